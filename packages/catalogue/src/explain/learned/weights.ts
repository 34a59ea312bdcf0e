// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = 'b3a55c7971276b172f55c0815d496ff1ec995e4747fce3ccc7813861ba81ee6f'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `vXJLOMPJNOURVSQQLQJSONXQNQNIIIILWKHKKPLSL]SMQQPRZSVGLNMJMOOOURPOJMPOMQLNM`

export const features: string = `'	!T",#4%4&?'2(A)6,F-:/?1E2H3H496_7@8E9I:3<S?BBGCSD:E:F?G2J>LTMUPIRCT7U<X&YWZG]D^A_7a<c=dCf=i@j:lI
' '	&T,S3H6U8K9H;TAFB;HEQGRUTEYKbG
' 2	!V
' 22	!4+Z,X-F/U3I6=8J9GIKK?MENBR>WFXK_GhKiGkelE
' 220	NX
' app	![<T=H
' are	!FCYYB
' because	!JLY
' begin	!C@WAUBJPGQDYU
' bin	!V
' builds	;KCW
' can't	3:
' cannot	!I&S3W
' connection	!^,AkJ
' could	LJSEeW
' data	1T<SIIfH
' dist	<HI[LJ
' does	1T5BfI
' ecdsa	"U;G=TBISF
' ed	!H5J;X=HATGTHJZTiV
' etc	!b;IBICTHJLHSAYKaA
' expected	5E
' failed	,J;UAWBJKINJOJSH[WaT
' for	!T3K5JRJiUjS
' from	!@BVFVMVNKiV
' h	,T
' home	!I%K)I*K+80H166C7J8J9H:J;3>U@>BJCWDDI:OAR>STTCVIYY^KbJdIi@kD
' host	/D5U7K@TBIR@THYTiJ
' in	!H*I/I3H5E8H9I;J<HBCKFNJOXRGTK[FeVfJgSiJ
' in'	!X5JLJOG
' inbound	!JLW
' inbox	LGOV
' ipaddr	!K)K*J-D/@1G2G6E7W8H9D<F=F@GJKNKPIQIS=TVWDXJYHZK_CfJhXiHkZlE
' is	!Z;JAV
' localhost	5K=T
' media	!^S?
' missing	!D;Z?S@XAKBJPIQCYV
' mnt	!:&J+K/K0T1I5G8Z;I<EBCC[DCHKIEK_PKRDTIYJbJcJeGfKiH
' not	!D5]LT
' opt	&J3JBILG[V
' or	0T
' out	OJ
' outbound	LC[W
' port	/U7V
' r'	!JAIQKgU
' root	,K;H<YBJLHSB
' rsa	5K
' s	+T7S
' server	!H6T9U
' sftp	5UBCKIRUiI
' simple	!V
' srv	!V+J.V1U5JBHIUKIOEVK[HaDcWiW
' ssh	!H+W0T3H5V?XAVBDCHHVIGP9REYJiHjF
' the	ST[W
' tmp	3T5I;UBJI[OH
' to	&V,U3E5K
' u	CTSJlW
' upload	!G<JI@KGL_SZ[J
' user	&Z,J/A6X9J;JAIKKLHQURTSFTIiFkJ
' users	!@+X;H<U=J@KAIDBLKYX
' using	!URG
' usr	!T,T/J5G<J=HKJSITUZViG
' var	![5V<H=9BIOIRISEaF
' with	!I/GBSKWTIhWjT
''	-F.K/I1G3IBHKALGNERWSTTVWX_FfIiGlS
''type	@USK
''type renci	@USK
'a	-F.C0J1G5H8JBIIKKXLCNJSVaY
'a txt'	!C-G1IKXOUSSaX
'a'	!_
'aaaac	!H3X5K
'aaaac 3	!H3X5K
'adb	!T
'adb kill	!T
'agent'	!>%W&X,I-I.J/IBHKIRJTG
'amazon	BHLURIST^ViV
'amazon ebs'	BHLVRIST^WiV
'app'	/U
'appstream'	!X
'appstream' のメ	!W
'authentication	1YiV
'bad	!GGHRWZWiJ
'bad authentication	!GGHRWZWiJ
'borg	3S
'c	!S"A%H&;'I(G)J*E,F-D.D/D0J1?2G3A4J5A6G7J8E9C:H;?<H=W>X@>ABC=DhEHFWGHH:IdJJL8NFO3P7R@SBTCV;WGXJZI[F]F^F_FaIbCcGdJeGfEgEhJi?jEkDlI
'c a	![LJaJ
'c data	!CIaLBOBSJVG
'c export	<KIV
'c k	!J;G=>QW
'c keys	!?<E=F>K?F@DADBKCFDZF[PGQHYT
'c program	=W
'c users	!T&C+U1G3J5K=X>W?AC?DaH@I;LDPFQCSITIiJkJ
'c windows	!Z
'cannot	!V;JSUWI[SaU
'cannot connect	!W
'cd	!I(T5U
'client	!8&;*H-T.C/U3J5K9I;I<J@JAIBIGAIGKZLGPHQHRXSH[KcHfFiEjHkIlI
'client authentication'	!J&AGFRZiK
'client socket'	!:.H/WBKIIKZLJRJTI
'client timeout'	!G-ZJUTT_KkJ
'compute	![SITK
'connect	,b1G2K7X8JK;Wc_Hb@f<
'connect'	.K6FBHRKSKTV_T
'connection	6WKCMVkKlJ
'connection'	5U
'connection' object	5U
'create	!G.V
'ctrl	-U2K9V_U
'ctrl alt	-U2K9V_U
'd	!I8I;J<W=S@JCFDSIULB
'd keys	!D<YCGDU
'data	gV
'deploy	5XBTRJSHTV
'deploy'	;KQViUjJ
'docker	!Y
'docker run	!T
'e	!JJYKJTI
'eacces'	HU
'econnrefused'	,W/I1I6J7BBJKKTAdGk_
'econnreset'	!T"U)U,D.I/D1W6H7C9IIKSJTAdIkK
'enoent'	!J<T
'enotfound'	,I/V1I6Z7HKJTGkJ
'err	!J&J1U8UKHSCTKcKfT
'err bad	ISSI
'err generic	!D1V8UKJfUiS
'error'	BKIWRJSFTK[K
'error' event	!=7SIWSG[K
'etimedout'	,H1JTWd[kG
'exit	!Y
'exit code'	!Y
'f	!DIJKSLX
'failed	!?"I,W-H/T1V3V6K7KKJ_KbJcJfVkH
'failed to	!E"I,W-H1V3V_KbJcJfVkH
'file'	!V&Y;JjI
'files	/G6SBIIXLKSIiV
'files example	6TiX
'foo'	!^"E*I+a,I/D1K2J3I5J6G9=<BBJIEKGL<MINEQKRGSJfKkKlH
'ftp	BGRUiT
'get	!K
'getaddrinfo'	/V
'git	&SBSLJSJiU
'git example	5J
'github	&T3U
'github com	!V
'github com'	!H&T3U
'gitlab	3W
'global	BSRJiUjT
'global 1	BSRJiUjT
'gpu	BKRU
'gw	WS
'handshake'	5TKJ
'host	!I3VB@GUKURWTJZUiS
'host 1	!EBCGUKVRXZUiT
'host key'	!T
'host'	!h"J&H,I/C8K9G;JBJKHRDTE
'https	!s,G/E5GB:KJLKRBSKTDiCjIkI
'https git	!Y
'https github	!eBH
'https gitlab	!Y
'https repo	!W
'id	!G>S@YCEQHfT
'id rsa'	!J>SQKfT
'ignore permission	aW
'incorrect	!H;IHYPUQW
'invalid	;Y<G=G?SAUPA
'invalid private	!D;Z<H=H?UAVPB
'key	!B*X,H-H2Y9XKINJWF_J
'keyboard	!BFVG[QJRBZSiW
'keyboard interactive'	!BFVG[QJRBZSiW
'lab	!]
'localhost'	!SBGR@SViB
'localhost' using	!YRG
'login	!W3JdT
'main'	!H&W3W<VBEiJ
'main' panicked	!H3W
'mkdir'	!T
'mnt	!7BKLTa]
'mode'	!S
'my	5KiU
'nas	!I
'new	!^,H
'new connection	!X,I
'no	&WiEjV
'node	/SBK
'none	.I/I5DIZKJLIOJRFSE
'none type'	!_
'none'	!VRK
'none' authentication	!VRK
'not	WT
'open	!W&T
'open ssh	&V
'open'	!IHUSJ
'openssh	;S@KAVPJQDYK
'openssh'	*I5I;B=K?IAeKEPIRI
'openssh' is	*J5J;C=KAbKJPJ
'origin'	4VAJBKFWQI
'paramiko'	!Z
'password'	!<"I&IAJGHQJRSZd
'password' allowed	!HGKZY
'password' authentication	!EFGGUR[jC
'path'	!bLGSH
'phone'	BEFWQWREjF
'pipeline'	!T
'posh	![
'posh ssh'	![
'protocol'	!KNU
'publickey	!FAIBIFUP<QUR^ZK
'publickey gssapi	"TBGFWGWR=jW
'publickey keyboard	GIQXRViBjI
'publickey password'	"IG7PBQJR^jC
'publickey'	!;"=#J%G)J*H+K,I-I.K/J1F2I3B5A7K8E9F;D=J@HADBhF]GIIJJJK@LINIP@Q>RXSFTGWGXKYJZ3^J_GbHcHfChFiVjckKlJ
'publickey' authentication	!A&UB^FVR=
'publickey' method	![
'publickey' with	!DFYGJREi_jU
'put'	!V_EhG
'read'	)T7J8U
'reads	!>I[LESXVI
'reads fastq'	S[
'reads r	!CI[LFVK
'release'	!V
'remote	+XSI
'renci	!b
'renci ssh	!b
'report	!TOVSETK
'root'	!V"B,I5JB>FZR9TG_JhTi9
'root' 'localhost'	![RFiJ
'root' from	!IF[iJ
'root' with	!W
'run	!H.IVVeU
's	!>"W#J%G&I)]+H,C-B1[3C5A6J8<9J;B<?AADGEIFFG@K<LENIPAQ@S@YEZU_BaHcYf]hF
's password	!="W#J%G&J)]+H,E-B1[3E5A6J7K8<9K;C<?AADGEIFFG@K<LENIPAQ@SBTEYEZU_CaIcYf^hF
'sa'	!^BDRGiC
'scp'	!I^Y
'send	SH
'send build	=SSJ
'send files	!WAT
'sftp	!U"F&8'K(I)F*<+H,>-=/_0G1?2>5V6X7<8=9<:J;?A?DJI;JFK-LEN:OCP@QBVAW8XD[F]J^J_?aBbKeIfAgIk>lD
'sftp exampel	/X6H
'sftp example	!E&G*F,C-H/@2J5^7H8J9IJKK?LENDRZWK_HdJiJkE
'sftp lab	/H6V
'sftp partner	5UBJTJdUkS
'sftp session	/J<T
'sftp vendor	5TjV
'sftp'	!a&K*I,F-G.C/D0J3J5H8K9H;E<KAGBFGJIJKHNGOHPKQGRDTGVJWH[J^;_JaHbGfaiFkJ
'sftp' could	!I1JKGSHf_
'ssh	"D%J(J)K*@+H->/S0E1B7I8A;7<B=H?KA@BUDGEUFVGCHIICJHLGOHPDQ>S=TJVJ[J^H_CaGbCcCi5jGkDlV
'ssh 2	*J,J-E.K2H3G5FBIMTRJ_KkIlW
'ssh client'	!X
'ssh ed	!I5U;JYS
'ssh public	!HBUQKTKiE
'ssh rsa'	!E2JBKEVFV
'ssh user	4S
'sshd'	"G-V9X_I
'sshd' started	!Y_K
'subsystem'	!Y
'subsystem' channel	!Y
'sudo	!X
'sudo systemctl	!V
'tank	1HJYKX
'taro'	!B"WB?K[Rai@
'task	1YKJiV
'test	!J"?KJc8
'test 07	!J"?KJc8
'test'	!S-WKILKNH_HiT
'tunnel	!W
'tunnel connection	!W
'type	!ITU
'type microsoft	!ITU
'unable	&I,D5H<XJWR[THfFiFkI
'unable to	&I,D5H<XJWR[THfFiFkI
'user	-G/TMXNH
'user'	!WKULCTT
'vendor	"VRViV
'virtualbox	!D,KBYKJiX
'wb'	!ILJSSVW[T
'web	!F.U/G5ULURWSS
'web example	5V
'wss	!Y
'www	/B6HBFRViY
'x	.T1JS[
'x'	!K;G<W=SWW
0	!]#3%;&='0*K,F3J495D6:87:7<I=C>;?@@>BJC8EHFBGJH;IHJYKGL@MVO9P3Q5R8S<TCUGX=YIZD],cDd<eAh2i:lk
0 '	-JKJSJTJZV
0 0	!I-D.T/I1F2S3H7K9G;H<FHKIHJbLHNEPKRJTHWKbSiKkE
0 00	ITJX
0 01	!XUI
0 02	,TUI
0 05	,UUIkW
0 1	"C.W8SSK^Jf@
0 10	UT
0 100	.V<I
0 11	UT^S
0 2	"UAVcJgUkT
0 220	NJ_Hkb
0 3	!W.ICHTKaT
0 31	!D(U,S
0 38	!WKK
0 4	GT
0 48211	(?.]KIVT
0 5	!Z
0 6	!IKSMV
0 77	8UKVNJ
0 78	!J-KNT
0 81	!Z-UNJ
0 9	!?(I0]MWSJ
0 a	,D-I.J0J5K7J8ISITJg]kT
0 abc	WS
0 auth	!_
0 aws	lT
0 b	(S*S2U
0 bad	!G+]9K
0 bytes	!G"C)V.31T8?9FIHJCKCLDS9VKWIaCbUfVgJlG
0 c	BUFVUSiV
0 chan	![
0 changed	!I6U7T
0 client	-K/IBWFZVTfFiXjV
0 close	VW
0 closing	!Z
0 connected	!V5U
0 ctrl	!V
0 d	(J0H3IKI[JaKga
0 date	!T
0 de	!T
0 dropbear	!F-J8TKTNFlU
0 e	*V/S9GjT
0 eof	)SfT
0 errno	!J,SST
0 error	!Y
0 errors	!]
0 exceeded	-@N@_c
0 f	BALV
0 failed	!j,K.?/F3K5J9GBKIKKHRHSDTFfJ
0 file	!EIY
0 files	!E,SITTT
0 free	)SfK
0 from	!FAV_YiG
0 gb	!G.W
0 gi	!G(U
0 gid	!S
0 http	!HMKNWWI
0 ibuf	"JcT
0 ignored	!S
0 incomplete	!J
0 ipaddr	![
0 is	5HBUKGWT
0 jsch	!Z
0 kb	!A.V8JIKJ[KVSHbX
0 key	!ELS
0 m	,TTK
0 main	!K;W=J?X@VAVQVYS
0 mb	!BK^
0 mod	!JKUMUNHfHl[
0 ms	,T7XKITFkU
0 n	^WfK
0 native	!T-K/B6FLGkS
0 net	!D.H/J0XLWOV[YaY
0 new	"TWK^UbS
0 not	![NH_VfEkI
0 num	!U.Z/J
0 of	GWRV
0 on	!U
0 open	!E&F(I+:,J1H2G6?799JA?DIHHIDKIL9MZNKQITWVSW[YI^KaJbFcJdCfDgHhKjJlc
0 opened	!V1JVU
0 p	!8,U5SBUKWMWRJlH
0 paramiko	WU
0 php	!K,U
0 pu	kH
0 r	^FbGfX
0 read	"JcT
0 received	!XbX
0 remote	!H.S9IBJJTNIZKiU
0 request	.JBHGVRI
0 requesting	!X
0 rtype	)T
0 s	!G"J-U5TJWNKSG
0 seconds	!GS]^TcT
0 sending	!^
0 session	!V
0 setting	!K
0 sftp	.F1JLVSW
0 size	8U
0 skipped	!c.J/J
0 speedup	IU
0 ssh	*J3X5W9JGSJISGlH
0 sshj	!U-J
0 ssid	!V
0 stat	VW
0 subsystem	!V
0 symlinks	OTSTeS
0 time	!Z
0 to	![<IBHGJLURG
0 type	!]
0 unreachable	6T
0 users	*X2[9W
0 var	!ISJYY
0 win	9JNVSIlU
0 written	SJaW
0 x	"U(D)E*W+B,@-S/H0C1B2X6D8I9XBHLBMCN?OHPGQGRESDXHZI[D^IaDbJdEeJfKgYjTlC
0 z	!E2U3X5KBYRHiFjG
0 バイ	-V.H7S8JBVKCLUbTcS
0 件	!b
0 個の	DT
00	!V#K&D'G)F*B+F-E.I/<0W1B2E4I5;6F;><F=DAECGEIGFLBOTPEQER8SKTAUJV@YGZJ[G]E^C_=aYdHeFf;gBhGk:lD
00 '	KJWYbU
00 00	.A0TIGKFMTNHOURJS>[JaTjIkI
00 01	BKSS
00 02	-HNY
00 09	!U
00 error	&KRKiSjX
00 git	iS
00 s	!Y
000	!a,H.G/F8EBJRITG
000 1045	!W
000 2002	!X
000 f	!S
0000	!K-E9J<SBTKETKiElV
0001	"J-H3I9K;JBHIJKHNIPKaJlV
00017	!D(U8U
0002	-JlW
0005	.T
001	"J#Y'S(G-H0F8IBVMWNHRF_HaTiS
0012	!B'TLHOYeT
0018	!B1HIALdSD
0018 reads	!H1KIBLbSD
002	-K0J8XKVaS
003	-C.I5JKUMWNVWG_CgSkJ
003 001	!JMW
0031	(V
004	!U5JKJLHaS
004 c	!Z
006	,T7VBUTX
006 protected	!T
01	#A%>&C*9+>-4._0W2A3C4E5@678.93:F;G>DAACDECFHH<J?KBO>RKSXTGUDWGYIZ?]A_3b?cDdAeXf1gTh@jYl:
01 02	.V
01 date	5IIXhJiTjX
01 deploy	!JgY
01 error	!KLS
01 example	!>"V,J.a/C1H5KGWRVS:TI^FbG
01 failed	!B.G<TKV[JeV
01 fastq	IHLU
01 git	BGST
01 mkdir	iS
01 r	(Z
01 s	!V
01 to	!S
01 を使	!S"GBSFVRFiBj]
0100	!^BHKS
01017	!YRIiH
011	!SPT
0117	*T
012	bS
012345	!J"GiX
018	!ITUiV
02	&C(X+F1E3H6E<E=J@JBFGGHHIEJBLTMXOKPFR:T9UGVJWTXGYI^FbDcFdEfJgJhIj=k8lG
02 '	!C/SMUWS
02 0	UI
02 02	-HNY
02 date	,I-G.VBDKKMUNGRKTJ
02 failed	!]BGRGiI
02 mi	!W
02 s	!S
02 unreachable	!H/S3IBU
0200	!]3K5J7J<VBH
022	!T
026	!JMW
026 003	!JMW
03	"W&I'J*K,T-A0I1F2J7B9JGKLHMSNVOGR>WU^J_EaHdIfHiEjI
03 00	-HNV
03 date	"T/SiG
03 tar	KV
03 unreachable	!J5TBV
0388	!U
04	"G.G/F0H5A8GFGGTHKIIOUPTRGSUTDZU[JeDfJiBkT
04 00	!U
04 date	FJGWZViH
04000000	!D
0412	!H"J(W.E/F1K6T7K8HOHTVVI[K]T_IaIiJ
048	![
05	"G/K5JGIIKOJQKUHeVkU
05 date	"K<U=T
06	.J2S5W9I;KASGTIHL]SEVH
06 '	!KLY
0600	!F<G=I@HAJC^QIYBaW
0612	!]OSSJ
0612 zip	!UOTSJ
0644	!>"K%J.G5H8J<8=:>D?V@JBDCmD3EFFEKJLKPEQBSDYW[KaXgKhIjJ
0644 for	!?;^?ZAZD6Y^
0664	!I;J@HAJC[DB
0664 for	DDYT
0666	;H@KCaSTYI
0666 for	;H@KCaYI
07	!<#J%J&J'T(U)W+@,B-5/J0F1?2;3J5<6=829I:W<DBYDEEJHGIIJ?LTNEOURXT=UGWBXBYTZT[H]D^B_6bAcEd@e@gDhTj;k7lB
07 '	"?KJc8
07 0018	!B1HIALdSD
07 by	"WBGRKiF
07 failed	!DB_RKfZi?
07 from	!I1C8HFAKI_EhWiU
07 ipaddr	"9)@,I-G1B5J8IBdKFNFOVSWZK^K_HbFhKjHkE
07 key	!3&H<J?UASBHKURKiJ
07 not	!D3G:X;IBIiJ
07 password	!K
0755	!AC[DJYJ
0755 for	!EC[DJYJ
0777	;J<K=FCdD:YF
0777 for	!GCbD=YK
08	!C&J(X,F-K.H0I1K5D9J:XAIBJEKGJITKCLIOIPJQFS@TGVJ]I^J_JgJ
08 s	!IjU
08001	!T,S7UTJkV
080074	!V
080074 x	!V
09	"I,S.F1JIJKGLBRGSVVXjKkU
09 date	GTST
09 or	!K
0900	!W
0906	!U;DQI
0906 d	!U;DQI
0909006	;SATQSYV
0909006 c	;SATQSYV
1	!U%G&C';(V)E+B,>-E/^2C4=5K8G:8<?==><?H@=AVB?CEDCE=FYGDH>K?MWOKPHQARJTCU6X9Y;[D]G^H_7aVbJcJdIiIjJk:l4
1 '	.I/G3C6S8H9GLGMYNEOHQ@RESDWKYKcJeZfJkKlK
1 'sudo	!V
1 0	!B"J/J5K9G;JAYBSJIKYNYTI_JbHfGjIkF
1 00	!V
1 1	"J&D(G*B+G->/B0G1D2I3@4J5?6H8D9J;D<TAGBCCKFEJ=LJM^NVPFQIR9VG^E_AbTcKdKeJf>gJhFi?
1 10	<WRIfTiK
1 2	!T"G(F,I/G0V3H5H6T7H8I9H;HAUIEJKKDLDNFOHSBVKWGaAcHfGiH
1 20	!U
1 200	!V3K5J8SlI
1 203	!T
1 204	!c1JBKKFSKaK
1 22	,F8UKS
1 25	9T
1 3	,J7Z8HBJTDdKkJ
1 37	2S9I
1 4	!W9IKU
1 400	!B-IMAN[WIXW_JkV
1 403	!WNG
1 41	"T&Y
1 5	!b*J-JKI
1 6	!Y"VBJIFRT
1 60	!J.VKVTG
1 8	(U
1 9	.T3I5TTTjS
1 96	!K*X
1 a	!_3F5VTK
1 alert	!U
1 amazonaws	&KBJbSiV
1 and	9Z
1 applying	!X/JTGjW
1 argument	5SOSRV
1 as	!KKV
1 attempt	FKiVjU
1 auth	RUiH
1 authenticating	!G2K7IJTKZWKiZkG
1 authentication	!e%J<IFIPKRHZH^SiJjE
1 authentications	&@1J4K5IPFZZhU
1 b	5FBYRSiV
1 backup	kS
1 bad	!D+^
1 bam	([IFLHSH]JaH
1 c	"J(T+J/I8J<JBSKFLIPIRTSBTHaHiT
1 cannot	KJfT
1 channel	)SBJKJWJ^T
1 char	!Y
1 client	5JKISU
1 column	![
1 command	1D5EBIWXbG
1 compat	!D9J
1 computed	!B(W
1 connect	-J_J
1 connecting	!>+H/H2K7K9HBGK[XK^S_TdYiDjH
1 connection	!?+K,D-U/H2I7E8Y9CBGJVK_MIT[WD_KdHiDjGlH
1 corp	!J/[5IRJ
1 data	.XRK
1 date	"T
1 debian	3IMUTK
1 diffie	!B9WCGYI
1 do	!Z
1 docker	3I5T
1 duo	GV
1 e	!C0T5K;ZAZKJNJQYRGTKaE
1 ecdh	FTiT
1 ed	h[
1 entering	!U7JBIfT
1 err	!C,V8U
1 error	!>&X1C3J5EASFHIJLIPYRBaJbUiC
1 errors	!I.KKU_T
1 etc	+CASJK
1 example	!C.J1E3Y5X6E8U<T=TGEHJKXNHRBT@WGkE
1 exec	-=/INDWa_I
1 executing	,TXT
1 exit	!_KJWJ^UfK
1 expecting	!B*D-E2JJeNH_IjK
1 ext	9U
1 f	!U2UBFKKRKVUaIiK
1 failed	%K&H(X*K,A/B0J1C3A8I9I;G<TAHB@FIGJIVLUPISYT;VGWH^JbBfFjB
1 failure	!F.X1KBULKOVSJ[W
1 fastq	(U.A1F3JKJL=[H]IaCeJgT
1 file	!WIIKBLEOUVTaG
1 found	5IH@
1 fq	(H.I0IKKSGeT
1 from	-I_UiI
1 gb	.U3JJG]V^HbX
1 get	!F%b&S:UBGFJhY
1 git	!Y
1 h	-T9T[S
1 hmac	*V
1 home	!U/IRJiV
1 host	!T4J5DH?KI^T
1 hpc	!K,T/U7UTU
1 http	!^NGTH
1 id	;KAV
1 identity	+E-V/J1K9J<@>KAGFJKVTCXS_ViGjU
1 in	<KNKOKaVhUjT
1 incorrect	!H7UTUkV
1 invalid	iT
1 ipaddr	BAGURXZUkH
1 is	!H/I5XKH
1 k	!J3T5IgU
1 kafka	!X
1 kbit	![SJ
1 kex	!E-8JTMDN^TVkI
1 key	5F9T;U<D=J@ICKFKPIQTYH
1 keys	%X
1 l	5I;IBIHW
1 level	!E3[RSiV
1 libre	+UKVNTkI
1 libssh	!G-G6VKAND_GdS
1 load	!D"T-KKGPIRViT
1 local	!E+K-T/I2J9JJVKUMFTa_UkJlG
1 m	5U8U
1 main	!H"V)V1UKK
1 mb	!_1KOJ
1 message	.T
1 mi	!W
1 more	NT
1 n	!Y
1 net	!B.TBGIFLViS
1 next	1J5KBTPHj?
1 no	!>%T,C.H/X5H9KHILJOGSBTFZSbHcIfG
1 nte	5J;IHWTK
1 of	!C(S,Y3J5IBaSG
1 offering	&E5I<9BHEIFSPChZ
1 ok	!Z
1 open	BGKTSV
1 p	+TKT
1 password	%V&HBK
1 pledge	.SfT
1 port	,Z/H7XT;_KdIk@
1 preauth	9T
1 previous	!S
1 private	!A"XRTiV
1 protocol	!d
1 r	0H;VLJ]V
1 read	!>.F5GOUP_QJRIVTaSjJ
1 reading	JJKTjD
1 received	!J"[MXcDfGlT
1 rekey	5JJHKG
1 remote	9IBIJTNIZKiT
1 response	!;1JKTbT
1 root	jT
1 rsa	9U
1 running	.GTU[W
1 s	!].JBFOKRIeTiJ
1 sample	0TSS
1 scp	!B*I1CIJKJWJ^bbGfA
1 second	.TOJSIaS
1 seconde	!W
1 seconds	"B,H.V5XBSHSKIS@^If?
1 send	!A%JFW
1 sending	)W1VKFSSWI^UcY
1 server	!S*D2I:S<JB;FIJHRKZG_KiC
1 setting	!T,T
1 sftp	eT
1 sh	gV
1 sha	!T*8/K3J5G9YBFFBKJRI
1 signatures	!E2IBHF]
1 skipping	!E=JBSFV
1 smp	!U
1 ssh	&I)J*V+K,A2Y3C6I7F8T;J<F?HBCDGKXLGMIN:PFTIVJWGZHaJdHiBjCkClK
1 sshd	!C-J1H2V3S9VZVhHjW
1 starting	"UiS
1 stat	!A.[SY
1 status	!;1JKTbT
1 structure	!D;[
1 success	!_
1 sum	!FNS
1 target	!A,TBXjV
1 tb	bIcU
1 terminated	!Z
1 time	!IBUkJ
1 tmp	/H3F5[BK
1 to	LVSV^UfT
1 trying	%X;F=A@CCEEYGKPHQBRDYDZDhJi@jX
1 type	!T
1 ubuntu	-KMUNI^S
1 unreachable	!=&J,E-@3=5_7G8C;I<A@JAJCFKYNIRU_BbKcKdKfKjFk@
1 upload	LT
1 user	*U,T/I=TCFRJUHYGgSiIkT
1 userauth	!FBHRTZV
1 users	!C*X2[9XBK
1 usr	!JWW
1 w	!J3TQT
1 which	!F9UFW
1 will	0V5J<JBH
1 windows	!IRT
1 write	KK
1 x	!FMUeV
1 yc	!X;JYS
1 エラ	!H"S
1 コマ	!I"S
1 レス	!H"S
1 个文	!U
1 個の	!C(TDTST
1 状態	!H"S
1 行に	;T
10	"F#['D(E)>*G,A.V/B0]1A283K6I8H:E;@=H?E@EA<BHDDEJF@J9KGNHOGPCQ;SETTVJY@[H]CbCeBhFjDkH
10 0	US
10 00	!H0XHXLESIaF
10 1	BIGIRUiU
10 2	.T
10 diffie	9U
10 error	<WRJfT
10 failed	"T_T
10 from	!H-V
10 ftplib	!HlX
10 gb	.U
10 m	!A5VIT
10 open	!;
10 pat	!EKJ
10 s	!G0VSJXY
10 seconds	!F7W8HKDTU
10 site	7ULKSIcS
100	!g"6#I%G&C(V)F*C+F,<->.J/91=2E3:4K5A6F7A8C9?<<=B>J?J@]A8B,CHDKEJFDGFHBIFLIMEN=P>Q9R2S3T7UJV^WDXHY;ZH[@]B^A_HabbBc?dGeDhGi6j?k>lF
100 00	!U
100 12	.BIJJXKGSK
100 1204	!T
100 3	!T
100 412	![
100 5	!U
100 812	!T
100 84	!W
1000	!c"K)K1JJUKA
10000	![,T5I8HBGK>RATT
1001	!c+K2T9TDV
1001 by	!X
10022	!=/E1=5J7HBFIBL;RHSBTWWKkj
1003	!YBEKKTT
1004	DT
10054	,F/E5J7I8T9ZBKRJTG_Y
10054 an	NWTU_Y
10058	-F1S7KNFR^TY_C
10060	!@-C/@7[9HKCNHTadfkT
10060 a	,E7WTTdY
10060 接続	7BTX
10061	&K,X-C/A5H7T8K9KBDKHNJRFTH_IiJ
10061 no	!WTJ
10061 由于	,U
1009	%TDS
101	,F-J.V/B0U1K7_KGNJRHSVTF_JcDfGkA
101 c	.V
101 home	!JSWcHfJ
101 network	,J/K7]kG
102	QT
1021	OTSH
1022	,H8UKB_U
10233	V[
1024	!C"E%J&I)J.F/K1H2C3?4K5A8C9T:J;?<D=C>J?K@DA@B9CBDHEqF8HKJJPAQDRESIYF^K_GbJfIhIiGjE
1024 bit	!DE^FA
1024 bits	2J3E5H9K;F<J=JAGBGCKE_FGPIQH
1024 ビッ	!HEY
10240	!U
103	!K&U8TKKiJ
104	!Z*H/=2F3F5>6K9C;KBBJJRKT?_VcIdCkH
104 connection	!W/I5FKK
104 in	1J
1045	!_BIREiE
1045 28000	![RIiH
1045 access	!V
105	!aLGTJUK
105 i	!Z
105 in	LI
1052	!J.I[VaT
1058	!F&Z
106	/G8VRK
1069	7S
1069 in	7S
107	0SkU
1071	!a.H8J9KKH[UcF
108	!W
108 894	!U
1080	!G"J-I/V5IKKTIWXX[_I
1085	7S
1085 in	7S
109	JTTJ
1090	LV
11	"K#D&U'F*G0H1@6I7I:E;J<I>B?B@DBBDEEAHJJ:LZMIO^PIQIT;V;W=X?Z;]C_WdHeBg@h8jIl8
11 0	UT
11 1	!J*S2S
11 asyncio	!F
11 at	!B.ZLX
11 date	"B&X,J-D1H3X5Z8FGGKGNKRUfJjU
11 disconnected	!c)G1A8E_EfChFiJ
11 error	![KK
11 forwarding	!a-I1J9JBH
11 gb	KY
11 in	!G9SLI
11 mi	!T
11 pecl	!HRUiT
11 preauth	"EGSRYhH
11 pro	!K
11 s	!Y
11 site	6JKKSIYKkT
11 socket	/U
11 月	!I1J3W5YNIR^_I
110	!T,B-G/IBINCQTTYXJ_HkBlI
110 connection	!E,HKGNGTddS
11001	!>/_XW
11001 getaddrinfo	!B/ZXW
11001 no	/X
111	!b"I&E)K,]-A.I/91I5H6E758G9GB@JHK?LKNFRDT1WSXH_?d?fGiGlH
111 connect	!B,^7HkZ
111 connection	!XTIWH_K
112	!V"H&K(W-I.D1B3I5E8D;T<J?KAWBBIJNKPEQURFSETTWK]TaEbJcIfEiK
112 bytes	!E(Y]VgU
1120	3I
113	,J/I7U8JBJIKTVdVgHhSkH
113 no	!H.J7WTZdWkJ
1130	!U
114	!T6S
1142	"U,H
1142 in	"U
116	!Y
117	)W,E-H1T8JIIKILINKSU[I_HcTfDkU
117 5	!H
117 in	"S)Y1VcUfG
118	!V"I(J,D/K8FKCLKOURBSETFVJWJaDbJfVlJ
118 in	!CfW
1183	!JaS
1183 sender	!JaS
119	;SBEPYRJiI
1190	!@"W,J-XBGMJRK_Ji>
1196	!HIU
1198	,I.H1C89K_[T
12	!b&G':(2)=*D,I0-5F6J8@9G:C;K<?>J?T@ICFDAFFH7I@L1N?R>T8UDWDX<YHZ@[E]H_XaCcCdEe7fFg7hJj?kD
12 0	NIkU
12 100	!Z
12 12	!Z
12 3	!Y
12 7	!U
12 at	*J.=/D3I83@JBTGHNI_BkB
12 bad	!H+V
12 bytes	ITLJ
12 date	"I1TiI
12 error	B@h[iB
12 failed	!;-U/G3IB[KWSEVXaIhIiD
12 files	!X
12 in	!Y/I
12 kb	!S.I
12 mb	!U
12 s	8IKU
12 seconds	!S
12 site	!V
12 too	!>__h=
12 u	3JMI
12 user	!C"]iA
12 個の	!U
120	9SIHJJKX]J
120 bytes	gT
1200	JT
1203	1Y8XKE
1204	!X,T
1206	1J
1207	!KSF[V
1207 sender	aS
121	9T
12170	!WTJ
12170 tns	!WTJ
122	-J.V1F7K8VLETKVXaK
122 26	/S
123	!d"I%K&V,D-J/J3J5H7F8CB?GKKARAS@T=WKaAbJiF
1234	!n"9)=*J,G-G/D183J5E899H;KK:LKNJSITG^K_CcEf9hFkIlI
12345	!W%J&GBI
124	!UBTFSQH
12541	!V
12541 tns	!V
126	,T@GAWQX
126 in	;]@H
127	"I,F-E.A/G1F8G=IBDK@LKOIRHS8TE[K^f_IaKbIf^iK
127 in	!I=JHTLV
128	%C&V*a+H.I/I2D3A4J6U8D9J>JAKB^GIH>IEJGKHL;NCOJPDQGRDSCWFXHZK^IaKbKfIhGiIj]lJ
128 3	!I"S_JdS
128 arcfour	FSiS
128 cbc	!<*g9G
128 ctr	!U*S
1288	!G,G6UNKdW
13	"7#H%C&6'G(C)?,/-W.D/=0@19384J5@6?8<;K<>=YB@EKF@G?HVIVJEKJL:MDN[OAPDQIR9S_TEWJXIYCZG[9]K^G_]a1b>c:dKeEf5gIhCiTj;l>
13 2021	!T
13 5	!XlJ
13 failed	!C*H,I2I5KBJKTNXRIWK_^
13 keine	!S
13 permission	"J&J.H5H;A<?=[@HAJBACKHUIWL>PHQHRAYIa>iFjKkK
13 type	!W
13 許可	!^
130	.K1HcT
130 in	1IcT
131	!^
132	!T%T-K.J5UKISIfW
132 in	!J5VfT
1326	!T
133	!F&X3JRS
1338	!b(ILFSJ[EaG
1338 sender	LKaH
134	/K7U
1345	*S
1345 in	*S
1368	*I1J2T8HNTfGkW
137	OVSK
138	?WBKPJQH
139	!h;AAB
1394	SWaD
1394 sender	SWaD
14	!j#F%?&:'I(C,F-G.Z/81=3E577D869S:G>C@HAICBDHGBIFLFMFN7O;QUR<UDV@W@XCYGZD[>]G^C_5a<bAc@eFf;gFh@k<lA
14 22	!K=TFUQXRI
14 date	BYREiW
14 s	IT
14 sha	9W
140	FTGTKJST
1400	J]
141	1VcGkVlU
1412	!AQURTiV
142	!W,K;I<SBJLKQKSCTH^EbZ
1420	JV
144	)V1WKHfV
145	!JBIGTPVWTXT
146	!D;FASBVTJWTXT
147	!GWTXT
1472	!FJ_KJ
149	!KST
14991 date	!K
15	"7#E'I(E)I,F-G/@0B2F3K5I7K:J;U=H>GB8CGDJEFF=IGJVL:MENgO>RGS@VIXFYY]H^IaBb;dEeGgIh>i3jClW
15 0	!KNTTIkV
15 1	!W
15 10	8W
15 an	KENUlS
15 date	;W?U@JYU
15 in	!<&T)J1HBTLKPJTUfJhI
15 minutes	_T
15 seconds	!9,J/K1I7GAKBHJWKZRKbH
15 sha	9X
150	!V
1500	!DJ[
15000	!B,I7SJGKFT_
151	)V,U1WAKcUfFkW
152	cS
152 in	?T
1533	6U
154	!I2S
155	kVlU
1555	TD
1555 16	TD
1564	<TRU
1564 in	<TRU
157	*T2UWTXT
158	!F
16	!G"F#J%?(G)F.I/71E3@5I6B8B:J;e<_>JAWB=FEGKHVIGJHK@MSOWRASTVHWEXIYWZA^IaGbKdKeJgIhDiGjHlE
16 unable	<>@SBU
16 vs	!G;UAUPTQT
160	!K/J5J;S@WAZBGFUKIOIQSRITKYX[U
160 224	!D;V@XA[FWQTYZ
1611	^WfK
163	!KTV
164	!E)Z1UKGSXbS
164 in	!F)Z1UbT
165	?S
165 in	?T
166	!I"UBK
166 in	!J"U
167	!JST[VkTlT
167 10	.JLGSWkUlT
168	!H,T/F6V?SBITJiT
168 in	?T
169	"S_IdS
169 8	!I"S_JdS
1698	!TKTRKkT
1698 12	KTkT
17	#V%G(K)I*@+U,?.C0I1<2B3T6@7?8?;>=HFKHEJJKFL@OWPWRWSGT<VGWFXK[G^K_>aHbHdHf>gKhJjDkAlF
17 date	!Y
17 sha	9X
170	1JTJ
170 in	1K
170013	ESbVcV
170013 unable	ESbVcV
171	,T;Z@JAEKKNGQARIiWkI
176	-K1UIUKKbDcZ
177	!T
178	"JcU
179	IT
18	"T#J&;(F,?-S.@/G0G1E3G7T8:9J:J;F=Y?KAZB_CKHDJEK?LGMFNEODP4RFWBXGYIZV[E^H_=aCbIdFeKfDgFhBkGlI
18 09	!K
18 date	!E,K-Y/G6VBJiJ
18 in	!HVU
18 kb	!Y
18 mb	!YKH
18 sha	*S
18 username	!H<SBJFUQ>iZj[
180	!D8UJVKTQS
181	JTTJ
1819	!C;T@TIWSZYT
1819 info	;T@TYU
18220	!_
183	3K5WBWGJ
18456	!^BDRGiC
186	2S
187	!J.GHSLW
187 in	HSLU
188	!W.G8TKHSIVW_VcI
189	;IAV
1890	!a3?
19	(J-S1B2G6I8B9C<>>JAXJIK=MIRCVJZIcJfKgJi]jSlD
19 date	!E"UiS
19 include	+DjT
19 sep	![
190	!ELU[I
190 in	!ELU[I
1909	!TNHTW
1909 info	!W
191	fS
192	!D*U-J/D3I6VHKTG_JdIiV
192 0	!T
192 168	!E,T/F6WBJTJiU
192 cbc	FS
194	;J
194 in	;J
1956	LU
196	3J5J;I=XaS
199	QU
2	">#B%1&C)K.G/?0D1G3C435C6I:K;B<I=@>UAKC1DJE3GHISL^ODPGQ@RGSJTHU@VZX2YGZA[D]C^4_GaIb<d?fDgAhZiIkCla
2 '	/H1W6T9JHIIBLKRGSGTIeTgUiS
2 0	!B"H&D(E)C*F+2,0/71A3E5J718H9K<J?KDGIBL2M_NWOGPDQDT?UK[D^HaDbGcCd?fIgFhElv
2 00	!V
2 1	.J8FKXNJUS
2 10	CSNSWVkJ
2 12	NIkU
2 147	!J
2 18	AYBVRG
2 2	AW
2 256	!A*T-J2V3D5H9HFWJINK
2 3	7WSTTJ
2 31	!BI>La
2 4	!YLK
2 48	KDcZ
2 512	!A*T-J2W3D5H9HFWJIKKNK
2 7	!Z,IIKLESETJhTjT
2 8	(T-I2S9I_TaU
2 a	&T(S3:5XIV
2 auth	!A%H3K5K=ZAWKJRUSJZIj>
2 b	!b
2 bad	!B+WPIQV
2 bam	0T
2 ban	_YkI
2 c	!FBVTUiTjU
2 channel	fT
2 cipher	!C+[
2 compression	!JBUGU
2 connect	"E&K,W/T1F2U3J6G9U;F=JBAIFKESJfIkIl?
2 connection	!:-T3D5B?TWSdSfI
2 create	!G.W3T5HLEiS
2 crypto	!I;E?T@XBFPT
2 d	!F*X.U2Z9WKI
2 date	!a"GKIjU
2 deb	3JMJ
2 disconnect	!I8JGSKVTT
2 does	HG
2 e	!YVU
2 ed	"J)TBYhT
2 error	!4&B-H1G6S8W9S;H@FHJJTOUPJQUSFTJVHWJYKZUcHiWjDlJ
2 errors	!ELUSJeU
2 example	,J7D8SBJJTTWdHkK
2 exceptions	!;+E,:-=.@/C1G2I3B5A7E>F@JAIBJFCGJIKL<MFN?PDR]S=T<WG^J_EbGc=f_hAjEkDl<
2 f	-IFTRI
2 failed	*F-T/D2S7V9JBIIDNWSUTD_F
2 failure	!?"U&J)U,F-U.G1X3G8XFULFRDTDWIfHiEjJkW
2 fastq	!H(T-G1J<II]LBNIOSS?]UaGeJkI
2 fastq'	!@I^LAVJ
2 fd	!K
2 file	!=5SBJKJVUfHlH
2 files	!dSI
2 for	!J&S,SHF
2 fq	!WIILJ
2 fx	LF
2 fxp	!K"JKGNKcZ
2 gb	!_.I
2 git	!A&D*D-D2B;JAJHWKYNSPTQIhHjX
2 h	!_1J<HIJLG
2 hpc	!E8UBJKV
2 http	iT
2 in	LWSE
2 incorrect	QIjT
2 invalid	+X
2 ipaddr	,J9TREiUjW
2 is	!T?TAJ
2 js	GTlJ
2 kb	SK
2 kex	+Z,JKDNHhJlJ
2 key	3TjT
2 keys	!E:UBFj[
2 levels	!INTkU
2 lib	!(&T+E/I<A=A>KCJHHIIMJWIYSbJhHl2
2 local	!WJJKI
2 m	!U
2 ma	!I
2 mb	!W8GHKJILKOHSHaSbS
2 message	LJST
2 missing	+S
2 more	B[NI
2 ms	TKkV
2 msg	)I+G,C-H/H3H7H<K>KBGJdKWLJMIN>PIWIZI_AdIfKhKiBjDkElG
2 name	,G/TTHkF
2 nistp	*C-G/K2X8K9TAVBJJHLIMINITH_IkI
2 no	!G,E-H.K/F112K7K8G9J<TJJK@NKO@QUTIVbW@aIgJk9
2 node	SG[UkUlT
2 not	5IITLTSFVJfK
2 o	5U
2 ok	7T
2 open	!Z
2 operational	!W
2 p	!I2K3FBWLJMCRXTH
2 peer	CHYJ
2 php	!G&G-C2U3F5J6S8[;B<SASB@FDJILJRASIWJf=hIiBl?
2 preauth	!?_HhTjU
2 private	<5=8>k@HA9BGCCP>QJRHY8
2 protocol	!J*H2V_JhZjT
2 pubkey	*U
2 public	!B;?<D=I>B?J@FACBWPJQFY_
2 put	!9"]&H.F7U9HAIBAFJHKKWQH_VcGdTfHkVlH
2 r	!G&V(F0SBIIJKJLEOVTS
2 received	^W
2 remote	!Z
2 resetting	!H
2 resolving	!AKX
2 rk	!H
2 rsa	!H1JB[FIiIjS
2 s	.S
2 scp	KELUSX^W
2 seconds	"U7WBUcF
2 send	!I8TLT_S
2 server	!C&K)V-F/T1T3I5H7BB@KCNGfTiFkZlJ
2 session	!9)K*X,G-b.J/I1D2T3F5F84FHHHJTLJNCTBWI_FkF
2 setup	!J
2 sft	!IKIcT
2 sftp	&C)V*B+J-<1Z2B3C5B9FAHB5FKHJIKLYPBQIRKSWVH[T_FbGcGeVhKiHl>
2 src	-U.E3T5SLTSV
2 ssh	!J;A<K>J@aAGQDSHfKkJ
2 status	GVOW
2 stream	BVRGiTkVlU
2 streams	-I/JBIKFLWOWRGSUTH_JcJfG
2 sys	!T
2 tb	TT
2 the	!J.ILXSSVU
2 thread	QT
2 too	!&"B8JBDKJ_>hpiHjK
2 transport	!E,H3S5V
2 unreachable	BITUiTjT
2 user	!B#U&IAYCEDWRWiD
2 userauth	!B<KFSQJi[
2 we	;TRJZS
2 wrapped	!H
2 wrong	!H7UTUkV
2 x	!J"U;VbU
2 その	IDLF
20	!;"J#V%J&G'>(;*E+H,8-G/;0[1D26354F5>6B7W8U9>:?;J<==F>>?C@IA;BICCD@EEFFG?HJJKKXLAM<Q<R!SBTuUCV9YFZ=]=^9_Jb:cCdDe<fFg;hBiDjH
20 2	!F
20 20	!CWSXS
20 date	"URW
20 in	3IHV
20 s	!J,Y7VITKHTW
20 secondes	!HRITYlJ
20 seconds	!@.U8TKXNXT>lS
20 segundos	!G7TRGTY
20 秒間	!DJZKT_V
200	!Z"K-I1J3G5G9H<K@VKVLJNHPVQJSCTGWIlF
2001	!FTV
2002	!Z
2002 hy	!U
2003	BVRKTH
2003 hy	!VTI
201	!T"G&J)T-K/V8KBFISKCLJkF
201 b	/T
201 in	)VcT
201 ms	!Z
20113	!V
20118	!Y
2013	AS
2015	!IASaS
2017	!V
2018	2S9I<T=T
2019	!U7HEHTIWTXTdV
202	/U
202 244	/T
202 267	/T
202 273	/T
202 305	/T
202 310	/T
202 314	/T
202 315	/T
202 346	/T
2020	!I2T^T
2020 79	!U
2021	!JjX
2022	!;&H)J*I+K,d-B.B/<1=3:4U5;6]7?8I9E;C<G>J?J@GADB3CJFHGEHGJKNCOSPDQFXFYF^H_AaIbFcHdIhJjTkd
2022 '	!J=TLS
2022 no	!I/@6[
2023	!U"A#K%I&T(K)I*G+C,<-B/>0J1E2G3?4K5K6D7D8>9C:K;F<C=H@GAFBBCJGDHGIDJIK:L^MINDPBR9SST:VHWGXIYJZI[I^G_>aGbFcDdKfBgKhFi@jXkClG
2024	!E"B#J&@'H(I)D*E+I,J-A/=0X1D2H3>5H6D7D9D;?<<@FAJB3CKFFGGHDKJLfMKNBO7QCR9STTKV9ZI[B]G^I_CcBdJe[f=gJhJkBlE
2024 01	!G0XLF
2024 does	!W
2024 from	8GBGKTbTiG
2024 no	!CLWSW
2025	!c+I,I-I.F/G3G5G8BB>GGICK=LcRDTIVF[H_IaFeDfIiAkI
2025 date	!Y
2025 from	"TGJbUiK
2025 年	^S
2026	!I)J0V1B2J3C6K9H<IBCJHK@LYOTRET@VE[IaFeHi?jKlG
2026 date	!W
2026 from	!T"K8UBDiI
203	!F/U1H8T;I=SFSKHLH_VfGkE
203 g	!H/TITkH
203 in	!I-S1J8U;J=TIHLH[S_VfH
203 x	/T
203 z	/T
204	!]"K.D/K1E5J8WBEIHJWLFRIS@TFcJiJ
204 331	8T
204 bytes	!KaU
2041	BT
2048	"E%B&=*I,I-S.F/I1J2>4I6K8K9V:C<A=C>G@BB4CADHEmFJGJHJIIKCP<Q:R@SETGXK^J_IaGbJcIfIhGiBj<
2048 bits	2H;CACE[FEPCQF
2048 hex	!Z&D3J
2048 sha	9U
2048 ビッ	!HEY
205	!F)F-U1K8JNKcTfG
205 in	!F)F-W1K2S8KKTcTfG
208	+TGT
209	!S
2094	!JNV
2094 in	KT
21	!G"J#H&9'H(G,H-H.E0C2:325F8A9A;G<:>GAIBHDJGBHIICJ9KHMDNkOFPAQBR3SEUKVBWDZB]H^KaXbWeEfWgGhKiHk[ln
21 applying	!:+JTS
21 c	!T
21 date	!S
21 に接	!C7Ile
210	+S,V.K7TKFRJSITZ_JfI
210 in	+T
2107	!E'WSH
211	!U;VNIQHSJ]U
212	7T;JG]KDQJRYgT
213	!K,J.JBTKIRUgTkUlT
214	.S9FAHISQUTSkF
214 seconds	!V
215	!G/V<TNK
217	!H-TST
218	"S)T7JBGRT
218 20	"U)T7K
219	-W8T
219 cryptography	!T
22	!<#E%C&;'6(A)D,k-S.&1A3E455I7_8K:6;:<>=F>B?:@<A7C8D=FEGFH2IHL@NGO4PAQ:RHS;ThU8V<XbY>ZD[4]4^;a9b0c4d]e4f?g;hIi@jFke
22 '	!H-G/T6@BYKHNKRFWWiUkK
22 0	*U/I3G7K9VBHGIKKPTTFiGkF
22 2	!<-K1J8ZK>_Dhc
22 a	!G"G+b,?6H7F8IIBNHRISJTAXJk[lI
22 after	!G,J7X8GK=TXd^kZ
22 already	!Z
22 as	!G7IBUKTRHWJi[jVkG
22 broken	!F"I,K-E1'9IK_NITJ_F
22 cannot	!J,V8UKXkI
22 connect	!A,Y-E/D3I5I6E7YB>KJNGRJWT_FdE
22 connectex	!B,Y7CTYdC
22 connection	!*"G&K*G+H,Y-A/01B2>3H539>EIN/RAXX_WdYfEhJiCkVlH
22 data	8UMU
22 error	,X-C2K6S9CBHRGlI
22 exited	!6"A&G*G,B-W1A3T5@6<8;9TN]RJTFWF_ZbG
22 failed	!4"B*J,Y-I1H3>6G7X899D;K<SAJJHK5LIPUQTRAT_dTfGjFkB
22 from	!@TVdKkK
22 host	!H,C8?KZdUkI
22 i	!+3J5F8JBZJVKFSJT[WDXFYK^GdUk5
22 in	!J*G-G2J7[9IAHBJKCLGMWNCQHSFTU_F
22 invalid	!D,<2X7A98E]JBKANETBdAkb
22 is	!?,[XW
22 local	!K,F-J/H7^kH
22 message	!C"J*X-I2I9DBFJTNTgXiI
22 n	!F,W5ViU
22 network	,;-J/cBJIhKIT<_JdDkX
22 new	8S
22 no	!:*Y,4-I/I2T3G5A6V7aBCKGT9WK_IiI
22 on	,W-J/F5J9GBJKKRJTF_HkT
22 operation	!B,>-C2J9KJdKGNETYXI_GkI
22 past	!B,H-XTH_TiJ
22 penalty	!HBI_Y
22 port	!],B/e6V76IhKHT=dDkhlJ
22 rdomain	!B)T-GBCRS_ShJiX
22 read	!C2K5=B<dX
22 retrying	!E,U3T7SBJTX_J
22 ssh	!f#Y&X*G,E-@/F3I6J7H8F9E;GF>HENHRESIWJYJ_FbUfKiJkClF
22 tcp	!T"I,6-E/F6J7F8IBFK>MJWYXW_EdGkUlD
22 the	!W-K5U
22 timed	!8,D-[758FJGKYXGd6
22 to	,F7J8XTB
22 upload	!E/DLYNSSC
22 user	!9,G<I?UATBCGXKXN<RT
22 using	!c"X%I)Y,A-F/T1W7G8H;J<F=KAIB8GAJKRDTDYK_JbTdJfZhIiEj<kH
22 via	,I7UFJjT
22 に接	TJXTkS
22 ホス	,E7]
22 接続	!G7ATHkX
22 连接	RKTY
220	!G"C%K(K)I*F+G,?-A.>/?0H1@2H3?5A6H7G8I9@;E<J=KAHB?EKFHGHIHJGK5LEMBNuOGPKQKR8S@T<VIWEXJ^E_9aFbAdJf;gShGi<kX
220 bytes	gU
220 ftp	3J8EKFN_RHTJbIcEfIiJl:
220 microsoft	NV
220 pro	NW_Gk[
220 vs	!KN^lJ
220 welcome	-INU
2201	OXST
221	(S.T7J8G=TKZ
221 bytes	!V
2210	!W1U5J
2211	&S5GBHFYiK
2211 in	-TkS
2215	!H1ULTkS
2219	&U,I
222	!H?U@GAGBJT]YTkI
2222	!G":#I&B)G*H+G,Y.I/4193D4E5D6[779T;C<C@GAFB8DKEEGJHEI;J@LBMGNDOKPEQIR;S>VKW<XBYE^HaIbDcBd7f9hVi6kv
2222 '	5VhU
2222 2	!ChV
2222 connection	!B,V-B_YdJ
2222 failed	,F/I6TBHRIfGk^
2222 no	!C1KI9LDkf
2222 user	!K,D/J6Jk_
2222 名前	/BkS
223	;W@IBI
2231	!G(U
224	!@;U@WAZBJFVKHQVYY_J
224 in	HS
224 or	!D;V@XA[FWQTYZ
225	!H(T.W/SKV
225 s	/T
226	!J"J*D+A,C/Y5a9J;J@IAHB^GGHKSU^G_Jb;dGgTi;kD
226 276	/T
226 sender	!7"D*K+E,K-S.F/X1>3B5cB]GJKKTG^Jb=i?
226 transfer	gU
227	AEFUKJNKQIYT_JjI
227 entering	!W
2275	KT
2275 in	KT
228	!D+K5F?W@SAUTH^Y_GbVcJiGkJ
228 sender	!E,I.X/F1K3S5A8V?X@TAVBAKXYT^Y
229	!J"T3U5GKKST
23	#K&T'J)G+F,=-:/;1=3S4J6G7987;G<TADCHEKFDGCHAJXKIMJNDOJQHR9VEWDXJ[U]G^FaZb>eHgJiFlG
23 at	(EIT
23 code	!B&V3X;E<TAIQGYU
23 date	!TiJ
230	.T;TAIGVLVRCSYfHiK
231	!C,]-H1J3?4U@JBBHGISRITSYJ^F_HbTk:
231 sender	!E,T3B4V5T;TBFHHTTkG
232	ATCUiW
232 sender	ATCUiW
233	"V-H8GBGKGMUQVRV
234	!UBHRW
2345	(>.=KBV^
235	.J5F7J8J;A@TAHHVK@SIYJbTiZ
235 sender	!@-U;KBBHVKGRZbYiV
236	ATITPJ
237	NJ
24	"B&H(I)G*J-H.?/G0G1D3H5G8CAHIBL=NHOBQTT]YU[V_IaFcJkK
24 at	!T
240	-U3W5H
241	"V/X1W6KfF
241 243	/U
243	/X6K;G@GAZYH
243 13	;I@HA]YI
244	/c6?KKlY
244 202	/T
244 in	!GlY
245	%S/b6@
248	HT
249	KH_SfS
249 in	fT
25	!]%B)G,<.X/I0J1?5I8TB7CEEEFCGEIGMHOJSJTFVIXKaCbHcDi>jC
25 aug	!S"W.E5J=KCKEIFKHHRVSBc?fS
25 connection	!U
25 in	!J"J)J1GLKfH
25 upload	!?._IKOC[EaG
250	.V1G;IATKKQJfE
250 in	!H1HfF
252	/U
252 265	/U
254	"Z)Z-U1YBJbKcCfI
255	!7"H'J(E)T*I,Z.=/_0A2A3S5]6<8W:H;J?J@DAFBbDFF7GJI9L1MCN<O>P2QGS'TTUKWJZI[B]J^1aFb#dHeGgFjakJlB
255 at	!="K-J4U9KIKJHLIRHSFTGaJb?cD
255 b''	,TkK
255 hex	!W;J@JBGPI
255 please	!K
255 restarting	!F,K5J8XBJTT
255 stderr	!J"S&W
255 unknown	!B,X/E3K5K;KBXKVTU
25519	!S"G#H'A(?*@+C,H-K.@/G0@1K2U687G8@9Y:J;I?GBJCIEDGII:LJMGNIO@RATCWDX>YX]D_Ea>bFcEdEeCgBhGiIkBl7
25519 '	!E;J<T>WBHDVQ<Y:jJ
25519 1	!JAW
25519 255	2G5Y;I@IBCPI
25519 256	!J3XiU
25519 aaaac	5I;B<K@GAIBHHXKJLKQKRETJY[
25519 as	!I*U
25519 cert	;B=>?I@AAGCBE@GWRTTJYAhTiYjDkV
25519 ecdsa	!F2W9I
25519 ed	%G;G<J=D@HAKBVCUEJF;GYREYGZShKi=j=
25519 fingerprint	!Z2A3D4H5HH>^U
25519 from	!G%S2X
25519 hex	!K&J)S*E-I2H3D4W9K:S<ABVCUFGJIPERJ_JhUiH
25519 home	%T
25519 host	!J*E4UKETK^S
25519 in	!J5J
25519 incorrect	!I;E=EP]YJ
25519 is	!CA^YJ
25519 key	%F&J*K3E4A5[9UAFB8FEKUP=QYRHZKiIjF
25519 known	!@&H;@<J=C?G@EACKWPJQFRHTSVUYGiG
25519 no	!F%V<Y
25519 open	!I<H=K>^YJ
25519 pub	!a;=<D=D>K@BABBKCIPFQCYb
25519 pub'	!D;@A@CBLTQJYd
25519 server	2U5K
25519 sftp	!J;K<b=KBH
25519 sftp'	<^=E
25519 sha	-H2;3I9]NK_KiKkJ
25519 sk	!F%Z;K=FBGCHEKRWhXjK
25519 support	AZ
25519 to	"E3I5<;V=CCKH>SYiW
25519 type	;A=<?H@AAFBUCBE@F=GWJKRUTJWSYBhSkU
25519 user	!V%S&H*I4J5G<HASPFQHiJjJkI
25519 using	-V9J
25519 鍵の	!V
25565	!],H-HKETI
256	!U"E#F%E&5'D(b)C*b,8-A.C0B1K2T3S4C5I6?7<8@<E=J>I?BCIDCEGGCHDI=KGLJM<N8O>P<QJR@SAT>V@W>X?ZB^E_9a?bEcFd?eEg@hEiCjJk7l<
256 '	!G2S
256 and	!D9e
256 bits	!D;V@XA[FWQTYZ
256 cbc	!F*]9I
256 ctr	*^
256 diffie	!@9]
256 ecdh	!?9_
256 ecdsa	!D
256 hex	!Y&F(TBHjJ
256 hmac	!G*U
256 host	2K3V5Y
256 ipaddr	!V3V
256 key	!C3J5ViV
256 or	!JFU
256 public	!ILS
256 rsa	!I*F4J5H9F
256 server	!I*T2S
256 ssh	BTcJfI
256 theirs	!E9]
256 user	2J9]
258	QT
259	-XGTNAZS
259 in	BSGUZT
26	!U"H+J,J-G/V1J7G8I;I=KBHIWKCNHQHRJTG_GkI
261	YF
261 15	YF
262	"J)U/U1]K@cWfH
262 273	/U
263	/b6@?X
264	KIST
265	/U
265 300	/U
265 304	/U
267	!G-T/W;J?UATKIQIYX
267 201	/T
268	FTiT
269	9IKTNX
27	!0"<,T.S1J2J7I8K9H;[AHIWJJKCLSNJPHR8SV[S^E_Ef9iGlI
27 jan	!/"@,S.VRBST^F_KcUf?
27017	!g,?BERFTIiGkGlH
271	"S-T1UKHNI_JcUfK
272	!I*S2T
273	!I+S/Y
273 202	/T
273 277	+T
273 326	/U
273 372	/U
274	.IIHLHSF
274 in	!I.IIHLISK
276	,K/W
276 202	/T
277	+T
277 host	+T
278	cFfI
278 11	.X0SaTcFfI
28	!Z&J(I)V-E1U2F3G5D8<;C<K=H@GAIB=GGHHJ>MJN7QGR@SJTXVIWJXKYH^IaFbGfYgIhIiBjKlB
28 date	!]BIKHcJ
28 failed	!I,Jd[kU
28 in	NJfTkK
28 no	![.F
28 operation	)V.I1V7IJKcSfW
28 timeout	!T
28000	!d">BIREiF
28000 access	!WRI
28000 ユー	!Z
281	/[5ZB[K@
282	HS
282 in	HS
2846	!ILVSV[FaG
285	+T,C-C1V3G4U5>8D;I=TBEGTHUK@RHiDjH
285 sender	)T+T,D-D1V3G4U5>8E;I=TBEGTHUKARHiDjH
2854	.S[TcH
2854 19	.S[TcH
287	;KQV
2873	!D0X1UIGKGLUOTVDfJ
288	BTNJSI[V
29	,K.K0U;H=SATaJ
29 date	!J0VSI
2911	"F8@K[[Jf=
292	7S
294	KU
294 967	KU
29418	!H&I,WF]RGYWjI
296	!WKX
3	!V"B%@&6'D*V/J0Y1?3S4C5H6@8D9G:8;J<;=J>+?d@=A?C=D.E9FCG@HIIFJUKCOJPDQGRJSdU5VEW7X:Z6[<^8b8c@dKf9gEh:jGlG
3 '	.I0I3KOKSCeViTjU
3 0	!WfJ
3 1	!S9HSI]V_I
3 10	,F-H/J7TKJLISGcSlW
3 11	BILJSKaHlI
3 12	,V/JBIRT
3 2	LH
3 3	(T3JCGRKTTkK
3 31	!BBJOYaC
3 4	,K0XLTOF
3 5	8TOWaJ
3 6	!ZLH
3 7	@JLIQWWVkJ
3 8	!G(U/J5G6SHGST_S
3 9	,H/J5WATHUKJLIQKTK_JiU
3 a	!F,U/V5TVUWTXTaI
3 alert	![
3 app	!I3URWiX
3 applying	!F
3 attempts	!H,XBUSI
3 b	gU
3 bad	!H+YDG
3 blbn	!G;^AD
3 bucket	!T
3 c	!S
3 changed	6W
3 channel	TS
3 client	!I*K0TKINK[SaScV
3 connecting	BHFTRSiV
3 d	![
3 des	!=*d3H5I9FRFSHkT
3 directories	eT
3 dist	!>.X/I8G;JFKLXVA[EbSjIlJ
3 dvcm	!T
3 e	!T.T;H=UQS
3 ed	!Jh^
3 error	.T;KAJTTaS
3 example	RV
3 exception	!6)I-S2D5HBDQX_XfJkJ
3 expanded	!H
3 f	!G&T3W5EBUIURSSAaK
3 fa	!U
3 failed	.FKULFOVRH
3 file	!Y
3 files	!^5GHHKHSCeT
3 hostkeys	!J
3 ignored	!EST
3 in	<FLV
3 intermediate	!J/UkU
3 ip	!E
3 ipaddr	!HJX
3 is	?V@G
3 js	LU
3 kb	aT
3 keys	!T5H
3 lab	!X/T6KSK
3 load	!J5J
3 mb	!X
3 minutes	#UBI
3 mm	RUjU
3 more	?UBG
3 ms	SS
3 net	!V"T)U*J,H-E/F1Z;JIUNESDTJfJ
3 no	+T
3 none	!V
3 not	?W@GAI
3 nz	!IYT
3 nza	!T/J2I5E9J;CAHBHHWQJSJTGYTiKlK
3 o	!WCH
3 ok	7T
3 open	!XWCbG
3 permission	!?.I0J1XBFO9RDSYiJ
3 protocol	!V
3 read	!Y
3 receive	KGiS
3 received	"FSYbHc[
3 record	5I
3 resolve	!D
3 retained	!J
3 rfc	!J*S2S
3 s	!Z
3 seconds	!J,V7TBKTY
3 send	!S8KJSK?
3 set	!E
3 setting	!K
3 sftp	!a,C3D5I8HBGKIOTRESFT=iKlI
3 sign	!T@SEHFA
3 ssh	!D,X-Y/H3K9J;F?TBUKSQHYJ
3 start	!S
3 suyr	!I
3 ubuntu	MUTT
3 unable	!1&K,U.K3Y6J<J=G?DAFFSKHLKaKkK
3 unreachable	!K3U7SBHKK_V
3 x	!IgW
3 ファ	!V
30	!S"S%F&I(G,=/@2D3<5D6G9=;D<EAKB:HEJbKILAMHOAPIQER6SBT[VHZJ[H^GbJd<eJfEgJjHk@lA
30 in	!I"W-I1ULI_J
30 jan	TS
30 s	![7ITW
30 seconds	,E.I5I7H8FJTKBNUTZ
300	!]"G)H*I,H-E/V1D3H5F6I7J8WBHK:NGRGSHXK_DaJbIfFkF
300 325	/U
30000	"J*H,?.D/H1F2K3G5C8I9H;GBCGIJYLJNWPKQJSITSWIaJcJdEfYhEiJ
30000 milliseconds	!5,G-S.J5K7KJWNZT]fKkU
30000 ms	!a7F8FKDTC
30000 msec	!J-C5K7DJVT=_Jf[
30001	!bK?T>fJ
30001 milliseconds	!bK?T>fJ
3001	-J_T
3008	6T
301	/VOKSF[V
301 in	!I
302	!I,X-I5I7UKINTRFTV_IfKiIkU
303	!J/a5V6@
304	/U
304 326	/U
305	/T
305 202	/T
307	!K"T.V
3072	!S3G
3072 hex	!X
308	;FAWLUXWkJ
308 in	;FAXLU
309	2S
31	!F&@'J)J*C-G1F2C3B88;I<=?FAHI5JHL^OYPER4S[VGWCXGZJa1bBc;gFiGjD
31 0	!K
31 2	!UNS
31 31	!W
31 in	!H;TVS
310	!T/WTJdT
310 203	/T
311	,V.U5WBZKGSI
312	*U,W2I5V8I9G;H@UAIBU
3128	,G/F7ERKTCX_dKkHlG
3129	PWQT
3129 in	PWQT
313	!D.A?VKTNGPHQG_FkJ
313 16	.A
3134	;U=K?U@SAWPCYT
3134 in	;U=K?U@SAWPCYT
314	/TBJ
314 202	/T
315	/T
315 225	/T
317	QV
318	8ZPU
32	&G)H*C+G,F-J.W/>2H3B5A6J7G8V?K@HAEB8FJGFHGJTKWLUQERASGTGWGXKYG^I_XaFbAf@gKhHjH
32 768	!B.UJX
32 broken	KF_T
32 cmd	!DIUiT
32 error	!H-E8YKW_E
32 in	LTOT
32 length	KK
32 offset	!T-T8JTG
32 size	!S-UTH
32 x	!ULS
320	2VQUgT
321	!H"T/T[W
321 371	/U
321 in	!I"U[XiS
325	!B/S1KKJfJkJ
325 25	!H
325 342	/U
325 in	IS
326	/U
326 252	/U
326 367	/U
327	dT
32768	-JJSKSTE
328	;W?I
329	<T=UQTRG
3299	HS
3299 in	HS
33	!a*J/E0J1U3H5B<JAJFFKHLDOJRGSCTE
33 bytes	!T
33 in	!VkS
330	*V9IKTgS
3306	-J3H5S6[7E8J9J:JKENJTEWE_GdHkDlJ
3306 '	!G6^
3307	,W5ViT
3307 ipaddr	!J,XBV
331	!c1J8SBJRF
331 password	!VRJ
331 please	!Y
3310	!X
3312	3T5I8XKI
332	!KQT
34	<JjS
340	/[6C?YPHQGYS
340 in	!G/[6C?YPIQGYS
341	KIQW
342	!A/^6F;KKKQVRSkJ
342 321	/U
345	/T6JBTHV
346	!X/TBKkG
346 202	/T
346 abc	!Y
347	!H%U+T/U;K
3473	.TIK
3473 in	.TIK
349	/ZTJ
35	)J*T3T5H8F;G=WBIHJIJKHLIMVRJSFcEfGlK
35 bytes	!W
35 open	!U
350	/T6J?S
350 in	?S
3524	bV
353	8T;JFVPU
353 in	8T;KPU
354	SJ[VjV
355	-T/T;JYT
3552	!Hc]
3552 received	!Hc]
3553	IS
3553 in	IS
356	/UCIDV
357	+TCIDV
357 273	+T
358	!H7TdW
358 in	!H7TdW
36	!J(S.C1J8J;UBIIEJIKCLGOIRKSH[J]VaGfH
36 in	!IfJ
361	!I/U
362	!J/T
365	/U
366	;UQU
367	/U
367 273	/U
37	!E"I,H.F/H1J8I9GBDIIK^LHNKOJRDSGTG_HaJbJfJlK
371	!F/U<T
371 265	/U
372	/UOS
372 241	/U
372 in	OT
377	!J(YKJ]VgU
38	!a&G8GBDOIRIaHiK
38 0	!WKK
38 in	!E
380	TUkW
380 in	TVkX
381	,VTVkJ
381 in	,VTVkJ
383	JUKG
383 in	JUKG
384	!>9U
384 384	5U
384 ecdh	!E9TBS
384 ecdsa	!D2V
384 redacted	5U
386	!E,X-EJXKBXTdV
386 in	!G,YJXKK
389	!W;H@VAJTK
39	!Y.I;TKFLJSH
390	-K/WKJ
393	.V
393 receiver	!K.V
394	!HNGTXXIkS
3988	!F8TKU^UbZ
4	#A%4&7'E)?*@,@-9.g0V1B2F48576?7H8H98:A;G<7>D?6@5BCC@D>E:F>GJHEI"KIMWN,OeP2QIRFSbT1UDVCXHY<Z@[d]VaSb%hBiBjJk?
4 1	FTSIjS
4 10	GTKH
4 11	!S
4 294	KU
4 31	!H.SKELH[VaJ
4 8	(U
4 a	@S
4 b	/T
4 bad	!K0T
4 bytes	!G-H.K3J5U8J;XAYBVKBRK_JcSfF
4 c	5TFV
4 date	GSMSRUiJ
4 e	<S
4 failed	9ILESJ]X
4 failure	!:"F,H-J.V/A1A3K5I8J9KBDIGK7L]OWRDSWTIWK]U_HaXcEeJf=
4 files	!YSI
4 gb	!Z
4 ipaddr	*U2U9U
4 j	!X
4 java	!J1V8JKT
4 k	aU
4 maxlen	"JcT
4 mb	!Y
4 new	!HBIRK_Z
4 of	SKaS
4 p	3T5H
4 received	!V"IcXfI
4 s	!J3J5H7SRXTFiWkY
4 seconds	OTSU
4 ssh	.UKTLG
4 tu	!H
4 type	!T
4 ubuntu	-JNK^T_T
4 月	!I^S
40	(T*I,F-F/D5I7J9GBBHINERISATEVH_DcIiGkF
40 f	!W
40 in	!J
400	!@)J+J-E.H1K3G5I6T:S;E<JBDCKIHLFM=N_OIPIQSRHSATKXV_GaJbIcJfDlI
400 bad	!=-H3I:TM?N_WIXW_JkU
40000	!T"8)E-<1>7H8AFIJGK9MFNCRFXKfIhVkD
40000 ssh	!CBXhYi;
40022	-H_W
40022 on	-H_W
4003	,UTV
4003 'failed	,UTV
40040	!d"H)J1J8FBARI_HhEiD
40040 11	!Z8H_HhJ
40040 ssh	!^)KBARJiF
401	!o"F.J;T@IAGB>KJLGQER?SCYKi>
401 unauthorized	!]BK
40122	!U
402	!U(I.E/J5IBKIIKGLKSGaKgY
403	!k"B#I%H&D'H(G)K*I+J,A-B.:/C0G1I3D5B6I7E8G:J;F<H=>AKB8CJEKFFGGHHIFK=L@MHN?ODPIQIR;S:TAVGWbXZYJZI[J^J_Ca<bGcIeIfIgJhJi>jBkElI
403 forbidden	!U"I&I(I,D-D.F/F0J1K3I5H6J7F8J9I;KBFFJIHKCLDMINAOIRHS@TDWcX__EaKbJcKfKgKiJkGlJ
403 the	!X.I
403 user	!W
404	,T.G3F5A;T<HBFIGKJOKVZWJaJfG
404 message	!ESZVY
404 not	;U
405	ST
406	;TYT
407	"G&C,A-G.H/F1I3J5K7I8I;JB@GFKELINDPJRCSHTEW[Xb_IfJhIiHkK
407 proxy	&G,KBFGJRGWVXY
408	FVRFjV
4096	!THWJJSGjK
4096 hex	!U
40960	!X(S.WVE
41	!Y%J*K.J/W1I7C8I9F=JGKIEJIKFNKOHQESCTKVFWJ_JdIiDjHlG
41 20	!V
41 in	!D<TBJTY
41 provisioner	!JTY
410	NWdU
411	(U3K5J
412	!W"G(Z-F/F1K3H5B8EBCLTRASDTB[G_GaEcKfJgViElS
412 27	LVSK[K
412 412	!T
412 files	!W
413	GWiK
418	KU
42	!_"T,C.G/A1G3H5FBHLTRDbCfK
420	!G5ZBTRKSJ
42000	!YcK
421	!g"H,J-J1J7D8?BGJCK@RKT<_EbJdI
421 service	lT
422	:W
423	!Z
425	!V@GATYU
425 can't	!T
4253 11	!J*S2S
427	!SNW
43	!B"E&K(G*@,C-c.Z/?1J2@3B7H9A;JAJB8FJHGIHJHNBPHQKRDT<bKcHfEiE
43 failed	!J-T9IKSTIWU_J
430	!K3K4TNI_K
430 in	4TNI
4312	!F"CBJRJbHcViZ
433	8GKX
435	!G,SAV
435 in	!G,SAV
44	!f&G*K,G/I1J3H8G9I;GFUIIK@RETBaE
440	,I1J7FKXNTPJ_VfJ
440 in	,J-T7FNU_TkT
4410	!E"J8XMJiH
4412	![,K
443	!X"A#T&I)G*I,/-J.H/;1?2H3I5A7?8A9G;E<I=H@JAFBGJEK@LJNdQIR;SJT@W9XV^K_DbIdbfCiAknl>
443 '	!U
443 after	THkU
443 connection	,8-[7@K]NXXY_Z
443 failed	7HT@dV
443 i	!JdV
443 invalid	!DM>NY_H
443 name	!H,W/>TWkd
443 user	#WNUTHkT
443 接続	,JTUkD
448	/I6S9THS
448 in	/J6SHT
448 sha	9U
45	-E7UAJBIJIKVLVQTSJTKWU_IaJkE
450	!F&U*K-T8SBWNGkK
450 in	!K&UBWKJNK
453	!=,H-I.K5F7U8JB@K_bEc@
453 sender	!H,J7UKGLT
457	NUkU
46	!^,I;HBJNTOSRHSETI
46 aa	!V
4600	.^
4608	!UHU
4608 bytes	!UHU
466	-SBJ
47	,K;U<J?VOVkS
471	!I,V-JTJcHfVkV
4711	-IBF
4711 connection	BJ
4716	;FYW
4716 format	;FYW
472	!J(S.W1XIKKV
475	!IbT
478	!W
479	1J
479 in	1J
48	!F"E&K(V)J,>-I/D0K1C3C5C6J7F8A9I;^AbBCJKL<OHRCS@TAWFXJ]T^KaYbDcXdFfGgWiIlF
48 54	NS
48 n	KDcZ
480	.I[VgU
48211	(?.[KHVT
48213	!T-G.U8TKU
49	"J(XBJIKQJRH]U_KaKiI
49 in	!I8THT
493	!HLJPU
493 in	LJPUVS
5	"G#F&='7(f)5*a+A,C-X1?2U475/6?8U9^:<<9>>?>@EBGC=D<EBF;GBIHJKKALFM7NCOJPIQ>RAT=UBV0WTYJZ2[H^.aGb,c9d5e9fEh>i<j2kJ
5 '	!DBVFVSJgUiV
5 0	!G;V
5 2	8TAUKIYJ
5 5	_U
5 a	-T3X5E9T
5 aaaai	!XHKLT
5 aaaaioq	!H
5 at	![.K
5 attempts	!J,GLVSW
5 b	aT
5 bad	+T
5 c	!S,K
5 connection	!I7YWKXYkK
5 d	!C/SOJWTXTgT
5 date	BKlZ
5 dropbear	!U
5 f	!HBU
5 failed	!A"U.UBYOJ
5 fingerprint	3Z<HBEGK
5 hash	!F(U
5 hashes	(X
5 hmac	*S
5 k	LT[S
5 m	!GJXKV
5 minutes	!U/UBIRKTGkT
5 net	9T
5 of	!B"T(_.K3FLCSJ]@aG
5 open	TS
5 p	!X
5 passed	!V9I
5 seconds	!H"J#U,U-J3J8SBGKHRITTWW_YiH
5 sum	]W
5 unable	!E*Z,H-82^9]K<NATI_FkH
5 vbm	;T
5 x	NUWT
5 が一	(T
50	!;(V*H,H-I.V5G6G9I<KIHKDN[RDTFbIcFjJ
50 2	NS
500	!_"G.?/I1K5H8HBDKSLKRFSBTGbJcKfViI
500 internal	fW
500 oops	!V
50000	-_9FKGNJ_;kI
50051	!WTK
501	!J%TNTSSfK
50112	RU
50122	"E,J-K3K8VBJKGNKRJTD_HiT
50122 ssh	1TiI
502	+F0K7T8IBCGKJKKCMGNYQJRESEWIXK[JiI
502 bad	!c,GNKTK
507	!W.U5?
508	!J.U;T<TLIOT
509	"I3J5G;CAJBGKJPSQ^RCTIiJ
509 certificate	!g5HTK
509 decryption	!=;FPTQ_RG
51	2Y5DRHSJcChSiTjT
51022	!T
51022 ssh	!W
51122	"K
512	&K(J*V+I,F-?.J/G2V3?6K8@AJFWJDNCPHTD[K_AaJdJgIjTkAlK
512 '	!I
512 diffie	*S
512 ecdh	9U
512 hex	YU
512 hmac	!H
512 mb	!_"H.>8JBKRE
512 preauth	!JFUjU
512 rsa	2V3HBT
512 user	*S
51234	!^,J1KRI
517	KT[S
51820	!^/I6A
519	!K-E9GBTF_KITG_EiZ
52	8JbKcJ
521	9UAUJIKI
521 ecdh	*I9X
521 ecdsa	2T
521 user	!F
52110	!JFY
524	!BBKKJNG_E
524 28	!EKKNH_E
53	,B/a1E6?7D8K9J;D<J@JBGIHSIT?XWbTdIfCiIkI
53 in	!KHS
53 no	/^6G
530	!q"J,G-J/IB6GCKJLJPIQHR+S@TDXJ_JaJbGcKi0jIkGlJ
530 login	!h"D,IBANAQKR5TFi<kKl2
535	!m"BB>R7i6
535 b'	!X
535 date	!i"DBAR9i8
536	!KNT
536 35	!KNT
54	-T1I8GNWfH
54 50	NU
54 54	NS
54 in	!T-V/J1KKI
540 in	IS
543	!H;J<WFVRFhTiU
5432	!q"K,@5K7HBEKJR@T8WI_HdIiDk<lJ
5432 failed	![RK
5432 のサ	!W
545	!J.UDWSK[H
545 on	DU
549	!X,KfT
55	-I.U/J1F7S8DBEKXRIfH
55 18	7U
550	!t"K&E-H1?5H<@=EBCHEI=KJL:RBS?VFWJa@fIiFjIkGlI
550 failed	!b-I1KKKLJ
550 no	!^1H<DIBLC
550 permission	!b=FBGRCS>aCiHjJ
551	!K.VKJ
552	SV
553	.T[H
554	7TLSTUdT
5555	!Z,G
5555 '	!X,G
56	!a)I-A/H1D5ABFKVWIXF_AfI
561	;U<KNKQT
565	)K,F-W/J1>8IK?TG_TbIfY
567	1GKGc_fV
5672	![,H
568	/D6F
57	"S6I8KBHGTHTLJSJkV
57 in	KUkWlS
572	%T/T3S6V7JTGkJ
573	!I"U
573 in	"U
579	/C6FkT
58	!="J)I*K.K1B3J5G<W>I?X@UBFKJN=TZY_aJcJfBhKk@
58 in	-J?Y@UNJ_KkG
583	!K
585	fH
585 23	fH
587	!XLTTJ
59	!IKVNYSTaTcG
590	2W9T
593	/D6F
594	*S0TIHSTVGaG
6	#J%J&9'G)<*=,,.=0K183J4A5]8U;<<C=I>A?EA:BGCFFGGTIEMVNJP=RFUIW>YEZC]D^8_Jb9c<d<eEhUiIk:
6 0	!HMWaTlI
6 14	!a"TBJIGTJ
6 2	!T
6 6	"ZBHRXSUiY
6 c	!G-U2T9T
6 could	!Y5JKGLFRKTIXGkJ
6 ed	!GBXRUSShU
6 f	gU
6 minutes	!T
6 num	!K8WSKTH
6 o	SK
6 p	!ZlI
6 received	HW
6 site	!JLJ
6 write	!S
6 y	QX
6 月	!U
60	";#G&F(I)J*D+K/F0H1E2>5^6I9J:I<AECF9IILEMKNEOEPEQDR:TXWIXIZJ[J]J^H_<aFbEcDdCeJgIk>lJ
60 exceeded	!B,UBTTT_KiT
60 s	!S,A7J8IBKKGTY
60 seconds	!Z
60 ssl	2G4U5UHU
60 秒	!GJSTU
600	"A)G*G+K,?-E.D/H0K1@2I5@7H8_9F<E=H>KCZDJFIGIJIK7LINCOGRBT?XKZT^Ib@fAhGiDjJkDlH
600 seconds	!V"K)K1G8TK=TFfI
6000	!X,UKCTJWT
601	=W
601 3	!G=W
602	7UTUdT
606	!H
606 24	!H
607	;V
607 in	;V
609	-JNS
609 in	-JNS
61	-G1J3K5D;TAHBJKVNYQGSJTJ_KaJkH
610	KZ
611	!T
62	8S<T
622	"HbGc_
63	-I.G5J;V?JAVKWPJQTTT
633	dT
634	7S
634 in	7S
6379	!n,27GBIKKRITCiJk=lJ
6379 connection	!V,J
64	"T&C(J*C,8-:.V/82H3E4J566H7H8:9@;k@IA[B7CDFIGIHEI@KJNER9TCUIVHWAXH^F_=c@f<hHi@jFk;lG
64 decoding	!I;ZKFQI
64 in	1U;J
64 linux	%T
64 server	KK
640	.JIJLISIZVaI
642	7X_JdW
642 in	7X_JdW
644	!ICSSEaY
6443	!j,C7GBCT=dKkF
6443 connect	!U,J
6443 was	!U
648	KH
65	8J;G@KAVKHaKbYfUkI
653	!ABGaV
653 in	!F
65535	!<"K+J,Y-F/T1A5H6I7JBTJKKAN<R_WcXU_<dKiKk.
65536	.]K[VWgU
66	!T8SLSSG
66 0	8S_T
664	<I?EYU
67	!E"<#J%H&@*I+K,U-J.@/U0H1E3A5K6I8G9K:J=A?K@HBcCIEKFEGFHSKAL@NIOFPAR]S:VJWHXFYFZH[H]J^J_IbGcGeKfAhIiTjBkI
67 authentication	!8&H.F5J;JAVBZKJLHPIQZfIiV
67 bytes	IU
67 has	!H/VBZ
67 login	!A"JRWiU
68	,I/HRSTEWT_TfKiVkT
686	.TLKSH
687	-VJJNK_TkU
687 19	-VJJNK_TkU
69	.ZKI
697	!KKTNTZU
699	1UKWfE
699 in	1UKWfE
7	%E&3'Y(V)Y*;,G.K/#0:2E4?5=689=:F;@>A?EAECFG>H@MVNFO;PETGWJX<YIZ>^;b2e@g<
7 '	!X*S
7 4	!B+J.K9IMVRISGWIkIlV
7 a	!V
7 b	.TLT
7 bam	.F8UBHRI_V
7 c	!I(TOU
7 csv	IULJ
7 d	!D3I5HBURXUSiX
7 date	_T
7 dist	9ScS
7 error	!^
7 f	VU
7 failed	BGFVKJNIRFT@WJ
7 from	RUiG
7 h	SIaT
7 ipaddr	"G8JfX
7 mb	!W
7 missing	!I+V
7 s	KV
7 site	,J@IAJKSLGQVWU[T_KhUjT
7 ssh	!I)Y;T@XBJKIRHSJ
7 z	!@']2U3SBJOISEaH
7 zip	.SSW
70	GTSTiG
704	!H/SAU
71	!T/J5W8ILHOSSG
71 b	!T
71 in	!B5YFS
711	!U
712	!I8JKXTV
714	(Z.E
714 in	(Z.E
72	!@8K<I@SATBFKVLS
721	!UKJ
73	-FgTkT
74	!I,U
747	;H?U@U
75	!E8CBVKX
753	KSNU
753 13	KS
754	1KKTSUkT
754 16	KTkT
757	!T
759	OU
759 in	OU
76	3U
761	*X9H
761 x	*X9H
765	)U1YcTfE
767	!V[TcJ
768	!I.U9DEZJXRSaK
768 in	<TRU
768 x	!Y9E
77	"U)I*J-9.H<H@KAHBAIHL@OUPJQVRGSVVWWSYJ_JaHfEiGlS
77 c	QU
77 f	!T
77 in	!HkUlV
771	iS
773	.A
773 21	.A
774	.TSIgT
775	3T
7782	1I=KNSfK
7782 in	1I=KNSfK
78	!H&I,G-F/I3H5IBIIDKXL_NSOHTG[HbIkG
78 could	!>.I1E<GIHLZSV
78 upload	!HLX
781	GT
781 in	GT
789	!G5TLV
79	!C"C%E)>*I+F,A.V/D0I1:2G3@5;7G9D;T<@=B>H@FACB<CIHGI?MKOFPFQCR?T=WCYC[U]K^XaBbDcBeIf[iDlI
79 error	!H&B3J5H8X;CBJKYRKkU
79 ssh	!B%G&U+J-K.[3K5G;Z<C=D>IAKBICKK<L=NJOJPJQHRKSTTHWHYF[H^IfCkJ
79 upload	!JIFLTSG[X
790	(WgW
797	5T
7999	&T,G3SAVRFkT
8	!Z#B%<'F(T*F,I.E3E4B6W8H:E<B=C>I?>BEC>E@FEG4KKLDODPHQBUIWKX?YFZ@[9]E_AcGeDgAiAj7kHlZ
8 0	!J1I9DRIfHkJlX
8 1	+TKTNT
8 2	^TkS
8 4	JSKVTT
8 5	!U
8 7	!T-KBJTJ
8 8	(T
8 9	!T-G1J5JMTNGRG_KfGkHlW
8 a	!KDS
8 bad	!K+U
8 c	3W5K
8 d	!J3X
8 date	!F"U1VKDTTbX
8 f	!E*U.U2TTT
8 gb	KT
8 in	bT
8 m	;T
8 manual	!S
8 mb	!T
8 n	!D;IBGRViJ
8 no	LT
8 nodename	6S
8 pc	!H
8 s	!V&J/>
8 site	/J5G6SHGST_S
80	![,J.K7JTHgS
80 ipaddr	!U
800	&J,K-K3J8I;KK_NGSHTEfH
800 ccc	!Z
8000	!ZTI
80004005	!K,D7TT]
80042109	![RG
80070035	!]
801	,S7TKWNKTS_J
80131904	!W
802	!Y
8022	!?"J,=6K7ZBJKIRJTU_IbId^k_lV
8022 no	!FlW
803	!EBWFWREiW
805	!E"SHXKKNH_EdS
805 12	!I"S_JdS
808	-X1K7KKT_TkX
808 7	KTkT
8080	!c"J-A/G3F6J7:BAKCNBRET<Xc_Ed:iHk=lJ
8080 connection	!f,H7@T?d=kJ
8080 was	!T
8080 を経	XV
8081	!U
809	!d;HAHBJQKTD
8099	!ABDRYSJTJ[WeWiI
81	!S+S-TAHBIKINDPWQG_KeT
811	-Y5TBV_C
812	"H(V,B-I/H0G1H6K7H8E;KIWLDMIODRITEVK[FfIkD
82	*I.E7T9FBJIGLHQJRGSHTVcJiJkY
82 21	!HLK
82 in	5THTfT
8200	!S
8200 v	!S
822	OT
822 in	OT
83	!T
837	!E.KVY
84	-I8GKBNJc[
840	!K3I4T
840 in	4T
848	.T7T
848 sender	.T
85	ST
852	[T
86	!Z"S%T,J3K;IHVKKLGSBTDUJbTiT
86 64	!Z"T%TLHSGUJbT
86 teraterm	!JHWSI
863	FKGIiSkV
865	&JBXFYGJRDaSjT
865 21	&JBXFZGJREjT
87	-KIIWV_KfJkH
870	fT
871	!ESUgX
873	!Z5JBIKHbJ
874	.J[JgT
874 in	OS
88	!T"C(T)H/I0G1A3@5A6K7G<H=KB?GIIEJJKFO?PIQTRCUEVJWIYIbDcGdJgThIjJkF
88 1	8W
88 120	!Z
880	=GS]VJcS
881	!Z
881 bytes	!W
8812	!J8YQVTF
89	!E,J8WHS
89 in	HS
894	!T.SOS[U
894 in	.TOT[V
896	8SVK
896 in	8SVK
9	#A&='@(^)G+J-J/E0V1I637H8K9H:D>G@FAIBWCGFJGJI=JFOTP=SUUFWDXIYG[A]9^>_@aSbFc;dGe=g5lT
9 0	!G,UKUWHXV_SfVkH
9 2	2K3EBWLHMDRWTGZV
9 3	!D,J-G.UFUKELViUkW
9 5	!X
9 6	!_9HBHK@MGRIT^WEfIk:
9 7	![KJ
9 9	TU
9 a	(H3X
9 b	KWNYcJ
9 c	(S
9 d	!T
9 date	"H1I8UKW
9 e	!G5JRTaW
9 f	!H(X2V;J=U
9 in	!=0U<KLY
9 k	BWDSQWaJiT
9 mb	!Y
9 p	!Z-I5JMTNJRHfJkJ
9 received	.T
9 s	(UKG
9 site	!G"U5VAUFSHULKiW
9 u	;T
9 upload	!ILJO_[K
90	!C(W*V/I9EfUgW
90 cc	!T
900	.?8YOXSY
9000	!W,J
901	KS_X
902	!Z
903	LT
9092	!c
9092 could	![
91	!H(VBKLJ_SaKiHjT
9100	!]7HTK
911 in	IS
92	-J9TKE
920	!K
920 in	!K
93	!W-T5H9I
930	fH
930 16	fH
94	-H1JNJfGkS
94 home	fH
941	!HaV
941 in	IS
95	*I-E2H5WKVNWcI
96	*W;V@T
96 server	*V
962	/U
962 in	/U
967	KU
967 296	KU
97	!X"T8K@VQJfHlT
973	7S
973 in	7S
98	!U2S8KIJLEaW
99	!l"A)D*I-<1>5K9JB7FJJGKFLJN@RG_BfChAi7kG
990	!T-T/I1J3J5DBGTXiK
991	!^
9921	LVOK
993	!W,JFYRGTJ
9999	!I2S9J
a	!K#H%>'!(Z)0,C-D/;1!2K3H4D5?6H81;C<#=4?8AHBBCAD4EJFHGKH<ITJ?KILJM<NJOWPDQ9R5TEVBWAX<YUZ7[o^4_*a_bFcBd4f5h?i0j?
a 0	!X5GBK
a 1	"K,U/U0K9TBULJ
a 11	!V,J
a 2	!GBULK[U
a 3	aJ
a 4	!I8S@S
a 7	!E-U.TKT_V
a 8	OTSTTT
a b	!T"A&I(F*C+J,W-G.C/70]1I2I6H8C9@;D<HB7HEI;K8NYO8R;SVT<WJXKYH[>]Ha8bDc@eKfHgJiBjHkA
a bad	"SQSiT
a bam	(K.VBUKH
a bin	0IKILGSD[H
a bin'	!X
a c	FTjS
a chave	"HBVPWQVRCSJTKaHiK
a client	!G*^9F
a conexão	!:"F,D-Z/F3G8WGFK_OHQJRISI_WaHbDkW
a connection	!?"G&d,=-@.U/@1J3H5D8D9J;I<HK:NXT]WHbFfJiKkU
a csv	!J(D,I/J0F5J8J9JBIKDLVTIVS^FbEcW
a csv'	!T.JaH
a dependency	*S
a different	!D2J3W5D9K:VFUNGcKk[
a directory	!."E&A(G)G*I,A-H.7/I0E1C2K3F4K5>6I7G8E9J:K;A<I@HAJBAGJI/K:NHOKPFQKRESETBVFWJYG[q]A^Bb>cEeVfGgIkA
a expressément	,V
a failed	!I-J.D8EK^SH
a failure	.AKKLVSX[HeH
a fastq	OESYaHeT
a few	!J#VFSTS
a file	.=0J1K3H5H9UKARTTBVWcJfJkK
a firewall	!HTU
a folder	!E.J[[
a fq	!KIJ[K]SeU
a from	!H&TST
a future	!V
a git	!a/J3F5E:KBGiX
a gz	!T
a host	!C2V5V9HBGiUjK
a ipaddr	7YRUTJ
a key	!C*D2E3I9];]=B>C@EA>BKCJEKPKQHYG
a list	!X
a máquina	!D,XTE
a n	OVaI
a network	!V,H-K5UBSTGWX
a new	!W&I-I3D5B9IESKINJPJTT_H
a newer	!I;G?S@IFW
a newly	!T
a no	!T
a non	!W
a nonexistent	!@-U.F3S8IBVLJSH
a packet	"I-V1H;TBHGEKJNKRIZScJfJ
a passcode	GV
a password	"JBBPGR^[J
a path	!E.U1U6TLF
a period	,I7VdZ
a personal	!J:UjT
a post	!K5J9AU_
a private	!:&G;=<==@>C?I@@A>BfCFP4QFR3YbiU
a problem	!D,U-T8KBIRK
a protocol	!;"I6YKH[KcUlS
a pu	,V
a public	!A3G<D=C>I@XA9B?CTFILIP>Q<Yb[J
a publickey	EE
a rate	!X
a recognised	<I>X?IYV
a reference	!EIJSUVY
a regular	!D.KIFL8S>[c^IaJ
a remote	&T
a repository	ESLWbVcU
a s	3KCSMU
a server	/X
a settlement	!;*Z2W5I9aFKKGSK
a sftp	"E(S)V,?/C0I3D5F6F7I8K9EBDL>OXR>T>]ZaCbIfUiTlJ
a shell	"E-J1H5H9JBFKINJRJb[iJkJ
a ssh	!J5U
a stolen	4W5H
a strict	!F=T
a supplied	!IQW
a supported	!?2K;B>UA[
a tar	,U.FSYTIkI
a terminal	!S
a tif	!ELJaZ
a tls	!X
a transport	!J*Z2W9U
a txt	"8#G%I&;'G([)C*>+B,;->.Y/9041?2B3?4G596=7<899<:E;><<=B>F?I@CABBFCGDJEHFEGAHDIYLCMGN>ODPEQER4S[THUGV)WDXEY@ZG[@_@a]b<c=dGe?f8g8hEi;j@k8l=
a txt'	.BIYKWSWVK[Ha9
a un	!C,I/J>TTJlZ
a valid	!8%J&T(I,J-I0I2J3F5C9J;T<<=B>D?S@YAVBDCJFGIVKELDNGOJPJSCTHY^[GaIfFiJjJ
a z	!F0X
a échoué	(K,C-G/B3J6J7T9JKASETY[JkV
a'	+Z,D.K6H;KBDIGKHLSMGNGOIRJSITFWKaZkY
aa	!W"K.C/H2J8H;TAFBBFJLFNIRHSFTJcKiH
aa cf	!V
aaa	;T@TAJQT
aaaa	!D3E5e<KAEBEPIY]
aaaab	!X;JYS
aaaab 3	!X;JYS
aaaac	2J5H;@@FAFBIHXQITJY[
aaaac 3	2J5H;@@FAFBIHXQITJY[
aaaai	!XHKLT
aaaai example	!]
aaaaioq	!H
aaaaioq mg	!H
aarch	!X
aarch 64	!X
ab	(^9K;JBILJOIRKTG]UgSiJ
ab 12	SS
ab cd	3X
abandon	!GQT
abandon the	!GQT
abandoned	3S5S
abc	&V+K,F-I/H3U5F8J9I<KAFBUKGLJNJPKQJRASITD^J_JbJcDi?kH
abc opq	!Y
abcd	!SLV
aber	aX
abgebrochen	!H,T/I7V9IBJKINX_KiIkW
abgelehnt	!D"F&G(K)I*H+K,a-A.E/C0I1D2I3>5<6H7D8B9F;A<C=J@JAKB^EKFGGIIIK=LGNFOHPHQFSHT;WGXHYIZG[J]K^I_@aHbHcHdGfAgKhHjUkBlF
abgeschlossen	!h"I,B.C/J3I7JBJKDLDRHSFTF_JaJcJfJlG
able	!I.Z1T
able to	!I.Z1T
abnormally	!X,J<S
abort	"<&D)V*G,=-T.F/<1?2G5B7>8Y9@;G<J=H@IAJIJKTLIQISETEWCXG^I_?bHdIfAhJlI
abort no	!IKKcU
aborted	!;"9%H&U(F)E*U+G,J.U/B0I182T4T6F8J;==E@HAABTCJFHG@HBIBJ@KZMSN<OCPBR3SJTUVJW@XEYIZE[I^=aBb:dJf5gFh:kSl:
aborted by	!H,F-V.T/J2V5S8UB@RDSKTE^H_VbIcJfKhGiClI
aborted duration	!J5U
aborting	,J/Z5V9VKK_JkI
about	3VSK
about remote	!Y
about to	!F3UFS
above	+SfSkV
above exception	+SfSkV
absent	!S3K5U
absent the	!V
abstract	*S,B-D1G4V5W7J9J;ELFNTOITF_HfIiKkI
abstract channel	,I
abstract client	3V4X5TBKRJ
abstract session	!JNT
abstract sftp	!J
abstraction	!A,UJGNTTU
abstraction connect	!J,W
abstraction read	!I-VJINU
abstractions	!A,UJGNTTU
abstractions socket	!B,UJGNTTU
ac	";#K&F(E)H*W+H.C/U0H2F4U5B8C9>;@<?=E@HAGCIEJFFHDIFKFMHN?ODQFZE^H_BaGcGdZfEhGiAjJlE
ac jp	">&H)J*K+I.I/V2J4U5E8F9H;F<A=F@IAJCKFHHFIJKGL=MINDQISGZF^K_DaKcJd[fHhKi:jBlD
accedere	!?,U-W.J/V1J3J5H6I7H8GBIKELJSJTC_WcKfIiIlK
accedere alla	!E,V-K/W6KKJRHTH_J
accelerated	!T
accept	!V&H(I)I*H+H-E/A0K2U5W6G8A<GFTIFJ?KCLEMTN;PIT8WGXEZF_=aHdGfHjBk@lH
accept all	!W
accept any	!J5X
accept kexinit'	HS
accept original	5S
accept received	1U5FJEiK
accept run	!I5V
accept ssh	2JBSFVfJ
accept the	!C3I5A7TBSGWkT
acceptable	&E*],H-H.I1I2W3F5C7J9U;I<JFEGIKALKNFPJRFTHZK_JbJcKfBhJjIkI
acceptable ciphers	*^2I9F
acceptable host	!I*H2^3I5G9=
acceptable kex	!I*C2B9dKJ
acceptable macs	*Y2J9F
acceptable userauth	![
accepted	!T"G#F%@&8'U(F)U*G,4-6.B/@1V2E3F4A6C7@8794:H;8<2=;>C?I@<A<BTC@DGETFcHCIAJEK1L;N:P6Q:SGT5VFWEXHYAZ<[D]D^>_3aBcHdGeUfJgIh3iJjDk>lA
accepted algorithms	!E2I=IEHFeRKiJ
accepted by	!B*J,J-E2I3X5V9HFVKHNJTJ^JbXfIiZ
accepted for	!T
accepted key	!J)UBDFTiJ
accepted keyboard	!U"KRTiH
accepted password	!W"F)WBJRGfGiA
accepted publickey	!Y8IBBRE_JhE
accepted to	!I5V
accepting	!T,EBVQJ
accepting tcp	!^,H
accepts	#J&E*F,D2E3H5D9I<AB5E3KKR<TJZWh:i=jV
accepts key	#K5I;U<J@SB9E4F(GSR?ZHh=iBjW
acceso	,GOWSW
access	"V#9%>&I'9(8*7-F/H0>1J2A3F4:5C6J7D8<90:K;A<:=Y><?I@BBICDDAEJFKGJHJJ9M?NAOHPBSYT:UDV+WGYDZ/];^E_CbVc@dDg?hDiUk8l;
access '	1I;V<EAEHJIDKWLAOHSVaI
access 'files	!JIYSJ
access 'https	!_/K
access a	!b
access denied	"[#F%D'H(K)?*J+G,?-H.6/D0C1;2J37596I7H8F9I;<<E=W?J@DCEEFHBI?JKK?LYNFO8Q8RXS]T7VFWCYAZ9[E^I_Fa2b6cHeDf;hGi]jTk@lJ
access exception	<H=[SI
access failed	!B"E%H&D'J(H,J-G.U/F1H3K5E;J<F=IBAH@KAR>VAWH[V_JaZbIeUfGiEjGkI
access granted	!Z"])Y-D1S3J5G9JB:NG_IfYiHjJ
access is	"AHSSJ^IfG
access key	!U
access location	!G
access only	"GSHbU
access rights	!8FJLIRHiI
access the	LVSH
access this	!F&UBVjU
access to	"H&K,D3B7I;J<JAKBCKJLEOEQURHSaTEXW^WaAiFjH
access token	!WLK
access write	!XSF
accessed	.GAWKJLYQXSVfJiK
accessible	!4"F&>)J1V8F;W<Z=YDXEGFFI;KGL;PDQKRHSTTJVJWJ_FbKfGhJiHj?k?
accessible by	!A=G?T@TBHDYFJ
accessible no	!8&B1C5F;Z<_=B@KAHHJIBLEPJjFkC
accessible その	!E<]LJ
accordée	!]BKOIS@
account	!G"{%:&B'D(C)>*?+@,2-4/20>102=3.4B5.6@7>8.95:Y;6<8=;>F?F@?A8BEC@DGEBF4G?H@I>J?K'MFN8O5P3Q5RESCT0UGVAW9X>Y?ZA[>]C_Ga7bbc8dFf1gGh:j9k9l>
account account	!I"U
account configuration	!F"[BHiG
account expired	!C"[KJTKbJ
account has	!X"W&J,K-F/J1H3H8J:JBAKBNJRBTH_=bFfKiDjJ
account is	!C"f&F,H-J.H/I1@3J5C8C9J:H;JB>KALEOKPGQKR@SCTG[I_;aJb]eJfFhHi6jIkJ
account or	!V
account partition	!V
acesso	!I"Y.H<K=SBJIIKIOJSITH[KaH
ack	KGLT^V
ack for	SK
acl	!GDZ
acme	%J&_'V(I*F,8-E.I/20E1?2C4H5T6<7?9A:_<D=E@?A?B_FCGEHFIAJJK4NDP@QDS@T<VIWGXHYI_AbCcCdGeUfBgJhTk=lJ
acme app	!B5F6H;X@DAKBZQJRGTHhYiJjX
acme core	&YBJ
acme error	!]
acme infra	:T
acme lib	!I&]5WBYjJ
acme sftp	!XjT
acme site	:USJ
acquire	!aSKTG
acquire the	!^
acquiring	!Z
acquiring the	!Z
actief	!K,Z/J
actief heeft	!K,Z/J
action	"D*J,F-G.V1C3E6J<JAHB8HJPVRVTUYV_HbIcIdCfDi=jEkElJ
action 1	!H1HLUST
actions	!J1JBDIVKULG_YkH
actions for	!K8SKW
actions sam	!V
activate	;WQK
activating	!Y
active	!^"F&F)K*H-?.J/F0K1E2K3>5>7J9@;@@HADEKJJKYLJNAPBQ?RFT;WFXH^J_GaGbDcKf@gYiHkF
active session	gT
active support	!W
actively	!K,^BGKJRI_JfK
actively refused	!K,^BGKJRI_JfK
activity	!E.I1H8[:VFGKDLVjT
activity type	!G:VBSFHLTaTjU
actual	!F(W3U
actually	3U
actually connected	3T
ad	!U
adapter	!f"J,;-J/C1J3H;FLKNJOST?[V_IfHkK
adapter could	!W
adapter ftp	![SK
adapter php	!A,HKWOVRXSIiV
adb	!Y
adb server's	!T
adb vendor	!T
add	"8#>%T&Z(J)K+=,?-8/<0F1?2D354@6F7C8A9F:Y;S>C@^B6DHEAF9GAHcJEK7L>MJN=OCR3S2TKVFW@XIZE[C^B_=a?b:dHeJfFgIhDi:jDk;lG
add an	!U
add echo	!J&UASISQU
add host	!K5HHW
add id	!><]IK
add identity	!@%V&T=JPG
add l	!TBTjU
add safe	!U
add ssh	!C#K.V2J3?5V:W?VB@FGHDIHLGPFQKRIYTiHjI
add the	&C3H5IBJHb
add this	!K5U
added	!a&S)K*I+C,D-F.G1H2G3F5>6I7I8E9G:E<8>G@IAGDEEEFCGJH)K?NHP;QHSTYI^G_EaHbGcHdGfGgSkClK
added '	!J5E;WBIHGLU
added 'sftp	!g5JHGR@SH
added 'web	!W
added 1	!T
added home	!l%I;C<J=ECHP=Q;
added stdin	&K3U4U;DBGTT
added the	![&V3FHI
added to	3HBTjY
added users	!YQK
adding	"J%I&A4TP>RVSTiJjG
adding private	!V&D3U4UBGPEQH
additional	!Y;K<H
addons	!H5UkUlV
addr	!W-G/Y1G2J3E5D7X8I;KBFKENGRD_GdWiKkH
addr info	!F,J/YTJ
addr ipaddr	!T
address	":#A%A&K'J(G)<*9+9-".5/o0@1.264=5C6a8*90:B;5<7=>>G?F@@A:B9C@DFECFGG5I=J9KCL1N9O;Q:R"S1UJVDWBX6YBZB[A]G^>_]aAbFc7d_eGf-gGh8iGjC
address '	&U,V/H5H6JdTiK
address already	!_,DTK
address associated	/T6FkU
address for	!D/[
address information	!J/W
address ipaddr	!G&I-</A2J5D6E9I<IGIJKKVMUNCPIRCbUdWi5kHlW
address is	!C"H.J/TKKWI_^bKcK
address java	6U
address lookup	/S
address name	!V6J
address of	!XNKlJ
address port	!T
address resolution	!D6X_KdK
address sftp	!E6YTJ
address using	5T
address windows	!ETV
addresses	!U,I/VBHRKiJ
addresses hostname	/S
addressfamily	!a,I/F5J6G7KRKTI
addressfamily any	!a,I/F5J6G7KRKTI
addrinfos	!H6X
addrinfos socket	!H6X
admin	*I,A-G/D1D2T3G5F6V7H8G<@=G@VAEB;FIGJIJKELIPJQESFTBYIZJ_WaKbGdIfHjIkT
admin client	!W
admin ipaddr	!B"D,J-J/F1J2U5K6W<HBJRITI_JkV
adminclient	!W
adminclient 1	!W
administratively	"E&I*J+K,@-I.F/B1G3E5C7H8I9H;J<KAHBBGJHJIHKFL@NJOJQIRDTCW][H^V_EaGbVfAiGkG
administratively prohibited	"J,B-J.J/F1J3J5G7I8JAJBFKKLIRHSDTEW]XS_GbWfCiJkJ
administrator	!>"^,I-F.J1G3]5A7J8J<IKDSBTHXS^G_@fJjK
administrator has	!H3T
adresse	!E,E5K6I7J9GBEKHNXRCTBhJiVkW
aenter	!I.IIHLISK
aes	%H&I*c+J,E.J/G0J2=3C5H7H9J?GBDHHIJJGKGLCNFTCYK^I_GaJfJgKhHiJjKkDlK
aes 128	%K*a,J-I2G3JHKKGNJRKTI_KhKkI
aes 192	!J*U
aes 256	%J*b-I2C3I?IHJJJTI_JhJkH
aes attempt	!K8S9T
af	(U
affected	!X
affected files	!X
afp	!X
afp r	!X
after	!I#D%I&@'B)X*H-:/A05273,4>5K687W9+:G;C<7=K>G?I@IA?BADEFEHFI0L0MAP:Q;SHTZUGVdWEXCYIZB[8^G_EaXb?cFe@gYhTi3jIkW
after 0	,T7XTGkU
after 1	!E8XXViSjWkJ
after 10	!F7W8HKDTU
after 10000	!S7VTC
after 15	,VRV
after 2	!U.H7S8KBKK?LJSITKkUlF
after 20	!@.U8TKXNXT>lS
after 3	,X7JTD
after 30000	!B-U7H8IKIN]TVkX
after 30001	!bK?T>fJ
after 4	!XKDTCdHkY
after 5	"U,F5KBFLUSV
after 552	!K.XSW
after 6	!T
after 600	1I8XKBfK
after a	,I7VdZ
after connect	/J7G
after connection	!X,I
after keyword	!I+W
after num	*I-H4I5F7G8VGSKJNEdHkJ
after the	SIVUgS
after transferring	!E.Y8SKVOGSHaK
after upload	!D.GKJLIaW
ag	&W,H<V
ag ge	&W,H<V
again	!?"W%?&B'H)G*J+?,B-F.E/[0F1@4I556;7@8D9I:G;I=;>J?J@TDGECF?HAIFJIKGLDMJNEODP<QTRVS6TBVDWFXIZ=[J]Y^H_Ya:b>cEdKeIfGgJhGlE
again for	!=+I;J@XPF
again later	!D"IBHKJRHTI_]
again unreachable	"UBI
against	!d5<HC
against man	!Z3G5G
agent	!G"-#3%~&~'=(7)8*&+H,+-<.9/+081.2>3-4A5*627(859!:B;.<6=!>3?A@1A2BFCAD:E.F/G&H8I+J4K%L9M;N'O1PFQ!R1S4T/UBV5W5X4Y3[6]=^A_&a4cUd4e:f2g<h6i#jVk(l1
agent '	!H&V
agent 1	!WFURK
agent agent	!X%b&UB@FIKHh=iKjD
agent authentication	!C%U&KBUjT
agent binary	!D/U5V
agent communication	%E&^
agent connection	!F&Y,H
agent could	!G%WBJ
agent dial	!A&]
agent error	!D%WBG
agent failed	!A%T&a-T.K2I5F9J<IFKRJbIcJ
agent false	!XBJ
agent forwarding	!^%C5J;IBI
agent has	%?&W
agent identities	!C%a&S:UBBFIhY
agent ipc	!U&I
agent is	!G&V
agent js	!J%T&V
agent key	!T%TATBWFHRDiTjF
agent no	!E&d<=IFLE
agent not	!@%@&^BF
agent on	!E&Z
agent pid	!X%@&??WATPY
agent proxy	!J&U
agent py	!H%[&K;I
agent refused	!7%l,I3J:K;J<E=HB=FDPHQJRKbJhTiIj@
agent requested	!K&U
agent responded	!F%[&H.J
agent returned	!H%W:UhY
agent running	%I&T
agent s	%IiT
agent service	!F&Z
agent sock	!U%H
agent socket	!@%C&Z
agent ssh	!F&Y
agent started	!U&I
agent to	%VhY
agent unable	!D/U5WTH
agent yes	!S
agent'	.WBJ
aggregate	BTFURIjT
ago	!B#d5HRDjF
agree	!B&J*],F-F/H2[3C5D8I9bB@KBNJRBTCfJiIkJ
agree a	!A*[2V3J5I8K9WBGRKTK
agree on	-J3J9WFUKF
ah	![SJjS
ai	/U6YBJRJ
airbyte	BWF[RGXWiXjZkI
airflow	!B&I,U3E5T=K@IAGHTKJ
airflow exception	!>&J3F5U<BHUIS
airflow exceptions	!?&J3F5U<CAIHUISQH
airflow providers	!J;U
al	!I"=#J%J&@'I)H*C+H.8/I0C1S2E3>4J5>6?9C:J;D<B=I>H?H@JAIB8EIFDG<HJIAJGKEMHNDO5PEQARXTaVFWAYHZG[@]W_<a=bTdGeIgFhFjEkC
al 2	BERViW
al server	!B7JKJRYTSlK
al servidor	&H-K.I1H8IBGGHKFLEOHSBTW^KbIcKfJiF
alert	!Y"K(I,V-J.D/D3Y5B8HBJIFK?LDNHOGRGSC_JaGcKfJkW
alert handshake	!X
alg	!="E%J&C+G,H-H.E/E1E2c597H8H9Y;H<F>K?KBGFGGHHJIDJHKDLCPGRDSKTHVGWJYIZGcGfFhJiIjJkH
algo	&K,D-D/F2]3A5@7F8H9^;E=I@IAGEHF^JJKENIRKTBYJ_GdHhKiIkF
algo kex	*K,K2?9^BHkK
algo kind	!U
algo nego	9V
algo not	BZF]
algo server	2X
algorithm	!E"@#H%I&5'G(D)B*o,--*.>/.0D1B2j3"4C506A76829|:I;5<==J?B@@B:CKDEEGF^GAH=I:K1L6MDN.O?P0Q;R4S=T:U]VAW5X@YAZ=[A]F^>_0aAbFc>d?eFf=gFhBi.j>k1l?
algorithm available	!G*E2W3K5J9Y
algorithm curve	BKTUUS
algorithm for	!A3K5@9YBFFU
algorithm found	!K9T
algorithm name	!I
algorithm negotiation	!B"I*g,G-E/H1J2o3D5E7H8G9g;K<JADB=FBGHIKKBLKNHOJPHQIR?SITDWH_CcJfEiCjIkK
algorithm not	!E*e,H/H3K5F8I9?AJKA^FfF
algorithm ours	!V
algorithm rsa	;BAXBJFT
algorithm sntrup	!FKK
algorithm ssh	!X3?5=FYHHTY
algorithm supported	!>*Y2JFG
algorithm user	bS
algorithms	"F&?'K(J)H*[+Z,>-J.G/<0J1B2b3F5?6I7E8D9^:J;9<<>H?H@GACCJFfGEIDJAK1L@MFN?OIPCQAR5SFT:VIWAXHYHZA[J^H_=aKbIcJdJeIfEgKhIi<jBkElC
algorithms blowfish	!W
algorithms exception	!I2J9S
algorithms found	!=*U3H5H9X
algorithms matched	5S
algorithms preauth	!@2S9UFZ
algorithms rb	HS
algorithms verbatim	!K
algos	!F9U
algos server	!G9T
algos sntrup	*V9F
algs	!G4J5IFT
algs ssh	!H5K
alias	!VTI
alice	BSFHRXSIUSfJ
align	!U
alive	![/I3U5CBJNKTC_K
alive interval	!T-T3U5FKI
all	"@%<'Y(9,?.8/D394D547>9Y:E=;>E?EA@CUEDIWJ=K6LVMANCO6P3S:UIW9YCZ7[F]C^:_Ia5b6c1dFe8g@h:kCl@
all authentication	!J&EBdFHGCRHiYjG
all bad	;K@JCdYF
all cannot	!T
all channels	!]
all configured	!I"H#T%I&W,E-C.H/H1I3I5H8I9J;A<?AHFXGWIKKELENJPCSHTDZI_EfGhJ
all files	,IFKIYLJSCTT
all gems	!?;T@SBJYS
all host	![SI
all hosts	!V
all keys	!Y
all server	!W
all'	;K@JCeYE
all' are	;K@JCeYE
alla	!E,V-K/W6KKJRHTH_J
alla posizione	!E,V-K/W6KKJRHTH_J
allocate	"S
allocated	!W
allocated because	!S
allocation	"U,K.G/K1X8J9JKHSJTJ^=b[cKf:
allocation request	!C"V1Y^=b[f>
allow	"Y&W,F.J/F1G3J5J6J7J8G9J;K<FFIKGLFNHRYSGTEWKXJZI_GfDkI
allow other	!T
allow tcp	!X
allow users	!J"T
allowed	!E"Z#B%<&0'a(>)A*>+<,7->.6/70W163,4C5*6<7A8798:<;1<<>E?D@:A6B4C>DDESGSH=I8JBK-L-N6OGP>Q3RST4UDVBW7X;Y<Z][;]?_^a6bTc<dEeWf5gCh:jIk4l?
allowed at	!B"J-FNERKTJWJ_dbKkF
allowed because	!?"gBILIRF_FhI
allowed by	!D"F2U3G5EBKEVFJKFRY^K_KiB
allowed in	!V"J.K0DOJSA_DbJeY
allowed methods	BFFJGWRIZXiH
allowed on	!B"H'V0YOG^F_JbIeJiE
allowed please	!KFW
allowed to	!X"F&J5H9KBEKKLIRISWTJeIiHjH
allowed types	"F%J&J+J3J;J@JAJBEFDGVKFNKQERTWIZX_JhF
allows	!3,C.B/F3H5C6J8J9IBDIJKFLGOKRCS@TD^__GaIb_cJeTfHiJkC
allows sftp	!5,E.C/G3J5E6K8K9KBEIKKFLHRDSATE^__HaJb_cJfHiKkC
almost	!YfJ
alpine	TU
already	!T"?#E'I(>)G*E+?,2-@.5/H0>1@2C364@577C8K9?:k;7<5=9>@?G@AA=B1C;DHE?F@GHHEI<JFK3L3MJN?OqP8Q9R<S+T6VAWGXFY=ZI[7]B^@_<a=b@cCdGeDf=gHhEi=j=k@lD
already allocated	!S
already been	!C%T&V3I:T
already exist	!YOTSH
already exists	!X"I%I&G(D+C,B-E.9/C0E1F3E5D6H7K8?9I:T;C<?=@>H@IAIBBCDEEFIHKIAK;L:NHOlPDQDRGS4TBVFYC[=]G^H_GaCbHcIeKfFiJjIkG
already in	,D/K4J5G:d;HPFTK
already installed	/U6T
already locked	!Y
already up	UU
also	bT
alt	-U2K9VKK_U
alt '	-U2K9V_U
always	!J3THT
always rb	!I3THT
am	,K/H5H;U?XRJ
amazon	#J-K8GB]JIK@LUNI^U_K
amazon ebs	#J8GB^JIKALUNJST^U
amazonaws	&FBDSJbSdSi]
amazonaws com	&FBDSJdSi]
amd	TU
amd 64	TU
among	BTRJiU
amqp	!e/@6B
amqp connection	!d/@6B
an	!I#<%<&A'?(<)I*I+T,J.B/:0<4;5J63:<;A<K=5>>?<B>C@E=G2H7JEKJLBNeR7UDV9Z:]<_Ka6bId:e=fGg?hHiBj-k+le
an attacker	!E2S5S
an authentication	!SRH
an err	!>5Z8W
an error	"B(K+[-;1@2J5G6I8<<?=GFJHIKINFOGPBQJVIXJYE^F_?b@fFjHkElE
an established	*T,G2Y3=5<BIRHTG^I_WhHiFlI
an exception	IVRK_SfK
an existing	!FKVNS_T
an explanation	!DcW
an ftp	!C5JRJTTlW
an internal	KK^W
an invalid	@VASYJ
an os	!W
an rsa	!FFWQV
an sftp	!9"T)V,@/B1W3E5=7H9JBGKGNTR?T:_HbUlb
an ssh	!B"I*J/I1F3E5E7K8I9HBEKANgPJRJTA^IbHcJfAiKkD
an unexpected	!X,K-K1HK@cHlV
an unknown	!C3G5[
an unsupported	!G@SA]
ana	;J
and	%T'>(4+G-B.<87:C;7<J?EABBUD;FTG>KBM>O[PEUAV3W;XEY=Z5_JbAc@dFfHg;h?jJkCl4
and accepting	!W,I
and addresses	/S
and aes	*T
and cannot	3I5W
and carry	!IQT
and check	!Y
and create	!GOS
and credentials	!E/UBUPWRIiSjU
and curve	9Z
and data	;IQW
and determine	!I4S
and did	.V1U
and diffie	!G9b
and docker	!K
and file	!KPIQSSKTS
and initialize	!A"U)U-JFTNHPVQVTD
and is	IIO=SY
and its	5S
and login	,U
and matches	4J5EH?^T
and may	!CO[SH
and not	!c&I;><>=D@CABBIP?Q?YA
and or	aW
and password	!C"A5I<HBbGKQETViU
and path	bT
and permission	!U
and port	!E,X3K5GBJKTRE
and private	!C%J&J=UAVFJPBQ@RTiW
and public	!GRIjX
and ready	!f,I-GBEKAjK
and received	*T
and reconnecting	!V
and rejections	!GSJ
and remote	IJ]U
and send	!>"G%^&U5K<CBAECFUREZKhJiBj@
and server	!I*C9VKS
and setup	!W
and signing	!W
and somebody	KT
and ssh	2T
and sshpass	!K5U
and that	!F,U3I7_LTRETXiFkW
and the	!<5HFGGSLDNWPFaJbKdKlJ
and then	>YBU
and try	!F3W
and update	!B8WLHNTOT_V
and user	!K*W5S
and will	6W
and you	!?3THT
android	!^/GLJ
angegebene	,K-K/_5D8JKFRK
angegebene host	,K-K/_5D8JKFRK
anmeldung	!D#K&I'K(H)I,<-V.A/@0G1E3@5@6F7C8F9F:I<C=I@JEJFHGHIFKCLEMJNKOAPGRdS=T<WTXGZE[I]J^K_EaEbHcFfFgKhEiZjCkKlI
anmeldung fehlgeschlagen	!7"S,H.H/K;SAVBWLKOJR[SDTIYV_KhI
anna	:VBSSGjS
annex	!D(U/W5IKTTWiU
annotated	,I
annotated connect	,I
anonymous	%G&G2I3I5I8C;B=EBGJHKEMWaIfJiA
anonymous app	!]TJ
anonymous home	%I8J
anonymous node	IJLV
anonymous users	!KGTTV
another	!T"H2E5T8F;HBHJHKZTKbHkT
another exception	+TfSkV
another process	!WKK
another python	!U
another type	!D2H5b
another user	!W
ansiball	!K^SbG
ansiball z	!K^SbG
ansible	">&E(H)J+E,>-J/V0J1T3C5=6V7E8C9E:K;?=I@GAFBBHIIVKCLIOBPFQFT=VJWEXK[F]IaAdJfWiEkF
ansible cfg	!H.V1U
ansible controller	!JIYSJ
ansible debug	/JLVfT
ansible facts	6W
ansible tmp	!B"H/Y1U;IBEIFKFLCaJbTcTfT
answer	!6"@&I)K*H.I/B1E2I3A8>;H<HFFGZIKK7LEOKPVQIRTSGT_WDXK^I_BbHcHdWfEhJiDlI
answer interactive	!?5DGVPWRTZSfKiK
answered	!H3I5K8JBGGVKHRHTTW]cYfE
antwort	!YR?TKiG
any	!b"B#J%F&7(I*F+H,;.E/G2@3E4J5W7A9?:D<K?I@SCFEHGWICJJLKNEOHP>R]T4VJXG[J]H^EaDbCcBdHfBhDiCk;lI
any fingerprints	!J5X
any in	!JGS
any of	;T@TBCGXLIQIiG
any other	!V
any that	!I/U6UBS
any whl	!V
anywhere	!V,GBKKJRXTHkK
ao	!B%J(K+K,H-J.B/S0I3C5G6J7E8I<C>IBTGKIJKFLDNKOIPURUTS^I_KaBbHgKkJ
ao servidor	!BQKRWTTiS
ap	!Y/GBKKTTI_SbS
ap northeast	/JbT
apache	"B%G&=(K*A+F2?6?7J99<I?C@?A7CIEGGII@LSMFPFQIRTVBWDYAZ;[A]J^D_Ib?dCeKgJhHiHk7
apache camel	/E0I8H<K=SFU[KaIfGkH
apache commons	!?BIKHfFlS
apache kafka	,I-U/GBTKGLTRGTH
apache maven	!T
apache nifi	,X/H5KBTKIRG
apache org	!Y
apache sshd	!&"?%J&E*F,D/U2D9B=F?H@EABBJEIFHGFHFKSMJOAPFQIYGZ=^HaHbEdJfXiEkClI
api	!o&B*H+K,J-B.K/30J1G2J3?5>627>8D9G:U;?<D=I@JABBJGEHIIFK@NAOGQBRVS:TGWEXGYJ[G^D_DaFbBcUdAfFhKk1lF
api error	BGRXiJ
api errors	!EFT
api example	!t,E/86<BKKJTAk>
api git	!KUS
api github	!H:W
api key	!W;J
api sftp	TTiT
api v	!^/K
apk	!ETUiU
apk add	!ETUiU
app	!V"I#@&J'A(:+@,B.>2K3S5B9H<J=V>@BSD>E<FJGCIUJ9KDM?OAPAQKTEUFV>W4X;ZF[I]>^:e>gTiJ
app 1	BG
app app	.JIKgT
app asar	RW
app asyncssh	!F
app conf	!IIVSU
app core	!G3VAWBYiJjT
app data	8S=GCUDI
app example	!F3WgT
app files	!C3WBVRXiY
app git	!C&E,H3H6F:TAIB^LISHTEhXj]
app index	!T1VLESFcX
app jar	gT
app js	!Y1JKE
app net	!7"V&J6S8G9G=SB8FKJKPKQETI_SdViEkW
app node	"K*H+I3A5D8@<E=C@UJDKDPIQTRUYThJlU
app paramiko	!7-IAKTThG
app php	"U.G/E6K7U;F<J=IKWLIQKSG
app phpseclib	!G;W=J?X@WAVQVYS
app releases	-V/HKX
app sftp	!aSG
app ssh	!C.I;WBERU
app tmp	CT
app vendor	!I3U5K8W;T<J?VBHKI
app war	!WaS
app zip	IULK
app のパ	!ZBJRGiG
app'	3J4T5J
append	!A*S-J2THXKK]S
apple	&UkT
application	!Y&H*A,B-D.C/C2H3A5<8V9<<H=F@JB=FKGIIWJKKTLBNBOIR>SATA[J^T_GaKcHf<h=i=jIkHlG
application bash	!C-S^V
applications	RWST
apply	!Y5G7VSJdU
applying	!GBUJJiVjW
applying options	!GBUJJiVjW
apps	!F3U;SAKLXRVSFiU
apps files	3URViW
apr	!U"H)I1E7I8GBJSJfK
après	!D"T)U,J1TKHRHTYlJ
après 20	!HRITYlJ
apt	!X.I/C1X;JKILKSG^JbJfI
apt get	!T
apt key	cT
após	!@"G)W,I-B/I1W8HBIKCRBTZ_IbKfWiIkU
arc	!E"U3KIULTSU
arcfour	!H*]KJ^K
arcfour 128	FSiS
arcfour 256	FSiS
arcfour 3	*[9K
arcfour arcfour	FSiS
archiv	!="S/[6EBU
archive	"I&K'Z(J,C0E1G3D5@6K<C=V>CAVB<DJFJIZNIO<QFRDVFYX[G^J_KbGcGeGfKjHkF
archive 2025	SU
archive example	!U
archive name	!Z
archive site	!K
archive ubuntu	!X
archiver	8XKC
archives	!H']
archives are	!G']
archivo	;S>WPJST
archivos	!T,J/J3S5WKJ
are	!I#E%4&9'[(9)=*2+6,G-+.//<16203E4=5A6F7K8G:8;/=->6?JA<CZDXEXF[GJHJI5J=K;L-M?NBO-PXQ,RWSDTDUEV=W5Z:[9a2bGc=dHe_f2g;h9j@kE
are already	/U6U
are correct	,U7SBHRViFkT
are disabled	!S
are distributed	<U
are free	"UbU
are logged	!Y
are not	"1#G%B&A'V(F)I*@+H,:-A.?/=1D2>3:4J536A7F8A95:D<2==>F?A@WB8EVFTGCHEIDJKK;L=MKN<O;PZQDR)T:VHWBZE[D]Ta<b5cEdKeXfAgGhHi:jAk@l@
are prompted	BTRT
are refused	'X
are required	!Y
are too	!I+I5I;H<==D>FAIB=C^D]EHFHPEQHSJYU_GhJiJ
are using	!I<W
are wrong	!I
are you	lX
area	!C.F0EOFSAea
args	!D,I-K/U3U5HBIKJNJYUfI
args self	,J
argument	!T":(E*B+_,4-=.=/G0]1D2A3;5D7;8A9?<U=E@TADB>CHFFGGHGITJIL:N9QFS8T3VJWFXI[D^E_AaCbGc?d=f?gJhJi6k[lI
argument after	!I+W
argument error	5K;Y<I@UISPTYV
argument exception	!Z"I/I0A5K6I;TKHLKNKRFYT
argument s	!FBKKWRVTGiK
arguments	!d&H9HRI
arguments are	!X
arm	!X
arn	!S
arn aws	!S
arquivo	!J"H(J+H.D/G0H3H8K<W>HBGDJKGLXOGQFRDSBTCVJ[SaViJ
array	!I";)J,@-W.F0T1B3E5H6S8D;JB8GGJWKVLTNcPFQCR;WI[X_WaTbHcEf=i:jIkdlH
artifact	/E0I1IAUBSKILDO^SVTGfJ
artifact org	!V
artifacts	=SBVSI
artifacts over	=SSJ
as	!?%G'B(7)H+9-<.E0:3E4V5>:C;G>J?A@GAJBYEIFEG@HGJKKEM@P,RbTIUFWEX;YFZ<]T_@bJdAeBifjYlB
as 'test	!J"?KJc8
as a	!I#V,V@SAJQXTTiJ
as an	5KKK^W
as deploy	!H-U8IBVKGRXSTTDhV
as duplicity	!KKV
as error	*T2T9TRViU
as f	!F;G<X=VPHYJ
as home	!XHH
as kim	!S&YiH
as oncomplete	)J/U1K
as parse	!H
as part	<TFS
as read	SG[UkUlT
as revoked	!G3H4]5D
as root	&W,KB[R_iFjZlG
as sftp	!D1S6YLKNJkI
as source	!HISLKOX]W
as ssh	!G*V-I9V
as success	!W
as taro	iT
as the	"EBERCi^
as user	!E)K-E/E1B5E<JNIR[SHf@i]jUkF
asar	RW
ascii	!?(J*K,J.E/I1J3J5K8I<JBIIEK?NJOERGSDVC[K]GcJgo
ascii mode	RJaJgY
ash	!C^UfY
ash scp	!H^X
ash usr	!I^JfZ
ask	!V
asked	!T
askpass	!?5W<GHEIKPcQBWC
askpass exec	!BP^
askpass no	!BP[
asks	!E.H3I5F9I>YBTG[OKTIaI
asks for	!E.H3I5F9I>YBTG[OKTIaI
asn	!>;V<JAWQXYH
asn 1	!>;V<JAWQXYH
assembly	!b
assembly 'renci	!T
assembly reference	!V
assembly's	!T
assembly's manifest	!T
assertion	!U(T.I/I3J5I;JISKFLDOHSJTKcIfJ
assertion error	(U/J3J5J<SISKGLEOHcI
assets	LTRWSS
assign	/I6V7S
assign requested	/I6V7S
assigned	!Y
assistance	!;"B&H.T/J3J5JFKGIIHPIQJTG_JiJ
associated	!F/T3I6EBTkU
associated key	5T
associated with	!G/T6EBTjSkU
asuswrt	!F,SRWiT
asymmetric	@WPW
asymmetric key	@WPW
async	!^&J,>.D2J3G5J8[?UBEIGOGRI[HiG
async async	!H
async module	!H
async result	SS
async run	!H
async with	!I.IIHLISK
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio selector	7S
asyncio tasks	1I=KNSfK
asyncio wait	1I=KNSfK
asyncssh	!C"8#G&='H(F)V/B2H6C8D9A:J<F?CA>CGDJGCIKKFT<VJXHZE[I]I^CaBb=cGdKeHgG
asyncssh config	!J+Y
asyncssh conn	BFFUMV
asyncssh connect	!C"J)J1GLKfH
asyncssh connection	!A,U.HIHLHSJWS
asyncssh kex	HS
asyncssh misc	!,"E#K%K&G)U.E0J1V4T9JBVGHIEL@MKOJS=ZI[K^IaDbFcIjVlT
asyncssh opening	!TkU
asyncssh public	!B=S@VAIBIQSYS
asyncssh put	!F
asyncssh sftp	"F)U,I-F/J1J6I8G<KK?LUNFRISW_Ff]kH
at	">#7%>'3(>)H+E,J-T0I1H3V4F8J9C:7>3AHD7FHGDJHKHM,N]QERKSZU:W>XJ^>_]bHcTfHgEj@kJlH
at '	!V
at 'connect'	!C,J7JBITX_S
at 0	!H/V6HKUSH
at 101	.VRJSTcFfI
at 94	cSfH
at a	!F/I3GN^
at app	!F"V1E6U9G;I=TB:QGTH_SdUiIkV
at async	!F
at c	/H3I5T<KKHLS
at ch	!E9S[S
at channel	!I0TLTaS
at client	!0*D-9.@1U2D8@;X<J=IB@FDIFKXLBNDOJR;S>YV[H_JcDfIlC
at com	!H&=(J+J,G/C4?=JCKEKHVZG[S]S^DdSeJgJhKlI
at compat	!H
at connect	;GATPU
at connection	!WBHKJPSQTTJ
at data	(U
at date	!T9X
at db	!U
at do	!D&A-J.E;JBTFXIIKJOJQERTSB[TcTfIlS
at duplicati	-J3T5H8W
at emit	!I"SLK_JdS
at end	!A+Z1K;UKSkT
at file	!CLIRW
at fmt	!J7TLJ
at ftp	lV
at ganymed	!H,K[S
at get	!F,K/V9STJ
at home	%S*J.K/K7H9J;GBDFKIVLGPJSKTHfViH
at internal	7VTK
at io	"F-G.G0H4T9GFSIFL>NKQHSKVJWI[I_KaDf?hEiT
at ipaddr	!J"H,V<IATSGWIXTZX_IfIiGjHkF
at java	)J.T1G3I5E6U;DBJLBNJRKSIWJfK
at jp	-W9XKFNK
at jsch	!F;TBHHTPJ
at least	!BEZ
at line	3Y5HBJIILGWSXT
at list	KT_K
at localhost	![,G
at location	!I,J.W3IBIOURJVU
at main	(E.G5JBHKHLXRJiJ
at module	!E
at net	!<"T)T*K.D/F1J2C5T7J9E<H?T@EKDL@N;Q?VVYHZK_XcHfShSj@
at new	;K=SSJ
at node	-D/K;IAJKJNa_HcGfK
at object	%T=ZBEIKKKLHPYRT[HiFjGkT
at offset	.T8K
at on	%T.DKJNJOUSVfX
at org	!D"J&K-X/V2I4T6J7D9H;V<SIKK5LHPURJT;YDZI[H_;aHbJhHkE
at port	!D7UREkT
at process	!HNTSJ
at protocol	!G
at receiver	!E.ZLH]S
at renci	!G,I0U1D6J7E9I;E?HIGK7N]OWQ=T]WDXFZEbFdGfFjJ
at send	/X1F5XBVKITIfH
at sftp	!4"F)@*B+I0V1G2H3E6C9=<<ADB^HGJGKBLZN>OWQISZVKWDXI[X_BaSb:dGiAl=
at socket	!J-U7S8G@JBKJKKIRI_UiJ
at src	!J3X
at ssh	,E.J/E3H5B7I9J=TCXFILIPHQJRDSFTD
at sun	!S
at system	!e,>-J8KAJKFLISJ
at tcp	%J-S/C6F7?BKKTNHSJ
at the	!D/F5H7TBGKFLXSVkS
at this	!="I,J-E2K3J9KFKNBTIWIZT_dbJiJkE
at timeout	-T8UJTKHNVkV
at tls	!W
at top	!EBTeTiT
at trilead	!EKJ
at unix	!W
at upload	,F.F/?1W7G8KLJNGPWR[SHTAfV
at url	ESbVcV
at usr	*T,T<WAVBETIiEkK
at var	!V,CTE
at w	KT
at win	!F7TKHdSfT
atmoz	!X
atmoz sftp	!X
atom	!JNTlT
atom packages	!JNTlT
attack	!X"I&I*J+I,C-H.D/F3^6G7J8G9H;I<IAJBBFIGKHJK@LBNGOJPIQGRCSETC_FbJcIfDhKiGkG
attacker	!E2S5S
attacker might	!E2S5S
attacks	!U3C5BUX
attempt	!A#H%J&:'J)>*J+B,Z172@364F5H6C7H9C<>>JADDGFUJ<LBMENDPITjUJV?W=XCZ?]S^F_JcEdJeHfDgGhIiX
attempt 1	/F1K3K5IBUFCRUTEVJZJbIfIiS
attempt 2	!U-J/J9J
attempt 3	/TBT
attempt failed	!>-C5I7SKFNJRDTa_GiGlU
attempt for	!G"EBIRIi]
attempt key	<KBH
attempt timed	!G,J-EKBT^
attempt to	,]-I7BKGNKSHTadC
attempt was	!D-U.I7JBDKVNTRET9
attempt with	!@F[
attempted	!:#U%H*D,C-B.J/J2D3D7S9?<U=I?J@JIIKBLFNBSHTJYIbGcJdIjWkF
attempted methods	!A#U%K&S*E,K-E.J/J2F3F7J9@<V=I?J@JIJKGLGNDSJYIbHcKdJkG
attempted ssh	!DBVjU
attempting	#[%J&D*K-G2J3F5C6S8T<B@IAUBIFTKFP@QCSJTIWSYJZIdHjTkFlJ
attempting 'publickey'	GTRUiTjK
attempting publickey	BXRGjZ
attempting to	#W&I-H5I6T8U9JBDKGPJRITJWTdIiHkG
attempts	(H)J-@.I0J1F2H3F5A6K8B9B;H<EAIGAKFMKOFPFQ>R@VKWJXJZI[J]HaFbHcFfChgkAl@
attempts are	!V
attempts backend	KTLVSW
attempts exceeded	!?,JBCKKRI_>hbjU
attempts in	!V
attr	8TaW
attrblock	VK
attribute	!V&J.JKJSJaT
attribute '	5U
attribute error	!^&JKK
attributes	&K(C.J/J0H1A3K5F<CBDI=LBO@PIQWRIS>V_[G]HaebJfHgK
attributes of	!BIJV^
attrs	!D"K(T.EBIITKIOKRJae
attrs were	(T
au	!K"F(F*J-E.F/T0G3H5K6I8K9IBIGKIGK@LIO?RTSVTZ[H_Ha?dTiGkH
au serveur	-J7KKIRVTX_K
aucun	!C"E&J*J+J,:-</>1J3A6E7Y8K9c;K<?=J>KBFCIEHFKGDK9NJOIPKQCR=S@T;WEXI_=aKbBdJfGh:iDjIkG
aucune	!H-K/E3H5W9JOGTEhVjW
aucune connexion	,V
audit	!b"E9K;KBJEHKJ
auf	!F"D#K&I'K(E*I,<-J.Z0A3C5>6F7B8B9G;F<G=IGJI@K>L:QGScT;VJXI[F]I^J_CaAbDcDeJgJhJiGkK
auf dem	!?)T,I.a/E0K3I5E8KBGKJLERESCTG_KcIlJ
aufbauen	,KRJlX
aufbauen bitte	!KlY
aufgetreten	!X/G3KIJOHQHSHaX
auflösen	/TRJ
aug	!V"W.E5J=KBKCKEIFJHHRVSBc?fShK
aug 2026	!S"W.E5J=KCKEIFKHHRVSBc?fS
august	!T
august 13	!T
aur	?TCJPT
aus	AJQT
autenticación	!V,;/@7IR_T;
autenticazione	!W/KRYT@iC
autenticação	%J,K/J3FBVPIQJRaSJT<iT
auth	!D"W#F&a'=(5).*!+.,!-:.#/!061!203&415)6)7!8!92:G;=<J>:?>@;BhC/D;E6FdGkH+I.KBL!N!O.P[RiS!T!U?V5W!X-YE[1]:^._"a/b&c%d*e:f!g7i^jek!lA
auth 16	!J&X;F<UAJPSQHYV
auth app	BYFYGKRBjU
auth attempt	!@F[
auth authentication	?TiI
auth cancel	!5"?%I&C*G,F-=/C1I2I3B4I5B6H7H8D9A:J;B<G=G?G@EA>BAF7GcHJJFK9LJNCPbRYTCWHXIYHZF^J_CbGcIdKfChDiCj=kElK
auth error	!?"J&F,J-J3H5HBaGJKEPITGjH
auth exception	!5"W%I&H-F.K8I;B<H=IAIGWJIPBRESJZD^K_IjX
auth fail	!-"7#K%E&7)F*9+K,=-4.I/?1@2<384H536D7?8@9+:J;<<?=B?E@DBfFeHFJEK.L?N<OFP!QARfSCT5W=XGYEZH[J^J_2aHbDcEdFf<hBipjbk?lD
auth failed	!e&K.HGIKJR8iHjI
auth failure	:VBWRITKiH
auth failures	_EhY
auth for	!_
auth from	!F-HMT
auth handler	!HGT
auth home	BKFGR[iJ
auth impl	!W
auth key	!H;UAYPGQV
auth log	!J-V9X
auth login	BFPSQVRHiE
auth method	-W;G<I=JAICIKTPIiVjV
auth methods	!E&G,J9JBWiUjV
auth password	9GFJGTKUQHR[
auth pubkey	!<&D;T=[AWYKjC
auth public	!CAJB@FGPXREZXiEjI
auth publickey	ZT
auth py	!S
auth service	BWGHiY
auth sock	!I"F%Z&g,J/K5H<GBFFGGEKDLJPDR9TFhKiD
auth ssh	!J&H3SFTRTjD
auth succeeded	!ZFK
auth successful	!W
auth timeout	!I8<BKGWJURV
auth tls	RK
authenticate	%7(I)A*5+G,-.G//0E1@243)4B5-6>78899+;J=F>@?JAaBdCADKEGFWGXH=I=JAKGL,MIN/O=ReSFT/VBW7XBYG[E]F^J_9a=bGcEd@eGf.h@iej_k4l>
authenticate and	.V1U
authenticate as	!K;HATRHiWjT
authenticate attempted	!A#U%K&S*E,K-E.J/J2F3F7J9@<V=I?J@JIJKGLGNDSJYIbHcKdJkG
authenticate i	!I
authenticate public	?UBG
authenticate ssh	!D"D&X-U1K3J5J8F;U<J=DAYGIQ_R=SITJbDfEjX
authenticate to	@VAUFTQHRISH
authenticate unable	!?;B=TAHPEQ?RYYG
authenticate using	!;"J;<<@=G>KA?B^GUP<Q9RYY@jS
authenticate when	!E
authenticate with	!J"E&A,I-G/G1H3J5H;G?WAUB^FCGSKEQUSKTEfHi[jU
authenticate'	!G5HB@KJR^
authenticated	!^#I%>&E)Y*H,:-=/A1X2F3@4K5@6H7C8A;<<:=;>J?G@@A=BIC:DZECF4G_IHJCLAMGNBPAQ?RDT;WGXFY?Z=_?aJbUdFf^jIk@lC
authenticated as	)T1VbWcVfK
authenticated but	"ILJ
authenticated to	!j"W%H)Y,B-F1V5J7G8G;I<F=JAJB1CJFDG@JJRDTEYJ^T_JbTdJfYhHiCj6kH
authenticated users	!CCFD[
authenticated using	=JFIG]ZKiKjI
authenticated via	!Y
authenticating	&W(G+G,?.I/?0K2>3;5J6J7A8>9>:K;I<=>IADBTGHI@LKMHNAOIPKQTRUSITBVGWCXHYJ[IaGbJcJdEfKgJjTk>lD
authenticating failed	!B,K-K.F/F3G5@BVKKLERYSETHaJcJiFlI
authenticating no	!C&VjT
authenticating to	!E2K7IBUJTKZRHWJi[jVkG
authenticating user	!<"J1HBVFXRSZV_JfI
authenticating with	"Z&D-S3I5H;C<G=I@FAEFCGIIIQVSJYFZF_TbIcHj>
authentication	!I&[',(%)1*,+!,!-!.!/!0#1A2&3/4'5+6!7!849!:9;I<W=?>H??@:AGBrC?D9ECF^GbH+I!J9K;L(M&N!O!PDQJRmS)T!U7V:YDZg[!]+^3_>a!b!c(d!e-f1g:hcihjek!l!
authentication agent	!6"H%Z&c.U;E<FAIB5KJPGR>THWIfKhKiFjD
authentication attempts	!<,J<IKFRF_<hd
authentication authenticate	!I
authentication but	!DBVjU
authentication by	!8"T%J5F=CAcBTF@PDQWRKYDZDjY
authentication code	!C"J*X-I2I9DBFJTNTgXiI
authentication complete	)X1V8U<FBAGIKURASTc_fZiGjI
authentication completed	1T
authentication error	&I,J5E8I9K;?<A=G>JAEGAK:LGPTQBR]SHTFWEYJZI_JfEhDiUjU
authentication exception	"T#J%<&G*<+J,<-?.E/E2C3<7G8;9?;-<6=I?I@BA4FYGXHJJAKWLAN?OGP5Q,S6T>VKW/X=YC^D_@aHbFcIdJf6h2kD
authentication failed	#X&F'I(:)A*J+A,!-'.-/(0A1+2A3K4B6?738,9A=B>G?HBTC<DIEEFaH9I<J<K!L)MGN.O;PIRdS'T/V;XWZV[B]D^;_!a9b7c7d@eGf&gFh8ibjak7l5
authentication failure	":#J%;&0'I)J*H,F-F.8/C0G1@2I3E5?9I:J<D=F>J@HAUBWCTGAK7L<OAS>T?W?X?ZA[A]K^H_@aJcKeIf>h>iXjU
authentication failures	"H%E&F)J*I,E-?.D1C2K3H5G6D7J8@9I;H?JAIB,CKGGJHK8LHN<R=SGTCWIXJYKZI_!bIcBfFhei?jKkFlJ
authentication keyboard	BBGdR=
authentication log	!G"UBG
authentication manager	?UBT
authentication method	!="A#K&>)J*@,F-I/K1B2H3H4I5?7J8E9=:K;H>JABBWGSIGJJLDNIQFRWTGVIWEZ__IhTkH
authentication methods	!2",&X'H(F)@*7+F,5-9.4/<0D1@2>374D5/6B7=8;9:<XB^GVH<IAJ=K/LIMFN=ODRWS4T@UKVBW=X=ZX[C]H^A_:aDb=c?dCeIfCgFhCiZj[k?lC
authentication no	"CBVFJGIR]ZTi>
authentication password	!YGERDZX
authentication publickey	%J&I5J;G<FAJGEPKQKRgVSZH
authentication refused	!?)BBbDERIiU
authentication rejected	!?3F5EBWQWRUiZjT
authentication required	!K"A&T,K.J1J5K8I;K<WFIG@KGLIR6SFVJWaXZYJZE_JaJhFi@jC
authentication required'	!W
authentication session	!UBDFJREZXiEjJ
authentication succeeded	!^"G%J1F8[<GFFKYPJQKR>ZGfIiCjD
authentication successful	!c5JBCRJiH
authentication that	!E"IGFiVjW
authentication to	!A,HB^GTKHR]TJiWlG
authentication type	"B%E&H*J+I1K3I;G?KAGB;EKF?GUKCLJNJQ>R[SITKWIZX_HcJfJhDjH
authentication type'	!GGHRWZWiJ
authentication was	!]BJ
authentication with	!:&Y*H,F-I3K5J9I;G<GAGGUKKNKPUQHRVTDZI_JhGiZj]kJ
authentication'	!J&AGFRZiK
authentications	&?*K+S1I4J5GDKFJKKPEZZhU
authentications that	&?1J4J5HFKPFZZhU
authenticity	!I,C-J/F3X5_7I;KBCKGQJSKjI
authenticity of	!I,C-J/F3X5_7I;KBCKGQJSKjI
authentification	"X)U,D-J/A3J7J9IBVKFQJR]SKT?iU
authentifizierung	#K%J&I'J(J)I*H+I,5-F.G/>0I1E2J3F4I5E6F7E8C9F:J;F<I=K>J?K@JAGB^CKDJEIFHHKIJJJK>LIMINGOGPGQDRbS=T6VJWHXGYHZF]J^I_GaIbHcHdJeJfHgIhGi[jTkIlH
authentifizierung fehlgeschlagen	!)&K*J,7-J.I/C1H3J7H8H9I;IB_FKGIKCNKOJQJRcS?T:XJZH^K_IbKcJfJhJi^jUlJ
author	![KH
authorised	!],E3J5TkJ
authority	5J;IBGCFD]
authority authenticated	!CCFD[
authorized	!Z%H&C+I1B2I3A4K5>:G;G<J=C?J@BACBfCFDCEFF?GGKFLEPBQIR@TK_KaGhJiFkI
authorized keys	#U%K&H+J1E3H5C;J=F@EAGBbCHDDEHFAGJLHPHRGSVfShK
authorized to	!T5HBU
authorized users	![
authpriv	!HiT
authpriv warn	!HiT
auto	!Y"E&J)J*I+J,?1B2H3@6G7J8Z9G<CAGBKFKGKJJK8NGQUT@^I_EbEcJdJeTfEi=jBkG
auto accept	!I5V
auto logout	!@8_KDTJ
auto o	IT
auto reset	KK
automatic	SJaU
automatic upload	aU
automatically	!c5?
automatically replace	!V
autossh	-J3I8T9IRHiK
autossh exiting	,T5U8IBU
aux	0V
av	!T,J7UFURHiJjU
avail	!Z
available	"U#K%U&d'C(>)<+=,=-3/(0@114A576<7D9D:J<XATBTDCE?GAH7I6J5K+L>MDN5O9QHS+TIUFV<W8X>[;]>^9_/a5c7d=e?fEgCh=iUjVk-
available authentication	!4"@%J&H,J.G1K;@=I?KAHBZGDKJLHPGQTSJYKhDiYjV
available commands	!YLJ
available default	!V
available exception	3WTJiV
available for	!G&J*I.K5?9E<E@UAVKIPKQE
available last	!B,UBTTT_KiT
available no	!WBU
available on	!W.UBI
available publickey	!U;H<HB>GIi]
available remote	lT
available server	!6*I1D;T=VFDGUPDYTZTfJ
available since	!U
available ssh	!D#V,V2X3K5K9ITU
available user	!F*X9XBK
available with	!WPI
avec	"G*X,U-I/A2Y3J5G9YB@KHO@RJSET=_IbTlJ
average	,U-J2U9JkV
average 0	,UkW
avez	!E5Z
avez les	&T
aviso	!J3TXT
avoid	!cBKKIRKTJ
avz	!SkH
await	,T8@BBJJK?R>THf^iHjJ
await asyncio	1I=KNSfK
await asyncssh	!H5S
await fut	7S
await loop	!H,U-IKJNG_H
await options	,I-T1K5T7FNU_TkS
await self	!F
await sftp	IS
away	!F/J7adGkK
away example	!F/J7adGkK
aws	!_"H*K+G,H.G/J1I3G5F7J9G;;<X=HAGCVIJKDLFNKR;YC^JaHcIfKiD
aws access	!S
aws instance	!H;E<WBHPTTY
aws key	!UYJ
aws pem	DS
aws sftp	lT
axios	!ZSK
axios error	!ZSK
az	!J#V5HB?SJTSbKiUkI
az public	TU
azure	!T/Y1CDJLKSHYU
aの	!EFX
a鍵	!EEUFX
b	",#J%@&4'?(S)=*J+2-8.E0Z144@5C628D:B<D=:>D?D@;A5BGC>DDEBFCG;H?I>NVOYP7Q2RATAUFV4WGYKZ>[C^;_;aTb2cYd?f1gXiSkDl:
b 0	/S
b 080074	!V
b 1	*T2VKS
b 100	!V
b 12	-U2T9T
b 2	!^5F
b 3	!I;TiUjV
b 5	!Y
b 9	!T
b buffer	!T
b c	"D(F*F,X-I.C0?7I8E9D;JB=HHIFK@NZODR@S=TB[EaBbFcEfJiEkE
b failed	!GLYSX
b git	!c
b git'	!T
b in	TU
b s	(D/I3JBJIJJWNJOTTIVKcIgW
b sftp	!F/TTKcT
b txt	0XSTaG
b written	!XSKaS
b xml	.U0WOJ
b'	*J.G0I3F5B9H;EAGFVLGPKQTTJVVWV_HbTkH
b' 0	!JBVFUiV
b' 3	!U
b' date	!X
b' home	<S
b' in	VU
b''	,SkK
b'error	!A5J9I<[PJQV
b'ssh	,T
back	"E,J/G1I2J3G5H8H9HKBLJNIRCSHTI_Uc]fHiK
back from	!D(SKHNKc[
back off	!_
back to	!aiJ
backend	"1#J%I&B(H*?+F-I1=2F6I7J97;C=??JBCF=KHLXNFTWXHYFZE]J^@_@aHb=cVdAfJhDiElG
backend exception	!G">*G-F1E5S6D7C8;9D;FAEBJGBHUI=KALVNAOFQFRUSSV>WG^I_FaFcXdEf?iCjCk2
backend repository	!W
backend sftp	!=5JLXSYVV
backend ss	-J3T5I8S
backend ssh	&G<D@UAUBCGZPWiK
backend'	,UTV
background	5IBU
backtrace	!K5GKU
backtrace restricted	!C5GKU
backup	!F"S#B%?&/'E)8*9+<,X-B.g1=284A7U96:G;-=T>G?G@@A>CBDHEEFIGDH5I-J=L[MGNFO0QHRXV:W5X>Y=Z>]A^<_Gb.d?eCf?gCl<
backup a	!HLGSDaY
backup completed	NTkS
backup date	!S
backup example	!B/U3S6V7EkV
backup failed	!@-I.IKDRWSF_Ik[
backup ipaddr	!B&K<TFVGYKJdKiX
backup new	3U5HjU
backup of	BVRWTWiU
backup on	,S
backup sftp	!E.J1YLSRJfS
backup sh	/S5TBSfJjV
backup ssh	"X5YHFREiX
backup sync	/K7TBJRITT
backup tar	!].U=JLGRESDaH
backup task	,J.Y7I8UKTRKTH
backup to	!^<VBGiIjT
backup vm	.USJ
backups	!?BDL_OKRESdTKaFiJ
bad	!5">#6%/&=':(4)Z*9+},0-*."/!1!2'5&7;8!97;><!=!>0?8A7BHC^DYF!HIJ6K=LHM[NcO+P!Q]SET9U?V/XCY9]K^>_!aFbJd3eEf8hAi?j'kU
bad authentication	!K"C%J&J*K+J3J;J@JAIBBFDGVKBNJQDRUWIZX_GfK
bad certificate	!W
bad command	"T
bad configuration	!:+f5KBFNGbK
bad decrypt	!I@DBGP@QeYJ
bad entry	3T5J
bad gateway	![7XBHKJMJNCRKTU
bad handshake	-JWU
bad host	+J2G3X4V5E;JHZKENJQI
bad interpreter	<JIILIgV
bad key	!I+X3J;H@TBHPJ
bad line	!F"U+JKJNFbScVkJ
bad message	!J.H0Y3J5HBHRJSIVK[JaVcFfW
bad owner	!@+bBESJ
bad ownership	!9"J)d+J1DBYKIRGSIiIkK
bad packet	!B"J)J*U,H-J.K/J8K9HBKEHKKLJNcQJRJcI
bad padding	;T
bad passphrase	!U%J+D<J>J?I@VBECHP<RJYV
bad password	!>3J5K<G@HAGPEQcTIiV
bad path	!<0II[KISVVIaI
bad path'	ITSK
bad permissions	!F%E&K;C<>=1CgDbE:FFPFQ@RGYEiGjB
bad protocol	!>-EM[N>_FlX
bad request	!>-J3J:TM@N]WIXW_KkV
bad ssh	!?*I+d9>KHMJNERJlH
badmatch	9U
badmatch false	9U
bam	!@"?&H'W(X)E*F+G,:/F0Y1>2I3<5<6H7C9B;?<E=H@JAGFIGIHGJSLEMUPIQERCTCWGXJYK[<]e_XaHb=c@eCf?gDhIiAjFlD
bam failed	!?(Z-V.E0K8ZBEIHLERF_X
bam hdr	!Z
bam no	!J
bam to	!I-T.T1IJVKSLINVOG]T_XkT
bam'	!IOISV]U
ban	!G"G-J8I9JBHKIMIRI_biHkI
ban actions	!I_YkJ
ban ipaddr	!>"G8IBIKIMI_ciIkI
ban jail	!Y_K
ban server	!V
bank	!I,K.T3X;H@UAJBHRHTIWS[V
bank example	3YTKWS
banned	!@"H*J,D-C/J2I3C5D8E9GB@FJKANERHTH_kbHfJhJiGkH
banner	!="C#I%K&<'I(D):*A+8,'-i.G/,0C13293C5F6;7)8,9+:I;=<<>I?H@GA;B0DGFFGGHFI@K:L=M[NvOGP?Q:R3SETIUHVBWVXJYHZC[H]H^B_haFb?c=d3eHf;gBhDi0j>ka
banner 13	NFTHkT
banner errno	!E-U
banner exchange	!3"I,G-Y2G7C8D9FK7MUNYRKWVXDd=iJkFlE
banner http	!HNV
banner in	*G,F-Z7IKYTA
banner line	!A-?TK_Tk]
banner match	!D
banner ssh	NIkYlJ
banner str	!J-TkT
bap	!B"S,G5IPJfK
bap publisher	!B"S,G5I@SNJPJ
bare	!B&W3VgU
bare repository	!G3W
base	!C"V&;'K(H-J.U0D3A5<6U8T;b>H?I@EA8BJC@DJEGISJALGMINSO>PGQJVDW?XDYFZD[@]HaHb>eJfKgGiBlC
base 64	,J3G5F;g<F=F@GACBKCHKBNGPIRISSTIYJ
base client	"Y-B1FKINY_GkS
base commons	!D)S1U7HTJ
base connected	!Y
base de	!Y,J/K
base events	!F
base exceptions	!E
base ftp	!GBGRWiJ
base java	!="U3J5G6V;FBGGUITKDLFQJ
base py	!I8T
base ssh	!E;KBWFWRGTVjU
base sun	9JNK
base using	!U
base waiting	!U
base'	!U
based	LKPIQSSJTS
based variables	!KPIQSSKTS
bash	!g"J#F%F&9'G(H)K*@+H,</10E1A2F3H4I5:6G7G8>9@:G<3=7>K?H@CABB0CCDIEFFFGBH<I-JFK5L@MIN6ODPAQER5S.TBV?XFYBZD[G]H^c_Ca7bdeFhGi9j<k6lF
bash deploy	!U<KLJRHS@aIgV
bash is	!C-S^V
bash line	!G-G/H1D3H5DBFIKKGLSNHbafI
bash m	<JIILIgV
bash run	!WSH
bash scp	!F^X
bash warning	!V
bash 行	WU
bashrc	!B"HKGbGcd
bashrc など	cV
basic	BFRFSTiJlX
basic access	!W
bastion	!?"E&E,K1@6<8G;A<S=HFUGHHGIJJCK:LHNAPDT@WrX7YI_>bJd?fCkJlJ
bastion example	!B,A/E6I7DFUKHWcXD_JdJiJkC
batch	":%J&@'I(C)E*D+C,E-?.@0?1;2B4I5V6G7F8:9@:I;5<T=D?H@AA>BKDHHGJHLFMKN?PXQ=S8T;VFWDXJZZ]G^W_Ca=bCc=dIeVf9gWhHjJkBlG
batch file	!I^[
batch i	!FPW
batch ipaddr	!U
batch job	![
batch mode	!G"I&J.I2H5Y9I;FIGKELGOJPUQJSETHZ[^KbKcGfC
batch response	!T
batch sftp	![/E5KLHSJ
batchmode	!c,J/F5K6HTK
batchmode no	!c,J/F5K6HTK
bb	;YLIQI
bb bf	!H;Z
bcl	!Y
bcrypt	!98I;HAUKKPZ
bcrypt pbkdf	!JAW
be	"A&3'<*.+2-H0)152,3W466B809:>3?CBACaH@I*J5KDLUM=N1OXR@STTHUSW;]3^<_9a7cDdDeTh2iJjJk9lD
be a	!X5KKJLTOIiW
be accepted	!I5V
be accessed	!H.GAWLYQXSWfJ
be allocated	!S
be allowed	5IBYRGjT
be an	!G;TQU
be available	,S.ITS_J
be changed	S[aS
be completed	!<,U.VKJLURJ
be created	!D<TLGOHSCTKe^
be denied	!K5T
be down	!B9SBHNSRH
be established	#T,A-F/C3W5_9I;GAIFFKDPKQHSI_JdIiTjV
be exactly	!D;V@XA[FWQTYZ
be executed	!F.KBJLJOURJSUf[
be found	&J.F1K3@5=7K;F<KAKBJKILXOJSHTVVKWJbIf>iEkK
be ignored	!;<D=GBEC^DTFJPHQJ
be in	!H<I>D@TPIQWYI
be incorrect	QT
be installed	!H/U6UBTRS
be loaded	!V<GBH
be made	,V5JKHSK
be opened	.J/J1J3J;G<Y=U@IBDKGOIQHRSfUiT
be overwritten	!V
be owned	!ICU
be properly	!B9SBHNSRH
be reached	5JdS
be read	;TSIVV
be removed	6W
be replaced	!CO^SFgT
be resolved	!F,B.E/g3F5J6HBJLGOJRISETFfH
be sent	!JdS
be set	CV
be specified	;IPWQJ
be started	"V)V,=-H/>1U3K5I:J;JAGBDK<L=NEQJRGSITBVIWJaJbZcVeJiK
be the	3U
be transferred	!Y
be used	!E"J%[&F,H-K/K3F5E7K9I;E<J@IAFGJKGLJOJPGQDSGTJXTZT[V
be validated	!B3Y5^LJ
be verified	3WHJKHLIVS
be vulnerable	UX
be written	!J.TKSSX
bean	!Y/ELK
bean of	![<K
bean with	/J<T
beans	!U/G
beans factory	!U/G
became	!C*T-V2U9T<T=WFFPERK
became not	!D*T-V2U9T<T=WFFPERK
because	!T"e#H%E&>*E+I-:.U/40?1F2@3I4H5T6@8I9A:G;==F>K?K@GA@BKCGDKEGF?GBHEIAJHLTMHN>OJPCQAR7S8VEWEXHYFZG[;^;_CaSeEfGgJk@lE
because account	hKi@
because connected	dT
because host	!K5U
because it	!I,I.X3C5E<VBSKETC[JjT
because none	"[3KiE
because not	!J"T
because of	3KjU
because path	LY
because shell	!>"^
because stdin	!S
because the	!Z&J-I.J/F2JB<KDLJNKRFSHTTbKiEkJ
because they	!]
because you	KT
because your	KT
become	!W8JKHiT
become available	8KBWKJTSiU
been	#C'K(J*F+I,J.K/<0G2>6H;6=G>H?I@CA=BJCADHEGGDHEIGJAL<MJN;PJQ7RCWBXIY=ZH[G]J^H_VdJeFgKhAkElD
been able	.V1U
been added	!B%T&V3JiVjU
been changed	"I3h4I5=BGRFiI
been configured	!H<W
been deprecated	!Y
been saved	!d3H;H<JQKYC
been unexpectedly	!<,J-T3?5D8HB<SUVV^JaTbTcV
befehl	!G"VRGiT
before	!C%D&>(K*=+E,I-m.?/E0I2<4F5S6G7@84:K<C=F>J?I@DABB8CFEJGGHHIFJEKCLBOFP?Q@T7VJXDYFZI[G^A_XaGb:cWdIfDgJh?iIjDl@
before any	!H-S5KWW
before auth	!D-F5XKHMTRJ_S
before handshake	!A)J*G,I-[1D2K7E8INYT?_V
before identification	!I-cK?NJWD_G
before retry	!G/UBT
before the	!VKI
before they	!Y
before you	!]
begin	!G%F&>)K,D/J1D5J6J7K8F<>=A>D?HAoBCCCEKFDGHHHKBN@OKQ4RFTDWCXUYYZI_EbIcIfChIiJkD
begin '	!F;G?T@_BKPJQFYX
begin copy	IS
begin openssh	!7&J<A=I>G?C@IAtB?CJQFYIjI
begin rsa	!H;VYJ
begin session	*T.J2U8K9UKJ
beginning	,F-S1J3H5J8H;F@KAGBDKETEYV]VbKfKiG
beginning auth	![
beginning max	!D,J-UTK
begins	@GAT
begins with	@GAT
bei	)K,A.I/G0K1U3J5J6G7J8?;IBYIJKTNJOFQJSEXKaJbJfHhGiU
bei der	TV
bei renci	1W8FKH_V
bei sftp	!BB[iX
beim	!A"C&J'J(H*J,A-I.?/>0G3D5B6F7C8D9I<F=JATB@I@K<LXMJNJR>T[VIWIXHYS[F]H^J_FaTbJcEeJgIiBjJkJlH
being	"?)H*K,I-B.>/G0J1?3G4U5=6K7K8_9J;F<J@KAHFHGHIDJFKZLGNBODPJQERAS=T@WJYK[F^K_9aHbEcGf6iAjIlH
being used	4V5HKJ
beispiel	!B"T6G7JBUKJTDiZ
beispiel de	!B"T6G7JBUKJTDiZ
below	!JBKIT
below the	!J
ben	BU
benutzer	"Y,G/K3J5E;D=[@KBEDUQGRHSITIYK
benutzername	!V/KBYhJiV
berechtigung	!V=T
berechtigungen	!ECIDSSTaT
bereits	!F"E(J,G.D/E0F1H3J5G6I8HBGI@K@L<OcQKRESCTHXK[I_GaDbIcGfGiJlI
best	!S5J
best preference	!K
beta	&K/T5V
better	5UBTbVcV
better security	!T
beyond	!F.JKH]Z
bf	!H;Z
bien	/K3K5WbEcW
big	"H(J)H,I-D.^/H1B3J5F8T9H;JBEICJUKBL;NDO9RES@TEVI[A]]^G_AaCbIfDiKkI
big bam	]U
big iso	.G0UJVK>LJOG[G]YaI
big tar	8[
bigger	!D(J.IKILIOVSH[I]^
bigger or	!HISLKOX]W
bigger than	!K]Y
bin	"J#G%C&J'I)A*?-J09114G5C8;97:G;:=6>H?G@JBEDJEFF<GCIHJEK9L8MHNGPUQ?S@V<WaZE]E_CeDgXk,lE
bin bash	-G/J<IIILHNJWYbUgVkJ
bin git	5TBUiJ
bin git'	!W&T
bin ld	!eIGLKSI
bin permission	!ERViY
bin python	!Y6W
bin rsync	!CBSLWSTTUbJ
bin sh	/JBJW^_I
bin ssh	!B"K&E,S-H7J9J;I<ZIKKILIUSWT^V
bin'	.UgU
binaries	!U
binary	!I*K-F3J8UL?NGSITG^[kS
binary 100	!Z
bind	!m"I&J,>/D5J6I7H9I:IBGKHRCSKTC_HiDkI
bind for	!S
bind invalid	!V
bind simple	!X
bind to	!Z,H
binding	!KfW
bio	!_;CCKKJQH
bit	!>2J5K<J@KBHCJEeFIKJPHYK
bit rsa	EYFB
bitbucket shell	!W
bits	"J%H&J,K-J/I2A3A5A9E:H<D=EAUB@CHEgFIHKKIP;RISJTJhKiJjF
bits is	!GEW
bits long	!D;V@XA[FWQTYZ
bitte	!H&G(K)H,>0F1E3E7F8G9J;H<H=JFJGIHJIHKGLCNIPKQDWHX[ZI[I_JaFbHcIfDhTiWkIlV
bitte kontaktieren	!EhV
bitte wenden	!E"U.SOSSV
bk	!;.T8JBEKFLWOKTJaViV
blbn	!G;^AD
blbn nza	;X
blink	!J/V6G7VIULKTJ
blink ssh	/V6G7VTJ
blob	"J0S3H8KLIOURHSGbIfKgUiJ
block	&H+J,J/:5H6I8>9B<F=EAGB9FHKTLKNWP@RCVIWFYT]I^I_YaKbFcBhEiDjIkT
block 2	!INTkU
block corrupted	;V
block data	!W;SPJ
block in	!I/DBKfT
block size	!F.SIJSV
blocked	!E"U'W,H3I5H:JBBLIRJSGTHWKX[aJiHjJ
blocked by	!A'WBKSIXWaJ
blocking	!E/TTZkT
blocking access	!J/UkU
blocks	5JJHKF
blowfish	!U
blowfish has	!X
bob	!K,T
body	!F,T;]>J@JAEKJQHTVYH
bom	!I;W?U@GQV
bookworm	!]
bookworm in	![
bool	!E+W.U;KIEKDLWSY
boolean	-J1U=KfG
boolean null	!H1VfH
boot	!GBSTTjU
boot this	,W-SBWFTTAiJ
boot timeout	!ETT
booted	!f,I-GBEKAjK
booted and	!f,I-GBEKAjK
bootstrap	,XTZ
borg	"J)E-E.^0I3T5U8:9H=JEJFJL?N@OJQGR8SXTGW?[J^;_@aIcFeKf:i:kClJ
borg error	!S
borg passcommand	!SQK
borg passphrase	!SQK
borg working	!K&S)H-G.G3V5X8>9JBSNCPVR>WB^>_CcIf;i=kE
borgmatic	-S5IKU_TbG
borgmatic config	!S8S
botocore	!]
botocore exceptions	!]
bouncy	!T
bouncy castle	!T
bouncycastle	;VQY
bouncycastle openssl	!?;UQY
bound	!F"U%VBTRUTJhYiS
bound agent	%VhY
box	!E"I&U)K+I,G.J5=6U;C=TBUGDIGKJLEPHQIR?SBTGVTZKaUbBcXfHi>
box new	&X1U5I<HGIcXiJ
box via	!F=V
br	,K-I.J/]5IBXKIRFSKTIWB
branch	!X5I6JBIQI
branch hook	!T
branch is	!T
branch update	!T
branches	!Z&W<XBEiK
breach	!B3Z5H
brew	!XSK
bridge	@UAUBHNDPTXYkY
broken	!K#F%A&;'G(G)[*6+B,4-E.G/E0E1b28344D5B6A7A8]9@:F;=?JAGDKEDF@GBHAIDKbLHNEOBRGS?TEUIVBXAYHZF[C]E^;aBb?c:dHeGgFh>i5j>kHl@
broken at	!7,T.F1V3J5T8DJKPT_EbGcKfXiI
broken by	!X,I
broken pipe	"S#I%B&A'J(I)[*<+D,/->.J/;0H1[2?3=4G546I7?8Z95:H;C<E=I@HAGB0CHEHFDGEHCIGK^MGNCOGPFQFR>SDT8VFXDYKZH[H^@aFbJcBdCeJfDgJhBi?jDlH
broken transport	!E,C1Y8TKVNHTG
broker	!X
broker may	!X
brokers	!X
browser	!Y/W7IRK
bs	OVQT
bsd	!Y/J
bsd secure	!Y/J
bucket	BJL[
buf	!E-UWT_W
buf self	!E-UWT_W
buffer	!b"C&J)J+H,>/F1E3F7I9K;U=I@KAWBBIHKENIOCPJQHREWJ[U^IbFcAfAhIiGlJ
buffer int	!W-VTH
buffer is	!W
buffer size	!T
buffered	-K1U8T_WfH
bug	!i-CBDKENCTG_DkI
bug fix	!ZBH
build	!a":#F%E(H)H*B+D-:.E/70I1?4F6G7U8<:G<;?BA@EKH>I^J@K3MKNHODPWQ9RESTVEW>XGYBZI[H^T_>aEb=cAf<gJkIlE
build 'amazon	BHLURIST^ViV
build 'virtualbox	!D,KBYKJiX
build app	!GIZ
build artifacts	=SSJ
build command	!T
build error	!b,KBFTJ
build example	!UBIGTPV
build failed	3VAIITPWQH^T
build failure	!W
build gem	![
build result	FS
build ssh	!H&TPS
build step	FS
builder	#W5DBJHZ
building	!VSK
building failed	!X
building wheel	!TbS
builds	!G-V9TAJCWNViS
built	-KIVTH
built in	!HIT
builtin	/S=IBJD_
builtin users	!BBKD_
bump	!T;J
bundle	!X'W2J;ILHRKSGaIiIjI
bundle gems	!TIK
bus	!c&@,J1E<@IBLGWGkF
but	!C#A%;&Z'E(8)@*7+?-1.</'0B1>2E4B5C7184;5=D?G@DAIBKDFECF6GXH>I4J@K4LGMBNDPdRCSIUHVYW7X>Y<ZB^I_0a]dAeAgAh>iJjVlW
but another	!D2H5b
but error	!DSJVSa^
but future	!U
but git	"JLJ
but gitea	!U
but it	!H5IBGQVTTiFkXlK
but never	!Z
but no	!C"T*I2G3F9D;@<W?J@EABFIGFIIKILDPbQ7RDSGTIVGWHYEcJ
but not	!T-K9ZBJNCRJ
but passphrase	PUQJ
but received	!HbTcUfJ
but session	!I5X
but ssh	!>&U,YTWlT
but the	,I/H3I5D6U?SBJNKRKTFlW
bw	!F,V1J7WGVKHRITXcJkU
bwa	!U
bxv	!H
bxv 3	!H
by	!F#@%C&F'U(E)V+2,E-X.<0"4J6@79:-;D=S?D@CAEG=H<I)L?M7P4QERGS;T@U8V,X[[<]/^C_Ya9c>d=eJjBkI
by 'new	!X,I
by 2	LS
by 3	1YLGSK
by 4	!H.E8UKZLWSF
by a	!G<TTU
by an	!GOV
by another	!XKK
by any	;U@VAUBK
by application	!T*I-71J8X9FK]NI_IfJhBiK
by auth	!HQYRFiTjW
by authenticating	!=1HBWFVRSZV_KfIhI
by borg	!SQK
by client	![
by com	!@,W6D7F;J=T?DB3GJK>LER^WGXIYUdJf>jHkA
by default	!XfG
by file	!C4V5K>VHI
by foreign	!="H*G,G-T/G1F2G5DBEKJNbRJTKWH_VfCiJkV
by invalid	!?";)G-D1I8GBdKGNERG_FfJiakE
by ipaddr	"b#T)G*>+G,!22718!9JBCE@FJJUKXMANZRITGW8XSZD^Ib@d.fHhKiHjIlA
by java	!Y&E)G,E-K.=/T1>2I8;9H<V=EAHB<FEGIHDJHKJLDOFQJRUSEW:YV[F_IcHf]hHi<jI
by key	;F<B=EAZB_PIiZjT
by name	6U
by net	!I&X-U8IBFKFRFSVhWiI
by org	3T5GBILHTG
by others	!E;T?U@TBJDS
by pam	!F"[BHiG
by paramiko	;T
by peer	!E&G'K(G)Z*>.J0J4H5V6F=C>K?IBUCGEEFHIFKJLEMHNSOBPIQFSET7VJW?XAYH[I^FaGbAcJgFiJjGkU
by pid	!Y
by public	!D;X<YQVREiFjH
by remote	!("E#G)T*>+D2;4I5J6I8^:K;J<H=F@JAKEDFAGEHHJ=LFMHSDTFWXZG^5c8dDf?hWi#
by root	)Y
by server	!?"2&I*T,S-Z.C/91V3;506H7D;D<E=H@KAHEHGIJAK:OEPKQKR/THW?XEYKZF^G_Zb;hWjE
by ssh	!J/G=TCTGWKS
by the	!C"/#H&9'J)8*B+K,..;/50E1+2Y3T4E6H7>8H9W:K;;<?>J?I@BA8BDDHE@FVG>HGJCKZL@N0P:Q<S<T<W8XAYAZW[H^V_Sc5dJeJgIj>k?l9
by this	!I'SBIFS
by uid	"E
by unknown	,^-G1K5G6K8HBTK>N7R^THWZXU_=iKk/
by user	"J)@*H,I-B/G1:2I5a869E;A<E=[@GACB9CIFJK9LKPHQGR=TH^J_6bHfUh@kF
bye	!p"F,E.A/F0K1D3I5B6H8HBGIDKAL@OCRDS=TE[I_JaEbHcIfGlB
bye quit	!YLJ
byte	,>/@1A2J3F5B6I7B;_<J=K?JAdBBJYNFRASIT<WFXJbHdGhKiIkIlH
byte buffer	!^-U8IJKKKTG
byte data	!G9T
byte handle	KK
bytes	#E&>'C*C/K092?3G4F6=9E:D;V<B>F?HDFF<IHJGL:M=N=ODPBRHS:TEUGV[W<XBYHZB[H][^JaVcTdFgdhIiHl7
bytes 0	!V
bytes 1	!T
bytes at	SK
bytes in	!^(I)I-F.X5I9J;JBFIJLENGOCRJSHTCVJ_KfIgCkKlJ
bytes num	,U
bytes of	!VKH
bytes read	-H.KKJSI_SaWfU
bytes received	(G.H0J8H9EFKJ@MJOJQJSKVGWH[H]IlF
bytes s	!V
bytes sec	!Z
bytes sent	!HVSgU
bytes transferred	-V.X8UgJ
bytes windows	9S
bz	!D'XISLFSK
bz 2	!B'XISLFSK
błąd	!D&H,T/T0KFJGFLKRVSJTXiFjF
błąd krytyczny	!G,V/WBKRV
c	#5%C&D'7(U)0*[-E1E2<3H4C6<7E8F:1=>>XCKDdEFFEG4HXKALAM/OCSFV&WGX9Z,^F_=a?dEe0fBgBh7j7l+
c 0	!c
c 1	"K+J,H/D0G2U3V5?7J@IAAFIHWJIKCNDPJ[K_HaGjVkJlI
c 11	!F(SiU
c 1183	!JaS
c 1207	!KSF[V
c 1338	!b(ILFSJ[EaG
c 1394	SWaD
c 178	"JcU
c 2	!J(S*S-SCHDVFURI
c 226	!:"C)K*I+C,G/Z1;5bAJBaGI^Ib<dKi>kJ
c 228	!C+K5F?W@SAUTH^Y_GbVcJiHkJ
c 231	!C,]1J3A4U@KBCHGRJTT^F_KbTk;
c 232	ATCUiW
c 235	!U5F7J8J;IBEHVKARYSJbTiW
c 285	)T+T,D-D1V3G4U5>8E;I=TBEGTHUKARHiDjH
c 3	!F"X,T1X3KBKRHSITTbVkV
c 393	!K.V
c 4	!X
c 453	!=,H-I.K5F7U8JB@K_bEc@
c 600	3V5JcV
c 622	"HbGc_
c 848	.T
c a	!S.JOK
c c	CS
c cipher	!V
c connection	!]TK
c data	!e(H.E<I=IKFL@S:aH
c e	7HTV
c fatal	,XRDWW_WiG
c file	!S
c in	!E0UBUIHLGQTSH]U
c ipaddr	![
c k	!F1W3J=I>X@=PSQYYCfJ
c key	2J3I5C9X;G>V
c keys	!<&I*K.J/G1I5H9G=A@^B>DZFGIGKKLIPFQ6RHTKYVfJiF
c net	/UB]LJSGTDiI
c o	!U
c out	!U.I0VOK[S
c pem	AYPKYU
c plink	&AB@GJRbZKiBjJ
c program	!E;KDYHYSF
c pscp	!JRISS^UbF
c psftp	!D"GBCRYiGkW
c python	!H/V3TTI
c run	"S(IbH
c s	*[2K9G
c scripts	!I,I-T8WKV
c sftp	!@"A,E/U1E6J7DBHDTKFTZbJiUkJ
c src	&U<J
c ssh	!G&SNW
c users	!J"<&T)I,B1;5G7H8U9J==@SAFD[F=GBIVJJN;PDR>WKZJ_CbHdHfDhGi8jAkElJ
c utf	!K
c windows	!@=UbIcTdTiS
c work	!?.I0U;SAJLYYT
ca	!b<HBGKGOVSKbK
ca example	!S
cache	"I*H+J-E.G0T1I2G3[8H;A<C=HAHIBK>LHOFPHR@TKVJYI_IbIcJdUiGjGkC
cache and	!IQT
cache enter	!IQT
cache key	!Y
cache miss'	!H3VHT
cache y	QT
cache you	!J5Y
cached	!E,E5Z7IBHKGRITCdX
cached for	!D5WQT
cached in	!G5V
calculated	(S
calculated does	!X
call	!U(I.T/I3F5K8JAJCJIJKKOJQGRASJ^IcKgIiCkV
call failed	&H,^7HTKkZ
call last	.I2FIKQIgJ
call to	!X9I
callback	!B"I%F&T*A,9-9.I1D2@3G4E5_6E9=:K<W?JBSCVEJGBHCIDJHPSQUR4T<WBXJZJ[V^K_CaKcIdJgJhEj>kElK
callback confirm	[S
callback packet	KWNYcJ
callback returned	!>&>,H-G/G3J5A9J;XAWBUCXFTK>QYR?SITJfJjG
callback set	!>&[<[GKiK
callback start	!J
called	"K+J.J5Y7J8W9H;IAIBHFJKDLISJTEbJ
called for	!b
called result	!?5Z8WKK
caller	!X.TOSSFaH
calling	!W"K-I3G;IBFIHLINHRSSATDWWaJiH
calling open	5S?TRW
calling the	!a-JKCNJRKSDWW
calls	&WPY
camel	/E0I8H<J=SFU[JaIfGkH
camel component	/F0I8H<K=SFU[KaIfGkH
can	"A%K&K(K)E*F+J,H-A.J1@2E4E6G9E:J;G=K>BCTDFIIJGLBNFOEP;TDVHWGXHYCZ][T]KbIgIlJ
can be	5KBERGZUdSiI
can continue	"G*K1I4J5GDKPEZYhT
can find	kT
can happen	!FKS
can not	!EAUBVHTYJ
can read	!CCV^U
can use	!S5T
can't	"E#B%A&E'H(D)>+F,9.509102T4B5W85:F=8??@EAKCBDGEDFJG4IYJ@K9MENBOFPSRTTFUIVYW7X<YIZ<[K]E^?_IbJc:d9eFf9gCk7l=
can't access	!G3TLW
can't be	,A-J/F3X5W7H;KBAKIOKiUjI
can't connect	"K&@,=-T/:2U3H6J7T;F=JPHT?dJhUjZkK
can't create	!WSG
can't find	6TiK
can't initialize	!;/V6K@WFSQ^YU
can't open	.G/G0K1G3G5U6G8K<?IYKGL>OFPZQDTGVH[G_JfJiGjHkJlI
can't retrieve	!J"WbW
can't save	!=5JLXSYVV
can't set	BJRGSIaX
cancel	!4"?%I&B*G,F-=/C1I2I3J4I5A6H7H8D9A:J;B<G=G?G@EA>BAF7GcHIJFK9LJNCPbRYTCWGXIYHZF^J_CbGcIdKfChDiCj=kElJ
cancel for	FGGJP@QVRUiG
canceled	,W/XBJTJWV
cancelled	!T3K5VNT_I
cancels	QT
cancels connection	!JQT
candidate	!S5SBU
cannot	">#>%X'4(()9+H-@/U1D2G3H43687J8A:4<I>+?CBEC)D7E5F@GUI:JDKFLHM7N8P^QFSIU<WBXFYDZH[^^D_6aUb:cKdBg-h@i=jJk.
cannot access	![,K/J1I5I;Y<D@SAKBIHJICKULASHYT
cannot answer	!=3HGVPWRTZSfKiK
cannot assign	/I6V7S
cannot authenticate	@VAUjU
cannot be	!/"F%Z*K,@-E.T/[0G1G2K5X6J7F8D9E<U?JB:CIFDGUHHIGK8LJNHP9Q>SSWIZG[S]K^@_FaAbDcEf<gKi<jEkH
cannot change	!J"K.?1T5JBCIDKJLZO@R?TKVU[Dai
cannot chdir	!?"J+X1E3T8JAVKHLJPVSITIbJiI
cannot confirm	!D5X
cannot connect	!0%K)G*B+I,Y.E/X1D2A8<;C<F@JBKG?HHKHL6N;OIPFQFRWS<T[W?XE^J_GaJb@cEfViTkF
cannot create	!S.V0X5H;E=E@JBDIGKILYPHRHVHa;eDfJ
cannot decode	!G;CPTQS
cannot establish	!7*T,C-T2V3K5J8I9VBBKDNVPGWJYV_WdU
cannot execute	bS
cannot find	.I/F5HIXKIOFPKVYaJfJ
cannot import	!^
cannot initialize	!@"U)W.K/K1Y3J5FKE_JbXfV
cannot invoke	!S
cannot list	8UKW
cannot load	!^;Y<J=I@IABIKLAPKQISIYDfG
cannot log	!G&T/J5D6HB]LKPSR@SKTGhXjY
cannot make	!D,S;U@IA]BIPJQETUlV
cannot negotiate	!;2[3E5D9V;IGJKJN?RJTI_IbIcZf_kH
cannot open	!k&E.B1D3T5H;K<>=GBCHIIGKJLIOXPKRASBTJVKWKaDfJ
cannot overwrite	!DLJOW[T
cannot parse	!6%K&D-J.K/J5J9I<E=F>F@VB<FHKINFP^RKSKTEfIiF
cannot prepare	!U
cannot reach	!D%b&E,W7WKJTT
cannot read	LCQTSEYI[V
cannot receive	!E.U
cannot recv	!E,U3WkJ
cannot resume	!I]X
cannot start	!["J/H5EBIRESFTGWVaKbHcJfH
cannot stat	!]&J1C<FIBL;SVVA
cannot store	!ELYS]aJ
cannot write	!B+J,I.K/J0G1J3H5B<JBFHVLVRGVIaU
canonicalize	+F1b<IIDkG
canonicalize no	!=1]<JIEkH
cap	!=&Z,H3T5E<YBTHKRHTXjT
cap aborted	!?&Z,H5E<YBTHKRHTXjT
capacity	!X
car	!J,X-J/EKGTVdTkU
car l	,V
card	!I%W
cargo	!I&T4TBI
carry	!IQT
carry on	!IQT
cartella	,I.@/I1X3G5G6J7K8IBJKFLZOFRATB[I_JaKbJfHiKlJ
case	!h"J)I,J-B.A1=3K5J8<BFK5RETF^K_GbIcKf<iU
cases	.V1U
cases you	.V1U
castle	!T
cat	!_1I3U5J7V;X<CBCCHIELFRGSBTTVJYJaFdIiG
cat etc	!Y7W=HSITUaIdI
catch	!dBGKHLJRES@aGiJ
category	!E-V/KSK^S
category info	!E-V/KSK^S
caught	KHMURUiU
cause	!Y,F-B/B6H7IBXFSK?R:SITW_BaTjSkI
cause of	!I3TNU
caused	!G%E'J(F)8+G,H/T0C1I5I6J7I8W9?:K<U>J?BAFB>CGDKEIFAG;IAKVMGSDVCWHYU]H^Ab:dJeHgHiDjHkIlA
caused by	!J%F(H)<+I-H/V0D8J9C<W?DAGB@CHEKFCG<IDJ@SFTTVEYV]I^Eb>eJfUgJiGjJkJlF
caused connection	!D"J,B-V/B1H7E8]9FBGKYN6RDTJWHXK_BfIk>
causes	!E7STWjTkV
causes of	!E7STWjTkV
cb	!U%T.T7JSJ[JkT
cb home	%T.TSJ[J
cbc	!G*i,I1J2D3I5F9>?KBJKGNKRGSJTHYKfJkJ
cbc arcfour	*T
cc	!Z&K(T*J,J/G1F5G8S9K;JBELHRUTGfC
cc 0	!T
ccc	!Z
ccc 0	!Z
cd	!F#J%J'I(F)I*D+G,I-?.<0A2G4G5]6G7B8D9E:K<7=I@IAGB]CJGBHAI=JJK2LmN;P?QFSVTBV<XIZE[9]E^G_;a<bCcCdHeDf<gHhKjIk>lJ
cd access	!C.F5JL[OHSX
cd fatal	!?"E-H/>1A4K5f7HBgK8NBRHTI_@fGi>
cd path	!YLJ
cd srv	!J/X;UBU
cd upload	!VIGSJaJ
cd var	!J;TLTST
ce	/F3G5W6VBJSIaT
central	gT
central https	!W
cert	!Y)J+E/E1J3K7J9J<HBDIKKUTCZK_WdKiVj@
cert pub	!VBEFViZjE
cert type	-UKYTG_Y
certbot	!^
certbot failed	!^
certificate	!w"=%K&@(H)J*E+H,:-?.D/90H1A2S4X5T6B7E8C9<:J;6<>=H@HB6FDGHICJKK6MJN@OEPGR4S=T5VJWDXIYG[J]J^H_DaFbDcEeJf@gKi9j@kElF
certificate authority	!T
certificate chain	!T
certificate for	![
certificate from	!Y
certificate has	![5K
certificate in	!T
certificate is	!S
certificate or	!22V4U5THU
certificate problem	!Y5H
certificate routines	!V
certificate signed	!Y
certificate verification	!Y5C
certificate verify	![5I
certificate x	!T
certificates	!Z.J3GBGLTRFTI
certification	!U
certification path	!U
certs	IJLS
cet	bU
cf	!V-KWX
cf gg	!U
cf npqrv	!T
cfg	!F*T,V-U.T/I2U9Y;HAGKILVNKST
cfg to	.V1U
ch	"K)T*G-C1J2B3I9V;J<JAJRISGiH
ch ethz	!E9S[S
ch net	!J6E7TTSdU
ch nio	!GKSdS
chain	WV
challenge	"I%^&D-I5KBBKGiD
chan	"Y)Z*J,J-B1T5K9JBELINFRDVV_DiIkJ
chan 0	)U-I1TBGRFVVfTiJ
change	"^%I&<(J)B*I+I,>.:0D1F6J8>9E;;<:=H@UA?B;CJFEGGH@IbJHK7LVNCO9PCQ>R1SHTHWCXJZF[:]G^B_Gajb>cCdJeIf;hHiKjEkKlF
change dir	!JIW
change directory	"G&H)J,G.E5C8G;@<K@XADHJI@K@LgNJODQEREVIWIYV[FaHbJfDiSlK
change locale	!V
change permissions	S=a[
change remote	!YLJ
change the	2S5S
change timestamp	!J.EBILERDS4VWag
change to	!BBIIJL]RKSW[J
change your	!E"]RFZKiH
changed	"C#E&F'K)D*A+=,E-F.@0F1@283~4D587B9;:H;E>JAFDJEFFJGCHBJCK9MJO>PGQ;TEVFWGXAY?ZG[@^?bAcFdKeEfEgGkKlB
changed 0	6T
changed 1	7S
changed 2	!V
changed and	!J3]5?
changed at	!D3^5I
changed build	FS
changed false	*J+E2I3B5U7I8U9I;J=IGKJJKJPIQKSKXHYHiTjT
changed for	3U5J
changed host	!Z3V5EHJ^E
changed it	!E3V
changed on	!KRVSUTTaS
changed r	3W
changed sftp	3^5E
changed since	!J3Y5I
changed the	!K
changed true	(T
changelog	!b,BKFQGTF
changes	!Z3J5IFURGiSjY
changing	!T(J+I,J0I5F8JBGKGLVO>RHTKVE[H]JfK
changing mode	!VLI
changing the	.V1U
channel	!J"S#;%0&!';(7)e*!+,,J-!.>/=0A1r2;3!465!6.7:9!:>;!<'=)>??3@'A0B!C7DCE=F(G(H7IIJBKGLCM6N!O<P!Q!R!S?UEWeX,Y-Z5^^_Cbid/e9frg=h*i!j+kBl*
channel 0	!G"T%J&K(J*H+I-A/T0K2J3J4K5E6I7C8@9J;I=I@KAHB<CIEIFGGGIGJHK7LFMKNFRGTZVHW]YK^X_=aFbWgKhKiDjEkBlF
channel abstract	,I
channel annotated	,I
channel channel	"V)VSI
channel close	!Y
channel closed	,@-F.F/K1X5H;KLHNJSFWE^V_@bYcHfT
channel connect	&I)W,F1TKFRITFWGcZfW
channel data	!HaUfE
channel direct	!W
channel exception	"D&H)E*J+H,[-C.I112F3G5G7U8;9G;G@KAHBKFFGIJELKNEPHQHRGSGTBWYZI^AaKbXcDhEkI
channel failed	!>/U1SWUfIkK
channel failure	!JfY
channel is	!A)c,D/H3K5E7J8G;JAEBFK[LHPIQIRDSHTFW@^G_UbHcViI
channel java	)U1S8UcbfJ
channel message	!@"U)T,J1aTHfX
channel open	!F"Y%K&D'K)_*H+J-A.70A1c2G3D5@7F9C;E<F=G@JAEBAHFIJNEO<PEQFRCS9T4VJWSXK[<^FaIcUfShIiGjKkTlI
channel opened	!Z
channel polled'	IS
channel py	!D1XKWbW
channel rb	1J
channel req	fJ
channel request	!F)Y,@.G/G8>BEK9LGNJRISFTBWK^I_JaHb]cJf^iK
channel send	!K1S8VKSc[fH
channel sftp	!V*I,?-?/C2I3G5D7G9F;D<G@IAFBCHFNBPIQGRDT9WAXK[W]U^H_4bEiIkB
channel stream	LU
channel success	!T
channel will	!W
channel'	IS
channels	!U"K,H/Z1G5JKGNISJTH_HfJ
channels closed	!_1J8KKI
char	.H/G3H5SKISD
character	"T+J;UAKKINCSKbScVkJ
characters	"@%K&J'H(G*K+],A.@/<0a1J2I3D4J5C6]7K8G9G:H<F=E>J?I@CABB;CEE=FGGJHJIFJHK@L=O@P@Q>R;S@TDVJXFY@[D]F^B_@aFbFcCeIfDgCiXjDlF
chat	SS
chave	!B"B%H+F,G-G.E/E1I3Y5>7G8I9H:K<V@JAJCHFIGHIJJKKCLKNJOIPUSCTA[H^H_IaEbGfIgKhJiDjJkIlI
chdir	!9&E+W.K1d3S5F8I<=AVHEIDKFPTS@TGV>[IaIbZfFiFkE
chdir to	!:&F+W1d3T5H8I<BAVHFIKKGL7PUSBTH[JaJbZfGiGkE
check	#B'G*C+@.A0G1K2D687H8B:?;D<D>D@;ADDFEBFKGSI3J8KEMFNKO3P-QeUJWJX=Y9Z?[:]?b/d9eCgDiWl8
check 0	!HLS
check banner	!D-WKJNZTIWU_X
check by	,T/J=TBTCTKJTV
check bytes	QU
check ciphers	FSiS
check failed	!X2J3T5];I?WABBHKCNJPBQXRFTA
check for	8T
check host	!G3S5THYRJ
check if	!I&S2U3S
check kexes	FTiT
check keys	3V4X5TBKRJ
check password	!EQX
check signatures	FTiT
check status	!H*W-J0V2T3Ga]
check that	!F&Z,T-K3JBZLXOJSTTJ
check the	"G&D,H-U.H/W1K2J3?5:9T;F<DB8FJHIIJKDLDN?PIQSSCTWWK^J_DbJcJfFiVkAlJ
check to	!Y
check user	!DRd
check values	!GPHQX
check your	!F&D)V-G.G/D3D5D7K8J9C;KAGGVNJRSWK[I_GaEbHcThTiYkK
checked	!Y
checker	!U9SKWTH
checking	"D&H*G,G-J.I/J1I2H5X7V8F@HAHCGEJFIGHK@L>OJPHQHR@TTYI[K]T^H_GbGcJdXfGkI
checking accept	!W
checking for	!U3J7W8KBEKGTVdY
checking is	!U
checking no	!G+T5JBKIT
checking out	!HUSiU
checkints	;F<J@HAHQZ
checkints do	;F<J@HAHQZ
checkout	!W4S;I<H=K
checkout and	!I4S
checks	!XTTiU
checksum	!W"H(f*C+H,J-J.@/E0J1I2D3:5B7I9=;C<F=J@JAGBFCKFHI=JIKFNJOEPGRHS>TGVK[Ha?bJcIfFgGhJiJ
checksum did	!B(W
checksum mismatch	!A(b.E3JIJLGOISCaE
checksums	!Z
chemin	,H7[TGkJ
chgrp	IF[Jab
chiave	!=,K/J3]<VBJHYKHLBRESETFYX[KaKiI
child	"F-K/K5XPIRESHTJ_J
child connection	!UFJ
child is	!J
child pid	,T5S8SKC
chilkat	!F,U/H2W9URJTJ
chilkat log	!F,U/H2W9URJTJ
chk	!U
chmod	!Z"G&F'I(G+F,F.@/G0D1D3I5C6K8F;T<C=F?K@HA@B:CYDIHFI<KDL@O;PEQFR=S5TIVCWKYF[G]E^J_GapbGcIeDfHgIiDjJkH
chmod 600	!CCZSU
chmod access	!V<KIFLDS@a]
chmod h	!S
choose	!F"S*SGT
choose alg	*S
chown	.KSEaW
chr	!U.H8T_V
chr 7	!T.H8T_V
chroot	"H)f1d5I8I<FB8I>KHL<RGSEbKfIiIkH
chroot directory	!J)g1DB<KJLKRJSI
chroot stat	!@1aIGLH
chunk	!G"J,H-G/K8_BJKSNITI_G
ci	"J,J5E;E<I?TKITIiY
ci 01	!K=T
ci host	!V&TiU
ci runner	iT
cible	!A/I7[SUTFaUkJ
cible l	,V
cifs	!_SJTH
cifs 8	!U
cipher	"E%G&A'F(G)F*w+W,:-<.D/80H1F2/3=5F6@7A8>9*:J;I<F>F?G@JADB<DFFDGDHJI?KBL;MGN;OFPGQYR>SDT7UIVGW@XGZB[F]H^F_AaGbIcEdHeJfGgEhHi:jDlC
cipher aes	!U
cipher available	!I*X
cipher found	!G*Z2F9K
cipher please	!EQX
cipher spec	+Z
cipher the	!H*X
cipher type	!:*d/G5F6K;JAGFIKJQIRK^JkK
cipher user	!V*@
ciphers	!Y%J*^-I2C9?;KKENHQERG_KhJkJ
ciphers aes	*S
cisco	/[FUKIRWiE
cisco ios	!I,T/]FURWiF
cj	!W,H
cj jdbc	!W,H
cjs	!U
ck	!J,V
cl	!Y,I/T5I6W7JKJTG
claim	!B,K3S8VKSVUkF
claim version	!F,K3S8VKSkF
class	!["@%H(G)J+H,9.<0E1D2U3V4J6G7C=F?J@ACKFCGDHFICK7L7O@R9SITFVHWCZH[G^E_<aEbCcAf=hGjUkB
class algorithms	!Y
class def	!]*K
class not	!]
class ssh	!6/I2X3U;@=K@IADBWFKKBRITFYSjY
classes	;U@VAU
clave	!6"C(K*I,<-A.E/>0J1E3V5T6H7D8E9F:X?V@IAIEJFJGHK=LFOCQVR<SBT>WGXGYJ]J^J_BaJbEcHfHhIiAjH
clave privada	!I;T=T
cle	OKSK
clean	KJbXcW
cleaning	!E"K&JFWLKPGRFSJiVjX
cleaning up	!E"K&JFWLKPGRFSJiVjX
cleanup	!I+W/S5C;TAJITcV
cleanup this	!D+W5DTTbScV
clear	BJ
clearing	"T3V5EBJkJ
clearing connection	"U
cles	!V3J<I>TBKQD
cli	!WjT
client	"H#I%A&@'9(E)_*h+4-D.J0?1T2Z3C5E697;8Y9U:;;><3=D>6?JBGDGEHGZIFLBMaNBOIP;QGRESIT>UFW;XJYF]6^D_>a@b7d:e5gHh7jDk:
client 2	BHRW
client 3	!?)Z/Y1JKKLGSI
client algorithm	*]2H9B
client and	!H*F5J9W
client as	1T
client auth	!S&HRUjD
client authentication	!JGWZK
client begin	!C*T.K2V9UjT
client change	LS
client cipher	!U*C
client client	!T,H<JBKIVKJRJTT
client config	!G+S5Y
client conn	!FBKHSQXRGTV
client connect	!:&W)H+H,[-:.A1:2A3E5G8?;X=JB?CJF@GEIAJIK:LANSOIRGS?WGXJYTZU[F_JaKcIdHf;hDjJlC
client connected	1HNBTEkIl_
client connection	,V-J/I5IKIMVNIRKTD
client create	.H;JASLU[UfK
client curve	!F9YKY
client dart	-W.F8SLUSW
client date	!T,I/EBKKKTU
client ecdh	9V
client emit	!G6UGT
client encryption	!F*e,K/J2E9@KEfH
client error	&K*J/GGKJSRZTGWTcSiU
client fmt	!GBWRI
client from	!F"T)W-F1Z8GKH_KbYfX
client get	![.E1I8TKCLHOKVK[JaB
client has	!W
client hello	!GMY
client host	!?/]5?BGGGR_ZKiI
client id	!a
client identity	-I<H=GC]
client impl	!G)V-JSITEcT
client init	!E)U,J/F8T9SKGRITHcT
client instance	!H
client internal	.TLKSS
client into	!E2S5S
client ip	!C"JMU_JiS
client ipaddr	!X"V#W8KKGMISHTH
client is	!H"CG]PG
client java	!;&E*I0T1D9H@JFTHTK<NEQG_HjE
client js	!;*J+I-S2=;V<F=DHKIFSDYS_ThKiTl9
client kex	*J9X
client kexinit	JJKI
client key	!H;EAUKXRIiU
client keys	!IQT
client library	!IATYV
client load	!95^<D?THVLJ
client loop	!.)Y*E+J,I-G.E/H1X2J3I5E7K8Z9J:J@JBCFKGHIKKVLJPJQGRHSHTEXKZJ^I_FdIfShHiHjI
client mode	VUWT
client new	RTiS
client not	!F*B,E/J1E8_9INHiJ
client offered	*T5FFJ
client on	!G)YKFNJTU_JfS
client open	"U-J.A2KBSFTNK[ViV
client or	!KFW
client preferences	*S
client protocol	!W
client put	!E;JKILU[Y
client py	!+(W+H-@.U/Y2E5I6F8K<K=H@HFIJUPGQARJSVWDYJiHlG
client request	!U8VKVfI
client sent	!S-G8HKHMWNH_G
client server	*Y,I/J2B7K9;LJTF
client session	!F*H-J3Y4U8@9J;E@JAKREZI^ThGiS
client sftp	-T/J1I;ISKfIiS
client socket	_X
client software	!W
client sql	!W
client src	!<-E1T7S8IBFGWKCPHcI
client ssh	*I-H.J/Y5E7J8KBHFJKERH_JiJlJ
client timeout	kT
client to	!A*f,F/I8IBFRETD
client trying	!FNGTFkIl[
client upload	-GJUK^LUTH
client user	BVGGiX
client version	9JMVNK
client'	!Y"K&E,H.I/E1U5J8S9JIIKESFTFcI
client' custom	iV
cliente	!G<IFW
clients	!F)X=KBJKJ
clogin	!G*H,U3KGYRUSJkX
clogin error	!G*H,U3KGYRUSJkX
clone	!9"K&[*E,H-C/T2S3V5Y6G:J;D<D=IAIFJLCQHRGS@WG_TdIiUkC
clone 'ssh	!I4S
clone of	/T
clone ssh	&H-I3U5FBCKT_ViYjF
clone user	!I5UdJiIkH
cloning	!J">%F,D-S1F3]4H5Z:7=A@IB^EIFDKELFNDPURHTBWD_CjKk>
cloning into	!G"?%F,E-T1G3W4I5[:8=B@IB_EIFDKFLFNDPURITCWE_CjDk?
close	!V"I%G&D(H*<+E,I-W.T/J0C2B4J5;94;A<E=H?J@DAFBDCIEJFBGEHGI>J@KeMGNFO;PEQDR:S@VSW@XGYGZK[@]H^?b=cHeHgGhEjFlH
close 0	!c
close failed	!FKY_I
close i	SK
close in	!Y
close nt	!I"S_JdS
close path	!aSH
close remote	!G-KKYLHOF[KaJ
closed	!A"b#D%C&*'9(1)f-].?/40.1j2D3/4D5F6"798Z9H:B;C<>=E>:?K@?A<CGD:EIFFGFHAI%JGKYL(M6O#P5R=S0T-U6V9XBYB[;]3a4bbe8fbg4lH
closed 0	!H"F.;/T5T8B9KJJK4LHS=WJaJbVfHjS
closed before	!<"D1GBKNIRSWT_Z
closed by	!C'J(K*K+7,:-^/I0I3G4B586D7F8U9D:G;<<E=@>K?E@DABCGDHGGHBLAM>NVOFQ>RAS>T7UJWXYD[J]K^*_SaHbJcGd-eJf=gGhUiTjFlJ
closed connection	!K";*C+J,G-U1F2G5K7K88BaJINJWB^FdJiDkF
closed exception	!E"K)G*H,H-TKbNA_VbJf:
closed for	"T)T8IBFSKZVbVfGiH
closed network	!=)S+J,0-X.J/83J5;7>9UBJGIJJNVT7WIXH^A_Ub=c=dFfEhGi?jJ
closed num	!>5J8GBCKcbGc@
closed prematurely	!A"F)G,J-Z1D8ZBJKYNC_XfD
closed retrying	5S
closed server	"A,I3@5D8GB=NJSUVV^JaTbTcV
closed ssh	!G"A,F/K1AKWRJTBWKbHcJfY
closed the	!T"B)E,2.G/<3;6G7H9BB4GTKVLIRHT9^Fb=cBdKf?hHi<jI
closed unreachable	!>,J-E/E5A7G8WB@KbRITB_JiI
closes	!^BGRK
closing	,;7C8];@AGB:FIGJHDJCKJL>NEQFSVT8WHXJaKbEcSdHfdhHk?lH
closing connection	!<"T)T*U,F9V;I<TBCKELGPSRUSSTFcYfWkG
cloud	!Y.HKFPXRGSJiT
cloud example	!W
cloudflared	-HWW
cls	!K1I
cls chan	1K
cluster	"W&G)K+K-G.I3G5E7E8C9I;EAEBTLGR<_IbTdUfHiXjEkGlJ
cluster example	"K1T8IbH
cluster unreachable	!U
clé	!D"D#C%@&>'C(;)<*<+=,1-:.4/106172>3S4A5E68778796:C;]<c=>?D@HB]C?DEFDG<H=I9JAK1L9M@N;O1P9QXR=S4T/UHVCW;X;Y>ZD[>]>^>_5a;b8c:d@eBf8g@h:j?k;l<
clé d'hôte	/K3Z5@TJ
clé privée	!7"?#H%F&D'K)J*D+B,A-C.C/B0I1F2E394J5=6E7E8B9@:K;^<Y=D?KB;CEEDFCGEHFIIJGK?LGMGN@OIP?QVR<SGTBVJWDXGYFZI[J^F_BbDcFdHeKfCgJhCi@jIkDlF
cm	8T
cmd	+G,D-H.B1E3I5C6H7F8F;W<C=I@KAKFGGHJKKDNIRESST]WKYJ^G_FaTbGcFdHiTkD
cmd exe	!DIUiT
cmd open	VK
cmd run	!G"UiS
cmd stat	LHVV
cmd usr	!DLWST
cn	!];U@TTH
cnopts	5V;HYT
co	&I,I-U.J1G6T7J8H9T;H<VGGIJKBLTNFRSSEWSfGiTjHkElW
co jp	!I,H1K3I6U<UQTRISJTDiXlY
code	!E"D%3'4(@)<+C,I/C3=4G5U7H8H9V:2;I>7?3A5CGD5EAF.GiHEKJNCQER<S]U=Y>Z1]0^E_JcKd?f?g;iJjE
code 'eacces'	HU
code 'econnrefused'	,W/I1I6J7BBJKKTAdGk_
code 'econnreset'	!T"U)U,D.I/D1W6H7C9IIKSJTAdIkK
code 'enoent'	!J<T
code 'enotfound'	,I/V1I6Z7HKJTGkJ
code 'err	!J&J1U8UKHSCTKcKfT
code 'etimedout'	,H1JTWd[kG
code 0	!_.J9ULE
code 1	!E"W%J&U(I)H*I+J,I-=/D0F1W2J6G8@9@;K<U?G@TBAGDHIJBKHMJOFP[R@VJWU[G^G_=aCbTc;eK
code 10	8KIJLZ
code 11	!<.XIJKILYOZSK
code 12	!C"K)J*J-J.H/C3H=K@IBSGFIKNHS]_AaIjJkA
code 127	,J5KWS^WbH
code 128	&b5T<TBVSJ
code 13	!D-VNXTH
code 14	!K.V
code 18	!UBJiK
code 2	!B*E,I-G.</I0I1@2I5B8F9E;HB@GKITL[O?PIRJTDV^[C_IaBfEiIkH
code 20	!D0a5I;HKHLJSJTH
code 23	!K(T.J0HKKOIaV
code 24	!X
code 255	!("B#T&=0J3V6H7IBUFIHSIFLDPBQGS;^K_UaHb;c>fGhJjT
code 3	!/*],F-H.H/H2^3F5E8I9V;KBJGJIUKANKOWRWSgVD[F_HfJiY
code 4	!7,I._/E0U1I3J5I8J9JBDIKK=OVSVTF[^_Ha_cFeVfD
code 400	!S
code 401	![SJ
code 403	!^
code 407	-JWW
code 5	*W,V.I8J9WBIKHLKSHXH
code 502	,T7TNGTU
code 530	![BGRHiG
code 9	!JaY
code auth	!J&X;F<UAJPSQHYV
code e	!V
code eacces	!^SJ
code econnreset	!W
code enoent	<HIULTSG
code eresolve	!Y
code exists	.S0SaU
code exit	3U
code exited	!Y1J
code from	!H9S
code incorrect	!C"J*X-I2I9DBFJTNTgXiI
code is	!F*V.G/K1S2V5JKGRXTU_B
code libssh	!D8I9SBZGEJXRBSJTIi>
code name	!T
code review	!S
code server	!H.X1JBGKKcYfJ
code session	!?-T.H1:5G8H<JB]GEKILGOKR?SCTHWH[J_Xb]fVi?kJ
code sftp	!;,E/@0I1K5C8K9J@TAIGUIKLTPERJSVTTVS_JfJiY
code ssh	!FMUNCSSXYaGkX
code to	!d"I&JBHS=_HjI
code unavailable	!XTK
code undefined	NV
code unknown	5XXX
code'	!Y
codes	"U
codice	!F"J/G5IBDLJRFTJiZjVkJ
collect	!eBTFUIKRGSFiUjU
collect 2	!bSI
collected	!Y
collected packages	!Y
collecting	!T
collection	!^(I8S
collegarsi	!<7JKKRYTSlK
collegarsi al	!<7JKKRYTSlK
colons	!E6YTJ
colons in	!E6YTJ
column	!dKJ
com	!X#@%D'>(7+9,J-I0?1G4[7K8F<D=@>=C@DAE;FGGJI:JALJM9OGRHSBVIYEZ5^?_GaIbCe<jKl-
com 2022	!A"T4V5GRT
com 22	!F"H&H)T.I/V3?5@6E7>8J9T<JK=LJPHTWXV_HcSdGfShWjUkVlF
com 443	!fTI
com 80	!V
com a	.K/J3X5XRH
com acme	/H5WBTRKTK
com and	!K5V
com apple	&UkT
com br	!C/]RJ
com closed	!_"J
com error	"G&E.a;bBBFILGPcR<S<^FbJiBjI
com example	!a
com exampleorg	!T
com freerdp	!X
com github	!>,H/I6V7TBVKUTE
com hierynomus	!K;YAHQV
com intellij	!F&X-HBHHTKJNViIkZ
com ipaddr	!_)U1G5KBIKKPT
com jcraft	!<#G%E'G(D)J+E/H0K:F>ICFDHEFIIJJMGTJUGZCaHdJeFgDiKjKlE
com jetbrains	!Z
com lab	,T
com mysql	!W,H
com on	/K3H5Z
com pkg	!_
com port	!V/IBAK?NKTVWGXW_Gk<
com ssh	!X
com sshtools	!J*VQS
com sucesso	!V
com team	iJ
com trilead	!:,B/H5T8K;C@VTJXKcSfJ
com ubuntu	!Z
com user	!K/H6V:W
com v	3HiX
com'	"I,H1K3T;I=JBBGVHJKJRVSITCiZ
com' ed	&TjS
comando	"V3JKJRKTF^SbWi^
combination	"J5I;J=J@IAUBUFVKKYCZFfJjY
combination invalid	!==J@JAUBVFWQVRJYCZJjZ
combination specified	!V
come	,ZRJSJTX_ViJ
come back	!J_V
comm	!aHISH
comm sshd	![SI
command	"D%I&;':(6)?*++_,;-E0A1D2/3?465I6A7;9;:8;H<D=E>??8@AA<CGD?E;FCH?J3LFM5TDUCV?W_Z;[*]8^e_1bed>fDg6hIi@jGk5lC
command '	,U3T5IBTSKTV
command 'borg	3S
command again	!I#T
command cd	!ELV
command done	!B"VbVdS
command error	!I.K3I8I<[BZLKSFT[
command exception	![LJ
command exec	/TXT
command execution	!C<S=TBICVRGbY
command exit	!H,D-S/D3<5;8E9K<XNJTUVUWI^HbUcVjJ
command exited	!D,I.H/V1F3I5U8_KYTHWH^J
command failed	!A"J%G&A+I-J.]/J8H9I<HAABJGJK=LBNGOEPTQVR@YGa8bBdIeIfHiBjHkH
command failure	KJWV
command for	BJ
command from	,T
command git	!F&X<UBYSH
command keyfile	!?1T5K;T<FBDPURHfB
command line	"E+]-I1I3E7J8J9C;GAKBJKDNCQJRTTTWH^I_IbAcJkHlK
command mkdir	!D"JbIeX
command mlsd	!X
command nc	!ITJWYXT
command not	!U*I,H->/>1=3>577J8K;J<KB=IDK;L<NJRJSITJWY^Y_@bWf;jIkA
command open	5IBJTFkHlJ
command output	!X
command pass	!?1GB@GVRZfW
command pasv	!Z
command put	.E0WOS
command rsync	ITSS
command run	!I
command scp	!D.HLDSE^dfI
command ssh	!9%S&SCJHSKINVRIaUlU
command to	>GaT
command trust	!F"S-INJYUbUfK
command usr	!G+SjU
command was	5I9SBH
commands	!["F;KLGbT
commands over	AT
commands to	!U
comment	![?K@UBJ
comment '	!T
commit	!f.I2TBHKDLK
commit object	![
common	!4"D#A%:&9'G(C)D*U+>,:/G0D1K2X3H6>7G9X:C;V<<=/>B@JBECBDFE@H;IJKSM@NHPDSTTGUHV=ZJ[K]D_IaJbKcEd@eEfUgDiJk>l8
common algo	!U
common algorithm	*U2V5A9SFG
common causes	!F7UTUjTkV
common errors	!^BIRHiK
common frames	KKTT
common kex	!:2J9X
common key	!D*H2TQT
common proxy	,>/KWXXV
common reasons	!E&UBVjU
common session	!I8TNT
common sftp	!;5K8K<@BHIDKKLYR?SaaDfBiI
common shared	!ITU
common ssh	!!#F%A&8(J+E,E/I2;6F9F:J;T<*=<>FBGCFDJEGFFHDIJKWL3MENIPDS<TDVIW/X>]Jd@f^gIk=l@
commons	!91T6I7C8U;JBHNI[KiJkJ
commons 218	"U)T7K
commons net	lV
commons vfs	!@5TBJfIlH
communicate	TT
communicate with	TT
communicating	!<1J3F5A7IBJJWK[bI
communicating for	!<1J3F5A7IBJJWK[bI
communication	!J&^5JBHXTjG
communication with	!F&_BIjG
communications	!V,H
communications exception	!V,H
communications link	!V,H
communicator	!^TJ
communicator to	!YTK
community	!];K<JQFiJ
companion	!UNKTV
compare	!W
comparing	!J,STU
compat	!C"S-G9INI_I
compat 0	!G
compat banner	!D9J
compat c	!H
compatibility open	!U
compatible	!6*],S-J/F3E5D9Y;I<JBDKKTTiG
compatible cipher	!E*]9G
compatible key	!D2<9c
compatible server	!D2W5K9F
compilation	!bLGSJ
compilation error	!T
compilation terminated	!Y
compile	!]BJSK
compiled	!Y
compiler	!V
completato	!YLJTJ
complete	!b"G#J%F&@(E*I,J2G3J5J6E7I;I<A>I?IAECGEKJGKAL@MIOCTFVFWDXI[E]HbCcTdJeJfVi?j9kGlB
complete after	!bTI
complete authentication	!B&J*J9K;G<JBVGTKJLIRUZTfJhJjJ
complete successfully	,V/W5HBTTV
complete task	!F
completed	!T"=#J%H(I)H*V+K-G.U3:536G8<ACBEGEK8NDOKPAR:W=^FaVb?cAdFeIgJhDiAjElF
completed after	!Y
completed in	![SJ
completed successfully	!Y
completed with	"H&K,G1C5B7J8I9E=UBKGJKJPFQVRJWD_UaTbGcIhIiGjJ
component	&J)^*U+K.J/80F1G6H7G<EBDI@JIKEP?WBXG[IaEbGcDf:iWkA
component file	/F0I8H<K=SFU[KaIfGkH
component home	!H)X
component t	!A/J;TFKGUKEPERSTIVT_FfI
components	7JRYiVjJ
components asuswrt	!F,SRWiT
compose pull	/U
composer	)SKTcGfV
compress	!DLWST
compressed	!EIK]WgY
compressed data	!DIK]WgY
compression	!^'U*A,J-J/I2H8J9CLJNKTJiGkH
compression ctos	!I
compression none	!T*B9I
compression stoc	!I
compute	!X#S&F-G/J5J7T;E<JBERFSGkE
compute cache	!Y
compute ssh	!U#S&JSI
compute start	,T-ITV
computed	(W3H
computed checksum	!B(W
computer	"H-F.I/S1G2K5Y6I7C8J;H<JB?OJRISCWG_EfIkD
computer name	/V6KTT
computer pretending	3U
computer you	!@3E5WQS
con	!:"V&A'K(H*G+J.>/?0H1B2G3X5@6B9C:F;D<E=J>F?HBCEJFHGCHJIJJJKTLAMJNIOTPFQFR<TSVJXBYJZK]I_AaHdIfEgIhIi>jJkG
con el	"W,B-I/C1K3J8K:KKVOERKSGbHiI
con la	!E3U^WbTcV
conch	!9"G%J&C*G+K,J-H.C/H1I2E3[5X8I9C;A<D=JADFEGKHHIKKFLHOIQCRVSGTGYJ[JbIcJfK
conch error	!;"H&C*G,K-I.D/H1J2F3[5X8I9E;F<E@GAHFHHIKGLHOJPBQJRVSHTGYK[JbJ
conch ssh	!I@UPUQI
concurrent	!6,I-U3J5F7J8VNERK_VkF
concurrent promise	!A-W5KJTTG
conda	,JKHcU
conda lib	!K5T
conditional	!Z
conditional check	!Z
conectado	,J-J/J3S6JKHRJkX
conectado a	3T
conectando	!],I.K/I7WBKGJKISJTFiK
conectando a	!V7XTI
conectar	!G%K&?'J(F)I*G+I,]-@.=0G1@2E3?4K5=6S7W8>9B:J;D<?=G>I?G@JAJB<FJGCHJIFJIK5L;O=PAQ?RWS7TdVHWAYIZH[D]G^F_AaDb>cBdGeJfAgIhGjI
conectar al	!;&IBHKJLGOJSFTYiH
conectar ao	!EQKRWTTiS
conectar con	,H/G7VTS
conexión	"E&H(I*G,^.A/80J1V2J3A5D6C9B;H<I>K?KBDEKGDIILAMKNFO=PJQFR6S=[F]I^HaJcEdIfThJiEkDlU
conexión con	!?,U-IKUOISJWUbI
conexión ya	,X
conexão	!H"7(F)I-e.C/;0G1E2J3<4K5B6@7H8X9?:J<HB@EIG@JJKWLHOBQAR5S@TZWFXD[I]J^Ha?bUcGdFfFgJhFiBjKkH
conf	'K(G,H0H1F2F5I6H8K9J<E>IBHDEHIJGLWMJRJSaXJ[T]JaKbIdHgIlJ
conf d	!JLTST
conf entry	!^
conf line	!H
conf matched	+DjT
conf not	,I-U5J<FBJLIfIiHjJ
conf'	!V.U1J5K;J<HLHVJ
config	!Y";#F%C&D'B(>)E*D+}.A/E0;10243D4H5I687H8A9B:E;I=D>:@GAEBJCJEGGFHJI:JFK>MAOCRKSJUGVFW?X=[H]@_@aJb<c@dDeAf8g@hBkHl;
config 'release'	!V
config config	!H+Y3S
config d	JK
config deploy	BZFURBiTjU
config error	!FFTSKYTjT
config file	!Y+X.H1J5F<I=DB?HHSEWK^KbIcJfCiCjE
config global	!U
config id	!E;V<V
config json	!X
config line	!D&J)K+i1K2J3H9I;J<DFKHJIKJILKPEQJjW
config md	!FNS
config or	![SJ
config parse	!G+_,K-K5H;EKFNIQGfJ
config php	!].T
config prod	!H"J-J/UFSQJRTkU
config rclone	,I-U5JBJLHfIiHjJ
config reconnect	!S
config sha	!FNS
config shell	!BVV
config ssh	!?+T5YHTREiUjW
config terminating	!G+^
config vm	!ETT
config yaml	,V8S
config'	!S&K+_<@=DHEIISI
configuration	"T#J%J&8'J(D)B+f,5-I.J/B0I1=6E7I8B9W:J;><Y>F@FBWDEFGGGHEIWJBKBMGOHP9Q<R5T>VDWKXEYGZG[J]K^F_DaDdGeIfGgGhJj6k8lA
configuration data	JJKTjD
configuration file	!G+X5TBSSJbVcV
configuration option	!<+cBHNK
configuration options	!B+b
configuration or	!E3T
configuration parsing	!Y;GAI
configuration preauth	!F"[BHiG
configuration prod	!ULWSF
configuration source	<U
configuration web	!DI]KKSU
configure	!W"I&I,?.G/F1K3E5G7I8K9I<H=HBBIIKFLENKOJTDWFXZ^U_IaEbIfFiGkJ
configured	"H%B&U'I(G)E*F+I.=/F0B1<2;4E5Z7J:I;6=F>K?J@BA?CGEJFTG[I=J@L:MJOES=UJVFW@YCZD[G]H^B_KaEbCcBeJf<gKhEkFlB
configured authentication	!I"H#T%I&W,E-C.H/H1I3I5H8H9J;A<>AHFWG[IKKELENJPCSHTDZH_EfGhJ
configured config	!ETT
configured key	3U
configuring	!V
confirm	!D%G,U/J2I5U8J9J;J<K=HFJHHIFKFOTSCV_aKeTiJjI
confirm 1	.J
confirm a	!D5X
confirm user	%I&UPV
confirmation	!ZKK
confirmation dialog	!T
conflict	!T
conflicts	!T
confluent	LT
confuse	!E2S5S
confuse your	!E2S5S
conn	!T"G)J*J,K-E.I/C1F2K4V7D8U9H<GAKB<FTK?LKMVNDPIQUR@SIWS_CcIdGfEhJjJk@lK
conn 0	!T
conn connect	!XTJ
conn validate	HS
connect	!C"=#=%8'6(*)E*@,^-V.!/^0+2?3G4F5J7g8+::;=<E=G>/?AD6EFFCGHHCI8JDK@L"M'NWO"PFQFS!TgU9V"W[[.].^,_Ea!b!c6dXe1g3hFjEk]lZ
connect 0	!J-U/C6F9UBJKH_WfJkT
connect 2	!H&S,X-IKATW_J
connect addr	!F7UdZ
connect address	7UdTkG
connect and	!A"U)U-JFTNHPVQVTD
connect app	!H7U;CAW
connect as	/J7GTS
connect attempt	,U/JT[dC
connect authentication	!C"YGDPXRIiajJ
connect c	/X7G;U?[AITI
connect call	,[7FPYRFTEiJkY
connect cb	kV
connect channel	)Y1Wc]fH
connect connect	!],I7TKKTH
connect connection	!_&J,J/G3?5<6C7G8HB4REX5_HfIiIlG
connect debugging	!]
connect dial	!@,G/STTdVkV
connect direct	!>KXXT
connect econnrefused	"H&J)J,a-G/?1C3I5I6E768I9HBCKDNFRFT5XJ_Hd>fIiGkYl^
connect ehostunreach	!G,C-H/I1K7_KJTG_JkG
connect error	*U,@/@2W3T9X;IBCKKRDXJdJiJkGlK
connect etimedout	!S,=-E/E1G6I7ABHKDNHT__Hk?
connect exception	!E*K,c-:/H1H2J3K5F8B9C;K<JBVJKK<PJQIR<WB_AdSfFiSjVkT
connect failed	!J"I%I&4(K)G*D+J,V.A0J143=536U7S8?9>;B<<B6CWFBGDHCIBJIK>LAOIPAR@SEVJWZX=YJ[H^GaGbKcCfZiEj>l@
connect from	!H,J-[BJ_HiI
connect future	!G,T5K7W8JBJJKK?R?TW
connect get	!A-X/B6VB[GFKDNHRB_H
connect home	!K?S
connect host	!S,D/I2F3@9XBGGKTIiHkJ
connect if	!>&J+U5WBWcTiK
connect in	!Z9I
connect ipaddr	!_,JTI
connect java	!B"I,?-T/?1T5H6K7B8C9S;GAGBFHKJXN^PKRJWI_TdHf0kZ
connect native	-J7SKKTYkE
connect net	!K/C6FkT
connect network	!C,G7XTEXVkD
connect nio	!J/SdT
connect no	!G&[,F/J1V5J6J7Y8V<JBJIJKILGRJTDkE
connect node	!J,I/I7V;V?K@ZAJKKNGQCRKTGY;iW
connect or	!H-T/T;D?T@YAFKKQHRJYXiU
connect permission	&JRJiSjX
connect proxy	!YNIlI
connect runtime	-VKJLU
connect s	!H-F/B2W7H9TNJRITZ
connect session	!3"F&H)F-W1B3H4J5J839K;C<I=I?G@DA<F[GUK?LDRXSKYJ_XbKcFdIf8hG
connect sftp	!<"S,W-Y/?1^3JBCNIRAT>WJ_EcHfYiCkD
connect sleeping	!G/UBT
connect sock	7S
connect socket	&A*K,T-[/I2J8J9>BJK_NERF_DfJiK
connect socks	dT
connect ssh	!;%J&G)@*I+F,F-K.J1B6Y8I;H?E@CA8BHF9GTHBJBKSLANcQ?SETYVJW@YEZV_TbFcGf?hHkTlE
connect sshd	!@*V,I2SBBG[P[RWTJ
connect stdio	!S
connect the	!H&I,G-U/I3J5E7^9GB;GVRWTTWAiGlI
connect timed	!>,I-A7[8JTG_Fd^kTlZ
connect timeout	!T/D3J8HB@JXK?NFRHXU_GdSiKkC
connect to	"F%>'F(E*9+H,^-H.&0=1G2G3H4@5G6K7Z8=9G:?>@@@ASDEFIH4J@K8L/MCNAO2P3Q3S!TYUFV<Z4[=]@^Da5b7cIdbeBf.gFiFkX
connect unable	!="G*U,T/W1G2X3J6T7W;I=KBCIGKFR>dTiIlB
connect user	!E&],JAJBSFIG@PHTGkE
connect username	!H9STKkUlV
connect users	!K;EAWPV
connect using	!>&?<VBZGKQTjD
connect usr	!A&W@T
connect via	!F
connect wrap	/J7GTS
connect x	TJWTXT
connected	!c"?#F%A&3'E(>)I*@+>,B.J/"1W3>4@55627E8V9H:J;6<<?AABB?C?DHEAHIIFJ>K[LGM>PHQ5R?TBUGYAZE[H]D^G_>bFdDeDfHgBh<i5kVlg
connected failed	!F7T
connected host	dT
connected over	!S
connected party	,H7UKITUdY
connected to	!]"G#I%K&F+H,)/<0U1^3>4G5D6>7?889J:K;;<F=G?I@CAAB-CGEHF?K3MKOTQBR1T>UJVGW:Y?d;fKgJhDi+k^l^
connected version	!IBXFXVTiZjV
connected when	-KKFWX
connecter	!V
connecter à	!V
connectex	!B,Y7CTYdC
connecting	!B%K&f'G(A)C,S.:0H174I6C7W88:D;J<T?BBUCJFGGJHIJAK7LCM>O<S@TWUFV>XJZ=[F]EaAb<cIdTeEfIgDhGi]lG
connecting 4003	,UTV
connecting from	FTLT
connecting just	QT
connecting to	!I&c'I(H)D.?/I184K647X8>:G<V=J?EAKFHG@HCI8J@K>L:MANJO@S@TSUGVBZ@[I]G_TaFb@dTeHgFhKiYlJ
connecting with	%J,I-J/J2K3J5J7H;J<IBVKHQJRDTWjH
connection	!H#>%-&B'((!)T*K+G,[-i.-0'1U3B416A7H8X:.;><8=2>.?8@:A9C4D-EAF@G7H1I)KbL%O!PAQ<RIS!TXV.WUY4Z7[!],^W_Za!c>e'g-hCiIj=kW
connection 0	"G)T*U7K9V;FAIB=GHKGTD_XcYi@
connection 1	,F/H1J8A;XAYBJFJGUKBPFQTTEfHkI
connection 10	!H-V
connection 13	TG_Y
connection 5	!K*X,H-92[9YK@NETK
connection abandoned	!D3S5T
connection abort	!B"I,A-T/A1H7E8[9EBGKXRDWHXJ_BfIiK
connection aborted	!F-C1I3W5U8ABHK^RKTI_GfJ
connection all	!?#W&;-JFGQDRY
connection anonymous	!Y
connection as	!E/F1HR^TSfBi[
connection attempt	!F"G.F/T1H3I5DB@JJR:SITfWHXK^JbKi@lT
connection attempts	!X
connection authenticate	!J?UBT
connection broken	,HKJMU
connection but	!G5JBKTUiHkX
connection channel	,T/U1EKG_G
connection client	_X
connection close	!H,H-Y1J7K8H9JBSKVTC_TfIiVkT
connection closed	!-%J&>'E(D)^,7-T/C0B1_2F3B5G628:9F<F>E@FDCGII9KGL7M3O@PGRDS<TFUCV?WWYJ[?]Da;eEfhgBjSkKlJ
connection connect	!;"K)I,U1?3C5B6E7U;KBGQSd[
connection connection	!I&K*I,=.F1V2K3H6J7F8W9@;JKWLKPTQKSKWK^I_DbGcFiE
connection container	!^fI
connection could	,Y-I/J7VBEKDTFkT
connection details	!B&E;T@YTFYVjY
connection disconnect	,U-[BCTHiJjI
connection dropped	*K,E-@1X5A8ZKVNCRKTE_BbIfG
connection during	,F-X9DK@_V
connection echo	BI_T
connection end	!J-F8X_K
connection eof	8SKZfJ
connection error	!U"F#V)J*K,T1A6<8>;FFVGHJWK,LFMUN@PJQJRFW=XIbHf@l@
connection established	!])J+H,6-U/?2E3E5J788@<IBFJVMCNUTEW;XFd>iAjClV
connection exception	!D&J*U.C0K1E6J7C8Z;5?H@IA;BFFBGAJ.K^LCMIOFPGQ:RASCT6W6XAYKZE^/aKb?dFf6jJkTlA
connection factory	!S
connection failed	!9"G#I%F&4(K*;+E,S-G.8/b0G2I3T4I5F7X849ACJG<HFIBJXK8L:NIOCP:Q7S<ThVFX^ZJ[I]J^8_JaEbBf=iZk9
connection failure	!F,YkK
connection for	#U+J1J5C8JB=FKTYXX_IbIcVfJiHkG
connection from	*K,A2I3E5E8W9BBKJKK<M^NDTEXIZUbDhBjH
connection getaddrinfo	!D,J-I/V1I6XRETHkK
connection has	!>,I3>5D8AB<KVNFSTTFVV^JaTbTcV
connection host	!STK
connection i	!JQT
connection id	.V
connection info	!Y,H/K;ITFZK
connection is	">)H*W,A-Z/@1X2T3I4I5G6J7A82;FAFB;FJGJHIJJKDN]PGQFR@T?U^W@XI^F_WbAdJf;iCkY
connection java	!@3C5@8J?SBXTJdUfK
connection js	BIQT
connection log	!E/XBU_KdKiV
connection lost	!K"6#J%K&;'K(I+B,8-X/*0@1>394F506B7H8c;;<A=F?J@GAGB*EIFIGGHDI<KkL1MENVO?PCQ?RGS9TBUJVAW=XDYH[@]J^/aBb9dAeIfJgKh5i?jElA
connection message	!A"U)U-JFTNHPVQVTD
connection method	!FBHRTZV
connection object	9T
connection ok	!W
connection on	,UkE
connection pool	!Y
connection py	.G2JAUBJIGLFSI
connection read	!B,G-Y/F1U5I7J8FBINHRKTF_JkH
connection refused	!_"4#I%>'I(J)6*9+?,j-).@/*0E1,2<344H596I7!8B90:J;?<B=E?E@FAAB+CFEDF<G<HFIEJ>K5L?MCNBOHPAQ<R!SDT!UIVHW[YGZI[I]H^8aIbAc>d8f'gJh<i!j6kf
connection refused'	,T
connection remote	,V1E5G8JBJKFRT
connection reset	!C#H%I&A'I(G)U*7,C-[.20H1a4E5W6>7H8G:J<J=?>H?F@ICCDGE@F?IDJKKaL@M;NKOCP@Q=RKS9T"UIVHW:X7YE[F]J^@aAb<eJgHhDi;j?kIl=
connection server	!U1KVU
connection service	,K7KJZTJ
connection ssh	7JBSKGRJTX
connection start	1T
connection terminated	!WKK
connection test	!:7T;U@VATBVKVTTjUkY
connection the	,F-J.K5TKDNKRYSVjT
connection timed	"=&F):*G+G,#-J/,182<3D5>7b8-9:;G=JAJBDEJFJG@HIIHK=LIMGPJQJSITcVKX[^G_JbGcFdgf:hFi>jFkI
connection timeout	!W*J,?-C/C1G2J5G7b8:9AB?JEK:NETV_CdafK
connection to	"[%=&Y'I(H*:+2.E0B3F4?6X8^:G;G=H>C?D@HA=BKCFDJG-H;I5L-M-O9Q>RIS,U@VAWAX/Y>Z<[?]@^!_=a>b[eGfDhCiJk7lI
connection transport	7TTUdT
connection unexpected	!E"J)X-H3T8IK9NIRT_KbTcT
connection unexpectedly	!V-?9GIJJHKHND_GaGfDlJ
connection was	"E&J)H*S,5-V.D/@1:2Y3=5.7F8U;IB6FIJJLJNDOJQJR7SEWBXJ^>b=cAfB
connection while	!XKI
connection will	5GBYRGjT
connection with	!I-D/T1@7V9IB[KINGRDTT^D_HbKfJiE
connection'	!T+Y5DBE
connections	"K#J%K&B'J(H)E*?+F-9.A/;0F1E2B3H4H5J6?8D97;A<C?H@GADB*CEDJEJFEGAHFIEJEK?LBMJN7OEPFQBRJSFUKVJW>XZYHZH[I]I^^_iaCb]cEeGf:gIh.i1jCkSl=
connections are	XW
connections error	RJXSkZ
connections from	!I_[hI
connections on	!U
connections only	!5,E.C/G3J5E6K8K9KBEIKKFLHRDSATE^__HaJb_cJfHiKkC
connections to	!S5HXW
connections will	!H5T
connectivity	+T/B3J8T9J;JBSKFR<_JkT
connectivity on	!T
connectivity ssh	5UFS
connector	"E,]-D.</S0I1G3I6I8C9U;J<GFVIIK;NDQEWI[G^K_HaEbJcEfDjHkC
connector ''type	LSSK
connector failed	!DdS
connector id	!HBUFYLTRISG
connectors	!U
connecté	,J/ITV
connecté à	!W
connessione	"D&I(K*G+K,U-F.C/?0H1H2J3B5D6E7T8C9H;H<KAIB@EKFGGBIJJJKBLANGOEQJRFSETZZI[F]J^I_EaGbGcHdWgJhJiUkFlT
connessione a	BFGKi[jV
connexion	!@"J#C%E&='B(7*I+>,^.6/J031>2=314B508191:@;><:=B>B?D@BABB-CDDFE@FCG<HDI7J?KbL7M?N9O-P@Q5RKS1TZUDVAW;Y?ZC[:]9^>a6b7c8dSe@f9g<h9j<
connexion a	,H/H7XKITUkX
connexion au	-I7IKHRVTX_JdU
connexion ftp	RJTGlY
connexion n	,V
connexion refusée	"F,e.I/@1G6H7HBEKEOIRESGT<XJ_GdHiJkClH
connexion sftp	!:"D)K,W.C1H3K5J6T7B8JBIIHK?LHOGQJR@SFT]XJ[I]K_EaIbJcIfGiJkHlG
connexion à	!]/GKHRC
connnection	-JWS
connnection to	-JWS
consider	![.U1TBKPJQF
consider changing	.V1U
consider using	!T
console	!_
const	![,K
consumer	!^,D8TBJKVLJRGSGTH
conta	!="X,K.E/F6KBWIHKELJOGRISHTC[IaGbVcI
contact	!^#J%J&E'K,E-F/F5A6J7K:K;K=K@KCJEKFHGFIFKKPGQHTCWGXJYK^E_9dJeKiDjJkGlI
contact support	!U
contact your	!2&G,J.S/I5EFJGHIGPIQITFWJ^I_DiHkJlK
contacter	!G.U0TST
contacter votre	!G.U0TST
contain	!A"H(K*I,G-T.I/@0W1G3@5E6]8F9C;V<B=H>K@JBIFHIHK=L?OIPFQJRESDTFWKYY^FaHbIcGfCiGkTlK
contain a	!H/J6^<I@HLGPKQBYZ
contain an	!FQV
contain ssh	!I/K3J9IKDkY
container	!a"H&I'U.D/I0J5C<IBHIFLGOURHSETIWJ^H_JbGeJfF
container not	!^fI
container process	!Z
container sftp	!S
containers	!V.F3I5S
containers json	3I5T
contains	";#I%D'F(@)K*B+[,?-I.?/;0X1H2@394G596^7H8@9<:G;B<:=C?@@7A6B7CEDIFSGFHGIFJDK6L;MUNIO@P>Q6R:S?T@VHXDYTZI[E]E^@_;aCbBc?dIeHfDgShGiXjAkKlE
contains characters	0ZOG^I
contains illegal	!?/E0V6YSJ
contains invalid	!7"E+^,I.K/D076W8K;FBGEGJJKGRHXIYI_CcIgFiY
contains key	!I;J?I@GAHFXQJYF
contains work	!S
content	(U.I5I;H<TBDOGRBSXVWZT[KiG
content plugins	SU
content to	&U<WBIRGSTZU
content type	kS
contents	!T.F1T3G5E;]=EAIB<CCHAL=PCQ;THYE]SaEcWfJiJ
contents retained	!ZHF
context	"H&H-J.J/D8J;F<H?KBJIBJTLUOHPKR@YI[V_BbHeGiGkIlW
context deadline	!T5U7ITJ
context on	lV
continue	"E#J(K)K*H/H1G2H4GAJDIIGJKKILHPBQHSJTFYJZY
continue connecting	!K5W
continue keyboard	FKG_
continue password	!CB@RAZbiFjI
continue publickey	"H1I4J5HBXGDPERTZ!hT
continue y	!_
contraseña	-I/I1J3D5KKFQXRITG_J
contrib	!V
control	"E&H*I-J.D/S1D3D5>7C9E;GFJGIK=LEMKODPIS=TZXI[K^VaGb?cSdFhGiCjJk?l[
control connection	!=,J-IJEKENJT^_F
control master	!D/TITTJ
control persist	IT
control process	!a5KBI
control socket	,H-G/I8STDkGl]
controller	,H3H4T5HBIIX
conversation	!U
conversation with	!U
convert	!J,I.X/G1E5J8J<B=E>X@HHKI:KEQEVEYIcHfG
convert open	>T
convert status	!7,J.Y/H1J8J<J=II?KFLVSTVF[TcHfG
converted	!AaIg^
copia	/G7VSUTV
copied	#W(Z.I3F5IBHIHKULJOISCTKjT
copied file	(Z3HKT
copier	.TIK
copier block	.TIK
copy	!="C#C%C&>'F(T)C*;+A,,-7.S/A0Y1/2@314F5:768E9G:G<U==>I?H@EA8B>CBDJEJFHGHH:JBKVLVMHQ:VaW:XFYC[E]B^Zc6dAf4hAjAkGlD
copy failed	IULJ
copy fastq	!E.W
copy file	&H/H0K1I5I;TAJBJGCI@KBLXO@PVRGV=ZIaFbYcK
copy files	!].I
copy googleapi	!].C
copy id	&G<[PKTJ
copy srcfs	IS
copy update	!0&H(G,J.W/G0Z5H9K;I<GBDHJIALJRGTGVa[I^G_UbHfJiJjJ
copying	"G)J,>-;.S/D0J1;3D5F7I9HB@IHJWKaNCRBSUT<WH[G_AaDbCcFfCiIkF
copying file	!J-C.U1C8FK]SV
copying files	-K8HK]
copyright	!U
copyto	!B
copyto update	!I-SLINTOUkS
core	!W":#J%K&Z)E+G.E0I4H5H6C8V<Z=D@IBGHCIEKHLJNTP@QBSKTUVEWBXHYDZH[E^Ga?bBcDdDf;hHiHk;lJ
core 2	!H,T7UGTTS
core example	KITX
core exceptions	![5EKK
core git	!F&V3TAWRJiG
core nested	!@5I8VBGLT
core pom	!U
core transport	!X
cores	!T
corkscrew	!G-E/GNBWbXS_H
coro	.IIHLHSJ
coro result	!I.IIHLISK
corp	,F.J/_3I6H7I:TBJIKRHSIWDXVkI
corp example	/KXZ
corp local	!D/[
correct	,S0J3X8H9I;FAGBEFJGILDOIPAQWWK^GaKbHcIdJiFlS
correct access	!8FJLIRHiI
correct and	,U7SBJkT
correct configuration	!E3T
correct length	!Y;GAI
correct password	!GQX
correct the	"X7JBITTkV
correct you	3T5J
correctamente	!Y
correctly	!CQSTUgUiV
correo	,H/GTHiX
correspond	!A3aBITA
correspond pas	!E3^5BTA
corresponding	BYEKF^
corresponding algo	BZF]
corrupt	!K"B&F*T,H-F/J1J2I3B4I5B8@9?:I;V<@=J>D?H@:ABBBCJDKEKFIGGHJKeP:Q]RCWIYE_FbIf>iIkJ
corrupted	!1":(c,?->.I/F0G1H2B3G5I7C8B97;^AHBCEIIAJ6KaLENJOEPERDS@TAVS[I]I^G_CaBb?cZdJfBiEkClJ
corrupted exception	!C;TKIMUWTXT
corrupted mac	!GJIKW
corrupted on	!B(aIISHVUaG
could	!C"J#I'4(G)T+F0=1]2H3G5K84=;>ICBD7E@FKGEIBJIKFN@ODPEU:XTZ4]J^%_AdGeKfSg6hG
could be	"J&I,S-I/H5I7HBTFTKHTCkJ
could change	!U
could mean	4W5H
could not	!B#J'5(()T+G0>1^2J3@4?85=;>JCCD8EAFIGFIBJJKFNAOEPFU:XUZ6]H^&_CdIfTg7hH
couldn	!?,UKILYRJSX
couldn t	!?,UKILYRJSX
couldn't	!5"<%;'A(?*U-G0H1T2V4<8I9^:E<G=;?I@4ADC<DBE@F8GAHJJ4K-LSMCNJO6P8Q.RJSVUGVIW2YJZE[C^?_5aTdDe?f[gAhIiKjGl9
couldn't agree	!A*[2V3J5I8K9WBGRKTK
couldn't be	!V#WBJiUjV
couldn't canonicalize	!:1b<IIELSkG
couldn't connect	!=#I%J)?+F1A2A4H6V8I=B?F@EA?BTFFGJHAJEKFL@P<QDSFVIW?YE_CbHcIdKfBhHkVlF
couldn't fetch	!S
couldn't get	!7&K1E<B=KIDLcRFS]aG
couldn't initialise	!B,E-F.F/C3D5F8F9IBGLGNEOJRCSFTG_IaJbYf]
couldn't load	!>>V@EDKPFQB
couldn't login	!J*I,VRKTVkX
couldn't open	STaI
couldn't read	!9"H,Y-J1;5A6H9X;IB<K<N<SU_HaKfYk<
couldn't resolve	!X
couldn't setstat	SBa[
couldn't stat	!A1I<IIELY
couldn't write	!J.S0TLISBaT
count	,V-H/G3H7J9I<J?KAKOIQKRISIiJ
count 1	,U5T8GBT
cp	!W"I&G'K+G/G1<3K5G6K7V8F;G<?=B@KBACJGJHAO=PGQGR@V;WGYJ]H_KbGcKdTeEfIgKiEjJlJ
cp '	!UKJSEaT
cp cannot	!S0U1I<E=JHGIIOKVE[HaA
cp error	KTSJaJ
cp 通常	!ESU
cpu	!]
cpu features	![
cr	*[2C8G9GLFOW[HaEgV
cr 3	.K8KKSOW
cram	!HbJ
crash	!a
crates	!V
crc	!C([.K3KIKKTOISK]KgX
crc error	!D(Y3KKUOKgY
create	!K"6%;&G'?(;)I*;-E/J0Y2I476J8=9D:C>@?@@CAABHC;DFEAF2GGHVI#J:K-LUMDQBRDSaUHWZXIY5ZG]6^8_:aFcGdUeSg>h9iDj;l9
create a	!H,IOUSYTJeX
create acquire	!Z
create and	!FL[SW
create connection	,W-I3T5IBJKINHWT_I
create directory	!W&J,I3D;J<F=JB@RCTK[JbKe@iI
create failed	!D,J0X8T<TBGLTOYRFS^TTV?a8iGkK
create file	!I"J%J-E2F4I6I8JFJHHI@OGRCTAVWWJ]J^Ka@bJdUeKkE
create folder	OKSTbY
create hostkeycallback	!IHV
create lock	!W
create new	OT
create process	!;1J5T<FHBIFL@VJWe
create regular	0U<K=JHJLXOK[HaA
create remote	!D0T
create repository	!H,G1EBHRSS^TKaViIkH
create session	!F7U;U@TBHNHRFTW
create sftp	!;"I.H1B2V3K5Y7J8D9G;C<AB]KDLCOGPJQHR]SBTVbJcJi<kH
create socket	!D-I/V8HKFTX_HdYfK
create ssh	!D9STViS
create temporary	!S.T1V5JBJLK
create the	!F&G/K5F=VATQ^RHTD
create truncate	STaV
created	"H#W.E0K3F7G;DBJIJKHL@ODPJRAS>VUWT[J_HaHe^iJjJkH
created at	!Z
creating	">#I%K(J*J+J-D2J3H4J6J8E9G=ECKFJHAK:L:NCPFQXR8SYVFWIYH^T_@a@b@cGebf>hHjDkDlK
creating 5	!H
creating bean	/J<T
creating machine	!D,SBWiU
creating remote	!J&J.VBKKES[^WfJ
creation	!a.H/E7J8H9I<SBIJWK?LJSHTC[JeVfKkI
creation complete	![TK
credential	!B&>.J/D0J1K3I5>9J<Z=J?J@TGSIJKFLFP<QTR^TDi^
credential id	!B"X;JRTiV
credential provided	!KBFQKRYiH
credentials	!S"F#G%B'G(B)F*B+B,3-<.;/7081<2B374H52697;8>9::F;7<7=D?F@HAEB[CFDKEDGZH@I<JFK6L6MBN8O?QCRnS9T@VCW>XBY>ZF[C]E^A_9a?b?c<dEeFf<gFhCibjYk7l?
credentials 49	!V
credentials are	!:">,K/H0F6IGXPUR^cKjS
credentials as	FS
credentials available	!V
credentials for	!JGXRU
credentials invalid	!JiV
credentials were	!EBHIJR]iI
critical	!D"V&C)J*A+W,W.F1A2G5=7Y8B;AAHB:FHJILCNYOKPEQIRZSEWEXJYI_SbJcDdDfAiTjG
critical error	!J"Y&I/F1F5K7I9IB?NVRZT?WKcKkE
critical failed	+W5H;H
critique	!D/SRW
critique impossible	!D/SRW
crlf	!D(E,K.D/K5J;U@IAIBHIJKDLJOISFYI]JaFgf
crlf lf	gU
crlf line	;V@JYK
cron	&W,I.H/K1H3J4J5UHTIGKHLEPTQIRATHZUaJcJfDjX
cron user	!I5VHVPUQJSSfI
crt	,T-E/W2K3K5E8I9KBJKVLDNITHWG^K_DaWfH
crt ssh	!B,T-F/X5I8JKWNJWH^K_E
crypt	!T9J<SQK
crypto	!a"G%J&I,J-F/G2G3D5C7G;@<E=JB?EWFGKBRCTE_HfSiFkI
crypto bad	;T
crypto cipher	QU
crypto pem	!Y;<@WBFPS
crypto rsa	!IEX
crypto ssh	!V
cryptographic	!U;VPJ
cryptography	!ZPJQU
cryptography deprecation	!W
cryptography hazmat	;IQU
créer	OHSX
créer le	OHSX
crítico	!<&H.T/V3H5K7@8J;KBJKELFPIQJR[ST[T
crítico no	!A/Z7DLKSITT
cs	!J-T2I9HKFLINTRJTT
cs ctos	!I
cs line	!H-VKHLKNVTV
cs stoc	!I
css	!>-W.J0U5TJVKKOUSW
csv	!J"5#I%E&9'?)@*=+@-8/20b1,2A364G5F7;8.99:E;2<5=5>E?C@@A=B;CDDHEFFBG@H9IcJAK#N:OaP@QJR,SWT+UJVUW;XDZF^E_9aUb7dCe?f6hDi:j>kG
csv 18	!Y
csv bytes	,VSG
csv error	!=ITSKaU
csv mode	LV
csv no	<AIYLF
csv not	!J
csv sftp	!D<WIULJQURJ
csv tmp'	LZ
csv to	.I0UBJIIOGS<VTaV
csv'	!>&K,J.9/I0E1E3I5I6J8K;J<8BDHJI]KCLIOYRHSXTFV^]TaUfJiJkJlI
csv' '	!JLV
csv' was	S=a]
ctl	!U
ctor	!U,J/D;A=VAFLIOTPJQJSFTH
ctor string	!F;C=V@SAG
ctos none	!I
ctr	!W*Y-KHKKJkJ
ctr aes	!J*Y
ctr and	*V9I
ctr arcfour	iS
ctr server	*T
ctr user	9U
ctrl event	!V
ctx	!T
ctx use	!T
cuenta	!>"W&I,J/I3H8I:W>JBHGKOHPKSIXI[K_KiX
culture	LU
culture neutral	LU
curl	!C"6#<%1&I';(9+I,>.]/I0@4K6B9E:=<H='>7?@@4ACC7DDE?F2G5H>IZJ3K[MUNHP,Q9UFV2W>XEYCZ>_Hb+dJe6g<h8j/
curl 1	MX
curl 2	!A"U)U,F-X.G1X3G8XBGLFRHTDWIfHkW
curl 22	!]
curl 25	!?._IKOC[EaG
curl 28	!J)T,I.E1U7J8GJEKTNHRJTW_JaKfVlI
curl 35	MW
curl 56	!])J-C1E5BBGKXWJXF_EfJ
curl 6	!W5JKFLFRJTHkJ
curl 60	2B5a9J;JBCKH
curl 67	"A&E.E1I3G5G;U=C@KB[FGGJIJKILFOHPDRTS?XIYIZK[JaDbKfEjE
curl 7	)W1VBDNGRET@WG_Jc[fVlJ
curl 78	!<&K.I1D<FIELbSV
curl 79	!5"D%E)>*K+G,A.V/E0J1:2H3A5<7G9F;T<@=C>H@GADB>CIHGI?OFPGQDR?T>WDYD[U^YaCbEcCeJfWiE
curl 9	!CBJLIO^ST[Ka>
curl curl	!B2J5TBXRDYX
curl error	LVRWTG
curl haxx	2T5T
curl se	!Z5J
curl t	!:.E3K5J6S<VIUKXLGMWQURF
current	"E&],B-A.@/B2T6H7J9HAHB>FJGJIHKFNGOJPKQHTAWJ^V_FbZcIfGkD
current branch	!W
current directory	1SLISW
current user	![6K
currently	"b&F,W/F1D3?7U8H9J;JB>KELFNKPJR@SCTV^D_GbTeKfEiAjIkK
currently exists	5T
currently not	!B"^1FBIRJbV
curve	%J293C5K9]BIFIHJJVKYNI_KfThIiIkJlK
curve 25519	%J293C5K9]BIFIHJJVKYNI_KfThIiIkJlK
curve 448	9U
curve curve	-T9GJVfU
custom	!B1H7WKHNJ[S_JfTkJ
custom build	!T
custom true	!D1I7S[T
cut	;Z<J
cve	!j"J&K+I,E-I.F/H3F5E6G8H9J;G<G=H@HAHBFKCLCNIOKPFQERESFTE_HfEiIkH
cwd	!D1dIGOSRKaIkG
cyberduck	!^
cygdrive	!E@WAX
cygdrive c	!F@WAX
código	!@,J.U/F1I9JGYKD[W
d	!@"<%I&G(T)>,E-G.U163H5B6<7I8G:D<Y?G@TB?C?EJFDGEHEJ=KGM?NIOFSWY9]<^H_CbCcDdGeAfFgahGjJ
d '	;SAIQK
d 0	!>(I/S0H2S5I;JLITJXS[IaJg^
d 1	!]
d 10	!I
d 2	!H(W
d 3	!ETVgU
d 77	!Y
d 9	!UOU
d a	VV
d conf	+DjT
d date	!XBKkV
d sftp	;H@VAJ
d établir	!B,E/FRWlU
d'	!U
d'accès	!C,H7[THkH
d'accéder	,I.K7YdW
d'accéder à	,I.K7YdW
d'attente	"I,B.I/E6IKDOKRGTc_IdSkGlJ
d'attente expiré	TS
d'hôte	!J"J(K,B.F/Z3Y5>7J9JBFKFLJOCQHRGSDTD_JaJcK
d'établir	!C,V/TTWkJ
d'établir une	!E,W/VTW
da	!@"K(K,T.D1J2J5]6K7T8EJWQIRDSGTCWKXJdCiKkW
da der	!E,W/E7S
dados	'W
daemon	!p&E,G/E5EB=KFRGSGTAfJiG
daemon at	!^
daemon driver	!T
daemon get	!V
daemon pull	!W
daemon running	!^
daemon socket	!V
dag	!T
daily	!H1J3IKGLZRFSZbI
dal	!=&I*H,V-I.H/D1J3H5J8X9IFJGJKHLJNHOJRBSKTGZI^J_FaKbJcIkJlI
dal repository	<T
dal server	!@*H,V-I.H/D1J3H5J8X9JBGGKKHLJNHOJRETGZJ^J_FbJcIiIlI
dana	5GBJLXSUjU
dans	!d5H<KBHTE
darf	!B/K6T;F<J=WLJOT
dart	"J.DBGLTRWSV
dartssh	-U.E3T5SLTSV
dartssh 2	-U.E3T5SLTSV
das	"H&I)J+K,@/C1I3D7T;G=JBTIJKINJOGRBS?fTkH
dashboard	<T=T
dass	!=)V.J/H1T3G5YfU
dat	!>(V/J0E1J<FBKIXLCOYSV[@]GfK
dat'	!GOV
data	"4#=%U&;+E,=-E0I263?4I5F697J8H9=:<<:>5?FCCECF<G6HEIaJGKGNBR;TDUAWHX5YIZ6]S^I_;cVdFeKf7gahCiDj+kI
data 0	KV
data 2	LT
data a	(D.K0H<IKJS_VK[@eH
data app	!KlV
data c	!W+F
data connection	!V8HJUKDNWTT_X
data could	!IdS
data csv	!FMUSHaV
data data	;X?K
data does	!A(E3H@SAJQW]W
data etc	!;+H
data example	!VTI
data failed	!ISEVXaI
data format	!C(HKKWX]W^IbVcV
data found	!C<D@UPWQFYK
data from	IWSJ
data home	!T/H7KfGjG
data in	BT
data int	-K8J
data keys	=T
data local	8SCUDI
data node	!U
data out	!@I_LKOTVG
data packs	!U
data passphrase	PWQT
data private	;VAJ
data provider	!XcK
data reads	!HaU
data run	LKSWaE
data s	!V
data self	!G-I8J?UKFSIcU
data sftp	)U
data sql	!W
data ssh	!I,T=TkJ
data stream	)I*K.H/E1A3I=K@JBTGHIGNGVU_CaKfKkA
data to	!X-I.Y8EBFSG
data transfer	!J/K@TKKLWQKTSYT
data users	!F1_IFLCfI
data with	!I%[&D
data zip	'WCKSG
database	!c"G&I-J.G1I5V7I8K9K;J<GB<KDQJTJ_KdJi;jJkI
database is	!W
database server	/T
dataprovider	BU
dataset	!G-K8WjV
datasource	&E,WBXTV
date	!W"Z#C%3&4'D(=)G*;+I,G1F2@4C6K:;;:<C>1@AC<DTEGHDI?JJOAQFRBUFXFYCZH];^7_ZcIdZe-fHgEh?jF
date '	!X
date 0	2UBYRGTTiEjG
date 00	&J.FBUMTNHRJSHjW
date 0000	!K,U5VBUiGjK
date 0200	<VBI
date 09	!T3J5KST
date 1	"J,I/I7V;JBEKGQTTT
date 11	!J"V,T7V9TBKRSTTiF
date 19	![
date 2	!A"U,K2URUXVbUdTlT
date 2024	"J8FBFKTbT
date 2025	!Y"T+KBGGIbTiH
date 2026	"J8UBC_TiH
date 25	!S"W.E5J=KCKEIFKHHRVSBc?fS
date 27	!0"@,S.VRBST^F_KcUf?
date 3	!H2UJUKHXVdTlT
date 30	TS
date 4	.TBHGIKFLKOTRTXVdTiUlU
date 545	!KDW
date aarch	!S
date access	!X"TKJRTbTiT
date attempting	iUjT
date authenticating	-URS_UiU
date authentication	!ZBKjS
date automatic	aU
date build	PT
date c	!DJX
date can't	!E-X/I5T7J9XBKKKTE_V
date cannot	!H,STT
date child	!X
date closing	KK
date connecting	,T-XBIGSKJNHRS_FiG
date connection	!S"J,H-X1I8BBEMINT_HbKfIkS
date copying	KJSJ^U
date could	9S
date critical	3T
date culture	LU
date d	!I9U
date date	!Z"J,W3K;F<JKINESJTTkJ
date debug	"Y*K,J.G1K5J9F<VB?FEGGJFTF^TjIlF
date dial	!?,I/V7]BAJKKHTVkX
date dist	GT
date doing	!X
date e	!=-G8@KUSXbT
date err	!J-IWU
date error	!?#H%J&H)K*J+G,90T2F396X7K98==@>A:CHGTHGJUKXMCPURETAVWW8ZG^2b0c>dSeJfDgFhGkKlD
date exception	!E.Z
date extension	!T
date f	!I^T
date fail	!CPZQK_YkJ
date failed	!<.C0K2J5W8IFIHIKSRJXS^K
date file	!H<KIHLU
date found	TS
date from	!ZUU
date gateway	!J-JBI
date gems	!GWTjT
date got	5IBEKJR]SI
date gulp	KW
date handler	!>"IBYGIRV
date host	1K3a5F;KHTRJiK
date http	!X
date https	!X
date info	!f"@)K*G+K,7-J.C/H0T1B2F<J=J@KAFB7FFJJK<MJPJR;T6YJ^J_DbCcEdFfDhIi;jIk?lG
date initialised	!W
date install	!@"UBKbV
date invalid	!b"HBFR>i@
date ipaddr	dW
date is	,SdUkV
date jar	!HhT
date jst	!U8SKI
date level	"J)S,X.K/I1T5J9JFIKFSVTF[S_FaJbTfGiI
date lib	!E5I6G7U9EGJKDRDZKbKcI
date local	FWKTiU
date log	0T
date looking	KJTHdW
date lts	!XUK
date main	,K/T7I9VTUfJiV
date mod	KXOUfJ
date msg	!I"I,UR[
date mx	!T
date network	!J-K8AKUTGdW
date no	!>GSTGdX
date node	!B&I-S.Y/G8J?X@ENCRU_EfJiIkV
date notice	,I-U5J<FBJLKfJiHjJ
date num	+IBT
date offer	!W
date offered	![
date on	!FCIDW
date opened	![bU
date opening	"S-JKG
date p	!]
date packer	#U7UBFKWNW
date permission	!<"@.X0X=TBDLXOXRZSJ[X
date permissions	CJDT
date preparing	ASPT
date production	9T
date pubkey	!W
date py	!V
date r	!JTU
date reading	!T
date received	!G"V7SbTdS
date remote	-UKKNIUT_K
date resolved	!T
date resolver	!J"V,T/V5EBHHUKFTIbT
date running	!W5I
date script	.TSVaK
date sender	"HMVNJ_J
date server	![-F9H<CBaFGKHNHRI_Hi:j;lY
date session	![8GBHKATFaUdX
date sftp	"A,D-U.D0V1H3K5H6K7C8A9TBALWNIODRESKTJ[YaZbKcSfUkKlK
date ssh	";#C&:*K,E/K2I5H7U8U;[<2?BBTFZKKNITTWIZH_DbHdUfJiIkG
date sshd	!D"HKK_[
date started	!Y
date startup	!U
date status	LI
date stderr	KSUT
date the	!C,S-Z.H5U8JHTKCSITKbG
date thr	!D-SVU
date thread	hT
date to	![;I
date trace	/S
date transfer	!UGTKILI
date type	LJ
date unable	!2"V&<)Y*H,D-D1V2A3A5H94;B<C=W?X@VFWGXKeNbPJR5WIXJZX_YbTf;i?jDkd
date up	,UUIkW
date upload	!H,VBVKVSTaJ
date user	!D"I8JBXCIDSGYKILIRBjSkF
date username	!U
date using	!UiS
date usr	PS
date utc	,W2T8G;HKINFTTkJ
date warn	!J"G.DKHSYTS
date we	-UNJ
date web	!I"WRW
date xfr	!U
date z	!Ia[
date サー	8T
date セッ	!U
date 公開	!T
date 接続	7YTTdT
date 認証	"T.TKKbU
date 転送	aJ
datei	!@";#J%J&F'F(A)B*D+E,<-E.7/21=2F3<4I596@7?8=9D:H;?<5=D?J@GAGB:CIDJEJFHGFHHIaJFLJMFNBOaPDQ?R;T9UJVFWDXCZI[?]C^?_=bBc@dIeEf<hGi>jGkDlB
dateien	![,GKKTJ
dateiübertragung	!U
dateiübertragung erfolgreich	!U
daten	!],J/DBJSUTK
datos	!WST
dav	!h.FKHOJ
dav files	!W
davfs	!TBIMWRHlI
davfs mounting	!TBIMWRHlI
day	OS
days	!X,T-JKJLJNJRJTJUIWTkV
days 3	UI
db	"T&>+J-A/31E6[8D<JAFFFHGK9L?NDPHQFR>T=XJYJ_BaJbHcIfFhKi^k4lI
db 01	WTjT
db 1	"V&K/IBURHTHdTiX
db 2	,U
db dump	!I.S0V
db example	!I6]kH
db ipaddr	5VBH
db php	!T
dbc	BTRK
dbclient	!1">&F*H,A-V/S1@3T5>6T8:;Y<KJJNZRFTEWD_XbDcG
dbclient connection	!3"A&G*I,B-W/S1A3T5>6T8;AJN]RGTEWE_ZbF
dbeaver	!J?JBSRJ
dbeaver model	!JBSRJ
dblock	!E(S9TOT
dblock zip	!E(S9TOT
dcim	!G.WBHKTLYOKRUSGaJjK
ddbj	,C1I3K5H;I<ZBBIJLHPIRIT=dajX
ddbj key	!E<XBIjU
ddbj nig	!H,HTFdY
de	!="=#+%)&,'))D*0+%-^.3/Z2"3E4;5=7=8?9[:D;(=@>F@(A%B4C>D-F*H'I!J+KTL(M&N"OHP!SDU0V*WGY4Z([!^6_VcCd;e)fAgGhWk,l!
de ce	!VSJ
de clé	"I(J,H/D0I1J3H6G<^BIIGKGOFQGRBSFTJ_IaGiI
de conexión	!I,YKFTT
de connexion	,W-F/A7V9KKFdXhJ
de créer	OHSX
de datos	!W
de destino	!C,_-H/E9IKD
de doelcomputer	!K,Z/J
de espera	!A,F/G7VKJRDT_
de fichier	0W
de home	!Y
de l'aide	!G.U0TST
de l'envoi	!_
de la	!T-D.J/V1I5T6U7I8J9JBCK?QGR=TAXJ_EbJiI
de lire	!H&S:UCKLKjT
de passe	)T,H-G/F0J6K8GBHKAQFRYSKTH_HbGcJfT
de verbinding	!K,Z/J
deadline	!U5U7ITJ
deadline exceeded	!U5U7ITJ
deb	.W3GLEMUNGOSTHVSWJ[U
deb 12	3JMJ
deb num	!D-SVU
debian	#V,I2J3EAKLHMUPITE^JiHkJ
debian 2	3IMGlV
debian connected	!Y
debian date	"UbU
debian gnu	"UbU
debug	'F(=)H*I+H,H.?/J1H2I3=4I5E7J8J;7<E=9>9?H@FCHFUHGI6JcLCNUTHVIWEXHY;ZX[E]DaDbCeDgAjU
debug 1	#C'K(F*G+J.>/K0J2H385I6A8I9;;<<?=>>>CKI?JbM6NXPVQ5WAYAZZ[G]JbFdTeIgFjVk:l=
debug 2	+A1I8K9J<IAJFIHJJEQU
debug 3	1K8J<GBUDFFIKD
debug a	!^
debug asyncssh	BGFU
debug client	!INGTFkIl[
debug handshake	!Z
debug handshaking	!H#U7UBGKWNW
debug inbound	!U
debug jsch	BCRX
debug message	!X
debug msg	![,JBS
debug net	!WBJkU
debug outbound	!U
debug outgoing	!U9TKU
debug pacer	<WRJfT
debug paramiko	-FBVFSWUiX
debug parser	9UKV
debug remote	,ULITTkV
debug sender	,I1K8IBDKJRA
debug ssh	!?#Y7UASFUKUNURIbVcU
debug time	!HMVNKRV
debug using	BIjS
debugging	!^FS
debugging process	FS
debugging turned	!]
dec	GSRTiJ
declined	%[&EBK
decode	!J"I&I+K-I/J3I5H8K9I<@=G@]AUB<KCNJPXQVRFSVTI_KiIjJ
decode encrypted	!J;DPTQS
decode pem	;GBFP]QV
decode private	!I<I@[AYPSYI
decoder	!F"I/I9G;V@WAYBCKGNIQWRFhSiK
decoder decode	!G?S@WBDKHRJhS
decoder java	!D?T@XBDKIRJhS
decoder parse	?WPJQH
decoding	;ZKFQH
decoding error	;VKHQJ
decrypt	"E%C&C+I,J-G/H1H2B3B4J5C7I8J9K:I;D<8=6>A?B@4A>C@DJEIFCGJHHJKKCNEP[QeR@TFUWVJY5ZK_IbJi=jAkH
decrypt final	AS
decrypt home	!J
decrypt key	!D;CAHPY
decrypt later	UX
decrypt private	!D=@AICJQWYF
decrypt the	!I;IAKPX
decrypted	;IQV
decrypted pem	!IQX
decrypting	!>;[@T
decryption	"E&G)I,I-G.K/I1F2G3F5F8E9C;7<G=H@SA=B<FJIJK[LJNBQdR@S?TIYH^G_HbGc?fEiFjJkK
decryption failed	!^;A<K@UAFBHPH
decryption of	!GQW
decryption password	!=;FPTQ_RG
def	!i*J5A9J;IBDKJRDS>aBfJiI
def found	!]*K
default	!c"3#G%A*E+B,W.@/J3@4H5H6E7S809?:J;==X>H?I@CAFEGFGGCHHIGJTL8MJOHPJQ7REUJVGYHZE[J]I^?_AbAdCeJfBgKjSkDlE
default cache	!V
default connect	!G,T5K7W8JBJJKK?R?TW
default key	!V
default machine	!f,I-GBEKAjK
default server	!E2S5S
default sftp	)V,U-J/S5K8IBIKGcT
default ssh	&K,=-U5J;F<H=JAHCIKaPHiUjV
default unreachable	,SkK
default vagrant	!V
default virtualbox	=]BH
default waiting	FUiJ
default warning	!C"J&J,U-X3H5J;F<G=IAHBTCUK[PIRGTF_HhHiXjWkJ
defaults	,J-U5J<GBKLJfJiHjJ
deferred	BIRJ_Z
defined	!j,H.F/GKCLFOKRJSCTK[J
definition	!Y<J
definition does	!T
definitions	BSPWRKTJiVjU
del	!C"W&D,>-E.H3X5V6G7F8H9K:J;G<S=K>JGJK@LIPJQHR@XJ[I_FbGcKfKiDjU
del host	,C3S5VTTWT
del servidor	!G3UKKTJkTlV
delay	LWST
delete	&G;D<VBILDOXRBS_TI[Ua;bGiGjKkF
delete the	!EO[ST
deleted	OW
deleted files	!T
deleting	!HOVS[
deleting old	SUaS
delivered	!X
delivery	!FKJOUTY
delivery exception	!CKJTZ
della	!F,I.J/I3[6J7W8I;J<V>KBHGKHXKHL@QIRBSITS[JcJdXfJiG
della chiave	!B3]<WBJHYKKLDRFTFiJ
deltas	!V
deltas 100	!V
dem	"C#I%J&H'I*G+K,<.^/=0F2I3Z5T6H7E8F9G;E<G=H@KCJEKFJGHHKIHJKKCLAMKNDPIQIR=S=T<VKWKXJYKZH]J^HaGbGcFeKgJhIi?kHlE
dem gerät	.U
dem server	)U,F.Z/E3K5FBHKJLJODRDSHTGcJlI
demo	!VBIiV
den	!<"U(H)H*K,D-I.?/?0F1D5=7G8F9H;C<I@JB8GIIDKDLCMKNHPWQTR<STT?WIXH[I]I^J_GaCbGcFeJfCgKhFiTkIlF
denegado	.KLGOKSZ[KaF
denegó	,X
denegó expresamente	,X
denied	!J&H(*)!*'+:,!-!.!/!0>102+4-5B6#7!8!9%;C<D=d>0?<@FA8D=EJI1J/K!L<M0N!PEQ9ReSkT5U7W9XJYG[%]0^!_!a_bVc!d(f7g0h/iYj]kCl)
denied '	!T5J;D<@=_@JBHHWIYPIQJS3VKYJ
denied 13	!HBIIKRHSda<iJ
denied 3	!ABJOYSTaAiK
denied access	!E:USXjZ
denied at	!D=KRWSTaU
denied by	!U5GBGLWSSTJiJjT
denied client	!WSI
denied error	!VRIaW
denied errors	!U
denied establishing	!D3]5H
denied exception	!^"C.J1I;J<E=[B?GJL=PIQJR6a:i>
denied for	#G%H1J3H5G;I<G=@BWCHG<HKLIPEQHRZSHTJZGa?bFiSjZkJ
denied in	aG
denied keyboard	!6;H=C@IBYCJFGGcRJSFZHjD
denied mkdir	!^=ISE
denied on	!ZSG
denied open	+X<F=UHTS@
denied password	!/"_#J&K1K=?B7CIFCPWQGR[S7ZaaCiVj;k>
denied permission	!4"F=JBWLVOJS]a7iTjZ
denied please	!/"W#E%F&I'J.E1I5H<D=>CAEFFCLFOFPHQCRVTHVFZ?_IbBhJiV
denied publickey	!!"I#^%V&b'?(I)A*C+4-9.G/<0D1#2E344B5;6C7C8C9D:@<d>B@SBcCVFUGFH#IEJFK=L1MINDO;PVRBS!T+UGV4X@YUZ([I]J^?_Ba%b(c>dGe>f6gFhHiZjckVlJ
denied requested	!V
denied sftp	"D=HBDLIOJR@a;bUiH
denied ssh	&G'H0G;J<E=CBBGKHEO;PIRCSXe?iGjI
denied the	!T
denied to	!<"Y&;.I3F5B:c;H<H=CB=HKSTTEbJiYjdkK
denied until	!G5T
denied upload	!IS_a<
denied user	!XSF
denied verification	!E3^5aBIHGKIRGSJ
denied when	!aRISCaD
denied while	!W
denying	!B.WOT
denying file	!G.W
dep	!H3U
dependabot	!Z;J
dependencies	!c/DQHRKTH
dependency	!^/JKJ
deploy	!H#@%6&T'H(C)@*=+:.90@4?5K8999;U<b>A?H@JDDE<G5H5I7J?K/L=MFN@OAPWRVTJUJVBW8XCZ@[A]G^=_;c>eFf9jWkWlF
deploy action	"JBFRXiH
deploy failed	!F&V;J=IBECVTIiFjCkT
deploy from	!X
deploy ipaddr	"F&[-Y7J8G;JFXKFRGSSTShVkI
deploy key	!>%K3D5?;Z<AAWB9EKFJHJLHPURISWYTbKiAjV
deploy key'	CS
deploy pem	!J<T
deploy sh	<KLJRHaHgV
deploy user	!U
deploy using	;V<WAVBCQDRT
deployed	!^kH
deployer	&T,X5GBXKITViU
deploying	&X;TASQJiHjH
deployment	"G,H-J1G5S7U:T<FBUICKHSY_HfGj_
deployment failed	!>"I,I-J5W7UBVKILW_IfIjW
depot	!I)U,B-H/H3J5J8I9F;WAVKEQURFTFdV
deprecated	!j*I+G,F-G2I3H5E6T7J8E9E;D<I=F>C?H@EABBDCJEKFXGHHDK?LJNIPGQGRETGYB_IhJiEkIlJ
deprecated and	6WFS
deprecated keys	HG
deprecated option	!X+J
deprecated user	!Z
deprecation	!g"J/J3H5IKJ
deprecation warning	!a3K
depth	!D/T3I5ViT
depth 1	3J5V
der	!Y"E#E%D&@'B(C*;+B-=.5/[0;2?3Y4C7H9::B;7<>=B>@?CA<B>CDDEEDF@G>HCI<JAK@L4M@OGP@QHSEUFVBW=X=Y?Z@[B]A^<_Db=dBeBg>h>j=k;l;
der angegebene	,K-K/_5D8JKFRK
der datei	!EaX
der dienst	!Z,KRKSH
der hostschlüssel	!E3[5EOJSI
der server	!=3T5WBI
der verbindung	!I1J3J6H7F8HKANKTYlK
der zielcomputer	!H,YTH
des	"5#G%F&B'D(<)?*_+B,I-:.7/.0:1=3]4F5T6@7=8@:D;?<B=E>F?F@FADB@CFDHEGGBHEI@JEK6L;MDN@OUPEQ@R4T>UHVEWBXBYDZG[=]A_9c>dEeCgBiDjTl@
des cbc	*Y9I
des ctr	FSiS
des servers	!5"C'J(G)I*F+K,C.@/A0F1F2J3a5W6I7H8I9G;I<JBAIFKFLDNJOTQJRDSUTCWIXJ[C]I_Ga>cFeIhJiHjJkIlI
desc	!_,K5X;JBFSDTGXWaKiK
desc connection	!VTK
desc error	!J5X
desc transport	!WTK
describe	!TSH
describe the	.S0SaU
description	!W.XBJKDRHTJ_KiE
descriptor	!^&S-I1JKD_JfI
desktop	&J+F,Y.I1G3H7V;F?G@HBCHJIXKIOJTVYJ^GbHfFiJkI
despite	!BBWQK
despite accepting	!BBWQK
dest	!D#H&E(J)I*H+J,?-F.W/B0X1<3G5A6J7B9I=F@JAEBFG?HCI-JJPSQFR@VDWGYJZE[[]J_Ga:cCdKeIfDiIjKkGlJ
dest error	!H"W.5;=GIL=OFP=STTT^TbTiVkI
dest open	!-"K&I'T/J0Y1D5J<F=IBJHEI0KHOTRISWTJ[]^JaAbIfHkH
destination	!,"@%F&J'U(A+;,>-?/<1A2A3J4A5?6<7f8H9F:K<6>JAJBFCEDJEGHEIGJFKDLYOWUIW=XZ]X^<_?aGb;c=dBe?f9gDhElF
destination address	!J5U
destination file	!=.JKJLFO]]Z
destination is	!ESI[T
destination l	!T
destination sftp	!=,J<I?TFSKTLJSA
destino	!:"F([*J,]-C.G/?0H1K5J6G8E9A<KBIGIIKKKLKOEQKRBSDXK]Y_GaJbHcJfJgJhHiG
destino denegó	,X
destroy	_IdS
destroy 128	!I"S_JdS
destroy 169	!I"S_JdS
detached	iT
detail	!B,G5K;S<T@UBTRFVTbKj[
detailed	!J.JBJKWLUSXTK^UaUfT
detailed information	LWST^UfU
details	!H&=*K,I-H.D/A1J7J8I<I@VG]IHKBLINJWHYT_SbFcKfKiWj]kH
details error	!I&EFSTJ
details see	_U
detected	!D&H)J*F,?-@1G2H4b597B9G;=<J?K@DABB7FHHJKDLGP]Q8TZWIXKYG^JaKbIcHdHfAhEjHkElF
detected auth	!I8<BKGWJURV
detected but	!G;E@HAHP_Q>
detected dubious	!W
detected idle	8^JBKJR>TE
detected vagrant	!V
detecting	!B,YBV
detecting os	!B,YBV
determine	!D&V.H1U4S8G<WBAKTRGTJVK]TaGfJiG
determine revision	!I4S
dev	"A%I(E*H,@.A0J1J2F6D7C8S9A;C?K@IEVFCLAPXRVSET>VHYKZJ[J^H_CaJdHgKhJi>lJ
dev dev	!V
dev fd	ATISQU
dev null	(J+T5H;J=SIScS
dev sdb	!U
dev tty	&F/J5X<JIHLJPZQGRUSJiKjJ
dev wg	!V
devbox	/Z6J
device	":#I&@'G)J*D+G,E-?._/D0E1>2E3@6E9@:I;><:=C>J?K@GABBJCEI>JBKBL7NJOBPVQ9RUS7TIVDWBXGYFZI[E]H^S_JaAb@eIf>gHhJiZjGlH
device 28	!K.T
device dev	!W
device failed	!C7SGVKITTkT
device not	!<&S8WFJRXTH
device number	!U
device or	&H5VPWQJRJjK
device settings	!F/YBCFTGWR^dH
device ssh	!K.U
device unauthorized	!V
df	"KAVFJJ^KELHRGSETJfKiJ
df h	.U
dh	!E-H9]KBNGTJ
dh gex	!E9]KBTK
dh py	HS
di	"D#J%I&F'I(I*I+I-F.S/A0E1E2K3A5B6K7S8B;G<C=H>I?J@JAJCKEIFJGFHIIEJJK?LUMKNGO?PIQGS>TXVIWJXKYIZJ[H]G^G_DaGbDcDdUeJgIhJiHjVkGlE
dial	!E#C&X)D*D+H.F0J1<2V4D6Z8;99;<=D>J?K@IACBXCHEIFHHDIAJ4K8L=MHNCOJP=QCRISBVIXSYGZE_;aJc>dUfAhIjEl>
dial dial	!E,TBJdG
dial nas	2V5XRKiK
dial ssh	!B&J,X-H2U3X5G7F;JGVTKWXbVdGiSjI
dial stdio	!H&U
dial tcp	!J"C#K&C)H*H+K-/.I1E2I3>5?6]7U8@9G;J<HGHHKIHJ:K<LDN9PIQJRCSFXUZK^D_3bGcIdXfHhGlF
dial to	-URI_TkW
dial unix	!H&a<KLK
dialog	!]
dialog on	!T
dicha	,X
dicha conexión	,X
did	!C">&D'J(T)E*;+I,T-H.@0E1A2:5S7U;I<A?JA>DKFIHFJAK;P>QURHT[VJWAXDYI[E]I_3a>b?cTeIf5gIhDiKjBkTl?
did not	!@"A&F'K(T)F*=+J-K.C0G1B2=5T6B7X;J<CAAFJHGJCK>PBRJT[VGWBXE[F]J_6a@bBcUdTeJf7gJhEjDlE
did you	/U5H6VBIKINIQWRGkUlJ
didn't	!b;KBBLGR]SJiD
didn't find	!_LJ
die	!J":#G%H&D'J(F)E*I+D-T.?/00U1C2H3F4I6C7T8S9D:I;=<A=A>T?J@FAFBSCCEHFFGGHFICJIMINEPCQ?VKXEZH[H]G_Ca?dIeIgGhGiUjSkFlH
die datei	!H0X;J<J>TBKQK
die verbindung	!>,T/I7T8VBK
died	!=5K8ZBGK^cF
dienst	!X)V,H.J1S3J5GBIRISGTIfT
diff	&T5TPU
differ	!C(_/K0K;JIGLHNKOIRKSCVTaBgS
differ hex	(T
differ src	!H(YgU
different	!?"J(U.I2I3Z4J5?9I:VFUKWNERJTI^JbIk[
different from	!I(U3T5HKU
different key	!HFW
different versions	KT
different write	OT
differs	!6(Y.D/J0K3Y5C9IBFIELHNIOHSGTI]XaFbHcUfJgY
differs at	!JbKcV
differs from	!>(T3V5IKIdSgS
diffie	%J*G,K-H/I2C3I9]HKJIKHLKNIRKTHhKkK
diffie hellman	%J*G,K-H/I2C3I9]HKJIKHLKNIRKTHhKkK
difftar	!KKV
difftar gpg	!KKV
digest	(Z.JKJ
digital	.H3X5WRDSKTJ
digital envelope	AS
digitalocean	&T;J<XBIRI
digitalocean droplet	&T;J<XBIRI
dir	"C&E+K,G3E5>6I8T9H;D<D=HB>HSIZKYPJQIRATBVFWIaCbDfCiCjJlI
dir exists	!HKZ
dir failed	!TKSLJ
dir home	!EIZLE
direct	!E1H2K7E8H9HBIHJLKRBWWXb^HdKiGkE
direct connections	!HWJXX
direct entering	!E
direct session	!W
direct tcpip	!?/VWXfKkJ
directories	!K"F&H,I.G/G0I1J3E5A9K;J<IB?KGLdODRDSATG[IaBbEeefJiHjK
directories is	!E"JSIbJeV
directorio	!T/JIKLWSJ
directory	"0#;%>'6(-)Y*<+&,:-A.0/)0E1]203!4B5G6)7,8I9+:7;A<S=,>8?A@IA.BFC=D:EAF5G4HVKFL[M7N*O9P;Q0R4SST1U>V8X5Y:Z8[n]<_-a!c<d/eZfIhEi(j4l-
directory '	&E-I.G/J0J1@3F5T;C<b=ABBHXIHLFOCPFRVSITUVDWGYJaJbHeTfHkA
directory 'c	!H<ULI
directory 2	!41H<IHJIZLZS?
directory and	!KPIQSSKTS
directory at	!?,IOUSYTJeX
directory call	!U
directory component	!C)_BH
directory consider	.V1U
directory data	LV
directory directory	!GITLW
directory error	,W8GKCLKRYSKTWVT[J
directory for	!D&G.G1E5J<HBJHKIIKILXSa[JfGkI
directory home	!:&I1_<CBTHFI>KGRHSGbXkE
directory in	!?.V1T8UBJKVL<OIRK[V
directory inaccessible	!Y
directory incoming	IJLVSG[G
directory is	"I)J1X5H8GBAGIISKHPJRE[H_H
directory listing	!V)K-I.J1S7J8@KWLVNASETB_HbIcJdHfGkFlK
directory nested	!G,T.K1UBSOJSG
directory not	!FLW
directory of	!T
directory open	&G+F1J<THGLA
directory opt	SV
directory or	!JIDLW[CeU
directory permission	!?BFHHS^aG
directory r	!I<[BC
directory sftp	!HSF[W
directory srv	)VBJSI[T
directory ssh	!CLT[X
directory string	1KLT
directory to	!K.E5H<HBJI]KKOBTKVG[FaHfK
directory upload	<GIBL^SD
disable	3IBGGEOWRHZS
disable method	;TBJGFRJZS
disabled	!a"b#H%@&;'H(E)D*?+G,6-B.C0@1<2C3I4G596A7B899X:G;@<B=F?J@HABBECEEJG<HGI>JGK4MINBP=Q@R7T5VHWAYE[=]F^Y_<a<c;dJf4gKhGk?lF
disabled id	!V
disabled in	9ZRI
disabled or	!Z
disabling	![HU
disabling multiplexing	!_
discarding	!D.U8XK]LIRJSIfJ
discarding closed	K[fJ
disco	!@(U,J.X/K9KLJRJSFTI]Z
disconnect	!D#D%?&7'G(E)S*I+>,A-W../.0B1W2E4B5G6>708f9J:C;7<==:>G?B@<A8B.C?DEE@FBH?IAL7M:N<OAP7Q8R@S3T.UHVFWFX=Y@Z>[B]F^;_ga@b:c1d7eGfGgChoi5j;lB
disconnect 11	"IKG_VhI
disconnect 12	_S
disconnect 2	!J-VLKSJh[
disconnect broken	!3"a)a.F5JBHJTSJ
disconnect code	!@hT
disconnect connection	!>"E)3-U/K1[8?BEJAK_QJTGWG_IfIhU
disconnect from	!K"D)@,E-?2K8UBAK6MFNKRTTG_Yh]iIjIkJ
disconnect key	*W2V_J
disconnect message	"I*K-K1J8TBJKANJRJcIfKhXkJ
disconnect reason	8WKY
disconnect received	!X
disconnect retrying	,U-[BCTHiJjI
disconnect too	!G_Y
disconnect transport	!KhS
disconnect while	8V
disconnected	!J"@#>'D(>)S+>,--^.)/,0=1a3.4B5'6:778X:?;0<F=6A;B<C>DGE@FAH@I>J:L.M7N<O6P:Q6RJS?T,UGVAW7XIY>[;]B^8_Ka4bFdGe@f^g;hliCjJlG
disconnected by	!k)C*I-E1:5K8E9FBJMJRG_Gf=hViE
disconnected connection	!X
disconnected from	!^"F)>,G-D.I3I5G87BBKUMGN=SHTF^K_<bFcDh_iHjIkGl@
disconnected no	!D%U&];FFBRH
disconnected too	!F
disconnecting	%J&H(G)I+C-=.?0D1B2T6H7A;F<G=H@JAGB2CKEJHJIXKaMGNTOEPGQETBVEWHXJ[H]K^F_;aDb@dGeJf?gFi7jGkGlH
disconnecting and	!V
disconnecting configuration	!KBGI]KHLTRH
disconnecting from	!V,W/S3T5K8GBFKHRVSJTK_HkG
disconnecting ipaddr	KU
disconnecting with	!I*W2Y8JKULJNUSFcJ
disconnects	!J*S2S
disconnects with	!J*S2S
discovered	!W6WBJ
discovered interpreter	6W
discovered key	![
discovered python	!U
discovery	kT
disk	!T"D&G(F*K+K,E-I.j/@0B1D3D5A6E7G8E9H;D=T@GADB>FIGIHKI@K=L=NDOFPDQHR>S8TBVJWIYI^G_EaCbHcEfBgJiCjHkGlH
disk 0	.T
disk full	!ULIOJSH[KaJ
disk quota	!K.a/J1J<KIHKHLKOFSGTK
disk space	!?.]TKfJ
dispatch	"=)I,;/H1=2U5D7>8<9W;JB>EUIIJ[RGT:XJ_;d>gVhEiDk>
dispatch run	!8"A*S,<1E2U3K5G7?8=9WB@EVJ[RHT;XJ_=d@gWhFiEk@
display	!aRJ
display name	!X
disponible	3JXUbU
disposed	![
dist	(I,H/H1J3H8?;E<ABSFEIkKALEOHR@TKV7WD[<]J^FfJgIi9jDkAlV
dist app	!I<II]LI
dist cannot	!XIDLB
dist extension	GT
dist failed	!EI[LE
dist index	!YBZRESHiI
dist packages	!F.W/G8E;JFJLWV@WJ[DiKjIlI
distant	!8"J*W,A/J2X9Y:TBKCJKTLHNHRHSTT?WT_GkE
distributed	5T<T
distributed as	<U
distribution	1YLU
dists	!^
dists jammy	!U
django	!c"K5EBEKKRFiJ
dl	!V
dll	IT
dn	!J/UTKdU
dn ns	!J/UTKdU
dns	!F"J-D.J/i1I3V5?9JBBKELGNHRET:_HdTfKiHkB
dns 122	/S
dns get	/U
dns is	!G/X
dns lookup	!I/X5J
dns spoofing	!J3T
do	";#F%?'F)F*V+D,3-70E1J2V4F6>768@9W:C<F=2?A@5A4DDEBH?JUK1L;MGP:SWT.UHVAWAXEY4ZD[U]@^@_5a>b@dCgEhBkF
do fatal	cV
do handle	!X"S1U
do next	!I&BBUFXQFRT
do not	!V"K%H*Z,I.I/H1J2Z335B8K9X;T<?==>H@@A=C@EJFGIHKALINIOTPFQVRGTHY;[I]H^J_JaJcKfF
do s	!IJZ
do servidor	!?.H/I3bBHOJQIRASJTI
do store	LIOU
do version'	IS
do you	!I5V>TBTRJiVjV
docker	!],:-G.J1E2J3H6I7>8H9I;F<GAIBUGJHIIVKBLINJPUQFR<SATUWEXJ^C_EcJdHkA
docker 18	!K
docker build	&S
docker compose	/U
docker daemon	!cTI
docker error	!Z
docker example	!H"S&V3I
docker exit	!ZBJ
docker image	TU
docker info	!I"VbW
docker login	!]BIRCiH
docker run	!CIZPV
docker sock	!^
docker stderr	!ZBJ
docker system	!H&U
docker v	!C3UTVjT
docs	!_,F.H/I1K7J:W;FBJHGIKKDLENSRKTH_GiDjA
docs git	3T:WBISKjE
docs troubleshooting	kT
doctype	!J;]
doctype html	!J;]
document	.WKJLEOX[b
documentation	!EW[
documentation here	!EW[
documents	!G,T1G;I<VBJLK[U
docx	IWLHkH
doelcomputer	!K,Z/J
doelcomputer de	!K,Z/J
does	#?%8&0'=(U)<*3+:,+.73Y475;788.9H<W=E>=?F@@ADB1C7D@E;FJG7H8J>K%L]M?NUO=P:RESGT+UBW7X9Z?[7]S^6_BbEcCd@e;g=h<jDk@l9
does not	!K#?%8&0'=(U)<*3+:,+.73[4<5H788.9H<W=E>=?F@AADB1C7D@E;FJG7H;J>K%L]M?NUO=P:RESGT+UBW7X9Z?[7]S^6_BbEcCd@e;g=h<jDk@l9
doesn't	!B,J.C5S;JKILYNJPJQKSGTJVS[H^WaIbHfJ
doesn't exist	<SLZSE[I
doesn't support	!E.IGTVU^WbK
doing	!J5J9FJVfS
doing ecdh	-T9GJVfU
doing something	3T
dokku	;CBXREYUiCjY
dom	iT
domain	*X/D3G5H7S8J9VBEKFNHSKWTkI
domains	!b"J,K3I5IBBTHbHiV
don't	!T2J3H5K:S;SASBEPSSIaK
don't have	!T:TBKLTSJ
don't know	!T
don't match	!G;UAUPTQT
done	!n&E'I(C)E,<.@/?0E1?2F4F5I6G8<9@:J;D<A>J?JAICKDJGHHDK5L;MHNAO@PFQDR@SATAUKXHZI[C]E^BeFfHgEiIjBkBlH
done 'c	!bLI
done 1	!W
données	0W
door	!>,F-b/@1K3G4H5D6H7F8UGHK^RGTF_GbI
dopo	!9,D-W.G/E3I5I7U8IBIJWLISKTX_VdXfKiJ
dossier	!G.H/H0I5IBIKJL_OCRITEaJ
double	!UFS
double check	FS
down	!;"C#J%J&D(I)T*B.>/60G1=2B344G506C7^8^9J:J;?<B=F@DA?CIEJF9G=HDIFJGKdL<NIODP;Q=S>VIW9X?YFZH[H]F^BaCb>c=f3gFhCi7j>k6lC
down or	!@5J9SBAFGRYWKiG
download	!W"J&I(K,G.E/G1G3G8E;HBEIGK=LEOIQKRETB[Z]T^JaFbGcCfD
download of	]V
downloaded	!^
downloaded h	!U
downloading	!U.J3JKHSKTI
downloading https	!X
downloading repository	!E
downloads	AJbJcU
dpkg	!bSI
dpkg frontend	!U
dpkg lock	!^SJ
dra	!:"H'U.G1H;G<T=D>H?K@KBAFIIAKKOTPIQJRE[CaGeYiV
drive	!].HDS
driver	!j"H/H0A3K5J6IAIBEKJLKNJRHiJ
driver failed	!T
droits	!A"J(J,H.A0H8HIFKELAOERCS_TG[J_IaHbKcJfHlK
droits d'accès	&T
drone	!B#J&=*F,K1G2G3I5C9C;W@JAEFIGBIHKFRVTUYHZI[JiEjG
drone scp	!B#J&=*F,K1G2G3I5C9C;W@JAEFIGBIHKFRVTUYHZI[JiEjG
drop	!:"?)U,?-W.B/H1H2J3K5H8G9IB>FKIBKAL[MHRETJ_[bIcGfTiAkI
drop connection	!?"G,E-X1I8KBEMITF_[iD
dropbear	!B"W)I,F-@3G5F9IAKB>FZGIN@QHR@TF_BbGcHhIiWjHkGlT
dropbear ssh	!U
dropbox	"H/W6EIISFVJbIeU
droplet	&T;J<XBIRI
dropped	!I"T)K*J,A-</H1T3G5@8U9GBDKaNBR?T@^J_>bUfDhJiFkK
drr	!GSK
drwx	!U
drwx 2	!U
drwxr	![8TSD
drwxr x	!S
drwxr xr	!X8TSE
ds	"I5TFXRFbUiI
dsa	!H"K&J*H,K-J2G3F5G9@;6=>?G@VBFC<E<FkGHKHP=YBZE^I_JbJfJhTiC
dsa cert	%T;I=H@JBYCIEFFSRVhW
dsa corresponding	BZF_
dsa not	FU
dsa type	!V%T;H=G@JBXCIEERUhW
dsn	!J,U
dss	!8&H*<-K2h3:4C5;<F>KATBEFdJJKHPDTK_JiGjHkK
dss ecdsa	;T
dss key	=JBUEJF[
dss not	FY
dss ssh	!G*J5J
dss'	!E2W9I
dst	(Y.VgU
dst sftp	(X
dstfile	IS
dstfile preserve	IS
dstfs	IS
dstfs srcfile	IS
dtn	JVbI
du	!B"=#I%I&E'G(U)D*A+F,:-?1B2F3a4H5^6C8A9?:E;D<C=H>G?H@FAGB9CGDIEFFGGDHIICJHK:MGNFPGQ?RFUIVGWFXCYGZG[C]C^F_=bCcBd@eGfCgShBiAjBkA
du fichier	!?(U0U3JS[aU
du serveur	!@"C&I'K(A)H*G+J,?-F.@0C1G2I3c5a6G8F9H;G<I@IAJB?GKIFKALBMKNJO@PJQBR;SCVKWJXIYK[F]I^I_CaEbGcFdKeJfGgHhIiHjJkElB
dubious	!W
dubious ownership	!W
due	!X"J)H*H,C-J/<0G1=2J5I6K7C8]9C;F<G=IAHFHGIICL?NBPGQDR=VJWH[D]J^IbEcBf=hIiBjEkBlF
due to	!U"J)I*I,C/=0H1=2K5J7D8]9D;G<G=IAHFIGJIDL@NBPGQER=VKWH[E]K^IbEcCf=hJiCjFkBlG
dump	!H.V0ULJ[K
dump sql	!H0VLJ
dumped	!^8IBERGaI
duo	GY
duo push	GV
duo two	GY
duplicate	!^
duplicati	!8"K*I-G.H/F1J8T;J<EBEI;LcNHOSTUVJWH^B_IbKfD
duplicati b	!G(SOT
duplicati library	!F,S-H8VBHLTNJTW_K
duplicity	,J<TKXLITK
duplicity full	!KKV
duration	8WBGTG
duration date	!D5S8WBHNSTG
durch	!F,TRJTIcTgT
during	!H#K(K*:,--[.=/B0F4J6E7F;;<@=E@FADCKEJGCHJISJZL=MEOGPCS<W;XAYIZI[I^@_VaHbKcXd=fZgJhEjGkHl=
during banner	!C-U7HKCNVdBlK
during connect	!I"Z&TRJbW
during handling	+SfSkV
during identification	,F-X9DK@_V
during login	!FB_iW
during negotiation	&J)Z->1U3I5G9GK:NEQJRI_FbHc^f]
during query	!YKK
during the	3T
during web	!Y
dvcm	!T
dvcm q	!T
dying	!@*J-IBFFYGJRGZK
dying because	!B-J8S
dynamic	!]8KKI
délai	!I"G(K,A-I.G/D3J5J6H7UBIIKKBLJOJRFSJTdXJ[K_GiKkTlI
délai d'attente	"I,B.I/E6IKDOKRGTc_IdSkGlJ
démarrage	cU
démarrage de	![
dépassé	!F"I,D-J.H/E6H7]BKKCLJOJRHT__HdWkV
dépôt	:UCKLJjT
dépôt distant	!H&S:UCKLKjT
dépôt existe	&T
e	!W#H%I&J'A*T1B3;4<5E6I7I879^:H<=AWCFDIF<G;H3J5KHL+M=P?QWWFX<Y3[3^6_CbEc?d7f@g:h7l6
e 0	!<.W3TBYUSjW
e 1	!]
e 170013	ESbVcV
e 2	!W0T
e 3	!H,SkT
e 31	NS
e 4	*W9H
e 401	!V
e 5	aU
e 8	5U
e could	!T
e date	&U-TKKNK
e dpkg	!U
e fatal	!F-H8AKUbU
e hts	!X
e none	!I/U
e sftp	7ISSTX
e ssh	!VITkG
e unable	!]SJ
e ロッ	!Y
ea	!X<V
eaaaaabg	;T
eaaaaabg 5	;T
eacces	&I+W3K5G;E<?=[BACJHYLFPHQIRESJaFiHjK
eacces permission	+W<D=YBERHS9iK
eacces text	!KLJOTSX
each	5TBTKJfK
each channel'	IS
each'	!G-J/INJ_H
eai	!A,C/h3G5D6=7FBFKBRCT?kIlJ
eai noname	!K/Y5G
earlier	!T"K3W5J
early	!I.WBJJVKYNK
early eof	!K.W8SJVKU
east	!FBGWVdSiXjUkI
east 2	!HBGdSiXjU
ebm	;T
ebm 9	;T
ebs	#J8GB^JIKALUNJST^U
ebs base	!YBIFU
ebs'	BHLVRIST^WiV
ebs' errored	BHLVRIST^WiV
ec	#T&H,K3H<TCEDWRVTHiD
ec 2	!G#U&I;J<TCFDWRWiE
ec key	!W
ecdh	+H,G-K/J2:3A7J>HJ_KVLIMFNAWI_DdIkGlG
ecdh key	-T9GJVfU
ecdh reply	!B*C,J-D2IJ[KXNG_H
ecdh sha	!Z2B3H9UJGKGMKhK
ecdsa	&@*J+G,H-E/F2Y3W4H6J7F8H9C:JBACWDEHKJJMINHPBTBWJZG_EjEkElI
ecdsa cert	%TFJRWhX
ecdsa host	!THJdS
ecdsa in	!J5J
ecdsa key	"T3Y5CBTHERTcJ
ecdsa no	%V
ecdsa or	!H;TFT
ecdsa sha	!@-J2]3U5T9EKSTK
ecdsa sk	%V;J=JBICKRWhW
ecdsa to	"T;GBGHJPSSFjI
ecdsa type	!T%T;K=KEKFJRWhX
echo	![%J/B3I5<7J8D9G<@=J@CB4CIFIGWK?NIOIR;SDWHYFaUbTcVfEjEkJ
echo agent	!V&I
echo ssh	&T;X@HA?QDTT
echo test	BI_T
echo upload	!XSH
eclipse	!>-K3S;KAUESKJPX
eclipse jgit	!>3TATBTETKKjS
econnaborted	-C1I8IK__GfJhK
econnaborted connection	-D1I8AK__HfK
econnrefused	!K"=#I&A(I)A*B+I,y-2.E/.0H192F3>4K5=657(8=9;:K;F<G=J@JAFB*CJEJFGGCIIJHK2LFMJN;OEPHQGR/S@T2W=X@YKZI[J]K^I_2aHbCcCd4f>gJhCi5jCkWlc
econnrefused 1	!T
econnrefused connection	!E,U-JTT_IlU
econnrefused ipaddr	"I&J)J,^-H/@1C3J5J6E768J9IBDKFNGRFT6XJ_Id>fJiHkSl^
econnrefused サー	!ITUkUlV
econnreset	&E)W*H,:-V.A/70K1]2H3F5@6E7>8F9C;G<JB=FHGHICJFKbLBN>OJPGQHR;SCT;WK[J^JcEdEfKiDjIkClJ
ed	"H#I'B(?*I+D,I-K.B/H0A2W6:7H8>9G;J>S?HCJEEGKI;JFKJLKMIOARETEUCWKXJYX]E_Fa?bGcFdGeDfJgBhHiJkCl:
ed 25519	!T"H#J'B(B*J+D,J-K.C/H0A2W6:7I8>9G;J>S?HCJEEGKI;JFKJMINKOBRCTFUCWFX?YX]E_Ga@bHcGdGeDfJgChHiJkDl:
eddsa	%W&I;KBGPIQFWTXT
edge	_U
edi	!7"F'V(W-I.F0J1C3G6H7K8I9K;H?JCFFDIHKALTPJQSRGS>VWYJ[J]U_FbKcKfIgVjK
edi'	!F"VRWiV
edit	RHSTaIkUlU
edu	!D,D-F/W1@3J5G8UJINHWI_KbGfGkD
edu closed	!E"U-J1F8TKS
edu ipaddr	!V
een	!>,F-b/@1K3G4H5D6H7F8UGHK^RGTF_GbI
ef	5H;Z
ef bb	!H;Z
efault	!B"_&IB_R@iYjT
egress	!GTJXY
ehostunreach	!F,>-G/@1I3K6K7h9JBFKERITA_HkD
ehostunreach ipaddr	!G,C-H/I1K7_KJTG_JkG
ehostunreach no	TJ
ein	!;,E.E/E0G7U>TIGLHOERJSB[VaXlU
eine	!D,I-USS_WcTkT
einem	!KlY
einem sftp	!KlY
einen	YT
eingang	SW
either	!B3ZBI
either not	!E3T
either the	3U
ejecución	&UPWiK
el	!F#C%B'D(>)A*8+?/U0>3/4C538C9G:=<J?=@BA@B:C@DFE?GUHCI=JBOVPJQ5R#UHV@W6Y?ZA]?a>d;eCg@h=j>k6
el 9	!U
el archivo	!G;S>WPK
el directorio	LX
el equipo	,X
el host	!D-T6V8WKTRHTEdJkI
el servidor	"<&F(I)I*J-80I1U2I3A5G6C8=:J;G<G=J>I?KBFEJFJGWIJL=MJNJPIQBR<TGWG]H^C_>aJdJgJhIi?jKkJl>
el tiempo	!J,K7WTTXT
el usuario	!Y
elapsed	!dKK
elapsed ms	!Z
elapsed time	![
elastic	!T3T
electerm	!FGKKWNJRZST_J
electerm resources	GKKWNK_J
element	7TdS
em	"J'W,J-V.H3H5G6J7I<@>F?I@IAWBGIKPGQERBTCYH_JiJ
em m形	;GAX
emerg	!X
emerg ssl	!T
emit	!D6T8IQIRJiH
emit error	!I"S_JdS
emit events	.JGT
emit node	!D8K
emitted	!H
emitted 'error'	!H
emitter	!Y
empty	,E-K/?1G3C5I6B8H9J;K<T@DIZKFLFP]RDSH[U^JbKfF
empty archive	!?I[
empty exception	PUQJ
empty for	!T
empty ssh	!H
en	#C%B&T'C(@)C*U+@/2182K54697F8K91:T<:=;@AA?BGCBDEE@G8HDI>JBK:L3MBN=OYQ:R?T*UHVAW;Y?ZA]A^;b7c9eCf:gAhGiUj>k9l:
en 1	!W
en ejecución	&UPWiK
en el	,C/FOWSVTJ_T
en la	&J.U/JKHOTSX[V
en nt	!J&W,H
enable	!b"J,G1K6VBIKGRITDfEkJ
enabled	!Y"?&I*H,;.</C0C1B7H8H9HBDIGLANHOEQJSATAWK[J_HaGb?cBfai@lI
enabled and	!V"J5UiK
enabled on	!@.K0J1I5FBGKF^BbFfbiJ
enabling	!FKV
enc	;U@H
encode	!^QJ
encoding	!T/J;UKK
encountered	!D"T#V&I1X5I;X@HA@FKKULGNJQDRJSJT>YJhJkJ
encountered a	"T
encountered an	!C3T5GiV
encountered eof	!E,C1Y8TKVNHTG
encountered error	!K#XBHjT
encrypt	!Y
encrypted	!D#J%B&;'K(J)K*F+J,D-B.F/D0G1G2=3<4E566J7E9>:A;1<3=:>@?=@&AKB3CBDGE=F8GDHEIGJHLENGOJP{RJSDUKVJWHY,ZG^I_HaGbGcGdJeJfDgKhDj=kHlJ
encrypted but	!HAHP[QB
encrypted key	!D@EP[iK
encrypted open	;I@JASPWQH
encrypted private	!B;:<J@DP_YG
encryption	!I"D%I&:)F*p+H.B/71F2V334I5.6I7A8>9T:J;C<F=I??@SB+CIEJGGHEIEJDLANEOHPEQ[R>S@TBVKWBXJYA[K^D_9aGbBc>dIf8hGi9jDkI
encryption algorithm	!H*a9AKFfI
encryption algorithms	*X2I9D
encryption client	*Y9G
encryption error	!J;FQZ
encryption exception	!CQY
encryption keys	!?&D*Y,B/G1I2^3D5E7K9^;J<G=JB?FJKYPGQKRFTC_BcJfEiKjKkB
encryptor	!W
encryptor invalid	!W
end	#D'G*>+T.E/F2?3@4G5E6;7@:E;e<?=4>A??@1A0B>CADHEEFYG:H>I5J@KTL>MGNIO:PZQKR)T<V:W@XBY7ZC[:^T_Ta<d?eEfWh@iDjIkFl:
end connection	!_KJ
end decode	PWQT
end event	!I"J,J.G/I8BIHKYRKSITI
end hung	,H-I5T8JSI_VbIcSjI
end line	!]AHPHQI
end of	!?)T*G+T,8-X/>0F2I3=5:7C9J<C=D>H?I@EA?BFCJGJHEIJKKNIOER?SET8VEWFYF[H^XaGdJf[hHlA
end openssh	!H;X<WABBEQJ
end password	;HPU
end readable	KTkT
end rsa	!H;d@CA;QHYB
ended	!I"I1_3A5K7K8F9F;I<HBAPJR>SKWU_UcIfShUjV
ended with	!B1K5GBGRJWVhVjX
endings	!I;UgX
endpoint	"B&E,Y-E.F0J1B7J8D;JGKKYLFNFOJSBWGXIaKcHfEjJkE
endpoint connection	!W
endpoint is	1IK[
endpoint sftp	!]
endpoint url	!Y
ends	!IgU
engine	7GSSTVaSdJ
engine java	STaS
enoent	!G%K&X+B,H.E/F1A5F<_=E?T@HBEH@KFLSOHPCQGS@TEWVYF[G^KaIbHcJfFkF
enoent no	+E1D;H<_=GHBL=PHkI
enoent text	IJLW
enospc	!W.W
enotfound	"E)I,=-D.D/Y1C3F5D6h7C8D9IBCK@LEMKNFR=SFT=WKXJ_EbJcIdHfJiGkAlE
enotfound sftp	!>"I)J,D-J.H1F3J5H6i7F8IBJKELINIRBSITB_HcKdKkHlI
enough	!F.[
ensure	!D"T,H.G1C3J8TBBGJHJLJSVTEVVbTfE
ensure key	;T
ensure status	LJVX
ensure the	!A"USKbUfJ
enter	!_"D#G&B*F+B,D-I.J/:2I3C4H5B6A7J:I;K<<=;>E?I@TB<C>DHEGFDHFIHK?NHPTR3SVT>WHY=ZJ^I_HaJbHhFi:j?kE
enter a	GV
enter file	!V
enter n	!GQT
enter new	!T
enter passphrase	!V#J&E+E.H3G5?9E<@==>G@UB@CADJEJFGGFHIKEPURGSKTHY@_KbJhHiFjCkJ
enter password	SV
enter same	!T
enter y	!GQT
entered	!F"TBBPTQHTUiT
entered password	!G"XBIiV
entering	/J7GdJeSiJjK
entering interactive	!U7JBIfT
entering passive	!W
enthält	!IYU
enthält einen	!IYU
entrada	!C,I/T6W7JLXTH
entries	BJHZ
entries failed	!JHV
entries link	!DHX
entry	"J&I(V*E,C-E.B1D3X4U5E7F9J?WFHHEIGNEOGRCT;[G_FbJcIfDjSkI
entry currently	5T
entry for	4V5A
entry from	3T5J
entrypoint	!U
enumerating	RTiU
env	!=.V/H5T7J;J=JBFOYSWcTkJ
env confirm	!J
env fp	!EST
env home	!J
env lang	!K
env local	ITOU
env logname	!J
env path	ST
env pwd	!J
env remote	ITOU
env shell	!J
env shlvl	!EST
env term	!J
env user	!J
envelope	AS
envelope routines	AS
enviar	!J.G/U3X5WKJLGRESTTF[H
envio	kUlV
environ	!GPT
environ sftp	PS
environment	&Z,K1I3J5F6U;IBBGJIKKFLIRGcYiEjD
environment is	!Y
environment variable	&U
envoi	!H"U)V.U1UKJTK
envs	!T8S
eo	(T
eof	!<":#D%9&>'F(;)p*3,<-d.>/G0=1r283448566D768Y9@:G;,<2=:>K?C@>A9BACEEDF6G0H;I1JIK_L*MBPFQ4S)T8UKV?W3X=Y>Z?[7]B_Va;d:eCfegCh@i/jGl6
eof during	&J)Z->1U3I5G9GK:NEQJRI_FbHc^f]
eof error	!H"I(J)d,I-X.C/A1b5I9I;H<KBGIHLENUOEQJRFSCVE[H_TaKbUfW
eof in	![
eof marker	!V
eof the	,E8C9WKXTJ
eof while	)U,J-B.F1c8?9IBEJGKINCRGSHTD_HcIfb
eow	"V;XAI
eperm	!=+Z=ITTaU
equal	!?(W3]5HKISJ
equal to	!D3]5H
equipo	,X
equipo de	,X
er	7SBJIWRGSCTK[KiI
er unhandled	!=7SIWSG[K
eresolve	!Y
erfolgreich	aX
erfolgreich aber	!EaX
erlang	!S9U
erlang ssh	9U
err	!f"3%C&@'V(B)D+=,J-B0<1:3J4E6=7G8S9J:G;@=B>I?F@CCBDFEGG6HCJFK<L?MCN@O=PUQ@R0THUJVAZC]E^>_4a;b<d8eFf8gEi:j6kHl9
err cert	!X
err code	!h/J<JIJLISG
err command	&U
err connection	![,JTH
err errno	!Z<K
err error	!c-F5I9H;SAKBKKANJPJWJ_H
err failed	-JWU
err network	!U
err nil	!X8T
err npm	!T
err path	!]<K
err sftp	!E,XSX
err ssh	!D#Y&H-T7U<IFXGFRDTFjHkS
err stack	!S
err syscall	!b<J
err to	!T
err value	!>5Z8W
errconnect	![
errconnect tls	!V
erreur	!^";#K%K&H'H(@)D*E+H,X-@1A2I3>5>6@7A8?9C:I;G<B=J>J?J@KAKB<CKDKEIFKGFHKIAJHK4L@MINHPIQBSIVHWFXCYJZJ[D]E^G_=bCcAdFeIfAgEhFi@jEkD
erreur critique	!D/SRW
erreur erreur	!H,I/KRYTD
erreur impossible	/HTWlX
erreur lors	,H0UST
errno	"C#H%?'F(<*4+=,a-G/V0:1I2:354D5=6T7]9.:H;D<Y=_>H?@@7A5B9EGF>G=HWJ;K8MEN4PEQ2R*VWY7ZD]E^Aa,b;c3eBf.gCh=i.j;kTl<
errno 101	,J/J7^kH
errno 104	!U)T,H-U/F5F7FTGfK
errno 110	,GKHTbkJ
errno 11001	!B/ZXW
errno 111	,d-D/=6J7<BIKJRKT<WV_FdEfJkU
errno 113	.J7V
errno 13	"J&K.E5G;@<;=_@GAIBBCUHYIVL;PFQGRBSTTIYH[Ja?iGkI
errno 2	&=,=-J.C1=6S7H8J;B<_=?BIKEODPCRKS2TAVVW@YK[EaGfGk5
errno 28	![7J
errno 3008	6T
errno 32	KF_T
errno 8	6S
errno eacces	!E<J=WLJOTSW
errno econnrefused	kT
errno enoent	!@<XIELS
errno etimedout	7TdT
errno exception	-T_UkU
errno none	!@,T/J7VTKkW
erro	&E*K,H-I.C6I7A8I9I;HFJGGIIKELFNJOIPGQFRTSGTU[H_JaFbJcKdUfJkJ
erro ao	/VRK
error	!G">#=%6&Z'C)B+D/S0D1H446>:B=?>6?<@FC7D0E'F?G:H?ICJCKZMHOGTUU(X?YFZ/[A]0^I_FaEd@eJgCh?kG
error '	!T+T
error 'cannot	!VWK
error 'connection'	5U
error 'invalid	;Y<G=G?TAUPA
error 'tunnel	!W
error 'unable	&K,G5H8K<XKJR[iFkK
error 0	.J/V3J6U7G9U;GBJKBLJNKOISETG[WiTkG
error 0906	!U;DQI
error 0909006	;SATQSYV
error 1	(J*W,I-@.G2[3F5G;W@IAZBFFIIIKCNCPFQ[SATD_KaHfJjI
error 10054	!H,J-U/I7K9]NUTI_^
error 10060	!D,ETXd_
error 10061	!B,]TJkI
error 104	!T
error 1045	!^RIiH
error 1058	!F&Z
error 110	TT
error 111	TJ
error 13	!^SD
error 15	KENUlS
error 2	!D"J,E.F/J1D2K3J8H9H;KBGHAIBKALYRFS=TEVHWf_FbIcDfBkHlJ
error 2002	!U
error 2003	BVRKTH
error 2013	!Z
error 28	!WTI
error 3	.JLISY
error 4	!D/I0TBKLXRIS^TI
error 40	!V
error 403	!]-G.BBHKGSFW]X>_IiK
error 404	!c
error 407	!C&IX^
error 5	2W7Z9TKKXE
error 530	!cl?
error 535	!Y
error 550	!_-J
error 67	!D/VB]RWiV
error 7	JYfI
error a	!I&J(XBFIIKXLDRJTHVT
error access	!D"_LWiZjW
error acquiring	!Z
error agent	!G%_&@.JBK
error al	!K(U,G-J.H/F9JRISFTE]Z^WbScT
error all	!4"K&],I-J.J9K;F<GGDKGPJQ:RSTJ_JfJiU
error an	*V-F2Z@UKD
error app	7TBIGYLIRTTJ
error at	!ZKH
error attempt	!F.JKU_S
error auth	!T.KAYBGPFQURK
error authenticating	!>&Z.K5K;KBYKJLJPIRFSJiHjW
error authentication	"S#X%I*D,:-B.F/F1T3F5>7H8G9G;A<5=GBUFZGUK>LGNCPXQ<SCT?VJW?XHYHZS_BcJfEhDiYjTkE
error bad	!J+I-H3I9J;F<J=IBFCVPJRIcXjKkH
error badmatch	9U
error batch	!TgW
error beginning	!I-W
error big	.X0W8WKBSY_J
error broken	!Y"K-D1E5G8S9HBJLTNIWJ_D
error c	&I/K2I3I5C9XBFRXTIiX
error call	!Z9I
error can't	-E/I7X<VBJKKPJRIYI
error cannot	!T">%F&H(H)D*<+D-8.:/40B1:2;4J7@8?9F:I;Y<8=;>DBJCHFAHDJHK3LDMHO=QTTGVBWB[=]K^E_>a<b@dFeSfVgHhEjA
error certificate	!Z5F
error channel	!>"F0V8TBKIEK?LWOVRJSWVA[GbKcH
error class	&K-V5I;E<VAKBGJSPUQJSJYU_G
error close	!I"S_JdS
error closed	!A"A,E-J.J1C8[NJSJTAWJ_UbHcJfY
error code	!;"4&G'G(>)G/J0Y1A2X6<7=9U:H;C<D>J?KABBWDHF>GJKBLSMDNTOVP2RCS^VUW/YJZH]G^7c.gEh=iHkKl=
error com	!b*K5J9JBDPKRU
error command	!A.I;U<J@EAFBUIVLFPSQXRHS@TJ^KjJ
error compilation	!X
error config	+U
error connect	"?)G*E-E.I/V192E5<7W8>9:;B<>@JADBWFGICJELEN9PCQCSEW7XAZK_4cGd@f=hFjBkVl5
error connecting	!9"J&d-C.G1I2G5U6F7B8J9S;D<:AJHJIDKAL=NFOJPGQIRSSCTZWU_Cd<fIk5
error connection	!A%J&6(H)Y+E,T-c/!0G576A7W8=9K;7<B=I?I@GABB!FIGDHJIGKDL@MHNWOHPDQAR;VGXDYAZI[I^:_TaIb,c6daf!gJh?i-jGkc
error copy	!E;UAKGDKGL5OCPWRITSZJ
error could	!B"T%D&/)]*6+F,I-Z0J1W365H6<7H8E:B;W=<>I@SAUEKF:HAIBJVL0MKRHS4TKVDW'X=^Ja?cKfKkGlV
error couldn't	"J,S.J1I2I3K5K9X;K<UBDGIIKKKLJNJRBSHiFkT
error creating	!Z"H/C0GKJLBOJQURASB_JeVhK
error critical	!H"Z&J,F-J/H1F7KBDNWRZTCkI
error crítico	!@&J.U/X7BKGLHOTSVTT[V
error data	!]
error date	-W7B9WBIKBRJ_TkI
error desc	!WTK
error description	!T.VRIiF
error detecting	!B,YBV
error device	!W
error dial	!;,d-H7KBdJJKJWAiVkC
error directory	!ALZ
error disconnected	!B"J*F,A-f.K/@1U2G7E8=9;;F<=BJFJGHKSNTPKRBSHT8ZJ_abJcEf@hFkIlH
error domain	*X/G3K7U9WBJKITT
error during	"Z,F-A1H5V8H9T<IB]K?LKNJRTSJ_FbTfHiTlK
error e	!d9J
error eacces	+W<F=SBHHSRJS:
error encrypted	!IASPS
error enoent	!:&J<h=HIF
error eof	!A)U.J1ZBULER:SET;fJjUkT
error err	,S7K<TAKITLHNGkT
error errno	"J&;(F*D+J/80G2I3H6F7_9B<E=Y?G@BAAB<CIFJGKHUJKK9N;P:QAR>VYWAY@_Ia<bGcFdSeJfBgJhJiCjGkVlJ
error error	!I"D#G%C&@'H(A)E*0+J-D.T/H0?18244E8J;E<H=<>FCDDJEHFTIDKBLUMCNBOJPTQIRiYGZI[6]I_2a6bTdHeFgD
error errors	!J,VT]
error establishing	!F,Y3SBJkF
error event	"U-D8XKVNJRITJ_DiJ
error ex	!U
error exception	!E"@*H,[.G1F2J3G5>9C;C<G@JISKHLVOJSXTHWE^IaGbGcIfEhGkA
error executing	!W*S5KBISF
error exit	!b/H5H
error expected	,K-G.J/J3I5I;S@WAAKCNWOHPIRKSITHYU^X_HbHcTfClG
error failed	"9%D&T(G*:+A,H-*0T1T2=5K6C7-8/9F=;?H@]AFCHFXI4JENDO>PTS:TKW1YT[A]K^;_7a9d;eJhFkEl>
error failure	!J&J'S(G)K*K,D-H.g/B0X1A2J7J8E9I;HAKBCIDK8NGOTRETDVD[Z_IcCeVf?iIkHlK
error falló	!I,X-I/I3S5VKDTK_K
error fast	!<<II^LJSK
error fatal	&=)H*I-b/E1m5F6F8F;D<9BYGGKJNCR5T;WJdIf2i2j<kB
error fetching	!E%G&]
error file	"J#I-G.U/F1H5E;F@HA>FKNEOXPIR?TKVGWI[=]K^Ka<fEkI
error forbidden	-JNHWZ
error from	!_.J5HBILHTJaUfD
error ftp	3E5X
error garbage	!I"Z)J1EKGcTfT
error gcloud	!X#S&I-GBKRJSHTS
error get	!9"G#V&8*G,T-Z.B/T1V2G3G5<85;F<HB=FFI?LUMFOIQIRZS7TJVBWHXJ^CbHhJlE
error getaddrinfo	!J,E.H1J3I5I6c7H8IBHKFLHRGSITCiJ
error getting	!F&J,T8GK?LBRWSCTT[G^Xb]kJ
error gh	!U
error git	!D&T-V3V5E<INVTJ
error gnu	KDNT
error gnutls	!XKHNIcJ
error gpg	!_
error handshake	!A*S-J2W;IKKNI
error home	+S1J
error host	!4/X2A3e4A6H7J9I;H<IB@HEIJKELGNJRESHTIiKkH
error http	:VNIXW
error https	!Y
error id	!G,U;J<K=TBJLTOSQTRG^TiJ
error in	!?"<#E%='J(?)D*@+G-V/<172?3D4D5G6H9U:@;c<(=!>E?_@eA]BADFE4F9H?I:JDMHNDPEQWTBW>XJYaZE]J_@cJdEeDf5gAj*lB
error incompatible	*TLKSJcYfF
error incorrect	!?"G*@1E8K;SBGK]NBQWRHbDc@fC
error initializing	BTFS
error installation	!_
error invalid	!I"?&D*I,D-=.E/;2J6D7K8J9F;T=G?KB8HVJIK>LAM=NYP8SITFWH^J_Gc>fGjI
error ipaddr	!A&G,I-H/I7HBZGJKDPK
error is	.H5IHSIJ
error it	!HBUCIDViW
error java	!a.GKFfK
error job	!C3?5T@BATCTPTSKYGiTjT
error keepalive	!=&K,I-E7F8SBJJEK]NDRIT=_J
error kex	!D*X,K-J2XM_NDWJ_G
error key	!C*c2]3:4V;D<H=IAGBICHDUETQJ
error la	!F,=/B7TR_TI
error ld	!]
error libssh	&F,H1G5J7H8J9K<DBXHKIHLBPJRISDTWiKkG
error list	!C8TFVIULURHSJjV
error listing	!CBHLTS^
error load	-V;V=S@CAIBINVQHYFjJ
error loading	!F"J%J&9(J*J+D,I-I.E/D0J1F2F3?4K5>8J9D:H;[>V?X@UB;CDFIHEI@KDL@NIOFQVR>S@TDVHWIYX[JaEbHcGfHgJhKi=jBkI
error local	.G0S<EIXLI
error lost	*V-F/Y1C5G9GBZNITG^D_K
error main	RViS
error max	!(&G.D6K8@9E:K;G<K=JBSIJKWLKSDWHXHYK^H_IbIcEhHiUjHkK
error maximum	!:,TFJTS_EhUjU
error message	!E#I&B'K(J)J*G,T-D.V/;2H3<588<9A:K=HAIG=HIMINGPSR;TVWHXUYIZG_<cIdHeTf<gJhHkWlC
error microsoft	!U
error migration	!J3S5S
error missing	!c,K/J2G3G5?8K;UKFLKPGRITG
error mkdir	!9"JLXSXaIbHeX
error module	!W
error msg	!F,T/K5G7T9KITKJLISTTE[SaIkS
error mtime	!C"UKJNKSK^XbScZfH
error name	!Y/VKJRJSJ
error native	!c,CKKTF
error neither	!F@T
error net	!="I&T*T3TBWRDTTiHjV
error network	!@"J)K,Y-6.E1C5I8aBGNDRCTFWB_EdDlI
error nil	!S
error no	!J">%?(F)F*I+C,2-?.K/B0G5H687Z<V=X?7@FA@CEF4HDJCKSMJN@O;P?Q:RVS:VIW:XHZH[=^D_DaBb@c3d=eHf2gDh>iDj:k4
error noauth	!V
error node	IVLISS
error not	!B&C*J,H-I.U/K2J8X9I;IK]LINFR@SHTCWJ^KfGiUlI
error nt	"S_JdS
error num	!WASQT
error nxdomain	!C&H(J,D-H.I/b3K5J7C8I9F;IBFKDLKNJRFSJTBfKkJ
error o	KJSJ^SbW
error occurred	!S"I*J+V-?/F1A2I6S7E9C<EIDKFL?N<PDRFSKWTYI[T^K_CaVbGcFdIfBiH
error on	*S.H2W3E9FOWSX
error open	!>1H<]AVLI
error opening	!E,W9V@KKJLUOKQVRWaCiW
error org	!W,K/F8VLIRI
error output	!D.UKJ^T
error packet	!H.J/J1HKJc^fC
error paramiko	!FT_WU
error passphrase	!H;E@KAGPZ
error path	.J5KLWSC
error perm	!Y
error permission	!D"X%H&6+K,I.B/J1J3F5B:c;?<B@ICKFDGFHFIJPERVSXT<VHYK[Ga2bWjakE
error private	!D@GAJBIQBY_
error process	"H&J1A3K5@7J8H9E=UAKBGGJKIOTPERFSXWC^J_UbFcHhIjJ
error processing	!^
error proto	!FlZ
error protocol	!C-G.KKJN[SH_JfJkT
error proxy	!@&K7WXU
error public	!D3J5J<JAUB^FTPJQGRBiX
error put	!8-G.U0S<KOVVDaA
error q	!HAUQY
error read	,I.G/F7HIIKaLHRJSITI
error reading	"E&H)H+H,D-Z.E/E1C2V3E5>7F;@=U@EACB>FKGIHIJYKJMJOJPGQ?RCS<TVYG^J_[bEcCf>hGiB
error reads	!A'U.TIHKTLFOTVW
error reason	9S
error received	!D"U)U,>-A.G/D1J7I9G;EB?K?LKN;RCSKT>^Z_?baf_iGkBlD
error receiving	!E3SNERUkK
error remote	!6"9#W'T(G)/*J+K,?-I/70I2I5H6I7C8C9;;E<]AKB3FDGEHUIJJIK=NfR1SSTFVKWUXE[K^D_caFb>c<f:hTiJjEk^lK
error renci	!D.KOUSSiV
error report	!U,K8W
error repository	!V"D&9,J/A1H3E576I:c;I<<B:IEL9THVKWBfHiCjhkH
error request	!W
error resolving	,K/V6WBIRJkH
error response	KGSUlV
error retrying	!;/X5V8FBTOJTIaU
error root	IXLGVS
error rpc	!]-IKF_J
error rsync	;TBTRG
error run	(V8JBKLJSK
error running	&I,D/I5J7TBDHSKUPKTUWHiUkX
error russh	!0"G#J%I(K)G*B,D-;.H/A1?2<3J4H7F8T:A;W<:=E?I@@B8CJEJGHHEIGJJLGNBQ@RVSJTAVHWAXKYCZF^J_=aJbDcEfVhFiCjCkGlI
error s	!D&T<WBIPVRH
error scp	!@&J,J.C/J5H;JBIIJKFLYOIRKTG^ZaIbWfJ
error sender	!e"K,I3HBGRETH
error sending	!T/J[U
error server	!>"T&G)X*K,A/D1=7H8D9E;D<DK>LKPJRVSIT@WJbScEk=
error session	!D)X*U2Y9JKIWI_UkU
error set	SK
error setting	!FATPTSVaU
error sftp	!H"E&B'J(?+J,4-@1V2H7K;=<B=G@EAEBEFKI<KYMJOVPFRST2WDYK^H_Gb>eGhJiWkGl@
error size	!>(U.Z3J8B;IIDLKNJOESJV][IcIeK
error skipping	)Y8GBIKB^UcTfH
error socket	!J"J&H)G*G,Y-J.:2F6T8^;JBEJUKWLEN8OIRES>VIXW[EaJbIcGfAiJlJ
error software	!B,C/C1H7F8Z9HBHK]NFRET@WIfJkD
error some	(T
error src	!X
error ssh	#T%E(E)F*F,T-@/H1X2G4F5H7Y859Z=C>J?IAGCBGGHAI<JCK:L?MSNFRBVDW,XGZA^AaKbCcIdUgIlC
error ssl	!S
error starting	*U,?.J2X6I7E9YBFRFT<
error status	!?"J-G.H0J1G3G5C8V9K@UBWFXLTRCYWfKkT
error subprocess	!F#X5TiI
error subsystem	!HSJfY
error syncing	3U5H
error tags	!G;UAUPTQT
error tar	!ELHOV
error target	!^BJ
error task	-X/E1J8SKFNIQSRS_TfHjT
error testing	5UFS
error tests	!U
error text	!H0WKJLEOUVH[WaUeW
error the	!H"K#T&J*T-H.H/V1I3[4F5<6K8FA9B5CJFJKANHOJQFRATAWWYCbBfGkH
error this	!F:KBJCIDVSV_TjH
error timed	!1,V-Y.J8<BFGJJXKAT_XS_XcIdJfHkWl2
error timeout	!A&F-D.I/T7ABfJ^NVRASGWJ_XcIdFlY
error tls	!_
error too	!BBWNE_BhXjW
error transferring	KWOJ
error true	*T2T9TRViU
error ts	"G,U<KRY
error type	!:"V,K-K8TKDTG_HcKdTfKhS
error unable	"U%U)C*B,6-?.A/J152B3J5V7D8E9;;<=F?IAHBXDSGII=KGL>NAPERFSJWE^I_Gb>c4fZkElI
error uncaught	!V)T*@,H-E2I5J8K@YAWBEIJKBLFRHfHkJ
error unexpected	"I.H1KBUKDLFNGSCTI[KaIbZfCjJlI
error unexplained	!=-J3U4TJILJRHSFTHaJb?cE
error unknown	*H,B-I/U3X5U9D;DBAKGRITBWI
error unsupported	*F9T;=A[FV
error upload	!?.S/U6E7V8IBKNGTE_HaGdVeT
error uploading	!B.ILTSZ^X
error url	!X/H
error user	!7*J.G/K5e9G;F<H=H@GAHBUFJKJPFRDSIiCj=kG
error using	!F,I;JBbGWQKi]
error usr	!H5IBUSYTV
error version	!D,T/T7UNHTW
error waiting	!I7WFS
error warning	1Y;SCCDULW
error was	!I7WLUTK
error websocket	-JWU
error when	&I,F/JGKISNVRDSWTH_DjHkTlW
error while	"E&@(F*G,:.]/>1C2G7E8<;B@CB3HGJJLTNJPFTJVIWa^G_GbIcKdGfDiAjFk7
error win	!BKFTUdZ
error with	&J,E.D/F2U3I5F7T8F9V;VBAKCLGOHQTRBSD_IcJfJ
error write	KJSU
error writing	.Z8GKXL=SI[FaF
error wrongpass	!W
error you	!^"I&V5IBFS<TJ_GiIjH
error you're	!KFW
error your	!C"^&J5K:HBEFTLHRTSHiSjI
error 秘密	PT
error 説明	-T7UKH
error'	!S-IKGdU
errore	"J*K,G-J.G/H0I1I3G5D7H8H<GBHGJIIKFLDNIOGRWSH[I]I^I_JaIbHcIeKjKlU
errored	,IGKKILTRH^Si^
errored after	7WBT^K
errores	!_"H,J.C/I1K5J8JBJIIKDLIOHRGSFTI[J_JaKcJfI
errors	!_"7%F&H'J)D*>+H.5/H172>3K4G5F6;7D9F;9=D>K@DCGG=HBJDMJNFOTP<R6V@WDXGYEZH]H^C_Eb?c?dGf<gHhEiIkIlD
errors 0	!U
errors 1	8S
errors and	!F.JKU_S
errors code	(T
errors contact	!U
errors ssh	!E-TATFT
errors ssl	!U
errors transport	!@3TATBTETKKjS
es	"D-F.E1J3H6F8F9K;H<IAIKALINHOFPIQHSDXXYS^V_HaKcSdKfIiFkKlK
es konnte	!B,U7GXX
es posible	XT^WbTcV
escape	-U2K9V_U
escape to	-U2K9V_U
esm	!UNI
esm loader	!H
esm module	!H
esmtp	!INX
esp	!c/GKETG
espera	!A,F/G7VKJRDT_
est	"C&J(C)F*I-B.B/U0B1B2K395_6F8G9E:K;JB>GKIEJKK=O8QFS@TFVKWIXG[J]H^J_BaEbEdUeKfGgHhGiHjHkHlD
esta	!<"V&J,I-I.J/J0J3G8I:W>KBIKHOFRISGTHXI[J_GaJbVcIiG
establecer	!FKIRJWUlY
establecer una	!I,S/FKJTGlY
establish	!E"0%G&4)=+C,I.I0F1D2T3X4J5S688,9V;=<IB^EIGAHCIFJYK2L;MIOEPJQHSFVGZI[H]H^?aBdUeJf:hCjVkE
establish authenticity	!C,H3bBIR=TAiH
establish connection	!D"H&G-;.S1C2H3U5<;JBXKJNBRT_GbTcXfHiIkElK
establish ftp	!GNXRHTIlS
establish master	!9,T-E1I3<5W9J<GBYFVKENIQKRT_IiZ
establish session	!E,T/K9IBWQUbIiT
establish sftp	!9"I,>.D3A6J8H9GBWJWKGPURH_IbHcIdVj]
establish ssh	"I&F*X,S-V2Y3D5B8G9Z<GB=FCJSK:N=PDRKTHWT^K_ZfJiI
establish the	!W
establish tunnel	!A,J/KBFFUQJXTYWdV
establish within	,J-JJTTU
established	"D&A)B+B-U/?1A5Y6C8@;K<A>IAABIFJGHIHKGL?MAOJP>QCSITTUIVHW3X]ZE]JbHcIdZeKfDgIhG
established broker	!X
established connection	!G*T,A/H2XBDRDSK^H_VbJdShGiClH
established initializing	NUlT
established waiting	!VKETDkSlY
establishing	!H&C(F*V-U.=/?0I3X7D8;9Y;G<GAGB?FAGIHJIFJIK?LDMKOFPEQJR?SCTGW:XJ[J^IaGcFfChEi<jFlJ
establishing a	!]
establishing connection	!^BKRH
establishing sftp	!C"V.I1V3K5C8JIJKFTJbT
establishing ssh	!:"F(K,E-U.G/H1D3Y5A7K8H9VAKBBFIKKOJPKRCSKWF_SbGfDhKiEkX
estado	!Z,J7WBIKJ
estado conectando	!V7XTI
este	"J,I/U3G5I9HBJFVRTTGiK
está	"V#J%I'K(J*G+F,A-G.B/D0H1I2H4J5G6I7D8E9J:V;D<E=F?IBFCIDIEJFGGGHKIFKALGMJNIO?QGSATDVKWIYIZI[B]I^H_GaEbGcHdIeJfJgJhKjIkIlH
está en	!@"I&T:X=J>SiH
et	"F(I,U-J.J/Y0V1I3K4J6C7U8E:JGJLIOHQKR@SFTUWK_IaHlJ
et que	&T
eta	!H"J(I-E.Y1J8XBKJCK[LTNFTK[TaTgJ
eta 0	!W
eta date	LW[W
etc	!]#F%I'D(C/J0?19334U536A7J:F;5<U=e>C?B@KAFB?DAEIFEGGJAKGO>P4QER8TDUJV<WGXDZA[?]G_FbGcKdbeFfHgDiGjGkBlE
etc ansible	!D<VBJIV
etc app	!E;JHWSV
etc borgmatic	!S8S
etc hosts	!G,CTGddkJ
etc hosts'	!_SC
etc letsencrypt	!T
etc nginx	LGSY[J
etc passwd	!H"S
etc sftp	!H=T
etc shadow	!]=HSCaE
etc ssh	!Z3=4X5=6J<IDKHBJI
etc ssl	=S
eth	!Y
eth 0	!Y
ethz	!E9S[S
ethz ssh	!E9S[S
etimedout	"@&I)I*J,1->/:1@3F5H6A8F9FB@IIJKK:LJNBR;SITpWF_@bHcIf<iDk?lB
etimedout connection	!E7UKJTU
etimedout ipaddr	,=-H/I1H6J7CBIKFNJTa_Jk@
etl	!K,XITLITD
etl sftp	!I,Y5STE
eu	&JBITTiV
ev preprocess'	1J
eva	!X
eval	%H&J.VAKiS
eval ssh	%I&GiT
event	"V&B(F+H,@.S/G0K2E3A4J5?9I;?<I=G?H@DACB>FGKZMJQ?SJVFWGXJYE^FdHhGiJkKlE
event emitter	!Y
event error	!S"UTJ
event log	-UJSNJ
event on	!DRTSKiT
event raised	!D"J-YRKTWcV
event ssid	!V
event wait	KJ
events	!F&E2H7T8CBDFIITNUVJjIkT
events 502	!H
events 524	!EKKNH_E
events 536	!KNT
events js	!A.E1KGSIURJTKiJ
events py	!F
everyone	CKDY
everything	!S3H5F6UBSP@QGUSiV
everything up	!^P@QGUS
evp	AS
evp decrypt	AS
ex	"H*K,E-F.C1I2H3G5F7T8J9T;I<JJYKDLVOHRFSVTS_IcIfBiGkKlK
exact	!U
exactly	!D;V@XA[FWQTYZ
exactly 160	!D;V@XA[FWQTYZ
exampel	"G,B-I/m1D3G5B6I7D9J;J<GBGIJKDL>NGRESHTAWEXI_JcJdJfEiIk6
exampel invalid	!B,I/o637INITJk?
exampel invalid'	/X6H
exampel org	,I/]1G3I5E<HIKKGLARHSITHWIfHkJ
example	!T"T#;%=&;'E(H*:+4->.G/W011K293Z4W5S6o8G97:=<C=<>??G@CAIC8D>EHF9GKI?KILINCO8PKQ@S4UHV7XVYFZ;[G]/^2_=aBc6e1f7g@hCj7
example 2022	!K6Y
example 22	!9"H-F/T1I3H6E7@9GBWKBLJM^NJQVSI_KdGjTkDlU
example 8080	!JTSXV
example a	!W
example ac	">&H)J*K+J.I/W2J4U5D8G9I;E<A=F@IAJCKFIHFIKKGL<MJNEQISFZF^K_EaKcJfHhKiClE
example br	!W-JBZWD
example closed	,H-J1UBIbHfU
example cn	!WTJ
example co	!F,G1J3I6U;K<UKKQTRHSJiXkKlX
example com	"Y&H)V-8.[4T5K7A8@;^=F?U@FBFCKG>H@IGJHK9NJOFP[S<TDVJYH[I^A_=aTbIhHj5lA
example com'	!I?TPSR[TGdT
example de	"S,<-V/X1H3A5J7D8I9HGSK@LJR@SKT;WU_HbIhGiE
example edu	!D,D-F/W1@3J5G8UJINHWI_KbGfGkD
example es	!Y
example example	!Z-I7VBJKSTDXX_V
example found	5U
example fr	!V"K3I5I@TATKITBYTkH
example gov	-U
example in	,JBTRYSJ
example io	![/F3S5I
example ipaddr	!V,J1VBGGIKKTIfUjJ
example it	"K,J.F3V5G6HBJJXKTLIRGTCiV
example jp	"X&H*K+J-B.F/W1V4I6V9D;H<JGHHJJIKHL@NTSFX>_FbZd?fFiGjJ
example jp'	3J^TdT
example kr	,H5T7KTU
example name	!K
example net	-B.E/F2K3Y6Z8D9I;A<KAJFJGJJXKALGNESDXIaId@fGiKjDlE
example net'	!IbTjU
example on	,A7FTVXXdJkH
example org	!J"G%G&D'@(>+A,S/E0K2K6Z7Y9C<J>HBGCFDCFGHWIKJ?PJQERJU;VIXJ[D]B^BaHcAeBfA
example org'	!T"I&H)J*E,A-I/?1H2E5S6V7C8I9F<KHELDNDPKRWWHZK_KdHiIjGkFlK
example port	"T,H-F6T8JKDNJRTXV_GdS
example report	!W
example rsa	3I
example ru	!],D/H7GBIRITUdTkC
example sftp	!T
example ssh	,V-W/S1I3VBIKGRITK
example v	!S
example'	/U5XBGGKHFLIRGSGTHZVjH
example' not	5Z
example' rsa	!U
exampleorg	!Y
exc	!W,F-KKG_HfUhKkH
exc from	KJNKfV
excedido	!WSH
exceed	!E.Y
exceeded	"C#D%F&8'E(?)B*E+H-=.m0@1D2F3I6@7H99:E;:<==@>F?F@CABCDDHEFFHGDHJI;L8MANIO>PGQ>R7S.UJV?W?X>YC[?]E^;_^a;b;c5dIeEfCgBhZk>lJ
exceeded connect	!JKKdV
exceeded connection	!E"E,E-V1=7FK?NZ_SdBka
exceeded for	!AhUjV
exceeded host	!E/Y4T5?BKHTKF
exceeded max	"J-.KEN;WF_lkF
exceeded ssh	,YTHk@
exceeded while	8IJWKHNVTU
exceeds	.EKFNFSKc[
exceeds max	!J.HKHNIc]
except	!e,IBAFIGFR@SHiBjK
exception	!B"E#0%7'-(D):+>0A1G4@6?7A:+<K=D>"AVC8D*E/FCHDIBKZM5PTQUTKU0V<XBZI[>]<_IaFb@dIe(fSg#hGjCkIl>
exception 0	,C7STZ
exception 1	!H,<1BK9RFWB_XbTfX
exception 10060	dT
exception 10061	![/HTC
exception 4	!@"?-E.V/J0I1G3J5H85;IAFLTNGO:QHRJS6WI]X_BaGcUf]
exception access	!U=TSH
exception algorithm	!C*e-G2g3J8I9]AHBEFHKDNIPKRETJWJ_GfIiH
exception an	*G3H5J8V9:KYNAT?hI
exception another	+TfSkV
exception auth	!="E&J*=,8-0/:1F2B3:4I576F7D8<9/;=<C=D?B@CA2BbFUGTHEJHK-N9P_RWT3W=XIYH_4bHcEdJf8hCiYjVkC
exception authentication	!6%A&1*D+K,F-C1F2D3A5S7I8A9C;8<<@HA<BWFYJEKZLJNAP=Q8RSTFW6XDYG_CbKf>h<iUjTkK
exception bad	!>"H%J&J*U+G-I2G3e4J5=8J9I;=@BAEBIFGGVKBN:QWWJYJZV_JcYfEhF
exception base	;VKHQJ
exception broken	"S.D1Y8I9IKXNJ
exception c	!T=GHXIJSH
exception calling	!F?SBKKWRVTGiK
exception cannot	!I*W-?2T7J8E;G<IFSGIHIIILWNKOHPJQISYVGWH[IaIfBkB
exception caught	KJMURV
exception channel	!8"E&G)W*E+G,X->.H/H1W2C3B5?7T8*9B;@@GA>BDFDGGHJJBKELHN?OJPBQAR@SGT:WWYKZJ_WbYfYhBiFkC
exception client	!D*Y,@/D1B2I5J8Y;KAJRISJTAWS^JfF
exception code	9TaG
exception com	!W
exception communications	!V,H
exception config	+Z5I;FKGNJQIfJ
exception connect	!C&G,E-F/K7ABYGJK@NFTKdU
exception connection	!Z"E&I*7,X-Z.B/51G2:567J8D;B<J=J?H@FAEB=FEGFHHKTLGNEOKPEQAR6SGW8X=YI^E_UbIcEdWf@hEjKkYlG
exception could	"J%B&Y)J*T,G-D3I6H7C9B;?=F?K@HACBAFHK8NDPJQFVJWHYJ_IcHf=kD
exception decrypted	!IQX
exception decryption	!IQW
exception default	!F5J8FBHJXK?kK
exception der	!J,K/_5E8KKF
exception detected	!J8XBJNJT;fI
exception disk	!ZLI
exception encountered	3H5G;YADQH
exception end	!C-T5IAHBHPJ_UcCfUkV
exception eof	!K&J->1U3I5G9GJKK:NDQJRJ_FcVf^
exception errno	!X,J5KHV
exception error	!W&D)J*E,;-Y.K/?0I1C2F3A7E8;9>;B=J@CGHHEKAPFT]VKW;XJYI^H_WaFbDcCdKf<hGjIkS
exception exception	,I;JKIQX
exception exhausted	!K;JQ=TVZGjZ
exception exit	!U,W5GBUKHTV
exception failed	!4"T&B0F2D3K4I<A=EBSGFH=IGJCLTN@P6QWVHWAXH[E]J^F_HaDbYcCdEhJiJjA
exception failure	!H,J._0Z1C8GK7LHNJOYSCa[cJfC
exception file	.HKJLDOYSB
exception for	!U
exception general	!IKU
exception home	!@;J<I=c
exception host	!@*H,F-G3n4D9D;GAFB@FGHJK<QIRBTE_KfHiK
exception hostname	!F-T3Y5JKIiT
exception http	WZX:
exception illegal	!V3K8J;E@IAIEIKTLKNUPKQI
exception in	!<&I(J.X1C4I;S=G?TFBK?NWOGTIYTZIhHjIk[
exception incompatible	!E*X-K2X3J5F9TBJKENIfI
exception incorrect	!D-I9I;GAJBEKBMUNYP<Q]RD_HcI
exception indecipherable	NUfK
exception inputstream	!="B-B5G8S;IAFNEQIWH[H_Df[
exception invalid	!2"7&E(J*;+I,<.F/;1F2B3<4F586?7H8997;Z<8=D?Z@SAUB6EGFDG;HCJUK.LCMKNcOJP3R/SCTBW<XGYWZG^A_?bIf5gKhDi3jG
exception io	!W
exception is	!A"K-H.?/D0I5];GAJBdHINKQJVK[EaIbJfE
exception java	*I,Y-@/V1I2K3F5;6X7S8?<U=X?H@EACB>HTK>LHNCOKPHQHR>SIWFXIYI_DfDiH
exception key	!>%[&J*@,J-F1J8F9T;:<J=H?K@BA]BIFHGGJIKSNEPAQ@RIYHZI_JfA
exception keystore	!VQJ
exception login	!E"G3YRe
exception message	!B"H&G*J-H.B/@1J2K3?5E7F8H;F<IGJK=L[SW_HbJcHfFkF
exception negotiation	&K-Y3C5C9T;JNJfE
exception net	!C-S7UKVSW_[dThI
exception no	!?";%@&>)I+F.C/F1520334I5X6U809J<Y=H>KBCCJFSHJI/KJLaNJOBQEW;[C^D_AaFbAc>hUi7lI
exception not	!G&I<A=G>I@YAUP8QBYZ
exception object	9TFWiV
exception occurred	+SIVJWKKSJ
exception open	!B;?=J@EOVQ_SUYI[TfI
exception opt	!D=WITRI
exception org	"S-V
exception pad	;V
exception password	;G<J@JBXKJP_QCRVYKZC
exception pem	!?-K5I;[KIPWQD
exception permission	!@"U&K1F8K;C=ABTFVGJKFL6PKQFSfTIZ7
exception pipe	!@-G1G8VK^NJ[I_Gf>
exception pkix	!W
exception premature	NW_X
exception private	!B;E<A=G@BAUBKCXDKPaQ=YG
exception problem	!>,S.K1T<KBULIOIPWQVSFiT
exception process	!H,Y/JBJKJiU
exception proxy	!C&K*H,U-G/I3E5H7V8F9FAIBEGJK@NEPIRHTJWfX9_IfD
exception publickey	!C;I<K?T@WBGR@YZZVjJ
exception read	!Z-G7IJXKE_H
exception reject	!E2B3T4@5b6K9J;HAHBAHGKDPJQGRBTI
exception renci	-XBJGU_J
exception rescued	9U
exception revoked	!I3C4^5D
exception scp	!H^W
exception server	!=&G*S,?/>1@2E4Y5b93;=@JB=FGGIJFLHQJR7T;WFbDf6hEiEjJ
exception session	!>">)G*D,=-T/=152F3?4K5G6J7;8Z;C?H@HA?B;FJGDHHJbK]P?QDR<TWWB_VbHcEdGf%hKiH
exception sftp	!B"B*J-D/V0T3<5U6_7B8B9H;H<I=HAHB6GFHIIKKGLUNEOBQGRUTHWGXI[H^J_GaEbKcHdJfAiCkB
exception socket	!K-[JSKITJ
exception sql	!W
exception sqlstate	!W
exception ssh	!*&T(D*3+/,I.=2"3D5U687399:I;S>B?IBBCCDJEFF)GEHFI@L1MENTOEP<R9SGVCW!Z-[I]KaHcWd;gIi@kD
exception ssl	!V
exception stack	aT
exception subsystem	1KKGbJf^
exception system	!S
exception tcp	!G7UTUkU
exception the	!G*>,:-U.H/A1D2>7G8*;U<J@JACFIGIIIKKPGT8WH^@aHbTcGfJiU
exception there	!9,V3SBJ
exception timeout	!6"E&J)S*G-I.C/C2J3F5C7W8E9G;HAJBBGJJWLHPJQIRGSGTbWIXW[K^IaKbJdXf<hJiHk=
exception tmp	!ZIA
exception to	!B;D@VPWWTXT
exception unable	!="I&H*W-C/J1E3D5?7W8I;Z?T@UB<IGK>QYYT_IaJcIdXfDiS
exception unexpected	!?"H)G-W1X8HJKK^NHTT_IbIc?fV
exception unknown	!C395XHU
exception user	!?"KETFSGU_ThH
exception userauth	9H;GFJKIRYiW
exception using	!EQX
exception util	kV
exception when	"J&H-J.G/B1J3I5H9G;H<FBHKFSVTBWKaJfHiG
exception while	!F&Y,H1I3T5JNJRCWK_WhTjS
exception キー	!VAVKJRH
exception サー	8TKI_V
exception ファ	=J
exception 接続	KVdJkK
exception 秘密	;Z<E
exceptions	#F%B&H'I(C)A*H+9--.J/I0E173I4D658>:F;S<_>@?B@6A/CEEJF?GIN?PHQBRXSITHVDW1XAY7Z=]I_0aDbKc5eHfZgGh4kJl3
exceptions 0	.U7SSI
exceptions airflow	!?&J3F5U<CAIHUISQH
exceptions authentication	!D;HFJGIK@R]fIhK
exceptions communications	!V,H
exceptions connection	5K8K9KBKKAMVRJkHlI
exceptions endpoint	!W
exceptions host	!G5XHT
exceptions key	!A3D5D9X;T<Z@KAIBJKFPHQJRK
exceptions netmiko	!D7SGVTTkU
exceptions scrapli	!?"I3V5W;IRCjI
exchange	!("2#=%6&*'C(=)4*_+3,E-d.7/C0:1/2[4>5D6?7(8!9v:;;#<5=?>H?9@:A,B.C?DBE@F1G=HCI8KKL1MSNZO<P,Q*R>S7T8UZV=WZY:Z>[?]B^5_^a:b,cCd,eAf>g>h0i%j.l-
exchange algorithm	!F*/-G283G5?9qBIKCTIU_
exchange algorithms	!V2K3K5I
exchange client	*J9Z
exchange connection	!8,J-T8I9KK>MUWWXJdJiJkK
exchange encryption	!?&D*Y,B/G1I2^3D5E7K9^;J<G=JB?FJKYPGQKRFTC_BcJfEiKjKkB
exchange error	3H5K9Z;K<GKI
exchange failed	!@*g-?/I2c3D9UBFNKRGTJ_E
exchange identification	!(":#J%J&F)=*A+@-Z.H1/2<3-4J5(7A8;:I;I<H=G@IAJBECGEEFHGGHHJ?LKMWSHUKW]YKZJ^F_Yb=cCdDf6gKhBi;j=k]lG
exchange method	!F*@2;3K9c
exchange negotiation	!E-@3_5YK6fK
exchange started	JSTV
exchange was	!;*]-T2V9TKE_K
exchange with	!J*V3F5IJVKTfU
exchanger	!K-V2K5VJUKETI_V
exchanger java	3T5S
exclude	!FIU
exclusive	![;KKKaT
exclusive timeout	!Z
exe	&J)G+G-G.G/I0T1]3C;B<C=KAGB]FJG@JFKBNDOIPFQJTTWBXTYJZF^>_>aGb>fUhJiJkDlK
exe connection	!K"Z)I-A1a5HB[GCKENGRA^E_BfViCkB
exe ssh	!C5XKKRVTW
exec	!X"8#T%G)F+C,F-A.@/E0I1;5I6J8:<?=F?J@BBGCGFKGCH=I6JFKTL2MINAOFPZQFRES8TJV@WbYEZJ[I^^_1a>bmcAdVeKf4hIjBk5lI
exec completed	!Y
exec connect	WS
exec connected	!^TJ
exec connecting	!W#VBDjK
exec corkscrew	NKXV
exec dbc	BTRK
exec exit	!V
exec failed	!TfI
exec host	!TBH
exec nc	W[
exec private	BI
exec provisioner	!I#YBFRGWXdX
exec request	!6"D,JKHSKWI^]bhf;
exec ssh	,J/S
exec usr	!?,UP^
executable	!W"S5FIHLI
execute	!D"F&S*J,W-A.H1H5<8T;@<IAUBUHUIHOJPGT=aHbUcIhIjVkD
execute commands	AT
execute error	!G&U-IRG_TjV
execute goal	!]
execute scp	bT
executed	!V.HBGKJLGOTRGTH^JfZ
executed commands	!U
executed transfer	!YSJ
executing	"D&Y.@1C3T5;<H=JFHGKIIMJOFPJQGR<SJWI[K^ZaGbVcEjTk?
executing as	1JRG_YhT
executing on	!J&VTTiS
executing process	!X
executing program	!H^Y
executing proxy	,TXT
executing task	&UiJ
executing tmp	KS
execution	"B*J-C.F/G0J1K8T;GBGCTFIGHHKIVLENAOFQTRHSATD^Z_CbVcJfEhKiHjJ
execution failed	3V=TBJCV
executor	-INJ_J
exemple	"C)U-C/T6U7I8E9JBHKAR@T@WKXJ_DdTfSiJkC
exemple fr	6V7JKJRITB_KdUkI
exhausted	!8"@,X7S8K;D<B=KB[KGLEPJSGTWhDjU
exhausted available	!A"C.H;F<BB[GILIPJSKhEjU
exist	!J#G%B&<'F(4)D*?+@,8-7.</U032H334G5G6W7?8<9::@;*<d=J>D?A@5A5B/C<DFEEG?HDI^JFK2LcMIN2P5Q1R3SCT9UIW?XCY5ZB[5]<^E_9a1bFdFf:gFhCi0j<k9lF
exist at	!A<SIT
exist in	!S
exist on	!a/JSH
exist or	!F/K5V;G=U@IIEQHSX
exist yet	!_/KIBSC
existe	!H"C(J,?.B0I1I2J6G7T8H9J;G=F>JGII@KDObPIQJRFT@VJXJYK[Y_JaIbIcGdGfJkDlE
existence	!G/SBVRUTS]U
existence of	!G/SBVRUTS]U
existiert	!8"B(F)G,A.;0>1C3@5H6A7F8D9H;G<E=JBJGKHJI8K;LZOaQGR=S8T<WJXH[F]I^J_BaAbFcDeJf?gIkHlF
existiert nicht	!C,J.D0I3E5@6H<JBFIEKIL]O?RGS@TCfGiI
existing	"E&D(=*D,?.I/D1E2G5<7E8K9F;@<D@HAHB=FHGIHKIBJWKYLHOVPEQFR?WG[I]Y^JaGbDcGf>h]i?jV
existing connection	!FKVNS_T
existing installation	!X
existing session	!C&H*G,G1J3J5B7J8I9@;E<H@JBFFJJYKUPGRFTGfBh^iGjX
exists	!V"@#I'I(:)K*C+T,H.7/K0?1K3S5I7G8H9<;B=I>C@FAFBCCBDIF?GDI1JDLCMJOtP9Q7R1S:T@WGY@ZK^:_Ka:b8c7dDe?f6gFi>jJk@l@
exists and	.JKJOV
exists at	;JYI
exists disabling	!_
exists file	OU
exists in	!G5TOTSK
exists stat	!HKZ
exists to	!]5JKGLJSHTJaTcI
exit	#<%F&K'A(8*2+F.K081X25495g749F:>=F>I?:ABB]D@E=G<HEIWJFL;N)O2Q7R!SHUEVEX7YJZ>]@aEdCe>k0l;
exit 0	!I/I5H<YBUKITX
exit 1	!a/J6S;I<IKHSG
exit 255	!D,W/V3EBTTW
exit before	!F-HMT
exit code	!D"T#F%A(D)H*@-K.G/=0B1U2A4E5c6>7F819G;K>J?DBSDHEKFKG6HAKJLKMBNBOAPXQHR7SEVBXGZI[>]K^:_Sa;cKeGgDkGlG
exit request	!U
exit root	!X
exit signal	!E5I8ZBJK]SK
exit status	!H"F#I&H'J(J)S*D+C.G0J2F3T4F7>8V9K:G=E?H@?A=EGFAGAIYJFL8MCN>OFP>QBR8XFY>ZJ]I^S_FaIcUdHeJfUgDk@lG
exit tab	!H1IBXKUTJ_I
exitcode	!B)H-[/T5SKERKkGlK
exited	!;#>&E'G(D)9*5+6/T0=1]4B5S8Y:F<E=:>F?F@=A]CCDEE@G6H<I9J;M<P5Q8RUSTTCUJVAX=Y<ZC[@]H_Ja<cCdHeFf2gBh<jGkBl;
exited code	!Y1J
exited connect	!A-F/V6X7WBFNHRG_IdU
exited no	!C"I&J*H,D-F/H2S7E9VFTKGTG_JdHkF
exited normally	!I
exited remote	!D,E-Y/H1G3K5K8D9JBBN[RITH_[iGkW
exited status	!Y1J
exited string	!A"F5J=KAbBJCGN=WJYJ_GbHcChJ
exited unexpectedly	-E1H3I<KBYKDNIRYTX_JbK
exited with	!D)J,5/G0H2J3U5I6I7B8U9B;I<C=H@IAFFFGEHHIELTNBPGQGRTSVVJYI[I^UaHbScBfHjHkB
exited without	!E5I8ZBJK]SK
exiting	!Y"A&B*H,V-H.=1B2I8A9E;E<GAHBFFSGKIFK=LVPGQKWJXW^HaIbEcIfBjF
exiting now	!U.IIK
exiting with	OUSJ
exmaple	,J/[5K6I7EBKRJTH
exmaple org	!H/^7GTK
exp	!A,Y0VISeW
expanded	!I
expanded user	!H
expanduser	!<5X=SHSLJ
expected	!E"8#I%F&='J(])J*9+>,1-3.///0@244A6?7883:I;d<:=>?A@FB(DHEGF=G>HAJCKJL2MAO5P9Q@R0S-T2V?W=XDYVZG]G^T_Ha7cgdBeIgTh<i6j@
expected 'aaaac	!K3W
expected a	;IIU
expected hex	!G(S3T5J
expected key	!U3F5H9S
expected net	!B-K1Y8K9KKDNJ_JcZf^
expected ssh	!>1J3Y5A9JBJTJcY
expected unison	!HbTcUfJ
expecting	"I)F*A+H,G/H1@2F3H7K9I;E<JJ^KULINAPJWJ_DcKfIjIkGlI
expecting ssh	!B*C+J,J-D2I9JJ_KXNG_HjJ
experienced	!A7UBTJVNTTT_T
experienced an	!D7VBTJVNTTT
expire	!TBT
expired	!I"n#H%I&?(K)D*D+F,?-E.:0J1<2D3;4U5G6F788H9H:K;F<F=J?J@GAGB8CHEKFHGDHAJVKWLBOJPGQDR3SAVJWDXFYIZD[F]K^E_HaEb>c>dAf@hCi8jFlC
expired 30000	!DTU
expired account	!I"U
expired or	!U
expired please	!G"Y
expired try	!S
expires	!]-KNKWT
expires in	!]-KNKWT
expiré	!T"X-F3HKFNK_GkI
explain	!W
explanation	!DcW
explicit	!E%;5J<HESR;ZDhAjT
export	!G"B%K&F(F*F-D/C0A2I5T6J7I8S9G<A?KB6GHHJIZJJK>L>NFO>PIQGS[T>VBWJYV[U]K^J_FbCcGeWfCgIhJjHkDlJ
export home	1S
export sftp	!J5U
export ssh	!T&IASQT
export task	!T
exporter	,U7HFWQKRGiF
exports	!D-K0J;JBHIJKHS[VH[TaSkU
exports errno	,UTTkW
expresamente	,X
expresamente dicha	,X
expression	-VNV
expressément	,V
expressément refusée	,V
ext	,J2KKJNKOVSXTH
ext build	![
ext info	!I
extension	!V"G&F'V,A-G1I3@5>8E9G;J<KBYHJIHKANJOJPJQJ_GaDbJcGfFiKjHkE
extension host	!U3IB_RXTBiH
extension js	GT
extension sftp	!GLITTVTiT
extension user	!Z
extensions	"J&F*K,J.Y1K8H?X@ENCRT_FfHiG
extensions liximomo	!C-H.SAVBHJUKINJOHPGRWiJ
extensions natizyskunk	.S;U?[@EAJQF
external	"I,J1J3U8J;JIHKFLGNJQGRUSETJ^WfIiV
external command	KK^W
external connectivity	!T
external lib	!GBTRT
external message	!HBXRUiU
extra	;Y@U
extract	!A;U<E>K?HA^FHQTY@iF
extract public	!C;U<F>K?HA^FHYAiF
ey	*C/K2Z9DRK
f	!?":#I%B(Y)D,?-?1;2T3W4D6C7:8H:H;B>CBWEDGGKHOFPESXVXXHYGZF[8]G_?b?c8dDeEf5lC
f 0	!f
f 1	!F(U.U/H0J5BIIKHLFRXVTaGiW
f 2	&VIUOTVTaJ
f 3	!D;J=UVU
f 31	!GNS^S
f 4	/T
f 7	!Z
f 8	*T2V
f 9	3SRTSH
f home	!I3W5JHH^S
f l	5UJS
f m	!Z
f option	<T
f ssh	!];C<HPK
f var	!T
fa	!V"I(J/K3H5G9I;JFIGTIJNIPKRJSITH]S^IcJgJiHjG
fa 9	!U
fa gz	!WKH
fab	bT
fab h	bT
factor	!C"B&FBBGfKGPHRBiG
factor login	GY
factory	"U,V-J5G7K<TB;FJLFNKRHSHXUfJkE
factory java	!D,V/U<UTT
factory rb	!E
factory'	!U/G
facts	6[TK
fail	")#E&.'F(B);*_+C,;-&../=0<1.2b3*4B5%69718.9^:F;@<4=7>K@7ACB]DJEHF^H=I9J<K(LDMEN-RaSET7UHV?X=Y:ZB[<]C^?aDb5c5d<eEf)gEh:ihjZk5l9
fail 'type	SHTV
fail 2	_YkI
fail algorithm	!I
fail error	iY
fail exception	!J,T/V9V_I
fail for	!JBSF[PERGjZ
fail test	!XSI
fail to	,I/JPZ
failed	!?"E#<%V';),*H+?.W0D185Z607D8<:5<C==>!?6@8BWCAD#E-FHGIHZIIJ;K@MAPHRWTFU*WTY:Z:[G]E^H_JaUcCd=e@g7h4kBl7
failed '	!>,^1Y7HKJiVkZ
failed 0	!d.H/G3K6TBKRJTK
failed 111	!c,@WK
failed 18	!?"W;UAFBSFUQEZVjT
failed 3	!]_K
failed 4	!JKIOV[Z
failed 407	!W
failed a	!J7VQWTTkS
failed access	!IAX
failed address	!U7JkU
failed administratively	!U/ISJWVbAfI
failed after	!B(D-J.VKVLKNJOCRJSCTI]WaV
failed agent	!G%X&B
failed at	"WFX
failed authentication	!;#K%C&Z*J,@-C.J/H1I5S8D9J;[<BAUBUFUKDLJSGT@WBXCZU_afHhEkK
failed backend	!F.XRW
failed bad	!W;A@AADBKPBQVYK
failed because	!T"K(U,C-K.K/I3B5TRFSITViCjU
failed broken	!@"I)K,;.=/K1?5J8g9UBGKWNIRKSJTBWIfI
failed building	!Z
failed cannot	,I.C/X3J5GIJKJLVOJRFTIVJ[I]SaHiTjU
failed certificate	!T
failed changed	!T(T/B3I5EBERBiI
failed check	!DRY
failed client	!H"J*G2VMU_JiS
failed code	.H5JBJLWRUSUiW
failed command	!J
failed connect	-J/b7FKGTWWY_FfDkI
failed connecting	!:%K&X<^HDLDSKTHiTjHkJ
failed connection	"B&E*I,Z-=.S/>1D2E3Z5A8W9@;IB=JJLENAS?VFWWX>^FaFcJfBjTlJ
failed container	!U
failed could	!X"J&E,T-D.F/J1E2V5B7F;JAEFTLVQJR@TAWEaKfEiHkG
failed couldn't	.H0V[T
failed dial	!c,@WJkE
failed dir	!HKZ
failed disk	.ULJ
failed eof	!<"D%F&H)U*E,J-c/A2G394E558G;F<GAKB:FHGBJIK^NVPJR6T;WJ_YbDcJdHhIiCjIkTlJ
failed err	!D,USX
failed errno	!4,^5F6G7S=JBIHHIXRGWIdIfKk<
failed error	!>"T&;-J0K1D2V3A6W8G9D;C<B=BAaGIH@IBKTLINFOIP@Q[RJS>T8WaXUYF[V^HaFbIk;
failed exception	-H.J/B8B9G;B<IAFGIHHIDKGLTPGQZSVWH[E^Ia@cIf?iTkF
failed exhausted	BViUjF
failed exit	!=,J/W1J9I@?CSKFLIPYRJSETVYFbJcIfGjd
failed failed	!@-V.@1J6W8UBIKZLESKVT_YaHbI
failed failure	!4"I%K(G,H-G.]/C2IBGIELURDSTTI]J_JeGfH
failed fatal	!X3U5IRK
failed file	.J3I<JOJSDaK
failed flow	!IdT
failed for	%g&a(K)I*@,C.@/V1D2F3?4I6I7A8?9?CCIGJJK9LBN@RGS9T?WGXHYBZS[K^IaEbAcGdEfBh<k>
failed get	-J5YKI_W
failed getting	!A"I*=,=-[.I/@1K2@3F5H6I7@9F;IAJBDKYLKN[RBSGTF__bGdJfFiHkZ
failed host	!6,G-B/Z4@9D;JBBHCNJRJWI_TdWiKkK
failed https	!J:W
failed in	!E(G,S-J7UKDLGRJSFTX[U_JaX
failed inappropriate	!W
failed invalid	"I/I0Z5IB>KKLIPSQASIYHiK
failed java	!_,I9JKITIfF
failed knownhosts	!4"K#K%G&C*A-?/G3c4]5V9:;9<A=IAEB8EKFGGGHIKGN?PAQFRATDZK_FdGiFjFkI
failed libssh	!FAYBUFYRFZX
failed login	!:;K<KB_KHbIjKkI
failed mkdir	KTRKSV
failed msg	"T/H<TB?LHWIbUcIfUjH
failed name	!E/_6GTK
failed no	!5"C%A&I*d-A/:2U3;4G5>7G8H9X;8<2@JAGF;G<H]JIK<NDOEQGRDSKT7V4YHZC[H_GaBbFcCdIf>hJk9
failed notify	!WRI
failed nt	!^RI
failed object	!HVX
failed on	!C&J(E)B*G+I-G.[/<0F2J7H8A9H;JFIGJIGK9NGOGR@SDTDVJWD[I^W_Da<bVc?fWi?kE
failed operation	!9%K+I.W/J0I3F5G8J9J;JBJIFK:LCNIRGS5THWH[X^IabfJ
failed password	!8BIFJGGPBQFRgZKfIjI
failed permission	!*"D#J%I&D.J0T5J;D=?BHGFH@ICKKLDOUPHR@SWWIa_bIeEiCkK
failed please	!=-X5J9WATBKGUNGQKRZTGiEjI
failed port	!S
failed programming	!T
failed publickey	!;;Y<JBaFDRChF
failed r	/K4K5XHKWX
failed read	!?,H2I3J5;7DB4J]
failed reason	!I,H-Y.T1I8VSTfJ
failed remote	!?"U(T,I/F5I8JKDLYOFTH
failed rfd	"JcT
failed scp	LVSU
failed see	!T
failed self	!S
failed server	'W*I,K.V/E1T5[9U<HBAFTKELDOER8S?TGZXaAbJcJfEiD
failed session	!S8J_UfIkW
failed set	!HSEaY
failed sftp	!J"G(K,T.H/@1G3B7J8I9F;D<KATBHIIKBO^QIRFSTT;VTWJ_JaVbHcFeHfEiCkI
failed ssh	!!%<)J*E+G.A/D0H1F5Z8H=C>K?FAKCHECHDIDJAL<MIPUQSRUT7VHW>XGY?ZS[G^G_CaHc?d8eJfBkUlE
failed ssl	!V
failed subsystem	!Df[
failed tests	!U
failed the	!9(U/I;G<J@VAGBBGHHGOJPJR_aJbHfJiZ
failed timed	!Y,U-F8=BHGKJIK:NERF_FdFkV
failed to	!F"?#0'8(H*@+T-J2B3I697I9K:6;X><AYCBD?E7FGH^I>NFO>R@SHU@VVWJXHYTZ>_?aSg:iJk=l@
failed ubuntu	BWRJi@
failed ug	!T
failed unable	*K,X.G/>1=2G5J7J9E<S=HCXFHGHHILBRJT9WFYFbEiFjXkW
failed unexpected	!F,I1I7TJUcU
failed unknown	!Y
failed unreachable	3YBK
failed upload	!>.F3VOZSVa:
failed user	!C"XBDTY
failed username	!>"V#S:T;@BZGWQTZJjI
failed verification	!B(X3GIJKISI]ZaI
failed while	!W
failed with	!B#K%?&F)H*@+F.91?2@6U7V9A;W<W=G@DBDCJF4HFLAR^VEW>XJY?Z@_Tb:dUf>hCj@
failed write	-H.X1J8JKXSW
failed'	&K*W,a-E/K1F2W3I5J7W8I9UBIJKK7NFRFTGW__Bb?cHf;hJkJ
failing	<KKTPT
failing and	KT
fails	&T,I/I1J5X7U<KB9KGSVcJdUfJi?
failure	!4"<#/%[(8)@+',D.y0]1J3A4.61798!9I:?;;<7=!>0?/@<AICBD>E1G!H%I!J%KEM)N6OwP?Q'R@TCU:V3XGY<Z)[j]B^C_AbEc8d)eVg(hEiGjJl!
failure an	.S0SaU
failure at	!B&U*T,I7I9KTXiF
failure authentication	!H"J&D;WBUPV
failure build	3S5T
failure code	!H.T5TOE[I
failure connecting	!<"H%I&T;WPURVfJiH
failure connection	!>"I)I,U-G.A/F1A5B7XB?KXOJRDT]WT_CbCfBiJk[
failure establishing	!@"I,E-U.H/I1F2S3@5I8J9WBEFJREWH_SbJfGhKiGkX
failure failure	!A/C1GBKKELTOXRJSU[ZaXfC
failure in	,J/c0D9JBHKHLDOWSUTI[I
failure initializing	!="W)W.F8[BHLGRGcYf[
failure message	!A.K5SBYLVRASWTIjU
failure open	!D"K&I.C/D16KGLJOFSHTEW5[IbHf_kI
failure please	0TOXSC
failure proxy	KJWV
failure requesting	!H%D&Y.E
failure retrying	!<BZCWKIRJi]j[
failure server	!F,G.V1^KB_Gb@f@
failure ssh	!G"I,H-I/C3K5F9G<UBEK<NJOWRGTDWI[[_GaXeCfEhKiJ
failure status	LJOU[T
failure the	!A.TBXSTiS
failure throw	[S
failure to	!T%W1JBDKFjJ
failure unable	!E*X-G2VAULTQFSXYW
failure when	!K0UBUOITFaUiVjS
failure with	!B2I3]BGKH
failure'	.TKKOSfS
failures	"H#K%D&B)F*G,A-=/J1?2I5B6C7H8>9F;D<F=J?H@KAFB'CIEIFFGDJFK5N8PHQHR;T>VKWHXIYIZG^I_>bFc@f=hgiKjGkClG
failures 0	!V
failures for	!F_Ghi
failures preauth	!CjW
fake	WUXT
falha	!;"U&E,E-F.@1I5F6K7E8J9J<F=K>JBUIGKALUOIPWRYT8WB^I_IaDbFcKfJkElJ
falha ao	!I"H&J.I;TBJLHPXQWRH[SaI
falha na	!G"V.J/HLWRKTHiW
falhou	!K-I.T3KBWKJRISXkX
fallback	3V5I
falling	;FFViWjU
falling back	!V
falló	"K,T-G/=1I5V7H8I9KBJKAQJR]SJT;_IbJfKlJ
falló la	/K3T5W
falsch	,D.J/GBBRYSKTG
false	!]"B#G'J(B)E*J+@,D-K.E0E3G7E9W=D>KEHFBG=HKJCKILYMINJQ=SFVYWJXBY@ZE[?]Ea7bBeHfGgGlE
false elapsed	!Z
false kex	9U
false msg	%I+G,92K3J4I5Z6S7I8W9E;J@IAIBWHGKKLBNAPKXK^IbDcDdGhFiUjYk-
families	/S
families and	/S
family	!I/S6Y
family type	!J6Y
far	!E-J8F9IIJJIWIaHfG
far receiver	!Y-H5FKFRJTSbDcE
far sender	!!5T8KJKKCWKaJbTfHhI
fast	!X(T/G1I;K<FI[KSL?SGVIfK
fast forward	!X
fast put	!T/K1K<GI[L<SHVK
fastq	!H"@#F%D&>'Y(Z)I*G,E/J0]2G3G5I6<7C8<9;:F;9<7==>G?B@?A@B5CAEEF@IcJBKKMBOYPJQ?R2SST8UHW=XDY@[U^Hb<c6dJe^fDh@i4j?kUlB
fastq 4	.X
fastq bz	!EITLFOS
fastq failed	!F.G0TLSOW[T
fastq failure	!@.Y0W[WaW
fastq fatal	!9-V/G1S3K4V8HGTHYK9NYPTTJZTiFkS
fastq full	!@.Y0W[WaW
fastq gz	"F'](Z)H*H+K,G-B.A/F0S1D2K3E5I7J8I9I;IBHCIFJIEJGKXNFRHTH[B^I_Fa8bKe?fIgSiJkFlK
fastq gz'	0T8GKSeT
fastq no	!;.W1H<JIWLDSXVJkK
fastq open	!?IWO[SK
fastq permission	!;OVS]
fastq readonly	!?OXSU
fastq remote	.T0TIILKaV
fastq to	!_"I-K1GIFKGLHNKSGaUbHcGfFkE
fastq upload	!^.AHVLFOASGaU
fastq 致命	!C
fastq'	!61G<II]S[]K
fastq' no	!GIS
fastq' permission	!J
fastqc	!Y
fata	5U
fatal	!I#5%G'4(E)],E.I0*1^2J3J4E679T;H<I?B@>A6CBD9GIH?I>LJM,NUO%PFQ(RGU<V'YE[*].a!e-fWg<hJiCkWl3
fatal access	!F"[BHiG
fatal app	!GLZ
fatal authentication	!aBJRIiK
fatal bad	!@)b1HBCKK
fatal connection	!8"A*S,<1E2U3K5G7?8=9WB@EVJ[RHT;XJ_=d@gWhFiEk@
fatal could	!>#K%K&U(J)I*K+T.E0J1H8A9B:WCEGIIIK:LSOHQEVI[J^GaEb>c@eIf<jT
fatal create	,H1EBHRSSciJkH
fatal db	!U/H7SRJTIWWdU
fatal default	!J,SkK
fatal detected	!W
fatal early	!K.W8SJVKU
fatal edge	TU_U
fatal error	!)%8'@(7)S+>."0=2E5U61:B<EAIC@DGE@F6HEIEJ9KJL-M=N^O;QHS6UHV;WI[=]C^S_Ua;e?f^g:j>kglB
fatal failed	!W,X-JNHRCXW^G_WfSiFkK
fatal fetch	!K.W8SJVKU
fatal h	!E.K1F7KBKKDS]TX^IbY
fatal host	"E&K,I-G3F5:6I7;8F<IK[R[TYWH_HbJcKd?fKhKi;kF
fatal impossibile	<T
fatal impossible	:UCKLKjT
fatal ipaddr	!B&W3X5G6]^WdTfKkH
fatal msg	!F)U1VbVcUfK
fatal no	1J5D9ZBIKHLKTJkJ
fatal node	-Z/J5G8YBENIkI
fatal password	!k">B<GJR9i9jJ
fatal protocol	"U+JKFNFbScVfKkJ
fatal safely	!C1]IGLI
fatal ssh	!H&T-J/V1K6GWUkK
fatal sw	RHiW
fatal the	%S&J,I-K3W7U8JBA_WbIcTkT
fatal unable	!S"@)5*J-A6E7G9B;J<B=GBUICNBR4S;TIWZ_Bb<k4
fatal web	(T,G3D7F<UBSLGRCSGWIfH
fatal wrong	!^;D<FQJRI
fatal не	!IRIdUjUkI
fatal ユー	![BJRFiF
fatal リモ	!E5S
fatal 无法	/S_W
fatale	,K3J5D7JKJLJR^T>bJ
favor	,DTIlY
fd	-SASPHTK
fd 4	!VfS
fd 63	ATISQU
fd is	!SQK
fe	!F&K,D-I.U/B5I7S9HBDK]NVRK_JcVfJkJ
fe 1	!E,G.X/F1J5K7U8TBFcY
feat	!YNJ
feature	!]
features	!^BK
feb	iJ
feb 12	!W
feed	!J)S,E.D1T5J8I<HBGCUKHLUOXRETFaJbUcTfGkK
feeds	!7,U.J/D5JBZLXOIS[TCi[
fehler	"E#D%C&A'@(?*=+A-</I072@304C516;869;:A;^<8>A?C@KB@CADDEAFBG?H@I7J@K2LTM?N<PASUUDV@W?Z?[=]?^>_7b<dBeAfDg>h@j<k=
fehler authentifizierung	!9"T,G/JR[TCiU
fehler beim	!C"K)T.E/D1T3I5G7I<IAUBEIELYQSRHSVT?YUaIcJfTiH
fehler herstellen	7I8JKGTU
fehler kann	!F/URHTKlY
fehler kritischer	,C/HRTT>
fehler verbindung	!W
fehlercode	,H-H.F0J3C5IBIKIOWS_TJ[IfH
fehlercode 4	!C.G3E5KOWS_[JfJ
fehlermeldung	!>.F/H1W3B5DOWRVS[[JfHiI
fehlgeschlagen	!I#B%B&<'@(=)=*=+>,Y-8.B09172?374B56687J85:B<<=A>B?C@BB]CCDCEAFEG:HFI<J@K-L8M@N:OEP?QKReUCVAW;[;]=^>_4a9b:c8dCe@f8g>iZjSk=l8
fermée	!C"])U,K1TTHiX
fetch	"=#K%U&Z)I+F/80J6C7B9G:C;J=A@EAFEHGHHAIJJTNFOFP<R/TIW>^IaFbEcDdKhJkE
fetch failed	!X&V/K3T5GiE
fetch first	![5IBFiI
fetch http	!W
fetch https	!U
fetch into	!H&T4TBI
fetch origin	-T3T;TATBDXU_SjI
fetch pack	!K.W8SJVKU
fetch tags	US
fetch token	!S
fetched	#V,U/IOUTTaI
fetching	"J%G&[,K.SKKLFOHR=S?TJ[TaE
fetching home	.V
fetching identities	!E%G&]
few	!F#UjV
few minutes	!J#VFSTS
ff	!S-U3VKJNH_HkU
ffff	!F,VKHTB_GkJ
ffff ipaddr	!F,VKHTB_GkJ
ffs	.U[J
ffs tmp	.U[J
fi	!a"E.H/K8D;F<GBFKWRHSJaJiI
fichier	!>"9&I'H)C*C+H,7-@.8/20U1?2H3:4I5:697@8?9::F;H<Z=H>K?J@JB7CJEIGCHKIWJHK8LFMINIObPKQ>R7SYT9UKVHWBXAYH[?]>^F_:b?c=dHeGf>gAhAi?jCkElD
fichiers	!Y-J/I5I9HBJLKOVSFTFjK
field	!V,U.J/A5J7VKFLDSITT
fig	!FIV
file	!C"*#'%:&='G(T);*",;-;/42/374<5<6"7*879':'<^=^>[?ZA?B=CCE6F7G4HSIeJ1KELYM(N6OcP>QDR,SVT0U/V[W?X)YJZ+[i][_+aXb:c3d=eAfGgGh0i/j@l<
file '	!C&E(J)S+T.K0V3C9J;;=:?H@GBCIIOUR<SWTBZJ^HbIcTdKeGgJi?jBkJ
file 'a	!E-G1GKXLFOTSUa[
file 'c	!G.H;==S?H@CAJBKDIFWITOFPE
file 'd	!I<S=JIS
file 'reads	!KS[
file 0	OTSU
file 2	!F;><F>D@eAAIJLWPJQCYJ
file 3	!D;D?dAGQHYE
file a	!U(JKHLJO?S9[SaCeT
file access	=^aK
file already	!D.>0G5KIJKBL;OkS8VJ[DaG
file and	3UHKOT
file app	!W;IQI
file asyncssh	!A%U)U-J8K<H@KKFQIWTYJcW
file at	!>.T3K5I;I=UBGIGKKQKVYaE
file attributes	!C.V8WLIaX
file authentication	!@&D;T<S=UAWjC
file backup	8T9T
file based	!KPIQSSKTS
file begin	!H<GAXBC
file bigger	!HISLKOX]W
file c	!7"J%J&D(J*J+>,K-J.G/U1G2J9H=2?SA3BTDVFDKSLBNIOKRGSFTCYV[J]KaIcKfIiAkH
file cannot	.KSV
file checkints	;F<J@HAHQZ
file connection	5IBYRGjT
file copier	.TIK
file could	!J/JLVSW
file ctor	!@;C<T=W@SAH
file d	!E;U<G>UCJDSLTYK
file data	!J;KSDaV
file dev	!E+T5I=SIT
file does	!;"I(Z.H/@0F1H3B5H;I<7LdOHS:]AaBfJ
file duplicati	SS
file error	!K,U<]=WBBLGQIRIiGkI
file etc	3J4V5I;JHHSHYX
file exists	!E+V,D.C/J0H1G3J5G8K;GBGIGKDL:OdRIS<TGVVYG[?^JaG
file failed	(TBFIGKIOFSYa?
file failure	!G.]0UKELJOIS?aU
file file	6W7ULI
file filename	!G<VAWLH[T
file first	;J?W
file for	.I<JLTSW
file format	!5&J(I+I.E0I5G;d<;=<>I?_BBFIHJIIKJLGNJOJRDSKVGWD[I]GaKiGkI
file from	!<"W)W-D.H/E0U1S3J5F7J8T;EBAK<LJN>RCT?^Z_DaHbTfYiGkClC
file generic	!B.K/H8J=TFUfHkI
file get	!K
file handle	SV
file has	@VAV
file home	!C+E/G1A2B5?6K:JC<DIFIIKJHKUMJNTWU]KaHeJgHhUiDkdlH
file id	!G;G<X>S@VAI
file in	,K0Y3K8K;C<T=TBBFJIWKCQGRJSTfE
file inbox	IVOK
file input	!S;KLG
file invalid	!I?U@GKHQT^V
file io	!B.ZLX
file is	"I&H,H-I.>0B1G3E5B8G;=<A=C>U?E@@BACIHGIBL<O=PaQ<RGTKVIYB[W]]^B_Ka@bEcHeKfEiJjJkH
file j	OV
file java	!F
file k	!E;E<X=JLG
file key	!JB]PI
file language	!^
file list	BJIU
file load	!T
file loaded	!J5J
file matching	!?IY
file message	!KLX
file mode	OVSH
file must	!G<XCJOW
file name	!4"J(J+G,T0e1I3J6B;W=T?HA;GTI@KFNIPGQESJYD]J^BaIbCcJfHi=jKk>lI
file nested	!D1U8SBJKTLVOF
file new	!I<U=KATQT
file no	!B.K1CGTIILgSCkI
file not	&>(H*I,D.J/A1A5J;<<c>D?C@5A=BACKKINKOIP=QARCSJTCWAY=^DaWbHf=iIjGkB
file open	!45V;C<Y=X>]?GBJHSLEPKQ=SD
file operation	!D/F8G9J<JFTHIIGLUQKSW[EfEkH
file opt	!K-J5W;E<V=JKJTIkTlV
file or	"I'H(H)@+6,<-F.G/80F1W2C3@6?7A8C9D<S=<>C?E@DCGDEEKFDGIHVIXJEK>MJO?PIRCS8T=UJVIWTXJYFZH[6^Ca<cJdEeEhKi8jDlG
file out	!B.]0TVW
file output	!BHTIXLJ
file paramiko	!7"F&D)X+F-Z/U0I1T2K5>6E7C9F;T<G=F?I@=BEIHJYL@PBQ=RCSCWD^Ka@dEfSiJjKkElG
file parse	;I
file path	3S5I<DBVHJIGL[RTST
file permission	BILIS[aE
file permissions	1K;G@KAJCVLTSUYF
file please	!E1K<<IKL]SD
file provisioner	!?#HBVFJGJIT
file push	@S
file put	!^.ISF
file r	CULI
file read	;[AH
file reads	!T[S
file record	LGSWTS[UaG
file remote	0I1F8FBTIJKFTI[JaHfK
file root	!X;<<J=Y@IBECIHILHNJPKRISATVVJYIaF
file rsa	;J
file run	;JIHLUYT
file s	.JIWKHLFSEVT
file set	!@'U,K0U5VBKSXVUaI
file sft	.I[U
file sftp	!=,E.S/@1V3K5I6A<EKYLYOWRCVKa=cJfEkI
file size	!F(J3KKBLJNKSCVU][aEcJ
file source	<KPXRGSHiS
file specified	IWLJSS
file srv	!J
file ssh	!a%;&6)I/:3>5J6J7B9F;^<T=_BDHCI>JFOHR=S;T9V8ZA[IaAdAgKh<iJlJ
file stdin	!IaWhUjU
file stream	!@-F1F8G=TKYOU
file sync	!D<S=W@UAJYJ
file system	"F%I-B.H0D4H>JAHDJKFOISGWGXIYI[B]I^IbFdUeKhKkBlC
file test	LV
file tmp	(T,T7S
file to	!D#K&G)J+H,D-F.X/W0J3G7J8E9H=I@KAEBIGAHFK:L>OIPTQFRFVHWJZH]J_IaEbVdK
file transfer	"G)K,@-F.T/@1?3J5D7J9I;H<G=J@KAJBFGKL8TBV@^H_KcDfBiSkH
file transferred	![SJ
file transfers	!C.KOV^V
file txt	!V(JIILGOT[KaBbJcT
file type	'YBJSGaI
file unable	!A.V1I;W<T=V>H@FB8PAQJVKYIaJbYfGiJ
file upload	.TKESZVK[H^TaF
file uploaded	!G.I;J@VAKKELJOFQGSGa[
file uploaders	"V
file users	-S;K@SWIXV_UkI
file usr	.V8EOKVAWD[?kIlT
file var	<SPHQK
file version	?ZAH
file was	!KLJSH[V
file with	!>.E9VIJKILTOSRWTE[F
file write	!E.VLTOISS
file wrong	!I?I@XAVBJPXQK
file x	!J;U?I@EPBQX
file yes	!K
file zilla	&J.K;G<G=H>aAKBDPIRSSIYG[IiV
file'	!?.V2K3I5F9F;X<[@JAHBEPIQHRGSWTHYJiJ
filename	"D%I&C'K(B)I*I+D,C-F.6/D0p1E3C4I6G7G8E9HAVB?CDI>K=LDN?OFRBS:T@V@WI^J_Ha@bGcDeHfCgIhJiDjIkFlJ
filename filename	!K
filename imode	VK
filename is	!D0^5H;HKHTH
filename mode	<X=T
filename password	AW
filename r	=U
filepart'	!=IGKJO_Vb][aK
filepath	!HPJ
filer	!U
files	!V">#B%G&4'X*@+5,F-?.-/E061E2A3H4I5G6Z8I9I:E<I=E>??EB?EIFAIhKULGM<N?ODP0Q6UEV1W<X9Z?]9^;_:bHc>d<eWg8hEl8
files 0	!WSJeS
files 1	,STT
files 2	!T
files 3	!T
files are	!G;T?U@TBIDS
files attrs	!J(TKKSTaT
files example	!E)U.G/?3D6a7X8H;KGTJWK?LCSFiWk[
files external	!I3VBURWiX
files failed	![SH
files for	!X
files from	/U9SBJSF
files have	!T
files in	!HS]
files into	IYLKSDTT
files java	,T
files num	!T
files or	!JATIT
files over	!a
files sent	3G5@ITTT
files storage	.H3XRSiV
files that	<U
files to	!G/U7J8DBIKXRJeS
files transferred	!_
files uploaded	,JKX
files vanished	!Y
files would	!V
files x	HWSI
fileserver	!a/H7HTFdI
filespec	!KSH[U
filesystem	!I)K.a/F3K5G7J9J<X=J@IADBEGIHFIJKHLHOIPJQJRJTTYJjIkK
filesystem no	!C&W<ZREiE
filezilla	NW
fill	!W8IKYSJ[E_Jf<
fill channel	!B.S8JKZ[Hf?
film	!EKUOVSW
filter	'T.J6SBVOITH_T
filter out	!I/U6UBS
final	0JQZ
final ex	AS
find	!d"H%E(H)E*?+D,2-:.8/Y0C1:2?394I7<8?:G;5<[=;>I?I@?A=B,FEGDI^JHK1N:O;PAQ=R1S<T1VUWGXBYB[A]H^E_>a<bAcJeHfBgKhHi7jAl@
find a	!S
find any	5W
find directory	!KLYSI
find file	!F<T=JIS
find found	!J
find host	!</^6D
find lssh	!ZIJ
find module	![
find or	IYLJSI
find out	!U
find package	!X
find remote	!T/VWI
find section	!_LJ
find ssh	!D&Z
find the	!T&H,A/J3I5B6T7H9J;G<S=JBDIZKHNFQIRHTA_JfGiI
find valid	!U
finger	!D3Y
finger print	!D3Y
fingerabdruck	"H(J,I.H/D3W5ZBHOERISATIaIbJfG
fingerabdruck des	!C"I(J,K.I/F3W5ZBIOFRJSBTJaJbJfH
fingerprint	!?"7#C%?&;'K(@)J*9+F,8-<.C/50F1F2'3k445r6E7?8?91:W;0<C=B?G@>A5CBDFE<F0G=IHJJKCL<MJN:ODPFS=T9UHVGWAXEY=ZG[F]I^I_<aEb=cDdEeIf?gJhAiIk=lC
fingerprint ecdsa	5U
fingerprint failed	!E3T
fingerprint for	!>2H3X9FBE^T
fingerprint has	!F3W
fingerprint hex	2A3a9I:H;D<FAIFJKSQHjC
fingerprint is	!C,H/G2F4H5h7J9K;GAIBHHTKENJPHTGYK^KbK
fingerprint of	!C3[5TLJ
fingerprint remote	!D3]5H
fingerprint ssh	!82F5_RWiU
fingerprint to	!K5U
fingerprint yes	!^5;
fingerprints	5X
fingerprints not	5U
finish	!H,J-I/H5UFJIJKILSNJST^UdTjSkH
finish successfully	!GLTSUTI^U
finished	!Z%K)J*U+K0J1C2U6I7H;D<G=J@JFGHJJHOTPDQGRHSFWH^I_BaBbDdBfChJkGlG
finished 0	!Y
finished after	!T
finished connection	!<*Y-T2WKJ
finished failure	&T
finished in	ITVI
finished success	!a&HIF
finished with	(UBJTG
finishing	!Z
firefox	!a,IRITC
firewall	"J*T/X5J7TBHKFR>T[XX_HkZ
firewall blocking	!E/TTZkT
first	#Y%J&J(J,D-A.G1K2H6G7I8H;@<J@TBIJVKDLHPJQARJTT]V_GaJbJcGfEiWjDk?lF
first key	!I-I5I9UJSTU
first line	!J;D@T
fix	!p"G#J%J&@,H-H3F7T9J;E@JAJB7FEKFPHQIR>S@YH_IaFbIdTfIi>jAkI
fix host	!V3J
fix the	!J=T
fixed	!d"I,A-A1J5K7J8CB?JJK=NARDT=_AfJiJjXkDlI
fixes	!^;IAJBK
fl	!F[S
fl remotepath	[S
flag	/I3JBIOURI
flags	"I)I,K->1U6X=JKFLKNHOSVK[J_AaTkG
flags boolean	1WLJOSfJ
flags flags	!C-J1V7TKJLHOVdS
flags sftp	SS
flags write	aV
flow	!A&J.H1J5J<F=J@TNJSUTVVFYK[TaCdXiGlJ
flow file	LFSX[UaD
flow socket	!D7KTU
fluent	!X
fluent ftp	!X
flush	!T
flutter	!U"J-E.WBJKHLJOHRW
fly	!BVV
fly backend	!BVV
flysystem	!F"?&E)F*E,]1A2F4K6@9E<B=D>J?A@GAAGGHKIAJKLVWJXKYK[J]E^J_KbFcDdJeFfBkHlI
flysystem phpseclib	!J"J,S3W6I<H=G?D@KAEIJLHS@dKkI
flysystem sftp	!:"I,[1K5D6J;GBSLTOUPUQUSDfJ
flysystem src	KWOURK
flysystem unable	!>.U3G5J8J;JBAIJLUOTRESWTEVT]JaSeJiJ
fmt	,J1H3JBVGVKKPIQJTJ
fmt error	!D,J1HBWGVKKTJ
fn	-G
foi	!I%G&S(G)J*G+J,B-T/=0H1F2I3S5T6D9D:J@IAHBSCFEIFIGGIGLCNJODWIXHYG[C]I^H_DaTbCcHdKfGgHhHjBkFlJ
foi possível	&S(J*K,H-F/B0J1J3>5G6H8G9H=HAKBJCJEKFKGIKDLHOIPT[G]J^J_JaTbGfJgJhKjDkI
folder	!9"<%J&>'I(D)I*G+J,8-G/:0<2I3;547A8C9G:I;A<3=E@JAHBBFEGIHEK8LpNCPHQESWT9WBXJYH[V]D_Ca4bYeVf5gJiJjAkBlG
folder '	!C.HIEOK^UbX
folder incoming	.KIKL[SFfF
folder missing	!HLU
folder sftp	!E.K1VSVaJcX
folder var	LH
folders	!K.IKGOHSCaJea
following	"K%J*H+J-F1J2I3>4J5;6H7V8G@DAVBHFCGTHJIIK<PARKSIWJXJ^I_EaKbGfEgJhJkIlJ
following arguments	!a&H9I
following error	,H7VEVTF
following gems	!FAZ
following key	!C=T
following location	LW
following options	!XGVRJ
following signatures	!X
foo	)U9KAUjH
foo from	)U
fopen	!HHTIJKFSX
fopen etc	KI
fopen home	!FKJ
for	!F%[&J(E*D+?,B-A071J2A3Y5X6F7<8V9F:?;F<@=<>9?;@FBTCKDTE5FTGVH?I8L9M.NDO=QTU1VEW&X>Y@Z@[J]A^5bUe=fCg<kFl?
for '	!C.T3K5G<E=H?UB@CeD=FHKJPIRISAYYgTiJ
for 'c	!J@IC@DjY@
for 'https	!_BGRHiI
for 'none'	!VRK
for 'password'	!HBGRWjI
for 'publickey'	!A&WB[FVR6
for 'root'	"KBIFZiI
for 'sftp'	!Y
for 'ssh	!KBFCTDJQKRYiH
for 6	SK
for a	!F"I&F,>.H/I7J8EGZK@OJPTRSSKTXaHbKkI
for an	!APUQKcW
for app	!U
for assistance	!;"B&H.T/J3J5JFKGIIHPIQJTG_JiJ
for backup	"WBIiT
for bastion	!G/X;G@VQU
for better	!T
for box	&X1U5H<HGGcWiI
for c	!C"X1XbW
for changes	!]
for chroot	!>)g1FB=KJSK
for client	*X9K
for config	!;"G-FAIFUKILHQSRV
for connection	,K7I8KTY^U
for could	!D:TLU
for decrypting	!>;[@T
for deploy	BAPIQAR]iTjJ
for destination	!1,K<I?TASKUSBiJ
for details	,IGU
for dev	!W3X5F
for device	!UKKcT
for directory	)FBV
for domains	!c.J3IBHRETI
for ed	!<%_&U<K=GAYBDCKFBjJ
for example	!H
for file	!@)JBWLGSEVUaT
for foo	!V)U
for ftp	!B,T/V3E5T<VAWBHQDTXiFlK
for git	!D&W3E5X<XBEiJ
for github	!>4VPVjS
for gitlab	!X3E4J5I
for handshake	!>,K-Y.J1K7X8;BBFJGEJVKDN[RESKTU_WcHfIiFjKkUlV
for home	!H;U@UAJPC
for host	!C)J*I-F.I/V1A2U5Y6F8C9G;BAEFGGDHKLFNGR1SD_FcEdIfBhJ
for hpc	+W;J
for https	!U
for input	!@8_KDTJ
for invalid	!IBGiY
for ip	&U
for ipaddr	,S/J5]9IBFHIKH_I
for jenkins	!B"X;JRTiV
for kex	9X
for key	%>*>+J-B2:3>4J59;/<>=9>G@>B:C<EHGCHHK[NHPVQaRBY?ZE_IhJiCjBlJ
for keys	RX
for lab	"J5H<JGV
for local	!d
for localhost	-U5I9J
for machine	FTTS
for message	SJ
for method	!A2U9V
for methods	!IAHBUFXKJP7QTjX
for mft	!F3W
for more	!C"V&G-J/F3G5C6I:J;IB<IWJXLAOJSBTYbVfGi>jHkJ
for nas	3V5EiTjI
for new	!ISF[[
for no	!T
for node	!I
for non	!I"TKISJbUfI
for nonexistent	!D"D8JBIRIi]
for on	!BVV
for one	;T
for password	!T
for path	!J<TVT
for reading	&D.E1C5H;I<EBGIEKGLWPKSX[JfGkG
for realm	!V
for refs	!T
for remote	!J,UBTTKjT
for reply	EE
for repository	!T/J5HKUSU
for res	!J6Y
for response	!?GSKFcZfY
for root	!J
for rsa	&V
for rule	!X
for s	!X"S)U,H1DBKRHcGfYiK
for server	,J2J3T7K8G;JBFK]QIT>
for sftp	!U"G&I'V)E*B,B-J/Y1B2B3T5]6D7H869G;D=H@IAJB7CKEJFHGGHJIHJJK:LDNDOIPHQHR9SET8YJ_FaFfWhEjKkG
for signing	%]&J3H5F9J;GAHBJFUPKQH
for ssh	!>#_%F)S*E+G-<.D2F3I6K7Y8?;C@IADB]CGG?HIJDK7LFOJP>RJT[WIXT_Ab8dUfCh@iYjAkUlA
for stdin	!A;@PXQY
for target	!XSJ
for taro	!A";)H1G;H<CAFBXF>PKQ?RbfEi<
for task	1YKJiV
for test	"I,I-I/F1C5W8JFBKINGQJTI_GhZiF
for testing	5U
for the	!S%I&I.B1E2I3W4I9I;D<J>W@JAGCJFEGDHIKKOFPIQESDTH^I_<bAcAdWfEhFlF
for this	!5"6#H%H'T*J,B.G/I1I3T4F5a6T7J8J9@;G<H=IAJBCCHFGGCKFPBQTR=SAT>[J^E_YaBb[cFeTfJhJiAkF
for unknown	!E*J5@9I<H@UAWKJQFYS
for url	!V/K
for user	!S%6&Z*J.T/A2F3/4H556E7B829;:J;3<4==?I@>A0B_DWEHHFIIJFK3L?N?OIP5Q-S2TFWEXGYBZT[J^F_Ha=b:dEf;iVj_k3lJ
for users	!GQW
for vagrant	!FBThV
for web	AJQU
for welcome	!UKETDkSlZ
for win	!T,U7GJKNIRKdI
for windows	!U
for write	!5.XBKIGKCO]RJa;
for writing	.HSX
for www	5Y
for x	!ZNT
for you	!E"KbY
forbidden	&F(H)J*H+J,>-;.C/B0I1E2G3B5B6I7C8B9C;F<G=I@JADB>GKHJIGK:LAMHN:OGPEQGRBT?VKWjX][H^J_?aGbTcFfDgJhJiAjJkBlI
forbidden user	!T
force	,UUSkW
force progress	US
forcibly	!FKVNS_T
forcibly closed	!FKVNS_T
foreach	!9&H1F5U<EHeI?L@VJWI
foreach failed	!<&H1F5U<EHeI?L@VKWJ
foreach reading	!J
foreign	!W"F*E,E-T.J/@1<2E3G5@7I;J>FB<KGLFNeOKPJQJRBSCT@WD]S_WbIcKiDkZ
foreign host	!9"H*G,E-U/F1F2G3J5D7JBCKJNdRITIWE_YfCiIkY
foreign pm	!X
foreign put	1HBFKKNSTH
forge	,^5J@UATKDPSR=iA
fork	!G&I1J7K8J<J@KBWGHIIKDLHQITZYJdIi@
fork lift	!<"CBWKFQJRST[bKcKdJiA
form	EV
format	!=".#=%5&)(H)>*4+/,2-:.G/3163,4;5(6;7<869+:9;k<!=!>a?l@_A_B!C!D0E!FKG;H3I1J<K+L1O5P1Q<R-S/T/UEVJYeZ:[7^6_2a7d?e?f5gFj-kD
format error	!T;d<B=H>K?A@GQIYH
format exception	?T@FAFQSWSXT
format failed	!X
format from	!DWX^IbVcV
format ip	!EiV
format is	!@-I0XAHKENJRGiY
format key	!B@TAHQW
format or	!G;SAVYV
format private	>E@HPJQY
format s	KI
format ssh	!I;HPSQIlV
format tag	?T@UPFYV
format too	!F;=<J>>?d@9AKYG
format win	>U
formato	!?'W,G/H;I<I=K>Z?WOKPFQKRJSKTH
formats	;T
formats rsa	;T
forward	BJ
forwarded to	!T
forwarder	!I-D9JKXNSTU_U
forwarding	!Z"E%A)H*H+H-4/W1B2H4H5B6Y7B8H9C;D<J=J@IAHB;CFEJFGGIIFJJK9LEMIN:PGQJRBWcXHYI^J_8dJfGgKhHiDjHk>lI
forwarding disabled	!a%E&@
forwarding failed	!;-</]7GKGNHWc_AbGfIkJ
forwarding listening	!T
forwarding request	!Z"B^HfF
forwarding server	!U
fots	!E"IBYCSRDgW
found	!W",#=%>'9(1)H*Y+(,@-!.0/D07153<4C6&7<82:W<Y=A?DAFB>C;D8EBF-HFI]J1K!LUM;N=O4P5Q/RIS=T>U=WWX1[:]6^]_Ha.bFc6d4e8h8jVl9
found 0	!IgT
found at	!G)U2S3JBFiJ
found but	!C3Z5J
found client	!D*V
found ecdsa	!J
found error	!^&F*F/H1J9I;B=DKKPGS:WIfGkI
found exception	&F*C,F/C2J3E5<;G<a=W?J@DABBAHWKKLWOIPEQDRBTFVHWGYE^Kf?iGjHkJ
found existing	!X
found for	!d&H9U<EBFIFLD
found host	!]*T-G/I3D6K9T;IBGHBYIiIkJ
found in	%D&^,H/A2:355h<7=I>ZA@HKI?KGL<NFPTQ@RGS@TCVJWHY>ZK^GbHfBiGkH
found key	4I5FH>
found line	!_3JHF
found on	!@.J/J5KLVSE^UbG
found or	3W:T;JBJTJ
found please	!@,J/Y3J5FLKRGTFW[^JfK
found remote	/U
found sent	*T
found sftp	!f/J5I<IIHLB^IfG
found ssh	!E*H2I5G9F;ZBK
found their	!B*Z2X5GBJ
found to	!A&J*J9K;G<JBVGTKJLIRUZTfJhJjJ
found using	,J-U5J<GBKLJfJiHjJ
fout	!?*J,H-J.J0J1J5G7H8HBHKELKNIOJR[TW^J_JbIcJfJlK
fp	:XBFiKjI
fp r	!W
fq	!G'F,H.C/J0X3KBII@K@LIOSRJTH[E_IbIeWgG
fq gz	!E'F,I.F/K0XBJIAKBLJOTS=TI[I]G_JbIeWgH
fr	!U"D(J)K-F.F/U0K1G5C6T7F8I9J<KHJK@QJT8VIWKXI_DaFbIcJdTfJjKkAlJ
frame	!Z
frames	!A*K,J.H2H3[7K8K9J;KBEKIRHiK
frames omitted	KKTT
framework	!IBFRUTWfJiU
free	!J,J.c5J8HBIKD_IbUfJ
free client	)SfK
free software	"UbU
free space	!D.b
freerdp	!X
freerdp core	!X
fri	!YBGWTXTiI
fri may	!U
from	#2'6*3+F,A-I/A1S2F4H6A718V9B;A<F>K?SAHCED3E>G<HEJ,KSLHMYPEQHR;THUDVGWFYDZB[5]Ia:bTcZgDiUk:l@
from agent	!T"I%b,V3J;I<F=IAKCJFBKIPDQDRJTUYJcJhIiDj=
from c	>V@EAJ
from d	VV
from daemon	!_
from date	![;I
from failed	!E.Z0ULJOISS_[
from file	!CIW
from filepath	PJ
from github	!T
from home	!E-IBTFTHWiVkUlS
from host	!V"E5H8J9KIKKERVTJhK
from in	OT
from ip	MV_J
from ipaddr	!C#F%@&=(F*?+B,@-V.B/<0E1T3B4G5;6@7G93:F;A<C=D>G?I@AAABGCEDHE=FSGHHEIFJ;K0L>M^N.OGP:Q<S:TKVJW@X;YG[J^@_UaEbUc7d1f>gHhZibjJk3
from local	!F.ZLBSDgS
from master	8WKV_T
from net	!J;KKJNTfS
from none	;HKINJPTQVfV
from private	!9%H&E1K5K=T>G@]A^CIFELIPSfHiDjK
from proxy	,T
from remote	!2#J'K(G)D*I.<0G1D82:WIHK[LTMJNIODQCRCTIVH[G]IaAeGf8gJjTlI
from server	!B%E&0'J(H)I*9,E-H/H273T4G5B6E7;8J:G;6<;=A>H?B@?A@CIEHF>GDH<I<JFK[M>P?Q=R?TYXDYCZC]G^UbWdAfWgDh:i/j?k2l2
from sftp	!8"X)Y-B.J1_2V5A7G8X;IBCLGOIR;T6^D_=cbiBk;lA
from socket	*W-@2Z8U9WNB_BkJ
from ssh	"F%@&V(S,J-I/J1I2I5C8K9E;F<J@HAFBIC^FFK@PGRCSJTJYFcZfHi@jAlG
from the	!F"J%J.G/A1G2I3X5;6T8G;JB<HIIJNHOIQJRCSJTA]K^IfAiDkS
from this	!XXW_E
from tmp	<SSS
from to	AVBUTK
from transport	!E"T)_-F1^8DKCSK_Jb_
from unknown	!S
from upstream	!YKI
from user	"H&U)D-I/J1?8];J<HFGKCMDPJRATG_EhD
from users	!S
from usr	8KBK
from your	!K_ZhI
fromfile	!D=TBSFVKKQWRFiXjK
frontend	#ZBVRFSJTTiU
frontend lock	!T
frontend をオ	!T
fs	!I%J)Z+A-T1T2D4G6A8H9E;0<T=Z>KA:CKFGH:JDOGQGTJV=WGXHY>^J_EaIbFeKhJjGk=
fs 601	!G=W
fs couldn't	!5)Z+I-W1V2H3T4I6H9I;<<1=A?F@HACBVHAJGL@P?QERSSBVIYI_Jd@kD
fs failed	!Y<J
fsetstat	!@.J=IBGKKLEOERFSEadiHjK
fsetstat operation	aW
fsetstat permission	!@=JBHOJRGSGaaiJ
fsspec	<TRISWiJ
fsspec implementations	<URIiK
ft	!8#>%E&B'B(C)V+B0@2G3F4E5E7F:F;E>FCEDFEEF>GJHDIDJ?M?N[PAQ?RJUIVCW<YB]A^Ba?bTcKeAfXgBh@jGlY
ft pd	-GNcWK_IkHlJ
ft tp	!;#?%F&C'C(D)V+C0A2I3I4F5G7G:F;F>FCFDGEFF@GKHEIEJAMCPBQAUIVDW<YC]B^Ca@bUeBfYgChBjH
ftp	!F"/#?%>&*';(7)1*8+7,=-:.,/b061%2G3I4:6F738B9C:B;B<8=6>A@@B2CBDEEAF/G@H5I*J9K!LENWO(P/QBRXSCUEW(XIY8Z>[B]7^+_0a.b6c9e:f0g=h6iFj/l~
ftp adapter	5X8TKS
ftp client	!CNHlX
ftp connect	!Z,=WHdGk<
ftp connection	"I,J-@/H1K7T8H;UATBDGUKFNSQS_CdTfJkJlS
ftp connections	!H,TTYiI
ftp context	lX
ftp deploy	!V
ftp error	-<.J1H3H5D8EBEKALGNDRDSHTTWIbIfGiIkBlT
ftp example	![,H-T3C7HRAT>dHiHlV
ftp ftp	![KI
ftp ftps	!F9KRHTIkXl^
ftp in	!BIJLYlV
ftp login	!FlX
ftp node	;JQZTT_W
ftp open	3TSSlV
ftp php	!^SJ
ftp private	,F6FdX
ftp protocol	!E,VRHlT
ftp put	!W.H8SIGSB
ftp server	!X
ftp sftp	!GBWTIiUlU
ftp ssh	!E/I3a5ZNIRG
ftp upload	!J,J.H/VBUKJSDXVdTlT
ftp user	lV
ftp verbindung	!KlY
ftp à	RJTGlY
ftp サー	RJ
ftp 接続	lU
ftpd	/IKJNVTI_GkZlT
ftpd server	NV_Hk[
ftplib	SJlY
ftplib error	SJlY
ftplib py	SJlY
ftps	!S"J,K/F3I5B9GBGKIMUR?TEbHiIkUlc
ftpuser	BGZX
full	!Z&I(G)J*I,C-G.c/B0[1E3E5C6K8?9I;GAJBHHIIAKHNEOCPKQHTCVK[H]H^H_EaZbBeKfBkH
full reads	!<.]0eL^ai
fully	!G,U;J<K=TBJLTOSQTRG^TiJ
fully qualified	!G,U;J<K=TBJLTOSQTRG^TiJ
func	!d3H5EKJ
function	!X"I,D-F.E3G6K8I;G=JAIBTFGHTKFL>NEOIS>VJWJ[I_HaKbKcJfGiTkG
function argument	;JITYI
function open	!IHV
function type	*T2T9TRViU
function works	<U
functions	<T=SBJSI
further	BZRD
fuse	![&D1C5G<@BIHDI?KWLERJSZVFWH
fuse sshfs	SV
fut	1I=KNSfK
fut result	1I=KNSfK
future	7T8AB@JXK@iH
future installation	!T
future release	!V
future result	!F
future user	!G,JBKKERCTXWSXS_K
futures	TG
fwd	!S
fx	!F"6#E%B&8'U(A)C*@+>,2-:.X/30_152@39536A7<97;7<6=9@AA@B-CCEIF?GAH:I=J@K@LXMGN:OYP:Q>R0SUTTW<X@YEZH[^]H^?_8aVb5c>d@eaf4gGhAi4j@k8lA
fx bad	5IBILTaV
fx connection	!a-K.?1HKFTGfG
fx failure	!;"E&H'H(K*I,B-E.W/>0Z1G2J3G5A6J7I8E9B;I<HAJBCLFNGOVPIRCT=WHXK[[^J_EbDcIeXf?hIiGkF
fx file	!CLHOVSH[W
fx invalid	!G0YLISK
fx no	!e&K.T<CIGOIS2VKa<kJ
fx ok	!^LISE
fx op	!F.FLIaWeT
fx permission	"H#J%J&F'W.G0D;H<C=@B>CKFIGHHEO5PIR>STTIbJeSiAjGkI
fx quota	!F.V
fxp	!E"J)U*G+K,B-D.F/@2H3I5H6I7K9B;I<F@JAJBAICJGN@RD_GaSbFcifHiEkGlF
fxp init	KGNKc[
fxp open	!T
fxp realpath	!X
fxp status	IJ[U
fxp version	!E)W,H-J/H8G9IBHKFNGRITCbIcd
fxp write	8WKTLJS@TU
fz	1A5FLJTJcUlF
fz sftp	1E5FLKNSTKlH
fzc	!T
fzc 3	!T
fzsftp	!_"F,G/DLFSHTIbIfJ
für	"=%I&J'J(F)I*K+G,E-G.B/C0E1F3B4K5A6D7H8E9G;B<E=J>I@GAGCFEKFIHJIFJJKALFMINGOAPVS?TCVJWGXGYGZI[H]I^I_EaCbGcFdJeJfFgIiSjDkJlG
für den	!C.J5I;JBDKKOJPWQTRISHfKhI
für weitere	!EhV
g	!W&S<JBIRHSFcDkF
g 202	/T
gaierror	,G-I/T6_7K8IKINKTHXW_JkF
gaierror errno	,H-J6_7K8IKJTHXW_JkF
galaxy	!E<JLTNTPYRKiTkJ
ganymed	!H,K[S
ganymed put	!H,K[S
garbage	!E"[)I+Z1CKELJcX
garbage packet	!H"Z)I.J1CKFLKSJcW
gate	!>-K/G5J7W8HBDKFRETVWU_F
gate example	!G"V1TbV
gateway	!I#V%C&@*E.G/:0I1B2D3>4K596C7Z8>9E;A<B@IABBDGXHHIEKALANHPERAS@TZVJYKZF[J^K_UaIb@cFdUgKhIiKj@kJlD
gateway sshd	!J-JBI
gathering	/K6T
gathering facts	/K6T
gave	!G,@8HBWKDTYiWjW
gb	"<'G(B)I*I+H,C-B.e/A0>1D3B5D6I7H9F;I<JB<GJICJAKULBMINDO@QKR>S;TBVFXJ[F]T^B_Aa>bScEeIfDgFiGkIlH
gb 88	!J8U
gc	!B#ZBXRHTTiU
gcc	!d&E1B<@HIIAL?fIkG
gcloud	!X#S&I-GBKRJSHTS
gcloud compute	!W#S&J-HRJSHTS
gdrive	!V
ge	&W,G2K9U<U
ge en	!I&W,H
gea	!GFVeWiFjU
geen	!K,Z/J
geen verbinding	!K,Z/J
gefunden	"D%J&H'K(I)B*G+G,>-F.>0A1=2I3=4K5<6D7C8F9F;6<^=B>J@HAJB=CGDHEJFJGIHGIaJIK@MINGO=PGQDRAS;T;WHXIYGZJ[G]I^K_DaEbBcFdKeKf;gJhHiBjHkHlH
gelesen	;C<I=WAHBKPJSJYI
gem	!d&I/KBILKSH
gem ext	![
gem native	![
gems	-J6H8G9IAVPGRGSJTIkT
gems date	SIWTjT
gems for	!FAZ
gems net	!6-J6J8HAHPKRIkU
gen	!Y
gen banner	!U
gen compatibility	!U
gene	MX
general	!D"I*K-F.U1H3E8E9GBFRUWZ_IfHiI
general failure	!D"J,J-G.U/T5HBIKERJTFW[XS_HfJiJ
generate	!B"X3J;CAFETPZQB
generated	!_5I
generated keypair	!T
generating	!d2I3F5H;D<G=KAJBGPKYJ
generating public	!];F<IBJ
generator	!:IULISb
generator failed	aT
generator mkdir	SZaE
generic	!J&F*K-I/A1X7K9G;J<IAKHIIBKKLWNJPJQHSVUJWJ[Ca@cGiTkF
generic client'	!D1V8UKJfUiS
generic file	!E/F8G9K<KFTHIIHLUSX[FaBfEkH
generic x	!UUK
genome	/U8JkE
genome fa	LS
geo	0JeV
gerrit	BXFWRHjGkE
gerrit code	!S
gerät	.U
gerät ist	.U
geschlossen	,E-^7JBGRITFWV_ViJkS
gesendet	&Y,F<XBVRCfJ
gespeichert	!U3W5IYI
gesperrt	"V,G/HTIXU
get	":%Y'@)I*?+;-Y.81F2D3F4=6T7I8J9A;H=C>B?B@>BFC<DGEBF3G8H3IALUMdNIO>QJTIUGW4X@Z?]Aa"b+c9d@e?f)gShKi;jDk>
get addr	!F,J/YTJ
get afp	!X
get agent	!E%b&S:UBGFJhY
get connection	!-"F#W&4-a.I3A6U82;D<F@KAIFHGJIJJIK/LAMFQERVSFTEWBXG^DbHhJlC
get host	!J
get hostkey	!G5[
get http	&S,G7GMbNERISKWK
get https	!]7ITF
get local	!W5J
get name	;SATQSYV
get no	!@&I1C8KIFK]L]SBVGcJ
get operation	!H5H7UBHJVNKfH
get or	!H5SWTXT
get remote	!H,G3I7K9IBJKIMUN[_W
get session	!E,V-J/U8VTS
get sftp	.H0X8KAHBWKCLDRCaGiD
get this	lX
getaddresses	,T/W
getaddresses getaddrinfo	/X
getaddrinfo	!:">&F(J)E*G+K,4-;.=/t0J1>2I3<5=6e768<9A;E<F@KAIB:GJHHIEJKK1L=MHN=OEPIQFR3S>T3VJWCXS[G_<aIbFcDdBfDhJiAk4l?
getaddrinfo enotfound	!H"F)I,?-E.D/Y1C3G5E6h7D8E9JBDKALEMKNFR=SFT=XK_FbJcIdIfJiHkElE
getaddrinfo failed	!F,H-J/aKJTIXW
getaddrinfo host	!J6Y
getrennt	,H-G1K8VBJK[TG
getresp	SJlY
getting	"D&@(I)J*:,J-[.A0J1B2=3A5@6C7=8?9C;C<E=HAGB:FJGJHIICJJL<NZOGPIS9XK[D^V_^aEbYcGdGfAhIiAjJkUlJ
getting banner	!A"I*=,=-[.I/@1K2@3F5H6I7@9F;IAJBDKYLKN[RBSGTF__bGdJfFiHkZ
getting initial	![QKRE
geweigerd	!K,Z/J
gex	!?-G2K9^NHTJ_K
gex group	!?-G2K9^NHTJ_K
geändert	!C3b5>OGSCTKfJ
gg kk	!U
gh	!]/SQI
gh 006	!T
ghost	!C"Y-K1a5KKJ
gi	(SBCKWhWjT
gi b	(TKW
gid	!S
gid 0	!S
gio	!+"B,V-H.H1Y3V4F687G8DHIIJKHOJR@SXTSWJ_CaGbIhYkFlG
gio sftp	!1"B,V-H.I1Y4I687G8DIJKIRBTSWJ_CaIbIhYkFlG
git	"!#<&S'F)=*D+F,C-F.C0?1,2G3T6J7G8.9I:Z;I?;@FAKCJDDG'I7J@LAMFO:PcQHR7SIUSV@W(XVYAZ7[>]H^9a3bFc5eBfJiXjhk@lA
git '	!iBDRETJiG
git auth	!>3KATG>P_QKRYi@
git c	!K5S<VPU
git cannot	!D&U5F6HBYRETHhYjU
git clone	!E&V,K-H2S5X6ILJSFWJ_UdJiWjHkE
git config	!U
git corp	!J
git denied	"J&A5G:f=JB;LESAiAjc
git error	!:*B/I2?5W;DAFBVHVKWLHNYSJTF_HfIhHiSjZ
git example	,C/I3F7J<KBSHUPTRCTGdViA
git exe	;G@SiH
git fetch	!DB@TVUSWHXU_T
git head	<V
git hub	"I%U&I3J;DLJPIRJSJ
git ipaddr	-J_T
git lab	!Y&J8KBHiF
git ls	&V<UBUHV
git plink	!U<JLK
git pull	/WBCUU
git push	!="J3V5A:V;I<J=HBVETHSKHLENIPJRCSXXS_Gi7j^
git refs	USiW
git repository	:Ki[
git ssh	!I&G-I5UBBCJSSYT_ViH
git to	!W
git upload	FS
git wrapper	SSjH
git'	![&Z/I:J;JRKTIiU
git' failed	!W&T
gitea	"J5H:H;JGKLYRFSWiGj^
gitea does	!U
gitea under	!U
gitee	;H@V
github	"D%J&J(K)K*I+F,6-H.H/I0H1D4S6X8G:T;H<F=H@TCKEJI^L>PTQ?RAS@TVX[^K_=aJbBcJdFf@hZi@k@
github com	"G+I,>.K2G4T6W9H:U;GFIKILEPIQHRDSETWXZ_>bDfEhViAjTk<
github com'	!T
github example	TIXVkV
github home	!C@UPWYT
github workspace	!CI^
gitlab	!X&G,J/_3D4H5J6A;D?SBCKHRHSUiDjS
gitlab corp	!S
gitlab example	!b3C4JKJ
gitlab runner	TU
given	!H&B,B-J.C/<0W1I2J3D5@6G7B8J9C;CBYKENGOHP]QVTIcIiUkI
given identity	?S
giving	!9"G,Y-J5G8KBCNKOJRXSTTWXS_GdViFkB
giving up	!9"G,Y-J5G8KBCNKOJRXSTTWXS_GdViFkB
gl	!Y
global	!])K/J1E5G7F8I9J;KBJKGNSRJTGlV
global add	!U
global request	!T
gnu	!S"T%T-K1JKCNSUJbT
gnu linux	"UUKbU
gnu tls	KDNT
gnupg'	!U
gnutls	!XKHNIcJ
go	!g"H-H.H/E2K3E5D8H9H;C@EADEWGKKALJNEPCQERSYH_HcKfKiBlT
go anywhere	RY
goal	!]
goal on	!X
goal org	!T
going	_S
going to	fS
golang	!^
golang org	!^
gone	!>,K-I/E7XNHTbdnkC
gone example	!@-I/E7YNITbdnkD
goodbye	!U
google	!b"I.HBGKGRHSJkT
googleapi	!].C
googleapi error	!].C
googleapis	!T
googleapis com	!T
goroutine	.G[V
goroutine 1	.G[W
got	"C&H)I*I,:-J.E/71U4I6F7C8G9@;X<H=F@GA^FFGIHGIHJEKGLIMHPHQARUSJT;VIXH[G^A_HaDbVcZdJiEjJkF
got 'aaaac	!H3X
got a	(S
got an	YT
got disconnect	!KhS
got some	"U
got unexpected	!DWX^IbVcV
gov	-T
gpg	!~"I&=(J*E+I,D-I/@0J1H2E3B5;7C8I9B;6<@=J@JAHB1CIFCGIHGIBLBNIOCP<Q5R>TBVGWHYGZJ[H_KaFbJcJfIi@jEkJlK
gpg agent	!S
gpg can't	!b&G<HBJFKIFLJ
gpg decryption	!bQ>
gpg encrypted	!U
gpg error	!X
gpg failed	!^KT
gpg keyserver	!Z.H7I
gpg public	![QG
gpg signing	!Z
gpg warning	!W
gpg 公開	!^;IQI
gpg 復号	!];H
gpg 署名	!YQH
gpu	&I,X-J/I1K5D6H7KBWLGNKSGbFjHkU
gpu 02	!W
gr	!T
grant	!_"GRFiE
grant maybe	!S
granted	!W"Z)X,F-D3E5D9I<KB7NGRGSTTH^U_HbUfXiCjIkI
greeting	!;,D.B/H1G3I5F8IBGKELJNaOGR@T@_HcFfCkJ
grep	!D-V9XSVUSdXkI
grep i	!HTUUT
grep sshfs	SV
group	!["H%D&J(I)H*E+F,C-B.H/A1J3<5G6J7C8B9g:J;D<A=E>JAGBGC]DJHHKHLENCOKPEQERBSHT>WHYJ[K^I_FaFbIcIdGfJhFiIjHlJ
group 1	!T*8/K3J5G9YBFFBKJRI
group 14	9W
group 15	9X
group 17	9X
group 18	*S
group id	!W
group sftponly	!X
gss	!W
gssapi	;IPJQHSJZGcKiSjUkJ
gssapi keyex	"S%H;H=FPJQJYHZIjVkJ
gssapi with	;IPJQHSJZGcKiSjUkJ
guacd	!9"H)W*W2Z9VAXBVFUPFQSfWiWjS
guarantee	!@3E5WQS
guarantee that	!@3F5VQS
guess	@U
guest	"I&K3K5J7K9JBYGIPJR>^U_IbGcUiC
guest machine	!D,TTT
gui	!U*U-K2U
gulp	!T/J1I8JBHKUTKfG
gulp sftp	1J8JKVQSfI
gw	"=&K)E*I+K-T1>2I6X8D9E;G@JAJGDHJJIK>LIMUNBPJQURGSITXXEZJdVfEhJlG
gw 2	!X
gw example	!F"F,G1H6[;IGGKIQVTZWHXJ
gw lab	!Z6J
gyp	!Z
gyp err	!Z
gz	!G"?#C%C&;'m(c)=*:+?-3/00]112>324D546;788J98:A;4<6=?>B?@@AA<B;C>EBF8G<H;IVJ:KILBM@N7OVP<Q<R@SJUEW<XCY?ZA[G_4aEb:c9dAf9gZh?i=jGl?
gz 100	!YKIOI
gz bam	!I'X
gz corrupted	(T
gz failed	!C.J0JKJLGSJVU]XeT
gz invalid	!FIK]XgZ
gz no	!D.K<JIiLBVK
gz ok	!Z
gz permission	!I'JOCS]
gz to	'I0GI@LV[VaG
gz user	!GLE^VbHkT
gz'	!D*I.F/J0S5K6H7J8E;H<IIbLGOGRJVK[GkK
gz' num	!T
gzip	!W.C0E;BIBLIOFSGVI^IaIgZ
h	!Y&>(C)H,H-F.Y/<144K5@6F8=<E=H@GAEBBCHFHGGI:JEK5LFMIN>OJPGQER?S]TGVEX^YIZU^C_?bXcAdEeKfIhIjJk6lH
h 0	!U
h 1	!X
h 5	LJSUaHgT
h mode	!S
h no	!a1I<GIILEkJ
h p	TJXZ
h p'	,T
h ssh	&K<VBTiX
h unreachable	!GKGSVTX
h user	!GbT
h web	LU
h その	![1J<KIILI
ha	"I&G*I,</@2F3G5J7@9T;J<JBHLGOVPJRHWKXI[V_SbDcJfTiGlH
haben	SS
hacchu	!DOYaF
had	;TLWSU^H
hadoop	!c,I.K<JIGSH
hanako	"Y)G1I7VTGbVcT
hand	!H&S/T7T9KRHTJjU
hand side	!I/T7T9KTJ
handle	!e%I&B)U+I,<-F.J/D2T7D8F;>?I@BAAB1FEGEHEI;K7L]MJN6OFRASYVEWEXHYEZI[E]I^F_Jb?c:dJeJfEhTiEjFk:lB
handle error	"ViS
handle id	![
handle int	KU
handle kex	!I
handle message	!W-I
handle sftp	!e"J,E.B/E1K5HLBOHRDSCTD[HaGfF
handle time	JUTKhS
handle u	KK
handle wait	!IJTNJfK
handler	"D&F,?-E1I2K6F7G;H<H=C?IB]GXN>PJR[SBVH_AaHbDcJhGjJk@
handler py	!JGU
handler self	+T
handler wait	GU
handlers	!F-I0S1K9TKGNF_HkI
handling	+S,E9I;KiUkT
handling of	+TfSkV
handshake	!D"?&@'C(<)1*c+7,!-d.(/40<1-2]4U647A8!9b:G;J=2>A?:@5A?B>C<DEFIH5I4J[KAL*M9NZO8P;Q8RAS(THUIV9XGY5]D^5_aa:bTcUeBf7gBiBjIlS
handshake aborted	!J*W3I5IFHKJ
handshake completed	!T
handshake err	!F#Y7UBGKWNWRI
handshake error	2U9Y<UBG
handshake exception	![
handshake failed	!B"G&I'H(D)>*W+=,.-[.7/&0E1:2U4W6>7)8>=9>G??@<AEBHC@DJH8I=L8MANTOBPAQ?RHS8T6V@W.X>Y;[B]I^?_VaCb@c5eGf0gHiIkV
handshake failure	![
handshake kex	*V-J2W
handshake origin	-JWU
handshake timeout	!W
handshake unexpected	!Y
handshaking	#U7T<TBAFHGIKSNU^GiI
handshaking with	#U7U<TBAFHGIKTNU^GiI
hangs	JT
happen	!C*K2U9H
happen because	KT
happen if	!I
happens	!=&I+U3G5]BV_JcTiJkJ
happens repeatedly	!>&J+U5WBWcTiK
harvest	!_/HRHiS
has	!H"h#U%J&V'>(6)J*<+0,>-?/B021X3f6/758K9<;K<K=6>@?3@6ACDIEIFAG)H-IEL:M:NCOHP2R?S9TFU>VDX1Y(Z6[<]9^3a6bGd@fVg6h?i=jEk4
has a	!X
has already	!=#K&T3E5I:[;H<JCKQI
has been	!T#H%F&@*H,;.C/@0J2C3_5+6J7I9@:B;<<==I>J@IACCGEKGGHJIJJDKSLAN>Q=R=T5WDXKY@ZK[K^D_VeJhBkFlF
has cached	!H3Y5J
has changed	,G-D/D3q4D5-8KBBHIKCLJNIRGSITFWI_F
has closed	-I5YKH_WlT
has comment	!T
has disconnected	!7"C&F,K-A.J/E1d2D3=4K5B6I7H9IB?K;LHNAQKR:SGT?WD^JcYfhgJiGjIkG
has exited	!F&U
has expired	"j&H,B/I1I3H5HBEKGNIR?TC_IbIiFkJ
has failed	!E"G*U-E.K/F5D8K;JAJBFLINJQKRWSHTVWWbGcJdSfHjG
has invalid	!D"XBJCTiC
has no	!U"I%@&],J.G/I1K2K3I9J;D<ABHKELIPEQDRDTIVKcHiI
has not	!E"F#]-J2J3:4J5_8K;I<VBIKIRHTU_H
has occurred	!H,K.T/V5JBZKKOS
has terminated	!FJS
has timed	!>.I1J2Y7HKXNXRFTGWJdDfEkX
has unexpectedly	!@"D)K,S/K1@3C5_7K8A9H;F<SAJB[K=NBTC_FcIfGiCkE
has wrong	!IQX
hash	(^*H,J.F/E2H3Y5V7K9B;JBDFIJUKCLJNDTH^JaIbFcGiGkJlH
hash differ	!I(U
hash sha	!H-S9GJV
hashes	(^.I3HIHKHSH
hashes differ	!J(Z
hat	!<"K(K,C.K/D3b5=7TCHKINKOFRBSCaKfIiTjX
have	"?#G'J0C8?>JCIDJFHGJIBJFLGPCSVVCWIZJ[Fa8bIdFeGfFiGkIlF
have a	!^
have access	BGRW
have actually	3T
have been	.U1U
have changed	3S
have different	KT
have locally	!S
have matching	!K
have no	!H3D5U
have permission	5K:TRJaGjV
have permissions	!I.U1UOVSS
have requested	!?3THT
have successfully	!S
have the	!9FJLIRHiI
have write	SVjJ
haxx	2T5T
haxx se	2T5T
hazmat	;IQU
hba	![
hba conf	!Z
hd	!H&U
hdfs	![SG
hdr	EX
hdr read	!Z
head	"J%J,J-G/G3F5E9I:I=JA_HUKFLGNVPBQ@RESVTEYA_FfJ
head 1	;?A]QHYJ
head main	SWjK
head refs	iI
head title	!H-I;WNW_I
header	!S"U,H-?/H0K1W3E5G7I9H;U<J?HBAJJLEOKPHQCRGSCTAYF^I_?aIcVfHiJkGlK
header eof	!C8TK_LJSH
header from	!T1JNJbScUfI
headers	!U,U7S;DAKNAP[QT
heads main	!TBTiI
heads refs	US
health	!V
heartbeat	TI
heeft	!K,Z/J
heeft geweigerd	!K,Z/J
held	!T
hell	!HbFcZ
hellman	%J*G,K-H/I3H9]HKJIKHLKNIRKTHhKkK
hellman group	%J*H,K-H/I3H9[HKJIKHLKNIRKTHhKkK
hello	*I,J9JMYTGkT
hello init	-T_TkV
hello java	-T_TkV
hello read	KSNS_UkV
helm	!l,H.D/F5I8ABFK=LGOJRESGT<cKfG
help	!S"J&J,T-G/BASLJNHRJTFWSiHkH
help 1	AVBU
help for	!V
help'	!@.I/K5F6JBJI^KILIOIRESE_J
helper	!^&I,?-V/H8X<VTHjJ
helpers	!J8TNT
helpers abstract	!JNT
here	!="G&K'Z(I,G.D/I0E7J8H;JBEIFKHLCOFRFTGWZ^D_HaIbGeXfHiIkV
hergestellt	"I,Y-I/B7V8HKD_KiH
hergestellt werden	!>,[/D7WKKTU
herstellen	7I8JKETT
herstellen der	7I8JKETT
hex	![#C%[&3'B([*8+<,1-B.G0C2&3]657=8H9D:T;><:=?>F?@@=ADBXFHGJJ6KDLDMJN:O<Q;RESKT@UDV@XCY5[E]D^F_3bGdAeDfIg;iIjZk8l=
hex '	;S@SAJQT
hex agent	!H:S;J<K=JCEEKGFR[YKZUhdi=
hex does	!B3_5E
hex ed	!TBK
hex error	!Y;@@JQBSShT
hex explicit	!G%>5K;T<IBTEGR?ZFhCiBjV
hex failed	!FSV
hex for	!A2G3cTT
hex found	)UBG
hex from	!U
hex head	!WBJ
hex is	!@5THUKU
hex refs	!S
hex user	!k%H&B3C5G;I@JBAPJYK
hex vs	(X
hex work	!T
hex 未登	!JBFjZ
hg	KJcU
hi	!T"HBKLISK
hi octo	!K:JbYfXiE
hi taro	!eb<f@
hi there	!W
hierynomus	!K;YAHQV
hierynomus sshj	!K;YAHQV
high	!IKWNYcJ
hilfestellung	!FBXRFhWiC
hint	!g,F3?;UAGBIKJQJSCkS
hint updates	!X
history	IUSI
hit	-JBUKFRXTI_K
hmac	%K(J*o,I-H/I2=3H5K8H9AFKHJJKKENGQITI^G_IfIhIiIkJ
hmac client	*U9I
hmac md	!H*e2J5J9F
hmac sha	!F*b2F9G
hochladen	"F,EBIKJLXOVRJSSTGiJ
home	!K"=#9&='9(5*G0C1c2A3K5D8@9@=X?EA?B>D1FHGDHXJAKDLWM7QIRESVTHU>V<WFX3Z>[U]9^@eBfDg3hDi8lA
home directory	!C&J)J1m8F<KBHHHKILBRISG_Gb[fIkG
home set	!T
home tar	aU
home user	!H"@#;&@'=(9*I+T,D0I1X2C3I5F6I8F9B=Y?FAABBD1FJGFHYJCKGLYM9QJR?SWTGU?V?WKX:YSZ?[W]<^CbKeDfHg6hGi;jAkUlD
homeassistant	7JRYiVjJ
homeassistant components	7JRYiVjJ
homedir	!X
homedir '	!W
homes	!A1S5XHFSU
hook	!l;<<@=G>K@IA?BCCGKJPFQCY=jG
hook declined	!_
hooks	6J7T;U
host	"*#C%8&9'*(5)A*F,I.3/n021A2]3b4^5i6d7[9=:0;;<2=;>4?<@GCDD;E@F=I2J<LCM#NCO!P7Q<S<UFV2Y=[9]#^E_Ha4b<cDe4fCgDhDiFkUl,
host '	/A6X9J;KAIBGJXQURWTTdJiKkC
host 's	!@"V%K)[-J5I8A;G<IAGBSFJGDKGLHPHQGSJYJZTbVcYfUiH
host 'sftp	!@*I,E/W354I6UBYH=KELJTG^S
host 0	!K5JKJNJ_V
host 1	":(I*E+C,>-2/E1T4G5S6?=J?ICDFIG@HFI;KWL>NASHW7XH[J^:_:aFbAcAd?f7gThWi!j=kVlI
host 192	!HBKTJiU
host 2	!ZBIiTjT
host 2022	!G"V6VRXTJiTkH
host 22	"I#J%K*<+?.>/Y2;779W;@<A@HA=BJGGHEIfJ:NTOFQCRIS5TZWKX=ZG[I^D_TaGbIfAhFiIkblD
host 2222	,F/G6VBGRHfGk]
host 23	!Y9TBEJXLCTI_K
host 29418	@SYX
host 7999	!F&T,G3TAVRGkT
host a	/V=TSUaI
host acme	!@&e,J/H6G;JB]LFRCSEhX
host address	!S6C
host aes	9U
host agent	!S
host and	!AKVRE
host api	!^/C
host app	!U<V
host authentication	!@BYKVRChVja
host away	7]kC
host backup	!>/Z1B3J5V6U7C8HBAKELGRDSGaZfG
host bastion	,D-G/D1H5H7IBGRFT;WdXGfIkG
host build	!V
host can	!IdS
host can't	3@5UBD
host cannot	!?/Y3H5EBSPVRCTSiIjTlT
host cd	!ILW
host check	!?,H/U3VTV
host checksum	!T
host ci	=SLT
host client	!K"B)=1:8]
host closed	"F,F1S5J8WBGGXNGTH_BkH
host connection	!]"F&G,=-;/@1I3J5^6C7GB8NKR@W?XK_FbKfGiCkF
host connections	5T
host curve	*S
host data	!H.TLJSUaG
host db	!Y/JTJkI
host ddbj	!U
host denied	!E3^5aBIHGKIRGSJ
host diffie	!J9^
host docker	!J"T&Y,CB[kG
host does	!5"A,K-H/e1@2A5F6]7J9I<8IBL6NJRHTHbJfDiJ
host due	!@RVSJTZ_U
host ecdsa	!J*J5I
host ed	!W%U3I4J5C9T=KBJFHYKhSjI
host enter	QT
host error	,T/W;W@JBJKGLKSIkJ
host etc	5IBUTV
host example	!D-G/B3J6WBBRHWGXW_W
host exception	*I,8-D/a3F586[8H9F;IAGBAK=LINDQKRCSJTJWGXK_IfJiJk9
host exit	!W
host failed	"I.T5BBUGCLJRJTVZI[ViZjI
host files	!D,T6H7VRKTG
host fingerprint	!E3[LK
host finished	!U
host from	"I%Y&JB>i[
host ftp	!B"U/TBTRSXJlK
host git	BCXI_JdT
host github	,E/JBDT]WIXZ_JdGkF
host gone	!I7ITmd_kB
host gw	!G-UBIKKNJT[_SdD
host has	!1"D#K%K&E*T,>-D.H/>1a354J6H:KB7GKLFN=QIRISDTUW=XJ^H_KcXeKfhgJh@iDjGkC
host hmac	!I*T
host home	!8,W1<3V<GBIHJIDLcPUQKRWkA
host host	,E/H2I3]4K7^9HBXT<dFkI
host identification	!V,J-E/H3X5FBIKGNKRKWJ_H
host in	/J3I7JBGfJiV
host infra	3K5ViKjT
host ipaddr	!F"H#F%J&T)G+E-3/2182J3G6B7^8;9<;A<_=E@HBFCGEGFGH=IHJKLBPCQGRAS@WIXEZG^C_UaJddhAjUlG
host is	"@#G)A*E,?-@.A0J2B3X4F5F6U8A9C;D=JADEHFGGAHFJUKYL>NGQHRCSHUJW:XBYJZG[J]K^;_?c@f2lH
host ist	,K-K/_5D8JKFRK
host key	"A#:%<&1'G(>)A*)+F,4-!.C/!0D1=2m3m4o5k6+7*819!:3;'<5=D>F?7@,A!B,C>F#G=HdIIJCK.L0MCN&OGP&Q9RDS:T*U<VAW@X9Y2Z1[A]E^F_'a?b>c>eEf<gAhAi;j,k)lB
host keys	&I*H.H/J5a9B;F<H=HAGB?FCHUKDLFPGQFSITIfHiJ
host lab	!G&_/U9W<I>YKGQS
host localhost	2S
host lookup	!D
host ls	!D,J/T1V6GTJbYkHlT
host mac	*C
host machine	2J9XTF_C
host mirror	!Z
host mnt	"I/I5J8FGIKGLAR>ZJaZiGjJkH
host name	!Z"F*I,:.H0?2I5F6c8I;G<E=F@IB;GIJILEQIR;TCWF_JbHcKfJi<kB
host nas	/I5UkF
host no	*K,X/K7VBJKITT
host node	&V<XPXRIiI
host not	!U&K*J,I/W2I3I9H;JBEKIRDWD^JiJjS
host optionally	5U
host or	!Z
host p	/XkH
host permission	!!";&[)E*D+:,V->.J/B0K1.2J3@4E5>6I7H8F9H:E>I?WFYGUH3JJKCL>NFPSQURTS!T;UJVHXEZ[^A_Fa7b1cEdJeIf?gJh:iJkX
host please	!W/K5K7SBCRTTS
host port	,U5H6[7?BFKGNKTSWFXT_JiF
host preauth	!T
host press	QT
host proxy	!J,[-GNIWUkG
host public	!A5dBD
host r	1J3UfT
host remote	!H,W/VBHETRW
host reply	!]"TcG
host repo	!@"C&H)G,F-J/F1T3@5?6@<H=KAILaP_RTSVTDbHf?i@jEkC
host rsa	!S%F&C2W9U;JBKDT
host rsync	7XBIHV
host run	!J^GbWcT
host running	!E"U)V/K1X5G_JbVfS
host s	!A/V5Z
host scp	!K,UTIfSkI
host scratch	BTRHjV
host server	!:BYGHRYTC^TkF
host session	3T5TBIHU
host sftp	!9"I%J+E-I.@/_0J1F2@4?6S89:T;I<DBCCGEHHDIDJEKZLCOFRHW0YH[H^T_IaKbDcFfIhClC
host srv	!D&U)J-W/J1DBXKKLFPVRH[TcAiGkD
host ssh	!E&F*J3I5K6JASBKNCT[XTd>k5
host stderr	!K
host store	,K7UdT
host sudo	"EKW
host taro	!J&I3UBEiYjG
host team	!E&K4TFT
host the	!?/J3aBHR;iGlU
host their	!J9W
host tmp	!JbKcU
host to	!<5GH_
host unable	!D,^3C5E6D7UB>R=kH
host unreachable	!I-I.G/<3F5@6F7a8FB@IJK?LIR?SFWVXG_GcKfJiH
host up	/G6W
host upload	!65H6X=S@KAJIHKDOIPTSbTHaAiHkJ
host user	!>"T*g+K,F-F/K3D5G7J8K9JBIJJLFNSTCWKXKZGi<kG
host using	!JBEGVRUTTcVkH
host usr	!F5SUSfJjV
host var	RV
host verification	!@3J5A8GBGG_KJRJTJiIkH
host via	!G"H1J7J;F=HBSKVPIR<TJXHbH
host vol	.XLI
host want	;IYT
host web	!U
host with	!F@SEHRJSJ_TjS
host x	!F5YkK
host zlib	!I
host ワン	!HGW
host'	!e,G-J/H3D;A@KAIKIPJQHTHWW
host's	!J5U
host's fingerprint	!K5U
hosted	!Z
hostfile	!CHY
hostfile replace	!CHY
hosting	!2"B,K.T/H3F5G;F@IAIFIGHHJIGPHQGWK_IiHkJ
hosting service	!7"B.T/H3F5G;F@IAJFIGIHJIHPHQGTGWK_JiHkK
hostkey	!E#J&@(I,3-F.I/70J1J2e3X5m6@798C96:J;:<@>G?G@IA?B>FCIEJDK4MGN4OJPAQARDSKT4VGWBXIZE[K]J^G_<dAgGi<jFk6lD
hostkey alg	!?"I&I*E-J.I1H2d5;8J9A<JIHKKLGPKVJfI
hostkey algorithms	!K
hostkey for	!>,H/H2J3G5i;KKBRITGkK
hostkey found	!H
hostkey once	!F"S-INJYUbUfK
hostkey type	!G*V-I9V
hostkey was	!I-G2K3[5Z
hostkeyalgs have	!K
hostkeyalgs no	5S
hostkeycallback	!IHV
hostkeycallback function	!IHV
hostkeys	&C1B2H3B5T9I<AHhI=JKKHL=PJVGWGiGkH
hostkeys 3	!J
hostkeys file	.T5HHE
hostkeys find	!J
hostkeys fopen	!DKJ
hostkeys foreach	!9&H1F5U<EHeI?L@VJWI
hostkeys no	HG
hostkeys searching	HD
hostname	#F%A&4'H(D)=*8+Z,I.7/n091)2C3A4B6g7;8>94:C;><;=B>G@BA@B3CEDHEAF<G<H7I6J@KBL(M<NEO=P;Q9R,S2TFUKVBXaYBZG[@]E_5a@b6c;eFf2gEh?i.jGkUl=
hostname 'sftp	/S
hostname bastion	/AWakJ
hostname ftp	/T6GkI
hostname github	6Y
hostname gitlab	/b6C
hostname ipaddr	+F/T6X
hostname nas	/S
hostname or	!H7UTUkV
hostname port	/S
hostname server	3Y5J
hostname sftp	"J,G1J6b7D;IBGRDWJfKiKk5
hostname specified	!]&H7I<HIJKGLJRJTG
hosts	"D#D%C&@'F(C)J+J,2-@.C/A0C1A2C4X5^617F8=9?:E<==H>;@IABCJD>EGFAGIHsIJJ>K;LKMDNGO@QARISJT7UGX>YD[<]D^@_@a>bBcIddeFfGgAiIk3lA
hosts 1	!F5AH?
hosts 12	!F3^5HHF
hosts 14	!<4SHZ
hosts 2	!G
hosts 3	!H3S5H
hosts 31	3KdT
hosts 4	2W5K
hosts 7	!JdT
hosts file	2H3J4I<A>JCJHXL>OJRCSF[K^JaKdF
hosts for	"T
hosts home	!@5TH[RKiK
hosts is	&I[K
hosts java	HW
hosts known	HW
hosts no	!?1J5YKJLH
hosts old	!W
hosts open	!D5W
hosts operation	!IHU
hosts permission	!@5^;J=GBKH^SD
hosts r	3Y5IHG
hosts read	!AHY
hosts set	HW
hosts ssh	5W;JHU
hosts the	!I5JHX
hosts to	!DHX
hosts updated	!ZHF
hosts upload	!1,K<I?TASKUSBiJ
hosts var	!J5KHV
hosts ファ	!FHWSIdV
hosts リス	!U5G
hosts 許可	!KHVSG
hosts'	!S+I5V6J;K<A=BH]LBRIS>
hosts' '	!H
hosts' permission	!WHUS@
hostschlüssel	!:"9(C)D*K+J,<.6/;0A1>3Y5k6?7D8=9G;H<A=JB<I:K9L;NJO:QCR:S8T;VKWIXD[@]G^H_<a>bAc>eIf<gKiDkGlA
how	!c&F;I=GBCRDSHiCjF
how to	!c&F;I=GBCRDSHiCjF
hp	![
hpc	!8#J%H&?(I)H*I+S.@/U0I2I3>4J5E6B8c9C;=<B=FAECFEIFEGUHGIDJHK[MKN?OFQERCVJWBXIYEZK[H^B_AaBbJfDgVhEjWk?lD
hpc example	!>,F/A3G5H6J8VGWLVNHSU_GjAkF
hpc login	!I,F5WBTTSbV
ht	!DWV
ht tt	!FWV
htdocs	.G0ULVOJS_
html	"@#J%I'E(H)F*D+H,?-B.D/;0H1?3D6H7D8E9D;Z>D@CB;CDEJFBGEH=IGJGKGLUMKN]OEQTRKSdT8V@WDXIYEZG]I^F_IbFcEdJeJgGhJi4jD
html failed	SEaT
html head	!H-J;UNX_I
html index	LJSX
html lang	;U
html vendor	;B<WPUQW_U
hts	!X
hts open	!X
http	!]"@#E&F'G(C)>*<+?,5-).2/)0?132?394E5<69778192:S;7<J>H?G@BA;B4CDDJEFG8HCI>J:K#L5MfNlO9P<Q:R9S0T@VBWcXeYDZD[C]G^?_+a<b8c5d6eGfAgDh:iEj?l0
http 1	"I*K+J-<.I/F1K3E5E6J8I9D;JAJBIFJGKJDK=McN[RHSGXT_BbJcGfChJiGlC
http archive	!T
http basic	!W
http docker	!I&U
http error	!X
http http	MU
http ipaddr	!f,@7F<T=TBETBdG
http java	-JNHWZ
http localhost	!X,J
http pecl	!HRUiT
http proxy	!B,G7INHWYXc
http request	!T
http response	NT
http status	MUWZX=
http tls	!U
httpd	!aLJ
https	!r%J&?(J)H*G,H-6.@//0I1?3?4H5F6Y7;8@9?:T;?<A=J@JB.EUGIHHIDJGK1L8MSN=OGPDQGR4S5T4VJYJ[I^I_>aFbBcHdCfCgKhJi9jBk8lD
https api	:WTH
https cloud	!W
https connection	!Y
https git	!aSE
https gitlab	!V
https ipaddr	!Y
https proxy	TSWGXV
https registry	!V
https repo	!Z
https s	![
https sftp	!@/G6ZMW
https ssh	-JWU
https www	,U
hub	"H%U&I,E3G7U;D<KKULIPIRHSITI
hub does	"JLJ
hudson	TJiW
hung	"H,E-Z/G1K8J9F:KFKNGSHWKbHjI
hung up	"H,E-Z/G1K8J9F:KFKNGSHWKbHjI
hv	!I-J3T5H8SBTiVjV
hv 2	!I-J3T5H8SBTiVjV
hy	!g,I/JTG
hy 000	!g,I/JTG
hybrid	!F/I7SBDTYiH
hybrid backup	/K7TBJRITT
hybrid delivery	!ITU
hébergeur	!G.U0TST
hébergeur pour	!G.U0TST
hôte	!B,C/Z3H5W6WRGTK
hの	!C*U+W,J0I2X9VBIRKSHTJcWfJ
hバ	!J-TNXkV
hポ	!JMU
hポ ポー	!JMU
h形	@SAS
h形 形式	@SAS
h接	!?*S,J2U<HCVRVTFWKdT
h接 接続	!?*S,J2U<HCVRVTFWKdT
h鍵	JT
i	!D%>'H(A)A*:-A.I/J0@1C28335D6C829?;G<F?2@VBXDUGCH?JXMDNHR?T[VCZT[B]H_Bb?cFeIf;gDhKjXlK
i 0	KHWX
i 2	WTXT
i 5	SK
i 6	SK
i c	AHCFDV
i connection	!G
i date	!XkU
i deploy	@KYJ
i flag	!I5V
i for	!JQT
i id	!CDTQHTXfS
i k	!JBIGGRDZX
i key	;DBbRJiJjJ
i mykey	!TCTDK
i o	"I,G.J/A3H5I6I8C9JBUJWK;RHSITZW>X>^FbKcJdUhJ
i root	!KAT
i session	!I
i sftp	!SOVSH
i ssh	!F#S&S,S5J7U;A==?GAGCGFIGJITKKPBQGRFSHYVdGj_kJ
i users	!@<H=IBTZWiWjV
iap	,T-ITV
iap tunnel	,T-ITV
ibuf	"JcT
ibuf empty	"JcT
icmp	XT
id	!H#?&A'8(-)2*(+;,F-4.?0D122#3.4/516.7A8@99<l=e>b?8@AAIBGC_DZG9H!I4JCK9M5N1O@PUQSRJSITBU:W3YSZ.[I]2^E_<b2c1d3e6f8g2hIiXk2l.
id 0	1JKGLWSV
id 01	[V
id 1	"G/JFWRKiT
id 2	!BSIVXaT
id 3	!IIVSZ
id 4	"T.G/JBXFVLTOIRTTIiU
id 5	/TSK
id a	!KBWRS
id adminclient	!W
id agent	!H%T&I;JFTPJRDiUjI
id c	BUFYRGSI
id deploy	!E"J&J<ZPSQVaK
id dsa	;D=D@JAEBACAEFFWPGYIZJhViJ
id ecdsa	!];D=C@IAFBDCSEEFFPFYHZJhUiI
id ed	!X)K-D.F/=2H3<4F5C6J7J9H:E;7<V=W>V?A@)BFCHE;F:H?IGJIK;L<NFOKPUR?S>TCVJYVZ6_EaJcJdIf@iKkA
id error	!?&H6U<]RK
id export	!T
id hex	!T
id info	/S6T
id not	;IBERIiU
id num	!UTW
id ppk	;G?SAJQJ
id push	!T
id rsa	"6#A'H(G)G*B+E,F-E/B0A1E263=4?5E8D9:;X=Z?C@FBEC[DWFAG6H2IHJFKHL1MFNDO<S7UHVAW>XBYWZ6[>]G^?a>b@cAd?eGf?gEiEjXkJlE
id rsa'	!F%K&G+J1K5K<G=T>b?H@BBACVDSFIIFLJRJSIY4iHjI
id sftp	,I.T/^6@<HLXSH
id ssh	!E,VOS^U
id user	FU
id warning	!Y
id x	!CBKLURKSX
id xmss	!U%S=IBICJRWhW
id you	!S
ident	-KKIlJ
ident 'ssh	lK
identical	([.HIGKKO?SI[KaKgX
identification	!<",#E%C&;'I(C)5*0+9-h.;0>1"214C5!6B758#9F:B;1<>=B>G?E@>A8B<C>DIE?F<G@H@IDJ5K3L:MeNiOCP?Q;RES8THUGVFWZY;ZC[D]F^9_ZaAb0c0d>eGf(gAh3i*j5ka
identification banner	!A-?TK_Tk]
identification client	!G-IMWNI
identification connection	!5"B&I)B*H+H,X/U172H385<7H8B9-=JCJEJJFKHMJNWW^^Ib@cIf<hFiAj@
identification exchange	,F-X9DK@_V
identification has	!a,I-D/G3Z5DBFKELJNIRISJTJWJYJ_F
identification line	!EKIMUNWXS_IcJ
identification read	!@"K,9-]/11I2H3D55B5KTMDRJW?XD_YfK
identification string	!8"J0K1K3F5K8H9I;A@JAGBIK<MUNaRGTHWHXW_TcGiHlI
identifier	!G-IMW
identifier get	!HMU
identities	"E%a&c'J*F+F,E-D.;/B0J1I2D3F5D6H7J8D9B;:=?>I@EACB<EFF>GFHHKALDNJOIP>QER<SDTAVIYEZJ[I^G_GbEcDfChVi@jVkJ
identities agent	!B&W:ThY
identities bound	%VhY
identities communication	%J&V
identities only	;I<G=GBIITjU
identities ssh	%Z&TBJjF
identity	"G#G%Y'J(I)J,F.J/;0I142?6D7C8C9?:C;X<]=X>9?F@XB>CTF=GFH=IGJCL>MFNGOHPGR;S@TJUJV@YAZB[D]H^HaCbJdDeIfHgFhIi5jTlD
identity added	!g%@&A+I3T;@<@=<>J@EAABGCBP5QFSJYE
identity file	%J&9)I+U/F172H3C5J6J7J8K9E<Z=Z>DCHFFHFI6JIL9P=QJRHSGT<VDZH[J_SaIdIgJi:jZlK
identity home	!;%W&E+K;H<T=DBDC]QKYIjH
identity is	?S
identity j	!J<T
identity string	!U-J
identity users	!G
identity'	!C;S<K>DF]PJYJ
idle	!V"8(J)B*G,>->.</61<3C5B6G7D8o9E;K<JB:GCIDJ9K2LCNCOHQER0SJT0WIXF[F^J_>aBbAc?dHf9hDiFkElH
idle connection	!E8VKJST_I
idle timeout	,J-H1F3K7K8cBGGJJ>K?NHR;T;_EcJfE
idstring	!IWU
idstring ssh	!IWU
ietf	!]
ietf params	!]
if	!f"=%@'K(G)G*E,D-A.</D0H1@2H4C5I6G7?9;;4=>>J?G@ABUC=DHEFG>I@KKNEOVP9RJSSWGXCY=ZF]G_<dKeGf>hHjEk?lD
if ed	!HAX
if failure	[S
if sftp	!_2UBCRBSDiH
if that	!T
if the	!V,I/K3G5?BIJVLJVT_JcJiG
if this	!H"J&I+U5V9J;KAJBVQI^K_KcTiG
if you	"E%J&F,H<GCIKIOUSU^SbW
if your	!F
ignore	!b2D3A4E5A;E<H=G@JAIBBC^DEHJPJYHjH
ignore key	;J=IBICZDF
ignored	!K.J3K<B=B>JBCC]DYEHFHPFQH
ignored 0	!S
ignored env	!EST
ignored r	CV
ignoring	TT
ihr	YI
ihre	!Y)V,G/H1U3J5HBFTHYHfViI
ihren	!B"C.TOTSWhUjH
ihren webhoster	!FBXRFhWiC
ike	!aBIRI
ike auth	!YBJRJ
il	"C&J(I+H,@-H.@/V0F1E3B5A6D7F8B;F<T=H@IAJGIJWL=OGPKQFR=S>VIWKYW[F]J^H_FaDbCcIdJgJiZkClI
il file	<ULGSGYX[JaJ
illegal	!@"D&I)I-<.;/E0V1>2D4K6W7H899F<B=I?J@BAGEGGHHFIEJIKINTO:PBQJRSVJWHYG[T^I_EaDbDf=hIiUkG
illegal characters	!?/E0V6YSJ
illegal path	!C.J5I<JIKLUOGSS[U
illegal state	!G,S-H.J1G5Y8H;HKGLEOJQIRWSETUcKfDiH
illuminate	!U
illuminate database	!V
im	,H.H/G0X3JODRJTJXUfI
image	!Y#W;J=KRETSiF
imap	!l"H,E.J/B5JB@R@TEiA
imap example	!cBEREiE
imap login	!V
img	!I"J,F-I.V0E1I3D5G6F7F8D9K<IBAIHKJOcQIR@TBVI]Z_JaYbJfHiG
imode	VK
imode attrblock	VK
impersonate	4W5H
impersonate this	4W5H
impl	"E*@2B;F<J=KBJFHKULGMSN8QIR?SAWIXJ_FbGiDjIlJ
impl abstract	!J
impl client	!U-J
impl connect	!G/VdT
impl disconnected	!ZBT
impl dying	!EhT
impl got	!KhS
impl impl	!I,K-SKSTK
impl java	!@"J*K-T/U8T9GNI
impl read	!S-T
impl server	!U-J
impl session	!X
impl socket	TVkJ
implementation	&T@SBTFS
implementations	!W<TQGRIiJ
implementations sftp	<URIiK
implemented	!EAZNS
implemented error	!FAZ
implicit	!V*B-JkJ
implicit compression	!K*F
implicit proxy	,T
import	!V"F%I&B*E+F,E-F.F/@0J1H2F3C4K5<6I7G8K9=:K<W>U?J@UAWCHFGHEIBK@LDNEOIRHSBTBVIYZ[H_HbKcIfEhIjFkH
import encrypted	;IPWQJ
import error	+K/H3H5F9F;Y<X@VAGBEKIQ8RGSJTIYTiK
import failed	;K<KA]IIPFQTYJ
import name	!^
import node	!H
imported	#W5D;I>D?JAIFIGJPJR@
imported openssh	iK
imported tasks	!C5GKU
impossibile	"A#I&C'G(F)G*E+E.>/S0B2F3?4I5@6C8>9F:I;C=E>H?H@HAJCIDKEGFEGBHGIBJGK:MHNDO@PFQERWTWUKVGWGXFYFZF[A]D^D_SaAbBcCdUeGf?gFhFiVjJkBlA
impossibile accedere	!?,U-W.J/V1J3J5H6I7H8GBIKELJSJTC_WcKfIiIlK
impossibile collegarsi	!<7JKKRYTSlK
impossibile leggere	<T
impossible	!="F#C%C'A(<)>+B,S.J/X091<2S3C4B5A6=7V8;9U;:<;=>?D@CACCBDFE>FCG<HCI>JDK3L7MCP?STUFVCWAX=ZA[A]T^B_Cb;c>eBf?g?h>jEk8
impossible d	!B,E/FRWlU
impossible d'accéder	!A,J7YdW
impossible d'établir	!C,V/TTWkJ
impossible de	"A(H*H,=-D.H/Z0F1J6J7I9?;J<E=I>SCHEIGEKFLCQ@R=SYT>XJ_EbGcJgJhHkK
improperly	!_5DKH
in	"4#0%D'A)A+?,8.K/B0T193I4G6@7B8K:U<>=;?JBJC2D(E0GIH9IJJ?LgM;NDPHQJRESjTIU3VTWEX7[I]J^?_EbFc=d:fBgThDk<lK
in '	!a0T3J5:6IHDLJSH
in 0	,S;KKIgU
in 1	,F.T/K5W9JBUOJSGTJaSjS
in 10	!U0VLJSHTJXY
in 14	!UIS
in 15	3S5T
in 2	!b
in 2024	!<,I.D/G0I1D5D<KBKI>KGLjOJRISFTHVJaHbJcKfH
in 3	,V7TBHISSKTY
in 30	!Z,I
in 31	!FTVeU
in 4	OTST
in 412	!V
in 5	!?#V,Z-J/W8UKJWVkT
in 9	3S5T
in a	!>"G(X*K,E-H.10?2K3E5B7K8H9E;S>U@FA>GII=K4LBNJOYPIQFSVTKYD]G^JaTbFcIfGgH
in accept	HS
in address	!E6YTJ
in aenter	!I.IIHLISK
in after	!H
in allow	!E"]BJRI
in an	!C+X,Z;JAXPJSGTXYF
in ansible	.V1U
in app	5J8W;Y?VBKKHNK
in as	!W
in ascii	!CgZ
in at	!@&T/K5E6HB]PTRATHhYjZ
in auth	!E&UBVNIPJhTjU
in backend	!W
in batch	!J&J-F/I0I2H5W8H9H;HGUIKLDNJPUQKTH[JcJfFiI
in begin	IS
in big	!IKDLKSD[J]Z
in block	!A/D8HBIKJfThJkV
in borg	!SQK
in c	!I3Y;]<F>^@FYG
in cache	!IQT
in certificate	!T
in check	!@-VNYTIWU_W
in choose	*S
in client	&U9TiI
in common	!H*Y5JKHLISI
in component	!A/J;TFKGUKEPERSTIVT_FfI
in config	![&K+V5G;ILDSI
in connect	!5)H,Z/[2D3V6I8EJVLJQKSCVIWEbGc>hTjSlG
in connection	!V
in convert	!7,J.Y/H1J8J<J=II?KFLVSTVF[TcHfG
in copy	!JSUVU
in create	"S,UNI_J
in csv	!b<FI@LISB
in curl	!C2J5TBXRDYX
in d	!J
in data	!J*Z2T9VJWKTNBTK_GcEkJ
in decode	PWQT
in dispatch	1KIJ
in do	1J
in each'	!G-J/INJ_H
in example	!;1X6VKHTJbXlU
in families	/S
in file	.Y0W5E6G;GICKDOKRIiH
in from	!H"S)X-JKI_KbX
in function	!H9S;JBSLKQSRVSJiW
in get	!K(U5YKTNVSFVFgW
in getaddrinfo	!J6Y
in getresp	SJlY
in home	&F+F,G1V4D5C6F>H?TASBGH-KWQHYJZJjH
in host	!A2U3DBEFFjX
in import	<G=G?SPS
in init	!<%K,J-I/G6U9K?SAXBHHILINESJTJ_HhK
in initialize'	/T1G<KLK
in k	!E;TASQJVU
in key	!ZAFPH
in known	!4"J&H*G/F4X5m;AKJLFNIR<TGWJfGiF
in lambda	!G7T
in libcrypto	!/"H#I%D&9*J+I-H.H2H3D5:9A:F;f<6=!>H?d@gAdB+DHE8F6G>HGIJKELGPIQ[R8S@TFYbZKbFfKhFi7j9kE
in libcurl	!^
in line	!V
in load	!D=S?THKQW
in login	BV
in loop'	!F/I
in main	!@2I8IBEiIjK
in memory	!JGS
in missing	!J4THT
in mode	0XOVSU[VaU
in module	-J/H2G;KAEFIWHiJlF
in name	,K/cBJIVOJSCTJ
in negotiate	!H1IfJkT
in new'	!GITfI
in node	BVREjX
in on	IK
in open	!6"V-G.E/G5K?G@@HJIFNHPEQUSVVEYE_FaHbTfTkG
in orders	!V
in our	!S
in out	5TSK
in packetdataafter	9UKV
in parse	!G+S2T?H@JPJQT
in path	5GIILI
in pem	!D;?@YPXQDYJ
in poll	!I
in proceed	HS
in process	3YHWKINI
in progress	!]KJ
in pubkey	!C2I;K=IEHFeiJ
in push	!GLT
in put	!8,I-J.Z/I1J3J5J7I8B9K;G<JBJIVKANGRJTJVc[W_KaGcFeJfGg?kJ
in putfo	!E([IDV[cJ
in read	!5%K&I(J*K+G,H-W.@/F1S3K5E7I9G<T?UBFHEIBRIS=YTaTcXhI
in read'	!E@TAJ
in readline	JTkU
in readpartial'	-VKJ
in recv	!T-IKJ
in release	!e
in repository	!W
in request	!F.G1GKWSJaVfJ
in rescue	/IWTfKkU
in resource	T]
in root	!T5K
in rsync	/F1C3J@JBUGHNI_DkC
in rule	!Z
in run	!7&J,J.H/E0T2JB@K]LDRI[IbKcKgSiIjJkU
in send	!>)U,J-?.D/I;IKXLHNFSFVH[H_ScU
in sftp	!S"J*S-H/J1T2V8F9UBFGVKALDRESCTJ[TaFbKcJ
in sign	!G%Z&J;HQJ
in sock	7S
in socket	6Y
in some	.V1U
in src	!UgJ
in srv	!J;UFHQV
in ssh	!T+D,@-].I/D3E7F8?9U;E<T=Z@JBJFGGJK9LFNEPERYSGT>WG_HfDhJjHkGlH
in start	!E)Y-J.G9UIJSTTJcZfV
in start'	!ERK
in stat	LFVV
in state	ITVIfU
in the	!K"F%F&U(F*J+K-H/=0F1J2A3V4H5f6J9?:H;9=I>F@ABJCHFFGIHBIHK]L:OBPAQ@R:SHT;VHWIYD]J^BaEf@gShJi:j@kUlI
in this	"G'H*G.F0C9ZLJOERIS=[K^J_BbGe[
in thread	!H"I-I1I3I8E=JFJGJKJNURHVIYUZJiDk^
in tmp	!J.[1U;VBIOI
in to	!7,E-K/G3G9KGUKDLFRcSCTAfJiXjU
in transport	!Y
in upload	!UKI
in use	,B/F0J4I5E9K:d;GBJOGPESJTGiJ
in users	)S3U5BHGcHfU
in usr	"K,D1I6T8GBKKJTIcKdUfDkW
in validate	HS
in var	!Z"K)D,E1E2I3I5H7J;@<BAHFTN@SDTCYH_?kJ
in vendor	@WBUPWQKRU
in verify'	!KHT
in wait	!F+K1J;H=I?K@HAKQIYIcK
in when	1J
in which	!V
in with	!S"I/T5K6TBIRWTW
in write	!U.V;JSC
in x	'Y.V[I
in your	!a2I3=5=9X<WBIHGRITE_CiJ
in'	!Y5JLIOG
inaccessible	!]
inactive	!C8XBIMJiG
inactive timeout	!K
inactividad	!F-I7U8VKH_K
inactivity	!1"@&G(K)D,C/J1>3I5@7H8n9HBBIHJDLJNSOFR?SDT7WIXH^JaGbGcDf@hHiJ
inactivity timeout	!B5E7J8cK<NKRHTF
inappropriate	!VKKcT
inappropriate ioctl	!UKKcT
inbound	.H1W8IBTIIKILXRSSG[HaT
inbound channel	aU
inbound received	aU
inbox	!<"G'V.C1I5K<HBIKJOURFVS^JaTbIeUkK
inc	!V<T=TSG
include	!U"G%S&U+C1F3K9K<EIGJJLCPJRIjWkJ
include etc	+DjT
include libssh	![<IIKLH
included	!J"UbY
included in	bT
included with	"UbU
includes	lT
incoming	!C"3#J&?'?(7)A+D,1-;.8/7041+2B364G537:8199:J;=<:=E?K@FAGB2CFEKFFGCH@I'L_N6OTPCQAR-SiT0U?WAXDYFZI^;_5b3c2dHe9fUg@hEi;jGl<
incoming 2024	!WIESJ
incoming a	!2"H(B*J,E.;/G1K3J5I6I7J9JBGI@K;L9NJOXRESbTBVK[=]GaTbIcIf?kFlE
incoming reads	SV
incoming run	KJLKSK[U
incompatibility	!H
incompatibility code	!H
incompatible	!9&G*]+K,D.B/F2V3B5A7F8F9T;F<K@KAIB@FFGIK;LDNDOJPHQJRDSDTCWJ^YbUcZf<hHiIkH
incompatible peer	*W5IBKKINJ
incompatible ssh	!A&J*],H-H.J2W3G5C7J9U;JBDFHKBNFPKRJTI_KfGhKkI
incompatible with	!C-S^V
incomplete	!GKUSGaU
incomplete match	!J
inconnu	!C/]RK
incorrect	!K"I#@&/'B(=)6*G+<,5--.5/61)233/4@5)677C8,9):@<D=H>B?=@/AFBTC6DCE<F<G1H>I9L5O7PEQqRcS0T=UGVAWAXEY3Z<[;]<^7_)a8bTcSdEeAf+h5i]j<k@l0
incorrect for	!@%J&J=TAUFJP>RTiW
incorrect hostname	!H7UTUkV
incorrect identification	!B-J;KKIMUN]XS_JcJ
incorrect or	QTRH
incorrect padding	;VKHQJ
incorrect passphrase	!@9K<J=?@FAABDCJKGPJQgRFYB
incorrect password	!U;I<GB;PJRUjJ
incorrect ssh	!G0TjT
incorrect username	BBQIRXi7
incremental	!H.TLT
incremental file	LU
incremental stream	!E.U
indecipherable	NUfK
indecipherable protocol	NUfK
indented	;U?XATQY
indented error	?VQX
index	![%J&:'H(@*E+E,E->2E5:6D9>=?CGEJHFN9OHSYT7VDWHXJZJ]I^I_?bEdHeJfGgBhJjCk:l?
index html	.K;J=HBGKGLUSYiI
index js	&D,G-J1F9JBTKFNDRETE_IcJgIkKlI
index out	!T
index pack	!G.[8SJVKU
index php	/T3TBG
index php'	"W)V1VFUL@QVRIS=cXfK
indicated	!T.GKFNDcW
indicated length	KINEcW
individual	'WOK
inet	6T
inet address	6U
inf	!BNWVU
info	!o"B&D(F)H+9-E1J4E5?7I8J:E<H>CAHCJDCEIHEIJJ6K6L>N?OEQIS6TEUEVVW:XEYIZ6]>bKcHeCfEg>kBl6
info 100	!HVS
info a	8S
info asyncssh	MVkS
info attempting	!H#W/U6T
info authentication	)W1UB@RIc[fW
info authentications	!]
info available	!U
info build	!T3SAJPXQI
info c	!TKJLK
info check	!W
info command	!J"T&W3U
info connected	;T@TYT
info connecting	!i7JBINSTA_I
info connection	BSNTTJ_IkJ
info date	TT
info disconnecting	!^BJNTRK
info error	"VbW
info failed	!B/UBZTU
info host	!^3I5F
info i	!I
info internal	!I
info jail	!Y_K
info kex	!S5S
info local	!U.IIWSD
info message	BFRX
info msg	)S,E.K1TKJRJ[S_JbUcSfF
info n	9WBU
info net	![kU
info next	!]
info not	!I-W
info o	!]
info paramiko	BUiW
info received	!H
info remote	!]ST
info req	!G/W
info running	!VjU
info sender	!U
info server	!H
info sf	!W1I
info sftp	!f"D,E.C/I1G7H8FBJIJKAO@SGTC_GbHdVfE
info source	!G/U6UBTRS
info ssh	!W7VASBAKITI
info starting	"H-J1J5W8KBUKGLV_FfHjW
info string	/U
info there	!a
info time	!^"KBEREiI
info timer	!T
info transfer	!W
info upload	3VLB
info uploaded	!XLJ
info uploading	!U
info user	!@*U2Y5J9W
info using	GT
information	"U-H6H7J8H9G:K;=<KBHGKISK=OFPYQ?R<SI_HaKbViJkI
information exception	!F,VKJTU
infra	!G&E/G3I5T6V7VBDSGdUiTjW
infra git	/H6V:S
ingest	;JYT
ini	1I<HIELGSVgT
iniciar	!X,I/JKJRJTG^SbW
init	!D%?&9'K(E)W.7/^0F1]3A4A5I7S8H9];F>FBACFEHF@G>H5I7J7K;L@MCN=OCPJQFR>S<W5X@ZD[?]J^E_<a>bBc[dYeIfagGh9i7jDl=
init client	!G-T<U_TkV
init failed	!D2J3G5>9WKJcVfE
init home	9T
init name	!B/b6AkG
init network	!C,U-K6T7VKET[WJdB
init no	!C,J/I3VT[dakI
init py	5XHGSH
init sftp	!G"V)Z,?-H/91Y5F8W9D<ILGRAT?bGfV
initial	!V1S5JBHKHQJREfJ
initial credentials	![QKRE
initialise	!8"E&G)V*I,:-C.B/:0J1Z2K3A5?6F7F8@9A;I<H=JB9HKIFKKL=NBOHQKR:S>T9WHXJ[K]J^I_DaFbTc[faiCkFlI
initialise sftp	!;"I&H*K,=-F.D/<0K1Y3B5@6H7G8C9C;J<H=JB=HKIFLANDOIR=SCT;WHXK^K_GaIbUcYf^iGkH
initialised	5KKKcU
initialization	!V*D-S/H2U5D9J;JBSJEK>RDf[
initialization failed	,T/K5HBUKJTU
initialize	!J"V&B)^*B+J,J.?0I1g2C3E576B7G8I9:BGFVGFHIIJJJK9L9OJQ]RFS<T8WBXIZK[J_IaTfbhJjHkGlH
initialize sftp	!A"U)W1Y3J5GKE_JbYfW
initialize ssh	!>"U)U-I/T5K9JAJFTNGPVQVTC
initialize transport	,I
initialize tunnel	!BFTQWYW
initialize'	/T1G<KLK
initialized	3H5D;J<EGHPJYK^HbGcXi]
initialized ssh	<GBJLS
initializer	-FKJRX
initializing	"V)W,G-F.F/I2K3G5D8Y9JLFNSR@SKTF_KcWf[
initializing sftp	!="W)W.F8[BHLGRGcYf[
initializing tls	NU
inner	!JKKTWaT
inner exception	!IaT
inode	!YSF
input	&>'I(B+E,?-A.V/;0D3<4B5>6E7=8^9<:J>E?H@KA8BFCKDGHJIJJ9KWLAMCNVOGP;Q6T6UJVDW@XAZE[@]G^T_AbFd@eFgCiWj?k?l@
input auto	!@8_KDTJ
input channel	fJ
input drain	"JcT
input exception	!X
input ext	!H
input files	!X
input hostkeys	HC
input is	!U
input output	!?.T8TKXLHSE
input stream	"S.U;H<VHKLF
input string	.S
input userauth	!@BJiZ
inputs	!X
inputstream	!;"@-B5G8S;IAFNDQIWH[H_DbIf[
inputstream is	!;"@-B5G8S;IAFNDQIWH[H_DbIf[
insecure	![2B3B4E5B9S;H<S=I@KAIBIEWFJHJN^PJ
insecure key	!V
insecure private	!H<U
inserted	gT
inserted disconnecting	!V
inserting	!Y
inside	8WTG
inside chroot	!W
inspect	IT
inst 4	!X
inst example	,T
install	!T&A,B-G.B8H9I@KAGHIKAL=NBOIPDSITKVI^V_HaHbUjIkF
install error	!Y
install openssh	!S
install output	!G"W7SbTcTdS
install packages	!X
install terminal	!B"VbVdS
install the	<SBGSK^WbJ
install エラ	!Y
installation	!f/J5J7JRHTJ
installation at	!X
installation failed	!_
installation of	!U
installed	!V"F,E.I1G9H<JIKLCNJOJQESHTE^]_JfAjJ
installed home	!G/U6UBTRS
installed if	BTRT
installed on	!H&K^]fF
installing	!]<G=IB_QFR@iDjK
installing collected	!Y
instance	!G"K+J0I2C3X8C<Z=BB9DIGKHHKFOEQWR>SATS[F^GaIbI
instance at	!H
instance identity	!I<U=KATQT
instance of	WTXT
instance traceback	!K,J.K2I3]BH
instance web	jT
instances	!^SHTJ
instead	"I&I+G.G/D1I2K3@5V8I9I;E=I>J@JAJB@CIGIIJLGNVPHQGR?TJ_GaJcFfDgVhJiCjKkUlE
instead of	!8+K,V3F5SBIKJNWRGcIgVlI
insufficient	"I,G.Y/B0I1I3D5@8C9J;HBAIJK>L:NJOGR=SaTD[J_IaIbCcBfFiH
insufficient free	!A.b
int	![2T5K8H;EAICGIKJBLHNHfF
int 32	!V8JJDfH
int 64	KK
intact	![<IBHGJLURG
integer	!X+T;GQW
integration	,Y2I6J7S8@AJKBSFbKhKkT
integration all	!?;T@SBJYS
integration file	!H5TBVRU
integration sftp	,T-T5JBHKILJRK
integration util	!ZTK
integrity	!;(a-I.J3H9K;J?WACBJLJPAQYYJcK
integrity check	!G(T?WADPBQY
intellij	!F&X-HBHHTKJNViIkZ
intellij ssh	!C&XBIHTKGNViIkU
interactive	#;%@&D'H(G)@*<+D,9-?.I/=0F1F2@384C516D7=899;:B;F<4=>>C?@@>AGDFECFDGxIAJBK3L9MFN>OAQ8S=T6UIVCWEXAYCZZ[D]G^E_<a?dBeDgChBj?k4lB
interactive authentication	BKFHGUPIZBhJ
interactive pam	!U"KRTiH
interactive password	"IBFG7RaZGiD
interactive prompt	!JGV
interactive prompts	!?5DGVPWRTZSfKiK
interactive session	!U7JBIfT
interactive sessions	!A"USKbUfJ
interactive shells	!S
interactive'	!?%K&H3K;I<JAIBJG^KJPFQVhJ
interactive' authentication	!FFXGS
interface	!T/JBJKGLUNKiK
interface folder	!HLU
interface user	!F,VKJTU
intermediate	/TkU
intermediate firewall	!J/UkU
intern	/Y6K
internal	!c"I#I&E(J+F,A/V0C2C6G8K9IAKCJEJFTHGJBKGLHMJOHQVRIT@VIZB[<]J^Ta<eKgJhGkFlG
internal connect	,I/J7VBIGTPVTI
internal connection	!H
internal crypto	!WAGQT
internal example	!S/W6FTJ
internal mirrorlist	!U
internal modules	!H
internal or	KK^W
internal process	SJ
internal server	3S
internal sftp	!W"D1JBHRCSWaGfHiF
internal stream	!D)S1U7HTJ
internal streams	!DSI
internal timers	KT_K
internal upload	.TLKSS
internet	!B,F/VRKTGWIX^_J
internet address	/X
interoperability	!G.I9WhU
interoperability failure	!G.I9WhU
interpreter	5I6V<IBKIHLGTHWJgV
interpreter at	!U
interpreter could	!U
interpreter discovery	kT
interpreter no	<JIILIgV
interpreter python	6W
interrompue	!?">)H,;-I.A/@1F5I6C7GBJIFKcLFOIR<SGTIXG[J_?aJbKcGfEiJkIlB
interrupted	"J&X,E-F/H1K7I8IK_RITE_FjV
interval	!Y-T/K3U5EKFTD
interval 15	![
interval 60	!W
into	!G"F%B&S'H(K)I,=.C0J1>2V5Z8F:5;H<F=>>T@DADBZCIEFF;GIIXJKK:LAN?QHWAYG[F_?aCbFcFdIfFhJjDk:
into '	!E3X;VBEiJ
into a	!J>V
into bare	!F3W
into home	&U4TBJIG
into submodule	/T
into the	#T
into thinking	!E2S5S
into tmp	!FI^SDTT
intranet	!a,I
intranet example	!],J
introuvable	!1">#K%J&H'K(=)G*G+G,K-@.>/V0>1B2I3?4K5<7D8B9@;6<h=I>F@FACB<CIEIFIGGHIIZJHK:LCMINEO9PIQ9S:T:XD[G]D^H_<a>bBcBdJeIf@gGhDiAjJkElG
inv	KJSS[U
invalid	!>"U#6%"&@'0(A)!*5,4-4.'0f1!2F334E526Z7"8(96:2;_</=!>>@gA[B?C4D+EcF4G-I6JIK1LDMUN_O!P8QYS!T!U8V)W>X=Y[Z![!]=^>_!a!b!d%e,f-h!iej<
invalid 22	/Y
invalid access	!ZLJ
invalid account	!V
invalid argument	"H(I,;-K0^6U7>;IAGBKKDLFNCRCSIT@d@iJk_
invalid banner	MViJ
invalid characters	!4"D(J+^,G.G/A5J6V8J;A@GBFEGIKJJKFLCOKQIRCTJXIYH[J]J_CcHgEiY
invalid command	-U.K/K;G@WKGNWPUQHlU
invalid compressed	!DIK]WgY
invalid credentials	!V.J0JKKQIRX
invalid filename	!E.@0i;KKIL?NJOCS=[H
invalid format	">#F%F&C+A,H-J/D0J2E3I4J5H6J9H:F;X<4=*>8@]B3C.DCE&F?GKHEJIKHMTQCRGTJYcZJ_@cJj8
invalid function	;JITYI
invalid grant	!]"HRIiF
invalid host	!>/A0G3J6^HYRG
invalid identification	!D-I;HAJMCNYXX
invalid incorrect	!BBDRY
invalid index	!K.W8SJVKU
invalid key	"G%I&H*G+I-G2W3A4I5?:I<:=;?;AHB<C?DGEsF<HJJ<K=LKN=QARDY;hKi?j@kI
invalid logins	!U
invalid message	!W
invalid name	!K/b6>kF
invalid on	!C/b
invalid operation	!ULT
invalid option	!9"a+B/J0E6H;H@HAJBJEHMINFQHRIWTYJcIgGiHkFlJ
invalid or	!D+I/F3^5W6I;H<JBFFKHTKJLSNIRGWKgSiFjI
invalid packet	!@"E-I0I2H9G;GEKNGRIc^fUiKkT
invalid passphrase	!?-J0J;0@<A:BKKCNAP7QmRCYF^IfJiI
invalid pem	!=0G;V@UA]BINEPGQIRJYTcJiI
invalid permissions	!GCU
invalid port	/Z
invalid private	!@/K<9=E>G@dBDPKQ=RFYZiI
invalid privatekey	!4"<&E*@+F,A->/:0K1J2F3?4H5:6>7G8@9>;d<==G?Y@eAlB2EJFEGBHCK@LFN7P?QJR4TBWHYa^I_GbJcCfAi2jCk3
invalid protocol	!G-IMWNI
invalid response	!S
invalid root	!GLU
invalid server	!C+S6TBTNKRVlU
invalid server's	9J;I@JACKJN^QJcJkU
invalid sftp	!GBDGWPJQSRS
invalid signature	!U
invalid ssh	!A-D3I5H9J;U@IACBUHKKFN_Q>RDiHjVkH
invalid unrecognized	!K@TATBJPX
invalid user	!C"F)E,H-B1F8BEGFDKDMAN@RBZK_BfHhEiqjGkB
invalid username	!Z"G;ENHQIRHiXjS
invalid value	<U
invalid version	!JcJkXlX
invalid'	/X6H
invalide	!>"E&J*I+J,H-G/I0V2J3A5D6K8G9E;d<7>FBDFJGIKEMKNEPJQGRCTFWJ^K_GbIfIhHiFkJ
invoke	)UDUKBbT
io	"A#A%H'@,I.U/@0J2C9I:B=U>BAVBJCIDAF@GFJGM?QGR=SBTBUEX7]8^GaEdEg:hFjJkIl6
io c	!B"F&K(K-J.K0G4T7T9EIDKWNKQISIVJWG[IaBfF
io code	!F.ZLX
io confluent	LT
io error	!G"J)J*K,F-E.V/F0V1F5I7H9K;EAIBFHII?NFQKRKTEV[_UbJcDeUfCiKkK
io exception	"J#J%G(H)H*E+G-U.D/=0B4E6A7A:J=K>J@SA[B?CGDKEIF<G?JANTPERBTHVBWTXA]A^Ba=b?cJeIfVgJhBi<j?lH
io file	3J5E<X=^?K@EACBHHXLIPIQIRFSBTJYIfJ
io get	"TKY
io io	"K#K%I(I)I*G+I-T.B/@0D4F6C7C<1=5@TA[BCCIEJF>G@IEJBL;NTPGRDSETJVHWUXB]B^Ca@bAcKfWgJhCi>jAlI
io netty	!b,H-H1JKBTI_HfH
io on	!I*[2D9J
io os	PS
io piped	!K"T.V
io sftp	!GGWTVfJiU
io stream	!>-T.K3K5HBGPIQITK_TfUkV
io string	PS
ioctl	!YKKcT
ioctl for	!UKKcT
ioredis	!YTK
ioredis unhandled	!YTK
ios	!G"V,U/Y7UBDKGR^SDaKiVjH
ios ipaddr	!I,T/]FURWiF
ip	!H"<%K&U(C)C*D+G,E-8.B/T0B1;2G4I5A7H83;:>H?H@HA=BGCDEKGDIDK0L=MWNFOCP>Q>VHXGYIZD[E]G^=_saBb=cDeHf?h@lD
ip address	!>"F.J/Z4J5B6G8KBIKERDSHWH_abJcJdSfJhJi?kX
ip connections	!Z,F
ip in	!GdT
ip ipaddr	!:"=#S,J-D3G5I7J8H9E:U;JAJKDLJMZND_afGiVkElJ
ip link	!V
ip port	,C5SWU_XkF
ip pア	!F_V
ip p接	!W
ip tos	!E
ip アド	!I,XTSkS
ipaddr	%+&6'-(9)=*A+5,Y.#/70/3Y4D7[:6;:<B=7>:?"@CACC>DIEDFHG8H,I7L;M]O7PDQ5RIS>UAV%W;Y.[:]*^?_aa5bFc<dde+f9g4iUjH
ipaddr '	)J*H+K,W-B/?1F2E4J6D7V8G<D=E@FBAFKJJMINDPFQGRVS<TZWEXJYH_CfIk[lE
ipaddr 's	!I,H-I1a3I5G8F<E=GBHDJK>PIQJRXSITJ^E_Hb?fXkI
ipaddr 0	,G/F1K7X<XBIRJTUdTjVkG
ipaddr 1	!V
ipaddr 10	9U
ipaddr 2	!DUTh[
ipaddr 2022	!TRXiG
ipaddr 21	"I-E/I1J5J7C8J9KBHKCNERF_EbKcGdIfJiGkVlg
ipaddr 22	!G"A%<&>'I(=+9,c-X.F/:1F4@526K7d8K:D;3<J=6>A?C@7AIC<DDE9HJI6K:LHM0NBO@P1Q6R9TYUHVEY9Z4[A]Ga>cCdWeHgEiFjGlI
ipaddr 2222	"H,Y-D3I7F9IKWRFSJT@_EdKhSiB
ipaddr 25	!XTJ
ipaddr 27017	!d,?BKTJiKkHlI
ipaddr 3128	!IXW
ipaddr 3306	,WAT_KiJ
ipaddr 40022	-H_W
ipaddr 40122	!U
ipaddr 443	,E7FTAd^
ipaddr 50051	!WTK
ipaddr 50122	!J8WKKTG
ipaddr 52110	!JFY
ipaddr 53	,F/b6B7JBJTCXXiKkH
ipaddr 5432	!a,>T?kH
ipaddr 5555	!Z,G
ipaddr 5672	!Z
ipaddr 6379	!o,57HBIRITDiJk?lK
ipaddr 6443	!i,C7HBDT=kF
ipaddr 80	!a
ipaddr 8000	!XTI
ipaddr 8022	!K,EdZkV
ipaddr 8080	!X,FWFXW
ipaddr 9000	!V
ipaddr 9092	!b
ipaddr 990	!V1J5GBHKDRUTZ_JkU
ipaddr and	5X7IkK
ipaddr as	!FB]RZTSlG
ipaddr authentication	!D&^<JBVPTRHia
ipaddr backup	3V5J
ipaddr can't	!E"W5VRJTJbWiK
ipaddr cause	3W
ipaddr client	!U
ipaddr closed	!])E,:-1/B172J3G5;7A8U9CB4JIN;R?T<WBdCf@jHkClI
ipaddr connect	!J7V
ipaddr connection	!A,T-U8HKFdGhWkVlX
ipaddr data	!UOW
ipaddr docker	!T
ipaddr error	,I-K/H5J7HBWKHNSRV
ipaddr failed	!G"[6W9KKIRTSTTV^WfHkK
ipaddr fatal	!XLJ
ipaddr for	3H5V7ITGdW
ipaddr found	5T
ipaddr has	!H8K_U
ipaddr ipaddr	!H)S-[5X7IBEFIKU_FbSdEfViDjF
ipaddr is	+F-J3H_]
ipaddr mnt	!C.VKTNSR]SIfH
ipaddr net	!GHTTU
ipaddr network	!C,V7STHXWdUkE
ipaddr no	!K7VTJ
ipaddr not	"[*I-J3D8J9K@JBBHGJHK^NJQVRDTG_DjJ
ipaddr ok	!J6U
ipaddr on	!H,S5VdUkU
ipaddr opt	!B,UIVSVTIkH
ipaddr p	!F"W,[-I;JRD_TkF
ipaddr permission	!)"I#U&W,K1J5B;T?D@TAJB^GEHJPKQ>SBTIfGhUkF
ipaddr port	!E#B%H&;'H(F+/,E-S.K//0H3F4K5J648X:E;C<C=K?G@EA>BJCIDJFJHJI?JTKXM[NSOKPIQ=SHUFVGW&X:YE[J]HaIb=cEeIfCi_kF
ipaddr raised	!E,K7UBJGZ
ipaddr rsa	3J5Y
ipaddr server	!ZKI
ipaddr sftp	7GTEd[
ipaddr srv	!B/I1YBHTScXiVjT
ipaddr ssh	,JMVNK
ipaddr timed	!=,H-I7H8JKANITXXS_JdUkJ
ipaddr tmp	!J^HfU
ipaddr unreachable	!C&W3X5F6UdTkH
ipaddr use	!dSIfF
ipaddr user	"U#X1J5IBJ
ipaddr username	!CiV
ipaddr var	![
ipaddr から	"U8HBDMYTI
ipaddr に接	TTlH
ipaddr のパ	!@)W1WBURAbXfVjX
ipaddr への	!:,S8HBJTJbYfT
ipaddr ポー	,J/K6I7VRHTXWKdXlK
ipaddr 致命	![1J<KIILI
ipc	!Z&H
ipc connect	!U&I
ipp	![,J7J
ipp print	![,J7J
is	"W#I%<&H'E(G)K*<+!,@-H.?/H2?3B4X5W6:7X9:<*>G?C@8B>CCF;I;J8LJM*N@OBP]QGRAS:T3V5WAXJYHZ4[aa8bWd=g%h(i9jAkFl9
is 0	IU
is 1	bHcU
is 3	LHS[
is 4	.G1U8YBKKSLI[J
is 9	!W
is a	!B">&D(H,F-H.5/B0B1G3E4I5?6K7D8H9I:I;7<D>F@?A>B:EJFGGJI:K8L!O4P;Q>RBS6TDVIYa[u]G^C_KaBb=cEeEfIiCjKkD
is absent	!S3K5U
is added	!C&U5TBVjU
is already	!H4J5G:d;HPG
is available	!X5J;JAWBJ
is being	!V-F1B4V5B8;BIKcRH_IbJf9
is bigger	!K]Y
is blocked	5JXX
is borg	!K&S)H-G.G3V5X8>9JBSNCPVR>WB^>_CcIf;i=kE
is broken	!7,T.F1V3J5T8DJKPT_EbGcKfXiI
is closed	!H"3*V,7-W.?/;1U2T3I4I6J7@8T;>=J?I@JA?B:GHHGJJLGNZOGPCQ@R<SGT?VJW;XIYH[>^Gb9dIhIi@kU
is connected	!D*I-W2X7SKGkI
is correct	3T5J
is corrupt	!A&H3J5J;c>E@HP@QX
is corrupted	;UPJ
is currently	!:"a&I,X/I1E3J5B7V8JBEKHLJRFSITW^FbUfGiI
is denied	;K<H=VBILIRESAaKbX
is deprecated	!d,K-K6V8H9IKCcJfJ
is different	!I(U3T5HKU
is disabled	"^,D/B0J1F5J7I8B9KB>GHK@LCPIQJRDS>TH[G^V_IaKb:cEeTfAkK
is doing	3T
is down	!C"C*J,=/G1;3I5F8c9BAHBAGJKdLENCPDQIRCSIWHbFcHdTf>kD
is either	!E3T
is empty	!B,K1J;I<VAIP]QERJ
is enabled	!I"F(UKVRHfUiJ
is encrypted	!F&F3E5@:I;.<?=E>I?K@BAEBACJKFPoQIRFYAiHjJ
is failing	KT
is false	!VKFOG[J
is for	KK_HkV
is forbidden	!V
is full	.X8HKGLJSC
is hex	3C5SBKHV
is home	!X1F5JBAGIITOSPJRFSJ
is in	"H;G>JA[QIYDbU
is included	bT
is incorrect	0T5JKIPHi[
is insufficient	!G.Z
is invalid	"?-G/E0H3J5H6K<HIFKDL]NIRTSJiW
is java	!A/I5]BaRJ
is known	!>&J*G/V30485V6W?UATHTJJKFLFTG^SkI
is larger	!D][
is listening	UT
is locked	"[.K5J8IKEPIQURJ_AbHfIhIi>
is marked	!G3H4]5D
is missing	5JLZSH[E
is no	!B3H5U7[9TFV
is not	"F#F(J)V*I+@--.?/!0]4#6+7<8/9!:';T<%?HAWBHCDD7F;G0H?IKLJMDOCP5QDRGSBUXWUY-Z7['_7a)bGcAdTfTgAh=j9k,l-
is now	!a"J4J5C8HKGTD
is null	!V
is num	!D,J-X.K8I9IKFNWTJcS
is of	!@5I;[@SKJQIYS
is off	"J)W3E4JfW
is ok	RTiU
is on	"F.F/J0H3G4V5F8JBDIHKELHOHPHSY[H]G^E_WaHbHcKiJ
is open	!W
is org	,S.I8VLISDTI
is passphrase	!E5H;?@KAGPeQAYJ
is possible	!G#T
is printing	KT
is probably	,J8IBJKGRJTI^U
is prohibited	.J[KeV
is protocol	!I5X
is provided	!Y
is recommended	!G-SCXDH^V
is required	"A/I3K5F<H=G?TB?DTEIFIGFKILGQAR=YZiH
is response	!JKKLISWVX
is restricted	!F"C^UbU
is revoked	!F2G394g5=;JHIPJ
is running	%V&U<IBJRGjF
is set	!K"VbXiK
is ssh	!E/V3^KKWHkT
is supported	;I?T
is the	"T)W,A/U1X7FBDKFNJRITA_GbTkJlJ
is there	LW
is to	BTRT
is too	!W"F5H9S;A=HAFBKCGKGNKPAQEYKbHc]fI
is typically	BT
is undefined	!Z
is unexpected	!W
is unix	!SSIjT
is unknown	!D&J*J-J/Z2D3+415k9H;;ADB@KTPFQHRGTHjJ
is unreachable	"D,--=1G5B6E7c8H9GB?IfK8NDRAT+WGXT_>d8iG
is using	!V
is valid	!I;TiU
is your	!AbXcW
isn't	!^.H/H7VBFKGRFSIiGkW
iso	!F(T,F.F/H8G9IIIJVKKL=OTRFTH]baDbKcI
iso'	!B(S,J.YBXKIiX
issue	,D-J7JKHWW
issued	!U
issuer	!b5ETH
issuer certificate	!W5J
issues	!GQT
ist	!F"g#B%B&>'?(=*;+>,<-6.B062>4B5V648098:A;Y<1=<?C@>A<CADDEAF>G=H@I3J?K0L3M?O1P;Q7S3TDUFV@X;Y:Z>]?^<_2b8dBe@f?g?h<iDj:k:l:
ist ein	!E.F0IIGLJOFSC[WaX
ist fehlgeschlagen	"G,F/E7UBViV
ist kein	.U
ist nicht	!V3I5G7U;HBIRHiK
ist unbekannt	!="G*I,E-I.J/]1H395b8G9K;KBGKCNHOHRDSGTF_JaKbJcJfFiJ
it	"-&J'E(?)A*=+D,U-5/@09142B4?5F738295;[=:@SBJCWE>F7G;H9I9JUK:MINIP3SGTHUGVCW;XAZC]?_2a6bIc5d@eAf1lH
it doesn't	!GL[OJSH
it is	!<"H&H*K,E-G.G/H1I2I3S8F;X<G=F@WBGEJFGGIHJIKK<NHOEPEQUS<TF[V_JcIfHjHkK
it listens	!G5JBKTUiHkX
it may	!Y
it was	!V5J
it's	!F5ULDSJ[W
item	!H"E&E(K,X.B/?0X1D6J;?=U@HAJGJIDNFP?QAWHYK[VbGcJfFkUlI
item not	!ZTK
item ssh	AXFJRISH^UiK
items	!Y.T/IBILTRISTTH
its	!B"B#V&J*K+I,C-Z/U0K1J2D5Y6K7J9?<F@IAFBAFJHHIIK=L@NBOBPEQGRES>TCVSYH[G_BaZbCcBfGiJkFlJ
its associated	5T
its dependencies	!T
its host	!D5V
its internet	!G/X
itself	!B=TKS
itself please	!F=T
iv	;U@I
j	#F%G&9'G(B)I+?,J.2/I0=1I:F>GCFDHEDJJL/MDPSS0TJUFV@XHZD[8]>a9dHeFgDlC
j destination	!T
j sch	!:#I%G&;'I(H)J+F.:0A1J:H>JCGDIEGI@L5MHO;S9UHVBXHZE[<]@aBeIgGlG
ja	!G+W;WYJ
jail	"X1X_IbW
jail 'sshd'	!Y_K
jammy	!X
jammy in	!X
jan	)G1B3HHXJJLIMIR7^A_DbGiG
jan 2024	TS
jan 2026	!/"@,S.VRBST^F_KcUf?
jar	-K9KBIIULHTHgThS
java	!X"@#H%>&D'C(:*I+;.F3H4G5H8S:E;S<I=Y>BATBIC<DCE8GJI?JDKKLGM@NTOEQKUDV@^3bEe@iIj;kDl6
java 106	!J/H8W
java 110	QU
java 119	!J;TBEPYRKiJ
java 12	![<H
java 13	!K,GNV_T
java 138	?WPJQHTS
java 140	ST
java 145	!JBIGTPVWTXT
java 152	cT
java 17	!K?UBF
java 180	!JQS
java 183	BXGJ
java 21	.I[U
java 215	!E/V<TNK
java 22	!I,S
java 223	BJ
java 227	FVaSjJ
java 269	9KKTNX
java 27	;UQU
java 2846	!ILVSV[FaG
java 287	QU
java 2873	!D0X1UIGKGLUOTVDfJ
java 2911	!C"F)S8@K[[Jf=
java 307	!K"T.V
java 31	8IBJHT_T
java 313	?WPJQH
java 314	BJ
java 318	!J8TPU
java 320	2VQU
java 327	dT
java 33	KUcT
java 342	RUiS
java 345	BUHV
java 355	-U
java 366	;UQU
java 386	XU
java 394	!HNGTXXIkS
java 40	<SQT
java 406	;TYT
java 407	<T
java 466	-SBJ
java 480	!K.I[W
java 519	-F9HFZKKNI_JiY
java 543	!H;J<WFVRFhTiU
java 561	;UQU
java 565	-X8KKCTH_T
java 568	/D6F
java 57	!G"U)UHT_JfU
java 572	/T3S6V7KTG
java 579	/C6FkT
java 58	-T1H9VNIRS_WfJ
java 583	!K
java 590	2W9T
java 593	/D6F
java 594	*S0TIHSTVGaG
java 633	dT
java 664	<I?EYU
java 68	KSNS_UkV
java 686	.TLKSH
java 697	KTNT
java 747	;H?U@U
java 753	NT
java 765	)U1YcTfE
java 797	5T
java 805	-THV
java 840	!K
java base	!D"U3J5G6V;EITKHLF
java io	!I"J#J%H(H*F+H-T.A/>0D4F6B7B=U>KAZBACHDKEIF<G?HVIIJ?LCO7PER?SATFVDWTXB]B^Ba=b@fVgIhBi;j>lH
java jar	gT
java lang	!f"B&H)H-B.F0G1>8<<B=J@JFKGGHGIKK;L9ODPDRUS:VKWGXJYK[D_EaDbGc?f8hK
java net	&J*@,Z.E/X1D2A3?546Z;B<J=I?I@HAAB5FFGEHFJULDPFQAR6SEW:[KcEfDhHiAlJ
java nio	,E-G.I/Y5K6T8F;I=]BJKDLFOHPHQKRJS>TI
java security	!V3F5H;S?JAFEG
java sql	!b,H/ITB
java util	8TJDTT
javax	!U<KBFQTRHiJ
javax crypto	;T
javax net	!Z
javax security	!HBIPSQV
jcraft	!<#G%E'G(D)J+E/H0K:F>ICFDHEFIIJJMGTJUGZCaHdJeFgDiKjKlE
jcraft jsch	!<#G%E'G(D)J+E/H0K:F>ICFDHEFIIJJMGTJUGZCaHdJeFgDiKjKlE
jdbc	!Y,G
jdbc exceptions	!W,H
jdoe	!H"T:USIiG
jenkins	"X%J&F,D3D9H;A=E@TFUHJKGSDWJ_HbJfHiW
jenkins credential	!B"X;JRTiV
jenkins plugins	!B"S,G5IPJfK
jenkins ssh	!I<T
jetbrains	!Z
jga	!<']<JBWRCSDdUeKjT
jgit	!>3TATBTETKKjS
jgit api	!EFT
jgit errors	!I3UAVETRIiGjT
jkiss	!JBSRJ
jkiss dbeaver	!JBSRJ
jks	!]BIPJQI
jl	&T-V;J<HNVTJjS
job	#I%E&F'J(D)E+C-70>1:4I5U6D=YDKFKHBJDKFMIN8OGPUW@XGZK[U]I_7a=b@c<dSeHf:gTk:lF
job 325	!H
job cleanup	!HIU
job entry	!H.J/JBVKJSSiWjW
job execution	RT
job failed	!;3@5T@BATCTPTRVYGiY
job for	!c5HBGRJSKTI
job id	!D
job run	!H
job submission	![
job succeeded	![;J
jobs	3I5S;H@TAJLJSJ
joined	!J*X2[9X
jour	!W
journal	8JKJSX
jp	#D%F&<)I*A+@,F.7/[0D1T2A3I5I6[8I9K:K?F@@A?CDEFH>I<K=MCO@S2VFZA]Ha?bVcAdWeEf6gEhBj8
jp 22	,J/F6SBEGWKJPWTF
jp 443	!H
jp 8080	!EWTXX
jp closed	!A"[,K/J1d8DBHKCTJba
jp co	-W9XKGNK
jp example	!T
jp found	!U
jp home	!J/F6W
jp ipaddr	!I/I6JBE^SdciIk@
jp is	4T
jp port	!=/JBHXHkY
jp に接	,W7VTYlG
jp のア	/W
jp 名前	/Z6GKXXUkD
jp'	^SdS
jpg	.G/JKJRGSDTJa]
jpg failed	SK
js	!["<#H'I(B+;,G0I4E8F9G:I<J>ECDDJEHFJH=ITJIMBNJSVV>W@XE]I^EaEb?cKeFgAhAjG
js 0	GT
js 1	-G8X
js 132	!T%T;K
js 160	LVSI[V
js 163	!KTV
js 167	!JST[VkTlT
js 171	;JNHRKiW
js 214	!H;SAIQU
js 223	!T;W@JAKQG
js 243	;I@HA[YI
js 261	YF
js 278	.X0SaTcFfI
js 2854	.S[TcH
js 313	.A
js 412	LVSK[K
js 53	;GATGSRS
js 55	7U
js 585	fH
js 687	-VJJNK_TkU
js 72	!D-VKSLT_V
js 753	KS
js 754	KTkT
js 773	.A
js 803	BXFWREiW
js 805	!I"S_JdS
js 808	KTkT
js 865	&JBXFZGJREjT
js 930	fH
js v	!F
jsch	!C#F%B'F(C)J+C,J/G0J:E<J>HCEDGEEIHJIMETHUFZBaGdIeEgDhKlC
jsch channel	!B*I,@-A/C1W2J3E5A7G9G;C<H=I@HADBBHENAPGQFRBT=VSWAYK[X]V_@bCcTiIkC
jsch date	!WFV
jsch identity	!I<U=KATQT
jsch j	!.#I%H&;'I(H)K+G.:0A1J:H>JCHDJEHI@L5MHO;S9UHVBXHZE[<]@aBeIgGlH
jsch key	!C<W?XASYV
jsch known	HW
jsch proposal	!I
jsch put	!F;TBHHTPJ
jsch request	"X1V8JKIbX
jsch session	"I)H-W1?2U4H;B<G=H?E@DA?FZGXPJQ<YJ_UbIcDdJf4iU
jsch sftp	!="A1B5H8<<HBCKULWR>S[VCWK]W_If6
jsch user	!G;SBDKUPYRIiI
jsch util	!?-H/V3K5J8F9I;TKERKTXWJ_HdYfI
jsjh	!H
jsjh u	!H
json	!g"G&E(J*K,C-H.90U1H3D7J8G9G;C<BAJI:K<NHOVPJQIRAT>VTWH[B^H_JaUbHcFeJfCkH
json file	!W
jsonwebtoken	!c3I;JAHQG
jst	!V8SKH
jsub	!G'VBFiV
juice	!E&I;F<E=KAEBSFGPHQFR[TTYIiCjK
juice ssh	!E&I;F<E=KAEBSFGPHQFR[TTYIiCjK
jul	!E&X8T9UjU
jul 10	!T
jump	"H&G*J+K-A/F1C2J3D5=6E7=8J9F=I@IBWFKGIKBLJNGPHQER@SHWh_CbHfCk>lJ
jump example	TIkI
jump host	,?/C1E5G6J7EBDKJRDTAWefGiKkJ
jump ssh	!T
jun	!^GI
jun 11	!TGJ
june	!FIEL[S@[DaTeK
junos	!B"K&G,H-J7JBWGSKDPKTFiU
jupyter	!V
just	!@>YBTQTRU
just once	QT
jwt	!e3H;BAHBJQD
já	SH[V
k	!D#J%F'J(<)C*E+C,A-?/20J2D4J566F7C8A9B:H<a>TA/BGC]EEFAGAHEICJUK0L@MEN@OGPUQ[R<TUXHYIZV]E^F_AbEc@dGeIf:hGiIj<k>lG
k 0	!Z
k 2	!ABUDSIJSXaUiV
k 8	!Z/>
k accept	!W
k b	!G(KISJXKGLV[VaSgT
k bytes	!T
k id	!6;@<^=9A?C[DAIKLFjK
k ppk	!E1W=K>F?F@GBKPXQWfJ
k ppk'	!A;=<X=X?H@IIGLIPJQYSJ
k user	GHREZXiJ
kafka	!X,E-U/GKGLTRGTF
kafka common	!^BIRHiK
kafka connect	,J-U/HBUKHLTTI
kaiseki	!E1JIXLV
kan	!9"I*I,W-F.H/D0I1I3J5F6J7S8B9IBTGHK?LINHOIPKR[SKTT]J^I_EaJbHcIfHiJkIlJ
kan geen	!K,Z/J
kann	,B.K1K3D5U7J;HCTSITCfIiClW
kann keine	,JiIlX
kann nicht	3J5X
kb	"F(J,T/G0H1I3K5I8EBEIBJZLEO@RIS>TIVV[I^I_KaSbViJkG
kb 0	.UJTSJ
kb 1	!^.JaH
kb s	!G"I.V8IBHIIJ[KVSC^KaVbW
kbd	RTiH
kbd interactive	RTiH
kbit	![SJ
kbit s	![SJ
kc	!D1Y3I5HLWRXiW
kdc	!V
kdc for	!V
kdjf	!A2W9TBERX
ke	!W*B/J2Z9DRIiGjJ
ke ey	*C/K2Z9DRK
keepalive	"?&J,E-D.H/F1J3I5K7C9JBFK[NCOKRESIT<WJXJ[K_HbJcHeJfJiJlK
keepalive timeout	!=&K,I-E7F8SBJJEK]NDRIT=_J
keeping	!_8HKFTI
kein	!8">#H%B&A*A+=,8->/=1G2B3>4J5>7@8D9d;@<?=C>G@DACB<CCEHF@GDHBIIJFK8MEOHP?QCR<T8WAXFYIZJ^G_=bAcJdHf?gKh:i@jHlC
kein speicherplatz	.U
keine	">#J&X'K(H)F*I+J-F.8/F0C1B2K3D5>6D7W8@9F:K;F>K@HAJCFEIFHGFICJKK>L=MJNGO=PFQDR>S^TGVIWFXUYHZE[E]H_AaDcDdGeIgHhHi?jDkC
keine berechtigung	!V=T
keine ftp	!KlY
keine route	,H7ZTE
keine verbindung	,X/J7JBTTF
kekka	!K(U<HISVVaJgV
kenkyu	!I+V/]6DkF
kenkyu example	/]6DkF
kennwort	!U"V,H/KBKTK
kerberos	!_
kerberos credentials	!V
kernel	!].H7UTI
kex	!9"9#C%F&6'D(A)8.=/F0?173G5J657(889z:C;A<<=H>??C@CA9B7CJDEEFF;G<I9JZL3MTOAP:Q=RBS9TGWSYCZ=]D^@aAbBc<d2eBfAgAh>i+j5l4
kex alg	!A*D/K2C9]KJ
kex algorithm	!<*?,G-D/J2?7J9lLKNFWJ_GiIkF
kex algorithms	!?+Z2H9YKINIRJ
kex algos	!F9U
kex client	*E
kex curve	9J[T
kex dh	!JHSJU
kex ecdh	!H*C,J-D2HJ[KXNG_H
kex error	!A2U9V
kex exchange	!,"?&J)C*D+B,U-U192A39526E7D8A9!=I@KBHCIEGFJGIHJJAMWRSSJTSWVXT^I_UbFcJdEfDhGi?jCkVlH
kex failure	!H*]-?2_KD
kex host	!FKXTZ
kex init	*U-J2W3J5IKJNIcKfJ
kex input	!H
kex js	!GNI
kex jsch	*K2K9U
kex manager	!I3U5W
kex preferences	*J9X
kex server	!W*@9V
kex user	*V9FVU
kexes	FTiT
kexes diffie	FTiT
kexinit	)J*Y+K,E/E1F2X3F7G9cBJJ[MHN>PIRITKWFdIhGjKk@lF
kexinit client	9U
kexinit failed	9U
kexinit proposal	JJKI
kexinit received	!H-IKU_K
kexinit sent	-G2KKWNFhKkH
kexinit session	!J*Z2]9[KJ
kexinit'	HS
key	!A"!%H&3'!(!)1*7+9,!-!.!/!0!1'2a3j4a5e6!7!8!:W;n<]=a?T@dAbBJEXG"I3J:K!L!M!N!O!P[QYR!S!T!V"W!X!YY["]!^!_!a%b!c!d/e!f!g#h0i,k!l!
key '	%H5K<==>>F?K@9AFBCCAFJQXY^iJjF
key 'global	BSRJiUjT
key 'openssh'	*J5J;C=KAbKJPJ
key 'ssh	2T9J
key 0	!VjS
key aaaac	!HLS
key accepted	3H5DRUiZjT
key algo	2X
key algorithm	!V*H2e395;9?;D<HAUBIHHKUPGQFTXZKiKjJ
key algorithms	2a5J9E
key and	3F5A>XBZHYRJ
key app	!B5TQU
key asn	!J;XAHPS
key at	;U<H=UBHCYPGQF
key authentication	!6%@&<3>5;;W<Z=3>J@ECGGEHKLUR2ZViF
key available	&a5H;G<VBARJiI
key b'	!DBUFXiY
key bad	!X<J@<AABACUPJYA
key c	%U+W5B<>=D>B@XB9C>DcFKPARJiIj?
key callback	&K2I5T<:=GASFUQHRCiC
key cannot	!I%]3I5F;HAJQJ
key cert	?V@ZAV
key changed	!D3c5@BGHH
key check	3J5E;I<WAJPEQ[RGiG
key checking	+S3I4JBGCJIT
key client	!G*I2T3W9HFI
key combination	!==J@JBSFWYDZJiVjZ
key connection	!K?UBF
key could	!C3_5XHKKH
key d	;E@XCGDU
key data	!G%J&J*K2H9I;h<@=@>J?C@KATBBCJIUKJLGNJP?QS
key decryption	!U;EBJPEQY
key deploy	@EPKQYYI
key detected	!?3B4c5A;C@FAFBIP^Q=YJ
key dev	!JATQUcT
key did	!B-J3]4T5V8I9J;HBBKDRCfJ
key does	3[:K;V<HAHBHLIQASViKjH
key ed	!G&U)T3J4U5J=E@]BACKFDHHPUiH
key encrypted	;D@HAIPY
key encryption	!J;FQZ
key end	PWQT
key error	!Y&G+J/J2D3F4I549G:I;_<B=;B9C?EIFDGJHTKKRGSJYHiEjD
key etc	4J5E9U;D<F=^@JBGHKQJYGjH
key exception	/F2C4]6H9F;=<B?C@DATBBCYDKEHHGKENIPWQ=RBY6iK
key exchange	!;"G#C%D&?(H*Z+G,8->.C/60J4>6J7A8A9s:F;0<B=D?B@;A3B+CEDJEEF2GBH@IEJULDMEN1OHP9Q6R?SBTGU]VJW=XEY=ZG[H^E_0aHbDc?dCfDhAi:jBk@lA
key exchanger	!K-V2K5VJUKETI_V
key exists	!@3Z
key expected	!E3G5G;T<K>V@HATBJQHYUfJ
key factory	!E
key failed	!U%I&G3F5C;6=A>I@<A<BJCBFEHUQURAZK
key file	!!"D#E%2&,'G(D)K*A+7,5-:.7/B0>1E23344:5%6C7I8C9C:?<l=Y>b?[@dASB:CUE3H<I*JAK;L:MINGO:QVR6S;TDUEW=XGZK[5]@^?_IaDb?cBdBeFfBgEh;i>jDk=l@
key file'	!C5J9I;Y<[=S@KAIPJQKYK
key filename	!J
key files	!<3E5S<J=H?F@[BGDSFGPHRH
key fingerprint	!B*I-I/J2=4F5c9A;GAHFJHUKDPIQVRVTKYJjG
key for	!J"J%H*I/C1J2J3]4W5U6K7J9G;<<C=D@JAGBUCEEJFGGJHKKJPFQDR:SJTHYHbJhJi@jG
key format	!6&E*?-I/J2[3?5B9;<D=G>C?cAYBBCJFEIIKJLJNEP<RHTGcJfIiC
key found	"I%D)J*;+J/H2H3A527I97:I;V<7=8>^?T@XAUC?EJF>GDH@IGLBP#R>TFVIYcZAdIfI
key from	!J"J&=+J-I1E2G3V4H5>9I:I?]@UBDCADKF>HHK>LFNGTJZHcJfBhJiAjE
key github	!@@UYThU
key has	!A"J&S2D3_5T9I:I;@<E=K@KAECHHJKIPHQCRATKYBiXjS
key hex	!W/a3E5G6@AHFEcI
key home	!G%@&?+?-K3F5A9J:V;Z<8>:?GBIDAEZHBKKSGTKZ4fEiVkF
key host	3T4V5T
key id	/_6@;j<E=I?HABBJCDDVEGP>Q?YH
key import	!=2K3J5G9G;]<X@VAUBEQJRKYT
key imported	!H"U#YREfSiS
key in	!>&I)K*G-J1G2A3Z4C7J9C@UAUFWH0IIKDLFPWQURITHZJiK
key inserted	!V
key integrity	!I?WADPCQY
key invalid	2@3J9K=KA?BGCJE^FIPCQTYWiH
key io	PS
key ipaddr	!J3A5a
key is	!9"=#?%@&<(H)G*:+J,C-;.G/<0B1B2+334h5W6I7B8G95:b;U<9=4>??<@@A@B@C;DAF7GAIFJFK1LAN@OFP^R5T>UCVKWDXH[B]H^C_@aFb?cBdFeHf@hFi>jTkDlK
key java	!E;SBEPYQURKiJ
key key	!I3H5I;X<<=?>U?G@TBH
key keys	!I5K;?=[@GAEBIPIQH
key length	!A"I*J-I2Y3H5F;0<F=?@?A>B@CBDJEwF?J>K>NBPCQCRJY@cHiDjDkJ
key load	!T;J<FDUKT
key loaded	!@9HBKPUQ]YS
key malformed	!E;V@EP=YE
key matches	3T5ABXRFjT
key message	!B;ZBEiJ
key method	!HAUBWRAiU
key mismatch	%I&H*G-G/H3c425D7K9@;A<D=JAHB:FJGJH?NCQCRDTEZKhKiFjH
key mnt	CWDF
key must	!C<H>D@TFTPIYI
key mykey	CUDJ
key name	!X
key named	!U
key nb	;U
key needs	!I5V
key negotiation	!X-H2G3J5G9@K[fK
key nested	!I@T
key new	;><A=E>^?J@JAFPHQHY>
key no	!G@WAUPVYV
key nor	!E@TAS
key not	!8%D&Y*I,I-J/H1G3X4W9I:I=U>Y?J@GA:CEEJFGIIKELDNJP:Q=RCSETGWK_KfJiAkH
key num	!V%F;B=K?JAHFGRHYHjG
key of	!;2J5G;F=JBIE_
key old	!J4S;C>ZAJ
key open	;3=U?I@8BHIHP<QYYT
key openssh	?TPTQT
key or	3UPG
key our	3Y5J
key p	?S
key pair	!U&I*J+I-H2H3C5@9G<[?YCIEJHEIIKILINGRDYXfJkK
key paramiko	!E<T
key parse	!D;T@SAJQW
key passphrase	!K;JBJQW
key password	!C;IAJBTPYRJiVjV
key path	!E&I3K<^=GBSLETJiGjJ
key pem	!V5H=E@8BYCUPCQ;Y:kH
key permission	!E;E=^@FCEYG
key pi	hU
key ppk	;G?U@^PJRJYGiJjK
key presented	!@"K3W:X;HBF
key prior	!JPY
key private	;cAFBGDIYB
key project	h[
key provided	;Y@TASBI
key pu	!J;E?UAJYH
key public	!^3H5F
key py	!@+K;W=T?UHJQV
key rejected	!:2I3<4U;G<HBaPHQHRIYEjH
key rfc	;FYW
key root	!<<A@[AUB?CXEEFJPURHYUZIi?
key rsa	3I5I<H=H?JBSF>QURFYJZJiG
key s	"W&D/T5I6T<HCJP@QBRViX
key self	PJ
key sent	!=3[BKKK
key sftp	!I/H1J2E4Y6D9I;B<E@IADBWHSKAPIQ?R>SJTIYJfIiK
key should	!V3J5ECU
key signature	BXFJQJ
key size	;G@JEXPJQJ
key ssh	!:&;*K+J-I5F<C=[>G?z@XD?JILHQ_RIWJYaZDj<kC
key start	!K;TBFPYRKiJ
key stdin	!:&F/H;]AVBKP_Q9RGYTiI
key string	<I=IQGYT
key the	;?BIYY
key tmp	!D?J@YAT
key to	%G&:+I5W;K=SB;CXFIHJRJTKiKj?
key token	LU
key tr	;SAIQK
key true	BH
key type	!?#J&F*C+K-I/K1J2]3;579;:F<@=K>G@IAbCHDHEDFgHTIIJJKEP0R?TJUJZA_KiC
key types	+X3J5G;JBIFU
key unable	!4&G3J5K<]=S>G?B@BAKBUF8QTR7YUi@jH
key unknown	!@3D5Z;XADHV
key unrecognised	!H<H>T?@@TASQI
key unsupported	!B@ZAUBIFKNJPFTJY_iI
key user	%V5E=K@IAKCUDGQURIYHhS
key username	;W<?RSiWjI
key users	!D%F>H?IAUDDEHhWi?jW
key v	!J;S@KAU
key vagrant	BFCV
key validation	3F5Y
key value	?SQFYW
key values	!V
key verification	!I"J%E&<(I)J*D+B-B.F/;1?243_4d5c7G8J9E:B;:<@=D@FACBGCGEGFGGDHhIGJKK3LDNJPAQDRBS>TCW<XIYHZK^F_GbEcFdHhHi<j2kI
key verifier	!U
key was	#X-K5X9D;J<I=I@KAGB<GTHIKJPGSJcIiU
key wasn't	!;2G3J4H5]
key will	!;<D=GBEC^DTFJPHQJ
key with	2J5^9G;@=H>DADCZFVKHPBQBTJYHjG
key work	!GhUjW
key wrong	!D;HPHQY
key x	!K;Y@EAEPBYJ
key y	;I
key で認	!UbU
key'	!J"D%K&D*G+H,F-F.A/A0H1H2K3E5T6J7K8I9E;^=UASC^FGGHKBLCNIOEPHQTS>TAVJ[E_IaJbIcHfGhJi9jEkG
key' are	!H;G@HAIBKCaYB
key' authentication	!KBFQKRYiH
key' is	!JPY
keyboard	!A#=%D&J'K)G*C+H,D-F.G/H0J1<2H3F4J5B7I8E9F:J<8=B>H?F@CDKEIFFGsHFIKJJKCLGMINHOHPIQTS>TEVIWCXGYIZX[K^F_CaCb?cDdJeJfJhHjCk<lI
keyboard interactive	!A#?%F'K)G*D+H,E-G.H/I1<2I3I4K5C7J8F9H:K<:=C>H?G@DEIFIGrHGJJKDLHMJNIOHQ@S>TEVJWEXHYJZX^F_DaCb@cEdJeKfJhIjDk<lI
keyboard interactive'	BEFJQXRTiA
keychain	;SPHQT
keyex	"S%H;H=FPJQJYHZIjVkJ
keyex gssapi	!I"S%H;H=FPJQJYHZIjVkJ
keyexchange	!J9_
keyfile	!C&K*K1S3J6I8J=DATBDCIGILIRAf=
keyfile c	1W;T<HASPVTIfJkJ
keyfile home	!:"T1H<GBJGJKURC_TdSfD
keygen	!Z2I5A<F=D>JBDCWDJEKFIPDSIYAjK
keygen 9	!JTU
keygen f	3X5IHF
keygen generating	!^2J;G@JAJQJ
keygen r	HT
keypair	>EQ^
keypair for	;G@VBTQU
keypairs	!I=T
keyprovider	!B;T@HAEQYYJ
keyprovider open	!B;Y<JAI
keys	!:"-#C%F&Y'6(7)J+*,/-F.5/%05103E4G5G61718%<c=f>E@^BVEUF]G<I&J1K?L"M:N0O4P_Q<R9S6T!U@V0W0X7Z0[7]7^8_!aKb9c9d5e8f@g8i@k3l3
keys '	9SBU
keys 1	!V1I;IBEEEFGfU
keys 2	!W
keys abstract	!I4XRJ
keys archive	!D;T<D=Y>E@UAZPTQJYY
keys are	!:%I*I,J-G2E3D9@:I;F<A=I@ACFE_F^KHNGPSQIRCYG^J_HiIjH
keys error	!?&W2C3E4K5@8I9B:D;[<D=I@CFTK=QEYGfKjH
keys exception	!G5XHT
keys for	#W<XBHiUjU
keys found	!G5XHT
keys from	%J&U.S3I;UKJPKQF
keys git'	!T
keys id	!H&K/H;I<X>S?K@JATBACHDVFJIGLIPARJiGjI
keys in	!K*[,K-C2cKDNF_K
keys incorrect	!C%J&J=UAVFJPBQ@RTiW
keys lab	!J;Y<J=J?HPGQJ
keys of	!G5Y
keys only	AX
keys prod	!D;H<Y@TBJ
keys sftp	!D5J;;<W=ZABPGQFYH
keys ssh	!S*>2=9a?UKKPJQH
keys to	!T;EBTjS
keys upload	=WBGPIQI
keys were	!Y
keys with	!E<D@EA>BBP_YK
keys'	BSjS
keyscan	!SHV
keyserver	!Z.H7I
keyserver receive	!Z.H7J
keystore	!f<FBHIJKKLIPHQCRK
keystore file	!V
keyword	+W
ki	gT
ki b	gT
kill	!W
kill server'	!T
killed	!b.IBJKHRJ
kim	![&Y7URISIdTiFkH
kimura	BJGVRI
kind	!U"I'V2K;HAKRK
kinit	!aBFQIRATIiJ
kio	,S
kirkland	!V
kirkland ftp	!V
kit	&T,J-HRFTI_SjU
kit command	!_BI
kit runner	!G&U-IRG_TjV
kk	!U
kk m	!U
klass	!I&UBHPJ
kmori	!X
know	5I
know that	3T5J
known	#C%A&?'B(A)G*J+G,2-9.@/W0=1<2?3T5e6^78879>:A;J<&=?>9@JAJB<CHD=EIF>GEHuICJ<K2LCMCN?O=P>Q=R<SET1UEVHX8YGZK[:]B^I_>a;bAcFeDfAgAiGl:
known and	3>4J5SH?^T
known but	?S
known by	!V
known for	!D344=5]HV
known host	!F3U5UHS
known hosts	"I#G%E&G'G(E)K+K,=-C.F/A0F1D2F5[697B8A9G:G<-=I>?@JAFBGD@EHFDHsJBK@MGNIOBPDQDRJSKT?UIXDYF[>]F^B_Ea@bEeGfIgDiHk;lD
known hosts'	+J5V6J<B=DH]LDRKSJ
known unreachable	!I/WkK
known'	!D/]6H
knownhost	!=5W<D=GBKH[IILGOJSE
knownhosts	!2"I#J%F&@*@->/F2U3b4]5V7J99:I;5<@=G@KAAB6CJEIFDGFHUKFN>P?QCR@TBWJYKZI_EbKdShIiDjCkH
knownhosts key	!9"J#K%H&A*C-@/F2V3_4]5T7K9;:I;7<A=HACB7EJFGGGHFKIN@P?QDRATCZJ_HdTiEjDkK
kommando	)T,G/H1T5KBJIFLGTJ^TbJfS
konnte	!A"?#H%H'H(G*G+H,S-E.:/Z0T2H3E4I5F6?8B9F:H;^<==<>I?IADBECFDJEIFHGFHDI=JHK@MHNGOFPGR=SFUJVHWFXTYEZG[G]G^D_Ca@bGcEdHeHgHhHiHkFlD
konnte keine	!B,U7GXX
konnte nicht	"J&I-K.D/[0C3J5J6F7V8I;E<H=HAIHIIGKHR?SGXHYJ_JaFkKlK
kontaktieren	!EhV
kontaktieren sie	!EhV
kopia	!T-J/H3JBYTIiF
kq	QX
kr	"W,F5T7KBJKITTkK
kritischer	,C/HRTT>
kritischer fehler	,C/HRTT>
krytyczny	!G,V/WBKRV
krytyczny nie	!G,V/WBKRV
kt	BSFVHTNJRGTTiTjTkU
ku	!H
ku 4	!H
kube	!_<H=@SEaK
kubectl	!c
kubelet	!U,I
kubernetes	![
kubernetes cluster	!U
kunde	!J/SRGZWiH
kunde example	!J/S
kwargs	,G-H;VNI_J
l	"9#I(@)J,c-<0G2B4I6A7>9<:E<B=B?HCVDIEHFBGFHTIAJTKFMEN<P;R[SUTHVIXGZI[E]J^C_>a@b<dFeJgFhHl>
l 3307	!F,W5ViU
l a	,V
l limit	!S
l ordinateur	,V
l rancid	!G,URJTUkW
l root	/URJWUbI
l zdi	5J;IHWTK
l'accès	"U,I/I1JKITIbUiW
l'adresse	,I/W3I5I7WRKTS
l'aide	!G.U0TST
l'authentification	!Y/K3HTK
l'empreinte	!@(T,I.I/C0K3T5Z7H9IKJLJOGRCSIT<fKlJ
l'envoi	!ZOJTI
l'envoi de	![
l'hôte	,F/J3J7[KUTDkI
la	!E"!#=%<&J':(.)5*C+7,H0@263b495T9+:5;G<2=7?7@IAIBGC:D?F=G.H:I2J9M8N:PFQcS@U>V8Z:[Ca-e9fKg2h3i:j2l=
la base	!Y,K/K
la clave	!@,F-G.K/F1J3W5U7JKCOKPUQXRBSJTF_HbIiF
la clé	!B"J(I,H.B/D0G1H3Z6H7G8H<A=IBDIIKFLEOEPFQ_RBSFTAXJYI[G]I_JaIbIcGfIiJkJlJ
la conexión	,8-E.K1X3I6K8JGKOHQKRHSGWTXG_IbUfX
la connexion	"H&K(I-V.F0H3F5I6T9HBGEJKTLIOAQHR?SHXHYK[J]I_UaKbIcKdHiJkZlJ
la ssh	!S
la taille	!D.S/IKIOTQI]XcT
la transferencia	!B,I.U/HKVOTSXTI[V
lab	!G"B#A%<(@*=+=.A/U0=2<4A597E9S;V=.?C@TA2BJEAGJH;IJJ?L]N4O9QKTUUIV?W9YD]A_/aFc;eDgCh@iSk2
lab 2	;S@I
lab 3	!E,W7W9WRVTW^S
lab 7	"IBILT
lab archive	!ZSJ
lab example	!G,X.J4J5I6U7E8A9I;G<E=JGIHJIHKKLTMVPIQKSEWGXEYTZK[T^J_HiCjJkAlS
lab example'	5IBIRU
lab ipaddr	!H,G1G9VLWPVTHZViH
lab key	!T
lab ppk	;T<B=J>I?J@UPHQHYI
label	0TBERW
labo	/Y6FTH
labo example	/Y6FTI
laden	"J)I,D.H/A0H1F3I5J7E;b<G=FATBFIJL?OFRESBT@XJYUfGiEjK
lake	SH
lambda	,H/U6G7TWTXTdZ
lambda sock	!F7UdZ
lan	"I&E,[-F/Z1I3T5K6E7T9IHKKFWE_IdGfGkC
lan 22	/U5T
lan port	,[BJkE
landing	!J(ULYST
lane	(D.ILDSGaJeZ
lane 1	(J.JKJOHSIeZ
lane 2	(J0ILIOVeS
lang	!c&G)H-?.D1E4J8;<C=E?F@AAIFEGDIHJIK:L;PBRTWEXIYC_AfIhG
lang c	!K
lang class	!]
lang en	!S
lang illegal	!A-G.H1F5X8F;TKELEOIRVSDTUcJfDiG
lang no	!]*K
lang null	!X
lang thread	!K
language	LU
laptop	!Y#W%C&Y;JGILCRJiA
laravel	!a0EAJRISJ
large	!E"D.D0F1G9H?KAFBJCJEIIJKVLCNZPJQJRJSATI]TaHbGcYhIkY
large bam	!J-Z1IJTLJN^SI_]k]
large num	!HKDcX
larger	!CKJSK][aK
larger than	!E]Z
last	"V&T'J(E)I+F.J/J0F2F3Z8T:G>IADCDDIEAFAG9IHJIMEOHQBSDUKWTXAZK]H^E_JaTbYeHfHgEjJlJ
last error	!G"S#W&V-D5G8H;KBZFAGCJGKELTNJR>SIWTXIZK_BiWk:
last login	"U)G+K3IB7GGKYRBTI_Hb[cThKi2jI
last time	!F3]5F
latency	!].E/HIHKGLFOISEaJ
later	!I"C,G.J/I8J9JBIKFNIRDTDUX_fbIhFjJkK
later attacks	UX
later is	!K
latest	!Z
lauf	DS
lauf 7	DS
launch	!J"J7VBWFWRCTXjV
layer	!Y&A,J3I5F8U9H;CBIKWLKRITH^KbIfHiIkS
lc	!_
lc all	!V
ld	!c,K/I<JBHHWIEKHLHRJSBTF
ld cannot	!bIJ
ld returned	!]
ldap	!d,I/F7IBGRDTEiG
ldap bind	!YRK
ldap sasl	!V
ldap server	!S
le	!H#?%?&I'?+F,J/T0F1=304=617G80;8<C=;>>??@=A>BTC@DCE8FAG5H>I5J<LUM=NDOZP=Q2R#UCV=W8YJZ>[8]6^;_Ha-dTe<f5hJi<
le dossier	!@.H/I0J5JBJKJL^ODTF
le dépôt	!H&S:UCKLKjT
le fichier	!E"I(J,I-J.I/B0H5I9FBEIIKIL?ObTH_JaIcKjJ
le serveur	!F"G#J%H&E'J(>+E.@354I516C7:8E9T:D;F<B=I>H?I@HAGBWCIEGFKGGHIIFJHKDL?MHNDPGQER=SEUKVJWFXAYFZJ[H]G^HaEbAcBdCeIfEgEiEjSl;
league	!F"?&E)F*E,]1A2F4K6@9E<B=D>J?A@GAAGGHKIAJKLVWJXKYK[J]E^J_KbFcDdJeFfBkHlI
league flysystem	!F"?&E)F*E,]1A2F4K6@9E<B=D>J?A@GAAGGHKIAJKLVWJXKYK[J]E^J_KbFcDdJeFfBkHlI
leak	![
learn	!K
learned	!ZHK
learned new	!ZHK
least	!BEZ
ledger	!H(T/JBVKFOJSDTKiVjW
leer	!H,J?X
left	!V"I&I(I,D-C.]/J1F7E8G9E;I<DB@FKGHIEK>OJPGRBSDTC_JaJfJiEjJkG
left intact	![<IBHGJLURG
left on	&J(J*J,J.^7J8JIFKDLCOKSFTKkK
legacy	^T
leggere	<T
leggere dal	<T
len	!X)K-K.J1J3C5K8B9JBHLHNTQJRGSGTHbJcaf>hK
len is	!V
len num	!E3I8FK>NFRIcbf?
length	!C"J#G%E&B'K(C)@+=,E-7/K0K1=2T364E576E7C89:E;H<?=:>G?E@8AEB5C:DCEuF:GAHFIAJ@KHLFMCN]Q@R6SKT>VFWFXHY9ZE[G]D^T_?aFcXdIeGf=hAi9j>lB
length auto	KK
length character	!F"U+JKJNFbScVkJ
length num	!<"G)K,H.C/H0H2I8D9B;HBJEFIGKILBNcOIQFRGSD[J]IaIbDcSfI
length of	!J.HKHNIc]
length or	!Y;GAI
length preauth	!HEV
les	!V(H,I0U7J:K;J>JEJGIKILJOEQJRHT@YJaT
les droits	&T
less	!EBeCKGIR;SJZJidjK
less than	!VSK
letsencrypt	!T
level	!G#@%U'E(A*I+A,X3S5A9I:E;3>I?EAIBJCCDIEFFGHDLGMTO<PHQ5RZVAW=X?Y>ZJ]G^>a4bFcIdEeTgEh>j/kEl:
level 'agent'	!>%W&X,I-I.J/IBHKIRJTG
level 'client	!5&;*H-T.C/U3J9I;I<J@JAIBIGAIGKZLGPHQHRYSH[KcIfFiEjHkIlI
level 'handshake'	5T
level 'protocol'	!KNU
level 2	!V
level 3	!A3VBURXiY
level debug	,A-H1C8EFGKEMXNETHbKcJfHkH
level error	">&J,[/@1J4T5<6I8K9G;F<GAKBEGIK@LJSU[T_HaJbIcGdKiH
level fatal	!>)U1V=SITRKSJTKbVcUfK
level info	!["E1S8HB=GHKGSETJ_GbSfDiDjJ
level retry	<WRJfT
level warn	!G,S0UBYST
levels	!DNTeVkU
levels in	!INTkU
lf	!C(C,K.B/J3K5J8JBHIIKBLJOGSF]IaDgi
lftp	/U6GBJLVNIRGaDeTkGlV
lftp e	!JeU
lftp user	/V6HLWRJSEkIlT
lib	#B&V'B(?*K+<,G0G1A9C:@;E><CKDAE?FDGCJUM=QTRHUGV@X<ZE]B^:bGe@g>jC
lib agent	!J%T&V
lib c	!a;:QCYI
lib client	!;*J+I-S2=;V<F=DHKIFSDYS_ThKiTl9
lib connection	PSQU
lib dpkg	!^SJ
lib file	"V
lib gems	!J2SWT
lib git	!G&WAVBSQViHjE
lib jenkins	!J<T
lib lib	!GBTRT
lib mysql	!S
lib nagios	,T/J=TBTCTKJTV
lib net	!@6I9IKFPHRGTHbKcK
lib node	&WSJ
lib protocol	!B"J-G/K0S2T7H;F@JBEPJQSRCTGYJ[UcSiG
lib python	.T3HCIIIJJYJ[HfJgJlS
lib ruby	/VjU
lib sftp	!8&K,D-H1I7E<IBAJYKDL[NFOWRCSW[S_JcIfDiIkClI
lib site	!C/V3STH
lib ssh	!@,H.JKHLWPXQJRKSGTHYVcGfIkU
lib storage	!GBTRT
lib x	!K%T
libcrypto	!3"H#I%C&9*I+I-H.E2H3D5:9A:F;f<6=!>H?d@gAdB+DHE8F6G>HGIJKDLGPIQ[R8S@TEYbZKbFfKhFi7j9kE
libcurl	![
libexec	!@,J1@5H<JIHLGRJ^FfgkI
libexec sftp	!B,J1A5ILHRJ^FffkI
library	!d"G&E*F-A.E/@1G2I7E9A;F<EAVBAGGHKIEKFNCOCQDVG_DaGcHfHjK
library backend	-J3T5I8S
library interface	!A,UKJLTTU
library sftp	!IATYV
libre	+UKVNTkI
libre ssl	+UKVNTkI
libs	!T
libssh	"C#J%H&J'H(C)C+A,@-Z.G/I153C547K:H;<<F>J?G@>BUFSHYI7L>MENIOJPVQIRDV>W8XEYA[H]H^Eb=c8eEf<gIh>j9l>
libssh 2	!E"I%K&8'J(F)H*S+F,J-Y/F1;2T3I5::I;?<I>K?H@@BWFUHZI:LCMHPWRGTCV@W=XJYC[K]J^HbCc>eHfDgKhDj;lC
libssh failure	!B&U,J7JTX_SiF
libssh h	!W
libssh libssh	!W
license	!^,G-KNKWT
lifetime	%U&I
lift	!<"CBWKFQJRST[bKcKdJiA
ligne	!G/U
like	"K,E.A/F1G3G5D8H;J>VBFKCLGNbOBRASHTA_GaJbJfCiHkJlE
likely	7VdU
limit	!o"F*J,E-G/C1G3G5B8B9EB>K<LJNERCT>_WaJbKcDfAiFkE
limit o	!S
limited	"B,D.H8KBDLJRHSG^Jb_
limited to	"C,D.HBELJRISH^Jb_
limits	!I.X
lims	"WBJRGiI
line	!B"E#:&J'6(B+n.F0+2J8F9H::;Y>0@JBGCJD:E@FBG:HJJAKBLEMXNSODPHRHS=U@XFZ=[E]1^@aFbSe0gVhG
line 0	!>+^-6/K3J5F9G;IBGIKKJLSM=TJWH_VbIkW
line 1	!Z"F%J&I*G,E-I.D/81@3B5<7E8I9H;@<E=J@JAIBJIFKHLAOIPHR@SCT>VH[K_?aUb_cGfChSjX
line 10	!T"W<JBJ
line 1069	7S
line 1085	7S
line 11	!F+S9S<S=U
line 1142	"U
line 118	!CfW
line 12	"E+W.I1V2K3X5A9G?VB<IGK?LINHOKPCS@TG^J_?bGeIiHkJ
line 1288	!G,G6UNKdW
line 13	SI
line 130	!J1IcT
line 132	5VfT
line 1345	*S
line 1368	*I1J2T8HNTfGkW
line 15	!K&T)J1HBTLKPJTUfJhI
line 1564	<TRU
line 157	*W2UWTXT
line 164	!H)Z1UbT
line 17	/J1F5UBXKIPXRUTJfI
line 170	1K
line 18	!H/K<U=UFJRFVU
line 19	<JjT
line 190	!FLU[I
line 194	;J
line 2	+[;JKJLHOS[ViSjH
line 20	!HBV
line 201	)VcT
line 203	!J-T8U;J=T_WfJ
line 205	!H)F-WKUcTfH
line 2094	KT
line 21	!?+G
line 22	!_+I,I5K9K<VFSQATIYJaJiBlK
line 2211	-TkS
line 2275	KT
line 244	!GlY
line 25	!J"J)J1GLKfH
line 259	BSGUZT
line 27	!FST
line 274	!I.IIHLISK
line 28	!H1T
line 282	HS
line 3	"H+Y,K/B1I3E5G6J7S;D<D=IIGLJRBSGdVlK
line 30	!J"TLJ
line 301	!I
line 31	,G-G/S1K5S7J<GAJKTLJNFQTRITCfX
line 3129	PWQT
line 3134	;U=K?U@SAWPCYT
line 32	LTOT
line 321	!I"ViS
line 3299	HS
line 33	,V-J1WFGKENJQTTIfT
line 34	<KjT
line 340	!G/[6C?YPIQGYS
line 3473	.TIK
line 350	?S
line 353	8T;KPU
line 3553	IS
line 358	!H7TdW
line 372	OT
line 38	!F
line 380	!JTVkX
line 381	,VTVkJ
line 386	!G,YJXKK
line 4	+Z
line 40	!ILSSIaS
line 41	!EBSFWRJTYiG
line 430	4TNI
line 435	!G,SAV
line 44	FXRI
line 440	,J-T7FNU_TkT
line 450	!K&UBWKJNK
line 479	1J
line 493	LJPUVS
line 5	+T
line 573	"U
line 58	?V
line 6	!I"U;JBSiY
line 601	!X
line 607	;V
line 609	-JNS
line 634	7S
line 64	;J
line 653	!F
line 699	1UKWfE
line 7	+X;K
line 71	!C5YFTjS
line 714	(Z.E
line 759	OU
line 768	<TRU
line 77	!ILIVUkUlV
line 7782	1I=KNSfK
line 781	GT
line 8	!D+T6URFbTkT
line 822	OT
line 840	4T
line 874	OS
line 88	-VKGNVTSfS
line 894	.TOT[V
line 896	8SVK
line 9	5F;IIBLUSDTA_I
line 920	!K
line 962	/U
line 973	7S
line contains	!EMZ_E
line endings	!I;UgX
line error	?^AWBJQcYU
line length	!F"U+JKJNFbScVkJ
line line	!I+^5H9K;KBI
line of	;EAX
line pem	!U;DQI
line ppk	;V<J
line pu	;I?S
line rn	KSNS_UkV
line was	!C5XKKRVTW
lines	!E%S;U<I?DNVPSYK
lines matching	%T
lines start	PU
link	(K+J-K.G/I1H3E7J8I9H;H<JAKHVI^JWKWLJNKOJRJSCT?VK_IaHbKcKgJ
link failure	!V,H
link stat	!@I_
lint	!W
linux	!e#T&H(K,B-F.S/C0I1H3F5D6J8F9G;F<J=IAIBAFJGIHJIGKCLENIOIPBQ@RCS@UHWK^J_FaIcHdKeKfGiCjH
linux date	!VUK
linux gnu	%T
linux on	!U
linux raspberrypi	!V
linux system	"UbU
linux x	!^SF
lire	!E:UCKLKjT
lire le	!H&S:UCKLKjT
list	%J&J'T(>)C*A.4/G0>2>3C5G6H7=8T<C>KDEGEHYJHLXMKO<QESUTHV;W@XIZU[@]E^>_TaKb:cIdDeFfAgDkAlD
list directory	!A,VLSRXTW
list files	8S9S
list objects	!T
list of	*G/J3:4H5.<J?SDJH]KHQHSUTKbKdKfKkJ
list on	KT_K
list remote	!HF_LTRCiHj^
list self	/S
list sftp	!G-UKT_V
list size	!S
lista	!W,E-X/C5K6J7JKESITG_W
listed	!A"]BHRGSX_K
listed in	!E"]BJRI
listen	!]
listener	!U,J/F1F8VNVRGTG
listeners	&T
listening	!b*D-=.H/E2H3G5F7=8>9DB;JHK=NDSJT6USXIZT^K_GbIcJdHhFlC
listening on	!h*E,4->.K/F2I3I5G7>8A9EB>JIK@NET8USXKZT_HdHhGlD
listens	!I5JBKTUiGkX
listens for	!G5JBKTUiHkX
listing	"G&E)I.E/G5I7H8B9K;H<BBTGJHIIIKXLbNIOIPVR9SVT>VHWJ[I^HaFbDcFdJfAjJkJlH
listing directory	1GBEKJLYRJS[
listing of	!U1UKISI
lists	OJRHSUeS
lite	!V
literal	!X+S;S@IYJ
literal data	!U
live	SS
live'	5U
liximomo	!BAVBHJSKFNHOHPGRW_IiIkX
liximomo sftp	!BAVBHJSKFNHOHPGRW_IiIkX
load	"@#9%:&!'E(C);*K+:,H.B/-0@1-2C3&4C5I6>7;8C9I:4;_<C=j?^@YB!DYEWF2GIHSI'JIK@L@MANIO@PDR6S1TDUFV7W9XCY]Z4[>]B^E_Aa6bBcCd=eDf;hCi!j!kElB
load average	,UkW
load certificate	![LJ
load data	;VAJ
load error	!Z-V;GIJKKLBNUSHfF
load exception	!T
load file	!X
load host	3I4I9U<C=JLJ
load hostkeys	!DKJ
load identity	!H;Z@CAEE^FJYI
load key	!!"9#9%7&0)I*B+8,G-B.F/G0I1C2=3<4C5.6J7J8I96:9;a<I=k>6?d@_AbB!CYDYETF!G/H2IFJHK@LBNCOJR&S7TBVJWHYgZ=[I^H_IaDbAcEdKfBgJh@i!j!k6
load keypairs	!I=T
load keys	!@5K;Y=K?UQI
load private	&I3J;d<5=D?SAGBACBEJFKPGRF
load pubkey	!f;7<I=F>G?J@?A<BECHE[FBPKQDY;iIjH
load public	!U<FKT
load signer	<K=SLJ
load the	,J5I;KGWLUNSTT
load this	!J;G<T
loaded	!Y(I-F/E1J3F5K7K8I9B:J;SIFKAL>Q[RASITAVJWJYV_JiJjH
loaded 3	!J5J
loaded exception	!B9HBKQYYT
loaded open	?T
loader	-H5J<U?YBICUIJKILEQWSI
loader 606	!H
loader import	!H
loader node	!H
loading	"F%H&>'K(I)K*H+B,C-F.A/A0H1C2D3<4J5;7J8G9@:G;Z>V?[B:CBDKFFGKHDI>K@MKNEOCQVR<S>T@VFWGYW[G^J_IaBbDfAgIhIiAjIkGlJ
loading key	!(&A/F2J3C5B9I:J;Y<?=I>G?^@WB@CJIKQYRDYUiAjH
local	!E"1#D%E&6';(])2+>/X0C1.2G3C4H5C6W7U8D:A<5>B?H@?BGD@EGGAHGIxKBL!M3NGO4PFQ9R0SGTJV.XEY>Z?[H]d^6aEb?fFg[iCjJkSl.
local 2222	!FI:LIkd
local a	!IIWLHSK
local address	!X
local bin	<U@TA[BBFJPVSKUS
local bundle	BSIK
local c	IVkH
local client	JJKI
local connections	!T
local data	!AIWLI]T
local directory	!H,T.JI_L;OISE
local env	OV
local error	/GFWJWiU
local exception	!C.X
local file	!J/F0J1I5H;I<ABIIdKCLBO>S8VJ]aaCcIfIgJkH
local forwarding	!D6^
local fs	IS
local ident	lK
local ipaddr	!G-G/E1K6K7]KI_IkD
local issuer	!W5J
local lib	-I/I9K@JASIHLFRKSJWT_FfJhTjWkF
local name	!H/T7TdS
local reads	.U0ULJaW
local remote	!T.GISKJaT
local sbin	/S5TBSfJjV
local share	!U*U.FSJ
local shell	-U2K9V_U
local small	!E.W
local unable	!>.GI^LHSD
local user	!b
local version	!H+J-S/I>KJTKVMDT^WT_TlF
locale	.T3JBJKJLHOVRK]X
locale en	!S
locale failed	!V
localhost	!f#G%I&@*F+J,,-E.I/D1E6J7@8D9D<X@HB<EJFGGIHJIHJVK<LHN@PFQJRAT7WUXGYI_DaJbJcKdIfHhKiEjBlG
localhost 1	!S
localhost 3306	,J5ViV
localhost 8080	!X
localhost ipaddr	!X,J
localhost port	!a,>kG
locally	&K/H3G5J<KI]LASIfJ
localpath	!JI_SJVG
localpath st	IXLHVH
locate	!eBJRHSIfK
locate package	!Z
located	!^
located assembly's	!T
located at	!W
location	!:"E&F,@.U/C1X2J3U4F8E9F;D=HAIB7HFIFKILXNGOTPIQJR]SGTDVUWV_JaAbDcUi=jIkE
location exports	!J.VS[
location ssh	,H/J1Z3H5I9JBIKGNKRHWWcY
lock	!a,C-K.U/V5V7H8E;IHJK9LAOJQIRES;TBVJWJaIbKcKfJ
lock exclusive	!Z
lock frontend	!^SJ
lock in	!W
lock var	!U
locked	"l&A*J,I-C.G/G1J3G5D7I8B9G;A=J?K@GADB9FIG<HKK:LGNHOFQTR:SFTEYJ^IbCcJfChBi3jHkI
locked by	!W
locked out	!C"XRK
locks	!T
log	!X#D%>&F'E(C)@*C.4/E0X1:3D4H7H80:E;A<2>S@@BYCBDKEGFGH=K%L(NFPDQKRYSETGV>W@YAZC]E^=_UaFcBdIe@fGgEiUk-l;
log app	!U=A
log auth	-V9X
log below	!T
log error	!j,H.@/JBFKELCOARDS9iJ
log for	!F"SBV^KbXfJ
log in	!7"B*K-F.@0I1J3>7G8F9E;A<E>W@JAGBYFFIJKAL?NHOGQFRdS:[J^K_ZaGbCcKfFhViWjZkI
log level	!U-T3X5GITREaK
log see	!G"UBG
log'	"V0V=AHJIJLE
logged	!d"G5JKDLIRGSDTKVK
logged in	!d5JKDLIRISFVK
logged invalid	!U
logger	/F5I7HBFSJTY_ThH
logger homeassistant	,S
logging	3J6K7T8JAKBZKTLGQIRASFTWdJiF
logging in	!B.K7U8KB]KULIQJRGSKTWdJiJ
logging into	!Y
login	"b%1&%';(5*E+7,E-F.!//0/2J3A495"6C7@8>9J:9;#<#=1>E?:A*BVC8D>E:F'H3I*JGK=L"M2NTO+PKQGRbS!T@UAV5W6XEYFZ/[/]7^._Ia%e9fFg9ilkJlG
login 1	!J"S
login 2	"D1JBHNK_K
login as	!D8TBGRUiV
login attempt	!K8KBERDbWiX
login attempts	!H*INITK_ChY
login authentication	!cBHRBl@
login denied	!6,I3KBXRZSJTCYWaJbIi[kJ
login disconnected	!V
login example	BIGWPW
login exception	!DBJPSQV
login failed	!+#H%E&A(H)G+I,5.>/H0H1>3J4J5>8;;C<B=H@HADBXCJFGHFIAJSL>NaOFRXS@TIVHWBXBYHZJ[G^H_TaBb:c>f:h=iSjKk[lD
login fehlgeschlagen	!C"U,JBIhV
login for	!K#VBFGYRKiH
login fri	!]
login hpc	GGiTjK
login incorrect	*J,B-K.I/E0J1I3J5J6J7G8J9I;KBWGGK?LKN;PDQ4RTT:XJ_Hb@cCfJjJkAl:
login mon	!XBEKViG
login name	!DBJi[
login prohibit	!VRHiJ
login shell	KT
login ssh	!FlX
login successful	!_1HlI
login sun	!W
login thu	8U
login to	!G"Y,E5K8JBYGVQVRWTEcKfIiSkK
login tue	!J8HKTbUcUiJ
login type	!A"TiT
login user	!XRK
login was	!TRJ
login wed	!cGJ
login with	!>,[3J5I6KBZKJLJcFfTiVjUkJ
logins	!J"@1JBCNIRX_@fFh[iG
logname	!J
logo	!?"J)X-E1W8JBFKDRESUTKbKfXgTiIkJ
logo png	!GgT
logon	!J-J.F/I5KB7KFR_SFi>jI
logon failure	!Y"T-K.KBHKHRFiI
logout	!a":,E-D1>BEJJK9NHRJTG_Db>dHiDlK
logs	!b&V,G-J/H3J8F=GIJK>LINIOJS=TI[T^[_HaEbEfJjT
long	!8#K%F&G(H)B*D+G,<->.>/;182F3=4I6D7A8?9>:J;_<@=B?CAbBHC>DGEEGDHFIEK3L@MGODPAR:S;T:VHZJ[F]H^C_9aDcddIeIf8gGh?i@jCk@lI
long mtu	JU
long num	!:.H/K1I3K5H8J;EAHBDGJKCLJNGRGSGTH_IaJccf?
longer	*G2F5I9TBIF_
longer allowed	!KFW
look	/Y<SLKRUiJ
look like	!X
looking	!J,I-F3H5G7I:TBCKGLSSSTDdWiGjSkT
looking for	!J:TLT
looking up	,I-G5J7JBIKHSUTEdWiJkT
lookup	!A&G*H+J,</t1H2E3?5<6T9D;G<HBBHFIJKALBNKPGQIR>TAWGXU^H_JbKdCfKi;jIk>
lookup address	!J/W
lookup failed	!F,I/b5DRI
lookup sftp	!?,D/[6S7GT@XW
loop	!>%G&F(I)Y/D1Y5E6K8Y:HB;CGDKEHFGGDKWMIQJRBSITBVJWEXIZF^FcHdHfSgIiCjDlG
loop ack	SK
loop create	!J,V
loop run	!F
loop send	!-)Y*E+J,I-G.C/H1X2J3I5E7K8Y9J:J@JBCFKGHIJKXLJPJQGRHSHTEXKZJ^I_EdIhHiHjI
loop'	!F/I
lors	!U,F0TRKSSTI
lors de	!U,F0TRKSSTI
los	(U,C-S.J5K6J7H8V9ICUKXRFSITD]Z
los permisos	CV
lost	!1""#B%7&W'D(B):+7,=-T/I0:1U3@4=5<687A8[9J:G>F@CAHBJCFF<G=JTKdM;O9P4QGR6S.TGUBV:W-X7YGZC[9]C^ha8b?cAd,eDf<gDi1k@l3
lost before	!A)J*G,I-[1D2K7E8INYT?_V
lost connection	!/";#J)F+C,K-K0K1^3I4C5J6C7F98;@?G@GAHFGGIJTKILWMFOJPBQER7SAUIW=XDYEZI[J]K^jaGbDd6gJiBkGlC
lost error	!F*V.G/K1S2V5JKGRXTU_B
lost line	;U<I=JASQW
lost ssh	!@%@&Y-INK
low	!H/T<WRIfTiKkI
low level	!H/T<WRIfTiKkI
lpwd	![
ls	#J%E'J(F)F*@+E->.B/X0A1I2D3<4B6?7;8b:H<B=B>K?J@EACBFEJFDGBHUI8JYKVLDMJN:P?QCTDUAW@XDYDZI[?]H^;_=a;bYcAd>eDf=gHhHiYkFl[
ls cannot	!X1I<EHJIDKWLB
ls fatal	"W,U/W3C4I5T7JB?HIK>NHRJ_JiUk?
ls l	!GCSJTLKST
ls la	!W
ls remote	&T<UBVHUSK
ls'	!E/V6HkKlV
lssh	!bIJLJ
lssh 2	!_IJ
lstat	!FISLTSEVT
lts	!XUK
lts gnu	!VUK
läuft	)W1VfV
m	"H#J&J(F+T-A/T0I4I5H6D;E<>?I@JBICGEKFKGFHEJ_MKOIPBQAVHZI[I^G_=fHgShHiDlJ
m 0	!D5U8TJXKWdS
m 2	!I
m 6	!J8U
m bad	<JIILIgV
m do	!IJZ
m nnqs	!U
m num	!Z
m self	!K"SKT
m x	+W5DTTbScV
ma	*W5T
ma cs	!E3S5U
mac	"F#K%J&A(I)J*g+G,=-@.J/A1J2/3E6J7S8<94;X<H?EAGDJFEGKIDKeLEMJN8PBRDSKT=VJWHXIZI_BbHc>fCgIjUk;lG
mac algorithm	!G*a2B5I9<;KFE
mac client	*W
mac failed	;[<G@HBJQK
mac found	!G*a2H9K
mac implicit	*B
mac on	!GJIKW
mac user	!Y*I
machine	"@#F%I)I*G+I,Z.A/;1D2A6F8@>KAGCVEJJFKJL>N=OGPGQARHSBVJWEXEYDZJ^D_2aIbTfEhBkElC
machine actively	,T7S
machine booted	!f,I-GBEKAjK
machine error	!D,SBWiU
machine to	!G,V-SBWFSiWjV
machine verify	!I&EFSTJ
machine via	!DCZ
machine with	!Y
machine within	!ETT
machines	!D=]BGITKS
machines default	=]BH
machines or	KT
macs	*Y2J9F
made	,V5GIJKHVX
made because	,UTH
made to	!EIJSUVY
mail	!Z"F&J,B-I/C1J3H5G6J7I8TB8LFNUOIR=S?WG_EaIbKcKfJiZjKk?lK
mail example	NW
main	!^#B%?'E(3*G+H-B.J0F3G7G8B:A=F>BAEDFEBF3G6JAMBO:RHV9W=XIYWZ:[V]B^;b7dEeBfTgBhHkVl<
main '	!D
main 117	!H
main c	(D,J.D5I7F<KBEKEL[RHTUaTcJdJiIkH
main ch	[T
main channel	!U-JfS
main class	!Y
main com	-J2KAJBFHSPHRJYVk]
main debug	8TKS
main error	&V,U9SKS
main ganymed	!H,K[S
main info	!XKK
main ipaddr	![1I<JIHLG
main java	"K3H6KKHLFNSiK
main jsch	!F;TBHHTPJ
main main	!W,J/I3IBDKHSWTI[UiJ
main non	!T
main origin	![
main pre	!X
main process	!b,J5FBC
main protected	!T
main rs	3W
main session	"T-JKUNIbDfT
main string	!GYU
main tf	&JAKBJTX
main thread	RWiS
main trilead	!EKJ
main unpacker	!C.YSZ
main'	!T
maintenance	!]"J,J.IBJ
mais	!^
make	!a"?(K)J.@1J3H8E<D>J@GAVBHCHF?G@I:JGKIL<PHQ;RGSDVIWDYJZH[X]IaIc=eSgJjT
make connection	!D,Z5STUiJlV
make makefile	!d/ISI
make sure	!H"H.J9IFELDOHQGRHjU
makefile	!g/ISD
makefile 12	!W
maken	!K,Z/J
maken omdat	!K,Z/J
making	eU
malformed	!A5K;c<IBKCKKJMUP9QFlX
malformed open	!E;W@EP=YD
man	"H3YBFKENJSHTJ^KcW
man in	3ZBJKJ
man mount	!W
man page	!J"KcU
manage	5T
manage this	!K5U
managed	!T
management	!D)X1U8UKJSKWW_IfU
manager	!J"G&H-H1I<F?V@UFIKGLHSJW_YTZK^JcKjI
manager authenticate	?UBT
manager documentation	!EW[
manager error	!S,W/X?SKINJQIkW
manager establish	7TTUdT
manager get	5S
manager handle	-J
manager initialize	,I
manager java	!B,G5V?T
manager plugin	!EW[
manifest	!Y
manifest definition	!T
manpage	!I"T
manpage for	!I"T
manual	!UBU
manual page	!S
manually	3]5I
many	"B#D%>&<'G(F)C*@+D,H-6.;/>0D1<2B3<4G577J839::F;<<C=F>J?B@EA>C>DDEEFCG>HEIGJ?K(LAMENIODPBQBR8S>TJVEW@X@YBZD[H]I^C_baDb6c5dCeGf;gGheiDk:lA
many authentication	!S"H%E&F)J*J,E-?.D1C3I5H6D7K8@9J;H?JAIB.CKGGJIK9LIN=R>SGTDWIXJYKZI_!bIcBfFhdi@kGlK
many colons	!E6YTJ
many connections	!S"A,F5J8I9GBGKFNGTH_bbHcJfJh3kK
many retries	!B,UBTTT_KiT
map	!biK
maps	!]iJ
mar	-F1I8GB<FTKENJRFTIiT
mar 02	-JBH
mar 2	!aBK
mar 30	iT
maria	!Z"TRGiF
mark	!U
marked	!E(T.J4[5FBJKJOSSFaT
marked as	3G4]5C
marker	;IHW
marker is	!V
marking	(UBK
master	"A#J%I&E)J*F-H1A2F4K5^6E7@9>;>=H@IADCIFSGEHJJIKSN>Q>S=TCXH^Ib?fAhKk<
master auto	!J/TIT
master master	!X5JRIiG
master process	!C,X-I1JB]KJiS
master running	!U
master ssh	!9,T-E1I3<5W9J<GBYFVKENIQKRT_IiZ
match	"B#H%J&8'F(X)C*Y,8-9.D/H192W3h6>899W:C;[<6=D>??K@IAFB=CHDFEKFAGHHBJFK1MCN0O?QWR8S;T9UFV?W?XDYFZC[>^D_8a8bHcHdDeCfAgChKi9j<k9l@
match 0	!J
match 16	!G;UAUPTQT
match any	5S@SAJQW
match configured	!G3U
match error	!I/T7T9KTJ
match for	!:2T3^5A9U
match got	3U5>
match of	!I/T7T9KTJ
match open	!D
match the	3d58;JIKQK
match when	!T
match'	!V3F
matched	+C2D3V5I6G8K9D<IBHI[LDPJ
matched accept	5S
matched data	!S
matched no	!E+C6H9J<JI[JJKILHjS
matches	!_2>4A59BUH3JKKH^T
matches cached	!U
matches key	5IBYRGjT
matches the	3T4J5?H?ISKJ^T
matching	!J"F&J(I)E*f+G,=-<.B/;1?2b3I4B566F778C9[;;<@>J?I@KAGFCGJHBIVJDK=L:OHPDQFR6SIT9VEWFYIZG[I]K^I_IbIcGfHgKi:kAlH
matching 'c	!?IY
matching algo	!H*I,I-J2S7J9VBFKJTJdKkI
matching best	!K
matching c	!H*[9C
matching cipher	2F9J
matching client	!H*Z2G9D
matching host	!;*;2i5D9<;JBI
matching key	!K*5285G9jBWFJiJ
matching mac	!D*a2A9?
matching original	%T
matrix	.JeTkT
maven	AVBU
maven 2	!W
maven apache	!U
maven plugins	!T
max	"G#J%J&B'J(E)G*F.G0J2G6E8598:H;?<F=E>J?J@HAGCKEHFFI=JEL>MANHOGQERBSGVGWAX?YG[J]H^A_caFb?cceJfFgGh@jDkB
max length	!J.HKHNIc]
max packet	!Y
max requests	.TIK
max retries	!=&G(K.D6K8@9E:K;G<K=JIIKWLJSDWGXHYK^H_HbHcDhHiTjHkJ
max startups	!@"E,D1H7K8IBJKAMHN:TDWFXK_iiFkC
max supported	!KcT
maximum	!;"J&J*E-E/I1H2K3D5>8D9G;I<IGEK@NBPIR@SJZK^J_XaIb>cGfFhekHlI
maximum authentication	!@hUjV
maximum number	!C"F.E3G5A8J<KGKKJRH_YaJbAcJhYjI
maxlen	"JcT
maxlen 32768	"JcT
may	"F#V%G&I'J(D)F+I.H/;0W3J4K5D6E7H8J9I:H;G<C=I@ECFGCHJIAJHL6MKOWPDR6UWXFYH[C]Ea=hHiIjHk<lE
may 30	!T
may be	"I1J5CB@FIOKQURBUWWK^IbGiFkI
may have	.U1U5KBK
may help	!G8S
may need	BT
may not	!?"H.G/H1J3I5IBCLCOXRCWKaHeSfKgTiG
may take	#XRJ
may want	!VFS
maybe	;I<XkT
maybe token	!S
mb	!a"8'H(@)E*H+I,D-;/B0I1?2K3F5G6H7F9D;J=KBAGJHGI?J;KbLDMJNBR<S>TAVEWJXK^F_>aTcEeIfCgFhIiHkFlI
mb 0	KT
mb 10	.T
mb 88	!S
mb s	!U"I(H)K-D1IHJICJAKZLJNHSFTKVJ_JaV
mc	!Z-HKF
md	"B%J&H'I(k)J*W+F,A-F.7/<2A4J6H7E8I9>;=<C=E>I?I@FA@B9CJEJFCGAHDIJJHMIQBRHT>VBWFXIYDZG[A]S^@_IaBbFcGdJeJgVhHiHjFkHlF
md 5	"E%K&I'I(k*X+J,E-H.;/A092B4K6K7G9?;@<E=F>I?J@HABB;CKEKFDGBHFJIQESDTAVDWHXJYEZH[F]T^H_KaFbIdKgVhIiKjHlH
me	!>'S,J-J/J6U<STKWT
me ipaddr	!JiS
mean	!_4V59HE
mean that	4V5F
meaning	!Z
meaning of	!U
means	,V5FT@^SbJ
means that	,V-T3ST@^SbJ
means the	!Z
mechanism	!X"J,J/IBBLURBfSiC
mechanism failed	/JLVfT
media	!Y"K(K,U-J.D0E1G8CICK>LEODPIRVTVVJ[H]H^FaBbIkK
media usb	!aS>aJ
meet	!@,I5HBUiXjS
meet authentication	!DBVTFiVjT
meet network	!JTU
mehr	.UBUiGjV
mehr verfügbar	.U
memory	!a&J)S,G-K.:/E2D7K9B;G<KAJKDLINGSDTB_D
memory leak	![
memory ssh	!]9G;KFSGJKIRDfFiVjT
merge	!h+I,J.K/J1I3D5C8K9KBGKFLJRGSGTHbKfIiI
merge pull	!U
message	!J"E#7%4&<';(/+/,E-</C0U1I2@465C6C7C8F9G;S<:=A><?@C;E6G@HIIDKFL^NBQERBSWUCW1XJZ2[>]7^Sccd<gDiHjE
message a	IKLESVVY
message access	!@BTFYL[RHSU
message auth	"H,I/HAJFWPBQ;RYTI
message authentication	!D"J*X-I2I9DBFJTNTRKgXiI
message cannot	!E@SBJYW
message channel	"W)W8XKS
message conditional	!Z
message connection	!W"C,K8KM=iK
message could	!?,[/F7YBELUSXTEdUkV
message delivery	!IBSRVSJTU
message denying	!G.W
message dial	TX^J
message encryptor	!W
message error	&UBH
message exception	!I.H3WBUPXi[
message exec	!V
message failed	!9"T&H)S*K-D.D3I5F7H;B<KBKGJIKLYMVQSRSWJYS_CbIcHfGiCkG
message failure	!F.IL^SW
message for	LVST
message from	!7.V0T1D5J<GBAICKELWSVTEVWbHeUfIiJ
message home	!V
message host	3T
message invalid	!A"J;W@VATB>LGNBQ;RVXXYWcFfWiCkW
message is	!@"G3TBKKGbJc^fI
message java	!C,X=TBK
message kex	-J
message login	!V3I
message meet	!H/IBXR?TTjU
message message	1I8VKUSJ
message no	!CB[LWSF
message or	KT
message permission	!B1WBTLISYTH
message process	!J;GBBL9OFRTTE^TbT
message source	IVLJSK
message ssh	9K;XAGBHGEKHNSPZQITEVIZJaVbFcJfJ
message the	!G7TBFLYSZaCkT
message too	!;.I5J;IBFJSKFNJRISGTJaJbSc[fFhK
message type	!D3K9X;JKW_VcI
message unable	!W"G,F.I3GBWQaR=TCjT
message user	!]
message when	!^,KKHQGTH
message your	!C-S^V
message'	!I
messages	!U
messaging	-K8URU
messaging exception	-K8URU
messaging messaging	-K8URU
messung	!TST
messung csv	ST
met	"J*I-I.H/I0J1I3J5F7F8F9JBFGJKDLHNHOJR[TV^J_IaKbIcIfIkKlJ
meta	LKSDVXaHeU
metadata	#T.GLDSBVZaH
metadata done	#T
method	#C%K&5'J(H)=*I+F.@/;0G132F4C5969869b;D>@?E@CAHCGIIJ?KIL7MFN<P>Q<RZSBUIVBW=XBYAZf[C]H^F_<aAbHeIfCgGjSlF
method 'publickey'	!DFYGJREi_jU
method found	!="J&I*=,I2>9X;F<IBSGUIKKILIRUZTfIhIjI
method gssapi	!V
method kex	!G9X
method keyboard	!EBSFUZJ
method none	ZV
method not	BHRJZX
method password	"F%H;K<BAICFF?GGKVPGQJRfhUjI
method plain	!X
method private	-W;G<I=JAICIKTPIiVjV
method publickey	"W&J)G*J1G4K5E:TKJREZZjT
method server	2X
method the	9Y
methods	!'"E&Y'D(C)8**+A,+-+.,/.0@18213+4<5-6:738294<[@IAJBaF]G[H6I9J5K"LCMBN/O>RVS,T>UIV;W7X9Zf[>]C^;_1a=b1c6d9eEf=gBh=i[jdk2l<
methods 'publickey	!FAIBIFUP<QUR^ZK
methods 'publickey'	!JB^G?PKQHRGj^
methods available	)J*A,F.I1J2H3E5@7I8I9E<[=T@KAHCKFCHJJIKDNJPWQJRVTBkH
methods bitte	jJ
methods curve	9V
methods failed	!I"F#T%H&V,E-C.H/H1I3I5H8H9J;@<;AHBUFVGWIKKELDNJPCSHTDWKXJZE_EfFhI
methods none	!J#U%J&T*E,K-E.J/J2F3F7J9@<W=I?J@JIJKGLGNDSJYIZTbHcJdJkG
methods password	"J&D<FBEFEGBRCZ_iHjE
methods please	BV
methods publickey	!V&H<JB@F[fIi[j[
methods remain	!C#U%K*E,K-F.J/J2F3F7J9@<V=I?J@JIJKGLGNDSJYIbHcKdJjSkG
methods succeeded	!=BXPURIiW
methods to	!7%THJRKSHZSbJcKfI
metrics	,V7I[T
mft	!C1I7VBBKGRWSJTU[TcJiGkT
mft example	!D/K3W6S[T
mg	!H
mg y	!H
mi	0IKULKaGgJ
mi b	0JKVaGgJ
mic	;IPKQJSJZGcKkJ
mic password	"XBFiU
mic publickey	"JBWRIjV
microsoft	!["G,J-J.I/F3K5K=IB?IJKENUQGlI
microsoft data	/K@TKJQJYT
microsoft ftp	NV
middle	.H3YBEKXRJSJ
middle attack	!@3]
middle attacks	!]3E5E
might	!X2S
might be	!X
might change	!E2S5S
migrate	!W
migration	3S5S
migration aborted	!J3S5S
mii	;ZAC
milliseconds	)U*H,C.A/H1U2I3I5I7>9HBHGIJTNVOJRFSFT]WIXJ^JaFd;fShI
milliseconds at	!X
milliseconds with	)V.I1V7IJKcSfW
min	!>#X-W/H2J3H5D8VBIEVTI_J
mini	7UdTkG
minimum	3I5J;D=IAIBJCGE^PBQF
minio	!aHHLHS@
minion	!F/U6K7UBViWjW
minion 3	!G/U6K7UBViWjW
minute	!^SJ
minutes	"H#^&I-I.J/T3G5J7S8J9H;KBJGKK?RCSEWJ_WiF
mirror	"@(K)I+K-D0H1C3C6H8G9K;F<H=JB5HJKXN>PKQHRUTCVTWIXK[G_Ca]bHcGeVfFiEk=lI
mirror example	!V,STJkF
mirror fatal	-H1H7TB=KZNG_GcKkG
mirror r	SXaHeT
mirrorlist	!U
mirrorlist curl	!T
misc	!A"B#J%G&F)U.K1U4T9EBUCJGGMISDTHZI^FaFbBjVlT
misc channel	!G"S)Y1SKS
misc connection	!I*G,K-Y1U7J9JHKKT_XfJh@kV
misc host	!H4X
misc key	*T
misc permission	!:"HBYRTSBaJiUj[
misc protocol	-J_JcJhXkUlW
misc py	!F.IIHLESK
mismatch	#G%C&@'H(i)D*:+C,?-6/<0B1@3i4.5B6G7=90:G;G<==A>G?E@AA:B-CFDJEGFBG?H8I9J@KJL:NJO:P=R5S6T8VZWCXJYCZE[=]E^B_;a;bTcTeEf<hAi8j@kBlB
mismatch 0	!T
mismatch exception	!J3U5G
mismatch fingerprint	!D3V5CKX
mismatch for	!I(J3a5?
mismatch in	!9(c.T0K3J7K8A;II?LBNIO@QKS?TKV][EaBcHeJ
mismatch is	!AbXcW
mismatch md	!K3W
mismatched	!C3UBKPHQX
mismatched private	!GPHQX
miss'	!H3VHT
miss' fingerprint	HT
missing	!f":%E'J(@)D*C+V,8-?.;/60?1;2@376B7?8<9B:I;Y<9=@AFB3CHEJFEGBHVIXJIK1LYN<O9P5Q5R1S+T7VAXIZG[6]D^T_@a=b;c?dIeFf9gIhHi;jCk;lH
missing argument	!B+X
missing exception	!HLU
missing fastq	!=IcSF
missing host	!I3K4THT
missing input	!X
missing on	SJ^VbI
missing or	!U
missing required	!X
missing sudo	!^RG
mistake	NJlU
mit	#K%J&H(J*G+H,U.B/70H2I3X4J6A7B8B9C:J;B<F=J>I@IAFCIDJEJFGGGHJIIJIK<LEMGOBPEQER;SBVJWFXIYHZG[J]J^HaDbFdIeKgHhAjEkA
mit dem	"J,F/I1J3[5VBDNJRJTEfIiI
mit ipaddr	!H"VRGiT
mit sftp	,I/I6JKJTY
mjs	!H.I
mjs 11	[S
mk	![8JKS
mk dir	SU
mk parent	!XKS
mkato	!V
mkdir	"7#C%?&=':(=)E*C+A,9-=/40F1J2C3G4I5C6D7A859>:G;8<8=6?J@EACB:CDEIFBG>H7I2JGLcMHN<P=QAR(S]T4V8W=XFYEZF[8]@^?_=a(cIdIewf9gEhGi8j6k:lG
mkdir '	!^=ISE
mkdir access	!C0JLGOVaGeW
mkdir all	BHLcRISJaJeH
mkdir bad	LCSZeV
mkdir cannot	!]HHOISEeJ
mkdir data	!C.FL]SY[JeH
mkdir dra	!JLJSKeW
mkdir home	!D.F0T1HOVeX
mkdir p	5V;KBTRHbVjH
mkdir srv	!@LYS^aD
mkdir upload	!:0[L?OZSY[YeC
mkdir var	!DLT
mkstemp	!90XBJHYLKRISbaE
mkstemp home	!JSU
mktemp	!KKV
mktemp 1	!KKV
mkv	!J.XIJLF]U
ml	!C&K
mlkem	!Y9E
mlkem 768	!Y9E
mlsd	!X
mm	!E-W9XKKRTjU
mm answer	!E-W9XKKRTjU
mnt	!J";#G%I&<'I(B)F*B+>,<-J/90V2E3=4J5@6B8S9>:K;<>I?H@AA@BJCXD>EGFFGBHBI<JEKfMINFPBQCRET;UJVFWBXGYBZD]G^B_Iaab=dGgDhGiAkDlG
mnt backup	RJ
mnt c	!E=JCcDB
mnt lab	1X5K8XBEfT
mnt nas	!H0V
mnt sftp	!4IJKULXOJ
mnt sshfs'	!:8@Kc
mnt usb	!X.BBWSHaT
moba	!F"C7J=JBIKELIR^S@TVaKdJiG
moba xterm	!F"C7J=JBIKELIR^S@TVaKdJiG
mod	"D,J-K.E/G0J1F2K3F5G8C<JIDL@MTNERBS?THVF_Fa_bKcJfBgTiTjJkGlZ
mod sftp	!K"F.H/H1G3H5I8EBDIILEMTNFOSRESF_GfCgTiUkIl[
mod sftp'	KXfJ
mod time	OJSCVJa_
mode	!F"=&='D)D+A,:/A0J1A4B5V6C7@9H:H;7>B?I@AA:BGCYDGFJH>IKJ?K=LIMDNFO[Q6T4UJXCY=ZY[F^<_DaTb;cFdEeAf;gjiCkKl>
mode 0	VTWT
mode 0644	;E<F=I@KAGCaPFQJYH
mode 0666	SU
mode 10	gU
mode 192	!T
mode as	<X=T
mode create	!K0WLVSW
mode fail	!JOV
mode mode	OVSH
mode on	!WLI
mode or	OT
mode path	!S
mode selected	!I
mode yes	!AGHREZX
model	.V/J7F@TJFNKRGbXdIkK
model exec	BTRK
model net	@SBUFS
models	!J5UkUlV
modes	!I"I)d+J1C5J8KBYGKKHLKRFSHiIkJ
modes for	!9"J)d+J1DBYKIRGSIiIkK
modification	!D,J.C8KBKKGLIOKRJab
modification time	!D,J.C8KBKKGLIOKRJab
modified	!J3T5JBHLHOSaa
modify	!IaX
module	!n#J&E'J(G*K+J,E-E.@/B0H1I2;3F6U8H:I;E>HABB>CGEJF?GFHKIDJKKGL@MJOHPTR=SAW@XJ]I^FeHfHgTkFl>
module 'paramiko'	!V
module backup	!Z
module job	!H
module loader	!H
module named	!_&J/K5K<HLE
module not	!X<JLI
module ssh	9T
modules	"C#J'K(H+>,F3I4I6J9K:K>HBGCGDKEJHBIVJKMFNWOTVGWDXIZI^HbCeIgIhCjI
modules axios	!ZSK
modules esm	!H
modules gulp	QT
modules jsonwebtoken	!U
modules mongodb	!S
modules pg	!Y
modules run	!H
modules ssh	!+"H+B,K<;=<>IBGCIFIHFLUMHNZSVVIWGZKbIhFl=
modules'	!W
mon	!c+KB?RJiD
mon apr	!X
mon jan	"D1J8SbC
mon jun	!U
mon mar	!^BJ
mongo	!j,AB@KGRATGiCkT
mongo server	!^BEREiK
mongodb	!WBHRI
mongodb lib	!S
monitor	!X
monitored	!Y
more	!F#H'J(J)E+J,E/E0F1D4E5H6B:G;K>HBXGJITJTL7MKOIS8UKVEXG[D]HaDeIfBgJlH
more authentication	!5"H&S*J5G;GBTHIJJKEPKQISGbIcJf@iT
more details	!TIKLI
more info	!DIUQT
more information	"W.I3I5EBDIUKGLJRHSGTG^IbVcJfJiFjJ
more retries	3T5T
more than	!J"I3G5F9UAHGKJXQJTZbIfJjI
mori	!SiH
mosh	!Y/VWI
most	.H2ECJIKQHRJ^JgJ
most recent	.I2FIKQIgJ
mot	!J)U,I-I/F8GBIKBQFRZTH_IbHcJfT
mot de	!J)U,I-I/F8GBIKBQFRZTH_IbHcJfT
motd	!["FRH
mount	!]"4#J%I&D'K)F*I+J,>.A/<0F2G5]6J7=8D9B:I;?=B?KAICIFIGFHEIIJFMUN?OERYS@T9VGWCXD[H]I^D_;a7b?cEdAeHfChXjAk<lD
mount cifs	!U
mount davfs	!TBIMWRHlI
mount error	!bSJTH
mount grep	SV
mount nfs	!c8KBGKFRHSKTDdGiD
mount point	1IKT
mount sftp	!=1V5WBXSGTJhYiV
mounted	!a0HNGSCaK
mounting	!X&K,E.J/G1Y3E5G8H9HBBKDLIMWNHR>SDTHWU_IbJcXfIiGlH
mounting failed	!TBIMWRHlI
mounting nas	!Z
mov	!>"U#W(E/J3J5JKY]W
move	.G/K0EBJLDObRISETKaE
moved	LHOYSX
moved to	!V
mover	(V
movie	!IKWOGSI]WaT
można	!="G#J%J&H'I(J)J*J+J-J.G0H1J2K3H4K5H6J7J8H9I:J;I<J=H@KCKEJFKGIHKIHJKKHLXMJNJOIPIQHRUTVVJWJXJYKZJ[J]I^J_IaGbKcIdKeJfIgJhKiDjUkIlJ
można połączyć	!E,T/T0KBHLKRTSJTX
mp	!HKESU[I]WaS
mp 4	!HKESU[I]WaS
mput	!FIULHNIRWTT_KdV
mq	!X
mqtt	!],J
mqtt server	!Z,J
ms	!^"?#K&?(E)G+E,A-60E1?2F3C6H7W9C;><F=I@IAEBCCKF?HHIFJVLFMFNIO@PEQATXVGW>XDYK[G^H_9bGcBfGgHh?i6jCkUl?
ms connection	!TkI
ms couldn't	!J,a7YBKKJNIRHTBdaka
ms timeout	,J7HTV
msec	-85GBIJTKHNKf[
msg	!:#>%F&4'D)?,J.K/I091E3C5[:E;:>B?J@FA4DCFHGGHHITJ_M;N=OCPAQ3S[UHW<X5Z4]E^HbYdEeAgAj?kBl9
msg as	*T2T9TRViU
msg authentication	!7&J5C<IBTFEGVKJRWSTTJWKjB
msg channel	)K188IKDLISHTK[J_Vb^fZ
msg could	/G5J9UIULGSH
msg data	!K_TdTkK
msg disconnect	!D"X-E5G9HAIBGKJNIPJRJ_WfD
msg ext	!H
msg failed	!!,5-U9I;D=GFFGGIHJKKTLHPJQKR9TJXIbUkJ
msg invalid	!IBFiT
msg kex	!@*C+J,J-D2H9JJ_KXNF_H
msg kexinit	,I1H9VJYMKNDWJhIkFlJ
msg missing	!^RG
msg newkeys	!Y4J5EJJKJjK
msg no	ITLJ
msg self	VS
msg service	-U1T5EJDKUNK_JiJ
msg sftp	"I)S/I1TBCKJRT_IbTcSfFi@kJ
msg ssh	!@)T,G1U6V7JKIRT[SbUcTfGiV
msg unable	,J/E5IBGRFTY
msg userauth	!UBS
msg using	5X
mt	!TJYTG
mtime	!E"UKINKSK^XaKbScZfH
mtime sec	!C"UKJNKSK^XbScZfH
mtu	!E9KJcKGTK
mule	!CBSLIRSTTVT
mule extension	!GLITTVTiT
multiple	LV[H
multiplexing	!],U-H/J5G8KBTKGTS
must	%H&T(D)J*I+E,:-B.>/71G2E3;4F6Z7A8E9E:I<V>@?FAUB6DHGJHGIAK9L9NCPVR>SDT;VGWC^G_EaAbBcBeIf@gIhJi=jGkBlB
must be	"H%J&E(J+K,E-H.G/F3C5?6K7G8K9I<;>C?J@TAWBADKETFTIJKALFNKPXRGTEWH_KaIbJcJfIiEjJlJ
must exist	!I<X
must not	!U/B3J5I6]LESJfK
mutual	!<%K&F=JCKFcPJRGZKiGjJ
mutual signature	!?%K&F=JCKFcPJRHiGjJ
mux	3S8VKV_S
mux client	8VKV_T
mv	!VSC
mx	!YTI
mx example	!X
my	.K/G1B8E;IB6FJIJK@LGNCRWSTTFWJZT_DbXfHiCjVlG
my event	GU
my project	!E,UTUkW
my sql	!h,D-J5I8IAUBGKHTC
myhost	!JMUNIdS
mykey	;K<YBGCbDILKQI
mykey ppk	<VBI
mysql	!d,GRI
mysql cj	!W,H
mysqld	!T
mz	!IVS
mz ml	!FVS
máquina	!C,[KJTD_SkI
möglich	!G,I.T3H5J6WBFKHRGTEiW
möglicherweise	!@)W1VBJTJcSfW
m形	;GAX
m形 形式	;GAX
n	!F"I#H%D&9(>*A,S-H.E/W0E1J2@4C5Z7B8H:D;K=;?DDHEDF?GAH>JBL<MFQTT7VEWDXFY9ZI]G^Ka7bVcVeIgXiIk;lB
n 1	!JATIV
n 8	!D;HBGRViJ
n 9	QX
n a	,V
n but	!IKCbTcXfK
n connection	!I/H5HKFNU^U_T
n l	,W5ViU
n nodes	!GBGRWiJ
n nsubsystem	^SbGfS
n permissions	CU
n return	!JQT
n s	3X5I9WBT
n this	CV
n warning	3W
n y	!](JIGKFOISGaH
n'	!>"E/F1J3T;J@JBAKAMUNETU^V_AbFiIlX
n'a	,C-G/F0J9I@UAUKGLKOHhVjX
n'a pas	,H/G5S@VAUKITT
n'est	/K3IbU
na	&J*J,C-H.C0J1G5C6J7H8G9J;D<I?KAKBAFKGIIIK@L^NHOGQERASATVYIZK[J^J_IaIbGcJfIhKjEkFlH
nach	!H(X,B/D7TBKKERGT]]VgTiJ
nagios	,T/J=TBTCTKJTV
name	"G%;&/'>(4)3*H+.,C-..=/e0c1#3C495)6h7=8,9K:<=J>E?:A8BAC?D@E>F3H1IGJAK0L;M9N+PEQAS=TKUEV@X/YCZA]:_#a;c'd@e9f"g8h5iTj<l0
name '	OTVT
name 'sftp	!V/F<T
name a	GT
name and	!D"KGVRU
name archive	!K
name cannot	/HRYTV
name contains	!D/E0X6YOGRJSK^IiJ
name could	,K/];F<JLKPWQTSH
name does	6J?SkJ
name error	!aKK
name handler	!?/T5VGVLUiJ
name host	!I3T
name ipaddr	!a=K
name kex	*K2K9U
name lookup	!G/_5IBHKERJTIiJ
name no	;SATQSYV
name of	.J5JHKOJSI^Xb]
name or	!K"=&H)I*K+I,A-D.F1E3?576]7D8I9G;H<J@GAGB@HEIDKBL@NEOHPHQDR]S@TEWSXIYK[H^I_IbFcKdGfEiWjHkU
name resolution	,K/cBKSITI
name sftp	!H"I0I3I5A6Y;H<HBFITKGNIQKRHfJk?
name string	!G<T
name to	!I/X
name too	!F;a<JA=YJ
name user	!V
name web	!U
named	!h&E,G/@5G9K<ABGIIL@NKRGSKTEVKfIiI
names	!H0_LJ
napalm	!D8S
napalm base	!E
nas	!H"6#H%E&6'I(Z)C*B+@-X.S4G5D6@7]9<:J=>?I@CABBJDJEHF>GJI=JBKIL3MDNEO<P>Q<VDW<X?YEZE[A]E^B_<aTd>eGfHgDjUk8l@
nas 01	!X
nas 02	!S
nas 2	,F7XTK
nas 22	!H,W2V8HKERWTWiJ
nas backup	.C8WKTLJSC
nas example	(T/J8IkI
nas lan	3SRJ
nas local	!D,T.K/H7WBKKKRJSYTH
nasty	3T
native	!e*H-@/E2H5G6B8G9C;EAHB?K?LENDPHSJTS_IfH
native extension	![
native method	!T-D/K6C7T8J;KKGLGTZ
natizyskunk	.S;U?[@EAJQF
natizyskunk sftp	.S;U?[@EAJQF
nb	.W;U
nb 3	;U
nc	"F&G*Z,:-<.J/F1I2B5J6J7F8J9FBFKBMJRKTEWk^I_AcJdGfHk=lH
nc not	WW
nc x	!HTIWYXTkI
ncat	!I,b-HWIXY
ncat proxy	,c-JWBXU
ncbi	,W1WBTKHTJfV
nchannels	)SfK
nchannels 1	)SfK
ne	!?%I&H(I*E+H,?-A.I/?0T1K2E3X4K6J7D8K9?;G<H=K>J@JAIB=CIEIGIHHKCLHNGODPGRESHTYXIYK^JaIbCdIfJgJhBiHjEkD
ne correspond	!E3^5BTA
ne peut	TI
need	"J*I,D-I.I1c2K3E7J8I9D;B<J>FAIIFJHNWOTQGRDSTT@^UaFcJfHkD
need cwd	!<1dIIkH
need to	,I3F>FKKOVSWTJ^V
needed	5I9IJYKGPWRTTG
needs	!T5T
needs to	!I5V
nef	LVOJSV
nef failed	LVOJSV
negada	SU
negato	LDSV^KaK
nego	9V
nego fail	9V
negotiate	!-"A&G)G*b,@-K.D/A1>2c374K577E8A9c;?<J=I?K@IAEB<GEHHIHJGK<LFNFOIPIQDR?SBT>WJYI[J^IaJbCcVdJfXhEiCjI
negotiate '	NTkU
negotiate a	!I*Z2T9U
negotiate key	9]
negotiate proposals	!C*S2]3F5H9a
negotiate with	!B*Y2X5GBK
negotiated	!X
negotiating	kV
negotiating protocol	![-GNKkTlS
negotiation	!C"K#J%B&<'K(H)T*i+C,7.>/70H2l3V4F5J6H7@8=9e;7<A=F?G@@A6B.CJF6G<HCICJBLAMJN0OAP:Q5R.S>T=UJVIW<XBYCZF[G^D_/aFb;cWdDfTh=i:jAk>
negotiation error	!@*X-G/I2U3H5H9YKJTK
negotiation fail	!E"J*h,G-E/H1J2j3G5G7H8G9gAEB?FCGIKBLKNHOJPIQIR@SITDWH_DcJfFiDkK
negotiation failed	&G,E-T.G/I1I3]8J9U;D<IAHBEK8LINFQERCSJTFWJ_JcJf?hKiIjK
neither	!E@TAS
neither pub	!E@TAS
nested	!9"H&J.J/@0F2J3B5Z7I9H<J=KBcHHIIPIVJWI[CaEbHcJeYfBiKkK
nested asn	!I@T
nested exception	!C"K-H.?/D0I3G5];GAJBdHINKQKVK[EaIbJfE
nested io	!@5I8VBGLT
net	!K"9#5'9(D)I+,,U/]0G3?485C6Y7U:8<;>5@>BIC8D;E@FJGJH>I@O?P2RAU>V:Y?_JbGe7g4iEjG
net '	@ULS
net 1555	TD
net 2022	!K,U/I6S
net 22	!U
net abstractions	!A,UJGNTTU
net backup	!JIGLUSJ
net base	"Y-B1FKINY_GkS
net client	!I
net closed	!I"G)U-H1W8GBKKGRFbTfU
net common	!!#I%G&A+J,@/K2A4J6H7B9J<4=<>IBFCIEJHHICJKMHNJSTT=VIdEjEk@lD
net connect	!G,d-?/85J7V8G9IBAK@NBQKRDWF_@dUfJ
net connection	,FBETT
net dns	!K/U
net err	!X
net http	![,=MU
net inet	6U
net ipaddr	bT
net java	!J6E7TTSdU
net js	-T_U
net no	!K7TTYkF
net packages	!HRUiT
net plain	TVkJ
net port	!JdJ
net private	!=;I=U
net schmizz	!4"F%F(I+K.S/I0E4J6D7A<>@<ABCJEJFHGGIBKUMGO@PCRFXFZ@dDfEjSlG
net scp	!B/K5JLWRK^Z
net security	5T9J
net session	-V.J1C3H7F8UBHGJJUK9N]SGTZWKdIfHiG
net sftp	"U&A(A+I-H/@0S2K3C5A6>9@;DAHB:FGGBMHPFQ@STT7V@W@XFZG[T^=_Cb;cUeJgIhCjDkHl=
net socket	*J,H.J/F1K2G5JBIJXNTRIXJkT
net sockets	!G"J&I*J.J/^1H2J3I5I6UBKGKLINBRISGXK^J_IfKiKkGlJ
net socks	dT
net ssh	!D"H#G(H)>*]+A.F0I3C5:7X:K>I?GAWCDEHLIMCOKP>R9S:TYVIX>YHZS^AaHb;dZf=gKiGjIl<
net ssl	!Z
net subsystem	-I
net unknown	,<-E/^3G5=6]7A8H9H;JAHBGK?LJNFRET3WH_JdJfKiKkC
net use	!K,K/WBZRUiG
net version	LU
net web	lT
net'	!JbTjU
netmiko	!@-I7Y8K;JGVKDPKQJdU
netmiko authentication	!JGWjS
netmiko exceptions	!D7SGVTTkU
netmiko timeout	!G7UTUkU
netty	!b,H-H1JKBTI_HfH
netty channel	!b,H-H1JKBTI_HfH
network	!:"G#A%B&1'D(A*=+:.J/V223'4A526I7f:B;;<6=>>F?@@KAGB?CADHE@FCG<IZKXL1MBO8P6QHRGS/TXUEV>WVX]Y>ZB[>]A^.a;b/c6eCf*gBh7iAj2l*
network adapter	!W
network connection	!B)S+H,/-X.J/63I5H7;9UGIJJNVT5WHXF^A_UbCdEfDhGi=jJ
network connectivity	!S,U7VRITHkW
network error	!'"7&B(J)7*E+K,[-7.<0K1-2D3B5:6J7[9:;D<D?J@JAGB3FJGJICKWLDMJN,PGQHR,SIT]VKW[XV^H_&bCcFdTfBhJi?jIl:
network getaddresses	,T/W
network is	!G"E,.->1H5G6F7b8I9HBDIgKGNERGT.WIXT_@d9
network issue	!JTU
network may	!B9SBHNSRH
network name	/HRYTV
network request	!V
network service	!G/X
network settings	!JBINVRGTVkU
netzwerk	7VBJTU
netzwerkfehler	!>,I3J5J6HKURJTU
neutral	LU
neutral public	LU
never	3F5UBERJ
never used	!Z
new	#>%<&?'D(>)U+G-F.B/T0K3U6F7I849?:B;<<D>V?bBBC6D@F.H9I=J<K0M<QJSTT=UEV2W8X=ZA]@a5cSg?h6j6k&l8
new 3	!GeU
new client	!G"I,H.I/E1UKIRISIbUc^f[
new connection	-G/VNJTTkIlJ
new error	![,J/D5J7I;URGTFYV
new fastq	!AOISf
new fastq'	!ISU
new file	!TOTSF
new format	;?<A=E>^?J@JAGPJQHY?
new fs	!B)Z+E-V.I0K1V2G3S4I6H9H;9<-?D@FAABTH@JFOIPJVCXKYH[I_IaJbJkC
new host	2K3I
new hostkey	-I5JHJNJYUbUfJ
new instance	!I<U=KATQT
new key	/T3F6TES
new keys	!b9JFJiI
new one	OT
new or	HG
new passphrase	!T
new session	!KBI
new sftp	!6">)F.G/[0J1=2W3W5G6I8B;D=WB9K>LCOGSCTCZG[KaJcHf=iU
new ssh	![/J2I9EBIKI
new win	!U?T
new'	!CITLIfI
newer	!I;G?S@IFW
newer client	!KFW
newkeys	!_4J5EJHKHjK
newkeys received	!W4J5EJJKKjK
newkeys sent	5H
newline	!FKHLKNISI^Sb[fE
newly generated	!T
next	&:)I+K/E1A2K3E4J9G;TAJBYIHJHK<LDTGgUiT
next auth	!I&BBUFXQFRT
next authentication	!X1J5Jj>
next client	BWGHiYjS
next key	!HQV
nextcloud	3T
nexus	!Y
nfs	!d"K8GBEKARFSGTDdGhHjU
nfs access	!]
nfs connection	!YKHTEdG
nfs server	!W
ng	!4#F&I,K-J.G/E0J1K2G5K8K9U;H=JBTCHFIGJIEKFOBPGRGYH[I]F_IaCbGeSgDiVjTkHlK
nginx	!h"G&J+I,K-I/C3I5G7J;I<GBEKGL=QGRDSWWH[H^H_IbIcJfHiI
nginx conf	IHLJ
nginx date	!WNT
nginx emerg	!X
nginx nginx	!S
nginx service	!Z
ngs	!A"T1I<VBILI
ni	!Y5KfJ
ni accelerated	!T
ni fi	!U"J
nicht	!<"'#8%8&2'7(3)K*9+6,C-5.H/U2;3V478%9::7;U<Z>7?9@?A3CFD:E7F8G3I]J6K!L_M7N-OIP4Q<R<SIU=V8W3X/Y2Z7[3]5^D_5a(b1c-d8e6g4h6k0l1
nicht gefunden	"D%J&H'K(I)B*G+G,>-F.>0A1=2I3=4K5<6D7C8F9F;6<^=B>J@HAJB=CGDHEJFJGIHGIaJIK@MINGO=PGQDRAS;T;WHXIYGZJ[G]I^K_DaEbBcFdKeKf;gJhHiBjHkHlH
nicht hergestellt	!D,S/I7YTY
nicht mit	!>)V,F/J1U3[5?BGTHfU
nicht möglich	!G,I.T3H5J6WBFKHRGTEiW
nicht verfügbar	7J
nie	!="F#J%J&D'I(J)J*J+J-J.G0H1J2K3H4K5H6J7J8G9I:J;H<I=H@KCKEJFFGCHKIHJKKHLXMJNJOIPIQFRVTVVJWJXJYKZI[J]I^J_IaGbKcIdKeJfIgJhKi?jSkIlJ
nie można	!="G#J%J&H'I(J)J*J+J-J.G0H1J2K3H4K5H6J7J8H9I:J;I<J=H@KCKEJFKGIHKIHJKKHLXMJNJOIPIQHRUTVVJWJXJYKZJ[J]I^J_IaGbKcIdKeJfIgJhKiDjUkIlJ
niet	!;*J,G-J.I/K0J1J5G7T8EBTGIKBLJNIOJR[TU^J_HbIcJfIkIlK
nifi	!I,W.H/FBSKERF
nifi processor	!H,Y/JBJKJiU
nifi processors	BURETI
nig	!J,HTFdY
nig ac	!H,HTFdY
nightly	!D-S/V1D5I7U8JBCK>SJT[fI
nil	"W)X,X-I/F1V2E4H5W9J<BAYB<GUHKKTLHNERFSITVbHcGfEiHkG
nio	"I)I*J-Y.F/X1B3C6T8E9F;D=]BCHFJJK;LDNAOGRESJYI_FaHf>iI
nio 2	-^1J8HK@QTfH
nio ch	9J
nio channels	,I-I/Z8IKGTI
nio file	6V7T;K=]LFOIPJaJ
nio socket	!GKSdS
nistp	*C-G/K2X8K9TAVBJJHLIMINITH_IkI
nistp 256	*E-I2Z3SJJLKNJTI_KkJ
nistp 384	!>9U
nistp 521	9UAUJIKI
nkex	/IBUWV
nkex exchange	/IBUWV
nl	!V
nmap	!h9?
nmap scan	!b9?
nmssh	!6"Y*T-W1J2U8Y9X;B<BAXKUQURDWI_IdTjJ
nmssh password	!?"[8]BBKZQJRHiW
nn	!V
nnqs	!U
nnqs tt	!U
no	"6#7%@&b'((,)!*e+B,F-(0!1G2g304"6G7V8:9a:.<[=6?I@EA;BAC6D5E,FSGDH@IYJDK?LYM!N#O=Q+RDS:TGU/W>X*ZK[?]?^+_!a.b6cBdFe7f4g8hCiHjEkGl>
no acceptable	!A&F*],H-H.J2W3G5C7J9U;IFEGJKBNFPJRGTI_KfGhJjIkI
no address	/T6FkU
no agent	%H&V
no algorithms	!H2W9VSI
no argument	!I+W
no attribute	!^&JKK
no auth	!="I&Y,J7K9JB_KKPKREiJjb
no authentication	!Z"A%G&I*G1K3I5C8I9G;:<_AIBFF=G8K>LIP^QJTJYGZ;hCiBj6
no cache	!E3UTT
no callback	!>&[<[GKiK
no class	!]*K
no common	&J-J.F/J1J2^3H5:9X;D<GAKBBFUGGJJK=LHPKRBSJTGWKZIfIhJiK
no compatible	!6*]3F5E9Y;J<J
no connection	!J,XBJGT
no credentials	!V
no ed	!E394?5YHW
no encryption	*W2F9@KFTIlW
no entry	5T
no errors	!d,J.K/I3F5<6IKDLGTG
no está	&T=K>TPSiJ
no existe	!H,F7W<TTHdK
no existing	!C&H*G,G1J3J5B7J8I9@;E<H@JBFFJJYKUPGRFTGfBh^iGjX
no file	.J5K;GIZLHSKVJYG
no files	!B+C2K6G9I<JBKIbJJKILG
no fingerprint	3?5YRI
no further	BV
no guarantee	!@3E5WQS
no host	!b2I3BBIQJ
no hostkey	!3"G&F*A,C-H.G/B1F2c3B5e6J7F8H9?;E<DBDFJGHIGK>LDPIRCSKTCVJYIbJcIfChIiJkG
no hostname	!]&H7I<HIJKGLJRJTG
no hosts	BWRViS
no identities	!7%]&V.K/J<WPJRI
no kerberos	!V
no kex	!A*F/J2C9^KH
no key	!D"H%F&G)J*7+I,J.K/E1J22394K5G:I;f<A=@>@?Y@gBHCEF8GBHAIDKGL>NJP0QWR9VHYgZAfIj;kI
no keys	!F&aBBPSRHiIjF
no longer	*H2F5I9TBIF_
no match	!J&J/S2W3G5H7TFKRJTH
no matching	!<"F%G*g+K,A->.D/@1E2b3B4H5;6I7B8H9];@<F=K@JAIF?GHHIJGK<LCNAPIR>SGT@WJYJZK_BbIcEdFfFhIi?k?
no module	!_&J/K5K<HLE
no more	!8*J.I5F8I;FBTHIJIKDQISGbHcJf?iTjS
no mutual	!?%K&F=JCKFcPJRHiGjJ
no new	HG
no o	!@=TIT
no output	!;"T%K&E,V.J5TBVKHSJTTbTfI
no package	![
no passphrase	!Y&I2E5J9J;8<C=J>H?K@BA;ECFBP[YEjI
no password	!8&_5B;E<_B>FJPZQ?R;YGZJiDjI
no pg	!^
no provider	!E*J5@9I<H@UAWKJQFYS
no pubkey	![
no public	!_BGFK
no reply	!@,Y7W9JJ^KHTT
no response	!C&V*J,J-I.E/G1W2J3J5I7I9B;H<JBHFJKbL<NIOKPJR?SJT=VI^JbJc<hJiHlJ
no route	"G&F*C,*-C.D/-1A2B3E5;7h8F9?;I<HB;GJHJIFK;LDNEPJR@SIWSXH_EbIcHdZfHiFkIlK
no rsa	3J5Y
no se	!D">#I%I(G*@+G,Y-@.7/^0I1=2@3E598;9;:K;I=V>G?U@GAGBFCIFBG?HII@JHK0LJMKNHOXQESTTSVDXDYEZF]H^F_GaGb?c?dIeIfBgHhEiGjCk@
no secret	!^
no servidor	"I/F3K5K7I9KLWRDSUTC
no space	&I(I*H,H.b/J1J5J7I8H9KBJIDKBL?OIRKSBTIaJkJ
no specific	.S0SaU
no ssh	!<%E&b*E,J2F7I9C;D<EBIFHPHTD
no start	!K;V<K@IA_PUYS
no such	!K"@#F%F'B(?);*>+2,--?."0:28365I6U708393:G;?<T=4>:?>@<A6B8CCDAEHF=G?IVJ?K*LgMFN@O;Q4R1SHT+UHVbXBY9Z?[8]:^=_CaIbFc>d<e?hDj;l>
no suitable	!<"I&F*J,I1K9H;F<IGVKDLHRUSJZT^JcTfIhIjI
no supported	!4#V)G,G-C.F/F1@3A4J5E7F:U;T=T@IGVHKIGJIKBLBN@RVSGVIZW_JbEcDdHfEhGkClJ
no trusted	!B.J2G3V5]KHRJ
no user	+T5KBI
no usernames	!DBSjW
no valid	&I5HRGiJkZ
no version	!B,X-UNT_V
no yes	5EBURTiS
noauth	!]&JBFGIRHWI
noauth authentication	!Y&KBGRIWI
noble	!S
node	!H#@'F(@+G0H3J4E9D:G>E?KASC>DHGJH>JFMANUUKV@WAX?ZB]G^=_JaDb9cHdHeDfSgDh=
node 1	BKYSkS
node 12	!F&V<XPXREiS
node 17	"W-XBIKI
node 3	"S-JBURUSI_WiT
node 5	!F-XLXSW_FfY
node 7	!9"I&I-F3J5G8X@WBUFKR^TW_EfIiEjCkK
node app	!A"J&I@XBXPVRZiI
node dns	!H/T6T
node events	8J
node fs	!C.J<S=Z[T
node internal	&K+K0J3KBGOFQTRHS?[DaKiH
node js	!I
node modules	"F#J(J+@,G3K4J5J6J9J<9=8>HBFCHEJHDMGNWVGWEXJZI^IbFeJgJhD
node net	/E6J7TNI_H
node type	RK
nodelay	5U
nodename	!K/W6TTKdVkH
nodename nor	!K/W6TTKdVkH
nodes	!Y.G5KBERVSKiG
nodes base	!GBGRWiJ
nodev	SV
nodev relatime	SV
nologin	"_+A.H/E0D5K6F;G@GAIBFEGGHIJLJMIPJQER@WGYH]K^J_TbGcDfKgFiBlH
nom	!C"H(J-J.H/c0V3J5I6H9I<JBHKELKOBQHSCTCXJ_HaFbJcJiIkJ
nom ou	!H/Y
nombre	!;&I(W,B-K.J/X5I6B7F9H<GBJGJKHLHOVRISUT@XJ[WgWiX
nombre de	!E,G/W6HTEiX
nome	"K,G/^6JKGTJkJ
nome o	!I,J/Z
non	!I#G%E&='G(D)A*@+D,@-:.4/=182B3T4E5F6@8:9::C=C?G@BA?BFC@DFEBFAGYHUJBK8MGN>P<Q>SDUIVCWAXCY@ZE[[]C_6dVeFgCk;
non accordée	!]BKOIS@
non fast	!T
non interactive	!F.K3J9K;KBGG[KJPFRHSIbTfF
non regular	[U
non riuscita	!ABFGIR[TBjU
non zero	,K/T1KBTSJ^T
non è	<WTKlV
noname	!K/Y5G
none	!E"U%C'E)@*8-+.5/<0B1/203I6H889<<I=E>@??@HAHBXDEEJIVK?LvMDNGO;QJSAT=UGVBWGYAZW[1]<^A_3a;bAe@fJg@lA
none a	I@LXSD
none any	!V
none at	!F-F6VRK_G
none does	!KLS
none no	!/"5#C&^*J1?3I5A9H;W<ZB;F)GUHJL^NJPYSKTHVJYKZ]i.k=
none o	!C
none of	!7"Z.J3B5JB^FJKCQDSKZTaKcIiGjV
none password	"f&2;A<,F:GUP>R_Z0i]j8
none publickey	!F"8#U&95T;;<#AJBdFeP?R>TSZ9i[j_
none to	!IISVI
none txt	!><KISLXSI
none unable	!@,T/J7VTKkW
none'	<E@UI>LUSF
nonexistent	!3"A-T1H8B;KGKH^KILIPIQIRGSE_JcIi[
nonexistent pipe	!?-U.F3S8IBWLKSH
nonexistent ssh	!E5HHY
nonexistent user	!G"EBIRIi]
nonzero	KJWV
nonzero exit	KJWV
nor	!C,K/W3H5C6T@SBITIdVkG
nor priv	!E@TAS
nor servname	!K/W6TTKdVkH
normal	![BFRHiK
northeast	/JbT
northeast 1	/KbT
nosuid	SV
nosuid nodev	SV
not	!F#K&U'W)E+8,K-=.9/X0J2K487@:J>@?;BJC?DAEEG3HHJ@LXMEO?PCQCRJYAZ@[H]H^U_HbEc>d8eJfTg=h#iFjElC
not a	!>";%G&5'K(=)J*G+H,D-F.A/E0;1G2B384J566H7E8F9I:C;Z<2=0@^A]B5DGE@F=GJHFK5LXNBO=PBQHR@SCT>UDVHWIZJ[Y^=_Ia>f@gIiEjAk@
not accept	!?2V3?5J7T9FFTGVNKkS
not accepted	!=&K'V)K*D,B-B.K0J1G3V7J9A;H<K@KAIEXGSIKKCLJNFOHPHSGTA^F_GbVfDiYjJ
not accessible	!7"G&?)J1V3I8F;W<Z=YEIFGI<KHL;PERISTTJVJWJ_GfHhKiHj@k?
not active	&K,H-C3I5J8U9HK^NBQJTJ_JfD
not add	!B%]&F;J<I?T
not allow	!?"F1K<IBSPURZfHiGjT
not allowed	!E"a#G%F&='Z(C)F*E+F,;-A.;/;0Y1:354I536A7E8?9>:A;9<;=9>I?J@BA>B6CEDHF6GDHDI>JHK5L0MTN;OJP>QBT:UFVEW@XBYCZ@[?]C__a9cEdJeXf;gIhDiFk8lB
not an	!I,F3K5FBJKJNcTGfHlF
not answer	,T5J7^BHRITYWGkY
not apply	!^5G
not authenticate	!Y"C,B-F/B1E5F9I@GAVBTFSKHLGPFQSRISCTAWFYFfEjS
not authorised	![,EkJ
not authorized	!V"K5HBTSI
not available	!U"[%@&U-J.G/D1A5A7G8@9I;D<H=IACKBLHNHOKPHQKSE^J_FaHbUeKfCjHkJ
not be	!T#B%=&7'I(C*@+I0=1G2B4H5E608F9G;C<9=D@JCCDJEGF8G?H;IAJGLVMHNGO[P=R7TDUGVTWKX;ZI[8]C^?aIeWfTgGhJi8l?
not been	!C"I,V3;4K5b7W9V;K<WBIKJTWiF
not cached	355]QS
not chdir	!;&J1c<FHJL;SIb[kJ
not communicating	!<1J3F5A7IBJJWK[bI
not compile	!a
not complete	,V/V5GTU
not configured	!>&T3B5^8WBKRXTG
not connect	!:#J%G&E)Z*C+E-Y.B/H1U2K326/:J;K=CCIHBIAJVL/OGPSS<TXVIX/[I^JaDbFdHiTj.kK
not connected	!6"G&F)H*<.C/F0H1>2F3B5@8a9@;F<K@KAGB@FKIKKfL=N9OFPHQJS<TVWTXJ[I^H_BaHbGcCdGfDiDlY
not contain	!>"I*J,I-T/B0H1H3@5F6]8F9D;W<C=IBJFIIKK>LBPFQKRGSHTHYY^GaIbJcHfCiHkU
not correct	3TPIQTRJ
not create	!V&K,F.A/A1F;G<KB@HZIGOHRCSVTDVIWF[Ca@fF
not currently	!V3I5S
not decrypt	!J;AAKPCQZ
not defined	!d.JKFLISG
not enabled	,J.F/K0I1I3G5ABDKALIOKbGf]iH
not enough	!F.[
not equal	!?(W3]5HKISJ
not establish	!A&F.S1?2K3F5I6H8H9@;H<KBZJKKJLKQSRKSHXJcXfDlK
not established	!<"J,[-D1K5F7^8<BEK6RHT^Xe_FdefJkT
not execute	!SbSfK
not exist	!I#I%F&B'H(6)F*E+D,<-9.C/U063.4I5H6X7B8?9?:B;.<^>H?D@9A;B:CADIEGF7GFHEI^JIK;L_MJN3O<P=Q5R4SIT<UJWBXFY9ZJ[;]=^H_;a3bHdHf<gHhIi3j@k;lI
not fetch	!T&I5U<KBJSHTJ
not find	!V"G%I&T*I,@-G.J/Y1C2H3G5:6;7G9S:K;C<W=G@GAGB:FIHEIXKCNGR?S8T=VGWFXH_HaJbHfAiDjIkDlH
not finish	!GLTSUTI^U
not finished	!=*Y-S.T2WKFOS
not found	"2#F%F&U'>(9)A*V+9,J-,.-/B0<122<3K677K8*9#:X;><^=J>5?A@9A-B9C8DCE@F2GDI[JAK&LVMCN9O>PBQ<R!S@T8UDVUWZX8Y.[A]?^__'a6c2d@e@fUh>i=jZkTl:
not get	%D&U,I-J/H5GKGTH
not have	"H/H0J3C5D6J:I;I<IIKKKL?OTRGSUaCfJgT
not implemented	!EAZNS
not in	!G"@%G&C'V(E.I/D0F2S3.4F9J<E=B>T@?A9BECKEDF]GGH=IHKDLCOIPCQAS@WJY@Z^^KaJfHhJi7
not install	!W
not known	&E)I*H+H,A-A.I/X0H1C2G5X6_7A8H9E;G=K@GAGB6FJGFIHK@LCN=PIQJR0SBTAXDYJ^F_GbEcHf?hKjDkTlE
not known'	!D/]6H
not listed	!J"T
not load	&J-K3J4J==>D@SACBJCHPX
not log	/K5K>YKKR[TKjU
not login	!>"Y,[3J5H6JBUKILJcGfT
not look	!X
not match	"B%F&C(a*W+I,D-F.C/50>1C3k4G5F6E7G8F9T:I<:=:>G?IA5B6C?EGFAGJH?JJK=L0N<ODPCQVR9S8TBVFWHYG[E^D_Da<bFcCf:gJi<jDkGlJ
not ok	!72V4U5THU
not open	!A%I&Z-B.T/?1F3J6H7W;?=A@HAGFJHCIBK>NIOEPEQIRCSYTHVJWXYJ[=_CaFbDdIfIiHlH
not opened	!:)c,B/H1b3J5F7J8K;KADBFLGPIQJRDSHTCW?^F_WbJcUf^iI
not parse	!H5J;TBHMWPVQGfI
not permitted	!;%C&B'D(C)I*D+V,?-F.9/A0B1A2G3A5<6G7F8?9C;C<E>H@GAAB>CCDGEIFEI<JIK7L5NCPDQET;VDWCXTYF[>^A_TabcIe^fBgJiJjJkElE
not possible	!B3JLU]Y^J
not present	"]3D;W>KAHHCYI^Tb[
not properly	!G,G7UBJKIQSTT^SbJdY
not provide	"H1K3JBKLGRKfW
not provided	!Z"J-J/G3K5I9ZBENCRDWH_K
not reach	!C,Y/H5J6I7WBGKJRITYiKk^
not read	#I%J(I)G*F.C/K0I1D2H8?97:V;X@UGHIGK5MJOGPKQ5RIVF[H]K^FaBb;c=eHf7jSlJ
not receive	1B5IBKNITJcZfE
not recognized	KK^W
not recoverable	!U.IIK
not resolve	!G";%G&?)C*E+D,C-=.>/a182F394J5.6[7A8C9B:G;K<J=K@JAJB;EKFGGJHCIDLSMKNBOHPIQER4S4T9VIXc[E_AaBb@cDf9hJi=j?kZlF
not responding	!I"H*K,=.I/F1@3G5D6F7=8c9KBCJYK]LGRDSJT8^JbJdHiGlE
not running	!I"I&d,F.H/J1K3E5FIHKELARGSCTBWJ[I^I_KaFbJfDkG
not secure	5U
not send	-I8F;TBFGEKINURKZSfIkJ
not set	!S%b&I/H1I3G;KKJLGRESHTKXTaUbGfIiH
not settle	!A*X2W5J9VAJBKFJKITHfI
not sign	!@"S%_&>FKRUiU
not specified	!8%K&S,K-U3H<KBIIHLJR[TJ[KaJiI
not start	!H&J,Y1H7WfX
not support	!I/I3E9]LKNKRJaZfH
not supported	!S"2#G&0(E)I-G.A/F0S1=364K517C8<9G:H;-<H>CAaB@C@DEECGCHGICJFK.L;MKNVOAP^Q2RAS;T4UKVIWAXCY8[C]H^7_8aSbBc9dJeDf1gIhGi1j=
not the	3V5G;GAH]V
not transfer	AVBUTK
not transferred	(T
not translate	!W/I
not trust	QT
not trusted	*K3T4?5[9K;JKDNIRJfJ
not upload	!A-F/JKTS^_SaI
not using	!K5J9AU_
not valid	!J"I&I0^5AB@KELJPGQTRFTG^KiU
not validate	-K3S4V5X8J;JBFKERDfJ
not verifiable	!>,K3[4WBGKGTJ
not verified	!K3J5XjW
not verify	3T5ZBDKIQITJ
not write	BIRHShTI[KaA
not yet	!_3G5D:K
not zero	!V
note	3J8TJW
notes	"K&K,K.J/J0W5H:^BEIHKHRITJiHj]
nothing	*K.J/G1I3J5J7I8J9GBFIaKBLANGSA^K_VfIkJlJ
nothing to	,K9JIbLBRJSBTJ
notice	%J(D*T+B,F/I0C3E4J<?>EB1FFHJJIMJRESTTJWFXJ]I^D_XaGbAcXdVeJgIhGi7jCl=
notice can't	!BVV
notice cannot	!F6UKJNJ_JdU
notice config	,J-U5J<GBKLJfJiHjJ
notice connection	!@"I)H*U,J/G1A2XKUfFlJ
notice expected	!C-K/K8K9JIJNJ_IcZf_
notice failed	!G,J1U3H7JBKTHcXdV
notice no	2C9T
notice sftp	!W.S/IIDKELVOKSY[K_J
notice sshd	!E_YkJ
notify	!Y@KBKQVRH
notify error	!YRI
nov	-J
now	!Y"Y)E*S,D.D/I1?2U3S4F5@8G;HAKBFIGKBNFRKTFUWZI^I_DbIcIfGiIjIkA
now decrypt	UX
now it	KIRS
now try	!Y
npm	!q"J+H,@-J.I/C6J7F8I9F;J<G=KBIFIGJKBLDNIRBSCXD_KfKiBjJkBlJ
npm ci	IS
npm err	!i,I/I7K<JIJLISGTYXFkI
npm error	!Z
npm run	IT
npm warn	!]RJiK
npmjs	!^/C6H
npp	!7"H&I,H.H/A3Y;J<JAIKILINFQGRaSGTGbJfGlA
npp ftp	!7"H&I,H.H/A3Y;J<JAIKILINFQGRaSGTGbJfGlA
npqrv	!T
npqrv b	!T
nr	!U
ns	!X/U5JKKTJdU
nscp	1HSY^DbWfX
nscp connection	1HSY^DbWfX
nsubsystem	^SbGfS
nsubsystem request	^SbGfS
nsurl	/V5J
nsurl error	/V5J
nt	!a%K&U*I.>0H3H5G8J9G;C=K@JAJBECCD[FJGKIEL@ODQIR>S@WHYI[EaEcKfFiCjH
nt authority	!BBKCFD]
nt node	!HLK
nt status	!i"J,I.C/GBJKILIOGRESFWK[HaHiK
nte	5J;IHWTK
nte 5	5J;IHWTK
null	!c"E%J(F)J,<-B.?/:0I1T3>5>6J?K@EA=BJCFFHGGHFJJKIMTN@PTQ>RETEYBZJ[I^F_CaBbGhJkE
null on	!H1VfH
null or	PUQJ
null pointer	!X
null resource	!T#U;VBGKIRIYJiWjE
num	!?"A%F&,'7)5+1,E-E/<0E1!273F445+6@73:?;J<'><?8@@AACBDEEAF;H>IFJJLEN]P9QXS3TFU?W)X2Y;Z0[?]b^:_!aVcsd;f8g^h8i=j6k6l.
num 10	jU
num 4	=S
num 9	!E.SKWNYcI
num b	!A,JKJca
num blocks	5JJHKG
num bytes	"E(G,F-F/K3J5E7K8=9J;IB;KSLFNHRBTB]UbCcUfFgUiG
num date	!4BYGIRWVSWKaW
num error	-H0VLJMUNHSG
num exceeds	!J.HKHNIc]
num from	!]BHjG
num milliseconds	!TK>
num ms	!F-K7J8WBHGTNIfHhJ
num num	!D"I(U*F+H,J-F.J1J3D5F7H8V9HAJLINDOGPEQVSHTBfCgZhHiJ
num received	!V.XHTSEcGfI
num ssh	!C3G9]FK
num too	KINEcW
num unable	TX
num username	!V
num was	!F.JKH]Z
num バイ	-I.SKV
number	"?#K%E&A(F)J*C-@.9/@0H1D2F3>5:6C8B9A;D<D=H@IAIBICIFHGFHJIGJJK5L>MUNAPHR6SJWKXHZI[E]I^F_WaCbXc_dIfEgHhXjCkBlH
number of	"E,U-J.D/J1K3E5@8H;I<I=JAKCKGJKGRDSI^K_YaGb@cIhYjH
numpy	!X
nur	!C3H5H6T;HBCRY
nxdomain	!C&H(J*K,D-H.H/c3I5H6K7B8G9F;IBCKCLJNHRDSGT@WI_KcKfJiKkIlK
nz	!IYT
nza	*K/J2H5E9J;S@JADBHHWNJQISITGYSiJlJ
nza c	*K/J2I5F9J;S@JADBHHWNJQISITGYSiJlJ
não	!G"C#G%G'U(?)C*@+D,6-70@1:2A3T4G8898:F?G@DAEB<CDDEEDFDG=HFI8JFK4MGNCO:RVSJUIVCWDXAYEZE]B_;bXc>dFeEf<gAhBiJj?lB
não foi	!G(I*I,G-F/?0J1I2K3T5U6G8F9F=H@KAKBHCJEKFJGHIHKBLEOFPT[D]J^J_IaTbFcJfIgIhJjDkH
não é	!C/V=UIJLKRKSG[U
o	#?%G&8'E(6*;,F-].D/U072J4F5H6D9-:@;F>:?F@BABD>EEFCGDH4IIL;N:OFP@QTR?S=UCV=YA[5]>^X_HbKe@g:i;j;kEl:
o 0	QX
o 1	5T
o a	.GBCCSKGMUOSQTRKTFkJ
o arquivo	/J=TIJRGTIaW
o batch	!HGHREZX
o check	!U
o control	!@,W/Z5KBSIS
o error	!Z
o identity	!GBJ
o port	!I,YNKWT_JkK
o proxy	!GTJWVXU
o reconnect	!W
o s	!U
o server	!D-U3Y5J
o servidor	!I,E-Z.H/D1K3D5I7H8V9JBGK^OGQHSFT<_WaFbTiJkJ
o servizio	!I,J/Z
o ssh	!Z
o strict	!C+T5J=SBJIT
o timeout	!H"I,G/A3H5I6I8F9JBUJWK?RHSJTZW?X>^FcKdVhK
o user	!B=TITWU
object	!Z"D*A-D.G/91E2G6D7E8C;B=X?G@EAYBEGJI=K5L/NBO@SJTHVXWHYF^H_GaAbFcCfBjB
object anonymous	!USJ
object at	3S
object has	!X5S
object name	!V0TLKSH
object not	!BLISJVZ
object open	!B<S=]SI
object operation	!XSH
object read	!I=U
objects	!U.S3J8JBJSY
objects 100	!V
obtain	"J.C/E1F8E;D<TFSKDLCOJPKSBTTVTaKfKiS
obtain pooled	!F,T3U8IRWTT
obtenir	.USS
obtenir de	!G.U0TST
oc	,V
oca	!V
occur	[V
occur within	!Z
occurred	";#K%K(H*J+X-I2D3K7@99;E=IBTFFGCHGKCL8NEQCWUXIYH[T]K^CaTb?c=dFeIi9
occurred access	!VSH
occurred but	.S0SaU
occurred during	/I3S5J8UBKIVJWKSRITGkJ
occurred invalid	!W
occurred signature	!T
occurred target	-KKFWX
occurred while	!D+W,U-I0K3B7G9J<IIJLGNKPJWGaVfJiKkH
oci	!_5JLI
oci runtime	!Z
ocp	!J3XRSiV
ocp files	3XRSiV
oct	!E-I1X8IBKKHNJPS_IbViJlY
octets	.T
octo	!K:JbYfXiE
octoprint	!C.J7YTTdHkH
octoprint plugins	!C.J7VTUdK
od	;J@U
oder	!H"Y)K-J.E1F3T5G6H8J9IBBIVKELYNJODRD^B_IaWfHhJ
odoo	!B;TBTQTTJYJiVkUlV
odoo addons	!H5UkUlV
of	!G"B#1%+&@(U)J*9+G,H-H/C092@3V4-649I:2<D=]>H?9DGETFFI!J?L6M/OAP9SBTHU:VSW*X3Y:[?]b_Sa_e-gXiDj>lA
of '	!Z3H5U=F?SCHHILEOTPSSCVSa5
of 0	!FK[TV
of 3	!G,U5JBT
of 4	!F"K-J.J3K5I;XAYBGKJNJRWSITT_J
of 5	"C.;/J3I8WBVGILKOJTK_YaJiH
of 6	!J3K9XKX_WcK
of a	5TIKS8aX
of an	NU
of another	!U
of authentication	!F"JRI_Bh]iAjU
of c	(T.FDUKIOSSGaH
of created	TTiU
of d	;KAS
of file	!G"T&G)U,:.>/>0H1S3C5@7G9F<B=I@JB9HIIDLENJO?PKQFR?SGT:VYYJ[J^XaXfWhJiEkAlA
of files	!Y
of first	!F]W
of home	!^3T
of host	,F/E3Y5[;JBKKIRHSJT;iIjJ
of img	!HLWOJgT
of inactivity	!>)I,K1F8ZKTNWT>fI
of inner	aT
of io	!C-T5I;FAIBHPJ_UcCfUkV
of ipaddr	!F,U/X7GTJ
of its	!T
of key	!>/T3Y6T;VAJQK
of known	!J/K3:4H5.<K?TDJH]KIPSQIRSSUdKfKkK
of memory	!])U,J.;/J9HBHKHNIRESFTD_H
of num	K?NHSJTDc[fJ
of open	!T
of public	!V
of retries	!B,UBTTT_KiT
of right	!I/T7T9KTJ
of root	;==i@BAGB?CFEEFIGKRHYFiIjH
of root'	<G=^
of server	3TBJ
of sftp	!@,U.D5D8JBUKGLGQWSJa_iE
of size	EV
of ssh	!HNV
of successful	![1H
of that	/H[U
of the	!8":%F(J)G*H,=.K/=1?2J4I6G8<9=:I=>>UAZBXDKEEF@GYHAIGKTL:O@P7SETVWHXJ[I^C_Ia7b:c<dSfJh>iFkSlE
of this	!E"H3TKDQJSI]V^E_CaKbIkZ
of time	,I7VdZ
of tmp	!JKTLVSV
of type	!V/J<HBIFTLKRK
of undefined	!X
of unison	KT
of unknown	!?5IAZKJQH
of uploaded	(W
of user	!H"W;TAH
of your	!E,V/WBVTUbUcU
off	!S"E)V,F-I.E/F0I2H3=4H7I8Z9IB>JTLENJRB[JbFcFeSfTiH
off restarting	!S
offending	!?3a5@H?dS
offending ecdsa	!I3[5HHF
offending ed	!K3U5H
offending key	!GdT
offer	!A*Z,J/I2Y3D5A9W<JBDFILKNKRHTJcHfTiJ
offer aes	*X2G9K
offer diffie	!K*E2?9Z
offer hmac	*Z2I
offer of	!V
offer ssh	!D*F2a5K9E
offered	!=&J*U,H.I399W;I<F=JAIB^GCKDLJQIR:SITKaIbJcFfGjU
offered curve	9V
offered diffie	9U
offered ecdsa	3I5U
offered hmac	*W
offered public	!X
offered rsa	2V
offered ssh	2W5F9J
offered user	*V
offering	!I&A5G<8BKEIPBhVj[
offering public	&E5I<9BHEIFSPChZ
offers	!>2Y3F5IFFjW
offset	(U,E.W/H1H3H5K8A9J;FBIIEJILJQIRJSGTBVH]^bJcEfIgI
offset byte	KK
offset int	!T-T8JTG
offset num	!K(I.GLKOJSJ][aK
offsite	!@,X7UKFSUT_jT
often	5J
oidc	!T
oj	!H
oj jsjh	!H
ok	!u"6%F&D'H(U*9+C,0-F.9/70<7982;<=E>J?J@FAAB/CFDKEHFCGDI5JSK,L>MCNBOCPBQ>R<S=TBVUW=XJYHZI]B^@_0a=c:d9eFgDhBiBk6l:
ok 0	!I6U7T
ok 2	!S
ok example	!U
ok host	[T
okada	5XRJiT
okhttp	!e/?NGTH
okuri	!T
okuru	!G<TLHVT
ol	!Z
old	!Z"E#E%F&H+B,@-E/A1B3=5<6J7K9U:E;4<:=<>W?I@?A:B5C?DJEWFGGJIGJIKELWNVOXP;QGRBSVUGWJY@ZI^J_GaSbEcDfAhFiE
old example	!SFT
old pem	!K;C>ZAK
old rsa	!FBKEV
omdat	!K,Z/J
omdat de	!K,Z/J
omitted	KKTT
on	#J%8(X)D*Z-A.[0J3>4E5?697F8H9C:.;1<4=F>2?4@5A@CDE?FIG7H!J5LHM<NDPEQ8R@SJTCUEVEW4XJY:ZA[@^_aXcHdAfVgKh5j?
on 1	!K,SBVjV
on a	*I2I3J9TBFFUKIRKSKfV
on an	!?5Z8W
on august	!T
on c	!HDT
on channel	!H"V)E*J,A-J.D/D5J8HBFKANJTHWF^X_HaGbWcViJkJ
on cluster	!C"_BTRESGiZ
on connect	-T
on connecting	!F*U2W5J9H
on control	lV
on device	&I*J,J.]/K7I8JBKIEKCLCOJSETJ^KkK
on encryption	*X9H
on endpoint	!T
on error	!S&V,J.H/K1UBJNJTAfF
on failure	!^"I,D.</C0GBKKETG_JiJ
on file	!F(S.KBWDXiKjK
on filesystem	!I.YLK
on handle	!IJTNJfK
on home	!=+X.WBJLKSZaH
on homedir	!W
on host	!J"C&Z*D,?/H2X5CB]FFGKKES>_IaHfJiYjTkC
on input	JIKV
on ipaddr	"=#J(H*J+@,^.D/[0K1G2I37536;809F;G<JAGB9EHGFIIJ@K)L@N<OKPFQJRES=WEXSaHb@cGf@h;l8
on kex	!I2K9a
on line	!F%K(G*V+B,J.@0H2W3=5B7T@SBFIVJJOCPJR=SDWH[F^JaBbGcUfUgJiBjE
on main	;STXjS
on mnt	.TSHaT
on module	!XTU
on node	!CBTLWRUSUfXjU
on open'	.J[V
on pid	!J
on port	&K)H*:+H-4.H/T1>2E5T8>94;JB4FFIHJEK.MFNTR:SIWIXD^I_.bJhIi8kUlU
on project	!X
on remote	"J&E(H,B1J3>9JBBIHLKNHOYRESWWI[J^YbScIfBkJ
on resource	!T
on save	/TTGkX
on server	!E(K,H.U/H5GBIKHLXOHSI]V^GaFfU
on signal	7UdZ
on socket	!KRTiV
on stream	!D)S1U7HTJ
on that	!U
on the	!7"<#F&J'H(A+E,8-B.X/20V2>4S5G6@859H:J;B<>=D@HACDHEFF@GBHDIVJIKALUNEQBR!T*W;XCYFZE]T^aa=dIeCfXgIiBk:
on this	!="D'V.E5HB@KHLJOHRSSE[H_HaKbFeY
on timeout	-T8UJTKHNVkV
on transfer	!B(aIISHVUaG
on upload	.JIJLHSDaY
on var	aS
on web	!Y,C=UKKRKTE
on your	!V
once	!I-HBTNIRGYUaTbUfJ
once without	QT
oncomplete	)J.G/U1J[S
oncomplete node	)J.H1K[S
one	!I"?%J&E(I+I-G.@0F1G2A3_5J7G8F:K<D=E?UBJCEEJFCGdHCIHL>N>P?R;VKYUZK[D^@a?b>cTf?hIi?jEkTlC
one line	;T?UQX
one of	!I"J,T/T3D5B9WGUKVQUYX_UcHkJ
one pu	3U
ones	;H@VQVYV
online	!T
onlookup	!H/T
onlookup as	!H/T
onlookupall	7S
onlookupall as	7S
only	!E"K#E%C&9'E(;)C*K+>,0-6.+/20U1:3<4?5%6?7:859X;B<F=3B)C@DBE@F7IIJBK'L1MIO3P4Q4R@T3UHV>Y8ZW[7^[_-bmc:dCeTf2gDi8jU
only access	!U
only all	!V
only file	!X5IHWLGS=
only offers	!G2X3I5I9VFJ
only pu	>S
only supported	!HAX
only supports	!H9WRKlX
only the	!Y
only with	<U
only yes	IT
oo	)U
oops	"I,U-T.I5I7JIGKULTNHOKRHaGbI
oops something	!>,V-V/S3UKWSGTS
oops vsftpd	!V
op	.DKGLGaVeTfT
op unsupported	!F.FLIaWeT
open	!F"2%-("*(,B-4.H/D0U2.3;467G8:90:9;C<^=]>e?6BBE=F2G9IYJAK&N0OUPGR>T=U;V7WTXDZC[Z]'^2_Ba(cAd7e(gHh;i8j7kAlY
open '	!G&H+W1I<aAGBIL<OJPHRJYJ
open 'c	!V&J+X<G=IHGIG
open 0	!VLF
open 13	!YSJ
open a	!;"H&c,<-H/E1H2K3K5C6H7G8J9J;H<DB7FJITKGLGNJPFRBSBT@WS_KbXcKf[hJiIjIkElF
open b'	!JVW
open bsd	!Y/J
open c	!C.I0UIXLFSE
open channel	!<&I)U,E-H/F1W5I8ZAJHKKVLJPJRETDWFcVfU
open config	!G,S;K<ULU
open connection	"I,B-J1C2J5F6c7U<CBJIILGRHTGbKfDkI
open connnection	-JWS
open data	<J=SIJ
open dev	&G/J5XIIPZQGRUjJ
open directory	&G.G1G5K<IBKHJIIKHSa[IfHkI
open dra	!JIJOVSJ[J
open error	!A)XLTOIWX_JbJkG
open etc	<C=VHHIHLFaV
open failed	!G"B%I&D)I+H-B.</S0E1/2J5A6G7C8H9G;G=JADBACIHFIGK>L@NJOBPHQGRAS>TXWWXI[B^FaKcHfZiGjKk=lG
open failure	!9"F&G)E-G.;/?0E1V5H8J9H<JBGK9LBO?RJSAT>W?[A_VcIfYkW
open file	!?&A+I,H-H/I1?3I5?8I;4<e=f><?C@FADBIHVKDP?Q5R=SXTEVEWJYB[S^KbGcJf>iDjGkK
open filename	!FVJ
open for	!<.W1H<HBJHIKEOXRJa;
open format	!X
open home	"K.E5^;?<X@HAKBJHUIEOYPAQHYG[VfH
open id	II
open in	!T'X.XLEOZSF[FaG
open incoming	SU
open local	!GIU
open no	!]<GIBLK
open output	!YSJ
open path	0U<WIILESU
open permission	!_=JRDSCaH
open pipe	&T
open private	!F;T<Z@CB:PAQJYH
open public	!F;6<Y=[BHFCPTRBiA
open r	CV
open read	!DIZLJSJ
open remote	!?&K.Z/F1F5H<GBIKJLUS^WKaDfH
open repo	/Z1C5VRKfI
open repository	)B5V8I=KB^KJLHR?SDbEcIfJjUkC
open root	!U;G<V=>HWPJSDaK
open session	"U,K/J1Y5KBGGVLGSFfKkI
open sftp	!1"U&I)[,Y-B.D/X5S697J8@9J;I=FBCIEK>L<NGOHQHRYWF_DaDbFcTfYgSi^k:
open ss	;J?J@SAV
open ssh	"D%G'E(D)G*E+U,/.9/<1A2E3H5A6:8C9B<>=;>o?.AWBJC@DKFJGKHFI9KEMVNCO>Q_RHUJV@WA[<]JaDb?dGeIfEgDh@iBl_
open ssl	&H-I1H3F5I;T<E>J@TAVBFDKIIJFLGMFPFQU_KiFjJlF
open storage	3U
open stream	QGSF
open string	!H1WLIfI
open sync	!B<S=]SI
open test	ST
open the	HVLI
open to	;K@JCeYE
open tunnel	!JFVRGWTiTjT
open upload	!:.;I@LWOJ[aa;
open user	!I385[6JAIBaLIQFR9TIi;kHlH
open with	5SRW
open'	.IWT[V
opendir	![LTaK
opened	!c&J)U,6-9.?/;0E1W2E3:5:6I7B9@;><W?I@BA?B(FJGDHIIFJCK6N@O@PAQ<RHSDT6W8XGYIZS[C]J^?_EbDdJf^hFjCk@lH
opened for	8IBFZUfIiE
opened main	!U-JfS
opened sftp	!Y1JVU
openhab	!S
opening	!D#K%H&B(B*F+B,V-E0E1X2C374K6F8H<S=T>I@@B?CGHGI@JFKBLVMJN:PARVVHYDZJ[Aa6cXgIhGkDlF
opening connection	+J/IB@GUKKRUWJXSbJcWiIkH
opening direct	!@/VWUfKkK
opening file	SVaI
opening main	"U-K1S8UKWNJfJ
opening sftp	"J)S,H-J/J1W8J9UKDLVSTTGcViK
opening ssh	/S3G@IBUFWKJNJQUR@
openssh	#I%A(J*C,>-B.;/=0H2I374H586J7E8C9=:H;[<6=6?H@?AkBHC>DFEDF<GHHGICJIK4LAN?ODQIR;S>VIWFZD[G]J^H_CaDbCc?dKhFiGjEkDlE
openssh 9	!Y
openssh client	TU
openssh f	?T
openssh key	3E5F;XKIPIYIiJ
openssh keygen	!JTU
openssh private	!0&C;V<;=?>A@DAfB:CFFJQAjG
openssh server	!b.K
openssh sftp	!f"K,F.D/F1C5IBDKGLJNIOKRFSFTDaKcHlK
openssh ssh	!I&YBJ
openssl	@CAULJQ]YDiF
openssl encryption	!C;UQW
operating	!U8KTSbKiT
operating system	KTTTiU
operation	!="/#A%c&;(4)H*C,>-8.W/71H4?5F649E:<;)<)>@?;@7A>B=CHD?E<F=G+HHIEJ]K]M;NHP7Q6R@SYTSUCX*Y4Z<]6^6_9alb)c=dAfCg8h4i-j8k>l8
operation access	!USJ
operation couldn	!E,V.I/SLW
operation error	QW
operation exception	!T5V
operation fail	!J.JBHKULWRKTSaT
operation failed	!6%E&>)I*E+F,J-D.[/=0W2A7E8;9?;A<CAFBJGHH@ITJHKDNEOTPGQCS^TIVUW@XJ[W]J^Da2bGcFeFf8k@lJ
operation has	!:.I1J2Y7INZRGTJWK^SdEfGkX
operation i	-KKFWX
operation not	"F%F&H'H(I*I+W,J-K.?/H0H1J2J3H5H6K7J8G9I;H<F>K@JAHBGCGDJIBKAL>NGOEPKQJRETEVIWJYI[E_EabbGfIiJlI
operation on	.EOUSJVU
operation put	!K8S9T
operation result	!F3I5H7UBGJUKTNJSGfH
operation the	![
operation timed	!E)T+K,K-;.D1T2C5J6J7C9GBEGJJ^K_N7R@SJTUXC_;aHfUkDlD
operation timeout	!F,H8JJ]KV_V
operation unsupported	!:,I.A0H8KKCL@OCRKS?TH[G^IaceT
operation was	,K7UTJ
operational	!f,JBGRHiJ
operational error	!f,JBGRHiJ
operations	"S,H.S/E1E3H5G8J9J<IBGKFR?SUTTVKaXfFiUkF
operations connected	!USK
operations do	!ESW
operations java	.VLCOU
operations upload	LHST
operator	"J,U-I5D7E;JBXFXKJTH_TiV
operator error	"J5E;JBYFXiV
opq	!Y
opq rrs	!Y
ops	!W"HBI
opt	%I&<'K(J*F+J-C0E1E3I6I8@9A;><U=V>I?G@TBHCUDKEJGBH@IUJIKELJNAVFWBZI[T]J_;bTcCeIf;hIiBjB
opt app	gT
opt conda	!U
opt electerm	GKKWNK_J
opt etl	IT
opt venv	SK
optimized	!W
option	"^#I%H&<'I(F)F*B+d,7-=.>/80?1C2E3?4G5J6@7A8D9B:H;7=E>B??@@A<BHCDDGEAFBGUH@IBJEK3L9MBN3ODPAQ;R6TFUJVFXCY@ZH[G]F^=_AbKcJdFeHf@hFi6jB
option 1	!HGZ
option or	!T
option p	kW
option rhostsrsaauthentication	!W+H
option stricthostkeycheck	+[
option use	lT
option usekeychain	+S
option usr	!E+Y
optional	!Y"EBGGTPT
optional dependency	!Z
optionally	5U
optionally you	5U
options	"F&C'I(K)@+[0K1;2D3G5U6A8A9G<I>JAJDHFHGUIAJFKBL=MKQKRWSHVKXGZE[JaGbJfJgGiYjVkTlH
options for	!GBUJJiVjW
options protocol	!I5X
options session	!H7TdS
options ssh	!I3I5Y
options waiter	,I-T1K5T7FNU_TkS
or	"8#4%=(-)T*A-C.!0G2J4@5S7U8H96:F<W=5>+?A@IC<D8E7IWJ8K?M4N;O>TCU6V=XHYCZ)[3^?_5aAb+c3dJe?fGgJh<iGlD
or 256	!D;V@XA[FWQTYZ
or a	,I-K5UFWKKTJWW
or access	!DIXSV
or account	!V
or address	&H5VPWQJRJjK
or assembly	!X
or because	KT
or cannot	;H<U=U@JQJ
or change	!C-T/T;D?T@YAEKJQGRISWYWiU
or check	!T
or create	WTXT
or deprecated	HG
or directory	"K'I(I)A+7,=-G.I/=0H1X2D3D6B7B8D9E<Y=>>D?G@EA?BDCHDEFEGIHUIVJEK@MKOCPJQARFS2T?UKVCWUXJYCZH[7]@^Da>cKdFeFi:jFlH
or disabled	!^
or does	!G;KLUYS
or ed	!H;TFT
or empty	PUQJ
or established	dT
or execute	AT
or exit	!E5I8ZBJK]SK
or external	KK^W
or folder	!=<HITVW
or format	!Y;GAI
or host	!:+K/I3U5U7[8G<JBJKFLGRDTDjT
or inaccessible	!S
or incorrect	!^BJRKSI
or invalid	!B@SASBHPWQVRFiJ
or ip	!H7UTUkV
or is	!H"S/I3E5Y;J<GBKIFRUSWiV
or key	!F3I5A;AB^FIGUPBQURITXi?
or man	!E3T
or modes	!9"J)d+J1DBYKIRGSIiIkK
or no	!a;D<FQIRH
or not	!I,J/X3K5J6TBKHKICKJLVRKTI[BdWeTkE
or one	!T
or option	!HGZ
or passphrase	?U@F
or password	)I,D/J1G3I5F6G;E<DAIKHPBQ7R^SITFfJiWjJkJ
or permission	!VBJ
or permissions	!D+b3KBESJ
or point	OT
or port	!Z
or protocol	!I5X
or public	!=&a;I<ZAZBGFIRFiFjI
or rsa	!IFW
or same	!HISLKOX]W
or select	GV
or service	"E&I)K+I,F-E/T0K1G3B596]7E9I@JAKB?HFIIKFLGNFR>SHTGWTXJ_JbIdHfGiCjIkV
or ssh	!0.J2V4U5VHUSU
or the	!B3U5I;TBIKJPGS]
or timestamp	!HaX
or unknown	!C+J/I3a5X;FBHHULINI
or user	!YRIiJ
or via	!SQK
or wait	5S
or was	!Z
or wrong	!D;[@TATQB
or you	!<&I5B;K<VBDLZSUjZ
or your	!@1J9SBGNS
ora	!n"=,J.J/H5J;IBGIJKHLJRCSETFiD
ora 01017	!YRIiH
ora 12170	!WTJ
ora 12541	!V
order	OT
orders	-I1K5I8H;I<KIYK@LANKOWPHQGVUaEkI
orders csv	!X.HKJLEOW
orders csv'	!V
ordinateur	,V
ordinateur cible	,V
ordner	LYOI
org	"@#I%E&3':(5*E+;.J/V0D2C6X7U8J9A:J<J=K>D?C@HBJC@D>FFGFHUIALUPAU7XDYFZ@[3]7^5_Fa=bGc:e9gHiIjK
org 2022	!F,U/A6UKJRJkT
org 21	!E,K-XKINWTJXVlT
org 22	"I)E+I,Y/J1>3?6Z7E8A9FB[HKIIJAK3NEPVSIT=_GjUkIlD
org 2222	!S/@3D4I5G6]TWkElS
org 443	!^,G-J/a1K7ITBdGkT
org and	!J3D4E5jH?
org apache	!K"B%G&=(K*A+F2?6?7J99<I?D@?A7CIEHGJI@LSMFPFQJRTVCWEYAZ;[B]J^E_Jb@dDeKgJhIiIk8
org b'	!Z
org bouncycastle	;VQY
org closed	!="Z)V,=-9/?1J3I5@6K7KB:KbRATAW@^J_JiI
org connection	!H,_-J/J1F5G8KBHKYRJ_Jk>lI
org could	!G/T
org data	!GIKLX
org debian	!Z
org eclipse	!>-K3S;KAUESKJPX
org example	,T
org failed	5G7H;XACB5GVKILTRcSJTEiI
org for	!F,K-JNTkV
org found	3I5]KGTK
org has	!D3[5B
org in	!E"K*U/E3H5J6G7U;GBIITSJiHkT
org ipaddr	!U)H*T-V/E3K5T6I7KBGJGPKWKXJZJdDi@jK
org is	4U5I
org jkiss	!JBSRJ
org left	!Z<JBIGKLURH
org maven	!V
org mule	!CBSLIRSTTVT
org name	6GW_kA
org no	!U6=
org nodename	/^6C
org none	!IHGIGL]
org not	!?,F-Z/K5J6H7J8SBJJZKVNTRJTG_X
org on	!A*G,[-H1K6F9CBIKAN=RHTH_FkKlY
org port	!3+E,B/!1E3H607e8F<FBAHIIJJILGNVQVRFTVWZd]i=jFkUlD
org refused	,d8JKBRDTFWJ
org remote	!W
org repo	!Y
org request	!W
org rsa	!K3@HV
org sftp	/F6U
org sftpsync	!S
org springframework	"J*K,V-T5H7J9H;GAJHIIIKJOUQJVIWJ[IaKfFiJkH
org ssh	3D5KBKH]RH
org the	!C,F-K1]5ITH
org timed	!@,H8GK1RKT]dU
org unreachable	!H,I-K/S3G4W5A6G?SBFHWNZSJT@^T_ScVdWkW
org upload	!F,K.W/E1G6UKUOATGaB
org was	4Y5J
org x	![
org に接	"S/?
org への	!;KAdSkW
org'	!V"H&G)J*E,A-I1G2E5S6U7C8H9F<JHELCNCPKRWWFXJZK_JdGiHjFkFlJ
org' does	!G5T
org' ed	!o5ESK
org' is	5UH@
org' not	!G3J4T5U
org' port	6W
origin	"K%G/D:E=EBTCJEKHHLGQIR>SXdSjK
origin error	-JWU
origin head	!GSViH
origin main	,GUSjHkT
origin master	!I,T3TPTRHTHdUiFjVkF
origin url	-JWU
original	!W%S&V*G.K<VHE]UjH
original contents	!ZHF
original error	FS
original stack	%T
os	!I"9#H%F&>'X);*A+B,T-3/61C2C3:4G6C7Y8V:H?KA=DKFBGEJCKTL,MFN3R8S7TJVVW?XCZH]D^C_3b9c8dHf6h@iBk@lB
os environ	!GPT
os error	!I"C&D)A*E+K-9/<1H2H3C5=6H7Y8U9A@JAFB?HEI7JHKTL2MJN<OUPEQDRCS;T<VXWDXFYG]I^J_<bAc>dJeTf;hJiFjIkFlI
os path	!<5X<EHTLJ
os stat	IXLHVH
os too	!B,YBV
os type	SIjT
ossl	![;JAIQF
other	2W3Y5<9S;JBKFKSK
other names	!V
others	!B<I=J?TBFCWDSFJ
otherwise	CV
ou	!C"V%K&G'V(D)J*G+H,@-D.?/T1H2H3X4J5T6C8D9F:I;F<E=J>G?KAJBUDIEJGGHKJHK<LZMINJPIQARKVFWJXFYJZI[A]E^H_EaAbGcIdGeIfIgFhIiZjJlJ
ou service	!H/Y
our	"J%D&<*I-D/F1F2H5>7H9[;=<K=B>G?K@FAHBcEHG>KGLGPDQGRISJWHYDZ:bEcGf<hEiWjW
our key	%G&@5K;E=F>IBYFXGBRKYJZ>fEiYjX
our records	!S
ours	!T
ours curve	!F9Z
out	!J#<%B&0':(3)H*7+2,1-F/21.3(435-6C7V8W:?;C<+=C>??K@?A=B9CGD?EFFHHFI]JSLIM8OSP7QBRCSTTcWIYJZ:]3^;aBb3c<dde7fHg5hFi?j>kI
out a	.[0VKKLTOCaH
out after	*J,E2J4J5G7>JFN^VJWIXGaFdIfUgKkU
out any	!I/U6UBS
out b	!V
out connect	!;,I-I6VJJK<NGTe_JdJkH
out connection	-EKATUdY
out csv	LSOZ
out during	!B-U7HJUKBNVdBlJ
out inv	!HISSS[V
out of	!Z,A-E.[/F2G3H5G7@8D9[;KBCGJJ?KALHN?OGR@SATE[I]J_@aEbKdIiJkHlH
out report	.USXVH
out revision	US
out the	-IKHTUdT
out unreachable	7CKJTakI
out waiting	!T,K-?2G3J5G7>8_9@BEGVN@TBXI_@cJdAfEiJkHlD
out when	!<7UBVKVRJTW
out while	!A,T-[.I1J7V88FHGCJUKDNZRDSJ_WcHfHkTlV
out'	,G.G/E1V5K8TLHOJSFT^
outbound	!I*I,H-J/H0J2H3E4V5E8I9JIJKGNIOFWEX_[VbKcJiJkJ
outbound sending	aU
outbox	!G.E1ILWSH[V
outgoing	!U"H*[,F.H/B1D2D5K8SBHKSOIRDSUTH_KaJbJcJfEiIlJ
outgoing writing	!U9TKU
output	!2#J%C'J(E)F*C-6.X/A174H6F9>:I;;=G>K?I@FAEBTCJDJEHFEGBKSMFN:PCQER@V@XGYEZK]G_:bTcZeFf9gDkIlF
output clearing	"U
output error	!=&W.S/IKVLGSETKjU
output file	.T<JIKLW
output for	!D"USJbUfJ
output from	!F%J&E,WBWKHTVcT
output stream	HT
output to	0WKJLT[SaW
outra	!U-YKGNU_J
over	"W&C*G+J.I1H2J4K6J9C;J<FIHJHKJPBS?WFXI[K^FcDjBlG
over bap	!B"S,G5I@SNJPJ
over ssh	!J"U-F3T5EBJNTbWjJ
over ssh'	SH
overflow	!C-J3J5H9J;KKJMUNUTJ_Ck_
overflow reading	!C-J3J5H9J;KKJMUNUTJ_Ck_
override	!c.Kf=
overwrite	"K(I+J,H.?/I0I1K3J5E8K:J;J<E=FBFCGEJIDK<L=NJOlPIQJRFS@TFa?bIcJfEkJlG
overwrite remote	!HOW
overwrite y	!]<G=GCH
overwriting	LH
overwritten	!V
overwritten by	!V
own	>G_T
owned	!G)XBJCUiK
owned by	!E)Y=S
owner	!C&K+b3J5K7JBBSHTXXF
owner or	!@+bBESJ
ownership	!I"I)d+J1C5I8JBYGKKHLIQKRGSCiHkJ
ownership in	!W
ownership or	!9"J)d+J1DBYKIRGSIiIkK
oxidized	RYiG
p	";%F&<'E)C*G,G.C/F076;7>879@:F?HCFDGHDIEJHMTPFUGV>XTYGZ@[<]D_Ea]d5hCiXj?kk
p 1	!T(J,J0J3=6JBSIKKTLEMXPHQFRVVJXKaJjKkK
p 10022	!H,JkX
p 2	-JTU_T
p 2022	!;,S/I6I=TBJOVRHSXk[
p 22	!EKGNHSITDYKiUkVlU
p 2222	!E"J,J/I6J7GBGLFRG_IdIiHkd
p 3	.VKSgW
p 443	#WNUdF
p 8022	/XcS
p echo	cT
p key	!A5I=K@UAYPUYJ
p link	!F,U5WBSiU
p port	!X+I,J-HBGNJRJTDWUkS
p tmp	iS
p user	TJXU
p ポー	!Y
p'	,T
pacer	<WRJfT
pacer low	<WRJfT
pack	!T"H(H-I.Y1K3EBHJVKZLFNKQKSIcJfJiJ
pack invalid	!K.W8SJVKU
pack output	!K.W8SJVKU
pack unexpected	8V
package	!l"E*H,G.?/C1F2J3V7J9D<EAIBEHKICLKNIQKRATD_JbJcHfEkK
package dartssh	!G-U.E3T5TLUSW
package openssh	!Z
packages	(D)K+K1J3K:JBHCHEKJDMJOJXJYJ]I^IeJgH
packages airflow	;S
packages asyncssh	!=
packages due	!W
packages fsspec	!W
packages paramiko	!6+E.T/U5I;JASBKFHIEJKYJcSfHiHlH
packages pysftp	5YHH
packages remote	!JNTlT
packages ssh	!IRUiT
packer	!D#U5I7S8Z<JKUNURIjJ
packer experienced	!I
packet	!=#B%E&5'A(7*T+4,@-H.7/E0>1_3=566.7<:B;D<5=G>B?>@AA5B4CJDBEEF>G<I>KhL<M6NUO@P/Q-R0SFT.UDV9W?X6YB[B]7^7_>a5bKcnd-e=gChBi:j4k6lG
packet connection	!A"I,Z-J/K1<2S5B9YBBK<N<_HfYk=
packet corrupt	!C"C*T,I-G2J3I5I8A9A;FAIBFGHKePFQBRGWJ_GbJcSf?gK
packet disable	;TBJGFRJZS
packet eof	!I-W1J8ZKScKfH
packet from	!CKENFRU
packet handlers	!KNJ
packet header	8WKZLINKSHTF
packet in	"[)Z1ZK_fG
packet indicated	KINEcW
packet len	!EKUNX
packet length	!J"C)H+K-E.E1J2E3H8D9?;EBEEEGKIGLKMKNbQGRDTHVK[H]J_HaGiKkTlK
packet max	!KcT
packet py	!F
packet read	KK
packet received	!H"Y)H.J1CKELISIcUfY
packet send	!H
packet size	!@-I8JK[NX
packet socket	KWNYcJ
packet too	!>"S)J,J-K/H1B5J9H;HRJcYfAkT
packet type	-K1[8G9JK;SXTJ_KcKfW
packet userauth	!_BFRKiI
packet wait	EE
packet was	"E)G,G-D/J1?2K8C9DBJKXSATH^F_FbFfDlT
packet write	!:"F,F-?1[7CNHTFdHkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!DKYWT_S
packetizer read	!K"SKT
packetizer readline	!HKWWT_T
packets	!SJVKG
packs	!U
pad	2F;UBYQT
pad block	;V
padding	*K,J-H8J9H;YAFBFNVPFQVRGTGfI
padding did	!IQX
padding exception	;T
page	!["E,I.H7J<J>HBCKELIPJQUR@SGTH_JiG
page for	!J"KcU
page html	>J?TAUQYYT
pageant	!>"A%Z&n(I)H*G,>-D.B/E0H1@2G3<5G6I7H8D9A:G;<=G@GAEFDGFIDK6L<NHOCPBQGR5S<T9WHXGYGZG[G]J^E_DaAb@cCf=hSi<jZkClH
pageant is	%X&W<IBJRGjG
pair	!e"C%J&C*I+I-G/K2H3B5?9F<Z?YBCCHEIGIHDIHKHLGNFRKWKYWZJ_JfIhJkJ
pair java	!C<W?XASYV
pair load	!C<W?XASYV
pair or	!YRIiJ
pam	"Z1Y8IB4FBLBZTfEhIjJ
pam account	!J"ZBGiE
pam for	!U"KRTiH
pam unix	)TBEFJZUiE
panel	BJ_TkV
panic	-HKKLVNUOHSF[XkD
panic ssh	-INVkE
panicked	!G3W
panicked at	!H3W
par	"I%J&G'J(E*D+J-G.D/82H4J5>6F7B8C9>:V;H<A=B>D?JAKBZCIEIGHHIIJJJLFMJNFPGQCRAVKWJXVYGZK[I]H^J_;aDbFeJfGgHiDjUkClE
par le	!3(J*I-B.J/>3G5F6J7J9B<KB[K>LJRITCXW_DcIdKhTjVkI
para	!T"W(I,@-D.B/A0I1E3>5D6H8G9J;J=K>IBIGIIFK>LGOCPSQVR>SCTTXI[G]J^I_CaDbEcGdJfFiEkAlK
para el	!V
parameter	!g"K,I/@3I5H8H;F<VAJBJKFRDTFfK
parameter no	<U
parameters	!U*S2W5I9ZBHKJ_JhG
parameters rclone	!J
paramiko	"C#C'A(J*A-S052I4C6F9A:E=I>6?;AJBBC4DAE<GHI@KTM9ODSETDUFXJ[I]@^>_HaEcUe@g;iEj?l=
paramiko 2	!HWU
paramiko 3	!T
paramiko agent	!D&WKH
paramiko auth	!JGU
paramiko channel	!E1TKUbV
paramiko client	!@+J,V-E.E/]1F2H6I8CFJHTIFJVKFLDOKPIQFSCVIWH[IaKfY
paramiko date	!d(E3IKK
paramiko ed	!DPHQVYT
paramiko ensure	;T
paramiko packet	!GJTkT
paramiko pkey	=TYT
paramiko put	!9&S-JPITThH
paramiko rsa	!I;@@^PTQ@
paramiko rsakey	!C5J;XQF
paramiko sftp	!#"V&I(U)a*I+K,8-S.T/50J1S2K3E5?6J7F9D;?<7=;@IAIBCHCJKLSN@PKQFR>SUT@WJYJcaiHkDlI
paramiko ssh	!!"@#E'J(@*I../-0C2J6<9J:H<F=2>??FAIC@DHEDHEI?L0MCO8S/TGV?WT[<]I^Ia:cHeJgG
paramiko transport	"U&D+H,D-S.C2U4I5>;@<I=F?H@HAJBTFVHCIIJJLDNTOJPIQ=S>TU[I_VaIfEiWlJ
params	!W,K5TTK
params acme	!]
parent	!Z0J5F8H;JBHI>LZNJ[@aKeS
parent dir	!XKS
parent directories	!V
parent not	!FI@LX[CeU
parquet	!H(U-J
parse	!<#G&H(F+c,B-6.@/20E19304C6E758>9J:G;X<#=%>:?T@]BDC>DGEGG7I@JAK5LIMSNIOJP^QZR+SHT,V;WFXHYSZ7]H^EaAd=eIgIhCi=j3k4
parse error	!B+_,J-K3I5F;KAEKFNHPJQUfI
parse home	!K
parse kex	2T
parse key	!B@SACPUYV
parse known	!A5_;K=KHXLJSG
parse open	!J;I
parse p	!JAXPX
parse pem	?WPJQH
parse private	!D"G%F&6)I*E+I,H-H.I/B1K2E3E5?7C9C;T<-=5>>?Y@ZASCDDJG@H@IJKDLANDP]QVR=SGT>VJZ>_JcKdEfEj?kJlI
parse remote	!C"Y+U,T-J.J5XTH
parse response	!D1HKHMW
parse signing	!J;T?JQV
parse ssh	!B;W=IQ?
parsed	;U@VAUBJ
parser	!I;C@UKUNBP[Q[_T
parser in	9UKV
parsing	!S+W5H<A=F@CA^B@P@Q<YC
parsing error	!Y;GAI
part	!D"I-H.D/J0J3F5J8X;HLFNJOZQKVJ]__JaE
part of	<TFS
partial	;J=I@JCJF>GhIKKGOTR@ZBaG
partial success	!A=JFEGgRCZEiBjG
partially	]U
partially transferred	]U
partition	!Y
partition combination	!V
partner	"E,G-I.E1G2J5Y6D7Z8H9G;@<U=UACB6IFK@L@NIOIQDRETTWJYI_HfEkVlH
partner example	,?5X7XB?KHLJTT
partner example'	5UTK
parts	!J"T*[2ZKJSH
party	,G7UKHTTdY
party did	,H7UKITUdY
pas	":#I%G&C'I(A)D*@+D,6-:.</21B2A3Z4H5K6E7=8@99:G<D=H>F?HB7CGDJEGFEGEHFIDJGK6L[MFNBO8PER@S8T]VFWCXDYGZH[E]F^E_:aCcBdEeHfBgCh?iBjBkAl?
pas pu	5T@VAVTJ
pass	!D"^&H)F,B-I.I/D0J1B3B7G9I;D?HB6FKGXIJJTKDLDOJRVSBT:VUWHZIaKbHfTidjHkHlF
pass phrase	;H
pass test	!Y
passcode	!HGZ
passcode or	!HGZ
passcommand	!SQK
passcommand or	!SQK
passe	)T,H-G/F0J6K8GBHKAQFRYSKTH_HbGcJfT
passe incorrect	!K,K/I1JKFQGRZTJcKfJ
passed	!c"I*J.J9HRI
passed 0	!V9I
passed 1	!_
passive	!c1J8FJYRI
passive mode	!cRI
passphrase	"+#7%I&''?(<);*/+-,--/.0//051@2.3!435665788097:3;:<!=1>=?:A>B0C!D1E&F%GEH9I0J5K*L/M=N,O7P~Q~R7S8T1UBV:W6X;Y3Z;[4];^5_1a@b2c2d>e?f4g=hIi!j3k.l:
passphrase again	!T
passphrase by	!SQK
passphrase can't	!75ZIKP[QGRVjJ
passphrase empty	!T
passphrase fd	!SQK
passphrase for	#I&D+D.H/J3E5=9E:J;T<<=<>F@XB;C>DGEEFBGDHIKEPUQ]RASJTFY?ZK_KbJhGiCj@kI
passphrase given	!?;E@GAHP]
passphrase is	"K,J1J;?=HABBKCHEFP]RHYK
passphrase may	!IQW
passphrase must	!K;G@KAJP[QF
passphrase no	!EGT
passphrase or	!E@TASBJPX
passphrase protected	!E5H;?@KAGPeQAYJ
passphrase required	!;<F>H?I@JP]
passphrase supplied	<J=?AICJQYYE
passphrase try	!=+I;J@XPF
passphrase you	QVRK
passwd	!FGYRVTJiT
password	"]#H%H&<'7(4*4+,,6-.."/!0-2*3#425.6:7)8?99:1;6=9>:?<@DAABGCID2E5F3GGH'I(J5KDL!M1N3O*PaQiRtS7T2UGV2WAX8Y?Zr[E]6^D_+a+b/cDd3e6g7h>i_j=k8l:
password and	!KBGQXRT
password are	!IRW
password attempts	!]"KQFRBiI
password auth	!T
password authentication	"S%G&A-K1E5I8Z;H=IAGBFKUPCQ<RWZ3_FfChH
password connection	B]
password failed	!F"GAYRXiH
password for	!^"F%I,H-K/G3D5F6J8C9KAJB5FEG@MKNKPFTFZ=_EbJf?hCjFkH
password has	!A"[
password incorrect	!D"K;FBKPTQ^RAiI
password instead	!K5U
password is	!U"@5G;HGJKCPTZI[GfIiX
password keyboard	"9<HBTCWFIG>RGZbjC
password libssh	iY
password no	"e&0;@<,BGF:P=RfZ-iWj8
password not	R_ZFiG
password or	!D"J&]1F2I3G5G9F;D<]@?B?FFIKPIQZTTY@ZFhUiT
password pair	!YRIiJ
password password	!G
password permission	!HB@RS
password prompt	!IBUiW
password protected	!FAKP]
password publickey	@UAUB@R^YUiCjI
password pw	RY
password required	!F">;G<J@JP[Q?RXYKjU
password ssh	!F"XBUGW
password successful	!ZRH
password unreachable	iFjW
password username	<SRU
password was	1K;J<KAHBBGVKITH
password yes	!Y"IRFiB
password'	"HFVG5PAQIR[jD
passwort	"@,I.I/H1K3G5E;E<IBFLJOKQJRdSJTHYJZJfIjJ
past	!B,H-XTH_TiJ
past max	!B,H-XTH_TiJ
pasv	!]KK
pat	!G
pat open	!D
path	!>"2#D&T'@(5)6*1+F,I-B.5/@2E4@7D8B90:=;F<_>@?I@:A0BJCIDCE@F6G8IZK7LkM@N9PGQ3R7S^TEUHVWW6XAY:Z@[T]9_9bGc?dDeIf/g9hIi?j:k1l8
path '	!D&T.G/K1J5G6K;I@KBJIDKILS[UiJ
path 'c	!Y
path 'vendor	!a
path action	LV
path boolean	LTSG
path building	!X
path cannot	!H.ILZOH[J
path change	!YLJ
path data	!H1X5V<KIFLESU
path dist	!D/G6F<II_LA
path does	!<<YIGL[
path expanduser	!<5X<EHTLJ
path file	!@5I;H<WHJLJOUPVRJSGiT
path flags	!H1VISOVfH
path home	!T/U1EITRJS@[K
path in	/K5FBHIEL]OJTK
path not	!C.K<@BIICL_OIRJSZ[KaKfG
path parameter	<U
path path	+T<ILGPXRJSYiS
path resource	!F<X
path rooted	.V1U
path specified	!@<JHSITLS
path srv	!V
path string	1JOUSFaUfH
path to	&V,J5JBKKJLVOJQJTI
path upload	!GICL7S^[WeU
path usr	!a
path var	!J
path which	OT
path www	!YIEL@SF
path'	ISSG
paths	LV[H
pattern	!V3I5KHZ
pay	!HVU
payload	;GAKQGgT
pbkdf	!JAW
pbkdf 1	!JAW
pc	,TTBdHkG
pc ty	!H
pd	!V-G<JIFLHNcVKWK_IkGlJ
pd date	!KN^lJ
pdf	!G"I,E.U0]1F3H8J9K<JBCKCRGSXTGVU]JbJcKfHgSiIkJ
pdf no	!JLT
pdf'	!F9IISLHOV
pdo	!V
pdo exception	!U
pe	!EAXBJiV
pe em	AX
pecl	!HRUiT
pecl php	!HRUiT
pecl ssh	!HRUiT
peer	!C"G#B%;&6'E(A)U*V+D,B-S0B2X5V6<7I8I:E;A<B=F>B?B@IAEB^C7DFEGF@GII=KXL7M=O;P9Q7RAS6T%UGVBW3X9Y:ZH[A]F^8a>b1c;eFg?h@i<j>
peer 104	!GKS
peer certificate	!<2V4U5THU
peer closed	!<"D)A,D-;/I1?5C8D9IBcKaNB_=bJfAkI
peer in	!U
peer incompatible	!K*W5IBKKINK
peer no	!D*?2Y3H5E9^KG
peer r	/I5IBJKFNU_U
peer server	CHYJ
pem	!9"<#H%C&5'J(G)I*>+<,>-I.A/<0?1;2>384G5.6E7F8@9<:C;_<a>b?7@VAcBCCWECF?GFH;I=JFKAL:MIN@ODPXR5S=T:VEW?XJZA[C]J_KaDbEc@dIeJf?gEhDi2j7k8lF
pem bad	@GDTYC
pem decoder	!J;E?T@XBF
pem ec	CKDT
pem file	;Y<A>^@FAJYG
pem format	!J;B>Z@JYJ
pem has	!IQX
pem is	!HAIP[QH
pem lib	!a;:QCYI
pem no	!E&J1H;I<eBBLEQTjK
pem open	;I
pem pem	!Y;H?SBH
pem problem	!@5I;[@SKJQIYS
pem read	!U;DQI
pem routines	AWPHYT
pem structure	!D@XBJPHQCYU
pem user	;GB^CW
pem'	!F5J;><S=W?G@;ABD_HEPGQIRISFY7iIjJ
pem' are	!K;J@AAJDZY;
penalty	!@"HBBRH_ciG
penalty failed	!@"HBBRH_ciG
pending	KU
per	(I)E*G+H,@-J.H/:1@3X4K6B7E8@9J;B<D=H@GAFCIFKGCHYIEJVLTNIOHPIQTR;SJWIXHYF[JaHfEgIhGiWjIkBlE
per sftp	"G,G.B/F1J3[6I8K<KBHHYIJKELVOGRCS>TB[K_KaJbJcGfFiJlH
perform	-S3TSI_T
perform the	4T
perform this	!Y
performed	!T
period	!I7TTVdY
period of	,I7VdZ
perl	*T
perl 5	*U
perl warning	!V
perm	!Z
permanently	/K3<4I52?TDKH0KJPTQIRTSViT
permanently added	3=4I53?TDKH0KJLSPTQJRTSViT
permiso	LGOKSZ[KaF
permiso denegado	LGOKSZ[KaF
permisos	CV
permission	!I&K(3),*.+?,,-".!/!091:233!435+6+7'8&9,;G<H=_>3??@JA8D@I8J5K!L7M8N)OJPHQ?SnT@U;W@X)YI[.]4^'_&adb;c#d.f!g2h4jYkFl2
permission denied	!G"G(5).*0+@,/-'.!/&0;1>253!45516/7*8)91:+;H<I=_>5?A@JA:BTDAI:J6K!L4M9N-PJQ@SkTCU=WBX.YJ[0]7^-_*adb=c'd1f!g5h6kHl5
permission error	.I5I;D<A=W@IAKBJHYLCPIQIYJaF
permission non	!]BKOIS@
permission on	SCaX
permission to	"E%K&G/J1K3F5@:f;G<F=FBEHIRGTIaJbKiBjh
permissions	!E"<#F%?&8'H(B)E*F+[,>-E.B/<0?1I2I3:4I556D7F8B9D:E;,<3=!>;?H@CA6BDCyDeE0F<GBH=I9JIK6LHNBP1Q0R7T:V<WFXJZF[<]A^H_AagbBcJdJeEf?gFhDi7j5k?lG
permissions 0644	!B;]<I=J?YAYCTD5Y^
permissions 0664	DDYT
permissions 0666	;H@KCaYI
permissions 0755	!EC[DJYJ
permissions 0777	!GCbD=YK
permissions and	aX
permissions are	;ICVYG
permissions for	!H;G<I?I@SAEBSC6DrSFY9
permissions ignore	;J=IBICZDF
permissions of	!]CWDES<aJ
permissions on	!E&I+b3I5HB>IIKHLEOITHaWiJkK
permissions or	!J
permissions r	BICW
permissions to	!JOWSW
permissions try	!ABTDY
permissão	!VSU[K
permissão negada	SU
permissões	!B.T/J<KRDSWTIaW
permit	-KRGiU
permit root	!VRHiJ
permitted	!8%B&A'D(B)I*D+V,=-D.9/?0B1@2E3>5;6F7E8=9@;C<D>H@FAAB;CBDFEIFDGII;JIK5L5NAPBQDRGT:VDWBXSYF[=^@_SabbbcGdKe^fAgIiGjJkClD
permitted 1	!:.GIGLGab
permitted to	!D"ISF_YeW
persist	IT
persist 60	!T
persists	!CSTVT
personal	:TiUjW
personal access	iVjT
peut	3JTHcU
pg	!g,DBHKHRJTHiK
pg hba	![
pg lib	!Y
pgp	!aQE
phase	!KLTjU
phone	!BBSjU
photo	'W.S0[1K8KBILGOGRHTH^K
photos	-ELUOISVT]fGiK
php	!K"J%C(B+H-F.>4H5,9U:J>HCHGHHCJ@L:MHQSRTTHVCW>XFYSZF[G]F^Bb?eGfVgFhCjKkI
php 12	!G;W=J?X@WAVQVYS
php 14	;IPWQV
php 5	!X8T9KKTSK
php dav	!^.H
php fatal	!W)T*A,I-E2I5J8K@YAWBEIJKBLGRIfI
php line	&WBVSKjW
php net	!HRUiT
php network	,T/W
php notice	!5.J;KBFKTRGTEcYfXiHkSlE
php on	!G(G*W+C,J.@0H2W3=5C7T@SBFIVJJOCPJR>S<WH[F^JaCbGcUgKiCjE
php phpseclib	!A,D-K1I6T8GBKKKTJdUfDkW
php ssh	!C"V/E7U;H<K=IKXLJSJiVkT
php warning	!1,V.I2K3G5J6G8J9^;H<TFCIWL9TGYGcJfSiEjI
php'	"V)V/K1V=JFUHKQURGcWfJ
php' could	!G"W)V1VFUQVRHSDcWfJ
php' to	!W
phpseclib	!D%I(G+G.C4J8T:K=?>IAGCJGCJAL9S/VIWCXJZG[I]I^EaHbEeIfKgJhFl:
phpseclib 3	2B3H5E7IB@ITJJLGQWRGSA_VcIfEiIkF
phpseclib crypt	!E9K<TPT
phpseclib net	&H.J3F8W9S;CAHBAFIJKLJQGRBSIWJhJiCl@
phpseclib phpseclib	*;1E3F5I7F8ZBDFJIKLIRGSHYJ_IdJiHkElH
phpseclib put	!G;W=J?X@WAVQVYS
phpseclib v	!J"J,S3W6I<H=G?D@KAEIJLHS@dKkI
phrase	!I"C#J%G&E(K*F+D,A-D.D/C0F1F2G3?4J5A6G7F8E9A;A>E?HBACEEHFFGGHGIHJIK>LDMINCOGPeQYR@SETAWFXHZK[J^G_CaJbEcHdJfDhCiCjIkFlH
phrase null	PUQJ
phrase secrète	!9"E#K%H&G*H+E,C-F.E/E0K1I2H3B5D6I7G8G9C;@<@=E>G@GAFBDCGEIFGGIHHJJKALIMJNEOIPbQXRCSHTBWGXIYH^I_DbFcIfFhDiHkGlH
pi	"T&I,H-H/T1K7XKTRCSJTKXHdIhViUjIkG
pi ipaddr	"W7VREiXkJ
pid	!e"<#K%>&<(J*H+G-A.B/A0I2H3@4J6J7D9F:J<H>K?TCGGEHIIFJHK?LTMGNEOGPXQIRESIVHWHZI[I^H_AaEbDcEgKhHkHlI
pid 14	?UAUYI
pid is	,T5S8SKC
ping	!m"K,E/71K3J5C6:7@8JBIJ_KCLIRHSJTSUTWJbJd?kG
ping ipaddr	!a7BJSTGdB
ping local	JW
ping m	!IJZ
ping pong	!W
pip	!a(G3FBUKJTIkT
pip install	!X
pipe	"S#F'H(F)Y*7,0-F.J/20B1X2:3G4A5G6E7?8d9/:E;;<?=E?G@CA?BECJEDF@GAIBK_LCMEN9O<PAQ?R4S?T;UJV@X?YEZE[;]Ga>bDc<dEeGf2gFh>i7j?kDlA
pipe 32	!J1G8TLT
pipe closed	!>-G.W1E8VBJKbLJNJRK[H_Ff=
pipe openssh	!J&YBJ
pipe the	,?KXTF
piped	!K"T.V
piped input	!K"T.V
pipefail	!V
pipeline	!J"H7U:F<KLJPXQWSBaGdUgJjX
pipeline git	:GiTjW
pipeline sh	!X
pk	?U
pkalg	!FBTFJiS
pkcs	%T
pkcs 11	%T
pkey	%K&J,G5H=U@YBFGJKKRAZXiGjKkJ
pkey key	RDZY
pkey paramiko	;D@XA?QI
pkey py	=TYT
pkformat	?T
pkformat data	?T
pkg	!W&T.X/F5E;C<F@FAEEXLIOVPEQESHYJ[WfKiG
pkg sftp	![
pki	!S;J
pkix	!X
pkix path	!X
pl	&E)F-H.;3I5K8=9?;DBVCTFVHHIBJEKIODQURFWGYJ[I]KbAcCjClB
pl line	!6&F)I,V-I.A1T8@9A;F<SCTHIIFJFOGQVWJbCcDjGlI
plain	!V"KBBKJRETUiDkH
plain socket	TVkJ
plan	"F0T3K5KBJKHSVkV
plate	!HITLGVXeV
plate 7	IULKSJ
platform	.X7U;IAIBKPVQKdT
platform linux	!J.X
play	!V&W6TTH
play recap	6T
playbooks	&H
please	!H#6%A&='>(?*7,C0D3I4C6E8<;=?>@;A=D>GJHDIHJGK5MDOBRVSFTKUDVGXFZ.[A]>^^c;d:e;fGgAiXlS
please add	!G3J5[
please check	!E&G)V,T-U.G/T2K3A5=7S9T;H<IBFGVKCLDQXRISBWH^H_CaJbIcGkWlJ
please contact	!U"H#K&F,J/H5DCKFIGGIFPHQITEWI^H_BdKiGkJlJ
please decrypt	!JPY
please fix	!G=T
please log	!W
please login	"EBHREiZ
please make	!AFILGOKQK
please provide	YT
please refer	!CRUW[
please select	!D,INWRDTDlY
please specify	!Y
please try	!<"Y#G%G&J1J5H<E=ACBEGFEOKPIQBRZS9TIVKZ@a>bEiU
please use	5I:V;B=F>W?J@IAFBFETFXPFQJYHiKjJ
please verify	!>R]TVjV
please visit	!J"S
pledge	.SfT
pledge filesystem	HHfV
pledge fork	.SSS
pledge network	HV
plink	!D"H&X+J-J1G5V8H9J;B=IAJBEFJGAIKKCLHNJPUQHRaWHYIZE^J_JbIdKfFgSiFkU
plink batch	!IPW
plink exe	5XKKLJRVTW
plink's	5WQJ
plugin	!V"D#U(H)J*G+J,^-@.B/>1@2J5=6G8A9A;BBCFBGTIBJJQERDWYXEYK^I_JbHcEdGf=i9jHkElC
plugin could	!F,J/J7VBIRETblJ
plugin date	!T
plugin is	!EW[
plugins	&I.F/I1J3E5I7T9G<FBWFTHIKEPETTWCXIbJcKdDfHjI
plugins maven	!T
plugins publish	!B"S,G5IPJfK
plus	!?.TKJLTSWTHdWkV
pm	"K*T/E6UBGJSKJSG
pm 2	!ZBK
pm line	!I*URT
png	!B.J3V5CBKIVKJRJgT
po	,E.G/EKITXVTaT
pod	!bSK
pod sftp	![
pods	!_LJfE
pods is	!U
point	-I.K/J1E5JBKIJKSNIRJSF[I_J
point to	OT
point with	!H
pointer	!]
pointer exception	!X
policy	![*I,<-G.@/A0D1G2I3B5@7H9KBAKALENFRHS=TBWIXZ[I_BaIbJeJfBiTkD
policy missing	4T
poll	!@,F-G/J1E4K5G8HJJKcLHRUTJ_IkG
poll 2	!H
poll message'	!I
polled'	IS
poller	TU
polling	!Y
pom	AVBU
pom 1	AVBU
pong	!W
pool	!k"G,<.G/@1H2T3J5G7C84BAOKRAaJdHfDiJkG
pool host	!W
pool item	!ZTK
pooled	,T3T8IRW
pooled item	!F,T3U8IRWTT
por	!>"?%K&C'K(H)J*F+E,].B/>0G1C2G4J5S6A7=8W:W;E<B=F@KAJCIDIEJFHGFHIIFJJKELCMGNAO@PCQCS?T6VKW:YJZK[C^H_SaHbAcFdIeKfEgJhFiAjJkAlU
por el	!@,V/J3K8UTI_T
por favor	,DTIlY
porque	!F,W-FKIkW
port	!U"C#8%C&1'=(7)D+X,e.0031B3:4<5G::;5<,==>C?@@CA0BFC=DAF>GCH:L5MUNWO/P:Q?R:S1TSU=VEY9ZG[3];^;a7b3c8dTe<f:gDj;kc
port '	!<+Z,=/XKEMFNERBWJiIkY
port 10022	!I7JBITT
port 2022	!H"J,^-H5JKDRETD_FiTjVkY
port 21	,K-B/J3F5H7JKYNcSGTCWJ_EaIdJiJkYlY
port 22	!2#D&D'G(C)I+U,Z-S.F/B0B1I3D4G5H6I7U:F;E<;=JADB6CHDKFKHFITJTKTLEM?NJOEPJRDSITYUEWAXSYG[B]G_UaIb<cDdWeGfIiFj/k[l=
port 2222	!3,W-U/F7D9WBCEGJGK:RJTTWEdDhTiI
port 40000	!W":)F-=1@7I8BBSFKJHK:MHNCRH_9fKhWkD
port 40040	!d"H)J1J8FBARI_HhEiD
port 443	"I,2/C1J3H5F6D798JB@NfRFW>XY_HfGiGk^lE
port 50122	"G1T
port 5432	!f,=RHTJkI
port 65535	!:"K+J,Y-F/T1B5H6I7JBTJKKAN<R_WcXU_<iKk.
port 8022	,GkU
port 8080	!g,F7?T>d=kG
port are	,U7SBJkT
port command	WV
port family	!J6Y
port forwarding	3U
port from	!C"Y+U,T-J.J5XTH
port is	7SBJTU
port of	!W5H7IBHNVQIRIkU
port tcp	!a,FTDlJ
porta	!W
portal	!f,J/E5I7HBDDKRGTHiJ
portal example	!Z/GTJ
ports	!X
posible	.K3UKJTJXS^VbTcU
posix	&K1I5S<EHBIFL@VJWdkJ
posix spawnp	!A5E<JIILEWc
posizione	!E,V-K/W6KKJRHTH_J
possible	!@#S&S,H.G/K3YBFKCLSRFSI]Y^H_IbIfJjK
possible because	!K5U
possible man	!H3X
possible that	!G#T3T
possível	!G(I*I,F-E/>0I1H5D6G8G9F<U@JAJBHCIEJFJGHIDKBLDOFPTVKXKYK]I^I_IaTbFcIdKfIgIhJjDkH
possível conectar	3K7KQIRWTTiS
post	!U"J*J,H2H3F5DAHB?KBLJNGRGSHTEU_WJfKiH
post api	!]
post http	!YTI
post job	!HIU
post quantum	!K5J9AU_
postauth	!E)T8IKJSX
postfix	!TNVTIdK
postfix smtp	!XTI
postgre	![SF
postgre sql	![SF
postgres	!h"H-A1@8GBCK:NGR@_EbJiB
postgresql	!dTJ
postponed	!F"S1SBI
postponed publickey	!F"S1SBI
potential	3Z5E
potential security	3Z5E
pour	&I'K(J,C-J/D1H3B6I7[8G9I:K;F<GBBGJIHKDLDPIQXRKT<WJXI[G]G_HaEbHcHdGeKfJgKiSjKkFlJ
pour obtenir	!G.U0TST
power	;S<U=UQU
power shell	OS
poweroff	!KHT
poweroff return	!KHT
połączyć	!E,T/T0KBHLKRTSJTX
połączyć się	!E,T/T0KBHLKRTSJTX
pp	?U
pp pk	?U
ppk	!7";#A%>&7'C(B)B*;+>,9-=.=/40>2<364B526=7?8=97:@>T?f@~A!B7CDDFE9F3G:H:I8JBK9L7MFN=O>QTR)S8T7UHVCWBXEY#Z>[A]A^C_@a>b@c;dDeDf7gDhAi,j0k9lB
ppk error	!H;7<K=C@lATBACgFJPFQ@jI
ppk file	!J;]<D=IYJ
ppk invalid	!J;B?;@cAHBKQKY>
ppk pu	;D<J>A?_@>
ppk type	;J@]
ppk unable	!A;C<Z=^>=?EBGIIPUQYRG
ppk user	;D?J@ZYJ
ppk'	!9.J1I;F<W=f>C@^A<CCI@KJLCPCQVSGTJY:fJ
ppk' does	=U
ppk' pu	?U
pq	(T
pr	/JSWTG
pre	!U"UB@KKiX
pre entered	!G"XBIiV
pre receive	![
preauth	!+,H-;3W5V8=;G<I@KAHETF^JHK8MCNCPIQIRYTJ_6iZjSkE
preempt	!U
preference	!K
preference key	!K
preferences	!B9U<XAKFJQWRHiH
preferences aes	*S
preferences diffie	9T
preferences user	9W
preferred	!KRS
preferred keyboard	GE
prefix	!U"D(F/I0K3F5E6YBGIGKJLHRISF][aIbKcKfKiJkG
premature	!H,I-ZBUNSTD_ViW
premature connection	!H,I-ZBUNSTD_ViW
prematurely	!H"B)?*E-c/B2I5U8T9HJJRETDWH^I_[bGcIf>iIkDlI
prematurely in	!D-W1K8_KXNGfI
prepare	!T-J5JAWJJNJPSTJ
prepare done	*U
prepare internal	!U
preparing	;XAXPVQHTS
preparing the	TU
preprocess'	1J
presence	%I&UPV
presence for	%I&UPV
present	"[*U2X3C4K9V;U>J@JAGBHHCKKNJPJQJYG^Tb[fKiJ
presented	!D"J2D3a5A:X;GAKB@QKRK
presented by	!C3_5E
presented unverified	!W
preserve	!Y"J(J,I/J1GKAOHSFVG[H]KaXfE
preserving	!HaY
press	"H%K)K,H.J1E2G3K7J9UBTNGTCWJ^KbFfJjJkH
press 'ctrl	-U2K9V_U
press return	!S1GBTKTTI_I
pretending	3T5K
pretending to	3T5K
previous	"K(T,K.H/I1J5H8HBFKFOTRJTGfJ
previous error	!S
previous errors	(T.H/J8IBGKGOTRKTHfK
previously	!_
previously located	!W
prices	!VSK
principals	!G5WRJiV
print	!b"J&J,J3X7J;KB@FHGFQKR@cSiCjJ
printer	!]7J
printing	!KKT
printing an	KT
prior	!KPY
prior to	!KPY
priv	@TAUBHPK
priv key	@TAU
privada	=T>UPFQG
private	!?"5#-%G&I'8(5).*#+','-A.6/E0,1/2!3!475!6*76819!:J;e<S=T>]@ZAeBHCWE=FCG1H'I3J/K4L5M9N!O-PdQ[R8S!T=U8V/W=X4Y^ZD[+]8^2_+a-b-c-e8f3g8h9iDjCk?l5
private data	PWQT
private ddbj	!F,GTCd[
private ed	!V
private example	7ITXdE
private key	!6"<#1&I'A(:)3**+,,*-E.0/&02142&3!4:5!6778899!:";d<U=S>^@]AgBICYEAFKG6H!I!J5K:L9M>N*O3PZQ[R5S'T>U:V3WAX=YbZG[1]<^7_2a4b5c5d8e<f7g<h=iAjHk-l6
private key'	!:;_<E=E?VAWBHCU
private keys	!3%E&C'J;A@;CFDHF6KIPeQDY;iTjI
private open	PVQH
private rsa	!X;HQK
privatekey	!?"<&E*@+E,A->.K/:0J1J2F3>4H5:6>7F8@9>;c<E=E>G?U@gAlB2EJFEGBHCK@LEN7P<QGR4TBWHXKY_^I_GbJcCfAgKi2jCk3
privatekey user	!7">&H*B+I,B-A/<2H3A4J5=6?7H8A9A;l<C=J?[@UAnB5EKFHGCHFKBLHN:PHR5TDWKYX^K_HbKcEfCi4jEk4
privater	!8"D%I&H*J+G,G-H.J/C2I3B5@7H9F;]<Z=I>H@IAHB>CIFHGKHHIFKFLGNFPCQERFTEWH^J_IbKfIhGiFjIkJ
privater schlüssel	!8"D%I&H*J+G,G-H.J/C2I3B5@7H9F;]<Z=I>H@IAHB>CIFHGKHHIFKFLGNFPCQERFTEWH^J_IbKfIhGiFjIkJ
privilege	!X
privilege separation	!X
privée	!7"?#H%F&D'K)J*D+B,A-C.C/B0I1F2E394J5=6E7E8B9@:K;^<Y=D?KB;CEEDFCGEHFIIJGK?LGMGN@OIP?QVR<SGTBVJWDXGYFZI[J^F_BbDcFdHeKfCgJhCi@jIkDlF
pro	!G,G-U/H7TKGNXRITE_BkXlS
pro ftpd	!J/IKKNVTI_GkZlT
probably	,J8IBJKFRJTI^U
probably incompatible	!C-S^V
probably truncated	!V
probe	!^,@JXKGTIWJkG
probe failed	!_,@WJkG
problem	!G"A%J&@)K,]-U.B0J6H;[<@=I?G@WCJGHHGIGL>NGWAXJZK[C]G^FaVbFcFfAhJlJ
problem are	!F7UTUjTkV
problem it	!@5I;[@SKJQIYS
problem occurred	!F,T.K1UBSOJSG
problem persists	!CSTVT
problem unable	!U5K
problem while	!8,U-T8KBJ
problems	!XKGRKTIbScU
proceed	HS
proceed '	HS
process	!U"1#A%8&5'G(A)K*C0;276E92:G;F<J?B@HA4BJCHEEFIGGIHMCNGP-QDRGTHUKV5W]XAYIZC[5]D^TaCbWcXeDf-gDjDkEl9
process '	!T&SdS
process cache	!H3VHT
process completed	"I,H1C5B7K8I9F<S=VBIKKPFRIWD_UbHcJhIjJ
process ended	!?5IBJKWTKWVhVjX
process exception	!H,Y/JBJKJiU
process exit	!C&K/U5U8TGXWI
process exited	"D&F*J1Y3=5H6I7F8?9D;=FHGHIGKIN>PJQJSUT;WA[K^V_@aJcCfFhJiTjFkA
process fastqc	!X
process kexinit	*S
process original	FS
process process	!HNTSJ
process reply	HS
process task	!FSJ
process ticks	!GSJ
process tried	!?-U.F3S8IBWLKSH
process w	!;1J5T<FHBIFL@VJWe
processed	!V
processes	!I
processing	!Z-V.I3F8TKTLFRISDbIcHfG
processor	!G,Y/IBIKJiU
processor exception	!H,Y/JBJKJiU
processors	BUOTRETH
processors standard	!IBUOTRETI
prod	%H)J*H+F-G.E1G2G3=5<8F9@;C<^>I@VCVGFHEIBNFOKP=Q:RIVKWDXJYB_BaEbHcIdJfBhHiUkS
prod example	!E"T;V?XBGRISSaJiV
prod message	FURI
prod pem	!E<[BG
prod ppk	;D@YAJ
prod web	/WBDFKRWSIkU
producer	!SSJ
produces	!A"USKbUfJ
produces no	!A"USKbUfJ
production	&X3U9TiHjG
production error	9T
profile	!E.E/H1J8I9J;HKBLKOIPJQGRFSJTGaKbIcdfGjY
profiles	!V
proftpd	!^"F)D1?8CKJfD
program	!K"@(J*I+H,U-T.H1V2J576F7F8H9B;@@IAEBKDXHWIAK8NCPCQGR:T<YI[G^a_GaAcUiAjJ
program data	!C=VDY
program files	HWSG
program ssh	&T
program usr	!H^Y
programming	!T
programming external	!T
programs	"TRHbU
programs included	"UbU
progress	!Y9G;FJJRIiE
progress origin	!SBSiH
progress user	US
prohibit	!VRHiJ
prohibit password	!VRHiJ
prohibited	"H,A-J.D/E0I1I3J5E7I8JAJBEKILEOJQKRGS@TEW][F^J_GbWeUfCiJkI
prohibited open	,I/H5HBIRISHTJWS_IbXfF
proj	!A"X/S=ICSITRH
project	"A#S%H&B(T+K-I.D/D1F3T7F9S=F@EBIFEHEKELXNJOJPARAWJXIYG^H_CbGcJdIfIhXiH
project 1	2J3V5Uh[
project 2	h[
project 3	h[
project directory	PIQSSKTS
project ssh	#T
project you	!D:TLU
projects	&J.EBGLVODRKSWTH[S
projects a	8TKU
promise	!W,J-U5J;HJTNERKTC
promise rejection	!U
prompt	!<"D&K3CBZG^KIPYQAbIjJ
prompted	BTRT
prompted now	BTRT
prompts	!C"G&K-J/F3I8I9H;HBYGZKELJNKPYRWSHTJZS^H_KcIfIjFkK
prompts from	!E5XBVGVRF
prompts in	!?5AGVPWRTZSfKiK
propagate	!J#ZBJ
proper	NXRGTFlS
proper protocol	!GNXRHTIlS
properly	!G"I&J(T/H1J3H5E7UFKRCTUWJbFd[fKiFkIlK
properly configured	!B9SBHNSRH
properly respond	,H7UKITUdY
properties	!W<HaT
properties of	aT
property	!T/J8J9KKHPXiS
proposal	!SJIKF
proposal curve	9U
proposals	!B*[2^3C5D9Z
proposals do	!B*[2^3C5D9Z
protect	!T.E3G5FKFOZSU
protect against	!Y3H5H
protected	!@.J5E;<<J=J@HA@BDFJKKLKOTPkQ>S]YH[K
protected branch	!V
protected keys	!JPY
proto	!C6YlZ
proto flags	!J6Y
proto resp	!HlX
proto ssh	!FlZ
protocol	#=%J&''<(2)C*I+9,;-T.G/!1B394E5C7D:=;:<3=B>F?=@FA?B;CFD?EEFGGEHBI7KBL?McNXO=P/QFR7SIT<UBV2W8XGYKZ<[G];^caHb[cld@e9f]g5hZiEj?lY
protocol 2	KT
protocol banner	"I&K)K*H+J,F-a.H1G2I3F5@7H8A9A;E<I@IAGBBGKJZKGLKNUQCRESGTX^K_cbGcFfAhHiH
protocol code	!Z
protocol data	/F1C3J@JBUGHNI_DkC
protocol error	!,%K&D'J(E)D+C,8-3.F/C0C1>2A3A5<6D7A889A:J;=<E=I@IAGBDFHHJIBKDM;NFOBPJQBR5T@VJWDXTYG[A^c_/b_c]eKf[gHhdi<jGlI
protocol identification	!I/K3J9IKDkY
protocol identifier	!G-IMWNI
protocol incompatibility	!H
protocol instead	!I,XbK
protocol is	)W.J/I1Y3HKFNG_I
protocol kex	!GNI
protocol parse	!H
protocol scp	!I5X
protocol sftp	!W"B)H*J,F-K.W/F0V1F3I5T6J8H;H<I=H@KB@KBNEPJQJR<SUYI[W_JcSf>i=kD
protocol ssh	,I6JBUMUNGSITH_HbG
protocol version	!I&E(I*K+E,G-J.J/G0F1@2H6C7K8?9UA?B<DIFKIFKILJMXNXOKPFSDT@VJW?XF[D]K^F_HaHbTcYfXgIjDlT
protocole	RJTGlY
protokoll	!?,F/G3J5I6S9HBHKINXOKRHSDTE_JfViHkWlW
prov	IJLU
provide	"E%U&E,H.S/D1G2J3B5B6K9C;G<G=I@KAIB:FGGYKDNHQHRDTC^I_HaJcGfVkKlK
provide a	!F%W&IBGYT
provide error	!I.W0S
provide shell	"ILJ
provided	!X"H%K&@*H,A-B.I/T0K1F2H3:577F8B9W:K<A=F?JCIFFG?HHIIK:L?N>OKQWS@T=W@XF^H_?aHbEcDdTf?hEiXj@k>lK
provided cannot	!F;Z@UASBJ
provided check	!V
provided credentials	!ABURUiZ
provided does	!S
provided for	!FBEPUQFRXiH
provided is	;T
provided or	!A/X6UdWkH
provider	">%H'K(I*K+J,F-K/:2E3;4J6H7F:J=?>KBFCHDJEJFAGBHEKIT9ZI]I^G_GbIcHdJeKfKjGlI
provider available	!E*J5@9I<H@UAWKJQFYS
provider error	![cK
provider for	!<"B&G.T/J3J5JFIGHIHPTQ?TG_JiI
provider java	!DQS
providers	!W5J;SAJHVLIQE
providers sftp	HVLJ
provides	!I9UN^
provision	!I#V;VjK
provisioner	!E"J#U-H.I5J7XFDGFISKDRCWWdZkI
provisioner error	!@#V&S<CFHKKR@WWdV
provisioner file	7TT[^GdS
provisioner remote	!B;STV^U
provisioning	&X,GBITWiVjJ
provisioning with	!V&YjK
proxy	!0"'#D%='E(B)?*6+<-(.5/B0A142;3B4C5-667S8.9/:F;4<5=@>E?C@>A8B9CBDJEDF:G3H?I@J=K%L<M9N/O=P4Q5R1S8TCVEW~X~Y@ZA[@]G^8_#a@b3c6d9eFf0gEh7i-j:k%l9
proxy '	!W
proxy 3128	TGXX
proxy authentication	!B"E&>,H3K<AB6GCKIPJQJR9SKWhXehIi>jH
proxy command	!C"J&H-E3J5F7GBFKDTCWeXY_FbIdJfIk>
proxy connection	/D7IRITDWSXT
proxy corp	TSWG
proxy could	-GWV
proxy error	!H"J&E,T-A/J1K7U8G9I;KAKBDKCNAPJRFTHWbXS_EfHkI
proxy example	!I,ZXV
proxy exception	!C&S*K,=.K/JAJBKGJKHRJW_
proxy http	!J,H-J7KKKNGWWXZ
proxy jump	!T-F/KBXTJ_K
proxy returned	!B,V-I7XX[
prune	!K&J<VTWjJ
prune origin	!K&J<VTWjJ
prüfen	,J/J9HBUKKNXTIiTkW
ps	"E&V+I.I1A3C6J7A8[9I;U@HABBFCTDTIKNIPIQGSCTZWI_IdFfH
ps 1	!G-T/G3H5T8V=TKSLSSG
ps c	&V,I1D5H7J8W<FAKBIDTTYdG
ps d	DS
ps ssh	;TAJCWYS
pscp	!5"E&H(J)E*I,C.H/D0I1:5F8A9J<H=E>T@AAHHIIbK<NJOHPIQGR?YD[U]J^gaHbTc?eJf8iDjH
pscp remote	!KSH[U
pseudo terminal	!S
psftp	">&K)E,I-K153F6F8J;I<@=HB5FKGDHFIVL]NHPFQIRTTF[E_BbHcHeKfGhFi?jGkT
psftp cd	1FICLY
psftp home	!AIXOV
psftp local	LH
psftp put	IXKTOD[H
psftp quit	!ZLJ
psql	!w"H,4-J/G1J6K8HB>KHR7TEWI_Ji@kAlJ
psql error	!j,</KBKRGkI
psql エラ	!e,DBJRGiK
pssh	!4&T/V5J;H=KBXKSPYQA
pssh exceptions	!:/V5KBYKUPT
psycopg	!W
psycopg 2	!W
pt	!G*[2D9JIUkI
pts	![TK
pts 0	!Y
pty	!H"W1WKK^Gb]fG
pty allocation	!C"V1Y^=b[f>
ptype	!I
ptype m	!K"SKT
pu	!<"K%C'E(F+B.@0C1K4E8W99:I;B<>=>>c?m@]AFBGC<D=EAF=G@HCIAJBLHMEODP/QIRFS;UJWCYAZA]F^B_<aDb?c@eFfDgFiCjGkHlA
pu tt	<K=K>V?[PHQE
pu tty	!G%E'I(K+F.G0I3K4H5D9>:K;8<C=C>X?i@XA2BIC@DAEEFCGDHGIIJELCMIOJP5RISBWGY?ZE[I^G_AaIbDcEeJfIgKiGjJkJlE
pu ut	!J8VVT
pu être	,U5T@VAVTH
pub	"C#K%@&>)J*J+F,I-I.G0G1F2D3?5?7I8J9B:T;;<2=A>9B2C4D:E;FFGFHGI<JJNHOVP.QDSVTBVFWJY~ZI[B^J_JcKdJfFhJ
pub bad	;j?b@YAgC9DEYY
pub error	!G;;=G@BAHCXQBYh
pub invalid	!F;;=H@=ACCKQJYgiI
pub is	!D;S@YAJ
pub key	!E@TAS
pub no	!W<JIJ
pub not	!U
pub ssh	!I;D<H>E@JAJY^
pub type	!ICIY]kT
pub user	;K@KYV
pub'	;E<J=@>C?U@ZBDC1D?FIPAQAYsjG
pub' are	!F;h?a@WAcC1DCYg
pub' no	!D;DYY
pubkey	"C#J%Z)G,E-A.G/D0I1A2:3>4G566J7I8F9<:I;3>>?A@>DHEVF{G>HDIHJBK<LCMIN@OJPHQJRGS@TCVJXJY4[K^F_DaHbEcDdJfIgKhEiGjCk@lJ
pubkey accepted	!C2G;J=IEGFhRIiI
pubkey algorithm	!JFW
pubkey auth	!KBJFZiK
pubkey file	!<&D;T=[AWYKjC
pubkey hex	!V
pubkey key	FX
pubkey no	!F&HF[
pubkey prepare	*U
pubkey signature	!JFV
pubkey signing	!>"J%^&X<IBBEEF4iHjB
pubkey ssh	;I@KBGEbFIjK
pubkey test	!D%JFW
pubkey using	@SEHFC
public	!G"@#J'B(A)E*/+9,8-C.@/50=2-446>7=8=9*;U>1?EBeCHDHECH<I1J:K8LUMDNAO?SETCU?V?W>XAYaZU]C_>a<bFcBd;eAfIgAk7l@
public and	!C%J&J=UAVFJPBQ@RTiW
public html	1J@JBHIFLXPJSUTF[S
public key	!?"E'D(D)I*3+<,=-6.G/=0C2/465G6D7A8C9-<Z>5?IBaDJEFFUGKHAI9J>K7MFN=ODQTRHS@T8UAVCWBXEYbZV[=]E^C_;aBbJcFdBeEfKgDkAlD
public key'	!HBUQKTKiE
public no	!U<FKT
public private	!Z;E<E@JAIPEQERGYIjU
public user	!W
publickey	!5#[&a'4(;*%+),8-!.6/&052(3!445)627,8*9!:G;T<^AIBnDEFXGIH.I/J-K!L7MAN%O-S!T)U?VDWHX0YW[9];^D_#a!b0c6d2e4fFg8h9iejel.
publickey auth	!W
publickey authentication	!F"J&D;C<C@UB[FCGGR2YYZUhKiB
publickey failed	BYFTi]
publickey for	-I5J8G<JB[FHKIR@_Hh=
publickey from	!X
publickey fromfile	!D=TBSFVKKQWRFiXjK
publickey gssapi	!I%I;I=GBTFAG:YIZJiT
publickey keyboard	"F#J<IASGTPFRXSIZHiJjSkG
publickey no	!H"9#U&05T;;<#AJBcFeP?R?TTZ9iZja
publickey packet	EE
publickey password	"T%<&T,W1E5S;U=1?J@GAKCTEBG/HHQ:R]S@WUZ-fChJk>
publickey preauth	jS
publickey protocol	!J"UBT
publickey request	!J"JBXK@QIRIfI
publickey succeeded	!^
publickey successful	!^B@FIREVTiIjK
publickey unreachable	!J&VBTRCjT
publickey unverified	!E=JATBWFJKHQZRIi_
publickey username	&WBHRKZTiIjT
publickey with	!H=JBTFEG[RGZGiF
publish	,F3JHHPIfK
publish over	!B"S,G5IPJfK
publisher	!B"S,G5I@SNJPJ
publisher exception	!B"S,G5I@SNJPJ
publishing	!8&H-J.G/E3K5J9I;HBHITKFLZS]TBaHiG
publishing exception	!;&I-K.H/E3K5J9I;HBHITKGL[QSSWTCaKiG
pudo	!@"G(K*H,Z-I.B1F2I5D6B8E9F;E<C=I?VFIGHIGKAQKTTVIXJZJ[HbHcGfIjHkG
pudo conectar	!G&E,_.H1K5J6J8I<KBDIKKGLBOFPJSCTTWJbKcKiEkJ
pudo leer	!H,J?X
puede	*K-J.I5J6H8J9H<C=TKBLGOHRESEiKlX
puede establecer	!I,S/FKJTGlY
puerto	!X,U/H7IRG
pull	"J&T,G-J.I/[6H8F=KAKCKHJKCLEPSQDSCTIUT_I
pull access	!W
pull image	!W
pull request	!T
push	!I"5#J%T(K)K-F.Z/?1A4G5I6D7?8B;B?HJJKDNIPGRITIWCZI^I_6bAdGeJhJj[
push c	.U
push code	!d"I&JBHS=_HjI
push home	fH
push origin	!D,HBTSYiEkT
push php	AXBI
push pl	BJQXiU
push py	@S
push sftp	!T
push some	!c
push to	!E.UGVST[V
pushed	!I,V
put	!;">#9%?&6(J)A+=,>.W/>0V1@2D3=5.6D9I:7;E<==A>9@IAFB=C9D;E7F)G;ItK^PAQHR@STTBU<VbW&X0YE[a]X^+aHb*c5f:g@h=i-j;kKl&
put '	(W.B
put 0	!>(J.[0I8IIJOISIV^[HaKgE
put 1	LIVU
put a	!V(G.Y/H0E9UJWK<LFO=RWS;TDVG[5a4
put access	IJLVOZSU[WaEeJ
put afp	!W
put bad	!?0JI[KIVJeG
put big	!B8HJXSI
put c	!G(I.<0VIVKHL>]SaFgJ
put channel	!>0V1C8DOVVC[X]XcJfE
put contents	!^.ISF
put d	'T0JOJ
put data	!FIXLH
put enoent	!@<HI[
put env	OV
put error	/JBVKFLI[UiWjW
put failed	!F.E0SIX
put failure	!A.X0XIHK?LEOXSE
put file	!>IIKSLWOU[HaF
put files	KTLJSHTFeT
put format	.[
put home	!G.UIUOT[TaI
put https	!S
put index	!KST
put java	!:1K5J8JFKNURJVJWJZK_TiG
put local	!XLI
put main	!:1K5J8JFKNURJVJWJZK_TiG
put mjs	!E.I
put no	!B,I.D8ZBEKURYTF
put none	!G(W.GIVKILH
put object	!WSH
put of	!E/JLWRHS_[UaH
put ok	!ULIRHVU
put p	!FOHaZ
put permission	!T
put php	!="U-T/C2T7U=A?V@SLIPHSIfKiUlK
put pl	!<"U1E6T9G<Y=TB8PHTHdUiBkV
put py	!42I8ITTVK[JaJ
put r	!C.J0I1K8SIXKGS>[JeY
put rb	!D
put reads	!['F(J-U.B1T4V5K6I8CBHHYIKK7LJNXRGTJVI[T^IaGbFcFeKhJiC
put report	!VIULDSJaK
put sample	IS
put sftp	"G.B/E0K;K<HIHKCLSOGTVaU
put with	!K8S9T
put write	!EIGLUSV
putfo	!E([IDV[cJ
putfo fl	[S
putty	!G;G?T
putty private	!I?T
puttygen	!C1K;Z=]>K@GAIIFKKLHPHSIYI
puttygen error	!>1K;Z=]?K@HAKIFKKLIPHSI
pv	!FIKKHLVNKcT
pv 3	!GIKKILVNKcT
pve	-J_T
pw	!F"J&?3J5V;J<JB9GZRaTWZDiYjGkH
pwd	+T5KKGLEbS
py	"H#H&J'F*H+?/W0@:E>D?E@JB=C?DHEGFJGBIIKJMCUJXEZJ]CaHdJeCg?iDkI
py 1819	;T@TYU
py 19	!U
py 1909	!TNHTW
py 219	!T
py 3	!T8T
py line	!;#K%T'H)T*K+B/V0D:G>F?H@KBACCDJEIGHIIMGTBXH]F^AeFgAiHlU
py n	!K^SbG
py test	!V
py'	SS
pygit	!A&D*D-D2B;JAJHWKYNSPTQIhHjX
pygit 2	!A&D*D-D2B;JAJHWKYNSPTQIhHjX
pyinfra	!E&I;C<X=IBV
pyinfra api	<KPT
pyinfra error	!D&J;D<ZBWPDRViS
pypi	!W
pypi org	!W
pysftp	5Z;H<ZBJKHLHPEQI
pysftp connection	!I5V
pysftp exceptions	!?<[HTPFQJRB
pysftp init	5XHH
pytest	!^
python	!S(K)J+J6W8I:KBHCGJHMJOIPKYI]K^HeJfHgH
python 2	,IKSLJSG[ShTjU
python 3	(I.S3F6VCIIJYJ[I^IfKgJjJ
python interpreter	!UTJkT
python usr	6W
pyx	!C"T*V-J2S<U=]KH
pyx line	!C"T*V-J2S<U=]KH
pública	!Y"J&J:X<F=E>HPJRIiI
pで	!GNJSUkJlX
pの	!H)U
pは	kV
pア	!?.S;JASTJ_V
pア アダ	;KAT
pア アッ	!H.U
pサ	!T)K*K-H1E3G5I6K8K9HBIKILINSRAXV[U_IbI
pサ サー	!U-H1F3H5J8K9HBIKJLINTRAXV[U_IbJfC
pセ	-H_KfW
pセ セッ	-H_KfW
pチ	)V1X
pチ チャ	)V1X
pプ	!FWV
pプ プロ	!FWV
pロ	!H"T_IiT
pロ ログ	!H"T_IiT
p専	"FbY
p専 専用	"FbY
p接	"I/V1H6I7K8K@TBGKENITWbHfGkDlH
p接 接続	"I/V1H6I7K8K@TBGKENITWbHfGkDlH
p転	!S
p転 転送	!S
p送	*X/F6TZUjT
p送 送信	*X/F6TZUjT
q	!S"H#I%J*G+H-B/B0]2E4H5>6K8K9A<H=JAXBWGIHAJHKJNAO=PGQXVHYW[B^J_EcSfIiCjBkBlK
q '	.ULVSS
q 1	!D0W3XLEOH[I
q 3	!E0ULJQX
q 6	!T
q kex	![9D
q must	!D;V@XA[FWQTYZ
qc	!T
qemu	#VRKiWkH
qemu debian	!Y
qualified	!G,U;J<K=TBJLTOSQTRG^TiJ
qualified error	!G,U;J<K=TBJLTOSQTRG^TiJ
quantum	!K5J9AU_
quantum key	!K5J9AU_
que	!I"B*J,U-C.G1I3[5X6I8I9H:K>GGIK?LJOHQJRDSET@WK^T_HaJbYcSdKfJkG
que el	,XKIXT
que le	!F"J&SbU
que vous	&T
query	!]-K.G7V8HKFRISJkX
queue	!ZiHjT
queued	!T
queues	!GSJ
queues 82	!HLK
quick	!Z/I6A
quit	!^"J.D/H0H8JBII?KDL<OGRKS@[I^JaFlV
quit sftp	!WLI
quit with	!J7TdT
quota	!H"6#I%G&G'H(C)F*F+D,<-G.y/=0A1=2J3@4J5;6C7D849D:J;F<C=G?K@IAIB4CIDJEJFJGDHGI?JHK4L;MINAO7PHQFR4S2T8UKVCWHXHYJZI[A]C^C_9a>b;dIeFf@gDhGi;jHkBlF
quota exceeded	"G,G.k/E0I1G3I5E7K8C<JBEIEK@LAOFRGS:TDVI[H^J_FaDbKcIfIiHkI
quota limits	!G.W
r	!;"A#C(T)<*8,H.E/J1.2<4;5F6H92:C;T<S>EA;B2CXDCEAF=G<HIIiJ=KELAN=P>R0TCUHXBZB[6aWbTdJeXgUi=k;
r 0	!GTUaU
r 1	!W(V.A/J0HLBOSVI[J]JeJ
r 2	!C-G0B1E<DIeKSL9NKS>[KaGkH
r 3	!V8TKI
r as	=U
r dist	ITSJ
r fastq	!ESX
r local	!W
r n	!:,A5C;G@TK=^?bTfUgWiEjF
r n'	!>3UBIKJMUNHTJ_GkHlU
r nkex	/IBUWV
r r	!W?SPSSC
r remote	!T&T
r sftp	!J-G3W5I6TBIHVNSSI_SiVjT
r to	!G-V8Y?TBJCJKEPT
r user	!D<ZBERIYT_XjUkH
r z	;X
r'	!JAIQKgU
raise	!H'K,K.J/46;8J;D=-BUCJFCGIHTI<JKKIMKQVRBSUTHWA_JcWeSgHjUlT
raise bad	3Y5J
raise e	!A9U@KGSKSTJcK
raise eof	1W8F_EcFfW
raise error	SKlW
raise exceptions	.USHTT_J
raise host	HS
raise incompatible	2T
raise io	!@0W8HIFKBOWSWVT[UaTcIeV
raise key	<H=G?S
raise no	!J,VT]
raise saved	!F&IBXFINKhTiUj_
raise sftp	!H.I1JKHLISFc_
raise ssh	!="G*G,G/I1I5U9F=ELJNTPHQTRFSHTGYTZG_VbJcIhHjHkU
raised	&I.H/C8S9VAGBFFEGWJFLHNIPJQHSETUWIZH^J_JdKhJiVjHkF
raised net	!@,I7TBDFHGZRViUjK
raises	!^RJSBaF
ran	!F,T
ran on	!F,T
rancid	!F,UBFGVRBTUiWkW
random	FS
range	!T.I9]JCKB
rar	!:"I'f(J,K0G8JBFOGRGSGVJ^J_JaEeFiI
raspberrypi	!F"F-G/Z3V5XBTKERT_FkC
raspberrypi date	!V
raspberrypi local	!F/[kF
rate	!_.JSJaK
rate limit	!W.K
rate of	!]
rather	!FBJRJiZ
rather than	!FBJRJiZ
raw	"F'G0B;JBEL@OVRGTJ[I]Ua?bFeagSiI
raw'	!HVV
rb	!?6H7J9H<S=UCJKELEPDRFTGZKcK
rb 104	1J
rb 105	LI
rb 11	LI
rb 126	;]@H
rb 152	?T
rb 165	?T
rb 168	?T
rb 187	HSLU
rb 190	HS
rb 210	HS
rb 224	HS
rb 250	!H1HfF
rb 28	1J
rb 325	IS
rb 36	!IfJ
rb 49	HT
rb 53	!KHS
rb 54	-VKJ
rb 540	IS
rb 57	KUkWlS
rb 58	?S
rb 82	HTfT
rb 89	HS
rb 9	!D
rb 911	IS
rb 941	IS
rb sysopen	!E<X=X
rbenv	FU
rc	!Y"U&I)K*E,G-D1B3E5C6I7H8F9I;T<U=JAGBFFFITKANHPKQVRCTDYIZK_JjFkG
rc 0	![
rc 1	LCaS
rc 12	BHGV
rc 2	!CBWIVKILUbS
rclone	!Z"T%J(K+G,E.H5GB7GHHJLDRU^I_TbJfGiEjF
rclone conf	,J-U5J<FBJLJfJiHjJ
rclone config	!V
rclone id	!I;K
rclone rclone	,J-U5J<GBJLIfJiHjJ
rcv	!B-Y.J1F8WKSLSSS
rd	!ZRK
rdomain	!B)T-GBCRS_ShJiX
re	!I"T1JBFKTLTPKQKRFhYjX
reach	!8%b&D*Y,]-H.H/C1I2V3E5B6F7]9^;JB>FIK<LCNIRCSFTXXT_JaKfKiFk[
reach a	!;*Z2W5I9aFKKGSK
reachable	!@5JBXiK
reached	"@)E*D+J,>/F1?2J3A6J7D8G9A;G<J=JBFFKKGLHOJPJR<SB^I_baHb<cBf:hYiGjGlG
reached over	!IdS
reached try	!GKKRITJ_Y
react	!I/S1H7TIKLV
read	!C#8%C&I':(G)D*7,=-^.H0H1A2K3<4B5X6:7A9D;U=U>??J@WBTCVEFFKG=JTLHM0OER=T:U=WAXGYVZ>]/^Eb2dGe2gFhEiFkKl@
read 0	-H8JKHSJaW
read all	!C-Y.J1XLIOJSIVJcB
read as	SG[UkUlT
read bio	!U;DQI
read by	;T
read bytes	!U
read connection	!B"1)4*J,:/a275b7F86=IBcCKEJHJJKK;NSTCWEXEcJdVhJkU
read econnreset	!F&J*K,>-X.D/;1S3J5E6E7A8K9H;IBCIGJJK^LENFPHQJRBSGT>cHdGfEiJkF
read eof	!T.FKJLSOTVU
read error	!Y;F<F@XCJKGQW
read failed	"JcT
read file	!@<Z=X@VSG
read from	!/#J%J(G)E*J.V/K1D9@:WGIIFKXMJOAQDRITHVC[H^DaBb:c=eHf8jTlJ
read key	!H&A*H-H/I1G2B3F589;:E;b=J@_B2FBHIKILJRJSKTIYafJiGjA
read line	!K,KKYNTTFk]
read message	!K"SKT
read nio	-T8SKT
read node	!D)S1U7HTJ
read only	!]"F&K(H,J-I.A/J0@1K3G4J5@8F;D<I=IAGBEDKHVIAK?L>NBOBPFQJRKSTVIYJ[C]D^Da@bFcHfHjXkJ
read operation	!I8IJWK8N[TUkU
read packet	!@,X.I2S5?6G9X;IB>JJK5LJN8RJSFTKcWfXk<
read passphrase	!75ZIKP[QGRVjJ
read piped	!K"T.V
read poll	!H
read private	!F"J%J&H+J-G1G3J5F9K<X=_?X@TB?CHHFIGKJLENIPFQWSI_KfIjJ
read properties	!Y
read response	.JKKNESHTHaV
read seqnr	!H
read socket	!H,I-YJHNU_TkS
read ssh	!J;G<J@XAIYW
read stream	.ILISWkTlT
read tcp	!="K,H2H3I5;7CB4JZ
read the	!I^U_T
read timed	!^-G7IJXKD_H
read timeout	-YkS
read 接続	-SKFNV
read'	!E@TAJ
read' could	?T
readable	"J1J5H7I;><D=Z@GABBIPGQGSKTKYJ
readable 1698	KTkT
readable nt	KTkT
readdir	!ERKS]aF
reader	!@"T)X*J,G.H/F2I8W9UJGLSNAQJRGfXiJkF
reader error	9V
reader info	9TBU
reader java	!D"X)W-C8WfX
reader run	!H"X)W-C8WfY
readiness	!_,AWKkH
readiness probe	!_,AWKkH
reading	!T"C#H%I&6'I(E+S,=-T.;/D0E355=6C8V9?:J;@=T@GA;B?DFFFGGKXNUO@P9R3VAXBYHZE[=]K^FaAbHcJdDeHfGgEhEj8kYlJ
reading configuration	JJKTjD
reading directory	!J8YKT
reading file	!J
reading from	*W-@2Z8U9WNB_BkJ
reading key	>SBJRH
reading no	1G<HIGL]SH
reading response	!YKI
reading sideband	8V
reading source	!TITSF
reading ssh	"H&I)J*H+V,C-a.G/H1D2H3D5>7G8?9A;D@IADB@GJHKJZKFLHNUOKPJQCRCSDTVYK^J_cbFcFf@hHiG
reading version	!C-J3J5H9J;KKJMUNUTJ_Ck_
readline	!D-V@JNSWT_V
readline timeout	!HKWWT_T
readme	!W5I<KBKHJIDLXOJRI^Ja@
readme txt	!TIELXOJRIaA
readonly	!F"K=HBJHJLCO[RHSfaE
readonly new	!>=JOGSgaJ
readonly reads	!FO_
readpartial'	-VKJ
reads	"E#I%F&A'[(T*J,G2J3I5D6?7F899@:G;;<;=@>H?E@CAAB8CGDJEHFCI]JJK:NSOSQAR7SXT:WCXFYB[Y]?^WaUb:c7e:fHg>i9jCkWlF
reads 1	!SIULH
reads bam	LKMWSW^UaFbF
reads fastq	%J&J'C0^4T5H6F7J8?9F:K;E<J=G?J@IAIBAFJHTI+K5MKNUO[QGR@T=VTWHXJYH[]]Ha^bGc?eEgFhGi?jIk[
reads fastq'	!CLXSYaT
reads fq	ST^T
reads r	!?0K<JIaKSLBVJ
ready	"G#W&I*I,?-=.J/G1H2H5?7J8C9E<JAIFEK7MKNhPJR?SJTAWJ^I_FbGcCfFhKjEkXl>
real	LV
real path	!ILV
realm	!W
realpath	IFL_
realpath home	LU
reason	!B"K%H&A)I*V,U-V0G1<2X3:5:6H7U8W;W<X=J@KAWBDF=G>HKIEJFKSLUMIOAP@QURHSSVGWHXHYEZC[GaCb@cCdTiFj<kUlE
reason 2	!G,SdUhUkU
reason auth	,X/WAVTWiG
reason connect	!X
reason error	-USS
reason flow	9S
reason unable	-TNTRK
reasons	!B%T&Z5KBT
reasons include	!?%T&ZBU
rebex	!9"W-D3J8W;HIHJWK=LENT_HaKfK
rebex net	!9"W-D3J8W;HIHJWK=LENT_HaKfK
reboot	!U
rec	5S
recap	6T
receive	!Y&I)D*U,?/=1:2Z3A5G6J7C9W;G<GAIB?FHHGIFKTLBN:OHPGQGR=SGT7WF[K^HaIbFc[dIfBjIkA
receive failed	!Z.H7J
receive hook	![
receive incremental	!E.U
receive kexinit	!J*^2_9[KJRK
receive packet	KGiS
received	#B%H&6'C(7*D+I,>/A061Z5J697C94:C;F<;>??H@IA?B8D@IEJJL6O3Q4RFS2TBUDV7W/X;Z8[7]:_UbUcedFfdhTi:jCk>
received 12	IU
received 35	!W
received 4608	!UHU
received authentication	!WRI
received client	!_
received disconnect	!J"D)?,D2J8TB@K5LIMFNJRTSHTF_]bKcKh^iIjIkJ
received exit	!H"V.I1V3J5B8IBJIJKETJbT
received http	!FMW
received install	!G"W7SbTcTdS
received message	!F,K.G/J1H3K5H8H;EAHBDGJK@LJNGRGSGTG^J_IaJccf>hK
received process	!WBJ
received so	!E-J8G9IIJJIWIaHfG
received ssh	;JYT_UhH
received stat	!Z
received status	aU
received too	!KcT
received unexpected	!5"W)W+K,>-C.I/E3E5F7J9I;EBAKBN;RCT?^Z_BbXfXiHkClB
received userauth	!V
received version	!]
received welcome	KT
receiver	!B"=(C*H+C.Z/I0Y1D5>7@8;9J;?<K=I@JAGGHHJI=L^NFOHR:SYVJWH[G^I_DaUb9eJfIkC
receiver c	!H.ZLI
receiver chown	.KSFaW
receiver date	"D+J,A-@.V1I3J597F8C;EIGKZL^RC_Jb5kI
receiver failed	SX
receiver mkdir	!JLY
receiver mkstemp	!B0XSZ
receiver write	!F.[SG
receiving	"H8JNURT_GcJhKiKkD
receiving bytes	9S
receiving objects	!U
receiving version	!F3TKFNGRV
recent	.I2FIKQIgJ
recent call	.I2FIKQIgJ
rechazada	,a/C7GKELKOKRBT>lF
recognised	<H>W?G@GAAQKYT
recognised key	<I>X?IYV
recognized	3I5H@SAHIIKJLKQW^W
recognized as	KK^W
recommended	-SCXDH^V
recommended that	CYDI
reconnect	!e"H,E-A/=1G7I9KBHRDSJTFWU_EbIfJiJ
reconnecting	!J#V-G7ZTX_HdU
reconnecting using	!V
record	/D1I3K5B9I;IIILBMVNAOJRIST[T^W_KaDbJiGjJkGlG
record hostkey	!J5J
record uuid	TW
recorded	(THT
records	.V
recoverable	!Y.IIJTK
recoverable exception	!W
recoverable exiting	!U.IIK
recursive	!S
recusou	!F"W,X7HRXTG
recv	!H"H&F+J.C/=0J2F3U5I6U7A8@9C;G<I=JB<IEJEKbLSN9PIQKR?SZT=WJ_GaAbFcVdKeFf<hIiIkDlD
recv data	!E,U3WkJ
recv generator	SZaE
recv packet	!FKFcV
red	!FXV
redacted	!K5UAH
redacted to	5U
redis	!v"J&H,9-C/E3J5C7B8I9FB=KANHR?T9WK_Di@kC
redis at	!Y,G
redis connection	!f,C-I5F9HBFRHT@_KiHkK
redis exceptions	!^KFRJ
ref	!^/J3I5KKULDNJSCTJ[H
refer	5KW[
refer to	5KW[
reference	!b,K.E/F5DBKIGKFLJOIRKVZ[KaJfK
reference was	!EIJSUVY
refreshing with	!S
refs	![.K3GFYLJPIR=jW
refs remotes	US
refs to	!a
refspec	!W
refused	"!#8%h&H(>)(*,+/,z-?.*/!1!2.3!4;5&6>7!819!:7;)<3=.>:?I@4A2BUCGD;GFH6I6J3K!L-M8N3O0P+QAR9S.T!U>V?WXY4Z-[;^Ba8bSc*d2e>g=h@ke
refused 0	,S
refused 111	![,B
refused bad	!F)BB]
refused by	!J'W-A/J3J6I8BBCKANJOITSWBX__<bGfIiT
refused check	!W
refused connect	!B,V-ZBHTEWH_AiHk[
refused connection	!E,f-?/F5J8JB>KCRBTGWF_C
refused did	!Z
refused error	!J,G7KWIkZl[
refused for	!U,I
refused in	,SkV
refused it	,WTFkI
refused not	![,EkJ
refused operation	!@%i<F=IB@FEPIQKhKiKjD
refused or	!Y,H7VBHRKTS
refused our	%G&@3J;E=F>IBYFXGBRKYKZ>fEiYjX
refused the	!7,l-=8GK9NIRUTFWH^J_9bIfGiHlI
refused to	!B&B*J,:-G/K1H8J9JB<KGNGRDTIWE_Gb]cHf_iJk@lG
refused while	!a,A
refused'	,T
refuses	,E.DBIK@LHNJO^RGSBTBaIcJfFkKlG
refuses to	!G.HKGLJO^RISBTIaIfIlI
refusing	"D&F,H-J.J/H1F2H5U7J8I9H:J;B<C=E>I?K@GADB=C^EXFEKFNJOKPBQFRBSGTEYE^J_JbGcIfJiFjGkI
refusing rsa	!DBJEX
refusing to	!X"H&H,I/I1H5V7J8J9J;E<G=H>KAHBDCZKGPEQIRDSITFYIbHcJfKiKkK
refusé	!E(U.JIJKKOASXaAgW
refusée	!9(I*H,d-C.D/72J3C5C6E7E8G9C;J<HBYIHK<LFNHQFR?SUT4XE[J]J_AaGbIcFdEfFhHiEjHk@lD
refusée par	!="F)I/G3J5JBZTD
reg	!T
register	!cBI
registered	!H#]&J3F5I:W;G<HBAPKQIiG
registry	!b,J/B6FBERISJTI
registry example	!V
registry npmjs	![/D6H
registry you	!K5V
regular	!I"K&I(J.G0S1K5J;H<H=H@JBGHGI?KIOBRITIVJ[j]I^Ga9kH
regular file	!H"K&I(J.G0S5J;H<H=H@JBGHGI?KIOBRITIVJ[j]I^Ga:kH
reject	!@"I'V/J2@3X4=5b6I9I;H@KAGB?HFKDPIQFR?TG_JfJiK
reject host	!?2A3X4>5b6J9J;HAHB@HGKDPJQGRATH
rejected	!;"U#@%<&2'T(A)@*7+>.J/013263A5b6>768F9?:A;4<1==>E?D@HB]C?DEEBGHH?I?JBL6MBNAO4P2QGT6UHVDXAY9Z7[?]E^Ua9bSc;d>fGgCh7jTl<
rejected because	!W
rejected by	!6"E'T*F,A-@.I/H1J2J3C5Z8B9A;J<JBUFBK9NBOHR>SKTFZJ^[_Ub@eVfChGi@kF
rejected fix	!S
rejected main	!T.W5HBIKKSX
rejected sftp	!G5JBKTUiGkXlK
rejected the	!5"T-S1K3J5G7I9S;G<K@TATNTPHQDRZT;YHkJ
rejection	!U
rejection warning	!U
rejections	!GSJ
rejections node	!GSJ
rejects	!T
rekey	JH
rekey in	!H
rekey out	5JJHKG
related	7TBTJVNT
related to	!H7VBUJVKTNUTT
relatime	SV
relative	!X
relay	,C-CNJTKW__HkF
release	!k"H&J*J+K,G.B/B0K2H7F8H9A;GAJB>FIJJK?MKNTS8TBWJ[H_JaJbKiCkD
release 0	3TBIkJ
release 5	9JNVSJlU
release'	!Y
releases	!I-U/F3IBFKWL]
releases hex	IU
reload	;K<F=GC]YJ
remain	!:#U%J,J.J/I3C7J<V=I?J@JIIKFLGNARTSIYH_IbHcJdJkE
remain to	BTRT
remaining	!J"E&D.T3K<KGVQERXTJZFiS
remaining authentication	!HBIG=QHR_ZK
remessa	!E.J/V0KISKHLZSI[IaK
remota	!C"J,I.I/C7UKHLWRHSJTT_U
remote	!.">#7%B&I)I**+8.Z2C3U4=6F7H9F;2<D=A>=?0@:A.C<D/EBG9HBI'KSLcM>OYP4Q-RCSWU?V>X?Y0Z+]U^TaXcTd:fKgShGjKkFl6
remote address	!^
remote backup	,WjTkV
remote client	)G1E8XTV
remote closed	!D,E-Y/H1G3K5K8D9JBBN[RITH_[iGkW
remote command	!8"H,J.B/C1J3I8Y=SCSKZLEOHRGSJWC^DaIbZcJfIiG
remote connection	.X1:5B8]B<KYNJTFWV_?iGjH
remote contains	!S
remote debug	!VBW
remote dir	!HLX
remote directory	"K&G(J,D-I/F0D1F3G5E8D;K<IB?IAJWK?L]NJR@T?WJ[@^VaDbZcIeIfHiJkF
remote edit	!FRHSUaJkVlU
remote end	"H,T/J8H9UKKSHTJWI_YbGcSfGiJjIkG
remote enumerating	!Y
remote error	!W&?-J.I/I1J3B5>7D;H<DB8KHLTNKRKTVXIbJdJiA
remote exception	)K,E-D1F3U8EBFKULUNGRI^D_IiJ
remote exec	#X,K<IBBKHREWW^UdV
remote file	"G&I(U)J+I,=-F.S0T143@5<6J7K8D9J;@=F@JAKB;FHGIHDI7NCPJQJR<T=WGZS]V_IaTbEcCeGf:gHi@k=lJ
remote filespec	!KSH[U
remote folder	!F.H/J6TLZSJfF
remote fsetstat	!?=IBGLIOGRFSEaciHjK
remote ftp	-B.K/S5K7TKHLHSJdTkGlA
remote hg	!IKKcU
remote home	)K.V0Z1HBKKKLH[XaZ
remote host	!B"?%D&G'H(C)T*G+8,E-U.D/C0D1X254:5:6H7K9G:A;<<8=;>H?H@@A<BHC@DHE<F6GIH<IBJ2KYLEMEOAQIRXTJUGVIWTYEZ?[@]Da7dFeCfZg?j=
remote http	!W
remote https	!W
remote ident	!W
remote invalid	BKHYRK
remote ip	/VWI
remote key	!22V4U5THU
remote local	.WIJ
remote login	!UKSbH
remote machine	3TLGSHTFbX
remote mkdir	!<.?1FBIKHOYRJbJea
remote name	!F/]LISF
remote no	!:.XLVSY
remote open	!3'Y(K.?5K<K=JBGIDKFLcOXRGVJ[Va8eHfJiJ
remote packet	1B8Z
remote path	"I,J.F/G0J1E6I<I=JBHIBKIOIRISUTHVVaG
remote permission	!ZBBPYjW
remote php	!^.H
remote port	"W+T-I.J3K5WTCiK
remote protocol	!H9IBJJTNJZKiU
remote readdir	!BS]aF
remote rejected	!S.W5HBHKISX
remote remote	.Z0YKELDRJSS
remote rename	!G.=KJLDO_SF[E
remote repository	!6#J%K(J)I*K+S.D0J1H8@9B:WATGHIJK7LSOHRJVI[J^GaEb<c?eHf<jU
remote scp	.K3J5EKH^ZbG
remote server	!>"=&A)E*E.>/J0I2D355I6F7W;FBXF?GEIJJVL:OGQISITWWE]H^BaFc9gKhDiHkY
remote setstat	!BOJS>ad
remote sftp	!I,I.S5IBIRGSVTVkU
remote shell	!T,H.I1J5SGTKHLJSG^>fAiF
remote side	!8"F&I)K*J+I,A-T.@/D1H5>6K7>94GKJIKTL<N[OGS=T5WGXF^E_VaFdFfThUi@jHkSlJ
remote software	!H9IBJJTNJZKiU
remote ssh	!H+H,B3^5X6I7U9H;KBgFIGKHTK:LGNISHTFWF_EbDi8j?kI
remote support	!T
remote system	,XKDLJ^X_KbA
remote the	!G3J:VETLK
remote this	^JbT
remote tmp	.X1U
remote unpack	.X5IBJSW
remote upload	.eIIK@SCaE
remote user	1JBVHVRFbIkK
remote version	!V,D7IAIBDMTTCWKcIkClJ
remote warning	!YSK
remote working	!_1D5IBAGIISKGPJRFSI
remotepath	!GLJVZ[T
remotepath file	[S
remotepath wb	OT
remotes	US
remotes origin	US
remoting	!T8K9TKSTH
remoto	!9"I&U,@-[.I/E1I3I5J6I7E8]OVR@TB^S_HbWfJkF
remove	/J3T6UKKOTQTRKTJaJbUcUiJ
remove file	!YSJ
remove the	!B3TBSOVbVcV
removed	!V&H6UAGIJQKSIjJ
removed in	6W
removed on	!T
removing	!>BSDYST
removing permissions	!ABTDY
rename	!4&I(J,F-J.3/F1D3I5E8F9I;IAKBCIIK;L?NJOsRETFVU[V]IbIcJeIfAiI
rename '	LTSU
rename in	OU
renaming	!G.JS[VW
renci	!?#H%C&<'K(I+F,V2>4H6?779I:J>F@KBCCEDKEHFGHDI>JIMEPHVG]J_Hd<eKgJjClI
renci ssh	!?#H%C&<'K(I+F,V2>4H6?779I:J>F@KBCCEDKEHFGHDI>JIMEPHVG]J_Hd<eKgJjClI
render	!W
renew	!V
repeatedly	!>&I+U/H3J5V8VAJBVcT
repeatedly try	!>&J+U5WBWcTiK
replace	HY
replace entries	!CHY
replaced	!C3KO]SEgW
replaced by	gW
replication	!?"S-I.J/T1Y7[B]GKHJKBNJRETZWJXK_HdHiTjUkW
replication tank	!I,C/U7XBU
replication task	!H"V1YBXKJRGiXjW
reply	!="D&>(K*8+B-3.I/=0J2A3I6E8D9A<FBHFIGJIEJfMBPDQJR=SJTUVIXCZH^I_<aJbIc^dEeJgGhJi>jCk7l^
reply 0	)S
reply from	%X&FBVKK
reply received	!G*GKJlT
reply ssh	!JlZ
repo	">%I&:(V)A*F+H-@.B6<8F9E:J;D<A=D@IABB>CWFEHIIBK@LaNHP]QAWGXGYFZI^JaJb?dJf8gKhHj;
repo 01	!D7VBBG_TTkW
repo at	/Z1C5VRKfI
repo example	!X
repo git	&E5JB<G?P_RYiTjA
repo maven	!U
repo unable	!H1WB_RGf@
repo was	!W
repo'	!H3TESbUcViV
report	!S"A&I'K(U-E.E/C0[1C2T5?6G7I;C<C@IAICJHJJKNDPJQHS^TAV<WIYI[A^H_AaEbGcGeHfCgViCjKkC
report 2024	!KIXLGVI
report csv	!H(W0ISGVKgXkK
report pdf	SS
reported	!G"I-G/WBHKFRJTIWWXW_GiJ
reports	!H.U3JBJIDL_OKRK[BeJ
repos	"J&H1J5KBBDILBRKSZiU
repository	#?'E(;);*=,K-I.3/>0>1G2A5]6B7F8E92:V;B<G?I@FBUCIDGG6I0JKK>LZMFNAO?PKQHR3SVUHV;YAZ@[B]B^;bFcHdBe?fHgCjdkIlC
repository '	!F3S5TBT
repository 1	!T
repository at	)I.J6K;I<J=EBWKKNIS]_Hk;
repository can't	3H5]RIiK
repository connectivity	5UFS
repository exists	!8FJLIRHiI
repository exit	!E&J/H5U6ViWjT
repository is	BS
repository not	&9,J/F3H57:c;I<FB:LETHW@fJiDjhkH
repository or	!_5JLH
repository remoto	<T
repository ssh	!I"H&W/@1K5E<FBJL]iJjF
repository unable	&H5VFKRF
reput	.B/KI9KDLTO9VH]daE
reput big	]U
req	!C*J,G-K/V3W8H;IBWIJKETD[T_KkJ
req channel	fJ
req id	!D3ZiU
req wrap	!G/W
request	!U#@%C&D'B(:*,+;,K-(.F/<20314=5+6:768H9";5<==2>D?=@<A3B@C<DDFFGJHBI3JCK8P1Q+R9T3UFVJW*XIYB]?^[_-bec6d3e?flg@h0iDj7kCl2
request cmd	!HaV
request code	!ELTaW
request denied	!;"@1GBKRGWJ^IaIb_
request failed	&H(I*J+J,;-F.6/?0F2J3G5F7H8D9IAKB?GKHKIHK?L@NAOARCS9TAVIW@[G^X_DaAbVcBfaiCjKkFlK
request for	!G"S)E/H1AB@ZUbHf_hK
request get	!KMW
request id	!I.EL]OHSUfI
request invalid	!EiS
request mk	SU
request open	!F0U1U<IIKSVfD
request real	!ILV
request sent	!Z
request session	1H8WKX_S
request sftp	!H/KKTLHRJSEf]
request signature	!X
request subsystem	.I1K
request the	fT
request to	,[/D5KBAKKRATB^JbWfEiG
request user	!V
request was	!G"T)X,I5IKBNJRH^]bIfD
request write	1K8IKEbYfT
requested	!W"B%[*G+J-J.E/<1I2K9J;F<F=KB6FIIJKBOHPFQDR=WHYK[JbJcIdIfHi?jB
requested access	!V
requested address	/I6V7S
requested but	&U
requested strict	!?3THT
requested target	!U
requested url	!fBIRJSIiE
requesting	&V;KKJRJfSjI
requesting key	!S
requesting new	!X
requesting sftp	fT
requests	!WIJKHMUlI
requests 0	.TIK
requests exceptions	MVlJ
require	!g,KNKSK
required	!Y"I#?%:'E(@)A*>+C,6-7/20?14293J4<5:6>7>889T:?;/<J=1>9?G@GABBGESF2G_H@I?J@K,L2MDNIO?P[Q1SBT1UHV?W[XUYTZ8]C^K_8a:b4c6dFeDf/gDh8i3jCk9l>
required but	!F&X,K3K5G9G<ZG[KJLHPIRBWF[JiGjJ
required by	!F"K-I9_bJcKfJ
required exception	!K;HP_QE
required for	PXRJ
required rsa	!FEV
required that	!F;U?V@UATBJDU
required'	!W
requirement	&I,V/J5H9J=TiK
requirement from	!F=T
requirements	!](H3I
requires	!I"E&G,J-J.I3G5E8K;W@BA]B;GYKENJP^Q>R@SHTHYBZK_KaIfGhGiF
requires a	!K5H@GASBHKGP_Q@TJYHfK
requires the	AZ
res	"G6Y
res in	!J6Y
rescue	!d/H2=3>5=BJQHWTfKkT
rescue in	/IWTfKkU
rescued	,J7TGU
rescued 0	!X
rescued runtime	!G,K7UGU
reset	#G%H&='H(F)T*5+J,A-X.F1^4E5U6<7F8F:I;J<I=?>G?F@HCBDFE@F>GKICJJKdL@M;NIOKP?Q<RHS?T!UHVGW5X5YE[J]I^>aEb9cHeIgGhCi9j>kHlB
reset by	!>"S&G(I)Y*=,E.50K1X4I5Y6F8I=C>J?JBTCGDJECFFIFLEMEOHPIQGSET2VKW?X;YI[J^EaKbBgJhJiCjGkJlB
reset error	!X/JBKKKTF
reset event	KK
reset retrying	BBKXTH_K
reset the	!G,D.I1H8UBIKYNT
resetting	5K
resetting read	!H
resetting send	!H
resolution	"K-G/_3K5I6Y9HKHNKOKSH_HdIkK
resolution finished	!E/X_KdK
resolution in	/U
resolve	!T"?%J&9'J(G)?*C+9,?-C.>/d0F2A32516X7999:D;E<E>K@JAFB8DKFJGJH:I<JGKKMGNEODPBQ?RFSCT;VCXa[B]H^E_Ea;b=cFeHf;gJi8j>kYlC
resolve dependencies	!X
resolve dependency	!Y
resolve file	!A/F6DBTL^RVaJ
resolve host	!Z1J2K3J6F7IHKKJLBRFXDkI
resolve hostname	!!"@%I&B)J*I+D,G-?.J/_142J3?556^7H8J9H:HB4FHHEL=NFPJQJR?S=TFXd_FaJbCcHdTf@hKiBjAkZ
resolved	!Y"J(J,>.A/f3C5G7I8IBFIGKAL?OBRESETB[K_JaEbJcIfEiKkGlJ
resolved ssh	!T
resolver	.F/Y7H8FBJHSK:LHNGRCSFiIkK
resolver called	!b
resolver error	!;"U,[.H/V5T8HHTK=NHRISJTW
resolving	/^1K7H9KBHHKRBdTiGkAlH
resolving 'sftp	!E/X6YBJRJ
resolving address	!XNKlJ
resolving deltas	!S
resolving sftp	KW
resource	"D%I,@-H.@/B1J2J3D5A6J8J9F;J<T=CA?BHCGFFIEK;LaNIOFP[QVRHSZVIWE^J_GaEbHcIfAkFlJ
resource aws	BKTZYJjS
resource id	!JLWRJS]fJ
resource in	;U<T
resource is	!Z
resource null	!F;S<T
resource provision	!J#V;WBIiT
resources	GJKUNJRW_I
resources app	GJKVNJRY_I
resp	_JlW
respond	!8-H/F1C3I5C8=B@IHJGK]NARFTX^K_FbIcEdVfFiGkClH
respond after	,I7VdZ
responded	%Z&G-H1K5D7JBBKGRGSS[T
responded with	!I%[&H.J
responding	!G"H*F.E/D1@3F5C6E8c9HB?JYK]LERASGT>WK^I_KbJdHfIiFkTlD
response	"E#G'H(A*3+@,8.6/50>1V2:394E5)6;7995:G;.<==>>E?A@>A6B0CGDKEHF5GDH=I8JFKXLAOEP>Q8T?]E^X_HbFcZd@eFiAj=kDlU
response 220	!^NBRKlC
response 227	!S
response 403	XT
response code	!X-JKITKlU
response does	!D-U/I1K3H8I9HKARK_TfJkX
response ensure	!JKKLISWVX
response error	SW
response from	!J"E&T)G*I,D-F.@/C1X2H5G7G9@;E<HB@FGK[LHMKNCOGPHR:T6VG^T_GbEcWfShGi?lF
response fz	1D5JTHkJlJ
response header	!YKI
response java	!I1KKKLISYVX
response my	GU
response num	!JSKaV
response ssh	!DLUNDl[
response status	LJMWlI
response to	!K"Z)Y1VKWcIfF
rest	!X
restart	!Y-U8XBCKD
restarting	!X,F5F8WBH
restarting failed	!T
restarting ssh	!F,K5J8XBJTT
restic	"J)I-I1A=HBWLcPTQKRBaDbIc?eHfEjT
restic failed	!JBV
restic r	-G6TBJNT_TiWjTkS
restic unable	!F&T)K1D5TBVPVRIc@jWkF
restore	jU
restricted	!;%U5EKTRISI^TbZ
restricted to	!B"G5FKTRK^U
result	#J%E&B'I(F)H*J,K-E/=0J2D6J8T9G:J;F?I@JCGDJEIGDKVMGOHSXUKZH]IaIcDdGeHfGgIjAlE
result 'exit	!Y
result 1	!T.T^J
result action	SS
result async	SS
result await	!I.IIHLISK
result ok	!W9I
result self	NJkK
result to	FS
result unwrap	!>5Z8W
result within	!H5H7UBHJVNKfH
results	!@"K.C1E5G<IIXOGRFVI[WaJeViIjUkF
resume	!5(W,F.7/I0E1J3F5F8H;JBDIDKGL?QJRKSDTJ[>]q^E_Ja<bHcFfFgHkJ
resume download	]V
resume upload	]S
resuming upload	!T
retained	(C/J3F5JHE]Z
retained 0	!J
retained as	!ZHF
retcode	6JiHjW
retries	![#I&C'G(?)I*G,W.50@2I6F869I:I;C<F=F>K?J@IAIBTCIFIIBJHL=MJO:QHSHVFWCXBYG[E]I^D_Da?bBc>eEfHgIh@iUjDkG
retries 60	!B,UBTTT_KiT
retries exceeded	!=&G(K.D6K8@9E:K;G<K=JIIKWLJSDWGXHYK^H_HbHcDhHiTjHkJ
retries left	3T5T
retries waiting	!B,UBTTT_KiT
retrieve	"U&K.H1J3J5H7I8CJTKUNASFVUbTdFkI
retrieve directory	8EKXLTNDTCdI
retrieve docker	!J"WbW
retrieving	1V2UKJ
retrieving directory	1V
retry	&F(S+J.:/V1>3@5J7W;C<SAEB5FDIGL?O;PHR3S4VKWBXU[H]K^Ka=dYeThJiGjDlB
retry 1	-J7V9G<WBGKIRHfTiH
retry attempt	!D/TGU
retry in	/V0VSJTHXXkS
retry on	!U7USGdZ
retry s	!D/W7S
retry total	!V
retry when	!^5G
retryable	!YKG
retrying	!F"A%I&A(I)H*G,W-T1E2E5_8C9B;?<B=F@JABBWCSGJJBKXLHNAOFPEQGR>WEXKYJZJ[K^I_AaTbIdEfEhCjUk>lG
retrying after	!J,E/X5V8DBSOJTGaU
retrying in	!=#U&K,U-H5]9HKET[_IiF
retrying may	!G8S
retrying retry	!T
return	!k#J&>*I,I-J/D0H1J2>396J8K;EAACGEKFCJFKILKMKNJOHSAXJ^S_GbBeJfIgJjFkElH
return await	!D.F8JSFWT
return cancels	!JQT
return cls	1K
return code	!A,H.S/J5HHTKIOKRVTV[J^XbF
return fut	1I=KNSfK
return future	!F
return runner	!F
return self	!?&J8J9KaU
return sftp	"U
return to	!S1GBTKTTI_I
returned	!C"8#H%X'H)A*@+>-60=182@4H5^6B7T8696=H?G@GBXEFFIG@I@JDMCN@OAPJR/SXTCXYZI]F^A_Db;c;dGeEf8gEkBlC
returned 1	!W%W.ULU
returned 2	!G:ULJVS
returned error	"J%J&:(J*K,B-C0I1K2J3@7T8@9E;TAUBVCWLAMKNFOFQWR;T=VJXB[K_KaTbJcJfEhJjBkG
returned fingerprint	!E3T
returned non	3S
returned nonzero	KJWV
returned status	!D-G/G3J<TBTKIOUTUXU[W
review	!S
revision	.W8TLJNJRTTTUS_KdU
revision unable	!I4S
revoked	!Z"E#C%I&I*E+K-H/J2:3)4{5)6I7K9<:B;=<==@>@@DA?B<CCEBF?GJH8JKK@NIP<Q<RETHYGZI_GfJhHiGjC
revoked and	4W5I
revoked for	!H3G4Z5J
revoked host	!<2J3:4l5:BHHKKI
reçu	cU
rfc	;EYW
rfc 4716	;FYW
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!W+H
rifiutata	,X/F8JKJRIbHfV
right	!B&H)_,A-C1]5F7V8;9GBIK=SK_DbJfbhJkU
right hand	!I/T7T9KTJ
right host	!Z
rights	!E<UFJLHRFiH
rip	!V
rip ipaddr	!V
risk	!^"KiJ
riuscita	!ABFGIR[TBjU
rk	!DSU
rk tu	!H
rm	-U/FBHKWLCOFS[TKaB
rm f	3U
rn	!UNSTI_UkU
rn client	KSNS_UkV
ro	!T)U
role	#VBI
root	!F#H%>&F'E(F)[*B-7.6/90A154B5F6F8?:A;D=l>??ACWDFEFFHG0H]J<KGNAO8Q3T:UKVFWHYG]F_8aDd@eEgEiXl8
root ansible	"J1FSXbVfV
root cmd	!DiV
root config	!^SJ
root connecting	!F"YBTRCSGiZ
root directory	!JIULU
root exception	!GLU
root from	"EiU
root inside	!W
root ipaddr	!6)K+I/H1G2?3U5V8J;T==CUGDHKKDQFRTTEWJYTcKdIfThHiIjH
root login	!VRHiJ
root permission	!F;?<J=g@BAGBACFEEFJHJRHSUYGiJjH
root root	!IHX
root ssh	!3"H%F&?+U,E/I1H2S5<<W=Z>J@]ATB@C]DKEDFBHYIDKILBNKR?S@TKWHZHfJhHi6kH
root uid	!S
root'	;I<E=]BFHKRFSZ
rooted	.V1U
rooted in	.V1U
route	"D&B*B+I,&-?/*1?2A3C597m8D9<;G<EAIB5FJGGHHIDK9L@NCPHQKR:SDTJXDYJZJ_BbGcFdYfFhJiAjJkHlG
route to	"G&F*C,*-C.D/-1A2B3D5;7h8F9?;I<HB;GJHJIFK;LDNEPJR@SIWSXH_EbIcHdZfHiFkIlK
route zum	,H7ZTE
router	*T-V2U9TAIRXSDaIiW
routines	"I&I(G*E+J,H-I.G/@0I2J3H5G7K9A<E=I?H@AAaBCIHKDLKMVNEPAQaRCTCaGcHfJiJ
routines evp	AS
routines get	;SATQSYV
routines ossl	![;JAIQF
routines pem	!U;DQI
routines ssl	MW
routing	!JKKRVT[
routing to	!JKKRVT[
row	!Y
rows	!F,U/K6SBSRHiW
rpc	!V,E-D.W/G1J3H5T8F9K;G<JBCIKK=LFNGOJRJSBT@WUXV^G_EaIbUcUiKkI
rpc data	!DWX^IbVcV
rpc error	!^,J5X;KBISDTGXWaK
rpi	!W;J@J
rpt	[U
rrs	!Y
rrs tv	!Y
rs	!]"K-J/I3U8J;@@IADB@EUFWPKQCRCSGiE
rs sa	!EEUFX
rsa	!G";#/&A'4(5)4**+=,4-).@/-03182k3K5K6<7:8-9:;Y=V?JAWBKCVDWEsFfG.HBI<J1K+L"M4N.O0PDR0S/T4U:V4W,X3YTZ%[4]7^3_5a.b4c9d3e6f>g6hGi4jUk6l3
rsa 1024	;IBKE^FJPJQK
rsa 2048	2A;U<H=K>KAABFCIKJPBQ?RJYSjJ
rsa aaaab	!Y;JYS
rsa bad	!F%H+J;<<K=<@DAKCgDXEAQHY<
rsa cardno	%S
rsa cert	!W%S;?=??K@AAGBAEWFSGIKTNGRTYC_WhU
rsa client	2T
rsa dss	;T
rsa ecdsa	FT
rsa error	!?;_=A?J@XC=Y4
rsa explicit	!KE^FHiUjJ
rsa failed	!X;@<@=?AYB^CGEEFIP@YGiZ
rsa filename	;J
rsa hex	!E"T&F)I1A2K5D<;=5CHG?HJZAhSjg
rsa host	&S2U5T9HFFiI
rsa in	!U5I;>QH
rsa incorrect	!J;VP3
rsa invalid	!V%J+F<<=2>?@JB?C6DEEgF>PEQ:RJY;i?jA
rsa is	!92T5E;Y<E=@><?IATBJCEDKEEFWYC
rsa key	!J%;&D*K-J/I1H4D8K:C<J>I?A@XABBICADHEcGIKENKR?SGY<ZIhFi?j7
rsa no	!6&D1G;?<kBUIDLDPD
rsa not	!@2T3G5C;FBHFY
rsa o	!C+T=T
rsa old	!GBKEV
rsa open	!J;A<I=E>_QKYG
rsa permission	!A;><A=hBJC>EDPKYDjG
rsa ppk	;H=E?Z@]AaBEFKQJYYjK
rsa private	!75G<B=B>G?GAfBDCHFIP9YGjK
rsa pub	"I&J5J6T:U;4<=>B?X@GAJBKC6DFEEFDIGPBQ:YqjC
rsa pub'	<A=I?a@WA^BKC9DJPKQKYd
rsa rsa	%I*J4K5I<DFWRYZGhTjV
rsa sha	!?*I-I2W3@5E9G:TBUFcJILJNHTK_JiCjUkK
rsa size	!FEV
rsa ssh	*J2b9W?G
rsa to	!Z5JRK
rsa type	!Y+I;8<D=<?I@>ADEWGHKSPKRTY@_UhUjT
rsa user	,D7W;H<G@JAJDWP@Q;T^YHdHiTkS
rsa のみ	jV
rsa は	!IDS
rsa'	!9%H&@*I+F,G.K2F3G5=9E<W=U>d?D@;B9C]EUH=I=KDL?OKRGSFVJY.[JhJiHjJkD
rsa' are	!E;I@JAIC]DUY?
rsa' is	!I>V
rsa' key	!H2JEVFU
rsa' は	>W
rsaa'	!C<X
rsakey	!C5J;XQF
rsakey py	!E;YQF
rsync	!@#B%F&4'B)@*D-I.Y0T1D2D6>91:F<6=J>G?G@KAIBFCHDDF:GIHCISM?N6O3P9Q5R]S[UHV5XAYKZS^B_?aZbSdJe;f4g=hIkGl>
rsync a	!TBJHVSG
rsync av	!X,J7UBSRJjV
rsync az	BFTUiW
rsync chgrp	!EIJSSaY
rsync connection	!G-J8G9JIJJIWIaHfG
rsync error	!>#J&D'K)J*J-E.S0>6G9><GDKFJMHNCODPHQDRHSUTIVBWAXKYJZK]K_HeHf@gHlG
rsync exited	;TBTRG
rsync failed	!=(UKVSU
rsync generator	!EaX
rsync io	!H,J7UKGLT
rsync man	!J"KcU
rsync manpage	!I"T
rsync mkdir	!CLaSS
rsync mkstemp	!GSZaK
rsync protocol	/F1C3J@JBUGHNI_DkC
rsync receiver	!8(J,H.X/K0ZI@KGLYRISVaT
rsync rsync	!H,J7UKGLT
rsync sender	.S1BIaKSLESBaH
rsync server	!J,J5IBGRZTKbIiG
rsync ssh	!E"HB?GFRXZXi?jH
rsync stderr	;ZRF
rsync warning	!Y
rsync write	!H.WSI
rsync エラ	-W.JBXKFbTcT
rsync 接続	.U7W
rt	,U.HOKRJSSTTkW
rtype	)S
rtype exit	)T
rtype user	!W1H
ru	![,D6F7GBIKKRITTdTkB
ru 22	!V
ruby	/V7UKJSH_JdUjT
ruby date	7VdV
ruby gems	/SSIjU
rubygems	;SBHYS
rubygems integration	!?;T@SBJYS
rule	!],K5GHJIGLGRJTJ[U
rule align	!X
run	"J#;%I&J+D1J3F4K5E8?9S:B;G<Y>D?F@KDDF<G6H>ITJTKVQBR'TAUGW2X:Z;^E_HaDcEd=fGgVi;j0kFl8
run 1	.J0JKILESTaDeU
run 12	!](E.K8HKS
run 2	SJeT
run 42	!G7SLT
run 5	!U
run 77	!E.JLIOYS]
run 9	(U
run a	!T
run build	ITSH
run command	!K/S
run custom	!T
run docker	!^
run entry	!H
run fatal	!8"A*S,<1E2U3K5G7?8=9WB@EVJ[RHT;XJ_=d@gWhFiEk@
run git	!F(U/W5GKTTWiU
run help'	!T
run in	!E-TKGNSTV
run main	!@BK
run node	!H
run parts	"T
run pipeline	8T
run reader	!H"X)W-C8WfY
run salt	!I5V
run scp	!F&K/U5WBS
run secrets	!?=Y
run sh	!TSCaIgU
run test	!W
run thread	!K
run until	!F
run webfactory	;W
run with	!W5S
runner	!EAHBURAWKaKiUjZ
runner artifacts	;T
runner execute	!G&U-IRG_TjV
runner run	!D
runners	!;BK
runners py	!C
running	"E#S&g'J(E,B-C.</?2A3?4F5E6?9K:I;5>E@CA<BFCTDJEIF=G;I<JDK;MFNEQ=R7TUVGWJXAYBZD]H^:aEeGgIiKl:
running actions	!K8SKW
running an	!B"V)W1Y5HKJbWfS
running command	&J3JHT
running docker	!HTVjT
running in	!V5I
running on	,I_S
running pid	!U
running remote	!JbT
running ssh	!J
running this	!F#TTSiV
running vagrant	!CCU
running with	TU
runs	.B0UIFLVOISD[aaY
runtime	!K&E(J-Y.F/C2J3C5>6F7U8@=EBII?JWK9NSOGPEQIS;VKWEYX[I^H_JaHbFcBdJhKiSlJ
runtime error	!S,H-F1J7TBKGUKE
runtime exception	!C)T*K,E-W.J6J=HIGJYKELCNTOKPHRBSBTIYYcGfIkG
russh	!7"E#J%I(H)E*B+J,C-:.B/A0J1<2;3J4H7E8X:A;V<:=D>K?I@?B8CIEJGGHEIFJHLCNAOIQ?RVSCT?VGWAXJYBZF[J^H_<aGbBcDeKfUgJhEiBjCkGlI
russh error	!9"H&?)I*F,E-=.E/D1A2F5T7H8Y9U;=<BAGB@FEGJIJKULFNDPDRWSGTCWCZH_>bDcHfWhIiEkI
russh keys	!D&W2C3D4K5?8I9A:D;[<F=K@CBFFUK=QERKYGfKjJ
rust	![KJ
rw	!U=JCUSTYJ
rw 1	!S
rw nosuid	SV
rw r	!X?SCVSG
réseau	-X/J7JKXOIRUTA_XkK
réussi	!T
s	#9%I&=)9*X,K->1"2F4:5J6D7C9@:?<C=D>;?E@?A=B@DUE:F:G*H2JbKVLANERVSETUUAVYYAZ?[<]I_3cBd6fJhAi:j;l/
s 00	!Y"J(K.;0F8KHJIDJGK7LBRIS@[Ja^
s 01	.TjU
s 1	([.F/J0H3J8F;JBKIALHOFRJSD]TaFeT
s 12	!K8FKZ
s 1472	!IJZ
s 226	/T
s 3	!x,J.H/JBBLFR=S6TFaIiA
s added	!Z
s binary	!Z
s c	!A*T2I3J9JCSIUNVSV
s cipher	!J*Z9E
s date	!?8EBTD[JXKS
s done	!T
s elapsed	!K
s eta	(J.ULV[UaUgK
s for	"W;IRTiV
s found	5[
s ftp	!C-F/A1J2V3T7H9TKINHRHTZcUkKlK
s i	!Z
s id	!U
s in	![KH
s none	!E+S
s num	SK
s o	!T
s occurred	!D&T<WBIPVRI
s remain	BTRT
s retry	!D/W7S
s s	/V3V5EB@MURUSHiIkG
s s'	!D+T/WkK
s self	!JIILAV[
s server	!Y
s sshj	9WBU
s st	!K(T
s stalled	!AJWKUbY
s to	&F/U6TPDQH
s var	=U
s you	!Y
s'	/VCGkF
sa	BJEUFW
sa a鍵	!EEUFX
safe	!X5I;JQI
safe directory	!U
safe file	!G=S
safely	!@1aIGLH
safely chroot	!@1aIGLH
said	&J'VBUKILHRKaCiVjG
said permission	!D'WRGaH
salt	!I5UBURKiWjV
salt ssh	!D5VBViWjW
sam	!W
sam kirkland	!V
same	OWSI]W
same passphrase	!T
same size	!HISLKOX]W
sample	"G'V*I+K,J/G0Z3G5F6K8H9G;B<I@JAGBEFIL>NJOTPJQDRESSVG[G^H_IaHbJgHiIkJ
sample 01	!J0S
sample 1	!H0WLISK
samtools	!_
sasl	!bBERCTKiG
sasl authentication	!]BIRHiK
sasl bind	!X
sat	!T
sauvegarde	!I,F.T/T6WKIOURK]X
save	"G&H(J)K*E+G-J/U0G1D2K3A6K9C;><E=B>EBJFJGJKULVNJP@QJRASZTHWH^I_JaTbFcGfEiDjHk]
save config	!BVV
save data	!B.S8FKYSUaK
save the	!V
saved	!a"E&D(K*I,@-I/F1G2J3[4K5;6K7F8G9E<G=EAJCKFAHIIKKALSNEOJPBQ?RDT@YI[J]J_HaHbIcEdWfAgJjYkI
saved exception	!F&IBXFINKhTiUj_
saved in	!b;G<JQKYC
saving	!X;E=ICIEGIUPCQG
says	!A'U/K3J5I>XIIKIRTSJ_VhJ
sbatch	!TgW
sbatch error	!TgW
sbin	!W"S.E1G3JIJLEMVRASGTIWIZU_JbGcEf>lG
sbin mount	!TBIMWRHlI
sbin nologin	!U.KbJ
sbin sshd	!S"G
sc	*U3T5T9ULISH
scan	!T"K(U,K/G1T2U9@KURKSZ[GfK
scanned	BKiV
scanning	!I,STU
sch	!:#I%G&;'I(H)J+F.:0A1J:H>JCGDIEGI@L5MHO;S9UHVBXHZE[<]@aBeIgGlG
sch add	!J<T
sch algo	9V
sch exception	!:#I%G&;'I(H)K+G.:0A1K2J4!:H<J>JCHDIEGIBL6MHO;PSS:UHVBXHZE[<]@aCeIgGlH
sch java	!I<S
sch revoked	!I3C4^5D
scheduled	!JBWiZ
scheduler	AIPT
scheme	!i,K.J/D5D<IBEIFLBRJSDTI
scheme sftp	!f.J/E5D<JIFLBSETJ
schlüssel	!E"1#C%?&?'C(A)?*?+<,3-=.8/50?192@4C6<778:99:E;[<X==?F@IB^C@DEECF?G<H>I8JAK6L8M?N:O;PTQUR1S8T5UHVDW=X?ZB[?]D^>_9a=b=c=dBeCf8gAh8k>l>
schlüsseldatei	!0"K&K)H,C.D/=0G1C3G5A7F;^<X=Y>V@GAIBBDIHHIBL;OEPHQARFSCTAXJYC[K^KaJfFiFjI
schmizz	!<"F%F(H+J.S/I0E4J6D7A<>@<ABCIEJFHGGIBKUMFO?PCRFTKXFZ@dDfDjSlF
schmizz concurrent	!A-W5KJTTG
schmizz sshj	!<"F%F(H+J.S/I0E4J6D7A<>@<ABCIEJFHGGIBKUMFO?PCRFTKXFZ@dDfDjSlF
sconosciuto	!?"K,G/X3I5E6F8JBEKFLHRFTEiYkH
scope	!T7U
scp	!!"9#.%0'/()*H+1,H-#/60"286,7@8!9/:3;B<+==?H@,A8BEC;DBE2F,G;HBJ,KALdM.NGOAP5Q!RDSdTHU8V!W'X3Y<[W]=^~_:bjc9d3e,g)h0i@j&kYl;
scp 346	!Y
scp backup	!A,Y.X
scp but	!I5X
scp command	!<,I.I/K3K5DBJKFNHTJWH^aaJb<fG
scp connection	"J&J)V-B.G/J3C8B9K;KATBCGUH[KAPVR=WEXGZW^^cUdIfTi?kD
scp data	!A.I1J5KBIKKLXSBTJ^CaJbFkJ
scp dest	!>.E1H<JI>OF[ZaK
scp did	!GLTSUTI^U
scp error	!."G&:*E,G/F1E2F3F5?7J9B;W@IADGCKDLTQIRWSTTYYGZJ[J^WaJcKi>j;
scp exception	!="B*J.F1H3K5G9JBKKFL?NKOJRI^caIcJfHiKkK
scp exe	"Y)H,K-@1_5FB[GBKDNFR@ZJ^D_AaJbFcTfUiBk@
scp failed	!7&D,K1I5K<KBIHJKAO?TJ[U^abDfB
scp file	1J;GBCIJKHL6OFSZb=kK
scp home	!C.UIALYSJ
scp i	!F;K=SIU
scp is	!D"F5DBIKHLJ^ebGfD
scp item	!JSX^U
scp not	!B*J5KIJLCWH^abKf@
scp o	!K^ZbDkK
scp p	!<,JBJIHLDOVRKSWTB^EaWkc
scp process	&K/T5VKI^U
scp protocol	"ZbU
scp q	.ULU
scp r	!I7S
scp realpath	!JLVSJ
scp release	3K9JITLKNVSHlU
scp remote	!J.JKISZ^D
scp scp	!?"C,K.E1G3J5H9JBJKENJOKRISUTJ[K^^aHcJ
scp send	KELUSX^W
scp server	!D^ViS
scp session	)I,E-B/K1D3U8E9K;J?VBGKUNFOJRH_HiI
scp sftp	!="K&_.J/J1K3F5GBKIJKCLGOJ[G^JaFbKfEkF
scp srv	!ABILHSY[T^K
scp stat	!:1B<IL?SIVIkb
scp supports	>S
scp to	!>,V7JKUTW
scp upload	!AIIL^SWaA
scp user	LISH[TbKcU
scp v	!@1T^XcW
scp var	!<IHS[^IaK
scp version	!TIF
scp write	!K._LJSG[H
scrapli	!?"I3V5W9V;IRCjI
scrapli authentication	!?"I3V5W9V;IRCjI
scrapli exceptions	!?"I3V5W;IRCjI
scratch	"I1J5K<KIEKILTRFSZVJiHjU
script	!Y"E)J*J-G/A1D2I4J7H8A9G<E=J@IAIGIHIIDK:L?NAPHQHRCTBVFWJYI^E_BbBcWgYhJkElJ
script setup	!W
scripts	"K,E-S/I8VBIKTRUTI
sd	!U
sd date	!U
sda	NTkS
sdap	!X
sdb	!W
sdb 1	!W
se	!J"7#E%B'I(@)H*=+B,W.J/[0B172H3B4H5H96:G=T>C?S@CACCEDJEEF>G9HFI>JCLGMFNJOWQ<UJVAYAZB]C_;a?dBeEf<gDhAiBj>
se ha	!B,F-T.S/G7H8UKSOWSVTJ[W
se pudo	!@"G(K*H,Z-I.B1F2I5D6B8E9F;E<C=I?VFIGHIGKAQKTTVIXJZJ[HbHcGfIjHkG
se puede	-K.K5J6H9I<C=TKCLHOIRFSGlX
search	!X
searched	IU
searching	BIHDQS
searching for	BKQT
searching home	HF
sec	!e&J(H*H-I.E/H0I1I3F8F9H;CAJBCKALDNFOJPIQCRDSETBWJ[I^V_JcWfDiHkGlJ
sec error	![TJ
sec not	!C"UKJNKSK^XbScZfH
second	.V1K8IBJLJaS
seconde	!W
secondes	!FRHTYlJ
seconds	"C%D&E'H(@):*>+F-6/70F1=2@4F6E7U8W98:J;:<F=D?H@EBDCEDKEFF?G=IAJSKYL;MJNSPDQ@R2T]UIVDXBYFZI[H]C_Ua9bIcIdJf>g>hAi:kG
seconds 2	!JeU
seconds check	!Z
seconds of	!>)I,K1F8ZKTNWT>fI
seconds there	3T5T
secret	&I3I;U<YB@IKPBQ@
secret key	!Y;G<SPJQF
secrets	&I,K5J9I;G<U=XBFIJLIQJRHSITG
secrets sftp	!F;J<V
secrets ssh	=W
secrète	!9"E#K%H&G*H+E,C-F.E/E0K1I2H3B5D6I7G8G9C;@<@=E>G@GAFBDCGEIFGGIHHJJKALIMJNEOIPbQXRCSHTBWGXIYH^I_DbFcIfFhDiHkGlH
secs	gU
secs user	!V
secsh	!H,Z/ITXfH
section	!UBSLIbUcU
section in	!_LJ
secure	"<&E)J+J-7.F1B2U3E6J7@8<9V<HB5FHGGHKJHKFLHNJOIPJQGRBSFTUXF^X_5bUcFdBf>hFjFk?lB
secure channel	!T
secure connection	!V/JTF
secure crt	!B,T-F/X5I8JKWNJWH^K_E
secure file	!KiW
secure for	5U
secure shell	!S"E/H5J9IKKNHTJbW
security	!^"=%J&G(I,F-F.I/B0H1J2A3_4I5>7G8H9><@=G?FA<B4CJECGIHJIGJKK?LDOKQTRJS@TCYEZK_JbJcHfGiIjGkJ
security auth	!DBJPSQV
security breach	!B3Z5H
security invalid	!U;E?KEI
security provider	WTXT
security unrecoverable	!YQI
see	!V#G%F&=*G+K,<-B.=/?0F1C2G3<6J8@9A;B<A=H@GB<EVHHJIK7NCODPEQCTDVGWGYG]JcTeIhJiHj@kGlK
see 'docker	!T
see detailed	LWST^UfU
see https	EX
see log	!T
see previous	(T
see session	!G"UBG
see the	!UBKKIRGSIcV
seed	!T
seems	;G@XPUQIiU
seems wrong	!T
seen	3H5VBTRJ
segundos	7TRFTY
segundos de	!G7TRGTY
sekunden	,@/K8VRFTWiI
select	&J,F/H3J5J7J9I=HBAGVKTNVR=SET@fHiDjHlY
select one	GV
select proper	!GNXRHTIlS
selected	@UASNGOUYJkX
selection	!W
selection error	!V
selector	7S
selector events	7S
self	(I,J.I1U2B3C<JAWCJIHLHQHT;V_^JdKgJjG
self args	,J
self auth	!F&UBUNJ
self begin	IS
self check	KS
self choose	*S
self connect	7S
self convert	!JSKaV
self copy	IS
self coro	!I.IIHLISK
self dst	.TIK
self families	/S
self from	;HAU
self key	!S3H;TPJ
self kwargs	,J
self loop	!F
self make	!T
self open	"X1VAVKX
self packet	!KNJ
self packetizer	!DKYWT_S
self parse	;X?J
self policy	4T
self putfo	[S
self read	!<)T.F1V8D9J?TAJHKIIKHSCaUcS
self request	!I
self run	!J8T
self signed	!]<I
self sock	7S
self socket	NI
self ssh	8S
self stat	!CIHSDVc
self transport	!F"VGT
self user	!J"ViS
send	!0#F%X(8)W+8,:-B.F/I041S25354E5E6:7/8f93:E;I<G>@?>@HA0DCFZG<H@JTKdM=O/Q;R@SFT9UFV;W0X>YA[I]<aHd:e?g>hDiBk9
send 2	!H
send a	!I;TBIGFZS
send channel	!@,B/G5KBGJXLJNIPKRGTBWJ^JbZcXfX
send data	.Z8FBHfI
send disconnect	!-)Y*E+J,I-G.C/H1X2J3I5E7K8Y9J:J@JBCFKGHIJKXLJPJQGRHSHTEXKZJ^I_EdIhHiHjI
send eof	"JcT
send error	!I.I8ZJXSJfD
send failed	[T
send failure	!H&J.K1F8IBJKTLTSW^WfI
send files	8TLWSKaK
send message	!F-Z1H8Z9SKY
send packet	!E)I-X/H1A8d9HBJHJKZLFNFRHSITH_UbJcKfI
send pl	/X1F5XBVKITIfH
send pubkey	!8"D#J%]&T*J5J:K<ABKF_QJRBSKZIhIi?jA
send receive	!JJXKY
send seqnr	!H
send unable	!J.D8WKTLJSCTU
send userauth	!J"JBXK@QIRIfI
send version	)X-F.K8GKCLKSJ_JcUfU
sender	!D"S#J&C(G)E*K-I.U1J2K6C9>:K<CDKFCIdLBMUNDODPGQBT@VCWCXGZH[=]KbUeIf;gJhAlE
sender connection	!C"JMU_JiS
sender dataprovider	BU
sender date	!-(J,F0I4T7T9HIWJSQJWJ[E^SaUfIhIkU
sender link	!CIZ
sender login	!^"KBEREiI
sender service	!T
sender sftp	!C.V0USS
sender sftpd	,I1J8IBEKJNJRHiAkK
sender upload	IS
sender write	.T1IKT
sending	!T"@#J%I&I(K*C,I-Z.X2F3E4J5=6K7G8Y9C;B<G=G?J@IAGBACIEIFCGCJDMHN>PJQGRCSTT>VJYJZJ_;aSbIdJgJhFi;jCkIlH
sending acceptable	![
sending channel	aU
sending command	"I/SSH^ZcFfF
sending disconnect	!T
sending incremental	LU
sending request	!T/K
sending ssh	8UKS
sending subsystem	!J)X1WSW^>bDc^fV
sends	!T
senha	"B)W,J-D/I1W3G5J8IBDGKKCQJRYTH^I_IbHfViUkH
sensor	iW
sent	"?'H+C,F/D0F2?5F6C7B<KAHBJDEEJFDHIL8OAP9SSUHW>XF]F^AaWeHiD
sent 1	!]
sent 3552	!Hc]
sent 4	!W
sent a	EE
sent by	!<3ZBHKIcJkXlW
sent command	!H">,J-T3?5A8HB=SUVV^JaTbUcV
sent curve	9U
sent disconnect	!=8UKGNJcJhW
sent exit	"V)SfS
sent invalid	!G-IMWNI
sent num	.XHTSEcG
sent public	!S
sent publickey	!7*J1E;T=W>SFFPEYTZ<fK
sent server	KXfJ
sent ssh	!^8IKH
sent status	!@SYaT
sent to	!IdS
sent user	*V
sep	!G"S,J-X0V<TB?FIQKRGSG_IbTiD
sep 2023	![
separation	!X
seq	!["I,H-H.I/T6K;J<IGVIUKALHNJOJ_HhKkI
seq 2	!Y
seqcore	/T6FTTdH
seqcore ipaddr	TUdH
seqnr	!H
seqnr 3	!H
sequence	@ZAZYY
ser	!S,W7ITG
serial	!Z
serve	!Z
serve sftp	!Y
server	!?")#?%3&:'H(!)F*b+80E3T465V6::0;/<9=3>>?<@1A&C*D9E@H1I!JDKWLJM>N^P5Q!RUS=TTU>V>W.X5Y,[/]DaCd5e;fUg>iIjIlZ
server 'sftp	!4,F5a7J;JBVGVKHLHNHRBSJTUfIiX
server 'ssh	9U
server 1	!Y^S
server accepts	#K,F5H;T<J@SB8E4F(GSR?ZHh=iBjWkS
server address	!A,C.F/b3F5E6TLHOKRFTAfJlJ
server administrator	3T
server aes	*S
server alive	+S-U3V5FKK
server and	!I5ZbS
server app	!W
server at	"F)H,S-E.J103:7F9I<E?WBFFIGJK@L;N[OKPKRSSFZ]_EcJfAi6jKk9lD
server aufbauen	!KlY
server auth	!IBBR^iI
server authentication	5HBKjU
server backup	!D-S<JKHLXTT
server check	!@,V5K7YBERUiYkS
server cipher	!F*Z2J9D
server client	!X9G
server closed	!V"@)B*G,6.F/F1T3I5?879?B;GKLKTDWG^Jb:cEf8hKiBlJ
server connection	!E*H/E1U2K3E7B8Y9GBEKUN>RB^I_WbFfCk@lF
server could	!X,JKGNFbWcW
server curve	9S
server date	!^
server dial	!i/;7FBCT;dKkB
server did	.F/E387V8HGVKBLINDOJSJTY_JcFfJ
server diffie	!C9b
server disconnected	,J-E9IBFNFRGTS_BfJhYiJ
server does	!:"@-H.K/@1?2E5=6J9Z;I<BIKL@PSRVVI]H^I_IaYbHcJfVi>
server due	!X,JBXKIRGiE
server during	!YKK
server econnaborted	1JKX
server encryption	*X9I
server error	&J,S3V5IBSTHi?jHkT
server example	!KTEfU
server failed	!J"F&X*E,V-A/:1B3G5@7T8E9B;G<UFAK;LUN?OIPXRATJWF^J_DcWf?hIiU
server failure	!I.USJaV
server fehlgeschlagen	!J.J7I8J9VKGTU
server file	!KOU
server fingerprint	!B3S5U
server for	.HRGjW
server getrennt	-IKX
server has	!A1K3K8XSFTJbKfK
server have	9S
server hello	-T_TkV
server hmac	!J*^5J9HKH
server host	&J*7+K,W-C/51I2_5K6I7>8J98<KB@EXFEJFKFLDN@R>WJZK_EiEjJkX
server hostkey	,H2H3Y5Z9EKHNFTI_K
server identification	!F,T-S/X3WKGNDkV
server identity	!U-J
server in	!E)J*V/K1D2X8AKGcT
server ip	,I-I5G9K<UBGKITF_XkT
server ipaddr	/F1G5G7H8I9CBKJFKTNBRTTY_>dEiKlI
server is	"?&D)E,T-I.V0G2@6H8;EHFEGHJGK@L9NGOAR6SDWGXI[I]G^?_5aJb6c=i9jHkGlT
server kex	*J9X
server kexinit	CHYJ
server key	&K,H-B.K/C2V3g5_7K8D9G;7<G=F?G@AA=B4CJF=HEK9LIPCQ>RASJTFYGcHf?hHiEjH
server listening	!k*F,2-?.J/G2I3I5H7?8@9GB?JIK?NFT9ZT_HdIhGlD
server localhost	!d,AKJTJkJ
server log	!GNIRE^JbXfJiT
server mac	!J*Z2H
server machines	KT
server may	!I5IBGRG
server message	!@/IATB@RFTWhSiV
server name	!H,G/^5CTC
server nas	RKiXjK
server nicht	!JfV
server no	!5&D*c,G-K/K1=2>5D7I9?;JBCFWGJI@KDNGOIPJRJTGVY_JbGcJfZhHkC
server not	"J*J,F.I/D1H3D5XBFKBLFNGRGTF^@_HbGfc
server num	!B#XBURHaWiH
server offered	!E*U3A5ZBJFI
server offset	KK
server on	,<.I/H5G7G8KBBKENZRGTE^W_JbGfDlG
server only	!G/K2X3F5F9TBHFJRFTIbTiJlX
server os	SIjT
server output	!C"Y+U,T-J.J5XTH
server path	LTSFaT
server permission	!FBGOHScaH
server please	!G,I-J5G9JKBNVRATG^[bFfJiJ
server port	kJ
server proposal	!I
server protocol	!Z
server ready	-KNVk[lI
server refused	!="E#J%C&8)I*G,8-F.I/I0K1B2H3D5D8H9E;B=B>F@IAKB^FUG=IJKELINEOJPGQDSJTFWFYGZ<_Tb[cCf]hGiUjVk@lF
server rejected	&I-G.J1J3I5B9K;G<HBWGDKDNJPJQGZH^F_IbDcJhJkWlI
server reply	!HRJl]
server response	!E*H,G-U/H1H3E5I8A9FJVK=RHfEkW
server returned	.I3SBHKWLIWG[U
server rsa	FS
server running	!W,I
server said	&J'VBUKILIaDiWjH
server selection	!W
server sent	!+"J,D/F2G5<9J;S=VFBGSPBTEVTWJ^FiKkFlG
server server	3S9KK=NHRVbTkK
server session	MU
server sftp	!9"I,K-X.W/U1B3F7D8JFTJZL?OEQWRIS:TH_UaCbIcKfGiUlT
server should	!I.W0S
server sig	!G5JFT
server smtp	!YRI
server socket	!C,E-S7W9_KCNITG
server ssh	*I,H-H2Z3EBZFIKCNJRZTFfIlD
server sshd	!KlZ
server supports	*V5KGHcJiTjJ
server the	#U,U-H/X7DKERHTIiZ
server to	*S,J2K7J8H9IBIK^T>
server too	!6KFhb
server unauthorized	!Z
server unexpectedly	!G)^1V8@9WBJN.WI^D_GiJk6
server upload	-VKHNWSKTW
server us	!ILUVJ
server version	*I,J.H/D2H3E5G8F<KBEFHGULIMKRKSIVSWKhGiD
server was	,I3W8VNJTH
server while	!]
server will	!c.JKHfK
server with	!G"T)H,F-]KFTFkGlK
server www	,E/X9WKHTV
server x	!^
server への	,U
server'	!Z
server' if	!T
server's	"@&H*J,G/G0J1K3T4D8J9Y;=<H=I?I@DA;B;FCGUH>KALJN[PCTHWFXKYGZV^H_@bIcFfDiJkS
server's adb	!T
server's fingerprint	!<5^
server's host	!D2U5VRK
server's ssh	!KQT
server's version	9J;I@JACKJN^QJcJkU
servers	!;"@&J'J(F)H*E+J-J.?0E1E2I3_5V6H7H8F9F;H<H=KFKGJIEKELBMKOTPKQIRAS[VKWIXJ[C]H_Da=cEeHgJhIiDjIkElE
serveur	!B":#@%?&9'?+;.00C1D3Z4?5Y6587::;9<7=@>=?@@=A=BUC@DBE=FBG;HAI9J>K8L1M>N9P=Q4S9TZUBV@W;X4Y<Z?[;]:^<a6b5c6d6e>f9g8i7
serveur a	!=*K-X.K/B3Y5B7HBIOFT=_XkT
serveur est	!G(J,G.J/@3=5b7HBJLJOJRFSKTBcK
serveur ne	!>"I&K*H+J,E-E/G0K2G3Y5<7J9B;JBBFJKHNJOJPJQKT[_EhFjIkIlI
serveur sftp	!F,C/X0T5FBGLKRET?lX
service	#B'A(?)=*1+8-A/W0C1D2?3A4<5C6V7I8<95:C;B<C=H>D?F@IA;BGCJDEHAI1K:LIM=OHPHQ5SIUFVHX4YD[E]A^Y_1bXcHe?fGgBiA
service accept	1U5FJEZJiJ
service allows	!5,E.C/G3J5E6K8K9KBEIKKFLHRDSATE^__HaJb_cJfHiKkC
service com	!D5V
service connection	!X"F&E1JFSKKTH_KbIfG
service error	!G&ZBJ
service failed	!h/J5FBDRESHTG
service inconnu	!H/Y
service java	PUiU
service main	!a5GBC
service message	!T
service nginx	!Z/I
service not	"@&B)J*J+I,D-B/T0J1E2K3@576]7D8G9G;H@IADB;HEIGKCLANBPJQKR;SGTDXJYJ^G_IbEdHfBi@jHkV
service provider	!;"B&H.T/J3J5JFKGIIHPIQJTG_JiJ
service request	8T
service ssh	&W,V-T/G9JBCKGNIRSTIZU_U
service that	!G/X
service try	BWGHiYjS
service unit	!X
service'	NV
serviceaccount	!T
services	![1S5XHEbK
servicio	!T
servidor	!=#A%A&,'@(8*6+<081W283[4@5G618I9H::;2<0=;>8?;@?A@B=C?DEE:F=GTH@I6J<KUM>NAP2RZUCV<W5XCY=Z;[G]8_Ia1cBd=e=g:h8iBj:kJ
servidor de	!Y,G/G7TKKRJ
servidor no	!E,K.U/J3UKHXT[W
servidor não	!A"I.I/I3V5WKGLKRTSITGbWkJ
servidor sftp	!>"H.@/T1I5I6J7A9J<KIIKGLSOTR?TD[HcKfKiJlW
servizio	!I,J/Z
servizio sconosciuto	!I,J/Z
servname	!E,H/Y5G6]BGKKRFTFdVkE
servname provided	!K/W6TTKdVkH
serwerem	!E,T/T0KBHLKRTSJTX
sesión	!V"H,@-E.H/A1B7E8U9HGXK@OERBSDTAXI_EbDfH
session	!E"I#6%'&3'5(@)_+(,A-f./0B1c5<627@8d9]:5;8<D=<><?B@CABC4DGE1GCHGI,KdL9MHNWO6PAQ?RJS/V'XDY([2].^=_Ia:cHdHe/f[gEiHjIl#
session 0	!ZKI
session 1	_XgT
session 13	!D2I9HBJN[TU_TkW
session 2	!U
session 21	!E,F-J.H/@1T9G<KBCLDOIRGSFTD[J_Vb]f[kJ
session 43	!C8W9JKYTKWU
session 5	!B2X9XKEkJ
session abstract	3V4X5TBKRJ
session await	"SNI_J
session channel	"S-JKTNIbCfU
session check	!K-J3X4U5XBCHUKIRE
session client	!H*S;IBUGDZKiW
session closed	!U)W*G,A-C.E/D3J5I8T9GB0FIGKJKNHRBSBTDWIZT_KcBhDi=jJlK
session computer	/V
session connect	!-&J)E-X.K3C4I5G7H85;;<F=G?D@AA9FYGUKINgPJQ:YIZIbIcAf=hAiZ
session could	"S)XBG
session default	,V/TTT
session ended	)V1[3G5AKG
session error	!;)D*K-S.K2I5U8J;F=KBYKDLDPTQGSBWI_VcU
session exception	!G1K8Z?TKF
session factory	!J,U/S<TBKKTTS
session factory'	!U/G
session failed	!I*T-S1I2W9VKI_W
session for	!8"F)K-E/S1H3H5J7Y8H9JAIFUGJKALDQSRUSJTUcHkY
session handshake	!E*b-G2c9V<KBIJWKETH_J
session has	!G1H3HKYNIf=
session helpers	!J8TNT
session id	LT
session impl	!E3U8IGSKUMUTT
session inactive	!J
session is	!V"9)B*G,E-J.I/D2I3B5@7G8a9?;IAFB?GIK^LBNAPCQHR=SHTAWEb@cAfJiHkI
session java	!7"K)H*S-W1?2S4S;@<H=I?E@DA?FVGUQ<SKYJ_UbIcDdJfFiT
session key	2:3[KVQK
session log	!D"T7TBFKGdSfT
session manager	!EW[
session may	UX
session mismatch	!D3]5H
session nchannels	)SfK
session new	/VRHiJ
session no	!F/V5JiWjI
session not	!E&K-=1E3H5G8^9H;KBJNBQJRW_AbKfCkK
session on	!JLUc]fD
session open	!TSJ_HfK
session opened	![(S-J.J1JBDKBRGSEZU_IbKf@iC
session operation	!=-C1J2YJYKKRHWW^TdHfH
session options	5X7TKESJdS
session permission	!D"IBJSJi_
session pyx	!E"T*V-K2TKI
session rb	!@8JBJfT
session read	!E8VK]_U
session receive	!J*^2_9[KJRK
session remote	,F-E1F3U8GBIKVNIRK_JiKkS
session request	!K)U,E-J/G0W1T<GIHNFOURHSWTJWJ^KaTbJfH
session send	1I8V9TKVSJ
session sent	!X
session server	MU
session session	&J*U,I-C.K/K2Z3I5K8?9GK<PJSCTBZS_FdKf=hIjEkJ
session setup	!Y
session sftp	!@)W,I-U/E8XRHcZfV
session socket	!C9TBJJW_E
session ssh	!@&W-H2TBBGTRWiY
session start	KU
session started	!X3G5@BGgT
session stopped	!A"C1HBWNJTYWH^H_HbZdI
session subsystem	!VKU
session to	/G9FAKBVQURK^UbHfKiS
session unable	!@&V,J-6.F/H2T3G5J=B@KAXKWLDNSR@SJTGbCiB
session upkeep	!e8HKCTI
session userauth	!F"T<S=TKKQS
session username	;IFSiVjY
session wait	!IJTNJfK
session with	)W,I1UKITJcVfV
sessions	"T/J6IBHGKKKRISITHbTfI
set	#I%Y&T'X(6)<,B-J.4/)0D1=2?3*4G5I6=72849<:D;2<S=@>E?A@CA8BUDFEJFKG?I.JVK>LHMCN>O/Q2R5S4T7UGVKW:YAZB[5^A_=a~c?d>e<fGhJj@k=
set attributes	!A(I.ILISDac
set attrs	!DSAac
set in	!T
set known	HW
set mod	!BOKSCVJaa
set modification	aU
set on	CU
set permission	SCaX
set permissions	!@aZ
set sock	!E
set socket	!E
set ssh	!A*V-I5V9U
set the	SJaV
set times	!<SUa]
set to	!["T,G.S/H1J3F5<8=;KBUCUHKSFTDaJbV
set up	!T"VbU
setlocale	!W
setlocale lc	!W
setstat	!0"K'K(J,J.?/J0D8JBCIIKDL=RFS7TIVE[DaxcKeFiJ
setstat unsupported	!H.KOSSHa[
setting	+I/G1I3I7I9I=JBDJJOHQHRATAVF_JaedKiDjJkB
setting env	!K
setting implicit	,T
setting locale	!V
setting o	!G
setting the	!C.HKJa]
setting up	PT
settings	"?%K&B*I-V.E0J1A2G3>5:8I;?A@BHI@KJL>OIPFS<VHWG]K^G_AaHbEcFdEfEg]jUkXlG
settings cisco	!J,V/]7JFURWdKiF
settle	&K*X,J1K2V3J5I9UAIBHFJKHRJSGTGfH
settle on	!A*X2W5J9VAJBKFJKITHfI
settlement	!;*Z2W5I9aFKKGSK
settlement curve	!H9^
settlement diffie	!I9]
setup	!X&K-H.I1I3J5I9I<KBVKFQJRETJbEjT
setup failed	!Z
setup gitea	!U
setup id	!J
setup py	^SbF
setup sh	!W
severity	!^+J9KBJKJRJ
sf	!;#?%F&C'B(D)V+C0A2I3I4F5H7G:F;F>FCEDGEFF@HEIDJBMDPBQAUIVDW=YC]A^CaAbUeBfYgChBjH
sf ft	!<#?%F&C'C(D)W+D0A2I3I4F5H7G:F;G>FCFDGEFF@HEIEJBMDPBQAUJVEW=YC]B^Da@bUeBfYgChBjH
sft	!EIJKHLVNJcT
sft pv	!GIKKILVNKcT
sftp	!0"T#.%!&,'7(E*3+:,S-0.i/X0I223G4/7F8I9>:!;4=;>!?!@7A+BHC'D&E!F"G2H-IVJ;LXM6N6OVP,QERSSYU*V8W?XJY6Z(]?^9bJcVd3e=f]g6h7iBj'kB
sftp 0	!m.C/J5IKFSIaJbJf@
sftp 01	/U<STI
sftp 1	!="=&K(D*@+G,K-E.5/m0>172F4H5[6V7<8B99;E<IAKBBGIHFI:JHK0L.MINBO6PGQIR4S9VIWD[A]K^G_Da?bEc<dJeJf9gKhFjFk@
sftp 12	!@.EKIOYS^aH
sftp 2	!B/S;G<V=SIHLEOVSX
sftp 3	!TSZaI
sftp 4	/KKGOYSX[VfJ
sftp 46	!T
sftp a	"J,G.:/F0C3V5U7F9JBIIGLANFOSRES:TU[DaCcHkI
sftp account	!H"^.I3IKJSJ_HbKcK
sftp adapter	!X"K,?/F3B5D;JLCOVTH[XfK
sftp archive	!S'USG
sftp authentication	!K";&J/I1J3G5B<IAWBWFWGFKJQHRVSKT@ZWjW
sftp b	!a"K(I/B3IBFIGLCOJRHSBaFgUiF
sftp backup	!S5I6V=HKJLGSBaDiZ
sftp bad	!<"=)H+a,>0F3C5T6E7FBAI?K>MJNDQARYTAXI[HaUcDfUiCk[lG
sftp bank	WS
sftp by	"EfX
sftp bye	!h"H,G.C/H1F5G6J8JBKIFKDLGOFRFSBTF_KaHbJcJfHlG
sftp c	!S3I
sftp cannot	!X"K.E/J5IIJRGSJ[UaJbHfH
sftp cd	.E1E<KKJLeOEVI[KaG
sftp chan	!TVU
sftp channel	!J"V)W,B.I/D1e;IBJIKKDL@RHSDTBWH^Kb?cSf[
sftp check	!K0Wa^
sftp chmod	.JIHLGOHaX
sftp client	%I&8'J)]*C+D,U-4/T1Z2K4F526E;C<=?K@ECHFDGDH:KEM@N@P:RGSWW;YDZA]F^@_9aJeGgBh?iKkDl5
sftp close	!]SG
sftp com	!I/W3F5T
sftp command	!c5EIILFRJWE^?bGfH
sftp common	1FBJKHLTOKRDSVTKfJ
sftp config	!X
sftp conn	!Z
sftp connect	!I-C.E/C5C6I7T9F;I<JBJGIIKK=LHNTOKQJSITZWHXT_FdJlB
sftp connected	!WKJSV
sftp connecting	,X/J5K<UKIRGTDiIkK
sftp connection	!I"A&B(K*F+H0E1B2E3C63759E@WATBgI<JYL4MIOBQBSHW=X=[G]G^9_8aDb/cKfKhFl8
sftp connections	!C,D-I.C/G3G5@6J8J9IBCIKKFLGRCSATD^__FaJb_cJfHiKkB
sftp connectivity	!J/H8UBUKJRFTJ
sftp connector	!6,].J5J9VBDKIOGRJTAYUaKcHfHkJ
sftp could	!9"C&F)G/:1U3J5@6E7F9G;F<G@KAKB:IGKAOKR;SJT9VSW[XJ[HaYbHc@fWiGk;lG
sftp credential	!HBDGWPJQSRS
sftp data	RW
sftp date	"F&D)J+K.W2C3J5K<D=H?X@JBHMINJQJbJhGjHkS
sftp deploy	!@"I,VBERXiGk_
sftp deployment	!A"I,J5WBWKILW_IfIjX
sftp destination	,G.F/C3F5B6H7^8GBGIHKCL=RASETAXG_KcJfIkH
sftp dial	!C,[7KTXkF
sftp dir	!V/JJTTJ
sftp disconnected	!D"I.D1D8_BHIJK?LJOHRHSE_EcIfFha
sftp do	.S/U5KRGSV
sftp edi	!I<WQV
sftp end	!e1KIEKILASG
sftp engine	STaS
sftp eof	!J.I/KKHRIbCcIf[
sftp error	!0&@(;*A+G.>/I0U1Z2?3H5B6:7?899G<:=A@?AaB@GHI7JGK7LbMJOGP>Q9SaT1VJW@XJY@^E_6a?cbeHfJgKhEi;jJk=l<
sftp ex	!F,J7VBJJZTJ
sftp exampel	!1"H,B-J/w1E3H5B7D9K<HBHIJKEL?NGRFSHTBWIXK_KcJfFiJk:
sftp example	!E&G(9+E.G/>0K4T6b7G8B9H;T<F=GAVBGCIEGFHGBIHKVLJM7NTPHQISHTXUKXA[J]BaGcBeBfCg=iDjG
sftp exception	!B&B)A*F,H-7.X/92G3C556E9A;@<6=C@IAHB<GEHGI/JAKXPFQ@RASZT.VVWAXJYJ[T]U^E_>bAdKhIiIjHk=lE
sftp exemple	!D
sftp exit	!a.JaJ
sftp exmaple	!J,K/Z7FTH
sftp failed	!:-W/B5I;JBUQKTT_JaUcK
sftp failure	!;"H,H-I.T/D1H3K5H9IBIIKK:LVNKOYRHSXTCVS[X_GaWcJeCfAhJ
sftp fast	!^IELASH
sftp file	"I(C,C-S.A/F0W1>3J5G8D;D=B@JI8NJPJQJRCTHVC^E_Ia^bFcFfBkJ
sftp files	!F/@5I6bBWGWTKiU
sftp fill	!T8IKYSJ[E_Jf<
sftp foreign	!W.K1FBEKHLGRJSCTG]S
sftp get	BIOFR@[TaF
sftp gw	/D6XTJkJlK
sftp h	!I]T
sftp handle	)X1UfU
sftp handshake	*W2S9V
sftp help	!S
sftp host	!>+H,W.T0E1C2G3H4G6X<@FTHIIDKIOCTHWDXH[H^HaCbFcFdFf>hXj]k?lJ
sftp hostname	!A,G/]5JLHTDfI
sftp i	!F#U5K7V;;?E@TAEB[KIPIQBT[dG
sftp id	"E.@/D0K;J<G=SBTIGLSOFTVfK
sftp illegal	!C.J5I<JIKLUOGSS[U
sftp impossible	!@"E,X.E/Y1J5K6I7K9I;J<E=JBFKELKOCPKQURCSATA_FaIcJfJiKlI
sftp in	!W"I(K,E.D0K1I3J5B8G9HKALCOWR>TAVJWJ[J_FaFbJfDjVkJlW
sftp inbound	aU
sftp init	"T)U/H1U9HBFKENKTJcUfD
sftp internal	!VRGiJ
sftp invalid	!3,H.F/<0a3H5I6]8J;C<JAKGUIGKFOHPIRTSCTI[JcHfJkI
sftp ipaddr	!6"@(K,V-T.U/D0J6V7U;K<HBFIFKJNHOFQISJWK[J_>aDbGdHfB
sftp is	!G"=,H.H/J0>1F3E5?;@<G=[@HA@BECKKBLHNKOIPFQGRA[S^@_CbUcHfa
sftp java	!>"S*J,E-H/F1W3I5E7I8D9H;G<I@KAHBCHHKVNFPJQIRETCV=WF[U]V_@bIf2iJkF
sftp job	!G*TYU
sftp js	"I&I)K*I,G-G/C0T1D3J5G6K7G8H9H;G<G=XBAIVK;LVNAOXPIQIR<SXT@[X_Ff:iEk@lG
sftp json	!ZFTLG
sftp key	!;5F;U?JBEPXQ<YZiI
sftp lab	!G,U5K7E8F9S;J<HB;K;LUMVOIPUQHTGWKXI[S^J_Ji?kClT
sftp labo	/T
sftp le	!;"D(F)I,C.A/U0C1I3I5>6J7J8J9H<DBBIEKCLZOZRHS8T<XK[I_GaIbGcFfHlF
sftp live'	5U
sftp login	!S"<)I*W,I.J/I1C3J8EBCIJKBNDQDRXTCbGc>fEkHlJ
sftp ls	"G1G5J8UBJIIJ]LGRGSVUCaG
sftp message	!I0TLVOHSW
sftp mirror	!W
sftp mkdir	,J.@/I0]1C5IBDKCOTRETGaTbKe^fHkI
sftp nas	!H,Z-J.:0J1H3K<GBIIHLBOHSUTTaVcJfIiK
sftp new	!;)X.G/D1YBJRGSIbUcgfa
sftp no	!?*K,9.T/W1H2F5E6K7D8G<VBJK=LYRISFT^_KiJkH
sftp not	!b<UBISI
sftp num	!F,V1J7WGVKHRITXcJkU
sftp o	TJXUiT
sftp on	!VITKELGSTTE
sftp only	!@"CRG^HbbfJ
sftp open	!=/B1F3U7V<?BCIFKIL^STTTcJfAiHlI
sftp operation	!D.B2I3X5T9KBEIYLUOERDaT
sftp operations	.T1HKIOSSVTKfJkI
sftp or	!I5X
sftp out	!G"U0TBSRTTJ
sftp outbound	!VBSRUTUfJ
sftp p	"G,J/>5F6H7KBGRF_IbKdIiGkg
sftp packet	!I"JK=NEbJcdfK
sftp parse	LU
sftp partner	,?/T5V6H;E?K@VAIB@KJLJQJSKTS
sftp password	!i"JRG
sftp path	!J1U5U<>BJIGLaRHfGiG
sftp permission	"D.E0D1H;H<K=?B9GHHJIKL]R3STTEVUbHeAi=jJ
sftp php	!>,G-H.J/F8G9I;D<IAIBUFVIWKGLDNGOKQFRTSBTH[J_FcYfZiTkJ
sftp plugin	"E(J,a.H/C1H5H6I8F9KIHK;LISIWHXG_BcJdJfEiFk@lE
sftp port	!c,K5FBJKJOJQHSJTJ
sftp prod	/U=T
sftp protocol	!K)S*J,A-J/E1V3E5@6K7G8B9?<JB<IJJIK2MINAQJR=TA_CcTfchGiEkHl?
sftp push	!C.VNJRTcVfFiW
sftp put	!D"3#J%I&C)<*J+D,I-J0X123A4E5=647<8T:J;G<6=:AGBGCHFHGEIiJYMDNJPAQIR0SSUHWAXEYIZG[W^A_Gb3c-dGf;gBhCiIkBlB
sftp pwd	![8SKI
sftp py	!T(G)^+H-T.H/;1U3G5>7I9H;B<E=IAKBDHTK9LCNAQGRCTCVF[IcYf[iKkElI
sftp quit	!_.H/J0JIFKHLFOKSHaH
sftp rb	!D
sftp recv	!C/E6WKHcW
sftp remote	!]5WBFOAiU
sftp rename	!E.BKKLGOZVT
sftp reput	.DIBKGLUO@VJ]aaG
sftp request	"X1VaTfH
sftp resource	!ELWRKS]fJ
sftp response	!I1KKKLISYVX
sftp root	fV
sftp scp	"HBKGTRVSJTW^TbGiJ
sftp send	!I/U1J<TCYIHRFjW
sftp server	!B"H#F%I&G'A(C*--7052=4D5J6-7H8I:I;B<,==>J@ACHDIEHFHGTHCJ<LBM?NcP:SBTSUFW3X5YGZA[:]7^%aJb<d<e@gCh:iFjJlU
sftp service	!J"B,Y/@1E5UBGKGNJRJTX_IbI
sftp session	!D#I'I)]+H-I.F1i4C6?729C;4>K?FA<CIFBH=IGJCKHMDN7PJSJT>UIVDW2X=YEZ@]B^8_)aAb8cSeEf]gFhEl@
sftp setstat	!IOJaW
sftp sft	LU
sftp sftp	!#&@'H(B)I*>+B,B-,.Z/A0V344F5+6g7<8J9:;5<>==?G@AA=B?EKH?J8L]MDN*PBQ:RESWW7X=YCZI^=_-b>cVdUeGgGi4jEk0l5
sftp shop	,E/YFUQXRITV
sftp source	-VBJKJLTRK
sftp src	,KRYSGiW
sftp ssh	!X)S-J.>/B1J5K7B8HK=LGNKOHRBSGWK[J^K_JbIdIfSkF
sftp start	!@"T,B-G.C/G1W5J6I8<;HBFIWK0LGNISFTYWC[H_?bCcTfaiTkI
sftp started	1E5FLKNSTKlH
sftp status	!4"I,F.Y/@0W1C5J7K8J<JBFIAK?LUOSRCSWTJVH[WcHf@iIkI
sftp storage	"J,F.U/E2V6K7J;I<BBULXfK
sftp stream	!B<KBJIULX[TfKiTkH
sftp subsystem	!G&I)]*F,9-E.@/:0H1T2H3=5C6F7G8=9A;I<E=JB<IAKEL7NAODQJR8S;T:WJ[J^D_BaEfni;kDlF
sftp sync	!b.E/E0K5K6K7K8H<JIHKFLGSF_IaGcIfJlJ
sftp target	!:(K,S.H0S1K5G<HIHKJLXOXSE[A]KaKfJ
sftp taro	!I/H3V5I8W
sftp task	"I/X0K1G3GBFIGKALCOTRETEaJfCkU
sftp test	!Y"I,C.D/G0I1J3TB?IHODRaTA[JaGcHfEiT
sftp the	!;"I,J.G/U1H5A6W;]@BA8GWIKKGODQ?SHTJYC[GaEbGcHeVfS
sftp throw	!>"I.V0V8HICK<OWRJSWcIfE
sftp transfer	!F.SLXSY^UfU
sftp u	,E.T/F6TLUOJRKSTkV
sftp unable	!@)V*J,G.K/X1U7EB?IFLFNKRFSATY_IaWfSiGkIlF
sftp uni	!U"I,?-I.I/W0H1I3K5H6V8<9IBJKBOKRDSJTF_HbJfIiI
sftp upload	!Z"B&J'G(U)I*H,9-B.K/00<1@2H3A5:6=9>;I<A=J@JAKBHGKJJMGNGPJQFRDT:V?WGXDYJ[2]>^C_=bDcBdJeDf;gVi@kElF
sftp uploaded	![KE
sftp uploader	![,J.K=SKJSG
sftp user	!&"V#K&J*7/S0S1V4C;9<6?K@>BACII6KKLGNIO@Q8R_TGVIW7YDZ@[3]J_Hb6dShIkYlB
sftp username	"GBCiU
sftp v	!=,H.U5J;IBDLJOYPVQVTFgSiI
sftp vendor	!I,F3U5TBUTS
sftp verbindung	!4":&I'K(C)C*J+I,[-H.</;0C1:3F5D6<7@899F;I<E=KB3I?JKKZL>MKNIO@QES;TTVJWCXFYJ[A]F^I_=aBbDcAeHf=gJhKi9kHl=
sftp version	"I)J*K,K-F.J/H0K1T8I9GIHK?LKNBRISJTJ_GcZfbkJlJ
sftp web	/FBYKWRW
sftp write	!<.X0IL>O@SY[Fa=
sftp を選	6JMVlF
sftp アッ	!I<WLDSX
sftp サブ	!G"Kf]
sftp サー	!6,]/W1T5>6J7F8G9IB<KFNDR@SJTVWGXI^K_CcWdHfYiJkC
sftp セッ	)U1S
sftp ディ	!E.Y
sftp パケ	cW
sftp パス	!8PFQUR^
sftp ファ	!F0UOVSK
sftp プロ	!K"ScTfVlJ
sftp ホス	!I/W3@5U6@XS
sftp ログ	!HRX_UhTiX
sftp 上传	,J.XBKIKKHRGTEaKfJ
sftp 接続	!@)I,H-I/J5K8?BJKZTJ_YbUhClJ
sftp 服务	!@"I(D)C*H,9-G.</:0K1=3U586J7D8H9FBZIIK:L>OIR4S:T[[J]E_JaJbEc>f9hIi?lU
sftp 秘密	!D;E<Y
sftp 経由	BG
sftp 连接	!4"<'J(F)A+J,T-F.>/B0D182I3@5D6C7C879H;F<F=HBCGHI@JJKWLAOAQGR;SBTWVJWIXG[C]G^H_ZaCb@eIfHgJhDiCkHl@
sftp 送信	!D,S/T5IBJKJRWSG
sftp'	!e&F+J.J/G1G3I5H;I<Y=BBJFIGVHIIGKTL?OGPJQJSATKVIYK[Ha;bJfFiSkI
sftpd	!S,I1J8IBEKJNJRHiAkK
sftpd message	!T"A,J1K8JBJNJiG
sftpgo	!e"JBDRCcHiG
sftponly	!X
sftpsync	!S
sftpuser	!K+T
sh	".%H&K'<(<)9-G.0/A1*2S4?5?667=8?9W:B;I<U=E>K?DBCCYD?E=FCGII/K?LBO3PDQ6T?UGV5W[XKZE]=_4b+e;fZgZh=jIl7
sh 1	!I-ANGWY^V_KfD
sh bin	<JIILIgV
sh c	!U
sh hの	!C*U+W,J0I2X9VBIRKSHTJcWfJ
sh hバ	!J-TNXkV
sh hポ	!JMU
sh h形	@SAS
sh h接	!?*S,J2U<HCVRVTFWKdT
sh h鍵	JT
sh permission	![&H=EBDCKRCa@iFjG
sh usr	!@f^
sh'	LJOISE[WaX
sha	"D#G%G&='D(d)C+>,:-F.A/60A1J4J6A7>8F9W;?<C=J>J?E@DBJCJDDEFFdGCHCKBM>N=P;Q9R?SFT@V>W@XDYCZB^E_>aEbDcEdAeDg@hEi:kAl>
sha 1	!D%G&J*W,G.J/A2I3=5F6J7I9[;GAGBAFgHIJGKHNKPIQIRBTCVIWK[J^JbJfIhHjE
sha 2	&I(J)K+K,H-D/F2X7J8GATF^IJJFLEMGNFPHQITDVJWJ_FdKfIkGlH
sha 256	#G%B&G'J(c*@+E,E.E/F0H2J6I7H9U:T;>?H@HA>BJCJDJF8HAIFJTMHNDODPFQ>RJSHVHWHXJYI^F_DaFbFdHeKgFhAi<kFlF
sha 512	*U2GJJ
shadow	!]=HSCaE
share	#K%I&B'J(B+G,F-H.G0W3H4K5G8;:J>HADB.CHFDGFJGK=MJPCQJR8TJVIWDXIYJZH[X]IaTbBcAeTgJhEiBjBkTlC
share nginx	!I
share perl	*U
share php	!B,D1I6T8GTJdUfDkX
share rubygems	!?;T@SBJYS
share x	"V
share にア	!T
shared	!W"A,A-?/B1B3I5=7A8K<HB8DIIGLVNFR>S]WJ_AbAdIfHi@jHkG
shared connection	!_"D,D-@/E1E5@7FB?KTNHRGT@_DbEdJfJiFjK
shared folder	.S
shared hybrid	!ITU
shared txt	!FSY
sharp	AVQV
sheet	!J(S
shell	!H"_#A%@&6'E(<*C+:,%.?062D3&4@50667984;3<A=8>B?C@=A6B;C=E@F:H:IIJ;K7LEN6P5Q5R9SAT8UFWFX<Y<ZB[I]>a<bsc[dBeAfGgAh;jGkHl9
shell access	!T"71HBILIRK^F
shell clean	!AbXcW
shell command	"E1I5JBF^UbUcUkJ
shell failed	!B/W5TBKGVKHTZ
shell is	"H.H/KBK^UbUfI
shell press	-U2K9V_U
shell produces	!A"USKbUfJ
shell prompt	/U
shell request	"X.K1[SG^;bVf<
shell script	!Y
shell server	!Y/J
shell type	/I5JHIPKVV
shell usr	!>"Z
shells	!S
shells are	!S
shlvl	!EST
shop	!W&J,D/W1K8J<JF]KCRCSVTUiAjJkJ
shop example	,E/VFUQXRITV
short	!](T.I3K5H7G;;=B@FADBECDEaFCPBQDSFTGYFdUiKjG
short rsa	;I@KBGEbFIjK
short txt	(U.KSG
should	!Z,J.U/I3E5B<J=JAJBCCWKEQIRGbKfKiI
should be	!X3I5ECX
should provide	!I.W0S
show	![,G-H3?<XKINKSJ_HaTbKjX
shown	!]BJ
shut	BEFKKBR[
shut down	BEFKKBR[
shutting	KT
shutting down	KT
si	JXKVTJ
sich	"T&K(I)J*I,D-J/E0J1F3Z5S6K7I8H9G;J<K>JAKBFFJIJKFLIMJPKQJRETC[J^K_HaIbGcJfChGjJkKlG
sich an	!E"U.SOSSV
sicher	!G)W1UfV
sicher dass	!G)W1UfV
side	!,"D&C(K)I*D+F,C-T.;1G2F5:6H;E=J@JAIFHGGHKIJJSKUL9NZOEPIQGS;T=WFXD[J^D_UaDdChTiDjFlD
side failed	!G,V-H/V3T8DBIK]LINJRVSJ
side sent	!HhX
side unexpectedly	!H)5,9-]/>1J5G7B9=K;N[R9T?XJ_XbCcFdHf?hJk[
side value	!I/T7T9KTJ
sideband	8V
sideband packet	8V
sie	#I%H&C'H(I*G+E,>-E/<0E2H4I5U6G7B8E9D:I;A<D=F>S?I@HAFCHDJEIFEGEHFIEJIKCL@MGNBPDQBSTT;UKVIWHXEYCZD[E]H_CcEdJeHfVgHkF
sie ihre	!Y
sie ihren	!EhV
sie sich	!="U1K3G5XSV
sie sicher	!G)W1UfV
sig	*H4K5I9JFS
sig algs	!G5JFT
sign	!F%x&7(J)J*A+F,A-A.@/@0I1C2C3?4G5;6I7G8E9A:G;8<8=J?KAEB3FSHEICJIK?L@OFPJQ6S;T=VGWGXJZE[I^F_CaDb<cAdKfJj4kClJ
sign and	!>"G%^&U5K<CBAECFUREZKhJiBj@
sign failed	!Y
sign in	"JBHNTiU
sign ssh	%U
sign the	%X&G
sign' the	?T
signal	!V"H,E-F.I/H1D3J5F8UBGIIJWK_LHNJSG^K_BdXiKkH
signal lambda	!F7UdZ
signature	"G#J%a&7(E*G-K.G/F0I2>3<5=9C:J;;<?=C>J@EABCFEFFfGGHIIGLBNIOKP?Q<R8SDTKVKYBZE[JaGbHcFfEhKi9jAkJ
signature algorithm	%JF]iI
signature despite	!BBWQK
signature does	!^(K3E
signature supported	!F&HF[
signature we	!X
signature you	!X
signatures	!H*E2F5HBJFcRKfJ
signatures couldn't	!X
signatures ecdsa	FTiT
signed	!e5I<H
signed by	!Y
signed certificate	!W
signing	"G%h&T*H.I2I3A5@9F<??IAHB<EDHJKFLIRDSEZJbJcJhHiCj>
signing config	!V
signing failed	%]&W<H=FB@F?iIjD
signing key	!J;T?JQV
signing method	!W
signing using	@SEHFB
sigterm	!XBJ
simple	!d,D;TAITHWJ
simple numpy	!T
simple paramiko	!V,I
sin	!b"H,I.B/H1K5J6K8JBKIIKCLIOHRGSFTI[J_JaKcJfI
since	"J.K3]9JKHLCSE[V_JbGcJiJ
since last	3S
since open	!V
since the	!E3Y5UBI
sind	!ICIDSXU
single	"U<HBJ
sink	VU
site	#J%D&9)E*C+B-I.I/T0I1:2E3H5S<J?D@:BICGGDIHJEKTLaNIOBPARCS^Y9ZH]K^F_BeIf=gIlE
site can't	!V
site conf	!G.TS[[J
site git	3I:TB@iFjT
site git'	!Y
site index	!]SI
site packages	!I%J&I*I+I.J/U1H2J4I8S9D?I@@ICJIKSL6PGVTY?[S_HbGdTfEjTlJ
sites	SS
sitzung	)W/K1U5IBJfV
size	"8#G%D&>'@(Z+=,.-U/2091G2D3<4A5;6=788C9<:C;.<G=9>E?=@8A6B+CBDFEaF=G?H>LDM?P;Q2R2SHT1UHV_W>XDY9ZD[J]d^<_FaIb:dDe>f2g[hBi5j=l=
size 0	!U8T
size 1024	!GEX
size 2048	!GEW
size as	!HISLKOX]W
size bytes	!Z
size callback	[S
size differs	!GIJ]V
size in	!G*X2T9SNEcH
size is	!UKJ
size max	.TIK
size mismatch	!>(U.Z3J8B;IIDLKNJOESJV][IcIeK
size num	!C-F8HKWNWOIVJ]XcBgU
size os	IXLHVH
size size	!K(T
size time	!J-YTH_TkS
size used	!Z
sizes	!J(TOKVUaIcJgZ
sizes differ	!G(TVVaIgU
sizes num	gU
się	!E,T/T0KBHLKRTSJTX
się z	!E,T/T0KBHLKRTSJTX
sk	%[;H<I=DBECGEJRUYKhWjI
sk cert	%UFKRWhX
sk device	!C&TFKPT
sk from	%T
sk hex	%J&UPU
sk home	!B%UFKPS
sk type	%T=KFJRWhX
skipped	!c"G,I.K/E3J5IBBFJIJKFR@SWTGZWfHiDjJ
skipped 0	!T7S
skipped because	!]
skipping	!e%I&H(E)W*J,I.@/I0I3G5D7K8D9I=?@BBGCDEZFWGFICK;LAO;PJQBSITFYD[>]I^TaAfDkK
skipping key	BIE^FG
skipping ssh	!I=KBVEJF[
skipping startup	!A)Z8HBJKD^UcUfJ
sleeping	!E/UBT[T
sleeping before	!G/UBT
slurm	!^"J&K,G7I8E;IBERCSTTAWKhKiJ
slurm load	!ZRH
slurmstepd	!_8JKJ
slurmstepd error	!Z
small	!H.WTT
small copy	!E.W
smart	!F,UFTjT
smb	!Y
smp	!X
smp preempt	!U
smtp	!}"D&D,=-B.I/>1H3I5F7?8H9I;FADB4GJK;LIQER2SJT8WBXI_IbKdFfCi8jGkDlJ
smtp authentication	!X
smtp example	!_RJTI
smtp smtp	![KGRI
smtplib	![
smtplib smtp	![
snakefile	!W
snakefile line	!X
snap	)SLJOSSF[XcHfV
snapshot	!^/H3H5H8TBALIRJTEaKcI
snapshot 9	!U
snapshots	!VBJiVjT
sntrup	*X9H
sntrup 761	*X9H
so	%S&H-J.K8E9HIHJHQIVKWH^SaFfE
so far	!E-J8F9IIJJIWIaHfG
so the	!S
sock	"D#K%Y&m*B+D-K.I/@1I2A3G5J6I8I9<<9>J?JAKBCFHGHHBIFJGKBLENIP=R3VJXJZH^J_KbKdVi>lG
sock 1	!T%I&J
sock address	7S
sock await	7S
sock connect	7YNITUd^
sock dial	&U
sock is	!K&W
sock not	!B%b
sock tmp	!V&G;Y
sock tos	!E
sock variable	!C&VjT
sock が設	&V
sock'	!U
socket	"8#@%F'@(9)I*C+5-b.?/_071@2J3#4E5'6^7]8]9J:A;'<-=?>C?8@CA,B!CCDEEGF;G8H.I5K[L6M:NSO;P2Q,R4S?TbUDV6W(XVY<Z>[A]>^2_ba4b,c6e>f6g?h<i.j3
socket 3	!E
socket abstraction	!B,UJGNTTU
socket anonymous	%H-V8H@KKKRK_V
socket at	!T
socket byte	!J-WKTTH
socket callback	KWNYcJ
socket client	!IkS
socket closed	!I-Y8VKX_V
socket connect	-B7S9JRJTZXJ
socket connection	!^,G8JBIKDdT
socket connector	!ETV
socket data	lV
socket disconnect	-D9TBKJXKVNGTG_Z
socket emit	!J
socket error	!1"J&:)I-^.G/T1?5B6F7TB=KSOJREXG_XcKdDfCiDk4lA
socket exception	!I&F*D.C/[2D3D5B6T8S;H=K?K@KAHBCGGHJIJJALDOHPIQIRBSCWHXD[K^HaKbJcFdGfIhHiElH
socket gaierror	,H-J6_7K8IKJTHXW_JkF
socket getaddrinfo	!F6]
socket handshake	!Y
socket home	![
socket impl	9JNKTW
socket io	![
socket is	!A"F&H)E*I,W.F2J3I5@7Z8T9I;GAFB@JJKWLJNHPHRAT[VJWIXe[F_?bEcHddfCiJ
socket none	!G-G6VKAND_GdS
socket py	!J6Y
socket read	!A-X8EKFN[_VkY
socket reader	9S
socket recv	!@&I*K,D/H7J8J9CJJK^NBRFTDfHlJ
socket send	-I.B1I8]JXLHSCfG
socket socket	!E-W/JJFTT_U
socket timeout	,H/I7T8?J_KENYRVd?kJ
socket transport	!E-G/U6W8WKVTG
socket util	!D-I/V8HKFTX_HdYfK
socket write	!J8V9TKT
socket'	!F.H/VBJIHKZLJRISKTI
sockets	!H"H&F*I.I/b1H2J3F5F6U;KGJIHJKLFNAOJRFSBXK^I_IaHcJfJiJkGlJ
sockets socket	!G"J&I*J.J/^1H2J3I5I6UBKGKLINBRISGXK^J_IfKiKkGlJ
socks	!C"B*A-?.C1F2F3@5@7]8@9?;HAIB;FKGJJJK<LJNCOIPJQJR>SHTGWiXe^I_=bGcIf@hJiB
socks 5	*F-I.J/E3I7W8F9HBHKDRJTJWYX^_HfFkI
socks port	!X
socks proxy	!C/C7VBIKKRHTCWbXT
socks socket	dT
soft	!WBJ
software	&F(K)D+G,;/:1@2J3A6E7>8Z<H>GAHB:DJGKIGK_LFMCOJPHQKTIVJWBXDZE]J^U_6aJdDfJgHjFkFlB
software caused	!B"I,A-T/A1H7E8[9EBGKXRDWHXJ_BfIiK
software in	2J9XTF_C
software version	-J9FBJNHZKiTkJ
solo	!D,H/H?WFV
solve	!Z&T.G
solve failed	!W&T.I
some	&T,C.V/F0K3C5<9J;G<KAKGIHKJKLHNHOFPJQJR?SWTFVJ_EaSeIfDiTkH
some cases	.V1U
some files	(TKHRKSTaT
some output	"U
some refs	!c
somebody	KT
somebody is	KT
someone	!I3T5H:W;I<JQK
someone could	!K3T
someone is	3T
something	!:,V-U3V5KKZSFTSbI
something itself	KT
something nasty	3T
something went	!>,V-V/S3UKWSGTS
sometimes	lX
sont	0WaK
sorry	!V"K,KBJQHRDSU^XbSiH
sort	!V
source	!H">%J'J([)H+D,H.</Z0>153>4I8<;C=B?DCHEKH@IiJGKFMINAQ7RGSAV>WCXT[:]Z^A_>a9b@c?dFeIf<gGhJ
source code	<T
source file	!F.G/J;K<IIYKGLBRHSDVK[I]WaJ
source files	IXLK
source ip	!I:WBTjU
source microsoft	!I@UYU
source of	!G/U6UBTRS
source renci	@USKTIkW
sources	!TkT
space	"B%J&B'K(C)I*E+I,A-G.t/B0C1?2I3H5A6J7>899D;H<H=KBAFJGJI>K1L5NFO>PGRCS5T=VFWJ[C]G^B_Ca?bDc?eKf<gJiDkElG
space left	&J(J*J,J.^7J8JIFKDLCOKSFTKkK
space on	!A.cKJLFOKSF
span	!D-Y8S_S
span read	-XNH
span timeout	!G,I-UJTTG_T
spawn	!D&D,W1K5S9K<HBHHBIGLCRHSJWYbIfH
spawn ssh	!F,U5GRJTUkW
spawnp	!A5E<JIILEWc
spawnp no	!A5E<JIILEWc
spec	+Z.I<GAIBHKILSNKPVQARFSIYI[IaIiK
specific	!ZTKaT
specific error	!VTKaT
specified	"C#J%C'J(F*>+D.=/G0D1F2>4H5C6B9;:H;0<X>I?E@=A7B:CIDJEHFEIZJSN@PSQ3R[WCXHY=ZI[U]I^EaCbFcAdGeHf<gJhHiJjFkUlF
specified key	!ZcK
specified timeout	!G5H7TBHJVNKfH
specified to	;IPWQJ
specify	3H5TBJOTQWRK
specify the	!TQX
speed	!V-K2U9K
speedup	!W
speedup is	!W
speicherplatz	!F.a/K1FBKLKOFRGSHTKcKfDlK
speicherplatz mehr	.U
sperrdatei	!S
sperrdatei var	!S
spoofing	!J3T
spool	!CIUiS
spring	!a
springframework	"J*K,V-T5H7J9H;GAJHIIIKJOUQJVIWJ[IaKfFiJkH
springframework beans	!U/G
springframework core	!=5I8V<TBGLT
springframework integration	,S-S1I8FKFLHNJSJ_K
springframework messaging	-K8URU
spurious	![5K
sq	!V8T
sq lite	!V
sql	!o"C&F*F+J,J-@.]1C2F3C5C6J7:8?9C;I<IBHFJGHIJJIK:LBNBPKR?SATJWEXH_CaIbFcHdAfFjHlG
sql client	!W
sql error	,U7HBUKIRITVdI
sql exception	!bTE
sql gz	!E.W
sql no	!@.XBURHiX
sql recoverable	!W
sql server	!q,F-I1J3J5E8HBCKGNKRFSETBiF
sql sql	!b,H/ITB
sql サー	!UTJ
sqlite	!Y
sqlstate	!a
sqlstate hy	!^
src	!^%K(U)S*B+C,D-E.E/H2E4J5J9J<HB7CJFAIHJIKHLJMHNIPKWFXIYV]J^H_JbDc:eHfIjCkIl>
src adapter	!X8SKUSI
src app	;F@TAK
src index	1J;SBHGSKKLSPITJgJ
src ipaddr	!W"JKKhT
src local	(U
src main	!Z/J3W
src refspec	!W
src sftp	,F.I/G1K3D5H8JIHOFQJRUTIY[[IgUiT
src ssh	&T-U3S5S<J
src utils	!B-G1V7TKFLG
srcfile	IS
srcfile dstfile	IS
srcfs	IS
srcfs dstfs	IS
srv	"4#F%F&I'H(B)U*E,G0<2G3D5C6J9@:E<@>G?F@@A;CCDJEIF<JKKFLUMGOKR0ShUJW?XC[T]C^?a?b7cDdBeBfCgDhEk4l@
srv app	!:,J-Y.H/S1X6J;IBCIJTI_TaXcW
srv backup	!I,J7TSVTJ
srv borg	.X
srv data	,V5JBVSVaE
srv git	LTSUiX
srv restic	!K&T)K1D3F5XBWPVRHcAjWkF
srv sftp	![)V.C/J8KBFKHLGSE
srv www	IS[T
ss	!:"<&D'D(D)C*Y-F.</B0=1;2V4G5D6@7F9[:I=??>CWDBEDHBICKEL;NWO=Q>S@VCYAZC[B]C^?_Aa<b<eBfUg@hDiXl=
ss hv	!I-J3T5H8SBTiVjV
ss sh	!5"@&I'D(E)D*Z-J.</B0=1=2W3G4H5J6@7G8:9[:I=A??CWDCEDHBICK>L;NXO>Q?S1VDYBZD[B]C^@_Fa=b=eCfUg@hEiUkSl>
ssh	!,"E#I'/(0)6+Y,Y.<001<4?6B8:9e:6<V>J?0D5ECFUGFI+JHKVL5MFNVO4PUQCRIS;TVU!V.XDYBZ=[.]!^@a&c:dCe3g9hgiGjDlK
ssh '	!^
ssh 1	9V<J>C?K@GAFBIF]N]PGQIYD
ssh 2	!?"B#=%B'=(3)U*J+V-I.I4G5B8E:A<?>c?=ABBKC<D7EFH8IGJaMUNUOGP@RVTKUDV.WDX=Z6]@^JaDb0e<fVg8h>jGli
ssh 2020	!U
ssh 23	!<-G2Y3W;C<S@KAGBTKFQCRJYTjV
ssh 46	!U
ssh 6	!XKJMWlG
ssh 7	!H+J-K9IBHMVRJSGWI_SkHlV
ssh 8	*I,D-J.K/G1H3G5A7K9B;V<J=IBBQITF_JcIlZ
ssh 9	,E0K2B3<6J8JAHBXKGLEM5TVZUjJ
ssh accept	!J5X
ssh access	!@&I,K;D?UAWPURTSU^XbSiY
ssh add	!B"I&[+J,J/K1G3I5:9J;S<S=G>K?H@ZAGFIGJHFKHLCPTRGSHWHbIfIkJ
ssh address	-GKZ_JiG
ssh admin	!D,C/G2F6W9U<IRS_ZiIkH
ssh ag	!J&W,H
ssh agent	"9#G%c&p'J(H)J*?+=,9-7.?/:0I1B2:3A5C6F7?8?9;:C;F</=A>D?E@9A7C<DJEGF:GEH>IDJEK0L;MHN>OFPHQ@R0S>TFVGW=XEYCZC[I^>_@aJb5c;dFeJf:gIiJjUk?lC
ssh askpass	!A5X<IHFIKP^WC
ssh auth	!J"U%X&a*I+H,D.J/H2F5I7J9A:J<;=B>K?I@DA@BECDFCGVHIJBLJMJP6QASJT@WFXIYHZE^G_KbIdKfHh>jIlG
ssh authenticated	!B)T1UcVfX
ssh authentication	!=#T&e*>,=-B.G/A35537E8I9A<@=?>IAEBSCFFVGYHGJHK>NERYS6W=XCZU^E_=aIbHdHiVjSkE
ssh authorized	+K1F3K5H=H@JB]CJDGEIFCYJfTiF
ssh backup	=V
ssh banner	!C-C9J;A@JKHNcQIRJWJ_JfKkD
ssh c	![&D,T1C5H<@BJHGIAL@RHTT
ssh cannot	!=%D&V.J3K<I=I@CAYBCHUKJQIRHSKYK
ssh channel	!4"A%K&F)G-F.>/;0H1U3J5G8E9I;I<JAJBGKVLFOBPIRGSBT@[G^EcIhKiKkV
ssh child	,S5S8T
ssh client	#T%I&:)G*I.C/Y1>2T3I4J7?8JBKCIEIFJHSJELEN9OKRZSGWEXIZG^J_9bHcEdJf9hEj=kClH
ssh command	!E#U&K.G1J3I5S9K<XBVCJKGSITYWIcKdJiH
ssh communicator	!YTK
ssh compat	!D
ssh config	!T"G%J(J)F+u,A.K/G1B2F3K6E8E9@:K;G<7>F@HAKBICJDKFHGJH=I?JEKGL<MINGOIQAR>SBTFVIXHYIZG[J^I_JaIbJgHjSlD
ssh config'	&K+_<@=DHEIISI
ssh configuration	!Z
ssh connect	!,"@#J&S(J)F*D+7,U.K1834517Y88;<<<?JATCSFAG;H@IcJ:K*LCMJNIR<SKTTW?XV^FbEcJd]f>hDi5j1kVl3
ssh connected	!e,E-I/K7I9HKJTG
ssh connecting	"K&J-F/H2I3A5>7J9D;J<JKDNWPKQTTD_YiWjFkJ
ssh connection	!;%D&G(K*U+E.F/Y0G1>4E;C=F?B@;ADCCEEFVG0H>KVL=MAOCS@VHWDX2Y@^(_Ub8dXf7iUjBkCl8
ssh copy	&G<[PKTJ
ssh could	!A";%E&9)H*G+C,A-@.A/Z192H3>526_7F8H9C:H;U<?=?>G@GAIB3CEEJFEGJL8NDPDQBR;STT@VKXFYE[G_FaIbAcHdUhJiFj=k[lH
ssh count	/I3JRJ
ssh critical	NZkH
ssh cut	;Z<J
ssh data	%U.Y;IBH
ssh date	!:2T6I9CGKKERGSITKbKcKlV
ssh ddbj	!B<[BILJjU
ssh default	!F
ssh deploy	&J+K/U3J5G;V<_=AAEB=CDHJLKPIQERJYTbKiFjF
ssh dial	!73B5C6W7X9IB:RETWWJiHkT
ssh disconnect	"J&H)J,F-].J/F3C5IFIGJKDRJTFWC_WbIf@h]
ssh disconnected	!>)YBJKKRJ_@fKh]
ssh disconnecting	!KBGI]KHLTRH
ssh dispatch	!8"A*S,<1E2U3K5G7?8=9WB@EVJ[RHT;XJ_=d@gWhFiEk@
ssh done	!^
ssh dss	!8&I*<2h3;4C5=;F<H>KAUBFFdJJKJPG_KiHjI
ssh ed	#K%K&D(J+F,@-:/@2[4G6K7D9D;BDHMGN@P=WDYWZJ_BdFgKiIj=kAlE
ssh error	!4&?*V,D-A2V5E9^;C@JAUBJFGGGMUNAPER]TCYK_GdUfKiYjT
ssh example	WU
ssh exception	!("4#='D(9*S,I.G/!0I64:A<8=&>6BFC7DBE<GIH=I8KSL<M9PDSGTGUHV9[K]C_Jc@eDfbg@hIiFjJl>
ssh exchange	!C)J,91D3A5?6S8K9[B0KHRDTHWVX:_XbHfAkZ
ssh exec	!S"H5K;FASBHTK_EbY
ssh exited	!F"E-F/E3G8V9G;8A_FJN@RHYK_GbHcEhJiIkJ
ssh failed	!;&_,W-Y/H3G5C7K9X<FAHK@PIQITBWI_TfFiWkI
ssh file	;GRIYTlT
ssh fingerprint	!C5d
ssh for	!U-T3J5G9IKT_S
ssh format	!A;@<D=J@SPJQBYW
ssh fx	!G"7#E%B&:'U(A)D*A+>,3-;.W/40a162A3:546B7A98;8<8=:@BA@B/CDEIF@GBH;I>JCKCLZMGN;OXP:Q?R2SUT*W=XEYEZI[]]I^@_:aWb6c?e]f5gGhBi6j@k;lD
ssh fxp	)X,I-I/I8G<JBHIHKENGRKTE_KaTbKc[lK
ssh gateway	!B,T/K9IBWQUbIiU
ssh get	8SKS
ssh git	&JBIiV
ssh github	WKX_dE
ssh gitlab	BKiJjU
ssh handshake	!9"G&J'H(F)?+>,.-[.</=0F1<4W6=788>=:>F?@@=AFBIC@DJH9IBJUL;MENUOCPAQ@RIS;T<VBX=Y=]I^@_VaEbAc8eHf4gIiJkUl;
ssh has	!ICU
ssh host	!T"G#J%G&C*B+I-=.I/8243G5X6J;@=A@BA<DVEJGGLSPCSDTTWFYBZI^U_CdGhHjT
ssh hostkey	*U+G-C/H3c5Z;IAHBFFKKHNGTKWJiIkI
ssh hpc	5JBJgWjS
ssh i	!6"G#J%J+J<I>I?EFEGHP8Q<RDZSj[
ssh id	".'J(I)B*?+5,I-@.J/:0D1=2<3-4>5H6J8?97;E<[=b>U?F@<BDC^GGH*IJJEKCL/MEN@O:PWRAS1T9UHVCWGXAZ<_Ja@bEcAd>eHf0gGhKk:lE
ssh identification	!EKINV_X
ssh indented	;U?XATQY
ssh init	!;"C-B/e1J2I3I5G6@7T9E;K<CKBLENGPIRITbWEXKYJ_JcKdXfIkF
ssh invalid	!H"I-J;[@JABKXMURJYK_HcGiHkT
ssh ip	!V2U9T
ssh ipaddr	!J/G2V3E5E6X7TRKdXjT
ssh itself	!F=T
ssh js	!IQJYVkVlU
ssh jsch	;V@U
ssh kex	!T-W/E5F9TBEKENW_S
ssh key	"E#Z%9&4)I*B+?,E-H.H0I1C253B44526J7H8I9*:^<S>U?H@8DIE4GBH7I>JDL=MJNKOHPSQ[RBS@T;VKXKYHZ?[H^FaJbGcHdIf@h?k@lJ
ssh key'	!K=TCS
ssh keygen	![2I5A<F=D>JBECWDJEKFIPDSIYA
ssh keys	"J%K&C,T3F5D9H;V<?ATBGCHGHKFQDR:SEYEiUkU
ssh keyscan	!SHV
ssh kit	&T,J-HRFTI_SjU
ssh known	!H+3,I1K3[6=7H;J<1=@>CBDCIDIFIHrI?JGLCMKPHRGS8TKXJYJ[DaHgJi:jJkE
ssh l	!T"KTJWWiS
ssh lab	.S7VSUTF
ssh layer	!H&B3J5H8X;CBJKYRKkU
ssh load	BFYT
ssh locked	;IPT
ssh login	3V5F
ssh lost	;U<I=JASQW
ssh md	5T;J<KBDGI
ssh metadata	#T
ssh msg	"W,H.K/J1D3G5B9S;IAGGIJHNDPGQGRFTD_YbDcIkH
ssh must	!?3H5TCU
ssh mykey	;GAUC^
ssh nas	!J(Y3H5IHTKGRH
ssh negotiation	!C*U9X
ssh net	!E#G%B&;'K(I+F,U2=3J4H5J6>769H:J>E@KATBBCEDJEHHDI>JIMEPHVF]J_Gd<eKfKgJjBlH
ssh new	!H,V=T
ssh no	!="H%I&7*Z+J,F-J/@375I7C9@;f=@>E?Y@bBDCGF6H>IKKHLBNEP&QTR=T@VIWJYZZBdEhJj=kF
ssh node	;GAT
ssh o	!_&G,X1B5I<ABGGGHIIBLCNJRDZX_JiJkB
ssh of	!J;9=n?I@>AEB>CEEEFIGKHIPIQHRGYBiIjH
ssh ok	!V
ssh old	ETUI
ssh one	;T?UQX
ssh open	+X;H=I@HCdSJYD
ssh opening	3I7SBWFXRB
ssh operation	!<,H7H8IJZK]RJ_TdFfJkJ
ssh operator	"J5E;JBYFXiV
ssh option	!Z
ssh overflow	!C-J3J5H9J;KKJMUNUTJ_Ck_
ssh p	"I,G;T=I@KF]GKITNURCTTdHjIkX
ssh packer	FS
ssh packet	5J8IJJK[NWiH
ssh page	>J?TAUQYYT
ssh parse	!S&I<=?AF@GJRGZFjE
ssh pass	PUQJ
ssh password	!9"C5UKER^fKiY
ssh peer	!4"D#K%H&H*:+C,B-V.E/B1H2V3>4I5=7G8I9U;D<E=I@HAFB=CKFFGGHEJIK^MKN>PGQIRDTGWIZK_>bJcEdIfBhDiKkAlI
ssh pem	;U
ssh port	!;"D*J+I,b-A/I1G5K7G8K9FBCGWKCTI_?fIiI
ssh private	%@&G*J-J2I3D4J9F:J=S?8@GB3CYDDEHF=HHKJPAQYRJWJhJi<jE
ssh prod	!I=VBGCY
ssh protocol	":%G&F*=+F,;-a.A/?0H1J2?5D6H7B879[?KB:FAHHJYK?LCM?NWOJPHQ>RDS@XTYC[J^>_aaGb7c9dKf<h>i9jHkY
ssh proxy	!:&G3J9JBHNFRKTTWZXW
ssh public	!G"T3F5>:X;V=>>J@GB_CIF?QAYAZIi:jD
ssh put	ST
ssh py	,V-K3C<I@JAFBULJPJQTRHSK
ssh q	!Z9D
ssh r	3W
ssh rb	!HfI
ssh received	!FNT_KhS
ssh remote	!@,W-H/F2V4T8K9I;JFJHSKCLINJQKRJSJWI_IbJiJkB
ssh requires	!IAZ
ssh resolver	!b
ssh root	"U7W;IkD
ssh rsa	!<#J%H&='J(I*=,>-=.H/A0H2q4F5I6F7B8G9G:G;5<D=J>K@TA=B<CJDDEVFlGKHGIIJCK;LFMHN;OJP9Q8RISIT<VIWFXI]K^J_@aHbHdHeIfEgJhEj9kAlD
ssh run	!F*T-V2U9TFI
ssh server	!G"A#D%C'J)E*^+?-D/-0J12203.4I5'6>809.:J;6<0=A>A?J@AA>BXCDDHECFTIGJAK#MGNXODQBR<SITGVFW@XDYBZ<_Uc7eJfJgJhTiCjIkC
ssh service	!W&B,W-I/C3J5CBIKESITX_IbJiF
ssh session	!3"@#J%D(E)@+H-e.;0E1/2U3V4H5A6I9]:K;J<I=9>H?I@<CHG=H>IKL<MHNSOBQUR0S6TGVKWIXDYFZH[H_WaEc=dHeKf:gKh=iGlB
ssh set	!C-WKULT^S
ssh sftp	&I(K)D*H+F-?.8/80J152I3>5;6^7C9=;@@GB8HIICJGK=L]ODPDQHRHSAVKW>XI[J^J_;aKb<cWhBk?lB
ssh sha	!](9*E2G3B5I9@;JFI
ssh shell	!B"C*S2TSHbZfK
ssh short	;I@KBGEbFIjK
ssh sign	%V
ssh socket	!U-K/TKH
ssh ssh	"J#F%K):/W0K195H6J8=;/<@=H>m?>@EADBFH<IFK;L=MGNTQ@R[SFVGWBX@Y8^K_?bIcIdBf@gJhHlB
ssh sshd	!Y
ssh subsystem	!E1CbKf]
ssh t	!_"G&K:SBFRIXV^J_IbBfFkI
ssh tailless	;U?XATQY
ssh test	!G,SBXKH_TfCiDjJ
ssh the	!D,I-I/G1T2W3b9I;KBEFHGVRDWH^I_JbIfIlI
ssh this	!D;?AFPbQBYJ
ssh to	,U7V8IBYKHTX_GhJiZ
ssh transfer	!F8S;<=_>G?X@fAXBEFJKTQGRCTW
ssh transferred	IXKJ
ssh transport	"F)I-U.H/W1@6IAHB@FDJGKCLIMJRTSFWHbHcHf>iEkU
ssh tunnel	"<%C&3)F*B+D.D/S1<2A3H4I6A7W889S;J>J?JAXBZCEEGH>IJJDK6LEOJRKSCVJXBYAZJ^IaJc?dEf8hCiSjYkUlC
ssh tunneling	!K"WbW
ssh unable	!5"V#U%I*=,=-X.I/>1H2:3<4J5>6F7>=G?I@IBSGUIIJKK^LGN;SIT<WJYHZU_?cHdEfFiUjSk=lH
ssh unexpected	!F"X)Y1W3G9X;JK[_WcFfG
ssh upload	!0"Y%E&E+J-U2H6K;I<;=(>V?VA_BJCJDHE7FWJJKdLUPEQ<R9VS_VhDiAjDkU
ssh user	#U%A&X)F+?,K.J/F5W7C8D9B:I;A<;@KB?EGF7HBIILYNDPHQ>R5W@XCZT^<_XbfdAfDgUjDkE
ssh userauth	!]8TRIfKiI
ssh username	-FFTKFRF^SiZjV
ssh using	!H"VBURDbWiV
ssh usr	WT
ssh v	!D-]9I:U;FBHKGN:TUUSdJjVkA
ssh verifiers	!H3VHT
ssh version	KIN]_JkC
ssh warning	&H5S
ssh web	/X6F<KAULT
ssh will	!JCV
ssh with	5V9TKW
ssh work	QTiT
ssh x	!J&W,H
ssh サー	!A/IT[
ssh プロ	-T_T
ssh 形式	;K@WAI
ssh 秘密	!G/K;U<W@JAF
ssh 設定	!E+V;IjW
ssh'	.G3C;G<KHVIKKJRKVS
ssh' changed	FS
ssh' permission	!J5U
sshd	"S#=%7&.'C(?*C+5,(-U.G0J1U2D3G4J657=:?;C<@=7>>?=@6A2GJH8I4L?MZN5O5Q:SDT<UFV<W9X<Y8ZJ[<]C^5_Za6b/cBd/eCg?jCk@
sshd 12	!="Z)A,H-C2J8I<KGJKHLIR=SJTK_ThXkI
sshd 4711	!J-JBI
sshd 8	!U
sshd 812	!W,J_IkH
sshd account	!H"U
sshd bad	!HDT
sshd ban	!>"G8IBIKIMI_ciIkI
sshd client	!D,H-H/Z3T4W8J;JGFKHPJRGTGZKfKiV
sshd common	!."A%J&E)C*G,J.=0J2E9C=H?I@GACEJFIGGHIKUL@OEPHQJRSS?YGZ>^HbFcEdKfYiIkElK
sshd config	!X
sshd num	!GMUNH
sshd on	!@*V,I2SBBG[P[RWTJ
sshd service	!c/B5FBALFRGSKfH
sshd session	!U)S8GBTFDGHKJRA_IfCh@i7
sshd sftp	!E)U-J/KBIRCSSTEcT
sshfs	"@&E(K)H*G,C-D.@0G1F3E5?6E7H8>9G:K<@=E?KCGEJFKGCHII=LcNJOHPTQGSWWKZG[B^H_HaVbHfTgKjEkB
sshfs o	!T
sshfs rw	SV
sshfs user	"H&J)K*J+K,I/V5G6J8D;IAHCKGHKFL@ZJaXcUfSiDjIkG
sshfs'	!:8@Kc
sshj	!6"E#K%F(H+J/H0D3J4I6C;X<<>J@:A=CIEJFGGGIAKTMFO>P?QSRFTIXDZ@fBiKlC
sshj 0	!U-J
sshj common	*H.K5C9H;[A@KEYV
sshj connection	!H-9/T1S5I8X9JJDKXNAT9^J_>
sshj date	hT
sshj sftp	!<&J,D.X/J0K1<5H8?;I=KBEIHJJNKOERFT;fI
sshj socket	!IkS
sshj ssh	!K&G5UFSHTKHQIRT_KjD
sshj transport	&J,F-X.>/B5V8H;C?HAJBJFHLFMJQDRDSCWF^I_TaIbGcDiFjG
sshj userauth	!C"E-I<F@GACPIQXSKTTYHZGfKjY
sshj xfer	KILV
sshlib	!J2V9FlV
sshpass	!?"1&H,H-H.D/C0J1D3D5i6J8I9H;E<G=K@JB.CII>K<LBMJOJPIQGReS8T?WHZI[H^B_FaCbBcJfFgKhFjGkG
sshpass does	!K5U
sshpass p	!IBAGXi[
sshtools	!J*VQS
sshtools common	*V
sshtunnel	,V-EBGKSQUTX_U
ssid	!V
ssid temp	!V
ssl	!o"H#I&?'H(D)E,E-F.E/H0E1;6D8A:I<8>DB4DKFGGHI>JEKGL4OCP<RIS@TIUKVAXFYFZF[E]G_HbHcGeJgDi8j@kAl=
ssl 3	MW
ssl authentication	!U
ssl certificate	!_5F
ssl connect	!V
ssl connection	!X
ssl ctx	!T
ssl date	!E+U3JBJKZMGPKiFlH
ssl error	;U
ssl handshake	!^
ssl installation	!T
ssl p	!E@U
ssl peer	!:2V4U5TBKHU
ssl private	!T;I
ssl read	!d-HKC_J
ssl record	!V
ssl routines	MW
ssl ssl	!j-F5GKB_H
ssl tls	!U
sslv	!T
sslv 3	!T
ssub	!HeU
st	!T(T;GCHIU
st size	!H(TIXLG
stable	!f,K.G/I5IBIKJLGRGSJfH
stack	"V&H*U,D/C0J7H<S?TATJWKJNHOFPBQXRTT=bKcBf@kJlK
stack error	!Y
stack trace	!9"Y%T)S*G,J/I<V?VAXOIPFQVTHfF
stage	!A"J.H5KB[FYZTjK
staging	&J5J7U<ZIKLHTE
stale	!X
stalled	!@1G8KBDJ]K]RGTWbW
standard	!J&V.E/H5S8E<KBTIJK@RD[T_KcTiC
standard flow	LGSWTS[UaG
standard put	BURFTJ
standard util	!KST
start	!H"X#E%F'J(D)X,F-J.1/G0<395J6?7I8*9J:H<,>H?CBDCIDJFCG?H5J;K:L!MFNGO1PVQIR9S2UKV>W^X<ZC[6]A_Ha2bTcad?eDffgGhJi?jCl>
start a	!F1JBHKJb]cH
start channel	!C"T)T,C.G/J1]6J8BK6NKTYWE_HbDcWfV
start client	9VkT
start container	!Z
start end	PU
start iap	,T-ITV
start line	!K;V<K@IA_PUYS
start of	@XAJYX
start service	!_"J&T/G5HBIRESGTJaKbHfH
start session	-KKFWX
start sftp	!="U)a,I.K/I1_BKIINJTF_JfUkK
start ssh	!8"G&X1K2T3H5V7U;HFKKXNYPCRDWD_SbAcHfBjEkG
start subsystem	!B"X)K1BKJTJc?f[
start the	!@)E/T5U9I=KBYLDSBWJcU
start transfer	bT
start user	!G;SBDKUPYRIiI
start'	!ERK
started	!W"Z#I%E(I)T*E+I,Y0F2D334J5A6C8A9I:G;?<A=I>J@EB=CJF@HIIHK:L@Q@S;TSVEXEZJ[D_KaAcWeGgUj@kBl=
started a	!T"KfT
started on	!IKHNHbXcW
started protocol	1E5FLKNSTKlH
started session	!D"[1WbW
starting	"C%F&9(G)?+E.G1<2S3J5T<;=?>J?EAIBTCJEJH@JBLXMENUPCQ>S;TIWVXGY>[Ea;b;cGf:gThElC
starting a	!@/X7STV_J
starting client	!Z
starting sftp	!F"H,J-K1K5WBVKILW_IfIjX
starting ssh	%J&B-J/G4T5T7I9H;T@FA@PEQIYIiVjG
starting thread	VUWT
starting up	!B*U,?/F2W7E9Z;KBGN[RHT<kU
starting upload	.GSEaDgU
starts	;EQIYY
starts with	;GQJYU
startup	!F&K)]*B-^.>/B0J1X2A3F5B7H8J9=;H<H=HAIBJFIGIHGIEJJKCL=NDOFPHQJR?S?T?WH^T_JaEcYi?jJkGlJ
startup channel	!H"[)V.I1V8WLH
startup conversation	!U
startup message	!A)Z8HBJKD^UcUfJ
startup sftp	!F)W1ZIKSH
startups	!A"E,D1H7K8IBJKAMHN:TDWFXK_iiFkC
startups throttling	!D,J-UTK
stat	!;">%G&2'I(?*C+D,>-B.@/:0@1W2H3>4J506E9F:J;;<"=??I@FAFBCCJFGGDH-I_L;O:P?QFR8VyW<YGZJ[;^?_EaGb=c<eDgAhKi=jEk^
stat b'	VW
stat failed	!9&J(J,G.A/G0F1W3G5G<JHGI>JSKYOERIVd]S^KaBbKcKfIkJ
stat github	!GIY
stat home	1SIYKE
stat local	!8&K1B<HL>SHVHkb
stat localpath	IXLHVH
stat no	1D<GL<VU
stat path	VU
stat remote	"K.X/K1?<DHJI6KJLeVYbKcKfIkI
stat remotepath	!JIILAV[
stat reply	!Z
stat sftp	!F1XIHLHST
stat usr	!J
stat でき	!T1KIULISI
state	!Y"8#J(G+H,V-X/K1;2A6K;:<@=F@JABCKGEHHJIMSQ>S=VDWAXKYI^G_TaBbAcHdIhGi?jJ
state error	!B"J-Z8SKXLKOTRIWH[W_U
state exception	!G,S-H.J1G5Y8H;HKGLEOJQIRWSETUcKfDiH
state kexinit	9U
state lock	!Z
statement	![,U=IRFSGiHjI
static	!V1HIJLT
statistics	!V
stato	"J,J.G/J3H5K6J;I<VBIIJKHLEOHRASG[FaIlU
stats	!X
status	#9%B&C'8(,)H*=+/-F.]1J2=476A9E:9;C<K=(>A?8@HA@CHD>E9FBH:J.LWMXNKOTP'Q/S]T5UAX@Z8[U]-_?aUbGd;e6h@
status 0	!["U)H1@5D8JBEKGRJSSWJ^Fb=f7
status 1	!@)E-U.S0J1T5I6G7I869F@HAEBBFJHJIYK:MJNFOCPEQGR>SaT<VIWCYHaCbXhJi@jHkG
status 100	!U
status 127	!C-H.D1F8JKCLGS=^dcUf^
status 128	!G&?/G6V;UjU
status 137	!U
status 2	!?1JBJOV
status 255	!>"J&U)W*I+I-1.8/U2I5Z8V;BAIB_FJGIHHIHLDMKNCOHPKR<S?TYYJ^<_:b6fJkElK
status 4	!K.V0VKHLGOb[T
status 400	/T;G@UQUYV
status 401	!Y
status 404	!ESZVY
status 5	"KRYiE
status access	GSfU
status active	!X
status broken	KJWV
status channel	!K0Wa^
status code	!U&I,A-E/D1G8J9KGIIIKALJMTRDTIWUaIcIfJiV
status connected	!W"S)C,E.HKHRFSFTG_SaIfCk<lG
status connecting	!b,@.K/K1E5C8S;G<UAJB=KKLGNKRGSITGWH_TdIfUkV
status connection	,C-G1J7IKBNTTJ_IkYld
status dateiübertragung	!U
status directory	!f1?KILCSI
status disconnected	!Y8JKWNBfKlJ
status due	OUSJ
status error	!;&F-K.[/D0S3J5F8@9H<HBVFWGHI?K5LSOUR;WKYU]K_IcCf?jXkT
status exception	!=.^/IIJKHLGRIfH
status failed	!B,X-U7Y8T9KBDOJRGTVVTaJbJfKkX
status file	.GKGOJSH
status id	aT
status is	LJVX
status listing	!d
status logged	!Z
status logon	![
status message	!E,X7T@UFYRGSHYWkX
status msg	!JSKaV
status no	!>,T7U<JGTIELZSITSVGaW
status not	!V
status or	!E5I8ZBJK]SK
status permission	!DRJS^aA
status rc	!Z1JBWKILC
status reply	)T
status resolving	!XNKlJ
status retrieving	1V
status size	LJ
status starting	.GSEaDgU
status tls	!Z
status using	!F"U&K,F-H/K1F<JNHTJYTcTfUjJkK
status verbinde	"VRFiT
status verbindung	-IKX
status verbunden	!X
status waiting	!A1HBGKKRITTbTdXfH
statut connecté	!W
statut démarrage	!T
std	!U8SLT
stderr	!K,[-F.F6H;T=F@GAFBTFJHDPVQ@RBS@T;UWYH^JcKdIjTk@
stderr error	!ZBJ
stderr from	!T
stderr host	!J3T4TBI
stderr ssh	,^kF
stderr warning	!FUX
stdin	"B%D&<(K*J,H-F.B/C1J2K5H7J8F9F;X<DB8GIHIIIKJNFOGP[R?S@WH[HaTfHiAkG
stdin error	!C&G;TAVPXQB
stdin gitlab	!T
stdin invalid	!A/H;c?UQKRHiJ
stdin line	!IaWhUjU
stdin user	TT
stdio	!=&S-:/]6K7GKFNDRJWb_@bGfHkF
stdio forwarding	!6-:/^7GKGNDWc_@bHfIkF
stdio fwd	!S
stdio has	!F&U
stdout	"J&H,S-K3E6I8GBTKESHTG^JiJjV
stellen	!G)W1UfV
stellen sie	!G)W1UfV
step	,G7J8U;T<J@IAGIJKTLHPFQGRJSCTJVSYJaFjI
step 'send	FS
steps	!Z&H8T=IBERGSJiEjG
still	"E#U-K.J/E0K1G3C5@;IAJBDFJJXLGOKQJTYWK[H^ScJfIjFkI
still creating	!K
still trying	!T
still waiting	!?5IJYTU
stimmt	!D3]5C
stimmt nicht	!D3]5C
stoc none	!I
stolen	4W5H
stolen key	4W5H
stop	!F&V-J1I3I8GFYKARVXXbKfIiT
stopped	!;"B-K/H1F9JBVNET^^G_CbYdGhKkG
stopping	8TKS
stor	!X.S7SBKSGTK
storage	!I"<#J%G&@(H)G*F+J,5-G.]/H0E1B3^4H5Y6W7>9A=;>K?J@CA@BTCGFHGCH@I?JIKDO@P@Q?TKVFWFXHYB[F]J^I_Ea;bBcFdFeIgJhJjKlG
storage at	!EBFLVNTTU
storage error	3S
storage example	!H/H5T6U
storage not	3XRSiV
storage path	!JLW
storage quota	!G.]LISK
storage sftp	!C3TBXRTSSiU
storage unable	!D&J-H2U;G<TBVPKRSTFiE
storagebox	!X3TSK
store	!B"H&I-H1F2I3;7U8H9G;B<F=H@HADBSHULUNKPDTKUXVWYK[G^IaAbFiEjJ
store example	!J(S,H7TBZKGSGdT
store file	!BLTOTSV[KaJ
store key	QT
store now	UX
stored	"I,K.J3[5BKDLKOJRASFaJfHgWiFkK
str	;I@KKCNKfU
str e	!KKKkT
str exc	KJNKfV
stream	&:'K(E*H+H,>.T/+0H1I2;324H6@8^;E>K?DCEEHF@G9J?LTNIPGQ0TAWCXTYGZH]GaAbKcXd;eIgEj@
stream anonymous	!HLU
stream base	!D)S1U7HTJ
stream code	/F1C3J@JBUGHNI_DkC
stream corrupted	!C;TKIMUWTXT
stream ctor	OVSH
stream error	!GIFLTRTSViU
stream init	!H<Z
stream input	!J-G1I8IKX^S
stream java	"T.VSJ
stream open	LG
stream permission	!WSJ
stream private	!K<I=IATQG
stream read	!8"T&J,C-W/D1V2J3J5E6I7B;A<J=J@HAEBAHIOEPDQHRHT@WI_UdHfViIkY
stream to	LKVW
stream transform	!GLVRK[S
stream write	!X-H8IKG
streams	&I2J3J5I8F;H<J@IBFJJKHLVOTPIQKRDYKfKiH
streams destroy	!I"S_JdS
streams lib	!ABKKILWOXRHSUTIcKfH
streams readable	!K7K
strict	%I-K2E=XBFHTPJQHSHTGcIfGiH
strict checking	!?3THT
strict host	!U+S2J3C4JBGCKHGIT
strict requirement	!F=T
stricthostkeycheck	+[
string	"<#H%I&<'F(B)B*H+<,B-U/H0C293>5E677?9>:G;W>A?=AbB0CIDCEJFGGCHEJJKCLGMVNkQ=R0TCUIVAZ@[F]F^@aFb?cCdFeFf:gBhAi4j;kXl1
string args	!GYU
string file	!@;C<T=W@SAG
string from	!E,W-XKH_Y
string io	;T
string pass	!C
string path	!C,K-U1TIT[JaKfE
string remote	!]3I5F
string ssh	+J/G7K>KJSMBT[kGlB
string too	!A"F5J=KAbBJCGN=WJYJ_GbHcChJ
structure	!>;Z@VATBINJYU
structure '	!D@XBJPHQCYU
structure error	!D;[
studio	!U
style	!F-WJVlT
style css	!H-WJW
su	!a"?%C&B'J*I,C-E.T/D0I1G5H6I8J9G:K;F<G>IAGB8CKF>GEKCLIOFPFQFR7SGTEWFZE[I^ScWfHhBj;kJ
sub	!@"V,K.?/J0F5J9K;H<F?FBCIHKFLEOBRAS>[FaHbJeeiY
subir	!H<W=XBELS
subject	!G5UHUPUQJWSXTfIiI
subject cron	!I5VHVPUQJSSfI
subject to	FS
submission	"E&G'U,H.F/H0F1H5F<TAJHKICKEO?PJR>TJVJaBeeiE
submission failed	![
submissions	LV
submit	,G/KAIBILGRITHeTkY
submit example	,GLJTJkZ
submodule	!Y&V/SLJSJiIjG
submodule path	!_/SLKSJ
subprocess	!D#W&V)J183UPUSJWIbGc=jZkU
subprocess exited	!G5TBV
subprocess ssh	!E&U)J/S193SB>PVRTWKbHc>kV
subsystem	!J#J%H&;'J(F)Z*4+D,%-2.:/*0B1T2=334G526>7:8<92:K;8<:=@?G@BA>B%CHEIF@G=I7J?K2L*N-O9PBQ<R1S9T&VDW:XCYBZF[E]E^I_-a=b9dFeGf~gIh>jBk6l:
subsystem 'sftp'	!H,K-KAKLKSGfd
subsystem confirm	.J
subsystem in	!H)H1?fg
subsystem not	!ALK^Jfb
subsystem request	!:"7)?*J,F-J/E1H3J5F8GBCKCLINGRETIWJ_Hb+fskK
subsystem session	)Y,F-G/K1U9KBKRITEcXfUiK
subsystem sftp	"T&H)X*J,D-K.K/D5F7J8F9I;IB?GKIKK<LHNIRHT@^?_Jb<f^kJlK
subsystem ssh	"S1VKWfH
subsystem unable	!E)X1[IKK[LKSG
subvolume	KSRK
succeeded	!t":%D(J)F,?-D.C/C1?2K3H5C6E7D8W9G;@<H=H@JAFBTCHEKF<GJIFJFLDOKQER3S?XJYJZ@_BaFbJcJdIfBhCkAlF
succeeded for	&U<WFJPV
succeeded git	!DBSjW
succeeded password	!cBF
succeeded publickey	!bFKRG^SiKjI
success	!i"J%F&H)J*J-I.?/G1D2K3G5G6I8F9H;F<H=E@GAJBBCGF?GfJJK<NIPIQIR9TBYIZB_IbGcGhIi6j@kFlJ
success 0	!Z
success dag	!T
success status	!X
successful	!t"A%I&H(K,F-G.>/H0J5>8B9H;I<E=KAJB.FCGHIGK5L>MINHO@PIQHR5SGTFVUWK[G]I^K_HaXbFcGhJi6jAkDlB
successful but	!CVSaW
successful transferred	.GKGOJSH
successfully	!d":#K%H&K'K(F)C*I+I-A.?/J0H1:2J3>5D6C8=<E=I>E?K@FCJFHGEHJI@NBQ@RHWHXJYI[C]I_Ba=cCdJgJk<
successfully authenticated	"ILJ
successfully connected	!c,JTI
successfully executed	!^SI
successfully installed	!U;SQI
successfully started	!Y
successfully transferred	!X
successfully uploaded	!W
sucesso	!V
such	">#F%F'A(=);*>+1,+->.!0827344K5H6[7/8193:F;><S=4>:?=@;A5B7CBDAEGF=G>IUJ>K(LfMFN>O9QDR/SGT*UGVbXAY8Z?[6]9^<_AaGbEc;d<e>hDj:l<
such device	&H5VPWQJRJjK
such directory	!KLX
such file	"E#I%H'B(?)=*D+3,4-A.#/)0;1T2=3?5I687:869;:I;E<S=7>=?@@?A:B<CDDBEIF@GCIWJ@K.LfMGNDO;PCQ9R<SET6UIVdXGY<ZD[8]:^>_EaIbIc@dBe@hFi/j@l@
such host	!A&K,G/]1G5;6_7EBKLCT@iGkA
such identity	!C%U&H<cLKjK
such key	!Y<K
such path	LS
sudo	!c"6#K(I)H*J,H-H.T/H0J1G3I5E8I9G;H=KGFLJNFQAR@SCTFWJYKZJ[G^JaJbGiBjSkB
sudo 3	!c"JBIKKQGRASK_JiF
sudo password	"B1K5JBTKTPTiI
suitable	!;"I*J,I1J9H;F<HGUIKKDLFRUSJZT^JcTfIhIjH
suitable authentication	!@"J&I*J,J9I;F<JBTGVKJLIRVZTfJhJjJ
suitable response	!IKKcU
sum	(S3H5K]W
sum c	!VIK
sum command	!FNS
sum warning	!B(W
sum 警告	(T
summary	IILVSUVW
sun	!^"I*K2J5K;JBILGNHOKfK
sun nio	9JNJ
sun security	!U
supplied	!U%G&A/I2K3D5B9I;B<7=9>I@:A6B?C:EKFCKHOJQcRTTKYSZTaHbK
supplied in	!SQK
supplied or	!S
supplied passphrase	!IQW
supplied to	!E;S=ACJQSYF
support	!S"V&D(J)U*F-@.>0C2D3<7I8F9W;B<C=I@IAZHKIEK;L6N;PGQERFT=VVWIXKYJ[J]G^U_>aWb?cDhJi>kAlH
support for	!V6WBI
support message	!W
support the	!T
support this	!D5UATFT
supported	"E(@)=*T+B,H-;.5/;1,3*4@5,75849F;F>TAkC7D?E8F]H>I7J;K!L-MEO9PWQ;S0T6UCV?W:X=Zd[;]@^1_1b<d?e=f)gBh9iKk?lE
supported algorithms	!I2J9S
supported authentication	!6*I1D;T=VFDGUPDYTZTfJ
supported by	"I%T&A'J*X,D-F/G0K2B3G5F6K;E<B=H>T@GA?BICKEKFZGJKCN@OKP@QITJYIZY^I_DbIfIhKiAjIkKlJ
supported for	!E'V/U6YBJRJ
supported if	!HAX
supported key	!D2S9V;CA[
supported methods	!@#U%J*E,K-F.J/J2F3F7J9@<U=I?I@JIJKGLGNDSJYIZ_bHcJdJkG
supported or	!^
supported packet	!KcT
supported please	!DAJP]
supported ssh	!I2UFJaU
supports	&I*V2K3K5G9VFIGGcIjHlW
supports only	>S
supports sftp	BKRJlX
supports these	!E*W
sur	!J"I(I,T-I.G/B0G1J3H5C6J8F9JBDIEK>L?OCRDS^T<[I_FaGbJcJfGiJkTlG
sur le	,V-K.SKITGkU
sure	!K"G.J9GFDLCOGQFaKcJjTlV
sure that	![BH
sure the	#Vi^j[
sure this	5IBJdS
sure you	!HFILHQKdK
sure your	!G6JPWRFjUlX
suspended	,I5D8TBCLJRGTF_HbIcJiG
suspended please	!a"HBJiK
suyr	!I
suzuki	RUiT
sv	!H8TkT
svc	jK
svn	ESbVcV
svn e	ESbVcV
svn example	BIES
sw	!:"E,U/H3T7U8I9Z;HB?FJG]KFLVRWTScKiXjJ
sw 1	!A"H,J/J3V9U;JBEGXLVRUTEiV
switch	2J3D5W9WLVRUTK
symbol	!^
symlink	IT
symlinks	OTSTeS
sync	":#K%I&>'J(@)G*H+G/C0S1@3=5?8Z9J:J;D=W>I?HA?CIFDGBHII<JFLKMKO<SKTGVEWCXTYAZJ[B]G^Gb>dTeGf?gHkHlB
sync failed	!IRXjJ
sync node	!C<S=Z
synced	IT
synchronize	!IBVCVRU
synchronized	!Y
synchronizing	!F,T.K1UBSOJSG
synchronizing '	!F,T.K1UBSOJSG
syncing	3U5G
syntax	!X+V.H/J0T5I;IBIKFLDRKSG
syntax error	!a
sys	!]<IBHRKTIbSiK
sys v	!T
syscall	!X&J*J6JBKHTOJS<TFVK[H_JaIkJ
syscall 'connect'	!X/G6K
syscall 'getaddrinfo'	/V
syscall 'mkdir'	!T
syscall 'open'	!DHUSK
syscall 'read'	)T7J8U
syscall mkdir	!Y
sysopen	!E<X=X
sysopen home	!G<Y
system	!W"U#B%I'E)I*?,S-8.1/Z021E2J488F9::C;D=V>;@AAJBKCHEAFIGJHUI[J:K:L@MDOIPDQ>RBSCUHVJW.X8ZG[/]=^Ta?cIdTe?fFgAh=jGk*
system 32	!C=TbHcTdT
system administrator	!@"U2T_KbT
system are	"UbU
system at	(T
system cannot	!DI[
system dial	!H&U
system error	!G,I/U3K5F;J<IBZI^KHL>SAiK
system exception	!;5S6UBIKHfIlH
system for	"J%K+S-H.D0K2H4J6J8KFJHHI@ODRCSDTC[HaEbJdUfTkI
system io	;F=VIUKHLGQKSJ
system is	!S"J_S
system library	!S
system net	"H&H*I.F/^1E2I3G5F6U;JAKBJGHJJLEN@OKQJSCWIXJ^I_HaJbKcIfIhJkF
system serviceaccount	!T
system unauthorized	!S<H=X
systemctl	!h5IBFLJRJSJTI
systemctl restart	!V
systemd	!c,F.E1F6J8EKDLHRCSETE_DaIbJcIfF
systemd 1	BW
systemd system	!T
sysupgrade	fT
sysupgrade bin	fT
t	!H#U%D&;'J+G-H/D0V2S4B588H9K:U;S<I=;>JB=CCDKEGF:JEKGMTODPDRAVSW:Y<ZB^]aIdIeFf5gVh@
t 105	!Z
t 4	3T5I
t a	!DK[TV
t be	!E,V.I/SLW
t data	)T-J1S8KKHSKcU
t ed	!X
t ftp	!C-G;VATBFGUNDQSVT
t msg	VS
t sftp	,J-T8H9G@VATKDNWPITI_J
t start	kT
t user	!V"I&K7I:XBGRJTGXV_JbCfFjUkJ
tab	!S1IBUKSNJTI_HjT
table	!_&I/J5J;J<K=HBBFJPGRGSDiHjG
tag	!F.G<G=I@SAVBJLUOIPUQWYT
tags	!E;TAUBJPTQT
tags don't	!G;UAUPTQT
tags force	US
taille	!D.S/IKIOTQI]XcT
tailless	;U?XATQY
tailless error	?VQX
tailscale	-KiVkK
tailscale com	![
take	"J#XRI
take a	FTTS
take up	#YBFRJiJ
taken	!?'U3J5J:TBJKHTFdW
talk	!K%H&X0TBKRH
talk to	%H&XRI
tanaka	!["K<KBHRIjS
tank	"W,B7WBXHKKJLTRGSJjK
tap	!E,J-J8[KXTI
tar	!U"J#I%I&<'e(V)E*F+G-C.X/<122H3<4K5:6C7B9@:H;:<6=B>J?I@HAFB?CFDIEIF@GEH=JGKHL?MINCPAQBRBSEV;WBXIYHZG_Cb@cDdIe?f?gShIiEk:lI
tar all	IYLKSDTT
tar dist	!WIGLB
tar empty	!?I[
tar error	!U.IIK
tar exiting	OUSJ
tar gz	&H']/G1F3I5H7H8D;D<DFHHGI[K;LCNKOTPKSIVE]GaFbFcJeIfHgVkB
tar no	!F.UIT
tar xzf	!T
tar'	.U
target	"8#H%G&4(B)F*B+B,X-=.@/21H2B4I6D7S8;99:I;7=C?K@GAABHCHEKF@GAHBJGK/LXN@O[P>Q>XCYHZH]C^@_>aJb<f:gHhHlB
target address	!ETV
target already	OT
target directory	!>.U5IL[OIeJ
target failed	!VBJ
target host	!H3@5VBERTdS
target is	!Y.KRJ
target machine	,X7SBJ
target not	-KKFWX
taro	!Y"X#G%E&8(A):*H-B.0/30C122H4I5E6A7E9C:T;8<2=<>K@BA;DIEJFCG=HDI=JILKMGNBO;P;Q5RVS?T5VGXEYCZB[?]H_8a7b-dIeHgFjVk;lD
taro from	!V"IfGjT
taro ipaddr	"E3U5JBAFSRK^VjK
taro using	;J<FAHBZFBQJRWiF
taro you've	!eb<f@
task	!H"V#G%@&U'J(C,W-U0>2A7U99:J<H=K?I@JACEIF?G<HIIWJHKDLKMGPHRISKV@WKXCZG]E^=bDc;eTfDgGjZkZlB
task '	!X
task compile	3S5T
task copy	SX
task deploy	!T&TaSiH
task error	!FOXSW[U
task execution	!GIW
task failed	!H.J/X8TIIKJSI_UcKfHjT
task gathering	/K6T
task ping	!HUU
task queues	!GSJ
task task	1YKJiV
task upload	!E,U5STUkW
taskinstance	/H1K8TKKQSRS_VfIjT
taskinstance py	/H1K8TKKQSRS_VfIjT
tasklet	/W
tasks	"D+K.K1G8K?KIIKXNTPFQESGfIkT
tasks py	1I<I@JPJYIfJ
tb	TTbHcU
tc	!FTX
tc cp	!DTX
tcp	!]":%?&6'H(B*H+<0>1I223)4D5<6V9D:G;;<:=A>H?G@AA?BFCDDIEBF9G7HBIEKALBM:NBO>P<Q=R&S2T[UJVEWSXeYCZB[@]H^9_Ka>b;dWeGfAgDh8i<j>l4
tcp 22	!;,W7JBET^WEXX^IdKkA
tcp address	!E6YTJ
tcp anonymous	!TKUNJ_I
tcp connect	6KTUdSkX
tcp connection	!8#U,[-?/T5H7U8T9IB;FJKAR@TaWIXT_IbHfFiEkI
tcp forwarding	!X
tcp ip	!b,BTKkK
tcp ipaddr	"C#I&F)I*H/=1F2C3=546>8G<IGIJVREd^fHhHlH
tcp lookup	,C/V5J6W7FBIT?XWkB
tcp nodelay	5U
tcp on	!E%K)T-S1U7HTJ
tcp open	KKTKkWlF
tcp port	!H7UTUkV
tcpip	!?/VWXfKkJ
tcpip channel	!>/VWXfKkJ
team	!V"I&G4T;BAGCSSJYJ
team app	;IAJCTFT
teleport	!I"W/SBK
telnet	!g,:BFRJTEWE_HkA
temp	;W@CAGBJCVDHLCQFSUVTYFaH
temp disabled	!V
template	!Y
templates	!ZII
tempo	!J,C-F.J3G7YKIRCTd_HdWiJkK
temporarily	!C"I3HKG_^bJfJjT
temporary	&I/b0K7J9I;ILCRITBWJ[K^TfIiHkG
temporary directory	.W1WSH
temporary failure	,K.I/c9KBIOISGTI
tentative	!B,X/HTU
tentative de	!B,X/HTU
tera	!E,Y/U6IkJ
tera term	!E,Y/U6IkJ
teraterm	!JHWSI
teraterm ssh	!JHWSI
term	,X/T6HkI
term エラ	!B,Y/U6I
terminal	,D-H.H/C1F3F6I8C;G<HBHFKGTHIIFKALDQJRFTI^G_GaJb[fHjJkJ
terminal command	!B"VbVdS
terminal quit	!J7TdT
terminal shell	!C"HbV
terminal will	!S
terminated	!d,@.I/E1F2J7K8TB@LHNDRHSDWIcIfIiJkHlG
terminated abnormally	![,J
terminated unexpectedly	!^
terminated with	![SK
terminating	"D+a-?1@3H5A7I8V9H<JBVKALBMFNFRKTH^J_?cKfJiBkC
terminating 1	!H+Z
terminating 2	+U
terminating with	!Z1JBWKILC
terminée	!T,K7ITTdJ
terraform	!f"B+K,J.I1H3I7U;F<J=ECKFKGIIGLGQIRBS=ZUbJdTjX
terraform error	!g<EIIRES@iH
test	%:&D'B(9)W*A+G-E/B2D4A647G9??FB[C:DFEIHAICJ;K6LVM8N@SJUIVHW9X=[6]B_EaGb4d?e?fJgCkI
test 07	!@%E)Y+E,8-91C2C3G4G566@7E8:<HBZCFDKEAHGJGKELWM?NHOTQSRYTDWGXFYUZU[F_<bAdEeJgKhUj?k=lE
test 1	/G3E5^BIkH
test connection	7TRDjXkV
test failed	!G"B,V-T0S1D3E8I9@;G<IAIGKIJLUO@QISSVHWI[J^J_TaAcEf?iWjYkZ
test host	3K
test keys	!V9I
test new	!J/G5XBINK
test no	!K%JFW
test result	!V9I
test sftp	!^RJSFaJ
test ssh	;G<W
test test	!c,F.?/K0T3I5H9JBFL@RGVH[I^JaAiK
test ts	!^LJOIRISF
testing	5YFYRCiVjV
testing repository	5UFS
tests	!l"J5W;:<?=H>K@JAABWCGFKPGQCR=Y>iXjE
tests test	!X
text	!9"C&H(A)K*J,F-E/E1H3H5F6K7I8?9H;V<B@DBCGKHJIAK8NJOSPHRETEVGWGYD[S^I_FbFcSeUfEgkiHjJlH
text html	!WkT
tf	7J;W@IAGCKQJRJT[
tf line	AIT[
tgz	!K'U,H0U
than	!B"@#J%I&G(F)K-H.B/G0I1E2G4K5=<G=H@EADCKFHGFHJIEJWLDOFPEQDRIS>TXWKYIZK[E]baDbBeKfCiYjBkTlI
than 15	!?5IJYTUbK
than local	!J]W
than remote	!K]W
than the	!BBIETNGRJiXkX
that	"C%F'H)C*?+G.?192=3V5I8A99:S;C=E>BACHII?JCK;MKNAP5QHSKTJUHVEWBXDZW]C_:aEcEdEeFfHgHlD
that a	4W5G
that are	/T6T<T
that can	"G*K1I4J5GDKPEZYhT
that either	3U
that host	!X
that is	;KLJQKSJYV
that only	!Y
that path	!U
that scp	!I^W
that seems	!T
that someone	3T
that the	&G1J4K7Z;I<IKHLTOFRTTU[K^IbJfJjFkU
that translates	!G/X
that you	!X
that your	!@#S;S<K=K?U@TBTDSFIiS
the	">#H'%(D);*/+E-J/F1C2C3T7C8D9@<E=?>??5@JCCDCF=GIHKIKJ;LIM*TEU;XCYGZB[;]G_JcUd;eGgFhEjJkF
the 'ssh	!JEV
the 1	!B"X;JRTiV
the above	+SfSkV
the account	!KGVLTRXia
the address	/J3J6U7TBIiHkT
the administrator	"Y_H
the agent	#J&Y-J5A;K<HBFCJRHTJbIcIiF
the ansible	!JIYSJ
the application	!J-S^U
the authentication	!F%G&W3VB@KKQIRTZU
the authenticity	!I,C-J/F3X5_7I;KBCKGQJSKjI
the available	!=&><VBZFVGJQTRI
the aws	!S
the bad	3T5J
the cache	3IQT
the certificate	!Z
the check	4S
the chunk	!F.W8VOYST
the client	!Z,J5IBJOSRJSHTIaU
the command	!@&T-V/G3U9SKWiH
the computer	,I-K3D5VKKQSWK_J
the configured	!>GVTViI
the connected	,JKJTX
the connection	!V"8#J%J&C)?*C+G-Z.<//0I2B3H4I5=6A9G;E<JAHB9EHFEHJIJJGLAOGPIQDR9SAVJW[XA]K^7aIb3c9f6kJl9
the control	!b5KBI
the correct	!I5I8K;JLGPGQUlT
the credentials	!EFUGaSJTSjZ
the current	!X.GBHiU
the data	!bcJ
the database	![
the debian	"UbU
the default	!W"J2SiJ
the destination	!8"E&K-H.V/F5F8TLKOXQJRWSV_KkT
the device	&E.KBDRT^ViV
the directory	!]IFL>SDeW
the discovered	!U
the docker	!_&JBK
the dpkg	!T
the ecdsa	!T5JHKdS
the ed	!F*J4X5@H<^T
the endpoint	!b
the error	!GIT
the failure	.S0SaU
the file	!G&H(I+J,C/@0?1B3G5B;@=F>T@JBBHEISK;LWNKOTPEQDRCS_TGVS[A^CaSbFcIfD
the filename	!B.J0b5H;GKGLHSKTH
the filesystem	.Z
the fingerprint	!K5VBJ
the firewall	*UiS
the first	!G5U9V
the fly	!BVV
the folder	!@BJL]Sa
the following	"K%J*H+J-F1J2I3>4J5;6H7V8G@DAVBHFCGTHJIIK<PARKSIWJXJ^I_EaKbGfEgJhJkIlJ
the ftp	TIkW
the function	!W
the given	!B0X?S
the guest	!A,SNJTS^WbIiI
the host	!G#H&G)S*I.E0J1T2H4E6U7F9D;:=DADEFFFGDHXIFJIL?NGOJPAR<S>VKXDZJ[J^@aFi>lE
the i	!I5V
the index	![(I
the input	!U
the internet	!H
the ip	!C3T_TdS
the key	!>"A%X,J-G.J/F0J1I3X4;587H9B:U;S<7==>T@YE?FGGHH@IFK?LBOIPWR7SFTHUIVJWKYKZF[K]K^F_JaHbEcGfGiCjC
the known	!:/I3V5[HT
the last	3W5TBGSIaV
the list	/I394H5-<J?SDJH]KHQHSUTJaKdKfKkK
the located	!T
the lock	![
the login	!J"KBWRUiV
the machine	,WCZT?
the meaning	!U
the message	LKRJVT
the middle	.H3YBEKXRJSJ
the mount	!T
the my	!V
the name	6U
the network	!U"I)K-A.J1D3E5E8<9IBGKZLJNJOJQKSITUWJXJ^K_FbJiAkJ
the new	6T>KAUYI
the one	!;3cBI
the operation	!?,_.I/]5IBFKCLWRGSYWT
the option	lT
the passphrase	!=;G>XAHBTPEQ_RJ
the password	!]GUKIRFSIfKiW
the path	<FLWOJSH
the permissions	CVaX
the port	BDNVRITXiIkY
the private	!7%J&D3F5@;U>BASCVDJP4QVRHTJiDjG
the problem	!G8TJWSSVT
the process	!J"J-T.B/I1H8WKTLGOJRKSAcCdTiG
the programs	"UbU
the project	!D:TLU
the protocol	!I"D.IbCcY
the provided	;GAKQGiW
the proxy	XW
the public	!F#V3E5?BaRCiUjW
the put	!WSH
the registry	!G5V
the remote	!7"S#H&A(G)X+F,Y.A0B2K4H5D:A;><?=G@GCGEFF>HBIBJEN?PDTXVEWJXDYJ[A]Fa7cSdFeDgGh=iEj5
the repository	!J3UFILGRF
the request	!dBIRHSJ^JbWiJ
the requested	!Y.H/H0T3K5H@UAUBKKJQJ
the resource	LW
the right	!U,DNXkU
the rsa	&T5EES
the rsync	!DcW
the secure	!XbH
the server	!D"=#>%F&='B(D)0+B.:1J2T3X4>5V628/:E;0<3=>>E?E@=A6BJCFDDE9GIH=I@K@L=MGPIQIS4TGV>W/X7Y>^S_FaCcJdHeAfVgDlY
the server's	2J4IBEHCKINK_JjS
the session	)K-G1K5J8BBEKaNBRB_DcJfE
the sftp	"1(F*H,[.H0<2@4F546<7E8U9::K;3<>=B@AA:CJGAHHI8JIKEN@O3PZQ8RKSDVDW?XCYVZK[B]D^;_6a9b7dIeFfWjTl:
the signature	!Y
the software	!W2I5J8K9XRJSJTF_C
the source	(U3KKV
the specified	.J3K5H<KBWGWIKOF[V
the ssh	!/"@%:&T(K*@+B/60F1F4B5V6D97:C<V>F?KCDEBIFL6OAP@Q@SAVFWCXGY9ZE[K^>_YaDbJcJdGeJfSgKh:iZkHl:
the ssl	!V
the start	-KKFWX
the state	!XLK
the storage	!GLVST
the submission	eV
the supplied	!D;KBKPISWZUjS
the system	&F1J5G7JBBIZNJRIfHiJ
the target	!K,T.T/J1T3?5U7JB@KJLJ
the transfer	!?KXLKaI
the type	1V8K@UKVLDSBaJ
the underlying	!U"W,F-@1]5H8HBHNARFTCWK_BbKkHlS
the unlock	!GQV
the upload	![
the url	!DRTiY
the user	,J/H5I;F<E@JAEBJCTG[LHPIQERVTIYJaKiZjJkK
the user's	!X"?.WKGbJcJ
the username	,H/UBIRWTViH
the verifier	!I-G2K3[5Z
the web	!JSFeW
the wrong	BHFTRSiV
their	!=*Z2Z3K5EBG
their offer	!>*Z2Z5EBH
theirs	!T
theirs diffie	!G9Y
theirs ecdh	9S
them	![
theme	SS
themes	SU
then	!_3J5H;E<G>XAJKKQJRFSETTiG
there	"A#K&F(H.Z/F0F1B4I5V6F7Z8@:K;C@JADB;FKGJK?LXPCQDR<VIWGYH]J^F_FaCbAcDfCiBjIlE
there a	LW
there are	!T3S5T
there is	!;.]/G3G5V7Z9KKILGSH[T
there was	,T-S8H9TAKBFKILJOKRGWJaJlJ
these	!f(G*W3E5IBFKKLHOKRJSC
these ciphers	!H*X
these methods	9Y
they	!d
they already	!Y
they could	!Y
think	3E5VQS
think it	!@3E5WQS
thinking	!E2S5S
thinking the	!E2S5S
this	!G%J&I'X)1*2+J,=-8.?/C0?1!5]6A748&:/;?@;ADCZE0H)I)J2K-L!M:N.Q7RCS2T?V0WD[K^Z_Wblc=dCe_f!g9h3iCjDlK
this account	!5"X&J.T1E5K8KBEKJRGSE^GaJb_eTiK
this adb	!T
this archive	!U
this box	!F=V
this can	!D[V
this change	!I3V
this client	!9.G/I2W3D5A9YBFFHGZKKOIRJSJTH_JaHbJ
this command	#TBJOVRJSWbJ
this connection	+ATVbTcW
this context	!]_GeJ
this could	!F(U4V5DKW
this directory	!U
this does	!a
this error	!GBJRJaUlX
this file	<TSJ]V^K
this function	<U
this happens	!=&I+U3G5]BV_JcTiJkJ
this host	!4"H-H2H4V5^9JBCRJbJiHkX
this host's	!K5U
this ip	!Z_E
this is	!U"B&J;F<K=SAIRFTT^GiA
this key	3I;T<VBKQBRGYI
this may	,H-J5VBUFTKIWX
this means	!J,W-T3TBUTA
this message	!E3V
this module	6W
this network	WKXY
this new	!K3F5Y
this operation	!X
this passphrase	!WPI
this please	5U
this private	!;5J;C<C=E>JBBC^FIP_Q?
this problem	!I7UTUjTkV
this project	!b"I&I5G:GBFLJ_GiKjD
this repository	&UBVjU
this server	!8"G,C/I3U4G5S9F<JKJLJOJTIVK^D_JaWfJ
this service	!5,E.C/G3J5E6K8K9KBCGJIKKFLHSATE^__HaJb_cJfHiDkC
this session	UX
this site	!V
this stage	!BZT
this system	!X
this time	!G"J,J-FNERKTJWJ_dbKkF
this user	"E.K3J5FBHTI^J_YaGbT
this version	>JATYJ
this won't	!U3J5H
though	!T
though it	!T
thr	!D-SVU
thread	!G&C)J,K.V1F2W4EAKBFFHGEMKNTQUSGT@YXZI^JbKfIjHkZlI
thread 'main'	!H3W
thread 1	2V9I
thread 5	QS
thread client	VUWT
thread homeassistant	RWiT
thread main	!>"J-I1I3J8F=JFJGKKJNURIVJYUZKiEk[
thread run	!H
threshold	3S
threw	-V<UKI
throttling	!D,J-UTK
through	!H,?-K1F3J5F6G7G9J<IAUBCKJWg_KfFiJkI
through ssh	!E/X6J@UAW
throw	!["I&C,D.W/F0V2H3E5@8?<C=FB:GIHIKGLSOSQIR9T>WG]IaJfEi>jKlJ
throw er	!=7SIWSG[K
throw failure	[S
throw new	!g,J/C1K5H7IBFRESJTFiJ
throw status	!<"I,K.W/I0W8GBKICK<OVRISVcHfD
thrown	,J-G2V;V=I?X@VATBKKIQT
thrown in	,K-H2W;V=J?X@VAUKIQU
thu	"J8UBGKG
thu jul	!F8VSS
ti	!F*[2D9I
ticks	!GSJ
ticks and	!GSJ
tiempo	!F,D/F7UKIRDTa
tiempo de	!F,D/F7UKIRDTa
tif	!>'J/K0V5JBILIRKVX[IabeVgS
time	"+#F%G'E(@*H+F.A/30:3U4E5J6>7T8H9F:K;><@=C?H@EA?CFDJEGGWHEI=K=L5O5QAR=S?UKV=WGYFZC]E^<__ajbEcBeAfHi>l;
time 0	!W
time 2	!b
time date	"=*K-F/F1S5F7I8HBUFJGFK@LJMUTE_?aGjH
time failed	!A.GBJKGLIOHSAVIad
time of	!H.HaZ
time or	dT
time period	!ETT
time set	aU
time span	!D-Y8S_S
timed	"(#A%=&5'D(A)?*7+;,=-I.6/<0:1:3,4A5(6=7[8J9,:B;7<@=@>F?A@?A:B=CADFE@F:H=I6JXL1M>O6P=Q8RFS.TeUCV=XUY?ZB[:]D^Da5b7cAdfeCfGgBh8i5jC
timed out	"(#A%=&5'D(A)?*7+;,=-J.6/<0:1:3,4A5(6=7Z8J9,:B;7<@=@>F?A@?A:B=CADFE@F:H=I6JXL1M>O6P=Q8RFS.TeUCV=XUY?ZB[:]D^Da5b7cAdfeCfGgBh8i6jC
timeout	"4#H%1&='6(1)9*6+4,I-G.!/#001?2&3/415#6(7j8g9.:8;!<3=->;?4@-A&B@C5D;E7F.G?H=I*JoK_L!M2O(P#Q%R2S%T{V2Y.Z,[1]5^1_Ga(b<dae8f*g6hGi=j-lI
timeout 0	!I
timeout 10	US
timeout 10000	!T,S7@KCRCTY_S
timeout 15	!X,J
timeout 30	!]8KKD
timeout 30000	,I-CJVKTRUTE
timeout after	!@-J7V8VBEGTNERT_KfGhJkJ
timeout c	-[TKkW
timeout connecting	!="K&H,J-F7W9KBBKANKRDTf_HdFiJkH
timeout during	7VJT
timeout error	!W-H7K8AJVK=_HdZkE
timeout exceeded	8XJVKCNUTS_K
timeout exception	"J*J.J1G2K3JBBGHJ]NTTVWFXEcJdVfHiClK
timeout expired	!9"H.C/T1G5I7BBHJWKXLIRKSHTWcGdIfJhK
timeout home	JVNW
timeout last	!B"T#Y&X,T-FBWFBGDJIKIR?TIWUXI_IhSiSk@
timeout net	!F,J-K7]8KKF_Kd^kK
timeout node	-J8W
timeout on	-T8UJTKHNVkV
timeout server	!7,@.J/H1F3I5G6F7F8VBEJZKdLIRFT=lG
timeout socket	!?"K-D5G7d8ABEK;RHTbX^_GdffJkU
timeout timeout	!HJSkS
timeout value	!FTT
timeout waiting	!?"H&I)E-C5J8.BeGBJ8KUN?RHXK^K_AbEcWdEfTiZkBlD
timeout was	,J7HTU
timeout while	!@-I3K7a8GB@KDRHTWXV_Id^kVlT
timeout'	!G-ZJUTT_KkJ
timeouts	8T
timer	![,I.E/J8IBFKGOJRFTHcK
timers	NT_HdT
times	"D&G,C-I.J/J3G5J;S=C@GAIB9FHGGHKKELINKR?TXYIadiBjDkC
times for	!ISJaX
times on	!CSY
times operation	SBaT
timestamp	!B"J,V.A1HBBKGL<OHR@S8TEVUaqfFkE
timestamp of	!E.D1IBKKJL>OJS<VW[JagfG
title	-H9K;W<KNW_G
tls	!o"A&I)I*E,@-@.G/B1@2H3C5>7G8@9A;E<B=JAJB<FJGHIJK4LFM^NVPKQIR;SDT9WGXJ^H_@aKbBcBfFhJiAjJkClS
tls alert	!U
tls bad	!W
tls client	!IM_
tls connect	!V
tls connection	!X
tls error	!YKCNTTK
tls failed	!T
tls handshake	!V
tls key	!Z
tls packet	!X-K1HK@cHlU
tls secure	!T
tls wrap	!W
tlsv	!U
tlsv 1	!U
tmp	!A"=#F%;&V'C)@*=+<,H-A074C7D9K:F<J=:>F?<AIBECTEIF:G;H7IcJCKGMHNIOUP>QIR>SbWHXEZD[T_AaBdJe@gAiEjAkJlD
tmp a	SY
tmp ansible	.K1G^WbKcW
tmp apt	/F1YSK
tmp deploy	;H@T
tmp duplicity	!JKY
tmp git	!J&I;VBISS
tmp k	!E;WQITT
tmp num	!ISI^TcU
tmp out	!S5S
tmp path	.V1U
tmp pip	!H5TBV
tmp ssh	%I&X,F;Y@KBGCUTK
tmp terraform	KT
tmp test	/G5WBINK
tmp v	.ULU
tmp x	!J1IIHS^^JbY
tmp'	!I.HKSLWOT
tnk	!E"S3F:X;I
tns	!]RJTH
tns リス	!U
to	!S%H&V';(,+G-J/D0A1X3B4B5G6<<I=J>@?F@9CFD9E8FGG?JHKIM4NFUGXCY@Z=[G_FaEbZeDg0h@jK
to '	"S&F,B-H/@1E5B8J9I<IB>IKKTLWOUQKRUWE[W_JdHfIhViFkH
to 'mode'	!S
to 'path'	!YLJ
to 'sftp	B?R[STiC
to 'wss	!Y
to 0	FTiT
to 0600	!E?TCSPT
to 1	!S
to 10	!I#YBFiIjJ
to 3	SBaV
to a	"?#U*I,I/E2J5[8?9H;G<KAJCKFJGJIDKCLHNARBVW_Ji>k@lK
to abandon	!GQT
to accept	MVNJTK_J
to access	"H,U-V1B4@6K<KBWHGKCLAOHRCSTTBaFbG
to acme	:^BFSC
to acquire	!X
to add	!A&K*U-J3C5F;T<J?XB@HbLGPFQWRJSGiH
to address	-I/A6IKJNKTS_FiJlX
to agent	!;%:&q+I,@.C/D1H2K4S7F9H<??KCKFSHHIFKELCNGP=QERISKT:WC_JcJfDjFkG
to agree	!H,I9ZBIFURHTH
to all	!_;J@ICdSIYF
to all'	;K@JCeYE
to an	!K"K,>-I.I/E1H2K3D5U7T8J9HBJKFNVR@SHT?fIiHl^
to another	3U
to any	![,G
to api	!c,GTHk?
to authenticate	!;"W%=)F*;+I,8/50J1K28304D556C7>8=92;I=J>C??@:ATBaCEEIGVHBIAJDL6N7OBPKRgT9VFWCXIY4[J]I_AaDbJcIdBeJf8hDi]j[k;lB
to auto	!G5V
to away	!F/K7ZTTdI
to backend'	,UTV
to backup	!G<TBSFXRHiWjI
to bastion	,EBIFVRUTHWZ
to be	"F#T&H-K.I1J3K9I:I;A<E@UADKANIOEQCSTYF[J^U_EcFfFhIiVjBkJ
to become	!W8JKHiT
to bitbucket	!W
to boot	!J,W-SBXFTT@jV
to build	!^&F,W5I7W9JFIKJRHjT
to c	0UHYLISF
to carry	!IQT
to central	!T
to change	!Y-H1JBIKHLXfJ
to check	!I,GRWTSiV
to checkout	4S
to chk	!U
to client	!^*T2K8G9IKK
to clone	!D*F3V5S;J<GKIQJiIjT
to close	!I.]
to cluster	!A"J,T-I/V1TBW
to collect	!SBUFURGiVjU
to communicate	!ETT
to complete	!9"K&I*J.T;G<JBVGTKHLIRUSJZT^TfIhJjJ
to compute	!Y
to configure	SU
to confuse	!E2S5S
to connect	"G%B'I(G)<-K.50@1<3F6D8><I>GAVCUDIGUH;I/JGKIL5MFO;PSQDRGS.UJV@[C]B^Ga;bAcJeDf@gIhAlU
to connection	![
to continue	,TSFkV
to convert	!I>Y
to copy	!I"B%K&F(J*I+J,@-D/J0[1B2J3E7G8K9B;>=IAGBDFGGGHEI5JKKZLSNGPEQGR6SHT7VaWF[A]KbUcGfCi;kI
to copyto	!C
to correct	!V
to create	!:"?#G%E'J(J*I.F0D1S4B6?849>;T<S=T>J@KADCFEJF@I<JGK>QFW;XEYE[?]F^KcJeYhHkBlI
to data	LVNT
to database	/TRH
to date	!c-J2F9H;G<I=JAHEUKGNHPHQBRIUYYK_JjS
to db	"UiW
to decode	@VQT
to decrypt	&J<A=<>E?G@HA?BECGPZQYYA
to delete	!DOZSS
to deploy	!>&H5K:EAZBVPZQHj_
to describe	.S0SaU
to dest	!E;UAKGDKGL5OCPWRITSZJ
to destination	!C,V0W5TBEKELSaVkU
to device	!?-J7Y8KGVKERVdU
to dial	!=,C-C1J2[3S7E9K;GBWGUKJPJTTbWdDkH
to do	!YBERE
to double	FS
to download	!a.G/JBJKJLJRHSJfI
to enable	!V/V6WTIfG
to error	SS
to escape	-U2K9V_U
to esp	!a/HKFTG
to establish	"<&A)F*C-E.>/F2<3]5U6G7I8>;BAIGHJ_K?LENKPDQ@TTXI^Fc?fIj]kElI
to exception	![,J
to exchange	!?"K&B*Z,B/F1I2_3B5D7J9^;G<F=IAJB=FIHKKXPFQIRCSJTBWH_@bKcIfDiJjJk@
to execute	!D,Y5I8TBUTJXT
to exit	!G1IBXKUTJ_I
to extract	!C;U<F>K?HA^FHYAiF
to failure	!JKKRVT[
to fe	!H,I.X/F7UBGcY
to fetch	&[2T3F4S5G;GAFBZFTKEPHR@TG
to file	.[KALF[HaJ
to files	!H)U,SBIITKIRXTU
to filter	!I/U6UBS
to find	,I-J/T5X6V;H<SQJTGWU
to fix	!]&G=IBDRFSKiEjF
to ftp	3K5I6E7GBJ_SdViKkDlF
to gateway	!D,J-F7CNSTb_V
to gerrit	!S
to get	"I%V&H-T.A/D1D2J9F;FAJBFIIJTKIL@MTNWPIQJRIS>WH[C^Z_VbHf>i>jD
to git	![&J5J7I8JBGTGdUiEkG
to github	!b-JWTXHbGfJ
to gitlab	!S
to gone	!C/J7]de
to gw	!U"J7JQXRFTJjT
to home	"K%K&F)G*J+J,H/X0U1g3I5E6J;@<;=B@IAJBACIIGKJLEOTPFQJRESJTFYI^E_TaSbWf;jHkD
to host	!.";#G%F&-):*8+5,^-(0I2/3:4D567_8.93:J;5<S=?>J?J@CA7CCEDGGH7IVJ?K,L;MJN;P<Q>R?S?T[VEXUYAZD^?aBc;ddf0h>i0j1k]lE
to hostkey	%VhY
to hosts	&H5K;JBWiU
to hpc	!JKI
to https	!b,J/I6TLJSE
to import	;EPVQJ
to imported	!C5GKU
to in	!9-J.A0J8CISK=OURGSXTGbUfI
to incoming	!GJTLG[W
to index	!W
to init	!B)S,J1X9IBELKRHTIbGfW
to initialise	!C"I)I,G/F1V5J9JBEKILKRHTCWKcYfX
to initialize	!U)V,H/J1T3K5G;FBDKGPJRHSHTHaWbKfT
to install	&H/T5TBULJTK
to ipaddr	!K"A#U%G&2)B+>-T.B0H3J4G5F6?7V:J;=<E=H?I@?BKCBDJFKHHICL>M2O?P<RGTHUJYCZG[E^?aDcJgSiDkG
to it	!ILWbS
to its	!G/X
to jump	!I,UBSWJiT
to lab	!?&K,G-W1EBJKZLT
to lake	OS
to learn	!K
to list	!FBGLYRESUaJiJ
to load	"J%J&B+H,D.J/H1F3?4H7I;d<<==>;?TB>CJEIFIGTICKJRISDYScIdKfEiDjI
to local	-S.I1S2J9VBULGOISETI_TbJkI
to localhost	"W,A5FBISWWKkK
to locate	!bBKRI
to log	!0"F-J.J3J5@6T7J9JBIFKG[KHPKQHRfSG_]bJiXjJ
to login	!E"W)G-C/H1>5K7J9HNEQU_Hb@cJfIkHlH
to lookup	!J/W
to mail	!S
to make	!U.H<TBCGJLIOJSJTI[IeVi@
to manage	5U
to mount	"J-U/K5^9KB[KHLJRHTI_JhY
to mqtt	!Z,J
to mx	!VTJ
to my	!_,K5H8JAVBHKIST
to nas	,S/J7UBHRUSITIjJ
to negotiate	!<"I*],I-G.J/K1K2[3F5B8J9];IAKBDFTKBLKRGSHTHfFiG
to net	!D-JSKTViJ
to no	!S
to node	!@"W&@,T-J7K;Z@WATPTSCTIWD_HfIiU
to obtain	!Y"K,S.D/F1H8EKELHRTSGTU
to occur	!Z
to open	!="4#G%G'J(J*?+A,F-<.?0<1F2E3G4H6^7>8-95;<<i=g>1?<@8ABBBC?DIEJF4G?HWIbJDK)N;O1PHQ@RISCVAW4Y3ZE[>]B^C_7a<dEf[gKk-l=
to org	TTiV
to origin	-JWU
to others	!U
to parse	!A"T%J&>*F+T-E.E/D2D3?5T7E9A<@=7>J?]@^CKFWGIIEL:NEOIQ]RFS>T?VG_IaIdGfHiBjJkK
to path	!E.JL[SD
to perform	!S-T3TBGSJ_T
to plink's	5XQJ
to port	!J"F&K*J,_-C/B1J2K5F9DBGKCNFRGTKWBXX_JiFkZ
to previous	OUSJ
to process	!_SF
to propagate	!H#ZBJ
to proxy	!V,S
to pu	>T
to pull	!W
to push	!n"G5G:KBHLGRJS:TJ_GjE
to put	ST
to quota	!G.W
to reach	!G*Z2W5I9aBIFKKGSJTK
to read	!D"E&?*G,H-T.A/C1B2H3E8G9?<Z=[?T@[BXCHFHHEK9NDOHR:S;TBWHY_aJbKf>i:jEkE
to reconnect	!B-H8ZKUWW
to redis	!j,B-I/J5E7F9HBBRFT?_IiFkH
to register	!V
to remote	"7%H&G(I)A*B+H,@-I.]0^2@3C4I5=7Y8.EIGFHFI>J[KHLUN@RYSTT[VCW1X?YI^<_CaDb4eHhGjHl@
to remove	OU
to rename	!G.IBJKJLEOUVW[V
to renew	!V
to repo	!WBHGX
to repository	&K2I5X;J<XBEFIR<TFjZ
to request	!B"BKULIRKSGcKfa
to requested	!U
to resolve	,E.K/Z1W3J5B8UBHRDSHTCkJ
to respond	!91I8CBEJHK_NIcJiJkJ
to restart	-V8YBJKE
to resume	!@(T.@LHOKSA[D]daH
to retrieve	.H8EKXNDSHTCVUdI
to retry	!:1G6T8VBFRIbTdXfGiK
to root	!;"T&F,?-I/I1C2C3U5S7HBYGJKDRGSVTF^XbXfSiWkJ
to rsync	!E,J5IBGITRZTKiG
to run	!d"A&D,<-I/W1A3H7J8J9KIFK?LARISE_IbJcHfC
to s	![BCRVSEiK
to save	!^/K5G8V9J;C>FBDPI
to see	LWST^UfU
to send	!7%H)K*I,E.T/F0I1F3G5C7G8b9E;A=JAGGJHFIGJTKYLKNHOHPCQAR:VHWI[I_Va@bVc?fWiCkG
to server	!E"S#I%J&*)Z*_+G2I315%6?8a;J=D?E@EAECJF9G>HJICJ@LFOFQERJSXVHZG]I^,aKb/dYf=j1lT
to session	,IW[
to set	!E&H,K.G3J5HIEOFRETHafiD
to sftp	!7&F'F(E+T,_.E1H2W344J5>617G8J;Z>E@DA^GUHAI+KDLHMDSWUGV=WGZ?]Ab[c>dSeDfCgFhFiJjVlE
to sign	!K%h&;-I.K2K3I5H9K;F<JBAPFRDSJbKiGjG
to socket	![,A-SKSTG_TkH
to solve	!Z&T.G
to sql	!bBERITIiK
to ssh	%E&d)I*E+H1<2@3:556K7F9?;><A=JAABFGFHIIGJHKENBPDR>SUW;^GcFdIfJhHl;
to staging	7TTG
to start	!J"V%F&T)T*K+I,D.J0I3F4I7>8@9J;9<>=A@KAAFDGBHDI:JHL2O@PJQ?R;S4TCVIXFYI[J]J^VaDb[dJeJfTiFlG
to startup	!A"U)Y,H.G/J1X2K8T9JBIIHLCRISCTG
to storage	!@,I-G2W3C;G<TB]RXiE
to store	3J5FHVUX
to submit	BKLITJkV
to target	OTRKTUVT
to taro	:YBIS@jY
to tcp	!K#V-K7UBHJT
to test	ST
to the	%A(J)B*A,?0D1+294I5I6F7D8S93:A;I>GCWDEE?FJGJHXI7NJO;P@SFVBWEZK[D]C^;_Hb,dCfBgJiUl?
to this	!^"G&G3J5F:G;K=VBBLI_GiIjC
to transfer	!;"U&F(S+I-E.7/U0S1Y3I5E7H8D;A<@=@@KAHBJHBK7NHO=PJRCSdVEWJYJ[C]I_IaUcViAkC
to trust	!E3H5]
to try	!@%S5JHIRJSGZSbIcJfI
to ubuntu	!e5JPCQGUK
to unknown	!F1G8SNHW^
to unstable	FT
to up	!JIILJSK]T
to update	!YKKTI
to upgrade	!^fI
to upload	!D"I&C'G(G)K,E-T.H/D1F3J5G7J9I;I<E=JB@HDIYLSNHOUPKRDTFVB[[]E^D_Ia>bFcIeGfCjJkF
to upstream	!c,@WK
to use	!F&@*J-I/G1F2G3D5;9C:K<H=T>U@>B/C]DHGIIHKINJPTR6SIZG^HbHcJdKfGi9jBkU
to user	!@"9&T*H+K/[1A2F87;F<J>XAFFFGJKBLKNVPUQJSUWCbHfJkJ
to validate	!ABUiW
to var	LH
to verify	![,JBI
to view	!D:TLU
to web	B^ITKUSFjI
to write	!U"H%I&F.W/H0I2I4K9I;E<F=IAICKICLbNFO>PJQGRBSVV>YK[I]K_Ia@cDfHiFjJkHlK
to www	!ILY
to x	.IKVSX
to xxx	!@1YGVKYLW
to your	!5"J&_.V5S7J;J<JRIkU
today	!C<KITRVSTTT
todo	!f,F-E1A8@K@_Jf?
token	!d"U+K,H-H.E/E0J3J5H8J;?ADIHKBNEPKQCR?SDTHbJcHfHiI
token expired	!Y"K
token hex	LU
token invalid	!S
token is	!W
tomcat	aS
too	!K#8%0&.'<(8)3*0+3,<-%.&/)0H1&213*47557=8"9C:8<!=&>*?^@8BFC_DWF2G+H5I6JIK>L-M7O2P"Q#R+S'T?UBV9W;X?Z7[6]9^2_[a1cgd9e;f)g8hci9jIk@l7
too large	!E"F-I.J9JAGCJEIJKNXPK_CbJcYhJ
too long	!=%I&I(J)D*F+I,>-A.@/>192G3@4J6E7C8A9@:K;]<C=C?D@CAZBJC?DHEFFFGEHHIFK5LBMHOFPDQBR=S=T<VJY>ZK[H]I^D_9aDcddKeJf9gIh@iBjDkA
too many	"B#D%>&<'G(F)C*@+D,I-6.;/>0D1<2B3<4G587J839::F;<<C=F>J?B@EA>C>DDEEFCG>HEIGJ?K)LAMENIODPBQBR8S>TJVEW@X@YBZD[H]I^C_baDb6c5dCeGf;gGheiDk:lA
too new	!F;=<J>>?d@9AKYG
too open	!D+I5J;E<9=B>EAFB=CaD]EHFHP?QDYUhJiJ
took	!Z
tool	!]LKTU
tool git	!WTV
tools	!U&J,I/H1K3G:H<FB@CUDGGUIHLUSUTIYViTkT
top	<IKGSJeX
top level	!CBTKKSIeXiS
topic	!X
topology	!V
torch	![-K
tortoise	!U<JLK
tortoise git	!U<JLK
tos	!E
tos 0	!E
tos set	!E
total	!l"C(E+K,I-C.A/F0K2T5J7J8G9H;GBCK8L@NHOGS>TG[I_GbKgHi>kH
total 3	eT
total 4	!W
total size	!WaU
touch	%T=FBIRKSAaU
tp	!B#>%E&B'A(B)V+B0@2H3G4E5F7E:E;F>ECEDFEFF?GJHDIDJ@PAQ@RJTIUIVCYC]A^Ba?bUeAfXgBh@jF
tp pで	!GNJSUkJlX
tp pの	!H)U
tp pア	!F.T;KAT
tp pサ	*K-H1F3H5I8K9HKILINSRAXV[U_IbJ
tp pセ	-H_KfW
tp pチ	)V1X
tp pプ	!GWV
tp pロ	!H"T_IiT
tp p専	"FbY
tp p接	"J/V1I6J@TBHKGNJbIfHkGlJ
tp p転	!S
tp p送	*X/F6TZUjT
tr	;SAIQK
tr d	;SAIQK
trace	!;"U&J)U*E,D-J.Y0J2I<U?TLHOBT@bHfS
trace 0	9U_U
trace c	!GfY
trace handle	/S
trace run	/S
traceback	!H(J.F2A3YCIIJRH^JeKgI
traceback most	.I2FIKQIgJ
traffic	!IXT
tramp	"F&G+T-H1K3I5Y9J;H<GAJBVFKGSIIKGLSPJQJ^E_GdJiBjHkE
tramp cleanup	!D+W5DTTbScV
tramp failed	!>&J+U5WBWcTiK
tramp file	!?/T5UGVLUiJ
tramp found	/U
tramp opening	+J/JB@GURUbJcWiJkI
tramp ssh	5WBJGV
transaction	.V8H
transfer	!J"G#D%@&1'>(h)G*7+9,7-;.W/K2;3*4B5!657G8?:E;9<F><@]B>C<DEEBH5J8K]LHM>NBP4QCRGTCUIVHW6X9ZH[H^I_+aXcKd;e<fJgjh:iFj8k@lK
transfer aborted	,V/G7VKITVkX
transfer artifact	AVBUTK
transfer client	!IATYV
transfer common	!ITU
transfer complete	![,J.E/J6IKDLIRISKTHaTgUlI
transfer data	!YSJ
transfer done	!dLI
transfer failed	!9-K.Z/I0TBCIUKSNJTI[EaBfE
transfer file	!5+K-J.</V0T1[5I8J;E<F=DHDI?K@RBS^TD[DcWiEkG
transfer get	!S
transfer java	!CLXSU
transfer key	;K=H?Y@fAWQH
transfer md	!H(ZKJ
transfer mechanism	/JLVfT
transfer mode	!HgV
transfer on	!KST
transfer please	bT
transfer ppk	=b>GBJRH
transfer protocol	!BGSiUlS
transfer sftp	!GYU
transfer sizes	!I(TVVaJgT
transfer standard	!GS]TUaJ
transfer successful	.GKGOJSH
transferencia	!Y"F,B-K/B0I1E3F5H6I7H8FBHIHKTLEQJRDTBXJ_FaHbFcGfFiJlJ
transferred	!U%I&I'J)E*D+D,B/>1H2H3?4J5>6J7G9B;@<E=D?H@FAEB9CHEIFHGEIUJDLBMINAPKQHR>T=VSWGYH_KaSgZhIiBjGkElI
transferred 0	!HIYKK
transferred 1	!W.IKIaF
transferred 12	!]
transferred 14	!Y
transferred 18	!ZIG
transferred 2	!U
transferred code	!Y
transferred file	]U
transferred in	!KKIaIgY
transferred see	(T
transferred sent	KK
transferred standard	!X
transferring	!?&K(I,J-B.Y/I1H7J8Y9K<FBHHKK^NDRITDVJ_HaHbKeSfKkH
transferring file	!FKXeT
transferring none	!G<JITLTSKV=
transferring tmp	!HLI
transfers	.HKGLKOV^X
transfert	!_"D(T,=-G.:/>0D1G3I5E6G7K8G9J<IBHIELDO?QKR=S?T>XJ[H_EbHcFfEgViJlE
transfert de	KU
transform	!DBHKJLVRJTK[SfK
transform js	!J.KST[UkSlT
transform read	!J.KST[UkSlT
transform users	.YLSS>kTlT
translate	/H6K
translate host	!W/I
translates	!G/X
translates a	!G/X
transmission	!=-V.W8VIFLZ
transmit	!7"K&I,G1F5D7F;J<EAKBWKKQGRajH
transmit could	!@,J1G5I7I<GQHRai>
transport	!E%I&0'G(?)U*W+;,0-Y.8/W0:1T2]4<7A9[:I;1<<=6>F?9@CAICBDHG=HFI8KYLBNUO7PCQ>UHWEX>YF[6]C^9_Ua4bJcBdIeFfEgEl<
transport 0	!S
transport algorithms	HS
transport auth	GU
transport authentication	5KBYVUi^
transport banner	-HWV
transport buf	!JWUkU
transport chan	!W
transport client	-STJkT
transport component	!J*Z2W9U
transport connect	9S
transport connected	!EBYFWVUi[jW
transport connection	MU
transport encountered	!E,C1Y8TKVNHTG
transport endpoint	1IK[
transport eof	!YNIkV
transport error	!J.U5HKGLWiV
transport exception	!,&H,D-Z.?3W4K6G7G8G;B=K?HGHHILCNTPJQASBYJ[K^I_UaHbGcCdH
transport file	WV
transport host	!I*V6W7S9F
transport impl	*K8VJKKUNH
transport kex	5WFIVUfJ
transport key	!K-V2G5VJUKFTI_U
transport line	9U
transport local	WU
transport manager	,H
transport open	"T)TfT
transport paramiko	NITXkT
transport py	&H+I,E-V.E/S4I5?=H?HBIHCIJLENUOKQ@S>TVVI[J_TaIbTfHhElH
transport raise	NIkV
transport reader	!D"V)V8]fW
transport remote	!U
transport self	"UNGkT
transport server	-V2J8IBJfHhJkU
transport session	/T1JfHkW
transport sftp	/V6WTIVU
transport starting	VUWT
transport thread	!Y
transport traceback	!IWUkT
transport transport	&J,=-X.>2U5U6I8G9T;A?IAIBIFHHKLFMJQCRCSBWEYJ[J^I_UaIbGcCiFjGlJ
transport trying	BTFViX
transport userauth	"URTiU
tree	,KBHOUSGeV
tried	!D"J&S-S.E1J8GFJGDKILINDR?SFTWZX_GcIiDjWk@lW
tried publickey	&XBEGERDZYiJ
tried to	!@-U.E1K8HBTLJNHSGcIlW
tries	XWkK
trigger	7U
trilead	!8,B/H5T8K;B@VTJXKcSfJ
trilead put	!EKJ
trilead ssh	!:,B/H5T8K;C@VTJXKcSfJ
trop	!@">&K(C)H*J+I,9->.?/90B1?3A5A6>7D8B9;;I<>=G>KBBEHGCIJK6LFNIO?PJQ@R9S?T9WDXC]G^J_[aAb?f@gIhbiAjHkJ
trop de	!B"?&K(C)H*J+J,:-?.@/:0C1@3B5B6?7E8C9;<>=IBDCHEIGCIJK7LGNJOAQAR9S@T:WEXD]H^K_[aBb@c?f@gJhbiBjIkJ
troubleshooting	!i&?,I3J5HB?HJRGcIiFjD
true	!S#F&E+>,@.I0H2J3G6G:F==>IBSCCDKEEFBGHIHJBMJO>SAX@Y=ZH]H^KaGbJeGgHiWlE
truncate	.DSSVJaY
truncate mode	aV
truncate write	.JLUOT
truncated	!T;[AAPDQF
trust	,I-H/I2J3@5Z;JBKNHRJYTfG
trust new	!F"S-INJYUbUfK
trust the	!Z5H
trust this	!F3J5VQS
trusted	"I&H*F,I.F/H1I2;3Y485e8G9C;GAKBAHWKGLGNGPJQIRASJTK_JbJfFiJ
trusted for	4I
try	!B&J'A)=*;,B-J.4/H172>3I4>6A7B8E9A:D;D=B>@?GAABYDUH2IZKAL0MCN;OJPCS0TDUGYD[;]U_]a.bJcHdEeBf5gCh>iSl=
try 'adb	!T
try 2	!_
try again	!6"T#D%@&F'I)J+A-I.H/C0H1E5=8G9K:H;K==>K@TC;DHEDFAHCIHJJK?LHNHOFP>QURXS8VEWJZ>]X^I_Za<bAcGeJfJhHlJ
try later	!D_[hI
try list	/S
try logging	!Y
try next	!DBXFZGDQURIi[
try refreshing	!S
try removing	!ABTDY
try running	!I#T
try sftp	!J^TbS
try to	OUVT
try turning	!F8TJWSU
trying	!S"E%T.H7C8F;B=9>E@>C@EVG:HIJGK;P@RFSDWFY<ZS_BaKbJdJhDiIj[kFlX
trying discovered	![
trying ipaddr	!J,H-S3I5S9TTJfUkI
trying private	!]%X&S;F<T=C@CB7CFEYGKPIQBRDYDZDhJiBjV
trying public	!HBWDKjT
trying publickey	!WBFRFZXiF
trying ssh	BH
trying to	&J,G-J5J7FKGLJSHWJ[T_KdGkJ
ts	!b"C,T;G<GBIGIIIKJLEOFPJQSSCYI[JaEiJ
ts 12	!T
ts date	"H,URZ
tsv	STVV
tsv'	<KLHeU
tt	5K<I=J>V?ZBGFJPFQDRJTJWW
tt tp	!FWV
tt ty	;T?WAI
tt vv	!U
tt ygen	PIQG
ttssh	!?-W;D@IKVNWQWRAYT_HiVkV
ttssh エラ	;D@JATQXYU
tty	!F"T%C'G(I+B.E0G3G4F9<:I;6<>=?>W?i@[A0BHC=D?EBF?G@HHIAJCL=MGOIPTQFS=VEWCY=ZB[F]J^F_>aFb>eIfEgHiBjDkJlC
tty fatal	!C"U,T-Y6H7V8A>G?FGIKANATCYXZIdU
tty format	!B;V<J>T@EQXYJ
tty has	3U
tty key	!B;<<G>:?^@WAIPGQHYF
tty no	&H5VPWQJRJjK
tty user	!?;8<F=I>>?c@aA:BIPFQ;Y?
tty エラ	/T6H7HKJTWdH
tty 重大	8V
tu	!BJY
tu ku	!H
tu oj	!H
tue	!H&X,J8BTKbTcUiFjT
tunnel	!D"4%>&.(J)?*G+?,].@0G122E4D6<7Z9U:I;U>F??ATBZCCDKECFSGKH;IFJ?K,LAMHOGRHSAVGWUXEYKZC[I^CaFc;eIf4gIh?iXjXl=
tunnel could	!FFIRXjT
tunnel error	!FFYRITU_TiVjKkT
tunnel established	!i,=-G/I5D7H9DBCNJRGT<_HiFkI
tunnel failed	7TTVWJXFjU
tunnel forwarder	!J-E9JKSNTTU_V
tunnel has	!?"E,T-;1I3D5b8E9I;F<SAJB]K@NCRCTD_9cKfHiDkF
tunnel server	!@5K9^FJiUjU
tunnel ssh	BXFZREiXjS
tunnel to	!G@IATFTRTiT
tunneling	!="V,;-HKDWc_IbWkB
tunneling for	!K"WbW
turn	!BOSlT
turn off	!FOT
turn on	!HlT
turned	)X,I3G;K<JB[FCKITIfE
turned on	!]
turning	!F8TJWSU
turning off	!F8TJWSU
tv	!Y
tv c	!X
twice	!_BK
twisted	!A&G.I5Z8J9H;E<G=KAFFHHHKHQDRWSJTK
twisted conch	!A&G.I5Z8J9H;E<G=KAFFHHHKHQDRWSJTK
two	!D"D&F9HAIBDGbKBPHRCiH
two factor	!E"D&FBDGbKHPHRCiI
txt	"'#@%B&0'7(])<*=+7,/-5.V/+1-2<304?5D64748,98:?;C<-=2>>?<@=AGB;C>DBEAF=G9H3IaKJM?N4P7Q6R#S^T?UCW9X>YJZ>]K_6aZb-cFd@e4f=h@i5j?k+l6
txt 100	.AIJJXKBOVSIaB
txt 12	!YLJ
txt corrupted	(X.BKB
txt failed	(T.a8HBFIKL=RJVG[Sa?
txt failure	!E.ZLEOV[@aG
txt is	!X(I.DIGKHLFOJSFaF
txt no	!(1J<FIkSBVJkK
txt not	(H.HIZKKL<OF[Fa?
txt open	!A._IBLWO6SJaE
txt operation	ST
txt permission	!<LDaW
txt to	KJLXSF[WaD
txt upload	0TSFaT
txt user	!S(JBXIK
txt'	"G&J(I)I+H,F-B.C/D1A3H5@6J7J8C9I;C<?=<@IAJB;CKFJHGIcK]NFPIQFR=TEV@WI]J^I_DbFcIeKfEgKiGkElI
ty	!E?VAFLJ
ty bxv	!H
ty y形	;U?T
type	#?&&'](6)1*V+,,9.?/J052W3D4A577<9A:K;E<0=7?GA^CBFXHJKKM2N6OKP9QBRUTAU?VGW8XBYAZS[K]:^6aFb8d@e:fDkGl1
type 'bad	!GGHRWZWiJ
type 0	%H+I-T=>GFRHTJWGXUYX_ThJjS
type 1	![+J-S1J7K9I<BKTPJTB_XiKjE
type 12	!I_UhJ
type 2	_IcIh[kK
type 20	!SKF
type 3	!G%E/I3I9V=TE:F5JIKXRGTEYB_WhBiJ
type 30	*JJWKF
type 31	*J
type 5	*U
type 50	iT
type 51	!KiT
type 52	!YfS
type 6	!XSJ
type 60	@TEHFC
type 7	!K
type allowed	!<"HBHFGGWKJQIhI
type bad	!GFJGWKJQJRHZTiT
type ecdsa	!G5I
type ed	!J5J
type error	!e,B/A1K3I5D6I;EACFSIIK@OHQKR@TCcJfI
type for	!GVV
type found	!F*F2^9E;J
type fuse	SV
type host	!S3I5GBTRU
type is	KKjS
type msg	*T2T9TRViU
type n	RK
type of	!>1V3Y8K@UKWLDSCaJ
type password	!GBKRViU
type proto	!J6Y
type publickey	"URK
type rsa	!V2B5E<JPCQE
type sftp	!G8UIUKESFdSiS
type ssh	2T3D5E9E;:@IAZBGEKF]KKLHRGfKhJ
type text	kS
type'	!Z&K5KGGKKRVSKZWiI
type' 'password'	!HGKZY
types	"E%I&H*I+V-H2H3D5D9H;D@FAEB?CJEIGUKDNGQ@RSWGYIZX_GfJhE
types '	!D+Y
types 'password'	!GG@RFZeiE
types 'publickey'	!?<SBJFKRdZ6
types preauth	FS
typically	BT
typically caused	BT
u	!F"Y#K)J-G.Z/I0K5G8F?JBFCJDCHJIDK@LVMSPDS^T>VEWJXGYJZS_GaHbKgI
u 0	,GkW
u 1	AWBFFWLWSX
u 10	!=JIiK
u 2	MWiU
u 3	!_
u int	!XCHKJ
u user	!A"XSW
u yx	!H
uaaaa	;T
uaaaa ebm	;T
ubuntu	#V&H*K+K,E-C.K/J1G2J3F5?7E8J9G;A=D@JAHCKGGHJMSNDP?QCR;SDUJYHZJbHfHhHibje
ubuntu 0	!GMU^S
ubuntu 13	!YlI
ubuntu 3	MU
ubuntu 4	-JNK^T_T
ubuntu com	!]
ubuntu date	!XUK
ubuntu dists	!U
ubuntu ipaddr	!@#X;IBaCJDSRKjZ
ubuntu jammy	!S
ubuntu rather	!DBJRJiZ
uc	!G"T3VRS
ueda	PThXjT
ug	IY
ug fzc	!T
uid	!V"?fJiH
uid 0	"DjT
uid 1001	!X
uk	TS
um	!C-J7T[UkX
uma	,G-U/F3C5J6K8TBJRUXK_GkX
un	!="B&C(I)K*I+J,9-D.?/90F1E2I3C5F6H8D9D:W;H<E=H?IBBCJFJGXIHK<LBNIPFQHR<T7VJ]H^H_EaFbDdEeKfFgIhIiDkIld
un serveur	RJTGlY
una	!@/A3K7H8TRFT@l^
una conexión	!E/C7I8URJTDlX
unable	!C"K#F%H';(6++-J.F042W7C8@:;=S@DAHCFDFEJH;JGKIM<OBPHU;VGWBXDZE[*^9_DcSdBg:h9jIkGlC
unable to	!C"K#F%H';(6++-J.F042W7C8@:;=S@DAHCFDFEJH;JGKIM<OBPHU;VGWBXDZE[*^9_DcSdBg:h9jIkGlC
uname	!YbV
unauthorized	!j"B&D,K/I1J3I5D:G;?<E=ZAHBDKFLWPJQER?TIjZ
unauthorized access	<G=[SH
unauthorized incorrect	!XRDiI
unavailable	!Y/X7EBKTG
unavailable desc	!VTK
unavailable or	!S
unbekannt	!="G*I,E-I.J/]1H395b8G9K;KBGKCNHOHRDSGTF_JaKbJcJfFiJ
uncaught	&I*>,@-X.G2G3H5E7F8>@XB@IEJKLARATT_CcEdKf@iG
uncaught error	!_-H/K8F9E;ILJSCTHkT
uncaught exception	!K-ZTY
uncaught pdo	!T
uncaught phpseclib	!A*E<T?K@SPUYJ
uncaught runtime	!C"U)V9K;W=J?X@VAUKJQV
unchanged	!](J.EIHKILHOJSG[CaF
unchanged skipping	!^(K.EIHKJLIOKSG[CaG
und	"D%K&H(J)J*J+F,?-H.F0F1J2J3G6J7D8I9D;G<I=H>J@KCKEKFJGJHHIIJKKFLBMJNVPJQGS<WJXVYK^J_HaWbKeKfFgJhHiZkVlJ
und das	!U
undefined	!r"E*F+J,A-J.?/A1I2H3@4D5@7D8G;A<I=F@CADBBCJHIIDK?LUPCQCSUT>YF[IaHbKcGdKiDlH
undefined reading	!X
undefined variable	![SJ
under	<WQT
under another	!W
underlying	"W,F-@1]5G8HBHNARFTCWK_BbKkHlS
underlying connection	lT
une	7I8K9JBKNJRVSKT[_HkJlV
une connexion	7JBKNKRVSKTV_HkKlV
unencrypted	QS
unexpected	!D#H%E&:'C)Y*9+G-B.-/@061X2=3=4F5J6=7B8H:F<A=B>F?B@>A:CEDIEGFAG9HAI8JEL.M=NWO5P<Q9RDS(UKV<X<Y:ZD[:]=^V_>a5bacddAeBgBh7iIj:kDlY
unexpected disconnect	8V
unexpected end	!;"U)Y,;-=.A/@0I1U3I5E7H9GB@IFKSLHN;OHR@SDT<[K]G^Y_>aIfXiGkBlB
unexpected eof	!U"I-H3S8D9JKGNART_EfUkH
unexpected header	!HbTcUfJ
unexpected please	!W
unexpected reply	!K,VNSXIkJ
unexpected response	!V-J1HKDNHTIcWfElK
unexpected rpc	!DWX^IbVcV
unexpected tls	!T1IKAcIlV
unexpectedly	#A&D'I(E)T*I-W.B0B1[2B4G5X6<7E:B;G>GAGBUDIF8HGIAJ:LHMAO@PAQ9SHTFUIX:ZC[D]F^<dEeFf>gChEiFl8
unexpectedly closed	!7#F&E(K)X-X0H2I5X6G7J8J:IBTFCIEJ>MFOHPIQBTDUKWFXAZG[H]J^CdJeJgHhKiHl@
unexplained	!=-J3U4TJILJRHSFTHaJb?cE
unexplained error	!=-J3U4TJILJRHSFTHaJb?cE
unfortunately	!S
unfortunately interactive	!S
ungültig	"E&K+J,J/K3F5D7K9J;_<?>JBAKINHPHQJRGTIWJYJhKiI
unhandled	"H&?0G1W2H8A;7=G?C@GBXFUGHITJILUOAPHQDRTSIVHWGYCZH[DaDfKhJiYjGlH
unhandled 'error'	!=7SIWSG[K
unhandled error	1W7IBSKZSG
unhandled exception	"J&H.I1J9J;BK@LTOIQDRWTF_KfJiT
unhandled promise	!U
unhealthy	!V
uni	!W"E)K-F.F/b0G1F3F5D6T7H8;9E<HBDGJK?LDNKOHR?SDT?WDXG_FaKbFcJfEiEkFlF
uni de	!Y"I,@-H.J/W0H1I5H6V8<9GBIKCRCSJTDWEXI_IbJfHiIlG
uni example	/V6F
unimplemented	!a,C-K<KPIQURJTE
unique	!U
unison	bTcUfJ
unison 2	!HbTcUfJ
unit	!^/GLDfJ
univ	THkK
univ example	TJ
unix	!T&]+J,G-C3H7J8C9K;EFEGIHIK?LCNGOIRDZT_AcJf=gVhKiGkG
unix sshd	)TBFiG
unix var	!]
unknown	"(#;%7&&';(7)8*U,?->.@/c011&2(3G4!5p7)8.99:9<<=J>3?^@IATBACEE7G2I3J1K6M:NDO3P'QBR8S=UBV9W]YDZ8[2]9^5_!a3b+c-d.e<f'g8h:i"j,kDl3
unknown authority	!Y
unknown check	!D,U/K=TBTCTTV
unknown cipher	!:*d/G5F6K;JAGFIKJQIRK^JkK
unknown command	!G3V5KNW
unknown desc	5XXX
unknown error	!J,D.Y/=5G6J7@;GBTKTRISWT[WHdKk?
unknown fingerprint	!A3<5c
unknown for	!E3C5XHVKW
unknown format	!A;b>F@EAJQY
unknown host	*F,8-B/^2C3+4I5Y6Y7>8F9D;A@JA@B9FIK;LFNBPKQER>SIT-WCXI_HdHfIiGk>
unknown ipaddr	!V
unknown issuer	!]TJ
unknown key	!=*D+X.K/K2I3[5T8E9A<C=HB@FFKIPGQ?TK
unknown option	!X&I+S,K.J3@5=>I?GKILIRISHTB^JaGkT
unknown port	!7"H*J+J,X/T1A5F6H7JBTJHK@MJN:R^WeXT_:dKiKk.
unknown remote	!C+J/I3a5XBHHULINJ
unknown server	!A*J,J/W5Y9F;HTF
unknown ssh	!^3A
unknown type	!?5IAZKJQH
unless	!V5E
unlock	;HPFRI
unmet	!U
unmodified	!W
unnamed	!I@TAJQX
unpack	,H-I.V3H5D;XAYBHKESWTK_JfH
unpack failed	.X5IBJSW
unpacker	!C.YSZ
unpacker error	!C.YSZ
unprotected	<F=E@HBDCUDYFJQKYJ
unprotected private	!S<G=I@HBECUDTYK
unreachable	!?"D#D&D'K(G)A*?,K-I.D0E1<2=3?6A7p9::F;;=A@JAABJEEFAG;HHI^JAL9N<OEP=Q=TGVIWAZD[C]H^D_IaFbFcGdDeIfGgIlD
unreachable 0	!X
unreachable 1	!D/G6T7[kI
unreachable changed	!'+H,H/U5_7K8X9J@JHINCTS^KbGcHdGhHkJ
unreachable get	!U
unreachable msg	!7,I/B1K5:7H8F;JB6KYNIR[SUTUWIYS_CiEjFkE
unreachable true	!9+D5U7H8U9K;JBUCGKYPHSHXHYHiVjU
unrecognised	!E<F=JA^PGQC
unrecognised key	!E<HATQG
unrecognized	!F>I?HA[BIPS
unrecognized private	!F>I?HA[BIPS
unrecoverable	!X-U9SKIQI
unrecoverable key	!YQI
unresolved	,E-T/Z7FJVKIRHTC
unresponsive	!T
unsafe	!X
unsafe permissions	!W
unset	!ZSJ
unspecified	!U
unstable	AS
unsupported	!<">#I%@&=(@)F*9,<-=.2/:0I1@394E5;6E7@8=:F<9=9>@@UAeB2C>DFEDFXGAHDI?JCK3L0MINJP6R;S:T6VAWCXIZV[<]G^C_@albBc>dHeYf=gDhDi7j>k?lB
unsupported format	!E;]=KAUPJQFYC
unsupported key	!:&G*C-J293J<I=J@WA]BFCIFWKJNIP@THYYiG
unsupported net	?T
unsupported open	?T
unsupported option	!T
untar	LFOU
untar file	LFOU
unterbrochen	!@"H)I,9.G/F1F6H7KIHKcLJOIR>SIT;_IaKcKfHlI
unterstützt	!HfV
until	BG
until complete	!F
until the	3V5G
until this	!K3F5Y
untrusted	!^&I3G
unused	8T
unverified	&K3G5K=HBbFGKGPHQXRGYJi^jJ
unverified ec	!W
unwrap	!>5Z8W
unwrap on	!>5Z8W
up	!C#Z&='G)C+>-U0A1A3B4D5K6X7E8):C?B@9CEDIEDFTGJH?IEJ7K8M?PFQ>W=Y=ZF]S^;bHcXdXeDf:h>iCl5
up a	!HLKOUSJ[K]S
up after	!F,WBKLUSU_K
up host	,I-G5K7JBJKITEdWiJkU
up php	<I=TAHFULV
up project	PIQSSKTS
up ssh	!@"S*T,?/E2V3J5J7D9ZNZRET8bVdKiHkU
up to	!]"F#^&J-I.K=KFINHPJQDRCSFTEUX_EkK
up unexpectedly	,H-I5T8JSI_VbIcSjI
update	":#I%E&F'J(U+H,?-?0W1F4I6I7B9D;C<<=D@HABCHFFGEHVI9JGLHNCPAQ?RHT8VbWDXFYH[B]X^?b=c?dBeGf?gKhKi5kHlI
update create	!>0X8TOYSaV?a8
update failed	!^*K.J5I9KBHKHRH
update hostkeys	HT
update read	!B.Y0ULHOHSGVW_[aF
update set	!JSFaY
update stat	!FIGLCSKV^
update the	cK
updated	!_HF
updates	!X.HLV
updates were	!X
updating	#T/G3U5I6VSJiY
updating project	#T
upgrade	!Z"TLJfH
upgrade connection	!^fI
upkeep	!e8HKCTI
upload	!E"4#7%'&8'S)I*A+),>-J.b0F122K374=517D8B9F:E;3<:=C@FAGB8C<E>FEG;H3J;KSLeN>PBQ-R*SaT-U:W(X@Z@[V]K^C_7b2c,eTf3h*iIjJkAl5
upload '	LI
upload a	!."G&I'G(;,I.e/F0H5J6I7K9H=GB=I0K.LIOURAS]TDVAYK[;]HbKeEfJgJiFjIkI
upload aborted	!A.UST
upload async	SS
upload big	!J.[8ILDOHS?
upload callback	LT
upload complete	!l.EL@SHaK
upload completed	LISIaY
upload data	OSSF
upload ed	!1"[%K&H+K-U2I;6<@=6>V?>@8A9CFEDFBGVKeLUPHQCR<VSY-_WhGiCjFkW
upload elapsed	!W
upload error	-I.G2W7XSE
upload example	!>/TBYKIMUPURT
upload exception	!9([.AKCL@ODS;[JaU
upload failed	!E"@%H'I(@)G*D+K-C.T/@0?1F2D5G7K<A?XAUB/FIGFH;LUMJNEO]R3T?WEYVZK[[]I^G_DaHbFcJeEf?i5jCkB
upload failure	!A.<S8[b
upload file	!>&K-D.W0I1D<JBJHKJSKUTE[Y^JaJfJiJ
upload files	!H/TSEeX
upload finished	!d,H/K7J9JKHTH
upload home	,UTUkW
upload is	LHSH[Z
upload large	!I-T1JJTNV_YkU
upload local	!IIVLI
upload missing	!=IcSF
upload new	!>"V&I5<;D=H?I@JAGHDKXLGQJSWTTYKeJ
upload none	!3"I&G,F.D/F1E5J6@<ABJI'KDLrOJRITJVE[6aKeJkG
upload none'	!BICL[SG
upload of	!E'V(G,K-J/I0K1K3J5I7W8H=JIFTG]UgTiH
upload on	TJkX
upload pack	!TFS
upload permission	!ESXa>
upload php	!c/K9IKJLISE
upload pl	!D,G.J/A1W7GNGPWR]TAfW
upload py	!]/V6ELI
upload r	!DSUaV
upload rb	LHST
upload reads	!i"I-J1HHSIEKHL;NISG[@^ScJfFkH
upload report	!ZIKLHSHaJ
upload rsa	;V<K=??e@VAqB=DJEDFWGGQKRGY[
upload rsa'	CY
upload run	,V-VKHNWSSTWaJ
upload sftp	<HIULGRHaI
upload successful	!X
upload test	!G.VLVS^
upload the	!@.V8VLJO]S^
upload to	!H"U,H.K/G;U?XLTSVTJaJiS
upload x	!HLDSbaDeJ
upload'	!Y.J/K<JLGSHWH^A
uploaded	!^"?&I)D+F,<-C.8/B0B1;2K3<5;6I7J8:9F:I;B<?=G@TACB9HBI4L3NIOHPCQAR=SCT?VaWIYJ[<]?^E_Da^bEcEeJf;g[iFjKkBlE
uploaded 0	!V
uploaded 14	!V
uploaded 3	!_5IHH
uploaded data	LKVW
uploaded file	"K.H1K<JBJIEKCLFOBRJSAV[[J]JaVfJ
uploaded successfully	,KKW
uploaded to	!aKI
uploader	!Y.F/H1I8G;I=VAKBGDUK?QUSGTHfKkK
uploader java	!T
uploaders	"V
uploaders lib	"V
uploading	":&I'W(>)@*E+I,;/<0X132H4F5D6F9D:U;F<E=@@IAIB5CHEJFGGII+L]PGQFR:SST5UJV@WFXIYE[Wc>dFf9gHhJi?jHkAlG
uploading a	!YIKKALbODS>[X
uploading file	!COYSXaG
uploading reads	!^"H(J-H.F1H8KIFLBNI[DaTbHcGfFkF
uploads	!Y'S,H/E5J7TBDKHOFRETJ[HkJ
upstream	!b&G/J5D7VBIKDLINKTUWG^IbIfGkF
upstream client	!ZKI
upstream http	!X,E
uptime	!F#V,ZTUUIkW
ur	!Y
uri	!W0S1I5D6H8VBJIUL@OJRGS@TDkJ
uriage	!U
url	!f"E&F,>-A.C/:1K2E3T5Y7J9F;D<KAJK?LBNDOIT=WS_HbSjHkF
url 'https	!ZBI
url error	!Z/H
url https	!^-I/HWU
url is	!K
url returned	!dSI
urllib	!d/G
urllib 3	!Y
urllib error	!]/H
urlopen	!Z/H
urn	!]
urn ietf	!]
us	&I-KBFIJLTVIWUiWjTkG
us ascii	!ILUVJ
us east	!FBGWVdSiXjUkI
us utf	!V
usable	NV
usage	!["K+H,I-G/K3I5IBDKHNHRGSJTEWSkW
usage scp	!V
usage sftp	!T
usage ssh	!V
usar	!E&T;U=YPUiJ
usb	!j,K.@/J1K5I;I<T=JBSKGLGOJRJS6TJ
usb device	!U
use	!E"*#C%:&C'U(=)A*>-5.71;243-4D6U7@8?9C:e;J=T>[@7BHCVD@G?H:I5JAK8L>MFN1QAR>S9THUGW:XXZ;[9]?_:a3b6d>eCfJgBhJiZ
use a	!F:V;F=KBJETFULJSIYI
use ansible	/JLVfT
use git	iS
use key	!:&E,K1H2J3J5G9H<K=V>[@DB5CVDJFEIIR;YTZJfJiAjF
use of	![9S
use private	QJ
use sftp	!E5JNH^YbEfHlY
use ssh	;E<I=I>JAGCZFIPFQIRJYI
use the	,J5K6T>FTHWJXYiKjU
use this	!WRI
use x	!>/WB[RW
used	!a%Z&C(E*H-F/E0I1J2H3>4U5:6I7E8D9B;><C=F@DA@CIECGCHFIHK7L=NJOAP?RGS8TAVKWIYF[S]I_Ha@bHcFdJeKfEgJhJkHlI
used avail	!Z
used for	!E"V%]3H5F;HAJBHQIXTiT
used instead	!S
used to	4W5H
usekeychain	+T
user	!H"c%C'*(8+Z,?-;/80<1U223<4;6I789G=VBVCKEJFGJ;K1MCN@OCQIRVTAUHV2W0X;ZT]*^G_BbGc=d=eCfBgKhDiekXl7
user '	/I1T6TfI
user 'root'	"HBFKVR=TJhWiA
user a	IZL<OSSH[UaK
user acme	!E8S:WBTFHjU
user admin	!?"UBERUiU
user alice	BWRIiX
user and	!a"JRFiH
user anonymous	MXNJ_JiJ
user ansible	!J.I/Z1WKJLFSA^KbF
user app	!C5J7U:I=Y>I?SB=DEEHFBNUREVGWI^KaFgJiHjAlA
user atom	!JNTlT
user auth	!?-H5J8F<C=F?I@JAFKSPUTTYJZUfGjZ
user authentication	!VBIGW
user aws	!G<VCT
user backup	!H.J1X<UB@GULTTIhS
user cache	,W/VIKLBTU
user cannot	BIGVRI
user cargo	!I&T4TBI
user child	!J
user config	+K,H-T5J<GBJLKfJiHjJ
user data	IU
user deploy	!I"E&Z5G<J@TB^FZPVQHRJYSiSjT
user desktop	+G.K1H5T;J@JBFIZQKYH
user docs	!V
user documents	!F,U;IIS[V
user does	1TLI
user downloads	;U@I
user dra	!ICS
user error	!@@FAFBXIVLHRXSXYFaDiF
user file	!Y3G5BHD
user full	!>.a0_OUaa
user host	"C%H&T'?*W+>-H.K/A1C243D4D5C7E:I<;=I>GA]BTDGGWH,I?KCM5NDO2SJTGVHW:[I]?_=bKdGeIfJhGkdlE
user i	CHDV
user id	!G"W+S5J;;=H@JAIFUPIQCYYiV
user in	!XSD
user information	!F,VKJTU
user ipaddr	!<"D#U&H-J1b5HATBECKDTKBRXbB
user is	"T#W.GBJSFeW
user key	!F+I3H;><C=F><?a@bA5BEPDRJY5iK
user keys	&K:W;C=a>G?B@^B@DGHFIHPDQDSHiJ
user known	!G=SWU
user lab	"HRUTIZV^S
user load	!C,VUIgWkW
user local	-I.F;S@JAJQSWVcS
user mnt	!FSZ
user name	!E,G-G/@3I5F8J;D<GAJG[IJKCLJNJPJQDR]i_jIkH
user no	!/1e<>HFI:k=
user none	!C<GI=LbcT
user not	iS
user nt	CJ
user option	!T
user or	!U
user password	BFGGR^ZJiH
user pkey	!X,IRKZS
user postgres	!XBJRFiI
user presence	%I&UPV
user proj	!HIULI
user public	!W<S@JBKIHPKTG[T
user readonly	!FLHO]RKS]aI
user root	!8"?&W9GATKSZV^HfUia
user running	!CCU
user s	!CBWSV
user sftp	5I@IAUQKYT
user site	IW
user ssh	"@#@'H(G*G+k,B.=/B0D1>2<4B5I6C7A899D;J<X=T>T@CAJBGGGHbI!J@L*M@NGO8PTR<S*THUGW:YSZE[5]I^?_Ia8bEcHeEfIgBhAk2l@
user ssh'	HU
user sub	!DLJRJiX
user successful	![
user system	!T
user taro	"U(F)G+G,I.80J1B5B8?;J<H=H@JBZFHGHIGKBLDOGPJQIRZS?TJZJ[H^H_HaAbKcGf>gKhIi7jIkK
user test	+I,;-J.J1@2J5D6C8CBWEGHJIFLTMEOHSG_GaKdIfUh=iXjAkB
user ubuntu	&G-I1KNJRD_Ii_jVkI
user unknown	+EDZ
user upload	!W"I)G0V1=8K<KBJFTHSOTRKSEYI_UbIfH
user user	!C"F%K&V3KAHG<ZHicjX
user vagrant	=VCD
user vendor	!S
user vscode	!J&J*K8I?X@EFBIULFNBRUSV_EfKiHkV
user warning	!S3F
user work	<J?IBKHKSHYKiKjK
user www	!F1FFUIILZQXRI
user x	!VfW
user's	!X"T.W/K5C:UFFKELJOKRHSK_IbIcJfKiBjT
userauth	!H(J)>*9+G,:.>/?0H1=2<3?4H5:6I7G8D9@>H@CA3BWF^GEHDIHJAL=MDN;OGQ_RXS;TKVIWBXJYD[E^C_9aFb9c>dKf<gJiXjWk@lF
userauth fail	!G,I9GAHBGFCGKKHPXQZjJ
userauth failure	!ViV
userauth is	RTiU
userauth keyprovider	!B;T<I@HAEQZYK
userauth methods	![
userauth password	!F"SRWiW
userauth pubkey	!?2GFa
userauth publickey	"D-J<UAKBYFTK;PFQTR;bJfEjK
userauth request	!EBDRWZUiV
userauth success	!hBEKJRHiG
userauth user	"F;GTUZHjY
username	%H&6'G(D*6+3,K-*.F/=0:293(4@5I6=7/8C9C;F>J@6BXC<DDE<GKH:JEKALBM:N.RYS3UGVEW9X?ZX[=]D^E_-aBbAcJd8eFg@h8inj^k>lJ
username and	!H"H5I;J<GBbFSPIQDRJTXjY
username for	!T
username lab	!SBJRJiU
username or	"D,K1JQGRXTH
username password	!CGYPJQ?RdZEcKiX
username public	!==J@JBSFWYDZJiVjZ
username taro	1JBFRJfX
username test	!H"J&G)Z,D-A/D5@7H9H=U?FFGITNEPVQWRWSKTHYUZW_JbJdKfEi9kE
username u	!C"VZUiS
username user	,HB@kK
username vagrant	!VKEjT
usernames	!DBVjU
usernames succeeded	!DBSjW
users	!F"H#?'E(B)D+d,@-J/H0B1S4@5678:?;H<W>W?HBFCDDgEGF<GEJ?KGLFM>NDR(SHUHV@W8ZJ]E^=_Ya8b5cCdEeBfBgAhE
users only	![
users s	!KBGDV
users user	!F"1#B'J(F)I+c,G0H1U4D5:7=9::C;K<W>X?JBKCEDZEKF@GHJCLGMFNFR1SKUKVCW;]I^A_Ca=b=cEdHeHfFgEi@k<
uses	!VATFT
using	!V"T#?&B'D(>)V*>+4,J-:.J/C0C223A465>67738@9::@;B>A?K@GC9D=E@GYHJJJKEM?NHRYSFTJU[WEX<YK[I]@^C_3aCeBhCiVk<
using a	!:"F&D*J,H2I3E9?;:=E>I?K@HA=BaGJKEP:Q9RWTJU_Y?iS
using an	!KFWNJlU
using base	ST
using cipher	QXRG
using default	!X
using defaults	,J-U5J<GBKLJfJiHjJ
using hash	-U9IfJ
using hostkey	!K
using keyboard	B;iT
using new	!V
using password	!]BAQIjK
using public	!=&D;T<S=UAWjC
using publickey	!_"U%F&V)Y,B-F1V5K7G8G;E<F=D@GAHBACGEHF?G[JJQJR>TEYGZG_IbSdJfZhGi?kG
using rsa	BJYU
using sftp	,J;K<SLSRSiU
using ssh	"E&J*G+G.I2I;J<IAUB@EFGVHINGRTSIWKYA_GbEcTdIhHiCjSkClI
using the	"K%W&9;H<TGHPJSJTIjB
using user	@SEHFC
using username	"Z%B&:)W*K,:-:/A1U2K3C587D9C<WBBEJFAHIN:PXRTSET?[K^I_AcTdFhJiWk;lH
usr	!T#D'E(C+U0@195E8(:A;G>B?JDEE@F9G?J?KGLDMAOIPVRATDV5WIX?YH[B]CaJbEe@fag?iCkD
usr bin	"@%J*H/S1D6U7C8J9D;C<S=G@IAGFJHFLJN>QIXJYH^TaHdJiIk?
usr lib	&X3G8B<KCGFEIKKGOIPTV=W@[>^HgJ
usr libexec	!;1@5H<JIHLG^FfgkI
usr local	"F)J/I1I2H6J7F8I?HAZKFLANEOIQERESHTIWF_EaFf>hJkA
usr sbin	!S"T.I/IBFLJRKZUbIcIfH
usr share	&I,H8A<JAJB?ISKGPKRGTHcGdUhJiFkXlI
usr src	5E;F@TAJHXYK
usually	TU^SbI
usuario	"K,F-E/C1X7I8KGJK?QIRHSKTB_HbWfWiXkTlU
usuário	!V
ut	!F8U;VVT
utc	,W2T8G;HKHNFTTkJ
utc ssh	,VBS
utc taskinstance	RTjU
utc transport	!UNHTW
utf	!U?S@JBKQX
utf 8	!U?K@IYJ
util	"F*F-K.G1H2I3D5D7T9E;S<T=F?IAHBBGIHGIKJ?KBOIPGRATZYJ_HaKcGdXfDiHkX
util concurrent	!F8TJDTT
util create	!C-H/V3K5K8F9J;UKERKTXWJ_HdYfI
util java	!?-H/V3K5J8F9I;TKERKTXWJ_HdYfI
util js	kV
util pool	!ZTK
util py	!K7TTS
util sftp	!KST
utilisateur	!D"f(E)G,>.8/>0C1@3D5?6A7G8@9I<DBAI=K;L=O=QFR<S=T=WKXF[B]I_>aAbCc@f?iHkIlC
utils	&E-@.H1S3J;I<JLBQDaKcGjK
utils js	!>-H.K1U7T8KKILFcI
uuid	TW
v	"H#B&H'G(B*G.U/G4B6E7F8@9A<9>CASC?EEFKG;H=I:K?MCN=RSVAXDYHZB]Ea;b@cSdIfHhDjVkHl?
v 0	!^&VTJ
v 1	"V.K<FAVBEIELHNKQUiV
v 2	!^,I-J.S9KBAKHOVRCT@bKfJiG
v 20	!F
v 3	"G&K)I*J-I1I3V6I<H=F@CAAGKIILF_HcIdJfDkH
v 4	3I5HRWgSiV
v 6	!S
v 8	!V
v git	!J
v t	!B-J:U^X_TjT
v user	-bNA_CkD
vagrant	!G"D#J%J+I1H3G5E7J8K9K;B>F?I@CCZEJGJKJP=Q@RDYH_IdKhUiSjT
vagrant d	!H<U
vagrant insecure	!V
vagrant ipaddr	!?"K<HBTITPKZWiVjV
vagrant machines	!F=]BHIT
vagrant this	!F=T
vagrant was	TT
vagrant will	!V
valid	":%D(C)I*B+J->.@/;0[1B2A3C4H6H9?:H;W<5=:>A@YAUBACCDJEHF>GEJHK:L4N:OAPAS9VEWCY_ZI[B]G^C_AaBbCcCeHf:hIiSkVlH
valid and	!K
valid certification	!U
valid connections	RJXSkZ
valid credentials	jU
valid for	;T
valid from	!V
valid openssh	;]<J?TA;PEQAYY
valid private	!D<J?ZQFY^
valid rsa	!G;6<E=K@VAjP@
validate	!@*H,?-G1J3U4W5X8G9J;C<GBZFJK@NGQITE_IfDiWjJkD
validate server	HS
validate user	!EiV
validated	!D/K3Y5]LI
validating	+TBGL[RJ
validation	"I,F.B/G5W:VADBVFSKBLFOGQJTA[KfJjZ
validation error	!Z;TAGOJSK
validation failed	!I3E5X:WFVSIjT
validation of	!E3T
validator	IT
value	"=#H&W'I)F*D,I0A2D3H4I5V6D8S:G=;>F?J@JBECEDIEHGBHTI<JDK>L8MJN9O>QVR3S5VEWCXGZE[?]F_?a=b?c:dFeIgFhFiJk?lA
value does	!I?SQFYW
value error	!6"I%T&Z,F-D0K1E3B5:6K8A=D>J?HBGFHHUIFKKLBNFOGQ[R@SDTBVJWKY>ZK[JaIbHcGfAiJjGkGlK
value for	<T
value time	!ETT
values	!a"J5K;HBJPGQW_FeJ
values mismatch	!V
vanished	"H*I+H,G-@.J/H2B3G5F7K9<;I<IBCHJKaNFPKRISK_GfHhHkIlK
vanished before	!Y
var	!Z"5#F%B&3'F(E)S*@+>,-.E/G0?1J4E6A748?:H<S>C?@@=AHB@DFEEG?IHJHKBLVMHNHOHQIRJSVT7V@XDZC[:]F_;b;dBeBfHgFhAiHj@k;
var jenkins	!]
var lib	,J/C9I;H<V=Z@IBCCTFHLFQJRKSATHYIiJ
var log	!^,B-T9V=ABFKJRFTDiK
var run	!_SJ
var task	KITU
var www	!G"@&A(K)U*G+H,=.?0I194J6I7C8G>K?H@AA;GHHUIGJIN:OESdT7VJWHYSZJ[B]K^?_DbFdIhJkA
variable	!T"J&Z.H/J5T9K<KAJIHKGLFPHQIRFSFfIiK
variable class	jW
variable sftp	!_SJ
variables	!G8TPHQSSJTS
vault	!^"J&J,I3G4V5H7S<GHJKIPIRBSAaBiCjH
vault example	4V5G
vbm	;T
vbm uaaaa	;T
vcf	!?(X,F0I1IITKHLFRITI]H_KaFgK
vcf gz	!E(X,H0JKHRJTJ]JaG
vcs	!JBTFVRHjW
vendor	)S*9+K,F.K2:3V7K8W;G@UBIFBGIHII@JJNJOTPYQTRUWHYD_DbJhJiTkElD
vendor example	!J,D/B1J3U6VBTKIjU
vendor keys	!T
vendor league	,G/J5I;GKVLJOUPUQURVTIiU
vendor phpseclib	"U)V*=2?3J7F8ZBDFJLJRHSIYJ_IdIiIkDlH
venv	LGSG
venv lib	LGSG
verbatim	!K
verbinde	"UBIRE
verbinde mit	"UBIRE
verbinden	!B"I)K*I,F-I.F/F0I1G3D5V7F8E9J;KBDGJKCLHNGOHPKRZSKTV]J^I_HaJbHcIfGiJkKlI
verbinden met	!I"J*J,G-J.H/J0J1J3J5F7H8FBHGKKDLINIOJR[TV^J_IbIcJfIlJ
verbinding	!:"H,V-a/;0I1G3E4G5B6C7C9GBHEIGDK[LKQIR8SKTXWIXI^J_AbFcIfIiIjI
verbinding actief	!K,Z/J
verbinding maken	!K,Z/J
verbindung	!C";#@%C'?(<*?+=,d.1/G072B3/4A5-9;:D;9<8=?>D?E@@AABBCCDDEBF>G8HAI8J;K[L3M=N9O4P>Q7S0TZUDV?X7Y@[:]=^;_Ca6b7c5d>e?fAg<h9j9k@
verbindung fehlgeschlagen	"IKGRZTF
verbindung hergestellt	!T,V/J7HKIRKTD
verbindung mit	3K6JBKKIRJTT
verbindung verweigerte	!H,YTH
verbindung wurde	!?)V,Y/I1U3J5H8H9JBCKHRETC
verbindung zu	"K,Z-J/JKHRHSHTGZViDlX
verbindung zum	!G)G*K.I0J1B2K3H5E6J7U8S9F;JGJKVLHNHOISHTWWTXKZJ_EaKbJcJfFgKhKjJkJlI
verbindungsaufbau	!G.I/F1I6K7F8K9VBKK@LIOKRDSJTZ_JdIfIkF
verbindungsaufbau abgelehnt	,Y7HTBdJkG
verbindungsversuch	!<,[/H7VRJ
verbose	2J3X5?9IITTWXK^U
verbunden	!]
verbunden mit	!]
verfügbar	&X.U7H<WBTRBfHiJjJ
verifiable	!>,K3[4WBGKGTJ
verifiable could	!E5W
verifiable host	!H4X
verifiable str	HS
verification	!@"8#F%?&3'I(^)E*:+<,D-3.:/-0@182/3d4a5f6?7>8698:>;1<8=<>J?G@?A9B=CBDKEBF@GiHcI<JBKJL7MIN<OCP;Q7R1S,T6UJVBW5XAYBZB[B]X^=_6a>b9c<dBeFfDgFhBi7j+k8lG
verification code	!6"H,I-K/K3H4J5?6G8DB=GkKELKRGSGTGZKaKkF
verification error	!T
verification failed	!:"H%D&9)J*A+A,<-<.C/90K1?253j4d5g7E8G9A:A;:<@=C@EAABFCGEGFGG=HgIEJJLANCOJP@QAR8S8T?VKW:XHYHZK[J^E_BaGbBcCdHfJhHi7j1kF
verification this	!U3J5H
verification update	!B(X3GIJKISI]ZaI
verified	!_"J&J(H*J,G-J.C/B1K2?3@4>5]7K8K9F;C<H@KAGB=FHH>IHK=LEOJQGRESCTH]JaFfIgYiF
verified because	!X
verified this	5U
verifier	,J-G2I3Z5X9JKKTI
verifier callback	!I-G2K3[5Z
verifier server	!W
verifiers	!F3U5THT
verifiers always	!I3THT
verifique	!D.UBXRJSW
verify	%H&<(]*B,I-=.D/;0H1E2K3X4G5_6F7A8A9S<D=I?JACCJIDJILDOIP?Q8S<TCYF]U^I_?aCbGcEdJf=gUhIjXk>
verify certificate	!T
verify ecdsa	!G3V5Y
verify failed	![5I
verify host	!G5Z
verify ssh	!E5W
verify that	!A"VR]
verify the	&E3UFSGZQHTG
verify username	REjW
verify'	!KHT
verifying	VX
verifying github	!T
vers	!U8T
version	!J"G#A%D&.'@(6*9+C,H-_.2/H0G1U2D3D4G5:6C7>8#:E;4<?=A>G?[@7BCCHD?EFHEI1K:L;MdNhO8P.Q-R@S5UDWIXA[G]>^4a;ckdBe@fXg;hGiFj@kT
version 'ssh	KXfJ
version 1	!G9Z@SND
version 11	-S1D5FNTf?lI
version 2	!G,J-K6U8I?ZJSLIMDNSPJWH_JiXkAlC
version 3	!i"I)J*K-J1B;K?T@JAHBGKFRGVTcBfB
version date	!U"G-E.K3G5JAWFKIKNIQJRETKcKkG
version dial	!T
version exchange	!F,W-X9JKAND__cGfWkK
version got	!E1^fX
version http	!E,U7TMKTVfJ
version identification	!>-EM[N>_FlX
version idstring	!IWU
version in	!D-K1H9JNK_Kc]f]
version ipaddr	!I/T
version is	9U
version mismatch	!DbXcW
version number	MW
version of	!WNV
version open	!FJTNIZUiH
version packet	!?"I-K3S8J9JKDNDRT_JcUkJ
version rb	-T1KkU
version set	!T
version ssh	,J2H8TFIGTJUKSMJiHkDlE
version string	!C"K)I+G/>1C2H3B7G8E9@<F>JA@BILKNhPHQKRHTSdHfJjJk^lC
version v	!W"SBIIF
version'	IS
versions	!V
versions of	KT
versuchen	5DBISFbSfW
verweigert	!="@&K(B)H*J+J,g-K.8/<0E3F5B6C7D8D9H;H<J@KBYGJIAK4L>NIO@QHSWT6WIXHYJZK[B]H^J_Fa>bIcFeJfEgIhJjIkHlF
verweigerte	!H,YTH
verwende	REiUjY
verzeichnis	!I.C/H0G1I<IKILbOFTJ[V^CaKfJ
verzeichnisinhalt	!X
veuillez	!E"K.U0SRI
veuillez contacter	!G.U0TST
veuillez vérifier	&T
vfs	!Z0U3I6K7I;JBGKFLJNJVKfEiIlF
vfs 2	!@5TBJfIlH
vi	!I*[-E2Z9UKS
via	!J"4&>)E*F.<0E1<2D5T9>:S;:>J@JA>CXDJEFFIG>I>JEL:MKO@P9Q9RKTHVFZF[B]H^Aa=eIgGjZkIlU
via 'publickey'	![
via borg	!SQK
via ftp	RJlZ
via proxy	BIRIWY
via sftp	"H-a.B/B0K1K3K5W<IB@IELAOERSS?TDVJ[G_WaAcFfGiG
via ssh	!D"B&F,H1I2G9E;@<SABCZEJGGJKKUPAQDRJSKTGXEbGfAiTjTlG
video	!U.FIJ]U
view	!a,E/F5J:TBJKALSTE
view it	!D:TLU
views	!V
violation	!=<H=HC^lT
virtual	!U
virtualbox	!@7V<J=]ITjK
virtualbox private	!F=]BHIT
visual studio	!U
vm	!G"D#V.Z5F7G;G<F=TAJCGDVQJSFTYYJ^EcUiIjF
vm 1	!F#V3TBJ
vm boot	!ETT
vm pem'	CJDW
vol	!H,F-H.[/E1I8T9HBJKYNKRGSXTC[EaHfJkK
vol 1	!D,J-I/J8U9KKULUSWTG
vol 2	!JLS
volume	"E,F-G.U/F0U1F3I5E7U9J;I<I=IBAI@KILbNJODRCSATCVJ[F^I_IbHcJeEiGkH
volume 1	!4.H1J6T7WBFICKJLdRKSITKeGfVkJ
volumes	!=-V/H5]8Y9I;B<S@JLIRHTGYX_J
vom	!F"I#H%H&V)I*G,X.F/F1C2H3H5J7C8E9G:K;B<W@KAJBGEIFBGHHIJJKEOFPHQJSETAWJYHZE^HbIcIhHlH
vom server	!9&W)J*I,Y-E.G/J1D2K3E5C7K8I9J;F<T=KBEFFGJKANHOFPJRTSITGYJZG^I_GaSbJcJfShJiEjFkHlI
von	!J"B%J'K(K)J*J+G,E-H0H1H2J3T4K5T6K7H8G9H:I<D=U?J@HB=CHEJFJGKHHIFKTLDNJPGR>SWTBXJ[I]K^J_KaIeKfJgIhJi?jI
von c	!U
votre	!="Z&J(J)K*J,C-C.T1I3E5D7T8K9G:J;J<JBUEJKANFQHXJaIbTdJgJhHjJkDlI
votre hébergeur	!G.U0TST
vous	"K-J5YHKQKRHSKTK
vous avez	&T
vpn	!["J,J.H/F6@9SBCJYKYRATAiGkJ
vps	"J&W-I1T3I5T8H;H=H@DAJBECVKJPFQSRFYHfXiKkK
vs	!5"H&I(_*I,E-E/A0I3H5D7I8H9EB@IGKKLFN[OHRDSCVTWI_IaDcWfDiGkFlE
vs class	!G;UAUPTQT
vs dst	!H(YgU
vs ft	!KN^lJ
vs hex	(T
vscode	&I*J,I5K8F?X@EITJHKHLFN>RUSUT[_>fHiHkTlF
vscode extensions	!E&J8J?X@EIULGNDRUSV_GiI
vscode server	!X
vsftpd	!W
vsftpd refusing	!W
vulnerable	3I5H9JUXkK
vulnerable to	UX
vv	<XBIjV
vv xx	!U
vvv	cS
vz	!T,G
vérifier	!U&S
vérifier que	&T
vérifiez	!>(V,J-J/T3E5E7VBVKJOIQJRSSHTT_JgViT
w	%J&A(J)J*F+J-?.B/;0J1?2F6I8@;><?=E@JADBJF?JHL8MIOHPDQYRUVDWfXVYJZK[K^C_@b@dAhGk:lF
w '	,S
w bam	!V
w date	!C7YBJFJKIRUTUiU
w failed	!D&J1I5T<FHBIEL?SJVJWd
wait	!="F&F)G+G,E/G1a3J;C?IAFBGE@FJIFJZLGPJQASJXI^EcFhTiHlJ
wait action	KK
wait connection	!>"H,J-C1[KINJTJ_E
wait for	!;"J&I)I+I.H8D;F?KAIEBIIJSK[LJQCSGTJ[K_SbScD
wait handle	JTNIfJ
wait on	!IJTNJfK
wait remote	!IKZ
waiter	,H-T5T7EKWNU_SfB
waiting	!I"E%>&4'F(C*=+D,T-U.5/H0C1S2:324C5H6C8V9A:H;<<>=D>H?G@DA;CADFEHGSHDIAJ[KXL=MIO@P=Q9R.S4TYUJVDW>ZD[@]Ga?bJdHeGgHh:jGlV
waiting for	"0%@&7'I(E*?+F,U-T.7/I0F1V2<364E6G8U9<:I;@<A=G>J?I@FAACBDHEKGTHGICJTKVL@MJOAP@Q;R2S6TUVEWCYEZE[B]Ja@bHd>eJgIh;jHlW
waiting to	1H8KBFKJRIbTdXfHlK
want	1J2U;B<I=K?K@HAGGJKJLGPKhKkUlJ
want to	SIbKkVlK
wanted	!Y
wanted were	!Y
war	,E/F7TBGKILJa]iH
war erfolgreich	!EaX
warn	"6#H%D&8(E)E*J+<,d-:.:1:2=4H5;6?:J;J<@>J@AA?BGCVDIEII<JCKCL6N9OHPJW@Y>ZF[@]F^B_6b>c=eWf:hBiVk8lD
warn admin	!W
warn deprecated	!Z
warn dropbear	!HiT
warn ipaddr	!F7UBKGZ
warn o	!J3KCSMUOVaJ
warn permanently	!T
warn sender	0UST
warn sftp	!_"@/IKSOARJSK
warn ts	,U
warn wmsg	HU
warning	!V%1&B'?)K*J+2.)/B031J2D3V4[6C7D8@:;<U=W>9@;AHE6F8G9H?IGJKLDM>N@O/P4QARDT>UZV6W0X:Y?Z@[2_Aa,b)c+e<gUhKjHkE
warning 1	!=(W5YBVRG
warning all	!Y
warning authentication	!:&J*W2S<IB]CWKIRFi^jY
warning blowfish	!X
warning can't	!Y-S/H5I9J
warning connection	!C"K,X2J3H5E9>B=FJKUTEU__HjI
warning date	,STT
warning failed	1Y5SLW
warning ftp	!GlX
warning identity	!1&A1?5E;W<[=[@GAGCHHGI?LAPHSGjBkB
warning message	!_LI
warning no	3E
warning permanently	3=4I53?TDKH1KJLSPTQJRVSWiU
warning platform	!U
warning possible	!U
warning potential	!B3Z5H
warning remote	-Y/J3h5C8KB=CKFKRITD_HiEjG
warning retrying	!X,I
warning revoked	!>3C4c5B
warning setlocale	!V
warning setting	!V
warning sftp	LT^UfU
warning some	!Y
warning ssh	!3%I)V+J/U2S3C5F6E8J9U=XFJKBPIYE^VcHhKiIjAkIl<
warning the	!b-I5JBDKHRGbJdS
warning unknown	!_3J5H
warning unprotected	<H=J?S@IBFCWDT
warning unsafe	!W
warnings	!UHTTH
warnings warn	HU
warranty	!X
was	!J"C#Y%9&@'?(1*T+2-X.E/00/1J2T61:7;7<(=2>@?;@2A5C8DAE8FFH:I:J4KTLIM<NFRKU?WIX3Y3Z6]U^VaHd=e9f!g6iIjJk'
was 0	!e,I.DLHOISCaI
was a	!:,U-T8KBILKOJRKSG[V
was aborted	*T,G2Y3=5<BIRHTG^I_WhHiFlI
was added	5K
was an	IS
was beyond	!F.JKH]Z
was closed	!H,;-V/J2U3E8TKCNBRBTDWT^JbCfFhSiVlS
was forcibly	!FKVNS_T
was found	!dLK
was incorrect	!T;KAKBGKKPFQSRJ
was interrupted	,K.V8UKVRKTH
was lost	!B,E-V1G8VKV
was made	!CIJSUVY
was not	!;#I%K&?)F*W,9/D1<2S3X5Y7C8D:I;J<D=J@IACGVIDJKK5N?PESAT:VEWDZJ]K^U_>aDcGf>j?lJ
was nothing	!a
was plink	!C5XRVTW
was previously	!W
was reached	,J7HTU
was received	!V"K,J-T1S8H9KK8RJTI_TbJcDlT
was refused	!_,T-CB?KFRBTEWH_GiAjJkJ
was rejected	!C"J-T.F1I3G7I;KGTOJQISGT7^[bCfI
was removed	!T
was reset	!]-IKJ_J
was revoked	4W5I
was set	!DBVPWRX
was specified	PX
was successful	!CVSaW
was successfully	OTVT
was unable	TT
wasn't	!;2G3J4H5]
wasn't verified	!;2G3J4H5]
watch	![
way	!HSF[[iS
wb	!UOT
wb as	OT
we	"J,F/F0I3J4KAJJIKTLJQHSEWJZSbE
we calculated	!X
we claim	!F,K3S8VKSkF
we did	;TBJGFRJZS
we sent	EE
weak	!g9>;JFI
web	!S";#F%:&@'B)U*7+:,D-K.U0H1I2A3G6G7E8?9@:C;>>F?@A>C>DDEAF5G4H7IXJIK>LUMDNKOJQWSYTIUJVIWDX;YB[D]B^8_0b6cIdKfIgCi>jJk;
web 01	!2"F&H,D.G/?1E=IBZKTLFPVQWS^TJaH
web 02	!H/T3JBVNJ
web 03	!T7KBS
web 1	"I&K(S,G.V/F5J7K9I<F=TBIKGNHRKTDaJbI
web 2	"WIHRU
web 3	BK
web dav	![
web example	&Y/F6XiG
web exception	lT
web hosting	!7"B&H.T/J3J5JFJGIIHPIQJ_IiJkK
web socket	!]-KKK
webfactory	;W
webfactory user	;W
webhoster	!FBXRFhWiC
webhoster für	!FBXRFhWiC
websocket	-JWU
websocket bad	-JWU
wed	2U<T=TBJGJ
week	SJ
weekly	!U
weitere	!EhV
weitere hilfestellung	!FBXRFhWiC
welc	cT
welcome	!m"8&H)K,E-E.J/E1?3F5C7G8E9H;IBAGKKJLKNTP@QDR6SHT<UIWJ^J_Cb=cafBi:kTlZ
welcome message	!UKETDkSlZ
welcome to	!]"G&H,J-G/I1C3G5E9I;JBFNUPAQERGSJTDUJWK_Gb>cafGiB
well	BT
wenden	!E"U.SOSSV
wenden sie	!E"U.SOSSV
went	!E,U-U.F3T7J8KK]LGRHSCaHbK
went wrong	!K,V-V3XKWLISF
werden	"<#H%F'G(F*E+E-C.:/Y0S2F384H6@8@9D:E;9<H=X>F?GABB@DHEFFEGFHDI>JGK>MFNDPDRESEUIVHWEXTYBZD[F]F^D_Aa?bEcDdHeGgFhEi:j@kFlD
werden da	!H,YTH
were	!W"A%K&;'J*I+K,A-E.F/?0I1H2H3C6H7E8E9@;C<A=J@IAGCKFHHHJKK>NGOFPEQBR^T=VIWFXKYJ^F_FbFcHeKfHkF
were added	!Y
were expecting	!V5I
were looking	!D:TLU
were not	!A"H&I/J3K5H8IKGR]TI
were rejected	!X
were skipped	!Y
were supplied	!S
were unavailable	!S
wg	!^/I6@JU
wg 0	!VJV
wget	!a/;6DNKTK
wgs	.ILXSV]W
what	!h3C4J5EBCHFKSRCTK
what we	3HKWkT
what went	5S
wheel	!TbS
wheel for	!Z
when	!q"7#G%D'G(C)B*>+G,>-5/I122<394I5F879::I;9<4?J@BAFCHFKG7HCIUJBKEMUO7RHSCVAXBYDZE[T]I^Ab<c=dAeEfHgJhCkE
when attempting	!FIT_T
when calling	!a-JKCNJRKSDWW
when channel	IS
when connect	!@,I5HBUiXjS
when downloading	!E
when host	!Z5G
when logging	!<7UBVKVRJTW
when publishing	!;&I-K.H/E3K5J9I;HBHITKGL[QSSWTCaKiG
when the	!l,>/G1H3D5D<JBBIDKAL>NJRCSJTC_HfGiHkJlV
when trying	!J
where	!["I-D1A3I5J8@K=LKOIRJSG[V_IbJcVf?iJ
where a	!GKKSH[VcV
whether	5W
which	!G"J&K,G-K.F/F1H2V3>;F<H>J@KASBIFTGZIFNHPHRITEVWYG[H^I_HaFbAcTfHlJ
which differs	!JbKcV
which does	!?3E5YIHSUVX
which doesn't	OT
which is	!F9UFW
which this	!A.H2X3E5C9DAUBHFJGZOKTJYJaI
which to	!V
while	!H"K#@'B*K,B.T/D0@1]2D6<:A;3<C=;>G@BCADFEDF3G.HIM?NJP2R@SWUHWYY9Z?[J]@cCdWe?fVg@hGi8jJkE
while connecting	"J.I8C<KB4KDPJRSSHYI_IdXfHiC
while copying	.WKFLIOT
while downloading	!S
while establishing	"V.I1V3D8JBJIJKETGbT
while executing	&Y1H3T5INIRCWJ_UfKhSjSkI
while expecting	!I-W1F
while getting	!XQKRE
while mounting	!]
while opening	!G(K)U-J1TKCLGOSSWcWfU
while processing	5IBVTV
while reading	!T"G)V+V,D-D.E/F1W3J5E9ABAJEKVN<RBSITA_=fUhKkH
while setting	!HaX
while synchronizing	!F,T.K1UBSOJSG
while transferring	!:8X<HIT
while trying	!YTKXS
while uploading	!F-T.XKGST[V
while waiting	!="K&J,T-V.F1[2K5H7T89BIFGGAJ_KGNYRASH_UbFcHkYlU
while writing	!G.U8UKYOITK[TfH
whl	!V
wi	8FKYNT
wi fi	8FKYNT
wiki	!X,I3K5J;TAT
will	"E#K&B)F+H,K-K.I1C2F7G8G9B>GBGC[DSIFJGMKNDOFP=QAR>SJTKUJVEWEXUZD[H]W^IcSdFeHfDlI
will attempt	<KBH
will automatically	!W
will be	!H"H-J.J6U=DC]DTEJPEQERBbJgS
will not	!c,KBKKE^JfF
will request	!W
will retry	!I/V0VSITHXXkS
will try	!A3GKJTT]Z
win	!V#I%I&['I(E)?*?+>-?.E/:0B172B3[4H5D6E88:I;:>[@BA@B/CGDEEJFDGAHDI;J?L@MHO<PDQ@S@UKVGWAYBZE[>]E^3b9c@dUeIfEgHhFjD
win 32	"URJiJ
win error	!F-HKBNWTX_VdZ
win scp	!Z"7#K%J&]'J(H)@*@+B,H-<.G/=0E192D3]4H5E6F8<:K;?<B=D>Y@EADB5CIDGEKFFGCHFI>JALBMIO@PGQCSBTJVJWDYDZG[@]F^5_9b;cBeKfFgJhHjI
window	!]
windows	!V&F)H*I.H2I3C5B8I;DAHB<GKLCNFPHQHWIYJ^JbAdVfGkElK
windows 8	KT
windows 9	!X
windows error	!@RJdS
windows power	OS
windows system	!C=TbHcTdT
winscp	!Z,Z.J3I7JBJIVKCOIQJRCSFT?dJgSiJkB
winscp exit	gT
winscp open	!I,[RITHgTkD
winscp put	!KIWOJSGgT
wird	!X"J)K-I.H/F0I1G3E5D7G8U;H<J>JBAIILGNGOFPKQJRDSFT?YT_JaIfSiDlI
wireguard	6U
with	!H"F#A%W'5)F+A,I.B0C1G4=6E8I9S:2=C>E?>@BBXDIEAFUH9IIM/NHQJU<V<WFX)ZD[I]3_Ka;bScXdEe1fCg1kH
with 'file'	&Y
with 0	!I)V.J1V7JKXcVfW
with 1	!A"J(U.J/K0K3J5TBFKUOURU_SiH
with 2	!ILUSJ
with a	!c
with agent	!9&[*G-H2H<GFIKHRATDb_caiGjB
with an	!V8JBJ_ThS
with any	!JGS
with asyncssh	!J"J)J1GLKfH
with aws	!KTZjT
with code	-Y5GBIKENWSKTF
with configuration	,J;KQKRKTJ
with connection	!H-I/W1TBTNG_EiTkK
with curve	-T9GJVfU
with econnrefused	!JTWlW
with ed	BTEIFDYJiU
with error	!B)J*T,K.E/E1@2V5B6V8];GAKGJKVL@NUOIPIR[SGWFcFfFhJiJjIkIlI
with errors	!DQYTTaUiH
with esm	!H
with exception	/H8TKKQSRT_VfIjT
with exit	*K.K/G1>5G6J8E9A=TAHBCGFNKQHR@^I_YaKbAhU
with exitcode	!B)H-[/T5SKERKkGlK
with failure	%Z&G.GLJOTSH
with file	!GB[
with files	<U
with fingerprint	!85_9JBSKI
with git	iU
with host	!U,BKJREiJ
with hostname	/T6FkU
with io	-H3S5SdS
with ipaddr	!C*Y2X5G
with key	FTRGiVjT
with message	!@*T.J2W9WBZLHOJ
with mic	;IPKQJSJZGcKkJ
with msg	!@,I7TBDFHGZRViUjK
with name	/J<T
with no	!^"D&>*F.J1I2H3]9J;I<@B:FBGDLIPDR<hIi<jI
with non	,K/T3KBV[TiT
with null	!D;W
with open	;G<X=ULGPHYJ
with output	!K7TdT
with partial	!F=JFJG]RHZGiIjI
with password	-TR]_TiC
with path	<V
with pre	!G"XBIiV
with private	!I;E<GAULSPHQTjX
with public	&C3F5D;B<J=H@FBTEKFALIQVR:ZHbJcJi?j=
with publickey	!Y
with rclone	!S
with reason	!C,T3J;^<]B@FEPIYIZHdUiKjDkV
with requested	!F%]&C;J
with result	!X^I
with return	WT^WbH
with rsa	YU
with self	!K
with server	!V.K/J5J9JKHTFiT
with sftp	!B.F9WKHOFRWSUTE[G
with sha	!GBIF[
with shell	!Y
with ssh	"I#T%J*E,@/F2J3E5D8I9C;A<X=JCKLJSGTVWIYVZI^D_FbHcJfJhFjV
with status	!>"E/H0I1E5T8B;A<KIGKANEQJRTSWTAWK[I^WaKcIi<kG
with success	!X
with the	!=%H&<)V.>2J9V;@<C@KABBTCKIJJJKEN?OEPBQ<VKWFYGZT_JaIbScIdJhIibjWkDlJ
with this	5G;JBCPGQJRTTXiI
with unknown	2KBJF[iK
with url	!T
with user	!@"TAUBIKVRThViTjW
with username	,[3J5H6JBdKJLJR;cGfUiGkK
with writable	!W
with your	!J"K&TBUTUjU
within	&J*I.D/A1D2K3=598C9C;E<JAKBDFHGGJTKCLEN:OIPHQIRESCT_WH^JaIcFdJfXhHiCjIlJ
within 30000	,J-GKCRFf]
within 60	!Z
within specified	!H5H7UBHJVNKfH
within the	,H-G3J=TBDKKT[
without	!T"D&G)H*I,B-=.C/F1F2J5J6J7J8]9D<J@GB=FKGIHKIILFN>OGPXRCS@T>WEYG[T^F_?aDbEcHfDhIiDjJkDlI
without a	,JJVKH[V
without adding	QU
without exit	!E5I8ZBJK]SK
wlan	!_
wlan 0	!V
wmsg	HU
wmsg user	HU
woke	!E-KBS
woke to	!E-KBS
won't	!X.K3J5H
won't protect	!U3J5H
work	!E"A#F%I'I(D)F*G+C,C-B1>2F3J4F6H7G8D9E=?>@EDF@GBH@JIKIMINDOAPJQaR:SETBUJVDWGXIYGZF[@]H^A_CaCb?cUdIeIfCgEjbkAlE
work actions	ASITQS
work ppk	!D;E<K>IPJQY
work rsa	hUiUjE
work site	!BIFL[
work temp	!T;W@DAJIGQIYH
work that	!S
worker	!<"I.J/I1F8^<IAJNGSV_HfJ
worker 0	TT
workflow	!K5T;F<VRUiT
working	!V)@*J-E/K9G;J<I=JEJFHGEHJKHN@W?XKZI[J^<_AcDf7gUi5k@lG
working directory	!a1C5IB@GIKGPJRF[K
working on	&S)G-G.G3V5X8>9JBSNCPVR>WB^>_CcIf;i=kE
working tree	!W
works	">&T.J2S5H6I<TB?JSKERB_HbGcJiEjTkKlX
works only	<U
workspace	-J;U@IAJHIIZLGQHSJWT
workstation	CUDI
world	!W6V=ICUkG
would	!I"J%W&C,S.Y/J3F5F7U9I;H<G>UAJBEFJLINJOJRDSJWDiGkX
would be	!V
would not	!C%W&E,U5K7XBJRKWHkW
wp	)W,V1S5H9JBDKFRASTTBcTiIkU
wp content	!TLGSU
wrap	)J/U1J8K<UBDGIKHLJiF
wrap after	/J7GTS
wrap onlookup	!H/T
wrap onlookupall	7S
wrapped	!K
wrapped resetting	!H
wrapper	!K2U8K;KOHRIST[WjG
writable	%TLTOI[TkSlT
writable root	!W
write	!=")#?%J&-(2)2*1+H,'-;.s/!22374;57667/8Z93:=;+<)=+>??9@4A/B5C:DIE>F8G4I!JGLWM9N?O]P/Q-R!SoT6UFVSWDX:Y5Z@]3^0_3bDc3d<e6f2g8h9i)j3k;l@
write access	SXjK
write byte	!UKF
write commit	![
write completed	KK
write connection	!G.G8FKYMJNT_IkT
write create	aV
write data	8TSH
write due	!G.W
write error	!J-H1AKWOVSW
write failed	!4"F-?.d/J0G1:3J5E8[9JBGHHJJKSL:OERHTKWB[I^J_@aDbHcKfG
write failure	!D.WKVLCSG
write file	!7,F.Z0J5H8W;J=KBAHJIIKVLYRIS_VC[Da8fK
write home	%T[J
write i	SK
write inode	!XSF
write local	!E.W
write loop	SK
write mode	OT
write modification	!J.HaZ
write no	!HVT
write path	!ULU
write permission	!:.C0JLFOTSaa=
write remote	!=.dKWLDS@[U
write sftp	!I.T
write stream	!CIELVSS[TkUlT
write the	!J
write to	!I"G&H/E1A6J8=;I<GIBK@LZNJQJRAS_VF]Ia<bKcFfIiHkIlH
write usr	!W
write wait	!>"H,J-C1[KINJTJ_E
writer	1THT
writing	!G"C&C'J(D)H*G+K,D-@.^/?0X1?2H3D5>6J7D<C=E@JAFB<CJI?KbNEPGQGR?S^T>VBWDYI]H^G_CbDcDdKeHf=gKiFjGkDlE
writing '	KTSJaJ
writing channel	!W
writing failure	!;.[0TKX[VaT
writing objects	KS
writing to	.^5K8GBIK8L<OVRJTJ[DaH
written	!H,S/J1F5I8GBKIIKTLIOCTHV^aXbIfF
written num	!X
written to	!E"VRTVX
wrong	!H"7#G%C&>'J(H)F*B+H.B0D1I2?4H5?6E8@98:E=9>E?<CDDHEEGBHHIAJDL=MSN@ODP:QkRbS=VHWEXGYEZC[E]I^G_@aBbCcAeHfAgIhEj9lC
wrong device	BHFTRSiV
wrong key	;J
wrong padding	!IQX
wrong passphrase	!E%J*J2I3I5C9D<G=??DB>EJFHPDQjRDYCiHjK
wrong password	"J5J;B<E@IAJBEKCPKR^YJiF
wrong tcp	!H7UTUkV
wrong version	MW
wrong you	FS
wrongpass	!W
wrongpass invalid	!W
wrote	![.J/HBIKHLJSDTIVXaH
wrote ssh	!_
ws	5KIVLI^T
wsarecv	!T9GkT
wurde	!I"@#I%I&E'I(G*E+G,[-W.@/60C2F4J6D9A:J;B<>=F>I?K@JAIBWCJEJFGGFHJIAJFL?MHNIOCPEQCR6S@T?VHWSXHYEZI[F]H^FaDbCcCdJeIhGi:jElD
wurde nicht	/H3V5WBKIJ
wurde vom	!D,Z8J9KBGKIRFTHfI
www	"I#H%G&9'G(D)U*F+B.6/E1A4D6;8D:J<G=V>K?E@=A5BJCHDIEIGBJCLWMHNDO:PJRFSaV@W=XEZG[U]C^;_=b=dFeGgEhEjGk2
www app	!^;S=JBJIDL>SYaH
www data	!H=U
www example	!T,B-K/V1J3J8J9VBIKDLTRGkI
www googleapis	!T
www html	.I/G3I=U@HAHFJHIIIRBSZTHYG_SaFiD
www index	"U)U7SFTLCQUfJ
www nextcloud	3T
www releases	!KLXSI
www site	5XBULV
www ssh	!D5HHYSG
www ssh'	!J5KHV
www vendor	!Z*G1J2FSJTJ_IcU
wwwroot	=K
x	!I#D(@)C+U-I/I124H7@8=9F:D<<=>>:?5@9AABDCFEFFBG;I<J<KJLdNEQTSWTKUBVYY<Z;]9^J_=aId=f>gUhCi@jGkDl0
x 0	!C5Vg[
x 00	WYbV
x 000	!X
x 04000000	!D
x 08	!J
x 1	!T2SBHLIRJ
x 10	!CKX
x 11	!c,E-H1I9IBEFJRJTK_K
x 2	!H.U<WHXKILISG
x 203	/T
x 25519	*X9B
x 5	!J*T2T9WNUWS
x 509	"I3J5G;CAJBGKJPSQ^RCTIiJ
x 64	!W
x 7	NIVUcTkU
x 800	!Z
x 80004005	!K,D7TT]
x 80042109	![RG
x 80070035	!]
x 80131904	!W
x 86	!]"T%T;IHVLGSBUJbT
x 9	3T5J
x a	.ISW
x c	"X5K
x connect	TJWTXT
x crypto	!]
x csv	!F.GLWST
x failed	!KLSRZSVfI
x ipaddr	-KKWNU
x l	!F,URJTUbJkW
x permission	!HLDOKSaaI
x proxy	TJWTXT
x s	SS
x self	NHfT
x sshfs	!>/WB[RW
x tramp	!D+W5DTTbScV
x uploaders	"V
x x	,]/G6WWS_KkD
x y	5WLTSU
x'	=HLYaA
xauth	!_/J<HIILE
xc	9V
xe	!W*W5J9GBHNSTJWVkJ
xfer	"K-J.E1I5V8J;JBUKBLURJ_KaKfG
xfer scp	KILV
xfr	!U
xfr 1	!U
xk	!D.U5ULVSU
xktdj	;V
xktdj eaaaaabg	;T
xlsx	!F,D/E0_1I;I<GBFHIISKCRGSYTI[@^KaIbJ
xlsx'	!]0ULESJ
xml	"I'V(I*K,F/H1H3J5C8C;K<KBAIBNJOVRASWTFVZ[B]J^U_KbJfFiHkK
xml'	!;1K<IV]aV
xmss	!U%S=IBICJRWhW
xmss cert	%UFKRWhX
xmss type	!U%T=ICKFIRWhW
xr	8THWSCaJ
xr x	8THWSCaJ
xshell	!E7URJTX
xterm	"A-K5H7H=JBGIIKDLFOJR]S?TUWIaJbHdJfKiF
xx	/J7YKKlU
xx port	!I7VTJ
xx xx	!A5T7ZTIlU
xx yy	!U
xxx	!F*U-T.J/X5H<GBAGTIILWNJRC_EaIfK
xxx 22	!TKTRI
xxx port	!T-WRI_G
xxx xxx	!E-V3TBIGV_F
xxxxx	&E9SbHcU
xxxxxx	:GBKSXjU
xyz	!G&TIThUjU
xzf	!W
y	#J%D(T*E+C-H.>/D0H4K5V6C7@:C<C=?>B?U@DA?BYCIDHEFFEGHHEIAJKKKNHO9SCTAVGWFXKY?ZH[D]X^I_Ia@bEcJgJhHkHlI
y 2	!C,J/I?XLH
y git	!F5Y
y n	!V(J3J5X:J;K<F=GCGEKIGKDOCPGRHSD[KaHiT
y to	!GQT
ya	"H,V-J/F3H7I8I:X;J>HBHKFOVPJSVTJXK[UiJlH
ya que	,X
yamada	!WRViH
yaml	!Z"J,U_EeJ
yaml error	!S8S
yaml'	!i<8I:L:V?
yc	!X;JYS
yc 2	!X;JYS
yes	!b"=%J&I-J.I1J6C8J<E=@>JBECIEJFIKBLIPCQER@TFZWbKcIhJiDkD
yes o	!AITWU
yes passphrase	!K
yet	!T"E#]&J(K/I0K1K2I385Y:G;E<JAKBIEKI@KGPFQHRGS>VJ^K_TaGfJ
yet valid	!T
ygen	PIQG
yield	!E-UKT_V
yml	!Z0K5G7T;H<HBHIDLTRKSBWKdT
you	!T"H#C%H'B(C)I*<-H.?/J0:2E5V7D8893;:=I?E@?A:BJCJDDFDG;I?JBK>LIMIP/QTR?S]TJUGVKWDXHZC[:]?_CbZcIdAe:f5gEhJl]
you are	"C,J/K5@:J;J<UBTLGPJSUTDXJ^I_BaKbEeFjIkJ
you can	!],I5TBE_JiI
you cannot	NJlU
you do	&TBUOWQSjT
you don't	!T:TBKLTSJ
you entered	TU
you have	!H"F*H.G8J9ICKFKHULEOJPJR>dJfJiI
you know	3T5J
you may	1T5HLJVS
you must	&X<T
you need	!T>GOW
you provided	!Z
you see	!a&@BCiJjE
you specify	QX
you still	!E,IBKRVSUTI^XbS
you sure	lX
you think	3I5Y
you trust	!I3IQT
you use	!E&UBVj]
you want	>SBTSJiVjSkVlK
you wanted	!Y
you were	!F:TLU
you're	!ABJF^
you're using	!IFZ
you've	"ILJ
you've successfully	"ILJ
your	!H"^%1'>(6*7+<,D/:0<1J2F3<45537::2;2=2>>?I@JAIE8H.I5JFKIM>NCOCP9Q8U@WJZ5]9_abUc]dFe:fEg=i[jEk=
your account	"U-E.H1H3H5H8I:FFJKALENIRASFTJ_:bBiZ
your address	!H3IBJKG_[bK
your authentication	!A&^.W;K<KBBRK
your client	!E2S5S
your connection	/TKSiK
your credentials	FS
your debugging	FS
your device	!T
your host	!H"K2H3J5F8J9WSJ_UjZ
your identification	!^3I
your ip	!D"J/KTJ__
your key	&H5IBXSI
your known	!^4K5EHA
your network	3K5JBFRG
your password	!="dBETJZJ
your private	<I=J?U@TBFDSFI
your public	!a3I;HBJYD
your remote	KT
your sftp	"J)X.J1UBGKJLGRGVUaJcKfUiH
your shell	!9.J8KKHNJSJ^Tb[cViJ
your ssh	!<#W&J5J6J<VAHFSQURDTZiHjGkY
your system	!E"U2S_KbT
your username	!="H,J1IBYRTTFiY
your web	!7"B&H.T/J3J5JFJGIIHPIQJ_IiJkK
yp	!D*[2D9I;S
yq	3TBKiT
yt	!V
yubi	!F%X&IBG
yx	!H
yx zty	!H
yy	3T
y形	;U?T
y形 形式	;U?T
z	"6#G%H&?'[(=)F*F+F-A.I0Y1=4I5?6?7J8=9D:J?F@EABCGDJEHFAG<HGJFK1L2MFN?OCPDQ@SIUJWCYDZF[>_>aTb;c@eEgBhGk:
z 0	!D(J0]
z 203	/T
z a	!F0X
z error	!E7SBYREXVdUiEjGlU
z serwerem	!E,T/T0KBHLKRTSJTX
z setup	!K^SbG
z xktdj	;V
zdi	5J;IHWTK
zdi 1	5J;IHWTK
zeile	!H1J^UfJ
zeitüberschreitung	!?"G)K,7.I/D1F6F7J8HBIK<LHOJR>SITf_JaJfHiHlI
zengin	<J
zero	,I-J.U1J;I<KLJRKSF^T_KbJ
zero exit	/U1K^TiJ
zero status	!UiV
zielcomputer	!H,YTH
zielcomputer die	!H,YTH
zilla	&J.K;G<G=H>aAKBDPIRSSIYG[IiV
zilla 3	!W
zip	!>";#G%G&B'r)H*D+G,7-F.V0[1>2F3<4J5<7?8A:H;8<=>G?H@BAAB3CDEGFBGEHFITJEKJL:MHN@OTPBQBR5T6V=WAXCY@ZI[2_<a5bAcCdGe:fBhHi;jCk=l@
zip aes	!D(S9TLJOT
zip no	!IIV
zip to	'V.SKHSV
zip 形式	!V'Y0IOKSK
zip'	!F.Z<JIYKKLF
zk	!E5JQX
zone	iS
zp	!E3J5HRWiV
zsh	!_-I1I5IBIKINISKWYbC
zst	.U
zty	!H
zty 8	!H
zu	!="1#F%B&?'I(>)A*C+<-@.3/50=1:2D384H556:7;899:;><9=A>F@BABB>CAEGF@GAHBI8JCK/L9MDN;O8P>Q<R6S4T1VHW>X>YDZS[<]D_ca;cJdHeFf?gFhei:jDk;
zu einem	!KlY
zu sftp	9TBVRT
zugriff	"E(F)J,C/@0J1U3I5F6I7J9K;IBZICKJOCQJRVS_TH[F]Ka@fIjJkK
zugriff verweigert	"F(H,E.</B1U3K5F6K;KB[IGLCOERVS[TK[IaBjK
zum	!B'J)E*I+J.E0G1@2I3E4K5B6F7^:K;G<G=I@JAKBGCJEJFIGHJJKVLEMJNEOEPJQGSBTWWSXUYJZG]K^I_BaHbHcHdGfBgIhHjGkFlE
zum server	)J-F1F5J7G8E9KKUNKTT_J
à	!V"@#J%F'I(F)H*C+G-G0C1E2G3X4H5?6A7Z8A9A:G;D<F=J>G?I@IAHCJEHFJGFHHIEJILIMHNCPEQ?R6S<UKVHWGXFYHZH[E]U^G_?aCbEcFeIfHgGhGi@jGkAlV
à jour	!W
à la	.T/G3S7JKIOUQKTH]X
à renci	!F/HKTTT
à sftp	/T
à un	RJTGlY
è	,J.I/K3T5I;J<U>KIHKILGOIRGSKTC[GaJfJiJlV
é	.T/U0S5I9J=TBJIILIRDSATH[T
échec	(T-I0J3B5H6V9IBIKFOFQJRTSIT>_JiJjK
échec de	!T-J3F5J6VKGQKRTT@_J
échoué	(K,C-G/B3J6J7T9JKASETY[JkV
établie	!H,U
établie car	,V
établir	,B/DKKRWlU
établir une	!B,E/FRWlU
été	!E"K,F-D/J0V3K5I8S9IKWOESITD_IaKhVjW
être	!G,S.K/H5W8J@UAUKSOKRJTCcT
être établie	!H,V
öffentlichem	;SAUBGQTRKYViJ
öffentlichem schlüssel	;SAUBGQTRKYViJ
öffentlicher	!G"K,C.H1I3H5F8I<HBbIJKHLJOKPKQIRHSJYH_KcKfIiJ
öffentlicher schlüssel	!G"K,C.H1I3H5F8I<HBbIJKHLJOKPKQIRHSJYH_KcKfIiJ
überein	!D3]5C
übertragen	!Z
übertragung	"F(V*J+J,D-H.@/H0F1J5G7H8U9J;HAKBGGKIFKVLANJQJRGT@VJ[I]T^J_HaBbIcGfGgWiIlG
адрес	!J,H/X3J5K6K;KBCRASJTE_WiI
аутентификации	!A%K&T,E;FBTGJQGRYT<
байт	!X
байт за	!X
в	!E"A#Y%F&@'I(H)H*D+C,S-C.C/?0C1G2G3V4H5<6F7C8A9B:H;<<D=E>S?H@BAGCEDHEGFEGEHEIEJGK=LBMGNBOUPCQ?SXT:VHWFXGYGZG[X]H^D_@aFbEcIdBeHfEgGhDj@k@lC
в доступе	,JBVSV
вас	7S
вас есть	7S
внешнего	!IRIdUjUkI
внешнего репозитория	!IRIdUjUkI
время	,D/IBKRJSKT[kT
входа	!B"E8IBFKJRTZJ_WfV
доступ	BWSWTG
доступ к	BWSWTG
доступа	7S
доступе	,JBVSV
есть	7S
есть необходимые	7S
за	,G.J/G3J5K7W9JBJKJRHSITS_WfJkW
и	!=(K/J0YiX
и репозиторий	7S
из	!B/KRFTF_WdTjTkF
из внешнего	!IRIdUjUkI
или	/S6JLXSH
имя	(K0Y6J
к	!H"B#J%I&S'I(H)H*I+I,U-F.E/A0E1E2J3C4J5E6F8B9H:J;E<I=K@IAKEJFJGEHJIFJHKALFMINGOFPHQERYTZVJWGXFYJZJ[G]I^I_BaGbGcGd@eJfFgIhIiBjGl@
к серверу	!A&JBJKJR[TUkHlH
ключ	!G"A#Y%E&>'H(G)H*F+D,9-D.A/:0?1F2G3^4H5W6G7B8C9D:G;W<B=F?HAFCEDGEFFDGCHGIEJGK=LBMGNCOAPAR5S;T9UKVHWEXGYFZH[B]H^F_BaFbEcFdGeHfCgHhDiJkClB
ключа	!B;H<G>V?G@AKJPJQY
код	!="J(J+K,H/H0I1Y9IBHFJIIKKLWRGSVTI[D_IaHbYeJfXiHjKlJ
на	!8"G#Y*J+G-I.H/G1H3D5G6J7F8G9H;G<I=J>J@JB=CKHHKCLVNGOIPGQISAT=WKXKYKZI[G_DbJfHhIkGlX
не	!J"6#?%A&S'@(<)A*@+B->.6/T0V1<2A3_4B5T69889<:B;U<?=B>B?EACCDDFECFBGJHBI:JBK6L7MAN@O9P@SDUEVCW?X<YBZ>[;]?^A_6a<b=c=eBf;g>hBjIl:
не удалось	!H"F&V,C.G/W0J1J3D5B6H8I<JAJBWIKKGLHOJPHQFRUTAXJZG_GbJfIiTkElJ
невозможно	"J&I(J+K-K.H/F0I1J3K5I6I7K8F9J;IBCIIKFLFMJNJOFPKQIRWS>VJWJXK[H]K_HaJbIcJeKfIgJiHkFlX
невозможно подключиться	!B&JBJKKR[TTkHlH
необходимые	7S
необходимые права	7S
от	"J,H/H0I1J3J7WBBKKLIRDSWTS[F_JfHiJkWlK
отказано	,W7FBVKKSVTCdFkG
отказано в	,JBVSV
отклонил	!B/H;HBWQIRZSIZJi^jU
отчёт	!F(K/J0YIILS
ошибка	"9#B%D&@'C(B)A*B+B-A.=/S0:1;2D334E556=778;9@:C;T<@=C>B?E@TAECDDGEEFEG@HCI=JCK;MBNAPBSTUFVDWAX@YBZE[T]A^B_;a=b?c@d<eAf<gChCiHk;lW
ошибка невозможно	!="K&I.J/G0K1K5K8IBHIJKILGOIQJRXSG[I_IaKbKfJiJkGlY
передано	!X
передача	!X
передача файла	!X
по	"H#Y%I&G*I+G,D-H.K/F0I3A5H6K7F8I9F;E<I=J@JBBFIGKHIKCNEPHQIRFSJTAWI_UfIhGiFjKkHlH
подключение	*G,W-D/C7J8D9WBJK]NIRETD_GhJkG
подключиться	!?"K%K&T7K;JBDGKKIRYSKTU_KiKjKkHlH
подключиться к	!?"K%K&T7K;JBDGKKIRYSKTU_KiKjKkHlH
после	!J"F,F8IR@TZfW
права	7S
права доступа	7S
прочитать	!IRIdUjUkI
прочитать из	!IRIdUjUkI
репозиторий	7S
репозиторий существует	7S
репозитория	!IRIdUjUkI
с	!I,J3[5IBIKJRJSJiK
сервер	!8"A#H%I&F'J(E)I*I+J,=-I.G/<0C1W2K3E5E6F7E8E9U:K;B<I@HAGBTCIEHFKIEJIKCL?MGNIOIPHQCRSSTT<VIWHXJYJZE[A]G^GaDbUcFdIeFfTgHhIiXkIlX
сервер отклонил	!B/H;HBWQIRZSIZJi^jU
сервера	!G/K0J3Z5J;KBFLKRISWTK[GfKiJ
сервером	!?"A%H&F*H+D,c-C/G2H3F5F7D8F9B;F<F=I@IAHBFCHFGGJHHK?NEPEQIRGT;WH^K_@bBhBiIkC
серверу	!A&JBJKJR[TUkHlH
соединение	!>">#E%C&A'I(C)G*A+@,b-F.>/<0B1W2C3=4G5>6A8@99:I;@<@=D>G?J@DABB<CDDJEGF@GAHCIBJCK:L@M@N:OBP@QAR/S:TUVGW?XDYGZF[E]H^DaCcDdFeFgEh>i?jElV
соединяюсь	!T
соединяюсь с	!T
статус	!VkJ
статус передача	!X
статус соединяюсь	!T
существует	7S
только	9Z>V@J
у	7S
у вас	7S
удалось	!H"F&V,C.G/W0J1J3D5B6H8I<JAJBWIKKGLHOJPHQFRUTAXJZG_GbJfIiTkElJ
удалось прочитать	!IRIdUjUkI
удостоверьтесь	7S
удостоверьтесь что	7S
успешно	!X
установить	!@,C.J/H7XLJR?SHfKkWlY
установлено	!T,U7JRJTF
файл	!@,I/K<J>V@IOYPKQHRISW[Z
файла	!I(I*K+K.H/H0Y3K8J9KHKIJLWRJSDTJ
хост	!:*F,>-A/^6E7K8<9FKWNHTA_HhK
что	7S
что у	7S
あり	"7#9'<(6+V,J-</C0E2>4@6J9G:B=V?<BICIE<FDGHISJIKGMDTFUHWJX?_<a:bDd=e6gGh@jU
あり りま	"9#:'=(7+V,K-</D0E2@4B6K9G:D=T?=E?FGGIISJJKHMDTFUHWKX?_=a;bDd>e7gHhAiS
ある	+VBJeU
いう	!Y5SCITH
いか	!J'K-K/T0I1K<S@JAHGHLTRHVKYGZJaIjGkK
いか かア	!S
いか か確	!G6SBV
いく	IVaT
いく くつ	IVaT
いた	"B#J%I)K+J,B-E.G/H0H2I4K6J7C8T;F<H@GB@CHESFTJTKFOJPSRFSHTBWJ]V_VaJbGcIdIeJfIiHkGlH
いた たた	!G8TKG_ThT
いた ため	"G%J+J,F-I.J/J0I2J7D;F<I@HBCCIETFTJVOKPSRISITD]VbIdJeJfJhIiIkJlJ
いて	#V&JB[LG[IbTfT
いて てく	#VBTLISI[KjV
いで	.W/J0JSI
いで です	.W0JSI
いな	!G"H%I'T.J3E8H>HJKLJRDXKZJ[I^J_JbJeEgJiElI
いな ない	!G"H%I'T.J3E8H>HJKLJRDXKZJ[I^J_JbJeEgJiElI
いの	PT
いの ので	PT
いま	!H)G+8,F-J/E0F3E5H7C9I<;=7>FD6GIH;IHLGT;UEVH[JbGcBhEiAlT
いま ます	#C&E'6(S+A-I/F285C849>:T<:=C?4A1BGD?ETHCM<SHUHZ<e8gUhJiEkIlT
いま ませ	!B"?%B'T)D+F0215314@697<8T:>;:=C>:AUCCDFE?FTHGI@L<P@QCT2VB[;]<_Gb8c?dBeTgKhE
いる	"G#I&G'H(I)J/F1D2J3T6I7D8E=I?K@JAGBGCJDUFHGKIFJJK?LDNHODPHSBVGWGXIYI[H]G_HaHeIjUkIlF
いる るか	,TTW
いる るた	0T3J4T5KDV
いる ると	!S
いる るも	!K3V
いる るコ	3I5V
いる る可	!@3S;UQS
いる る形	>U
いる る鍵	jV
いア	!D-SRTXS
いア アク	-SXT
いエ	-T7SKJ
いエ エラ	-T7SKJ
いパ	!I-SJT
いホ	,J7V
いホ ホス	,J7V
い可	,T3IcSfT
い可 可能	,T3IcSfT
い合	LVSV
い合 合わ	LVSV
い場	!]LGRH
い場 場合	!]LGRH
い形	!C0U@UYVeV
い形 形式	!C0U@UYVeV
い操	!HaX
い操 操作	!HaX
い文	!D0X
い文 文字	!D0X
い方	!XQK
うえ	(TgU
うえ え再	(TgU
うか	;W
うこ	!WjJ
うで	;TNT
うで です	;TNT
うと	,I5J7SBKlS
うと とし	,I5J7SBKlS
うな	+J/U0K;I=JVV[EeK
うな なフ	+K0K;J=JVV[EeK
うな なホ	!K/V
う一	;SPKQViU
う一 一度	;SPKQViU
えた	8V
えた たた	8V
えて	!F5W
えて てい	!F5W
えま	(K.F0U6T8I;J<HBEIHLFOIRHSF[I]KaK
えま まし	!T
えま ませ	0U6T;K<HIKLHSHiU
えら	!J0IIKOT[S
えら られ	!J0IIKOT[S
える	!I#UJTiJ
え再	(TgU
おり	!X
お問	!F"VRVSS
お問 問い	!F"VRVSS
かか	#ZBDiK
かか かり	#ZBDiK
かっ	!H8UlS
かっ った	!H8UlS
かの	IVaS
から	!B&U(:)<+K,K-Y192?3?4A5@647F9?:A;6<<=J>A??@AA<E@FKHJIDJ9MWP=Q<RHUJWJXYY@Z@]Z^7_Wa=bJd=fEgJiF
から sftp	BG
から ssh	lT
から らな	!H"S#U7TBIISLWiT
から らの	"H&J*J-D2K3H5H6H9HBGFKK=MYWHXT]I_FcShKjK
から らリ	8HNV
から ら再	!H#U_T
から ら切	,K-U1JBGKSNJRISJTIbJcHfJhTiJ
から ら応	!F%U/U
から ら読	CVKKiI
から ら送	]V
かり	"I#[%K'K(F+I,B-K.D/W0G3H5F6S7C8J<T==>I@IAICKFJGJHJKFNGOFQCRAS<T<YD[H]EaHbJeKfJi<kHlI
かり りま	"J#Y(F+I,D.D/W0G3I5F6S7C8K<T==>I@JAIBEGKHKKFNGOFQDRCS<T<YD[H]FaIbJfJi>jEkHlI
かア	!S
かア アク	!S
か確	!F6SBV
か確 確認	!F6SBV
が	VTiV
があ	"?#B'E(A)?*F+W-C081A2H4G5J6;7S:I<D=Z>J?E@<A:EEGAISMINFO4QJSTXEY9Z?]:_CaCdDeChFjK
があ あり	"@#B'E(B)?*F-D081A2H4G5J6;7S:I<D=Z>J?E@<A:EEGAISMINFO5QJSTXEY9Z?]:_CaCdEeChFjK
がす	!G"T)T-K1V8GBUKI
がす すべ	!HBW
がで	.>2SBELJSW
がで でき	.>2SBELJSW
がな	,J7C8WBJJWdJiJkI
がな ない	7IJYTK_TcS
がな なか	8UlT
がオ	!U
がキ	5VBX
がキ キャ	5VRJiT
がサ	*S,D.I/H2H5I8J9HBTEVFTGKKINJR@SBTGVIZT_IfFi>jKkI
がサ サー	*S,D.I/H2H5I8J9HBTEVFTGKKINJR@SBTGVIZT_IfFi>kI
がタ	,<-J1I7JJUKKTVXTdV
がタ タイ	,<-J1I7JJUKKTVXTdV
がダ	!F7STW
がダ ダウ	!F7STW
がネ	)V,H7JBKTF_V
がネ ネッ	)V,H7JBKTF_V
がフ	!E0XL^OGSV
がフ ファ	!E0XL^OGSV
がホ	!D3T
がホ ホス	!D3T
がリ	bUfU
がロ	][_J
がロ ロッ	!T
がロ ロー	!E][
が一	"J%K(X+J,I.F/G0J5H6J9U;H=IBEFGGJHKIHLFOIQIRDSFVJWJbJfKgTiBjF
が一 一致	"K&J(X.H/I5J9V;J<FBGFIIILHOJQKRHSHTIgUiI
が上	!G"U
が上 上限	!G"U
が不	&J*J+K,C-I0G1G2J3E6U7J8H9I;U<K>J?IB?DGFGGHHJIJJKKALGOFQBRESETBVKWIXIYG[I]S^I_HaHbIcGdIfFjJ
が不 不正	,J.G0I3J5I6S;U=S?JBEDHKFOJQDRJSHTGYI]UcJfJkF
が不 不足	.U
が中	!C,H-G.[8_JTTI_S
が中 中断	!I.V8XJT
が中 中止	!K.U8W_U
が予	!C,J9IJKNKTH_KfW
が予 予期	!C,J9IJKNKTH_KfW
が停	.H5UJXKU
が停 停止	.H5UJXKU
が公	!?<WRGi[
が公 公開	!?<WRGi[
が切	,?.C/J3I5J8S9UB@JTKVLFNIOKRESDWGgKhTiEjHkG
が切 切れ	,I-U.K1J8S9TBJRJ_FiK
が切 切断	!7)U,F-K.I1SBFKTLISGhV
が動	!J)S1TbTcVfW
が受	!C%TOSRTiT
が受 受け	!E%TRTiT
が含	!E0Z6U;TAKDVKJYI
が含 含ま	!E0Z6U;TAKDVKJYI
が壊	-UOJWU]JgU
が壊 壊れ	-UOJWU]JgU
が変	3^5C
が変 変更	!H3Z5F
が多	!F"IKJ_ZhZ
が多 多す	!F"KKJ_YhZ
が大	cV
が大 大き	cV
が失	!1-H1E3I8T9K;Y<IAFIVJVKTNKSHWH_JiVkF
が失 失わ	!E-K8U;VJWKW
が失 失敗	!61H;T<IAIIVKHSIWJiVkH
が存	.K3G5G;H<ZLVRJSITI[GeK
が存 存在	.K3G5G;H<ZLVRJSITI[GeK
が完	!b-H.E1G8SBIVK
が完 完了	!b-H.E1G8SBIVK
が必	"G.J5KBGGYKIPXQCRJiH
が必 必要	"G.J5KBGGYKIPXQCRJiH
が応	!X,D/E3J5KBGSJTYWJlI
が応 応答	!X,D/E3J5KBGSJTYWJlI
が拒	%E&J)D,Y-D.I/J1F3H5J7H8B=UCJDJK<LJRVTFWGbIcHeIhK
が拒 拒否	%E&J)D,Y-D.I/J1F3H5J7H8B=UCJDJK<LJRVTFWGbIcHeIhK
が指	!JPS[T
が指 指定	!JPS[T
が接	!@*T-E1G3I5G8XBEK[NKRFSHTGWShViJjJkJ
が接 接続	!@*T-E1G3I5G8XBEK[NKRFSHTGWShViJjJkJ
が新	>K?W
が新 新し	>K?W
が既	!KOY
が既 既に	!KOY
が正	"K,H.H/F0K1I5I7B8K9G=H>GAUIFKFLGNJOKPFQYRWSEWIZH^JiT
が正 正し	!I&J,I/G1K5J7B9H;S=I>JAVIJKJLINKPFQYRXSHWJYSZJiVjI
が正 正常	!S&TDT
が無	6VBICHRVTIiU
が無 無効	6VBIRVTIiU
が異	ITLWSU
が異 異常	ITLWSU
が発	"J(J)K-C0J3K7I8D;I<KGITHWTaTgIhJjSkIlK
が発 発生	"J(J)K-C0J3K7I8D;I<KGITHWTaTgIhJjSkIlK
が登	!C3I5Y
が登 登録	!C3I5Y
が相	!I8GNU
が相 相手	8HNV
が確	!H-U1J3A5V8HKFNW_S
が確 確立	-V8IKINW_T
が確 確認	!I3A5V
が終	!G-I1]KUbT
が終 終わ	1SKHbVfT
が終 終了	!C-J1Y8TKY
が続	!IKH_ThT
が続 続い	!JKH_ThT
が緩	!HCX
が緩 緩す	!HCX
が見	(G+H.C/V0G3J5F8J<U>H@JAIDJHJKCNIODQCRESIWDYE[G]DaFbJcKeJfIjIkIlI
が見 見つ	(G+H.C/V0G3J5F8J<U>H@JAIDJHJKCNIODQCRESIWDYE[G]DaFbJcKeJfIjIkIlI
が設	!H&U
が設 設定	!H&U
が許	SZaU
が許 許可	SZaU
が起	!@"S&U,V.J<URHlI
が起 起動	!B"T&U,U.K<URIlJ
が送	!I(SLTcW
が送 送信	!I(SLTcW
が違	"C.K1JBIGIOJP@QWbHcJfHgK
が違 違い	"C;JBJGJPCQWRS
が違 違う	!J;TNTlU
が長	0V
が長 長す	0V
が閉	!D,J1WKTRKWEkC
が閉 閉じ	!D,J1WKTRKWEkC
が間	!U;IPKQT
が間 間違	!U;IPKQT
きい	]U
きす	!H[TcX
きす すぎ	cX
きず	!G2SHV
きで	!JOT
きな	#K'H,E.F/H0Z1I7W8H9J;HFHGIK@LJNKPYSH_HaJbIeUiK
きな ない	#K'I,E.K/H0Z1J7W8I9J;HFHGIKALJPYSI_HaJbIeUiK
きに	!S,VWWgJ
きに にネ	!S
きま	%C(3)J-H2H7S8F<;=EA>CFIBJBM>NJPHU>WIYE[H^I_?g;jD
きま まし	!Y9JCIUHiS
きま ます	+VRDTKXSlS
きま ませ	%D(6)K-I2I7T8G<;=FA?CJIBJBM>OSPIUGWJYF[H^J_Ag<jE
きる	!WPUiHjJ
きる るの	!T
き容	.T
き容 容量	.T
き換	!G0HIJOVgV
き換 換え	!H0IIJOV
き込	!E'K,E.Z/G0F1F3J5H7H9I;G=HBDHXIDKWODQKRGS_WI[WaEdKeEiGkI
き込 込み	!K.V0G1J;J<IBHHTIFKUOERJS[TIVS[TaGeG
き込 込め	!F.THU
き込 込も	!K-T
き領	!ZSJ
き領 領域	!ZSJ
ぎま	!D"I,J.J3K5K8J;F<I=K>H?U@IBICWETIJKGQIRFTFXJ_UhWiJlK
ぎま ます	!D"I,J.J3K5K8J;F<I=K>H?U@IBICWETIJKGQIRFTFXJ_UhWiJlK
ぎる	!I
くあ	!I/J7F=JAWGSIJLKPGQYSJTHYU
くあ あり	!I/J7F=JAWGSIJLKPGQYSJTHYU
くだ	!I%@&K(J)@*H-G.I0K1G2H3I4A6S7D8I>JGHHAI<J>KBNJTJUGV>WJaHd?fDhJiT
くだ ださ	!I%@&K(J)@*H-G.I0K1G2H3I4A6S7D8I>JGHHAI<J>KBNJTJUGV>WJaHd?fDhJiT
くつ	IVaT
くな	;UEUFV
けて	'X,I.K0I6KBBGSRHkWlJ
けて てい	'X,J0JBGRIkXlJ
けま	"G#T%I'F(D)I+D,J.>0J1@5B7F8D;A=U>F?G@JAICFDJFHGGIUJIK>NGPJQGVHXJYEZI[T]D^JaEdJfGgIi>jFkBlH
けま まし	#VBF
けま ませ	!G"J#K'I(F)J+F.@1C5E7G8G;B=V>G?GAJBTCHDKFKGKIVKANIQIR@VJXKYF[U]EaGcSfIiAjIkFlJ
けら	!I0V<TBGOK
けら られ	!I0V<TBGOK
け付	#U'],H.I6KKKLJOESGTIiEjIlJ
け付 付け	#U'],H.I6KKKLJOESGTIiEjIlJ
け入	!I%TBTRTiW
け入 入れ	!I%TBTRTiW
け取	!GXUkS
こと	%U,I/K5JLGTKkK
こと とは	!GLKSK[T
こと とを	%VRT
この	%J&A(G)G*G+E,?-F.;/@1>2E3=4V5K6A7A8@9E:V<F=D?@GUHHIGJGK;LAMJN@PBQES;T<VHWD[D]A^TaAbVdHeSf?gEhFi=j=
この のア	!;1KGT^VbV
この のサ	"J,J.J3H4TBDNJTHiJ
この のネ	!Y
この のフ	0V;TOI
この のホ	!G4SlT
この の公	!C#J:Y
この の鍵	@SCTEVYT
これ	!H.U3T
これ れは	3T
これ れま	.V
ご利	^W
ご利 利用	^W
ご確	!J(SBHQS
ご確 確認	!J(SBHQS
ご覧	bU
ご覧 覧く	bU
さい	!I%@&J(I)@*H-F.I0K1G2H3I4A6S7D8I>JGHHAI<KBNJTJUGV>WJaHd?fDhJiT
さが	EW
さら	8TJVKT
され	!J(A*H+3.;1H5J6,9A;0<GBVFAGHJHLIM7N9PSQ+TJUBZ1[J].dJjVkHlG
され れた	"J#T%G&D(E)E*I+G-E1>2H5@6F8T9E:I;J=E?G@TACBVCGDHEJFHGDHGITNJPBQCRGWFXHYTZH[K]H^F_CaBbCeFf@hHlD
され れて	!H%A+F,I-9.91J6=9C:U;8<?=E@@C@DBE@F@G=HEI?L9MGN;PXQ<Z?]<aTcHhBjVk=l@
され れま	#G%W(B*A+C,U.J/B0F2D4D5G6C7G:F;A<=>G?E@DAAEFJBKSL7MBNJO<P?QCSJT@UJV<X>ZF[>]D^@cSd@jF
され れる	!I1VEU^GcV
しい	!U"J,G/J;JAVRSTHWJkG
しい いア	-SXT
しく	"J&H,I.J/G0I1I3J5I8K9J=F?JAUCHHKIHKHLHPEQWSFWJZJ[K]I^KaJgKiYjG
しく くあ	!I/J7F=JAWGSIJLKPGQYSJTHYU
しす	>K?W
しす すぎ	>K?W
した	"F'C)C*J-S/H0H2H6B7E:C;H>I?I@CAIDEFGODPDQIU>XBYEZH[A];dGjTkKlC
した 1	!T
した 3	!]
した code	!HSSaW
した connection	!I-S1IKT
した file	'U,J0VRSSU
した ipaddr	,TBITYiGkT
した no	LWPWSIiI
した open	;IAT
した sftp	!9"H,H-K/I1H3J5I7UBKGKJILUOVTWUTWKX]^VaEbJfJiIkJ
した ss	&S,V7UPTRIiIkT
した ssh	!@"J1I8JBEJSKDSWTJhSiK
した これ	.V
した たか	3S
した たが	!4"K,G.E0K3K5H7J8FGVIHJJLASVVaWIa]fKjEkKlJ
した たた	"U,G/K8IBJKILJMSTKhT
した たフ	(Y.I0JIHKJOISGgW
した た鍵	BGj[
した アク	GUSEiT
した エラ	.EBUKHLHSTTX
した サポ	BScU
した サー	"K#K*T,Y-D.=2U5U6FBDFKNHOFVFWFXI_IaJcGfWi>jBkV
した ネッ	,EBETYXViUkH
した パス	!U;]<W=VBDRIiJ
した ファ	!@;TAVITODQVRHaZ
した ホス	/U2U6S7KBAKJRFWGiKkT
した ポー	!H,TkVlW
した ユー	!@BSGUR[TJZViWjK
した リモ	!W,H.W5JBGK[LFSCT<bW
した ログ	!:3U5TTXiU
した 再試	!BRViW
した 反映	!B#aBG
した 接続	"I-T1H5J8H9ITEWK_YhS
した 秘密	!WCXQJ
した 終了	!W&T
した 設定	!HRZkS
した 認証	!F,GBXRXTEi]
して	"D#H)C*@+I-?0D1I5K8E9I:5H8IHJCKCPFQ?SCTJUCV4WI_DbJcJdFl[
して てい	">#;'8*?+E->.Y/J054>5K648E9@:F=F@SBJC>DGHFP9Q=VAW8XBYG[;]I^7i@k5lZ
して てお	!]CI
して てか	!TBK
して てく	!H"J%D)C-K.J4D7H:?HDICJAKHOKQHSGTHUIVDXScIdBfI
して てソ	7V
して て認	@UYS^T
しで	"J;TGU
しな	8I9IBEIKOJSITTbX
しな ない	7H8J9JBFOJSJbY
しの	!K
しば	!I#U_V
しば ばら	!I#U_V
しま	"G&C'@)D*?+H,H-F0A3S7H:8;G==?D@IDBEIHCLTNHQIUIXHYGZ-[I]K^K_CbEcJfG
しま まし	!U%J&F'F(I)@*G+F-F0I4H9J:@=H>;DIE;IKYJZ8]G_EcFfK
しま ます	"A#H&F'I*H,G.:0A6?:J;?=D>W?E@BDGEHFGGEHHJVN=OVR=VGW@[D^DaCb@dCeJg@hEi<k?l?
しま ませ	!=">#E'C(V)E*G+B,80>1;3W4G567<8A;<<Y=A>@?E@EABB5DIESG?HCLWMIN@O<PAQAR8TSV@W;XEYCZE[I]T^B_EaAbGcBe>f?hEjF
しよ	7UlT
しよ よう	7UlT
し直	!J;T?S
し直 直し	!J;T?S
じま	!C)U,D-W/J1U3H5I7HBETC_TkJ
じま まし	!A)U*S,E-X1V3I5J7I8J9SBFNKTE_V
じま ます	8T
じら	!="J)X,B-S1[3J9GGIJGRFTD_ShK
じら られ	!="J)X,B-S1[3J9GGIJGRFTD_ShK
すか	!X+T,A-J.D/G0H1T2J6G7I9H;I<J>X@KBDIHJIKULENFOARHTAWI^H_EaKbTcZfWkJlA
すが	!6&HBIJ[KJPUQGTJjW
すぎ	!A"E(J+K,I-J.H/J0U1J3I5I6K8G;E<H=H>G?U@IBFCYDKETGKIJKENKOJPKQHRDSJTEXI[J]K_XaKbJcUfJgKhYiGjKlJ
すぎ ぎま	!D"I,J.J3K5K8J;F<I=K>H?U@IBICWETIJKGQIRFTFXJ_UhWiJlK
すぎ ぎる	!I
すべ	!WBWOGeGiW
すべ べて	!WBWOGeGiW
すま	!G3VCT
すま まし	3V
する	"D#I%S(I)J*S+F,J/F0@1C6C7J8B9C;A<A?J@IAHCDDIFFGHHHJIK:L<NDOTQDVEWGZG[U]E^E_FaEcWdIeFgFi?kDlD
する るか	!I
する るこ	!B%VLK[T
する るた	[T
する ると	.T6IKKTTXSlJ
する るも	IS
する るア	!Y
する る前	cW
する る権	!V
ずに	'S6JlI
ずネ	!J-W1Y8KbS
ずネ ネッ	!J-W1Y8KbS
ず終	1JcUfU
ず終 終了	1JcUfU
ず閉	!E)Y,J.STHiJlS
ず閉 閉じ	!E)Y,J.STHiJlS
せく	!F"VRVSS
せく くだ	!F"VRVSS
せず	!<)W,E/J1TLJNHRKSJTC^JfThH
せず ずネ	!J-W1Y8KbS
せず ず閉	!E)Y,J.STHiJlS
せん	!E"E%H)G-?1J4C8D:<CIDFEJJIKIMCPKQIU;VIXF_=aIcHdEgChA
せん 0	*U2T
せん c	!^;JI=
せん d	!IIV
せん ed	!GF[
せん home	!A=TS^aT
せん open	;H>W@VAK
せん sample	!IOT
せん sf	!F)UlS
せん sftp	!;.I/K5J6YBIGVfTiFlV
せん ssh	!=,I/E6W9V<I@KEVKTLKTC
せん upload	!I.FSV
せん この	RUbS
せん その	!I1SITVK
せん んか	!BMVNKiTlS
せん んで	!G"B'=-I/J4B8::G;C@;ABBTFHHSJAKBMFN9PFRGY>ZF[I]H_DcGdEeKgC
せん エラ	!]BISJTF
せん サー	-T.H/J0I5J6K7J8I9GKHLCNJSCVTWJ]U_UeKlG
せん ディ	!J
せん パス	6U;KQTRHiH
せん ファ	!Z0I1KIJLASA[HeW
せん ホス	!T6FlI
せん ポー	!HTV
せん ユー	!E1SiS
せん リモ	!H,ULHSJ[UkT
せん 公開	RV
せん 接続	!H&T,Z/IBGTHWSkIlF
せん 許可	iK
せん 適切	lU
その	+J,K.J/T0H;G=I>KKIQKVV[D^KeJ
その のよ	+J/U0K;I=JVV[EeK
その のホ	!T
たか	!V,K3S
たが	!3"K,F.E0J3H7J8FGVIHJJLASVVaWIa]fKjEkJlJ
たが パー	!HaW
たた	!J#J)J-C/C0J1A8_9EB>GHLENJOIRGSFXKaKbJcJfJhViFjJ
たた ため	!J#J)J-C/C0J1A8_9EB>GHLENJOIRGSFXKaKbJcJfJhViFjJ
たの	!A.WJV
たは	#E&E(G)G*D+E-E.>1?4K5G6V8C<B=F>H?H@FATCDDHF[HGJJK<LUPDSDTUVDXBYFZD[A^X_Eb>cDeBfDgGhIjAlF
たは はイ	!S
たは はパ	AUBFISLT
たは はフ	!I0URTSJ
たは は鍵	!D2KAVBVEWFU
ため	!E%?';(A)@-6/52>3K6>7J8]9I:G<;>A?@@;A?B;CWH@I<LHNFR3S/TKWIX?Y?ZA^?_Ua?b6c<e9f9hWi1jIkD
ため めサ	8WKJ_I
ため めセ	!J1U
ため め使	!GDSEWFS
ため め切	!IMS
ため め接	!A5Y7I8KKGTWlF
ため め終	!JTS
ため サー	!IhV
ため 以下	!T
ため 接続	,TJUKS_VlV
たパ	!HBIQSiW
たパ パス	!HBIQSiW
たフ	'H(X?KBKISKCSEVEYX[F]HaIgUiK
たフ ファ	'H(X.CITKDL;S?VFYX[H]IaIgU
たフ フォ	!J.VLY
た公	B[jI
た公 公開	B[jI
た利	#UiV
た利 利用	#UiV
た可	!I1J8WKSVT
た可 可能	!I1J8WKSVT
た接	!G
た接 接続	!G
た認	BSRHiI
た認 認証	BSRHiI
た鍵	#IKJRKiFja
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"W)V,K-J/KXU
ださ	!I%@&K(J)@*H-G.I0K1G2H3I4A6S7D8I>JGHHAI<J>KBNJTJUGV>WJaHd?fDhJiT
ださ さい	!I%@&K(J)@*H-G.I0K1G2H3I4A6S7D8I>JGHHAI<J>KBNJTJUGV>WJaHd?fDhJiT
ちま	.V8SKU
った	!G.U8UBIKK
った たた	!H8UlS
って	#V&@'F(C*I+K/B0A2H5>6F7B9J:J<I=J>H?I@HAEDJFFGGIELGR>SHVHWFXCZJ[HbCdKeHhHjCkB
って てい	&F(H,G/H0I1G2J5B6I7KAIFJOEPFRCTEWKXG_EbIiVjJ
って てか	!F#U
って てく	!IOS
って て拒	,S
って て接	KVTU
つか	'K(F*K+G-H.@/V0D3I5E8G<T>H?K@JAHCJDIFJGIHIITK@NFOCQCRCYD[F]DbGcIeIfIkHlI
つか から	#T7TBFISLW
つか かり	#K(G+J,G.F/U0H3K5H6T7D<U=>>JAJKGNHOGQDRGS=T>YF[I]FaJiEkJlK
てい	!J)E*F+4,H/G6J7J8I9.<?=3H6IDLAQHTIUBVD[G]KbGdJhCiEkI
てい いて	BX
てい いな	!G"H%I'T.J3E8H>HJKLJRDXKZJ[I^J_JbJeEgJiElI
てい いま	!F)J*J+<,G-K/G0G3F5J7D93<?==>HD9H<IJLIQ@T=UFVIbIcEhFiFlU
てい いる	"G#I&G'H(I)J/F1D2J3T6I7D8E=I?K@JAGBGCJDUFHGKIFJJK?LDNHODPHSBVGWGXIYI[H]G_HaHeIjUkIlF
てお	!]CI
てお おり	!X
てか	"J#TBGRKTV_UiIjJ
てか から	"J#TBGRKTV_UiIjJ
てく	!K%B)B*J-J.J1J2K3K4C7G:>GKHCI@J@KFQFTGUHVAaJcHdAfH
てく くだ	!K%B)B*J-J.J1J2K3K4C7G:>GKHCI@J@KFQFTGUHVAaJcHdAfH
ての	!W
てソ	7V
てソ ソケ	7V
て失	RSTFXUkTlH
て失 失敗	RSTFXUkTlH
て拒	,S
て拒 拒否	,S
て接	KVTU
て接 接続	KVTU
て認	@UYS^T
て認 認識	@UYS^T
で	!KgT
であ	!T3JiT
であ ある	!UiT
でい	;T@U
でい いま	;T@U
でき	%@(/)I-J2K8D:J<;=C>KA<CHI?J>KEM;NIU=WJYC[F^H_:aKcIeUg7jD
でき きず	!G2SHV
でき きな	#K'H,E.G/H0Z1I7W8I9J;HFHGIK@LJPYSH_HaJbIcKeUiK
でき きま	%C(3)K-H2I8G<;=FA?CJIBJBKIM>NKOSPHU?WIYF[H^J_@g<jE
でき きる	!WPUiHjJ
でし	!F"A'<-I/J4A89:F;B@:AABTFHHSJ@KBN9PFRFY=ZF[I]H_CdEeKgBlK
でし した	!F"B'<-I/J4A89:F;B@:AABTFHHSJ@KBN9PFRFY=ZF[I]H_CdEeKgBlK
です	!E%9&?(K)E*8+:,.-21K263C4;5T708-94:<;W<.=I>K?H@UBFI-K:L)OIPXQ.R2S0T>UEVHW3X6[X^I_1bUcUh:kJlC
です sftp	!I/G6W
です すか	bUcV
です すが	!EJSjU
です サー	!G"T5T
です シェ	"HbW
でに	.U
でに 0	-V.JBXKFbTcT
でに に最	!U
での	#T,CBHTHXSkJ
では	!/"F%J&E(H,@-I.?/@1>3F6C7E8G:J<??DCGEGFDGTHIIBKBL:MKN[QDS9T@VDWDXGYDZX[A^E_IaEcFdJeYfDgDhKjU
では はあ	!I)T+S.J1H5K;F<F>TBKIGLENVSFTHWK[KkElT
では はな	!B;WNXlJ
では はパ	!JPT
では は接	!G*T2U9S
でエ	!;*J-J5T9HBTKDLSRV_JkJ
でエ エラ	!;*J-J5T9HBTKDLSRV_JkJ
でサ	,T>SBF
でサ サー	!K,T
でフ	.K0VSJVV
でフ ファ	.K0VSJVV
で保	OT
で保 保存	;SOT
で再	!SRIgS
で失	!E,ILIVUkUlX
で失 失敗	!E,ILIVUkUlX
で始	!J
で始 始ま	!J
で待	,U
で指	!K[V
で指 指定	!K[V
で接	#U,E8J9IBBKIMUNHRJSSTHWK_JfKiIj[kE
で接 接続	#U,E8J9IBBKIMUNHRJSSTHWK_JfKiIj[kE
で無	^T
で無 無効	^T
で終	<WIXLU
で終 終了	<WIXLU
で許	,U
で許 許可	,U
で認	"X3HKJbTjJ
で認 認証	"X3HKJbTjJ
で転	-SKJgU
で転 転送	-SKJgU
とい	!U.VCHTH
とい いう	!Y5SCITH
とき	!S,VWWgJ
とき きに	!S,VWWgJ
とし	'K.H/I0F1E5D6K8I;T?VAJBCIFLDOCRGSCTKYT[W_IaJdHfKiHjIkTlU
とし して	-K.H0G1H5F;U<G?VAKBGIGKFLFOCRISDT@YU[W_KaKjKkUlU
とし しま	!F7T
との	!I*S,Y.F3H5F8S9VBAJULINXSKbHcHhJiBjH
との の接	!<,W5KNTTUiGkIlJ
とは	!?BKLJSJ[TjT
とは はで	!GLKSK[T
とを	%VRT
とを を確	RUiU
とパ	ZViT
とパ パス	ZViT
とポ	/J9INVTJkW
とポ ポー	/J9INVTJkW
と一	3[KJTK]V
と一 一致	3[KJTK]V
と異	!@(Z3Z5JKJ
と異 異な	!@(Z3Z5JKJ
と秘	;I<IYUiU
と秘 秘密	;I<IYUiU
と表	!W
と表 表示	!W
ない	'U(@)B+>.90Y4B7T9K:E>>ADBIC?D?FSHAMDOGPXR8UKV<W=X>Z?[<_Fd=g>h?iIk8l<
ない いか	-K/T0I1K<S@JAIBFGILTRFVKYGaIjH
ない いた	"H%J+K,G-J/K0J2J5S7E;G<I@HBDCIETFUJVPTRJSJTEbIdKeKfKhJiJkJlK
ない いエ	-T7SKJ
ない いホ	7V
ない い可	,T3IcSfT
ない い場	!]LGRH
ない い形	!C0U@UYVeV
ない い操	!HaX
ない い文	!D0X
なか	!H8UlS
なか かっ	!H8UlS
なく	.K;XlJ
なし	!G"H,F7I;WGTJXQJRJTT_IdViJkJ
なし しで	"J;TGU
なっ	#TBICS^SiT
なっ って	!F#VCS^SiU
など	cW
なり	#U(Y.I3V5I;JBGCIKIRJSHaHiIjK
なり りす	3V
なり りま	#U(Y.I5K;JBGCIKJRJSHaHiI
なる	!C#[,J3VBHTIiH
なエ	!?,I8UGTKIOVRY[WkJ
なエ エラ	!?,I8UGTKIOVRY[WkJ
なデ	PTcW
なフ	+K.S;H=JKGOIVV[BaJeJ
なフ ファ	+K.S;H=JKGOIVV[BaJeJ
なプ	^TlY
なプ プロ	^TlY
なホ	!D5U
なホ ホス	!D5U
な失	.ZSV
な失 失敗	.ZSV
な設	!H+X
な設 設定	!H+X
な認	!JBTFTZVjH
な認 認証	!JBTFTZVjH
に	!JDTlT
にあ	&J*TBFOTRESETJZTiJ
にあ あり	&K*T3IBFOTRESETJZTiJ
にお	!GBCLSRYSS
にお お問	!GBCLSRYSS
にし	CGDZ
にし して	CGDZ
にな	!H#b,G1JBAGKKJNJRFbIjJ
にな なっ	#TBJCS^SiT
にな なり	!I#T3S
には	!a"G'J(K.H/H0C5K;><HBCFJQJRESITJ[JbIgKjIkT
には は対	;GAT
によ	%U(J*F+K-;.=/C2G4K7C8Z9C;I<J=JFGGCHJIHJFLFNFOEPFR;TEVIXH[K]JaAeGfHi8lT
によ よっ	)T-I8TBGSKfHlU
によ より	"S%U&J'T,;-E.E/J0S3I8XB<PJRGTEaHhJiE
によ よる	!E"K#T5URFZThViHkJ
にア	,I8WBTLDRTS>TViW
にア アク	,I8WBULDRTS>TViW
にエ	!D-G4T8IIHKTLGRHTJWU^SbSiJjJ
にエ エラ	!D-G4T8IIHKTLGRHTJWU^SbSiJjJ
にコ	.V
にコ コピ	.V
にサ	!?-U8H9WGUJTKDhK
にサ サー	-V8H9XJUKE
にネ	!S
にネ ネッ	!S
にフ	!C0HIGLIOG[Z
にフ ファ	!D0JIILJ[W
にロ	iT
にロ ログ	iT
に一	KXTTWIXU
に一 一時	KXTTWIXU
に不	+T6ScW
に使	PJ
に使 使用	PJ
に保	!Y
に保 保存	!Y
に入	6UPSiKlI
に入 入力	6UPSiKlI
に公	!HBYYUiI
に公 公開	!HBYYUiI
に再	TT
に切	!B"S-Y1TBK_[
に切 切断	!B"S-Y1TBK_[
に別	!J:WBI
に別 別の	!J:WBI
に到	!F/Y7XKT
に到 到達	!F/Y7XKT
に含	4SFT
に含 含ま	4SFT
に問	"I+U=TCHDYRI
に問 問題	!G+U=UCIDY
に変	!<#U+J,H.E0F9K;G>W?J@UBIKKRGTHVW[JaIgViJkI
に変 変換	!E'S0K;J>W@V
に変 変更	!D#V.HLTRKTJVYkJ
に失	!G"J'=+F7G8>:F>CBUDDEEIIJBKDMANIPIUIXEZ?[U^>d>eIfJh;kG
に失 失敗	!G"J'=+F7G8>:F>CBUDDEEIIJBKDMANIPIUIXEZ?[U^>d>eIfJh;kG
に存	<HKJO[SIVJ
に存 存在	<HKJO[SIVJ
に完	!W
に完 完了	!W
に対	,H/J5J7TBEKJeTiJ
に対 対し	7UlT
に対 対す	=S
に対 対応	BIeT
に届	,J7WTH
に届 届き	,J7WTH
に必	!T9T
に必 必要	!T9T
に成	!]-J8IBJJTKFSJTG
に成 成功	!]-J8IBJJTKFSJTG
に拒	!H,CBXRE_HiU
に拒 拒否	!H,CBXRE_HiU
に接	"K#?%J&U'G*>,U-T.>0G1=2?4H5B667U8<;F<J=J>K@JAKCHEHFEGHHFJUKHL?MJOFPHQIS>TVVHXFZ>]G^GaHb?eGkT
に接 接続	"K#?%J&U'G*>,U-T.>0G1=2?4H5B667U8<;F<J=J>K@JAKCHEHFEGHHFJUKHL?MJOFPHQIS>TVVHXFZ>]G^GaHb?eGkT
に書	,J.THU
に書 書き	,J.THU
に最	!U
に最 最新	!U
に登	!I"G&J:aFFKJPJRDYK
に登 登録	!I"G&J:aFFKJPJRDYK
に移	1USF
に移 移動	1USF
に空	.W0TKJLISD
に空 空き	.WLJSE
に終	&T^S
に終 終了	&T^S
に置	LHSI[JgV
に置 置い	LISJ
に誤	6SRT
に誤 誤り	6SRT
に追	!ESK]W
に連	!G"W1U
に連 連絡	!G"W1U
に達	.S8JKH_ZhW
に達 達し	.T8JKH_ZhW
に鍵	!EBU
に開	!JLJ[W
に開 開け	!JLJ[W
の	+W.K1KKJLUOJcV
のう	(TgU
のう うえ	(TgU
のが	!GIS
のた	!I.I1K3F8H;S@JAKCXFIGTKDLHQFRHSETKbJeJiDjH
のた ため	!I.I1K3F8H;S@JAKCXFIGTKDLHQFRHSETKbJeJiDjH
のつ	/U6K
ので	.VJUPSTH
のと	!H3[
のと と一	!J3X
のは は半	!T
のふ	3S
のふ ふり	3S
のみ	!>,J.J/J0S7K;G<J?IBCLKOGSITHiHjT
のみ みで	!GjU
のみ みを	bS
のよ	+J/T0I=IKKOJVV[DeJ
のよ よう	+J/T0I=IKKOJVV[DeJ
のア	%K&E(E)K*V+H,<-C0<1B2V3F5E6C7G9T:W;A<E=V>J?J@HAHCXDTEJFGHHJHKHLFNGO@PIQHR@VBWJXGYGZH]F_CbTcEdTfDgFhJi9j@kElI
のア アカ	!9"S:YGSSKbUiJjE
のア アク	;I=XBCCYDUKJRCaJiA
のア アッ	0GBSOJTW[T
のア アド	!J/W6JdV
のア アル	!J*]2[9Y
のイ	1U;SATQTRHbUcS
のイ イン	1U;SATQTRHbUcS
のエ	!J.T1F7KRDSSTHWKiI
のエ エラ	!E.T1FRDSTTIWKiJ
のオ	LSOSSU
のキ	!K
のコ	,X-K.S1J3T9KBFLKRJaIcVkT
のコ コピ	!H.UKWSS
のコ コン	,T3U
のサ	"G,D.G/I0J1I3G4T6GB9GILINIRXSHWJXJ]I_KfJgSiAjK
のサ サイ	!TVSgU
のサ サー	"H,H.I/J1J3I4T6HB;GJNJRYSKfKiB
のシ	1UbUcS
のソ	&U,G
のソ ソケ	&U,I
のダ	!W
のダ ダウ	!W
のチ	!K(W
のチ チェ	!K(W
のデ	.U1IHTLIMSSU
のデ ディ	.U1JLISU
のネ	!V,IJTTHXU
のネ ネッ	!X,IJTTIXU
のハ	]U
のバ	?T
のバ バー	?T
のパ	!X&S)U1U8J<C=H>K@KAHGGKJQUR8YG_JbUfTjU
のパ パス	!U&T)V1V;C<FBTGIQVR8bUfTjU
のパ パー	CT
のフ	'V(?+D.91D3I7J8I=H>G?H@HBHCFHGK:OXRKWJ[>]_^IaTbFcKeDfJgB
のフ ファ	'V(?+D.91G7J8J=I>G?H@IBJCFHHK;LHOXWK[>]_^IaTbFeEfKgB
のプ	!B-I1[8GDTGU_KiU
のプ プロ	!B-I1[8GDTGU_KiU
のペ	!V
のペ ペア	!W
のホ	!C,@/B3Z4W5Y6F8IBEHJKGRGfK
のホ ホス	!F,A/C1K3Z4W5Y6F8IBFHKKGRG
のポ	'U,F0T2JEWFUSTTJ
のポ ポー	!WkS
のメ	!aTI
のメ メタ	!W
のユ	!E"V=KBJRT
のユ ユー	!E"V=KBJRT
のロ	"W)U<W=UGJLKQVSGTJUTiT
のロ ログ	"Y#S)UGKUTiU
のロ ロー	<X=W
の一	1T
の一 一覧	1T
の上	0HOTSK_V
の上 上限	_V
の不	TGXUkU
の位	!E8TBIaT
の位 位置	!E8TBIaT
の作	!D.COTeW
の作 作成	!D.COTeW
の保	!H.V
の先	!?MU]YlJ
の先 先頭	!?MU]YlJ
の入	!C8TGXKE
の入 入力	!C8TGXKE
の公	!E#I3V5H:Y;J<KYUiS
の公 公開	!E#I3V5H:Y;J<KYUiS
の内	!J]V
の内 内容	!J]V
の初	-H.I9U;T<V=VJUKDQVcS
の初 初期	-H.I9U;T<V=VJUKDQVcS
の取	1T4UBDJSSUTJ[JbHcTeI
の取 取得	1U4UBFJSSV[JbIcTeJ
の受	!W.I/KKHLKRJSJXUeX
の可	3V
の可 可能	3V
の名	.G/E0I6VIHLEOXSZV_]U
の名 名前	.G/E0I6VIHLEOXSZV_]U
の問	!Z
の場	#VBTjV
の変	!V,J.IBJLJOISJVI[W
の変 変換	/T
の変 変更	!V.KBKOJVJ[W
の失	!I,T8J_ShW
の失 失敗	!I,T8J_ShW
の実	!TIGLHXW
の実 実行	!TIGLHXW
の形	!J/I0K6S;W<D=F?W@WBHCEGKQDRHSIiK
の形 形式	!J/I0K6S;W<D=F?W@WBHCEGKQDRHSIiK
の復	BJ
の復 復号	BJ
の応	.J/C3I5J6J8G9JBHKFLINVRDSG^IcViHkTl[
の応 応答	.J/C3I5J6J8G9JBHKFLINVRDSG^IcViHkTl[
の所	)UST
の所 所有	)UST
の指	!=+T3X;F<XBJQH
の指 指定	!C+T;F<YQH
の指 指紋	!G3Y
の接	!G"D%J'I*G+J,V-T.@/G0J2E3=4J<ICJFIGEHGKHLAOIPKQJS@TYVJWZX=ZG[I^HaHcBeKgJh@
の接 接続	!G"D%J'I*G+J,V-T.@/G0J2E3=4J<ICJFIGEHGKHLAOIPKQJS@TYVJWZX=ZG[I^HaHcBeKgJh@
の提	!B2W3G4SBJ
の提 提示	!B*S4TBJ
の操	=VBGRKSWVU
の操 操作	=VBGRKSWVU
の改	;T
の改 改行	;T
の時	!HaT
の暗	*X2W9UBJ
の暗 暗号	*X2W9UBJ
の更	!W
の更 更新	!W
の書	!I.Y0KBJOISX[GaI
の書 書き	!J.YOISX[GaJ
の有	!^
の有 有効	!^
の検	!K(W3U5W;JBEHVKJRESJgUiJ
の検 検証	3U5WBEHVRFiK
の権	!@<G>KCYDTSTiK
の権 権限	!@<G>KCYDTSTiK
の状	"T.TiT
の状 状態	"T.TiT
の登	@TBSYTiJjK
の登 登録	@TBSYTiJjK
の直	XT
の確	)S*S,J3J9TBJHUKJRKWKfH
の確 確立	!C)T*T2T9UTTbSfI
の確 確認	HV
の秘	;I@JCH
の秘 秘密	;I@JCH
の管	!S
の管 管理	!S
の経	!H,J7[KJTI
の経 経路	!H,J7[KJTI
の署	!V
の署 署名	!V
の表	!X1I
の表 表示	!X1I
の解	!F;V?K
の解 解析	!F;V?K
の設	!G#U+Z,E.J0G6I<TAIBJLINSOIPWRATFWIaZfIiC
の設 設定	!G#U+Z,E.J0G6I<TAIBJLINSOIPWRATFWIaZfIiC
の試	TH_JhZkJ
の試 試行	TI_KhZ
の認	![&SGFPTQWRFSJi;jS
の認 認証	![&SGFPTQWRFSJi;jS
の読	!@.I@WBGCWKIQTRJSIYSiI
の読 読み	!@.I@WBGCWKIQTRJSIYSiI
の識	!G-S3W_T
の識 識別	!G-S3W_T
の起	,J3JBJ^UbXcWfV
の起 起動	,J3JBJ^UbXcWfV
の転	!@&S,V-H.T/W1J<HBGIVKXVHaTeKiDjGkH
の転 転送	!@&S,V-H.T/W1J<HBGIVKXVHaTeKiDjGkH
の送	!?8S;IBXFZITJTOJVIiWjV
の送 送信	!@8T;JBXFZITJUOKVJiXjV
の途	!KKJ]TbUfT
の途 途中	!KKJ]TbUfT
の通	2SlS
の通 通信	!G2SlS
の鍵	!K"C#?&@'D(I*G+F,E-G.F/D0F1F2E4J5>6E7I8E:J;S<D=G@VE[FaGBHJIKJHKDLFMJNGOGQBR=SGTDWHXGZF[I]H^E_CaGbDcHeEfFgHhViKjckElE
の鍵 鍵で	!A;UBGETFUYKj]
の鍵 鍵に	!J&IhX
の鍵 鍵は	;H>G?K@XASCTEUPJ
の鍵 鍵を	#J;D@IBSEVFVQJRGYJjT
の長	EW
の長 長さ	EW
は	!J;J>X^T
は file	>W
はあ	&J(I*I,F.@/E3K6H7F8J9I=CAFBECKHFJKKENTOEQFRGSCTDVSYGZK[=^IaJbJcKeFfJgGjH
はあ あり	&J(I*I,F.@/E3K6H7F8J9I=CAFBECKHFJKKENTOEQFRGSCTDVSYGZK[=^IaJbJcKeFfJgGjH
はい	![OI
はこ	!K^Y
はこ この	!K^Y
はす	eH
はそ	!_
はそ その	!Z
はで	!C"H1JBGLHRISHZU[SbUeSiI
はで でき	!C"H1JBGLHRISHZU[SbUeSiI
はな	!B;WNXlJ
はな ない	NU
はな なく	!D;XlJ
はア	!U0HBS
はア アカ	BS
はイ	!S
はイ イン	!S
はエ	LKSY
はエ エラ	LKSY
はサ	!<"K,I3J5G6T;I?UAWKFOKSITKWIXKeTfKiDjC
はサ サポ	2S?UAXBIKJRH
はサ サー	!A6TiGjG
はセ セッ	!C
はデ	!JLSSD[U
はデ ディ	!JLSSD[U
はバ	.H^U
はバ バッ	.H^U
はパ	ATBCLSPTRTZI
はパ パス	ATBCLSPTRTZI
はフ	!D.HODS@[VeX
はフ フォ	!D.HODS@[VeX
はプ	XTkS
はポ	,G9WTGkV
はポ ポー	,G9WTGkV
はロ	_SbHi:jV
はロ ログ	_SbHi;jV
は不	!F/W5S6J
は不 不明	!F/W5S6J
は作	#ULGSHeSiK
は作 作成	#ULGSHeSiK
は使	.I0X6T>JBEIJLFOHSF[J]KbIiX
は使 使え	0U6TLHSHiU
は使 使用	!E0S@SBHiVjS
は公	!F;F<KBJYZZUjW
は公 公開	!F;F<KBJYZZUjW
は利	!E@SBU
は利 利用	!E@SBU
は半	!T
は半 半角	!T
は受	!;'Y.H0XBFIJKKRKSHYKeTkT
は受 受け	!='Z0TBHOGSJeTkT
は失	!=,I3G4[5FHVJTLKRG
は失 失効	!E3H4]5F
は失 失敗	!E&T,JHWJTRH
は存	!B/T3JIKTGiW
は存 存在	!B/T3JIKTGiW
は完	!="U.WSHVYbU
は完 完了	!="U.WSHVYbU
は実	^SbS
は実 実行	^SbS
は対	;GATGSRK
は対 対応	;GATGSRK
は成	!HJSLHSIVSaW
は成 成功	!HJSLHSIVSaW
は拒	!K%W)UBIiE
は拒 拒否	!K%W)UBIiE
は接	*T,I/J2TBIRI
は接 接続	*T,I/J2TBIRI
は既	0I:V<KBHIILFOYSI
は既 既に	:V<KBIIILFOT
は暗	PY
は暗 暗号	PY
は有	!B"X
は有 有効	!B"X
は未	!G2W;HAUBIRI
は検	!V
は検 検証	!T
は正	!U
は正 正し	(S
は正 正常	!S
は無	,KBSCURGZViH
は無 無効	BTRHZViI
は現	bJ
は現 現在	bJ
は異	!H-UWS
は異 異常	-VWT
は登	!8"H'Y6KBDEJFZLIOGPKRHSGeX
は登 登録	!8"H'Y6KBDEJFZLIOGPKRHSGeX
は相	-TRS_T
は相 相手	-TRS_T
は禁	OUXU
は禁 禁止	OUXU
は秘	!B;X<H@[BWYWiK
は秘 秘密	!B;X<H@[BWYWiK
は終	!HaU
は終 終わ	aU
は置	OY
は置 置き	OY
は記	!W
は記 記録	!W
は許	!I#S0JBIETRKSAXUaGeViT
は許 許可	!I#S0JBIETRKSAXUaGeViT
は認	!A,VBFRXTUZJjKkK
は認 認証	!A,VBFRXTUZJjKkK
は読	!W@UYV
は読 読み	!W@UYV
は転	!FIVaU
は転 転送	!FIVaU
は送	!IBJLKOVVTaT
は送 送信	!IBJLKOVVTaT
は通	JT
は鍵	!<'K2J;YAUBVEVFYRKjK
ばら	!I#U_V
ばら らく	!I#U_V
び出	&VRJiU
び出 出し	&VRJiU
ふり	3S
ふり りを	3S
への	%H'F(C)K+G,T-E0@1I2A3;4J7W8499;B<@?J@HAEBHCCDIFHGBI:J>KBNBO;QFSXTTYIZI[V^H_6a:cCeEfKgDhGj?lJ
への のア	!X.G=TBDKILFRE[ViE
への のロ	!X"V
への の接	"K#K,X.I/H2J3F8<9CGKJDKELINHSGTVXC_=bVhKiUjFkTlI
への の書	!;.[LJSYVJ[H
への の経	!H,J7[KJTI
へ接	!A7TX[
へ接 接続	!A7TX[
へ移	OSSVkS
へ移 移動	OSSV
べて	!WBWOGeGiW
まし	%T&E'F(F*C+?-U0F2F4A5J6F7I:8;J<I>5?GAKCJE3HIIEKSPHQIUAXCYHZ/[J]A
まし した	%T&E'F(F*C+?-U0F2F4A5K6F7I:8;J<I>6?GAKE3HIIEKSPHQJUAXDYIZ/[J]A
ます	&9'((Y*I,K/C2:6H7D9?<D=7?JA5B<DIEVFCGHH1LEMGNIOTS6U@VKWBYFZ-[F_UaBbGdGe,i>jFk;
ます 1	,V;TTU
ます num	cV
ます この	!IGS
ます しば	_V
ます すか	!W)S+T,B.F/I0I1U2K5H6J7K9I;K<J>XBEIJJJKULFNIOBRITCWJ_FcVfTlD
ます すが	!;&JJXPVQG
ます サン	!J0T
ます ファ	!HOK[S]UbS
ます 反映	!I#V
ます 接続	4S5IXS
ます 転送	(Tg[
ませ	!E"E%H)G-?1J4C8D:<CIDFEJJIKIMCPKQIU;VIXF_=aIcHdEgChA
ませ せん	!E"E%H)G-?1J4C8D:<CIDFEJJIKIMCPKQIU;VIXF_=aIcHdEgChA
また	#E&D(G)G*D+E-E.>1>4K5F6V8B<A=E>H?G@FATCDDGF[HGJJK<LTMKNKPCSDTUVDXAYFZC[A^X_Db=cDeAfDgFhIj@lE
また たは	#E&E(G)G*D+E-E.>1?4K5G6V8C<B=F>H?H@FATCDDHF[HGJJK<LUPDSDTUVDXBYFZD[A^X_Eb>cDeBfDgGhIjAlF
まで	!D#a(G/I0K1E3J5J9I;KGHLENJR@TKVSWH[U^KfHgHiGkClH
まで でに	.V8S
まれ	!G"K'K(K,J0Z3J5J6T?IAHBJDUFVKHOJPJRGSJWK^JaKgJjIkKlI
まれ れて	!I'K(K0Z3J5K6T?IAHBKDUFWKHOJPJRHSJWK^JaKgJjIkKlJ
みが	.AS]
みで	!A.KSH[JaXjW
みで です	!DSIaXjS
みに	!=,K.V@WBGCWQTRHVGYT[HiG
みに に失	!7.W@XBICWQTRIVGYU[IiJ
みの	#J,I0KKGOV_UjU
みの の鍵	jU
みま	!D.I0TS[VTaS
みま まし	!F.I0TS[VTaS
みを	!E.VKVLTbS
みエ	!A.UAU
みエ エラ	!A.UAU
みフ	VW
み取	8J;H<J=YCJOKRKbJiHkK
み取 取り	=W
み取 取れ	!B&S8K
み台	!E%T&T,CBFRFTWWbiJjKkI
み権	.DSV
み権 権限	.DSV
み用	!JLJ[W
み用 用に	!JLJ[W
み込	"I#J%I'H(G*K,G-I.?/G0D1H2I3F5F6J7G9H;X>V?W@VAUBFCUDIEIFEGFJHLCNIOFQURDS?TAVHWGXG[F]H^I_HaGbIcIdJeGfIgIhKjBkElG
み込 込み	,K.H8J>K?T@VAVBHCWKELKQTRJSITFXJiIkI
み込 込め	!A&J.H0H7K8S;W>XBHCJHELJSFTHjJ
めま	!6&I'I(I,G/I0F1J3J5I9I;X>W?UBFCGDKFJOHRJWK]I^KaJeIjHlK
めま ませ	!9&I'I(I,I/I0F1J3J5I7I9J;X>W?UBFCGDKFJOHRJTDWK]I^KaJeIjHkK
める	CW
める る状	CW
めサ	8WKJ_I
めサ サー	8WKJ_I
めセ	!J1U
めセ セッ	!J1U
め使	!GDSEWFS
め切	!IMS
め切 切断	!IMS
め接	!A5Y7I8KKGTWlF
め接 接続	!A5Y7I8KKGTWlF
め終	!JTS
め終 終了	!JTS
もう	;SPJQUiT
もう うと	!K-T
もう う一	;SPKQViU
もし	!T
もの	3Z
もの のが	!GIS
もの のと	!H3[
やり	!HOJSW]T
やり り直	!HOJSW]T
やデ	ISSA[E
やデ ディ	ISSA[E
よう	"G#T'J(J)J+H,F-I.G0E5D6G8J=F>I@IAJB?CHFKGJHJKDNUOFQJRETEVUYH[B^I_KbEeHfJiCjClS
よう うで	;TNT
よう うと	7UlT
よう うな	+J/U0K;I=JVV[EeK
よっ	)T-I8TBGSKfHlU
よっ って	)T-I8TBGSKfHlU
より	"S%U&J'S,:-D.B/I3H5J7K8X9JB;OJPIRFTD]VaGhIiD
より り大	]W
よる	!E"K#T5URFZThViHkJ
よる る認	!F#VBUhWjS
らく	!I#U_V
らな	!H"S#U7TBIISLWiT
らな ない	!H"S#U7TBIISLWiT
らの	"H&J*J-D2K3H5H6H9HBGFKK=MYWHXT]I_FcShKjK
らの のエ	!<.TKKcJ
らの の応	,T/GRJbTcYfT
られ	!B"D%I&G(I)V*K+J,?/H1Z2K3F5G9D;H=FCJFKHJIDJELGQJS@T@VIYJ]IaGdKeJgThHiTjI
られ れま	!:"G%J&H)W,@-T/I3G5H9D;I=GHKIEJGLHQKSBTBVJYJ]J_TaHeKhIiUjK
らリ	8HNV
らリ リセ	8HNV
ら再	!H#U_T
ら切	,K-U1JBGKSNJRISJTIbJcHfJhTiJ
ら切 切断	,K-U1JBGKSNJRISJTIbJcHfJhTiJ
ら応	!F%U/U
ら応 応答	!F%U/U
ら読	CVKKiI
ら読 読み	!C&S
ら読 読め	CW
ら送	]V
りが	6SRT
りす	3V
りす すま	3V
りま	"/%S'5+T,C-3.D0>2B4=8B9E:A?7BHCDF@GAISJCKCM>OHRGTHUFV[WKX8[G_3aHbEcFd8e1fKh:
りま まし	!E%U,H.F/S5H8ELJOJRCSBVV_KcKiHkUlT
りま ます	"D#X&I'K(X)G*G-H.;/D0F3W4J6H7C9F:K;X<D=K?K@GAIB>C@EIFGGFHHJFL=P@S6WFXIYEZK[C_EaDhJkD
りま ませ	";#;'<(6,;->0D2H3-4E8D9J:G?<D9FHGJIUKCMFO*TBUJXA]K_Ba:b6c8d>e7f2hDjB
りを	!I/U6K
りを をし	3S
り大	]W
り大 大き	]W
り権	!G=X
り権 権限	!G=X
り直	!DOJSV]Y
り直 直し	!FOJSW]W
るか	,T<KTV
るこ	%ULHRJ[S
るこ こと	%ULHRJ[S
るた	"H'I+T,K4T5H7K;H=JBIDVIJKILJRJSFTGiJ
るた ため	"H'I+T,K4T5H7K;H=JBIDVIJKILJRJSFTGiJ
ると	!].T6IKIgIlI
ると とき	!WgJ
るの	!T
るの のは	!T
るも	!K3WIS
るも もの	!K3WIS
るア	^S
るア アク	!Y
るコ	!T3I5V
るコ コン	3I5V
るサ	!H3Y
るサ サー	!H3Y
るパ	!GJTeU
る前	!I-VcW
る前 前に	-VcW
る可	!?3V;UQS
る可 可能	!?3V;UQS
る形	>W
る形 形式	>W
る必	!I3T5UiT
る必 必要	!I3T5UiT
る状	CW
る状 状態	CW
る認	!G#URWZJhWjU
る認 認証	!G#URWZJhWjU
る鍵	!CPUiJjT
れた	"I#T%G&C(C)D*I+F-D.I1=2H4J5?6E9E:I;I=D?G@TACBVCGDGEJFHGCHFITKXNIPAQCRGWEXHYTZH[J]G^E_BaAbBeEf?hGlD
れた たた	.HKX
れた たフ	'J@TIVKJVJYU
れた た利	#UiV
れた た可	!I1J8WKSVT
れた た接	!G
れた た鍵	@SiIjW
れて	!F%<)I+A,E./7J9?<C=?@7C7E:G7HBI9L4MANBPUQ<UIZ;]EbIcCfJgTh=jTk6l9
れて てい	!F%<)I+A,E./7J9?<C=?@8C7E:G7HBI9L4MANBPUQ=UIZ;]Eb;cCfJgTh=jTk6l9
れは	3T
れば	!YOI
れま	"H#F%V(8*8+H-W.F/E2@4<5E6<7D8U:A;6>@?>@>A:E?IEKTL-M<NJOJPIQ:SET4UGV3XCZ?d9eKjU
れま まし	!G%V(C*?+B-V/?0H2A4C5D6@7G8W:G;B<=>I?F@DAAEFI=KVL:M?O<P>QCRHSIT9UIV;X>ZE[@]Dd<
れま ます	!_)U1TBHKKSJ^GcTiH
れま ませ	!J"I#J(G)J*K,E.A1C7K8E9I;G=H>JCJLAQJRWSHTEVJYKeJfEgIhKjVkF
れま まで	.V
れる	1VEU^GcVgH
わせ	*S,K2TLVSVTI
わせ せく	!F"VRVSS
わっ	!K
わっ って	!K
わり	.IBIKFSIbZfZ
わり りま	.IKGSKbU
われ	!?,J-H8T;UJVKU_JjV
われ れて	;VJT
われ れま	!C,K-I8TJTKU_JjV
を	!W1JITLHSH
を stat	!T1KIULISI
をお	#VBZRKiUjU
をご	#K.KBDLGSK^V
をご ご利	^W
をご ご確	(SBHQS
をご ご覧	bU
をし	3S
をし して	3S
をア	.S0XIJVIaG
をア アッ	.S0XIJVIaG
をオ オー	!T
をコ	<TBG[V
をコ コピ	[V
をサ	jI
をサ サポ	!HBG
をサ サー	BU
をス	CSSK^V
をス スキ	CSSK^V
をロ	!F?SQJiJ
をロ ロー	!F?SQJiJ
を中	!7,F-J1J3U5U6I8F9JBHJKKSOJTC_IeTlK
を中 中断	!G3V5UTJkS
を中 中止	!;8IBJKTTJeT
を予	!G)VJS_V
を予 予期	!G)VJS_V
を付	!S6JlJ
を付 付け	!T6JlJ
を作	1IBHIIS[[IaJeZ
を作 作成	1IBHIJS[[KaKeX
を使	#I%V&J+I,E.F/J0I3H5I7J8H9K;C>V@JFSGGIKKHLJNHQGSITFYJZF_IbGfIhJjSkH
を使 使用	#J%S)S+J,H.H0J3K8J;F>VFTGIKIQKSJTHZGbIlI
を保	,K.W3EHXKFOVPDQHTHaU
を保 保存	.X3FBHHXOWQJRJTI
を保 保持	%S
を修	!X
を修 修正	!X
を停	"V-SKI_JhU
を停 停止	"V-SKI_JhU
を入	iX
を入 入力	iX
を再	!Y.H0GIKLITFXJ]ZkJ
を再 再開	.J0HIKLJOT]Z
を出	cS
を出 出力	cS
を切	!D-S_JiTjW
を切 切断	!D-S_JiTjW
を初	!K"ScTfVlJ
を初 初期	!K"ScTfVlJ
を利	lS
を利 利用	lS
を参	aSeG
を参 参照	aSeG
を取	!G,K-T1V3W5S6JBHNSOHRITFVT]JeJiJkU
を取 取得	!H-U1X6JNTOHVU]KeKkU
を受	,GKGMVNURFWJ_I
を受 受け	!V#S,KRH
を受 受信	!FKJMWNT
を含	/J0H6T;T<J@T
を変	!E3W
を変 変更	!E3W
を完	&IKVhX
を完 完了	&IKVhX
を実	!D7UBJCVcX
を実 実行	!D7UBJCVcX
を待	!I-S
を待 待機	!K
を復	;TPSQV
を復 復号	;TPSQV
を拒	!F"D#G)F,V-A.J0S1B2J3C6J7G8A9F<SBUGCHJIKJJK?NGOFR?TK^JbHcIdJeIhFjW
を拒 拒否	!H"D#G)F,W-B1B2J3C6K7G8A9G<SBUGDHJJJK@NGOJR?^J_6bIcJdJeJhGjW
を持	!K
を持 持っ	BX
を指	!Y"J,I6I;D<J>I@KQERHTKjXkVlJ
を指 指定	!Y"J,I6I;D<J>I@KQERHTKjXkVlJ
を提	ST[SlT
を提 提供	ST[SlT
を検	,I/I3]5Y7JBFHWTAdVkG
を検 検出	3VTK
を検 検索	TJdT
を無	!HDW
を生	!T
を生 生成	!T
を登	#T3K;GEVQKRKiG
を登 登録	#T3K;GEVQKRKiG
を確	"K#B%K'D(H)H+@,W1:3V5W63?E@FDFEFFBG=HFJJMIO@VIWUXBYF[B]B^C_HaEcAdJeDfDhEiG
を確 確立	/G1H3K7ILKRHSJWTiIkHlW
を確 確認	#E'F+E,T/S1C3X5W65<T?G@GDGEHFDG@HKMJODSTXDYG[D]F^E_JaHbAcCeFfIhHiJlI
を終	!C-S<HKK^K
を終 終了	!C-S<HKK^K
を経	XV
を経 経由	XV
を続	!C5SHV
を行	!J&S.TJUOS
を行 行っ	!G.UJVKSOS
を要	!H%TGVjT
を要 要求	!H%TGVjT
を見	!GRVkS
を見 見直	!GRVkS
を解	!G,H.K/Z3J5I7JBKKHLKRKSJTBXTcW
を解 解決	,K/ZTFXU
を解 解釈	!GcXlS
を設	aU
を設 設定	aU
を許	bS
を許 許可	bS
を試	%TfUiK
を試 試行	%U
を読	(K-K.H0H;W=U>T@DBHCHHFLJOJSFTIYB]KjJ
を読 読み	.I0I;U=U>U@DBHCJHFLJSFTIYDjK
を起	!W,KTJbV
を起 起動	!W,KTJbV
を超	!F.Z8TBIKJLJSI
を超 超え	.J8T
を超 超過	!H.]
を転	!Y0HKILIOIaUgT
を転 転送	!Y0HKILIOIaUgT
を返	"I.TOWTH[TiT
を返 返し	"I.TOWTH[TiT
を追	!Y3J5G
を追 追加	!Y3J5G
を送	!Z.F0KKJLIOGTGfS
を送 送信	!Y.GKKLJOHSTTHfT
を選	/J6H;EAIBIMUNJTKYXkJlT
を選 選択	/K6H;JBJMUYTlT
を閉	!G)J*S3I5HKU
を閉 閉じ	!G)J*S3I5HKU
を開	!J"G#I%J'I(C+T-S.?/J0G3J5=7B8A;A>E?G@JAIBUCDDJFIGGITJFKGNEOHPHQGRGSSVCWVXGYE[@]B^Ga=dIeDfSgHiHjElF
を開 開け	(H+G.D1D5F7H8H;E=S>I?JCIIWKCNJRBSSYH[E]G_SaIcTeJfJiCkI
を開 開始	)T-T/G0I1T3J5I8K9KOGVK_IaHfU
んか	!BMVNKiTlS
んで	!F"B';-H.T/J4A89:F;E@GAIBTFHJ@KBMEN8PFRGZF[H]H_DcGdEeKgC
んで でい	;T@U
んで でし	!G"B'=-I/J4B8::G;C@;ABBTFHHSJAKBMFN9PFRGY>ZF[I]H_DcGdEeKgC
ァイ	!J"C#:%=&6(T);*>,1-A/20[1H2?354>54677B8D9<:?<TB<E<F?G7ITJJM>N8OYP>QIR>T=UDWGX:YTZ;[T]U^H_HbHcAeIfFhDi;j?kAl7
ァイ イル	!K"C#:%=&7(T);*>,1-B/20[1H2?354?54677C8D9<:?<TB<E<F?G7ITJJM>N8OYP>QIR>T&UDWGX;YTZ;[T]U^H_HbHcAeIfFhDi;j?kAl7
アが	!T
アに	!G8TKV
アに によ	!G8TKV
アを	![
アを を生	!T
アウ	"G#K)J*J-F.G/F1D3G5H6H7V9G;KBBGGLHRESHTWXWaIbHcJdVfGhJiEjJkS
アウ ウト	"G#K)J*J-F.G/F1D3G5H6H7V9G;KBBGGLHRESHTWXWaIbHcJdVfGhJiEjJkS
アカ	"Z#X&D'H*J+H,J-I.H/G0F1D3H5G6H8G9J:U;H<I=S>J@JAHCJEIFFKELENJOFPGQISFTFXGYJZH[J]J^I_DaJbScHfGgJhKiZkIlH
アカ カウ	"Z#X&D'H*J+H,J-I.H/G0F1D3H5G6H8G9J:U;H<I=S>J@JAHCJEIFFKELENJOFPGQISFTFXGYJZH[J]J^I_DaJbScHfGgJhKiZkIlH
アク	#E%D&J'C(D)G*H+D,6.?/A1@2H4J6H7@9F:K;?<B=U>G?G@HAFCVDWEJFFIHO?PGQGSWTXWCYEZK[D]C^FbCcCdEeAfAgEhHiVjIk?lB
アク クセ	#G%F'E(F)H*I+E,7.@/C1A2J6H7E9G;@<B=V>H?H@IAGCVDWEJFGIIJHLSNHO@PHQGSWWDYF[E]C^GbCcDdHeCfBgEhIiVjKkBlE
アク クテ	!VBJTW
アダ	;KAT
アダ ダプ	;KAT
アッ	"@#F%H&D'X)G*F+E.V1<2G4J6D8H;E>G?F@CADBTDGEIGBHGMINDPEQCR?SSWCXEZG]B_@b>dHeKfBg@hFiJjHkClC
アッ ップ	"@#F%H&D'X)G*F+E.V1<2G4J6D8H;E>G?F@CADBTDGEIGBHGMINDPEQCR?SSWCXEZG]B_@b>dHeKfBg@hFiJjHkClC
アド	!7"F/Y1K3K6U7JBFLJRE_TdZiT
アド ドレ	!7"F/Y1K3K6U7JBFLJRE_TdZiT
アル	!E"I*[,J/H2[5H6K9ZBHEUKINJRGSJTHiJkJ
アル ルゴ	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
アン	*V-SBKMTiKlJ
アン ント	*V-SBKMTiKlJ
アー	'V
アー ーカ	'V
ィス	._SK
ィス スク	._SK
ィブ	BDGY
ィレ	"G#K&I'E(G*J+E,F-I.>/D0B1Z3H5H6H7H8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNHOAQHRETFVKXKYG[[^H_IaDbFcHeZfHgFiBjHlG
ィレ レク	"G#K&I'E(G*J+E,F-I.>/D0B1Z3H5H6H7H8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNHOAQHRETFVKXKYG[[^H_IaDbFcHeZfHgFiBjHlG
ィン	3YBERXiG
ィン ンガ	!E3Y
ィ侵	3S
ィ侵 侵害	3S
イア	"H*U,I1J3I5U8JKJMTRESJ_GlH
イア アン	*V-SBKMTiKlJ
イク	-T9SKS
イス	.TLKPTSJ
イス スに	.TSJ
イズ	(W0JIDKXLFOHSGVU]DaHcVg[
イズ ズが	!B(TKYg[
イズ ズは	cW
イズ ズ確	!HVW
イダ	RX
イダ ダー	iT
イト	"J)K,E/J0G1E3I9J<IAKIDJVKXMTOHRHTCVUWI[H_GfIgSkHlF
イト トに	!Y
イト トを	.TJS
イト ト受	.V
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!H,K-U.J1H8VWT_IgX
イプ プが	!D1J8WWU_K
イプ プに	!K-T
イム	"G#K&K)J*J,J-E.E/E0J1D3G5G6G7U9F;J<KAJBAGVIKLEOHPIQKR?SBTYXVZK[K^JbGcIdVfGgJhIiAjH
イム ムア	)K*J-F.H/F1F3I5I6I7V9GBEGHLHRHSHTWXWaIbIcJdVfHhJiIjKkS
イム ムス	aV
イム ムパ	GYRGiI
イル	!K"C#:%=&7(T);*>,1-B/20[1H2?354?54677C8D9<:?<TB<E<F?G7ITJJM>N8OYP>QIR>T&UDWGX;YTZ;[T]U^H_HbHcAeIfFhDi;j?kAl7
イル '	!CLEOUSTVV
イル 'c	!K>TDKOFSIYT
イル c	HW
イル e	!H<D=K>T?VIV
イル opt	!G@UAT
イル ルが	'G+F.B/I0>1C;J<W=A>C?I@JAHBHCHHJIULBO_PJS?TKWJ[B^Ca?bJeJfK
イル ルで	!A'W@UOGRTSHaG
イル ルと	!DLJSG[S]W^U
イル ルに	!>+V0JSJ]V
イル ルの	"B'@(W,J-I0<1>3H5J7J8E9H<J=S@JCWDWHEIFJHPGRATGWF[9]V^B_EaJfDgWkH
イル ルは	!D'X(G.D1I;V=J>IAICKDJHKI<KELHO^SJVXYW[?]A^JaCbJgI
イル ルへ	.T
イル ルま	!DIULXSI
イル ルや	ISSA[E
イル ルを	!T(D+S,K-S1D8G9J;T<T>W@IAAB>CDHAK>OKPHQDRITFVDWC[>^H_Ta<bDcJdJeEfEgIiIkK
イル ルサ	!F"TgViU
イル ルシ	!J.S0TSI
イル ル名	'H(H.B0c;J<KIDKGO@SJVG[Z]FaGeIgI
イル ル転	!EIHVKfU
イル ル送	!C.UIUL[[G
イル 属性	!B0IITLIOKSXa[
イン	"X#T%B&@'B(C*A+D,=-=.50E2B3J4H6=8K9;<A=C>F@ACBDGEEFBGYHEI>JBK7LJMFNAO:P?RUVAW=YC[?]A^Ba?dEe>f?gBi^k:
イン date	UU
イン ンし	!Z"BBCRCZV_Ki@
イン ンで	#V,G.H/C1D3J5FBXGYLIOKQIR[SIT?eJfKjU
イン ンに	iWjH
イン ンは	!C"U)UBFRG_JbT
イン ンイ	"TBFGU
イン ンス	!V1UTJbUcV
イン ンタ	!=,G/V7UBIGYRIXS
イン ンポ	;TATQTRI
イン ン名	!H
イン ン失	!C1K8KTJhY
ウェ	,H8T@TKWTI
ウェ ェア	!E8T@TKW
ウザ	![TIXK
ウト	"G#K)J*J-F.G/F1D3G5H6H7V9G;KBBGGKSLGRESHTWXVaIbHcIdVfGhJiEjIkS
ウト トし	,=-J1I3KBHJTKJRJTWX[dViK
ウト トに	8TKF
ウン	"Y#X%J&A'B(H)I*H+F-B.B/B0@2I3B5=6F8B9E:U<F>H?HADCHEHFEHJIGJIKJL@MKNHOBPEQES?VIWIXDYFZF[F]F^F_@aEcFdEgFhIi[kDlE
ウン ンし	!F7STW
ウン ント	"Z#X%J&B'H)J*I+G,E-D.F/D0E1T2J3D5@6G7I8E9F:U;G<H>J?K@IAHCIEIFFHKLDNIOFPGQHSCTCWJXFYJZG[I]I^H_BaIcHgJhJi[kHlF
ウン ンロ	!Z@U
ェア	!E8T@TKW
ェア アに	!H8TKU
ェイ	!U-TTK
ェイ イク	-T9SKT
ェッ	&H(Y.J3K7KCYKHLIOISETGVT]J_GaJiJjGkX
ェッ ック	(Y.J7KBDCYKHLJOISFTGVT]J_GaJkX
ェル	!I"D,I.K1X3JBGKJOKRJSJTH^TbgcZiG
ェル ルの	!C1U^VbYcTfT
ェル ルは	!C1UbVcY
ェル ルを	bY
ェン	"I#K%a&^1K5J8KFKGJRFSIhWiB
ェン ント	"I#K%a&^1K5J8KFKGJRFSIhWiB
エス	!J
エス スト	!J
エラ	!G"@#H%9*S0S4G5J6I8F9T:A=F>>@7C5E>GJJFM<NHOIPDRIUDX8YFZ;^I_EbAjBkS
エラ ラー	!G"@#H%9*S0S4G5J6I8F9T:A=F>>@7C5E>GJJFM<NHOIPDRIUDX8YFZ;^I_EbAjBkS
エー	"H#J%a&^,J/K1I2U3H5H8JFHGILKRDSHTJaKbJfKhWiA
エー ーシ	!I*S2V9S
エー ージ	"I#K%a&^1K5J8KFKGJRFSIhWiB
ォル	!K"K&K'I(K+H,E.H/D3H5H6U7I9H;G<C=JBCHKKFLaQKSTTDVGWJ[W]F^JaFbIcJe[fKgJiJjKkIlI
ォル ルダ	!D"K&K'I+H,E.H/E3H5H6U7J9H;H<D=JBCHKKGLbQKSTTDVHWJ[W]F^JaGbIcJe[fKiJkIlI
ォー	!I.YTT
オフ	!SOJ]W
オプ	gU
オプ プシ	gU
オン	!YiG
オン ンで	!YRI
オー	!JTT
オー ープ	LSOSSS
カイ	'V
カイ イブ	'V
カウ	"Z#X&D'H*J+H,J-I.H/G0F1D3H5G6H8G9J:U;H<I=S>J@JAHCJEIFFKELENJOFPGQISFTFXGYJZH[J]J^I_DaJbScHfGgJhKiZkIlH
カウ ウン	"Z#X&D'H*J+H,J-I.H/G0F1D3H5G6H8G9J:U;H<I=S>J@JAHCJEIFFKELENJOFPGQISFTFXGYJZH[J]J^I_DaJbScHfGgJhKiZkIlH
カル	'J(S-K0H;J<CIbLCOBSBVG[F]ZaH
カル ルと	]T
カル ルフ	!B<FI]OJ
ガー	!E3Y
ガー ープ	!E3Y
キシ	,C/G6H7JBERHTDWcX]iJkHlI
キシ proxy	XV
キシ シの	WS
キシ シサ	!E,ITKWX
キス	!Eg]
キス スト	!Eg]
キッ	1TKHLIOKPUQSSIVKcT
キッ ップ	1TKHLIOKPUQSSIVKcT
キャ	,I.U1J5V8JIJLUTKiU
キャ ャッ	3S
キャ ャン	!C.U5WIKLUiU
キュ	!U,J0G3TDWIUKFOHSWTH
キュ ュリ	3TDW
キュ ュー	0JIUKIOJSW
キー	"H#J&Y(I*I+J,C-I.I/D0I1H3U6J7G<B=H?F@TAXB[FHGWKDLJOHQARDSCTDWHXJ[K^K_IaJbKcJfGgTiEkH
キー ーが	!V
キー ーの	3U<I@TASRFiF
キー ーを	BVRT
キー ース	!Y
クか	!DTUXU
クか から	!DTUXU
クさ	_X
クさ され	_X
クに	!T,F7WKUT@
クに に届	,J7WTH
クに に接	!U/TKVTF
クの	![+U;IBH
クは	!D&U7X<WRJXWjU
クを	!F,K2TBUCTQS
クア	,S-H0K1J5T;JBV_IbIjK
クア アッ	,S-H1J5T;JBV_IbI
クエ	!8,Z-IBIJJTY_Jk?
クエ エス	!J
クエ エラ	!8,Z-JTYkA
クサ	!F([
クサ サム	!F([
クシ	!D7TRVcViTkT
クシ ショ	!D7TRVcViTkT
クス	!Z
クセ	#G%F'E(F)H*I+E,7.@/C1A2J6H7E9G;@<B=V>H?H@IAGCVDWEJFGIIJHLSNHO@PHQGSWWDYF[E]C^GbCcDdHeCfBgEhIiVjKkBlE
クセ セス	#G%F'E(F)H*I+E,7.@/C1A2J6H7E9G;@<B=V>H?H@IAGCVDWEJFGIIJHLSNHO@PHQGSWWDYF[E]C^GbCcDdHeCfBgEhIiVjKkBlE
クテ	BDGYTW
クテ ティ	BDGYTW
クト	"G#K&I'E(G*J+E,D-H.>/D0A1Z3H5G6H7H8F9H;C=E>H?J@HAHBCDIFJGIHGJJKBLVNHOAQHRDTDVKXJYFZK[[^H_IaDbFcHeZfGgFiBjHlG
クト トッ	IS
クト トリ	"G#K&I'F(H*J+E,F-I.?/E0B1Z3H5H6H7I8G9H;C=E>H?J@HAHBDCIDKFJGIHGJJKCLVNIOAQHRESSTGXKYG[[^H_JaDbFcHeZfHgFiCjIlG
クフ	!T
クフ ファ	!T
クラ	*U-SBJLKMTSIiJlJ
クラ ライ	*V-SBKMTiKlJ
クリ	!T-TBISKc]
クリ リプ	-TcY
クレ	!U
クレ レッ	!U
ク容	!K.^
ク容 容量	!K.^
ク接	!J)T,K-W1V7E8TBEJXkI
ク接 接続	!J)T,K-W1V7E8TBEJXkI
ク関	!S
ク関 関連	!S
グを	!F
グを を参	!F
グア	!U
グア アウ	!U
グイ	"V#V%F&D'F(I*E+G,J-C.?0F2F4J6B7B9B<F=F@FAEBWCGDIEGFDHHIEJFK>LAMINEOCPCRUS;VHWBXCYGZT[E]H^EaEdHeDfCgGhTi]kA
グイ イン	"V#V%F&D'F(I*E+G,J-C.?0F2F4J6B7B9B<F=F@FAEBWCGDIEGFDHHIEJFK>LAMINEOCPCRUS;VHWBXCYGZT[E]H^EaEdHeDfCgGhTi]kA
グオ	!YiG
グオ オン	!YiG
グラ	!X^T
グラ ラム	!X^T
グル	DS
グル ルー	DS
グロ	5TBKCK
グロ ロー	5TBKCK
ケッ	!G&T-V.J/J8DBHJWSHTDcXkU
ケッ ット	!G&T-V.J/J8DBHJWSHTDcXkU
ケー	!T^W
ゲッ	!W
ゲッ ット	!W
コネ	!?,T-J7U9HBYKIRUTTcVfJ
コネ ネク	!?,T-J7U9HBYKIRUTTcVfJ
コピ	,I.T5K8IBDITKVTG[T^WaJfEiJ
コピ ピー	,I.T5K8IBDITKVTG[T^WaJfEiJ
コマ	!D(I*K,J/H1S3H6I;H<IAKFKGSJJKJVI]K^XbTcSiKjH
コマ マン	!D(I*K,J/H1S3H6I;H<IAKFKGSJJKJVI]K^XbTcSiKjH
コル	!K'J,A.I/C0J3G5G7H;JBIGJKKLFN[OGR@SETBWGXH]I^YaIbTeKiDjKlX
コル ルが	!S9KlT
コル ルに	!T6J
コル ルの	!I.TKTNW^KcElV
コル ルを	!DfUlW
コル ルエ	!D*U2U9UhU
コン	/J1I5TGJRHSGTC
コン ンピ	5TTD
コー	"G#D%H(=)D+E1G2D3?5E6F:K;J@FBHCCDGEKFFHDJBMJNDPCR:VIW@XGYGZI]C^B_AhHiIkGlB
コー ード	"G#D%H(=)D+E1G2D3?5E6F:K;J@FBHCCDGEKFFHDJBMJNDPCR:VIW@XGYGZI]C^B_AhHiIkGlB
ゴシ	!I*S2V9S
ゴシ シエ	!I*S2V9S
ゴリ	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
ゴリ リズ	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
サイ	!S'I(V,H0G3I8G<JBAGTICKVLBOESCTFVU]BaEbHcUeKg[
サイ イズ	(W0JIDKXLFOHSGVU]DaHcVg[
サイ イト	![
サイ イン	"TBFGU
サブ	"I)T,H.I0IBKL@OIRHS?TJ[Fe_f^
サブ ブシ	!F"J)U,Jf^
サブ ブデ	!FLHSGe[
サブ ブフ	LHSI[KeU
サポ	!9,I.G3G5H;E>V?U@IAYFHKFNKSGTIWIcTfKkI
サポ ポー	!9,I.G3G5H;E>V?U@IAYFHKFNKSGTIWIcTfKkI
サム	!F([
サム ムが	!I(X
サン	!I0V
サン ンプ	!I0V
サー	!E"G#F%>&H(B+1/S3S:<;.<?=I>:?6@5A.C?D<GJHBI-JBM7NUP5Q3UCY5[C^IaGbKcJg?
サー ーバ	!E"J#G%?&>(C+33T:=;0<@=2>:?7@7A0C@D>HCI/JCM9NVP6Q4UCY6[D^JaHg?
サー ービ	!I"G5KGEKJTEXKZGjJkUlH
ザー	!V#U&F*K+H,E/E0J3H6G7H9I;B<C=W>H?J@KAEFEHKIHJJKBLFMJNJOJPFRDSATBWJXKYI[K^J_FaJbHcIfIgJhDi[jKkFlI
ザー app	!ZBJRGiG
ザー ー名	)TGSQJTJZTjJ
ザ名	"SFTRWiSjT
シの	WS
シェ	"C,I.I/K1X3I8KBFLJNKOJRJSHTH^TbgcZiGlH
シェ ェイ	-T9SKT
シェ ェル	!J"D,J.K1Y3JBHKJOKRJSKTI^Tbgc[iHlI
シエ	!?2VWX
シエ エー	!I*S2V9S
シサ	!E,ITKWX
シサ サー	!E,ITKWX
シス	)S,F/KBHITKJLDOJRCSETJf]iF
シス ステ	)S,F/KBHITKJLDOJRCSETJf]iF
シュ	(VBHKK]TkU
シュ ュが	(I]U
ショ	#I%G&H(I/A0I1U2T3A4J5B6G8Y9T;C<F=F>J?G@HDJEKFFGEHIIFLCMKOHPGQESATGVGWEXIYH[H]JdIeIhHlG
ショ ョン	#I%G&H(I.B/B0I1U2T3A4J5B6G8Y9T;C<F=F>J?G@HDJEKFFGEHJIFLCMKOHPGQESATGVGWEXIYH[H]JdIeIhHlG
シー	'T,H0T2J3I9IBKEWFTLJ
シー ーク	!U
ジに	!V
ジの	!U1V^GcU
ジを	^UbV
ジェ	"I#J%a&^,K.J1J3J5I8JFJGJRFSITKaJgKhWiB
ジェ ェン	"I#K%a&^1K5J8KFKGJRFSIhWiB
ジス	!V
ジス スト	!V
ジト	1I4SKHLITIcUkK
ジト トリ	1I4SKHLITIcUkK
ジュ	.J=V
ジュ ュー	.J=V
ジョ	!>"F&H(J)J*J-W.C0I1C2K3F4J6F7D8C9F;D<G>I?Z@GBJCHFKHSKFNUQEXV[I]J^IaGdGfFgIhGjElG
ジョ ョブ	!G"J-G.G1I3K6I7J8K;KHUQIRUXXaKjI
ジョ ョン	!A,K-Z8I;I>K?[BHKHNWRJ_J
スが	#I%H&F'H)I*K-I.C0B1U2K3E5C6V7E9H;H<G=UBKCHDHFIJJNFOHPIRUVGWDXH]J^E_>bKeHhKjAlD
スが が不	!I6V
スが が拒	,@0J8I=VHTKERZ_IfKiWjJ
スが が見	ITLU
スで	,H/G0K7I8V=JGKHJISOJVIaJdUeKiYlJ
スで でき	,H7J8VBSISTTVJaKiW
スと	!H,XTSkS
スに	,I.SBKKJTI[UkK
スに に失	!CLT
スに に接	!U
スに に空	.TSJ
スの	/K5TBI
スは	6T8IBKKKLHPSRISI_SbSeT
スを	!^,J/WTH
スを を使	!Y
スを を解	/V
スキ	(I0I8J;I<JBIKDOEPUSKVIaIgT
スキ キッ	1TKHLIOKPUQSSIVKcT
スキ キャ	!J.VLURS
スク	"D(K,A._/F0G1G5T8I;J<T=TBIFKGGL?NIOHR>TEVFXT[K^J_GaGbIcWfFkIlI
スク クは	!D&U7X<WRJXWjU
スク クト	IS
スク クリ	-TcY
スク ク容	!K.^
スタ	0T;JAUOJTJaU
スタ タン	!SaV
スタ ター	cS
ステ	)W,E-I/I1S3K8HB=KGOHSBTG[JbDcJeKf^i?jKlJ
ステ テム	)S,F/KBHITKJLDOJRCSETJf]iF
ステ テー	bKfT
スト	!G"7#9&B'<*B+F-I.9/_052U3[4V5c6c7Y9::C;:<3==>@?=@GBIC;DCE>F8G7I3LCN.O1P:Q6RJS>UGV9Y>[6]7^8_Ia4cJdJe9gTh7i.j=kE
スト ipaddr	!H,Y/J6JKFTZkU
スト sftp	!>,V/T3J7FKILIlY
スト トが	!?*T,C-U.U5E6E7WJTKWWKlJ
スト トで	!E,F/G6JBUKJbYcXfZ
スト トに	/H9JB[HKTDWD_TjIkFlJ
スト トの	3YLXTJ
スト トは	!E6UTJ
スト トへ	!F/F7YBKTGXS
スト トを	/F6ZSVTIXV
スト トア	!Y
スト トキ	!H3W5TRK
スト トリ	!U
スト トー	!V1UbU
スト ト上	!T
スト ト名	,E.I/e1G2I3@5:6^7D9IBCKELHSJT>XIbGcJfHiGkClA
スト ト鍵	&I(J*F+K,;-A.F/91H2W3_4[5f6=7=8A9CB8FIHYJJK@LKNGRBSHT:WBXI_EbDcGdFf@iHjFkElC
スト 失敗	,X.J/Y3J5FB@KJLJRWTWiI
スナ	!T
スナ ナー	!U
スフ	"I(J.K3K5J6J<A=F?J@JCHEKFJGHKJLKP_QcRESKYGgKiFjH
スフ フレ	"I(J.K3K5J6J<A=F?J@JCHEKFJGHKJLKP_QcRESKYGgKiFjH
スポ	!B3T
スポ ポン	!H"S
スワ	#G%K&H'J(K*J+K,C-H.F/G0H3I5F6H7E8G9I<I=I@JCKFIGUIHKCLEOJQJRZSETAWKXJZT[K^I_HaJcKeJgJiSkGlJ
スワ ワー	#G%K&H'J(K*J+K,C-H.F/G0H3I5F6H7E8G9I<I=I@JCKFIGUIHKCLEOJQJRZSETAWKXJZT[K^I_HaJcKeJgJiSkGlJ
ス固	!S
ス固 固有	!S
ス権	!:.J5I;ICYIJKJLDRFSXTIiU
ス権 権が	!?=TBUCXDIIKLGRISUiV
ス権 権を	!K
ス許	=KDWSI
ス許 許可	=KDWSI
ズが	.J<E=K>HAIKVOJPVQ[RJ]IgYiJ
ズが が不	![;KPKQH
ズが が正	!HPIQX
ズが が違	!B;VPDQY
ズが が間	QT
ズな	PS
ズな なし	PS
ズの	PV
ズは	cW
ズは num	cW
ズを	;F>UQT
ズム	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
ズム ssh	2W
ズム ムが	2S3I
ズム ムの	!I*]2V9W
ズ不	!D.VKSgS
ズ不 不一	!D.VKSgS
ズ確	!HVW
ズ確 確認	!HVW
セキ	!U,K3TDWTI
セキ キュ	!U,K3TDWTI
セス	#E%E'D(E)G*H,4.>/?2H4J6F7A8T9E;?<A=U>G?H@HAFCUDWEJFFIHJEKSNDO?PFQFSWW?YE[D]C^CdDeBgDhGiVjIk?l@
セス スが	%J,;/K0H3I5J7K=UCJHSKULINKRXWI_AeKjFkJlH
セス スで	,H7J8VBSISTTVJaKiW
セス スは	"U1SbU
セス スを	!T
セス ス権	!:.J5I;ICYIJKJLDRFSXTIiU
セス ス許	=KDWSI
セッ	,B/H0J1X3E5F7I8ZCIGJLIOFSFTG[I]U^JaDcHeJgIhKkElJ
セッ ッシ	)T,I.I1X3G5H8[CJSKTIaGgKkJlK
セッ ット	!C,KNTOJWT]W
セー	!I,J9KBDKENJRHTIcVeUfJiG
セー ージ	!I,J9KBDKENJRHTIcVeUfJiG
ソケ	!C&T-W8ETH_TkV
ソケ ケッ	!C&T-W8ETH_TkV
ソッ	!IBTFVZKjT
ソッ ッド	!IBTFVZKjT
ソフ	,H8U@TKUTI
ソフ フト	,H8U@TKUTI
ソー	!Y5TBITJ
ソー ース	!Y5TBITJ
タが	!H;SPTcV
タの	!G.F8T<JBTIVJUKTTW
タの のダ	!W
タを	,I.UBHHTTG
タイ	"F#J&J(I)J*I+J,I-C.@/D1C2K3F5F6F7U9E;I<IAJB>GVIIOBPHQJR>TYVJXVZJ[I]J^IbFcGdVeJfEgVhHi@jG
タイ イム	"G#K&K)J*J,J-E.E/E0J1D3G5G6G7U9F;J<KAJBAGVIKLEOHPIQKR?SBTYXVZK[K^JbGcIdVfGgJhIiAjH
タス	!E,G5V7V<S=UGJNKRDTJWKXV_IkK
タス 1	)S1SfU
タス スク	!E&S,H2T5W7U<V=ULGRDXV
タデ	!W
タデ デー	!W
タベ	!W
タベ ベー	!W
タン	!WSKaV
タン ンス	!S
タン ンプ	aV
ター	!W%U5T9KBCRDT?iGkGlH
ター ーに	!T,TTH
ター ーゲ	!W
ター ート	cS
ダが	LU
ダを	!B.K0S1TOISW[JeY
ダを を作	LDSSeX
ダイ	!D5WRJiT
ダウ	!U@UTU
ダウ ウン	!U@UTU
ダプ	;KAT
ダプ プタ	;KAT
ダー	IJ[U
チを	!GLU
チェ	(Y.I0K3K7K;ICYKGLIOIQHSFTGVT]J_FaIgKjKkX
チェ ェッ	(Y.J7KBDCYKHLJOISFTGVT]J_GaJkX
チモ	!FGSPW
チモ モー	!FGSPW
チャ	)]1ZKJ
チャ ャネ	)]1ZKJ
ック	#E%H&B'G(X)I*E-B0A1@2G4I6F8H:H>F?I@HAFCYDJEJFGGGHHIBJSKHNGOAPARESHWEXDYFZK[B]D^F_Ta@bBcFdIeEfEgDhEiGjAkVlE
ック クさ	_X
ック クを	!JCTQS
ック クア	,S-H0K1J5T;JBV_IbIjK
ック クサ	!F([
ック クフ	!T
ッシ	#J%J&I(T+I,J.D/G0J1W6I7H8Z;F<I=I?I@KAICTEKFIGHIILGOIPIQGSEVJWGXIYJ[J^GcGeKhIlF
ッシ シュ	(VBHKK]TkU
ッシ ショ	,G.G/K1X3F5G7K8[;H<J=J?KAJCTGJIKLJPKQJSHTIWK^IaScIgHkHlJ
ッセ	!I,J9KBDKENJRHTIcVeUfJiG
ッセ セー	!I,J9KBDKENJRHTIcVeUfJiG
ッチ	!<&IGXIJPVQK^TjI
ッチ チを	!GLU
ッチ チモ	!FGSPW
ット	"E#D%E'B(C*B+B-Z0?2C3@4H5>6?7[9G:J<D=E>H?G@FBBCFDHEWF@GBHFICJWKUL;MFO?P<QARJS8VEXWYGZF[A^Ba@bGcTf=gBiKj;l9
ット 2048	!JEW
ット num	!JOJ]WcT
ット トが	!E-W8J_TcU
ット トさ	!INU
ット トに	WTeU
ット トワ	&H*J+J.F5J6I7X;JGIKVLINIR;SHWEXUZKaJcIfGjIlF
ット ト以	!HEY
ット ト操	7V
ッド	BTFVZKjT
ップ	"=#D%F&B'W(J)F*D+B-J.V1H2F4H6C8F:J;A>D?D@BAADDEGG@HEIVMHNCR>WAXCZF]>_>bFdGeJf=g;hCiHjEkAlB
ップ プし	PVQT
ップ プタ	JTTK
ップ プロ	"D#I%K&J'Y*J+K.T0T1B3H5E6I8I9E;?=F>J?I@GAICHDJGFNIPJQHR?VTWIXJZJ]E_IaTbEcEfFgEiIkHlH
ップ プ先	!F.S/I5K9TBFLWSV
ティ	!S&I-J5I7HB<DWGXRVTV_KiKjH
ティ ィブ	BDGY
ティ ィ侵	3S
テキ	!Eg]
テキ キス	!Eg]
テス	"K,V.H1G6F7G8K9JKELGRXSHTV_JbHcJfFlG
テス スト	"K,V.H1G6F7G8K9JKELGRXSHTV_JbHcJfFlG
テム	)S,F/KBHITKJLDOJRCSETJf]iF
テム ムが	!H"Kf]
テム ムで	!K0T
テー	!VBJRHSHbKfTiK
テー ータ	LSfU
ディ	"D#J%J&H'C(D*H+C,C-G.Z/B0=1Y2J3E5D6F7G8D9G;A=D>G?H@FAGBACHDIEJFHGGHGJHK?LUNFO=QGRATCVIXIYFZJ[Z]J^F_Fa@bCcEdJeZfEgDhKiAjGlC
ディ ィス	._SK
ディ ィレ	"G#K&I'E(G*J+E,F-I.>/D0B1Z3H5H6H7H8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNHOAQHRETFVKXKYG[[^H_IaDbFcHeZfHgFiBjHlG
デス	IS
デス スク	IS
デバ	.TLKPTSJ
デバ バイ	.TLKPTSJ
デプ	6T<KAGBXiU
デプ プロ	6T<KAGBXiU
デー	"J&G(H)J+K,>.E/D0X1B5G7D9GAICVGIKTLKODR?VDWI[H]I_HcUeKfEjIkDlG
デー ータ	"K&K(I)K,?.F/E0X1B5H7E9HAICVGJKTLKOER?VDWJ[H]I_HcUfGjIkElH
デー ーモ	!U
トか	&V*S
トか から	&V*S
トが	#G%W(H,>-Y1D2D3X4I6A7U:J;I<JB?EJGIIKJTKTLIMSNGOJPIRFSIWDXF^IaIcSeKfGgIhJiCjDlA
トが がロ	!T
トが が大	cV
トさ	,G3H5J>S?SAUOJSKTIWJkJ
トさ され	,G3H5J>S?SAUOJSKTIWJkJ
トし	"K,;-I.F/I1G3I5I6J8K;I@KAIB=FJGJJTKILISHTVXZaKbJdUfJhKiFjF
トし して	.KBE
トし しま	,=-J/K1I3KBHJTKJRJTWX[dViK
トで	!7"J+I,@-J.B/B0T1Y6G7H8JGJNKOHRKSDTFbWcWf[kJlG
トで sftp	!J)S1TbTcVfW
トで でき	!H,H/J1XKSiT
トで です	!KbUcT
トで では	!G#V=UDTeTiE
トと	!F,W7SBJJTTTkV
トと との	!G,W7SBJJTTTkV
トに	"C#@%F'I*J,E.F/D0H2G5H8T9E:TB^CJFHGHHHIKJGLGNIOHPJRFSEXEYK[I]I^JaIdFgGhFiGlC
トに にな	kS
トに によ	!B&SBJKBWTbUfS
トに にア	!Y
トに に失	!I;UAUQVTK
トに に対	7V
トに に接	5V7FBZ
トに に登	!C:W
トの	"W,I.J/H3WBCGJKFLTOKSB_IcUgKhWjFkKlK
トの の取	LZ
トは	!B%T,I1H2J3H5G6T8H;J<IB=KFTDXK_KcJiHjK
トは sf	"HbW
トは は不	!J/W6K
トは は現	!SbJ
トへ	.S/D5J7YBGKSLGPTRISAXSiGkW
トへ への	.S/G7ZKSLGPTRJSBTIiH
トま	"TGKiT
トま また	"TGKiT
トを	!]&K-G/B0J1G2J3G5F6W7G9F<IIJKDNKOHREWF]I_JaKbEfKjIkTlG
トを を指	!U
トを を転	.T
トア	!X
トウ	,I8T@TKWTJ
トウ ウェ	,I8T@TKWTJ
トエ	,UkW
トキ	3U5TRK
トキ キー	3U5TRK
トコ	!J'J,A.H/C0J3F5G7H;JBIGIKJLDN[OFR@SCTAWGXH[K]I^YaGbWeJgJiDjJlX
トコ コル	!K'J,A.I/C0J3G5G7H;JBIGJKKLFN[OGR@SETBWGXH]I^YaIbTeKiDjKlX
トサ	TT
トサ サー	TU
トッ	IS
トッ ップ	IS
トデ	!FLX
トデ ディ	!FLX
トパ	!JBJLVSV
トフ	!=(J-U0EBIIIKILXOWSY[K_VaJhS
トフ ファ	!@(K-V.S0GBIIJKJLUOYST_VhT
トホ	&V*V5HKEbTfUjV
トホ ホス	&V*V5HKEbTfUjV
トリ	"C#F%G'D(D*E,?.H0>1X6D7D8G9B:J;?=@>F?G@FAECEDHEIGEJFKGLUMJNDO>QER=T>VJYFZI[Z]J^Da@dJeZfDgBhIlC
トリ home	1U
トリ の一	1T
トリ リか	!C&S
トリ リが	!T<GIHLYSGeJ
トリ リで	!A1JLCSK[a
トリ リに	!YSH
トリ リの	)U-T1K4VBDLDXSiK
トリ リは	;KISS?[DeT
トリ リを	!@/I1HLX[JbUcUeU
トリ リポ	!A4T
トリ リー	1KST
トワ	&H*J+J.F5J6I7X;JGIKVLINIR;SHWEXUZKaJcIfGjIlF
トワ ワー	&H*J+J.F5J6I7X;JGIKVLINIR;SHWEXUZKaJcIfGjIlF
トン	!C+K,Y9JBVSJTTWXfH
トン ンネ	!C+K,Y9JBVSJTTWXfH
トー	!X1UbU
トー ール	1UbU
ト上	XT
ト上 上で	!T
ト以	!DEYJT
ト以 以上	!DEYJT
ト側	!?)TBIKH]W
ト側 側の	!K]S
ト受	.V
ト受 受信	.V
ト名	!I"D,E.H/e1G2I3@5:6^7C8J9I;JB@KELGRISIT>XHbEcIfHiWkBlA
ト名 名が	!B/]TI
ト名 名の	/G6X
ト名 名を	!D"J/WiV
ト操	!I7UaV
ト操 操作	!I7UaV
ト番	,U/G3K5H6SBFNWRGTIWTiHkY
ト番 番号	,U/G3K5H6SBFNWRGTIWTiHkY
ト転	!V
ト転 転送	!V
ト鍵	&I(J*F+K,;-A.F/91H2W3_4[5f6=7=8A9CB8FIHYJJK@LKNGRBSHT:WBXI_EbDcGdFf@iHjFkElC
ト鍵 鍵が	3Y5WKJ
ト鍵 鍵の	!>5SBJHZ
ト鍵 鍵は	!G4[5T
ト鍵 鍵を	"V)U,H-J/G7HBITH
ト鍵 鍵検	!S3U
ドが	"J%J&J(G)G,B-E/D1=3J5J7G8J9J<HB9JHOERXSTTDVEWJ[H_HaBbHcHeKfDgXiUjE
ドが が完	!_.J
ドが が正	ATBIGURU
ドが が無	!IRViW
ドが が見	!G/K^TgU
ドが が違	"FQHRTi@
ドし	'V.H0F;XLIOJSC
ドし した	!SSG
ドし して	!F'W0I;T
ドす	IV
ドす する	IV
ドで	'A(I,H/J0V;IB?FIIJKELJQGTGVGYHZT[G^JaDeIgYiHjK
ドで でき	'D,J0VBKQJSTTHVIYJ[KaG
ドで では	PT
ドで で転	gU
ドに	"J#T&I-U0J5K<V=TBSCJGIIHJUOGRCSKTTVG[WaFiE
ドに に失	-U0J<V=VIHJUOGRHTTVG[WaGiEjG
ドの	!U.JBBGXLJQJRFSJcKfJiEjJ
ドの のた	!IGS
ドは	!HBJ^VbS
ドま	!EBV^U
ドま また	!EBV^U
ドを	0F8KB:LUOJRHZTaGcVjJ
ドを を確	!ZB?ZV
ドを を開	!CLWSU
ドシ	-T9SKT
ドシ シェ	-T9SKT
ドル	8V
ドレ	!F"F/Y0J1K3K5K6U7IBELJRDSJWK]K_TdZiT
ドレ レス	!7"F/Y1K3K6U7JBFLJRE_TdZiT
ド中	OS
ド中 中に	!KKUOT
ド失	!D,T<JFT
ド失 失敗	!D,T<JFT
ド完	.GSJaT
ド完 完了	.GSJaT
ド済	!X
ド済 済み	!X
ド認	!VBCRXZGiB
ド認 認証	!VBCRXZGiB
ナリ	gU
ナー	,T-TKJNT_U
ナー ーが	!U
ネク	!?,T-J7U9HBYKIRUTTcVfJ
ネク クシ	!D7TRVcViTkT
ネゴ	!I*S2V9S
ネゴ ゴシ	!I*S2V9S
ネッ	&H'K*J+J.E2K5H6H7Z;IAKFKGIKTLHNGPDQISHWBXYZJ^KaJcHfFjHlB
ネッ ット	&H'K*J+J.E2K5H6H7Z;IAKFKGIKTLHNGPDQISHWBXYZJ^KaJcHfFjHlB
ネル	!A"J)[*J+J,X.I/J1Y9HBSKFLJSGWX
ネル ルの	)T1S
ネル ルを	!C+K,Y9JBVSJTUWYfH
ノー	!E#W3VBUGI
ノー ード	!E#W3VBUGI
ハッ	(V3K]T
ハッ ッシ	(V3K]T
ハン	-S
ハン ンド	-S
バか	-V/D1G3H5KBFTCWJbIfH
バか から	-V/D1G3H5KBFTCWJbIfH
バが	#I%I'J*I,T/D0T2I3B5C6G7E<SGFNCOKTJVEWCXI]I^IaHdKeIfViVkBlA
バが がネ	!I9SJS_W
バが がフ	!I.S0VLZ
バが が予	"S-U1V_HbT
バが が公	!@<Wi[
バが が接	!I,T-F1K8U9KKW
バで	!@BJNWOURTfUiK
バで では	!BNXOU
バと	!F)U,I-K1V2U8K9XBKKKfS
バと との	!I)V1VKKTUfUlS
バに	&I/G5K7S9JB]NKRESITViJjEkIlS
バに に接	!J/K7TTWkKlU
バの	!K"J'U*F.U/?1J2T4S6E8K9ABDEUFVGJKGLFNYOGR?T<VIXG]K^JaGbJfHiKjEkCl@
バの のホ	,J4TWU
バの の提	2W3J9K
バは	!I,G0G2KBFFSLDOVRXSUTHWIZEaHcHeJfFlS
バは はエ	LKSY
バへ	BSWUXTkI
バへ への	WUkJ
バを	fS
バイ	"G&K'J)J*K+J,G.U/I0D1C3J5J9H<FAICKGJHKI@JVKWLHMSNKOEQIRSSJTDVUWHYJ[E^J_FeJfGgXkGlE
バイ イス	.TLKPTSJ
バイ イダ	RX
バイ イト	"K,I0H1F9J<IIDJVKXMTOHRJTHVUWK[H_HfIgSkJlG
バイ イナ	gU
バッ	!B"I&I'K(K*J+K-D0I1E5U6J;FAIFIGWIELUNKOIPUQGXKYI[I^SaHbFcJeJfJjHkIlK
バッ ック	,S-H1J5T;JBV_IbI
バッ ッチ	!<BEGYIJPVQK^T
バナ	!I-UNU_V
バナ ナー	!I-UNU_V
バル	5TBKCK
バー	"J%G&2'5(=+<-W/^0=4?6U9I:F;9<:=>>@?W@@C<DBE>F1I@MBO:P@Q?SGTXUIYA[9aAbGe1fGg=iHjH
バー smtp	!aRGTI
バー ーか	"K,J-C1GBIKTRISJ_DcUkG
バー ーが	"C#H*G,A-S.8/I2F3?9@BVFJGCJFKCLHODR@TWXI]I^G_YbDdIhSiDjUkBlA
バー ーで	"I#UBFRS^TiF
バー ーと	!@*S,F-U1G2W9XBJNTTF
バー ーに	#F&H)T+K.<0J2F3K5:6A7^9?FKHJS:VIW@XJZF^IaJbCiTjA
バー ーの	!C)K,>/?3^5[6C7E8D9CBIGGHUK@OJRHT:VIWEXJ]I^HfChK
バー ーは	!F,S5SBI
バー ーへ	!X"T-K.I/C3H7H8J9HKHTYXW_HdIiIjE
バー ージ	!A,K-Z8I;I>K?[BHKHNWRJ_J
バー ー名	,J6ZRJTHiI
バ側	!B*J1F2J8V9TLIRKSGTKVT
バ管	!E.UBKLYSW
バ管 管理	!E.UBKLYSW
パイ	-V1G8WWU_K
パイ イプ	-V1I8WWU_K
パケ	!EJWcY
パケ ケッ	!EJWcY
パス	#>%B&K';(>*A+A,6-?.4/52C3=4G587;8<9=:E;G<S=T??@=BJC9DAEAF<HDIIJCK6MFNAO=P_QaRXSGT4UKVAW@XAY:]?^=_>a=c@dCeVfKg<hEk:l@
パス 'c	=T
パス スが	![ITLT
パス スは	!F6ULJeUiJ
パス スフ	"I(J.K3K5J6J<A=F?J@JCHEKFJGHKJLKP_QcRESKYGgKiFjH
パス スワ	#G%K&H'J(K*J+K,C-H.F/G0H3I5F6H7E8G9I<I=I@JCKFIGUIHKCLEOJQJRZSETAWKXJZT[K^I_HaJcKeJgJiSkGlJ
パー	CVaV
パー ーミ	;KCVaV
ビス	!I"G5KGEKJTEXKZGjJkUlH
ビス スが	!E
ビッ	BJEY
ビッ ット	BJEY
ピュ	5TTD
ピュ ュー	5TTD
ピー	,I.T5K8HBDITKUTG[S^WaHfEiJ
ピー ー中	!F.U8KKXSS
ファ	!J"C#:%=&6(T);*>,1-A/20[1H2?354>54677B8D9<:?<TB<E<F?G7ITJJM>N8OYP>QIR>T=UDWGX:YTZ;[T]U^H_HbHcAeIfFhDi;j?kAl7
ファ ァイ	!J"C#:%=&6(T);*>,1-A/20[1H2?354>54677B8D9<:?<TB<E<F?G7ITJJM>N8OYP>QIR>T=UDWGX:YTZ;[T]U^H_HbHcAeIfFhDi;j?kAl7
フィ	!E3Y
フィ ィン	!E3Y
フォ	!K"K&K'I(K*K+G,E.H/D3H5H6T7I9H;F<C=IBBFKHJKFLaQJSTTDVGWJ[W]F^JaFbIcIe[fKgJiJjKkHlI
フォ ォル	!K"K&K'I(K+H,E.H/D3H5H6U7I9H;G<C=JBCHKKFLaQKSTTDVGWJ[W]F^JaFbIcJe[fKgJiJjKkIlI
フト	,H8U@TKUTI
フト トウ	!G8U@TKU
フラ	!TeU
フレ	"I(J.K3K5J6J<A=F?J@JCHEKFJGHKJLKP_QcRESKYGgKiFjH
フレ レー	"I(J.K3K5J6J<A=F?J@JCHEKFJGHKJLKP_QcRESKYGgKiFjH
ブは	'VTU
ブを	=S
ブシ	!F"J)U,Jf^
ブシ シス	!F"J)U,Jf^
ブデ	!FLHSGe[
ブデ ディ	!FLHSGe[
ブフ	LHSI[KeU
ブフ フォ	LHSI[KeU
ブラ	![JSTHXJkJ
ブラ ラウ	![TIXK
ブロ	!C+U_Y
ブロ ロッ	!C+U_Y
プが	!D1J8WWU_K
プが が切	-H8X
プし	PVQT
プし しま	PVQT
プに	-T
プに に書	!K-T
プの	!GaU
プの の設	!JaU
プを	!W.H
プシ	gU
プシ ショ	gU
プタ	;KATJTTJ
プタ タス	JTTK
プト	-T8KBKGTcY
プト bashrc	cV
プラ	!W
プラ ライ	!W
プリ	!Y,F/I3Y7J9IBKKITF^V
プリ リン	!Y,G/J3Y7J9JKJTG
プル	!I0V
プロ	#<%D&;'V(I)C*J+I/92I354D517A:H;<<D=<>B?=@CA6C<ECFEHBJJMCNWPGQ9UKW_XWZ>]8^Y_>d;eHg8j<kK
プロ ロイ	6T<KAGBXiU
プロ ロキ	,C/G6H7JBERHTDWcX]iJkHlI
プロ ログ	!X^T
プロ ロセ	!<"T1WKYbTcT
プロ ロト	!K'J,A.I/C0J3G5G7H;JBIGJKKLFN[OGR@SETBWGXH]I^YaIbTeKiDjKlX
プロ ロバ	RX
プロ ロー	"D#I%K&J'Y*J+K.T0T1B3H5E6I8I9E;?=F>J?I@GAICHDJGFNIPJQHR?VTWIXJZJ]E_IaTbEcEfFgEiIkHlH
プン	LSOSSS
プン ンで	!T
プ先	!F.S/I5K9TBFLWSV
プ先 先に	!E,F.U9VBILTiV
ベー	!X
ベー ース	!X
ペア	![
ペア アを	![
ペー	!X"K#KbT
ペー ージ	!SbT
ホス	!B"?#=%A&G'A(<*G+I-E.@/a0=2W3^4W5e6d7[8I9>:G;;<9=A>D?C@@A:BEC@DFEAF<G>I>JGL.M@N7O;P@Q=RDS3UJVAYCZ?[?]?^>_;a=cGe?g;h>i.jCkD
ホス スト	!B"@#=%A&G'A(<*G+I-E.@/a0=2W3^4W5e6d7[8I9>:G;;<9=A>D?C@@A:BGC@DFEAF=G>I>JGL.M@N7O;P@Q=R-S3UJVAYCZ?[?]?^>_<a=cGe?g;h>i,jDkD
ホー	!C1_JT
ホー ーム	!E1_
ボリ	.W0KSF
ポジ	1I4SKHLITIcUkK
ポジ ジト	1I4SKHLITIcUkK
ポリ	!D'U,J0UEWFU
ポリ リシ	!D'U,J0UEWFU
ポン	!H"S
ポン ンス	!H"S
ポー	"A#B%H&?'B(B)C*?,V-</C194G8:<B=E@AAYBGCDDGEFF?GBHFJBK5LKPDS>TUVHX:YC^A_;aBb=eFf=gCi;jKkflU
ポー ート	"B#D%H&@'B(B)C*?,V-</C1;4G8:<B=E@AAYBBCDDGEFF?GBHFJBK5L>PDS@TUVHX:YD^A_;aBb>eGf=gCi<kflU
マウ	1X5KBI
マウ ウン	1X5KBI
マン	!D(I*K,J/H1S3H6I;H<IAKFKGSJJKJVI]K^XbTcSiKjH
マン ンド	!D(I*K,J/H1S3H6I;H<IAKFKGSJJKJVI]K^XbTcSiKjH
ミッ	!V;JCVaV
ミッ ッシ	;KCVaV
ムが	!>"J(X,H.V/J0G3EBKRJSFTHf[
ムが が一	!I(T*J3H
ムで	!J0T
ムに	.S
ムの	!X*[-V.H2U8J9WKERJ
ムま	!I2KEWFU^T
ムま また	!I2KEWFU^T
ムア	)K*J-F.H/F1F3I5I6I7V9GBEGHLHRHSHTWXWaIbIcJdVfHhJiIjKkS
ムア アウ	)K*J-F.H/F1F3I5I6I7V9GBEGHLHRHSHTWXWaIbIcJdVfHhJiIjKkS
ムス	aV
ムス スタ	aV
ムデ	!G1Y
ムデ ディ	!G1Y
ムパ	GYRGiI
ムパ パス	GYRGiI
ム不	!J*V
ム不 不一	!K*V
メソ	!IBTFVZKjT
メソ ソッ	!IBTFVZKjT
メタ	!W
メタ タデ	!W
メッ	!I,J9KBDKENJRHTIcVeUfJiG
メッ ッセ	!I,J9KBDKENJRHTIcVeUfJiG
メー	!d"KBFRHTG
メー ール	!b"KBIRITG
モン	!U
モー	!G"@#C%F'C(T/G2F6>7;9H:I;=<?=@>D?D@FACDGEFHKI8LVMHN@PTQ?R5V?WIYEZE]U^AcHdBeAfJg_iJl>
モー ート	"D#E%H'F-S/I2G6A7=9I:J;C<A=B>G?G@IAFBSCDDIEJGBI;LWMINAQFR9VBWJYHZI]V^EcKdDeCl@
モー ード	!G0K3KCSKHOJPVQIga
ャッ	3S
ャッ ッシ	3S
ャネ	)]1ZKJ
ャネ ネル	)]1ZKJ
ャン	!B.U1J5UIKLUiU
ュが	(I]U
ュア	!V
ュリ	3TDW
ュリ リテ	3TDW
ュー	-J.V/H0B5S7I=UBDITOERISTTAaJlK
ュー ータ	5TTD
ユー	"[#S&C'J(I*I+G,A-I/B0G2I3D6E7F9F:I;?<A=V>F?H@HABEGHIIFJHK@LCMINHOGPCT=VIWGXHYF[H]J^G_DaEbEcGdJeHfFgHhCiakDlG
ユー ーザ	"[#S&C'J(I*I+G,A-I/B0G2I3D6E7F9F:I;?<A=V>F?H@HABEGHIIFJHK@LCMINHOGPCT=VIWGXHYF[H]J^G_DaEbEcGdJeHfFgHhCiakDlG
ョブ	!G"J-G.G1I3K6I7J8K;KHUQIRUXXaKjI
ョン	#F%E&E'H(F-X.>/>0E1T3>4H5?6E8X;<<B=B>D?Y@DDHEIFDGAHGIDL?MGNUODPDQBS=TFVDWAXFYDZI[E]G_JcVdEeFhDjKlB
ョン 3	?XAI
ョン ンが	-J1U8FCYKH
ョン ンで	AT
ョン ンと	^V
ョン ンに	!J*T9ScW
ョン ンの	!A)U*T2T9T_U
ョン ンは	!X8UCF
ョン ンを	8WBGJTKX
ョン ンロ	!F
ョン ン文	!I-XKKNS
ライ	!["I*U,E.J/F3K5I7IBCIIKILTMTOIRF_IiGjKkKlG
ライ イア	*V-SBKMTiKlJ
ライ イン	IJLWSU
ラウ	![TIXK
ラウ ウザ	![TIXK
ラム	!X^T
ラン	.V3UKK
ラー	!G"?#H%9*S0S4G5J6I8F9T:A=F>>@7BTC5E>GIJEM<NHOIPCREUDX8YFZ9^I_EbAjJkS
ラー 0	![.I2TDS
ラー 1	![
ラー 20	!FJZKTXS_UdK
ラー db	!V
ラー fatal	)V/@7C9HBERIcUfUiJlJ
ラー ipaddr	7ITDdTkXlK
ラー java	;T
ラー libssh	!V
ラー sftp	!3;JBIK@RU]VdTkUlT
ラー ssh	!C3T7SAVKJNK_UkF
ラー アッ	!F0SKWLJOU
ラー コー	!7,I0U1E9K<TKJLTQTSEfHgH
ラー サー	!*&K*H0K1G2H3C5B7U9HBHLFRaWCbGcWdKfUjH
ラー ソフ	KU
ラー ディ	!>1WLWSY
ラー ファ	.S0Y<IIUaJ
ラー ホス	!E,TKFTU
ラー メッ	!GLTVU[TeI
ラー リモ	!F&^,TPTjY
ラー ロー	!FIY
ラー ーが	!C-D0J4S8F;J<KGJWWaTgJhKjSkJ
ラー ーで	!G)T.U1TbTcUfS
ラー ーの	!ILTSV
ラー ーを	.UBI[[aU
ラー ーコ	!H0G8TS]TUeJ
ラー ーメ	!DOUeS
ラー 接続	!HTIk]lU
ラー 最大	!K
ラー 相手	!J*U2T
ラー 致命	!D,G/I7JGVRZT?iT
ラー 認証	!A,G/I7JGURXT?iX
ラー 送信	eU
ラー 鍵フ	!H+G;Y?CIG
リか	!C&S
リか から	!C&S
リが	!V<GIHLYSGeJ
リが が存	1JLV
リで	!A1JLCSK[a
リで です	!ILF[[eI
リに	!YSH
リの	)U-T1K4VBDLDXSiK
リは	;KISS?[DeT
リは はあ	ISSA[EeK
リは は作	!HeW
リを	!@/I1HLX[JbUcUeU
リを を作	!I
リク	!J
リク クエ	!J
リシ	!D'U,J0UEWFU
リシ シー	!D'U,J0UEWFU
リス	!T4X5BHKKJLY
リス スト	4X5BKJLZST
リス スナ	!U
リズ	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
リズ ズム	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
リセ	!INU
リセ セッ	!INU
リソ	!T5TBJ
リソ ソー	!T5TBJ
リッ	!W
リテ	3TDW
リテ ティ	3TDW
リプ	-TcY
リプ プト	-TcY
リポ	1I4SKHLITIcUkK
リポ ポジ	1I4SKHLITIcUkK
リモ	"D#E%G'F-S/H2G6A7=9I:J;B<A=B>G?F@IAFBSCDDIEIGAI;LWMINAQFR8VBWJYHZI]V^EcJdDeCl@
リモ モー	"D#E%G'F-S/H2G6A7=9I:J;B<A=B>G?F@IAFBSCDDIEIGAI;LWMINAQFR8VBWJYHZI]V^EcJdDeCl@
リン	!^,G/J3Y7J9JKJSKTG
リン ンタ	!^,ITI
リン ント	!E3Y
リー	1JSSbTcV
ルか	!F.J1ULK[WbUcS
ルか から	!F.J1ULK[WbUcS
ルが	"I%T&J'F*J+D,F.>/F0=3F6K7I8H9D;H<W=?>B?H@JAGB?CGHHITLAO_PHRDS<TFWF[@_Ka=cHeIiCjH
ルが があ	;JIYSH
ルが が壊	;SKU]J
ルが が存	<FLHOV
ルが が既	OX
ルが が見	!V(K;=<Z=IOHYI]JgI
ルさ	5XRKiT
ルさ され	5XRKiT
ルで	'W.I@UOFRTSGTUaG
ルで です	!H'X@USJaH
ルと	!<(U0JKGLHOHSE][^T
ルと とし	!HSJ[T^U
ルと と一	]U
ルに	!H"K+U/J0I6I;JLISFTJ]UbZ
ルに に失	1UbUcS
ルの	!J">#I%J&H'>(W*G,A/G0:2H4K6H7F9C<J@ICWDVGIHBICJEMJPDR=TAW@XJ[7]VaHbTgVhIiK
ルの のア	;J=VDWLHSJ
ルの の先	!J;T
ルの の形	;A>T
ルの の読	<HAUQJYS
ルの の起	!C1U^VbYcTfT
ルの の転	aT
ルは	!?"H'X(F+J.@8J;U=I>HAHBGCIDIHJI;KBLGNJO^QJRDSJVWYW[>]@^T_Ka@cWfHgGiKlH
ルは は公	!JYV
ルは は受	!G0Z
ルは は既	!HOY
ルへ	.T
ルへ への	.T
ルま	!DIULXSI
ルま また	!DIULXSI
ルや	ISSA[E
ルや やデ	ISSA[E
ルを	#H&G(B*C,S/A1J2F3D5C6F8F9>;S<S>V?K@FA?CAFHGHH>JJK;LHOFPFQATEV@WTXGZK[;^>a7bUdGe?gGjHk@lT
ルを をア	!Y0H
ルを を作	0ULT
ルを を初	!K"ScTfVlJ
ルを を指	!U
ルを を確	,WBFTTWV
ルを を読	!F+G;W>T?BAIIG
ルを を送	![.JOKSUTJ
ルを を選	!JlZ
ルを を開	!9+I-U.E1K;J<U=TBXHKKHSXWT[K]I_UaJbJfG
ルア	iT
ルア アド	!IiW
ルエ	*U2U9UhU
ルエ エラ	*U2U9UhU
ルゴ	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
ルゴ ゴリ	!A*[,J/H2[5H9ZBHEUKJRHTHkJ
ルサ	!F"TgViU
ルサ サー	!J"TRSiU
ルシ	!J.S0TSI
ルシ シス	!J.S0TSI
ルダ	!D"K&K'I+H,E.H/E3H5H6U7J9H;H<D=JBCHKKGLbQKSTTDVHWJ[W]F^JaGbIcJe[fKiJkIlI
ルダ '	!H.ILTOVSYeF
ルダ ダが	LU
ルダ ダを	!B.K0S1TOISW[JeY
ルダ ダー	!DIJ[U
ルフ	!B<FI]OJ
ルフ ファ	!B<FI]OJ
ルリ	!G5TBKSV
ルー	WT
ルー ープ	DS
ルー ール	WT
ル名	'H(G.B0c;I<KIDKGO@SJVGYK[Z]FaGeIgI
ル名 名が	!E0VLHSI[U
ル名 名に	!V
ル名 名ま	!H0USH[V
ル転	!EIHVKfU
ル転 転送	!EIHVKfU
ル送	.TITLZ[G
ル送 送信	.TITLZ[G
レク	"G#K&I'E(G*J+E,F-I.>/D0B1Z3H5H6H7H8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNHOAQHRETFVKXKYG[[^H_IaDbFcHeZfHgFiBjHlG
レク クト	"G#K&I'F(H*J+E,F-I.?/E0B1Z3H5H6H7I8G9H;C=E>H?J@HAHBDCIDKFJGIHGJJKCLVNIOAQHRESSTGXKYG[[^H_JaDbFcHeZfHgFiCjIlG
レジ	!U
レジ ジス	!V
レス	!4.K/W3H5F6TBGLHRGSJWJ_UbJcJd]fIhKiT
レス スで	!JdV
レス スは	!JPT_T
レス スを	/Y6K
レス スポ	!H"S
レッ	![
レッ ット	!Z
レポ	IT[UkE
レポ ポー	IT[UkE
レー	"H%K(J,I.J/K1J3J5J6J<A=E?I@JCHEKFJGHKHLJOKP_QcRDSJTJYG[K_GbJfKgJiEjGlJ
レー ーズ	"I(J.K3K5J6J<A=F?J@JCHEKFJGHKJLKP_QcRESKYGgKiFjH
ロイ	6T<KAGBXiU
ロキ	,C/G6H7JBERHTDWcX]iJkHlI
ロキ キシ	,C/G6H7JBERHTDWcX]iJkHlI
ログ	"W#U&@'B(E*B+F,G-=.<0@2C4I6@7@9><B=C>I@DAAB]CCDFEEFBHFIBJCK8L>MGNCO@P@RWS6VEX@YC[B]Ea?dGe@fAgBiZk?
ログ グを	!F
ログ グア	!U
ログ グイ	"V#V%F&D'F(I*E+G,J-C.?0F2F4J6B7B9B<F=F@FAEBWCGDIEGFDHHIEJFK>LAMINEOCPCRUS;VHWBXCYGZT[E]H^EaEdHeDfCgGhTi]kA
ログ グオ	!YiG
ログ グラ	!X^T
ログ 詳細	!F
ロセ	!<"T1WKYbTcT
ロセ セス	!<"T1WKYbTcT
ロッ	!S+TBIPJRJ_XiH
ロッ ック	!S+TBIPJRJ_XiH
ロト	!K'J,A.I/C0J3G5G7H;JBIGJKKLFN[OGR@SETBWGXH]I^YaIbTeKiDjKlX
ロト トコ	!K'J,A.I/C0J3G5G7H;JBIGJKKLFN[OGR@SETBWGXH]I^YaIbTeKiDjKlX
ロバ	RX
ロバ バイ	RX
ロン	!H0XGURSSGiT
ロー	"<#B%E&A'V)E*B+D182D3:4H6?7K9<:J@TB<C=EGFIG?HDI^MHNAP?R5W?XDZD]Wb<c;dFeIf<hDi;k?lB
ロー ーカ	'J(S-K0H;J<CIbLCOBSBVG[F]ZaH
ロー ード	"A#E%I&G'X)J*G+I1@2I3B5?6H8G9B;S@SBECBDGEJGCHINFPCR:VSWGXHZG]B_GaSbBcAdJfBg?hJi@jIkFlF
ロー ーバ	5TBKCK
ワン	GYRGiI
ワン ンタ	GYRGiI
ワー	#A%G&@'C(F*C+D-T.;/F0?2E3H4H5@6@7V9J:J;I<C=D>H?H@FCEDIEFFDHGIBL<MIN@OAQFRYS;VEW=YG[E]F^B_HaBcBeDgDl>
ワー ーク	!T&H'J*J+J.D0H5J6I7W;IGHKULHNIOIR9SEWDXUZK^KaIcIfFjHlF
ワー ード	#G%K&H'J(K*J+K,C-H.F/G0H3I5F6H7E8G9I<I=I@JCKFIGUIHKCLEOJQJRZSETAWKXJZT[K^I_HaJcKeJgJiSkGlJ
ンが	-I/S1U8EBFCYKGRTTT_JbKiI
ンし	!T"A5JBATVZV_Ii?
ンし して	"K7SBFTVZV_JiE
ンし しま	!Y"HiI
ンで	#U)K*I,F.G/B0J1C3H5C6K7J9I;F=K>J@JBWFJGYLGNJOIQFRXSET>]J^KeIfIhKjUkJ
ンで でき	#V*K,H.H/D1D3I5F9KBWGYLIOJQHRYSGT?eKfJjU
ンで です	!TcT
ンと	^V
ンに	#I(J,I-K.H1F8K;H<IGHKIQGTGaJbIcUgJiVjC
ンに に失	*T.I1H9SGKiTjH
ンの	)T*T2S9TGJRC_WfK
ンは	!S"T)U0W8T;JBACEOJRBSFTK_HaJbTcIfGjIlK
ンは はで	"IbU
ンは は拒	)UiI
ンま	!JRTiS
ンま また	!JRTiS
ンを	3U5T8WBCJTKXTH
ンを を終	8U
ンを を開	!XBJ
ンイ	"TBFGU
ンイ イン	"TBFGU
ンガ	!E3Y
ンガ ガー	!E3Y
ンス	!Z,I/JBGTGbTcTfJ
ンス fz	!I"S
ンス スタ	!S
ンス スト	1UbU
ンス ス固	!S
ンタ	"J,?/T5JBBGbR@TIkIlK
ンタ タイ	GYRGiI
ンタ ター	,A/U
ント	"X#V%_&Z'A(A)B+?,:.9/80>3W4E5E6@7@:T;=>D?D@@CAEAHCJCKILJN>O>P>Q?RCS4T8VCW@X>YEZ@[@]B^@_>a?c?dFfGgBiXk>l;
ント トか	&V*S
ント トが	%V3WBGKJ_KiI
ント トで	!A#T+J1V5IDTSGjT
ント トに	"I#F&U:VBWbKiF
ント トの	"Y%TBIhXjJ
ント トは	BBGTiJ
ント トま	"TGKiU
ント ト名	!H"KiY
ンド	!E%K(H,J/I2J3G6H;G<HAIBJCJFJGUHKJHRKVHYJ]J^XbShKiJjG
ンド keyfile	!K
ンド open	!I"S
ンド put	!I'TLG
ンド ドが	!E/J1KLVST^SgU
ンド ドシ	-T9SKT
ンネ	!C+K,Y9JBVSJTTWXfH
ンネ ネル	!C+K,Y9JBVSJTTWXfH
ンピ	5TTD
ンピ ピュ	5TTD
ンプ	!J0UGTSGaUiU
ンプ プの	!JaU
ンプ プル	!I0V
ンポ	;TATQTRI
ンポ ポー	;TATQTRI
ンロ	!T@U
ンロ ログ	!F
ンロ ロー	!Z@U
ン不	!IBUcT
ン名	!E
ン失	!B1K8KTJhY
ン失 失敗	!B1K8KTJhY
ン文	!I-XKKNS
ン文 文字	!I-XKKNS
ーか	"I,J-C1GBHKSRISJ_CcUiKkG
ーか から	"I,J-C1GBHKSRISJ_CcUiKkG
ーが	'E(D*?+E/H2@3H7D;B<C=E?IAGBXCHDIEJG:HDLTMIPFQGRETVWWXCYJ]A_XaTdDgBiJjXk8l:
ーが があ	!U
ーが が切	!F-V8TLJSJ_UhT
ーが が応	!V,I/GBHKISJTX
ーが が接	!K8IWThV
ーが が発	!E-D0J4S8G;JGJWTaTgJjTkJ
ーが が見	"S#UBJiT
ーし	TT
ーし しま	TT
ーで	!A"E#U,E.U/H0J1U3I6I8KB=GKLESITC[X^[_JaIbUiAkIlI
ーで です	!D)S.S1SLHSH[UbScUfS
ーと	*S,B-U/I1F2W9XBINSTAkJ
ーと との	!F,I-V1H2S9VNUTI
ーに	&B+H,S2@3J576>7[9;<IETHGNJVDW=XHZD[K^FaBbAeGiUj>
ーに にあ	!G*UOUSI
ーに にな	!I
ーに によ	!G'U)T0U1TBDKFST_TfHiKlX
ーに に拒	,EBZRG_JiV
ーに に接	#K&I*G,U.F1K2J5@6E7_9DBCJSLISHTVWEZKbJjI
ーの	"G#G'J)H+J,F/;0F3b4K5^6@7>9=<F=IBFEJFFGCHSJJQHRBT9VDWBXFYJ]F^FeGf?gKhFi@
ーの のた	!T
ーの のホ	!C3V5U
ーの の応	-TNT_TlS
ーは	!GBH
ーは はそ	!T
ーへ	!X"T-K.I/C3H7H8J9HKHTYXW_HdIiIjE
ーへ への	!S"T.K/G8K9IKITZ_IdIiK
ーを	!U,G.T0KTJ[ZaUiH
ーカ	!J'T,J/K0E;I<CBJIbLBNJOASATJVGWI[E]Z^K_HaGeJkJ
ーカ カイ	'V
ーカ カル	'J(S-K0H;J<CIbLCOBSBVG[F]ZaH
ーク	!X#K&F'I(J*I+J.D0G2J3J5I6G7W<KAJFKGHIKKULFNHOHQJR8SDVKWDXTZJ]J^JaIcHeJfFiIjGlE
ーク エラ	!A,D7_KIT@dTk_
ーク クか	!DTUXU
ーク クに	,F7WKUT@
ーク クエ	!8,Z-JTYkA
ーク クレ	!U
ーク ク接	!J)T,K-W1V7E8TBEJXkI
ーク ク関	!S
ーク パス	!V
ーク リソ	!W
ーゲ	!W
ーゲ ゲッ	!W
ーコ	!H0G8TS]TUeJ
ーコ コー	!H0G8TS]TUeJ
ーザ	"[#S&C'J(I*I+G,A-I/B0G2I3D6E7F9F:I;?<A=V>F?H@HABEGHIIFJHK@LCMINHOGPCT=VIWGXHYF[H]J^G_DaEbEcGdJeHfFgHhCiakDlG
ーザ ザー	!V#U&F*K+H,E/E0J3H6G7H9I;B<C=W>H?J@KAEFEHKIHJJKBLFMJNJOJPFRDSATBWJXKYI[K^J_FaJbHcIfIgJhDi[jKkFlI
ーザ ザ名	"SFTRWiSjT
ーシ	2V^V
ーシ ショ	2V^V
ージ	":#<%_&[(C)F*B+D,<-W/?1K2D3>4I5>6F7D9>:F;=<B=B>E?Y@ECDDIEHFAG>HGICKBLHMGNSPDQCR7TAW@XFYEZF]C_CaIcUdFf?gChUiEjG
ージ failure	LUOVSWVU[We@
ージ permission	ST
ージ ジに	!V
ージ ジの	!U1V^GcU
ージ ジを	^UbV
ージ ジェ	"I#K%a&^1K5J8KFKGJRFSIhWiB
ージ ジョ	!A,K-Z8I;I>K?[BHKHNWRJ_J
ース	!d,H/JBCKIRFTFiIkK
ース スに	!T
ース スの	5TBJ
ース スを	!Y
ース スト	!Y
ーズ	!J"I%K(J,J.J/J1I3J5J6J8H<A=F?J@JCHEKFJGHJKLJOKP_QcRESJTKYGbKgJiFjG
ーズ ズが	<G>IAKPVQ[iK
ーズ ズな	PS
ーズ ズの	!IPV
ーズ ズを	;F>UQT
ータ	#G%K(G*H+H/>0W2H4I6I7I9C=JAGCUFJGEKTOAQIR;VBWDXIYKZI[C]F_CaJbIcTdJeIhIjCk@lB
ータ タが	!H;SPTcV
ータ タの	!G.F8T<JBTIVJUKTTW
ータ タを	,I.UBHHTTG
ータ タス	fS
ータ タベ	!W
ータ ター	5UTD
ート	"7#:%>'9*K/@1H7@:D;F<5=8@:AWC9D@E?FHG5HDJEN@PCQGUIV:X=Y<]T^6e:f>iCk_
ート 22	!:,V-K6JBHNHRKk[lV
ート 443	!D7XdX
ート 5432	!_,DRK
ート アク	!W
ート コン	!U
ート デス	!U
ート トさ	!C3J5J>T?SAUKIOK
ート トし	!EBG
ート トに	;UAVQURH
ート トの	!B1UbUcS
ート トへ	!E.UKWLKPUSFTUiKkV
ート トを	!W/I6KkV
ート トア	cS
ート トサ	TU
ート トデ	!FLX
ート トパ	!JBJLVSV
ート トフ	!=(J-U0EBIIIKILXOWSY[K_VaJhS
ート トホ	&V*V5HKEbTfUjV
ート トリ	!A4T
ート ト側	!B)TBKKH]W
ート ト番	,U/G3K5H6SBFNWRGTIWTiHkY
ート ホス	!C-UKWTD
ード	"F&E(K)I+5.T0S263>4B5G638K9D:>BID7E;F;GYH5JCM>N3QJRSTDUEW1X5YJ].^H_.cHeGgWh:k7l0
ード 0	!^
ード 1	!G"T1W;K<S>W?UbU
ード 2	!?ITLVSGcT
ード 23	!GIVaV
ード 255	!H1K7U=KKEiX
ード 3	!C,I3VSXTIaXdWkI
ード 4	!H0HKJOWSTVT[UaI
ード ドが	(I)H,C-G1C7H<JB:IEJJLCOGPSRXTGVG[I^I_KaDbJfGgSiUjF
ード ドし	'V.H0F;XLIOJSC
ード ドす	IV
ード ドで	!I'B(I,I/J0V;IB?FIKFQGTGVGYIZT[H^JaDeJgYiHjK
ード ドに	!I"J#T-U0J<V=TCKGIIHJUOGRCTTVH[WaGiH
ード ドの	!VBCGXQJRGiFjK
ード ドは	!J
ード ドを	0FB<LUOKRJZUaI
ード ド中	OS
ード ド失	!D,T<JFT
ード ド完	.GSJaT
ード ド済	!X
ード ド認	!VBCRXZGiB
ーネ	!C,G/V7UXS
ーバ	!C"I#G%?&>(C+3.V3T:<;6<@=2>:?6@AAAC=DHHCI/JBM9NVP5Q4TTUCY5[C^JaHcKg?
ーバ から	!J.T0TSK
ーバ バか	-V/D1G3H5KBFTCWJbIfH
ーバ バが	#I%I'J*I,T/D0T2I3B5C6G7E<SGFNCOKTJVEWCXI]I^IaHdKeIfViVkBlA
ーバ バで	!@BJNWOURTfUiK
ーバ バと	!F)U,I-K1V2U8K9XBKKKfS
ーバ バに	&I/G5K7S9JB]NKRESITViJjEkIlS
ーバ バの	!K"J'U*F.U/?1J2T4S6E8K9ABDEUFVGJKGLFNYOGR?T<VIXG]K^JaGbJfHiKjEkCl@
ーバ バは	!I,G0G2KBFFSLDOVRXSUTHWIZEaHcHeJfFlS
ーバ バへ	BSWUXTkI
ーバ バを	fS
ーバ バル	5TBKCK
ーバ バー	%H&4'7(@*S+?/^0@4@6V9J:H;@<==B>F?B@DA>C?DDE?F3IAMEO<PBQBSITXUJYE[<aCbBe4fIg?iIjJ
ーバ バ側	!B*J1F2J8V9TLIRKSGTKVT
ーバ バ管	!E.UBKLYSW
ービ	!I"G5KGEKJTEXKZGjJkUlH
ービ ビス	!I"G5KGEKJTEXKZGjJkUlH
ープ	!J(I3Y;KBJKI
ープ プリ	!E3Y
ープ プン	LSOSSS
ーミ	%U;KBJCVaV
ーミ ミッ	;KCVaV
ーム	!?.W0J1^LHeK
ーム ムデ	!G1Y
ーメ	!DOUeS
ーメ メッ	!DOUeS
ーモ	!U
ーモ モン	!U
ーラ	!E<T=VBHIS
ール	!e"G,G.A/F3H5H6J7I8JBAKILINKRASGjHkHlJ
ール ルで	.KTU
ール ルに	1UbUcS
ール ルア	iT
ーン	&V<KBVQKcT
ー中	!F.U8KKXSS
ー名	)T,D5I6Y9KLJQITBjHkG
ー名 パス	!I"VBTRTiT
ー名 名と	!YBGZV
ー名 名に	!F6WiT
ー名 名ま	!WGWiB
ー認	!SBSRHiG
ー認 認証	!SBSRHiG
一度	;SPKQViU
一時	!H.J1JIHKVLDSUTSVUWGXT[W]V
一時 時フ	!BIILFSVVU[W]V
一時 時的	KWTSWHXU
一次	RWiY
一致	#I%H&E'E(^*W+H,D-D/@0B1G3a4J6D7F8B;D<C=J>J?I@JAGBHCIEIFDGDHHI@JGLAOAPCRDS>T@VEWFXIYIZI[H]T^F_GaDeGfFgUhJiBjCkI
一致 致し	"I&H'K(X+J,I.E/E0I3]6H7I8I9U;H<DAKBDFGGJHJIHJKLEOFPKQIRESDTDVJWJ]V^KaJbIfKiGjI
一般	!H.[0IKJSY[UeJ
一般 般的	.TSS[W
一覧	&J1WBHKKRGSXZU[EbHcTeF
一覧 覧の	JSSX[IbJcUeJ
上で	<T
上の	!FEWRGXS]X
上の の鍵	EW
上传	"D(G)J*I,B.W/B0I1G3J5J6H9K;K<KBDGIIDNKOGRBSVVSXJ[H]J_DaFbHcGdGfDiElI
上传 传失	!>"I(K,H.W/K8JBIIJKGOJRGSTTS[K_JaJcJdJfJkT
上传 传完	VU
上传 传成	!Y
上書	IJLIOWSF[S
上書 書き	IJLIOWSF[S
上注	BY
上注 注册	BY
上限	.WKJ_W
上限 限に	"T_W
下に	LGSG[IeU
下に に置	LISJ
下の	!T
下の の署	!T
不一	!?(W*U-K2U3V8J9JBEIIPJ]J
不一 一致	!?(W*U-K2U3V8J9JBEIIPJ]J
不到	!>"E&J'J(D)G*V+I,C-F.@/V0E1D2[3@4J5A6E7F8D;G<[=HAIBDCIDKFKGIHKIBJJKALEMJNIOFPJQHRASBT?VIWHXHYGZJ[G]G^H_DaEbFcEdJeIfCgIhJiEjKkHlG
不到 到匹	!B*W-J/H2[3H5J8K9TBK_K
不可	!A.K5TBTIILVOIST]VbK
不存	!<(H,F-J.A/C0H1G3K5E6F8G;K<BBDDTI[K>LYOBQJRJS<TKVJXJ[G]J_FaHbHcHfGlI
不存 存在	!<(H,F-J.A/C0H1G3K5E6F8G;K<BBDDTI[K>LYOBQJRJS<TKVJXJ[G]J_FaHbHcHfGlI
不明	!I+T,J/U1I3E5[RJTJ
不明 明で	/W3I5T
不明 明な	+T/J3J5X6K
不正	#J%I&I'H)J*G,B-D.A0D1H2H3B4J5B6W7F8C9G:K;Y<D=S>G?FEIFFGEHHIGJIK>LFNSOEQSS@TAVHWGXIYAZI[G]T^G_DaEbGcEdGeJfEhIjHk@
不正 正で	.H0J5J;U=S?JBFDIKGOKQDSIYI]VcK
不正 正な	!E6T;V=ICIQI
不正 正ア	!Y
不正 正确	;G=TDUQX
不符	3[5H
不能	3E5YIKLH
不要	cW
不足	"H(K,H.b/I0K1K3J5J7KBHIKKGLDOJRFS@TC]K_IcJfIlI
不足 足し	.U
严重	!@,G8V?IBKKTRUTF
严重 重错	!E,G8V?IKTRUTF
个文	!^.I3K
个文 文件	!^.I3K
中で	!J#U8H;SiG
中で です	#UiH
中に	)J*V,C-V4T8;9aBCIEJ]LJNJOSRJTHWE_UaSfFhIjJkK
中に にエ	!H-G4U8K9SBGIJOTWJaT
中に に切	!H-Z8K_[
中の	!C"V8JTWiFkV
中断	!?,C.U3U5U8W9KBKJZ
中断 断さ	!G,J-J.U8YJS
中断 断し	!G3S5TTJkS
中斷	"J,K.G/J5JIKKYLJRESJTHlK
中止	!C"H&K(J,@-B/H0J1E3U7G8Y9I;K?G@KBEIGJHK[OGRATAWIaIbKcJdJeSfKgIhHiGjJkHlJ
中止 止さ	!D,J.U8Y_U
中止 止し	!@8HBJKTOJTJeT
主机	!D#G%H&E'E(@)@*@+G,?-S.8/[0@3X4E5Z6?7U8C9;:G;?<A=D>H?G@FADCGDHEHFCG?HFI:JCKEL:MDNAO>PAQ>RIS9UIVDWBXTYFZG[@]A^C_Ja?c;dJeDfHgEh@jCl<
主机 机上	BY
主机 机密	"G(I)J*G,F-I.F/D0K1F3Z4K5^6K7G8H9EB@IIKELIOJQJRCSITAXJ[K]J_IaJbIcHfGhJiHlH
了し	#G%I'J(E)I*J,B.E0G1V3E5F6H7H8V;I=I?K@JBGCFFJISMINEQCR?SFTGVSXJ[I]JaAdIeJgDhGiEkElF
了し しま	#I%I'K(E)I*J,B.E0G1V3E5F6H7I8V;I=J?K@KBICGFJISMINEQCR@SFTGVSXJ[I]JaAdIeJgDhGiFkElF
了で	&IBKKULKhW
了で でき	&IBKKULKhW
了コ	,U-J0I8F=E>UCKGIIJKBOJRFVJkS
了コ コー	,U-J0I8F=E>UCKGIIJKBOJRFVJkS
予定	;UFT
予期	!9)W,C/H1X5GNHRJTB^JbYfThG
予期 期せ	!<)X,E/J1TNHRKTC^KfThH
事録	!USG
二段	GW
二段 段階	GW
于目	,V
于目 目标	,V
于连	7WTTdUkV
于连 连接	7WTTdUkV
互換	!C1UbTcY
互換 換性	!C1UbTcY
交换	!F2H3F5J9]AIBGKKQKRETIhKiJjJ
交換	!J(J)J*X,F-Y.G/H0K1D2T3D5G8D9j<KBEIJJXK<LHRFSGTDWKaJcIfHhHiKkJlJ
交換 換ア	9S
交換 換方	!E*I9^
今回	!H3WBK
仓库	!K
他の	3SCW
付き	;V
付け	"J#T'](K,F.H/G3K5K6D<KAKKJLHNKODSGTGWK^JbIcKiDjHlD
付け けて	'X,J0IBERIkT
付け けま	#VeT
付け けら	0VOKRT
代理	!D&T,IBJKFNHRFTZX[_GkI
以上	!AEYFSJVKSRF
以上 上の	EWRH
以下	!UJT
以下 下の	!T
以外	MS
以外 外の	MS
件	!h.I1K8SKHSJ
件传	SU
件传 传输	SU
件名	!H(H.I0YLSVK
件数	!^
会话	"K,J-K1U5J8WBJKETG_KbSfTiK
会话 话已	"K,J-K1U5J8WBJKETG_KbSfTiK
传失	!>"I(K,H.W/K8JBIIJKGOJRGSTTS[K_JaJcJdJfJkT
传失 失败	!>"I(K,H.W/K8JBIIJKGOJRGSTTS[K_JaJcJdJfJkT
传完	VU
传完 完成	VU
传成	!Y
传成 成功	!Y
传输	*G-K.U3HKVRHSXTK]V
伺服	!I"J,K.J/J0K8JBKIIKHLJOKRVSJTS[K_KlW
伺服 服器	!I"J,K.J/J0K8JBKIIKHLJOKRVSJTS[K_KlW
位置	!C8SBI]SaS
位置 送信	!I-T7SKIaT
体は	.HOFSFVWaZ
作が	!C8VTHXVaUdIkUlS
作が がな	8UlT
作が がタ	7JKUTKXX
作し	)U1T
作し して	)U1T
作で	!ETTaX
作で です	!ETTaX
作は	!W
作を	!F7UBJSTVUaS
作を を実	7V
作可	^T
作可 可能	^T
作成	"D#Y&K'C(K+I,F.?/G0T6H7H9G;H<F=GB:CKGIHIIAKBLbPJQJRASYTCVBWIYG[:]D^Ja>bFeci?jGkJ
作成 成し	!UFSLVSG
作成 成で	'J1HIJKJLTOJSX[G]KaKeZ
作成 成中	.IOW
使い	!W%TBWQJjS
使い い方	!XQK
使え	"J#T.K0V6T;J<HBEIKLGOKRISGbJ
使え えま	0V6T;K<HBJIKLHSHiT
使用	#='A(E+A,G-G.S/C1I2D3;4H5?9A;:<J>UDTEWFTG=HHICJFK;L@MJNDO=PIQ>RVS;VEWFY@[C]B_@aBb<cEdGeBfAgEkAl@
使用 用さ	!GBJ
使用 用し	!G"I)UCTEUZK^SlK
使用 用す	%VBG
使用 用で	!F+I.K0S;D>TBDDWEUOIRWbF
使用 用中	"VFUjV
使用 用可	!BZTiG
使用 用量	.U
例外	!VJVSK[J
供し	ST[SlT
侵害	3S
侵害 害の	3S
保存	!Y"H'G(I*K+H,@-J.S/A1F3X6G7I8H9G<G=H>H?T@JAFB:CJDIFJGKHWIJKBNIOYPGQDR@T>VKWJXJYI[F]F^I_IbHcHeHfFgJi@jIkHlF
保存 存し	![.I3I?VBIQJSHaSiJ
保存 存で	.X0S3JBJHXOWRJTJ
保存 存先	.XSU
保持	%S
信が	!A8SJUKVbU
信さ	!JBJcW
信さ され	!JBJcW
信し	!F'V-G.JBFKGLEMWNURJ_IcTeKkKlJ
信し した	!FMS
信し して	!I'W
信し しま	-JLFfT
信で	!U.E9JBKLUTJ
信で でき	!U.E9JBKLUTJ
信に	!W*T.I/KFTKERESJjT
信に に失	!W*T.I/KFTKERESJjT
信は	!GBGVUXVaX
信を	!D.T3K8SISJUKTeU
信エ	!G*W3J5F6J8J9FBDKFLYNTRTSXVK[K_SkGlJ
信エ エラ	!G*W3J5F6J8J9FBDKFLYNTRTSXVK[K_SkGlJ
信サ	!]RG
信サ サー	!]RG
信タ	!E2T8WKVTEdJ
信デ	NU
信デ デー	NU
信バ	BHGV
信フ	!>([0J;FKXOHgW
信フ ファ	!>([0J;FKXOHgW
信中	!X-KKV
信側	!@/U1K7UTVVUcJ
信側 date	!H-TKHaS
信側 側で	!I(SVT
信元	([LJ
信先	.KBKLXOJ[TeF
信処	!JIVLTSSjU
信処 処理	!JIVLTSSjU
信失	!G"JKJRKZVjW
信失 失敗	!G"JKJRKZVjW
信後	!AJXKHLGSJVZ
信息	!UcU
信済	!G.JLIOVSKVW
信済 済み	!G.JLIOVSKVW
信用	"W)V
信結	!W
信結 結果	!W
信頼	!V4U
修正	+T0T
修正 正し	+U
個の	(TDT
個の のフ	DT
値が	!D(X+UNJ
停止	!E"a,I/K1GGDIJJ_KVLENGOIPJR?SFVJZHaJbIfIgKiHjIlH
停止 止し	"U5SBIJXKULINJRIhTiK
側が	)V1S
側で	!A1H8VBIVT
側に	!FSIVUjT
側の	!HRIZS]S
元の	]X
元の のフ	]X
先が	!E
先で	RT
先に	!7.S6K9TBEKHL^RITVXKeGkV
先に に接	!C,G9VBJiWkX
先の	.V5I6V7SBJKJOK
先は	!I
先サ	!F/I0T5U9UBCHWRJSEiJ
先サ サー	!F/I0T5U9UBCHWRJSEiJ
先デ	!@)ULV
先デ ディ	!@)ULV
先フ	!DLYST
先フ フォ	!FLYSU
先ホ	,J/U7U
先ホ ホス	,J/U7U
先頭	!9(J.J;Z?HBJMUOJQISKYJ]YlI
先頭 頭に	!J;X
先頭 頭行	;H@SAS
入れ	!I%TBTRTiW
入力	!H#I&J,H/E0K1E3K5F6X8S9J;H<KB>FKGZLFNKOIPXRHSHTHXJZK^J_JaHbGcJeJiWjHlE
入力 力し	"H/G6XBHLKPGRGiXkKlH
入力 力で	!GPY
入的	!H=UDV
入的 的管	!H=UDV
公钥	,A.H/H1J3C5J;KB^KIR?SJTCYUcKfGiFlI
公開	"?#T&?(E)H*D+G,:-B/>1E4G6D7E8?9?:U;J=C>D?D@?A<BcDFHFIDJFK=MHNDO?P:RFSJT=VAWBXFYbZ^[F]D^D_?a@cCdHeBf@gEhCjElB
公開 開鍵	"?#T&?(E)H*E+H,:-B.@/>0C1E4G6D7F8?9@:U;J=D>E?D@?A<BdDGHHIFJFK=LAMHNDODP:RFS?T>VDWCXFYbZ^[G]G^E_?aBcCdHeCfAgEhDjFlB
共有	![8UBJTJ
共有 にア	!W
共通	!I2S9W
共通 通の	!I2S9W
关闭	)V,B-Y.G/D1[3H5GBHLJRHSGTA_Db]fTiJ
内容	!I-K=SAJBVCTLJNUQER@SITJ]U_JkG
内容 容が	]V
内部	%T&T^U
再度	!J'T
再接	#U8VKU
再接 接続	#U8VKU
再試	!A-S0K3I6K8IBUGIOKRSTXWG_TfHhJiTjIlE
再試 試行	!A-S0K3I6K8IBUGIOKRSTXWG_TfHhJiTjIlE
再试	RWiY
再试 试一	RWiY
再送	!C(WgX
再送 送し	!I(TgY
再開	!K'K(K.E0EIHLF]e
再開 開し	KU
再開 開で	!C.K0ILI]a
写入	=UDULUSW
写入 入的	!H=UDV
写真	!W
処理	!D"E#T&H(G*V-Y.<0E1B2W5K6G7E9V;F=G?HASCIFJITK7NFPHQDTSWE[?]J_AbFcGdHeIfDgIhIi?lG
処理 理が	IWKJLUVI
処理 理で	!D,T/TDTIVLTjU
処理 理の	VT
処理 理を	!DKFLIOU
処理 理中	!E#U9UJUKHTSiJ
出し	&V,J3URHiT
出力	1T8KBUIFKWOJPSSB[T^FaJcXfJiJ
出力 力エ	!I.V8KKW
出用	!SBVFUKJRJiUjV
分	!X.J
分か	!E#YBH
分か かか	!E#YBH
分フ	]T
分フ ファ	]T
切な	lY
切な なプ	lY
切れ	"Y,H-S.J1I9TBHPJRJTD_EiH
切れ れて	!T"S;S
切れ れま	,K-W8T9UJT_I
切断	!>#H%F&I'J(I*J,4-V.H/?0H1T3>5@6K8];J=KAJB=CJFIGCIKK]LBMVN<ODR;S=TDVGW@XH[H]I^F_ZaEbUdIeIgFhZiEk>l@
切断 断さ	!D#K%K)V,</H1U3E5J8TBGGIKZNHRASIWF^JaIgJhUi>jDkElE
切断 断し	!H1HKTLJMWNKSITH_WjV
切断 断メ	!H8S
列を	!I-XKJNS_K
列を を受	NU
初か	!JSW]V
初か から	!JSW]V
初期	!B&V,J-J.E/I0J1W3J5I6T9T<U=UJUKENJOIQURFTJ[HbScXeHfXiJlJ
初期 期化	!K-K.E/J1T5K6J9T;S<V=VBKJUKELKOJQUSJbTcYfXlH
別の	"K#J:YKIOSjW
別の のア	!H:ZBE
別の の鍵	!EjX
別情	-S3W_S
別情 情報	-S3W_S
利用	!G"b)J*H+G,E-J.A/A0A1D2K3G6E7H8F:J;F=D>G?JAICIDIEHGBHIIEKCLBNGODQGRGS=TBVIWIXGYHZC[G]H^T_IaFcHfVjDlV
利用 用く	^W
利用 用で	"U'J.H/H0G1J5J=KBHGKIKLJOJPTSGTJZJfWiGjK
利用 用者	RDiUjG
到伺	!ERYTVlE
到伺 伺服	!ERYTVlE
到匹	!B*W-J/H2[3H5J8K9TBK_K
到匹 匹配	!B*W-J/H2[3H5J8K9TBK_K
到服	!D*J.K/X1K3G5I7T9JBGRTcJfJ
到服 服务	!D*J.K/X1K3G5I7T9JBGRTcJfJ
到達	!B/W7^
到達 達で	!B/W7^
制限	!V"U,K3J8GBHKHRJSJ
制限 限さ	"VfT
制限 限を	.S
削除	!XSJ
削除 除し	.T
前に	!=#U,K-Y0S8EBFNITEcVhI
前の	#T/GBJOTTJ
前の のフ	!EOT
前回	!D3WUU
前解	!BKWWHXT
前解 解決	!BKWWHXT
力し	"J/G6XBGLKPGRFfKiXkJlF
力し して	!A"H/I6ZBIPJRGcSiX
力で	!GPY
力で でき	!GPY
力エ	!H.V8KKW
力エ エラ	!H.V8KKW
功し	!W-I.J8GBIJWKDLJRJSDTF_KaZ
功し しま	!V-I8GBIJWKDLJRJSGTGaX
加し	!W3I
加し しま	!W3I
务器	!5"8#C%@&?'B+@0>2?3W4C6>87:C;;<>=B>E?D@ACCDDEDFBG=HBI<JBKJLJMAN?O=PAQ=TVUDV@W@X?YAZ@[>^A_:a<bJdBeAg?k<
务器 器拒	!E(K*K-K.G/H1I3E5JBZKHLJSJTBcHfDiSlH
务器 器的	!I5X
効で	,G6UGKTHZV
効で です	,G6UGKTHZV
効な	"J/H0U6T?G@T
効に	!I#VDW^TiU
効に にな	#V^TiV
効化	*SRU
効化 化さ	*SRU
効期	!U"YiJ
効期 期限	!U"YiJ
動さ	VW
動さ され	VW
動し	"S&X,T.J<URGlI
動し して	"S&X,T.J<URGlI
動で	,J1WTH[KbU
動で でき	,J1WTH[KbU
動に	!TBHLVSV
動に に失	!TBHLVSV
動ス	cT
動ス スク	cT
動作	)T,I1TBILSR>STT[lJ
動作 作し	)U1T
化さ	PWQKRT
化さ され	PWQKRT
化で	!K"ScTfVlJ
化で でき	!K"ScTfVlJ
化エ	!F)S.J1S;T<V=VKIQVbTcT
化エ エラ	!F)S.J1S;T<V=VKIQVbTcT
匹配	!@"=#D%A&?'I(H)I+=,:-<.A/<0G1E2X3a4E5<6C7@8@9X:H;><==B>D?J@BAAB<C@DIEDF?GAH@IHJCK8LFMDN=OEP>Q@R<SCT;VIW?XCYEZE[I^C_<aHb?cFdEeHf?gFh;iAjDk?lB
匹配 配的	!B*W-J/H2[3H5J8K9TBK_K
协议	!H,JRGTDlZ
原因	"W.U1IBELI
参照	!TaSeG
参照 照し	BWRGjV
反映	#aBBiHjJ
反映 映に	#S
反映 映ま	#WBH
反映 映前	!I#V
取り	!T,I/K1J3T5T8I;J=WBEKFRISJTJXSiI
取り り権	!G=X
取れ	!B&S8K
取れ れま	!B&S8K
取得	"H&I)U,C.A0F1^6G7J8J9H;IB?GKIFKBOAQKRBSVTCVVWI[D]FaGcWeBfHgTiDjIkSlI
取得 得で	!I-T1S6JJSNSOGVT]JeKkU
取得 得に	!S1VBGLUSW[KbIcUeJ
取得 得中	!H4VLW
取远	!CVU
取远 远程	!CVU
受け	"H#T&K'](K,C-I.F/H1G3H5I6G8I9I;J<IAJIJKDLHOCPKSETKWI[J]J^G_IaIbHfJgKkX
受け け付	#U'],H.I6KKKLJOESGTIiEjIlJ
受け け入	!I%TBTRTiW
受け け取	!GXUkS
受付	!D"U.JIIOUSJ_JeXhT
受信	"C#K'I(])I*H,D-T.J/E0A1A2K3F5I6J9F;><H?JCJGHIBLDMVNXPKRCS;TJVUWGXJYJ[E^EaAdJeIfDgXkClB
受信 信し	!@KKMWNVcT
受信 信デ	NU
受信 信フ	!@([0K;GKYOIgW
受信 信側	!IVV
受信 送信	-G.U8SKU
可が	!U&J+D.F0I5K7H;A<B=[>JBJCVIAL?PKQIRHSWTIYJ[IiC
可が があ	!T&K+E.F5K7I;B<C=[CVIAL?QJRJSWTJ[JiD
可が がな	!Y
可さ	!H&I'Z(H.H/H1F2J3F5H8C:K;I?JAJB>ESJJK@LJPFSXVKWFYH[F^H_HaYbJcKfHgGjClJ
可さ され	!H&I'Z(H.H/H1F2J3F5H8C:K;I?JAJB>ESJJK@LJPFSXVKWFYH[F^H_HaYbJcKfHgGjClJ
可し	!GbS
可し して	bS
可能	!G"A#G%E'F)F+G-B.9/C0@1I2F3]4I5>6H7B:J<D=E>H?H@JADCEEIGDHGJFL=MJO>PFS;VVXIYG[E]U^V_Ea@dJhGiHkD
可能 能で	DSeT
可能 能な	BUFSZU^T
可能 能性	!C(I.G3V5E7ILGOIRGSGaKfTiF
号で	"K;SPSQViU
号で でき	;TPSQV
号で です	iU
号に	!WATBI
号に に失	!WATBI
号を	!H/I9TNUWUkW
号を を確	!@/J9TNUWVkX
号化	&J*_,G/J2[5J9^;IBALINJPZQHRFSITBWJiJ
号化 化さ	PX
号方	*Z2W9T
号方 方式	*Z2W9T
合は	![#TBSLFRESIiKjX
合わ	*S,K2TLVSVTI
合わ わせ	*S,K2TLVSVTI
合意	*S
合意 意で	*S
合計	!X
同じ	!TOT
同名	!FO[
同時	_W
同時 時接	_W
同期	"J#T&T,I-U3V7H<CAKBXGGKURASGTJXX_JdHiFjSkI
名が	/]0U3I5JBKLGSGTH[U
名が が見	/V6J
名で	/I6T
名と	,JTHZUiS
名と とパ	ZViT
名に	!["G&K.J6V;KBILJOJPIQFRHSI[J]KiU
名に には	!V0F
名に に失	!UQH
名の	!D6VOT
名は	!YBK
名は は検	!T
名ま	0TBJGVSG[ViA
名ま また	0TBJGVSKiA
名を	!D"F%W/WBDRKiU
名を を解	!H/X
名リ	%S
名リ リク	%S
名前	"J'I,E-J.B/T0V1E3J5E6U7H;J<JBBIEL@OZRDV[WC[H]V^JaGbKeJfKiIlJ
名前 前の	/HOUTK
名前 前解	!BKWWHXT
否さ	%V*K,_-8.D1:2J3>5A6J7>889E<I=SBUCFDHIFJGK4LCNFOHPKTFVGWFXJ[I^HbCcBdHfJgHhCjK
否さ され	%V*K,_-8.D1:2J3>5A6J7>889E<I=SBUCFDHIFJGK4LCNFOHPKTFVGWFXJ[I^HbCcBdHfJgHhCjK
否し	!4"G#K%T&J-J/I1H3H8F9K<TBVFSGIKHNJOJRHTEWS_IhKiVjYkGlK
否し しま	!4"G#K%T&J-J/I1H3H8F9K<TBVFSGIKHNJOJRHTEWS_IhKiVjYkGlK
含ま	!H'K(K0Z3J5K6T?JAIBFDUFWKIOJPJRJSJWK^JaKgJkKlJ
含ま まれ	!H'K(K0Z3J5K6T?JAIBFDUFWKIOJPJRJSJWK^JaKgJkKlJ
启动	!Y,K.KKJLIRHSITHcT
告値	!I(XgT
呼び	&VRJiU
呼び び出	&VRJiU
命令	)V,G1VRJTIbUcSiT
命的	3T8K9K<IIGLERXSI
命的 的な	!B7DGURZ
命的 的エ	3U<JIHLG
命错	5SRF_H
命错 错误	5SRF_H
响应	(J)T*I,F-J.D/B3@5H7IB>JJLERCS?T]bIcEiIlJ
問い	LVSV
問い い合	LVSV
問題	+T=TCHDXKKiJ
問題 題が	!F+U=UCIDYaSiK
器拒	!E(K*K-K.G/H1I3E5JBZKHLJSJTBcHfDiSlH
器拒 拒绝	!E(K*K-K.G/H1I3E5JBZKHLJSJTBcHfDiSlH
器的	5XTJ
回の	UU
回数	!>8EBJKIRIhaiI
回数 数が	!Eh^
回数 数を	!K
図	0VeW
固有	!S
固有 有の	!S
图写	!H=UDV
图写 写入	!H=UDV
土	!UUU
圧縮	'X0JOJSI
在	-U/ITI
在し	"H&H'J(G+H.E/V0F2I3B5D7D8H9H;D<[=G>H?J@IAJBBCIFJHJJKLXOYPIQIRGS:VEWGXKYH[B]G_KaIdHeGfJgIiUjKkIlH
在し しな	TS
在し しま	!C"J&I(I+J,F.H/V0I1C2J3B5E7I9I;F<Z=H>I@KAKBDCJHKLYOWPJQJRIS?T8VGWHYI[F]JeIfKiUlI
在す	[T
在す する	[T
在の	!C#VDSTJdX
在远	BY
在远 远程	BY
在连	!UBFKHiW
在连 连接	!UBFKHiW
域が	!ZSJ
域が があ	.TSJ
域が が不	!Y.D
報が	#U-TBG
報を	,T-S/H5S9HNSiZ
報を を確	!B,V3S5UTU
報告	.VSX
場合	![#TBSLFRESIiKjX
場合 合は	![#TBSLFRESIiKjX
場所	!:"K1I;KB_KWRXS?TI_DiY
場所 renci	!G8T<TKY_F
場所 system	!J-J8TKT
場所 所に	BZRYSEiS
壊れ	(W-U0J1JOFWUgX
壊れ れて	(W-U0J1JOFWUgX
売上	!Z.SIFKJLH
変わ	3V
変換	!K(H,I0H6I8K;D<K>X?I@UBIIJKEOIPJQJRJTKga
変換 換さ	gT
変換 換し	!H;J>W@V
変更	!I#U'J(I+J,C.?/G1C3a5A7K8J9I;J<HBBI@KCOTRETEVZWI[T]T_JbIcJeIfHiGjJkF
変更 更さ	!H3Z5F
変更 更し	!E#V,K0S3WRJTJkJ
変更 更で	!KLTOW
外の	,IMSXW
外部	!BXU^U
多す	!F"KKJ_YhZ
多す すぎ	!F"KKJ_YhZ
夜間	!I=UBTJTRKTKiJjW
夜間 間送	!G=V
大き	!J]WcY
大き きい	]U
大き きす	cX
大な	!G8VKKLTSW
大な なエ	8V
大サ	cU
大再	!K
大再 再試	!K
失わ	!E-K8U;VJWKW
失わ われ	!E-K8U;VJWKW
失効	!@"T3G4^5E
失敗	!B#G)A*I+?1I3F4I6K85:><E=F><BWD<E=FDJHM8N?PHRYUCVTWIXTYK^4aJcFd>fHgGjSkE
失敗 0	!^8KKI
失敗 ssh	;I<CB_GFRAj_
失敗 サー	.YSY
失敗 敗が	!D"S8EKITI_Wh_iK
失敗 敗し	!G"E%B'?+I-K8I:J>FDEEHKIMANJUJZE]K^>_:aKcIdIh:
失败	!D"G#?%<&<'@);+</>0=182C384>526<859;:>;G<;=>>@?@@=C<DFE?FHGTH=I:J>KGM=N7O<P<Q3RVUCW>X;Y>Z=[=^>a;b9e@g=hYl6
失败 用户	!?BVGUQIRYiV
始さ	WV
始さ され	WV
始し	BHLVST
始し して	SV
始し しま	!U<SBIIJKKLT
始で	!B)U/K1V5KBULISFfV
始で でき	!B)U/K1V5KBULISFfV
始ま	!J
子系	)U,H/J1WBGRGSJTHf[iHlK
子系 系统	)U,H/J1WBGRGSJTHf[iHlK
字が	!F0W
字が が含	!F0W
字と	!T
字は	iT
字は は使	iT
字列	!E-XKJNT_J
字列 列を	!I-XKJNS_K
字节	!U
存し	![.I3I?VBIQJSHaSiJ
存し して	OSaT
存し しま	!]3K
存し し直	!J;T?S
存で	.X0S3JBJHXOWRJTJ
存で でき	.X0S3JBJHXOWRJTJ
存の	SK]W
存先	.XSU
存在	!?#F%G'A(<)B*C+I.4/U081I2C384E5K7A899?:I;:<X>D?D@BABBKC@EGFBG@HBIZJDKBLeMFNBOXP@Q>R@TGUKW>XJY@ZE]=^C_Ea<bBc>dEe?f<gAhDk:l=
存在 在し	"H&H'J(G+H.E/V0F2I3B5D7D8H9H;D<[=G>H?J@IAJBBCIFJHJJKLXOYPIQIRGS:VEWGXKYH[B]G_KaIdHeGfJgIiUjKkIlH
存在 在す	[T
学内	7HBYGTRDXW
安全	!TEWFT
完了	!]"T#H&D*J+J0>1U2I3E5B9D;E<C=KAIB5CGFKHJI:KANGO?PIQFRASEVaWBYI[C]J^H_CcFeGgDhTiAjE
完了 了し	!W"T-FBGIHLIQKSFVUaJiK
完了 了で	&IBKKULKhW
完了 了コ	,X7TBJKJTXkV
完成	!T3IVT
定が	!A+T/V6K;K<WBGQJRUkH
定さ	!8&S'F,H0D1H3J6J7H8J=J>G?I@UAGGJIUKDLTODPTQIVIXJYV^JaIbIeIgJiWjS
定さ され	!8&S'F,H0D1H3J6J7H8J=J>G?I@UAGGJIUKDLTODPTQIVIXJYV^JaIbIeIgJiWjS
定し	"G#J,F-K3I8I;D>J@KKIQFRETJ[U_GaHjYkWlH
定し した	LSjU
定し して	!9"I3J;GLIRH[U_KjUkXlJ
定し しま	!aQKaK
定で	SKaY
定で でき	SKaV
定と	!F9KjWlS
定に	!JRTiS
定の	FTPIRVdViJ
定を	#V+S5IBIPWXJiE
定を を確	*T/T2T5KPSTUiGkH
定フ	+X.I<HOJaK
定フ ファ	+X.I<HOJaK
定中	!EaZkT
定中 中に	!FaZ
定的	!U3E5Y
宛先	.H0T7ZBFSJTZ
実行	"H-F.I1G3J6G8G;I<G=YBICUIEKFLFOKPIRFSEVIWJXT_IaHbWcWiDjJlJ
実行 行し	7UCW
実際	!E(UKU
実験	!JIWLI
害の	3S
害の の可	3S
容が	]V
容量	.c0JLJOJSG
容量 量が	!@.^
容量 量の	!U
密码	!@#J&H'I(E)E*U+G,<-F.=/B0F1A2I3B4J5@6D7B8@9@:K;B<F=I@IAFBBCIDKFKHKICJIK=L?MHNGODPHQbR^S=T<UKVIWGXFYIZH[F]G^G_DaDbDc@dIeHfAgHhDiVjDkElD
密码 码错	!1(K)J,C.A/H0J1F5F6I7I8E;J<IBFIGKBLDOGQ[RYSCTCXJ[I_HaGbHcEfGlG
密鍵	!A">#C%D&='A(A)G*B+;,>-C.;/:091@2A3=4G5:6?7B8A9=:F;_<a=V>W?]AWBHCTEBGAH?I:JDK;L6MHNAO:PTQ[R9S5T<VBWAXEY_ZD[?]@^A_Ca?b@cDdDeAf@gAhEiBj=k?lC
密鍵 'c	!J;UFT
密鍵 鍵が	/J<ULJQKYS
密鍵 鍵と	@UYW
密鍵 鍵の	!J"J&I,I.J/H3J5I9I;ZB;FGGKKILHNKPFQ_RESHTIiF
密鍵 鍵を	!E;[<C=E?S@KAXCHDJFHPVQUYXiF
密鍵 鍵フ	!F0H<X=X>Y?XIDLJPJQ=SI
密钥	!C"<#F%@&@'G(A)D+B,=-=.>/<0D1?3Y4D5U6C7>8?9Y:C<:=;?DCSDBEAFAGAHEICJEK:L@MENCODPARKS?T5UHVFWEXCZC[E]D^D_?aDb@c?dEeFf<gEiCjSkBlA
密钥 钥交	!F2H3F5J9[AIBGKKQKRETIhKiJjJ
密钥 钥已	3Z5BBHTI
密钥 钥未	BY
対し	7UlT
対し して	7UlT
対す	=S
対す する	=S
対応	!J"I'H(K*T,H.F/I0K1I3I5H6J8K9I<H?T@WAZB@CGGUIJKHLGNGOIPIQCSGTI]JaKbGcJfIiFjHkKlF
対応 応し	'J.K5J@TATBCGUeSiKjKlI
対応 応で	;J
対象	,T.I0V6KBKIXKJLGSCVI
対象 象の	,U
対象 象外	!I'SOV
専用	!T"EbY
専用 用で	!V"GbW
尝试	!?%G&G,V-F5D7TKIRBSJcJdTiHjWkU
届き	,J7WTH
届き きま	,J7WTH
展開	!V[K
属性	!?.I0HITLFOFVUa_
已关	1VbVfW
已关 关闭	1VbVfW
已被	!;"f(E)G,>.8/>0C1@3D5?6A7F8@9I<CB?I=K;L>O>QFRES=T=WJXF[B]I^KaAbCc@f?iEkIlC
帳票	-SBXFVGHKINVRGZJ_UiU
常に	!V&TDTRJiJ
常に に終	&T
常フ	!ESU
常フ ファ	!ESU
常終	"I,F-T.H5I7D8E;KBBCWKALTOI_HaKgJkE
常終 終了	"I,F-T.H5I7D8E;KBBCWKALTOI_HaKgJkE
年	!T^S
年度	!B0V1KICL[SJ
度接	_S
度接 接続	_S
建立	,E/H3I7J;H=TDUKILKR;SKT<iKlb
式が	!8(J*U+K,J.H/E0K3G5J9W;W<C=GCHFWGIKJLGNIPFSGTIZIiIjEkIlI
式が があ	FUjJ
式が が一	!I3K9V
式が が不	;U
式が が正	!G;X<IETFU
式で	0T;I<I>W?J@VFJIKPJYSeU
式で です	!B0U@UFKYUeV
式で では	<K>U
式に	@V
式に に変	@V
式の	'W+K.I0C9T<I?UATBHOFPJQISGYG
式の の鍵	;T@HFT
式を	%T2VlS
式エ	!G+UGVNKRHiI
式エ エラ	!G+UGVNKRHiI
張子	!I'SOKSKYU
录失	"GBIGWQGhKiF
录失 失败	"GBIGWQGhKiF
录成	!U
录成 成功	!U
形式	!G"C#G%I&F'a(E)J*F+@,E-H.?/B1C3E4J5B7G8G9F:J;Z<7==>[?Y@_AaB;C=DDGBHGI@JIKBL@MHNEO>P:R:S>TEVDWGXIZG[C]D^E_IaCbDcFdJfEgDhIi@jCkFlF
形式 式が	!@/J6S;W<F=JBKCKQIRJ
形式 式で	0T;I<J>W?J@VFJIKPJYTeU
形式 式に	@V
形式 式の	'W.J0C<I?UATOFPJQJSHYG
待ち	!?#^,I.U/J7IBHKUTUiIlJ
待ち ちま	.V8SKU
待っ	!H#U
待っ って	!H#U
待機	!FXT
待機 機中	!GXT
後に	!F"U-V1H8E9JBJJTNShTiJlI
後に に再	TT
後の	!B"I#T.E1I8W<JBFIEKBLETKVc[KaZiGjI
得で	!I-T1S6JJSNSOGVT]JeKkU
得で でき	-U1T6JNTOHVU]KeKkU
得に	!S1VBGLUSW[KbIcUeJ
得に に失	1VBGLUSW[KbIcUeJ
得中	!H4VLW
復号	;U<KBEPTQX
復号 号で	;TPSQV
復号 号に	!WATBI
必要	"G*H-K.D2G8J;GBFGYKFNKPWQBRHSKTHjH
必要 要が	!I3T5UiT
必要 要で	"H.GBHGYKJPXQDRKiI
応し	'J.K5J@TATBCGUeSiKjKlI
応し して	'J.K5J@TATBCGUeSiKjKlI
応で	;J
応で です	;J
応答	!C"A#E(F)E*B+F.80G2A384K576:8799;E<G=I?J@JAHB0CJEKFFGYHFICJTK5MGNUO@PGQIRFTZV?X=YJZE[A]C^@_Ha@dZgGhCiFj?la
応答 ssh	!HlS
応答 答が	!=%S7HBBGWKJSETUWKlU
応答 答し	!T-H.G/C1F3H5I6J9IBDKELKRHSHTXWGiJjJ
応答 答で	!IGVNU
応答 答な	!@,H7JJXTU_JdV
応答 答を	!DNWcWlV
性が	!D.H3T5F7I;SLJOKRGSH^SfTiF
性が があ	!D.H3T5F7I;SLJOKRGSH^SfTiF
性を	!B.J0J5VHWLIOHTKVUaV
您有	&WBSRHiHjU
您有 有正	&WBSRHiHjU
您的	"W)K-I1H8JKGbJfI
情報	#S&J-W/A1I3W7G8H9EBWGJKCLDSIVTXIaKbHcJfIiYjGlF
情報 報が	#U-TBG
情報 報を	,T-S/H5S9HNSiZ
意で	*S
意で でき	*S
意味	!F3Z5I
態を	!A"T,T.T
態を を確	!G,T.UKSLT
成し	!XBKFSLVSGYJ
成し して	!UFSLVSG
成で	'J1HIJKJLTOJSX[G]KaKeZ
成で でき	'J1HIJKJLTOJSX[G]KaKeZ
成に	eT
成に に失	eT
成中	.IOW
成中 中に	.IOW
成功	!k"C(F*K+K,C-C.F/E0G2K3B5H6I7I8>9D;J<IAIB@FHGDIDJVK7LCMKNIOFPGQJSCT?WI[G]K^J_BaXbGcHdJeHgIhHjHkHlI
成功 功し	!W-I.J8GBIJWKDLJRJSDTF_KaZ
户名	,KBUGUQIRYTJiU
户密	!<"K;V<J=KBVCIEIQXYS
户密 密钥	!<"K;V<J=KBVCIEIQXYS
所に	BZRYSEiS
所に にア	BZRYSEiS
所有	)UST
所有 有者	)UST
所要	![
所选	!G;JBXYU
所选 选的	!G;JBXYU
手か	!K-X8GNT_V
手か から	!K-X8GNT_V
手元	!K
手先	!C0S9VkW
手先 先サ	2S9W
打开	!Y)X/J1XBJKJLKRHTF
找不	!>"E&J'J(D)G*V+I,C-F.@/V0E1D2[3@4J5A6E7F8D;G<[=HAIBDCIDKFKGIHKIBJJKALEMJNIOFPJQHRASBT?VIWHXHYGZJ[G]G^H_DaEbFcEdJeIfCgIhJiEjKkHlG
找不 不到	!>"E&J'J(D)G*V+I,C-F.@/V0E1D2[3@4J5A6E7F8D;G<[=HAIBDCIDKFKGIHKIBJJKALEMJNIOFPJQHRASBT?VIWHXHYGZJ[G]G^H_DaEbFcEdJeIfCgIhJiEjKkHlG
択し	6H;HBJMUYXiKlT
択し した	YS
択し して	6I;KMUYTlT
报错	!VCSKINJXW_I
拒否	!A"C%Z'V(C*D+F,e-0.B/E102B334G5H6A748-99:V;G>K?I@GAFBSCADEEHI?J@K,LEMFN<O?PDQET:XAYGZE[B]G^@b<c;d@gCh9iVk[
拒否 否さ	%V*K,_-8.D1:2J3>5A6J7>889E<I=SBUCFDHIFJGK4LCNFOHPKTFVGWFXJ[I^HbCcBdHfJgHhCjK
拒否 否し	!4"G#K%T&J-J/I1H3H8F9K<TBVFSGIKHNJOJRHTEWS_IhKiVjYkGlK
拒绝	!J">#J&I'I(C)B*B+H,b-?.</>0F1@2H3>4K5C6F7@8@9A:J;G<F=I?K@IAFBcCJDKEKFKGFHKIDJHK:LAMHNDODPIQHRUS>T6UKVHWGXDYJZJ[E]D^G_=aEbCc=dGeIfUgHh:jGk>l@
拒绝 无法	,V
拡張	'SOJSKYU
拡張 張子	!I'SOKSKYU
持っ	BX
指定	%K&E'A(H)I*G,@-G0@1B2H3C4K7E8A9E:J;@<[=@>@?DCEDGEHFEGGHGJGK?LWNGO>PXQ9T=VEWEXGYTZI]G^F_CaFbEcGdGeFfFgEhHj]kSlC
指定 定さ	!='H0F>J?K@VAIIUKHLTOETIVJYUeKjT
指定 定し	"I#K,F8K;D>J@KKJQFRF[U_IjYkWlH
指紋	3ZBF
指紋 hex	!UBH
指纹	!G"D#J%F&E*?+C,@-C.G/D1I2?3g5D6I7F8H97;D<D=G>J@HAGBBCGEJFEGGHFJIK>MINCPCQGRASHT?WFXIYK^I_DbEcJfCh@iFjIkFlG
接主	!@"W-U8JKDTS_VdJiU
接主 主机	!@"W-U8JKDTS_VdJiU
接到	!S"H)H-I/K1B3S5F7U8FLJRV_FbKhJkJ
接到 到服	!G7UBJRV
接失	!E7TGWTViV
接失 失败	!E7TGWTViV
接已	"J,B.J1J3K7K8EK]RGTA_?cJfIlK
接接	XW
接接 接続	XW
接的	!H,G7VBIRHSJdUfYiJkT
接続	""%,'H(.*A,b-W.'0%2J3K9U:9;4<A=*>4?1@CAIBGCCD5EIF<GEI-KTL!O!P4Q)R:S0T]UEV*Y0[+]*^C_^a"cAd]e)g+iGjTkV
接続 sftp	!DGT
接続 続が	!F"D%D&A'G(I*G+H/;0G1V2K3<4J5>6E;G<F=E?K@JAHBFCFFFG>HGIJJZKWLFMEOHPGQJR3S=VGXJYI[IaAbIdTeIgEiAlT
接続 続し	"C&J(J)I-D.G/?2I5?6E9F;KBDEKFJGIMSOJR>UTWE[J^KcJfFgJi?jTkFl^
接続 続す	TUXU
接続 続で	"D%J&T'D*J,Y.;0B304H5B7W8=<@=E>F?H@FAGDHEEFBHBIJKAL:NGO@PDQDS7TXUEVGXUYI[I]B^CaEb9eCfKkS
接続 続に	!K#I&H*G-C.F/X3>5;;J<JAHFHGFJSKHLFSEWVXJ_FbFcJkY
接続 続の	KJbVfTkJ
接続 続は	!<,G-V/K1H5K6K8VBBREXVZTbJjJ
接続 続を	"I#E%D'H+F-X.?0G2A5X6@7H;H<G=K@JAIBHCIFGIHKTLAMHOHQJRHS?VHX>ZD[J]I^CaFcAdCeHf;gJi4j<lV
接続 続エ	9V;JFVGJKGNIRHWKiS
接続 続タ	7WTTkH
接続 続テ	,WTUfJ
接続 続中	!I-U3U5J8HKH_WdT
接続 続先	"J)K,I-D.H1D6X8DAKB?GJHTJFKALIMKNTOKRCSEWFbGcKd]hKiDjI
接続 続処	!G,S
接続 続数	!H__hE
接続 続要	WT
接続 続試	!B/UBKXTkYlT
接被	!?"J(K)S,^-V.H/I1T3F5J7K8IBCK<LJNJR?SHT?fGiEkJlH
接超	!I"J,B.K3K8IRCTe_EcKiJlI
接超 超时	!I"J,B.K3K8IRCTe_EcKiJlI
提供	(J.VKHSXaJ
提供 供し	ST[SlT
提出	!SBVFUKJLKRJSJiUjV
提出 出用	!SBVFUKJRJiUjV
提示	!7"G#J%J&K3C5B:I<E=I@ICFEHGIKIPHRJSFYGi=jakU
提示 ssh	2SjT
提示 示さ	!BBVj]
提示 示し	!G4TjS
換え	!H0IIJOV
換え えら	!J0IIKOT[S
換さ	gX
換さ され	gX
換し	!H;J>W@V
換し して	>K@W
換し しま	!K>Y
換の	!J'T1J8J9ZJVKF_Z
換ア	9S
換ア アル	9S
換中	*V9VJTKF_J
換中 中に	*V9VJTKF_J
換性	!C1UbTcY
換方	!E*I9^
換方 方式	!E*I9^
操作	!I"C#K&F'G(F*J,;-C/E0C1B2I3F5E6J8_9G;H=TAJB;FIGFHJIELBNHOUPHQKR?S_TIVS[H_?aabDcGdAeJfDgHhGiJjE
操作 作が	!C8VTHXVaUdIkUlS
操作 作で	!ETTaX
操作 作は	!W
操作 作を	!F7UBJSTVUaS
操作 作可	^T
支持	!E*X9I;IBFTKcUiIjK
支援	!H"VRJ
收到	!GKKNU_JcUkK
改行	!E(J.J8J;UKFgd
改行 行が	!J;VgU
改行 行コ	gW
敗が	!D"S8EKITI_Wh_iK
敗が が続	8I_UhU
敗し	!G"E%B'?+I-K8I:J>FDEEHKIMANJUJZE]K^>_:aKcIdIh:
敗し しま	!G"E%B'?+I-D8I:J>FDEEHJJKJMANJUJZE]K^>_8aKcIdIh:
数が	!B8IKHRJ_[cKh[
数が が上	!J"U
数が が多	!F"KKJ_YhZ
数の	_W
数の の上	_W
数を	!K
数を を超	!K
数字	!I(H0ZSJ
数字 字と	!T
数据	(I.TKFLKRKTKcT
数过	!?"D,A-I.G/H1I3H5J6K7I8G9I;J<JB?GJIJK>LJOJR<SIT@__bJcHfGh]iCkJlI
数过 过多	!?"D,A-I.G/H1I3H5J6K7I8G9I;J<JB?GJIJK>LJOJR<SIT@__bJcHfGh]iCkJlI
文件	!I"7#F%E&E'D)C*=+@,;-@/90W1@2A3:4F5>6A7@8=9?:E<W?F@CB6EAGDHHI]JDL7MDNEO<PBQ:R7T:UHWFXCZG[@^D_>aIbCc?dFeBf>gBhCi;j@kCl?
文件 件传	SU
文字	"I,I-W.J0W1J5K6T8I<JBGIJKDLHNSOIRHSG_FiUkH
文字 が含	!I0V
文字 字が	!F0W
文字 字は	iT
文字 字列	!E-XKJNT_J
断さ	!A#J%J)U,8/G1T3D5I8XBFGHK[NGRASHWD^IaHgJhUi>jCkClD
断さ され	!A#J%J)U,8/G1T3D5I8XBFGHK[NGRASHWD^IaHgJhUi>jCkClD
断し	!E"J,G1F9IBIJKLHMWNISHTA_VjU
断し しま	!H,G1F9IBJJKLHMWNISHTA_VhT
断メ	8S
断メ メッ	8S
断开	!7"A)H*G+K,>-T.F/E0K3C5D6I7G8Z9D<I=K?W@FAGBDGIIHJKKXLINJOIPJQHRBSHT=WJYK[KaJcFiFkGlH
新し	!X;F<K>F?UAUBGOHiK
新し しい	!VAVBH
新し しす	>K?W
新で	!ZTK
新規	"W)V
方式	!C"H#I&I'K(I)J*_+J,B-K.E/C1D3B5D6H7H9a;G<HAJKHLDNDOJPHRSSCT?VKWHZ[]I^JbIfGiC
方式 password	BHRDZY
方式 publickey	!IBJRSZT
方式 式が	!?*V3I9X;KFSPKRTjH
方式 式の	!G9U
方式 式を	!G%U2TlT
方法	BTeGiV
方法 法が	!GBUiW
无法	!E"6#H%G&C'H(C*B+B-F.;/c0C1J2D364H5I6@879>:H<J=U?I@FA?BGCAEDFDGDHHI=JEKGMENCOBPCQ>UJWBXUY@ZG[C]E^F_FaCb>dBeHgGhAk@lT
无法 法访	,JRJXX
无法 法读	!C=VKJLT
无法 法连	!F,V-I7W8KRW
既に	0I:V<IBHIEKJLEO]SG
既に に別	!J:WBI
既に に存	<JIILGO]
既存	0KOXSI]W
既存 存の	SK]W
日	!]
日時	SIaW
时间	,I-J7T8WKF_JdTkU
明で	!K,I/W3I5TBJKG
明で です	/W3I5T
明な	+T/J3J5X6K
明書	!e
明書 書の	![
明書 書は	!Y
映に	#S
映に には	#S
映ま	#WBH
映ま まで	#WBH
映前	!I#V
是否	3U;I<HBJLWTJ
時に	1U3J;JAJBITZbUcTfT
時の	!K
時フ	!BIILFSVVU[W]V
時フ ファ	!BIILFSVVU[W]V
時刻	!VaT
時接	_W
時接 接続	_W
時的	KWTSWHXU
時的 的に	KWTSWHXU
時間	!S#U,F-K1K3J8WRJiJjS
時間 間が	8VTJ
時間 間を	!D#VBSjU
暗号	&I*e+J,E.H/G0K2^3H5G6I7J9];G<JAKB=KJLFNHPZQFRCSET?WHZJ^JfKiGjJkKlI
暗号 号化	&J*_,G/J2[5J9^;IBALINJPZQHRFSITBWJiJ
暗号 号方	*Z2W9T
更さ	!H3Z5F
更さ され	!H3Z5F
更し	!E#V,K0S3WRJTJkJ
更し した	!G3W
更し して	0T
更で	!KLTOW
更で でき	!KLTOW
更改	!B3a5>BGRJSITG
更新	!T%H&G(J,H-J/I5I7K9KRESHT@aUcKfJhSiJjW
書き	"I&I'E(H*J+H,C.Y/E0@1A3H5F6H7F8H9G;E=F?J@JAJBACJHWI>KTOTPJQIRDS]WGXJYJ[Z]G^I_JaAcJeAfIiEjIkFlI
書き き込	!E'K,E.Z/G0F1F3J5H7H9I;G=HBDHXIDKWODQKRGS_WI[WaEdKeEiGkI
書の	!X;T
書の の有	!V
書は	!Y
最初	!JSW]V
最初 初か	!JSW]V
最大	!>#Y.J8IBERIc[
最大 大サ	cU
最大 大再	!K
最後	!K1K8XKFSUVUaT
最後 後の	!K1K8XKFSUVUaT
最新	!V
最終	0ZBHSI
最終 終ロ	!XBI
月	,J1G3T5X8J9KNFR[TIhHiTjV
月 03	!W
月 11	!D"H-H3W5YBVRV
有の	!S
有の のエ	!S
有写	!B.J/KKIOJRKS_TGfK
有効	!X"YBJKKRKiI
有効 効期	!U"YiJ
有权	!J.@S^
有权 权限	!J.@S^
有正	!F&V7V=KRFdTiFjTkS
有正 正确	!G7VdTkT
有者	)UST
服务	!4"8#C%@&?'B+@0=2?3W4C6=8G:C;;<>=A>E?C@ACCDDEDFBG=HBI;JALJM@N>O=P@Q<TUUDV@W@X?YAZ@[>^@_9a<bJdBeAg?k<
服务 务器	!5"8#C%@&?'B+@0>2?3W4C6>87:C;;<>=B>E?D@ACCDDEDFBG=HBI<JBKJLJMAN?O=PAQ=TVUDV@W@X?YAZ@[>^A_:a<bJdBeAg?k<
服器	!I"J,K.J/J0K8JBKIIKHLJOKRVSJTS[K_KlW
期せ	!<)X,E/J1TNHRKTC^KfThH
期せ せず	!<)X,E/J1TNHRKTC^KfThH
期化	!K-K.E/J1T5K6J9T;S<V=VBKJUKELKOJQUSJbTcYfXlH
期化 化で	!K"ScTfVlJ
期化 化エ	!F)S.J1S;T<V=VKIQVbTcT
期限	!U"YiJ
期限 限が	![
未在	BY
未在 在远	BY
未登	!@2VRHiJj]
未登 登録	!@2VRHiJj]
未知	!A/J385eBJRJTJ
未設	!E&TXW
未設 設定	!E&TXW
末尾	;S
本地	!="D*G,E.F/C0K1H3G5J6I7J<GBII^KWL=OHRCSDTB[K]V_HcJfGiI
本日	IULK
本番	5S;EBYiW
机上	BY
机上 上注	BY
机密	"G(I)J*G,F-I.F/D0K1F3Z4K5^6K7G8H9EB@IIKELIOJQJRCSITAXJ[K]J_IaJbIcHfGhJiHlH
机密 密钥	"I*H,I.H/F1H3]5W7J8J9GBCIJKGLJOKRESJTD_JbJcJfIiJlJ
机积	,V
机积 积极	,V
权限	"G&J(I*J+K-H.:0G1K3J6H7I8G9J;E<BAGCUDTFKGJIEKCNKOEQJRDSiT?VKWKXHYH[G^J_GaFbHcHfDgJiEkIlI
极拒	,V
极拒 拒绝	,V
构建	AT
析に	!F;V?K
析に に失	!F;V?K
析結	TT_T
析結 結果	TT_T
果を	!THV
标计	,V
标计 计算	,V
格情	,J/KBYiU
格情 情報	,J/KBYiU
检查	!];I<HLV
検出	3VTK
検査	(VgV
検索	!F.W/WTHdT
検証	&J(V*H,F-H.G/D0I1F2B3b5d6H7H8I9F;HAJB<FJGIH[IKKALIR@SETAWI_JaFbIfIgJiEjHkIlI
検証 証で	3Z5^9KBJHWTI
検証 証に	!J3U5XBFHVRFiK
権が	!?=TBUCXDIIKLGRISUiV
権が があ	!EBVLHSViV
権を	!K
権限	+I.?<U=a>FAICWIJQCRHSVYJ[JaViD
権限 限が	.C=WSU
権限 限を	!GCS
機中	!GXT
欄に	!T/G6WlI
次の	!Z*T0E2U9T
次回	!YgJ
止さ	,I.S8XOTXU
止さ され	,I.S8XOTXU
止し	!J"S'K(H,G/J0I1F5T7I;KBCIEJVKXLHOEREVHWJ[JaHcJeSfKgGiFjIkIlH
止し して	.J8TJUKU
止し しま	!B"T(J,I/K0J1H5T7J8ABFIHKTLJOHRIVIWKaJeTgKiHkI
正し	"I*K+V,B.H/B0I1I2K3F5B8I9E=F>IAUCIHKIHKDLENHOJPDQXRUWDZH[J]I^IaJbKcJfJgIiTlH
正し しい	!S,H/KRUTIiTkH
正し しく	!J&I,J.K/H0J1J5J9J=I>JAUBJIHKHLIPFQXSGWJZJ]J^KjJ
正し して	+U
正で	.H0J5J;U=S?JBFDIKGOKQDSIYI]VcK
正で です	.H0J5J;U=S?JBFDIKGOKQDSIYI]VcK
正な	!E6T;V=ICIQI
正ア	!Y
正ア アク	!Y
正在	!S3W5H8KBDKFRCTU_JiU
正在 在连	!UBFKHiW
正常	!i"H,I.E/J0J8J<EBFDSGIIEKELCOJRDS@TEfJiBkU
正常 常に	!V&TDTRJiJ
正常 常終	!aLI
正确	"H&J*K+K-I2K3F4J6J7S8H:K;?<EAHBTCHDTFJGIHKKILJNKPJQWSHXJYJZJ_I
段階	GW
段階 階認	GW
求し	!H%TGVjT
求を	!KWT
求を を拒	!KWT
決し	/V
決し して	/W
決で	/Y5J6WTDXT
決で でき	/Y5J6WTDXT
決に	!DKWTSWHXT
決に に一	KXTTWIXU
没有	!:"H(D)F*V,=-G.6/?0H1?3;5?6I7Z8E9B<JAHB9GJIEK<OEQIR<ScT][G]H_FaFbGcAf>hHiDjHlA
法が	!GBUiW
法建	!F=UDVR@TDlZ
法建 建立	!F=UDVR@TDlZ
法访	,JRJXX
法访 访问	,JRJXX
法读	!C=VKJLT
法读 读取	!C=VKJLT
法连	!F,V-I7W8KRW
法连 连接	!F,V-I7W8KRW
法連	!ERYTVlE
法連 連線	!ERYTVlE
注册	BY
注册 请再	BY
消息	!F)W,I1VBJRESTTJbWcTiK
済み	!I"T#G&K'D(H,F-H.C/J0B5D;I<H=JB@IBLAOYSBVYYJ[G]IaWgKjU
済み みで	!GSJVSaX
済み みの	#J,I0KKGOV_UjU
済み みフ	VW
無効	!I(J,D.F/J0S6X7I8J;I>J?EDVFKGHKGLJNHOIPGQJSITDWKXJZU[J_JaJbFcKgIiWjKkIlJ
無効 効で	,G6UGKTHZV
無効 効な	!F"J/H0U6T?G@TYS
無効 効に	!C#VDW^TiV
無効 効化	*SRU
無法	"F%I&V(K+K,I-J.I/I0I3J5J7K8J;J=IGFIIKELJOJPKQJRTSIXKZK[J_JaJfKgKiEkIlW
無法 法連	!ERYTVlE
無視	CT
無視 視さ	CT
無通	!I8[KC
無通 通信	!I8[KC
照し	BWRGjV
照し して	BWRGjV
版本	&X)W,I1VRFbWcTiI
状态	)U1U3JKGRFSFTEbU
状态 正在	TJiT
状態	#H&K'J(E*J,V0D1I2K3C5B6G9J;H<E=JB6CUFJKSLTOEQIRJSTVGWBYJ[C]G^I_BbEiKjGkE
状態 ipaddr	!ElU
状態 sftp	,HTW
状態 サー	!V-G8AKV_J
状態 ファ	aT
状態 再試	!HXT
状態 態を	!A"T,T.T
状態 接続	!C/U1SXTlW
状況	!G#Y<IBTCV
現在	#Z7JRIbDdWiE
現在 在の	!C#VDSTJdX
理が	IWKJLUVI
理で	!D,T/TDTIVLTjU
理で でエ	!G,T/TIVLTjU
理の	VT
理を	!DKFLIOU
理を を中	!JkS
理中	!E#U9UJUKHTSiJ
理员	"X)K-I1H3V5IBKKH_IbKfI
理由	!D'S*T/W2T9U:XBCRJTIiGjG
理画	bV
理画 画面	bV
理者	"U,F0J1S7KLTOJRISWTIXUiUkJ
理者 者が	3T
理者 者に	"X,G0J1TLTOJRJSWTJXUkJ
生し	"J(J)K-C0J3J7I8C;I<JGITHWTaTdKgIhJkIlJ
生し しま	"J&J(J)K-C0J3K7I8C;I<KGITIaTgIhJjSkIlK
生成	!YQK
生成 成し	!T
用く	^W
用く くだ	^W
用さ	!FBJ
用さ され	!FBJ
用し	!F"H)UCTEUZJ^S
用し して	!IBH^T
用し しま	)V1SCU
用す	%VBG
用す する	%VBG
用で	#B%J'B)K*H+T.?/D1C2J3G5C7E9E:K;=@UAIB:CGDUESGAHGIDKFLANJO<QFRUS<VIWIXIYGZD[F]B^HaDbTcJfUjCkF
用で でき	!G"T#E%J'C*I+T.@/E1D2K3H5D7E9F;>@UAJB<CHDUETGDHHIEKGLBNJO?QGRVS=VJWJXJYHZF[G]D^IaEfVjDkG
用で です	"GbW
用に	!JLJ[W
用に に開	!JLJ[W
用の	iHjZ
用デ	!V
用フ	!JBVFUKJRJiUjV
用フ ファ	!JBVFUKJRJiUjV
用中	"VFUjV
用可	!AZT
用可 可能	!AZT
用户	%K&J'K(J*H+J,D-F.G/H0J1I2J3H5H6J7G8G9G:I;U<G=H>IAHBUCFDHEGFHIIJKKELIMJNJOJPIQURVSHTDVJXJ[J]J^J_FaIbJcIdJeKfIgJhFi]jGkJlJ
用户 户名	,KBUGUQIRYTJiU
用户 户密	!<"K;V<J=KBVCIEIQXYS
用者	RDiUjG
用量	.U
用量 量制	.S
由し	XV
由し して	XV
由で	,E5S7CBXXVfJ
由の	,W-I/XBHRIkJ
由于	!F,T-G7T8WKDRJ_HdTkT
由于 于目	,V
由于 于连	7WTTdUkV
申告	!B([KTgX
申告 告値	!I(XgT
画面	!TbV
番へ	;EBXiWkT
番号	"F,T/F3I5G7JBBKKNVR@WTbKiTjJkX
番号 号で	iU
番号 号を	!H/I9TNUWUkW
異な	!=(Z3[5IKI_K
異な なり	!B(Z
異常	!,"I(J,F-U.H5H8F<X=U@KCUHKKAL[OFQDRDSWZH[K^J_HaKiTkE
異常 常終	!5"K,G-U5J7E8HBCCWKELWTS_JkF
発生	"I(J)J0I3J7I8C;I<JGHJVNKQJTEWSaSdKgIhJiJkElJ
発生 生し	"J(J)K-C0J3J7I8C;I<JGITHWTaTdKgIhJkIlJ
発行	!WRI
登录	"@&J(K*J+K,C-F.G1T2K3I5D6K7E8F9I;I<JB<FJGVIIKALHMIPIQERTSFWJXWYKZKcJdJhFi>jHkJlJ
登录 录失	"GBIGWQGhKiF
登録	"6#T%B&D'V)G*D+C,<-E.@1@3K6>7E8B9@:_;J<;=@>@?ADBFWG<HEIDJEK>L?MHNCQ;RBS=T=VEW@XAZ?[B]A^?a@cCeTfAgAhDiHj^kKlA
登録 録が	!U
登録 録さ	!K"H'K-J2J3F5S:WBYFIKFRBSHTIWJbIeKiBlK
登録 録し	#T;G@SYKiG
登録 録で	"K#J'Y3I5G;J@KFVLJOGPHSJeTiHjI
登録 録に	@UYV
登録 録を	!IRUkU
登録 録済	#KjW
登録 録番	iU
的な	!?,K.W0J7CGTRYSS[VaJeJkK
的な なエ	!A7CGTRZ[Y
的な な失	.ZSV
的に	"K,J-WBIKWPSWG_[
的に に失	-TKVWIXS_U
的エ	3U<JIHLG
的エ エラ	3U<JIHLG
的主	!="H*H,F-I.H/H1J5a8H9GBGKGLJRFSI]K_IbJcJfJiIjKkS
的主 主机	!="H*H,F-I.H/H1J5a8H9GBGKGLJRFSI]K_IbJcJfJiIjKkS
的密	!@"K*U3X5E;KAIBCGKQYRBTIiFjI
的密 密码	!E*W9HBEQYRDiI
的密 密钥	!I*H3X5J
的用	;JBXYU
的用 用户	;JBXYU
的管	!G8S=UDVKI
的管 管道	!G8S=UDVKI
的路	!X,G7ZTCdGkH
的连	!G,J-T/H=UDVTS
的连 连接	!G,J-T/H=UDVTS
的错	RIST
的错 错误	RIST
監視	-V_V
目に	+U
目录	"G,G.D/E1C5G6J8J<JBFI:KGLgOERCTE[J_JaJbJcKfGiF
目标	!S,VTJ
目标 标计	,V
直し	!;;VAKOGRTSV]ViI
直し して	!=;VAKRT]UiI
直下	LISJ
直下 下に	LISJ
直後	!H#U-V1J8HKHNWVS
直接	!HX[
直接 接接	XW
相手	!9"H*W-Z.I/F1F2V3I5J7U8A9XGILIOISFWGXJZU_XbEcJiGjJkXlI
相手 手か	!K-X8GNT_V
相手 手先	!C0S9VkW
码错	(J)I*J,B-J.@/G0I1E3J5E6H7H8D9K;G<IBEIFKALCOGQ[RWSATAWKXI[H]J^K_FaFbGcDfFhJkJlF
码错 错误	(J)I*J,B-J.@/G0I1E3J5E6H7H8D9K;G<IBEIFKALCOGQ[RWSATAWKXI[H]J^K_FaFbGcDfFhJkJlF
确认	!F.F3IKIRFTDcYfW
確立	"I#K&H+I.G/?0K2T3D6J8SBKGIHJLGNUR@SFTV_VaKbTcGfAhKiAjIlW
確立 立さ	!G
確立 立で	/H1H7IRISJWTiIkHlW
確立 立に	!E)T*S,T7U9TBIKKfHkU
確認	!B#;%T'@)H+A1;3V4I5]6E?C@CDDEAF>GUI?JGLDMFO=PFV_YC[@]?^@_Ea@b8dIe@fChCiHlE
確認 stat	!JIKVW
確認 認く	BHQSTS
確認 認し	#F'F(H+F,T/T1D3J6H<S?G@GDGEGFDGAMJOETTYG[D]F^E_JaIbBeGfJgGhIlI
確認 認で	!B.K/J3[5]BHTGVU
磁盘	,K.]KILDRJS?TF
示さ	#J5KBTRKj[
示さ され	#J5KBTRKj[
示し	!G4TjS
示し した	!I4TjT
示成	!U1J
示成 成功	!U1J
禁止	OWSHXU
禁止 止さ	OUXU
私钥	!D"<%K&J'J(H)I*F+H,C-I.A/@0F1F2D3F4J5D6F7F8C9D:J<Z>FCTEHGFHKICJJKALDMJNHOFPFQdR:SCTBVIWIXH[G]H^I_EaFbGcEdJeJfEgJhHiHjGkGlF
私钥 钥文	"I*J+J,J.G/D0I2F5J8J9H<[>F@JBECTEIIGKGLJOKPJQDRJSHTJ_JaJcKfJiJjI
秒	!Y.H8XSHTSaKdI
秒後	!E,SKHR>Td
秒後 後に	!J,TTX_T
秒間	8YJdK[TJ_SdJ
秒間 間操	kTlT
秘密	!B">#C%D&='@(A)G*B+;,>-B.;/:081@2A3=4G5:6?7B8A9=:F;_<a=V>W?]AWBHCTEBGAH?I:JDK;L6MHNAO9PSQ[R9S5T<VBWAXEYaZD[?]@^A_Ca?b@cDdDeAf@gAhEiBj=k?lC
秘密 密鍵	!A">#C%D&='A(A)G*B+;,>-C.;/:091@2A3=4G5:6?7B8A9=:F;_<a=V>W?]AWBHCTEBGAH?I:JDK;L6MHNAO:PTQ[R9S5T<VBWAXEY_ZD[?]@^A_Ca?b@cDdDeAf@gAhEiBj=k?lC
积极	,V
积极 极拒	,V
移動	!I.I1X<JBIKILXVV[F
移動 動さ	VW
移動 動で	1X
程主	!E-T/F1U5IBXTG_KbUfV
程主 主机	!E-T/F1U5IBXTG_KbUfV
程仓	!K
程仓 仓库	!K
程试	!H=UDV
程试 试图	!H=UDV
空き	!].WKILFSC
空き き容	.T
空き き領	!ZSJ
窓口	RJ
立さ	!G
立さ され	!G
立し して	!S
立で	/H1H7IRISJWTiIkHlW
立で でき	/H1H7IRISJWTiIkHlW
立に	!E)T*S,T7U9TBIKKfHkU
立に に失	!E)T*S,T7U9TBIKKfHkU
答が	!=%S7HBBGWKJSETUWKlU
答が があ	!G%T/S7IBIRGSJTVkT
答し	!T-H.G/C1F3H5I6J9IBDKELKRHSHTXWGiJjJ
答し して	!ZBJTD
答し しま	!=/H1KTZ
答で	!IGVNU
答な	!@,H7JJXTU_JdV
答な なし	!@,H7JJXTU_JdV
答を	!DNWcWlV
答を を解	!HcXlS
算し	(T
算し した	(T
算机	!G,U-J5XKKTE
算机 机积	,V
算法	!="H%K&I(K*U+H,I-G.H/E0J2[3B4J5F6J7J8H9a;H<H@KAJBGCJEKFJGJHJIIJKKFLKNIOJPIQIRHSJTIWIXJZK[K^J_FaKbJdKfJgKhIiJjKkJ
管理	"[)I,B-F/H0H3Y5D6K7H8E9H;KFKKBMJNIOIRESVTEWJXT^IeJfGjHkFlJ
管理 理员	"X)K-I1H3V5IBKKH_IbKfI
管理 理画	bV
管理 理者	"U,F0J1S7KLTOJRISWTIXUiUkJ
管道	!G8S=UDVKI
管道 道不	!H=UDV
系统	!D)T*H,E-J.J/F1U3T9IIKKILHNKSGTDVTbKcHf[lI
細は	!F
細は はセ	!F
終わ	.IKGSJaTbU
終わ わり	.IKGSKbU
終ロ	!XBI
終ロ ログ	!XBI
終了	!H#I%I(D,>.;/J0C1Z5G6C7=8S;B>U@FBIDIFFHEJ@MINBQARAVSXHZK[F]HaIeIfUgBhGk<lD
終了 了し	!F"A(J)K,G-U.B1W3I5I6J8TCKGCIVJDNHQIRDVJ^SaHgHhKiKkIlH
終了 了コ	&S,J/I8J=G>V?TGJKIRJTH
経由	!J-G6J7CKKRHWVX[fIjKkF
経由 由し	XV
経由 由で	,E5T7DBXXVfK
経由 由の	,X-I/XBHRIWSkJ
経路	!H,J7[KJTI
経路 路が	!H,J7[KJTI
経過	8TKFTS
結果	"H&K(K,H.D/J0T1F3G;JBHHTIWKGLIODS>VI[IaGjJkFlK
結果 果を	!THV
絡し	!G"W1U
絡し して	!G"W1U
継続	!GKJOJ]Y
続い	8TKG_ThT
続い いた	8TKG_ThT
続が	!F"D%D&A'G(I*G+H/;0G1V2K3<4J5>6E;G<F=E?K@JAHBFCFFFG>HGIJJZKWLFMEOHPGQJR3S=VGXJYI[IaAbIdTeIgEiAlT
続が がタ	,>8:JTK9TTdW
続が が中	!F,I-I.S8]JTTJ_T
続が が予	!I.T_JlT
続が が切	!;)V,C1T8>9VBHJW_GkK
続が が失	!I8VJUKW
続が が拒	)J,^-J7JB;KDRFTIfJiD
続が が相	8HNV
続が が確	-V8IKINW_T
続が が閉	!D,K1XKUWFcTkD
続き	!J]Z
続け	!HGU
続し	&I(J)I*K-C.F/>2H5=6E9F;JBCEKFJGGOJPKR<USWD[J^JaKcIeKfEgIhUi>jSkFl]
続し して	!A"F/E1H5K6I8IKGMURETTWKiFlZ
続し しま	!Y,H-I3D5JB@JJRJTCUU_JiI
続し しよ	lT
続す	TUXU
続す する	TUXU
続で	"D%J&T'D*J,Y.;0B304H5B7W8=<@=E>F?H@FAGDHEEFBHBIJKAL:NGO@PDQDS7TXUEVGXUYI[I]B^CaEb9eCfKkS
続で でき	"H%K&T'E*K,Z.<0C1>314H5D7X8A<A=F>F?I@GAIDHEFFCHCIKKDL;MKNHOAPEQES8TYUFVGXUYJ[J]C^DaFb<eDfKiJkU
続で では	!U
続で でエ	!J1TBHRViS
続に	!K#I&H*G-C.F/X3>5;;J<JAHFHGFJSKHLFSEWVXJ_FbFcJkY
続に に失	#J&I-E.G/Y3A5<9?;J<JAJFIGGJKKJLGSFTTWW_HbGkT
続の	KJbVfTkJ
続の の試	TJ
続は	!<,G-V/K1H5K6K8VBBREXVZTbJjJ
続を	"I#E%D'H+F-X.?0G2A5X6@7H;H<G=K@JAIBHCIFGIHKTLAMHOHQJRHS?VHX>ZD[J]I^CaFcAdCeHf;gJi4j<lV
続を を中	!A3T5TNSTK
続を を予	!G)VJS_V
続を を切	-S
続を を受	!W
続を を拒	!S%K,Z-HB4KIRDfKiE
続を を確	,@-T1E3J9DBSKSLJNKRDXJ_JiIkDlW
続を を終	!C-U_U
続を を続	!C5SHV
続を を閉	!D)K*T,G3J5JBJKUTG
続エ	9V;JFVGJKGNIRHWKiS
続エ エラ	9V;JFVGJKGNIRHWKiS
続タ	7WTTkH
続タ タイ	7WTTkH
続テ	,WTUfJ
続テ テス	,WTUfJ
続中	!I-U3U5J8HKH_WdT
続先	"J)K,I-D.H1D6X8DAKB?GJHTJFKALIMKNTOKRCSEWFbGcKd]hKiDjI
続先 gw	4T7XTT
続先 ipaddr	!C,G7F_HdYkJ
続先 先の	!I/F6WkT
続先 先サ	5VHXTI
続処	!G,S
続処 処理	!G,S
続数	!H__hE
続数 数の	_W
続行	HV
続要	WT
続要 要求	WT
続試	!B/UBKXTkYlT
続試 試行	!B/UBKXTkYlT
線到	!A/K8KKIRVTTlX
線到 到伺	!ERYTVlE
緩す	!HCX
緩す すぎ	!HCX
置い	LISJ
置い いて	LISJ
置き	!I0IIJOW[S
置き き換	!I0IIJOW[S
署名	![%_&B2J3F5I;JBAFYQERJiHjI
署名 名に	!UQH
署名 名を	%WFS
署名 名リ	%S
者が	!K)U3T
者が がホ	3T
者に	"X,G0J1SLTOJRISWTIXUkJ
者に に問	!TBISS
者に に連	!H"W1U
者の	!S
能で	DSeT
能で です	DSeT
能な	BTFSKKZU^T
能な なプ	^T
能な な認	!JBTFTZVjH
能性	!C(I.G3V5E7ILGOIRGSGaKfTiF
能性 性が	!D.H3T5F7I;SLJOKRGSH^SfTiF
自動	BTFWKJLXRDSWTHgUjV
致し	"I&H'K(X+J,I.E/E0H3]5K6H7I8I9T;H<DAKBDFGGJHJIHJKLEOFPKQIRESDTDVJWJ]V^KaJbIfKiGjI
致し しな	*T
致し しま	"I&I(X+K,J.F/F0I3Z5D6I7J8J9U;I<EBEFHGKIHLFOGPKQJRFSETEVJWK]UaJbJgSiGjI
致命	8I9I<HIGLDSGWH_FfK
致命 命的	3T8K9K<IIGLERXSI
致命 命错	5SRF_H
般的	.WSU[VeJ
般的 的な	.WSU[VeJ
获取	-VVU_F
行	!?+V;U<K=GCIQGWTgW
行 1	WU
行が	,T/S;YBDKJPHRHTGgTiIkV
行が が失	!E;VTTkK
行さ	bS
行さ され	bS
行し	"G3I6J7W9KCVKGLKNIRTSIXIbJiSjF
行し して	"JCVRUiUjG
行し しま	KK
行し しよ	7V
行す	!KbTcX
行す する	!KbTcX
行っ	!G.UJVKSOS
行っ って	!G.UJVKSOS
行で	=SHVRI
行で でき	=SHVRI
行に	;TbS
行の	TFXU_SkT
行を を待	!K
行コ	gW
行コ コー	gW
行回	!C"U8GhY
行回 回数	!C"U8GhY
行目	+W
行目 目に	+U
表示	!^BJLIRKeJ
表示 示さ	!U
表示 示成	!U1J
被拒	,Z.KBKKHRITG_FkJ
被拒 拒绝	,Z.KBKKHRITG_FkJ
要が	!I3T5UiT
要が があ	!I3T5UiT
要で	"H.GBHGYKJPXQDRKiI
要で です	"H.GBHGYKJPXQDRKiI
要な	.T9ScW
要求	!>%X,G.J/G1FGXKIWSfWiDkJ
要求 求し	!H%TGVjT
要求 求を	!KWT
見つ	(F*K+G-I.B/V0F3I5D8J<Y>G?K@JAHBICJDJGKHIKBNFODQCRCSGYD[G]DaFbIcKeJfIjGkHlI
見つ つか	(G+H-I.C/V0G3J5F8J<U>H@JAIDJHJKBNFODQCRDSIYE[G]DaFbJcKeJfIjHkIlI
見直	!GRVkS
見直 直し	!GRVkS
視さ	CT
視さ され	CT
覧く	bU
覧く くだ	bU
覧の	JSSX[IbJcUeJ
覧の の取	!C1SJTSYbJcU
覧の の表	!U
解析	"D(K,?.B/c0J1A5<6I7C8I9K;U<F=K?JB;GKK>LCOGQHR=SAT@VKXDYJ[JaHbGcGf@iDjGkHlF
解析 析に	!F;V?K
解析 析結	TT_T
解決	,D/]3J5F6U7IBIKULIRGSJWEiJkJ
解決 決し	/V
解決 決で	/Y5J6WTDXT
解決 決に	!DKWTSWHXT
解釈	!GcXlS
解釈 釈で	!GcXlS
解除	!B"UQShU
計算	(T
計算 算し	(T
記録	!V
記録 録さ	!W
設定	!B"A%C&['F(G)J+d-D.@0@1C3D7D8D;@=A>C?H@EA?B9C@DIEHFBHFK;L;MIO@PSQISCVAW:XS[E]G^B_Ba^bCcDeFgDhGkX
設定 定さ	!D&TBEiV
設定 定で	!GaY
設定 定と	!F9KjWlS
設定 定の	RW
設定 定を	#V+S5IBKPXXJiF
設定 定フ	+X0K<HSH
設定 定中	!EaZkT
許可	"G&>'X(D)F*B+@-G.:/?0K1>4H5<6F7@8<9D:H;8<?=Y>D?E@EACB2DWGFI;JFK6L7MKNBP?QCS]VCY?[=]D^>_BaWcEdJf?gBhIj;kDl@
許可 可が	!U&J+D.F0I5K7H;A<B=[>JBJCVIAL?PKQIRHSWTIYJ[IiC
許可 可さ	!H&I'Z(H.H/H1F2J3F5H8C:K;I?JAJB>ESJJK@LJPFSXVKWFYH[F^H_HaYbJcKfHgGjClJ
許可 可し	!GbS
証が	"H#T,H/J3KBTGXTFWKiVjT
証が が必	!U"JBKGXiK
証さ	!Y
証さ され	!Y
証し	!W3IBU
証し して	BV
証で	3Z5]9JBJHWTI
証で でき	3V5WHWTJ
証に	!J"V%F'K*I,9-D.</80I1J6C7A8D9B;@=I?K@GACBWIHJGK?L:NHOCR^S7T0VDWEXHYJ[G_GaDbCcFeFgFhJiZjZkClA
証に に失	!A"X%G)I*K,:-I.?/9145S6E7C8H9C;B=J@HAFBYGSIJJIKBL;NKOER[S8T1VFWGXJ[HaHbEcJeHfDgHi[j]kDlC
証に に対	!ERU
証に に成	)S1SfU
証の	!B8HBHRVVSZK_Jh^
証は	BHZUiH
証を	!IPSRWhViH
証エ	!K&Y,D.J2JGKKJSITGiWkJ
証エ エラ	,E.J2KKKTHiY
証エ エー	!E&ZRJiKjS
証プ	!S
証プ プロ	!S
証ロ	!C"VbU
証ロ ログ	!C"VbU
証中	"ZBAbU
証失	"S;UBGQT
証失 失敗	"S;UBGQT
証方	!@"I#K,I1H3J5J;JPIRXTHZ]lK
証方 方式	!F,K1I;KPJRVTKZ]iJ
証方 方法	!EBTiV
証明	!g3KBJ
証明 明書	!e
試し	RKfViU
試し して	!U^SfV
試み	!KiT
試行	!H#G&B*H+I,V0G2J3B6F8B;HCGEJFGG@HJJHKFOGPIQHTWWAZG[J]K^HaIcFeJfAgJh[
試行 行が	,T/TBGRJTGXSiKkV
試行 行し	,SKKRUTSiVjJ
試行 行の	TFXU_SkU
試行 行回	!C"U8GhY
詳細	!7/T1J6I9JBUKFLGOUSUT]aJlK
詳細 細は	!F
認く	BHQSTS
認く くだ	BHQSTS
認し	#E%T'F(H+F,S/T1D3I6H<S?G@GDGEGFDGAMJOETTYG[D]F^E_JaHbAeFfIgGhIiJlI
認し して	#F'F(H+F,T/T1D6H<S?G@GDGEGFDGAMKOETTYG[D]F^E_KaIbBeGfJgGhJlI
認で	!B.K/J3[5]BHTGVU
認で でき	!D.K/J3[5]BHTG
認証	&T(7*7+=,;-..4/%072H3A4@53627/809+:T;I=9>@?=@JB]DBG^H;I;K+L4MAN6O3RcS4T/UHV7W/Y:Z^[8];^:_6a3b;c5d?e6fBg9h[idjVk8l-
認証 ng	!H
認証 publickey	RFZTiK
認証 証が	"H#T,H/J3KBTGXTFWKiVjT
認証 証さ	!Y
認証 証し	!W3IBU
認証 証に	"W%G(F*K,;-F.?/<0J5@6F7C8F9D;D=J@HAFBYHIIJJIKEL=NIOER_S9T3VGWGXIYK[H_IaGbEcHeHgHhJi]j[kDlC
認証 証の	!F8IBIRV_Jh^kS
認証 証は	!CBHZUiI
認証 証を	!IPSRWhViH
認証 証エ	&Y,E2KSJTGiWkK
認証 証ロ	!C"VbU
認証 証中	"ZBAbU
認証 証失	"S;UBGQT
認証 証方	!@"I#K,I1H3J5J;JPIRXTHZ]lK
認識	;XYS^T
認識 識さ	!U^T
誤り	6SRT
誤り りが	6SRT
説明	!I7UKGbU
読み	"E#F%E'E(C)J*G,B.;0>1D4H6E7E9D:J;W=Y>U?V@UATCSEEGCJFL>MJNGO@QSR>S=T>VFWBZH[B]C^FaBbBcEdHeDfEgFhHk?lE
読み み取	8J;H<J=YCJOKRKbJiHkK
読み み込	"I#J%I'H(G*K,G-I.?/G0D1H2I3F5F6J7G9H;X>V?W@VAUBFCUDIEIFEGFJHLCNIOFQURDS?TAVHWGXG[F]H^I_HaGbIcIdJeGfIgIhKjBkElG
読め	;U<J>KCW
読め める	CW
識さ	!U^T
識さ され	!U^T
識別	3VLUSG[T
識別 別情	-S3W_S
警告	"K,D.D0J1J3]5B6H7F8F9J<I>F?V@GCFFIHKIJKDLHMYOKQFRASDVKbJfJjGkKlG
議事	!USG
議事 事録	!USG
计算	!G,U-J5XKKTE
计算 算机	!G,U-J5XKKTE
认证	%I&I(J*G+G,?-D.G0J1J2H3B5F6K7D8I9G;G<J=J>K@KAHBWCJEJFIGGHJIKJJK@LHMJNHPHQHRXSFVJWIXVZJ]K^J_?bJcIdJfEgKhZjHkHlH
认证 证失	!H%K&J(K*I+J,C-H.H/I3J7H8K9J;IAJBXFJGIKDLINJPJQJRXSHTDXK_AcJfHhZjJlK
设置	,G9KBERDXXfYiJ
访问	"D&J-J.J/T3J6J7I;J=JB]GJKIRWXW_KaJdJfIh>kH
证失	!F%K&J(J*H+J,A-G.H/H2J4J5I7F8J9I;H<KAHBZFHGEHJKCLINJPHQHR[SGTCVKXJ]K^K_AcIdKfGhZiXjHkKlJ
证失 失败	!F%K&J(J*H+J,A-G.H/H2J4J5I7F8J9I;H<KAHBZFHGEHJKCLINJPHQHR[SGTCVKXJ]K^K_AcIdKfGhZiXjHkKlJ
试一	RWiY
试一 一次	RWiY
试图	=UDV
试图 图写	!H=UDV
话已	"K,J-K1U5J8WBJKETG_KbSfTiK
误或	"W;WGIQHRJYJ
请再	RWiY
请再 再试	RWiY
请检	!Z;I<ILWSS
请检 检查	!Z;I<ILWSS
请确	!E)K.D1J3H9KBKKGRBTBXJcWf_iFkJ
请确 确认	!F.F3IKIRFTDcYfW
请选	!F,JBKRGTDYVlY
请选 选择	!F,JBKRGTDYVlY
请重	BJQYRJ
请重 重新	BJQYRJ
读取	=VKJLT
读取 取远	!K
象の	,U
象の のコ	,U
象外	!I'SOV
資料	.K0Z
資格	,J/KBYiU
資格 格情	,J/KBYiU
起動	&Y,V.C/E1T3D5G7J9H;GFJGIKJLINGOHPJR>SGTAWH_JaJbXcWfWhKiCkFlB
起動 動し	"S&X,U.J<URGlI
起動 動で	!WTJbV
起動 動ス	cT
超え	.J8T
超え えた	8V
超时	"J,A.J1K3K8HBKKJRCTd_CcJfKiIlI
超過	!H.]
超過 過し	!H.]
足し	.U
足し して	.U
路が	!H,J7[KJTI
路が があ	!H,J7[KJTI
路径	-V/FKSLUTI
踏み	!E%T&T,CBFRFTWWbiJjKkI
踏み み台	!E%T&T,CBFRFTWWbiJjKkI
転送	!I"1'<(W)C*?+;1+2C364F586:95:I;2<G>C?@@?A:DCEEFEH>JJK]LVMDQ:R1T>UCZ?]V^9_GaZc8d?gch?jIkEl>
転送 送が	1I8XJUKZ
転送 送さ	0KITKIgT
転送 送し	![KISIaKgT
転送 送で	!G0KSTaW
転送 送に	&S,W-H/W0SBGCJLJiDjHkI
転送 送は	!I.TSJVU
転送 送を	0G8KIGLIVHWJ]Z_KaIfT
転送 送エ	!?(KIJST
転送 送サ	#UBUFUGGREZI
転送 送ジ	ITKKLWSU
転送 送モ	!I(TgY
転送 送中	.VIKKZ[T
転送 送先	!F/W6GLT
転送 送完	![KKaI
転送 送後	!E(W
転送 送済	KSaT
転送 送開	!J.TTJ
输入	!HBFGXQYRCiK
込み	"J%K&I'I(G*K+G,E-J.T/G0C1D3G5G6J7J8F9H<G>I@UASB?CVFJGJHUIAJJOARCSZTBVSWFXG]J^J_HaBbHcJeDfIgGiCjHkFlI
込み みが	.AS]
込み みに	!?,K.W@XBHCWQTRIVGYT[IiJ
込み みエ	!A.UAU
込み み権	.DSV
込み み用	!JLJ[W
込め	!;&I'J(K,I/I0G3J5I7J9J;V>XBGCIFJOJRJTD]JaKeIjHkK
込め めま	!;&I'J(K,I/I0G3J5I7J9J;V>XBGCIFJOJRJTD]JaKeIjHkK
込も	!K-T
込も もう	!K-T
过多	!?"D,A-I.G/H1I3H5J6K7I8G9I;J<JB?GJIJK>LJOJR<SIT@__bJcHfGh]iCkJlI
过期	!U"X)K-I1HGIKHRF_HbJfI
过程	+T
过程 程试	+T
返し	"I.TOWTH[TiT
返し しま	"I.TOWTK[TiT
进程	!S=UDV
远程	!7"G.I1S3I6I7F9IB]IHNKVTWIdKkK
远程 程主	!E-T/F1U5IBXTG_KbUfV
远程 程仓	!K
连接	!G"E#?%A&;'=(7)H*6+:,^-T../-084>5+648V9B:?<6>@@8AIB:C=E@FGH>I5JCKYL/M:N3O7P9Q0S-T]UBV;W:X6Y;Z>[8]9^:_Xa7bEcFdHe=f:g<h?j7kA
连接 ipaddr	,UTKiT
连接 接主	!@"W-U8JKDTS_VdJiU
连接 接到	!S"H)H-I/K1B3S5F7U8FLJRV_FbKhJkJ
连接 接失	!E7TGWTViV
连接 接已	"J,B.J1J3K7K8EK]RGTA_?cJfIlK
连接 接被	!?"J(K)S,^-V.H/I1T3F5J7K8IBCK<LJNJR?SHT?fGiEkJlH
连接 接超	!I"J,B.K3K8IRCTe_EcKiJlI
追加	!V%T3I
追加 加し	!X3I
退出	!I)W,I1VbWcT
送が	1I8XJUKZ
送さ	0KITKIgT
送さ され	0KITKIgT
送し	!WKHSFaIg[
送し して	!I(TgY
送し しま	!^.KKHSJgT
送で	!G0KSTaW
送に	&S,W-H/W0SBGCJLJiDjHkI
送に に失	!?&S,W-I/W0TBGCKaIiDjHkI
送に に成	aT
送は	!I.TSJVU
送り	]U
送を	0G8KIGLIVHWJ]Z_KaIfT
送を を中	!GKT
送を を再	!E0KLKOTST]Z
送を を開	-S<TKJLJSIfU
送エ	!?(KIJST
送エ エラ	!A(KIJST
送サ	#UBUFUGGREZI
送サ サー	#UBUFUGGREZI
送ジ	ITKKLWSU
送ジ ジョ	ITKKLWSU
送モ	!I(TgY
送モ モー	!I(TgY
送中	.VIKKZ[T
送中 中に	[W
送信	!A#=%@&9'X(V)H+;-F/D0)1B3B4C8J:G;6<@>A?<@DDBEFFTGFH;IVJTLWMFNGPJQ6V^W2X?YC]5^I_=aTbId:f=h=jZk:
送信 publickey	FURT
送信 信さ	!JBJcW
送信 信し	'WBILFfU
送信 信で	.ILU
送信 信に	!J*UBUFUKHRIiSjV
送信 信を	!JISeU
送信 信エ	!G*W3J5F6J8J9FBDKFLYNTRTSXVK[K_SkGlJ
送信 信サ	!]RG
送信 信バ	BHGV
送信 信中	!V-KKV
送信 信側	!G7VaS
送信 信元	([LJ
送信 信先	.KBKLXOJ[TeF
送信 信処	!JIVLTSSjU
送信 信失	!G"JKJRKZVjW
送信 信後	!CJXKHLISJVX
送信 信済	!HLJVWaT
送先	!F/W6GLT
送完	![KKaI
送完 完了	![KKaI
送後	!E(W
送済	KSaT
送済 済み	!JKTaT
送開	!J.TTJ
送開 開始	!J.TTJ
选择	,I/J5J;JBILKRETBYVlY
选的	!G;JBXYU
选的 的用	!G;JBXYU
途中	!B,U8G]WbT
途中 中で	!I8I;SbV
通の	!I2S9W
通信	!B"H'J*T,B-D/C0K2U3F5E6I7E8eBBK[LJOJRASCWGXT_EcHdGhJiFkK
通信 信が	!CbUfS
通信 信は	XV
通常	!JSTcY
通常 常フ	!ESU
通过	!F1GGXKTRFcWfS
連ま	!S
連ま また	!S
連絡	!C"Z1U_KiK
連絡 絡し	!G"W1U
連線	!B"B%J(H+K,E-J.C/D0G1H2J3H5D6G7H8H9G;I<IBDGHIEKWLENKOFPJQGSEVKWKXH[G]J_DaHbHcGeKfGhJiGjJkKlW
連線 線到	!A/K8KKIRVTTlX
週次	,J.T5UBTKI
過し	!F.]JT
過し しま	!IJT
道不	!H=UDV
道不 不存	!H=UDV
達し	.T8JKH_ZhW
達し して	!I.Z_V
達し しま	_XhX
達で	!B/W7^
達で でき	!B/W7^
違い	"C;JBJGJPCQWRSgK
違い いま	"C;JBJGJPCQWRSgK
違う	!J;TNTlU
違っ	;IPIQX
違っ って	!U;IPKQT
遠隔	,T3S5UkS
適切	lY
適切 切な	lY
選択	,J/J3I6H;GBHMUTJYX^JcIfIiIkJlY
選択 択し	6H;HBJMUYXiKlT
部分	]SiT
配信	!W-TKINW_U
配布	!H&UITRJjU
配的	!B*W-J/H2[3H5J8K9TBK_K
配置	eU
釈で	!GcXlS
釈で でき	!GcXlS
里云	!S
重大	!G8VKKLTSW
重大 大な	!G8VKKLTSW
重新	,K8W;IBHKGQYRGTI_KiK
重错	!E,G8V?IKTRUTF
重错 错误	!E,G8V?IKTRUTF
量が	!H.]
量が が不	!C.Z
量の	!U
量制	.S
量制 制限	.S
錯誤	"K,K.K/J8K9KBKKIRVTTlX
錯誤 無法	!A/K8KKIRVTTlX
録が	!U
録さ	"F'J(J,K-J1K2J3F8I:WBYFIKDOJRASFTHWJXJaJbIeKfKi@lJ
録さ され	"F'J(J,K-J1K2J3F8I:WBYFIKDOJRASFTHWJXJaJbIeKfKi@lJ
録し	#T;G@SYKiG
録し して	;H@SES
録し しま	!TBG
録で	"K#J'Y3I5G;J@KFVLJOGPHSJeTiHjI
録で でき	#K'Y3J5H;K@KBDFVLJOGPISJeTiJ
録に	@UYV
録を	RTkU
録済	#KjW
録済 済み	#KjW
録番	iU
録番 番号	iU
鍵	!4%Z&I;UACQVRFYVi@
鍵 home	;T=HCHQH
鍵が	"F#E%?&U(J)J*I+I,B-I.I/@1G2H3W4I5Y6F7J8F9H<V=C?FB^CBDKETGEHIIIJKKBLENHQDR:SFTFWHYUZG_FaJbJcJfHgJhKiCkHlF
鍵が があ	!b;DQJjW
鍵が が一	!UBKPVRKiHjK
鍵が が変	!H3Z5G
鍵が が登	!G5W
鍵で	!E"K#K'H/H0K3B5U6I;Z<I@GAIFTKHOJRITJYUbKiFja
鍵で です	!C/J3J5W6JETFUYV
鍵で では	!C;XiIjW
鍵で で接	!EBJj]
鍵と	;T<DKKYZjT
鍵と とし	!H;Y<K?SYV
鍵と と秘	;J<JYUiU
鍵に	!?#U&HRIZUhWjS
鍵に によ	!B#V&IRJZUhWjT
鍵の	!G"?#@'F(D)I*C+C,<-C.>/:0C1?6@7D8B9=:F;a=T@UAWCYEVHUIDJFK=L=MHNCOCP;Q[RDS<T<VDWBXFZG[D]F^F_DaCbAcDdJeCfCgChKi5j;lA
鍵の のイ	;TATQTRI
鍵の のパ	CTPG
鍵の の形	!C;YADYI
鍵の の復	BJ
鍵の の指	!J
鍵の の検	!EHW
鍵の の登	@UBSYTiJjK
鍵の の解	!I
鍵の の読	!J;J=W?GC[QY
鍵の の長	EW
鍵は	!:">#T%J&B'C(K)J*J+H,G-K.I/D0F1H2F4Z6E7I8G9J:_;@<H=I>?@ZASDHF[HIIJKELHNJOHQFR>SHTGWIXIZH[J]I^G_GaHcIdJeDfGgJhIi<kJlH
鍵は は失	!E3H4]5F
鍵は は既	!J:WBI
鍵は は登	!EF[
鍵を	!J"G#U&@'?(E*E+@,4->.;/80A1F2?3Y4F6@7>8=9@AWB_FXGBIFJFKAL<MGN>OBPSR4S<T8VCW?XEYTZA[F]E^A_<aCb?cCdBeBf?gEj_k8l?
鍵を をロ	!H?Y@FAT
鍵を を使	!A=TBICUDTiI
鍵を を保	%S
鍵を を利	!T
鍵を を変	3S
鍵を を復	!C;UPTQV
鍵を を拒	!8%H,I.K<VB[FWRAiZj]
鍵を を指	;IiHjV
鍵を を登	#T3K;GEVQKRKiG
鍵を を確	3ViJ
鍵を を読	?DQW
鍵ア	*K2V3H9GEWFT
鍵ア アル	*K2V3H9GEWFT
鍵フ	!;"H'B(=+:.>091F7J8H9J;X<c=a>Y?X@FCWFHI6JKK@L:O8P@S7TKVCWHYW[?]=^F_Ja?bFcGdGeHfGg?iFjIkG
鍵フ ファ	!;"H'B(=+;.>091F7J8H9J;X<c=a>Y?X@FCWFHI6JKK@L:O8P@S7VCWHYW[?]=^F_Ja?bFcGdGeHfGg?iFjIkG
鍵交	(K)J*X,F-Y.G/H0K1E2T3D5G8D9iBFIJJXK<LHRGSHTDaJcIfIhHkJlJ
鍵交 交換	(K)J*X,F-Y.G/H0K1E2T3D5G8D9iBFIJJXK<LHRGSHTDaJcIfIhHkJlJ
鍵形	!GAV
鍵形 形式	!GAV
鍵検	!S3U
鍵検 検証	!S3U
鍵認	!HCWGGQJZa
鍵認 認証	!HCWGGQJZa
鍵読	!K;TAJ
鍵長	!F2KE]FT
钥不	!D3X5JBW
钥交	!F2H3F5J9[AIBGKKQKRETIhKiJjJ
钥交 交换	!F2H3F5J9[AIBGKKQKRETIhKiJjJ
钥已	3Z5BBHTI
钥文	"I*J+J,J.G/D0I2F5J8J9H;K<Z@IBECTEIIGKGLJOKPIQCRJSHTJ_JaJcKfJiJjIlK
钥文 文件	"I*J+J,J.G/D0I2F5J8J9H;K<Z@IBECTEIIGKGLJOKPIQCRJSHTJ_JaJcKfJiJjIlK
钥未	BY
钥未 未在	BY
错误	"C#C%D&A'B(:*=+B-E/40=2A344C6?9>:C<:==>A?A@AA=B9CED@EAFBHCI<J?MBN@O;PAQYRTSWUEV@W@XJY=ZB[>];^B_6aGd@eAf9g@hIiJjIkB
错误 严重	!EKIRWTH
错误 无法	!@/D3HRSSJ_EcJlX
错误 误或	"W;WGIQHRJYJ
長が	!G;TEXFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!7%J&G)],A-X/D1^2H3@5B6I7K<K=JFJGDMKR?SHVJXI_XaJdIgK
閉じ じま	!?)U,D-W/J1U3H5I7HBFTC_TkJ
閉じ じら	!="J)X,B-S1[3J9GGIJGRFTD_ShK
開く	!J,TBSWW
開け	!I"K(H)K+F.A1C5F7H8H;C=V>G?HAKCHIVKBNJQJRAVKYG[U]FaHcSeGfIiCjJkIlK
開け けま	!I"K(H)K+F.A1C5F7H8H;C=V>G?HAKCHIVKBNJQJRAVKYG[U]FaHcSeGfIiCjJkIlK
開し	!HKU
開し しま	KU
開で	!?KKLUSUVK]_
開で でき	!?KKLUSUVK]_
開始	!S"F(I*J,I/C0F2I5@6J7>9GGJHINHOD[K_DaDfVgKjHkK
開始 始さ	WV
開始 始し	BHLVST
開始 始で	!B)U/K1V5KBULISFfV
開鍵	"?#T&?(E)H*E+H,:-B.@/>0C1E4G6D7F8?9@:U;J=D>E?D@?A<BdDGHHIFJFK=LAMHNDODP:RFS?T>VDWCXFYbZ^[G]G^E_?aBcCdHeCfAgEhDjFlB
開鍵 秘密	!T
開鍵 鍵が	!J,I5TB_RIiEjJ
開鍵 鍵で	3J;KYX
開鍵 鍵と	;J<JYUiU
開鍵 鍵の	!S#JBTETFTQGRSYHiJjK
開鍵 鍵は	!K"H:YiIjJ
開鍵 鍵を	!U#W%I,J.J5C<TGKLKRDSJiW
開鍵 鍵認	!HCWGGQJZa
間が	8VTJ
間に	!VKI
間を	!D#VBSjU
間操	!I8UkSlS
間操 操作	!I8UkSlS
間送	!G=V
間送 送信	!G=V
間違	!T;HPIQX
間違 違っ	;IPIQX
関係	!WTK
関連	!S
関連 連ま	!S
问题	!VBIRGiIkV
阿里	!S
阿里 里云	!S
限が	!Z.B;K=WBKRKSUiI
限が があ	.C=SSU
限が が切	![
限さ	"VfT
限さ され	"VfT
限に	!V,K8F=UBHDTKH_ViH
限に に達	"T_U
限を	!DCS
限を を超	.S
除し	.T
除し して	.T
階認	GW
階認 認証	GW
集信	!H.T/UTT
集計	!S.SKJ
領域	!YKILFOISAe[
領域 域が	!ZSJ
頭に	!J;X
頭行	;H@SAS
題が	!F+U=UCIDYaSiK
題が があ	!H+U=UCIDY
验证	!T"IGWKKTKiT
验证 证失	!GRViX
대상	!<"E,W-H.W0J1H3H5H6H8G9H<GFJIHKELGNJOXQFSVWKXI[K_EaJbIcIdFfGhJiTkHlI
사용	"V,J-K.V/J1J8EBIKDRFTI_JbJiJ
서버에	!8"D#H%G&F'H(G)I*F+F-D.C0F1G2G3F4H5F6H8A9E:G;F<D=J>I?I@IAHCHDJEHFEGFHGIGJHK?LFMGNEODPFQBRaSBTUUJVHWGXHYHZH[H]H^G_EaGbFcHdGeHfFgGhFjHkElH
성공	![.G/J5K6GIIKILIRJTC
세션을	"E&J'K(I)K*J+J,G-I.D/G0H1X3I5H6I7H8X9I:K;J<IBFGIIGKDLGMKNJOGPJQGRDSGT=VKWJXJ[I]I^I_GaHbVcHdJeJfSgJiGkIlJ
수	"C%I&I'K(I)J*J+I-I.B0H1X2J3G4K5E6H8E9G:K;E=C?K@IAICJEJGIHJIHJJKCLEMJNIOFPEQUSCWIXIYIZK[I]K^J_FaHbVcIdIfSgJhIjIkIlI
수 없습니다	"J%I&J+K.H9J;G=E@JAJCKGKKILJNKOJPGQVRTSHTT_KfJhJiTjJ
수 없음	"K,I.J/I1Y8KKJRITFbXfV
시	!XbKcT
시간	!H"K,G/I1J7G8ZBJIKKJkH
실패	!:"F,G-J.K/J7I8I=JBGGJKGLKOKPKR]T:ZFaEiW
않습니다	QW
없습니다	"G#K%G&F'J(J)I*G+I-H.B/W0J1F2J3G4I5F6H8E9H:J;C=A>J?I@IAHCIDIEIGHHIIBJKK@LXMJNGOEPEQUWJXKYIZI[D]H^A_GaCbBcHdIeKfGgHhIjHkFlI
없어	!6"D#I%H&G'H(H)I*H+H,@-F.F/G0F1D2H3G4I5G6H7Z8W9G:H;G<I=J>J?J@JAIBECIDJEIFIGGHIIGJHKBLGMHNGOGPGQGR?SGT^UKVIWHXGYIZH[H]H^H_DaGbDcHdTeIfEgHhHiGjIkTlH
없음	"K,I.J/I1Y8KKJRITFbXfV
연결	"B%K&J'J(J)I*K+K,B-D.B/C0I1F3G4K5E6D7D8>9K;G<K=JBCGIIEJKK;LENIOGPIQHRDSGTbWIXJZE[H^K_GaFbGcIdJfJgKiWjKkElG
연결이	!J"F(K-I.F/F0J1Y3I5H6H8C9J;K<JBGIHKELHNJOIQHRASHTTWKXI[J_EaJbWcIfTiIlJ
연결하지	!6"B#G%G&F'G(F)G*E+F-@.E/D0E1D2E3C4H5E6E8<9C:G;F<G=I>I?H@IAHB@CHDIEGFGGEHHIEJFK>LEMFNEOFPFQFR[SDTYUIVHWFXDYHZG[F]F^F_@aFbEcGeGfEgFhFiAjGlF
연결할	,T/U7XBGRCTXiH
연결할 수	,T/U7XBGRCTXiH
오류	!H"?#G%E&D'F(B)F*C+E,?-T.@/A0B1E2E3C4G5D6E7@9B:E;C<E=G>G?G@GAFB@CGDHEFFFGDHFIBJFKULCMFNDOCPDQBRZSAT]UHVFWDXEYFZF[D]D^E_AaDbEcDdEeFfDgDhFi@jFkDlE
완료	!Z
전송	!C-Y8XKYRDSTTDaJ
접속	"JBERJbKcTjZ
중	"I.V/J8GKGLKRKSKTFfJ
호스트에	!K"H&J(K*K+J,J-W.I/J0J1J3J5J8U9J:K;J<KBIGJIJKWLJMKNJOJPJQJRASITW[K]J^J_IaJbJcKfJgJiI
확인하십시오	!>"G.W0K1I3J5H6J8I9J<HIHKFLGOXQFSV[K_HaJbIcIfGiUlK
`
