// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = 'cb314510317ce4d70f37d51ebed32c44bb8a54fbcc5ee3fde6fac4375b5104d4'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `wWJLNNQJNMTRVTPQMQJSOOXQNQMIIIIKVJHLLQKTL^SMRQOQYSVGMPMILOPOUQQPJLPOMQLOM`

export const features: string = `'	!S";#3%1&@'1(<)@*I,J-:/>1I2I476Y8C9F:3;H<T?A@FBECVDAE9F>G.J;LSMSNJOVPDQIRHSJT@U;X&YXZJ[T^<_9a@c6dBf5i>j8lG
' '	&T,T3I6U9I;SAFB=HFOKQHRVSTTEbF
' 2	!Y
' 22	!-"K+Z,Z-E/T3H6;8J9HIJK@MFNBR=WE_FhJiFkflF
' 220	NW
' 443	!X,J
' app	!Z<W=HSH
' are	!ECYYB
' auth	!X/JBVRCTJiE
' b'	,V
' because	!HLY
' begin	!@@XASBJPGQDYU
' bin	!U
' builds	CX
' can't	38
' cannot	!J&T3W
' connection	![,KBIkI
' could	SFeX
' data	<TIJfK
' dist	<HIX
' does	!U5BfK
' ecdsa	;I=TBJLSRSSG
' ed	!F"J5H;Y=GAUGUHJZTiV
' etc	!a;IBJCXHJLHSDYIa?
' expected	5F
' failed	&J/V7H;TAVKINIOJRJSITT[WaTkI
' for	3I5HBXTUiUjS
' from	!ABWFVMVNKiU
' h	,S
' home	!J%I)G*K+9/G0H132J6C7H9H:J;9@@BJD@HVI8O@R<SUTCVIYZbKdJi@kC
' host	,K/D7I;S@UBHRATGYTiJ
' in	!A&G(E*F+J,G-J/H2I3E5B6J8D9F;D<F>I@KAHB@FJKANFO]RDTGYG[=][bJcJeUfJiGlJ
' in'	!X5I8KLHOF
' inbound	!JLW
' inbox	!KLHOT
' ipaddr	!J)J*I,U-C/?1E2F7X8G9D<F=E@HDJJKNJPIS<TUWCXKYHZI_BfKhXiGkZlE
' is	!_;IAX
' localhost	5K=U
' media	!_SD
' missing	!D;[@XAIPIQDYV
' mnt	!>&J+J,J/K0S1H5F8Y;I<HBCCYD@HJIEK_R@SHTGVJYKbJcKeGiF
' not	!E5ZLU
' opt	&I3I=SASBELEQT[VdS
' or	0TLK
' out	!JSVaK
' outbound	LE[W
' port	/V7TRJ
' r'	!K;UAJgU
' returned	!I,V
' root	,J;J<[BIHTLHSC
' rsa	5KhT
' s	!H+T,T
' server	!F6V9ULK
' sftp	5WBDKJRUTKiJ
' simple	!V
' srv	!W.V1T5H<KBFIVKJOD[HaFcWiV
' ssh	!C+V0T3G5V9J?XAVBCHUIFP9RDTJYGiGjF
' the	ST[V
' tmp	&J3T5G;UBKI]OGkK
' to	&V,V3D5H
' u	-KCTNKSJlW
' unable	!W
' upload	8K<KI?KELaS_
' user	&U.J/B5U6X8K9G;J=WAHKGLHPHQVRSSFTDiDkI
' users	!?+W;I=I@KAGDALGYW
' using	!dRF
' usr	!S3S5G<J=ISJZUiJ
' var	!]5S<E=;BJOJRJSIaG
' with	!F/IBTKWRIhVjT
''	-F/I1G3J7SBJKALGNDRWSWTWWX_GcHfIiGlT
''type	@UAJSJ
''type renci	@UAJSJ
'a	!V-F.B0J1F5G8IBJKWLBNJSTaZ
'a txt'	!A-H1HKZOUSTaY
'a'	!Z5J
'aaaab	3U
'aaaab 3	3U
'aaaac	!J3W5K
'aaaac 3	!J3W5K
'adb	!S
'adb kill	!S
'agent'	!<%X&[,I-J.K/JBJRJTG
'amazon	BHLVRJST^ViV
'amazon ebs'	BHLVRJSU^WiV
'app'	/UTS
'appstream'	!V
'appstream' のメ	!V
'auth	!]
'authentication	1YKJiU
'bad	!FGHRWZXiK
'bad authentication	!FGHRWZXiK
'borg	!H-V1J5JBK
'c	"B%I&;'I(G*E,E-D/E0J1=2G3A4K5A6G7J8F9C:I;?=X>W@=A@C<DeEGFXGHIfJJL6NHO3P7R@SETBV<WDXJZJ[G]E^F_GaJbDcHdKeHfEgEhJi?jEkElJ
'c a	![LIaJ
'c data	!AIdLDOBSJVHaT
'c export	IT
'c k	!K;F=>QW
'c keys	!><F=F?G@EAEBJCHDWF[PGQGYT
'c program	=W
'c users	!T&C+T.K1E3J5J=X>V?BCADaFKI9LBOJPFQCSFTJWJiKkJ
'c windows	!W
'cannot	!U.S;JSUWI[SaU
'cannot connect	!VWK
'cd	!H(V5T
'client	!C&:*I-S.E/U2J3J5J9I;G<G@JAHBGG@IEKYLEPGQGRVSGVJ[JcHfEiCjGkHlI
'client authentication'	!J&@GERZiIjK
'client socket'	!9.I/VIIKYLKRKTH
'client timeout'	!D-ZJUTUkI
'compute	!]SJTJ
'connect	,a1I7W8KK@Wa_HbBf<
'connect'	.K6EBISKTW_TkJ
'connection	-I6W8HKAMVkJ
'connection aborted	KJMV
'connection'	5W
'connection' object	5W
'could	,K;TBUTH
'could not	,K;TBUTH
'create	!G.U
'ctrl	-U2K9W_U
'ctrl alt	-U2K9W_U
'curl	!E5II]OJRHSHTJ
'd	8H;H<V@GBJCADYIUL?VJYJ
'd keys	!F<XCH
'data	LKgV
'deploy	5[BSRJSGTV
'deploy'	;JQViUjI
'docker	!Z
'docker run	!U
'e	!JJYKITJ
'eacces'	HU
'econnrefused'	/H1H6J7BBJTAdGk^
'econnreset'	!T"V)V,E.K/C1V6I7D9ITA_VdJkU
'enoent'	!I<U
'enotfound'	,J/W1H6Z7GTGkI
'err	!F&J1U8WSDcKfTiT
'err bad	ITSJ
'err generic	!D1V8XfUiT
'error	![
'error'	7S;KBJIVOKPJRKSBTK[J
'error' event	!<7SIVPKSG[K
'etimedout'	!U,H1J7TTXd[kH
'exit	!V
'exit code'	!V
'f	!DIKLXVS
'failed	!?"I,U-F/T1V3W6KKJ_IbJcIfSkG
'failed to	!E"I,U-G1V3W_IbJcIfSkH
'file'	!U&X;JjJ
'files	/H6SBHIXLJSIiV
'files example	6TiX
'foo'	!c"F*J+b,J/B2K3J5K6H9?<DBJIFKHL>NERGSJlI
'ftp	,SBFRUiU
'get	!J
'get'	IS
'getaddrinfo'	/U
'git	&TBSLISJiU
'git example	5IHS
'github	&T3T
'github com	!Y
'github com'	!H&T3T
'gitlab	3W
'global	RKiVjT
'global 1	RKiVjT
'gpu	!F,V/XBTRS
'gw	5KWT
'gw'	,X5X8HKGRJTI
'handshake'	5TKJ
'host	/S3VB?GTKURWTJZUiS
'host 1	!H3SBCGUKVRXZViT
'host'	!i&I,J/E5K9G;IKIRETE
'https	!v,H/H3C5BB;KJLKRASKTCiDjJkK
'https git	!^
'https github	!cBI
'https gitlab	!Z
'https repo	!V
'https svn	!ZBJ
'id	!F1S>T@YCDQHfT
'id rsa'	!K1S>TQJfT
'ignore permission	aW
'incorrect	!D;IHYPTQW
'invalid	!J;[<F=G?SATPB
'invalid private	!D;[<G=G?TATPBQS
'key	!D*X,H-H2Y9XKINJWG
'keyboard	!@"HFUG_KGQJR=hJiV
'keyboard interactive'	!@"HFUG_KGQJR=hJiV
'lab	!T
'localhost'	BGR@SViC
'localhost' using	!WRGiK
'login	!U3IdT
'main'	&W3W<WBEiJ
'main' panicked	3W
'mkdir'	!S
'mnt	!9BJLWa^
'my	&K5IiV
'nas	!H/S6ULJkK
'new	!Z,J
'new connection	!W,J
'no	&V.I1V5K<HiBjV
'no such	1WRJST
'none	.J/J5FIYKKLJOJRGSG
'none type'	!c
'none'	!U
'none' authentication	!U
'office'	!U
'office' failed	!U
'open	!Z&U
'open ssh	&W
'open'	!HHUSJ
'openssh	;T@JAVPIQDYJ
'openssh'	*J5H;B?I@KAeKDPFRH
'openssh' is	5J;CA_KIPH
'origin'	4VAJBKFWQJjS
'paramiko'	![
'password'	!:"F&IAJKJQKRTZe
'password' allowed	!HGKZZ
'password' authentication	!EFHGURYjC
'path'	!eLDSG
'path' to	!S
'phone'	5KBBFWQVRFjG
'pipeline'	!U
'posh	!W
'posh ssh'	!W
'protocol'	!KNU
'publickey	!FAIBHFTP<QUR[ZJiI
'publickey gssapi	"TBFFXGWR<jV
'publickey keyboard	!KGHQXRSiDjI
'publickey password'	"IG7PBR^jB
'publickey'	!="=#J%G)I*H+J,E-G.J/J1F2I3A5>6K7K8D9E;E=J@HAEBgF_IJJJK>LINHOJPAQ>RYSFTEWCXJYJZ3^I_EbGcGfBhEiXjdkJlJ
'publickey' authentication	!B&VBZFVR:
'publickey' method	!Z
'publickey' with	!EFYGHREi_jU
'put'	!W_EhF
'qemu	,WBT
'read'	!H)T-S7J8WKW_J
'reads	!@I]LESYVI
'reads fastq'	S[
'reads r	!EI]LF
'release'	!X
'remote	+XKJSJ
'remote'	!b5J
'renci	!]
'renci ssh	!]
'report	!SOWRKSHTJ
'root'	!U"B,I5KB=FZKTR9THWK_KhTi:
'root' 'localhost'	!YREiJ
'root' from	!EF[iJ
'root' with	!T
'run	!H.JVWeU
's	!>"Y#I%H&I)]*K+G,B-A/J1Z3B5>6K8;9J;D<@ABCKDGEHFEG@K=LFNIP?QASAYDZV_BaJcXf^hE
's password	!>"W#I%H&I)^+H,D-B1Z3D5@6K8<9K;E<@ABDHEIFFG@K=LFNJP@QASBTFYEZV_CaKcXf_hE
'sa'	!aBCRFiC
'sa' microsoft	!T
'scp'	!7,VWJ^[fX
'send build	LT
'send files	!TAS
'sftp	!V"G&:(J)F*<+G,8->/b0H1A2?5V6[798>9<:K;AAADJI9JFK,LGN:OBP@QBVAW8XEZT[H^D_?aCbJeJgIk?lE
'sftp exampel	/X6I
'sftp example	!H&G*F,A-I/B2J5[7H8J9IJKK>LFNERZWJ_IdJiJkE
'sftp lab	/I6U
'sftp partner	,K5UBJTIdUkT
'sftp session	/J<T
'sftp vendor	jV
'sftp'	!g*J,D-F.C/D0J3I5F7G8K9H;D<JAFBDGIIIKHNFOEPJQHRBVIW@XK[J^3_IaFbGfaiDkJ
'sftp' could	!H1J;JAJKGRKSGTKfa
'ssh	!I"@%H(I)I*=+F->0C1=5W7G8>;8<B=[?JBWDGEUFVGAHIIBJFLJMSOEPAQ<TFVHXJZI[I^D_CaEbAcBeGi0jEkAlV
'ssh 2	*I,J-F.K1K2G3E5F9TBIMURIkIlW
'ssh client'	!V
'ssh ed	5T;JYT
'ssh public	!G@SBUQITKiD
'ssh rsa'	!D9HBJEVFV
'ssh user	!I&H,I/J4S5Y9J=bKIRCTJiH
'sshd'	"E-V9W_J
'sshd' started	!W
'subsystem'	!Z
'subsystem' channel	!Z
'sudo	![
'sudo systemctl	!X
'tank	!T1HJYKV
'tank user	1IJY
'taro'	!?"XB?K[R]i>
'task	1ViU
'test	!J">KJc7
'test 07	!J">KJc7
'test'	-XKJNHRJ_IiTkK
'the	*T-K2TKG
'tunnel	!VWK
'tunnel connection	!VWK
'type	!HLSTU
'type microsoft	!HLSTU
'unable	&H,E3J5G<WJWR[TGfGjIkJ
'unable to	&H,E3J5G<WJWR[TGfGjIkJ
'user	-H/TMXNH
'user'	!VKTLDTT
'vendor	"VLJRViU
'virtualbox	!C,H7SBWKJiX
'wb'	LJSTVW[T
'web	!G.U/H5TLVRW
'web example	5U
'wss	!]
'www	/HBFRViX
'x	.V1ISY
'x'	;F<WWW
0	!_"H#2%8&='1)I,A1J3F495D6889:8=A>:?A@?C5EFFAGIH9J]KDLAMVO6P?Q5R>S=T@UJX>YKZF]+aKc@d<e@gSh2i:lk
0 '	!S-J9KKKSGTJZV
0 0	!G(J)K-C/J0J1F3H7K9E;G<E=JHKIFJbKULHMKNEOJPJRGTFVJWJ[KbTiJkE
0 00	ITJW
0 01	!]UI
0 02	,TUI
0 05	,VUIkW
0 1	"B.T8SLSSJ^If@
0 100	.W<J
0 11	^S
0 2	!H"UAWcJgUkT
0 220	NJ_Hka
0 3	!Z.ICITHaU
0 31	!B(V,S
0 38	!YKK
0 4	GTKK
0 48211	(@.^KG
0 5	!Z
0 6	!HMV
0 77	-K8UKVNK
0 78	!JNU
0 81	!Y-UBKNI
0 9	!A(K0]MWSK
0 a	!K,E-H.I0J3W5E8I;KSITKXSaJg[kT
0 auth	!_
0 aws	lV
0 b	(S*T-J5T
0 bad	!F+_9JNJbK
0 bytes	!D"B)W.4/U1T6J8?9FIGJ@K@LFS7WI[KaBbWcSfXgJlG
0 c	BUFVUSiV
0 chan	![
0 changed	!K6U7T
0 client	/JBWFYMKVTfFiWjV
0 close	VW
0 closing	!Y
0 conf'	ST
0 connected	!U5U
0 ctrl	!T
0 d	!J0H3IKI[JaJg_
0 date	!T
0 dropbear	!G-J8TKTNFlV
0 e	*U/T9FjT
0 eof	)TfU
0 errno	!H,SST
0 error	!YLS
0 errors	!^
0 exceeded	-?NB_a
0 f	BALVSS
0 failed	!h"K,G-I.>/D1J3J5I9EBGIHRESCTEWJ_FfH
0 file	!BI]
0 files	!F,STU
0 free	)T1S
0 from	!GAU_ZiG
0 gb	!H.W
0 gi	!F(T
0 go	lU
0 http	!JMJNUWH
0 ibuf	"JcT
0 incomplete	!J
0 ipaddr	!a
0 is	5GBVKGWW
0 jsch	!Y
0 k	!T3H5I
0 kb	!>.TIHJ[KWSGbW
0 key	!E5SLT
0 m	,STK
0 main	!J;W=J?X@WAWQV
0 mb	!B.TJJK_
0 mod	!K3KKTMVNGfHlZ
0 ms	7YKHTGkT
0 n	!S^W
0 native	-K/B6F;KHSLHkT
0 net	!D.I/K0WLWOV[ZaZ
0 new	"TWJ^UbT
0 no	!T
0 not	!]LKNI_UfEkJ
0 num	.Y
0 of	GWRU
0 on	![
0 open	!E&E(J+>1K2I6A798K9HA?DJHHIDL7M]NIQJTWVTW^YI^JaIbGcIdDfGgHhKjJla
0 opened	!V1IRJVU
0 out	KYTU
0 p	!9,U5SBUKWMWRJlH
0 paramiko	WU
0 php	!D,T/T
0 pu	KSkG
0 r	^GbFf]
0 read	"JcT
0 received	!XbX
0 remote	!J9HBIJTNJZJiUkK
0 request	.JBIGT
0 requesting	!V
0 rtype	)T1T
0 s	!H-V5WJWKTNKSFTJ
0 seconds	!FS]^TcT
0 sending	![
0 session	!Y
0 sftp	!S.G1IKJLSRISWfJlU
0 size	8U
0 skipped	!_.I/IRK
0 speedup	IU
0 ssh	3W5W9IGSJISFlH
0 sshj	!T-J
0 ssid	!T
0 stat	VW
0 subsystem	!X
0 symlinks	OSSSeS
0 time	!Y
0 to	!Z<IBHGILURF
0 type	!Z
0 unreachable	6U
0 users	!F*T-V2^9X
0 var	!GSIYX
0 win	3K9INVSIlS
0 written	SJaW
0 x	"U%J'J(E)E*V+D,?/G0C1A2W6C8H9VBEL>MCN=OHPFQGRHSCUKXGZI[C^IaBbJdEeIfJgXlB
0 z	!E2U3X5JBZRFiFjH
0 バイ	-V.I7T8JBVKCLVbT
0 件	!^.J
0 個の	DU
00	!V#K&D'G)F*B+F,J-F.J/<0X1B2E4J5;6G8H;><F=CAECIEJGEHTLCPEQFR9T<V@YHZK[F]G^C_>aWcKdHeGf<gAhGk:lD
00 '	KIWXbU
00 00	.?0TIGKEMTNIOURKS?[JaSjIkH
00 01	&KBKSS
00 02	-HNX
00 09	!V
00 error	iUjX
00 ki	!T
00 mb	!S
00 s	![
000	!b,G.H/I8EBIRHTE
000 1045	!W
000 2002	!W
000 f	!Z
0000	&J,T-E3J5T9J<TBUKFiElV
000001	'T
0000274	!S
0001	"H-G3H9KBHIJKFNIPKVJaIlV
00017	!C"S(V8URK
0002	-IKJNKlW
0003	SHiX
0005	.U
001	"G#Y'S(F-I0DBVIJLKMWNHRDVJ_HaScK
001 002	MS
0012	!C'TLGO^SIaI
0018	!E"J1IIBLeSDiT
0018 reads	!JICLcSD
002	!H0H8WKUOKiW
0020	!Y
003	-C.JMXNVWG_BgSkI
003 001	!IMX
0031	(V
004	KKLIaT
004 c	!X
006	,U7VBUTX
006 protected	!X
01	#@%=&C*9+>-3.]0X1H2A3<4D5:668*9J:E;JAJCCECFHH;J=KAOJQJRISXTFUCWEYGZ?]@^I_1bHc?d@eXf/gSiSjZl7
01 02	.V
01 could	;S@JAWQJ
01 date	5HIXLKNTSGiUjX
01 deploy	!KgY
01 error	!J
01 example	!>"V,G.a/D1HGVRWS<TI^GbE
01 failed	.G<SKURKSK[JeU
01 fastq	IHLU
01 git	!U&JBFST
01 ipaddr	!T
01 r	!K(X
01 s	!T
01 tar	!ILS
01 to	!W
01 unreachable	!WRDWTiH
01 を使	"HFVRFiBj]
0100	!]BJ
01017	!ZRCiE
011	!UPT
0117	*T
012	bS
012345	!J"FiX
018	!HTViV
02	&D([+G-F3G6E<F=H@JBHGGHIIDJ@MXNTOJPGR9T9UGVJWTXGYH^GbCcDdEgIhHj>k8lC
02 '	!A)U/TMUWSfU
02 0	!XUI
02 01	NU
02 02	-HNX
02 date	,K-H.UBDMTNFTK
02 failed	![BHRGiH
02 mi	!Z
02 s	!T
02 unreachable	!G/T3J5SBU
0200	![5K7K<TBI
022	!S
026	!IMX
026 003	!IMX
03	!J"W&F'J*D,S-@0H1E2D7A9D;JGJJKLCMSN]OFR<VKWT^J_DaHbKcKdIiCjGkXlE
03 00	-INV
03 date	"S/T6KiF
03 tar	KV
03 unreachable	!I5SBU
04	"F&K,X.>/X0G1J5@7E8EFFHJIFOTPTRCSUVKWGZU[IcJeEfHi@
04 00	!X
04 date	BJFJGVZViI
04000000	!E
0412	!E"J(W.D/D1K6S7H8HOFRJTSVIWKXT[H]T_JaIiIkK
048	![
05	"F,S5JGIIJOIQKRIUHeVkV
05 date	"J<V=T
06	.J5W9I;JASGSIHL[OKSCVI
06 '	!KLW
0600	!F;J<G=IAKC]QJYAaW
0612	!aOTSI
0612 zip	!VOTSJ
0640	!U
0644	!7"J%J.H5F8I<9=?>D?XBCCnD-EFFDKILIOKPHQCS@YYaYgKhJjI
0644 for	!A;a?ZA]D1Y^
0664	!I;J<J@GAJCZDC
0664 for	CSDFYT
0666	;H@KC_DIYI
0666 for	!J;H@KC_DIYI
07	!;#J%J&I(U)W+@,I-7/D0F1>2:3I5:6:839H:V<GB[DEEJHGJ?KELSNEOVRWT>UFW?X@YSZT[I]D^A_6b@d>e@gChVjGk7lB
07 '	!K">KJc7
07 0018	!E"J1IIBLeSDiT
07 by	"VBGRJiG
07 failed	!DBVfZi@jK
07 from	!H1C8HFAKJZJ_EhWiV
07 ipaddr	"8)A,J-G1B5J8I=HBdKGNFOUSWZI^J_GbHhIjGkD
07 key	!8&J<J?UAUBHKUVS
07 not	!C"U3G:Y;JBIiH
07 password	!J
0755	!@C_DIYI
0755 for	!DC_DIYI
0777	;I=FCeD:YF
0777 for	!FCaD<
08	!A(X,G.H0I1K5C9J:X?J@FBJGJITKBLEOIPIQCS@TGYK]J_KgJkK
08 s	!H@JAWQJjU
08001	!T7TTEkV
080074	!V
080074 x	!V
09	"I,T.E1IIKKHLEOKRISVTIVWjJkU
09 date	GTST
09 or	!HbT
0900	!T
0906	!U;EQJ
0906 d	!U;EQJ
0909006	;TQSYV
0909006 c	;TQSYV
1	!T%F&B':)D*H+I,:-@/_0U2A435G6F8D9S:6;H<5==>8?H@;AUB?C?D=E8FXGDHGK>LGMVNKPHQ@RITBU7WKX8Y;[:]@^J_7aVcHdGhIiGjHk7l9
1 '	"K.F/F0I1I6U8G9I;S=KLCMYNEOFQ@R@SBTHWIYIcKeZfJkJlK
1 'sudo	!X
1 0	!F,I/K5K9G;KAZBSJHKZNYSJTJ_JbFfHjIkE
1 00	!W
1 1	"K&C(H*B+F/A0E1C2I3@5@6I8C;D<TAGB=FEHJJ<LGM_NYPFQIR;VDXT^DbScJdJeKf>gIhGi@
1 10	!T<WBKKIRHfSiK
1 2	!T"F(H+K,G/D0U3F5G6T7H8I9G;HAVGWIDJIKBLANDOERJS?VHWGZKa@cGfFiJjJlI
1 20	!S
1 200	!U8SlH
1 203	!S
1 204	!e1KBJKF
1 22	,F8VKT
1 234	.KKX
1 24	TSiU
1 25	9V
1 3	7X8HBJTDdJ
1 37	!K2S9JKS
1 4	!V9JKU
1 400	!?-IM@N^WIXW_JkV
1 403	!WNG
1 41	"U&ZBK
1 45	!KBVbU
1 5	!a*J-JKI
1 6	!Z"V&UBGIFRT
1 60	!J.VKVTH
1 8	!K(T
1 9	.T3H5UTT
1 96	!J*W
1 a	!W3F5UAJBKKJSETKaJ
1 alert	!V
1 amazonaws	&JBJbTiW
1 and	9V
1 applying	!Y/JTGjV
1 argument	BJOSRW
1 as	KUSS
1 attempt	FKRKiWjU
1 attempts	!U
1 auth	RUiI
1 authenticating	!G7HKZWJi[kG
1 authentication	!d%J1J<IFHRFZH^SiJjD
1 authentications	&@1I4K5IPGZZhU
1 b	5HBXiT
1 backup	0SkS
1 bad	!A+[
1 bam	([IGLHSH]KaG
1 c	"J(T+J/I8IKFLIPIRSSCTGaHiU
1 cannot	KJfT
1 channel	)T1TBIKJWK
1 char	!Y
1 client	5JKJST
1 column	![
1 command	1B5FBHRJWVYS^KbG
1 compat	!E9I
1 computed	!C(X
1 connect	,S_J
1 connecting	!=+I/H1K9HBGKZXK_TdYiDjH
1 connection	!>,C-W/I2J7E8Y9DBGJTKaMITZWCdHiDjGlH
1 corp	!J/]5IRK
1 d	BJSFVY
1 data	.W
1 date	"T1S
1 debian	3HMUTI
1 diffie	!A9XCFYI
1 do	!W
1 docker	3JBK
1 duo	GU
1 duration	!V
1 e	!E0T;YAZKJLJNJQYRHTJaF
1 ecdh	FTiT
1 ed	hZ
1 entering	!V7IBIfS
1 err	!F,V8U
1 error	!6&X1B3J5EATFIIJLKPZRCaKbSiC
1 errors	!GKV_S
1 etc	+CAT
1 example	!E-J.J1F3X5W6C8U<U=SGCHJKXNJPJRFT?WGkE
1 exec	-A/JNEW__I
1 executing	,SXT
1 exit	!Z&U)K5JKIWI^TfJ
1 expecting	!C*D-E2JJdNH_IjK
1 f	!W*T-K2SBEKJLJRHVTaKiJ
1 failed	!J%K&F(X*K0J1?3A8I9F;G<U=KAHFIGIHJIVLWPFSYT9VEWG^Ib>fEjB
1 failure	!H.X1KBTOTSI[X
1 fastq	(U.A1G3IKIL@[J]IaAeKgT
1 file	IEKDLCOSSKVW
1 files	!T
1 found	5IH@
1 fq	!T(I.I0JKKSGeS
1 from	-I_UiJ
1 gb	.T3JJE]W^HbW
1 get	!F%a:TBGFJhW
1 gi	!GJWKW
1 git	!Z
1 h	-T9S[S
1 has	![
1 hmac	*Z
1 home	!U/JRKiV
1 host	!T5EH?JKKH^S
1 hpc	!G,T/UTU
1 http	!UNITK
1 id	AV
1 identity	+G-U/K1J9I<A>KAEFJKVTBXS_ViGjV
1 in	NJOJaVhUjT
1 incorrect	!I7UTUkV
1 invalid	iT
1 ipaddr	BBGURXZUkG
1 is	!I/I5YKHSJ
1 k	!I3T5IgU
1 kafka	!V
1 kbit	!VSJ
1 kex	!C-89IJUMEN[TUWKkJ
1 key	1J5F9T;V<C=I@IFJYG
1 keys	%X
1 l	5J;IBKHW
1 level	!E3ZBTiT
1 libre	+VKVNUkI
1 libssh	!G,T-G6VK@NE_G
1 line	;]@GAEQI
1 load	!E-K5SKGPKRViT
1 local	!D-T/J2K9JJTKUMFTa_TkJlG
1 localhost	!IJW
1 m	!H5T8USJ
1 main	!J"V)V1V
1 mb	!]OJ
1 message	.TLJ
1 mi	!X
1 more	NT
1 n	!U
1 net	!CBHIHLY
1 next	1J5JBUPHj>
1 no	!;,D.H/Y5ICSHIKKLJOGSATEZT^KbHcGfH
1 nte	5J;IHWTK
1 of	!H(T,X3J5IB_SH
1 offering	&E5I<:BHFSPChZ
1 ok	!V
1 open	BFKSSWiKjJ
1 p	+UKS
1 password	%V&HBK
1 pledge	.SSSfT
1 port	,[/H7TT:dIk?
1 previous	!X
1 private	!@"XRSiV
1 projects	!S
1 protocol	!_
1 r	0I;VAKVI]W
1 read	!A.G5FOTP_QJRKVTaSjK
1 reading	JJKSjC
1 received	!K"]MWcCfH
1 rekey	5JJGKG
1 remote	9HBHJTNJZJiTkK
1 response	!:1IKTRJYSbS
1 root	!KjT
1 rsa	9V
1 running	.FTU[W
1 s	![.IBFKJLGRHSVeTiJ
1 scp	!D*J/K1DIJKJWJ^[bD
1 second	.T8JOJSI
1 seconde	!X
1 seconds	"A,H.W5XHSS>^If>
1 send	!A%IFULS
1 sending	)W1VKGWI^VcX
1 server	!S*D2J:S<JB;FIJHZF_KiB
1 setting	!T,S
1 sftp	OKeT
1 sh	gU
1 sha	!T*9/K3J5G9[BGFBKJRHSK
1 signatures	!E2J9KBHF[
1 skipping	!F;K=JFT
1 smp	!Z
1 ssh	&I)J*V+K,B2Y3D6I7F8S<H?HBEDHKXLGMJN;PGVJWHZGaKdIiCjCkClJ
1 sshd	!A-J1G2V3T9UZUhKjW
1 started	/T
1 starting	"U
1 stat	!@.[SZ
1 status	!:1IKTRJYSbS
1 structure	!D;[AS
1 success	![
1 sum	!FNS
1 target	!B,UBWjV
1 tb	bHcU
1 terminated	!Z
1 time	!JBVkJ
1 tmp	!K/J3F5[
1 to	/KLTST^WfV
1 trying	!V%W&T;H=A@CCFEZGKPIQBRDYEZDhJi?jW
1 type	!T
1 ubuntu	MUNJTS^S
1 unreachable	!8&H,E-A3=5_7I8A;J<?=T@IAJCGKWNJRV^J_BcKjGk?
1 upload	OK
1 user	*U,T/I3S=TCERIUHYHgSiIkT
1 userauth	!GBHRUZU
1 users	!E*Y2X9UdS
1 usr	!JWZ
1 was	LS
1 which	!F9XFW
1 will	0V5JBI
1 windows	!H
1 write	KJ
1 x	!@0SKKMVeV
1 yc	!Y;IYS
1 エラ	!H
1 コマ	!H
1 レス	!H
1 个文	!U
1 個の	!D(UDU
1 状態	!H
1 行に	;T
10	"E#['D(H)>*K,H.T/H0^1?2:3G8E:F;>=I?E@FA;BCDDEKF?J6KCNFOGPCQ;SFVJY@[G]CbDeBhFjFkG
10 0	RSjS
10 00	.J0XHXLFSIaG
10 1	BJGHRTiT
10 10	!X
10 2	.T
10 at	!X8K
10 diffie	9V
10 error	<WRIfS
10 failed	"T_T
10 from	!J-U
10 ftplib	!IlV
10 gb	.T
10 m	!@5YIT
10 mi	!S
10 open	!9
10 pat	!FKJ
10 reason	!V
10 s	!I0VSKXX
10 seconds	!A,S/W7V8GBJJJK@TV_I
10 site	,J5S7TSJ
100	!h"8#I%G&E(W)F*C+F,;-?.E/;1<2F395C6G7A8A9@<==D>J?K@^A9B.CIDKFDGDHCIDKKMEN=P?Q9R4S3T7UJV]WDXIY<ZH[@]C^@_IaabAc?dGeDhGi6j?k?lE
100 00	!Y
100 12	.BIKJWKG
100 1204	!U
100 412	![
100 5	!S
100 812	!T
100 84	!W
1000	!b"J)J1IJTK@SKTH
10000	!Z/J5J8IBHK>RATT
10000 ms	7Y
10001	!IK[TZfF
10001 milliseconds	!IK[TZfF
1001	!^+I2S9SDW
1001 by	!U
10022	!=/E1<5K6T7HBEIBL:RGSBTXki
1003	!X.KBEKKTU
1004	,YBEDTiT
10054	,F-S/G7I8S9[BKRJTG_Y
10054 an	NVTT_X
10058	!G,T-E/S1T5J7HBKNDR^TW_E
10060	!?&H,I-@5I7]8J9EBHKBNCRHT_XJdekT
10060 a	,C7WTUdY
10060 接続	7ATZ
10061	,^-E/A5I7S8KBEKIRFTD_IiJ
10061 no	TJ
10061 由于	!I,V
10065	!H,D-D/T7a9JKFRG
1009	%T
101	"J&T,D-I.V/C0T1J7_;JKDNIRFSVTC_JcEfGiIkB
101 c	.V
101 home	SXcHfJ
101 network	,J/I7[KKTKkH
102	!SQS
1021	OTSH
1022	,E8VKC_U
10233	VZ
1024	!E"F%I&I,K.F1J2C3>5@8A9S:K;@<D=C>J?K@DA@B9CBDHEqF9HJJJLKP@QDRDSHYD^K_HbJfKhJiFjD
1024 bit	!BE^FBPK
1024 bits	2K3D5H9I;F<I=IAGBFCKEaFHPIQHYJ
1024 ビッ	!GEY
10240	!W
103	8S
104	!V*G/=2E3E5=6K8W9B;JBBJHRJT=_VcHdBkF
104 connection	!X/J5F8HBKKITK
104 in	1I
1045	!_BIRDiF
1045 28000	![BKRHiH
1045 access	!X
105	!eLHTKUJfK
105 i	!Z
105 in	LJ
1052	.I[V
1058	!E&[
106	/H8WRJSS
1069	7S
1069 in	7S
107	!K0TkU
1071	!_.H8J9JKG[UcF
108	!Y
108 894	!X
1080	!E"J,J-I/V5JBKRJTIWTX[_J
1085	7S
1085 in	7S
109	/T6K8TJTTK
1090	LT
11	#C'E*E/J0H2H6H7H:D;K<I>B?C@BB?DEE@FIGKIHJ9KJLYO^PCQIT:V9W=X>Z:]D_YdHeBg@h<jG
11 1	!I2S
11 2	!T
11 asyncio	!F
11 at	!?.ZLY
11 date	"B&W,J-C1G3W5]8FFUGGKGNJRUfKjU
11 disconnected	!c)G1@8E_DfChFiJ
11 error	!a<JKJ
11 forwarding	!^-J1I9JBIRK
11 ftplib	!T
11 gb	KW
11 in	!G9SLI
11 pecl	!HRUiU
11 preauth	!T"DGTRY_KhG
11 pro	!J
11 s	!W
11 site	6JSJYJkS
11 socket	/W
11 月	!G1I3V5YNGR]_H
110	!X,<-F/HBINCQTRJTZXK_HkAlJ
110 connection	!@,DKGNGTfdU
11001	!=-K/aKJTKXW
11001 getaddrinfo	!?/[XW
11001 no	/S
111	!Z"H&E)J*K,b-B.J/81H3J5E6D738G9FB@JHK@NFR@T0XG_>d@fGiGkYlE
111 connect	!?,b7CkZ
111 connection	![/JTIWI_K
112	!X"H(W-G.D1C3I5E8C;TAVBBIJOKPDQTRFSFTTWJ]TaEbJcGfDiJ
112 bytes	!G(X]VgU
1120	3H
1129	!S
113	!S,?-G/H5I7U8JBFRH_HdSgIhSiKkD
113 no	!G.J7UTZdWkJ
1130	!U
114	!U
1142	"T,J
1142 in	"T
116	!V
117	)W,E-I1S8KIIKHLJNJST[J_HfEkU
117 5	!H
117 in	"S)Y1VcUfH
118	!W"J(K,E/D6S8FKDOURCSFTFVIWKaDbJfUlJ
118 in	!AfW
1183	aV
1183 sender	aV
119	BEPYRJiI
1190	!@"X,J-YBHMKRK_Ji>
1196	!FIU
1198	,I.G1C89K_[U
12	!b&E':(5):*D0,3V5D6J8?9H:C<>>I?S@JCED@FGH7I=L0N=QKR<TBUCWEX;YIZ?[F]G_ZaHdEe7fFg6hHj@kD
12 0	NIkU
12 100	!V
12 12	!V
12 3	!Z
12 4	!GJWcX
12 7	!T
12 at	.>/D3J85=K@JBTGHNHRT_CbSkD
12 bad	!J+S
12 bytes	ITLJ
12 date	"J1TiI
12 error	B@h]iC
12 failed	!<-U/H3IB[KXSGVYaKhIiE
12 files	!V
12 in	![/J
12 kb	!U.H
12 m	!X
12 mb	!U
12 s	8HKU
12 site	!U
12 too	!?_bh@
12 u	3IMITJ
12 user	!E"^BJi@
12 個の	!T
120	/KIHKTLK]J
120 bytes	gT
1200	JT_T
1203	1Y8XKD
1204	![,T
1206	1IfS
1207	!JSG[W
12170	!VTK
12170 tns	!VTK
122	-K.X1F8TKJLHVX
122 26	/T
123	!d"J%J&X,E/J3J5H7H8CB?KARAS?T=aBiG
1234	!n"9)>,H-H/D1;3I5E879JK9NKSJTH^J_CcFf:hGkJlJ
12345	!T"W%I&EBDPIjH
124	!UBTFTQH
12541	!Y
12541 tns	!Y
126	!I@GAWQZ
126 in	;[@H
127	"I,D-D.=/G1F7J8F;K=IBBKALJOHRDS7TA^e_IaKcSfeiI
127 in	!I=KLV
128	!J%B&_(K*_+H.I/H2D3=4J6U8C9I>KAHBaCUGIH=IDJFKEL:NAOJPAQGRBSAWFXHZJ^IaJbHcKfHhEiGj^lJ
128 3	!I"S_IdT
128 arcfour	FS
128 cbc	!;*i9F
128 ctr	*T-K
1288	!G,H6TNJdW
1290	/S
13	"6#I%B&6'G(C)?,+-U.C/?0B1:384J5@6>8:9J<9=YBCEKFAG=HUIVJDKIL=MCNZO?PJR9ScTDWJXHYDZH[8]J^F_[a7b>c:dKeEf4gIhCiVj;l>
13 2021	!S
13 5	!WlI
13 date	!T
13 failed	!A*H,I/K2IBIKTNWRHWK_^
13 keine	!T
13 permission	"J&I.I5F;A<==[@GAIBAHVIWL@PFQGRBTIYHa>iEjKkJ
13 type	!X
13 許可	![
130	/S1H6JcU
130 in	1IcU
131	![
132	!T%T-K.K5TKISJfV
132 12	;J
132 in	!J5VfT
1326	!U
133	!E&Y3JBT
1338	!^(GLD[DaG
1338 sender	aH
134	1T7T
134 in	1T
1345	*T
1345 in	*T
1368	*J1K2S8HNUfGkW
137	OV
138	?WBKPJQH
139	!d;CAC
1394	SYaD
1394 sender	SYaD
14	!b#E%>&8'H(C,=.[/:1<3H577C8<:G>B@HAGCADGEKGAICLCMEN5O:QVSDUDV?WDXCYEZD[>]F^B_3a9b@c?eEf<gFh>iYk:l>
14 22	=TFUQWRH
14 date	B[iY
14 files	!X
14 of	!K.TBJLXSYfI
14 s	IT
14 sha	9U
140	FTGTKKSV
1400	J[
1402	!C,I/V7W9GAUBHKIQGTJdY
141	1VcFkVlU
1412	!AQURTiV
142	!Z;J<UBKLJQJSDTG^FbZ
1420	!IJZ
144	)V1WKHfV
145	!H;SBHGTPVWTXT
146	!C;GATBVTJWUXT
147	!F.SWTXT
1472	!EJ]KJ
149	!IST
14991	!K
14991 date	!J
15	"6#E'H(D,B/>0A2I3G5C7H:I;V=F>GB8CFDJEEF=IHJ[L:MCNcO=RESDUKVFXEYX]G^HaAb:dDeFgGh<i2jBlU
15 0	!HNTTJkV
15 1	!W
15 10	8U
15 an	1KKF
15 date	;T?V@JYU
15 in	!=)J1IBSKKPKTWfIhI
15 minutes	_T
15 seconds	!6,I-T/J1H2I7GAKBGJWKZRKTSbI
15 sha	9Z
1500	!DJZ
15000	!?,G8KJGKGTa
151	)V,V1WAJcTfGkW
152 in	?T
1533	6U
154	!K2S
155	kUlU
1555	TF
1555 16	TF
1564	<TRV
1564 in	<TRV
157	*V2YWTXT
158	!GSS
16	!E"G#I%?(G)G.I/71E3>5G6B8B9K:J;c<_>JAUB<FCGJHVIIJGK?MSNWOWR>SSVGWGXHYXZB^HaGbJeJgIhBiDjEkUlA
16 sha	*S
16 unable	<?@SBV
16 vs	!F;UAVPTQU
160	/I5J;S@VAZBGFUKIOHQSRHTJYY[U
160 224	!D;V@XA[FWQUYZ
1611	^W
163	;HTV
163 23	;J
164	!G)Y1TKHLJSXbSfJ
164 in	!H)Y1UbSfK
165	?S
165 in	?T
166	!G"U
166 in	!J"U
167	!JST[TkTlT
167 10	.KLGSVkUlU
1675	!W;U
168	!E/F6V?SBGTIiS
168 in	?T
169	_IdT
169 8	!I"S_IdT
1698	!TKSRJkT
1698 12	KSkT
17	#V%F(J)H*@+U,=.@0G1<2C6@7?8>;==HFKHDJIKDL=OZPXRUSCT>VFWFXK[T^J_<aGbGdHf=gKhIjDk?lF
17 date	![
17 sha	9Z
170	1JTK
170 in	1K
170013	ETbVcV
170013 unable	ETbVcV
171	,T;Z@JACNGQARIiWkJ
172	9S
176	1UIUbBcZ
178	cX
179	IU
18	"T#J&7(F,>.>/F0F1D3E7T889B:J;E=XAYBcCJHDJEK:LHMGNDOAP5WAXGYHZW[C^G_9aCdGeKfBgFh@iTkClH
18 09	!HbT
18 date	!D"J,J-Y/H6UBKiI
18 in	!GVU
18 kb	!Z
18 mb	!YKH
18 sha	*T
18 username	!I<TFUQ>iZjZ
180	!F8WJVKU
1800	8XKHTI
181	8TJTTK
1819	!A;T@TIWSYYTaS
1819 info	!I;T@TYU
18220	!_<KKK
183	3K5VBWGJ
18456	!aBCRFiC
187	!I.FLV
187 in	LU
188	!W.I8TKILKSGVW_VcJ
189	;IAU
1890	!_3A
19	(J1B2F6J8B9C<>>JAXJHK=MIRCVKZIcJfJgJi[lC
19 date	!E"U
19 include	+DjS
19 sep	!X
190	!ELT[I
190 in	!ELT[I
1909	!WNITW
1909 info	!Z
192	!F*T-J/E3K6UHKTF_JdIhKiU
192 0	!S
192 168	!E/F6VBHTIiT
192 cbc	FS
194	;J
194 in	;J
1956	LU
196	;I=X
198	<J=HBKQWYX
199	QU
2	":#A%:&D(H-T.I/D0B1B3I435B6G;E<J=9>VAGBJC+DEE2LdOFPDQ>RHSJTGUBV_X2YIZE[G]=^9_Fb?d@fHgEh]iJkDlb
2 '	!U/H1V6T7K9JHIIAKJLJRDSGTHeSgT
2 0	!@"H&A(F)B*D+6,//61C3D708E9F<J?JDHI>L3M_NYOEPDQET=UJZK[C^GaCbGcCd?fHgEhFkVlu
2 00	!U
2 1	8CJTKZNJ
2 10	CTNTWVkJ
2 11	!V
2 12	NIkU
2 147	!J.S
2 18	AYBWRE
2 2	AX
2 256	!>*V-J2W3A5G9DFWJINJ
2 3	!H7VSUTJ
2 31	!AI?L_
2 4	!T)TKJcIfS
2 48	KEcZ
2 5	ASbJcW
2 512	!A*U-J2V3B5I9FFWJIKKTK
2 7	!],G-JLDSETJhTjT
2 8	(T-H2S9I_UaU
2 a	!J%H&U(T3<5[IVRI
2 at	"TcS
2 auth	!?%D&U5K;S=ZAVKILJRTSKZIfIj=
2 b	!c
2 bad	!?+YPIQV
2 bam	0S
2 ban	_ZkJ
2 c	!K3F5UBVTTjS
2 changed	!T
2 cipher	!C+^
2 compression	!HBTGV
2 connect	"F&K,V1G2U3J6D9T;F=IB@IGKDfJkHl@
2 connection	!>3D5B?TKSWTdTfH
2 create	!H.V3T5HLE
2 crypto	!G;E?T@XBEPS
2 d	!G*Y.V2W9UKI
2 date	!["HKIjT
2 deb	3JMITK
2 disconnect	!I8I9KKVTT
2 does	HH
2 e	*I2SBKVT
2 ed	"IBYhSjJ
2 error	!;*V-E1H2S5I8V;G@EAJHJPHQTSCTIVGWJZU^KcFiVjClJ
2 errors	!DLUSJeU
2 example	,I7E8SBIJSKSTYdGkK
2 exceptions	!0)K+E,9-;.@/B1I2J3A5A6J7D>H@IAIBJFEGHIJKTL:MGN<PHR_S=T<WIYJ[I^G_DbFc<f^h<jDkCl=
2 f	-GFTRI
2 failed	*F-T/E7W9DBJIELTNWSWTE_I
2 failure	!;"U&G)S,E-V.G/I1X3E5J8WFULERCSJTFWIaKfFiCjIkV
2 fastq	!J(U-H1K<II]L@NIS@]VaFeJkJ
2 fastq'	!DIbLCVJ
2 fd	!J
2 fdocker	TS
2 file	!75S8SBKKJVUfGlH
2 files	!eSF
2 for	&THG_K
2 fq	!WIILJ
2 frun	TS
2 fvar	TS
2 fx	LEOT
2 fxp	KHcZ
2 gb	![.I
2 git	!B&B*C-D2@;JAJFSHWKXPUQHfJhHjW
2 h	!a<IIILG
2 hpc	!G8TBJKW
2 http	RUWSiU
2 in	LXSD
2 incorrect	QHjT
2 invalid	+S
2 ipaddr	9UREiUjW
2 is	?TAJ
2 js	GTlJ
2 kex	!H+]KDNHhIlK
2 key	3SjT
2 keys	!F:TBFRJjZ
2 levels	!JNSkVlS
2 lib	!"+F/H<A=@CJHHIHMKNSWKbJhIl2
2 library	!Y
2 local	!ZJJKH
2 m	!Z
2 ma	!H
2 mb	!V8HJILJOGSHaS
2 message	LJSS
2 missing	!T+U
2 more	!KB[NI
2 ms	kV
2 msg	&J)I+I,C-J/H3I7I9K>KBHGKJdKXLJMJN>PKWJZI_AdIiCjDkElG
2 name	,F/S5JTGkB
2 nistp	*B-G/K2Y3S9TAXJJLJMHNIPKTH_IkIlK
2 no	!D,F-H/C115S7J8H<VJJK@NKOAPKQUTIVbW?aKgJk;
2 node	SH[UkUlU
2 not	/J5I<KITLTSEVI^HfH
2 o	5U
2 ok	7T
2 open	!W
2 operational	!^
2 p	!H(S3EBWLJMCRWTF
2 peer	CGYK
2 php	!E&F-D2U3G5I8Z;A=IATB>FCJILIQUR@SIYUf>hIi?l?
2 preauth	!?"S_HhSjU
2 private	&K<4=9>l?I@FA:BFCDP=QIRIY7
2 protocol	!K*I2VRK_JhZjT
2 pubkey	*U
2 public	!@;A<E=I>E@EACBXPIQEY_
2 put	!9"[&D.H9JAHBAFJKWQH_WcGdTfKkVlH
2 r	!E&W(F-K0TBIIIKJLDOVTT
2 received	^W
2 remote	!Z
2 resetting	!H5K
2 resolving	!AKX
2 rk	!H
2 rsa	!J"T1JB]FHfSiHjS
2 s	!J*T.T
2 scp	KDSW^W
2 seconds	"U7WBScF
2 secs	gU
2 send	!J8TLT_T
2 server	!?&K)V-E/V1S3I5H7DB@KDNFTViFk[lI
2 session	!9&H)I,E-c.I/H1D3G5F82FHGKHJJTLHNDSKTBWI_FkG
2 setup	!J
2 sft	!HKJcT
2 sftp	&A)V*A+J-<1[2B3B5B9D<IAHB7HKLVOHPDQIRJSUVI_FbHcEeWhKiKl>
2 src	-U.G5SLTSW
2 ssh	!H,S;A@_AEQESGkJ
2 status	GTOViS
2 stream	BWRFiTkVlU
2 streams	-IBJKGLWOXRGSUTH_JcJfF
2 sys	!S
2 tb	,STU
2 the	.ILY
2 thread	QS
2 to	!T
2 too	!)"D8JBDKH_?hpiHjJ
2 transport	!B,H5U
2 unreachable	BJTTiTjT
2 user	!B#T&JAYCEDZRWiD
2 userauth	!@<GAVPKRUi]
2 we	RJ
2 wrapped	!H5K
2 wrong	!I7UTUkV
2 x	"V;UbU
2 その	IELD
20	!7"K#U&F'>(:*C,=.H/<0^1F26344G5A6A7S8U9@:?;J<C=I>=?C@IA<CCDAEFFHG>HJKZL>M<Q>R!S>TuUBV9YFZ=]=^8_Jb9cEdDe;fIg;hCiEjJ
20 2	!F
20 20	!AWTXS
20 date	"TRW
20 in	3H5SHV
20 s	,X7VBKISKHTW
20 secondes	!JRHTYlJ
20 seconds	!FJJKXNWT>lS
20 segundos	!F,JRETVkX
20 秒後	!CR@T_
20 秒間	!FJZ_V
200	!V"G,J-J1H3G5F9H<K@VKVLGNGPUQHTCWGYKhSlF
2001	!F7TTUdS
2002	!Z
2003	BURKTF
2003 hy	!UTH
201	"G&I)T-K/U<TBFHTKCLDkF
201 b	/T
201 in	)VcT
201 ms	![
20113	!U
20118	![
2012	!S
2013	AS
2015	!J
2017	!X
2018	2S9J<V=T
2019	!X3K7GEHKITFWSXTdUfT
202	/V
202 244	/T
202 267	/T
202 273	/T
202 305	/T
202 310	/T
202 314	/T
202 315	/T
202 346	/T
2020	!I2S3S^T
2020 79	!V
2021	jX
2022	!<&H)J*H+J,d-B.C/=1=3:4V5=6[7=8G9D;D<F>J?K@GAEB5CJFIGCHHJHMJNAPDQFWKXFYF[K^H_@aJbGcGdHhJjTkilS
2022 '	!H=U
2022 no	!J/D6Y
2023	!V"A%I)J*G+D,;-C/?0J1E2H3?5J6C7E8>9D:K;G<C=H@HAGBCCJGEHGIDJIK;L^MJNCPDR9T:VIWGXKYJZJ[H^I_>aGbFcDfAhGi?jXkClG
2024	!D"B#J&A'H(I)D+I,H-A.J/;0Y1E3<5D6D7D9I;I<=@FAHB2CJFFGFHBLcMKNCO6QER9SYV7ZJ[@]F^G_CcAdJe]f=gJhJkBlE
2024 01	!F.K0YLG
2024 date	!K*S
2024 does	!XIK
2024 from	8IBHKUbUiF
2024 no	!CLSSW
2025	!c+I,J-J.E/H3H5H8CB>GFIBK@LaRBTJVF[H_HaGeEfIi@kI
2025 date	!_
2025 from	"UBKGJbUiI
2026	)J0V1C2J3D9H<IBBJGKALZOTRDT@VF[JaFeIi?jKlG
2026 date	!T
2026 from	8VBCiI
203	/U1G8T;I=SFSKHLF_VfGkE
203 g	!H/TIUkH
203 in	!G-S1I8U;J=TIHLI_VfH
203 x	/T
203 z	/T
204	!]"K.C/K1F5K8XBDIGJVLGRISATHcKiK
204 331	8T
204 bytes	!KaU
2041	!T
2048	!G"E#K%A&>*H,H.E/I1J2=4I6J8J9V:D<@=B>G?J@AAGBGC@DGElFHGIHIIJKAP;Q<R>SFTHXJ^J_HaHbIcGfIhGi>
2048 bits	2I;DADBKE[FFPCQI
2048 hex	![%J&C3IjI
2048 sha	9V
2048 ビッ	!GEY
205	!G)E-V1I8JNJfG
205 in	!G)E-W1IKTfG
208	+TGT
2094	NT
2094 in	KT
21	!F"I#H&9'H(G,H-J.D0C2:315E8B9D;G<:>GAIBIDJGAHIICJ:KJLJMDNiOFP@QCR2SAUKVAWBZB]I^JaXbVeEfWgGiHk]lm
21 applying	!:TS
21 c	!U
21 date	!S
21 に接	!E7Hle
210	+S-J7TKENKRKSJTYWH_JfIkI
210 in	+T
2107	!D'WSH
211	!T;VNKQISK]T
212	7T8S;JG^KDQKRYgT
213	!J,J.IBTKHRUgUkUlU
214	*S.S9FAHISQTTSkG
214 seconds	!X
215	!G/V<TNJ
216	<S
217	!F-S8SST
217 20	!H-T8UKS
218	"S)T.J7JBFRT
218 20	"U)U7K
219	-W8S
22	!;"J#F%D&6'6(B)B*J,j-W."0J1A3@455H7^8I:6;C<<=G>??;@AA6C5D<FDGFH2IHLHNCO3PAQ=RCS7ThU8V<XdY;ZE[1]2^;_Ta6b0c8d[e5f<g:i>jFke
22 '	!E-F/V6>BYKINIRDWU_JiSkH
22 0	*U/K3G7J9VBJGHLSPTTGiGkG
22 2	!:1K8XKC_Eha
22 a	!F"D+b,@6H7H8IIBNGRHSJTBXJaKk^
22 after	!E,I-J7X8CK=RKTYd^kX
22 already	!]
22 as	!G7HBVRJWJi[jWkG
22 bastion	!I+S
22 broken	!G"I,K-D1'9IKcNI_F
22 cannot	,V8UKWkI
22 connect	!?,Y-F/C3H5I6D7VB@NHRIWT_FdD
22 connectex	!=,^7DT]dC
22 connection	!2"G&J*G+I,X-A/31C2?3F538I9>EIN0RAXW_Wd]fHhJiCkW
22 data	8UMV
22 error	*K,Y-?/S2I5I9CBHRGlJ
22 exited	!9"B&F*G,@-U1A3T5?6>8<9SFSN^RFTBWC_XbGcK
22 failed	!4"B*I,Z-I1G2S3>6G7X8;9A;J<TGHJHK6LIPUQTRDTadUfIjFkA
22 from	!>TYdJkI
22 host	!G,C8@KXdUkH
22 i	!+3J5H8GBZJWKFSKTYWCXH^GdSk6
22 in	!G*H-F2J6J7[9JAHBKKCLGMWNDQHSHTU_GdS
22 invalid	!F,<2X7A99E[JAK>NCTAdAk_
22 ipaddr	!I,D5Z7JTS_KkU
22 is	!<,^TTXUkI
22 local	!I,G-J/H7]kH
22 message	!D"J*X-J2I9DBGJUgXhKiJ
22 mi	!WKK
22 n	!F,X5VBTiU
22 network	,=-J/bBKIhKHT;_KdCkU
22 new	8S
22 no	!7*Y,5-J/H2T3E5A6U7_BCKGT8WJ_GdSiI
22 on	,Y-I/E5I9HBJRKTF_IkU
22 operation	!B,<-C2JJdKKNGTZXJ_GdUkJ
22 past	!@,H-WTI_SiJ
22 penalty	!GBI_Z
22 port	!c,@/e6V74IhKIT>XJdCkglH
22 rdomain	!A)T-GBCRThIiU
22 read	!B5=B=dX
22 retrying	!C,T-I3U7TBJTY_K
22 ssh	!d#[&X*G,B-?/E6I7F8F9C;CF=GUHELJNFSIWJYI_EbUdJfKiIkBlE
22 tcp	!X"H,5-D/G6K7G8JBIK?MJW_XW_EdHkSlE
22 the	!V5T
22 timed	!@-[758GJFKZRFWJXFd4kI
22 to	,E7J8XTC
22 upload	!H/DLWNTSC
22 user	!:,I<I?VAUBCGTKWN=RUYS
22 using	!e"W%H)Y,A-F/S1V5J7G8G;I<E=JAIB:GAJIRCTEYK_JbTdJf[hIiDj;kH
22 via	,H5JFKTIjT
22 に接	TJXT
22 ホス	,E7]
22 接続	!H,T7CTFdSkX
22 连接	RJTX
220	!G"A%J(K)G*E+G,>->.>/>0H1?2H3>5?6H7F8H9@<I=J?J@BBCFGGFIFJEK3LCMANwOFPHQFR8S>T:VIWCXJYDZJ[J^D_6aEb?dIf;gThEi:kW
220 bytes	!KgV
220 ftp	1J3K8EKGN_RJbHcDfIiKl;
220 microsoft	!INY
220 pro	!EKKNX_Gk[lI
220 vs	N^lJ
220 welcome	-JNU
2200	/H6KkV
2201	!UOXSSaK
221	(T.U7J8G=TKY]K
2210	!X1U5J
2211	&T,K5G8KBHFXRK
2211 in	-TkS
2215	!I1ULTkS
2219	&U,I9T
222	!H*V-G2W5J?U@GAGBJT]YUkJ
2222	!D"8#I&@)F*F+F,Z-T.H/6193C4D5I6_75;D<A@HAFB?DIEEHCI<J?L@MHNDOKPDQIR8S=WBXCYDZI^IaIbCcAd7f9hWi/jJkv
2222 '	5SCUhW
2222 2	!EhX
2222 connection	!@,W-C_Y
2222 failed	,D/G6TGTfGk^
2222 no	!EI;LCkf
2222 ops	!T
2222 user	!J,E/J6Jk]
2222 名前	/C6UkS
223	!S;W@JBI
2231	!I(T
224	!B;U@VAZBJFVKIQWYY_J
224 in	HSQS
224 or	!D;V@XA[FWQUYZ
225	!G(T.W/SKW
225 s	/T
226	"J*E+D,D/Z2K3J5a9I;H=J@HAHB]EKGFHJ^A_Jb:dGgSi;kD
226 276	/T
226 sender	!7"E+H-T.G/X1>3B5c;JB]GHKJTG^Db<i@
226 transfer	gU
227	!S&KAFFUKJNJQJYU_JjI
227 entering	!U
227 in	_K
2271	_S
2271 in	_S
2275	KT
2275 in	KT
228	!D5E?WAUTIYS^X_HbTcJiGkJ
228 sender	!D,J.X/E3T5A8V?X@TAVB@KXYT^Y
229	!F"T3U5CKKST
23	&U)H+J,?-9/;1=4J6F7883;H<TABCGEKFDGAHAJWKHMJNFOIQIR6VFWDXJ[U]F^EaZb?eHfHgJiBlG
23 at	(C
23 code	!C&X3V5S;E<UAGPWQEYU
23 date	!TiH
230	.T;SAJGVLVRBSYfHiJ
230 login	!T
231	!C,c-G.J1K3B4U5V@JHGRJTTYK^C_IbYk;
231 sender	!G,V3F4V5W;TBDHHTUkG
232	,K1J5IATCUKKRK^WiV
232 sender	ATCUiW
233	"V-H8G@JBGKFMUQVRV
234	.KBHKXRW
2345	(>.=KBVa
235	5I7J;C@TAGHVKASHYJ^IbUiZ
235 sender	!@-UBBHVKGRZbXiV
236	ATIUPJ
237	NJ
2370	LS
2370 in	LS
2379	!X
2386	LS
2386 in	LS
24	"B&H(J)G*J-I.A/H0H1C3I5G8BAHBHI@L>NHOAPSQTT[YT[U_HaFcIkK
24 at	!T
24 containers	iU
240	-U3X5G
241	"V/X1W6KfF
241 243	/U
243	/X;F@GAZPSYH
243 13	;H@HA]YI
244	!I/c6?KITKkJlZ
244 202	/T
244 in	!ElZ
245	%S/_6@
248	HT
249	1KKH_SfS
249 in	fT
25	!Z%B)G,<.[/D0K1>5H8SB8CEEFFCGEIFJKMHOHSITGVHXJaCbHcEi>jB
25 aug	"W.E5J7S=JCKEJFKHHRVS@c>fUhK
25 connection	!Y
25 in	!J"J)J1HfH
25 upload	!?._IKO@[EaG
250	!K.W1G;HQKfE
250 in	!H1HfE
252	/U
252 265	/U
254	!J"Z)Z-U1Z5VBKcCfI
255	!2"@'I(C)S*C,b.;/W0A1K2?3X5c9C:E;H?I@DAABgF5GII5L*MBN9O=P.QGRSS!TVUIWHZE[>]J^BaDb,cKdGeFfKgEjckJlA
255 at	!<-K4U6I9KIKJHLJRFSFTGaKbDcF
255 b''	kK
255 hex	!W;J@IBFPI
255 no	&G,UBWT[
255 please	BJiT
255 restarting	!G5F8WBHRKTU
255 stderr	!I&VBJ
255 unknown	!D,W-T/E5IBXKWSJTS
255 while	!JBVKTTS
25519	"G#G'B(@*A+B,H.@/F0A2T677G8@9X:J;I>S?GCEECGJI:LJMINIOARBTCWEX?YW]D_Ea=bGcFdFeCgBhGiJkBl7
25519 '	!G;J<T>VBIDUQ9Y;jJ
25519 1	!JAX
25519 255	2G3V5U;I@HBCPI
25519 256	!G3WiV
25519 aaaac	5I;C<K@GAHBHHXKJLJQJRDTKY]
25519 as	!I*T2JLT
25519 bad	DT
25519 cert	;A==?I@AAGCBEAGWRTTJYAiYjDkU
25519 ecdsa	!G2Y9H
25519 ed	%G;G<J=D@GAJBWCUEIF;GYRDYGZShKi?j?
25519 fingerprint	!W2@3B4H5KH>^U
25519 from	!G%U2W
25519 hex	!I&K*E-H2H3D4U9J:S<ABXCVFIJHPERI_JhTiJ
25519 home	%S
25519 host	!J*E4V9JBJJJKDTI
25519 hybrid	!K
25519 in	5I
25519 incorrect	;E=FP[YJ
25519 is	!CA_YI
25519 key	%F&J*K/J4B5Y9U>KAFB6FFKUP<QZRHSKZJiIjF
25519 known	!B&J;@=A?G@FADKWPIQGRHTTVUYGiH
25519 no	!G%U<W
25519 open	!J<F=K>]YJ
25519 permission	!G<D=]BIQKYHjK
25519 ppk	1S
25519 pub	!]3K;;<D=B>I@@A@BICJPEQBYc
25519 pub'	!C;DA@CDLTQJYc
25519 sftp	!J;K<^=IBH
25519 sftp'	<_=E
25519 sha	-H2;3I9[NKiKkI
25519 sk	!H%W&T;K=EBHCIRVYKhVjK
25519 support	A[
25519 to	"E3I58;W=CH>SYiW
25519 type	;A=;?H@AAEBUCBE@F>GWRTTIYAkT
25519 user	!Y%U&G*J4J5F<G>KATPDQIiKjIkH
25519 using	-U9J
25519 鍵の	!T
25565	!a,K-JKGTE
256	"E#F%J&6'E(_)B*c,8-@.C0C1I2U4D6@7;8?=J>I?CBHCJDCEGGBI<KFLCM<N7O>P9QJR@S@T>V?W;X@ZB^E_8a>bFcGd?eEg@hGiBjIk6l<
256 '	!F2S
256 aaaae	!T
256 and	!D9Z
256 bits	!D;V@XA[FWQUYZ
256 cbc	!F*^9K
256 ctr	*_
256 diffie	!A9_
256 ecdh	!?9]
256 ecdsa	!D*J
256 hex	!Z&F(TBHjK
256 hmac	!G*X
256 host	5U
256 ipaddr	!V3V5H
256 key	!C3I5ZiV
256 or	!KFV
256 public	!KLT
256 rsa	!H*E2T3J4J5H9E
256 server	!I
256 ssh	3JBScKfI
256 theirs	!D9W
256 user	2I9Z
258	QS
259	-XGTNDZS
259 in	GUZS
26	"H&J+J,K-G/T1I7F8I;G<J=JAIBGIXKCNHQHRITG_HkI
261	YF
261 15	YG
262	"K)U/U1]KAcTfI
262 273	/U
263	/_6@?X
264	KIST
265	/U
265 300	/U
265 304	/U
267	!H-T/X;I?TATKIQIYX
267 201	/T
268	BSFSiU
269	9INY
27	!2"<,X.T1K2J7H8K9G;ZAFIUJJKDLSPHR8SVTK^D_Ef8iGlI
27 jan	!)"?.V5TRBST^F_KcUf>
27017	!f,>BGRGTJiHkHlI
271	"S-S1UKINI_JcT
272	!J2T
273	!I/YQT
273 202	/T
273 326	/U
273 372	/U
274	.JIILHSF
274 in	!I.JIILISJ
276	/X
276 202	/T
278	.TaScGfI
278 11	.X0SaTcGfJ
28	!X&J(J)W,J-E1T2F3G5C8;;C<K=H@HAIB>GGHHJ;MJN6QGR?SJTXVJWIXJYH^IaEbHfYgJhIiBjKlC
28 connection	K=T^
28 date	![BIKGcJ
28 failed	!G,Hd[kS
28 in	NJ_KfVkK
28 no	!X.I
28 operation	)V.J1W7KJIaJcTfX
28 timeout	!T
28000	!c"@BIREiE
28000 access	!URH
28000 ユー	!Y
281	/[5ZB[KA
282	HS
282 in	HS
2846	!JLUSX[FaG
285	)S+U,G-E1V3G4U5>8D;I=SBFGSHUK@RHbJiDjH
285 sender	)T+U,G-E1V3G4U5>8D;I=SBFGTHUK@RHbJiDjH
2854	.ScHfK
2854 19	.ScHfK
287	!W;JBJQU
2873	!B0X1UIFKGLTVDfJ
288	5SBSSJ[V
29	.J0U7Y;HBDOKRFTHkJ
29 date	!J0V6SSJ
2911	"G8@K[[Jf>
294	KS
294 967	KT
29418	&H,WFZRGYVjI
296	!WKW
3	!V"E#U%E&>'D.J0V1=2I4A5C6B9H:8;I<?=K>+?e@>AABKC8D1E7FDG=HFJVKANHOIP?RJSdU5VAW7X;Z6[;^7b8cCdKf<gEh;jDlI
3 '	.I0JOJSDeWiTjV
3 0	!WfK
3 1	.J9HSJ]W^K_H
3 10	,F-H/JKJLJSHlU
3 11	&JBILKaI
3 12	,U/JBIRS
3 2	LH
3 3	(U3I5K8TCHKFRJkJ
3 31	!DBJOYaD
3 4	0XLVOGaF
3 5	!K8TKTOXaJ
3 6	!^LI
3 7	@JLJQUWVkJ
3 8	(T,H/K5HHHSS_S
3 9	,H/J3J5W=FATFSHUKJLHQKTJ_JiU
3 a	!I,V/V5STSVUWTXTaI
3 alert	!Y
3 app	!G3TRYiY
3 applying	!GdS
3 attempts	!I,WBTSI
3 b	gU
3 bad	!G+YDJ
3 blbn	!F;^AD
3 bucket	!S
3 c	!URJ
3 changed	6X
3 channel	TT
3 client	!I0TKIaTcU
3 connect	kW
3 connecting	!KBHFTRTiU
3 connection	!S
3 d	!T
3 date	KS
3 des	!?*d3H5I9DRESIkU
3 directories	eT
3 dist	!@(K.S/I8F;IFJLV[DjJlJ
3 e	.S;H=U
3 ed	!Ih^
3 error	;KAJPSTU
3 example	RV
3 exception	!:)I-T2E5IBDKTQW_YfIkJ
3 exceptions	!T
3 expanded	!I
3 f	!F%I&V.S3V5HBUIURTSBaK
3 fa	!V
3 failed	!J.HKWLGOWRH
3 file	!X
3 files	!e5HHHIJKGSCeT
3 get	!JMW
3 hostkeys	!J
3 ignored	!EST
3 in	<HLU
3 intermediate	!I/SkT
3 ip	!F
3 ipaddr	JW
3 is	?V@E
3 js	SS
3 kb	aU
3 keys	!U5H
3 lab	!V6ISK
3 load	5I
3 mb	!Y
3 minutes	#UBJ
3 mm	RTjU
3 more	?UBF
3 ms	ST
3 net	!T"T)T*K,H-F/G1Z;KIUNESFTIfJ
3 no	+Y
3 none	!T
3 not	?X@EAI
3 nz	!HYU
3 nza	/J2I5E9J;BAHBIHWQISJTHYSiKlJ
3 o	!VCI
3 ok	7T
3 open	!XWBbJ
3 permission	!<.I0K1YBFO9RESYiK
3 protocol	!V
3 read	!X
3 receive	!TKGiT
3 received	"FSXbGc[
3 record	5I
3 resolve	!E
3 retained	!J
3 rfc	!I2S
3 s	!b
3 seconds	!J,U7UBKTZ
3 send	!T*TJTKBTI
3 set	!F
3 setting	!J
3 sftp	!b,F/H3C5H8GBDIJKGOTRCSET=iKlI
3 sign	EIF@
3 ssh	!C,X-X/H9K;F?SAKBUHKQGYI
3 suyr	!H
3 tif	!HaU
3 u	3J5HRWiV
3 ubuntu	MUTU
3 unable	!/,T3Y6J<J=H?EAFFTKHkK
3 unreachable	3TBGKJ_V
3 x	!H.W0SgW
3 ファ	!X
30	"T%F&G(G,;/<2D385G6G9;;D<DAJBEHDIHJdLHMGOAPIQER7SET]VHZJ[G^Gd:eKfFgJjGk?lA
30 20	NS
30 in	!I"V-J1VLJ_J
30 jan	TT
30 s	!_7JTU
30 seconds	,F.E/J5I7H8GJTNSOJTZ
300	!Y"H)J*K,H-E.S/U1D3H5F6J7J8WBHKGLKNHRISF_EaKbJfHkG
300 325	/U
300 s	!VJTTG
3000	NJkU
30000	"J*I,;.E/G1G3H5D8J9I;GBDGJJZNXPJSJTTWJaJcJdFfZhGiJkS
30000 milliseconds	!9,E-S.J/K5K7JJXNZT]fJkV
30000 ms	![7G8FKETG
30000 msec	!K-D7CJVT@f[
30001	!eKAT@fJ
30001 milliseconds	!dKAT@fJ
3001	-I_U
3008	6U
301	/VSH[U
301 in	!I
302	!G,Y-I5J7TKJNTRGTV_JiIkU
303	/^5S6@
304	/U
304 326	/U
305	/T
305 202	/T
307	!I"T.V
3072	!T3IES
3072 hex	!Y
308	;GAXLUXVkJ
308 in	;GAXLU
309	2S
31	!C"K&='I)J*?-E2B3A869H<>?FAHDJI3JGLXOWPER6S^VIWBXGZJ^Sa3b=c6fJgDiFjD
31 0	!K
31 2	!T
31 31	!W
31 in	!I
310	!Y,J/WTKdSkJ
310 203	/T
311	,U.V5V8SBZKBSJ
312	*U,V2J5V8H9H;J@TAGBU
3128	,F/F7BBKKIRKTGWSXadGkFlF
3129	PXQU
3129 in	PXQU
313	!E.A?VKTNFPIQG_FkJ
313 16	.B
3134	;U<K?UAWPDYT
3134 in	;U<K?UAWPDYT
314	/TBJ
314 202	/T
315	/TcT
315 225	/T
317	@KQV
318	!T8YPU
32	"S&G)I*C+H,H-J.X/?2H3B5@6K7F8V?K@IAEB8FKGGHGJTKULUNHQGRBSGTGWGYH^H_XaHbAfAhHjHlJ
32 768	!B.U8JJW
32 broken	KG_T
32 cmd	!EITiT
32 error	!K-E8YKV_F
32 in	.TIVLUOT
32 length	KJ
32 milliseconds	-J1S
32 offset	!U,J-T8IJKTG
32 size	!T,J-UTG
32 x	!U
320	!J2VQUgU
321	!F"T.J/U[W
321 371	/U
321 in	!H"U.K[X
325	!A/S1JKJfIkJ
325 25	!H
325 342	/U
325 in	IS
326	/U
326 252	/U
326 367	/U
327	!JdT
32768	-JKTTG
328	;V?I
329	!J<U=UBSKJQTRG
3299	HS
3299 in	HS
33	![*J/D0J1U3H5@8K9J<JAIFFKGLDOJPKRGSBTG
33 in	!V7SkS
330	*V9GKT
3306	-J3H6]7D9J:KASKFNJTFWE_HdHkDlK
3306 '	!G6]
3307	,W5VBSiU
3307 ipaddr	!K,XBV
331	!_1KBKRF
331 password	!URK
331 please	!T
3310	!Z
3312	3T5I8WKK
332	!K
34	;J<IBKKFcX
340	/^6C?XPGQG
340 in	!E/^6C?XPGQG
341	.TKHQW
342	!B/^6GQVRSkJ
342 321	/U
343	!G<WHVLJ
345	!T/T6JBTHV
346	!X/UkH
346 202	/T
346 abc	!Z
347	!G%U+T/T;K
3473	.TIK
3473 in	.TIK
349	/WTJ
35	&H)J*V3T5D8G;G<S=WBFHIIHKHLHMVRISEcFfGiJ
35 bytes	!Y
35 open	!U
350	/T6J?T
350 in	?T
3524	bV
353	8T;KFVKTPV
353 in	8TKTPV
354	SJ[UjV
355	-T/T;JAKYT
3552	!Gc[
3552 received	!Gc[
3553	IT
3553 in	IT
356	!K/UCKDTaS
357	CKDT
358	!F7TdW
358 in	!F7TdW
36	(T,S.A1J8I;UBIIDJHKBLGOIRKSH]VaGfH
36 in	!IfK
361	!H/U
362	!J/U
365	/T
366	;TQT
367	/U
367 273	/U
37	!E"H,H.E/G1J8I9HBDIIKaLHNKOJRESGTF_HaJbJfJlK
371	/U<T
371 265	/U
372	/UOSSS
372 241	/U
372 in	OSST
377	!J(XKI]VgU
38	!f&E'K8FBBOHRHVJ[JaGiHlK
38 0	!YKK
38 in	!E
380	9TTUkW
380 in	TVkX
381	,VTWkJ
381 in	,VTWkJ
383	JUKH
383 in	JUKH
384	!>9U
384 384	5U
384 ecdh	!H9T
384 ecdsa	!D*J2S
384 redacted	5U
386	!C,W-EJXKBXTdV
386 in	!E,WJXKK
388	/U
389	!V;H@VAKTJ
39	!X.I9H;SKDLKNJSH_U
390	-J/W6JKI
393	.X
393 receiver	!I.Y
394	!HNGTXXIkS
3988	!E8UKU^UbZ
4	#?%3&3'E)K*?,9-@.f/I0V1B2B3H48536;8F9;:@;E<5=D>C?5@3AJBACAD=E:F=GEH>I!KILHMUN2OeP/QGS^T/UCWIXFY:Z?[d]S^Jb"ccdHiCjIk<
4 1	FTKJSIjS
4 10	GTKH
4 294	KT
4 31	!FKCLH[TaH
4 4	!G"F,G.>/C8IKBLFO=RIS<TH[C_GcbfFlI
4 8	(T
4 b	/T
4 bad	!H0USJ
4 bytes	!C-G.H3K5V8J;XAYBVK@RJSG[V_JfF
4 c	5TBSFV
4 date	GTMTRTiJ
4 e	<S
4 error	.G0K8TKULVOGRJ
4 f	VY
4 failed	9JLFSF]W
4 failure	!7"F,E-I.W/A0T1@5H8J9JBBIGK4L[OXR@SVTIVIWK]U_HaUc?eIf;iI
4 files	!]SJ
4 gb	!X
4 ipaddr	*U2V9T
4 is	3S
4 j	!Y
4 java	!J1W8JKT
4 k	aT
4 m	&S
4 maxlen	"JcT
4 mb	!Z
4 mi	JWKU
4 new	!FBIRK_Z
4 of	SJaS
4 p	3S5G
4 received	!UcVfI
4 s	!I3K5H7TRWTFiVkY
4 seconds	OTSU
4 ssh	LE
4 tu	!H
4 type	!U
4 ubuntu	-INJ^T_U
4 way	!V
4 月	!I^SdS
40	(S*I,E-J/D5B7I9BB@HHNARIS?TDVGcIiHkE
40 f	!X
40 in	!I
400	!C&I)J+J-C.E3F5F6T8F9J:S;H<IBCIFJKLDM<NaOHRGS?TIVJXU]K_FaIbGcIfClH
400 bad	!>-I3I:TM?NbWIXW_JfKkU
400 message	!H/TASQTYT
40000	!V":)E-:1>7I8AFIJHK:MFNBRGXKfHhWkB
40000 ssh	!C"KBWhZi<
40022	-G_X
40022 on	-G_X
4003	,T-JTU
4003 'failed	,T-JTU
40040	!d"H1J8HBARJ_GhFiE
40040 11	!Y8J_HhJ
40040 ssh	!bBARKiF
401	!o"F&K.J5H@GAFB<KJLGQDR>SDYJi>
401 unauthorized	!aBJ
40122	!X
402	!U(I.D/J5IBJIIKGLJSFaKgY
403	!m"?#I%G&E'I(G)K*J+J,@-C.;/C0H1I2S3C5B6G7E8F:J;G<I=>AKB9CJFGGFHHIDJKK=L>MHN?OCPIQIR6S5T@VHWaX[YJZJ[I^I_Ca;bFcIeIfIgJhJi;jAkElI
403 forbidden	!W"I&I(I,D-D.G/G0K3I5I6I7F8J9IBGIGKCLDMINAOIRJS@TDWbX__FaKbJkHlJ
403 the	!W.J
403 user	!Y
404	,T.H3F5A;T<GBEIFKIOJSTV[WKaKfH
404 message	!CIKSZVX
404 not	;U
406	;TYT
407	"I&D,B-C.H/G1I3J5J7I8I;J=KBBGGKELINEPKRESITEWYXd_HfJhIiIkK
407 proxy	&I,KBHKKRJWTXY
408	!SFVRFjV
4096	!UHXJJSHjK
4096 hex	!Y
40960	!W(S.WKKVG
41	!Y%K*I+K.H/U1I2J3V7@8D9D=IGIHJIBJHKCNJOHQDSCTKVEWJ_HdIgKiDjHlG
41 2	fS
41 20	!X
41 in	!B<STY
41 provisioner	!ITY
410	NVdU
411	!X(U.J7E8JKH
412	!V"G(Z-F/F1J3H5C8DBCLTRASCTC[G_HaEfJgViFlS
412 27	LWSI[K
412 412	!U
412 files	!Y
413	!YGViI
418	KU
42	!Z"T,B-G.F/A1F3H5EBCKGLURDbCfI
420	!G5[BTRKSJ
42000	!XcK
421	!j"H,H-H1F7D8@BGJDK=RHT<WK_FbJcJdGfJ
421 service	lU
422	:X
423	!^SJ
423 locked	!Z
425	![/I@HTKYT
4253 11	!I2S
427	!SNW
43	!F"F&H(H*=,C-c.Z/@1H2>3@7G9C;JAJB7FIGJHHIHJHNBPHQKRBT<aJcHfDgKiF
43 failed	!J-T9IKTTJWT
430	!K4SBKNI
430 in	4SNI
4312	!H"CRJbHcWi[
433	8F;SKX
435	!HAV
435 in	!HAV
44	!d&F*J,G/H1J3H8H9I;GFUIIKAOJRDTCaE
440	,I-S1J7FKWNTPK_VfJ
440 in	,I-T1K7FNU_TkT
4410	!G"J8YMKiH
4412	!_
443	!["@#T&H)E*G,..G/81<2H3H5?7;8@9E;C<H=F@JADB@GIJBK<LKNePJQIR8SIT;W=XV_CbIcIdbfDi?kol:
443 '	!U
443 after	NKTKkU
443 connection	!S,;-]6K7@K]NXXY_Z
443 failed	7ITDdW
443 i	TEdU
443 invalid	!EM>NXWJ_I
443 name	!J,W/=TWkb
443 read	!Z
443 user	#W,T6TTJ
443 に接	!W,ITKdTlJ
443 接続	,JTTkD
4471	!U*T.F2S
448	/J9THS
448 in	!K/KHS
448 sha	9V
45	,J-E7VAJJHKWLUQTSITHWU_IaJiJkE
450	!E&U-T9K<SBWNG
450 in	&U<TBWKJ
453	!;,H-J5G7UBCK_bEc@
453 sender	!G,J7VKHLT
457	NUkU
46	![,I-J;HBJOSRISETI
46 aa	!U
4600	.^
4608	!UHUSK
4608 bytes	!UHUSK
466	-TBJ
47	,J;T<J?VBJOV
471	!G,V-JNKTKcHfVkV
4711	-IBFFT_S
4711 connection	BJFS
4716	;GYX
4716 format	;GYX
472	!J(T.W1XKV
475	!JbT
478	!V
479	1J
479 in	1J
48	!E"F(W)K,>-H/C1D3C5D6I7F8?9I;_AcBCJJL?OGRCS?TAWGXJ]T^JaXbDcXdGfHgXiJlF
48 n	KEcZ
480	.I[VgV
48211	(@.^KF
48213	!U-G.U8SKT
49	"J(XIKRI]UgTiJ
49 in	!G8THSKT
493	!ILKPUVU
493 in	LKPVVU
5	"D#E&B'4(d)H*c+>,@-W.I/K1;2W465.6>9^:;<7=J>=?>@CBEC=D;EBF;G?IFJGKELEM<NFOFPHQ=R>T:U@WTZ0[H^)_TaEb'cAd4e8f@h>i8j0kJ
5 '	!KBVFVSIgUiV
5 0	!I;U
5 2	8UAUKIYJ
5 5	!T_U
5 a	-U3X5F9T
5 aaaai	!VHJLT
5 aaaaioq	!H
5 at	!_.J
5 attempts	,FLVRTSXTS
5 b	!G*I-U2U9TaT
5 connection	7YWHXWkJ
5 d	!B/TOIWTXTgT
5 date	lZ
5 dropbear	!V
5 f	!JBU
5 failed	!?"U.UBZOJ
5 fingerprint	3Y5T<GBEGJPS
5 hash	!E.JKFVX
5 hashes	!H(X
5 hex	!U
5 hmac	*U
5 k	LT[S
5 m	!EJXKV
5 minutes	!S/UBHRITHkS
5 of	!E"S(c.I3EKILEOJSIVG]AaG
5 open	TT
5 p	!Z
5 passed	!U9I
5 public	LT
5 seconds	!J"K#V,T-H3J5J8SBHKGRIWW_YiI
5 sum	VH]W
5 unable	!E*Y,G-72[9ZK;N@RJTI_GkH
5 vbm	;T
5 x	NT
5 が一	(T
50	!A(X*H,H-I.Z5G6G9IIIKDNYRDTGVKbJcFjJ
50 in	!K
500	!a"H-T.@/J1K5H8I<KBGKTLFRGSCTGbKfT
500 internal	fU
500 oops	!W
5000	-a7IBJNATX_JdA
50000	-a9GKHNJ_<kJ
5001	,JKETV
50051	!UTJ
501	%TNUSS
50112	RT
50122	"E,I-K1S3K8VKHRJTF_HiT
50122 ssh	1TiI
502	+F0K7S8H;KBBGIJJKDMHNYOKQIRCSEWKXK[JiI
502 bad	!^,GNJTK
507	!X.U5A
508	.VLIOT
509	"J5F;E<KAJBGKIQaRCTJiI
509 certificate	!a5H
509 check	!S
509 decryption	!;;HPSQbRF
51	2Y5ERISJcChTiUjS
51022	!TNK_K
51022 ssh	!V
51122	"IiS
512	&K(I*W+J,D-?/H2U3>6K8EAJFXJDNAPHTDVJ_@aKdJgIjUkAlJ
512 '	!I
512 and	2U
512 diffie	*T
512 ecdh	9V
512 hex	YU
512 hmac	!H
512 mb	!b"H.=RG
512 preauth	!IjT
512 rsa	%K2T3HBS
512 unaccelerated	!K
512 user	*T
51234	!^,JRJ
517	KT
51820	!^/J6C
519	!K-F/K9FBWF_KITG_Ci]
52	(S8JbKcJ
52 1	!T
521	9SAXJHKH
521 ecdh	*J9c
521 user	!G
52110	FY
524	!?BKKING_D
524 28	!CKJNH_D
53	*K,B/c1D6>7C8J9I;E<J@JBGIGSHT@XWbVdIfDiJkJ
53 in	!JHS
53 no	/b6E
530	!y,G/H5JB9GCKKPJQIR,SBTCXK_JbHi2jIkH
530 login	!s"D,IBCNCR4TFi:l3
530 user	!V
535	!l"CB?R6i6
535 b'	!Y
535 date	!i"EBBR8i8
536	!KNT
536 35	!KNT
54	-U.J1J8G9K;INVVXfG
54 50	-JNT
54 in	-X/KKI
540	IS
540 in	IT
543	!H;J<XFVRGhTiS
5432	!v,B7IBERCT7WJ_JdKiFk?
5432 a	!T
5432 failed	![RK
5432 のサ	!T
545	!J.VDUSJ[H
545 on	DT
549	!VfT
55	&K-H.S/J1G7S8DBEKZRI_KfH
55 18	7T
550	!q"F&E-I1>5I<>=DBAHCI:KIL8R?S?VGWG_Ua?fIiAjGkHlJ
550 failed	!c-KKK
550 no	!_1H<DIALB
550 permission	!a=FBHRES@aCiJjK
551	!J.VKG
552	OKSV
553	.U[J
554	7UTTdT
5555	![,E
5555 '	!Y,E
56	!a)I-C/H1E5CBHKYWJXG_CfJ
561	;T<JQS
565	,G-Y/J1?8HK@TE_TbJfY
567	!G-K.H1GNIc_fV
5672	!^,I
568	/D6F
57	"S6H8J=JBHGTHSLJSJkV
57 in	KTkWlS
572	%T/W3S6V7ITFkJ
573	!I"T
573 in	"T
579	/C6FkT
58	!A"J)H*J1B3J5G<V>J?W@UBFKFN=TYY^aKcKfBhJkA
58 in	-J?Y@UNJ_KkH
583	!J
585	fI
585 23	fI
587	!Z,ELSTI
59	!JKVNYSTaTcH
590	!J2V
593	/D6F
594	0TIGSSVGaG
6	#H%K&>'F)<*>+@.;0J193F4A5a7J;><B=G>A?DA:BFCEFJGUICLJMVNGP<RCUHVIW@YDZB]C^9_Jb8c:d=eDhUiGk9
6 0	!GMWaUlI
6 14	!a"TBIIGRSTJ
6 6	!I"ZBHRXSUiZ
6 c	!J
6 could	!VKGLHTIXJ
6 ed	!GBWRUSThT
6 f	gU
6 minutes	!T
6 num	!I8WSJTI
6 o	SJ
6 p	!ZlI
6 received	HW
6 site	!JLK
6 y	QX
6 月	!V
60	!U"<#G&F(I)J*F+K/H0H1F2?5]6I9J:H<@EDF9IKLENFOEPDQDR;WIXIZK[K]K^I_<aFbFcDdAgJk?lJ
60 exceeded	!>,TiS
60 in	;S
60 s	!V,B8FBJJJKETZ
60 seconds	!Z
60 ssl	2J4U5VHU
60 秒	!HTU
600	"A)H*H+K,?-F.A/I0J1B2J5A7I8_9G<E=H>J?KCZDJFJGIK@LINDOHRCT>VKXKZS^Hb@fBhHiDjJkElH
600 seconds	!W1IK;TGfK
6000	!V,UKETJ
6000 ms	KI
601	=WLJSI
601 3	!F=WIS
602	7UTTdT
606	!H
606 24	!H
607	;VAJ
607 in	;VAJ
609	-JNS
609 in	-JNS
61	!H-G1J5F;SAHJKKWNXQGaJkI
610	KX
611	!T
622	"GNJbEc^
63	,K-H.H;W?JATKWPHTT
632	/S
632 in	/S
633	!JdT
634	7S
634 in	7S
6379	!p,37HBITDk>
6379 connection	!U
64	"T&C(K*C,9-<.W/92H3E4J586F7I879?;l@JA]B8CDFIGGHEIANER8TCUHVHWBXH^F_>c@f<hHi?jFk;lF
64 decoding	!J;]KGQJ
64 in	1U;J
64 linux	%T
64 server	KJ
640	.JIKLISJZVaJ
642	7XTT_JdW
642 in	7XTT_JdW
644	!ICTSEaZ
6443	!i,C7IBFT>kH
6443 connect	!S
648	.SKG
65	!J8J;H@JAUITKIbXkJ
653	!ABFaV
653 in	!F
65535	!=+K,V-G/U1B5G6J7JBVKCN:R^WcXU_;iKk.
65536	.^gV
657	LS
657 receiver	LS
66	!SLSSG_S
66 0	8S_T
664	<I?D@SYU
67	!C";#J%I&=(K)K*H+K,X-I.@0I1D2K3@5H6H7U8G9H:I=A@HBbCIEJFEGEHTK?LANHOEPARZS<VJWEXFYFZI[G]K^I_FbHcGeKf?hIiSjBkF
67 authentication	!5&H.F1K5I;IAZB[FKKHLIPJQ]fIiU
67 bytes	IU
67 has	/U5JBZ
67 login	!A"HRViU
68	,H/H7K9KTDWU_TiVkS
686	.TSH
687	-VJINJ_TkT
687 19	-VJINJ_TkT
69	!H.ZKI
697	!JKSNSZU
699	1UKWfE
699 in	1UKWfE
7	%D&/'X(X)X*=,H.F/!0:2F4@5@679A:F;@>B?FADCFG=H>MVNEO?PBX<YGZ=^9b>e?g;iUkK
7 '	!W*S
7 22	!HBUTTjV
7 4	!H+J9IMVRESCWJkIlU
7 8	(T
7 a	!V
7 b	.SLT
7 bam	.F8TBHRJ_V
7 c	!E(TOURUiS
7 couldn't	![,I
7 csv	IULJ
7 d	!H3J5HBVRWUSiW
7 date	!DLWSW_T
7 dist	9ScT
7 error	!b
7 f	RJVU
7 failed	,U7UBEFVKINHRFTCWK
7 from	RUiH
7 h	SIaT
7 in	!U
7 ipaddr	!T"G8KfX
7 mb	!T
7 missing	!I
7 s	KV
7 site	,H@ILGQTWU[U_KhTjT
7 ssh	!J)X;S@XBKKIRISJ
7 z	!A']0K2U3TBJOISCaH
7 zip	KKLSSV
70	5KGTKKSTiG
704	!HAU
71	!S/J5X8ILGOTRKSGTKaJ
71 b	!V
71 in	!B5ZFS
711	!W
712	!K,DKY
714	(Z.EKI
714 in	(Z.EKI
72	!><I@SATBFKU
72 in	/S
721	!U5S
73	(T-GgTkT
74	!F,V
747	;I?W@U
75	!E8CBVKW
753	NU
754	1KKSSUkS
754 16	KSkT
757	!TITLK
759	OU
759 in	OU
76	3V
761	*X9G
761 x	*X9G
765	)U1ZcSfE
767	!V[TcJ
768	.U8I9DEZJWRTaK
768 in	<TRV
768 x	!Z9E
77	"T&K(a)I*I-:.H/J0K<G@JAIBAIFL=PJQVRGSVYJ[K_JaHfDiH
77 aa	(bV9
77 c	QU
77 f	!T
77 in	!HkUlV
77 mkdir	!JcS
771	!J/H6V
7712	iS
773	.B
773 21	.B
774	.USIgT
775	3T
7777	!XTE
7782	1I;KfK
7782 in	1I;KfK
78	!G&J,H-G/H3H5IBIHJI>KZL_NSOFTFWI[JbIfTkH
78 could	!B.J1F<FICL[SW
78 upload	!GLX
781	GT
781 in	GT
789	!G5TLU
7890	!TWIXV
79	!F"B%E)>*I+G,@.U/B0I172F3@5;7F9B;T<>=C>G@FABB=CHFKHFI>JKMIPFQCR>T>WEYB]I^Ya@bDcAeHfZiClJ
79 error	!G&B,I3J5H8V;CBJKYRJfKiKkT
79 ssh	!D%H&T.]5H;Y<A=E>IAJBICJK<L<NJODQHRJSTTHWIYE[I^IfCkK
79 upload	!JIFKILSOS[V
790	(WgW
797	5V
7999	&U,FAVRFkS
8	!X#B%;&J'F(X*G,F3C4B6W8F:E<D=E>H?>BAC>E@FFG3IGKJLFOEQCUIX?YEZ@[9]D_AcGeDg@hIiHj7kIlY
8 0	1I8K9ERHTKfHkIlY
8 1	!J+UKTNS
8 14	;J
8 2	^TkS
8 4	KVTS
8 5	!V
8 7	!T-JBJTJ
8 8	(T
8 9	-G1I5KMTNFRFfFkHlU
8 a	(S
8 bad	!J+U
8 c	3V
8 d	!I3V
8 date	!D"T1V7SKETSbX
8 f	!E*U.T2T
8 gb	KT
8 in	bT
8 m	;T
8 mb	!Y
8 n	!B;JBHRWiJ
8 pc	!H
8 s	!S/A
8 site	/K5IHHNSST_T
80	!_,B.K7IBJTHWJkH
800	!S&I3J8I;KK_NFRJSHTDfH
800 ccc	!V
8000	!bTF
80004005	!J,F7TT[
80042109	![RFiK
80070035	!d
801	,T7TKVNKTT_J
80131904	!W
802	!T
8020	!W
8022	!;"J,?6J7ZBIKIRJTV_IbJd^k^lW
8022 no	!ElX
803	!DBXFWRCiW
804	!T
805	!DHYKKNI_EdS
805 12	!I"S_IdT
808	!U-W1KKS_TkX
808 7	KSkT
8080	!a-D/H3F6K7<BCKENCRFT>Xd_Fd<iIk>
8080 connection	!e,G7CTAd?kK
8080 was	!V
8080 を経	XV
8081	!T
809	!e;IAGBJTC
8099	!A,KBCRXSJTJ[VeXiI
81	-TAHBIKTNCPVQH_JeT
811	-YBV_C
812	"G(V,B-G/H0G1F7G8E9J;JIVLDMINJODRITEVK[EfHkB
82	*I,S.F7S9EBHIGLHQKRHSGTWcJiJkX
82 21	!G
82 in	HSfT
8200	!X
8200 v	!S
822	OT
822 in	OT
83	!U
837	!DVZ
84	-I8HKCNJcZ
840	3J4T
840 in	4T
8443	!T
848	.T7T
848 sender	.U8U
852	-SKK[T
86	!X"S%T,J3K5K;IBTHVLGSBTDUJbT
86 64	!X"T%TLISFUJbT
86 teraterm	!JHWSJ
863	FKGIiTkV
865	&JBWFZGJRCaSjT
865 21	&JBWFZGJRCjT
87	"K-J1JIIKKWV_JfJkH
87 in	IK
870	fT
871	!DSUgX
873	![5JBIKHbK
874	.K[JgU
874 in	OS
88	"B&K(T)G/F0E3?6J7F<H=IFKGIHKIDJHO>PIQTUEVIWIYI]KbBcDdIeJgUhIjKkElK
88 1	8U
88 120	!V
880	=JSW
881	!X
881 bytes	!V
8812	8YQVTG
8888	!Y,G
89	!J,K8VHS
89 in	HS
894	!W.UOT[U
894 in	.VOU[U
896	8TVK
896 in	8TVK
9	#A&='@(a)G+C-J/B0W1J637J9G:C;J>F@FAHBWCGFJGII:JDKJMSP<UEWEXIYG[A]8^=_Cc<dGe=g3lU
9 0	!C,VKVWHXV_TfUkG
9 2	3EBWLGMCRVTDZU
9 3	!E-I.UFUKFLWiUkW
9 4	WS
9 5	!]
9 6	!^9IBHK@MERIT_WEfJk;
9 7	!]KK
9 9	TU
9 a	!I3WaK
9 b	KWNYcJ
9 c	!T(T3KSH
9 d	!V
9 date	"I1J8UKX
9 done	SS
9 e	!H5KRTaV
9 f	!I(W2V;J=U
9 in	!<0U<KLX
9 k	BWQWaJiU
9 mb	!Y
9 p	!X-J1K5KMTNKRGfIkJ
9 received	.T
9 s	(UBJKH
9 site	!C"T5VATFSHVLJiV
9 u	;T
9 upload	!J.UO]
90	!E(V*V/I5J9ESKfSgWlS
900	!C.>8]AJKGOWSZ
9000	!_,F
901	_U
902	![
903	LU
9042	![,HRH
9092	!W,K
9092 could	!Y
91	(V,JLJRJaKiDjS
9100	!Z7HTK
911	ISKI
911 in	IT
92	-J<SKF
9200	![,D
93	!V-S5I9J
930	fI
930 16	fI
94	-H1JNKfGkT
94 home	fI
941	!IISaV
941 in	IT
95	!K*I2G5TKVNWcJ
96	*V;U@SBKfK
96 server	*T
962	/W
962 in	/W
967	KS
967 296	KT
97	!V"T@WQJfH
973	7S
973 in	7S
98	!X2S8JBKIILDSIaW
980	!ZTG
986	SU
99	!m"A)D*H-<1>5J9HB6FJJGKCLIN?RH_AfDhBi7kE
990	*I-U/H1I2H3H5C9GBFKJNUTYcJfJiJkXlK
991	!X
9921	LVOK
993	!Y,JFYRGTK
9999	!J2S
a	#C%D'!(W)/,F-I/61)2J4>596A7H80<!=0?=BBC@D2EEFDHEJAKDLHM>NJOXPCQ<R:TEVAWAX8YVZ;[l^7_)adb@cFd2f5h@i?jBkH
a 0	!Z5J
a 01	OWS]
a 1	"K,T/U9SBWLJSKjJ
a 11	![
a 2	BUKVLJ[UaG
a 3	SS_SaJ
a 4	AK
a 7	!E-T.UKTOJRT_ViT
a 71	!U
a 8	OTST
a b	!T"B&J*E+J,W-E.F/90^1G2I8D9?;B<IAJB9HCI;JKK8NZO9R=SXT=YI[?]Ha7bGcAfHgJiAjGkE
a bad	BIiT
a bam	!F(K,K.VBUKI
a bin	0IKJLHSE[G
a bin'	!V
a c	FTjS
a chave	!K"JBWPVQVRDSITKaIiJ
a client	!G*]9E
a conexão	!>"E,D-Y.J/H3E8VGGK]OJQJRISJ_WaIbEkW
a connection	!G"G&c,?-=.U/B1H2K3F5D8D9H;FK9NWTZWGbFcKfKiGjKkW
a csv	(E,I0G5K9JBIKELTOSTJ^EbFcV
a csv'	.JaI
a dependency	*T
a different	!B2J3Y5B:VFVNGYJcKk[
a directory	!*"E&A(I)H*J,A-H.9/H0C1@2J3E5@6K7E8D9J;><J@HAHBBGJI-JKK7LUNHOJPFQKRCSGTCVEWJYF[t]?^Cb@cDeVfFgHiJkDlK
a expressément	,U
a failed	-J.D8DKbSD
a failure	.CLWSY[IeH
a fastq	!G'J0EIJLESS[KaYeS
a fastq'	!>(I0J;JIFLDOWS<VKYK[E]]aDgK
a few	#VFT
a file	!G.>0H1J3J5K9UKBOXRTTCVW[TcJfJ
a firewall	!HTU
a folder	!F.KLJ[Z
a format	!I;K>V
a fq	!GIJSKeU
a from	!J&VST
a future	!T
a git	!^3C5DBHiW
a gz	!U
a host	!@*J5VBGiSjK
a ipaddr	7XRTTF
a key	!H*E2H3H9^;]=F>G@EA@BKCJPFQHYH
a la	,S
a list	!W
a mistake	!U
a máquina	!D,XTF
a n	!JOVaJ
a network	!Y-G7KKI
a new	!V&J-H3C5A9JKHNIPITU_G
a newer	!I;H@HFW
a no	!WYJ
a non	!X
a nonexistent	!<-U.G1K8H<VBUHVLGSF
a nonzero	!W
a packet	"J-V1HBIGENJRJcJ
a passcode	GU
a passphrase	!C;A@GACBKPaQBYI
a password	"KBBPFRb
a path	!C.U1U6VLE
a pem	!H;JYT
a period	,J7Vd[
a permission	!JOJ
a personal	!J:UjT
a post	!I5K9BUb
a private	!9&F;;<>=B>D?I@@A?BfCHP1QGR3YbiT
a problem	!@,V-S8KBJWJ
a protocol	!<"I6YKIcUfJhT
a pu	,U
a public	!B3I<E=D>J@VA8B@CUFKLKP>Q<Yc
a publickey	EE
a rate	!X
a recognised	<I>Y?I@JYX
a reference	!FIJSUVX
a regular	!E.I0J;IIFL:OHS<[d]K^HaJ
a remote	&TOK
a repository	!JETLWbVcU
a response	!J)V1WKHfS
a s	3ICTMU
a server	/X
a session	!K&I,DBERKb]f_iK
a settlement	!=*Z2W5J9^KGTJ
a sftp	"E(T)V,?.S/E0I3D5F6H8J9F;KBEIKL>OYRDT?]ZaDfT
a shell	"C-K5F9KBGKKNKRJb]iJ
a socket	,I7WKH
a ssh	!J5V
a stolen	4X5I
a strict	!E=T
a supplied	!HQV
a supported	!<2I;H>U@IA[
a tar	,USXTGkI
a terminal	!T
a tif	8HKGLJaY
a tls	![
a transport	!I*Y2V9S
a txt	"8#I%H&='I(X)E*?+B,:-<.[/;061=2@3>4I5=6>7>8:9=:G;<<>=D>I?I@CAABECHEKFHG@H@IXLBMHN<OEPGQER5S[TIUJV*WDXFY@ZG[B_Aa[b?c=dHe@f5g7hEi9j@k<l>
a txt'	.AIYKXSZ[Ha:
a un	!B,I>URJ[Kl[
a user	OJ
a valid	!D%J&U(J,I-H.K/J0G2J3E5B9J;S<:=D>F@YBDCKFGIVKFLENGOIPIRJSETHY^[JaJcKfIiHjJ
a vs	(T
a z	!G0X
a échoué	"F(J,B-F/D3I5J7T9JBFKALKRSSETZ[IiUkV
a'	+Y,B6I7I;JBDIGKHLTMHNHOHRKTFaYkZ
aa	!T"K(c.A/I2J8H9K;TAGB@FIIJLFNHRHSETIV6cKiGjK
aa cf	!U
aaa	;T@SAJQT
aaaa	!D3=5dAEBEPKYZ
aaaab	!Y;IYS
aaaab 3	!Y;IYS
aaaac	5H;A@FAEBIHWQHTJY]
aaaac 3	5H;A@FAEBIHWQHTJY]
aaaae	!T
aaaae 2	!T
aaaai	!VHJLT
aaaai example	!]
aaaaioq	!H
aaaaioq mg	!H
aarch	!Z
aarch 64	!Z
ab	(^3V5J;JBJLJOJRKTH]UgTiK
ab 12	ST
ab cd	3S
abandon	!GQT
abandon the	!GQT
abandoned	5S
abc	!V&W+J,F-J/H3U5F8J9I<KAGBVKHLJNJPKRBSITD^K_JbJcEi?kH
abc opq	!Z
abcd	LT
aber	aX
aber beim	!HaY
abgebrochen	!H,T/I7W9IBKKINXiIkW
abgelehnt	!C"F&H(K)I*H+K,a-A.E/C0J1D2I3>5;6I7D8B9G;B<D=K@KB_FFGIIHK=LHNFOHPIQFRSSHT>WHXJYIZG[J]K^J_@aHbHcGdHfAgKhHjXkAlF
abgeschlossen	!f"I,B.C/I0K3I7J8JBJIIKCLCOKRGSETF_IaJcJfJlF
able	!E.Z1TSS
able to	!E.Z1TSS
abnormally	!V,K<S
abort	!J"<&C)U*G+K,;-T.F/<1@2G5B7>8Y9>;G<J=I@IAJIJKWLHQISDTEWAXG^H_@aKbHdHfAhJlI
abort error	-FKJRV
abort no	!IcU
aborted	!9"9#J%H(F)D*V+F,H.V/E0I172U4T6F8G;;<T=E?K@HA?BUCJFGG>HBI@J?K[MSN<OCP?R5TVVIW@XFYGZE[F^=b;cHdJeKf5gEl:
aborted '	KJMV
aborted at	3V
aborted by	!G,D-V.S/J2U8TBARDTF^H_WfKhGiDlH
aborted duration	!J5U7T
aborting	,K/Y5S9T_JkJ
about	3WFS
about remote	!W
about to	!F3UFS
above	+S5SkU
above exception	+SfSkU
absent	!T3J5U
absent the	!X
abstract	!I,E-E1H4V5V7J9H;FLFNSOJTFXS_HfIkJ
abstract channel	!U
abstract client	3T4XBKRJ
abstract sftp	.S
abstraction	!@,UJENSTU
abstraction connect	!G,X
abstraction read	!J,J-VJGNUTT
abstractions	!@,UJENSTU
abstractions socket	!@,V/JJENTTV
ac	";&G(E)H*X+I.D/W0I2E4U5?8B9>;A<>=C@HAGCJEJFFHEIDKEMIN?ODQFTJVJZE^I_CaFcGdZfEhHi@jJlE
ac jp	">&J)J*K+J.I/X2K3H4V5B8F9I;F<A=D@JAJFIHGIJKGL=MJNDOKQISFTJZG_DcJd[fHhKi:jBlB
accedere	!@,U-W.K/V1J3J5H6I7H8HBIKELIOJSJTD_WfIiI
accedere alla	!D,W-K/XKJRHTI_J
accelerated	!U
accept	!V&G(J)I*J+H-E/B2U3H5V6I8B9F<FFTIGJ>KDLEMTN:PIT6WFXFZE_=aIdGfHjBkBlI
accept all	!Y3K
accept any	!J5W
accept new	!T
accept received	1U5GJEiK
accept run	!K5V
accept ssh	!JFU
accept the	!C3H5?7UGWTJkU
acceptable	&F*_,F-I.K/J1I2X3G5D7H9U;J<JFFGJKALKNFRFTGZKfBhKjHkJ
acceptable ciphers	!K*d,J2I9G
acceptable host	*F2_3J5H9?
acceptable kex	!I*B2>9dKK
acceptable macs	*X2J9G
acceptable userauth	![
accepted	!S"H#F%?&:'U(F)X*J,6-6.B/A1V2F3G4B6B7B8592:H;8<1=<>C?J@<A:C@DHETFcHCIBJCK0L:MTN:P9Q:SFT6VFWDXIY@Z:[D]D^>_2aCcFdHeUfIgHh1iKk>l@
accepted algorithms	!C2I;K=JEJFdiK
accepted by	!<*J,J-E2H3U9HFUKITK^JbWfIiXjW
accepted for	)U1SfU
accepted key	!J)UBCFTiK
accepted keyboard	!URSiI
accepted password	!S"E)SBKRFfFiA
accepted publickey	![8IBBRF_JhEjJ
accepted to	!K5V
accepting	,FBVTK
accepting tcp	!V,I
accepts	#I&E*E,C2E3G5C9F<AB2E3KJR<TJZVh;i<jW
accepts key	#J5I;T<J@SB8E4F)GSR?ZHh>iAjW
acceso	,FOWSW
access	"T#8%@&G':(7*7,K-D/J0>1H2A3I4;5?6H7?8;9.:K;C<<=W>;?I@DBJC<DJEHFIGIJ8M>NAOIPAQIRVSYT9UCV,WKXTYEZ1]9^BbUc>dCg>hCiVk8l:
access '	1G;V<EAEHIICKVL@OFSYaI
access 'files	!JIYLKSJ
access 'https	!g
access a	![
access control	!W
access denied	"]#F%B'I(K)@*J+F,?-H.6/C0D1=2J36576I7H8G9I;=<@=U?I@CCFDJEGH@I;JKK?LZMKNGO6Q;RVS^T6VFWBY@Z;[D]K^Ja/b8cHeEf9hGi]jTkAlJ
access exception	<G=[SI
access failed	!@"H%H&F'J(H-I.U/H1G3K5G<F=JBCH@KBOTPJR>VEWF[V_Ka^eVfGiEjHkI
access granted	!["[)Y-D1T3J5H9J<KB;NHRK_HfYiIjK
access is	"@HTSJ^GfG
access key	!V
access location	!EfT
access only	"GSIbV
access rights	!9FJLJRGiI
access sftp	!B,Z-W1I3U4G5ZBGKHTI
access ssh	!GHTWS
access the	!Y5IBILTRHSGiJ
access this	&TBVjU
access to	"I&J,E.J3?7J:K;I<HAJB@KHLAOBPJQURCS^TEXT^Wa>iDjG
access token	!X
access write	!ZSF
accessed	!K.HAWKJLXQYSXfJiK
accessible	!B"D%J&=)J,J-J1T8G;W<Y=XDXEGFDGKI:KFL4PBQJRDTCVJWG_EbIfHhKiFj?k@
accessible by	!S5H<E=F?TBEDYEJFISJ
accessible no	!4&B1E5H;[<a=@AGHJICLDPKjFkD
accessible その	!E<^LJ
accession	!T
accordée	!^OJS@
account	!E"x%8&B'E(B)<*>+?,4-3.G/10=1C2:3*4@5C6>7;8-92:W;1<6=;>E?E@=A5BCC?DFEAF2G;H>I;J>K#LIMEN5O4P/Q2RDSCTAUGV@W7X<Y>Z?[<]B_?a6bcc6dEf0gFh8j6k6l<
account account	!G"W
account configuration	!E"[BGiG
account expired	!@"ZKINKTGbI
account failed	!U"IiJ
account has	!W"U&I,J-E/J1D3F5H8I:JBCKANJOJRCTF_=b=iCjJ
account id	!HBFRIiZ
account is	!C"e&E,F-J.G/H3I5@7J8C:I;JAJB<GJKALDPGR=SBTBXJ[I_=bYcIeIfGhGiKjIkI
account or	!V
account partition	!V
accès	(JIJOESXTI_SaD
acessar	!X
acesso	!H"Y.H<K=SBJIJKIOKSITHaH
ack	KGLS^U
ack for	SJ
acl	!GDY
acm	!U
acm 0	!U
acme	&a'V(I*H,8-E.J/40E1?2D4J6=7A9B:_<E=E@BA>B_FEGFHGI@JIK5NDP>QDSAT=VIWHXHYI_AbEcCdHeVfCgKhTk?
acme app	!B5D6H;X@FAJBZPJQJRHTIhYiJjX
acme challenge	!T
acme core	&T
acme error	![
acme lib	!F&Z5WBZjJ
acme sftp	!^BSjT
acme site	&T:VSG
acquire	!_TG
acquire the	![
acquiring	![
acquiring the	![
actief	!K,Z/J
actief heeft	!K,Z/J
action	"E*K,A-G.U1C3F6J<IAHB:HJKJPURUTTYX_GbJcJdDfEi>jEkDlJ
action 1	!G1I
actions	-T.K/K1I5JBCIVKSLFRJ_[iJkH
actions for	!J-VKU
actions sam	!U
activate	!U;WQK
activating	![
activation	![
active	!]"G&E*H-A.J/G1D3<5<7J8S9A;A@IAEEKJKK[LJNBPBQARDT<WFXJ^J_GaHbDcJf@g[iHkH
active session	gT
active support	!Y
actively	,[/KBFKJRHTK_I
actively refused	,[/KBFKJRHTK_I
activity	!E"I.I1H8^:VBSFEKCLWRHiTjU
activity type	!G:VBTFELURJSTiUjU
actual	!G(W3U
ad	!Z
adapter	!b"I,<-J/A1I;FBJIHNIT<[V_IfHkJ
adapter could	!T
adapter ftp	!ZSK
adapter php	!A,G8TKWOVRXSIiV
adb	!cSI
adb server's	!S
adb vendor	!S
add	"7#>%T&Y(I)J+=,H-7/80F1>2C394A6C7>8?9H:Y>B@[B2CIDIE@F9GAHaJDK5L;MJN=OBPSRIS2VGW>XIZE[B]K^B_;a=b:dGeIfFgHhCi7jBk;lE
add an	!U
add echo	!H&TISPJQT
add host	!J5HHW
add id	!A<ZII
add identity	!A%V&S=IPH
add key	!E?T@HiT
add l	jU
add on	!T.JHT
add safe	!U
add ssh	!F.V2I3?5V:V?WBAFGHDIHLGPCRHiHjI
add the	%J&B3GBHH^jH
add this	!K5V
added	!d"J)K*I+D,C-F.G1H2F3H596I7I8F9G:F<8=H>F@JAHDEEEFEH+K?NIP9QFSSWKYG^H_DaHbFcGdHfHgTkBlK
added '	!J5D;XASBHDKHGLV
added 'sftp	!e5HHGRCSH
added 'web	!Z
added 1	!U
added home	!l%H;B<H=CCGP=Q<YJjJ
added stdin	&J3U4U;CBHTT
added the	![&V3E5KHI
added to	3GBUjY
added users	!XQJ
adding	"F%I&?4S5U<JP=STiIjF
adding private	!X&D3U4UBGPDQHjK
adding your	!E"H5XBTRS
additional	!a/G<H^T
additional info	^T
addons	!D5UkSlV
addons auto	!F5U6S
addr	-G/W1H2J3E5C7W8J;JAJBFKENGRE_HdWfKkG
addr info	!C,J/WTK
address	":#A%@'J(G)<*7+;-'.3/n0?1+244?6[8)90:@;5<6=?>G?F@@A9B=CADGEDFGG4I;J7KHL/N5O9Q9R"S1UIVBW@X4YAZB[?]F^=_^a@bFc6daeFf/gGh;jB
address '	&U,V/H5E6KdSiK
address already	!g,D/H:JTIiK
address associated	!H/T5J6FkU
address for	!G/^
address information	!I/V
address ipaddr	!F&J-;/@2J3V5T6D9H<IGHJIKXMUNDPHR@XJbTdVi3kClV
address is	!C"I,K.JKJSKTKWH_^bJ
address java	6U
address lookup	/T
address of	!V
address port	!W
address resolution	!B6XTU_JdI
address sftp	!E6YTJ
address using	5U7SKDTK
address windows	!E,TTW
addresses	!V,H/VBHiK
addresses hostname	/T
addressfamily	!b,H/F5I6F7JRJTH
addressfamily any	!b,H/F5I6F7JRJTH
addrinfos	!F6W
addrinfos socket	!F6W
admin	*I,A-G/C1D2T3G5E6V7G8G;J<>=A@VACB;FGGIIJKELIPHSFTAYTZJ_XaKbHcKdIfHjIkU
admin client	!V
admin includes	<J=HQUYX
admin ipaddr	!E"C,J-K/F1K2U5J6W<GRGTI_IkU
adminclient	!V
adminclient 1	!V
administratively	"E&J*K,A-I.E/C1F3E5D7I8J9HAIBCGKHJIGKHL@NJOJQJRDTCW^[I^W_GaIbVcKf@iGkH
administratively prohibited	,D.K/F1J5H7KBFRHSDTFW_XS_IbXfEiKkK
administrator	!A"_,H-E.J1E3]5>7J8IKCSBTG^F_@fJ
administrator has	!I3X
adresse	!D+K,D.J3K5J6I7I9GBFKHNWRDTB_SaIhJiVkV
ae	!T
aenter	!I.JIILISJ
aes	%H&I*c+K,F.J/G0K2=3D5H7H?GBEHHIKJGKJLCNETEYK^I_GaHfIhGiIjKkD
aes 128	%K*a,J-I2H3JHKKGNHRJTJ_KhJkI
aes 192	*T
aes 256	%J*c-I2B3I?IHJJJNKTJ_KhIkH
aes attempt	9T
af	(U
affected	!W
affected files	!W
afp	!V
afp r	!V
after	!H#B%H&J'B(S)Y*K-9/?041W263*4=5F657S8W9):G;B<6>G?I@IA?B?DDFEHFI.JSL.M>P8Q:RFSKTXUFVeWGXAYIZA[6^D_CaXb>cEe?gYhTi0jHkU
after 0	,S7YTGkU
after 1	!I8XXViSjWkK
after 10	!E7V8IKBTU_K
after 10000	!T7UTD
after 10001	!IK[TZfF
after 15	RV
after 2	!V.G7T8JK=LJSGaKkUlD
after 20	!A,TJJKWNWTElS
after 3	,X7KTE
after 30	!G7GT^dK
after 300	!VJTTG
after 30000	!A-U7H8GKIN^TWkX
after 30001	!eKAT@fJ
after 4	!XKFTBdJkY
after 5	"U,E-K5HBELVOKSV_K
after 552	.VSW
after 6	!T
after 600	!F.I1J8ZJT
after a	,J7Vd[
after auth	!V
after connect	/I7F
after connection	!X,J
after keyword	!F+]
after num	*H,K-H4I5F7F8UGTKKNERTdIfJkI
after the	LKSIVUgS
after transferring	!@.[KYOESGTKaK
after upload	!D.EKILJSIaW
ag	&Y,H<V
ag ge	&Y,H<V
again	!D"U%?&@'H)F*I+?,H-B.B/Z0F1@2T3J4I5H6?7A8?9F:F;J=;>I?J@UDGECF>H@IBJHKGLCMJNCOAP;QURUS6TIVCWDXHYJZ<[J]X^D_Xa9b<cDdJeHfFgJhFlD
again for	!;+J;J@WPF
again in	!W
again later	!S"H,I/H5I8JB@KHR@TD_[iI
again sftp	!B/^6C7JBKKIRFkK
again unreachable	!J"UBH
against	!h58BGHB
against man	![3G5G
agent	!D"/#2%~&~'>(7)8*%+H,&-?.;/*0910273-4@5*6.7'819!:@;.<5=9>2?A@1A1BAC<D9E,F/G"H5I(J3K!L9M<N#O0PIQ!R4S2T-UAV7W2X4Y3[5]<^C_&a1cUd3e9f.g<h9i+k(l0
agent '	!H&W
agent 1	!Y5JBHFURJ
agent agent	!Z%a&WB?FHKIh<iKjE
agent and	!C&ZBVjU
agent authentication	!D%UBWPKjV
agent binary	!C/U5V
agent class	BT
agent communication	%F&^
agent connection	!D&Y,J
agent could	!E%X
agent dial	!C&[
agent error	!A%X&SBHLKPK
agent failed	!=%U&b.J2H3J5F9H;J<IBJFGPJRGSKbGcIfKiI
agent false	!V&KBK
agent forwarding	!]%B1J5I;IBIPKhK
agent has	%@&X
agent identities	!D%a:TBCFIhW
agent ipc	!X&I
agent is	!H&V
agent js	!J%T&W
agent key	!X%SATBYFHRDjG
agent no	!<%T&_<>BFIFLDPJRK
agent not	!@%?&ZBD
agent on	!D&Z
agent pid	!W%@&C?VATPY
agent proxy	&V
agent py	!H%]&J;I
agent refused	!8%j,I3J;J<D=GB=FDPHQIRJbIiIjC
agent requested	!K&V
agent responded	!G%]&G.J
agent returned	!G%X:ThX
agent running	%I&T
agent s	!S%J&KTSiT
agent service	!E&[
agent sock	!T%H
agent socket	!=%E&^
agent ssh	!I&Z
agent started	!V&H
agent to	%VhX
agent unable	!D/U5WTH
agent yes	!T
agent'	.W
aggregate	FURIjT
ago	!@#f5FRCjC
agree	!>&J*[,C-F/I1K2V3A5A8J9aB@FTKBNHRATCfIiG
agree a	!>*[3H5I9XBGRITJ
agree on	-J3K5K9UFVKF
ah	![jT
ai	!I/S6YTK
airbyte	BUF[REXViWjZkJ
airflow	!B&H,U-K3E=K@IAFHTKJVK
airflow exception	!;&J3F5S<BHUIT
airflow exceptions	!=&J3F5S<CAIHUITQHjS
airflow providers	;V
al	";#I%J&A'I)H*D+H.8/K0C2E3=4J5=6@9I:J;D<A=I>I?G@JAIB:EIFDG;HJIAJGKGMHNCO6PFQ@RYT_VFWAYIZG[@]W_<a?dGeIgGhEjE
al 2	BERViW
al server	!HKKRZTT
al servidor	"K&H-J.I1H8HBFGGKDLEOGPJSBTU^JbIcJfJiDkT
alert	!](J,V-K.A/F3X5C8I;KBKIGK?LFNHOIRISD_JaJfKkX
alert handshake	!V
alg	!="E%K&D*H,J-G.F/E1D2b3J597G8G9[;H<GBFFHGGHIIDJFKDLDPHRETJVHWHYKZH[JcHdKfEhIiIjJkJ
algo	&J,D-C/F2[3@5>7F8I9^;D=H@HAEBIEIF^JIKENHPJRJT@WJYI_GdHhJiHkF
algo kex	*K2@9^BH
algo kind	!U
algo nego	9U
algo not	BZFZ
algo server	2X
algorithm	!K"?#G%H&5'G(D)B*p,--).?/-0D1A2i3!4C5(6@76829{:I;3<==J?B@@B9CJDFEFF_G?H;I;K1L5MDN,O?P0Q=R2S=T9U]VAW5XAY@Z=[A]F^>_1aAbFc?d?eFf;gFhCi.j=k1l?
algorithm available	!B*D3I5J9Z
algorithm curve	TT
algorithm for	!A3K5A9[BEFUKKcJ
algorithm found	!G*U9T
algorithm name	!H
algorithm negotiation	!C"J*i,F-E/I1J2o3D5D7I8G9h;K<KAEB>FBGIIKK>LKNGOKPHQHR?SITCWH_DcJfFiDjKkJ
algorithm not	!D*d/G5F8I9@AIK?^GfE
algorithm ours	!U
algorithm rsa	;CAYBKPJ
algorithm server	2S
algorithm sntrup	!F5SKK
algorithm ssh	!Z3>5>FYHHTY
algorithm supported	!?*Y2IFH
algorithm user	bT
algorithms	"F&>'K(K)H*[+[,>-J.I/<0K1C2_3D5>6I7E8C9_:J;9<==K>H?H@FABCJFeGEICJ@K0L?MGN;OIPBQ@R5SFT;VIWAXHYGZA[I^H_?aJbIcJdJeIfEgKhJi<jCkClB
algorithms blowfish	!U
algorithms client	*T
algorithms exception	!I2J9S
algorithms found	!;*U3J5G9X
algorithms preauth	!A2T9UF[
algos	!G9S
algos server	!F9]
algos sntrup	*W9F
algs	!F4J5HFT
algs ssh	!G5K
alias	!W,I6KBJRITGiX
alice	FHRXSHfJ
align	!T
alive	!Z+V/H1I3S5A<IBINIRJTA_IcIiJ
alive interval	+V-T/J3T5E<JKI
all	"?%;'Y(@,=.6/@394D527<9X:D;K=:>F?DA>BUCVEDIWJ<K2LSM@NDO6S<UIW9YCZ7[E]B^9_Ha5b5c0dEe9g?h:kCl>
all authentication	!I&EBaFIGBRHi[jG
all bad	;K@ICeYG
all cannot	!W
all channels	!_
all configured	!K"I%H&W,F-C.J/I1H3I5G8G9I;C<?AIFXGXKDLFNIPCSITEXKZI_EfGhJ
all files	,G;KIYLISCTV
all gems	!@2K;TBJYS
all host	![SI
all in	!BPUTU
all keys	!Y
all server	!Y3K
all'	;K@ICfYF
all' are	;K@ICfYF
alla	!D,W-K/XKJRHTI_J
alla posizione	!D,W-K/XKJRHTI_J
allocate	!T"SSH
allocated	!Z
allocated because	!T
allocation	"U.G/J1W8J9JKISKTK^=_JbZcKf9
allocation request	!@"V1X^=bZf=
allow	"X&W-J/F1G3I5I6J7J8H9J;J<HFHKGLFNHQJRXSFWJXKZI_FfEkI
allow other	!V
allow tcp	!X
allow users	!F
allowed	!C"Y#C%<&0'^(>)@*>+;,2-9.5/60^12314B5(6:7=8796:=;2<>>F?D@9A3B7C?DDESGTH=I8JAK&L+MTN6OFP=Q5SST>UEVAW9Y<Z][>]?_]a8c9dAeWf5gCh:jIk2l<
allowed at	!B"K-ENFTJWJ_ckG
allowed because	!="hBGLJRF_EhH
allowed by	!F"H2V3H5FAJBJEUFJKGRY_K
allowed in	!W"I0EOISA_DeY
allowed methods	BGFJGVRJZXiI
allowed on	!C"H'W0WOGSJ^F_IbJeJiF
allowed please	FW
allowed to	!W"E&I5H9KBDLIRJSXTJXKeKiHjG
allowed types	"E&K*K+J3K;K@JAIFDGWKENKQFRTWIZY_HhG
allows	!4-K.B/D1F3H5B6I7K8I9F<KB?GJIIKELGOIRGS=TBWK^^_EaIb_cGeUiDkAlJ
allows sftp	!6,C.C/G1H3J5D6J8I9JBDIJKFLGOKRCS>TCWK^__FaJb_cIfHkBlK
almost	!ZLKfJ
alpine	TU
already	!S">#F'J(A)G*D+>,1-?.1/F0>1?2D384A547A9?:k;4<6=:>A?G@AA=B1C;DIE>F?GGHGI=JGK6L4MJN>OqP9Q8R<S-T4VAWGXFY=ZI[7]A^?_<a>b@cAdHeFf=gHhEi;j=k?lC
already allocated	!W
already been	!C%T&W3J:T
already exist	!YOTSH
already exists	!Y"H%I&H(F+C,C-E.5/B0F1F3E5F6F7K8?9J:T;B<?=@>H@HAHBDCCEEFIIBK;L;NHOmPEQCRFS5TCVFYB[=]F^H_GaCbHcIfGiJjHkH
already in	&K,D/H4J5D:d;GBJOJPFTIiJ
already installed	/U6T
already locked	![
already up	UT
also	BKbT
also try	bU
alt	-U2K9W_U
alt '	-U2K9W_U
always	!H3VHS
always rb	!H3VHS
am	,K/I5G;U?XBS
amazon	#J-K8GB]JIK>LTNI^U_K
amazon ebs	#K8HB]JJK?LVNKST^U
amazonaws	&EBCSHbSdTi]
amazonaws com	&EBCSIdTi]
amd	TU
amd 64	TU
among	!F3WBTRKiT
amqp	!b/B6B
amqp connection	!b/B6B
an	#<%;&B'@(;)H+X.G/A0:1J3T4<64:=;H=4>??;B>C=E<H7JDKKL=NdR@UDV7Z:[J]<_Ja4bHd;e<fEg?hGi@j+k*lc
an attacker	!G2T
an authentication	!XRHSK
an err	!B5Y8WTJ
an error	":(J)K+[-;1@6I89;G=FFIGFHJKHNEOCPAQFVIXIYE^?_9b=fDjGkElD
an established	,F-T2Y3>5>BHRGTG^I_XhGiFlH
an exception	IVRK_SfJ
an existing	,I-H3J
an explanation	!F"ScY
an ftp	!@5IRITTlY
an http	!INU
an internal	^W
an invalid	;J@VYK
an rsa	!HFWQV
an sftp	!<)V,@.K/@1V3D5<9JB@GXKENTPJR@T:_IbViJla
an ssh	!D"H.J/H1G3E5D8I9HAKBDKCNfPKRGTA^JbHcIfBiKkB
an unexpected	!X,I-K1HKATJcGlT
an unknown	!D3I5X
an unsupported	!G;JA_
ana	!U;I
anaconda	8TKU
and	%W'=(5+F-I.:0S85:B;8=J?EADBVD;FTG=HIIIKDM>O[SKTSU@V1W5XCYEZ5[JbHcAdEfBg;h?jIkAl0
and accepting	!^
and addresses	/T
and aes	*T
and cannot	3I5W
and carry	!IQT
and check	!Y
and connection	!A,J5FB]RVTViWkG
and create	!HOS
and credentials	!A"W,J/TBSPViTjW
and curve	9V
and data	;JQW
and determine	!J3T4T
and did	.U1UTK
and diffie	!F9W
and docker	!HbT
and ensure	RY
and file	!KPGSKTS
and initialize	!C"U)U-IFUNJPWQVTC
and is	IIO>SZ[W
and its	!K5T
and matches	5EH@^S
and may	!@OYSI
and no	!B3H5TPV
and not	!d&H;><<=E@CAABFP=Q>Y?
and or	RHaX
and password	!>"?,G1J3T5G<IBbGJPKQATViS
and path	bT
and permission	!U
and port	!H,T/S3I5HKURGTTkS
and private	!C=U@JAWFJPAQDiV
and public	!FRIjW
and ready	!f,I-GBDKAjK
and received	*S
and reconnecting	!T
and rejections	!FSK
and remote	]T
and send	!>"F%_5J<CB?EDFVRBZJhJiAj@
and server	!H*D9WKS
and setup	!T
and signing	!X
and somebody	KT
and ssh	2T9K
and sshpass	!K5V
and that	&I,W3G7[LTRCTYiAkW
and the	!E5GFEGSLCNWPDaKbGcJdKiJlJ
and then	>YBT
and try	!E3V
and update	!D8WLHNTOU_V
and user	*Z
and will	6X
and you	!;3SHT
and your	!G,UFSTU
android	!a/ILI
angegebene	,J-K/a5D8JKFRJ
angegebene host	,J-K/a5D8JKFRJ
anmeldung	!C#J&I'K(G)H,<-U.?/?0F1E3?5?6F7C8D9G:I<C=I@JEJFFGFIFKBLEMJNIOBPGRdS=T<XGZE[I]I^J_Da@bGcEfFgJhDiYkJlH
anmeldung fehlgeschlagen	!9,H.H/JAUBWIKLJOIR[SCTHYV_JhI
ann	!U
anna	:VBTSGjT
annex	!A(U/VBT
annotated	!U
annotated connect	!U
anonymous	%F&F2H3H5I8C;@=FBHJHKEMWaHfJi@
anonymous app	!YTJ
anonymous home	%H8J
anonymous node	IJLV
anonymous users	!IGTTV
another	!T"H2F5V8G;JBIJHKZTJbHkS
another exception	+TfSkU
another process	!X
another python	!T
another type	!F2H5a
another user	!T
ansiball	!JbG
ansiball z	!JbG
ansible	">&F(H)J+G,>/W0K1U3E5<6W7G8D9E;A=E@EAGBCFKHJIXKCLIOAPFQHSTT<VKWEXJ[G]JaCdKfXiFkF
ansible cfg	!H.V1U
ansible controller	!JIYLKSJ
ansible debug	/ILUfT
ansible facts	6X
ansible tmp	!E"H/Z1U5K;JBGIFKFLBOKbTcS
answer	!5">&I)J*F.I/B1B2G3@8=;H<IFGGXIJJKK5LDOJPVQIRSSGTbWEXJ^I_BbHcGdVfDhHi=lI
answer interactive	!?5CGWPVRUZTfKiK
answered	!C,I/K3H8JGZKFNJRJW[XScXfEiH
antwort	!YRATKiH
any	!]"A#J%F&7(I*F+I,8.D/F2@4K5[7=9>:E<K?I@TCGEIGVHJIDJIKJLJNGOGP=R]TIVKXF[J]H^FaDbCc@dCfAhDiCk:lF
any address	,D3W5Z7I
any fingerprints	!J5W
any in	!J
any of	@TBCGXQIiG
any other	!X
any private	!V;?QK
any that	!I/U6TRS
any whl	!T
anywhere	!X,GKJRXTH
ao	!A%J,I-I.A/S0J3C5G6J7E8I<B>IBVGAIKKGLDNKOHPVRVTS]K^I_KaCbIgKkI
ao servidor	!BGERYTU
ap	!^,J/HBDRHTG_TbS
ap northeast	bT
apache	"C%G&=*C+D2@6=98<I?D@@A5CIECGII@LUMGNJQHRUVAWDYAZ;[B]I^E_Jb<dDfSgJhHiIk7
apache camel	/F0I8H<JFUaIfGkI
apache commons	-H3KBJKDNGfBlT
apache hadoop	!U
apache kafka	,I-T/HKELTRETG
apache maven	!W
apache nifi	!H,X.J/IBTKIRF
apache org	!Y
apache spark	![,JTJ
apache sshd	!%"?%J&E*H,C/U2E9B=F?I@FABBJEEFGGHHHIJJTKUOCQHYGZ>^JaGbCdJfWiIkClI
api	!t&@*G+J-A/80G1F2H3>5=6/7=8C9D:V<D=H@DBJGCHHIEJKK<N@OFQ?S7TKVKWCXGYG[G^C_DaDbCcSdCfEhJk0lG
api error	!SBGRXiI
api errors	!E;VFTiS
api example	!r,?/86:KKTDk?
api git	US
api github	!I:X
api group	!U
api key	!];F
api sftp	,FTT
api v	!W
apk	TU
apk add	!ETUiT
app	!X#@&I'A(:)K+>,B.95K9I=U>?BUD>E=FJGAJ8KEM?OBPCTDUFV9W2X:ZF[F]=^8e>gViJkK
app 1	BF
app app	!IOSSXgT
app asar	RW
app asyncssh	!F
app conf	IVLSSV
app core	!G3VAWBZRKiIjT
app data	8S=GCUDIKT
app database	!T
app example	!H3VgT
app files	!A3XBURYiY
app git	!J&C,I3H6D:SAHB]LJPKSCTGhXj]
app index	1VLFSIcX
app jar	IGLGgT
app js	!U1JKD
app net	!8"V&F-J8G9J=TB:FKJJPIQETIdUiEkV
app no	IFLX
app node	"K*G+J3B5B8?<C=CBSJEKDRThKiGjHlU
app paramiko	!6-J8KAKKKTUVHhH
app php	"U.H/E6J7U;F<J=IKWLISH_SiT
app phpseclib	!G;W=J?X@WAWQV
app release	!U
app releases	-W/IKY
app sftp	!_SF
app ssh	!;&I.J;WBCHWRUfJ
app tmp	CT
app vendor	3U5I8W;S<J?VBHKJ
app war	!YaS
app zip	IULJ
app のパ	![REiH
app'	3I4U5J
append	!@*U-J2THY
appendices	0S
apple	&VkT
application	!U&G)V*B,A-G.@/B0J2G3A5:8U9=<F=E@IB<FKGFIWJJLANAOGR:S?TA[I^T_GaHcGf9h?i;jIkFlE
application bash	!?^U
application error	"V)W->1V8<9KKY_DhJiJ
applications	RWSS
apply	!Y5I7VSGdU
applying	!GBVJJiVjW
applying options	!GBVJJiVjW
appropriate	!W
apps	!I3Y;SLWRTSFiU
apps files	3YRUiW
apr	!U"I)I1E7J8JBJCTSJfK
après	!E"U)U,J1TKHRFTYlJ
après 20	!JRHTYlJ
apt	/E1X;JKJLKSH^KbJfI
apt get	!T
apt key	cS
após	!A"G)W,I-A/J1W3J5J8IBJGJKDRBTZ_HbKfWiJ
arc	!F"T3J5KISSU
arcfour	!G*^KJ^K
arcfour 128	FS
arcfour 256	FS
arcfour 3	*Y
arcfour arcfour	FSiS
archiv	!@"S/Z6EBV
archive	"E&E'Z(J-I0D1E2J3C6J7K8J<@=U>G?FAUCJDJFIGIHJIZKJNGO:QDR@VEWJYW[G^G_IcEeFfJjDkE
archive 2025	SY
archive name	!Z
archive site	!J
archive ubuntu	!X
archiver	8ZKH
archives	!H']0K
archives are	!G']
archivo	!K;S>WST
archivos	!W,J/K3U5UKK
are	!J#F%4&9'X(9);*1+4-).0/<102-4=5A6G7I8D:8;0<J=,>6?FA<BJC[DYEXFYGFI7J<K8L+M>N=O,P]Q*RTSGTAUEV<W5XSZ9[:^Ja2bBc:dIe^f1g;h:jCkC
are already	/U6T
are correct	,ZBFRViC
are disabled	!S
are distributed	<U
are free	"VbV
are logged	!Y
are not	"2#H%B&A'V(F)J*A+G,8-C.?/>1D2>374J536@7G8B96:D;J<4==>E?A@YB8EVFXG?HEIFJKK<L>N=O:P]QDR*T:VHWBZD[G]Ta<b6cDeXfCgGhIi:j?kAlA
are prompted	BTRT
are refused	!K'X
are required	!X
are synchronized	!U
are too	+J5H;J<?=E>GAKB<C^D_EHFGPEQISJYU_GbKhJiJjJ
are up	!EPViSjX
are using	!F<W
are wrong	!H
are you	lW
area	!D.F0DOESAeb
args	!D,H-K/T3U5JBIKKNKYUfI
args self	,J
argument	";%K&F(E*B+d,4-=.>/H0]1C2A385I6S7<8B9><S=DA@BACHEKFFGDHGITJHL;N:PUQCS8T3VIWEXI[C]J^E_BaBbGc?d=f>gJhJi3k[lI
argument after	!F+]
argument error	!F5J;W<I@UITPXYV
argument exception	!X"H/H0@3K5I6IKILJNHRFYT
argument s	!FBIKWRWTG
arguments	!c&I9IRI
arguments are	!V
arm	!V
arn	!S
arn aws	!S
arquivo	!I"I(J+I.B/H0H3I<X=S>HBJKGLWOFQGRFSDTDVKaV
array	!G"<)K,?-W.I0T1B3E5H8D;JB;GFJVKVLTNcPFQER:SJ[Y_WaUbJcGdSf=i:jIkdlI
artifact	/F0H1JATKJLBO[THfJ
artifact com	AVBU
artifact org	!W
artifacts	@JBULTiJ
artifacts over	LT
as	!=%F&W'B(7)H+9,U-<.F0:2H3E4V596W:D;F?A@HAGBVEJFEG>HIKGM?P6R^SITKUFWDX:YGZ<]T_BbId@eBidjWlB
as 'test	!J">KJc7
as a	!J#V@SAJQXiJ
as an	^W
as deploy	!D-V8HBVKGRXSTTChV
as duplicity	KUSS
as error	!H,U2T9ULIRTiS
as f	!F;H<XPJYJ
as home	!XHI
as kim	&YiG
as oncomplete	)J/T1K
as parse	!I
as part	<TFS
as read	SH[UkUlU
as revoked	!G3H4]5E
as root	"J&W,KB]R]iIjYlH
as sftp	!D6YNJ_KkI
as source	!GISLKOW]W
as ssh	!G*V-J9VLS
as success	!Y
as taro	iT
as the	"EBCRAi^
as user	!E-E/E1C5E6I<INHR]SGfBi^jUkF
as well	BV
asar	RW
ascii	!B*K,K.G/K1K8HBJICK?OERISDV@]FcJgo
ascii mode	aJgY
ash	!A5ILI^Vf^
ash scp	!G^W
ash usr	!Gf^
ask	!Z
asked	5IGVRJ
askpass	!=&I5V<FHELKPgQ@WB
askpass exec	!BP^
askpass no	!CP[
asks	!G3J5I>YBTGYTKaK
asks for	!G3J5I>YBTGYTKaK
asn	!>;Y<JAWQWYG
asn 1	!>;Y<JAWQWYG
assembly	!gIK
assembly reference	!T
assertion	!U(U.I/H3I5I;I<TITKELDOGRKSJTIcIfJ
assertion error	(U/J3I5I<TITKFLDOGTJcI
assets	LVRW
assign	/J6V7T
assign requested	/J6V7T
assigned	!Y
assistance	!;"B&H.T/J3K5JFKGJIHPITGWJ_JiJ
associated	!@/T3I6FkU
associated key	5U
associated with	!B/T5J6FkU
asuswrt	!C7URWiSkK
asymmetric	@WPW
asymmetric key	@WPW
async	!]&J,?.E2J3F5I6I8[9K?UBFIHOGRG[HaKiG
async async	!H
async module	!H
async run	!H
async with	!I.JIILISJ
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio selector	7S
asyncio tasks	1I;KfK
asyncio wait	1I;KfK
asyncssh	!D"7#H&='I(G)T2E5H6B8E9B:J<H?DA>BSCGDJGCHTIIKETKVKXIZF]I^CaDb>dJeIfVgHjS
asyncssh config	!J+Z
asyncssh conn	BFFSMV
asyncssh connect	!?"I)I/X1GBTWKfG
asyncssh connection	!C,T.IIILHSJWT
asyncssh kex	HS
asyncssh misc	!-"E%J&G.F0K1U4U9IBWGIIFLAMJOKRSS=TIZJ^IaEbFcGiUjWlU
asyncssh opening	!UkU
asyncssh public	!@@WAHBIYU
asyncssh put	!F
asyncssh sftp	"F)V,I-F/J1K6J8GBKKALSNFRHSVTK_Gf]kI
at	":#7%A'4(=)E*J+>,F-T1H2J4E8G9C:6>4AJD4FHGBKGM+N[PJQDSYU:W>XD^C_ZbGfJj?kKlG
at '	!W
at 'connect'	!@,J7IBKTX_T
at 0	!F/U3S6GKTSG
at 101	!J.VSTcGfI
at 94	fH
at a	!E3FLKN]
at app	!I"V&H-I1H6T9H;I=UB<PKQGTJdUiIkT
at async	!G
at byte	.ISJ
at c	/I3H5TKILS
at ch	!D
at channel	!I0TLSSS
at client	!5%K*B-:.A1T2C8@;W<J=HB@FDIEKXLBNEOIR:S<YU[G_JcCfGlB
at com	!E&=(J+J,H/D4=5J=KCKEJHVOKSIZG^CdTeKfJgIlI
at compat	!H"TcS
at connect	;HATPV
at connection	!XBHKJPTQUTJ
at data	(U
at date	!U9X
at db	!U
at do	!D&@-K.G;KBUFWIJKJQFSC[ScUfIkSlS
at duplicati	-I3T5H8W
at emit	!H_IdT
at end	!@+W1K;VAJPKkS
at file	!DLJRW
at fmt	!J7T
at ftp	lV
at ganymed	!F,K
at get	!E/UTK
at home	/K7I9J;EBCFKIULGPISGTIfUiH
at https	!T
at internal	7WTK
at io	"G&J(J-H.I0I4S6H9GDIFTIEKSL@QJVJWJ[HaDf@hHiVjT
at ipaddr	"I,U5I<HATGKSHWIXTZX_EfHjHlJ
at java	)K1G3J5F6W;CBJLDSHWJ[KfJ
at jp	-V9XKGNJ
at jsch	!FBIHUPJ
at least	!DEZ
at line	3Y5IBJIIKKLFWTXT
at list	KU_J
at load	LT
at localhost	!Z,F
at location	!I,I.Y3KBHOURIVU
at main	(B.F5IBHKGLXRJcIiK
at module	!E
at net	!>"T)T.D/D2C7J9E<H@EK@L@N<OJPIQ?VUWKYG_WcHj@
at new	;J=SSJ
at node	-D/K;IAJKJNa_IcEfJ
at object	!G%S=ZBFLGPXRU[HiHjG
at offset	.V
at okhttp	![/GNHTF
at on	%T.EKKNJOVSVfW
at org	!A&J-X.S/X2J4T6I7?;U<TK0LJRHT;YDZI[H_:aHbIfGhHkE
at port	!A6J7TBSRFdSkV
at process	!GNTSJ
at protocol	!I
at push	5WQWTIiT
at read	!K<S
at receiver	!C.ZLH
at renci	!J&J,H-T0U1H5K6I7?9F;G?HBIIGK7NZOWQ<T^WEXIZEbFdGfDjJ
at send	/X1F5XBWKHTKfH
at sftp	!3"F)@*D+I.S0V1G2H6B9=<=ACB^HGJGKBLZN=OVQIS[VJWCXI[V_@bEdHiCl>
at socket	-T2J8G;J@KBKJJKHRI_TiK
at src	3X8J
at ssh	!S,E.J/D3H5A7I9J=TCXFILHOJPHQKRBSETD
at sun	!U
at system	!b,@-JAIKFLISJ
at tcp	%I/B6F7=KVNHSI
at the	!B/G5H7SBEKFLYSVTKkS
at this	!;"I,J-D3JFJKKNDTIWI_cbKiKkF
at timeout	8VJUKINVkUlJ
at tls	!X
at top	!EBUeTiU
at trilead	!D
at unix	!X
at upload	,F-K.F/@1X7H<KLHNGPWR[SFTCcHfU
at url	ETbVcV
at usr	*T,V<WAVBHTIiFkH
at var	!W,B-K7KTF
at w	!KKU
at win	!F7TKGdSfT
atlas	!T
atlassian	5UBSLY
atmoz	!X
atmoz sftp	!X
atom	!J7KNUlT
atom packages	!J7KNUlT
attach	!W1I<KLJhT
attack	!]"I&J*K+I,C-I.D/G3a6F8G9H<JBBFJGJK@LANGOJPKQHRCSETA_EcIfCiHkG
attack or	!J3W
attacker	!G2T
attacker might	!G2T
attacks	!S3A5BUX
attempt	!F#H%J&H'J(H)<*K+B,X132@364F5A6C7F9C;K<?>JADDHFVGJJ;LDMENDPGTfUJV>W=XBZ>]T^F_HcEdIeHfCgGiX
attempt 1	)J,T/F1E5H;JFDKWRTTIVIZIbIcJfJ
attempt 2	-J/J9J
attempt 3	/TBT
attempt failed	!8-B5J7SKDNIRCTc_GiFlU
attempt for	!I"EBJRJi]
attempt key	BI
attempt timed	!F,G-EK@T^_J
attempt to	,[-G7?KENHSJd?
attempt was	!?-T.H9TBDKVNTRET9
attempt with	!AF[
attempted	!6#T%H*D,D-A.J/I2C3D7T8I9=<U=I?J@JIJJJKALENBSHYJ_KbGcKdHiSjWkF
attempted methods	!?#T*E-F.K/J2E3F7I9?<U=I?J@JIJKGLFNDSJYJZSbHdJiSkG
attempted ssh	!DBWjV
attempted to	,I7WKH
attempting	#[%K&D*K-F2J3E5A6S8T9I<D@JATFTKFP@QISKTJWTZJdIjVkFlJ
attempting 'publickey'	GSRUiTjK
attempting publickey	BURGiSjZ
attempting to	#W&J-H5H6S8TBHKHPHTKWUdIkG
attempts	"T(I)I-=.I0K1E2H3E5@6J7I8?9B;H<GAIGAJIKCNIOGQ?R?TFVKWIXJZI[J]IaFbHcEfBhik?l>
attempts are	!V
attempts backend	KSLVSX
attempts exceeded	!?,KBEKJRI_>hajU
attempts in	!S
attr	8TSKaW
attrblock	VK
attribute	&H.J/J0I3J;KIIKHO@S@TKa^
attribute '	5W
attribute error	!]&K5SKK
attributes	(D,K/H0G1?5H<EBFI>LAO=PHQVRHS:V^[H]HaebHfHgJ
attributes of	!AV_
attributes sftp	SHaV
attrs	!C"K(S.EBJKIOJRKae
attrs were	!K(S
au	!G"G(H*J-D.G/T0H1K3H5K6J8K9IBIIHK@LJOARVSWT[[I_HaBdSiFkH
au serveur	-J7KKIRWTX
aucun	!E"D&H(K*J+I,;-;/<1H3B6B7Y8G9d;K<==G>GBGCGEGFKGAK8NJOJQCR<SAT;WFXJ_<aJbBdJfBh8iEjJkE
aucune	!A/E3I5V9KOHTEhVjW
aucune connexion	,U
audit	!c"F9IBJEHKK
auf	!D"A#K'K(F*J,:-I.Z0B3B5>6F7D8B9H;G<H=JGJI@K=L;QFSdT:VJXJ[E]G^I_Ca>bFcCgJhJiGkJlJ
auf dem	!G)T,H._/E0J3I5E8KBFKJLERDSCTG_JaJcIlJ
aufbauen	RJlW
aufbauen bitte	!JlW
aufgetreten	!W/G5IOJQHSKaX
auflösen	/TRJ
aug	!V"W.E5J=JCKEJFKHHRVS@c>fUhJ
aug 2026	"W.E5J7S=JCKEJFKHHRVS@c>fUhK
august	!S
august 13	!S
aur	?TBTCIPT
aus	;KAJQU
autenticación	,;/@7JRaT<
autenticazione	!WRYTAiE
autenticação	!J%I,K/K3F5KBWPIQIR_SKT@bKiS
auth	!C"Z#F&b'<(4),*!+,,(-7."/!051!2.3!405'6'7!8!92:E;><D>9??@;BhC/D:E3FbGiH)I+K@L!N!O-P[RkS!T!U?V3W!X-YH[0]8^-_%a.b&c"d*e9f!g6iejfk!lE
auth 16	!J&Z;F<UAHPXQFYV
auth app	&KBYFYGKRBjU
auth attempt	!AF[
auth authentication	?UiI
auth cancel	!7">%I&C*G,C-</C1H2H3C4I5A6H7H8C9@;A<H=F?G@FA=B@F8GeHIJGK8LKMJNBPbRXTCWGXIYHZG_BbGcHfBhEi?j=kElI
auth error	!E"I&F,H3H5HB]GHKEPJTFjG
auth exception	!5"W%J&G-H.I8I;A<I=IAHGXJJLIRDSKYJZC_JjY
auth fail	!-"8#K%E&8)F*9+J,9-5.I/@1?29394H536C7@8?9):K;:<@=A?E@DBgFfHFJFK'L@N<OFP!QDRfSCT4W>XGYEZH^K_3aHbDcDdFf=hCimjbk@lB
auth failed	!d"S.IGJR;iIjJ
auth failure	"J:VBWRF
auth failures	_FhY
auth for	!a
auth from	-HBIKJMT_K
auth handler	!IGU
auth home	FGRZiJ
auth impl	!U
auth key	!I;V@KA[PGQT
auth log	!F"S-W9Y
auth login	BGQWRIiF
auth method	-W;G<H=JAICJKUPIRJiUjU
auth methods	!F&H,K9KBWFSGKjV
auth password	!K9HFJGYKUQIR[ZJ
auth pubkey	!=&B;U<T=[ATFSjC
auth public	!DAGB?FHPXRDZWiDjI
auth publickey	ZT
auth py	!W
auth service	BWGIiWjS
auth sock	!G"F%X&f,J/K5G<GBEFGGDKELJPCR8TGhKiB
auth ssh	!K&H5TFSRSjC
auth succeeded	!YFK
auth successful	!U
auth timeout	!J8<BJGWJVRW
auth tls	!VRJ
authenticate	"T%6&S'K(I)@*3+F,7.G/+0F1=213%4A5(6:76869)=G>@A^BbC@DKEGFWGXH=I=J@KHL+MHN.O=RdSDT6VBW7X>YE[E]D^D_7a<cBd?eEf-gKh@icj]k4l?
authenticate and	!I.U1U
authenticate as	!K;HAWBURHiWjS
authenticate attempted	!@#T&S*E-F.K/J2F3F7I9?<V=J?J@JIJKGLFNDSJYJZSbHdJjSkG
authenticate i	!G
authenticate public	?UBF
authenticate ssh	!A"C&X-U1I3I5F8E9J;U<I=DAXGHQaR8SITJbEfEjW
authenticate to	@VAUFTGWQISI
authenticate unable	!?;A=UAIBUPDQARZYH
authenticate using	!9"K&X;;<A=H>KA?BcGUQ:RYY@
authenticate when	!G
authenticate with	"C&@,D-G/H1I3J5G;G=K?XAUB[FCKDQVSITCbIfGiYjT
authenticate'	!F5H8KB?KJR^iHjK
authenticated	!]#I%=&F(K)X*H,:-=.J/@1X2F3@4K5;6F7B;;<9=:>I?G@?A>C;DYEBF5G^IGLAMENAPAQ?RFT:VIWHXEY>Z>_?aHbTdFf^gKjHk@lC
authenticated as	)U1VbVcV
authenticated but	"J:SLK
authenticated to	!j"W%G)Y,A-F1V5J7G8G;H<E=JAIB0FDG@JHRCTFYJZJ^T_JbTdIfZhHiBj5kI
authenticated users	!BCFD[
authenticated using	=JFJG^jH
authenticated via	!V
authenticating	#K&U(G+G,?.I/?2>3;5I6H7A8=9>;I<>>JADBUGHI@MHN@OJQTRUSHTBVGWCXI[I^JaGbKcJdEgJjUk>lD
authenticating failed	!A-K.E/F3F5BBWLFQKRZSETHaJcJiGlI
authenticating no	!C&WjS
authenticating to	!E7HBVKZRIWJi[jWkG
authenticating user	!<"J)J1GBVFVRTZU_IfIiJ
authenticating with	"Z%S&D-S3J5H;D<F=H@GADEJFBGIIIQVSJYFZF_TbJcGj>
authentication	!E&X'-(#)7*)+!,!-!.!/!0#1J2&3.4&556!7!849!:8;G<T=;>@?@@;AFBrC;D<EBF^GcH)I!J8KDL(M&N#O!P=QJRlS"T!U6V8YEZf[!]*^4_Ca!b!c)d!e+f5g9hdiijck!l!
authentication agent	!6"H%Z&_.V1K;E<FAIB6KJPIR>THWGiCjD
authentication attempts	!=,KKEPKRF_=hc
authentication authenticate	!G
authentication but	!DBWjV
authentication by	!8"T%I5F=CAcBTF@PCQVRIYDZEjZ
authentication code	!C"I*X-J2I9CBFEKJTNWRKgWhKiI
authentication complete	)X1T8U<GBAGHKULSR?STc_fZiGjI
authentication completed	1T
authentication credentials	!T
authentication error	%T&A,J3K5A8I9J;A<C=HAFBUG?K9LHPUQCR^SKTFWFZJ_IfEhBiVjT
authentication exception	!V"S#J%=&K*<+I,=-@.F/E2D3<7E8:9>;/<9=I?I@BA4FZGTHJJBKVLCN@OHP5Q-RTS8T>VKW0X@YB^E_?aHbGcIdIf5h3kD
authentication failed	#W&H'I(:)>*G+A,!-).,/(0B1!2B4@6=738(9>=?>F?IBSC;DHECF]H8I<J9K!L+MEN*O;PGRcS&T-UJV=ZT[@]C^7_!a8b6c5d?eEf!gCh9ibj]k7l5
authentication failure	!U#I%;&.'I)J*F,?-G.6/B0F1?2G3D5;8K9G:J=E>J?J@HAWCTEKG=K0L<NKO@S?T=W;X@Z@[@^E_>aHbKcKeHf=h>iVjTkJ
authentication failures	!S"I%G&C)J*I,E-?.D1D2K3H5F6D7K8A9I;H?JAJB-GGJIK8LIN;PKR=SHTDWIXJYKZI_!aJbIcBfFhfi@jKkFlK
authentication handshake	!T
authentication is	!B"HKJR_iE
authentication keyboard	BAGcR8
authentication log	!G"UBF
authentication manager	!I?UBU
authentication method	!<"A#K&;)J*B,G-J/J1B2G3H4I5<7J8D9>;GACBVGWIHJIKHLDNHQERUTHVIWDXJZc_IhSkH
authentication methods	!1"+&Z'H(F)?*7+G,4-9.6/<0D1>2<354D5,6A7<8897<XAJB[GTH=IAJ<K,LJMFN:ODRVS5T@UJVCW<X;ZX[B]H^>_8aCb=c>dCeHfBgFhCiZjZk>lC
authentication no	"DBVGHR[ZSi>
authentication not	,TFUREjW
authentication password	![GERCZX
authentication publickey	%J&K5H;G<FAHBUGGKJPJQKRfVSZJ
authentication refused	!B)CBcDDRJiT
authentication rejected	!@3H5FBWQWRUiYjT
authentication required	"B&T.J1K5G8I;J<XFHG>KELJNJR>SHVJW^XYYKZE^K_IhFiJj?
authentication required'	!VWK
authentication session	![&JBAFJRESKZWiDjJ
authentication succeeded	!^"G%J1E8[;K<HFFGJKXPJQJR=ZFfJiCjC
authentication successful	1Z3J5HB?RFiFjJ
authentication that	!G"I&TBTGIiTjX
authentication to	!C"J,HB^KHR]TIiVlH
authentication type	"A%F&H*J+J,I1K3I5I8J;GB?EJF?GVKBLJNJQ>R^SITIWHXKZY_GcJfIhEjI
authentication type'	!FGHRWZXiK
authentication unsuccessful	!V
authentication was	!WBJ
authentication with	!8&[*G,E-J3K5G9F;H<GAGGTKJNJPUQGRUTDZJ_JhHi[j[kK
authentication'	!J&@GERZiIjK
authentications	&@*K+T1I4J5GFJKJPFZZhT
authentications that	&@1I4K5HFKPGZZhT
authenticity	!J,C-J/E3V5a7H;KBCKGQKSKjH
authenticity of	!J,C-J/E3V5a7H;KBCKGQKSKjH
authentification	!J"V)T,C-I/@3I5I7H9H;JBUKFQIRaSJT>iZlK
authentifizierung	#K%K&J'J(H)J*I+I,6-G.H/>0J1E2J3G4J5E6G7E8D9F:K;G<J>K@KAHB]EJFIHKIJJJK>LIMJNHOHPGQFRcS>T8VJWHXHYIZF]J^I_GaHbIcHdKeKfHgJhGi]jTkIlH
authentifizierung fehlgeschlagen	!**K,8-J.I/C1H3K7H8H9H;JB_GIKBNKOJQJRdS@T:XJZH^K_IcJfJhJi_jUlJ
author	!aKG
authorised	!^,C3K5S
authority	5J;JBGCFD[
authority authenticated	!BCFD[
authority invalid	!T
authorization	!i"I%T&C,E.H/J3K5H;JBAKFLHQFR@SITFiC
authorization failed	!]QJRG
authorize	!X,Z-EKFNFWY_H
authorized	!_"W%G&>+I1@2I3@579J:G;G<H=A?J@BAAB_CEDBEFF>GEKELCPAQHR9WJ_KaIhJiJkE
authorized keys	#U&E+J,U1E2K3G5C;K<K=E@EAFBaCHDCEIFAGJLHPGQKRDSUTUfUhJ
authorized to	"K5GBVSK
authorized users	![
authpriv	!H
authpriv warn	!H
auto	!["E&J)J*J+K,>1C2H3C7J8Y9F<CAGBJFKGJJJK8NGPJQVRKT>^J_FbEcIdKeTfFi<jCkD
auto accept	!K5V
auto backup	!F5U6S
auto logout	!A8aKDTI
auto o	IT
auto reset	KJ
automatic	aT
automatic merge	!T
automatic upload	aT
automatically	!Y2W5I
automatically replace	!V
autossh	-I3I8T9KRFiH
autossh exiting	5U8IBU
aux	0V
av	!U.K7TFTKGRIiKjU
avail	!Y
available	"W#J&b'D(>):+=,G-4.J/40=1>3I4A52697A9K:I<ZBTCHDBE=G>H6I5J2K+L:MCN>O6QHS+UFV;W5X;[9]>_.a5c4d:e>f@gCh=jTk+
available authentication	!4">%I&I,H.F1I;@=I?KAHBZGCKHLHPCQTSKYKhDiZjV
available commands	!YLJ
available default	!T
available exception	3XTIiT
available for	!E&J*J5@9F<E@TAVKJPIQE
available last	!>,TiS
available no	!WBT
available on	!U,H.T/J5JBHKJTIfJ
available publickey	!W;I<HB>GILSQKiZ
available remote	lU
available server	!4*J1B9K;T=V>UFDGTPBYUfJhJ
available since	!V
available ssh	!E#V,U3J
available user	!E*X9UBK
available with	!VPH
avec	"G*X,U-J.K/B1J2Y3J5G9YB@KIO@RESET=_JbTfKiJlJ
average	,V-I2U9HkW
average 0	,VkW
avez	!D5X
avez les	&T
aviso	!I3TXT
avoid	!_,KBKKIRKTJ
avz	kH
await	&K8@BDK?R=THf^iHjK
await asyncio	1I;KfK
await asyncssh	!I
await fut	7S
await loop	!I,V-IKKNG_I
await options	,I-T1K5U7FNU_TkT
await self	!F
await sftp	IT
away	!K/J7aVTdG
away example	!F/J7adG
aws	!_"H*K+G,H-K.F/I1G3G5F7J8J9F;:<X=G@JAFCTGKIIKDLENIOJR<YB[K^JaIcIfIiFlU
aws instance	!I;D<XBGPTTY
aws key	!XYJ
aws sftp	lV
axios	![
axios error	![
az	!G#V.T5IBASITTbKiSkI
az delete	.T
az public	TU
azure	!S/Z1DCKDKLISGYU
aの	!DFX
a鍵	!EEVFX
b	",#J%?&3'?(U)<*I+3-?.E0Y114A5?648D:C<E=:>D?D@<A4BBC>DDEBFDG8HCIIJSNWOXP6Q1R=TCUGV0WFZ=[F^9_:b4cWd@f0gZkDl8
b 0	(S/T
b 080074	!V
b 1	*T2TKS
b 100	!Z
b 12	*S-S
b 2	!_*J-T2T5H9S;IBI
b 3	!I;TiUjV
b 33	!U
b 5	!W
b 9	!U
b buffer	!U
b c	!T"D(G*H,X-G.C0?1I8F9D;HB>HFIEK?NZOFRASATD[FaCbIcEfJiDkH
b failed	!HLYSX
b git	!b
b git'	!U
b in	!ITU
b of	!H.VJWKU
b s	(C-I/J3KBIIGJVNIOTSTTJVJcHgW
b sftp	!A/TJWTIcT
b txt	.K0YSTaI
b written	!SSJ
b xml	.U0WOI
b'	*K,T.G0J3D5J8J9H;FAGFTIKLFOJQSRITIVWWVYJ_IbTkH
b' 0	!JBVFUiV
b' 3	!V
b' date	!Y
b' home	<T
b' in	VU
b''	kK
b'error	!@5J9H<ZPKQV
back	"E,H/G1H2J3E5G8G9G;JAKKALHNHRCSDTH_UbKc]fGiKlJ
back from	!D(TKIcZ
back off	!aKK
back to	!diJ
backend	#I%H&B(H*?+D1:2F6I7J95;C=>?KB@F<KILYNGSTTYXGYEZE]J^B_?aJb;cUdChBiFlH
backend exception	!H"6*H-F1C6E7E8;9B;GAFHUI?K@LWNAOGPTQFRVV>WE[K^K_EaGcXdGf?iDjCk4
backend repository	!X
backend sftp	!=5IHJLXSZVV
backend ss	!K-I3T5H8S
backend ssh	&H<D@UAUBBGZPWiJ
backend'	,T-JTU
background	5IBUSH
backtrace	!H5G<SKU
backtrace restricted	!F5G<SKU
backup	!E"U#A%>&-'E)7*9+;-A.b1<274A7T94:D;+>F?E@>A?C>EDFKG@H:I(J;LUMFNFO-QERXV8W4X;Y;Z>[H]?^:_Hb)d>eAf:gBkSl<
backup a	!F3JKTLGSCaX
backup completed	NTkS
backup data	3U
backup db	[S
backup example	!@,H/Y3U6U7DTXkV
backup failed	!@-K.JKDRUSG_Kk[
backup ipaddr	!>"S&J,U5D<TFVGXKKLKRTdKiV
backup new	3S5HjU
backup of	BURVTUiV
backup sftp	!C.K1YLTRJSSfU
backup sh	/S5TBSfIjV
backup ssh	"X5XHGREiX
backup statistics	!U
backup sync	!I"W/K7TBHTT
backup tar	!].TLHRASEaH
backup task	,J.W8UKTRKTH
backup to	!_/J<VBGiJjT
backup vm	.USI
backup web	!IIHLWcT
backups	!>,K.T/J1D3K5G<IB?IKLcOJRCSfTHaFiJ
backups restic	!E1HBKSZbVfU
bad	!:"C#7%/&;':(5)[*9+~,.-).#/!1!2&4K5"788!94;A<!=!>1?:A7BICaDZF!GJHFJ7K9LFMWN_O+P!Q^SCT8U@V.WJXBY=[J^=_!aHbGd2eEf<h=i<j'kTlK
bad authentication	!J"B&K*J+J,J3J;J@JAIBIFDGWKANJQFRVTKWHZY_FfK
bad configuration	!8+hBFKJNHbJ
bad decrypt	!J@CBGP?QeYH
bad entry	!K3V5J
bad gateway	!Y+K7XBGKJMKNCRJTT
bad handshake	-IWW
bad host	+H2F3X4V5C;JHYKEQJRJ
bad interpreter	<JIILIWKgV
bad key	!I+W3J;H@UBIPJ
bad line	!E"T+KKJNDbScU
bad message	!J.H0Z3K5I6KBHRKSH[JaUfV
bad owner	!D+eBG
bad ownership	!7"I)d+K1DBYKIRGSJiJ
bad packet	!@"I)K*U,I-J8K9HEJKJNcRHbTcG
bad padding	;S
bad passphrase	!T%K+E<J>J?I@UBECIP>RJYU
bad password	!=3J5J;J<G@GAGBJPEQaTKiX
bad path	!:.K0JIZKJOKSVVHaJ
bad path'	!IITSK
bad permissions	!A%E&K3J5I;D<?=3>KCgDbE9FEGKPFQ?RGYFiHjC
bad protocol	!?-FM[N?_FlY
bad request	!?-J3J:TM?N_WIXW_KkV
bad session	!U
bad ssh	!>*J+g9?KINFlI
badmatch	9U
badmatch false	9U
bam	!D"?&G'W(X)E*F+G,9.T/G0X1:2I3<5:6G7D9B;><C=G@IAFFIGGHDJSLDMTPHQER@TCWGXJYJ[=]c_Wb<c?eCf>gDhIi?jFlD
bam failed	!?(Z-V.E8YBEIILDRG_X
bam hdr	!X
bam no	LI
bam permission	!W
bam to	!E-T1IJVLJNVOE]T_XkT
bam'	!GOJSV]V
ban	!F"G-J8J9IBHKHMIRG_ciGkI
ban actions	!K_ZkJ
ban filter	_S
ban ipaddr	!<"G8KBIKIMIRJ_diIkI
ban jail	!W
ban server	![
bank	,J.T3X;H@TAJBIRHSSTHWS[V
bank example	3XTJWT
banned	!;"D*J,C-C2H3C5B8E9GBAFKK@NFRCTI_mbIhJiCkH
banner	!3"C#H%I&7'G(C)9*=+6,"-h.F/+0C11263>5B687'8)9(:G;<<9>H?G@FA;B.DGEJFEGEHEI?JVK:L;M[NrOFP<Q:R1SCTIUGVAXIYGZB[E]G^@_faDb?c<d0eFf6gAhEi-j=kc
banner 13	NDTH_TkT
banner errno	!E-V
banner exchange	!3"I*K,G-[2G7E8F9HK2MUN[WUXCd=iJkDlF
banner http	!GNU
banner in	!J*H,F-[7JKYT@_T
banner line	!@->TK_Uk[
banner match	!E
banner ssh	NHk[lH
banner str	kT
bap	!C,G5IPI
bap publisher	!C,G5INJPI
bare	!D&W3VgU
bare repository	!I3W
base	!G"V&J'K(H0E3A5<6U;d>H?J@EA7C@DKEGISJBLEMIO>VDW?XDYFZE[?]HaHb>eJgGiAlB
base 64	+K,K/K3G5G;g<F=F@HABBKCGKCNIPHRISTTIYJ
base client	"Y-C1J8TKJN]_EkS
base commons	!D)T/K1T7HTI
base connected	!X
base de	!Y
base events	!F
base exceptions	!C*S9I
base ftp	!DBHRWiJ
base java	!D"U3J5H6W;FBGGTIUKCLGQK
base py	!H8TKU
base ssh	!D;J<JBUFXRETUjT
base sun	9J
base using	!W
base waiting	!W
base'	!W
based	LKPGSJTS
based variables	!KPGSKTS
bash	!h"I#E%E&:'G(H)K*@,=.J/30E1?2F3I4J5<6G7F8>9?:G<4=5?I@CADB0CEDIEFFEGBH<I-JFK5L>MIN8OCP@QFR3S2TCV@XFYCZD[F]G^c_Da6bdeFfWhHi8j;k5lE
bash deploy	!U<KLKRJS@aJgV
bash is	!?^U
bash line	!G-G/G1D3J5EBFIKKGNIbafT
bash m	<JIILIWKgV
bash run	!YSI
bash scp	!C^[bH
bash warning	!U
bash 行	!KWV
bashrc	!C"GKGbGcb
bashrc など	cU
basic	.SBGRFSTiJlY
basic access	!Y
bastion	!<"D#I&B)K.J1@4K5I6<9I=DCJGCHEIJJBK9LHNARISJTFWqX6YG_<aKbHd?fAhKiIjDkIlJ
bastion example	!E,A/I6I7DFUKHWaXD_KdJkD
bastion failed	!F,U-K5J;F@UBEKKQTTSWTXG
batch	"8%I&A'I(B)D*C+B,D->.H192C4J5U6F7E899>:J;4<U=I?G@@A=DIGVHGIVJFL>MKN>PWQ<S7T9VDWDXIZ[]F^W_Cc;dIeVf9gWhGjJk@lF
batch file	!G^[
batch i	!FPW
batch ipaddr	!V
batch job	!Z
batch mode	!G"I&K,J.I1J2I5Y9I;GIEKFLINKOJPUQJSETHZ]^IaKbIcGfC
batch response	!S
batch sftp	!]/E5KLISI
batch txt	!J0SIULH
batchmode	!c,J/G5J6GTI
batchmode no	!c,J/G5J6GTI
bb	(S3T;YLIQI
bb bf	!I;[
bc	!S
bcl	!W
bcrypt	!=8J;JAVP[
bcrypt pbkdf	!JAX
be	"A&3'<*,+0-H0)1?2)3X466D8-98>3?BBEC_HDI'J4KGLUM<N/OWREW3XI]1^:_7a8bFc?dDh1iJk6lJ
be a	!^,J5JKKLTOIiW
be accepted	!K5V
be accessed	!F.HAWLYQYSXfJ
be allocated	!T
be allowed	5GBWRFjS
be an	!EATQV
be available	!T.IKK_J
be changed	!IS[
be completed	!;,T.X3T7TKJLUQKiH
be created	!I,S/K<TLGOGSBTHWSe_
be denied	5U
be down	!=9TBHNTRH
be due	!V
be established	#U,E-G/C3V5_9I;GAIFHKDQISITKdJiTjV
be exactly	!D;V@XA[FWQUYZ
be example	!Y
be executed	!EBJKKLIOTRHSTTJf]
be found	&J.G1I3A5;:S;E<IBIGJKILZOISKTUVJbHf@iFkK
be ignored	!:<D=FBEC]DSEKFJPHQJ
be in	!E;U<J>E@SQXYH
be incorrect	;IAKQT
be installed	!I/U6TBSRT
be loaded	!T5K<HBI
be made	,U3U5HBUKIRViI
be opened	"H)J.H/D1E3G5G;C<X=Z@FB?KDOGQGRVTVbJ
be overwritten	!W
be owned	!JCU
be properly	!=9TBHNTRH
be read	!E;V@JAULKSIVV
be removed	6X
be replaced	!DBKO[SGgT
be resolved	!E,C.G/g3E5I6IBJKJLFOHRFSETDfG
be saved	BJL[fH
be sent	TJ
be set	CV
be specified	;JPX
be started	"V)V,:-F/=1S3H5D7J9I:K;H<KAGBAK:L=NDQKSGTJVIWJaJb]cUiHkJ
be transferred	!Y
be used	!E"J%[&G,H3F5D9I;D<J@IAFGJKGLKOJPHQDSGTIXTZT[V
be validated	!C3Z5]LK
be verified	5VHJKILJVS
be vulnerable	UX
be written	!H.UKTSY
bean	!Y/G
bean of	!_
bean with	/J<T
beans	!U/H
beans factory	!U/H
became	!@,S-W2T9U=WFFPFRI
became not	!A,S-W2T9U=WFFPFRJ
because	!T"e#H%F&>'J*D+H-:/30>1A2?3H4H5S6@7K8H9B:G;;=E>K?J@FA?BKCFDJEFF?G@HDI?JGLUMGN=PAQ@R5S7UJVCWEXEYEZF[;^;_BeCfEgIiFk>lE
because account	"UhJi:
because connected	!JTTdU
because host	!K5V
because it	!H,I.X3B5C<WBTKGTB[KjT
because none	"W3JBKiE
because not	!F
because of	3JjU
because path	LX
because shell	!;"_
because stdin	!T
because the	![&J-J.K/E2JB<KCLKRDSIiFjKkH
because they	!Y
because you	KT
because your	KTbK
become	!T#S8IBTKGiS
become available	#S8JBYKIiT
been	#D'K(J*F+I,H/<0G2>6G8J;8=E>H?J@CA>BJCBDHEFGEHEIHJBL<MJN;PIQ6R>W@XHY=ZH[H]J^F_VdIeFfJgKhAkDlD
been able	!I.U1U
been added	!C%T&W3JiVjU
been changed	"H3g4H55BFKKREiI
been configured	!G<W
been deprecated	!V
been exceeded	!V.J
been moved	!S
been saved	!e3H;H<KBJQJYC
been unexpectedly	!<,K-T3@5D8HB=SUVV^JaUcVjK
befehl	!F"WRHSSiT
before	!=%E&<(J*;+E,K-l.=0J2:3K4F6B7?8/:I<A=E>I?H@CABB5CFEIGEHHITJBKAL<ODP?QASDT;VJXBYEZH[F]J^@_XaEb9cWdHeKfJgJh?iHjDl@
before any	!H-S5KTJWV
before auth	!E-H5XKIMTRK_T
before handshake	!>&K)J*F,H-]/J1D2H7D8HNXRKT>_WdKkUlK
before identification	!J-cKBWD_G
before retry	!H/TBT
before the	!UKH
before they	!X
before you	![
begin	!D%F&<)K,B/J1C3J5I6I7J8E<<=>>D?GAnBACBDJEKF@GGHHKAN>PGQ2RETCYWZHbHcHfChIiIkC
begin '	!F;E?T@_PJQGYY
begin copy	IT
begin openssh	!6&I;J<A=H>G?B@HAsB@CIQFYJjI
begin rsa	!F;[@HBJQJYG
begin session	*S.J2U8J9U
beginning	,F-S1I3I5J8H;FAGBDFKKDRJTEYW]WbJfJiG
beginning auth	![
beginning max	!F,K-T
begins	@GAT
begins with	@GAT
behind	!T
bei	,A.J1U5J6G7J8?;JBYIKNKOHQKSFYTaIbJfHhHiV
bei der	,K6KTU
bei renci	1X8FKG_V
bei sftp	!EB[RUiY
beim	!A"C'I(G*J,?-G.>/>0F3D4K5@6E7C8D9I<F=IATB?GKIAK<LXMINIR=T[VIWGXGYSZK[F]H^I_FaUbIcDeJgHiBjHkJlG
beim setzen	!HaY
being	"?)I,J-@.>/G0H1?3E4V5>8a;G<H@JAIFHGIIDJGK[LFNBODPHQFRAS>T@WKYJ[H_9aIbEcGf8iBjIlH
being used	4X5I
beispiel	!C"T/T5J6HBUKJTDiZ
beispiel de	!C"T/T5J6HBUKJTDiZ
below	!IBKETIT
below the	!G
ben	BV
benutzer	"Y,G/J3J5D;C=[@KBFDUQGRGSETHYJ
benutzername	!W/JBX_KhJiV
berechtigung	!U=S
berechtigungen	!GCHDSST
bereits	!D"D(J)K,G.D/E0D1I3J5H6I8HBGI?K?L=OcQJRFSCTHXK[I_GaBbIcGfGgKiKlI
best	5J
beta	&J/U5W
better	5UBTbVcV
between	!V
beyond	!H.KKI]Z
bf	!I;[
bgzf	!V
bgzf block	!V
bgzf read	!V
bien	5WbFcV
big	"J)I,H-E.a/H1B3J5F8T9H;JBDIDJUKGL<NEO:RFSBTFVF[A][^G_CaDbHfEgIiKkJ
big bam	]T
big iso	.E0VJVK<LKOH[H]XaI
big tar	8Z
bigger	!E.HKHLIOUSI[J]^
bigger or	!GISLKOW]W
bigger than	!K]X
bin	%B&I'I)?*<-J091-2I3V4F5B8996:G;9=1>H?F@IDIEEF;G@IIJCK<L7MGNCPTQ@SBTUV;W_ZC]C_AeEgXk+lE
bin bash	-H.S/J<IIHLHWWbVgV
bin corkscrew	WV
bin git	5TBUiJ
bin git'	!S&T
bin ld	!e<HICLJSI
bin permission	!DiX
bin python	!X6W
bin rsnapshot	,U5U
bin rsync	!E.JBTLWSSbK
bin sh	,J/JBHW^_I
bin ssh	!?"K&D-I7K9K;I<ZKJLHWT^ViW
bin tool'	!T
bin'	.VBKgV
binary	!G*J-G3I8SIKL<NGSITH^Y_SfK
binary 100	!]
bind	!p"K,?/C5I6I7I9I:JBHKHRDSHTB_JiDkJ
bind address	!V
bind for	!W
bind invalid	!V
bind simple	!W
bind to	!e,I
binding	!GfV
bio	!a;DKJQI
bit	!E2J3J5J<K@JBGCKEeFJKIPHYJ
bit rsa	EYFC
bitbucket shell	!V
bits	"K%H&J,J-J/I2B3@5@9D:I<D=EATB>CHEhFJHJKHP<RISJTIfKiJjE
bits is	!DEY
bits long	!D;V@XA[FWQUYZ
bitte	!C&H(J)H,=-K0F1D3C7E8G9J;H<G=JFJGGHJIGKFLCNHPKQDWGX[ZI[I^J_IaBbHcHfChSiVkHlV
bitte kontaktieren	!EhU
bitte wenden	!F"VOSSV
bk	!?"G&J.U3J8J9I;IBFKELVNKOKSTTI_UaWiV
blast	!W
blbn	!F;^AD
blbn nza	!K;X
blink	!H/U6H7VIUTK
blink ssh	/V6H7VTK
blob	!J"J-J0S3I8JLIOURISFbKgUiJ
block	&G+H,J-I/;4J5F6I8<9C<F=EAFB:FHGKKVLJNXP>RBTIVHWFYS]J^H_XaJbCcAhEiCjIkT
block 2	!JNSkVlS
block corrupted	;U
block data	!V;TPJ
block failed	!V
block in	!I/D8KBKfU
block size	!G.TIJSU
blocked	!B"U&K'W,I3I5H:KBBLIRKSETHXYaIiIjJ
blocked by	!B'WBJSIXTaJ
blocking	!E/STZkT
blocking access	!I/SkT
blocks	5JJGKG
blowfish	!U*U
blowfish cbc	*V
blowfish has	!U
bluez	!^BEREiI
bluez error	!^BEREiI
body	!G,T;[>I@JAEQGTVYI
bom	!J;V?U@IQV
bookworm	!Y
bookworm in	!X
bool	!D+W.U5K;IIEKDLWSXlS
boolean	-J1V=JfG
boolean null	!G1WfI
boolean owns	,T
boot	TSjT
boot this	,X-UBUFTTFiJ
boot timeout	!CTT
booted	!f,I-GBDKAjK
booted and	!f,I-GBDKAjK
bootstrap	,WT[
borg	"G)D*J-G.]/K0H2K6J899G<E=IFIL?N@OIQIR8SYTDWAXKZJ[J^<_AaIeKf7i:kBlJ
borg error	BK
borg passcommand	!U
borg passphrase	!U
borg working	&S)G-H.D3T5U8=9JBTNDPTR?TJWD^>_DbScHf8i>kD
borgmatic	5IKT_TbH
borgmatic config	!S8S
bot	!X
botocore	!Z
botocore exceptions	!Z
bouncy	!T
bouncy castle	!T
bouncycastle	;WQYRK
bouncycastle openssl	!>;UQY
bound	!F"V%VBURUTIhWiT
bound agent	%VhX
box	!D"G&T)J+G,C-I.H5?6Z7J8F9J;C@KGAHJIGKBLDPHQHSAT@VSWSZJaUbAcVdJfFi:kJ
box example	!F/H6VjU
box new	!G&X/G1U5I6V<HGIRIcWiI
box via	!F=V
br	!T,G-I.J/^3K5HBXKIRESKTHWB
branch	![&K5K6JBIQI
branch hook	!U
branch is	!W
branch update	!X
branches	!W&W<XBEiK
breach	!E3[5G
breaks	!C;XAIQKgW
brew	!X
bridge	@UAUBGNDPTXYkX
broken	#F%@&:'G(F)Z*7+C,4-H.I/C0E1_29334D5=6A7B8[9@:F;??JAFBGDKECF@GAH@ICK_LGNFOBRDS?TCUIVAXAYGZF[A]D^;aBb>cDdIeGgEh>i3j>kGl?
broken at	!7"I.D1V3J8EJKPT_DbFfYiG
broken by	!X,J
broken pipe	"T#I%B&@'J(I)[*=+E,/-</<0I1Z2@3<4G516I7@8[95:H;C<B=H@HAGB0CIEGFEGEHBIFK^MGNCOGPGQGR?SCT6VFXEYJZI[F^@aFbJcCdCeJfFgJhCi>jDlH
broken transport	!E,C1Y8TKUNGTG
broker	!b,E
broker may	!W
brokers	!U
browser	!X/W7ILKRJ
bs	!GOU
bsd	!]/K
bsd secure	![/K
bucket	BILZSTaK
buf	!E-UWT_W
buf self	!E-UWT_W
buffer	!Z"C&I)I+G,</D1B3E7G9H;V=I@KAWIIKKNHOCPJQHWG[T^IbEcAf@hGiFlI
buffer int	!X,J-VTG
buffer is	!V
buffer size	!U
buffered	-K1U8T_WfI
bug	!i-BBCKENCTF_DkI
bug fix	!ZBG
build	!_"8#F%D(H)G*?+B-8.>/50H1<4F6F89:F<9?BA?CJEJGJH;IZJ>K/MJNFOAPVQ8RBVCW=XGYAZI[F_=aDb:c?eKf:gIkIlC
build 'amazon	BHLVRJST^ViV
build 'qemu	,WBT
build 'virtualbox	!C,H7SBWKJiX
build 14991	!K
build app	!HI]LJ
build artifacts	LT
build command	!S
build error	!a&J,J5I9JBETJ
build example	BIGTPV
build failed	!I3VAJIUPWQISI^T
build gem	!Z
build result	FS
build ssh	!G&T
builder	#W5CBIHZRK
building	!ULJ
building failed	!W
building wheel	bS
builds	!D-V5IAJCXNV
built	BKIWTI
built in	!IIT
builtin	!K;J=IBJD_
builtin users	!ABKD_
bump	!V;K
bundle	!V'W2I;J=JLHRJSEaIiHjJ
bundle exec	dS
bus	!g&A,K1C<?HIIBLGWDkH
but	!@#A%:&['F(9)@*8+?-0.</'0A1:2F3U4C5F7383;4<S=E?G@DAFBKDFECF7GUH>I1J>K2LEMBNKPeQIR@UHVXW7Y;ZB^F_/aXcTdAeAgAh=iKjUlV
but another	!F2H5a
but error	!BSIVTa^
but future	!T
but git	"J:SLK
but it	!E5HBGQWTUiGkW
but never	!Y
but no	!B"T&T*J2F3E9D;A<X?J@FABGFIKKHLEPdQ:RCSHTKVHWGYGcJjT
but not	!U9ZBKNCRJ
but passphrase	PU
but received	!HcXfH
but session	5T
but ssh	!?&U,X5KTW
but the	,G/I5A6U?SNJQJTGiHlW
bw	!E,V1J7WGUKGRJSITYcIkV
bxv	!H
bxv 3	!H
by	!H#>&B'U(E)W+@,D-W.=0!3I6B7=:.;E>J?C@CAGH8I(L7M<P=QIRFS9T<U7V*X][@].^E_Wa@bIc;d?jFkE
by 'new	!W,J
by 2	LT
by 3	1ZLH
by 4	!J.D8UKZLWSD
by a	!F<TGVTT
by an	!GOV
by another	![
by any	;U@WAU
by application	!V*H-:1G8X9FKZNH_IfJhCiK
by auth	!HBSQYRIiSjW
by authenticating	!>)K1HBWFURTZU_JfJhI
by borg	!U
by client	![
by com	!<,T4K6D7D?DB4GUK:L>NJR[SWWEXGYTcUdIf7jGkA
by default	!]fF
by file	!D4U>VHI
by foreign	!@"J*H,G-U/H1F2G5F7KBENdRJTJWJ_XfDiJkW
by invalid	!A";)F-E1H8HBdKGNERI_Ei_kE
by io	!S
by ipaddr	!K"b#U);*<+G,323708!BDEBFHJVKZMAN^RHW@XSZ@^GbBd,fJiGjHkTlF
by java	!U&D)G,I-H.>/U1;2I3S4J8;9H;K<U=EAGB;FDGBHEIKJHKJLCOGQIRUSDW:YV[D_KcFf]hHi<jH
by key	!K;F<C=EAYBaPIiXjT
by name	6U
by net	!I&X-V8IBFKGRFSX_ShWiH
by org	,K3U5JBFLJTG
by others	!@;S?U@TBIDS
by pam	!E"[BGiG
by paramiko	;T
by peer	!A%K&F'K(H)Y*?0K4G5V6E=C?IBUCIDKEEFHIHKILGMGNUODPIQFSET6VJW?XAYI[I^FaEbBcIfSgFiJjGkW
by pid	![
by public	!D;W<YQTRFiIjH
by remote	!+"G#G)U*=+E2;4H5G6K8[:J;J<H=C@JAJEFFBGBHIJ=LEMGSDTCWYYKZD^6c8dDf=hXi&
by root	)X
by server	!F"/%J&G)U*U+K-Y.@/81U3;5-6J7C8G;D<E=I@JAHEIGEJAK9ODPJQJR/STTIW=XEYJZD^D_XaJb;fThVj@
by ssh	!I/G3KCSGUKS
by the	"/#H&:'J)7*<+I,B.9/40E1.2W4D6J7<8D9T:J;;<;>K?I@AA8BEDJFVG9HGJCKXLAN/P7Q:S=TDW5XBYAZV[G^Uc6dJeIfEgJk>l8
by this	!D'TBJFS^VfK
by uid	"E
by unknown	!K,[-I5G8HBVKAN=R^TIWZXU_<k/
by user	"J%S&F)@*J,K-D.K/I182I5c889E;C<E=Z@HADB9CHFHGHK:PHQFR=SJTIYJ_4bGfVhBkG
bye	!o"C,D.@/F0I1D3I5@6F8F<KBGIAK?L@OCRDS<TC[H_HaEbGcGfGlB
bye quit	!YLJ
byte	,=/@1A2J3F5C6H7B;b<J=K?KAcBBGJJXNARASFT;WFXJbFdHfJhJiIkIlG
byte buffer	!],J-U8HJKKJOKTG
byte data	!H9S
byte handle	KJ
bytes	#D&>'C*?.J092@3E4E6=9F:D;U<D>F?HCKF=L=M=N;OEPARFS<TEUGVZW<XBYIZB][aYdGgbhIiIl5
bytes 0	.ISH[W
bytes 1	!S
bytes at	SJ
bytes in	!_(H)I-E.Z5J7K9J;KAKBEIIJILENGOBRJSITCVJfHgCkKlI
bytes num	,V
bytes of	!VKJ
bytes read	-IKFSH_SaWfT
bytes received	(H.I0J6J8H9FJ>MKOKVHWH[G]JlG
bytes s	!W
bytes sec	!]
bytes sent	!JVTgV
bytes transferred	-U.XIIeSgJ
bz	!A'WISLFSK
bz 2	!A'WISLFSK
błąd	&H,S/S0K8KFIGFIKKJLKRVSJTWiFjE
błąd krytyczny	!?,W/WRV
c	#4%A&B'7(U)1*W-A1E2;4E697A8E:2=@>XDcEIFDG7HWKEL@M/O=PJS>V#WAX:Z,^I_;a=bJdBe1fCg@h6j7kIl+
c 0	!a3T5G
c 1	"J(K,G/D0F3U5?7I=J@IAABJFIHVIJJIKANDPISK[K_KaEjTkJlI
c 11	!E(TiT
c 1183	aV
c 1207	!JSG[W
c 1338	!^(GLD[DaG
c 1394	SYaD
c 178	cX
c 2	"J(T*W.ICIDUFURAjJ
c 226	!4"D+G,H/Z1<5b;JAJB^GH^Cb;dKi>kK
c 228	!B5E?WAUTIYS^X_HbTcJiHkK
c 231	!D,c3D4V5W@KHGRKTU^C_KbYk<
c 232	,K1J5IATCUKKRK^WiV
c 235	5I7J;IBEHVKARYSJ^IbUiX
c 285	)T+U,G-E1V3G4U5>8D;I=SBFGTHUK@RHbJiDjH
c 3	!B"W,T1X3IBJRGTSbUiJkW
c 393	!I.Y
c 4	RUiS
c 453	!;,H-J5G7UBCK_bEc@
c 600	3V5JcV
c 622	"GbEc^
c 657	LS
c 8	/[5YB]KA
c 848	.U
c 9	SJ
c a	!X.J7SKJOJSU
c c	CT
c cipher	!X
c conn	!X,E
c connection	!^TK
c data	!b(H.A<H=HLCS;aH
c e	7HTTdJ
c fatal	,^-J1H5X8J9GKKNHR@THWW^J_VbViE
c file	!S
c in	!F0UBUIILGQSSH]T
c ipaddr	!W
c k	!D1W3I=J>Y@;AIBIQWTJYEcKfI
c key	3J5F9X;G>VAJ
c keys	!:&J,K/G1I3I5G9E=B@_B<D]EKFHIGKJLIPCQ5RGTIYUiF
c l	1SLK
c net	/YB^LJSGTFiI
c out	!U.I0VOJ[S
c pem	AXYV
c plink	&AB>GJRciAjJ
c program	!E;JDXHYSG
c pscp	!JRISS^UbF
c psftp	!D"FBCR[iGkW
c python	!G/W6JTI
c run	!S(JbG
c s	*Y2J9F
c scripts	!F,I-U8XKW
c server	9S
c sftp	!G"?,D/V1E6H7DBHDTKETXbJiUkI
c src	&U<K
c ssh	!FNW
c users	!I"<)H,?1;5F7I8T9G:K=?ADD[F=G?ITJHN:PCR:WIZI_DbHdHfDhGi7jCkElJ
c windows	!A=TITbJcTdTiS
c work	!>.I0U;TAJLY
ca	!f5I<EBHIJKFLIOUSKbKcK
ca https	!S
cache	"J*H+I-E.B/S0T1G2D3X8H;@<B=FAHIAK?LIOEPFR>VIYH^K_JbIcIdUfKiGjGkC
cache and	!IQT
cache enter	!JQT
cache key	!V
cache miss'	!H3WHS
cache y	QT
cache you	!G5[
cached	!E,G5Z7JBIKFRJTCdW
cached for	!E5WQT
cached in	!F5Y
calculated does	!Y
call	!W(J*S.S2K3@8IAHBICIIHKJMKOJQFR?SKTGXJ]K^IgIi@kU
call failed	!S&E,T-G5IBIRHT?_KdGkX
call last	.J2FIJQHgK
call to	!X9H
callback	!E"J%F&U*A,9-7.K1E2>4F5b6D9=:J<X?JBTCVEJGBHCICJGQUR4T<WBXIZK[U^J_CaKcIdJhEj?kElK
callback confirm	OS[S
callback packet	KWNYcJ
callback returned	!=&<,H-E/F5C7K9J;XAWBUCXFUK=LKQZR?SHTIfKjH
callback set	!@&[<]BUWJiK
callback start	!J
called	"J*J+I.G/I5Y7J8W9H;H<KAKFJK@LHNKSITC^KbJcKiI
called for	!_
called process	!I,V
called result	!C5Z8W9JKGTK
caller	![.TSG[SaI
caller does	!ZSE
calling	!Y,K-J.K3G;JBEIILKNHSATCWXaJiH
calling open	BJRW
calling the	!b-JKENJRJSDWX
calls	&VBUIKLJPYiK
cam	.TRJfT
camel	/E0I8H9K<JFU[KaIfGkI
camel component	/F0I8I<JFUaIfGkI
can	"@%I(J)E*E+I,@-=.J1=2C4E6F7H9C:I;F=J>B?KBTCTDFIHJFL@NDOEP:T?VGWEXFYBZ][S]JbIeKgHlH
can be	3KRDTJZUjK
can continue	"G*K1H4J5FDKKKPEQKZY
can find	kT
can happen	!FKT
can not	!DAUBVHTYJ
can read	!ACV^U
can use	!V5S
can't	"@#@%@&H'F(B)<,8.0081?2S3V4B5X7V82:D<I=3?>@DAIBJCIDFECFKG3IUJ?K7MDN?OFRWTFUIVWW4X9YFZ=[I]C^=_GbEc5d7eDf4gBk4l;
can't access	3UHTLURJ
can't be	,A-J/D3W5W7F;KBAKIiUjI
can't connect	"J&>,A-U/81I2V5T6H7U;C=IAJLJPEQJTEWJdHhTjXkF
can't create	!XSI
can't find	3J5J6U
can't get	!A1TRKVZ
can't initialize	!:/U6J@VFTQ^WKYU
can't open	"K.I/H0J1G2I6H;J<<=KBJIYKHL7OFPZQBTDVFWK[H_JaKfKiFjHkKlJ
can't retrieve	!I"VbW
can't save	!=5IHJLXSZVV
can't set	RHSHaX
can't sync	!V
cancel	!6">%I&C*G,C-</C1H2H3J4I5@6H7H8C9@;A<H=F?G@FA=B@F8GeHIJGK8LKMJNBPbRXTCWGXIYHZG_BbGcHfBhEi?j=kElI
cancel for	"KFGGIPAQViF
canceled	,W/XWW
cancelled	%T&H9KBEKJNTRJ_E
cancels	QT
cancels connection	!KQT
candidate	5SBU
cannot	"<#?%U'3(()9,I-=.I/U3J42687G8>:4>,?D@TBDC*D6E5F>GUI8JBKELJM6N6P[QGSHU=WCYEZG[^^E_5aWb9d@g*h>iEjEk2
cannot access	!V,I/H1F;X<CAHHHIAKUL?OJRUSFYS
cannot answer	!=3HGWPVRUTKZTfKiK
cannot assign	/J6V7T
cannot authenticate	@VAVjV
cannot be	!6"G%Z)K*H+I,>-D.T/W0G1C2J5Y6J7G8D9C?JAHB:CIFDGYHGIGK7LKNIP:Q>SVWIXKZG[S]J^A_HaBbEcEf;gJhJi;jEkF
cannot change	.?5JBCIFKILUO@R?TJVT[Cah
cannot chdir	!@"J+V1D3T8JAVKHPVSJTJbJiH
cannot confirm	!C5Y
cannot connect	!=%J)H+F,T.F/Y1D2=3V8>;?<C@JBIG:HHKFL:N:OIP@QFRUS;TYW=X@[J^I_FaIb?cDfUhKiTkC
cannot continue	!I(K.HIJ]Y
cannot create	,K.X/J0X1T5G;F=D@JBEIFKGLXOHPHRHSJVFa;eCfJ
cannot decode	!I;DPUQT
cannot establish	!7&T*X,B-T2V3I5H8HJKKCNUWIYV_VdVjHlT
cannot execute	bS
cannot find	!J.J/F1W3J5F;J=JIXKJOEPJRJVWaJfI
cannot handle	!_"K.G/H1K5JLGOJRFSGTH[JaJfJ
cannot import	!^
cannot initialize	!A"U)W.J1X5FKENKbXfU
cannot invoke	!Y
cannot list	8UKWRJ
cannot load	!^;Y<I=HA?IILDPHQHSHYBfG
cannot log	!J&U/J5B6GB]LKPTR>THhXj[
cannot make	!D@JA[BJQCTTlU
cannot negotiate	!<,K2Z3D5D7J9W;IKIN>TG_IbIcZf_kGlK
cannot open	!f"J&A+K,H.A/H1?2J5J7K8I;H<8=BB<HEIAKELKOUPEQIRTS?TAVHWEXT[JaDfCiWlI
cannot overwrite	!BLIOV[V
cannot parse	!4%J&E2J5H9J<D=F>G@VB>CKFGKJNGP_RKSJTEYTfIiD
cannot prepare	!T
cannot reach	!D%a&=,X/G7]KITU
cannot read	<TAKLEQSSFYF[VjK
cannot receive	.V
cannot recv	!F,U3X5JkJ
cannot resume	!H]X
cannot send	1IJY
cannot start	!Y"I/G5BBHRCSHTEWVaKbHcJfF
cannot stat	![1A<EHHI@L@SYVA
cannot store	!CLZSXaJ
cannot verify	5W
cannot write	!A+H,I/I0G1I3G5A<IBGGKHWLUOTRIVHaT
canonicalize	+E/J1a<IIERKkG
canonicalize no	!>1^<JIEkI
cap	!>&X,G5E<WBTHJIJRITYjT
cap aborted	!?&X,G5E<WBTHJIJRITYjT
capacity	!X
car	!J,V-H/DKHTVdTkU
car l	,U
card	!I%W
cargo	&T4SBH
carry	!IQT
carry on	!IQT
cartella	"J,H.@/J1W3G5F6K8JBIIKKGL]OER@TB[I_JcJfHiKlJ
case	!i"J)I,H-C.A1>5J8<BGK5LJOJRGTF[J^J_GbIf;iT
cases	.U1U
cases you	!J.U1U
castle	!T
cat	!]1I3V7W;Y<DBDCJIELFRISBTUYJaGdIiI
cat etc	!X7W=HSITVaIdI
catch	!cBGKHLHRESAaHiJ
category	!E-V/J^T
category info	!E-V/J^T
caught	KHMURUiU
cause	![,D-A/?6I7H=JBXFSK@R9SHTV_BaTjSkH
cause of	!J3SNU
caused	!F"K%C'J(G)7,I/S0C5K6I7F8W9A:J<V>K?BAHB?CGDKEGFAHKIAKWMFSJVCWHYU]G^?b9dIeHfSgHiGjJkHl@
caused by	!I%D(I)<-D/V0E6J8H9E<W?DAIBACHEIFCICJ>MJNJTTVDYV]H^Cb=eIfTgIiJkIlE
caused connection	!D"J,@-X/C1H7E8]9FBGKZN7RDTJWGXJ_CfJiKk>
causes	!E7STUjTkU
causes of	!E7STUjTkU
cb	!S%T.T5J7ISK[JkT
cb home	%T.U[K
cbc	!G*i,J-K1J2C3J5F9>BJGKKHNJRGSJTIYJfIkJ
cbc aes	*TFS
cbc blowfish	*V
cc	!Z&J(V*K,J/G1D5G8T9K;KBELGRTTHfC
ccc	!V
ccc 0	!V
cd	!E#J%J'J)J*G+H,K-?.:0B2J4G5_6G7C8E9F<8=I@JAHB_GCHAI=JJK/LpN=P@QGSYTEV=XJZF[:]F^H_;a<bEc?dIeEf=gHjJk>lJ
cd access	!D.EL]OHSX
cd fatal	!<"E-G/;1A4J5f7IBgK7NBRH_AcFfHi>
cd path	!YLJ
cd srv	!J/V;T
cd upload	!WIHSJaJ
cd var	;TBJLS
cdn	!Y,I
ce	/E3H5V6WSIaT
centos	&W
central	gS
central https	!W
cert	![&K)J+F/F1I3J7J9J<HBCIGKTTB_VdKiUjA
cert authority	!T
cert date	!X
cert pub	BDFViZjE
cert type	-UKXTF_Y
certbot	!]
certbot failed	![
certificate	!u">%K&@(H)J*C+I,;-@.C/:0I1B4X5S6B7D8B9;:J;8<>=H@HBDFFGHICJKK6MKN@OEPGR5S>T5VIWEXIYH[K]J^H_EaGbDcEeKfAi8jAkElF
certificate 17	!E3[5V
certificate authority	!T
certificate chain	!U
certificate for	!Z
certificate from	!Z
certificate has	!Z5I
certificate in	!T
certificate is	!W
certificate issued	!X
certificate or	!:2X3S4U5SBKHU
certificate problem	!Y5H
certificate routines	!V
certificate signed	!_
certificate verification	!Y3J5B
certificate verify	!_5J
certificates	!X3HBHLSRGTK
certification	!V
certification path	!V
certs	LS
cest	!W
cet	bU
cf	!X-IKIWW
cf gg	!T
cf npqrv	!U
cfg	!B,X-T.S/G5I9_;G=KAFKGLUNIOJRU_IbIiI
cfg to	!J.V1U
ch	)T*F-F1J2C3J9V;J<JAISGiI
ch ethz	!D
ch net	!H6E7UdU
ch nio	!GdS
chain	,KWV
challenge	"J%^&D-I5KBDKIiD
chan	"X)Z*I,J-B1T5J8V9IBDKYLGNERATJVV_BiGkJ
chan 0	)V-J1UBFREVW_KfTiJ
change	"^%I&<(K)C*I+J,?.:0E1E6J8=9E;=<;=H@UA>B<CKFFGGHAIcJIK6LVNDO:PAQ=R3SHTIWAXJYSZG[:]G^D_Haib>cCdJeIf;hIjFlE
change dir	!JIX
change directory	"H&I,H.G5D8F;B?S@YADHKI@K?LgODQBRESSVIWIYX[GaIbJfE
change locale	!U
change permissions	S@a_
change remote	!YLJ
change the	2T
change timestamp	.EBJLFRDS4VWae
change to	!@BGIIL^RJSW[J
change your	!E"]RFiI
changed	"A#D&F'J)B*?+>,C-G.>0F1=273~4D577@99:G;D>IAEDIEDFIGBHAJBK9MIO<PEQ;TAVEWHX@Y>ZF[@^6b:cCdJeDf:gEkHl?
changed 0	6U
changed 1	7S
changed and	!K3^5<
changed at	!C3[5J
changed build	FS
changed false	*J+F2I3B5V7H8S9I;IBTFJGJJJKHPHQKTIXGYGbEiT
changed for	!J3W
changed host	!b3W5FHK^@fH
changed it	!C3^
changed on	!GBKRVSUTT
changed r	3X
changed sftp	3_5@
changed since	!K3W
changed the	!I3Y
changed true	(U
changelog	!b,BKGQGTG
changes	!Y3I5HFVRHiTjY
changing	!W(J,F/K0I3K5E8IBEKDLVO<RGTFVF[H]JbHfKiK
changing mode	!VLJ
changing the	.V1U
channel	!K"U#=%0&%'=(7)i*!+.,I-&.@/C0A1q2=3!455!6/789!:>;!<&=)>??4@*A1B!C9DCE<F*G(H8JDKILCM4N!O;P"Q!R!SATIUEWeX-Y-Z4^__DbicUd0e:fsg<h,i!j+kCl*
channel 0	!C"W%I(J*G-A/U2J3J4K5A6J7E8?9J;I=I@KAHB:CJEJFGGHIGJHK6LGMJNERHT[VHW_^W_?aGbYgJhKiDjDkBlG
channel abstract	!U
channel annotated	!U
channel channel	!J"V)VSH
channel close	!V
channel closed	!F)V,D-F.E/J1X5JLISGWG^W_@bYcEfU
channel connect	&J)X,F1TKGRHTFWIcYfW
channel data	!FaUfF
channel direct	!U
channel exception	"C&H)E*I+F,Z-C.I/K112H3H5I7T8;9F;F@KAHFEGIJFLJNFPFQIRFSGTCWVZH^BaJbXcEhFkI
channel failed	!=/VWUfIkK
channel failure	!KfY
channel is	!D)d,B/H3K5E7J8J;JAEBFKZLINKPHQJRDSGTCWB^H_VbGcZiI
channel java	)U1T8URKc_fI
channel message	!C"U)T,J1^THfW
channel open	!>"U&C)^*H-A.90A1_2E3C5A7D9B;F<D=F@JADB@HFIJJKNDO<PFQERBS8T2VJXK[;^D_TaHcZfUiFjJkUlJ
channel opened	!Z
channel polled'	IT
channel py	!F1XKTbWfJ
channel rb	1I
channel req	1S
channel request	!>)Z,A.H/F8=BFK:LHNJRHSFTB_KaIb_cIfbiK
channel send	!J1T8VRKcYfH
channel sftp	!W*J,>-=/C2H3G5D7H9E;C<G@JAEBDHGN@PJQFRDT:WAYK[T]T^F_4bCiJkA
channel stream	SS
channel success	!Y
channel will	!U
channel'	IT
channels	!W"I,I/Z1G5JKHNKSKTH_IfJ
channels closed	!]1J8KKI
char	.I/F3H5TKJSF
char 1	<S
character	"T+J;UKINBbScU
characters	"@%J&J'J(F*J+],B.B/;0_1K2J3E4I5C6^8G9H:I<E=E>I?I@CAAB:CDE=FGGJHJIGJHKAL>NKO?P?Q=R;S?TBVJXFY@[F]F^B_@aGbGcBeKfEgCiXjDlH
charset	!T
charset utf	!T
chart	!b8EKBT@
chat	!]7KSTTD
chave	!B"C%H+G,G-G.E/F1J3Y5>7G8I9I:K<W@JAJBTCHFJGEKCLINJOJPUSCTAYJ[H^I_JaEbHfJhJiDjJkIlI
chdir	!9&E+V.J1c3T5G8I<>AVGJHEIAKGPUS@THV=WJ[JaJb]cKfEiEkE
chdir to	!7&F+V1c3T5I8J<CAVHGIJKGL4PUSCTIWK[JaKb]fFiFkE
check	#A&H'F*@+>,S.C0G1H2D677H8@:<;D<C@7AJDGECFII1J7K@MENGO3P)QdTUUJWGX;Y:Z@[:]>_Jb?d9eCfHgCiZl6
check 0	!HLT
check banner	!D-UKJNZTJWU_Y
check by	/J3KBUCSKITZ
check bytes	QU
check ciphers	FS
check failed	!V2J3S5[;H?WAABHKDNKPBQXRHTC
check for	8S
check host	!G,K3THZRJ
check if	!G&T2U3T
check kexes	FTiT
check keys	3T4XBKRJ
check password	!CQX
check private	!S
check signatures	FTiT
check status	!I*V-K0V2T3H9Sa]
check that	!H&Y-J3HB[LYOJSTTH
check the	!S&D*I-T.D/W1H2I3<57;F<BB2FIHKIIKBL@N?PIS@TWWK^K_BaKcHfEk<lH
check to	!Y
check user	!CRb
check values	!HPFQY
check your	!B&E)V-F.E/A3@5@8I9C<SAGGVNIRVVKWI[J^I_FaFb@cSfShTiXkKlJ
checked	!W
checker	9SKWTI
checking	"C&H*G,G-I.H/H0K1F2G5W7V8E@GAGCFEJFIGIK>L<OJPHQHR>TTYH]T^G_HbGcIdWfGkI
checking accept	!^
checking for	3J7W8IBEKGNTTVdY
checking is	!V
checking no	!H+T5IBKIT
checking out	!HUSiT
checkints	;G@GAHQZ
checkints do	;G@GAHQZ
checkout	!Z4T;J<HBGRITJiH
checkout and	!J3T4T
checkout failed	!W&TiK
checks	!YiU
checksum	!V"G(h*C+H,J-I.>/E0J1H2D3;5@7H9>:J;F<F=I@JAFBFCKFHGJI=JHKANIODPHRGS?TGVJYJ[Fa?bJcHfEgGhIiJ
checksum did	!C(X
checksum mismatch	!E(b.C3KIIKKLFOHSCaD
checksums	!W
chemin	,H5K7[THkJ
chgrp	(KIFab
chiave	!>"K,J.K/I3[<WBJHYIKKILBRESETEYXiI
child	"H5Y8TPJRDSGTG
child connection	!TFJ
child pid	5T8TKCTI
chilkat	!A/F2W7K9TBJNUPKRITG
chilkat log	!A/F2W7K9TBJNUPKRITG
chk	!S
chmod	!W"G&E'J(F+G,F.@/G0E1D3I5B8G;S<B=G?J@HAAB;CYDHHFI<KDL@O;QCR?S4THVCWJYF[H]F^J_HaqbHcIeFfHgIiEjJkH
chmod 600	!CCZSV
chmod access	!X<JIELASCa^
choose	!E"U*T
choose alg	*T
chown	SJaV
chr	!W.H8TSK_V
chr 7	!U.H8T_V
chrome	!V
chroot	"H)g1c5H8H<HB:HJI=KFL:RGSEfHiIkH
chroot directory	)g1D8KB=KJRJSJ
chroot stat	!@1bIGLH
chunk	!C"I,J-G/K8bBJKXNGOSTJ[H_GaKfI
ci	!S,K5G8K;G<J?TKJTKiY
ci 01	=S
ci host	!V&TBJiU
ci runner	iT
cible	!@/I7[SUTGaVkJ
cible l	,U
cifs	!]SITI
cifs 8	!T
cifs vfs	!WTJ
cipher	"E%G&@'G(G)F*w+X,;-<.D/90J1F2,3<5D6B7@8>9*;I<G>G?I@KADB<DHFEGEHJI?KCL:MHN9OGPIQYR>SET8UJVHW@XHZC[F]H^F_AaGbKcFdGeJfEgFhIi:jElD
cipher aes	!V
cipher available	!H*X
cipher c	*T
cipher found	!H*[2F
cipher please	!CQX
cipher spec	!H+^
cipher the	!K*V9K
cipher type	!=*c,J/J5FAIFJKJ^J
cipher user	!W*?
ciphers	!W%J*b,H-J2D7J9BKENIQERFTHhJkJ
ciphers user	9J
cisco	/Y9TFUKIRWiD
cisco ios	!I/ZFURWiE
cj	!U,H
cj jdbc	!U,H
ck	,U
cl	!X,G/T5J6W7JKJTG
claim	!A3T8VKTTKVUkE
claim version	!F3T8VKTTKkF
class	!_"?%G(G)J+H,<.;0E1B2U3W4J6G7B=>?J@BCJFBGBHFI@L6O?PUR9S?TGVIW@YWZI[F^D_<aBbDcAeKf<hGiJkB
class algorithms	!V
class def	!]*K
class not	!]LK
class ssh	!7/K2X3S;A=K@IABBWK@NSPSRHTIYSjW
class wp	<J=HQUYX
classes	;U@WAT
clave	!7"D(K*J,>-A.D/>0J1F3U6I7C8E9H:W?V@JAJEJFJGHIKK=LEOCQWR=SBT>WGXGYJ[K]J^J_BaKbFcJfHhIiBjI
clave privada	!J;U=T
cle	!SOKSK
clean	bXcX
cleaning	!E&IFUPFSJiWjV
cleaning up	!E&IFUPFSJiWjV
cleanup	!J+W/T5AAJIUcU
cleanup this	!F+X5CcV
clear	BK
clearing	!J"T3V5EBJkJ
clearing connection	"U
cles	!V3I5J<I>SBJQE
cli	!XBTjY
client	"E#H%C&C'9(F)]*f+2-B.I/U0B2Y3J5C687=8V::;<<7=E>6?IBGDFEJGXIGLDMaN;OKP<QHRET=UDW7YHZF[J]5^I_EaEb8d:e5fSgHh7jDk8
client 2	BHRV
client 3	!@)Z/YLFSI
client algorithm	*_2F9E
client alive	!V
client and	!G*F2T3K5J9Z
client as	)S1T
client auth	!T&HRSjC
client authentication	!H&KGV
client begin	!A*T.J2V9VBSjT
client cannot	GY
client change	LT
client cipher	!V*B
client client	!U,JIVRKTTiK
client config	!F+S2I3T5UBJ
client conn	!BHSQXRHTV
client connect	!;&X)I+H,[-;.C1D2A3E5G8A;X=IB>CJF@GGICJJK=LBOIRGS?WIXJYTZV[F_IaJcIdIf<hCjJlC
client connected	!G1INDTFkHl_
client connection	,V-H/I1H5IBIKGMVNJRJTD
client create	.H;JASBKLT[V
client curve	!F9XKY
client dart	-W.GLVSW
client date	!T,H/FBKKKTV
client diffie	9U
client ecdh	9V
client emit	!F6UGS
client encryption	!F*c/I2E9>KDfG
client error	&J*J/GGKJTNSRYTHWUiV
client fatal	8T
client fmt	!EBWRI
client from	!G"S)W-G1Y8GKH_JbYfX
client get	!^.E/J0K1G8TIIKBLFOIVJ[JaA
client has	!U
client hello	!GMY
client host	!K/[5<BDGFR]iI
client id	!biK
client identity	-I<H=IC^YK
client impl	!H)V-I/JSJTFcU
client in	IS
client init	!D)U,I/E8TKGRJTHcU
client input	1S5K
client instance	!F
client internal	.TLKST
client into	!G2T
client ip	!D"KBSMV_JiT
client ipaddr	!X"W#W,K1KKGMJSHTI
client is	!K"C&JG]PFRJ
client java	!;&D*J1D3J7K9H=K@JFSHTK>NGQGYK_HcSjD
client js	!=*I+I-S2<;U<F=DIEKSLJSEiUl8
client kex	9W
client kexinit	!SJJKI
client key	!J;FAUKXRIiUjS
client keys	!HBSQTRJ
client library	!ISTYV
client load	!95]<C?TASHULJ
client loop	!/%K&K)Y*F+K,H-F.D/G1Y2K3H5D7J8Z9H:K@KBBFKGHHJKVLJPIQGRHSHTHXJZJ^H_CcKdIfThHiHjIlK
client mode	!IVUWU
client new	RViS
client not	!G*E,F/J1E8a9INHRITJ_JiJ
client offered	5GFJ
client on	!F)Z.K1SKGNJTU_I
client open	"T-J.B2KFVVJ[ViU
client or	FW
client preferences	*V
client protocol	!U
client put	!F;IKJLT[W
client py	!((V+H-@.U/V2E6H;J<I=I@IFIJTPHQARKSUWFYJiIlF
client request	!V5J8VBHKWfI
client sent	!U-I8JKGMXNH_H
client server	*W,I/J2B7J9<LJTE
client session	!I*I,K-J2K3Y4U8B9J;F@JAJPKRDZJhF
client sftp	!T"K-T/J1I;IBKfHiS
client socket	TG_W
client software	!U
client sql	!W
client src	!;*K-E1T7S8I;SBGGVKDPHcH
client ssh	*I-H.I/Z2T5I7IBIKERH_IiKlJ
client timeout	kT
client to	!B*e,E/J8JBFNIRDTGiJ
client transport	)T*SfT
client trying	!ENHTFkGl[
client upload	-GJTKaSJTI
client user	*TBWGHiW
client version	9JMV
client'	!]"I&G,G.I/F1U5I8U9KIHOJSETH[KcI
client' custom	iV
cliente	!E<IFW
clients	!G)YBHKJ
clogin	!E*H,UBJGYRUSJkX
clogin error	!E*H,UBJGYRUSJkX
clone	!;"J&U*E,H-C/U2U3V5W6F9K:J;C<B=HAHFILDQHS@WFdIiWjIkC
clone 'ssh	!J3S4T
clone of	&S/U
clone ssh	&G-I3V5EBCKT_UiYjF
clone user	!G5VXSdKiIkG
cloning	!H"=%E,E-S1G3[4H5Y:8=A@HAJB_CJEJFAGKKELGNCR@TDWDYK_C
cloning into	!D">%E,E-T1G3W4I5[:9=A@HAKB^EJFDKFLGNDRCTDWD_CjC
close	!U"K%H&E(H*<+G,H-X.U/K0C2B3F4J5992;B<E=H?J@EAEBCCJEJFBGEHGI=JAKfLJMGNGPEQER9S?VUW?XGYGZK[?]H^@b=cHeIgHhFjFlG
close 0	!Z
close failed	!CKa_K
close i	SJ
close in	![
close nt	!I"S_IdT
close path	![SH
close remote	!HKYLIOE
closed	!A"a#C%B&'':(2)g*J,G-[.?/50.1j2C364G5H6!788a9G:B;@<==D>;?I@@A:CFDBEEFFGDHAI#JFKYL,M:O%P6QFR7S1T*U7V:XCYA[<]3_Ta6bccIe7fag4lJ
closed 0	!I"E.=/U8B9KJJK5LJS<WKaKbWfHjS
closed before	!<"C-S1FBHNJRTWTXI_X
closed by	!A'J(K*J+8,D-^.J/I0I1J3C4A556F7@8T9D:H;=<D==?F@CABCIDGGGHAL?M<NVOGQ@RAS=T@UJWXYD[I^*_VaHbJcHd,eJf;gGhUjE
closed connection	";*C,D-T1G2E5H7H84B^JIMKNJWB^EdHhJiCkD
closed exception	)G*H,H1JKaN@_WbJf<
closed for	"T)T8IBFSKZUbUfGiI
closed network	!;)S,1-X.J/61S3J5:7=9TBIGIJJNVT6WIXH^@_Ub=c<dEfChGi?jJ
closed num	!?8HBEKbbGcA
closed prematurely	!C"F)G-[1C8ZBKKWND_XfD
closed retrying	-X3I
closed server	"B,I-S3@5C8GB>NJSUVV^JaUcV
closed ssh	!E"@)K,F.H1@5KBKKYLJRJSGTCbHcFfY
closed the	"A)D,1.F/=395I6I7H9AB7GTKULIRGT8^Gb=cBdKf@hIi<jH
closed unreachable	!=,K-E/F5@7G8WBAKdRJTC_JiI
closes	!_BFRJiK
closing	!I&I,F/A5I6H7>8^;A=JAEB7FHGSHDJCKINEQFSUT6WCXIaJbDdFfahHjKk=lH
closing connection	!;*S-W7I8K9^;IAIB@K?PSRVTDWIcXfUkF
closing socket	!E8X9HKV
cloud	!V.IATKFPXRFTKiT
cloud example	!V
cloudflared	-HWW
cls	!J1I
cls chan	1K
cluster	"[&F)K-F.J3G5C7F8D9J;GAFGVLG_IbTdUfHiWjEkHlJ
cluster example	!U1S8HKKbG
cluster unreachable	!T
clé	!C"C#B%?&>'B(:)<*<+=,.-7.3//04152=3T4@65768596:@;]<c==?C@HB[C=DDFCG:H=I8J@K/L7M@N9O.P9QWR9S2T,UGVCW9X:Y<ZB[=];^=_3a9b6c8d?eBf7g?h8iKj>k:l;
clé d'hôte	3Z5=
clé privée	!:"@#I%F&D)J*E+C,B-C.C/B0I1F2D394K596D7E8B9@:I;_<X=DB;CEEDFDGEHFIHJGK@LFMHN@OIP@QVR<SGTBWDXIYEZI[I^H_CaKbEcFdIeKfCgKhDiAjIkDlF
cm	8T
cmd	&U+F,?-E.A1E3E5J6I7D8C9J;U<C=H@KAKFHGGHJJIK@NGRETXWJYIZK^G_DbGcDdHiTjKkC
cmd exe	!EITiT
cmd open	VK
cmd run	!G"UiS
cmd stat	LIVV
cmd usr	!DLXST
cn	!_7J;U@TTCkK
cnopts	5U;J
co	&J,J-U.J1G6T8I9U;IFKGGIJKCLSNESDfHiUjIkFlX
co jp	,I3J6U<UQSSITFiYlY
code	!E%3'3(I):+;,G/E3=4D5V8H9Y:0;J>7?1A7CGDDEAF.GkHHKEMINCQ@R?SYU<XKY9Z-].^E_HcGd=eIf<g;iIjClF
code '	!V
code 'eacces'	HU
code 'econnrefused'	,V/H1H6K7BBKTAdGk^
code 'econnreset'	!T"V)V,E.K/C1V6I7D9ITA_VdJkU
code 'enoent'	!I<U
code 'enotfound'	,J/W1H6Z7GTGkI
code 'err	!F&J1U8WSDcKfTiT
code 'etimedout'	!U,H1J7TTXd[kH
code 0	!_.K5J9TBJLF
code 1	!E"U#J%I(G)G*H+G,U-?.C/H0E1V2I5K6F8><V?G@TB9DIGBHEJAKFMJNGO@P]QJRDVFWS[I^E_>a>bXc;eJ
code 10	8KL[TK
code 10060	!F-G9HNHT]kK
code 11	!7.XKILZO[
code 12	!B"K)K-K.H/C3I=J@IGGNGRSS^_AaJjKkB
code 127	,J5JWS
code 128	&aSJjT
code 13	!D-VNXTI
code 14	.V
code 18	!XBK
code 2	!D*G,H-H.</H0K1?2I3K5B7K8G9E;HBBGJLXO?PIRITEVa[B_JaDbTfEhTiIkI
code 20	!E0_5I;HKHLJOJSJTH
code 23	!J(S.J0IKKOISSaV
code 24	!XSK
code 255	!*"?#T&D(K0J3W7FBVFIHTIDL=P?QFRTS7VKXJ[H_TaFb>c>fDiV
code 3	!0"I*_,E-I.I/F2a3F5D8H9U;J=KBJGIKBNKOWRUSeVF[E_HaTfIiY
code 4	!="I-G.^/A0U1G3G5A7C8J9GB=IJK;OURTSWTG[^^J_Da_cCeVfCiHkJ
code 400	!]KJ
code 401	!b;KSK
code 403	!USJ
code 407	-HWU
code 5	*W,U-S.I8I9VBHKHSHXH
code 502	,U7TNHTV
code 530	!ZBGRGiF
code 9	!HaY
code access	![SH
code auth	!J&Z;F<UAHPXQFYV
code certificate	!E3[5V
code e	!W
code eacces	!ZSJ
code econnreset	!Z
code enoent	<IITLUSH
code eresolve	!Y
code exists	.S0SaU
code exit	3V
code exited	![1IfI
code from	!H5S
code incorrect	!C"I*X-J2I9CBFEKJTNWRKgWhKiI
code is	!A*V,T.F/J2V5I7H;KKGRWTU_CbJcJkJ
code libssh	!G8I9TB[GDJXRASITJi=
code name	!U
code pe	!F*U-K2V5J9UBJiU
code review	!S
code server	!H.X1IBGcYlT
code session	!A"J-V.G0K1;5E8HB[GEKGLGOKR<SCTGWH[J_Yb]fXiAkI
code sftp	!:,C/>0I1J5C7J8J9I@UGUIJLTPERGSZTU_KfJiY
code sign	!W
code ssh	!EMVNCSVXYaEkW
code to	!b"I&JBGS=_GjH
code unavailable	!WTJ
code undefined	NV
code unknown	/V5W;IXX
code'	!V
codes	"T_K
codice	!F"I.K/G5HBCLKRFTKiZjWkJ
collect	!d,J5TBXFUIJRJSFjT
collect 2	!cSI
collected	!Y
collected packages	!Y
collecting	!U
collection	!W(G0I8S
collegarsi	!?RZTU
collegarsi al	!?RZTU
colons	!E6YTJ
colons in	!E6YTJ
column	!dKJ
com	!V#@%@'=(5+40>1J2K4X6U7H8I<D=B>=ASC?D@FFGGI:J?KJM8NKRISJTHVJYEZ5^?_EaIbFe<jHl+
com 2022	!B"U4V5G
com 22	!D"H&I)T,H.H/V3@5@6C7?8G9S<JBJGKK>LGPFSJTZXU_HdGhWjVkWlE
com 443	!Z
com 8200	!U
com a	.K3W5XRH
com acme	/G5WBTRK
com and	5[
com android	!W/I
com apple	!J&VkT
com br	!C/_RJ
com closed	"K8TKK
com error	"G&F.b;cB>FILFPcR@S=^GbIiAjH
com example	!b
com exampleorg	!W
com freerdp	!V
com github	!@,H-K/I6V7U9SBVKVTH
com hierynomus	;YAEQU
com intellij	!F&X-HBHHUKKNUiIk[
com ipaddr	!e)U1G5I8JBHKHPTRJ
com jcraft	!7#G%D'F(D)J+D,K/G0J:F<K>ICFDHECIHJJMFTIUFZBaKdJeFgDiKjJlE
com jetbrains	!X
com lab	,U
com mysql	!U,H
com on	!U/I3K5[
com pkg	!W
com port	-K/HBBK?TYWFXW_Ek;
com ssh	!Y
com sshtools	!IPKQS
com sucesso	!X
com trilead	!;,C-U/H5T8J;D@VTKcTfI
com ubuntu	!Y
com user	!J/I6V:X
com v	!H3GbTiX
com'	"I1J3U;H=KBBGVHKRVSHTAdSiY
com' at	!I5IBETKdU
com' ed	&T
comando	"U3JGUKIRHTFbVi]
comando pass	"VGVRITKi^
combination	"I5H=J@IATBUFVGJY@ZFcKfJjX
combination invalid	!>&T5J=J@JATBVFWQTRIYAZJjX
combination specified	!V
come	,YRJTX_ViK
come back	!J_V
comes	dV
comm	!a8KHIKJSI
comm sshd	!XSJ
command	"F%D&6'<(7)?*++^,A-I/J0A1D2/3@475I6>7;9K:8;F<H>A?9@?A=BJCHD>E<FCHCIJJ1KILBM5TEUDV>W_YKZ9[)]8^e_2bhd>fEg5hIi?jEk4lC
command '	,[3UBWKJ
command 'borg	!H-V1J5JBK
command again	!J#T
command cd	!ELX
command code	!W
command done	!C"V7SbVdS
command error	!G+J-J.K/T3I5W8G<_B[LHRFSGTZWJcJiH
command exception	!]LK
command exec	/TBTXT
command execution	!BBICVRGSKTSbY
command exit	!D,D-S/F3=5;8F<WSSTVVUWJ^HaTbTcVjH
command exited	!D&K,E-J.F/Y1G3I5T8_KZTEWG^IfJ
command failed	!F"J%G&?+J-I.]8H9H<H=JAABJGJK=LBNFOAQVR?YGa:dIeIfFiDjHkH
command failure	KJWV
command for	BJ
command from	,S
command git	!H&U<TBZSJ
command keyfile	!;1U;U<FBCPURGYTfBiJ
command line	"E+_-G/K1J3F7K8J9E;G<KKENCRTTTWG^J_IbAcJkH
command mkdir	!F"IbJeX
command mlsd	!_KC
command nc	!HTIWVXT
command not	!V*I,I-?/=1<3A58<KB<IEK<L=RHSJTJWW^Z_@bTcJjJkA
command open	1S5JBITEkIlI
command output	!U
command pass	!=1FBBGURZfW
command pasv	!X
command put	.F0WOSSV
command rsync	!HITSS
command run	!H
command scp	!C.HLESE^dfJ
command ssh	!6%T,I;K=SCJHUKGNURDaTkJlT
command to	>GaU
command trust	!F-INJYUbUfK
command usr	!F+TjU
command was	5HBI
commands	!["G;KLD
commands over	AS
comment	!c3JBI
commit	!i.I2TBFKD
commit object	!V
commit the	!T
common	!2"D#A%;&6'G(C)E*T+=,;0D1J2X3I5H6>7J:B;Y<9=/>BBECJDGH;IIKTM@NJPJSUTJUGV=ZH[I]BaIcGdBeEfSgDiJk@l7
common algo	!U
common algorithm	*U2U5C9VFG
common causes	!E7TTTjTkU
common errors	!]BIRFiI
common frames	TU
common kex	!82J9b
common key	!B*G2T;J
common proxy	,?/JKJWXXW
common reasons	!E&TBVOKjU
common session	!K8S
common sftp	!>/I8K<ABGIEL^R>SdaDf@iJ
common shared	!HLSTU
common ssh	!"#F%B&8(J+D,E/G2<6E9J:I;V<+=<>FBICEDKFJHDIJKWL6MENKPASATFVJW.X@]IdAeKf[gIk?l?
commons	!E1T3I6H8V;H<KBHGJNF[KfHiIkHlS
commons 217	!H-T8UKS
commons 218	"U)U7K
commons net	-J1KKHRJfJlV
commons vfs	!65T8SBKfIlH
communicate	TT
communicate with	TT
communicating	,I.J/G1I3D5A7GBBJVK[RDbHiI
communicating for	!91I3G5C7HJVK[bJ
communication	&^/I5G<KBFFJKHRKXTbIiKjG
communication with	!I&_BGjG
communications	!U,H
communications exception	!U,H
communications link	!U,H
communicator	![TI
communicator to	!YTJ
community	!]<IQFiK
companion	!STU
compare	!X
comparing	!J,TTU
compat	!B"T-G9HNI_KcS
compat 0	!G
compat banner	!E9I
compat c	!H"TcS
compatibility open	!V
compatible	!8*]-J/F3F5C7T9Y;J<JBDKKRJTTiH
compatible cipher	!G*Z9F
compatible key	!B2<9b
compatible server	!E2W5J9E
compilation	!b<KIJLHSJ
compilation error	!S
compilation terminated	!Z
compile	![BKSJ
compiled	!T
completato	![LJTJ
complete	!c#I%F&>'K(D*G,F2E3B6B7H8I9K:K;H<A=K>I?IAECHEJFJJEK<L=MIOATHVCWAXHZS[E]HdJeIfTi>j8kHlC
complete after	!eTG
complete authentication	!@9J;GBUGSKJLJRUZVfJhKjJ
complete successfully	,V/X5EBSTV
complete task	!F
completed	!U";#I%I(H)G*W+J-F.U526E8<A@BEGCHJK6NEOIP>R>W=XK^DaWb=cAdFeIgKhEi=jDlE
completed after	!Y
completed because	!G.Y
completed in	!VSJ
completed successfully	![
completed with	"G&F,E1B3I5@7J8I9E<S=TAHGIPCQSRGWC^J_UaVbEhJiHjI
component	&J)^*V+K/80G1G6H7H<FBDIBJJKEP?WCXH[J^KaEbHcDf:iVkE
component file	/F0I8I<JFUaIfGkI
component home	!K)Y
component srv	)U
component t	!@/J;TFJGSKEPGTI_GfJ
components	"J.J/G5S<VRZSITDjHkF
components asuswrt	!C7URWiSkK
components mqtt	!V
components shell	5W<XRK
compose	/S
compose pull	!J/T
composer	&S)SKScHfU
compress	!DLXST
compressed	!EIK]Wg[
compressed data	!D]Wg[
compression	!]'U*?,K-J/I2I9CLJTKWJiGkH
compression ctos	!H
compression level	!S
compression none	!T*A9JKS
compression stoc	!H
compute	!T"K#U&E-F/G3J5E7U9J;E<HKKPJRBSETTXVYK^H_JkD
compute cache	!V
compute ssh	!U#V&K,HSJ
compute start	-HTTWT
compute v	!S
computed	(X3H
computed checksum	!C(X
computer	"H-G.J/S0J1F5Z6F7B8J;H<JAKBAGKOJRDSDWG_FfIkD
computer is	!YTJ
computer name	"K/W6HKJ
computer you	!D3E5WQS
con	!="W&A'K(H*G+K.>/A0I1B2G3Y4K5?6B9F:F;D<D=I>F?HBDEJFHGCHJIFJIKSL?MJNHOTPFQGR<TWVJXAYKZJ]H_BaIdIeKfEgIhIi@jKkC
con el	"W,D-I/C1K3J8K:KKUOFSHbHiJlI
con la	!E3U^WbTcU
conch	!9"H%J&D*G+J,J-J.C/H1K2D3Z5Y8I9D;C<D=K?KADFGGKHIKELIOIQCRUSHTGWKYK[H^JbJcK
conch error	!;"H&E*G,J-J.D/H1K2F3[5Y8I9E;G<E@GAHFIHJKFLIOJPBQJRVSHTHWK[I^KbJ
conch ssh	!J@UPUQJ
concurrent	!9,I-V3J5G7J8WNE_UkG
concurrent promise	!D-X5KJTTG
conda	KFcU
conda lib	5S
conditional	!Y
conditional check	!Y
conditional request	!U
conectado	,J-I3SKIRKkX
conectado a	3T
conectando	![,H/I7VGKKHSKT@
conectando a	!W7WTD
conectar	!I#J%J&?'J(D)H*F+I,^->.;0F1>2E3>4J5<7W8=9C:J;C<>=F>I?F@JAIB:EJFIHJIEJGK5L:MKO<P@Q>RTS5TdVGW?YIZG[B]E^D_@aCb>cAdFeJf?gHhFjHkU
conectar al	!I&H.K/TBGKILGOJSFTWiEkU
conectar ao	!EGERYTU
conectar con	/H7VTT
conexión	"D&H(I*H,].A/<0J1U2J3A5B6D9E;G<I>K?JBCEKGBIIJKLAMKNFO=PJQFR9S=[F]I^GaKcDdIfSgKhIiBlV
conexión con	!J,S-H7JKUOISJWTbIlJ
conexión ya	,Y
conexão	!I"8(F)I-d.A/<0G1D2K3<5?6B7J8X9A<G=KBBEJG?JJKXLFODQBR4S@TXWGXF[J]I^Ha@bUcFdGfEgJhFiBkG
conf	'K(H,H0I1G2G5I6G9I<J>JBGDGHIJGLVMKRJSbXK[TaKbIdHgHlJ
conf d	<HIJLTST
conf entry	!Y
conf line	+SBS
conf matched	+DjS
conf not	,J-T5K<GBILJNSfKiIjK
conf'	!X.U1H5K;H<GLJVJfK
config	!W":#D%A&F'B(>)E*E+~.>/G0:1.203F4G5@657G8A:C>:@CABBDCJDHEEGDHFI6K<MANHOARHSGUFVGW@X=ZK[F]>aIb8c>dDeAf5g>hCiJkFl9
config 'release'	!X
config and	&S
config config	!H+Z5T
config d	JK
config deploy	BZFURCiTjU
config error	;IAKBUFULJRISJYTjT
config file	!W+Y,U.A0K1H5G9X=EB=HHSDWK^IbDcGfDiBjE
config global	!U
config id	!F;U<U
config json	!X
config line	!H&H)J+h1J2I3H6K9H;H<DFJHIIKJHLIPFQKZK_KjWlK
config md	!FNS
config or	!Y
config parse	!H+^5J;GKGNJQHfJ
config php	!].U
config prod	!I"I-J/UFSQKRSkV
config rclone	,J-T5JBIHKLJNSfKiIjJ
config sha	!FNS
config shell	!CHKVV
config ssh	!=&K2H3S5T;K=TBHCTHTRDiS
config terminating	!D+]BK
config vm	!CTT
config yaml	,V8S
config'	&J+_<>=EHAIHJWSH
configuration	#K%J&5'K(E)A+g,?-I.J/A0I1:6D7I8A9X:J;><V>F@FBWCKDFFHGFHEIXJAK@MGOGP8Q=R;TBVEWKXEYFZF[I]K^D_BaCbIdFeIfEgGiVj6k9l@
configuration data	JJKSjC
configuration error	,YBHiT
configuration file	!I+X5T<IBTSJbVcV
configuration option	!:+fBHbJ
configuration options	!?+_BJ
configuration or	!G3S
configuration parsing	!Z;FAJ
configuration preauth	!E"[BGiG
configuration prod	!ULWSF
configuration source	<U
configuration web	!JIYS[
configure	!U"I&H*J,?.F/E1J2V3D7I8J9J;J<H=HBBGJHKIHKELANKOIQKTCWFXY^T_IaDbGfDiFkJ
configure permission	!U
configured	!I"I%B&Y'I(F)E*F+I.</F0B1:2;4F5V:J;8=F?J@BA>CGFUG[I>J@L<MJODPIS<UKVGW@YCZD[H]H^B_JaEbDcBeJf<gJhFkElB
configured authentication	!K"I%H&W,F-C.J/I1G3I5G8G9I;C<>AIFXG[KDLFNIPCSITEXKZH_DfGhJ
configured config	!CTT
configured key	!J3T
configuring	!W
confirm	!B%I,T2J5V8J;J=IFKHHIFKDOUSDV_aJeTjJ
confirm 1	.J
confirm a	!C5Y
confirm user	%J&VPU
confirmation	!]KK
confirmation dialog	!V
conflict	!V
conflict content	!T
conflict in	!T
conflicts	!]
conflicts and	!T
confluent	LT
confuse	!G2T
confuse your	!G2T
conn	"F)I*H-D.I/C1E2K4V7C8U9G=T@JAJBBK>LHMUNDPHQVRBSG_AcHdGfDhJjIk>lJ
conn 0	!V
conn connect	!VTJ
conn error	!CQXRHTV
conn validate	HS
connect	!G"?#>%6'7(+)G*F+I,b-V.!/_0,1I2>4E7f8(:9;B<G=H>.?@D6E@FDGFH>I3JCK?L!M(NVO!PFQFS!TfU9V!WX[,],^._Ga!b'c5dVe0fIg3jEk]l[
connect 0	-U/C6F9UBIKH_WfKkT
connect 2	!I&T,V-HKBTX_J
connect addr	!H7VdZ
connect address	7VdTkH
connect and	!C"U)U-IFUNJPWQVTC
connect app	!F7T@DAX
connect as	/I7F
connect attempt	,T/JRJTadA
connect authentication	!@"YGCPXRIZJia
connect c	/X7G;T?[AITI
connect call	,S-F5HBJNKPYRDT=WK_IdGiFkX
connect cb	7KkV
connect channel	)Y1Xc[fH
connect connect	!c,D7SKKTG
connect connection	!b&J,K/I1K3>5<6A7F8GB7RFX9_HfJiIlC
connect core	,T
connect debugging	![
connect dial	!=,F<WIJTUXKdVkW
connect direct	!>KX
connect econnrefused	"F&J)I*J,^-E/>1A3H5G6E768J9GBBKENDRDT6WKXJ_FcKd>fIhKiFkWl^
connect ehostunreach	!K,D-H/H1K7aKKNKTG_JkG
connect error	"K*U,@/B2W3S9W;H<JRCWTXJdJiTkI
connect etimedout	,=-E/F1G6J7ABHKGNHTb_HkA
connect exception	!D*K,d-;/C1I5F8D9C;K<KBWGJK=PIQIR<WB_AdVfGiSjWkU
connect failed	"I%I&4)G*B,[.C/S133<536T8?9<;D<;ASB<CWFDGCHFIDJHK?LEOJPBRDSEWZX>[I^GaGbJcDf[iFj@lB
connect failure	!U
connect from	!H"J,I-]BK_HiI
connect future	!E,U5K7VBIJKK@R>TW
connect get	!>-W/A6UBZGGKCNIR?_EbTkJ
connect home	?S
connect host	,C/J2H3>9XBETHiIkK
connect if	!@&K+V5VBWcT
connect in	!]9I
connect ipaddr	!_,JTH
connect java	!@"I,@/@1T3J5G7A8B9U;FAFBFJXN_RJWI_SdIf1kZ
connect native	-JKKTZkG
connect net	!J/D6FkT
connect network	!C,I7XTEXUkE
connect nio	!JdT
connect no	!K&[,G/H1U2K5I6J7W8U<DBHIGKELERJTEWJkD
connect node	!I,J/J7W;W@ZAINFQCRKTHY=iW
connect nonblock'	kS
connect or	!C,V-S/T;E?U@YADKKQDRJTVYXiS
connect permission	&KRKiTjX
connect proxy	!]NIWTlI
connect runtime	-UKILT
connect s	!C-F/@2W7E9TRIT[kK
connect session	!2"E&I)F-X1B3I4I5H829I;C<I=H?G@DA<F^GUKDLFRYSJYJ_XbJcFdIf8hF
connect sftp	!:,Y-W/?1Z3JBINHR?TD_EcFfZiEkE
connect sleeping	!H/TBT
connect sock	7S
connect socket	&A*K,T-Y/I2I8I9?BJKaN?RGXJ_CfI
connect socks	!JdT
connect ssh	!5#J%K&D)?*H+F,C.K1B6X8J;F<G?F@DA7BJF;GUHBJBKVLBNdQ@SFTZVJWAYEZV_TbEcFf@hHkVlE
connect sshd	!@*U,H2TBCG[P]RXTJ
connect stdio	/S
connect the	&G,G-U/I3K5F7]9HB;GURUTTWCYIiGlJ
connect timed	!>,G-@7[TIXK_Ed]lY
connect timeout	!W"K/@3F8GJWK;NDRJWKXU_GbTdSiFkC
connect to	"C%='H(D*?+J,_-C.&/V0=1D2H4A6J7[8>9H:>>?@<CSDEHAJDK;L%MCNEO0P<Q2S!T]UGV;Z7[<]?^Ea3b=cGdceAf(gFiDkY
connect unable	!<"G*T,T/T1G2X3J6S7T;H=JBCIHKER?dUfKiJlD
connect user	!?&],H/T6KAIBUFKG@PITGkD
connect username	!G9SkTlV
connect users	!J;DAVPVQT
connect using	!=&@<TB[GKQSjC
connect usr	!?&X@UAK
connect via	!J
connect wrap	/I7F
connect x	TIXT
connect'	kS
connected	!b"H#F%@&2'F(=*B+=,:.H/!1Z3C4@546.8T9F:I;6<=?@AEB<C?DHEAGJHIIIJ=KWLEM=NKPGQ5RCTEUFYAZD[F]D_<bDcJdEeBfFg@h;i2kUlf
connected failed	!B,W7T
connected host	!JTTdU
connected over	!S
connected party	!J,I7VKJTTdY
connected to	!]"E#H%K&G(K+G,+/=0U1]3G4G5E697;88:K;;<G=G?I@DA@B,CGEIF?K>MKOTQAR/T<UIVEW:Y?]Kd:gHhDi+k]l^
connected version	!IBXFZVTfJiXjV
connected when	KHWY
connecter	!U
connecter à	!U
connectex	7DT[dC
connecting	!A#I&h'G(@)C+J.:0G183I4H7X869J:C;E<S?BDJFGGEJAK3LBM=NJO:S@TXUFV=XHZ<[E]Da?b<cHeCfGgBhHi]lK
connecting 4003	,T-JTU
connecting from	FTIKLS
connecting just	QT
connecting to	!I&c'I(G)E.?/H1:4K7U8=:F<V=H?EAGCKFGG=HGI4JBK<L<M@NJO?S>UGVBZ?[I]FaEb@eGfKgEiY
connecting with	%F,G-H/J2J3J5I7E;I<IBVIVKGPJQIRDTXWIjI
connection	!I#A%)&J')(!)V+?,]-h.0/K0'1T3G436@7K8V:.;?<7=9>,?:@<A:C0D2EBF>G;H3I"K_L"O!P=Q:S!TYV,WTY3Z<[!]*^V_Ya!cBe'g-hAj>kU
connection 'office'	!U
connection 0	"G)S*T5S7J9V;FAGB?GHKGLSQJTEYK_XcYi@
connection 1	,D/H1J8A;XAWBJFIK@PGQTTDcJfIkI
connection 10	!J-U
connection 13	TF_Y
connection 5	!J*X,H-82Z9WK?NETJ
connection abandoned	!G5T
connection abort	!B"J,@-T/A1H7D8[9EBFKWRCWGXJ_CfIiJ
connection aborted	!E-B1I3V5T8ABHK_TJ_GfKhK
connection after	!V
connection all	!?#V&8-JFGQBRZiU
connection anonymous	!Y
connection as	!E/G1I6JR^fCiZ
connection attempt	"G&J*J.E/T1G3F5BB=JJR8SIT]WGXK^JbKcKfJi>jJ
connection attempts	!W
connection authenticate	!F?UBU
connection authentication	!E,W.K5GAVFXLX
connection broken	,JKJMV
connection but	!G5IBJTViHkW
connection channel	,T/V1FKF_H
connection client	_W
connection close	!F,G-Y1J7K8G9JKURKTC_TfHiVkT
connection closed	!+%I&<'F(E)],9-V/D0B1a2H3D5J6/889F<F=K>G@ED@GEI;KFLCM1O@PFRES<THUDVAWWYJ[@]Ea<dTeEfigBjTlA
connection connect	!E"J)I,T1?3C5B6E7T;IBGPSQTd[fKkS
connection connection	!F&J*G,@-U.F1W2I3H6J7E8V9?;IKXLKPTQKTJWJ^IbFiD
connection container	!]fH
connection could	,Y-H/E1I5F7VKCRWfDiGkT
connection details	!B&E;T@YASFSJTTBYV_UiSjZkS
connection disconnect	,T-[BDTGiKjI
connection dropped	*I,F-@1X3K5@8Z9KKWNCRHTE_BbIfE
connection during	!I*K,F-Y5K9EK?_V
connection echo	BI_U
connection end	!J-F8V_K
connection eof	KYfK
connection errno	!T
connection error	!X"F#V)J*J1@6>8=;GFUGBHGJWK2LBMUNAQKR?TKW?XJ^KbHfClC
connection established	!Z&J)J+J,6-U/@2E3E5I788A<HBHJVMCNVTFW;XEZJd?i?jBlX
connection exception	!B&D*W.B1G6J7<8[;6<J=K?I@HA;BBF=G:J0K^LCMJOFPFQ;RBSBT8W5X@YKZE^2b?dEf4jHlA
connection failed	!E"J#G%F&0(J*7+H-J.6/d0I1J2H4H5E809?=ICJG7HEIFJWK7L>NGODP:Q7S:TbVHX_ZI[I]I^6_JaCbCeKf;i^jHk8
connection failure	!D,YkJ
connection for	#U&K+K1J5A8I<KBDGHRVT^XX_HbJcVfJiHkG
connection from	&J*J,C-H2I3C5F8V9CBJGJJKK;MaNETGWKXKZSbFdKhBjGkK
connection getaddrinfo	!G,J-I/W1I6U7KRFTHkJ
connection has	!=,I3?5D8AB=KWNFSUTEVV^JaUcVjK
connection host	!U,HTK
connection i	!KQT
connection id	.U
connection info	!Y,I;GAKTDZJ
connection is	!K"?)H*Y,?-X/?1W2U3G4J5E6J7B80;FAEB=GJHIJIKAN_PGQHR?T=UaWBXI^F_ZbBdJf<iBkZ
connection java	!=3C5A8J?TBYTIdUfJ
connection js	!TBIPSQU
connection log	!E/WBV
connection lost	!K"4#I&9'J(H+D,;-W/+0@1;374E5.6A7H8b9S;8<B=F?J@GAGB*EGFJGEHDI;KiL1MFNUO>PDQ@RES8TEVAW=XDYH[>]J^1aAb7dAeIfKh5i=jCl@
connection master	!H,U-IBY
connection message	!C"U)U-IFUNJPWQVTC
connection method	!GBHRUZU
connection ok	!W
connection on	,VkD
connection pool	![
connection py	.I2JAUBJIHLGSI
connection read	!@,G-Z/G1T5J7J8FBJNJTFkI
connection refused	!_"+#H%>'I(I)4*7+A,j-,.?/.0E1,2;314G5;6K7!8A9/:J;?<@=C>J?F@FAAB*CHEFF>G=HFIFJ=K5LAMCNBOGPAQ>R!S=T!UJVHW[YHZH[H]H^7aIb>c=d9eKf)gJh<i!j5kh
connection rejected	"H*I,E-C5^8G9HB>KCNIRETJ^K_UfJiFkI
connection remote	,W1E5G8JBKKFRUkJ
connection reset	!F#G%H&A'I(H)U*7,B-[.30H1a4E5V6<7G8I:J;J<J=?>H?F@HCDDEE@F?GHIEK_LBM<NKODP?Q=RIS:T-UHVHW:X7YF[E]J^?aAb=cKeJgHhDi<j>kIl=
connection server	!U1JRJVU
connection service	,KBKJZTI
connection ssh	,A-U7H9XKCRITU_SfI
connection start	)S1T
connection terminated	!W
connection test	!9,K/J3J7T;U@WATBWKVjUkV
connection the	!H,B-H5S7K9JKBRaSVfHiTjT
connection timed	">&E):*E+H,!-G/-182;3@5>7_8+9:;G=I@KAJBDEKFJG@HIIKKALIMHOJPJQKSGTcX]^GbGcDdhf9hGi>jFkKlS
connection timeout	*J-A1F2I3K5F7c899@B<JCK6NBRKTSXF_Bd^
connection to	!J"_%=&X'J(H*8+2.E0C1T3=4@6V8]:G<K>D?E@IA>CIDJG4H8I:L*M-NWO:QARHS+UCVAWFX,Y@Z:[A]@^!_Ba=b[eGfBhCiHk8
connection transport	7UTSdT
connection unexpected	!E"K)X-H3T8IK8NJRU_KbT
connection unexpectedly	-A/T6K9HIJJHKJNF_HaHfDlK
connection was	"F)H,1-V.D/@1;2Z39507E8T;KB6FIGIJJNDR6SFTJWA^>b?cDfBjK
connection while	!YKI
connection will	3S5EBWRFjS
connection with	)J-@/S1>6J7V9I;WBZKFNFPKQFRBTS^CbGfGiE
connection'	!T+Y5DBE
connections	"J#I%K&A'J(G)E*?+E-7.C/;0F1?2A3H4G5E6>8C96;A<B?H@GACB)CEDJEJFDG?HFIEJDK=LAMJN6OCPCQ@RHSDVIW>XYYGZG[H]H^]_iaEb]cCeGf:gIh0i1jAl>
connections are	XV
connections error	RJkZ
connections from	!H_ahK
connections on	!Z
connections only	!6,C.C/G1H3J5D6J8I9JBDIJKFLGOKRCS>TCWK^__FaJb_cIfHkBlK
connections to	!T5IXV
connections will	!H5U
connectivity	+T,U-J3J8T9J;IKFR=_J
connectivity on	!W
connectivity ssh	5TFT
connector	!G"E,[-D.=/T0I1G6J8D9T;I<HAUFVIJK;NDQDWJ[H^K_IaFbIcFfCjHkC
connector ''type	LSSK
connector failed	!E,SdT
connector id	!FBTFYLTRJSG
connectors	!T
connecté	,J/ITV
connecté à	!T
connessione	"E&K*G+J,U-E.C/@0I1G2J3B5C6H7T8C9H;HAIB?FIGCIIJJKBLBNEODQJRHSETZZI[G]K^I_FaGbHcGdWgJhJiTjSkElU
connessione a	BFiYjV
connexion	!@"I#D%E&?'C(6*I+?,_.7/I031=2=314B508293:A;><;=C>B?D@CABB-CDDGE@FCG<HEI7J@KbL8M@N8O-PBQ6S3T[UFVAW:Y?ZC[:]8^>a8b8c6dTeAf6g<h9j=
connexion a	,H-K/H7WKITTkY
connexion au	-I7IKHRWTX_KdTiJ
connexion ftp	!JRHTFlX
connexion n	,U
connexion refusée	"G,e.J/A1H6I7HBGKEOIRBSGT=_HdIiHkDlI
connexion sftp	!<"D,X.D0K1H5J6T7D8JBJIHK@LHOGQJR?SFT[XK[J]K_EaIbKcIfHiKkIlH
connexion à	!c/HKHRB
connnection	-J
connnection to	-J
consider	!Y.U1TBKQG
consider changing	!J.V1U
console	!]
const	![,I
consult	5FKBNJRH^ZbVfHiJ
consult the	5FKBNJRH^ZbVfHiJ
consumer	!Z,D8TKULJRHSGTJ
conta	!?"W-K.E/GBWIHKFLJOHRISGTD[JaGbVcH
contact	!U#I%I&D'J(K*K,D-F/E2W6I7J:K;K=K@JAJCIEJFGGFHJIEKHPFQGTAWEXHYKZK]K^C_:bVdIeJiBjJkGlH
contact slurm	!U
contact support	!KbX
contact your	!1"S%K&G,J.S/I5A6KFJGIIGPHQJTEWH^I_EdKiHkKlJ
contacted	,S7V9VRVTViJ
contacter	!G.U0TSS
contacter votre	!G.U0TSS
contain	!?"H&J(K*I,G-U.G/A0W1F3?5D6^8G9C;V<B=G>J@IBHFFIIK<L?OFPEQGRCSCTFY[^FaHbIcEfBiFkT
contain a	!E/J0I6^<G@HLFPJQBSKY[cJkK
contain an	!GQV
contain ssh	!J/K3J9IKDRJfKkY
container	!a"H&I'V.E/H0I5C<IBFIFLGOURES@TI^G_JbGeIfCiK
container not	!]fH
container process	!Y
container sftp	!S
containers	.H3J<VIIiS
containers json	3KiT
containing	3W
contains	"<#I%E'H(@)K*B+[,@-J.?/;0X1H2@384F596^7H8@9;:G;C<9=B?@@8A6B8CFDJFTGFHGIFJEK4L<MUNGO?P@Q6R:S>T@VHXDYSZJ[E]F^?_<aDbDc>dIeIfDgThHiXjBkIlF
contains characters	0YOI^K
contains illegal	!@/E0V6YSH
contains invalid	!5"F(K+^,J/E075K6W8J;FAKBGEGJKKGRGXIYJ^K_DcIgGiY
contains key	!J?J@GAHFXQIYF
content	!J"I(T.G/I1I5F<SAWB<GJOGPJQGSWVVWKZS[J_KbJiD
content merge	!T
content plugins	SV
content to	&U<WBHRGSVZU
content type	!SkT
contents	.F1T3G5F;_=JAIB>CCHCL?PCQ:RSTHYDaHcWfKiJ
contents retained	![HF
context	"G&H-I.K/E8K;F<H?KBHI<JTLTOHQSVJYJ[V_BbJeHiEkJlW
context deadline	5X7ITJ
context on	lV
continue	"E#I%K(H)J*G-J.J/H1F2F3J4H7KAIDIIFJIKELHNKPBQHSJTEYJZX[J]W_KdK
continue connecting	5V
continue keyboard	G[jK
continue password	!DB>RBZbiGjJ
continue publickey	"G*K1I4J5GBWDKG=KKPFRSZ!hS
continue y	!W5K
contraseña	-I/J1J3E5IKEQXRJTG_K
contrib	!W
control	"F%K&G*J.D/T1D2K3D5=6J7C9E;H=JFKGIK?LGMKOEPIS=T[XJ^UaGb@dGhHiBjIk?l]
control connection	!>,I-IJFKDNJT]_F
control master	!E/UIT
control persist	IT
control process	!a5KBHTH
control socket	,I-F/I8STEkGl^
controller	!T,W-D3G4U5HBJIXKCNDWX_GkK
controller connect	!U
conversation	!Y
conversation with	!Y
conversion	IHLFQV
convert	!C"K&K,E.Z/G1F5I8I<B=E>X?JHKI;KBQESTVCYG[TcHfG
convert status	!:,F.Z/H1K8I<K=HI@KCLUSTVD[UcIfH
converted	!AaIg_
copia	/H7WSUTV
copied	#W(Z,J.I3F5JBGIFKVLIOHSCTKjT
copied file	([3HKU
copier	.TIK
copier block	.TIK
copy	!A"C#D%B&;'H(U)C*;+@,8-5.U0Z1.2>3.4F58779B:G<T=:>J?H@DA6BBCADJEIFHGHH9JAKTLVMGOSQ9RFVaW:XEYC[E]A^Zc5dAf2gShAkHlD
copy failed	,VLE
copy fastq	!C.Z
copy file	&H,I/F0K1I5J7K=KAIGCIAKCLYO?PVRFV>ZJ^SaFbXcJjI
copy files	!].I
copy googleapi	!Z.H
copy id	&F<[LJPJTJ
copy set	aT
copy sftp	!B.E/T8IKY
copy srcfs	IT
copy update	!2&I(G.W/G0[5H9J;J<HBCICKSRGTIVb[H^G_VbIfKiJjJ
copying	!J"F(K)J,>-8.T/C0J1<3E5F7I9FB?IHJXKcNDR@SWT<WH[G^S_AaDbDcEfCiIkF
copying file	!H-C.U1C8DK_SV
copying files	-J8GK^
copying the	ST
copyright	!V
copyto	!C
copyto update	!KLINTOUkS
core	!U"9#I%J&X(K)D+F.F0H4H5F6C8U<]=D@IBBGTHCIDKJNSOTP?QBRJTWVCWBXHYDZH[C^Ha@bBcCdCf:hHiGk<lJ
core 2	!G,U7UTS
core example	KIOTTV
core exceptions	!^5FBIKIRFiK
core git	!J3SAWRJiG
core nested	!C5J8VBF
core pom	!V
core socket	,T
core transport	!V
corkscrew	!H,J-F/GNDTKWd_H
corkscrew no	WV
coro	.JIILISI
coro result	!I.JIILISJ
corp	,G.F/d6E7I:TBIIKKILKNKRGSGWDXUkH
corp example	6KWJXXkK
corp local	!C/]
correct	,W0I3V8I9G;GAFBGFJGIIJLDOHP?QVWJ^HbGcHdJiClT
correct access	!9FJLJRGiI
correct and	,U7TkT
correct configuration	!G3S
correct length	!Z;FAJ
correct password	!IQX
correct the	"YBKTSkV
correct you	!K3V5J
correctamente	!V
correctly	!DQSTUgUiV
correo	,I/FTIiX
correspond	!A3_BJQKTB
correspond pas	!D3^5ATB
corresponding	3VBYFZ
corresponding algo	BZFZ
corrupt	!J"B&F*T,H-E1I2I3A4H5A7J8?9?:J;U<@=I>E?H@:AABBCJDKEJFJGHHIKdP:Q[RCWIYD_FbHf?iIkJ
corrupted	!4";(a+K,=-=/F0E1G2B3G5F7D8A96;b=K@KADBBEHI?J7KaLDMSNGOBPARDS=T?VX[G]G^F_CaAb?cYdIfAiEkClK
corrupted exception	!D;TKIMUWTXT
corrupted mac	!HJJKU
corrupted on	!>(]/K0JIFLJNJOHSDVXaEcJ
could	!F"J#G'5(E*I+F-J.I081Z2K3G5J85=>BSCDD8E@FKJGK@N@OEPCQJU;XTZ3]J^%_>cIdGeJg4hE
could be	"I&J-K/G3[5G7HBUFUKJT@kI
could change	!T
could mean	4X5I
could not	!D#H'6('*K+F.J091[3C4?86=?CED8EAFFJHKAN@OFPDQKU<XUZ5]I^&_@cJdIeKg5hF
couldn	!>,V7UKILXRJSX
couldn t	!>,V7UKILXRJSX
couldn't	!>";%9'A(>*V-G.I0E1T2W4;8I9_:D<H=>?H@2ADC;DBE@F7GBHJJ5K1MCNJO1P8Q-UGW0YHZF[=^:_4dEe?f]g?hGjEl8
couldn't agree	!>*[3H5I9XBGRITJ
couldn't be	!U#WBIiUjU
couldn't canonicalize	!;1b<JIERKkG
couldn't connect	!A#J)>*K+F1?2B3S4H6W8H;J=A?G@EA>BVFGHAJEKDLAP;QDRTSGVIW@YF_CbHcFfBhGkVlG
couldn't create	.KHJS]aJ
couldn't find	bTcS
couldn't get	!1&K1E<E=HIBLdRFS]aH
couldn't initialise	!B,E-G.G/E3E5F6J8F9KBGLGNERCSGTI_IbXf^
couldn't load	!:>W@CCKDKPGQA
couldn't login	!I*I,VTWkX
couldn't open	SVaH
couldn't read	!J"J,V192T5C6F9];J=KB<K>N<RJSY_HaKfYk9
couldn't resolve	![
couldn't setstat	S<a^
couldn't stat	!?1H<HIDLZ
couldn't write	!I.V0TLHS@aT
count	,X-H/G3H7J9J<I?KKTOHQJRESHiG
count 1	,T5T8HBTKK
counts	!WLH
cp	!U"I&H'K+G-K.T/F1:3K5G7U8F;G<>=A@KBBCIGIH?O<PHQGR@TKV<WFXKYJ]F_JbGcJdSeFfHgJiEjKlK
cp '	!UKISEaS
cp cannot	!U0U1G<D=JHFIJOJVF[HaA
cp error	KVaI
cp 通常	!DSV
cpp	!aQJ
cpu	![
cpu features	!Z
cr	*[2C8F9G;SLFOV[HaEgV
cr 3	.J8JKTOXaK
cram	!G^TbI
crash	!d
crashed	!]
crates	!T&UBI
crc	!A(]3JIKKTOISK]JgY
crc error	!B(Y3JKUOKgY
create	!H"3%:&J'?(:)H*;->/K0X2K468;9G:C>??@@@A?BJC;DEEBF2GEHWI!J9K+LYMBNJQERAS_UHW]XHY4ZF]3^7_8aEcJdSeTfGg=h7iDj:l8
create a	!J,IOURKSXTKeX
create acquire	!Y
create an	!W3V5FBISK
create and	!ILZSW
create connection	,X-H3U5H=KBJKHNHWS_I
create directory	!S&I,J3F;K=JBBHTIIRBTKVKWK[JeAiH
create failed	!>,J0X8T<SBGOXRES^TTV?a6iG
create file	"H%J(K+S,K-E2G4I8IBHCKFJHEI@OAR=T>VXWH]I^Ka<bGdSeKkE
create folder	,KRJSYTIbY
create hostkeycallback	!JHU
create lock	!X
create new	.KOS
create process	!;&J1I5T<EHBIGL@VJWc
create regular	0U<K=JHJIKLYOJ[HaA
create remote	!@0TSU
create repository	!D&U,D1C5JS[TEaUbKiHjJkH
create session	!F7U;V@TBHNHRFTXcJfK
create sftp	!8"I.H1C2W3J5X6J7I8D9F;D<CB^GIKDL@OIPJQGR]S@TUbIcIi<kH
create socket	!D-J/V8H9KKFTX_IdY
create ssh	!C-H5KTUiW
create ssl	!W
create temporary	!W.V1V5KBGaKbT
create the	!A&B/J5D=UATLXQ^RHTCbK
create truncate	LSSSaV
create'	-X5K
created	!W"I#V.E0K3F7H;DBGIGKHL@OCPJR@S=VTWV[J_IaGe^iJjJkH
created at	!WBK
creating	"?#J(K*J+J-E2I3J4J6J8E9E=FFKHAK8L;NEPFQXR8S]VGWIYH^T_BaBbBcGebfAhHjDkE
creating 5	!G7SdS
creating bean	/J<T
creating machine	!ABUiU
creating remote	!E&J.VKDS]^WfI
creation	!_.I/E7I8G9IBJJTK?LJSGT>[I_VcKeUfJ
creation complete	!]TK
credential	!<&=.J/D0I1K3H5?9K;K<Y=J?I@UIJKELFP:R^TBYKfKi]
credential id	!B"X;IRSiV
credential provided	!K@SBDQJRWiH
credentials	#F%A'G(A)D*@+@-:.8/4081I2A334F5*69778;98:E;5<6=D>K?F@HADBYCDDJEDGdH?I<JEK2LGMCN5O<PHQBRpS=T?VBW<X@Y>ZE[C]D^>_5a<c8dEeFf9gEhAiajXk6l=
credentials 49	!V
credentials are	!7"</G0D6HGWPTR^jVlJ
credentials as	FT
credentials available	!T
credentials deploy	!S
credentials for	!H1WGWLTSU
credentials invalid	!JiU
credentials were	5KBCIIKJLJR[iFjJ
crit	&G,VBVKJNUSJTT
critical	!E"W&A)I*A+U,V.F1?2G5;6H7Z8@ADB9FIJGLBNXOJPFQER[SCWEXJYI_TaKbHdEf@iTjG
critical error	!K"Z&I/G1F5I7J9IB@NVR[T>WKcJkE
critical failed	+W5G;FLK
critical socket	!G7W8KKK
critique	!E/TRV
critique impossible	!E/TRV
crlf	!D(D.C/K5J8J;T@JAHBHIJKDLKOJSFYI]JaGgf
crlf lf	gU
crlf line	;VYK
cron	&V,H.G/H1G3G4JFJHSIBKHLEOJPSQIRAZUaHcIfDjWlV
cron user	!EHVPTfIiJ
crt	!J,U-D/W3J5F8H9JBJKVLDNJTJWH_DaWfG
crt ssh	!B,U-E/W5I8HKVNKWI_E
crt'	LK
crypt	9JQJ
crypto	!c"G%I&H,I-F/G2F3D5D7G;A<E=IAJB<EVFGKBRDTF_HiGkH
crypto bad	;T
crypto cipher	QU
crypto pem	!Z;;@WBE
crypto rsa	!EEX
crypto ssh	!T
cryptographic	!T;WPJQTbK
cryptography	!]QU
cryptography deprecation	!X
cryptography hazmat	!S;JQU
créer	OHSY
créer le	OHSY
crítico	!A&H.T/W3H5J7@8J;JBHKDLFPHQIRYSTTS[TcKkD
crítico no	/Z7ELKSITWiJkF
cs	!K-T2J5T9HKGLINTRJTT
cs ctos	!H
cs line	!J-UKILKNVTV_T
cs stoc	!H
css	!<-W0T5S<JBIJVKHOYSW
csv	!I"5#I%E&:'@)A*>+?-J/50a1,2B374H5I7;8/98:F;2<7=5>E?C@@A<B>CDDHEHFBG@H8I_J?K4N9O^P@QIR-SWT,UKVUW:XEZG_7aXb<dCe@f5hDi9j?kJ
csv 18	!Z
csv bytes	,VSG
csv error	!@ISaT
csv mode	LV
csv no	<CIZLC
csv not	!I.S
csv permission	O[aD
csv sftp	!E<WIULJQTRJSTaK
csv tmp'	LY
csv to	.H0UBJIFOFSAVT[KaWiK
csv'	!B&J*K,J.8/I0F1C3I5I6K8K;J<9=KBDHIIaKBLHOWRGSYTEV^]SaUfIgKiIkJlI
csv' '	LU
csv' was	S@a]
ctl	!U
ctor	!T/D;@=U@SAELJOUQKSFTG
ctor string	!E;D=V@SAG
ctos none	!H
ctr	!U*Z-JHKKJhKkJ
ctr aes	!J*Y
ctr and	*V9J
ctr server	*V
ctr user	9T
ctrl event	!T
ctx	!VSK
ctx use	!U
ctype	!U
cuenta	!="W&I,K/H3H8I:W>JBHGJOHPJSIXI_KiX
culture	1SLV
culture neutral	1SLV
curl	!?"5#=%1'<(8*I+F,<.[0@6B7H8G9G:<<I=(>7?@@5AGC7DCE@F2G4H>IXJ1KXMWNGP,Q=UGV3W8XFYCZ?_Ib,dIe5g;h9j/lA
curl 1	MW
curl 2	!="U)S,E-X.G/I1X3E5K8WBDLERESJTFWIaKfFkV
curl 22	!Z
curl 25	!C.aIKO@[EaG
curl 28	!I)U,G.F1U7G8FJBKUNGRJTX_JaIcSfWlJ
curl 35	MW
curl 56	!])J-E1F5DBHKZWJXG_GfJ
curl 6	!U5KKGLHRKTH
curl 60	2F4S5c9K;KBDKI
curl 67	"?&B.E1H3G5G;T=DBZFGGJIJKGLFOIPERSSAXJYH[K_IaDfDjF
curl 7	)W,T1T5K7UBENGRFTBWI_Kc[fW
curl 78	!=.J1E<EI@LbSW
curl 79	!6"C%E)?*J+H,A.U/D0J182G3A5<7G9D;U<>=C>G@GACB>CIHFI>PHQDR?T>WEYC]J^YaAbEcBeHfWiD
curl 9	!E.TBJLKO[a?
curl curl	!H3T5WBXRFYX
curl error	LVRXSTTI
curl failed	,K
curl fetch	3U5X
curl haxx	!H2T5T
curl se	!T5J
curl t	!;.F5K6S<WIUKXLGMWQTRGaJ
current	"F&^,B-A.@/B2S6H7J9F<SAIB?GKIHKENFOIPKQIT@WJ^W_FbZcFfFkD
current branch	![
current directory	1SLHSV
current time	!V
current user	!]6J
currently	"b&E,V-K.H/E3@7T8G9I;KB<KDLDNIOIPIR?SA[K^C_HcKeKfEi=jIkI
currently exists	5U
currently not	!@"ZBHRJTKbS
curve	%J*J293D9[BIFIHJJTKWNI_KfUhHiIkJ
curve 25519	%J*J293D9[BIFIHJJTKWNI_KfUhHiIkJ
curve 448	9V
curve curve	!H-S9GJUfT
custom	!>-J.J1F7U8KKCLTNGRT[YkV
custom build	!S
custom true	!D-K1HKGNJTK[ZkW
cut	;X<I
cve	!i"J&K+I,E-I.E/H3G5G6F8G9J;H<G=H@IAHBFKBLBNIOJPGQERESETCYK_GfEiJkH
cwd	!?1cIFOSRJaIkG
cyberduck	!a
cycle	7S
cygdrive	!F@VAWCHIT
cygdrive c	!H@VAWCHIT
código	!B,J.W/G1IGYKD[WbKcJ
d	!@"=#S%H)>,J-F.T163H5G6<7I8H:D<WB=C?EJFDGEHCJ:KGM>ODPESUVWYF]:^H_DbDcEdFeAfEg_hHjJ
d '	;UAJ
d 0	!=-I/S0H5H;JLIXS[IaIg[
d 1	!_
d 10	BS
d 2	!I(V
d 3	!GTUgU
d 41	!H(SUS
d 8	!I3V
d 9	OU
d a	VV
d conf	+DjS
d date	!YkU
d key	;J
d sftp	;H@VAK
d établir	!C,D/FRWlV
d'	!X
d'accès	!C,H7[TIkH
d'accéder	,I7ZdW
d'accéder à	,I7ZdW
d'attente	"I,B.J/F6KKERGTe_IdTkG
d'hôte	"I,B.F/Z0K3Z5:BHKGLJOCQHRDSCTE_JaKfK
d'établir	!B,V-S/TKKTVkJ
d'établir une	!D,W/VTV
da	!C,T-K.D2K5^7T8EIKJVQIRDSITCWKXJdCkX
da der	,W/E7S
dados	'WKJ
daemon	!m&E/D5B7KB=KGRDSHT?fHiFkV
daemon at	!X
daemon driver	!W
daemon pull	!X
daemon running	!X
daemon socket	!X
dagster	!E8WKU
daily	!@-K1J3G8KLZRESYbI
daily 1	!U
dal	!G&J*H,V-J.I/E1I3I5J8Y9IFJGKKGLJNHOIRATHZI^J_GbKcJkJlJ
dal repository	<T
dal server	!G*H,V-J.I/E1J3I5J8Y9IBHKGLJNHOIRETHZJ^K_GbKcJiIlJ
dana	5FBILXSVjV
dans	!_5F<KBHTE
darf	!A/J6T;F<J=WLKOU
dart	"H.F9KBHLTRWSV
dartssh	-U.G5SLTSW
dartssh 2	-U.G5SLTSW
das	"I&H)J+I,?/C1H3D7U9K;F<K=IIJKINJOGRAS?XKfShKiKkH
dashboard	<V=T
dass	!>)V.J/H1S3H5XfU
dat	!A(T/K0B<FIXLFO[SS[=]EfK
dat'	!FOW
data	"6#=%S&E+B,9-F0G273;4H5F698H9E:<<:>6?FCCEBF;G5HGIdJFKKN@QTR<TFU@WHX5YJZ5]T_;bJcXdEf4g_hDiGj,kF
data 0	KW
data 2	LT
data a	(D.J0I<HKIS^[AaKeH
data app	lV
data backup	3U
data c	![+E/JOS
data connection	!T8HJUKDNWTS_W
data could	!B
data csv	!CMVSFaW
data data	;X
data does	!?(F3I@SAJQW]W
data etc	!=+J
data example	/STI
data failed	!D3URTSFVYaGiW
data format	!A(JKJWX]W^HbVcW
data found	!F<E@VPXQF
data from	1HBGIYKJNWSIcJfK
data home	!U/I7JKSfGjG
data in	BU
data int	-J8K
data keys	=SBJ
data local	6S8TCVDIKT
data node	!T
data out	!FIaLHOUVE
data packs	!T
data passphrase	PXQU
data private	;V
data provider	!XcK
data reads	!CITKWaV
data run	LKSWaF
data s	!X
data self	!F)S-I8K?TKESJcV
data sftp	)T
data source	!V
data sql	!W
data ssh	!H,T=TkJ
data stream	)J.H/E1@3K=J@JBTGIIGNGRTVV_CaKkB
data to	!W-I.X8FBGSGTK
data transfer	!I/J@TKJLVYU
data users	!E+S1]IGLDfK
data with	!G%[&D
data zip	'XSI
data'	!V<JIIJXLGfJ
database	!b"G&J.I1I5V7H<HB=KGQJTK_KdJi<jKkJ
database is	!Y
database query	!T
database server	/U
database system	!U
databases	!WTK
dataprovider	BU
dataset	!G8WRJiJjV
datasource	&G,WBWTT
date	!U"X%3&:'C(?)E*<+K,J1B2@4H6C:;;9<H>/@BC8DTEKI?O?QERGSVUIXFYAZK]9^8_XcDd]e.fBgEh9jF
date '	!b
date 0	!G,S2U3SBYRFTUiEjG
date 00	&K,J.EBTLJMTNIRHSEaIjW
date 0000	,V5VBUiF
date 0200	<TBI
date 09	!TSU
date 1	,I/H7V;JBEKFQTTU
date 11	!J"W,U7U9URUTTiE
date 19	!X
date 2	!A"V2URVXVbVdUlT
date 2024	"J8IBGKTbU
date 2025	!X"T+KBFGIbTiG
date 2026	"K8VBB_SiH
date 25	"W.E5J7S=JCKEJFKHHRVS@c>fUhK
date 27	!+"?.V5TRBST^F_KcUf>
date 3	!I2UJUKHXVdUlT
date 30	TT
date 4	.TBHGHKFLJXVdUiTlT
date 545	!KDU
date aarch	!T
date access	!X"UKJbTiT
date ago	!G#^BVREjI
date am	!U
date attempting	iUjT
date authenticating	-U_ViU
date authentication	!ZjS
date automatic	aT
date be	!Y
date build	PT
date c	!FJW
date can't	!F,K-X/J5U9XKJRJTD_V
date cannot	!H,TTU
date child	!W
date closing	KJSK
date connecting	,T-WBIGTKJNG_FiG
date connection	!T"J,I-Y1I8BBCMINS_GfJkT
date copying	KHSI^U
date could	!I<WHWLJ
date create	WSfS
date critical	/T3S
date culture	1SLV
date d	!J9S
date date	!^"K,V3K;F<JAKKHNFTTaKkJ
date debug	"X*K,J.F5K9E<VB>FFGFJETF^UjHlG
date dial	!B,H/T7]BBJIKHkX
date dist	/SGT
date doing	!Z
date e	!<-G8AASKVSWbT
date err	,S-KWT
date error	!>"S#F%I(T+E,20T2E3B5T6U96=;@>A9CIGTHFJTKWMBNUPSRCTBVWW;ZG^1b1c?eJfFgHhGkJlB
date exception	!D.Z
date exec	!T
date extension	!U
date f	!J^T
date fail	!GPZQIRI_ZkJ
date failed	!;.D2K5W6D8IBKFKHHRFXS^K
date fatal	HT
date file	!JIILV
date found	TT
date from	!X
date gateway	!GBIFT_T
date gems	!F=SWUjU
date got	5H8KBDKGRXSK
date gulp	KW
date handler	!?"JBYGHRW
date host	1K3^5FRIiK
date http	!V
date https	!V
date info	!g"A*H,7-J.A/I0S1C2F9J<J=JAEB7FHJGK9MIPIR:T7YJ^J_FbCcEdFfEhJi;jHk?lH
date initialised	!W
date install	!A"U7SbV
date invalid	!a"KBGR?iB
date ipaddr	dW
date is	!K,TdUkU
date jar	!IhT
date jst	!T8SKI
date level	"J)T,Y.K/I1U9IFJKFSUTG_FaJbTfGiJ
date lib	!G"K,I5H6G7T9EGJKERETTZJcI
date local	FVKTiU
date log	0T
date looking	KJTJdX
date lts	!YUJ
date main	!H,J/S7H9VdJiV
date mod	KXOTfJ
date msg	!H"I,VRX
date network	!H-K8AKWTIdX
date no	!=,UGSTHdW
date node	!>&H-S.X/I8K?X@DNBPJRU_EiIkV
date notice	,J-T5J<F?SBINSfKiHjJ
date num	+HBU
date offer	!X
date offered	!]
date on	!?CIDVLWST
date open	9U
date opened	![bU
date opening	-JKF
date p	![
date packer	!J#U7UBFKUNWRK
date permission	!;"B.X0X=SBDLXOXRYSJ[X
date permissions	CGDX
date preparing	PT
date pubkey	!T
date py	!T
date r	!JTU
date reading	!V
date received	!H"V7TbTdT
date remote	-UKKNHUS
date resolved	!T
date resolver	!I"V,S/W5GBJKHWUbT
date running	!V5I
date script	.TaJ
date sender	"HMV_J
date server	!^-G9I<ABaFHKHNHRI_Ii<j;lY
date session	!X,J8FBEK>TEaTdX
date sftp	!K"?,B-U.F0U1J3J5G6J7C8@9U=TB>IHJKLXNGOFSJTH[XaZbJfUiTlI
date socket	/S
date ssh	"<#A&7.I/E2I7T8T9F;V<2=J?CBXFZJIKKWHZF_CbHdUfJjIkF
date sshd	!C"H_[
date started	!Y
date starting	!S
date startup	!Y
date status	LI
date stderr	KSUS
date sun	!T
date the	!@,S-Y.H5U8I<VBKHWKCLGSGbG
date thr	!D-SVU
date thread	hT
date to	!];IAK
date trace	/T6S
date transfer	!TGTKHLH
date type	LJ
date unable	!4"X&;)Z*I,C-F1W2A3B5J7J93;:<C=W?^FWGYKfNcPFR:XGZX_YbTf;i@jCke
date up	,VUIkW
date upload	,SBVKVaI
date user	!G"I&IBVCJDSGXIJKJLHR>iSjTkE
date username	!W
date using	!WiS
date usr	5SBS
date utc	,V.F2T8H;HKINGTUkI
date warn	!H"F.DKFRKSV
date warning	KT
date we	!X-UNI
date web	!J"UBKQTRV
date win	!S
date x	dS
date xfr	!S
date z	a[
date サー	8T
date セッ	!V
date 公開	![
date 接続	7XTUdS
date 認証	"T.SKKbU
date 転送	aJ
datei	!B":#I%J&G'F(?)A*D+D,:-B.6/41:2F3;4H576?7=8<9C:H;><4=D?J@GAFB8CIDIEIFHGDHII]JFLGMFN@O_PFQ>R:T6UJVDWCXCZI[=]A^>_<a[bAc>dIeDf:hFi=jFkClA
dateien	!],FKJTK
dateiübertragung	!U
dateiübertragung erfolgreich	!U
daten	!],J/DSUTKaJ
datos	!YST
dav	!j.EBKKGOJRI
dav files	![
davfs	!UBJMWRHlI
davfs mounting	!UBJMWRHlI
day	OS
days	!]"I,S-I6JKILINJRGTJUHWSiJkV
days 3	!XUI
db	"U%K&<+J-@/91C6]8D<D=T>KAFCIFFHGJKK7LDNDQDR>T=XJYI^K_AaFbFcGfEhJiZjGk6lI
db 01	WTjT
db 1	"V&I/I5H<I=WRGTIdTiUjI
db 2	,VWK
db dump	.T0VLK[J
db example	!I6]kI
db ipaddr	5UBJ
dbc	BTFSRK
dbclient	!4"?&E*H,?-U/T1@3U5;6U8;;ZJJN[RCTAWBXK_WbDcG
dbclient connection	!7"B&F*I,@-U/T1A3T5=6U8<AKFSN^RDTAWC_XbGcK
dbeaver	!H?JRJ
dbeaver model	!JBSRK
dblock	!F(T9SOU
dblock zip	!F(T9SOU
dc	!U
dcim	!F.VBFLVRUaFjJ
ddbj	,B1I5G6K;J<YBCIJLIPIRIT<dajW
ddbj key	!F<WBHjV
ddbj nig	!G,GTGdY
ddbj sftp	!T
de	!="@#+%)&,')(V)C*/+(-^.8/Z2!3C485K7<8?9U:@;(<T=A>K@(A#B2CCD0F+H(I!J,KTL2M'N!OEP!SEU1V*WDY8Z([!^4_Vc?d<e*fJgKhZiKjIk:l!
de ce	!S
de clé	"I(J,I/D0I1K3I5G6H<]BIIHKHLIOHQGRCSF_JaI
de conexión	!E,X7IKEkY
de connexion	,V-G/B7U9KKGRJdXhK
de créer	OHSY
de datos	!T
de destino	!B,b-H/F9KKE
de doelcomputer	!K,Z/J
de espera	!@,E/F7UKHRCT_kG
de fichier	0W
de home	!W
de inactividad	7TkY
de l'aide	!G.U0TSS
de l'envoi	!Z
de l'hôte	!J3@5^KHQBRKTJ
de la	!U"K-D.I/U0S1F6U7H8I9KBAGJK?QGRDTAXI_FbJfJiGkJ
de lire	!G&S:VLJjT
de passe	)T,G-G.J/F0J5K8GBHKAQFRZSKTG_GbHcJfS
de sftp	!="J,F.G1X5G6D<IKFLKRDSETE_IaWfX
de verbinding	!K,Z/J
deadline	5X7ITJ
deadline exceeded	5X7ITJ
deb	,S.V3GLFMTNHWJ[V
deb 12	,U3JMI
deb debian	!U
deb num	!D-SVU
debian	!U#V&J,G2K3E8KAKLIMTPITC^JiFjKkJ
debian 2	3IMFTJlU
debian connected	!V
debian date	"VbV
debian dists	!W
debian gnu	"UbU
debian org	!U
debug	!T"S'E(=)F*J+C,E.:/D1G2H3;4I5A7D8J;;=7>9?H@KCHFUHCI2JbKJL@NUSITHVHWCXGY;ZX[E]D^VaCbGcIeDg@jS
debug 1	#B'K(F*I+F.=/J0H2J385I6C7K8J99;?<?==>?HII>JbM6NWPVQ4SKW@YAZZ[J]KbEdSeIgFjTk5l=
debug 2	+B1I9I<JFIHIJFQU
debug 3	8J9K<HBUDIFJJTKE
debug a	!Z
debug asyncssh	BGFT
debug client	!HNHTGkHl[
debug handshake	!X
debug handshaking	!E#U7VBGKVNWRK
debug inbound	!Y
debug jsch	BERViK
debug message	!X
debug msg	![,JBSRT
debug net	!WBKkU
debug outbound	!Y
debug outgoing	!S9UKU
debug pacer	<WRIfS
debug paramiko	%K-GBVWUiW
debug parser	9UKV
debug remote	,VLHTTkU
debug sender	,I1E8JBFRA
debug sftp	^V
debug ssh	!=#X7UFSKSNVRIbVcUjK
debug time	!HMVRU
debug using	BJjT
debugging	!]/HFS
debugging process	FT
debugging turned	![
dec	GTiJ
declined	%_&C5JBHRJSKbJ
decode	"J%K&H+K,G-I/J3J5F8I9J<B=G@]AUB8KBNIPaQURDSVTIWKaKfJiHjJkJ
decode encrypted	;EPUQT
decode key	;I@WYV
decode pem	;GBEP]QV
decode private	!G<I@[AXPSYI
decoder	!I"J/I9H;V@WAZBBKGNIQWRGhS
decoder decode	!G?T@XBCKIRKhS
decoder java	!B?T@YBCKIRKYShT
decoder parse	?WPKQH
decoding	;]KGQI
decoding error	;XKI
decrypt	"D%C&A+I,J-H/H1G2C3B4K5A7J8K9K:J;E<6=7>B?A@5A=BHCBDJEJFDGJHHJJKBNEP]QgR:TEUXVKWJY5_IbIi=jAkH
decrypt final	AS
decrypt home	!J
decrypt key	;DAHBIPZ
decrypt later	UX
decrypt private	!C=AAJCJQYYE
decrypt the	;HAJPV
decrypted	;IQW
decrypted pem	!IQX
decrypting	!B;Y
decryption	!I"H&J,H-G/J1H2J3F5E8G9D;8<D=G@SA>B=CKK]LINCQeR@SCTIYI^G_JbIc@fGiFjJ
decryption failed	!^3J;?<K@UAFBG
decryption of	!F;JQY
decryption password	!;;HPSQbRF
def	!g*J5A9J;IBEKJRES@aFfI
def found	!]*K
default	!d"1#G%C*E+B,Y.<0J3?4H5J6F809>:J;<=W>I?I@CAGEGFGGBHHIGJTL8MKOFPIQ7RCUKVGYFZE[H]I^?_Ab?dCeJf<jUkClD
default cache	!T
default connect	!I,S5K7VBIJKK@R>TW
default key	!T
default machine	!f,I-GBDKAjK
default server	!G2T
default sftp	)V,U-I5J8IBHKFcU
default ssh	&K,=-U5G;G<H=JAHCIK^PIiUjU
default unreachable	fTkK
default vagrant	!V
default virtualbox	<K=]BI
default waiting	FUiK
default warning	!B"I&J,W-Y3H5F;F<F=IAGBUCUKZPIRFTK_HhIiWjWkK
defaults	,J-T5K<GBJLJNSfKiIjK
deferred	!JBHRJ_Z
defined	!e,F.G/G0JKCLGOKRKSCTI[K
definition	![
definitions	PVRKTJiSjX
definitions and	!EPViSjX
del	!D"W&D,>-D3W5S6H7E8H:K;I<T>KGJK@LJPJQHR@XK[J_GbHcJiEjU
del host	,B3U5URKTTWU
del servidor	!H3UKJkTlV
delay	LXST
delete	&G;D<VLCOYRDSbTJ[Ua<bGiHkF
delete the	!EOZSU
deleted	IWLHOV
deleting	!HOUSZ
deleting old	SU
delivered	![
delivery	!FKJOUTZ
delivery exception	!FKKOSTZ
della	!E"J,H-K.I/I3[6J7W8J;J<V>KBGGJHXKGL@OIQIRASI[JcJdXiGkJ
della chiave	!A"K,K3[<WBJHYKKLCRESKTEiI
deltas	!V
deltas 100	!V
dem	"C#I%K&I'I(K*H,>.^/=0F2J3[5S6J7E8F9G;F<G=HCKFHGHHKIIJKKCL@MKNDPJQJR:S>T<VKWKXJZH]J^HaCbGcEgJhIiAjSkHlE
dem gerät	.U
dem server	)T,G.Z/E3J5FBGKJLJOCRCSGTG_JcJlI
demo	![BHiV
den	!;"U(I)H,D-H.@/?0F1D5=7G8F9I;B<I@JAKB7GHIDKDLCNGPWQSR=T?WIXI[I]J^J_Ga<bGcFfBhFiUjKkIlF
denegado	LHOJS[aG
denegó	,Y
denegó expresamente	,Y
denied	!J&G(*)!*)+:,#-!.!/!0;1,2+4,5E6#7!8!9%;A<D=c>0?;@FA7D?EIGKI2J-K!L:M0N!PFQ9RaSkT8U8VKW7XFYJ[%].^!_8a_c!d*f<g0h/iYj[kDl)
denied '	!U5I;C<?=_@IAJBGHXIYOKPGQJRGS4VJYIaH
denied 13	!E=KBJIKRJSga@iK
denied 3	!CBJOYaB
denied access	!H:USWjY
denied at	!EOJRWSWaT
denied by	!V5FBGLXSTTJiKjU
denied client	!VSJ
denied error	!WRGaU
denied errors	!U
denied establishing	!E3]5H
denied exception	!_"@.J1J;I<D=[B?GIL<PIQIR5SKTKYJa:i=
denied for	!J#I%H3I5E<G=A@KBZCHG=HILIPDQHR^SCTGZGa@bHiTjZkJ
denied in	!XaD
denied keyboard	!7;I=D@JBXCJFHGcSFZJjCkK
denied mkdir	!a=JSE
denied on	!TSC
denied open	+X<G=UHTS@
denied password	!/"^#I&J=?B4CIFAGKPUQGR[S7ZcaDiSj<k=
denied permission	!6"G.K=JBXLWOHSZTIa8iUjZ
denied please	!&"W#E%E&I'J.H1K5D<E=>C@EEFBHKLHOFPFQBRWSTTFVGZ?_HbBhKiV
denied publickey	!!#^%U&a'@(I)A*B+4-8.E/<0E1)2D344C566D7C8B9C:@;V<c>B@UBbCTFTGEH#IDJDK=L4MHNCO;PTRCS!T)UGV8X@YSZ+[I]J^@_?a#b(c=dFe>f7gFhGiZjckVlJ
denied r	<E=]BEiFjF
denied requested	!W
denied sftp	"C=IBFOIRBa<bUiI
denied ssh	%K&G'I0H<D=CBDFKGJHDO3PIRCSVTKe?iGjI
denied the	!T
denied to	!:"V&:+K.G3E5B:c;H<I=EB=HKPIRHSVTCbJi[je
denied until	!G5U
denied upload	!JSfa:
denied user	!ZSF
denied verification	!F3_5_BHGJHFKJRFSIfKiK
denied when	!^RISBaF
denied while	!Z
denied'	SW
denying	!C.XOS
denying file	!H.W
dep	!G3U
dependabot	![;K
dependencies	!_/FQITI
dependency	!Z,J/J5JKH
deploy	!D#?%=&Z'H(C)>*>+:.70A1J4>8897<c>B?H@JDCE<FKG1H5I7J=K/LDMFNBO@PWRSSSTIUJVBW6XBZ?[@]G^<_<c<eFf8jVkVlH
deploy action	"JBFRWiH
deploy error	&[RDjI
deploy failed	!H&U;K=IBHCVTJiGjDkT
deploy finished	!V
deploy from	!Y%V&J
deploy ipaddr	"F&Y-Z7J8G;KFXGJKFRHTShUkH
deploy key	!B%I3C5@;[<AAXB<EKFKHKLGPSRISXYTbJiAjX
deploy pem	!H<T
deploy sh	<KLKRIaIgV
deploy symlink	!T
deploy user	!T
deploy using	!I;T<UATB@RTYU
deploy web	!Y
deployed	![kH
deployer	&U,X5GBWKJTUiV
deploying	&W;TATQJiIjG
deployment	!H"F&J,J-H/K1C3K5U7U8J:U;J<FBVHHICKHSZ_IfEj_
deployment failed	!?"G,K-I1H5Z7U8JBWKIL[_JfIjX
deployment to	!H5VBSLZ
depot	!H)T,B-I/G3J5I8I9F;VAUBEKDQTTEdVfKiUkJ
deprecated	!k&J*I+D,E-F2I3H5C6T7J8E9D;F<K=F>C?I@EACBCCJEJFXGHHEK>LGNGPGQHRDTGYA_IhIiCjKkHlI
deprecated and	6XFS
deprecated keys	HH
deprecated option	!V+I
deprecated user	![RK
deprecation	!h"K/I3H5JBKKI
deprecation warning	!aKK
deps	!U.G
depth	!E/U3I5YiT
depth 1	3J5Y
der	!Z"E#D%D&A'B(C*;+B-@.4/]0<2?3X4C7H9::C;7<?=B>??CA<B>CEDEEDF>G>HDI=JAKCL4M@NJOGP@QHSCUEVAW<X=Y?Z@[B]A^=_Fb=dBeCg?h>jGk;l;
der angegebene	,J-K/a5D8JKFRJ
der datei	aW
der dienst	!ZRKSI
der hostschlüssel	!D3[5FOJSH
der server	!93T5WBJRH
der verbindung	!F1J3J6I7F8HKANKTYlK
der zielcomputer	,YTH
des	"6#G%F&D'E(;)?*^+C,H-:.7//0:1<3[4G6@7<8?:E;@<B=F>F?G@GADBACFDHEGGBHFI?JDK6L;MEN?OSPFQ@R2T<UJVEWAXBYEZH[=]A_:c=dFeCgCi@jSl@
des cbc	*Y9GBK
des ctr	FS
des servers	!4"B'J(F)I*F+K,C-K.@/A0E1F2J3a5W6H7H8H9G;J<JBAIFKELDNHOSQIRDSVTCWIXJ[C]I_Fa=cEeIhIiHjJkIlI
desc	!Y&K,J/U5UBDSEXWiK
desc connection	!VTJ
desc error	!D/X5V
desc ssh	!I;S
desc transport	!VTJ
describe	!WSIaT
describe the	.S0SaU
description	!V"K.ZBJKDRHTJ_KiE
descriptor	!Z-J1KKC_KfI
desktop	&K+G,Y.I1G3G7U;F?G@HAKBBHIIYKIOJRJTVYJ^HbGfFiJkH
despite	!DBW
despite accepting	!DBW
después	!C,G-K/H1X7BKDbWfXkX
después de	!C,G-K/H1X7BKDbWfXkX
dest	!D#H&D'T(J)K*I+J,>-F.W/C0W1=3G5A6J7D9I=F@JAEBCG?HAI*JJPTQFR@SUVCWFYKZF[[]J_Ga8cBdKeJfAgJiHjHkIlJ
dest error	!H"W.6;CFSGIL<OFP>STTT^VbSiWkJ
dest open	!,"J&I'U0X1D<E=JBIHDI.KIOTRJSXTIVK[]^Ja?bIfHkI
destination	!,"=%E&J'U(B+<,?->.S/A1@2B4B6;7d8H9D<5>JAJBECDDJEGHEIHJFKFL^OYUKW<XY]W^<_?aEc<dAe?f8gDhDlF
destination address	!J5U7T
destination file	!?.JKJLFO_SU]Z
destination host	!J,>.G/D3J5E6J7]8GBIKDLJRDSITEWEX__IkG
destination is	!ESI[V
destination l	!V
destination please	!C,X/HBCNUTXbWiEkT
destination sftp	!9,K<I?UATFSKTSA
destination ssh	'ULTSG
destino	!<"G([,_-C.G/@0I1K5I6I8F9DBKGIKKLJOGRCSF]Y_HbJfIgJhHiH
destino denegó	,Y
destroy	!S_IdS
destroy 128	!I"S_IdT
destroy 169	!I"S_IdT
detached	iS
detail	!C"W,G1S5I;S<W@VGJRISKVTbJjY
detailed	!K.IBJKVLTSXTJ^WaUfV
detailed information	LU^XfV
details	!G&:*I-C.E/I1E5T7C8F<F@TG]IGK>LDNEWGYT^J_VbEcHfHiSj[lJ
details error	!I&FFTJTTE_UkS
details see	_V
detected	!C&F)J*F,?-@1G2G3G4d5;7@9G;><K?K@EABB9FIHKKBLGP]Q9TYWHYG^JaKbJcGdHeSfAhFjHkFlE
detected auth	!J8<BJGWJVRW
detected but	!H;E@HAGP^Q?
detected dubious	!Y
detected idle	8^JBR=TEfK
detected vagrant	!V
detecting	!B,X7SBU
detecting os	!B,X7SBU
determine	!D&V.G1U4T8H<VBBKURGTJVK]TaGfJiH
determine revision	!J3T4T
dev	"B%H(F*H,?.=0J1I2E6D7C9A;G>K?J@IEVFDHJLAOJPYRWSDT=VGWVXKZJ[K^G_DaIdHfIgJhJi=lJ
dev dev	!Z
dev fd	ISPKQT
dev null	(J+T5G;G
dev nvme	!X
dev sdb	!Z
dev tty	&F/K5WIGP[QGRUSHiKjJ
devbox	/Z5K6G
device	!V";#H&@'I)J*C+G,E-C.a/B0E1;2D3>6F9>:J;<<7=A>J?J@FA@BJCEHJI:JAKAL5NKO>PUQ8S4TGVBW?XFYEZI[C]Ha@b?eIf<gIhJi^jElH
device '	!H.W
device 28	!G.T
device dev	!Y
device failed	!CGVKKTSkS
device not	!<&T8WFJRXTH
device number	!U
device or	&H5TPXQJjK
device settings	!E/WBCFSGVR_
device ssh	!I.V
device unauthorized	!W
df	"K5KAWFJJ]KHLHRGSETIfJiI
df h	.V
dh	!G-I9]HSK@NGTK
dh gex	!G9]KANK
dh py	HS
di	"E#J%J&F'I(I*I+J-D/A0E1E3A5B7S8A;H<D=I>J?K@JAJEJFJGGHJIEJJK>LVMKNFO<PIQHS<TXVHWIYJZJ[I]H^G_EaHbEcDdVgJhKiHjWkFlD
dial	!G#B&W)D*G+F-H.E0J172T4D5H6[869::K;9=C>J?J@IADBZCHEIFIHAI:J1K6L:MIN?OJP=QDRFSAVHWVXSYGZF[J_:aIc<dVf=jEl=
dial dial	!D,TBJdG
dial nas	2U
dial ssh	!B&J,Y-I2V3V5B7E;KGVTJWXbVdGjI
dial stdio	!J"S&UbT
dial tcp	!K"C#J&C)I*H+I-1.H/S1E2J3=5;6]7U8<9F;J<G=JGGHJIIJ9K<LCN8PIQKRCSFTTXUZK^D_4bFcHdXfGhFjKlH
dial to	-VRI_UkT
dial unix	&_1I<EIHLG
dialog	!^
dialog on	!V
dicha	,Y
dicha conexión	,Y
did	!C"J'K(T)E*<+H-I.@0C1C2;5X7V;K<A?JA>FIHFJAK;P?QTRCT]VHWAXCYK[F]H_2a?bJcSeHf4gHhEiIjGl?
did not	!<(T)G*>+I.B0D1D2=5Y6D7Y<CAAFJHGJCK?PBRGT^VFWAXE[G]I_5aAcTdTeIf6gIhFjHlG
did you	/T3J5E6UBHKIQXRFlG
didn't	!b;JB@LGR]SJiE
didn't find	!^LI
die	!H":#G%H&D'H(B)D*G+D.>//0T1B2G3H4H5J6B7U8T9C:G;><A=@>T?I@EADCCEGFCGEHFI?JHMHNCPCQ>UKVHXDZG[E]D_BaVdHeFgDhEiTjVkElF
die anmeldung	!G"H,F-X/J7KKKTGWViW
die datei	!E,J.K/J0W5K7J;I>TBIIIKKQJTIaYfKiK
die verbindung	!B,T/I7U8V
died	!>/T5J6H8]BFK]RKcEkH
dienst	!W)V,I.J1S5HBJRISHTIfT
diff	&T5TPU
differ	!@(]/I0H8J;HBKIDLGNIOFRJS@TKVX[KaAcI
differ hex	(T
differ src	!C(YgV
different	!<"J(U.I2I3[5<9J:VFVKWNFRJTJYJ^JbIk[
different from	!G(V3S5IKV
different key	!H3S5KFW
different versions	KT
differs	!7([.C/K0J3]5?8I9IBEIGLHNIOHSHTHVI]W^K_IaGbGcTfJgX
differs at	!JcV
differs from	!>(U.I3Y5EBJKFdS
diffie	%J*H-H/I2D3I9_HJJIKINIRJTIhJ
diffie hellman	%J*H-H/I2D3I9_HJJIKINIRJTIhJ
difftar	KUSS
difftar gpg	KUSS
digest	(Z.J
digital	.I3W5WRDSJTJ
digital envelope	AS
digitalocean	&S;I<YBGGKRJ
digitalocean droplet	&S;I<YBGGKRJ
dir	"C&D+K,H.J3E5@6H8U9H;E<F=HB?HTI]KYPJQHR@TDVGWHaEbBfBiDjKlI
dir exists	!GKY
dir failed	!S8KLJ
dir home	!IIZLA
dir string	LT
direct	!D)K1H3K7F8H9HBJHJQKRAWVXa^GdKiGkD
direct connections	!IWJXX
direct entering	!F
direct session	!U
direct tcpip	!>/VWXkJ
directories	!K"F&J,J.F/H0I1J3E5A;J<JB@KHLdOERDSATH[JaBbFediH
directories is	!F"ISKbJeV
directorio	!T/K<SIILVSI
directory	".#<%='7(.)Z*>+(,6-A.1/,0E1[213!4B5F6(7A9+:9;@<T=*>:?A@GA-BFC;D:EAF7G4HUL[M8N+O6P>Q/R6SWT-U>V8X4Y;Z8[q]8^G_-a!c;d/e[fIhDi*j5l,
directory '	&E-I.I/I0J1:3F5U7V;E<_=ABDHVIELAOBPHRWVCWFYKaJbHeUfHkA
directory 'c	!I<YHTLE
directory 2	!11G<JHII^L_S;
directory and	!KPGSKTS
directory at	!>,JOUSXeX
directory call	!U
directory component	!F)aBJ
directory consider	!J.V1U
directory data	LV
directory directory	!FITLW
directory error	,W8KKFRUTWVT[J
directory for	!F&G.I1G<GBJHJICKILXS_fGkK
directory home	!<&I1]<BBUHEI>KGRHSFb[kD
directory in	!B.V5K8U;JBJKUL;OJRJ[V
directory inaccessible	!Z
directory incoming	IILUSH[H
directory is	!S"K)K1W5J8IBAGJISKGOSPIRE[I_I
directory listing	!X-I7H8>LXNASETA_HbJcJdHfGkElI
directory mnt	!J1U
directory nested	!G,U1TBTKTOJSG
directory not	!J1UBJKKLU
directory of	!S
directory open	&G+G1I<S=IHCITL<
directory opt	SW
directory or	IDLV[CeU
directory permission	!;BHHGLTScaI
directory r	!I<[BE
directory sftp	!GSF[W
directory srv	)WBJSI[U
directory ssh	!DLT[W
directory string	LU
directory to	!J.G5J<HBJI]KJOCSTTKVG[GaHfK
directory unable	LWOU
directory upload	1J<JI@L]SD
disable	3IBHGEOVRG
disable method	BJGFRK
disabled	!a"_#H%?&>'H(E)A*@+E,5-A.?/K0>2B4E566@7B879V:F;?<B=E?I@GAABDCEDKEHG;HGI:JGK0MIN@P=Q?R5T2VFW@YD[<]C^Z_<a<bHc8dJgJhEiIk>lC
disabled id	!T
disabled in	"K9ZRI
disabled on	!U
disabled or	!Y
disabling	!_8KHUTJ
disabling multiplexing	!_8K
discarding	,J.U8UBJK]LIRISGfJ
discarding closed	K[fK
disco	!?(U.XLJRJSFTJ]Z
disconnect	!=#C%>&5'G(D)S*F+=,<-U.,/-0B1W2B4B5F6=7.8e9D:B;6<:=9>G?A@<A7B+C?DDE@FBGJH?IAL4M9N>O>P6Q8R=S1T.UGVEWFX=Y>Z=[?]F^:_ga>b:c/d7eFfDgChli2j8l?
disconnect 11	"JKF_WhH
disconnect 12	_T
disconnect 2	!J-ULJSJhY
disconnect broken	!5"a)a.F/K3K5I8SBGJSSI
disconnect code	!>hV
disconnect connection	!<"F)3-W1Z8>BFJ@KaQJTIWHfJhV
disconnect error	!E.J2K3Y5URIhS
disconnect from	!K"B)?,G-@2K8TB@K<MFNJRTTI_YhZiIjIkJ
disconnect key	*X2V_J
disconnect message	"I1H8TBKKANJRKcIhWkI
disconnect reason	!E"T)W-F1V
disconnect received	!W
disconnect retrying	,T-[BDTGiKjI
disconnect too	!F"J_W
disconnect transport	!J
disconnect while	8W
disconnected	"B#>'E(=+=,5-a.(/*0>1a3-4B5&67758U:>;1<C=7@KA:B9C?DGEAF@HBI>J8L.M5O5P9Q6RESCT.UGV@W6XJY=[:]B^9a4bHdGeAf]g=hmiAjHlG
disconnected 0	!E*T-V2^9X
disconnected by	!i)B*J-D195K8G9FBJMINJRG_Ff<hTiElJ
disconnected connection	!X
disconnected from	!^"E)>,H-J.I2K3H5H89BDKSLKMGN;SHTI^K_AbGcDh]iGjHkHlA
disconnected no	!C%T&];F>SFBRG
disconnected too	!H
disconnecting	%I&F(G)H+C-=.?0D1U2U6G7A;F<F=G@JAEB3CKEJHKIZKaMHNSODPFQFSFTEVFWHXKZJ[H]K^G_<aCbAdGeKf@gFi7jFkFlH
disconnecting and	!T
disconnecting configuration	BHI^KIRITK
disconnecting from	!X,U/T1J3S8GBFKHNSRV_HkF
disconnecting ipaddr	*KKT
disconnecting too	iH
disconnecting with	!F*V2XKUNTSHcJ
disconnects	!H*X2W
disconnects with	!H*X2W
discovered	!X6WBI
discovered interpreter	6X
discovered key	!]BJ
discovered python	!U
discovery	!TkU
disk	"C&H(F+I,E-I.m/A0B1C3C5@6E7H8E9H;D=T@GACB?FJGII>K<L=NDOEPDQGR<S;TBVJWJYH^G_FaDbHcDeKfAgIiAjJkGlH
disk 0	!I.T
disk full	!VLJOISH[KaJ
disk quota	.c/K1K<KIHKIOESH
disk space	!@.[TKfJ
dispatch	";)I,9/G1=2U5C7=8;9W;IB>ETIIJ]KTRDT:XH_;bKd>gVhDiCk=
dispatch run	!6"?,:1D2U3J5G7?8<9WB@ETJ]KTRHT;XJ_=d?gWhEiEk?
display	!_RJTK
display name	!X
disponible	XTbU
disposed	![
dist	(D,B/F0J1G3G8=;D<CBTFEIjKFLER=TGVEW?[;]I^FeKfIgHi9jDk@lU
dist app	<HIVLAOT
dist cannot	!YIBLAVJ
dist extension	/SGT
dist failed	!II[LA
dist index	![BYRCSEiJ
dist packages	!G(J/H8D;IFJLVWK[DjIlH
distant	!8"J*W,@/J2X9Y:UCKKTLHNHRDSTT@WT_GkE
distributed	!U,D-J<TBK
distributed as	<U
distribution	1YLV
dists	!_SH
dists jammy	!T
django	!a"J5FBFKIRHiJ
dl	!Z
dll	IULJ
dn	!J/UTKdU
dn ns	!J/UTKdU
dns	!>"J-D.I/g1I3Y5:9IBAKELFNGRDSKT:WK_HdTfJiGkA
dns 122	/T
dns get	/T
dns is	!H/X
dns lookup	!J/Z5I
dns spoofing	!G3Z
do	"<#G%@'G)G*X+F,3-80E1J2Y3V4G6?758@9X:E<E=3?A@6A6CKDEECH@JUK1L>MHP;SVT-UIVBW@XEY5ZE[V]A^A_5a@b@dCgEhBkG
do connect	!]
do fatal	cV
do handle	!W1U
do next	!J&ABVFXQG
do not	!U%I*Z,I.I/H1J2Z315B7J9Z;V<?==>H@@A>CBEKFEIIK@LJNJOSPGQVRITGY<]I^J_JaKcJfH
do s	!HJY
do servidor	!>.I/J3aBILKOKQJRASITJ
do store	OU
do version'	IT
do you	5VBSRIiUjU
docker	!c*K,8-E.J1C2I3I6I7<8H9G;E<GAIBSGJHIIVKALHNIPTQGR8SAWDXI^C_EcHdHiJk@
docker 18	!HbT
docker build	&S
docker compose	/T
docker daemon	!aTJ
docker error	!X
docker example	!E"T&V3GbT
docker exit	![BJ
docker h	iT
docker image	TU
docker info	!G"VbW
docker login	![BJRAiG
docker permission	!T
docker pull	!S
docker run	!AIZPV
docker sock	!]TI
docker stderr	![BJ
docker system	!J"S&UbT
docker v	!F3VTU
docs	!_,E-S.H/J1J7K:X;FBHHHKELFNTRKTI_HiDj@
docs git	3S:WBISIjE
docs troubleshooting	kT
doctype	!K;]
doctype html	!K;]
document	.XLFOW[_
documentation	!IW]
documentation here	!EW]
documents	!B,V1G;G<VBK[U
docx	IWLIkH
doelcomputer	!K,Z/J
doelcomputer de	!K,Z/J
does	#@%8&0'?)<*4+9,+.73Y475<6T798/9K;K<W=B>>?F@@AEB0C8DAE>G6H3J>K!L]M@NUOEP:RJSHT)UCW6XHZ>[:]S^7_?bBc@d@e;g;h>jEk?l;
does not	!J#@%8&0'?)<*4+9,+.73[4<5H6T798/9K;K<W=B>>?F@@AEB0C8DAE>G6H8J>K!L]M@NUOEP:RJSHT)UCW6XHZ>[:]S^7_?bBc@d@e;g;h>jEk?l;
doesn't	!F&J,I.B9J;I<V=IIIKHLXNJPHQISETGYK[F^XaIbFfH
doesn't exist	.JLYSE[H
doesn't support	!D.JVT^XbIfI
doing	!J3S9FJU
doing ecdh	!H-S9GJUfT
doing ntru	!K
doing something	3U
dokku	;AB^REYViCjV
dom	iT
domain	*W/E3F5H7S8I9VBDKGNGWTkJ
domain code	!W
domain nsurl	!W
domains	!_"K3K5IBETJbIiV
don't	!V2J3H5J:S@KASBESJ
don't have	:TLT
don't know	!V
don't match	!F;UAVPTQU
done	!o&F'I(C)E,;.A/?0E1@2F4G5H6G8<9@:J;D<A?JAJCJDJGHHCK6L5MHNAO>PEQDR?SBT>XIZI[D]D^CeFfIgEjAkBlH
done 'c	!cKKLH
données	0W
door	!@,F-b/@1I3H4J5B7G8VGIK]RHTF_IbI
dopo	!:,D-W.I/F3J5I7V8IBIJWLHOKTX_WdXiK
dossier	"J.J/J0K5IBJKKL_OERISSTHaJ
dot	!H"J0[RGSK
double	!TFT
double check	FT
dovecot	!V
down	!8"B#J%K&F(J)T*C.=/60H1;2C354G516C7^8_:K;@<B=F@DA?CJEJF9G=HEIGJGKdL=NIOEP<Q?S?VIW;X@YFZI[I]F^CaEb<c=dSf2gGhCi6j>k4lC
down or	!<5I9TB<FGNSRXiG
download	!b"H&F,F-F.F/G0K1D3A5I8B9J;FBAIHK6LDNJOHQJRCT?[Z]U^I_IaEbGcBfCiG
download failed	!U
download from	!V
download of	]V
downloaded	!Y
downloading	!U.J3KKI
downloading repository	!G
downloads	![.JAJBGRHbJcUiJ
dpkg	!_SI
dpkg lock	![SK
dra	!7"G'V.H1G;H<U=E>G@KBAFJIDPIQJRG[EaGeYiX
drive	!].E
drive storage	!V.J
driver	!n"H/E0A5J6J;JAIBCKILJNHRBiE
driver failed	!W
droits	!E"G(J,E.?0H6J8G;KIFKDLAOEQIRDS_TH[I_IaGcIfGlJ
droits d'accès	&T
drone	!A#K&>*G,G/J1H2F3I5C9C;V@JAFGBICKFPJRUTVYHZJ[KiDjF
drone scp	!@#K&>*G,G/J1H2F3I5C9C;V@JAFGBICKFPJRUTVYHZJ[KiEjF
drop	!8"?)U,A-V.J/H1F2J3J5G8F9JB>FJIBK@LXMHRD^J_ZbIcFiAkI
drop connection	!;"H,F-W1IBFMITG_[iD
dropbear	!>"W)I,G-A.K/K3G5C9HB?FZGJLIMSNAQJR?SKTF_BbGcHfThIiWjIkGlU
dropbear ssh	!V
dropbox	!W"H/W6FBIIHKIRKSFVJbIeU
droplet	&S;I<YBGGKRJ
dropped	!G"T*I,@-</J1U3G5>8U9HBDKcNBR=TA_>bTfDiF
drr	!HSJ
drwx	!T
drwx 2	!T
drwxr	!]8TSE
drwxr x	!U
drwxr xr	!Y8USF
ds	"I5TFXLJRFbTiG
dsa	!H&I*G,I-K2G3D5E9?;A=<?G@VBEC<E?FjGHKHP:Y@ZE^H_JbJfKiB
dsa cert	!K%U;I=G@JBZCJEHRVhV
dsa corresponding	BZFZ
dsa not	FS
dsa type	!Y%T;H=F@JBXCJEGRVhV
dsn	,V
dss	!:&G*:+J,K-J/J2f3<4C58<D>JAUBDFdJIKGPDTIZK_JiGjGkJ
dss ecdsa	;T
dss key	2D9Y;K=JBTFX
dss not	FX
dss preauth	FT
dss ssh	!G*K5J
dss'	!F2W9J
dst	(Y.TIJgU
dst sftp	!J(W
dstfile	IT
dstfile preserve	IT
dstfs	IT
dstfs srcfile	IT
dtn	!C8VJVXUbF
du	!@">#I%I&F'G(V)D*C+G,8-?/K1A2F3a4H5]6D8B9@:F;D<D=H>H?I@GAGB8CGDJEGFHGDHHICJHK:MGNFPGQ@RHUJVHWFXCYGZH[C]D^F_>bCcBdAeHfCgThCi>jCk@lH
du fichier	!@(U0U3JOSS[aV
du serveur	!?"D&J(@)I*I+J,@-G.A0D1H2J3c5_6G8G9H;G<J@JAKB@GKIFKBLCNIO@PJQCR;SDWJXJ[F]I^J_CaFbHcFeKfHgIhJiEjJkFlD
dubious	!Y
dubious ownership	!Y
due	!X"I)I*I,?-J.T/>0H1=2I6J7B8]9B;F<F=JAIFIGIIALCNBPFQCR=VIWHXJ[C]I^IbDcAf<hIiCjEkBlF
due to	!U"J)J*J,?-K.T/>0H1=2J6K7C8]9C;F<F=JAIFJGIIBLDNCPGQDR=VJWIXJ[C]J^JbDcAf<hJiCjEkClH
dump	!D0TLG[F]Y
dump sql	!E0TLH[G]W
dumped	!]BFRISKaK
duo	!EG_
duo push	GU
duo two	GY
duplicate	!_
duplicati	!9"J(S*I-G.H/E1H8T9K;J<FBDI:LaNHTUVIWG^A_IaIbHkJ
duplicati b	!H(TOU
duplicati library	!C-H8VBHLUNJTV_K
duplicity	,J<UKXLITJ
duplicity full	KUSS
duration	,J5T8WTF
duration 10	!V
duration date	!A,J5T8WTF
durch	,SRISITIaJcTgT
during	#J&J(J*9,+-^.=/B0H4J6E7F8I;><@=E@GADEJGBHJJZL@MEOGPAQSRKS;THVKW9X@YIZI[G^@_UaHcWd=f[hKjFl>
during banner	!B-V7IKDNWXK_KdBkJlK
during connect	"Z&S/GRIb[
during handling	+SfSkU
during identification	!I*K,F-Y5K9EK?_V
during login	!HBaiV
during negotiation	&I)Z+I-=1U3H5E9EK9NBQIRI_FbHc[f[hKkH
during query	!W
during the	!J3T
during web	!]
dying	!D*J-IBFFYGJRG
dying because	!E-J8SKS
dynamic	!]8KKH
délai	"H,A-J.G/D5K6I7UBJIKKBLJOJRFSJTe_HdSiJkTlJ
délai d'attente	"I,B.J/F6KKERGTe_IdTkG
démarrage	KKcU
démarrage de	!Y
dépassé	!H"I,E.H/F6J7]KCOKRHT__IdWkW
dépôt	&S:ULIRHjT
dépôt distant	!G&S:VLJjT
dépôt existe	&T
e	!W#E%H'?)J*T,I1@3<4;5>6F899]:F<<=JCCF:G7H0J2KBLBM;P;QVWFX:Y2ZJ[1]J^4_CbBc=fEg5h5iSjJkIl4
e 0	!<.X3SB[USjW
e 1	!W
e 170013	ETbVcV
e 2	!V0U
e 3	!G,TkT
e 4	*W9GVY
e 401	!W
e 5	aU
e 8	5U
e bgzf	!V
e c	/T6S
e date	&S-TBJ
e dpkg	!T
e fatal	!E-H8BKWbU
e hts	!ZIFLI
e mail	!J7FBHaJi]
e none	!H/U
e permission	!ESW
e sftp	7IIKSTTUdJ
e ssh	!UITkG
e unable	![
e ロッ	!V
ea	![<V
eaaaaabg	;T
eaaaaabg 5	;T
eacces	&I*K+W,J.J1J3J5G;G<@=ZBACIHYIKLFPIQJRETJYJaFiH
eacces permission	+W<E=YBGOKRIS9
eacces text	LKOTSV
each	5TBUIS
each channel'	IT
each'	!H-J/INJ_H
eai	!J,D/d3H5C6A7HBHKFRGTA
eai again	,H/]6CKIRJTE
eai noname	!J/X5F
earlier	!S"K3V5JKK
early	.WBIJWKYNK
early eof	.X8TJWKS
east	!J&KBHNTWVdTiYjTkI
east 2	&KBHdTiYjU
ebm	;T
ebm 9	;T
ebs	#K8HB]JJK?LVNKST^U
ebs base	!XBIFV
ebs'	BHLVRJSU^WiV
ebs' errored	BHLVRJSU^WiV
ec	#S&H,J3G5J<UAUCEDZLJPKQJRWdSiD
ec 2	!H#T&J;I<VCEDZRXdSiE
ec key	!Y3K
ecdh	*K+J,G-J/J2;3A7J9S>HJ^KVLIMFNAWJ_BdJhJkGlG
ecdh key	!H-S9GJUfT
ecdh reply	!?*C,J-D2IJ[KXNF_G
ecdh sha	!Y2B3G9VJGKGMKhJ
ecdsa	&B*H+G,G-D/G2Z3V4J6J7F8I9CBBCVDEMINHPBRTTAVKWIZG_EjEkDlI
ecdsa cert	%U=JFJRWhV
ecdsa host	!UHJdS
ecdsa in	5I
ecdsa key	"T3YBTHGRTcJ
ecdsa no	%T
ecdsa or	!F;TFU
ecdsa sha	!A*J-K2^3V5S9FKSTK
ecdsa sk	%W;J=JBKRWhV
ecdsa to	;EBHLSPSRSSFjI
ecdsa type	!W%U;K=JFJRVhV
echo	!]%K/C1S3H5;7J8D9G<@=J@DB3CIFIGVK?NJOJR;SCWHYEaTbTcUfFjE
echo agent	!U&K
echo ssh	&T;b@IA=QBTT
echo test	BI_U
echo upload	!ZSG
eclipse	!>-I5H9KAVKHPVTJYJ
eclipse jgit	!=5I;TKH
econnaborted	!K-B1I8JKa_GfKhJ
econnaborted connection	-C1I8BKa_H
econnrefused	!I"<#I%J&A(I)A*@+I,y-1.E/.0I162E3=4K5;657(8<9<:K;F<E=I@JAGB+CIEJFFGBIHJFK2LEMIN9OEPHQGR1S?T/VKW=X?YKZI[K]J^G_2aIbBcAd4f>gJhAi5jBkWlc
econnrefused connection	!?,U-JTT_HlT
econnrefused ipaddr	"G&J)I*K,[-F/?1B3I5H6E769HBCKGNERET7WKXK_Gd>fIiGl_
econnrefused サー	!JTUkUlV
econnreset	&D)Z*J,:-Y.A/81]2I3E5A6F7=8G9E;H<KB>FIGGICJFKeLCN?OKPIQHR=SDT9[H^JcEdFfJiDjJkB
ed	"H#H'B(?*K+D,I.C/G0A2V697G8=9F;I>T?HCFEEI;JEMJOCRFTEUCXKYX[J]F_Ga?bHcGdGeDfJgChIiKkCl:
ed 25519	!S"I#I'B(B*K+D,J.C/G0B2V697H8=9F;I>T?HCFEEI;JEMJOCRDTGUCWGX@YX[J]F_Ga@bHcGdGeDfJgChIkDl:
eddsa	%W&I;IBGPIQFWUXT
edge	5G9KBG_ZdK
edi	!7"D'V(X-I.E0I1C3H6H7J8H9K;I?ICGFDGKIGK?LWOWPJRGS:VWYI[I]U_FbHcKeIfHgVjK
edi'	!F"VBTRWiV
edit	BKRGSUaIkUlU
edu	!D)K,C-F.J/X3H5E8UJHNHSKWHXS_JbFfHkBlK
edu closed	!H"V-K1C8SKS
edu ipaddr	!W
een	!@,F-b/@1I3H4J5B7G8VGIK]RHTF_IbI
ef	;[
ef bb	!I;[
efault	!?"a&I3J5UB_R<iVjU
egress	!E7HX]dK
ehostunreach	!G,@-G/?1I3K7j9JBFKFNJRHT@_HiJkD
ehostunreach ipaddr	!K,D-H/H1K7aKKNKTG_JkG
ehostunreach no	7TTHdJ
ein	!;,G.E/E0G7U>TIFLIOERJSC[VaXlU
ein fehler	!HaY
eine	!B,I-VSS_XaJcTkT
einem	!JlW
einem sftp	!JlW
einen	YT
eingang	SV
either	!J3[BJ
either not	!G3S
ejecución	&VPW
el	!D#C%B'D(:)@*7+>.D/T093.4D528A94:=?=@BA?B5C@DEE?HCI:J@KIPJQ2R+UGV=W3Y?ZA]=a:c^d:eAfIg?h<j>k,
el 9	!W
el archivo	!F;T>W
el directorio	LX
el equipo	,Y
el host	!C-T6V8WKSRHTGdHkI
el servidor	"=&G(H)J*I-90I1T2H3A5E6C8=:J;G<F=J>H?KBFEIFJGVIJJKL<MJNJPIQBR;VKWG]G^B_>aJdJgJhIiCkDl<
el tiempo	!F,J7VTVXSkJ
el usuario	!]
elapsed	!d.KKK
elapsed ms	!Z
elapsed time	!d
elastic	!S3S
elasticsearch	!X,J
electerm	!GGJKVNKRZST_J
electerm resources	GKKWNK_J
element	7TdS
em	"K'V,K-V.H3I5G6J7J<A>F?I@IAWBHPIQFRCTDYH_J
em m形	;HAX
emerg	!]
emerg ssl	!U
emit	!D6S8IQJiI
emit error	!I"S_IdT
emit events	.K/SGT
emit node	!B8KNS
emitted	!F
emitted 'error'	!F
emitter	!Y
empty	,D-J/?1E3C5H6B8I9K;H<T=J@BAJIZKDLFP]RBSH[U^JbJfE
empty archive	!>I[
empty exception	PU
empty for	!V
empty ssh	!I
en	#C%B&T'C(?)C*U+@/5182I3T52697F8J93:U<:=;@AA>BHCBDEEAG7HDI>JAK9L3MBN;OXQ:R7T+UGV@W:Y@ZA]A^:b8c7eBf9gAhCj>k6l8
en 1	!X
en ejecución	&VPW
en el	,C/FLKOVSWTJ_T
en la	&J.V/JKGOUSY[V
en nt	!I&X,I
enable	!c"K,H6VBJKGRJTDfDkK
enabled	!S":&H(U)I*G,G-K.:/?0B7F8G9H;KB@IFKIL>NDODPJQIS=T<VJWK[J_GaFc?f^i;jKkJlJ
enabled and	!W"J5VRJiK
enabled on	!A0J1E5EBFKFLK^AbSfaiI
enabling	!FKV
enabling strict	!K
enc	;U@H
encode	!]QJ
encoding	!V;TKF
encountered	!?"T#W&I1X5G;Y@HA@FKKTLGNJQDRHSJT>YIhJkK
encountered an	!E3T5CiW
encountered eof	!E,C1Y8TKUNGTG
encountered error	!I#XBJjU
encrypt	!X
encrypted	!F#K%C*E,F-C.G/F0H1G2?3<4F576K7F9?:C;4<5=;>A?=@'B1CCDHE?F:GFHFIIJHLDNHOJP~RISDVKWIY-ZH^I_JaIbHcGeKfDhDj>kIlJ
encrypted but	!GAIP_QD
encrypted key	!D@EP]RIiK
encrypted no	!X&U2I;HAFEHFGQI
encrypted open	;I@IASPUQH
encrypted private	!D;<<J@DPbYH
encryption	!D"E%I&:)F*r+H.C/81G2V324I5+6H7@8@9U:J;C<G=I?@B,CJEJGFHFIFJDLANFOHPCQ[R<S@TBVKWDXIYA[I]K^D_:aGbBc>dIf6hFi9jDkHlS
encryption algorithm	!H*_/J9CKEfH
encryption algorithms	*[2I9B
encryption client	*Z2J9H
encryption error	!K;FQY
encryption exception	!BQY
encryption keys	!>&C*X,B-S/H2[3C5B7J9[<G=KB>KYPHRDTB_CcKfDiJjJkD
encryptor	!Y
encryptor invalid	!Y
end	"K#C'E*=+U.E2>3@4G5C6;7H9J:D;e<==2>A?=@0A0B=C@DGEEFZG:H?I5J@KTL=MFNJO9PYQJR+T<V8W8XCY6ZD[9^Ta<d?eEfWh@iDjHkDl:
end connection	!_KI
end decode	PXQU
end event	!D"I,K.H/J8IIGKZRJSITI
end hung	%S,H-G5T8KSJWJ_UbIcSjJ
end line	!ZAGPHQJ
end of	!F'K)U*H+V,7-Y/>0E2K3=597A<D=D>H?H@EA>BGCJGKHFIJOEPSRBSFT8VDWEYF[E^WaHcIdIf]hIlB
end openssh	!G;V<WAABFQJ
end password	;JPVQS
end point	,T
end readable	KSkT
end rsa	!I;f@DA:QGYB
ended	!H"I/K1b3A5I7K8D9E;G<JBCLJR<SJWU_TcIhTjW
ended with	!D1K5GBIRDWVhUjY
endings	!I;UgX
endpoint	"B&E,Z-G.H0K1B7J8FKYLHNGSDWJXKcIfEjJkE
endpoint connection	!W
endpoint is	1HK[
endpoint sftp	![
endpoint time	,T
endpoint url	!W
ends	!DgV
engine	7HTTaTdJ
engine java	!JaU
engine set	SHaV
enoent	!F%K&X+C,I.E/G1@3K5G7J<]=C?T@GBFH=IUKGLTOHPCQGS@TEWUYF[D^JaHbHcJfFkF
enoent no	+F1C;H<^=EH>ITL7PISKkJ
enoent text	IJLW
enospc	!V.X
enotfound	!H"D)I,=-C.D/Y1B3E5C6h7B8D9I;KBCIKK@LEMKNDOJQJR=SET=WKXI[J_EbIcHdGfIiFk@lE
enotfound sftp	!<"G)J,D-H.G1F3I5H6i7E8IBIKELHNGRASHTA_HcIdJfKiJkGlI
enough	.Z^J
enough space	.X
ensure	!I"U,E.G1A3I8TBGGJHJLIOJSXTDVV[KbUfE
ensure key	!K;T
ensure status	LKSUVX
ensure the	"UBKSJbUfI
enter	!_"F#H&@*G+C,B-I.J/=2I3B4I5A6@7H8J:I<;=;>D?J@UB8C?DHEGFDHEIIJKK?NIPUR2SVT;WIY;ZJ^I_HaJbHhFi;j?kE
enter a	GU
enter n	!GQT
enter passphrase	!U#J&C+E.H3F5=9F<>==>E@UB=CADJEJFGGGHHKFPVRFSKTHY>bKhHiFjBkJ
enter password	ST
enter same	!U
enter y	!FQT
entered	!E"UBBPTQHTTiS
entered password	!F"XBHiV
entering	!U7GOJdJeTiH
entering interactive	!V7IBIfS
entering passive	!U
enthält	!HYU
enthält einen	!HYU
entity	!W
entrada	!D,G/T6W7KLWTH
entries	BJHY
entries failed	!KHU
entries link	!DHY
entry	"J&I(V*G,B-E.C1D3X4U5D6J9K?WFHHEIGNEOGRCT<[H_EbKcHdTfDjSkJ
entry currently	5U
entry for	4V5C
entry from	!K3V5J
entrypoint	!W
enumerating	RTiU
enumerating objects	!S
env	!=.U/H5T7J;J<K=JBGIUNKOZSUTSVHcTkJ
env confirm	!J
env fp	!EST
env home	!J
env local	.UIVOVVK
env logname	!J
env path	SS
env pwd	!J
env remote	.UIVOVVK
env shell	!J
env shlvl	!EST
env term	!J
env user	!J
envelope	AS
envelope routines	AS
enviar	!J.H/T3W5WKKLGRDSTTG[H
envio	kUlV
environ	!IPU
environ sftp	PT
environment	&[,K1G2X3I6U7S;IBAGKIJKGLHRG^KcYiDjD
environment is	!_5I
environment variable	&W2X5U
envoi	!G"U)U.U1UKJTJ
envs	8TKT
eo	(T
eof	!B"8#C%9&H'F(;)p*3,<-b.=/I0;1p273347546A728W9?:G;.<2=8>J?C@>A8BECEEDF6G0H:I1JIK^L(MAPFQ4S(T4V?W2X<Y>Z?[7]A_Ua;d9eDfcgCh?i0jGl5
eof during	&I)Z+I-=1U3H5E9EK9NBQIRI_FbHc[f[hKkH
eof error	!F"H(J)e,H-Y.C/A1b5J9J;HBFIGKKLENSODQJRGSDVE[H_TbVfY
eof in	KU
eof marker	!X
eof the	,E-J8C9WKWTJ
eof while	)U,J-B.F1b8A9JBEJIKJNCRGSITF^T_IcJfb
eow	"V;WAHcJ
eperm	!@+YTTaU
equal	!A(W3]5GKISK
equal to	!G3]5H
equipo	,Y
equipo de	,Y
er	8K=KBJIVPKRGSCTK[KiJ
er unhandled	!<7SIVPKSG[K
eresolve	!Y
erfolgreich	KJaW
erfolgreich aber	!FaX
erl	!X
erlang	9U
erlang ssh	!I9V
err	!g"4#S%C&='W(A)D+<,H-A0<183I4E6=7G9I:G;==A>I?F@BCDDFEGG5HBJFLIMCN?O;PTQ<R;TIUKV@ZC]E^<_3a:b<d9eEf6gDhGi@j4kFl;
err cert	!Y
err code	!f/J<JIKKKLHSH
err connection	!a,DKITI
err could	LVSS
err errno	!X
err error	!a-E5J8K9H;SBKK>NJPK_I
err failed	-IWW
err network	!Y
err nil	!V8T
err path	![
err sec	!W
err sftp	!D,YSW
err ssh	!@#Y&H-S7T;K<JFWGFKVRCTFjH
err stack	!X
err syscall	!]<K
err value	!B5Y8WTJ
errconnect	!X
erreur	![":#J%J&H'H(?)D*E+H,V-@1@2H3>5<6@7@8>9D:I;G<B=I>I?I@KAKB:CIDJEHFJGEHKI?JHK2L>MHNFPIQASGVGWEXBYIZJ[C]D^F_<bBc@dFeIf?gDhEi?jFkB
erreur critique	!E/TRV
erreur erreur	!I,IRYTD
erreur impossible	/GTWlW
erreur la	!T
erreur lors	,H/S0USU
errno	"A#G%>'F(<*2+<,Z/W0:1F29324C5>6U7Z8K9-:H;?<Z=]>H??@5A4B8DJEGF>G;HVJ9K7MEN4PEQ2R(VWY6ZD]C^>_Ja-b:c3eCf)gCh;i,j:l:
errno 101	,I/I7]TKkI
errno 104	!T)T,H-U.J/F5F7DBKTEfJ
errno 110	!H,DKHTcdSkJ
errno 11001	!?/[XW
errno 111	!I,f-E/=1K6J7:BJKIRKT=WVXK_FdFkU
errno 113	!W,@-I.I5J7WBJRJTIkG
errno 13	!H"J,J.F5F;A<:=^@FAIBCCUH[IUL=PEQGRESTTHYG[Ja?iGkI
errno 2	&<,>-I.B1;6T7G8J;C<_=>BHKFOCPGRIS2TAVWW?[DaGfFk3
errno 28	!W
errno 3008	6U
errno 32	KF_T
errno eacces	!E<J=WLKOTSV
errno econnrefused	!TkT
errno enoent	!@<VIDLT
errno etimedout	7TdT
errno exception	-T_UkU
errno none	!<,V-J/I5J7UkX
erro	&E,H-I.B1J6I7A8I9J;HBKFJIIKELFNJOIPGQFRSSGTVWKXK[H_JaFbJcKdUfJkI
erro ao	/VRJ
erro crítico	!EGTRYTCiU
erro erro	!EGTRYTCiU
error	!H">#:%9&['A)A+J0A1G486?:D=@>.?A@IC6D.E+F9G>H<IEJDKVMFOHPJTUU)X?YEZ-[D]3_CaBbJdAg=h;kDlH
error '	!X+T
error 'cannot	!UWK
error 'connection	KEMV
error 'connection'	5W
error 'invalid	!I;[<G=G?SATPB
error 'tunnel	!VWK
error 'unable	&J,H3J5G8J<WKIR]TJjJ
error 0	-I.J/U3G6T7F9T;FBEK?NIOISET@[VcKi[kG
error 0906	!U;EQJ
error 0909006	;TQSYV
error 1	&S*V+J,I-A.E0K2Y3F5F7J;V@IAYBHIHKELJNCPIQZS?TDaFfJjI
error 10054	!I,J-U/K7J9]NTRKTI_^
error 10060	!C,BTWd^
error 10061	!I,^TJkI
error 104	!V-K5K
error 1045	!ZBKRHiH
error 1058	!E&[
error 11	ASBTiS
error 110	TU
error 111	,STJ
error 13	!^SC
error 15	!T1JKFRKTH
error 2	!9"J,H.F/I1D3I6J8H9G;JBGHAICKBLVRFS<TFVGWe_FbIcCfBkIlJ
error 2003	BURKTF
error 2013	!Z
error 28	!Z.GTJ
error 3	.JLISYaJ
error 31	,J.HLW
error 4	!F/J0TBKLXOIRHS^TI[J
error 40	!X
error 401	!X
error 403	!_-H.DBIKISHW]X>_K
error 404	!^
error 407	!DX^
error 5	!T2V7Y9TXE
error 500	!XLJ
error 530	!al@
error 535	![
error 550	!b-K
error 60	!Y
error 67	!G/U5JB]RUiU
error 7	JYfJ
error a	!F([.K8KBGIJKYLFRITIVT^K
error access	!?"XLVRKi^jV
error acquiring	![
error agent	!G%b.KBFRK
error al	!I(V,H-K.I/GRISETF]Z^WbTcS
error all	!;&_,I-K8J9K;G<GFTGBKGPIQ:TK_IfJiT
error an	*U-F2Y@TKD
error app	&S7SBIGYLJTJ
error at	!YKH
error attempt	!DKV_S
error auth	!T;T@IA[BCPGQSRGiJ
error authenticating	!<%J&Y.K;KBYKJLJPHRFSKiHjW
error authentication	"T#X%I*C,:-E.F/H2K3F5:7I8F9E;A<3=HBWF^GTK=LHNCPYQ=SDT?VKWBXHYI_CcJfFhFi[jUkG
error bad	!J+I-G3I9J;F=IBFCUMJNIPJRJTKcV
error badmatch	9U
error batch	!TgW
error beginning	!K-W
error big	!K.Z0W8XKGSX_K
error broken	!]-D1E5H9GBINJWK_F
error c	&J2K3I5E9XBFRYTDiV
error call	!]9I
error can't	-F.J/G7V<U=KBFKJPJRVYI_K
error cannot	">%F&J(I)D*;+@,J-8.;/10B182:5U7<8A9G:I;[<5=9>FBJCHFCHEJHK1LAMIO;QSTJVAWB[<]J^C_=a;b@dAeTfWgJhFjBkI
error certificate	!V5F
error channel	!:"G,K0V8TIDK<LXOURKSUVA[E]JcI
error checking	!]
error class	!J&I-V5G;F<WAKBEJSQJYV_E
error client	1G8V
error cloning	PYRIiDjT
error close	!I"S_IdT
error closed	!@"@,H-I.F1B8[BKLKNHSFTBWK_TbHcGfY
error code	!<".&H'G(:)G0X1=2U3J5J8H9V:G;J<D>J?IAJBTDCF?GIKCMDOXP0RASaVUW-YIZH[J]G^Fc'gFh=iEkJl>
error com	!a*K-J5I9JBJPK
error command	!A,S.H5T;Y<J@FAFBVIUKKLFQYRGS@TI^IjJ
error compilation	!W
error config	+U
error connect	"=%K)G*D+J-C.J/T192E587Y8?9;;A<>@JAEBXFHIDJELHN9PCQDRJSEW9XB^K_4cGdBf?hEjBkXl7
error connecting	!?"H&f,E->.G1F2F5W6C8J;E<:GKIBKAL;NDOKPFQIRTSBTVWUXJ_?d9fHk4lJ
error connection	!A%I&C(H)W+E-d/!0G566;7T8>;8<B=H?G@FABB+EKFGG=HJIDKHL?MHNXOFPCQBR5VFXBYBZI[H^7_TaIb+c4d_f!gKhAi)jBkc
error copy	!E,K;TAJGCKGL3OBPWRHTSZJ^T
error copying	ST
error could	!D%@&=)]*7+D,D-^0J1X324J5B6:7B8F:A;V=<>IAUF<GVHAI>JUKTL.MJRFS2VAW#X;YT[S^HcHeJkHlW
error couldn't	"J1I2J3I5K9T;J<UBCGHKKLJNJR@SIcKiEkT
error creating	!W"H/D0GLCOHQURASB_JeVhK
error critical	!H"[&K,F/J1FBENWR[TBkJ
error crítico	!D&J.U/Y7CKFLHOSSVTV[UiHkF
error data	![
error date	-W7B9VBHKBRFSJ_UdJkK
error desc	!VTJ
error description	!S.VRIiF
error detecting	!B,X7SBU
error device	!Y
error dial	!9,b-H7KBdJJKKW=iVkC
error directory	!AL]
error disconnected	!>"J*F,?-f.K/B1U2E6I7C8<9;;G<=>TBKGGKWNXRDSGT8ZJ_abJcDf@hGkIlI
error domain	*X/G3J5K7T8J9VBJKIRJTT
error during	"Z,D-B1H5U7I8I9T<JB^K>NJRSSK_HbYfHiS
error e	!d
error eacces	+X<G=TBJHTRKS>
error encrypted	!J
error enoent	!8&I<f=GSI
error eof	!>)U.J1[9JLER8SDT;WKjUkU
error err	,S7I<UITLGNGkT
error errno	"J&;(G*D+I/90H2I3H6F7Y9C;J<B=W?F@BABB<CJFJGKHUJJK7N;P@QAR@VYWCY@_Ia=bHcFfAgJhIiDjGkVlK
error error	!K"B#G%A&F'G(@)D*2+I-F/E0?12244E8H9I;G<J=J>GCDDHEGFTIGKCMBNJOIPTQGRfWTYGZH[3]H_4a4bTdIeEgE
error errors	!J,VT]
error establishing	!E,XBIkG
error event	"U-D8YBJKUNJRITJ_EiI
error ex	!V
error exception	!@"@*I,[.F1E2J3G5>6J9C;B<G@JJKKGLWOJPVSYTEWE^KaIbFcJfEhHkC
error executing	!U*T,K5K<I=UBESFjJ
error exit	!a/J5JBCiGjW
error expected	!V,J-G.J/I3H5I@VA?KBLKNWOGPHRJSJTFYU[J^X_HbIfClH
error failed	"7%A&V(F*8+B,H-&.G0T2=6@7.8,9C?H@]AECHF[I4NDS>W2YV[>]I^;_Ga6d:eIhHl=
error failure	!F&J'S(G)K*K,A-H.h/B0X1A2J3B7J8F9I;HAKBCIDK3LGNFOURETDVC[^_IcDeVf>iIkH
error falló	!G,X-I/I3U5UKDRKTJ
error fast	!<<II]SH
error fatal	&;)H*J-a/F1o5G6F8G;D<9=TBXGEN@R7T:WIdIf4i2j=kB
error fetch	![
error fetching	&_,J7KBJiJ
error file	!I"J#H,H-G.V1E5G;E@GA?NFOXPHR@VGWJ[=]J^Ia=fEkI
error forbidden	-JNHWY
error from	!c,X-E.J5HBHLGWX_EaUfC
error ftp	3E5X
error garbage	!K"Z)J1EKFSJfT
error gcloud	!W#V&G,U-G/J5H;K<ILJRFSFTW^I
error general	!D,U1I3S7Y8BK@LIRZSJTT
error get	!:"H#U&6*H,S-].D/U1V2G3F5@86;G<IB:FGI@LSMGOJPJRWS8TKVCWHXK^AbIiJlF
error getaddrinfo	!E"J,D.H1J3I5H6f7G8IBHKFLGNJRFSHTBcKiJ
error getting	!G,U7J8IKBLBRTSCTS[F^Yb^kI
error gh	!Z
error git	!D-V3V5D<INVQTjT
error gnu	!T1JKE
error gnutls	!VKINJcJ
error gpg	!b
error handshake	!A*U-K2W;JKJNI
error has	.T
error home	!K+S1J
error host	!=&K-K/W2B3d4@6I7I9H;I<HB?HGIJKELINIRDSHTGWJfJiJkH
error http	:WNIXX
error https	!Y
error i	BSFTXVjT
error id	!H,T;I<I=TBJQTRG^SiJ
error in	!B":#F%=&J'I(@)D*=+F-V/<162>3D4E5G6E9T:A;c<(=!>F?^@dA[BEDEE4F:HAI8JCLSMINAPFQVT?WAXJYaZF]I_BcIdAeEf5gDj+lB
error incompatible	*SSJcWfF
error incorrect	!="I*A1F;SBHK]NAQWRJbCc?fE
error initializing	BTFT
error installation	!a
error invalid	!J"=&?*F,C-<.E/91J2I4I6C7I8G9E=F?IB6EJGUHUJHK;L>M<NYOHP5SFTDVHWEXK^F_Gc<fChJjG
error ipaddr	!@&H,G-I/I7IBYGIKD
error is	.I5IHSIK
error it	!G5KBTCKDTiW
error java	!_.GKFcKfK
error job	!G.K3>5V@CATCTLJPVRJSGYHjS
error keepalive	!>,H-F7FBJJFK^NET>cJ
error kex	!D*[,J-E2]MaNEWJ_D
error key	!F*f2b3;4V;C<I=KAGBGCHDSETQJ
error la	!B,</BRaTJkG
error ld	!Z
error libssh	!S&C*I,I1H5I6J7H9J<AAUBUHKIFLDPFRJSETWWJ^K_SfIiKkG
error list	!D8UFVIURIjV
error listing	!>BHLTS[
error load	-V;V=T@CAIBHNVQIYG
error loading	!E"K%K&=+D,H-J.G/C1F2F3A5A8J9E:H;[>W?Z@VB<CFHFIAKEL@NKOGPSQWR:SBTBVHWJYX[JaGbIcGfIi?jDkJ
error local	.G0S<EIYLHSI
error lost	!J*T-H/Y1D5G9FBYNITG^D_J
error main	,G5V<WRUTKjK
error max	!5&H(K*K.E2K6I8@9E:J;G=JBSIIKXLKSEWGXGYJ^G_IbHhGiTjGkK
error maximum	!7,S_FhTjU
error message	!H#H&B'K(J)J*F-B.W/;2G3:578:9?:J<I?JAJG<HIJUMINFR:WGXTYHZG[J_<dGeTf8gJhHkWlC
error microsoft	!X
error migration	!J5U7T
error missing	!c,J2H3I5@;UKHPGRITI
error mkdir	!7"ILXSYaKbIeX
error module	,Z7ITE
error msg	,U5H7S=IITKILIRHTDaGkS
error mtime	!D"VKJNK^XcXfI
error name	!X/UKISK
error native	!c,EKKNKTE
error neither	!E@S
error net	!A"H*V/KBWLTRCSIiIjY
error network	!:"J)J,X-6.E1C5I8aBGNDRCTFWC_FdDlI
error nil	!T
error no	">%@(F)F*D+D,0-?/C0H1H697X<X=W?6@FA>CHF8GKHDJ@KTLSMJN>O:Q:RVS6VHW6XEZK[:]J^=_FaDbAc3d:eIf0gGh>iFj7lU
error noauth	!U
error node	IVLISS
error not	!?&D*K,J-K.U/K2J8Y9K;IK]LINEPKR?SHTA^IfHiU
error nt	!WNK_IdS
error num	!UAS
error nxdomain	!A&I(K,D-H.I/c3K5J6J7C8I9G;IBFKENJQKRFSJTBkJ
error o	KJSKbW
error occurred	!T"D+T-?/E1>6S7G9B<BBKGJICJKKEL>N;PCWTXKYI^F_=aVbFcDdJfAiBjK
error on	*T.G2X3C9FBIKJOVRGSXiJ
error open	&I1H2J3T5E<Z=JAVBIIJLIRGSC
error opening	!C,Z.K1K5H9[@JBJIKKHLUOGQUR[^G_JaBbKiXkJ
error org	!V,J/F8VRISH
error output	!C.V^S
error packet	!I.K/J1JKJcafF
error paramiko	!CT_WV
error passphrase	!F;G@JAGP]
error password	!G&VPZQK
error path	.I5JLWSC
error perm	!^SJ
error permission	!E"Y%G&2+J,G.B/K3F5@:c;A<A@HCJFFGEHFIHPCRXSXT:VHYI[Ga2bWjbkD
error please	"IbU
error private	!A@HAIBHQBYa
error process	"G&D1A3H5>7J8H9E=TAHBFGJKJLTOTPBQHRASXWB^H_UaKbCcJhJjI
error processing	!c.H
error proto	!El[
error protocol	!C-F.IKILJNZSH_JbTfIkT
error proxy	!?7WWTXU
error public	!C5J<KAUBaFVPKQFRAiX
error put	!3-H0T<KOXVD[TaB
error q	!IAWQY
error read	,I.G/F7GIIKaLHRKSJTH
error reading	"E%K&D)H+G,C-[.F/F1C2W3F5>7E;?=U@DACB>GIHIJWKJMJOJPFQ@RCS<TTYF[J^J_[bDcDf?hFiD
error reads	!@'U0JIGLDV]gK
error received	!A"W)V,>-C.I/E7I9F;FB@K@N=RCT?^Z_@b_fdiHkDlD
error receiving	!C8JNFRV
error remote	!@"7#Y&T'T(G).*J+K,<-F/70H2I6J7A8B99;D<[AJB3FFGDHVIJJHK<NePKR0SUTFVJWTXD[K^A_baHb>c;f8hSjDk_lJ
error renci	!E.KOURTiU
error report	!U8V
error repository	!S"E&8/<1H3F57:c;I<=B:IGL<STTKVKWAfIiEjjkG
error request	!V
error required	!Z/K
error resolving	,K/U6WBIRITJkH
error response	KISVlV
error retrying	!=,K/Y5V8FOJTHaU
error root	IYLGVU
error rpc	!c-JKE
error rsync	;TBTRFjT
error run	(V8GCVLJSJ
error running	"K&G,A-T/H1I7T<VBHHUKSLIPHRHSJTTWFcJjKkW
error russh	!3"H#K%I(K)I*B+J,C-:.I/A1@2<3F4H7F8T:B;X<;=E?H@@B9CJEIFTGGHFIHJILHNCQ@RYSJTAVHWBXJYCZG[K^I_=aKbEcDfXhFiCjCkGlJ
error s	!E&S<XBFGJPXRJ
error scp	!D&K,J.C/I5H;JBKIJKFLZNKOHTE^YaIbWfJ
error self	!W
error sender	!f"K,K3J5JBGRFTI
error sending	/K[T
error server	!<&G)X,@/D1=7I8E9D;D<BK?LJNXPJQJRVSGT?WKcChSk>lS
error session	!C)X*W2ZKIWJ_UiUkU
error setting	!DPUSVaU
error sftp	!@"A&E(@+I-?.I/J1V2G;><A=H@DACBEI;KYNIPHT3WDYK]K^F_Cb?eGhJiWkHlA
error size	!;(U.Y8C;JIENGOFSIV][HcJ
error skipping	)Y8GBIKC^UcTfH
error socket	&F)H*E-J.<2D3I5J6S8]BDJUKVLEN7OGRES@VIWIXW[GbJcHf?iJ
error software	!@,B/D1I7E8Z9GBHK[NFRETAWHfJkE
error some	!K(S
error src	!U
error ssh	"K#V%B(G)@*G,U-C/K1W2K3H4E5D7Y839Z=B?IAHCCGEH@I;JAK;L:MSNDRDTUVGW-XHZ@^?aJbDcGdVgJlB
error starting	!T*T,>.J2X6G7E9X;KBGRET;
error status	!<"I,U-E.H0K1F3E5?7W8U9K@TBUFXLTOKR@TTYWfIjIkT
error subprocess	!H#XBSiJjT
error subsystem	!ISJfY
error syncing	3V5GCV
error tags	!F;UAVPTQU
error tar	!BLFOU
error target	!YBILKTJfT
error task	-X/F1J8S@KKDNJSK_TfHjT
error testing	!E/XFT
error tests	!W
error text	!E0WKGLEOWVH[VaUeW
error the	"I#T&I+J-F.F/T1F3_4G5:8D;U=IA<B:CJEJFKIGK@NHOIQFRETDVJWYYB^HbAfFkHlK
error this	!D:JBICJDTSW_UjH
error timed	!/,T-X.I/J8;BDJZK@Ta_YcHdHfHkYl1
error timeout	!?&G,I-C.I7ABfGJJ^NUSGWKXS_XcHdEl[
error timer	!K
error tls	!]
error too	!ABUKKNE_ChXjV
error transferring	KWOH
error true	!I*S,U2T9URTiS
error ts	!U"H,V<KRVSH
error type	!6"U-I/U8SGKKCNK_FcHdTfJhS
error unable	!Y"T%T)C*@,5->.C/G152;5S6J7?8D97;<=A?HAFBWDSGEHGI;KHLGNAOGPERFVIWGXJ^G_Gb=c2fXkElJ
error uncaught	!U)T*@,G-E2J5K7K<T@YAWBFIJKBLGRHfIkK
error unexpected	"G.H5JBXKDLHNGRUSBTH[KaJbZfDiWjIlJ
error unexplained	!<3U4T6TIKJHLIRFSFTHaKbEcF
error unknown	*G,C-J/V2I3Y5S9B;EBAKFQKRHT;
error unsupported	*E9S;>@KA^FW
error upload	!:.T/U6E7V8HBJIWNGTD_HaFdWeT
error uploading	!GLUSZ^W
error url	!W
error urlopen	!V
error user	!8*J-S.F/K1K5c9H;G<G=H@HAHBSFJGKKJRFSHi@j:kF
error using	!D,F;K<TG_QJRVia
error usr	!JBVKTSWTS
error version	!F,U/T7TNITW
error waiting	!I7WFT
error warning	1Y;TCFLW
error was	7VBKLTSJTK
error websocket	-IWW
error when	&H,F/KGJISNVRDSWTH_CjHkTlW
error while	"D&@(E*G+J,8.[/=1C2F7D8<;B=I@BAIB2HHJJLVNHPATGVGWeYK^G_GbIdGeKfDiBjEk6
error win	!DKGdY
error with	&J,E-K.C/F2S3I5G7T8F9W;VBAKDLFOHQTRDSC_JcJfJ
error write	!J8YLJOKTK
error writing	.Z8DKWL=OGSE[CaD
error wrongpass	!T
error you	!_"H&W5JBFS<TJ_GiIjG
error you're	FW
error your	!A"^&I3K5H:HBCFTLGRTSHiSjI
error 秘密	;IPT
error 説明	-T7WKH
error'	!V-HKGdU
errore	"J,F-H.I/H0J1I3G5F7I8H<GBHGKIJKFLEOCRWSI^I_HaJbIcIlV
errored	!J5KKGLURHSSTSi^
errored after	,U7VBX^J
errores	!_"F,I.B/H0J1J5I6J8IBIIGKCLHOGRGSETH[I_HaJbKcIfHlJ
errors	!a"6%F&E'J)D*<.1/I172=3I4F5A6:7C=C>K@ACGDKG:HAJBMJNCOTP:R4TJV<WAXFYCZG]H^B_Eb=dGf:gFhDiGkJlD
errors 0	!Y
errors 1	8S_S
errors and	!CKV_S
errors code	(S
errors contact	!U
errors sasl	!YRHiJ
errors ssh	!F-TAS
errors ssl	!T
errors transport	!@5I;TASKI
es	"D-G.F1J3H6G8F;H<IAHK@LHNHOGPIQHSCWJXYYS^U_IaJdKfIiGkKlK
es konnte	!G,U7HXX
es posible	^WbTcU
escape	-U2K9W_U
escape to	-U2K9W_U
esm	!UNI
esm loader	!H
esm module	!H
esmtp	!INX
esp	!b/GK@TG
espera	!@,E/F7UKHRCT_kG
est	"C(B)G*J-C.A/U0C1A395a6G8F9G;JB?GJIEK=O8QFS@THVJWJXG[K]G^J_CaFbEdVfFgHhHiEjIkHlE
esta	!>"V,J-I.J/J0K1K3G8I:WBIKHOFSGTIXI[K_GaJbVcIiH
establecer	7JKHRJWTlY
establecer una	/EKITGlY
establish	!F",#K%F&I)<*X+C,K.I0F1?2V3X4J637G8*;:<DB]EIH@IEJYK-L6MIODQISEVFZI[H]G^=a@dVeIf9hDjTkC
establish an	!XBEGYKKPK
establish authenticity	!A,H3bBIR<T@iH
establish connection	!H"E*J-:1@2F3T5;;I<IAKBYLJNBPV_GcXfGiHkFlK
establish ftp	!INXRITHlT
establish master	!9,V-C1K2K3=5X7K9J<JBYFVKGNJRT_Ii[
establish session	!C,S9IBWQURKbHiS
establish sftp	!6"G.D3A6H8F9GBUJWKGLKPVRC_FbGdVj]
establish ssh	"H&A*^-U2_3>5<6G8E9X;H<HBBFDGIK:N;PBRITE^G_YcKfHiH
establish the	!T
establish tunnel	!C,J/JBFFUQJRSYWdW
establish within	,H-HJUTV
established	"E&?)C+D,K-U/>1B5V6B8B;K<@>IABBFGFIIKHL@M@OKP?QDRJSHTTUIVIW3X[ZE]JbKcHdZeKfCgIhHiKlU
established broker	!W
established connection	!G,?.K/H2YBDRD^H_WdThGiDlH
established initializing	!KNVlV
established the	3J5T
established waiting	!UKDTDkSlW
established with	!U
establishing	!G&A(D*T-T.</=0G1T3V7A8:9W;F<EAEFAGFHKIGJIK>L@MJOEQFSATFW9XJ[G^HaFcEfDhFi=jD
establishing a	!Y
establishing connection	!^BIRG
establishing sftp	!D"U1W5DIKKHbS
establishing ssh	!:"C&I(J,>-T.C/E0K1C3X5>7G8G<JAJFHKHLHOHPISHWE[JbFf@hKiEkT
estado	!Z"J,H7UBIKIiG
estado conectando	!W7WTD
este	,I/T3G5I7K9IBJFVRVTGiK
está	"V#J%I'K(K*H+H,A-G.D/F0I1I2I4J5H6I7E8E9K:W;D<F=F?HBFCIDJEJFFGGHKIGJKKALHMJNIO@QHSBTCWHYJZI[C]I^H_GaFbHcGdIeKgKjIkIlI
está en	!@"I&U:X;K=J>TiH
et	"G(H,U-J.I/Z0V1J4J6B7U8F:KGJLIOIR@SGTUWJ_JaIbKlJ
et que	&T
eta	!G(H-D.X1I8VBIJ@K]LTNE[TaTgJ
eta 0	!V
eta date	LW[V
etc	!Z#F%H'D(C-J/I0@1:324T536@7J:F;8<T=b>B?A@KAABCD=EIFCGFJAKJO=P4QCR6TEUJV<WEXDZA[?]F_DbHcJdaeFfHgChKiEjEkClE
etc ansible	!D<UBJIV
etc app	!D;JHWLTSW
etc borgmatic	!S8S
etc git	!D=TCUHT
etc hosts	!I,DTGddkK
etc hosts'	!ZSE
etc nginx	LHSY[J
etc passwd	!H"T
etc sftp	!H=T
etc shadow	!]=HSCaE
etc ssh	!_3=4W5<6J<JDJH@JILJ
etc ssl	!T;J
eth	!Z
eth 0	!Z
ethz	!D
ethz ssh	!D
etimedout	"?)I*J,2->/:1?2K3F5G6B8F9FB@IIJKK9LJNBR9SITrWF_AbIcIf<iDkAlC
etimedout connection	!F7UKJTU
etimedout ipaddr	,>-G/I1H7DBIKINJTc_IkB
etl	,XITLHTD
etl sftp	!I,Y5TTE
eu	&J,D/UBFRKT^iV
ev	!E-JKU
ev preprocess'	1I
eva	!]
eval	%I.WiS
eval ssh	!T%J&HTSiT
event	"U&B(E+H,?/I2E3A4I5=6J9J;><I=F?H@CACB>FFK^MKQ?SJVEWGXJYE]K^FdIhFiIlE
event emitter	!Y
event error	!S"URSTJiK
event log	-UKJNI
event on	!CRSiU
event raised	!C"J)T-X8KRKTWcV
event ssid	!T
event wait	KJ
events	!C&E2H8CBCFIITNVVIjHkS
events 502	!F
events 524	!CKJNH_D
events 536	!KNT
events js	!A.F1JIU
events py	!F
everyone	!JCKDZ
everything	3G5F6VBTPBQGUSiV
everything up	!aPBQHUT
evp	AS
evp decrypt	AS
ex	"G&K*J,A-E.C1I2H3G5D7T8J9T<F=JAXJXKELVNIOIPIRESWTT_GcHfBiFkGlK
exact	!U
exactly	!D;V@XA[FWQUYZ
exactly 160	!D;V@XA[FWQUYZ
exampel	"E,A-H/l1C3F5A6E7C9J;J<GBFIJKCL@NFRDSFT@WCXI_KbJcIdKfCiIk4
exampel invalid	!A,J/p637JNJTJk>
exampel invalid'	/X6I
exampel org	"J,H/]1E3I5D7K<HBKKGLBRFSHTGWGfFkI
example	!S#;%;&:'D*8+/-?.I/V01263Y4T6q8I92:=<C==>>?F@AAHC5D=EEF9IBKJNDO8PGQ@S5UAV6XTYDZ:[I].^3_:aBbKc7e2f4gBhBj8
example 2022	!J6X
example 22	!5"H-D1H3G6B7I9GBVKALIM^NHQVSJTU_IdGjTk@lX
example 8080	!ITSXU
example a	!W
example ac	">&J)J+K.I/X2K4U5A8F9J;E<A=D@JAJFIHFIJKGL<MJNFOKQISFZG_EcJfHhKiClC
example br	!W-KBZWC
example closed	,H-J1SBGRJfUiK
example cn	!ZTE
example co	!J,I3J6U<UQSSIiYlY
example com	"[&H)V*G-5.[/I4T5K6Y7@;^=C?T@GBJG=H?IEJEK5NCODPYQJS9TFVJYH[H^@_=aThGj4l?
example com'	!G;J?TBKPSR]TFdT
example de	"S(J,<-T.I/Y1F5F7E8H<JK?LIRAT;WT_HbIhGiF
example dev	WV
example edu	!C)K,C-F.J/X3H5E8UJHNHSKWHXS_JbFfHkBlK
example es	!^/S
example example	!Z-I3K7VBJKSTEXX_U
example found	5V
example fr	"K,V3J5H@TATKITCYTkE
example gov	-T
example in	,I3I9TBSRXSK
example io	!T/H3U
example ipaddr	!Y,J1UBFGIKJTGdSfVjJ
example it	,J.G3V5F6HBJJXKSLHTDiU
example jp	"W&I*K+K-B.E/V1U4I6T9E;H<JGFHIIKJHKEL?SDX?[K_FaJbYcKd@fGiEjI
example jp'	3I^TdT
example kr	,H5T7KTU
example lan	,K7TTJ
example name	!K
example ne	bK
example net	-D.C/A3V6]8D9J;B<JAJFIGFJWKILFNFPKQHRGSCXJaHcKdAfHjAlG
example net'	!HbTjU
example nl	!W
example on	,A7FTVXYdKkG
example org	!I"H%H&E'A(=+?/E0J6[7[9A>IBCCFDCFGHXIJJ@PJQFRJU@VHXJ[C]B^BaEc@eBf?iK
example org'	!S"J&G)J*F,?-I/C1G2F5T6V7C8J9G<JHELENEPKRVWGdHiHjFkFlK
example port	"U-E6T8IKENHXW_G
example report	!W
example rsa	3J5S
example ru	!Z,D/I6K7EBJRJTTdTkC
example sftp	!ULK
example ssh	,V-W/S1J3VBIKIRHTK
example'	/U5YBCGJHGKKLJRGSHZVjH
example' not	!K5Y
example' rsa	!T
exampleorg	!^
exc	!W,FKG_HfThKkI
exc from	KJNKfV
excedido	!USH
exceed	!G.Y
exceeded	"D#D%E&:'E(@)D*A+H-=.m0A1F2A3K6@7F99:D;<<>=@>H?E@CACCDDHEEFIGDI:L7MANGO=PGQ>R9S0UJV?W>X=YC[=]E^<_^a:b<cCdHeEfCgCh[k>lH
exceeded connect	!G7SKJdV
exceeded connection	!D"E,E-U1>7FK9N]_SdAkc
exceeded for	!ChTjV
exceeded host	!A/Z4U5@BKHUKETJ
exceeded max	"K-5KEN=WG_lkF
exceeded ssh	,WTGk?
exceeded storage	!V.J
exceeded while	8IJXKHNVTU
exceeded with	!T
exceeds	.@KCNDSI]Uc[
exceeds max	!K.IKHNHc[
except	!d,IB@FHGGR@SIiB
exception	!B"H#0%7'-(B)9+B0@1J4I6=7@:+<H=E>!AYC7D*E?FHHEIDJJKULSM8PTQVU0VGX?[>]C_FaAbEcGdIe(g%hEiJjDkFl@
exception 0	,E7STZ
exception 1	,@1AK<RFWF_XbSfW
exception 10060	dU
exception 10061	!Y/HTD
exception 2	!G,a1H7W8KK?Wa_HbBf<
exception 4	!@"B-E.U0H1G3J5H86;JAGNFO<QJRJS6WJ]W_CaFcSf[
exception access	!V=SSH
exception algorithm	!B*c-G2f3J8I9^AIBFFIKBNHPJRFTJWK_HfIiI
exception an	!Z*E,I3G5G8V9:KSN?T>hI
exception another	+TfSkU
exception auth	!="E&J*=,8-0/:1D2>3;4G556F7C8:9-;:<D=C?B@BA1BaFVGXHEJIK(N7P^QJRWT2W>XIYG^K_3bFcCdJf9hCiWjUkB
exception authentication	!:%A&3*B+J,F-C.J1D2E3A7I8?9C;9<<@GA:BXFXJFKZLJN@OKP;Q8SJTEW7XEYF_AbKf=h<iWjSkJ
exception bad	!A"I*U+E-J2I3d4K5:8J9H;<@AADBFFGGUKDN<QWWIYIZV_KcWfDhGiT
exception base	;XKI
exception broken	"S.D1Y8H9IKWNI
exception c	!S=GHXIJSI
exception calling	!EBIKWRWTG
exception cannot	!E&W*Y-@7G8E;D<HFSGFHIIIKKLWNJOGQGSWVGWH[FaHcKfAkA
exception caught	KKMURV
exception channel	!6"F&G)W*D+E,W-?.G/G1Z2D3C5?7S8*9C;A@GA>BEFDGGHJJCKGLHN@OIP@QBR@SGT:WUYJZI_WbYcWf^hDiGkD
exception client	!J"K&T*X,A/C1B2I3K5I8Z;JAILHOJRESGTA^IfEiJ
exception code	STaE
exception com	!W
exception communications	!U,H
exception config	+Y5K;HKGQIfK
exception connect	!C&H,C-G/J7ABYGHKBNFdU
exception connection	!Y"E&H*6,S-[.A/71E2:3J517H;C<K=I?I@GAEB?FEGDHHKWLINEPDQBR5SEW6X?YJ^F_UbGcFdWf@hFkZlF
exception could	"I%B&[)I*U,I-D/J6F9C;>=F@IABB@FHGGK9NDPJQFVIWEYK_IbJcHf:k@lU
exception decrypted	!IQX
exception decryption	!HQV
exception default	5J8GBGJYK=iHkK
exception der	!I,J-K/a5D8KKF
exception detected	8WBIKINJRTT<fG
exception disk	!YLJ
exception encountered	3I5I;Z@JACQH
exception end	!A-V5HAHBHPK_UcCfUkV
exception eof	!I&I+J->1T3H5F9EK:NAQIRJ^T_FcXf]hJkH
exception errno	!W,H5IHV
exception error	!U&B)K*D+I,;-Y/?0H1B2E3A7F8;9>;A=I@CAKBSGFHGK=T]VHW;YH^H_UaEbCcDdKf<hGjI
exception exception	,H5J;IKJQXTK
exception exhausted	!K;JQ=TVZGj]
exception exit	!T,W5GBTKHTU
exception failed	!8"T%K&A+K0F2C3I4H<@=EGCH>IHJBN@QXVHW>XG[E]H^G_HaDbZcBdEhKiIjAkJ
exception failure	!F,H.d/K0Y1C8HK6NJO^SATJaZcKfD
exception file	.I3TKKLDOXSC
exception for	!U
exception general	!HKV
exception home	!?;J<H=e
exception host	!>*I,E-G1K3o4B9D;GAEB@FFHJK;NKQIRATC_KfJiK
exception hostname	!G-T3U5JKJiT
exception http	WZX;
exception illegal	!T3K8J;E@KAJEGLKNUQI
exception in	!E&H(K.Y1C4I=DFBK?NUOGTIYSZI]K^KhHjIk]
exception incompatible	!G*U2Y3J5H9SKENJfJ
exception incorrect	!E-I9J;FAJBFKCMUNWP<Q]RE_IcI
exception indecipherable	NW
exception inputstream	!="C-B5G8T;JAGNEWI[H_Ef[
exception invalid	!1"8&D(I*9,>.G/91F2B394C546@7H8998;]<7=C>J?]@SAXB6ECFCG:HBJUK-LBMJNdOHP/R2SBTBW;XIYWZH[K]I^C_?bHf5gKhEi2jG
exception io	!T
exception is	!B"K-G.?/E0J5^7K8S;GAIBeHJNKOSVK[EaJbJcKfD
exception java	!U"J*I,X-:/W1G2J3D596U8;9G<V=W?H@FA@B=GJK;NAOJPGQGR;WEXJYI_@cJfDiG
exception key	!=%[*@-J1K8G;;<J=I@BA]BIFFGIJJKTNCP?Q@RIWKYGZJ_JfB
exception keystore	!V
exception login	!D"E3YR_iI
exception message	!H"F&C*J-H.B/?1I2K3?5D7F8H;H<IAJGGK;LZSV_HbIcIfEkG
exception negotiation	-Z3C5D9S;KNFfE
exception net	!B7UKWSS_[hI
exception no	!=";%A&A)J+G.C/D1620324H5X6T80<X=GBDEJFUHII1KGLZOCQFW9[B]J^D_CaHbAc@hUi?lI
exception not	!G&J<A=H>J@YATP6QBYZ
exception object	FWiV
exception occurred	;KIVJTKHSITH_TkV
exception open	!C;@=K@EFJIILVOUQaYH[TfI
exception opt	!E=WIURI
exception org	"S,I-ULURISUTIfK
exception pad	;U
exception password	;H<J@KBWPZQDRVYJZC
exception pem	!@5H;]@TKJPVQG
exception permission	!<"T&K.J1H8J;C=BBVGFKFL6PJQESgTGZ9fK
exception pipe	!?-E1D8UKaNJSKWK[F_Gf=
exception pkix	!V
exception premature	NX_X
exception private	!A;D<@=G?K@BCXDJFIP]Q=YF
exception problem	!>,T.KBVKTLJOIPXSGiT
exception process	!G,Y/KBIKJiU
exception proxy	!C&J*I,U-G3F5H7V8G9GAJBGK@NEPJRGTKWhX9_JfE
exception publickey	!A;I?T@WBHR?YZZVjJ
exception read	!U-H7JJYKENT_H
exception reject	!C2A3S4?5a6I9J;HAHBBHGKDPJQFRBTH
exception renci	-[BJGU_J
exception rescued	9U
exception revoked	!K3C4^5C
exception root	LUSK
exception scp	!I^W
exception server	!9&G,>/>1>2F4Y5d95;>@JB<FFGIJGLJPJQJR6T;WFZKbDf5hEiDjJ
exception session	!<">)H*E,>/<152F3?4I5B6J798Z;C?H@HA?B<FKGEHHJdK]P>QER<TXWB_VbGcCdGf(hJiH
exception sftp	!D">*J-D/W0S1T3:6_7A8C9I;H<I=JAGB2GEHJIIKHLVNEOCQERUTJWF[H^J_FaFbJdKf:iDkC
exception socket	-ZKF
exception sqlstate	!U
exception ssh	!)&S(F*4+H,G.=2#5U67749?:H;T>B?KBFCDDKEAF(GHHEIAKSL-MFNTOEP;R6SEVDW"Z,[F]J_UaHcTd<gIi@kE
exception ssl	!U
exception stack	aU
exception subsystem	;JAJKGRKbIf^
exception system	!T
exception tcp	!H7UTUkU
exception the	!?*<,7-W.H/B1D7I8,;W<K@JADFGGGIIPFQTSKT;WI^AaJbUcIhTiU
exception there	!9,W3TTT
exception timed	KHNXRYTB
exception timeout	!:"G)T*I-I.D/B3F5D7T8H9H;IAKBBGKJXLHPKQIRISHTdWIXXdYf>hJiIk?
exception tmp	!ZIA
exception to	!A;C@WPZWTXT
exception unable	!="I&G*W-C/I1E3E5B7U8J;Y?T@TB;FSIHK>Q[YS_JaIcIdWfDiSjJ
exception unexpected	!>"H)G-W1W8I9SK]NHTT_JbIc?fU
exception unknown	!D3:5XHV
exception user	!A/K;UESGT_ShH
exception userauth	9H;GAJFJKFQIRYiW
exception using	!CQX
exception util	kU
exception var	SI
exception was	NU
exception when	"J&H-J.G/C1I3J5H9F;H<GBHKFOJQSSXTBWJaKfHiF
exception while	!E"K&U,F/J1I3S5H9KNIPTRBWK_WfJhTjV
exception キー	!WAWKJRG
exception サー	8SKK_V
exception ファ	=J
exception 接続	,S7SKUdJ
exception 秘密	;Y<F
exceptions	#G%@&K'I(B)@+8-;.G/K0E162J3J4C668;:E;U<a>B?A@8A0CFEHF@GFN<PGQBRTSJTGVAW0XAY4Z>]G_7aCbJc2eGfVgFhJl4
exceptions 0	.USI
exceptions airflow	!=&J3F5S<CAIHUITQHjS
exceptions authentication	!F;HGIK>R^fIhH
exceptions client	!T
exceptions communications	!U,H
exceptions connection	!V-H5I8H9GBHKCMVRHkGlK
exceptions endpoint	!W
exceptions host	!F5UHS
exceptions key	!=3D5D9V;T<Y@KAJBJKEPIQJ
exceptions netmiko	!C-TGVJIKIkX
exceptions scrapli	!?"K3V5U;IRFjK
exchange	!3"3#=%6&*'C(=)4*^+3,G-c.8/B0<1-2Z4>5I6@7(8!9x:;;%<6=>>G?9@9A,B-C?DBEAF3G=HBI:KKL2N[O=P*Q+R>S6T:UYV=WYY:Z>[?]B^4_]a;b-cBd+eAfCg?h/i&j/l.
exchange algorithm	!@*&,J-G1J223E5B9jBIKCRKTGUa
exchange algorithms	!X*J5I
exchange client	*K9W
exchange connection	!;,J-V8KK:MVWVXIdJiJkI
exchange encryption	!>&C*X,B-S/H2[3C5B7J9[<G=KB>KYPHRDTB_CcKfDiJjJkD
exchange error	3H5J9X<GKH
exchange failed	!>*c,J-?/I2[3H9WBFNKRHTI_FbK
exchange for	*T
exchange identification	!&"9#J%J&E);*@+@-Y.G0K1/2;3.4I5#7@89:I;I<H=E@IAIBECGEFFGGFHFJ?LJMWPISGUJW]YJZI^F_Zb=cBdCf4gKhBi;j=k]lG
exchange method	!D*?283K5K9e
exchange negotiation	!D->3c5UK4
exchange semantics	!K
exchange started	JTTV
exchange using	!K
exchange was	!:*_-T2W9VKD_K
exchange with	!F*V2S3F5IJUKTfT
exchanger	-V5UJTKFTI_V
exchanger java	3T
exclude	!F.TIT
exclusive	![;KBKTKaS
exclusive timeout	!Y
exe	)I+G-G.G/I0T1^2S3D5S;B<D=JAGB[FJG@JFKANCOIPFQKTSWBXUYKZE^@_?aHb@fThJkD
exe connection	"Z)J,J-@1a5GB^GCKENGRAZK^F_BfSiBkA
exe ssh	!D5XRVTViS
exec	"3#V%D&J)D+B,E-A.=/@0I124K6G7I85<>?I@?BCCFEJFJG=H;I3JEL8MINCOCPYQER>SCTHVAWaYDZH[H^a_0a>bkc>dVeJf+gKhHj?k5lG
exec completed	!Y
exec connected	!_TJ
exec connecting	!X#UBEjJ
exec corkscrew	WSXV
exec dbc	BTFSRK
exec exit	!Z
exec failed	!SfJ
exec host	!WBI
exec nc	-KWT
exec private	BJ
exec provisioner	!H#[BFRFWXdX
exec request	!9"C,G.J1H5JBIKESIWI^]aKbgf5
exec ssh	,I/T
exec usr	!?,UP^
executable	!U5FIJLH
execute	!B"E*J,W-A.D1G598S;I<GATBTGJHTIGOIPET=aGbUcGhIjTkC
execute commands	AS
execute error	!F&U-IKSRG_TjT
execute goal	![
execute scp	bS
executed	!U,J.H1K5JBFKHLFRETE^If[iK
executed transfer	!YSJ
executing	"B%K&W.>1B3U5:FGGIIHMKOEQER<WJ[I^XaFbVcFjTkA
executing as	&S1KRG_YhT
executing on	!HPURIiVjU
executing process	!Y
executing program	!H^X
executing proxy	,SXT
executing task	&T
executing tmp	KT
execution	!J"A*J-D.D/C0I1G7J8T;EBFCTFIGHHJIUNAOEQTRH^Y_DbVcJfEhKiHjJlJ
execution failed	3U=SBJCUTU
executor	-JKTNJ_J
exemple	"C)U-C/V6T7I8E9KBIKAR?T@WKXK_DdUiJkC
exemple fr	/S5K6V7JKIRGTB_KdUkI
exhausted	!A"@%K,Y1J7S8J;D<BB]KFLEPGSFTWhDjV
exhausted available	!@"B,K.F;F<CB^GILHPHhEjV
exist	#G%A&;'G(5)D*@+>,7-4.</V042I334F5G6U7>8<98:@;-<d=G>C?@@5A4B-C:DFEEG>HDI]JEK/LdMIN0P5Q/R,SBT6UJW>X?Y5ZB[5]:^E_9a2bFcKdEf9gEhBi/j:k:lG
exist at	!@<TIU
exist in	!T
exist on	!]/KSG
exist or	!H/J1H5U;G=T@IIEQHSX
exist yet	!bICSD
existe	!G"C(I,@.B0I1G2K6G7S8H9K;H=GGII@KDOaPJQJRET?VKWKXJYK[X_JaJbIcFdFfHkDlF
existence	!F/TBVRSTS]V
existence of	!F/TBVRSTS]V
existiert	!9"A(G)G,@-K.:0>1B3A5F6@7H8D9I;H<F=JBHGJI9K;LZNJOaQER<S7T<WKXI[F]I^J_Ba<bFcDf?gIkHlF
existiert nicht	!D,H.C0I1J3G5>6HBEIFKJL^O@RESATCaGfGiJ
existing	"C&B(?*C,=.H/C1B2F3J5:7D8G9D;C<C@HAGB;FHGGHJIBJVKXLCO]PDQFR<WE[I]Y^IaCbBcGeJf<h]i?jV
existing connection	,J-H3K
existing file	!FO[
existing installation	!W
existing session	!D&G*F,I-T1K3J5B7J8H9@;G<IAKBFFJJXKXPHRETIfAh^iGjX
exists	!T"<#I'I(;)K*C+S,D.50=1F5G7H8G9<;A=G>C@HADBAC?DIF?GCI1JDKJL@MJOtP8Q6R1S9TAWEYAZK^9_Ha<b7c5dDe@f6gEi=jJk@l@
exists and	.KKIOW
exists at	;I<SYH
exists disabling	!_8K
exists file	OT
exists in	!H5UOS
exists stat	!GKY
exists to	!Z,K/J3J5IKGLJSHTIaTcI
exit	!K#;%B&S'@(6*3+C-K.K071V243J495b709=:>;J=B>K?9A?BZE=G<IVJCN&O/Q8R7SIUDVCX6YJZ>[I]@_IaEdBe=iJk2l:
exit 0	,K5H<YBTKHTX
exit 1	!U.D/H5K;G<FBHKDLZTK
exit 255	!A,Y3E5VBZTXiJ
exit before	!F-IMT
exit code	!G#E%B'K(B)I*@-J.E/@0C1U2@4F5a6;7B819H:J>I?CEJG6H<LHMCNAO@PYQFSFVAXFZI[?]K^8a9cFeGgCkGlG
exit request	!V
exit root	!W
exit signal	!F5H8ZBJK^
exit status	!G"F#H'I(J*D+B.A0I2F4F7>8T9B:H=C?H@?A<DJEGFAGAIXJEL0MBN>OEP<QBR1SJXEY>ZJ]J_EaIcUdHeIfTgDjTk>lE
exit tab	!H1JBXKUTJ_I
exitcode	!A)F-]/T1U9IKERISKkIlJ
exited	!7#C%I'G(C)8*3+60=1X4?5X7J8U:C<D=K>E?E@<A[BSDCE=G2H9I7J9M<P3Q8R]UIVBX;Y<ZB[>]H_Ha9c@dHeDfIgBhCjEk@l9
exited code	![1IfI
exited connect	!B-G/U6X7WBDNHRE_IdV
exited no	!E"I&J*H,D-F/I2S7F9VFTKHTH_JdHkH
exited normally	!I
exited remote	!E,E-X/I1H5J8D9IBCN[RITH_ZiGkV
exited status	![1IfI
exited string	!A"F5G=JAbBHCGKKN=WKYI_HbHcChI
exited unexpectedly	-C1J3J9KBXKENJRYTX_J
exited with	!=&U(K)H*G+J,T/@0G2F4H6E7?9<;F<@@HABFDGDHFIDN=PDQESUVJYH[G_JaFc>iTjHkAlI
exited without	!F5H8ZBJK^
exiting	!X"A&A*F,U-I.?1A2H8@9D;F<FAIBFFTGJIFK=LTPGXW^HaJbFcKfAjF
exiting now	!U.JIK
exiting with	OT
exmaple	,J/^5I6I7EBKRJTH
exmaple org	!H/_7FTK
exp	!@,Y0VeV
expanded	!J
expanded user	!I
expanduser	!<5XLJ
expected	!A"7#H%D&='J(^)K*8+=,/-2.//10?234A5H6<7781:G;b<7=<?A@KB*DHEFF=G=H@JBL0MAO5P7Q>R0S+T3V>W>XCYUZG[J]E_Ha6cidBeGgSh<i7j?
expected 'aaaac	3U
expected a	;IIVLK
expected hex	!F3V5I
expected key	!T3F5H9U
expected net	!C-K1Z9KKBNH_JcXf]
expected ssh	!=1I3Y5A9J;KBJNURJTJcYlJ
expected unison	!HcXfH
expecting	"I)G*A+I,G/I1@2F3H7K9H;F<KJ^KULIN@_CcKfIjIkHlJ
expecting any	!V;?QK
expecting ssh	!C*C,J-D2H9JJ^KXNF_GjKkK
expects	/KRITTiSlS
experienced	!A7UBTJVKSNT_T
experienced an	!C7VBTJVKTNUTS
expire	!V"JBTRJ
expired	"n#H%I&@(K)D*D+E,@-F.80J1;2D3=4V5K6E798I9H:I;F<F=I?J@IAHB:CHEJFHGDHBIJJWKXL>OIPFQDR4S@WCXFYIZE[E]J^G_JaEb:c=dBf@hBi8jFlC
expired 30000	!DJSTU
expired account	!G"W
expired or	!Y
expired please	!S"YbHiI
expires	!Y-KNKWT
expires in	!Y-KNKWT
expiré	!V"X-E3HKFNK_HkJ
explain	!W2K
explanation	!F"ScY
explicit	!E%:5K<HR:ZEh?jT
export	!E"D&J(F*G,T-E/C0B2I6I7H8S9G<A?KB6GHHJI[JJK=L<NGO>PIQHS[T>V@WJYV[T]K^K_FbEcHeWfCgIhKjIkBlI
export home	1T
export sftp	3U
export ssh	!SASQT
export task	!V
exporter	,V7HBSFWQKRGiF
exports	!B-K0J;JBGIKKGS[VG[TaSkU
exports errno	,VTTkV
expresamente	,Y
expresamente dicha	,Y
expression	-VKKNU
expressément	,U
expressément refusée	,U
ext	&K,H-K2J3JKGNTOVSVTHiKkJ
ext build	!Z
ext info	!F
extension	"F&F'V-G0K1H3?5>8D9G;J<JBYHJIHK@NJOIPIQK_FaEbJcFfDiJjHkC
extension host	,J3JBaRVTBiI
extension js	/SGT
extension sftp	!GLJTSVSkK
extension user	!Y
extensions	&D,I.W8J?X@DBJNBOKRT[I_FfIiFjK
extensions liximomo	!@-H.S;KAUBIJTKINIOIPIRWiJ
extensions natizyskunk	;T?[@DAJQF
external	"H,I/H1I3X7J8J;JIGKGLFNJOJQFRWSCTGWJXT^VfHiW
external command	^W
external connectivity	!W
external lib	!G3UBT
external message	!EBWRWiV
extra	;Y@T
extract	!@&K;T<G>J?IA^FGQVY=iF
extract public	!E;U<G>J?IA^FGY=iF
ey	*C/K2Z9DRK
f	!B"9#I%?)C,9-=1:2S3V4F6C7:8J:H;B>DAIBTEDGFMSOBPESWVbXIYEZE[9]F_?b>c7dDeDf5iSlB
f 0	!gSJ
f 1	!D(V.T/J0J5DIJKHLGRWaHiX
f 2	%H&W0J3D5TITKFRIVZaI
f 3	!C;J=URJVU
f 31	!G^T
f 4	!K/T
f 5	!F.TBWFWiW
f 6	LW
f 7	!_.J
f 8	*T2T
f 9	3TRTSITT
f home	!I3X5JHJ^T
f l	5T
f m	!Z
f option	<T
f ssh	!^;C<GPK
f var	!T
fa	"J/J3H5G9I;JFIGTIJNIRKSGTH]T^IcJgHiHjG
fa 9	!V
fa gz	!VKG
fab	bS
fab h	bS
factor	!D"B&FBBGcKHPGRAiG
factor login	GY
factory	"T,U-G5F7I<TB;FJLGNIPKRISHXUfJkF
factory java	!J,U/T5K<T
factory rb	!E
factory'	!U/H
facts	6[BJ
fail	"(#E&/'G(C)9*a+@,=-&.-/<0;1*2c3+4A5%697,819e:F;><4=5>K@9A@B]DJEGFaH=I7J<KFLDMEN+RbSAT;UIV?WJX<Y;ZC[<]B^=aCb2c3d<eFf(gEh:igjZk0l6
fail 'type	SITW
fail 2	_ZkJ
fail algorithm	!H
fail error	BSiZ
fail exception	!I,T/V9T_J
fail for	!IBVF[GTPFRGj[
fail src	!ZOJRJ
fail test	!ZSI
fail to	,F/HBKPZQIRHiK
failed	!?"B#=%X'8)/*I+7.W0?1@2H5V647B8?:2<D=?>!?2@5BUCBD"E&FIGKHZICJ<K>MBRVSUTGU*VEY9Z9[F]E^H_GaUbFc@d=eAg>h2kCl6
failed '	!A,[1X5IKFRHTGdJiSkX
failed 0	!a.G/F6TBIIJRH
failed 1	!VNI_W
failed 111	!WkV
failed 13	!YSH
failed 18	!B"W&K;VAFBUFVQFZViTjT
failed 3	!]_I
failed 4	!GKGOZ[XaI
failed 407	!VWK
failed a	!K7VQVkT
failed access	AXFKSI
failed address	!Y7IkU
failed administratively	!X/ISJWWbDfK
failed after	!F(F-J.WKYNIOCSATH]WaV
failed agent	!H%W&E-KCT
failed at	"WFX
failed attempts	!?"U&WPXRKTT_T
failed authentication	!7#J%B&X*J,A-C.I/H1F2J8D9I;ZAUBXFTGJKCLJSHT@WCXEZT_afGhD
failed backend	!G.WBKRW
failed bad	!Y;>@AACPCQVYKiI
failed because	(U,B/I3@5TRESJTUiDjU
failed broken	!@"J,;.<1>5H8g9UBDKXNISKTCWIfKiK
failed building	!Z
failed cannot	,J.C/W3H5G;H<VIJKILWOJRFTHVJ[J]SaHfK
failed certificate	!U
failed changed	(U/A3I5EBCLSRBiI
failed check	!BRY
failed cleaning	!IBTFUiVjT
failed client	!F"K*H2VBSMV_JiS
failed code	*U,J-I.H2V3K5F9VBHLWSTTGiV
failed com	BcR5
failed command	!J;ScS
failed connect	!J-J/b1K7FBKKHTVWY_GfAkJ
failed connecting	!9%G&[,K-I<^HELBPKSJTGiSjI
failed connection	"@&D*H,V-<.T/;1?2E3Y5H6K7W8U9>;IBIJILEN@PKS>VHWWX:^E_JaFcIf@jTlJ
failed container	!U
failed could	!U"J&D,W-F.J1E2W3J5B6I7F;J<KAEFTLXQJR?WGaIfGiFkH
failed couldn't	.F0U[S
failed curl	!^-KKF
failed dial	!b,AWJkD
failed dir	!GKY
failed disk	.T
failed dns	/S
failed e	!b.E/JKHLCOERJS?
failed eof	!<"D%H&E)U*F,K-b/B2H384D557K8F;F<EAKB9FIGBJHK]NUPJR9T<_ZbDdHhKiBjGlI
failed err	!B,V/TSW
failed errno	!J,Z-F5E6G=KBHHHIXLTRFWG_JdHk;
failed error	!="T&G1C2V3@6W8E9C;B<C=BAaGGH@ICLGNFOEP?Q[RKS<T:WaXVYG[U^GaHbIk=
failed exception	*J-H.K/A8B9F;><HADGGHGIDKGLTQWSVWG[C^JaAcIf>iTkG
failed exhausted	BUjE
failed exit	!C"J&F,E/X1H8K9G=K@AKALFPZRFSDT[YFbGcHfFiTja
failed failed	!F,H-V.@1J6W8TBHK[LFRJSI_YaIbIfJkK
failed failure	!5"J(F,H-H.a/D2JBGIHLWRETI]K_JaIeGfG
failed fatal	!X3V5H
failed file	3I<IBSIKOISD
failed fix	!T
failed flow	!GTSdT
failed for	%e&e(K)S*B,E-I.</W2D3<4H5K6G7@8<9>BJCAIGJGK4L@N?QGRCS:T=WEXG[J^H_JaDbBcEdCh:k=lJ
failed get	5YKJ_W
failed getting	!?"I&J*=,;-[.H/@1I2@3F5F6G7?8J9E;I=JAJBBKWLKN[RASFTE_abGdJfEiHkX
failed host	!8-A/Y4A9DBCHDNHRIWJ_UdWiKkJ
failed http	!]
failed https	!K:X
failed in	!F%V&G(I,T-K7VKELHRGSDTW[U_KaWiJ
failed inappropriate	!Y
failed invalid	/J0Z5IB?KKLJPTQFSFYKaK
failed java	!_,I7S9KKJTHfF
failed knownhosts	!3"J#J%G&A*@-=/D3c4_5T7J99;7<A=IADB8CKEKFFGGHGJKKFN>P@QERAT?ZK_FdFiEjEkH
failed libssh	!HAXFXRCZX
failed login	!65K;IB^GKKFNKPTbJjJkJ
failed mkdir	8KBKRJSU
failed msg	"T/I3F<SBALHWIbTcIfSjI
failed name	,K/U6FTJ
failed no	!7"C%J&K*f-B/82X3:4G5@7I8F9X;8<6=KAFF=G:HZJFK?NBOGQGRDT8V8YIZB[G_GaCbHcEdIf=gJhJk<
failed notify	!ZBJRG
failed nt	!^RH
failed object	!HVX
failed on	!B"T%J&I(E)B*A+J-B.[/80G2C7G8?9A;GFGGIIEJJK6MIOHPJR@SCTBVIWFZJ[H^V_Ca<bWc>fVi?lE
failed operation	!=%J&K(J+J,F-K.U/J0J3F5G7E8I9J;HBIIEK7LDNGOVQJRGS5WJ[V^H_JabdJfI
failed password	!<FKGGPDQHRlZKfJhK
failed permission	!)"E#J%I&E0T5J;F==BHFJGFH@ICOWPGRBSZTKWKa]eFiEkJ
failed please	!C-X.J5J9W<KATGVNGQKRYTGiEjI
failed port	!W
failed programming	!W
failed publickey	!:;YBaFDRAhFiS
failed r	/K4J5THJWT
failed rc	!J;W<YBELXQVST
failed read	,H2J3J5;7DB5J[NS
failed reason	!I"J,F-V/F1F5I8TFKGXLJTHfG
failed remote	!>"U(S,I/F5I8IKDLYOETG_KfJkK
failed rfd	"JcT
failed scp	!GLXOJST
failed see	!U
failed server	!D'V*I,J.U/G5Y9V<IB@FTKFLFNJOER8S;TGZW_KaAcIfFiC
failed session	8I_UfIkW
failed set	!JSBa]
failed sftp	!I"I,U.F/@1H3C6J7K8H9G;D<KATBHIHK?O^QIRFT=VV_IaTbJcFeHfFiDkIlK
failed ssh	!!%=)I+I-K.B/F0I1D5V7J8F=B>K?GCIEEHCIBJ@MJQTRVT;VIW>XGY@[F^F_CaGc<d7eJf@lD
failed ssl	!V
failed subsystem	!EfZ
failed tests	!U
failed the	!C"T(U,U-F.J/I1J;F<H@VAFB@GHHHNKOJPIRYSSWG^JaJbFcKfHiY
failed this	!E.UBV
failed timed	!W,T-E8?BHJIK;NERF_FdGkW
failed to	!I"G#0'<(K*F,J/I2H3H6?7F8K:7;X>DAZCCD?E8FHH]I@NFO=RGSGTFUBVXWIXFYTZ>_BdJg9hJk7lE
failed ubuntu	#TBURIiA
failed unable	&K*J,Y.I/G1<2G5>7H9D<S=H@IAUCXFGGIHJLARKT;WGYCbFiGjVkX
failed unexpected	!H,J1H7TBSJTcU
failed unknown	!Y
failed unreachable	3X
failed updating	&F/I6UPTRJiUjJ
failed upload	!?3VBKOZa;
failed user	!B"XBERTTY
failed username	!?"W#S&I:T;ABYGWZJjJ
failed verification	!?(W3IIKKJSI]ZaH
failed while	!W
failed with	!G#I%>&F)H*?+G-T.71=2>6U7Y9C;W<W=E@EBACJF5HDLCR[VDW<XJYAZ?_UbJdVf>hCj?
failed write	-I.T1I8IKZSW
failed'	*X,^-D1G2X3I5I7W8I9VBJJKK;NFRFTGW]_CbAcHf;hKkK
failing	KTPT
failing and	KT
fails	&U,H/I1J5X7U<GB;IJKFSVcIdTfJi@
failure	!3"A#/%W(<)@+',I-G.y0^1G3B4-5K6.778!:>;9<>=!>0?-@8AHCCDEE0G!H&I!J#KDM)N3OuP@Q)RBSTT@U9V1XCY=Z([m]=^G_@bAc.d)eVg(h8iIjJl!
failure an	.S0SaU
failure at	!?&U,J6K7HBHNKTX_SiE
failure authentication	"G&E;X<KBVPTiK
failure build	3S5T
failure code	!>"X.VBGOE[F
failure connecting	!7"F%H&T;WPSRVfJjS
failure connection	!>"H)I,T-G.B/F1A5D7W9GB@KXRCTW_BbDf@iJk^
failure establishing	!?"E&K,>-T.D/E1E3:5F7H8H9S<JAKFIKKLIOIPJSJWF[JbIfCiFkU
failure failure	!A/B1IBIKDOZRISTTKWK[ZaWfC
failure file	OS
failure for	/UiF
failure from	BTSW
failure in	,I/b0F1K9JBHKHLDOTSTTI[F
failure initializing	!="V)V.G/K8]BGLFRGSKcYfZ
failure invalid	!F.J@WNKOVRKSY
failure message	!?BZLVRDSWTIjU
failure method	!C:WBUiUjU
failure open	!E&I,S.C/D10KHLJOGSHTEW7[G_Uf^kJ
failure please	0TOXSA
failure proxy	KJWV
failure requesting	!H%D&X.D
failure retrying	!7BZCWKHRJi[jZ
failure server	!B,H.V1]KC_HbAf>
failure sftp	!C,W.U1J5JBHKGLYOIfK
failure ssh	!H"I,G-K/E3K5F8J9H<VBCFJK8NJOWRETEWH[X_HaWeDfEiHjJkK
failure status	.JLIOWSG[X
failure the	!?.SBVSX
failure to	!U%X1JBFKFjJ
failure unable	!F*S-H2UAULUQHSXYW
failure when	.SBUOGTFaUiVjT
failure with	!@2I3]BGKG
failure'	.TKKfS
failures	!Z"I#K%E&>)F*G,A-=/I1?2H5@6C7H8>9E;D<F=J?G@JAGB(CJDKEIFEGDJFK5N7PFQHR9T?VKWHXIYHZF^I_AbFc?f>hhiIjGkClG
failures 0	!XiS
failures for	!CBJ_Ghf
failures preauth	!FjW
fait	!W
fake	NSWUXU
falha	!<"V&F,G-F.@1I5G7E8K<F>JBUIHKBLUOHPWRZT<WAXK^I_JaEbGfJkFlK
falha ao	!I"J&K.I;SBKLHPXQWRI[SaJ
falha na	!G"T.J/IGULWRJSKTHiW
falhou	!F-I.T3JBWRISXkX
fallback	3V5GiH
falling	;FFWiVjT
falling back	!Y
falló	,T-G/>1I3S5T7I8IKAQIR_SJT<_JbKkJlK
falló la	3V5V
falsch	,E.J/GBBKKRYSJTGfK
false	![#F&K'J(A)D*I+@,C.C0B3D7A9U:J>JDJEHFBG=HJJCKJLXMINIPIQ=SIVVWJXAY>ZF[>]C^Ja5dJeGfDgEkI
false elapsed	!T
false kex	9U
false msg	!H%I+H,73K4J5Y6T7H8V9F@JAJBTHGLBNBPJXK^JbBcEdFhGjWk,
families	/T
families and	/T
family	!I/S6W
family type	!J/T6W
far	!B-K/T6J9JIJJHWIaHfF
far receiver	![-H5ABHKCRKTTbEcEjT
far sender	!%/T5T8JIKJJKBaJbTfHhJ
fast	!V(S/G1H5J;J<GI[LASBVHfJ
fast forward	!]
fast put	1K<HI[L<SEVJ
fasta	!W
fastq	!C"@#E%C&='X(U)J*?+J,C/E0[2@3C5J6;7A8:9::E;7<8=:>E?A@>A>B7CAEDF?GIIaJ@LJMAOYPHQ?R2T8UGVUW;XCY?[T^FaYb9c5dJe[fCh@i4j?kTl@
fastq 4	.X
fastq bz	!EITLH
fastq failed	!G.H0ULSOW[T
fastq failure	!@.V0W[WaW
fastq fatal	!8,J-T1T4W8IGTHZK5N[PTTGZUfSiGkT
fastq full	!@.V0W[WaW
fastq gz	"G'[)H*G+I,H-B.=/E0U1F3D5I7H8H9H;IBGCIFII@JEK]MKNCRHT:VU[B^G_Ga3bJcJe?fIiIjKkElI
fastq gz'	0S8HaJeT
fastq no	!:.Y1I<IIWLISXVH
fastq open	!CIWO[SI
fastq permission	!?OVSZ
fastq readonly	!DOX
fastq remote	.T0TIGLKaW
fastq ssh	/W
fastq to	!Y"G-K1GIEKCNKaTbGcFfDkD
fastq upload	!^.AHULDO@SE[JaUkJ
fastq 致命	!E3T
fastq'	!0&K(H+J1F;H<G=J>IAKBJHJI]KGOVSXYI[H]]eFgI
fastq' no	!GIT
fastq' permission	!IST
fastqc	!V
fata	5T
fatal	!I#5%E'4(D)a+I,I.E0+1_2J3J4E668I;G<H?D@@A5CCD9FIGEH@I@LHM+NUO!PIQ(REU<V&YHZK[(]-a!e-fTg=iDkWl<
fatal access	!E"ZBHiH
fatal app	!FL[ST
fatal authentication	!^RIiK
fatal bad	!?)c1HBC
fatal connection	!6"?,:1D2U3J5G7?8<9WB@ETJ]KTRHT;XJ_=d?gWhEiEk?
fatal could	!=&T(J)I+S.?0J1F8B9D:WCCGHIGK<LTOGPTQGVHYK^FaFb<c?eIf=jU
fatal create	!G&U,D1CSaTFiHjJkH
fatal db	/H7T<I=WBFRITJWVdUiEjI
fatal default	!IfTkK
fatal detected	!Y
fatal early	.X8TJWKS
fatal edge	BIKTTT_V
fatal error	!*%7&G'@(7+?.#/S0=2A5S61:B<A?K@KAHCBDFE?F8HHI@J:KHL/M=N^O9QFS-UHV:WH[:]B_Va;e?fZg=jDkilF
fatal failed	!],X-H9IBINGRBXU^E_UiFkJ
fatal fetch	!G.Y8TJWKU
fatal h	!F.J1F7JBKKCS_TU^IbX
fatal host	"F,I-H3F5<6J778E9K=KKZR]T[WH_IbIcKd>i;kF
fatal impossibile	<T
fatal impossible	:ULJjT
fatal ipaddr	!@&W3W5J6]^WdTkI
fatal msg	!D)U,J1VTKbVcV
fatal no	.D5F9ZBIKILGTKkK
fatal node	-Z/J5G8YBENJkI
fatal password	!k">B:GJR:i9jJ
fatal protocol	"T+KKHNDbScU
fatal safely	!C1^IGLI
fatal ssh	!F&T,W-F1G5W6H8KNIRITGWU
fatal sw	RIiU
fatal the	%S&I-K3X7UBCWJ_VbIcSkS
fatal unable	!U"A&I)6*K-B6G7A8S9B;J<@=GBUICNAR7S:WYXT_AbGcTdHk3
fatal web	(U,H3E5T7F<V=JBULFRESIWIfK
fatal wrong	![;D<HQJRI
fatal не	!IBSRJTKdTjUkI
fatal ユー	!]BKRDiG
fatal リモ	!G
fatal 无法	/T_W
fatale	3K5EKKLJR^T>bJ
fault	!^,I/KBFRHSJ
favor	,ETJlY
fd	-SPGTJ
fd 3	kK
fd 4	!UfS
fd 63	ISPKQT
fd is	!U
fdocker	TS
fdocker sock	TS
fe	!F&H,E-K.U/C5J8T9HBDK]NVRK_KcWfK
fe 1	!C&J,H.X/F1I8UBGcY
feat	!VNK
feature	!a
features	!]BJ
feb	3SiK
feb 12	!V
feed	)S,E.F1T5K8I<IBGCUKHLTOVRDTFaKbUcTfG
feeds	!9,T.K/D1K5H7JBYL^OIS^TBiZ
feeds example	/KBWTGiX
fehler	"E#B%B&B'@(>*=+A-;/G072?314B5/6<7J869;:A;]<8>A?B@JB>C@DDEAFBG?H?I6J@K1LTM?N:P@STUCV?W>Z?[=]?^=_6b;dBeAfAg>h?j:k<
fehler aufgetreten	!HaY
fehler authentifizierung	!9"T,G/IRYTCiT
fehler beim	!B"J)S.E/E0K1S3I5E7H<JAUBDIFLZQSRGSUT>XKYUaAcIfTiGjK
fehler herstellen	!K7I8IKFTT
fehler kann	!E,J/TRGTJlW
fehler kritischer	,C/GRTT?
fehler verbindung	!U
fehlercode	,J-I.G3E5JKJOXS_[IfH
fehlercode 4	!B.G3GOYSa[JfI
fehlermeldung	!@.F/J1X3D5DOXRUS][IfHiJ
fehlgeschlagen	!J#B%A&>'@(<)=*>+?,Y-7.A09162?374B56687K85:B<<=A>A?C@BB]CCDCEAFDG9HKI;JAK,L8M@N9ODP?QJReUCV@W;[;]=^=_4a8b:c8dCe@f7g>iZk<l8
fermée	!C"^)W,J1TTGiX
fetch	!T"<%T&^(J)J+F-K0J6@7B9G:C;J=A@EAFEHGFHBIIJSNEOFR0TCW?^IaEbEcCdJhJkD
fetch failed	!Z&T3U5GiF
fetch first	![5GBFiI
fetch http	!T
fetch into	!I&T*T4SBJ
fetch memory	3U5X
fetch origin	-T3U;TASBEXU_SjI
fetch pack	!G.Y8TJWKU
fetch ssh	&ZBD
fetch tags	US
fetch v	!JSS
fetched	#V,T/JOUaJ
fetching	"H%K&_,G.T/K3I7IBJKJLEOIR?S=TG[TaEkI
fetching home	.Y
fetching http	!S
fetching identities	!A&^
few	!H#VFSjU
few minutes	#VFT
ff	-S3UNH_JkU
ffff	!E,WKJT?_H
ffff ipaddr	!E,WKJT?_H
ffs	.W[K
ffs tmp	.W[K
fi	!b"E.F/J0K5I8D;C<GAJBEKWNXOKRFSGTKYKaIfJiH
fichier	!<"8#K&K'I)D*D+H,7-?.7/20T1>2H3;4I57697B8@9<:G;I<[=I>J?JAKB8CIEIGCIWJHK7LJMINHOaQ>R6SVT9VHWCXBYG[?]=^F_:b?c<dHeGf<g@hAi?jDkClD
fichiers	!Z-K/I5E9IBKOWSGTF
field	!W,T.I/B0K5J7UKFLESI
fig	!FIU
file	!E"*#&%7&C'I);*#,@-</=0Y2-314;546.7,899-:)<_=_>a?]@UAHB<CHE3F7G3HUIbJ1KFLZM(N1OhPAQIR0SUT2U0VYWCX(Z*[d][_.aUb<c:dBe:fFh0i0j=l8
file '	!I&D(K+T.H/I0V2K3B7J9H;<=6?H@FATBBDJQTR8SXT@VIZJ^IbIcTdKeIgIi>jBkJ
file 'a	!A-G1G8KKYLFOSSUa]
file 'c	!C.I;=?F@AAFBJDIFWIUOEPE
file 'd	=GLK
file 'path'	!S
file 'reads	S[
file 0	OTSU
file 2	!C;=<D>B@eA?IKLUPJQCYH
file 3	!F;B?cABQGYD
file a	0KKHO?S6[TaCeT
file access	=_
file already	!J.B0HKFL<OkS<VI[FaI
file and	3U5JOT
file app	!Y;HAJQI
file asyncssh	!A%U&K)V-J8K<K@JKGQIWTYJcV
file at	!?.V5I;I=UBGIHKJQKVYaF
file attributes	!C.W8WLJOIaY
file authentication	!A&B;V<T=UATFSjC
file backup	9TLFSI
file based	!KPGSKTS
file because	!GSIaY
file begin	!I<FAXBE
file bigger	!GISLKOW]W
file c	!5"J%K&C(J*J+=,I-K.G/T1H2J9G=1?TA3BVDVFELCNIOKRGSFTCYU]KaIcIfIiBkI
file cannot	SV
file checkints	;G@GAHQZ
file config	!KSS
file connection	,T5GBURFjS
file copier	.TIK
file could	/JLY
file ctor	!B;D=V@SAG
file d	!D;T<G>UCKLTYJ
file data	SBaW
file descriptor	!Z&S-K1KKDfI
file dev	!E+U5J=SIT
file does	!?"K([.J/?0G1H3B5J;H<9LhOFS;]DaDfK
file duplicati	SW
file error	&K,S.I1K5J<]=WBKITKHLGQHfKiEkH
file etc	4U5J;IHILHSGYX
file exception	!J<S
file exists	&K+U,D.E/H0F1H5I;E@KAJBGIGKEL:OdRHS8TFVUYF[?^KaH
file failed	(TBHIHKJOHS^aA
file failure	!H.[0UKELIOIS9aT
file file	!U6W7VLJ
file filename	!E<UAVLH[S
file first	;I?XAJ
file for	.J3K5T<JSW
file format	!7&I(J+J.D/J0G5J;c<<==>G?aBBFJIKKJLFOJRDSJVHWC]GiG
file from	!;"W)X-F.I/F0U1T5I7J8V9K;FBAK=LJN@OKRET@^Z_EaJbTfZiGkDlD
file generic	!?.I/H=SFVfHkJ
file get	;K<T
file handle	KJSU
file has	;T@UAVQK
file home	!A+D/H1=2A5A6J;SC<DJFIIJJHKTMJNUWSaIeKgHhTiDkdlG
file id	!E;H<T@UAGQK
file in	"K,J0W1J3J8K;@B?FGIWKCOVPJRGYUeKfEiG
file inbox	IVSS
file input	;JLI
file into	ST
file invalid	!J?T@HKHQT^U
file io	!?.[LX
file is	"J&E(T,G-H.=/I0@1@3D5C8H;B<B=C>U?E@ABDCHDKHEIBL9O>P]Q=RFSTTJVIYB[W]]^@aCbDcGfDiJjKkG
file j	OU
file java	!E
file k	!D;G<YLH
file key	&J<I@TATB^PI
file language	!Z
file list	BIIULS
file loaded	5I
file matching	!BIZ
file message	!KLX
file mode	!KOVSH
file must	<X=KCIOV
file name	!3"K+H,W/K0e1I6@;U=X?IA9GUI@KGNKPFQDSJTEYC[S]J^CaJbCcHfIi>k=
file nested	!F1T8TBIKVLTOF
file new	!H<U=KQT
file no	!D&K.J1BGTHJIKLdkI
file not	"J&=(F*I,E.F/=1>2K8K;F<e>B?B@5B?CKKENHOCPAQ?RASFTCW>Y<]G^C_JaXbEcIf:gGiHjHkB
file on	!J.UOVSZ
file open	!<.J5V;D<Z=Y>Z?GBILFPJQ=SF
file operation	!D/F8G9J<KAKFTGJHIIGLUPIQKSWWK[DfEkH
file opt	!I-J5W;E<W=JKJTJkSlV
file or	"J'H(H)@+8,=-F.F/40G1X2D3A6;7@8B9D<T=:>D?E@DCHDEFFGHHWIYJDK=MJO@RAS>T=UKVJXIYEZH[4^Ba@cHdEeGhJi9jFlG
file out	!B.^0TIKVW
file output	!J.HHUIZLJ
file paramiko	!6"E&B(T)X+D-Y/T0H1T5A6B7D9G<B?J@=BFJZLBPCQ<RDS?WE^JaBdDfUkFlI
file parse	;I
file path	3S5I<FBVHKIHL]RTST
file permission	=IBHSZaG
file permissions	;F@JAJCTDVSVYE
file please	!H1I<;IKL[SB
file provisioner	!>#G;KBVGJIT
file push	!T;K@S
file put	!^.ISF
file r	LIST
file read	;[AESJ
file record	BIKH[TaFiK
file ref	!W
file remote	0H1G8DBTKDTIaIfJ
file root	!V;<<H=Y@IBGCIHKLINJPKRISBTVYIaH
file rsa	;J
file run	;JIHLVYT
file s	.JIYKHLESHVS
file server	.EKZOG
file set	!>'U,J0U5US]VSaI
file sft	.I[V
file sftp	!;"K,C.V/>1U5I6@<FKXLUO^RBVJa<cGfCkJ
file size	!F(KKASCVU][aEcJ
file source	PXRGSGiT
file specified	IYLGSS
file srv	!J
file ssh	!f%;&5)H,J/93@5I6H7B9G;[<U=ZBEDKHBI>JFOGR<S<T8V5ZA[IaBdAgJh8iJlK
file stat	LJVS
file stdin	!HaWhUjU
file stream	!@-F.S1G8H=TK[OT
file sync	!C<T=X@UAIYI
file system	"E%I,K-B.J0B2K4G>IAGBIDJKFOHRJSIWFXJYI[B]H^IbDdSeKhJkClC
file test	LW
file tmp	(T,U.H7SSG
file to	!=#K&E(K)J+G-E.W/V0I3F6K7I8B9U=H@JADBHG?HGK6OEQDRJVGWIZH]J_HaBbUdJ
file transfer	"B&K)H,?-F.V/=5E7H9H;G<I=I@JAHBEL6T?V>^E_KcAkH
file transferred	SG
file transfers	!D.KOV^V
file txt	!V(KIILGOT[KaDbKcT
file type	'ZBJSFaI
file unable	.W1I;Z<U=V>G@DAKB:PBQKVHYGaJbYfHiK
file upload	!J.UKFSY[H^UaH
file uploaded	!H.I;I@VAJKEODQGaX
file uploaders	"U
file users	;J<JISWHXV_UkH
file usr	/G3J8DOISJWF[@kIlU
file var	9S<S=IPIQJ
file version	;J?Z@JAH
file was	!HSI[V
file with	!H.F9VKILWOTRWTE[E
file write	!F.XLTOJ[K
file wrong	!H?I@WATBJPY
file x	!K;T?I@FAKPCQV
file yes	!J
file zilla	&J;F<G=H>bAHBDPISJYG[JiV
file'	!G,I.U1U2K3G5E8K9E;X<Z@JAHBBPIQGRBS[TGYJiG
filename	!J"C%I&C(C)J*I+D,C-F.6/D0p1E3C4I6H7F8E9IAVB?CFI=K<LCN?OBRBS7T@V@WJ^I_Ha@bFcEeHfCgIhJiCjIkElJ
filename filename	!K
filename imode	VK
filename is	!E0^5I;HKITH
filename mode	<W=T
filename password	AW
filepart	!KOW
filepart'	!<1KIGKJO]SUVb]_
filepath	!IPK
files	!S"?#B%G&4'X*B+4,F-@.-/E051E2B3B4H5H6[8F9I:D<F=E>??FB?EIFAIhM=N>OGP2Q5UEV1W<X8Z>[G]8^9_9c=d;eUg7hFiTl7
files 0	!VSJeS
files 1	,TTU
files 2	!U
files are	!A;S?U@TBIDS
files attrs	!I(SKKSUaT
files example	!D)U.F/=3E6b7W8G;KGSJVK>LBOKRISFdKiUkX
files external	!H3ZBURXiY
files failed	!USHaJ
files for	!W
files from	!K/VBKKTLKSF
files have	!T
files in	!BS]
files into	;KIYLISDTV
files java	,U
files num	!U
files or	!HASIU
files over	![
files sent	,S3G5BTT
files storage	.I3YBTiU
files that	<U
files to	!G/T8CBHKVRIeS
files transferred	!aIJ
files uploaded	,J8KKY
files vanished	!X
files would	!W
files x	HWSI
fileserver	!_,S/J7ITFdK
filespec	!IOKSH[X
filesystem	)J.c/F5F7I8H9J<W=C@IACBAFJGIHFIIKBLHOHPIRIYTjGkK
filesystem no	!B&V<ZRCiE
filezilla	NW
fill	!X8IKXLJSH[E]K_Jf<
fill channel	!>.T8JKY[Hf?
film	!KKUOURIaJ
filter	'T.I6SBWOJTG_T
filter out	!I/U6TRS
final	!I"H0VBIPKQ[RF_JbK
final ex	AS
find	!["H%D(G)D*?+C,0-9.9/V0C2=3@4J7=8?:G;6<Z=<>I?H@?A<B+FEG@I^JHK0N:O9PAQ=R/S;T0VTWJXBYC[A]E^C_?a:eHfAgIhGi5jAlB
find a	!SBJLGbTcU
find any	5U
find directory	!KLZSI
find file	!G<S=J
find found	!J
find host	!=/_6D
find lssh	!YII
find module	!c
find or	IYLISJ
find out	!U
find package	!V
find remote	!U/WWH
find section	!^LI
find ssh	!D&Z
find the	!T&I,@1I3H5C6T7I9J;H=IBEIZKJNHQHRGT@bJfHiH
find valid	!U
finger	!F3X
finger print	!F3X
fingerabdruck	"G(K,J.H/D3W5ZBHIJOFRJSATIaJbJfG
fingerabdruck des	!D"H(K,K.I/F3W5[BJIKOFRKSBTJaJbJfH
fingerprint	!B"7#D%?&<(B)J*:+G,6-;.B/40F1D2+3m465t6E7?8?90:V;1<C=D?H@>A6CKDHE<F4G=IIJJKFL<MJN9OEPHS=T9UIVGWCXFY>ZH[F]I^K_;aEb=cAdEeIf?gIhAiJk=lB
fingerprint ecdsa	5U
fingerprint failed	!G3S
fingerprint for	!?2H3W9GBF^UjS
fingerprint has	!F3X
fingerprint hex	/K2@3_9I:H;E<EAGKSQGTKjD
fingerprint is	!E,I/G2G4I5i7J;HAHBFHTKENIPHTGYJbJ
fingerprint of	!B3^LK
fingerprint remote	!E3]5H
fingerprint ssh	!:2F5]RViU
fingerprint to	!K5V
fingerprint yes	!d59HS
fingerprints	5W
fingerprints not	5U
finish	!B-J/IFKIJKILSNJST^UdTjSkJ
finish successfully	!HLTSUTI^U
finished	!Y%I)I*V+K0I1B2U6H7H;B<G=F@IFGHIIKJGLINKOSQGRHSFWHYJ^I_CaAbCdAfChIkGlF
finished 0	!X
finished after	!T
finished all	!BPUTU
finished connection	!:*Z2W9TKH
finished failure	&T
finished in	ITLSVJ
finished success	!b&GIE
finished with	(T5KBJTH
finishing	!Z
firefox	!b,FRJTC
firewall	!H"J-K/T5J7UBEKGRCSKT]XX_HiKkZ
firewall blocking	!E/STZkT
firmware	!K3U5ISU^IaI
first	#X%J&I(I,F-A.G2H6E7J8I9S;><KBFJUKBLHPIQARJTT]V_HaJbGcFfEiXjDk@lG
first key	!J-J5J9WJSTU
first line	!K;B@S
fix	!m"G#K%J&C,F-I3F7T9J;F@JAIB7FEKFPIQIR>SBYH_IaGbJdTfJi>jAkI
fix conflicts	!T
fix host	!V3J
fix the	!I=T
fixed	!h"H&K,@-@5K7J8CB?JKK:NARDT>_AcKfKiJjXkClH
fixes	!_;JAJ
fl	!COS[S
fl remotepath	OS[S
flag	/J3J5TOTRK
flags	"I)J,J-=1T6W=JKINH[J_AaUkH
flags boolean	1XOSfJ
flags flags	!C-J1V7TLKOUdS
flags write	aV
fleet'	3V
fleet' ssh	3V
flow	!@"K&U1H3J8I<E=I@SNJTSVGYJ[SaAdXiClJ
flow file	KHST[TaC
flow run	!I&WITVJ
flow socket	!D,S7KTV
fluent	![
fluent ftp	![
flush	KU
flutter	!X"I-E.X9KBKKHOHRW[J
fly	!CHKVV
fly backend	!CHKVV
flysystem	!E"@&E)F*G,[1A2G3T6?7H9F<B=E>J?B@GAABTGHHKI@LVWKXK]E^KbFcDeGfAkIlI
flysystem phpseclib	"K3W6I<H=H?DAEFSIHLIOSSAkI
flysystem sftp	!="H,Z1J5C6J;GLTOUPVQTSDfJ
flysystem src	8TKXOURJ
flysystem unable	!?.X/K3H5K8J;JBALTOTRESXTEVT]IaSeJiI
fmt	1H3JBVGUKKPIQJTJ_I
fmt error	!C1HBVGVTJ_J
fn	-G6T
foi	%F&S(F)I*H,B/<0H1E2I5T6D9E:J@HAHBTCFEIFIIGJKKGLBNIODWHXHYF[B]H^H_CaTbCcGdJfEgHhGjBkElJ
foi possível	&S(I,H-G/B0J1J3>5F6I8G9J<S=H@KAJBHCIEJFKIJKELGOIPT[G]J^J_JaTbGfIgJhJjDkH
folder	!9"9%I&>'H(E)I*G+H,8-G/<0:1X2I3:567@8B9F:I;A<1=@@IAGB<CJFDGEHDK:LpNBODPFQDT6WBXHYGZI[V]D_Ba4bWeVf4gHiAj@kAlG
folder '	!@.HIF^SbY
folder incoming	LZSHfG
folder missing	!ILW
folder sftp	!E,J1ULTSZaKcX
folder var	!TLG
folders	!G.JKHOHSDaJea
following	!T%J*H+J-E0J1G2I3>5<6J7U8G@CAWBHESFCGSHJIJK;LSP@RISIXJ^H_DbHfEgKhJkJlJ
following arguments	!a&I9I
following error	&S,H7UEUTD
following gems	!FA[
following key	!B=T
following location	LW
following options	!WGU
following signatures	!W
foo	&T9JAUjI
fopen	!CHSIJKFSZTK
fopen etc	!GKI
fopen home	!HKI
for	!E%[&H(C*:+A,@-?0:2?3W5X6F7:8X9C:?;B<C=7>9?8AHBSE7HFI<L=M2N?ODU1VKW'X<YDZE[E]F^8eAfIg<kBlE
for '	!?3J5G8K<E=H?UB@CdDGFHKJLKOJPIRHSAYYgTiI
for 'c	!I@IC@DgYA
for 'd	CCD[
for 'https	!_BHRHiI
for 'none'	!U
for 'password'	!GBGRVjJ
for 'publickey'	!@&WBZFVR4
for 'root'	BIFZiI
for 'sftp'	!Z
for 'ssh	!K@SBDCSDKQJRWiH
for 6	SJ
for a	!I"I&G,@-K.K8CGXK?OKPSRTTYaJiJkJ
for an	!CPUcX
for app	!T
for assistance	!;"B&H.T/J3K5JFKGJIHPITGWJ_JiJ
for backup	"VBIRUiU
for bastion	!F/X;G@UQU
for box	&X/G1T5G6V<GGGRFcVfJiH
for c	!A"W1X6SbW
for changes	!]
for chroot	!<)g1FB>KJ
for client	*X9J
for config	!<"F-F9JAJFVKHLIPTQTRUkT
for connection	,J7ITV^U
for could	!F:TLU
for decrypting	!B;Y
for deploy	&JB?PGQFR]jI
for destination	!6<J?UATKUSBiK
for details	,A/H5WBUGTKJLJSE_KjH
for dev	!U3W5G
for device	!VKKcT
for directory	!K)FBW
for domains	!b3KBJRFTK
for ed	!>%^&W=HAZBEFCjJ
for example	!IdS
for file	!?)JBUKJL@OSSDVUaS
for foo	!T
for ftp	!A,T/U3B5T<VASBJQETXiGlK
for git	!@&W/S5_<XBDiJ
for github	!=4VPUjT
for gitlab	!Y3F5G
for handshake	!;&K,F-X.I1K7X8;BAFJGEJWKCN[RETU_WcHfHiEjJkWlU
for home	!E%K;T@UAIYK
for host	!D)I*F-F.F/V1A2V5X6F8B9F;DAFFIGDHILFNGR2SC_GaKcCdHf@hIkT
for hpc	+V;I
for https	!W
for input	!A8aKDTI
for invalid	!HBDiZ
for ip	&V
for ipaddr	!I,T-K/I3U5Y9IBEHHKI_I
for jenkins	!B"X;IRSiV
for kex	9Y
for key	%B&Y*?+J-A293=4J5:8K;/<;=:>F@;B7C=EGFJGFHFKZNHPUQaRBY=ZF_IhJiDjAkKlK
for lab	"J5GGV
for local	!]
for localhost	!U,G-S5J9J
for machine	FT
for message	!TSJ
for method	!A2U3J9U
for methods	!H9JAHBXFYKIP8QTjY
for mft	!I3X
for more	!?"V&H-I/F3G5B6J:J;J<JB;IVJWL@OISCTYVJbTfFi=jHkJ
for nas	3W5D<TiUjI
for new	!HSG[[
for no	!V
for node	!J
for non	!H"U7SKHSKbVfI
for nonexistent	!G"EBJRJi]
for on	!CHKVV
for one	;T
for password	!S
for path	!J<TSS
for public	FT
for reading	!K&E.F1C5K;J<CBGITKHLVSWfFkI
for realm	!T
for refs	!X
for remote	!H,ZBSTJjT
for reply	!SEE
for repository	!V-U/K5HBJKTSS
for res	!J/T6W
for response	!>GTKFcYfZ
for root	!GhT
for rsa	!J&UBK
for rule	!W
for s	!W"S)U,I1DRJcFfY
for server	!D,G/I1S2K5W8F;IBCK[QHSST@cJ
for sftp	!T"E%J'U)D*D-H.J/X0K1A2C3U5[6C7H849H;C=H@IAJB3CKEKFGGFHIIGJJK8LBNBOGPIQESDT6YI_DaEdKfVhCiSjJkE
for signing	%[&K3G5F9J;G<K@JAHBIFUKKPJQH
for ssh	!E"T#a%D)T*H+F,S->.D2F3I6J7Z8?;C<T@FAEB[CFGAHHJEK7LCOJP;RJSKT[WJXTYJ_Cb;dTfBhAiZj@kSl@
for stdin	!?;CPVQY
for target	!XSI
for taro	!C":)G1H8I;J<DAGBWF?Q?RafDi:
for task	1ViT
for test	"I,J-J/H1C5X8I9KFBKHMJNITI_GdKhZiF
for testing	5U
for the	%K&J,T.C1D2I3W4K9J;E<I>W@IAHCKFEGFHIOGPHQGSCTK^I_;bAcAdWfChHlE
for this	!/#F%F'S)K*J,@.E/J1C4H5a6T7I8G9@;G<G=G@JAJB8CFFEHJKDLJOVP?R9S=T:XKYIZG[H^F_WaAb[cCeSfGhHiGkClG
for unknown	!E*J5A9I<H@TAWKKPJQF
for url	!T
for user	%4&W(K/?1K2C3*4H5/6E7B8299:I;6<1=<?I@=A2B_DWEHHBIGJDK3L=N@OHP0Q-S1WCXGY?ZT[H^H_Da?b;dEf9jak2lJ
for users	!E@JQV
for vagrant	!FBUhX
for volume	!V
for web	AHQV
for welcome	!TKDTDkSlW
for win	,U7HNJdJ
for windows	!T
for write	!:.ZBJHKIHKFLHO[a<
for writing	.HSX[U
for www	5X
for x	!X5KNU
for you	!D"JbY
forbidden	"T&F(H)J*H+J,>-<.C/B0I1E2G3@5?6G7C8B9C;E<F=H@IACB=CJGJHJIEK:L@MHN:OFPFQGRBT?VJWjX]YK[G^I_@aHbVcFfDgJhJi@jJkClI
forbidden user	!U
force	,VkW
force progress	US
forcibly	,J-H3K
forcibly closed	,J-H3K
foreach	!8&I1E5T<DHdI?L?SKWI
foreach failed	!;&I1E5U<DHdI?L?WI
foreach reading	!J
foreach'	/S
foreign	!V"G*E,D-S.J/A1=2E3G5A7K;K>GB=KJLFNePHQKRCSDTBWF_ZbJcKiEkZ
foreign host	!="I*H,E-V/F1F2F3I5E7JBDNeRITIWG_[fCiHkZ
foreign pm	!S
foreign put	1JBGNT
forge	,^@UAUKEPTR=iA
fork	!D&J,J1I5G7I8H<J@KBWGGIIKALHNJQHTVYJ_IdHi?
fork lift	!;"B,J7J8IBWGKKCQITW_JbIcHdIi@
form	EU
format	!A"/#=%7&&(J)>*/+0,3-</1152U3+4;5+6;7<859+::;o<!=!>_?m@_AcB!C!D0E!G:H3I1J=K(L/O3P1Q<R,S.T/UEVIYdZ:[7^5_4a6d@e@f5gDj)kC
format error	;b<A=I?A@GQIYH
format exception	;S?T@GAFQSWSXT
format failed	!V
format from	!BWX^HbVcW
format ip	!EiU
format is	!@-I0X;TAGKENJRHiX
format key	!C@TAHQW
format or	!F;TAVYV
format private	!S>F@GQZ
format s	(U.VKF
format ssh	!I;IATPSQIlW
format tag	@TPDYX
format too	!F;=>??e@8AJYI
format win	>U
formato	!?'W,H/H;I<I=K>Z?WKKOKPFRKTI
formats	!K;T
formats rsa	!K;T
forward	/SBJ
forwarder	!I-C9KTT_U
forwarder error	!DTU
forwarding	!Z"F%@&J)H*H+I-3/Y1A2I4I5A6Z7B8H9B;D<J=I@IAHB<CGEJFGGHIFJJK;LFMJN<PGRAWdXIYIZK^J_8dJfFgKhHiDjGk?lI
forwarding disabled	!_%E&B
forwarding failed	!;-</^7HKHNIWd_BbHfJkK
forwarding request	!X"A^HfG
forwarding server	!U
foto	.U
fots	!E"IBZCSDKREgX
found	!W",#=%<':(0)F*[+),7-!.2/G04193:4C6#7883:X<U=E?CA=B@C9D8EBF-HGIZJ/K!LTM;N7O1P<Q/RKS<T8U?WUX2[;]4^]_8a0bFc6d2e7h:iHjTl9
found 0	!HgS
found at	!F)UBEiJkS
found but	!E3[5K
found client	!C*U
found ecdsa	!J
found error	!^&F*G/F1J5S9I;D=DBKKKPIS<WIfGkJ
found exception	&F*D,G/@2J3F5;;H<a=U?J@DA@B@HVKKLUOHPCQCRATFVGWFYD^JaIf=iFjHkJ
found existing	!W
found for	!e&H9V<FBEIFLB
found host	!]*T-H/G3B6I9T;IBFH?YHiIkJ
found in	!U%D&Z,H/=293/5f<6=F>ZA>BIHII?KFL6NEPSQ?RCS>TCVGWHY=ZJ^FbHfAiFkF
found key	4I5FH?
found line	!^/K3JHF
found on	!B.K/I5JLTSG^TbE
found or	!K3W:T<KBJ
found please	!A,J/Z5ERFTGW]^KfK
found remote	/UBTWS
found sent	*S
found sftp	!^/F5I<IBIL?SK^FfC
found ssh	!G*H2H5G9F;Y<J
found their	!@*Z2X5GBJ
found to	!@9J;GBUGSKJLJRUZVfJhKjJ
found using	,J-T5K<GBJLJNSfKiIjK
fout	!@*K,H-J.J0K1J5G7I8HBHKELKNIR[TW^K_JbIcJfIlK
fp	!J:XBFjI
fp r	!W
fq	!E'F,I.B/J0WBII>K@OSRKTH[F_IbIeXgH
fq gz	!F'F,J.D/J0WBKI?KBOTS>TI[J]G_JbIeXgH
fr	!T"E(I)K-F.E/T0K1E5A6T7E8I<JHKK?QJT8VHWJXH_EaFbIcJdTfHk>lJ
frame	!a.KKF
frames	*K,K.H2H3[7I8K9J;K<KBCKFRHTT
frames omitted	TU
framework	!I,SBGRUTViT
free	!J"S,J.c5J8HBIKD_IbUfJ
free client	)T1S
free software	"VbV
free space	!C.a
freerdp	!V
freerdp core	!V
fri	!WBGWUXTiI
fri may	!W
from	#2'6*8+F,D-G/<1S2J4G6@7.8W9=;D<F?T@ICGD4E:G;H=J*LJMWNBPDQJR5T=UIVFYHZC[3]Ja;bUcZdTeJgGiTk9l?
from agent	"I%a,U5J;H<G=GAJCKFBPDQERJTSYIcKhIiDj>
from an	<U
from app	BIiJ
from c	>T@EAH
from client	!Y1J
from d	VV
from daemon	!e
from data	IS
from date	!];IAK
from failed	!E.Y0VLIOJ_[
from file	!FIY
from filepath	PK
from home	!E-JBTHXiUkUlS
from host	!Y"D1J5I8J9JAJIJKEPJRWhJ
from https	![
from in	OU
from ip	MV_K
from ipaddr	!D#E%>&>(G*<+A,5-T.A/<0E3?4G586B7E95:G;A<A=D>H?I@CAABBCEDHE?FSGDHEIDJ9K8L>M^N-OFP;Q?S8TKVJW=X<YE[K^?_XaGbUc4d/f=gHhYibjIk0
from local	!E.ZL?SCgS
from master	8WBIKX_T
from net	!H;KKINTfS
from none	;GKJNKQWfU
from open	!F;KYV
from pem	;IAHPT
from private	!7%J&D1K=X>F@^A[CIFDLISKfIiDjK
from proxy	,S
from remote	!0#K&W(G)E*J.;0G1B5T82:WAIBTIHKZLUMJOBQCRCTGVGYJ[I]JaAbFeHf8gJjTlJ
from server	!:#J%D&0'K(H)I*7,C-I/H263U4G5G6J7;8H:G;6<<=B>G?A@?A>BJCIEJF>GCH>I9JGK^M=PBQ>R@TYUJXDYDZ@]G^Tb[d>eSfWgDh6i/j?k3l5
from sftp	!7"W)Y-B.K1b2V5C7G8Z;JBDLGOJQKR<T8^D_?c_iCk=lB
from socket	*X-@2Z8T9WNC_BkK
from ssh	"G%A&Y(T,I-J1I2I5B9E;G<J@IAEBIC^FGKBNTPHRCTJYFcZfIi@jAlG
from the	!J"K%K.G/B1E2H3[596U8D;IB<HJIJLKNKOIRCSJTD]J^FcVf@iCkS
from this	!XWKXU_C
from tmp	<SSU
from to	AUBU
from transport	!G)_-F1[8CKBSK_Hb^
from unknown	!W
from upstream	!YKI
from user	"F&T)C-I/J1>8]9K<HFGKBMCPJRATK_DhD
from usr	8K
from your	!J_^hK
fromfile	!C&KATFVKIPIQWRFiWjJ
frontend	#ZBWRGSJTUiT
frontend open	!T
frontend をオ	!T
frun	TS
frun 2	TS
fs	%J)Z+B/J1S2E3S4F7U8G9G;2=Y>KA:CJFGH:JEKKOGQCV<WDXHY>^J_EaIbEeKhJjGk<
fs 01	!S
fs 601	!F=WIS
fs couldn't	!0)Z+I-U1W2H3U4I9K;:<1=A?F@HACBTHAJHL?NTP@QFRSSCVGYI_Kd@kD
fs failed	!W<I
fsetstat	!A.J=GBGKKLFOCRESEadiHjK
fsetstat operation	aX
fsetstat permission	!>=HBHOHRFSFa]iI
fsockopen	!I,T/T
fsspec	<TRGSWiJ
fsspec implementations	<URHiK
ft	!;#?%E&B'B(C)W+C0A2F3G4E5F7F:F;E>FCEDFEEF>GJHDIFJ@M?N[P@Q?RIUIVEW;YB]A^Ba>bUcJeBfYgCh@jGlX
ft pd	-FNbWJ_HkGlJ
ft tp	!<#@%F&C'C(D)W+D0B2I3J4F5H7G:F;G>GCFDGEFF@GKHEIFJBMDPBQAUJVEW;YC]B^Ca?bVeCfZgDhBjH
ftp	!C".#=%=&.'<(6)0*3+7,=-3.,/c051!2G496E7/8=9?:@;C<7=3>A@@B0CBDEEAF.G=H5I)J7K!LANZO'P0QCRTS?TIUEW%XFY6Z<[B]6^(_-a.b3c6e:f.g;iCj-l~
ftp adapter	3J5X8TKS
ftp client	!BNIlV
ftp connect	!X,?TUWGdGk:lU
ftp connection	"I,I->/G1G7T8G;UBBFKGUKC_BdTfGkJ
ftp connections	!H,UTZiI
ftp context	lX
ftp deploy	!U
ftp error	,T->.K/S1H3H5D8EBGKCLHNDRESITVWKbJcKfGiKkBlU
ftp example	!_,D-U3@6I7EBJNHR?T>dGiFkIlS
ftp ftp	!d-H1KKFNK
ftp ftps	!FRITIkXl]
ftp in	!BIKLXVSlT
ftp lab	!E,Y/CRVTY
ftp login	!CTUl[
ftp node	;IQYTT_W
ftp open	!I3TSSlV
ftp php	!^SK
ftp private	,E6EdX
ftp protocol	!B,V5KRHlV
ftp put	![.HIES>
ftp server	!XKK
ftp service	NT
ftp sftp	!CBVTFiTkWlT
ftp ssh	!F/J3c5ZNIRH
ftp upload	!I,I.G/TBUKJSCXUdTlT
ftp user	kKlW
ftp verbindung	!JlW
ftp à	!JRHTFlX
ftp サー	kK
ftp プロ	1KcUfSlV
ftp 接続	lV
ftpd	!E/HKJNWRJTI_FkYlS
ftpd server	!ENW_Gk[lI
ftplib	!VSGlZ
ftplib error	!VSGlZ
ftplib py	lZ
ftps	!T"J,J/D3H5A9GBHKIMUR?SJTEbHiIkUla
ftpuser	BGZW
full	!V&K(H)J*K,D-H.d/C0Z1E3F5D8A9J;HAKBJHJIAKFNGOCQITDVJ]H^I_GaZbAf@kI
full reads	!;._0eL^aifK
fully	!H,T;I<I=TBJQTRG^SiJ
fully qualified	!H,T;I<I=TBJQTRG^SiJ
func	!b3H5DBKKI
function	!W"H-J.E3G5F6J8I;C=JAFFHHTKGLBNEOIS>VJWK[H_IcIfGkGlJ
function argument	;I<SIUYH
function open	!JHU
function type	*S,U2T9URTiS
function works	<U
functions	<U=SBKSJ
further	!XB[RDTI
further information	!YTI
fuse	![&F1B5F<ABIHCI>KWLERHSZVGWG
fuse sshfs	SV
fut	1I;KfK
fut result	1I;KfK
future	7S8BB@JYK@NSiG
future installation	!T
future release	!T
future result	!F
future user	!F,IBJKFRBTZWSXT_K
futures	TJ
fvar	TS
fvar 2	TS
fw	!G&S;UBIGWRDiH
fwd	/S
fx	!B"3#E%A&7'U(B)B*@+>,1-:.W/30_142@3:536?7<97:I;7<4=7@AA>B.CBEHF?G>H9I:J@KALUMHN9O]P:Q<R-SXTTW;XAYBZG[[]G^?_8aTb5c=d@e^f/gGhDi3j>k7lA
fx bad	5IBILTaV
fx connection	!a,J-K.?1HKGLKOJTF[IfG
fx failure	!;"F&H'J(K*I+J,A-F.U/>0Z1G2J3G5C6I7I8C9B;J<FAJBALHNGOXPJQJRBSTT=WI[W^J_FbFcJeWf>iGkF
fx file	!CLGOUSE[X
fx invalid	!H0YLISJ
fx no	!b&J.T<CHJIFOHS4a=kK
fx ok	![LISF
fx op	!G.GLGaTeT
fx permission	"C#I%I&D'W.F0A5H;G<B==B>CJFGGFHDIKPGR<SUTF[KbHi@jFkG
fx quota	!G.Y
fxp	!F"I)U*G+K,B-D.H/B2I3J5J6I7J9C;J<G@JAKBCICJILGN@RF_FbEchfGiFkHlG
fxp init	KHcZ
fxp open	!S
fxp realpath	!T
fxp status	II[T
fxp version	!D)W,H-I/H8H9KBIKFNERJTD_JbIccfK
fxp write	8WKULJSATU
fz	1@5G6JBKLJTIcTlD
fz sftp	1D5G6KLKTJlG
fzsftp	!_"F,H/DLFOIRFSITDbG
für	"<#J%I&H'J(B)I*J+F,C-F.B/C0?1F2J3A4J5>6C7F8C9F:J;B<E=I>G@FAFCEEIFIHIIBJIK?L?MHNEO9PWS9TAVIWFXGYFZH[E]F^H_DaXbFcFdIeHfEgGiSjCkIlF
für den	!B"J.J5I6J;JBAPXQTRJSIaJhJ
für weitere	!EhU
g	!W&S,I1I5T<I=WBHNERBSFTJWI_UcCiHkC
g 202	/T
g r	!V
gaierror	,E-H6_7K8IKHNJTGXW_JkC
gaierror errno	,G-I6_7K8IKINKTHXW_JkC
galaxy	!@-I8W<KKHLTPYRIiUkJ
game	!]KI
ganymed	!F,K
ganymed put	!F,K
garbage	!E"[)H+W1BKDLKcV
garbage packet	!J"Y)I.J1CKESIcV
gate	!>-I/G5J7X8HBEKFRDTWWU_F
gate example	!H"V1TbU
gateway	#V%C)I*G+H-J.F/<0J1C2D3>4J576C7[8?9G;B<A=J@IACBFDKEKGXHHIDKALANGRCSATXVJYJZF[J_VaIb@cFdVgKhHiJj?kKlG
gateway sshd	!GBIFT_T
gathering	6UBK
gathering facts	6UBK
gave	!D,B.FBVTZiVjW
gave http	!S
gave up	!C,B.FBVT[iVjW
gb	"='G(C)I*J+I,D-C.i/B0>1C3B5D6I7H9E;J<KB<GJIBJ@LBMJNEO@QKR@S<TCVE[F]U^B_Aa?bScDeJfDgGiHkIlH
gb 88	!I8T
gc	!B#ZBWRHTViU
gcc	!d&D1B<>HHI@L@cTfHkJ
gcloud	!W#V&G,U-G/J5H;K<ILJRFSFTW^I
gcloud compute	!S#V&I,U-G/J5IRGSHTW^I
ge	&Y,H-K2K9U<U
ge en	!F&X,H
gea	!GFVSKeWiFjV
geen	!K,Z/J
geen verbinding	!K,Z/J
gefunden	"D%K&I(I)B*G+H,>-F.<0?1;2I3=4K586B7B8F9F;7<_=B>J@IAJB<CHDIEJFJGIHGIaJIK@MJNGO=PHQDR>S:T:WHXJYGZJ[G]J^K_Ca<bAcFf8gJhHiBjHkHlH
gelesen	!S5J;B<I=WAIPJYI
gem	!b&I/KBILJSF
gem ext	!Z
gem native	!Z
gems	-J5J6F7K8G9IAWGJKKPFRGTGZKkT
gems date	SGWUjU
gems for	!FA[
gems net	!63S6I8HAHPJRITJWSkU
gen	!Y
gen banner	!V
gen compatibility	!V
gene	MW
general	!F"G*J-E.U1B2K7W8?9E;K<JBCHKKKNJRWWXXU^J_IbKfFiG
general failure	!@"J,H-H.U/T3J5I9JBIKFRITGWYXU_HfJiJ
general sftp	!B,U1I3T7Y8BK@LIRZSJTT
generate	!A"Y;DAGBKETPZQC
generate a	!JET
generated	![5H
generating	!e2H3E5F;D<E=J@KAIBDFKPJYI
generating public	!_;F<GBH
generator	!HIULISa
generator failed	aU
generator mkdir	SYaD
generic	!H&F)K*J.G/A1W7J9G;I<IAIFSHII@LVNJPHQGSSUJWI[Ta?cFiTkF
generic client'	!D1V8XfUiT
generic file	!D/F8H9JAKFUGJHIIHLUPIQKSW[DaBfEkI
generic x	!VUJ
genome	,T/V8JSKkE
genome fa	LT
geo	0IeV
gerrit	BYFWRHjGkE
gerrit code	!S
gerät	.U
gerät ist	.U
geschlossen	,E-^7K8KBGRITFWV_WiJkS
gesendet	&Y,G<XBVRCfJiK
gespeichert	!U3W5IYI
gesperrt	"U,G/HSGTHXU
get	";%X'@)E*>+<-[.7/V1J2C3F4<6V7I8I9A;I=F>C?A@@BGC<DFEAF4G6H3ICJULYMeO=PDUHVJW4X?Z?]Ba%b4c8d@e?f(gTi=jCkI
get a	/SSU
get addr	!C,J/WTK
get afp	!V
get agent	!E%a:TBGFJhW
get connection	!*"H#V&5-c.J/T3A83;E<HAIFIGIIKJIK1LDMGPJRVSGTEWCXH^D_TbHhIlD
get contents	<T
get host	!J
get hostkey	!I5[
get http	!H&S,E7FMcNCRJWJbS
get https	!a7KTE
get local	!e5K
get name	;TQSYV
get no	!B&J1B8KIFK]L]SBVFcK
get operation	!G5I7SBGJVfI
get or	!DWTXT
get remote	!H,G1U3I5J9HBHKFLSMUN[RGST_V
get session	!D,V-J/T8VTS
get sftp	.H0W8KAIBXIKKCLCOTREaHiD
get the	3S5T
get this	lW
getaddresses	,S
getaddrinfo	!C"=&E(I)E*G+K,3-9.=/p0I1=2G3<4J5<6g768;9@;C<E=J@JAGB<GHHHIDJIK2L=MHN:ODPIQDR3S=T0VIWCXS[E^J_<aHbEcCdAfChHi@k3l@
getaddrinfo eai	,H/]6CKIRJTE
getaddrinfo enotfound	!A"E)I,@-D.D/Y1C3F5D6h7B8E9I;KBDIKKALENDOJQKR<SET=XJ[J_FbJcHdHfJiGkDlF
getaddrinfo failed	,G-J/^8KKHTHXW
getaddrinfo host	!J/T6W
getrennt	,G-F1K8VK^TI
getresp	lZ
getting	"C%K&A(I)J*:,J-Z.@0J1A2>3@5>6@788?9B;A<E=GAFB7FJGIHJICJHL;MKNZOGS8TJ[A^V__aEbZcFdGf@hIi?jIkSlI
getting banner	!?"I&J*=,;-[.H/@1I2@3F5F6G7?8J9E;I=JAJBBKWLKN[RASFTE_abGdJfEiHkX
getting initial	!_RE
geweigerd	!K,Z/J
gex	!A-G9^NG_K
gex group	!A-G9^NG_K
geändert	!B3c5>OGSCTKfJ
gg	!TIT
gg kk	!T
gh	!c/T;KQI
gh 006	!X
ghost	!B"X-J1^BJKK
gi	(S.TBBJTKZSJhWjU
gi b	(S.TJUK[
gio	!/"A,V-G.H/T1Z3U4G697E8CHJIHKINKR@SYTUWK_CaHbIhVkFlG
gio sftp	!4"B,V-G.H/T1Z4J697F8CIHKINKRATUWK_CaKbIhVkFlG
git	"!#<&W'F)=*C,@-D.J0@1+2H3X5V7E8,9F:Y;F<H=I?9@CAKDBG%I7J>L?MENJO8P^QHR:SGV?W*XTYBZ7[<]H^9a2bDc1eAfHiYjfk>l@
git '	!kBERETJiH
git annex	!B(U/VBT
git auth	!@G?P_RXi@
git c	5S<VPU
git cannot	!C&V5D6HBZRETIhYjV
git clone	!F&T,J-H5U6HSGWI_TdJiWjHkF
git config	!U
git corp	!E/S
git denied	!I&?5G:f;KB<LFSAiAjd
git did	&S;K@TBH
git error	!7*A/I2>5U;DAEBTHVKWLHNYRJSJTH_IfHhGiSjZ
git example	,C/I7KHUKIPTRBTGdUiA
git exe	!S;G@TiGjS
git fetch	!E&TBCCUPXTVUSWGXU_TiG
git head	&K<V
git hub	!U"I%T&H3H;DLJPIRHSJ
git ipaddr	-I_U
git lab	!W&H/E6S8KBERKTIiE
git ls	&Y<TBVHV
git plink	!T&W<JBJjU
git pull	/W;T<SBCUTjK
git push	!<"J3U5?:V;H<J=IBUETHTKGLFNJPIRASXXS_Fi9j^
git refs	USiW
git repository	;KLSRVi_jI
git secret	!ECVHT
git ssh	&S-H3H5VBACJWJYS_UiE
git to	!V
git upload	FS
git wrapper	SSjH
git'	!X&X/J:K;IBTRJTIiV
git' failed	!S&T
gitea	"J5H:H;IFKGKLYRFSWiGj]
gitee	;I@U
github	"D%I&F)K*J+G,3-H.H/H0H1C2H4T6W8H:U;I<F=HEJGKI^L<Q>R?S?TVVKX[YT^K_=aJb@cIdFf@h[i@jTk?
github com	"F&J+I,:.J/J1J2H4U5K6V9H:U;GFIKJLFPHQHRASDTWXZ_>bCdKfEhVi@jUk;
github com'	!U
github example	THXVkV
github home	!B@UPWYU
github workspace	!C5SI]
gitlab	!Y&H,K/d3F4J5G6A;EBAKIRISTiEjS
gitlab corp	!V
gitlab example	!b3D4K5K
gitlab runner	TU
given	!I"H&A*J,=-J.B/=0W1F2J3C5>6I7B8J9B;BGUKDNFOGP[QU_KbJcIfJiVkH
given credentials	!?,H/H7KGXR[iY
given identity	?T
giving	!5"F,Y-I5G8HBBGJLSNJOJRXSTTWXS_GdViGkB
giving up	!5"F,Y-I5G8HBBGJLSNJOJRXSTTWXS_GdViGkB
gl	!Z
global	!Y/J1E5F7H8I9I;KBJKHNSRKTHlV
global add	!U
gnu	!U"T%T1IKDUJbT
gnu linux	"UUJbU
gnu tls	!T1JKE
gnupg	!U
gnupg'	!U
gnutls	!VKINJcJ
go	!c"H&I,J-F.G/E2J3E5B7K8G9F;A<J=J@CACEWGJIJK>LENDPCQERTSIYG_GcJfIiAkKlY
go anywhere	FSRY
goal	![
goal on	!W
goal org	!T
going	_UfS
going to	fS
golang	!X
golang org	!X
gone	!C,J-F.E/D1S5K7X8W9ILFNFSDTb_KdmkB
gone example	!@-I/F7XKKNHTednkC
goodbye	!W
google	!d"K.FBHKIRHSIkT
google cloud	!Y
google drive	!T.K
googleapi	![.E
googleapi error	![.E
googleapis	!V
googleapis com	!V
goroutine	.F[W
goroutine 1	.G[W
got	"C%K&F)G*F,7-G.@/81T4H6C7@8C9=;Z<E=E>K?J@EA^F@GGHFIEJCK?LHMDNXOKPDQ>SIT:VFXF[E]J^@_GaBbTcVdIeKgIiEjH
got 'aaaac	!J3V
got a	(TlT
got an	;KYT
got disconnect	!J
got error	!XKJ
got some	"U
got unexpected	!BWX^HbVcW
gov	!S-TKI
gpg	!~"I&>(I*D+J,E-I/@0J1E2E3@5:7@8H9A;7<>=H@JAFB0CHFCGIHEIAL=NHODP:Q5R<TAVGWFYGZJ[G]J^J_KaEbJcJfHgJi@jDkKlK
gpg can't	!Z&G5K<GBIFKIGLJ
gpg decryption	!gQ@
gpg error	!X
gpg failed	!YKS
gpg keyserver	!].I7J
gpg public	!_QF
gpg signing	!Y
gpg stdin	!Z
gpg warning	!T
gpg 公開	!Z;IQJ
gpg 復号	![;H
gpg 署名	!]QG
gpu	&J,W-K1K5E6E8SBULGNKSHbFjI
gpu 02	!U
grafana	!_.G/JIIKHLISF
grant	!_"IRHiF
grant error	!YRJiG
granted	!X"Y)X,F-D1T3E5C9I<JB8JKNGRFTG^V_GfXiDjJkI
greeting	!9,D.C/H1H3K5E8IBGKFNbOGRBSIT?_IcFfCkH
grep	!A-V9WKJSVdVkI
grep i	!GTUUS
grep sshfs	SV
group	!V"I%D&K(J)H*E+H,C-D.H/B1J3<5G6K7D8B9h:K;C<@=F>IAGBHC^DKHGKILENDOIPFQERCSGTAVJWGYI^J_FaFbHcHdGfJhEiJjHlJ
group 1	!T*9/K3J5G9[BGFBKJRHSK
group 14	9U
group 15	9Z
group 16	*S
group 17	9Z
group 18	*T
group id	!X
group in	!T
group or	=JCS
group sftponly	!V
grpc	!W
gss	!V
gssapi	5K;HPIQGRJSJZFjTkI
gssapi keyex	!K%F;F=C?KPIQIYHZHjUkI
gssapi with	5K;HPIQGRJSJZFjTkI
guacd	!6"E)V*S-U2]5K9W@JA[BSFVKGPGbKcIfYiW
guarantee	!D3E5WQS
guarantee that	!D3E5VQS
guess	!T@W
guest	"E&J*K+J/I3E7H8E9H<HBYFJGHLFPISHWJ_EbBcTfTiAjHkI
guest machine	!CTT
guest vm	!J)S1UBV^HcX
gui	!S*V2U
gulp	!T/J1J8JBGKWQSfI
gulp sftp	1K8JBKKWQTfJ
gw	":%J&I)D*F+G.G1=2D5J6Y7U8B9G;F<I=J@IAHGCHHIIJGK9LIMUN@PIQTRGSGTXXEZI[JcId[fChHlF
gw 2	!Y
gw example	!I"F,D1H6[;IGHKJQUT]WGXJ
gw lab	!Z6I
gw sshd	MS
gyp	![
gyp err	!Z
gz	!G"?#B%B&:'m(]);*:+=-2/30^102?324E536;778J98:A;2<6==>A??@@A;B;C?EBF8G;H:IWJ8L>M?N4OUP;Q;R=SHTEUEW<XBY?Z@[D_4aBb9c7d?f8gXh?i=jGl>
gz 100	!_KGOI
gz bam	!H'W
gz corrupted	!JKJVX
gz failed	!B.JKILFSHVT]XeT
gz invalid	!D]XgZ
gz no	!@<JIgLCVJ
gz ok	!XIK
gz permission	!J'IO@S_
gz to	'J0GI@LV[UaG
gz user	!FLI^VbHkU
gz'	!A*I.G/K5J6I7H8F;J<JI_LAOFRIVK[GeSkK
gz' num	!V
gzip	!Y'J.C0E1J;AAKIDLJOESHVG^CaHcJfJg[
h	!Y#K%K&<(D)G,I-G.X/<125C6F8><F=G@GAEBDCHEKFHGFI8JCK3LEMIN?OIPFQER=S]VEX]YHZT^C_?bXc@dEeKfIhIjKk6lH
h 0	!W
h 1	!T
h 5	LKSVaHgT
h no	!b&J1J<GIGLF
h p	TJXZ
h p'	,S
h ssh	&J5I<ViZ
h unreachable	!H7KKGSVTV
h user	!IbT
h web	LT
h その	!^1KIILH
ha	"J&G*I,=/A2F3H5J7A9S;K<JBILGOVPKRHWKXJ[U^JbDcIiHlH
haben	ST
hacchu	!DKTOYaHgS
had	!G)Y1Y5E;TBCKHLWSU^IfX
hadoop	!f<KIGSG
hanako	"Y)G1H7VTGbVcT
hand	!H&T/T7T9JRJTJjU
hand side	!H/T7T9KTJ
handle	!d#J%H&C)U+H,<-I/E0J7B;>?I@BA?B1CKFDGCHEI6K>L]MIN7OFR@S[VDWEXHYDZI[F]J^D_Jb;c9dJeKfDhTiEjEk9lC
handle error	"V
handle id	![
handle int	-J1SKV
handle kex	!J
handle message	!W-HKI
handle sftp	!b"J,E.F/H1K5IKKLFOJRFSFTH[JaJfJ
handle time	8SJVTK
handle u	KJ
handle wait	!IJU_S
handler	!E"C&D-E1F2J5T6D7F8G;C<G?IB[G]JKKKN=PHRUSAVH^J_>aGbAcGdKhFjJk>
handler for	!H5IBKGYRI
handler process	!F5Y=XRI
handler py	!KGU
handler self	+T
handler wait	GU
handlers	!C-J0S9TKFNF_HkI
handlers resptype	!J
handling	+S,E3K9IiU
handling of	+TfSkU
handshake	!E">&@'C(:)0*_+8,!-c.&/10<1(2]4U6/7<8#9a:F;J=2>A?:@5A?B?C<DEFJH3I0JWKBL(M8NWO8P;Q8R@S(TGUHV9XEY5]C^4_ba8bTcTe@f5gBiCkUlU
handshake aborted	!I*W3J5IFHKH
handshake completed	!U
handshake err	!D#X7VBDKVNWRI
handshake error	*U9YBG
handshake exception	!]
handshake failed	!>"I&I'I(D)=*Y+?,--^.6/)0F192W4W687'8::K=8>F?@@<ADBHC?DIH6I>JTL6MANTOCP@Q?RFS8T7VCW/X>Y;[?]I^>_XaAbAc1eFf1gHiJkU
handshake failure	!Y
handshake kex	!I*U2W
handshake origin	-IWW
handshake timeout	!V
handshake unexpected	!]
handshaking	#U7UBAFIGJNV^GiJ
handshaking with	#U7UBAFIGJNV^GiJ
hangs	JT
happen	!B*K2U9H
happen because	KT
happen if	!H
happens	!=&J+V3F5]BVGK_JcSiK
happens repeatedly	!@&K+V5VBWcT
harvest	!_/JRHiT
has	"h%I&T'>(6*9+1,<-=.I/A031U3e60749;:T;J<K=5>??2@4A>EKFBG)H.IEL;M:N@P3R?S9TCU>VCX2Y(Z7[;]9^4a7bIdAfWg7hCi<jEk3
has a	!T
has already	!=%S&U3E5J:Z;I<KQJ
has been	!W#H%G&?*H,:.F/A0J2B3]546J7I8K9A:C;><==H>J@HACCGDKEJGGHJIJJELAN?Q=R9T4WCXKY@ZJ[K^D_WdKeJhBkFlF
has cached	!J3V5I
has changed	,D-B.I/B3o4E5'8HB?HGKALINHRBSHTDWH_EfI
has closed	5YKI_VlU
has disconnected	!5"D&H,K-B.I/F1d2E3>4K5A6J7H9HBAK=LJN?R<SGT>WCcYfeiJjKkG
has exited	!D"S&UbT
has expired	"j&I,D-K/I1H3G5DBFKGNJR@TC_JbFiF
has failed	!I"I-E/F5@8JBEKKNJRWSITWWWbFcJdTfHjH
has invalid	!E"YBJCUiC
has no	!W"J%C&^.I/I1K2K3H8K9J;F<BBGKDLGPFQERETJVJcIiI
has not	!F"F#]3>4J5b;J<VBHKJRGTT_I
has occurred	,J.S/U3J5H;JBYIJKJLKiK
has terminated	!DJS
has timed	!D,K.J1K2Y7CKZNZRGTIWI^SdDfEkX
has unexpectedly	!?"E,T1@3D5_8>9H;GB]K<NCTC_EcJfGiCkF
has wrong	!IQX
hash	(U*G,J.C/E0I2H3Y5T7K9A;JBDFIIKJUKBLINCOITIVW^I_KaHbFcEgJiFkJlH
hash differ	!F.JKFVX
hash sha	!G9FJU
hashes	!T(^.H3HIHKGSH
hashes differ	!F(Y
hashicorp	!V
hashicorp aws	!V
hat	!<"J,D.J/D3b5<7T8KCHKINJOFR@SCaJfIiVjZ
have	"?#F'J*I.J0B8>>JBKCHDJFFGII?JELIMKPASVUKVBWDXVZI[E_Ka9dEeGfDiDkIlD
have a	!bNJ
have access	RY
have an	NV
have been	!V.U1TBJTJ
have changed	3U
have different	KT
have no	!E3B5U9UXU
have permission	5J:TRHaIjV
have permissions	.T1TOUSU
have requested	!:3SHT
have storage	!V
have successfully	!S
have the	!=FJLIRGiH
have write	SVjK
haxx	!H2T5T
haxx se	!H2T5T
hazmat	!S;JQU
hba	![
hba conf	!Z
hbs	"X7SBK
hbs 3	"X7SBK
hd	!I&T
hdfs	!YSH
hdr	EX
hdr read	!X
head	"H%I,I-F.I/E3E5B8K9G:H=IA_HUKCLENZPBQ@RCSTTDWHY@_FbJcJfH
head 1	;=A[QHYJ
head main	SW
head refs	iI
head title	!F-I;X<JKJNZ_I
header	"U,H-@/H1W3D5H7I9H;S<JB@JJKTLFPGQDRFSCTBYF^G_@aJcWfFiIkHlI
header eof	!@8SK_LKSI
header from	1JNJcXfH
headers	,U7S;DAKNDPZQTTU
heads	BS
heads main	!UBTiI
heads refs	US
health	!]
healthz	!T
healthz dial	!T
heeft	!K,Z/J
heeft geweigerd	!K,Z/J
held	!X
hell	!IbEc[
hellman	%J*H-H/I3I9^HJJIKINIRJTHhJ
hellman group	%J*I-H/I3I9]HJJIKINIRJTIhJ
hello	*J,I9JMYTFkS
hello init	-TTK_TkU
hello java	-TTK_TkU
hello read	NT_UkV
helm	!j,J.G/I8DBHK?LJRFSIT?fH
help	"J,T-H/D<JASLKNIRKTHWScKiFkI
help 1	AVBU
help for	!Y
help'	!E5G6JBJI]KKLKOJRFSG_K
helper	!U&H,A-U/F5U7D8W<UBXRWSITGjJ
helpers	!B1VBJKILTRGST
here	!A"I'[(H,H.D/J0C1K5S7K8H;KIHKHLCODRGTHW[^DaIbGeWfHiIkU
hergestellt	"I,Y-I/A5K7V8GKDTSWK_KfKiH
hergestellt werden	!C,]/D7WKKTU
herstellen	!J7I8IKDTT
herstellen der	!J7I8IKDTT
hex	!X"J%]&4'@(Z*6+<,0-A.G0A2#3]4V687<8F9D:U;=<:==>E??@;AHB[FFGIJ3K?LBMKN9O<PKQ;RFSJT?UDV7XBY3[C]C^E_3bHd@eBfHg9iIjWk5l=
hex '	;SAJQT
hex agent	!H%T:S;I=ICFEIGFR[YJZUhci:
hex cause	!K3V
hex does	!A3d5G
hex ed	!W
hex error	!Z;@@IQBSTYJhT
hex explicit	!F%>;T<J?SEHR?ZGhAiDjV
hex failed	!DBSST
hex for	!D2H3dTT
hex found	)VBGfS
hex from	!T
hex head	!ZBJ
hex is	!;5TBTHUcWjH
hex ok	!U
hex refs	!V
hex user	!k%F&B3A5F;I@IBAEKPHYIiJ
hex vs	(WVJ
hex work	!X
hex 未登	!KBEjZ
hg	KJcU
hi	!V"HBJLJRKSK
hi octo	:JbYfXiD
hi taro	!kb<fB
hi there	!T
hierynomus	;YAEQU
hierynomus sshj	;YAEQU
high	KWNYcJ
hilfestellung	!FBXRDhViC
hint	!g,E-J3@;TAHBGKIQJSD
hint updates	!Y
history	IUSI
hit	"G5XBTKHRSTI
hit an	"G5XBTKHRSTI
hmac	!J%J(J*n,I-G/H2<3G5K8H9@FJHJJKKCLJNGQITI^G_IfHhIiIkJ
hmac client	*W9J
hmac md	!G*e2I5J9E
hmac sha	!F*c2F3J9FhK
hochladen	"E,D/J5J7KBIKILXOURHTFfJiI
home	!G"=#9&@'8(4*D+U,I-K/I0A1i2C3G5A7J8@9?=X?DA>B=D,FJGCHUJ?KCLVM7QHRBSUTEU>V<WBX3Z<]8^?_JbJcIeAfCg2hAi6kSlC
home directory	!?&I)J1m8G<JBGHFIJKHLBRISE_Hb]fIkG
home example	BJRJTX
home set	!T
home tar	aV
home user	!I"@#;&?'<(8*F+U,B.I0I1T2E3G5C8F9A=Y?EA@BAD-FKGEHVJAKDLXM:QIR@SVTEU@V>WFX:Z>[T]<^CbKeEfGg6hDi:jBkVlF
home'	!X
homeassistant	5T<VRUTGiSjHkG
homeassistant components	5T<VRUTGiSjHkG
homebridge	!U7V;G
homedir	!T
homedir '	!T
homes	!B1S5XHGSY
hook	!l;=<@=G>J@JA@BECHKJPFQCY>jI
hook declined	!c
hooks	6I7T;U
host	"+#C%8&<'*(7)C*E.>/o001C2[3a4[5h6b7Z9>:/;5<4=@>2?<@BCBD=E@F7I.J<L<M#NBO!P?Q;S>UBV1XEY?ZF[<]"^B_Ga9b;cFe4fGgDhGiIkUl)
host '	!J"G&F*K.I/A6X9G=VAGJWPHQVRZTYiHkC
host 'files	!T
host 's	!B"U)]5G8A;H<JAGFJGDKGLHPGQGSIYIZUbUcYfXiD
host 'sftp	!B*J,=/W344J6UBZH:KFLKTD
host 0	5JKJNI_V
host 1	":(I*F+C,@-4.G/D1U3T4I6A=B?ICGFGG?HCI7JJKXLBMKNDOKRSSFTJVJW8XI^9_;aDb@cAd>f5gShVi#j<kZlI
host 192	!IBITJiT
host 2	![BIiTjS
host 2022	!H"W5J6VRVTJiTkH
host 22	"J#J%K*<+>.>/U2=3I759U;A<A@IA=GBHFIfJ9NTOGQDS5T_X:ZI[H^GaFbIfChFk_lD
host 2222	,E/I6TBERGfFk[
host 23	!Z9U<KBDJXLDTK_K
host 29418	YX
host 7999	!G&U,F3SAVRGkT
host a	/V=USUaH
host acme	!C&f,J/G6G;JBaLFRCSDhX
host address	6D
host aes	9U
host and	!D/SKVRG
host api	!^/D
host app	5K<V
host authentication	!B&I5HBYKURChUiWja
host away	7[kE
host backup	!>/^1A5V6U7B8IB>KELGR@SFTVaYfHiJ
host bastion	,B-G/C1G5H7GBGRFT:WcXGfIkF
host build	!X
host can	!B
host can't	3@5UBE
host cannot	!?/Z3I5DPVRATTiIjUlU
host cd	!HLW
host check	!?,E/U3VBSLTTV
host ci	LT
host client	"A)<1;8]
host closed	"G,F5H8VBGGXNGTI_BkH
host connection	!Z"I&F,;-;/@1J3K5^6C7CB;RCW?XK_GfJiFkF
host connections	5U
host curve	*T
host data	!I&WLIaI
host db	!bTGkI
host ddbj	!W
host denied	!F3_5_BHGJHFKJRFSIfKiK
host diffie	!I9T
host docker	"T&Y,B/IBXTHkF
host does	!4"@,K-G/g1>2@5D6[7I9I<9IEL8NIRFTHXJfDiI
host due	!ABJOWRUSETZ_U
host ecdsa	*K5I
host ed	!V%U3G4J5B9T=JFJHKYIjJ
host enter	QT
host errno	!H,D-E/UW]_JkH
host error	/V;X@JBIKFLIRKSH
host etc	BVKTTS
host example	!C,K-G/B3H6WBARHWGXW_X
host exception	*I,5-D/b3H596]8G9E;IAGBBK?LHNEQJRDSITKWG_JfJiJk:
host exit	,S5H7KBIRX
host failed	"I.S/F5BBWGCSSTVZJ[Wi]jK
host files	!E,S6F7VTH
host fingerprint	!E3[
host finished	!Y
host from	"G%_&HB<iZ
host ftp	!B"V/T3IBTKKRTXK
host git	BDTS_JdT
host github	!J,@/JBFT_WGX[_HdFkC
host gone	!J7ITld_kB
host gw	!G-UBGT__TdDiT
host has	!."E&F*T,>-B.G/>1a364J6IB6LIN;QKSDTVW<^J_HcYfdgKh=iFjIkB
host hmac	!I*S
host home	!9,W1;3U<FBIHJIBLbPTRWk@
host host	,F/G2I3]7Y9GBVT;dE
host identification	!U,I-D/H3W5FBHKFNKSKTJWJ_H
host in	/I3I7HBH^SfJiV
host infra	!J3K5YjT
host ipaddr	!E"T#C%I)H*K+C-4.J/1182H3I6C7b8<9@;B<]=A@IB?CFEHFFGIH>IIJHKKL@NKQIR?SAWJXHYKZF^Dddh?jVkJlJ
host is	"@#G)A*F,=-C.<0J2C3Y4G5I6T8B9C;F=IADDJEIFIGCHGJTKXL>NGQJRASFW>XAYJZG[K^>_Ac>f/lH
host ist	,J-K/a5D8JKFRJ
host key	"I#9%9&1'F(=)A**+E,.-!.>/!0E1=2m3m4n5l6)7(809!:4;(<3=@>D?7@/A!B*C<DJF'G?HaJAK.L0MCN%OFP!Q9RAS9T"U?V@WBX;Y0Z6[A]E^G_(a>b?c;eEf=gAh>i<j,k)lB
host keys	&I*H,K.G/J2S5_9@;D<I=GAHB>FDHWKCLGPFQFRISITHfGiI
host lab	!F&^/U9W<I>YKIQT
host localhost	!U
host login	!>B^GVQJRCbScUiCkJ
host lookup	!E
host ls	!D,J/T1T6GTJbZkGlT
host mac	*C
host machine	2F5J8K9XTF_C
host mirror	!Y
host mnt	"J)K/I1G5J8HCTGIKHLCR?a[cSfTiHjKkH
host name	!["E*J,C.G0>1J2I5B6b8I;H<C=D@JAJB;GIJILGNJPKQIR8WE_HbGcJfIi9jKk=
host nas	/I5VkF
host no	*K,X/J5J7UBSKHRGTUjK
host node	&V<WPWRIiH
host not	"X&G/V2J3J9H<JB?KIRAWFkJ
host optionally	5U
host or	!W
host p	kG
host permission	!!"8&[)F*E+9,V->.G/B112J3@4F5:6J7I8G9H:E>I?WFZGVH3JIKCLANFQWRTS!T;VJXFZ]^E_Da8b4cDdJeJfAgJh:iIkY
host please	!V,J/J5I7TBHRU
host port	5G6Y7?BGKIWHXT_IiF
host preauth	!T
host press	QT
host proxy	!J,Z-GNJWUkH
host public	!A5c;KBD
host r	3UfU
host relay	!V
host remote	!I,W/WBGETRW
host reply	!X"TcH
host repo	!C"C&F)G,C-T/>1U3<5<6@<H=KAILaP^RUSUTDbCf>i>jCkC
host rsa	!S%E&B2V3K9U;JBIhJ
host rsync	7WBJHW
host run	!J^F
host running	!F"U)V1X5FbX
host s	!D/V5[
host scp	,UTHkI
host scratch	BTRIjV
host server	!=*V9JB[GHRZTG^TkF
host session	3TBIHV
host sftp	!?"F%K+F-H.</_0J1D2C4?6U87:U<D=KAJBHCHEJHDIDJDKWLCOCSTW1YH[H^T_HaJbDcEdTfJhBjTlF
host site	!T
host srv	!J&S)J-W/J1DBWLEPVRH[TcAfHiGkD
host ssh	!G&G*I3C5F6KATNDT]XTd<jVk5
host sshd	BT
host stderr	!HbT
host storage	!D,K6WRETIiV
host store	,I7VdT
host sudo	"EKW
host taro	!I&I3UBEiYjG
host team	!J&J4UFT
host the	!=/I3aBGR9iHlU
host their	!G9V
host tmp	!G3U5JcU
host to	!9H[
host unable	!B,]/S3B5G6B7YB<R:iKkG
host unreachable	!F,I-I.G/>3H5B6G7c8HBBKALIRASIWUXH_IiJ
host up	/H6V
host upload	!7,J5H6XIFKEOIPTSdTIaAiGkK
host user	!@"T*f+I,G-D/I2J3D5H7KBHJJLFTDXKZIi<kG
host using	!G+K/KBIGVRXTWcViJkH
host usr	!D.T5SfIjU
host var	RW
host verification	!?3J5C8IBHGcRKiIkG
host via	!A"G&J1J2K7I9H;FKWPGR9TIXIbEiK
host vol	.[LI
host want	;IYT
host web	!U
host with	!DEIRHSI_UjS
host x	!I5VkK
host zlib	!H
host ワン	!HGW
host'	!c,D/H3E;A<K@JAIPJQHTFWX
host's	!K5V
host's fingerprint	!K5V
hosted	!W
hostfile	!EHW
hostfile replace	!EHW
hosting	!2"A%J,J.T/G2K3F5C6J;G@IFIGIHIIGNUPHQHWJ^K_IiHkIlH
hosting service	!8"B%J,K.T/H3G5F6J;G@IFIGJHIIGPHQHTFWJ_JiI
hostkey	!D#I&>'J(H,4-E.G/50J1I2f3[5m6>798A96:I;:<@>H?F@HA=B<FBIDJBK6MFN5OIP?QARASJT3VFW@XGZD[H]J^D_=d?eKgGi;jCk6lB
hostkey alg	!@"I&I*E-I.I/K1G2c5<7J8I9@<KGJIHKILGRKVJfG
hostkey for	!?,J/G3E5hKBRHTGfJkJ
hostkey found	!H
hostkey once	!F-INJYUbUfK
hostkey type	!G*V-J9VLS
hostkey was	!J-G2K3]5Z
hostkeycallback	!JHU
hostkeycallback function	!JHU
hostkeys	&D1@2E3A5S9F<?BKHhI>JJKGL>PHTKVHWFZJiGjJkH
hostkeys 3	!J
hostkeys file	.S5HHEST
hostkeys find	!J
hostkeys fopen	!FKI
hostkeys foreach	!8&I1E5T<DHdI?L?SKWI
hostkeys no	HH
hostkeys searching	HD
hostname	!H#F%A&3'H(A)<*9+W,I-G.3/o061+2B3E4A6e7:8>94:B;=<:=@>G@AA>B0CEDHEAF=G7H7I4J?K?L%M<N@O:P9Q9R,S/TIUKVAXbYBZF[?]D_3a>b3c:eFf1gDh>i*jHkWl=
hostname 'sftp	/T
hostname bastion	/BWbkJ
hostname ftp	/V6FkH
hostname github	6Z
hostname gitlab	/e6CkJ
hostname host	5U
hostname ipaddr	+E6Y
hostname nas	/U
hostname or	!I7UTUkV
hostname port	/T
hostname server	3U5J
hostname sftp	"I,F1I6^7D;IBFRDWIiKk2
hostname specified	![&H7I<HIKKHRJTI
hosts	"B#D&;'F(C)I+H,2-B.C/A0D1?2J4Y5_6.7G8;9=:E<9=G>;@IABCJD=EGF@GHHsIIJ=K:LHMDNFO@QDRGSIT5UGX>YD[;]C^@a>bBcGdfeEfEgAiIk4l?
hosts 1	!F5DH?
hosts 12	!G3^5HHH
hosts 14	!?4SHU
hosts 2	!G
hosts 3	!J5H
hosts 31	3JdT
hosts 4	2V
hosts 7	!JdT
hosts file	!G2S4I6I<B>JCJHYKSL?OJRASG[K^KaKdEiK
hosts for	"T
hosts home	!?H_
hosts is	&I
hosts java	HU
hosts known	HU
hosts no	!<1I5]<JHYIIKILF
hosts old	!VHT
hosts open	!@5[HVLJ
hosts operation	!JHW
hosts permission	!A5]=GBKH]SE
hosts r	3Z5HHJ
hosts read	!AHZ
hosts set	HU
hosts ssh	3K5c;I
hosts the	!K5IHX
hosts to	!CHX
hosts updated	![HF
hosts upload	!6<J?UATKUSBiK
hosts var	!G5IHX
hosts ファ	!GHWSIdU
hosts リス	!V5E
hosts 許可	!KHUSH
hosts'	+I5T6I<@=?H]LDRISBTK
hosts' '	!I
hosts' permission	!VHUSD
hostschlüssel	!3"5'I(B)A*I+G,9-F.4/:0=1:2J3W4J5l6<7B8;9F;D<?=GB8GGHJI8JJK7L:MINEO9Q?R9S8T7VHWFXDYK[>]D^D_9a=b?c;dKeHf8gGhIiBjJkDl@
how	!c"J&G;J=HBBRESHiDjF
how to	!c"J&G;J=HBBRESHiDjF
hp	!Y
hpc	!3#K%G&>(H)F*J+S.>/V0I2I3<4K5D6B8b9D;=<B=EADCFEIFEHFIDJHKZMKN?OEQERCVIWBXIYEZK[H^B_AaAbFcUfAgVhEjVk>lD
hpc example	!?,E/A3E5G6J8UGTLUNHSTWJ_GbJjAkG
hpc login	!H,F5WBUTSbV
ht	!FWT
ht tt	!HWT
htdocs	!H.I/K0UBILSS^aJ
html	"?#J%I'F(H)E*D+G,=-C.C/<0I1>3D6G7E8D9C;]>D@DB:CDEJFAGEH=IFJGKHLVMJN_OEQSRISfT8V@WDXIYDZG]H^F_JbEcCdKeIgGhIi4jC
html failed	SDaT
html head	!F-I;TKJNZ_I
html index	LJSV
html lang	;V
html vendor	;A<WPVQW_U
hts	!ZIFLI
hts open	!V
http	!a"<#D&D'E(A)<*;+>,0-(.0/#0:112>384D5@68758/90;5<K>G?E@AA9B6CDDIEEG5HAI9J9K!L1MfNjO6P;Q9R8SKT@UJVAWcXeYCZB[?]E^<_)a7bBc2d7eAf<gCh:iDj>l0
http 1	"I*K+J-<.G/F0K3E5E6J8J9D;JAKBHFJGJJEK>MeN_RHSDXU_BbHcHfChKiGlA
http 2	TS
http 403	!S
http archive	!U
http basic	!Y
http deb	!U
http docker	"S&U/HbT
http error	!b
http http	,FMV
http ipaddr	!e,=7E<U=SBET@dG
http java	-JNHWY
http localhost	!],I
http pecl	!HRUiU
http proxy	!A&K,H7INHWZXdkK
http request	!a,B
http response	NU
http server	!S
http status	MVWWX=
http tls	!S
http www	!T
httpd	!aLJ
https	!w#J%I&?(I)G*E+J,H-5.;/20H1=3=4H5C6Y798<9>:S;=<@=H?K@IB,ETGGHFIDJFK-L3MSNDOFPBQER3S2T1VIYI[H^F_>aEb@cDd@eKfAgJhIi8jAk9lD
https api	:XTG
https ca	!S
https client	!S
https cloud	!U
https connection	!X
https git	!dSF
https gitlab	!U
https ipaddr	!Y
https proxy	WG
https registry	!Y
https repo	!V
https rubygems	!W
https s	![
https sftp	!@/J6]MW
https ssh	-IWW
https support	"T
https www	,V
hub	"G%T&F,E/K3E5I7T;C<J=JKTLIPEQJRWSIiZ
hub does	"J:SLK
hudson	-SiW
hung	"H,E-Y.J/F1K8J9E:KFKNGSIWIbHfKjI
hung up	"H,E-Y.J/F1K8J9E:KFKNGSIWIbHfKjI
hv	!H-I3T5H8SBTiUjU
hv 2	!H-I3T5H8SBTiUjU
hy	!d,HRKTF
hy 000	!d,HRKTF
hybrid	!E"X.I/I3KBCTYfJ
hybrid backup	!I"W/K7TBHTT
hybrid delivery	!HLSTU
hybrid key	!K
hyper	"J,J.J3H5B8IB@GKRbi@jI
hébergeur	!G.U0TSS
hébergeur pour	!G.U0TSS
hôte	!B,B/Z3H5W6WKKRFTJ
hの	!A*U+W,K0I2X9VBIRKSHTJcWfJ
hバ	!J-SNWkV
hポ	MS
hポ ポー	MS
h形	?K@SAS
h形 形式	?K@SAS
h接	!@,J2U<ICURVTGdT
h接 接続	!@,J2U<ICURVTGdT
h鍵	JT
i	!D%?'I(A)?*9-B0A1B2;325F6C9=;D<D?2@UBVDUFHG>H>JZMER>T[VCZU[B]H_Db?cDeIf<gDhJjVlK
i 0	KGWZ
i 2	RSWUXT
i 5	SJ
i 6	SJ
i c	AICIDU
i connection	!G
i date	!ZkU
i deploy	YK
i flag	!K5V
i for	!KQT
i id	!B1SASDTQHTXfT
i k	!KBHGGRDZX
i key	;DBcRKiJjI
i mykey	!TCSDK
i o	!J"G&K+J,D.H1I3G5C6H9I<JBVIKJWKHLKRJSHTZW:X=^EbHcIdVfJhJ
i root	!KAU
i session	!G
i sftp	OVSH
i ssh	!F#T%K&S,S5J7U;A==?FAGCJEJFJGJITKIPBQGRFSHYVdHj^kI
i users	!A+S<I=IBSZWiWjU
iap	-HTTWT
iap tunnel	-HTTWT
ibuf	"JcT
ibuf empty	"JcT
icmp	XU
id	#>&B'8(,)2*)+8,H-3.?0>142#3.4054617C8?96:H<m=f>b??@EBCC_DWG7H!I5JAK9M5N/O?PTQTRESKTCU;W4YUZ-[H]1^B_<aKb0c.d4e7f3g3hEiVk4l/
id 0	1JKFLXSW
id 01	LK[U
id 1	"HFWaSiU
id 2	!BSIVWaT
id 3	!JIVS[
id 4	"U,K.G/JBYFVKJLUOIRTTHiTkK
id 5	/T
id a	!KBWRS
id adminclient	!V
id agent	!G%S&I;JFTPKRDjI
id c	BTFYRHSJ
id deploy	!D&K<X=JPTQVaK
id dsa	;C=C@IADBACBEGFVPGQUYHZJhUiK
id ecdsa	![;C=A@IAEBCCTEEFDPFYGZJhTiJ
id ed	!X"K&T)K*J-C.E/>2H3=4F5C6I7I8K9H:E;5<U=V>V??@%BECGE;F8H>IFJIK;L<NGOKPVR>S<TBVIYUZ7_EaJcHdIfCiGk>
id error	!?&G6T<]
id export	!V
id hex	!Z
id i	!S
id info	/T6T
id not	;JBFQIRIiT
id num	!WTViK
id ppk	;JAI
id push	!V
id rsa	"9#B%J'H(G)G*B+E,G-F/C0B1D263>4A5E8A9:;X=Z?C@EBDCZD]F;G8H3IIJFKGL2MFNDO>S5UIVBW<XBYVZ6[>]G^Aa>bAcAd?eGfDgFjVkJlE
id rsa'	!E%J&H+J1J5J<J>b?G@AB>CTFHIBLHRISIY4[KiIjI
id sftp	,H.T/]6@<GLXSH
id ssh	!E,UOS^U
id user	FT
id warning	!Y
id x	!ERISXTJ
id xmss	!U%T=HBJCKRWhV
id you	!T
id'	!K
ident	KJlJ
ident 'ssh	lK
identical	([.HIHKHO?SHgX
identification	!6"*#E%D&:'H(A)3*0+8-f.90>1!2/4B5!6B748!9B:B;0<==?>H?D@=A7B;C?DIE?F;G=H@IBJ5K1L9MeNgOAP=Q;RDS7TFUFVEWZY:ZA[C]E^8_YaAb0c,d=eFf#gAh3i)j5kb
identification '	MS
identification banner	!@->TK_Uk[
identification client	!H-KMXNI
identification connection	!2"C&G)B*H+I,X/T172G39587H8@9-=ICJEKFKGJJFKHMINYW^^J_Sb@cJf;hGiAj@
identification exchange	!I*K,F-Y5K9EK?_V
identification has	!_,H-C/G3Y5DBDKDNIPKRJSJTIWJYI_F
identification line	!F-S;JKIMUNVTKXT_IcJ
identification read	!>"J,2-[/01G2H3D567J8K9TB5KTMBRIW>XB_WfI
identification string	!9"J&K0K3F8H9I;@@IADBJK:LKMUN^QKRFTKWGXV_ScFiHlI
identifier	-J/KMXkK
identifier get	!IMV
identities	"G%^&c'K*G+G,G-F.:/B0K1I2E3E5C6I7J8E9C;;=>>J@FACB<EEF@GFHIKCLENKOIP>QFR<SETCVJYEZI[I^G_HbGcEfEhVi?jVkJ
identities agent	!A&Y:ThW
identities bound	%VhX
identities communication	!J%F&V
identities only	;J<G=GBHITjU
identities ssh	%YBJjG
identity	"I#H%['H(G)J,C.H/;0F132?6B7C8A9@:D;Y<_=[>6?G@UB=F=GFH;IEJCL?MFNHOEPFR:S@TJUJV?YAZB[D]E^HaBbJdDeJfIgDhJi1lD
identity added	!i%?&=+H3S;@<?=:>I@DA@BGCBHKP6QCSJYDjK
identity file	%J&8(K)I+U,K/F0J182H3D6H7I8I9D;T<Z=Z>BAVCHFEHEI6JIL3MKOIP;RHSGT:VBZH[J]HaGdHgHi:j[lK
identity home	!7%V&B;H<Z=DBEC]IIYHjJ
identity is	?T
identity j	!J<T@S
identity string	!T-J
identity users	!E%U
identity'	!F;U>EF]PJYJ
idle	!S"6(I)@*F,;-<.;/51;3A5@6C7C8n9E;J<JB:GBIDJ6K-LCN@OHQER.SKT1WHXG[H^J_9aCb?c=dGf9gKhCiFkDlF
idle connection	!D8VST_I
idle timeout	!S"K,H-G1E5K7I8bBFGJJ=K@NHR:T:_EcHfE
idstring	!HWU
idstring ssh	!HWU
idx	!ZIK
idx load	!X
ietf	![
ietf params	![
if	!d">%?&I(G)G*D,?-A.</F0G4C6F7@9<;4=<>J?G@?BVCADFEEG<I>KFNDOVP6SUUKWGXAY<ZG]F_=bUdKeGf=hHjIk?lA
if ed	!HAY
if sftp	!d2UBCRCSDiI
if that	!U
if the	!Y,H/K3G5<JVLJVT_JbKcIiE
if this	!F"J&J+V5U9J;JAJBVQH_KcSiH
if you	"F%I&E,I2V<H=JCHKKOUSVb[
if your	!E
ignore	!a2A3?4E5>9J;D<G=G@JAIBACbDDEJHHPJQJYGjI
ignore key	;J=JBIC^DE
ignored	.J3J<C=A>KBCC[DXEGFGPFQH
ignored env	!EST
ignored r	CT
ignoring	TU
ihr	YIiK
ihre	![)V,F/I1U3K5FBFTHYIfViI
ihren	!?"B.TOTSWhUjH
ihren webhoster	!FBXRDhViC
ike	!ZBIRI
ike auth	!WBJRJ
il	"C&H(F)K*J+F,?-F.=/T0C1D3A5@6D7E8@9I;D<T=F?I@GAHCJGHHJJVL9NJOWPIQER<S9VEWIYU[B]>^G_EaAbBcGdIgGiZkBlH
il file	/K0I;I<U>HKJLBOXS@TIVIYW[F]AaG
illegal	!A"D)I-<.</F0W1>2E4J6W7H8:9G<B=J@DAGEEGFHGIEJKNTO;PCQJVIWHYG^K_EaDbDf=hIiUkH
illegal argument	!E;VQT
illegal characters	!@/E0V6YSH
illegal path	!?5H<IIJLVOESS[U
illegal state	!H,S-I.J1G5W8I;JKHLCQJRWSDTWbKcJfDiH
illuminate	!X
illuminate database	!U
im	,H.I/G0X3JLTOERITJXUaGfI
image	![#W;I=JRETSiE
imap	!q"G,E.J/C3J5HB@KKR<TEi@
imap example	!e5JBDRDiF
imap login	!S
img	!H"I,F-H.V0C1H3D5F6D7E8@9I;K<HB@IGNJOeQGR>T@VC]Y_IaXbHcGeKfEiFkK
imode	VK
imode attrblock	VK
impersonate	4X5I
impersonate this	4X5I
impl	!S"F&K*B2C;EBJFIKTLFMSN9PJQIR>SAWIXK_FbGiDjIlI
impl abstract	.S
impl client	!U-J
impl connect	!G/UdS
impl disconnected	!]BT
impl dying	!GhT
impl got	!J
impl impl	!I-T
impl java	!A"J-U/T8U9GNH
impl read	!S-T
impl server	!U-J
impl session	!Y
impl socket	TV
implementation	&T@SBTFT
implementations	!V<TQHRHiJ
implementations sftp	<URHiK
implemented	!FA[NT
implemented error	!FA[
implicit	!V*A-JkJ
implicit compression	!J*FKS
implicit proxy	,S
import	!Y"E%H&A*F+F,C-E.G/@0J1E2F3B5<6H7E8K9>:J<W>T?K@TAYCGFHHDIAK@L=NEOGR;S@T@VJWKYY[G_HcGfEhIjFkH
import encrypted	;JPX
import error	+J/I3I5F9F;Y<W@VAFBFKIQ9RJSKTJYU
import failed	<J@IAaIIPGYJ
import name	!^
import node	!H
imported	#V5D;I>DAIFJGJPJRA
imported tasks	!F5G<SKU
impossibile	"@#I%J&D'G(D)G*E+D.=0A2G3@4I5@6D8=9E:J;C=E>E?H@GAICIEIFEGCHGI>JHK9MHNCOVPGQERYSITWUKVEWFXGYDZF[?];^D_Ta?bBcBdUeGf>gEhFiUjJk@lA
impossibile accedere	!@,U-W.K/V1J3J5H6I7H8HBIKELIOJSJTD_WfIiI
impossibile collegarsi	!?RZTU
impossibile leggere	<T
impossible	!?"F#D%D'B(;)>+C,U/X0:1:3D4B5>6>7W8<9T;;<<=>?D@DACCEDFE?FCG=HDI=JEK2L8MDP?SUUGVCW@X>ZC[A]U^B_Cb;c>eCf<g?h?jGk7
impossible d	!C,D/FRWlV
impossible d'accéder	!E,J7ZdX
impossible d'établir	!B,V-S/TKKTVkJ
impossible de	"A(F*J,>-D.F/[0F1H6K7I9B<E=ICIEJGFKFLCOTQAR:SYT>XK_FbGcKfIgJhIkI
improperly	!^5FKG
in	"8#0%D'G)C+E,A.K/B1=3I4E6B7@<8=<?IBKC/D'E-GDH3IHJ?KILdM;PDQKRBShTHU3W=X3ZK^>_Ab@c>d8fBhCjHk;
in '	!a0T3I5;6HHBLKSI
in 0	!C,T;JKJPTgT
in 1	,F.S/K5X8I9JBTOISHTJ
in 10	!W0VLISJTFXX
in 14	!VISRI
in 15	!H)U-U1SKFfU
in 2	!_
in 2024	!:,H.D/F0K1E5DBJIGKHLkOKRIS?TIVGaGcJfJ
in 3	,U7UBHKISKTY
in 30	!S,IKW
in 31	!GTUeU
in 4	OTST
in 412	!U
in 5	!?#V,U-J/W8UKKWVkT
in 9	3S5S
in a	!9"B(W*F+F,>-B.)041H2F3@5>6H7H8E9B:J<J=J?K@DFGGEHII2K0L>NCO[PFQ?RGSUTGWIY:]Z^Ga[bFcFfFg@hJjHkI
in address	!E6YTJ
in aenter	!I.JIILISJ
in after	!H5K
in agent	%VBK
in allow	!E"ZBJRJ
in an	!?+X,YAWSHTYYG
in ansible	!J.V1U
in api	!T
in app	5I8W;W?VKJNK
in as	!W
in ascii	!DgZ
in at	!@&U5C6GB]PUR?TIhXj[
in auth	!F&TBUNIPKhTjU
in backend	!X
in batch	,K-G/I0I2I5W8H9H;GGVIKLGNJPVQKRTSJTHZS[G^IcJfGiI
in begin	IT
in big	!HKFSE]X
in block	!?/D8HBJKIfThKkV
in borg	!U
in c	;V<F>^@EAJPJYG
in cache	!IQT
in certificate	!T
in check	!?-UFSNYTIWU_X
in choose	*T
in client	9UiJ
in common	!J*Y5K9SKFLHSI
in component	!@/J;TFJGSKEPGTI_GfJ
in config	!X&K+V/J5GLDQJSI
in connect	!7"J)H,Y-K/Y2D3U6J8EJVLKSCVHWFbGc>hSjSlF
in connection	!X
in convert	!:,F.Z/H1K8I<K=HI@KCLUSTVD[UcIfH
in copy	!IISSTVT
in create	,TNI_J
in csv	!g<H=KIASC
in curl	!F3T5WBXRFYY
in d	!I
in data	!I*Z2T9VBKJWKTNC_IcGkK
in decode	PXQU
in dispatch	1JIJ
in do	1I
in each	IS
in each'	!H-J/INJ_H
in example	!91X6T8JKGTJbXkKlS
in families	/T
in file	.Y0W5E6E;HIBKCOIRJiH
in foreach'	/S
in from	!I)W-J8K=UKISJ_JbW
in function	!E,U9T;JAILJRTSKiU
in get	(U,G5Z9K=KNUSFVFgX
in getaddrinfo	!J/T6W
in getresp	lZ
in home	&C+F,G/J1V3S4C5?6E>G?TBDFJH/KWQIYGZJjG
in host	!D2V3DBEFHRJjX
in import	<G=F?SPU
in init	%K&J,I-I/G6U9KAWBGHHLINESD_HhK
in initialize'	/U1G<J
in k	!F;TATQJVT
in key	!WAGPI
in known	!:"J&H*E/E2J4X5h;AKKLINIQJR;THWJfGiE
in lambda	!E7S
in libcrypto	!-"F#I%C&<*I+H,J-H.G2H3D5<9A:G;h<8=!>I?d@fAdB,DIE8F6G>HHKELGPIQZR7S?TFY_bGcKhFi7j9kE
in libcurl	!^
in line	!V
in load	!D?TQW
in login	BV
in loop'	!F/I
in main	!?2I8IBEVKiIjK
in make	!J
in memory	!J
in missing	!J4THU
in mode	0XOTSW[TaU
in module	-J/F2G;IAEFIWHiKlE
in name	,I/b9JBJIVSETJ
in negotiate	!H1IfJkT
in new'	!GITfI
in node	BVRETTjX
in on	IK
in open	!8"T-G.F/G5K?G@?HJIGNHPIQVSWVEYE_DaHfSkG
in orders	!WOS
in our	!T
in out	5SSK
in packetdataafter	9UKV
in parse	!I+S2S?H@JPJQT
in path	&S5FIJLG
in pem	!@<J@XAXPXQDYK
in poll	!H
in process	!K&V3ZHWKINI_K
in progress	!XJKKK
in pubkey	!C2I;J=JEJFd
in push	!I
in put	!8,I-J.Z/K1K5J7J8C;H<KBJITKGNERKTJVc[VaGcGfGgAkK
in putfo	!B([IBLKV_cK
in read	!8%K&H(J+G,F-W.@/F5E7H9H<S?TBFHEIBKJRIS=YVaTcXhJ
in read'	!D@TAJ
in readline	JTkT
in readpartial'	-XKJ
in recv	!S-IKK
in release	!^
in repository	!XBJ
in request	!G.G1I8TKVSJaVfJ
in rescue	/IWTkU
in resource	T[
in response	"Z)Y1XK]fG
in root	3U
in rsync	/F1C3K@JBTGINIRT_DkD
in rule	!X
in run	!5&H,J-T.J/G0T2JB@K^LFRK[IbKcKgTiIjJkU
in send	!?)V,J-@.D/H;JKULHNFOKSGVI[G_TcU
in server	!UBGRVSJ
in sftp	"I*S,J-H/J1S2V8E9UBFGUKCLCNSRFSATJ[TaGcH
in sign	!G%]&I;GQJ
in sock	7S
in socket	!S/T6WKJTI
in some	.U1U
in src	!WgJ
in srv	!E;UFGQVTUlS
in ssh	!S+D,I-^.H/E3A7D8<9V;D<U=Z@HBEFFGHK:LENBPFRZSGWJ_HfDhJjEkFlG
in start	!D)Y-J.H9UIJSTTJcZfV
in start'	!B2KRK
in stat	LGVX
in state	ITLSVJfU
in tcp'	/S
in the	"E%H&U(G*G+J-G.J/>0D1G2@3W4I5b6J9>:H;6=E>F@?BECIFDGHHDK[L8O?P?Q?R9SJT7VHWKYB[H]I^AaDf>gThKi9j@kUlG
in this	"E'H*F.G0A3J9ZAJLKOCPKRJS<[J]J^I_AbHe^
in thread	"J&J-J1I8E=GFJGJKJNTRGVIYTZJiEk^
in tmp	!G&K.^1U;WBIOHST
in to	!6"U/G3F8J9JGTKDLDRcS@T?aJfIi[jU
in transport	!V
in upload	!UKI
in use	&I,B/C0J4I5C6K7K9J:d;FAKBGLJOEPERJSGTFYKiGkJ
in users	!T)S3S5B9KHGcHfU
in usr	!H,D1I6T8GTJdVfDkX
in validate	HS
in var	![&J)C,D1G2F5I7J;><CAFFSN@QSSBTC_@kJ
in vendor	@WBUPWQKRU
in verify'	!KHS
in wait	!G1I;H=I?K@HGSQIYIcK
in wait'	IK
in when	1I
in with	"H/T5K6TBHRXTW
in write	!T.W;JSC
in x	'Y.U[H
in your	!_,K2T3<5B8K9X;J<WBGHFRGSKTC_CiI
in'	!X5I8KLHOF
inaccessible	!]
inactive	!D8YBHMJ_KiG
inactividad	!E,I-I7S8VKG_KkX
inactivity	!3"@&J(K)E+K,A-I/J1?3I5@7J8o9IBBGKIHJCLJNSODR@SBT8WHXH^JaGbFcCf@hI
inactivity timeout	!C5D7J8cK;NKRITF
inappropriate	!WKKcT
inappropriate ioctl	!VKKcT
inbound	.H1W8HBTIIKHLZSFTJ[HaSlJ
inbound channel	!JaU
inbound received	aU
inbox	!:"F'V.E1F5K<IBIKIOURESSVW^I_JaTbIeTkJ
inc	!T<U=TSHfT
include	!S"G%T&U+C1G<FIDJJLDPKRJjV
include etc	+DjS
include libssh	![<JIJLH
included	!I"UbZ
included in	bT
included with	"VbV
includes	<J=HQTYW
includes class	<J=HQUYX
including	0S
incoming	!G"4#J&C'A(8)C+D,3-;.4/9031-2C374H557;819::J;=<<=E?K@GAFB4CGFGGBHAI#L_MSN4OYPCQBR/SiT1UAWBXEYFZJ^;_7b4c2dHe;fSgAhFi;jGl;
incoming 2024	!VIESJ
incoming a	!9"G(F*K,E.</H1J3I5J6K9JBGIAK<L:NJOZRFSdTCVK[?]FbKcIf@kHlF
incoming reads	!JOKSW
incoming run	!HKILIOU[Y
incoming x	!HLaOJSE[HfF
incompatibility	!HbTcS
incompatibility code	!HbTcS
incompatible	!:&H*_,C.D/E1K2X3C5B7E8F9T;GAJB@FHGJK=LENDOKPIRDSETAWK[K^XbVcVf<hIiIkHlK
incompatible peer	*T5JKHNK
incompatible ssh	!A&J*_,F-I/J2X3G5D7H9U;JBDFIKBNFRHTGfGkJ
incompatible with	!?^U
incomplete	!U3J5GSG
incomplete match	!J
inconnu	!D/^RK
incorrect	!J"J#?&/'C(=)7*G+>,7-,.4/51)243-4@5'677C8,9*:@<>=D>A??@1AGC8DCE;F;G0H?I9L4O7PFQrRcS0T?UHVAW@XEYGZ=[:]<^8_*a9dHeBf*h4i[j<k@l0
incorrect for	!A&K=T@IATFIP=iV
incorrect hostname	!I7UTUkV
incorrect identification	!C-K;IKIMUNZXT_JcJ
incorrect or	QTRF
incorrect padding	;XKI
incorrect passphrase	!A<J=?@EABBDCJKIPIQfRFYB
incorrect password	!U;J<HB=PIRT
incorrect ssh	!FjT
incorrect username	BBQJRXi6
incremental	.TLT
incremental file	LU
incremental stream	!E.VKT
indecipherable	NW
indecipherable protocol	NW
indented	;T?XASQX
indented error	?VQW
index	!a%I&9'I(A*E+F,@-?/K0S2F596D9?=>CHEJHBN:OESVT6VDWHXJZK]H^H_>bEdHeJfEgBhJjCk8l@
index file	!YIILJ
index html	;K=IBFKELTS[iI
index js	&D,I-J1FBTKFNDRFTF_HcIgIkJlJ
index out	!Y
index pack	!H.X8SJWKS
index php	/T3U7SBH
index php'	"V)V1VFULCQVRHSEcW
indicate	-I5TKJ
indicated	!W.HKFNEcX
indicated length	KKNFcV
individual	'W.KOK
inet	6U
inet address	6U
inf	!CNWVU
info	!r"C&C(I)G+:-G1H4E5>8H:E<B>CCIDCEIGKHHIGJ4K5L@N>ODPKQIRIS6TBUEVWW;XFYIZ5]>_EbHcIeCfHg>kBl5
info 100	!HVS
info a	8S_S
info asyncssh	MVkT
info attempting	!H#W/U6T
info authentication	)X1TB?RHcZfV
info authentications	!Y
info available	!V
info build	PWQJ
info c	KJLJQK
info check	!W
info command	!I"U&W3V5JBG
info connected	;T@TYT
info connecting	!g7IBJNUTB_I
info connection	NUTK_IkH
info date	!JTT
info disconnecting	!YNV_K
info error	!J"VbW
info failed	!B/UBZTWiT
info host	![3J5F
info i	!G
info internal	!G
info jail	!W
info local	!W.HIVSE
info message	BGRW
info msg	)S,D1UKK_JbUcTfG
info n	9WBU
info net	!^KJkU
info next	!Y
info no	,W-U_V
info not	!I-W
info o	!Z
info paramiko	BViW
info received	!G5K
info remote	!XSS
info req	!D/U
info running	!VjU
info server	!G5K
info sf	!W1J8S
info sftp	!e"C,D-J.B/G1F7F8FBHIHKBLJO>SFTA_GbHdUfF
info source	!G/U6TBTRT
info ssh	!X7VBBKITJkK
info starting	!F"G-H1G5Y8IBWKGL[SJ_GfHjW
info string	/S
info there	!f
info time	!^"JBDREiH
info timer	!T
info transfer	!W
info upload	3VLE
info uploaded	![LJ
info uploading	!U
info user	!E-U2]5I9XKJNKiH
info using	GT
information	"V-H6G7G8I9H;><KBGGJITK>OGPZQAR;^V_IaJbTiIkI
information exception	!F,VKJTV
information from	!Y
infra	!I&D/H3H5U6V7VBISFdUiTjV
infra git	/I6V
ingest	;KYT
ini	1J<IIELGSYgT
iniciar	!V,I/KKJRJTGbW
inicio	!E,J-H/H1JGYKGOHSITJ^W_KbScS
init	!E%?&6'J(E)].7/]0F1Z3B4A5E6J8E9[;F>E@KB>CFEGF?G=H4I7J8K:L;MCN;OCPJQER9S9W6X@ZD[>]I^E_<a=bBc[dXeIfagGh8i5jCl;
init client	!F-T<TTK_TkU
init failed	!G2K3I5A9ZKKcUfE
init home	9T
init name	!A/b6BkE
init network	!A,S-J6T7UKCTXWJXKd?
init no	!E,K/J3VT^dakJ
init py	!S5X7JHHSI
init sftp	!G"V)Y,?-H/:1Y5F8W9D<KLHRASKT?bIfU
initial	!V5IBIKINWRCfK
initial credentials	!_RE
initialise	!F"E&H)W*J,:-D.C/:0J1]3A5?6E7F8B9B;I<H=JB9GKHJIEL=NAOGQJR9S<T;VIWHXI]K^I_DaBcZfbiBkFlJ
initialise sftp	!:"H&I,=-F.E/=0K1[3B5@6G7G8E9E;J<HB>IFLBNCOJR?SDT=WIXI^K_GaIbTcXf_iHkH
initialised	5KKJcU
initialised aes	!T
initialization	!V*E,T-T/J2T5E9D;KJFK=RDf[
initialization failed	,U5HBUTU
initialize	!F"V&@)^*A+J,H.?0I1g3C5;6B7I8I9J=KBHFXGEIHJJK:L8OJQ]RES<T8WBXJZK[K_JaTfchKjIkIlH
initialize sftp	!B"U)W.K1X5GKENKb[fU
initialize ssh	!A"U)U-H/T9IAKFUNJPVQVTC_K
initialize transport	,J
initialize tunnel	!BFTQWYW
initialize'	/U1G<J
initialized	&J3G5E;I<EGGPJ^GbHcXia
initialized password	BDiX
initialized ssh	!T<GBJLTRI
initializer	"K-FKKRX
initializing	!J"U)V,H-G.G/I2J3H5C8Z9ILENTRASJTGcWfZlU
initializing sftp	!="V)V.G/K8]BGLFRGSKcYfZ
initializing tls	NVlU
inner	!FKKTXaT
inner exception	!HaT
inode	!]SF
input	&='I(C+E,>-B.V/;0E3;4C5?6F7<8_9<:K>F?H@JA7BGCKDHFHHJIJJ9KXLEMCNUOEP8Q6T5UJVAW?XAZC[A]G_@bFcTd@eFgDhKiVj>kAl@
input auto	!A8aKDTI
input channel	1S
input drain	"JcT
input exception	!W
input ext	!G5K
input files	!X
input hostkeys	HD
input is	!U
input output	!?.S8SKXLJSG
input stream	"T.V;H<WLG
input string	!K.S
input userauth	!>BIiW
inputs	!Z
inputstream	!;"A-B5F8S;IAGNDWI[H_EbIf[
inputstream is	!;"A-B5F8S;IAGNDWI[H_EbIf[
insecure	![2@3@4E5@;H=IAJBIEWFJHHN]PJ
insecure key	!V
insecure private	!K<V
inserted	gS
inserted disconnecting	!T
inserting	!Y
inside	8WTH
inside chroot	!X
inspect	IT
inst 4	!T
inst example	,S
install	!X&@*J,@-G.=7S8I9G@JAFHIKALANCOIPDSJTHVK^W_HaGbUjHkFlJ
install error	!V
install failed	!W
install module	!W
install openssh	!T
install output	!F"W7TbTcSdT
install packages	!X
install terminal	!C"V7SbVdS
install the	<SBFLKNK^XbIfI
install エラ	!Y
installation	!f/K5JRITK
installation at	!W
installation failed	!a
installation of	!T
installed	!V"E*K,J-J.G0K1D3J7I9G<J@KIHL@NHOJQFSD^Y_IaJjJkJ
installed home	!G/U6TBTRT
installed if	BTRT
installed on	!A&K1ILK^Y
installing	!Z<G=IBYQFR>iCjKkJ
installing collected	!Y
instance	!F+J0J2C3Y8D<Z=BB<DIGKHHKEOEQWR?SBTU[F^GaJbJ
instance at	!F
instance identity	!H<U=KQT
instance of	WUXU
instance specific	!V
instance traceback	!H,J.K2I3]BG
instance web	jT
instances	!bSITI
instead	"I&I+G.E/C1H3?5V6J7J8F9I;D=H>J@JAIB>CIGHIJKCLFNUPGQGR?TH[J_HaJcDfCgVhJiBjJkSlD
instead of	!9,V3E5T;KBHKJNWRHcHgVlH
insufficient	"E,C-J.Z/@0H1E3A5=8A9I;GB=IHK=L9NIOEQIR:SbTB[H_IaGbEc>fDiF
insufficient free	!A._
insufficient storage	!W.TSJ
int	!X2T5J7K8H;EAJBGCHJBLHNHWSfG
int 32	!W/J8IJCfI
int 64	KJ
intact	![<IBIGJLURF
integer	+W,J;DBJKFPKQUcW
integration	&K,W2H6J7S8?AIKBLJPJSBTKWIbIcKhKkT
integration all	!@2K;TBJYS
integration file	!H5UBVRU
integration sftp	,T-T5IBGKILJ
integration util	!ZTJ
integrity	!>(a-H.J3I9K;G?WABBILKPBQXYJcJ
integrity check	!G(S;J?WABPCQY
intellij	!F&X-HBHHUKKNUiIk[
intellij ssh	!B&X-KBHHUKGNUiIkU
interactive	#<%B&C'H(G)A*=+D,:-@.I/<0E1H2A364D5/6E7>8:9<:C;H<5=>>D?E@?AHDFEDFEGyIBJBK2L:MFN>OBQ8S>T7UIVDWGX@YDZ[[D]G^D_=a@dBeDgEhCj@k3lA
interactive authentication	!SBJFIGSPIZAhJjJ
interactive pam	!URSiI
interactive password	"IBEG7RbZHiE
interactive prompt	GT
interactive prompts	!?5CGWPVRUZTfKiK
interactive session	!V7IBIfS
interactive sessions	!?"VbVfJ
interactive shells	!S
interactive'	!=%J&H3J5J8J;I<IAHBJG_KFPFQUWJ_KhI
interactive' authentication	!GFX
interface	/J6KBJKGLWNJfJiK
interface folder	!ILW
interface user	!F,VKJTV
intermediate	kT
intermediate firewall	!I/SkT
intern	/V
internal	!d"H#H&D(J+F,</X0C2B3G4J6D8I9HCHEIHFJBKBLHMJOFQURET=VIWKZB[<]K^Sa>bJeKgJhEiGkFlF
internal component	!W
internal connect	,J-K/J7WBIGTPVTI
internal connection	TJ
internal crypto	!VAIQT
internal error	fU
internal example	/V6FTJ
internal mirrorlist	!T
internal modules	!H
internal or	^W
internal process	SJ
internal server	5T
internal sftp	!X"D1JBIRFSXaHfIiH
internal stream	!D)T/K1T7HTI
internal streams	!CSI
internal timers	KU_J
internal upload	.TLKST
internet	!A,E/WRKTGWJX^
internet address	/X
interoperability	!G.IhZ
interoperability failure	!G.IhZ
interpreter	5H6V<IBIIHLHTIWJgV
interpreter at	!U
interpreter could	!T
interpreter discovery	kU
interpreter no	<JIILIWKgV
interpreter python	6X
interrompue	!>"=)I,<-I.A/A1G5I6D7IBKIFKbLGOJR=SGTIXI[J_?aJbKcGfFiJkIlB
interrupted	"K&W,E-F/J7J8JKYRHSUTD^K_FjU
interval	!V+V-S/J3T5D<IKGTH
interval 15	![
interval 60	!T
into	!F"F%B'H(K)J,<.C0J1?2V5[8F:7;G<E==>T@DAABYCIEGF<GHIXJKK9LAN?QIRFWAYF[H_AaDbEcFdJfGhJjC
into '	!D3Z;VBFHS
into a	>V
into bare	!G3W
into home	&V4SIG
into submodule	&S/U
into the	#T
into thinking	!G2T
into tmp	!G;KI_SDTV
intranet	!^,I
intranet example	!Y,J
introuvable	!4">%J&I(<)G*H+G,J-@.>/V0>1B2I3@4K5:7D8A9B;5<g=I>E@GADB=CIEIFIGFHIIZJHK:LAMJNEO:PJQ8S:T:XFYK[G]D^I_<a?bBcAdJeIf?gGhDiBjJkDlF
inv	KJSS[U
invalid	!>#5%#&D'0(E)!*=+W,+-2.#0f1!2C38576X7#8,94:0;_<.=!>?@hA^B=C2D*EcF2G6I4JFK2LDMVN_O,P:QZS&T!U8V&W>X=Y[Z![!]<^C_!a!b!d#e+f4h!ihj;
invalid 22	/W
invalid access	![
invalid account	!Y
invalid argument	"G(I,;-J0^3J5J6V7>@HAEBKIJKCLFNBQJRCSFT@YIaJd@iHk^
invalid banner	!IMU_JiIkS
invalid because	!["J
invalid characters	!4"E(I+^,I.H/C5J6V8I;B@GAJBFEGIKJKKFLCOHQIRCSKXHYH]J^J_DcHgEiYlK
invalid client	MV
invalid command	-V/K;F@WKGNUPTQGlT
invalid compressed	!D]Wg[
invalid credentials	!TGWKKNKQJRW
invalid empty	!J
invalid filename	!A.A0iKJL=NJOAS;[J
invalid format	">#F%F&B*K+@,J/C2E3I4J5G6J9I:H;W<8=+>:@^AUB6C.DBE%F?GJHEJKKIMTQCRHSKTKYa_AcJj7
invalid function	;I<SIUYH
invalid grant	!]"IRIiF
invalid host	!?/@0F3I6^HYRGiK
invalid identification	!B-H/J;GAHMBNYXW
invalid incorrect	!@BDQKRY
invalid index	!G.Y8TJWKU
invalid key	"G%H&F*E+G-G/J2V3@4H5>:I<:=;?:AFB:C>DHEqFAHHJ<K9N;QGRFY<hJi?jAkH
invalid login	!^"JBHR>iA
invalid logins	!U
invalid message	!Y
invalid name	!J/c6AkF
invalid on	!A/a
invalid operation	!ULS
invalid option	!:"b+A/J0E6H;H@HAIBKEGGKMHNFQGRIWTYJcJgFiGkElI
invalid or	!J&I+I/F3_5V6J;H<JBEHUKINHRFWKgSiFjI
invalid packet	!?"I*J-K2J9I;HKTNIc]fUkT
invalid passphrase	!A;1@=A8BJKCNAP9QmRCYF^KfIiJ
invalid pem	!?0H;X@TAYBINDPGQHRIYTcKiH
invalid permissions	!GCU
invalid port	/X
invalid private	!=/J;S<6=C>F@cBFPJQ?RFY^iJ
invalid privatekey	!5"=&D*?+D,B-?.J/91I2F3=4G596?7F8@9>;f<;=F?Z@jAmB2EJFFG@HBK@LFN8P=R3TCWGY__GbKcCfAi2jCk4
invalid protocol	!H-KMXNI
invalid response	!T
invalid root	!HLU
invalid server	!A+S6VLJNJRTlT
invalid server's	9J;H?K@IABKJN^QIcIkU
invalid sftp	!F;KBAGWPI
invalid signature	!V
invalid ssh	!@+K-D3I5G9I;S@IAABVHJKFN_Q?RDiIjVkH
invalid unrecognized	!J@TBJPY
invalid user	!="G)D*I,J-D1E8CEHFDGJKDMANAR>ZH_AfIhDisjFkA
invalid username	!Z"E;E@KAJKJNGPJQFRIiW
invalid value	!I+W;K<U
invalid version	!KcIkWlX
invalid'	/X6I
invalide	!="F&J*I+I,H-G/I0V2I3A5@6J7K8G9E;d<8>FATBDEKFJGIKENDPKQHRDTFWJ_HbIfIhIiGkI
invoke	)T;GDUKBbTiT
io	"B#A%I'@(J+J,I/C0J2A4K6H7K9D:C=V>BAVCJD>EJFAGIJGM?PFQER?SGT>UEVTX7]6aBdFg;hGkKl6
io api	!V
io c	!A"G&J(J0H4S6G7T9EDIIDKXNKQJVJWH[HaCfGiT
io code	.ZKILYTJ
io confluent	LT
io error	"J)K*K,D-E.U/F0U1H5H7I9J;FAIBFHII?NEQJTFV[_UbJcDeUfCiJkK
io exception	"K#J%H(I)I*F+F-T.C/<0B4D6B7A<I=I>KAYB>CHEHF<G<JANTPFRCTGV@WTXB]@^Ba>b>eJfWgJhAi;j?lG
io file	.G3K5E<X=]@EAABGHVPIQIRFS?TKVKYHaKfI
io get	!K"SKX
io io	#K%I(J)I*G+F-S.=/>0D4E6D7C<2=4@SAZBBCIEIF=G>IBJBL7NSPGRFSDTJVFWTXC]A^CaAb@fWgJhBi=j@lH
io netty	!b,J-J1KKC_JfI
io on	!J*[2D5I9J
io os	PT
io piped	!I"T.V
io sftp	!G,SGWTVfKiU
io stream	!?-V3J5HBGPJQK_TfTkV
io string	PT
io v	!T
ioctl	!WKKPKcT
ioctl for	!VKKcT
ioredis	!XTK
ioredis unhandled	!XTK
ios	!J"W,T/X7U8KBDGKKFR[SFiVjH
ios ipaddr	!I/ZFURWiE
ip	!J"9%J&T(D)A*E,F-7.B/T0B182I4I5?6K7H83;8=K>H?H@HA=BACCEKGAICK-L=MWNDOCP>Q>TSUJVHXGYGZB[D]H^>_xaCb=cBeGf?hBjHlA
ip address	!C"G.J/[4K5=6HBKKELKRDSGWGXK__bJcKdSfJi=kW
ip connections	!Y,G
ip end	,T
ip in	!FdS
ip ipaddr	!=">#S*J,J-D/J1I2J3H5I7K8J9E:UAJGJJJKELKMZND_bcJfGhKiWkFlJ
ip link	JS
ip port	,C_YkI
ip pア	!F_V
ip p接	!X
ip tos	!F
ip アド	!I,WTTkS
ipaddr	%-&7'-(/)A*E+<,X.#/90/3Y4>7]8I:5;8<F=8>7?"@?A<CADIEBFKG@H/I?KFL;MZO<PBQ-SDUFV%W=Y0[5])^@_aa,bAc?dfe+f>g4iWjJ
ipaddr '	)J*G+J,Z-A/>1D2D4K6C7X8G<D=D@HBAFJJIMJNDPGRTS;TXWEXKYG_CfJk[lE
ipaddr 's	!G,G-H1a3H5H8H<F=HBJDJK@PIRVSJTJ^I_Ib@fWhJkI
ipaddr 0	,G/G7X<XBJRJTWdTjVkF
ipaddr 1	!TGJ
ipaddr 10	9V
ipaddr 2	!CUShZ
ipaddr 2022	RTiIkW
ipaddr 21	"I-E/H1I5J7B9JBHKCNFRH_EcGdIfJhKiGkTld
ipaddr 22	!B"@#S%:&?'I(@+6,c-Y.E/61G4A5A6I7d:D;D<H=5>B?B@7AJC<DDE9FIHHI2K8LCM0NDO>P1Q9R:TYUFVDWTY8Z1[C]GaAc@dWeHgEhFiFjBlK
ipaddr 2222	!I"F&K,X-B/I3I7E8J9IKXRISIT>_CdKhTi>
ipaddr 2379	!X
ipaddr 25	![TK
ipaddr 25565	!YTI
ipaddr 27017	!c,>kIlI
ipaddr 3128	!IXV
ipaddr 3306	,VATiI
ipaddr 40022	!K-H_X
ipaddr 40122	!X
ipaddr 443	,=7@BHT<d^lI
ipaddr 50051	!UTJ
ipaddr 50122	!H8WTH
ipaddr 51820	!Y
ipaddr 52110	FY
ipaddr 53	!K,F/c6A7KBJTDXXkI
ipaddr 5432	!b,AT?kJ
ipaddr 5555	![,E
ipaddr 5672	!],J
ipaddr 6379	!p,67HBJTDk@
ipaddr 6443	!h,C7JBGT>kH
ipaddr 80	!_
ipaddr 8000	!ZTJ
ipaddr 8022	!J,FdZkV
ipaddr 8080	!V,FWFXW
ipaddr 9000	!V
ipaddr 9042	![,HRH
ipaddr 9092	!]
ipaddr 990	*I-I/J1I2I5G9IBHKCNWRTTY_IcJfJkZ
ipaddr and	5X
ipaddr as	!FB^RYlH
ipaddr authentication	!C&Z<JBYPTRGidjS
ipaddr backup	3V
ipaddr bin	5T
ipaddr can't	!C"V5URJTKbViK
ipaddr cause	3W5I
ipaddr client	!S
ipaddr closed	!X)E,9-1/C152J3H5:7@8V9BB5JKN;R@T=WA_IbSdCfAjHkDlI
ipaddr connect	!I7UTS
ipaddr connection	!H,S-U7H8HKFTFdEhWkUlY
ipaddr data	!UOW
ipaddr docker	!ViS
ipaddr error	,G-K/H5J7HBWKJRT
ipaddr export	!XBKiH
ipaddr failed	!D"[6W7T9KKHRUSTTW^VdJfJkJ
ipaddr fatal	!ZLJ
ipaddr for	3H5V7ITHdW
ipaddr found	5T
ipaddr has	!J8K_U
ipaddr ipaddr	!B"I-]5W7IBEFIKV_FdEfViEjE
ipaddr is	!K+E-I/I2V3FKJNK_]
ipaddr mnt	!C.VBIKTNSR]SHfH
ipaddr net	!EHSPUTU
ipaddr network	!C,U7STJXVkG
ipaddr no	!I5S7VTJ
ipaddr not	"Z*G,K-I3@5T8J9K@IB@FJHFJGK^NHQVRDTE^K_BjJ
ipaddr ok	!J6U
ipaddr on	!E,S5VdUkU
ipaddr opt	!A,UITSWTHkI
ipaddr p	!F"W,]-H;IRD_UkE
ipaddr permission	!&#U&V,I1K5?;U?D@SBVGBHIPGQ=S@TEfGhUiKkA
ipaddr port	!C#B%H&:'H(G+.,@.K/,0H3E4K5E648Z:E;B<C=J?G@FA?BHCIDJFJHII?KYM[NXOKPIQ>SHUDVGW5X<YE]IaJb?cDeIfDi^kF
ipaddr raised	!B,J7U9TRT
ipaddr rsa	3I5W
ipaddr server	!XKI
ipaddr sftp	7FTEdZ
ipaddr srv	!C&V,I/E1WKKSKcWfEiVjT
ipaddr ssh	!JMV
ipaddr timed	!<,D-J7G8KK@NJTZXS_JdUkI
ipaddr tmp	!I^DfW
ipaddr unreachable	!B&W3X5G6UdTkI
ipaddr use	!V/JLJSD
ipaddr user	"W#X5JBK
ipaddr username	!EBSiV
ipaddr var	!V
ipaddr から	"T8IBDMYTI
ipaddr に接	TUlG
ipaddr のパ	!A)W1WBURAbXfVjX
ipaddr への	!J,S8IBITKWIbYfS
ipaddr ポー	,J/J6K7URITXWHdX
ipaddr 致命	!^1KIILH
ipc	!_&D1K<KLJ
ipc connect	![&D<KLK
ipp	!^,J7K
ipp print	!^,J7K
is	"V#I%9&K'B(A*5+!,=-H.D/J2=3C4U5U637W8I95<&=H>A?C@:B<CBF6GII<J:M*NEO<P_QCRCS;T6V3W7YHZ5[Z_Fa3bYd;g%h+i=j?kIl>
is 0	IU
is 1	bGcT
is 3	LISX
is 4	!J.F1T8YBKKTLI[I
is 9	!V
is a	!D"=&C(J,C-F.6/B0?1D3C5@7D8G9J;7<E>I@=A=B:EKFIGJI9K5L&O2P;Q?R@S2TCVIY_[u]E^CaCb=cEeEfHi@jJkDlJ
is absent	!T3J5U
is accessible	DU
is added	!C&T5UBVjU
is already	!G4J5E:e;HPF
is available	!XAXBJ
is being	!X-G1A4W5E8<KcRJbKf;
is below	!J
is bigger	!K]X
is blocked	XU
is borg	&S)G-H.D3T5U8=9JBTNDPTR?TJWD^>_DbScHf8i>kD
is broken	!7"I.D1V3J8EJKPT_DbFfYiG
is closed	"3*X,6-V.>/:1U2U3H4H6J7@8V;?=J?I@JA?B<GHHGJJLFN[OHPBQDR<SFT>VJW<XIYI[?^F_Ub9dIhIi@kUlK
is connected	!@*H,W-W2X7SKFkH
is correct	3V5I
is corrupt	!C&H3I5I;c>F@GPBQX
is corrupted	;VPKQT
is currently	!8"^&H,W/I3K5B7U8JBDKHLIRESJTT^EfFiFkJ
is denied	!U"I5K;J<G=VBHIKLDRCS:TKaKbX
is deprecated	!d,J-J6V8H9IKCNKcJfIlK
is different	!G(V3S5IKV
is disabled	"],D/B0H1@5H7I8AB>GHK>L@PHQJRDS>TF[G^V_Jb:cFeTf>kI
is doing	3U
is down	!G"D*J,</F1;2K3H5D8d9B;KAGBAGJKeLDNBPDQJRASIWIbDcFdTf<kB
is either	!I3S
is empty	!A1I;I<WAIP^QGRI
is enabled	"C(U,SKVTIfSiE
is encrypted	!F3E5@:K;4<@=F>J?K@BACB@CJKGPpQIREYAiIjJ
is failing	KT
is false	!U/KKDOE[J
is for	!U,J_JkV
is forbidden	bS
is full	!T.W8HKELHSA
is hex	3ABJHW
is home	!Z1G5KBAGKITOTPJRFSJ
is in	!S"I,W5K;J>JA^BGPIQHSJTVYBbT
is included	bT
is incorrect	.K0W5JKHPH[IiY
is installed	bV
is insufficient	!F.X
is invalid	"A-H/E0G3K5G<JIGKCL]NISIiX
is java	!A/I5]BaLJRI
is known	!?&J*G/S3/485U6V?UHTJJKGLGTFkH
is larger	!F][
is listening	US
is locked	"Y5J8JKFPIQURF_CbGfKhH
is marked	!G3H4]5E
is missing	LZSJ[G
is no	!A2K3E5T7]9TBJFWLJ
is not	"G#H&K)U+>--.:/!0Y1T4#6-7I839!:*;T<%?G@JAWBGCED9F:G,H<LEMDP8QDR@TIUYWTY*Z4[(^S_8a(b@c>dUfTg?h?iGj8k+l.
is now	!d"J4K5D8HKFTD
is null	!W
is num	!J-X.K8I9JKENVTIcS
is of	!A5H;]@TKKYT
is off	!W"J)X3FfV
is ok	RViT
is on	"H,J.D/I0G3F4V5G8KBEIIKCLGPGSX[F]I^D_WaJbGcJiJkJ
is open	TT
is org	,T.J8VLISETJ
is passphrase	!E5F;>@IAFBIPbQ>YJ
is possible	!E#T5T
is printing	KT
is probably	8KBKKGRKTJ^U
is prohibited	.KSK[KeV
is protocol	5T
is provided	![
is recommended	!ECWDI^U
is required	"B.J/I0I3J5F<F=G?TB<DTEHFIGGKILGPSQAR<YYiGjJ
is response	!ILJSZVX
is restricted	!F"B^TbW
is revoked	!E2H384h5;;KHGPJ
is running	!U%W&W,I7J<JBGPJRFTEiHjF
is set	"U&VPIbViJ
is ssh	!C/V3[KJWH
is supported	!I;G?T^V
is the	"U)W,B.J/U1X7IBFKFNJRIT?_IbUkJlK
is there	LW
is to	BTRT
is too	"E5G9T;A=HAEBFCEKCNGP@QDTJYIbEcbfH
is typically	BV
is undefined	!YKK
is unexpected	!T
is unix	!SSITUjT
is unknown	!H&G*K-J/Z2A37415n9G;;AEBAKTPEQJRITDjK
is unreachable	"E,0-=1G5B6F7b8G9IB@IfK6NCPKRAT*WHXT_@d7iF
is using	!V
is valid	;TTGbTiS
is world	!V
is wrong	!JiX
is your	!CbXcY
isn't	!].E/H5J7WBEKFLJRGSIiHkW
iso	"K&J(T,D.C/I1K5J7T8G9JIIJVL<OSRBTF]baDbKcJjK
iso'	!@,G.X7SBWKGiX
issue	-G7GKDTU_I
issue or	!G-I5TKH
issue when	!IBJTW
issued	!Z
issued by	!V
issuer	!e5DTJ
issuer certificate	!d5K
issues	!HQS
ist	!G"f#B%B&@'@(=*<+>,?-6.D062>4B5V648099:@;Z<1==?D@?A<CBDEEAF?G=HAI3J?K0L4M?NIO0P<Q5S6TFUFVAX=Y:Z?]?^<_2b8dBeBf?g?h;iCj8k:l:
ist ein	!F.G0HIHLJOGSE[VaX
ist fehlgeschlagen	"G,G/E7UBViU
ist kein	.U
ist nicht	!T3J5F7U;IBKRIaG
ist unbekannt	!<"G*J,D-I.J/^1G395c8G9KBGKCNIOHRDSFTF_JaJbJcJfFiJ
it	",%>&A'F(?)?*=+C-5/D08102B4@5G748194:T;]=8CVE>F5G9H9JUK9MINFP2SETIUHW<ZD]<_4a5bHc3d@eAf0lA
it doesn't	.KLYOGSH[K
it is	!D"H&I,D-I.G/H1I2J3S8H;Z<H=F@VBFEIFGGIHJIIK=NIOEPEQVS<TE[UcIfHjHkJ
it listens	!G5IBJTViHkW
it may	!ZBJ
it to	!I
it was	5GIXLISE
it's	!H5ULF[V
item	"F&D,Y.C/=0W1D7S;?=U@HAJGIICNGP?QAWHYK[VbGcIfFiIkTlJ
item not	!ZTJ
item ssh	AXFJJSLKRISH^UiJ
items	!T.U/JBILSRISTTH
items to	.V/KLUSUTJ
its	!C"B#W&J*K+J,C-[/U0K1I2D5W7J8K9?<F@IAHBBCKGKHHIIK=LBNCO@PFQIRES7TBVSWKYI[F_Ca[bDcBfGiJkFlK
its associated	5U
its host	!B5V
its internet	!H/X
itself	!@=TKS
itself please	!E=T
iv	;U@I
j	#K&:'G(B)I+?,I.1/I0=1I:F>HCEDHEBJJL/MDS.TIUFV>XJZD[9]<a9dHeFgDjKlC
j destination	!V
j sch	!;#H%G&<'I(G)J+F.90A1J:H>JCHDIEEIAL5MGO;S7UHV?XJZE[<]>aAeIgGlG
ja	!H+W;WYK
jail	"W1XRI_HbV
jail 'sshd'	!W
jammy	!X
jammy in	!X
jan	)F1B3IHWJILJMHR6^@_EbGiEjK
jan 2024	TT
jan 2026	!)"?.V5TRBST^F_KcUf>
jar	BHL@THgThT
java	!X"=#H%=&C'B(:*E.E1H2I3I4D5H:F=X>AATBDC<DCE5FKGGICJDKILKM@NSOGPHQKRHUDV;XJ^1bFe@iFj:kEl5
java 106	!F/H8WRK
java 110	QU
java 119	!JBEPYRKiI
java 12	!Z<J
java 13	!K,HNU_U
java 138	?WPKQH
java 140	SV
java 145	!HBHGTPVWTXT
java 152	!KcS
java 160	<T
java 17	!I?UBE
java 180	!JQS
java 183	BWGJ
java 21	.I[V
java 215	!D/V<TNK
java 22	!H,T
java 223	BK
java 227	FVRTjJ
java 269	NY
java 27	;TQT
java 2846	!JLUSX[FaG
java 287	QU
java 2873	!B0X1UIFKGLTVDfJ
java 2911	!B"G8@K[[Jf>
java 307	!I"T.V
java 31	8IBJHU_TkS
java 313	?WPKQH
java 314	BK
java 318	!J8TPU
java 320	2VQU
java 327	!JdT
java 33	KTcS
java 342	RTiS
java 345	BTHW
java 355	-T
java 366	;TQT
java 386	XU
java 394	!HNGTXXIkS
java 40	!KQT
java 406	;TYT
java 407	<V
java 466	-TBJ
java 480	.I[W
java 507	!J
java 519	-F9GBUFZKJNITJ_Ii[
java 543	!H;J<XFVRGhTiS
java 561	;U<KQT
java 565	-Z8KKDTF_U
java 568	/D6F
java 57	!I"U)UHT_JfT
java 572	/W3T6V7JTG
java 579	/D6FkT
java 58	1H9VNI_VfJ
java 583	!J
java 590	2V
java 593	/D6F
java 594	0TIGSSVGaG
java 633	!JdT
java 664	<I?D@SYU
java 68	NT_UkV
java 686	.TSI
java 697	!KKTNT
java 747	;I?W@U
java 753	NT
java 765	)U1ZcSfE
java 797	5V
java 805	-THW
java 840	!J
java 88	!T
java 92	!K<S
java base	"U3K5G6W;DBKITKELGSJ
java io	!I"K#J%H(I*F+E.=/;0C4D6C7B=U>KAWB=CGEHF;G<HVIGJ?LDO5PERAS<TDVAWTXB]@^Aa<b>fUgHhAi9j=lG
java jar	gT
java lang	!b"B&J)H-A.I0G1<8<<B=K@JFKGDHGIJK;LJODPBRUVJWGXJYK[D_EaCbEc>f7hK
java net	&H*?,Y.E/X1E2@3?536Z7T;B<I=H?J@HAAB6FEGDHFJTLDPEQAR6SBW9[JbJcFfDhGiAlJ
java nio	,F-G.J/Z5K6T8G;J=]BKKELEOGPHRJS=fK
java security	!V3G5I;S?JAGEE
java sql	!b,E/KTD
java util	8UJETT
javax	!Z,E1TBGQURHcWfCiK
javax crypto	!T;S
javax net	!Z
javax security	!JBJQW
jcraft	!7#G%D'F(D)J+D,K/G0J:F<K>ICFDHECIHJJMFTIUFZBaKdJeFgDiKjJlE
jcraft jsch	!7#G%D'F(D)J+D,K/G0J:F<K>ICFDHECIHJJMFTIUFZBaKdJeFgDiKjJlE
jdbc	!X,G
jdbc exceptions	!U,H
jdoe	!H"T:VSHiE
jenkins	"X%J&F,B1K3E9H;@=AFVGKHJKGS@WJ_IbIfHiU
jenkins credential	!B"X;IRSiV
jenkins plugins	!C,G5IPI
jenkins ssh	!G<T
jetbrains	!X
jga	!<&J'^BVRASFdVjT
jgit	!=5I;TKH
jgit api	!E;VFTiS
jgit errors	!F3SATESRIiFjS
jkiss	!IQIRJ
jkiss dbeaver	!IQIRJ
jks	!]
jl	-V5K;K<IKKNUQTjT
job	"H#I%E&F'K(E)F+D,K-8.J0?4I6C8J=YDJHAJCKIMIN8ODPVW@XH[S]I_9a;b;c;dSeHf9gTk;lF
job 325	!H
job cleanup	!HIU
job entry	!IBVKIRKSTTKiWjW
job execution	RT
job failed	!?3?5V@CATCTLKPVRTSJYH
job for	!e5HBFRJTG
job id	!C"ShT
job run	!H
job submission	!Z
job succeeded	!b;J
jobs	-G/J3H5S8Z;H@TAILJSI_J
joined	!J*Y2X9U
jour	!U
journal	8HKISX
jp	#D%G&>)I*A+B,I.7/Y0D1S2A3I5I6X8G:K?F@BA>CDEGH=I:K;MDO?SBVEZB]Ha>bUc?dVeEf7gEhBj8
jp 22	,K/EBEGWKKPVTF
jp 443	!H
jp 8080	!FWTXX
jp closed	!?"^,J/J1c8CBGKCTJba
jp co	-V9XKHNJ
jp example	!T
jp found	!U
jp home	/F6W
jp ipaddr	/HBD^SdbiHk@
jp is	4T
jp port	!?/K7TBHXHkW
jp に接	,W7WTYlG
jp のア	/V
jp 名前	/X6GKXXUkD
jp'	^SdS
jpg	"K.K/I1KKFRFTIa[
js	!["<#H'I(C+<,E0H4D6J8H9D:H>ECDDJEHFJH<JGKHMCNISVTKV=WAXE]H^Cb?eFgAhAjG
js 0	GT
js 1	-H8X
js 132	!T%T;J
js 160	LTSJ[U
js 163	!J;JTV
js 167	!JST[TkTlT
js 171	;JNGRJiW
js 214	!HAJQU
js 220	;V@GAWYIcW
js 223	!U;U@JAJQG
js 243	;G@HA[PTYI
js 261	YG
js 278	.W0SaTcGfI
js 2854	.ScHfK
js 313	.B
js 412	LWSI[K
js 53	;HATGT
js 55	7T
js 585	fI
js 687	-VJINJ_TkT
js 72	!D-VKSLS_V
js 754	KSkT
js 773	.B
js 803	BXFWRCiW
js 805	!I"S_IdT
js 808	KSkT
js 865	&JBWFZGJRCjT
js 930	fI
js app	!CIWLT
js v	!F
js'	!VSI
jsch	!I#F%B'F(C)I+C,J/F0I:E<J>HCEDGEBIGJIMETHUFZBaIdIeEgClC
jsch channel	!J*J,@-?/D1V2J3F5B7H9G;B<H=I?K@IABBCHFN@PHQFRBT>WBYK[U]T^K_@bBiHkB
jsch date	!VFU
jsch identity	!H<U=KQT
jsch j	!1#I%G&<'I(H)K+F.90A1J:H>JCHDJEEIAL5MHO;S7UHV?XKZE[<]>aAeIgGlG
jsch key	!D<W?YASYW
jsch known	HU
jsch proposal	!H
jsch put	!FBIHUPJ
jsch request	"X1V8JKIbW
jsch session	!G"J)I,H-W.K1?2U4G;B<G=H?D@EA>FZGXPKQ=YJ_UbHcCdJf6iVkK
jsch sftp	!:"B-K1A5H8<<IBEIKKUNKRBS[V@[T]V_JaJf8
jsch user	!FBCKUPYRIiH
jsch util	!@-I/U3J5I8G9I;SAJBKHKKEQJRKTXWJ_HdYfJ
jsjh	!H
jsjh u	!H
json	!i"E&C'J(B)K*I+H,C-H.:0T1B3C7H8D9E;A<@AHHII;K7OTPHQGR@T<VTWG[@]H^A_IaUbDcBeJf@gFkElH
json file	!]LK
json no	!T
json'	;S<HIILBSW
jsonwebtoken	!c3I;KAIQH
jst	!U8SKI
jsub	!F'VBGiV
juice	!C&H;F<EADBTFHPFQFR[TSYHiBjJ
juice ssh	!C&H;F<EADBTFHPFQFR[TSYHiBjJ
jul	!H&W8USSjU
jul 10	!T
jump	"G&G*H+I-?.J/G1B2I3C5?6E7:8H9F;K=G>HBWFKGFHKKALHNGPGQDRASFWgXU_DbHcJfBhJk=lJ
jump example	TIkI
jump host	,>/B1E5G6K7DBDRDTAWcfGiKkI
jun	!a+KGIiJ
jun 11	!S3SGJ
jun 2025	!W
june	!EIELZSA[DaTeK
junos	!@"J&H,G7JBXKFTEiS
just	!>>YBSRUTS
just once	QT
jwt	!e3I;EAHQE
já	SJ[U
k	!B#J%F&@'J(=)C*D+C,?->/30J2B4J5?6F7B8@9A:H<b>TA/C]EDFBGAHDICJUK/L@MEN>OFPWQ]TUXGYIZV]E^D_BbCc?dGeIf:hHiJj<k>lG
k 0	![
k 2	!DBUIKSXaTiV
k 3	!T3I5I
k 8	![/A
k accept	!Y3K
k b	!F(KJWKELV[UgT
k bytes	!U
k id	!5;B<^=9A>C^DALG
k ppk	!F1X>G?E@HBJPWQVfJ
k ppk'	!@;<<]=Z?I@HIGLIPIQZSJ
k user	!J5VGHZXiI
kafka	![,E-T.I/HKDLTRETEiJ
kafka common	!]BIRFiI
kafka connect	,J-T/IBUKGLTTH
kaiseki	!EIXLT
kaisha	BKjT
kan	!:"I*J,X-F.H/D0I1H3J5F7S8B9IBTGIK?LINGOJR[TU^J_FbHcIfHiJkIlJ
kan geen	!K,Z/J
kann	,C.J1K3D5T7J;ICTLJSITBaKfIiBlV
kann keine	,KiIlW
kann nicht	3J5W
kb	"E(H,S/H0G1J3J5IBCIAJ[LDO@RGS@TGVU[H^I_JbVfKgKiJkG
kb 0	.UJTSJ
kb 1	!_.IaI
kb s	!D"I.TBGIGJ[KWOJRJSCVJ^KaVbW
kbd	RTiH
kbd interactive	RTiH
kbit	!VSJ
kbit s	!VSJ
kc	!B1Y3K5HLWRWiV
kdc	!T
kdc for	!T
kdjf	!B2W9TBERY
ke	!X*C/J2Z9CRIiGjJ
ke ey	*C/K2Z9DRK
keep alive	!K
keepalive	"=&J,B-B.H/C0J1D3F5G7B8[9IBCK[LJNAQKRDSHT;WGXG[K^H_GbHcFdJeIfFiHkJlK
keepalive timeout	!>,H-F7FBJJFK^NET>cJ
keeping	![8HBIKCTG
kein	!B">#J%B&A*B+?,8->/=0K1G2B3>5>7?8@9e:I;?<?=C>F@EADB<CCEFFAGBHBIIJEK8MHOHP@QCR<T8WAXHYGZI[I^J_>aIbBcJdHf@h;i?jHlB
kein speicherplatz	.U
keine	"=#I%J&Y'I(G)E*H+I-D.7/F0C1A2J3C4J5=6C7V8?9E:J;E<S>J?J@HAHCEEIFGGEIBJJK=L>MINCO<PFQBR<SZTEVGWEXUYHZE[D]F_?aAcCdFeIgHhFi?jCkB
keine berechtigung	!V=S
keine ftp	!JlW
keine route	,G7YTD
keine verbindung	,X/J7JBTTF
kekka	(T<GITVVaJgV
kenkyu	!I+V/[6CkF
kenkyu example	/[6CkF
kennwort	!S"V,IiS
kerberos	!^
kerberos credentials	!T
kernel	!_.H/U6H7UKITEkG
kex	!9":#B%F&5'D(@)8*W.>/F0@1:2T3E5G657(889{:C;B<==H>@?C@CA9B<CJDEEGF>G<I8J[L3MTOAP8Q>RAS:TJWSYDZ=]D^?aAbDc=d2eBf=gAh?i-j5l4
kex alg	!@*E2D9_KJ
kex algorithm	!A*B,H-D/J2>7J9oLKNGWJ_HiJkF
kex algorithms	!>+]2H9ZJKKJNHRJhK
kex algos	!G9S
kex client	*DKS
kex curve	9J[S
kex dh	HSJU
kex ecdh	!C*C,J-D2H9JJ[KXNF_G
kex error	!A2U3J9U
kex exchange	!,"?#K&J)C*B+C,T-U.J192@3:4K516F7D8A9!=H@KCJEHFIGHHJJAMXRTSIWVXUZK^H_UbEcHdEfDhFi@jCkWlI
kex failure	!F*^-<2cKC
kex host	!FKWTZ
kex init	!S*U-J2U5HKHNHcJfI
kex input	!G5K
kex js	!HNH
kex jsch	*J2K9W
kex manager	!F5V
kex preferences	9W
kex server	!Y*@9T
kex user	*V9FVU
kexes	FTiT
kexes diffie	FTiT
kexinit	)I*Z,E/F1F2Z3F7G9c<KBKJ]MHN=PKRJWHdJhHk?lG
kexinit client	9U
kexinit failed	9U
kexinit proposal	!SJJKI
kexinit received	!G-IKUTW_K
kexinit sent	-HKYNGkG
kexinit session	!J*Z2^9ZKJ
key	!>"!&3'#(!)/*9+<,!-!.!/!0!1"2_3k4_5d6!7!8!:W;o<^=_?S@cA_CTEXG!I)J=K!L!M!N!O!P]QZR!S!T!V#W!X!Y^ZJ[!]!^"_!a'b!c!d.e!f!g%h2i&k!l!
key '	%F5J<:==>E?J@9AGBBCAFIQWY[iJjF
key 'global	RKiVjT
key 'openssh'	5J;CA_KIPH
key 'ssh	2S9J
key 0	!VjS
key aaaac	!HLT
key accepted	3H5EGSRWiZjS
key algo	2X
key algorithm	!U%K*I2c385:9E;D<GATBIHGKTPEQETWZKjJ
key algorithms	2b9EFJ
key and	3F5A>XBZHYRJ
key app	!C3S5TQU
key asn	!K;WAEPS
key at	!A;U<H=VBGCYPHQG
key authentication	!5%B&<3>59;V<]=2>I@ECGGDHKLUR4YIZVhKiG
key available	&a5J;K<VB@RJiJ
key b'	!CBUFViX
key bad	!W<K@<AABDCTPJRJYA
key c	%T+W3K5A<>=C@ZB7C>DcFJP?RJiIj@
key callback	&K2H3I<;=GASFVQHRCYHiC
key cannot	!J%[3H5F;HAJQJ
key cert	?W@]AV
key changed	!A3e5?BDHI
key check	3K5D;H<WAJPCQ^RHiG
key checking	+T2J3I4JBFCJIT
key client	!J*I2T3X9GFI
key combination	!?&U5J=J@JFWYAZJiVjY
key connection	!I?UBE
key could	!A3aAWBKKI
key d	;E?K@XCIDT
key data	!E%K&J*J1K2H9H;h<>=@>J?CATBCIUKILENJP?QT
key decryption	!W;BBHQX
key deploy	;S@FAKQXYH
key detected	!A2K3B4e5B;D@GAFBIP^Q=YJ
key dev	!H
key did	!I3_4U5V;HBCKERFTIfJ
key does	!I3[;W<GAGBGLJQASVYJjI
key ed	!E%I&U)U3J4U5J=F@^B?CJFCHHPTiI
key encrypted	;D@IAHPZ
key encryption	!K;FQY
key end	PXQU
key error	!^&H+I/J2C3D4I569G:I;_<B=;B9C?EIFEGJHURGSJYJiEjE
key etc	3J4K5D9U<F=^@HAJBGHJQHYFjJ
key exception	/D2D4]6H9G;=<B=J?D@EATBBCYDKEEHHKFNJPWQ>RBWKY9
key exchange	!>"F#C%C&@(I*[+G,7-F.C/40J4=6I7B8B9u:F;0<D=F?C@<A4B,CFDKEFF3GDHAIGJTLFMEN.OHP9Q7RBSATBU^VKW;XFY=ZJ[H^D_2aHbDc>dDfFhBi;jDkAlA
key exchanger	-V5UJTKFTI_V
key exists	!B3[
key expected	!B3H5H;T>V@GBJQHYT
key factory	!E
key failed	!X%J&H3G5C;8=B>H@=A?CCFEHVQURC
key file	!!"C#E%5&.'G(E*A+8,3-<.:/E0=1D24354;5)6@7H8C9>:@;U<l=^>b?]@eB;CUE6H;I-JAK>L8MINIO:QVR3S9TCUGW;XFYT[9]@^?_JaEb?c=dAeGfDgDh;i;jEk?lA
key file'	!?5J9H;Y<Z=SAIPKQKYK
key filename	!I
key files	!73E5S<J=H?G@[BGDSFFPERI
key fingerprint	!D*H-I/I2=4H5c9A;HAHHUKDPIQVRWTJYJjI
key for	"H%G*J,J/A1H3^4X5T7J9G;><D=F@IAGBTCFFGGJHKKHPDQDR:SJTEYGbJcIhIi@jG
key format	!3&F*=-J2[3@5D9:<C=H>>?dAYBBCJFDIJKJNFP=RITGcIfJiC
key found	"J%D)K*</F2I3B547I98:J;W<5=6>_?T@YASC@EKF=GDH>IILAP"QJR?THVKWKYeZB^JdIfJ
key from	!K"J%H&=+H-J1F2G3X4I5>9J:I?]@UBDCAF=HJK?LFNJZIcIfDhJi@jF
key get	!X3I5J
key git	3U
key github	!B@VYUhV
key has	!@"I&T2D3]9I:I;A<D=I@JAECGHJKHPGQBRBTIYB_JiXjT
key hex	!T#V/^3D5E6@=GAHFDPJRJcI
key home	!I%G&=+>,K2K3G5A9J:W;W<4>9?GBFD=E[HBKJSFZ6fGiTkE
key host	!K3V4V
key id	/^6@;m<C=H?HAABHCFDWEGP@Q>iK
key import	!<2K3J5G9F;]<X@UAXBDQIYT
key imported	!F"V#X)SQSREfS
key in	!@*F-I/J1F2@3^4C7J8K9B?T@UFWH1IIKCLGPYQSRGTFZJiJ
key inserted	!T
key integrity	!I;J?WABPCQY
key invalid	2@3J5K9JA@BHCIE_FJPDQTYXiH
key io	PT
key ipaddr	!H3B5b
key is	!:";#=%@&H(I)F*9+J-:.D/70@1?2'354f5V6I7?8G94:b;V<6=5>A?<@>A?B=C:DBF7GCIGJDK-LAN=OFP_R3UDVKWDXE[C]G^@_?aGb?c?dEeGf?hEi:jTkBlH
key java	!FBEPYQURKiJ
key jsch	9K
key key	!I3C5T;W<<=>>U?GBG
key keys	!H5H;A<T=Z@HAEBGCJPIQGYJ
key length	!@"H&J*I+J-I2X3G5D;4<F=>?K@;A=B=C@DJEtFCJ>K;N?PAQBRJY@cHiCjCkI
key load	!X;G<EDSKS
key loaded	!>9HBKPUQ[YT
key malformed	!@;X@EP=YB
key matches	3S5ABVREjS
key message	!A;[BEiJ
key method	!IAUBWR@iS
key mismatch	!T%I&I*F-D/G3b405C7J9>;A<C=IAHB:FIGJH=NCPKQARCTDcJhKiFjG
key mnt	CUDD
key must	!>;V>EBJCJFSPGYG
key mykey	CUDJ
key name	!U
key nb	;T
key needs	!K5V
key negotiation	!X-F2H3I5H9?K[
key nested	!H@S
key new	;><?=E>^?I@IAEBIPIQHY>
key no	!B&J5J@WATBJPVQIYU
key nor	!E@SAS
key not	!8%E&Y*I,F-K/G1G3Z4V9H:H;J=T>X?J@CA6CEEJFFIIKCLCNJP8Q;RBSETAWJ_KfKiAkH
key null	LT
key num	!S%F3K;C=JAGBTEKFDRFYGiDjF
key of	!<2K5H;F=KBHEa
key ok	BWiU
key old	;C>[AH
key open	;6=V?J@6BHIIP>QYYS
key openssh	PUQU
key or	PG
key our	3U5J
key p	?S
key pair	*J+I-G/K2H3B5?9G<[?YCHEHHEIJKJLHNFRCYW_KfJhK
key pairs	!H
key paramiko	!D<U
key parse	!A;V@SAJQX
key passphrase	!K;KBIQW
key password	!A;IAJBTPVRJiVjV
key path	!B&I<b=FFJLETJiIjK
key pem	!S&J5H=C@9BYCTQ;Y;kH
key permission	;B=^@DBICDEISIYF
key pi	hV
key ppk	;C?U@^BXPIQBYIiKjK
key presented	!@3X:Y;IBGQK
key prior	!JPW
key private	;aAEBHDIYC
key project	hZ
key provided	;W@TBG
key pu	;E?UAJYH
key public	!Z3H5E
key py	!A+K;U=S?THJQU
key rejected	!92I3@4V5K;F<HB_PIQIRIYEjH
key required	3V5H
key rfc	;GYX
key root	!;&S<@@_ASB=CXFJPWRHYTZIi?
key rsa	3I5I<G=G?KF?QTREYHiE
key s	"W&E/T5H6T<ICJP@QBRWiX
key self	PJ
key sent	!>3ZBKKK
key sftp	!G/E2E4Y5S6C9J;B<EACBVHTK@PJQ=R=SITGYI
key should	!T5ECV
key signature	BW
key size	;G@KEXQJ
key ssh	!9&:+J-J3J5E;J<C=Z>F?|@WASD?JHLHQdRKY[ZEj=kC
key start	!JBEPYRKiJ
key stdin	!;&G/G;^?S@TAXP^Q:RGYViI
key string	<J=JQFYV
key the	;>BJYY
key tmp	!D?J@W
key to	#S%E&;+J4S5V;KBFCXFBHJRETH
key token	1SLV
key tr	;UAJ
key true	BI
key type	!?#J&D*A+J-I/J1I2^3<5599:G<@=J>J@HA_CGDIEGFgIJJJKDLJP1R<THUKZB^J_KiB
key types	+W3J5H;KBIFT
key unable	!6&E3I<Z=S>E?C@?AHBSF6QUR6YYi=jF
key unknown	!F3D5V;WADHV
key unrecognised	!H<I>X?A@TASQJ
key unsupported	!B@]AVBIFJNJPETJYaiH
key user	%V&J5E;T=J@IAKCWDGFSPKQTRHYI
key username	!K;X<AiVjJ
key users	!A%F>H?IATDBEFhWi?jW
key v	!K;S@JYK
key vagrant	BICW
key validation	3C5X
key value	?SQFYX
key values	!V
key verification	!G%D&9(I)J*C+D-A.E/:1?233^4c5b7E8H9D:B;:<>=B@GACBECGEHFHGEHeIIJIK3LDNIP<QCR@S<TAW:XJYG^E_GbDcCdHhHi<j1kI
key verifier	!X
key was	#W-J5X9D;K<F=I@KAEB<FTGUHIKIPGSKcHiT
key wasn't	!=2H4I5[
key when	!T
key will	!:<D=FBEC]DSEKFJPHQJ
key with	"K&J/J2J5^9F;@=I>D@KACCZFWKHPDQASKTHYHiKjG
key work	!HhUjW
key wrong	!AAJPEQW
key x	;X@EAEPD
key y	;J
key で認	!TbU
key'	!E"D&B*G+H,E-G.A/A0G1G2J3D5T6I7J8I9E;[=VCaFGGGKBL;NIOCPFQSS<T@VIWJ[E^K_IaJbHcGfGhIi8jEkH
key' are	!B;G@GAIBJCcDSY@
key' authentication	!K@SBDQJRWiH
key' is	!KAUPX
keyboard	!>#>%D&J'J)G*D+I,E-G.H/I0K1<2I3F4J5A7I8E9G:J<9=C>I?K@DDJEJFFGsHFJIKCLHMINHOIPIS>TEVJWCXGYJZX^F_CaCb@cDdJeJfJhIjCk;lI
keyboard interactive	!?#@%G)G*E+I,E-H.H/J1=2J3I5B7J8F9H<<=C>I@EDKEJFIGrHGJJKDLIMJNIOIQAS>TFVKWDXIZY^G_DaDbAcEdJhJjEk;lJ
keyboard interactive'	!KBDFIQWiA
keychain	!U;SPGQT
keyex	!K%F;F=C?KPIQIYHZHjUkI
keyex gssapi	!G%F;G=C?KPIQIYHZHjUkI
keyexchange	9Z
keyfile	&J1T3I6J<S=@@KATBECDDJGILJR?SHf>iI
keyfile c	1W;U<HASPVTIfJkK
keyfile home	!71I5U<HBKFSGJKVRC_TdSfE
keygen	!Z2H5?<F=D>JBCCVDKEJFIPCSITSY@jK
keygen 9	!JTU
keygen f	3Y5IHH
keygen generating	!]2J3K;G<J@JAIQJ
keygen r	HT
keypair	<T>FBUQ^
keypair for	;G@UBVQU
keypairs	!J=T
keyprovider	!D;U@HACPFQXYI
keyprovider open	!F;Y<JAF
keys	!6".#D%C&X'7(7)H++,6-H.6/%041.4H61718&<a=g>F@]BZDTEVFWG=I'J1KAL&M:N1O5P]Q=RBS9T.U@V0W1X7Z0[7]7^6_"b:c;d6e7f<g8iCk5l3
keys '	!F9TBV
keys 1	!X1H;I=KBDEEFGfV
keys 2	!X
keys abstract	!J4X<TRK
keys archive	!D;W<C=X>H?H@SAZPSQIYY
keys are	!7%J*H,G-G2D9?:I;E<@=G@?CFE_F]KHNHQHRASJYF^J_HiGjG
keys error	!?&W2C3C5@8H9A:D;]<D=I@CFVHKK=QDRHYFjH
keys exception	!F5UHS
keys for	#X<TBFiUjT
keys found	!D&U5UBJHS
keys from	%J&X.S3G;VAKKKPHQF
keys git'	!W
keys id	!H/I5J<W>U?J@HATB@CHDVIGLHPBRIiEjH
keys in	!J*^,K-B2dAJKCNF_K
keys incorrect	!C=U@JAWFJPAQDiV
keys lab	!F;X<I=I>H?JPGQJ
keys of	!D3S
keys only	AX
keys partner	!F<W
keys prod	!D;G<YBJ
keys sftp	!>5H;?<X=XABBJPHQEYG
keys ssh	!U*@2=5K9^?UKJPJQH
keys to	!W;EBSRJjS
keys upload	=VBJ
keys were	!Y
keys with	!H<G@BA>BDP_RJ
keys'	jT
keyscan	!TBKHU
keyserver	!].I7J
keyserver receive	!].I7J
keystore	!f<GBKIJLFPKQG
keystore file	!X
keystore was	!Z
keytool	!W
keyword	+]
ki	gT
ki b	gT
kill	!V
kill server'	!S
killed	!c.JKIRJ
kim	!Y&X7USKdTiFkH
kimura	BJGTRK
kind	!T"I'W2K;HAK_KeJ
kinit	!c/KBHQJRATJiK
kio	!JKJNW_I
kirkland	!U
kirkland ftp	!U
kit	&S,H-H5K<KRFTHiV
kit command	!aBH
kit runner	!F&U-IKSRG_TjT
kk	!T
kk m	!T
klass	!H&UBJPI
kmori	![
know	!T3T5I
know that	!K3V5J
known	#D%?&?'C(A)G+D,4-8.?/U0;1=2H3U5f6^76879=:@;K<#=>>9@JAIB;CHD=EJF>GEHuICJ;K2L?MCN>O;P?Q@R;SCT0UEVKX:YFZK[9]A^K_;a:bAcCeCf=g@iJl:
known acme	!T
known and	3A5VH?^S
known but	?T
known by	!X
known for	!@324=5ZHU
known host	!H5THU
known hosts	"H#H%D&H'H(F+J,<-C.F/B0F1C4V5[677A8A9G:G<-=I>?@KAGBFD@EHFDHsJBKALJMGNJOCPEQFRJT@UIXEYF[>]F^B_Da@bFcJeGfHgDiIk:lE
known hosts'	+J5U6I<A=AH]LERJSK
known key	!J3W
known unreachable	!H/VkJ
known'	!D/[6I
knownhost	!?5W<D=HH]LFOJSF
knownhosts	!<"I#I%F&>*?+K,K-</C2T3a4^5T7I98:I;3<?=G@KAAB5CIEIFCGFHSJJKEN=P>QCR@T=WJYJZJ_DbKdShIiCjBkG
knownhosts key	!6"J#J%H&?*C->/D2V3_4_7J9;:J;5<A=HACB7CKEJFFGGHDKHN?P?QDRAT>ZK_GdTiEjDkJ
ko	!K,V/I5T7STUkX
kommando	)U,F/I1T5HBJIGLHTJ^TbI
konnte	!E"@#I%I'H(H*H+I,S-E.:/Z0T2H3A4I5D6@8B9F:I;]<==<>I?IADBDCFDJEIFHGGHEI?JHKAMHNGOIPGR:SIUJVHWFXTYFZH[G]G^D_Ca3bGcEdIeHgHhHiIkFlD
konnte keine	!G,U7HXX
konnte nicht	"I&J.D/[0B3F5I6G7V8J;F<I=HAIBKHJIHKHR@SGXIYJ^K_Ja>kK
kontaktieren	!EhU
kontaktieren sie	!EhU
kopia	!T-J/J3I6KBZRTTFiG
kq	!KQX
kr	!K"W,G1J5T7JBJKITUiJkK
kritischer	,C/GRTT?
kritischer fehler	,C/GRTT?
krytyczny	!?,W/WRV
krytyczny nie	!?,W/WRV
kt	7KFVHTNJRFjUkT
ku	!H
ku 4	!H
kube	!^<H=?SF
kubectl	!]BK
kubelet	!c,J
kubernetes	![
kubernetes cluster	!T
kunde	!H/T6KRITUZViH
kunde example	!I/T6KTU
kwargs	,F-I;UNI_J
l	"9#I(A)H,b-:0G2B4J6@7>9<:D<C=A?HAHCWDJEHFCGDHTI?JSKDMFN;P<RYSTTGVIXGZH[E]J^C_>a?bGdFeKgFhHl>
l 3307	!F,X5VBTiU
l a	,U
l limit	!T
l ordinateur	,U
l rancid	!H,URKTVkW
l root	/VBSRJWVbI
l zdi	5J;IHWTK
l'accès	!S"U,I/I1IKITIbTiW
l'adresse	!T,J/W3H5I7WKKRJ
l'aide	!G.U0TSS
l'authentification	!V"K3G5KBIRTTIiV
l'empreinte	!?"K(T,J.I/C0K3T5Z7I9JKKLJOHRDSJT<_K
l'envoi	!_OJTH
l'envoi de	!W
l'erreur	TKcU
l'hôte	!D,F/H3?5^7[8I9K;JBIQARHTB]K_IdJkG
l'utilisateur	BIRUiV
la	!B""#<%;&I':(,)5*B+8,I/J0>263a495Y6J8K9-:6;G<2=7?5@IAHBGC9D>F>G-H9I1J9M8N9PFQaS@U=V7Z:[B^Ia.e9fFg1h1i8j2l>
la base	!Y
la clave	!>,G-G.J/F1J3V7JKCPUQXRBSJTF_IbIiGkJ
la clé	!="H(H)J,G-H.A/E0D1F3Y5W6H7F8F<@=IBBCJEGIHKBLDODPFQ^R@SFT>WJXGYG[G]E^J_GaHbFcEdKfIhKiHkIlJ
la conexión	,9-E.K1W3J5K8KKTOIRGSHWTXI_JbTfWkE
la connexion	"I(I-U.E0H1I3F5G6U9IBIKULJOAQIR:SIXHYK[J]G_UaKbJcKdHiEkZlJ
la taille	!E.SESKIOSQJ]WcT
la transferencia	!@,J.W/IKVOUSYTI[V
lab	!G"C#A%;(@)J*<+<.B/V0>2;4A597C;S=->HA3BKEAGJH;IHJ>L]N4QFTTUIV?W8YB]A_5aDc9eDgBh?iSk0
lab 2	;T@I
lab 3	!@,V7W9VRWTW^S
lab 7	"JBHLT
lab archive	!YSJ
lab example	!F&J,X.I4J5G6W7B8@9H;G<D=HGHHJIFKILTMVNJPIQJSEWGXEYTZK_GiBjJk?lS
lab example'	/TBJRT
lab from	!]
lab ipaddr	!E,F/K1G9TLWPWTHZUbKiG
lab key	!SBK
lab ppk	;U<B=I>I@UPGQHYJ
label	.J0WBFRW[J
labo	/Y6GTI
labo example	/Z6HTJ
lacks	!K"VRWiW
laden	!G"K)I,C.H/A0H1E3J5H7D;c<G=EATBGIKL>OFRDSBT?XIYUaGfGiDjK
lake	OSSI
lambda	,G/V6D7UWTXTdZ
lambda sock	!H7VdZ
lan	"J&C,^-F/X1I2K3T6E7V9H;IBKHJKESJWC_IdHfHkC
lan 22	/U3J5U
lan port	,]BIkF
landing	!I(UIKLYST
lane	(D.GLDSHaIeZ
lane 1	(J.JKIOHSHe[
lane 2	(J0JLIOVeT
lang	!^&H)H-?.F1D4I8;<C=F?F@AAHFEGBIHJIK:LHOKPARUSSWEXJYD_BfHhG
lang class	!]LK
lang en	!V
lang illegal	!B,S-H.H1G5W8GKELBOKPJRWSCTVbKcIfDiG
lang no	!]*K
lang null	!^
lang runtime	!JLUSV
lang thread	!J
language	!VLTfK
laptop	!V#W%B&X/I5V;JGJLCPJTIi?
laravel	!_0DAKSJ
large	!F"C,J.B/J0E1F5I9I?KAEBECIEJIIKSLANYPJQJRIS?TH[I]UaGbDcafKhIiJkX
large bam	-Z.K1JJTLJN^SI_]k]
large num	!JKFcY
larger	!DKJ][
larger than	!G]Z
last	"T&T'I(E)H+F.K/G0G2E3]:F=J>HACCDDIEAFAG8IFJIMEOHQBSEUJWTXB]H^D_IaTbXeHfHgFjHlJ
last error	#Y&V-@/C1H5D8G9J;GBYFAGAJGKENHR@SIWTXIZJ_AbKiUjKk:
last full	!T
last login	"T)G+J3HB7GFKYRATK_Gb[i1jI
last time	!G3Z5G
latency	!].G/JIIKHLISH
later	"A&I,C-J.F/D1J2K8H9HBGKDLJNGOKR=SIT<UX^H_fcKfJhFjIkJlI
later attacks	UX
later is	!HbT
latest	!_
launch	"K/U5K7VBWFTRKTUjS
launch failed	!IBTFUiVjT
layer	!Y&A,H3I5F8S9H;CBHKWLJRHTIbIfHiI
lc	!Y
lc all	!Y
lc ctype	!U
ld	!d,J.K/G<FBFHWIAKHLHOJRHSBTEaKfJ
ld cannot	!_<HIFLJ
ld returned	!Z
ldap	!d,J/F7JBHRDTEiH
ldap bind	!Y
ldap sasl	!X
ldap server	!U
le	!G#>%>&I'?+<,F0D304=607G8/;8<;=;>=??@=A=CBDBE8F@G3H>I4J;KHM=N@OZP<Q0R=UBV<W6Z=[7]5^;_Ea-dUe<hGiJkI
le dossier	!A"K.J/J5JBKL]OFRJSTTH
le dépôt	!G&S:VLJjT
le fichier	!E"G(H,I-J.H/B0H1J5H9HBFIHKHL?ObRITG_JaJcJfIiK
le serveur	!B"E#I%H&D'J(<+F.?1K344I5/6D7:8E9T:D;E<D=I>H?I@HAGBWCHEGFKGFHIIEJHKFL?MHNDPGQDSDTVUJVIWFX@YEZI[G]F^GaDb@cAdCeHf@gDjTl;
league	!E"@&E)F*G,[1A2G3T6?7H9F<B=E>J?B@GAABTGHHKI@LVWKXK]E^KbFcDeGfAkIlI
league flysystem	!E"@&E)F*G,[1A2G3T6?7H9F<B=E>J?B@GAABTGHHKI@LVWKXK]E^KbFcDeGfAkIlI
leak	!Z
learned	!]HJ
learned new	!]HJ
least	!DEZ
ledger	!G(TBVKGOISDTJiVjW
leer	!H,K?X
left	!]"I&H(J,D-@.^/H1D7F8F9B;G<B=JB>GFIEK?NJOIPFR@SBTCVJ[K^J_IaJcKfHiEjJkF
left intact	![<IBIGJLURF
left on	!U&I*J,J.^/J1J5H7J8JBJIEKELAOJSDTJkJ
legacy	5J^W
leggere	<T
leggere dal	<T
len	!T)J-K.J1J3E5K8C9KBHLJRGSHTIbJcaf<hK
len is	!Y
len num	!E3J8GK?NERKcbf=
length	!C"I#H%E&A(D)?+=,D-7/D1=2T384E566D7B8::E;G<?=;>H?D@5AEB1C:DDEsF@G@HFIAJBLHMBN^Q@R6SJT>VFWEXGY;ZG[H]D^T_@aGcZdIeHf;hAi9j=lB
length auto	KJ
length character	!E"T+KKJNDbScU
length num	!>"H)J,H.D/K0I2J8E9C;HBKEHIHKHLENdOIQHRHSE[J]JaKbEcUfI
length of	!K.IKHNHc[
length or	!Z;FAJ
length preauth	!HEV
les	!W(H,I-K.J0V7J;J=K>IEJGJKHLJOFQJRGT@YJaTkJ
les droits	&T
less	!JBdCKGJR<SJZKidjK
less than	SJ
let's	!U
let's encrypt	!U
level	#@%W'E(B*H+A,Y5A9H:D;6>J?DBCCBDIFEHBLIMTO;PDQ5RVSHUKVAW>X?Y>ZJ]G^=a4bFcJdEeTgFh?j/kFl;
level 'agent'	!<%X&[,I-J.K/JBJRJTG
level 'client	!2&;*I-S.E/U2J3K5K9J;I<J@KAIBGG@IGKYLHPHQHRWSH[JcHfFiDjGkIlI
level 'handshake'	5T
level 'protocol'	!KNU
level 2	!V
level 3	!A3YBURYiY
level auto	!S
level debug	,A-I1@8GFGKGMXNFTHcJfGkH
level error	">&J,[/=1I4T5@6K8J9H;H<F=JAJBIGIKALGQK[T_IaIbIcGdKiG
level fatal	!<)U,J1V=UITSJTKbVcU
level info	!X"D.S1T8IB>GIKHSETK_GbSfDiC
level retry	<WRIfS
level warn	!B,S0T1UBZRK
levels	!ENSeVkV
levels in	!JNSkVlS
lf	!B(B,J.B/J5J8IAJBHIJKBLJOHSE]IaDgi
lftp	3H6FBIIKKHLUNDRDTGaCeTiIkElU
lftp e	eU
lftp user	/U6GLWSFkHlU
lib	#B'B(>+<,J0G1B9H:@;H><DBE@FDGCIKJSM=OKQSRHUGVFX<ZF]A^:bHe@g?jD
lib agent	!J%T&W
lib c	!a;;QDYI
lib client	!9*I+I-S2<;U<F=DIEKSLJSEiUl8
lib connection	PSQU
lib dpkg	![SK
lib file	"U
lib gems	!I2S=SWU
lib git	!J&UAVBTQViHjE
lib jenkins	!E<T
lib lib	.I3UBT
lib nagios	,T5HBUCT
lib net	!?6H9HGKKFPGRGTHZK
lib node	&XSITK
lib openssh	!S1J
lib protocol	!C"K&J-F7H;F@KBFPJQSRDSUTGYJ[SiH
lib python	/G3FCJIGJJYJ[IfJgJlT
lib ruby	/W_KjU
lib sftp	!9&K,C-H1I5I7E<HB@JYKEL[NEOWRBSX_JcIiIkClJ
lib site	!>/WTH
lib ssh	!B,I.J<KKHLVPWRKSGTIYVcFfJkUlS
lib storage	!G3UBT
lib x	%T
libcrypto	!/"F#I%C&<*I+G,J-H.F2H3D5<9A:G;h<8=!>I?d@fAdB,DIE8F6G>HHKDLGPIQZR7S?TEY_bGcKhFi7j9kE
libcurl	!b
libexec	!@1>5I<KIILERJ^HfekJ
libexec sftp	!B1?5ILFRJ^HfekJ
library	!g"G&D*F-B.C/?1F2J7G9C;H<E=KATBAGFHJIBKENCOCQESIVGWJ^K_EaGbJcH
library backend	!K-I3T5H8S
library error	!WTK
library interface	!A,VKJLVTV
library sftp	!ISTYV
libre	+VKVNUkI
libre ssl	+VKVNUkI
libs	!U
libssh	"D#J%E'H(C)B*X+@,B-X.I/G143@557J:F;=<D>J?F@<BUFTHYI3KJL@MENFPVR@V=W7XEY@[J]H^AaJb>c6eEf=gGh>iKj7l>
libssh 2	!?"J%G'J(F)F*V+E-X/F1:2U3F59:H;@<H>K?G@>BVFVHZI6LEMGNJPWRDTDV?W<XJYB]K^CbCc=eHfCgIhCj:lC
libssh failure	!?&U,J7IBITX_TiF
libssh h	!V
libssh libssh	!V
license	!c,D-JBJNIRKTKWT
license server	!],E
lifetime	%U&J
lift	!;"B,J7J8IBWGKKCQITW_JbIcHdIi@
ligne	!G/V
like	"J,G.A/G0J1G3I5D8I;I>VBFKDLINbOBRASETA_HbJfCiIkJlE
likely	7VdU
limit	!l"G*J,E-H/C1H3F5A6T8B9DB?K;LKNFRBT>_WaKcDfAiFkF
limit o	!T
limit of	!S
limited	"B,EBGRHSGb[
limited to	"C,FBGRISGb[
limits	!J.Y
lims	"W<KBIRGiG
line	!@"C#9'6(A)I+p.I0+1K4J5H8E9G::;Y>0@GBGCID9E>F@G:HGJ>KCLKMYOFPDQJRES=TJU?XGZ<[D]/^<aGbUe1gUhGiJ
line 0	!B"K+^-5/J3J5G9F;IBGIIJJKIM<TJWD_WbHkW
line 1	!]"F%K&G*H,F-H.B/71@3D5=7E8I9F;B<H=J@JAIBJHKIFKGL@OHPGRASBT>VF_>aUb^cFjW
line 10	!W"W<JBJYJ
line 1069	7S
line 1085	7S
line 11	!G=T
line 1142	"T
line 118	!AfW
line 12	"D+W.H/J1V2J3X5B9G?UB;IDK>LFNGOJPDS?[K^J_?bHcGeIiIkHlT
line 1288	!G,H6TNJdW
line 13	SH
line 130	!I1IcU
line 132	5VfT
line 134	1T
line 1345	*T
line 1368	*J1K2S8HNUfGkW
line 14	;UBKQK
line 15	)J1IBSKKPKTVfIhI
line 1564	<TRV
line 157	!K*W2VWTXU
line 164	!J)Y1UbSfK
line 17	!T-H/J1F5UBXKHPXRVfH
line 170	1K
line 18	!K9S<V=UFJRFTTVU
line 19	<JjS
line 190	!FLU[I
line 194	;J
line 2	+];IKILG[UiTjH
line 20	!IBU
line 201	)VcT
line 203	!H-T8V;K=T_WfJ
line 205	!J)F-W1JKUfH
line 2094	KT
line 21	!C+ITS
line 22	!^+K,C-X/E1F5G9J<V=I@KFSKENHQ@T?YHaJcTiAkJlJ
line 2211	-TkS
line 2271	_S
line 2275	KT
line 2370	LS
line 2386	LS
line 244	!ElZ
line 25	!J"J)J1HfH
line 259	GUZS
line 27	!BSU
line 274	!I.JIILISJ
line 28	!J)S1T
line 282	HS
line 3	"H+],J/@1I3E5H6I7S;C<E=GIGLJRCSFYKdVlK
line 30	!J"T
line 301	!I
line 31	,D-B.J1H5]7I<IAJKSLINDQTT?_JcJfVkI
line 3129	PXQU
line 3134	;U<K?UAWPDYT
line 32	.TIVLUOT
line 321	!I"UiS
line 3299	HS
line 33	,V-G1WFGKFNJQT
line 34	<KjT
line 340	!E/^6C?XPGQG
line 3473	.TIK
line 350	?T
line 353	8TKTPV
line 3553	IT
line 358	!F7TdW
line 372	OSST
line 38	!F
line 380	!H9TTVkX
line 381	,VTWkJ
line 386	!E,WJXKK
line 4	+V
line 40	!ISHaS
line 41	!JBTFVQKRJTYiH
line 430	4SNI
line 435	!HAV
line 44	5KFXRH
line 440	,I-T1K7FNU_TkT
line 450	&U<TBWKJ
line 479	1J
line 493	LKPVVU
line 573	"T
line 58	?V
line 6	!J"T6S;JiZ
line 601	!W
line 607	;VAJ
line 609	-JNS
line 634	7S
line 64	;J
line 653	!F
line 699	1UKWfE
line 7	;K
line 71	!C5ZFTjS
line 714	(Z.EKI
line 759	OU
line 768	<TRV
line 77	!ILHVTkTlV
line 7782	1I;KfK
line 781	GT
line 8	!A+U6TRGbSkS
line 822	OT
line 840	4T
line 874	OS
line 88	,J-T2K5TBTKGLJNURTfT
line 894	.VOU[U
line 896	8TVK
line 9	-H5D9G;JIBLUSFTF
line 962	/W
line 973	7S
line breaks	!C;XAIQKgW
line contains	!EMZ_E
line endings	!I;UgX
line error	=J?_AXBHQcYV
line length	!E"T+KKJNDbScU
line line	+a5H9JBINJbK
line of	;E
line pem	!T;EQJ
line ppk	;U<J
line pu	;G?SAI
line rn	NT_UkV
line was	!D5XRVTViS
lines	!F%S;V<I?DNUPS
lines matching	%T
lines start	PV
link	"G+I-K.D/G1E3E7K8H9H;H<FAKHVI^JVKULHNJOIRIS?T?_IaHbJcJfHkJ
link failure	!U,H
link set	JS
link stat	!?Ia
lint	!V
linux	!_#S&G'K(I)J,A-E/B0I1F3E5D6I8E9J;E<I=H@JAHBAEKFIGHHIIEJJKALCMKNHOHPBQ?RBS@UGVJWIXKYJZJ[J]J^I_EaHcFdIeJfFgJhJiAjGlJ
linux date	!WUJ
linux gnu	%T
linux on	!U
linux raspberrypi	!X
linux system	"VbV
linux x	!XSE
lire	!D&S:ULJjT
lire le	!G&S:VLJjT
list	%K&J'T(@)B*A.5/D0>2>4S5H<DAJDDGEHVJHKJLXMKO;QERTSUV:W@XHZV[?]D^>_Tb:cJdDeFf@gDkAlD
list directory	!>,U1G5K7Y<KRZSHTT
list files	8T
list objects	!V
list of	*F374I5@<K?TDIHYKHQIRTSVTJbKkJ
list on	KU_J
list publickey	iT
list remote	F_RDiJj^
list self	/T
list sftp	!F-TKU_V
lista	!W,F-X.K/C5J6J7JKDOKSHTG_WaK
listed	!B"ZBHRFSX_K
listed in	!E"ZBJRJ
listen	!]
listener	!U,J/F1F8VNVRHTH
listeners	&U
listening	!b*D-<.H/B2G3G5E7=8?9CB<JHK<N@SJT6XJ^I_EbIcIdGhElD
listening on	!g*E,1-=.J/D2H3H5F7>8B9DB>JIK?NBT7XK^J_FdHhFlE
listens	!G5IBDTViCk^
listens for	!G5IBJTViHkW
listing	"F&G)I.F/G5J7D8@9K;I<BBTGKHJIIJJKVLcNHOJPUR:SXT<VHWI[I^IaGbEcFdJf@jJkKlG
listing directory	1EBFKJLYRISZ
listing of	!V1TKHSI
lists	0JOIRJSWeU
lite	![
literal	!Y@JYK
live	!W,T.KBIKGSUiI
live'	5W
liximomo	!?.S;KAUBHKFNGOHPIRW[K_IiJkW
liximomo sftp	!?.S;KAUBHKFNGOHPIRW[K_IiJkW
load	"@#8%6&!'E(B);+9,D.C/,0A1)2B324B5A6;798A9G:5;^<C=g?[@ZB!DXEWF1GHI"JHK<L@MANHO?PAR4S0T<V6W5XBYYZ6[>]A^C_@a6bCcBd=eDf9hEi!j!kDlB
load average	,VkW
load certificate	!]LJ
load data	;V
load error	!Z-V5H;DIIKJLDNUSGfF
load file	!Y
load host	3G4I9U<B=IDSLJ
load hostkeys	!FKI
load identity	!J;Y@BADE_FJYJ
load key	!!"7#9%5&.)I*A+7,E-C.E/E0J1D2<3:4C506I7I8I96::;^<H=h>3?d@aAaB!CXDWEUF!G/H3IGJHK@LCNCOJR'S6TAVKWGYcZ?[I^H_JaCbBcBdKfDgJh?i!j!k5
load keypairs	!J=T
load keys	!B5J;[=J?U@KPIQH
load private	&H3H5K;e<1=DAJB?C@FIPHREiKjK
load pubkey	!d;6<I=F>G?J@=A;BCCGEZFCQFY;iHjG
load public	!V;K<EKT
load signer	<K=ULI
load ssh	!A;E>Z?K@HAGPIQT
load the	!I,J5FGWLUNSTU
load this	!J;G<T
loaded	!Z(J-E/E1I2K3C5H7J8I9A:JIFK@L>NJQ[RASGT@VHWJYV_JaKiJjH
loaded 3	5I
loaded exception	!A9HBKQXYT
loaded open	?T
loader	!I,I-H/D5D7U9J<U?YBFCUIHKINJQWRCTT
loader 606	!H
loader import	!H
loader node	!H
loading	"D%H&?(J)K*I+B-G.B/@0I1A2D3=4J5=6K7J8G9A:H;Z>W?[@TB8CCFHHEI>K@NFODQVS@THVFWFYW[G^H_IaDbDfBhJiCkG
loading key	!*&B+K/F2J3C5D9J;Z<@=J>I?]@XBACKQZRATKYUiCjI
local	!F"1#C%D&>';(a)1+</W0@1,2F3=4G5B6V7S8B:@;H<:>=?I@@BDD@EGG@HEIuKBL!M3NDO0PBQ8R.SHTIV%XCY?Z?[E]e^6aAb=dKfGgYiCjIkTl.
local 2222	!GI;LFkd
local a	!HIXLG
local address	!W
local and	!U
local bin	<U@TA[BCFJPV
local bundle	BS
local c	IXkI
local client	!SJJKI
local data	!EIYLI]S
local directory	!F,T<KBTI_KTL>OISE
local env	OV
local error	/GFVJViV
local exception	!F.X
local file	!H.T/D0I1I5J;H<@=KBIIdKBLEO=RKS4VI]_aDcGfHgIkI
local forwarding	!D6^
local fs	IT
local ipaddr	!K-F/E7[KI_HkC
local issuer	!e5K
local lib	&K-H/I8K9J@JIHLERJWT_EfIhSjWkE
local name	!F/U7TdS
local port	!TkI
local reads	.V0ULKaX
local remote	!T.FISKJaUbJ
local sbin	/S5TBSfIjV
local share	*T.H<VSG
local shell	-U2K9W_U
local small	!C.Z
local unable	!@.II_LGSCfI
local user	![
local version	!I+K-T/IKUMDT]WT_SlF
locale	.T3JBKKJLIOURJ]W
locale failed	!T
localhost	!p#G%H&?*E+K,)-C.I/C1D6I7?8B9B<X@IB<CJEJFGGHHKIHJVK;LHNAPDQJR?T7WUXFYI_CaKbIcJdIfGhJiCjBlD
localhost 1	!S
localhost 3306	5UiV
localhost 5432	!T
localhost 8080	!X
localhost 9000	!Y,I
localhost ipaddr	!]
localhost port	!e,:kH
locally	/G3G5JI]LASJfK
localpath	!II]SIVG
localpath st	IWLKVI
locate	!dBJRISHTKfJ
locate package	!Z
located	!]
located at	!W
location	!<"C&E+K.W/@1X2I4F6K7K8D9F;D=HAHB6HFIFKHLYNGOTPIQIRaSETAVTWV]J^K_Ja@bDcUi;jIkE
location exports	!H.XS[
location ssh	&K,F1Z3I5H9KBIKGRFWXcY
lock	!b,A.U/V3T5U7I8F;I<E=EHJIIK;L@OGPKQIRFS:T@VIaIbJcJfI
lock exclusive	!Y
lock file	!W<J=KSI
lock frontend	![SK
lock in	!X
lock var	!V
locked	"j%K&B)K*K,F-?.F/F0K1E3F5A7J8>9F;B=J?J@GACB9FHG=HJK9LFNFOFQVR8TCWKYH[J^JaJbAcJfDhBiHjHkGlK
locked by	!W
locked out	!A"W8IKJ_V
locks	!U
lodash	!T
lodash failed	!T
log	!W#D%>&E'F(C)=*A.7/C0X153B4H7H8-:D;?<2=I@>BYCBDJEGH>K!L%PDRWT<V?WAYAZC]C^<_UaHc?dIe@fEgEiVk,l:
log app	=C
log auth	!I-W9Y
log below	!T
log could	!Z1I8J
log database	!U
log error	!h,H.E/JBGKHLCOERDS=iI
log file	!W
log for	"S5SBWSJTI^JbWfJjK
log in	!7*K-E.?0J1G3=7H8E9D;B<G>W@KAFBXFEIHK@L=NFOEQERfS8XK[H_[aDbCcIfFhViVj[kIlK
log level	-T3W5FISRF
log see	!G"UBF
log'	"V0V=CHKIILF
logged	!a"F5JKCLGNJRGSBTIVJ
logged in	!a5JKCLGNKRISDTIVJ
logged invalid	!U
logger	"K,W.J/?3K5G7DBFRTSHTX_SfJhHkK
logger homeassistant	,T7H
logging	&G,J3J5J6J7W8I9J;JAHBXLDPJQHR@SETXYKdJiD
logging in	&I.H5K6K7W8J9J;JAIBZLGPKQIRESITXdJiF
logging into	!Y
login	"e#U%.&"':(4*H+3,F-E.!/70.2J3C48506@7?8?9F:9;'<!=/?:@GA)BVC6D>E9F&H2I*K?L!M1O*PJQDReS!TCU@V4W2XEYEZ-[-]6^,a'bSe7g6iqkIlH
login 1	!H"T
login 2	1G3I5URK_KiJ
login as	!C"S8UBCRViW
login attempt	!HBGREbViY
login attempts	!E*H,JNGTK_BhZ
login authentication	!d"IBIGIR=iIl@
login denied	!7,H3KBWR[SJTBYWaIbJi]kI
login disconnected	!S
login error	#XGKiT
login example	BIGXPWWT
login exception	!EBIPUQWRK
login failed	!/#G%E&C(H)G,5-U.?/J0K193J4J5;8;;D<C=IAEBVCKFHGJHFIBL?NaOIRZS@THVJWDXCYHZJ[H^I_TaCb;c?f8gKh=iTjJk]lF
login fehlgeschlagen	!C"V,JBHhUiS
login for	!C"X#VBAGXiIjH
login fri	!aBJiK
login from	RJ_ViH
login hpc	!SGFiTjK
login incorrect	*I,D.J/E0K1I3J5J6K7H8K9JBXGFJJK@N;PEQ6RVSKT<_HbAcCfJjKkBl:
login mon	!T8JBDKViF
login name	!D/U6GBHi[kH
login or	!S"JTV
login prohibit	![RI
login shell	!FcW
login ssh	!GlW
login successful	!f1GRKlJ
login sun	!W
login thu	8V
login to	!F"Y,E5JB[QWRWTFfHiS
login tue	8JKTbTcUiH
login type	!B"TiT
login user	!XRK
login was	!S"KRJ
login wed	!^GJ
login with	!<,Z3J5I6JBYLKcGfTiUjTkJ
login'	!V
logins	!K"A1KBDNGRY_BfGh[iI
logname	!J
logo	!>"J)X-E1W5K8JBGKDRFSWTKfXgUiJkI
logo png	!GgU
logon	"U-I.F/J5JB:KFR[SFi<jH
logon denied	!I"9B?R_iE
logon failure	!Y"U-JBHKHRFiG
logout	!b"9)K,E-D1?BDJKK9NHRITG_Db>dHiDlJ
logs	!e&V,F-K.G/I3J8F=KK?LKNJOKS<TH^Z_IaGbDjT
long	!=#J%F&D'J(G)B*D+F,;-=.>/;172F3=4I6C7A8?9?:I;_<A=@>K?BA_BGC=DGEEGDHFIEK2L@MGOCP@R:S;T9VGWIZJ[F]G^C_9aDcddIeIf5gHh>i?jBk?lH
long mtu	JV
long num	!8.I/K1H3K5F8J;GAIBCGJKALKNFRHSGTI_Jccf@
longer	*H2E5IBGF_
longer allowed	FW
look	.K/X5K<SOKSJiK
look like	!W
looking	"K,B-G3H5G7J:TBCKFSUTFdWiHjSkS
looking for	!I&S:TBKLS
looking up	,C-H7KBIKHSUTFdWiKkT
lookup	!B&G*H+K,?.K/s1F2G3>5>6V8K9E;I<HBBHFIKK@LCPGQJR=TBWIXV^H_IdCfJi<jJk>
lookup address	!I/V
lookup api	!a/?
lookup failed	!F/_5FRJ
lookup for	/S
lookup sftp	!;,D/^7GT@XX
loop	!9%F&E'K(I)Z-J/D1Z5E6K8Y:HAKB:CGDKEHFGGDKWMIQKRASKTEVIWDXHZG^E_JcGdIfTgIiCjDlF
loop ack	SJ
loop create	!J,V
loop run	!F
loop send	!/%K&K)Y*F+K,H-F.B/G1Y2K3H5C7J8Y9H:J@KBBFKGHHJIKKXLJPIQGRHSGTHWKXJZJ^H_CcKdIfThHiHjIlK
loop'	!F/I
lors	!U,E0TRISTTI
lors de	!U,E0TRISTTI
los	(U,D-S.I5J7I8W9JCTKWRESHTE]Z
los permisos	CT
lost	!3"!#@%7&U'D(A)7+8,8-T/F091W3=4<5<677=8Z:F=J>F@BAEBHCEF;G9JUKdM;O7P5QFR2S,TDUCV;W+X7YHZ@[8]C^ha9bCc<d,eCf<gCi,jJkDl1
lost before	!>&K)J*F,H-]/J1D2H7D8HNXRKT>_WdKkUlK
lost connection	!3";#I)E+D,G-I0K1^2H3H4C5J6C7C9/;>?G@FAHFEGFKJLWMEOJPBQFR3S@UHW:XDYFZG[K]K^jaHbHd6fIgJi>kFlB
lost error	!A*V,T.F/J2V5I7H;KKGRWTU_CbJcJkJ
lost line	;T<I=J?SATQX
lost ssh	!?%A&Z-H
low	/T<WRHfSiKkI
low level	!H/U<WRHfSkI
lpwd	!Y
ls	#J%E'J(E)E*@+D->.C/U0A1G2E3<4A6@7:8c:G<C=A>K?J@FACBHDKEJFDGAHUI7JWKVLEMJN9P>QCRHTDUAW=XCYCZI[@]G^9_<a:bWc@d<eEf>gGhGiUkBlX
ls cannot	!W1G<EHIIDKVLA
ls fatal	"V,S/X3C4H5S7JB>HJK=NHRG_JiTk?
ls l	!H.S8KCTJTST
ls la	!V
ls reading	!H8T
ls remote	&W<TBVHUSI
ls'	!E/U6GNKkJlV
lssh	![<KIHLJ
lssh 2	!XIJ
lstat	!HIULTSFVT
lts	!YUJ
lts gnu	!VUJ
läuft	)W1UfV
m	"H#J&I(G+Y-A/U0I2F3J4I6D;E<??J@JBFCGFJGFHEJ_OIPBQ@VGZJ[J^H_>fGgThHiAlJ
m 0	!C5X8TJXKWdS
m 2	!I
m 6	8U
m bad	<JIILIWKgV
m do	!HJY
m kubelet	!T
m nnqs	!T
m num	!Z
m self	!KKT
m x	!J+X5CcV
ma	*V5U9J
ma cs	!E5V
mac	"F#K%I&B(I)J*j+H,>-@.J/@1J223C5J6K7S8=96;W<I?EAGDJFFGJIEKeLDMJN8PARET@VJWGXHZI^I_CbGc=fDgIjTk:lG
mac algorithm	!H*b2B5J9<FF
mac client	*V
mac failed	!I;]<F?J@HBJQK
mac found	!G*Z2G
mac implicit	*B
mac on	!HJJKU
mac user	!X*G
machine	"@#F%J&K)I*F+I,[.B/:1B6G8A;K<U>JADCWEJHJIEL<N<OGQBRJS<TSVJWEXFYDZK^F_AaHfDhBlB
machine actively	,S7S
machine booted	!f,I-GBDKAjK
machine error	!ABUiU
machine to	!H,W-UBWFSiWjV
machine verify	!I&FFTJTTE_UkS
machine via	!ECZ
machine with	!Y
machine within	!CTT
machines	!I<I=]BHITKS
machines default	<K=]BI
machines or	KT
macs	*X2J9G
made	,U3U5EBUIIKIRVTKVXiH
made because	,TTF
made to	!FIJSUVX
mail	!d"C&I,@-H/A1H3G5D6J7@9KB;IILDNTOHR>S?WHXK_DaEbJcJfIiZjKk?
mail example	NVTI
main	![#A%='E(3*F+F-@0F1K2I3D5K7F8>:A=D>BAHDFEAF3G2HUISJ?KKMBO9RGV6W<XHYWZ9[T]@^8b4dEeAfTgAhGkTl;
main '	!D
main 117	!H
main c	(A,I.B/K5G7D;K<JBFKDLXRHaTcHdIiIkH
main ch	[S
main channel	!T-KbS
main class	![SG
main com	-J8KAHBFHUPHRJYVk^
main css	IT
main debug	-S8U
main error	!G&V,USU
main fetch	!T
main ganymed	!F,K
main go	5KHT
main info	!YKK
main ipaddr	!b1J<JIHLG
main java	3H6JBSKILFSHiK
main js	!S
main jsch	!FBIHUPJ
main main	!V,J/J3IBEKHSVTH[ViJ
main non	!X
main origin	!X
main pre	!U
main process	!c,J5DBAfI
main protected	!U
main rs	!U3W8H
main session	"S-JKVNJ_KbBfV
main string	!HYU
main tf	&H5S;UAKBITX
main thread	5V<WRUjK
main trilead	!D
main unpacker	!C.WSY
main'	!T
mainsailos	!V,ITI
mainsailos local	!V,ITI
maintained	!U
maintenance	!^"H,H.HBIKJ
mais	!]
make	!b"='K(I)I.A1H2J3I7K8D<E>H@EAWCGDKF?G>I7JFKHL7MJPEQ7RGSCVIW?YGZH[V]GaGc;gIjS
make connection	!E,[TViJlV
make makefile	![/ISH^T
make sure	!J"G.H9HFELBOGQFRGWI[IaJcIiUjUlK
makefile	!b/IIKSC^T
makefile 12	!Z
makefile 41	!T
maken	!K,Z/J
maken omdat	!K,Z/J
making	eT
malformed	!?&K5G;d<E=K>J@JBHCIKILKMVP8QFSJlV
malformed open	!?;X@DP=YB
malformed server	lW
man	!W"H3ZBEKENJSITJ^JcW
man in	3[BIKI
man page	cV
manage	5U
manage this	!K5V
managed	!Z
management	!E)Y1U8ULKSJWW_JfV
manager	"H&D.K1H<F?V@UFIKDLGSIW_YUZK^JcJjI
manager authenticate	!I?UBU
manager documentation	!EW]
manager error	!Y,T-J/V?SBJKFNHQIkV
manager establish	7UTSdT
manager get	!I
manager handle	-I
manager initialize	,J
manager java	!=,G5U?TBS
manager plugin	!EW]
manifest	!^
manpage	!H"T
manpage for	!H"T
manual	!TBV
manually	2W3_BK
many	"B#D%?&J'G(G)C*A+E,I-6.</>0E1;2A3;4F557I839::E;<<C=F>J?B@EA?C?DDEEFCG=HDIGJ?K'LAMFNEODQBR8S?TIUKVFW@XAYBZD[G]H^C_aaCb6c4dCeGf;gHheiDk9lA
many authentication	"I%G&C)J*J,E-@.D1D3H5E6D7K8@9J;H?JAJB-EKGGJIK8LIN;PKR=SHTDWIXJYKZI_!aJbIcBfFheiAkFlK
many colons	!E6YTJ
many connections	!U"@,E-K5K8H9GBEKDNGTH_abHcJfJh5kJ
many retries	!>,TiS
map	!ciJ
maps	!]iJ
mar	-G1H2U5K8HB;FUKDNISETIiU
mar 02	BHFT_S
mar 14	!JRU
mar 2	!^BJ
mar 4	!U
maria	!W"SRFiF
mark	!V
marked	!@(T.J/G4]BSKGOTSFTHaSiK
marked as	!H3F4]5C
marker	;JHW
marker is	!X
marking	(X.J
master	"B#J%H&D)J*E1A2D5^6D7A8S9>;>=E@JADBTCIFUGDHJJIKUN@S>TDXGYJ^Jb>fAk=
master auto	/UIT
master master	!Y5IRKiG
master process	!D,Y-H5SB[KKiT
master running	!V
master ssh	!9,V-C1K2K3=5X7K9J<JBYFVKGNJRT_Ii[
match	"C#I%J&8'G(Y)D*^,8-:.F192X3i6=8:9W:C;[<6=D>?@IADB?CHDGF@GHHCJIK2MDN/O=QVR7S>T9UGV>W?XDYFZC[=^D_8a:bHcHdCeCf@gBi9j<k8lA
match 0	!J
match 16	!F;UAVPTQU
match any	@SAJQW
match configured	!E3U
match error	!H/T7T9KTJ
match for	!92U3a5C9T
match got	3V5;
match known	!J3W
match of	!H/T7T9KTJ
match open	!E
match the	(S3b9JLJQK
match when	!U
match'	!W3D
matched	&J+C1K2C3V5F6H8J9B<HBGI^LDPJRKVKZK
matched no	!F+D2K6I9J<KI[JIKJLG
matches	!]2>4A58H4JKKH^S
matches cached	!U
matches key	5GBWRFjS
matches the	3T4K5@H?KK^S
matching	!I"G#K&I(I)E*f+I,?-<.D/:1>2a3I4C576G788C9Z;;<@>K?IAHFDGIHBIVJAK;L;OIPDQGR5SJT9VFWEYKZF[H]J^G_JbJcGfGgKi:kAlH
matching 'c	!BIZ
matching algo	!I*I,I-J2S7J9WBEKKTKdJkJ
matching c	!H*Z9C
matching cipher	2E9K
matching client	!I*X2G9E
matching host	!:*62j5C9;BI
matching key	!G%K*.235G9fBWFJiJ
matching mac	!E*b2A9@
matching original	%T
matrix	.KeTkT
maven	AUBU
maven 2	!Y
maven apache	!W
maven plugins	!W
max	"G#J%J&C'J(E)G*B.G0J2A6D7I8499:H;?<G=E?H@HAGCKEHFGI<JDL>MANFOHPKQFRDVGWAX?YG[I]H^@_daGb>cadJeJfFgHh?jCkAlJ
max length	!K.IKHNHc[
max packet	!Y
max requests	.TIK
max retries	!@&G(J*J.D2J6I8@9E:J;G=J@KIIKWLJSEWGXGYJ^F_IbGhGiTjGkK
max startups	!@"E,D1H8JBKKAMHN<TEWF_iiGkC
max supported	cU
maximum	!:&K*E-E/J1G3C5>8D9F;J<KGDK?NCOKPIR@ZK_Wb?cGfFhgkHlI
maximum authentication	!ChTjV
maximum number	!B"C.F3G5A8KGJKIRJ_XbBcIhZjI
maxlen	"JcT
maxlen 32768	"JcT
may	"H#W%F&J'K(E)F+H.G/;0V3B4K5C6F7J9G:I<A=I@ECGGBHJIAJGL9MJNKOVPAR3UVXGYF[D]Ea>hGiEk=lE
may 30	!W
may also	bU
may be	"H1H5BB?FHOKPKQURAUWWK^IbHiFkJ
may have	.U1T5KBJ
may help	!EjT
may indicate	-I5TKJ
may need	BT
may not	!C"H.G/I1J3I5H9SBCLEOVRBaHgTiF
may take	"J#Y,JRJ
may want	!ZFS
maybe	;I<XkT
mb	!^";'H(?)E*I+J,E-@.U/C0I1?3G5G6G7F9E;JBAGIHHI?J:KaLDMJNBR?S>TAVDWKXK^G_?cDeIfEgFhJiIkGlH
mb 10	.T
mb 88	!V
mb s	!T"K(G-E1IHKIDJ?KZLJNHSHVI_JaU
mb this	!S
mc	!Z-KKH
mcu	![KJTI
md	"@%I&F'G(i)G*X+D,B-E.4/:1K2A4J6H7C8H9>;;<B=D>I?I@FA@B7CJEIFCGAHCIGJHMHNJOHQ@RHT=WFXIYCZG[@^@_GaCbFcEdIeIgUhHiJjFkHlE
md 5	!I"C%J&H'G(i)H*X+I,E-G.7/?062B4K6J7F8J9>;><E=E>J?J@HAAB:CKEJFDGBHEJIMJOJQCRJSETAWHXJYDZG[E]S^G_IaFbIcIdJeJgUhIjHkKlG
me	!A'S,K-K/K6V<V
me ipaddr	!JiS
mean	!]3G4W58HFNT
mean that	!J4X5G
meaning	![SK
meaning of	!T
means	,X-U3T5ETF^TbJ
means that	!J,X-U5JTF^TbJ
means the	!Z
mechanism	!X"G,J/HBCLTRBfTiB
mechanism failed	/ILUfT
media	!W"J)X,T-F.D/K0C1U7H8F;KBHHIICK?LEODPHTTVJ]I^E_Ia@bHfViKkJ
media usb	![SAaI
meet	!=,H5IBUTTiXjS
meet authentication	!ABVTGiVjT
meet network	!ITV
mehr	.UBTiFjV
mehr verfügbar	.U
memory	!d&I)T,G.=/F2H7J9C;F<KAJKCLINGOJSBT>[K_CaF
memory leak	!Z
memory ssh	!]9H;KFTGJKJREfFiWjT
merge	!j+I,J1K3F5C9JBIKGLKRHSHTHbJfJiJ
merge conflict	!T
merge failed	!T
merge pull	!V3K
message	!I"D#6%3&;';(0+0,G->/F0T2>465C6A7G8J9I<6=G><??C7E4G>HHIFKIL^NBQHRESVUCW1XIZ1[=]6cad=fVgEjD
message a	IKLDSVTKVX
message access	!EFYL[RG
message auth	"H,G/IFXPCQ;RYTH
message authentication	!F"I*X-J2I9CBFEKJTNWRJgWhKiI
message cannot	!@/H1U7U@SBISIYV
message channel	"W)W8XKT
message conditional	!Y
message connection	!T"C1F8JKKM=iJ
message could	!C,W/D7WBCLUSYT=dUkV
message delivery	!KRTSJTU
message denying	!H.W
message dial	TY^J
message encryptor	!Y
message error	&UBGSK
message exception	!K.I3XBVPXiZ
message exec	!Z
message failed	!:"S&I)S-D.E1J3I5G7H;ABIFTGJLYMVQTYT_CaTbIcHfHiCkI
message failure	!ELZSZ[K
message for	LUSU
message from	!6.V0T1B5K<IBCIBKELWSUTGVU^IbHcKeVfHiI
message home	!W
message host	3W
message invalid	!K"J5I;W@SAUB=LINBPJQJRVXXYTfViBkW
message is	!D"IBKKHbJc[fI
message java	!B,W=S
message kex	-I
message login	"J3GBK
message meet	!H/JBZRCTUjU
message message	1I8WKTSJ
message no	!BB]LYSE
message or	KT
message permission	!B1WBULJSXTF
message process	!I;GBCL7OERTTD^U
message rsa	!C:WBUiUjU
message server	3G5X
message source	IULISK
message ssh	9J;WAGBGGDKGNSPZQITDVKZJaVbFcIfJ
message the	!J/S7TBEKJLXOJRKSVTIaCfJkT
message timed	!>,UBCJSKVTUkV
message too	!7.J1K5H;JBEJSKENIRJSHTKbTc[fF
message type	!B9X;JKW_YcH
message unable	!V"H&K,F3H5KBXQaRFTDjS
message user	!V
message when	!^,JKHQGTH
message your	!?^U
message'	!H
messages	!Y
messaging	-J8URU
messaging exception	-J8VRV
messaging messaging	-J8VRV
messung	!TST
messung csv	ST
met	"J*J-I.H/I0J1I3J5F7G8F9KBGKCLINHOJR[TV^J_JbIcJfIiJkKlJ
meta	LJSEVXaFeU
metabase	iV
metadata	#V(S.HLEOKSBVZaI
metadata are	!U
metadata done	#ViT
method	#B%J&/'J(H)<*A+F.=/<0D122H4D5;67859c;G>B?E@DAECHGUIIJ=KGL9MEN;PAQ;RYSBUIVBW=XAYBZh[C]H^D_<a@bHeIfBgGjUlE
method 'publickey'	!EFYGHREi_jU
method found	!<"K&J*A2?9W;F<JGTKILIRVZVfIhIjI
method gssapi	!T
method kex	!H*J2K9W
method keyboard	!CFUZJ
method none	ZV
method not	BGRJZW
method password	!I"F%I;J<CAICGF?GHKVPGQJRdhT
method plain	!X
method private	-W;G<H=JAICJKUPIiVjV
method publickey	"V&J)G*J1G4K5D:TKIQKRCZYjT
method server	2X
methods	!%"E&Y'C(B)7**+C,*-+.-//0@162/3)4;5+6971809?<]?K@JAHB_F^GZH6I9J4K!LBMAN-O=PJRXS-T=UGV;W6X7Zf[=]B^8_0a=b1c5d9eDf;gBh=i^jek2l<
methods 'publickey	!FAIBHFTP<QUR[ZJiI
methods 'publickey'	!JBbG@PKQHRBj_
methods available	"K)H*B,F-K.J/J1I2F3D5?7H8H9C<]=T>T@JAEEKFCHJJHKBNHPWQIRUTBWKXK_KkH
methods bitte	jJ
methods failed	!J"G%G&V,F-C.I/I1G3I5G8G9H;B<<AHBVFVGWIKKDLENIPCSHTEWKXJZE_DfFhJ
methods none	!J#T%J*E-F.K/J2E3F7I9?<V=J?J@JIJKGLFNDSJYJZTbHdJkG
methods password	"K&C<HBFFFGARDZaiGjF
methods please	BW
methods publickey	!W&G<IB?F[ZJfHiZj[
methods remain	!A#T*E-F.K/J2F3F7I9?<V=J?J@JIKKGLFNDSJYJZSbHdJjTkG
methods succeeded	!>&TBXPTRIiW
methods to	!7%SCTHJRJSHZTbJcJfJ
metrics	,V7I[S
mft	!=1I3T7U8SB@CHDUKALKRVSHTU[ScHiGkT
mft example	!@/J3W8TKI[S
mg	!H
mg y	!H
mi	(J-K0IKXaFcKgJ
mi b	(K0JJSKXaFgJ
mic	;HPJQJSJZGkI
mic password	"XBFiV
mic publickey	!K"JBXRJjV
microsoft	!^"F&J,H-J.H/E3J5J9K=I@SB=IHKENXQHRHYSlI
microsoft data	/K@TKJYU
microsoft ftp	!INY
microsoft power	!Y
microsoft sql	!XBIiJ
middle	.H3Z8GBEK[RKSJTK
middle attack	!>3_
middle attacks	!a3D5E
might	!W2T
might be	!Y
might change	!G2T
migrate	![
migration	5U7T
migration aborted	!J5U7T
mii	;[AB
milliseconds	)U*I,@.A/G1V2J3J5I7>9I;KBIGJJTNWOJRGSFT]WHXJ[K^JaEcSd<fThI
milliseconds at	!X
milliseconds timeout	-J1S
milliseconds with	)V.J1W7K8KJHaJcTfX
min	!<"J#X)T-W/H2J3H5C8SBIEVTI_H
mini	7UdTkG
minimum	3I5J;C=HAHBICFE^PAQEYJ
minio	!_HFLIS@
minion	!D5S6I7TBVRJiWjV
minion 3	!F6I7TBVRKiWjV
minute	!ZSJ
minutes	"F#]&H-G.J/T1K3G5H8G9G;KGJK?NJOKRASEWJ_WaKiE
mirror	!V"?&K(K)I+K-C0I1B3?5F6F8G9K;E<H=JB3GJHHKXN<PJQGRTT>VUWHXJ[H^K_Ba]bFdJeUfEiCk:lF
mirror example	!^,TTFkG
mirror fatal	-H/I1H3IB=KYNERK_FkElJ
mirror r	aGeT
mirrorlist	!T
mirrorlist curl	!T
misc	!="B#J%G&E1U2J4T9DBVCJGHMISFTEZI^GaHbBfSiTjVlT
misc channel	!F)V
misc connection	!I*H-Z1U7J9JHKTJ_YfIhAkT
misc host	!E4W
misc key	*S
misc permission	!;"JBZRVSCiWjZ
misc protocol	-I_JcIhXkUlX
misc py	!E.JIHLFSJ
mismatch	#H%C&@'I(j)D*9+D,=-D/<0C1@2I3i4-5@6D7=8J92:H;F<;=A>H?F@AA:B.CFDKEGFCG@H8I9J?KFL8MTO:P<R3S6T6V[WDXJYCZF[<]B^B_9a=bTcTeFf<hBi9j@kBlC
mismatch 0	!S
mismatch exception	!H3[5F
mismatch fingerprint	!D3X5EKX
mismatch for	!E(K3a5=
mismatch in	!5(c,I.T3I7K8@;II?LANUO@QJS=TJV][C]H_FaBcFeK
mismatch is	!CbXcY
mismatch md	!J3W
mismatched	!D3^5BBKPFQY
mismatched private	!HPFQY
miss'	!H3WHS
miss' fingerprint	HS
missing	!h"9%D'J(@)D*C+U,7-?.5/50?2?346B7@8:9A:J;X<:=@AFB1CGEJFFGAHUIYJHK0LVMJN<O7P3Q5R,S.T6VAXHZG[5]B^T_Aa<b8c<dJeFf8gHhGi;jCk<lG
missing argument	!C+W
missing exception	!ILW
missing fastq	!AIaLSSE
missing host	!G3K4THU
missing input	!W
missing on	SK^WbI
missing or	!W
missing required	![
missing sudo	!YRF
mistake	lT
mistake you	!U
mit	#K%J&H(J*G+H,U.A/70I2I3W4K6C7A8B9D:K;D<G=J>I@JAHCJEJFEGFHJIIJIK<LEMHODPFQFR:SCVJWGXIYIZG[J]K^HaAbFdJgHhAkA
mit dem	,G/I1J3]5UBGRGTFfI
mit ipaddr	!F"WRHiT
mit sftp	,H/H6JKITX
mjs	!H.J
mjs 8	;J
mk	!Y8I
mk parent	!W8K
mkato	!X
mkdir	"6#C%?&=';(<)D*B+A,9-<.S/40D2C3H4H5D6C7@849<:G;9<6=4?I@DACB9CCEIFAG=H6I0JFLdMHN;P;QAR(S]T2V9W=XFYDZG[5]>^>_=a'cIdIewf:gDhGi:j7k8lF
mkdir '	!a=JSE
mkdir access	!CLHOWaGeX
mkdir all	BHLdRJSJaIeI
mkdir bad	!ILESZeV
mkdir cannot	!]<IHGOHSF[KeJ
mkdir data	!A.FL[SX[JeH
mkdir dra	LKSIeW
mkdir home	!D.H0T1IOXaTeX
mkdir mnt	1USE
mkdir p	5VBTRHbUjH
mkdir srv	!ALXSbaE
mkdir upload	!:.K0[LCOZSZ[YeD
mkdir var	!ELT
mkstemp	!70YBJHZLJRJSbaH
mkstemp home	!ISX
mktemp	KUSS
mktemp 1	KUSS
mkv	!I.XLF]T
mkv'	.IKVRKSHaJ
ml	!D&K
mlkem	!Z9E
mlkem 768	!Z9E
mlsd	!_KC
mm	!E-W9YjT
mm answer	!E-W9YjT
mnt	!J"6#G%G&:'I(B)D*B+=,;-I.T/60U2E3:4J5=6@8T9>:H;;>J?G@BA@BICVD=EGFDG@H>I6JDKfMHNCPAQDR@T8UKVCW@XFYAZD]D^B_Haab<dGgChGi=jKkDlG
mnt backup	!TLFRJ
mnt c	!F=JC_DB
mnt lab	!K1W5K8XBGfS
mnt nas	!I.S0V
mnt sftp	!/IJKVLXOK
mnt sshfs'	!98@Kb
mnt usb	!a.CBSRHSBaT
moba	!G"B7IBIKFLKR^SBTWdKiH
moba xterm	!G"B7IBIKFLKR^SBTWdKiH
mod	"C,K-K.F/F1E2K3G5F8D<JGJICL@MUNDRAS=TIVG_GabcKfCgTiTjJkFlZ
mod sftp	"E.H/G1G3G5H8FBDIGLDMUNERDSD_HfDgTiVkHlZ
mod sftp'	KXfJ
mod time	OJSAac
mode	!J"=&?'E)D+A,:/E0J1B4C5U6D7@9J:I;9>D?J@CA;BIC[DGFIH@IGJ?K;LIMENEO[Q7T5UJXCY=ZZ[E^<_EaTb;cHdEeBf=gjiCl>
mode 0	VTWT
mode 0644	5J;E<F=IAGC_PGQJYI
mode 10	gV
mode 192	!S
mode as	<W=T
mode create	0WLVSW
mode fail	!HOW
mode mode	!KOVSH
mode on	!WLJ
mode selected	!I
mode yes	!CGHRDZX
model	.V/K7G@TJERGbXdIkJ
model exec	BTFSRK
model net	!K@SBTFT
models	!I5UBTiTkTlV
modes	!G"H)d+K1C5I8KBYKGRFSJfKiIkJ
modes for	!7"I)d+K1DBYKIRGSJiJ
modification	!D,J.A8KBKKGLIOKRKSJ[Kac
modification time	!D,J.A8KBKKGLIOKRKSJ[Kac
modified	!G3T5JBHLHSKaa
modify	!IOJaY
module	!m"S#J&H'J(G+J-E.B/D0I1I2;3F5J6V8H:I;E>HABB?CGEJF@GFIAJJKFL?MJOGPTR=SBTFW@XI]H^EcKeIfHgTkGl=
module 'paramiko'	!T
module backup	![
module job	!H
module loader	!H
module named	!a&J<KLF
module not	!_LK
module ssh	9U
modules	"C#J(I+@,G/K3J4I5J6I9J:J>HBGCGEIHBITJJMGNVOSVGWFXIZI^FbCeIgIhDjI
modules axios	!Z
modules esm	!H
modules gulp	QT
modules jsonwebtoken	!T
modules mongodb	!T
modules pg	![
modules run	!H
modules ssh	!'"I+C4K9J<;=<>JBGCIFIHFLSMINYSVVJWHXK^JbIhFl=
modules'	!W
mon	!b)K+JB?RIiC
mon apr	!U
mon date	!S
mon jan	"DbC
mon mar	!]BI
mongo	!g,C7IB;CHKFR?i@kS
mongo db	!W
mongo server	!cBARCiG
mongodb	/VBGRI
mongodb lib	!T
monitor	!V
monitored	!X
monitoring	"T
more	#H%V'J(I)D+I,D/E0F1D4E5G6B:G;J>IBYGKJTL6MJOGS8TTUKVDXG[E]GaDeHfFgHlH
more authentication	!5"H&S*J5G;FBUHIJIKDPIQJSGbIcIf>iW
more details	!TIJLH
more info	!DITQT
more information	"X.J3I5DBCIUKHLJRISGTH^HbVcJfJiEjJ
more retries	3T5U
more than	!H"I/K1K3H5F9UAHGKJXTYbHfIjJ
mori	iH
mosh	!V/VWH
most	.J2FAKCJIJQHRJ^JgJiK
most recent	.J2FIJQHgK
mot	!K)T,H-H.K/G0K1S8GBIKBQFRZTH_IbHcKfT
mot de	!K)T,H-H.K/G0K1S8GBIKBQFRZTH_IbHcKfT
motd	!["FRH
mount	!]"3#J%H&D*I+H,=.?/;0E1S2F4K5Y6J7<8B9A:I;>=C?JAFCIFHGDHEIHJEMUN>OCRYSDT:VGWCXC[H]I^B_:a7b?cCd@eGhYjBk<lD
mount cifs	!T
mount davfs	!UBJMWRHlI
mount error	!_SITI
mount failed	!C)Y1Y5FBBKGLWRJSWfX
mount grep	SV
mount mnt	5TBX
mount nfs	!gBGKFRHTFdGiE
mount point	1IKU
mount sftp	!?1V5WBWSGTKhYiW
mount volume	!V
mounted	!c0HNFSD
mounting	!X&J,D.J/I1X3F5G8I9HBCKDLIMWNHR>SETHWV_JcXfGiHlH
mounting failed	!UBJMWRHlI
mounting nas	!U
mov	!@"V#W(F,K-J/J3J5IKU]W
move	.G/K0EBKKKLCOaRISETJaF
moved	IWLCOWVS
mover	(V
movie	KTOFSI]WaT
można	!A"F#J%J&H'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8H9I:J;H<J=H@KCJEIFJGIIHJKKGLWMJNJOIPIQHRTTUVJWJXJYKZJ[J]I^I_IaHbJcIdKeJfIgJhKiDjUkHlJ
można połączyć	,S/S0KBHIKKJLKRUSJTWjK
mp	IHKELESUVH[I]WaT
mp 4	IHKELESUVH[I]WaT
mput	!DIVLINJRWTU_KdV
mqtt	!^,F
mqtt server	!Y,H
ms	!["=(G)F+E,=-60E1<2G3@6H7V9D;=<F=H@JAFB>F@HIJWLGMGNJO@PCQATZVGW=XCYK[F^G_:bGc?gIh@i3jGkUl@
ms connection	!a,HkI
ms couldn't	!E,_7ZKHNHRGT<dakb
ms date	&TBI
ms timeout	7ITZ
msec	-95HBIJTf[
msg	!A#>%F&4'B)>*J+K/E091A3@5X:D;:>B?J@FA5DBFIHFIUJ_M;N=O@P<Q5SUUGW;X6Z5]D^GaIbYdDe?g@j@kBl8
msg as	!I*S,U2T9URTiS
msg authentication	!<&J5@BUFFGVKFRYSTTIhKjB
msg channel	198IKDLISHTJ[J_Vb^fZ
msg could	/G5J9WITLHSHTK
msg data	!DBTiSkI
msg disconnect	!C"X-E3K5F9HAJBGNIPJRJ_WbJfGiK
msg error	CUIUKWRHSF_J
msg ext	!G5K
msg failed	!#,2-U9G;EFGGFIHKVLIPIR;XHbXcSfVkJ
msg invalid	!IBFiT
msg kex	!=*C,J-D2H9JJ^KXNF_GkK
msg kexinit	)K,I1I9UJ[NEhJkFlK
msg missing	!YRF
msg newkeys	!Y5FJIKJ
msg no	IULK
msg self	VS
msg service	-V1T5FJDKUNK_IiJ
msg sftp	"H)T/I1UBCRU_IbTcTfFiAkI
msg ssh	!>)T,G1V6V7JKIRUbUcUfIiV
msg unable	,I/B5J9SBHRGTZ
msg userauth	BS
msg using	5U
mt	!VJYTG
mtime	!F"VKINK^XcXfI
mtime sec	!D"VKJNK^XcXfI
mtu	!>-JJeKGTI_J
mtu 1420	!JJX
mule	!B/T7KLITUVSkH
mule extension	!GLJTSVSkK
mule runtime	!G,U/W
multiple	!JLW[H
multiplexing	!],U-I/J5G8JBTKHTT
munge	![
munge munge	![
museum	!IUV
museum example	!IUV
music	!XRISF
must	%F&U(E)J*H+E,9-A.</:1E2D3;4G6[7C8E9D:I<V>A?FAVB4DHESFUGHHFI@K9L:NBPWR<SET8VGWD]K^F_EaAbCc@eIf@gIhJi;jEkClB
must be	!J"G%J&F(K+K,D-H.G/G3B5?6K7I8K9J<;>D?J@TAWB@CSDKETFVIJKALFPYRFTDWIaJbKcJfJiEjJlJ
must exist	!C<[CK
must not	,J/B0I3J5J6]LERKSITJcKfJ
mutual	!;"J%I&G=JCKFcGKPHRFZJcJiGjH
mutual signature	!?%I&G=JCKFcPHRGZJiGjH
mux	3T5I8WBHKX_S
mux client	8WBIKX_T
mv	!USG
mx	!^TK
mx example	!Y
my	.H1A8D;H=K@JB6FIIHK=LFNCRTSTTGWH^K_DbUfHhJiBjVlG
my event	GU
my project	!C,WTUkW
my sql	!h,C-J/K1J3K5G7K8HATBGKGTA
myhost	MUNJdS
mykey	<YBGCbDILJQI
mykey ppk	<VBJ
mysql	!b,GRH
mysql cj	!U,H
mysqld	!V
mysqld mysqld	!U
mysqldump	!U
mysqldump got	!U
mz	!HVS
mz ml	!GVS
máquina	!A,ZKKTEWK_TkG
möglich	!G,G.T3H5I6VBGKHRGTDaIiV
möglicherweise	!?)V1U5IBITKcTfW
m形	;HAX
m形 形式	;HAX
n	!J"I#H%E&8(?*A,W-K.E/Y0F1I2@4D5]7F8G:E=;?DDHEDF@G@H?JBL<MGQTT>VDW?XFY9ZI]Ga:bXcUeIgYiGk;lB
n 1	!HATIV
n 8	!A-K;IAKBHRWiJ
n 9	QX
n a	,U
n but	KDbUcV
n connection	!I,J/H5IKFNU^T_T
n l	,W5VBSiU
n nodes	!DBHRWiJ
n nsubsystem	bG
n permission	<S
n return	!KQT
n s	+S3V5I9WBT
n this	CU
n warning	3X
n y	!^(JIGKFOFSFaI
n'	!@"F/F1I3T;K<H=T@JB?K@MVNDTU^V_BbEcJiFjIlX
n'a	!H"K(K*K,B-D.K/D0F1I5[7J8J9G>K@TASEKKBLIOFQJRHSJXJ_IbHcKhTiKjW
n'a pas	,G-H/F0J5]7K8K@UATBJKDLIQKRJbJ
n'est	3KbU
n'existe	!F.K/K5JL]OHSFTH
n'existe pas	!F.K/K5JL]OHSFTH
na	#K&J*J,D-H.D0J1H5B6K7H8F9J;E<I=K?KAKBAFJIJK@L_NHOGQER?SBTWVKWKYJZJ[J^I_IaIbHcJfHjDkFlI
nach	!D(X,D/D7TBKKERGTZ]VgUiJ
nagios	,T5HBUCT
naibu	/T
naibu example	/T
name	"C%:&-'>(7)2*A+-,@--.6/e0f1"3?495#6j7<8,9I:;>D?9A9B:C>D>E>F3H0IJJ?K2L:M9N*PFQ@S?UFV>X.YBZA]8_#a:c"d@e8f!g7h4iSj;l0
name '	OSVT
name 'sftp	!V/G<T
name a	GT
name and	!FGV
name archive	!J
name cannot	/FRWTT
name cipher	*T
name contains	!C/D0W6YOI^K
name could	,J/];F<JLIPWQTSI
name db	!Y/F6K
name does	!J6T?SkG
name error	!bKK
name handler	!B/T5VGVLUiK
name host	!I3U
name ipaddr	!Z<J=J
name kex	*J2K9W
name lookup	!E,K/_5IBIKDTGiJ
name no	;TQSYV
name of	.J5KHKKIOHSJ[I^Yb^kK
name or	!E":&F)G*J+I,B-B.B/T1B2J3A556X7C8I9E;E@DAEB<FKHDIAK@L;NDOEPFQBR]S>TBXHYI[C^H_HaJbDcHdGfCiWjFkU
name resolution	,I/b9JBJSJTI
name server	9K
name sftp	!G"I,S0F3I5@6Y;I<HBFIUKFNIQKREfJk>
name string	!G<T
name to	!I/X
name too	!D;b<K@KA=YI
name user	!V
name web	!W
named	!m&F,G/@5H<BBHIIL@RFTDbIfJiH
names	0^3KLJ
namespace	!Y
napalm	!B8S9I
napalm base	!C*S9I
nas	!G"3#H%C&3'J(Z)?*@+@,X-W1I4G5?6>7a9A:J<J==>K?I@CAABFDKEIF>GHJAKGL0MDNEP?Q;TWUJVBW;X?YDZD[>]E^A_;d=eGfJgCjVk7l>
nas 01	!]
nas 02	!T
nas 2	,F7XTK
nas 22	!J,W2U7KKHRTTU
nas backup	.E8WKTLJSE
nas example	(T/K3T8HBKkI
nas failed	<U
nas lan	3TRJ
nas local	!H.K/G7WKKRJSZTI
nasty	3U
native	!f*G-@.F/F2F3J5F6B8G9B;EAIB@KALENEPGSJTT_IfH
native extension	!Z
native method	!T-E.H6C7T8J;JKILHTZ
natizyskunk	;T?[@DAJQF
natizyskunk sftp	;T?[@DAJQF
nb	!K.W8S;TKI
nb 3	;T
nc	"F&I*Z,5->.K/G1H2C5J6I7E8I9EBFKBMJTDWm^J_@cJdGfHk;lH
nc x	!HTHWVXSkJ
ncat	!I,b-EWFXX
ncat proxy	,c-GW?XU
ncbi	,X-I1WBSKFTGfU
ncbi nlm	!W
nchannels	)S1S
nchannels 1	)T1S
nd	!K;TSJaU
ne	!A%I&H(I*F+I,?-B.I/@0V1I2E3Z5J6I7C8J9?:K;G<H=K>J@KAJB>CIEJGJHHKCLGNHOEPHRBSITZXIYKaIbCdIfIhDiDjFkE
ne correspond	!D3^5ATB
ne jp	bK
ne peut	!S5STI
need	"F*G,E-I.I1b2H3D7J8H9D;C<J>GAIIEJHNWOSQERCSVT@^TaFbWcJfGkC
need cwd	!<1cIHRKkH
need to	,I3E>GKKOUSYTI^V
needed	!G5I9IJWKGPZTFiK
needs	&I
needs to	!K5V
nef	LVOJSU
nef failed	LVOJSU
negada	SU
negato	!SLFSU
nego	9U
nego fail	9U
negotiate	!+"A&F)G*b,@-I.D/A1=2c37567A8A9d;?<I=I?K@HADB=GEHHIHJHK;LFNGOIPIQER?SCT=WIXJYJ[J^IaJbCcVdIfYhFiCjI
negotiate '	NSkVlS
negotiate a	!H*Y2U9U
negotiate key	9V
negotiate proposals	!D2[3E5G9_
negotiate with	!B*Y2Y5HBK
negotiated	!Y
negotiating	!TkU
negotiating protocol	![-HNKkTlS
negotiation	!="J#J%B&;(H)T*o+?,4.=/60H2o3W4D6G7=8;9g;9<@=E?G@@A5B.CJEJF6G<HCICJBLAMHNHOBP9Q5R.S>T;UKVIW;XCYCZG[E]K^D_.aFb9cUdDfTh>i9jB
negotiation error	!A*W-G/J2V3I5G9Y
negotiation fail	!G"J*k,F-E/I1J2j3H5G7I8G9hAEB?FDGIIKK>NGOKPHQIR@SITCWH_DcJfFiEkJ
negotiation failed	!G&G,C-U.F/G1F2V3^8H9V;D<HAHBCFKJIK<LJPJQFRBSITBWI_HbKcJf<iHjKkTlI
neither	!D@S
neither pub	!E@SAS
nest	!JfT
nested	!<"H&J/@0G2K3C5]7H9H<J=KBeHHIJPHVJWJYK[DaFbHcIeZfBiK
nested asn	!H@S
nested exception	!C"K-G.@/E0J3H5^8S;GAJBeHJNKOSVK[EaJbJcKfD
nested io	!C5J8VBF
net	"8#5%I':(C)H+:,W/^0J1I3A475J6]7T:7<>>6@CBEC8D;E>H=I?MJO@P@R>U>V8Y?ZJ_JbGe8g5iEjG
net '	@UAKSK
net 1555	TF
net 2022	!J,T/K
net 22	!STJ
net abstractions	!@,UJENSTU
net backup	!HIHLWSJ
net base	"Y-C1J8TKJN]_EkS
net client	!G
net closed	!J"F)U-H1X8FBKKHRF_KbTfV
net common	!##J%H&@+I,@/H2A4I6G7J<4=;>IBGCIEEHHICMIPJSUT?VJdFjFkAlD
net connect	!J,d-@/95I7X8H9IBCKBNCRDTTWG_@dW
net connection	,F;JBFTS
net dns	/U
net err	![
net ftp	!TKK
net http	!],<MV
net inet	6U
net ipaddr	bT
net java	!H6E7UdU
net js	-T_U
net malformed	lW
net no	!J7VTXkF
net packages	!HRUiU
net plain	TV
net port	!JdK
net private	!@;J=U
net schmizz	!4"F%G(I+I/I0D4I6D7A;S<?@<AACIEIFGGFIAKUMGOIPKRGXGZAdDfDiJlF
net scp	!D/K5JLW^[
net security	9J
net session	-T.I1C3G5K7@8TBHGIJUK:N]SGTZdIfGiG
net sftp	&A(B+G-B/91T2J3B5?6=9A;C<FAFB:FDMIPDQ=STT5V=W@XGZC^=_Cb:cUeJgIhBjCkIl<
net socket	*I,C/C2G3K5JBJJXKSNURIkU
net sockets	!D"J&J*J/_1J3H5G6UBKGKLINCRISHfJkHlJ
net socks	!JdT
net ssh	!A"I#G(I)=*[,J.B0I1I2U3B597W8T:J>I?IAXCDEGLFMDOKR=S9TZX@YE^CaGb<dZf8hSl;
net ssl	!Z
net subsystem	-I1S
net unknown	,:-E/_3I5=6]7>8H9G;JAHBHK@LJNEQKRFSJT2WG_JdJkD
net use	!G/]5JB[RUiG
net version	1SLU
net web	lT
net'	!IbTjU
netmiko	!@7Y8I;JGUJFKBPJQJ_SdTkV
netmiko authentication	!FGVRS
netmiko exceptions	!C-TGVJIKIkX
netmiko timeout	!G7TJIKH_VkY
netty	!b,J-J1KKC_JfI
netty channel	!b,J-J1KKC_JfI
network	!B"G#@%B&0'D(A*<+<,T.K/T1K213#4A566G7c9J:A;;<3=;>G??@IAHBBCADGEAFEG:IXKYL/MAO9P5QHRHS-TYUDV=WWX^Y>ZA[<]B^-a<b-c4eBf*gCh7i@j1l+
network adapter	!T
network client	!Y
network connection	!H)S,7-X.I/:3H5E779TGHJJNVTEWHXF^@_UbBdDfChGi:jI
network connectivity	!T,S/J7VRJTJkX
network error	!)"5&A(J)8*F+J,Y-8.</S1.2D3B586H7^99;F<E?I@JAHB3GIIFKWLEN,PHQIR-SIT_W_XW^H_&bCcFdTfChJi?jJl=
network getaddresses	,S
network is	"E,1->1H5F6F7_8G9JBDIfKENDRGT,WJXU_Ad8iJ
network issue	!ITV
network may	!=9TBHNTRH
network name	/ERV
network path	5TBVLFRW
network related	!V
network request	!W
network service	!H/X
network settings	!JBKNVRHTWkU
network this	!V
netzwerk	7VTU
netzwerkfehler	!?,I5J6IKTRJTU
neutral	1SLV
neutral public	1SLV
never	3G5VBFRKjS
never used	!Y
new	#>%<&>'D(>)W+G-G.>/U0J1S3U7I839<:B;><B>V?bBFC7D@F.H8IAJ<K/M;PIQHSUTCUFV1W7X>ZB]@a6g?h5j7k'l8
new 3	!GeU
new branch	!S
new client	!E"I,F.J/E1VBKKIRISHbTc^f[
new connection	!I"K-F/V7SNJTVkJlK
new error	!Z,J/D5H7G;TBJRHTEYW
new fastq	!BOHSdaJ
new fastq'	!HSX
new file	!UOTSG
new format	;?<@=F>^?J@JAFBJPJQHY>
new fs	!>)Z+F-U.J1V2H3U4I9J;9<0?D@FAABSH?JGNTOJQKVCYG[J_JaIbIkD
new host	!U2J3H
new hostkey	!U-I5JHJNJYUbUfJ
new instance	!H<U=KQT
new key	/T3F6T
new keys	!b9IFJiJ
new one	OT
new or	HH
new promise	;J
new session	BH
new sftp	!6">)F.H/[0I1<2W3W5D6I8A9X;E=WB9IJK=LEOGRUSCTCZI_KaKcFf=iW
new ssh	![,J/I2I3U9EBGKHiK
new'	!B1K;KITLIfI
newer	!I;H@HFW
newer client	FW
newkeys	!^*K5FJHKHiKjK
newkeys received	!X5FJJ
newkeys sent	5H
newline	!BKHNISIb[fF
newly	!S
next	!K&9)G+J/C1@2J3D4I8U9FAHBZIGJGK;LDTGgUiT
next auth	!J&ABVFXQG
next authentication	!X1J5Ij=
next client	BXGIiXjS
next key	!FQV
next run	!F8UKI
nextcloud	3U
nexus	!S
nfs	!h8HBFK@RFSHTEdGhKjV
nfs access	![
nfs connection	!^KITGdH
nfs server	!YKI
ng	!6#E&K,K-I.G/F2G5K6S9T;I=JBTCIETFIGKIDKEOCPGRHYI[I]F_IaCbGeTgEiVjUkH
nginx	!a"F&J+I,J-J/B3J5F7J;I<GBCGJKGL?MJQFRCSWWF[G^H_IaJbHcJfHiI
nginx conf	IGLJ
nginx date	!U
nginx emerg	!Y
nginx nginx	!T
nginx service	!_
ngs	!C"T1I<VBJLI
ni	!]5KfK
ni accelerated	!U
ni fi	!W"J
nicht	!:"&#6%6&2'5(0)J*6+4,C-5.I/U28465[8%9::5;T<[>5?8@>A2CED8E5F6G2IUJ5K!L_M6N+OCP2Q:RCSFTSU;V5W1X/Y1Z5[0]2^E_6b/c)d7e4g2h4jIk-l/
nicht gefunden	"D%K&I(I)C*G+H,>-F.<0?1;2I3=4K596B7B8F9F;7<_=B>J@IAJB<CHDIEJFJGIHGIaJIK@MJNGO=PHQDR>S:T:WHXJYHZJ[G]J^K_Ca<bAcFf8gJhHiBjHkHlH
nicht hergestellt	!C,S/I7XTX
nicht mit	!>)V,D/K1T3^5=BGTHfUiK
nicht möglich	!G,G.T3H5I6VBGKHRGTDaIiV
nicht verfügbar	7J
nie	!@"F#J%J&D'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8G9I:J;H<J=H@KCJEIFFGBHKIHJKKGLWMJNJOIPIQGRVTUVJWIXIYKZI[I]H^I_IaHbJcIdKeJfIgIhKi@jSkHlJ
nie można	!A"F#J%J&H'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8H9I:J;H<J=H@KCJEIFJGIIHJKKGLWMJNJOIPIQHRTTUVJWJXJYKZJ[J]I^I_IaHbJcIdKeJfIgJhKiDjUkHlJ
niet	!="K*K,G-J.I0J1I5G7T8FBUGJKCLJNHR[TU^K_IbIcJfIkIlK
nifi	!G,W.F/HBTKFOJRE
nifi processor	!G,Y/KBIKJiU
nifi processors	BUOKRETI
nig	!I,GTGdY
nig ac	!G,GTGdY
nightly	!D-[/T1>5D7S8IB>K=RKSKTVcTkK
nih	!W
nih gov	!W
nil	"V)X,Y-I/F1V2E4I5X9I<DAXB:GUHKKSLINFRDSITTbJcFfFiHkH
nio	"J)J*K-Z.G/Y1C3C6U8F9F;D=[AKBDHGJKK:LDNCOFREYH[K_HaHf<iI
nio 2	-^8GK?fE
nio ch	9K
nio channels	,J-I/[8IKHTJ
nio file	!K6V7U;K=]LFOHPJaK
nio socket	!GdS
nistp	*B-G/K2Y3S9TAXJJLJMHNIPKTH_IkIlK
nistp 256	*D-I2Z3T9TNJTI_KkJ
nistp 384	!>9U
nistp 521	9SAXJHKH
nkex	-K/IBUWX
nkex exchange	-K/IBUWX
nl	!X
nlm	!W
nlm nih	!W
nmap	!e9=
nmap scan	!a9=
nmssh	!6"[-Y1H2U3K8Y9Z;C<CAXKSNJQVRDWJ_JdTiTjK
nmssh password	!>"]8]B@KYQKRGiW
nn	!W
nn 1	!W
nnqs	!T
nnqs tt	!T
no	"6#;%?&d'((.)!*e+8,=-'0"1G2e344!6F7X8:9_:.<]=7>D?I@CABBFC1D6E+GKHDIVKALZM!N.O<Q,RGS<TAU/WCX8YH[E]A^6_!a+b2c<e6f9g7hFiHjGkDl=
no acceptable	!A&F*_,F-I.K/J2X3G5D7H9U;JFFGKKBNFRGTGfGjHkJ
no address	!H/T5J6FkU
no agent	!F%H&[<KBH
no algorithms	!H2X9VLJSJ
no argument	!F+]
no attribute	!^&K5SKK
no auth	!="J&Y,K9KB]GJREiJja
no authentication	!Z"C%G*I1I3I5>8J9H;;<aAIBFF=G7K<LIPaQJYIZ;hBi@j?
no cache	!I3TTT
no callback	!@&[<]BUWJiK
no class	!]*K
no common	&J-J.G/I1J2^3G5=9];D<HAJBAFWGFJHK;LHPKQKRASJTHWJZIfIhJiK
no compatible	!8*]3G5C9Y;J<J
no connection	&I,W5KBAKJ
no credentials	!W
no ed	!A374>5WHV
no encryption	*X2F9BKETKlW
no entry	5U
no errors	!i/I3F5?6JKELGTI
no está	&U<K=J>TPSiJ
no existe	!I,G7W<ULTTHdI
no existing	!D&G*F,I-T1K3J5B7J8H9@;G<IAKBFFJJXKXPHRETIfAh^iGjX
no file	.K;FI[LHYG
no files	!C+D2J6H9J<JBKIbJIKILG
no fingerprint	3=5[RH
no further	!XBUTI
no guarantee	!D3E5WQS
no host	!a2I3?BJQJ
no hostkey	!3"G&F*B,F-G.F/A1F2b3@5b6J7E8F9=;F<DBCFJGGHJIGJJK@LCPIRASJTCVIYJZKbKcJdJf@hHiJjKkG
no hostname	![&H7I<HIKKHRJTI
no hosts	3KBWRV
no identities	!6%[&W/I<XPJRI
no identity	PU
no kerberos	!T
no kex	!B*G2D9_KH
no key	!H"H#K%F&J)K*5+K.K/C1I20394K5B:I;h<C==>@?Y@iBFCFEKF8GBH>IFJKKFL=NJP/QUR;VIWJYiZB^JdJfIhJj;kI
no keys	!G&]B@PTRHiHjE
no longer	*H2E5IBGF_
no match	!B&J/S2W3F5H7S;KRKTH
no matching	!;"F%E*g,B->.D/@1D2a3C4H5;6I7B8G9[;A<E=K@KAIF@GFHIJDK;LDN?PHR=SHTAWHYJZJ_CbJcEdDfEhHi@k@lK
no module	!a&J<KLF
no more	!9%Y*J.I5E8I;FAJBSHIJIKCQJSFbIcHf=iU
no mutual	!?%I&G=JCKFcPHRGZJiGjH
no new	HH
no o	!B=UIT
no output	!9"U&F,U.J3K5Y8JBVKFSKTZbUfIhK
no package	!]
no passphrase	!U2F5H9K;8<C=K>I?J@BA;EFFCP_YEjH
no password	!8&^5B;H<bFIGKP^Q@R9YGZHi@jG
no pg	!Y
no provider	!E*J5A9I<H@TAWKKPJQF
no pubkey	!X
no public	!W5KBFFJ
no reply	!>,X7V9KJ[KHTU
no response	!A&V*I-H.C/H1W2I3H5G7I9C;G<JBHKaL;NIPJR>SJT@VH^DbJc;hJiGlJ
no route	"F&G*D,(-C.A/.1A2B3A5<7h8F9?;J<HB<GGHJIGK:LENDPJR?SIXD[K_CbJcHdYfGhJiDkIlK
no rsa	3J5W
no se	!B"=#H%I(G*A+I,]-@.8/]0I1=2@3D5;8;9>:J;H=V>I?U@GAFBFCJFAG=HHI?JEK/LJMKNFOXQESTTSVDXBYFZE]G^C_GaHb@c>dGeIfAgHhDiGjB
no secret	!e
no servidor	"I/G7JLVRDSUTE
no sftp	!C"K*K,J.F/U8YBFIJTE
no space	&I(K*I,I.c/H1I5H7I8I9K<JBIIDKDL=OHRKS@TIVK[JaJfKkJ
no specific	.S0SaU
no ssh	!7%H&b*A,J.J2A5K7G9?;D<DBGFJNVPJRKTEfJkVlI
no start	/J5J;V@JA]PUYT
no such	"A#F%F'B(?);*@+5,/-=.&0;2:375I6W7-8494:H;@<T=F><?>@=A4B5CBDAEIF?G=IYJ=K*LhMGN@O9Q4R0SKT+UHVcXBY:Z@[7]:^;_CaIbFc>d:e@hDj9l@
no suitable	!;"J&H8K9H;F<JBSGUKDLIRVZV^JcSfIhIjI
no supported	!1#T)G,H-C.G/E1=3A4J5F6K7E8J:T;S@HGVHKIGJHKALAN@RTSHVIWKZU^I_KbEcEdGfEhFkClJ
no sync	!U
no trusted	!D.J2H3U5[KHRJ
no user	+UBHHJiI
no usernames	!DBSjY
no valid	!T&I5IBKRGiKkZ
no version	!D,W-UNT_V
no yes	5DBTRUiS
noauth	!X&JBFGHRGWH
noauth authentication	!V&JBHRHWH
node	!C#@'F(@+D.K0G3B4D5I9@:E>E?JC>DGH=JDMANSUJV?W@ZB]F^9_IaBb8cIdGeCgCh=iT
node 1	BKYT
node 12	!H&V<WPWRF
node 17	"X-XBIKI
node 3	"TBURUSI_W
node 5	!G-XLXSX_FfW
node 7	!<"H&J-G5G7S8X@XBWKTNKR^TV_GfIj@
node app	!?"I&K@XBYPUR^iC
node dns	!E6T
node events	!J8J
node fs	!A.J=Y[S
node internal	&K0JBHKTOGQTRIS?[DiI
node modules	"F#K(J+B,H4J5J6I9H:J<8=8>IBECHEJHEJKMGNWVHWFXIZJ^HbFeJgJhEjJ
node net	/D6I7UNI_I
node type	RJ
nodelay	!I5T
nodename	/V5K6TTKdVkH
nodename nor	/V5K6TTKdVkH
nodes	!W&I,E.F5I;K=JBCGKRWSITIWHXXiD
nodes base	!DBHRWiJ
nodev	SV
nodev relatime	SV
nologin	"_(J+@.G/D0B1V4J5G6F;G@FAHBGEFGFHKIJLIMHOKPIQER@SJWEYH]J^H_UaKbDcDfIgFiAlF
nom	!D"H(I-J.G/d0V1J3K5G6I<KBIKELJOBQISCTDXK]K_HaGbJcKfJiJkJ
nom ou	!I/Z
nombre	!;&I(V,B.I/W5F6C7F9K<GBIGIKGLIOVRGSVT@XI[VcJgWiX
nombre de	!D,G/V5K6HTEiX
nome	,H/_6JKHTKkJ
nome o	!J,J/]6K
non	!F#G%F&<'H(D)A*A+D,D.2/?162B3T4F5E6B7S8:9::D=C?F@CA?BJC@DFEBFCGXHVJBK7MGNBP<Q>SDUJVCW?XBY?ZF[Z]C_6dWeGgC
non accordée	!^OJS@
non fast	!X
non interactive	!G&J3HBFG]HKKJPERHSJ[KbUfF
non properly	!X
non regular	[U
non riuscita	!@BFGKR]TCjU
non zero	-S/T1IBURHSJ^TbI
non è	<WRKTJlV
noname	!J/X5F
nonblock'	kS
none	!H"V%B'E)A*7-(.6/<0A1/213K6G869<=D>A??@HAGBYDDEJHHIUK?LvMDNDO<QHRTS<T=UGVGWEXIYBZX[*]<^@_2a<bAe?fIg@hJlB
none a	IBLdSB
none any	!T
none at	!F-F6VKJ_F
none delay	!U
none does	!I"T
none no	!*"5#D&^*K1>3J5B9H;W<YB:F,GUHHL]NKPXSJTHVIZ^i0jJk>
none o	!C+SBJ
none of	!:"W.J3A5JB^FJKCQDZUcIiHjT
none password	"f&1;A<-F;GUP?R^Z0i]j7
none publickey	!F"7#U&65T<!AEBcFdP;QKR?TSZ6i]j]
none to	!JISVJ
none txt	!A<JITLXSJ
none unable	!<,V-J/I5J7UkX
none'	<F@WI?LWSG
nonexistent	!1"B-T1G8C<TGKHaKJLEPJQJRFSD_JcJi[
nonexistent pipe	!=-U.G1K8I<VBUHVLGSF
nonexistent ssh	!D5GHZ
nonexistent user	!I"EBJRJi]
nonzero	&VBJKGWV
nonzero exit	&VBJKGWV
nor	!@,I.K/Y3H5C6T<KBIKHLJSKTHWJdVkG
nor priv	!E@SAS
nor servname	!G,J/Z5J6TKJTIdVkG
normal	!YBFRHiJ
northeast	bT
northeast 1	bT
nosuid	SV
nosuid nodev	SV
not	!E#F&U)E*G+=,H-:.;/V2F3K4;7A8K9H:I=G>=?<BJC;D=E=G;HGJALWMBOHPBQDUKY>ZG[=]FbJcEd9gCh!iGjBl;
not a	!>";%F&5'K(>)J*I+G,A-E.?/E091D2C37556H7D8G9I:E;W<0=2@]AWB4DIEDF?GIHDK3LYN@O<QJR>SBT;UEVGWGZH[]^=_Ia>f@gEiBjBkA
not able	.S
not accept	!?2V3>7T9FGVNKTIkS
not accepted	!7&K'W*D,C-C.J0H1H3T6J7K9@;G<J@JAHBVEXKDLJNFOHPGQKSFTB^F_HbVfFiVjU
not accessible	!@"E%K&>)J1U3H8H;X<Y=YEIFFI;KGL4PERITHVJWH_FbJfIiHj@k@
not active	&K,J-D3I5I8V9HK]NCRJ_IfC
not add	!B%[&E;K<H?T
not allow	!>"FPVRXfIiGjU
not allowed	!G"_#I%E&='Z(B)F*G+F,<->.;/=0W183:4H536@7E8A9?:B;;<<=:>J?J@BA=B6CEDIF6GAHFI>JGK3L/MTN=OIP=QCSUT8UHVEWBX>YEZ?[B]D_^a;cBdJeXf=gHhDk9lB
not among	!H3XiU
not an	!G,E/K5FBKNbTFfIkKlH
not answer	7^BIRJTTWJkZ
not answered	!F5VGTKJTSiJ
not apply	!^5I
not authenticate	!W"B%K,=-H.K/A1D3J5G6J9J@GAUBTFTGTKHLGPGSBT<WEYGbHfHjS
not authorised	!],C
not authorized	!["W&K,J3K5ARFSGjE
not available	"X%?-K.A5>6K7F8@9F;D<F=JABK@LBNEOHPGQKSATUWJ_FaHcJeJfAjIkH
not be	#C%:&6'I(C*B+I0;1?2B4G6.8D9E;H<J>J@ICBDJEHF7G8H:I=JFLTMHNCOYP;QKRGUGVSWFX=ZH[;]B^?aGeVfTgEhJi>l>
not been	!C"I,V3>4J5c7W9V<WBJKJTWiF
not being	BV
not cached	!J345]QS
not chdir	!>&J1b<FHIL8SJb_kJ
not communicating	!91I3G5C7HJVK[bJ
not compile	!^
not complete	,U/W3F5WBWRJiI
not configured	!@3C5]8WBHRVTG
not connect	!;#K%E&I)Z*E+C-_.B/C1X3.5H6.7T:J;H=A>KBKCIHBI?JVKSL5ODS:TWVIX-^JaBb?dJj*kKlT
not connected	!;"E&E)D*A.B/H0F1:2E3@5=7X8a9@;F<I@IAEB@FJGJIHKeL;N6OBPHQJRTS9TUWVXI[I^G_AaHbFcAdGfAiClV
not contain	!@"H&K*J,H-U.J/B0G1G3@5E6^8G9D;W<C=JBIFGIKK>LBOJPGQIRDSHTGYY^GaIbJcFfCiGkU
not correct	3SPIQURJ
not create	&I,B.@/?1@6H;HB;HZICKJODRBS^T@VGWB[Da?bIfGiKkJ
not currently	!Y3J
not decrypt	;AAJBGPAQ]
not defined	!eKFLJSG
not determine	!J1WKWLISHaK
not download	5U
not enabled	!I"G,I.F/K0H3G5@BEK>LHNJSKTJf[iG
not enough	!E.[^J
not equal	!@(W3]5GKISK
not establish	!K"E,T1;2F3C5G6F8G9>;F<DBWGWHJJJLERGSHXJcWfAjIlJ
not established	!:"J,X-D1I3K5G7^8=BGK5RJT^Xd_FdefJkU
not execute	!T
not exist	#J%E&A'H(6)E*G+C,<-6.B/W07314I5I6V7@8@9=:B;1<^>I?C@:A;B:CADIEHF4GFHFI^JHK:LaMJN2O4P=Q4R/SIT;WBXAY:ZJ[=]<^I_;a5bIdGf<gGhIi3j?k=lJ
not fetch	!S&G5VSITFjS
not find	!W"F%H&T*J,>-G.I/W1=2H5D6;7G9V;D<V=G@HAGB9FIHDIWKCNHR>S6T<VEWDXH_IaHbBcHfAiCjJkClI
not finish	!HLTSUTI^U
not finished	!:*Z.T2W9TKE
not found	"0#G%D&V'@(8)B*W+7,D-1.*/F07182=3J657J8,9(:W;6<^>4?A@6A-B@C;DDEBF2GAIZJAK%LVMDN8O:PBQ>R0S>T8UFWYX9Y0ZJ[E]=^a_+a7c-dAe?fXh?iAjZkTl<
not get	%E&X,J-I/I5HKGTG
not have	!W"G(K-J/G0I3B5B6J:I;H<GIJKKL>QJRBSVaDfHgT
not implemented	!FA[NT
not in	!A">%G&@'U(C.C/D0A1J2Y3,4G5X8I9I;U<D=B>S?K@BBFCKEGF[GFH=IGK?LANHOCPCQ>RJS=TIVIWHY>Z[]G^I_JaGbJcJfGgJhIi4
not install	!T
not known	!K%K&D)H*H+H,B-@.G/V0E1A2F5X6]7A8H9D:K;G=I@GAGB5FIGDIGK?LBN=OIPHQIR0SAT@VKXDYJ^F_FaJbCcFf?hJjDkTlE
not known'	!D/[6I
not listed	!F
not load	&H1J3H4K=>>DABBICHIFLFPV
not loaded	!Y
not log	!H,W5J>YKJLKR]SITIiTjU
not login	!="X,[3J5I6JBTLKcHfT
not look	!W
not match	"C%G&E(a*W+I,D-G.D/70@1C3m4G6F7E8G9V:J;T<:=;>G?IA8B7CAEHF?GKHAJIK>L4N=OBPCQWR6S9TAVEWHXKYG[I^E_Da?bFcAf;gJi<jEkG
not ok	!<2X3S4U5SBIHU
not open	!=%H&[-B0J1F3H6G7V;E=A@BFKHBK@NHOAPDQCR@SYTHVHWWYG[B_BaFbCcIdIiDlJ
not opened	!?)c,@/I1a3J5E7J;KAEBFLIPIQJRCSGT@WB^G_WbJcYf^iI
not parse	!C5I;UBHLKMWPWQHfH
not permitted	!=#S%B&B'E(C)J*H+U,>-F.8/@0@1?2H3C5<6F7F8A9E;C<E>I@EACB=CDDGEJFDI<JIK8L5NCPDQET<VCWCYF[A^C_TadbTcHe^fCgIiJjKkFlG
not possible	!>.J3IBTLU]Z^IiI
not present	"]3?;V>J@KAGHBQKYJ^Tb[
not private	!V
not properly	!C,G7UBKKITS^TbJdY
not provide	"H3JBKLGNKRHfY
not provided	!Z"K-K/I5K9ZBGNBRETKWJ
not reach	!A,^.I1I3H5F6I7UBCKILFRCSIT]iGkalK
not reachable	!G,B5FB^RKiWkG
not read	!J#J%K(H)F*H.B0I1A2I8<9::V;Y@UGGIDK5MJOEQ5RHVD[K]K^EaAb9c;eHf8jTlJ
not readable	5H;C<H=]@KAGCKPJQI
not receive	"J)J-H1@5HBINITI_JcYfE
not recognized	^W
not recoverable	!U.JIK
not resolve	!I":%E&>(K)D*H+C,A-=.>/a0K162F394J5/6Y7A8C9C:F;J<I=J@JAIB<FGGFHBI@NAODPJQER3S4T7VIXd[H_@aAb=cBf9hKi<j>kYlG
not responding	!E"G,:.H/E1?3G5E6H7>8dBCJYKZLFOJRDSJT6^JbJcKdIfKiFlG
not running	!D"G&f,E.G1J3D5D<JBJIGKCL@NIRESBT@[J^H_HaEbGfBkE
not secure	5U
not send	-I8HBEGEKJNTRJfJkJ
not set	!U"K%_&G/H1H3EKILFRESDTJXT^JaWbHfIiH
not settle	!C*Z2X5J9VAKFJKJTHfK
not sign	!@"S%]&>RTiT
not specified	!6%K&T,J-U3IBKIILHR]SKTJiK
not start	!G&J,X1H7WBKfX
not support	/I3D9XLINJRFVJa[bJfE
not supported	"1#H&1(F)H+I-H.>/E1;364J507B8=:G;*>CAaB<CADGEBHGICJEK,L;MKNSO>P^Q3R<S8T4VHWBXCY7[D]H^2_8b>c6dJeDf0gHhHi.j=
not the	3U5G;EAH]W^J
not transfer	AUBU
not transferred	!K(S
not translate	!Z/E6K
not trust	QT
not trusted	,I3Y4>5[;KBKKDNHRJTGfI
not upload	-F/JKULSS__TaH
not using	!I5K9BUb
not valid	"I&E0]1K5>B=KDLIPFQTRCSJTF^IbIfJiS
not validate	3S4V5Z;JBFKFRFfJ
not verifiable	!<,I3Y4VBFKFTH
not verified	3J5WjW
not verify	3T5ZBEKJQJTJ
not write	!V.I1JBGRFS_TIaA
not yet	!^3E5BPK
not zero	!Z
note	3J8TJW
notes	&J+K.J/J0X5G:^BHIGKIRHTIiHj]
nothing	!J.I/F1I3H5I7I8J9GBCIcKCL@NGRSSA_VfHkHlK
nothing to	.K9JIaLARKSBTK
notice	%K(D*S+B0D3C4I<?>EB4FGHIJIMKRCTEWGXJ]I^E_YaHbBcWdVgIhGi8jCl<
notice can't	!CHKVV
notice cannot	!C6T9KKJNJ_KdV
notice config	,J-T5K<GBJLJNSfKiIjK
notice connection	!A"J)G/G1B2WKUcTfGlJ
notice expected	!C-K1S9JNI_IcZf^
notice failed	!F,J1U3H7JTGcWdV
notice no	2C9T
notice sftp	!Z.SIDKFLVSWTJ[K_JfK
notice sshd	!E_[kJ
notify	!Z@JBIQVRG
notify error	![BIRG
nov	-J
now	!X"Z)E*U,B-H.D/H1?2S4G5<8J;IBFIGKANFTEUXZJ[K^K_FbIcHfHiKjIkA
now decrypt	UX
now it	KJRT
now try	!Y
npm	!t"J+I,B-K.H/D6J7F8I9E;K<HFJGIKBLCNIRBSBTSXEiCjKkClJ
npm ci	IT
npm err	!h,K/J7J<JIKKJLHSHTXXFkH
npm error	!a
npm run	IT
npm warn	!^RJiK
npmjs	!Z/E6I
npmjs example	!Z/E6J
npp	!8"H&I,I.H/B3Y;I<IAIKJLINDQGRbSHTHbJfGlB
npp ftp	!8"H&I,I.H/B3Y;I<IAIKJLINDQGRbSHTHbJfGlB
npqrv	!U
npqrv b	!U
nr	!T
ns	!X/U5JKJTJdU
nscp	1ISY^EbWf[
nscp connection	1ISY^EbWf[
nsubsystem	bG
nsubsystem request	bG
nsurl	/U5I
nsurl error	/U5J
nt	!_%K&V*I,J.>0H3H5G8H9G;C=K@JAJBECCD[FJGKIEKJL@ODQHR>S@WEYI[EaEcJfFiCjG
nt authority	!ACFD[
nt node	!G
nt status	!h"J,F-I.C/G0K7JBIKGLJOGRDSFTIWG[IaIiJ
nte	5J;IHWTK
nte 5	5J;IHWTK
ntru	!K
ntru prime	!K
null	!f"D%I&J(G)I,9-A.>/80H3<596I?J@DA:BHCEFFGDHFJIKHMTN@PVQ=RDTDY?ZI[I^E_CaCbGhHkD
null on	!G1WfI
null or	PU
null pointer	!^
null resource	#S;XBGKKPJRIYIjD
num	!C"B%D&-'8(S)=+0,B-D.U/<0H1!2@3C445+6@71:@;I<'>;?:@@ADCADFE@F9H>IBJDKSL?N]P<QUS7TCU?W*X3YGZ1[>]c^:_!aWcsd:f;g]h;i=j7k6l.
num 1	!U
num 10	jU
num 4	=U
num 9	KWNYcI
num b	!A,JKIcc
num blocks	5JJGKG
num bytes	"F(E*K,G-F5F8=9K;GB?IHJJKTLENGRCTB]V^K_KbBfFgTiH
num date	!8BXGHNIRXVTaW
num error	-I0VLKMUNISI
num exceeds	!K.IKHNHc[
num from	![BKQKjH
num milliseconds	!TK?TT
num ms	!E-J7H8VBGGUNIRSfFhJ
num num	!C"H(U*F+G,I-E1J3F5G7G8U9IAJLKNDOGPBQVSITCfBg]hHiI
num open	!IaX
num received	!V.WHTSCbJcGfH
num ssh	!D3I9^FK
num too	KGNEcX
num unable	TX
num username	!V
num was	!H.KKI]Z
num バイ	-I.SKV
number	"=#K%D&@(G)J*D-@.:/?0I1B2G3>596B8A9A;D<E=I@JAIBJCIFIGEHJIGJJK6L>MUNBPHR9SKWKXIZJ[D]I^F_VaCbYc_dJfDgIhXjCkClI
number of	"B,T.D/K1K3D5@8I;J<JGJKGOKRFSJ_WaIbBcHhYjH
numpy	!X
nur	!B3I5I6T;IBCRY
nvme	!X
nvme 0	!X
nxdomain	!A&I(J,C-H.H/g3I5G6J7B8G9F;IBDKCLJNIQKRDSHT@WJcKfJiJkJ
nz	!HYU
nza	*K/I2I5E9I@JADBHHWNJQHSJTGiJlJ
nza c	*K/I2I5F9I@JADBIHWNJQISJTGYSiJlJ
não	!C"A#F%G'U(?)D*A+F,7-60@1;2A3U4G879;:F<T?G@EAEB:CCDEEDFDHFI9JEK0MGNBO9RTUIVCWCXAYFZE]B_;bYc>dHeEf;gAhAiJj>lB
não foi	!G&S(I*I,G-F/@0J1I3S5U6H8F9H<S=H@KAJBFCIEJFJIHKCLDOFPTXK[D]I^I_JaTbFcJfHgIhJjDkG
não é	!I/V=ULJRJSI[U
o	#@%G&?'E(6*:,E-Y.G/U072B4G5A6F9.:A;B><@BA@CKD>EFFDGBH3IGL@N:OBP=QSR?S@UDV>Y?[3]=^X_HeAg:hKi8j;kDl;
o 0	QX
o 1	5TLTSW
o a	,K.FBDCSKHMUQTRJTF
o arquivo	.J/J=TRHSKTJaW
o batch	!KGHIKRDZX
o check	!V
o connect	BTTJbU
o control	!B,V/Y5JBUIS
o error	!V8V
o identity	!F
o port	!I,YNK_IfTkJ
o proxy	!HTJWSXU
o reconnect	!X
o server	!E-U3Y5J
o servidor	!G,F-Z.G/F1K3C5I7J8VBHK]LJOIQGSGT;_WaGbSiIkJ
o servizio	!J,J/]6K
o ssh	!X
o strict	!A+U5H=SBJIT
o timeout	!G"J,E3I5G6I8@9KBWJWK>RKSITZW=X>^FbKcKdW
o user	!C=UITWT
oauth	!Y
oauth 2	!W
obj	!Y
object	!Z"C&I*A+J-D.F/81B2F6C7D8C;@=W?F@DAXBFGHJKK5L-NBTHVXWEYG^H_Ga@bGcBeKf?jA
object anonymous	!YSH
object at	3U
object file	!YLH
object has	!]5U
object name	!V,J.H/J0U6KLIOTRG[G
object not	!BIKLISJV[
object open	!@=]SH
object operation	!YSH
object read	!H=V
objects	!X.T3J8JBKSX
objects 100	!W
objects 9	SS
obtain	"K,S.D/F1F8E;E<TKDLDOKPKSCTTVS
obtain pooled	!F,U3U8IRXTT
obtenir	.USS
obtenir de	!G.U0TSS
oc	,U
oca	!V
occur	!S[V
occur within	!Z
occurred	"7%J(F)I+V-J1J2J7@99;E=HBSFFG?HFKFL4NDQAWTXHYH]I^?aTb>c:dFeHfJgKi6jK
occurred access	!VSH
occurred but	.S0SaU
occurred during	/J3T5I8TBJIVJURHSKTB_W
occurred invalid	!T
occurred no	!S
occurred signature	!U
occurred target	KHWY
occurred while	!H"I+U,X-E0J3@7F9H<FIHLENIPGSUWE^H_DaVbJfHiEkHlJ
oci	!_5JLJ
oci runtime	!Y
ocp	!E3YBTiU
ocp files	!G3YBTiU
oct	!C-J1X8HBKKGNJ_IbViIlY
octets	.U
octo	,J:JbYfXiD
octoprint	!I,I.H7WIXLISDdHkG
octoprint plugins	!@.I7UIXLISDTUdJ
od	;J@T
odbc	!X
oder	!I"Y-J.E1G3S5G6H8K9JBCIVKELYOGRD^B_IaUfHhJ
odoo	!A,K-KQTTIiVlV
odoo addons	!D5UkSlV
of	!I"E#1%+&<(T)J*8+D,I-D/A08253[4.679I:4<@=[>J?9@IDIETFCGJI!JCL5M0OAP=RBS@THU;W/X3Y9[C]^_Ta]bKe-gXiBj=lC
of '	!Y3H5T=FHJLFPSSCa7
of 0	KYTU
of 10	,V/XBJ
of 100	!T
of 1024	!FEV
of 2	JWKT
of 3	!H,U5JBT
of 4	!E-J5K8K;XAYBGKKNJRVSITT_J
of 5	"D.:3J8XBWGILKOJ_YaJiH
of 6	!I9XKW_WcJ
of a	5US<a^
of an	3TNV
of another	!T
of authentication	!G"IRJ_Bh[iBjU
of available	!S
of c	(T.BDUKTSGaH
of created	iU
of d	;K
of errors	5T
of file	&H)U,9-T.=/>0G1T3D5B7E9E<C=H?K@JB9HIIELCO>PIQER@SIT:V[YJ[J^WaYfXgHiEkClC
of files	!X
of first	!E]W
of home	!Y
of host	,F/E3W5^;KBJKIRJSJT:iIjJ
of img	!HLXOJgT
of inactivity	!D)J,J1F8[JINVT>fJlS
of inner	aU
of io	!B-V5H;EAIBHPK_UcCfUkV
of ipaddr	!D,T/X7E
of key	!?/T2S3Z6T;UAJ
of known	!K&S374I5@<K?TDIHYKHPSQIRTSVTKiSkK
of memory	!])U,J.?/J3J9IBHKJNIRGSGTE_F
of num	K?NGSJTDc[fK
of open	!S
of public	!U
of remote	!G(YLG]H
of retries	!>,TiS
of right	!H/T7T9KTJ
of root	;@=l@@AHB?CFEFFHRJYGiJjH
of root'	<F=^
of scp	bU
of server	3SSW
of sftp	!E"K,T.E5C8KBSKILGQVSHa^iD
of size	EV
of space	.Y8JKF
of ssh	!INU
of successful	!_1G
of that	/IOT[T
of the	!>":#K%I)G*E,4-J/>1@4J6I8:9=:J;S=<>UAZBSEEF@GWHBIEL9OAP6SIWH[H^C_Ha9b:c9dSfKh@iDkXlC
of these	!X
of this	!D"H1I3T;KKEPJQISJ]V^E_DbHkX
of time	,J7Vd[
of tmp	!KLVSW
of type	!]3K5J<HBHFU
of undefined	!W
of unison	KT
of unknown	!@5H@SAZKKQK
of uploaded	(ZKKVK
of user	!F"W;VAHRT
of your	!E,V/XBUFSTUbUcU
off	!U"C)V,D-G.D/E0I2H3=4I7H8W9IJTLCNHRF[I^KbEcEhJiCjKkK
off restarting	!S
off setting	aS
offending	!=3e5=H@dS
offending ecdsa	!K3[5HHH
offending ed	!H3[5E
offending key	!FdS
offer	!E*Y,J/I2Z3D5A9W<JBDFILKNJRHTJcFfTiJ
offer aes	*X2F
offer diffie	!I*H2?9[
offer hmac	*X2H
offer of	!U
offer ssh	!D*E2a5K9D
offered	!;&H*W,I.G349V;G<C=HAGBeGBKBNJPJQHR5SJTJaJbKcFfGiH
offered curve	9S
offered diffie	9S
offered ecdsa	3I5X
offered hmac	*V
offered public	!W
offered rsa	2U
offered ssh	2W5G9HFK
offered user	*T
offering	!J&@5F<9BIPBhVjZ
offering public	&E5I<:BHFSPChZ
offers	!>2Y3F5GBIFFiIjX
office	7S_T
offline	/IBIKITWfGiJ
offset	(V,E/I1H3J7J8A9J;HBJIFJIQJSHTCVJ]_cGfIgJ
offset byte	KJ
offset int	!U,J-T8IJKTG
offset num	!G(J.HOJ]]
offsite	!?,[.S7W8JHJKDT_
often	5H
oidc	!T
oj	!H
oj jsjh	!H
ok	!w"5#J%F&D'I(U*:+C,1-H.7/80=7:82;;=D>J?I@FA=B:CGEIFDGCI3JZK*LCMCN>OAP?Q=R;S<T@VVW<YHZG]B^@_?a>c:d8eFgChAiIk6l;
ok 0	!I6U7T
ok 2	!U
ok host	[S
okada	5WRJiU
okhttp	!_/CNHTF
okhttp 3	![/GNHTF
okuru	!F<ULGVT
ol	!]
old	!["E#D%D&G+A,@-E/A1B3>5?6H7J9V:@;1<G=:>U?I@=A7B4C=DJEXFEGIIEJHKDLWNWOXP8QBRBSTUGWIY=ZJ^K_HbEcDfChEiE
old example	!UFT
old pem	;C>[AI
old rsa	!FEW
omdat	!K,Z/J
omdat de	!K,Z/J
omitted	TU
on	#J%<'H(V)A*[,S-H.]0I3?5D667F8F9E:/;:<9>1?4@3A;CCEEFJG4H)IJJ3M?NDOHPKQ7RATFUEW,XGY>ZC[D^caYdBfXgIh6j@
on 1	,TBTjU
on a	*I2I3J5KBFFUKGLJSKfU
on an	!B5Y8WTJ
on august	!S
on c	!J+TDU
on channel	!H"Y)H*I,A-H.C/A5D8HBCK@NHTHWG^W_HaGbXcUiIkH
on client	!UBK
on cluster	!C"cBTRDSFiX
on connect	!X-SKJTI_K
on connecting	!C*U2X5I9HQS
on connection	![RJSI
on control	lV
on device	&I*J,J.^/J1J5H7J8JBJIEKELAOISDTJ^JfJkK
on encryption	*X2K9J
on endpoint	!W
on error	!U&V,J-K.H/J1VBIISNJT@cIfF
on failure	!]"G,B.=/B0FBJKDRITG[I_IaJiJ
on file	!D(TBWDXjK
on filesystem	!G.ZLK
on handle	!IJU_S
on home	!<+^.VBKS[aI
on homedir	!T
on host	!I"B&Y*D,?/G2Z5B=JBbFFGJKES>aHfHi[jWkD
on input	JJKU
on ipaddr	"@#I(J*@+>,^.A/]0K1D2E35516;809A;D<G=IAIB:EGGDIFJ?K&L<OJPDRES8WFXTaHbAcCfEh:l6
on kex	!J2J9a
on line	!J%K(H*U+B,G.?0I2V3=5B7U@TBCIVJJLIOCPIR@SAVK[E^JaAbHcTfUgKiCjElT
on main	&I;UBJTXjS
on mnt	.TSHaV
on module	!XTT
on node	!CBULWRVSU^KfWjU
on open'	.I[V
on port	)I*<+H-2.G1>2E5T8?95;H=JB6FFIHJEK-LKMCNUR<SHWIXC^I_.bIcIhHi:kYlV
on project	!W
on remote	"I&F(G+K,?1G3?5G7K8J9G<K=IB=IJLHNFOXRESUWJ[I^YbVf=jJkH
on root	+Y
on save	/STIkX
on server	!C(J*K,H.V/G5FBHKGLVOIRJSG]V^EaFfS
on sftp	!D/JLY[TaS
on signal	7VdZ
on socket	!JRTiV
on stream	!D)T/K1T7HTI
on that	![
on the	!3"=#F(D+F,<-C.T/40T2>4T5F6D86:K;><J@FACDGEFF?GCHDIVJKKDLTNEQCR!TDW?XDYEZD]U^_aBdJeCfZgIi@k9
on this	!@"C'V,J.F/J3I5CB@FSKILIOHRVSCZJ[G^U_GbCeYjJ
on timeout	8VJUKINVkUlJ
on transfer	!>(]/K0JIFLJNJOHSDVXaEcJ
on upload	BTLIS<aY
on var	aV
on web	!U,E=TBKKKNKRKSKTE
on your	bW
once	!J-GBTNIRGYUaUbTfJ
once without	QT
oncomplete	)J.G/S1JIK
oncomplete node	)J.H1K6T
one	"?%J&D(J)K+K-F.?0F1A2A3_5J7F8D<C=C?TBECFEIFDGeHAIFL=N>P?R;TIVJYVZJ[B]H^@a@b=f=hHi=jEkSlC
one drive	!T
one line	;T?VQX
one of	"J/U3D5@9WGTKUQUYW_UcGkJ
one pu	3T
one time	!D.J3J5E9JBDGbOJRETIaK
ones	;G@VQVYV
online	!VRG
onlookup	!G/W
onlookup as	!G/W
onlookupall	6U
onlookupall as	6U
only	!E"E#D%C&8'C(<)@+>,+-3.*/20Y1J3<4?5'6?78829V;?<E=1@GB#CBDAE?F7GHHTIJJ@K%L+MHO5P2Q5R9T7UGV=WKXUY7ZW[4^]_*aKbmc7d?eSf/gCi/jV
only access	!U
only all	!V
only file	!]5H;K<IHYIJLBS7
only offers	!F2X3I5IFJ
only pu	@J
only supported	!HAY
only supports	!H9[lW
only the	^V
only with	<U
only yes	IT
oo	)V
oops	"J,T-T.H5IIFLTNHOJRHaHbJ
oops something	!<,U-U1S3TJSKTRKSF
oops vsftpd	!W
op	%U&H.D8JKHLEaTeTfT
op unsupported	!G.GLGaTeT
open	!H"4#G%+(")K**,=-4.D/?0X213>465G7F879-:8;><_=Z>e?7BFE<F3G8IXJAK!N2OXPDR>SUTCU;V:ZG[V]%^2_Aa*cEd6e(h9iAj8k<lW
open '	!H&G+W1I<]AFBHCKL8OHPIRJSJYI
open 'c	!W&J+W<F=JHCIE
open 0	!VHTLHfK
open 13	!YSJ
open a	!9"H&b,>-J.S/I2I3J5D6J7H9J;H<FAJB8IUKJLFPHRCSAT@WSbYcJf[iEjHkJlI
open b'	VW
open bsd	![/K
open c	!C.I0UIXLFSE
open channel	!C&I)U,D-G/G1X5I8ZAIKWPKRDTDWFcTfU
open config	!G<XLV
open connection	!J"J&J,B-J1B2I5G6d7T<CBILHRHTCfEiJkH
open connnection	-J
open data	=SIKOK
open dev	&F/K5WIHLKP[QGRUSKjJ
open directory	&F.I1G<EBJHJIAKIS^fG
open dra	!IOU
open error	!B)VLUOIWX_IbIkG
open etc	<C=WHIIJLFaV
open failed	!G"B%J&D)J+K,T-D.</U0F1<2J5A6H7D8G9G;I<K=JADBACIHFIGK?L?NJOBPHQGR@S=TYWWXJ[B^GaJbUf[iGjKk>lI
open failure	!8"F&F)G-G.;/>0E1W2I5J8I9G<HBFK<LBO@RKS@T>W?[?^J_WaKbTcHfZkX
open file	&;+J,C-G/E1<3H5?7J8H9I;5<d=i><?B@AABBICJHVKCNJPBQ4R=SZT?VCWHY>^JbFcFf;iCjGkI
open filename	!GVJ
open for	!9.X1I<HBIHHKHLTOWa<
open format	!V
open home	!G"J.G5^;@<U@HAJBHITOXPBQHYG[XfH
open https	!V
open id	IJ
open in	'X.XLEOYSH[FaI
open incoming	SW
open local	!GIWLK
open no	!]<FI>LI
open output	!a.GSJ
open path	0U<XIILDSU
open permission	!a=KBKR@SCaG
open pipe	&S
open private	!G;X<]=T@CAJB<PBQJRSYF
open public	!D;5<Z=[BGFAPSRAi?
open r	CU
open read	!D=KI]LJSJ
open remote	!?&K.[/F1H<GBHIKLURKS_VIWJ[TaCfH
open repo	/[1C5VfJ
open repository	)A2I8K=KB]KILIPSR>SFcKjUkC
open root	!Y;J<Z==HVPKRJSB
open session	"U,J/J1YBFGVLESFfIkI
open sftp	!0&H)],Z-B.B/W0I5U677F8@9I;J=FAJB@GJICK>L;NFODQGRYTJWCXT[I_CaCbGcUf[gSi[k:
open shared	!YLH
open ss	;J?J@SAU
open ssh	!G"C%F'F(E)G*E+T,/-J.</?0J1C2@3G5B6;8C9>:J<;==>n?+AXBHC=FIGJHCI8KGMXNAO=Q_TIUIV@WB[;]K_KaBb?cIdGeIfEgDhBl]
open ssl	&H1J3F;U<E>J@SAVBFDJIIJFLHMEPFQUVKiEjJlF
open storage	!W2G3X<KLG
open stream	QFSF
open string	!H1WfJ
open sync	!@=]SH
open tcp	/WTTXX
open test	SS
open the	!YHVLHRJ
open to	;K@ICfYF
open tunnel	!I5SFVRFWTiSjU
open upload	!;.:IBLYOF[aa8
open user	395]6IAJBbHKLIQHR:TGWJi=kJlF
open with	BJRW
open'	.HWU[V
opendir	!WLUaJ
opened	!_&J)U,C-8.9/70D1U2D384K556G7@9@:K;;<V=V>J?H@@A>B#CKGAHIIDK9LGN?O>PAQ=RKSBW9XFYG[C]I^>_EbBdIeKf_gJhEiHjBk?lG
opened for	!S8IBGZTfIiF
opened main	!T-KbS
opened sftp	!X1IRJVU
opened version	!U
openhab	!S
opening	!H#J%G&>(B*D+@,V-E0D1V2A354J6C8D:J<S=T>I?K@?BCCFEJHCI<JCK@LTMHN9P?R[VEYBZI[>]Ia4cUdJeKgHhEjJkAlE
opening connection	+J/HBEGTKJRWTUWIXS_KbJcUiHkH
opening direct	!@/VWU_SkK
opening file	SXaJ
opening main	"T-K1T8UKWNKfJ
opening scp	!A,[9YLIRYSD^IiV
opening sftp	"J)S,G-I/I1X8J9SKDLWSTTGcV
opening ssh	/T3G;J@HBSFXKJNKQUiS
openssh	#H%A(J*C,>-B.</=0G2J374H536J7D8C9<:H;[<5=5@DAiBDC=DFECF;GGHFIBJHK4L@N>OBQHR;S=VHWFZC[H]J^G_BaCbCc>dJgKhFiFjFkDlD
openssh client	TU
openssh f	?S
openssh key	3E5F;XFKKHPHYIiK
openssh keygen	!JTU
openssh private	!0&C;U<;=>>A?J@AAfB<CEFIQBjG
openssh server	!_
openssh sftp	!h"J,G.E/F1C5I9KBEKGLHNHOIRFSFTDaJcHlK
openssh ssh	!H&VBK
openssl	,K@BASBJPJQ[YEiG
openssl encryption	!A;TQW
operating	3T8JKSbKiS
operating system	!H3T8JKUiU
operation	!@"0#C%d&B(4)I*?,B-7.U/81E3I4>5D649=:=;+<'>@?;@8AAB<CHD@E<F>G*HHJ]KZM;NFP8Q7R@SZTTUDX*Y5Z<]6^7_9anb)c=dCfBg9h7i+j:k?l:
operation access	!USJ
operation couldn	!C,W.H7ULWRK
operation error	;JQW
operation exception	!U5W
operation fail	!J.KBJKTLWTTaU
operation failed	!9%D&<(K)I*F+F,J-D.Y/90X2A3S6J7B899>;?<BAEBJGFH@IUJGKFMKNEOXPCQCS]TGVTW@XJ[T]H^Da2bGcFeFf5k@lJ
operation has	!<.K1K2Y7FKTN]RHWJ^TdFfFkX
operation i	KHWY
operation not	"H%G&I'J(I+W.?/J0H1K3J5I8J;I<G@IAIBGCHDJIBKCL?NIOAQJRHTGVKYJ[H_HacbHiKlJ
operation on	!T.FOSSIVT
operation put	9T
operation result	!D3J5H7SBGJVKVNJSGfH
operation the	!Y
operation timed	!J)T,F-;.D1U2D6J7E9IBFJZKaN7RBSKTWXC_:aHfVkDlF
operation timeout	!H,D8IJ]KTRK^S_T
operation unsupported	!:,H.A0I8JKDL?NKOCSATH[H^JafeU
operation was	,I7WKH
operational	!f"KBERFiI
operational error	!f"KBERFiI
operations	"S,F.T/F1D3H5G8K9I<IBFKGR>SSTSVJaXbJfEiVkG
operations connected	!W
operations do	!DST
operations java	.VLFOU
operations upload	LI
operator	"K&K,V-I5D7F;JBXFYKJTI_UiV
operator error	&K5E;JBXFYiV
opq	!Z
opq rrs	!Z
ops	"G&H<I=VTJbSiKjI
opt	#J%H&9'K(J*E+J->0F1F3J6I8@9?;:<S=]>H?FBDDJEJFKGBH?IVJHKELKNARJVHWBZJ[S]I_;bScAeIf9hHiAj@
opt app	;G<JAUBJQUSJgT
opt bin	,V-G/W1I7VBHKHTYfI
opt conda	!S
opt electerm	GKKWNK_J
opt etl	IU
opt keys	!E=V@JCU
opt out	[V
opt venv	<T
optimized	!T
option	"_#I%H&;'H(D)F*?+f,6-;.=/70>1A2D3>4F5J6@7A8B9@:H;5=D>B??@?A<BFCEDGE@FBGZH@IAJEK3L8MBN4OCP@Q<R5THUJVGXBY@ZH[F]F^<_@bJcHdFeHf>hEi6jB
option 1	!DG^
option p	kW
option rhostsrsaauthentication	!Y+I
option stricthostkeycheck	+X
option use	lS
option usekeychain	+T
option usr	!C+Y
optional	!Y"EBGGTPSiK
optionally	5U
optionally you	5U
options	"G&C'J)?+[0J1;2D3E5U6A8A9F<G>JAJDIFGIBJFKBLAMKRVSGVIXHZFaHbJeKfJgGiZjUkUlH
options for	!GBVJJiVjW
options protocol	5T
options session	!G7TdS
options ssh	!K3I5V
options waiter	,I-T1K5U7FNU_TkT
or	":#4%A(,)V*>-E.70E2A4@5X6U7S8D95:G<Y=7>*?AC@D:E8IVJ7K=M4N9O>PHTCU7V=XGYCZ)[4^C_3a@b+c5dIe?hBiJlI
or 256	!D;V@XA[FWQUYZ
or a	!F-HFWKI
or access	!DIXSV
or account	!V
or address	&H5TPXQJjK
or assembly	!]
or authentication	!B"X3I5TBYhHjV
or because	KT
or cannot	;H=U@IQI
or change	!@-S/T;E?U@YAEKKQERJS[YXiT
or corrupted	;XQG
or create	WTXT
or deprecated	HH
or directory	'I(I)A+:,?-G.H/80I1X2E3D6?7@8C9E<Y=<>D?G@EA>BFCHDEFGGIHWIWJEK?MKOEQARDS9T@VCXJYCZH[5]@^BaAcIdEeHhKi<jGlI
or disable	3K
or disabled	!^
or does	!HLU
or ed	!F;TFU
or empty	PU
or established	!JTTdU
or execute	AS
or exit	!F5H8ZBJK^
or external	^W
or folder	!?<HIUVW
or format	!Z;FAJ
or host	!</H3V5U7[8I<KBJKELIRCTEjT
or inaccessible	!T
or incorrect	!^BJRKSK
or instance	!V
or invalid	!GBIPXQVRGYKiK
or ip	!I7UTUkV
or is	!I"U/H1F3D5X<FIFLSRVSYiW
or key	!D5I;AB^FHGUHJPBQYRHTWi?
or later	!IbT
or man	!G3S
or modes	!7"I)d+K1DBYKIRGSJiJ
or no	!];D<HQJRI
or not	,I-I/W3J5I6TBKICKILUNKRITIXG[CdWeTkE
or option	!DG^
or passphrase	?T@F
or password	)G,@/F1A3H6B8H;G<DAJK?PDQ6R_SJT@cJfFiXjJkF
or path	!I,Y.K5K=UBIL]
or permission	!XBJ
or permissions	!I+eBG
or port	!W
or preserving	aS
or protocol	5T
or public	!@&a<XA[BEFJRFiFjI
or rsa	!JBJFX
or same	!GISLKOW]W
or select	GU
or service	"F&H)J+J,E-C/U0I1E3D586Y7E8K9G;J=K@IAJB=GJHFIIKELFNEPKR<SGTEXI^K_IbGcJdHfGi?jHkV
or ssh	!8.H2X4U5VBJHUSV
or the	!B3Y5K;VBJKKPHQSRES^
or timestamp	!GaX
or unknown	!B+J/J3a5W;GBIHULHNI
or user	!Z"KRHiH
or via	!U
or wait	!I
or was	!X
or world	=JCS
or wrong	!C;Y@SATQG
or you	!<&H5@;J<VBDLZSYiKjZ
or your	!A9TNT
ora	!q"?,I.I/G1J5I8K;IBHIJKFLIR?SDTFWJcKfKi@kJ
ora 01017	!ZRCiE
ora 12170	!VTK
ora 12541	!Y
oracle	!X
ord	!FOYaJ
order	OU
orders	-J1J5J8H;I<IIVKAOVPJQGVU]JaFfKkI
orders csv	!W.IKJLDOW
orders csv'	!T
ordinateur	,U
ordinateur cible	,U
ordner	LYOIaH
org	"A#I%D&3';(4*D+B.J0G2@6Y7V9C:J<G>C?C@HC>D>FGGFHTI?JIMJPEU;XEYDZ@[2]5^6_EaDbGc9e:gIiH
org 2022	!H,V/F6UKJRKkT
org 21	!G,K-XKJNVXVdSlS
org 22	"H)F+I,Z/G1?3>6V7E8@9HAKB[HKIIJAK2MTNEPVRKSJTD_GjTkHlF
org 2222	/B3E4J5J6]KJTWkElT
org 443	!_,F-K/_1K7GTBdG
org acme	SS
org and	3B4D5aH=
org apache	"C%G&=*C+D2A6=98<I?D@@A6CIECGIIALUMGNKQHRUVBWDYAZ;[B]I^E_Jb<dDfSgJhHiJk8
org b'	!Z5K
org bluez	!^BEREiI
org bouncycastle	;WQYRK
org closed	!<"])W,6-<.J/A1H3K5>6H7JB;K]RBT?W>iJ
org connection	,b-J/H1E5F8IBIKXRJ_Jk=lK
org could	!G/T
org data	!HIJLY
org debian	!W
org eclipse	!=-I5H9KAVKHPVTJYJ
org failed	!J.K5G6H7H;VACB5GVKHLURcSJTEiH
org for	!F,F-KNTkU
org found	3H5]KGTK
org has	!A3_5>
org in	!@"J*U/E6G7U;F=KBJITSJ_TiI
org ipaddr	![)G*S,I-U/F6G7J<KBHJGPKWIXIZJdDiAjK
org is	4V5J
org jkiss	!IQIRJ
org left	!Z<JBIGJLURF
org maven	!X
org mule	!DLJTSVSkK
org name	!TW_k>
org no	6<
org nodename	/[6A
org none	!IHGIGL]
org not	!B,C-Z/J5I6J7JBKJ[KVNSRJTE_X
org on	!A*I,Z-H6G9DBKKAN>RITH_FkHlZ
org port	!4+H,A/"1F3J6/7g8F<GBCHJIKJILINXQTRIT[Wad^i?jGkVlG
org refused	!K"J,a6G7J8IKARDTGWI
org remote	!U
org repo	!Z
org request	!U
org rsa	!K3AHW
org sftp	/E
org springframework	"J,V-T5K7J9I;GAJHIIKOVQKRSVHWK[IaJfFiKkJ
org ssh	3DBJH[RGYK
org the	!D,F-J1^5G8JTI
org timed	!I,E6K8FK2RJTadU
org unreachable	!H,I-K3F4W5@6F?SBEHWNYSIT@^U_TcVdVkV
org upload	!D,J.Y/D1HKUOBTHaC
org was	4V5J
org x	!X
org に接	/?KITV
org への	!;/G7WK<dTkV
org'	!T"J&G)J*E,?-H1G2F5T6V7B8I9G<JHDLDNDPJRVWFXKdHiHjFkFlK
org' does	5U
org' ed	!f5CHKSI
org' is	!I5UHA
org' not	!I3K4T5T
org' port	6V
origin	"K%F/D:E=ECJHILHQIR@SYWTdT
origin error	-IWW
origin head	!GSViI
origin main	,FUSjHkT
origin master	,T3UBTPTRJTGdUiFjUkF
origin url	-IWW
original	!W%S&W*H<WHE]UjH
original contents	![HF
original error	FT
original stack	%T
os	!J":#I%F&='X)<*A+C,U-2/71D2B3<4G6B7Y8U9J:H?JA<DJEKFCGEJCKUL1MGN1R8S8VVW?XCZH]C^B_4b:c7dHf5h@iCkAlC
os environ	!IPU
os error	"D&D)B*E+K-8.T/<1J2H3D5<6H7X8U9B?J@IAFB?HFI5JIKVL2MJN:OSPFQCRDS;T;VXWDXFYG]G^I_=bBc?dKeTf;hJiGjIkHlJ
os path	!<5X<DLK
os stat	IWLKVI
os too	!B,X7SBU
os type	!SSITUjT
ossl	!^;JAIQF
other	2W3Y5:9TBK
other names	!X
others	!C<I=I?TBECVDSEKFJ
otherwise	CV
ou	!F"W%K&H'U(C)J*G+I,@-D.>/T1H2H3Y4J5T6E8D9G:I;F<F>G?KAKBTDJEJGFJHK=LZMJNIPJQBVEWJXGZJ[B]E^H_EaBbGcIdGeIfIgFhIiYjJlJ
ou service	!I/Z
our	!G"G%C&9)J*H,X-D.J/C1E2G5:7D9Z;==A@EAGBaCKEHG?JKKFLGPBQERHSJTYWHYBZ;bCcFf>hEiTjWlK
our key	"I#K%F&?5F9J;E=FBZFXGDPKQJRIYKZ?fFiXjX
our records	!T
ours curve	!F9V
out	#=%A&.':(4)G*=+2,7-F/51-3=45526E7W8Z:?;D<(=C>@@?A>B7CFD?EEFHHFIWJULGM9OSP4QARBTcXWYJZ;]1^;a@b5c?dfe8g5hGi@j>kK
out 110	!]TE
out a	.[0UKJaE
out after	*I,?/J2J4J5F7?8KLKN^OKVIWFXFaEdHfUgJiJkS
out any	!I/U6TRS
out b	!W
out connect	!A,G-J6VJKK<NHTi_IkH
out connection	-EKBTXdY
out csv	IGOZTKaS
out during	!A-V7IJUKCNWXK_KdBkJlK
out inv	!GISOSSS[V
out of	!W"J,A-F.[/E2I3D5F7A8B9Z;JBCGJJ>K@LHN>OHRCSBTE[H_>aEdIiJkGlH
out report	!K.VSYVH
out revision	US
out the	-I7SKITTdU
out unreachable	7DKITdkI
out waiting	,I-=2H3I5H7?8_9?BEGVN?THXJ_?cKd@fDiJkHlC
out when	!:7XBUKSTY
out while	!C&J,T-].I1J7V88FHGDJWKDNZRD_WcGfGkVlU
out'	,F.I/C1V8TLJOJSET^iJ
outbound	!G*I,G-J/H0J2H3D4V5G7K8I9JIIKHNIOFSTWEX_[U_KcIiJkI
outbound encryption	!T
outbound sending	aU
outbound traffic	XV
outbox	!H.E1IIILTSF[VaS
outgoing	!W"J)J*[,E-K.H/B1C2D5JBIOHRCSWTEaIbJcJfEiJlJ
outgoing writing	!S9UKU
output	!9#J%D'J(C)D*B-4/C154H5V6F7K9<:I;:=D>J?I@FADCJDIEGFEG@MFN:PBQER>V?XFYEZK[I]E_:bVc_eFf5gDkIlF
output clearing	"U
output error	!<&V/KKVLHSGTJjU
output file	<JIILW
output for	!D"VbVfJ
output from	!E&F,U8KBWKGT[cT
output stream	.JHTLFOT
output to	0WKJOK[TaV
outra	!V-[KFNTRK_I
outside	!T"K,B.I/I1H5H7J8WBJKCLFOJSITEXUfF
over	"Y&A*F+I0I1D2H4J6H7H9?;I<CBTGJIFJGKIP?WEXH[J^EaHbXcAfKj@lF
over bap	!C,G5INJPI
over ssh	!C"W&I,Y-C9J;K=IGJNSSKb^jH
overflow	!F-J3K5I9JKJMUNVTJ_Ck_
overflow reading	!F-J3K5I9JKJMUNVTJ_Ck_
override	!^f@
overwrite	"J%K(H+J,G.?/I0I1J3J5G9J:J;I<D=F>KBECFEJIDK<L>NKOiPIQIRFSBTEYJ]Ja?bJcJfEiKjIlH
overwrite remote	!GOW
overwrite y	![<F=HCH
overwriting	LHOXaI
overwritten	!W
overwritten by	!W
own	>GBGRI_UiIkX
owned	!E)XBKCU
owned by	!H)X=S
owner	!A+e7KBDSJTXXG
owner or	!D+eBG
ownership	!I"H)d+J1C5I8JBYKGLJRGSEiIkK
ownership in	!Y
ownership or	!7"I)d+K1DBYKIRGSJiJ
owns	,T
owns socket	,T
oxidized	!HGTRU
oxidized ipaddr	!IGTRU
p	"<%F&<'F)B*H,D-J.?/E082K677>879C:F>K?HCFDEHCIFJHMUPFRJUGV=XTZ?[=]E_Aa^cKd5fIhDiVj?kl
p 1	!T(K+S,K0I3>IJKTLEMXPHQGRUSKVJXKaIiJjK
p 10022	!H,IkY
p 2	-ITU_U
p 2022	!<,T/J6J=UBJOURHSXkZ
p 22	!B-KKGNGSITDYKiWkUlV
p 2222	!E"J,G/J6I7FBGLIRHSK_HdHiHkd
p 3	.UgW
p 443	#W,T6TdF
p 8022	cU
p echo	^ScT
p key	!@5I=K@UAYBKPUYI
p link	!E,U5WBTiU
p port	!U+H,J-IBGNJTFWT
p user	TJXU
p ポー	!Z
p'	,S
pacer	<WRIfS
pacer low	<WRIfS
pack	!S"I(G-I.W/J1K3D5K;KBGJVKXLGNJSJbKcIfJiJ
pack invalid	!G.Y8TJWKU
pack output	!G.Y8TJWKU
pack unexpected	8W
package	!m"F*I,C.B/B1G2J3W7J9D<FAIBEIENHR@TE_JbKcIfEkK
package dartssh	!F-U.G3S5SLUSW
package openssh	!Z
packages	#K'K(C)J+K1I:J>KBGCHEKJDMJOHXJYJ]H^IeJgH
packages airflow	;S
packages asyncssh	!?
packages due	!T
packages fsspec	!W
packages paramiko	!6+E/S1K;JFGIAYJfHiHlG
packages pysftp	5VHI
packages remote	!J7KNUlT
packages ssh	!HRUiU
packer	!@#T5I7S8Z<JKSNVRHjI
packer experienced	!H
packet	!=#C%E&6'C(8*U+6,G-G.</F0A1b2J3?59607E:D;G<5=H>C??@DA5B4CKDCEEF@G<I@KjL<M9NYOBP1Q/R2SHT-UEV:W?X7YC[D]8^5_@a7cqd.e?gFhDi8j3k8
packet connection	!D,W1:2U5D6K9^BEHTK?N<_IfYhSk:
packet corrupt	!D"D*T,I-F1J2K3I5H8@9A;EAIBGGHKePEQBRGWJ_GbJf@kK
packet disable	BJGFRK
packet eof	!I-W1J8ZbKcJfG
packet from	!D9TKFNGRV
packet handlers	!IKKNJ
packet header	8WK]LKSHTG
packet in	"[)Z1ZK_cKfG
packet indicated	KKNFcV
packet len	!DKUNX
packet length	!I"D)H-F.G1J2G3J7K8E9@;FBFEGGKIHNdQIRDTH[H]J_IaHfGkT
packet max	cU
packet py	!HJS
packet read	5K
packet received	!J"Y)H.J1CKDLJSHcSfZ
packet send	!H5K
packet size	!A-I8KKZNX
packet socket	KWNYcJ
packet too	!A"S)K,J/I1B5H9J;JKTRKcZf?kT
packet type	1[8H9JJTK=NJSYTHcKfX
packet userauth	!cBCRIiH
packet wait	EE
packet was	"F)H*T,F-D/J1A5K7J8F9EBKKXSETG^F_HbFfF
packet write	!<"E,F-@1]7BNHTHdHkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!CKYWU_T
packetizer read	!KKT
packetizer readline	!GKVWU_U
packets	!TJTKF
packs	!U
pad	2F;TBYQS
pad block	;U
padding	&K*I-H8J9H;[AGBHNVPFQZRHTHfI
padding did	!IQX
padding exception	;S
page	!["F,G-J.H8J<J>I?TBAKELIPJQUR?SETF_KfJiF
page for	!JcV
page html	>K?U@TAVQZYV
pageant	!?"?%Z&q(G)H*F,=-E.A/E0F1?2F3;4J5D6I7H8C9B:G;;=G@FADFDGFIDK5L;NEOBPAQFR7S;T9VKWHXFYGZF[G]I^D_Ca@b@cBf<i;jZkBlH
pageant is	%X&W<JBKRHjG
pair	!Z"C%J*I+I-G/J2G3A5>9F:K<[?YCHEHGJHDIIKILGNFYWZK_JcJfJhJkK
pair java	!D<W?YASYW
pair load	!D<W?YASYW
pair not	!T
pair or	"K&WPWRFiH
pairs	!H
pam	"]1[8HB5FBLBZSbJfEhHjI
pam account	!J"ZBGiF
pam for	!URSiI
pam unix	)SBEFJZTiE
pandas	.T
panel	BK_TkV
panic	!U-H.I0KLTNWOESD[WkE
panic ssh	-INXkF
panicked	3W
panicked at	3W8H
par	"I%J&H'J(C*D+J-F.C/72G4J5:6F7C8C9@:V;H<B=B>D?IAKBZCIEHGGHIIIJJKKLEMJNFPGQCR:VJWIXVYG[I]H^J_;aEbFeJfEgGi?jUkAlE
par le	!6(H*J-B.J/>3G5A6J7J8K9DB]K=LJRBT@XW_DcIdJfIhTiGjWkG
para	"V(J,>-E.B/C0J1E3?5C6J8H;J>IBJGIIFK>LGODPSQXR>SCTSWKXI[G]I^J_DaDbFcFdJfGiDkB
para el	!X
parameter	!["K,G-I.H/?1J3H5E8F<V@IAVBIKBLGNKOJRDSHaKfHiK
parameter 1	TTlS
parameter no	<U
parameters	!W2W3J5F9ZBEKJ_JcKhF
paramiko	"E#C'A*G062I4B6E9D:D<I=J>6?<AIBAC6DAE7GGIAKWLKM:OITIUFYJ[I]>^AaEcTe@g<iDjAl=
paramiko 2	!IWU
paramiko 3	!T
paramiko agent	!D%S&X;KKH
paramiko auth	!KGU
paramiko channel	!F1UKSbV
paramiko client	!<+J,V-E.F/[1G2H6J8BFJHTIHJVKFLDOJPJQFSDVHWI[JaKfWlK
paramiko date	!d(G3JKJ
paramiko ed	!BPIQVYT
paramiko ensure	!K;T
paramiko packet	!IJTkT
paramiko pkey	=UYT
paramiko put	!7-KPJTUVHhH
paramiko rsa	!G;>@aPUQ?
paramiko rsakey	!A3T5I;WQE
paramiko sftp	!&"T&H(U)a*J+J,5.U/50J1S3E5?6I7G9E;@<9=<@IAHBDHCN>QER@STT@WKYKc_iJkDlI
paramiko ssh	!!"@#E'J(B)J.//-0D2H6<:F<H=2>@?GAKCADHE>HEI?L2MDO8S3TGV?WS[:]Ha:cJeIfTgHlK
paramiko transport	"T&C+G,D.D/S2U4I5;;<<H=E?H@GAGHDIJJILDNTOJPJQ=S@TSYJ[I_TaIfDiWlJ
params	!S5U
params acme	![
parent	!Y0J5F8H;JBIIAL]NJ[@
parent dir	!W8K
parent directories	!W5K
parent not	!FICLY[CeU
parent snapshot	!U
parquet	!F(U-JOSSK
parquet to	OS
parse	!9#F&B(F+b,C-4.A/50G193.4C6D758=9J:F;X<!=!>9?T@[BGC>DGEFG6IAJ@K7MSNKOJP]QXR+SCT+V;WEXGYTZ8]G^Da@d=eIgHhCiBj1k3
parse error	!I+^,K-K3I5GAFKFNJPJQUfJ
parse kex	2S
parse key	!C@TADPUYV
parse known	!A5_=KHYLJSI
parse open	!J;J
parse p	!JAXPX
parse pem	?WPKQH
parse private	!F"H#I%F&6)I*F+I,I-I.J/C1J2D3E5<7C9B;U<*=2>=?V@XCCDIEKG@H?IJKFL@NDP]QTR<SFT>VJZ?[K_JcJdEfEj;kJlI
parse remote	!D"Y+V,T-J.J3K5WTJ
parse response	!C1HKHMW
parse signing	;T?KQT
parse ssh	!E;S=JQ?
parsed	;T@VAT
parser	;B@VKUNCPZQZSJ_S
parser in	9UKV
parser java	NGQS_U
parser js	QU
parser parse	!WNG_U
parsing	!T+W5G<?=F@CA^BBP@Q<YC
parsing error	!Z;FAJ
part	!J&H-F.B/J0J3F5H8W9J;GLENIOXQJRETHVF]]^J_KaEbJjJ
part of	<SFS
partial	/J1J5K8J;I=I@JCJF@GiIJKFLTR>SXTHZBaG
partial success	!C=JFFGiRBZEiBjF
partially	]U
partially transferred	]V
partition	!W
partition combination	!V
partner	!J"E,H-H.E1F2J5X6C7_8G9H;?<T=WABB5HJIFK@L@NHOIPJQCRDTWWJYHcJfEkV
partner example	,?3U5X7]B>KGLITY
partner example'	5UTJ
parts	!D"T*Y2Z9SSJ
party	!I,G7U8HKETSdY
party did	!J,I7VKJTTdY
pas	"9#H%F&B'G(?)C*@+D,7-8.</20T1>2@3Z4G5T6A7;8>98:E<A=F>C?GB5CEDIECFDGCHEICJFK4LYMEN@O8PDR9S9T[UJVFWAXCYEZG[D]B^D_9aBc@dDeGf>gBh>i=j@k?l>
pas pu	@WAVQS
pass	!J"]&G)E,A-F.G/B0G1@3?7G9G;B?GB5FIG[HKIILDOISAT8VUWGZH^KaKbHiajFkGlF
pass phrase	;H
pass test	!V
passcode	!DG^
passcode or	!DG^
passcommand	!U
passcommand or	!U
passe	)T,G-G.J/F0J5K8GBHKAQFRZSKTG_GbHcJfS
passe incorrect	,K/J0K1JKFQFRZTIfJiS
passed	!f"G*J.K9GRITK
passed 0	!W9I
passed 1	!]fK
passive	!d1J8EJXNJRJTI
passive mode	!_RJ
passphrase	"+#8%H&9'@(=);*/+/,,-/.1/-071?2.3!435:65788.94:3;><#=2>>?;ABB;C%D3E&F&GDH7I2J5K(L0M>N)O7P~Q~R8S8T1UCV;W6X;Y0Z<[4];^6_1a@b2c1d>e?f4g>hIi!j2k.l9
passphrase again	!U
passphrase by	!U
passphrase can't	!:&K5YP[QGRVjK
passphrase empty	!V
passphrase fd	!U
passphrase for	#I&B+D.H/J3E5<9F:J;V<;==>E@WB8C>DHEEFCGFHHKFPWQaRBSJTFY=ZJ_KbJhHiDj@kI
passphrase given	!?;D@FAGP]
passphrase is	"J,K1I;?=HABBICGEEP[RGYJ
passphrase may	!HQV
passphrase must	!I;H@KP^QF
passphrase no	!EGT
passphrase or	!E@SBIPVYK
passphrase protected	!E5F;>@IAFBIPbQ>YJ
passphrase required	!;<F>H?I@IPb
passphrase supplied	<J=@AICJQYYE
passphrase try	!;+J;J@WPF
passphrase you	QV
passwd	!EGYRVTIiT
password	"[#K%D&?'7(4*8++,7--.!/!0+2*31425-6=7)8A95:1;4<G=6>6?;@<A?BICBD1E3F1GJH'I%J5KAL!M1N1O)PcQhRvS2T0UJV2WBX8Y=Zu[C]6^9_)a,b.cFd2e6fGg6hBicj<k>l9
password and	QXRU
password attempts	!XQFRBiJ
password auth	!U
password authentication	"V%H&?1B3K5F8Z;I=IAHKVNKPCQ=RXZ0_GfChFjJ
password connection	B[
password failed	!F"HAYRYiH
password for	!V"H%I,G-K/H3B5E6J8@B2FEG?MJPETGZ;_DbHcJf>hAjFkG
password has	!A"^
password incorrect	!A;HPSQbR@iI
password instead	!K5V
password is	!Y"@&S1I5F;G<IGJKBYKZJ[IcJfIiU
password key	!D3VBb
password keyboard	"9&I<HCWFHG=RHZbiTj?
password libssh	iY
password no	!I"f&1;A<-BGF<P>ReZ-iXj7
password not	RbZEiB
password or	!D"K&[*K1H2K3F5D9G;C<^@@B?FIKSPIQYTTYAZGhTiU
password pair	!Z"KRHiH
password password	!F
password permission	!FB@RU
password prompt	!IBUiW
password protected	!EAKPZ
password provider	!GP[
password publickey	;S@UAUB?R^YUiBjK
password pw	RV
password required	!F"?;I<J@KPXQ?RYYKjV
password server	!GPVRUiFjU
password ssh	!H"YBUGWRK
password successful	!]RH
password unreachable	iFjW
password username	<SRV
password was	AIBDGVKJPTQTTI
password yes	!["IGSRCiB
password'	"HFVG5PAR[jD
passwort	"?,H.I/G1J3H5D;E<IBFLJOJQIRcSITGYJZKfIjI
past	!@,H-WTI_SiJ
past max	!@,H-WTI_SiJ
pasv	!]
pat	!G
pat open	!E
path	!;"2#D'A(5)5*1+B-@.>/C2D4@7C8@9/:>;@<a=V>@?H@:A/BGDCE@F6G6IZJZK6LlM@N8PEQ3RHS_TEUHVXW1X@Y8Z@[T]6_6bCc=dDeIf*g8hIi>j;k/l8
path '	!E&T.G/J0S1H5F;JBJIBKJLTRHSKTKVK[TiJ
path 'c	!X
path 'vendor	!aLJ
path action	LS
path boolean	LZSG
path building	!W
path c	SKiT
path cannot	!H.JLYOG[I
path change	!YLJ
path data	1X5VIFLDjS
path dist	!D/E6G<GI^LA
path does	!H<XIHLYSJ
path exists	LU
path expanduser	!<5X<DLK
path file	!=3S5I;I<WCKHJOVPVRISHiT
path flags	!H1WOVfH
path home	/U1DISRGS@[J
path in	/K5GBJIFL]
path mtu	!AJ[
path not	!C"J.K/J0J<@BIIDL^OGRHS[fF
path opt	!G=UIT
path parameter	<U
path path	+T5J<JLDPXRISYiT
path resource	!G<Y
path rooted	!J.V1U
path specified	!B<JLS
path srv	!V
path string	1JOUSF[SaUfI
path to	&W,J5I;S@JBKKILVOIQJTI
path upload	!HIDL7S_[VeU
path usr	!a
path var	!I
path was	5TBVLFRW
path www	!]IFL@SF
path you	bU
path'	ITSG
paths	LW[H
pattern	3F5JHUIT
pay	!FVU
payload	;FAIKKQGgS
pbkdf	!JAX
pbkdf 1	!JAX
pc	,S5JLZSSTCdHkF
pc ty	!H
pd	!T-F<IIGLGNbTKVKWJ_HkGlJ
pd date	N^lJ
pdf	!E"J,E.V0]1F3I8J<JBCKCRESXTFVV]IbJcKfHgTiHkJ
pdf no	!H.TLS
pdf'	!D9KLHOV
pdo	!U
pdo exception	!T
pe	!C*U-J2U5J9TAXBHiU
pe em	AX
pecl	!HRUiU
pecl php	!HRUiU
pecl ssh	!HRUiU
peer	!@"H#B%9&4'D(?)U+D,D0A2X5U68:B;><A=C>A?B@HABB[C6DEEFF?GEI<JJKXL4M:O;P9Q6R?S5T5UGVBW1X9Y:ZF[?]F^8a:b/c:eDg>h?i9j:lH
peer 104	!D-F8W_I
peer authentication	)Y1Y5GB@fY
peer certificate	!H2X3S4U5SBIHT
peer closed	!6"D)@,E-9/I1>5C8B9IBbK^NC_<bJfAkH
peer in	!U
peer incompatible	*T5JKHNK
peer no	!E*?2[3I5F9^KH
peer r	/I5JBJKGNV_U
peer server	CGYK
pem	!7"=#H%D&J'H(E)I*=+;,?-G.>/<0>1:2>364F5,6E7F8>9<:B;a<a>^?7@XAgBDC[EBF>GDH;I:JEK=L8MHN>OAP[R5S:T9VCW<XIZB[@]E_KaAbEc>dHeJf<gDhCi2j7k8lF
pem bad	@HDUYD
pem decoder	!H;E?T@XBE
pem ec	CJDW
pem file	;U<B>^@EAHPJYG
pem format	!D<I>Z@FAXYJ
pem has	!IQX
pem is	!GAIP[QJ
pem lib	!a;;QDYI
pem no	!K&H1H;H<eBCIJLEQT
pem open	;J
pem pem	!Y;HBH
pem problem	!A5H;]@TKKYT
pem read	!U;EQJ
pem routines	AUPIYU
pem structure	!D@WPIQDYV
pem user	;GB^CV
pem'	!I5I;?=V?H@=ACD^HDPGQIRHSGY6iGjJ
pem' are	!J;K@CD[Y<
penalty	!@"IBBRH_biH
penalty failed	!@"IBBRH_biH
pending	KU
per	"K(I)E*H+G,A-H.H/:1A3W4J6B7F8@9J;B<C=H@HAFCIFJGBHYIBJULTNGOIPHQTR;SJWIXHYF[JaGfEgIhEiXjIkAlD
per sftp	"E,G.B/F1K3Z6I<JBFGJHYIIKELVOHQJRBS>TA[J_JaIbJcGfGiIkJlG
perform	3TRTSJTK_T
perform the	3S4S
perform this	!W
performing	,Z-EKGNFWY_HiW
perhaps	!S
period	7T8HTUdZ
period of	,J7Vd[
perl	*T
perl 5	*T
perl warning	!T
perm	!_SJ
perm 550	!ZSJ
permanently	&T394J5/?TDIH2KILSPTQKRUSWiT
permanently added	&U3:4J5/?TDIH2KILSPTQKRUSWiT
permesso	LGSU
permesso negato	LGSU
permiso	LHOJS[aG
permiso denegado	LHOJS[aG
permisos	CT
permission	(3)-*/+@,--!.!/!0;15233!435/6,7#8%9,:T;F<I=_>4??@JA8DBI:J4K!L9M8N)OIPIQ?SpTBU<W>X)YK[-]2^(_!adb<c#d0f!g3h5iSjZkHl2
permission denied	!J"J(6)/*1+A,1-'.!/(0=19253!45566/7'8)91:+;H<J=_>6?AA:BTDCI<J5K!L.M:N-PJQASkTFU=W@X0[0]6^._&adb@c'd2f!g5h7iTkIl5
permission error	.I5H;C<?=V@HAJBJHZIJLCPHQIVTYIaF
permission non	!^OJS@
permission on	SBaX
permission to	!J"G%J&E/I3E5@:e;G<F=HBCHJOKRFTIaJbJiCji
permissions	";#G%=&9'H(B)E*H+],=-D.C/=0?1H2H394H526D7F8C9D:E;.<1='>:?I@AA7BACzDeE0F;GAH>I9JIK6LFMKNCP1Q.R6T:V>WEXIZF[=]@^F_AahcHdJeEf@gEhEi8j5k@lH
permissions 0644	!<;^<J=J?ZAZCTD1Y^
permissions 0664	CSDFYT
permissions 0666	!J;H@KC_DIYI
permissions 0755	!DC_DIYI
permissions 0777	!FCaD<
permissions and	aX
permissions are	;HCUYG
permissions for	!G;D<H?IADC2DtSEY8
permissions ignore	;J=JBIC^DE
permissions of	!]CYDDS?aJ
permissions on	&I+d3J5HBAKJLGOJTIaV
permissions or	!JaS
permissions r	BJCV
permissions to	LJOVSW
permissions try	!>BSDY
permissão	!WSU[K
permissão negada	SU
permissões	!B.T/IRESVTIaW
permit	!TNKRHiUkK
permit root	![RI
permitted	!:%B&A'E(B)H*G+T,=-D.8/>0?1>2G3@5=6E7E8?9C;B<D>I@EABB;CCDGEJFDGGI;JHK6L4NAPCQDRHT:VCWBYF[@^Badb]cFdKe^fAgIiHjJkDlD
permitted 1	!<.HIHLIaa
permitted by	"VbV
permitted for	!D":5IOVRJSF_BaHb]eJ
permitted to	!B"HSF_ZeW
persist	IT
persists	!ESUVT
persists turn	aS
personal	:TiVjV
personal access	iW
peut	THcU
pg	!m,G.FBGKJRJTEiK
pg hba	![
pg lib	!Y
pgp	!]QE
phase	jU
phone	!CjU
photo	"I'W.T0]1J3K5J8JBHOERGTH^JbK
photos	-E1I8GOFT[fGiK
php	"K#J%B&S(B+G-F.?4G5-9X:J;J>GCHGGHDJ@L5MHNJRSTHVBWAXFYUZF[F]F^Bb?eGfTgGhFjJkH
php 12	!G;W=J?X@WAWQV
php 14	;IPWQU
php 5	!X8U9KKS
php dav	!].HKJ
php fatal	!U"S)T*A,H-F2J5K<T@YAWBFIJKBLGRHfI
php line	&]BXSIjV
php net	!HRUiU
php network	,S
php notice	!5.JBHKSRITFcYdTfXiIlE
php on	!K%K(H*U+B,G.@0I2V3=5B7U@TBCIVJJLJOCPIR@S;VK[E^JaCbHcUfSiDjElT
php phpseclib	!A,D-K1I6T8GTJdVfDkX
php ssh	!C"V/F6K7U;G<K=IKXLK_SiV
php warning	!8%K,W.I3G5I6F8J9];H<TFDIWL8Y;cJiEjH
php'	"V)V1V=KFUHKQVRGcW
php' could	!G"V)V1VFUQVRHcW
phpseclib	!D#J%I(I+G.C4K8S;S=@>IAGGDJAL:S1VIWEXJZH[J]J^FaHbFeJfKgKhFl:
phpseclib 3	!J.K1S2C3I5F7IBAITJILHQVRGSC_WcIfDiHkG
phpseclib crypt	!F<S?SPT
phpseclib net	!J&H.J2S3G5J8X9T;DAJBCFJLIQHRDSIhKiDl@
phpseclib phpseclib	*?1E3G5I7G8[BDFJIJLHRHSHYI_JdJiGkDlH
phpseclib put	!G;W=J?X@WAWQV
phpseclib v	"K3W6I<H=H?DAEFSIHLIOSSAkI
phrase	!H"C#J%F&D*F+D,A-D.C/C0F1F2F3?4K5>6F7E8D9A:J;B<I>E?HBACDEGFEGFHFIHJHK>LCMJNCOGPfQYR?SET@WEXIZJ[I^H_CaJbEcHdJfChCiCjIkFlG
phrase null	PU
phrase secrète	!;"E%G&F*H+E,B-E.E/E1I2H3B5B6G7F8F9C:K;?<@=D>G@GAFBDCGEHFGGGHHJJKALHMKNEOIPbQXRCSHTBWGXJYG[J^K_DbFcIdKfFhDiGjKkFlH
pi	!J"T&G,H-G1J2V7W9J;J<H=TKTRBSHTIXHdIhTiTjEkF
pi ipaddr	!E"W2X5U7V<J=URDSKiVjJkJ
pid	!e"=#K%<&B(J*J+G-A.B/B0H2I3A4K6K7D9G:J<H>K?TCHGFHIIFJHK?LTMGNEOHPVQJRDVJWHZH[I^H_BaEbCcEgKhHkHlH
pid 14	?TAUPSYI
pid is	5T8TKCTI
ping	!m"J,C/71J3I5@687>8JBHJ^KBLHRFSITSUTWGXKbKd>fJkF
ping ipaddr	!a7@TFdA
ping local	JV
ping m	!HJY
ping pong	!V
pip	!](H3FBUKJTIkT
pip install	!Y
pipe	!J#F&S'H(F)Y*7,.-F/20C1V2;3J4A5K6D7?8d9/:E;9=C?G@BA>CJEDFAG?I>K_LJMEN9O;P@Q@R2S<T7UJV?X?YDZE[8]Fa=bDc:dEeGf2gFh?i5j?kDlB
pipe 32	!F.T1G8TKTLT
pipe closed	!?-E.W1B5I8TBIKdLHNJRKWJ[F_Ff<
pipe openssh	!I&V
pipe the	,@KYTG
piped	!I"T.V
piped input	!I"T.V
pipefail	!T
pipeline	!J"J7U8S:GKSLJPWQXSCaIdTgKiKjZ
pipeline git	:GSKiTjY
pipeline sh	!W
pk	?T
pkalg	!F"SFKiSjS
pkcs	%TAT
pkcs 11	%T
pkcs 8	AS
pkey	&I,H5I=V@]BEGIRASKZYiGkK
pkey key	RDZZ
pkey paramiko	;D@ZAAQH
pkey py	=UYT
pkformat	?S
pkformat data	?S
pkg	!Y.W/D5C;B<E@EACEWLJOSPEQESGYH[WfJiH
pkg sftp	!Z
pki	!T;I
pkix	!W
pkix path	!W
pl	!J&A)G.90K2J3H8=9@;B<SBWCTFWHIIBJDKIOCQUREWGXJYK[H]JbAjClA
pl line	!2&B)I,X.@1T8@9A;E<TCTHJIGJDOEQUWI]KbBjFlH
plain	!W"FBCKJRDTViBkH
plain rip	!S
plain socket	TV
plan	"F0TBKKHSVkV
plate	!G.SITLISKVWaTeV
plate 7	IULKSK
platform	.W7U;JAIBKPVdT
platform linux	!J.X
play	!Y&V/H6TRJTD
play example	!]TF
play recap	6T
playbooks	&FiT
please	!H#5%D&='>(>*6,D0B1K3G4C6E89;>??@=ACD>GIHBIHJFK4MDOBRWSITIUCVGXGYKZ/[@]=^]c8d:e:fEgAiYlT
please add	!E3I5^
please check	!G&E)V*J,W-T.E/U2H3>5:9T;H<GBHGVKALAPJQXS@WF^G_@aIcFkTlI
please contact	"H#J%J&F,I/H5A6JCJFIGHIFPHQJTEWG^F_CbWdKiGkJlI
please decrypt	!JPW
please fix	!F=T
please log	!T
please login	"FBIRDiZ
please make	!<7SBKFILHPJQJ
please provide	YU
please refer	!C5KRUW]
please select	!F,I/KNWRETDlZ
please set	!J2X5U
please specify	!T
please try	!F"X#F%G&J+J,J/K5B<E=@CBEFFDOIPHQ?RZS:TBZ@^Ka=bEiT
please use	5H:V;B=G>W?K@IAFBECKETFYPGQJYGiJjI
please verify	!;R[TVjU
please visit	!I"T
pledge	.SSSfT
pledge filesystem	HHfV
pledge fork	.SSS
pledge network	HV
plink	!E"H&Z+I-J1G5V8G9J;C=IAJBCFJGAIKJJKCLHNIPUQIR_WGYIZE^J_KbIdJfFiEkU
plink batch	!IPW
plink exe	5XRVTV
plink's	5WQJ
plugin	!T"C#U(I)J*H+I,_-@.@/;1>2I5>6G8A9A;@BAFDGTIAJJOHQCRAWZXCYK^G_IbCcDdGf=hKi9jIk?lE
plugin could	!E,F7UBIRDTdlJ
plugin date	!T
plugin is	!EW]
plugins	!G&I.D/K1G3D5E7T9F<FBUCKFTHIIWKEPEWEXI[JbIcJdEfHjI
plugins maven	!W
plugins publish	!C,G5IPI
plus	!@KILTSVTGdVkU
pm	!S"K*V,F-I/E3J6UJSKHPJRTSHTHbJiKjK
pm 2	!Z;SBJ
pm line	!H*T,I5TBSRX
png	!I.K3U5EIUKJRJTJgT
po	,D.H/EKIRKTYVT
pod	!X8KBJKT
pod sftp	!]
pods	!c5JLJfD
pods is	!V
point	-J.F/J1E5JBKIJKTNJRJSD[J_J
point remote	,T
point with	!H
pointer	!d
pointer exception	!^
policy	!](K*I,;-F.@/>0C1G2H3E5>7H9IB@K@LCNEOTRFS=TAWIXX[I_DaGbJeJfBiTkC
policy missing	!K4T
poll	!D,E-G/K1C4J5F8KHSJJKeLINIRV_IkG
poll 2	!H5K
poll message'	!H
polled'	IT
poller	TT
polling	!W
pom	AVBU
pom 1	AVBU
pom'	!V
pong	!V
pool	!i"I,>.G/A1G2T3J5G7D85BARBaKdIfFiIkH
pool host	!Y
pool item	!ZTJ
pooled	,T3T8IRX
pooled item	!F,U3U8IRXTT
pop	!Z
por	!;"=%J&D(H)J*F+E,Z.B/?0H1C2F4K6A7>8W9H:W;E<B=FAJCIDJEJFIHIIFJJKELCMHNBOAPDQCS@T8VKW;YJ[C^H_TaHbBcFdJfEgJhFiJjJk=lV
por el	!@,W/K8VTI_S
por favor	,ETJlY
porque	!F,W-FKJkX
port	!U"E#8%B&.'?(8)F+],f.1051B3E4=5H9K:;;8<,=>>D?A@CA1BEC<DAF?GHH<L3MTNXO1P=QER8S2U=VGXSY;ZG[4];^=a7b2c6dTe<f6gDj;kf
port '	!<+Z,J/W3JKFMINFRBWIiIkY
port 10022	!H7KBITU
port 2022	!H"J,[-G5IKERDTC_EiSjVk[lJ
port 21	,I-C/I3E5H7IKYNcSETDWG_DaJdKiKkZlY
port 22	!0#D&D'H(D)F,Z-T.F/H0C3E4H5J6I7T9J:F;F<;=IADB9CHDJFJHGISJUKVLCM>NHOFPJRDSJTZUEW:XUYH[C]G_VaIb=cCdWeGfHiBj-k]l-
port 2222	!7,Y-X/J7C9VBCEGJHK9TWWCdEhUiJ
port 40000	!Z";)E,U-=1@7J8BBSFKJHK;MHNBRI_:fJhWiSkC
port 40040	!d"H1J8HBARJ_GhFiE
port 443	"I,4/D1J3G5G6E7;8KBAJIKFNgRGWBXZ_IfIiHk_lF
port 50122	"G1T
port 51022	NK
port 5432	!l,@RITHkK
port 65535	!9+K,V-G/U1B5G6J7JBVKDN;R^WcXU_<iKk.
port 80	!_,FkJ
port 8022	!I,H7STTdSkT
port 8080	!f,F7CTAd?kI
port and	!B,V/VT[iJ
port are	,U7TkT
port family	!J/T6W
port from	!D"Y+V,T-J.J3K5WTJ
port is	7TTT
port of	!W5H7KBJNVQJRKkT
port tcp	!_,ETEkKlH
porta	!X
portal	!^,J/E5H7HBDGVRFTGiJ
portal example	!c/HTJ
ports	!Y
posible	3UKJ^VbTcT
posix	!J&J1I<DHAIFL?SIVJWckK
posix spawnp	!@5C<IIJLDWb
posizione	!D,W-K/XKJRHTI_J
possible	!@"K#S%T(K,F.G/J0K3Z5SKCLTOKSH]Z^G_HbIcJfJiJjJ
possible because	!K5V
possible man	!D3Y5K
possible reasons	!J%T&W
possible that	!G#T3U
possível	!I(H*J,E-C/?0I1H5C6H8E9G<V@JAJBECIEJFJIEK@LBNJOEPTVKWKXJYK]I^H_IaTbEcIdJfHgIhIjCkF
possível conectar	7KQIRWTUiS
post	!X"I*K,G.J2I3E5CAHB?ISKBLJNHRESGT@UaWJfJiE
post api	!V
post http	!X/KTH
post https	!W
post job	!HIU
post quantum	!I5K9BUb
postauth	!D)V.S8IKISX
postfix	!YKJNVTI
postfix smtp	!]TK
postfix smtpd	!V
postgre	![SG
postgre sql	![SG
postgres	!m"F,S-A1?5H8FBAK<NHR@_DiAjK
postgresql	!fTK
postponed	!G"S1SBHfT
postponed publickey	!G"S1SBHfT
potential	3[5E
potential security	3[5E
pour	&I(I,D-J/E1H3D6J7[8I9I;F<IB?GKIHKELEPHQWT>VKWJXI[H]G^K_IaFbIcHdHfJgKiZjIkDlJ
pour obtenir	!G.U0TSS
power	!S;S<T=TIKLHQU
power shell	!VOS
poweroff	!F<WHVRK
poweroff return	!F<WHVRK
połączyć	,S/S0KBHIKKJLKRUSJTWjK
połączyć się	,S/S0KBHIKKJLKRUSJTWjK
pp	?T
pp pk	?T
ppk	!>"<#A%>&6'C(B)C*<+?,8->.=/40>2=354B516=7?8>97:@?f@~A!B3CCDDE9F4G;H;I:JBK8L8MFN>O>QTR*S8T8UHVDW@XDY%Z?[A]A^B_Aa?b@c:dEeDf9gDhAi,j/k9lB
ppk error	!G;5=A@lAUBBChFJPEQ>jJ
ppk file	!H;]<B=J@HRKYI
ppk invalid	!I;A=J?;@bAHQKY?
ppk pu	;D>B?_@<
ppk type	;G@W
ppk unable	!C;C<Z=_>=?EBEPTQWRG
ppk user	;B?I@]QKYI
ppk'	!61J;I<V=g>C@[A<CAIAKKLCOJPBQUSFTIY;fJ
ppk' does	!J=T
pq	(T
pr	SWTG
pre	!V"V5KBAiY
pre entered	!F"XBHiV
pre receive	!a
preauth	!*%K,I-=3U5U8<9S;G<I@JAFETF]JGK8MCNCPHQIRYYK_4iZkE
preempt	!Z
preferences	!C9U<XFJQWRHiI
preferences aes	*U
preferences diffie	9S
preferences ecdh	9W
preferences ssh	!K
preferred	RS
preferred keyboard	GE
prefix	!W"C&J(F/I3G5E6XBHIHKILIRISG][aJcJfJhKiJkF
premature	!I,I-ZBUTE_ViW
premature connection	!I,I-ZBUTE_ViW
prematurely	!H"B)?*F-b/C2I5T8T9HJKKTRFTEWH^I_[bGcIf=iHkElJ
prematurely in	!F-W8_KWNFfI
prepare	&K*S-I.J1U5GAUJJKINIPSRFTIcJfJiJ
prepare done	*U
prepare internal	!T
preparing	;WAWBKPVQHTT
preparing the	TU
preprocess'	1I
presence	%J&VPU
presence for	%J&VPU
present	"[&I*V2S3=4J;U<K>J@IAFBGHBKJNKQIYG^TbZ
presented	!E"J2F3d5A:Y;HBBQJRK
presented by	!D3b5C
presented unverified	!Y3K
preserve	!Z"I(J,H/I1E8JK@LIOESHVG[J]JaXfE
preserving	!HaX
preserving timestamp	aS
press	"I,G.K1F2H3K7J9VBUNHTCWJbFiTjJkI
press 'ctrl	-U2K9W_U
press enter	!Z
press return	1HBUKUTJ_I
pretending	5J
pretending to	5J
previous	(S.I/J5I8JBGKGRJTH
previous error	!X
previous errors	(S.I/K8JBHKHRKTH
previously	!W5K
previously located	!W
prices	!VSJ
prime	!K
prime curve	!K
principals	!I5WiU
print	!b"J&K,E3W7JB>FHGGQJR@SKWJiBjK
printed	!GbTcY
printer	!W,E-K/E7G<IBEKHLGRVT>iY
printing	!T0SSK
printing an	KT
prints	!G
prior	PW
prior to	PW
priv	@TATBIPK
priv key	@TAU
privada	=TPFQGYK
private	!="2#,%D'8(5).*#+',#-@.9/80+1/2!3!495!6)74819!:K;e<V=U>^?S@ZAfBICUE;FFG1H-I6J/K1L5M:N!O,PbQ[R=S:T;U9V.W9X3Y^ZF[,]7^1_,a+b-c*e4f4g8h8iFjEk?l4
private data	PXQU
private ddbj	!D,GTCd[
private ed	!X
private example	!U7ITXdD
private key	!9";#1%H'A(;)2**+,,(-D.0/*02152&3!4<5"6577899!:#;d<W=S>^@^AgBGCWE@G6H!I"J4K9L:M>N)O3PZQ[R5S!T9U;V2W>X<Y_ZH[2];^6_3a4b5c2d9e=f8g<h;iBjJk.l6
private key'	!;&K.K;_<E=D?VAVBICV
private keys	!1%H&D;C>JCGDIF6KJPeQGiTjI
private open	PWQH
private rsa	!Z;HAKQJ
privatekey	!C"=&D*?+D,A-?.J/91I2E3=4G596?7F8@9=;f<J=D>H?U@lAmB2CKEIFFG@HBK@LFN8P;R3SKTCWGY__GbKcCfAi2jCk4
privatekey user	!7"?&F*A+F,C-A.J/;1J2H3?4I5;6@7H8B9@;o<B=H?^@VAnB4EKFIGAHEKBLHN:PER4TEWHYW_HcEfDi4jEk5
privater	!8"E%I&G*J+G,G-H.I/C2I3B5@6J7F9F;]<Z=I>H@IAHB>CIEKFIGJHHIGKFLENFPDQGRFTEWH_IfIhHiEjHkJ
privater schlüssel	!8"E%I&G*J+G,G-H.I/C2I3B5@6J7F9F;]<Z=I>H@IAHB>CIEKFIGJHHIGKFLENFPDQGRFTEWH_IfIhHiEjHkJ
privilege	!U
privilege separation	!U
privée	!:"@#I%F&D)J*E+C,B-C.C/B0I1F2D394K596D7E8B9@:I;_<X=DB;CEEDFDGEHFIHJGK@LFMHN@OIP@QVR<SGTBWDXIYEZI[I^H_CaKbEcFdIeKfCgKhDiAjIkDlF
pro	!D,G-U/G5J7UBIKGNXRGTG_AiKkWlS
pro ftpd	!D/HKJNWRJTI_GkYlS
probably	!T,K8JBJKGRKTJ^UcK
probably incompatible	!?^U
probably truncated	!X
probe	!X,@JUKFTJWI_K
probe failed	!a,BWJkF
problem	!A"B%I&A,^-S.B6H;[<B=H?G@VGHHGIGL>NHQKTXW?XI[C]H^GaUbGcFf@hJlH
problem are	!E7TTTjTkU
problem it	!A5H;]@TKKYT
problem occurred	!F,T1TBTKTOISG
problem persists	!ESUVT
problem related	!V
problem unable	!^
problem while	!7,V-SBJWK
problems	!X,JKGRKTIbTcT
proc	!a
process	!U"0#?%6&8'G(@)J*?0;245V6D7K9/:F?B@GA0CDEDGFMCNIP+QATCUJV3W_X@YJZB[6]CaHbVcUeCf@gBjBkEl9
process '	!V&SdS
process cache	!H3WHS
process cannot	!SLS
process completed	"H&F,G1C3I5@7K8I9F<S=UAIBIGKPCQHRDWC^K_VbEhKjJ
process ended	!?5IKWRFTJWVhUjY
process error	,V
process exception	!G,Y/KBIKJiU
process exit	!D&J,K/U1U5TGXWI
process exited	"E&C*J,C1W2J3>5J6H7E8?9E;==GFIGJIGKGN>PKQJSTT8W=_CaIcChJiSjGk?lK
process fastqc	!X
process kexinit	*T
process original	FT
process process	!GNTSJ
process reply	HS
process status	LS
process task	!FSJ
process ticks	!FSK
process tried	!=-U.G1K8I<VBUHVLGSF
process w	!;&J1I5T<EHBIGL@VJWc
processed	!W
processes	!H
processing	!Y-W.C3F8TKVLFRHSCbJcHfEiH
processing user	!JBVKTTS
processor	!G,Y/JBIKJiU
processor exception	!G,Y/KBIKJiU
processors	BUOTRETH
processors standard	!IBUOTRETI
prod	%F)I*H+G-H.E/V1D2G3:5=7H8E9@;D<]>H?T@UCVGDHFI@NGOJP<Q:RGSKWDXJYD_CcHdJfBhH
prod example	!F"U/V7K;U?XBERISSaJiT
prod message	FTRF
prod pem	!G<[BH
prod ppk	;C@WAI
prod web	/WBBRWSIkU
producer	!VSK
produces	!?"VbVfJ
produces no	!?"VbVfJ
production	&W3UiIjG
profile	!I-J.E/E1J8H9I;HK@LKOJPJQHRESJTEaJbHcdfGjX
profiles	!U
proftpd	!b"F)E1@8AKIfD
program	"A*J+G,S-U.G1V2I556E7F8H9B;?@GADBGDXGKHWI?K8LINCQER:T;YI[G^^_HaAcVi@jJ
program data	!A=VDX
program files	HWSHfS
program or	!I^[
program ssh	&T
program usr	!H^X
programming	!W
programming external	!W
programs	"URHbU
programs included	"VbV
progress	!X-J9G;FRIiD
progress origin	!UiGjT
progress user	US
prohibit	![RI
prohibit password	![RI
prohibited	"I,B-K.E/E0J1H3K5F7J8JAKBDKJLGOJRGS?TEW^XS[G_HbWeUfDiIkJ
prohibited open	!T/H5IBJRJSH_KbYfH
proj	"X<I=GRG
project	!J"A#U%G&F(S-I.C/D1E3S7G9S=E@DBJFFHEKELYNKOIP>R?WIXGYG^G_CbGcJdKfIhX
project 1	2J3U5UhZ
project 2	hZ
project 3	hZ
project directory	PGSJTS
project ssh	#ViS
project you	!F:TLU
projects	.E1K8TBFLWOERISWTI
projects a	!S8UKU
promise	-V5J;FJSNFTD
promise anonymous	;J
prompt	!3"B%U&>*J+K-C.D1B2K3A8F9D;I<H=IBZCKFIGfIJK?LGNIOKP]Q?SEZJ^I_EaJfEjH
prompt on	RIWUcU
prompted	BTRT
prompted now	BTRT
prompts	!D"G-K/G1J3I8K9I;IBWG[KFLKNKPXRWSITEZT^FcIfIjGkK
prompts from	!G5XBUGVRF^K
prompts in	!@5@GWPVRUZTfKiK
propagate	!K#[BIjJ
proper	BSNXRHTFlT
proper protocol	!INXRITHlT
properly	!D"I&J(T.J/H1I3E5C7VFKPJRBTTWJbFd]fIiCjJkJ
properly configured	!=9TBHNTRH
properly respond	!J,I7VKJTTdY
properly terminated	!X
properties	!U<JaU
properties of	aU
property	!W/J8KATKHPXiS
proposal	!UJIKF
proposal aes	*T
proposal curve	*K9V
proposal ssh	9K
proposals	!B*[2]3B5D9[
proposals do	!B*[2]3B5D9[
protect	.D3G5GKFOZST
protect against	!Z3H5H
protected	!;.G3J4K5C;;<I=J@GA?BBFJKILJOUPgQ;S[YH[J
protected branch	!X
protected keys	!JPW
proto	!B6Wl[
proto flags	!J/T6W
proto resp	!FlZ
proto ssh	!El[
protocol	#>&G'=(2)E*F+1,;-U.H/%1?394E5H7F8I:=;:<4=C>H?=@DA=B@CGD?EEFGGBHBI6KBL>MeN[O:P.QDR7SFT=UCV1W7XFYJZ;[H]:^aaGb^cnd@e9f_g6hYiGj?lY
protocol 2	KT
protocol banner	"H&F)J*G+I,E-_.G/J1F2G3G5@7F8?9@;E<H@IAGBBGJJWKFLJNTPJQDRESGTV^K_cbFcFfAhHiG
protocol code	!^.K
protocol data	/F1C3K@JBTGINIRT_DkD
protocol error	!*%J&?(F)E*H+C,9-4.D/C0D1@2@3A5<6C7@8:9A:J;><E=K@IAHBCFKIBJJKDM;NCOBPJQCR3T@VJWDXTYH[?^b_0bacZeKfWgJhdi:jGkT
protocol identification	!J/K3J9IKDRJfKkY
protocol identifier	!H-KMXNI
protocol incompatibility	!HbTcS
protocol instead	!H,XbK
protocol is	)W.I/I1W3FKFNFRJTJ^U_J
protocol kex	!HNH
protocol parse	!I
protocol scp	5T
protocol sftp	!T"A)G*K-J.W/F0U1E3H6I8J;G<H=H@KAKB>KBNCPJQJR<SWYI[T^K_If=i=kC
protocol ssh	-K6JBUMUNHSITI_HbH
protocol version	!H&C(J+E,J.J/J0F1@2H6C8C9T?KA?B=DIIFLJMXNXPFSET@VJW@XEZK[D^F_IaIbScYfWgJjFlV
protocole	!JRHTFlX
protokoll	!<"K,F/F3I5H9HBIKINWOKRHSDTE_JfViIkVlV
prov	IJLV
provide	"E%U&F,I.T/F1E2K3C5E9E;G<F=I@KAIB<FGGXKFNHQHRCTF^I_IcGfX
provide a	!H%W&IBGYT
provide error	!G.V0S
provide shell	"ILJ
provided	!Y"G%I&?(H)K*G-A.D/V0I1D2F3;577E8B9V:J<?=E?ICJFEG=HHIIK7L?N<OIQXS?T;VJW@XF[J^G_?aHbCcBdTf?hEiSj@k=lI
provided cannot	!B;X@T
provided check	,V
provided credentials	!DBWRUiZ
provided does	!T
provided for	!GBCPTQDRWiG
provided is	!K;T
provided or	!@/W5K6UdWkH
provider	!V">%G'K(J+K,C/;2E3<6I7F=@>KBDCHDKEJFBGCHDKIPUT8ZI]I^G_HbHcHdIfKjHlI
provider available	!E*J5A9I<H@TAWKKPJQF
provider error	!YcK
provider for	!<"B%J&G.T/J3J5H;KFIGIIHPVQ?TGWJ_JiI
provider java	!C<S
providers	!W5I;TAIHVLIQE
providers sftp	HVLJ
provides	!I9SN^
provision	#UiS
provisioner	!C"K#V-G.I/J5G7X8K<TFCGEISKERDWWdXkI
provisioner error	!>#W;K<CFGLTRAWWdT
provisioner file	7UTX^G
provisioner remote	!BTV^U
provisioning	&X,FBGTWiUjJ
provisioning with	!T&XjK
proxy	!-"'#D%>'F(B)>*6+=-#.4/@0A142:3C4B5)648.90:E;4<5=?>F?C@?A7B7CBDIEDF:G0H?I>J<K#L;M9N0O;P4Q4R+S6TBVFW~X~Y@ZB[>]F^9_"a?b3c5d8eFf0gFh6i+j:k#l8
proxy '	!VWK
proxy 3128	TGXW
proxy authentication	!B"C&B,I3J5I<CB5GCKHQHR8WhXg_KhIi>jI
proxy command	!F"J&J,K-E3J5E7HBGKCTBWeXX_EbHfIk?
proxy connection	!J,S/C7JBJRITCWUXT
proxy corp	WF
proxy could	-HWS
proxy error	!H&G-B5J7U8I9JBFKDNARHTHWeXT_GfIkI
proxy example	!J,ZXV
proxy exception	!B&T*J,?/J;KAJGIKGRKW^XS
proxy http	!J,G-J7KKKNGWWXZ
proxy jump	-FBWRKTGWSXW
proxy not	!KXU
proxy returned	!A,W-G7WX[
prune	!J&J<VTWXJ
prune origin	!J&J<VTWXJ
prüfen	,J/J5K7K9HBVKKNXTIiTkW
ps	"D&X+J.J0I1B3C7@8[9F;V@IACB;CTDUGKIJNJPJQHSDTXWK_IdGfH
ps 1	!C-T/H3H5U8V=TSH
ps c	"K&X,G1E5I8W;S<FBJDSTXdH
ps ssh	;TAKCW
pscp	!2"D&G(I)F*I,E.H/E0G1:5E8B9J<I=E>U@@AFHFIaK9NJOFPIQHR>VKWKYE[W]I^gaHbVc?eJf;iCjG
pscp remote	!IOKSH[X
pseudo	kS
pseudo terminal	!T
psftp	">&J)F,J183F6G7J8K;K<?=HB4CKGFHFIVL^NIPDQJRUTF[F_CbIcIfFhEi?jGkU
psftp cd	1FIELZ
psftp home	!DIXOV
psftp local	LI
psftp put	!IIYKTOESS[GfJ
psftp quit	!ZLJ
psql	!~"G,81J8JB@KJR9TFWJiAkC
psql erreur	!T
psql error	!j,>BKRH
psql エラ	!f,ERI
pssh	!1&T/U5I;H=JBVKSPZQ@
pssh exceptions	!7/V5KBWKUPT
psycopg	!^
psycopg 2	!^
pt	!H*[2D9JkI
pts	!]
pts 0	!X
pty	!F"X1VKJ^Eb[fE
pty allocation	!@"V1X^=bZf=
ptype	!J
ptype m	!KKT
pu	!A%C'E(G+B.@0C1K4E5E8X98:I;B<==>>b?n@[AEBGC;D=E@F=G?HBIBJBLIMEODP1QHRES;UJWFYAZB]G^B_>aEb>c?eFfDgGiBjEkHlA
pu tt	<J=J>T?[FKPHQE
pu tty	!D%F'I+F.G0I4I5D8T9<;:<B=C>Z?i@YA7BJC@DAEEFCGCHGIJJELCMIOJP6QJRHSCWHY=ZE[I^H_BaJbDcEeKfHgKiFjHkJlE
pu ut	!J8VVT
pu être	,T@VAVTI
pub	"C#K%@&;)I*I+E,D-H.B0F1E2C3=4K5=7G8J9B:S;9<1=C>:AKB/C1D?E:FFGEHEI;JINDOSP,Q?RKSTT?VFWIY~ZI[A^J_IbKcIdIfHhJlH
pub bad	;k?c@ZAhC6DGYY
pub error	!J;:=G@?AGCXQCYf
pub invalid	!G;5=E@;ACCKYfiJ
pub is	!D;S=T@XAI
pub key	!E@SAS
pub no	!W<JIK
pub not	!S
pub ssh	;E<I>G@JAJY^
pub type	!ICHY]kT
pub user	;KYV
pub'	;G=@>D?V@[BEC4DBFIPBQARJYujH
pub' are	!I;i?b@YAdC5DDYh
pub' no	!C;DYY
pubkey	"B#H%['J(K)F,D-A.F/C0I1@293>4G526H7H8E9;:I;0<J>>?A@=BJDIEUFxG;HCIGJAK<LBMHN@OIPIQHRDS?TCVIXJY;[J^F_DaGbEcCdIeJfIgJhDiBjAk?lI
pubkey accepted	!@2G;I=JAKEIFgRJiJ
pubkey algorithm	BKFW
pubkey auth	BJFZiK
pubkey file	!=&B;U<T=[ATFSjC
pubkey hex	!T
pubkey key	FX
pubkey no	!E&JF[
pubkey prepare	*U
pubkey signature	FV
pubkey signing	!>"J%Z&Y<IBCEFF3iIjD
pubkey ssh	;H=K@IBFE_FHjJ
pubkey test	!A%HFX
pubkey using	EIFB
public	!G"?#H%I'A(@)D*-+8,C-?.>/20<2-3I435G6<7G8<9(>1?>BdCEDCEGH;I3J8K5MCN?O=SITDU@V>W;XAY_ZV]B^H_<a;bEcAd:eAfIg@k6l?
public and	!C=U@JAWFJPAQDiV
public html	1I@JBGIFLYPJTH
public key	!>"E'D(C)G*2+:,J-6.F/90B2/3K465H6B8A9,<Y>4?DB_DFEIFTGJH@I:J;K5MEN<OCRKS=TCUAVBW?XDYbZW[=]D^B_;a@bIcDdAeDgCjSk@lC
public key'	!G@SBUQITKiD
public no	!V;K<EKT
public private	![;E<D=K@JAHPDQDRGYHjT
public user	![
publickey	!2#[&]'4(7*"+*,8-!.3/&052'3!445&627,849!:E;V<ZBnDGFXGIH,I-JBK(L7MBN#O+RSS!T&U=VEWCX/YUZT[7]:^E_!a!b3c7d2e4fCg7h:iejel-
publickey auth	!Y
publickey authentication	!G"J&E;C<E?S@VB]FCGGR6YYZUiD
publickey failed	BYFUi]
publickey for	-I8F<KB^FJKHRAZK_Gh=iJ
publickey from	!T
publickey fromfile	!C&KATFVKIPIQWRFiWjJ
publickey gssapi	!G%H;H=DF>G:YIZIkK
publickey keyboard	"F#J<JATGVPFRYSIkF
publickey no	!H"8#V&05T<"AEBcFeP<R;TTZ7iYj_
publickey packet	EE
publickey password	"U%<)J,V1E;V=-?JAJDJE?FIG/HIQ9R_SAWUZ*aKbKcKfDhI
publickey preauth	jS
publickey protocol	!J"TBTRK
publickey r	=UjK
publickey request	"I<SBYK@QJRHfI
publickey succeeded	!]
publickey successful	!])S1SB?FHRDVTiHjK
publickey unreachable	!K&T=VR?
publickey unverified	!G&K=JATBUKGQZRIia
publickey username	&VBKZTiJjV
publickey with	!K=JBSFFG^RGZGiG
publish	!G,E3JHHPISK^SfJ
publish failed	!T5S
publish over	!C,G5IPI
publisher	!J,G5INJPI
publisher exception	!C,G5INJPI
publishing	!7&H-J.H/F3K5J9H;HBHKFLZOJQSS_TBWJaIfJiE
publishing exception	!:&H-K.H/G5J9I;HBHKGLZOKQSSYTCWJfKiF
pudo	!B"F(K*I,[-I.B1F2I3J5C6C8E9G;E<D=I?VFIGFIFK@QJTTVIXHZJ[G^JbHcHfHhKjG
pudo conectar	!H"K&F,a.H1J5I6J8I<KBBGJIKKFLCOEPJSCTSWH[KbKiCkS
pudo leer	!H,K?X
puede	!U*J-J.H/T5I6H8J9J<D=SKBLHOIRESF[KlX
puede conectar	,K/I7VTV
puede establecer	/EKITGlY
puerto	!X,T/H7KRG
pull	"K&[,E-I.H/Z1J6G8FAICKHIKCLDQES@TJUS_I
pull access	!X
pull image	!^
pull request	!V3K
push	!I"3#I%T(J)H.Y/;1:4G5I6A7>8B?HBUJIKGNBPERFWDZI^Hb@dGeJhIja
push c	.U
push code	!b"I&JBGS=_GjH
push home	fI
push origin	!C,GBTSZiFkS
push php	!FAXBHTUlW
push pl	5WQWTHiT
push py	!S;K@S
push sftp	!V
push some	!^
push to	!E.UGUSU[W
pushed	!I,V
put	!8"=#9%@&9'S)A+>,:-J.Y/40[1=2A3=506C8S9E:7;H<==@>9ADB=C9D;E7F)G:ItKZLSPAQGR?STTEU=VaW&X0YD[g]]^)aHb+c1f>gDh<i.j<kJl%
put '	(W.C
put 0	!<(I.Y0J8IIGNJOISFVb[FaKgF
put 1	LJVT
put a	!W(H.Z/J0C9UBSJWK>LFO<RWS@TDVG[4]Ja5
put access	!JIIKJLXO[SU[TaEeK
put afp	!W
put bad	!>0KIZKKVIeH
put big	!B8IJWSI
put c	!F(J.>0VIWKHL>STaFgJ
put channel	!<.K0U1D8DLIOVVB[V]VcJfF
put contents	!^.ISF
put d	'T0JOI
put data	!CI]LF
put enoent	!?<HIZ
put env	OV
put error	!JBVKFLJ[SiWjW
put failed	!F.AIV]J
put failure	!@.X0SIHK@LEOZ
put file	!?IILXOTSY[HaF
put files	KTLHSHTFeT
put format	.^KJ
put home	!G.TIVLHOS[TaI
put index	!JSW
put java	!:5K8JFKGKHTNURJVJZK_SiH
put local	!ZLJOK
put main	!:5K8JFKGKHTNURJVJZK_SiH
put mjs	!F.J
put no	!D,J.G8YBGRVTG
put none	!J(W.GIWKILH
put object	!WSH
put of	!DLXRKS_[UaH
put ok	!TLJRIVT
put p	!FOHa[
put permission	!X
put php	!>"U-U/D2S6J7U=A?V@TLJPHSJiVlK
put pl	!="U&H-I1H6T9H<Y=UB=PGTJdUiBkT
put py	!22J8ITTVF[JaJ
put r	!D.J0G8SIZKHS=[JeZ
put rb	!D
put reads	!Z'F(J,J-U.C1U4U5J6H8BBHHYIGK.LJNZRGTJVFZS^IaEbFcEhJiD
put report	!VITLFSJaK
put sftp	!K"G.G/E0H8K;I<HIGK?TU[ZaU
put with	9T
put write	!BIFLTS][G
putfo	!B([IBLKV_cK
putfo fl	OS[S
putty	!H;E?S@UAGPH
putty private	!J;I?TAHPH
puttygen	!@;Z=]@GAHIGLHPHRJSHTJYI
puttygen error	!<;[=]?I@HAJIGLIPHSITK
pv	IJKHLUcT
pv 3	!FIJKILUcT
pve	-I
pw	!J"J&@5V;K<IB7GZRaTVZFiXjGkH
pwd	+TKGLFbS
py	"H#H'E*E+=/X0@6K9K:F>D?EB=C@DHEGFKGCIIMCUJXEYK]CaIdJeEg?iDkJ
py 100	!S
py 1819	!I;T@TYU
py 19	!U
py 1909	!WNITW
py 3	8TKT
py line	!<#K%T'G)T*I+A/U0C:H>F?GBACCDJEIGIHSIJJSMGTBXH]E^@eGgAiHlU
py n	!JbG
py test	!Y
py'	SS
pycharm	!J1W6SLSRKST
pygit	!B&B*C-D2@;JAJFSHWKXPUQHfJhHjW
pygit 2	!B&B*C-D2@;JAJFSHWKXPUQHfJhHjW
pyinfra	!F&I;F<V=HBVRS
pyinfra api	PT
pyinfra error	!B&J;G<XBWPCRWiS
pypi	!U
pypi example	!U
pysftp	&I/J3J5X;G<ZBGKGLHPEQHTK
pysftp connection	!H5V
pysftp exceptions	!=;K<[BKPFQJRC
pysftp init	5XHH
pytest	!^
python	!S(H)J+J/T1J6U8I:KBGCHJHMJOGPKTJXKYI]K^HeJfGgH
python 2	,H-JLISG[ShTjT
python 3	(E/H3D6T9KCIIHYJ[J^JfJgJlT
python interpreter	!X5JBJTJkT
python usr	6X
pyx	!A"S*U-I2S<V=]KG
pyx line	!A"S*U-I2S<V=]KG
pública	!W"J&J:X<F=E>HPJRIiI
pで	!GNJSUkJlX
pの	!G)V
pは	kV
pア	!?.S;KASTJ_V
pア アダ	AT
pア アッ	!H.T
pサ	)J*K-G1E3F5I6K8I9GBIKHLHNTR@WKXV[U_HbI
pサ サー	-H1F3G5I8J9HBJKHLHNTRAWKXV[U_HbJfB
pセ	-IfV
pセ セッ	-IfV
pチ	)V1W
pチ チャ	)V1W
pプ	!IWT
pプ プロ	!IWT
pロ	!H"TBS_HiS
pロ ログ	!H"TBS_HiS
p専	"FbX
p専 専用	"FbX
p接	"I/U1I6I8J@TBHKENITWbHfGkDlI
p接 接続	"I/U1I6I8J@TBHKENITWbHfGkDlI
p転	!T
p転 転送	!T
p送	*X/G6TGSLKZUfKjT
p送 送信	*X/G6TGSLKZUfKjT
q	!W"H#J%I&E(T*G+H-B/A0Z1K2F4H5>6J8J9A<F=JAWBUGHH@JGKKNCO<PHQWRHVHYW[A]J^J_FfIiCjBkAlJ
q '	!K.ULW
q 1	!K0V3ULFOH[I
q 2	(T
q 3	!G0ULHQXRK
q kex	![9D
q must	!D;V@XA[FWQUYZ
qc	!U
qemu	#V,V7HRKiXkG
qemu debian	!V
qualified	!H,T;I<I=TBJQTRG^SiJ
qualified error	!H,T;I<I=TBJQTRG^SiJ
quantum	!I5K9BUb
quantum key	!I5K9BUb
que	"B*J,U-D.G1I3Y5W6I8J9I>GGIK@LJOIQKRDSETAWJ^S_IaKbWdKfIkF
que el	,XKJXS
que le	!E"J&SbU
que vous	&T
query	![.J7V8JKGRJWJkY
query exception	!T
queue	!YiJjT
queued	!U
queues	!FSK
queues 82	!G
quick	!X/J6C
quit	!a"J.D/H0H8JBII@KCL=OGS@[I^JaFdSlW
quit sftp	!YLJ
quit with	!J7UdT
quota	!I"6#H%G&H'H(D)F*H+E,<-G.{/>0B1=2J3?4J5;6D7E869E:J;E<C=G@JAIB5CIDKEJFJGDHGI>JIK2L;MJNDO6PHQFR8S2T7VCWIXHYJZI[@]C^E_:a=b<dJeFf@gDhGi<jGkClF
quota exceeded	"F,G.j/H0J1G3J5E8E<JBEIEK@LAOFRFS:TDVI[G_GaBcIfJiHkJ
quota has	!V.J
quota limits	!H.W
qw	0U
r	!<"@#B%K(T);*7,H.F/K1-2;4;5F6G91:C;T=V>EA:B7CWDCEAF<G;IhJ<KCL=NAOTP=R,TDUHXBZB[5aYbUeXgTi:k;
r 0	!ETUaU
r 1	!W(V.A/J0CKKLCOTSJVC[K]KeK
r 2	!C(U-H0D1F<EHKIgL8S@[KaGfKkI
r 3	!W8TKJ
r 4	!HTU
r dist	ITSI
r failed	!H&X/H0U5UBSSJTJfE
r fastq	!FSX
r local	!W
r n	!>,?5E;G@UK>^AbUfVgViFjF
r n'	!?3U<I=UBEKKMVNHTJ_HjJkGlV
r nkex	-K/IBUWX
r r	?SPTSD
r remote	!T&T
r sftp	!I-F3W5I6SBIHWNSSJ_SiWjUkT
r to	!I-V8W?TBJCJKHPT
r user	!C&J<T=UB@CJRH_WiIjSkF
r z	!K;X
r'	!K;UAJgU
raise	!?'K.I/40S3S6:8J;E=*BWCJFBGHHSI?JKMKQTR@SWTIWB_JcWeSgIjUlU
raise bad	3U5J
raise e	!B9U@JGTKTTJcK
raise eof	1U8G_FcFfW
raise error	lY
raise exc	LS
raise exceptions	.USITT_K
raise host	HS
raise incompatible	2S
raise io	!A,J0W8IIGOXSUVV[TaUcIeV
raise key	<G=F?S
raise no	!J,VT]
raise saved	!F&H5KBVFINKhTiTj^
raise sftp	!I.I1KKHLJSFc_
raise ssh	!<"F*H+J,G/I1I5W9E=ELJNSPHQSRGSITHYTZH_UbJcHhHjIkT
raised	&G.H/C9XAIBEFDGVJFLFNGPJQISETUWJZH^KbKdKhJiVjGkF
raised net	!B,H7T9SBDFHGYRUiUjJ
raises	!ZSCaI
ran	!G,T
ran on	!D,U
rancid	!G,UBFRDTUiVkW
random	3KFS
range	!U.G9]JCKANK
rar	!:"H'g(J,K0F=KBGFJOFRGSEVJ^I_IaFbKeFiH
raspberrypi	"E,J-H/T1K3V5X6FBSKE_FiKkA
raspberrypi date	!X
raspberrypi local	!?/]kE
rate	!^.J
rate limit	!X
rate of	!]
rather	!FRJi[
rather than	!FRJi[
raw	"D'G0B8S;J<IBEL@OTRGTG[H]Ua?bFeaiH
raw'	!HVW
rb	!;6G7I9G<S=UCJGJKDLEPCRFTEZJcK
rb 104	1I
rb 105	LJ
rb 11	LJ
rb 126	;[@H
rb 152	?T
rb 165	?T
rb 168	?T
rb 187	LU
rb 190	HS
rb 224	HS
rb 227	_K
rb 250	!H1HfE
rb 28	1I
rb 325	IT
rb 36	!IfK
rb 49	HS
rb 50	!K
rb 53	!JHS
rb 54	-XKJ
rb 540	IT
rb 57	KTkWlS
rb 58	?T
rb 632	/S
rb 72	/S
rb 82	HSfT
rb 87	IK
rb 89	HS
rb 9	!D
rb 911	IT
rb 941	IT
rb sysopen	!F<V=WLJ
rbenv	FUdS
rc	!["S&G)K*E,D-B1A3E5B6J7G8G9G<U=IAGBGCKFFITK?NGPIQUTCWJYIZJ_HjCkG
rc 0	!]
rc 1	!TLDaS
rc 12	!JBGGV
rc 2	-I1KBXIVKILTbS
rclone	!Z"T%K(K+G,D.I/I5G6SB9GJHJLFRT^I_TbJcJdKfHiGjF
rclone conf	,J-T5K<GBILJNSfKiIjJ
rclone id	!F;K
rclone rclone	,J-T5K<GBJLJNSfKiIjJ
rcv	!C-Y.J1E8WKTLTfK
rd	!Y
rdomain	!A)T-GBCRThIiU
re	"U1H5GBDPJR?bIhXjX
reach	!4"H%_&;*Y,b-G.B/H1D2U3@5?6E7a8I9];GB9FIK<L?NGR<SBT]WJ_KaHbIfHiBjJk^lI
reach a	!=*Z2W5J9^KGTJ
reachable	!>3H5CB]TXiS
reached	"<&I)D*D+J,9/J1<2J3?6I7D8E9@;H<I=JAICKFKHKJKKFLFOHPJRCSBWJXK[I^I_caIb;c@f9hXjElE
reached over	!B
reached try	!EKKRGTI_Y
react	!I/T1H7TIKLU
read	!C#9%F';(F)G*3,B-^.H0F2H3?4B5W687E9>;V=T>F?H@VBSCSEEFJG=HSJVLIM/O@R>T;U<WAXFYVZ>]-^Fb2dIe1gBhHiDlA
read 0	-I8JKJSIaW
read all	!C-Y.J1WLIOISIVJcB
read as	SH[UkUlU
read bgzf	!V
read bio	!U;EQJ
read block	!V
read by	!K;T
read bytes	!U
read connection	!>"0)I,4/_295b7A80=IBdEIHHJJK;TBWDXEcKdUhJ
read data	.IBZKKRCiH
read econnreset	!B&J,>-[.E/;3H5E6G7@9J;JBEIGJJKcLFNGPKQJRDSHT=cHdHfEkE
read eof	!U.GKJLTOTVUaS
read error	!X;J<E@XCKKHQV
read failed	!S"JcT
read file	<X=X@VIHKUSD
read from	!5(G)E*K-K.U1A9A:WAKGGIAK[MKO?QERITGVCYK[I^CaBb9c<eHf8jUlJ
read key	!C%K&<*J-I/H1F2C3E5;9<:D;c@_B5FCHHKHLJRJSKTFYbiIjC
read line	,J-SKXNVTEk]
read message	!KKT
read nio	-U8S
read node	!D)T/K1T7HTI
read only	!["G&I(I,H-G.@/H0<3E4J5>8F;A<E=H@JAEBGDIHWI?K=L9NAODPDQJSUTJVGYI[@]D^Aa@bCcFeJfDjXkH
read operation	!I8HJUK7N^TUkT
read packet	!B,U.I1J2U5C6F9];JBAHSK;LKN8RKSGcWfXk9
read passphrase	!:&K5YP[QGRVjK
read piped	!I"T.V
read poll	!H5K
read private	!E"J%J&F+J-G1G3K5F<W=_?VB?CIHFIHKKLFNJPFQXSIfKjJ
read properties	!X
read response	.JKKNFSHTJaV
read seqnr	!H5K
read socket	!H,H-YJGNU_TkT
read ssh	!D<G@YAIYW
read stream	!K.JLGSVkTlT
read tcp	!E,G2I3J5;7C8IB4JYKT
read the	!J^V_U
read timed	!V-G7JJXKDNT_H
read timeout	-Z
read 接続	-UKENV
read'	!D@TAJ
read' could	?T
readable	"I&I1J3J5D7I;@<@=b@GADBDPGQGSJTJYH[JiEjH
readable 1698	KSkT
readable by	5I;E<H=]@KAGCKPJQI
readable nt	KSkT
readdir	!CScaG
reader	!?"T)X*K,G.I/F2I8U9UJGLSN@QJRGfXiJkF
reader error	!J9V
reader info	9TBU
reader java	!G"X)W-B8VfXhS
reader run	!J"X)W-C8VfXhS
readiness	!_,BWJkF
readiness probe	!_,BWJkF
reading	"C#I%I&5'I(F,<-U.=/C0G335;6B7J8W9?:I;A=S@FA;B=DEFFGFITKXNSO?P9R3VBXCYGZD[=]K^Fa@bIcKdCeHfGgFhGj8kZlJ
reading configuration	JJKSjC
reading directory	!K8Y
reading file	!J
reading from	*X-@2Z8T9WNC_BkK
reading key	>TBKRH
reading no	1H<GIBLaSF
reading response	!YKI
reading sideband	8W
reading source	!VITSE
reading ssh	"H&E)J*G+U,B-_.F/G1D2G3F5>7F8>9@;D=K@IAEB@GIHKJWKFLINTPIQCRBSETTYJ^K_bbEcFfAhGiG
reading version	!F-J3K5I9JKJMUNVTJ_Ck_
readline	!E-V@JNSWT_V
readline timeout	!GKVWU_U
readme	!U3J5G<JBKHJIALXOJRJ^Ia@fS
readme txt	IALYOKRJaA
readonly	!D"K=HBJHJLDOZRISfaE
readonly new	!>=JOFShaI
readonly reads	!EO_
readpartial'	-XKJ
reads	!J"E#H%F&A'[*F,F/J2E3H5B6>7E879?:G;9<;=@>I?F@HB:CGDIEHFCI[JHKEMSNSQ@R4SXT9VWWAXEYA[X]?^UaSb:c7e;fGg<i9jCkVlF
reads 1	!TISLJ
reads 2	!T
reads bam	LJMWSX^UaFbF
reads fastq	%J&J'A*J0]2I4S5F6E7I8=9E:K;D<I=F?J@IAGBBCKEKFKHTI.KDMJNVO[QHR?T;VXWGXIYH[Y]HaXbFc>eEgDhFi@jIkX
reads fastq'	!DL[SYaU
reads fq	!K^TbK
reads r	!?<JIbLAVE
ready	"G#X&J*J,?-=.J/H1H2J5C7J8B9F<JAJFEK7MJNgPKR?SJTB^I_EbFcCfFhKjFkYl?
real	LWTK
real path	!HLW
realm	!W
realpath	IFL[
realpath home	!JLU
reason	!?%E&>(H*T+H-T0D2W38566G8S;U<X=H@JAVBECKF=GTHHI?JCLUMGO;P<QTRDSTVEWDXEYDZD[B^Ga>b=c>dSeKiDj:lB
reason 11	!D"V)W-K1V_S
reason 2	!E,S_JdThTkU
reason auth	!K,W/WAUTXiF
reason error	-T
reason java	,F/T
reason topology	!T
reason unable	-TKSNTRFTK
reasons	!H%T&Z3S5JBUOJjS
reasons include	!A%T&ZBVjT
rebex	!7"T-D.J3I5J8V;IGUIFJWK>LENU_HaJ
rebex net	!7"T-D.J3I5J8V;IGUIFJWK>LENU_HaJ
reboot	!U
recap	6T
receive	!_&H)A*V,?/=172Z3A5G6I7B8S9X;G<GAIB>FHHGIHLCN;OIPHQGR=SIT6WG[K^HaJbFcZdIfBjJkA
receive data	!X1J
receive failed	!].I7J
receive hook	!a
receive incremental	!E.VKT
receive kexinit	!J*]2_9YKI
receive packet	!TKGiT
received	#C%I&8'D(8*C+F,:-J/D081Y5I6:7B94:D;G<;>@?H@JA?B:CGIFJHL8O5Q5RBS7TCUDV8W0X;Z8[8]=bWccdGfdhTi8jDk?
received 12	IU
received 35	!Y
received 4608	!UHUSK
received authentication	!ZBJRG
received client	![9K
received disconnect	"B)?,H2K8SB@K;LHMFNJRTSGTH_]cKhZiJjHkJ
received exit	!I"U1W5D8JIKKGbS
received http	!EMW
received install	!F"W7TbTcSdT
received message	!F.G/J1G3K5F8H;GAIBCGJK>LKNERHSGTI^K_JaKcbf=hK
received process	!YBJ
received so	!E/T8F9JIJJIWJaIfG
received ssh	;IYT_ThH
received stat	!Z
received status	aU
received too	cU
received unexpected	!5"V)X,?-E.J/F1T3F5H7I8V9H;FBBKDN<RET@^Z_CbXcTfYiHkDlB
received userauth	!X
received version	!]
received welcome	KU
receiver	!F"?(C*H+G.Z/J0Y1D5@7>8<9J;?=I@JAGGHHII;KTL_NFOHR<SZTJVKWI[I^F_EaTb9eKfJkD
receiver c	!C.ZLI
receiver chown	SJaV
receiver date	!T"E,H-@.V1J3I5B7C8D;FGKIFKZL]RCSK^J_Jb5kJ
receiver failed	SX
receiver mkdir	LU
receiver mkstemp	!@0YS]
receiver write	!B.YSF
receiving	!T"D8ILINVRU_IcHhKiJkD
receiving objects	!V
receiving version	!F3TKGNHRV
recent	.J2FIJQHgJ
recent call	.J2FIJQHgK
rechazada	,b/E7IKERCT?kKlF
recognised	!K<H>X?G@FABQKYU
recognised key	<I>Y?I@JYX
recognized	3J5HAIIJKKQW^W
recognized as	^W
recommended	CWDI^U
recommended that	CXDJ
reconnect	!d"J,D-A/>1G9KBIRDSJTFWV_FbIfK
reconnecting	#U-F7[TX_IdU
reconnecting using	!T
record	&K(J/C1I3J5@9H;DBJIIKILJMVNARIVKWG[T^W_JaCbHiFjIkGlH
record hostkey	5I
record to	OVTHaJ
record uuid	!STW
recorded	(THT
recoverable	!W.I1IIJ
recoverable exception	!T
recoverable exiting	!U.JIK
recursive	!T
recusou	!G"W,W7IRXTH
recv	"H&F+J.D/=0J2G3V5G6U7A8@9C;H<I=KB=IDJFKaN9PJR@SYT<_HaBbGcVdKeGf<hIiKkClF
recv data	!F,U3X5JkJ
recv generator	SYaD
recv packet	!HKEcV
red	!GXV
redacted	!I5UAHPS
redacted to	5U
redis	!w&H,6-D/F3I5C7B8I9EB?KENHR=SIT7_Fi?kD
redis at	!X,G
redis connection	!f,B-J5F9HBGRIT>iH
redis exceptions	!c,EKIRJ
ref	!Z,K-K/I3H5I8K9KIHKVLCNIRJSDTJ[FcHfK
refer	5JRTW]
refer to	5JRTW]
reference	!c,J.G/C1K5GIGKGLJOHRKV]aJfK
reference was	!FIJSUVX
refresh	!URJ
refs	!Z%K.J3FF^LKPHR>jW
refs heads	BS
refs remotes	US
refs to	![
refspec	!S
refused	">#7%g&G(>)+*++1,y-;.(/!1!2,3!4;5&6A7!809!:7;'<:=+>H?B@3A1CGD:EDG:H7I6J2K!L,M7N3O/P*Q?R5SCT!U>V=WWXHY4Z-[:^Ba8bZc'd2e>fIg>h?kf
refused 0	,S
refused 111	!^,BkJ
refused bad	!F)CB]
refused by	!G"K'W-A/I3I6J8B9KBDKANIOHTTWBX^_<bFfI
refused check	!S
refused connect	!H"H,T-ZBHTEWI_AdJiHkZ
refused connection	!C,k-A/D5H8KB=KFRDTGWG_C
refused did	!W
refused error	,I7IWJk[lZ
refused for	!S,I
refused in	kV
refused it	,U;K<VTEjJkH
refused login	"XBCGJiJjJ
refused not	!],C
refused operation	!A%h<E=HBAFEPIQKhJiJjF
refused or	!W,J7VBHRJ
refused our	"J%F&@,J3I5K;E=GBYFXGDQKRJZ?fGiXjX
refused the	!5,k-<8GK:NHTFWJ^I_6bGfGiKlI
refused to	!@&E,;-J1G5J8K9KB>KINHRESJTJWH_HbZcHf_iHkDlJ
refused while	!c,@
refuses	,E.E3KBIKALJO]RGSATCaIcJfFlH
refuses to	!E.IKHO^RJSBTJaIfIlJ
refusing	"E&G,H/H1G2I5U7I8J9H:K;A<D=F>I@HAEB?C^EWFIGKKFPDQGRCSITFYG^K_KbGcIfJiFjGkJlK
refusing rsa	!DBKEX
refusing to	!X"I&I,I/J1I5W7J9J;E<G=I>KAIBECYKGPFQJRESJTFYKbHcJ
refusé	(U.K/KIJKJOCSWaCgW
refusée	!8"J(H*H,f-C.C/72J3C5B6E7D8G9D;J<HBYIGK<LFNGQESTT3WKXFYK[I]I^K_AaGbIcEdEfFhHjGk?lD
refusée par	!?"F)I/F1I3I5IB[RFTDiJ
register	!d.HBH
register layer	!W.I
registered	!G#]&J3E5H:W;F<HBBQIiH
registry	!a&S/C6HBFRJTJ
registry example	!Z
registry npmjs	!Z/E6J
registry terraform	!V
registry you	!J5Y
regular	!I"K&I(I+J,K.F/J0S1H;E<H=H@IAKBGHFI=KHO@RHTHVI[k]G^Ga8bIfJkI
regular file	!H"K&I(I+J.F/J0S1H;E<H=H@IAKBHHFI=KHO@RHTHVJ[k]G^Ga9bJfJkI
reject	!;"G'W,I/I2?3Z4<5a6H9I;GAGB@HEKCPHQER?TE_IeJiJ
reject host	!=,K/J2@3Z4=5a6I9J;HAGBAHEKCPIQERATF
rejected	!9"V#?%:&/'U(@)=*5+?/00V10253?5c6?758E9<:@;3<0=;>E?D@IB[C>DEE@GDH>I?J@L6MANAO4P0QFT5UHVCX?Y8Z5[=]D^W_Ta8bTc7d>f:gCh5jUl:
rejected because	!W
rejected by	!J"D'T*D,?-=.F/I1H2G3B5Y8A9@;I<H=KBYF@GHK7NBOIR6SKTFWIZG^Yb?eVfEhEi9jDkG
rejected fix	!V
rejected main	.V5GBIKKSX
rejected sftp	!F5IBJTViHkW
rejected the	!8"T1K3K5F7J9T;E<J@SASNUPHQDRZT9YIkJ
rejections	!FSK
rejections node	!FSK
rejects	!T
rekey	JG
rekey in	!H5K
rekey out	5JJGKG
related	7UBTJVKSNU
related or	!V
related to	!J7UBUJVKTNUTS
relatime	SV
relative	!XLK
relay	,C-EWa_JkH
relay none	!U
release	!l"H&J*J+K,G.D/C2G5J7G8H9A;F@KAIB=FIJJK>MKNUPJQJS:TCWJYK[H_KaJbKcIiDkD
release 0	3TBHKKkJ
release 5	9JNVSIlT
release'	!Z
releases	!H-V/F3JBCKWL]RKTJ
releases hex	IT
reload	<F=HC^YJ
reload the	!W
remain	!<#T%K.I/I2V3C7I<V=I?J@JIJJKKELFN@SIYIZS_JbHdIkE
remain to	BTRT
remaining	!I"E&D3JGUKJQERXZEiS
remaining authentication	!HBIG=QHR]ZJ
remessa	!F.J/V0KKHLYSH[HaK
remota	!D"K.J/D7VKHLWRHSKTU_UkI
remote	!,"=#9%>&I)H**+7-U.[/J2>3V4<6@7J;8<I=A><?/@;A>C:D-E>FHG9H>I!LbMBOZP;Q+RESTU?VCX<Y3Z4]UaUcTd9hIjHkIl6
remote address	![TJ
remote backup	,VHTjTkW
remote client	)G-I1F8XKTTV
remote closed	!E,E-X/I1H5J8D9IBCN[RITH_ZiGkV
remote command	!;"D,E-G.B/B1H8X9HKYLEOHT[WD^FaJbZcIfEiH
remote computer	!V
remote connection	!I.X1:5B8]9HB:FKKZNIRVWV_@fJiGjHkJ
remote debug	!UBV
remote desktop	,Z/J5E7VTX^KbIfH
remote dir	!ILW
remote directory	&I(J,E-I/F0D1G3G5H7J8B;I<HBBICJXK?L^NJR@T?VKWJ[>^WaEbZcHeKfGiJkE
remote disconnected	!TKJ
remote edit	!DRHSUaJkVlU
remote end	"J,U/J8H9USITJWH_XbFcSfHiJjJkD
remote endpoint	,T
remote enumerating	![
remote error	!V&>-J.H/I1J3@5=7D;F<BAJB<FSKHLVNJPITUWJXGbJdJiB
remote exception	,C-D1E3T8EB@KVLSNGZV^E_IiJ
remote exec	#Z,K5K<HBBFKKIRDWW^UdW
remote file	"G&H(T)J+J,=-F.W133@5@6J7J8A9G;>=F@IAGB8FJGHHDI7NDPHQIR;SUT=WEYKZS]U^T_IaVbDc@eJf9gHiBk=
remote filespec	!IOKSH[X
remote folder	!D.J/J6VL[OJfG
remote fsetstat	!@=HBGLJOERESEaciHjK
remote ftp	-C/T7TKJLHSIdTkElB
remote hg	!IcU
remote home	)K.U0Z1HBJKJLE[Va]kK
remote host	!A"A%E&H'H(A)T*C+8,F.E/F0C1Y254:5I7J9C:@;:<5=6>I?G@@A9BHCADEE?F9GHH>IDJ1KXLJMCQIRUUHVGWUYCZ=[=]Ca4dFeBf[g@j<kK
remote http	!]
remote https	!YKJ
remote ident	!Y
remote invalid	HY
remote ip	/WWI
remote is	BGRIiJkX
remote key	!:2X3S4U5SBKHU
remote local	.WIK
remote login	!VKSbH
remote machine	3U5HFSJTKKLFSETC_TbW
remote metadata	!U
remote mkdir	!9.@1FBIKGOWRJbJeckK
remote name	!E/]LHSH
remote no	!;.]LUSZ
remote open	!5'[(K.?=KBFIFKGLdOVRIVI[Xa7eIfJgKiJ
remote packet	1B8Z
remote party	8JKK
remote path	"H,J.E/G0I1F6K<H=HBHICKIOHRGSWTIVVaG
remote permission	!WBIPYjW
remote php	!^.HKJ
remote port	"W+U-I.J3I5WTDiK
remote protocol	!K9HBIJTNJZJiU
remote readdir	!@ScaG
remote rejected	.V5HBHKISX
remote remote	.Z0Y8JKELCRJST
remote rename	!H.=KJLCO_SG[E
remote repository	!4(J)I+S.E0J1G5T8A9D:WGGIIK9OGPSRJVHYK^FaEb;c?eIf<jV
remote scp	.K3I5DKG^XbE
remote server	!<&B)E*E-U.:/J0H2E376I7V;CB[F@GDIIJUL8OFQISKTWWF]I^BaGcChDiGkW
remote setstat	!AOISCae
remote sftp	!F"W,I5HBFKJSUTUkU
remote shell	!V"S,I.J1I5SGTKILJSH^>fAiG
remote side	!4"G&I)J*I+I,?-T.?/E1G5<7<92;J<JAJGIJHKTL<N[OEPIS=T2WHXF^C_UaDbJdEfVhTi@jHkUlI
remote software	!K9HBIJTNJZJiU
remote ssh	!F+G,@3]5V6I7U9G;J<KBcFJGJHTK;LFNJSITDWG_EbEi7j>kI
remote support	!S
remote system	&K,X/K3J5I<JKELGTI^Y_Jb@fI
remote the	!H:VESLJ
remote this	^JbX
remote tmp	.Y1U
remote total	!S
remote unpack	.W5JSX
remote upload	!H._IIK@OKSCaE
remote user	&_1JBTHVRGSIbIkI
remote version	!W,E7I@KAHBDMST@WJcHfIkClJ
remote warning	!YSJ
remote working	!a1E5KB@GKISKGOTPJRFSI
remotepath	!DLJV[[T
remotepath file	OS[S
remotepath wb	OT
remotes	US
remotes origin	US
remoting	-K8J9TBFKSTIZW
remoto	!7"I&U(K,?-Z.F/C1I3H5I6I7F8[;I=KIGO^R@TA[H]B_HaHbVfJkD
remove	3W6VKKOUQTRJSITIaJbUcUiJ
remove file	!YSJ
remove the	!@3VBTOWbVcV
removed	!X&I6UAGIJSJ
removed in	6X
removed on	!S
removing	!BDYSW
removing permissions	!>BSDY
rename	!3"K&I(J,E-J.0/F1C3I5E8E9H;I<HAJBCIGK;LANIOqRCTFVUWK[V]HbIcIeJfAiI
rename '	LUST
rename in	OU
rename operation	LKOTVT
rename the	LKOTVT
renaming	!F.KS^VV
renci	!<#H%D&;(J+E,U2?4H6>7C:I>FBDCFDKECFKHDI?JJMFPIVH]J^T_Id=eKgJjDlH
renci ssh	!<#H%D&;(J+E,U2?4H6>7C:I>FBDCFDKECFKHDI?JJMFPIVH]J^T_Id=eKgJjDlH
render	!X
renew	!U
repeatedly	!>&J+V1J3J5V8VAKBVcS
repeatedly try	!@&K+V5VBWcT
replace	HW
replace entries	!EHW
replaced	!CBJKKO[SFgW
replaced by	gW
replacing	!HOV
replica	!I3F5X
replication	!>-G.J/T1U7[B[FKGIHJNIRHTYWIXK_IdHiWjUkW
replication run	1ViU
replication tank	!D,B/V7XBV
replication task	!G"V1VBVRFiUjW
replied	lX
reply	!A"C&>(K*6+D-3.H/=0K2@3J6F8A9A<G>KBHFIGJIEJeMCPER>SHTXVHXCZH[J]K^H_8aIbHc]dDeJgGhJi?jCk7l]
reply 0	)S1S
reply exception	lW
reply from	%Y&FBVKK
reply received	!E*GKJlT
reply ssh	!FRJSJl^
repo	"=%I&8(U)A*F+G.?3I5H6;8G9B:J;C<>=C@JABB>CYFGHHI>KCL^NHP[QBWFXGYEZJ^IaHb;dJf8gKhGj9
repo 01	!G7VBDG]RSiTkW
repo at	/[1C5VfJ
repo error	!E-W5ICSKS
repo example	!V
repo git	!G&D5KB=G@P_RXiUjB
repo maven	!W
repo unable	!H,K1XB_RGbJf?
repo was	!W
repo'	!F&K3TETbVcViV
report	"C&J(T*S-E.E/D0Z1C2W5@6G7I;D<D@JAICJHKJKNEOJPJQIS_TAV=WJYJ[A^I_CaGbHcGeJfDgViDkD
report 2024	IXLIVJ
report csv	!E(V0HKJOVVKgXkJ
reported	"J,J-H/VBHKFRHTHWVXX_HiJ
reports	.U3JBJIDKJL]RJ[BeJ
repos	"I&H,K5JBADJLBRJSZiU
repository	#@'E(;);*<,I.3/H0?1E2?5^6B7B8G91:V;B<I=J?I@GAIBWCGDGG5I0JJKALWMENDO=QGR:SVUHV;YBZ@[C]B^:bBcHdAe?fGgCjekHlC
repository '	!E5TBU
repository 1	!U
repository at	&U)H-J.J7J9K;H<J=DBWETKINHS]_Gk:
repository can't	!F2I5WHTRJ
repository connectivity	!E/XFT
repository exists	!9FJLJRGiI
repository exit	!F&G/I5V6ViVjT
repository is	BS
repository mnt	!Y<ILF
repository not	!J&8/D3I57:c;I<EB:LHSTW?fJiFjjkG
repository or	![5JLJ
repository remoto	<T
repository ssh	!G"H/@1J3K5C<EBKL[iJjE
repository unable	&H5URG
repository user	iT
reput	.B/K1JI;KDLSO9VG]eaEfK
reput big	]U
req	*J,F-I/T3U8H;G=J@KAKBUFKGKIHKDLJTC_JjJkH
req channel	1S
req id	!B3XRViW
req wrap	!D/U
request	!Z#@&C'C(;*,+;,I-*.F/<1H20344<5768758H9#;.<<=0>D?>@;A1BBC;DDFHGGHBI3JAK9NVP/Q+R;T6UFVHW(XHYA]?^]_,bfc7d2e=flg@h1iHj5k@l1
request cmd	!GaV
request code	!CSTaX
request denied	!="?1IBJRFWJ^JaHbaiK
request env	!J
request error	!W
request exception	!U,F
request failed	"T&J(J*K,:-F.6/<0G2J3G5A7I8B9JB>GKHKIHK>LAMJN@ODRDS9TCVJWB[G^W_EaAbWc@fbiBjJkE
request for	!F%S&H)D/H1@B=GKZT_KbFf]hIjK
request get	MW
request id	!H.F/SL]OHSSfI
request invalid	!J
request is	!U
request open	!E0U1U<JIKSTfD
request real	!HLW
request request	"Y1XfJ
request sent	!X
request session	1H8XBIKY_S
request sftp	!I/JBKKSLFNKRJSEf[
request signature	!Y
request subsystem	.IfX
request timeout	7VBTJVNS
request to	,[/D5KBARDTB^JbWfEiH
request user	!S
request was	!J"T)X,H1S5JKBRI^[bGfC
request write	1J8IKFbX
requested	!["C%[*G+J,J-I.E/;1H2J9I:K;D<F=IB5FJGKIIK@NJOGPFQCR=WHYK[KaKbIcHdIfHi?jC
requested access	!W
requested address	/J6V7T
requested but	&V
requested strict	!:3SHT
requested target	!U
requested url	!cBJRKSIiF
requesting	&UKJRJjJ
requesting new	!V
requests	!Z-KIIKBMU
requests 0	.TIK
requests exceptions	!VKDMV
require	!f,KNKRK
required	!Z"I#@%:'F(B)B*@+B,5-8/40>14294=586?7>899U:?;3<J=2><?H@EABBEEUF2G_H@I@J@K+L5MENGO>P^Q4SET0UJV@W[XVZ8]D_9a<b4c6dFeEf/gFh9i5j?k:l?
required but	!G&X,J3H5F9E<[G[KJLJPJRBTKWFXI[HbKiF
required by	!D-I9^bIcKfJ
required exception	!K;IPZQE
required for	!J&VBHPZQKRJ
required rsa	!HEU
required that	!B;T?V@TASBJDU
required'	!VWK
requirement	&I,U5I=T
requirement from	!E=T
requirements	!b(I3I
requires	!G"E&H+J,F-I.J/J3E5D8K9J;V@AA^B;G]KCNIP]Q?RESHTGYCZJ_JaIfGhGiE
requires a	5I@HBGKGP^QATJYHfK
requires the	!KA[
res	"F/S6W
res in	!J/T6W
rescue	!a,J/H2<3>5<9JBKQHWTkU
rescue in	/IWTkU
rescued	,I7T
rescued runtime	!G,J7U
reset	#G%G&>'H(G)T*5,A-X.E1^4D5U6;7F8H:I;I<J=>>H?F@GAKCCDEE?F>GHIDJKKcLCM;NIOKP>Q<RGS?T)UHVGW7X6YE[J]I^<aFb:cGeIgGhCi:j=kHlB
reset by	!<"U&F(J)Y*=,E.61X4H5Y6D=C>K?JBTCIDJECFFIHLGMEOIPHQGSFT/VKW>X;YI[I^EaJbCgJhJiEjGlB
reset error	!WTH
reset event	KJ
reset retrying	5KB@KX_J
reset the	,C.I1F8TBHK[NU
resetting	!K5K
resetting read	!H5K
resetting send	!H5K
resolution	"J-G/^5H6X9GKFNJSI_GdFkJ
resolution finished	!C/WTU_JdI
resolution in	/V
resolution of	!F,T/X7E
resolve	!U"@%I&9'K(G)@*D+;,?-C.@/c0H2@325.6V789::D;D<D=K>J@JAEB9CKDKFJGGH9I9JFMGNDOAPBQ@RESET;VCXbZK[E]H^F_Ba;b<cEeIf;gJi7j=kXlD
resolve dependencies	!W
resolve dependency	!Y
resolve file	!@/F6CBTKTLZRV
resolve host	!^1J2J3J6E7GHJKILDRDXEdKkH
resolve hostname	!!"?%H&B)J*J+E,H-?.I/a162I3>556[7H8I9H:HB6FIGIHEIJL:NFOIPKQJR>S;TEXe_FaIb@cGdTf@iAj@kZ
resolved	!T"J,?.A/f3C5F7J8KBGIHKAL@OBRCSGT@_KaGbJcJfFkGlI
resolved ssh	!T
resolver	.E/Z7H8FBJK<LHNFRDSFTTiIkK
resolver called	!_
resolver error	!?"V,Z.I/V5U8IK@NHRJSKTX
resolving	&K,H/b1J3J9HBFHKR?dUiFkA
resolving 'sftp	!H/W6YBJRJ
resolving address	!V
resolving deltas	!S
resolving sftp	KWNT
resource	"B%H*J+J,;-F.?/=1F2I3A5>6H7J8I9E<S=AA=BGCFFFGJICK<L^NGOCP[QVRGSXTUVIWBXK^I_EaCbFcHf>kF
resource aws	;IBJTZYIjS
resource definitions	!EPViSjX
resource id	!FLVS]fJ
resource in	;T<T
resource is	!]
resource not	!T<ILT
resource null	!G<T
resource provision	#V;SBIiU
resources	&KGIKUNIRWTJ_I
resources app	GJKVNJRZ_J
resp	_JlY
respond	!9"J-I/D1C3J5C8@B@IIJIKaNBRGTW_GbJcEdWfEiHkElH
respond after	,J7Vd[
responded	%]&F,S-J5B7JBEKIRFSS[T
responded with	!I%]&G.J
responding	!B"G*G.E/B1?3F5D6H8d9GB?JYKZLDNIOJRASGT=WK^I_JbIcKdIfIiEkUlF
response	!S"G#G'H(C*4+B,8-T.</:0>1U29384E5'6<7;94:G;-<<=>>G?A@?A7B.CHEIF6GDH>I6JHKVL@ODP=Q:SHTCWJ]E^W_IbFc^d@eGiCj=kGlW
response 220	!aNARJlB
response 227	!T
response 403	XU
response code	!ZKJTJlX
response does	!F-U/J3G8K9GKARI_SfIkY
response ensure	!ILJSZVX
response error	SX
response from	!H"D&U)G*H,E-D.>/D1W2G5F7G9A;E<GB@FHGKK[LGNDOGPHR:T;VFWK_HbFcWdIfUhGi?lG
response fz	1CTGkKlI
response header	!YKI
response java	!HLJS[VX
response my	GU
response num	!JaW
response ssh	!CLUNDl[
response status	LIMXSKlI
response to	"Y)Y1WKV^TcHfF
resptype	!J
resptype self	!J
respuesta	!XRHkUlV
rest	!Z
restart	![-U8VBAKFRGTJiJ
restarted	!XKJ
restarting	!X/K3J5B8VBFRHiIkK
restarting failed	!T
restarting ssh	!G5F8WBHRKTU
restic	"J&Y)G-H1<;J=HBYLcPTQJRBSJaCc>eHfIjT
restic failed	SS
restic r	-F6TBJKSNT_TiXjVkT
restic unable	!F)J1?5TBTPVRJcCiSjXkF
restore	!VjT
restricted	!<"J%U5EKSRISH^Tb[
restricted to	!D"C5F<SKTRKSJ^T
result	#I%D&A'J(F)I*H,G-B/;0K2D6H8T9E:J;E>J?H@JAFCGDIEHGDMGSYUKZH]IaIcBdGeHfGgIjAlD
result 'exit	!V
result 1	.T
result await	!I.JIILISJ
result ok	!W9I
result self	NJkK
result to	FS
result unwrap	!B5Y8WTJ
result within	!G5I7SBGJVfI
results	!?"J.A/S1C3K5F<HIXLTOHRFVI[VaIbKeViIjUkD
resume	!1(W,F.8/H0E1I3G5G8H;IBEIEKIL@QJSITJ[@]q^D_Ja=bFcEfFgGkJ
resume download	]V
resume upload	]S
resuming	]S
resuming upload	]S
retained	(D/I3G5IHF]Z
retained 0	!J
retained as	![HF
retcode	5T6IiGjV
retries	!["K#I&C'H(?)H*D,V.50@2D6D849J:I;C<F=F?I@HAIBUCJFKIAJHL=MJO:QGSGVFWCXBYG[C]J^B_Ea@bBcHeEfFgHh?iTjCkG
retries 60	!>,TiS
retries exceeded	!@&G(J*J.D2J6I8@9E:J;G=J@KIIKWLJSEWGXGYJ^F_IbGhGiTjGkK
retries left	3T5U
retries waiting	!>,TiS
retrieval	![5K;GAJBKEJ
retrieve	"U,H.H1I3K5H7G8ALSN@SFTJVVbTdFkH
retrieve directory	7J8DKVLUNCTB_KdIkK
retrieve docker	!I"VbW
retrieving	1U2UKFTI
retrieving directory	1UKK
retry	&E(S+I-I.7/V1E3>5G7V8T9I;C=JAEB3FEHJIFLIO:PHQJRDS5VIW?XT[G]J^Ia<cJdXeUhHiHjDl@
retry 1	*K-I7U9G<WBFKHRFiH
retry attempt	!F/TGTRK
retry in	)U,J/V0VSKTFXXfT
retry on	7VRJSIdZ
retry s	!C,T/V
retry total	!V
retry when	!_5J
retryable	!YKG
retrying	!I"@%J&@(H)H*E+K,W-W1E2C5Y8A;?<A=F@IABBUCTGJJAKVLGN=OEPEQFR=VKWEYIZJ[K^H_@bIcJdEfEhEjUk>lF
retrying after	,F/Y5V8DOJTFaT
retrying in	!=#U,T/K5[KCNJTZ_HiG
retrying may	!G8S
retrying retry	!T
retrying try	![
return	!j&<'K(K*G-G.I/@0G1I2<3;6G8J9T:K;F@KAACFDIEJFBGKJEKBLIMJOCSBXKYJ]K_GbHeJfIgIjAkDlG
return await	!D.G8JSFWT
return cancels	!KQT
return cast	LS
return cls	1K
return code	!8"I,V-K/E1I8I9Z;K=SGIHUKFLIODRVTU[I^TaGcIfHjG
return fut	1I;KfK
return future	!F
return runner	!F
return self	!:&I8I9JaV
return sftp	"T
return to	1HBUKUTJ_I
returned	!>"6#H%V'H)A*@+=-I0>142?4G5_6@8596=H?G@GBZCSDJEFFHG>JCMCN?O@PFR,SZTIXZZI[I]E^>_Db8c:dFeEf6gDk@
returned 1	%W.T3TIU
returned 2	!H:ULJVT
returned 255	!JBVKTTS
returned an	IJLWSV
returned error	"I%J&8(J*K+K,D-@0I1K2J3?7T8@9E;TAVBUCWFTIIL?NGOFQWR;T;VKXB[J^KaTbJcJfEhJjAkHlK
returned false	!B.UIDKGS_lS
returned fingerprint	!G3S
returned non	!I,U-V1JbK
returned nonzero	!K&WKGWV
returned status	!I&K-D/I3J<TBUOUXV[W
returns	,Y7XKJWVfK
reused	!T
review	!S
revision	!K.W4S8URTTTdU
revision unable	!J3T4T
revoked	!Y"F#B%G&I*D+I-H/I283&4{5*6H7J9;:?;<<;=?>>@DA?B:CAEAF?GKH5JIK?NHP:Q=RFTGWJYDZI_HfKhGiHjA
revoked and	4W5J
revoked for	!H3H4Z5J
revoked host	!>2J3:4k5;BIKI
reçu	NScU
rfc	;FYX
rfc 4716	;GYX
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!Y+I
rifiutata	,X/G8JKKRIbHfW
right	!@"U&H)c,@-D.J1_5D7U899HBKK<QKSJ_CbJfakUlK
right hand	!H/T7T9KTJ
right host	!W
rights	!BFJLIRFiH
rip	!S
rip ipaddr	!S
risk	!^"KRKiJ
riuscita	!@BFGKR]TCjU
rk	!DSS
rk tu	!H
rm	-U/EBFKWLCOFRHSXTEaB
rm f	3U
rn	!TNSTJ_UkU
rn client	NT_UkV
ro	)U
role	"I#VBIRIiV
root	!I#E%@&G'E)Z*@-7.5/90A134D5F6E8>:@;E=o>@?BCWDFG.H_J<KFNBO7Q5TCUJVJWGYH]E_8aCdBeFgEl8
root ansible	"K1HSXbVfT
root cause	!U
root cmd	!KiU
root config	!]
root connecting	!G"[BTRDSGiW
root dir	![SJ
root directory	!JIULU
root exception	!HLU
root from	!U"EiV
root inside	!X
root ipaddr	!1)J*K+H/H1G2?3U5U8J;T=<CTGBHJKGLJQHTBWIYU_JcJdIfUhGiHkH
root login	![RI
root permission	!G;@=j@@AHBBCFEFFIHKRISSYHjI
root root	!IHX
root ssh	!8"J%F+X,E/J1I5D<W=Z>J@[ATBAC^DKFCHZIFKJLDQJR@SBTIWHZGbKfKhJi6kI
root'	;J<C=]BHHKRFS[YK
rooted	!J.V1U
rooted in	!J.V1U
ros	-K5I?TBFIUPU_K
route	"B&C)K*B+I,#-?.H/+1?2A3>597m8C9;;G<D=KAIB6FKGDHHICJIK8L?NBPGQKR:SAYJ_AbHcEdXfDhHi?jIkGlF
route to	"G&G*D,)-C.B//1B2C3A5=7h8G9?;J<HB<GGHJIHK;LFNDPIR?SIXE[K_EbJcIdTfGhKiFkI
route zum	,G7YTD
router	!U&K,E/J7V8J9UAIKCSETHaKiV
routines	"J&I(H*H+J,J-J.H/@0J2J3H5H9B<F=J?H@AAaBDIHKDMVNEPCQbRFTEaIcHfKiJ
routines evp	AS
routines get	;TQSYV
routines ossl	!^;JAIQF
routines pem	!U;EQJ
routines ssl	MW
routines x	!S
routing	!J.IBKKKRVT[
routing to	!J.IBKKKRVT[
row	![
rows	!D,VBSRFiV
rpc	,A-B.V1G3G7I8D9I<HB>IKK;LFNFOIRISBTDVKWTXV^E_GaJbTcWiHkG
rpc data	!BWX^HbVcW
rpc error	!W,I/U5VBFSEXW
rpc failed	!_-KKF
rpi	!T;J
rpt	[T
rrs	!Z
rrs tv	!Z
rs	!Z"K,K-K/J3U8F;B@JAEBCEVFWLKPKQDRDSGTKiF
rs sa	!EEVFX
rsa	!G"8#.&A'4(5)2**+:,9-+.A/.04162h3F4F5E6<788*9?:G;X=U?JAZCVDYEsFeG.H?I=J0K*L!M4N+O/PAR.S.T3U:V4W*X2YVZ#[4]7^3_6a-b4c8d2e5f;g6h@i<jSk7l2
rsa 1024	;I=KBKE]FJPJQJ
rsa 2048	2C;T<G=JABBCCIDKKKPBQARJYSiJjI
rsa aaaab	![;IYS
rsa bad	!F%H;@==@DAKCaDXEBQIY=
rsa cert	!U;===?J@?AFBBEWFSGIKSNIRTYB_VhT
rsa client	2U
rsa deploy	!H%U&G<V
rsa dsa	!J
rsa dss	!K;T
rsa ecdsa	3KFT
rsa error	!D;^=@?I@XC>Y4
rsa explicit	;KE^FGiUjI
rsa failed	!X;?<A=?AXB_CFEEFJP?YFiX
rsa filename	;J
rsa hex	!I"T&F)H1A2K5E<<=4CIG?HJZ@hTjg
rsa host	&T2U3K5W9HFFiI
rsa in	!S5I;@QI
rsa incorrect	!H;VP6QT
rsa invalid	!W%I&J+H<>=4>@@JB>C6DEEgF?PEQ7RKY<i>j@
rsa is	!;2T3I5E;Y<F=C>@?IBHDJEGFVQTYC
rsa key	%<&D*J-J.J/G1I4E8K:E=G>H?C@WADCADIEdGJKCNJR=SFTJY9ZIhGi9j6
rsa no	!61H;@<m=JIDLF
rsa not	!=2U3I5D;F=TBIFX
rsa o	!C+U=T
rsa old	!EEW
rsa open	!I;@<G=G>_AJQJYF
rsa or	!@;X<V@SATQGjJ
rsa permission	!@;?<==gBJC=EDPJYBjI
rsa ppk	;I=C?X@[AaBFQJY[
rsa private	!75I<D=B>H?H@SAfBFCIFIP8YG
rsa pub	"I&H5J:U;3<=>@?X@FAHBJC1DDEDFDIGPCQ:YojC
rsa pub'	<A=J?b@ZA_C9DIYg
rsa rsa	%J*J4K5I<EFVR[ZFhTiJjW
rsa sha	!>*F-J2W3@5F9G:TAKFcJILKNITJ_Ki@jTkK
rsa size	!HEU
rsa ssh	!J*H2U9[?GBKFI
rsa to	![5JhS
rsa type	!Z+J;7<C=9?I@:AAEZGHPKRTY?_UhSjT
rsa user	,E7W;H<F@JAIDWPAQ;T_YGdIfSiS
rsa のみ	jV
rsa は	!JDS
rsa'	!7%F&A*H+F,G.J3F5=9B<X=V>d?A@7B5CXDSETH>I;KCL:OJRGSDTJVJWKY.[IhJiHjIkF
rsa' are	!D;H@HAHCXDVY>
rsa' is	!J>V
rsa' key	!H2JEVFV
rsa' は	>X
rsaa'	!F<_
rsakey	!A3T5I;WQE
rsakey py	!E;XQE
rsnapshot	,U5U
rsnapshot daily	,U5U
rsync	!?#B%H&3'C)B*B-I.[/J1D2E9/:F;J<8=H>H?HAIBJF<GJHCIVM@N5O5P9Q6RWSZTJUHV7WJXAZT^F_?a[bWdJe;f2g=iKkGl=
rsync a	BJHVSJ
rsync av	!T7UBTjV
rsync az	.TBFSKTUiX
rsync chgrp	!FIJSSaX
rsync connection	!E/T8G9JIJJIWJaIfG
rsync error	!D#J&C'K*J-F.T/I0?8S9=<FDFKSMHNBODPIQERHSTTGVBWCXJ]J_IbUeHfAgHlG
rsync exited	;SRFjT
rsync failed	!G(U.U7JKTSTTI
rsync generator	aX
rsync io	!E,J7VKGLT
rsync man	!JcV
rsync manpage	!H"T
rsync mkdir	!CLaST
rsync mkstemp	!GSYaJ
rsync protocol	/F1C3K@JBTGINIRT_DkD
rsync receiver	!3(J,J.W0ZBKI?KGLZRJSWaS
rsync returned	!JBVKTTS
rsync rsync	,J7UBKKELTTI
rsync sender	.T1AIaKTLBSCaH
rsync server	,KBIRXbKiJ
rsync ssh	!F"IBAGERUZXiAjI
rsync stderr	;ZRFjT
rsync warning	!X
rsync write	!F.XSK
rsync エラ	-W.JBWKFbTcS
rsync 接続	.U1K7X
rt	!H,T.I3UOJRISTTTkW
rtmp	!WKH
rtsp	!Z
rtype	)S1S
rtype exit	)T1T
rtype user	!U1G
ru	!Z,D6F7DBJRJTTdTkA
ru 22	!U
ruby	/V7VKKSG_JdUjT
ruby date	/S7VdV
ruby gems	/SSHjU
rubygems	2K8K;TBHYS
rubygems integration	!@2K;TBJYS
rubygems org	!W
rule	!Y,K5IHJIIKKLFRITK[U
rule align	!U
rules	!YSGaK
run	#;%I+C.J/T1J3@4K5G7J9S:B;G<X>D?E@JAKDCF<G3H=KUQCR)T@UGW0X9Z;_FaBcHd<gWi=j1kFl7
run 1	.J0JKILCaEeU
run 12	!Z(G.J8G
run 2	SJeT
run 42	!CLTOT
run 5	!U
run 77	!F.KLIOUS[VT
run 9	(U
run build	ISSG
run command	!J/T6S
run custom	!S
run docker	!X
run entry	!H
run fatal	!6"?,:1D2U3J5G7?8<9WB@ETJ]KTRHT;XJ_=d?gWhEiEk?
run for	1ViU
run git	!C(U/W5DBICVKSTWiU
run help'	!U
run in	!D-TKHNTTV
run main	!@BK
run mysqld	!U
run node	!H
run parts	!J"T
run pipeline	8TKU
run reader	!J"X)W-C8VfXhS
run salt	!K5V
run scp	!F&J/U5WBS
run secrets	!@=]
run sh	SCgU
run test	!U
run thread	!J
run until	!F
run webfactory	;Z
run with	^S
runner	!?"J&S9JAIBSGKRBTVWIXTaKjX
runner artifacts	;U@K
runner execute	!F&U-IKSRG_TjT
runner run	!C
runners	!:8WBJKJ
runners py	!C
running	"D#S&j'J(F,@.;//2A3=4E5H6>9F:H;6>F@BA<BGCUDJEIF>G8I:JSK>MFN?OHQ=R1TSVEWIX@YAZC]G^8aCeEgGiGl9
running actions	!J-VKU
running an	!C"V)X1X5HKKbX
running and	!_,JTF
running command	&I3K<VBTHVRIiI
running docker	!GTU
running in	!U5I
running on	,ITI_S
running pid	!V
running remote	!JbT
running ssh	!J
running this	!G#TiV
running vagrant	!DCU
running with	TU
runs	.CIGLWOHSA[_aUfK
runtime	&C(I+I-X.F1F3A5:6D7U8><I=D?TAJBHEII=JWK2ODQGSITKVHWDYW[I]I^H_IaGbBc?dHiTlH
runtime error	!W,G-G.K1J7TKERK
runtime exception	!=)T*J,C-X.K2K6I9H=G?UEJIFJYKFNTOIPFR@TEYX]KcHfHkG
russh	!6"E#K%I(I)F*A+J,C-9.B/@1=2;3F4G7F8X:A;X<:=D?H@?B8CJEIFTGFHFIGJHKSLDNBOIQ?RYSCT@VGWBXJYCZG[I^G_=aHbCcCdKfWhFiCjCkGlJ
russh error	!8"I&?)I*F,E-;.E/D1B2E3K5U7I8Y9U;=<DAHBAFGGIIKKVLHNDPERYSGTCWDZI^K_>bEcHfXhKiGkI
russh keys	!D&W2C3B5@8H9A:D;]<F=J@CBDFVK=QDRGYGjJ
rust	!^1K
rw	!U=ICTSTYJ
rw 0600	!Z
rw nosuid	SV
rw r	!TCVPSSH
réseau	!K-W5G7JKWOJRVTA_XkK
réussi	!U
s	"H#8%J&@(T)6*T,G-:1!2A495G6D7=8S9::><B=D>H?=@;AAB>DUE9F9GIH2JdKTLBNESATSUAVYWFY?Z;[9]I_1bKcBd4fGh?i7j:kFlC
s 0	!U
s 00	!Z(K.:0F8JHKIEJFK6LARKS@VJa]
s 01	.T@IAVQIjT
s 1	(].E/J0I3J8E;JBJIBLHOERJSD]UaEeS
s 12	8FKW
s 1472	!HJY
s 226	/T
s 3	!o&K,J.I/I=KBDIKKKLCR>S5TGaHiA
s added	!^
s binary	!]
s c	!A*T2I3I9KBKCTITNVSV
s cipher	!I*Y9D
s context	!F5Y
s date	!?8EDZJWKT
s done	!V
s elapsed	!I7S
s eta	(J.TBKJIKHLU[UaTgK
s for	"X;HQKRSiV
s found	5[
s ftp	!A-E/?1J2V3T5K7E9TKIRITZcUkJlI
s i	!V
s id	!V
s in	!ZKH
s jsch	*T
s none	!F+T
s num	SJ
s occurred	!E&S<XBFGKPXRJ
s remain	BTRT
s retry	!C,T/V
s s	/V3U5EB@MURVSHiHkH
s s'	!B+T,T/V
s self	!IIGLDV^
s server	!Y
s sshj	9WBU
s st	(U
s stalled	!?JYKWbX
s to	&G/U6TPDQH
s var	=U
s you	!Y
s'	/UCHkG
s'est	,G-K/D1Y9KBJKHRHSITI_IfX
sa	BJEVFX
sa a鍵	!EEVFX
safe	!Y5H;JQH
safe directory	!U
safe file	!G
safely	!@1bIGLH
safely chroot	!@1bIGLH
said	'V5J9K=KBTFJKJLGaCiWjF
said permission	!D'WRFaG
salt	!D5UBVRJiWjV
salt ssh	!D5UBVRKiWjV
sam	!W
sam kirkland	!U
same	5KISOWSI]W
same passphrase	!U
same size	!GISLKOW]W
sample	"G'W*I+J,I/G0Y3F5G8H9G;A<I@JAGBEFIL?PIQDREVDWK[G^F_IbJcKgGiIkJ
sample 01	!J
sample 1	0ULJ
samtools	!aIJSFaK
samtools sort	!ZSH
samtools view	!U
sasl	!h5KBAR<i?
sasl authentication	!bBCR?iB
sasl bind	!W
sat	!U
sauvegarde	!K,E.T/U6WKHOU]W
save	"G&F(K*F+G-G/V0I1D2J3B6J9A;=<D=B>FBIGKKULVNKPAQJRBS[THVSWI^I_KaUbGcFfEiDjGk^
save config	!CHKVV
save data	!B.U8FKZOKSU
saved	!_"E&D*I,A-I/E0J1E2K3Y597F8H9F<G=EAHFAHIJKK@LWNEPAQ?RBT?YG[H]J_HaHbIcEdWfBjXkI
saved exception	!F&H5KBVFINKhTiTj^
saved in	!c5K;G<KQJYC
saving	!X;E=ICGEGIUPBQG
says	!<'U.K/J0K3J5I>XIIKHNJRTSH^K_VhI
sbatch	!TgW
sbatch error	!TgW
sbin	!V.D1T3I9JIILDMVRASETGWIZU_IaKbCcDf=lF
sbin mount	!UBJMWRHlI
sbin nologin	!U.I1WbFcJ
sbin sshd	!V"G
sbin syncoid	!K
sc	*T2T3S5T9VIKLHSI
scan	"I(U,J/G1S2T7K9>KZRGSYVJ[EfJiJkJ
scanned	RTiW
scanning	,TRHSGTU
sch	!;#H%G&<'I(G)J+F.90A1J:H>JCHDIEEIAL5MGO;S7UHV?XJZE[<]>aAeIgGlG
sch add	!J<T@S
sch algo	9U
sch exception	!=#I%G&<'I(H+G.:0A1K2I4!:H>JCHDIEEIBL7MHO;S8UHV@ZE[<]>aBeIfSgGlH
sch java	!I<T@S
sch revoked	!K3C4^5C
scheduled	!A,X3J5UBYiX
scheduler	AIPU
schema	!Y
scheme	!i.K/D5D<IBFIFLARKSBTJ
scheme sftp	!f.K/D5D<JBJIFLBSCTK
schlüssel	!G"1#C%?&?'D(A)?*?+<,2-=.7/60@182@4D6;778:99:C;[<V==?F@IB_C@DFECF>G:H>I9JAK6L8M@N:O<PUR/S8T4UIVEW<X@ZA[>]C^?_9a9b=c=dBeCf8gAh9k=l>
schlüsseldatei	!2)I,B.D/<0G1B3H5?7E;^<Y=Y>V@GAJBBDJHIICL;OGPIQARDSCT?XJYD^KaEfGiEjJ
schmizz	!8"F%G(I+H/H0D4I6C7A;S<?@<AACIEIFGGFIAKUMGOIPKRGXGZ@dDfDiJlF
schmizz concurrent	!D-X5KJTTG
schmizz sshj	!8"F%G(I+H/H0D4I6C7A;S<?@<AACIEIFGGFIAKUMGOIPKRGXGZ@dDfDiJlF
sconosciuto	!@"J,G.I/Y3I5E6FBEKGLIRGTFiZkH
scope	!V7T
scp	!!"6#+%0&J'.(')I*H+7,G-!/70!1J2:6+7<8!98:3;A<.==?G@,A8BDC7DAE1F,G7H?J,K?LeM-NEO@P1Q!RISeTHU8V!W"X2Y8[Y];^~_7bhc9d3e+g(h;i?j#kXl=
scp 346	!Z
scp backup	!B,X.W7URG
scp but	5T
scp command	!<,H.H/I3I5CBJKFNHRJTIWI^baJb8kK
scp connection	"J)U,I-A.G/G1V3>8A;KATBDGUH^KBPVR<WFXGZW^ZcUdHfVi@k?
scp data	!C.H1J5KBIKJLWRJSATJ^CaJbGkK
scp dest	!A.D1H<JI=LUOF[ZaK
scp did	!HLTSUTI^U
scp error	!."H&<*F,E/E1G2F3F5?7J9C;V@IAEGCKDLVPKQHRVSSTZYHZK[J^XaKcJfIi>j;
scp exception	!?"D.E/K1G3I5H9IBJKEL>NKOJRHSTTJ^baJcJfEkK
scp exe	"Y)J,J-@1a5FB]GBKDNFR@ZJ^E_BaKbGcUiAk@
scp failed	!6&E1H5J<KBIHHKAO?[U^abDfA
scp file	,J1J;IB@IIKIL6OFSYb<
scp home	!DI?LYSJ
scp i	!FIU
scp ipaddr	!J9YLHRZSDTJ^IiW
scp is	!E"G.K3J5EBHKGLISJTK^fbHf@
scp item	JSSX^U
scp not	!@*I5HIKLDWI^abHf;
scp o	!I3T5F^[bCkK
scp p	!;,JBKIHLHOURJSWTB^EaXkc
scp process	&J/T5VKI^U
scp protocol	"ZbU
scp q	!J.ULV
scp r	!J
scp realpath	LTSI
scp release	3J9IITLKNVSHlS
scp remote	.JKILTS]^EaU
scp s	!F^Z
scp scp	!?"D,J.D1G3H5I9IBJKDNJOJRHSUTI[I^]aIcJ
scp send	KDSW^W
scp server	!E3G5V^ViS
scp session	)J,D-B1D3S8D9K;J?TBFKVNGOKRG_HiJ
scp sftp	!<"H&b.I/J1I3E5EBHIIKALGNIOGSITK[G^H_IaDbGcIkE
scp srv	!@BHLHSZ[S
scp stat	!:1D<GHILASHVJkc
scp supports	>S
scp to	!=,UKUTU
scp upload	!EIFL[S[aC
scp user	LISI[TcU
scp v	!@"J1U^YcW
scp var	!=IHLTSZ^K
scp version	!TIF
scp write	!F._LISF[F
scrapli	!>"K3V5U9U;IRFjK
scrapli authentication	!>"K3V5U9U;IRFjK
scrapli exceptions	!?"K3V5U;IRFjK
scratch	"J.J1I5K<KIEKILURESYVJiHjU
script	!Y"F)K*J-G/B1D2J4J7H8A<E=I@IAIGIHIICK:L=NBPFQHRCTBVHWJYI^F_AbBcVgZhKjKkClI
script setup	!U
scripts	,E-T/J5I8WBFKTRUTI
sd	!U
sd date	!U
sda	NTkT
sdap	!V
sdb	![
sdb 1	!Z
se	!J"6#D%B'H(@)H*=+D,Y/Y0B172H3A4I5G98:G=T>E?S@CABCFDIEFF>G6HEI=JALGMFNHOWQ=UJV@YBZA]B_;a?dAeEf;gDh@iAj=
se ha	!A,F-T/G7H8VOWSVTJ[V
se pudo	!B"F(K*I,[-I.B1F2I3J5C6C8E9G;E<D=I?VFIGFIFK@QJTTVIXHZJ[G^JbHcHfHhKjG
se puede	-K.J/T5I6H<D=SKCLHOIRESGlX
search	!Z
searched	IU
searching	BHHDQT
searching for	BKQT
searching home	HF
sec	!c&I(I*K-I.E/H0I1I3G7I8G9H;CAJBDKALDNEOIPJQDRDSFTCVK[J^V_JcVfEiHkH
sec error	!Z
sec internal	!W
sec not	!D"VKJNK^XcXfI
second	.W0S1I8G
seconde	!X
secondes	!GRHTYlJ
seconds	"D%D&E'H(?)9*=+F-H/I0E1<2>3J4G6E7U8V9=:J;;<G=F?H@DBBCEEFF@G>I@KXL;MIQAR2T^UJVBXBYFZI[H]C_Va9bJcGdKf=g>hBi:jJkG
seconds 2	eU
seconds check	!Z
seconds of	!C)J,J1F8YJJKUNVT>fJlS
seconds retrying	![
seconds there	3T5U
secret	%J&H3E;S<YB?CUIILHPCQARKiK
secret key	!]%K;G<TPJQG
secrets	!V&G,J5I9G;E<U=YBEIHLGQGRFSITFiK
secrets sftp	!F;K<V
secrets ssh	=Y
secrète	!;"E%G&F*H+E,B-E.E/E1I2H3B5B6G7F8F9C:K;?<@=D>G@GAFBDCGEHFGGGHHJJKALHMKNEOIPbQXRCSHTBWGXJYG[J^K_DbFcIdKfFhDiGjKkFlH
secs	gU
secs user	!S
secsh	!I,Z/HTYfG
section	!W.IBSLHbTcT
section in	!^LI
secure	"<&A)I+J-4.B/X0I1A2U3E6F7@8:9V=V@JB6FHGGJHLFNHOHPHQGRHSETUXF^X_5aJcDdBf>hGjFk?lB
secure connection	!YTG
secure crt	!B,U-E/W5I8HKVNKWI_E
secure file	!HiW
secure for	5U
secure shell	!T"F/H5I9JKKNITJbWiK
security	!e"<%J&G(J+K,A-E.H/;0I1I2B3_4G586I7E8H9@<C=G?FA<B5CKGGHJIHJKK;LCOJQURGSAT?YE^K_GbFcHfFiIjFkHlI
security access	!W
security auth	!EBJQW
security breach	!E3[5G
security invalid	!W;DEG
security provider	WUXT
security unrecoverable	!VQI
see	#E%D&=)K*G+J,K-A.:0F1@2E3:4K6H8?9@;A<?=E@FBBDKEVHGJGK5N@OBPCQCTTVFWFXJYF]IcUeHhIiFj>kClI
see 'docker	!U
see detailed	LU^XfV
see https	!IEW
see log	!U
see previous	!K(S
see session	!G"UBF
see the	!UBJKIRFSJTK_KcW
seems	5I;G@XPUQIiU
seems wrong	!S
seen	!I3J5XBU
segundos	,IRETVkX
segundos de	!F,JRETVkX
sekunden	,@8VRGTWiJ
select	!S&J,G-K/H3J5I7J9J=IB@GUKTNVR?SETAfIiDjHlZ
select one	GU
select proper	!INXRITHlT
selected	!I;J@VNGOTYKkX
selection	!W
selection error	!V
selector	7S
selector events	7S
self	(J,K.J1T2C3BAWCJIFLGOKQGT<V^^KgJjH
self args	,J
self auth	!G&TBUNJ
self begin	IT
self check	KT
self choose	*T
self connect	7S
self convert	!JaW
self copy	IT
self coro	!I.JIILISJ
self dst	.TIK
self families	/T
self from	;JAT
self key	3H;TPJ
self kwargs	,J
self loop	!F
self open	"X1UAVKX
self packet	!IKKNJ
self packetizer	!CKYWU_T
self parse	;X?J
self policy	!K4T
self putfo	OS[S
self read	!<)T.F1U8D9J?SAJHKIJKGSCaUcT
self request	!I
self resp	!J
self run	!H8TKT
self send	1T
self sftp	aS
self signed	!Z<J
self sock	7S
self socket	NI
self ssh	8S
self stat	!AIELISEVc
self transport	!F"UGT_K
self user	!I"V
semantics	!K
send	!-#E%Z(8)V+7,B-B.H0422364E5E697/8g:E<G>@?>@HA.DBFYG;H@IHJUKdM=O+Q;RASBT8UFV<W1X<YA[K]:aGd:e>g>hFi?jJk9
send 'tank	1IJY
send 2	!H5K
send a	!IBIGF
send channel	!A,B/G1T5JBGJXNJPJRFTBWK^IbYcWfW
send data	-K.Z8FBIfJ
send disconnect	!/%K&K)Y*F+K,H-F.B/G1Y2K3H5C7J8Y9H:J@KBBFKGHHJIKKXLJPIQGRHSGTHWKXJZJ^H_CcKdIfThHiHjIlK
send eof	"JcT
send error	!K.I8YJXSJfC
send failed	[S
send failure	!J&J.G1H8IBKKVSW^WfI
send files	8TLWSJaJ
send message	!C-Z1H8ZKX
send packet	!E)J,K-Y/H1B8b9GBJHJKYLFNFRHSJTG_UaKbIcJfJ
send pl	/X1F5XBWKHTKfH
send pubkey	!7"C#I%_*J1K5J:K<ABGF^QJR>SJZHhIi=j?
send receive	!IJXKX
send seqnr	!H5K
send unable	!I.F8WKULISDTU
send userauth	"I<SBYK@QJRHfI
send version	)Y-F.K8HKC_KcVfV
sender	!I"T#J&B(F)F*J,I-J.S2J6@9=:K<DFDIdL@MVNEODPHQCRJTCVDWCXHZH[=]KbUeHf8gIhBlF
sender connection	!D"KBSMV_JiT
sender dataprovider	BU
sender date	!6(J,F0I4U6J7T9GDJIWQK[FaUfJhJkU
sender link	!EIX
sender login	!a"JBDREiH
sender sftp	!E.U0TST
sender sftpd	,H8HBFKJNJRHSJiAkK
sender write	!J.T1IKU
sending	!["@#J%H&F(K*B,B-Z.W2F3E4J5=6J7D8X9B;B<F=E?J@HAGB@CHEHFCGCJCMHN=PJQGRASTT;VJYIZI^S_<aSbHdHgJhFi7jBkFlG
sending acceptable	![
sending channel	!JaU
sending command	"I/TBTSI^[cGfF
sending disconnect	!U
sending incremental	LU
sending ssh	8U
sending subsystem	!H)X1WSW^?bCc]fT
sends	!U
senha	"A)W,J-D/I1W3F5G8HBCGSKCQJRVTH^J_IbHfViVkF
sensor	iV
sent	">'G)J+C,C/G0E265C6D7;9J<HAGBGDEEJFEHHL8OAP8SUUGW=XD]G^=aYeHiEjKlK
sent 1	!^
sent 3552	!Gc[
sent 4	!W
sent a	EE
sent by	!=3ZBIKHcIkXlX
sent command	!H"?,J-T3?5A8IB>SUVV^JaUbScVjK
sent curve	9U
sent disconnect	!<1K8UKHNJcJhW
sent exit	!J"V)TfS
sent invalid	!H-KMXNI
sent num	.WHTSCbJcG
sent publickey	!61B;T=W>VFFGJPCYUZ;
sent server	KXfJ
sent ssh	!]8JKG
sent status	!>S]aT
sent to	!B
sent user	!H*U1VfI
sep	!F,I-Y0V<UB?FJRGSG_IbSiD
sep 2023	!X
separation	!U
seq	!]"I,G-G.J/V6J;J<IGVITK@NKOJRI_IkI
seq 2	!Z
seqcore	/U6FTTdH
seqcore ipaddr	!TTUdH
seqnr	!H5K
seqnr 3	!H5K
sequence	@YAZYZ
ser	!T,W7ITI
serial	!b,K
serve	!]
serve sftp	!Z
server	!A"0#E%6&9'D(!)J*b+:0E1V3T465U6*7I9S:0;/<;=0>??;@5A"C)D1E8H/I&JAKTM@N]P1Q!RWS>UDVBW+X2Y+[-]@aBd3e8fXg=jJlX
server '	5S
server 'sftp	!7*K,F5b7I;JBWGVKGLJNHRATVfHiW
server 'ssh	9U
server 1	!W^S
server accepts	#J,E3K5H;T<J@SB7E4F)GSR>ZHh>iAjW
server address	!K,D.F/c0K3F5C6VBJKALFNKOHRDT>fHiJlH
server aes	*V
server alive	+V-T3V5F<JKK
server and	!D5YbS
server at	"E&J)G,S-F.I1.396J9G<F?VBDFHGFKAL8N[OIPKSEZ[_FcIf@i7jJk9lE
server aufbauen	!JlW
server auth	!IBER]iH
server authentication	5IjU
server backup	!B-T<KKHLXTT
server before	!@)U3I5XcU
server certificate	!T
server check	!@,U/S7YBKiXkT
server cipher	!E*Z2J9C
server client	!Z*H9G
server closed	!["@)A*F,7.G/E1T2J3G5?859@B:GKLJRSTDWH^Ib;cDf7iAlB
server connection	!>"K&K*F/F1U2J3A7B8Y9EBDKVN=^J_XbGfAkAlF
server consider	!V
server could	!VKHNFbXcW
server curve	9S
server date	!bRK
server dial	!m/=7FBCT9dHkC
server did	.H/D3=7W8J9TGUK?LJNDOISKTX_JbJcEfJkS
server diffie	!B9^
server disconnected	,I-F9HBDNERGTT_BfIhZiH
server does	!A"?-H.I/A1>2E5;9V;K<CIJKKL>PTQKRUVG]I^I_HaZbEcHfVi>
server due	!X,GBXKJRGiE
server during	!W
server econnaborted	-J1JKY
server encryption	*X9I
server error	![&I/F3V5JKJRJTIi<jGkT
server example	TGfU
server failed	!H"C&X*C,V-?/73E5;7S8B;F<TFBK7LVN<OEPWREWD^H_BcWf;hJiS
server failure	!H.UaT
server fehlgeschlagen	!G.J7I8I9UKFTT
server file	!IOU
server fingerprint	!E5V
server for	.GRHjW
server forbidden	!V
server getrennt	-HKY
server got	KH
server has	!D"[.I1H5V8WSFTKbJfKhTlT
server have	9V
server hello	-TTK_TkU
server hmac	!J*]5J9GKG
server host	&K*5,V-C/61G2b6K7>8I97<JBAEZFFHSJFKGLGN@R?_FfKiEjKkX
server hostkey	,H2G3Y5Y9EKHNGTI_K
server identification	!F,T/W3TKENDkV
server identity	!T-J
server imap	!]BHRIiH
server in	!F)J*T/J1E2W8BKHcUfKkT
server ip	,I-K5E9KBJKJTH_XkU
server ipaddr	"H*J/D1C2J5B7H8G9ABDGWJEKSN>RST^_<dCfJhJiElJ
server is	";&A)E,S.V0B2?5V6J8<EIFEGHJFK@L9NEO@R4SCWIXH[K]I^=_5b6cHfKjGkFlT
server kex	9W
server kexinit	CGYK
server key	,G-C.K/B2V3g5^7J8E9I;5<F=F?G@@A>B4CJF=HGK8LJPCQ>RCSJTDYHcGfAhIiFjI
server listening	!j*F,/->.J/D2H3I5G7?8@9FB>JIK?NCT7_FcJdHhElF
server local	]S
server localhost	!b,B
server log	.INIRE^JbWfI
server mac	!J*Z2I
server machines	KT
server may	!J5JBHNSRG
server message	!C/JATBCRGTVhUiT
server name	!E,F/b5BRKTC
server nas	RJiWjK
server nginx	kS
server nicht	fU
server no	!7&E*f,F/J1;2>5F7H9B;KBBFXGJI@KENGOJRGTFVYWKbIf[hIkE
server not	"H*J,G.I/B1E3B5VBDIKKBLCNGRETE^A_HbEfe
server num	!C#XBTRIaXiH
server offered	!E*T2S3=5ZBJFI
server offset	KJ
server on	,>.I/J5G7JBBKFN[RGTE^XbFfDkSlI
server only	!G,K2W3E5EBHFJRFTJiJlW
server os	!SSITUjT
server output	!D"Y+V,T-J.J3K5WTJ
server path	LTOSSGaT
server permission	BCOFRDSaaIiG
server please	-H3K5D8K9HBCKBNVR=^Z_EbEfJiDlT
server port	kJ
server proposal	!H
server protocol	!^.K
server ready	!GNT_Kk[lJ
server refused	!?"A#I%A&9)H*I,8-I.I/J1B2H3D5C8H9F;>=C@HAJB_FTG@IJKFLHNGOKPHQCSITEWGYGZ=_TbYcCf^hGiVjVkDlH
server rejected	&J-H.H0V1H3H5@8J9H;G<HBWGCKCNHOKPJQFSGZG^E_Cb@cIhKkUlG
server replied	lX
server reply	!FNIRIla
server response	!B*H,H-U/H1I3E5H8B9EJVK=REfDiKkW
server returned	.IBIKWLJSIWI[U
server rsa	FT
server running	!^
server said	!J'VBUKJLHaCiWjG
server selection	!W
server sent	!3"H,D/H2H598T9K;S=V>UFBPATBVSWHYT^BaScSiIkClF
server server	)S3S9KK;NJRVbT
server session	MU
server sftp	!<"F)K,I-X.T/U0K1B3F7D8HGJIJJ[KSL?QVRFS9TJ_TaCbHcIfFlS
server should	!G.V0S
server sig	!F5JFT
server smtp	!WRITK
server socket	!G,E-U7V9^BKKDNHTH
server ssh	*I,H-J2Z3ABZFJKDNJRXTGfHlD
server sshd	!KlZ
server supports	*U5IGGcKjJ
server that	3S
server the	!J#U,U-I/X7EKERIiY
server thread	![-UBJKJRJiI
server to	*T,I8I9IBIK]TB
server too	!6KF_Ih_
server unauthorized	!V
server unexpectedly	!@)],K1U7K8B9WBJN/WH^D_HiIk:
server upload	-UKINVTW_T
server us	!JLUVJ
server user	9S
server version	!S*I,D-W.H/E2G3E5G7K8E9S<JBDFHGTLIMIRFSIVShHiC
server was	,I3X8UNKTH
server while	![
server will	!a,J.IBKKGfJ
server with	!B)E,D-^1U9JBFKFRVTDkHlJ
server www	,F/X9XKHTV
server x	!U&U5K
server への	,W
server'	!V^DfZ
server' if	!S
server's	!H"@&I*I,G/G0J1J3U4C8J9X;=<I=J?I@DA:B:FCGUH?K>LKN]PDSJTHWGXJYGZV^G_@bJcDfDiKkT
server's adb	!S
server's fingerprint	!>5]
server's host	!B2U3V
server's key	!_3G5?HH
server's ssh	QT
server's version	9J;H?K@IABKJN^QIcIkU
servers	!E">&G'J(F)H*F+J-I.?0D1C2I3a5U6H7G8F9F;F<H=KAHFJGIICKCLCOSPJQGR>SZVJWHXJ[B]H_Ca<cCeHgKhIiAjHkDlE
serveur	!G"7#?%>&9'>+<./0A1?3]4?5X6686:9;8<9=?>=??@=A=BTC>DBE<FBG:H@I8J=K7L1M=N8P<Q4S7TWUAV>W9X3Y;Z>[:]8^<_Ja6b4c5d6e>f4g6
serveur a	!;"H-W.K/D3Y5@7IBDOET>_YiUkT
serveur est	!F(J,H.J/A3=5b7HBKLJOJRESKTBcK
serveur ne	!<"J&J*I+K,F-G/F2H3Y5<7J9CBCFJKIOKRGT]_GhHiJjJkIlJ
serveur sftp	!G,D/W0S3K5GBGRAT=lX
serveur sur	!T
service	!U#A'A(?):*2+8-@/W0B1K2>3-4;5A6V7F8;97:C;@<A=G>D?F@HA9BFCIDEGIH?I/K8LKM>OFQ4UFVFX2YE[E]@^W_7bXe>f?gAi=lK
service accept	1U5GJEZJiJ
service allows	!6,C.C/G1H3J5D6J8I9JBDIJKFLGOKRCS>TCWK^__FaJb_cIfHkBlK
service com	!E/J5W
service connection	!W"F&E-H1JFSJTKINKT@bJfH
service error	!F&[
service exception	3F5X
service failed	!g,K/I5FBCLIRDSFTE
service inconnu	!I/Z
service is	1VRJfG
service java	PTiT
service main	!d5DBAfI
service nginx	!_/I
service not	"A&A)I*J+I,D-B.J/U0H1C2J3C566Y7D8G9E;H=I@HAEB:FKGJHEIGKBL@NAPIQJR9SFTBXIYJ^F_HbCcIdHfBi>jGkU
service open	!S
service provider	!;"B&H.T/J3K5JFKGJIHPITGWJ_JiJ
service request	8T
service ssh	&X,V-U/I9JBDKINJRTZT_U
service that	!H/X
service try	BXGIiXjS
service unit	!Z
service'	NU
serviceaccount	!U
serviceaccount ci	!T
services	!^5WHGbK
servicio	!V/U
servidor	!;#@%@&-'?(7*6+<091U273]4@5F617K8H97:;;2<1=:>8?:@@A?B@C?DDE:F=H@I7J;KWM>N@P3QTRYUCV<W4XAY=Z<[E]6_Ia2c@d;e>g:h8i=j;
servidor de	!X,J/H7URJ
servidor en	!Z,K
servidor no	!F.V/J3UKGXS[W
servidor não	!B"I.I/J3V5WGJKGLJRUSITHbVkJ
servidor sftp	!:"G.A/T1I3K5I6J7CBJIIKFLUR>TE[HcJfKlW
servizio	!J,J/]6K
servizio sconosciuto	!J,J/]6K
servname	!C,F/[3K5F6ZBFKHRETEdViKkE
servname provided	!G,J/Z5J6TKJTIdVkG
serwerem	!9,T/TBIKKRUSKTX
sesión	!X"H,@-E.I/A1B7F8UGXK?OFRCSETAXJ_EbDcHfI
session	!F"I#6%%&7'5(D)^+&,G-e.00E1d5B6/7H8f9Z:4;5<B=7>;?C@AABC2DEE0GIHCI)KcL=NUO3P=Q=RKS2V&XAY&[.],^?a7dHe,fZgHiGjIkJl!
session 0	!_KI
session 1	_WgT
session 13	!C*J2I9HBHN[SJTU_TkV
session 18	!G"H-D3K5J9EBcGFKHTJ_J
session 2	!U
session 21	!B,F-J.I/A1U9GBELEOJRISGTE[J_Ub]f[kJ
session 43	!D8U9JKYWT
session 5	!A2V3K9WKDkJ
session abstract	3T4XBKRJ
session await	NI_J
session channel	-JKUNJ_JbBfV
session check	!H-K3Y4U5UBCHUKJRF
session client	!I*T;JBUGEiV
session closed	!X)U*H,@-E.G/B3I5F8W9GB2FHGJJINIRJSATBWFZS_JcBhEiBjI
session computer	/W
session connect	!-&J)E-V3D4H5D7F82;:<F=G?D@BA8FXGVNgPJQ:RSYIZJbIcAf<h?i^
session could	"T)X,KBETI
session default	,V/T<SBKTT
session ended	!S)U1[3G5BKG
session error	!8)E*G-V2F8J;G=JBTKELDPUQFSBWI_VcT
session exception	!F1I8XKFTJ
session factory	!F,V/T<TBJKTTT
session factory'	!U/H
session failed	!I*T-S1H2W9UKH_V
session for	!9"E)I-E/T1H3I5I7X8G9GAJFVGJK@LEPTQTRSSITW_KcGfKiKkZ
session handshake	!E*^-H2a9YBIJXKETI_K
session has	!D1H3IKYNJf?
session helpers	8S
session id	!VLS
session impl	!G3U8HKVMUTT
session inactive	bS
session is	!T";)C*H,E-J.I/D2I3B4K5@7F8_9A;IAFB@GIKaLBN@PBQIR<SHTAWHb@c@iIkJ
session java	!4)H*T,H-V1@2T;A<H=H?D@EA>FVGTPKQ=SJYJ_UbHcDdJfJiTkK
session key	293]KV
session log	!D"T7TBEKGdSfT
session manager	!EW]
session may	UX
session mismatch	!E3]5H
session nchannels	)T1S
session negotiate	2J
session new	/XRIiJ
session no	!E/X1K5IBTiXjK
session not	!A&K-?1B3G5F7X8]9HBILHNBQJRYSIWK_AbJfAkK
session on	!ILVc]fD
session open	!V-JLJSJ_HfJ
session opened	!Z(S-J1JBEKBRGSEZT_IcJf@iD
session operation	!>-E1K2Y7JJYRIWX^TdHfH
session options	5U7TKDLJSJdS
session permission	!E"HBISJi_
session pyx	!D"S*V-I2T<S=TKG
session rb	!=/T6K8JBJfT
session read	!D5J8WBGK]_U
session receive	!J*]2_9YKI
session remote	,E-E1E3T8GBIKWNIRJ_J
session request	)V,F-J/F0V1T<HIINFOVRGSTTIWJ^JaTbJf?
session send	1I8W9TKUSJ
session sent	![
session server	9JMU
session session	&I*V,H-B.K/J2Z3J8=9GAJK9PKSCTC_FcJdKf<hHjEkJ
session setup	!Z
session sftp	!C)W,I-T/E8WRHTKcYfV
session socket	!C*S/KBJJW_E
session ssh	!@&W,]-C2T6JBBGSKINBRWWX_GiYkJ
session start	KU
session started	!U"U3G5BBEgT
session stopped	!A"D1HBXNKT[WH^H_HbZdI
session subsystem	KU
session to	!I/C1K5H9C<JAKBTKHQU^UfG
session unable	!@&U,I-5.G/G3F5E<K=C@KAWKVLDNSR>SITHbDiDjT
session upkeep	!b8GBIK@TF
session userauth	!E"S<T=UKI
session username	&S;G<IPTRJjU
session wait	!IJU_S
session with	!K)V,H1T8UBJKFRKTJcUfUiK
sessions	"T/J6IBGKJRJSITIbUfI
set	#J%V&W'X(7)<,E-I.6/*0C1;3*4H6=74839=:D;0<T=?>E?A@BA9BSDFEKG?I.JUK@LIMCN=O6Q2R4S<T7UHVIW>Y@ZB[7^@_:a~c>d=e=fDhJj@k>
set attributes	!C.HLKS@aa
set attrs	!CSAac
set but	!J
set in	!W
set known	HU
set mod	!EOJSAac
set modification	!JaV
set on	BUCV
set permission	SBaX
set permissions	!@a]
set sock	!F
set socket	!F
set ssh	!A*V-J5T9VLS
set the	!H2X5ULKSHaV
set times	!;STa^
set to	!["T,E.T/H3D5>8>;KBTCUHKSFTCaJbUcJ
set up	!V"V5KTJbX
setlocale	!V
setlocale lc	!V
setstat	!,"K'K(K,I.>/K0E3K5K8IBCIIKDL=RGS:TGVD[Ea{cKeGiJ
setstat unsupported	!H.KOTSHa[
setting	)K+J/G1I3I7J9H<K=JBCJJOIQHRAT?VG_IaedKiEjJkB
setting implicit	,S
setting locale	!T
setting o	!H
setting permissions	aS
setting the	!E.GKJa]
setting up	!UPT
settings	">%K&B*H-V.E0I1@2G3<598H;@A?BHIAKJL>OJPGS>VIWHXK]J^H_AaHbEcDfDg]jVkXlG
settings and	!KBKNVRHTWkT
settings cisco	!J/Z7KFURWiE
settle	*Z,K2W5I9VAKBJFJKJSHTGfI
settle on	!C*Z2X5J9VAKFJKJTHfK
settlement	!=*Z2W5J9^KGTJ
settlement curve	!G9U
settlement diffie	!J9X
setup	!Z,W-H.D1H3I5E6K9I<JBVGKKEPIQJTJbDjTkS
setup failed	![
setup id	!J
setup py	bF
setup sh	!U
setzen	!HaY
setzen der	!HaY
severity	!a+J5K9JBJKKRISJkK
sf	!=#@%F&C'C(D)W+D0B2I3J4F5H7H:F;F>FCFDGEFF@HEIEJBMDPBQASTUJVEW<YC]@^CaIbVeBfZgDhCjH
sf ft	!=#@%F&D'C(D)W+D0B2I3J4F5I7H:F;G>GCFDGEFF@HEIGJCMDPBQASSUJVFW<YC]B^Ca?bVeCfZgDhCjH
sft	!DIJKILUcT
sft pv	!FIJKILUcT
sftp	!."Z#/%!&&'3(C*0+=,S-4.i/X213G427B8H9;:!;4=6>!?!@4A-BJC)D#E!F"G8H*IXJ9LYM4N=OVP&QJRUS]U!V9W;XGY9Z(]?^;bJcYd4e:f]g8h9i@j'kC
sftp 0	!g"K.B/I5GBJIGKCSG^JaGbHf>
sftp 01	/TTHkK
sftp 1	!9":(D*B+D-E.3/j0:162F4H5[6V798A99;EAIB@GGHCI5JHK-L/MJN?O3PHQGR0S5VFWE[B^F_Da=bDc;dJeJf9gIhGjFkA
sftp 12	!@.DKHOZS]aH
sftp 2	!B;G<V=SIHLCOVSXVK
sftp 3	SVaI
sftp 4	!E"D(K,E.C/?1G7J8HBIK;LERATF_Ecbf@lH
sftp 46	!U
sftp a	"I,G.;/H0B3U5V7IBJIFKTLBNDOTRDS;TU[DaDcH
sftp account	!G"_.K3JBIKJSK_IbK
sftp adapter	!X"J,A/D3A5CIJLDOVSJTH[XfK
sftp api	!ITTiS
sftp archive	!U'USI
sftp authentication	!G"9/I1I3G5C<JAWBWFWGDKIQGRWT@ZWjW
sftp b	!]"J(I.K/B3JBFLBOIRIS@aFgTiG
sftp backup	"G,W/S0J5A7G<K=HIJKDOIR]S@aCfIiWjT
sftp bad	!7";)H+_,@0H3B5T6E7HBAI?K>NDQ?RYTAXI[IaUfUiDk^
sftp bank	WT
sftp batch	IT
sftp by	"DfX
sftp bye	!f"D,H.A/G0J1F3K5F6G8HBJICKALFOFRES@TE[K_IaGbIcIfHlF
sftp c	!T3H
sftp cannot	!U"J.E/H3U5IBKIJRDSJ[VbIfF
sftp cd	.E1D<KKJLaOGVI[KaH
sftp chan	!T1KVU
sftp channel	!I"U)W,B.H/D1h5K;IBIIJKAL@RGSATBWH^J_Jb?cXfV
sftp check	!I,Y0VBHa]iT
sftp chmod	.KIILGOHaX
sftp client	%H&9'J)Z*C+E,W-3/V1Z4E5=6E;D<7?K@GCHFEGBKEMANBP<RESVW=YDZD]E^>_IaIeIg@h?kBl3
sftp close	!^SG
sftp com	!H/Y3G5T
sftp command	!b5FIILHRJWE^>bDfD
sftp common	!T1EBJKHL[OJRDSVTJfH
sftp config	!]
sftp conn	=U
sftp connect	!H*T-B.F/@1T5C6J7V9D;I<IAKBJGIIJK;LJOKQISFTXWI_DaKdJfSlC
sftp connected	"W)W1V8HKA
sftp connecting	,X/J<TKJRFTFiI
sftp connection	!I";&A(K*H+I0D1?2I3=4K5K709D<K@VBbGVI>JXL2MGOAQBSDW;X<[G]F^8_6aCb.cIfGhEkTl8
sftp connections	!C,B-H.C/F1H3G5?6I8I9G<KBBIJKELGNKOKRCS>TCWK^__DaJb_cIfHkBlK
sftp connectivity	!F/E8VBUKJRFTGkK
sftp connector	!6,[.J5J9WBEKHNKOGRJTEYUaKcHfHkJ
sftp core	KIOTTV
sftp could	!6"A&I)G,S/:1V3I5A6D7B9H;G<HAIB;IBKCLTNJOHR<SET7W[XHaYbGc?fXiGlE
sftp credential	!H;KBAGWPI
sftp data	RW
sftp date	"E&D)J+J.V2B3I5J<C=H?YBFMINJPFQIbJhHiTjH
sftp deploy	!>"F,XLXQKRWiFk_
sftp deployment	!B"H,J-J1I5Z8JBXKIL]_JfIiSjX
sftp destination	,J.J/E3H5C6J7]8IBIIJKERCSATDXHfJkJ
sftp dial	!C,YTTkG
sftp did	!B/S1F6VTFcYfGkJ
sftp dir	!W/JJT
sftp disconnected	!="H.D1D8_BIK?LJOHRISC_DaJbJcIfGhXlK
sftp do	.S/TLIRGSV
sftp edi	<WQU
sftp end	!f1EIEL@SG_IfJ
sftp engine	!JaU
sftp eof	!GKFRIbDcGf[
sftp error	!+&B(<*B+E.>0V1Z2=697>889G<:=C@?AaBAGFI5JHK5LaMKNJO=P?Q7S^T/VFWBXJY?]J^B_5a>cdeHfEhFi9jHk=l=
sftp ex	!E,K7VBIJZTH
sftp exampel	!1"F,B-I/u1C3G5A7D9K<GBGIJKDL@NFRESGTAWHXK_KbKcIfDiJk9
sftp example	!F&J(9+D-K.E/@0J3S4V6]7J8A9H;U<K=FAUBDCJEJFIG?IFKUM:PKQISJTYXG[H]CaFcAeDfCg;iHjG
sftp exception	!C"G&C)A*E,H-7.[/52G3B556D8I9A;?<6=D@JAGB9FJHFI.JBKYNIPEQ>R?SWT/VTW@XKYIZI[S]T^E_;b?dKfIhHiHjGk=lD
sftp exemple	!F
sftp exit	!a.IaK
sftp exmaple	,K/[5J7FTI
sftp failed	!7,X-W/B1K5I;K<SBVQKTT_JaVbJcH
sftp failure	!:"D*G,C-A.T/B0K1F2I3E5F6K8I9@<IIKK3LSNFOWRTSWT?VUWK[T_BaUbIcJeDf>iKkG
sftp fast	!_IFLASH
sftp file	!K"H(E,D.C/E0U1?5I8D;E=B@JAKI9NJPKQIRBSSTGVD^E_Ha[bGcDfCkK
sftp files	!H/?5I6bBVGVTKiU
sftp fill	!V8IKXLJSH[E_Jf<
sftp foreign	!W-J1HBFLGSDTJ
sftp get	.SBKOGRC[TaG
sftp go	lV
sftp gw	/D6XTJkJlK
sftp h	!J]S
sftp handle	)X1VLJSKfU
sftp handshake	*U9V
sftp host	!A+H,X0E1A2G4G6X9K<?FTHIIBKHLEOCWFXI[G^HaAbDcEdGf=hWiSj[k>
sftp hostname	!A,G/[5GLITCfJ
sftp i	!F#U5J7V;;?D@UAEB]CUKIPJQBT]dH
sftp id	!F"F/E0J1K;I<H=SBUIGTVaSfI
sftp illegal	!?5H<IIJLVOESS[U
sftp impossible	!C"D,Y.E/Y1J5K6J;J<FBGKELKOCQTRASATA_FaJcKfIiKlJ
sftp in	!["H,C.D1J3K5@8G9IKALBNKOVR=T@VJWK_GaEbKcKfDjWkJlU
sftp inbound	aT
sftp init	"T)U/J1S9HBFKFRJTJcUfC
sftp instead	bU
sftp internal	!XRI
sftp invalid	!1"J+K,G.G/;0_3H5F6[8J;DGUIGKENJOEPHRUSATG[KcHfIiUkI
sftp ipaddr	!6"=,W-U.V/C0I6V7V<GBAGJICJJNTQKSIWH[I_9aCbGf?hJ
sftp is	";,I.H/J0>1B3F5?;B<G=[@IABBFCJKBLFNHOJPGQGRCYK[T^@_FbTcHfa
sftp java	!>*K,F-G/F1V2K3I5E7K8D9H;F<IAGBDHIKVNDPKQHRETEV;WG]U_AbHf2iKkF
sftp job	!F*TYU
sftp js	"H&I)K*J,G-G/E0T1D3K5G7G8I9I;H<H=XBBITK=LVN?OXPKQJR<SYT@[V_Ff:iFk?lI
sftp json	!V/J5IFTIJLENSSI
sftp key	!<3J5E;T?JBFPXQ:Y[iJ
sftp lab	!H,S5J7C8E;J<H=IB:GJK=LUMVOFPUQITGXIYK^J_Ii@kBlS
sftp labo	/T
sftp le	!<"C(F)I,E.B/U0D1F3J5?6J7K8J9J<GBBIDKDLYO[RDS8T=[I_GaIbGcEfEiIlF
sftp live'	5W
sftp login	!V"9)G*W,I.J/G0K1B3H5K6J8EB@IJKCLKNDOJQCRVSJTC[KbFc=fEiIkGlJ
sftp ls	"H1H5H8UIJJZLHRHSVUDaF
sftp message	!I0TLVOHSW
sftp mirror	!X
sftp mkdir	,J.A/I0Z1B5IBCKBOTRDTHaSe^fHkH
sftp museum	!IUV
sftp nas	!F,Y-J.:0G1C3K5K<HBEIELASV[HaV
sftp new	!:)X,J.H/C1[BIRGSH_KbTcgf_
sftp no	!:"K*H,9.T/W1E2D5F6K7D8E<TBIK:LWRFSET^_HdIkF
sftp not	!_<UBHSJ
sftp num	!E,V1J7WGUKGRJSITYcIkV
sftp o	IKTJXUiT
sftp on	!W8KITKCLGSSTE
sftp only	!A"DRGSK^HbbfJ
sftp open	!A/A1G3T5J7V<=BBIFKKL]TTcJiGlJ
sftp operation	!A.D2J3X5T8JBFIYLVOFREaU
sftp operations	.U1HKISTfIkJ
sftp or	5T
sftp out	!D"T0T8KBTKTTG_HkI
sftp outbound	!SRTSKTUfJ
sftp p	"G/<5E6F7JBFRGTS_IcUdIiHkh
sftp packet	!E"JK=NCbIcdfI
sftp parse	SS
sftp partner	,@/S5U6G7X;F?J@UAIB?KHLIQITXkK
sftp password	!f"GBJQKRDiJ
sftp path	!K/K1U5W<@BKIGL^RGfFiH
sftp permission	"A.E0E1J5J;I<K=@B:GFHKIJL]R4TBVVbIeBi>jJ
sftp php	!=,F-H.K/F3S5J8H;EAJBWFVIVKFLENFOJQESCTHYK_FcYfZiUkI
sftp plugin	"B(K+J,a-K.C/A1E3J5H6H8FIEK7NIOJRJWHXF_AaIcIdJfDiGk@lF
sftp port	!d,I5FKKOJQHSJTI
sftp prod	=S
sftp protocol	&I)S,A/D1T2J3E5@6H7G8D9?<HB;GJIIJIK1MHOJQJR<T?_?cSffhDiEkFl?
sftp push	!C.VNJRUcUfGiU
sftp put	!E"2#J%I&D)<+C,D-I0V153A4D5;637;:J;E<3=;AEBFCHEKFHGCIgJXLJMENIPCQHR/UJWAXFYIZH[Y^@_Gb3c-dFf5g@hCiIkClB
sftp pwd	!Z8SKI
sftp py	!U(H)^+I-T.G/=1U3H5?7J9I;A<F=IAJBDHTK9LAN@QGRCTBVG[JcXf]iKkDlI
sftp quit	!_.H/K0JIGKHLGOKSHaI
sftp rb	!D
sftp recv	!D/F6WKGcY
sftp remote	!]5XBFO@iT
sftp rename	!D.BKKLFOZ
sftp reput	.DICKFLTO@VI]_aG
sftp request	"W1VIKaUfH
sftp resource	!ELVS]fJ
sftp response	!HLJS[VX
sftp root	BKfS
sftp scp	"IBIGTRVSJTV^TbGiJ
sftp send	!J/TCYIIRFjW
sftp server	!@"G#D%H'C(D*/-7/S2>3J4C5J638I:I;A<,=@>J@ACHEJFGGVHDJ>L9M?N[P@S@TWUHVKW5X7YIZ>[<]8^#aJb:d=e@gCh:iCjHlV
sftp service	!I"B,Y/<1D5U7KBFKHNIRJTX_GbIkI
sftp session	!B#I&I'J)]*K+G-I.G1i4?6@9?;6>J?EA;CJFAH>IDJDKFLFMCN6QISJT>VCW2X>YDZ@]A^5_)aAb;cTeFf_gEhFiSkKl>
sftp setstat	!KOJaV
sftp sft	SS
sftp sftp	!#&B'I(B)J*?+B,B-+.[/@0T2H334E5)6h7<8H9;;5<<=<?G@BA=BBH?J9L_MFN'OUPCQ8RFSVW8X>YBZI^<_-b>cWdUeHgFi4jFk0l6
sftp shop	,E/YFUQXRHTV
sftp source	-UKILTRK
sftp src	,JRYSHiV
sftp ssh	!U)S-J.>/B0J5I7@8GK<LFNKOSRASA[H^J_JaGbFdHfTkF
sftp start	!?,C-E.C/F1W5I6H8<;GAKBFIVK/LFNHSDTYWC[G^K_@bCcSf_iTkI
sftp started	1D5G6KLKTJlG
sftp status	!7"G,E.Y/@0U1C5I<GBGI=K=LWOTRCS[TJVF[TcHf>iIkJ
sftp storage	"H/A2W6G7J;I<CBUKJLYRTfH
sftp stream	!@BJIULXfKiUkH
sftp sub	!B.F0KLJOGSU[JeY
sftp subsystem	!E&J)]*F,8-D.?/90G1U2H3=5B6F7G8<9A;I<C=KB<IAKDL6N?OCQJR6S<T:XJ[J_AaCfli:kDlE
sftp sync	!]"F.I/E0J3K5H6J7J8F<JIBKDLGOJSE_HaGcIfKlJ
sftp target	!8,W.I5J<IIFKJLXOXSF[BfK
sftp taro	!G/H3V8WRK
sftp task	"J/W0J1H3G8JBGIIKALDOTRETFbKfCkU
sftp test	!Z"H)S,D.D/G0J1J3TB;IGODRcT@aGcIfEiT
sftp the	!@"J,J.H/U1G5A6X;^<I@DA7GWKGOEQ>SHTHYD[IaFbHcGeW
sftp throw	!:"J.U0V8IICK<OVSU]JcIfE
sftp transfer	!GBKLWSW^WfW
sftp u	,E.U/F6TOJkV
sftp unable	!=)V*K,C-K/W1W5I7B9SB?IGLFNIRFS>T[_IaUfSiGkIlF
sftp uni	!W"I,>-J.H/Y0H1I3K5F6V8=9JBJKBRDSITF_IbJfIiK
sftp upload	!X"?'H(V)H*I,9-@.K/00<1A2J3A5>6:7S9B;I<C=IAJBGGJJIMINEQARGT;V?WHXEYI[1]<^D_>aIbDcAdKeDf:gWiBkDlD
sftp uploaded	![KD
sftp uploader	!],J=SKJLJSG
sftp user	!!"U#J%K&I*50S1Y2J3V4C6S;<<7?K@AB@CGI6NHO<Q8R^THUTVGW5YBZC[2]J_Gb6dUhHkTlE
sftp username	"GBCiT
sftp v	!@,H.V5I8K;HBDLIOZPVQUTFgSiI
sftp vendor	!I,E3UBTKK
sftp verbindung	!4"9(D)D+I,Z-F.=/;0B1;3G5E6<7B899H;J<FB5GJI>KZL?NGO@QDS<TTVJWEXHYJ[B]F^I_<aBbDcAeJf=gJhKi;kHl>
sftp version	"I)J*J,J-G.J/I1U8J9GIHK>NBRJSITK_GcZfakJlJ
sftp web	!H/GBYKWRW
sftp write	!9.U/K0F8TJVK[LFOESY[Ta<cJfF
sftp を選	6JMVlF
sftp アッ	<WLESX
sftp サブ	!Gf^
sftp サー	!7,]/W1T5>6J7D8F9JB;KBLHNCR?SITVWJXI^I_BcVdIfYiIkAlT
sftp セッ	)T1SRS
sftp ディ	!E.X
sftp パケ	!F.HKJc^
sftp パス	!8PGR^
sftp ファ	!G0TOUSK
sftp プロ	"TcTfVlI
sftp ホス	!H/[3A5V6@XT
sftp ログ	!HRW_ThTiX
sftp 上传	"J,J.XBKIJKHRHTDaJcKfKkK
sftp 接続	!@"K)I,F-H/J3K5K8>BJKZRKTJ_YbUhClJ
sftp 服务	!="H(C)B*G,6-F.</:0J1=3U586I7E8H9HBZIHK:L>OIQJR5S9T[[J]F_JaJbEc=f9hHi?lU
sftp 秘密	!G;E<X
sftp 経由	!TBG
sftp 连接	!3":(F)A+J,T-E.>/B0C192I3@5D6C7D879I;F<F=IBCGGI?KWLANJOAQER;SBTVVIWIXH[C]G^H_ZaBb@cJeJfIgJhCiDkGl@
sftp 送信	!D,S5IBKRWSG
sftp'	!c&F/G1E3H5G;J<Y=BBIFIGVHJIEKUL@OFPKQKSDTKVI[Ha<bJfFkH
sftpd	,H8HBFKINJRHSJiAkK
sftpd connection	!T
sftpd message	"A,I8IKJNKSKiG
sftpgo	!g"IBCRDcHiF
sftponly	!V
sftpuser	!I+U
sh	"/%J&J'=(<)9-J.0/@1'2T4@5A677=8A9Z:B<U=C>H?DBCCXD>E>FDGJI0K@LAO3PDQ6T=UHV5WZXKZF]=^T_6b+e<fZg[h>jIl8
sh 1	-DNHWX^W_Kf?
sh bin	<JIILIWKgV
sh c	!V
sh hの	!A*U+W,K0I2X9VBIRKSHTJcWfJ
sh hバ	!J-SNWkV
sh hポ	MS
sh h形	?K@SAS
sh h接	!@,J2U<ICURVTGdT
sh h鍵	JT
sh permission	!Z&H=EBDREaAiEjG
sh usr	!=f]
sh'	OJSG[WaX
sha	"D#H%E&>'D(c)B+>,:-E.A/50A1I2T6B7>8F9W;?<C>J?F@CBECJDDEGFcGCHBKAM>N>P:Q:R?SGT@V;W?XDYBZB^D_>aGbDcFdBeDg@hFi8kAl=
sha 1	!I%F&J*Z+J,G.I/A0K2J3<5F7H9];GAEBAFeHGJFKHPIQIRATCVFWJ[K^IbIfIhGjE
sha 2	&J(J)J*U+K,H-D/F2Y7I8HAUF]IJJHLFMGNEPFQJRKTDVIWI_FfIkGlH
sha 256	#G%A&H'K(b*<+E,E.F/F0H2J6I7G9U:T;>?H@HA>BICIDJF;H@IGMHNCOEPFQ>SHVHWHXJYH^G_DaFbFcKdHeKgFh?i<kElG
sha 512	*V2HJJRS
shadow	!]=HSCaE
share	%J&@'J(C+H,F-H.D0W3I5F8<9T:K>HACB/CIFDGFJGK=MJPCR9TIVIWAXJYJZH[V]IbCcBeTfIgIhFiAjAkSlC
share nginx	!J.T
share perl	*T
share php	!A,D1J6T8GTJdVfEkX
share rubygems	!@2K;TBJYS
share x	"U
share にア	!T
shared	!V"?&I,A-?/A1?3G5E7@<EB9DIICKSNFR>S]WH_@b>dHfFi?jHkG
shared connection	!_"C,E-A/F1F5?7FB@KVNIRHTA_DbDdJiF
shared hybrid	!HLSTU
shared object	!YLH
shared txt	!ESX
sharp	AVQV
sheet	!K(S.T
shell	!J"a#?%?&5'F(<*A+9,%.>051X2C3(4?5D687:84;3<H>B?C@=A6B;C>E?F:H9IHJ;K6LEN6P3Q5R4SBT5UFWEX;Y:ZA[I]>a?bvcadCe@fIgBh:jEkGl8
shell access	"91F5JBILIRISJ^EbX
shell clean	!CbXcY
shell command	"A,J-K1G5T9J<T=TBKRFTJ^UbScTiDjHkI
shell failed	!E/WBEGVKITV^J
shell is	"J.F/H1W5IBIRJ^TbVfGiJ
shell press	-U2K9W_U
shell produces	!?"VbVfJ
shell prompt	/UBTWS
shell request	"W.K1[SH^<bVf?
shell script	!W
shell server	![/K
shell type	/H5I=JHHPJVV
shell usr	!E"Z.S
shells	!S
shells are	!S
shlvl	!EST
shop	!U,C/W1J8KF[KCRBSXTUi@jIkI
shop example	,D/VFUQXRHTW
short	!Y%I(U.I5G7G;;=A@EABBACCE^FBP@QDRFSDTHYFdUjGkJ
short rsa	;H=K@IBFE_FHjJ
short txt	(U.KSF
should	!^,I.U/H3G5B<I=JAKBCCXKEQJRGSKfKiJ
should be	!X3J5ECX
should provide	!G.V0S
show	!Z,G-F3A<XKHNKSJ_HaTbKjX
shown	!^BJ
shut	BBFKKCRY
shut down	BBFKKCRY
shutting	KT
shutting down	KT
si	JXKVTJ
sich	"T&K(I)J*J+K,C-J/E0J1F3Y6K7H8H9G;J<K>JBHFJGKIIKFLIMJQJRDTCWKZK[J^J_HaHbGcIfChHjIlG
sich an	!F"VOSSV
sicher	!G)W1UfV
sicher dass	!G)W1UfV
side	!'"D%J&C(I)H*C+G,A-S.:0J1E2E3H576H:K;C=I@JAFFHGFIIKTL8NZOCPFQGS;T;VKWGXCYK[J^B_UaCbGdBfUhTiCjEkSlD
side failed	!G,V-G.J/V1K3S8BBIK^LINKRVSI
side sent	!FhV
side unexpectedly	!E)6,:-Z/>1J5F7A9=K<NZR:T=WKXJ_XbCcEdHf>hJkX
side value	!H/T7T9KTJ
sideband	8W
sideband packet	8W
sie	#I%H&D'H(I*G+F,=-E/:0E2G4J5T6H7A8D9D:I;B<D=E>T?J@IAGCIDJEIFEGDHGIEJIKCLAMHNBPEQCSTT:UKVIWGXEYDZD[F]H_CcEdJeHfWgIkFlT
sie ihre	!Z
sie ihren	!EhU
sie sich	!="U/K1K3G5WSV
sie sicher	!G)W1UfV
sig	*H2K4K5I9JFS
sig algs	!F5JFT
sign	!D%x&7(I)I*A+E,?-A.?/>0I1@2C3>4G586H7G8C9?:F;6<8=H>K?KADB2FTGJHEIDJIK;L=NUOEPIQ7S:T=VHWFXJZD[G]K^F_BaBb;c?dJeJfIj5kAlH
sign and	!>"F%_5J<CB?EDFVRBZJhJiAj@
sign failed	![
sign in	"IBINXiT
sign ssh	%V;K
sign the	%X&G
sign' the	?T
signal	"F,A-B.G/E1C3F5J6J8WBBIJJWK]LHNIRWSHWH^J_AdXiIkD
signal lambda	!H7VdZ
signature	"F#I%_&4(F*F-K.G/F0J2>3:5;8K9B:J;;<@=B>I@EAACFEEFgGEHGIGJJLCNIOJP>Q>R9SDTKVJYBZD[J]I^IaGbFcFfDhJi7j?kJ
signature algorithm	!J%HF]iI
signature despite	!DBW
signature does	!_3E
signature supported	!E&JF[
signature we	!Y
signature you	!Y
signatures	!F*D2G5H9JBJFdRIfJ
signatures couldn't	!W
signatures ecdsa	FTiT
signed	!f5G<JBK
signed by	!]
signed cert	!V<J
signed certificate	!V
signer	!K=T
signing	"F%f&V*H.I2H3A4K5?9E<>?IAHB<EEHIKELIRCSETKZJbJcIhHiDjA
signing config	!X
signing failed	%Z&Y<I=FB@F>iJjE
signing key	;T?KQT
signing method	!X
signing using	EIFA
sigterm	!YBJ
simple	!a,G/S;SAJTHWJ
simple paramiko	!X,J
sin	!^"F,I.A/H1K5J6J8IBJIHKBLHOGRGSETH[I_IaJcIfH
since	!J"K.K3]9JKHLDSF[V_KbHcJiI
since open	!W
since the	!B3]5UBI]S
sind	CHDSXU
single	"U<HBK
sink	VT
site	"K#T%C&G'K)F*C+B-H.J0I192D3K5S<F?C@9CFEJGDJEL]NJOARBS^Y7ZH]J^E_DeIf=gIiJlE
site can't	!W
site conf	!C.TS[[J
site git	!V3G:UBHiEjS
site git'	!W
site index	![SK
site key	#WiJ
site packages	!I%J&E*I+I/T1G2J4J9D?I@@IDJJL6PGY?[T_JbGdSfFjTlJ
sites	SU
sitzung	)W1U5IBJfV
six	!U
size	"9#H%D&?'@(]+>,1-V.S/2091F2E3<4A576=788B9<:D;.<F=:>F?<@8A6B.CCDFEaF>G?H>LDM?P<Q4R3T3UIV_W=XDY9ZE[J]g^;_Gb:cHdDe>f1g[hBi7j?l>
size 0	!T8U
size 1024	!HEX
size 2048	!FEV
size as	!GISLKOW]W
size bytes	!Z
size callback	OS[S
size differs	!J]V
size in	!H*X2T9SNFcJ
size is	!UKJcS
size limit	!S
size max	.TIK
size mismatch	!;(U.Y8C;JIENGOFSIV][HcJ
size num	!D(K-G8HKWNXOKVJ]XcBgV
size os	IWLKVI
size size	(U
size time	,K-XTH_TkS
size used	!Y
sizes	!H(XLKOKaHcHgZ
sizes differ	!F(YSKaHgT
sizes num	gU
się	,S/S0KBHIKKJLKRUSJTWjK
się z	,S/S0KBHIKKJLKRUSJTWjK
sk	%Y;H<I=DBFCHEKRUYJhUjI
sk cert	%UFJRWhV
sk device	!D&UPS
sk hex	&VPU
sk home	!D%S&TFK
sk type	%U=JFJRWhV
skipped	!^"F,F.I/A1I3I5I8H<IB?FIIVKAR@TCZVfFiDjJ
skipped 0	!V7S
skipped because	!Y
skipping	!f%H&H(G)W,I.@/H0H3F5D8D9J=?@ABGCEE[FUGFIBK=LBO<PHQBSHTFYC[?]J^TaBfD
skipping key	BHE_FG
skipping non	!U
skipping ssh	!KBUFX
skipping startup	!=)Y8HBJKD^UcUfI
sleeping	!F/TBT[S
sleeping before	!H/TBT
slot	!EIWLI
slurm	!a,I/K7J8E;JBFRDSTTA
slurm controller	!U
slurm load	!^RH
slurmstepd	!]8JKJ
slurmstepd error	![
small	!F.ZTU
small copy	!C.Z
smart	!E,VBSFTjT
smb	!_SKTK
smp	!^
smp preempt	!Z
smtp	!~"F&E,=-D.J/?1H3I5G7B8H9I;GAEB7GJK<LJQGR2SIT8WC_JdIfFi8jIkE
smtp authentication	!Z
smtp error	!Y/G
smtp example	!ZRJTI
smtp smtp	!ZKIRI
smtpd	!W
smtplib	!^
smtplib py	!W
smtplib smtp	!^
snakefile	!V
snakefile line	!W
snap	LJOTSF[WcHfT
snapshot	!a,J/I3J5G8TBALJTFaJcI
snapshot 9	!X
snapshots	!SBJiVjU
sntrup	*X9G
sntrup 761	*X9G
so	%T&H-J.H6J8E9HIEJHQJVJWH[K^TaFfD
so far	!E-K/T8F9JIJJHWJaHfG
so the	!U
sock	"D%W&l)K*C+F.K/>1H2A3G5J6H8G9;<:>K?IAJBCFIGGHAIFJFKBLENIP<R1SJVKXJZG[J^I_IbKdVgKi=lH
sock 1	!S%J&I
sock address	7S
sock await	7S
sock connect	7YNITUd_
sock dial	!J&U
sock is	!J&W
sock not	!?%_
sock tmp	!U&I;T
sock tos	!F
sock v	TS
sock variable	!C&WjS
sock が設	&W
sock'	!Z<KLJ
socket	"9#A%H'A(8)G*A+5-c.;/^071?2K3=4D5!6c7]8_:@;'<,=<>D?8@BA-B!CCDEEFF<G6H/I5K^L4M9NWO:P/Q-R3SATcUDV6W+XVY=Z>[A]=^1_ca5b+c7e>f8g?h<i.j2
socket 3	!F
socket abstraction	!@,V/JJENTTV
socket anonymous	%G-U8HJKKI_U
socket at	!U
socket byte	,J-WKTTG
socket callback	KWNYcJ
socket client	!JkS
socket closed	!G-Y8VKX_W
socket connect	-B7U9JRKTZXK
socket connection	!b,E8FBIKBdT
socket connector	!E,TTW
socket data	lV
socket disconnect	-D9TBKJXKVNFTG_Z
socket error	!/"H&;)J-a.D1?3F5A;J<JB=JJLJNVOHREWKXD[I_XcHdCfBiDk5lA
socket exception	!G&G*D.D/]2D3A5@6S7S8X;H=K@KAHBCFJGFHJIJJ@LEOJPIQIRBSBWHXF[K^JbJcFdHfGhGiFlG
socket gaierror	,G-I6_7K8IKINKTHXW_JkC
socket getaddrinfo	!E6Z
socket handshake	!]
socket home	!^
socket impl	9JTV
socket io	!_TK
socket ip	,T
socket is	!?"F&F)F*I,U.F2H3G5@7[8U9H;HAGBBJIKULJNEPHRBSKTZVJWIXc[H^J_@bEcFddfBiJkS
socket java	!I
socket make	!J
socket none	!G,T-G6VK@NE_G
socket on	&T
socket py	!J/T6W
socket rb	/S
socket read	!D-W8DKFN]_UkY
socket recv	!A&I*K,E/I7I8I9CJJK^NBRGTDfI
socket send	-I.D1J8[JXLISDTSfG
socket socket	!C-W/I7K8KJETU_T
socket ssh	!T3Y5E
socket timeout	,D/I8>JaKHNXRWTTd?kJ
socket to	TV
socket transport	!E-G/U6V8VKVTI
socket util	!D-J/V8H9KKFTX_IdY
socket write	!J8T9T
socket'	!G.I/VIGKXLJRJTH
sockets	!H"I&H*J,S.I/c1H3E5D6U;KGJIHLGNBRFSC^K_KaIcKfIiJkGlJ
sockets socket	!D"J&J*J/_1J3H5G6UBKGKLINCRISHfJkHlJ
socks	!@"A*A-?.C1F2E3?5A7]8@9?;HAIB=FJGIJJK=LKNAOIPJQIR=SGTIWhXe^I_=bHcGf@hJiB
socks 5	*F-I/F3I7V8G9GBIKDNJRIWZX]_HfGkI
socks port	!W
socks proxy	!C/B7WBIRHTBWaXT
socks socket	!JdT
soft	!YBJ
software	&E)D+G,9/81@2H3@6E7>8Z<H>HAHB9DKGKIHK_LFMCPGTHVJWAXDZE]K^V_9aJdDfHgIjFkGlB
software caused	!B"J,@-T/A1H7D8[9EBFKWRCWGXJ_CfIiJ
software in	2F5J8K9XTF_C
software version	-K9FBINIZJiTkJ
solo	!D,I/H?WFW
solve	&U.H<K
solve failed	&U.I
some	&S,C.U/F0J3C5:9I;E<JAKGGHJJJLGNHODPIQKR?SXTDVK_FaSeJfEiSkH
some cases	.U1U
some files	(SKISTaT
some output	"U
some refs	!^
somebody	KT
somebody is	KT
someone	!J3U5I:W;J
someone could	!K3T
someone is	3U
something	!8,U-T3X5KKWLKRJSFbI
something itself	KT
something nasty	3U
something went	!<,U-U1S3TJSKTRKSF
sometimes	lW
sont	0W
sorry	!W,JBIQIRDSTTJ^XiI
sort	!]SH
source	!C"=%J'J(Y)G+D,G.6/Y0=153D4H89:S;A=@>K?DCGEKH@IhJEKIMJN?Q7SAV=WBXT[8]Y^?_;a9bJc=dFeIf:gFhI
source code	5T<U
source file	!A.F/J0J<JIZKFL?RGSEVK[H]VaJ
source files	IVLJ
source ip	:WiJjT
source microsoft	!H@TSTYU
source of	!G/U6TBTRT
source renci	!J@UAKSKTJkW
sources	kT
space	"A%I&B(D)I*D+I,A-E.s/A0C1<2H3E5>6J7>879C;D<E=HAIB?FKGJHJI=K2L3NDO=PFQJRBS0T;VDWJ[@]F^@_Ca@bBc=eKf;gJiDjKkDlG
space left	!U&I*J,J.^/J1J5H7J8JBJIEKELAOJSDTJkJ
space on	!@.cKJLFSE
span	!B-W8S_S
span connect	,T
span read	-XNH
span timeout	!H,GJTTG_T
spark	![,JTJ
spawn	!J"J&C,Z/T1F7I9I<GHAIHLERESITSWWbGcIfEiI
spawn ssh	!F,U5HRJTUkW
spawnp	!@5C<IIJLDWb
spawnp no	!@5C<IIJLDWb
spec	+].I<IAIBIKJLTPVQBRHSJYJ[IaJ
special	&G,WBVTU
specific	![RJaU
specific error	0SaU
specific password	!YRK
specified	"B#J%C'J(F*>+D,I.=/I0C1C2?4I5@6@9::H;3<Y>J?E@=A6B:CIEIFEIZKKN?Q5RYVJWAXDY>ZH[U]H^C_KaCbEcAdFeHf:gIhGiFjCkSlG
specified key	!YcK
specified timeout	!H5IBGJVfI
specified to	;JPX
specify	,K3H5TBJNKOTQWRK
specify the	QWRK
speed	![-J2U9I
speedup	!W
speedup is	!W
speicherplatz	!G.a1FBKLJOERGSGcKfD
speicherplatz mehr	.U
sperrdatei	!T
sperrdatei var	!T
spoofing	!G3Z
spool	!BIViS
spring	!_RK
springframework	"J,V-T5K7J9I;GAJHIIKOVQKRSVHWK[IaJfFiKkJ
springframework beans	!U/H
springframework core	!?5I8V<TBF
springframework integration	,T-S1H8FKFLHNJSJ
springframework messaging	-J8URU
spurious	!Y
sq	!Z8T
sq lite	![
sql	!k"C&F(K*E+I,G-?.Z1A2E3B5A6J798=9B;I<HBJFJGFIGJGK6L?NAOKPJR=S?TKVIWEXG]U_CaGbCcEdAfDjGlH
sql client	!X
sql error	,U7IBUKJRITWdJ
sql exception	!]TG
sql gz	!E.U
sql no	!@.YBURHiW
sql recoverable	!T
sql server	!o,E-I.J/J1H3J5E8FBAKENKRESETAbKiE
sql sql	!b,E/KTD
sql サー	!VTI
sqlite	!Y
sqlstate	!a
sqlstate hy	!]
src	!c%J(W*B+C,@-D.E/G2E4J5K9I<E?KB6CJFAIJJHKHLIMHNGQJWGXIYW]I^G_KbEc8eHfFjCkGl=
src adapter	!Y8TKUSJ
src app	;G@UAIYK
src index	1J;TBHPITKgJ
src ipaddr	!W"JhT
src local	(U
src main	!]/K3V8HLJ
src refspec	!S
src sftp	,E.J/F3D5F8KIFOFQJRUTHVJY[[JgUiT
src ssh	&T-U5S<K
src utils	!B-G1V7TKFLH
srcfile	IT
srcfile dstfile	IT
srcfs	IT
srcfs dstfs	IT
srv	"0#F%E'H(A)T*D,C0;2F3B5I6I8J9<:E<:>F?F@@A;BSCCDJEIF>KELSMGOKR*SfUKW=XAZS[U]B^>a?b3cEdAeBgChAk2
srv app	!D,I-X.H/S1V6H;HIIRJTE_TaWcWiJ
srv backup	!H,I7USWTI
srv borg	.X
srv data	!J,V5IBWSWaF
srv git	5JLUSUiW
srv restic	!J1E3F5XBVPVRJcAfHiSjXkF
srv sftp	!_"K)X.D5KBEKHLGSFfK
srv site	!U
srv www	!IBKISTS[V
ss	!5";&E'D(D)C*X-J.</A0<1:2X4H5B6?7F8K9[:I=@??CWDBEDHBIBKDL:NVO>Q<S;VCYAZC[B]C^=_Ba<b<eBfUg@hDiXl=
ss hv	!H-I3T5H8SBTiUjU
ss sh	!6"@&I'D(E)C*Z.</B0<1=2X3I4H5H6?7G8:9]:I=A??ATCVDCEDHBIBK>L;NWO?Q>S3TKVCYBZE[C]C^>_Ga=b=eBg@hFiUkSl=
ssh	!("E#E&T'+(+)5+[,Y.@/J001=4;6J8A9e:><Y>K?,D1EEFSGII+JIL<MBNUO2QCS:TTU!V!X>YGZ?[7]!^8a.c:dDe4g7hdiHjE
ssh '	!_
ssh 1	!T9U>D@HAGBJF]N[PHQJYD
ssh 2	!@"F#?%A'>(7*K-H.G3H4H5A7H8E:=;I<<>b?@ACC=D9EFGGH8IIJ_KTMTNVOGPDQJRTUCV1W?X>YSZ2]Ba@b1e<fWg7h@iIjGkSli
ssh 2020	!V
ssh 23	!<-G2Y3U;C<S@KAFBUKDPUQBRIYTjS
ssh 46	!T
ssh 6	!Z9IBJKIMVfKlG
ssh 7	!F+J-J9IBHMVRHSIWJ_TkHlU
ssh 8	&J*H,E-J.J/G1H3G5A7J9A;W<I=HBBGJLJQJTEcHlY
ssh 9	,F0J2D3=6K8IAHBWKJLDM3TVWJZTjK
ssh accept	!J5W
ssh access	!>&K;E?UAWPUSU^XbSiY
ssh add	!A"I&Y+I,H1F2J3E598J9F:J;S=E>I?H@[AHEJFIGJHDKHLAPXRCSGWGbHcJfIkJ
ssh address	-F5JKZ_KiF
ssh admin	!F,C/F2G6X9T<I_ZiHkJ
ssh ag	!I&X,I
ssh agent	"9#I%_&m(I)J*@+?,8-6.=/:0I1?2<3F5C6B7=8=9::@;E<+=:>C?G@;A9C>DJEGF:GCH<ICJEK1L8MIN>OFPHQ@R/S>TFVKW<XGYBZ@[G^@_@aHb4c;dFeIf8gIiFjVk?lC
ssh askpass	!C5W<HHFP^WB
ssh auth	"U%V&]*I+G,B.J/H1K2G5J6K7I8J9A:H<<=@>J?J@EA?BFCDEJFDGVHHJCLIMJP5QBSJT>WFXJYGZE^JbIdJfHh?jHlF
ssh authenticated	!A)T1UcVfW
ssh authentication	!;#U&d)J*?,<-A.F/@325.6J7C8F9?<;=?>JA?BUCFEIFUGXHEJGK;NCPKRSS8TKW<XDYKZT^F_;aIbHdGkD
ssh authorized	+K,V1E3K5G=H@IAJBZCIDFEIFDRJTVYIfUhKiD
ssh backend	"Y,F8VBG
ssh backup	!H<T=W
ssh banner	!B-B9I;A@JAJKGNcQHRJWK_JfJkD
ssh c	!]&D,T1D3K5J<>BIHGIALARITTkS
ssh cannot	!A%F&X<H=H@CA[BFHVKJRGYK
ssh channel	!6"A%K&D)H-G.?/;0I1X2J3J5I8F9I;J<HAKBGKWLFOCPIRHSAT@[D^FaJcIiJkW
ssh child	5S8UTI
ssh client	"S#U%H&8)G.C/X0J1>2V4I7=8IBJCIEGFKHTIKJELDN:OJRXSEWFXIZG[J^I_8aJbHcDdKf9hDj<kBlF
ssh command	!I#V&H.G/U1J3J<WBVKHSJTWWJdKiH
ssh communicator	!YTJ
ssh compat	!E
ssh config	!U"G%J(K)F+u,A.J/D1B2E3G6D8D9=:J;F<6=I>E@HAKBGCIFGGIH:I?JCKHL<MINIOJQAR?SETIVKXIYGZG[H^J_HaHbKfKgHlD
ssh config'	&K+_<>=FHBIHSH
ssh configuration	!X
ssh connect	!*"A#K)F+7,T.I183.567Z89:J;<<9ATCTFBG9H@IdJ9K)LENJRCSJTVWDXW^HbEcId^f@hDi=j2kXl6
ssh connected	!e,F-H/K7F9HKJTF
ssh connecting	!J"J&F-C/A2I3@5>6S7H9C;I<IIVKDNXPJQTT@_YiUjFkI
ssh connection	!8"K%D&<)G*V+D.@/W0H1=4D5U6J7J9U:J;B?C@:AGCDECG8H<KWL=MBOCS>VJWEY@^*_Tb5dVf7iSjAkAl6
ssh copy	&F<[LJPJTJ
ssh could	!?":%D&9)H*J+C,D-A.B/Z192H3=526]7F8H9F:F;W<>=@>F@HAIB4CEFFGGIIL4NDOJPFQCR<SWT@XGYE[I_GaHb?cGdTiDj=k]lJ
ssh count	,U/H3J7KKURGTTiI
ssh critical	NWkH
ssh cut	;X<I
ssh data	%V-J.Y;IBIQK
ssh date	!<2U6H9DGJKERHSHTIZKlW
ssh ddbj	!D<[BHjV
ssh default	!F&T
ssh deploy	&I+J/T3K5F;W<^=AAEB=CDHJLJPJQERIbKiHjF
ssh dial	!43A5A6Y7W9IB9GJRCTVWHXTiIkT
ssh disconnect	"H&G)I,D-[.H/E1B3D5H9KFJGHJJRITFWB_VbJfAh[
ssh disconnected	!=)XBJKKNI_Bh_
ssh disconnecting	BHI^KIRITK
ssh dispatch	!6"?,:1D2U3J5G7?8<9WB@ETJ]KTRHT;XJ_=d?gWhEiEk?
ssh done	!_RJ
ssh dss	!7&H*:+J-K2f3<4C5:;E<G>JAUBEFdJJKIPGTJ_JiGjHkJ
ssh ed	!T#K%K&D(K+G,?-:/?2[4H6K7D9B:K;BDIMGN@P=WDYXZJ_CdFiHj>kAlF
ssh error	!3&:*V,A-A/T2U5E7S9Y;A@JATBDFGGDMUNBPER_T?YJ_GdTfJiYjSkK
ssh example	WS
ssh exception	!%"4#?&K'E(:)J,E.C/!0J63:@;S<<=&>7ASBFC8DCGCH=I7L4M:SCTEUGV9[G]BaKcBeDfbgAiFjKl=
ssh exchange	!A)I,51D3A5;8H9ZB2KFRBTHWVX8_[bHf>kY
ssh exec	!V"G;GBHSJ_GbW
ssh exited	!F"C&G+I-B.H/A1I2J3@6H9D;7<I=HA_FIGKJKLJN?RUYJ^I_EbFcDhGiTjGkG
ssh failed	!<&X,X-X/B3F7H8I9V<EAFBUGJK?PGQIWIbKfFiTkH
ssh file	;JRIYTlT
ssh fingerprint	!A5c
ssh for	-T3K5H9HKT_T
ssh format	!C;?<D=I?K@WPGQAYU
ssh fx	!F"6#E%B&9'U(C)C*B+>,2-;.W/40a162A3;556@7A98:J;9<6=9@CA@B0CCEIF@G@H:I=JCKELXMIN<OZP<Q>R0T*W>XHYCZH[[]I^@_:aUb7c?e]f1gGhDi5j?k;lD
ssh fxp	)X,H-H/I8G<JBHIGKENFRKTF_JaTcZlK
ssh gateway	!B,S9JBWQUbHiT
ssh get	8T
ssh git	&JBHiV
ssh github	TUWJX_dC
ssh gitlab	BKiJjU
ssh handshake	!7"G&I'I(G)?+?,.-^.;/80G1;2S4X5U67778;=9>E?B@=AFBIC@DJH7IDJVL9MENVOEPBQARGS:T>VEX=Y=]J^?_YaCbBc4eGf5gIiJkTl9
ssh has	!HCU
ssh host	!T"F#J%G&B*B+H,W-;.G/7253G4T5Y6H;B=?@CA=DVEIGFJIPBSCTUW@YAZI^U_BcKdEhGjT
ssh hostkey	&J*T+F-C/H3b5Y6K;H@JAHBGFKKHNFTKWJYKiIkJ
ssh hpc	5JBJgWjT
ssh i	!4"G#J%I+I5J<F>H?EFEGIP7Q<RDZSj[
ssh id	"0'J(H)B*?+5,I-A.I/<0E1>2:3-4?5I6I7J8>96;F<[=c>W?F@;BCC_GEH+IJJDKCL%MFNAO;PXRAS0T9UGVEWGXBZ;[H]K_Ja?bEc@d>eHf5gGk9lE
ssh identification	!FKGNV_U
ssh indented	;T?XASQX
ssh init	!:"C-B/d1H2H3H5F6>8K9D<CBKK@LDNFPJRIT]WEXJYJ_JcJdWfHkF
ssh invalid	!F"K;[@JAAKYMURJYJ_HcFiGkT
ssh ip	2T9S
ssh ipaddr	/F2V3D5C6X7T<KdXjT
ssh is	!J"X,TBITKbaiA
ssh itself	!E=T
ssh js	!IYVkVlU
ssh jsch	;V@U
ssh kex	,W/E5FBDK=RKWV
ssh key	"C#[%6&2)I*?+<,C-F.G0I1C263@435/6G7F8H9):]>V?I@?DIE1G@H5I@JAL<MJNJOGQZR@S>T7YFZ?[G^FaHbEcEdIfAh>k@lI
ssh key'	=T
ssh keyfile	!?<X
ssh keygen	!]2H5?<F=D>JBDCVDKEJFIPCSIY@jK
ssh keys	!T"K%J&B3E5B9H;V<AAUCHGGKGQDR8SDYCiUkU
ssh keyscan	!TBKHU
ssh kit	&S,I-H5K<KRFTHiV
ssh known	!E%J&I+4,H-K/K1I2U3a697G<.=A>BBCCGDIFHHrI<JFL?MKPHRES7TKXJYH[CaGgIi6jKkC
ssh l	"K-JTIWXiS
ssh lab	.S7VSUTG
ssh layer	!G&B,I3J5H8V;CBJKYRJfKiKkT
ssh load	!K=FBHYS
ssh locked	;JPT
ssh login	3Y5C
ssh lost	;T<I=J?SATQX
ssh md	5U;J<JBDGHLS
ssh metadata	#ViS
ssh msg	"W,H.J/K1C3G5@;IAGGIJGNEPGQHTD_YbCcIkG
ssh must	!?3I5TCU
ssh mykey	;HAUC^
ssh nas	!J(Z3I5FHVKHRH
ssh negotiation	!=*T3J5I9TNUfIkVlJ
ssh net	!E#H%D&;'K(I+D,T2=3J4G5J6=7C:I>F@KASBDCEDKECHCI>JIMFPHVH]I^S_Hd<eKgJjClG
ssh new	!G,T=T
ssh no	!<"I%H&5*[+K,H/@365J6I7C9B;g>F?Z@dB@CGF7H;KGLANFP'QTR>TCVKWIY^ZBdChJiIj:kF
ssh node	;GAT
ssh o	!b&E,X1C5J<@BFGGHHI@LANJRDZX_IiJkC
ssh of	!I;<=q?J@=AFB>CFEFFHHIPHQHRJYCiJjH
ssh ok	!U
ssh old	ETUI
ssh on	!@,BRYTIiZkY
ssh one	;T?VQX
ssh open	+Y;I=I@GCeSJYD
ssh opening	3H7TBTFYR@
ssh operation	!?,D8HJZK]RJ^S_TdEfIkJ
ssh operator	&K5E;JBXFYiV
ssh option	!X
ssh overflow	!F-J3K5I9JKJMUNVTJ_Ck_
ssh p	"I,F;U=I@KFZGJITRCTTdGjIkU
ssh packer	FT
ssh packet	5J8JBJK_NWiGjJ
ssh page	>K?U@TAVQZYV
ssh parse	!U&H<=?BFAGJREZEiUjA
ssh pass	PU
ssh password	!9"D5WKFR^iW
ssh peer	!3"B#K%G&F)J*;+A,?-U.C1G2V3>4I5=6H8C9U;D<D=G>J@GAFB:CIEIFEGGHDJGK]N<PGQHRATBWIYJZJ_<bJcFdUf@hCiHk>lH
ssh pem	;YAS
ssh pi	!G2X5UkK
ssh port	!:"D*J+H,d-A/H1G2K5J7G8I9GBCGUKDTI_?dJfHiJ
ssh private	"K%@&?*J+J-K2I3B4K9F:I?8@DB4C[DDEGF<HHKJP>QXRJSJWKZTi;jD
ssh prod	=VBGCY
ssh protocol	":%F&A*=+E,;-_.@/>0I1K2?5B6G7@879Y?KB:FBHHJVKALCM@NWOJPFQ>RAS@XTYB[H^@_aaGb6c:dJf;h>i8jHkY
ssh proxy	!>&G3J9JBJNETTWYXX
ssh public	!H"T3G5?:X;S==>J@GB^CHEJF?LSQFYBZIi9jC
ssh put	SW
ssh py	,U-J3D<I@JAEBULJRGSJ
ssh q	!Z9D
ssh r	3X
ssh rb	!FfK
ssh received	!DNU_JcThU
ssh remote	!D+K,U-C.J/D2W4T5T8H9C;IFKHSK?LGNIQKRSSKTWWH_IfHiHkA
ssh requires	!IA[
ssh resolver	!_
ssh root	"V7X;HkE
ssh rsa	!<#J%G&<'I(J*=,=->.G/@0H2o4H6D7A8E:G;6<D=K>I@SAAB@CIDEESFnGJHFIIJBK;LDMHN;OIP9Q:RHSHT<UKVJWGXIZJ[J^J_@aHbIdGeIfEgJhHiHj9kAlD
ssh run	!C,T-W2T9VFHRJ
ssh server	!J"A#D%B)E*_+?-G/70J10203.4J5&6B8095:H;8</=A>@@AA?BXCFEEFTIFJBK'MGNVOFQCR=VJWBXFYAZ:^S_VaJc9eKfEiBjHkB
ssh service	!V&C,T-F/D5ABKKFSJTUbKkW
ssh session	!3"B#J%B(C)>*V+E-c.7/J0B1-2U3V4G5C6F9Z:H=9>G?J@=CHG9H>L7MFO?QURDS7TDWHXEYDZE[C_TaBbGc:dHeJf?gJh>iHlB
ssh set	!E-VKTLT^T
ssh sftp	!W&J)D*H+F->.7/70J152J3>5<6^7C9?;?@HB9GIHKIBJGKFL[ODPHQGRGSGW@XK[F^K_<aIb=cUhDk>lB
ssh sha	![(8*D2E3B5G9A;IFIJK
ssh shell	!D"C2TSIb[fI
ssh short	;H=K@IBFE_FHjJ
ssh sign	%U&H
ssh socket	!T-J/UKJ
ssh ssh	"J#G):*T/X195F6I8;;-<>=J>m??@EADBHH;IFK9L=MHNSQAR]SHVGWJXAY9_?bIcHdFf?gJhJlB
ssh sshd	!U
ssh start	AJBSiV
ssh subsystem	!F1EbKf_
ssh t	!c"G&J,K5KBDRHXV_HbCfFkG
ssh tailless	;T?XASQY
ssh test	!G,TBXKH_UfDiEjJ
ssh the	!D,I-I/H1S2W3_9IBEFHGVRCWH^K_JbJfHiJlJ
ssh this	!B;>@IAFP]QAYJ
ssh to	&J,V7U8HB[KGRGTW_GhJi^
ssh transfer	!F.F1J8];==_>H?Y@eAXBCCKFIKVQGRCSGTTiK
ssh transferred	IZKK
ssh transport	"D)G-T.G/Y1@6H;JAFB>FDGJJELHMJSFWJbGcFf=iDkT
ssh tunnel	";%C&B)F*K+D.D/V1;2E3J4J6?7V83:J;K?FAXBZCFEGH=IHJBK7LDOJRKSCTSXCZI^JaIc?dEf7hDiWjYlC
ssh tunneling	!J"VbW
ssh unable	!3"V#T%J*=,;-X.J/?1I293;4K5>6C7==G>H?HBTGUIJJKK_LEN8SIT;XKYIZU_@cIdEfFiTjTk>lI
ssh unexpected	!E"X)Y1X3H9X;KK[_WcEfF
ssh upload	!0"W%F&E+J-S2H6I;I<:=%>Y?WAaBHDGE9FXJJKdLUNTPDQ<R8VS_WhBi@jDkU
ssh user	!H#T%A&U)F*C.D1V5X7A8D9<:H;A<FBAEGF6H?IHJILXNDPHQ?R6W>XDZT^?_XbhdAfDgUjEkD
ssh userauth	!Y8TBIRGiH
ssh username	-GFTKHRF^TiYjU
ssh using	!F"UBUREbWiU
ssh v	!G-_9I:T;FASBHKGN:TUdJjWkA
ssh verifiers	!H3WHS
ssh version	KJNZ_JkD
ssh warning	&H
ssh web	7JAUIKLTTSkJ
ssh will	!JCV
ssh with	5V9TKV
ssh work	@KQTiT
ssh x	!J&X,H
ssh サー	!A/IT[
ssh プロ	-TNS_T
ssh 形式	;I@VAH
ssh 秘密	!H;V<W@JAGLK
ssh 設定	!E+V;IjW
ssh'	,I.G1J3D;HCTHWIHKIQKRITJ
ssh' changed	FS
ssh' no	!K<WHSLI
ssh' permission	!I5[
sshd	"W#<%7&-'C(@*E+5,/-V.I1U2E3H677@8T:?;E<?=6>??=@7A3CIGHH9I3L5M[N4O5Q;S?T>UDV<W8X>Y7ZK[;]B^6_Za7bBcAd/eBfTg?jDkG
sshd 12	!A"[)B,H-D2I8J<KGJKGLHR?SJTJZK_ShXkH
sshd 4711	!GBIFT_T
sshd 8	!Y
sshd 812	!U,J_IkE
sshd account	!F"Y
sshd bad	!KDT
sshd ban	!<"G8KBIKIMIRJ_diIkI
sshd client	!A,H-I/Z4WGHKJPIRGTHfKiU
sshd common	!-"B%J&F)D*I,I.?0J2F9C=H?J@GABEFFHGIHKJUKWLBOGQIS@YGZ?^KbDcHfXkElK
sshd config	!U
sshd num	!IMUNI
sshd on	!@*U,H2TBCG[P]RXTJ
sshd service	!e/C5FBALHRETKfG
sshd session	!W)S8HFDGHKJRBZJ_IfEh@i8
sshd sftp	!G)U,K-I.S/IBILXRDSSTFcU
sshfs	!J"?&E(J)T*G,C-A.;/V0F3C5I6F7G8>9F:J<?=C?JCFEJGBHHI=LbNHOGPSQFSVWIXKZG[@^H_CaTbHfYgJjDkA
sshfs o	!U
sshfs rw	SV
sshfs user	"I&K)J*J+I,J.J/[1G3K5E6J8F;KAIBUCJGHKFLBZKaWcUfTiDjJkG
sshfs'	!98@Kb
sshj	!3"E%F(I+H/G0C3J4I6C;Y<=>J@9A:CHEHFFGEIAKTMFOHPHQSRFTJXEZ@fAgKiJlC
sshj 0	!T-J
sshj common	*H5D9H;]@JA@BJKEYT
sshj connection	-:/T1S5H8Z9JJDKZNAT<_=
sshj date	hT
sshj sftp	!?"J&J,C.X/I0J1<5I8A;I=KBFIGJKNIQKRFT=aTfH
sshj socket	!JkS
sshj ssh	&F5THUKIQIRS_KjC
sshj transport	&J,E-X.?/B5T8G;>?HAKFHLGMJQDRESDWF[K]J^J_UaIbHcDiGjGlK
sshj userauth	!E"E-I;S<F@GA@LKQUTTYGZGjX
sshj xfer	!KKHLVSS
sshlib	!H2V9FlV
sshpass	!A"0&G(I,A-G.D/B0I1E3D5f6J8I9I;F<GB1CJDKI<K:L?MIOJPHQGRcS;T>WFZI[H^C_GaCbBcKfGgJhDjGkE
sshpass does	!K5V
sshpass p	!FBBGXi]
sshtools	!IPKQS
sshtunnel	!J,U-D<K@JBGKTQUTV_V
ssid	!T
ssid temp	!T
ssl	!r"H#H&='H(C)D,@-G.F/G0D1;6D8A:I<4>DB3CKDIFGGHI;JAKIL9NKOAP;RHS?TAUJV@WGXEYGZE[F]G_IbGcEdHeIgDi:j@k@l>
ssl 3	MW
ssl authentication	!T
ssl c	!]TF
ssl cert	!Z
ssl certificate	!b5E
ssl connect	!U
ssl connection	![
ssl ctx	!U
ssl date	!H+V3KBIKXMFiElG
ssl error	!^.J;UQSTIWEcG
ssl handshake	!^
ssl installation	!S
ssl p	!D@U
ssl peer	!>2X3S4U5SBIHU
ssl private	!V;I
ssl protocol	!Z5J
ssl read	!c-JKF
ssl routines	MW
ssl site	!S
ssl ssl	!g-G5IKE
ssub	!H"KeS
st	(T;GCHIU
st size	!J(UIVLI
stable	!f.J5KBKKILIRHSKfG
stack	!J"V&D*U,E/C0J7H;J?TFJJXNIOGP@QXRXT>bJcCfAiUjEkKlK
stack error	!]
stack trace	!9"Y%S*H,J/I<U?UAVOIPEQVTGfG
stage	!>"H.I5H;IAFB[FXKHPGSJTKXUZTjJ
staging	&J-H5I7V8W<WIIKFLETF
stale	!VKJ
stale file	!UKJ
stalled	!8,F-E/H1D5SJbKZNIRFTV_HbVcJfGiI
standard	!J&V/J1J7K8D<KBUK>OVRD[S^J_KcSiB
standard flow	BIKH[TaFiK
standard put	BVOKRETJ
standard util	ST
start	!K"V#E%F&T'J(D)U+I,?-G.3/K0=366=7B8(9H:G<)>G?ACHDJFAG=H4J;K:L!MENCO0PTQIR7S6UKV=W_X:YSZA[5]?_Fa0bUc_d=eCfggFiBj@kJl=
start a	!J"J1I5JBGb^cH
start channel	!@)S,D.G/H1[5K6I8AK5NJTYWF_HbDcWfU
start client	!V1I9UTJfJkS
start container	!Y
start end	PV
start host	9KBKKWTU
start iap	-HTTWT
start line	/J5J;V@JA]PUYT
start of	@XAGYX
start service	!_"J&V/F5EBIRCSHTIbIcKfF
start session	-KKGWY
start sftp	!;"T)^,G.J/E1a5IBHIGLJNIRKSITE_HcJfYkJ
start ssh	!8"G&W1I2T3F5Z7S;D<J=WAKFIGJKWN[PARBWE_TbBcGf>jAkH
start subsystem	!>"W/J1CKKTHc?f[
start the	!=)E9I=JBTLDSBWJcT
start transfer	bT
start user	!FBCKUPYRIiH
start'	!B2KRK
started	!T"Z#J%D(I)U*F+I,W0G1J2D324J5=6?8@9J:G;@<>=G>J@FB8CJFAGJHGIGK7L<QBS;TSVEXFZI[EaAbTcVeHgVj?kBl<
started a	!U"JfT
started on	!HKHNGbXcW
started protocol	1D5G6KLKTJlG
started session	!F"Y)K1WbW
starting	"A%E&9(F)>+E.B1;2S3G<:=<>J?DA>CJEIHKJ?KTLYMDNSPEQ=S9WTXEY=[Da9b9cJdJf7gShDl@
starting a	!>-K/W7UTX_I
starting address	!F,T/X7E
starting client	!^.K
starting remote	HS
starting sftp	!G"G,J-I1H5Z8JBWKIL]_JfIjX
starting ssh	%I&A,T-J/G4T7I9I;U@FAACKKTPDQIYHiTjF
starting thread	!IVUWU
starting up	!A*U,?/H2W7E9X;KBGN[RGT;kV
starting upload	.AKWSEaCgU
starts	2J;EBKQIYX
starts with	2K;FBKQIYU
startup	!D&J)]*A-^.>/A0K1X2A3F5A7G8J9>;H<I=IAJFIGHHHIEJKKEL<NDOFPIQJR>S<T?WI^T_KaEcXi@jIkGlJ
startup channel	!H"[)V.I1W8WLHSK
startup conversation	!Y
startup message	!=)Y8HBJKD^UcUfI
startup sftp	!E)X1[IKLKSI
startups	!A"E,D1H8JBKKAMHN<TEWF_iiGkC
startups throttling	!F,K-T
stat	!<">%G&4'I(@*C+D,@-C.@/80B1X2I3?4K506E9E:K;;<'=>?J@FAGBDCJFGGDHIIbL:O9P>QFR7VyW:YHZK[<^?_FaJb>c<eEg>hJi?jEk_
stat '	!IVT
stat b'	VW
stat failed	!8&K(J,H.@/G0H1W3H5G7SHEI?KWOERGVdaAcJfHkK
stat github	!GIZ
stat home	1UIXKE
stat local	!81C<GHIL>SGVJkc
stat localpath	IWLKVI
stat no	1C<FHKL=VU
stat path	VT
stat remote	"K.X1=<BHHI6KJLeVXbKcJfGkH
stat remotepath	!IIGLDV^
stat reply	!Z
stat sftp	!F1YIHLHST
stat でき	ITLISI
state	!^"7#I%I&I(E*I+G,S-X/J182?4J6I8G:K;;<@=F@JA@CJGUHFJGKJLDQ=S;TFVDW=XIYIZK^EaAb?cFdHgKhGi;jGlI
state error	!B"K-ZKWLJRJWH[V_V
state exception	!H,S-I.J1G5W8I;JKHLCQJRWSDTWbKcJfDiH
state failed	!D-J.J5K9KBIFTGXRGVI
state from	!^
state kexinit	9U
state lock	![
statement	!Z,U=JRFSGiGjI
static	1G2JFKIJdViT
statistics	!V
stato	"J,I.H/J3H5K6K;I<VBJIIKHLFNKOGRGSH[GaJlV
status	#8%?&I'8(,)H*=+0.]2>476=7I9F:9;D=&>D?7@FACCKD=E9F@GJH7J,LXMVNJP&Q-RKS]T:U@X@Z8[W],_CbHd:e6hB
status 0	!["U)H1?5D8JBFKGRIWJ^Gb;f6
status 1	!?)E-U0I6I7J879G@HAEB@HHIYK6MJNGOBPEQGR<S]T;VIWCYIaCbWhJi?jFkI
status 127	!E-G.A1E8IBJKCLDS=^_cUfd
status 128	!B/H6V;UCUSKjT
status 137	!U
status 2	!=-V1H5HBHOUbJ
status 255	!:&X)W*K,T--.8/V2I5Y6I8U9G;A=JAIB^CIFKGIHHIGLDMKNDOIR4S>TUVSYK^:_9b>fEjXkElK
status 4	!E0TKDLCOe[X
status 400	/TASQTYT
status 401	![
status 403	!YSI
status 404	!CIKSZVX
status 5	RYiC
status access	GTfV
status active	!X
status broken	KJWV
status channel	0Va^
status code	!V"J&C,>->/E1F8D9I;JGGIHK>LGMUNKTFWSaIbJcHfIiX
status connected	!U)D,F.B7IOJRESETEaGfEk<lG
status connecting	!],:.J1G5D6K8U;J<UAKB>LFRJSJTGWG_TdIfWkV
status connection	,=-F1J7IBJKBNVRJTI_JkYlb
status dateiübertragung	!U
status deferred	!X
status directory	!i1?KHLCSI
status disconnected	!Z1JKYNAfKlH
status due	OT
status error	!7"H&F,W-I.Z0S3F5C7U8@9F<HBTFWGFI>K4OTQJR8TUWJYU]I_IbIcBf>jW
status exception	!>,K.]/IIGKIRIfF
status failed	!A"F,X-Y.K1E5E7X9TB?LWOJSGTTVTWJ_SaHfAiFkW
status file	.HKCOJSGaT
status id	aT
status is	LKSTVX
status listing	![1I
status logged	!V
status logon	!]
status message	!E,Z/H7Z@UFYRGSIYWkW
status msg	!JaW
status no	!=,U7U9S<IIDLWTSVHaW
status not	!Z
status or	!F5H8ZBJK^
status permission	!CSbaB
status rc	!]-J1IBWKILD
status reply	)T1T
status resolving	!V
status retrieving	1UKK
status size	LJ
status starting	.AKWSEaCgU
status tls	!V
status using	!E"T&J,G-H1D<JNHRSTKYUcTfUjI
status verbinde	"VRFiT
status verbindung	-G8KKX
status verbunden	!Z
status waiting	!=1GBGKJRIYSbTdXfIiKkS
statut connecté	!T
std	8TLU
stderr	!K#I,Y-D.E6F;T@GAGFJHDPVQ@S@T;UWYE^IcJdIk@
stderr error	![BJ
stderr host	3V4TBE
stderr ssh	,]kF
stderr warning	!EUW
stdin	"C%D&=*K,G-G.C/B1J5I7I8G9F;W<EB9GIHIIKKKNFOHP_QTR>SAWI[IaUfHiAkG
stdin error	!B&H;TAWPWQDYT
stdin gitlab	!X;K
stdin invalid	!E/H;h?TQJRHiJ
stdin is	PU
stdin line	!HaWhUjU
stdin user	TU
stdio	!@&S-8/^1J7G8UNCRJWc_@fFkF
stdio forwarding	!6-;/a7HKHNFWe_AbIfKkG
stdio fwd	/S
stdio has	!D"S&UbT
stdout	"I&F,S-J.S3E6H8HBTKFRKSGTH^GbTiJjW
steam	!e&J*K,H-I1K5F8K9JB>KIRATJ_IiF
stellen	!G)W1UfV
stellen sie	!G)W1UfV
step	&H,D.K2I8U;T<I@HAFHJIHOJPFQFRGTBVSWKYJaEjHkH
step 'send	FS
steps	![&H8T=IBEKTRHSKiFjG
steve	RAiX
still	"F#U-J.K/F0K1G3C5@;JAJBIJXLHOJPKQKTXWK[J^TcJfIjFkI
still creating	!I7S
still trying	!U
still waiting	!?5J7K8SBKJXTU
stimmt	!D3^5A
stimmt nicht	!D3^5A
stoc none	!H
stolen	4X5I
stolen key	4X5I
stop	!D&T/T1I3H8GFYKCRVXXfJiU
stopped	!;"C/H1F9JBVNDRSTd^G_CbYdHhKkH
stopping	8U
stor	!V7UBJOTSFTJ
storage	"4#I%F&<(F)E*D+H-D.[/I0A183_4G5T6U799=:J=8>J?I@BA=CFFFG@I8JGK?MJNJO;P>Q<TVVCWBXDY@[B]G^F_Ca4b<c?dFeFfGgIhJjFlF
storage at	!G5IBELVNTTV
storage error	5T
storage example	!F/G3J5U6TRFiW
storage not	!D,U.I/V3VLJSJTX
storage objects	!V
storage path	!KLV
storage quota	!F.]KKLISJ
storage sftp	!D3WBWaK
storage unable	!A&H-I2T3S;F=JBVPJRTTCiE
storagebox	!WSJ
store	!?"H&J,H-I1D2I3:7V8H9H;B<G=I@IADBTHULTNJPFRKTJUXVVYK[G^IaBbGiD
store example	!F(T,F3K7UBZKHSHdT
store file	!@.TLTOSST[JaI
store key	QT
store now	UX
stored	"H,K.J0K1I3XKBLIOKR@SGaKfHgXiF
str	;H@JKDfT
str e	!KQSkT
str exc	KJNKfV
stream	&:(F*G+I,;/*0G1I2;314G5K6A8];J?ECFDKEHF@G9J>LTNIOXPFQ1RJTBWAXSYJZH[S]FaAbIcWd<eJgFjA
stream anonymous	!ILTSV
stream base	!D)T/K1T7HTI
stream code	/F1C3K@JBTGINIRT_DkD
stream corrupted	!D;TKIMUWTXT
stream ctor	OVSH
stream error	.J5KBFIFOVS[[UiU
stream init	!H<Z
stream input	!J-G1K8IKY
stream java	"T.VSK
stream no	<U
stream open	HTLI
stream permission	!U
stream private	<J=KATQFYT
stream read	!4"T&K,D-Y/E1T2K3I5D6J7B8S;?<J=J@IADBBHIOEPEQIRIT@WH_UdIfUiJkX
stream to	VW
stream transform	!FLWRK
stream write	!]-I8JKHOK
streaming	!Y
streams	&I2J3J5I8F;H<J@IBFJJKHLWOUPIRDSSYJfJiI
streams destroy	!I"S_IdT
streams lib	!BKKLXOXRHSVTJcKfH
streams readable	!J7K
strict	%I-J/K2B=WAJBEHSKKPJQHSFTEcIfGiG
strict checking	!:3SHT
strict host	!S+T2H3?4IBFCKHHIT
strict key	!K
strict requirement	!E=T
stricthostkeycheck	+X
string	"<#H%I&:'F(B)B*G+;,C-V/J0C283<4J5C647=8K9=:F;X>A?<AfB/CHDDEIFGGBHDJJKBLGMUNiQ;R/TCUHVBZ@[E]E^@aEb?cEdGeFf6gBhCi4j;kWl1
string args	!HYU
string file	!A;D=V@SAG
string from	!F,W-WKJ_Z
string io	;TPS
string pass	!E
string path	!B-T/J1UIT[KfF
string remote	!]3H5E
string ssh	+K/H7K<KMBT[kGlB
string too	!A"F5G=JAbBHCGKKN=WKYI_HbHcChI
structure	!=;[@VBINIYU
structure '	!D@WPIQDYV
structure error	!D;[AS
studio	!]RITH
study	!H.ISH[WeU
style	!F-WJVKHLGOUlS
style css	!F-WJVKILGOU
su	!_";%F&C'J*I,D-F.S/C0I1F3S5E6I8K9I:K;G<E>JAGB;F>GEKBLIOGPGQFR8SGTFWBZF[I^ScVfGhDj<kJ
sub	!8"V.?/I0F5G9K;G<F?HBBIGKFLCOBPJQIR>[FaEbIediZ
subir	!E<X=XBFLT
subject	!E3JHVPTQJWSXTfHiH
subject cron	!EHVPTfIiJ
subject to	FT
submission	"F&H'T,I.F/H0F1G5F<TAJHKICKEO@PJR=TKVHaBefiE
submission failed	!Z
submissions	LT
submit	,G@SAIBKLGRJTKeUkZ
submit example	,GLJk[
submodule	!Y&V/TLISJiJjG
submodule path	!^/TLISJ
subprocess	!D"K#W&[)I,T193TPUSEWGbDc=fKjZkU
subprocess exited	!IBV
subprocess ssh	!D&])J1:BIPWRSSHWJbFc>kV
subsystem	!F#J%G&>(H)[*6+D,%-1.</)0C1S2>324F506?798:93:K;:<9=A?H@DA?B'CIEIF?G;I7J@K2L*N,O:PDQ<R/S9T%VDW=XCYBZE[E]F_-a<b>dGeHf~gIh>jAk6l:
subsystem 'sftp'	,K-K;IAJLJOKRJSFTIfdiK
subsystem confirm	.J
subsystem in	!H)H1?KKfe
subsystem not	!BLK^Hfa
subsystem request	!:"8)@,H-J/F1I5F8GBCKDLJNHRETJ_Ib,fvhJ
subsystem session	)Y,F-G1V9KBKRITEcXfTiJ
subsystem sftp	"T&J)X*J,E-K/D5E7J8F9H;JB@GJIKK<LHNIRHT@^@_Ib:fZkKlJ
subsystem ssh	1VKWfI
subsystem unable	!D)Y1]IKK[LJSH
subvolume	!JRJjS
succeeded	!s":%D(K)S,:-A.A/C1T2K3G5<6A7C8W9G;?<H=H@JAFCIEJF;G@ICJELEOJQER7S?VKXKYIZ>_?aGbJcHdIgJhAk@lC
succeeded for	&U<WFJPV
succeeded git	!DBSjY
succeeded password	!bBG
succeeded publickey	!a1KRG^SiKjH
success	!b%F*I-H.;/F2K3F5G6H7K8@9G;E<G=D@GAJB?CGEKF@GgJIK7NIOJPGQIR5TAYHZB^I_GbFcFhHi3j=kFlG
success 0	!X
success dag	!V
success status	!Z
successful	!o">%I&H,B-F.>/H0J1X5=6K7I8?9I;H<E=JAIB)FAGGIFK/L;MINHO@PIQHR1SFTDVVWJZK[F]I^J_Fa[bEcEfShIi2j?kClC
successful but	!BVTaX
successful login	)IfX
successful transferred	.HKCOJSGaT
successfully	!d"9%I&I'K(G)D*J+I-B.>0H1;2J3>5>6A8><F=I>E?K@GCKFHGEHII@JKNCPJQARGWHXIYK[D]I_Ba>cAdJgJk=
successfully authenticated	"ILJ
successfully connected	!bBKTH
successfully executed	!XSI
successfully installed	!U;SQJ
successfully started	!Y
successfully transferred	!X
successfully uploaded	!W
sucesso	!X
such	">#E%F'B(>):*@+4,+-;.#071S29354K5H6]7-8193:G;?<T=E><?>@<A3B4CAD@EHF>G<IXJ<K'LgMFN=O7QER*SJT)UHVbXAY8Z?[5]7^9_@aHbEc;d9e?hDj8l=
such device	&F/J5TPXQJiKjK
such directory	LV
such file	"F#I%I'C(@)=*E+6,6-@.'/&0:1T2?3@6479869;:I;E<T=4>??@@?A8B>CDDBEJFBGBIZJ?K.LgMGNDO9PFQ8R:SGT8UIVdXGY=ZD[8]:^<_FaJbHc?d@eAhFi2jBlA
such host	!A&J,G/[1E3K5;6a7DBJLCT@dJiIkC
such identity	!C&G<_=WBGiEjF
such key	![<J
such path	L[
sudo	!d"7#J(I)H*K,F-H.T/A1F3H5E6D7K8F9G;I<T=H?KGFJJLJNFQAR@SDTEWHZJ[J^KaJbGiBjSkA
sudo 3	!a"JBKKJQGR@_KiF
sudo password	"B1J5JBSKTPTiH
suitable	!9"J1J8K9H;F<JBSGUKDLFRVZV^JcSfIhIjI
suitable authentication	!?&K9I;FBTGUKJLJRVZVfJhJjJ
suitable response	!IcU
sum	(U3HVH]W
sum c	!UIJ
sum command	!FNS
sum warning	!C(X
sum 警告	!K(U
summary	!SIILUSTVW
sun	!Z"J*K2K;KBIKJLHNIRK
sun nio	9J
sun security	!S
supplied	!S%G&@/J3D5B9J;B<5=:>H@:A5BCC<EKFCKHOKQaRTTIZTaJ
supplied in	!U
supplied or	!T
supplied passphrase	!HQV
supplied to	!G;S=ACJQTYF
support	"W&C(J)U*D-@.>0C2C3:6S7I8F9T;C<B=I@HA[HJICJJK=L3N:PEQERDT:VUWIXJYJZJ[J]G^U_?aXcChJi<kAlH
support for	!U6XBI
support message	!Y
support the	!U
support this	!E5VAS
supported	"D(@);+A,D-<.2/;1(3+4@5,73839B;GAjBKC9D@E8FZGTH>I7J8K!L,MEO6PZQ;S.T5UDV=W9X;Zb[;]@^G_1b=d>e=f)gBh8iJk?lE
supported algorithms	!I2J9S
supported authentication	!4*J1B9K;T=V>UFDGTPBYUfJhJ
supported by	!K"H%T&C'K*W,E-G/H0I2B3F5F;E<C=H>U@EA>BIEKF[GDKCNAP?QIYJZX_EaKfFiBjHlJ
supported for	!C'U/S6YBIRI
supported if	!HAY
supported key	!C2T9W;AAZ
supported methods	!?#T%K*E-F.K/J2F3F7I9?<V=I?J@JIJKGLFNDSJYJZ]bHdJkG
supported or	!^
supported packet	cU
supported please	!CAIPZ
supported ssh	!K2UAIFI
supports	!G&J*U3I5E9XFHGFZKcJjHlV
supports only	>S
supports sftp	BJlW
supports these	!I*V
sur	!J"F(J-H.I/C0G1H3H5D6I8F9KBDIEK>L@OCQIRBS_T;[H]K_GaGcHfGiIkTlG
sur le	,VKHTFkU
sure	"F.H0J9EFDGKLBOFQEWIYJ[HaJcHiUjTlU
sure port	TT
sure ssh	!F
sure that	![BG
sure the	#V&K,KTFi[jZ
sure you	!H7SFILIPKRTdK
sure your	!G/T6IPVRHjWlW
suspended	,I1K5F8TBCLJRGSJTE_HbCcJiF
suspended please	!a"GBIbFiI
suyr	!H
suzuki	!JiT
sv	,K8TKTkU
svc	7K;INUjJ
svn	ETbVcV
svn e	ETbVcV
svn example	BJET
sw	!;"E,U.J/G3U7U8I9Y;IB?FJG]KFLVRVcJiXjK
sw 1	!?"H,H/K3U9S;KBDGXLWRTTEiV
switch	,K2K3E5YLVTK
symbol	!Z
symlink	IT
symlinks	OSSSeS
sync	"I#T%G&<'J(>)F*F+D,J/=1=3:5F8]9J:J;B=U>H?GA=CHEKFBG?HHLIMINHOCQJTBVBW@YAZI[?]E^C_Kb<cKdTeGf<gGiXjFkBl@
sync failed	!T"W.K5KBITI_JjH
sync needed	!U
sync node	!A=ZSI
synchronize	5T8KBVCVKIRUTJ
synchronized	!Z
synchronized no	!U
synchronizing	!F,T1TBTKTOISG
synchronizing '	!G,U1UBTOJSH
syncing	3V5FDT
syncoid line	!K
syntax	!T+V.F/J0V5I;HBKKELDOJRJSF[HcI
syntax error	!Z
sys	!b<IBHKINHRITIWK_WbSiJ
sys v	!S
syscall	!Y*K6HBKHSOJPKS<TDVJ[G_HaIkH
syscall 'connect'	!Z/G
syscall 'getaddrinfo'	/U
syscall 'mkdir'	!S
syscall 'open'	!BHU
syscall 'read'	!H)T-S7J8WKW_J
syscall mkdir	!WSK
sysopen	!F<V=WLJ
sysopen home	!E<VLJ
system	!X"V#C%H'E)I*?,T-9.//X011C2B3S4:8E9<:B;G=U>;@=BKCHE?FHGIHUIZJ9K9LAMDNHOEP@QARDSBUHVIW,X8ZF[.];^S_IaCdTe>g@hEjIk)
system 32	!A=TITbJcTdTiS
system administrator	!>"U2S5I
system are	"VbV
system at	(T
system cannot	!@I[
system dial	!J"S&UbT
system error	!J,I-K/T3J5D;H<GBYI^KHL?SAiK
system exception	!45T6T7V8SBKKIfHlH
system for	"I+T-H.E0K2J4I8KBKFKHGIANSOFR=SFTA[IaEbJdSfTkI
system io	.J;G=UITKKLE
system is	!X"H_U
system library	!U
system net	"H&H*I.G/^1G2J3F5D6T;JAJGHIKJJLDN@QISDWGXK^J_JaJbKcJfGhIkF
system security	;T
system serviceaccount	!U
system unauthorized	!T<G=W
systemctl	!b,J5IBDLKRJSKTF
systemctl restart	!S
systemd	!c,F-K.B0K1E6I8DIIKCLHOKRCSFTE_CaIbIcIfE
systemd 1	1KBW
systemd system	!V
système	,WRV
t	!F#T%C&:'J-I/F0W4C5;8H9J:T;T<J=:>JBCCDDKEGF;JDKJMTOCPBRAW;Y<ZC^[aHdIeGf7gVh@
t 0	!I.W
t 105	!Z
t 4	3T5H
t a	!BK[TW
t be	!C,W.H7ULWRK
t data	)T-KKFcV
t ed	!X
t ftp	!C-I;UBEGUNB
t msg	VS
t sftp	,H-U3S8H9G@VATKBNVPKTH_K
t start	kT
t user	!Z"I&J7H:WBERITHXV_IbDfFjUkH
tab	1I5KBUGSKTNJRSTH_HjT
table	!b&J5J<J=IBCFKPHRHSEiGjH
tables	0S
tag	!D.H<H=IAVKJLVOIPUQXYU
tags	!F;TAVBJPSQUUS
tags don't	!F;UAVPTQU
tags force	US
taille	!E.SESKIOSQJ]WcT
tailless	;T?XASQY
tailless error	?VQW
tailscale	!V"SNKiWkK
tailscale com	!^
take	!S"I#Y,JRH
take a	FT
take up	#YBFRJiH
taken	!?'V3J5J:TBKFSKHTFdW
talk	!J%H&Y0URG
talk to	%I&YRH
tampered	!Z
tampered with	!Z
tanaka	!]"K<KBBRJjT
tank	"V,A-J/T7WBVHJKHLTRJSJjJ
tank data	!H3URTiW
tap	!F,J-J8[KX
tar	!V"J#I%I&<'e(V)E*E+G-C.X/=102H3;4K5A6C7B9@:I;;<6=C>J?I@GAFBFCFDIEJF@GDH<ISJGKCL>MINBP@QDR<SDV;W@XHYHZG]T_Cb@cCdIe@f>gThHiBk;lI
tar all	;KIYLISDTV
tar data	!XIHLJ
tar dist	!WIGLAVJ
tar empty	!>I[
tar error	!U.JIK
tar exiting	OT
tar gz	&I'_.H/H1F3I5H7H8C;D<EFHHHIZK;LFNJPJSHVE]GaGbFcKeIfIgWkC
tar no	!C.TIU
tar to	OK
tar xzf	!U
tar'	.T
target	"9#I%G&3(C)G*B+C,W->.=/11H2A4I6D8:99:J;7=>?K@GAABICHEKFBG>HCJFK1L[NAO[P<Q>SJXCYHZH[V]C^?_?aEbIeSgGhGlB
target address	!E,TTW
target already	OS
target directory	!=.T5JLZOJ
target failed	!WBI
target host	!E3A5VBGRTdTiS
target is	!WRJ
target machine	,X7SBJ
target not	KHWY
taro	!["Z#G&8(A):*I-C.//40C112H4H5G6A7E9D:S;:<4=>>K@DA;CJDJEJFBG;HDI8JHLJMGNBO:P;Q5RTSBT6VGXEYAZA[>]I_7a8b.dJeHgEjVk;lD
taro from	!W"HfFjT
taro ipaddr	"E3VBBFSRK^V_JfJhSiJjJ
taro using	<GAHBWFCQJRXiF
taro you've	!kb<fB
task	!C"U#F%?'H(B,V-V0>2@5T7W98:I<H=G?I@HAACJEIF>G;HIIUJGKHMGOJPHQJRGV=WJXBYJZG]D^;b?c;eTfCgFjZkYl@
task '	!Y
task 'task	1ViU
task 3	!T
task compile	3S5S
task copy	LSSX
task deploy	!VaSiI
task error	!C5W7TOXSX[T
task execution	!FIV
task failed	!@"I.H/W1J8S@KAKBIIIKILISU_UeKfGjT
task gathering	6U
task ping	!IUU
task queues	!FSK
task task	1ViU
task upload	!I,VTTkV
taskinstance	/I1J8T@KKJRSSJ_VfHjT
taskinstance py	/I1J8T@KKJRSSJ_VfHjT
tasklet	/V
tasks	"E)J+K.K1F8I?JCGDUIIKVNSPFQFSGWKfHkS
tasks py	1I<I@JPKYIfJ
tb	TTbGcT
tc	!JTX
tc cp	!GTY
tcp	!^"<%>&5'I(C*F+<.G0?1H233(4E5:6W9G:G;:<9=@>I?F@AAABECDDIEBF:G6HAIEK@L@M<NDO=P=Q?R&S3T[UIVEXcYBZA[@]H^9a>b;cJdYeGfBgEh8i<j>l1
tcp 22	!:,V7KBHT^WFXW^JkA
tcp address	!E6YTJ
tcp anonymous	!TKUNJ_I
tcp closed	-JKIkWlI
tcp connect	6JTVdUkW
tcp connection	!=#U&K,[-D/U5H7V8T9JB:FKKARATaWJXU_IbIfGiFkH
tcp forwarding	!X
tcp i	!;/V7UBFTWd@kY
tcp ip	!b,BTH
tcp ipaddr	"C#I&G)H*H/91D2D3=526<8@<IGIJVREcJd^fGhHlJ
tcp lookup	,C/S5I6Y7EBHT@XXdKkC
tcp nodelay	!I5T
tcp on	!D%J)T/K1T7HTJ
tcp open	TJkWlF
tcp port	7TBKRKiKkU
tcp'	/S
tcpip	!>/VWXkJ
tcpip channel	!>/VWXkJ
team	!U"I&E4T;AAGYK
team app	&K;IAJCSFT
teleport	!I"XBJ
telnet	!g&K,7/KBGRJTEWG_GkA
temp	!S;X@BAHBKCVDHLCOSQGSWYGaF
temp disabled	!T
temp file	LKOTVT
template	!U
templates	![II
tempo	!J,B-F.J3H7YKJRBTd_IdWiJkI
temporarily	!H"D-K3J8H<H=JKERITK_dbJiE
temporarily banned	!B"I3KBJKIRJ__iF
temporary	&H/a5J7J9H;HLCRHSITBWJ[K^SaFfIiFkG
temporary directory	.W1WSHbT
temporary failure	,I/b9JBIOJSITJ
tentative	!E,X/ITU
tentative de	!E,X/ITU
tera	!C,[/U6I
tera term	!C,[/U6I
teraterm	!JHWSJ
teraterm ssh	!JHWSJ
term	,[/T6IkK
term エラ	!D,W/U6I
terminal	,D-I.H/D1F3H6J8E;H<HBIGTHHIGKALCQKRHTH^G_Gb[fHjKkI
terminal command	!C"V7SbVdS
terminal quit	!J7UdT
terminal shell	!D"IbV
terminal will	!T
terminated	!b"T&J*J,<.G/A1C2H3J5T7H8X<HBFIDLFNCRUSFTIWD_KbJcHfGiFkElH
terminated abnormally	!Z,K
terminated unexpectedly	!]KKTK
terminated with	!_IH
terminating	"C+_->.K3G5A7H8V;K<HBWIKK@LAMENFRJSFTG^H_?cIfIiBkB
terminating 1	!F+Y
terminating 2	+W
terminating with	!]-J1IBWKILD
terminée	,K7ITTdJ
terraform	!e"C+K,J.I1H3I7U;G<J=FCJGIIGLFQJRDS:ZUbKdSiSjX
terraform error	!f"K<EIJRES?iI
terraform io	!V
test	#V%8&D'C(:)V*A+G-E/?2E3K4A7D8H9=?HB_C;DFEKFTGKHBICJ:K9LWM8N@UIVJW9X=[6]C_EaFb6cJd>eAfJgBhSkG
test 07	!@%E)Z+E,6-</J1D2C3E4H596=7D8<<IB]CGEBHHJGKHLXM?NJOTRZTGWFXFYTZV[G_=bBdDeJgKhVj<k?lF
test 1	,S/I3F5^BJkG
test connection	!URCTJjXkV
test failed	!D"B,V-V0T1C8H9A;G<GAJGJIGLTOBQHVIWJ[K^J_VaBcGfAiXjYkX
test keys	!V9I
test new	!J/I5YBI
test no	!I%IFX
test permission	#WiJ
test result	!V9I
test sftp	!cRJSFaK
test ssh	;G<W
test test	!b,H.A0T3I5I9KBFLBRGVI[K^IaD
test ts	!^OIRHSG
test upload	!e.EBILJOISAaE
testing	!J/X5W;JFYGKRDiWjU
testing repository	!E/XFT
tests	!j5W;;<@=G>J@KAABXCHFKPGQBR=SKY?iXjG
tests test	![
text	!="B&H(A)K*J,E-E.J/F1H3H5E7H8>9H;V<B@FBBCKGKHJIBK7NGOTPIRETEVGWGYD[S^H_EbEeUfDgkiHjJlH
text html	kT
tf	!I;Y@IAFCKQJRITZ
tf line	;TAIT[
tgz	!I'U,G0V
than	!E"A#K%I&H(G)K-H.A/F0H1E2H5<<G=I@CADCKFHGGHJIFJWLDOEPEQFRHS=TWWKYI[F]aaDbBcKeKfBi[jBkTlI
than 15	!>5I7K8SBKJXTUbK
than local	]W
than remote	!J]W
than the	!BBJETNHRKiXkWlK
that	"D%E'I)C*?+G.?152=3[5J8@9::T;C=E>CAAHII>JBK9MKN@P2QISGTGUHVDWCXCZV[T]C_;aCbKcDdEeEfDgHlB
that a	!K4X5H
that are	/T6T<T
that can	"G*K1H4J5FDKKKPEQKZY
that file	![SF
that host	!W
that is	!U5J;JBKLIQKSJYV
that name	!A/HOZ[T
that only	!Y
that path	!T
that scp	!J^X
that seems	!S
that someone	3U
that the	&H1J7Y;K<IKHLSOHRVST^HbJjGkV
that translates	!H/X
that you	!]
that your	!=#S?U@SDSFI
the	";#E%F''(<)<*>+D-I/E0W1C2E3T6K7>8H9D;K=I><?5CDDDFAGHHKIJJ<KULJM*THUDVJWKXAZA[A]HcTd;gEhAiS
the 'ssh	EV
the 1	!B"X;IRSiV
the above	+SfSkU
the account	"X,H.HGVRWTFbKia
the address	3G6V7TBITKiHkT
the administrator	"Z3WKJ_G
the agent	#I&Z-J5B9K;J<G=JBBCJPFRFTJbJcIiE
the ansible	!JIYLKSJ
the application	!I^U
the authentication	!C%H&Y3V5JB>KJQHZU
the authenticity	!J,C-J/E3V5a7H;KBCKGQKSKjH
the available	!=&@<TB]FVGJQS
the backup	.UBKLVRIiK
the bad	!K3V5J
the cache	3JQT
the certificate	!Y
the check	4S;S
the chunk	!D.V8WO[SV
the client	!^3I5I9UBIOTRISHTFaT
the command	!A-V/H3VKXiJ
the computer	,H3D5VKKQSRJTIXS_K
the conditional	!U
the config	!U
the configured	!?GWTTiI
the connected	,KKJTW
the connection	!U"5#I&A)=*@+J-^.:/.0H2A4J5=6D9E;E<G@KAHB;EIFEHKIIJHL?OGPHQDR<S?TJUKVKW[XC^8aIb1c8f2kIl8
the control	!b5KBHTH
the correct	5HLGPFQUlU
the credentials	!B,T/KFUG_SKjY
the current	!X&J.FBHRSiU
the data	!]cI
the database	!a
the debian	"VbV
the default	!W"J2TRKiJ
the destination	!6"E&J-G.W/D5COYQIRYSV_JbS
the device	&C.KBE^VfJiT
the directory	!YIFLDSIeX
the discovered	!U
the docker	![&J
the ecdsa	!U5JHK
the ed	!E*K4Y5BH=^S
the endpoint	!^
the error	!HITOK
the failure	.S0SaU
the file	!E&G+K,A-K/=0>1:3G5D;?=D>SBBHCITK;LXOTPDQCRBS]TE[=^BaSbDcHfAiKkI
the filename	!A.I0c5H;HKFLGSJTH[I
the filesystem	.Z
the fingerprint	!I5XBFKJ
the firewall	!K,V
the first	!D5U9W]S
the fly	!CHKVV
the folder	!ALaSb
the following	!T%J*H+J-E0J1G2I3>5<6J7U8G@CAWBHESFCGSHJIJK;LSP@RISIXJ^H_DbHfEgKhJkJlJ
the ftp	!JNTTJkW
the function	!W
the given	!@0X?SBIGX
the guest	!=.KBSNJRKTS^SbFfViH
the host	!H#H&E)S*G.C0I2I3U4H6V7G9C;;ADBIEGFFGBHVIGJILCNGOKP=R6S@XD[J^@aFi:kWlF
the http	XV
the i	!K5V
the index	!^(K
the input	!U
the internet	!I
the ip	!C,W3V5JBHTV_TdS
the key	!B"A%X*J,I-H.J/E0J1I3W4=5;7I9D:U<6=<>T@YAUE?FGGIHAIHK=LEOJPWQTR8SFTEUIVKZH[K^E_KaIbCcFeKfHiGjE
the known	!</I3T5[HUSK
the last	3Z5TBFKISG_KaV
the list	/K364I5@<J?TDIHYKHQIRTSVTJkJ
the lock	![
the login	!J"G/K3UBXRWTHbUcJiT
the machine	!G,Y-UCZTF
the meaning	!T
the message	RJVS
the middle	.I3ZBEKVSK
the minimum	!HET
the my	!U
the name	6V
the namespace	!T
the network	!U"J,B-?.G1D3C8>9I;K<IIGKZLBNIQIRUSFWJXK^I_FbHi>kH
the new	6T>KAUYH
the one	!;3a5TBHKJ
the operation	!I,^.G/]5HBFKDLVRCSVWUiJ
the option	lS
the passphrase	!?;G>XAHBSPDQa
the password	!ZGUKGRGfJiV
the path	<@LUOISG
the peer	.YBH
the permissions	CVaX
the port	!HBENURFT]iHkX
the printer	!h,I7HBJKJRATA
the private	!:&F3H5>;W=T>DAUBICWP5QXRGTJiEjH
the problem	!J8TJWSTVT
the process	!I-S.A/I1F7T8V<UHUKSLDOKRIS?cCdUiH
the programs	"VbV
the project	!F:TLU
the protocol	!G"FKJbDcZ
the provided	;GAJQFiW
the proxy	XV
the public	!F#V5<<JB_RCiVjX
the put	!VSH
the registry	!J5Y
the remote	!:"X#I&B(H)W+G,V.@/T0@2K4H:A;<<9=C@FCGEGF?HCIDJDNBP@TUVDXEYH[C]Fa9bTdFeCgGh=iFj4
the repository	!E3T5JFILHRE
the request	!g5JBDKKRFSK^HbViF
the requested	!X.I/G0T3K5G@UAUBJKIOKQJ
the required	ES
the resource	LW
the result	3T
the right	,ENXkU
the rsa	&T5DES
the rsync	!@,TBITJcXiJ
the run	!U
the secret	<W
the secure	!W=UbG
the server	!F"=#>%F&@'D(F)/+C,J.@1I2U3Z4?5U6;80:E;2<1=<>G?E@;A8BKCHDEE:GGH?I@KALDMFPIQHS7TDV>W1X8Y>_HaFdGe@fVgClY
the server's	2J4IBDGSHEKHNJ_I
the session	)J,G-E/I1G3K5F8@9KBAKaNC_BcHfD
the sftp	!S"0#K(I*F,Y.H072@4G5-6?7F8T99;8<;=B@BA<CJFJG@HJI8JJKBN=OCPYQ9RKSBTFVBWBXCYUZJ[@]D_5a7bDdIeEfViIjTl:
the signature	!]
the software	!U2F5I8J9XRJTE_C
the source	(V3JKV
the specified	!Y.I3I5D;K<IGVIJKHOGRHTH[UiI
the ssh	!+"C%<*G+B,T/50F1E3J4C5S6D8V96:B<W>E?KBSC@EAIDL7OAPFQ@SFVJWBXHY4ZF[G^?_WaBbIcJdGeIh=i]kJl9
the start	KHWY
the state	!U0S
the storage	5JBKLURJ
the submission	SJeV
the supplied	!A;HAKPHQWSWZU
the system	&G1I3I5EBDI[RGfHiI
the target	,S.T/J1S3?5T7IB@KKLJkK
the temp	LJOTVT
the tls	!Z
the transfer	!BKXLJaI
the tunnel	!C,[-I3I5G7WKJRKTXWDjVkW
the type	1W@VKVLESCaK
the underlying	!V"W,F-=1]3I5E8EBGNARFTC_AbJiTkF
the unlock	!GQW
the upload	![
the url	!@LXiW
the user	!H,J/I1J5H;G<C@KAFCUG[LGPJQERWTJYJi]jIkJ
the user's	!X"@.X/J1DKELJ_KbIcJ
the username	,E/UBHRVTViF
the verifier	!J-G2K3]5Z
the web	!ISFeX
the wrong	BHFTRTiU
their	!:*Z2Z3K5EBG
their offer	!;*Z2Z5EBH
theirs diffie	!G9U
them	!X
themes	ST
then	!T2W3I;D<E>XAHFJKJQJRCSETXiE
then commit	!T
then try	!A,U2X5UTU
there	"@#J&F(I+K.Y/F0F1A4J5V6F7Z8A;B=J@IACB:CKFKGIHKJJK>LWPAQDR9VIWBXJYG]J^E_FaDbAcDfCi>jHlD
there a	LW
there are	!W3S5U
there is	!=.[/G3E5U7]KJLERJSH[S
there was	"K8G9SAIBDKHLHOJQKRFWEfKiJlJ
there were	!W
these	!f(H*U3D5G<HBBIJKILFOISCTKaJbJiH
these ciphers	!K*V9K
these methods	!JRS
they	!b
they already	!Y
they could	!X
think	!I3E5VQS
think it	!D3E5WQS
think this	!U
thinking	!G2T
thinking the	!G2T
this	!D#H%G&G(I)0*1+I,F-4.5/@041>5Z6@758.:/;=>A@CADCZE0H)I)J1K,L!M9N2Q;RBS-TEV.WFZK^[_Xbic=dDe^f!g7h2i?j?
this account	!5"U&J,J.S5I8JBEKJRGSFTH^Db_eTiI
this adb	!S
this archive	!V
this box	!F=V
this can	!B[V
this change	!J3V
this client	!;,J.J/J2W3D5C9ZBIFHGXOIRJSKTI_JaJlK
this command	#T5KBIOURISX^K
this connection	+CTUcV
this context	!_"J_FeK
this could	!E(U4X5FKW
this destination	!K'Y3G5VSI
this directory	!U
this does	!_iK
this error	!EBJaUlW
this exceeds	!S
this file	0K<SSH]V^I
this function	<U
this happens	!=&J+V3F5]BVGK_JcSiK
this host	!3"F-G1H2G4W5]9JHKRFSKTI^VbGfJkW
this host's	!K5V
this ip	!Z_D
this is	!Y"E&J5E;G<J=SAHPJRD^Gi@
this key	;U<V@KBKQBRGYG
this may	-HFTKGTS
this means	!J,Y-UBTTG
this message	!F3U
this module	6X
this network	WJXZ
this new	3G5Y
this operation	!V
this passphrase	!VPH
this please	5V
this private	!85I;C<C=E>K?TB@C[FGP[Q=
this problem	!F7TTTjTkU
this project	!a"I&H5H:GBELJXK_GjC
this repository	&TBVjU
this server	!6"D%K,C/J1G3T4I9E<JKJOFTGVK_IaXfG
this service	!6,C.C/G1H3J5D6J8I9J<KBBGJIJKFLGOKS>TCWKZK^__FaJb_cIfHiDkBlK
this session	UX
this site	!W
this stage	!BRSZT
this system	"S
this time	!H"J,K-ENFTIWJ_ckF
this user	"@3J5EBFOUQJRJSETI_YaFbUeKiJ
this version	;J>IPKYH
this with	!U
this won't	!U5I
though	!W
though it	!W
thr	!D-SVU
thread	!K&@(K)J.W1E2V4EBFFGGBMJQTSETAYWZH]J^HbIfKgKiJjEkZlH
thread 'main'	3W
thread 1	2V9I
thread client	!IVUWU
thread homeassistant	5V<WRUjK
thread main	!F"J&K-J1J8E=GFJGJKKNTRHVIYUZKiEk]
thread run	!H
threshold	!K5T
threw	-U<TKI
throttling	!F,K-T
through	!J"J&I,B-G/F1C3I5C6B9G<FATB=KENIPJRJWcXZ_HdGfDiHkB
through ssh	!C/T6I7W@TAWBH
throw	!Y"J&C,B.V/H0S2H3E5?6K8@<B=EB>GHHJKILUQIR8T<WH]GaJfFi?jK
throw er	!<7SIVPKSG[K
throw new	!g,I/C1J5G7GBGRCSITEiJ
throw status	!9"J,J.V/J0T8HICK<OURKST]JcHfE
thrown	,J-H2V;U=I?X@VAUKIPKQU
thrown in	,J-H2V;U=I?X@WAUKIPKQU
thu	8UBGKGSS
thu jul	!G8VST
thu may	WS
ti	!F*[2D9I
ticket	!^-J5IBF_J
ticks	!FSK
ticks and	!FSK
tiempo	!A,B/D1K7TKGRBSKT]_JkW
tiempo de	!A,B/D1K7TKGRBSKT]_JkW
tif	!?"H'I,K/J0T1J3I5JBFKKLGOURISUTHVV[CabeViIkJ
time	!K"*#E%F'F(@*E+H.?/2094F5D6>7S8G9C:K;=<?=C?H@EA?CGDJEGGZHEI<JIK<L3NIO3QAR;UKV>WHYFZB]E^<__ahbDc?eBfGi>l=
time 0	!X
time 2	!_
time date	">-G/F1T5H7J8IBUGDKALJMUTD_?aFjH
time failed	!D.FBJKHLKOHVJa_
time is	!U
time of	!I.HaY
time or	!JTTdU
time period	!CTT
time set	aT
time span	!B-W8S_S
timed	")#B%>&5'E(B)A*6+<,B-K.:/=0;1;3(4B5%6<7[8J9,:C;7<@=?>G?B@@A;B>CBDGEAF;H>I7J]L2M?O5P=Q9RES,TfUDV=XVY?ZC[:]E^Ea5b7c@dgeDfGgCh8i5jB
timed out	")#B%>&5'E(B)A*6+<,B-K.:/=0;1;3(4B5%6<7Z8J9,:C;7<@=?>G?B@@A;B>CBDGEAF;H>I7J]L2M?O5P=Q9RFS,TeUEV=XVY?ZC[:]E^Ea5b7c@dgeDfGgCh8i5jC
timelapse	!E.J7WLCSX
timeout	"5#I%1&;'7(1)9*6+B-H.!/4001>2&3/415%6#7h8f90:8;!<1=,><?4@-A'BDC5D;E5F.G>H=I*JnK_L!M2O'P"Q&R,S%T|V1Y.Z,[0]4^1_Ha(b=dae8f(g6hFi<j,lJ
timeout 0	!J
timeout 10	US
timeout 10000	!U7?BKKDRCTZ_S
timeout 15	!Y,J
timeout 30	!]8JKBTHbT
timeout 30000	,H-CJVKTRVTD
timeout after	!?-H7U8UBDGTNDRV_IfFhIkJ
timeout boolean	,T
timeout c	-ZkW
timeout connecting	!;"K&H,H-H/H6H7U9KBBKBRETg_JdFiJkI
timeout during	7VJTNT
timeout error	!T,[-J/I7G8ABKJVK<_IdWkD
timeout exceeded	8WJWKBNUTS
timeout exception	"J*I.K1H2K3HBBGIJ]NVSKTYWDXFdVfGiDlJ
timeout expired	!?"H.D/S1H5I7CBHJXKYLJSITWcFdIfK
timeout home	JUNU
timeout last	!>"T#Z&X,T-G;KBWFCGBJIKJRBTGWVXK_IhTkA
timeout net	!J,F-K7]8JKEd_
timeout node	-J8W
timeout of	!X,T/W7JBGJKKBTD
timeout on	,H/K8UBIJUKHNVfKlI
timeout server	!8,=.J/G1E3I5G6I7E8WBFJZKbLHRGT<lH
timeout socket	!?"J,G-E1J5H7d8ABGK:RJTbX]_GdefKkV
timeout timeout	!E7WJSKK
timeout value	!DTT
timeout waiting	!E"H)E,S-C/K5J8.BbGDJ:KVN@RJ_AbGcVdFfUiYjKkClB
timeout was	!T7IKHTV
timeout while	!G-J3K7_8FB@KCRJTUXV_Jd^kV
timeout your	!V-K8ZK?_I
timeout'	!J-ZJUTTkI
timeouts	8S
timer	!Z"H,I.C/J8HBEIJKFOHRETHcKiK
timers	NS_GdT
times	"D&F,A-G.I/H3G5H=D@HAKB8FHGFHJJKLJNIR?TWWKYIafbKiBjEkB
times for	!IaW
times on	!BSZ
times operation	SCaU
timestamp	!?"I,U.B1GBBKHL>OERAS:TEVT]KaqfGkE
timestamp of	!C.E1HBKLAOHS:VVahfH
title	-G9J;X<JKGNZRKSJ_GbK
tls	!r"B&I)H*E,@->.G/B1@2G3B5>6K7F8A9@;F<DAJB<FKGGK6LEM]NTPJQIR9SDT8WEXJ^H_?aKbCc@fFhKi@jIkClS
tls alert	!T
tls client	!IM_
tls connect	!S
tls connection	!]
tls error	![1JKDTI
tls failed	!T
tls handshake	!^
tls key	!Z
tls packet	!U1HKBcGlT
tls wrap	!X
tlsv	!V
tlsv 1	!V
tmp	!C"<#F%:&V'C)A*>+<,I-A.I084B7C9K:F<H=7>F?;AEBCCYEHF:H4IfJCKGLFMHNHOUQGR5SaWGXFYGZC_BaEdJeAgAiBj@lD
tmp a	SY
tmp ansible	1H^WbIcV
tmp apt	/H1Y
tmp deploy	;J@T
tmp duplicity	!JKXSS
tmp git	&G;WBISS
tmp k	!D;XQJTU
tmp key	!G;GAUQJYViT
tmp num	!IITSH^TcU
tmp out	5S
tmp path	!J.V1U
tmp pip	BV
tmp ssh	%I&V,F;UBICTIK
tmp terraform	KT
tmp test	/I5XBI
tmp user	CU
tmp v	!J.ULV
tmp x	!H1IIHS^^JbY
tmp'	!H.IKTLU
tnk	!D"T3F:X;IiI
tns	!b/JKJTH
tns リス	!T
to	!T&U'4(-)I*K-C/B0<2J3D4=5F6>;J<H=F>C?C@;AGCBD9E9FCGAJEKGM6N@QIUAXJY=Z9[E^J_EaIb]eEg/h?
to '	&A,C-I/?1C8I9F<I=WBIIKLTTGWF[V_JbJdIfJhViGkJ
to 'github	!S
to 'gpu	!G,V/XBTRS
to 'path'	!YLJ
to 'sftp	!GB>R[STiE
to 'wss	!]
to 0	FTiT
to 0600	!E?TCSPT
to 1	!X
to 10	!H#XBGiJjK
to 3	3SSAaW
to a	"@#U*I,F/H2J5[8@9G;EAICKFKGIICKDLFNAPKRAVVYK_Ji<kBlK
to abandon	!GQT
to accept	MV_J
to access	!S"B,T-T.I1C4A7G<KBWHFKAL<OER@SUaFbFdJiK
to acme	&K:^BISA
to acquire	!U
to add	!@&J*U-K3C<J?XBAH]LIPDQWRISGiH
to address	-J/B6IKI_FiJkIlX
to agent	!7"K%7&r+I,=.B/D1F5J7E9H<?=JCKFTHGIFKFLBNGP:QDRDT7WC_JbKcIfEjCkH
to agree	!I,I9YBIFVRHTJ
to all	!Z;J@HCeSIYF
to all'	;K@ICfYF
to an	,>-H.H/D1I2J3D5U7V8H9HBJKCNWRASHTHcKfIiHl]
to any	,B3V5Z7I
to api	!d,ATJk@
to authenticate	!<"W%=)F*;+I,3/70J1I273.4D526A7<8=91;K>B?@@9B_CEEJGUHBICJDL5N8OCRfT8VGWDXGY4[J]H^J_BaCcHdBeIf7hEiZjXk=lC
to authorize	!X
to auto	!H5U
to away	!F,S/K7[TUdI
to backend	)XBTRCfTjV
to backend'	,T-JTU
to backup	!A<TFWLKRFiWjI
to bastion	-K5KBAFURTWW
to be	"F#S&H-J.H9H:I;><C@UAEKANIODQCSSYG[H^U_EcEfEhHiUjAkJlT
to become	!T#S8IBTKGiT
to begin	!W-IBEXU
to bitbucket	!V
to boot	!J,X-UBWFTTFjV
to build	!Z&E,V5F7VFJKJRGjT
to c	0VHULISG
to carry	!JQT
to central	!T
to change	!Y-I1IBJKHLY
to check	,G/SRUSHiU
to checkout	3T4T
to chk	!S
to client	![*T2K8I9H
to clone	!I*F-J3W;I<EKGLKPJQJRU
to close	!G.Z
to cluster	!?-J/V1TGXKTRT
to collect	!UBUFVREiWjU
to communicate	!CTT
to complete	!7"K&J,G.T/K1K5I;F<JBSGSKCLHRXSJZV^TfEhJjJ
to compute	!V
to configure	!I2X5U
to confuse	!G2T
to connect	"F%C'K(F)=*I.60B1?2J3H6C8>9F>G?SAUCVDIGWH;I*KHL(MEO=QERES/UJVA[B]A^Ha;bHcIeCfCgIh>lV
to connection	!X
to contact	2X5U
to continue	,USGkV
to convert	!H>Y
to copy	"B%K&E*I+J,>-B/I0]1A2J3E7H8H9A;;=HAHBDFHGFHDI6K[NIPCQHR6SJT7VbWG[@]JbTcFfCi9jJkK
to copyto	!D
to correct	!T
to create	!?">#G%E'K(I*I,S.E/J0D4B7K829>=S>I@JAFCFEKF@I=JHK=QHTJW;XBYE[@]D^JbSeZhIkClH
to data	BKLUNTOK
to database	,K/URH
to date	!e-K2G9H;G<H=J@KAHETKENJPGQBRITJUYYKjV
to db	"ViV
to decode	,K@U
to decrypt	&J<A=>>E?H@HA@BFCHP[Q]YB
to delete	!EO[SU
to deploy	!=&D5J:GAYBTPZQEiVj^
to describe	.S0SaU
to dest	!E,K;TAJGCKGL3OBPWRHTSZJ^T
to destination	!B,T0W5T7UKERK[SaVkU
to device	!@-K7Y8JGUKFRTdUiT
to dial	!=,B-C2[3S7E9J;GBXGUKKPJbVdDkI
to do	!ZBERF
to double	FT
to download	!g&J.J3G5GBHKJLKRHSJ
to enable	!X/U6VTJfF
to error	SS
to escape	-U2K9W_U
to esp	!_/HKFTG
to establish	";&<)F,J.=3[5S6B7E8;;@AIGDJaK=LDNJPBQ@XF^DaJcIfJj]kElG
to exception	!Y,H
to exchange	!=&A*Y,A/G2^3A5@7I9Z;G<F=JAKB=FJHKKXPGQJRASJTBWJ_AcJfCiHjIkB
to execute	!F,Y3K5I8TBSLJTJXT
to exit	!E1IBXKUTJ_I
to extract	!E;U<G>J?IA^FGY=iF
to failure	!J.IBKKKRVT[
to fe	!G&K,J.X/FBGcY
to fetch	&]2S3G4S5G;HAGB]FTKEPERA
to file	.TKALGOJ[GaJ
to files	!D"S)U,S8JBIIUKJLJRXTU
to filter	!I/U6TRS
to find	-K/T5W6V;J<UQJTH
to fix	![&H=JBDRGSKiFjG
to ftp	,T-T/S3I5F6D7E9KBH_SdViIk?lD
to gateway	!J,G-E7CKSNSTZ_V
to gerrit	!S
to get	!F"J%V&H-S.A/C1D2J9E;DAJBGIJJUKJL?MTNYPHQJRJS?WH[D^[_XbHf?i>jD
to git	!X&I3J5H7J8KBDTGdUiEkG
to github	!cXIbFfK
to gitlab	!S
to gone	!C/J7_de
to gw	"J7IQXRETJjS
to home	%J&E)G,J/X0V1e3I5D6I;B<==C@IAJBBCHICKILEOTPGQKRFTHVKWKYI^F_TaUbXf<jHkD
to host	!5">#H%F&-);*7+6,_-)/K0K21364F5/7b8/92:J;7=>?J@EA7BICFEFH8IXJ>K0L:N=P9Q@R?S?T]VFXUYBZF^BaBc:ddf1h=i3j0k_lK
to hostkey	%VhX
to hosts	%U&E5I;JBVFJiS
to hpc	!KKJ
to http	!V
to https	![/G6TLJSD
to import	;FPWQK
to imported	!F5G<SKU
to in	!8-J.A8B;KIWK=OTRHSYTHaKbVfIkK
to inbox	!JSW
to incoming	!H.WJTLG[V
to index	!W
to init	!C)S,J1X9JBGRITJbHfV
to initialise	"G)J,F/F1W5J9JBEKILKRESGTCaJbHcWfZiJ
to initialize	!U)W,G1S5G;GBDKIPJRISHTIaVfT
to install	!U&G/SBTLJSHTK
to ipaddr	"I#U%E&.)@*T+>-S.B0J3H4H5C6<7T:J;<<E=G?I@>BJCCDJGJHEIBL>M3O@P<RFTDUJWJYBZE[G]K^?aEcEgSiAkJ
to it	!FLWbS
to its	!H/X
to jump	!J,TASWJ
to lab	!@,G-W1FBJKY
to lake	OS
to learn	!J
to list	!G8SBGLXNSRFSUTKaIiJ
to load	"J%J&A+H,C.J/G1E4G5J7I8K9H;c<D==>@?TB?CJEIFIGTIBKJRDSCYTbKcGdJfDiDjG
to local	!I-T.I2J7J9WBVLHOISETI_UbKkJ
to localhost	"W,=5GBJSX
to locate	!aBKRIfJ
to log	!2-I.H3J5A6S7K8K9KBJFJG[KHLJPKQFRdSF_^aJbJiV
to login	!E"Y)F-D/G5I7I9HNFQV_Gb>cJfHkIlH
to lookup	!I/V
to make	!T.I<TBBGJLJSI[IeUi@
to manage	5U
to mount	!J"K-U1F5_9KB^KHRESKTI_JfJhY
to mqtt	!Y,H
to mx	!X
to my	![,J5E8KAVBGKJ
to nas	&I,Y7[B@KKRTSGTFiUjH
to negotiate	!:"I*_,I-G.J/J1J2]3F5B7K8J9[;HAIBDFSKCLKRESHTIfEiG
to net	!G-KLSOWSDTUiJjK
to network	!V
to node	!B&@,T-J/K5J7J;[@VAUBUSBTGWB_HfHiX
to obtain	!Z,S.E/G1H8EKELHRUSHTT
to occur	!Z
to open	!B"2#H%H(J*?+D,I-9.?/S0=1G2K3J4I6_7J8.95;A<k=j>1?<A@BBC?DIF5G@HVIdJEK*MJN;O1PFQ@RDSCV?W4ZE]A^B_8a<cFdBfYgJk.l>
to org	BKTUiV
to origin	-IWW
to others	!U
to parse	!?"T%J&>*F+V-E.F/D2C3?5S7E9?<?=6>I?]@]FWGIIGL8NFOJQ[RFSATAVHYT_JaIdFfHiAjI
to path	!C.JL[SC
to perform	-T3TBIKS_U
to plink's	5XQJ
to port	!D"H&K*J,c-C/A1I5D9EBFKENGRIWEXU_HiHkZ
to previous	OT
to printer	![
to process	!]SF
to propagate	!H#[BIjJ
to proxy	!T
to pull	!X&WBK
to push	!j"G3D5?:KFGLHRGS:TJ_F
to put	S[
to quota	!H.W
to reach	!C*Z2W3K5J9^BJKGTI
to read	!A"D&<*G,C-X.C/A1<2H3E8J9;<X=]@XBWCIFGHDLJOIR9S;TAVJWGYaaHbKf<i<jCkD
to reconnect	!B-G8YKUWW
to redis	!h,A-J/K5E7G9GBCRGT>_KiFkI
to register	![.I
to remote	%G&G(H)@*A+G,;.a0[2@3@4J5@7W8+9I;DAGEKGEHFI>J]KILTNARVSTTVVAW0X=YI^=_HaCb1eHhFiTjFl?
to remove	OV
to rename	!G.IBJKILEOXVV[V
to renew	!U
to repo	!YBIGVTK
to repository	2I5[;J<VBJFJR>TGj]
to request	!E"AKULHRKSHbJcJf^
to requested	!U
to resolve	!T,E.K/U1W3J5B6E8U;KBIKKRCSHTDWIkH
to respond	!>1J8EBEJJKbNKcJiJkK
to restart	-V8WBIKH
to restore	!S
to resume	!A(T.ALIOKSB[F]daI
to retrieve	,J.H7J8CKVLTNCSHTBVV_JdIkI
to retry	!91F6T8VBERHYSbSdXfHiJlK
to root	!="W&F,@-H/H1D2C3S7GBXGIKERFSWTD^XbWiUjJkK
to rsync	,J5KBIITRXTIiJ
to run	!g"D&D,?-H/X1B3I7K8H<JIGK@LDOKRISC_IbGcGfB
to s	!YBCRXSEiJ
to save	!a,K5G8W9J;C>GBDPHYS
to see	LU^XfV
to send	!4%G*I,F.T/D0K1E3G5C7G8_9@;AAGGJHFIIJUKXLINIOGPBQBR:VIWJ[H]K_WaAbVc>fViEkH
to server	!D#H%H&()Z*^+F-S/J2J3-586B8^;J=D?D@BAFF;G9HJICJ@LGOEQERISXTHVHXJZH]J^-_JaJb-dZf@j/lU
to session	,JW]
to set	!E&J,J.I3J5HIIOFRDTIadbTiD
to sftp	!8'H(D)T+U,a.D1J2U364H586D7K8H9U;Z>E@FA^HCI*KJLFMESVTTUGV<WCZ?]@_KaJbZc=dTeEfEgDhGjTlC
to sign	%g&=-I3I5I9J;F<IBBPERDSJbJiFjG
to socket	![,A-SKTTH_TkH
to solve	&U.H<K
to sql	!aBGRITJ
to ssh	%D&f)I*D+H1;2?38506I7G9=;=<<=IA@BFGBHHIHJGKGR=STW>^HcEdJhIkTl9
to staging	7TTH
to start	!D"V%G)U*I+I,D0J3F4H7<8A9H;9<>@JAAFEGBHDI:JJL1O@PJQ>R9S0TDVIXDYI[J]I^VaBbZdJeIfViDlH
to startup	!@"T)X,H.H/H1Y2J8U9JBIIHLBRHSDTG
to storage	!>&J,G-I2X3B5S;F<S=KB^HSLJRXiE
to store	!J3I5FHWSKUX
to submission	!V
to submit	LIkV
to target	OSTVVS
to taro	:YBKS>jY
to tcp	!I#V7UBHJTNSRK
to test	SS
to the	%B&U(K)B*<,C0C1)285J6I7D9.:A;E>GCXDCE@FIGIHTI9OBP;SGUKVCWF[A]C^;_Hb?dBf=gJl>
to this	!_"G&G3J5G:G;J=VBBLJXJ_FiJjB
to transfer	!8"U&F(S-F.I/V0T1W3J5C6J7H8C;C<C=@@KAHBJGKHCK6NJPIRCScTJVEWJYJ[C]H_JcUiCkD
to trust	!F3F5_
to try	!=5JCSHIRISGZTbJcIfI
to ubuntu	!e5HPDQFUJ
to unknown	!G-S1GNHW[
to unlock	!X;IBHPH
to unstable	FS
to up	!GIJOTSK]S
to update	!Z*TKJTJ
to upgrade	!]fH
to upload	"H&A'H(G*K,B.G/C1F3H5F7H9E;F<D=HB;HAI[LSNGOVPIQKR@TDVAWJ[[]E^E_Ha=bDcGeEfAjHkF
to upstream	!g,>kK
to use	!D%K*K-K/F1G2G3F5:9C:J<H=T>S@=B.C[DIGJIJKJNIR7SJZH^HbGcHfHi9j@kV
to user	!5"9&T*H+K/a1A2F3J87;G<J>XAFFGGEKBNWPUSVW@bHiI
to validate	!ABViV
to var	5TLISS
to verify	!Y5XBGPKRIiH
to view	!F:TLU
to web	!H"J1JBaITKTLUSFjI
to write	"I%I&C/I0I2I9H;E=HAICKICKKLcNGO=PIQGRASXV=[H]J^K_Ia?bIcCfEiEjJkH
to www	!GLX
to x	.IKVSW
to xxx	!?1YGUKZLW
to your	!5"J&b.W7I;IRHTWWJkU
today	!CBJRVSSTU
todo	!f,F-F1C8AK@_IfB
token	!f"U(K+I,G-H.C/D0G3I5F8G9J;=<J@IA?BIGSIGK?NDOHPHQ?R8S?TEZK^JaIbFcFfGiC
token expired	!W"K
token has	!T
token hex	1SLV
token invalid	!T
token is	!]BJ
tomcat	9SaT
too	"J#8%/&;';(8)3*1+4,=-%.'/(0G1"203(47597;8!9A:7<#=&>-?^@6BKC_DXF1G*H4I5JFKBL,M6NUO1P-Q"R*S%T>UAV8W8X?Z7[5]8^1_[a0cid9e:f%g9hci9k@l5
too large	!F"E-I.I0J5J9KAEBGCJEJNWPKSKTK_CbGcahIiK
too long	!B#K%I&G(J)D*F+H,<-@.@/>192G3?4J6E7C8A9@:J;[<C=A>K?C@CAXBHC>DGEFFFGEHGIFK3LBMHOEPCQBR=S=T;VIY=[G]H^D_9aEcddJeJf6gIh>iAjCk@
too many	"B#D%?&J'G(G)C*A+E,I-7.</>0E1;2A3;4F557J839;:E;<<C=F>J?B@EA?C?DEEEFCG=HDIGJ?K(LAMFNEODQBR8S?TJUKVFW@XAYBZD[G]H^C_aaCb6c4dCeGf<gHheiDk9lA
too new	!F;=>??e@8AJYI
too open	+J5H;G<:=C>EAFB<CaD_EHFGP?QESKYThKiJjJ
took	!Z
tool	!c&KLJTU
tool git	!UTV
tool'	!T
tools	&H-K/I1J3F:H<F=JB@CVDGGUIGLTSWTJYViSkU
top	!K<IKHeX
top level	!CBUKKSJeXiT
topic	!V
topology description	!T
torch	!b,F-J
tortoise	!T&W<JBJjU
tortoise git	!T&W<JBJjU
tos	!F
tos 0	!F
tos set	!F
total	!j"E(F+K,I-C.?/E0J2S5I7J8H9F;FBCJKK6L?NIOGS=TH[H_FbJgHi=kI
total 3	eT
total 4	!W
total size	!WaU
touch	%U=GBISAaU
tp	!D#?%E&B'B(C)W+C0A2H3H4E5G7F:F;F>FCFDFEFF?GJHEIFJ@PAQ@RKTKUIVDYC]A^Ba?bVcKeBfZgChAjG
tp pで	!GNJSUkJlX
tp pの	!G)V
tp pア	!F.T;KAT
tp pサ	)K-H1F3G5I8I9HKHLHNTRBXV[U_HbI
tp pセ	-IfV
tp pチ	)V1W
tp pプ	!JWT
tp pロ	!H"TBS_HiS
tp p専	"FbX
tp p接	"J/V1I6J@TBIKGNJbIfHkGlJ
tp p転	!T
tp p送	*X/G6TGSLKZUfKjT
tr	;UAJ
tr d	;UAJ
trace	!2"V&K)U*F,B-K.X0J2I<T?TLFOCTAbHfSkK
trace 0	9U_U
trace c	!GfY
trace handle	/T6S
trace run	/T6S
traceback	!F(J.G2A3XCJIIOKRH^IgJ
traceback most	.J2FIJQHgK
traffic	!IXV
train	!SBTiH
tramp	!H"D&F+U-F.J1F3H5X7K8I9H;H<F=IAIBWFKIIKELTPIQJ^C_FbVcWdIi@jGkD
tramp cleanup	!F+X5CcV
tramp failed	!@&K+V5VBWcT
tramp file	!A/T5VGVLUTKbKiK
tramp found	/UBTWS
tramp opening	+J/IBEGTRWTVbJcViIkH
tramp ssh	5TGUTU
transaction	.V1H8IBI
transfer	!J"F#C%?&1'=(f)E*6+9,6-8.W/I2;3+4A5#647F9H:E;6<>><@[B<C:DEEBGIH2J7K^M=N>OSP2QARDTDUIW6X9ZG_,aWcId9e<gjh9iGj8k=lF
transfer aborted	,V/H7UKKTUkX
transfer artifact	AUBU
transfer client	!ISTYV
transfer common	!HLSTU
transfer complete	!Z.E/K6HKDLIRISKTHaTgTlJ
transfer data	!YSJ
transfer done	!dKJLH
transfer failed	!4(V.^/I0S1IBDIUKWNJSTTF[EaBfE
transfer file	!3-K.=/W0T1Y5I8J;G<H=EHDI>K@QSRBScTE[GcViEkH
transfer java	!FLTSW
transfer key	=H?Z@eAXQH
transfer md	!D(U.GIJKBSJVWgJ
transfer mechanism	/ILUfT
transfer mode	!HgV
transfer on	ST
transfer please	bT
transfer ppk	=d>HBIRH
transfer protocol	!CGTiVlT
transfer sftp	!EYU
transfer sizes	!H(YaJ
transfer standard	!IBKKJOUSUaH
transfer successful	.HKCOJSGaT
transfer uploader	SIaT
transferencia	!Z"D,C-J/B0H1E3F5G6H7H8F<KBHIGLEQHRCTBXJ_FaIbFcEfElJ
transferred	!W%H&H'J)D*D+E,A/>1G2H3A4J5?6H7F9A;?<E=D?G@EACB8CGEIFHGCIXJBL?MJN@PJQGR=T<WGYG_KaVgYhHiBjGkElH
transferred 0	!EI]KK
transferred 1	!Y.JKGaE
transferred 12	!Y
transferred 14	!W
transferred 18	!ZIE
transferred 3	!HaW
transferred code	!X
transferred file	]V
transferred in	!JKHaGeSgY
transferred see	!K(S
transferred sent	KK
transferred standard	!X
transferring	!A(H,I-B.[/H1F7I8W9K<GBHISK_NDRITCVH^K_JaHbKeSfJkH
transferring file	!BKXeT
transferring from	!FITVT
transferring none	!G<KLVV?
transferring tmp	!GLJ
transfers	.HKGLJOU^XfK
transfert	!]"A(T)K,<-G.9/=0B1F3I5D6F8F<IBGICLCO>QIR<S>T<XJ[G]J_CbHcDfCgViJlD
transfert de	KV
transform	!BBIKKLWQSRJfJ
transform js	!J.KST[TkSlT
transform read	!J.KST[TkSlT
transform users	.XS=[KkTlU
translate	!V/E6J
translate host	!Z/E6K
translates	!H/X
translates a	!H/X
transmission	!<-V.W8UICL[
transmit	!<"K,G1I5E7E;K<FAKBYKKQGRcTUjI
transmit could	!>,I1J5J7G<HQHRbTVi?
transport	#K%I&.'G(>)S*V,*-W.:/S092Z4;7=9X:I;?<:=5>E?8@@CBDGG;HFI7KZL@O4P?Q;RTSEUGWCX>YCZK[5]@^9a3bJc?dGeEfAgCl:
transport auth	GU
transport authentication	5IBYFSVUi[
transport banner	-IWV
transport buf	!IWUkT
transport client	,H/JTGkT
transport component	!I*Y2V9S
transport connected	!GBXFXVUiZjW
transport connection	!TKIMVTD
transport encountered	!E,C1Y8TKUNGTG
transport endpoint	1HK[
transport eof	KUNHkU
transport error	.W5IKGLWiV
transport exception	!/&H,B-X.?3W4J6G7F8E=J?G@HGHHHLCNTPFQ?SCYH[J]J^K_UaHbHcCdH
transport file	!IWV
transport host	!I*V6W7S9E
transport impl	8VJKKVNGTK
transport kex	5VAJBKFIVUfI
transport key	-V2G5UJTKGTI_U
transport line	9U
transport local	WU
transport manager	!J,I
transport open	"S)U1TfT
transport paramiko	6SNITXkS
transport py	&E+H,D-T.F/T4J5>;J=G?HBHHDIKKJLDNTOJQ@S?TTVI[J_TaJbTfGhElH
transport raise	NIkV
transport reader	!F"V)V8[KTfWhS
transport remote	!V
transport self	"TNGkT
transport server	-V2J8GBIKJfHhJkU
transport session	/U1J8KfIkW
transport sftp	/V1J6VRJTJVU
transport starting	!IVUWU
transport thread	!V
transport traceback	!HWUkT
transport transport	!K&I,=-X.>2T5S6H8G9S;=?IAIBJFHGKHKLFMJPJQCRCSDWEYJ[J]J^J_VaIbHcCiFjGlJ
transport trying	!KBSFTiW
transport userauth	!K"VRViT
transports	BViJ
tree	,JBIOURJSIeV
tried	!E"J&S.E1G7J8G9F<TFJGCHUKHLFN@RCSDTWZXcIi@jWk?lW
tried publickey	&XBDGERDZYiJ
tried to	!>-U.F1I8H<UBTHULGNHSFcJlW
tries	XV
trigger	7T
trilead	!:,B-U/H5T8J;C@VTKcTfI
trilead put	!D
trilead ssh	!;,C-U/H5T8J;D@VTKcTfI
trop	!?"=&J(B)H*K+I,:->.=/:0A1?3B5=6>7E8B9<;I<==G>IBCEGGBIJK6LDNJO@Q?R9S>T9WFXDYJ]G_[aBb?f=gIhaiCjJkG
trop de	!B"=&J(B)I+I,;->.?/:0B1@3C5>6>7F8C9=<>=I>JBECGEIGBIJK7LENJOBQ@R9S?T:WFXE]H_[aBb@c?f>gIhaiDjKkG
troubleshooting	!h#J%J&@3H5E<J=KBGHJKKRBSITT^HbJcGiDjA
true	"J#E&D'J+?,H.C0G2I3K6F:F>IBTC7DKEEFAGFIGJAMIODS=X@Y<ZH[V]F^JaFbDeGgHiWlB
truncate	.EaY
truncate mode	aV
truncate write	.KLTOS
truncated	!U;[<JABPFQD
trust	,I-H/I2H3@5WBJNHRHYTfGiK
trust new	!F-INJYUbUfK
trust the	![3J5J
trust this	!C3I5WQS
trusted	"H&H*G,F.E/H1H2:3[485d7J8G9B;GAJB?HWKGLGNGPIQJRASITG_JbIcKfEiI
trusted for	!H4F
try	!B&I'B)>*:,@-H.4/G163H4>6D7A8E9@:D;E=B>@?H@TA@BUDVH2IXK?L0MBN:OHPBQSS2TEUHYD[=]U_[a/bIcGdFeBf4gCh?l<
try 'adb	!S
try 2	!^
try again	!?"S#C%@&D'I)I*K+@-F.F/E0G1E2H557I8D9I:G==>K?K@VC<DHEDF@HCIEJJK<LHNFODP>QVRWS8VEWHZ=]X^F_Ya;bAcFeJfIhGlH
try later	!C_WhI
try list	/T
try logging	!Y
try next	!DBXFYGEQVRHiY
try removing	!>BSDY
try running	!J#T
try sftp	^TbS
try to	OTVT
try turning	!F8UJWSU
trying	!T"C.H7B8D;E=8>F@<C@EXG8HHJFK:OKPARHSAWEY<_AbIdJhEiIjZkElX
trying again	!T
trying discovered	!]BJ
trying ipaddr	,H3H5SLTTJfVkK
trying private	!^%W&U;H<T=C@CB5CFEZPJQCRDYFZDhJi@jU
trying public	!GBXjT
trying publickey	!YBFRFZWiG
trying ssh	BG
trying to	,F5J7EKGLJSIWJ_JdGkJ
ts	!d"C,S;G<GBIGIIIKJLFOFQTS>YJaEiI
ts 12	!W
ts date	"H,URW
tsv	VV
tsv'	LKeU
tt	5J<I=I>T?ZBGCKFIPGQDRKTJWU
tt tp	!HWT
tt ty	!K;T?WAH
tt vv	!T
tt ygen	PIQH
ttssh	!?-V;F@IKVNVQWRCYT_GhKiVkV
ttssh エラ	;F@JQWYU
tty	!A%B&J'H(J+B.E0G3I4G99:I;8<<=?>Y?i@[A5BGC=D?ECF?G?HGI?JCL=MGOHPZQES<VFWFY<ZB[E]J^F_?aFb=eIfEgHiAjBlC
tty acm	!U
tty fatal	!@"U-Y2T6G7V8@9J>H?DBKGHKCNBTEYXZIdU
tty format	!D;U>S@DQXYK
tty has	3T
tty key	!C;;<H><?_@VAHFJPEQHYH
tty no	&H5TPXQJjK
tty user	!A3K;5<D=H>=?b@bA5BJPFQ;Y=
tty エラ	/T6I7GKITWdH
tty 重大	8V
tu	!AJYLK
tu ku	!H
tu oj	!H
tue	!J&W,J8FTKbTcTiEjT
tue sep	!X
tunnel	!B"2%>&=(J)?*H+?,^.@0G114B697X9U:G;Y?<AUBZCBDJEBGEH8IEJ=K+L@MHNIOFPVRHS@TTVHWXXEZA[G]K^DaDbKc:eHf1gIh?iUjUl=
tunnel could	!ABTFKjU
tunnel error	!F&G@UAFFYRGTSiWkS
tunnel established	!h,<-F/H3K5C7H9DBCNIRHT;_IiEkH
tunnel failed	,X7TRGT[WJXGjUkS
tunnel forwarder	!K-DKUNSTT_V
tunnel has	!B"E,T-:1I3E5a8B9I;HB^K@NDRDTC_:fHiCkG
tunnel server	!>9YFJiUjU
tunnel ssh	!J;Z<JBWFTGJR?_S
tunnel to	!F@HAUFUPJRTiS
tunnel unable	!G/W;S@JAWQJ
tunneling	!:"V,=-HKDWc_JbVkB
tunneling for	!J"VbW
turn	!DlS
turn off	!F
turn on	!IlS
turned	)X,G3F5J;K<IBZFCKHRKTEfDjK
turned on	![
turning	!F8UJWSU
turning off	!F8UJWSU
tv	![
tv c	!Y
twice	!Z
twisted	!A&I+K.I5Z8J9H;E<GAGFJHIKHQDRVSJTK
twisted conch	!A&I+K.I5Z8J9H;E<GAGFJHIKHQDRVSJTK
two	!C"C&F9HAIBDGaKDPGRBiH
two factor	!E"D&FBDGaKHPGRBiH
txt	"'#@%@&2'8(Y)=*@+7,/-4.W/-1+2D314@5A64738,9<:@;><-=3>??:@9AAB9C=DBEBF>G8H1IbKIM?N2P7Q4R#S^T?UEW8X>YIZ=]H_6a[b0cAdAe4f=h?i3j>k,l6
txt 100	.AIJJWKCOWSKaC
txt 12	!]LJ
txt corrupted	([.@KB
txt failed	(U.^8GBHL@RJVJaC
txt failure	!F.WLFOT[?aF
txt is	!X.CIFKHLFOJSEaG
txt no	!(&K1I<GHKIjS@VI
txt not	(H.IIZL;OC[Fa@
txt open	!A.^ICLXO6SIaE
txt operation	!JSS
txt permission	!=LGaW
txt to	KJLZSG[WaE
txt upload	0TSFaT
txt user	(JBZITLH
txt'	"G&J(J)J+H,F-@.F/E1A3G5B7I8C9I;C<?=<@IAIB=FKHFIeK^NGPIQFR<TDVAWJ]J^H_DbFcIfEiFkG
ty	!H?WAELJ
ty bxv	!H
ty y形	;T?T
type	#>%I&&'[(6)0*_+-,F.B/C052Y3D4A5=779D:J;D<4=??FA]CADHEHFXIJJIKJM3N5P7Q9RVTDU?VIW;XAY@ZS]:^CaHbAcVd>e:fAkGl1
type 'bad	!FGHRWZXiK
type 0	%I+J=>GFRITJWGXUYX_UhJjT
type 1	![-T1J7K9I<APJTB_WiKjE
type 12	!J_UhI
type 2	_IcIh[kK
type 20	KG
type 3	!I%E/K3J9V=TE;F6JIKWRGTEYB_WhBiI
type 30	!J*JJZKFTK
type 31	*K
type 5	*U
type 50	!IiT
type 51	!HiT
type 52	!XfS
type 60	@SEIFB
type 7	!J
type 91	!J
type allowed	!<"GFGGYKHQIRT_JhI
type bad	FKGWRHZTiU
type ecdsa	!I5H
type ed	5I
type error	!d"K,>/A1I3J5E6H7K;EACFTIIK@OHR?T@cIfJ
type for	!FHKVV
type found	!F*D2^9D;I
type fuse	SV
type host	3H5EBTRUSS
type is	KKTUjT
type msg	!I*S,U2T9URTiS
type n	RJ
type of	!@1W3Z@VKVLESCaJ
type password	!HRUiT
type proto	!J/T6W
type publickey	"URJ
type rsa	!V2C5E<IFSPCQG
type sftp	-I/S3K6J8TIUKESG_J
type ssh	3E5D9B;<@IA[BEEIF^HKKILHREfJhI
type text	!SkT
type'	![BJGHKKRVZXiJ
type' 'password'	!HGKZZ
types	"C%I&I*H+V,J-H2H3D5D9G;E@GAEBFCJEIGWKCNGQBRTTIWGYIZY_EfJhE
types '	!E+W
types 'password'	!FGARGZfiE
types 'publickey'	!?"J<SFKKJRfZ7
typically	BV
typically caused	BV
u	!E"Y#J)H-F.Z/H0I1T5F8D?JBFDDHIICJHK?LSPCRSS[T<VDWIXGYIZS^K_EaHbJeIgHiV
u 0	,GkV
u 1	AWBEFXLWRKSW
u 10	!9JJiK
u 2	MWiTlI
u 3	!]
u int	!WCIKJ
u rw	!Z
u user	!A"YSX
u yx	!H
uaaaa	;T
uaaaa ebm	;T
ubuntu	#Y%K&H*J+K,C-C.F/E1F2I3D7D8I9G;@=C>I@IAHBTGFHJLIMTNDP@QAR:SAUIYHZIbEdKfGhHidje
ubuntu 0	MU^S
ubuntu 13	!XlI
ubuntu 3	MUTS
ubuntu 4	-INJ^T_U
ubuntu com	![
ubuntu date	!YUJ
ubuntu dists	!T
ubuntu ipaddr	!?#[;HB^RHjY
ubuntu rather	!ERJi[
uc	!J"T3VRT
ueda	PThXiKjU
ug	IZ
uid	!Y"?RDfKiE
uid 0	"DjT
uid 1001	!U
uk	TV
um	,I-I.HBJIJLIOI[TkX
uma	,H-T/F3D5I6K8TBKGKRV_GkW
umask 77	!JcS
un	!="A&D(I)K*J+K,9-D.@/80F1E2I3B5E6H8C9H:W;G<E=H?IBCCJFJGWIHK=LCMKNGPFQGR<T8VJWJYK]G^G_EaGbCdEfEgIhHiDkGld
un serveur	!JRHTFlX
una	!H/A3I7G8UNKOKRESKTAl^
una conexión	/B7H8VRJTDlX
unable	!C"K#H%E'<(5++,I-K.@042X7I8?:;@EAJCGDEEFGJH=JDKHM;OBPGU=VHW>XIZF[(^9_CdAg:h7kFl@
unable to	!C"K#H%E'<(5++,I-K.@042X7I8?:;@EAJCGDEEFGJH=JDKHM;OBPGU=VHW>XIZF[(^9_CdAg:h7kFl@
unaccelerated	!K
uname	!XbV
unauthorized	!h"B&C,H-K.I/H1H3H5B7K:G;?<C=ZAHBDKCLVOKPJQFR;TIWKXJ_JbIiKjY
unauthorized access	!V<F=[SI
unauthorized incorrect	!WRCiI
unavailable	![-K5T7BKIRJTBiK
unavailable desc	!VTJ
unavailable or	!T
unbekannt	!<"G*J,D-I.J/^1G395c8G9KBGKCNIOHRDSFTF_JaJbJcJfFiJ
uncaught	!S&I*>,@-Y.H/I2G3I5F7F8>@XBAIEJKLARATT[J_EcEdKfBiG
uncaught error	!^-H8F9E;ILJSFTHkT
uncaught exception	-ZTY
uncaught phpseclib	!B*E9V<U?J@TPUYJ
uncaught runtime	!C"U)V9K;V=I?X@VAVKKPKQV
unchanged	!c.EIGKILHOKSE[CaG
unchanged skipping	!b.EIGKJLIOKSF[CaH
und	"E%K&I(J)J*J+F,?-H.F0G1J2J3G6H7D8H9D;G<I=H>KBTEJFJGJHHIJJKKFLCMKNVPJQGS=WJXVYK^J_HaSfFgKhHiZkUlJ
und das	!U
undefined	!m"C&J*D+H-I.=/?1G2J3>4C5=6J7A8F9U;?<H=D@CADB@CHEHHGICK<LTPCQCT<YD[G^EaFbGcDdJiAlG
undefined reading	!W
undefined variable	!ZSK
under	3T<WGSQT
under another	!T
underlying	!V"W,F-=1]5D8EBGNARFT@_AbJiTkF
underlying connection	lT
une	5J7H8J9JBKNIRVT[_HiJkJlV
une connexion	5J7I8KBKNJRVTW_IiKkKlV
unencrypted	QT
unexpected	!G#G%D&:'B)Y*9+D,H-B../=061Y2<3=4E5I6>7A8I:E<A=A>F?A@>A9CFDHEFFBG8HBI8JGKTL/M=NVO3P=Q:RIS,UIV;X=Y:ZD[:]:^V_@a5bdcfdAeCfSg@h6j9kClW
unexpected disconnect	8W
unexpected end	!F"T)Y,<-=.C/A0H1U3J5G7G9GB@IFLIN<OHR@SET<VJ[J]D^X_?aHfZgJiHkClD
unexpected eof	!V"H-F8FKGNBRU_DfTkI
unexpected error	!KBZRZiYjJ
unexpected header	!HcXfH
unexpected please	!T
unexpected reply	!H,VXH
unexpected response	!Y1JKFNGTJcWfF
unexpected rpc	!BWX^HbVcW
unexpected tls	1IKCcIlT
unexpectedly	#B&C'I(F)S*F-W.B0A1^2A3I4G5Y6<7E:A;H<J>GAGBUF:HGI@J:LHMAO@P@Q;SJTEUHX;ZB[C]F^CdFeFf>gDhFiFl8
unexpectedly at	!H,U-IBY
unexpectedly closed	!7#G&C(K)W-X0H2I4K5Y6G7J8H:IFDHKIFJ?MFOIPIQETEUKWGXBZF[H]K^GeJgIiHl@
unexplained	!<3U4T6TIKJHLIRFSFTHaKbEcF
unexplained error	!<3U4T6TIKJHLIRFSFTHaKbEcF
unfortunately	!S
unfortunately interactive	!S
ungültig	"F&J+J,J3F5D7J9J;_<@>JBBKINIPHQKRGTIWJYIiI
unhandled	"F&>(I,H0F1X2E8=;7=F?B@EBVFTGUHILSO?PHQCSGVFWDXJYJZH[A^IaCbJfJhIiVjGlH
unhandled 'error'	!<7SIVPKSG[K
unhandled error	/J1WKUSF
unhandled exception	"I&G-K.K1J9J;CKALTOJQBRXTF_JiU
unhealthy	!Y
uni	!W"E-F.E/d0G1F3F5B6T7I8<9G<GBDGHK?LBNJOHR>SDT>WCXG_FaKbFcKfDiGkFlF
uni de	!X"I,?-H.J/Y0H1I5F6V8=9I<KBJGJKCRCSITDWEXI_IbJfHiJkJlG
uni example	/U6F
unimplemented	!a&J,E-INJPIQURJTD
unique	!T
unison	3KcXfH
unison 2	!HcXfH
unit	!e/GLFfK
univ	TGkK
univ example	TI
unix	![%K&[+I,D-D.J3H7G8B9I;CBIFDGGHHK?L@NGOHPIR@SHWJZT[J_BbIcIdKf<gVhIiGkE
unix run	!TTK
unix sshd	)SBFiG
unix var	!X
unknown	"&#<%6&5'<(8)9*X,=-=.A/e031'2>3D4!5r7*809>:8<;=J>3?]@KBECFE8FSG1I3J0K6M9N@O2P#QDR6SEUCV9WZYEZ9[2]9^3_!a/b*c,d.e>f(g9h>i!j*k=l3
unknown authority	!_
unknown check	!C/KBUCTKJTZ
unknown cipher	!=*c,J/J5FAIFJKJ^J
unknown command	!I3WNW
unknown desc	/V5W;IXX
unknown error	,C.Z/76H7?;GBYKURGSTT]WIiHjHkA
unknown fingerprint	!B3=5c
unknown for	!C3C5WHVKX
unknown format	!D;^>F@EAJQY
unknown host	*F,6-B.K/^2@3+4I5V6Y7<8F9B;B@KA@B8FIGJK=LFNCPKQDR>SHT-WCXJ_IdHfIiHk@
unknown ipaddr	!YBK
unknown issuer	!X
unknown key	!;*E+X/I2G3[5U8F9B<C=HASB?FFHKKIPFQ@TJ
unknown option	!X&J,K.J/K3A5=>I?HKILHRJSFTA^KaGkT
unknown port	!7"I*J+K,V/T1B5D6I7JBUJHKAMJN8R]WeXT_:iKk.
unknown remote	!C+J/J3a5WBIHULHNI
unknown server	!=*I,I/X2I5X9D;HRKTE
unknown ssh	!a3@
unknown type	!@5H@SAZKKQK
unless	!X5C
unlock	;GBFPEQURG
unmodified	!Z
unnamed	!H@TAKQX
unpack	,J-J.V3I5F;XAYBJKESW_KfI
unpack failed	.W5JSX
unpacker	!C.WSY
unpacker error	!C.WSY
unprotected	<F=E@HBCCTD[EJFIYI
unprotected private	;S<G=I?S@IBECTDUFJYI
unreachable	!A"C#C&B'I(E)?*=,E-F.>0C1;2;3>6B7s96:D;;>J@JA@DJEDFAG:HII^J>L7MKN9OCP;Q=TJVHWEZD[A]H^C_IaDcFeFfCgHhIlB
unreachable 0	!U
unreachable 1	!C/G6T7YkI
unreachable changed	!;+J,G/W5_7J8W9JHINDTUbEcHdGhIkJ
unreachable get	!T
unreachable msg	!9,I/A1I5:7J8FB6KYNIRZSTWI^I_CiEjFkE
unreachable true	!<+F5V7G8T9J;JBWC=KXPHSHTJXHYGiVjT
unrecognised	!I<G=JA^PGQD
unrecognised key	!C<HATQH
unrecognized	!I>I?IA[BJPT
unrecognized private	!I>I?IA[BJPT
unrecoverable	*J-UKIQI
unrecoverable key	!VQI
unresolved	,D/_3K5I7T9DBFJVKANKRFTD_IdX
unsafe	!T
unsafe permissions	!T
unset	!]
unspecified	!T
unsuccessful	!V
unsupported	!="?#I%A&>(B)F*9,;->.0/<0J1A394F596F7A8=:F<:=9>A@WAfB1C?DGEDFXG@HDI?JCK3L/MIP8R;S:T6V@WDXIZV[;]G^D_AanbBc=dHeXf>gFhCi8j?k@lC
unsupported format	!E;[=JAUQGYB
unsupported key	!;&H*B-J273J5J<H=J@YA^BFCJFWKKNHP@RKTHY[iG
unsupported net	?T
unsupported open	?T
unsupported option	!V
untar	LEOU
untar file	LEOU
unterbrochen	!@"G)I,:.H/F1F6HIHKcLJOIR>SJT;_HcKfIlI
unterstützt	!FfU
until	5SBG
until complete	!F
until the	3V5H
until this	3G5Y
untrusted	!^&I3BTK
unused	8T
unverified	!I&H3F5J=IBbFHKFPGQWRGTJYIi_jJ
unverified ec	!Y3K
unwrap	!B5Y8WTJ
unwrap on	!B5Y8WTJ
up	!E#Z&>'F)C+=,S-U/H0@1?3B4D5F6W7C8<:B?C@9CFDGEDGFH>IDK=M?PDQ>VJW7Y:ZD]T^7cTdYeCf:h>iCl3
up a	!KOUSJ[J
up after	!C"J,V8TBIJSKWLUOJSV_JaKkJ
up connection	!IBTFUiVjT
up failed	!V
up host	,C-HBJKHTFdWiKkT
up openssh	!T
up php	<I=TAHBTFULU
up project	PGSJTS
up ssh	!C*T,>/G2V3J5J7D9XNZRDT8bVdKiHkV
up to	!^"E#^&K,J-JBKFJNJPIQERDSHTCUY_G
up unexpectedly	%S,H-G5T8KSJWJ_UbIcSjJ
update	";#I%D&C(U+I,=-A0X1D2K4I6H7C9B;C<>=E@IABCIFGGDHWI:JGNEP@Q?RHT:VcWDXFYI[B]X^>b>c?dCeGf>gKi5kIlI
update create	!?0X8TOYS_V@a6
update failed	!_.J5J9KBIKIRI
update hostkeys	HT
update known	HV
update read	!C.Y0ULGOGSGVX_[aE
update set	SCaZ
update stat	!EIHLBSKV^
update the	3UcK
updated	!bHF
updated https	!S
updates	!V.ILV
updates were	!Y
updating	#V/H3T5G6URHSJi[
updating project	#ViS
updating repository	!I&F/I6VPTiWjJ
updraft	!GLTSV
updraft plus	!GLTSV
upgrade	!Y"SKTLI^I
upgrade connection	!]fH
upkeep	!b8GBIK@TF
upload	!D"5#7%%&<'U)F*@+),A-J.d0D1-2G3;4;5-7H8?9A:E;6<5=K@GADB8C9EDFDG9H?JAKSLcMKN9P?Q2R(SbT+U;W(XAZ@[W]F^=_3aSb3c,eVf4h9iFjGk?l8
upload '	LJ
upload a	!/"H&I'F(>,E-J.g/G0I3J6H7J9H=FB>GKHII2K1OURBS^TEVAYJ[7]I^JeEfJgJiCjIkJ
upload aborted	!?.U
upload big	.Z8JLEOIS@
upload callback	OK
upload complete	!k.EKKLBSGaJ
upload completed	LKaX
upload data	OTSD
upload ed	!3"Y&I-T2J6J;4<?=3>Y?>@8A:CGEEFDGWKfLVNTPGQCR;VSY-_XhGiCjFkW
upload elapsed	!W
upload error	-H.C/J2V3T5I7WSDaK
upload example	!</TBYKHMVPURU
upload exception	!9([.>ISKELEODS<[JaT
upload failed	!G"@%G'I(?)H*E,J-@/H0A1C2D5E<@?XAUB1FIGEH7KILSMINBO]R2T?WDYV[Y]H^;_DaEbDcIeCgIi5jCkA
upload failure	!B.;KKS8[b
upload file	!@&J-E.V0I1E<F=IBIHHJSKVRJTE[Z^J_JfIiI
upload files	/TSEaKeX
upload finished	!e,H/J7H9JKGTI
upload from	!]BJ
upload home	,VTUkV
upload is	.JLISG[U
upload large	!H-U1JJTNW_YkU
upload local	!JIWLJ
upload missing	!AIaLSSE
upload new	!>"U&K5:;C=F?I@JAHHEKXLIQJS]TUYKeJ
upload none	!7"I&G,H.C/F1D5K6?<EBJHJI*KCLrOIRITKVB[0aKeIkH
upload none'	!FIDL^SH
upload num	LS
upload of	!F"J'V(F,I/I0I1J3I5J7V8E=IIETE]UcJfJgTiHkJ
upload on	TKkX
upload pack	!VFS
upload permission	!DS]a@
upload php	!a/J9IKILJSG
upload pl	!D,F-K.I/B1X7HNGPWR]TCcJfW
upload py	!^/V6FLJ
upload r	!ESUaT
upload rb	LI
upload reads	!i"H-J.J1HIBKCL;NJSE[?^SaJcJfGkG
upload report	!ZLGSHaJ
upload rsa	;V==?g@WAqB?DIEBFYGGQJRHY]
upload rsa'	CZ
upload run	,S-UKINWSTTV_SaI
upload sftp	.T<JIULFRHaJ
upload successful	!Z
upload test	!I.WS]
upload the	8VLIO]S[
upload to	!G"U,E/F;U?XOTSVTHiT
upload upload	!U
upload x	!FLESbaEeJ
upload'	![.J/ILHWH^BfJ
uploaded	!X"=#U&I(T)C*K+G,;-B.7/A0@1:2J3:4K586H7H899E:I;@<==E@SABBFCIFKGJHBI2JJL1NGPBQ@R<T=VbWIYI[<]>^E_BaZbCcBeJf:gYi?jFkAlD
uploaded 0	!Z
uploaded 14	!Y
uploaded 3	!_5JHI
uploaded but	!<.I<KLFSXaX
uploaded data	VW
uploaded file	"K.I0K<KBIIFKDLEO@RJS@VZ[J]KaX
uploaded successfully	,KKW
uploaded to	!aKG
uploader	!W"I-J.F/G5I6K8C;I=TAJBGDUFKK>QUSCTH[I_HcIkJ
uploader java	!S
uploader upload	SJ
uploaders	"U
uploaders lib	"U
uploading	!S"7%K&G'W(?)A*F+G,7/>0V122I4G5E6E8J9D:T;E<C=A?K@HAHB4CGEHFGGHI*L[PFQFR9T6V=WEXHYD[Vc>dFf7gHhJi<jFk@lG
uploading a	!VKELbODS?[X
uploading file	!AO[SYaH
uploading reads	!]"G(K-I.H1I8KIELANJVJ[BbGcFfEkE
uploading to	!W-UKJ
uploads	!T'S,H/?1K5I6W8K<KBBIXKGODRCTI[HiJkJ
upstream	!c&E/J5D7VBGKDLHTUWH^JbHfGiJkD
upstream client	!]KI
upstream http	!W,D
uptime	!G#U,Z<K=TBITSUIiJjKkW
ur	!X
uri	!Z0T1I5B6G8VBJIVL?OHRGS=TCkJ
uriage	!V
url	!e"E&B*J,:->.?/;1H2G3T5V7G8H9F;C<IAHIIK8NCOHQKT5WT_FaJbVfJjGkA
url '	!XiG
url 'https	![BJ
url error	!X/K
url http	!T
url https	!Y-I/JNKWV
url is	!HbT
url returned	!^SI
urllib	!c/J
urllib 3	![
urllib error	![/K
urlopen	!X
urlopen error	!V
urn	![
urn ietf	![
us	&I-JBGIJLTVIWUiXjSkG
us ascii	!JLUVJ
us east	!J&KBHNTWVdTiYjTkI
us utf	!T
usable	NU
usage	!]"J+H,I-H3H5HBDKGNHRGSITFWTkX
usage of	!T
usage scp	!W
usage sftp	!U
usage ssh	!U
usar	!F&T;T=YPViK
usb	!i&K,K.A/I0J1H5H;I<T=JHJKGLFOGRDS9THcKiKkK
usb device	!U
usb restic	BW
use	!?")#B%:&J'U(=)@*<,J-4.519223'4D6U7<8>9D:d;I=S>Y@4AIBJCWD@G>H9I3J@K5L:MEN-QBR@S;TAUFWHX]Z;[7]>^V_:a2b1d=eAfKgAi]lT
use a	!G:V;G=KBIETFVLKSJYH
use ansible	/ILUfT
use f	!U
use git	!SiS
use key	!;&B/I1J2K5H9H=W>Z@AB4CUDKFFR=TKZKiAjE
use of	!YBK
use private	!SQJ
use proxy	!HXW
use sftp	!D5HNI^[bDfHlX
use ssh	;F<H=J>JAHCYFIPGQJRJYJ
use the	!T,I0K5G6U>GKKLJPJTHWIXYiJjU
use this	!VRI
use x	!:/]5KB[RVTS
used	!_%Z&C(F*H-G/D0H1I2H3>4V5;6H7F8E9B;><B=F@DA@CJECGCHEIGK7L=NJOBP?RIS8T@VKWJYE[T]I_HaAbIcEfEgJhJkIlI
used avail	!Y
used by	!Y
used for	!D"U%[3H5F;H@KAJBIPKQIRSXTiU
used instead	!U
used to	4X5I
usekeychain	+T
user	!H"a#I%E')(:+Y,9-7/709233>4=6C758H9G;JBUEEFJJ<K-M=N:OCQIRVSKT;UBV0W/X<ZS](^<_AaCbDc;d9e?f;gHhFicjKkVl3
user '	/J6T
user 'root'	!T"HBEKVR<TKhViAjS
user a	IZL9SD[T
user account	"XKKRFTK_IiW
user acme	!H:WFHjU
user admin	!B"VBCRTiX
user alice	BURJiW
user and	"H3UiE
user anonymous	MYNI_JiH
user ansible	.J/Z1VLESAbG
user app	!B5J7T:I<J=Z>I?SB=DEEHFANURFVCWJaGgJiIj@lA
user atom	!J7KNUlT
user auth	!E-I.J5I8H<E=G?JADKTLKPXTTYIZTfHj]
user authentication	!TBIGV
user aws	!G<UCS
user backup	!I.J1W<TB@GTLTTJhS
user build	;W@G
user cache	,W/V<JIJLCTV
user cannot	BIGTRJ
user cargo	&T4SBH
user config	,I-T5K<G?SBINSfKiIjK
user data	!TIT
user deploy	!H"F&X5E<J@TB]FYGJPVQHYTiSjT
user desktop	+G.K1I5S;J@IBEHJIYQKYH
user docs	!Y
user documents	!B,V;HIS[U
user does	1TLI
user downloads	;U@J
user dra	!ICT
user error	!D"K<K@FADBVIULGOJRXYEaDiF
user file	![3G5?HC
user full	!=.e0_OVab
user gnupg'	!T
user host	!I"E%G&U'?*U+E,J.I/@1A2/3E4>5F7C:H<=>GA]DDGVH+IBK?LTM6NJO/TGVGW=[E]>_@bIdFeIfEh@kelC
user i	CIDW
user id	"X+T5K;<=H@JAHFVPIQDYYiU
user in	!VSD
user information	!F,VKJTV
user ipaddr	!<"F#T&I-I1a5IAUBECKDVKCRXbC
user is	"V#X.G5KBKSFeX
user key	!E+I3G;;<@=E>;?_@bAEBBFKPBQIRIY6iJ
user keys	!F:W;A=_>D?B@[BADGHEIEPFQESG
user known	!F+S=SWU
user lab	"IRTTJZU^S
user load	!C,VUIgXkW
user local	-I.G;T<X@IIHWV
user mnt	!ESZ
user name	!>,H-H.J/@0J3H5E;D<EAIG[IJKCLJPJQCR^[IicjHkF
user no	!1&I1h<>HDI;bJk=
user none	!C<HI<LbcS
user not	BT
user nt	CJ
user or	!S
user out	.U
user oxidized	!IGTRU
user password	BDGGR_iH
user pkey	!X,JRJ
user postgres	!]"KBFREiH
user presence	%J&VPU
user proj	!FLI
user public	!X<S@JBJIHTI[T
user rate	!V
user readonly	!FLIO[S[aJ
user results	!H.E1HLZOJeX
user root	!B"A9GATKSZU^IfUib
user running	CU
user s	!B"SBWSV
user sftp	5I@JAVQKYU
user site	<JIY
user ssh	!J"C#A&G'G(F*H+k,F.;/G0D1>284?5A6B7@889A;H<V=T>U@@AEGEHaI!J=KKL(MANEO9R:S'THUFW=ZC[2]G^B_Ha9bFcFeEfGgBhBiJk1l>
user ssh'	HT
user sub	!ELIRIiY
user successful	!X
user system	!U
user taro	"U(F)G+H,I.60J1C5E8B;K<H=J@KBZFHGHIFKCLCOGQHRWS>TJYJZJ[G^J_FaDcFf?gKhHi7jJkK
user test	+I,;-J.J1A2J5E6A7J8DBXEGHJIELTMEOISEWKXK_FcKdIfTh<iZjAkC
user ubuntu	&G-JNJRE_Ji_jUkI
user unknown	+ED]
user upload	!Z"G)G0V1<<J=JBHFTOURKSAYJ_UbIfH
user user	!D"A%K&S3IAHFTG9ZHiajV
user vagrant	<V=VCC
user vendor	!V
user vscode	!K&I,K8J?X@EFBISLBNAPJRTSU_EiHkU
user warning	!V3F
user web	!J)ZRGbSiI
user work	<J?HBJHJOTjK
user www	!D1GFUIILZQXRH
user x	1KfV
user その	1V
user's	,K.W/I1W5B:UFFKCLGOJRFSJTJ_HbHcHfJi?
user's drive	!V.J
userauth	!E(I*7+G,7.;/?0F2;3>4G596H7F8@9>>G@BAHBUCKF^GEHDIFJ?L<MCN:OCQ]RTS:TIVGWAXKYB[C^C_8aEb7c;dKf;gIiVjXk?lD
userauth fail	!F,I9FAFBFFCGKKDPXQZjJ
userauth failure	!XiU
userauth is	!KRViT
userauth keyprovider	!D;U<I@HACPGQXYI
userauth methods	![
userauth password	!FRXiW
userauth pubkey	!=2HFa
userauth publickey	"C-I1I8I9J<SASBWFSK:LKPCQTR9bJfEjI
userauth request	!FBDRWZTiT
userauth success	!["U)V1U8GBBKARDiF
userauth user	"E;ETUZHjX
username	%I&='F(C*7+2,I-+.F/<0;293&4@5C6>7-8A9E;@>I?C@7BWC<DEE;GIH:JDKALFM:N,RXS3TGUGVDW7X?ZY[>]D^E_.aBbBcKd8eFg@h7imj^k=lJ
username admin	BHRY
username and	!G"G5I<HBaFSPIQCRJTXjX
username for	!U
username lab	BIRJiU
username or	"B)K,J1G6JKCQERXTH
username password	&KAKGYPIQ>RaZEcIiX
username public	!?&U5J=J@JFWYAZJiVjY
username taro	1JBGRJfY
username test	!F"J&G)Z,C-B/F3K5B7F9I=T?GFHISNEPTQTRWSKTGYTZX_JbKdJfHi9kE
username u	!B"VZViS
username user	,IBA
username vagrant	!UKEjT
usernames	!DBWjV
usernames succeeded	!DBSjY
users	!C"E#?'E(A)C+e,B/E0B1S4?5478:>;H<T>V?HBGCEDgF<GEJ<KDLEM?NAR%SHUGVAW6XJZI]D^>_Ta9b5c>dDeAfCgAhDiF
users only	![
users remain	!E*T-V2^9X
users s	!IBHDU
users user	!E"1#B'I(E)H+d,H-K/I0H1U2I4C597=97:B;J<S>W?J@TCGDZF?GHJALHMGNDR.UJVDW:]H^C_Fa>b=cAdGeGfGgDiCk<
uses	!UAS
using	!V"U#?&?'D(?)W*>+4,G-:.J/H0E2.3E475B66798=96:@;<>A?E@DC9D>EAG^HHJJKAM?NDQTRZSJU]WDX:[J]@^B_2aFeBhDiXk9
using a	!<"F&D,I2K3D9@;9=G>J@GA=BcKGP8Q:RXTIUaY?
using an	!HFWNKlW
using base	SU
using cipher	BKQXRG
using default	!X
using defaults	,J-T5K<GBJLJNSfKiIjK
using hash	-T9IfI
using keyboard	B<iS
using new	!T
using parent	!U
using password	!^B>QJRS
using public	!>&@5T7T;T<S=UATFSPJj@
using publickey	!_"V%E&U)Y,A-F1V5J7G8G;D<F=D@FAGBECGEHF?G[JHPIQJRATEYGZG_JbTdIfZhGiCkH
using rsa	BJYU
using sftp	,I<UBSiT
using ssh	"D&J*H+G.G2H6K7J8K;G<HAYBCEGGUHINHRUSHWJYA_GbDcTdGhHiAjSkBlJ
using the	"K%W&;,H;IAJGTPHSJTEjA
using user	EIFB
using username	"Z%C&9)V,;-;/A1T2K3C5;7B9D<VBAEKF@HJJKN;PVRUSET?^I_AcTdFhIiYjSk<lH
usr	!V#G'D(@)I+T0?1F5G8':A;H>B?IDDE@F:G=J>KHLHM@OFPUQJR@SJV@WIX=YG[@]A^JaGbCe@f_g>iDkD
usr bin	"?%J*H,S.J/U1B6U7B8H9C;B=F@IAFBWFJGJHELIN?OKQJVJXIYHaFdJk?
usr lib	&W(H3F8B=JCGFEIJOGPTWA[?^IgJlT
usr libexec	!=1>5I<KIILE^HfekJ
usr local	!U"F)J/J1H2H6I7F8J?IAYJKKBL@NDOJQGRDSJTIWJ_EaGf>hJkA
usr sbin	.G/H1VBELIRISJTKZUbEcIfG
usr share	&I,H8A<I=GAJB@ISKHPJRHTGcHdUhJiFkWlI
usr src	5E;F@UAIHYYK
usually	^TbI
usuario	"J,G-E/C1W5JGKK@QIRGSKTBXK_HbUcIfWiXlU
usuário	!W
ut	!F8V;UVS
utc	,V.F2T8H;HKINGTUkI
utc ssh	,VRK
utc taskinstance	RTjU
utc transport	!XNITW
utf	!V=K?SBIQWiJ
utf 8	!V?K@IBIYKiK
util	"H&J*G.G1H2I3D5C7T9D<U=E?IAFFJGHHGJ?KCOIPDRDT]YJ_IaKcHdYfDjJkX
util concurrent	!F8UJETT
util create	!D-I/U3J5J8G9I;TAKBKKEQJRKTXWK_HdYfJ
util java	!@-I/U3J5I8G9I;SAJBKHKKEQJRKTXWJ_HdYfJ
util js	kU
util pool	!ZTJ
util py	7STS
util sftp	ST
utilisateur	!C"e(G)H,@.9/?0C1A3F5A6B7J8A<EBBI=K<L?NJO>QER=S>T>XI[C]J_?aCbDc?f>iJkIlD
utils	&F-@.I3J;I<JKSLCQDaKcG
utils js	!@-G.K1U7TKJLFcH
uuid	!STW
v	"H#B&G'G(C*G,S.S/E2J4C6B7F8B9C<>>C@JASC@EFG:H=K@MCN=RWV@XCYHZC]F_Ja:bDdIhCjUkHl?
v 0	!g&V
v 1	"V,I-J.J/F6K<FAVBGIDLIQSWJiV
v 2	!_,I-J.TBCKJOVRETCbJfJiI
v 20	!F
v 3	"F&J)I*K-H.K1G3V6G<E=F?T@CAAIUL@_HcIdKfDkG
v 4	3J5HRWgSiV
v 6	!U
v 8	!X
v git	jT
v t	!B-I:U^Y_UjS
v user	-aNB_CkE
vagrant	!G"D#J%J+H1G3G5C7I8J9J;B>F?J@CCXEJGKKKP=Q@RDYG_IdKhViSjS
vagrant d	!F<Y
vagrant insecure	!V
vagrant ipaddr	!?<HBTCIITZWiWjU
vagrant machines	!F<K=]BIIT
vagrant this	!E=T
vagrant was	TT
vagrant will	!V
valid	":%D(D)I*C+I-=.@/90Z1>2A3C4I6G9?:I;V<3=;>C@XBGCDDJEIF>GCISJGK7L5N9O?P>S8VDWEY_ZH[B]F^@_BaBcAeHf:hIkVlH
valid and	!HbT
valid certification	!U
valid connections	RJkZ
valid credentials	jU
valid file	IY
valid for	;T
valid openssh	;]<J?TA;PDQ@YY
valid private	!@<J?YQEY^
valid rsa	!F;;<E@WAiP?
validate	!?"I&K*I,>-F/J1G3T4X5W8I9I;D<GB]FJK=NFQJRI_HfDiYjJkE
validate server	HS
validate user	!EiU
validated	!E3Z5[LJ
validating	+U5JBFLZRHSTiK
validation	!S"I,A-G.B/G1K2K5W8J9J:XAEKBLFOGQIRJT?[J^K_HbJcJfGjZ
validation error	!],K;UAHOKSJ
validation failed	,J-J3B5U:XFURFSH_J
validation of	!G3S
validator	IT
value	"<#H&X'I)G*E+X,H0@2D3F4H5T6C8T:G<S=:>G?I@GBBCEDIEGG@HUI<JDK=L7MJN8O=QVR3S5VBWCXGZF[?]F_?a=b>cEdFeIgGhFiGk>lA
value does	!I?SQFYX
value error	!6"G%T&[,F-D0K1E3B5;6J8B=C>K?GBFFJGKHVIGKILBNFOFQ[RASDT@VIWJY?[J_KaIbHcCfAiKjGkG
value for	!H+X;J<U
value time	!CTT
values	!a"I5K;IBIPEQXSJ_FeK
values mismatch	!V
vanished	"I*J+H,F-?.J/C2A3G5E7C8H9=;K<JBDHJKaNFRITJ_GdKfHhIkI
vanished before	!X
var	!["5#G%C&4'G(E)W*@+?,+.F/H0@1J3G4E6@748?:I<T=S>C?@@<AGB@DFEFG@JHKGLUMINEOFSVT5V?XDYTZD[:]G_<b;dBeCfIgFhBiJjAk:
var jenkins	!cSJ
var lib	,I/F9I;H<X=[@IBCCSFGIILCQIRIS>TGYIiH
var log	!Z,B5J7K9V=BBFKIRGTE_KiJkK
var run	!bSK
var task	KHTV
var www	!F"@&A(J)X*G+G,<.?0J1:4J6H7D8G<J>J?I@BA:GHHVIHJILUN;ODSeT7VJWIYVZJ[B^@_EbFdJhIkA
variable	"I&Z.I/J2V5XAJIIKGLGPHQIRESHfIiK
variable class	!KjW
variable sftp	!_
variables	!G8TKTPGSJTS
vault	!U"J&F,H-J3E4V5G9J;I<FHIIUKILFSAaCjH
vault example	4V5G
vbm	;T
vbm uaaaa	;T
vcf	!F(X,G0I1I<KKFLDRJTK]HaFbKgK
vcf gz	(Y,I0JIHKGRKSS]KaG
vcs	!JBSFVRIjW
veeam	BHGU
vendor	!G*=+J,D.J2:3U6S7H8W;G@TBJFBGGHJI@JINJPYRUWIY@_EbJhJiUkDlC
vendor example	,D/@1K3T6VKIjU
vendor keys	!S
vendor league	!J,F/I5H8S;FKVLJOUPVQURWTIiT
vendor phpseclib	"U)U*@2?3J5K7F8[BDFJIKLIRGSIYI_JdJiHkClH
venv	LISH
venv lib	LISH
verbinde	!T"UBJRE
verbinde mit	!T"UBJRE
verbinden	!C"I)K*J,E-I.G/F0I1G3E5V7G8F9KBDGKKCLHNGOIR[TW^I_IaJbHcIfGiIlI
verbinden met	!J"J*K,G-J.H/J0J1I3J5F7H8GBHKDLINHOJR[TW^K_JbIcJfIlJ
verbinding	!<"H,W-a.J/<0I1F3E4I5@6F7C9IBHEJGFK[LJNKQKR9TXXI_CbFcIfGhKiIkI
verbinding actief	!K,Z/J
verbinding maken	!K,Z/J
verbindung	!B":#@%C&I'A(<)K*?+>,g.0/I082A3/4A5-9>:D;:<9=A>D?E@BAABDCDDEECF?G8HBI7J<KZL3M>N8O4P@Q8S2TZUEV@X8Y@[:]=^<_Da6b7c4d?eAfAg=h9j9k@
verbindung fehlgeschlagen	"IKGR[TF
verbindung hergestellt	!U,V/J7GKHRKTC
verbindung mit	6JKJTU
verbindung verweigerte	,YTH
verbindung wurde	!?)V,X/J1U3J5F8G9JBBKHRETCiK
verbindung zu	!H"J,Y-J/JKIRISITHZViDlV
verbindung zum	!H)G*K.I1B3H5D6K7T9G;KGKKXLINIOISITWWSXKZI_EaJbJcJfFhKjJkJlI
verbindungsaufbau	!F"K.J/F1I6K7F8J9UK@LIOKRDSJTY_JdJfIkE
verbindungsaufbau abgelehnt	,Y7HTDkG
verbindungsversuch	!9,Y/H7URJ
verbose	3X5B9IITTYXJ^U
verbunden	!Z
verbunden mit	!Z
verfügbar	&Y.T7G<XBSRBfHiJjJ
verifiable	!<,I3Y4VBFKFTH
verifiable could	!E5W
verifiable host	!E4W
verifiable str	HS
verification	!A"I#F%=&0'I(^)E*8+>,D-3.8/,0A162/3d4a5d6?7<8597:>;1<8=:>K?G@?A9B;CADJECFAGiHaI=J@KGL7MJN;OCP5Q8R3S.T6VCW4XAYAZD[A]W^<_6a;b8c;dCeFfEgEhAi8j,k8lH
verification code	!7"B,I3H5A6I8FB>GkKGRGSITJkE
verification error	!W
verification failed	!:"E%B&6)J*@+C,:-<.B/71>243j4b5g6J7D8E9@:A;9<>=A@FAABCCGEHFHG<HdIFJIKJLBNBOJP;QAR9S7T<W8XHYG[I]J^C_AaEbAcBdHfKhHi7j/kE
verification this	!U3K5I
verification update	!?(W3IIKKJSI]ZaH
verified	!^"I&J(H*J,F-I.C/A1I2>3A4>5_7I8J9D;D<I=JAGB=FIGKH=IIK<LEOKQHRCSCTF]KaFfHgYiE
verified because	!W
verified this	3J5U
verifier	,I-G2I3]5X9JTI
verifier callback	!J-G2K3]5Z
verifier server	!Y3K
verifiers	!F3V5SHS
verifiers always	!H3VHS
verifique	!B.TBXRJSW
verify	!K&:([*B-;.C/90G1C3W4G5b6F7>8@9T;H<B=H?KAACJIDLCNJOGPHQ9RSS=TFVVYF]S^HaCbEcBdJf>gUhIjW
verify ecdsa	!J3S5U
verify failed	!_5J
verify host	!K5W
verify ssh	!F5W
verify that	!J"URZ
verify the	&B,TGZJTQG_T
verify username	!TRDjV
verify'	!KHS
verifying	VW
vers	!X8T
version	!K"J#B%D&+'A(8*;+E,G-_.4/D0H1T2E3A4F5:6D7@8&:F;3<?=B>F?]@EBCCID@EFHDI1K:L8McNhO8P.Q.R?S7UDWJXA[I]>^3a<cjdBeAf]g<hFiDj@kS
version 'ssh	KXfJ
version 1	9ZAJND
version 11	1C5G6KLKNTTJf?lG
version 2	!F,J6U7K8I?^FSJTLJMCNSPJWIiWkAlC
version 3	!k"I)I-J1A;J?U@IAIBGKERFVTcAf@iK
version date	!V"G)K-F.K3G5J;K=JAVFKIJNIQJRDTJcJkG
version dial	!T
version exchange	!F,W-X9JKCNJ_^fVkK
version got	!D1_fY
version http	!H,V7TTW
version identification	!?-FM[N?_FlY
version idstring	!HWU
version in	!E-K1H9JNJ_Jc]f]
version ipaddr	!H/T
version is	9U
version mismatch	!GbXcX
version number	MW
version of	!TNU
version open	!HJTNJZUiHkK
version or	;JAS
version packet	!B"J3SKFNERU_KcTkK
version rb	-T8KkU
version self	1T
version set	!T
version ssh	,K2H8SFIGTJUKTMJiHkDlF
version string	!E"K)I+G,K-U/?1C2H3B6K7E8D9><E>JA>BHLJNhPHQJRGZKcJdHfIiJjJk^lC
version v	!WBHIFRT
version'	IT
versions	!UBT
versions of	KT
versuchen	!S5DBISFfW
verweigert	!B"@(C)H*K+J,h-J.4/<0F3F5B6D7E8E9H;H<JBZGJI@K4L?NHO@QHSXT5WIXIYJZK[C]H^J_Fa=bIcFeKfEgIhJjIkHlF
verweigerte	,YTH
verwende	RFiTjX
verzeichnis	!H.C/H0G1I<JKILbOFTI[V^CaH
verzeichnisinhalt	!X
veuillez	!C.U0TRH
veuillez contacter	!G.U0TSS
veuillez vérifier	&T
vfs	!V)K0T3H6I;JBGIKKFNKVJWKcKfEiHlF
vfs 2	!65T8SBKfIlH
vi	!I*]-E2Y5K9TKS
via	!I"2&=)D,I.7/J0E1:9J:S;8>J@IA=CXEFFJG<I>JDMKO>P7Q;TFVFXUZG[A]H^@a<dKeJfIgGjZkFlT
via 'publickey'	!Z
via borg	!U
via ftp	lY
via proxy	BKRKWY
via sftp	"H-_.C/B0K3K5W7S<IBAIEL>OCRSS?TF[G_WaCcFfIiH
via ssh	!B"A&D,C1H;?=SACCZEKGFJIKTLKP?QERKSJTGbEfDiTjSlE
video	!T.H]T
view	!],H/G5I:TBJKALSTD
view it	!F:TLU
views	!V
violation	<G=HC^KJSHYKlT
virtual	!W
virtualbox	!A7W<I=]ITjJ
virtualbox private	!F<K=]BIIT
visit	"S
visit https	"T
vm	!E"V#U.[5E7H9K;G<F=SAJBICDDVGJPIQJSETXYI^FcUiIj?
vm 1	!F#V3TBJiJ
vm boot	!CTT
vm pem'	!ICKDV
vol	!F,G-H.]/F1I9GBJIJKYNKRHSYTE[AaGfJ
vol 1	!E,J-K/K8T9JKXLUSYTI
vol 2	!I(S
volume	"E,F-G.T/D0X1E3I5D6T7T9J;J<J=JB@IAKHLdNHOBRBSGTBVJ[B^H_IbHcJeEiFkH
volume 1	!D.H1J6V7VBGIEKJLfOHRKTJeGfSiKkJ
volume set	!V
volumes	!>-U/I1K5^7J8X9I;B<SBVLKRHTFYX_K
vom	!E"H#H%I&X)I*H,V.F/F1B2I3B5J7C8D9G;C<X@JAKBGEIFCGIHIJIKEOGPHQJRTSGTAYIZE^HbIcIhHlH
vom server	!7#K&X)J*I,W-D.H/K1C3F5C8H9J;F<UBFFGKBNHOHPKRTSKTHYKZG^I_GbJcJhJiEjFkHlI
von	!H"B%J(K)K*J+H,C-H0J1H2K3W6K7H8H9H:J<E=U>S?J@IB?CHEJFJHIIHKTLENJPGR>SXTAXK[I^KaGfJgJhKi?jJ
von c	!U
vorhanden	!USW
votre	!;"Y&J'K(I*I,B-B.S1H2J3D5C7S8J9G:J;J<JBUEJGKJJKBNFQHWKXJaIbTdJfJgJhIjJkDlI
votre hébergeur	!G.U0TSS
vous	-J5W7KRHTK
vous avez	&T
vpn	!_,H.H/G3J5J6BB@JWKWR?T?WJiGkJ
vpn example	![/J6C
vps	"J&W)V-J1T3J8H;J=H@DAKBDCVKKPEQTRGYHfXkK
vs	!8"G&F(]*G,E-E/A0F2K3G5C7I8F9CB@GJIDLDN[OERCS?TKVXWI[I]J^J_HaCcXfCiEkElE
vs class	!F;UAVPTQU
vs dst	!C(YgV
vs ft	N^lJ
vs hex	(UVK
vscode	&H+K,I5K8G<H?X@DBKIVKIL@N<PIRTSSTY_>fIiHkSlG
vscode extensions	!D&I7S8K?X@EISLCNDPJRUSU_GiI
vscode server	!W
vscode sftp	-KJDKHT^_J
vsftpd	!X
vsftpd refusing	!X
vulnerable	3G5G9JUXkJ
vulnerable to	UX
vv	<XBJRKjV
vv xx	!T
vvv	^ScT
vz	!T,F
vérifier	!V&S
vérifier que	&T
vérifiez	!?(V,K-K/T3E5D7UBWKHOIQJSHTU_JgWiT
w	%K&?(K)J*F+J-?.A/=1>2F6I8@;=<==F@JAEBIF?JGL3MJOIPCQZSVVDWeXVYJZJ[J^D_@bAdAhHk;lE
w bam	!X
w date	!@,T7Y9SBIFIGUKHRSTViTjK
w failed	!C&J1I5S<EHAIFL?SJVJWc
wait	!<"E&F)G+G,F/G1^3J8S;D?IAGBFE@FJIGJZLGPJQBSJXJ^EcFhTiJlJ
wait action	KJ
wait connection	!@"H,J-D1]KHNJ_E
wait for	!A"J&I)H+I-U.H8D;GAJECIJK[LJQDSHTH_SbScD
wait handle	JU_S
wait on	!IJU_S
wait remote	!JK[
wait'	IK
waiter	,H-T5U7EKWNT_SfBkS
waiting	!H"G%>&6'F(D*@+B,U-T.4/H0C2:344D5F6C9@:G;=<<=E>I?H@CA=CADFEHHBI@JYKWL<MHO?P<Q:R-S5TXUJVCW<ZC[B]Fa@bIdGeFgHh:jFlV
waiting for	!H"/#S%@&9'H(F*A+D,U-S.7/G0F1V2<374F6G9=:I;A<?=G>J?J@EABCBDHEJGTHEIBKUL?MIOAP@Q<R1S8TUVDWAYDZE[C]IaAbDd<eIgJh;jHlW
waiting to	1FBFKJRHYSbSdXfHiKkSlK
want	(J1J2T;A<J@HAGGKKJLHNKPJhJkTlJ
want to	SIbKkTlJ
wanted	!Y
wanted were	!Y
war	,F/F7TBFGSKILKa[iH
war erfolgreich	!FaX
warn	"6#F%C&7(E)C*?+;,c-<.72<4G5J6?8U:I;K<>=U>I@?A@BECUDHEHI;JAL7N8OGPGRTW>Y=ZE[=]E^@_3b<c;dSeWf8h@iYk6lC
warn admin	!V
warn deprecated	![RK
warn dropbear	!H
warn ipaddr	!C,J7URT
warn o	!K3JCTMUOVaK
warn permanently	!T
warn sender	!H0T1U
warn sftp	!_"@.K/I1H3K5JLKO@RGSJXK
warn ts	,V
warn wmsg	HU
warning	!V%/&@'@)I+4.(/E031I2G3W4[6C7D8>:;<U=U>9@;AIE6F9G8H7IIJJLEM>N?O.P3Q>RBTCUZV6W0X9YEZ@[2_@a,b(c)e<gUhHjIkC
warning 1	!?(X5YBVRG
warning all	!Y
warning authentication	!4*V2S<HB]CWKHRGi]jY
warning blowfish	!U
warning can't	!X/H5J9I
warning cannot	1IJY
warning connection	!E"K,Z2K3G5D9@B;FJKWTJUa_HiKjIkS
warning date	,STT
warning failed	1Y5TLW
warning ftp	SFTUl[
warning identity	!.&A1A5F;X<[=[@HAFCIHHI?L?PISFYKjDkC
warning in	gV
warning message	!aLH
warning no	!U3E
warning permanently	&U3:4J5/?TDIH3KJLTPTRVSXiU
warning platform	!U
warning possible	!U3V
warning potential	!E3[5G
warning remote	-X/J3j5DB=FKRJTD_HiFjG
warning retrying	!Y,J
warning revoked	!@3B4e5C
warning setlocale	!U
warning setting	!T
warning sftp	^XfV
warning some	!X
warning ssh	!4%H)V+K/T2S3C5E6C8J9U=XFJKCPI[K^VcHhJiGj@kIl=
warning the	!d-J5KBEKHRHSKbKdS
warning unknown	!Z3J5F
warning unprotected	;U<H=J?T@IBECUDVFKYI
warning unsafe	!T
warnings	5KHTTI
warnings warn	HU
warranty	!Z
was	!J"C#]%:&2'@(2+2-X.H/00/1E3T60:7;1<@=0>@?;@/A?C9DAE7F@H:J3KULDM<NDQGRJU?X3Y1Z7]U^TaFcId=e9f!g7iKk%
was 0	!c.EOKSEaK
was a	!H8JBIOKRKSHWF[V
was aborted	,E-T2Y3>5>BHRGTG^I_XhGiFlH
was an	!J
was beyond	!H.KKI]Z
was closed	!J-V.K/J2T3C8VK>NERB^JbDfGhTiTlS
was forcibly	,J-H3K
was found	!Z
was incorrect	BKPIQURJ
was interrupted	,K.V8UKVRKTH
was lost	!C,E-W1I8VKU
was made	!DIJSUVX
was non	!X
was not	!?#I%J&C)G*W,;/?0K1=2T3W5Z6J7C8B:I;K<==H@IAABSEKGUI@JJK3N?PDRTSAT7VCWAYKZI^V_>aEcFf>lJ
was nothing	!e
was plink	!D5XRVTWiS
was previously	!W
was reached	!T7IKHTV
was received	"K,I-T8H9KK;RITG_SbJcClS
was refused	!_"H,U-CBAKFRBTDWG_Fi@jJkJ
was rejected	!G"J-S.E1J3E7J;JFKGTQISGT7^YbBfKjK
was removed	!S
was reset	!Y
was revoked	4W5J
was set	!CBVPTRX
was specified	PW
was successful	!BVTaX
was successfully	VT
was tampered	!Z
was umask	!JcS
wasn't	!=2H4I5[
wasn't verified	!=2H4I5[
watch	!Z
way	!JSG[[iT
way handshake	!V
wb	!VOT
wb as	OT
we	"E&G,J/E0K3I4K5VAIJILHQHSBTTWIbClJ
we calculated	!Y
we claim	!F3T8VKTTKkF
we did	BJGFRK
we sent	EE
weak	!c9<;JBKFJ
web	"D#G&G'B)X*6+:,=-H.S/I0G1E2@7@8<9@:B;=>F?@A:CEDCEAF3G2H5IXJFK=LUMCNHOGPIQTSVUIVHWGX9YA[F]A^9_,aSbAcJdHfHgBi?k:
web 01	!=&H,B.G/A1F=HBYKTLJPVQXS^THaJ
web 02	!H-V/T3J5TBVNJ
web 03	7K
web 1	"E(T,G.U/E1K5I7I9H<GKENITBaHbDcT
web 2	"V%V&G,TBEIH
web 3	!J5WBH
web dav	!^
web example	!F&X/C5S6YBULUiE
web exception	lT
web hosting	!9"B&H.T/J3J5JFKGJIHPIWJ_IiJ
web socket	!_
webfactory	;Z
webfactory user	;Z
webhoster	!FBXRDhViC
webhoster für	!FBXRDhViC
websocket	!V,H-H/HTHWV
websocket bad	-IWW
wed	2U<U=SBJGJ
week	SK
weekly	!_
weitere	!EhU
weitere hilfestellung	!FBXRDhViC
welc	cT
welcome	!k"8&G)J,E-D.H/F1?3E5@6K7F8D9G;JB<GIKHLIP@QBR3SHT=UHWH^J_Bb;cbfBi8kSlV
welcome message	!TKDTDkSlW
welcome to	!["H&H,J-G.I/I1C3F5C8J9H;KBCLKPAQDRGSJTDUIWI_Fb=cbfFiA
well	BUOWSY
well known	!T
wenden	!F"VOSSV
wenden sie	!F"VOSSV
went	!@,T-T.F8JK^LGOKQKRISCaI
went wrong	!E,U-U3XKTLIRJSE
werden	"=#H%F'G(D*E+E-B.:/Z2F3:4G6@8@9C:E;8<I=Y>E?GAAB>DHEFFDGEHDI=JGK>MFNDPCRCSDUIVFWDXTYAZD[D]E^C_AaVbEcDdHeEgEhEi:j?kFlD
werden da	,YTH
were	!W"@%K&;'J*I+J,?-E.E/?0H1F2I3B5F6G7E8E9=<?=I@HADCJFHHHJJK<NFODPDQ?R[T;VHWFXKYJ^E_CbCcGeJfHgJiFkF
were added	!Y
were expecting	!U5J
were looking	!F:TLU
were not	!@"G&J/J0K5I8JGJKHOIR]THbK
were rejected	!cBGREiK
were skipped	!Y
were supplied	!T
were unavailable	!T
wf	!U
wg	![/J6B;JJU
wg 0	JV
wget	!c/@6HNK
wget unable	!X/F6J
wgs	!J.JKKLXSVVK]X
what	!h3C4J5FBCHGKSRE
what we	3HKWkS
what went	3S5S
wheel	!S
wheel for	!Z
when	!p"5#G%D'I(D)A*>+F,F-7/J0I102;354I5D8598:I;8<4?I@BACCHG5HCIVKCMUO6RFSHVBWXXAYDZF]H^@_Jb;c<dAeEfCgJhDjJkD
when attempting	!EIT_T
when calling	!b-JKENJRJSDWX
when channel	IT
when connect	!=,H5IBUTTiXjS
when downloading	!G
when host	!^5I
when logging	!:7XBUKSTY
when publishing	!:&H-K.H/G5J9I;HBHKGLZOKQSSYTCWJfKiF
when the	!n,>.K/G1H3A5D<JBCIEKAL<NJRDSHTC_HfHiIkJlU
when trying	!I
where	!["I-E1A3J8@K<SH[V_JbKcUf@
where a	!GKKSI[VcV
whether	!G,U5UbX
which	!G"J,H.H/G1F2V38;G<H>J@IBKFTGXIDNIPHRHTFVWYG[J^I_IaHbCcSfHlJ
which differs	!JcV
which does	!B3C5XIGSTVX
which is	!F9XFW
which this	!B2W3F5E9FAUFJGYYI
while	!H#@'A,@0B1]2F697S:A;1<H=9>H@?AIC@DFECF2G,HHM@NJPFQKRCUHWZY7Z>[G]>_KbKcCdVe?fVgAhJi4kF
while connecting	"I.J1J8D<JB4KDLKPIRTSIYJ_IdXfHiCjJ
while copying	.XKFLJOT
while establishing	"U.K/K1W3F8JBJIJKFTHbS
while executing	!J"J&U.J/I1H5G8K9JNIQJRBWJ_UfIhSjVkI
while expecting	!G-W1F^T
while getting	!YREVT
while loading	,V?T@IBJQTRW
while mounting	![
while opening	)U-I1TKDLGRISXaJcVfT
while processing	BVKTTS
while reading	!U"G)W+U,D-E.F/F1W2K3J5E9ABDJFKWN=RBSITB_>fWhJkI
while resolving	/W7U
while sending	!E,J8]KYRH
while setting	!GaX
while synchronizing	!F,T1TBTKTOISG
while transferring	!98X<HIULTSS
while trying	!_TGXS
while uploading	!F-T.WKGSV[V
while waiting	!>"J&J,T-W.E1Z2J3J5H7T89BGFGGBJYKENYRASI_TbHcJkZlS
while writing	(J.S8T9KKUOIRJTJWJfF
whl	!T
wi	!H.J8EKXNXRK
wi fi	!H.J8EKXNXRK
wiki	!X;TAS
will	!K"B#J&A'J*I+G-H.F1I2D3K7C9A>GAJBFC[IFJFMIN@OBP<Q?RKSITCUJVCWCXTZC[G]W^F_KdDeGfHlG
will attempt	BI
will automatically	!W
will be	!G"G,J-J.I6V8J=CC[EHGJPEQER@TJgSiJ
will not	!c,HBJKETI^JfF
will request	!U
will retry	!@)U,T/T0VBJKKRSSITEXW
will try	!?3HTT]Z
win	!Y#I%H&Z'H(D)?*>+=-:.C/80@182A3Z4F5D6D869I:I;;>X@BA?B=CGDEEJFDG@HDI;J>L>MGO;PDQ@S=UJVFWAYBZD[=]D^2b8c?dTeHfBgGhDjA
win 32	"UBKRJiI
win error	!G-FKBNVTV_UdY
win rm	!Z
win scp	!["8#K%J&['J(G)A*A+A,I-=.E/=0D1:2C3[4G5A6F8;;@<A=C>W@EADB3CIDHFGGDHGI>JAKTL@MIO?PHQCRIS?TKVIWEYEZG[@]F^5_9b;cBeJfDgJhGjJ
window	!]
windows	&E)H*H.G2H3?8H;DAHGJHKLENFPHQIWHYJ[K^KbCdVfGjJkFlJ
windows 8	KT
windows 9	!Z
windows cannot	5UBVRVTJ
windows error	!@RIdTiJ
windows power	OS
windows system	!A=TITbJcTdTiS
winscp	!Z,].I3I6J7IBIIUKBOHQKRCSFT@dJiJkB
winscp exit	gT
winscp open	!J,^6KRITFgTkE
winscp put	!KIVOISHgS
wird	!X"J)K-I.H/G0J1G3G5D7H8U;I<K>JBBIJLHNHOHRDSGTAYS_KaBfTiDlJ
wireguard	6U
wireguard wg	!V
with	"C#E%Z'5(H)D+E.@0C1B4;6G7J8I:2=I>B?9@BBYDGEEFUH:IGKILIM.NJU;V7WJX*ZC[F]2aDbTcUdDe0fFg0kE
with 'file'	&X
with 0	!I)V.K1WJIKVcVfX
with 1	!?"J(U/K3K5UBEKVOVRUVK_SiH
with 2	!ILUSJ
with 255	!D,H3G=YBSRETTiT
with a	!XBIRS
with agent	!4&]*G-G2H5K9J;J<GFGKINJPJR>TEb_cbiBjB
with an	!X8JBFRJfHhU
with any	!J
with asyncssh	!J"J)J1HfH
with aws	!ITZjT
with begin	!G;K@GBJQJYV
with code	&H*W,J-Y2U3U5F=IBJHJKENWSITFiSkK
with configuration	,I;KIVQKRKTI
with connection	!H-I/V1S7TBUNH_F
with curve	!H-S9GJUfT
with econnrefused	!ATWlV
with ed	<JBTEJFCiV
with error	!H&K)J*S.F/F1?2T5<6V8Y;F<JAJGHKWLANTOHPIRXSHWE^IcDfEhIiGjGkHlI
with errors	!C,SQYTUaUiH
with esm	!H
with exception	/I8TKKRT_VfIjT
with exit	,J.J/J1<5H6I8E9AAFBCGFNJOKQER8^F_XaHbJfHhT
with exitcode	!A)F-]/T1U9IKERISKkIlJ
with failure	%]&F.HOSSI
with file	.IB[LJOI
with files	<U
with fingerprint	!95a9JBTKJTJ
with git	iT
with given	,J/HBWRTiT
with host	!S6JREiJ
with hostname	!H/T5J6FkU
with io	!I7TKHdS
with ipaddr	!B*X2Y5HBK
with key	FTRGiWjU
with message	!?*T.J2W9XB[LGOJ
with mic	;HPJQJSJZGkI
with msg	!B,H7T9SBDFHGYRUiUjJ
with name	/J<T
with no	!^"E&>*G.J1I2H3[9J;J<>B8FBGBLIPFR;ZKhHi<jF
with non	,H-J/UBTRI[V
with null	!D;Y
with open	!K;H<XLGPJYJ
with or	!Z
with output	7UdT
with partial	!H=JFKG^RIZGiJjI
with password	!S-TR^_TiC
with path	SK
with pre	!F"XBHiV
with private	!H;D<FAUPHQTjX
with provided	!G"UBV
with pu	;F?IAIPK
with public	&B1S3G5E;C<I=G@HBTEJF@LKQVR8ZIbJcIi>j=
with publickey	!U
with reason	!A"T,T3K5J;^<^B?FEPIYJZIdUjDkV
with requested	!E%^&C;J
with result	!U^J
with return	!H5IBUTV
with rsa	YU
with self	!J
with server	!V/J5J9KKIRJTGiT
with sftp	!B.G9WKJLSOFRWSUTF[H
with sha	!IBHF]
with shell	!W
with ssh	"K#T%J*E+K,</G2I3F5C8I9A;B<V=JAJBSLJSITXWGYUZI^E_EbIcKfJhGjV
with status	!8"G-K/J0I1G8B;A<JIGKANFQJRTSVT>WI[J^SaKcIfVi;kI
with success	!Z
with the	!E#J%H&<)U.<2I9S;@<@=K@JABBTCJIJJHKGN=ODPBQ:WEYHZT[K_EaGcIdKhJi_jUkClF
with this	5H;JBBPFQJRUTXiK
with unknown	2IBJF[iK
with url	!V
with user	!@"UAUKWhUiUjX
with username	,[3J5I6IBdR;cHfTiH
with writable	!X
with your	"K&TBUTUjU
within	"I&H*H.C0K1C2J3=578@9B;E<JAJFIGGJUKALDN8OGPEQIRESBTaWCXJ^JaHbIcEdHfXhIiAjHlJ
within 30000	,I-FKCREf]
within 60	!Z
within specified	!G5I7SBGJVfI
within the	!S-H/J3J8G=UB@KAT]_J
without	!U"E&E)I*H,A-;.D/H1E2J3K5I7J8_9D<J@FB=GIIJLDN?OGPXRCSAT>WEYH[T^E_?aFbDcHfChHiDjJkDlI
without a	,KKI[V
without adding	QT
without exit	!F5H8ZBJK^
wlan	!]
wlan 0	!T
wmsg	HU
wmsg user	HU
woke	!H9S
woke to	!H9S
won't	!Y.J3K5I
won't protect	!U5I
work	!B"@#F'H(E)F*F+B,B-B1<2E3K4F6H7G8C9D<D=?>@CHEDF@GBH?JHKHMHNDPIQ_R9TAUJVDWEXIYGZE[?]G^A_CaBb=cSdIeHfBgFjbkAlE
work actions	ASITLKQS
work ed	!U
work ppk	!C;F>IKKPJQY
work rsa	hUiUjE
work site	!BICL[
work temp	!U;Z@DIGQJYH
worker	!C"I,F.J/G1F7T8]<IAJBKLSNFSV_GfJ
worker 0	TS
workflow	!J;F<VRTSK
workflow error	!F5WRViT
working	!W)@*H-F/J2J9F;J<H=HEJFCGEKHNAWBZH[K^<_BcCf4gUi3jYk@lH
working directory	!b1D5JB@GKKGOSPJRF
working on	)G-H.D3T5U8=9JBTNDPTR?TJWD^>_DbScHf8i>kD
working tree	!X
works	"@&T-K.H1C5G6H;K<SBBJSKDRDTK_GbGcJfKiFjTkJlW
works only	<U
workspace	!H-G8V;U<J=K@JAIBJHHI_LDQGSFTK
workstation	CVDI
world	!T6U=IkG
would	!G"K%V&E+K.X/K3F5G7U9J;G<G>UAGBFFJLHNKOJQKRCSKWFiGkW
would be	!W
would not	!E%V&F,S7WBKRKWIkW
wp	)V,U.H3K5H9J;I<H=GBBKFLSNKQSR@STTAYWcTiFkU
wp admin	<J=HQUYX
wp content	!SLGSU
wp filesystem	<J=HQUYX
wrap	)J-J/S1J8K<TBDGIKHLJiF
wrap after	/I7F
wrap onlookup	!G/W
wrap onlookupall	6U
wrapped	5K
wrapped resetting	!H5K
wrapper	!K"V2U5K;J<J=JOHRF[WjG
writable	%SLVOISV[TkTlT
writable root	!X
write	!A"*#@&,(1)3*/,&-;.o/!223:4;55657.8^90:=;*<7=)>??9@2A0B8C9DFE>F8G4I!KULYM9N=O^P-Q,R!SrT/UFVVWCX9Y5Z@[X]1^-_0bFc1d<e6f7g8h9i'j2k:lA
write access	SXjK
write byte	!TKI
write commit	!V
write completed	KJ
write connection	!G.G8FKZMJNT_HkT
write create	aV
write data	8TSI
write due	!H.X
write error	-I1CKWOUSV
write failed	!4"H-A.g/J0I173I5E8[9KBFHHJJKUL9NJOFRHWD[F^J_EaDbIfG
write failure	!J.XKVLDSJ
write file	!F,E.Y0G5J8W;K<J=JBBHIIJKTLVRGSZVB[Aa7fI
write home	!U%T[I
write i	SJ
write inode	!ZSF
write local	!C.Z
write loop	SJ
write modification	!K.HaY
write no	!IVS
write path	!ULU
write permission	!;.B0ILISea>
write remote	!7.eKWLDOJS?
write sftp	!H.V
write stream	!?.K0KIDLTOTSY[ZkUlT
write the	!I.S
write to	!F"G&G/F1?6K8=;JICKBLVOJQKR@S^VE]Ha;cFfHiHkJlI
write usr	!].H
write wait	!@"H,J-D1]KHNJ_E
writer	)S1THT
writing	"B&C'K(C)H*H+J,B-A.^/>0W1>2H3C5>6I7D<C=E@IAEB<CJHJI=KaNDPFQGR?SZT?V@WCYH]F^F_DbEcCdKeHf;gKiFjFkElE
writing '	KVaI
writing channel	!V
writing failure	!7.[0TKU[UaU
writing ssh	!V<H
writing to	.Z8HBJK9L>OWRK[DaI
written	&K-J/J1F5I8CBKIILIOBTFV]aXbIcKfG
written num	!]
written to	"VKHVW
wrong	!I"5#F%B&='J(H)E*C+H.A0D1I2@4I5>6D8<9::D=:>E?>ASCEDHEEG@HGIAL<MTN@OCP:QlRbS>VGWCXFYFZC[D]H^F_?aCbBc?eHf?gJhDiXj8lC
wrong device	!KBHFTRTiU
wrong key	;I
wrong padding	!IQX
wrong passphrase	!F%K*K2I3J5C9E<F=@>J?FATB9EKFHPDQkRBTJYCiG
wrong password	"I5J;B<F@KBDKDPJR]YJiD
wrong tcp	!I7UTUkV
wrong version	MW
wrong you	FT
wrongpass	!XiK
wrongpass invalid	!XiK
wrote	!].J/IBGKHLJSDTIVYaGiS
wrote ssh	!_
ws	!X,H/G5HBJITRJTG^TfJ
wsarecv	!V9HkT
wurde	!E"@#G%G&C'G(E*C+E,Z-U.>/40A2D4H5[6B7I9?:G;><;=B>F?I@GAGBVCGDJEGFEGDHFI>JDL<MFNFOAPDQAR5S>T=UIVFXFYCZF[D]F^Ca?bCcBdGeGhEi8jBlC
wurde nicht	)K,E-J.K/D0K1H5^7H;G<G=JBCHKIGLFSITG^KaIfJgKiK
wurde vom	!E,Y8I9JBGKIRETHfI
www	"I#H%G&9'G(D)X*F+C.6/D1?3G4D6;8D:J<<=V>I?E@>A4BJCGDIEIGBJCLYMHNHO9PJRFSaVAW>XEYTZG[T]C^;_?b=dGeGfKgEhEjGk2
www app	!Z;TBIIEL=SYaI
www data	=U
www example	,C-K/V1I3K9WBIHJKCLURHTTkJ
www googleapis	!U
www html	.J/H3H=U@HAIFJHJIHPSRBSZTHYCaFiD
www index	"U)U7TFULBQU
www nextcloud	3U
www releases	LYSI
www shop	KGLS
www site	!G5XBTRK
www ssh	!C5HH^SH
www ssh'	!G5IHX
www vendor	!X*I/T2FSKTJ_IcU
x	!I#D(;)A*S+U,J-J/E1-4G7@8<9H:E<===>:?6@9ADBCCEEFFBG:I?J?KJL^NCPJQSSWTIU@VVY=Z;]9^G_=d>f=gVhDiHjHkCl/
x 0	!D3S5TgZ
x 00	WXbV
x 000	!U
x 0000274	!S
x 0020	!Y
x 04000000	!E
x 08	!J
x 1	!Y2S3SBHLIRCiH
x 10	!CKX
x 11	!c,E-H1H9HBGFKRI_K
x 2	!D.V<WHXKJLJSG
x 203	/T
x 25519	*X9B
x 5	!F*S2T9VNT
x 509	"J5G;E<KAJBGKJQaRCTJiJ
x 64	!UdS
x 7	NIVUkU
x 800	!V
x 80004005	!J,F7TT[
x 80042109	![RFiK
x 80070035	!d
x 80131904	!W
x 86	!["T%T;JHVLGSBUJbT
x a	.ISW
x c	"Y
x connect	TIXT
x crypto	!V
x csv	.FLX
x failed	!F0SRZfH
x ipaddr	-JKVNU
x l	!F,URJTUbJkW
x permission	!DLESfaI
x proxy	TIXT
x s	SS
x self	NHfS
x sshfs	!:/]5KB[RVTS
x tramp	!F+X5CcV
x uploaders	"U
x x	,]/H6W_IkE
x y	5ULTSU
x'	=HLZa?
xauth	!_/J<IIKLD
xb	IT
xc	9V
xe	!Z*W5J9FBHNUTHWVkJ
xfer	"K,K-F.E1I5W8F9J;IBVLTNJRITJ_KaJfFkK
xfer scp	!KKHLVSS
xfr	!S
xfr 1	!S
xhr	!T
xk	!E.U5TLVSS
xktdj	;V
xktdj eaaaaabg	;T
xlsx	!C"E,B/E0c1H5K7K;H<GBBHGKBRCSVTE[@^G_HaIbFeJfKiJlI
xlsx'	!c0U=HLDOJSD
xml	"I'V(H*J,E/H1F3J5C8A9K;I<JBAI?NIOTR@S[TEV][@]G^T_KbIfEgKiGkK
xml'	!91J<KV^aT
xmss	!U%T=HBJCKRWhV
xmss cert	%UFJRWhV
xmss type	!U%T=IFJRWhV
xr	8UHWSDaK
xr x	8UHWSDaK
xshell	!D7SRJTX
xterm	"A5J7HBGIJKFLGOKR]SATVWJbJdJiG
xx	,J/K5S7XKKlU
xx port	!I7V
xx xx	!@5T7ZTKlU
xx yy	!T
xxx	!B*T-T.K/X5A<GB@GSIHLWR?_FaJ
xxx 22	!SGKRI
xxx port	-WBIGKRI_H
xxx xxx	!F-V3U5HBFGU_G
xxxx	!WKH
xxxxx	&F5SbHcU
xxxxxx	:GSXjT
xyz	!C&UIUhUjU
xz	RTiS
xzf	!Z
y	#J%D(V*F+D-G.?/C0H5W6C7A9K:D<C=@>B?V@DA@BXCGDIEEFEGGHEIAJJNHO9SDTDVHWFY@ZG[C]Y^J_IaAbGcIgJhHkDlJ
y 2	!C,J/I?XLH
y git	!H5V
y n	!Y(I3I5X:K;K<E=GCFEKIFKEOBPHRGSCYK[KaHiS
y to	!FQT
ya	"I*K,W-J/F3I7H8I:X;K>HBHKFOVPJSWTJXJ[UiJlH
ya que	,Y
yamada	!TRViH
yaml	!Y"I,USK_EeK
yaml error	!S8S
yaml'	!h<8I9L:V@
yc	!Y;IYS
yc 2	!Y;IYS
yes	!c"=%J&I-J.H1I6B8J<E=?>KBDEJFJKBLIPCQER@THZXbJcIeShIiCkC
yes o	!CITWT
yes passphrase	!J
yet	!V"D#[&J/J0J1J2K3?5Y:G;F<JAKBHIAKFNKOKPFQIRHS>TJVJ_UaGfK
yet valid	!Y
ygen	PIQH
yield	!E-TKU_V
yml	![/K0K5H7U;J<IBIIELVSDWKdT
you	!T"G#D%H'C(C)H*:,C-G.=0:5V7C8792;8<T=E?E@AA8BIDDFDG8I<JAK=LJMGP+QWR@SYTDUFVJW?XFZC[9]>_?b[cId@e9f4gEhIl]
you are	!U"C&I,F/I0K5>:J;I<UBULGOKPHSVT?XH^I_CbEeHjHkI
you can	![,JBEiI
you cannot	NJlW
you do	!J&SBUOVQSjT
you don't	:TLT
you entered	TU
you have	!G"F#K*H.F8J9IFJGKHTLDOJPIR<dIfIiI
you know	!K3V5J
you may	5GLJTJbU
you must	&X<T
you need	>GOVbW
you provided	!]
you see	!b#K%K&AB?iIjC
you specify	QX
you still	!E,I3K5KRXSTTG^X
you sure	lW
you think	3I5Y
you trust	!G3JQT
you use	!F&TBTj]
you want	BTSJiUkTlK
you wanted	!Y
you were	!G:TLU
you're	!F3TBJF_
you're using	!HF[
you've	"ILJ
you've successfully	"ILJ
your	!@"^%/'>(6*7+;/:0<3F455?7;:5;1=0>>?H@HE7H.I3JDKIM>NBO@P7Q7U@Z5]8_^bZcXdFe8fCg=i[jGk=
your account	"S,K-D.G1B3F5C8G:FFJK@LDNIRBSDTG^J_;fKiX
your address	!G3KKI_Y
your api	!S
your authentication	!B&a.W;JBBRJ
your client	!G2T
your connection	"W,K/T3H5SBURKiJ
your credentials	!E,VFTRV
your debugging	FT
your device	!V
your file	!>.GLZSW[V
your host	2E3I5D8J9W_VhSj[
your identification	!_3HYJ
your ip	!C"K,K/JKKTH__
your key	!Y#J%J&F5HBTRJSH
your known	!^5DHB
your network	3J5IBDNSRCiH
your password	!<"eBJTJZJ
your private	<I=J?TBFDSFH
your public	!c3I;IBIYD
your remote	KT
your resource	!EPViSjX
your server	5JTTiKlW
your session	8[KB_J
your sftp	!W"H)X,K.J1UBGKJLFREVTaKcJfUiG
your shell	!8.JKHNJSK^TbZcWiK
your ssh	!8#W&I2W3J6H<UAGFTQVRETXiGjGkY
your system	!F"U5I
your username	!;"H,JBXRUTGiZ
your web	!9"B&H.T/J3J5JFKGJIHPIWJ_IiJ
yp	!F(S*[2D9I
yq	3TiT
yt	!W
yubi	!E%Z&IBH
yx	!H
yx zty	!H
yy	3V
y形	;T?T
y形 形式	;T?T
z	"6#F%G&>'Z(;)E*D+F-?.J0Y1<4H5>6>7H8<9A:I>J?F@DAACFDIEGFAG;HEJDK1L1MEN=OAPBQ@SJTSUJWBYCZF[<_<b:c?eEgBhFk9
z 0	!D(K0]
z 203	/T
z a	!G0X
z error	!DBZRCXVdUiFjHlT
z serwerem	!9,T/TBIKKRUSKTX
z setup	!JbG
z xktdj	;V
zabbix	!K=XjK
zdi	5J;IHWTK
zdi 1	5J;IHWTK
zeile	!G1J^VfH
zeitüberschreitung	!>"G)K,8.I/D1G5K6F7J8GBIK<LHOJR>SITg_IaJfHiHlI
zengin	<J
zero	"K.U1H;I<KBSLGNKRFSCWJ^T_JaJbGjJ
zero exit	-T/T1IBT^TbIiE
zero status	!ViV
zettarepl	1ViU
zettarepl replication	1ViU
zh	!U
zi	'S
zi ip	!J'T
zielcomputer	,YTH
zielcomputer die	,YTH
zilla	&J;F<G=H>bAHBDPISJYG[JiV
zilla 3	!W
zip	!?":#G%F&B'p)G*D+F,8-F.Y0]1>2F3=4J5<7?8A:G;9<;>H?H@AAAB3CFEGFAGDHDIUJDL=MGN@OTPAQBR5T5V;W@XCY@ZH[/_<a3bCcAdGe:f@hHi;jCk=lA
zip aes	!E(T9SLJOT
zip no	!JITLK
zip to	'VKISU
zip 形式	!V'Y0HOKSK
zip'	!C.Z<JIXLH[S
zk	!E5JQX
zone	iS
zp	!E3K5HRWiV
zsh	!^-H1H5JBIKINJWVbC
zst	.U
zty	!H
zty 8	!H
zu	!A"0#G%A&?'I(?)A*B+<,J-@.1/60<1:2B374H56687;879::H;=<8=@>D@CAAB=C@EEF?G=H@I7JBK.L9MEN9O8P>Q:R6S5T0VHW>X@YB[;]D_ca;bKcIdGeGf?gFhdi:jDk;
zu einem	!JlW
zu sftp	9TBVRU
zugriff	"E(G)J,D/A0J1U3J5D6I7J9K;IB]IBKJOBQKRVS^THXK[F]Ka>fJgKjJ
zugriff verweigert	"G(I,E.7/C1V3K5EB]IFLCOERVSZTK[IaAjK
zum	!C'K)E*I.E0H1@2J3F5@6G7];G<G=I>K@JAKBGCJEJFIGHJKKWLFMKNFOFPJQGSCTWXUYKZG]K^I_CaGbHcHdGfBgJhHjGkFlE
zum server	)J-D1F7H8D9KKVTT_J
à	!V"B#K%F'I(F)H*D+H-F0D1E2G3X4I5;6B7Z8B9B:H;E<G=J>H?I@JAHBSCJEHFJGFHHIEJILIMINBPEQAR3S<UKVIWFXFYHZH[E]V^H_@aDbFcGeIfHgGhGi@jGkBlT
à jour	!U
à la	.T/J3S7JKIOTTH]W
à renci	!H/HKTTU
à sftp	/T
à un	!JRHTFlX
è	,I.J/J3T5I;J<U>KIHKHLHOCRFTB[HaKfKiJlV
é	-J.S/T0S5H9I=TBIIKKILIRDSCTI[TiJ
é possível	=USJ[U
échec	"H(T-E.G0I1W3A5@6T7J9F<IBDGIK?LHODQHRSSCT;XI]K_DbIfWhHiFjKlJ
échec de	"I(K-F.H1W3D5C6U9I<JBEGKK@LJOHQIRTSFT<XK_EbJfWhJiHlK
échoué	"F(J,B-F/D3I5J7T9JBFKALKRSSETZ[IiUkV
établie	!I,T
établie car	,U
établir	,B/DKKRWlU
établir une	!C,D/FRWlV
été	!?"I(H*J,D-@.I/H0V1I3?5[7K9H:K;H<J>JEIGJKULIODQ@RISHT@WKXI]I_GaIbHgIhSiKjW
être	.J/H@VAUKSRKTDcT
être établie	!J,U
öffentlichem	;SAUBHQUYViJ
öffentlichem schlüssel	;SAUBHQUYViJ
öffentlicher	!I"J,C.H1J3I5D8J<IBbIJKHLKOKQIRHSJYH_KaJcJfJiI
öffentlicher schlüssel	!I"J,C.H1J3I5D8J<IBbIJKHLKOKQIRHSJYH_KaJcJfJiI
überein	!D3^5A
übertragen	!]
übertragung	"F(V*J,D-H.A/I0G1K5G7I8U9I;GAKBGIDJJKWLANIQJRGTBVJWK[I]T^K_HaAbIcHfHgWiJlG
адрес	!I,G/Y3H6JBCRBSITE_WiI
аутентификации	!A&T,E3B;FBTGKQHR[T=
байт	!W
байт за	!W
в	!I"B#Y%F&@'I(I)I*E+D-C.C/?0D1F2F3Y4H5=6F7B8A9B:G;<<D=E>T?I@CAHCFDHEFFEGEHEIEJGK=LAMHNBOUPDQ@SXT8VIWCXHYGZH[X]H^E_AaFbEcHdAeHfEgGhEjAk@lB
в доступе	,J3KBWKKSV[J^K
вас	7S
вас есть	7S
внешнего	!IBSRJTKdTjUkI
внешнего репозитория	!IBSRJTKdTjUkI
время	,E/J7TRJTZkT
входа	!C"E8JBGRTZJ_WfV
доступ	BXSWTG
доступ к	BXSWTG
доступа	7S
доступе	,J3KBWKKSV[J^K
есть	7S
есть необходимые	7S
за	,G.J/G3J7V9JBJKJRHSI_WfKkW
и	!>(K/J0YiX
и репозиторий	7S
из	!B/KRFTF_WdTjSkG
из внешнего	!IBSRJTKdTjUkI
или	/T6KLWSI
имя	!J(K0Y6J
к	"B#I%I'I(H)H*I+I-E.E/B0E1E2I4J5E6G8B9H:J;D<I=J>K?K@IAKCKEJFJGEHJIFJGK?LFMINGOEPHQERXTZVJWBXFYKZJ[F]H^I_BaGbFcGd@eIfFgIhHiBjGl?
к серверу	!@&J7K8KBIKIOKRZSJTUWI[KkHlG
ключ	"B#Y%F&A'J(H)I*G+E,9-E.A/<0B1F2H3^4J5W6G7C8B9D:H;Y<B=F>T?I@SAFCFDHEFFEGDHHIFJGK=LBMINDOAPBR5S=T8VJWAXHYFZI[B]I^H_CaGbFcFdIeJfCgIhEkDlA
ключа	!B;J<I>V?F@@KJPKQY
код	!F"I(J+K,I/H0H1Y7J9H;GAIBHFJIIKJLWMKNKRFSUTIWF[F_IaHbXcHeJfXiIjKlI
код ошибки	;ILWRKSVWH[GcI
на	!8"G#Y+G-H.H/G1I3B5G6I7F8G9H;G<I>J@KB>HIIKKDLVNFOIPHQJSBT>WIZI[G_EfHhHiKkGlX
не	"6#A%B&T'A(<)A*A+C->.60V1<2B3[4C6:899=:D;X<@=B>D?F@TACCEDGEDFCGJHDI9JCK5L8MBN@O9P@SFUGVCW9X=YDZ@[;]?^B_7a=b>c<eCf<g@hBl:
не прошёл	3W5Y;K
не совпадает	!D3_RETI
не удалось	!F"F&X,C.G/V0J1J3B5A6H8J<KAJBWIJKGLHOKPIQGRTT@ZG[K_GbKfJiTkElJ
невозможно	"I&I(J+K-J.H/E0I1I5H6I7J8F9J;I<K@KBCCKIIKELFMINIOFPKQHRWS>VIWGXK[G]I_HaJbHcJeKfIgJhKiHjKkElX
невозможно подключиться	!?&JBIKJRZSKWIkHlG
необходимые	7S
необходимые права	7S
от	"J,H/I0J1K3I7WBCKJLHRCSW[H_JfIiJkWlK
отказано	,W3K7FBWKJSVTD[J^KdFkG
отказано в	,J3KBWKKSV[J^K
отклонил	!C/H;HBWQIRYSHZJi]jT
отчёт	!G0YIJLS
ошибка	!C"4#=%?&<'=(<)=*=+>-;.=07182?4@526975879<:><==@>>?AA?C@DBE?F@G;H?I8J>K3M=N:P>UBV>W_X<Y?Z@[S]<^=_7a9b:c;d9e=f9g>h>iEk7lV
ошибка невозможно	!:"J&J-K.I/F0J1J5J6K7K8I;JBGIJKILGMKNJOIQIRWSFWHXK[H_IaKbJcKfJiJkFlX
ошибка при	!E"H(K-J.I/F0K3F5J6K7I8I9J;E@JAJBEGKIJKGLFNIOGQGRBSETBWbXK[H^K_HaKbJcGiIjJlF
ошибки	;ILWRKSVWH[GcI
передано	!W
передача	!W
передача файла	!W
по	!T"H#Z%I&G*J+F,C-G.K/G0K2K3?5A6I7F8G9E;F<H=J>J@JBCFIGJHIJJKBNEPHQJRGSKTAWJ_UfHhHiFkGlH
подключение	*G,W-F/E3K5K7K8E9TBKK[NIRDTEWJ_HhJkH
подключиться	!>"K%K&T-K/K7J8K;IBDGJKIOKQJRXSJTUWH[K_KiJjJkHlG
подключиться к	!>"K%K&T-K/K7J8K;IBDGJKIOKQJRXSJTUWH[K_KiJjJkHlG
после	!I"F,E8JR@T[fW
права	7S
права доступа	7S
при	!E"H(K-J.I/F0K3F5J6K7I8I9J;E@JAJBEGKIJKGLFNIOGQGRBSETBWbXK[H^K_HaKbJcGiIjJlF
проверку	3W5Y;K
прочитать	!IBSRJTKdTjUkI
прочитать из	!IBSRJTKdTjUkI
прошёл	3W5Y;K
прошёл проверку	3W5Y;K
репозиторий существует	7S
репозитория	!IBSRJTKdTjUkI
с	,I3_BKKKRC
сервер	!7"B#I%I&H'J(F)I*J+J,>-J.J/<0C1W3D5F6H7E8F9U;C<J@HAGBUCIEHFIIEJJKCL@MHNIPHQCRTSST<VHWGXKYJZE[C]H^GaEbUcFdJeGfTgIhIiYkIlW
сервер отклонил	!C/H;HBWQIRYSHZJi]jT
сервера	!K3XBKLJSX[I
сервером	!>"B%H&F*H+D,c-B.J/H2G3G5F6I7C8E9B;F<E=H>K@JAIBFCHEKFGGHHGJKKANEPFQIRGT;WHYK_@bChCiHkClI
серверу	!@&J7K8KBIKIOKRZSJTUWI[KkHlG
совпадает	!D3_RETI
совпадает с	!D3_RETI
соединение	!?">#F%C&C'J(E)H*C+A,a-I.</;0B1V2C3:4I5>6@8?9::H;A<A=D>G?K@EACB<CDEGFAGAHCIAJCK9L?MBN;OAPAQAR1S;TVVGWAXFYFZF[D]I^FaBcDdGeGgFh?i@jElV
соединения	!G"I(K,@.I/D3I5K6J7H8J9K;E@JAJBGIKKHLGNJOGQGRESGWb[H^K_KbJcHdJiJjJkGlH
соединяюсь	!U
соединяюсь с	!U
статус	!TkK
статус передача	!W
статус соединяюсь	!U
существует	7S
только	!K9Y>W@I
у	7S
у вас	7S
удалось	!F"F&X,C.G/V0J1J3B5A6H8J<KAJBWIJKGLHOKPIQGRTT@ZG[K_GbKfJiTkElJ
удалось прочитать	!IBSRJTKdTjUkI
удостоверьтесь	7S
удостоверьтесь что	7S
успешно	!Z
установить	!B,C.K/H3J7XLJR@SHkWlY
установлено	!W,UTF
файл	!@,I/J3H<K>V@ILKOYQHRJSW[Z
файла	!J(I.I/I0Y3J9KIJKJLWRKSETJ
хост	!>*G,@-C/_6E7K8<9FKXNIRKT@_I
что	7S
что у	7S
あり	"8#9'<(7+V,J-</F0G2=4@6K9C:B<K=W?<BJCIE:FDGHITJJKGMDTFUHWGX?[J_<a9bDcKd>e6gHhAjW
あり りま	":#;'=(7+W,K-</F0H2?4B9D:E=U?=CKE>FGGIITJKKHMDTFUIWGX?[J_=a:bDcKd>e7gHhBiT
ある	+UBJeU
いう	!YCHTI
いか	'K-K/V0I1K<T@IAGGHLTRGVKYGZKaIjG
いか か確	!F6SBV
いく	IVaT
いく くつ	IVaT
いず	!T
いず ずれ	!T
いた	"D#J%H)K+J,B-E.G/H0H2I6J7D8T;E<H@GB@CGDKFTIJJUKDOIPSRFSGTEVKWHYK[H]X_VaIbGcJdJeIfHgKiGkGlH
いた たた	!H8TKG_ThT
いた ため	!H"H%I+J,F-I.I/J0I2J5S7E;F<I@HBDCHESFUIKJVOJPTRISHTF[I]YaKbIdKeJfJhIiIkJlJ
いて	#U&J,J3J5JBYLF[H^UfS
いて てく	#VBTLISJ[IjV
いで	.V/H0KSI
いで です	.W0KSI
いな	!E"H%I&S'T.K3G8H>IJKLJNKRDXKZJ[I^J_JbJeEgKiEkKlI
いな ない	!E"H%I&S'T.K3G8H>IJKLJNKRDXKZJ[I^J_JbJeEgKiEkKlI
いの	PT
いの ので	PT
いま	!F)J+7,G-J/I0F3G5J6J7D<:=7>GD5GGH:IELHT<UEVG[GbHcGhDiCkKlS
いま ます	!J#E&A'4+A-H/E295>839?:T<8=B?3A1BCD=FKHCM;OKTIUHZ;^Je:gUhHiFkH
いま ませ	!E">%A'U)B*J+E.J03152S314?687;8T:<;<<K=C>>AVCCDFE=FSHGI?L8PJQCT9VB[9]=_Db7c>dCeSfHgIhEiIjS
いる	"G#I&G'I(J)J*K/F1D3S6I7E8D=I?K@JAHBFCJDTFHGKIFJIK?LCNHOEPHSBVGWHXHYJ[I]F^T_HaHeIjUkIlE
いる るか	,UTV
いる るこ	^U
いる るた	0U4TDV
いる るも	!K3V
いる るコ	3H5U
いる る可	!?3T;TKKQTfS
いる る形	>V
いる る鍵	!JjV
いア	!E-SRTXS
いア アク	-SXT
いエ	-T7SKJ
いエ エラ	-T7SKJ
いパ	!H-SJT
いホ	,J7V
いホ ホス	,J7V
い可	,T3JKJfT
い可 可能	,T3JKJfT
い合	LVSW
い合 合わ	LVSW
い場	!]LGRH
い場 場合	!]LGRH
い形	!C0U@UYVeV
い形 形式	!C0U@UYVeV
い操	!GaX
い操 操作	!GaX
い文	!F0X
い文 文字	!F0X
い方	!ZQK
うえ	(UgV
うえ え再	(UgV
うか	!S;W
うこ	!VjJ
うで	;TNT
うで です	;TNT
うと	,J5J7SlS
うと とし	,J5J7SlS
うな	+J/U0K;J=JVV[EeK
うな なフ	+K0K;J=JVV[EeK
うな なホ	/V
う一	;SPKQViU
う一 一度	;SPKQViU
えた	8V
えた たた	8V
えて	!F&T5V
えて てい	!F&T5V
えま	.E0U6S8I;H<FBEIHKJLEOHRISF[H]JaK
えま ませ	.K0U6T;I<GIJLGOJSG[JiU
えら	!K0IIKOT[S
えら られ	!K0IIKOT[S
える	!B#U.UBKJTiJ
え再	(UgV
おり	!V
お問	!C"VRU
お問 問い	!C"VRU
かか	#ZBD
かか かり	#ZBD
かっ	!G8UlS
かっ った	!G8UlS
かの	IVaT
から	!F&U(9)<-Z/T162G3?4B5B637E9A:B;8<F>C?A@BA=E@FJIBJ9MVP>Q>RETTUJWJXWYAZ@]Y^7_VaCbHd=fDiB
から 20	!F
から sftp	BG
から ssh	lT
から らな	!F"S#U7SBJISLWiT
から らの	"H&I*J-D2K3H5G6H8K9H<I=KBFFJIHK=MXWGXU]H_FhKjK
から らリ	-U8HNV
から ら再	!G#U_T
から ら切	,K-V1JBGKSNJRJSJTI_SbKcJfJhTiJ
から ら応	!E%U&T/U
から ら接	,X
から ら読	CViJ
から ら送	]W
かり	"I#['J(F+H,A-J.C/V0G3G5D8J<S==>J@IAICJFJGJHJKCLJNHOFQCRAS<T:YE[G]EaHbIeJfIi<kFlG
かり りま	"J#X(G+H,C-J.C/V0G3G5E8J<S==>J@JAIBECKGJHKKCLJNHOFQCRBS<T:YE[G]EaIbJeKfJi>jEkGlG
か確	!G6SBV
か確 確認	!G6SBV
が	VTiV
があ	"@#B'E(B)A*D+X-C071C2F4G6<:I<A=[?E@<A;EDGAMINJO6PJQFSVWDXEY;Z@_CaBdEeBhFjK
があ あり	"@#B'E(B)A*D-C071C2F4G6<:I<A=[?E@<A;EDGAISMINJO6PKQGSVWDXEY;Z@_CaBdFeBhG
がす	!E"S)T1V8GBVKI
がす すべ	!FBW
がで	!S.>BELISTWJ
がで でき	!S.>BELISTWJ
がな	,J5K7D8WBJJXdKiJkI
がな ない	1S7JJYTK_U
がな なか	8UlT
がキ	,K5VBW
がキ キャ	5VRJiT
がサ	*S,F.I/H2H5I8J9HBVEVFTKINKRBSBTGVJZT_HfEi=jKkI
がサ サー	*S,F.I/H2H5I8J9HBVEVFTKINKRBSBTGVJZT_IfEi=jKkI
がタ	,<-J1J7IJVTWXUdVkS
がタ タイ	,<-J1J7IJVTWXUdVkS
がダ	!GTY
がダ ダウ	!GTY
がネ	)V,F7IBKKUTE
がネ ネッ	)V,F7IBKKUTE
がフ	!B0ZL^OGSV
がフ ファ	!B0ZL^OGSV
がホ	!G
がホ ホス	!G
がリ	,I-IKW_KbUfT
がロ	]Z_K
がロ ロッ	!S
がロ ロー	!F]Z
が一	"K%J(X+K,I.E/G0H5H6I9V;H=IBDFGGJIHLEPSQJRCSBVIWK[JaHbJeKfKgTiBjF
が一 一致	&J(X.G/J6K9V;J<GBGFIIILHOJRGSHTIgTiI
が上	!G"U
が上 上限	!G"U
が不	&J*K,D-I/T0G1G2K3D6U7J8H9J;U<J>J?IB@DHFHGHHKIKJKK@LGOGQBRDSETBWIXIYF[J]T^J_HaGbIcFdIfFjJ
が不 不正	,J.G0I3K5H;U?JBFDIKELKOJQDRJSHTGYH]VaKcJfJkE
が不 不足	.UES
が中	!A,H-H.[8^JTTI_S
が中 中断	!G.V8XJU
が中 中止	!J.U8V_U
が予	!C,J1S9IJKNJTI_JfW
が予 予期	!C,J1S9IJKNJTI_JfW
が停	.I5TJWKS
が停 停止	.I5TJWKS
が公	!?<WRGi]
が公 公開	!?<WRGi]
が切	,@.D/J3H5I8T9UB@JTKVLFNHRDSDWHgKiEjIkG
が切 切れ	!T,J-V.K1K8S9TRJ_GiK
が切 切断	!8)U,E.JBFKVLISGhTiK
が動	)S1TKKbTcVfV
が受	!D%TOSRSiU
が受 受け	!F%TRTiU
が含	!D0Z6V;TAJDVKJYJ^JlJ
が含 含ま	!D0Z6V;TAJDVKJYJ^JlJ
が壊	(T-UOJWUgV
が壊 壊れ	(T-UOJWUgV
が変	3^5C
が変 変更	!H3Z5E
が多	!F"IKJRK_ZhX
が多 多す	!G"JKJ_XhY
が大	]ScV
が大 大き	]ScV
が失	!1-G1D3J9K;Y<IAFIVJWKTNKQKSHWD_JiUkF
が失 失わ	!F-K8T;UJXKW
が失 失敗	!51H;U<JAIIVKJSIWFiVkH
が存	!H.J3F5F;H<Y=KLURJSGTI[F]KeK
が存 存在	!H.J3F5F;H<Y=KLURJSGTI[F]KeK
が完	!g-H.C1G8TBJVJ
が完 完了	!g-H.C1G8TBJVJ
が必	"H.J5KBHGYKIPXQCRJiI
が必 必要	"H.J5KBHGYKIPXQCRJiI
が応	!W,E.K/E3J5K9KBGLJRKSIT[WJlI
が応 応答	!W,E.K/E3J5K9KBGLJRKSIT[WJlI
が拒	%G)E,Y-F.J/J1G3I5J7H8A=UCJK;LJRVTEWHbIcHeIhJ
が拒 拒否	%G)E,Y-F.J/J1G3I5J7H8A=UCJK;LJRVTEWHbIcHeIhJ
が指	!I5W[T
が指 指定	!I5W[T
が接	!@*T-H1H3H5G8YBEKXRGSITHhWiJjJkK
が接 接続	!@*T-H1H3H5G8YBEKXRGSITHhWiJjJkK
が新	?V
が新 新し	?V
が既	!KOX
が既 既に	!KOX
が正	,I.G/G0K1I5I7B8J9H=H>HAUIFKDLFPFQXRWSFWIZH^HiTlJ
が正 正し	!G&J,J.K/G5I7B9I;S=I>KAUIIKJLIPGQXRXSHWJYSZJ^JiUjIlK
が正 正常	!S&TDT
が無	6WBHCGRUTIiU
が無 無効	6WBIRUTIiU
が異	ITKKLWSU
が異 異常	ITKKLWSU
が発	"K)J-C0J3I7G8C;I<JGINJQJTFWWaTdJgIhJkHlJ
が発 発生	"K)J-C0J3I7G8C;I<JGINJQJTFWWaTdJgIhJkHlJ
が登	!B3K5XBS
が登 登録	!B3K5XBS
が相	!I(S-T8HNU
が相 相手	-U8HNV
が確	!H-U1J3B5V8HKHNV
が確 確立	-V8IKJNW_T
が確 確認	!J3B5V
が終	!I-J1]KTbT
が終 終わ	1SKGbVfS
が終 終了	!D-K1YKZ
が続	!JKH_UhT
が続 続い	KH_UhT
が緩	!HCW
が緩 緩す	!HCW
が見	(G*J+H.B/U0F3H5D8J<T>I@JAICKDJGKHIKANJOEQCRDSHWCYE[E]DaFbJeJfIjHkHlI
が見 見つ	(G*J+H.B/U0F3H5D8J<T>I@JAICKDJGKHIKANJOEQCRDSHWCYE[E]DaFbJeJfIjHkHlI
が解	!U
が解 解決	!U
が設	!E&V3U5I
が設 設定	!E&V3U5I
が許	3KSZTSaU
が許 許可	3KSZTSaU
が起	!?"T&T,W.K<URIlI
が起 起動	!B"T&T,U.K<URJlI
が送	!J(TLScW
が送 送信	!J(TLScW
が違	"C1JBJGJKKOKP@QV^KbHcKfH
が違 違い	"C;JBKGJPCQV
が違 違う	;SNTlU
が鍵	!BB[iEjX
が鍵 鍵を	!BB[iEjX
が長	0V
が長 長す	0V
が閉	!D,J1WBSKSNKRKWFkB
が閉 閉じ	!D,J1WBSKSNKRKWFkB
が間	!W;IPKQS
が間 間違	!W;IPKQS
きい	]Y
きい いた	]X
きす	!IcW
きす すぎ	cW
きず	!H9THV
きで	!I]S
きな	#J'I,E.G/J0Z1I7W8H9K;IFHGIKALJNJPZSI_HaJbIeU
きな ない	#K'I,E/J0Z1I7W8I9K;IFHGIKALKNJPZSJ_HaKbIcJeU
きに	!S,YBTgJ
きま	%C(2-H2H3K5I8G<9=EA@CGIDJBM>OSPJU>WIYE[G_?fSg:jG
きま まし	!Z9KCHUG
きま ます	!U+URDTKXSlS
きま ませ	%D(5-H2I5I8H<:=EAACJIDJCM>OTPJUGWJYE[H_@fTg;jG
きる	!U&SBJPUiGjJ
きる るの	!S
き容	.T
き容 容量	.T
き換	!F0HIJOVSKgV
き換 換え	!I0IIKOV
き込	!D'K,E.Z/G0F1E3J5G7H9I;G=HBDHXIDKWODRGS^WH[V]KaEdKeEiGkI
き込 込み	!I.W0H1J;J<JBHHTIFKUOERJS[TIWJaFeF
き込 込め	!F.THV
き込 込も	!K-T
き領	!YSJ
き領 領域	!YSJ
ぎま	!F"I+J,J.J3J5J8J;E<I=K>H?U@JBICWETIJKFNKQIRFTFXK_VbKhUiJ
ぎま ます	!F"I+J,J.J3J5J8J;E<I=K>H?U@JBICWETIJKFNKQIRFTFXK_VbKhUiJ
ぎる	!I
ぎる るた	!J
くあ	!H/J7E=IAVIJLJPGQXSJTIYU
くあ あり	!H/J7E=IAVIJLJPGQXSJTIYU
くだ	!J%A&J(I)@*H-G.I0K1F2H3I4A6T7D8JGGHAI<J>K@NITJUFV>WHaEd?fDhIiT
くだ ださ	!J%A&J(I)@*H-G.I0K1F2H3I4A6T7D8JGGHAI<J>K@NITJUFV>WHaEd?fDhIiT
くつ	IVaT
くな	;UEUFV
けて	'X,H0IBDGTRIkWlH
けて てい	'X,I0KBIRJkXlI
けま	"H#T%I'F(E)J+E,I.=0J1B5B7E8E;A=U>G?H@JAJCFDKFHGGIVJJK?NGPKQGVHXJYEZI[T]D^JaEdKfFgIi>jFkBlH
けま まし	#VBG
けま ませ	!F'I(G+F,K.?1D5E7G8H;B=V>H?IAKBSCGFKGKIVKBNJQJRAVKYF[U]EaGcTfGgKiAjIkGlJ
けら	!I0V<SBHOJ
けら られ	!I0V<SBHOJ
け付	#U'],G.I0SKJLJOESHTIiEjJlJ
け付 付け	#U'],G.I0SKJLJOESHTIiEjJlJ
け入	!J%UBTRTiW
け入 入れ	!J%UBTRTiW
け取	!GXUkS
こと	%U,H/H5HIJLETJ[V^SbKkI
こと とが	[S
こと とは	!ESKlU
こと とを	!J%VRS^T
この	%J&A(G)H*F+E,:-F.;/A1>2E3=4V5G6A7B8@9E:V<F=D?@GTHIIGJHK:L@MIN@PBQFS8T;VGWE[A]A^Ua?bVdIeSf>gEhGi<j=
この のア	!=1KGSSK^VbV
この のサ	"J,E.J3H4TBFNJTIiJ
この のネ	!W
この のフ	0V;TOI
この のホ	!G4S
この の公	!B#K:Y
この の鍵	@SCSEUYT
これ	!I.U
これ れま	.U
ご利	^V
ご利 利用	^V
ご確	!I(TBHQTTS
ご確 確認	!I(TBHQTTS
ご覧	bV
ご覧 覧く	bV
さい	!J%@&J(I)@*H-G.I0K1F2H3H4@6T7C8JGGHAI<K?NITJUFV=WHaEd?fDhIiT
さが	EW
さら	8TJVKT
され	!J(C*K+2-K.8/J0F1J2F6+7I9?;+<H>IBUDIFDGEJHLJM7N8Q-TIUAVJZ1]EdIfJjTkGlG
され れた	"K#T%G&D(D)E*H+F-E/K1=2G4J5:6E8T9E:I;J=E?FACBVCFDGEIFHGDHENIPBQCRGWEXGYSZI]E^E_CaBbBeDf@hGlC
され れて	!F%A+E,I-9.:0I1G6=9C:U;5<==D@>CADBE?F;G=HFI?KJL8MFN<PWQ>Z?]:aTbKcHhBjVk<l@
され れま	#H%V(A*A+C,T.K/B0H2E4D6C7B9K:F;A<<>G?E@DABEFJBL5MCNIO:PAQCSGT>UJV<X>ZF[=^Bd?jG
され れる	!H1VEUOT^GcV
しい	!S"J,H/H;KAUTHWK^JkFlT
しい いア	-SXT
しく	!I"J&H,J.J/H0J1J3J5H9J=F?KAUCHIHKHLHPFQWSGWIZK[K]I^JgKiXjGlK
しく くあ	!H/J7E=IAVIJLJPGQXSJTIYU
しす	?V
しす すぎ	?V
した	"H'F)D*I+J/J0G2H4G6C7E:A;G>I?C@DAHBSDEEGFGIJODPAU?XDZF[D]=dJkIlE
した 1	!V
した 3	!V
した code	!ISSaV
した connection	!J-S1IKU
した file	'U,I0VRTSU
した ipaddr	,UBJTWiHkT
した no	!J&TLWPWSIiJ
した open	;IAS
した sftp	!6"I,F-K/I1H3K5I7UGKJILTOUTWUSWJX]^UaEbJfJiIkJ
した ss	,V7UBKPTRJiIkT
した ssh	!A"K1I8KBEJTKFSXTJhSiK
した これ	.U
した たが	!3,G.D0I5H7J8EGVIHJJKSL@SSTFV_WI[Ha]eJfJjEkKlJ
した たた	"V,G8IBJKJLKMShS
した たフ	(Z.J0JIHKJOJSE[KgW
した た鍵	BGj[
した また	7SdS
した アク	GUSEiT
した エラ	.DBUKGLITY
した サー	"K#J*U,W-D.>2U5U6GBFNGOGVGWEXI_HaJcHfWi>jBkU
した ネッ	,FBFTXXViUkI
した パス	!W;]<W=VBDCKQIRIiJ
した ファ	!?;TAVITOEQVRIaY
した プロ	!S
した ホス	/S2U6T7KBARDWCiKkU
した ポー	!F,XBJTKkWlV
した ユー	!@GURYTKZViVjJ
した リモ	!X,H.U/KBGK[LESBT<WJbX
した ログ	!;3VTYiV
した 再試	!DRWiW
した 反映	!B#aBF
した 接続	"I-S1H5J8G9INJWI_XhS
した 秘密	!V<ICWQK
した 終了	!X&T
した 設定	!IRYkS
した 認証	!F,HBZRXTEWIi[
して	"B#C)A*>-@0D1H2J5J8F9G:4H8ICJEPBQ@SETGUCV3WG]J_AbIcKdFfKl]
して てい	">#='8*=+E->.X/J044>5H658E9@:E=F@TBEC?DFHFP:Q=RJVAW8XCYG[>]K^5iAk5l[
して てお	![CH
して てか	!V
して てく	!D"H%D)C.J4C7G:?HDICJAKEPKQISETHUIVDWKaJcIdBfH
して てソ	7V
して て認	@UYS[K
しで	"K;TGU
しな	5K8I9HBGIJNSOHSHTSWJbV
しな ない	7H8J9IBHIKNSOISIbWdK
しの	!K
しば	!H#U_V
しば ばら	!H#U_V
しま	"D&D'>)C*D+C,B-F0C2K3V7G:8;G==?D@IAJDCEIHALSNHQKUIXHYFZ.[I_EbCcHfD
しま まし	!V&G'D(H)@*H+E,I-F0J4I:@=I>:DJE<HJKGWTYIZ9]C_FfJ
しま ます	"B#G&G'J*F,I.90@6@:J;>=C>X?D@CDFEHFHGFHIJVN=OVR<WC[D^CaAb@dCeJgAhEi<k@l?
しま ませ	!="@#E'D(V)F+B,7/S0>193X4G537;8A;<<X=@>B?F@EADB5DIG=HCLUMHN@O;PBQAR6VAW<XEYCZE[G^B_DaAbFcDe>f>hEjE
しよ	7UlT
しよ よう	7UlT
し直	!I;T
し直 直し	!I;T
じま	!A)T,D-U/J1S3G5I7GBETBWJkJ
じま まし	!>)U*S,E-V1T3H5J7H8I9SBFNJTDWJ
じま ます	8T
じら	!>"I)X,B-S1[3I9GGHJGRFTDhJ
じら られ	!>"I)X,B-S1[3I9GGHJGRFTDhJ
すか	!V+T,B.D/G0H1S2J6G7J9I;J<J>XBEIIJJKULENFOCRITBWJ^H_FaJbUcZfWkJlB
すが	!5&IBIJZKHPVQGSJTIgKjWlK
すぎ	!D"F(K+J,I-J.H/K0T1J3I5I6K8G;D<I=H>H?U@JBFCYDKETIJKELKNJOIQHRDSITEXJYK[K]J_WaKbJcTfJhWiGjKlJ
すぎ ぎま	!F"I+J,J.J3J5J8J;E<I=K>H?U@JBICWETIJKFNKQIRFTFXK_VbKhUiJ
すぎ ぎる	!I
すべ	!XBWOHeHiW
すべ べて	!XBWOHeHiW
すま	!H3TCT
すま まし	3T
する	"D#H%S(H)J+E,H/D0@1C6A7H8@9C;A<B?J@HAGCEEJFEGHHHJHK:L;NCOTQDVEWGZF[Y]D^C_EaEcWdHeEgFi>kB
する るか	!H
する るこ	!?%VLK[WlU
する るた	[T
する ると	.U6JKJTTXTlJ
する るも	BSIT
する るア	!V
する る前	cW
する る権	!V
ずに	!T'S6JlI
ずれ	!T
ずれ れか	!T
ずネ	!K-Y1XKHbS
ずネ ネッ	!K-Y1XKHbS
ず終	1JcUfT
ず終 終了	1JcUfT
ず閉	!D)Y,J.SKITIiKlS
ず閉 閉じ	!D)Y,J.SKITIiKlS
せく	!C"VRU
せく くだ	!C"VRU
せず	!=)X,F-V/K1VISKKLJNHSJTD_SfThI
せず ずネ	!K-Y1XKHbS
せず ず閉	!D)Y,J.SKITIiKlS
せて	ST
せて てく	ST
せん	!E"D%J)E-A1J4C8B:;<TCJDEEKJHKFMDPJQISTU;VIXF_>aKcEdDgEh@
せん 0	!T*U2T
せん c	!^;II=
せん d	!IIW
せん ed	!GF[
せん home	!B=ULSS_aU
せん open	;H>V@VAK
せん sample	!GOS
せん sf	!E)V
せん sftp	!;.I5I6YBIGViFlV
せん ssh	!=,I/E6W9V<G>I@JEVKTLJTCYT
せん upload	!E.GS]
せん この	RTbS
せん その	!K1TIT
せん んか	!AMViTlS
せん んで	!G"D'<-H4B5T8::G;C@;ACBUFHGKHSJAKCMFN:PGRGTSY>ZH[G]I_DcGdFgB
せん エラ	!]BJSKTG
せん サー	-T.H/K0I2S5J7J8I9GKGLANJSCVT]T_TeKlG
せん ディ	!J
せん パス	6U;IAKQURHiH
せん ファ	![0IIJL@SA[GeV
せん ホス	!U6GlI
せん ポー	!FTV
せん ユー	!E1SiS
せん リモ	!H,ULHSJ[UkS
せん 公開	RV
せん 接続	!I&T,]/JBGTIkJlD
せん 許可	iK
せん 適切	lV
その	+J,J.J/T0H;H=IKIVV[D^JeJ
その のよ	+J/U0K;J=JVV[EeK
その のホ	!U
たか	!V
たが	!1,F.C0H3H7I8EGVIHJJL@SSTFV_WI[H_Ka[eJfJjEkJlJ
たが パー	!GaW
たた	!J#J)J-C/D0J1@8]9EB>GHLENIOIRGSGXKaKbIcIfJhUiFjJ
たた ため	!J#J)J-C/D0J1@8]9EB>GHLENIOIRGSGXKaKbIcIfJhUiFjJ
たの	!A.WJV
たは	#F&E(G)H*D+F-E.?1@4K5G6V8B<B=G>H?H@GAUCDDHF[HHJJK<LUPDSFTUVEXBYFZE[B^V_Eb>cEeBfDgGhIjAlE
たは はパ	AUBGITLS
たは はフ	!I0URSSJ
たは は接	7SdS
たは は鍵	!B2KAVBUEWFU
ため	!C%>';(A)?-5/52>6=8Y:G<;>B?A@<A?B9CWH?I<LHNDQIR2S2TJUKWJX?Y?ZA]U^=_SaEb5c<e9f9hVi/jHkC
ため めサ	8WKJ_I
ため めセ	1T
ため め使	!GDSEVFS
ため め切	!IMS
ため め接	!@5Y7JKGTUlF
ため め終	!JTS
ため サー	!IhU
ため 以下	!U
ため 接続	,TJUKS_VlV
ため 確立	7SdS
たパ	!BBIPGQWiV
たパ パス	!BBIPGQWiV
たフ	'G(Y?KBJKCSBTJVDYW]GaIeKgUiJ
たフ ファ	'G(Y.C?KISKCL7S?VEYW]HaJgV
たフ フォ	!J.VLX
たホ	3S
たホ ホス	3S
た公	BZjJ
た公 公開	BZjJ
た利	#UiV
た利 利用	#UiV
た可	!I1J8WKSVT
た可 可能	!I1J8WKSVT
た接	!H
た接 接続	!H
た認	RIZSiI
た認 認証	RIZSiI
た鍵	#J3T5FKJiFjb
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"W)U,J-J/JXU
ださ	!J%A&J(I)@*H-G.I0K1F2H3I4A6T7D8JGGHAI<J>K@NITJUFV>WHaEd?fDhIiT
ださ さい	!J%A&J(I)@*H-G.I0K1F2H3I4A6T7D8JGGHAI<J>K@NITJUFV>WHaEd?fDhIiT
ちま	.V8TKV
った	!D.V8TBHKJPGQV
った たた	!G8UlS
って	#V&@'E(C*H+J/B0A2H5=6F7B9I:J<J=I>H?I@IAEDIFFGGIFKTLEMKR=SGVGWFXBZJ[H^VbBdJeHhHjDkA
って てい	&F(H,E/G0I1G2K5B6I7JAIESFJLJOEPDRBTDXG^X_EbHiUjI
って てか	!B#U
って てく	!JOT
って て拒	,T
って て接	KWTU
つか	'K(F)K*J+G-G.?/U0D3H5D8G<T>H@IAHCJDIFJGIHIISK>NGOCQBRCSKTKYD[D]CbGcJeIfHkFlH
つか から	#T7SBGISLW
つか かり	#J(H+I,E-K.D/T0H3I5F6S<T=>>J@KAJKDLKNHOGQDRGS=T<YF[G]FaJbKfJiDkIlJ
てい	!K%J)H*I+4,J-K/H6H7F8J9.<?=2>JCIH5I@LDQCTIUBVC[C]DbHdJhBiEkH
てい いて	&KBW^V
てい いな	!E"H%I&S'T.K3G8H>IJKLJNKRDXKZJ[I^J_JbJeEgKiEkKlI
てい いま	!F+;,H/K0H3H7F93<?=<>BD8GIH<IHLKQ=T=UFVI[I]EbIcHhEiGlU
てい いる	"G#I&G'I(J)J*K/F1D3S6I7E8E=I?K@JAHBFCJDTFHGKIFJIK?LCNHOEPHSBVGWIXHYJ[I]F^T_HaHeIjUkIlE
てお	![CH
てお おり	!V
てか	"I#TBGTU_UiIjJkK
てか から	"I#TBGTU_UiIjJkK
てく	!G%B)B*K-J.J1I2J3K4C7F:=GJHCI@J@KCQGSHTGUHVAWJaHcHdAfG
てく くだ	!G%B)B*K-J.J1I2J3K4C7F:=GJHCI@J@KCQGSHTGUHVAWJaHcHdAfG
ての	!X
てソ	7V
てソ ソケ	7V
て失	,TBSTFXUkTlG
て失 失敗	,TBSTFXUkTlG
て拒	,T
て拒 拒否	,T
て接	KWTU
て接 接続	KWTU
て認	@UYS[K
て認 認識	@UYS
で	!IgT
であ	!U3IiT
であ ある	!U3KiT
でい	;U<K@UAT
でい いま	;U<K@UAT
でき	%A(/)K-K2J3K8D:J<;=BA>BJCIIAJ?KBM;NIU<WIYC[F_9eUg6jE
でき きず	!H9THV
でき きな	#K'I,E.G/J0Z1I7W8I9K;IFHGIKALJNJPZSI_HaJbIcJeU
でき きま	%C(3-H2I5I8H<9=EAACJIDJCKHM>OSPJU>WIYE[G_?fSg;jG
でき きる	!U&SBJPUiGjJ
でし	!F"C'<-H4B5T8::G;C@;ABBTFGGKHSJAKCN9PFRGTSY=ZG[F]I_CdFgBlJ
でし した	!F"C'<-H4B5T8::G;C@;ABBTFGGKHSJAKCN9PFRGTSY=ZG[F]I_CdFgBlJ
です	!G#T%9&>(H)F*8+9,+-3263=4;5U708-95:<;W<,>I?F@SI/K;L%OFPVQ.R2S1T<UEVFW2X6[Y^H_1bUh9lG
です sftp	!I/G6U
です すか	bWcW
です すが	!FjU
です サー	!G"TOS
です シェ	"HbW
でに	.U
でに 0	-W.JBWKEbTcS
でに に最	!T
での	#T,D/KBFTGXSkIlS
では	!/"B%J&F(H,A-J.@/A1?3F6D7E8G:K<@?DBJCGEGFDGTHJIBKBL9MKN]QDS:T@VEWEXGYEZX[@^C_IaFcGdKeYfDgEjU
では はあ	!I)U+S.K1I5K;F<H>UBKIGLDNWSHTHkFlS
では はな	!A;WNW
では はパ	PS
では は接	!H*U2U9TRK
でエ	!=*J-J5T9GBTKDLSRV_JkJ
でエ エラ	!=*J-J5T9GBTKDLSRV_JkJ
でサ	,T>TBF
でサ サー	!J,T
でフ	.I0VSJVV
でフ ファ	.I0VSJVV
で保	OT
で保 保存	;SOT
で再	RI
で失	!HLHVTkUlY
で失 失敗	!HLHVTkUlY
で指	!I5U[V
で指 指定	!I5U[V
で接	#U,B1K3K5K6K8J9IBCKILJMUNFRJSTTG_KfJiHj[kElV
で接 接続	#U,B1K3K5K6K8J9IBCKILJMUNFRJSTTG_KfJiHj[kElV
で無	^T
で無 無効	^T
で終	.J<VIULT
で終 終了	.J<VIULT
で許	,U
で許 許可	,U
で認	"X3HKIPSbTiJjH
で認 認証	"X3HKIPSbTiJjH
で転	KKgU
で転 転送	KKgU
とい	!U.VCHTH
とい いう	!YCHTI
とが	[S
とき	!S,YBTgJ
とき きに	!S,YBTgJ
とし	"K'J(K.G/H0F1E5C7T8H;U?VAKBCIFLBOBRGSBYT[W_IaHdHfJgKiHjIkTlU
とし して	'J.H0G1H5E8K;U<G?VAKBGIFKELEOCRHSCT@YT[W_KaIiKjJkVlU
とし しま	!G7T
との	!J*S,Z.F3H5F8S9UBBJVLINWSKbHcHhJiCjI
との の接	!<,X-S5KNUTUiGkIlJ
とは	!=BJLKSJjTlT
とは はで	!ESKlU
とを	!J%VRS^T
とを を確	RT^UiT
とパ	ZViT
とパ パス	ZViT
とポ	9JNVkX
とポ ポー	9JNVkX
と一	3_5KTK]U
と一 一致	3_5KTK]U
と異	!A([3Y5JKI
と異 異な	!A([3Y5JKI
と秘	;I<JYTiU
と秘 秘密	;I<JYTiU
と表	!X
と表 表示	!X
ない	'U(A)B+?.9/I0Z3J4C:E>??HADBHC?D>HAMCNWOEPWR9SJUJV<W<X=Z?_Gd<g?h@iIk7l>
ない いか	'K/W0J1K<T@IAGBHGILTRGVKYGaIjH
ない いた	"J%I,G-J0J2J5S7F;G<I@HBECIESFUJVPTRJSJTFbIeKfJhKiJkJlJ
ない いエ	-T7SKJ
ない いホ	7V
ない い可	,T3JKJfT
ない い場	!]LGRH
ない い形	!C0U@UYVeV
ない い操	!GaX
ない い文	!F0X
なか	!G8UlS
なか かっ	!G8UlS
なく	.K;WlI
なし	!B"H,F7I;VGTJYQKRJTT_JdViJkK
なし しで	"K;TGU
なっ	#TBJCSiT
なっ って	!F#UCTiU
など	cW
なり	!K#U(Z.H3V5I8K;JBFCJOKRISHVSaHiIjK
なり りす	3T
なり りま	#U(Z.H5J;JBFCJOKRISHVSaHiIjK
なる	!C#[3UBHTIiH
なエ	!?,I8U9JGTKIOTRYWK[WkI
なエ エラ	!?,I8U9JGTKIOTRYWK[WkI
なデ	PTcW
なフ	+J;I=JKELSOISTVV[CaJeJ
なフ ファ	+J;I=JKELSOISTVV[CaJeJ
なプ	lX
なプ プロ	lX
なホ	!F5T
なホ ホス	!F5T
な失	.YSU
な失 失敗	.YSU
な接	![
な接 接続	![
な設	!H+V
な設 設定	!H+V
な認	!JFTZVjI
な認 認証	!JFTZVjI
に	!IDTlT
にあ	*TBFOURFSETKZTiIlK
にあ あり	*T3HBFOURGSEZUiI
にお	!EBDRX
にお お問	!EBDRX
にし	CFDZOT
にし して	CFDZOT
にな	!H#b,G1IBANJRFbJjJlH
にな なっ	#TBKCS^SiT
にな なり	!I#T
には	!a"G'J(K+K.H/H0D5J;@<IBCFJIKQJRFSITJ[H]TbJgJjIkTlF
には は対	;HAU
によ	%V(K*E-;.=/C2G4J6K7C8Z9C;I<J=JFFGDHJIHJFLENFOEPFR<TDVIXH[K]I^VaAeGfGi8lT
によ よっ	)T-I8SBGfHkKlU
によ より	"T%V&J'S,B-F.E3I5K8YB<PJRGTEaIhJiE
によ よる	!@"I#S,K5TKJRETJZT^XhUiFkJ
にア	7K8WBTLDRSS>TUiW
にア アク	7K8WBTLDRSS>TUiW
にエ	!G-F/K4S8IIHLGRFTEWWiIjH
にエ エラ	!G-F/K4S8IIHLGRFTEWWiIjH
にコ	.VKT
にコ コピ	.VKT
にサ	!C-U8G9YGTJTKEhK
にサ サー	-U8G9YJTKE
にフ	!D0HIGLHOG[Z
にフ ファ	!F.S0JIILI[W
にロ	iT
にロ ログ	iT
に一	KXTTWHXU
に一 一時	KXTUWHXU
に不	+T6TcW
に使	PJ
に使 使用	PJ
に保	!Z
に保 保存	!Z
に入	6VPTiKlI
に入 入力	6VPTiKlI
に公	!HBYYUiI
に公 公開	!HBYYUiI
に再	,SKKTU_T
に切	!D-W1TBK_[bJ
に切 切断	!D-W1TBK_[bJ
に別	!I:VBI
に別 別の	!I:VBI
に到	!G/[7YKS
に到 到達	!G/[7YKS
に含	4SBKFT
に含 含ま	4SBKFT
に問	"I+T=SCIDXRISS
に問 問い	ST
に問 問題	!E+U=TCJDYiK
に変	!<#V+K,I.E0F9K;G>W?J@UBIIKRGTHVX[JaIgViJkI
に変 変換	!E'S0K;J>W?J@V
に変 変更	!D#V.HLTRJTJVYkJ
に失	!G"J'<+G7E8?:F>CBUDDEEIFJBKDMANIUHXEZ?[T^=d=eIfIh;kG
に失 失敗	!G"J'<+G7E8?:F>CBUDDEEIFJBKDMANIUHXEZ?[T^=d=eIfIh;kG
に存	<HKJO[SI
に存 存在	<HKJO[SI
に完	!Y
に完 完了	!Y
に対	,I/K5J7TBEKJeTiJ
に対 対し	7UlU
に対 対す	=S
に対 対応	BIRSeT
に届	,I7WTI
に届 届き	,I7WTI
に強	8S
に強 強制	8S
に必	!S9T
に必 必要	!S9T
に成	!Z-J8IBJJTKERKSFTG
に成 成功	!Z-J8IBJJTKERKSFTG
に拒	!J,EBXRF_IaSiV
に拒 拒否	!J,EBXRF_IaSiV
に接	#?%I&U'F*>,S-T.>0F1=2?4I5>657T8<;F<K=J@JCGEHFEGGHFIJJTL<MKOEPHQIS=TWVHXEZ?[J]G^EaFb?eGkT
に接 接続	#?%I&U'F*>,S-T.>0F1=2?4I5>657T8<;F<K=J@JCGEHFEGGHFIJJTL<MKOEPHQIS=TWVHXEZ?[J]G^EaFb?eGkT
に書	,J.THU[K
に書 書き	,J.THU[K
に最	!T
に最 最新	!T
に登	!J"G&J:^FFGKKJPJRCYJ
に登 登録	!J"G&J:^FFGKKJPJRCYJ
に移	1USE
に移 移動	1USE
に空	.XKJLISC
に空 空き	.YLJSD
に終	&T
に終 終了	&T
に置	LHSI[IgV
に置 置い	LISJ[J
に誤	6SRT
に誤 誤り	6SRT
に追	!DOS]W
に連	!H"X1T
に連 連絡	!H"X1U
に達	8JKH_[hV
に達 達し	.S8JKH_[hV
に鍵	!EBV
に開	LJ[W
に開 開け	LJ[W
に限	hS
の	+U.IKILUOJcT
のい	!T
のい いず	!T
のう	(UgV
のう うえ	(UgV
のが	!GBSIT
のた	!H.H1J3F8H;T@KCXFIGTKFLHQFRHSFTKbJeIiDjG
のた ため	!H.H1J3F8H;T@KCXFIGTKFLHQFRHSFTKbJeIiDjG
のつ	/U
ので	.WJUPTTH
のと	!H3Z
のと と一	!J3W
のと と異	3U
のは は半	!S
のふ	3T
のふ ふり	3T
のみ	!@,I.J/J7K;H<I?IBCLJOFSITHeSfJiGjT
のみ みで	!HjV
のみ みを	>SbS
のよ	+J.K/T0I=IOJVV[CeJ
のよ よう	+J.K/T0I=IOJVV[CeJ
のア	!H&E(F)J*W+H,;-B0<1B2T3F5E6D7F9T:W;A<E=W>J?J@IAICXDSEJFGHHJGLDNGO@PIQHR?VAWIXGYGZH]G_BbTcEdTfEgGhJi8j@kDlJ
のア アカ	!;:XSKbUiJjF
のア アク	,J;I=YBCCZDUKJRCaKi@
のア アッ	'J0GBSOKVJ[T
のア アド	!J/X6JdV
のア アル	!I*^2Y9X
のイ	1U;VATQTRHbUcS
のイ イン	1U;VATQTRHbUcS
のエ	!G.T1D7J<IRDSUTHWIiI
のエ エラ	!D.T1D<IRDSUTHWIiJ
のエ エン	3S
のオ	OTSU
のキ	!K
のキ キャ	!K
のコ	!J,Y-K.S1I3S9JBFKSRJaIcVkT
のコ コピ	!H.UKWSS
のコ コン	,U3T
のサ	"G'K,C.G/H0J1J3G4T6GB;GJLHNIRXSHVSWJXK]HfJgTi?jK
のサ サイ	!S,HKTVUgU
のサ サー	"H,H.J/I1K3J4T6HB<LKNJRYSKfKi@
のシ	1UbUcT
のソ	&V,G
のソ ソケ	&V,I
のダ	!V
のダ ダウ	!V
のチ	!J(W
のチ チェ	!J(W
のデ	.W1GHTKFLFMSOKTK[GcW
のデ ディ	.Y1ILHST[I
のネ	!X,IJTTIXV
のネ ネゴ	9T
のネ ネッ	!Y,IJUTIXV
のハ	]V
のバ	?U
のバ バー	?U
のパ	!Z&S)U1U8J<D=H>KAHGHKJQUR7YH^J_JbUfTjT
のパ パス	!X&T)V1V;C<GGIQVR7^JbVfTjU
のパ パー	CS
のフ	"K'W(?+B.91E3K8J=H>G?H@HBHCEHFK<OWRKTKWK[;]c^GaSbEdKeCfIgB
のフ ファ	'W(?+B.91H8K=H>H?H@HBJCEHGK=LHOW[;]c^GaTbFeCfJgB
のプ	!D-J1[8FDTGUiU
のプ プロ	!D-J1[8FDTGUiU
のペ	!W
のペ ペア	!U
のホ	!B,A/B3Y4W5V6F8IBFHJKGRHfK
のホ ホス	!E,A/C3Y4W5V6G8IBFHJKGRHfK
のポ	'T,F0T2JEWFUSTTI
のポ ポー	!VkS
のメ	!_TH
のメ メタ	!V
のユ	!E"V=JBIRT
のユ ユー	!E"V=JBIRT
のリ	!S
のロ	"X#S)U<W=UGJLKPKQWRJSGTJ
のロ ログ	"Y#T)UGKiT
のロ ロー	<X=WBK
の一	1T
の一 一覧	1T
の上	0HOTSK_V
の上 上限	_V
の不	TGXUkU
の位	!F8TBIaT
の位 位置	!F8TBIaT
の作	!F.DOTaKeW
の作 作成	!F.DOTaKeW
の保	!J
の先	!@MU]XlJ
の先 先頭	!@MU]XlJ
の入	!C8UGXKFPS
の入 入力	!C8UGXKFPS
の公	!E#J3U5K:Y;JYTiS
の公 公開	!E#J3U5K:Y;JYTiS
の内	!J]V
の内 内容	!J]V
の初	-I.J9U;T<V=VJVKCQV
の初 初期	-I.J9U;T<V=VJVKCQV
の取	&K/K1T4TBCSVTIWI[JbIcSeI
の取 取得	1T4UBDSVWJ[JbJcTeJ
の受	!W.IKGLJRJSIXTeX
の可	!K3S
の可 可能	!K3S
の名	.F/E0H6WIHLDO[SWV_[J]TaJ
の名 名前	.F/E0H6WIHLDO[SWV_[J]TaJ
の問	!X
の場	#VBTjV
の変	!U,K.H0KBILKSJVJ[W
の変 変更	!V.JBJ[W
の失	!I,T8J_ThW
の失 失敗	!I,T8J_ThW
の実	<KIGLGXX
の実 実行	<KIGLGXX
の形	!H/I0K5K6S;X<D=F>T?V@WBHCEGKQERHSIiK
の形 形式	!H/I0K5K6S;X<D=F>T?V@WBHCEGKQERHSIiK
の復	BJ
の復 復号	BJ
の応	.J/B3I5J6J8H9JBHKFLINZRDSH^JcViIkTl[
の応 応答	.J/B3I5J6J8H9JBHKFLINZRDSH^JcViIkTl[
の所	)VSU
の所 所有	)VSU
の指	!>+T3Y;G<YAKBJIKQG
の指 指定	!E+U;G<ZQH
の指 指紋	!G3Y
の接	!K"E%K'I*F+K,W-T.@/H0K2E3=4J7I<ICJFJGEHGKGL@OIPKQJRSS@TZWYX>ZG[J^IaIcCgJhAkS
の接 接続	!K"E%K'I*F+K,W-T.@/H0K2E3=4J7I<ICJFJGEHGKGL@OIPKQJRSS@TZWYX>ZG[J^IaIcCgJhAkS
の提	!D2W3G4TBJ
の提 提示	!D*S4TBK
の操	,J=VBHRKSXVU
の操 操作	,J=VBHRKSXVU
の改	;S
の改 改行	;S
の時	!HaS
の暗	*W2W9TBJ
の暗 暗号	*W2W9TBJ
の更	!X
の更 更新	!X
の書	!K.X0JBJOHSY[GaI
の書 書き	.YOISY[GaJ
の有	![
の有 有効	![
の検	!I(X3V5W;KBEHVRESJgUiJ
の検 検証	(S3V5WBFHVRFiK
の権	!A<H=S>JBSCYDTSSiK
の権 権限	!A<H=S>JBSCYDTSSiK
の状	"S.UKSiT
の状 状態	"S.UKSiT
の登	@TBTQJYTiJ
の登 登録	@TBTQJYTiJ
の直	XS
の確	)S*S3J9TBKHVKKWGfI
の確 確立	!D)T*T2T9UTTbSfJ
の確 確認	HVWK
の秘	;I@JCG
の秘 秘密	;I@JCG
の管	!T
の管 管理	!T
の経	!K,K/K7]TJ
の経 経路	!K,K/K7]TJ
の署	!XBK
の署 署名	!XBK
の表	![1J
の表 表示	![1J
の解	!G;V?K
の解 解析	!G;V?K
の記	!T
の設	!E#V+Z,E.J0G6I<SAHBJCJLIOIPWQKRATEWF^JaZfIiC
の設 設定	!E#V+Z,E.J0G6I<SAHBJCJLIOIPWQKRATEWF^JaZfIiC
の試	TH_Jh[kK
の試 試行	,TTI_Jh[
の認	!V.J1J3I5JGBLJQURASHTKW[i8
の認 認証	!V.J1J3I5JGBLJQURASHTKW[i8
の読	!B.J=S?T@WBHCWKIQTRJSJYSiI
の読 読み	!B.J=S?T@WBHCWKIQTRJSJYSiI
の識	!F-S3V_T
の識 識別	!F-S3V_T
の起	3KBI^UbWcVfV
の起 起動	3KBI^UbWcVfV
の転	!?&S,W-I.T/W1K<HBGIUKXVHaUiDjGkH
の転 転送	!?&S,W-I.T/W1K<HBGIUKXVHaUiDjGkH
の送	!>8S;JBWFZITJTOKVJiWjV
の送 送信	!?8S;KBWF[ITJUOKVJiXjV
の途	!K1SKJ]SbUfS
の途 途中	!K1SKJ]SbUfS
の通	lS
の通 通信	!IlT
の鍵	!D"C#?&='C(H)J*E+E,A-F.E/B0E1C2D3J4I5U6C7F8D:I;S<C=F@VE]F^GAHFIIJHKBLEMINGOFQBR<SFTAWDXFZF[G]H^C_CaFbBcGeDfDgGhViHjbkElB
の鍵 鍵が	!D3F5X;TBIFT
の鍵 鍵で	!C;UBHETFUj]
の鍵 鍵に	&IhW
の鍵 鍵は	5J;H>H?J@XASBKCSETPJ
の鍵 鍵を	5J;D@JEVFVQJRHYJjT
の長	EW
の長 長さ	EW
は	0K;J>XAKBK
は file	>W
はあ	&J(J*I,G.@/D3K6I7F8J9J=CAFBEHHKENUOFQFRHSDTCVTYH[>^JaKbJeFfIgGjI
はあ あり	&J(J*I,G.@/D3K6I7F8J9J=CAFBEHHKENUOFQFRHSDTCVTYH[>^JaKbJeFfIgGjI
はい	!ZOI
はこ	^Z
はこ この	^Z
はす	!SeH
はそ	!^
はそ その	!Y
はで	!B"H1JBFLHRHSIZUbTeUiHlT
はで でき	!B"H1JBFLHRHSIZUbTeUiHlT
はな	!A;WNW
はな ない	NT
はな なく	!D;WlJ
はア	0GBS
はア アカ	BT
はエ	LJSX
はエ エラ	LJSX
はサ	!<"J*K,I3I5F6T;I?UAWKGSITJWIXKeSfKiDjC
はサ サポ	2S?VAXBHKJRG
はサ サー	!B6TiFjG
はセ	,KTK
はセ セッ	!B
はデ	!ISE[U
はデ ディ	!ISE[U
はバ	!T.H
はバ バッ	!T.H
はパ	AUBCISPURUZI
はパ パス	AUBCISPURUZI
はフ	!D.IODS?[VeX
はフ フォ	!D.IODS?[VeX
はプ	XTkS
はポ	,G6S9WTHkUlJ
はポ ポー	,G6S9WTHkUlJ
はリ	!T
はリ リモ	!T
はロ	!T_SbGi<jV
はロ ログ	!T_SbHi<jV
は不	!H/X6I
は不 不明	!H/X6I
は作	#ULGSHiK
は作 作成	#ULGSHiK
は使	'K.I0X<J>JBEIHLEOFSE]JbIeJiX
は使 使え	0U6TLGOJSH[KiU
は使 使用	!A@SBHbKiV
は公	!D;GBEYZZUjW
は公 公開	!D;GBEYZZUjW
は利	!E@SBT
は利 利用	!E@SBT
は半	!S
は半 半角	!S
は受	!:'Y.H0YBGIIKKSIYJ[IeTkT
は受 受け	!?'Z.K0TBIOGSKeTkT
は失	!>,J3G4[5DHVJTRI
は失 失効	!F3H4]5F
は失 失敗	!E&SHWJURIjS
は存	!B/U3JIJTHiW
は存 存在	!B/U3JIJTHiW
は完	!="U.ZSITKVYaKbT
は完 完了	!="U.ZSITKVYaKbT
は実	!U^TbT
は実 実行	!U^TbT
は対	;HAUGT
は対 対応	;HAUGT
は成	!FJSLGSIVTaW
は成 成功	!FJSLGSIVTaW
は拒	!K%V)UBIiD
は拒 拒否	!K%V)UBIiD
は接	*T,H/J2TBIRH
は接 接続	*T,H/J2TBIRH
は既	0I:V<KBHIIKKLFOYSI
は既 既に	:VBIIILFOU
は暗	PY
は暗 暗号	PY
は有	!E"X
は有 有効	!E"X
は未	!G2X5S;IATBIRI
は検	!Y
は検 検証	!U
は正	!W
は正 正常	!U
は無	!K,JCTRGZViG
は無 無効	,K3SBTRGZViI
は異	!E-UWS
は異 異常	!K-UWS
は登	!7"I'Y/S6KBDEJFYLIOGRISG^KeX
は登 登録	!7"I'Y/S6KBDEJFYLIOGRISG^KeX
は相	-TRS_T
は相 相手	-TRS_T
は禁	OUXU
は禁 禁止	OUXU
は秘	!B;Y<H@[ASBVYWiK
は秘 秘密	!B;Y<H@[ASBVYWiK
は終	!IaU
は終 終わ	aU
は置	OX
は置 置き	OX
は記	!X
は記 記録	!X
は許	!H#T0KBIEUS@XUaGeUiT
は許 許可	!H#T0KBIEUS@XUaGeUiT
は認	!A,WBFRWTTZJjJkK
は認 認証	!A,WBFRWTTZJjJkK
は読	!W@UYV
は読 読み	!W@UYV
は転	!DIU]VaT
は転 転送	!DIU]VaT
は送	!FBJOTVTaU
は送 送信	!FBJOTVTaU
は通	JT
は鍵	!:%S'K2J;YAUBUEVFZRKjK
ばら	!H#U_V
ばら らく	!H#U_V
び出	&VRJiU
び出 出し	&VRJiU
ふり	3T
ふり りを	3T
への	%I'F(E+G,U-F.T0?1I2A3;4J7^8599;B<@?K@HAFBGCDDIFHGBI;J>KBNBQESZTTYIZI[V^G_7a9cDeEfJgDhGj@l@
への のア	!Z,J.F=TBDKILGRE[ViE
への のロ	!Y"V
への の接	#K,Y.H/H2J3G8=9BGKJEKCLHNHSFTWXD_>bWiTjGkUlE
への の書	!:.[KTLKOKSZVJ[H
への の経	!K,K/K7]TJ
へ接	!C7TXZ
へ接 接続	!C7TXZ
へ移	!KOTSVkT
へ移 移動	!KOTSW
べて	!XBWOHeHiW
まし	&G'G(C*E+=-T0H2E4B5H6F7H:9;J<J>5?GAICJE4IEPFQKUCXCYHZ0];
まし した	&G'G(C*E+=-T0H2E4B5H6F7I:9;K<J>5?GAIE4IEPFQKUCXCYHZ0];
ます	&6'((T*I+T/A295I6E7C9:<D=9A4B;F?GDH1JSLIMHNKS:U?VKW=YCZ,[A_UaJbHdFe-i>jEk:
ます 1	,V;STU
ます num	cV
ます この	!JGT
ます しば	_V
ます すか	!W+U,C.F/I0J1T5I6J9J<K>XBGIJJJKULFNHOCRJTD_FcUfUlE
ます すが	!9&J,SJWKJPVQG
ます サン	!J0T
ます ファ	!G(S;K[T]VbS
ます 反映	!I#W
ます 接続	5IXS
ます 転送	(TgZ
ませ	!E"D%J)E-A1J4C8B:;<TCJDEEKJHKFMDPJQISTU;VIXF_>aKcEdDgEh@
ませ せん	!E"D%J)E-A1J4C8B:;<TCJDEEKJHKFMDPJQISTU;VIXF_>aKcEdDgEh@
また	#F&E(F)H*D+E-E.>1?4J5G6V8B<B=G>H?G@FAUCDDHF[HHJJK;LUMKPCSFTUVEXAYFZE[A^V_Eb=cDeAfDgFhIj@lD
また たは	#F&E(G)H*D+F-E.?1@4K5G6V8B<B=G>H?H@GAUCDDHF[HHJJK<LUPDSFTUVEXBYFZE[B^V_Eb>cEeBfDgGhIjAlE
まで	!B#a(H/H1E3J5J9IGHLENJOKRAVSWI[U^KfHgIiFkClH
まで でに	.VKS
まれ	!I"J'K,J/K0Z3I5I6U8K?HAIDUFWKHOKPJRHSKTK^IaKgKjIkKlI
まれ れて	!J"K'K,K0Z3J5I6U?HAIDUFWKHOKPJRH^IaKjIkKlI
みが	.BS_
みで	!=.JBKSH[IaXjW
みで です	!A.KSIaXjT
みに	!>.W?U@WBHCWQTRIVHWJYT[HiH
みに に失	!6.W?U@WBICWKSQTRIVHWJYU[IiJ
みの	#J,I0KKIOV_UjU
みの のホ	7SdS
みの の鍵	#KjU
みま	!D.I0SSZVUaS
みま まし	!E.I0SSZVUaS
みを	!D.W>SKVLTbS
みエ	!@.TAT
みエ エラ	!@.TAT
みフ	SKVX
み取	6K8J;I<J=XCIOJRKbJiHkK
み取 取り	=W
み取 取れ	!D&S8K
み台	!E%T&T,DBERGTWWaiJkI
み権	.ESU
み権 権限	.ESU
み用	LJ[W
み用 用に	LJ[W
み込	"J#J%I'H(G*J,G-I.?/G0D1H2I3F5E6J7G9H;X>U?V@WAUBECUDIEIFEGFJHLCNIOFQTRDS?TAVHWFXG[E]H^I_HaGbIcIdIeGfIgIjBkDlG
み込 込み	.I8I>K?T@VAVBHCWKEQTRJSJTGXJiJkI
み込 込め	!@&J.G0H5J7J8T;V>YBGCIFKHELIOJSETG[J]KjJ
めま	!3&H'I(H,E/G0E1J3H5F9I;X>W?UBCCFDJEKFIGKOHRHXK]H^TaIbIdJeHfJjGlJ
めま ませ	!8&I'I(H,H/I0F1J3I5G7I9I;X>W?UBECFDJFJOHRJTD]I^JaIbKeHjHkJlK
める	CW
める る状	CW
めサ	8WKJ_I
めサ サー	8WKJ_I
めセ	1T
めセ セッ	1T
め使	!GDSEVFS
め切	!IMS
め切 切断	!IMS
め接	!@5Y7JKGTUlF
め接 接続	!@5Y7JKGTUlF
め終	!JTS
め終 終了	!JTS
もう	;SPJQViU
もう うと	!K-T
もう う一	;SPKQViU
もし	!S
もの	3Y5KIS
もの のが	!GBSIT
もの のと	!H3Z
やり	!HSW]S
やり り直	!HSW]S
やデ	ITSB[EeK
やデ ディ	ITSB[EeK
よう	"G#T'J(K)K+H,F-I.G0E5D6H8J=F>J@IAJB>CJFKHJKDNUOFQJRETEVUYH[B^J_KbEeGfJiCjBlT
よう うで	;TNT
よう うと	7UlT
よう うな	+J/U0K;J=JVV[EeK
よっ	)T-I8SBGfHkKlU
よっ って	)T-I8SBGfHkKlU
より	"S%V&J'S,B-E.B/J3H5J7J8X9KB;IKLJOIPJRFTD]YaGhIiD
より り大	]W
よる	!@"I#S,K5TKJRETJZT^XhUiFkJ
よる る認	!F#UBThVjS
らく	!H#U_V
らな	!F"S#U7SBJISLWiT
らな ない	!F"S#U7SBJISLWiT
らの	"H&I*J-D2K3H5G6H8K9H<I=KBFFJIHK=MXWGXU]H_FhKjK
らの のエ	!:.TIJ[ScJ
らの の応	,T/FRKbTcXfS
られ	!A"C%I&G(J)V*K,@/I1Z2K3E5E9D;I=FCIFKHKIDJELGQJSAT@VIYI]IaFbJdKeJgThHiTjJ
られ れま	!6"F%J&H)W,@-T/J3G5F9D;J=GCKIEJGLHSCTBVJYJ]I_TaGeKhIiU
らリ	-U8HNV
らリ リセ	-U8HNV
ら再	!G#U_T
ら切	,K-V1JBGKSNJRJSJTI_SbKcJfJhTiJ
ら切 切断	,K-V1JBGKSNJRJSJTI_SbKcJfJhTiJ
ら応	!E%U&T/U
ら応 応答	!E%U&T/U
ら接	,X
ら接 接続	,X
ら読	CViJ
ら読 読み	!D&S
ら読 読め	CW
ら送	]W
りが	6SRT
りす	3T
りす すま	3T
りま	"/'5+U,A-3.D0A2B4=8C9D:A?7BKCDF@G@ITJDM>ODRFTHUFVXX7[E_2aBbEcDd8e0h:
りま まし	!E%V,G.D5G8CIKLIOIRCSCVW_IcKiHkSlT
りま ます	"D#X&J'K(W)H*G-H.;/C0E2K3X4I6I7D9H:K;X<E=J?J@HAHB<CCEIFGGGHHJEL>PAS6WGXIYEZK[C]U_EaDeKhIkD
りま ませ	"<#;'=(6,9->0G2G3,4E8F9I:H?=D8FGGIITKDMFO,RKTCUJX@[J]D^J_Aa9b4c;d?e7f/hDjC
りを	!J/U
りを をし	3T
りサ	!G8TKDXU]S
り値	"T
り大	]W
り大 大き	]W
り権	!J=X
り権 権限	!J=X
り直	!DOJSW]Z
り直 直し	!FOKSW]X
るか	,TTV
るこ	%U,J5JLGRG[V^SlS
るこ こと	%U,J5JLGRG[V^SlS
るた	"H'I+U,K.S0S4S5H;H=JBHDUIIKJLIRJSFTG]KaKiIjK
るた ため	"H'I+U,K.S0S4S5H;H=JBHDUIIKJLIRJSFTG]KaKiIjK
ると	!Z.T6JKHXSgJlJ
ると とき	!VgJ
るの	!S
るの のは	!S
るも	!K3WIT
るも もの	!K3WIT
るア アク	!V
るコ	3H5U
るコ コン	3H5U
るサ	!H3Z
るサ サー	!H3Z
るパ	!HJTeU
る前	!I-VcW
る前 前に	-VcW
る可	!>3W;TKKQTfS
る可 可能	!>3W;TKKQTfS
る場	!SOU
る場 場合	!SOU
る形	>W
る形 形式	>W
る必	!H3S5UiS
る必 必要	!H3S5UiS
る状	CW
る状 状態	CW
る認	!F#URVZKhVjV
る認 認証	!F#URVZKhVjV
る鍵	!D&TBIPUiJjU
れか	!T
れた	"J#T%F&D(C)E*H+F-D.H/J1=2G4I596D9D:H;J=D?FACBVCFDGEIFGGCHEKVMKNHPAQCRGWDXGYSZH]D^D_Ba@bBeDf@hFlC
れた たた	,S.HJSKW
れた たフ	'I@TITKJVIYT
れた た利	#UiV
れた た可	!I1J8WKSVT
れた た接	!H
れた た鍵	3U5I@SBSiIjV
れて	!G%=+A,D./0S3H7H9>:T<C=>@7C9E:G7HBI:L3M@N;PTQ=UIZ:]EbFcCfIgTh=iJjTk6l:
れて てい	!G%=+A,D./0S3H7H9>:T<C=>@7C9E:G8HBI:L3M@N;PTQ=UIZ:]Eb;cCfIgTh=iJjTk6l:
れば	!WOI
れま	#G%U(7*8-V.F/D2G4=6;7?8V:A;7>A??@?A<E?IDKTL+M<NIPFQ:SAT2UFV4WJXBZ@[J^Id8jU
れま まし	!I%U(D*?+D-V/A0I2C4C5;6A7D8X:G;B<=>J?G@DACEGI=KVL:M@O;P@QCRHSHT9UIV<WKX>ZF[?]Bd;
れま ます	!]"K)UBIIKKJSH^GaKcTiH
れま ませ	!B"I#J(F)J*J,A.@1B3J5W6J7I8E9I;H=G>JCHL?QKRVSFTCVJYJeHfEgHhJjWkFlJ
れま まで	.U
れる	1VEUOTSI^GcVgH
わせ	*T,K/K2SLVSWTI
わせ せく	!C"VRU
わせ せて	ST
わっ	!J
わっ って	!J
わり	.HBFKDRKSI^XbYfY
わり りま	.IBKKFSKbU
われ	!@,K-H;UJXKT_JjV
われ れて	!K;UJT
われ れま	!D-IJSKT_KjV
を	!UITLHSH
を stat	ITLISI
をお	#VBYiUjU
をご	.KBDLH^U
をご ご利	^V
をご ご確	(TBHQT
をご ご覧	bV
をし	3T
をし して	3T
をア	0WIIKJVHaF
をア アッ	0WIIKJVHaF
をオ	OTSJ
をオ オー	!T
をコ	<TBH[ViK
をコ コピ	[V
をサ	jI
をサ サポ	!GBH
をサ サー	BT
をス	CTISSK^V
をス スキ	CTISSK^V
をロ	!E?SQK
をロ ロー	!E?SQK
を中	!6,G-J.S1K5U6I8F9JBHOJTC_HeT
を中 中断	!G3V5TTJkS
を中 中止	!:8IBJKTTJeT
を予	!J)W9SJTKJ_Z
を予 予期	!J)W9SJTKJ_Z
を付	!T6JlK
を付 付け	!T6JlK
を作	1IBIIIS[[HaJe[
を作 作成	1JBIIIS[[JaJeX
を使	#I%V&J'K+I,E.E/I0I3H5H7I8H9J;@>U@IFSGHIJKFLJNHOKQGSHTEWKZF_JaKbGfIhIkH
を使 使用	#J%T)S+J,H.G0J3K5K7K8I;F>UFTGJKHQJSKTHZHbIhKlI
を保	%S,K.T3FHWKFOVPEQGTHaS
を保 保存	.T3GBIHXOWQJRJTI
を保 保持	%T
を修	!X
を修 修正	!X
を停	"V-TKI_IhU
を停 停止	"V-TKI_IhU
を入	GSiX
を入 入力	GSiX
を再	!Y.I0HIKLITFXJ]ZkJ
を再 再開	.J0HLJOS][
を出	cS
を出 出力	cS
を切	!F_JiUjW
を切 切断	!F_JiUjW
を初	"TcTfVlI
を初 初期	"TcTfVlI
を利	eS
を利 利用	eS
を参	aTeH
を参 参照	aTeH
を取	!H,K-T1V3X6IBINSOHRITFVT]JeJiJkU
を取 取得	!I-T1X6JNSOHVU]JeKkU
を受	,GKGMVNURFWJ_JiK
を受 受け	#S,JRI
を受 受信	!EKJMWNT
を含	/I0G6T;T<J@TAS
を変	!C3W
を変 変更	!C3W
を完	&IKVhW
を完 完了	&IKVhW
を実	!E,J7UBJCVcYiK
を実 実行	!E,J7UBJCVcYiK
を待	!J-T
を待 待っ	lS
を待 待機	!K
を復	PSQU
を復 復号	PSQU
を拒	!G"D#F)F,X-B.K1B2J3A6K7H8@9F<TBUFSGDHJIKJJK?NFOER>XK^J_KbHcIdJeIhGjW
を拒 拒否	!I"E#F)F,X-B1C2K3B7I8A9G<TBUFSGDHJJJK@NFOIR>_6bIcIdJeJhGjW
を持 持っ	BX
を指	!Z"J,I5I6G;D<J>I@KFKQERGTIdKjXkV
を指 指定	!Z"J,I5I6G;D<J>I@KFKQERGTIdKjXkV
を提	ST[SlS
を提 提供	ST[SlS
を検	,J/J3Z5X7IBFHWLJTBdVkH
を検 検出	3VTK
を検 検索	TKdT
を検 検証	3V5XHW
を求	PT
を求 求め	PT
を無	!HDW
を生	!T
を生 生成	!T
を登	#T;G@SEVQKiG
を登 登録	#T;G@SEVQKiG
を確	#B%J'D)H+@,V1:3W5W62?E@FDEEFFBG<HFJKMIO?VHWSX@YE[B]C_JaFcAdJeCfChFiH
を確 確立	/G1G7ILJRISJWUiHkHlW
を確 確認	#E'F+D,T/S1C3Y5V65<S?F@HDGEHFDG@HKMJOCSSXCYF[D]GaJb@cCeFfIhIiJlG
を終	!@<HKI
を終 終了	!@<HKI
を経	XV
を経 経由	XV
を続	!D5THV
を行	!G.TJUKS
を行 行っ	!I.U8SJUKTOS
を要	!H%UGWjS
を要 要求	!H%UGWjS
を見	!GRVkS
を見 見直	!GRVkS
を解	!J,H/[3K5J7JKJLKRKSJTBXUcW
を解 解決	,J/[TGXV
を解 解釈	!FcX
を設	SKaT
を設 設定	SKaT
を許	bS
を許 許可	bS
を試	%T^XfTiJ
を試 試行	%U
を読	&K(J-J.G0H7K;W=T>S@CBFCHDKHFKTLIOISETHYA[K]JjJ
を読 読み	&K-K.H0I;U=T>T@CBGCJHFKULIOKSETHYBjJ
を起	!WTIbV
を起 起動	!WTIbV
を超	!J.Z8TBJKHLJSI
を超 超え	.J8TJS
を超 超過	!G.]
を転	!Y0HIKLHOHaUgT
を転 転送	!Y0HIKLHOHaUgT
を返	"H.TOWTH[TiT
を返 返し	"H.TOWTH[TiT
を追	!Z3I5F
を追 追加	!Z3I5F
を送	![.GKILIOHTGfT
を送 送信	!Y.GKKLJOISSTIfT
を選	6H;FAJBJMUYWkK
を選 選択	6IBKMUYTlS
を閉	!C)H*S3G5H7KJKKYWK
を閉 閉じ	!C)H*S3G5H7KJKKYWK
を開	!J"G#H%I'H(C+S.@0G3I5<7B8@;@>F?G@JAIBVCDDJFIGFITJFNDOGPHQGRGVCXGYE[?]Ba=dHeDgHiHjElF
を開 開け	(H+H.B1E5F7H8I;E>I?JCIIWKDRCYH[E]G_SaIcTeIfHiDkI
を開 開始	)S-S/G0I1T3J5G8IOGTDVJ^S_GaGbJfT
んか	!AMViTlS
んで	!F"C';-G.U4B5S8::G;F@GBTFGGJJ@KCMEN8PFRGTSZG[F]I_CcFdFgB
んで でい	;U<K@UAT
んで でし	!G"D'<-H4B5T8::G;C@;ACBUFHGKHSJAKCMFN:PGRGTSY>ZH[G]I_DcGdFgB
ァイ	!K"C#:%=&7(S);*=,1-@/20[1E2?354>53677?8C9>:?<TB<E<F?G7ITJJKIM>N8OXP?QIR>TBUDWEX:YUZ;[U]U^I_HbHc?eKfFhDi;j?k@l7
ァイ イル	"C#:%=&7(S);*=,1-A/20[1E2?354>53677@8C9>:?<TB<E<F?G7ITJJKJM>N8OXP?QIR>T#UDWFX;YUZ<[U]U^I_HbHc?eKfFhEi;j?kAl7
アが	!T
アに	!I8UKW
アに によ	!I8UKW
アを	!Y
アを を生	!T
アウ	"G)K*J-F.H/F1E3H5I6I7W9HBBGHIKLGRESHTXXWaIbHcIdWfHhJiEjJkT
アウ ウト	"G)K*J-F.H/F1E3H5I6I7W9HBBGHIKLGRESHTXXWaIbHcIdWfHhJiEjJkT
アカ	"]#X&D'I*J+I,J-I.H/H0G1D3H5F6H8G9K:V;H<J=U>K@KAICJEIFGKFLFOGPHQJSFTGXGZI[J]J^H_CaKbScIfGgJiZkJlH
アカ カウ	"]#X&D'I*J+I,J-I.H/H0G1D3H5F6H8G9K:V;H<J=U>K@KAICJEIFGKFLFOGPHQJSFTGXGZI[J]J^H_CaKbScIfGgJiZkJlH
アク	#E%D&J'B(C)G*G+F,E.?/@1@2H4J6G7@9F:J;@<B=V>H?H@HAGCVDVEJFFIHO?PGQGSWTWWAYFZK[D]C^EbCcCdEeAf@gEhHiVjHk>lA
アク クセ	#G%G'E(G)H*I+F,F.A/B1B2J6H7F9G;@<B=V>H?I@IAHCVDWEKFGIIJHLSNHOAPHQGSXWCYF[E]D^FbCcEdIeCfBgFhIiVjKkBlE
アク クテ	BITV
アダ	AT
アダ ダプ	AT
アッ	"@#E%H&E'X)G*E+F-J.V1<2G4J6C8I;H>F?E@CADDGEIGAHFMINDPDQCR@WBXDZG]A_@b>dGeJfBg@hFiIjGkBlB
アッ ップ	"@#E%H&E'X)G*E+F-J.V1<2G4J6C8I;H>F?E@CADDGEIGAHFMINDPDQCR@WBXDZG]A_@b>dGeJfBg@hFiIjGkBlB
アド	!9"G/X6U7IBFLJRE_Td[iT
アド ドレ	!9"G/X6U7IBFLJRE_Td[iT
アル	!I"J(K*Y,J/H2]5H9ZBHEUKJNKRGSJTHiKkJlK
アル ルゴ	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
アン	*V-T9SBKMTiJlI
アン ント	*V-U9SBKMTiJlI
アー	'V
アー ーカ	'V
ィス	.bSJ
ィス スク	.bSJ
ィブ	BDGXKS
ィブ ブに	!F
ィレ	"G&I'E(H*J+E,F-I.>/E0A1[3I5H6I7I8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRETFVKXKYF[[^G_IaDbFcHeZfHgFiBjHlG
ィレ レク	"G&I'E(H*J+E,F-I.>/E0A1[3I5H6I7I8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRETFVKXKYF[[^G_IaDbFcHeZfHgFiBjHlG
ィン	3YBERXiF
ィン ンガ	!E3Y
イア	"H*V,I-T1J3I5T8K9SKIMTRESK_HlH
イア アン	*V-U9SBKMTiJlI
イス	.UPTSJ
イス スに	.USJ
イズ	(V0J<KIDKXLFOHSFVUaHcTg[
イズ ズが	!B(SKYgZ
イズ ズは	cU
イズ ズ確	!GVW
イダ	RX
イダ ダー	iT
イッ	5V
イッ ッチ	5V
イト	"K)K,A/K0G1F3I9I<IICJVKXMTOGRHTCVUWJ[I_GfIkHlG
イト トに	!W,H
イト トを	.TJT
イト ト受	.U
イト ト数	VS
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!B,K-U.K1G8WWT_IgX
イプ プが	!E1J8WWU_K
イプ プに	!K-T
イム	"G#K)K*J,K-F.F/E0J1E3G5G6G7V9F;JAKBAGVIJLEOHPJQKR@SCTYXW[K^KbHcIdVfGgJhJiCjIkS
イム ムア	*K-G.H/G1G3I5I6I7W9HBEGHJSLHRISHTXXWaJbJcJdWfHhKiIkT
イム ムス	aV
イム ムパ	GYRHiJ
イル	"C#:%=&7(S);*=,1-A/20[1E2?354>53677@8C9>:?<TB<E<F?G7ITJJKJM>N8OXP?QIR>T#UDWFX;YUZ<[U]U^I_HbHc?eKfFhEi;j?kAl7
イル '	!@LDOTVV
イル 'c	!J>UDKISOGSHYT
イル 'd	OS
イル c	!JHV
イル e	!G<F=J>U?WIV
イル opt	!G@UAT
イル ルが	"K'H+E.@/J0?1F;J<X=A>D?I@JAGBICGHJIULDO_PIS@TJ[A^Ca?bJeJfJ
イル ルで	!A'W@UOGRTSGaG
イル ルと	LJSF]V
イル ルに	!=+USJ]V
イル ルの	!J"@'A(Y*K+K,I-I.I0;1A3I5J8F9F=T@JCWDWHFIFJGPFRATFWF[9]T^A_CfEgWkH
イル ルは	!?'X(G+I.D1J;V=I>IAIBKCJDJHKI9KFLGO[SJVWYV]@^IaBbJgI
イル ルへ	.T
イル ルま	!CIVLYSI
イル ルや	ITSB[EeK
イル ルよ	]W
イル ルを	!T(D,J1E8G9I;U<T>X@IAAB>CCHAK>LJOIPHQFRJTCVBWF[=^G_Ta;bCdIeCfEgIiIkK
イル ルサ	!B"SKSRSgTiT
イル ルシ	!I0TSH
イル ル名	'H(H.A0c;J<KIEKISHVGYJ[Z]FaEeHgJ
イル ル転	!G.UIIVKfU
イル ル送	!C.UIUL[[G
イル 属性	!C0JITLIOKSWaZ
イン	"X#T%B&@'B(C*A+E,=-<.50E2B4H6=9<<A=C>F@ACADGEEFDGYHEI=JBK6LKMFN@O:P?RTVAW:YC[>]@a?dDe>f=gBhSi]k9
イン ンし	!X"CBARCZV_Ki@
イン ンで	"S#U,H.H/D1E5FBYGYLIOKQJR[SIT?bHeJfJjU
イン ンに	iWjH
イン ンは	!D"U#S)TBGRG_JbT
イン ンイ	"TBEGTiT
イン ンス	!U1TBJTH^VbTcS
イン ンタ	!>,G/V7TBIGYRJXS
イン ンポ	;VAUQURI
イン ン名	!G
イン ン失	!C1K8KTIhX
ウェ	,H8T@TKWTJ
ウェ ェア	!F8U@TKX
ウザ	![TI
ウト	"G)K*J-F.H/F1E3H5I6I7V9HBBGHIKLGRESHTXXWaIbHcIdWfHhJiEjJkT
ウト トし	,?1JBIJVKDTWX]dV
ウト トに	8T
ウン	"[#W%J&B'B(I)I*H+F-C.C/B0A2I3C5>6F8C9F:U<F>I?HAECGEHFEHJIFJIKJLANHOBPFQFS?VIWIXDYFZG[F]G^E_?aFcFdFgGhIi[kElE
ウン ンし	!GTY
ウン ント	"[#X&C'H)J*I+H,D-E.G/E0F2K3F5@6G7J8F9G:U;H<I=S>J?K@JAICIEIFFLDNJOFPGQISCTDWKXFYKZH[J]J^G_BaIcHgJhJi]kIlG
ウン ンロ	!Y@T
ェア	!F8U@TKX
ェア アに	!I8UKV
ェイ	!T,K
ェイ イク	KS
ェッ	&H(Z.I3J5KCYKHLHOISETGVT]J_GaIiJjGkX
ェッ ック	(Z.I3KBCCYKHLIOISFTGVT]J_GaIkX
ェル	!E"D,J.K1X3JBHKJRJSJTH^SbfcZiH
ェル ルの	!D1U^UbYfT
ェル ルは	!B1UbUcY
ェル ルを	bY
ェン	"I#J%b&^,K1J3K5I8JFKGJRESHTJWJhViB
ェン ント	"I#J%b&^,K1J3K5I8JFKGJRESHTJWJhViB
エス	!I%S
エス スト	!I%S
エラ	!F"@#H%:(J*T4G5I6K8F9U:A=E>B@9C7E>GIJEM<NJOJPERIUDX9YHZ;^H_EbAcTjBkT
エラ ラー	!F"@#H%:(J*T4G5I6K8F9U:A=E>B@9C7E>GIJEM<NJOJPERIUDX9YHZ;^H_EbAcTjBkT
エン	3S
エン ント	3S
エー	"H#J%a&],J.J/J1H2V3H5F8IFHGILJNKRCSGTIWIaJbJfKhViA
エー ーシ	!J*T2X9T
エー ージ	"I#J%b&^,K1J3K5I8JFKGJRESHTJWJhViB
ォル	!H"K&K'I(K*K+G,E.G/B3H5G6T7I8K9H;G<B=JBCFJHKKFL_NKQJSTTCVGWJ[U]D^HaFbIcIe[fJgJiJjKkHlI
ォル ルダ	!E"K&K'I*K+G,E.G/B3H5G6T7I8K9H;G<D=JBCFJHKKFL_NKQKSTTCVGWJ[U]D^HaFbIcIe[fJgJiJjKkHlI
ォー	!G.X
オフ	KKSJ[K]W
オプ	gU
オプ プシ	gU
オン	!YiE
オン ンで	!YRHiK
オー	!IOSSSTT
オー ープ	OSST
カイ	'V
カイ イブ	'V
カウ	"]#X&D'I*J+I,J-I.H/H0G1D3H5F6H8G9K:V;H<J=U>K@KAICJEIFGKFLFOGPHQJSFTGXGZI[J]J^H_CaKbScIfGgJiZkJlH
カウ ウン	"]#X&D'I*J+I,J-I.H/H0G1D3H5F6H8G9K:V;H<J=U>K@KAICJEIFGKFLFOGPHQJSFTGXGZI[J]J^H_CaKbScIfGgJiZkJlH
カル	'J(U-K0I;J<DIbLCODSCVH[F]ZaI
カル ルと	!K]U
カル ルフ	!?<FI]OK
ガー	!E3Y
ガー ープ	!E3Y
キシ	!K"K,C.K/F5J6H7J9KB@GKKJRDSJTDWgX]iFjIkGlI
キシ proxy	XV
キシ シの	BGRGW^iJ
キシ シサ	!G,JWW
キス	!Eg]
キス スト	!Eg]
キッ	.K1T;KKHLJOKPVQSSJVJ
キッ ップ	.K1T;KKHLJOKPVQSSJVJ
キャ	,J.U1J5W8JIJLTiV
キャ ャン	!C.V5VIJLUiV
キュ	!V,J0G3T8KDWIUKGOHSVTH
キュ ュリ	3TDW
キュ ュー	0JIUKJOISW
キー	"H#K&Y(I*I+J,A-I.I/D0I1H3T6J7F<C=H?F@TAXB[FGGWKALJOHQ@RBSCTDWGXJ^J_JaIbKcIfGgTiEkI
キー ーが	!V
キー ーの	3U<I@TASRFiE
キー ーを	BWRT
キー ース	!Z
クか	!FTUXV
クか から	!FTUXV
クさ	_X
クさ され	_X
クに	!T,E/S7WRJTA
クに に届	,I7WTI
クに に接	!V/UKURKTG
クの	!^+U;HBG
クは	!A&T7X<VRKXWjU
クを	!G,J2T3TBVCTQS
クア	,S-G1J5T;IBVIK_IbIjK
クア アッ	,S-H1J5T;JBV_IbJ
クエ	!7,[-J7IBJT[k@
クエ エス	!I%S
クエ エラ	!:,[7IT[kA
クサ	!E([
クサ サム	!E([
クシ	!D7TRVcViTkT
クシ ショ	!D7TRVcViTkT
クス	!Y
クセ	#G%G'E(G)H*I+F,F.A/B1B2J6H7F9G;@<B=V>H?I@IAHCVDWEKFGIIJHLSNHOAPHQGSXWCYF[E]D^FbCcEdIeCfBgFhIiVjKkBlE
クセ セス	#G%G'E(G)H*I+F,F.A/B1B2J6H7F9G;@<B=V>H?I@IAHCVDWEKFGIIJHLSNHOAPHQGSXWCYF[E]D^FbCcEdIeCfBgFhIiVjKkBlE
クテ	BDGXTV
クテ ティ	BDGXTV
クト	"G#K&I'E(G*J+E,D-H.>/E0A1[3H5G6H7H8F9H;C=E>H?J@HAHBCDIFIGIHGJJKBLVNIOAQIRDTDVKXJYF[[^G_IaDbEcHeZfGgEiBjHlG
クト トリ	"G&I'E(H*J+E,F-I.>/E0B1[3I5H6I7I8G9I;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRESSTGYG[[^H_JaDbFcHeZfHgFiBjHlH
クフ	!T
クフ ファ	!T
クラ	*V-T9SBJLJMTSIiIlI
クラ ライ	*V-U9SBKMTiJlI
クリ	!T-SBI^Kc[
クリ リプ	-TcX
クレ	!U
クレ レッ	!U
ク容	!H.a
ク容 容量	!H.a
ク接	!J)T,J-V1T7DBEJXKTkI
ク接 接続	!J)T,J-V1T7DBEJXKTkI
グを	!E
グを を参	!E
グア	!W
グア アウ	!W
グイ	!K"U#U%F&D'F(I*E+H,J-B.?0F2F4J6B7B9B<F=F@FAEBWCFDJEGFFHHIEJFK>LBMINEOCPDRUS:VHWBXCYGZS[E]H^BaFdIeDfCgGhTi[kA
グイ イン	!K"U#U%F&D'F(I*E+H,J-B.?0F2F4J6B7B9B<F=F@FAEBWCFDJEGFFHHIEJFK>LBMINEOCPDRUS:VHWBXCYGZS[E]H^BaFdIeDfCgGhTi[kA
グオ	!YiE
グオ オン	!YiE
グラ	!Y
グラ ラム	!Y
グル	CS
グル ルー	CS
グロ	5TCK
グロ ロー	5TCK
ケッ	!E&T-U.D/H1J3K8C9JBFJVLKRJSETCc_kT
ケッ ット	!E&T-U.D/H1J3K8C9JBFJVLKRJSETCc_kT
ケー	!S^W
ゲッ	!V
ゲッ ット	!V
コネ	!?-J1J7U9HBYKIRUTUcVfJ
コネ ネク	!?-J1J7U9HBYKIRUTUcVfJ
コピ	,I.T5J8IBEIUKVLJTH[T^VaJbSfFiJ
コピ ピー	,I.T5J8IBEIUKVLJTH[T^VaJbSfFiJ
コマ	!E(I*K/I2K3H6I;H<IAJFKGSJIOJRKTJVHYJ]J^XiKjH
コマ マン	!E(I*K/I2K3H6I;H<IAJFKGSJIOJRKTJVHYJ]J^XiKjH
コル	'I,B.I/C0J3G5G7H;KBIGJKKLEN[OHRASETBWHXI]J^YaIbSiEjJlZ
コル ルが	!U9KlT
コル ルで	lV
コル ルに	!U6K
コル ルの	!H.TKTNW^K_ScElU
コル ルを	!C6JfUlZ
コル ルエ	!E*U2U9UhT
コン	1H5SGJRHSHTB
コン ンピ	5TTD
コー	"G#E%H(>)D+D1F2D3>5B6E:K;I@GBHCCDFEKFGHDJAMJNCPCR8VGW=XGYGZI]A^B_@cUgShHiGkFlB
コー ード	"G#E%H(>)D+D1F2D3>5B6E:K;I@GBHCCDFEKFGHDJAMJNCPCR8VGW=XGYGZI]A^B_@cUgShHiGkFlB
ゴシ	!J*T2X9T
ゴシ シエ	!J*T2X9T
ゴリ	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
ゴリ リズ	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
サイ	'I(V,D0G3I8G<IBAGSICKVLBOESBTGVT[JaEbIg[
サイ イズ	(V0J<KIDKXLFOHSFVUaHcTg[
サイ イト	!Y,H
サイ イン	"TBEGTiT
サブ	"I)T,I.I0JBJIKKKL@OJRHS>TJ[Ee_f]
サブ ブシ	!F"K)U,Jf^
サブ ブデ	!GLHSGe[
サブ ブフ	LHSI[JeU
サポ	!;,H.G3G5G8K;E>W?U@IAYFGKFNJSFTHWJ^KfJkI
サポ ポー	!;,H.G3G5G8K;E>W?U@IAYFGKFNJSFTHWJ^KfJkI
サム	!E([
サム ムが	!I(X
サン	!J0W
サン ンプ	!J0W
サー	!C"H#H%>(F+3/S3S:<;.<?=D>:?7@6A0C7D7GHHBI,JBM7NWP5Q3RSUCWJY6[B^G_SaGcJgA
サー ーバ	!C"K#I%@&?(G+4.S/S3S:=;1<@=3>;?8@7A2C8D9HCI.JCM9NXP6Q5UCWJY7[C^H_TaGcKgA
サー ービ	"H5KGFKJLJTEXKZGjJkUlI
ザー	!W#U&F*J+H,D-K/D0J3H6G7G9H;C<D=W>H?J@JAEFFHJIHJJKBLFMJNJOJPFRESBTBWHXKYI[J^I_FaJbHcIdKeKfIgJhHiZjJkFlI
ザー app	![REiH
ザー ー名	)TQJTJZTiTjI
ザ名	"TRWiSjS
シの	BGRGW^iJ
シェ	!J"C,I.I1W3J8JBFLJNKOJRJSHTH^SbecYiGlH
シェ ェイ	KS
シェ ェル	!F"D,J1Y3KBHKJRJSJTI^SbfcZiHlH
シエ	!A*S2X9TWV
シエ エー	!J*T2X9T
シサ	!G,JWW
シサ サー	!G,JWW
シス	)S,G/KBHISKJLBOJRDSDTJf]iE
シス ステ	)S,G/KBHISKJLBOJRDSDTJf]iE
シュ	(VBHKJ]TkU
シュ ュが	(J]U
シュ ュに	!K
ショ	#H%H&H(I/A0I1T2U3?4J5@6H8X;C<F=G>J?H@IDJFGGEHJIFLCMKOGPHQESATFVGWBXJYI[H]JdHeIhHlG
ショ ョン	#H%H&H(I.A/A0I1T2U3?4J5@6H8X;C<F=G>J?H@ICSDJFGGEHJIFLCMKOGPHQESBTFVGWBXJYI[H]JdHeIhHlG
シー	'T,H0T2J3I9IEVFTLJ
シー ーク	!U
ジに	!V
ジの	!U1V^GcU
ジを	^VbWcT
ジを を待	lS
ジェ	"H#J%b&^,J.J/K1I3I5H8IFJGILJRESHTJWJaIbKgJhViB
ジェ ェン	"I#J%b&^,K1J3K5I8JFKGJRESHTJWJhViB
ジス	!V
ジス スト	!V
ジト	,K1I4SKHLITHcUkK
ジト トリ	,K1I4SKHLITHcUkK
ジュ	.H=VOT
ジュ ュー	.H=VOT
ジョ	!A"G&H)J*K-W.B/H0I1C2K3G4J6F7D8C9F;G<G>I?Z@HBKCHHSKENVQEXV[J]J^IaHdHfFgIhHjFlG
ジョ ョブ	!H"J-G.F/K1I6I7J8JHUNKQIRUXXjJ
ジョ ョン	!E-Z8J;I>K?[BIKHNWRJ_JkS
スが	#J%I&F'H)I*K,J-J.C0C1V2K3E5B6V7A9H;G<G=UBJCHDIFIJJNEOGPIRUVHWDXH]J_?bKeHgKhKjAlD
スが が不	!H6W
スが が拒	,:0J8I=VHSKGR[_JfJiVjJ
スが が見	7KITLT
スで	/G7I8V=KGJHJISOKTSVJaIdUiYkKlI
スで でき	7J8VHKISRSTTVJaIiV
スと	!I,WTTkS
スに	,J.TBKKJTJ[U
スに に失	!ELT
スに に接	!U
スに に空	.USJ
スの	!S5SBJ
スは	6T8HKJLHPSRJSI_SbSeT
スを	!_,J/WTI
スを を使	!V
スを を解	/V
スイ	5V
スイ イッ	5V
スキ	(I0I8I;I<JBJKDOEPUSKVHaIgT
スキ キッ	.K1T;KKHLJOKPVQSSJVJ
スキ キャ	!J.VIKLU
スク	"E*I,@.b/F0H1E5U8H;J<S=TFKGGKFL?NHOHRATBVG[J^I_GaGbIcVfFkIlI
スク クは	!A&T7X<VRKXWjU
スク クリ	-TcX
スク ク容	!H.a
スタ	0T;JOJTKaU
スタ タン	aU
ステ	)W,F-H/H3K8H9KB=KGOISATGWJ[J^JbEcKf^i=jJlJ
ステ テム	)S,G/KBHISKJLBOJRDSDTJf]iE
ステ テー	LSbJfT
スト	!F"6#8&B';*A-E.9/_043Z4U5d6a7Z99:B;8<3=<>??=@FBCC:DBE=F7G5I2KILEN,O0P9Q5S<UGV8Y=[5]6_Ja2cGdJe9gVh7i*j;kD
スト ipaddr	!F,U/JKIT]WJkU
スト sftp	!=,S3H5I7TKFLGlZ
スト トが	!=*T,B-U.U5E6F7VJTKWWKlJ
スト トで	!F,F/G6JBTKIbYcXfXlK
スト トに	,K/I9JBZHKTCWDdKjIkFlJ
スト トの	,K/I3V5ZBFHJLVSJTG
スト トは	!F5K6UTJ
スト トへ	!G/E7XTJXT
スト トを	/E6ZSUTIXW
スト トア	!Z
スト トキ	!H2S3U5TRJ
スト トリ	!U
スト トー	!T1TBJ^VbT
スト ト上	!U
スト ト名	+J,E.I/f1H2J3A5:6]7B9KBCKGLHSJT?XJbHcJfHiHkCl@
スト ト鍵	#K&H(J*E+J,:-A.F/51I2V3b4[5e6<7<8A9BAKB7FIHYJJKBLJNGOKPJR?SHT:W>XI^I_DbDcGdFf@gJiGjDkDlB
スト 失敗	,X.K/W3J5FBALJRVTViI
スナ ナー	!T
スフ	"I(J.J/J1J3K5I6J<B=F?J@JCHEJFJGHKILJP_QdRESJTKYG[J^J_KgJiEjH
スフ フレ	"I(J.J/J1J3K5I6J<B=F?J@JCHEJFJGHKILJP_QdRESJTKYG[J^J_KgJiEjH
スポ	!C3S
スポ ポン	!H
スワ	#G&I'J*J,C-H.G/G0H3I5F6I7E8G9J<I=I@JFIGUIIKCLEOJQKR[SETBWJXJZT[K^G_HaJcJeKgJkGlJ
スワ ワー	#G&I'J*J,C-H.G/G0H3I5F6I7E8G9J<I=I@JFIGUIIKCLEOJQKR[SETBWJXJZT[K^G_HaJcJeKgJkGlJ
ス権	!:.J5H;JCZIJKJLERFSWTIiU
ス権 権が	!@=SBUCYDIIKLHRISTiV
ス権 権を	!JST
ス許	DVSI
ス許 許可	DVSI
ズが	!H.J<E=J>GAIIJKVLKOJPWQZRKSIVJ[JgXiJ
ズが が不	!Y;JPJQH
ズが が正	!HPJQW
ズが が違	!A;VPDQW
ズが が間	QT
ズの	PW
ズは	cU
ズは num	cU
ズを	;H>UQT
ズム	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
ズム ssh	2W
ズム ムが	2T3I9U
ズム ムの	!I*^2S9W
ズ不	!D(S.VgT
ズ不 不一	!D(S.VgT
ズ確	!GVW
ズ確 確認	!GVW
セキ	!V,J3TDWTI
セキ キュ	!V,J3TDWTI
セス	#F%F'D(F)G*H+H,D.>/?2H4K6F7A8T9F;@<B=V>H?I@IAGCVDWEJFFIIJEKTNDO?PGQGSWW>YF[E]C^CdDeBgEhGiUjIk@l@
セス スが	%K,5/K0I1S3J5J=VCJKULINKRYWI_BdKeKjGlI
セス スで	7J8VHKISRSTTVJaIiV
セス スは	"U1TbU
セス スを	!T
セス ス権	!:.J5H;JCZIJKJLERFSWTIiU
セス ス許	DVSI
セッ	,B/I0J1V3D5F7F8YCIGJKTLJOFSFTF[H]U^JaDcGeJgIhJkDlJ
セッ ッシ	)S,I.H1W3E5H8ZCJSKTIWJaHcKkJlJ
セッ ット	!A,IKTNTOJWT]W
セー	!H,KBDIHKENJRHTIWJcTeUfJiGjK
セー ージ	!H,KBDIHKENJRHTIWJcTeUfJiGjK
ソケ	!E&U-V8ETH_TkV
ソケ ケッ	!E&U-V8ETH_TkV
ソッ	!IBTFUZK
ソッ ッド	!IBTFUZK
ソフ	,I8U@TKUTH
ソフ フト	,I8U@TKUTH
ソー	!Z5SBITJ
ソー ース	!Z5SBITJ
タが	!HPTcV
タの	!H.F8T<JBSIUJVTX
タの のダ	!V
タを	,I.UBHHTKTTG
タイ	"F#J&K(I)J*I+K,J-C.@/D1D3F5G6G7V9E;J<JAJB>CKGVIHOBPIQJR?TYVKXV[I]J^JbFcFdVeJfEgVhHiCjHkS
タイ イム	"G#K)K*J,K-F.F/E0J1E3G5G6G7V9F;JAKBAGVIJLEOHPJQKR@SCTYXW[K^KbHcIdVfGgJhJiCjIkS
タス	!E,F5W<S=UGJNKRETHWJXU_IkJ
タス 1	)SfU
タス スク	!E,G2S5W7U<V=ULHRFTJXV
タデ	!V
タデ デー	!V
タベ	!Y
タベ ベー	!Y
タン	!UaU
タン ンプ	aV
ター	!X%U5S9KBBRCT@iFkGlG
ター ーに	!T,TTH
ター ーゲ	!V
ダが	LU
ダを	!B1TOHSW[IeY
ダを を作	LDSTeX
ダイ	!C(S5WRJiT
ダウ	!T@TKJTV
ダウ ウン	!T@TKJTV
ダプ	AT
ダプ プタ	AT
ダー	!EIJ[T
チを	!FLU
チェ	"K(Z.I0K3J5J7K;H=KCYKGLHOIQGSETGVT]J_FaIgKjKkX
チェ ェッ	(Z.I3KBCCYKHLIOISFTGVT]J_GaIkX
チモ	!GGSPW
チモ モー	!GGSPW
チャ	)]1[KK
チャ ャネ	)]1[KK
ック	#F%H&C'G(X)I*E-A0B1A2G4J6E8J:G>G?J@HAGCYEJFGGGHHIBKFNGOBPARESHWEXDYFZK[C]C^D_Sa@bCcFdIeEfEgDhEiHjAkUlE
ック クさ	_X
ック クを	!JCTQT
ック クア	,S-G1J5T;IBVIK_IbIjK
ック クサ	!E([
ック クフ	!T
ッシ	#J%K&I(T+K,J.C/G0K1V6I7G8Y;F<I=I?JAHCTDKEKFIGHIILGOHPIQHSFVJWGXIYK[J^FcFhIlF
ッシ シュ	(VBHKJ]TkU
ッシ ショ	,H.G/K1W3E5G7K8Z;H<K=J?KAJCTGJIKLJQJSHTHWI^IaScIgIhKkHlJ
ッセ	!H,KBDIHKENJRHTIWJcTeUfJiGjK
ッセ セー	!H,KBDIHKENJRHTIWJcTeUfJiGjK
ッチ	!K&H3J5WFJGXIJKKPUQKYKjF
ッチ チを	!FLU
ッチ チモ	!GGSPW
ット	"E#D%E'A(C*A+A-X0>2C3@4G5;6<7]9G:J<D=F>H?H@GBBCEDHEVF@GAHGIAJUKUL:MFO=P<QARIS7VEXWYGZF[?^?a>bFc[f<gBhHiJj;l9
ット 2048	!IEW
ット num	!IOJ]W
ット トが	!D-W8JJS_TcU
ット トさ	!E,KKVNU
ット トに	WTeU
ット トの	!E.IKJcY
ット トワ	&H*J+K.F5I6F7Z;JGIIKKYLHNHR;SIWDXV^KcIfGjIlF
ット ト以	!GEY
ット ト操	7V
ッド	BTFUZK
ップ	">#C%F&C'W(I)E*C+C-I.W1H2E4H6B8F:J;E>C?C@BAACSDCEFFKG?HEIVMGNBR>W?XCZF]=_=bFdEeJf=g;hCiGjDkAlA
ップ プし	PVQT
ップ プタ	JUTJ
ップ プロ	"C#I%K&I'X)K*I+K.T0S1B3H5E6I8I9D;<=F>I?H@GAICGDIGEHKNHPIQHR?VSWHXIZJ]E_HbEcCdJfEgDhKiHkGlG
ップ プ先	!I,S/I5K9TBGLWSW
ティ	&I-I5H7GB<DVGXRVSJTU_KjGkK
ティ ィブ	BDGXKS
テキ	!Eg]
テキ キス	!Eg]
テス	"K,V-K.H1G6G7G8K9KKFLGRWSHTVWK_IbHcKfFlH
テス スト	"K,V-K.H1G6G7G8K9KKFLGRWSHTVWK_IbHcKfFlH
テム	)S,G/KBHISKJLBOJRDSDTJf]iE
テム エラ	!W
テム ムが	!Hf]
テム ムで	!J0T
テー	!VBKLSRISIbJfT
テー ータ	LTbKfU
ディ	"D#I%I&G'C(E*H+C,B-G.^/B0>1Z2J3E5D6F7G8D9F;A=D>G?H@FAGBACGDIEKFHGGHFJHK?LUNFO=QGRATCVIXIYEZJ[[^E_Fa@bCcEdJeZfEgDhKi@jFlC
ディ ィス	.bSJ
ディ ィレ	"G&I'E(H*J+E,F-I.>/E0A1[3I5H6I7I8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRETFVKXKYF[[^G_IaDbFcHeZfHgFiBjHlG
デバ	.UPTSJ
デバ バイ	.UPTSJ
デプ	6SAGBXiV
デプ プロ	6SAGBXiV
デー	"J&I(J)K*K+K,>.F/D0X1A5I7C9GAHCVGIKSLJODQKRBVDWH[H]H_HcUfFjIkElG
デー ータ	"J&K(J,?.F/E0X1B5I7E9GAHCVGJKSLJODQKRCVDWI[H]H_HcUfGjIkElH
デー ーモ	!W
トか	&W*T
トか から	&W*T
トが	#I%W(H,<-X1C2E3V4H6@7[:J;I<JB?EJGIIJJSLHMSNGOJPJRGSIWBXF^HaIfGgIhJiCjElA
トが が大	cV
トが が応	7SdS
トさ	,F3H5H7J>T?TAUKTNSOJSJTHWJkI
トさ され	,F3H5H7J>T?TAUKTNSOJSJTHWJkI
トし	,;-K.G/J0K1H3I5J6K;I@KAHB?FIGJJUKBLISHTWX[bKdVfJiGjGlS
トし して	BFjK
トし しま	,?1JBIJVKDTWX]dV
トで	!7"I#S+I,@-J.C/B0S1Y6G7G8JDSGINJOGRISCTFbXcWfZkJlF
トで sftp	)S1TKKbTcVfV
トで でき	!J,G/K1WBTKSiT
トで です	bWcT
トで では	!G#W=UDTeTiE
トと	!G,XBIJTTTkV
トと との	!G,XBIJTTTkV
トに	"C#A%F'H*I,A.F/D0H2G3J5I9E:TB^CJDKFHGHHGIKJFLGNHOHPJRFSEXF[I]I^IaIdEgFhFiFlB
トに によ	!CBJKBWSbUfS
トに にア	!W,H
トに に失	;VAUQVTK
トに に対	7V
トに に強	8S
トに に接	7GB[
トに に登	!C:V
トの	!H"U#K,C-I.B/C0I5X6K7G8KB?GHHHIKKAOGS>WHXK[K_GaGcYfJgIhWiKjCkIlI
トの の取	LW
トの の鍵	!D&G3F5XBGhY
トは	!C%T,H1I2K3H5G6T8H<JB>KELKTDcJiI
トは sf	"HbW
トは は不	/Y6J
トは は現	!T
トへ	&T.S/C5J7XBGKTLGPTRJSAXSiHkX
トへ への	&U.S/F7YKULGPTSAiH
トま	"TiU
トま また	"TiU
トを	!]-G/B0J1G2J3G5F6W7G9F<IIIKGNKOHRFWF]I_JaJbDgKjIkUlG
トを を指	!T
トを を転	.T
トア	!W
トウ	,H8T@TKWTK
トウ ウェ	,H8T@TKWTK
トエ	,V7KkW
トキ	3S5TRJ
トキ キー	3S5TRJ
トコ	'I,A.H/C0I3F5G7H;KBIGJKJLDN[OGR@SDTBWHXH[J]J^XaHbWeJgJiEjJlZ
トコ コル	'I,B.I/C0J3G5G7H;KBIGJKKLEN[OHRASETBWHXI]J^YaIbSiEjJlZ
トサ	,KTT
トサ サー	!S,KTU
トデ	!HLY
トデ ディ	!HLY
トパ	BKLVSV[K
トフ	!;(K-U0E<KBIIIKJLWOVSY[J_UaKhS
トフ ファ	!>(K-U0HBIIJLSOWSU_UhT
トホ	&V*V5IKFbUfTjV
トホ ホス	&V*V5IKFbUfTjV
トリ	"C#G%G'D(D*E,?0?1Y6D7C8H9B:J;?=@>F?G@FAECDDGEIGEJGKILUMJNDO>QER>T>VJYEZI[[^Ba@dJeZfBgBhIlB
トリ home	1V
トリ の一	1T
トリ リか	!D&S
トリ リが	!U<GIGLYSIeJ
トリ リで	!>1HLB[b
トリ リに	!VSF]S
トリ リの	)U-S1J4VBDLCWKXSiKjK
トリ リは	ISS?[DeU
トリ リを	!A/I1GLY[IbUcVeU
トリ リポ	!B4T
トリ リー	1JLSST
トワ	&H*J+K.F5I6F7Z;JGIIKKYLHNHR;SIWDXV^KcIfGjIlF
トワ ワー	&H*J+K.F5I6F7Z;JGIIKKYLHNHR;SIWDXV^KcIfGjIlF
トン	!?,X.J9HBUKILKSITTW]aJfG
トン ンネ	!?,X.J9HBUKILKSITTW]aJfG
トー	!V1TBJRK^VbT
トー ール	1U^VbT
ト上	XT
ト上 上で	!U
ト以	!FEYJS
ト以 以上	!FEYJS
ト側	!?)UBIKH]W
ト側 側の	]S
ト受	.U
ト受 受信	.U
ト名	"E+J,E.I/f1H2J3A5:6]7B8K9J;KB@KGLHRISJT?XIbFcIfHiWkBl@
ト名 名が	!@/]TI
ト名 名の	/F6X
ト名 名を	!E"J/YiX
ト操	!H7VSSaV
ト操 操作	!H7VSSaV
ト数	VS
ト番	,T/G5H6TBFNWRGTHWTiIkX
ト番 番号	,T/G5H6TBFNWRGTHWTiIkX
ト転	!V
ト転 転送	!V
ト鍵	#K&H(J*E+J,:-A.F/51I2V3b4[5e6<7<8A9BAKB7FIHYJJKBLJNGOKPJR?SHT:W>XI^I_DbDcGdFf@gJiGjDkDlB
ト鍵 鍵が	3]5ZBKKI
ト鍵 鍵の	!B3TH]
ト鍵 鍵は	!G4[
ト鍵 鍵を	!T"V)U,H-J/H7HBJTHkK
ト鍵 鍵検	3T
ドが	"J&K(H)G,C-F/E1=3I5J7E9K<GB:JIOERYSUTEVD[H_HaAbGcGfEgXiVjE
ドが が完	![.IKK
ドが が正	AUBIGURU
ドが が無	!JRViW
ドが が見	!F^UgU
ドが が違	!S"FQHRSi?
ドし	!T'V.I0F;WLIOJSC
ドし した	!TSF
ドし して	!F'V0J;T
ドす	IV
ドす する	IV
ドで	'@(I,I0U;HB<FIGKIHKELGQHTHVFYIZU[F]K^HaBeIgZiHjJ
ドで でき	'C,J0V;JASBJFKKKQKSSTIVH[J^JaEeK
ドで では	PS
ドで で転	gU
ドに	"J#T&H-T0H5K;K<V=TBSCJGIIHJUOGRCTVVG[VaFiD
ドに に失	-U0I<V=UIIJUOHRHTVVG[WaFiEjG
ドの	!U.JBAGXLKQJRGSIcJfJiEjJ
ドの のた	!IGTPS
ドは	!FBK^VbS
ドま	BViJ
ドま また	BViJ
ドを	0F8KB<KTLURIT@ZT^KaGcVjJ
ドを を確	!YB@ZV
ドを を開	!AKWLWSUTB
ドシ	KS
ドシ シェ	KS
ドル	8V
ドレ	!D"F/X0K1K6T7IBFLJRESKWK^J_Td[iS
ドレ レス	!9"G/X6U7IBFLJRE_Td[iT
ド中	OT
ド中 中に	!KKUOU
ド失	!C,T<JFS
ド失 失敗	!C,T<JFS
ド完	.GSJaS
ド完 完了	.GSJaS
ド済	!W
ド済 済み	!W
ド認	!VBDRYZGiB
ド認 認証	!VBDRYZGiB
ナリ	gU
ナル	!E%V
ナー	,TKJNT_V
ナー ーが	!T
ネク	!?-J1J7U9HBYKIRUTUcVfJ
ネク クシ	!D7TRVcViTkT
ネゴ	!J*T2X9T
ネゴ ゴシ	!J*T2X9T
ネッ	&H'K*J+J.E2K5G6D7];IAKGHIKKXLHNGPDQJSHWAXZZK^JaKcGfEjHlC
ネッ ット	&H'K*J+J.E2K5G6D7];IAKGHIKKXLHNGPDQJSHWAXZZK^JaKcGfEjHlC
ネル	!="J)[*J,V.G/I1Y9FBTKCLISFW[^J_JaJcI
ネル ルの	)T
ネル ルを	!E,ZBWTWfH
ノー	!D#W3UBVGI
ノー ード	!D#W3UBVGI
ハッ	(W3J]U
ハッ ッシ	(W3J]U
バか	-W/E1H3I5KBFNVTDWIbHfG
バか から	-W/E1H3I5KBFNVTDWIbHfG
バが	#H%I'J*I,T/D0T2I3C5C6H7C<TGFNATIVFWCXI]J^JaHdJeIfUiUkAlA
バが がネ	!H1K9SJSKV
バが がフ	!H.S0WLY
バが が予	"S-W1VKD_HbT
バが が公	!A<Xi]
バが が接	!K,T-H8V
バで	!BNWOUfViK
バで では	!CNWOU
バと	!F)U,I-K1U2S8J9XBKKJfS
バと との	!I)V1VKJTUfVlS
バに	&I/G5I7T9KB]KINJRCSHTUiIjDkH
バに に接	!J/K7URKTUkKlS
バの	'U*G.S/?1J2T4S6E8J9ABJEUFWGJKFLENYOGR@T<VJXH]K^JaHbIfGjFkClC
バの のホ	,J4TWU
バの の提	2X3J9J
バは	!H'K,G0G2KBGFULCOWRYSUTHWJZFaGcHeJfFlT
バは はエ	LJSX
バへ	WUXTkI
バへ への	WUkJ
バイ	"G&K'J)K*K+J,G.V/I0D1C3J5I9H<FAJGJHKI?JVKWLGMTNJODQIRTTCVUWHYK[F^J_FeJfHgXkGlF
バイ イス	.UPTSJ
バイ イダ	RX
バイ イト	,J0H1F9I<IICJVKXMTOGRJTHVUWK[I_GfIkIlH
バイ イナ	gU
バッ	!I"I&J'I(J*J-C0H1E2K5T6I;DAHFHGWIDKKLUNKOHPUQFXKYI[HaGbFcJeIfJgKjHkIlJ
バッ ック	,S-H1J5T;JBV_IbJ
バッ ッチ	BDGXIJLSPVQK
バナ	!I-TNT_V
バナ ナー	!I-TNT_V
バル	5TCK
バー	%H&3'5(=+>-W/[0<4?6V9J:F;9<:=?>@?V@@C>DDE>F2I@KJLJMBO>P@Q?SITZUIYA[:aBbDe2fGg<jH
バー smtp	!_RFTIiK
バー ーか	"J,K-C1GBIKTRJSK_DcTkG
バー ーが	"C#G&K*F,B-U.92F3@7J9@BTFJGDJFK>LFOCR@TUXI]J^I_VbDdIhTiDjUkBlA
バー ーで	"H#UBGRT^TiF
バー ーと	!@*T,G-U1G2W9YBKNTTF
バー ーに	#E&G)U.=0K2F3K5:6>7^9EBTFJHKS:VKW?XIZF^HaKbCiUjAlT
バー ーの	!D#K&K)K,>/@3a5Z6C7E8B9DBJGHHUK@LKOJT:VKWEXJ]H^HfC
バー ーは	!EBJ
バー ーへ	!V"T-K.J/D3H7H8I9IKFTXXV_GdIiIjEkKlI
バー ージ	!E-Z8J;I>K?[BIKHNWRJ_JkS
バー ー名	,J6[RJTIiI
バ側	!C1G2J8V9VLIRKSGVUjS
バ管	!E"S.TLYSV
バ管 管理	!E"S.TLYSV
パイ	-V1F8XLKWU_K
パイ イプ	!H-V1H8XWU_K
パケ	!A.GJWKHc_
パケ ケッ	!A.GJWKHc_
パス	#=%B&K';(>*A+@,5->.4/52C3=4F56778;9=:D;G?>@=BGC9DAEAF<HDIJJCK4LSMFNAO<P^QaRXSGT2UJVAW?X@Y:]?_>a=c?dCeWfKg;hEk9l?
パス 'c	=T
パス スが	!W7KBIISLS^T
パス スは	!G6ULKeTiJ
パス スフ	"I(J.J/J1J3K5I6J<B=F?J@JCHEJFJGHKILJP_QdRESJTKYG[J^J_KgJiEjH
パス スワ	#G&I'J*J,C-H.G/G0H3I5F6I7E8G9J<I=I@JFIGUIIKCLEOJQKR[SETBWJXJZT[K^G_HaJcJeKgJkGlJ
パー	CUaV
パー ーミ	CVaV
ビス	"H5KGFKJLJTEXKZGjJkUlI
ビス スが	!E,S
ビッ	BJEY
ビッ ット	BJEY
ピュ	5TTD
ピュ ュー	5TTD
ピー	,I5J8IBEITKULJTH[S^VaIbSfFiJ
ピー ーし	!S
ピー ー中	!F.U8KKZSS
ファ	!K"C#:%=&7(S);*=,1-@/20[1E2?354>53677?8C9>:?<TB<E<F?G7ITJJKIM>N8OXP?QIR>TBUDWEX:YUZ;[U]U^I_HbHc?eKfFhDi;j?k@l7
ファ ァイ	!K"C#:%=&7(S);*=,1-@/20[1E2?354>53677?8C9>:?<TB<E<F?G7ITJJKIM>N8OXP?QIR>TBUDWEX:YUZ;[U]U^I_HbHc?eKfFhDi;j?k@l7
フィ	!E3Y
フィ ィン	!E3Y
フォ	!H"J&J'H(K*K+F,E.G/A3H5G6T7I8K9H;E<B=IBBFJHJKFL_NKQJSTTCVGWIYK[U]D^HaFbIcIe[fJgIiIjJkHlH
フォ ォル	!H"K&K'I(K*K+G,E.G/B3H5G6T7I8K9H;G<B=JBCFJHKKFL_NKQJSTTCVGWJ[U]D^HaFbIcIe[fJgJiJjKkHlI
フト	,I8U@TKUTH
フト トウ	!H8V@TKU
フラ	eU
フレ	"I(J.J/J1J3K5I6J<B=F?J@JCHEJFJGHKILJP_QdRESJTKYG[J^J_KgJiEjH
フレ レー	"I(J.J/J1J3K5I6J<B=F?J@JCHEJFJGHKILJP_QdRESJTKYG[J^J_KgJiEjH
フロ	!U
ブに	!F
ブに にな	!F
ブは	'VTU
ブを	=S
ブシ	!F"K)U,Jf^
ブシ シス	!F"K)U,Jf^
ブデ	!GLHSGe[
ブデ ディ	!GLHSGe[
ブフ	LHSI[JeU
ブフ フォ	LHSI[JeU
ブラ	!]JSTHXJkJ
ブラ ラウ	![TI
ブロ	!C+U_Y
ブロ ロッ	!C+U_Y
プが	!E1J8WWU_K
プが が切	-I8X
プし	PVQT
プし しま	PVQT
プに	-T
プに に書	!K-T
プの	!GaU
プの の設	!IaU
プを	!V.H<T
プシ	gU
プシ ショ	gU
プタ	;KATJUTJ
プタ タス	JUTJ
プト	-S8KBKGUcXiT
プト bashrc	cU
プラ	!U
プラ ライ	!U
プリ	!Y,G/J3Y7I9IBKKJTF^V
プリ リン	!Z,H/K3Y7I9JKKTG
プル	!J0W
プロ	#;%C&:'V(H)B*I+B,I/82I344D507?:G;:<D=<>A?=@BA5BKC:ECFDHAJIMCNVOJPIQ8RGTJUJWaXWZ>]9^W_>d9eHg7iIj8kIlU
プロ ロイ	6SAGBXiV
プロ ロキ	!K"K,C.K/F5J6H7J9KB@GKKJRDSJTDWgX]iFjIkGlI
プロ ログ	!Y
プロ ロセ	!?"U1W8SKYbUcT
プロ ロト	'I,B.I/C0J3G5G7H;KBIGJKKLEN[OHRASETBWHXI]J^YaIbSiEjJlZ
プロ ロバ	RX
プロ ロー	"C#I%K&I'X)K*I+K.T0S1B3H5E6I8I9D;<=F>I?H@GAICGDIGEHKNHPIQHR?VSWHXIZJ]E_HbEcCdJfEgDhKiHkGlG
プン	OSST
プン ンで	!T
プ先	!I,S/I5K9TBGLWSW
プ先 先に	!E,F.U9VBILTiV
ベー	!Z
ベー ース	!Z
ペア	!Y
ペア アを	!Y
ペー	!XbT
ペー ージ	!SbT
ホス	!>"?#<%?&G'@(;*F-D.@/^0<1J2U3^4W5g6b7]8H9>:G;:<8=?>D?B@@A9BFC?DEE@F;G=I;JFL,M@N6O:P?Q<RBS3UJV@YBZ?[>]>^8_:a;cFe>g:h=i*jAkD
ホス スト	!>"@#=%?&G'@(;*F-D.@/^0<1J2U3^4W5g6b7]8H9>:G;;<8=?>D?C@@A9BHC?DEEAF<G=I;JFL,M@N6O:P?Q=R&S3UJV@YBZ?[>]>^8_:a;cGe>g:h>i,jBkD
ホー	!C1]JT
ホー ーム	!E1]
ボリ	.WSH
ポジ	,K1I4SKHLITHcUkK
ポジ ジト	,K1I4SKHLITHcUkK
ポリ	!C'T,J0U2KEWFU
ポリ リシ	!C'T,J0U2KEWFU
ポン	!H
ポン ンス	!H
ポー	"B#C%H&?'B(B)C*@+F,X-</D1;4G5I7J8:<C=D>T@BAYBHCEDGEGF?GBHFJBK5PDS=TTVHX;YD^@_;aCb>eFf>gChIi<kelU
ポー ート	"B#E%H&@'B(B)C*@+F,X-</D1<4G5I7J8:<C=E>T@BAYBDCEDGEGF?GCHFJBK5L8PDS?TTVHX;YD^A_;aCb>eGf>gChIi>kelU
マウ	1W5KBKKS
マウ ウン	1W5KBKKS
マン	!E(I*K/I2K3H6I;H<IAJFKGSJIOJRKTJVHYJ]J^XiKjH
マン ンド	!E(I*K/I2K3H6I;H<IAJFKGSJIOJRKTJVHYJ]J^XiKjH
ミッ	!V;JCUaV
ミッ ッシ	CVaV
ムが	!;"J(X,I.T/K0H2S3E9SBKOKRJSGTIf]
ムが が一	!I(T*K3G
ムで	!I0T
ムの	!Y*]-V.H8J9VKDRKWJ^K
ムま	2JEWFU
ムま また	2JEWFU
ムア	*K-G.H/G1G3I5I6I7W9HBEGHJSLHRISHTXXWaJbJcJdWfHhKiIkT
ムア アウ	*K-G.H/G1G3I5I6I7W9HBEGHJSLHRISHTXXWaJbJcJdWfHhKiIkT
ムス	aV
ムス スタ	aV
ムデ	!G1Y
ムデ ディ	!G1Y
ムパ	GYRHiJ
ムパ パス	GYRHiJ
ム不	!I*V
ム不 不一	!J*V
メソ	!IBTFUZK
メソ ソッ	!IBTFUZK
メタ	!V
メタ タデ	!V
メッ	!H,KBDIHKENJRHTIWJcTeUfJiGjK
メッ ッセ	!H,KBDIHKENJRHTIWJcTeUfJiGjK
メー	!c"K.KBFRHTG
メー ール	!a"K.KBIRHTG
モン	!W
モー	!E"A#C%F'C/G2K6=799H:I;=<?=@>D?E@FACDFEGI8LVMHN?PUQ?R6V?WHYEZF]U^@cIdBeAfJg^iJl>
モー ート	"E#E%H'F-S/I6?7;9I:J;C<A=B>H?H@IAFBTCDDIEJGBI;LWMJNAQFR:VBWIYIZI]V^DdDeCl@
モー ード	!E0K3KCSKGOJPVQJg_
ャネ	)]1[KK
ャネ ネル	)]1[KK
ャン	!B.V1J5TIJLUiV
ュが	(J]U
ュに	!K
ュア	!V
ュリ	3TDW
ュリ リテ	3TDW
ュー	-J.T/I0A5S7J=UBCISRIT@aGfKlJ
ュー ータ	5TTD
ュー ーム	!E.V0JOSSG
ユー	"Z&B'I(H*H+F,@-H/@0G2H3C4K6D7E9D:I;?<@=V>E?G@GABEGGKHHIFJGK?LBMHNGOGPCT<VGWBXHYE[H]H^F_DaEbEcGdIeGfFgGhFi_kClF
ユー ーザ	"Z&B'I(H*H+F,@-H/@0G2H3C4K6D7E9D:I;?<@=V>E?G@GABEGGKHHIFJGK?LBMHNGOGPCT<VGWBXHYE[H]H^F_DaEbEcGdIeGfFgGhFi_kClF
ョブ	!H"J-G.F/K1I6I7J8JHUNKQIRUXXjJ
ョン	#F%F&F'H(G-W.>/=0F2S3<4I5=6E8V;<<B=B>D?X@CDHEIFDGAHHIDL?MGNTOCPEQBS=TIVDW?XFYDZJ[E]G_IcTdEeFhDlB
ョン 3	!J?YAH
ョン ンが	)S-K1U8ECYKH
ョン ンで	AS
ョン ンと	^W
ョン ンに	!J*U9UcW
ョン ンの	!B)U*T2T9T_TaT
ョン ンは	!X8UCF
ョン ンを	8VBGJTKW
ョン ンロ	!E
ョン ン文	!I-XKJNT
ライ	!Z"I*V,E-S.J/F5H7JBCIHKILTMTOIRF_JiFjKkKlF
ライ イア	*V-U9SBKMTiJlI
ライ イン	IJLWSU
ラウ	![TI
ラウ ウザ	![TI
ラム	!Y
ラン	.V3TKG
ラー	!F"?#G%9(J*T4F5I6K8F9U:A=E>B@9BUC7E>GHJEM<NJOJPDRFUDX9YHZ9^H_EbAcTjJkT
ラー 0	!Z.H2TDS
ラー 1	!]
ラー 20	!HJZTKXS_V
ラー db	!S
ラー fatal	)V/@7B9EBERJcUfUiKlJ
ラー ipaddr	7HTEdTkWlK
ラー java	;T
ラー libssh	!X
ラー sftp	!6(S;JBIK=RV]VdTkUlT
ラー ssh	!D3SAVKJNJ_UkF
ラー アッ	!E0SKVLIOV[J
ラー コー	!9,I-S0V1D9K<SLWQTRKSJ]JcJfHgI
ラー サー	!(&J)S*H0J1I2H3C5C7VBGLER_WAbHcVfVjG
ラー ソフ	KT
ラー ディ	!=1VLVSY
ラー ファ	!J.S0X8S<JITaJ
ラー ホス	!B/G7VKETV
ラー メッ	!ALV[TeI
ラー リモ	!G&],UPTjW
ラー ロー	!EIY
ラー ーが	!F)K-C0J3J7K8F;JGJNJTKWYaTgJhJjSkI
ラー ーで	!H)S.U1TbScTfT
ラー ーの	!I.KLSSV
ラー ーを	.VBI[[aV
ラー ーコ	!E0H8UIJS[TTeJ
ラー ーメ	!FOTeS
ラー 接続	!F-HKXTHk]lU
ラー 相手	!J*U2T
ラー 致命	!D,G/I7JGURYT?
ラー 認証	!A,G/I7JGURXT?iW
ラー 送信	eU
ラー 鍵フ	!H+G;Y?DIF
ラー 非ア	!F
リか	!D&S
リか から	!D&S
リが	!V<GIGLYSIeJ
リが が存	1JLV
リで	!>1HLB[b
リで です	!DLE[_eG
リに	!VSF]S
リの	)U-S1J4VBDLCWKXSiKjK
リは	ISS?[DeU
リは はあ	ITSB[EeK
リは は作	!HeW
リを	!A/I1GLY[IbUcVeU
リを を作	!JLS
リク	!I%S
リク クエ	!I%S
リシ	!C'T,J0U2KEWFU
リシ シー	!C'T,J0U2KEWFU
リス	!S4X5@HKKKLX
リス スト	4X5ALYST
リス スナ	!T
リズ	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
リズ ズム	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
リセ	!E,KKVNU
リセ セッ	!E,KKVNU
リソ	!T5S
リソ ソー	!T5S
リッ	!U
リテ	3TDW
リテ ティ	3TDW
リプ	-TcX
リプ プト	-TcX
リポ	,K1I4SKHLITHcUkK
リポ ポジ	,K1I4SKHLITHcUkK
リモ	!K"D#E%H'F-S/I6?7;9I:J;C<A=B>H?G@IAFBTCDDIEJGBI;LWMINAQFR9VBWIYHZI]U^DcKdDeCl@
リモ モー	!K"D#E%H'F-S/I6?7;9I:J;C<A=B>H?G@IAFBTCDDIEJGBI;LWMINAQFR9VBWIYHZI]U^DcKdDeCl@
リン	!^,H/K3Y7I9JKKTG
リン ンタ	!a,I7KTI
リン ント	!E3Y
リー	1JSTbUcT
ルか	!E.J1U[WbUcT
ルか から	!E.J1U[WbUcT
ルが	"I%U&J'F*J+D,F.=/G0>3G5J7H8I9D;I<W=?>C?H@JAGB?CFHHITLCO_PGRDS=TFWH[@_Ja=cIeHiCjH
ルが があ	IYSI
ルが が壊	(T;TKU
ルが が存	<GLIOW
ルが が既	OX
ルが が見	!U(K;<<Y=IOIYI]JaKgH
ルさ	!G5WRI^ViT
ルさ され	!G5WRI^ViT
ルで	'V.G@TOFSFaGlU
ルで です	!G'X0S@USJaH
ルと	(U.K0IIKKHLIOHSE]ZaJ
ルと とし	SI[S
ルと と一	]T
ルに	"K+U/K0I6I;JLISFTJ]UbZ
ルに に失	1UbUcT
ルの	!G"<#I%J&I'>(X*G+I,A/G0:2G3K4K5J6G7G9E<K@ICWDVGIHBICJDMJPDR<T@W?XJ[6]XaKbVgVhHiJ
ルの のア	;K=TDWLGSK
ルの の先	;T
ルの の形	;C>U
ルの の読	<HAUQJ
ルの の起	!D1U^UbYfT
ルは	!9"F'X(E+H.@8J;V=H>IAHBGCIDIHJI8KBLFNJOZQJRCSIVVWKYV]?^U_Ka@cVfHgGiJlG
ルは は公	!KYU
ルは は受	!F0Z
ルは は既	!IOY
ルへ	.T
ルへ への	.T
ルま	!CIVLYSI
ルま また	!CIVLYSI
ルや	ITSB[EeK
ルや やデ	ITSB[EeK
ルよ	]W
ルよ より	]W
ルを	#H&H(B*D,S/A2F3E5C6C8F9?;T>W@FA?C@FHGHH=JJK;LGOEPFQCTFV@XF[:]J^;a7bUdFe>gGjHk?lW
ルを をア	!X0H
ルを を作	0VLUOK
ルを を初	"TcTfVlI
ルを を指	!TlV
ルを を確	,WBFWS
ルを を読	!G+G;X?BAIIF
ルを を送	!Z.JSUTJ
ルを を選	lY
ルを を開	!7+J-U.E;I<T=TBXCKHKKJSW[K]I_UaKbJfH
ルア	iT
ルア アド	!JiW
ルエ	*U2T9UhT
ルエ エラ	*U2T9UhT
ルゴ	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
ルゴ ゴリ	!B(K*Y,J/H2]5H9ZBIEUKJRHTHkJ
ルサ	!B"SKSRSgTiT
ルサ サー	!H"TRTiU
ルシ	!I0TSH
ルシ シス	!I0TSH
ルダ	!E"K&K'I*K+G,E.G/B3H5G6T7I8K9H;G<D=JBCFJHKKFL_NKQKSTTCVGWJ[U]D^HaFbIcIe[fJgJiJjKkHlI
ルダ '	!I.ILTOUSXeG
ルダ ダが	LU
ルダ ダを	!B1TOHSW[IeY
ルダ ダー	!E0KIJ[U
ルフ	!?<FI]OK
ルフ ファ	!?<FI]OK
ルリ	!F5TSW
ルー	/F7WCSKITJWT
ルー ープ	CS
ルー ール	WT
ル名	'H(H.A0c;J<KIDKHSHVGYJ[Z]FaEeGgJ
ル名 名が	!F0ULHSI[U
ル名 名に	!U0TOJ[K
ル名 名ま	!H0USI[V
ル接	!F,JBJKJWY_J
ル接 接続	!F,JBJKJWY_J
ル転	!G.UIIVKfU
ル転 転送	!G.UIIVKfU
ル送	.TBJIULZ[G
ル送 送信	.TBJIULZ[G
レク	"G&I'E(H*J+E,F-I.>/E0A1[3I5H6I7I8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRETFVKXKYF[[^G_IaDbFcHeZfHgFiBjHlG
レク クト	"G&I'E(H*J+E,F-I.>/E0B1[3I5H6I7I8G9I;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRESSTGYG[[^H_JaDbFcHeZfHgFiBjHlH
レジ	!TOT
レジ ジス	!V
レス	!5.K/W3I5G6TBGLHRCSJWI_UbKcJd[fIhKiS
レス スで	!IdV
レス スは	!HPT_U
レス スを	/Y6K
レス スポ	!H
レッ	![
レッ ット	!Y
レポ	,KIT[UkF
レポ ポー	,KIT[UkF
レー	"H%J(J,H.I/J0K1J3J5H6I<B=E?I@JCGEJFJGGIKKHLJOKP_QdRDSITIYG[J^J_GaKbIfJgIiDjGkKlJ
レー ーズ	"I(J.J/J1J3K5I6J<B=F?J@JCHEJFJGHKILJP_QdRESJTKYG[J^J_KgJiEjH
ロイ	6SAGBXiV
ロキ	!K"K,C.K/F5J6H7J9KB@GKKJRDSJTDWgX]iFjIkGlI
ロキ キシ	!K"K,C.K/F5J6H7J9KB@GKKJRDSJTDWgX]iFjIkGlI
ログ	"W#T&@'@(D*B+F,G->.;0@2C4H6@7@9><A=C>I@CA@B^CADFEEFBHFIAJCK7L=MGNBO?P@RXS5VEX@YB[@]Da?dFe@f@g@hTi[k>
ログ グを	!E
ログ グア	!W
ログ グイ	!K"U#U%F&D'F(I*E+H,J-B.?0F2F4J6B7B9B<F=F@FAEBWCFDJEGFFHHIEJFK>LBMINEOCPDRUS:VHWBXCYGZS[E]H^BaFdIeDfCgGhTi[kA
ログ グオ	!YiE
ログ グラ	!Y
ログ 詳細	!E
ロセ	!?"U1W8SKYbUcT
ロセ セス	!?"U1W8SKYbUcT
ロッ	!T+TBJPJRJ_XiH
ロッ ック	!T+TBJPJRJ_XiH
ロト	'I,B.I/C0J3G5G7H;KBIGJKKLEN[OHRASETBWHXI]J^YaIbSiEjJlZ
ロト トコ	'I,B.I/C0J3G5G7H;KBIGJKKLEN[OHRASETBWHXI]J^YaIbSiEjJlZ
ロバ	RX
ロバ バイ	RX
ロン	!F0XGURSSHiU
ロー	";#A%E&B'V)E*A+D182C3;4H6?7I9<:J@SB<C=EGFIG>HDI^MHN@OJP?R6W?XDZD]Wb;c9dFeIf<hDi;k?lA
ロー ーカ	'J(U-K0I;J<DIbLCODSCVH[F]ZaI
ロー ード	"@#E%I&G'X)J*F+I1@2H3C4K5?6G8G9B;S@SBDCADFEJGBHHMKNFPBR:WFXGZG]A_GbBc?dHeKfBg?hJi?jHkElF
ロー ーバ	5TCK
ワン	GYRHiJ
ワン ンタ	GYRHiJ
ワー	#B%G&A'B(G*C+E.;/E0@2F3H4H5?6>7X:J;H<C=E>H?H@FCFDIEFFDHGIBKUL<MIN@OBQGRYS;VFWAYH[F]F^@_GaBcAeDgDhKl?
ワー ーク	&H'I*J+J.E0H5I6E7Z;IGHIJKXLGNHOIR:SEWCXV^IaIcHeKfFjHlF
ワー ード	#G&I'J*J,C-H.G/G0H3I5F6I7E8G9J<I=I@JFIGUIIKCLEOJQKR[SETBWJXJZT[K^G_HaJcJeKgJkGlJ
ンが	-J/S1U3J8EBFCYKHTS_KbJiH
ンし	!S"C3J5JB@KKTWZV_Ii?
ンし して	"KBETXZV_KiE
ンし しま	!X"IiI
ンで	#U*J,G.G/C0K1D3I5D6J9J;F>K@JBXGXLGOIQHRXSFT>]K^IeIfIjTkK
ンで でき	#U,H.H/F1E3J5GBYGYLIOJQJRYSGT?bHeJfJjT
ンで です	!UcT
ンと	^W
ンに	!S#I(K*S,J-K.G/K1E8J;G<HGIKIQFTGbIcVgJiVjD
ンに に失	*U.H1H9TiTjH
ンの	)T*S2S9SGJRC_V
ンは	!S"T'K)U0W8T;KBACEOKRCSFTJ_HaJbTcIfGjJlJ
ンは はで	"IbU
ンは は拒	)ViI
ンま	!HRTiS
ンま また	!HRTiS
ンを	3U8VBDJTKVRKTH
ンを を終	8TKK
ンを を開	!VBJ
ンイ	"TBEGTiT
ンイ イン	"TBEGTiT
ンガ	!E3Y
ンガ ガー	!E3Y
ンス	!Z,I/J1S6JBELJRFSITE^UfIiK
ンス fz	!H
ンス スト	1U^VbT
ンタ	"J,@/T5JBCGaRATJkIlJ
ンタ タイ	GYRHiJ
ンタ ター	!T,A/U
ント	"Y#U%^&Y'A(A)B+@,9.:/80>3X4E5D6@7@:T;=>E?E@AC@EAHCJDKJN?O=P>QARFS4T8VDW?X?YEZ@[@]B^@_>a?c?dFfFgBiWk?l;
ント トか	&W*T
ント トが	%V3W9KBHKJ_KiJ
ント トで	!B#U,K1U5IDTGKSGjU
ント トに	"I#F&T:VBWiF
ント トの	"V%ShYjI
ント トは	#T%SBCGS
ント トま	"TiU
ント トリ	3S
ント ト名	!G"JiZ
ンド	!G#K%J(G,J/I2I3G6H;G<HAHBKCJFJGTHJJHOJRJTJVGYI]I^WhKiJjG
ンド keyfile	!K
ンド open	!H
ンド put	!J'TLH
ンド ドが	!D/JLVST^TgT
ンド ドシ	KS
ンネ	!?,X.J9HBUKILKSITTW]aJfG
ンネ ネル	!?,X.J9HBUKILKSITTW]aJfG
ンピ	5TTD
ンピ ピュ	5TTD
ンプ	0VGUSHaUiU
ンプ プの	!IaU
ンプ プル	!J0W
ンポ	;VAUQTRI
ンポ ポー	;VAUQTRI
ンロ	!S'K@T
ンロ ログ	!E
ンロ ロー	!Y@T
ン不	!HBVcT
ン名	!D
ン失	!B1K8KTIhX
ン失 失敗	!B1K8KTIhX
ン文	!I-XKJNT
ン文 文字	!I-XKJNT
ーか	"I,J-C1GBHKTRJSJ_DcTkG
ーか から	"I,J-C1GBHKTRJSJ_DcTkG
ーが	'E(D*>+F/J2?3E5I6K7@;B<C=F?JAGBUCIDIEJG;HDKKMIPGQFRFWYXBYK]A_UaTdBgBiHjXk7l9
ーが があ	!T
ーが が切	!F-V8ULJSI_ThT
ーが が応	!T,I/GBHKISJTX
ーが が接	8IWThU
ーが が発	!G)K-C0K3J7K8F;JGJNJWXaTgJhJjSkI
ーが が見	"S#UBKiT
ーし	TT
ーし しま	TT
ーで	!?"E#U,E.U/G0J1W3I6I8KB>LDSHTC[X^Z_JaIbViAkIlH
ーで です	!E)S.S1TLGSH[UcTfS
ーと	*T,C-T/J1F2V9YBINTT@kJ
ーと との	!F,I-U1I2S9VNUTI
ーに	&B)S+H2A3J566<7[9B;K<IETHFKINJVFW;XGZE[I^EaCbAeGfKiVj=lS
ーに にあ	!I*USI
ーに にな	!J
ーに によ	!F'U)T0U1SBDKHSU_TfHiJlX
ーに に拒	,GBZRH_KiV
ーに に接	#J&I*G,U.G2J5A6E7^9IBAJSLHRSSGTTWCbKjI
ーの	"F#G'J)H+J,E/;0F3c4K5]6@7=8J9><F=IBHEJFFGDJJKIQHRGT8VEWAXFYI]E^FeFf@gKhFiA
ーの のた	!T
ーの のホ	!C3W5S
ーの の応	-TNV_T
ーは	!HBI
ーは はそ	!U
ーへ	!V"T-K.J/D3H7H8I9IKFTXXV_GdIiIjEkKlI
ーへ への	"T/G8J9JKGTY_HdIiKlJ
ーを	!U,G.V0K3KTJ[[aUiG
ーカ	!K'T(T,K0F;I<DBJIbKILBNKOCSBVGWJ[E]Z_GaHeKkJ
ーカ カイ	'V
ーカ カル	'J(U-K0I;J<DIbLCODSCVH[F]ZaI
ーク	!X#K&G'I(J*I+J.D/J0G2J3K5H6D7Z<KAJFKGHIJKXLFNHOHQJR7SEVKWBXUZJ]J^HaIcGeJfFgKiJjGlE
ーク エラ	!;,@-H/G7^KST>dTk_
ーク クか	!FTUXV
ーク クに	,E/T7WRKTA
ーク クエ	!:,[7IT[kA
ーク クレ	!U
ーク ク接	!J)T,J-V1T7DBEJXKTkI
ーク パス	!X
ーク リソ	!T
ーゲ	!V
ーゲ ゲッ	!V
ーコ	!E0H8UIJS[TTeJ
ーコ コー	!E0H8UIJS[TTeJ
ーザ	"Z&B'I(H*H+F,@-H/@0G2H3C4K6D7E9D:I;?<@=V>E?G@GABEGGKHHIFJGK?LBMHNGOGPCT<VGWBXHYE[H]H^F_DaEbEcGdIeGfFgGhFi_kClF
ーザ ザー	!W#U&F*J+H,D-K/D0J3H6G7G9H;C<D=W>H?J@JAEFFHJIHJJKBLFMJNJOJPFRESBTBWHXKYI[J^I_FaJbHcIdKeKfIgJhHiZjJkFlI
ーザ ザ名	"TRWiSjS
ーシ	*S2W9T^W
ーシ ショ	*S2W9T^W
ージ	":#<%^&Z(C)E*B+E,=-W/>1I2D3>4I5=6F7D9>:F;><@=@>E?Y@DCDDHEHFAG?HGI@KBMGPDQCR5TFW>XFYEZF]B_DaKcTdGf?gChUiFjG
ージ failure	OSSUVV[XeA
ージ no	!JLVVJ
ージ permission	!ISY
ージ ジに	!V
ージ ジの	!U1V^GcU
ージ ジを	^VbWcT
ージ ジェ	"I#J%b&^,K1J3K5I8JFKGJRESHTJWJhViB
ージ ジョ	!E-Z8J;I>K?[BIKHNWRJ_JkS
ース	!g,IBDKIRFTGiI
ース スの	5T
ース スを	!W
ース スト	!Z
ーズ	!I"H%J(J,I.J/J1G3I5H6J8F<B=F?I@JCGEJFJGGIKJJLJOKP_QdRESJTJYG[J^JaKbJcKfKgJiEjG
ーズ ズが	<G>IAKPWQZiK
ーズ ズの	!HPW
ーズ ズを	;H>UQT
ータ	#G(H*H+H/>0W2H4J6I9C=J@JAFCUFJGEOAQIR?VBWCXJYKZJ[D]E_CbIcTdKeIhIjCkAlB
ータ タが	!HPTcV
ータ タの	!H.F8T<JBSIUJVTX
ータ タを	,I.UBHHTKTTG
ータ タス	LSfS
ータ タベ	!Y
ータ ター	5TTD
ート	"8#:%?'9*I+K,S/=1F5I9J:E;F<7=8@;AXC9D@E@FHG5HEIIJENAPDQHUIV:X>Y=]T^6aKe:f=iAk_
ート 22	!;,Z/J1K6J7KBENIRKk[lV
ート 443	!E7WdX
ート 5432	!_,E
ート アク	!X
ート コン	!V
ート デス	!V
ート トが	/G7W
ート トさ	!D3I5I>T?TAUKIOJ
ート トし	!FAKBG
ート トに	;WAVQVRI
ート トの	!C1UbUcS
ート トへ	!H.UKWLKPUSFTTkV
ート トを	!V/JbKkW
ート トサ	!S,KTU
ート トデ	!HLY
ート トパ	BKLVSV[K
ート トフ	!;(K-U0E<KBIIIKJLWOVSY[J_UaKhS
ート トホ	&V*V5IKFbUfTjV
ート トリ	!B4T
ート ト側	!B)UBKKH]W
ート ト番	,T/G5H6TBFNWRGTHWTiIkX
ート ホス	!D-UKXTE
ード	"I&D(H)H+5,J.T0S263=4A5E627I8H9C:>BJD6E;F;GZH4JBM>N2QGRTT@UEW,X5YH],^D_-eBfJgWh9k5l/
ード 0	!]
ード 1	!I"T1V;K<U>W?UbT
ード 2	!;L]SGVGcS
ード 23	!GIVSTaT
ード 255	!I1K7V=JKFiWjT
ード 3	!A,I3U7KLKS^TIaUdVkH
ード 4	!G0GKJOYVU[UaH
ード ドが	"K(I)I,D-H1C3K7H<IB;IDJKLCOHRYTHVF[I^J_KaDbJcJfGgSiVjF
ード ドし	!T'V.I0F;WLIOJSC
ード ドす	IV
ード ドで	'A(I,I0U;HB<FIGKIIKEQHTHVFYIZU[H^HaBeJgZiHjJ
ード ドに	!J"J#T-T0H<V=TCJGJIIJUOGRCTVVG[WaFiG
ード ドの	!VBBGXQJRGiFjK
ード ドは	!I
ード ドを	0FB>KULURJT@ZUaHjK
ード ド中	OT
ード ド失	!C,T<JFS
ード ド完	.GSJaS
ード ド済	!W
ード ド認	!VBDRYZGiB
ーネ	!D,G/V7TXS
ーバ	!A"J#I%@&?(G+4.W3S:<;6<@=3>;?6@@A;C7DHHCI-JCM9NXP6Q4UCWJY6[C^H_SaGcKgA
ーバ から	!C.S0SLTVH
ーバ バか	-W/E1H3I5KBFNVTDWIbHfG
ーバ バが	#H%I'J*I,T/D0T2I3C5C6H7C<TGFNATIVFWCXI]J^JaHdJeIfUiUkAlA
ーバ バで	!BNWOUfViK
ーバ バと	!F)U,I-K1U2S8J9XBKKJfS
ーバ バに	&I/G5I7T9KB]KINJRCSHTUiIjDkH
ーバ バの	'U*G.S/?1J2T4S6E8J9ABJEUFWGJKFLENYOGR@T<VJXH]K^JaHbIfGjFkClC
ーバ バは	!H'K,G0G2KBGFULCOWRYSUTHWJZFaGcHeJfFlT
ーバ バへ	WUXTkI
ーバ バル	5TCK
ーバ バー	%I&4'7(?+@/]0?4@6V:H;@<>=C>F?C@EA>CBDEE?F3IAMEO@PBQBSKTXUJYE[<aDb@e4fHg?jI
ーバ バ側	!C1G2J8V9VLIRKSGVUjS
ーバ バ管	!E"S.TLYSV
ービ	"H5KGFKJLJTEXKZGjJkUlI
ービ ビス	"H5KGFKJLJTEXKZGjJkUlI
ープ	!K(I3YBJKI
ープ プリ	!E3Y
ープ プン	OSST
ーミ	%UBICVaV
ーミ ミッ	CVaV
ーム	!<.V0H1[LG[JeJ
ーム ムデ	!G1Y
ーメ	!FOTeS
ーメ メッ	!FOTeS
ーモ	!W
ーモ モン	!W
ーラ	!E<S=VBIIS
ール	!c"F*K,E.@/D3F5E6I7H8J9KB@KHLHNKR?SFXK^TfJjHkHlI
ール ルで	.J
ール ルに	1UbUcT
ール ルア	iT
ーン	&V<KBVQKcT
ー中	!F.U8KKZSS
ー名	)T,E5H6Z7K9KLJQJTCjHkG
ー名 パス	!H"VBTRUiT
ー名 名と	!YBFZV
ー名 名に	!H6WiU
ー名 名ま	!WGWiA
ー認	!TBSRGiH
ー認 認証	!TBSRGiH
一度	;SPKQViU
一時	!H.I1KIIKWLDSUVUWFXT[V]V
一時 時フ	!B.JIILESVVV[V]V
一時 時的	KXTTWGXU
一次	RWiX
一致	#I%G&E'E(^*W+H,D-D/A0C1G3b4J5K6D7F8B;E<B=J>J?I@JAHBHCIEIFDGDHHI@JHL@OAPCRFS>TAVBWDXJYIZJ[G^F_GaDeGfFgThJiCjCkI
一致 致し	"J%K&H(W+J,I.E/F0I3]5E6H7I8J9U;I<DBCFGGJHJIGLEOFQJRESDTDVJWJ]TaJbIfJiFjI
一般	!H.]0JKKSZ[U]KeK
一般 般的	.T[W
一覧	!S1WBHKJRGSXZU[EbIcSeFiK
一覧 覧の	SY[JbJcTeK
上で	<T
上の	!EEWRG]X
上の の鍵	EW
上传	"E(G)J*I,C.W/B0I1H3J5I6IBDGIICNKOGRCSXXK[H]J_DaFbHcHdGfDiFlI
上传 传失	!>"I(K,I.X8KBJIJKGOJRHSU_JaJcKdJfJkT
上传 传完	VU
上传 传成	!X
上書	!SLJOWSG
上書 書き	!SLJOWSG
上注	BY
上注 注册	BY
上限	.VKI_X
上限 限に	"T_W
下に	LGSG[HeU
下に に置	LISJ[J
下の	!U
下の の署	!U
不一	!A(X*U.S2T3V8K9IBFIJPJ]I
不一 一致	!A(X*U.S2T3V8K9IBFIJPJ]I
不到	!<"E&K'J(E)H*V+J,D-F.@/V0F1E2[3A4J5A6F7G8E;G<]=HAIBDCJDKFKGIHKIBJJKALFMKNHOFPKQHRBSBT?VIWHXIYHZK[G]G^H_DaFbFcEdJeIfDgIhJiFjKkHlG
不到 到匹	!@*W-J/G2[3H5J9TBKKK_K
不可	!C3S5UBUIILVOJST]V
不存	!8(H,E-I.A/C0H1F5F6F8G<BBDDTIZK>LZOCQIRJS;TJVJ[H]G_FaHbIcGfHlI
不存 存在	!8(H,E-I.A/C0H1F5F6F8G<BBDDTIZK>LZOCQIRJS;TJVJ[H]G_FaHbIcGfHlI
不明	!G+S,J/S1J3C5[BKRJTJ
不明 明で	!H/U3H5T
不明 明な	+T3J5V
不正	#J%I&I'I)J*G,B-E.A0E1H2H3B4J5A6W7E8C9F:K;Y<D=T>G?FEIFGGFHHIGJIK<LFOFS@T@VHWFXIYAZI[H]T^G_DaEbGcEdGeJfEhIjHk@
不正 正で	.H0I5I;U?JBGDIKFQDSIYH]VcJ
不正 正な	!G6T;W=JCIQJ
不正 正ア	!Y
不正 正确	;G=TDUQX
不符	3]5GBK
不能	3D5XIKLH
不要	cW
不足	"H,H.c/I0K1K3K5JBIESKFLDOKRFS?TC_IcIfIkKlI
不足 足し	.UES
严重	!>,G8U?IBKKTRUTF
严重 重错	!D,G8V?IKURUTF
个文	![.H3ISJ
个文 文件	![.H3ISJ
中で	!J#U8H;SbSiG
中で です	#UiH
中に	)I*V,=-U/J2J3I4S7K8<9aB>IEJ[KKLJNIRHTCWVaSfEhIiIjIkJlK
中に にエ	!J,D-G4T8JBAIIRJTHWVaTfJjK
中に に切	!I-Y8J_[
中の	!A"W8JBKTWiEkV
中断	,C.S3T5S8W9JBJJY
中断 断さ	!E,I-K.U8XJT
中断 断し	!H5STJkS
中斷	"I,J.G/J5JIJKYLJRESJTH_J
中止	!E"I(K,A-B/H0J1F3T7H8Z9I?H@KBEIHJIKYOHRATAWIaJcJdJeTgJhHiGjKkHlK
中止 止さ	!F,J.U8Y_U
中止 止し	!B8IBKKSOJTJeT
主机	!?#G%H&F'E(@)@*@,=.8/_0?3X4E5[6>7W8A9;:G;?<A=D>H?G@GADCGDGEGFCG>HFI9JDKBL:MDN@O>PAQ=RFS9TKUIVCWBXTYFZG[@]A^C_Ja@c;eEfIgDh?jCl<
主机 机上	BY
主机 机密	"G(I)J*G,G-I.G/C0J1F3Z4K5^6K7G8I9FBAIIKELIOIQJRCSHTAXJ[J]J_IaJbIcHfGhKiHlH
了し	#G%I'J(F)I*I,D-S0F1V3D5F6H7I8V;I=J?K@KBICGFJITMJNEQCR@SGTHVTXJ[I]JaAdIeKgDhGiFkFlF
了し しま	#H%I'K(F)I*I,D-T0G1V3D5F6H7I8V;I=J@KBJCGFKITMJNEQCR@SGTHVTXJ[I]JaAdIgDhGiGkFlF
了で	&IKVLKhW
了で でき	&IKVLKhW
了コ	,U-I0J8F=E>VCKGHIJKBOIRFVJWKcKgKkS
了コ コー	,U-I0J8F=E>VCKGHIJKBOIRFVJWKcKgKkS
予定	!S;TFU
予期	!:)X,D-U/H1Z5IGJRJTC^JbXfShI
予期 期せ	!?)X,F-V/K1WKKNHTD_SfThI
事録	!VSG
二段	GW
二段 段階	GW
于目	TJ
于目 目标	TJ
于连	7WTTdVkV
于连 连接	7WTTdVkV
互換	!B1UbVcY
互換 換性	!B1UbVcY
交换	!F*S2G3F5I9[AJBHRETJhKiJjJ
交換	)J*X,F-Y.G/H0K1E2T3E5G6K8D9iBFIIJXK<LGOKRGSGTEWJaJcGfIhIkIlJ
交換 換ア	9W
交換 換方	!E*H9^
今回	!H3XBK
仓库	!K5S
他の	CV
付き	;V
付け	"K#T'[,F.H/H3K5J6E<KKJLHODSGTHWK^KbIiCjIlD
付け けて	'X,J0JBGRJkT
付け けま	#UeT
付け けら	0VOKRS
代理	!D&T,HBJKFNIRGTZX[_GkI
以上	!B5K8SEYFSJVRG
以上 上の	!KEWRH
以下	!TJS
以下 下の	!U
以外	MS
以外 外の	MS
件	!f#K.GKGSJ
件传	SU
件传 传输	SU
件名	!I(H.J0YIJVK
件数	!^
会话	"K,J.K1U3K5J7K8WBKKERJTGfTiJ
会话 话已	"K,J1U3K5J7K8WKERKTGfUiJ
传失	!>"I(K,I.X8KBJIJKGOJRHSU_JaJcKdJfJkT
传失 失败	!>"I(K,I.X8KBJIJKGOJRHSU_JaJcKdJfJkT
传完	VU
传完 完成	VU
传成	!X
传成 成功	!X
传输	!G*E-I.T0I3F;KAJIJKTLHODRGSTTJVI[I]^gKlI
伺服	!J"K,K.J/J0K5K8JBKIIKHLKRVSJ[K_KlW
伺服 服器	!J"K,K.J/J0K5K8JBKIIKHLKRVSJ[K_KlW
位置	!D8SBH]SaT
位置 送信	!I-T7TKIaT
体は	!I.HOGSFVVaZ
作が	!B8VTHXVaUdJkT
作が がな	8UlT
作が がタ	7IKVTKXX
作し	)U1T
作し して	)U1T
作で	!ETUaX
作で です	!ETUaX
作は	.U
作を	!F7VBJSUVUaT
作を を実	7V
作成	!J"E#Y&K'B(K+H,F.?/G0U6H7I9H;G<G=HB:CJGIHII?KDLbPJQKRBSYTBVCWHYG[9]C^Ha=bFecfKgKi?jGkK
作成 成し	!VFSLUSF
作成 成で	'J0S1HIILTSX[F]JaJeY
作成 成中	.IOV
使い	!X%TBXQJ
使い い方	!ZQK
使え	"J#T.J0V6S;I<GBEIJLGOIRJSG[J]KbK
使え えま	.K0V6T;I<GBJIKLGOJSH[JiU
使用	#>'@(D+B,I-F.T/D1H2D3<4H5>9?;8>UDTEXFTG=HHIAJEK9L?MJNDO<PKQ=RXS;VEWCY>]B_@aAb=cEdGeAfAgEjSk@l>
使用 用さ	!HBK
使用 用し	!D"I)UCTEU^SlJ
使用 用す	%VBG
使用 用で	!I'K+I.J0S;D>TBDDWEUOIRVbF
使用 用中	"VFTjU
使用 用可	!CRTZTiG
使用 用量	.U
例外	!UJV[J
供し	ST[SlS
保存	!X"H'G(I*K+H,@-J.S/A1F3W5H6G7I8G9H<H=H>H?T@JAEB:CIDIFJGKHWIIKANJOYPHQBR@T>WJXJYH[F]F^F_IbHcIeHfGgJi?jHkHlF
保存 存し	![.J3I?UBIKKQISIiJ
保存 存で	.T0S3KBIHXOWRJTI
保存 存先	.V
保持	%TaU
保護	_S
信が	!@8SJUKUbU
信さ	!JBJcW
信さ され	!JBJcW
信し	!E'V-H.KBFKGLEMWNU_IeKfSlK
信し した	!GMS
信し して	!H'WJS
信し しま	-JLFfT
信で	!T.F9IBJLTRKTI
信で でき	!T.F9IBJLTRKTI
信に	!Y*S.I/KBSFUKELKRESJjT
信に に失	!Y*S.I/KBSFUKELKRESJjT
信は	!FBGVUXVaX
信を	!D.S3K8SITJUKSeU
信エ	!G*W3I5D6J8I9FBCKFLYNSRUSV_ScKkGlK
信エ エラ	!G*W3I5D6J8I9FBCKFLYNSRUSV_ScKkGlK
信サ	!ZRFiK
信サ サー	!ZRFiK
信タ	!E2T8XKUTFdJ
信デ	NT
信デ デー	NT
信バ	BHGV
信フ	!=([0J;FKXOHgX
信フ ファ	!=([0J;FKXOHgX
信中	!X-J8KKV
信側	!@/V5K7UTVVUcH
信側 date	!H-T7SKIaT
信側 側で	!I(SVT
信元	(]3KLJ
信先	LXOJ[TeF
信処	!JIVLTSSjU
信処 処理	!JIVLTSSjU
信失	!H"JKKRKZVjW
信失 失敗	!H"JKKRKZVjW
信後	!BJWKHLGSJV[
信息	!ScU
信済	!C.JLIOVVXaT
信済 済み	!C.JLIOVVXaT
信用	!T"W)V
信結	!U
信結 結果	!U
信頼	!S4T
修正	+T0T
修正 正し	+T
個の	(TDT
個の のフ	DT
値が	!D(X+T
停止	!E"a,J/K1GGDIJJ_KTLDNGOJPKR?SFVJZHaJbIfIiGjIlI
停止 止し	"UBIJXKTLHNIRIhSiK
側が	)V1S
側で	!C(S1I8VBIVT
側に	!F<KSIVUjT
側の	!IRIZS]S
元の	]W
元の のフ	]W
先が	!D
先で	RU
先に	!6.T6K9TBFKHL]RHTVXJeGkVlK
先に に接	!B,H9VBKiWkY
先の	.U5I6UBKKK
先は	!J
先サ	!E/I0S5T7S9UBBHWRJSEiJ
先サ サー	!E/I0S5T7S9UBBHWRJSEiJ
先デ	!B)ULW
先デ ディ	!B)ULW
先フ	!CLYST
先フ フォ	!ELZST
先ホ	,J/T6S7U
先ホ ホス	,J/T6S7U
先頭	!:(J.J;[?HBKMUOJQISKYJ]XlI
先頭 頭に	!K;X
先頭 頭行	;G
入れ	!J%UBTRTiW
入力	!H#J&K,G/D0I1F5E6X8S9K;HB>FJGZLFOIPZRFSHTHXI[K^I_JaHbFcKeIiWjHlD
入力 力し	"I/G6YBIPHRGiXlG
入力 力で	!FPZ
入力 力を	PT
入的	!G=UDU
入的 的管	!G=UDU
全な	![
全な な接	![
公钥	,@.H/H1J3B5I;KB^KJR@SITCYUcKfHiFlI
公開	"@#T&B(D)G*D+G,=-B/>1F3K4G6D7E8>9@:U;J=B>A?D@?A<BbDFHFIDJFK;MGNCO@P:QJRFSKT<VBW?XFYbZ][E]E^D_>aAcCdHeBf@gEhCjElB
公開 開鍵	"@#T&B(E)H*D+H,>-B.@/?0C1G3K4G6E7E8>9A:U;J=C>B?D@?A<BbDFHHIEJFK<LBMHNCODP:QJRFS?T>VDW@XFYbZ][F]G^E_?aBcCdHeCfAgEhCjFlB
共有	!Z8VBJTI
共有 にア	!U
共通	!J2U9W
共通 通の	!J2U9W
关闭	"J)U,B-X.G/D1[3H5GBIIJLJRGSETB_Db[fTiJ
内容	!H-J0S<S=SAIBWCTLJNTQER@SITJ]UkG
内容 容が	]V
内部	%T&T
再度	!I'T
再接	#U8UKU
再接 接続	#U8UKU
再試	!?-S3J6K8IBUGIOJRTTWWF_UfHhKiTjIlE
再試 試行	!?-S3J6K8IBUGIOJRTTWWF_UfHhKiTjIlE
再试	RWiX
再试 试一	RWiX
再送	!D(WgV
再送 送し	!I(TgV
再開	(K.F0FIILF]e
再開 開で	!D0JLJ]a
写入	!G=TDULUSW
写入 入的	!G=UDU
写真	!Y
処理	!@"E#T&I(I*V-X.<0D1B2W6F7E9W;D=G?IBKCIFJITK=NEPIQCRJWC[=]J_AbGcEdHeIfEgJhIi=lH
処理 理が	IWKJLTVI
処理 理で	!D,U/TDTIVLSjU
処理 理の	VT
処理 理を	!DKELIOU
処理 理中	!E#U9VJUKGTTiK
出し	&V,K3URHiS
出力	!J0K1TBUIFKWOJPTSB[U^FaJcWfIiI
出力 力エ	!I.V8KKXLS
出用	BVFURJiTjV
分	!W.JKJ
分か	!E#YBH
分か かか	!E#YBH
分フ	]U
分フ ファ	]U
切な	lX
切な なプ	lX
切れ	"Y,I-U.J1J9TBHPKRITF_FiI
切れ れて	!U
切れ れま	-X8U9UJTKI
切断	!8#G%G&I'I(I,7-W.I/?0H1U3=5?8ZAJBAFJGCHKIKK]LAMVN;ODR;S=TCVGWAXI[H]I^G_ZaEbVdHeJgEhYiHk>l@
切断 断さ	!D#J)T,=/H1T3D5GBGGIKYNGRASJWGaIgIhUi=jDkElE
切断 断し	!G1ILIMWNJSITH_WiTjV
切断 断メ	!G8T
列を	!I-XKJNS
列を を受	NU
初か	!JSW]W
初か から	!JSW]W
初期	!@&V,J-K.F/I0J1V3K5I9U;S<T=SJUKCNIOJQURETK[IaKcWeIfXiIlI
初期 期化	!I.F/K1T6J9U;T<U=VBKJUKDLJOJQUSJaKbScWfXlG
別の	!I"J#J:YKJOSjW
別の のア	!H:YBD
別の の鍵	!EjX
別情	3V_S
別情 情報	3V_S
利用	!H"b)J*I+I,E-J.A/C0B1D3H6E7I8F;G=D>IAJCIDIEIGBHJIEKDLCNGODQHRHS?TBVIWJXHYIZD[F]H^T_IaFcIfTjDlU
利用 用く	^V
利用 用で	!J"V'K.I/I0H1I=KBGGJIKLJOJPTSHTJZKfViHjK
利用 用者	REiUjH
到伺	!FKKRZTUlE
到伺 伺服	!FKKRZTUlE
到匹	!@*W-J/G2[3H5J9TBKKK_K
到匹 匹配	!@*W-J/G2[3H5J9TBKKK_K
到服	!B*K/Y3H5I7TBGRTcKfK
到服 服务	!B*K/Y3H5I7TBGRTcKfK
到達	!D/Y7]
到達 達で	!D/Y7]
制的	8S
制的 的に	8S
制限	!U"U,K3K8FBHKFRKSJcKfT
制限 限さ	"VfT
制限 限を	.S
削除	!ULJSI]V
前に	!;#U-Y0S8EBFNITFcVhI
前の	#T/HBJOZTJ
前の のフ	!HOV
前回	!D3X
前解	!DKWWGXT
前解 解決	!DKWWGXT
力し	"J/F6YBGPHRFiXkKlF
力し して	!D"H/I6ZBJGSPJRHcSiX
力で	!FPZ
力で でき	!FPZ
力を	PT
力を を求	PT
力エ	!H.V8KKXLS
力エ エラ	!H.V8KKXLS
功し	!V-I.I8GBIJXKCLJRISBTFVK_KaZ
功し しま	!V-I.J8GBIJXKCLJRJSDTF_KaX
加し	!Y3H
加し しま	!X3H
务器	!8"9#C%A&@'C+A0>2@3X4D6>88:D;<<?=B>F?D@BCCDEEEFCG=HCI<JBKJLJMAN>O>PAQ=TUUEV?W@X@YBZA[>^A_:a<bJdAeBg@k<
务器 器拒	!D(K*J-J.H/H1J3E5IBZKHLJSITBcHfEiSlG
务器 器的	!F5X
効で	,G6VLKTGZV
効で です	,H6VTHZV
効な	"J/H0V6S?I@T
効に	!I#VDW^SiU
効に にな	#V^TiU
効化	RS
効化 化さ	RS
効期	!S"ZiJ
効期 期限	!S"ZiJ
動さ	VW
動さ され	VW
動し	"S&W.K<URGlH
動し して	"S&W.K<URGlH
動で	,K1WIJOSTI[JbU
動で でき	,K1WIJOSTI[JbU
動に	!TBHLVSV[J
動に に失	!TBHLVSV[J
動ス	cT
動ス スク	cT
動作	)T,I1SBJKJR>SUT[lJ
動作 作し	)U1T
化さ	PXQK
化さ され	PXQK
化で	"TcTfVlI
化で でき	"TcTfVlI
化エ	!H)S.K1T;T<V=VKHQVbS
化エ エラ	!H)S.K1T;T<V=VKHQVbS
匹配	!A"=#E%@&>'I(H)H+=,:-<.?/;0G1D2X3a4F5;6@7>8=9W:D;=<<=A>C?J@BAAB;C@DJEBF?G?H@IGJBK7LCMEN<OEP>Q@R;SCT;VKW?XEYCZD[E^D_;aFb?cEdDeHf>gFh;i@jDk>lB
匹配 配的	!@*W-J/G2[3H5J9TBKKK_K
协议	!G,JRGTDlY
原因	"W.T1IBELH
参照	!TaSeG
参照 照し	BWRFjV
反映	#aBBiHjJ
反映 映に	#S
反映 映ま	#VBH
反映 映前	!I#W
取り	!T,I/J1J3U8I;J=WBEKEOKRJSKTKXSiI
取り り権	!J=X
取れ	!D&S8K
取れ れま	!D&S8K
取得	"H&I)U*K,C.B0E1_6G7K8J9H;IB>IGKBOAQJRBSUTBVVWG[D]FaGcWeBfHgUiDjIkSlI
取得 得で	!J-T1S6JJSNSOGVT]JeJkU
取得 得に	1UBGLTSW[KbJcUeJ
取得 得中	!J4VLU
取远	!C5SVU
取远 远程	!C5SVU
受け	"H#T'],C-I.F/H1G3H5H6H8I9J;K<IAKIJKDLHOCSEWI[J^H_IaJbHfJgKkX
受け け付	#U'],G.I0SKJLJOESHTIiEjJlJ
受け け入	!J%UBTRTiW
受け け取	!GXUkS
受付	!@"U.JIIKKOVSJ_JeXhT
受信	"C#K'I(^)I*G,E-S.K/E0B1A2K3F5I6K9F;?<G?JCJGIIBMVNWPKRCS;VUWHXJYI[F^Da@dJeJfDgXkDlC
受信 信し	!@KJMWNUcS
受信 信デ	NT
受信 信フ	!?(]0J;GKYOJgX
受信 信側	!I(SVU
受信 送信	-G.U8SKU
可が	!U&K+D.E/K0I3K5H7H;A<B=ZBICVI@L?PKQIRHSWTI[I]J^KiC
可が があ	!T+E.F/K3K5I7I;C<C=[BJCVIAL@QJRJSWTJ[JiD
可が がな	!V
可さ	!I&I'Z(H)K.I/H1F3E5F8D:K;K?JAKB?ETJJK@LIPFSXVKWGYH[F^H_HaXbJcJfIgGjClJ
可さ され	!I&I'Z(H)K.I/H1F3E5F8D:K;K?JAKB?ETJJK@LIPFSXVKWGYH[F^H_HaXbJcJfIgGjClJ
可し	!G
可し して	bS
可能	!H"A#G%F'E)F+H-C.:/B0@1J2F3^4I5=6H7B:J<E=E>H?G@JADCFEIGDHHJFL;MJO>PFS:VWXHYG[E^T_Ea@dIhGiJkE
可能 能で	DSeT
可能 能な	BSZU
可能 能性	!C(I.H/K3V5E7ILGOJRFSGfSiF
号で	!K"KPSQUiW
号で でき	PSQU
号で です	iX
号に	!WATBI
号に に失	!WATBI
号を	!G/I9TNUWUkX
号を を確	!?/J9TNUWUkY
号化	&K*_,G/J2[3K5I9^;JBBLHNJPZQHRFSITAWJiI
号化 化さ	PX
号方	*Z2W9T
号方 方式	*Z2W9T
合は	!Z#TBTLFOSRFSFiKjX
合わ	*T,K/K2SLVSWTI
合わ わせ	*T,K/K2SLVSWTI
合意	*S9S
合意 意で	*S9S
合計	!T
同名	!FOZ
同時	_X
同時 時接	_X
同期	"J#T&T,I-U3U7H8S<CAJBXGHKUNKR?SGXX_JdIiBkI
名が	/^0U3I5ILFSGTH[U
名が が見	/V6K
名で	/I6S
名と	!T,JTHZUiS
名と とパ	ZViT
名に	!X"G.J0T6VBILIOIPIQERISI[HiU
名に には	!V0GiT
名に に失	!VQF
名の	!D6VOT
名は	!WBK
名は は検	!U
名ま	0TBJGVSH[Vi@
名ま また	0TBKGVSKi@
名を	!F"G%W/XBCFSiV
名を を解	!I/Y
名リ	%S
名リ リク	%S
名前	"K'I,E-J.@/U0V1F3J5E6U7G;J<JBCIEKSL>O^REV]WD[F]V^HaEbKeJiIlK
名前 前の	/HOZSI
名前 前解	!DKWWGXT
否さ	%V*K,^-:.E1;2J3=5=6J7?889E<I=SBVCFDIIFJGK3LCNFOHTGVHWHXJ[H]K^IbCcBdHgGhC
否さ され	%V*K,^-:.E1;2J3=5=6J7?889E<I=SBVCFDIIFJGK3LCNFOHTGVHWHXJ[H]K^IbCcBdHgGhC
否し	!4"H#J%T&J-J/I1H3H8E9K<UBVFUGIKGNJOJRHTF_HhKiVjYkH
否し しま	!4"H#J%T&J-J/I1H3H8E9K<UBVFUGIKGNJOJRHTF_HhKiVjYkH
含ま	!J"K,K0Z3J5I6U?IAIBFDUFWKHOKPKRJ^IaKkKlI
含ま まれ	!J"K,K0Z3J5I6U?IAIBFDUFWKHOKPKRJ^IaKkKlI
启动	!YKJLIRISJTIcT
告値	!I(UgU
呼び	&VRJiU
呼び び出	&VRJiU
命令	)V,G1VTJbUiT
命的	3T8K9J<JIGLERXSIWIiS
命的 的な	!B7DGURZ
命的 的エ	3U8K<JIHLG
命错	!URF_HiK
命错 错误	!URF_HiK
响应	(J)T*I,F-I.E/B3@5F7IB>JFLERCS>T]bIcEiHlH
問い	LVSW
問い い合	LVSW
問題	+T=SBKCIDXKJaTiI
問題 題が	!E+U=TCIDXaUiJ
器拒	!D(K*J-J.H/H1J3E5IBZKHLJSITBcHfEiSlG
器拒 拒绝	!D(K*J-J.H/H1J3E5IBZKHLJSITBcHfEiSlG
器的	5X
回数	!@8EBJKHRJhbiI
回数 数が	!Dh^
図	!K0VeW
图写	!G=UDU
图写 写入	!G=UDU
圧縮	'X0JSI
在	!J,T-T/IKTTH
在し	!K"I&H'J(G*K+G,I.E/V0F2I3@5C7C8H9G;C<Z=F>I?J@JAJBBCIFJHJJKLVOZPJQHRFS9VFWFYG[@]E_JaIdGeGfIgJiSjKkIlH
在し しな	TT
在し しま	!F"J&I(H+I,D.G/V0I1B2J3A5C7H9H;E<Y=H>J@KBDCIHKLWOWPKQIRHS>T8VGWHYI[D]HeIfJiTlI
在す	[S
在す する	[S
在の	!D#VTJdX
在远	BY
在远 远程	BY
在连	!TBEKIiW
在连 连接	!TBEKIiW
域が	!YSJ
域が があ	.USJ
域が が不	!Z.E
報が	#U-SBH
報を	!K,T/H5S9IKJiZkS
報を を確	!@,W3S5TTT
報告	.ULKSY
場合	!Z#TBTLFOSRFSFiKjX
場合 合は	!Z#TBTLFOSRFSFiKjX
場所	!;"K1I;KB^GKKXRYS?TH_DiZ
場所 renci	!I8S<SKZ_F
場所 system	!I-J8TKT
場所 所に	!JBYRYSETJiS
壊れ	(X-U.K0I1KOGWU_KaJgX
壊れ れて	(X-U.K0I1KOGWU_KaJgX
売上	!Y<KIGKJLG
変わ	3T
変換	!K(H,J0H6J8K;D>X?H@UBIIJKFOIPKQJRKTK^Kga
変換 換さ	gT
変換 換し	!H;J>X@V
変更	!J#U'I(J+J,D.=/H1E3_5A8J9I;J<HBBI@KEOSRDTEVZWJ[T]T_JbJcKeHfHiGjJkF
変更 更さ	!H3Z5E
変更 更し	!C#V0S3VRJTIkJ
変更 更で	LUOW
外の	,IMSXW
外部	XU
多す	!G"JKJ_XhY
多す すぎ	!G"JKJ_XhY
夜間	!G"J5S=UBTJUTJiJjW
夜間 間送	!F5T=V
大き	!H]ZcX
大き きい	]Y
大き きす	cW
大な	!F8VKFLTSW
大な なエ	8V
大サ	cT
失わ	!F-K8T;UJXKW
失わ われ	!F-K8T;UJXKW
失効	!A"T3G4^5E
失敗	!@"K#H)@*I+>1I3C4H6J84:><C=F><BVD<E=FDGHIJJGKKM8N=PJRXUBVVXTYJ^3aIbJcBd=fFgGhSkF
失敗 0	!^8KKI
失敗 ssh	;G<CB_GFR@j^
失敗 サー	!J.XSX
失敗 敗が	!E"T1K8FKHTH_Xh^iJ
失敗 敗し	!H"F%B'>+J-H8H:I>FDEEHKFMANIUIZE^>_8aKcHdHh9
失败	!E"G#@%<&<'@);+=/>0>152C3:4>566<869<:>;G<;=>>@?A@>C<DIE?FHGUH=I9J>KIM=N8O<P;Q4RVUBW=X;Y>Z>[=^>a;b9e@g=hYl6
失败 用户	!@BVGTQIRZiW
始さ	WV
始さ され	WV
始し	BHKULUSTT@
始し して	KWSVTB
始し しま	!V<SBHIJKGLT
始で	!>)U/J1V5IBULHOKSF^UfU
始で でき	!>)U/J1V5IBULHOKSF^UfU
子系	)U,H/J1VBHRGSJTHf[iHlK
子系 系统	)U,H/J1VBHRGSJTHf[iHlK
字が	!G0W
字が が含	!G0W
字と	!T
字は	iT
字は は使	iT
字列	!F-XKJNU_K
字列 列を	!I-XKJNS
存し	![.J3I?UBIKKQISIiJ
存し して	OS
存し しま	!]3J
存し し直	!I;T
存で	.T0S3KBIHXOWRJTI
存で でき	.T0S3KBIHXOWRJTI
存の	SK]W
存の の接	8S
存先	.V
存在	!@"K#F%F'B(<)B*C.3/U081K2B374D5G7@8:9?:I;:<W>E?D@CACC@EGFBG?HCI]JDKBLdMFNAOYPAQ>R>TIW>Y?ZF]9^B_Ea<bBc>dEe@f;gAhDk9l=
存在 在し	!K"I&H'J(G*K+G,I.E/V0F2I3@5C7C8H9G;C<Z=F>I?J@JAJBBCIFJHJJKLVOZPJQHRFS9VFWFYG[@]E_JaIdGeGfIgJiSjKkIlH
存在 在す	[S
学内	7HB[GTRDXViK
安全	!UEVFT
安全 全な	![
安装	!S
完了	!["T#G&D*I.U0>1U2I3E5B9D;F<C=KAIB5CGHII:KBLINHO=PIQFRASFV_WEYJ[B]I^H_BcDeGgDhSi@jE
完了 了し	!W"T-FBGIGLIQKSGTKVUiJ
完了 了で	&IKVLKhW
完了 了コ	,Y7TBJKKTXkV
完成	!U3HVU
定が	!D+U/V6J;K<WBGQIRUkH
定さ	!5&S'E(J*K+K,H0D1G6H7H8J;J=J>G?G@TAECKFJGJITKDLTOCQIVIXHYU[T]K^H_KaHbIcKeGgIiXkJlI
定さ され	!5&S'E(J*K+K,H0D1G6H7H8J;J=J>G?G@TAECKFJGJITKDLTOCQIVIXHYU[T]K^H_KaHbIcKeGgIiXkJlI
定し	"F#J'I,E-J/J3F5T8H;D>J@KFKGKKINJQFRCTIXI[T^K_GaHbJgKjXkV
定し した	LTjU
定し して	!8"G'J,J3H5U;GLHRFXJ[U_KjTkW
定し しま	!_aK
定で	SJaX
定で でき	SJaV
定と	!G9KjWlS
定に	!JRTiS
定の	FTPJRVdUiJ
定を	#V+T5IBIPWWHXIiD
定を を確	*T/T2T5KBKTVWKXJiGjSkG
定フ	+Y.I<HOJaJ
定フ ファ	+Y.I<HOJaJ
定中	!DaYkT
定中 中に	!EaY
定的	3E5X
宛先	.I0S7ZBFSJTZ
実行	"H-G.I1G3J6H8G;I<G=XBICVIEKGLDPJRESEVIWKXU_JaIbWcXgKiCjJlI
実行 行し	7UCW
実際	!GKU
実験	!IIULJ
容が	]V
容量	.f0KKKLIOKSF
容量 量が	!=.^
容量 量の	!U
密码	!A"J#I&J'I(E)E*V+G,;-D.=/B0E1A2H3B4J5?6D7C8@9@:K;B<F=J@JAEBACIDJFKHKICJIK=L?MINFODPIQbR]S=T<VHWFXFYIZH[E]G^G_CaDbDc?dIeIfAgHhDiUjEkElC
密码 码错	!0(K)J,C-J.A/G0I1F5F6H7J8E;J<IBEIFKBLDOGQZRXSBTBXJ[I_GaGbGcDfGhKkKlF
密鍵	!?">#C%C&>'A(@)G*A+;,?-B.;/:091@2A3>4G596>7A8A9=:E;_<a=V>W?]AWBHCSEAGAH?I;JDK<L6MGNAO:Q^R:S5T<VBWAXEY_ZE[<]?^A_Ca>b?cDdDeAf@gAhEiBj=k>lC
密鍵 'c	!K;UFU
密鍵 鍵が	/J5J<VLJYS
密鍵 鍵と	!J@VYW
密鍵 鍵の	!J"J&I,J.J/H0K3K5J6J9I;ZB;FGKJLHNKPIQ_RFSGTIiG
密鍵 鍵を	!A;Y<B=DAVCHDJFHPUQUYWiE
密鍵 鍵フ	!G0H<X=Y>[?WIDLJOKPJQ=SI
密钥	!B"<#F%@&A'G(A)D+C,;-=.=/<0D1?3Y4D5T6B7>8?9Z:C<;=>?DCTDBE@FAGAHEICJEK9L@MENCOCP@QTS>T4UIVFWDXCZD[C]D^D_?aCb@c?dEeFf<gEiCjTkBlA
密钥 钥交	!F*S2H3F5I9[AJBHRETJhKiJjJ
密钥 钥已	/K3Z5BBHTJ
密钥 钥未	BY
対し	7UlU
対し して	7UlU
対す	=S
対す する	=S
対応	!K"J&J'G*S,I.G/H0K1I3I5G6J8J9I<I?V@XAZB@CGGUIKKGLFNGOIPJQCSGTIWKbHcJfIiFjIkKlF
対応 応し	'J5I@TAUBDGUKKeSiKjKlJ
対応 応で	;J
対象	,U.G0W6JIVKJLFSCVI[J
対象 象の	,U
対象 象外	!G0SOW
専用	"DbX
専用 用で	!U"GbV
尝试	!=%G&G,U-F5C7TKJRCSJdTiHjWkU
届き	,I7WTI
届き きま	,I7WTI
展開	!T[J
属性	!@.I0HITLFOFVTa]
已关	1VbUfW
已关 关闭	1VbUfW
已被	!;"e(G)H,@.9/@0C1A3E5@6B7I8A<EB?GKI=K<L?NJO?QERES?T>XI[C]JaCbDc?f>iGkIlD
帳票	!J-TBXFVGHKHNVRFZJ_ViU
常に	!V&TDUGKRKiK
常に に終	!V&T
常フ	!DSV
常フ ファ	!DSV
常終	"J,F-T5I7E8FBACWK@LTOI^J_IaJgKkE
常終 終了	"J,F-T5I7E8FBACWK@LTOI^J_IaJgKkE
年	!U
年度	!@.K0VICL^SK
建立	,D/H3I5J7J;H=TDUKILKR9SJT:iKla
式が	!5(J*V+J,J.H/F0J3G5I7J9X;W<B=GCHFWGIKJLFNJPHSGTIZIiKjEkIlH
式が があ	FUjK
式が が一	!J3J9X
式が が不	;U
式が が正	!F;W<IETFU
式で	*S0T;I<J>X?K@UFJIKPKYTeU
式で です	!C0U@UYUeV
式で では	>V
式に	@V
式に に変	@W
式の	'X.I0C9T<I?UATBIOFPJQHSFYG
式の のみ	@S
式の の秘	@K
式の の鍵	;T?S@HFT
式を	%T2V
式エ	!H+TBKGURIiI
式エ エラ	!H+TBKGURIiI
張子	!JSKYS
強制	8S
強制 制的	8S
录失	"HBJGWKKQHhKiG
录失 失败	"HBJGWKKQHhKiG
录成	!U
录成 成功	!U
形式	!G"D#G%H&F'a(E)J*F+A,E-H.?/B1C3F4J5A7G8G9F:I;Y<6=<>Z?Y@_AaB;C<DDGBHFI@JHKAL?MHNEO?P:R;S=TEVDWFXIZG[B]D^D_IaCbDcGdJfEgDhIi@jCkGlF
形式 式が	!=/J6S;X<F=IBJCJQHRJ
形式 式で	0T;I<J>X?K@VFKIKPKYTeV
形式 式に	@V
形式 式の	'X.J0C<I?VATOGPJQISGYH
待ち	!?#^,J.U/J7IBHKUTTiIlI
待ち ちま	.V8TKV
待っ	!H#U
待っ って	!H#U
待機	!EXT
待機 機中	!FXT
後に	!E"U-W1G8E9JBJJTRJWKhSiJlH
後に に再	,SKKTU_T
後に に接	!FXU
後の	!D"I#T.E1H3K8X<JBFIFKCLFTKVb[KaYiGjI
得で	!J-T1S6JJSNSOGVT]JeJkU
得で でき	-T1S6JNSOHVU]JeKkU
得に	1UBGLTSW[KbJcUeJ
得に に失	1UBGLUSX[KbJcUeJ
得中	!J4VLU
復号	;UBECKPTQW
復号 号で	PSQU
復号 号に	!WATBI
必要	"G*I-K.E2G8J;GBDGXKENJPXQBRHSKTHWKhKjH
必要 要が	!H3S5UiS
必要 要で	"H.HBIGYKKPXQDRKiI
応し	'J5I@TAUBDGUKKeSiKjKlJ
応し して	'J5I@TAUBDGUKKeSiKjKlJ
応で	;J
応で です	;J
応答	!H"C#F'S(F)F*C+G.80H2A39576:889:;F<G=I?K@JAIB1CKFFGYHGIBJWK7LHMHNTO@PGQJRIT]VAX?YKZF[A]B^B_GaAd[gHhDiGj?l_
応答 ssh	!I
応答 答が	!=%T5J7GBCGWKJSFTTlV
応答 答し	!U-H.G/B1F3H5I6J8K9IBDKELIRHSGTZWGiIjJ
応答 答で	!GGWNU
応答 答な	!@,H7JJYTU_KdV
応答 答を	!DNVcWlU
性が	!E.I3T5E7JLKRFSH]JfTiF
性が があ	!E.I3T5E7JLKRFSH]JfTiF
性を	!A.J0J5UHWLIOHTKVUaV
您有	&WBTRHiHjVkK
您有 有正	&WBTRHiHjVkK
您的	"X)K-H1G8KKHbJfI
情報	#S&J-V/A1H3V7G8G9F<JBWGJKBLESHVTXIaJbHcKfIiYjGlF
情報 報が	#U-SBH
情報 報を	!K,T/H5S9IKJiZkS
意で	*S9S
意で でき	*S9S
意味	!F3[5J
態を	!C"S,S.T
態を を確	!H,S.UKSLT
成し	!YBKFSLUSFYJ
成し して	!VFSLUSF
成で	'J0S1HIILTSX[F]JaJeY
成で でき	'J0S1HIILTSX[F]JaJeY
成に	eT
成に に失	eT
成中	.IOV
成中 中に	.IOV
成功	!i"C(F,D-C.E/E0E2K3A5G6J7J8?9C;K<IAJBCFHGDICJUK8LBMKNIPHQJSCT?WH[E]I^J_BaXbGcGdJeGgIhHiJjHkHlI
成功 功し	!V-I.I8GBIJXKCLJRISBTFVK_KaZ
户名	BUGTQHRYTJiV
户密	!:5K;V<J=JBWCIDJEHQXYTjK
户密 密钥	!:5K;V<J=JBWCIDJEHQXYTjK
戻り	"T
戻り り値	"T
所に	!JBYRYSETJiS
所に にア	!JBYRYSETJiS
所有	)UST
所有 有者	)UST
所要	!V.K
所选	!G;KBXYV
所选 选的	!G;KBXYV
手か	-Y8GNT_W
手か から	-Y8GNT_W
手元	jS
手先	!A0S9UkW
手先 先サ	9V
打开	!X)X/J1XKKLKRHTG
找不	!<"E&K'J(E)H*V+J,D-F.@/V0F1E2[3A4J5A6F7G8E;G<]=HAIBDCJDKFKGIHKIBJJKALFMKNHOFPKQHRBSBT?VIWHXIYHZK[G]G^H_DaFbFcEdJeIfDgIhJiFjKkHlG
找不 不到	!<"E&K'J(E)H*V+J,D-F.@/V0F1E2[3A4J5A6F7G8E;G<]=HAIBDCJDKFKGIHKIBJJKALFMKNHOFPKQHRBSBT?VIWHXIYHZK[G]G^H_DaFbFcEdJeIfDgIhJiFjKkHlG
択し	6I;IBKMUYW
択し して	6IMUYTlS
报错	!T%JCTKJTUXW_I
拒否	!B"B%Y'V(C*C+G,d-/.C/F112B334H5K6B758-9::W;G>K?I@GAGBUCBDFEHFSI>J@K(LDMFN<O?PEQET8XBYHZE[A]F^Ab<c:d@gBh9iWkZ
拒否 否さ	%V*K,^-:.E1;2J3=5=6J7?889E<I=SBVCFDIIFJGK3LCNFOHTGVHWHXJ[H]K^IbCcBdHgGhC
拒否 否し	!4"H#J%T&J-J/I1H3H8E9K<UBVFUGIKGNJOJRHTF_HhKiVjYkH
拒绝	"<#J%K&J'I(C)B*B+H,c->.</>0E1?2H3=4J5A6F7@8?9@:J;F<E=I?J@JAEBbCJDJEJFJGEHKICJIK8LAMHNCODPIQGRUS?T2UKVGWFXDYJZJ[E]C^G_<aFbCc=dFeIfSgHh9jFk>l@
拒绝 无法	TJ
拡張	SKYS
拡張 張子	!JSKYS
持っ	BX
指定	"J%K&D'@(G)I*F,@-F0?1A2G3A4J7D8@9E:I;=<Z=@>@?CCEDFEFFDGGHGJFK@LWMKNEO>PVQ9T;VEWFXEZH[U]E^C_CaEbDcFdEeDfFgChGj]kS
指定 定さ	!<'G0F1J3I5T6I>I?I@UAGIUKJLTODTHVJYS[U^JaKbKeHgJ
指定 定し	"G#K'J,F/J3J8J;D>J@KKJNKQFRDTJXJ[T_IbKjXkV
指紋	3ZBG
指紋 hex	!XBH
指纹	!H"D#K%F&D*?+C,?-C.F/D1H2>3g5C6F7E8E97:J;D<D=G>I@HAGBACFEIFEGFHFJHK>LIMJNBPDQGR@SHT?WFXKYIZJ[K_CbEcJfChAiFjIkElF
接主	!@"X-V8IKERSTT_VdJiT
接主 主机	!@"X-V8IKERSTT_VdJiT
接到	"H)H-I/J1B3T5F7U8FLKRW_GbKhJkJ
接到 到服	!D7UBJRV
接失	!DGWTViV
接失 失败	!DGWTViV
接已	"J,B.J1J3K7J8FK]RGSKTA_?cJfIlJ
接接	XW
接接 接続	XW
接的	!G,G7VBIRISKTSdUfYiJkU
接続	""%-'G(/*C,a-U.'0&2J9W:9;4<@=+>4?2@EAHBICCD5EGF;GGI-KSL)O!P:Q)R>S-T]UIV*Y0[+]+^:_aa!c;d_e)g+iJkW
接続 sftp	!DTS
接続 続が	!H"C%F&C'G(J*G+J,T/=0G1V3;4J5>6F;I<F=F@JAIBFCGFGG>HGIIJ^KYLEMFOHPIQJR2S>VGXKYI[JaBbHdUeIfSgEi?lS
接続 続し	"C&J'K)I*K,J-D.H/>2I5?6G9G;KBCFJGIMSNTOJR=WF[J^JaKcJfFgJi>jSkFl]
接続 続す	KKTTXTlV
接続 続で	"E%I&T'D*K,X.<0C314H5G7W8>;K<B=E>F?H@GAGDHEEFBHBIJK>L9NFO@PCQES8TWUEVGXVYJ[H]C^@aDb9eCfIiJkS
接続 続に	#J&I*G-C.F/X3?5;;I<KAIFIGFJSKILFSETTWTXK_FbGkX
接続 続の	KIbWfTkJ
接続 続は	!=#S,F-U/K1H3K5J8TBARFXVZU_TbJjJlH
接続 続を	"J#E%E'H+F-Y.@0G2A5V6A7H;H<H@KAJBGCIFFIIKSL@MHOGQJRCS@TKVIX>ZD[J]H^C_TaGcBdCeHf<gJi2j<lU
接続 続エ	9U;KFVGKKGNIRHiS
接続 続タ	7WTTkI
接続 続テ	,WTTfJ
接続 続中	,K-T3T5I8FBFK@RIWX_TcKdUfKiK
接続 続先	"J)J,H-C.I1D6Y8DB?GJHTJEK@LGNTRBSEWEbHd]hKiDjI
接続 続処	!H,TkS
接続 続数	!HKK_^hF
接続 続要	WT
接続 続試	!B/SBKXTkYlT
接被	!="J)S,^-T.H/I1T3F5J8IBCK<LJNHR?SGT?fGiEkIlG
接超	!H"J,B-J.K1K3J8HKJRBTd_DcJfJiIkKlH
接超 超时	!H"J,B-J.K1K3J8HKJRBTd_DcJfJiIkKlH
提供	(K.VKHSY]JaI
提供 供し	ST[SlS
提出	BVFULJRJSJiTjV
提出 出用	BVFURJiTjV
提示	!3"G#I%J&J/J3C5A:H<D=I@IBTCGEHGIKJPGSFWKYFi<j_kT
提示 ssh	2SjT
提示 示さ	!>5JBVj]
提示 示し	!G4TZSjT
換え	!I0IIKOV
換え えら	!K0IIKOT[S
換さ	gX
換さ され	gX
換し	!H;J>X@V
換し して	@W
換し しま	!K>Y
換の	!I'T1J8I9[JVKE_Z
換ア	9W
換ア アル	9W
換中	*V9VJUKF_J
換中 中に	*V9VJUKF_J
換性	!B1UbVcY
換方	!E*H9^
換方 方式	!E*H9^
操作	"B#K&F'F(D)K*I+K,;-C.T/C0D1@2I3G5B6I8]9G;H<J=SAJB;CKFHGFHIIEKJLANGOUPHQKR?S^TG[G]K_?a^bDcFdAeIfCgGhGiIjE
操作 作が	!B8VTHXVaUdJkT
操作 作で	!ETUaX
操作 作は	.U
操作 作を	!F7VBJSUVUaT
支持	!D*W9I;IBFcTiI
支援	!HRJ
收到	!G-KNTcUkK
改行	!F.J8J;VKFge
改行 行が	!K;WgU
改行 行コ	gW
敗が	!E"T1K8FKHTH_Xh^iJ
敗が が続	8I_VhU
敗し	!H"F%B'>+J-H8H:I>FDEEHKFMANIUIZE^>_8aKcHdHh9
敗し しま	!H"G%B'>+J-C3I8H:I>FDEEHJJKGMANIUIZE^>_7aKcHdIh9
数が	!C-K8HKHRJ_Yh[
数が が上	!K"U_S
数が が多	!G"JKJ_XhY
数の	_V
数の の上	_V
数字	!H(H0^SJ
数字 字と	!T
数据	(I.UKFRJ]JcT
数过	!?"D+K,A-I.G/I1J3H5J6J7I8G9I;J<JB?GIIJK>LINKOJR=SIT?_^bJcGfGh]iCkJlI
数过 过多	!?"D+K,A-I.G/I1J3H5J6J7I8G9I;J<JB?GIIJK>LINKOJR=SIT?_^bJcGfGh]iCkJlI
文件	!K"6#E%D&D'C)B*>+?,:->/90T1@2@394E5=6?7?8;9=:D<Y?E@BB5E@GCHGIYJDL4MCNBO8PAQ8R6T8UHWCXBZF[=][^C_>aHbBc=dFe?f>g@hAi9j?kAl=
文件 件传	SU
文字	"I,H-W.J0X1J5J6T8I<KBGIJKELINTOHRHSG[J_FaKiTkGlK
文字 が含	!H0V
文字 字が	!G0W
文字 字は	iT
文字 字列	!F-XKJNU_K
断さ	!@#J'K)S,:.S/G1T3C5F8VBFGIKYNFRASIWE^KaIgIhUi=jCkClD
断さ され	!@#J'K)S,:.S/G1T3C5F8VBFGIKYNFRASIWE^KaIgIhUi=jCkClD
断し	!A,G1G9IBILHMWNHSGTB_VjU
断し しま	!D,G1G9JBJLHMWNHSGTB_VhV
断メ	8T
断メ メッ	8T
断开	!6"B)H*H,?-T.G/E0K3D5D6I7G8Y9D<J=K?W@FAFBFGIIGKYLHNJOJPKQHRBSHT=WK[KaJcGiGkGlH
新し	!W;F>F?UAUBHOIiJ
新し しい	!UAVBI
新し しす	?V
新で	!ZTJ
新規	"W)V
方式	!A"I#I&I'K(I)J*_+J,B-J.E/B1D3C5D6H7H9_;G<IAJKHLCNDOJPISCT>WGZ[]I^KbIfGiE
方式 password	BHRDZY
方式 publickey	!JBJZT
方式 式が	!B*W3I9YFSLJjI
方式 式の	!F9T
方式 式を	!H%U2TlT
方法	RTeHiV
方法 法が	!GBTiW
无法	!K"7#H%G&C'I(D*B+A-E.;/_0C1K2D364H5G6?889>:H=V?I@FA@BGCAECFDGCHHI<JEKGMFNBOBPDQ>UKWAXUY@ZG[C]E^F_EaCb>d@eHgGh@k@lT
无法 法访	RJXX
无法 法读	!B=WCKKJLUSS
无法 法连	,T-H/J3K7V8KRX_KdKhK
既に	0J:V<IBHIEKJLDO]SG
既に に別	!I:VBI
既に に存	<JIILGO[
既存	!IOXSI]W
既存 存の	SK]W
日	!X
日時	SIaW
时间	,J7T8XKG_KdTkU
明で	!G,I/V3H5SBIKG
明で です	!H/U3H5T
明な	+T3J5V
明書	!c
明書 書の	!Y
明書 書は	!W
映に	#S
映に には	#S
映ま	#VBH
映ま まで	#VBH
映前	!I#W
是否	3U;I<HBJLWSSTI
時に	1U;KAIBIT]bUcSfT
時フ	!B.JIILESVVV[V]V
時フ ファ	!B.JIILESVVV[V]V
時刻	!VaS
時接	_X
時接 接続	_X
時的	KXTTWGXU
時的 的に	KXTTWGXU
時間	!U#T,F1J3J8VRJhKiJjS
時間 間が	8V
時間 間を	!D#VBSjU
暗号	&I*f+K,E.H/F1K2^3H5F6I7I9];H<JB>KJLENIOKPYQGRCSET>WIZK^JfJiFjJlI
暗号 号化	&K*_,G/J2[3K5I9^;JBBLHNJPZQHRFSITAWJiI
暗号 号方	*Z2W9T
更さ	!H3Z5E
更さ され	!H3Z5E
更し	!C#V0S3VRJTIkJ
更し した	!H3W
更し して	0T
更で	LUOW
更で でき	LUOW
更改	!C3b5>BGRKSGTH
更新	!T%I&G(J,F-J/H5G9JRESHT@WJaUiIjX
書き	"I&J'E(H*J+H,C.X/E0@1B3H5F6G7F8G9G;D=F?J@JAJBBCJDKFKHWI>KTOTPJQIRDS[WFXJYK[X]F^G_JaAcJe@fIiEjIkFlI
書き き込	!D'K,E.Z/G0F1E3J5G7H9I;G=HBDHXIDKWODRGS^WH[V]KaEdKeEiGkI
書の	!W;T
書の の有	!T
書は	!W
最初	!JSW]W
最初 初か	!JSW]W
最大	!=#Y8IBEKKRJc]
最大 大サ	cT
最後	!J1J8XKFSUVUaU
最後 後の	!J1J8XKFSUVUaU
最新	!X
最終	0[BHOKSI
最終 終ロ	!YBI
月	"K,I1F3S5X7J8I9IKJNDRYTI_JhJjV
月 03	!V
月 11	!C"G-F3W5YBVRU
有写	!@"K,J.J/J5J8JBKIKKHOIRJS^TEfJ
有効	!W"YBIKJRJiI
有効 効期	!S"ZiJ
有权	!H.?S_
有权 权限	!H.?S_
有正	!E&V7V=JRGdUiGjTkS
有正 正确	!F7VdUkT
有者	)UST
服务	!7"8#C%@&@'C+A0>2?3X4C6=7K8G:C;<<?=B>F?D@ACCDEEDFBG=HCI;JBLJMAN=O=PAQ<TTUEV?W@X?YBZA[>^A_9a<bId@eBg@k;
服务 务器	!8"9#C%A&@'C+A0>2@3X4D6>88:D;<<?=B>F?D@BCCDEEEFCG=HCI<JBKJLJMAN>O>PAQ=TUUEV?W@X@YBZA[>^A_:a<bJdAeBg@k<
服器	!J"K,K.J/J0K5K8JBKIIKHLKRVSJ[K_KlW
期し	!I1UNTbV
期せ	!?)X,F-V/K1WKKNHTD_SfThI
期せ せず	!?)X,F-V/K1WKKNHTD_SfThI
期化	!I.F/K1T6J9U;T<U=VBKJUKDLJOJQUSJaKbScWfXlG
期化 化で	"TcTfVlI
期化 化エ	!H)S.K1T;T<V=VKHQVbS
期限	!S"ZiJ
期限 限が	!Z
未在	BY
未在 在远	BY
未登	!@2VPKRHiJj]
未登 登録	!@2VPKRHiJj]
未知	!A/J385cBKRKTJ
未設	!F&UXW
未設 設定	!F&UXW
末尾	;T
本地	!?"C*G,F.G/C0K1I3H5K6I<GBJI^KXL>OIRDSETC]T_HcJfHiK
本日	IVLJ
本番	;FBYiX
机上	BY
机上 上注	BY
机密	"G(I)J*G,G-I.G/C0J1F3Z4K5^6K7G8I9FBAIIKELIOIQJRCSHTAXJ[J]J_IaJbIcHfGhKiHlH
机密 密钥	"H*H,I.H/F1H3]5V7J8J9GBCIJKGLJOJQKRESJTC_JbJcJfIiJlJ
机积	TJ
机积 积极	TJ
权限	"E&K(H)J*I+K-G.90G1J3I6G7I8E9I;E<BAHCVDUFJGJIDKBNIOCQHRDSeT>VJWJXHYG[F]I^I_GaEbHcGfCgIiEkHlH
极拒	TJ
极拒 拒绝	TJ
构建	ASSI
析に	!G;V?K
析に に失	!G;V?K
析結	TT_T
析結 結果	TT_T
果を	!THV
标计	TJ
标计 计算	TJ
格情	,JBXiU
格情 情報	,JBXiU
检查	!Y;I<HLVSS
検出	3VTK
検査	(UgV
検索	!G.X/WTJdT
検証	&J(W*H,E-H.G/D0J1F2C3c5d6H7H8I9F;HAJB<FJGJH[IKKALIR@SFTBWF_JaFbIfHgIiEjIkHlI
検証 証で	3Z5]BJHWTJ
検証 証に	(S3V5WBFHVRF
権が	!@=SBUCYDIIKLHRISTiV
権が があ	!EBVLHSUiW
権を	!JST
権限	!J+I,K.@0K<U=_>FAICWIIKKOKQCRGS[YJ[JaViCjK
権限 限が	.C=VSY
権限 限を	!G=TCT
機中	!FXT
欄に	!T/F6WlH
次の	!Y*U0G2U9T
次回	!YgJ
止さ	,I.S8XOTXT
止さ され	,I.S8XOTXT
止し	"S#K'K(I,H/J0I1F5U7JBBIFJVKWLHOEREVIWJ[JaIcJeTgHiFjIkIlJ
止し して	.J8TJVKU
止し しま	!?"T,J0J1H5V8ABFIIKSLJOGRIVJWK[KaKeTgKiHkJ
正し	!J"I*J+V,C.G/B0I1I2K3F5@8I9E=F>IAUCIIHKDLDNGOJPEQWRUWEZH[I]H^FaKbIcJfIgI
正し しい	!S,I/I5KRSTJiTkGlU
正し しく	!I&I,J.J/H0K1K5I9K=H>KAUBKIHKHLIPFQWSHYSZK]J^JjJ
正し して	+T
正で	.H0I5I;U?JBGDIKFQDSIYH]VcJ
正で です	.H0I5I;U?JBGDIKFQDSIYH]VcJ
正な	!G6T;W=JCIQJ
正ア	!Y
正ア アク	!Y
正在	3W5H8KBDKFRDTW_JiU
正在 在连	!TBEKIiW
正常	!i"H,J-K.C/J0J8J<EBFDTGHIDKDLDOJRCS@TEiCkU
正常 常に	!V&TDUGKRKiK
正常 常終	!^IKLI
正确	"J&J*J-J2K3F4J6K7S8I:K;?<EAHBTCHDTFJGIHKKILJPIQWSIXJYJ_J
段階	GW
段階 階認	GW
求し	!H%UGWjS
求め	PT
求を	WT
求を を拒	WT
決し	/V
決し して	/V
決で	/[5J6WSKTDXU
決で でき	/[5J6WSKTDXU
決に	!FKXTSWGXT
決に に一	KXTUWHXU
没有	!H"D(B)E*V,:-E.5/?0G1=3;5>6G7[8C9B;J<IAGB8GIICK;NJOCQGR<S_T[VJXK[F]E^K_EaDbFc@f=gKhGiCjHl?
法が	!GBTiW
法建	!F=UDVR?TElY
法建 建立	!F=UDVR?TElY
法访	RJXX
法访 访问	RJXX
法读	!B=WCKKJLUSS
法读 读取	!B=WCKKJLUSS
法连	,T-H/J3K7V8KRX_KdKhK
法连 连接	,T-H/J3K7V8KRX_KdKhK
法連	!FKKRZTUlE
法連 連線	!FKKRZTUlE
注册	BY
注册 请再	BY
注意	3S
消息	!E)W,I1VBKRFSSTKbWcT
済み	"T#G'D(H,F-H.B/J0B5C;J<H=JB?IALAO[SFVZYJ[F]IaWgKjU
済み みで	!DSJaX
済み みの	#J,I0KKIOV_UjU
済み みフ	SKVX
無効	!G(K,E.G0T6W7I8J;G>K?GDVFKGHKGLJNHOIPHQJSITDWJXJZU[K_JaJbFcJgJiWjKkI
無効 効で	,H6VTHZV
無効 効な	!D"J/H0V6S?I@T
無効 効に	!D#VDW^TiV
無効 効化	RS
無法	"G%I&W(K,J-J.I/I0J3K5J6K7K8J;J=HGGIHKELKNKOKPKQJRUSI[J_JaJiEkHlW
無法 法連	!FKKRZTUlE
無視	CS
無視 視さ	CT
無通	!J8[KC
無通 通信	!J8[KC
照し	BWRFjV
照し して	BWRFjV
版本	&X)W,I1VRFbWcTiI
状态	)U1U3KKGRHSDTEbU
状态 正在	iU
状態	#H&J'J(F*J,V0C1J2K3C5B6G;H<E=JB6CUFJKULSODQHRJSUVGWBYK[D]F^H_BbEiJjFkE
状態 ipaddr	!DXSlV
状態 sftp	,IKHT]
状態 サー	!W-G8AKV_J
状態 ファ	aT
状態 再試	!HXT
状態 態を	!C"S,S.T
状態 接続	!C/TXTlW
状況	!G#Y<JBTCU
現在	#Y7JRHbFdWiE
現在 在の	!D#VTJdX
理が	IWKJLTVI
理で	!D,U/TDTIVLSjU
理で でエ	!H,U/TIVLSjU
理の	VT
理を	!DKELIOU
理を を中	!IkS
理中	!E#U9VJUKGTTiK
理员	"X)K-I1G3U5IBKKH_IbJfI
理由	!E'S*T/V2T9T:XBCRKTJiHjH
理画	bW
理画 画面	bW
理者	"S,G0J7KLTOJRISWTKXUiTkJ
理者 者に	"W,G0J1SLTOJRJSXXUkK
生し	"K)J-B0J3I7G8C;I<JGINJQJTFWWaTdJgIhJkHlJ
生し しま	"K&J)J-B0J3I7G8C;I<JGINJQJTGWUaTdJgIhJkHlJ
生成	!YQJ
生成 成し	!T
用く	^V
用く くだ	^V
用さ	!GBK
用さ され	!GBK
用し	!C"I)UCTEUZK
用し して	!HBH^S
用し しま	)V1SCU
用す	%VBG
用す する	%VBG
用で	#C%K'B*H+S.?/E1C2J3H5C7F9E;<@UAIB;CFDUGAHGICKGLBNJO;QFRUS=VIWKXIYGZE[C]C^FaCbTcKfTjBkF
用で でき	!H"U#F'C*I+T.@/G1E3I5D7G9F;>@UAJB=CGDVESGCHHIDKHLCNJO>QGRVS>VIWKXJYHZG[D]D^GaDfTjCkG
用で です	"HbW
用に	LJ[W
用に に開	LJ[W
用の	iHjZ
用デ	!V
用フ	!JBUFURJiTjV
用フ ファ	!JBUFURJiTjV
用中	"VFTjU
用可	!ARSZT
用可 可能	!ARSZT
用密	>T
用户	%J&K'J(I*G+K,D-F.G/I0J1I2I3H5G6J7G8G9G:J;T<G=G>IAHBVCFDGEFFHIHKELHMJNIOJPIQVRVSHTCVIWJXJ[J]I^J_FaJbJcIdJeKfIgJhFi[jGkJlJ
用户 户名	BUGTQHRYTJiV
用户 户密	!:5K;V<J=JBWCIDJEHQXYTjK
用者	REiUjH
用量	.U
用量 量制	.S
由し	XV
由し して	XV
由で	,E7DBXXV
由の	,W-J/XBFRJkJ
由于	-G8WKDRI_HdTiKkT
由于 于目	TJ
由于 于连	7WTTdVkV
申告	!C(YKT]JgY
申告 告値	!I(UgU
画面	bW
番へ	;FBYiWkT
番号	"F,S/E3J5G6S7IBBKJNVRAWTiTjJkW
番号 号で	iX
番号 号を	!G/I9TNUWUkX
異な	!>(Z3[5H8KKH_K
異な なり	!C([
異常	!0"J(J,F-U5H8G<X=XCUKBLYOGQDRDSXZI[K^J_IaJiTkE
異常 常終	!7,G-U5J7E8H=SBBCXITKELWSSTT_JkF
発生	"J(K)J*K0I3I6K7G8B;H<JGHJVQITDWW[KaTdJgIhIiIkElJ
発生 生し	"K)J-B0J3I7G8C;I<JGINJQJTFWWaTdJgIhJkHlJ
発行	!SRI
登录	"A&J(K*J+J,C-F.H1T2K3J5D6K7E8F9I;IB=FJGVIIJKK@LHMJPJQERTSGWJXWZKcJdJhEi?jHkJlJ
登录 录失	"HBJGWKKQHhKiG
登録	"7#U%A&D'U)F*C+C,;-D.@1?3J6?7E8A9@:];H<;=A>@?@DBFWG<HEIDJEK:L=MGNDOJQ:RAS;T=VDW=XAYJZ@[B]B^<a@cCeTfBgAhDiFj]kKl@
登録 録が	!T
登録 録さ	!G"G'K(J,K-K3G8K:WBZFIKDRBSHTHWJbJiBlJ
登録 録し	#T;G@SYKiG
登録 録で	#J'Y3J5H;JFVLJOGPISJeTiIjI
登録 録に	@UYV
登録 録を	!JRUkT
登録 録済	#JjW
登録 録番	iV
的な	!?.W0K7C9JGTRYWK[VaJeJkK
的な なエ	!A7CGTRY[Y
的な な失	.YSU
的に	"K,I-UBJKXPTWF_Z
的に に切	8S
的に に失	-TKWTSWGXT_V
的エ	3U8K<JIHLG
的エ エラ	3U8K<JIHLG
的主	!<"I*H,G-J.I/H1J5a8I9GBGKGLJRGSI_IbKcKdSfJiJkS
的主 主机	!<"I*H,G-J.I/H1J5a8I9GBGKGLJRGSI_IbKcKdSfJiJkS
的密	!?*V3W5DAJBDQYRBTIiGjJ
的密 密码	!E*W9HBFQYRDiI
的密 密钥	!H*G3X5J9T
的用	;JBXYU
的用 用户	;JBXYU
的管	!F8S=UDUKH
的管 管道	!F8S=UDUKH
的路	!X,G7YTEdHkH
的连	!J,J-T/H=UDVTS
的连 连接	!J,J-T/H=UDVTS
的错	RIST
的错 错误	RIST
監視	-U_V
目に	+T
目录	"C(H)K*J+K,D-I.A/D0H1A3J5E6G7K8G9J;H<IAKBEI7KCLhNJO>QKRCTCVH[E][_IaCbIcIeJfFgJiEkJlH
目标	.JKHLJOESBTH]]aH
目标 标计	TJ
直し	!;;VAJOIRUSV]WiH
直し して	!<;WAJRU]UiH
直下	LISJ[J
直下 下に	LISJ[J
直後	!E#U-V1K8HKINWVS
直接	!IX[
直接 接接	XW
相手	!6"H*V-[.H/F1F2V3I5H7U8A9XGHKKLIOJRISFWGXJZU_XbFcIiGjJkXlI
相手 手か	-Y8GNT_W
相手 手先	!A0S9UkW
码错	(J)I*J,B-I.@/G0H1E3J5E6H7H8D;G<HBDIEK@LBNJOGQZRWSATAWKXI[H]J^J_EaFbFcCfFhJkJlF
码错 错误	(J)I*J,B-I.@/G0H1E3J5E6H7H8D;G<HBDIEK@LBNJOGQZRWSATAWKXI[H]J^J_EaFbFcCfFhJkJlF
确认	!F.G3IKHRFTDcXfX
確立	"J#K&I+K-S.H/?2T3E6J8S9SGIHKLGNURASFTV_VbUcFfDiAjJlV
確立 立さ	!H
確立 立で	/H1G7ILKRISJWUiIkHlV
確立 立に	!F)T,T7T9TBIfIkU
確認	!@#;%U'@)H+@1<3V4I5Z6D?C@DDDEBF>GVI@JGLDMFO<PGVaYB[@]@_GaAb7dIe@fChDiHlC
確認 stat	VW
確認 認く	!JBHQTTT
確認 認し	#F'F(H+E,S/T1E3E6G<S?F@HDGEGFDGAMJODTSYF[D]GaKbAeFfIgGhJiKlG
確認 認で	!C.K/K3Z5[BITGVU
磁盘	.]KILERIS?TF
示さ	#J5IBUPKRJj[
示さ され	#J5IBUPKRJj[
示し	!G4TZSjT
示し した	!H4TZSjT
示成	!X1J
示成 成功	!X1J
禁止	OVSHXU
禁止 止さ	OUXU
私钥	!G"<(H)I*G+I,B-I.B/@0F1F2E3G4J5D6F7F8D9E:K<[>FCSEHGEICJKK@LEMKNGOGPGQbR9SBTBVJWIXI[H]G^I_EaFbGcEdKfEgKhIiIjHkGlF
私钥 钥文	"J*K,J.H/D0J2F5K8J9I<[>F@JBECSEIIGKGLJPJQERJSITK]J_JaJcKfKiJjJ
秒	!X.H8WSHTS_KaKdG
秒後	!A,SNKR?TbkJlJ
秒後 後に	!D,TTW_S
秒間	!K1K8YJeKZTJ_SdJ
秒間 間操	kTlT
秘密	!A">#C%C&>'A(@)G*A+;,?-B.:/:091@2A3>4G596>7A8A9=:E;_<a=V>W?]AWBHCSEAGAH?I;JDK;L6MGNAO:Q]R:S5T<VBWAXEYaZE[<]?^A_Ca>b?cDdDeAf@gAhEiAj=k>lC
秘密 密鍵	!?">#C%C&>'A(@)G*A+;,?-B.;/:091@2A3>4G596>7A8A9=:E;_<a=V>W?]AWBHCSEAGAH?I;JDK<L6MGNAO:Q^R:S5T<VBWAXEY_ZE[<]?^A_Ca>b?cDdDeAf@gAhEiBj=k>lC
积极	TJ
积极 极拒	TJ
移動	!H.I1W<KBJKJLWVV[D
移動 動さ	VW
移動 動で	1WIKOT[J
程主	!D"K-S/F1U5IBXTG_KbTfV
程主 主机	!D"K-S/F1U5IBXTG_KbTfV
程仓	!K5S
程仓 仓库	!K5S
程试	!G=UDU
程试 试图	!G=UDU
空き	!Z.XKILFSB
空き き容	.T
空き き領	!YSJ
空白	SK
窓口	RJ
立さ	!H
立さ され	!H
立で	/H1G7ILKRISJWUiIkHlV
立で でき	/H1G7ILKRISJWUiIkHlV
立に	!F)T,T7T9TBIfIkU
立に に失	!F)T,T7T9TBIfIkU
答が	!=%T5J7GBCGWKJSFTTlV
答が があ	!E%U&S/S7HBIRGSKTUkT
答し	!U-H.G/B1F3H5I6J8K9IBDKELIRHSGTZWGiIjJ
答し して	!YBJTD
答し しま	!>/H1KTZ
答で	!GGWNU
答な	!@,H7JJYTU_KdV
答な なし	!@,H7JJYTU_KdV
答を	!DNVcWlU
答を を解	!GcXlS
算し	!K(U
算し した	!K(U
算机	-J5X7KKIRJTE
算机 机积	TJ
算法	!:"H%J&I(J*T+I,H-F.H/E0J1K2]3B4J5E6I7I8G9_:K;H<H=K>K@KAJBFCJEJFJGJHJIIJKKELJNHOJPIQIRHSJTHWIXKYKZK[J^J_FaJbJdJfIgKhIiJjJkIlK
管理	"]'K)I,B-E/H0H3Y5C6K7G8E9I;KFJKCMJNIOIRDSWTGWIXT^IeIfGjHkFlJ
管理 理员	"X)K-I1G3U5IBKKH_IbJfI
管理 理画	bW
管理 理者	"S,G0J7KLTOJRISWTKXUiTkJ
管道	!F8S=UDUKH
管道 道不	!G=UDU
系统	!C)T*I,E-J.K/G1U3T9JIJKHLFNKSGTDVTbJcIf[lI
細は	!E
細は はセ	!E
終わ	.IBKKFSJaTbU
終わ わり	.IKFSKbU
終ロ	!YBI
終ロ ログ	!YBI
終了	!H#I%I(F*J,>.J/E0C1Z3K5F6D7?;E>U@GBJDIFGHFJ@MJNAQBRBVTXHZK[E]HeJfTgChHk<lD
終了 了し	!B"C)K,H-W.>1W3I5I6JGCIXJENHQIRD^TaHgHhKkJlH
終了 了コ	,I.K/I8J=F>V?TGJKHRJTH
経由	!J-G/S6J7DRHTJWUX[fKkF
経由 由し	XV
経由 由で	,F7DBXXV
経由 由の	,W-J/XBGRJkJ
経路	!K,K/K7]TJ
経路 路が	!K,K/K7]TJ
経過	8UKFTT
結果	"G'S,G.E/J0U1F3H;J<KBGCKHTIVKGLKODS>VJ[IaGiSjJkF
結果 果を	!THV
絡し	!H"X1U
絡し して	!H"X1U
継続	!HKJOJ]Z
続い	8TKF_ThT
続い いた	8TKF_ThT
続が	!H"C%F&C'G(J*G+J,T/=0G1V3;4J5>6F;I<F=F@JAIBFCGFGG>HGIIJ^KYLEMFOHPIQJR2S>VGXKYI[JaBbHdUeIfSgEi?lS
続が がタ	,>8<JUTUdW
続が がリ	!C,J-IKWbUfU
続が が中	!E,I-J.S8[JTTJ_T
続が が予	!H.T_JlT
続が が切	!<)V,C1T8=9WBHJW_G
続が が失	!J8UJTKW
続が が拒	)J,_7IB;KCRFTIfIiD
続が が相	-U8HNV
続が が確	-V8IKJNW_T
続が が閉	!E,K1WBTKTWF^ScTkC
続き	!I]Z
続け	!IGU
続し	&I'K(K)H*K,J-D.G/>2I5=6G9G;JBBFJGGMSNTOJPKR;WE[J^JaJcIeKfFgIhUi<jSkEl]
続し して	"F#S/D1G5J6J8IKCMURDTSiFlY
続し しま	!X,I-J3D5JB@JJRJTCUS_JiIlT
続し しよ	lT
続す	KKTTXTlV
続す する	KKTTXTlV
続で	"E%I&T'D*K,X.<0C314H5G7W8>;K<B=E>F?H@GAGDHEEFBHBIJK>L9NFO@PCQES8TWUEVGXVYJ[H]C^@aDb9eCfIiJkS
続で でき	"H%J&T'E,X.=0C1>324I5H7X8B<C=F>G?I@HAIDIEFFCHCIJKAL:MKNGO@PDQES9TXUEVGXVYJ[I]C^BaEb;eDfJiHkT
続で でエ	!J1TBIRViS
続に	#J&I*G-C.F/X3?5;;I<KAIFIGFJSKILFSETTWTXK_FbGkX
続に に失	#K&I-D.G/Y3B5<9?;JAJFJGHJKKJLGSFTUWU_HbHkT
続の	KIbWfTkJ
続の の試	,TTJ
続は	!=#S,F-U/K1H3K5J8TBARFXVZU_TbJjJlH
続は はリ	8S
続は は失	7SdS
続を	"J#E%E'H+F-Y.@0G2A5V6A7H;H<H@KAJBGCIFFIIKSL@MHOGQJRCS@TKVIX>ZD[J]H^C_TaGcBdCeHf<gJi2j<lU
続を を中	!A3S5T
続を を予	!J)W9SJTKJ_Z
続を を切	-S_KhT
続を を受	!X
続を を拒	,Z-I3JB0KIRDfKiDjK
続を を確	!T,>-T/S1E3J8T9EBSLKREXJiIkClV
続を を終	!D-U8J_UbS
続を を続	!D5THV
続を を閉	!A)H*T,G3H5JBJKZTF
続を を開	WS
続エ	9U;KFVGKKGNIRHiS
続エ エラ	9U;KFVGKKGNIRHiS
続タ	7WTTkI
続タ タイ	7WTTkI
続テ	,WTTfJ
続テ テス	,WTTfJ
続中	,K-T3T5I8FBFK@RIWX_TcKdUfKiK
続中 中に	,H-S8J9HKFTKWY_T
続先	"J)J,H-C.I1D6Y8DB?GJHTJEK@LGNTRBSEWEbHd]hKiDjI
続先 gw	4T7XTT
続先 ipaddr	!F,G7FXS_HdXkJ
続先 先の	!H/E6WkT
続先 先サ	5UHXTJ
続処	!H,TkS
続処 処理	!H,TkS
続数	!HKK_^hF
続数 数の	_V
続行	5THV
続要	WT
続要 要求	WT
続試	!B/SBKXTkYlT
続試 試行	!B/SBKXTkYlT
線到	!A/JKIRVTSlX
線到 到伺	!FKKRZTUlE
緩す	!HCW
緩す すぎ	!HCW
置い	LISJ[J
置い いて	LISJ[J
置き	!H0IIJOV
置き き換	!H0IIJOV
署名	!^%a&E2K3G5G9J;JB@FZKJQDRJiHjI
署名 名に	!VQF
署名 名を	%WFT
署名 名リ	%S
者が	!G)U
者に	"V,G0J1S7KLTOJRISXXUkJ
者に に問	!TBJST
者に に連	!H"V1U
者の	!U
能で	DSeT
能で です	DSeT
能な	KJZU
能な な認	!JFTZVjI
能性	!C(I.H/K3V5E7ILGOJRFSGfSiF
能性 性が	!E.I3T5E7JLKRFSH]JfTiF
自動	9KBTFWKJLWRCSWTIWKgUjU
致し	"J%K&H(W+J,I.E/F0I3]5E6H7I8J9U;I<DBCFGGJHJIGLEOFQJRESDTDVJWJ]TaJbIfJiFjI
致し しな	*T
致し しま	"K&H(W+K,J.F/G0I3[5A6I7K8K9V;I<DBDFHGJIGLFOGQJRFSETFVJaJbJiGjJ
致命	#K7J8I9H<IIGLDSEWE_F
致命 命的	3T8K9J<JIGLERXSIWIiS
致命 命错	!URF_HiK
般的	.WSS[VaKeK
般的 的な	.WSS[VaKeK
获取	!K-VVU_G
行	!?+V1K;W<K=FCHQGWUgW
行 1	!KWV
行が	,U;ZBEKIPJRITGgUiIkV
行が が失	!E;VTTkK
行さ	^SbT
行さ され	^SbT
行し	"H3I6J7VCVKELKNJRUSIWKXI^KbJiTjF
行し して	"KCVRViUjG
行し しま	KI
行し しよ	7V
行す	bScY
行す する	bScY
行っ	!I.U8SJUKTOS
行っ って	!I.U8SJUKTOS
行で	=SHVRI
行で でき	=SHVRI
行に	;T
行の	TFXU_SkT
行を を待	!K
行コ	gW
行コ コー	gW
行回	!D"V8G_KhZ
行回 回数	!D"V8G_KhZ
行目	+U
行目 目に	+T
表示	!dBKLIRJ
表示 示さ	!V
表示 示成	!X1J
被拒	,ZKHRITH_FkJ
被拒 拒绝	,ZKHRITH_FkJ
要が	!H3S5UiS
要が があ	!H3S5UiS
要で	"H.HBIGYKKPXQDRKiI
要で です	"H.HBIGYKKPXQDRKiI
要な	9ScW
要求	!B%X,E.J/G1EGYKIWSfWiD
要求 求し	!H%UGWjS
要求 求を	WT
見つ	(F)K*J+G-H.A/U0F3H5B8I<Y>H@JAIBHCJDJGJHIK@NGODQBRCSFTKYE[E]DaFbHeIfHjGkGlH
見つ つか	(G*J+H-I.B/U0F3H5D8I<T>H@JAICKDJGKHIK@NGODQCRDSHTKYE[E]DaFbIeJfIjHkHlH
見直	!GRVkS
見直 直し	!GRVkS
視さ	CT
視さ され	CT
覧く	bV
覧く くだ	bV
覧の	SY[JbJcTeK
覧の の取	!C1SJSSZbKcU
覧の の表	!W
解析	"C)K,@.B/b0I1A5=6I7C8I9J;U<E?JB<GKK>LCOGQGR=SAT@VKWIXDYJ[IaHbGcFf@iDjFkHlF
解析 析に	!G;V?K
解析 析結	TT_T
解決	,D/_3K5G6V7HBJKULIRHSIWEiJ
解決 決し	/V
解決 決で	/[5J6WSKTDXU
解決 決に	!FKXTSWGXT
解釈	!FcX
解釈 釈で	!FcX
解除	!C"VQThU
計算	(U
計算 算し	!K(U
記録	!X
記録 録さ	!X
設定	!@"A%D&^'F(H)J+c-C.@0A1B5G7B8A;@=?>C?H@EA>B8C?DIEHFCHEK:L:MHOAPTQESEVBW7[D]F^@_Ba]bCcCeFgDhGkY
設定 定さ	!A&U3U5G<KBFiV
設定 定で	!EaX
設定 定と	!G9KjWlS
設定 定の	RW
設定 定を	#V+T5IBJPWWIXIiE
設定 定フ	+Y0J<HSH
設定 定中	!DaYkT
許可	"H&?'X(D)F*B+@-H.:/?1>4I596F7@8<9E:H;:<?=Y>E?F@EADB2DWGFI;JFK6L7NCP>QDRKS[VBY@[=]B^=_CaWcEdJf?gBhJj;kDl@
許可 可が	!U&K+D.E/K0I3K5H7H;A<B=ZBICVI@L?PKQIRHSWTI[I]J^KiC
許可 可さ	!I&I'Z(H)K.I/H1F3E5F8D:K;K?JAKB?ETJJK@LIPFSXVKWGYH[F^H_HaXbJcJfIgGjClJ
許可 可し	!G
証が	"I#T,H/K3IBTGWTFWGiVjT
証が が必	!T"KGWiK
証さ	!U
証さ され	!U
証し	!V3HBV
証し して	BW
証で	3Z5]9JBJHWTJ
証で でき	3U5WHWTK
証に	!G"U%E'J*G,8-B.:/70G1G6B7A8C9@;?=H?K@FACBVIHJEK?L9NHOBR^S5T/VBWTXGYI[D^K_FaCbBcFeEgDhIiYjYkBlA
証に に失	!D"W%F)H*I,9-F.=/90I136D7B8H9B;A=I@GAEBXIJJHKCL;NJOERZS6T0VDWUXI[F_JaGbDcHeFfDgFiZjZkDlD
証に に対	!FRU
証に に成	!T)S1SfU
証の	!C8HBGKKRUVT_Jh^
証は	3KBIZViH
証を	!JPTRVhViHjK
証エ	!K&Y,C.J2JKJSITFWIiVkJ
証エ エラ	,D.K2JKJTGiX
証エ エー	!F&ZRJiJjS
証プ	!U
証プ プロ	!U
証ロ	!B"VbU
証ロ ログ	!B"VbU
証中	!S"ZbU
証失	;UBGQS
証失 失敗	;UBGQS
証方	!@"I#J,I1H3J5I;KPJRXSKTHWKZ]
証方 方式	!E,K1IPKRUTKZ]iK
証方 方法	!ERTiV
証明	!c,J/J3A5WBDTK
証明 明書	!c
試し	RI^XfUiU
試し して	BJRI^XfU
試み	!KiTlS
試行	!F#G&B*H+J,V0G2J3C6F8A;ICGEKFGGAHIJHKDOFPJQHTWW@ZG[K^GaHcFeJfBgJh]
試行 行が	,VBHRJTHXSiJkW
試行 行し	,TKIRWTS_SiVjK
試行 行の	TGXU_SkT
試行 行回	!D"V8G_KhZ
詳細	!8-K/T1K6I9JBTKFLGOVSUTZWKaI
詳細 細は	!E
認く	!JBHQTTT
認く くだ	!JBHQTTT
認し	#F%U'F(H+D/T1D3D6G<S?F@HDGEGFCGAMJODYF[D]GaJbAeFfIgGhIiJlG
認し して	#G'F(H+E,S/U1E3K6H<S?F@HDGEGFDGAMJODTTYF[D]HaKbAeFfJgGhJlH
認で	!C.K/K3Z5[BITGVU
認で でき	!E.K/K3Z5[BITG
認証	&T(6*5+?,=--.3/#062H3C4@54617.8/9):U;I=9>@?=@IB[CJDAG]H:I:K+L5MAN5O1RbS7T3UHV6XIY9Z^[6];^9_2a2b:c3d>e5fAg8hZicjXk7l,
認証 ng	!I
認証 publickey	RDZSiK
認証 証が	"I#T,H/K3IBTGWTFWGiVjT
認証 証さ	!U
認証 証し	!V3HBV
認証 証に	!I"V%F'J(E*I,:-D.</;0H1J5?6E7C8E9B;C=I@GAEBXHHIIJHKDL<NIOCR_S8T2VEWUXHYJ[F_GaFbDcGeFgGhIiZjYkClC
認証 証の	!G8HBIRV_Jh^
認証 証は	!EBIZViI
認証 証を	!JPTRVhViHjK
認証 証エ	&Y,D2JSJTFWIiVkK
認証 証ロ	!B"VbU
認証 証中	!S"ZbU
認証 証失	;UBGQS
認証 証方	!@"I#J,I1H3J5I;KPJRXSKTHWKZ]
認識	;W@SOKYS[J
認識 識さ	!U
誤り	6SRT
誤り りが	6SRT
説明	!H7VKGbV
読み	"E#F%E'E(D)J*G,A.:0?1D4I6D7E9D:K;W=Y>T?U@VATCSEEGBJFL>MJNGO?R?S=T>VFWBZH[B]C^EaBbBcEdHeCfEgFhHk>lD
読み み取	6K8J;I<J=XCIOJRKbJiHkK
読み み込	"J#J%I'H(G*J,G-I.?/G0D1H2I3F5E6J7G9H;X>U?V@WAUBECUDIEIFEGFJHLCNIOFQTRDS?TAVHWFXG[E]H^I_HaGbIcIdIeGfIgIjBkDlG
読め	;U<I>KCV
読め める	CW
識さ	!U
識さ され	!U
識別	3VLUSG[T
識別 別情	3V_S
警告	,C.D0I1J3]5B6H7G8F9K<J>F?V@GCFFJIHKCLGMYOJPKQGRBSDVJ_KbJfJjGlF
議事	!VSG
議事 事録	!VSG
计算	-J5X7KKIRJTE
计算 算机	-J5X7KKIRJTE
认证	!J#K%I&H(I)K*F+G,?-C.G0J1I2G3B5E6I7C8G9F:J;F<I=I>J@KAIBXCJDKEIFHGFHJIJJJK?LGMJNHOJPHQHRWSFVJWHXVYKZJ[J]J^J_?aKbIcHdIfDgKhZjHkGlH
认证 证失	!E%K&J(J*H+J,C-G.H/H2K3I5K7G8J9I:K;IAJBXFJGHHKKBLHNJPJQJRWSHTCWKXJ]K_BbKcJfHhZjIkJlJ
设置	,F9KBFRDXXfYiJkK
访问	"E&J+K-I.I/T3J6J7H;J=JB[GJKHLKRVWKXW_KaJdJfIh=kH
证失	!A%J&I(J*H+J,B-F.H/H2J4J5J6K7E8J9I:K;H<K=KAIBYCKDKEKFHGEHJKALHNIPHQHRZSGTAVKWJXJZK]J^K_AbKcIdJfGhZiXjHkJlJ
证失 失败	!A%J&I(J*H+J,B-F.H/H2J4J5J6K7E8J9I:K;H<K=KAIBYCKDKEKFHGEHJKALHNIPHQHRZSGTAVKWJXJZK]J^K_AbKcIdJfGhZiXjHkJlJ
试一	RWiX
试一 一次	RWiX
试图	=UDU
试图 图写	!G=UDU
话已	"K,J1U3K5J7K8WKERKTGfUiJ
误或	"W;WGIQHRJYJ
请再	RWiX
请再 再试	RWiX
请检	!W;I<HLWSS
请检 检查	!W;I<HLWSS
请确	!D"K)J.E1J3HKFRATBXJcVfaiFkJlK
请确 确认	!F.G3IKHRFTDcXfX
请选	!E,JBJRGTDYVlY
请选 选择	!E,JBJRGTDYVlY
请重	BJQYRK
请重 重新	BJQYRK
读取	=WCKKJLT
读取 取远	!K5S
象の	,U
象の のコ	,U
象外	!G0SOW
資料	.J0Y
資格	,JBXiU
資格 格情	,JBXiU
起動	&X,W.D/E1S3E5G7J9I;G<SFJGIKGLHNGOHPKR>SGTAWG_JaJbXcWfViCkFlB
起動 動し	!J"S&W,U.K<URGlI
起動 動で	!WTIbV
起動 動ス	cT
超え	.J8TJS
超え えた	8V
超时	!H"I,A.J/K1K3J8HBKKIRBSKTc_BcIfJiHlH
超過	!G.]
超過 過し	!G.]
足し	.UES
足し して	.UES
路が	!K,K/K7]TJ
路が があ	!K,K/K7]TJ
路径	-V/FKTLUSSTI
踏み	!E%T&T,DBERGTWWaiJkI
踏み み台	!E%T&T,DBERGTWWaiJkI
転送	!E"/';(V)C*?+<1-2B354G566<94:I;2>C?A@@A;DBEEFEH=KZLVMDQ:R0T?UBZ?[H]X_HaZc7d>eIgch?iKjHkEl=
転送 送が	1I8YJUKY
転送 送さ	ITKJgT
転送 送し	!ZSIaKgT
転送 送で	!GSTaV
転送 送に	&S,W-H/WBFCJLKOUiCjHkI
転送 送は	!F.TSJVV
転送 送を	,J0F8JBKIGLJVI]Z^T_JaHfT
転送 送エ	!?LTSU
転送 送サ	#UBUFUGGREZJ
転送 送ジ	ITKJLVST
転送 送モ	!I(TgW
転送 送中	!I.UK[[T
転送 送先	!F/U6HLT
転送 送完	!^KKaH
転送 送後	!F(X
転送 送済	aT
転送 送開	!KKTTK
输入	!GBFGXQYRCiJ
込み	"J&I'J(H*K+H,F-I.T/G0D1D3I5G6J7J8F9H<G>H@UATB@CVFKGJHUIAJJOBRDSYTBVSWDXH]I^K_IaBbHcJeCfJgHiDjIkFlJ
込み みが	.BS_
込み みに	!@.W?U@WBICWQTRIVHWJYT[IiJ
込み みエ	!@.TAT
込み み権	.ESU
込み み用	LJ[W
込め	!:&I'J(K,H/I0G1K3I5G7I9I;V>XBFCHFJOIRJTE]J^JaJeIjHkJlK
込め めま	!:&I'J(K,H/I0G1K3I5G7I9I;V>XBFCHFJOIRJTE]J^JaJeIjHkJlK
込も	!K-T
込も もう	!K-T
过多	!?"D+K,A-I.G/I1J3H5J6J7I8G9I;J<JB?GIIJK>LINKOJR=SIT?_^bJcGfGh]iCkJlI
过期	!U"X)K-H1G8KGHKHRF_GbJfI
过程	!K
过程 程试	!K
返し	"H.TOWTH[TiT
返し しま	"I.TOWTJ[TiT
进程	=UDV
远程	!8"G.J1T3I6I7G9IB[IGVTWIdKfS
远程 程主	!D"K-S/F1U5IBXTG_KbTfV
远程 程仓	!K5S
连接	!K"C#>%@&='=(6)H*7+:,_.//.084>5,658U9A:?<7>@@8AHB9C=E@FGH?I4J:KVL1M;N0O7P:Q1S.T]UBV<W8X6Y<Z>[8]9^:_Xa8bDcEdIe=f;g<h>j7kA
连接 ipaddr	!K,ViT
连接 接主	!@"X-V8IKERSTT_VdJiT
连接 接到	"H)H-I/J1B3T5F7U8FLKRW_GbKhJkJ
连接 接失	!DGWTViV
连接 接已	"J,B.J1J3K7J8FK]RGSKTA_?cJfIlJ
连接 接被	!="J)S,^-T.H/I1T3F5J8IBCK<LJNHR?SGT?fGiEkIlG
连接 接超	!H"J,B-J.K1K3J8HKJRBTd_DcJfJiIkKlH
追加	!U%T&S3G
追加 加し	!Y3H
退出	!I)W,I1VbWcT
送が	1I8YJUKY
送が が完	!S
送さ	ITKJgT
送さ され	ITKJgT
送し	!WKJOKSFaIgZ
送し して	!I(TgV
送し しま	![.JKGSIgT
送で	!GSTaV
送に	&S,W-H/WBFCJLKOUiCjHkI
送に に失	!B&S,W-I/XBGCJiCjHkI
送に に成	OTSHaS
送は	!F.TSJVV
送り	]V
送を	,J0F8JBKIGLJVI]Z^T_JaHfT
送を を中	!G.SKT
送を を再	!FOTST][
送を を開	<SKHLHSH^UfU
送エ	!?LTSU
送エ エラ	!ALTSU
送サ	#UBUFUGGREZJ
送サ サー	#UBUFUGGREZJ
送ジ	ITKJLVST
送ジ ジョ	ITKJLVST
送モ	!I(TgW
送モ モー	!I(TgW
送中	!I.UK[[T
送中 中に	[W
送信	!E"J#=%@&:'X(W)I*T+<-G/H0)1C3D4C:G;5<D>B?=@FDBEGFTGGH<IVJTLVMFNGPHQ6V_W1X@YE]5^I_?aTbId;f>h>jYk9lG
送信 publickey	FURU
送信 信さ	!JBJcW
送信 信し	'VBILFfU
送信 信で	.ILU
送信 信に	!F*TBUFUKJRIjV
送信 信を	!IITeU
送信 信エ	!G*W3I5D6J8I9FBCKFLYNSRUSV_ScKkGlK
送信 信サ	!ZRFiK
送信 信バ	BHGV
送信 信中	!V-J8KKW
送信 信側	!H7VaT
送信 信元	(]3KLJ
送信 信先	LXOJ[TeF
送信 信処	!JIVLTSSjU
送信 信失	!H"JKKRKZVjW
送信 信後	!DJWKHLISJVY
送信 信済	!ELJVXaU
送先	!F/U6HLT
送完	!^KKaH
送完 完了	!^KKaH
送後	!F(X
送済	aT
送済 済み	!IaT
送開	!KKTTK
送開 開始	!KKTTK
选择	,I/J5J;KBILKRETBYVlY
选的	!G;KBXYV
选的 的用	!G;KBXYV
途中	!@,T8G]ZbT
途中 中で	!G8I;TbU
通の	!J2U9W
通信	!>"H'J*T,A-D/D2U3F5E6I7D8eBBK[LIOJRBSDWHXS^J_EcHdGhJiFkJ
通信 信が	!EbU
通信 信は	XV
通常	SUcY
通常 常フ	!DSV
通过	!F1GGXKTRFcV
連絡	!E"Y1T
連絡 絡し	!H"X1U
連線	!D"B%K&S(H,D-J.B/D0G1H2J3I5D6F7I8H9H;I<JBDGHIEKVLENJOFPKQGSEVJWIXH[G]I_DaHbIcGeKfFhJiHjKkJlW
連線 線到	!A/JKIRVTSlX
週次	,I5UBT
過し	!E.]JT
過し しま	!J.SJT
道不	!G=UDU
道不 不存	!G=UDU
達し	.S8JKH_[hV
達し して	!J.Y_V
達し しま	_VhW
達で	!D/Y7]
達で でき	!D/Y7]
違い	"C;JBJGJPCQV
違い いま	"C;JBJGJPCQV
違う	;SNTlU
違っ	;HPCQZ
違っ って	!W;IPKQS
遠隔	,T3S5UkS
適切	lX
適切 切な	lX
選択	,K3I6H;HBIMUTKYW^JcKfJiJkKlX
選択 択し	6I;IBKMUYW
部分	!HLIODSB]^aHiS
配信	!W-TKINV_U
配布	!I&TISRKjU
配的	!@*W-J/G2[3H5J9TBKKK_K
配置	eU
釈で	!FcX
釈で でき	!FcX
里云	!T
重大	!F8VKFLTSW
重大 大な	!F8VKFLTSW
重新	!H8X;IBIKHQYRHTJ
重错	!D,G8V?IKURUTF
重错 错误	!D,G8V?IKURUTF
量が	.]
量が が不	!A.Z
量の	!U
量制	.S
量制 制限	.S
錯誤	"K/J8KKIRVTSlX
錯誤 無法	!A/JKIRVTSlX
録が	!T
録さ	"E'K(I,J-J1J2K3F8I:WBZFIKBOKR@SFTHWJXJ^KaIbIeKiAlJ
録さ され	"E'K(I,J-J1J2K3F8I:WBZFIKBOKR@SFTHWJXJ^KaIbIeKiAlJ
録し	#T;G@SYKiG
録し して	;H@TES
録し しま	!UBG
録で	#J'Y3J5H;JFVLJOGPISJeTiIjI
録で でき	'Y3K5H;JBDFVLKOGPISJeTiJ
録に	@UYV
録を	RUkT
録済	#JjW
録済 済み	#JjW
録番	iV
録番 番号	iV
鍵	!4%Z&J@UACPSQYRFYViA
鍵 home	=HCHQH
鍵が	"D#D%=&U'J(H)I*G+G,A-I.H/<0J1E2E3W4H5b6C7F8D9G:J<W=B?DAJB]CADIETGDHDIGJJK@LCNHOJQDR6SDTDVKWDXIYSZG[K]J^H_DaHbGcHfEgHhJiAjJkGlC
鍵が があ	!a;DQJjV
鍵が が一	!TBJPVRJiGjK
鍵が が変	!H3[5E
鍵が が登	!F5U
鍵で	!F"K#K'H/H3B5V6I8K;Z<I@GAIGKKHOKRITJYUbKiFjalJ
鍵で です	!A/K3K5W6JETFUYU
鍵で では	!D;WBTiIjW
鍵で で接	!FBJj]
鍵と	;T<D?SKKYZjT
鍵と とし	!F;Z<K?TYW
鍵と と秘	;I<KYUiU
鍵に	!@#U&HRIZUhWjS
鍵に によ	!B#U&IRJZUhWjT
鍵の	!J"@#@'E(E)I*C+D,=-C.?/:0C1?6?7C8B9>:G;_@VAXCZEWHVIEJFK=L>MHNCODP=Q[RDS=T<VDW>XFZG[C]F^E_EaDbAcDdJeCfCgDhIi5j;lB
鍵の のイ	;VAUQURI
鍵の のパ	CTPH
鍵の の形	!E;YADYI
鍵の の復	BJ
鍵の の指	!I3U
鍵の の検	!H3SHW
鍵の の登	@UBTYUiJ
鍵の の解	!I;SAS
鍵の の読	!J;K=U?HC[QX
鍵の の長	EW
鍵は	!8"?#S%I&B'C(K)I*J+G,G-K.I/D0F1G2F4Z6D7H8G9I:^;@<H=I>@@YASDHFZHIIJKDLGNJOHQFR>SHTGWIXHZG[H]I^E_GaHcHdJeDfFgJhIi<kIlG
鍵は は失	!F3H4]5F
鍵は は既	!I:VBI
鍵は は登	!FFZ
鍵を	"H#V&@'?(E*E+A,5-=.;/:0A1F2@3Z4F6@7=8=9AAWB_FYGBIFJFKAL<MGN=OBPTR.S<T6VDW=XEYSZB[E]E^@_<aDb@cCdBeBf?gDj^k8l>
鍵を をロ	!G?Y@GAT
鍵を を使	!A=TBICTDTiH
鍵を を保	%T3K
鍵を を利	!U
鍵を を復	!B;TPTQV
鍵を を拒	!7%H,I.K<WB]FVR@iZj]
鍵を を指	;IiHjV
鍵を を登	#T;G@SEVQKiG
鍵を を確	3UBSiJ
鍵を を読	?D@KQU
鍵ア	2V3H9GEWFT
鍵ア アル	2V3H9GEWFT
鍵フ	!:"G'B(=*K+:.=091H2K7J8I9H;X<b=b>Y?V@ECVFHI7JJK?L:O:P@S7TIVBWIYW[?]<^E_Ja?bEcHdFeFfGg?iEjIkG
鍵フ ファ	!:"G'B(=*K+:.=091H2K7J8I9H;X<b=b>Y?V@ECVFHI7JJK?L:O:P@S7TIVBWIYW[?]<^E_Ja?bEcHdFeFfGg?iEjIkG
鍵交	)J*X,G-Y.G/H0K1E2T3E5H6K8D9gBFIJJYK<LHOKRGSHTEWJaJcGfIhIkIlJ
鍵交 交換	)J*X,G-Y.G/H0K1E2T3E5H6K8D9gBFIJJYK<LHOKRGSHTEWJaJcGfIhIkIlJ
鍵形	!GAT
鍵形 形式	!GAT
鍵検	3T
鍵検 検証	3T
鍵認	!ICXGGQKZb
鍵認 認証	!ICXGGQKZb
鍵読	!J;TAI
鍵長	!E2KE^FT
钥不	!E3X5JBW
钥交	!F*S2H3F5I9[AJBHRETJhKiJjJ
钥交 交换	!F*S2H3F5I9[AJBHRETJhKiJjJ
钥已	/K3Z5BBHTJ
钥文	"J*K,J.H/D0J2F5K8J9I<[@IBECSEHIGKGLJPIQDRJSITK]J_JaJcKfKiJjI
钥文 文件	"J*K,J.H/D0J2F5K8J9I<[@IBECSEHIGKGLJPIQDRJSITK]J_JaJcKfKiJjI
钥未	BY
钥未 未在	BY
错误	"D#C%D&C'B(9*=+B,T-H/50=2A344B6?9>:C<;=>>A?B@BA=B;CDD@EAFBHCI<J@MBN?O<PBQWRVSYUEV@W?XKY=ZC[>]:^B_7aKdAeBf8g@hIiKjJkBlT
错误 严重	!CKIRWTI
错误 无法	!=/D3GRTSJ_FcKlX
错误 误或	"W;WGIQHRJYJ
長が	!E2K;TEXFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!3%K&G)[,?-V/D1^2H3@5C6I7J<K=JFJGDLJR@SHTKXI_UaJdHgK
閉じ じま	!=)T,D-U/J1S3G5I7GBETBWJkJ
閉じ じら	!>"I)X,B-S1[3I9GGHJGRFTDhJ
開く	!K,WBU
開け	!I(H+F.@1D5E7G8I;C=V>H?ICHIVKCNKQJRBVKYF[U]FaHcTeGfHiCjKkI
開け けま	!I(H+F.@1D5E7G8I;C=V>H?ICHIVKCNKQJRBVKYF[U]FaHcTeGfHiCjKkI
開し	!I
開で	!ALUSU]_
開で でき	!ALUSU]_
開始	"E'K(I*I,J/C0F2I5@6J7?9G;KGJHHNHOC[K_BaCcJfUgJjGkJlJ
開始 始さ	WV
開始 始し	BHKULUSTT@
開始 始で	!>)U/J1V5IBULHOKSF^UfU
開鍵	"@#T&B(E)H*D+H,>-B.@/?0C1G3K4G6E7E8>9A:U;J=C>B?D@?A<BbDFHHIEJFK<LBMHNCODP:QJRFS?T>VDW@XFYbZ][F]G^E_?aBcCdHeCfAgEhCjFlB
開鍵 rsa	BT
開鍵 秘密	!W
開鍵 鍵が	,JB_RIiDjK
開鍵 鍵で	3IYW
開鍵 鍵と	;I<KYUiU
開鍵 鍵の	BTETFTQIYIiIjK
開鍵 鍵は	!J"H:XiIjJ
開鍵 鍵を	!U#W%I,J.J5F<UGKRDSJiX
開鍵 鍵認	!ICXGGQKZb
間が	8V
間に	!VKI
間を	!D#VBSjU
間操	!I8UkSlS
間操 操作	!I8UkSlS
間送	!F5T=V
間送 送信	!F5T=V
間違	!T;HBKPCQZRK
間違 違っ	;HPCQZ
関係	!V
问题	!VBIRGiJkV
阿里	!T
阿里 里云	!T
限が	!Z.B;K=VBIIJRISYiH
限が があ	.CSY
限が が切	!Z
限さ	"VfT
限さ され	"VfT
限に	!V,J8F=UBIDTKF_WiH
限に に達	"T_V
限を	!E=TCT
限を を超	.S
階認	GW
階認 認証	GW
集信	!I,S.T/UTT
集計	KK
非ア	!F
非ア アク	!F
領域	!XKILFOISAe]
領域 域が	!YSJ
頭に	!K;X
頭行	;G
題が	!E+U=TCIDXaUiJ
題が があ	!G+U=TCJDY
项目	!T
验证	"I,KGWKJTIiS
验证 证失	!HRViX
대상	!;"D,W-G.W0J1G3H5G6H8G9H<HFKIGKELGNJOXQFSVWJXJ[J_DaJbIcHdGfFhKiUkGlI
사용	"V(J,J-J.V/J1I8EBHK>RFTI_JbJiI
서버에	!8"E#I%H&F'H(G)I*G+F-D.C0G1F2G3G4H5F6G8A9E:G;F<E=J>I?I@IAHCHDJEHFFGFHGIGJHK?LFMHNEOEPGQBRcSBTVUJVHWFXHYIZH[H]H^H_FaHbFcHdHeHfFgHhGjHkElH
성공	!].G/J5K6GIGKGLIRITC
세션을	"E'K(I*K+K,G-I.D/F0I1X3I5G6I7H8Y9J;J<IBFGJIGKCLGNIOGPKQGRESGT=VKWJXK[I]I^J_GaHbUcHeKgJiHkIlJ
수	"D%H&J'K(I)J*J+J-I.B0H1W2J3G5E6G8D9H:K;F=D?K@IAICJEJGHHJIGJJKBLDMJNHOFPFQURSSCWIXIYJ[H]J^J_FaHbUcHdJgJhIiTjJkIlI
수 없습니다	"J%I&J-K.H3K5K9J;G=D@JAJCKEKGKKHLJNJOJPGQVRTSHTT_JbKfJhKiUjJ
수 없음	"J,I.J/I1Y8KKJRITFbXfV
시	!@"?#G%E&E'E(B)F*C+E,B-A.A/B0C1D2D3C4F5C6D7D8?9B:E;C<F=G>G?G@GAFBACGDHEEFFGCHFIBJFKeLCMENCOCPDQCR?SBT@UHVEWCXDYGZF[D]C^D_AaCbAcJdGeEfDgDhEiDjFkDlE
시간	!H,G.K/J1J7G8ZIKKIkH
실패	!:"F,G-K/J7I8I=JBGGJKFPKR_T;ZFaFiX
않습니다	KEPKQW
없습니다	"H%G&G'J(J)J*G+J-H.B/V0K1G2J3H4I5E6H8E9G:J;C=B>J?I@IAHCJDJEIGIHJIBK@LXMJNGOEPEQURSWJYIZJ[D]H^B_HaCbBcHdJeKfGgIhIjIkFlJ
없어	!9"E#I%H&H'H(H)J*H+H,@-E.G/G0G1D2H3G4I5G6H7Z8W9G:H;G<I=J>J?J@JAJBECJDJEHFIGGHIIGJHKBLHMINGOGPGQHR?SGT^UKVIWGXHYJZI[H]H^H_EaGbEcHdUeIfEgHhHiGjIkTlH
없음	"J,I.J/I1Y8KKJRITFbXfV
연결	"A%K&K'J(J)J,C-D.C/D0I1E3H4K5F6D7D8>9K;H=JBDGIIDJKK;LENIOHPIQHRDSET_WIXJZE[H]K^K_HaFbGcIdJfJgKiWkElH
연결이	!F"F(K-I.G/F0J1X3J5H6I8D9K<KBGIHKELHNJOIQIRASHTTWKXJ[J_FaJbVcIfTiJlJ
연결하지	!8"C#G%H&G'G(F)H*F+G-?.E/D0F1C2E3D4H5D6E8=9D:G;F<H=I>I?I@IAHB@CHDIEGFGGFHHIEJFK>LFMFNEOFPFQGRZSETYUIVHWEXDYIZH[G]G^F_BaFbEcGeHfEgGhFiAjGlF
연결할	!U,T/V7WBGRCTXiH
연결할 수	!U,T/V7WBGRCTXiH
오류	!G"@#G%E&E'E(B)F*C+E,@-S.A/A0B1D2D3C4G5C6E7@9B:E;C<F=G>G?G@GAFB@CGDHEEFFGDHFIBJFLCMENCOCPCQCRYSAT[UHVEWCXEYGZF[D]C^E_AaDbEcDdFeFfDgDhFi@jGkClE
완료	!Y
전송	!B-Y8XKYRDSUTCaJ
접속	"IBERJbJcTjZ
중	"I.V/K8HKHTGfK
호스트에	!I"I&K'K(J*K,J-W.I/J0K1I3J5I8U9J:K;JBIGJIJKVLJMKNJOJPJQJRBSITXWJ[K]J^J_IaKbIcKfJgKiH
확인하십시오	!="F.W0J1I3J5H6I8I9K<HIHKELGOXQFSV[J_HaJbIcIfGiUlK
`
