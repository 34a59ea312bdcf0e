// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = '42bf5cc3d6abcaf77f261ba96fafdbcf03bfb351b97cedfe011628b1f0838854'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `vXJKOOQJNMURUTPPMQJSOOWQNRMJHIIKVJHLLPKSK^RMPRPRZSVFLQLILOOOUQPQJMPOMQLNL`

export const features: string = `'	!U",#3%3&C'2(=)5*I+X,G-;/91J2E3D486Z7?8C9I:2?B@HBFD?E:F>G1J=LUMXOVPHRET9U;X'YVZE^@_9a?bFc;dEf9i?j:lG
' '	,S3J6U9I;SAFB;HEIJQHRUTE^JbI
' 1	!S
' 2	!U
' 22	!1+X,W-E/V3J6=8J9HIKK?MENBR@WEXK_GiHkflE
' 220	NW
' app	!X<T=H
' are	!ECZDTYC
' because	!GLY
' begin	!@@WATBKPHQDYV
' bin	!W
' builds	CV
' can't	3:
' cannot	!I3W
' connection	!_,@kJ
' could	5SLJSEeW
' data	<SIIfI
' dist	<GIXLK
' does	!T1S5CfJ
' ecdsa	"U;F=TBIHJRSSF
' ed	!I&K;Z=GATGUHJZTiV
' etc	!b;JBKCUHILISBYJa@
' expected	!S5F
' failed	,J;UAWBJKKNIOKSH[WaTkK
' for	3KRJiVjS
' from	!@BVFVMUNKiV
' h	,T
' home	%J)I*K+70G146C7I8K9F:I;6>T@ACTDAI9O@R?STTCVIYZbJdHi@kC
' host	,K/D1K5U7J@TBHR@TGYSiI
' in	!D&H(E*G+I,H-I/H2J3G5C6I8E9F;D<F>IAJB?FJIHKBNHO_PKQKRETHYG[>]]bJcJeTfIiHkJ
' in'	!X5KLIOG
' inbound	!KLU
' inbox	LGOS
' ipaddr	!I)K*I+K-C/A1F2G4K6F7W8H9E<G=F@HDKNJPJS=TVWBXJYIZK_BfKhYiIkZlD
' is	!X;KAW
' localhost	=U
' media	!_SB
' missing	!D;Y@XAJBKPIQCYV
' mnt	!:&J+K0S1I5G8Y;J<GBEC]DCHKIDKaPJRDTIWKbKcKeGfKiI
' nonexistent	HS
' not	!E5WLT
' opt	&K3J;SBILG[VdS
' or	0TLJ
' out	OK
' outbound	!JLG[W
' port	/W7VRI
' r'	;VAIQKgU
' root	;H<ZBILGSB
' s	!K+T,S
' server	!I6V9TLK
' sftp	5VBDKIRViJ
' simple	!UWK
' srv	!V+I.W1U5H<KBHHJIVKIOE[IaEcWiW
' ssh	+V0T3H5U?YAVBCCHHVIFP9RDTKYGiGjF
' the	SU[V
' tmp	3T5H;UBJI[OI
' to	&U,V3E5J
' u	-KSJlV
' upload	!G.K8J<JI?KGLaSY[K
' user	&Y,J/B6X9J;KAJLIPKQVRUSFTHiGkK
' users	!C+W;I<W=JAID?IKLJYW
' using	!dRG
' usr	!T/J5H<H=GKJSFTUZViG
' var	!]5W<H=9BIOHRISHaF
' with	!F/HBTKWTIhWjT
''	-G/I1F3IBHKALGNERWSWTVWV_FfHiGlS
''type	@ULSSJ
''type renci	@ULSSJ
'a	-F.D0J1F5H8IBIIKKXLERKSV_KaY
'a txt'	!A-G1H8KKXOUSSaX
'a'	!]
'aaaab	3V
'aaaab 3	3V
'aaaac	!I3Y5J
'aaaac 3	!I3Y5J
'agent'	!=%X&[,I-J.J/IBIKJRJTF
'amazon	BILURIST^UiV
'amazon ebs'	BILURIST^ViV
'app'	/U
'appstream'	!W
'appstream' のメ	!V
'authentication	1YiU
'bad	!FGHRVZXiJ
'bad authentication	!FGHRVZXiJ
'borg	3S
'c	!V"B%H&;'I(F)K*E+U,E-D.F/C0J1>2G3A4J5A6H7I8F9D:H;A=V>X@?A@BKC8DfEGFWGHH;IdJJL9NHO4P7RASDTAV;WEXJZI[F]E^F_FaJbCcFdJeHfDgEhJi>jDkDlJ
'c a	![LIaJ
'c data	!AIbLCOASJVHaS
'c export	<JIV
'c k	!K;F=?QU
'c keys	!A<D=F?F@EAECDDZF[PGQHYT
'c program	=X
'c users	!T&B+V1G3J5K;I<J=V>W??C>D_FIHAI;LDPFQCSFTIiJjK
'c windows	!Z
'cannot	!U;IKKSTWH[SaU
'cannot connect	!VWJ
'cd	!I(U5T
'client	!8&;*H-S.D/U2J3J5K8S9I;H<I=K@JAIBGG@IFKYLGOKPHQGRWSGWK[IcHfEiCjGkIlI
'client authentication'	!J&ABJGERZiI
'client socket'	!;.H/VIHKYLJRITH
'client timeout'	!E-ZJUTUkJ
'compute	![SITJ
'connect	,c1F7X8JK<Wb_Gb?f:
'connect'	6FBISKTW_T
'connection	6WKDMUlK
'connection'	5V
'connection' object	5V
'create	!H.U
'ctrl	-U2K9W_V
'ctrl alt	-U2K9W_V
'd	!H8I;J<Y=S@JCIDTIVLC
'd keys	!G<[CJDS
'data	!GgW
'deploy	5XRKSHTT
'deploy'	;JQViUjJ
'docker	!Y
'docker login'	!T
'docker run	!S
'e	!JCJDTJYKHTI
'eacces'	HU
'econnrefused'	,V/I1H6J7CBKTBdGk^
'econnreset'	!T"U)U,D.I/D1W6G7C9HIJSJTBdI
'enoent'	!H<U
'enotfound'	,J/W1I6Z7GKKTHkJ
'err	!K&J1U8UKISDcJfT
'err bad	ISSI[S
'err generic	!D1V8VKJfUiS
'error'	!J;JBJIVPJRJSFTK[J
'error' event	!;IWPKSFTK[K
'etimedout'	,H1JTXd[kG
'exit	!X
'exit code'	!X
'f	!EIKLX
'failed	!="H,V-H/T1V3V6KKJbIcIfUkH
'failed to	!C"H,V-H1V3WbIcIfUkH
'file'	!W&Y;JPKjI
'files	/H6SBHIXLKSHiV
'files example	6TBKiX
'foo'	!^"E*I+a,J-K/A1J2J3J5J6G9=<ABJIDJJKHL=MJNDQJRFSHcJfKlH
'ftp	BFRViT
'get	!J[S
'getaddrinfo'	/W
'git	!I&TLISIiUjJ
'git example	5JHT
'github	&S3T
'github com'	!H&T3U
'gitlab	3W
'global	RJiVjT
'global 1	RJiVjT
'gpu	WS
'gw	WT
'handshake'	5TKI
'host	!H3VB@GUKURXTJZUiS
'host 1	!G3SBCGUKVRXZViT
'host key'	!U
'host'	!g"K&H,H/D5I8K9H;JBKKHRDTFbK
'https	!o,G/F5FB;KILJRASKTCiCjIkI
'https git	!Y
'https github	!aBG
'https gitlab	!^
'https repo	!X
'id	!F@YCEQIfT
'id rsa'	QKfT
'ignore permission	aV
'incorrect	!F;IHYPSQW
'invalid	;Y<G=G?SAVPA
'invalid private	!D;Z<H=G?UAVPB
'key	!C*W,H-H2Y9YKINJWF_K
'keyboard	!CFUGYQJR?iX
'keyboard interactive'	!CFUGYQJR?iX
'lab	!U
'localhost'	"KBFR>SViA
'localhost' using	!ZRFiK
'login	!W3IdS
'main'	!F&W3W<WBEiJ
'main' panicked	!F3W
'mkdir'	!U
'mnt	!;BJLXa]
'my	&KiU
'nas	!H/S6TLJkJ
'new	!],H
'new connection	!V,H
'no	&W<KiEjW
'node	/TBK
'none	!T.I/H5DBKIZLHOIRGSE_JfK
'none type'	![
'none'	!URJ
'none' authentication	!URJ
'not	WT
'open	!U&T
'open ssh	&U
'open'	!IHUSK
'openssh	;U@JAVPIQCYJ
'openssh'	*I5H;A=J?I@KAdKDPFRH
'openssh' is	5J;C=JA^KIPG
'origin'	4VAJBKFWQI
'paramiko'	!a
'password'	!@"I&IAJGHQKRUZf
'password' allowed	!HGKZZ
'password' authentication	!GFGGURYjC
'path'	!_LGSH
'phone'	BDFWQWRGjG
'pipeline'	!U
'posh	![
'posh ssh'	![
'protocol'	!KNV
'publickey	!F;KAIBGFUP<QTR^ZJ
'publickey gssapi	"TBFFVGVR<jX
'publickey keyboard	QXRTZKiDjH
'publickey password'	"IG8PBR^jC
'publickey'	!="=#J%F)J*F+K,H-H.J/I1E2H3B5@7J8E9F;D=J@HADBgCKF^GIIJJJK@LHNHOJP@Q>RXSFTFVJWCXJYJZ4^I_FaJbHcGfChEiWjbkJlI
'publickey' authentication	!C&UB[FWR;
'publickey' method	!X
'publickey' with	!EBSFXGJREi^jV
'put'	!W_FhG
'read'	!K)T7K8UKT
'reads	!>I[LFSXVJ
'reads fastq'	SZ
'reads r	!CI]LG
'release'	!U
'remote	+WSI
'renci	!^
'renci ssh	!^
'report	!UOWRKSDTJ
'root'	!T"B,I5JB<F[KSR9TH_KhTi9
'root' 'localhost'	!XREiI
'root' from	!JF]iJ
'root' with	!X
'run	!H.JOKVWeV
's	!B"V#I%I&I)[+H,C-B.K/K1Y3D5=6K8<9J;D<@ABCKDGEHFEGAK=LENIP@QASBYEZU_BaHcTf]hG
's password	!?"V#I%I&I)]+I,D-C1Z3E5>7K8=9J;E<AABDGEHFFGAK=LENJPAQBSCTDYEZU_CaJcUf^hG
'sa'	!_BERIiD
'scp'	!I^Z
'send	SH
'send build	=SSI
'sftp	!U"F&9(I)E*<+G,>-=/a0G1A2?5V6Y7<8>9<:J;@A@DKI;JFK+LEN;ODP@QCV@W6XDZS[G]J^H_?aCbKeIf@gIk>lD
'sftp exampel	/W6H
'sftp example	!D&H*G,B-I/A2K5]7I8K9IJKK?LGNFR[WK_IdJiKkE
'sftp lab	/G6U
'sftp partner	5TBJTKdUkT
'sftp session	/J<U
'sftp vendor	5SjV
'sftp'	!b*I,F-G.C/D0J3J5H9H;EAFBFGKIIKGNGOGPKQGRDTFVJWH[J^:_JaHbFfbiFkK
'sftp' could	!J1J;KAJKGLKSGfa
'ssh	"D%I(K)J*@+H->/S0E1A7I8A;:<B=H?KA@BVDHEUFVGBHIICJGLHMSOGPCQ?S=VIZK[I^G_CaGbDcCi5jGkDlU
'ssh 2	*J,I-E.J2G3F5F9TBIMTRI_JkIlW
'ssh client'	!Y
'ssh ed	5U;IYT
'ssh public	!IBVQKiE
'ssh rsa'	!F2KBJEVFW
'ssh user	4T
'sshd'	"G-V9W_I
'sshd' started	!W_J
'subsystem'	!V
'subsystem' channel	!V
'sudo	!X
'sudo systemctl	!V
'tank	)J1GJYKX
'taro'	!A"XBAK[R_i@
'task	1YKJiW
'test	!J"=KIc;
'test 07	!J"=KIc;
'test'	-XKJNG_IiT
'tunnel	!VWJ
'tunnel connection	!VWJ
'type	!ILSTS
'type microsoft	!ILSTS
'unable	&I,E3K5G<WJWR^THfFiFkI
'unable to	&I,E3K5G<WJWR^THfFiFkI
'user	-G/UMYNH
'user'	!VKTLDTT
'vendor	"ULKRViU
'virtualbox	!C,KBYKJiX
'wb'	!JLISTVX[T
'web	!G.T/H5TLURW
'web example	5T
'wss	![
'www	/C6HBERUiX
'x	.U1IS[
'x'	!K;G<W=SWV
0	!^"J#2%=&?'0,G4:5I6688:7<I=B><?A@<AHC7EHFIGIH;IEJ^KHL?MWO7P5Q9R7S9TFUDX<YKZB],aHc?d;eAh0i:ll
0 '	-J9KKITJZVlK
0 0	!D-C.T/J1G3F7J9H;G<F=KFKHKIIJaLHNEPJQKRITGWJbUiJkE
0 00	ITJX
0 01	!]UK
0 02	,TUK
0 05	,UUKkW
0 1	"C.W8SHSSK^If?
0 10	UT
0 100	.V<I
0 11	US^T
0 2	!K"UAWcJgTkS
0 220	NJ_Hka
0 3	!Z.ICHTIaT
0 31	!D(U,T
0 38	!X
0 4	6SGTKK
0 411	!T
0 48211	(?.^KJVT
0 5	![
0 6	!JMU
0 77	8UKVNJ
0 78	!JNT
0 81	!Z-UNI
0 9	!B(I0]MWSJ
0 a	,F-I.I0K5J7J8HSHTKXSaKg[kU
0 abc	WU
0 auth	!_
0 aws	lT
0 b	(S2T
0 bad	!K+^9K
0 bytes	!H"D)V.31T8<9FIIJBK=LES7WIaCbVfVgJlG
0 c	BUFVUTiV
0 chan	!Z
0 changed	6U
0 client	/IBXFZMKVTfGiXjVlK
0 close	!KVX
0 closing	!Y
0 connected	!W5U
0 ctrl	!U
0 d	(I0H3IKH[JaKg_
0 date	!U
0 de	!S
0 dropbear	!G-J8TKTNGlU
0 e	*V/T9FjT
0 eof	)S1TfT
0 errno	!JST
0 error	!V
0 errors	!W
0 exceeded	-@N@_c
0 f	/S5JBBLU
0 failed	!k.?/F5I9GBKKHRISETFfJ
0 file	!FIY
0 files	!E,SITTU
0 free	)S
0 from	!EAV_ZiG
0 gb	!H.W
0 gi	!F(U
0 gid	!S
0 go	lS
0 http	!INWWJ
0 ibuf	"JcT
0 ignored	!S
0 incomplete	!J
0 ipaddr	!Y
0 is	5GBUKF
0 jsch	!Y
0 kb	!>.V8IIKJZKTSIbW
0 key	!DLT
0 m	,T
0 main	;W=J?X@WAWQVYS
0 mb	!?JKK^
0 mod	3KBKKTMVNGfGl[
0 ms	7YKHTFkT
0 n	!S^WfJ
0 native	!S-J/B6F;KLHkS
0 net	!D.H/I0WKJLXOT[YaZ
0 new	"S^VbTfS
0 not	![LKNG_TfEkJ
0 num	!T.Y
0 of	GWRU
0 on	!W
0 open	!D&D(J+<,K1J2I6@789JA@DJHGIEL8M]NJQHTVVTW[YKaKbIcJdDfEgHhJjIld
0 opened	!X1KVU
0 p	!9,UBUKWMVlG
0 paramiko	WUkS
0 php	!K,T
0 pu	KSkI
0 r	^GbFfX
0 read	"JcT
0 received	!WbX
0 remote	!J9JBJJTNJiTkK
0 request	.JBHGVRJ
0 requesting	!V
0 rtype	)S1S
0 s	!H"J-TJWNJSFTJ
0 seconds	!GS[^U
0 sending	![
0 session	!X
0 sftp	!S.F1JKKLUSW
0 size	8T
0 skipped	!e.J/J
0 speedup	IU
0 ssh	3W5W9IGSJISHlH
0 sshj	!T-J
0 ssid	!U
0 stat	VX
0 subsystem	!V
0 symlinks	OTSSeS
0 time	!V
0 to	![<IBHGJLURF
0 type	!Y
0 unreachable	6U
0 users	!I*X2[9W
0 var	!GYX
0 win	3K9JNWSJlU
0 written	SJaX
0 x	"U'J(C)E*U+D,B-U/J0E1B2W6F8G9VBGL?MCN@OHPHQGRESFXHZI[D^IaFdEeJfIgXiIjSlB
0 z	!F2U3X5JBZRHiFjG
0 バイ	-V.H8JBVKBLVSTbT
0 件	!].J
0 個の	DT
00	!V#K%K&E'H)F*B+F,K-E.J/<0X1B2E4J5=6F;><F=DAEBKCGEIGFLDOSPEQER8T<V@YHZJ[H]F^B_>aZdHeGf;gAhGk:lD
00 '	KKWXbV
00 00	.A0SIIKFMTNGOURKS>jIkJ
00 01	BKSS
00 02	-HNX
00 03	!S
00 09	!U
00 error	iTjX
00 ki	!T
00 mb	!T
00 s	!Y
000	!d,H.H/G8FBJKTRITG
000 2002	!Y
000 f	!]
0000	-F5U9J<VBUKEiElV
0001	"J-H3I9K;JBHIKKGNJaIlV
00017	!D(U8T
0002	-IlW
0005	.U
001	"J#Y'S(H-H0E8IBVLKMVNGRF_IaScKiT
0012	!E'TLGOYeT
0018	!B"J1HIBLeSDiT
0018 reads	!H1KICLbSD
002	0J8WKU
003	-C.I5JKTMVNWWF_EgSkJ
003 001	!IMV
0031	(V
004	!U5JKKLHaS
004 c	!Z5K
006	,T7VBTTX
006 protected	!U
01	!I#@%>&E*:+>-3.^0W1G2@394E5;698-93:F;H>DAAC@ECFHH=J>K?O>RJSUTFUFWEYIZ?]A_3aFb?cAd@eWf0gThEjZkKl:
01 0	!T
01 02	!J.U
01 date	5HIXLJSJiVjX
01 deploy	!IgY
01 example	!@"W,J.a/C1HGWRWS=TH^FbG
01 failed	!B.H<TISKU[JeV
01 fastq	IHLW
01 git	BGST
01 ipaddr	CJDT
01 ln	!S
01 r	!J(X
01 s	!U
01 tar	!J
01 to	!X
01 を使	"HFVRFiCj]
0100	!]BI
01017	!YRHiH
011	PT
0117	*U
012345	!J"GiX
018	!GTUiV
02	&C(Y+G-K1E3I6E<E=I@JBIGGHIIEJAMWPGR;T:UIVKXGYJ^GbFcGdEfIgJhIj=k9lG
02 '	!C/TMUWS
02 0	!VUK
02 02	-HNX
02 date	,I-G.UBCKKMSNIRJTJkK
02 failed	!ZBGRGiI
02 mi	!Y
02 unreachable	!H/S3J5TBU
0200	!]5J7J<UBI
026	!IMV
026 003	!IMV
03	!I"W&H'J*K,U-A0J1F2J7A9JGKLHMSNWOGR=WT^K_EaIdIfHiBjH
03 00	-INU
03 date	"S/TiF
03 tar	KV
03 unreachable	!J5TBW
0388	!T
04	!J"G.C/G0H5B8FFFGTHJIGOVPTRGSSTDZU[KeFfJiBkT
04 00	!Y
04 date	FIGWZViH
04000000	!D
0412	!H"K(X.F/E6T7K8IOISSTVVJ]U_JaJiK
048	![
05	"F,S5JFTGIIJOJUJeVkU
05 date	!K"J<T=T
06	.K2S5W9I;JASGSIHL[SEVH
06 '	!JLW
0600	!F<E=I@JC^QJYBaW
0612	!YOTSI
0612 zip	!TOTSJ
0644	!@"J%K.G5F8J<9=<>D?WBBCkD/EGFDGKKILKPFQBSDYX_KaXgJhIjJ
0644 for	!=;^?ZAZD2Y^
0664	!I;J<J@HAKCZDB
0664 for	DDYT
0666	;H@KC]YI
0666 for	;H@KC]YI
07	!B#J%J&K(U)W+@,?-9/G0G1@2;5:6=839K:U<HBZDDEIHFIJJ@KKLSNEOVRYT?UFWAXBZT[H]C^B_6b@cBd?e@gDhWj:k8lC
07 '	!J"=KIc;
07 0018	!B"J1HIBLeSDiT
07 by	"WBGRJiE
07 failed	!ABYRJfZi?
07 from	!J1B8JFCKI_EhWiW
07 ipaddr	":)A,J-G1A5K8I=JBcFSKFNGOUSXTKZK_GbGjHkE
07 key	!6&I<I?UATBIKUVSiJ
07 not	!C"U3F:Y;IBIiK
07 password	!J
0755	!?C[DIYJ
0755 for	!CC[DIYJ
0777	;J<K=FCfD=YG
0777 for	!ICdD>
08	!F&J(X,G.H0J1J5C9J:XAJBJITKCLDOIPJQGS@TGVK]I^JgK
08 s	!IiSjU
08001	!U7UTFkV
080074	!V
080074 x	!V
09	"J.F1JIKKILDRHSTVWjJkU
09 date	GT
09 or	!K
0900	!W
0906	!T;EQI
0906 d	!T;EQI
0909006	ATQSYV
0909006 c	ATQSYV
1	!U"G%A&D'8(V)E*K+F,?-A/_0S2C4>6I8H:7;F<;=8>A?J@?ATB<CGD=E<FWGGHGK>MVPFQBRGT>U6VHWKX:Y5[=]A_3aWcEdEiGjJk=l4
1 '	.H/F0J1K3D6U8G;U=JLEMXNEOFQ@RESCWIYKcJeZfJkIlJ
1 'sudo	!V
1 0	!?"J/J5J9G;JAYBTJHKZNYSJTJ_JbGfHjHkF
1 00	!Y
1 1	#J&C(F*A+G-?/F0E1D2H3A4I5?6I8B9I;E<S@KAGB?CJEJFDHIJ=LIM^NWPFQHR9VFXS^B_BaKbScKdJeJf>gIhFi>
1 10	<WRIfS
1 100	!T
1 2	!V"I(G,I/G0V3G5H6T7H8I9I;HAVIDJJKDLCNCOGSAVJWGaAcIfHiJ
1 200	!V5K8SlI
1 203	!T
1 204	!c1JBJKFSKaK
1 22	,E8U
1 24	TS
1 3	!J,J7Y8GBJRKTE
1 37	2T9J
1 4	!U9IKU
1 400	!@-IMBN^WKXWkV
1 403	!XNF
1 41	"T&Z
1 5	!b-JKI
1 6	!Z"VBJIFRT
1 60	!J.VKUTG
1 8	!J(U
1 9	.T3G5UTTjS
1 96	!I*W
1 a	!Y3E5UTK
1 alert	!V
1 amazonaws	&JBJiV
1 and	9Z
1 applying	!Y/JTFjW
1 argument	OSRW
1 as	!KKU
1 attempt	FKiVjV
1 auth	RUiG
1 authenticating	!H7IJSKZWKiZkG
1 authentication	!e<JFHRGZI^TiJjE
1 authentications	&A1J4J5HPGZYhU
1 b	5GBYRTiW
1 bad	!B+]
1 bam	([IFLGSF]KaH
1 c	(T+J/I5K8IKFLIPJRUSBTHaHiU
1 cannot	KKfT
1 channel	)S1SBIKJWK^T
1 char	!_
1 client	!S5J8KKISV
1 column	!]
1 command	1D5EBJYS^KbG
1 compat	!C9K
1 computed	!D(Y
1 connect	_J
1 connecting	!?+J-T/I2K9IBFK[XK^T_Td[iDjH
1 connection	!>,C-X/I2I7E8Z9EBFJUK[MITZWD^SdHiCjGlH
1 corp	!H/[5FRK
1 d	!S
1 data	.XRK
1 date	"T
1 debian	3IMUTK
1 diffie	!C9XCGYI
1 do	!U
1 docker	3H
1 duo	!KGW
1 e	!D0T5J;YAYKJLKNJQZRGaF
1 ecdh	iT
1 ed	hZ
1 entering	!V7JBHfT
1 err	!C,V8T
1 error	!9&U1C3J5EASFHIILJPXRCaKbTfUiD
1 errors	!I.JKW_T
1 etc	+DLK
1 example	!@.J1F3Z5V6F8U=TGDHHKXNIPJRCT@WGkD
1 exec	-?/INDWa_I
1 executing	,SXT
1 exit	!^)KBKKIWI^VfJ
1 expecting	!C*E-F2KJfNI_J
1 f	!U2UBGKJLKRJVUaJiK
1 failed	"T&H(X*J,?/G0I1C3A8I9G;I<UAIBAFHGIHJIULUPHSYT;VGWH^GbAfGjB
1 failure	!H.XBTLKOUSI[WfK
1 fastq	(U.C1G3IKHL>[I]JaAeJgT
1 file	!UIJKELEOUVTaH
1 files	!S
1 found	5IH@
1 fq	!V(H.H0IKJSGeT
1 from	-I_WiI
1 gb	.T3KJF]V^HbX
1 get	!E%c:TBFFJhX
1 git	!Y
1 h	-U9S
1 hmac	*Z
1 home	!V/I7KRJiV
1 host	4K5D8KH?KI^T
1 hpc	!I,S/T7STU
1 http	!^NFTH
1 id	;KAT
1 identity	+F-W/J1K9J<>>JAGFJKWTCXS_ViFjU
1 in	OKaUhUjT
1 incorrect	!H,S7UTUkV
1 invalid	iV
1 ipaddr	BBGURXZUiSkG
1 is	!I/H5YKH
1 k	!J3T5IgT
1 kafka	!W
1 kbit	!YSJ
1 kex	!F-9JUMEN^TUkJ
1 key	1K5F9T;V<C=K@IFKPHQSYH
1 keys	%X
1 l	5I;IBJHW
1 level	!E3WiU
1 libre	+UKVNUkI
1 libssh	!G,S-G6VKAND_IdS
1 load	!E-K5SKGPJRViT
1 local	!B-T/J2K9JJUKVMFT__TkKlG
1 m	!H5T8T
1 main	!J"V)V1UKK
1 mb	!a
1 message	.S
1 mi	!X
1 more	NT
1 n	!W
1 net	!A.VBIIGLXiT
1 next	1K5J<SBTPHj>
1 no	!>"J%S,C.I/Y5HHILJOGS@TF^KbHcHfG
1 nte	5I;IHWTJ
1 of	!D,Y3K5IBaSG
1 offering	&F5H<:BHEIFSPChY
1 ok	![
1 open	BGSU
1 p	+TKT
1 password	%V&HBK
1 pledge	.SfT
1 port	,Z/I7WT<dIk@
1 preauth	9T
1 private	!B"XRTiV
1 protocol	!c
1 r	0I;VAKLJ]W
1 read	!>.G5GOTP_QJRJVUjJ
1 reading	JJKSjC
1 received	!H"]MXcDfIlT
1 rekey	5JJHKG
1 remote	9IBIJTNIiTkK
1 response	!?1JKTYTbT
1 root	jT
1 rsa	9U
1 running	.GTU[W
1 s	!^.IBGOJRIeTiJ
1 scp	!C1EIJKKWH^^bFf?
1 second	.TOJSHaS
1 seconde	!Z
1 seconds	"B,H.V5XHSKKS>^If=
1 send	!A%IFY
1 sending	)W1V8JBKKFWH^UcY
1 server	!U*E2I:S<JB;FIJHZFiB
1 setting	!T,T
1 sftp	OJeU
1 sh	gU
1 sha	!U*7/K3J5G9YBGFBKJRI
1 signatures	!E2IBHF]
1 skipping	!I=JBTF[
1 smp	!Z
1 ssh	&J)J*X+K,B2Z3C6J7F8T<G?H@SASBDDHKZLGMJN<PIVKWHZHaKdIiCjCkClK
1 sshd	!D-K1H2V3T9VZVjW
1 started	/T
1 starting	"UiS
1 stat	!E.[SX
1 status	!?1JKTYTbT
1 structure	!D;Z
1 success	!V
1 sum	!DITNS
1 target	!B,TBVjV
1 tb	bHcV
1 terminated	!X
1 time	!GBUkJ
1 tmp	/H3E5[;TBJ
1 to	LVSV^TfT
1 trying	!U%X&U;H<S=B@CCFEZGJPIQBRDYEZEhJi@jX
1 type	!T
1 ubuntu	-KMTNJ^T_K
1 unreachable	!;&I,F-@3=5^7K8B;J<C@IAJCIGKKWNJRYYS_BjEk?
1 user	*T,S/I=TCDRJUJYHcKgSiIkS
1 userauth	!GBHRUZV
1 users	!C*X2[9WBK
1 usr	!JWZ
1 w	!J3TQT
1 was	LS
1 which	!G9VFW
1 will	0V5J<KBI
1 windows	!HRT
1 write	KJ
1 x	!AKKMVeV
1 yc	!X;IYS
1 エラ	!H
1 コマ	!H"S
1 レス	!H
1 個の	!C(TDT
1 状態	!H
1 行に	;T
10	"E#['C)>*I,B.T/>0_1?263K6H8I:E;?=G?E@EA<BFDDEJF=J5KGNFOFPAQ:RKSGTSVJY@[H]BbCeBgShFiJjDkH
10 0	US
10 00	!K0WHXLFaH
10 1	BIGHRUiV
10 10	!Y
10 2	.T
10 diffie	9U
10 error	<WRJfS
10 failed	"T_T
10 from	!J-V
10 ftplib	!FlX
10 gb	.U
10 m	!B5TIT
10 open	!9
10 pat	!DKI
10 s	!I0VXX
10 seconds	!E7W8HKBTU_K
10 site	,K7UBSLJSHcS
100	!i"7#I%F&D(W)F*C+F,<-?.H/:1>2F3:5B6G7A8B9A<>=B>J?J@^A9B.CIDKEKFCGFHCIGLJMFN=P>Q8R4S3T8UJV^WCXHY<ZH[A]C^A_HaabAc>dHeDhGi5j?k?lG
100 00	!]
100 12	.BJXKG
100 1204	!V
100 412	!^
100 5	!V
100 84	!V
1000	!f"K)K1JJTKB
10000	!Z,U5I8HBHK>R@TT
1001	!_2S9SDW
1001 by	!Y
10022	!</E1=5J6S7GBFIAL;RHSCTVkhlK
1003	![BFKKTT
1004	DT
10054	,F/F5J7H8T9ZBJTG_X
10054 an	NVTU_X
10058	!I-D1T5J7KNER^TY_C
10060	!?-A/@7Z9GKBNIRKTadfkU
10060 a	,D7WKKTTdY
10060 接続	7CT[
10061	&J,Y-E/A5H7TBDKHNJRGTG_JiK
10061 no	!XTJ
10061 対象	,T
10061 由于	,T
1009	%T
101	,E-J.V/D0U7^KGNJRHSTTD_JcCfGkA
101 c	.V
101 home	SWcGfJ
101 network	,K7[kH
102	QS
1021	OTSHfU
1022	,I8UKB_U
10233	IKV[
1024	!F"E%J&I)K,J.E/J1I2C3@4K5@8A9S:J;?<E=C>K?K@DA@B:CBDHErF:JJKSPAQDRESHYF]K_HbJfKhIiGjF
1024 bit	!DE^FB
1024 bits	2J3E5G9K;G<J=JAGBHCJEaFGPJQI
1024 ビッ	!IEZ
10240	!U
103	&U8UKJiJ
104	!Z*G/>2F3E5>6J9D;JBBJJRJT>_UcHdCkG
104 connection	!V/J5EBKKK
104 in	1I
1045	![BIRCiE
1045 28000	!YBKRHiH
1045 access	!Y
105	!^LGTJUJ
105 i	!Z
105 in	LJ
1052	.J[V
1058	!H&[
106	/H8VRJ
1069	7S
1069 in	7S
107	!K0TkU
1071	!a.I8J9JKH[UcF
108	!U
108 894	!Z
1080	!D"K-J/V5JBKRKTKWXXZ_I
1085	7S
1085 in	7S
109	/S8TJSTK
1090	LU
11	#D&T'E*G.S0H1@6I7I:D<J>B?A@CB?DFE@FFIIJ:LYO]PBQHT;V;WEX?Z;]C_YdIeBg@h>jHl5
11 0	UT
11 1	!I*S2S
11 asyncio	!F
11 at	!B.ZLX
11 date	"B&X,K->1H3X5]8EFUGGKENIRTjU
11 disconnected	!f)G1A8E_EfDhFiH
11 error	![KK
11 forwarding	!b-I1J9JBGbT
11 gb	KY
11 in	!GLI
11 pecl	!HRT
11 preauth	"EGSRXhH
11 pro	!J
11 s	!X
11 site	6ISIYKkS
11 socket	/U
11 u	!S
11 月	!J1I3V5YBTNJR^_H
110	!U,>-G/IBIKTNCQTT[XK_Hk@lJ
110 connection	!F,FKFNGTgdT
11001	!A/bXW
11001 getaddrinfo	!D/]XW
11001 no	/T
111	!_"I&C)K*K,]-C.J/91I3K5F6E758H9GB@JHK?NERBT2WTXG_@d?fHiGlG
111 connect	!B,[7GkZ
111 connection	!XTHWG
112	!W"I(W-H.D1B3J5F8D;T<K?KAVBBIJOKPEQURFSFTTWJ]TaEbJcIfEiK
112 bytes	!G(X]VgU
1120	!T3H
113	,I/I7T8JBJRKTVdVgIhSkH
113 no	!E.J7VTZdWkK
1130	!W
114	!T6S
1142	"U,H
1142 in	"U
116	!X
117	)W,G-H1T8JIIKILJNKSV[J_HcSfDkU
117 5	!H
117 in	"S)Y1VcVfG
118	!Y"I(J,E/K8FKCOVRBSFTGVJWJaDbIfT
118 in	!AfV
1183	aS
1183 sender	aS
119	;SBFPYRKiJ
1190	!?"X,K-YBEMJRJ_Ii?
1196	!FIU
1198	,I.I1C89Ka[T
12	!b&H':(2);*C,J0,3T5D6H8=:B<@>J@GCEDAH6I?L-MHN=QIR?T4UCWAX;YHZ?[B]J_Za>dDe6fBg5hGj@kC
12 0	kU
12 100	!Y
12 12	!Y
12 3	!Y
12 4	.IKJcX
12 at	*J.=/D3H84=J@JBTGGNH_AbSkB
12 bad	!I+S
12 bytes	ITLJ
12 date	"I1TiI
12 error	B@h[iD
12 failed	!@-U/I3IB[KWSEVXaJhJiE
12 files	!W
12 in	!]/J
12 kb	!T.H
12 s	8HKW
12 site	!U
12 too	!?"J_bh?
12 u	3IMI
12 user	!F"]BJi@
12 個の	!W
120	.SIIJFKV]J
120 bytes	gT
1200	!K-HJU
1203	1Y8XKC
1204	!Z,T
1206	1JfS
1207	!ISG[V
121	9S
12170	!X
12170 tns	!X
122	-J.W1F8UKJLEVWaK
122 26	/S
123	!h"J&W,E/K5H7G8DB>KARBSAT=WK_KaCiG
1234	!p"9)>,H-H/D1:3I5E8:9HK;LKNJOKSITH^J_DcDf=hGkJlJ
12345	!X%K&HBI
124	BSFSQH
12541	!X
12541 tns	!X
126	!K,S@HAWQY
126 in	;Z@I
127	"I,G-E.>/H1F8G;K=IBCKCOIRGS8TE^h_JbJcSf^iJ
127 in	!J=JHSLV
128	%C&V(K*a+H.J/G0K2D3G4J6T8D9I>KAJBaGHH>IEJGKGL<NDOJPDQGRDSBWFXIZJ^IaKbIcKfHhFiIj^lJ
128 3	!I"S_IdT
128 cbc	!<*g9F
128 ctr	!U*U
1288	!G,H6U7UNKdW
13	!T"7#I%C&7'H(D)?,0-U.F/<0A19384K5B6?8=9J;I<9=YB>EKFAG>HWIWJEKJL<MDNZO@PDQFR6SbTDXIYAZG[:]K^F_Ya0b>c9eEf4gJhCiTj;l?
13 2021	!V
13 5	!VlI
13 failed	!C*H,I/K2I5KBJKTNXRI_[
13 permission	"J&I.H5G;B<?=]@IAKBBHUIWL@PGQHRBTIVSYHa?iGkI
13 type	!X
13 許可	!]
130	.K1IcU
130 in	1IcU
131	!Y
132	%T-K.J5TKJSHfW
132 12	;K
132 in	!J5UfT
1326	!V
133	!E&Y3JRS
1338	!b(HLFSJ[EaG
1338 sender	ITLKaH
134	/K1S7U
134 in	1T
1368	*J1K2T8HNTfHkW
137	OVSK
138	?WBJPJQH
139	!f,K;DAA
1394	SYaE
1394 sender	SYaE
14	!k#F%?&:'I(C,@.[/91>3F5:7C85:G>C@HAICADHGAIFLEMGN6O:QVR5SGUGV@WAXCYEZE[>]G^C_5a<b@c?eFf;gFh?k;lB
14 22	!J=TFUQWRI
14 date	BZRDiW
14 files	!]
14 in	<T
14 s	IT
14 sha	9U
140	FTGTSS
1400	J]
141	1VcHkVlU
1412	!BJSQUiU
142	!Z;I<TBKLKQKSETH^EbY
1420	JU
144	)V1WKHfV
145	!IBIGTPUWTXT
146	!D,K;FATBVTJWTXT
147	!FWTXT
1472	!FJ_KI
149	!JSU
14991	!K
14991 date	!J
15	!J"7#E'I(D)J,G-E/?0B5G7G:I;V=G>FB8CGDKEEF<IHJVL:MENfO>RIS>VIXFYX]H^IaBb;dFeGgHh>i3jClU
15 0	!HNTTIkV
15 1	!W
15 10	8W
15 an	KFNUlT
15 date	;U?V@JYU
15 in	!<&T)K1JBTPJTVfKhJ
15 minutes	TK_T
15 seconds	!:,I/J1I7GAKBHJXK[RJbH
15 sha	9V
1500	!EJ[
15000	!C,HJFKFT[
151	)U,U1WAKcUfGkV
152 in	?S
1533	6T
154	!J
155	!TkUlU
1555	TD
1555 16	TD
1564	<TRU
1564 in	<TRU
157	*V2VWTXT
158	!GSS
16	!D"G#I%>(G)G.H/81E3@5I6B7S8B:J;d<]>JAWB7FCGJHWIGJIK?MSOWR=STVHWDXIYXZA^HaHbJeJgIhBiCjGlG
16 unable	<?@SBV
16 vs	!G;UAUPUQT
160	,K/I5J@VAZBGFUKIOIRHTKYX[U
160 224	!C;V@XAZFWQTYZ
1611	^XfJ
163	;JTU
163 23	;K
164	!E)Z1UKGSXbT
164 in	!F)Z1UbT
165	?S
165 in	?S
166	!G"U
166 in	!I"U
167	!JSU[UkTlT
167 10	.KLHSXkUlT
168	!F/G6VBITJiT
168 in	?S
169	"S_IdT
169 8	!I"S_IdT
1698	!T1KKSRKkT
1698 12	1KKSkU
17	#W%G(K)I*@+U,>.B0I1<2D3T6@7?8>;@=HFKHEJJKELDOWPWRUSET=VGWFXK[H^K_=aGbHdHf>hJjDkAlF
17 date	!W
17 sha	9V
170	1KTK
170 in	bS
170013	ETbVcV
170013 unable	ETbVcV
171	,T;Z@JAENGQARIiWkI
172	9S
176	-K1UIUbBc[
177	!V
178	"J3ScW
179	IU
18	"U#J&;(F,>.@/H0G1F3G7T8::J;G=ZAZB_CJHEJFK=LGMFNEODP5RGSIWAXGYJZW[E^H_;aDbIdGeKfEgFhAkFlI
18 09	!K
18 date	!D,K-Y/F6VBJiJ
18 in	!GVU
18 kb	!Y
18 mb	!VKH
18 username	<SFUQ?i[j[
180	!D8WJVKU
181	8TJTKSTK
1819	!A;T@TIXSZYT
1819 info	!J;U@TYT
18220	!b<K
183	3K5TBWGJcT
18456	!_BERIiD
186	2U
187	!H.F6SHSLW
187 in	HSLU
188	!S.H8TKHLKSFVW_VcJ
189	;JAU
1890	!_3@
19	(J,K1B2F6I8B9C<?>JAWHJJHK=MIRCVJZIcJfJgJi]lD
19 date	!G"U3SiS
19 include	+DjT
19 sep	!Z
190	!DLT[I
190 in	!DLT[I
1909	!SNITW
1909 info	!U
192	!D%K*U-J/E3I6UHKTG_JdIhKiU
192 168	!F/G6VBJTJiU
194	;J
194 in	;J
1956	LU
196	5K;H=XaS
199	QV
2	";#B%2&A'G.I/@0@1F3G435@;F<I=<>UAHBJC*DCE2GGHIITLbOFPGQARITEU?V_X2YHZA[D]>^4_Fb@d?fBgDh[iJkAlb
2 '	+K/J1W6T9JHIIBLHRGSGTIeSgTiS
2 0	!A"H&B(E)C*G+4,0/71A3E718G9H<I?IDHIBL2M_NVOFPEQCT=UK[D^JaDbGcDd?eKfJgEhDlw
2 00	!U
2 1	.J8EKWNIUT
2 10	CSNTWVkJ
2 11	!T
2 12	kV
2 147	!H
2 18	AYBVRE
2 2	AW
2 256	!?*T-J2T3C5J9HFWJJNK
2 3	!E7VSSTK
2 31	!BI@Lb
2 4	!W.K
2 48	KDcZ
2 5	AT
2 512	!A*S-J2V3C5I9GFWJIKK
2 7	![,HLESETJhTjT
2 8	!K(U-I2T9J_UaU
2 a	&U(T3=5ZIV
2 auth	!B%G5K;S=YAVKJSJZHhKj<
2 b	!Y
2 bad	!@+XPHQU
2 bam	0T
2 ban	_XkI
2 c	!GBWTVjT
2 cipher	!B+Z
2 compression	!JBUGU
2 connect	"D&K,V/T1G2T3J6G9T;F<K=IB?IFKESJfJkIl@
2 connection	!=3D5B?SWTdSfHiK
2 create	!J.V3S5HLF[SiS
2 crypto	!J;G?T@XBE
2 d	!E*X.U2Z9WKH
2 date	!^"HKIjT
2 deb	3JMI
2 disconnect	!F8IGSKWRKTS
2 does	HH
2 e	!YVU
2 ed	"J)TBZhSjK
2 error	!8&C-H1I8W9S;I@FHJJTOTPIQUSFVGWJYKZUcHiWjClJ
2 errors	!FLUSIeU
2 example	,I7D8SBJJSTYdGkJ
2 exceptions	!7+E,;-=.?/C1G2I3D5D6J7E>E@IAIBKFDGKIIKSL<MGN>OJPDR]S<T<WJYJ^J_EbEc;f^h?jCkFl=
2 f	-IFTRI
2 failed	*E-S/E2T7W9DBJIDNWSWTE_G
2 failure	!?"U&H)T,F-W.H/K1X3G8XFULERCTEWKfJiDjJkW
2 fastq	!I(U-G1J3J<II[L=NJS?]VaFeJkJ
2 fastq'	!AI_LCVJ
2 fd	!J
2 fdocker	TS
2 file	!=5SBJKJVUfI
2 files	!aSH
2 for	!K&U,SHG_K
2 fq	!ZIHLK
2 frun	TS
2 fvar	TS
2 fx	LF
2 fxp	KINKcZ
2 gb	!Y.H
2 git	!B&D*D-D2A;JAJFSHWKXPUQHfJhHjX
2 h	!]1K<HIILF
2 hpc	!F8TKV
2 http	RSWSXK
2 in	LWSE
2 incorrect	QIjT
2 invalid	+T
2 ipaddr	,J9URDiTjW
2 is	!U?TAK
2 js	!J6SGTlJ
2 kex	!H+[KDNGhI
2 key	jT
2 keys	!C:TBGj[
2 levels	!INT_TkU
2 lib	!%&U+E/G4K9J<A=@CKHHIIMKNUWJbIhGl4
2 local	!XJJKI
2 m	!Y
2 ma	!H
2 mb	!Z8HHKJIOISIaS
2 message	LJ
2 missing	!T+YLJ
2 more	B[NI
2 ms	kV
2 msg	)J+I,E-I/I3J7J9KBHJeKXLKMKN>ZJ_BdJhKiCjDkFlH
2 name	,H/UTHkG
2 nistp	*D-G/J2Y8K9SAVJGLIMHNIPKTH_HkIlJ
2 no	!G,F-I/E117K8H<WJJKANKOAPHQUTJVbW@gJk;
2 node	SG[UkUlT
2 not	5JITLTSFVH^IfK
2 o	5T
2 open	!Y
2 operational	!Y
2 p	!I2K3FBVLJMCRYTG^S
2 peer	CGYJ
2 php	!F&I-D.J2U3G5J6S8[;A<TATB?FFIKJILJRCSIf?hIiBl@
2 preauth	!?_HhSjU
2 private	<4=9>m?K@JA8BHCEP>QJRIY9
2 protocol	*H2V9KRK_JhYjT
2 pubkey	!J*T
2 public	!C;?<E=H>B?K@FADBWPJQFY_
2 put	!6"]&H.H7T9FAHB@FJKUQG_YcFdTfJkVlH
2 r	!G&W(F-K0TBHIJKILCOVRKTTaK
2 received	^W
2 remote	!Z
2 resetting	!G
2 resolving	!@KX
2 rk	!H
2 rsa	!J"S1IB[FIfSiIjS
2 s	*T.T
2 scp	&KKDLTSW^X
2 seconds	"T7WBUcF
2 send	!J8T_S
2 server	!B)V,S-E/U1S3J5I7CB?KBNITTiEk[lH
2 session	!:)J*X,H-c.K/I1D2T3H5F84FHHKJTKKLINDTCWJ_FjKkH
2 setup	!J
2 sft	!JKJcT
2 sftp	&B)W*A+J-:1Y2C3C5C9H<HAGB5FKHKLWPAQGRKSVVH_GbGcDeVhJiIl>
2 src	-T.F3S5SLTSV
2 ssh	!I;@<J>K@aAGPKQESHkI
2 status	GVOV
2 stream	BVRGiTkVlU
2 streams	-I/JBJKGLWOWRGSTTH_JcIfG
2 tb	TU
2 the	.ILXSSVU
2 thread	QS
2 too	!*"C8JBDKH_<hriGjJ
2 transport	!F,H3T5V
2 unreachable	TUiSjT
2 user	!C#U&IAYCFDYRWiD
2 userauth	!@QJRTi]
2 we	;TRI
2 wrapped	!G
2 wrong	!H,S7UTUkV
2 x	"U;UbU
2 その	IELE
20	!<"K#V&H'>(;*D+I,6-F.H/:0^1F25364F5?6B7U8U9<:?;I<B=I>=?C@FA;BJCBDAEEFFG>HJJKKVL?M=QAR!S@TtUBV:YGZ=]<^9_JaKb:cBdDe;fGg;h?iEjH
20 2	!E
20 20	!CTKWSXS
20 date	"URX
20 in	3I5SHV
20 s	!J,X7VITKJTW
20 secondes	!HRHTYlJ
20 seconds	!A.U8TKXNXT?lT
20 segundos	!G7SRFTY
20 秒間	!DJZKT_V
200	!Z"K-I1J3H5G9I<K@VKULJNIPVQJSCTGWJYKlF
2001	!E7STUdS
2002	!]
2002 hy	!U
2003	!TBUTH
2003 hy	!WTJ
201	!S"H&J)U/U8KBGISKCLHkG
201 b	/T
201 in	)WcU
201 ms	![
20113	!U
20118	![
2017	!V
2018	2T9J<T=T
2019	!T7HEHTHWTXTdV
202	/U
202 244	/T
202 267	/T
202 273	/T
202 305	/T
202 310	/T
202 314	/T
202 315	/T
202 346	/T
2020	2T^T
2020 79	!T
2021	!KjX
2022	!<&G)J*I+K,c-B.C/<1=3;4U5=6]7?9F;D<F>J?K@GAEB5CJFHGEHGJJNDOSPDQGSSWJXFYF[K^I_BaKbGcHdIhJjTkd
2022 '	!H=U
2022 no	!J/A6Z
2023	!V"A%I&T(K)J*G+D,;-B/>0J1E2G3?6D7E8>9D:J;G<D=H@HAFBBCJGDHHIDJHK<L_MJNCPBR9STT<VHWGXJYJZJ[H^I_>aFbGcCdKfBhFi@jXkClH
2024	!G"B#J&B'I(I)E*E+I,J-A/;0X1E2H3<5G6D7D9E;?<>@GAJB7CKFFGGHELeMKNCO8QBR:STV8ZI[C]F^H_DcAdIe]f=gJhJkClE
2024 01	!G0WLG
2024 does	!Y
2024 from	"K8KBIKTbUiG
2024 no	!CSW
2025	!_+J,I-I.H/H3G5H8BB>GFICK=LbNKOSRCTIVF[H_IaGeEfIi@kI
2025 02	!V
2025 date	!b
2025 from	"UBKGJbUiJ
2026	)J0U1B2J3C6K9I<IBBJHK@LZOURDT?VE[JaFeIi@jKlG
2026 date	!U
2026 from	"J8UBDiJ
203	!G/U1G8T;I=SFSKHLE_VfGkF
203 g	!H/TIUkI
203 in	!H-S1I8U;J=TIILI[S_VfH
203 x	/T
203 z	/T
204	!].C/K1F5J8TBEIHJVLFRJSATGcJiK
204 bytes	8SaU
2041	!UBT
2048	!J"D%B&?*H+J,H.F/I1J2?4I6K9W:D<A=C>G?K@AAKB4CBDHEmFKGJHJIJKBP;Q;RASFTHXK^J_IaHbJcHfJhGiBj<
2048 bits	2H;CACEZFFPCQG
2048 hex	![&C3J
2048 sha	9U
2048 ビッ	!IEZ
205	!H)E-U1J8JNKcSfF
205 in	!H)E-W1J8JKTcTfG
208	+TGT
209	!S
2094	!JNV
2094 in	KT
21	!I"I#H&9'H(G,G-H.D0B2:345F8A9A;G<:>GAHBHDJGBHIICJ:KJLHMDNkOEPAQBR3SDUJVAWCZB]HaYbWeEfWgGhKiHk[ln
21 applying	!9TS
21 date	!T
21 に接	!B7Ile
210	+S,W7TKFRJSJTY_JfJ
210 in	+T
2107	!D'WSH
211	!U;UNJQHSJ]T
212	7T;JG^K@QJRYTJgT
213	!H,J.JBUKHRTSKgTkUlT
214	*T.S9GAHITQTTSkG
214 seconds	!V
215	!F/U<TNJ
216	<S
217	!G-TST
218	"S)T7JBFRT
218 20	"U)U7K
219	-W8S
219 cryptography	!S
22	!;"K#F%C&9'6(C)E,j.!0I1=3D455D7^8I:5;7<>=C>@?:@>A9BJC5D=FEGGH0IILANEO3PFQ9RCS:TgU9V<XdY;ZB[3]3^=_Ta;b1c2dYe4f>g;i?jFke
22 '	!D-H/T6?BZKHNJRGWViUkJ
22 0	*S/J3F7K9TBHGIKJLSPSTEiGkF
22 2	!=-K1K8[K?_Eha
22 a	!D"E+d,@7F8HIANHRGSJTBXIaJk]
22 after	!E,I-K7X8FBKK;RJTWd^kX
22 already	!Y
22 as	!G7IBTKSRHWJi[jWkG
22 broken	!H"H,K-D1(9IKdNITK_F
22 cannot	,U8UKXkI
22 connect	!H,Y-F/C3H5I6E7YB>NGRIWT_FdE
22 connectex	!?,Y7DTVdC
22 connection	!'"F&I*F+J,W-?/+1B2?3F548K9?EJN0RAXW_VdYfFhJiBjKkUlJ
22 data	8UMV
22 error	,Y-A2J6T9CBHRHlJ
22 exited	!6"B&F*G,E-V1A3U5?6>8<9SN_RITFWD_YbG
22 failed	!6"C*J,^-H1H3=6F7X8;9B<SJHK5LIPUQTRDT^_KdVfIjFkD
22 from	!@TWkK
22 host	,C8>KVdUkH
22 i	!-3I5G8JBZJVKFSJTZWCXF^GdVk4
22 in	!K*H-F2J7Z9IAGBJKBLFMWNCQGSGTT_G
22 invalid	!F,<-K2X7A97E[JAK?NCTBdAka
22 is	!>,YXV
22 local	!K,F-J/H7[kI
22 message	!B"J*Y-I2J9CBFJTNTRK_KgWhKiJ
22 n	!F,U5VBTiU
22 network	,=-J/cBKIhKHT?_KdEkX
22 new	8S
22 no	!9*W,8-I/I2T3E5B6V7]BCKHT;WJ_IiJ
22 on	*J,X-I/G5K9GBIKKRJTE_HiKkU
22 operation	!B,=-DJdKGNETXXI_FdTkH
22 past	!@,H-YTH_TiJ
22 penalty	!FBI_Z
22 port	!b,A/e6V73IhKHT=dDkhlI
22 rdomain	!A)T-FBC_ThKiV
22 read	!D5=B<dX
22 retrying	!C,T3T7TBJTX_K
22 ssh	!m#Z&Y*G,E-@/F3>6J7G8F9D;FF=HGNHRGSIYK_FbUhTiJkClE
22 tcp	!V"H,6-D/G6J7F8IBGK>MIW]XV_DdHkUlD
22 the	!W-K5U
22 timed	!;,D-[758GJJKZNUWKXHd6lK
22 to	,F7I8XTB
22 upload	!G/ELXNTSD
22 user	!9,G<I?UATBCGVKWN<RU
22 using	!f"W%H)X,A-F/T1W5J7G8H;J<E=JAIB9G@JJRCTE_JbTdJfZhIiDj;kH
22 via	,I7XFJTIjT
22 に接	TIXT
22 ホス	,E7^
22 接続	!H,T7BTHkW
22 连接	,KRJTY
220	!H"D(J)H*F+H,?-?.?/>0H1?2H3>5B6H7G8H9A;E<J=KAHBCFHGGIGJFK4LEMANuOGPKR9SBT:VJWGXKZK^F_;aFb@dJf;gThFi<kX
220 bytes	gU
220 ftp	1J3J5K8FKEN^RIbIcEfIiJl;
220 microsoft	NV
220 pro	!JKKNV_HkZ
220 vs	!JN]lK
220 welcome	-INU
2201	OXST
221	(T.U7I8G=SKY]K
221 bytes	!V
2210	!U1T5J
2211	&U-T5GBHFZ
2211 in	-U
2215	!H1ULTkS
2219	&U,I9S
222	!I?U@GAHT]YTkH
2222	!I":#J&A)G*H+G,Y-T.H/8193C4E5I6[759S;D<B@HAFB:DJEBGJHCI<J@L?MGNCPEQJR;S@W>XBYE^JaIbCcAd6f:hWi5ku
2222 '	CThW
2222 2	!DhW
2222 connection	!@,W-B_YdK
2222 failed	,F/G6TBHRHfGk^
2222 no	!D1KI;LCkf
2222 user	!J,E/J6Jk_
2222 名前	/@6VkS
223	;W@JBI
2231	!H(U
224	!?/J;T@VAZBIFVKHQXYY_J
224 in	HSQT
224 or	!C;V@XAZFWQTYZ
225	!H(T.W/TKV
225 s	/T
226	!F"I*D+C,C/X2J3H5^9J;I=J@IAHB^GGHJSU^G_Kb;dGgTi;kD
226 276	/T
226 sender	!9"D*K+F,K-T.F/U1=3B5bBZGIKITF^Jb=i?
226 transfer	gT
227	!W;UAFFUKJQISIYU_JjI
227 entering	!]
2271	_S
2271 in	_S
2275	KT
2275 in	KT
228	!B5G?W@SAUTH^Y_HbUcJiHkK
228 sender	!B,K.X/E1K3T5B8V?X@TAVBAKWYT^Y
229	!G"T3V5JKKST
23	#K&S'K)H+H,=-;/<1<2S3S4J6G7:86;J<UACCGEKFDGCH@JXMKNEOIQGR9SSVFWCXJ[T]G^Ea[b>eHgJiDlG
23 at	(DIT
23 borg	5T
23 code	!C&V3Y;F<UAIPSQGYU
23 date	!TiJ
230	.T;TAIGVLWRCSYfGiJ
230 login	!W
231	!G,]-H1J3@4U@KBHHGISTTYJ^G_JbYk;
231 sender	!G,V3C4V5W;SBDHHTUkG
232	ATCUiW
232 sender	ATCUiW
233	!J"V-H8G@KBGKGMUQURV
234	!UBHRW
2345	(>.<KBV]
235	.J5G7I8J;D@TAHGKHVKASIYIbUiZ
235 sender	!B-UBCHVKGRYbXiV
236	AUITPJ
237	NJ
24	"B&G(J)G*J-H.@/G0H1D3H5F8EAGIBKSL>NHOATZYS[U_HaFcIkK
24 at	!W
24 containers	iS
240	-U3W5G
241	"V/V1W6KfF
241 243	/U
243	/V6K;F@FAZYG
243 13	;I@HA[QSYI
244	/d6?KJlX
244 202	/T
244 in	!FlX
245	/a6@
248	HT
249	KH_SfS
249 in	!KfT
25	!Z%B)G,<.Y/H0J1>5GB8CEEEFBGEIGJKMHOJTFVIXJ[KaCbHcDi>jC
25 aug	!T"W.E5K=JEJFKHIRVS@c@fUhK
25 connection	!UTK
25 in	!J"J)J1HfI
25 upload	!@.]IJOC[DaG
250	!H.W1G;JQKfE
250 in	!H1HfE
252	/U
252 265	/U
254	!I"[)Z-U1YBJcCfI
255	!3"G'J(E)T*I,Y.>/^0A2C5[6:8W9E:H;K?J@DAGBbDFF8GJI9L3MCN=O=P4QFS(TTUJZI[A]J^1aEb"dGeGgGjbkJlB
255 at	!=-K4U8S9KJILJRISFTGaJb?cE
255 b''	,TkK
255 hex	!W;I@JBGPJ
255 please	!K
255 restarting	!G,K5K8WBJTS
255 stderr	!J"T&W
255 unknown	!E,W/EBYKUTU
25519	!T"H#H'A(@*C+B,I.@/C0@1J2T687H8A9Y:I;G?FBKCEECGJI9LHMHNJO@RETEWEX?YW]D_Fa>bFcFdEeCgBhGiJkBl7
25519 '	!I;J<W>WBIDVQ9Y<jJ
25519 1	!JAW
25519 255	2E5V;H@IBCPI
25519 256	!H3XiT
25519 aaaac	5I;D@HAIBHHWKKLKQKRCTJY[
25519 as	!G*ULT
25519 cert	;A=>?I@AAGCBE@GWRTTJYBhSiXjDkV
25519 ecdsa	!F2X9IFS
25519 ed	%G;F<J=D@GAJBVCUEJF<GWREYGhKi=j>
25519 fingerprint	!Z2B3C4I5IH>^U
25519 from	!G2X
25519 hex	!I&K)T*E-I2H3C4W9J:S<BBYCUFIJIPFRI_JhTiJ
25519 home	%S
25519 host	!I*F4UJKKDTJ^T
25519 in	!J5I
25519 incorrect	!J;E=EPaYJ
25519 is	!DA^YJ
25519 key	%F&J*K3A4@5^9VAFB9FFHKKUP=QZREZJiHjF
25519 known	!A&I;@<J=D?G@FADKWPKQFRGVUYFiG
25519 no	!D%U<[
25519 open	<H>^YK
25519 pub	!];;<E=D@@A@BJCJPFQEYa
25519 pub'	!C;>A>CCLTQKYf
25519 rsa	BS
25519 server	2V5K
25519 sftp	!I;K<bBH
25519 sftp'	<]=G
25519 sha	-H2;3I9ZFKNK_KiJkI
25519 sk	!E%X;J=EBGCIEKPSRVhWjK
25519 support	!JA[
25519 to	"F3J5<;X=CH>SXiW
25519 type	;@=;?H@AAEBUCBE@F>GWRTTIYCkU
25519 user	!W%T&H*I4J5G<IATPEQHiJjIkI
25519 using	-U9J
25565	!^,K-HKGTI
256	!T"D#F%D&7'D(_)C*b+I,7-@.A0B1I2T3U4C5J6>7<8@9T<D=H>I?BBICHDCEGGCHCI=KFLGM<N7O>P=R?SAT=V?W<X?ZB^F_8a>bEcFd?eDg@hEiAjIk7l;
256 '	!G2T
256 aaaae	!U
256 and	!C9W
256 bits	!C;V@XAZFWQTYZ
256 cbc	!E*]9I
256 ctr	*^
256 diffie	!B9b
256 ecdh	!@9]
256 ecdsa	!D*J
256 hex	!Z&F(TBIjK
256 hmac	!G*T
256 host	3U5V
256 ipaddr	!S3U5K
256 key	!D3I5YiU
256 or	!JFU
256 public	LT
256 rsa	!J*E3K4J5G9G
256 sdctr	!T
256 server	!I2S
256 ssh	BTcKfJ
256 theirs	!D9]
256 user	2I9X
258	!JQS
259	-XGTND
259 in	BSGUZS
26	!S"H+K,J-G/V1I7G8I;H=KAJBHIWKCNHQHRKTG_GkI
261	YF
261 15	YG
262	"J)V/U1]KAcUfJ
262 273	/U
263	/a6@?W@K
264	KIST
265	/U
265 300	/U
265 304	/U
267	!G-U/V;I?TATKGQIYW
267 201	/T
268	&TBSFSiT
269	9IKVNX
27	!3";,X1J2J7H8J9G;^AFIVJJKCNJPHR7SVTK^E_Df8iGlI
27 jan	!&">,S.V/T5TRAST^G_JcTf>
27017	!d,;BFRFTHiGkGlH
271	"S-S1UKHNH_JcU
272	!J*S2T
273	!I+T/Y
273 202	/T
273 277	+U
273 326	/U
273 372	/U
274	.IIILHSF
274 in	!I.IIILISK
276	/V
276 202	/T
277	+U
277 host	+U
278	!ScFfI
278 11	!I.WaScFfI
28	![&I(J)V,J-F1T2F3F5C8;;C<K=G?K@GAIB<GGHHJ=MJN6QGR@SJTYVIWIXKYG^IaFbHfXgIhIiBjKlC
28 date	!]BIKHcJ
28 failed	!I,Id[kT
28 in	NJ_KfUkK
28 no	![.F
28 operation	)V.J1W7J8KJJKTcSfW
28 timeout	!V
28000	!c"@BIRDiF
28000 access	!XRH
28000 ユー	!U
281	!K/Z5[8KB]K@
2846	!JLWSY[FaH
285	)S+T,D-D1V3H4U5B8D;GBEGTHUK?RHiDjH
285 sender	)T+T,E-D1V3H4U5B8D;GBEGTHUK?RHiDjH
2854	!HcGfK
2854 19	!HcGfK
287	!S;JQV
2873	!@0X1UIGKGLTOTVEfJ
288	5SBTNJSI[V
29	,J.J0U;HAT
29 date	/S0V6T7T
2911	"G)S8@K[[Jf>
292	7S
294	KT
294 967	KU
29418	!G&G,X5JFWRFYVjHkK
296	!VKX
3	!X"D%A&8'B*U.J0U1?4D5E6@8F9H:8;H<<=J>*?f@;AABJC@D0E9FAG?HGIAKAPAQJSeU9V@W5X;Z8[=^6b;c?dJf8gGh;jFkJlJ
3 '	.I0JOJSBeViUjV
3 0	!W
3 1	9HSH]V_K
3 10	,G-H7T=KKJLISFlW
3 11	8KBILJaGlJ
3 12	,V/JBHRT
3 2	ATLI
3 3	(V3KCH
3 31	!BBJOYRKaCiK
3 4	,K0YLUOFaF
3 5	8TOXaJ
3 6	!ZLH
3 7	@JLJQUWVkI
3 8	!I(U/K5G6SHHST_T
3 9	,H/J3J5YATHVKJLGQKTJ_JiT
3 a	!E,V/V5TVUWTXTaI
3 alert	!]
3 app	!H3TRWiX
3 applying	!FBT
3 attempts	!I,WBTSI
3 b	gU
3 bad	!G+UDH
3 blbn	!F;^AE
3 changed	6W
3 channel	TT
3 client	!J0TKI[SaTcU
3 connecting	BHFTiU
3 connection	!T
3 d	!V
3 date	KS
3 des	!;*d3H5I9DRESHkU
3 directories	eT
3 dist	!?.X/I8G;JFKLXVA[EjJlK
3 e	.T;H
3 ed	!Kh[
3 error	.SAJPTTS
3 example	RViS
3 exception	!8)H-S2D5HBDKSQWRK_YfJkJ
3 expanded	!I
3 f	!F&U3V5FBVIURSSB
3 fa	!U
3 failed	.FKVLHOWRH
3 file	!X
3 files	!Z5GHHKHSCeT
3 hostkeys	!J
3 ignored	!FST
3 in	<GLV
3 intermediate	!J/TkT
3 ip	!E
3 ipaddr	!GJX
3 is	?W@H
3 js	LT
3 kb	aT
3 keys	!T5H
3 lab	!W6JSK
3 load	!J5I
3 mb	!Y
3 minutes	#UBIiK
3 mm	RTjU
3 more	?UBE
3 ms	ST
3 net	!U"T)T*K,H-F/G1ZIUNESETK_TfK
3 no	+U
3 none	!W
3 not	?X@FAJ
3 nz	!I3TYT
3 nza	/K2I5E9K;B@KAHBIHWQJSJTHYTlJ
3 o	!UCH
3 ok	7S
3 open	!WWBbJ
3 permission	!:.J0J1XBFO8RBSWiJ
3 protocol	!V
3 read	!Y
3 receive	!SKGiS
3 received	"ESYbGcY
3 record	5I
3 resolve	!E
3 retained	!J
3 rfc	!I*S2S
3 s	!^
3 seconds	!I,U7TTY
3 send	!TJTK@TK
3 set	!E
3 setting	!J
3 sftp	!c,E3D5H8HBFKKOURFSET?iKlI
3 sign	EIF@
3 ssh	!E,X-Y/H;F?TBUQHYJ
3 suyr	!I
3 ubuntu	MTTU
3 unable	!0,U3Y6K<J=H?EAFFTKI
3 unreachable	3TBHKJ_W
3 x	!H.VgW
3 ファ	!W
30	!S"T%F&I(H,<-T/?2D3;5F6G9=;E<FB9HEJcKFLDMIOBPIQER7SDTZVIZK[G^HbJd<eJfGgJjIkAlB
30 20	NT
30 in	!I"X-I1ULI_J
30 jan	TT
30 s	![7ITW
30 seconds	,F5J7I8GJUKCNUT]
300	!_"G)G*J,H-E/U1C3I5F6I7J8VBHK<NGRHSIWJ_DbIfEkG
300 325	/U
30000	"I*H,;.D/H1F2K3G5C8J9H;FBCGJJZLKNWPKQJSHWIaJcJdEfYhFiJ
30000 milliseconds	!:,E.J5K7KJXNYT[kU
30000 ms	!]7F8FKBTC
30000 msec	!I-C7DJVTA_Kf[
30001	!cK?T<fI
30001 milliseconds	!cK?T<fI
3001	-J_U
3008	6V
301	-K/UOKSF[V
301 in	!K
302	!F,Y-H5J7UKJNTRGTV_HiIkU
303	!I/a5U6@
304	/U
304 326	/U
305	/T
305 202	/T
307	!J"T.U8S
3072	3H
3072 hex	!W
308	;GAXLUXWkJ
308 in	;GAXLU
309	2S
31	!D&@'J)J*C-I1E2E3A87;J<=?FAIDJGKI8JHL^OYPER4SYVFWCXGZJa3bAc9gEiGjD
31 0	!K
31 2	!W
31 31	!W
31 in	!J5S;TVS
310	!U/VKKdT
310 203	/T
311	,V.U5VB[KGSI
312	!K*U,W2J5V8I9G;H@UAJBV
3128	,G/E7EBKTCWTXadKkHlG
3129	PWQU
3129 in	PWQU
313	!E.B?VBKKUNFPHQG_FkJ
313 16	.C
3134	;V<K=K?UAWPCYS
3134 in	;V<K=K?UAWPCYS
314	/TBJ
314 202	/T
315	/T
315 225	/T
317	QU
318	8]PU
32	&G)H*B+G,H-H.X/>2H3B5A6J7F8V?J@HAFB9FKGGHFJTKWLUMKNHQFRBSGTGWFXKYG^I_WaHb@f?gKhHjH
32 768	!B.TJX
32 broken	KG_U
32 cmd	!DIUiT
32 error	!I-E8YKW_F
32 in	=KIVLTOU
32 length	KJ
32 milliseconds	-K1S
32 offset	!U,K-T8IJKTG
32 size	!U-UTH
32 x	!ULT
320	2VQUgU
321	!F"T.J/U[W
321 371	/U
321 in	!H"U.K[W
325	!B/T1KKJfIkJ
325 25	!H
325 342	/U
325 in	IS
326	/U
326 252	/U
326 367	/U
327	dT
32768	-IJSKTTE
328	;V?INT
329	<S=TBSKKQTRH
33	!a*J/F0J1U3H5@9K<JAIFFKHLDOJRGSDTB
33 in	!VkS
330	*V9HKTgS
3306	-J3H6]7D8K9J:KIJKENJTFWD_HdGkClK
3306 '	!F6^
3307	,U5ViU
3307 ipaddr	!J,WBV
331	!Z1JBJRE
331 password	RJ
331 please	!Y
3310	!V
3312	3V5H8XKJ
332	!KQT
34	;K<IKHcXjS
340	/]6B?YPGQG
340 in	!E/]6B?YPHQGYS
341	.TKIQS
342	!E/]6G;KkJ
342 321	/U
345	!U/T6JBSHV
346	!Y/UkH
346 202	/T
346 abc	!Z
347	!I%U+T/T
3473	.SIK
3473 in	.SIK
349	/VTJ
35	)I*V3T5G8F;F<T=VBJHJIIKJLHMVRJSEcFfH
35 bytes	!T
35 open	!V
350	/T6J
350 in	?S
3524	bT
353	8T;KFVKSPU
353 in	8TKSPV
354	SI[VjV
355	/T;IAKYS
3552	!GbJc]
3552 received	!GbJc]
3553	IS
3553 in	IS
356	/TCJDU
357	+UCJDU
357 273	+U
358	!H7TdX
358 in	!H7TdX
36	(T.D1J8I;UBIIEJIKCLGOISH]UaHfHkS
36 in	!JfJ
361	!J/U
362	!I/U
365	/T
366	;UQU
367	/U
367 273	/U
37	!D"H,I.F/H1J2S8I9IBDIJKaLHNKOKRESGTG_HaJbJfJ
371	!G/U<T
371 265	/U
372	/UOS
372 241	/U
372 in	OS
377	!K(XKJ]VgU
38	!e&G'J8GBDOIRIaIiJ
38 0	!X
38 in	!D
380	TUkW
380 in	TVkX
381	,WTVkK
381 in	,WTVkK
383	JUKG
383 in	JUKG
384	!>9U
384 384	5U
384 ecdh	!G9U
384 ecdsa	!D*J2S
384 redacted	5U
386	!E,W-EJXKBXTdV
386 in	!F,XJX
388	/T
389	!U;H@VAKTK
39	!T.J8S;SKFLJSH
390	/WKJ
393	.U
393 receiver	!J.U
394	!HNGTWXIkS
3988	!G8TKU^Ub[
4	#?%3&6'C)=*@,<-6.c/C0S1D2D48556<7F8E97:?;@<5=J>F?5@4AFBBC?D=E9F=GGHAI!KHMVN/OaP.QFRIS]T3UCV@XHY:Z?[a]S^Hb"cbdHhAiAjKk?
4 1	FTKJSJjS
4 10	GTKH
4 294	KU
4 31	!H.TKCLGSJ[UaI
4 4	!E"E,G.?/D8IKBLDO=RJS=TG[D_FaJccfDlH
4 5	6S
4 8	(U
4 a	@S
4 b	/U
4 bad	!J0T
4 bytes	!E"J-H3I5U8J;XAYBWKCRI_JfE
4 c	5TFV
4 date	GTMSRUiI
4 f	!S
4 failed	9JLESF]X
4 failure	!9"E,G-K.W/C1@5J8I9JBDIHK6L_OWRBSYTHVKWJ]U_HaWc@eJf<iK
4 files	![SJ
4 gb	!W
4 ipaddr	*T2U9V
4 j	!Y
4 java	!J1V8J
4 k	aU
4 maxlen	"JcT
4 mb	!U
4 new	!FBJ_Y
4 of	SJaS
4 p	3T5H
4 received	!V"JcWfJ
4 s	!I3J5I7TRWTFiWkY
4 seconds	OUSU
4 ssh	.TKSLF
4 tu	!H
4 type	!T
4 ubuntu	-JNJ^T_U
4 月	!I^SdS
40	!S*H,E-E/E5E7I9GBAHHNDRIS<TCVH^K_DcHiGkE
40 f	!W
400	!A)J+J-F.F1K3E5H6T9J;F<IBCCJIHJKLEM=NaOHPHRFS@VKXU]K_GaJbHcJfDlI
400 bad	!>-I3H:SM@NaWJXV_KfKkU
400 ssh	;S
40000	!X":)F-;1?7I8BFIJIK9MFNBRGXKfIhVkD
40000 ssh	!FBXhZi=
40022	-H_V
40022 on	-H_V
4003	,UTV
4003 'failed	,UTV
40040	!e"G1J8GB@RI_GhEiE
40040 11	!^8I_HhK
40040 ssh	!_"KB@RJhKiF
401	!o"F.K5K;T@IAGB<KJLFQER>SCi>
401 unauthorized	!YBJ
40122	!W
402	(J.E/J5IBJIKKGLKSGaIgY
403	!l"B#J%H&F'J(G*K+J,B-C.</D0G1J3F5C6H7E8G:K;G<I=>B:CKFGGGHIIEK>LAMHNAOEPIQIR;S:TBVIWaX[YKZJ[J^J_Da<bGcIeIfJgJhKi=jBkElJ
403 forbidden	!V"I&J(I,D-D.G/F0J3J5I6I7F8J9JBFIGKDLDMINBOIRHS@TEWcX__GaKbKcKgKiJkH
403 the	!Y.I
403 user	!V
404	&K,T.H3H5C;U<GBFIGKJSTV]WJfH
404 message	!ESZVX
404 not	;U<K
405	!SSU
406	;TYT
407	"H&D,B-E.G/E1J3J5K7I8J;I=JBBGGKDLINEPJRDSITEWZXe_HfJhIiHkJ
407 proxy	&IBGGJKKRHWUXZ
408	!UFVRFjV
4096	!THXJJSGjK
4096 hex	!V
40960	!W.VVG
41	!Y%J*J+K.K/V1J7C8H9F=JFSICJIKENKOIQESEVGWJ_JdIiCjHlI
41 2	fS
41 20	!W
41 in	!A<TBKTX
41 provisioner	!FTY
410	!SNWTGdU
411	(V5JKK
412	!T"G(Z-E/E1J3H5B8EBBRASETC[G_GaEcKfKgWiElT
412 27	LW
412 412	!V
412 files	!W
413	GW
418	KT
42	!^"U,D.G/C1G3H5EBGKKLTREbDfK
420	!H5[SK
42000	!ZcK
421	!a"G,I-I1K7A8>BFJBK>T<WIXJ_GbIcIdGhK
422	:W
423	!YOK
425	!V@GAUYU
4253 11	!I*S2S
427	!TNW
43	!F"G&J(H*@,C-d.Y/?1I2?3A7G9@;JB8FJHIIIJHNDPJRCT=aKcHfDgKiE
43 failed	!I-T9JKUTJWU
430	3K4SBKNI
430 in	4SNJ
4312	!E"CBJRJbGcVi[
433	8G;SKT
435	!G<TAU
435 in	!G<TAU
44	!d&H,H/I1J3G8G9I;GFUIIK@OKRETCaE
440	,J1J7FKXNTPJ_UfJ
440 in	,J-T7FNU_TkT
4410	!G"J8YMJiH
4412	!],J
443	!W"A#T&H)G*I,..I/<1>2I5C7@8A9H;D<I=G@KAFBDJFKALJNePKQJR:SJTAW;XW_GbIddfEi?kpl>
443 '	!T
443 after	TIkU
443 connection	,9-]7AK]NXXZ_[
443 failed	7GTBdV
443 i	!HdU
443 invalid	!CM>NY_H
443 max	!T
443 name	!I,W/?TWke
443 user	#W,TNUTHdKkS
443 接続	,KTUkD
448	/J6S9THS
448 in	!J/K6SHT
448 sha	9U
45	-E7VAIBJJHKULUQTSJWU_JaJkE
450	!H&U-T9K<TBWNGkK
450 in	!K&U<TBXKJNK
453	!;,H-I.K5G7U8KBAK^bFc@
453 sender	!I,J7VKGLT
457	NUkT
46	!],I-K;IBJOTRHSETI
46 aa	!V
4600	.^
4608	!UHVSK
4608 bytes	!UHVSK
466	BJ
47	!H,K<K?VBKOVkS
471	!J,V-JTKcIfUkV
4711	-HBESS
4711 connection	BJ
4716	;FYW
4716 format	;FYW
472	!K(S.W1XIKKU
475	!HbS
478	!W
479	1J
479 in	1J
48	!E"F(W)K,>-H/D1D3D5C7G8>9I;_AbBCKIL>OHRCS@TAWGXK]U^KaXbDcWdGfHgXiIlH
48 n	KDcZ
480	.H[VgU
48211	(?.]KIVT
48213	!V-G.U8TKT
49	"K(XBKRI]UgTiJ
49 in	!I8THT
493	!JLJPUQSVT
493 in	LJPUQSVT
5	#E&>'6(e)5*^+G,C-X.I1B2T46556>8U9]:<<9>B?>@DBGC<D<EBF;GAIIKALDM=NBOHQ?RDT>UBV0WTZ1[G^-_TaDb+c8d5e9fDh?i=j2
5 '	!E6SBVFVSJgTiW
5 0	!H;VAS
5 2	8TAUKIYJ
5 5	_S
5 a	-U3W5G9T
5 aaaai	!TLT
5 aaaaioq	!H
5 at	!Z.K
5 attempts	!J,GLVSX
5 b	aU
5 c	,K
5 connection	!H7YWKXYkI
5 d	!B/TLKOIWTXTgT
5 date	lZ
5 deb	!S
5 dropbear	!T
5 f	BV
5 failed	!A"U.TBYGKOJ
5 fingerprint	3[<GBDGJ
5 hash	!F(V
5 hashes	(V
5 hex	!U
5 k	LT
5 m	!EJXKV
5 minutes	/UBIRJTI
5 net	9S
5 of	!B"S(_3FLESJ]AaI
5 open	TT
5 p	!Y
5 passed	!V9I
5 public	LT
5 seconds	!F#U,U-J3K8SBHKJRJWW_XiJ
5 sum	]X
5 unable	!E*],H-52^3K9^BKK<N@RKTI_GkG
5 vbm	;T
5 x	NU
50	!:(W*I,I-I.W5F6G9IIHKDNYRETFbIcFjJ
50 in	!K
500	!_"F.>/I1K5G8HBFKTLKRESBTG_KbJcJfUiI
500 internal	fU
500 oops	!W
50000	-f9GKHNJ_=kI
50051	!YTK
501	!K%TNS
50112	RU
50122	"E,K-K8VBJKGNKRJTE_HiU
50122 ssh	1TiJ
502	+E0J2J7T8H;JBCGJJJKCMGNZOKQIRCSEWIXJ[IiI
502 bad	!^,FNIRJ
507	!X.U5AHK
508	!K.U<SLIOT
509	"H3I5F;EAIBGKHQ]RATHiH
509 certificate	!a3K5I
509 decryption	!=;HQ^RFiK
51	2Y5CRISJcDhTiTjT
51022	!TMT_K
51022 ssh	!U
51122	"IiS
512	(I*T+I,E-?.I/G2U3>6K8?AJFWJDNBPHTC_@aKdJgIjTkAlJ
512 '	!K
512 and	2T
512 diffie	*S
512 ecdh	9U
512 hex	FJYV
512 hmac	!H
512 mb	!_"G.>8JBIRE
512 preauth	!IjU
512 rsa	%K2T3HBT
512 ssh	7T
512 user	*S
51234	!cRJ
517	KT
51820	!_/I6B
519	-G/J9GBUF_KJTH_Ei[
52	8JbJcKfJ
521	9UAWJIKI
521 ecdh	*J9[
521 user	!G
52110	!JFZ
524	!@BKKING_D
524 28	!CKJNG_D
53	,B/a1E6@7E8K9J;E<J@JBFIHSIT?XWbUdIfCiIkJ
53 in	HS
53 no	/^6H
530	!s,H-K/H5J;KB6GCKILJPJQIR-S?TCXJ_JaJbGcKi2jIkGlG
530 login	!l"D,IBBKKNBR2TFi<l4
535	!l"BB=R9i7
535 b'	!X
535 date	!h"DB@R<i8
536	!JNT
536 35	!JNT
54	-T1J8HNWfI
54 50	NT
54 in	!S-V/JKJ
540	IS
540 in	IS
543	!F;J<XFVRGhTiU
5432	!u,?7IBDRBT7WI_IdJiDk<
5432 failed	![RJ
5432 のサ	!T
545	.UDWSK[I
545 on	DT
549	!W,JfT
55	)K-G.U/J1F7T8DBDKWRI_KfH
55 18	!J7U
550	!r"K&E-H1=5I;K<A=EBBHCI;KIL7RAS>TKVGWGa?fHiEjHkGlI
550 failed	!a-J1JKJ
550 no	!a1G<EIBLB
550 permission	!b=EBGRCS>aBiHjI
551	.VKI
552	OKSW
553	.T[I
554	7UdT
5555	!Z,G
5555 '	!X,G
56	!_)H-B/H1E5ABFKWWJXF_AfI
561	-K;U<JNKQT_K
565	,F-W/I1?8HK>TE_TbJf[
565 for	AS
567	1GKGcafY
5672	!Z,I
568	/D6G
57	"S6I=JBHGTHTLJSJkV
57 in	KTkWlS
572	%T/T3T6V7JTGkJ
573	!H"U
573 in	"U
579	/C6FkT
58	!E"I)H*I.K1A3I5F<V>K?W@TBDKHN<TYY]cJfBhJk@
58 in	-J?Y@UNJ_KkG
585	fI
585 23	fI
587	!WLTTJ
59	!IKTNXSTaUcF
590	!I2W9T
593	/D6G
594	0TIHSSVHaG
6	#H&9'F);*>+?,-.@0K193G4@5]8U;=<B=F>A?EA:BCCDFGGTICMWNHP>REUIVKW>YEZC]D^9_Jb9c9d=eDhUiGk;
6 0	!EMWaTlH
6 14	!a"TBIIGTJ
6 2	!T
6 6	"ZBIRXSUiY
6 c	!G-T2T
6 could	!W5KKHLFTJXIkK
6 ed	!GBXRUhU
6 f	gT
6 minutes	!T
6 num	8WSKTH
6 o	SK
6 p	!ZlI
6 received	HW
6 site	LJ
6 y	QX
6 月	!W
60	":#G&F(I)I*E+K/K0H1E2@5_6I7K9I:H<AECF7IILENFOEPEQDR:TXWHXIZK[J]J^H_<aEbEcCdCeKgJk?lK
60 exceeded	!@,UBTTTiT
60 s	,A7J8HBJKFTZ
60 seconds	!X
60 ssl	2J4U5UBKHV
60 秒	!HTV
600	"A)H*G,?-D.E/I0J1A2J5A7H8a9E<E=HCZDJFIGIJIK8LINCOGRCT?ZT]K^HbAfBhHiBjJkElH
600 seconds	!W"K1H8SK=TGfJ
6000	!X,UKDTI
601	=W
601 3	!G=X
602	7UdT
606	!H
606 24	!H
607	AJ
607 in	AK
61	-G1K3J5D;TAGBIKYNYQFSJTJ_KaJkH
610	.KKZ
62	8S
622	"GNKcY
63	-I.G5K;U?JAVKVPJQTTT
632	/S
632 in	/S
633	dT
634	7S
634 in	7S
6379	!n,07GBHKKRITCiJk=lK
6379 connection	!W,I
64	"T&C(J*B,8-;.X/92H3F4J576H7I8=9@;l@JAZB7CDFIGIHEIBLSNFR:TBUHVHWAXH^E_>c@f<hHi?jFk;lH
64 decoding	!J;ZKHQI
64 in	1U;I
64 linux	%T
64 server	KJ
640	.JIJLJSJZVaJ
642	7W_KdW
642 in	7W_KdW
644	!GCSSCa[
6443	!k,A7HBDT=dJkF
6443 connect	!U,J
6443 was	!V
648	.TKH
65	8J;G@KAUKIaKbXfUkI
653	!@BFaV
653 in	!F
65535	!=,W-F/S1B5H6J7IBUKBN<R^WcXT_<k0
65536	.ZK[VXgU
66	!U8SLSSG_S
66 0	8S_U
664	<H?DYT
67	!G"<#J%I&@'K(J)K*H+K,U-I.?/W0H1G2K3A5K6I8G9K:I=@?K@IB_CIEJFEGFHTK@L>NIOEP@RZS;VJWHXFYFZH[H]K^H_HbGcFeJf@hIiSjBkH
67 authentication	!7&H.D5JAVBZFJKILHPHQYfIiV
67 bytes	IT
67 has	!G/XB[
67 login	!A"IRVaKiS
68	,H/HBJNSRSTEWU_TiVkT
686	.SSH
687	-WJJNK_TkU
687 19	-WJJNK_TkU
69	!J.ZKI
697	!KKUNTZU
699	1UKXfF
699 in	1UKXfF
7	%F&1'X(U)V*:,F.F/%0:2F4?5?689?:F;@>A?FADCEG>HBKSMWNEO;PEWHX<YHZ>^;b2e@g;
7 '	!Z*S
7 4	!F+J5S9IMVRJSGkIlV
7 a	!X
7 b	.TLS
7 bam	.F8TBIRK_V
7 c	!I(TOU
7 csv	IULJ
7 d	!C3J5HBTRWUTiX
7 date	_T
7 dist	cS
7 error	!a
7 f	VU
7 failed	!S,V7TBDFVKHNIRETAWIlK
7 from	RUiG
7 h	SKaT
7 in	!S
7 ipaddr	!V"G8JKKfX
7 mb	!U
7 missing	!J+T
7 p	BKRT
7 site	,I@IAKKTLGQTWU[T_KhTjT
7 ssh	!K)Y;S@XBJKIRHSK
7 z	!B']2U3SBJOISDaH
7 zip	.TKJSV
70	!TGTKKSSiH
704	AU
71	-K/J5X8I=KLGOSSGaJ
71 in	!B5ZFS
711	!X
712	!I8JKXTV
714	(Z.D
714 in	(Z.D
72	!H8K<I@SATBEKW
72 in	/S
721	!T5TKK
73	-FgUkT
74	!I,U
747	;H?V@V
75	!E8DBVKV
753	KSNU
753 13	KS
754	1JKSSUkT
754 16	1KKSkU
757	!SIULI
759	OUVT
759 in	OUVT
76	3U
761	*X9I
761 x	*X9I
765	)T1YcUfE
767	!W[TcJ
768	!K.T8K9DEZFJJXRSaK
768 in	<TRU
768 x	!Z9E
77	"T)I*J-:.J<I@KAIBBIHLAOTPKQVRGSVVXWSYK_JaHfEiHlS
77 c	QT
77 f	!T
77 in	!GkUlV
77 mkdir	!KcS
773	.C
773 21	.C
774	.USJgS
775	3T
7782	1JNSkS
7782 in	1JNSkS
78	!H&J,H-G/I3H5IBIHKICKYL]OHTGWJ[IbIkI
78 could	!B.J1E<FIILYSV
78 upload	!GLW
781	GT
781 in	GT
789	!GLT
79	!I"C%E)?*J+G,A.U/E0J182G3?5;7H9C;T<@=D>I@GADB;CHFKHGIBLHOEPFQDR@T>WEYC[S^XaAbEcBeIfZiElK
79 error	!G&C,K3J5G8X;DBJKYRKfKkT
79 ssh	!B%H&U-K.[3J5H;Y<C=F>KBHCJK=L=NKOIPJQISTTIWIYF[H^JfBkK
79 upload	!JIGKJLXSJ[X
790	(WgX
797	5U
7999	&T,H3SAVRFkU
8	!Z#A%;&K'F(T*I,F.G3H4B6X8H:E<A=F>J?>BCC?E@FEG4IKLCOFPGQDUIX?YFZ@[:]E_@bTcHeDgAi?j7kGl[
8 0	1I9E@SRJTKfHkJlY
8 1	+TKTNT
8 14	;K
8 2	^TkS
8 4	8SKVTS
8 5	!T
8 7	-KBJTJ
8 8	(U
8 9	-G1J5KMSNGRH_JfGkHlU
8 bad	!K+U
8 c	3V5K
8 d	3V
8 date	!F"V1WKDTSbX
8 f	!E*U.T2TTT
8 gb	KT
8 in	bS
8 m	;T
8 manual	!S
8 mb	!Y
8 n	!F;IBHRWiJ
8 nodename	6T
8 pc	!H
8 s	!U&J/>
8 site	/K5G6SHHST_T
80	![,I.J7ITHgS
80 ipaddr	!T
800	&J3J8I;KK^NGSHTEfI
800 ccc	!U
8000	!YTH
80004005	,D7STZ
80042109	![RG
80070035	!a5K
801	,T7TKWTS_J
80131904	!W
802	!T
8022	!@"I,=6K7ZBJKKRKTU_IbHd]k_lV
8022 no	!ElX
803	!FBXFWREiX
804	!S
805	!D"SHYKKNH_EdS
805 12	!I"S_IdT
808	-V1K7KKT_UkX
808 7	1KKSkU
8080	!d"J,J-@/G3G6J7:BBKCNCRET;Xe_Fd;iHk=lJ
8080 connection	!g,G-K7@KKT>d>kK
8080 を経	XV
8081	!V
809	!d;IAHBJQKTE
8099	!BBBLKRZSJTJ[WeWiI
81	!S+S-TAGBIKHNDPXQG_KeT
811	-YBW_D
812	"F(V,@-H.T/H0G1G2K6K7G8F9K;JIWLDMINJODQJRHTD[GcJfHkC
82	*H,T.F7U9GBJIGLIQKRHSHTVcIiIkY
82 21	!G
82 in	5THTfT
822	OT
822 in	OT
83	!T
837	!FVX
84	-I8HKDNJcZ
840	!K3I4T
840 in	4T
848	.T7T
848 sender	.U8T
852	-UKJ[T_S
86	!X"T%S,J3J;IHVKJLGSATCUJbTiT
86 64	!Z"U%SLISEUJbT
86 teraterm	HWSJ
863	FKGIiSkV
865	&JBWFZGJRDjT
865 21	&KBWFZGJRDjT
87	-J1KIHKKWV_JfJkG
87 in	IK
870	fT
871	!DSUgX
873	!]5KBHKHbJ
874	.J[JgU
874 in	OS
88	!T"C(T)I/I0H1A3@5?7F<IB@GJIFJJKEO@PJQURDSSUHVKWIYIbCcGdJgUhJjJkF
88 1	8V
88 120	!V
880	=HS_VKcS
881	!X
881 bytes	!V
8812	8ZQVTF
89	!J8VHS
89 in	HT
894	!X.TOT[U
894 in	.UOT[V
896	8SLTVK
896 in	8SLTVK
9	#@&='A(^)G+@/B0U1I5K647I9D:C<J>F@FAHBYCFFJGKI<JFKKMTOTP?RSSTUFWCXIYG[@]9^>_DbDc<dGe=g4lS
9 0	!C,TKVWHXV_TfUkG
9 2	2K3FBVFKLHMCRXTFZU
9 3	!C,K-G.UBSFUKELViUkW
9 4	WS
9 5	!Y
9 6	!]9IBHK@MFRJT^WGfJk;
9 7	![KK
9 9	TU
9 a	(J3W
9 b	!KKWNXcJ
9 d	!W
9 date	"I1J8UKX
9 e	!H5JRTaW
9 f	!G(X2V;J=S
9 in	!?0TLX
9 k	BWQWaJ
9 mb	!Z
9 p	!W-I5JAKMTNJRHfJkJ
9 received	.T
9 s	(UBIKH
9 site	!E"U5XATFSHVLIiV
9 u	;T
9 upload	!ILIO_[J
90	!H"K(V*V/I5J9DRSfTgW
90 cc	!S
900	!F.A8WOXSY
9000	!X,J
901	-SKS_V
902	!X
903	LT
9092	!c,K
9092 could	!Y
91	!G(VBJLK_SaKiHjT
9100	!]7HTK
911 in	IS
92	-JKD
920	!K
920 in	!K
93	!W-U5H9I
930	fI
930 16	fI
94	-H1JNJfGkS
94 home	fI
941	!HISaW
941 in	IS
95	!I*J-E2I5W9KKVNWcI
96	*W;U@S
96 hmac	*T
96 server	*V
962	/U
962 in	/U
967	!TKU
967 296	KU
97	!W"S8J@VNKQJfHlS
973	7S
973 in	7S
98	!S2S8JIILDaW
99	!j"A)D*I-<1>5K9IB:FJJHKELJN@RG_BfBhBi:kF
990	-U/I1I3J5DBFKKTYiK
991	!_
9921	LVOJ
993	!X,KFYRGTJ
9999	!I2T9K
a	!J#H%C'"(X)6+K,C-D/:1%2I3I4D5=6<7K84;D<!=3?8AIBECDD0EFFGGJHAITJHKHLIM@NAOUQ;R7SSTFVEWFX>YXZ:[n^2_*aebJcEd3f;gIh=i2j@
a 0	!Z5I
a 1	,U/U0K9TBVLISJ
a 11	!Y
a 2	BUKULK[UaK
a 3	aJ
a 4	!H8S@S
a 7	!D-TKSOK_V
a 8	STTT
a b	!W"C&H(H*D,W-G.E/70_1G2J8B9@;D<KB6HDI<JKK8N[O:PKR;SWT=VJWHXJYH[>]Ga=bCc@eKfGgIiCjHkD
a bad	"TiT
a bam	!I(K.VBTKI]K
a bin	0ILGSE[H
a bin'	!Y
a c	FTjS
a chave	"IBVPVQURDSJTJaH
a client	!H*]9FBK
a conexão	!<"F,D-Z.J/G3G8WGJK^OIRJ_WaHbCkX
a connection	!E"H&b,>-?.U/@1J3J5E8D9J;I<JK<NWT[WEbFfKiKkV
a csv	(E,I0H5J8J9JBHKFLUOSTJVT^EbEcV
a csv'	!T.IaH
a dependency	!J*S
a different	!B2J3V5B9K:VFUNHcKk[
a directory	!1"E&B(H)G*J,A-I.6/H0F1A3F4K5?7G8A9J;B<K@IAJBBGKI-K7LTNJOKPBQKRESHTBVEWGYF[r]<^Db=cCeUfDgJkC
a expressément	,U
a failed	-K.D8DKYSITK
a failure	.CKJLWSY[IeI
a fastq	!I'J0EIHLD[KaYeS
a fastq'	!>(I.J0I;K>KIELCOWS<VJYJ[F]^aDeK
a few	!J#VFT
a file	.=0H1J3I5I8J9UKCOVRTTCVV[T]J^KbJcJfJ
a firewall	!GTV
a folder	!D.JLK[[
a fq	!EIISK[KeU
a from	&USV
a future	!U
a git	!b/K3F5EBFKJSKiX
a gz	!T
a host	!@2V5V9GBEPKiU
a ipaddr	7XRVTE
a key	!C*E2F3H9[;[=C>F@EA?CIPIQIYG
a la	,S
a list	!W
a misconfigured	/T
a mistake	!U
a máquina	!E,WTD
a n	OVaI
a network	!U,I5UTGWW
a new	!X&I-I3E5C9IKJPITT_G
a newer	!J;F@IFW
a no	!XYK
a non	!X
a nonexistent	!<-U.F8IBVLKSHTT
a packet	"I)K-W1H;TBHGFKIRIcJfI
a passcode	!KGW
a password	"KBBPDR_[I
a path	!D.U1T6ULE
a period	,H7VdZ
a personal	!K:UjS
a post	!J5J9BU_
a private	!6&I;=<?=A>D?I@BA>BfCGP7QFR6YciT
a problem	!D,U-T8JBIWJ
a protocol	!="I6YKHSK[KcVfJlT
a pu	,U
a public	!@3I5J<F=C>J@XA8B?CSFHLJP@Q<Yc[J
a publickey	EF
a rate	!X
a recognised	<H>X?H@KYV
a reference	!FIKSUVX
a regular	!FIGL9OKS=[c]K^I
a remote	&T
a repository	ETLWbVcT
a s	3ICTMT
a server	/W
a settlement	!>*Z-J2V3J5H9]BKFJKFSJTK
a sftp	"E(S)U,@.T/D0I3D5F6H7J8K9FBDL?OXRBT>]ZaCbIiTlK
a shell	"E1I5IBFRKb[
a ssh	!J5T
a stolen	4W5I
a strict	!F=T
a supplied	!HQW
a supported	!?2K;B>VA[
a tar	,V.JSWTHkI
a terminal	!S
a tif	!EaX
a tls	!U
a transport	!J*X2W9U
a txt	"9#H%H&='H(Y)C*@+E,<->.Z/:041?2D3A4I5;6@7=889=:G;@<>=C>H?J@EACBDCGEJFHGCHDIXLDMHN@OGPDQER4S]TGUHV(WCXEYAZG[A_Aa[b;c9dHe?f:g9hFi<jAk;l?
a txt'	.B0KIXKWSVVJ[Ga9
a un	!B,J>TRJTJl[
a valid	!4%H&U(I,J-H0I2J3F5C9J;T<:=C>F@XATBBCHFEIVKELCNHOKPGRJSCTGYZ[HaIfGiIjI
a vs	(T
a z	!G0X
a échoué	(J,C-G/B3J5I7T9IBKKBSDTZ[JkV
a'	!K+X,E.K6I;J<KBFIGKJLSMGNHOGRJSITHWJaYkY
aa	!X"K,K.B/I2J5S8H;TAFBAFIIKKTLFNJRGSGTIcKiH
aa cf	!V
aaa	;T@SAIQT
aaaa	!C3>5aAEBDPJY[
aaaab	!Y;IYS
aaaab 3	!Y;IYS
aaaac	2K5H;B@GAFBIHWQITJY[
aaaac 3	2K5H;B@GAFBIHWQITJY[
aaaae	!U
aaaae 2	!U
aaaai	!TLT
aaaai example	!_
aaaaioq	!H
aaaaioq mg	!H
aarch	!Y
aarch 64	!Y
ab	(^/J3U5J9K;JBILIOITF]UgSiJ
ab 12	ST
ab cd	3W
abandon	!HQT
abandon the	!HQT
abandoned	3T
abc	!T&W+K,G-I/I3T5G8K9I<K@JAGBVKILJNJRCSJTD_KcEi@kI
abc opq	!Z
abcd	/KLS
aber	!IaX
abgebrochen	!J-K/H7V9IBKKINX_KiJkW
abgelehnt	!D"F&I(J)I*H+K,_-A.E/C0I1D2I3?5;6H7B8C9F:K;A<C=J@JAJB]FHGIIIK=LHNFOHPHQESITAWGXIYIZG[J]K^J_@aHbHcGdHfAgIhIjVkClG
abgeschlossen	!f"I(K,B.C/I3I8KBKKCLDRHSFTF_JaJcJfJlF
able	!I.[1T
able to	!I.[1T
abnormally	!W,K
abort	!J"<&D)V*H,<-U.F/<1@2H5B7>8Y9?;G<J=H@IAJIKKTLIQISETEWBXG^J_?bHdIfAhKlI
abort no	!JcU
aborted	!9"9%H&U(F)E*V+H,K.W/E0I182T4T6E8J;<<T=E@HAACKFHG?HBIBJ@KZMTN=OCPCR4TUVJW@XFYIZE[H^>aBb;cFdJf6gFh;kTl<
aborted by	!H,E-V/J2V5S8UB@KTRDSKTG^H_UbJcJhHiBlI
aborted duration	5S
aborting	,I/W5W9VKK_JkJ
about	3UBKFSSJ
about remote	!Y
about to	!G3TFS
above	+SkV
above exception	+TfSkW
absent	!U3J5U
absent the	!X
abstract	!J,G-E1G4V5V7J9H;ELFNUOITGXS_IfJkJ
abstract channel	!T,K
abstract client	3T4XRI
abstract session	!KNT
abstract sftp	.TSK
abstraction	!?,TJENT
abstraction connect	!J,U
abstraction read	!H,K-VJGNU
abstractions	!?,TJENT
abstractions socket	!A,T/KJFNTTS
ac	";#K%K&G(E)H*X+I.C/V0H2F4T5D8D9=;@<?=E@HAGCJEJFEHDIFKFMIN?ODQFVKZF^H_BaFcGdZfDhGiAjJlE
ac jp	">&I(J)J*J+K.I/W2J3K4U5G8F9H;F<A=G@JAJFHHFIJKGL?MJNEOJQISGZG^K_CaJcIdZfFhJi;jBlC
accedere	!?,V-W.J/V1J3K5H6I7H8HBIKELKOJSKTC_VcKfIiI
accedere alla	!E,W-K/W6KKJRITH_J
accelerated	!W
accept	!Z&H(J)I*K+I-F/C2T5V6I8B<GFTIGJ>KCLEMTN=PIT6WFXEZE_=aHdGfJiKjBkAlI
accept all	!W3K
accept any	!I5W
accept kexinit'	HS
accept received	1U5GJDiJ
accept run	!I5V
accept ssh	2KBTFViS
accept the	!B,S3H5A7TBTGWkT
acceptable	&F*^,H-H.I1H2W3F5D7J9U;J<IFEGIHKKCNFPJRETIZK_JbJfAiJjHkI
acceptable ciphers	*_2I9F
acceptable host	!J*H2^3I5H9@
acceptable kex	!I*B2@9eKJ
acceptable macs	*Y2J9F
acceptable userauth	!Y
accepted	!S"H#F%A&8'U(G)T*G,5-7.D/@1V2I3C4A6C7A8793:H;9<2=<>D?I@=A<BUC@DGEUFcHCIBJDK1L;MSN;P7Q;SDT7VGWEXIYAZ<[D]D^?_3aCcGdHeTfGgIh8jDk?lA
accepted algorithms	!B2H=JEHFeiJ
accepted by	!B*J,J-F2J3X5V9IFXKHTK^KbVfIiZ
accepted for	!T
accepted key	!I)UBCFSiI
accepted keyboard	!XRTiH
accepted password	!V"F)VBJRFfGiA
accepted publickey	!Y)T8IBARE_JhDjJ
accepted to	!I5V
accepting	!U,EBW
accepting tcp	!],I
accepts	#I&G*F,E2F3G5C9I;T<AB6E4R;TJZVh9i<jWkT
accepts key	#J%S3K5I;U<J@TB9E6F)R?ZGh<iAjX
acceso	,FOVSW
access	!T"V#:%B&I';(9*8,J-H0>1F2B3E4:5>6K7E8=90;A<9=]>=?J@CBKC>D=EJGDHIJ;MANDOHPBQHS[T;UEV-XUYDZ0];^F_DbVc@dEg@hIiUk:l<
access '	1I;W<EAFHIICKWL?OHSXaI
access 'files	!KIYSI
access 'https	![
access a	!_
access denied	"^#G%C'I(J)@*K+F,@-H.8/E0C1?2K3;566J7I8H9J:I;=<E=U?J@ECFEGHBI=KALZNGO9Q;RXSZT3VGWAYBZ9[F^I_Ga3b8cHeEf9hFi_jSkAlJ
access exception	<G=[SI
access failed	!B"G%I&E'J,J-G.V/G1H5F;J<GBAH@KBLTPKR>VDWE[U_Ka]bKeUfGiDjGkJ
access granted	!Z"])Y-E1T3K5I9JB:NHRK_IfXiHjJ
access is	"BHSSJ^JfH
access key	!Y
access location	!DfW
access only	"HSIbV
access rights	!9FJLIRHiI
access the	KKLUSH
access this	!F&VBWjV
access to	!J"I&K,F3C7I;J<IAKBBKKLEOEPKQVRHScTFXW^WaAiGjH
access token	![
access write	!XSE
accessed	.GAXKJLYQXSVfJiJ
accessible	!2"E%J&=)I1V8E;V<X=XDXEFFEI;KFL7PDQKRHTHVJWH^K_FbIfGhJiHj@k>
accessible by	!A=G?T@SBHDYEKFI
accessible no	!7&@1C5F;Y<_=EAHHJI@LEPJjFkC
accessible その	!E<YLJ
accordée	!]BJOIS@
account	!F"{%9&A'F(D)>*@+@,1-5/20>102>3/4A5-6@7>8/95:X;6<7=<>G?F@?A8BDC?DGEBF5G@HAI=J@K)MGN8O5P2Q5RDSDT1UGVAW8X=Y?Z@[>]C_Ca7bcc7dFf1gGh8j:k9l>
account account	!I"U
account configuration	!G"ZBGRKiF
account expired	!D"^KIbJ
account has	!V"W&I,K-F/J1H3H8I9K:JBAKBNIOJRASHTH_<bEfKiBjJ
account is	!B"g&F,I-I.H/I1@3J5C7K8C:IB?K@LDPHRBSDTG[I_<b[eIfGhHi7jJkK
account or	!V
account partition	!V
acesso	!K"X.G<JBJIIKIOKSITHaH
ack	KFLS^V
ack for	SK
acl	!HDX
acme	%J&]'U(I*F,8-E/20D1@2C4I5U6=7?9A:_;S<C=F@@A?B_FCGEHGI@JIK4NDP?QBSCT=VIWGXIYH_AbCcCdGeUfBgJhTk=lI
acme app	!D5E6H;X@DAJB[PKQJRHTHhYiKjX
acme core	&TBJ
acme error	!]
acme lib	!G&b5XBXjI
acme sftp	!YjT
acme site	:USI
acquire	!bSKTG
acquire the	!^
acquiring	!Y
acquiring the	!Y
actief	,Z/J
actief heeft	,Z/J
action	"E*K,F-H.V1D3E6J<KAHB:HKPVRVTVYV_HbJcJdBfDi=jFkFlJ
action 1	!I1I
actions	1JBDIVKTLHRK_YiJkH
actions for	KU
actions sam	!Y
activate	;WAK
activating	!Y
active	!["F&G)K*H-?.J/F1E3=5>7I9A;A@IADEJJKKZLINAPDQ@RFT;WEXI^I_GaHbDcJf>gZiHkF
active session	gT
active support	!X
actively	,]BGKJRJ_KfK
actively refused	,]BGKJRJ_KfK
activity	!I)K.I1H8]:VFFKDLVjT
activity type	!I:VBTFGLTjU
actual	!G(W3T
actually connected	3U
ad	!U
adapter	!d"I,<-J/C1J3I9K;FBJLJNJOTQJT>[V_IfGkJ
adapter could	!U
adapter ftp	!XSJ
adapter php	!>,HKWOVRXSIiV
adb	!X
add	"9#@%U&[(K)K+<,?-7/<0E1>2D364A6F7D8@9E:X>D@^B9DJEBF:GBHcJEK7L=MJN=OBR3S4THVHW>XIZE[C^C_=a=b;dHeJfFgJhEi;jFk<lG
add an	!W
add echo	!H&TASISQU
add host	!J5HHW
add id	!B<^IJ
add identity	!>%W&S=JPH
add l	jU
add safe	!W
add ssh	!B.V2J3@5U:W?VB?FGHCIHLJPGRJiHjI
add the	&B3IBJHcQSjJ
add this	!K5T
added	!b&T*I+D,D-G.G1H2G3E5:6J7J8G9G:F<9>G@KAHDFEFFCH*K@NJP<QKSTWJYI^H_FaGbHcGdGfHgTkC
added '	5E;YASBJHGLU
added 'sftp	!l5JHHRASH
added 'web	!X
added 1	!V
added home	!k%H;A<I=EBKCGP?Q:YKjJ
added stdin	&J3U4U;DBGTT
added the	!Z&U3EHH
added to	3HBTjZ
added users	!YQJ
adding	"K%I&@4S<KP=RVSTiJjF
adding private	!V&C3U4UBFPEQH
additional	!Z<I^T
additional info	^T
addons	!H-K5UkUlV
addr	!U-H/Y1G3D5D7Y8I;JBFKENHRE_HdWkG
addr info	!D,J/YTK
address	"9#A%@'J(G);*8+8-".4/o0?1+264=5H6_8+90:B;5<6=>>F?F@@A9B9C?DFECFGG5I=J9KHL1N:O;Q=R#S2TJUIVDW?X5YBZB[@]F^>_aaBbFc6d]eFf/gGh9iIjB
address '	&U,V/H5H6JiK
address already	!^,CTK
address associated	5J6EkV
address for	!C/[
address information	!J/V
address ipaddr	!I&I-=/B2J5C6F9J<JGJJKKWMTNDPIRBbUdXi5kDlW
address is	!A"H,K.KKJWH_]cK
address java	6T
address lookup	/T
address name	!U6J
address of	!V
address port	!S
address resolution	!D,S6X_J
address sftp	!E6XTI
address this	/T
address using	5S
address windows	!B7KTV
addresses	!U,I/W5KBHRJiJ
addresses hostname	/S
addressfamily	!e,H/G5I6HTJ
addressfamily any	!e,H/G5I6HTJ
addrinfos	!G6X
addrinfos socket	!G6X
admin	*H,?-G/B1C2T3F5G6V7H8G;K<A=G@VAEB8FIGJIJKFLJPIQESGTBYIZJ_WaKbGcJdIfHjHkS
admin client	!V
admin from	"S
admin ipaddr	!C"C,J-J/E1J2U6W<HBJRITI_IkV
adminclient	!V
adminclient 1	!V
administratively	"E&J+J,A-I.E/C1H3F5C7H8J9J;KAHBBHJIIKGL@NJOJQJRETCW]XS[I^V_EaIbUfAiHkH
administratively prohibited	"K,B-K.K/F1J5G7JBFLJRHSDTEW]XT_GbXfD
administrator	!C"_,I-F.K1H3]5@7J8J<JKDSBTH^F_@fJjK
administrator has	!G3W
adresse	!H,D5K6I7J9FBFKGNWRBTB_SaIhJiVkW
ae	!V
aenter	!I.IIILISK
aes	%H&J*d+K,F.J/G0J2<3B5I7H?HBEHHJHKHLCNGTD^I_GaHfJhGiJjKkElK
aes 128	%K*b,J-I2G3IHKKHNJRJTJ_KhJkI
aes 192	*U
aes 256	%J*b-I2B3H?JHJJJTJ_JhJkI
aes attempt	9T
aes ni	!T
af	(U
affected	!W
affected files	!W
afp	!U
afp r	!U
after	!I#D%I&='C)Y*H-:/@051S273+4?5I677T9,:G;B<7=J>F?I@HA?B>CKDDFDHFI0L0MAOJP:Q;RHSGT[UFVfWHXCYIZB[8^I_GaYbBcFe@gXi2jIkV
after 0	7YTGkT
after 1	!F8XXViTjWkI
after 10	!E7W8HKBTU_K
after 10000	!T7VKKTA
after 15	,VRV
after 2	!V.H7S8KK>LJSIkUlF
after 20	!@.U8TKXNXT?lT
after 3	,WTD
after 30000	!B-T7H8HKIN[TWkX
after 30001	!cK?T<fI
after 4	!XKDTBdIkY
after 5	"U,F5JBFLUSV_K
after 552	!K.VSW
after 6	!T
after 600	1J8WKB
after a	,H7VdZ
after connect	/J7GTS
after connection	!X,H
after keyword	!D+Y
after num	*H-G4I5E7G8VKJNDRTdIkI
after the	SHVUgS
after transferring	!C.ZKWOFSGaJ
after upload	!D.GKJLJaW
ag	&W,H<V
ag ge	&W,H<V
again	!?"W%?&B'I(T)G*K+?,D-G.E/^0F1A4I586;7?8E9I:G;I=<>J?J@UCKDGECFAHAIEJIKILDMKNEOCP:QURVS5TCVEWFXIZ=[J]Y^H_Za;b@cEdJeIfHgJhFiSlE
again for	!9;J@XPHQS
again later	!D"IBHKJRITI_^
again unreachable	"UBI
against	!e3K5:HB
against man	!X3H5G
agent	!G"1#4%~&~'>(:)8*'+J,*-=.</,081/2@3.4C5*617(839!:C;,<5=!>5?B@2A3BEC=D;E/F-G&H8I)J4K!L<M<N&O0PCQ!R-S5T4UBV7W6X4Y3[5]=^C_&a2cTd4e:f/g>h:i"jUk)l1
agent '	!I&U
agent 1	!TFU
agent agent	!X%_&WB@FHKIh<iKjE
agent authentication	!@%U&KBUjS
agent binary	!D/V5V
agent communication	%G&_
agent connection	!E&X,H
agent could	!F%XBI
agent dial	!C&Y
agent error	!F%XBHLK
agent failed	!A&c-T.J2H5G9I<JRJbJcJ
agent false	!WRS
agent forwarding	!^%B1K5J;JBIYK
agent has	%@&Y
agent identities	!C%b:TBBFIhX
agent ipc	!W&H
agent is	!G&W
agent js	!J%T&V
agent key	!U%TATBVFIRDiTjF
agent no	!D&d<;IFLE
agent not	!C%@&[BG
agent on	!E&[
agent pid	!W%@&??WATP[
agent proxy	!J&V
agent py	!J%Z;K
agent refused	!=%l,I<G=JB>FCPIQJbJhSiJj@
agent requested	&V
agent responded	!G%]&H.J
agent returned	!G%X:ThY
agent running	%I&S
agent s	%IiT
agent service	!H&[
agent sock	!T%H
agent socket	!>%F&W
agent ssh	!G&Y
agent started	!U&J
agent to	%VhY
agent unable	!D/U5WTH
agent yes	!T
agent'	.W
aggregate	BSFURIjT
ago	!B#c5IREjF
agree	!A*],E-F/H2[3B5D8J9]B?FTKCR@TBfHiGkK
agree a	!A*[2V3I5J9TBGRITJ
agree on	-J3J5J9SBKFVKF
ah	!ZjT
ai	6YBJRJ
airbyte	BWF[RFXWiXjZkI
airflow	!B&J,U3I5U@IAGHUKJVJ
airflow exception	!@&K3J5U<DHUITjS
airflow exceptions	!@3J5U<DAIHUITQHjS
airflow providers	;X
al	"<#I%J&A'I)G*C+H.8/J0C1T2E3=4J5=6@9H:J;E<B=I>H?H@JAIB7EIFCG=HJIAJFKFMHNCO5PEQARXTaUKVFW@YHZG[@]W_<a>bTdGeIgFhFjEkC
al 2	BERViX
al server	!B7KKKRXTT
al servidor	&H-K.J1H8IBHGHKDLEOGRSSBTW^JbIcJfIiF
alert	![(I,V-K.C/E3^5D7S8IIGK?LENHOHRISC_JaIfKkX
alert handshake	!Y
alg	!@"F&D+H,H-I.F/E1E2c597H8I9Z;I<GBGFHGJHFIEJKKGLDPHRESKTIVHWGYKZH[JbKcHfEhKiJjJkJ
algo	&K*J,D-D/F2Z3@5@6K7F8I9^;E=H@IAFBJEHF^JJKFNHRIT@YI_FdHhJiHkF
algo kex	,K2@9^BHkK
algo kind	!U
algo nego	9U
algo not	BYFY
algo server	2U
algorithm	!H"?#H%J&6'H(E)B*o,+-).>/-0E1@2k3!4E5,6A76839|:I;5<>=J?C@@B8CJDGEGF^GBH>I;K1L6MEN.O?P/Q<R2S?T9U]VBW3XAY@Z=[A]F^>_0aAbDcAd?eFf?gFhCi.j>k2l?
algorithm available	!D*E2W9V
algorithm curve	TUUT
algorithm for	!@5A9YBGFVKK
algorithm found	!H*V9T
algorithm name	!H
algorithm negotiation	!C"J*k,G-E/H1J2o3E5E7I8G9iAEB>FCGHKBNHOKPIQHR?SJTDWH_DcIfEiCjJ
algorithm not	!F*c/F2T3J5D8I9AAIKB^GfF
algorithm ours	!V
algorithm rsa	;@A]BKPJ
algorithm sntrup	!E5SKJ
algorithm ssh	!Y-K3?5>FZHHTYiK
algorithm supported	!?*Y2IFH
algorithm user	JSbT
algorithms	"D&@(K)H*[+Z,>-K.I/<0K1B2a3F5@6I7F8D9_:J;9<>>H?H@HACCKFdGEIDJBK3LAMGN?OIPCQ@R4SGT;VIWAXIYGZB[J^H_=aKbHcJdJeIfFgKhHi>jDkElB
algorithms blowfish	!T
algorithms client	*U
algorithms exception	!I2J9S
algorithms found	!>*S3I5G9Z
algorithms preauth	!@2T9UFZ
algorithms rb	HS
algorithms verbatim	!J
algos	!F9S
algos server	!G9Z
algos sntrup	*V9E
algs	!G4J5IFS
algs ssh	!G5K
alias	!WTH
alice	FIRWSHUTfJ
align	!T
alive	!]/J3T5C<KBINKRKTB_J
alive interval	!U-T3U5F<KKI
all	"A%<'Y(9,A.8/B394E557?9U:E=;>E?EA?BTCUEDIVJ=K6LVMANCO4P4S?UIW9YDZ8[E]C^:_Ia5b6c1dGe9g?h;kClA
all authentication	!I&DBcFIGDRHiZjG
all bad	;K@ICbYH
all cannot	!T
all channels	!_
all configured	!G"I#T%J&W,E-D.H/I1I3I5H8H9J;B<@AIFYGYIKKDLFNJPFSHTEXKZI_DfHhJ
all files	,HIZLJSCTT
all gems	!@;T@SBJYS
all host	!YSI
all hosts	!W
all keys	!X
all server	!W3K
all'	;K@ICdYG
all' are	;K@ICdYG
alla	!E,W-K/W6KKJRITH_J
alla posizione	!E,W-K/W6KKJRITH_J
allocated	!Y
allocated because	!S
allocation	"U.G/J1X8K9HKISITJ^=bZcJf9
allocation request	!C"V1Y^=bZf=
allow	"X&W,F.K/F1G3J5J6J7J8H9K;K<GFIGKKFLFNGRXSFTDWJXJZH_GfEkH
allow other	!U
allow tcp	!X
allow users	!H
allowed	!C"Z#C%<&1'_(>)@*=+:,7-:.8/70W153.4A5+6;7A889::<;2<<>H?E@:A3B8C>DDESGTH=I8JCK,L+MSN7OEP?Q4RUT5UDVAW8X;Y<Z][;]=_]a7c;dEeWf5gBh;jJk4l>
allowed at	!B"I-ENERJTIWH_dbIeIkF
allowed because	!?"gBGLJRE_FhI
allowed by	!D"G2V3G5FEUFIKGRZ_IiD
allowed in	!W"I0FOJSB_EeY
allowed methods	BGFKGWRIZWiJ
allowed on	!C"G'V0YOGSJ^E_JbIeIiD
allowed please	FW
allowed to	!U"F&J5HBEKKLIRISWeJiHjH
allowed types	"F%K&K*J3J;J@JAJBFFDGVKGNKQFRTWHZY_IhG
allows	!6,C.B/G3I5C6K8J9IBCIJKELHOJRES>TE^a_GaIb_cKeTfHiJkDlK
allows sftp	!6,E.C/H3K5E6K8J9JBEKFLHRFS@TE^a_GaJb_fIkDlK
almost	!YKKLJfI
alpine	TU
already	!T">#F'I(@)F*E+?,2-?.//H0>1?2D364A557B9?:j;5<5=9>A?H@AA=B1C:DHE?F@GHHEI<JEK6L4MJN?OpP8Q:R=S,T8V@WGXEY=ZI[8]A^@_;a>b@cAdGeEf=gGhDi=j=k?lD
already allocated	!V
already been	!B&V3I:T
already exist	!WOTSH
already exists	!Z"I%I&G(F+D,C-D.4/B0D1F3E5E6G7J8>9I:T;C<@=?>I@JAHBBCCEEFIHKIAK9L;NGOmPDQDRFS4TCVEYC[?]F^G_FaBbHcHfFiIjHkG
already in	!J,C/K4J5G:b;HPGTJ
already installed	/T6T
already locked	!U
already up	UT
also	bU
alt	-U2K9WKK_V
alt '	-U2K9W_V
always	!J3THT
always rb	!J3THT
am	,K/I5G;U?XBTRK
amazon	#J-K8HB]JIK>LTNI^U_KcI
amazon ebs	#J8HB]JIK?LUNJST^UcJ
amazonaws	&FBCSIdSi]
amazonaws com	&FBCSIdSi]
amd	TU
amd 64	TU
among	BTRJiU
amqp	!d/?6A
amqp connection	!d/?6A
an	!J#=%<&A'@(<)I*I+X.D/;0<4;64:=;C<H=6>??<BEC=E=G3H6JEKIL>NgR<UCV9Z;];a6bId:e=fDgAhJiEj-k,lg
an attacker	!G2T5T
an authentication	!TRI
an err	!:5X8WTK
an error	"B+]-<1A5G6J8;<@=GHJKINFOGPCQKVIWSXIYE^C_>b@fGjHkElE
an established	*T,F-S2X3=5=9TBHRHTH^H_UhHiElI
an exception	IWRK_S
an existing	!E-KKVTS_T
an explanation	!FcW
an ftp	!ARJTTlX
an internal	KK^W
an invalid	@UATYK
an os	!T
an rsa	!HFWQW
an sftp	!;"T)V,?/C1V3E5>7JBGKHNSR?T9_IbVlc
an ssh	!D"I/J1F3E5D8I9HAKBDKBNgRHTB^KbHcIfCkD
an unexpected	!W1IKBcHlV
an unknown	!D3H5Z
an unsupported	!I@SA^
ana	;H
and	%S'>(5+G,G-G.;7J86:D;9<H?DABBUD;FVG?KDM>OYPEU@V3W5XCY<Z5[G_Hb?cCdEfHg;hDjJkAl3
and accepting	![,J
and addresses	/S
and aes	*V
and cannot	3I
and carry	!JQT
and check	!Z
and create	!GOS
and credentials	!A/UBVPWRIiSjU
and curve	!K9[
and data	;JQW
and determine	!I4T
and did	.U1U
and diffie	!F9V
and docker	!K
and file	PIQSSKTT
and initialize	!B"U)U-IFTNIPWQVTD
and is	IIKKOAS[[V
and its	!K5U
and login	,U
and matches	4K5EH?^T
and may	!AOZSI
and not	!d&G;?<==D@DABBHP>Q=Y?
and or	aW
and password	!B"A5I<HBbQETViU
and path	bU
and permission	!V
and port	!E,X-J3I5GBJKTRFTT
and private	!C%K&J=UAVFJPBQAiW
and public	!ERIjW
and ready	!h,K-HBEKAjK
and received	*T
and rejections	!ESK
and remote	IJ]T
and send	!>"F%]&T5I<CBBEDFWRESKZKhIiBj>
and server	!G*B9UKS
and setup	!W
and signing	!T
and somebody	KT
and ssh	2T
and sshpass	!K5T
and that	!G,V3H7^LURETYiFkW
and the	!;5FFFGTLENXPFaKlJ
and then	>YBU
and try	!E3V
and update	!C8WLHNTOT_V
and user	!J*Y5T9J
and will	6W
and you	!?3UHT
android	!]/FLI
angegebene	!J/^5D8KKF
angegebene host	!J/^5D8KKF
anmeldung	!B&K(H)I,=-V.A/@0H1F3A5@6F7C8F9G:I<D=I@JBUEKFHGIIGKBLFMKNJOBPGRfS>T=WTXHZF[J]J^K_EaAbHcFfGgJhDiZjDlI
anmeldung fehlgeschlagen	!7,I.H/KAVBWOJR^SDTIYV_KhI
anna	:VBSSFjT
annex	!B(U/W5HKTTWiU
annotated	!T,K
annotated connect	!T,K
anonymous	%F&G2H3H5H8D;@=EBGFKJHKEMXaIfJi@
anonymous app	!XTK
anonymous home	%H8JKK
anonymous node	IJLV
anonymous users	!IGTTU
another	!V"H2F5T8G;HBHJHKYbHkT
another exception	+TfSkV
another process	!YKJ
another type	!F2I5a
another user	!W
ansiball	!K^SbFfS
ansiball z	!K^SbFfS
ansible	"=&E(I)J*K+F,?-I/W0J1U3D4K5=6V7E8C9E:J;@=J@EAFBBHHIWKBOCPFQGT=VJWDXJ[F]JaAdKfXiDkF
ansible cfg	!H.V1U
ansible controller	!KIYSI
ansible debug	LVfS
ansible facts	6W
ansible tmp	!?"G/Y1U5K;JBFIEKFLCTKaJbTfTkK
answer	!7">&I)K*F,J.J/B1C2H3@6K8>;H<HFFG[K5LEOJPVQJRUSGT_WDXK^J_AbIcGdVfDhIiAlI
answer interactive	!@5CGVPWRUZS
answered	!H3H5K8JBFGVKJNKRGTVWZcXfF
antwort	!ZR=TJiG
any	!a"C#K%F&8(J*F+H,:.E/H2A3H4K5U7B9?:E;J<K?J@TCGEIGWHJICJJNGOHP?R[T4VJXG[K]G^FaCbEcBdHfAhCiCk;lI
any fingerprints	!I5W
any in	!JGS
any of	;T@TBBGXLKQKiG
any other	!Y
any that	!I/U6TBTRT
any whl	!W
anywhere	!V,HKJRYTHkK
ao	!G%I(K+I,I-J.B/S0J3D5G6J7E8I<C>IBTIJKFLEOIPURU]K^I_KaBbHkK
ao servidor	!DQKRWTTiS
ap	!V,K-H/GBJTI
ap northeast	/J
apache	"A%G&=(K*C+H2@6?7J9;<G?C@?A6CIEHGII@LUMFPEQHRTVBWEY@Z;[B]K^E_Kb=dEfUgJhHiHk8
apache camel	/F0H8H<K=TFU[KaHfHkI
apache commons	!@5SBJKHNKfGlT
apache kafka	!S,H-U/HBSKFLTRITG
apache maven	!W
apache nifi	!K,W/I5KBVKIRH
apache org	!Y
apache sshd	!&">%J&E*G,D2D9C=F?H@EABEIFGGFHHIJJTKTMKOBPDQGYFZ>^IaGbDdJfYiEkDlI
api	!r&B*I-B.H/40J1G2J3@5=617=8E9G:V;?<E=I@JABBIGEHIIFK@NBOHQARUS;TGWDXFYK[G^D_EaFbBcUdAfFk1lG
api error	BHRXiJ
api errors	!FFTiS
api example	!s,A/76;7KKJTCdKk>
api git	UT
api github	!G:W
api group	!V
api key	!]
api sftp	TTiT
api v	!W/J
apk	!ETUiT
apk add	!ETUiT
app	!U"G#?&I'A(9+?,>.<5F8I<I=T>@D>E<FIGAITJ9KFM?O?PBRJTEUFV<W2X;ZF[G]>^9e>gUiF
app 1	BHiT
app app	.JIJgT
app asar	RW
app asyncssh	!F
app conf	!IIVST
app core	!E3UAWBYRKiJjT
app data	8S=FCVDH
app example	!F3UgT
app files	!B3UBVRWiY
app git	!G&E,I3G6E:SAJB]LJPKSGTEhXj[
app index	1VLESHcX
app jar	gT
app js	![1JKE
app net	!:"V&J8G9HB9JKPJQETI_TdViFkW
app node	*I+I3A5B8@<E=C@UBSCKHKJDKCQSRUTIYTbKhJlT
app paramiko	!8&S-KAKTT[KhG
app php	"V.H/E6K7T;E<I=HKWLIQKSG_TiT
app phpseclib	!E;W=J?X@WAWQVYS
app releases	-V/IKX
app sftp	!aSE
app ssh	!@.I;WBDRT
app vendor	!K3U5J8W<J?VBHKI
app war	!V
app zip	ITLI
app のパ	![REiG
app'	3K4U5J
append	!A*S-J2THXKJ]S
apple	&UkT
application	!Z&H*B,C-F.B/C0K1J2H3A5=8U9;<H=F@KB=GIIWJJKULBNCOIR=S@TB[J^S_HaIcGf<h>i=jJkHlG
application bash	!C-S^V
applications	RWSS
apply	!W5H7VSIdU
applying	!F+KBVJKiWjV
applying options	!F+KBVJKiWjV
apps	!H3V;SAKLWRUSGiU
apps files	3WRWiW
apr	!T"G)K1E7IBJSJ
après	!E"T)U,J1TKHRHTYlJ
après 20	!HRHTYlJ
apt	!V.I/C1Y5K;KKISH^JbIfH
apt get	!T
apt key	cT
após	!A"F)W,I-B/I1W5K8IBIKCRAT[_IbKfXiHkU
arc	!G"T3IITSU
arcfour	!F*_KI^K
arcfour 3	*Y9K
arcfour arcfour	iS
archiv	!?"T/Z6EBVTK
archive	"I&K'[(J,C/S0E1G3D5@<;=U>CAVB;CKDJFJI[NIO<QFRCVFYV[H^J_KbFcGeFfJjHkE
archive 2025	SV
archive example	!S
archive name	!U
archive site	!J
archive ubuntu	!V
archiver	8ZKG
archives	!J']
archives are	!F']
archivo	;S>WPKST
archivos	!V,J/K3T5UKJ
are	!J#F%3&9'X(9);*0+3,D-+.0/>0K142/3J4=5?6G7K8E:8;.=->7A9BKC[DVEVFVGJI6J<K8L,M?N?O-PYQ*RXSCTBUDV<W4XUZ:[9a2bDc:dGe[f2g:h8j?kD
are already	/U6T
are correct	,UBHRTiIkS
are distributed	<U
are free	"VbV
are logged	!V
are not	"3#H%B&A'W(G)H*@+F,;-B.@/<1C2>384J546@7G8A95:D<3=>>G?A@WB:EVFUGCHFIEJJK;L<N=O<P[QDR(T;VHWCZD[Ea>b6cEdKeXfBgGhGi;jAkAl?
are prompted	BTRT
are refused	'X
are required	!X
are synchronized	!V
are too	!G+I5H;G<==D>FAIB=C^D]EIFGPEQHSIYU_FhJiJjK
are using	!I<W
are wrong	!I
are you	lW
area	!D.F0EOESAea
args	!D,I-K/T3U5I;SBJKJNJYUfJ
args self	,J
argument	!V":%J(D*B+^,2->.=/I0[1C2A395H6S7:8A9?=E>J@TACB<CGEKFFGGHFJIL<MKN8QFS9T2VIWEXI[D]J^E_BaBbEc?d<f>gJhJi6k[lK
argument after	!D+Y
argument error	5J;X<H@UPTYV
argument exception	!Y"I/H0A5I6I;SKILJNJRFYS
argument s	!EBJKWRVTGiK
arguments	!d&G9IRI
arguments are	!X
arm	!T
arn	!S
arn aws	!S
arquivo	!J"I(K+G.B/G0I3I<W>IBJDKKFLXOHQGRDSDTDVK[SaViK
array	!H"<)J,?-W.E0T1B3D5H6S8C;JB8GHJWKULTNdPGQER:WJ[X_WaUbIcGdSf>i:jIkclI
artifact	&J/E0I1JAUBSKJLDO^SUTHfI
artifact org	!X
artifacts	!J@KBUSH
artifacts over	=SSI
as	!B%G'B(7)I+9,S-<.F0:2I3?4V5;6T7J:D;G?B@IAIBYEJFFG@HHKFMAP.RbUFWGX;YGZ<_AbIdBeBiejYlB
as 'test	!J"=KIc;
as a	!J#V,V@SAJQWTTiJ
as an	KK^W
as deploy	!D-U8IBXKHRYSTTDhW
as duplicity	!KKU
as error	*S2T9TRViV
as f	!F;G<W=VPIYJ
as home	!XHH
as kim	&YiH
as oncomplete	)J/U1J
as parse	!H
as part	<TFT
as read	SG[UkUlT
as revoked	!G3G4]5D
as root	&WB]RaiGjZlF
as sftp	!E6YNKSKkJ
as source	!HISLKOW]X
as ssh	!F*T-J9ULT
as success	!U
as taro	iT
as the	"FBERCi^
as user	!C-E/D1B5E<JNHR^SHf@i^jUkF
asar	RW
ascii	!A"K(G,K.G/J1K3K5K8I<KBIIDK@LSNKOERGSEVC]FaDcIgo
ascii mode	RJ]KaKgY
ash	!C5K^VfY
ash scp	!G^W
ash usr	!J^KfZ
ask	!X
askpass	!>5W<GHEPdQBWB
askpass exec	!AP]
askpass no	!BPZ
asks	!E.J3I5F9I>YBSG[OJRKTJaI
asks for	!E.J3I5F9I>YBSG[OJRKTJaI
asn	!>5K;Y<JAVQWYH
asn 1	!>5K;Y<JAVQWYH
assembly	!b
assertion	!U(T.I/H3J5J;IISKELEOHSJTJcIfJ
assertion error	(T/J3J5KISKFLEOHTKcI
assets	LVRW
assign	/I6V7S
assign requested	/I6V7S
assigned	!]
assistance	!?"C&H.T/K3K5KGJIIPITIWK_JiK
associated	!D3H6EBSkU
associated key	5W
associated with	!E5I6EBTjSkV
asuswrt	!F,SRXiT
asymmetric	@WPW
asymmetric key	@WPW
async	!a&J,?.E2J3H5I6K8[9K?TBDIEOGRH[HiG
async async	!H
async module	!H
async result	ST
async run	!H
async with	!I.IIILISK
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio selector	7S
asyncio tasks	1JNSkS
asyncio wait	1JNSkS
asyncssh	!A"8#H&<'I(F)V/A2F6B8D9A:J<I>J?CA=CGDKGCHTIIKFT:VJXHZF]I^BaBb=cHdJeHfTgG
asyncssh config	!K+V
asyncssh conn	BEFTMV
asyncssh connect	!C"J)J1GLKfI
asyncssh connection	!B,T.HIHLHSJWS
asyncssh misc	!,"F#K%K&F)U.E0J1V4S9IBVCKGHIELDMJOKS;TKZJ[J^IaEbGcHiSjVlU
asyncssh opening	!UkU
asyncssh public	!>@VAIBJYT
asyncssh put	!F
asyncssh sftp	"F)U,G-E/J1I6I8F<KBJK?NGRHSUTJ_EfZkH
at	"<#7%?&J'3(@)F+I,I0J2I3T4E6I8G9B:6>2AJD8FIGDJIKGM,N]QFRHS[TSU9WDXG^:_XaJbJfGgFj?kIl?
at '	!VSK
at 'connect'	!C,I7IBJTY_T
at 0	!H/V3S6GKTSG
at 101	!G.VRJcFfI
at 94	cSfH
at a	!D/I3EN^
at app	!G"V1E6T9F;H<SB;QGTI_TdViJkU
at async	!G
at c	/H3H5TKH
at ch	!G
at channel	!I0SLTSTaS
at client	!1&T*C-:.@1T2D8A;W<J=H?S@SB>FDIFKXLCNHOJR<S=YT[GcCfJlD
at com	!I&@(J+J,H-T/G4?=JCKEJHWZF[S]S^EdSeJfFgIlJ
at compat	!I"S
at connect	;GAUPV
at connection	!XBHKJQTTJ
at data	(T
at date	!T9X
at db	!U
at do	!C&@-J.D;KBUFXIIKIOJQFRTSA[TcTfIkSlS
at duplicati	-I5G8W
at emit	!H"S_IdT
at end	!D+S1J;TAKkT
at file	!BLJRW
at fmt	!I7TLJ
at ftp	lV
at ganymed	!I,K
at get	!F,K/VTK
at handle	*T
at home	%S*J7H9I;FBCFKIULHPISJTHfViG
at internal	,K7VTJ
at io	"H(J-G.H0H4S9GFSIFL?QHVKWI[HaDf@hGiUjS
at ipaddr	"H,V5J<IATBJSGWHXTZX_IfIiDjGkG
at java	)J.T1F3I5D6V8S;CBJKKLCNJQJRKSITTWJYJfJ
at jp	-V9XKFNJ
at jsch	!F;TBHHTPJ
at least	!AEY
at line	3Z5HBKIILGWSXT
at list	KT_J
at localhost	![,E
at location	!I,I.X3IBIOURJVU
at main	(C.G5JBGKGLYRIcJiJ
at module	!E
at net	!7"T)T.C/F1H2D7K9F<H@EKAL?N<OKQ>VUWJYFZJ_XcIhTj@
at new	;J=SSJ
at node	-D/I;HAHKINaSK_HcEfI
at object	!K%T;K<T=ZBFIKLIPYRU[IiGjGkT
at offset	.T
at on	%T.EKJNKOUSVcKfY
at org	!C"K-Y.T/U2I4T6J7C9G;U<TK6LJPTT;YCZH[G_<aHbJfIhHkE
at port	!E7UBTRFkU
at process	!HNTSJ
at protocol	!H
at read	!J<T
at receiver	!C.ZLH]S
at renci	!J-U/J0U1E5J6G7D9F;F?GIGK:N[OWQ<T[WCXHZFbDdGjJ
at send	/X1F5XBVKITIfH
at sftp	!5"E)@*C+H0U1F2H3E6B9><<ACB^HHJFK@LYN=OVQGSYVJWAXHYJ[W_Bb;dGiBlA
at socket	-T2J8G;J@JBJJJKHQKRIYK_UiJ
at src	!I3X
at ssh	,E.J/E3G5A7I9I=TCXFILHPGQIRDSFTD
at sun	!U
at system	!c,@-KAKKELISK
at tcp	%I/C6F7>BKKTNISI
at the	!B/F5H7TBHKFLWSV
at this	!<"G,I-C2J3IFIKINBTHWG_dbHeIiIkE
at timeout	-T8UJVKHNVfKkV
at tls	!X
at top	!EBUeSiT
at trilead	!E
at unix	!V
at upload	,E.F/@1V7FLKNGPWR[SITAfV
at url	ETbVcV
at usr	*T,V<WAVTIiF
at var	!U,BTE
at w	KTcS
at win	!E7TKGfT
atmoz	!Z
atmoz sftp	!Z
atom	!JNVlS
atom packages	!JNVlS
attack	!Z"H&I*K+J,B-H.D/F3a6G8H9H;K<IAKBAFJGKK@LBNFOJPIQHRCSETC_EcHfDhKiHkG
attack or	!I3X
attacker	!G2T5T
attacker might	!G2T5T
attacks	!V3C5BUX
attempt	!A#H%K&;'J(I)>*K+C,Z172E374F5A6C7I9C<?>KADDGFVJ=LCMENFPJTjUJVAW=XCZ?]T^G_IcFeHfCgGiX
attempt 1	,T/F1K3J5HBVFEKSRUTGZKbIcKfJiS
attempt 2	!T-J/I9J
attempt 3	/TBT
attempt failed	!>-B5JKDNJRCTc_GiFlT
attempt for	!G"EBJRIi]
attempt key	<KBI
attempt timed	!H,J-FK@T^
attempt to	,[-J7BKHSJT_dC
attempt was	!D-W.I7K9SBEKVNTRFT;
attempt with	!CF]
attempted	!5#T%H*C,C-A.J/I2D3D9><V=I?J@JIJKBLFNBSGTJYJbGcJdHjVkE
attempted methods	!@#T%J&T*D,K-E.J/I2F3F7I9?<V=J?J@JIJKGLGNDSJYJbGcKdJkG
attempted ssh	!ABUjT
attempting	#[%J&E*K-G2J3F5B6S8T9J<C@IAUBJFTKHPBQDSKTHWSYJZIdGjTkFlI
attempting 'publickey'	GTRUiU
attempting publickey	!KBWRGjZ
attempting to	#W&I-I5I6T8TBDKIPIRJTIWTdHiHkGlK
attempts	(I)J,S-?.J0K1F2H3F5A6J8A9B;I<FAIGBKFOGPGQ?R?VKWIXKZJ[K]J_KaFbHcFfDhikAl@
attempts are	!X
attempts backend	KTLVSX
attempts exceeded	!@BFRJ_>hcjU
attempts in	!U
attr	8TaW
attribute	&I.I/J0H3K;KBKIGKHO?SATJVK[Ka_
attribute '	5V
attribute error	![&K5S
attributes	(D/H0G1A3K5F<DBEI=L?O@PIQWRGS>V_[I]HacbHfIgI
attributes of	!BIJV^
attrs	!D"K(T.FBJITKIOKRKTKad
attrs were	(T
au	"E(G*I-D.F0I1K3H5J6J8K9IBIIGK?LJO?RUSXT^[I_Ha@cKdTiGkI
au serveur	-J7KKIRVTX
aucun	!E"D&I*K+F,<-</=1I3B6F7Z8J9c<?=I>IBFCIEIFGGGK:NJOHQDR=SAT<WFXI_>aHbCdKfGh:iEjIkH
aucune	!H/E3J5V9JOHTIhVjW
aucune connexion	,U
audit	!c"E9KBJEHKJ
auf	!C"B#J&K'J(E*I,:-I.Y0@3C5>6D7B8A9H;G<G=HGJI@JKK>L:QFScT:VIXIYK[F]H^I_Ca?bEcBeJgHhJiGkJlH
auf dem	!A)T,I._/E0J3J5EBGKJLERFSDTH_JaJcIlJ
aufbauen	,KRJlW
aufbauen bitte	!IlW
aufgetreten	!Y/F3J5JIJOHQISHaX
auflösen	/TRK
aug	!V"V.E5J=JBKEJFJHHRVS@c@fUhK
aug 2026	!T"W.E5K=JEJFKHIRVS@c@fUhK
august	!V
august 13	!V
aur	?TBSCIPT
aus	;KAJQT
autenticación	!U,:/?7IR_T;
autenticazione	!W5KRYTAiC
autenticação	!H%J,K/J3FBWKKPIQIR_SJT<iT
auth	!B"U#G&a'<(5)-*!+/,!-5.#/!051!213#415'6)7!8!91:F;><I>9??@<BhC.D;E5FdGkH*I.K@L!N!O-P[RhS!T!U@V5W!X-YD[0]:^._!a/b%c"d)e:f!g8i_jek!lB
auth 16	!J&X;G<VAJPTQHYV
auth app	BZFYRBjU
auth attempt	!CF]
auth authentication	?TiI
auth cancel	!6"@%J&D*G,E-=/C1I2H3C4J5C6J7H8B9A:K;B<H=F?F@FA=BAF7GdHJJGK8NCPbRYTDWHXIYIZG^K_DbGcIfChEiBj=kFlK
auth error	!<"I&F,I-K3H5HAJB[GJKEPITFjH
auth exception	!6"X%J&J-G.I3J8I;A<H=HAHGXJKLKPBRESIYJZC_JjY
auth fail	!."8#J%D&7)E*8,=-5.H/>1?2=394H536D7?8?9,:J;<<?=B?D@DBfCKFdHGJFK.L@N:OEP!QBRfSCT4W<XFYEZG[J^I_3aGbDcDdFf<hBimjbk?lD
auth failed	!d"S&K.GFJGIKIR;SKiHjI
auth failure	:VBVRITJiH
auth failures	_Gh[
auth for	!_
auth from	!F-HMU
auth handler	!HGT
auth home	FGR]iJ
auth impl	!T
auth key	!I;VAYPHQV
auth log	!I-V9X
auth login	BFPSQWRGiE
auth method	-X;G<I=IAHCJKUPJiUjU
auth methods	!F&G,J9JBWiTjV
auth password	9GFIGTKVPKQHRYZJ
auth pubkey	!=&E;U=ZAUFSYKjC
auth public	!CAIBAFHPXRFZWiEjI
auth publickey	ZT
auth py	!Y
auth service	BWGHiX
auth sock	!G"F%Y&f,J/J5H<GBGFGGFKFLJPDR:TFhKiD
auth ssh	&I3SFSQKRSjC
auth succeeded	!XFK
auth successful	!T
auth timeout	!E8<BJGVJUKURX
auth tls	lS
authenticate	!J"S%5(J)@*5+F,*-J.H/,0E1A233)4B5,6>78899+;J=F>@A_BcC@EHFVGXH=I=JAKEL-MIN/O=ReSET/VBW7XAYF[D]F^I_9a<bGcCd@eFf/gKh?idj_k5l>
authenticate and	!J.V1U
authenticate as	;KAVBTRGiWjT
authenticate attempted	!@#T%J&T*D,K-E.J/I2F3F7I9?<V=J?J@JIJKGLGNDSJYJbGcKdJkG
authenticate i	!IFS
authenticate public	?UBE
authenticate ssh	!="D&X-T1H5J8G9K;T<J=EAYGJLKQ_R<SHTJbEfCjW
authenticate to	@VAUFTQIRHSH
authenticate unable	!?;C=TAIBTPEQ@RZYG
authenticate using	!:"K;<<@=GA@B^GVP<Q9RYY@jT
authenticate when	!B
authenticate with	"E&C,I-G/F1I5H;H?WAVB[FCGTKFQUSJTDfHiXjU
authenticate'	!D5H8KB@KIR^
authenticated	!]#I%>&E)X*H,9-</@1W2F3?4J5<6G7B8@;:<9=:>J?G@@A=BFC?DYEBF3G_IIJBLBMFNBPAQ@RET;WFXFY?Z=_?aJbTdFf[jHk?lC
authenticated as	)U1VbWcU
authenticated but	"J:SLK
authenticated to	!k"V%H)X,A-F1V5I7F8G;J<E=IAIB0CJFDG@JJRCTFYJZK^U_JbTdJfZhHiBj4kH
authenticated users	!BCIDZ
authenticated using	5K=KFIG]jH
authenticated via	!V
authenticated with	!S
authenticating	#K&Y(H+F,@.G/?0K2=3;5J6I7A8=9>:K;I<=>IAEBSGHIAMIN@OIQTRUSFTBVGWBXH[I^KaFbJcKdEeKfJgIjUk>lD
authenticating failed	!A-K.F/G3G5ABWKKLERZSETHaIcJfKiFlI
authenticating no	!C&WjT
authenticating to	!E2K7IBTKZRGWJi[jWkG
authenticating user	!<"K1GBWFXZV_IfJ
authenticating with	"Y&E-S3J5I8K;D<G=I@HAEFCGHIJQUSIYGZG_SbJcHj>
authentication	!I&Z',(')-*)+!,!-!.!/!0"172&3/4'5-6!7!839!:8;B<U=?>C?=@;AFBpC=D6E@F[GbH'I!J9K>L"M'N!O!P@QJRjS!T!U6V8YCZe[!],^1_Fa!b!c)d"e,f+g9hdihjbk!l!
authentication agent	!7"G%[&].U;F<FAIB6PJR?THWGhIiFjE
authentication attempts	!?<JBKKFRG_=he
authentication authenticate	!IFS
authentication authentication	!U
authentication but	!ABUjT
authentication by	!6"U%J5G=DAbF@PCQXRGYDZCjZ
authentication code	!B"J*Y-I2J9CBFJTNTRK_KgWhKiJ
authentication complete	)X1W8U<FB@GHKTLTPKR?SUc^f]iFjI
authentication completed	1U
authentication error	&I,J5E8I9J;A<@=F>IAFGAJKK9LGPTQAR[SITFWEYJZI_GfGhDiUjU
authentication exception	"S#J%>*<+K,=-?.D/D2D3<7G8;9@;.<:=I?J@BA4FYGXJCKWLCN@OGP5Q,RTS9T=VIW.X>YB^D_<aGbDcIdKf8h3kD
authentication failed	"T#X&D'J(=)A*J+@,!-'.+/(0@1,2B4A6=738,9?=D>G?JBUC;DJEFFaH9I<J=K!L+MGN.O;PIReS(T/V<XTZU[@]E^9_!a7b9c6d@eFf(gDh4ibjak8l5
authentication failure	":#I%=&/'H)J*H,E-G.6/C0G1E2I3F5>9I:J<G=G>K@HAUBUCUGAK5L=O@SAT=W=X@ZB[A^G_<aIeIfAh<iVjVkK
authentication failures	"I%F&G)J*I,F->.C1E2J3H5G6D7J8A9H;H?JAIB-CKGGJHK:LIN>R=SHTDWHXJYKZI_!bIcBfHhgi@jKkFlJ
authentication keyboard	B@GcR?
authentication log	!F"UBG
authentication manager	?TBU
authentication method	!>"A#J&;)K*@,G-J/K1C2F3G4I5=7J8E9>:J;I>JABBVIGJJKKLENIPKQERVTGVIWDZa_HhTkH
authentication methods	!3"+&Y'H(G)A*8+F,6-9.5/<0D1B2=354D5.6B7=8;99<XAKB]GUH=IAJ=K.LJMFN<ODRWS5T@UKVCW<X<ZY[C]H^@_8aCb=c>dCeIfEgFhBiZjZk?lB
authentication no	"CBVFJGHR[ZTi=
authentication password	!XGDREZX
authentication publickey	%J&K3K5H;H<HAJGEKKQKRjZH
authentication refused	!=)CBcDDRIiU
authentication rejected	!>3G5EBXQWRTiZjT
authentication required	"A&U.I5J8J<WFJGEKFLJNKR6SHVKWaXZYKZF^K_GaKhFiAjE
authentication required'	!VWJ
authentication session	!TBFREZWiEjK
authentication succeeded	!["H%K1H8[<ICKFFKXPKQKR?ZHiCjD
authentication successful	!e3K5JBBRJiI
authentication that	!F"JGHiUjX
authentication to	!B,IB^GTKHR]TJiUlF
authentication type	"B%E&H*I+J3I5K;HAHB;F?GUKDLJNJQ?R[SJWHZY_GcIfKhEjI
authentication type'	!FGHRVZXiJ
authentication was	!XBK
authentication with	!=&^*I,G-I3J5H9I;I<GAFGSNKPUQHRWTDZJ_GhHiZj[
authentication'	!J&ABJGERZiI
authentications	"K&@*J1I4J5FDKFJKJPFZYhT
authentications that	&@*K1J4J5GFJPGZYhT
authenticity	!K,C-J/F3X5_7J;KBCKGjI
authenticity of	!K,C-J/F3X5_7J;KBCKGjI
authentification	"Y)U,D-J/@3I5J7I9IBVKFQJR[SJT>iT
authentifizierung	#K&J'J(H)I*H+I,6-F.G/>0J1E2J3F4I5D6F7E8D9F:J;F<I=K>J?K@JAGB^CKDKEJFIHJIJJJK>LIMJNGOGPGQERbS>T7VKWGXGYIZF[K]J^I_GaGbHcHdJeJfHgIhFi[jTkIlH
authentifizierung fehlgeschlagen	!,*K,8-J.I/C1H3K7H8H9I;IB_GIKCNKOJQJRcS?T:WKXJZI]K^K_IcJfJhJi^jUlJ
author	!aKG
authorised	!Z,E3JkJ
authority	!V3K5I;IBFCHDZ
authority authenticated	!BCIDZ
authorized	!]#S%G&D+I1A2I3@4J5=9K:F;H<J=C?J@BACBfCEDBEFF>GGKGLEPCQIRATKaIfShJiFkI
authorized keys	#U%J&H+J1E2J3F5D;K=F@DAGBaCGDCEHF@GJLHPHRFSVfUhKkK
authorized to	!U5HBV
authorized users	!W
authpriv	!IiS
authpriv warn	!IiS
auto	!Y"E&J)J*I+I,?1B2H3@6H7I8Z9G<CAGCKFKGKJJK8NGPKQUT>^J_GbEcJdJeTfEi=jDkF
auto accept	!I5V
auto logout	!?8_KDTI
auto o	IT
auto reset	KJ
automatic	!SSKaT
automatic merge	!T
automatic upload	aT
automatically	!d5@
automatically replace	!T
autossh	-J3J8URIiK
autossh exiting	,T5U8IBV
aux	0V
av	!T,J7SFTGKRIiKjV
avail	!X
available	"W%S&c'D(?);+>,<-4/)0?113K4@586<7C:J<YBTCHDCE?GAH4I6J6K.L;MEN>O7QGS+TJUFV=W5X=[9]=^8_/a6c6d;e>fFgCh>iUjUk.
available authentication	!9"@%J&J,J.F;B=I?KAIBZGDKILIPGQTSKhDiYjV
available commands	!XLJ
available default	!W
available exception	3XTJiU
available for	!F*H.J5?9C<EAVKIPJQE
available last	!@,UBTTTiT
available no	!VBU
available on	!W,J.UBHKK
available publickey	!U&J;H<GB@GILTi[
available server	!8*J1E9K;U=T>TFDGTPCYTfK
available since	!T
available ssh	!F#V,V2X9ITT
available user	!F*X9VBJ
available with	!VPH
avec	"G*X,T-J.J/A2Y3K5H9YB@KIO@RJSET>_JbTlK
average	,U-J2U9JkV
average 0	,UkW
avez	!D5X
avez les	&T
aviso	3TXT
avoid	!a,J8KBJKIRKTJ
avz	kH
await	,S8@9JBBK>R?TJf^iIjJ
await asyncio	1JNSkS
await asyncssh	!I
await fut	7S
await loop	!I,T-IKJNG_I
await options	,J-T1K5U7FNU_TkT
await self	!F
await sftp	IS
awaiting	!S
away	!F/K7]dH
away example	!F/K7]dH
aws	!a"H*K+F,I.F/J1I3G5E7K8K9G;=<X=FAGCTIJKDLFNJOKR:YC^JaHcIfJiE
aws instance	!J;F<WBHPVTV
aws key	!XYJ
aws sftp	!UlT
axios	!YSK
axios error	!YSK
az	!I#V5IB>SJTSiUkH
az public	TU
azure	!X/Z1CDJLJSIYU
aの	!EFX
a鍵	!EEWFX
b	",#K%?&5'@)=+5-8.C0]134A5C658G:C<D=:>D?C@<A6BFC>DDECFCG<HCI?NWOYP7Q0RBT>UGV4WGZ=[F^:_<b2cYd@f1gYiSkEl;
b 0	/U
b 080074	!V
b 1	*S2UKS
b 100	!V
b 12	-U2T9S
b 2	!d5G
b 3	;TiUjV
b 5	!X
b 9	!U
b buffer	!T
b c	!T"E(F*I,Y-I.C0=1J7J8E9E;JB=HGIGK@N]OER@S=TCYK[FaBbFcDfKiGkG
b failed	!FLYSW
b git	!]
b git'	!T
b in	TU
b s	(C,K/J3IBJIJJVNJOTTIVKcHgW
b sftp	!F/TKJTJcV
b txt	0YSSaI
b written	!USI
b xml	.U0WOK
b'	*J.H0I3E5B9H;GAHFVLHOJPJQSRJTJVWWU_GbTkH
b' 0	!JBVFUiV
b' 3	!U
b' date	!X
b' in	VU
b''	,SkJ
b'error	!A5J9I<[PJQV
b'ssh	,TkK
back	"E,K/H1H2K3G5H6K8H9HKDLINHRDSHTI_Vc[fH
back from	!EKJNKcZ
back off	!a
back to	!^
backend	"1#J%I&C(H*?+G-J.I1>2G3T6H8S96;F=A?JBBF=KILWNGSSTWXGYFZE]K^B_@aHb=cTdCfJhEiElI
backend exception	!G"=*I-D1C3S5U6D7E8<9C;GAEBKGDHVIAKBLXNBOGPSQGRUV>WG^J_EaHbKcXdGf@iEjDk4
backend repository	!T
backend sftp	!<5ILXSZVV
backend ss	-J3S5H8TiS
backend ssh	&G<D@TATBAGZiJ
backend'	,UTV
background	5HBU
backtrace	!I5HKU
backtrace restricted	!D5HKV
backup	!F"T#B%?&/'G)9*9+<,U-?.f1<274A7U8T96:H;/=U>G?G@AA?CBDHEEFIGEH@I0J=LXMGNEO/QHRYV:W5X=Y=Z>[K]@^<_Hb.d?eBf?gCkSl;
backup a	!GKTLGSBaX
backup completed	NT
backup data	3U
backup date	!U
backup example	!B/U3U6U7EkW
backup failed	!B-J.IBJKDRWSG_Kk]
backup ipaddr	!E"T&J<TFVGYKJLKdKiV
backup new	5HjU
backup of	BURVTViU
backup sftp	!F.K1YLTSTfU
backup sh	/S5TfIjV
backup ssh	"X5YHIRIiX
backup statistics	!V
backup sync	8SRITU
backup tar	![.U=KHKLHRESEaH
backup task	,J.V7K8UKURJTH
backup to	!^<VBGiIjT
backup vm	.TSI
backups	!@BDLaOJRESeTJaFiI
bad	!6":#6%.&;'9(4)X*:+},.-*.!/!1!2&5(798!92;A<!=!>1?9A7BDC_DYEGF!J6K3LFMZNaO+P!Q^S>T3U?V.XBY;]H^<_!aBbJd2eCf8h9i=j&kUlJ
bad authentication	"C%J&J*J3J;J@IAIBCFDGVKBNJQERUWHZY_G
bad certificate	!X
bad command	"T
bad configuration	!8+i5KBGNHbJ
bad decrypt	!K@DBHPAQfYI
bad entry	3U5J
bad gateway	!Y+K7XBHKJMJNDRITU
bad handshake	-JWU
bad host	+J2G3X4T5F;KHZKFNKQJ
bad interpreter	<JIILIWJgV
bad key	!J+V3J;I@TBJPJ
bad line	!E"U+KKKNGcUkJ
bad message	.I0Y3I5HBHRKSKVJaUcJfV
bad owner	!@+c3KBE
bad ownership	!7"J)d+J1C8KBYGKKILKQKRGSIiIkJ
bad packet	!B"K)J*U,H-J8K9JEKLKNaQKRIcH
bad passphrase	!V%J+E3K<J?I@VBGCIHKP=RJYV
bad password	!=3J5I<G@IAGPEQeTIiW
bad path	!;0JI[SWVJaJ
bad path'	!IIS[S
bad permissions	!@%E5I;C<==1CeDaE;FEGKPEQ>RFYFiFjB
bad protocol	!@-FMZN@_GlY
bad request	!?-J3H:SMAN^WKXVkV
bad ssh	!=*J+d9=JJKIMKNEQKRJlI
badmatch	9U
badmatch false	9U
bam	!@"?&H'V(Y)D*E+G,9.T/F0Z1<2J3<5<6H7B9B;?<E=H?K@IAFCKFIGIHFJSLDMTOJPHQDRCTCWFXIYJ[<]d_VaHb=c?eCf>gDhIi@jElC
bam failed	!>(Z-U.E0K8YBEIHLDRG_X
bam hdr	!X
bam no	!ILK
bam to	!D-T.S1IJVLJNVOG]T_XkT
bam'	!HOJSV]T
ban	!G"G-K8I9JBHKIMHRI_ciHkI
ban actions	!H_YkJ
ban ipaddr	!>"H8JBJKJMI_diIkI
ban jail	!W_J
ban server	!T
bank	!I.T3W;I@UAJBIRITI[V
bank example	3WTKWS
banned	!?"H*K,B-B/J2I3B5B8E9FB@FJKANFRFTK_jbHfIhKiFkI
banner	!?"K#H%J&;'H(D):*@+;,(-i.E/,0C132<3B5C6:7)8+9,:I;;<;>H?G@GA<B/DGFEGGHEI@K;L=M[NtOFP@Q:R3SDTHUGVBXHYGZC[G]H^B_gaEbAc>d1eGf8gBhDi0j>ka
banner 13	,KNFTH_TkT
banner errno	!E-V
banner exchange	!3"I*K,H-Y2I7E8F9HK5MTNZWVXEd>iJkGlF
banner http	!GNT
banner in	!J*H,F-Y2K7HKYTA_S
banner line	!=-ATJ_Uk]
banner match	!D
banner ssh	NJkYlK
banner str	!I-UkT
bap	!B,G5I@SPJfK
bap publisher	!B,G5I@SNJPJfK
bare	!C&W3WgT
bare repository	!G3X
base	!F"W&;'J(G,S-J.T0D3A5>6U;d>I?H@FA=CADJEGITJ@KKLEMIO>PIVDW>XEYFZE[?]HaJb=eJfJgGiElC
base 64	,K3G5H;h<F=F@HAGCGKENIPIRIYJ
base client	"Y-D1F8TKIN[_GkS
base commons	!D)S1U7HTI
base connected	!V
base de	![,J
base events	!F
base exceptions	!D,S
base ftp	!EBHRWiJ
base java	!@"U3J5G6V;FBFGUIUKCLFQJ
base py	!I8TKS
base ssh	!FBVFXRFTVjV
base sun	9J
base using	!T
base waiting	!T
base'	!V
based	PHQSSJTT
based variables	PIQSSKTT
bash	!g"J#E%F&9'H(I*B+J,>/30E1F2F3I4I5;6G7E8>9A:H<4=7?H@BABB/CCDJEFFFGBH;I-JHK6L@MIN9ODPAQFR5S2TDVAWTXFYCZE[F]F^b_Ea9bbeFfThHi9j<k5lG
bash deploy	!U<JLKRHSCaIgV
bash is	!C-S^V
bash line	!K-G/H1D3I5DBGKGNIb_fI
bash m	<JIILIWJgV
bash run	!XSJ
bash scp	!H^Y
bash warning	!U
bash 行	WW
bashrc	!D"HKGbFcb
bashrc など	cV
basic	BFRFSTiIlY
basic access	!X
bastion	!="D&D)J+K,K.J1@4K6<8F9I;@=H?KCKFTGHHGIIJCK;LGNAPDSJTDWpX7YI_<aJbId>fBhKkJlI
bastion example	!B,B-T/I6J7DFTKGWbXD_JdJiJkE
batch	!T":%J&A'I(D)F*E+B,H-?.B0?1;2C4J5V6G7F8:9@:J;6=F?H@AA>DIHGJGLCMKN?PXQ=S:T;VFWDXJZZ]G^X_Da=bCc<dIeVf;gVhHjKkAlI
batch file	!E^[
batch i	!EPW
batch ipaddr	!U
batch job	!Z
batch mode	!D"I&K,J.J2H5Z9H;GIHKELHOKPUQJSETHZ[^JcGfD
batch response	!T
batch sftp	!]/E5JLGSJ
batchmode	!c,I/G5J6H
batchmode no	!c,I/G5J6H
bb	;YLIQJ
bb bf	!G;[
bc	!S
bcl	!Z
bcrypt	!98I;IAUKKPZ
bcrypt pbkdf	!JAW
be	"?&:'<*.+1-E/U0(132+3W456D8/9:>1?ABAC_HEI(J5KCLTM<N/OWR@STTJW3XI]0^<_9a3bIcBdDeTh0iIjJk:lC
be a	!ZKJLTOIiW
be accepted	!I5V
be accessed	!H.GAXLYQYSVfJ
be allocated	!S
be allowed	5IBXRGjS
be an	!FQT
be available	!T.I_K
be changed	!JS[aT
be completed	!<,T.X7UKKLT
be created	!E.K/I<TLFOGSBTJWSe^
be down	!B-T9TBINTRH
be established	#U,B-G/E3W5_9H;HAJFFKDQISIdJiUjV
be exactly	!C;V@XAZFWQTYZ
be executed	!EBJLJOTRJSUfZ
be found	"K&H.F1J3@5>:T;GBKGJKILXOJSHTTVKWKbHcKf?iFkI
be ignored	!:<D=FBEC[DTFIPGQJ
be in	!J;T<H>D@TPJQVYI
be incorrect	;JAJQT
be installed	!J/U6TBTRT
be loaded	!W<HBH
be made	,V5JKISK
be opened	"K.J/J1K3J;F<W=U@HBCKHOJQGfTiT
be overwritten	!X
be owned	!JCT
be properly	!B-T9TBINTRH
be reached	5KdS
be read	!F;TSIVV
be removed	6W
be replaced	!FBJO[SGgU
be resolved	!F,C.G/e3F5I6IBJKJLFOIRISETEfH
be sent	!JdS
be set	CU
be specified	;HPWQK
be started	"V)U,<-H/?1T3K5G;IAGBEK<L=NEQJRFSITAVJWJbYcUeJiKkJ
be transferred	!Y
be used	!E"J%[&G,H/J3G5E9J;E<J@JAFGIKHLJOJPGQDSGTJXUZT[V
be validated	!A3X5XLK
be verified	/I3WHIKHLH
be vulnerable	UX
be written	!G.TKSSY
bean	!Z/F
bean of	!_
bean with	/J<U
beans	!V/H
beans factory	!V/H
became	!A*S-V2U9T<T=W@KFEPFRKgS
became not	!B*S-V2U9T<T=XFFPGRK
because	!T"e#H%E&>'K*E+I-:.T/30>1D2?4H5U6@8H9B:G;==F?K@FA@BJCFDJEFF?GAHDI?JGLUMHN=PBQBR6S:UKVDWEXFYFZG[:^:_DaSeDfEgJk?lE
because account	"ThKiA
because connected	!K,KdT
because host	!K5T
because it	!G,H.X3C5E<WBSKETB[KjT
because none	"X3JBKiD
because not	!H
because of	3JjU
because path	LX
because shell	!@"]
because stdin	!S
because the	!Z&I-J.J/E2J9KB<KCLJRESGTSbKiEjJkJ
because they	!Z
because you	KT
because your	KT
become	!U8JKHiT
become available	#S8KBVKJiU
been	#D'K(J*G+I,K/=0H2?6H;8=F>H?I@CA>BJCCDIEGGEHEIHJAL=MJN;Q7RAW@XIY>ZH[H]J^I_XdJeGgKhAkElD
been able	!J.V1U
been added	!B&ViVjU
been changed	"H3h4H56BERFiI
been configured	!F<V
been deprecated	!V
been moved	!U
been saved	!e3I;G<JBKQKYC
been unexpectedly	!9,K-T3?5E8HB=SUVV^KaUbTcV
befehl	!J"WRHSTiT
before	!C%E&=(K*<+F,I-k.>/C0I2;4F5T6F7@839I:K<A=D>I?I@CABB7CFEIGGHHIFJDKALBOFPAQ@T7WTXDYEZI[F^B_VaEb;cVdHfCgKh@iGjDlA
before any	!F-S5JWV
before auth	!D-E5XBJKHMURJ
before handshake	!@)J*F,H-[1C2I7D8INYRKT?_WdJlK
before identification	!J-cKAWB_I
before retry	!F/UBT
before the	!WKI
before they	!Y
before you	!a
begin	!H%E&?)K,D1D6J7J8F<A=@>D?IAoBACBFCGHHHKBN?PHQ5RFTCWBXTYZZI_DbHcHfChIiKkD
begin '	!F;E?T@_PJQFYX
begin copy	IS
begin openssh	!6&J<C=I>G?C@IAsBACIQGYJjJ
begin rsa	!I;X
begin session	*U.J2U9U
beginning	,F1J3H5I8H;FAGBDFKKDTFYW]VbKfKiF
beginning auth	![
beginning max	!E,J-T
begins	@HAS
begins with	@HAS
behind	!T
bei	"K)K,@.J/G1U3K5J6G7J8@;JBXIKLKNJOGQJSFaIbJfHhGiU
bei der	,KTV
bei renci	1W8GKH_V
bei sftp	!CB[hKiX
beim	!D"C&K'I(H*I,=-H.>/>0F3D5A6E7B8D9I<F=JATB@IAK;LXMJNJPKR>TZVIWHXHYT[F]I^I_FaUbIcDeJgHiBjJkJlG
being	"?)J,J-B.=/F0I1?3F4U5?7J8^9J;F<JAHCKFHGJIFJFK[LDNBOBPJQDRES<T>WJYK[F_7aHbEcGf:iAjIlF
being used	4W5HKJ
beispiel	!D"T/S5I6HBUKJTDiZ
beispiel de	!D"T/S5I6HBUKJTDiZ
below	!GETIT
below the	!H
ben	BU
benutzer	!J"Z+K,G3J5D;D=[BFDUQHRJSITJ
benutzername	!V/KBY_KhIiV
berechtigung	!U
berechtigungen	!ECHSS
bereits	!C"E(J,G.D/D0E1H3J5H6I8HBGI@K@L<OcQJRESDTHXJ[J_GaBbIcFfGgIiJlJ
best	5J
best preference	!J
beta	&K/U5V
better	5TBTbVcV
beyond	!G.KKH]Z
bf	!G;[
bien	5WbEcW
big	"I(K)I,I-E.^/I1C3J5F8V9I;JBDIDJVKDL<NDO9RFS@TEVH[@]]^G_BaCbIfEiJkI
big bam	]T
big iso	.@0TJWK<LIOF[F]YaI
big tar	8[
bigger	!G(K.IKILIOUSI[J]_
bigger or	!HISLKOW]X
bigger than	]X
bin	#G%C'J)B*@09104F5C8;97:H;:=6>G?G@KBHDIEFF=GCIJJEK<L7MHNFPUQASAV<WcZD]C_CeEgXk,lF
bin bash	-H/I<IIHLHNKWYbTfJgVkK
bin corkscrew	WV
bin git	5TBUiJ
bin git'	!V&T
bin ld	!_<IIFLISH
bin permission	!ERWiY
bin python	!X6W
bin rsync	!CLWSSTTbJ
bin sh	/JBJKKW__J
bin ssh	!C"K&D-G.J7K9J;I<ZKJLIUTWU^V
bin tool'	!T
bin'	!I.VBKgW
binaries	!T
binary	!F*K-F/S3J8UL>NHSITG^Z_SkS
binary 100	!]
bind	!m"K&K,>/D5K6I7H9J:JBHKHRDTC_IiEkI
bind for	!V
bind invalid	!W
bind simple	!W
bind to	!c,H
binding	!GfV
bio	!^;DCKKJQH
bit	!B2J5K<K@JBHCKEeKJPHYJ
bit rsa	EYFB
bitbucket shell	!U
bits	"J%H,I-J/I2A3A5?9E:H<D=EAUB@CGEgFHHJKHP<RISJTIcKhKiKjG
bits is	!EEY
bits long	!C;V@XAZFWQTYZ
bitte	!F&G(J)G,=-K0G1E3C7F8F9J;H<H=JFJGIHJIGKFLCNHPJQDWGXZZI[I^J_HaBbGcHfDhSiWkHlV
bitte kontaktieren	!EhU
bitte wenden	!E"VSV
bk	!=.U8KBEKFLWOKTIaWiV
blbn	!F;^AE
blbn nza	!J;W
blink	!I/U6G7TIULJTJ
blink ssh	/U6G7TTJ
blob	!H"J-K0T3H8JLHOTRHSGbIgViI
block	&H+J,J-K/;4K5H6I8>9C<G=EAFB:FIKTLKNWP?RCVIWF]I^I_YbEcAhFiDjIkS
block 2	!INT_TkU
block corrupted	;U
block data	!V;SPJ
block in	/D8KBKfT
block size	!FIJSW
blocked	!C"T'W,I3H5H:KBBKKLJRHSFTHXZaIiHjJ
blocked by	!B'WBJSIXWaJ
blocking	!D/TTZkT
blocking access	!J/TkT
blocks	5JJHKG
blowfish	!T*V
blowfish cbc	*W
blowfish has	!U
bob	!J,T
body	!E,T;]@KAEKKQGTWYH
bom	!H;V?U@KQV
bookworm	![
bookworm in	!Z
bool	!H+V.T;KIEKDLWSY
boolean	-J1V9KfG
boolean null	!I1VfH
boolean owns	,T
boot	!IBTTSjU
boot this	,W-TBXFUTDiI
boot timeout	!ETT
booted	!h,K-HBEKAjK
booted and	!h,K-HBEKAjK
bootstrap	!J,WTY
borg	"K)E-E.]0J3S5T8:9H=KBTEJL?N@QIR8SYTFW@XJ[J^;_@cFf:i;kBlJ
borg error	!T5S
borg passcommand	!U
borg passphrase	!U
borg working	&T)G-G.C3V5W8=9KBWNCPVR=WB^>_BbTcIf<i>jSkD
borgmatic	-S5IKS_TbH
borgmatic config	!S
botocore	!X
botocore exceptions	!X
bouncy	!V
bouncy castle	!V
bouncycastle	!J;XQX
bouncycastle openssl	!@;VQY
bound	!D"U%VBURUTJcShXiS
bound agent	%VhY
box	!C"I&U)J+I,H.I5;6U;C=SBUGDIGKILEPHQIR?SBTFVTZKaUbBcVfEi=
box new	&X1U5J<HGIcXiI
box via	!G=V
br	-J.I/]5IBXKIRFSJTJWBaK
branch	!Y5I6JBIQJ
branch hook	!T
branch is	!U
branch update	!U
branches	!U&W<XBEiK
breach	!A3X5H
brew	!YSJ
bridge	@UAUBFNDPTXYkX
broken	#F%@&<'G(G)Z*7+B,4-C.F/F0E1b29344D5A6@7B8Z9@:F;??KAFBJECF@GBH@IBK^LHNDOARGS?TIUIVBXAYGZF[B]D^;aCb?c9dHeFgFh>i6j?kGl@
broken at	!9,S.D1V3J5U8EPU_DbGcKfTiJ
broken by	!X,H
broken pipe	"S#I%B&@'I(I)[*=+E,0->.J/;0H1Z2?3<4F526I7?8Z96:H;C<E=I?K@HAGB1CHEGFDGDHBIEK]MGNDOFPFQFR>SCT6VFXEYJZH[G^@aFbJcAdCeJfDgJhBi?jDlH
broken transport	!D,B1X8TKVNHTG
broker	!c
broker may	!V
brokers	!Y
browser	!]/V7IRJTS
bs	!HOVQT
bsd	!Y/I
bsd secure	!X/I
bucket	BJL[aK
buf	!E-UWT_W
buf self	!E-UWT_W
buffer	!a"C&I)J+I,?/E1D3F7I8J9H;U=I@KAVBBGSIHK@NIOCPIQHREWI[V^KbEc?f@hHiGlJ
buffer int	!X-UTG
buffer is	!Y
buffer size	!T
buffered	-J1U8T_WfH
bug	!i-BBCKENDTG_DkI
bug fix	!ZBG
build	!a":#F%D(H)G*A+B-8.C/80H1>4E6G7T8<9I:F<:?BA?CKEJH=I[J?K1MJNHOCPVQ7RCSTTJVEW=XFYBZI[G^T_=aDb<c?eKf<gJkJlD
build 'amazon	BILURIST^UiV
build 'virtualbox	!C,KBYKJiX
build 14991	!K
build app	IZLJ
build artifacts	=SSI
build error	!dBGTK
build example	BIGTPV
build failed	!E3VAIITPXQH^T
build failure	!W
build gem	![
build result	FS
build ssh	!GPS
builder	#V5FBIHZ
building	!XLJSK
building failed	!W
building wheel	!T
builds	!G-V9TAKCVNV
built	-K3SIWTI
built in	!IIT
builtin	/S;K=IBJD_
builtin users	!C=KD_
bump	!V;K
bundle	!X'W2J;HLIRISFaIiGjI
bundle exec	7SdS
bus	!e&A,J1D<CIBLFWEkH
but	!E#B%<&['F(:)@*9+?-1.=/&0B1<2G4C5C73859T;5<T=E?H@CAHBJDGEDF7GXH>I4JBK5LDMCNFPfQHR@SIUHVYW6X>Y<ZC^I_1a^dBeAgAh>iGjUlW
but another	!F2I5a
but error	!CSJVSa]
but git	"J:SLK
but gitea	!U
but it	!I5HBHQWTTiFkWlJ
but never	![
but no	!?"T*J2F3F5T9C;A<W?K@FAABSFKGFIJKJLDPeQ9RDSGTIVHWFYF
but not	9ZNC
but passphrase	PU
but received	!IbTcUfJ
but session	!K5V
but ssh	!C&U,XTVlT
but the	,J/I3I5C6U?SBKNJTElX
bw	!F,V1J7WGWKGRISKTXcJkU
bwa	!X
bxv	!H
bxv 3	!H
by	!G#?%B&K'W(H)X+5,F-W.B0"6@76:->I?B@BAEG=H8I(LAM:P6QHS;T5U7V-XX[?]-^I_Xa?c@d>eIjBkG
by 'new	!V,H
by 3	1YLG
by 4	!H.D8UKYLVSF
by a	!G<TTU
by an	!JOV
by another	![KJ
by any	;U@VAU
by application	!W*I-71K8Y9EK]NI_IfJhCiJ
by auth	!HQYiTjW
by authenticating	!>1HBWFWZV_JfJhI
by borg	!U
by client	![
by com	!?,W6F7G;B=T?EB4GJK>LFR[WIXHYVdJf>jHkA
by default	![fH
by file	!A4V5K>VHI
by foreign	!="I*I,H-S/G1G2G3K5EBFNbRJTKWI_WfEiKkW
by having	/T
by invalid	!D";)I-E1I8IBdKHNERG_FiakF
by ipaddr	"a#T)F*=+F,!.J24708!B=E@JVKWM@N]RHTIW7XTZE^IbAd-fGiGjIkTlE
by java	!Y&D)G,E-J.=/U1=2I4K87<U=EAIB;FDGIHDJHKHLDOGQHRVSFW;YV[E_IbKcEf[hHi;jH
by key	;F<D=EAXBaPHiZjT
by name	6T
by net	!H&X-U8HBGKFRGSV_ShWiI
by org	3S5IBHLHTH
by others	!D?U@TBIDSFK
by pam	!G"ZBGRKiF
by paramiko	;T
by peer	!F&E'J(G)Z*?-S.F0J4H5V6E=D?IBUCHEEFHIGKJLFMGNUOCPKQFSDT9VJW?XBYI[H^E_TaFbBcIgFiIjGkW
by pid	!U
by public	!D;W<YQUREiEjH
by remote	!+"D#G)S*?+E2=4H6I8]:K;I<H=F@JEDFCGFHIJ>LFMISDTFWYZG^7c8dCf@hWi%
by root	)Y
by server	!A"1&J*U-Z.?/91W3;5.6H7C;C<D=H@JAGEIGIJBK8OEQJR.W<XHYJZF^G_Yb;dJhXjE
by ssh	!J/G=TCTGWKT
by the	!F"/#I&9'K)6*D,/.9/80F1+2X4E6I7A8F9W;9<??J@CA9BADJEAFXG?HHJCKVLBN1P:Q<S=T@W8XCYCZV[H]J^V_Vc5dJeJj?k?l;
by this	!I'TBIFS
by uid	"D
by unknown	,[-G5G8H9KBTK>N9R]TIWZXU_=iKk1
by user	&K)A*J,J-C.J/I1:2J5a869E;@<D=]@GACB9CHFJGKK:PGQFR;TJYI_5bJfVhAkG
bye	!m"D,C.@/F0I1C3I5A6G8F<KBGICK@L@OCRCS=TC[I_HaDbGcGfGlB
bye quit	!XLJ
byte	(K,=/@1A2J3H5B6I7B;c<J=J?KAdBBJXKINDRBT;WFXKbGdGhJiIkJlI
byte buffer	![,K-T8IJKKJOKTG
byte data	!H9T
byte handle	KJ
bytes	"J#E&@'C*C0:2B3G4F6>9G:D;V<D>F?G@KDFF<IIJIL;M>N>ODPBRFS<TAUHVZW;XBYIZC]]^IaXcTdEgdhIiHkKl8
bytes 0	!X
bytes 1	!S
bytes at	SK
bytes in	!a(H)H,K-F.Y5I7J9K;KBEGKIJJKLFNHOCSJTDVJ_KfIgCkJlJ
bytes num	,V
bytes of	!TKH
bytes read	-IKJLKSI_SaWfU
bytes received	(F.H0J8F9EFJJ@MJOJQKVHWG[G]IlG
bytes s	!V
bytes sec	!Z
bytes sent	!GVSgU
bytes transferred	-V.X8UBKOSeSgJ
bz	!A'YISLFSJ
bz 2	!@'YISLFSJ
błąd	!E&H,S/SFIGGKKLKRWSJTXiEjF
błąd krytyczny	!I,V/WRV
c	#5%@&G'8(V)1*X-G1G2=4D5J6=7E8G:2<H=?>UCJDcEFFDG4HUKDLBM/OCPDSEV&WGX9Z,^I_:a?dFe1f=gCh7j7l,
c 0	![
c 1	,G/E0H2T3U5?7J@HABFIHVJIKCNEPK_JaGjUkJlI
c 11	!G(SiU
c 1183	aS
c 1207	!ISG[V
c 1338	!b(HLFSJ[EaG
c 1394	SYaE
c 178	"JcW
c 2	!G(T*V-SCJDTFURI
c 226	!4"C*I+D,G/W1;5_;KAJB_GH^Ib<dKi>kK
c 228	!?5G?W@SAUTH^Y_HbUcJiHkK
c 231	!D,^1K3B4U5SBHHGTU^GbYjSk<
c 232	ATCUiW
c 235	5H7J8J;JBEHVKARXSJbUiW
c 285	)T+T,E-D1V3H4U5B8D;GBEGTHUK?RHiDjH
c 3	!D"X,T1X3JBKRHSITSbVkV
c 393	!J.U
c 4	!X
c 453	!;,H-I.K5G7U8KBAK^bFc@
c 600	3V5KcV
c 622	"GcY
c 7	!U
c 848	.T
c a	!V.JOJST
c c	CT
c cipher	!X
c connection	!Z
c data	!e(H.G<J=IKGLBS>aJ
c e	7ITY
c fatal	,Y1KRDWX_WiG
c file	LS
c in	!H0TBTIILGQTSJ]T
c ipaddr	!U
c k	!H1X3I=I>Y@=AKPSQXTKYDfJ
c key	2K3K5D9W;H>WAJ
c keys	!:&J*K.K/F1J3H5G9F=B@]B>DYFGIEKJLIPHQ7RFSJTKYViFjK
c net	/WB]LISGTDiH
c o	!U
c out	0V[S
c pem	AYQSYV
c plink	&AB?GIRcZKiBjJ
c program	!HDXHYSG
c pscp	RJST^UbF
c psftp	!G"GBDRYiHkW
c python	!I/VdT
c run	!U"T(IbH
c s	*X2J9G
c scripts	!G,I-T8WKWRTiT
c server	9S
c sftp	!?"@,D/V1D6I7DBHDTKFTYbHiUkJ
c src	&V<K
c ssh	!DNW
c url	!V
c users	!I"<)I,@195I7G8T9I:K=>ACDYF;GAIUJJN;PER<WIYGZI_DbGdFfChGi5jAkElJ
c windows	!D=UITbIdTiS
c work	!?.H0UAJLY
ca	!a<HBGKGOUSKbK
ca https	!S
cache	"I*H+J-E.H/T0U1H2H3Y8H;B<C=HAIFKIBK?LIOFPIRBVKYI^J_IbIcJdUiHjHkD
cache and	!JQT
cache enter	!KQT
cache key	!Y
cache miss'	!I3UHT
cache y	QT
cache you	5X
cached	!G,F5[7JBHKGRJTDdW
cached for	!@5ZQT
cached in	!H5U
calculated	(T
calculated does	!U
call	!V(I.T/J3H5H8IAJBJCJIIKKMKOJQGRCSK]K^IcKgIiBkV
call failed	&G,[7GTJkY
call last	.I2FIJQIgK
call to	!W9I
callback	!G"I%F&U*A+J,9-:.I1E2=3H4E5^6E9<:K<W?JBTCUEJGBHBIBJHQSR5T<WAXJZJ[V^J_BaIcIdJhEj>kDlJ
callback confirm	OS[S
callback packet	KVNXcJ
callback returned	!;&>,H-G/G3K5A9I;VAWBUCXFUK>LJQYR@SHTJjG
callback set	!?&[<[GKWI
callback start	!J
called	"J+I,K.J5X7J8W9G;JAKBHFKKDLHSKTEbJiK
called for	!a
called result	!;5Y8W9JKJ
caller	!Z.UOSSFaI
calling	!V-I3H;JBFIHKTLJNIRTSCTCWXaKiH
calling open	RW
calling the	!f-JIKKCNJRKSFWX
calls	&WBVPY
camel	/E0H8H<J=TFU[JaHfGkI
camel component	/F0H8H<K=TFU[KaHfHkI
can	"A&K(J)E*E+J,G-@.I0K1?2D4E6G9D:I;G=J>ABSCTDGIIJGLANFODP:TCVGWFXHYBZ]]KbIgHlI
can be	!KBEQKRGZVdSiI
can continue	"G*J1I4I5FBSDKKKPEZX
can find	kT
can happen	!FKS
can not	!FAUBVHTYJ
can read	!ACV^U
can use	!V5T
can't	"C#A%@&H'G(C)=+H,6.408102U4B5X85:E<J=8>S??@EAKCCDGEDG4IYJ?K6MDNAOFPTRTTEUJVXW6X;YJZ=[K]D^>_HbIc8d9eFf8gCk6l<
can't access	!H3ULV
can't be	,A-K/E3W5W7I;KBAKIRUiVjJ
can't connect	&@,=-V/:2U3J5S6J7U;E=JPITCWK_TdIhUjYkK
can't create	!YSG
can't find	5J6TiK
can't initialize	!;/U6J@VFSQ^YU
can't open	"K.G/F0J1G3F5U6G7K;K<>I[KHL;OEP[QDTEVHWK[G_GfIiHjHkJlI
can't retrieve	!I"VbW
can't save	!<5ILXSZVV
can't set	RFSJaWiK
cancel	!6"@%J&C*G,E-=/C1I2H4J5A6J7H8B9A:K;B<H=F?F@FA=BAF7GdHIJGK8NCPbRYTDWHXIYIZG^K_DbGcIfChEiBj=kFlK
cancel for	FGGDP@QVRSiF
canceled	,W/XWV
cancelled	!S3K5UNT_J
cancels	QT
cancels connection	!KQT
candidate	5SBT
cannot	"?#@%V'5(()8-@.I/U1D2G3J42687I8<:5<J=F>,?DBDC)D7E5F@GYI8JDKBM8N:PYQDSJU=W@XDYFZI[^]U^D_5aUb6dCg-h@i<jIk5
cannot access	!Z,K/K1H5I;Y<EAIBJHIIBKVL@SHYT
cannot answer	!>3HGVPWRUZS
cannot assign	/I6V7S
cannot authenticate	@VAVjU
cannot be	!/"G%Z)K*K,>-E.T/Z0G1G5Y6J7G8E9E<T?IB;CIDKFDGUHGIGK:LJNHP;Q@STWJZH[S]I^A_FaCbEcDf>i<jEkE
cannot change	!J.@0K1S5KBCIFKKLWOAR@TJVT[Daj
cannot chdir	!A"J+W1E3T8JAVKHLIPVSJTIbJiH
cannot confirm	!B5Y
cannot connect	!3%J)G*A+K,Y.F/]1F2@8?;D<D@KG>HJKKL7N:OJPFQFRZS=TZW@XD^J_IaIb@cDfWiUkF
cannot create	,J.W/K0X5H;D=E@IBEIFKHLXOKPHRGSJVHa<eEfJ
cannot decode	!H;EPUQT
cannot establish	!9*T,B-V2V5J8J9UBBKENVPGWIXSYV_WdUlS
cannot execute	bU
cannot find	.I/F5H=KIXKKOGVWaJfI
cannot import	!]
cannot initialize	!="T)V.J1X3J5FKENK_IbXfW
cannot invoke	!U
cannot list	8UKWRK
cannot load	!c;X=I@JABIILDPJQKSHYCfH
cannot log	!I&U,K/K5D6GB^LJPSRASKTGhYjZ
cannot make	!B,S;U@IA]BIQCTUlU
cannot negotiate	!>*T2[3F5F9V;KKKN?TI_Jc[f_kH
cannot open	!i&D.C1D2K3T5J;K<<=GBCHGIFKKOWPJRAS?TGaDfI
cannot overwrite	!CLIOW[T
cannot parse	!3%K&E,K5H9I<E=G>G@WB=FGKKNHPaSKTDYTfJiF
cannot prepare	!S
cannot reach	!E%b&>,X7WKKTU
cannot read	LGQUSEYI[W
cannot receive	!F.U
cannot recv	!H3WkK
cannot resume	!J]W
cannot start	!Y"I/H5DBHPKRESGTGWVaJbIcIfG
cannot stat	!_1D<FI?L=SXVB
cannot store	!BLWSXaK
cannot write	!?+J,I.J/J0F1J3I5B<KBGGKHVLURGVHaTcK
canonical	!K
canonicalize	!G+E/J1b<IICLTRJkF
canonicalize no	!>1_<IICkH
cap	!>&X,G5G<ZBTHKIKRHTXjTkK
cap aborted	!?&X,G5G<ZBTHKIKRHTXjT
capacity	![
car	!J,W-I/DKHTTdTkU
car l	,U
card	!I%V
cargo	!I4TBH
carry	!JQT
carry on	!JQT
cartella	"K,H.@/J0K1W3G5F6J7K8IBKKFLZOFR@TB[J_JaKcJfHlJ
case	!g"I)I,I-A.B1=3K5I8;BGK6RFTG[K_EbIcJf<iU
cases	.V1U
cases you	.V1U
castle	!V
cat	!_1I3V7V;Y<D@KBCCIIELGRGSBTTYJaFdIiH
cat etc	!X7W=HSITUaJdJ
catch	!fBFKHLJRES@aHiK
category	!F-W/JSJ^T
category info	!F-W/JSJ^T
caught	KHMURUiU
cause	!Y"K,F-A/B6H7IBYFSK@R:SITV_BaTjSkJ
cause of	!JNT
caused	!H"K%E'J(F)7+G,H0B1J6I7F8W9>:K<U>J?BAFB?CFEIFBG;IAKUMFSFVCWFYU]H^?b:dHeHfTgIiGjJkIlA
caused by	!K%F'K(H)<+I-E/U0D6J8H9B<V?DAGBACHEKFDG<ICJ@MJSGVEWIYU]I^Cb=eIfUgJiIkKlF
caused connection	!D"J,A-X/B1I7E8]9FBFKZN6RDWHXJ_BfIiJk>
causes	!ETWjTkU
causes of	!ETWjTkU
cb	!V%T.T7J[KkT
cb home	%T.T[K
cbc	!H*i,I-K1J2D3I5F98BJKGRHSJTIfJkJ
cbc blowfish	*W
cc	!V&K(T*K,J/G1F5G9K;JBCLGRTTHfD
cc 0	!S
ccc	!U
ccc 0	!U
cd	!I#J%J'J(G)J*F+H,K-?.<0B2I4F5^6H7C8E9E:K<:=I@IAGB]EKGCHAI>JKK0LnN<P>QGSVTDV<XIZF[:]G^G_;a=bDcDdHeEf<gHhJjIk?lJ
cd access	!B.FL_OHSX[J
cd fatal	!A"E-H/<1@4J5f7IBgK7NBPKRHTJ_@fGi>
cd path	!XLJ
cd srv	/W;TBU
cd upload	!VIGSKaJ
cd var	!J;TBKLS
ce	/E3H5V6WBJSIaT
central	gT
central https	!X
cert	!Z)J+E-T/F1J3J7I9J<G>KBCIKKUTBZJ_VdJiUj?
cert date	!W
cert pub	!SBEFViYjE
cert type	-WKYTF_X
certbot	!_
certbot failed	!^
certificate	!v"=%J&A(I)I*F+H,:-?.E/:0H1B2S4W5T6B7E8D9<:K;7<==I@HB=CKFFGIICJKK4MKN@OEPHR5S>T7VJWCXIYH[J]I^G_DaGbDcEeKf@hJi8jBkElE
certificate chain	!X
certificate for	!Z
certificate from	!Z
certificate has	!f
certificate in	!W
certificate is	!S
certificate or	!32X4U5THU
certificate problem	![5G
certificate routines	!W
certificate signed	!U
certificate verification	!Z5C
certificate verify	!^5I
certificates	!Z3GBHRFTJ
certification	!T
certification path	!T
certs	LS
cest	!V
cet	bU
cf	!W-JKKWW
cf gg	!T
cf npqrv	!T
cfg	!D,U-U.T/I1S2U9Y;IAGKILVNKST
cfg to	!J.V1U
ch	)T*H-G1I2C3J9V;J<JAISGiH
ch ethz	!G
ch net	!J6E7VdU
ch nio	!HdS
chain	WV
challenge	"H%^&F-IBCKHiC
chan	"X)[*I,K-C1U5J9JBELJNFREVW_CiIkJ
chan 0	!S)U-I1UBFRFVX_KfTiJ
change	"]%I&<(K)C*I+J,?.90D1F6J8>9D;;<:=J@UA@B<CJFFGHH@IaJIK8LUNDO;PAQ>R0SHTGWBXJZF[:]G^C_Hajb=cBdJeIf:hHjFlF
change dir	!IIW
change directory	"G&I)K,H.D5D8F;@@XADHJIBK@LfNJOEQERFVGWIYW[GaGbJfD
change locale	!U
change permissions	S=a^
change remote	!XLJ
change the	2T5T
change timestamp	!I.FBJLFRDS6VXag
change to	!ABJIKL^SV[K
change your	!D"[REZJiH
changed	"C#E&F'K)C*A+>,E-H.@0E1@273~4D567B9<:H;H>JAGDJEFFIGCHAJCK7MJO=PFQ<RJTCVGWGX@Y@ZF[@^?bAcEdKeDfEgFkJlB
changed 0	6U
changed 2	!V
changed and	!I3]5>
changed at	!C3]5I
changed build	FS
changed false	*J+G2I3D5U7I8T9I;I=JFKGKJKKGPIQKSKXGYIiTjS
changed for	5J
changed host	!]3W5EHJ^E
changed it	!F3X
changed on	!I/KRVSVTTaT
changed r	3Y
changed sftp	3c5A
changed since	!I3Z5J
changed the	!J3U
changed true	(U
changelog	!d,CKGQGTF
changes	!Y3J5IFVRGjX
changing	!U+I,J0I5G8KBGKGLUO>RITKVE[H]K
changing mode	!VLJ
changing the	!J.V1U
channel	"S#<%1&"'=(8)e*!+.,I-!.@/?0@1r2=3!475!6/7<9!:>;!<&=+>>?4@)A2B!C8DCE>F)G(H8IJJCKBLEM6N!O;P!Q!R!S?TJUEWeX-Y,Z5^[_Bbid0e9fqg<h*i!j+k@l+
channel 0	!B"U%J(K*H+J-B/T2I3J4K5D6J7C8@9J;J=KAIB:CJEJFFGGIHJIK8LFMJNERHTZVIW]XK[K^X_=aHbYgJiBjDkClF
channel abstract	!T,K
channel annotated	!T,K
channel channel	!J"V)WSIfT
channel close	!X
channel closed	,D-F.F/J1V5I;KLHNJSGWF^W_?bZcHfV
channel connect	&J)W,E1TKGRITFWGcVfX
channel data	!FaVfF
channel direct	!T
channel exception	"A&I)E*I+J,[-C.H/J102H3H5H7U8;9G;F@KAHFEGIJFLJNEPGQHRFSHTEWYZI^AaJbWcEhFkH
channel failed	!>/U1SWTfH
channel failure	!JfZ
channel is	!C)c,C/H5F7J8HAEBGK_LHPJQJRDSITEWA^H_UbHcVfSiJ
channel java	)U8VRKc[fI
channel message	!@"U)T,J1_TIfX
channel open	!B"Y&C)_*I+I-B.80@1d2F3C5@7D9B;F<E=FADB@CKHEIJJKNCO;PFQFRCS9T4WT[;^FaIcTfUhJiIjKkUlI
channel opened	!X
channel polled'	IS
channel py	!F1WKWbWfK
channel rb	1I
channel req	fK
channel request	!G)X,A.G/F8>BFK;LFNIRISFTBWJ^H_JaIb^cJfbiJ
channel send	8WKTc[fH
channel sftp	!V*J,>->/C2I3H5D7G9F;D<F@IAFBCHGN@PHQFRCT8VSWAYJ[W]V^I_4bDiJkC
channel stream	LT
channel success	!T
channel will	!T
channel'	IS
channels	!S,H/Y1G5JKHNJSKTG_HfJ
channels closed	!Z1JKJ
char	!S.J/G3GKISE
char 1	<S
character	"U+J;VKINDSKcUkI
characters	"?%J&J'H(F)K*J+[,B.A/:0^1J2J3D4I5C6^8F9H:G<D=E>H?I@BACB<CDE=FFGIHJIEJIK?L>O@P@Q=R:SATCVIXFY?[E]E^B_?aGbFcBeIfDgBiXjClG
chave	!F"C%H+E,G-G.E/E1I3Y5>7G8I9I<W@KAJCIFIGIIJKCOIPUSCTAYK[H^J_JaEbGcKfIhJiEjKkJlJ
chdir	!9&E+V.I1c3S5F8I;K<>AVHFIEKFPUS@TGV>WJ[HaHbYcKfFiFkE
chdir to	!9&E+V.J1c3S5H8I<CAVHGKGL8PUSCTGWK[HaHbYfGiFkE
check	#C'G(S*B+@.D0G1I2E698F9K:?;I<E>D@;AFDGECGTI4J8K>MFNJO5P.QfTUUIWHX=Y<Z@[;]?_Kb0d9eCfJgDiWl7
check 0	!GLT
check banner	!E-VNZTJWU_X
check by	,T/K=TBUCTKKTW
check bytes	QU
check ciphers	iS
check failed	!Y.J2J5];H?VACBGKENKPCQYRGT?YK_KkK
check host	!H3S5SHZRJ
check if	!H&T2U3S
check kexes	iT
check keys	3T4XRI
check password	!EQX
check signatures	iT
check status	!G*V-J0V2T3H9Ta^
check that	!F&Z,T3HB]LYOJSU
check the	"H&E,J-U.H/X2K3?5:9S;G<CB6FJHKKELFN@PIQTSETX_EcJfFiUk@lJ
check to	!Z
check user	!ARc
check values	!HPHQY
check your	!G&E)U-G.F/C3D5C7K8I9D;K<SAGGWNJWJ[J_GaEbFcThTiY
checked	!X
checker	9SKWTH
checking	"D&H*G,G-J.H/I1H2H5W7V8F@GAHCGEJFIGIK>L=PHQIR@TUYI[J]S^I_GbHcIdXfGkI
checking accept	!V
checking for	!T3J7W8JBEKGTVdY
checking is	!U
checking no	!K+S5JIT
checking out	!GUTiT
checkints	;G<J@GAHQZ
checkints do	;G<J@GAHQZ
checkout	!W4T;I<H=K
checkout and	!I4T
checks	!XTTiU
checksum	!V"G(h*D+J,I-J.=/D0J1G2E395B7I9?;F<F=J@JAGBGFHI>JIKDNJODPGRGSATHVKYK[Ia@bJcGfFgGhJ
checksum did	!D(Y
checksum mismatch	!B(c.B3JIKLGOISDaE
checksums	![
chemin	,H5K7[THkJ
chgrp	!JIFac
chiave	!;,J.K/I3]<VBJHYKHLBRDSFTFYXiI
child	"G/J5YPJRDSHTJ_J
child connection	!UFJ
child is	!J
child pid	,T5SKD
chilkat	!D,V-J/G2W9UBKRJTG
chilkat log	!D,V-J/G2W9UBKRJTG
chk	!U
chmod	!Y"G&F'I(F+D,F.@/G0D1D3I5B8F;T<C=G?J@HABB<CZDIHFI<KDL>O<PEQER=S5THVCWIYF[G]E^I_GaobGcIeDfHgHiEjJkH
chmod 400	;S
chmod 600	!DCZSU
chmod access	!W<KIFLCSCa]
choose	!E"SGS
chown	SHaY
chr	!T.H8T_W
chr 7	.I8T_W
chroot	!J"H)f1d5I8I<FB9I>KHL<RGSEbKfHiHkH
chroot directory	!J"K)f1C8JB<KJLJRISI
chroot stat	!@1aIGLI
chunk	!F"J,I-G8aKTNHOTTI_GaJfK
ci	"K5F;E<I?UKITJiY
ci 01	!J=T
ci host	!U&TiU
ci runner	iT
cible	!B/I7[SVTHaVkJ
cible l	,U
cifs	!aSITH
cifs 8	!U
cipher	"D#K%G&B'G(F)F*u+X,:-<.B/90H1E2.3<5E6A7B8?9&:K;G<F>G?I@IABB;DGFCGDHII?KBL;MGN:OFPGQWR=SFT7UJVHW?XHZB[F]G^G_AaGbIcFdGeJfEgFhIi:jDlD
cipher aes	!X
cipher available	!J*X
cipher c	*T
cipher client	*S
cipher found	!I*Y2G9J
cipher please	!EQX
cipher spec	!I+Z
cipher the	!H*X
cipher type	!;*b/I5G;KAIFJKI^K
cipher user	!Y*@
ciphers	!]%K*^-K2C9?KGNIQFRG_KhJkK
ciphers aes	*S
cisco	/[FUKHRWiD
cisco ios	!H,T/]FUKJRWiE
cj	!U,H
cj jdbc	!U,H
cjs	!S
ck	!J,U
cl	!Y,H/T5J6V7JKKTH
claim	!A3T8VBJKTVUkG
claim version	!E3T8VBJKTkG
class	!^"@%I(G)J+H,;.<0E1C2U3W4J6H7D=F?K@BCJFDGDHFIBK<L6O>PSR4SATGVIWCZI[G^C_=aCbCcAeKf<hHjUkC
class algorithms	!V
class def	!]
class not	![
class ssh	!5/J2Y3V;A=K@IADBYKARHTFjY
classes	;U@VAU
clave	!:"D(J*J+K,<-@.D/?0J1E3U6H7D8F9G:W?V@IAICKEJFHGIK=LFOBQWR=SBT>WGXGYJ]J^J_BaKbFcIfIhIiBjH
clave privada	!K;U=T
cle	OISJ
clean	KKSK_KbXcX
cleaning	!F&JFVPGRGSIiVjX
cleaning up	!F&JFVPGRGSIiVjX
cleanup	!I+W/T5AAJITcU
cleanup this	!E+W5CTSbScV
clear	BJ
clearing	"U3V5DBJkJ
clearing connection	"UiS
cles	!X3I5J<J>TQE
cli	!ZjT
client	"F#H%C&<'9(E)]*i+5-B.I/S0A1T2Z3I5E67798W9U:;;=<4=F>6?IBHDCEGG[IHJKLEMaN:OJP<QHRFT>UEW=XIYI]6^F_<aEb6d:e4gKh9jDk;
client 2	BHRV
client 3	!@)[/YLFSJ
client algorithm	*]2F9D
client alive	!U
client and	!G*D3K5K9W
client as	)S1T
client auth	!T&IQJRSjC
client authentication	GW
client begin	!C*U.J2V9UjT
client change	LT
client cipher	!V*@
client client	,I<JIVKJRITT
client config	!H+S5XHT
client conn	!EQXRHTV
client connect	!;&X)I+I,Z-9.A1:2A3I5H8@;X=JB?CKF@GFIAJHK:LBNUOIS?WFXJYSZV[F_IaJcHdIf;hDjJlD
client connected	!I1INDTDkJl_
client connection	,W-K/J5JKJMUNJRKTD
client create	.ILV[U
client curve	!F9ZKY
client dart	-W.FLUSW
client date	!T,I/EBKKJTV
client diffie	9U
client ecdh	9V
client emit	!E-J6UGS
client encryption	!H*b/I2F9?KFfH
client error	&K*J/GGKJSRZTFWTiV
client fatal	8S
client fmt	!DBXRI
client from	!H"T)W-G1Y8GKHbZfW
client get	!].F/J1J8TIIKCLH[JaB
client has	!V
client hello	!GMY
client host	!B/]5>BFGGRaiJ
client id	!_
client identity	-I<H=GC]YK
client impl	!H)V-J/KSITFcU
client init	!E)U,J/F8TKHRJTGcU
client input	5K
client instance	!G
client internal	.TLJSS
client into	!G2T5T
client ip	!D"JMV_JiT
client ipaddr	!Y"W#W,KKHMIRSSHTH
client is	!H"CG]KKPFRJ
client java	!;&F*J0T1C9G;J=K@IFTHSK>NGQEYJ_IjD
client js	!=*K+I/K2<;U<F=DHKIELISB_UhJiUl;
client kex	9Y
client kexinit	JJKI
client key	!J;FAUKXRIiU
client keys	!HQURJ
client library	!JSTYU
client load	!>5^<D?TASHVLH
client loop	!/%K&K)X*E+J,H-F.D/G1X2I3G4K5B7J8Y9I:J;K=K@JAJBCCKEKFKGFHJIJKULJPHQFRFSHTEWJXKZI[J^I_EcJdHfShHiGjIlJ
client mode	!IVUWU
client new	RYiT
client not	!G*A,F/G1D8_9INITJiJ
client offered	2V5FFK
client on	!H)Y-SKGTT_JfS
client open	"U-J.C2KBTFUVK[VaTiVlK
client or	FW
client preferences	*V
client protocol	!V
client put	!D;IKILUOS[Y
client py	!5(W+I-A.W/Y2F6G8K<J=J@JFJJUPJQCSVWEYJiIlG
client request	!V8WKVfH
client sent	!U-H8IKHMXNH_H
client server	*X,I/K2@7K9;LKTFiK
client session	!H*H-J2K3X4U8A9I;D@IAIRDZI^ThG
client sftp	-U/J1J;JRTSJfJiT
client socket	_X
client software	!V
client sql	!W
client src	!:*K-E1S7T8IBFGWKBPHcH
client ssh	*I-H.J/Y2T5C7JBHKERG_JiJlJ
client timeout	kT
client to	!A*f,F/I8JBERDTEiJ
client trying	!H6SNITDkIlZ
client upload	-FJUK]TH
client user	BVGGiW
client version	9JMU
client'	!Y"J&D,H.I/F1U5J8T9KIHKEOKSGTGcI
client' custom	iV
cliente	!F<IFW
clients	!D"S)Y=JBIKJ
clogin	!G*H,U3JGYRUSJiTkX
clogin error	!G*H,U3JGYRUSJiTkX
clone	!6"J&[*F,H-B/S2U3U5Z6F:J;D<D=KAIFJLDQHRGS@WG_SdIiUkF
clone 'ssh	!I4T
clone of	&S/U
clone ssh	!S&G-I5DBDKT_ViYjE
clone user	!I5UdKiIkH
cloning	!K">%E,G-S1G3]4H5Y:8=D@IB_CKEIFDKELGNCPURHTDWD_Dk?
cloning into	!J"?%F,G-S1G3X4I5[7S:8=D@IBaEJFDKELGNDPURITDWE_DjEk?
close	!V"J%H&D(H*<+G,H-X.T/J0C2B4J5<93;B<F=H?J@EAFBCCIEJFBGFHGI@JBKeMGNFO=PFQER:S>VSW?XGYG[@]H^@b=cIeHgGhEjFlH
close 0	!_
close failed	!FK^_K
close i	SK
close in	!T
close nt	!I"S_IdT
close path	!_SH
close remote	!F-KKYLHOF[KaK
closed	!C"a#D%B&'':(2)g*J,F-].B/50.1i2D314E5I6!7A8^9F:C;C<>=D>:?J@CA=CGD;EIFCGDHAI+JEKZL'M8O#P8QHR8S0T2U6V:XEYB[>]1a7bbcIe8fag4lI
closed 0	!H"G.;/T5S8?9KJJK/LIS<WJaJbVfHjS
closed before	!="E1HBJNIRT_T
closed by	!B'J(J+9,>-^.K/J0H1K3C4B596C7@8U:G;:<D=@?F@BACCGDHGIHCJSLBM=NWOGQARBS>T8UJWXYD[I]J^-_UaHbKcGd,eKf<gHhWiTjF
closed connection	"<*F,I-T.J1H2F5I7H88B_JJNIWB^JdHiDkF
closed exception	!B"K)H*I,H-TKbNA_WbJf=
closed for	"S)U8IBEZVbVfGiH
closed network	!?)T+K,1-Y.H/81T3J597<9UBHGJNUT8WHXH^C_Ub>c>dFfEhHi?jKkS
closed num	!?8HBCKdbGc@
closed prematurely	!@"F)G,J-Y1C8ZBJKYNCWK_XcKfDkK
closed retrying	5T
closed server	"A,I-T/K3?5E8GB=NKSUVV^KaUbScV
closed ssh	!G"A,G/J1AKWRJTAbHcHfY
closed the	!T"C)D,0.F/=3;5K6H7H9CB5GUKWLJT8^J_Tb?cBdKfAhIi=jI
closed unreachable	!D-E/E5A7H8WBAKcRJTB_JiJ
closes	!_BGRK
closing	!K,:7A8]9K;@=JAHB<FHGJHEJCL@NEQGSTT8WHXJaIbFdGfahHjKk>lJ
closing connection	!="S)S,E9U;IBDKELHPSRTTEcXfWkF
cloud	!Z.H@KKFPXRFiU
cloud example	!V
cloudflared	-JWV
cls	!J1J
cls chan	bS
cluster	"Y&G)J-G.H3H5E7D8C9J;GAFBTLHR<_IbTdUfHiWjEkGlJ
cluster example	1T8HKJbH
cluster unreachable	!T
clé	!>"C#C%@&='C(:)<*<+=,0-8.4/005162=3V4B67768696:B;]<c==?C@IB]C>DDG<H>I8J@K/L8MAN:O/P9QWR;S3T-UGVCW:X:Y<ZC[>]=^>_4a9b6c7d?eBf8g?h8j>k;l<
clé d'hôte	3Z5<QJ
clé privée	!:"A#J%G&D)K*F+D,A-D.C/B0J1F2E3:5:6F7F8C9@;_<Y=DB<CFEEFBGFHGIIJGKALGMHN@OIP@QVR=SHTCWEXIYFZJ[J^I_CaJbEcFdIfDhDiBjJkDlG
cm	8T
cmd	+H,D-H.C1F3G5B6J7F8G9J;W<C=J@KAKFGGHHKJJKCNHRGT]WKYJ^H_GaSbHcFdGiTkC
cmd exe	!DIUiT
cmd run	!G"UiS
cmd stat	LHVW
cmd usr	!JLWSS
cn	!^;U@TTH
cnopts	5U;HYT
co	&J,K-U.J1G6U7J8H9U;I<TFKGGIJKBNFSFfHiTjIkElX
co jp	!J,H3K6U<UQTRJSJTFiYlY
code	!F"D%4'4(D);+B,G/A3@4H5W7E8E9W:1;I>6?3A5CJD7E@F0GhHHKGLUMGNCPGQCR@S[U=Y>Z1]/^J_KcJd>f=g=iKjElF
code 'eacces'	HU
code 'econnrefused'	,V/I1H6J7CBKTBdGk^
code 'econnreset'	!T"U)U,D.I/D1W6G7C9HIJSJTBdI
code 'enoent'	!H<U
code 'enotfound'	,J/W1I6Z7GKKTHkJ
code 'err	!K&J1U8UKISDcJfT
code 'etimedout'	,H1JTXd[kG
code 0	!a.J5K9UKKLF
code 1	!H"X#K&V(I)H*I+I,J->/E0F1W2J4K5J6I8@9A;K<U?FBAGCHGJBKGMKNKOFP]R@WU[I^C_?aBc;eK
code 10	8K<KIILY
code 11	!:.WKHLYOY
code 12	!G"K)J*J-I.H/C3G=J@IGFIKNGS]_@aJjJkA
code 127	5JWS^TbI
code 128	&a3J<TBTSJ
code 13	!D-VNXTH_T
code 14	.U
code 18	!WBIiJ
code 2	!B*F,H-G.</J0J1?2J3K5B8H9E;GBAISLYO@PJRITEV^[C_IaDfEhUiIkI
code 20	!E0_5I;IKHLJSJTH
code 23	(T.J0HKKOISTaW
code 24	!XSK
code 255	!-"C#T&?,T0J3V6HBVFJHSIFLEPDQHS<_VaHb;c>fGhKiUjU
code 3	!."K*],G-H.B/G2^3F5D8I9V;KBJGIKANKOVRTSdVG[E_HaUfJiY
code 4	!3"J,I.^/H0U1I3H5H8J9IBDIIK=OURJSUTF[]^K_Ha^cCeUfC
code 401	!^SJ
code 403	!_
code 407	-IWU
code 5	*W,V.I8J9VBHKHLJRJSGTJXH
code 502	,T7TNGTV
code 530	!]BFGKRIiF
code 9	!Ha[
code auth	!J&X;G<VAJPTQHYV
code e	!X
code eacces	!^SI
code econnreset	!V
code enoent	<HITLSSH
code eresolve	!Z
code exists	aT
code exit	3U
code exited	!X1J
code from	!F9S
code incorrect	!B"J*Y-I2J9CBFJTNTRK_KgWhKiJ
code is	!E*V.G/J2W5IKGRWTU_AcJ
code libssh	!G8JB]GFJXRASHTIi=
code name	!V
code server	!G.W1I5KBGcZfJlW
code session	!>"K)K-W.H0J1;5E8I<KB^GGKHLHOJR=SCTGWG[I_Wb^fWi?kI
code sftp	!7,E/A0H5C9K@UAHGVIJLTPERGSXTUiY
code ssh	!DLSMVNCXYaFkW
code to	!c"I&KBGS=_IjI
code unavailable	!ZTK
code undefined	NV
code unknown	5WXX
code'	!X
codes	"U
codice	!G"I/G5IBCLKRETKiZjWkK
collect	!bBTFUIJRFSGiUjU
collect 2	!_IJSI
collected	!W
collected packages	!W
collection	!_(I8S
collegarsi	!=7KKKRXTT
collegarsi al	!=7KKKRXTT
colons	!E6XTI
colons in	!E6XTI
column	!_KJ
com	!Y#@%C'>(6+8-I0>1I2J4W7H8G<F=B><C=DAE;FFGII;J@M9OGRHSCTJVGYHZ5^>_GaJbDdJe;jJl.
com 2022	!B"U4W5GRT
com 22	!D"H&I)S.I/U3A5B6F7?8K9T<IK<LJPFTXXT_GcSdGhWjUkWlF
com 443	!dTJ
com 80	!S
com a	.K/J3W5XBKRG
com acme	/G5VBSTK
com and	!K5W
com apple	!K&UkT
com br	!C/]RJ
com closed	!a"K
com error	"G&F.a;bBAFJLFPcR<S=^FbJiAjJ
com example	!^
com exampleorg	!U
com freerdp	!Y
com github	!?,G-K/H6V7T9SBVKVTG
com hierynomus	;ZAHQV
com intellij	!G&X-GBIHTKINU_KiIkZ
com ipaddr	![)U1J5KBHKJPT
com jcraft	!9#G%D'F(C)J+F/H0K:F>HCFDHEFIIJKMFTJUFZBaKdJeEgDiJjKlG
com jetbrains	!Y
com lab	,T
com mysql	!U,H
com net	AS
com on	/K3H5Z
com pkg	![
com port	!U-I/GBAK>NJTWWEXW_Fk<
com ssh	!Y
com sshtools	*SQS
com team	iJ
com trilead	!8,C/H5T8J9H;E@VRIXJcSfJ
com ubuntu	!Y
com user	!J/H6V:W
com v	!I3HiY
com'	"I,I1J3UBCGWHKKKRUSITEiY
com' ed	&T
comando	!K"V3JKIRJTFbWi^
combination	5J;J=J@HATBUFVRSYBZFfJjY
combination invalid	!?=J@IAUBWFVQURIYCZIjZ
combination specified	!V
come	!K,XRKTV_WiK
come back	!J_X
comm	!_HISH
comm sshd	!YSJ
command	"F%I&<'<(8)>*++^,B-E0A1E203B465H6?7?9<:9;I<F=G>F?8@AA>CFD?E<FCHAIKJ3LGM5RKTCUCV@W_Z:[*]8^f_1bid?fGg6hHiCjFk6lA
command '	,U3TBUTW
command 'borg	3S
command again	!J#U
command cd	!GLV
command done	!B"VbVdS
command error	!J3I8H<ZBZLJSGT[WKaKcK
command exception	![.KLISJ
command exec	/TBSXT
command execution	!D=TBJCVRHbX
command exit	!G,D-T/D3;5<8E<WTUVUWH^HaScViJjI
command exited	!E,F.H/V1F3H5V8_KXTHWG^J
command failed	!E"K%G&@+I-I.[8G9I<HA@BJGJISK<LBNGODPSQVR?YG_Ja7bAdIeIfFiDjHkI
command failure	KKWV
command for	!TBJIT
command from	,T
command git	!F&X3J<UBZSI
command internal	!T
command keyfile	!C1T;U<FBEPVRIYTfCiK
command line	"G+_-H1I3F7K8J9D;HKDNERVTTWG_IbAcJkH
command mkdir	!D"JbIeX
command mlsd	!Y
command nc	!ITIWVXT
command not	!V&J*I,J->/?1=3@587K8JB=IGK<L>SJTJWW^X_@bUf;jJk>
command open	BKTGkI
command output	!U
command pass	!:1GBBGWR]fV
command pasv	![
command put	.K0WOT
command rsync	ITSS
command run	!I
command scp	!C.GLDOKSC^bfJ
command ssh	!9&SKHNURIaUlU
command to	>GaU
command trust	!E-HNJYUbVfK
command usr	!F+SjU
command was	5J9SBI
commands	!Z"FLFbT
comment	!]BJ
commit	!c.I2T5KBHKDLK
commit object	!X
commit the	!T
common	!9"D#A%;&:'G(B)E*[+?,8.J0D1J2X3I6>7H9V:C;Y<7=0>ABECCDGE@H;KSM@NJPHSTTKUGV=ZI]D_IaKcHd@eEgDk>l9
common algo	!U
common algorithm	*S2V5B9UFH
common causes	!F7UTUjTkU
common errors	![BIRIiJ
common frames	KKSTTU
common kex	!92J9Z
common key	!E*H2TQT
common proxy	!J,A/HKJWXXX
common reasons	!E&VBWjU
common session	!JNT
common sftp	!</J5J8K<BBHIEL^R>SgaDf@iJ
common shared	!ILSTS
common ssh	!"#F%B&9(J+G,E2<6E9J:J;T<,=<>EBHCFDJEGFEHDIIKVL8MENKPHS>TDVIW.XB]JdAeKf^gJk?lA
commons	!;1T6I7C8U;IBHNIiJkJlT
commons 218	"U)U7K
commons net	lV
commons vfs	!A5TBJfK
communicate	TT
communicate with	TT
communicating	!=1I3F5B7HJWK[bI
communicating for	!=1I3F5B7HJWK[bI
communication	!J&b5JBGXUjF
communication with	!H&bBHjF
communications	!U,H
communications exception	!T,H
communications link	!T,H
communicator	!YTI
communicator to	!WTJ
community	!]<IQFiJ
companion	NKTT
compare	!W
comparing	!J,TTU
compat	!B"S-G9INI_I
compat 0	!F
compat banner	!C9K
compat c	!I"S
compatibility open	!T
compatible	!9*^-K/G3E5C9Z;J<JBDTTiH
compatible cipher	!D*[9H
compatible key	!D2<9b
compatible server	!E*S2W5J9F
compilation	!cLH
compilation error	!S
compilation terminated	!]
compile	!]BJSI
compiled	!W
compiler	!T
completato	!XLJTJ
complete	!b"F#J%G&A(E*J,I2H3I5H6D7J;J<A>H?IAECGEKJHKAL>MIOATDVFWDXI[E]IbBdJeJfVi@j9kGlE
complete after	!eTI
complete authentication	!G&K*K;GBVGUKKLJRVZU^JfKhKjK
complete successfully	,V/W5HBSTV
complete task	!F
completed	!U">#J%I&I(I)H*W-H.X3;556H8<ACBCGDHKK7NEPBR:W<^EaUb?cAdFeIhEi?jElG
completed after	!]
completed in	!YSJ
completed successfully	!X
completed with	"H,G1D5A7J8I9F=UGJPGQURGWC^K_UbHcIhJiGjJ
component	&J)[*U.J/70E1F6I7G<EBEIAJIKFP?RSWCXF[J^JaDbFcCf:iVkC
component file	/F0H8H<K=TFU[KaHfHkI
component home	!I)W
component srv	)W
component t	!B/I;UFJGTKCPFRSTHVT_FfI
components	7IRYTJiUjI
components asuswrt	!F,SRXiT
compose	/S
compose pull	/U
composer	&T)SKTcIfU
compress	!CLXSS
compressed	!GIK]Wg[
compressed data	!DIK]Wg[
compression	!^'U*?,K-J/I2H9ALJTJWJiGkH
compression ctos	!H
compression none	!V*?9I
compression stoc	!H
compute	!W#T&F-G/J5J7S9K;F<JBGRESGkE
compute cache	!Y
compute ssh	!U#T&JSI
compute start	,T-ITV
computed	(X3G
computed checksum	!D(Y
computer	"G-E.J1F2K5Y6I7B8I;I<JAKB?OJRDSCWF_DfJkD
computer name	"J/WKJTT
computer you	!@3D5UQT
con	!="U&B'J(H*G+J.?/B0I1B2G3Y4K5?6C9F:F;D<E=I>F?HAKBDEJFGGDHJIJJJKSLBMJNIOTPFQGR=TTVJXAYKZK]H_AaIdIeKfEgIhIi?jJkG
con el	"W,C-H/C1J3I7S:JKVOFSHbHiI
con la	!E3UTJ^WbTcV
conch	!7"G%J&C*G+J,J-I.C/H1J2E3Z5X7K8I9C:K;B<C=I?KADBJCJFFGJHGIJKELHOIQCRUSGTFWJYJ[H^IaKbIcJfJ
conch error	!:"G&D*G,J-J.D/I1J2F3]5Y8I9E;F<D@GAHBKFHGKHHIJKFLHOIPAQHRUSGTGWJYK[I^IbI
conch ssh	!J@TPTQJ
concurrent	!9,J-V3J5F7J8WNE_TkF
concurrent promise	!B-V5JJTTG
conda	,JKHcU
conditional	!Y
conditional check	!Y
conditional request	!T
conectado	,K-J/K3SKHRJkX
conectado a	3T
conectando	!],I/I7VBJGJKHSKT@iK
conectando a	!W7WBKRSTD
conectar	!E&>'J(E)H*F+G,]->.;0F1?2E3>4K5<6S7U8>9C:J;D<?=G>I?H@JAJB<EKFIGCHIIEJIK5L;O<PAQ>RVS5TdVHW@YIZH[C]F^D_@aCb=cAdGeJf@gHhGjH
conectar a	,S
conectar al	!;&I,T/TBHKJLGOJRSSFTXiI
conectar ao	!EQKRWTT
conectar con	,H/H7VTS
conexión	"E&H(H*G,^.A/:0J1V2K3@5B6D9E;H<I>KBDEKFJGEIILBMKNFO=PJQFR7S>[F]I^HaKcDdIfThJiEkDlU
conexión con	!A,U-IKUOJSKWTbI
conexión ya	,X
conexão	!I"7(E)I+J-e.A/;0H1E3=5A6C7K8X9@<IBAEJGCJIKYLIOCQBR5SATZWEXD[J]I^Ja?bUcFdHfFgKhGiBjKkH
conf	'K(G,I0I1E2F5I6G8K<G>JBEDFHIJGLYMJRISbXK[T]KbIdHgHlJ
conf d	LSSS
conf entry	!]
conf line	!F+VBT
conf matched	+DjT
conf not	,J-U<FBJLIfJiHjJ
conf'	!T.T1I;K<HLIVJ
config	!Y";#E%C&G'C(?)E*E+~-G.@/C0;1.243B4H5D667H8C9D:D;H=C>;@EABBFCFDJEGGEHEI5JFK:LTMAOCSIUGVGW@X>[H]@_@aFb;c@dEeBf5g@hCkGl;
config 'release'	!U
config config	!I+V
config d	JK
config deploy	BZFURBiTjU
config error	!DFUSKYTjT
config file	!Y+X.H0K1J5G<I=FBAHISBWK^JbIcHdKfDiCjE
config global	!W
config id	!D;V<V
config json	!V
config line	!@&H)J+i1I2I3E6K9G;J<CDKFJHIIKJHLIPEQKZKjVkJ
config md	!DITNS
config or	![SJ
config parse	!G+b,J-J5H;EKGNIPIQGfJ
config php	!Y.UBK
config prod	!H"J-J/VQJRSkU
config rclone	,J-U5KBILHfJiHjJ
config reconnect	!T
config sha	!DITNS
config shell	!BVV
config ssh	!A+S5XHTRDiUjW
config terminating	!B+^
config vm	!ETT
config yaml	,V
config'	!S&J+_<>=EHEIISG
configuration	"T#J%K&8'K(F)A+h,6-H.I/>0J1=6D7I8A9X:K;=<W>F@GBWCKDEFGGGHDIXJBKAMGOGP8Q;R3T?VFXFYGZF[J]J^G_DaDdFeIfDgHhJj6k8lB
configuration data	JJKSjC
configuration file	!E+W5SBSSJbVcV
configuration option	!:+gBHbK
configuration options	!?+a
configuration or	!F3S
configuration parsing	!Y;GAJ
configuration preauth	!G"ZBGRKiF
configuration prod	!SLVSF
configuration source	<U
configuration web	!CI]KJSZ
configure	!T"I&I*K,@.G/F1K3E5G7I8K9J<H=GBBIIKFLDOIRTTEWFXY^U_JaFbIfFiGkJ
configured	"H%C&W'J(G)D*F+H.>/F0C1<2:4C5V:I;7=G?J@BA?CGEJFUG[I>JBL;MJODS>UJVFW@YBZD[G]H^B_JaFbCcBeJf<gJhFkGlA
configured authentication	!F"I#T%J&W,E-D.H/I1I3I5H8H9J;B<?AIFYG]IKKDLFNJPFSHTEXJZH_DfHhJ
configured config	!ETT
configured key	!J3T
configuring	!W
confirm	!D%H&S,U/J2I5V8J;K<K=IFJHHIEKEOVSCV^aIeTiJjI
confirm 1	.J
confirm a	!B5Y
confirm user	%J&VPV
confirmation	!ZKJ
confirmation dialog	!T
conflict	!U
conflict content	!T
conflict in	!T
conflicts	!V
conflicts and	!T
confluent	LT
confuse	!G2T5T
confuse your	!G2T5T
conn	"G)J*I,K-E.J/D1F4W7D8V9H<HAKB?K?MUNDPIQXRBSJ_CcIdGfEhKjIk?lK
conn 0	!V
conn connect	!XTJ
connect	!D">#?%:'7(+)G*B+B,^-T.!/]0*1H2A3G4G7g8(::;@<E=H>.?@D5ECFBGHH<I8JDK:L!M'NXO!PFQHS!TfU9V!WY[*].^*_Ga!b!c:dWe0fAg3hDjEk[lZ
connect 0	!J-U/B6F9UBJKH_WfKkT
connect 2	!I&T,X-IKBTW_J
connect addr	!F7WdZ
connect address	7UdTkH
connect and	!B"U)U-IFTNIPWQVTD
connect app	!F7U;BAWYT
connect as	/J7GTS
connect attempt	,UT]dC
connect authentication	!D"YGEPXRGi]jK
connect c	/W7G;T?[AITI
connect call	,Z7EPYRGTEiIkY
connect cb	kU
connect channel	)Y1WcWfI
connect connect	!],J7TTH
connect connection	!_&H/F3?5;6C7F8IB4RFX8_IfJiHlH
connect core	,T
connect debugging	!Z
connect dial	!@,F/STTdVkV
connect direct	!>KWXT
connect econnrefused	"G&J)J*J,a-F/>1C3H5H6D768J9HBCKDNERFT5WJXJ_Gd>fJiGkXl^
connect ehostunreach	!G,D-H/I1K7aBKKKTG_JkH
connect error	"K*U,>/@2W3U7I9X;IBCRDWSXJdIiJkGlJ
connect etimedout	!T,>-E/E1H6I7@9KBHKENHT__Hk@
connect exception	!D,d-;/B1G2K5E8D9C;KBVK>PJQHR>WC_BdUfHiSjWkU
connect failed	"H%H&4)F*C,Z.B/T0J142E3>536U8A9;;A<=B7CVFBGEHEIBJIKBLCOIPAR@SDVJWYX>YJ[G^FaFcBf]iEj>l?
connect from	!I,J-]BJ_HiI
connect future	!G,T7WBJJKK@R=TY
connect get	!A,K-V/@6UBYGFKDNIR?_G
connect home	?S
connect host	!T,D/J2G3@9WBGGJTHiHkJ
connect if	!?&J+V5WBWcTiJ
connect in	!Z9I
connect ipaddr	!^TH
connect java	!A"H,?/>1S3J5G6K7@8@;F@KAFBEHKJXN^PJRHWIdHf0kY
connect native	-JTXkE
connect net	!K/C6FkT
connect network	!D,G7XTEXVkD
connect nio	!J/SdT
connect no	!I&[,E/I1V5J6J7Y8V<JBIIJKJLGRJTDkF
connect node	!J,I/I7U;W@YAINGQCRJTGY;iW
connect or	!G-T/T;D?T@YAEKKQGYXiU
connect parse	!S
connect permission	&JRKiSjX
connect proxy	!YNIWUlI
connect runtime	-VKILT
connect s	!E-D/B2V7F9SNJRHTZkK
connect session	!1"F&I)E-W/S1A4I5I839J;B<I=I?F@CA<F]GUKBLDRZSJYI_WbKcEdHf9hG
connect sftp	!=,W-W/?1]3JBCNGRCT>_EcGf]iDkElK
connect sleeping	!F/UBT
connect sock	7S
connect socket	&A*K-Z/I2I8K9>BKKaNERG_DfJlJ
connect socks	dT
connect ssh	!9#K%I&F)@*H+H,G.J1C2J6W8J;G<K?F@DA7BGF:GUHCJAKVLCNdQ>SETZVJWBYDZV_UbFcFfAhHkUlD
connect sshd	!>*T,IB@G[PZRWTJ
connect stdio	!S
connect the	!H&I,E-T/I5E7^9GASB:GWQKRTTUW@iIlJ
connect timed	!@,J-A7[8JJTTH_Fd[kTlX
connect timeout	/C3I8HB@JWK>NERJXU_GdSiJkC
connect to	"F%='H(F*?+G,]-F.'0:1D4?5H7]8A9G:?>@@AATDEFKH6JAK@L(MENAO3P2Q4S!TYUFV;Z4[=]@^Ca4b8cGddeBf2gFiGkX
connect unable	!:"F*T,U/U1H2W3J6T7U;H=JBDIGKDR?dTiKlC
connect user	!B&_AJBTG?PITHkF
connect username	!HTKkTlV
connect users	!J;EAWPU
connect using	!@&?<UBYQTjE
connect usr	!?&X@U
connect via	!F
connect wrap	/J7GTS
connect x	TIXT
connected	!b"?#F%A&2'G(>)I*D+>,?.F/!1U3?4?53637B8W9F:I;7<;?AACB=C>DHEAGKHJIIJ>KZLBM>PHQ6R?TFUHYAZE[F]D^H_?bEcJdDeCfIgBh;i4kVlh
connected failed	!D,T7U
connected host	!K,KdT
connected party	,H7VKITTdY
connected to	!Y"F#H%J&F(K+I,(/;0T1]3>4G5D6>7=87:K;<<D=G?I@DABB0CGEIF?K1LKOTQCR2T;UKVEW:Y?d9gIhDi+k[l^
connected version	!IBXFXVTiYjV
connected when	-KKFWY
connecter	!X
connecter à	!X
connectex	!?,Y7DTVdC
connecting	!B%I&f'G(A)B,S.80F172T3J4H6B7W87:D;H<V?BBUCIFGGJJCK5L@M?O;PKRTS?TWUFV<XIZ<[F]D^Ja?b=cHdUeDfIgCi]lJ
connecting 4003	,UTV
connecting from	=SFTLS
connecting just	QT
connecting to	!J&c'I(G)D*J.>/I0J194J657Y8>:G<X=H?FAHCJFHGAHCI6JAK=L:MANIO@SAUGV@Z?[I]G_TaEb@dUeHgEiY
connecting with	%J,J-J/J2K5J7H;J<IBVKIQIRETUjI
connecting yes	RS
connection	!G#@%.&J'((!)S*F+B,]-h.80&1S3H416H8Z:.;><8=7>-?;@=A:C1D.ECFAG7H4I%KaL!O!P6Q8RJS!TXV,WTY6Z6[!]1_Xa!cBe&g-h?iIj>kU
connection 0	"F)T7J9U;EAJB>FIGHKFTCYK_YcYi@
connection 1	,D/G1J8?;YAXBJFIGTK>PGQTTD_TfHkG
connection 10	!J-V
connection 13	TF_Y
connection 5	!G*Y,I-72Z9XKANETK_S
connection abandoned	!C3T5S
connection abort	!B"I,@-T/@1H7D8[9EBFKWRDWHXJ_AfIiJ
connection aborted	!G-B1I3V5U8@BHK^TJ_GfJ
connection all	!C#W&;-KFGQERYiS
connection anonymous	!X
connection as	!E/F1HR_fBi[
connection attempt	!E"G.F/T1H3I5DB@JKR:SITfWGXK^JfKi?
connection attempts	!Y
connection authenticate	!I?TBU
connection broken	,GKJMV
connection but	!F5IBKTUiGkXlK
connection channel	,V/U1EKH_F
connection client	!K_Y
connection close	!F,G-Y1J3K8GBSKTTC_TfHiVkT
connection closed	!-%J&;'F(D)^,<-U/C0B1_2H3<5A60879A<G=J>F@IDCGGI:KDL6M3OAPIRFS;TIUDV@WWYJ[?]Ca;dUeFfhgBjSlC
connection connect	!:"K)I,U/J1?3C5B6E7U;JBGQTd]
connection connection	!F&K*J,<-S.E/J1V2J3H6I7E8U9@;JKXPUQKWJ^J_EbGcEiElK
connection container	!^fI
connection could	,X-K/J5K7WBFKETEkU
connection details	!C&D;T@YASTFYVjY
connection disconnect	,V-[BCTHiIjH
connection dropped	,E-?1X3J5A8YKUNCRITE_BbIfF
connection during	,F-Y9EKBTK_W
connection echo	BJ
connection end	!K-E8V_I
connection eof	KXfI
connection errno	!T
connection error	!W"E#V)I,S.I/J1A6;8=;FFVGHJVK-LFMUN@QJREW<XIbHf@l@
connection established	!^&K)J+H,4-U/@2F3D778@<H>KBJJVMCNSTEW;XFd>i?jBlU
connection exception	!@&J*W.A1G6I7B8Z;3?H@HA<BEFCGDJ0K]LEMIOFPGQ:R?SCT6W4XDYJZG^1b:dFf6hSjJkTlB
connection failed	!<"K#I%G&3*<+G,U-H.5/d0H2D4I5G7V839HCJG=HEIDJWK7L<NKODP?Q:S;TfVGX[ZJ[I]J^9_IaCbEeKf=iZk<
connection failure	!F,XkK
connection for	#U&J1I5B8JB=TXXX_IbIcUfIiIkG
connection from	&I,B-J2I3C5C8V9C=KBKJKK;M_NFTEXIZUbEhEjG
connection getaddrinfo	!H,J-J/V1J6W7KRETHkK
connection has	!:,I/J3=5E8BB<KUNESTTGVV^JaUbScV
connection i	!KQT
connection id	.U
connection info	!V,H/G;GAKTFZK
connection is	"?)H*Y,@-X/?1X2T3K4I5H6I7A81;GAFB=HIJJKAN^PIQHR?T=U_W@XH^H_XbAdJf<iDkZ
connection java	!;3C5@8J?SBXNSTJdUfK
connection js	!UBIQT
connection log	!E,T/X_JiS
connection lost	!G"5#J%K&9'K(H+D,:-X.J/-0@1@394G5.6@7H8a;:<A=E?J@GAGB)EHFIGHHDI=KkL4MFNUO@PEQ@RFS8TBUKVAW=XCYG[@]I^1_SaAb9dAeIfKgKh6i?jDlA
connection message	!B"U)U-IFTNIPWQVTD
connection method	!GBHRUZV
connection object	9S
connection ok	!U
connection on	,XkF
connection pool	!Y
connection py	.G2JATBJIHLGSI
connection read	!?,G-X/E1U5I7I8EBHNHRITE_KkI
connection refused	!a"4#H%>'I(J)6*9+A,h--.=/*0E1+2:314H5=6F7!8A90:J;><A=C?E@EA@B.CFEEF;G=HEIFJ>K5LBMCNBOGPCQ=R!SCT!UIVHW[YFZI[I]F^8aIbBc=d8f)gKh<i!j4kh
connection refused'	,TkK
connection remote	,W1E5H8JBKKHRU
connection reset	!D#H%I&@'I(G)U*8,B-Z..0I1b4F5W6<7H8I:J;I<K=?>H?F@HCDDFE@F?IFKaLBM<OCPAQ>RJS;T(UIVHW:X8YF[G]I^AaBb=cKeJgHhDi;j?kJl>
connection server	!VBKRKVU
connection service	,KJZTI
connection ssh	7JKFRKTW
connection start	)S1T
connection terminated	!V
connection test	!;7S;U@VATBVKVTTjUkY
connection the	,E-K5TKERZSVjT
connection timed	"=&D):*G+H,!/*0K192>3A5=7^8+99;F<J=I?K@JAIBCEJFIG@HHIIK?LIMGOKPKQJSGTbVKX[YK^HbGcDdgf;hFi<jEkJ
connection timeout	!U,?-C/C1I2J3K5G7c8;9AB@JEK<NETX_Ddb
connection to	"]%;&X'J(H*9+4,F.?0@3?4?5F6V8^:H<I=H>B?E@HA?CFDHG/H8I>L+M.O:QBS-TJUAV?WCX,Y>Z<[@]>^"_Da<b]eFfFhAk9lH
connection transport	7UdT
connection unexpected	!G"J)X-H3T8IK9NHRU_KbUkK
connection unexpectedly	!U-?9GIJJHKJNE_HaHfD
connection was	"E)G*T,5-W.B/>1:2Z3>5/7F8U;IB5FIJJNER8SEWAXK^>b=cBfB
connection while	![KJ
connection will	5HBWRGjS
connection with	!J-D/V1A7U9IB]NHRE^E_HfIiE
connection'	+Y5DBE
connections	#J%J&A'J(G)E*>+F-8.@/;0E1E2A3I4H5J6=8D97;A<C?H@GACB*CEDJEJFDG@HFIEJDK<LBMIN6OEPEQBRHSDUKVJW=XZYFZH[I]I^^_gaDb[cDeGf9gHh3i1jBl<
connections are	XU
connections error	RJkZ
connections from	!G,KBK_^hI
connections on	!X
connections only	!6,E.C/H3K5E6K8J9JBEKFLHRFS@TE^a_GaJb_fIkDlK
connections to	!T5HXV
connections will	!H
connectivity	+S/C3K8U9K;KBSKER=_JkT
connectivity on	!V
connectivity ssh	5SFT
connector	"E,]-D.</T0I1G3E6I8C9S<HFVIIK<NEQEVKWI[G^I_HaEbJcEfDjHkD
connector ''type	LSSJ
connector failed	!@dT
connector id	!FBUFYLTRJSG
connectors	!U
connecté	,K/ITU
connecté à	!U
connessione	"E&K(K*G,V-F.C/@0H1H2J3B5C6G7T8C9H;IAIB?FGGBIKJIKALBNGODQJRCSETZWKZI[G]J^I_EaGbGcGdWgJhJiUkFlU
connessione a	BEi[jV
connexion	!B"I#C%D&='C(5*I+>,^.6/I031?2=304C5-8093:A;><:=B>B?D@BABB/CDDFE@F=G=HDI6J?K]L5M@N8O,P?Q4S0T[UDVAW:Y>ZC[9]9^>a7b6c4dSe@f7g;h8j<
connexion a	,H/H7WKITTkX
connexion au	"K-I7IKHRVTX_KdU
connexion ftp	!KRITFlX
connexion n	,U
connexion refusée	"F,f-K.J/@1G6H7HBEKEOIRESGT<XK_GdIiIkDlI
connexion sftp	!9"D,X.D1I6T7C8JBIIHK@LIOHQIRASFT]XK[K_EaIbKcIfHiKkIlH
connexion à	!a/GKHRD
connnection	-J
connnection to	-J
consider	!V.T1TBKPIQF
consider changing	!J.V1U
consider using	!U
console	!a
const	!Z,J
consumer	!_,D8TBJKVLJRFSHTI
conta	!="X.E/GBVIHKFLKOHRISHTC[KaGbVcHfK
contact	!Y#J%J&E'J,D-G.S/F5A6J7JCJFHGFIFKJPGQHTEWGXJ^E_9dJeKiDjJkFlH
contact support	!V
contact your	!8"S&G,J.T/I5DFJGIIHPIQJTGWI^I_EiIkJlJ
contacter	!H.U0TST
contacter votre	!H.U0TST
contain	!B"H(K*I,G-V.I/?0W1F3@5D6]8F9C;W<D=J@JBHFGIHK>L?OHPEQJRCSCTFWJYZ[K^F_SaIbHcFfBiGkTlK
contain a	!F/J0J5K6^<J?S@HLGPJQCSJY[fK
contain an	!FQV
contain ssh	!I/I3J9IKERJkY
container	!b"H&H'V.E/J0J5C<JBHIFLGOURHSETJ^H_JbGeJfE
container not	!^fI
container process	!]
container sftp	!T
containers	!U.F3I
containers json	3I
contains	";#I%E'F(@)J*B+Z,@-J.@/90X1H2@384G586^7H8?9<:G;B<9=B??@8A7B9CDDJFTGFHFIEJEK7L<MUNIO?P?Q6R9S>T@VGXEYUZI[D]D^@_:aDbCc=dIeHfCgThHiXjAkKlF
contains characters	0ZOHSK^I
contains illegal	!?/E0V6YSK
contains invalid	!5"F+^,J/E066X8J;FAKBGEGKFRGXIYI_CcHgGiY
contains key	?H@GAHFXQIYF
contains work	!S
content	&S(T.I5I;JBAGJOIRBSWVVZS[JiF
content merge	!T
content plugins	SU
content to	&U<WBHRHSTZU
content type	kT
contents	!T.G1T3G5F;^=GAIB=CCHAL?PBQ;TIYD]TaEcWfJiJjK
contents retained	!ZHF
context	"G&H-K/E1J8J;G<I?JBJIBJTLVOGPJQSRBVKYH[V_CbHcKeGiGkIlW
context deadline	!T5S7ITK
context on	lV
continue	"E#J(J)J*H/H1G2H4GAJDIIGJJKHLHPCQHSITEYJZXdK
continue connecting	5V
continue keyboard	G[jJ
continue password	!CB?RAZbiFjJ
continue publickey	"H*K1J4J5GBYGCKKPFRTZ!
continue y	!^
contraseña	-I/I1J3D5HKEQXRITG_K
contrib	!U
control	"F&F*J.D/T1E2J3C5?6K7C9D;HFIGIK<LDMKOCPIS<T]XI[J^VaFb@dFhHiBjIk?l[
control connection	!<,K-IJGKENKT]_F
control master	!D/UITTJ
control persist	IT
control process	!]5JBISKTK
control socket	,H-F/ITDkFl^
controller	!S,H3I4T5IBJIY
conversation	!X
conversation with	!X
convert	!D,I.X/G1F5I8J<B=E>Z@HI9KDQDVEYI[ScIfG
convert open	>U
convert status	!9,J.Y/H1K5K8K<J=HI?KELVVF[TcJfG
converted	!AaJg_
copia	,K/G7WKKSVTV
copied	#W(Z,K.J3F5JBGIGKVLKOISDjT
copied file	(Z3IIKKU
copier	.SIK
copier block	.SIK
copy	!?"D#D%B&<'H(S)B*:+@,+-6.S/E0Y1/2@314F5;778E9G:G<V=>>H?H@EA9B=CADJEIFJGIH;JBKULVMHQ;RHV_W:XEYD[F]C^Yc5dBf2hAjAkFlD
copy failed	IULJ
copy fastq	!D.Y
copy file	&H-K/G0J1I5K;UAJGDI?KCLWO?PURHV=ZIaFbYcK
copy files	!^.I
copy googleapi	!Z.D
copy id	&F6S<[LK
copy set	aX
copy srcfs	IS
copy update	!3&H(I-K.U/G0Y5G9K;J<HBDIBRGTGV_[H^F_UbIfJiJjK
copying	!J"G)I,?-9.S/C0H1:3D5F7I9FB?IGJWKaNCRASWT;WG[G_?aDbCcEfBiHkF
copying file	!I-C.T1C8FK]SV_K
copying files	-K8HK^
copying the	ST
copyright	!V
copyto	!B
copyto update	!JLHNTOUkS
core	!S":#I%K&[)E+G0H2G4H5H6C8V<]=D@IBFHCIFKENTP@QBSJTWVEWBXHYCZH[E^Ga?bAcCdDf<hIiIk<lK
core 2	!J,T7U9SGUTT
core example	KJTW
core exceptions	!Y5DKJ
core git	!I&U3SAWRJiG
core nested	!C5I8VBGLS
core pom	!W
core socket	,T
core transport	!Y
cores	!S
corkscrew	!G,J-D/FNBTKWa_HkI
corkscrew no	WV
coro	.IIILISJ
coro result	!I.IIILISK
corp	,G.I/_3I6I7J:TBHIKLKNJRHSIWDXTkI
corp example	/KXW
corp local	!C/[
correct	!K,T0J3W8H9I;HAGBFFIGILDOJP@QYWJ^GbHcHdJiDlT
correct access	!9FJLIRHiI
correct and	,U7SBKkT
correct configuration	!F3S
correct length	!Y;GAJ
correct password	!HQX
correct the	"XBITTkV
correct you	3U5J
correctamente	!W
correctly	!CQSTUgTiV
correo	,I/FTHiX
correspond	!@3_;KBIQKTB
correspond pas	!D3^5ATB
corresponding	BXEKF[
corresponding algo	BYFY
corrupt	"B&G*T,H-E1J2I3C4I5D7K8?9?:I;V<@=I>D?G@;AABBCIDJEJFIGHHJKeP4Q^RBTJWIYD_FbHf@iIkJ
corrupted	!3";(d,>-?.J/G0G1H2C3G5H7C8B98;_AGBCEJIAJ7KaLFNIOEPERCSATAVS[I]I^G_CaCb?cZdJfAhKiEkD
corrupted exception	!C;TKHMUWTXT
corrupted mac	!FJIKV
corrupted on	!B(aIHSHVUaG
could	!D#H'6(H*I+E0@1]2J3H5J83<J=8CED8E@GEIBJGKDN@OBPHU9XTZ2]H^%_DdFeIfSg5hF
could be	"J&H/G5I7IBTFTKITCkI
could mean	4W5I
could not	!C#J'7()*J+F0A1]3?4<84<K=9CED9E@FIGFICJIKENAOCPIU:XTZ4]E^&_EdHeJfTg6hG
couldn	!>,U7UKILYRKSX
couldn t	!>,U7UKILYRKSX
couldn't	!6"<%;'C(@*X-H/K0G2V4<5J8I9]:F<G=4?I@6AIC<DCEAF9GAHIJ5K-MDNGO6P:Q.SUUIW3ZF[D^?_5aUdEe?f]gAhIjGl;
couldn't agree	!A*[2V3I5J9TBGRITJ
couldn't be	!S#WBIiUjV
couldn't canonicalize	!;1b<IICLTRJkG
couldn't connect	!=#I%J&T)>*J+H1B2B3S4G6V8J=D?G@EA>BWFFHBJEKELBP=QCSFVIW@YE_BbHcHfDhHkUlG
couldn't fetch	!T
couldn't get	!3&J1E<DIBLbRES]aG
couldn't initialise	!B,E-F.F/C3D5F6K8F9JBFLHNDOJRCSFTI_IaJbXf]
couldn't load	!9>W@ECKPHQB
couldn't login	!J,VRKTVkX
couldn't open	SUaI
couldn't read	!;"I,Y-K1;5B6H9[;JB=K<N<RKSX_IaJfYhSk:
couldn't resolve	!W
couldn't setstat	S>a[
couldn't stat	!B1H<IIDLW
couldn't write	.T0TLKSBaT
count	,T-H/G3H9J<IOHRISHiJ
count 1	,U5T8GBU
cp	!W"H&G'K+G/G1;5G7W8E;F<@=C@JBACJGIH@O=PFQFR?TJV<WFYJ]E_JbGcJeEfFgJiEjJlK
cp '	!UKJSFaS
cp cannot	!U0T1H<E=KHFIJOJVF[HaA
cp error	KTSJaH
cp 通常	!ELTSV
cpu	!]
cpu features	!]
cr	*[2C8G9GLEOW[HaEgV
cr 3	.J8KOW
cram	!HbI
crash	!a
crates	!U/K
crc	!B(].K0K3KIJKTOISK]JgX
crc error	!C(Y3KIKKUOKgY
create	!I"4%9&D'@(<)H*;-B0Y466H8A9E:C>@?@@CAABDC:DEEBF2GEHUI%J:K3LVMDQARFSaUHWZXHY5ZE]5^8_9aBcGdUeSg=h8i@j9l9
create a	!G,IOUSXTJbKeX
create acquire	!Z
create and	!HL[SW
create connection	!J,V-J3U5I=KBKKINITTWS_J
create directory	!U&J,I3F;I<FBBRCTJ[KbJe@iI
create failed	!?,K0W8T<SBHOXRESYTSV@a6iH
create file	!J"J%I&T+S-E2H4I6J8IFJHGIBLJOGR>TBVXWI]K^JaAbJdTkF
create folder	LJOKRJSUbY
create hostkeycallback	!IHU
create lock	!T
create new	OS
create process	!>1J5T<FHBIFLAVJWc
create regular	0T<K=KHIIJL[OJ[IaA
create remote	!E0S
create repository	!H,H1C5IBFLKSYTIaUiIkH
create session	!E7U;U@TBHNGRFTWcK
create sftp	!8"I*K.G0J1B2V5Z7J8C9G;B<AB]KCLCOHPJQHRZSBTVbJcJi=kG
create socket	!D-I/T8G9KKETW_HdY
create ssh	!B9S=KHTTT
create temporary	!T.T1VLJ
create the	!E&G/J5F=VAUQ_RHTC
create truncate	LSaV
created	!U"H#V.E0J3E7G;DBKIJKHL@OCPJRAS=VTWV_IaGbKe]iIjJkH
created at	!Y3KBK
creating	!S">#I%K(J)K*J+I-E2J3H4I6I8E9G=ECJFJHBK9L8NCPFQWR7SYVGWIYH^U_AaAb@cGeaf?hGjCkDlK
creating 5	!D7S
creating a	!K
creating bean	/J<U
creating machine	!@BUiU
creating remote	!G&J.TKDS[^XfI
creation	!b.I/F7J8H9I<SBJJWK?LJSHTC[IeVfKkK
creation complete	!^TJ
credential	!B&@.J/D0I3I5?9K<Z=K?J@TGTIIKFLGP;RYTAi_
credential id	!D"X;JRTiV
credential provided	BEQKRXiH
credentials	"F#F%B'H(B)E*A+A,2-;.</7081;2C374G52687:8=9;:G;6<6=E>K?F@IAFB]CEDKEDGZH@I;JGK5L7MCN7O?PKQCRkS:T?UKVCW<XAY>ZF[B]E^@_9a?b?c9dEeFf;gEhBiajYk7l?
credentials 49	!W
credentials are	!:"=/G0F6HGWNJPTR[cJ
credentials as	FT
credentials available	!W
credentials for	!IGXRV
credentials invalid	iU
credentials were	!GBHIIR]iI
critical	!G"V&E)J*B+U,Y-S.F1B2G5=7Y8B;BAHB<FIJILCNYOJPFQHR[SCWDXJYIbKcDdEfBiTjG
critical error	!J"Y&K/F1G7I9JB@NVRZT>WJkF
critical failed	!I+V5H;H=S
critique	!C/TRW
critique impossible	!C/TRW
crlf	!E(E.C3K5I8K;V@IAHBGIKKDOJSHYIaFgf
crlf lf	gU
crlf line	;W@JAKYK
cron	&W,I.G1H3J4J8KHSIGKHLDPTQIRBTHZUaKcIfFjX
cron user	!E5UHVPUQKSSfIiK
crt	,V-D/W3K5E8I9JBIKVLCNHTJWH_DaWfG
crt ssh	!C,V-E/X5H8IKVNJWH_E
crt'	=S
crypt	9J<S?SQJ
crypto	!]"G%I&I,I-F/G2F3E5C7G8K;@<F=J@SB=EWFGKBRCTE_HfSiFkH
crypto cipher	QU
crypto pem	!X;@?S@WBE
crypto rsa	!HEX
crypto ssh	!W
cryptographic	!T;WPJ
cryptography	![PKQV
cryptography deprecation	!Y
cryptography hazmat	;JQU
créer	OGSY
créer le	OGSY
crítico	!;&I.U/X3G5K7A8J;JBKKELFPIQIR[SS[T^KcJ
crítico no	!B/[7ELKSITU
cs	!I-T2I9HKFLINTRKTT
cs ctos	!H
cs line	!I-UISKILKNVTV
cs stoc	!H
css	!?-W.J0U5TBKJWOUSY
csv	!J"6#I%D&:'@)A*>+@-8/40c1-2C374G7;8.9::F;2<6=5>E?C@@A=B?CDDIEGFBGAH9IeJAK#N;OaP?QJR-SVT+UKVVW:XEZG[S_9aVb>dCe@f6hDi;j?
csv 18	!Y
csv bytes	,VSH
csv error	!FIUaT
csv mode	LV
csv no	<AI[LE
csv not	.T
csv sftp	!G<WIULJQURJ
csv tmp'	LY
csv to	.J0TBKOHS?VTaW
csv'	!@*J,J.9/I0E1D3I5I6J8K;J<9BDHII]KCLIOXRGSYTEVaWK]TfJgKiJkIlJ
csv' '	!KLV
csv' was	S?a_
ctl	!W
ctor	!X,I/E;B=U@SAFLJOUPKQJSHTH
ctor string	!H;E=U@SAG
ctos none	!H
ctr	!U*[-J3KKJkK
ctr aes	!K*Y
ctr and	*X9I
ctr server	*U
ctr user	9T
ctrl event	!U
ctx	!V
ctx use	!U
cuenta	!>"W&I*K,J/H3H8I:W>JBHGKKKOHPKSIXI_KiX
culture	LU
culture neutral	LU
curl	!?"5#=%0&I'<(9*K+@,:.[0?1K6?7H9@:=<J=*>8??@5ACC7DCE?F1G5H?IWJ2KYLSMVNHP-Q9UFV4W8XFYDZ>^U_Jb+dHe5g;h7j/lC
curl 1	MX
curl 2	!A"U)T,F-X.H/K1X3F8XBFLERGTEWKfJkW
curl 22	!^
curl 25	!@.]IJOC[DaG
curl 28	)T,G.F1U7I8FJDKUNGRJTX_IaJfVlJ
curl 35	MW
curl 56	!^)I-D1F5ABFKXWJXG_DfJ
curl 6	!W5JKFLFRKTHkK
curl 60	-K2E4S5b9J;IBDKHTKfK
curl 67	"@&D.C1J3H5G;U=B@KBYFFGJIJKGLFOHPCRSS?TJXIYHZK[K_KaCfDjE
curl 7	)W,S-J1V7SBBNGRDTAWG_JcZfXiKlJ
curl 78	!>.J1D<EIEL^SU
curl 79	!7"D%E)?+H,B.U/F0J192H3@5=7I9G;T<@=D>I@HAEB=CIHGICLHOFPGQERAT?WEYD[T^XaAbGcCeIfYiE
curl 9	!BBILIO^SV[Ja?
curl curl	!B5SBWRDYX
curl error	LURYTF
curl haxx	!F2T5T
curl se	!U5J
curl t	!:.E<VIUKXLFMWQURF
current	"F&^)K,D-A.@/C2T6H7J9H@IAIB?GJIHKENGOIQIT@WI^W_Fb[cHfFkD
current branch	!Y
current directory	1TLISW
current user	![
currently	"b&E,V/E1C3=7U8H9JB?KDLENJPJRASCTUWK^D_GeJfDi@jIkI
currently exists	5W
currently not	!B"[1EBJbS
curve	%J*K293D9ZBIFHHJJUKXNI_KfShHiHkJlJ
curve 25519	%J*K293D9ZBIFHHJJUKXNI_KfShHiHkJlJ
curve 448	9U
curve curve	!J-T9GJWfS
custom	!D1H7WKHNK[U_JkK
custom true	!E1I7T[U
cut	;Z<J
cve	!i"J&K+K,E-I.D/H3G5F6G8H9K;H<G=H@IAHBFKCLCNIOKPFQERESFTEYJ_HcJfFiJkI
cwd	!E1bIFOTRJaIkF
cyberduck	!W
cygdrive	!F@WAX
cygdrive c	!G@WAX
código	!@,I-K.V/F1HGYKCTJ[WcJ
d	!@"<#T%I&H(S)>,G-F.W163H5B6=7J8I:D<Y?IB?C?EJFDGEHDJ<KHM>OHSWY9];^I_DbCcEdGeAfDg^hGjJ
d '	;VAIQK
d 0	!;(I/T0H5H;JLITJ[IaJg[
d 1	!X
d 10	BT
d 2	!J(W
d 3	!FTVgU
d 77	!Z
d 9	!TOU
d a	VV
d conf	+DjT
d date	!YkU
d sftp	;H@VAK
d établir	!B,E/FRWlV
d'	!T
d'accès	!C,H7[TIkI
d'accéder	,I7ZdW
d'accéder à	,I7ZdW
d'attente	"I,@.I/E6JKERGTe_IdTkG
d'hôte	!K"I(J,B.F/Z3Z5;BFKGLJOCQHRGSDTE_JaJcK
d'établir	!D,U/TTWkJ
d'établir une	!F,U/VTW
da	!B(K,T-K.E1J2J5^6K7T8DJWQIRDSHTCWJXJdDiKkY
da der	!C,V/D7S
dados	'VKJRK
daemon	!p&D,G/F5DB<KFRGSHTAfKiG
daemon at	!Y
daemon driver	!V
daemon pull	!]
daemon running	!Y
daemon socket	!V
daily	!C1K3IISKGLYRHSXbJ
dal	!?&J*H,W-J.I/E1J3H5J8X9JFKGIKHNHOIRATHZI^J_FbKcIkJlJ
dal repository	<T
dal server	!@*H,W-J.I/E1J3H5J8X9JBGGJKHNHOIRETHZJ^J_FbKcIiHlJ
dana	5GBJLWSUjV
dans	!b5FBHTD
darf	!A/K5K6T;F<J=WLJOU
dart	"J.DBGRVSV
dartssh	-T.F3S5SLTSV
dartssh 2	-T.F3S5SLTSV
das	"H&J+J,@/B1I3D7T;F=JBUIJKINKOGRBS@fTkH
dashboard	<T=T
dass	!=)V.K/G1T3F5XRKfU
dat	!B(U0D1J<GBKIXLDOYSU[@]EfJ
dat'	!DOZ
data	"5#=%W&6+>,C-F0K253<4H5A6<8J9<:<<<>5?FCCECF<G6HFIdJGKHLTNBQUR>TGUAWFX6YJZ7]S_?bJcSdFeKf8gahCiCj,
data 0	KX
data a	(E.J0H<IKJS_VK[AeH
data app	!IlW
data at	!T
data backup	3U
data c	!]+E/JOS
data connection	8IJVKCNWTS_W
data could	!JdS
data csv	!CMVSHaX
data data	;X
data does	!A(E3I@SAJIJQW]V
data etc	!?+I
data example	!W/STH
data failed	!F3USFVXaH
data format	!BKJNKWX]W^IbWcV
data found	!B<E@UPXQF
data from	BJIXSJ
data home	!V/H7IfGjG
data in	BT
data keys	=TBJ
data local	8TCVDH
data node	!U
data out	!=I_LHOUSTVG
data packs	!S
data passphrase	PWQU
data private	;WAK
data provider	!YcK
data reads	!HaU
data run	LJSVaE
data s	!Z
data self	!G-I8J?TKFSJcV
data sftp	)U
data sql	!W
data ssh	!J=UQKkJ
data stream	)J*K-K.H/E1?3I=J@IBTGGIGNGVU_Bk@
data to	!X-H.X8EBESG
data transfer	!K/K@ULWQKYT
data users	!F+S1^IFLDfJ
data with	!F%[&G
data zip	'XCJDTSH
database	!d"G&I-J.G1H5W7I;K<GB=KFQJTJWJ_JdJi<jJkI
database is	!W
database server	/T
dataprovider	BU
dataset	!H8WRJjV
datasource	&F,WBXTV
date	!W"Z#E%3&3'A(?)E*8+I,K1G2A4F5J9J:;;=<F>6@@C?DVEIHFI7NUO@QERBSTTJUEXEYAZH]>^5_ZbJcFd]e-fEgFh?jFlI
date '	!b
date 0	!J,S2UBYRGTTiEjG
date 00	&J,K.F0SBTLKMTNGRJSFjW
date 0000	!I,T5VBUiGjK
date 0200	<UBI
date 09	!SST
date 1	"K,I/H7VBEKFTU
date 11	"W,U7V9URUTUiE
date 19	![
date 2	!C"V,K2URUXVbVdTlU
date 2024	"J8JBHKTbU
date 2025	!Z"TBGGIbTiG
date 2026	"J8UBC_TiI
date 25	!T"W.E5K=JEJFKHIRVS@c@fUhK
date 27	!&">,S.V/T5TRAST^G_JcTf>
date 3	!I,K2UJUKHXVdTlU
date 30	TT
date 4	,J.TBHGHKELKOTXVdTiVlU
date 545	DW
date aarch	!T
date access	!V"TBKKJbTiT
date am	!S
date attempting	iUjT
date authenticating	-V_UiU
date authentication	!TBJ
date automatic	aT
date bad	+V
date build	PS
date c	!FJX
date can't	!F-Y/I7I9XBKKJTE_V
date cannot	!H,STU
date child	!W
date connecting	,T-WBHGSKJNG_FiG
date connection	"I,I-Y1I8ABDMJNS_HbKfHkT
date copying	KISI^U
date could	9S
date culture	LU
date d	9S
date date	!]"K,W3I;F<IKINGSJTTkJ
date debug	"Y,J.G1K5I9F<VB?FFGFJETF^UjIlG
date dial	!?,I/W7]BBJIKHTVkX
date dist	/S6SGT
date doing	!W
date e	!=-H8AKXSWbT
date err	!J-IWU
date error	!B#H%I)J+F,52E3;6V98==@>A9CGGSHFJUKYMCPVRBSTTFVXW9ZF^2b1c>eIfEgGhFkIlE
date exception	!C.Z
date exec	!U
date exit	!TFK
date extension	!T
date f	!I^T
date fail	!DPZQK_XkI
date failed	!=.C0J2J4K5X8HFIHIRISJXT^J
date file	!I<KIILV
date found	TS
date from	!ZUU
date gateway	!I-KBH
date gems	!EWTjU
date got	5IBFKIRZSJ
date gulp	8KKW
date handler	!>"IBXGJRV
date host	1K3b5E;KHTRJiK
date http	!U
date https	!U
date info	!f"?*H,6-J.@/I0T1A2F<K=JAEB7FGISJHKAMJPJR<SJT7YJ_CbCcEdEfEhJi;jIk>lI
date initialised	!W
date install	!?"UBJbV
date invalid	!c"HBFR@iA
date ipaddr	dV
date is	,SdUkV
date jar	!GhT
date jst	!SKI
date level	"J)T,X/I1T9JFJKESTTF_FaJbUfGiH
date lib	!D"J5I6F9EGJJKKCREZJbKcH
date local	FVKSiT
date log	0T
date looking	KJTHdW
date lts	!YUJ
date main	!J,J/S7I9VTVfKiV
date mod	KWOTfJ
date msg	!H"H,VRZ
date mx	!S
date network	!G8AKXTHdW
date no	!?,SGTTIdX
date node	!=&H-S.X/H8J?X@ENCPJQKRV_FfJiHkV
date notice	,J-T<FBJfJiGjJ
date num	BT
date offer	!X
date offered	![
date on	!DCKDW
date open	IT
date opened	!ZbU
date opening	!S-JKF
date p	!^
date packer	#U7TBGKWNVRK
date permission	!<"@.X0X=TBELXOXRXSI[X
date permissions	CHDT
date preparing	ASPS
date pubkey	!X
date py	!W
date r	TU
date reading	!S
date received	!H"VbTdS
date remote	-UKKNH
date resolved	!T
date resolver	"V,S/W5EBIHUKGTJWUbT
date running	!U5H
date script	.T
date sender	"HMVNJ_J
date server	!Z-G9I<CB]FGKHNHRH_Hi:j:lY
date session	!Z8GBHK@TEaTdX
date sftp	"@,C-U.D0U1G3J5H6K7D8A9UBALVNHODRESI[YaZcTfU
date socket	/S
date ssh	"<#C&:,D.J/J2I5F7U8U;X<2?CFYJJTVWIZI_DbIdVfKiHkG
date sshd	!E"HMK_[
date started	!Z
date starting	!U
date startup	!X
date status	LI
date stderr	KS
date sun	!T
date the	!C+V,S-Y.H5T8JHTKCSIbG
date thr	!DVU
date thread	!ThT
date to	!_;J
date trace	/T6T
date transfer	GTKILI
date type	LJ
date unable	!/"W&;)Z*H,B-F1V2B3A4S5J93;<<@=W?]@VFVGYKfNaPCR8WKXJZX_YbUf=i@jDkd
date up	,UUKkW
date upload	,TBWKVSUaJ
date user	!H"IBXCIDTGYKJLHR@jSkE
date username	!U
date using	!WiS
date usr	PS
date utc	,W2T8G;IKINHTUjSkJ
date warn	!H"H.DKGSXTS
date we	!T-UNI
date web	!K"WBJQTRV
date x	7SdS
date xfr	!U
date z	!Ka[
date サー	8T
date セッ	!V
date 公開	!Z
date 接続	7YTT
date 認証	"T.TKKbU
date 転送	KKaJ
datei	!@":#I%I&E'F(?)B*C+E,;-C.7/41<2E3;4I566@7=8<9C:G;><5=C?J@FAFB8CIDIEIFGGEHII_JELJMFNAOaPCQ>R;SJT7UIVDWDXCZI[=]B^=_<a]bAc>dHeCf;hFi=jFkClB
dateien	!],GKK
dateiübertragung	!S
dateiübertragung erfolgreich	!S
daten	!],I/D5JBKSUTJaJ
datos	![ST
dav	!e.GKHOISK
dav files	!V
davfs	!TBHMWRHlH
davfs mounting	!TBHMWRHlH
day	OS
days	!["J,S-I6JKKLINJRKTKUKWTkU
days 3	!UUK
db	"U&>+K-@/51D6]8D<KAGFFHFK<L@NEPHQGR?TAXJ^K_BaJbGcHfEhJi^k8lJ
db 01	WTjT
db 1	"W&J/IBURITIdUiX
db 2	,U
db dump	!I.S0V[K
db example	!J6]WJkH
db ipaddr	!S5VBI
db php	!U
dbc	BTFSRK
dbclient	!3"?&E*H,E-V/U1@3T5;6T8;;YJKN]RFTEWCXK_WbDcG
dbclient connection	!4"B&F*I,E-V/U1A2S3T5=6U8<AJN_RFTEWD_YbF
dbeaver	!J?JBSRJ
dbeaver model	!KBSRJ
dblock	!E(T9TOT
dblock zip	!E(T9TOT
dcim	!F.WBEKTLYRVSGaHjJ
ddbj	!K,C1H5G;J<ZBBIKLHPIRIT<dbjW
ddbj key	!D<XBHjU
ddbj nig	!G,GTFdY
ddbj sftp	lS
de	!>"C#+%*&,')(V)D*3+;-^.9/Y2!3E4>7<8@9Z:A;'=?>I@'A#B7CBD/F=H'I!J+KTL+M'N!OIP!SBU1V+WGY8Z)[!^6c@d:e)fBgHhYk.l!
de ce	!U
de clé	"H(I,I.K/E0J1J3I5G6H<_BIIGKGOGQGRBSFTK_JaHiJ
de conexión	!H,X7KKFTT
de connexion	,V-G/@7U9JBKKG_SdWhK
de créer	OGSY
de datos	!W
de destino	!D,_-H/E9JKD
de doelcomputer	,Z/J
de espera	!B,E/F7VKIRDT^
de fichier	0W
de home	!V
de l'aide	!H.U0TST
de l'envoi	!^
de l'hôte	!J3@5^KHQBRKTJ
de la	!T"K-D.I/V1I6U7I8J9KBCK@QGR>TAXI_FbJiI
de lire	!G:ULJjT
de passe	)T,H-G.J/F0K8GBIKAQFRYTH_HbHcJfT
de verbinding	,Z/J
deadline	!U7ITJ
deadline exceeded	!U7ITJ
deb	.V3GLFMUNFTIWK[U
deb 11	!S
deb 12	3JMI
deb num	!DVU
debian	#V,H2J3F8KAKFKLHMUPITEiHkI
debian 2	3IMFlW
debian 5	!S
debian connected	!V
debian date	"VbV
debian gnu	"UbV
debug	"T&K'G(=)I*I+H,E.</H1J2H3A4I5I6J7I;7<E=6>8?G@FCIFSHFI5JeKKLCNUQISJVIWDXHY<ZY[F]D^TaDbDeDg@
debug 1	#B(F*H+C,I.>/J0J2J365F6C8J9<;><>=<>=HKI?JdM7NWPVQ7SJWAYCZZ[IbFdUeIgEjTk3l=
debug 2	+@1J8K9J<JAJFIHIJDQU
debug 3	8J<HBUDGFIJSKD
debug a	![
debug asyncssh	BGFT
debug client	!K6SNITDkJlZ
debug handshake	!Y
debug handshaking	!F#U7UBHKWNW
debug inbound	!U
debug jsch	BCRW
debug local	6SlK
debug message	!W
debug msg	!aBTRS
debug net	!XBJkU
debug outbound	!U
debug outgoing	!V9UKV
debug pacer	<WRJfS
debug paramiko	%K-FBWFSWUiX
debug parser	9UKV
debug rclone	8S
debug remote	,ULITTkUlK
debug sender	,I1K8IBEKJRA
debug ssh	!=#X7UFTKUNURIbVcTjK
debug time	!JMVNKRV_K
debug using	BJjS
debugging	!ZFT
debugging process	FT
debugging turned	!Z
dec	!KGSRTiI
declined	%[&F
decode	!I"J&J-J/K3J5G9K<@=H@]AVB:KCNJP]QURFSVTJaKiIjI
decode encrypted	;FPUQT
decode pem	;EBEP]QV
decode private	!H<I@[AXPSYH
decoder	!I"J/I9H;T@WA[BBKGNIQWRFiK
decoder decode	!I?T@WBCKIRJhS
decoder java	!E?T@XBCKIRJhS
decoder parse	?WPJQH
decoding	;ZKHQI
decoding error	;XKIQK
decrypt	"F%B&C+G,J-H/I1H2C3B4J5B7I8K:J;H<8=6>B?A@4A<C@DJEIFCGJHFJKKCNEP_QhR<TEUWVJWJY5^J_IbJi>jBkH
decrypt final	AS
decrypt home	!J
decrypt key	!F;EAIPZ
decrypt later	UX
decrypt private	!A=@AJCJQXYG
decrypt the	!H;JPW
decrypted	;KQV
decrypted pem	!HQX
decrypting	!@;[@TPK
decryption	"E%J&I)J,H-G/I1G2F3F5D8F9B;:<D=IA=B;CJFIHJIIKZLHNBQcR?S@TGWJYH^F_HbGc?fFiEjJ
decryption failed	!]5K;@<I@UAFBHPH
decryption of	!F;KQY
decryption password	!=;HQ^RFiK
def	!k*J5B9J;IBFKKRES?aDfIiJ
def found	!]
default	!d"4#H%B*E+C,V.=/K3A4I5F6F7T819>:J;>=X>I?I@CAGEHFGGDHIIHJTL:OGQ8RFUKVHYGZF[J]J^A_BbAdCeJfAjTkDlE
default cache	!W
default connect	!G,T7WBJJKK@R=TY
default machine	!h,K-HBEKAjK
default server	!G2T5T
default sftp	)V,U-J5J8JBHKGcU
default ssh	,>-U5H;G<H=IAHCIK^PIiUjU
default unreachable	,SkJ
default vagrant	!T
default virtualbox	<K=]BH
default waiting	FUiJ
default warning	!C"K&J,U-X3I5H;G<G=HAHBTCUKZPJRGTF_IhIiXjXkJ
defaults	,J-U<FBJLJfJiHjJ
deferred	BIRJ_Y
defined	!l,H.H/HIJKCLGSF[J
definition	!Z<J
definitions	BTPWRJTJiVjU
del	!A"W&D,=-D.I3X5U6G7F8I:J;G<T=K>JGJK@LIPJQHRAXK[J^K_GbHcJfKiDjU
del host	,B3T5UTTWT
del servidor	!G3UTJkTlV
delay	!JLXST
delete	&G,K;C<VLCOWRBS[TH[Ua9bGiGkF
delete the	!EO[ST
deleted	OW
deleting	!JOVS[
deleting old	SVaT
delivered	!]
delivery	!DKJTW
delivery exception	!EKJTW
della	!D"K,H.I/I3[6I7W8I;I<V>KBIGKHXKGL@OJQIRBSI[JcJdXfKiG
della chiave	!@,K3]<VBJHYKJLDRESKTFiJ
deltas	!W
deltas 100	!W
dem	"C#H%K&I'I*G,=.]/=0F2I3Z5T6H7E8F9F;E<F=G@KCJEKFJGHHJIIJKKCLBNDPJQIR=S>T<WJXJZH]I^HaDbHcEgJhIi>kHlF
dem gerät	.V
dem server	)T,F.Z/E3J5FBGKJLKODRDSHTG_KcJlI
demo	!WBHiW
den	!9"V(H)H,D-H.@/@0F1D5=7G8E9I;C<H@JAJB8GHIEKDLDNGPVR;STT@WIXH[J]J^J_Fa;bGcEeKfBgJhEiTkIlF
denegado	KKLGOJSZaF
denegó	,X
denegó expresamente	,X
denied	!I&I(+)!*(+@,#-!.!/!0>112+4-5H6&7!8!9&;C<D=e>0?=@HA8D?EJI4J/K!L<M/N!PGQ<RdSlT;U9W5XIYK[%]0^!_!aac!d*f@g0h.iYj^kFl*
denied '	!T5J;D<A=a@KBIHWIYPHQJS9YJ
denied 13	!HBIIKRHSea;iJ
denied 3	!ABJOYRKSTaBiK
denied access	!F:TSXjY
denied at	!DOJRWSUaT
denied by	!U5GBGLVRKSTTKiIjT
denied client	!WSI
denied error	!WRHSHaU
denied errors	!V
denied establishing	!D3^5H
denied exception	!_"A.K1J;J<F=]B?L>PIQIR6SJTJa;bKi>
denied for	!K#H%I3I5F;K<H=B@KBWCGG=HJLHPDQHR_SETHZGa@bGjZkJ
denied in	aE
denied keyboard	!8;G=E@IBWCIFHG_RJSFZIjBkJ
denied mkdir	!^=ISD
denied on	!]SE
denied open	+W<G=UHTS>
denied password	!0"a#I&I=BB3CHFBPUQERZS6TGZbaCiUj<k=
denied permission	!4"G=KBWGKLWOJSaTIa=iTjYkK
denied please	!-"Y#F%F&I+J.G1J5F<F=?CAEFFELHOFPHQCRVSSTCVHZ?_IbDhKiW
denied publickey	!!"J#^%V&^'B(I)B*C+0-8.D/<0C1'2D344C5;6D7C8C9C:@;V<c>C@TBcCTFSG=H%IDJFK=L5MINCO;PUR?S!T&UIV8X?Z([I]J^B_Ba#b(c<dFe>f6gGhHiZjckUlK
denied requested	!S
denied sftp	"D=IBELKOJRAa:bUiH
denied ssh	&F'J0G;J<E=CBCGJHDO:PHRBSVTJe>iGjHkK
denied the	LK
denied to	!?"Y&;+K.I3G5B:e;I<I=EB=PKSUTCaIbKiYjf
denied until	!F
denied upload	!JSca9
denied user	!XSE
denied verification	!F3^5[BIGJHGKIRGSI
denied when	!aRISFaF
denied while	!W
denying	!C.WOS
denying file	!H.W
dep	!H3U
dependabot	![;K
dependencies	!a/EQITI
dependency	!a/J5KKJ
deploy	!G#@%5&V'H(D)@*>+9.90@3J4?899;;V<c>A?IDCE<G6H4I5J?K/L=MFNBOAPWRWUJVCW6XCZ?[@]G^=_<c=eFf9gSjVkXlH
deploy action	"KBFRZiH
deploy failed	!F&V;J=JBKCVTIiGjDkT
deploy finished	!T
deploy from	!V
deploy ipaddr	"F&X-Y7J8G;JFYKGRFSSTThVkH
deploy key	!C%J3E5?;Z<AAWB9EJFKHILGPTRHSVYUbJiAjV
deploy log	!S
deploy pem	!I<U
deploy sh	<JLJRGaIgV
deploy symlink	!S
deploy using	;U<VATB@QCRT
deployed	!]kH
deployer	&U,X5GBXKITUiU
deploying	&XQJiIjH
deployment	!K"G,I-J1E7U8K:T<GBUHIIDKHLISZ_HfFj_
deployment failed	!?"I,I-J.K1K5W7UBVKILW_IfIjW
depot	!K)U,C-I/H3J5J8H9G;VAVKFQTRFTFdV
deprecated	!k*J+F,F-F2J3I5F6T7K8F9E;I<J=G>D?H@EABBECKFYGHHEK?LINJPHQHRETHYC_IhIiFkJ
deprecated and	6WFS
deprecated keys	HH
deprecated option	!V+J
deprecated user	![RK
deprecation	!j/J3J5J
deprecation warning	!c
depth	!E/U3H5ViT
depth 1	3I5W
der	!V"D#D%D&A'A(B*:+B->.5/[0;2>3Z4C7H9::B;7<>=A>@?CA;B>CDDEECF@G=HCI<JAKBL4MAOGP@QHSFUEVBW;X>Y?Z@[A]@^<_Eb<dBeBg>h>iIj<k:l<
der angegebene	!J/^5D8KKF
der datei	!EaX
der dienst	!],KSH
der hostschlüssel	!F3[5AOISI
der server	!<3S5WBJ
der verbindung	!H1J3J6H7F8HKANJTZlK
der zielcomputer	!G,X7KTH
des	"5#G%G&B'D(;)?*^+C,H-:.6//0:1<3[4G6A7=8?:D;?<B=E>F?G@FADB?CFDGEGGCHFI@JEK5L;MDN?PEQ@R3T=UHVEWAXAYDZG[=]A_9c<dEeCgBiCjTl@
des cbc	*Z9GBK
des ctr	iS
des has	!U
des servers	!9"B&K'J(F)I*E+K,C.@/A0F1F2I3a5X6I7H8H9G;I<JB@FKIFKELDNHOTPKQIRCSTTBVKWIXI[C]I_Fa<cEeIgJhHiGjJkIlI
desc	!b5V;KBGSDTGXXaK
desc connection	!XTK
desc error	!J5W
desc transport	!YTK
describe	SIaS
describe the	aT
description	!Y.YBJKDRHTJiE
descriptor	!]&S-J1JKE_JfI
desktop	&J+F,X.I1G3E7V;E?F@GBAHJIVKHOJTVYJ^GbGfEiIjKkH
despite	!EBX
despite accepting	!EBX
dest	!D#H&D'S(J)J*H+I,?-F.W/C0W1<3G5B6J7C9J;S=FAEBHCKG?HBI-JIQERCVDWHYJZF[[]J_Ga9cDdJeIfCgJiIkFlJ
dest error	!G"V.5;=GIL=OEP=SUTT^SbTiWkJ
dest open	!)"J&H'U0W1D5K<G=IBIHEI1KILSOTSTTIVK[]^Ja@bJfHkI
destination	!'"?%E&K'V(A+<,@-?/=1@2B4A5C6;7f8F9H<6>JAJBDCEDJEGHEIGJGKEL]OYUJW8XY]W^;_?aEb;c<dCe>f8gChDlF
destination address	5S
destination file	!>.IKILEO]]Z
destination is	!ESJ[S
destination l	!X
destination sftp	!6,K<I?TFSKSSA
destino	!="F([*K,]-D.G/@0I5I6I8F9CBIGKOERBSF]Y_HbHcJfJgKhIiG
destino denegó	,X
destroy	!T_IdS
destroy 128	!I"S_IdT
destroy 169	!I"S_IdT
detached	iS
detail	!G,G1S5J;T<X@UATBTRFVTj[
detailed	.IBJKWLVSYTJ^TaTfT
detailed information	LVST^UfT
details	!I&>-G.E/B1J7J8I<H@UG[IIKBLHNJWGYT^K_SbGcJfJiWj]kI
details error	!J&DTJ
details see	_V
detected	!F&G)K*F,@-@1H2H4b5;7B9F;><J=K?K@DABB8FHHJKCLGP]Q9RTT[WHXKYGaJbJcFdHfAhFjHkFlG
detected auth	!E8<BJGVJUKURX
detected but	!F;E@IAGP_Q?
detected dubious	!V
detected idle	8_JBR=TF
detected vagrant	!T
detecting	!C,YBV
detecting os	!C,YBV
determine	!D&V.G1V4S8H<WBAKVRGVK]TaFfIiG
determine revision	!I4T
dev	"B%H(F*H,?.A0K1J2E4K6D7D9B;G?K@IEUFCHKLAPYRWSET<VIZJ[J^G_CaJdIfIgKhKi?lI
dev dev	!X
dev fd	ASISQU
dev null	(I+S5H;J=SIScS
dev sdb	!X
dev tty	&F/J5W<JIGLJP[QHRVSJjJ
dev wg	!U
devbox	/[5K6I
device	!T";#H&C'H)I*C+F,E-@._/E0E1<2D3?4K6F9?:I;><:=C?K@GABBHCDHJI<JCKBL8NIOBPUQ<RTS7TEVDW@XFYGZI[D]F_JaBb@eHf=gHhIiZjFlG
device 28	!I.X
device dev	!X
device failed	!C7SGVKJTTkS
device not	!>%S8WFJRXTH
device number	!U
device or	&H5UPXQJjK
device settings	!H/XBCFSGWR^dI
device ssh	!I.U
device unauthorized	!V
df	"J5K9KAVFIJ^KGLHRGSETIfIiIjK
df h	.U
dh	!H-I9[K@NHTJ
dh gex	!H9]KA
di	"E#J%K&G'I(I*I+J-F/A0D1F3@5A6K8B;H<C=H>J?J@JAJEIFIGFHJIFJKK?LUNGO<PIQGS?TXVJWIYJZJ[I]H^F_DaIbEcCdVgIhKiGjUkGlF
dial	!F#C&W)D*F+G-J.F0J1=2U4D5H6Z8<99;:=D>J@IACBYCHEIFHHDI?J1K7L=MIN?OJP=QDRHSBVIWSYGZE[K_:aIc=dWfAhHjDl<
dial dial	!E,TBKdH
dial nas	2V5URJ
dial ssh	!@&J,X-H2V3W5?7F;JGVTJWXbVdGjI
dial stdio	!H"S&U
dial tcp	!J"B#J&B)I*G+J-/.J1F2I3>5?6[7V8A9F;K<G=KGHHJIHJ8K<LDN9PJRCSFTTXUZK^D_3bFcHdYfHhGjKlF
dial to	!K-VRI_UkV
dial unix	!G&]IKLK
dialog	!]
dialog on	!T
dicha	,X
dicha conexión	,X
did	!F"?&G(U)D*<+H,T.C0F1B2=5T7W;I<B?JA@FJHGJBK=P@QURET^W@XEYI[F]H_4a@b@cUeIf4gJhCjDkUl@
did not	!C"A&I(U)F*>+I.F0H1D2?5V6D7Z;J<DABFKHHJCKAPDRIT_VHW@XF[G]I_8aBbCcVdSeJf6gJhEjElF
did you	/U5F6VBIKINJQWRGTJkUlJ
didn't	!b;KBBLGR[SJiD
didn't find	!_LI
die	!G"9#F%H&C'H(B)D*G+C-S.>//0T1B2G3F4H5K6B7T8S9B:G;;<@=@>U?I@EADCBEHFDGFHFI?JHMHNCPBQ>VHWSXDZG[E]D_BaUdHeFgDhEiVkDlG
die datei	!C(K,I.K/J0W5J7K;I<K=K>SBHIHKKPKQJTIaZfK
die verbindung	!>,S-K/H7T8V
died	!>5K8[BGK]cF
dienst	!Z)V,H.J3J5GBIRISGTIfT
diff	&T5SPUiK
differ	(a0K;JIGLHNKOIRKSDTKVTaBcKgS
differ src	!F(XgU
different	!="I(U.I2I3Y4J5=9I:VFUKWNFRJSKTJYK^JbHk[
different from	!I(V5IKU
different key	!J5JFW
different versions	KT
different write	OT
differs	!5(Y.D/J0J3X5B8K9HBFIELGNIOHSHTI]WaFbHcUfJgY
differs at	bKcV
differs from	!>(T.K3U5GKIgS
diffie	%J*H,J-H/I2F3I9_HJJIKHLKNIRKTHhJkK
diffie hellman	%J*H,J-H/I2F3I9_HJJIKHLKNIRKTHhJkK
difftar	!KKU
difftar gpg	!KKU
digest	(Z.IKJ
digital	.H/K3W5W;KRESKTJ
digital envelope	AS
digitalocean	&T;I<XBGRIiK
digitalocean droplet	&T;I<XBGRIiK
dir	"D&J+K,G3E5?6I8T9H;E<F=HB>HUIZKYPJQIRATBVFWHaCbBfCiCjKlJ
dir exists	!IKX
dir failed	LI
dir home	!GIZLD
direct	!I1H2K7E8H9GBIHJRCWVX_^HdKiGkF
direct connections	!GXW
direct entering	!E
direct session	!T
direct tcpip	!?/VWXfK
directories	!K"F&H,I.G/G0I1J3E5B9K;K<JB>KHLdODRDSCTGWK[IaCbEedfJiHjK
directories is	!E"KSJbJeU
directorio	!T/JIILVSJ
directory	"1#;%?'8(.)Y*=+(,7->.4/+0@1^223!4B5F6*7,9+:8;B=->:?B@FA0BDC=D;EAF7G5HWKHL[M7N*O9PBQ2R1SVT2U>V6X4Y;Z8[n]?^G_,a!c>d/e[fKhCi+j5l.
directory '	&E-J.I0K1?3H5V;D<c=BBDHYIFLFOCPFRUSJTTVFWFYKaIbIeUfIkC
directory 'c	!I<ULH
directory 2	!41G<JHJI[L]S>
directory and	PIQSSKTT
directory at	!=,IOUSYTJeX
directory call	!W
directory component	!F)]BH
directory consider	!J.V1U
directory data	LT
directory directory	!FIVLX
directory error	,W8GKCLJRYSKTWVT[J
directory for	!E&H.H1E<GIIKJLVS_fFkK
directory home	!=&I1^<BBTHEI>KGPKRISGbWkD
directory in	!B.V1S8U;KBKKVL>OJRK[V
directory inaccessible	!U
directory incoming	IILUSG[G
directory is	!U"I)J1X5I8FBAGIITKGPJRF[H_H
directory listing	!V-J.K7J8?KVLXNBSETC_IbIcJdHfGkFlK
directory nested	!I,U.K1TBSOJSH
directory not	!GITLU
directory open	&G+G1I<VHGL>PJ
directory opt	ST
directory or	!KIDLV[DeU
directory permission	!>BGHHLTRJS]aG
directory r	!J<^BC
directory sftp	!HSF[W
directory srv	)VBILJSH[T
directory ssh	!D[V
directory string	LV
directory to	.F5J<HI]ODVE[HaG
directory upload	<HICLaSD
dirs	!T
disable	3JBGGFOWRG
disable method	;UBJGFRJZS
disabled	!^"_#I%?&;'I(E)D*@+F,5-B.@0@1;2B3G4G556?7C889V:F;A<C=F?J@HAABFCDDKEJG<HHI=JGK3LJMINAP=Q?R8T4VFW@YD[>]F^Z_;a=bKc9dJf5gIhFk?lD
disabled id	!U
disabled in	9[RISK
disabled or	!^
disabling	!]8KHUTJ
disabling multiplexing	!^8K
discarding	!G.S/K8UK[LHRJSHfH
discarding closed	KYfI
disco	!@(U,K.XRJSGTI]Z
disconnect	!?#C%>&6'F(D*I+>,?-V.,/.0B1U2D4B5H6=7/8e9J:C;6<;=9>F?A@<A6B-C>DEE?F<H>IAL5M9N>O@P7Q8RBS2T0UHVFWIX>Y>Z>[?]F^<_ha?b:c.d6eFfBgChji7j9lA
disconnect 11	"JKG_ZhH
disconnect 12	_T
disconnect 2	!J-VLJSJh[
disconnect broken	!4"_)_.E/J3J5HBHJTSI
disconnect code	!?hX
disconnect connection	!<"F)4-U/J1[8=BFJAK_QJTGWG_JfJhU
disconnect from	!I"D)?,G-?2K8UB?K7MFNJRTTI_ZhZiIjJkK
disconnect key	*W2V
disconnect message	"I-J1K8S9KBJKANJRIcHhUkJ
disconnect reason	8WKYhU
disconnect received	!W
disconnect retrying	,V-[BCTHiIjH
disconnect too	!E_X
disconnect transport	!JhT
disconnect while	8V
disconnected	!J"C#>'E(>+>,/-_.(/*0<1a3/4B5)69778W:?;0<F=6A;B<C>DHEAF;HAI>J9L/M7N=O5P:Q5RHS?T-UGVAW7XJY=[;]B^9a4bFdGe@f]g<hniCjJlF
disconnected by	!m)C*J-E1<8F9EBJMKRF_Hf<hViD
disconnected connection	!Y
disconnected from	!^"D%K)>,H-G.G2J3H5G87BAKTMFN;OKSHTG_<bFcDh[iGjIkGl@
disconnected no	!F%U&];EFBRH
disconnected too	!F
disconnecting	%J&H(H)I+C-<.?0C1B2U3K6H7B;G<G=H@KAGB2CJEKHJIXK_MGNUOEPGQESETCVGWHXK[H^G_<aCbAdHeKf?gFi7jGkGlI
disconnecting configuration	BHI]KHLTRJ
disconnecting from	*K,U/T5K8GBFKGRVSK_HkF
disconnecting ipaddr	*JKT
disconnecting with	!G*W2Y8KKTLKNUSGcI
disconnects	!I*S2S
disconnects with	!I*S2S
discovered	!V6WBJ
discovered interpreter	6W
discovered key	!YBK
discovered python	!S
discovery	kT
disk	!W"D&H(F,F-I.m/A0C1D3E5A6F7H8D9I;E=U@HADB@FIGJIAK<L=NDOFPDQHR?S6TBVIWIYH^G_EaEbHcEfBgJiCjIkHlH
disk 0	!K.U
disk full	!TLIOHSH[KaI
disk quota	.b1KIHKIOFSI
disk space	!A.^KKfJ
dispatch	!G"<)J,<-J/H1=2V5E7>8<9V;IB=EUIHJ[RGT;XJ_:d>gVhDiDk=
dispatch run	!8"@*S,=1D2V3I5I7@8>9WB?EUJ[KTRHT<XJ_=d?gWhEiEk@
display	!d<JTK
display name	!V
disponible	XUbU
disposed	!_
dist	(G,F/F1H3I8?;D<DBTFEIlK@LAOGR>TIV6WC[;]I^DfJgHi9jDk@lU
dist app	!J<HIZLH
dist cannot	![IBLGST
dist extension	/T6SGT
dist failed	!FI[LD
dist index	!ZBZRCSHiJ
dist packages	!F.W/H8E;JFJLWV@WJ[CjIlI
distant	!7"J*W,@/J2X9Y:TKTLHNHRHSUT@WT_GkF
distributed	<TBK
distributed as	<U
distribution	1YLU
dists	!_
dists jammy	!U
django	!a"J5DBGKIREiJ
dl	!U
dll	IT
dn	!K/UTKdV
dn ns	!K/UTKdV
dns	!?"J,G-E.J/h1I3W5>9KBBKFLFNGRDT:WK_HdUfJiGkB
dns 122	/S
dns get	/U
dns is	!I/W
dns lookup	!K/Y5J
dns spoofing	!I3V
do	";#G%@'G)G*Y,3-90E1K2Z3S4F6>778A9X:D<B=3?A@5A4CJDEEBH@JUK1L9MHP9T-UIV@W@XEY3ZD[U]@^@_6a?b?dCgDhBkF
do fatal	cV
do handle	!W"S1U
do next	!J&BBVFXQGRU
do not	!U"K%I*Z,J.J/G1K2[315D9Z;U<>=>>I@@A<CAEJFDIHKBLKNJOTPGQWRITHY;[J]G^I_KcKfG
do s	!HJYKK
do servidor	!?.H/I3bBHOKQJRASJTJ
do store	LFOT
do version'	IS
do you	5V>UBSRIiVjV
docker	!_,9-F.J1D2J3H6I7>8H9H;E<FAIBTGJHIIUKBLINJPUQFR:SBWEXJ^B_EaKcIdHiKkA
docker 18	!K
docker compose	/T
docker daemon	!a&JTH
docker error	!]
docker example	!H"T&V3H
docker exit	!Y
docker image	TU
docker info	!H"VbW
docker login	!]BIRCiH
docker run	!AIYPV
docker sock	!Z
docker stderr	!Y
docker system	!H"S&U
docker v	!D3TTVjT
docs	!^,F.G/I1J7J:X;FBGHGIJKDLENSRJTH_GiDjC
docs git	3U:WBJSIjF
docs troubleshooting	kT
doctype	!J;]
doctype html	!J;]
document	.WKJLEOX[b
documentation	!FW]
documentation here	!FW]
documents	!F,U1G;I<WBJIS[V
docx	IVkH
doelcomputer	,Z/J
doelcomputer de	,Z/J
does	#@%8&0'@(V);*4+9,+.93Y465=798.9J<V=F>??F@BAEB4C7DAE;FKG9H1J>K%L]MANWO?P=SFT*UBW6X:Z>[7]S^7_CbEcBd@e;g<h<jEk@l:
does not	!J#@%8&0'@(V);*4+9,+.93Z4;5J798.9J<V=F>??F@BAEB4C7DAE<FKG9H6J>K%L]MANWO?P=SFT*UBW6X:Z>[7]S^7_CbEcBd@e;g<h<jEk@l:
doesn't	!D,J.C5T;KKHLYNJPISDTIVS[I^WaGbIfIiJ
doesn't exist	<SLZSF[J
doesn't support	!B.HGTLKVU^XbKfK
doing	!J3T5J9FJV
doing ecdh	!J-T9GJWfS
doing something	3V
dokku	;DBXREYTiDjY
dom	iT
domain	*X/E3G5G8K9VBDKGNHTTWT_JkH
domains	!c"K3I5IBBTIbJiV
don't	!V2J3H5I:T;S@KBEPTSHaK
don't have	:UBKLSSJ
don't know	!U
don't match	!G;UAUPUQT
done	!o&E'I(C)F,<.A/?0E1?2F3J4F5H6G8<9?:J;D<B>K?JAICJDJGHHDK4L8MHNAO=PFQDR?SCT@XIZI[D]E^CeFfHgEiIjBkBlI
done 'c	!^LI
done 0	BK
done 1	!V
données	0W
door	!@"J,F-b/A1K3H4H5B6H7H8UGJK^RGTGXK_HbJ
dopo	!:,C-W.I/F3J5I7V8IBJJWLJOKTX_WdXfKiJ
dossier	!H"J.G/H0H5GBIKJL_OCRJTDaJbK
double	!TFT
double check	FT
down	!;"B#J%J&E(I)T*D.=/50G1;2C334G506A7]8^9J:J;?<B=F@DA>CJEKF9G=HDIEJGKeL=NIODP<Q>S=VIW9X>YFZH[H]E^CaEb?c=dSf4gFhDi5j>k5lC
down or	!A-S5I9TB=FGNSRYiG
download	!Y"I&I,F-J.E/I0J1F3H8E;HBEIGK>LDOIQJRDTDVJ[Z]U^HaEbGcAfCiJ
download of	]V
downloaded	!a
downloaded h	!U
downloading	!U.J3IKHTH
downloading https	!S
downloading repository	!B
downloads	;TAJbJ
dpkg	!cSJ
dpkg lock	!^SK
dra	!5"G'V.H1H;G<U=D>H@KB?FHIBKKOTPHQJRF[DaGeZiW
drive	!^.H
driver	!g"H/G0A3K5J6JAHBHKILKNIRGiK
driver failed	!V
droits	!@"G(K,F.?0G6I8GIFKDLAOEQIRCS_TG_IaFcIfHlK
droits d'accès	&T
drone	!?#K&>*H1H2G3I5D9D;W@JAFFJGAIFKGPJRVTUYHZI[KiEjG
drone scp	!?#K&>*H1H2G3I5D9D;W@JAFFJGAIFKGPJRVTUYHZI[KiEjG
drop	!8"?)U,@-W.H/I1H2J3K5G8G9JB>ICK@LXMIOVRE_ZbJcFfSiAkI
drop connection	!;"H,F-XBEMJTG_ZiD
dropbear	!C"W)I,H-A3F5D9HAKB=F[GHNAQIR?TF_BbGcGhIiVjHkGlT
dropbear ssh	!T
dropbox	"I/W6EIISGVJbHeU
droplet	&T;I<XBGRIiK
dropped	!I"T)J*K,@-:/H1T3F5?8T9HBCKaNCR>TA_=bUfDiEkK
drr	!HSJ
drwx	!T
drwx 2	!T
drwxr	!Y8TSC
drwxr x	!U
drwxr xr	!X8TSD
ds	"J5UFXLKRFiHjK
dsa	!J&J*H,K-K2G3E5F9?;9==?G@WBFC<E;FiGHKHP:SKYAZE^I_JbJfKiC
dsa cert	%T;H=H@JBZCJEFFTRVhV
dsa corresponding	BYF[
dsa not	FU
dsa type	!T%T;H=G@JBXCJEERUhV
dsn	,V
dss	!:&H*;+J-J/K2i3;4C5;<E>JATBEFdJJKGPDTJZK_KiGjHkJ
dss ecdsa	;T
dss key	=JBUEJF]
dss not	FW
dss ssh	!H*J5J
dss'	!F2W9J
dst	(W.VgU
dst sftp	(W
dstfile	IS
dstfile preserve	IS
dstfs	IS
dstfs srcfile	IS
dtn	JVbH
du	!D"=#I%I&E'G(V)C*B+G,6-?/K1B2F3a4I5^6D8B9@:F;D<D=H>H?I@GAGB;CGDJEGFDGDHIICJHK:MGNFPGQ?RHUIVGWFXCYGZH[C]D^F_>bCcAdAeGfDgShCiAjBk@lF
du fichier	!?(U0U3JOSS[aU
du serveur	!E"D&J(@)H*H+K,@-G.A0E1G2J3c5^6H8G9H;H<J@JAJB?FJGKIFJKKBLCNJOAPIQCR;SDVKWJXI[G]J^J_CaFbGcFdKeJfGgHhIiIjJkGlD
dubious	!V
dubious ownership	!V
due	!X"I)I*H,D-J/=0F1=2J5K6J7B8]9C;F<G=JAHFIGJIBL>NBPFQCR=VHWHXK[D^HbEcCf=hGiBjEkBlF
due to	!V"J)I*I,D-K/=0F1=7C8]9D;G<G=JAIFJGJICL?NBPFQDR=VIWIXK[E^HbEcCf=hHiBjFkBlG
dump	!F.T0ULI[J]S
dump sql	!I0VLJ[J
dumped	!b8JBCRFaI
duo	!JGX
duo push	!KGW
duo two	!JGX
duplicate	!]
duplicati	!:"J&J(S*H-G.I/E1J8T9K;I<FBDI;LaNITUVHWH^B_IaJbGfCkJ
duplicati b	!H(TOT
duplicati library	!F-H8VBHLUNKTW_K
duplicity	,J<TKXLITJ
duplicity full	!KKU
duration	8WBGTG
duration date	!C8WBHTG
durch	!E,TRITIcTgT
during	!F(J*:,/-^.=/C0G4J6E7G;;<@=D@GADEKGCHJISJ]L?MGOGPBQTS=W<XBYHZJ[I^A_XaHcVd>f]gKhFjGkIl>
during banner	!C-V7IKENWdC
during connect	!J"Z&TRIbW
during handling	+TfSkV
during identification	,F-Y9EKBTK_W
during login	!FB_iX
during negotiation	&K)Z-<1U3I5F9GK;NEQKRI_FbIc^f^
during query	!Z
during the	3T
during web	![
dying	!B*I-IBGFYGJRG
dying because	!E-I8SKS
dynamic	![8KKI
délai	!K"G(K,?-I.G/C5J6I7WBIIKKCLKOJRFSKTeXK_GdSiKkUlJ
délai d'attente	"I,@.I/E6JKERGTe_IdTkG
démarrage	cU
démarrage de	!Y
dépassé	!C"I,E-K.H/E6J7]BKKDRITa_IdWkV
dépôt	:ULJjT
dépôt distant	!G:ULJjT
dépôt existe	&T
e	!V#G%J&K'A(T*U1A3=4<5C6G7J8;9_:G<;AUCHDIF;G;H2J5KDL-M<P>QUWGX;Y5[1^5_AbDc=d7f@g9h7iSl6
e 0	!<.X3TBZUTjW
e 1	!YSJ
e 170013	ETbVcV
e 2	!U0U
e 3	!H,SkU
e 4	*W9G
e 401	!X
e 5	aU
e 8	5T
e date	&T-UKKNK
e dpkg	!W
e fatal	!E-H8AKXbU
e hts	!V
e none	!H/U
e sftp	7IRTSTTZ
e ssh	!WBKITkH
e unable	!a
e ロッ	!W
ea	!Z<V
eaaaaabg	;T
eaaaaabg 5	;T
eacces	&I+V5G;F<?=[BACIHYLGPIQIRFYKaFiHjK
eacces permission	+V<D=YBECKOKRHS5iK
eacces text	LKOTSW
each	5UBSfJ
each channel'	IS
each'	!H-J/INJ_H
eai	!?,C/f3G5C6=7DBFKCRBT=kIlJ
eai noname	!J/X5F
earlier	"J3X5J
early	!J.XBJJWKYNJ
early eof	!K.X8SJWKU
east	!IBHNTWVdSiYjUkH
east 2	!KBHdSiYjU
ebm	;T
ebm 9	;T
ebs	#J8HB]JIK?LUNJST^UcJ
ebs base	!TFV
ebs'	BILURIST^ViV
ebs' errored	BILURIST^ViV
ec	#U&I,K3H5K<TATCFDYRWTJiC
ec 2	!I#U&J;J<TCFDYRXiE
ec key	!W3K
ecdh	+J,I-K/K2;3B7K>HJ_KWLJMGNBWJ_CdJhKkHlG
ecdh key	!J-T9GJWfS
ecdh reply	!A*D-D2IJ[KYNG_H
ecdh sha	!Y-K2A3H9UJHKGMKhJ
ecdsa	#K&@*I+G,F-D/F2Z3V4I6J7F8H9B:JB@CVDDHJIKJIMHNHPBTBVJWIXKZH_DjDkDlH
ecdsa cert	%UFJRWhW
ecdsa host	!UHH
ecdsa in	!J5I
ecdsa key	"T3U5BBTHERTcJ
ecdsa no	%U
ecdsa or	!E;TFU
ecdsa sha	!@*K-J2]3T5T9DTK
ecdsa sk	%T;J=JBJRVhV
ecdsa to	"T;IBGHJPSSFjI
ecdsa type	%T;K=JEKFIRWhW
echo	!Y%J/C3I5<7I8D9G<@=J@CB1CGFIGWKANJOIR<SFWGYGaSbTcUfFjEkD
echo agent	!U&J
echo ssh	&T;^@HA?QDTT
echo test	BJ
echo upload	!ZSH
eclipse	!=-K;KAUESKJPVjS
eclipse jgit	!>ATBTESKKjS
econnaborted	-B1I8HK^_GfJhK
econnaborted connection	-C1J8AK^_HfK
econnrefused	!I"<#I%K&A'K(I)A*@+I,x-1.E/-0H182E3=4J5;667(8=9<:K;F<F=I@IAFB,CIEIFFGCHJIIJGK1LFMIN:OEPIQGR4S@T0W;X?YJZI[I]J^G_2aIbCcAd5f?gKhBi4jBkWlb
econnrefused 1	!W
econnrefused connection	!D,U-JTT_GlS
econnrefused ipaddr	"H&J)J*K,^-G/?1C3I5I6D778K9HBDKFNFRFT6WKXJ_Hd>fKiGkSl^
econnrefused サー	!JTUkUlV
econnreset	&D(K)X*I,;-V.@/70K1]2H3E5?6C7=8E9D;G<J=J@KB=FIGHICJFKaLBN@OJPIQGR;SCT:WI[I^IaKcDdDfJiCjIkClJ
ed	"I#J'B(@+D,J.B/E0A2V6:7I8>9H:K;H>S?GCFEEI:JFKJLIMJOBRITGUCXJYX[J]E_Ga?bHcGdGeDfKgChIiKkCl:
ed 25519	!T"I#J'B(B+D,K.B/E0B2V6:7J8?9H:K;H>S?GCFEEI;JFKKLJMJOBRGTIUCWFX@YX[J]E_Ha@bHcGdGeDfKgChIkDl;
eddsa	%V&J;JBGPIQEWTXT
edge	_U
edi	!5"F'V(X-H.F0J1D3H6H8I;I?JCGFDIIKALTPJRIS>VWYJ[J]U_FcJfIgWjK
edi'	!E"URViV
edit	RGSUaIkUlT
edu	!F)K,D-G/X1@3J5H8VJINHWH_JbJfHkD
edu closed	!F"V-K1F8TKS
edu ipaddr	!U
een	!@"J,F-b/A1K3H4H5B6H7H8UGJK^RGTGXK_HbJ
ef	5I;Z
ef bb	!G;[
efault	!B"a&IB^R?iZjT
egress	!HTJXY
ehostunreach	!F,A-G/B1I3J7h9JBGKFNKRJSKT@_HkF
ehostunreach ipaddr	!G,D-H/I1K7aBKKKTG_JkH
ehostunreach no	7TTI
ein	!:,E.E/E0G7U>TIFLGOERJSC[VaXlU
eine	!D,H-UST_WaJcTkT
einem	!IlW
einem sftp	!IlW
einen	!JYT
eingang	SW
either	!C3[BI
either not	!F3S
ejecución	&UPWiK
el	!?#C%C'C(9)@*5+=.C/T0:3/4C508@94:=<I?=@BA?B8C@DEE?GTHAI;JAKIPIQ2R!TJUHV?W3Y?ZA]=a9c]d:eAg?h=j>k5
el 9	!W
el archivo	!G;T>WPK
el directorio	LW
el equipo	,X
el host	!D-T6V7S8WKTRHTDdJkI
el servidor	"=&F(H)J*I-80J1U2H3@5E6D8=:J;G<G=J>H?KBFEJFHGWIKL=MJNJPIQCR<TKWG]H^C_>aJdKgJhIi@jKkIl=
el tiempo	!I,J7WTSXU
el usuario	![
elapsed	!dKK
elapsed ms	!]
elapsed time	!^
elastic	!T3T
electerm	!DGKKWNKR[_J
electerm resources	KWNK_J
element	7TdS
em	"I'V,J-V.H3I5G6J7I<@>G?I@IAWBHPHQFRBTCYH_KiK
em m形	;GAX
emerg	!Z
emerg ssl	!U
emit	!E6T8IQJRJiH
emit error	!I"S_IdT
emit events	.K/S6SGT
emit node	!G8K
emitted	!G
emitted 'error'	!G
emitter	!Y
empty	!J*K,C/?1F3C5H6A8H9K;K<T=K@EAKIZKDLFP]RCSG[U^JbKfF
empty archive	!@I[
empty exception	PU
empty for	!Z
empty ssh	!I
en	#B%B&T'B(?)C*V+?/8172I3T526:7D93:T<:=;@AA?BGCBDEE@G9HCI>JBK:L2MBN<OYQ:R7T)UHVAW9Y?ZA]A^;b6c6eBf9gAhCiSj=k8l:
en 1	!Z
en ejecución	&UPWiK
en el	,B/EOVSWTJ_T
en la	&J.V/J3KKHOUSY[U
en nt	!J&W,H
enable	!b"I,G1K6V8JBHKFRITCfEkJ
enabled	!Y"@&J*I,;.</C0C1C7H8H9IBEIGL@NGOFQJS@TB[J_GaGb?cAfaiAlI
enabled and	!W"K5T
enabled on	!<0J1I5FBHKFRS]K^BbGfciI
enabling	!GKV
enc	@I
encode	![QJ
encoding	/K;VKJ
encountered	!;"U#W&J1W5I;X@HA@FJKVLHNKQDSJT?YIhKkJ
encountered a	"T
encountered an	!C3T5GiV
encountered eof	!D,B1X8TKVNHTG
encountered error	!K#XBIiKjT
encrypt	!X
encrypted	!F%B&=*G+J,C-C.F/E0I1G2?3>4D586J7F9?:C;:<4=:>B?>@'B0CBDHE=F:GFHEIHJILENHOJP}SEWGY.ZH^I_HaIbFcGdKeJfEhDj=kIlJ
encrypted but	!HAHP^QE
encrypted key	!B@FP]
encrypted open	;H@IPUQH
encrypted private	!B;=<I@EPbYG
encryption	!H"D%H&;)G*n+I.C/71F2V344I5.6H7A8?9T:J;D<H=I?@B*CJEKGHHFIFJDLANFOHPBQZR=S@TAWBXJYB[J^D_9aIbAc>dIf4hGi:jDkI
encryption algorithm	!I*^/J9CKGfI
encryption algorithms	*]2I9D
encryption client	!K*Y2J9G
encryption error	!K;FQV
encryption exception	!CQY
encryption keys	!@&C*Z,B/G2^3C5C7J9^;J<H=JB>FKKXPGQKRETC_BcJfDiKjKkB
encryptor	!X
encryptor invalid	!X
end	#D'H*>+T.C/J2@3@4G5C6<7J9J:E;e<?=3>B?>@0A/B>CADIEEFYG:H?I7JAL=MHNIO:PZR-TFV:W:XCY6ZD[:^U_UaAd@eFfYhAiCjJkGl<
end connection	!_KJ
end decode	PWQU
end event	!H"J,K.H/I8BIHKXRKSITH
end hung	%S,I-E5U8JSIWJ_UbJcSjJ
end line	!ZAHPHQI
end of	!=)T*H+T,:-X/>0F1S3=597A9I<D=D>I?I@EA@BECJGJHENJOEPSR?SET7VFWFYE[H^XcKdJf^hIlC
end openssh	!H;Z<WABBGQJ
end password	;IPV
end point	,T
end readable	1KKSkU
end rsa	!I;c@CA:QGYB
ended	!I"J1a2K3@5J8E9F;G<IBAR?SJWT_VcHhUjV
ended with	!D5GBGWVhVjX
endings	!I;UgX
endpoint	"B&D,V-E.G0K1B7J8E;JKWLFNFSBWGXHaJcHfEjJkD
endpoint connection	!T
endpoint is	!K1IK]
endpoint sftp	!b
endpoint time	,T
endpoint url	!W
ends	!GgU
engine	7HTUaSdJ
engine java	aT
enoent	!H%J&U+D,I.F/G1A5H<_=F?T@HBFH@ISKHLUOHPCQHS?TFWVYF[F^JaIbIcKfFkG
enoent no	+F1C;H<b=GHBL9PHkK
enoent text	IKLW
enospc	!U
enotfound	"E)I,>-D.D/X1C3F5D6f7B8D9IBCIJKALDMKNEOJQKR<SFT=WKXI[K_EaKbIcHdHfIiGkAlE
enotfound sftp	!@"H)J,D-I.G1F3J5I6g7E8HBIKELHNHRBSITA_HcIdJfKkGlH
enough	!D.]
ensure	!="U,G.G1B3I8TBBGJHILISVTEVV[KbUfE
ensure key	;T
ensure status	LISSVX
ensure the	!B"USJbUfJ
enter	!a"E#H&B*F+C,C-I.I/;2I3C4H5D6?7J:I<;=;>F?J@TB9C>DGEGFDHDIIJJK>NIPTR3SUT?WHY<ZJ^I_GaIbHhFi;j>kD
enter a	GW
enter file	!S
enter n	!HQT
enter passphrase	!U#K&E+E.G3E5?9F<>=>>G@UB>CADIEJFHGGHGKEPURFSJTIY?_JbJhHiFjBkI
enter password	SU
enter same	!Y
enter y	!HQT
entered	!C"UBBPUQITUiT
entered password	!G"XBIiU
entering	/K7GBKdJeTiIjK
entering interactive	!V7JBHfT
entering passive	!]
enthält	!IYT
enthält einen	!IYT
entrada	!D,H/T6V7KLWTH
entries	BIHZSJ
entries failed	HT
entries link	!DHW
entry	"J&J(W*H,C-E.B1D2S3X4U5D7F9J?WFIHDIHNEOGRDT=[G_FbKcHfDjSkJ
entry currently	5W
entry for	4W5D
entry from	3U5J
entrypoint	!U
enumerating	iU
env	!A.U/H5S7J;J=KBFITNKOZSVTScUkJ
env confirm	!J
env fp	!FST
env home	!J
env local	IVOV
env logname	!J
env path	ST
env pwd	!J
env remote	IVOV
env shell	!J
env shlvl	!FST
env term	!J
env user	!J
envelope	AS
envelope routines	AS
enviar	!H"K.G/U3W5WKJLGRESTTF[H
envio	kUlV
environ	!HPT
environ sftp	PT
environment	&^,K1J3J5F6U;JBJGKKFLJRHcYiEjD
environment is	!]
environment variable	&X
envoi	!F"U)V.U1UKJTK
envs	!S8T
eo	(T
eof	!9"9#D%8&>'F(;)p*2,>-c.;/I0<1s28344:556C758X9>:G;,<3=;>J?C@?A8BECEEDF6G1H;I1JJK]L)MBPEQ3S*T7UKV?W3X<Y>Z?[8]B_Ua:d9eDfegBh@i1jHl7
eof during	&K)Z-<1U3I5F9GK;NEQKRI_FbIc^f^
eof error	!I"G(J)d,I-W.C/A1c5J9J;HBFIFLFNTODQJRFSCVE[I_TaKbVfV
eof in	![
eof marker	!X
eof the	,D-K8C9WKXTJ
eof while	)V,J-B.F/K1b8?9IBDJIKINCRHSHTE^S_Gfa
eow	"U;VAIcK
eperm	!?+Y=JTTaU
equal	!A(W3^5HKJ
equal to	!D3^5H
equipo	,X
equipo de	,X
er	=KBIIWPKRGSBTJ[KiI
er unhandled	!;IWPKSFTK[K
eresolve	!Z
erfolgreich	!SaX
erfolgreich aber	!EaX
erlang	9U
erlang ssh	9U
err	!h"5%C&@'W(C)E+=,K-D0<1:4F6>7I8T9J:G;?=A>H?F@BCBDFEGG7HCJEK>L>MDNAO<PTQ<R0UKVAZC]E^=_5a=b<d8eFf8gEhFi;j5kGl:
err cert	!V
err code	!g/J<IIJLGSH
err command	&T
err connection	!_,ITG
err errno	![<K
err error	!c-E5H9HKANIPJ_H
err failed	-IWU
err network	!W
err nil	!V3J8T
err npm	!U
err path	!Y<J
err sftp	!E,XSVaK
err ssh	!D#Y&H7U<JFWGGRETFjHkS
err syscall	!]<JLK
err to	!T
err value	!:5X8WTK
errconnect	![
errconnect tls	!U
erreur	![":#K%K&H'H(>)D*D+H,X-?1@2I3?5=6@7@8>9D:I;G<B=I>J?J@KAKB=CKDKEIFHGGI@JHK3L@MINFPIQASHVGWEXBYIZJ[D]E^F_<bCc?dFeIfAgChEi?jEkClS
erreur critique	!C/TRW
erreur erreur	!H,IRYTC
erreur impossible	/GTVlW
erreur lors	,H0UST
errno	"C#G%>'F(=*1+<,a-F/T0;1H29344D5=6U7[9.:H;D<W=_>H?@@7A5B<EGF?G=HWJ;K4MEN4PGQ3R)TJVXY7ZD]D^?_Ja.b;c3eCf+gDh=i.j;kTl<
errno 101	,J7]kI
errno 104	!V)U,I-T/F5E7ETGfK
errno 110	!K,EKGTbkH
errno 11001	!D/]XW
errno 111	,c-E/=1K5K6J7<BHKINJRJT<WVXK_FdEkU
errno 113	.I7V
errno 13	"J&K+K.F5G;A<<=_@HAJBCCUHZIVL=PEQGRDSSTGVSYG[Ja@iGkH
errno 2	&=,?.C1;7I8J;B<^=ABIKGODPCRKS.TCVVW@YK[EaGfGk7
errno 28	!Z7J
errno 3008	6V
errno 32	KG_U
errno 8	6T
errno eacces	!D<J=XLKOTSV
errno econnrefused	kT
errno enoent	!A&T<YIELU
errno etimedout	7STWdS
errno exception	-T_UkU
errno none	!<,U-K/J7UBKkX
erro	&E*J,H-I.C1J6I7A8I9I;IFJGGIHKELFNJOIPGQFRTSITUXK[G_JaFbJcKdUfIkJ
erro ao	/V
error	!H"A#:%8&Z'C)D+H0G1F466>:A=A>;?>@IC;D+E/F:G:H@IFJGKYMJOJTVU(XBYHZ0[C]5_EaHdBeKg:h:iJkE
error '	+T
error 'cannot	!UWJ
error 'connection'	5V
error 'invalid	;Y<G=G?SAVPA
error 'tunnel	!VWJ
error 'unable	&K,H5H8K<XKIR^TKiGkK
error 0	/V3J6V7H9T;GBIK@OJSFTH[WiTkH
error 0906	!T;EQI
error 0909006	ATQSYV
error 1	(J*X,H-@.G2Z3F5F7K;W@HAYBHFJIIKCLKNCPGQYSBTEaIfKjI
error 10054	!F,K-U/I7J9[NTTI_]
error 10060	!G,DTYd_
error 10061	!@,]TJkI
error 104	!U5K
error 1045	![BKRHiH
error 1058	!H&[
error 110	TV
error 111	TI
error 13	![SA
error 15	KFNUlT
error 2	!@,H.F/J1D3J6J8I9H;IBHHAIBKBLYRES<TEVGWf^K_GbHcCfCkJlJ
error 2002	!U
error 2003	!TBUTH
error 2013	!Y
error 28	!UTH
error 3	.KLHOKSXaJ
error 4	!B/J0TBKLWOJRHS^TI
error 40	!XTK
error 403	!]-G.CBGKHRJSHW]X=_JiK
error 404	!d
error 407	!EX_
error 5	2X7YXE
error 530	!al@
error 535	!T
error 550	!^-J1JKK
error 67	!C/XB]RViV
error 7	JYfI
error a	!H&J(Y.I5K8JBEIIKXLDRHTG^JcK
error access	!D"_LViYjW
error acquiring	!Y
error agent	!F%a&B.JBJRK
error al	!J(U,H-K.I/GRISFTE]Z^WbScSfJ
error all	!7&_,H-J.K9K;G<GFTGDKFPKQ9TJ_IfKiV
error an	*V-F2Z@UKD
error app	7TBIGYLJTK
error at	!WKH
error attempt	!F.JKV_T
error auth	!V.JAYBGPGQURJiK
error authenticating	!>&[-K.J5K;JBYKJLIPIRFSIiHjW
error authentication	#X%J*D,<-B.E/G1T2K3E5=7H8G9F;C<2=HBSF]GUK=LGNCPXQ<SDT>VKW>XGYI_?cJfFhFiYkF
error bad	"S+I-H3I9J;G<J=JBFCVKSNJPJRJcWkH
error badmatch	9U
error batch	!S,KgW
error beginning	!K-W
error big	.V0W8XKFSX_K
error broken	!["K-D1E5G8S9HBKLSNI_E
error c	&J2J3J5C9WBHRZTHiX
error call	!Y9I
error can't	-F/J7X<VBJPIRIYJ
error cannot	!V">%F(I)E*?+C-:.</80B1<2<4K7B8B9J:J;Y<8=<>DCHFBHEJHK4L@MHO<TJVBWD[>]J^D_@a>bBcTdFeSfYgJhHjBkK
error certificate	!Z5F
error channel	!<"G0V8TIEK>LWOVRJSXVB[FcH
error class	-W5H;E<WAKBGPUQIYU_H
error close	!I"S_IdT
error closed	!@"A,F-J.I1C8ZNISJT@_UbHcHfZ
error code	!5"3'G(>)F0X1A2V6=7B8K9W:H;E<G>I?JACBWDJF@GKKDMDOVP4RES^VTW.YJZH]E^2c+gFh>iHl?
error com	!^5J9JBBPJRUiS
error command	!A.I;U@EAEBSIVLFQXRHS@YK^JjK
error compilation	!Y
error connect	"<%J)E*C-H.I/V192C5<7X8?9:;A<<=J@HABBWFHIBJDLFMJN8PCQCRISDW8XAYJZJ[K^K_4bKcEdAf@hGjBkXl5
error connecting	!7"I&e-D.G1I5W6F7D8J;E<6AKHHICKBL>NGOJPGQHSBTYWS_Ed<fHk6lJ
error connection	!@%I&4(H)X+E,T-c.K/!0F556@7U8<;8<A=G?H@EABB!EJFJGEHJIFJJKCLAMHNWOHPFQAR9VGXCYBZJ[H]K^8_TaIb)c3d_f!hAi-jFkclI
error copy	!E;UAKGDKHL4NTOBPVRKTSZJ
error copying	ST
error could	!B%B&0)Z*8+D,K-^0H1X374J5I6<7F8E:C;Z=@>IAVBTEJF;H@IAJUKTL0MJRES6VEW#X=YS^Ha>cIeKfJkHlU
error couldn't	"J,S.K1J2I3J9T<TBEGIIKKJLJR@SHiFkT
error creating	!W"G/D0GKKLBOKQURASG_JeVhK
error critical	!J"Z,F/H1GBCNWR[TCkJ
error crítico	!>&J.V/Y7CKFLHSUTU[T
error data	!W-K
error date	-W7B9WBJKBRK_UdKkI
error desc	!YTK
error description	!T.VRIiE
error detecting	!C,YBV
error device	!X
error dial	!;,c-H7IBcJIKJW?iVkC
error directory	!DLY
error disconnected	!A"I*F,B-g.K/A1V2F7E8=9;;F<;BEGHNTPJRCSHT8ZI_bbJcDf@hGkIlH
error domain	*X/H3J5J9WBJKJRKTV
error during	!I"Z,G-A1H5V7K8I9T<IB^K?NJRTSK_GbTfGiS
error e	!_9J
error eacces	+V<F=SBIHSRJS6
error encrypted	!I@K
error enoent	!7&J<g=IIE
error eof	!@)U1[3KBSLER9SET:fJjTkU
error err	,U7J<SITLHNGkS
error errno	"J&;(G*C+I/90H2J3H6E7]9C<F=Z?G@BABB<CIGKHVK;N<P;QAR@V[WBY@_Ga=bGcFeKfBgKhJiDjHkUlJ
error error	!H"D#H%B&@'H(@)F*3+H-F/I0>1;234D8I9H;B<J=;>F@JCCDKEFFUIBK?LTMCN@OJPSQERhYDZH[5]G_3a6bTdHeFgE
error errors	!J,V7ST]
error establishing	!F,XBJkF
error event	"U-D8YBKKVNJRH_EiI
error ex	!W
error exception	!E"?*I,^.F1F2J3C5?6K9C;B<H@JISKHLWOJSXTGWF^IaHbFcJfDhHkB
error executing	!T*S,JBISF
error exit	!^/H5H
error expected	,J-F.J/I3I5J@VA@KBLJNVOGPIQJRJSITFYT^X_GbHfCkKlH
error failed	"8%A&V(H*8+A-)2=6C7.8/9F=??H@ZAGCGFZI4JENFO=S4TIW1YT[>]J^6_7a6d<eIhGkGl<
error failure	!I&J(G)J*J,B-H.f/B0X1A2J3G7I8E9I;HBBICK4LJNGRESJTCVC[X_IcCeVf>iHkGlK
error falló	!I,X-I/J3T5VKDTK
error fast	!@<HI^LJSK
error fatal	&;)G*I-b/F1n5G6F8G;D<8=TBYGHKJN?R9T;WJdIf3hSi1j?kC
error fetching	!D%G&_
error file	"J#I-G.U/F1G5F;H@HA@BSFKNFOYPHR@VHWI[>]J^G_Ja=cKfGkI
error forbidden	NIWZ
error from	!b.I5GBHLHSTaTfC
error ftp	3E5W
error garbage	!J"Z)J1FKGSJcSfT
error gcloud	!X#T&I-H7KBKRISGTT
error get	!:"G#V&6(K*H,S-[.A/T1W2G3F5>86;E<HAKB=FFI?LTMEOIPKQJRZS8TJVCWGXI[J^?bHlD
error getaddrinfo	"J,D.I1J3I5I6c7G8IBHKFLGNKRGSITD_KcKiJlK
error getting	!C&J,V8EK?LBRWSCTT[F^Xb^kJ
error gh	!W
error git	!D&T-V3V5C<INVTJ
error gnu	!SKDNU
error gnutls	!WKHNJcJ
error gpg	!c
error handshake	!@*U-J2W;HBJKINI
error home	!I+S1J
error host	!5-K/Y2A3f4@5U6G7J9G;I<HBAGJHFIHKELHNIRDSGTGfJiJkG
error http	:WNIWTXX
error https	!X
error id	!I,U;J=TBJLSOSQTRH^TiJ
error in	!@":#F%;'I(A)C*D+A-X/?162?3G4E6F9U:@;c<(=!>E?^@cAZBBDGE3F:H@I9JALTMINFPEQUT@WAXKY^ZE]I_AaGcHdDeDf5gEj+lC
error incompatible	*S.KLKSHcWfF
error incorrect	!C"H*A1G;TBGK]NAQURHbEc>fD
error initializing	BTFT
error installation	!a
error invalid	!I"@&C*H,E->.G/<2K6F7K8I9H;V=F?KB9EJHVJKK?LCM=NYOKP6QHSITFWG^G_Hc<fFjJlS
error ipaddr	!>&G,H-I/I7HBXGJKCPK
error is	.J5IHSIJ
error it	!GBTCJDUiW
error java	!c.GKFQKcJ
error job	!F3>5T@BATPTSJYHiSjT
error keepalive	!>,I-F7F8TBJJDK]NDRJT>WK_JcJ
error kex	!E*W-G2XKKM_NC_F
error key	!G*c2]3>4V;D<I=JAGBICHDTETQK
error la	!F,</A7SRaTH
error ld	!Z
error libssh	&H*K,H1H5J7H8K9J;K<CBXIFLAPIQJRJSBTXWJ_SfKkH
error list	!F8TFVIULSRHjV
error listing	!BBILTS^
error load	-V;V=T@EAIBHNVQHYFjJ
error loading	!J"J%J&;(K+B,J-I.F/D0I1H2F3@4K5>8J9E:H;[>T?X@VB;CDFJHEI>KDLANJOFPSQUR=S?TDVHWIYW[J^JaGbHcGfHi>jCkI
error local	.G<EIVLH
error lost	*U-G/Y1E5I9GBZNITF^E_K
error main	RW
error max	!(&H(K.E2K6K8@9D:K;H<K=IIIKWSDWFXHYK^G_HbIcChHiUjHkJ
error maximum	!<,TBTTS_FhUjU
error message	!H#I&B'K(J)I*G+J,T-C.V/<2H3;588;9?:K<I=F?JAGCJG;HHMINDR<TVWGXTYHZG_=cGdHeSf;gJhHkWlC
error microsoft	!U
error missing	!d2F3G5B8K;VKFPFRITHYJ
error mkdir	!8"JLZSYaJbHeX
error module	!Z
error msg	!C,T5I7T9KIUKILISXTDaIkS
error mtime	!B"UKJSK^WcYfH
error name	!X/UKI
error native	!b,CKKTD
error neither	!E@S
error net	!>"I&T*TBWRETTiIjV
error network	!?"I)J,X-5.E1C5H8aBFNDRBTHWC_FdDlH
error nil	!T
error no	"=%A'K(E)E*I+B,0-@.G/F0G1J5I697V<W=V?9@DA?CFEKF6H@JDMIN>O:PAQ:RUS:VJW7XGZG[;]I^=_DaDb=c2d:eHf0gGhAiGj;k5lT
error noauth	!V
error node	IVLJST
error not	!D&C*K,I-K.U/K8X9J;IK[LJNFRASHTBWK^JfGiUlI
error nt	"S_IdS
error num	!TAT
error nxdomain	!A&I(K,E-H.J/d5K7B8I9G;IBGKDLKNJQJRGSJTBWKcJkK
error o	KJSK^SbX
error occurred	"I*J+V-@/F1@2I6T7F9C<EIDKFL>N=PDRFWTYJ[S^J_CaVbGcEdIfBiH
error on	*T.H2W3F9HKJOWSW
error open	!C1H<XAWHSIKLJ
error opening	!B,W9V@JBIKJLVOJQURXaDiW
error org	!X,K/G8VLIRI
error output	!D.UKJ^T
error packet	!H.K/J1I5JKIc_fF
error paramiko	!CT_WV
error passphrase	!H;EAGPY
error path	.J5JLWSD
error perm	!W
error permission	!D"Y%G&4+I,K.B3G5B:d;A<A@HCHFFGEHGIIPERVSXT9VJYI[Ga3bWjbkE
error private	!B<T@GAJBHQBYb
error process	"I&J1C3K5A7J8H9G=UAKBGGJKJOTPGQKRFSYWB^H_UbFcIhJjJ
error processing	!Y
error proto	!DlZ
error protocol	!D-F.JAKKHLJNZSG_JfIkT
error proxy	!A7WWTXW
error psycopg	!S
error public	!D5I<JAUB^FUPJQGRAiX
error put	!:-H.T<JOUVFaB
error q	!IAUQY
error read	,I.G/G6K7GIIK^LHRJSITI
error reading	"C%J&H)G+J,E-Z.E/F1C2W3F5?7E;@=T@EADB>GIHIJYKJMIOIPGQ@RCS;TVYH[J^I_ZaKbDcCf?hGiC
error reads	!A'V.TIHKSLEOSVW
error received	!@"X)U,?-B.I/D7I9G;FB@K?N<RDT?^[_@bafbiGkDlF
error receiving	!G3SNDRVkK
error remote	!7"7#X&V'T(H).*K+J,?-I/70I2J6J7B8F99;G<ZB7FFGFHUIIJJK@NgR6SUTDVJWVXE[J]K^C_faFb>c<f:hTjHk_lI
error renci	!DOURViV
error report	!V8W
error repository	!V"B&9/=1H3F596J:c;I<=B:IEL=SSTJVJWAfHiDjkkH
error request	!WSK
error resolving	,J/X6WBIRIkG
error response	KHSTlV
error retrying	!;,K/X5X8EBUOJTIaV
error root	IXLGVT
error rpc	!_-IKE_I
error rsync	!J;TBTRG
error run	(W8ILKSF
error running	&I,C/I1K5I7UBBKSPJTWWGiTkX
error russh	!1"G%H(K)G*C+J,C-:.I/A1@2<3I4G7F8U:B;X<;=E>K?I@?B9CHEHFTGHHDIGJILGNBQ@RWSJTAVHWAXJYCZF[K^G_>aJbDcCfWhGiCjDkHlI
error s	!E&T<WBGPXRHiK
error scp	!C.C5J;JBKIIKILXOHTG^XaJbXfK
error sender	!e,I3IBHRFTI
error sending	/J[V
error server	!B"T&H)X,A/F1>7I8F9E;E<CK=QKRVSJT@WIcEk>
error session	!C)X*T2X9JKIWI_UkU
error set	SIaT
error setting	!EATPTSVaU
error sftp	!F"A&C(?+J,4-?1V2G;><@=F@EAEBAI;KXNJOUPCT0WDYI^D_Db>eFhJiVkHl?
error size	!=(V,K.Y3J7J8B;HIDLJNJOEQJSIV][GaJcHeJ
error skipping	)Y8GBIKC^UcTfG
error socket	!J"J&H)G*F,W-J.:2F5K6T8];JBEIJJUKWLEN8OHRES=VIXV[DaKbIcFf?
error software	!A,B/D1I7F8Y9HBHK^NFRETAWIfJkD
error some	(T
error src	!W
error ssh	#U%F(I)E*I-E1X2G4G7Y859Z=B>I?HAJCBGIH@I<JBK;L=MSNGREVFW+XGZB^@aHbBcGdVlA
error starting	"K*U,?.J2X6H7D9X;KBFNSRET<iK
error status	!<"I-G.J0J1H3G5C8V@TBVFXLTRCYV[SfJjKkU
error subprocess	!H#X5TiI
error subsystem	!ISJfY
error syncing	3U5G
error syscall	!S
error tags	!G;UAUPUQT
error tar	!CLFOU
error target	!^BK
error task	-Y/E1JBKKDNIQS_TfHjT
error testing	5SFT
error tests	!Y
error text	!F0WKHLFOUVI[UaTeW
error the	!F"J#U*T-I.I/V1J3Z4E5:8E;T=KA;B5CHEJFJKBNIOKPSQGRATAWXYD^IbCfGkG
error this	!F:KBJCJDUSW_TjH
error timed	!2,W-Z.J8<BEGJJXK@SKT]XT_XcHdHfGkVl2
error timeout	!B&F-D.I/U7ABeJ^NWRASGWJ_YcHdEiKkSlZ
error tls	![
error too	!BBWKJNG_AhZjV
error transferring	KWOI
error true	*T2T9TRWiV
error ts	"G,U<KRY
error type	!?"V,K-K8TKDTI_GcJdThS
error unable	"T%T)C*D,6->.D162C3I5V7C8D9;;;=E?IAHBWDSGJI>KDL>N@PERFWGYJ^H_Hb?c4fYkElF
error uncaught	!V)T*A,H-E2J5J7K<S@ZAWBEIJKCLHRHfIkJ
error unexpected	"I.HBUIJKDLGNHSBTI[KaJbZfCiTjIlK
error unexplained	!>3T4SJILJRISFTIaJb?cF
error unknown	*I,B-J/W3W5W9A;E<JBBKFQKRIT?WI
error unsupported	*F9U;>AZFX
error upload	!D.T/U6D7V8HNGTE_GaFdVeS
error uploading	!B.KLTSY^W
error url	!Z/H
error user	!6*J-S.G5c9G;G<H=H@HAHBUFJGKKJPFRCSIiDj@kH
error using	!F,J;K<SBbGWQKi]
error usr	!J5JBUSXTV
error version	!E,T/S7UNHTW
error waiting	!H7WFT
error warning	1Z;TCDDTLW
error was	!K7WLUTI
error websocket	-JWU
error when	&I,FISNVRESVTH_EjIkTlW
error while	!K"E&A(E)K*H,<.^/?1D2G7E8<;C@CB4HGJJLVNIPETKVHWc^F_IbIdGfDiAjGk8
error win	!EKGTUdZ
error with	,F.D/G2U3I5F7T8F9X;VBAKCLGOHQURDSD_HcJfJ
error write	.TKI
error writing	.Y0J8GKXL>OJSE[EaD
error wrongpass	!V
error you	!a"I&W5IBFLKS<TK_HiHjH
error you're	FW
error your	!@"]&I5J:HBDFTLGRTSHiTjI
error 秘密	;JPT
error 説明	-T7XKH
error'	!V-HKGdU
errore	"J,H-J.H/H0J1I3G5D7H8H<FBIGKIJKFLENIOCRWSI[J]K^I_JbHcIlU
errored	,IKILTRHi^
errored after	7WBU^J
errores	!_"G,J.C/I1K5J6K8JBJIHKCLIOHRGSFTI[K_IaKcIfHlK
errors	!]"7%F&H'K)D*=+H.//F162>4F5C6<7E9K;7=D@CCFG=HAJDMKNFOTP<R8V@WCXGYEZG]H^B_Eb>c?dGf;gGhDkKlD
errors 0	!X
errors 1	8S
errors and	!D.JKV_S
errors code	(T
errors contact	!V
errors ssh	!E-SATFT
errors ssl	!U
errors transport	!AATBTESKKjS
es	"D-F.F1J3G6G8F;H<IAHFKKALINIOGPIQHSDWJXZYT^U_IaKfHiFlK
es konnte	!B,T7GXX
es posible	XT^WbTcU
escape	-U2K9W_U
escape to	-U2K9W_V
esm	!VNJ
esm loader	!H
esm module	!H
esmtp	!INY
esp	!a/HKETG
espera	!B,E/F7VKIRDT^
est	"C(B)F*I-B.A/U0C1C395a6G8G9F;JB>FJIFK=O8QFSATCVKWIXG[K]H^I_CaFbFdUfFgGhGiHjHkHlF
esta	!>"W,J-H.J/I0K3G8I:WBHKHOFRJSGTIXI[K_GaKbVcHiH
establecer	!GKIRJWTlX
establecer una	!K,U/FKJTGlX
establish	!E"0%G&4)>*T+D.G0F1C2T3Y4J5T688-9U;=<IB^EJGBHDIGJZK/L<MJOEQJSHTTVGZI[H]G^AaAdVeIfAhEjWkF
establish authenticity	!@,H3bBIR=TAiH
establish connection	!A"H&F*K-=1C2H3W5;8KBXNCRT_GbVcXfHiIkFlK
establish ftp	!INXRHTIlT
establish master	!:,S-E1J3=5W9K<IBYFVKHNJRU_Ji[
establish session	!H,T9IBWQUbIiU
establish sftp	!;"I,>.D3B6I8G9HBYJXKEPVRHSS_GbIcIdVj^
establish ssh	"I&E*X,T-W2X3D5A8G9Y<HB@FDJSK;N=PFRJTHWT^J_[fGiJ
establish the	!U
establish tunnel	!B,J/KBFFUQJRTXTYWdV
establish within	,H-IJUKSTS
established	!S"D&A)B+C-T/@1B5W6B8A;K<@>IABFIGHIHL@M@OJP?QDSJTTUIVHW2X]ZE]HbJcHdYeJfBgIhG
established broker	!V
established connection	!H*T,?.J/G2XBCRDSK^H_UbKdShHiClI
established initializing	NVlT
established waiting	!V7KKDTClV
establishing	!H&C(G*V,T-V.>/?0I3X7C8;9[;G<HAHB@FBGIIFJIK>LCOFPHQJR?SBTHW9XJ[K^IaGcEfBhEi<jFlK
establishing a	![
establishing connection	![BJRH
establishing sftp	!B"W.I1V3K5B8JIJKFbTcK
establishing ssh	!;"F,D-V.H/I1E3Y5C7K8I9VBCFIKJOJRBWG_SbIfChKiFkX
estado	!Y,J7VBIKI
estado conectando	!W7WBKRSTD
este	"K,H/U3G5J9JBJFVRUTF
está	"U#J%I'J(K*H+G,A-G.C/D0I1I2H4J5G6J7D8F:W;D<F=E?I@KBGCIDIEJFFGHHJIFKALHMJNJO@QHSBTCVKWHYJZI[C]I^H_GaFbGcGdIeJfJgJjIkIlI
está en	!?"I&T:X;K=J>TiI
et	"G(H)K,U-J.I/Y0V1I4I6B7U8E:KGJLHOHR@SGTVWJ_JaIbJlJ
et que	&T
eta	!G"J(G-F.X8WBJJBK^LTNFTK[SaTgI
eta 0	!U
eta date	LW[V
etc	!^#G%I'F(C/I0@19354U516A7J:F;5<S=e>B?CAIB<CSD@EJFEGGJBKIO=P5QHR8TEUJV>WFXDZB[?]G_FbGdbeFfHgDiEjFkBlF
etc ansible	!C<TBJIV
etc app	!D;KHWSU
etc borgmatic	!S
etc hosts	!G,CTGdekK
etc hosts'	!]SC
etc letsencrypt	!S
etc nginx	LFSY[J
etc passwd	!J"S
etc sftp	!G=U
etc shadow	!^=HSCaF
etc ssh	!]3?4Y5=6J<JDJHBJILJPK
eth	!Z
eth 0	!Z
ethz	!G
ethz ssh	!G
etimedout	"?&J)I*J,4-=/91?2K3E5H6A8F9FB@IHJJK9LINBR9SJToWF_@bHcHf>iCk@lB
etimedout connection	!D7UKJTX
etimedout ipaddr	,?-G/H1I6J7CBIKHNJTa_IkA
etl	!K,WITLITD
etl sftp	!G,X6STE
eu	&JBITTiV
ev preprocess'	1I
eva	!Y
eval	%I&J.WAKiS
eval ssh	%I&IiT
event	"V&B(F+I,@.S/H0K2E3A4J5>9H;=<J=G?H@CACB?FFKYMKQ?VFWGXJYE^FdHhGiIkKlF
event emitter	!Y
event error	!S"TRSTKiJ
event log	-UJSKKNI
event on	!ESJiT
event raised	!D"J)S-X8KRKTWcV
event ssid	!U
event wait	KJ
events	!E&E2H8C<KBCFHITNUVJjIkT
events 502	!G
events 524	!CKJNG_D
events 536	!JNT
events js	!>.F1JGSIURKTKiJ
events py	!F
everyone	CID[
everything	3I5F6UPCQGUTiV
everything up	!_PCQHUT
evp	AS
evp decrypt	AS
ex	"H*K,D-F.D1I2H3F5E7T8J9S;H<IJYKDLVNJOHRGSV_HcHfDiGkKlJ
exact	!V
exactly	!C;V@XAZFWQTYZ
exactly 160	!C;V@XAZFWQTYZ
exampel	"E)K,A-H/k1C3F5B6H7C8K9J;J<GBFIHKBL?NERESGTAWDXI_JbJcIdJfEiIk5
exampel invalid	!?,I/m637INHTIk>
exampel invalid'	/W6H
exampel org	"K,I/Z1E3J5E<HIJKFLBRGSITHWIfHkJ
example	!V#:%=&8'B(J*7+/-=.G/Y011H283[4Y6o8C92:=<B=:>@?F@CAGC5D>EFF:GKIDKGN@O8Q=S/UAV6XXYCZ:[G].^2_=a@bJc5e1f9g?hHj7
example 2022	!I6Y
example 22	!="I-F/S1J3H6D7?9GBXKCLJM^NJQVSJ_KdGjTkDlU
example 8080	!GTTXV
example a	!X
example ac	">&I(J)J.I/W2J4U5F8G9I;E<A=G@JAJFHHFIJKGL>MJNFOJQISGZG_DaJcJfGhJiClD
example br	!V-KBZWC
example closed	,I-I1TBIRKbGfU
example cn	!YTJ
example co	!G,H3K6U<UQTRISJiYkKlY
example com	"[&I)W*J-8.[4V6S7C8>;_=F?U@GBFG@H@IGJGK:NCOFPYS>TEYH[J^A_=aUbIhGj5lA
example com'	!E?TPSR[THdT
example de	(J,=-V.K/Y1I3B7E8I9JGSK@LJR?T;WT_IbIhFiE
example edu	!F)K,D-G/X1@3J5H8VJINHWH_JbJfHkD
example es	![
example example	!]-I3J7VBJKSTCXX_V
example found	5W
example fr	"K3I5H@SATKITBYSkG
example gov	-T
example in	3JRYSJ
example io	!T/E5I
example ipaddr	!U,K1VBFGIKKTJfUjI
example it	,I.G3U5F6IBKJWKSLIRITCiV
example jp	!K"X&I-B.E/V1V4I6V9E;H<JGHHJJHKGL@SFX>_EaKbXcKd>fFiCjJ
example jp'	3J^TdS
example kr	,G5T7KTT
example lan	TK
example ne	!IbK
example net	!J&S-B.E/E3W6Z8E9J;C<JAJFKGJJYKDLGNFQKRJSDXIaJdAfGhJjDlF
example net'	!H"SbTjU
example on	,A7FTTXXdJkG
example org	!H"I%G&D'A(=*J+?,S/@0J4T6Z7Y9D>GBGCFDCFFHWJBPKQCRJU=VIXJ[C]B^CaFcAeAf@
example org'	"I&H)J*F,@-J/A1H2F5V6U7C8J9G<JHELFNFPKRVWGdHiHjGkF
example port	"T,I-F6T8JKDNKRSWJXW_HdT
example report	!W
example rsa	3J5U
example ru	!],D/H7CBJRJTTdTkC
example sftp	!U
example ssh	,V-W1J3UBHKGRI
example'	/V5XBFGKHGLJRKSGTHZVjH
example' not	5X
example' rsa	!V
exampleorg	!YBJ
exc	!X,F-KKG_HfUhKkI
exc from	KJfV
exc operational	!S
excedido	!XSH
exceed	!H.Z
exceeded	"E#E%F&:'E(@)D*@+H-:.m0@1H2B3I6A7F98:E;;<==?>F?F@CABCEDIEFGDI;L8MBNHO=PFQ>R:S2V?WBX>YC[>]F^<__a:b<c3dHeEfCgDh[kAlK
exceeded connect	!J7UKKdV
exceeded connection	!F"D,C-V1=7FK=NZ_SdAk_
exceeded for	!EhTjV
exceeded host	!E/Y4U5@BJHUKDTJ
exceeded max	"K-1KEN;WH_mkG
exceeded ssh	,aTGk?
exceeded while	8HJXKHNVTU
exceeded with	!T
exceeds	.EKFNDSKc[
exceeds max	!K.IKHNGc[
except	!d,JBAFHGFRASIiAjK
exception	!B"I#0%:&J'.(I);+70C1H4E6C7B:*<H=D>1@JAXC<D*E/FDH?I>JGKYM<QVU0VJX?ZJ[8]<^T_Ha?bGcFdHe(g%hDiJjAkHl7
exception 0	,D7STX
exception 1	!G,=1B7JK=RGWA^J_XbSfY
exception 10060	dT
exception 10061	!Z/HTH
exception 4	!A"A-F.V0I1G3K5I85;JAHLTNGO<QIRIS7]X_BaGcTf]
exception access	!V=SSH
exception algorithm	!C*e-G2e3K8I9^AJBEFIKENIRFTIWK_HfHiI
exception an	!U*F3H5I8V9:KXNBT?hJ
exception another	+TfSkV
exception auth	!>"D&K)K*=,7-1/91E2A3;4I566I7C8:90;<<D=B?A@CA2B_FUGUHFJHK*N7OKP_RUT2W>XIYH^K_4bFcDdJf9hCiXjVkC
exception authentication	!:%A&1*B,G-B.J1G2E3A7I8@9D;:<=@HA<BXFXJFKYLJNAP<Q9RTTFW6XDYF_?bKf?h<iWjTkJ
exception bad	!?"H%J*U+I-I2I3h4J5:8J9K;>@BAEFGGUKFN;QWWIYHZV_JcYfGhHiS
exception base	;XKIQK
exception broken	.D1W5K8I9IKWNJ
exception c	=FHYIISH
exception calling	!DBJKWRVTGiK
exception cannot	!K*W-@7J8F;G<IFSGJHIIILXOJPIQISWVEWI[IaIfCkB
exception caught	KJMURV
exception channel	!8"J%K&H)W*D+I,X-=.F/F1X2D3C5?7S8+9C;@@FA>BEFDGFJDKFLGN?OIPAQCR@SFT<WWYJZI_VbXf]hCiHkD
exception client	!@*Y,B/A1A2I5I8Y;JAIRISJTA^JfE
exception code	aF
exception com	!W
exception communications	!T,H
exception config	+Z5I;GKGNKPKQIfK
exception connect	!D"K&G,D-F/J7@BWGJKCNEPKdTkJ
exception connection	!^"E&I*8,W-^.@/51F2:5:7G8B;C=I?H@FAEB>FFGGHIKULINGPEQAR7SFW9X?YI^F_UbHcGdWfAhGk[lH
exception could	"H%A&Z)H*U,H-E/I3I5S6G7C9H;==G@HABBCFIK9NDPJQERTVJWFYJ_JbJcHf;kElS
exception decrypted	!HQX
exception decryption	!HQW
exception default	!G5J8FBHJYK<RS
exception der	!I/]5FKF
exception detected	!I8WBJNIRUT>fH
exception disk	!ZLI
exception encountered	3H5H;Z@JACQI
exception end	!D-U5HAHBGPIQJTK_UcBfVkV
exception eof	!K&J-=1T3I5G9GK;NEQKRJ^T_FcXf_kK
exception errno	!W,J5J7KHV
exception error	!V&E)J*E,;-Y.I/?0H1B2G3B7E8:9?;D=J@DGHHGK<PFT]VHW<XJYI[S^F_VaGbDcDf=hIjJ
exception exception	,I5J;IKILKQX
exception exhausted	!J;JQ<TVZGj]
exception exit	!T,W.K5GBUKHTV
exception failed	!9"T%J&C0E2C4I;V<D=HGGH?IHJENAP4QWVFWAXH[E]K^E_HaCbZcCdFhJiKjA
exception failure	!E,H.a0Z1D8HK9LJNJOYSCa[fC
exception file	.HKILCOYSC
exception for	!W
exception general	!IKU
exception home	!@<I=d
exception host	!;*I,G-H3p4C5U9E;IAFB@FGHJK;QJRCTEfJ
exception hostname	!F-S3V5JKIiT
exception http	WZX9
exception illegal	!S3K8J;E@IAJEINVPJQHSK
exception in	!A&J(J.Y1B4I5I=FFAK;NWOGTHYSZI^KhHjHk[
exception incompatible	!D*V-K2X3I5G9TBJKFNJfJ
exception incorrect	!D-H9K;HAJBFKAMTNYP=Q]RE_HcJ
exception indecipherable	NU
exception inputstream	!="C-C5G8S;JAGNEQKWI[H_Df[
exception invalid	!2"7&F(H*9+J,>.G/:1F2B3=4E576A7H899:;[<6=C>I?[@TAVB6EFFDG=HCJVK2LBMJNeOIP0R1SDTAW;XHYVZH]K^C_@bHf7hGi4jH
exception io	!U
exception is	!A"J-G.?/D0I5];GAKBfHJNKQKVJ[EaIbIfD
exception java	*H,X-@/W1I2K3F596W8@9H<V=W?H@FACB=HTKFLHNDOJPGQFR>SIWFXIYI_DfDiH
exception key	!<%[*C,K-G/J1J8G9V;:<K=H@BA]BIFHGHJJNFP?Q@RIWJYGZJ_JfC
exception keystore	!YQJ
exception login	!C"G3YRciK
exception message	!C"G&G*J-H.B/A0J1J2K3?5E7F8G;F<IGJK=L[SW^J_HbIcHfGkG
exception negotiation	-Y2T3D5D9T;JNKfE
exception net	!B7UKWSX_[dThI
exception no	!@"8%@&@)J+H.D/91420304H5X6U81<Z=F>JBCFUHGI1KJLcNJOCQDW9[D^B_AaIb=c@hVi9lI
exception not	!F&J5K<A=G>J@YAVFJP8QBYW
exception object	FWiV
exception occurred	+S;KIVJWSJ
exception open	!E;@=J@EOVQaSUYI[TfJ
exception opt	!D=WIURI
exception org	"T-V
exception pad	;U
exception password	5K;F<J@KBYKKP[QBRVYJZB
exception pem	!?5I;[KIPUQF
exception permission	!?"T&K.K1G8J;C=ABTFVKEL8PHQCSeTEZ9bK
exception pipe	!C-H1G8VK]NJ[H_Gf=
exception pkix	!V
exception premature	!KNW_X
exception private	!A5I;D<A=G@CCWDKFIP]Q@YG
exception problem	!=,T.J1TBULJOIPWQWSGiT
exception process	!G,X/JBJKKiU
exception proxy	!A*I,U-H/K3G5I7V8F9HAJBFGJKBNGPIRGTJWiX:_IfE
exception publickey	!A;G?T@WBDR>YYZVjJ
exception read	![-H7IJYKD_I
exception reject	!D2B3V4@5c;IAHBBHGKDPIQGRDTH
exception renci	-WBJGU_K
exception rescued	9W
exception revoked	!I3C4_5BKJ
exception scp	!H^W
exception server	!<"K&I*S,?/<1@2F4Y5c94;>@JB<FHGIJFLJQJR6T<WEbDf7hFiDjJ
exception session	!=">)G*D,=/<142E3?5G6J798Z;C?G@HA?B<GEHHJcK^P?QDR;TVWB_TbGcCdFf'hKiH
exception sftp	!C"A*K-E/V0S3C5X6_7C8C9I;I<J=IAHB6GHHKIKKHLVNEODQFRVTJWHXJ[I^I_GaGbJcHdKfAiDkC
exception socket	!J-[JTKHTJ
exception sql	!U
exception sqlstate	!V
exception ssh	!*&T(E*4+4,E.;2%3I5V67729>:I;T=J>A?JAKBHCBDJEFF)GEHHIAL/MENTOEP<R=SFVCW!Z-[I]K_SaHcUd<gKhTiEkF
exception ssl	!W
exception stack	aS
exception subsystem	1J;KAJKGbIf^
exception tcp	!F7UTUkU
exception the	!D*>,8-U.G/>1D2>7G8*;V<J@JAEFJGJIIPGQTT7WG^@bTcGhTiVkS
exception there	!9,V.T3TBJ
exception timeout	!5"F)S*H-H.C/B2K3E5C7W8E9H;IAJBBGJJXLHPJQIRHSFTeWIXW^IbJdXf=hJiIk=
exception tmp	!ZIA
exception to	!C;F@VPXWTXT
exception unable	!A"H&H*Z-B/H1D2S3C5?7V8I9T;Z?U@VB:FTIIK=QYTKYT_JaKcIdWfEiT
exception unexpected	!?"H)H-W1W8I9SK[NHTU_IbIc@fU
exception unknown	!C3:5YHV
exception user	!AESFSGU_ThI
exception userauth	9H;GFKKIQKRYiW
exception using	!EQX
exception util	kU
exception when	"J&H-K.G/B1I3K5I9G;H<GBIKFSWTBWKaKfHiH
exception while	!H&Y,H/K1I3S5HNJRBTSWK_WhTjS
exception キー	!U?KAWKJRG
exception サー	8SKJ_V
exception ファ	=J
exception 接続	7SdJ
exception 秘密	!J;Y<F
exceptions	#G%B&I'J(D)A+8--.F/J0D174D5T638?:F;U<^>>?A@5A/CCEHF@GJLKN@PIQ?RWSGTJVBW1XAY5Z=]H_1aCbIc4eGfWgHh3kJl4
exceptions 0	.USJ
exceptions airflow	!@3J5U<DAIHUITQHjS
exceptions authentication	!A;H<JFKGJK?R]fKhJ
exceptions communications	!T,H
exceptions connection	-K5K8JBKKBMURKkHlJ
exceptions endpoint	!T
exceptions host	!F5XHT
exceptions key	!@*S3E5E9W;T<YAJBKJIKEPHQI
exceptions netmiko	!D7SGVTTkU
exceptions scrapli	!A"K3U5W;JRFjJ
exchange	!."3#>%6&,'C(>)5*c+2,E-d.7/H0;1.2]4>5I6@7(8!9w:;;&<6=>>G?:@;A-B,C>DCEAF2G>HBI8KJL2MSN[O<P,Q,R=S7T?UZV>WYY:Z?[?]B^5__a<b,cCd+eBfCg?h/i%j0l-
exchange algorithm	!A*',J-G213F5@9lBJKCRKTGU_fJ
exchange algorithms	!X2J5I
exchange client	*I9W
exchange connection	!98JK<MUWWXJ_SdJ
exchange encryption	!@&C*Z,B/G2^3C5C7J9^;J<H=JB>FKKXPGQKRETC_BcJfDiKjKkB
exchange error	!K*T3J9X;K<FKI
exchange failed	!?*i-@/J2b3E5KBGRHTI_F
exchange for	*U
exchange identification	!'"9#J%J&E)<*A+@-Z.E102<3.4J5)7@8::I;I<H=H@IAJBFCGEEFHGHHGJ@LKMWNTSGW]YKZK^H_Zb>cCdDf5hBi<j=k]lG
exchange method	!H*>2:3J5K9c
exchange negotiation	!B-?/K3d5UK7fK
exchange started	JSTV
exchange was	!<*_-S2W9VKD
exchange with	!H*V3G5IJWKUfS
exchanger	-V2K5UJTKFTH_V
exchanger java	3V
exclude	!FIU
exclusive	!]5K;KKJTKaS
exclusive timeout	!Z
exe	!K&I)H+F-H.G/J0T1^3C5S8J;><D=JAGBZCKFJG?JGKBNDOIPFQJTTWCXTYKZF^?_>aHb>hJiKkD
exe connection	!K"Z)I-A1a5JB]GBKDNGRA^F_AiAkA
exe ssh	!C5WKJRXTW
exec	!T"5#T%F)E+B,F-D.>/E0I145I6J8:<A=F?J@ABGCGGCH;I3JFKVL3MINAOEPZQFRFS7V?WcYDZJ[H^^_2a=bkc@dVeJf1hHjDk6lH
exec completed	!]
exec connected	!aTJ
exec connecting	!Z#UBEjK
exec corkscrew	NKWTXV
exec dbc	BTFSRK
exec exit	!X
exec failed	!TfI
exec host	!WBI
exec nc	-KWW
exec private	BJ
exec provisioner	!I#Z,KBHRHWXdX
exec request	!7"C,J.J1JBKKGSKWG^]bgf8
exec ssh	,J/T
exec usr	!>,UP]
executable	!U"S5FIILJ
execute	!C"F&S*J,W-B.G1F5;8U;B<HAUBTHUIHOJPHT?aHbScHhIjVkD
execute error	!F&U-IRFjV
execute goal	!]
execute scp	bU
executed	!W.HBFKILGOSRGTH^JfZ
executed transfer	!XSJ
executing	"C&[.?1C3W5D<G=JFIGKIHLJMKOEPIQGR<SKWJ[J^XaGbXcDjTk@
executing as	!J1KNKRF_XhU
executing on	!K&VTT
executing process	!W
executing program	!G^Y
executing proxy	,SXT
executing task	&WiJ
execution	!K"B*K-A.F/F0J1J7J8T;FBECTFJGHHKIVKILENAOFQTRGS?TD^Z_BbVcKfDiFjK
execution failed	3U=UBJCV
executor	-I7KNJ_I
exemple	"C)U-C.J/T6U7I8EBHKBR?T@WKXJ_EbSdUfTiJkD
exemple fr	/S5K6V7JKIRITC_KdUkI
exhausted	!7"@,W7S8J;E<B=KB[KGLEPJSFTWhDjV
exhausted available	!@"C.F;F<C=KB]GHKKLIPKhDjV
exist	#H%B&<'H(4)D*?+@,8-8.=/U042J354F5D6V7@8<99:@;*<c=J>D?@@5A4B.C;DFEDFTG?HBI]JGK1LcMJN1P4Q3R,SCT9UJW>XDY4ZB[6]9^E_:a4bEdEf9gFhBi1j;k:lF
exist at	!A<SIT
exist in	!W
exist on	!_/JSG
exist or	!D/I1I5U;F=U@HICQHSX
exist yet	!^IBSE
existe	!K"C(I,A.B0H1H2J6G7S8I9J;H=FGJI?KEObPHQIRFTAVJWKXJYK[Y_IaIbHcEdGfIkDlE
existence	!FBURUTS]T
existence of	!FBURUTS]T
existiert	!;"A(G)H,A.;0>1C3A5G6?7G8D9I;I<E=JBJI8K;LZNJObQER=S9T=VKXHYK[H]K^J_Ba<bGcDf@gGkHlG
existiert nicht	!E,J.E0I3G5=6FBFIEKJL^O@RHSATCaGfHiJ
existing	"D&D(=*C,?.H/D1D2H5;7E8J9E;@<D@GAHB=FHGIHJICJXK[LGOUPEQGR>WG[I]Y^IaHbDcGf=h_iAjV
existing connection	!E-KKVTS_T
existing installation	!W
existing session	!C&H*F,H-T1J3H5B7J8I9@;D<H@IBFFJJYKVPHRETHfAh_iHjX
exists	!S"?#J'J(;)J*B+T,E.8/K0=1H5F7H8H9=;C=H>C@GAEBDCADIF?GEI2JDL>MKOtP9Q8R2S:TCWEY>ZK[H^9_Ka;b9c5dDeAf8gEi=jKkAlB
exists and	.IKHOU
exists at	;JYI
exists disabling	!^8K
exists in	!G5WOS
exists stat	!IKX
exists to	!]/K5KKFLJSHTIcJ
exit	!J#;%G&J'@(8*2+E.I071X24495c759?:>;I=F?9ABB[DAE=G<HAIWJEL7N*O0Q9R!SGUEVFX7Z>[K]AaDdDe=k0l<
exit 0	!K,K/I5G<YBUKITW
exit 1	!^/J6S;J<IKHSG
exit 255	!C,W/W3DBSTW
exit before	!F-HMU
exit code	!E"T#F%B(D)I*@.G/<0B1T2@4E5_6?7H829K:K;J>I?CBTDIEJG6H?LIMDNBO@PYQHR5SEVCWSXFZI[@^8a:cJeGgCkGlI
exit request	!V
exit root	!W
exit signal	!E5I8ZBJK]
exit status	!H"H#I&F'I(J)S*D+C.F0J1S2F4F7>8U9?:H=F?H@?A=EGFAG@IYJFL6MCN?OEP?QCR9SKXGY?ZJ]J_GaIcUdHeIfUgDk?lF
exit tab	!H1IBXKSTJ_I
exitcode	!B)F-^1U5S9KKFLKRJkGlK
exited	!="J#>&E'G(E)9*6+80>1Z4C7G8Y:F<D=:>D?F@?A]CADEE@G7H;I9J;M<P5Q8RVSTT>UJVDX=Y=ZD[A]H_Ia;c@dHeFf1gDh;jGkEl;
exited code	!X1J
exited connect	!D-F/T6X7WBENGRF_IdW
exited no	!B"I&J*H,D-G/H2T6K7F9VFSKHTH_JdIkF
exited normally	!H
exited remote	!E,D-W/H1H8D9JBBN]RITH_[iGkU
exited status	!X1J
exited string	!@"H5GAbBKCHFKN=WKYJ_HbHcBhJ
exited unexpectedly	-D1H3IBYKFNIRYTYbK
exited with	!F#K)J*K,6/H0H2J5G6H7D8T9D;G<B=H@KAFFHGEHGIENCPGQFRTSWYJ[I^T_KaHbScBfFjIkC
exited without	!E5I8ZBJK]
exiting	!Z"A&B*G,V-I.>1B2H8A9D;E<GAIBGGKHKIFK=LVPGXW^GaIbFcJfAjF
exiting now	!U.KIK
exiting with	OTSJ
exmaple	,K/]5I6I7FBKRKTG
exmaple org	!J/[7GTK
exp	!@,Y0VITeW
expanded	!I
expanded user	!I
expanduser	!?5X=SHTLJ
expected	!E"8#J%E&>'K(_)K*9+>,0-2.-/10@243S4B6@7882:I;d<:=>>S?B@HB*DIEGF>G?HAJBKJL2MBO4P8Q@R3S+T3V?W?XDYVZH]G^T_Ia6cfdBeIgTh<i7jA
expected 'aaaac	3V
expected a	;JIU
expected hex	!F(T3U5J
expected key	!U3E5H9V
expected net	!@-K1YIKKCNI_Jc[fb
expected ssh	!?1J3Y5A9JcY
expected unison	!IbTcUfJ
expecting	"J)F*C+I,I/I1@2F3H9I;FJ_KWLINB^S_DfIjJkH
expecting ssh	!B*D-D2I9JJ_KYNG_HjK
experienced	!A7UBSJVNTTT_T
experienced an	!D7VBTJVNTTT
expire	!V"JBT
expired	!G"p#G%I&?(J)E*C+H,?-D.90J1=2D3:4U5G6F778H9G:K;F<E=I?J@IAGB8CIEJFGGDHAIKJWKWLAOJPFQCR2SAVKWBXFYIZD[F]J^H_HaFb=c=dAf@hCi7jElE
expired 30000	!ETV
expired account	!I"U
expired or	!V
expired please	!F"Z
expired try	!T
expires	!Z-JNKWT
expires in	!Z-JNKWT
expiré	!T"X-E3H5KKE_HkJ
explain	!W
explanation	!FcW
explicit	!C%;5J<HESPTR:ZCh?jT
export	!H"C%K&G(F*G-D/C0B2J3V6K7I8T9G<@?KB7GII[JJK>L>NGO?PHQHS[T?VBWJYW[S_FbDcGeWfCgIhJjHkDlK
export home	1T
export sftp	3T
export ssh	&JASQT
exporter	,U7IFWQKRGiF
exports	!E0J8K;JBGIJKGSZVF[TaTkU
exports errno	,UTTkV
expresamente	,X
expresamente dicha	,X
expression	-VNV
expressément	,U
expressément refusée	,U
ext	,I2JKJNKOWSWTI
ext build	![
ext info	!G
extension	!T"F&G'V,A-F1H3@5>8D9GBXHJIIK@NJOJPJ_GaEbKcGfFjHkD
extension host	3JB[RUTAiI
extension js	/S6SGT
extension sftp	!DLITUVUiT
extension user	!X
extensions	"J&F,J.W1K8H?W@DBKNCQJRT_FfIiEjK
extensions liximomo	!A-I.TAVBIJTKJNIOIPGRXiI
extensions natizyskunk	;T?[@EAJQF
external	"I,J/J1I3V8J;KBTIHKGLGNJQHRUSETJ^VfIiW
external command	KK^W
external connectivity	!V
external lib	!I3TBSRT
external message	!GBYRTiU
extra	;X@T
extract	!A;U<H>J?IA^FGQTY@iF
extract public	!G;U<H>J?IA^FGY@iF
ey	*D/K2Z9D
f	!@";#I%G(Z)D,>-:1;2T3X4E6D7;8K:H;D>CAKBVEDGGKIMSOFPFSVV[XIYGZF[7]G_?b>c8dEeEf6lD
f 0	!b
f 1	!H(U.T/H0J5BIIKHLGOKRXVTaGiX
f 2	&WBSITOTVTaI
f 3	!J;J=SVU
f 31	!G^T
f 4	/U
f 7	!X
f 8	*S2U
f 9	3TRUSHTT
f home	!I3Y5JHI
f l	5T
f m	!Z
f option	<T
f ssh	![;C<HPKQS
fa	"J(I3G5G9I;IFIGUNKRJSITH]S^JcJgIiHjG
fa 9	!U
fa gz	!UKH
fab	!KbS
fab h	bS
factor	!C"B&F9KBAGeKGPHR@iG
factor login	!JGX
factory	"T,U-K5G7J<TB;GSLGNKPKSHTSXVfKkE
factory java	!C,V/U<UTT
factory rb	!E
factory'	!V/H
facts	6[
fail	"*#E&0'F(B):*_+D,7-%.1/>0;1.2a3,4B5%6:7/8,9_:F;@<5=7>J@8ABB[DIEHF^H>I9J=K'LAMEN+RbSAT=UHV>X=Y;ZB[<]B^>aBb4c5d<eDf(gDh:igjYk3l9
fail 'type	SHTU
fail 2	_XkI
fail algorithm	!H
fail error	iY
fail exception	!I,W/V9T_H
fail for	!IBTF[PERHjZ
fail test	!USH
fail to	,J/KPZTK
failed	!?"C#=%T'6(I).*J+C.W0E1?2J5Y637C8=:5<A=5>!?5@6BYCBD#E)FJGHH[IJJ9K@M?PJRWSTTHU*VKY9Z<]AaYbHc>d;eBg>h7iTkAl;
failed '	!>,[1Y7GKJiVkZ
failed 0	!d.H/G5K6TRK
failed 1	!X
failed 111	!],=WJ
failed 18	!>"W;UAFBTFUQEZUjS
failed 3	!]
failed 4	!IKGOW[ZaJ
failed 407	!VWJ
failed a	7VQWTSkS
failed access	AX
failed address	!]7IkT
failed administratively	!X/JSKWUbDfJ
failed after	!@(K,J-J.XKXNKODSBTJ]WaV
failed agent	!H%W&BCT
failed at	"WFX
failed authentication	!<#K%F&[*K,B-C.I/H1J2K8F9J;]<CAUBVFWKDLKSITBWBXCZT__fJhE
failed backend	!F.WRV
failed bad	!Y;A@BADPDQXYK
failed because	(U,B-K.J/H3A5TRESHTUiCjU
failed broken	!A"J)K,;.<1>5J8j9UBGKWNIRKSJTCWIfJ
failed building	!Z
failed cannot	,J.C/X5GIJKJLUOJRFTHVJ[I]TaGfJiSjU
failed changed	!T(T/B3I5DBDRCiI
failed check	!CRY
failed client	!F"J*G2V9IMV_JiT
failed code	.I5JBJLWSUiV
failed command	!J;S
failed connect	-K/a7EKITUWX_EfCkJ
failed connecting	!;%K&W-K<]HCLASJTIiUjH
failed connection	"D&E*I,[->/>1C2F3Z5H8X9?;IB=JKLFNAS@VGWVX=^FaEcKfBjTlI
failed container	!U
failed could	!Y"I&D,S-E.F/K1E2W5B6J7G;JAFFTLUQJRBT@WEaJfFiIkH
failed couldn't	0ULV[T
failed dial	!a,?WJkD
failed dir	!IKX
failed disk	.W
failed eof	!>"E%F&H)U*D,J-c/A2G374F558F9I;D<GAKB8FHGCJHK[NUPJR6T:_XbDcKdHhHiCjIlH
failed err	!C,USVaK
failed errno	!7,^5F6F7TBGHIIXREVKWIdJiKk=
failed error	!:"T&<-I0K1D2V3A6W8F9E;C<@=CA_GJH@IBKTLENFOIP?Q[RIS;T7WaXUYF[W^FaFbHk=
failed exception	-H.J/A8B9H;C<IAFGIHHIDKFLUPFQXSVWH[E^HaAcIf?kF
failed exhausted	BViTjE
failed exit	!=&I,J/X1J9K;T@?KELJPYRISETWYGbKcJfGjc
failed failed	!A-V.?0K6WBIK[LDSH_YaGbI
failed failure	!4"J(I,G-G._/D2J3IBFIELVRDTIWK_IeGfH
failed fatal	!X3U5HRJ
failed file	.I3I<JOISD
failed fix	!T
failed flow	!IdT
failed for	%i&b)I*@,D.=/W1@2E3>4I6H7@8?9?CBIGJIK:L>NAOJRGS:T>WDXGYB[H^H_JaCbBcFdDfAh:k>lJ
failed get	-K5YKI_V
failed getting	!A"I*=,<-[.H/?1J2@3F5G6H7@9F;IAKBDIKKXN^RCSFTE__bGdJfFiHkZ
failed host	!6,H-A/Y3S4A9B;JBBHBKKNJRHWI_TdXiJkJ
failed https	!J:W
failed in	!E(J-J7VKCLHRJSGTX[V_JaW
failed inappropriate	!Y
failed invalid	"J/I0Z5IB>KJLHPSQASIYHaK
failed java	!a,J9IKITHfF
failed kex	2S
failed knownhosts	!4"J%F&C*A-?/E3b4^5V7K99;8<B=JAEB8FGGGHHKFN?PAQFRATBWKZJ_EdFiFjFkI
failed libssh	!FAYBTFYRDZX
failed login	!6;K<KBcGKKGQSbJjJkI
failed mkdir	BKRI
failed msg	"T/H<TBALIWHbUcHfUjH
failed name	!C/[6GTK
failed no	!7"E%C*c+K-C/:2X394G5;7J8I9Z;9<2@JAHF<G>HZJKK>NDOFQHRGT:V7YIZC[G^J_FaBbFcEdJf=gJhKk=lK
failed notify	!WBKRI
failed nt	!]RJ
failed object	!GVW
failed on	!G"T&J(F)A*H+I-G.Z/=0G2I7H8@9G;J=SFIGIIGK9NGOHRASDTBVKWB[H^W_Da=bXc?fVi@kElK
failed operation	!:+I,K.X/K0J3F5G8I;JBIIEK:LBNIRGS3THWJ[X^I_KagfI
failed password	!7FKGHPCQIRi_KfIhKjJ
failed permission	!,"G#K%I&D0T5J;D=BBHGFHAIALJOVPGR@SVTIWKa^bJeEi@kI
failed please	!<-X5I9VATGVNFR[TFiDjHkK
failed port	!V
failed programming	!V
failed publickey	!=;YBbFCRChGiS
failed r	/J4J5WHJWT
failed read	!?,I2I3I5;7DB4J]
failed reason	!J,H-Y.S/K1H8UKSSTfI
failed remote	!>"T(T,J/F5H8IKDLXOFRTSJTG_JaJfI
failed rfd	"JcT
failed scp	!ILWSU
failed see	!V
failed server	!F'W*I.T/F5Y9V<IB@FTKELEOER9S<TGZXaCbKcJfEi@
failed session	8K_TfHkW
failed set	!KSEaY
failed sftp	!K"H,T.I/A1H3B8I9F;DATBJIIK>OaQJRHSVT;VT^K_JbJcHeHfFiCkI
failed ssh	!!%;)I+H.B/B0H1E3I5U8G=D>J?FCHEDHDIEJAL;MJPURVT6VIW>XFY?[E^F_BaFc=d8eJfBkTlC
failed ssl	!X
failed subsystem	!CfZ
failed tests	!U
failed the	!@"S(V*S,K/H;F<I@VAGBFGIHGOKPJR]^JaJbHfKiZ
failed timed	!W,V-F7S8>BGJJK9NERF_FdHkW
failed to	!G"D#0'=(I*E2G3A687G:7;W<G=G>:AZC9D<E9FFH]I=NFO=RESJU@VUWKXAZ;_BdKg9k<lE
failed ubuntu	BVRKiA
failed unable	,X.H/91;2H5E7J9E<S=HBKCWFGGIHJLGRJT9WGYGbFiHjWkX
failed unexpected	!F,I1H7TJUcW
failed unknown	!W
failed unreachable	3WBK
failed upload	!<.D3WO[STa;
failed user	!B"YBERUTY
failed username	!="V#S&K:T;ABWGWQSZHjG
failed verification	!@(Y3HIIKISI]ZaI
failed while	!W
failed with	!C#J%?&I)H*@+G.:1>2A3T6U7W9@;W<Y=I@FBDCIF7HEL@NSR^VHW=XJY@ZA_Tb;dVf=hCj@kS
failed write	!K-I.X1I8IKZSW
failed'	*W,b-D.K/J1F2W3J5J7W8I9UBJJJK9NERFTGW__Ab>cHf9hJkK
failing	<KKTPU
failing and	KT
fails	&T,H/H1K5X7U<KB9KGSVcJdUfJi@
failure	!5"=#/%U(9)E+',H-H.z0^1F3?4.5K61798!:>;<<;=!>/?.@;AFCBDAE0G!H%I!J%KFM)N5OvPAQ'RBSTTBU:V4XFY=Z)[k]@^D_@aKbEc-d)eVg(hFiGjIl!
failure an	aT
failure at	!B&U*T,H7H9KBHTX_SiF
failure authentication	"J&D;XBUPV
failure build	3T5S
failure code	!F.T5TOD[H
failure connecting	!9"I%J&S;WPURWfKiG
failure connection	!@"J)I,U-H.A/G1B5C7XB?KWOKRFTSWS_DbEfAiIk^
failure establishing	!B"I,E-V.H/I1G3@5I8K9WBEFJOKRDWI_SfGhKiGkX
failure failure	!C,J/B1I5KBJKDO[RKSV[ZaYfC
failure in	,K/e0E9KBGKHLDOXSWTJ[J
failure initializing	!;"V)V.G8ZBFLFRFcZf[
failure message	!B5SBYLVRASXTIjU
failure open	!E&I.C/D14KHLIOFSHTEW5[GbKf^kJ
failure please	.S0TOXSB
failure proxy	KKWV
failure requesting	!H%D&Y.D
failure retrying	!;B[CXKIRJi^j]
failure server	!A,H.U1^KB_Fb@fA
failure ssh	!G"I,G-J/C3K5F8K9G<TBDFJK7NIOXRGTEWJ[[_GaWeDfEhJiJkK
failure status	LKOV[T
failure the	!@.SBXSUiS
failure to	!U%W1JBFKEjK
failure unable	!E*W-H2W;SAVLUQFSXYW
failure when	!J0TBTOITFaViUjS
failure with	!A2I3]BGKHRK
failure'	.UKJOSfS
failures	!W"I#J%D&C)F*G,B-</J1A2H5B6B7H8>9D;D<E=I?H@JAFB'CIEIFHGDJFK7N:PHQHR9T>VKWGXIYIZG^H_<bEc@dKf?hhiKjHkBlF
failures 0	!S
failures for	!D_Ghd
failures preauth	!HjW
fait	!U
fake	WUXT
falha	!@"V&F+J,E-E.@1I5F6K7E8J<G=K>JBUIHKALTOIPWQSRYT9WA]K^I_IaDbEcJfIkFlJ
falha ao	"I.J;SBKLHPWQWRH[TaI
falha na	!F"U.I/HLWRJSJTGiW
falhou	!H-I.T3KBWRISYkX
fallback	3V5IBK
falling	;FFWiWjU
falling back	!T
falló	"J,T-G/=1I3S5U7I8JKAQIR^SJT:_JbJcJfKlJ
falló la	3U5V
falsch	,E.K/HBBRZSKTG
false	!["C#G'K(B)F*J+A,E-K.F0D3H7E9V<S=E>KDKEIFBG>JDKHL[MJNJQ=SJVWXBYAZE[@]Fa5bCeHfHgFlF
false elapsed	!V
false kex	9U
false msg	!I%H+H,94J5Z6T7I8V9C;K@JAIBWHGKJLDNBXK^JbDcDdGhFiWjXk-
families	/S
families and	/S
family	!J6X
family type	!J6X
far	!E-J8F9IIKJIWIaHfG
far receiver	!Y-H5DKERKTSbDcE
far sender	!#5T8KJJKFWKaJbTfIhJ
fast	!U(T/H1I5J;J<GI[KSL@SFVJfK
fast forward	![
fast put	!S<GI]L<SH
fastq	!E"?#D%C&='X(Y)H*>+I,E/G0Z2A3H5I6;7>8=9::D;8<7=;>D?A@>A@B4C@EDF?GIIcJ@MAOZPHQ>R1T6UGW:XBY?[U^EaWb:c8dIe_fCh?i3j>kTlA
fastq 4	.X
fastq bz	!FITLF
fastq failed	!F0TOX[T
fastq failure	!A.X0W[WaV
fastq fatal	!<-U1T3K4V8HGTH[K7NYPTTIZTiF
fastq full	!A.X0W[WaV
fastq gz	"G'Z(X)I*J+J,G-C.@/G0U1E2K3D5I7J8J9J;IBGCIFJIEJGKVNFRHTH[B^G_Ga4bJcKe>fIgSiIjKkFlJ
fastq gz'	0S8HaKeT
fastq no	!8.Y1H<JIZLESYVJ
fastq open	!>IXO[SI
fastq permission	!<OVS]
fastq readonly	!BOXSS
fastq remote	.T0TIHaV
fastq ssh	/W
fastq to	!]"H-K1GIEKFLHbGcHfDkE
fastq upload	!].@HTLFO@SD[JaUfKkK
fastq 致命	!C
fastq'	!-&J(G+J1F;G<G=K>HBJHJI[KFOXPJSVYH[H]]eEgJkJ
fastq' no	!FIS
fastq' permission	!ISTaU
fastqc	!W
fata	5T
fatal	!I#6%E'4(H)[,G.E/S0*1a2J4F687K8I9X;F<J?C@>A8C;D:GJH?I=LHM,NVO#PHQ(RFU<V(YFZJ[(],a"e-fVg?iCkXl4
fatal access	!G"ZBHiG
fatal app	!GL[
fatal authentication	!^BJRHiJ
fatal bad	!@)b1GBB
fatal connection	!8"@*S,=1D2V3I5I7@8>9WB?EUJ[KTRHT<XJ_=d?gWhEiEk@
fatal could	!=&T(I)I.E0J1G8B9C:X>TC?GJIKK:LSOIQEVJ^HaEb?c@eIf<jT
fatal create	,I1CBHLKS]TJiIkH
fatal db	!U/HBKRJTJWXdU
fatal default	!I,SkJ
fatal detected	!V
fatal early	!K.X8SJWKU
fatal edge	TU_U
fatal error	!+%9&I'?(6)U+<.&0=2F5W63:C<CAICBDIE?F:HGICJ;KHL+M>N_O:QFS3UHV;WJ[<]A_Va:e?f[g>j>khlB
fatal failed	!W,X-INIRCXW^G_WfSiFkK
fatal fetch	!K.X8SJWKU
fatal h	!C.J1F7JBIKCSbTW^IbY
fatal host	"F&K,J-G3F5H6I798E9JGKK[R^TYWG_IbJd?i=kE
fatal impossibile	<T
fatal impossible	:ULJjT
fatal ipaddr	!A&W3W5I6]^XdTfJkH
fatal msg	!D)U,J1VLSSKTKbWcU
fatal no	1J5E9ZBIKJLK
fatal node	-W/J5G8YBDNJkJ
fatal password	!k"?B<GKR7i9jI
fatal protocol	"U+KKFNGcUfKkJ
fatal safely	!C1]IHLI
fatal ssh	!H&T-J/V1K6HKSWUkK
fatal sw	iV
fatal the	%T&J,I-H3X7U8KBDWI_VbIcSkS
fatal unable	!T"?)6*J-B6F7F9B;K<A=GBUIDNAR6S=TIWX_Bb>cUdKk4
fatal web	(T,G3F5T7F<VBSLGRESGWIfI
fatal wrong	!^;E<FQJRH
fatal не	!IRIdTjVkI
fatal ユー	!^BKRDiG
fatal リモ	!F
fatal 无法	/T_W
fatale	3K5D7KKJLJR^T?bK
favor	,ETIlX
fd	-SPITKcS
fd 3	kK
fd 4	!SfS
fd 63	ASISQU
fd is	!U
fdocker	TS
fdocker sock	TS
fe	!G&J,D-J.U/C5H8T9IBDK[NVRJWJ_KcVfJkK
fe 1	!E,H.X/F1J5J7T8UBGcZfK
feat	!XNK
feature	!^QK
features	!_
feb	iJ
feb 12	!T
feed	)S,E.E1T5J8I<HBGCVKHLSOWRDSSTFaJbUcSfG
feeds	!7,V.J/D5J6KBZLYOISZTCi[
fehler	"E#C%D&C'@(>*<+A-<.S/G082?304B5/6;869;:A;^<8>B?C@KB?CADDEAFBG?H@I7J@K1M@N;PASTUCV@W=Z@[=]?^=_6b<dBeAfAg=h@iJj<k<
fehler authentifizierung	!="T,G/IRZTCiU
fehler beim	!E"K)S.D/C1T3H5F7H<IAUBDIEL[QSRHSWT>YVaBcIiG
fehler herstellen	7I8JKGTT
fehler kann	!F,K/URHTJlW
fehler kritischer	,B/GRTT?
fehler verbindung	!W
fehlercode	,H-I.F0K3C5IBIKIOWRJS_TI[HfH
fehlercode 4	!B.G3FOXS_[IfI
fehlermeldung	!>.F/I0K1W3C5COXRUS][IfGiH
fehlgeschlagen	!I#B%B&>'@(<)=*=+?,Y-8.D09172?384B56687K85:B<==A>B?C@BB^CCDDEBF@G;HFI=JAK,L9MAN;OFP?RgUCVAW:[<]>^>_4a;b;c8dCe@f8g>i[jSk=l8
fermée	!B"^)W1TTHiX
fetch	!S"=%U&W)I+E/60I6C7B9F:C;J=C@EAGEGGGH@IIJTNFOGP<R0W?^IaDbEcDhIkE
fetch failed	!V&V3T5G6KiE
fetch first	!Y5HBGiI
fetch http	!X
fetch https	!T
fetch into	!I4TBH
fetch origin	-T3U;TATBCXU_SjI
fetch pack	!K.X8SJWKU
fetch tags	UT
fetch token	!T
fetched	#V,U/J6SOUTTaI
fetching	"J%G&^,J.TLFOIR>S?TI[TaE
fetching home	.X
fetching identities	!D%G&_
few	!G#VFSjV
few minutes	!J#VFT
ff	-V3TKKNK_HkU
ffff	!D,VKHNST>_GkJ
ffff ipaddr	!D,VKHNST>_GkJ
ffs	.V[J
ffs tmp	.V[J
fi	!c"G.G5J8D;G<GBGKXRHSJaJiI
fichier	!:"8&J'I)D*C+G,7-@.6/10U1@2H3;4J57697A8?9;:G;I<]=I>J?JAKB7CJEIFHGEIYJGK7LGMJNGOaPJQ>R7SZT9UKVHWDXAYG[?]?^F_:b>c;dHeGf?g?h@i>jCkDlE
fichier réussi	!S
fichiers	!Y-J/I5E9HBJKKLJOVSGTFjJ
field	!W,T.I/A5J7VKELDSH
fig	!FIV
file	!E"+#'%>&@'E(T)>*(,:-=/;0Y2'374>5<6&7/8<9(:(<c=b>a?^@SAEB<CGE8F:G4HWIeJ2KFLZM(N3OePDQER1SXT.U0V]WCX*Z-[f]Z_/aUb@c9d<e:fDh2i4jBl5
file '	!D&D(K)S+T.I0U3B7K9I;;=8?H@HBBDJIIR:SWTAZJ^GbIcTdKeHgJi>jAkI
file 'a	!E-F1F8KKXLFOTSTa[
file 'c	!F.H;>@DAIBKDJFVISOFPD
file 'd	!J<V=JIS
file 'reads	!KSZ
file 0	OUSU
file 2	!D;<<D>D@eAAIJPIQDYI
file 3	!E;D?dAGQHYE
file a	!TKHLIO@S=[TaCeT
file access	=_
file already	!I.@0F5KIKKDL<OkS:VI[GaH
file and	3UHKOS
file app	!Y;GAKQI
file asyncssh	!B%U)U-I1J8J<I@JKFQIWTYIcWfS
file at	!@.U5I;I=UBHHSIHKJQKVYaG
file attributes	!B.V8VLJaZ
file authentication	!A&E;V<S=UAUFSjC
file backup	9T
file based	PIQSSKTT
file begin	!I<G@KAWBD
file bigger	!HISLKOW]X
file c	!6"K%J&D(J*J+E,J-K.H/U1G9H=3?T@SA3BUDXFCKSLCRGSFTIYVcJfJi@kI
file cannot	SV
file checkints	;G<J@GAHQZ
file config	SS
file connection	5IBXRGjS
file copier	.SIK
file could	!K/JLVSV
file ctor	!D;E<T=V@SAH
file d	!H;U<G>TCJDWLT
file data	!I;KSCaW
file dev	!F+S5J=SIT
file does	!9"J(Z.I/>0F1G3D5I;I<9LfOHS;]BaC
file duplicati	ST
file error	!I,T<[=WBALFQIRJiGkI
file etc	3I4V5I;IHISHYX
file exception	<S
file exists	!I+V,F.C/I0G1H3K5G8J;GAJBGIGKDL:OdRIS;TGVUYG[B^JaI
file failed	(UBGIHKJOHS^a@
file failure	.Z0TKFOKS:aT
file file	6W7ULJ
file filename	!G<TAVLI[S
file first	;I?W
file for	.J3J5T<JSViK
file format	!5&I(H+K-K.F/I0G5H;d<;==?^B@FHHJIJKILFNJOJRESKVGWB[J]GiFjKkJ
file from	!?"W)W-E.J/E0U1U3J5H7J8V;GBBK<N?RDT@^[_EaKbUf[iHkElE
file generic	!@.I/H=TFVfIkI
file get	!J;K
file handle	SV
file has	@VAV
file home	!A'K(K+E/F1@2A5B6J:J;SC;DIFIIJJHKWMJNUWT^KaHeKgHhUiDkalG
file id	!G;G<U@UAJ
file in	,K0X3J8J;D<T=TBBFJIWKCQGRJSUfF
file inbox	IVST
file input	!S;KLG
file into	ST
file invalid	!I?T@GKGQU^V
file io	!A.[LX
file is	"I&G(S,F-G.>/J0B1G3C4K5B7K8G;A<B=B>U?F@@BDCGDJHFIAL=O@P]Q<RESSTJVIWKYB[V]^^B_IaBbDcGfEiJjJkH
file j	OU
file java	!D
file k	!E;F<X=JLH
file key	@SASB]PI
file language	![
file list	BIIV
file loaded	!J5I
file matching	!AIY
file message	!KLX
file mode	!KOVSI
file must	!H<X=KOW
file name	!3"J&K(K+H,X0d1I6B;W=T?IA;GUI?KENIPGQESJYD]I^BaKbCcHfIi=k>
file nested	!F1T8SBJKTLUOF
file new	!F<U=JASQS
file no	!@.K1CGTLdSDkI
file not	&<(F*G,F.K/@1@;><e>D?C@6A=B@CKHSKINKOJP>QARDSITCWAY<]K^BaXbEf<gIiIjHkA
file open	!75U;C<Y=X>Y?FBJLFPHQ>SD
file operation	!F/F8H<KFTHIIHLUSW[FfFkH
file opt	!I-J5V;E<V=IKKLITIkTlV
file or	"I'I(H)A+8,<-H.G/60G1W2E3?6=7C8B9D==>D?F@GCIDEFFGJIYJFK>MJOARCS6T=UKXJYHZG[6^Aa>cIdFeGi9jDlG
file out	!B.]IJVV
file output	!DHTIWLJ
file paramiko	!:"D&F)W*K+G-Y/U0H1S5?6C7A9I;U<C=F?I@<BFJYLBPBQ>RESGWE^Ja@dEfVkDlI
file parse	;H
file path	3T5H<CBVHJIGLYRTSS
file permission	BJS^aF
file permissions	;F@KAJCULUSWYF
file please	!D1J<=L[SC
file provisioner	!>#HBWFJGJIS
file put	!_.ISG
file r	CVLHSU
file read	!J;]AH
file reads	!T[T
file record	BJLGSW[UaH
file remote	!T0H1F8EBTKETJ[JaHfJ
file root	!V+I;@=X@IAKBECIHJLINJPIRIS?TVYIaI
file rsa	;I
file run	;JIGLWYS
file s	IWKHLGSHVT
file set	!?'U,K0U5VBJSWVUaI
file sft	.J[V
file sftp	!=,E.T/A1U5I6A<FK[LXOXRCVIa>cHfEkJ
file size	!A(JKCLJSCVT]]aEcJ
file source	<JPWRHSGiS
file specified	IXLH
file srv	!J
file ssh	!b%;&7)H/93?5H6I7A9H;_=]BDDKGKHAI>JFOGR:S;T;V4Z@[JaBdAgKh9iIlK
file stdin	!IaWhUjU
file stream	!B-E1G8G=TKXOU
file sync	!D<U=W@UAJYJ
file system	"G%H-B.H0C4G>KAGDJHTKFOJRHSGWFXKYK[C]J^HbFdUhJkClF
file test	LU
file tmp	(T,U7S
file to	!A&F)J+I,E-E.X/W0H3F7I8E9H=I@JAEGAHEK9LCQFRGVGWIZH]K_IaFbV
file transfer	"G)K,?-G.U/@1?3J5E7H9J;I<I=J@JAIBGL:TBVA^F_JcBfDkH
file transferred	!YSJ
file transfers	!COW^V
file txt	!T(JIILHOTaDbJ
file type	'ZBIRKSFaH
file unable	!B.W1I;Y<V=W>G@GB7PAQKVJYIaKbYfHiJ
file upload	.UKESY[H^TaG
file uploaded	!F.I;I<J@WAJKFLJOFQFSFa]
file uploaders	"U
file users	-S;K@SWIXV_UkI
file usr	.U8DHSOJVAWE[?kHlS
file var	<SPIQJ
file version	;J?Z@KAJ
file was	LJSH[V
file with	!=.F9WKJLUOVRVTE[G
file write	!G.VLTOI[K
file wrong	!I?I@WAWBHPWQJ
file x	!I?H@FAKPCQV
file yes	!J
file zilla	&J.K;F<G=G>cAJBDPHSIYH[IiU
file'	!?.U2K3H5F9G;Y<[AIBELKPIQHRHSWTHYJiJ
filename	"C%I&B(C)I*I+D,C-F.7/D0p1D3D4I6H7G8D9HAUB?CEI=K=LDN?OERBS;T@VAWI^I_Ha@bFcDeHfBgIhJiDjIkFlJ
filename filename	!K
filename is	!D0^5I;IKHLKTH
filename mode	<U=T
filename password	!KAW
filename r	=V
filepart	OW
filepart'	!:1KIGKJLJO]STVb]Z
filepath	!IPK
filer	!W
files	!U"@#B%G&3'Y*@+3,F-?.,/G061I2B3A4H5>6]8H:D<F=D>??FB?EIFAIgLGM<N=OCP0Q5UDV0W;X8Z>]8^:_;c>d;eXg7hDl8
files 0	!UKKSK
files 1	,STU
files 2	!V
files are	!F?U@TBIDSFK
files attrs	(TKKSVaT
files example	!E)U.H/>3F6a7X8H9K<KGTJWK>LCSG_KiWkX
files external	!G3WBVRWiY
files failed	!YSG
files for	!W
files from	/T9SBJKSSG
files in	!DS]
files into	IZLJSCTT
files java	,T
files num	!S
files or	!GIU
files over	!Z
files sent	3F5BITTT
files storage	.I3YiV
files that	<U
files to	!I/U7J8DBIKVRJeS
files transferred	!_
files uploaded	,J8JKY
files vanished	!Y
files would	!X
files x	HWSI
fileserver	!a,S/H7GTEdJ
filespec	!KLSSH[V
filesystem	)K.b/G3J5F7K9J<Y=J@IAFBFGJHGIJKGLGNKOIPJQJRJTSYJjIkK
filesystem no	!D&W<ZRDiE
filezilla	NX
fill	!W8HKXSJ[E_If=
fill channel	!?8IKZ[Hf?
film	!DKTOVSW
filter	.J6SBUOJTH_T
filter out	!I/U6TBTRT
final	0J;JQZ
final ex	AS
find	!e"H%E(H)E*@+C,1-=.9/Y0B182?3:4I7=8@:G;6<Z=<>I?H@@A=B,CJFDGEI]JIK3N;O<PAQ=R1S;T2VTXCYC[A]H^E_?a<bAcJeHf@gKhGi6jAlB
find a	LJ
find any	5V
find directory	LYSI
find file	!G<T=JIS
find found	!J
find host	!=/a6D
find lssh	!W<JIILK
find module	![
find or	IYLJSI
find out	!U
find package	!W
find remote	!T/UWG
find section	!_LI
find ssh	!D&Y
find the	!V&H,A3I5C6T7I9I;H=IBDI[KINGQIRHTBfGiH
find valid	!T
finger	!E3Y
finger print	!E3Y
fingerabdruck	"H(J,J.H/C3W5ZBHIKKKOERISBTJaIbIfG
fingerabdruck des	!E"H(J,K.J/F3W5ZBJOFRJSBTJaJbJfG
fingerprint	!?"8#E%?&;(B)J*8+E,8-;.C/50F1F2)3k445t6E7?8?90:W;2<B=C?H@>A7CCDFE<F1G>IGJIKCL<MJN9ODPIS=T:UHVGWAXEY=ZG[F]H^J_<aEb=cCdEeHf@gIhAiJk>lB
fingerprint ecdsa	5U
fingerprint failed	!F3S
fingerprint for	!<2H3W9FBG^UjS
fingerprint has	!F3V
fingerprint hex	2A3b9H:H;D<EAIFJKSQIjD
fingerprint is	!F,H-K/H2G4H5j7J;IAIBHHSKFNIPITG_KbKlK
fingerprint of	!B3Y5S
fingerprint remote	!D3^5H
fingerprint ssh	!72F5ZRViU
fingerprint to	!K5T
fingerprint yes	!a5<
fingerprints	5W
fingerprints not	5U
finish	!A,K-J/I5UFKIJKIST^VdTjTkJ
finish successfully	!JLSSVTJ^W
finished	!Z%K)J*W+K0J1C2U6I7G;B<G=J@JFHHIJHLIOSPEQHRGSEWGYJ^I_BaBbCdCfChIkGlG
finished 0	!X
finished after	!T
finished connection	!<*[2X9TKJ
finished failure	&T
finished in	IVLTVI
finished job	!V
finished success	!_&IIF
finished with	(U5KBJTF
finishing	![
firefox	!b,IRJTD
firewall	"J*S/X5J7UBIKFR?T[XX_IkZ
firewall blocking	!D/TTZkT
first	!S#Y%I&J(J,E-B.H1K2H6F7I8I;?<J@SBHJVKELHPIQBRHTS]U_GaKbJcFfEiVjEk?lF
first key	!J-K5J9VTT
first line	!J;C@T
fix	!m"G#K%I&A,H-H3F7S9I;F@JAJB8FEKGPHQIR>SAYG_IaFbIdSfIi=j@kG
fix conflicts	!T
fix host	!W
fix the	=T
fixed	!i"I,C-@7J8DB@FKJKK;NCRET<_AfKjXkElK
fixes	!_;JAJ
fl	!DOS[S
fl remotepath	OS[S
flag	/I3IBJOTRH
flags	"I)J,K-=1U6X=KKFNHOSVK[J_AaUkH
flags boolean	1WOSfI
flags flags	!E-K1W7SOU
flags sftp	ST
flags write	aW
flow	!@&I.H1J5J<E=J@TSUTUVFYK[TaCdYiGlJ
flow file	.KLFSX[UaE
flow socket	!A7JTU
fluent	!Z
fluent ftp	!Z
flush	!U
flutter	!T"J-D.VBHKHLJOHRV[K
fly	!BVV
fly backend	!BVV
flysystem	!F"?%J&E)E*F,^1@2G3S4K6@9E<B=D?A@HAACKGHIBLVWJXK[J]E^KbEcDdJeFfAkHlH
flysystem phpseclib	!H"K,S3W6J<I=H?DAEFSLIOSSAkJ
flysystem sftp	!8"H,Z1J5D6H;HBSLUOUPUQTSDfI
flysystem src	KWOURJ
flysystem unable	!=.V1J3F5J8I;IBAIKLUOTRESWTFVT]JaTeJiI
fmt	1H3I7SBVGVKKPIQJTK
fmt error	!A1H7SBVGVKKTK
fn	-F
foi	!I%G&T(F)J*H,B-T/<0H1F2I5S6E9D:J@IAHBSCGEIFHGGIGLDNKODWHXHYF[C]I^I_DaTbCcGdJfFgHhHjBkGlJ
foi possível	&S(I*K,G-F/B0K1J3>5E6I8G9I=GAKBGCJEKFKGJIKKDLHOIPT[G]J^J_JaUbGfJgJhKjDkJ
folder	!7"<%J&='J(E)I*E+H,9-G/90;2J3=547A8B9F:I;A<4=E@JAHB?FDGIHFK9LoNAPGQESYT:WBXIYHZK[V]C_Ca5bYeVf4gHiGj@k@lF
folder '	!E.HIEOJ^SbY
folder incoming	LZSFfF
folder missing	!ILV
folder sftp	!G.K1USUaJcX
folder var	!TLG
folders	!I.IKHOHSBaIe_
following	!S%I*I+J-F1I2I3?4K5=6I7W8G@DAWBHESFCGTHJIJK=PARKSHWJXI^I_EbGfEgKhKkJlJ
following arguments	!b&H9J
following error	,I7WBKEUTD
following gems	!FA[
following key	!D=T
following location	!KLW
following options	!XGVRJ
following signatures	!W
foo	)U9JAUjH
foo from	)U
fopen	!IHSIJKFSZ
fopen etc	!HKI
fopen home	!GKI
for	!F"I%[&F(@*D+;,?-@072B3X5V6B7@8S9F:;;D<==5>7?8@IAKBTE.HDI0L@M1N@OBTHU1VBW'X9Y>ZB[J]@^6e?fDg?kDlH
for '	!D.S5G<E=H?UBACaDDFHOJPJRJSDYYgTiJ
for 'c	!I@HAJC<DgY@
for 'https	!_BGRGiH
for 'none'	!URJ
for 'password'	!JBHRVjI
for 'publickey'	!A&WB[FUR3
for 'root'	"KBHF[SSiI
for 'sftp'	!V
for 'ssh	BEQKRXiH
for 6	SK
for a	!J"J&G,?.I/K7J8FGZK?OIPTSKTYaGbKcJkJlK
for an	!CPTQKcW
for app	!T
for assistance	!?"C&H.T/K3K5KGJIIPITIWK_JiK
for backup	"WBIiT
for bastion	!H/W;G@VQU
for box	&X1T5H<HGGRKcWfJiI
for c	!C"X1X6TbW
for changes	!Z
for chroot	!<)f1EB=KJSK
for client	*V9J
for config	!<"G-F/S9JAIFWKILHPTQTRU
for connection	,K7I8KTW^U
for could	!D:ULT
for decrypting	!@;[@TPK
for deploy	&KB>PHQ@R]jI
for destination	!5,K<I?TASKUSBiJ
for details	,IGUSK
for dev	!W3X5F
for device	!UKKcU
for directory	)FBX
for domains	!d3JBIRFTJ
for ed	!<%_&U=HAZBDFCjJ
for example	!HBT
for file	!>(T)JBULESDVUaT
for foo	!W)U
for ftp	!B,U/V3C5T<VAWBHQETXiFlJ
for git	!D&W3E5V<XBEiJ
for github	!<4VPVjS
for gitlab	!W3D4I5J
for handshake	!>-Y.J1J7W8<BAFKGFJVKDN^RFSJTWXT_WcHfGiFkUlS
for home	!H;U@UAJPD
for host	!D)I*E-F.G/U1A2U5X6E8C9F;C<SAGFIGEHHKKLFNGR1SD_EcEdIfBhJ
for hpc	+V;J
for https	!T
for input	!?8_KDTI
for invalid	!IBGiZ
for ip	&U
for ipaddr	,T/J5b9IBEHGKI_H
for jenkins	!D"X;JRTiV
for kex	9Z
for key	%>*>+I-B2>3>4J58;1<==:>G@>B8C<EHGDHFK^NIPVQcRCY?ZF_IhKiCjCkKlJ
for keys	RT
for lab	"J&S5H<JGV
for local	![
for localhost	-U5H9I
for machine	FUTS
for message	!USH
for method	!D2T3J9Y
for methods	!H9JAHBVFYKIP7QTTKjX
for mft	!H3W
for more	!B"V&H-J/E3H5@6I:J;JB;IXJXL?OJSDTYbUfGi?jHkJ
for nas	3W5D<SiUjI
for new	!ISF[[
for no	!Z
for node	!I
for non	"UBKKISJbUfJ
for nonexistent	!F"EBIRIi]
for on	!BVV
for one	;T
for password	!V
for path	!I<TVT
for reading	&F.E1C5J;I<DBHIEKHLUPJSXWK[KfFkI
for refs	!U
for remote	!J,UBTRSTJjT
for reply	!SEF
for repository	/K5IKTSU
for res	!J6X
for response	!?GSKFc[fZ
for root	!J
for rsa	!K&U
for rule	!W
for s	!W)U,I1DBJRIcGfYiJ
for server	,J3T7K8I;KBFK]QJT>
for sftp	!W"G%K&J'V)D*C,A-I.I/X1A2A3X5[6D7G869H;D=J@IAJB7CKEKFHGHHIIHJIK9LBNBOGPGQGR7SDT8YJ_DaEdKfVhBjKkFlJ
for signing	%]3H5G9J;HAIBIFUPJQI
for ssh	!@#a%E)S*E+H->.C2E6K7Y8A;C@IADB]CFG@HGJDK7LCOIP>RISJT]WIXT_?b9dTfAh@iYjAkTlA
for stdin	!>;APVQY
for target	!YSJ
for taro	!C";)H1G;I<DAFBVF?Q@RbfFi;
for task	1YKKiV
for test	"J,J-J/G1B5X8K9JFCKINITJ_Gh]iF
for testing	5U
for the	!T%J&J.C1C2I3U4J8T9I;D<J>X@IAGCJFDGFHHOFPIQESCTG^J_;bBcAdWfDhGlE
for this	!-"5#J%H'U*J,D.H/K1G4E5a6T7I9@;I<H=KAJBBCIFHGDHKKFLKPBR=SAT@XKZI[J^H_WaBbXcFeSfJhIi@kGlG
for unknown	!E*I5A9G;S<HAWKJQF
for url	!Y/K
for user	%9&]*K.S/B0J1I2D3-4H546G7@849;:J;4<6=??J@?A2B[DXEIHDIJJEK4L=N@OIP5Q.S-THWBXGYBZS[H^I_Ea?b:dEf;iUj^k4lH
for users	!CQX
for vagrant	!DBUhV
for web	AHQUTS
for welcome	!U7KKDTClW
for win	,V7GNJdI
for write	!<.Z0TBKIJKGO]a>
for writing	.ISW
for www	5Y
for x	!WNT
for you	!FbY
forbidden	&G(H)K*I,>-<.C/A0I1F2H3C5B6H7C8B9D;G<G=I@JADB>GKHJIFK;LAMHN;OGPFQGRBTAWjX^YK[H^J_AaHbTcFfEgJhJiAjKkClJ
forbidden pods	!V
forbidden user	!U
force	,UUTkV
force command	!T
force progress	UT
forcibly	!E-KKVTS_T
forcibly closed	!E-KKVTS_T
foreach	!8&H1E5U<FHeI@L?SKWI
foreach failed	!<&H1E5U<FHeI@L?WI
foreach reading	!J
foreach'	/S
foreign	!U"F)K*F,F-S.H/A1<2E3F5@7I;J>GB;KHLENfOKPIQJRBSCT?WE_YbIcJiEk[
foreign host	!;"H*H,F-T/F1G2F3I5D7KBEKKNdRITIWF_ZfDiJk[
foreign pm	!U
foreign put	1HBFNSTH
forge	,^@UAUKDPSR<iA
fork	!E&I1J7J8I<J@KBWGIIJKCLHNKQHTYYJdIi?
fork lift	!>"B7K8JBWKEQITYbJcJdJi@
form	EU
format	!<".#?%5&*(I)>*.+0,2-=.G/1152S3,4:5'6;7<8591::;m<!=!>a?n@_A]B!C!D0E"G<H2I0J=K)L1O4P4Q>R/S/T/UDVJXKYgZ:[6^5_2a7d?e?f5gEj*kD
format error	!T;b<C=G>J?@@GQGRKYG
format exception	?T@EAHQTXT
format failed	!V
format from	!DWX^IbWcV
format ip	!DiV
format is	!@-H0X;TAGKENJRGiY
format key	!C@UAIQW
format or	!FAVYV
format private	>F@HQY
format s	(TKJ
format ssh	!H;IASPTQIlW
format tag	?S@TPEYU
format too	!G;<>>?d@:AIYG
format win	>U
formato	!>'V,G/H;J<I=J>Z?WOJPFQKRJSJTI
formats	;T
formats rsa	;T
forward	BJ
forwarder	!H-C9KKXTU_U
forwarding	!Y"F%@&J)G*H+I-4/U1B2H4H5B6[7B8H9B;D<J=J@IAHB<CGEJFGGIIEJJK;LDMJN:PHQJRAWcXHYI^J_8dJfFgKhGiCjHk>lI
forwarding disabled	!^%F&A
forwarding failed	!=-;/[7GKGNHWc_@bIfJkK
forwarding no	!S
forwarding request	!Z"A-K^GfE
forwarding server	!U
fots	!D"HBYREgX
found	!W"+#=%>';(0)C*[+&,8-#.1/@06153;4D6%7:82:V<T=D?DAAB>C8D8EAF,HCIYJ2K!LSM<N>O2P5Q+RFS9T;U=WUX2[9]4^[_Ha0bHc7d3e7h8iHjTl:
found 0	!HgT
found at	!F)U2S3KBEiI
found but	!C3[5J
found client	!D*U
found ecdsa	!J
found error	!_&E*F/H1J9J;B=EPHS<WJfGkJ
found exception	&F*C,H/B2J3E5>;G<b=V?J@DABB@CJHXKKLVOHPEQDRBTEVGWGYC^Kf<iHjHkJ
found existing	!W
found for	!e&H3K9T<GBEIILB
found host	![-H/I3D6I9S;IBGH@YIiJkI
found in	%C&],J/B2;345g9S<7=H>[A>BII@KHL=NGPUQ@RGSATCVIWHY=ZI^FbGfCiGkG
found key	!I4I5FH?
found line	![3JHF
found on	!B.J/K5JLUSE^TbF
found or	/K3W:U<KBITI
found please	!H,J/Y3J5FRHTFW[^JfK
found remote	/UBSWS
found sent	*T
found sftp	!i/I5K<KBJIILB^HfF
found ssh	!E*J2I5G9F;Y
found their	!B*Y2Y5FBJ
found to	!A;GBVGUKKLJRVZU^KhKjK
found using	,J-U<FBJLJfJiHjJ
fout	!>*K,H-J.J0J1J5H7I8HBIKENIOKR[TW]K^K_JbJcJfJ
fp	:XBEiKjH
fp r	!U
fq	!D'F,I.C/J0VBHI?KALIOSRJTG[E_JbIeWgG
fq gz	!E'F,J.F/J0WBJIAKCLJOTRKS>TH[I]F_JbJeWgG
fr	!U"D(I)J*K-E.F/U0K1G5A6T7E8I9K<KHJKAQIT:VIWKXH_EaGbIcJdTfIjKkAlK
frame	!Y
frames	!A*J,J.I2H3[7J9KBEKIRITS
frames omitted	KKSTTU
framework	!KBFRVTViU
free	!J,I.a5J8GBHKD_IbUfJiK
free client	)S
free software	"VbV
free space	!D._
freerdp	!Y
freerdp core	!Y
fri	!VBGWTXTiI
fri may	!X
from	#2'5*6+H,=/@1S2J4F6G7.9;;A<B>I?SAHD3E=GAHAJ,LJMZPBQJR6TCUCVGWFYJZ@[2]K^Ja7bTcXgEiTk8l?
from agent	"H%_,V3K;I<G=JBKCJFCKJPFQDTTYJcIhHiEj=
from app	!J
from c	>W@EAI
from d	VV
from daemon	!^
from date	!_;J
from failed	!E.X0ULIOI_[
from file	!DIX
from filepath	PK
from home	!H-IBSFTHViVkUlS
from host	!X"E5H8IKDPKRV
from https	!X
from in	OU
from ip	MWNK_J
from ipaddr	!D"T#F%?&=(G*=+A,>-U.A/=0E1T3A4H5<6>7I96:G;B<C=C>G?I@BAABHCCDHE=GGHDIFJ;K6L>M^N2OIP=Q@S;W@X;YF[I^C_UaHbXc5d2f>gHhXidjJk6
from local	!F.YL?SEgT
from master	8XKW_T
from net	!H;GKJNTfT
from none	;GKJNKQWfV
from private	!7%H&E1K5I=U>F@]A_CHFDLIfHiD
from proxy	,T
from remote	!4#K(G)D*J-K.;0F1B83:XBSIIK[LSMJNIODQCRDTJVIYK[G]IaAeGf8gKjUlI
from server	!=#J%E&1'J(G)G*7,F-I/J1K254F5E6D7::G;7<:=?>H?B@>A?CGEHF?GEH;I:JFK]M=NTPBQ=R=TUUKXEYBZC]B^SbWd@fSgCh7i.j>k3l1
from sftp	!<"W)Y-B.J1d2V5A7G8Z;IBCLGOJQKR<T7^E_?cciCk=lC
from socket	*W-@2Y8V9WNB_BkJ
from ssh	"G%@&V(T-J/K1I2I5A9F;G<K@HAGBEC^FGKBPHRDSKTKYFcZfIi@j@lH
from the	!H"K.F/B1G2H3X5;6U8HB<HHIKNHOJRETB]I^HcTfAiCkS
from this	!YXV_F
from tmp	SS
from to	AVBUTK
from transport	!G"T)_-F1[8EKCSK_Jb_
from unknown	!S
from upstream	![KJ
from user	"F&U)D-H/J1=8^<HFHKCMCRATH_EhD
from users	!S
from your	!H_^hI
fromfile	!C=TBUFWKJQWRGiXjK
frontend	#ZBWRFSJTTiU
frun	TS
frun 2	TS
fs	!J#K%J)Z+C-T.K1T2E3S4F6B8H9H;5<S=]>KA9CKFGH9JDOFV=WGXIY>^J_DaIbFhJjGk=
fs 1	!S
fs 601	!G=X
fs couldn't	!;)[+J-V1V2H3U4I6H7S9J;:<0=D?G@HABBTHAJGLANTPAQDSBVHYI_IdBkD
fs failed	!V<J=S
fsetstat	!?.J=HBGKJLEODRESDadeKiHjK
fsetstat operation	!JaX
fsetstat permission	!@=IBHOIRGSFa]iJ
fsspec	<TRHSViJ
fsspec implementations	<TBSRHiK
ft	!9#?%F&B'B(C)W+B0A2G3F4E5D7G:F;D>FCEDFEEF>GJHDIEJAM?N]P@Q?RJUIVCW@YB]A^Ba@bTcHeBfXgChAjGlW
ft pd	!K-FNa_IkGlK
ft tp	!<#?%F&C'C(D)W+D0B2J3I4F5G7H:F;F>FCFDGEFF@HEIFJCMDPBQAUJVEW:YC]B^CaAbVcKeCfYgDhCjH
ftp	!H"0#?%>&.'=(7)1*:+9,8-7../a061-2K4;6E738C9E:B;B<7=6>B@@B4CCDFEBF0G?H6I)J;K"LENXO(P/QCRXSDUDW&XIY8Z>[C]7^*_1a3b;c;e:f2g<h4iFj/l~
ftp adapter	5W8S
ftp client	!ENIlW
ftp connect	!X,>WHdGk=
ftp connection	"I,K-A/I1K7T8H;VATBCFKGUKHNT_DdTfIkJlS
ftp connections	!H,UTZiH
ftp context	lY
ftp deploy	!Y
ftp error	,S-;.I/S1F3G5E6T8DBEKBLGNERDSGTTWJbHcJfEiIkAlS
ftp example	!Z,G-T3C7HBKRAT=dIiIlS
ftp ftp	!_KI
ftp ftps	!G9KRHTIkXl^
ftp in	!DLXlS
ftp login	!FlY
ftp node	;IQWTT_W
ftp open	3TSSlV
ftp php	!ZSJ
ftp private	,F6EdX
ftp protocol	!C,V5KRHlT
ftp put	!W.G8SIHLKSCVS
ftp server	!Y
ftp sftp	!GBVTKiUlU
ftp ssh	!I/I3a5^NKRH
ftp upload	!E,J.H/UBVKJSDXVdTlT
ftp user	lV
ftp verbindung	!IlW
ftp à	!KRITFlX
ftp サー	RK
ftp プロ	1JcUfSlU
ftp 接続	lU
ftpd	/IKJNVRJTH_GkYlT
ftpd server	!JNV_HkZ
ftplib	!USI_JlY
ftplib error	!USI_JlY
ftplib py	SJ_KlY
ftps	/G3I5B9GBHKJMUR?TDbHiJkVla
ftpuser	BHZW
full	!X&J(G)I*J,C-F._/B0[1E3E5C6K8@9J;IAKBJHJIAKFNFOAPKQITFVJ[F]H^G_EaXbBeKf@gKkH
full reads	!;.[0eL]ahfK
fully	!I,U;J=TBJLSOSQTRH^TiJ
fully qualified	!I,U;J=TBJLSOSQTRH^TiJ
func	!c3H5EKK
function	!W"I,C-G.F3G6K8I;H=JAIBUFHHTKGLANFOIRSS@VJWJ[I_IaJbKcIfHiVkG
function argument	;KITYI
function open	!IHU
function type	*T2T9TRViV
function works	<U
functions	<TBISH
further	B[RC
fuse	![&D1B5F<BBJHCI>KXLERISZVEWE
fuse sshfs	SV
fut	1JNSkS
fut result	1JNSkS
future	7S8A9KB@JYK?NTiG
future installation	!T
future release	!U
future result	!F
future user	!H,JKFRBTZWSXS_J
futures	KKTH
fvar	TS
fvar 2	TS
fwd	!S
fx	!C"6#F%B&8'V(C)C*A+=,2-;.V/30^142A3:546@7=98:K;8<7=:@BA@B-CCEHF?GAH;I<J@KALUMHN9OXP:Q=R.SUW=X@YCZH[^]I^@_8b5c=d@e^f0gGhAi5j?k7lA
fx bad	5IBILTaV
fx connection	!_,J-K.@1IKDTG[KfG
fx failure	!;"E&F'K*I,A-E.U/>0[1G2J3H5B6I7J8E9B;J<FAKBBFKLGNFOWPHQJRBT=WIXK[Z^J_EbEcJeXf>hIiGkF
fx file	!ELGOUSG[U
fx invalid	!I0XLJSJ
fx no	!g&I.T<CHIIFOIS3a>kJ
fx ok	![LHSE
fx op	!G.FLHaUeT
fx permission	"H#J%J&D'X.H0D;H<C=@B>CJFIGGHEO3PGR<TGbJiAjFkG
fx quota	!H.Y
fxp	!B"K)V*G+K,C-C.K/B2J3J5I6I7K9C;J<F@KAJBCIBJHN@RE_GbFchfHiFkGlG
fxp init	KINKcZ
fxp open	!V
fxp realpath	!X
fxp status	IJ[V
fxp version	!E)W,H-I/G8H9IBIKFNFRJTCbJcc
fxp write	8WKSLJS?TV
fz	-S1A5GLKTJcUlG
fz sftp	-S1E5HNSTKlJ
fzsftp	!]"D)J,F/ELFSGTHbHfK
für	";#J%H&H'I(A)H*I+G,C-E.A/B0?1E2J3?4I5=6C7F8C9F:I;@<D=I>G@FAFBTCDEJFGHIIAJIK>L>MHNEO9PVS9TAVHWEXFYFZH[F]F^H_CaXbFcEdIeGfDgFiSjCkHlG
für den	!?"J.J5I;IBDKJPWQSRISIaJfKhI
für weitere	!EhU
g	!Z&S1J<JBIRHSDcDkF
g 202	/T
gaierror	,G-I/T6]7K8JKJTHXW_KkG
gaierror errno	,I-J6]8JKKTIXW_KkH
galaxy	!E<KLTNUPYiUkK
ganymed	!I,K
ganymed put	!I,K
garbage	!E"Z)H+S1CKELKcW
garbage packet	!I"Y)H.J1DKFSIcW
gate	!@-J/G5J7X8GBDKERETVWU_FfK
gate example	!I"V1SbU
gateway	#V%D&B)H*F-J.F/:0H1B2D3=4I596B7Z8>9D;A<C?K@IACBGEKGYHGIDK>L@NGPERDS@TYVJYKZF[J^K_UaIb@cEdUfKgJhIiJj@kIlD
gateway sshd	!I-KBH
gathering	6T
gathering facts	6T
gave	!I,A.K8HBVKCT[iWjW
gb	"<'G(A)J*I+I,B-C.h/B0?1E3B5D6I7G9E;J<JB<GJIDJAKTLBMJNDO@QJR>S<TBVFWKXK[G]T^C_Aa?bScDeJfDgFiGkIlH
gb 88	!H8T
gc	!B#ZBXRHTTiV
gcc	!d&D1A<?HIIAL@fIkI
gcloud	!X#T&I-H7KBKRISGTT
gcloud compute	!W#T&I-H7KRJSHTT
gdrive	!X
ge	&W,G2K9U;K<U
ge en	!G&W,H
gea	!GFVeWiFjV
geen	,Z/J
geen verbinding	,Z/J
gefunden	"D&G(I)C*G+H,>-F.>0A1<2H3=586B7B8F9E;7<a=A>I@HAJB<CHDHEJFJGJHHIaJIKAMJNGO=PGQDR@S;T:WIXIYGZK[H]J_Ca=bBcFdKf;gIhHiBjHkHlH
gelesen	!U5K;C<I=WAHPJSJYI
gem	!a&J/JBILJSG
gem ext	![
gem native	![
gems	-I5J6F7J8F9IAVGKPFRGSJTHZKkS
gems date	SHWTjU
gems for	!FA[
gems net	!6-J6I8HAGPJRITKWSkT
gen	!X
gen banner	!T
gen compatibility	!T
gene	MX
general	!F"H*K-G.T1H3D8E9E;KBFRUWYXS_IfHiH
general failure	!A"J,I-H.T/S3K5H9JBHKFRHTGWYXT_HfKiJ
generate	!D"Y;FAGETPZQB
generated	!^5G
generating	!h2I3G5H;E<HAJBGYJ
generating public	!a;G<IBI
generator	!:IVLJS^
generator failed	aS
generator mkdir	SYaD
generic	&G*K-J/A1X7K9G;J<IAJHIIALWNJPKQHSVUIWJ[DaAcFiTkG
generic client'	!D1V8VKJfUiS
generic file	!G/F8HFTHIIHLVSW[FaBfGkH
generic x	!VUJ
genome	,S8KkE
geo	0KeV
gerrit	BWFWRGjFkE
gerät	.V
gerät ist	.V
geschlossen	,E-]7KBGRITFWV_WkS
gesendet	&Y,F<XBVRCfJiJ
gespeichert	!U3W5IYH
gesperrt	"U,G/HTIXUiT
get	"9%Z'A)F*>+<-X.3/T1F2D3C4=6V7G8I9D=C>B?B@>BFC<DHEAF4G8H2IGLYMfNIO=PDQITIUHVIW3X?Z?]D^Ua'b*c7d?e?f%i<jDk>
get addr	!D,J/YTK
get afp	!U
get agent	!D%c:TBFFJhX
get connection	!."F#W&4-c.G/S1T3A6T82;C<G@JAIFIGKIIJIK0LCMEPJQERVSFTDWBXGYK^CbHhJlC
get contents	;K<S
get host	!I
get hostkey	!J5]
get http	!F&T,H7HMbNFRISJ
get https	!_7HTF
get local	!Z5J
get name	ATQSYV
get no	!?&K1CIDK]LZSCVGcJ
get operation	!G5I7UBGJWNKfJ
get or	!H5SWTXT
get remote	!H,G3I9IBJKIMUNZ_W
get session	!F,V-J/T8VKKTS
get sftp	(K.I0X6K8KAHBYIJKDLCOTREaGiD
get this	lW
getaddresses	,T/V
getaddresses getaddrinfo	/X
getaddrinfo	!8"=&G(J)E*G,7-;.>/t0I1>2I3=5<6d758=9A;D<E@JAIB:GJHHIDJJK2L=MIN<OEPIQER1S>T0VJWDXS[F^K_<aGbEcCdBfDhIiAk4l?
getaddrinfo enotfound	!G"E)I,?-E.D/Y1C3F5E6f7B8E9IBDIKKALDMKNEOJR=SFT>XJ[K_EaKbJcHdHfIiHkElE
getaddrinfo failed	!F,H-K/cKJTIXW
getaddrinfo host	!J6X
getrennt	,G-E1K8VBKKZTH
getresp	SJ_KlY
getting	"C&A(K)I*;,J-Z.@0K1A2>3A5@6B7=8>9C;A<E=IAGB:FKGKHIIBJJL;N[OFPJS8[B^V_^aDbZcGdHfAhIiAjJkVlI
getting banner	!A"I*=,<-[.H/?1J2@3F5G6H7@9F;IAKBDIKKXN^RCSFTE__bGdJfFiHkZ
getting initial	!]RE
geweigerd	,Z/J
gex	!B-G9^NHTJ
gex group	!B-G9^NHTJ
geändert	!D(K3b5?OGSCfJ
gg kk	!T
gh	!_/TQJ
gh 006	!U
ghost	!C"X-J1^BKKJ
gi	(TBDKWhWjT
gi b	(TKW
gid	!S
gid 0	!S
gio	!/"B,V-G.G1Z3V4G667F8CHIIHKGNKOKRASXTTWK_CaGbIhTkFlG
gio sftp	!4"C,V-G.H1Z4J667F8CIIKGNKRBTT_CaJbIhTkFlG
git	"!#='G)=*E+F,@-H.D0=1,2H3V5T6J7F809H:[;F<K=H?;@IAICHDDG)I8J@L=MFO9PaQIR7V?W+XTYDZ6[=]I^9a1bGc2eBhIiXjhk:lA
git '	!fBDRDTJiG
git auth	!?3JATG>P_RXi?
git c	<VPU
git cannot	!D&U5E6HBZRETHhYiSjU
git clone	!A&V,K-G5T6HLKSFWI_UdJiXjGkH
git config	!W
git corp	!I
git denied	"J&A5H:hB9LFSCiBjd
git error	!:*C/J2?5V;DAFBWHVKWLINYRKSJTF_HfGhGiSjZ
git example	,E/I3F7J<KLKPTRDTGdUiB
git exe	;EBTiG
git fetch	!EB?TTUSWHXU_T
git head	<V
git hub	"J%T&I3K;DLJPJRJSJiT
git ipaddr	-J;S_U
git lab	!Y&J8KBGiG
git ls	&U<UBUHV
git plink	!U<J
git pull	/WBCUTjK
git push	!?"J3T5?:U;I<J=IBVETHSKHLFNIPIRASVUTXS_Gi9j_
git refs	UTiW
git repository	i[
git ssh	!G&G-IBCCKWK_ViI
git to	!U
git upload	FT
git wrapper	SSjH
git'	!W&Z/I:J;JKKRJTIiUjK
git' failed	!V&T
gitea	"I5G:G;JFKGKLYRFSWiHj^
gitea does	!U
gitea under	!U
gitee	;I@V
github	"D%I&I(K)J*H+F,8-G.H/I0H1C2H4T6X8G:T;I<F=H@SCJEJGKI]L=Q?R@S>TVX[YT[K^J_<aJbBcIdGf@hXi?k@
github com	"G*J+I,?.K2H4T5J6W9G:U;GFIKGLFPIQHRCSDTWXY_>bDfEhUiAk=
github com'	!W
github example	THXVkV
github home	!A@UPVYU
github workspace	!DI[
gitlab	!U&G,K/a3H4H6@;CB@HKKGRHSUiF
gitlab corp	!V
gitlab example	!^3B4HKJ
gitlab runner	TU
given	!H&B,A-K.C/=0X1J2J3C5@6G7C8I9D;BBYKENHOHP_QWTHcJiWkI
given identity	?S
giving	!:"G,X-J5G8KBCNKOJRVSTTWXS_GdViEkB
giving up	!:"G,X-J5G8KBCNKOJRVSTTWXS_GdViEkB
gl	!Z
global	!^/J1D5G7G8I9J;KBJKGRJTGlV
global add	!W
global request	!T
gnu	"T%T1JKCNTUJbT
gnu linux	"UUJbU
gnu tls	!SKDNU
gnupg'	!U
gnutls	!WKHNJcJ
go	!d"H-H.I/F2K3D5G8H9H;B@DADBJEWGKKALJNEPCQERUYG_HiAlU
go anywhere	RY
goal	!]
goal on	!W
goal org	!T
going	_T
going to	fS
golang	![
golang org	![
gone	!A&S,K-I/E7WNHTbdmkC
gone example	!D-I/F7WNHTbdnkC
goodbye	!V
google	!c"J.IBGKHRHSKkT
googleapi	!Z.D
googleapi error	!Z.D
googleapis	!T
googleapis com	!T
goroutine	.G[W
goroutine 1	.G[W
got	"C&I)H,:-I.D/91U4I6F7C8G9B;[<I=F@HA_FFGIHHIHJFKELJMGPIQBRUSKT>VIXH[H]J^B_IaEbVcXdKiFjJkG
got 'aaaac	!I3X
got a	(S
got an	YT
got disconnect	!JhT
got some	"UiS
got unexpected	!DWX^IbWcV
gov	-T
gpg	!~"J&>*E+I,D-I/A0J1G2E3C5<7B8I9B;7<>=J@IAHB2CIFCGIHEIBL=NIODP<Q4R<TCVGWFYHZK[G^J_JaFbJcKfIiAjElK
gpg can't	!_&G<HBJIGLJ
gpg decryption	!cQ>
gpg encrypted	!S
gpg error	!Y
gpg failed	![%KKS
gpg keyserver	!].H7J
gpg public	!ZQG
gpg signing	!Y
gpg warning	!T
gpg 公開	!];JQJ
gpg 復号	!Z;H
gpg 署名	![QF
gpu	&I,X-J/H1J5E6H8SBWLFNKSHbEjGkU
gpu 02	!V
gr	!T/K
grant	!b"HRGiE
grant maybe	!T
granted	!X"Z%K)X,G-D1S3F5E9I<KB7JKNGRGSSTH^U_HbTfXiCjIkJ
greeting	!<,E.C/I1I3J5H8IBHKFNaOGRBTA_IcEfDkJ
grep	!@-V9WKKSVUTdXkI
grep i	!FTVUU
grep sshfs	SV
group	!S"I#K%D&I(I)H*F+F,B-B.G/A1J3<5F6J7C8B9g:J;D<B=E>JAFBFC[DJHGKILDNBOJPEQERASFT?WGYI[K^I_FaEbHcHdGfIgKhDiHjGlJ
group 1	!U*7/K3J5G9YBGFBKJRI
group 14	9U
group 15	9V
group 17	9V
group id	!Y
group in	!T
group sftponly	!X
gss	![
gssapi	;GFSPIQGRKSJZHcKjTkJ
gssapi keyex	"S%G;G=FAKPJQIYHZIjUkJ
gssapi with	;GFSPIQGRKSJZHcKjTkJ
guacd	!;"H)W*W2Y9VAYBWFVKJPGQSfViXjS
guarantee	!@3D5UQT
guarantee that	!@3E5WQT
guess	@T
guest	&K3J5I7K9IBXGJISPKR=SK^V_HbHcUiBjK
guest machine	!D,TTT
gui	!V*V2T9K
gulp	!T/J1I8IBGKVTKfH
gulp sftp	1J8JKVQSfI
gw	"<)F*I-S.J1=2H6Y8D9E;G@JAJGDHIIKJIK>LIMUNAPIQUSITYXDZJ[KcJdWfEhJlG
gw 2	!Z
gw example	!C"F,H1G6[;IGHKIQVT[WGXI
gw lab	!]6J
gyp	![
gyp err	!Z
gz	!E"?#B%C&;'m(b)=*;+=-3/10]102?314D536:7799:A;3<5=>>B??@@A<B=C>EBF8G<H;IWJ:L<M@N7OUP<Q;R@SIUEW;XCY@Z@[D_3aEb:c8dAf6gYh?i=jGl?
gz 100	!^KHOJ
gz bam	!I'W
gz corrupted	(T
gz failed	!B.J0KKJLGSIVT]XeT
gz invalid	!E]XgZ
gz no	!CIgL?
gz ok	!X
gz permission	!D'KOBS^
gz to	'K.H0FI@LW[UaE
gz user	!FLG^WbIkU
gz'	!A*I,K.G/K6I7J8F;H<JHKIaLBOERI[GkJ
gz' num	!X8K
gzip	!V.E0E;BICLIOFSGVI^IaIg^
h	!Z#K%J&>(D)H,H-G.V/:0K114K5H6G8=<F=H@HAEBGCHFHGGI;JEK4LIMIN?OIPFQER?S[TKVEX]YIZU^C_@bXc@dEeKfKhIjKk7lI
h 0	!U
h 1	!Y
h 5	LKSVaIgT
h no	!^1J<GIHLD
h p	TJXZ
h p'	,T
h ssh	&J5J<ViX
h unreachable	!E7JKFSXTW
h user	!GbS
h web	LU
h その	!Y1KLH
ha	"I&F*H,=/@1K2E3F5J7@9S;J<JBHFKLGOVPKRIWJXH[U^J_SbDcIiGlG
haben	ST
hacchu	!FKSOYaGgT
had	;ULWSU^J
hadoop	!_,H.J/J<JIGLKSG
hanako	"Y)F1H7VTHbVcT
hand	!G&S7U9KRHTJjU
hand side	!H7U9KTJ
handle	!g#K%I&B(K)U+I,<-G.J/C0J7D8F;><J?I@BA@B1FDGDHEI9K;LYMJN7OGR?SZVEWEXHYDZJ[F]I^E_Ib>c9dJeJfEgKiCjEk:lC
handle error	"V
handle id	!Z
handle int	-KKT
handle kex	!I*T
handle message	!W-IKK
handle sftp	!c"H,D.B/E0K1K5GKKLCOHRDSCTE[IaGfFlK
handle time	8TJUTI
handle u	KJ
handle wait	!IJUNKfK
handler	"C&F,?-E1I2K6F7G;G<G=D?JB[GXN>PIR[S@VI_AaHbDcJhFjJk@
handler py	!JGT
handler self	+T
handler wait	GU
handlers	!C-I0S1JKFNF_HkI
handlers resptype	!J
handling	+S,F3K9I;KiUkT
handling of	+TfSkV
handshake	!E"@&?'D(>)1*c+6,!-c.(/30<1+2^4U637@8!9c:F<J=3>@?;@5A@B=C<DFFKH3I3JZK?L*M:NWO7P<Q8RAS)THUIV:XFY5]D^5_]a9bUcTeAf;gCiAjIlV
handshake aborted	!H*W3I5IFHKK
handshake completed	!T
handshake err	!F#X7UBFKWNWRI
handshake error	2V9Y<TBH
handshake exception	!Z
handshake failed	!?"G&H'I(F)=*Y+=,--[.6/(0E182U4X5S6<7(8==;>F?@@<AEBGC?DIH6I=JSL8MBNTO@PAQ@RGS7T5VBW.X=Y;[>]I^?_Va?b@c2eFf.gHiIkV
handshake failure	!^
handshake kex	!J*W-K2V
handshake origin	-JWU
handshake timeout	!V
handshake unexpected	![
handshaking	#U7T<TBBFIGIKSNU^GiI
handshaking with	#U7T<TBBFIGIKTNU^HiI
hangs	JU
happen	!E2U9I
happen because	KT
happen if	!I
happens	!=&I+V3G5[BV_JcTiIkK
happens repeatedly	!?&J+V5WBWcTiJ
harvest	![/IRHiSkK
has	!I"g#T&W'=(5)I*<+1,<-<.I/@021U2I3c6/748H9=;H=7>A?3@6A?DEEIFAG*H-IGL:M:NCOKP8RDS6TFU>VDX2Y)Z7[9]8^4a6bHd?fVg7hBi>jGk4
has already	!<&U3E5H:[;I<HCKQI
has been	!T#H%F&?*I,<.C/@0J2D3^5!6J7I9H:B;><<=I>J@IADCHEKGGHJIKJDLBN>Q=R<T5WCXKY@ZK^D_XeJhBkFlF
has cached	!H3Y5I
has changed	,G-C.J/D3p4D5-8KBAHIKCLJNIRGSITFWH_FfJ
has closed	-J5YKH_V
has disconnected	!9"B&F-A.H/F1c2G3>4J5B6I7H9GB@GKK:LINAR;SHT?WC^KcYfggKiGjIkG
has exited	!F"S&V
has expired	!K"i&G,B/I1J3H5GBDKGNIR>TD_JbIiDkK
has failed	!I"I*U-E.K/E5CBFLJNKRWSITTWVbHdTfHjG
has invalid	!C"XBHCTiC
has no	!X"I%A&_,I.H/I1J3I9J;E<@BHKFLHPDQDRGSKTHVKcIfKiJ
has not	!E"F#^3>4H5b;J<VBJKJQKRGTU_J
has occurred	!G.U/X3K5JBZKJOS
has terminated	!D
has timed	!>.J/K1J2Y7GKXNXRETGWH^SdCfEkW
has unexpectedly	!<"E,U1?3D5a8A9F;HB]K?NBTC_FcIfGiDkF
has wrong	!HQX
hash	(^*H,J.G/E2I3Y5V7K9ABEFJJVKENETH^KaKbEcFiGkKlI
hash differ	!I(V
hash sha	!J-S9FJW
hashes	([.J3HIIKISJ
hashes differ	!I(X
hat	!="K(J,C.K/D3a5=7TCHKINJOFRBSCfIiSjX
have	"@#F'J*J0C8?>KCGDIFGGJIAJFLJMKPCSUUJVCWFZI[Fa8bIdFeGfEiEkIlE
have a	!]/K
have access	BHRW
have actually	3U
have been	!T.U1U
have changed	3T
have different	KT
have locally	!S
have matching	!J
have no	!K3B5T9UQS
have permission	5K:TRHaGjV
have permissions	!H.U1TOVST
have requested	!>3UHT
have the	!:FJLIRHiI
have write	SUjJ
having	/T
having no	/T
haxx	!F2T5T
haxx se	!F2T5T
hazmat	;JQU
hba	!]
hba conf	![
hd	!I&T
hdfs	!WSG
hdr	EX
hdr read	!X
head	"J%J,K-F.K/G3G5F9G:H=JA_CKHUKELGNWPCQARESUTEWJYB_FfK
head 1	;?AYQIYJ
head main	SWjK
head refs	FTiJ
head title	!G-I;X<JNX_I
header	"U,H-?/H0J1V3D5F7H9H;U<I?HBAJJKSLEMKOKPFQCRGSETAVKWJYE[K^I_@aIcUfIiJkGlJ
header eof	!D8TK^LJSI
header from	1KNJbTcUfJ
headers	!T,U7S;DAKNCPZQUTU
heads	3KUS
heads main	!TBSiI
heads refs	UT
health	!Y
heartbeat	TI
heeft	,Z/J
heeft geweigerd	,Z/J
held	!X
hell	!HbFc^
hellman	%J*H,J-H/I3H9^HJJIKHLKNHRKTHhJkK
hellman group	%J*H,J-H/I3H9]HJJIKHLKNHRKTHhJkK
hello	*J,I-S8K9JMYTFkS
hello init	-U_TkU
hello java	-U_TkU
hello read	KSNT_VkV
helm	!k,H.D/F5I8ABFK<LGOJRESHT=aJfF
help	!U"J&J,T-H/CATLKNIRKTGWSiIkH
help 1	AVBU
help for	!Z
help'	!B.J/J5F6JBHI^KKLIOIRFSE_H
helper	!]&J,?-V/H8V<VTHjJ
helpers	!JNT
helpers abstract	!KNT
here	!<"H&K'[(I,H.E/I0D7J8GBFIFJTKFLCOERHTGW[^D_HaHbGeXfHiJkV
hergestellt	"I,Y-I/A5K7V8HKDWKiI
hergestellt werden	!@,[/C7WKJTU
herstellen	7I8JKDTT
herstellen der	7I8JKDTT
hex	!]#C%]&4'B(X*7+<,1-B.I/T0C2%3^687<8J9H:U;A<;==>F?@@=AGBYFJGJJ6KFLDN:O=PKQ;RASGT?UEV@XCY5[E]D^G_3bHdAeCfKg;iIjYk8l>
hex '	;SAIQT
hex agent	!H%T:S;J=JCFEKGER[ZThbi<
hex cause	3T
hex does	!C3^5E
hex ed	!SBK
hex error	!X;B@JQBSThT
hex explicit	!F%>5K;T<J?SEGR>ZFhAiBjV
hex failed	!DSU
hex for	!B2H3cTS
hex found	)UBGiJ
hex from	!T
hex head	!YBJ
hex is	!@5THUKU
hex ok	!U
hex refs	!V
hex user	!g%H&A3D5G;I@JBBPIYJ
hex var	!S
hex vs	(V
hex work	!U
hex 未登	BFjZ
hg	cU
hi	!U"IBJLJSJ
hi octo	:JbYfXiF
hi taro	!kb=fA
hi there	!W
hierynomus	;ZAHQV
hierynomus sshj	;ZAHQV
high	!HKWNYcJ
hilfestellung	!EBXREhViC
hint	!h,G3@;UAHBHKJQJSEkT
hint updates	!Z
history	IVSG
hit	,K-JBVKFRWTH_J
hmac	%J(I*n,I-G/H2;3G5K8H9AFKHJKFLKNGQITI^G_IfIhHiHkI
hmac client	*W9I
hmac md	!F*e2K5J9E
hmac sha	!F*b2F3K9HhK
ho	5T
hochladen	"F,E/JBIKJLYOWRISTTHaJiJ
home	!H"=#8&;'8(4*F+S/I0@1d2A3J5B8A9C=X>I?CA<B:D*FGGCHWJ@KBLWM8QHR@STTFU?V>WDX2Z=[U]8^@_HcJeBf@g3hDi4kTlB
home directory	!B&J)J1l8EBIHHKHLCRKSG_GbZfIkH
home tar	aV
home user	!G"@#:&>'<(7*H+T,B.I0F1Y2C3J5D8G9E=X>J?DA>B>D+FHGDHXJBKELXM:QIR<SUTEU@V@WHX9Z?[W];^CbIeDfDg7hFi8jAkUlE
homeassistant	7IRYTJiUjI
homeassistant components	7IRYTJiUjI
homedir	!T
homedir '	!T
homes	!@1S5YHISW
hook	!k5J;><@=H>I@HA@BCCGKJPFQCY=jH
hook declined	!b
hooks	6J7T;W
host	".#C%8&>'*(7)E*D+H,J.</m081C2]3b4_5h6i7W9@:1;8<1=8>5?>@DCED9EAF<HSI0J=L=M%NAO!P<Q<S>U>V2XIY@[;]"^C_Fa<b;cFe4fBgAh?iFkUl'
host '	"I)K/A6X8K9JAIBIJXPJQVRVTTdKkC
host 's	!="V)[-J5H8B;H<KAGBTCJFJGDKILHPGQFSJYIZTcVfWiF
host 'sftp	!D*J,E/W374I6UB]H:KELKTH^T
host 0	5IKINJ_V
host 1	";(I*D+E,=-4.H/E0I1W3S4F6A?ICDFDG>HBI:KYL?MKNBSDW6XHYS^9_<aCb@cAd@f7gThWi'j;kZlJ
host 192	!ITKiU
host 2	!WiSjS
host 2022	!H"W5J6VRViTkH
host 22	"I#J%K&K*>+B.=/[2<5W769W;B<A@JA=CKGFHFIfJ:NUOGQDS5T]WJX<ZH[H^F_TaDbIfBhGiHkblF
host 2222	,E/I6TBGRGfFk]
host 23	!X9T<KBEJXLDTJ
host 29418	YX
host 7999	!H&T,H3SAVRGkU
host a	/V=USUaJ
host acme	!C&a,J/H6G;JB^LGRCSEhX
host address	!T6B
host aes	9T
host and	!@-JKVRE
host api	!Z/D
host app	!U<V
host authentication	!C5KBYKURAhVja
host away	7VkD
host backup	!@/Z1B3J5U6U7C8IBAKFLGRDSDaXfH
host bastion	!S,D-G/C1G5H6K7IBGRFT:WaXGfJkG
host build	!T
host can	!JdS
host can't	3@5VBDRT
host cannot	!@/Y3H5EPVRCTSiJjTlT
host cd	!JLX
host check	!?,H/U3ULTTV
host checksum	!U
host ci	=SLT
host client	"B)<1<8^
host closed	"F,G/K5J8VBHGXNHTH_CkH
host connection	!]"F&D,:-:/@1J3I5^6A7FB9NJRAW>XK_GfHiDkD
host connections	5W
host data	!I.ULKSVaH
host db	!a/KTIkI
host ddbj	!U
host denied	!F3^5[BIGJHGKIRGSI
host diffie	!J9^
host docker	"T&Y,CBZkG
host does	!5"@,K-G/d1=2B5E6Y7J9H<9IBL9NIRFTHbJfE
host due	!@.JBKRUSITZ_U
host ecdsa	!K*J5I
host ed	!V%U3I4I5?9TFIHJYJjJ
host enter	QT
host error	,T/V;X@JBJKGSIkJ
host etc	5JBUTV
host example	!B-G/>3J6XBBRHWGXW_W
host exception	*I,7-D/a3F586[8G9F;IAHBAK<LINEQIRCTJWG_IfIiJk:
host exit	![
host failed	"I5BBTGCRITVZH[WiXjI
host files	!F,T5W6H7VRKTI
host fingerprint	!D3[
host finished	!X
host from	"I%_&JB>iZ
host ftp	!H"U/TBURUXJ
host git	/JBCTSXJ_KdT
host github	,F/IBDT]WGXZ_IdGkD
host gone	!I7FTld^kB
host gw	!E-TBINIT]_TdD
host has	!0"C#K%K&D*S,>-A.F/>1a374I6G:KB6GJLHN>QIRISETSW;^I_JcYfggKh?iDjGkC
host hmac	!I
host home	!7,W1;3U<HBIHIIELbPTQKRWkA
host host	,C/H2I3Z4K5H7[9HBXT>dEkC
host identification	!U,J-E/H3W5FBIKFRKSKWJ_H
host in	/J3J7IBG^SfJiV
host infra	3K5ViKjU
host ipaddr	!D"H#G%J&T)G*F+D-2.J//172K3G6C7_8;9;;B<]=F@IBFCFEHFHH:IHJIKHL@PCQIRDS@WJXEZF^E_TdchBjVkJlI
host is	">#G)@*E,;-?.</T0I2B3Y4E6T8@9B;F=KADEHFHGBHFJUKYL?NHQIRDSHW;X@YJZG[I]J^>_>c?eJf2lH
host ist	!J/^5D8KKF
host key	"@#;%;&3'F(>)A*1+G,4-!.>/!0C1=2n3m4o5m6)7+819!:3;(<6=C>E?8@/A!B.C:F%G=HcIIJBK0L/MCN'OFP!Q9RAS9T'U?VAWCX:Y0Z2[A]E^H_)a>b>c>eEf>gBhAi;j-k*lB
host keys	&J*H.H5c9A;G<K=JAHB@FCHVKELFPGQGSHTIfJ
host lab	!G&^/U9W<I>YKGQSTS
host lookup	!E
host ls	!C,J/T1U6GTIbYkHlT
host mac	*C
host machine	!S2J9XTG_E
host mirror	!Y
host mnt	"I/I5J8GCTGIKHLCR?TKZJaYfSiGjJkI
host name	!Y"E*K,<.G0>2J5G6a8I;I<E=E@JB?GIJILGQIR;TAWE_KbHcKfKi<kA
host nas	/J5WkF
host no	,X/K7VBJKJTUiS
host node	&V<XPXRIiI
host not	!V&I*J,K/V2I3I9G;JBGKIRDWD^JjT
host optionally	5U
host or	!U
host p	/UkH
host permission	!!"9&X)F*E+5,U->.F/B0G1/2H3?4E596I7G8G9G:D>I?VBSFXGTH3IJJIKDL@NFOKQTS!T6VJXDZZ[K^E_Ea6b1cBdIeIf?gKh8iJkV
host please	!U/J5JBDRTTT
host port	,T-K5H6[7?BGKGNJWFXT_KiF
host preauth	!T
host press	QT
host proxy	!I,[-HNJWTkG
host public	!B5c;JBC
host r	3TfU
host relay	!X
host remote	!H,W/VBHETRW
host reply	!W"TcH
host repo	!@"B&G)G,E-J/G3@5=6A<HAIGJLaP^RUSSTDbHf?i@jDkE
host rsa	!S%F&B2V9T;JBI
host rsync	7WBJHW
host run	!J^HbXcT
host running	!E"U)V1W5G_JbWfS
host s	!D/V5]
host scp	,VTIkI
host scratch	BSRIjV
host server	!B*U9JBWGHRWTE^TkF
host session	!I3UBIHV
host sftp	!:"C%I(K+G-I.;/a0H1D4?6T87:T;I<BAJBGCHEHHDICJCKYLCOEPKRJW1YG[I^T_KaIbEcEdTfJhAjSlD
host site	!T
host srv	!E&U)J-W1DBWLFPVRH[TcBiHkD
host ssh	!D&F3IASNDT^XTd=k5
host stderr	!K
host store	,I7UdT
host sudo	"EKW
host taro	!I&I3UBFiYjF
host team	!D&J4TFT
host the	!</I3aBGR;iGlU
host their	!I9W
host tmp	!J
host to	!;5HHb
host unable	!C,a3D5H6E7VB?R@kI
host unreachable	-I.E/=3F5A6F7d8FB@IKK>LJR?SGWUXI_IcJfJiH
host up	/I6U
host upload	!55I6X=S@KAJIGKEOJPTSfTIa@iHkK
host user	!A*h+J,G-E/J2J3C5G7JBHGKJJLGNSTCXJZGi;kG
host username	!KRT
host using	!JBDGVRUTUcVkI
host usr	!FUUfIjV
host var	RWSS
host verification	!@5D8JBIGcRJiIkI
host via	!E"H&I1I2K5S;F=IKUPIR<XIbH
host vol	.YLI
host want	;IYT
host with	!GEISI
host x	!F5YkK
host zlib	!H
host ワン	!IGV
host'	!e,I/H3E;A<J@JAIKKPIQGTHWW
host's	!K5T
host's fingerprint	!K5T
hosted	!_
hostfile	!CHX
hostfile replace	!CHX
hosting	!7"C.T/H3G5H;G@JFIGIHIIHPHQHWJ_IiIkK
hosting service	!<"C.T/I3G5H;G@JFIGJHIIHPHQHTIWJ_JiI
hostkey	!G#I&?'K(I,3-H.H/60K1H2e3X5n6?798C96:J;9<?>G?G@IA>B<CKFBIEJDK7MFN3OIP@QBRESJT6VGW@XHZD[I]I^D_;d@eKgGi=jDk5lB
hostkey alg	!@"I&I*E-K.I1H2d5;8K9A<KHKIHLGRKfH
hostkey algorithms	!J
hostkey for	!@,I/H2J3F5h;JKARITHfKkJ
hostkey found	!G
hostkey once	!E-HNJYUbVfK
hostkey type	!F*T-J9ULT
hostkey was	!H-G3]5Z
hostkeyalgs have	!J
hostkeycallback	!IHU
hostkeycallback function	!IHU
hostkeys	&C1A2F3B5U9G<BHiI?KGL>PIVHWFiHkI
hostkeys 3	!J
hostkeys file	.T5HHF
hostkeys find	!J
hostkeys fopen	!FKI
hostkeys foreach	!8&H1E5U<FHeI@L?SKWI
hostkeys no	HH
hostkeys searching	HD
hostname	!I"I#F%A&2'H(C)<*7+X,G.6/l081*2B3I4A6f7;8=93:B;@<:=B>F@AA?B3CDDHEAF;G<H6I4J@K@L&M<NAO;P:Q9R,S1TGUKVBXaYBZF[>]E_4a=b8c:eEf1gDh=i.jHkVl<
hostname 'sftp	/S
hostname bastion	/DW]
hostname ftp	/Y6FkI
hostname github	6Y
hostname gitlab	/c6B
hostname ipaddr	+E/T6X
hostname nas	/X
hostname or	!H,S7UTUkV
hostname port	/S
hostname server	3V5J
hostname sftp	"J,C1J6_7E;IBFRDWHiKk5
hostname specified	![&H7I<GIJKGLJRITG
hosts	"D#E%D&@'F(D)J,3-?.C/B0C1A2E4X5^617H8=9A:F<<=G>;@JACD=EHFAGJHrJ?K;LKMENGO@QBRIT7UHX?YF[=]D^B_Aa=bCcIddeFfGgCiJk4lB
hosts 1	!E5BH?
hosts 12	!F3^5HHG
hosts 14	!=4SHV
hosts 2	!K
hosts 3	!H5H
hosts 31	3JdS
hosts 4	2X
hosts 7	!I5KdS
hosts file	2I3K4I6K<A>JCIHYL>OJRBSF^KaJdF
hosts for	"S
hosts home	!B5UH]RKiK
hosts is	&G
hosts java	HV
hosts known	HV
hosts no	!@1K5ZKILJ
hosts nonexistent	HS
hosts old	!VHT
hosts open	!D5X
hosts operation	!JHS
hosts permission	!A5_;J=HBJH^SE
hosts r	3Y5HHH
hosts read	!DHZ
hosts set	HV
hosts ssh	5W;JHT
hosts the	!I5IHY
hosts to	!DHW
hosts updated	!ZHF
hosts upload	!5,K<I?TASKUSBiJ
hosts var	!JHV
hosts ファ	!IHWSIdV
hosts リス	!V5E
hosts 許可	!JHVSH
hosts'	+H5W6I<@=AH]LARIS@TJ
hosts' '	!I
hosts' permission	!WHSSA
hostschlüssel	!0"6&K'J(A)A*H+H,9-F.5/90>1;2J3X5m6<7@8:9F;D<?=G@JB7GIHII8JHK7L8MJNDO8PIQ>R9S7T8VGWGXBYJ[?]F^D_9a<b?c:dJeGf:gDhHiAjJkDl@
how	!d&H;I=GBCRESIiCjF
how to	!d&H;I=GBCRESIiCjF
hp	![
hpc	!7#K%H&@(I)G*J+S.?/U0J2J3?4I5E6C8c9D;><B=GAECEEIFEGTHFIEJGKZN@OFQERBVJWAXHYEZK[H^B_AaAbJfDgWhDjWk?lD
hpc example	!<,F/A3G5G6J8VGULUNHSWWJ_GjAkF
hpc login	!H,F5WBUTTbV
ht	!F
ht tt	!HWS
htdocs	.H0ULWOJS^
html	"@#K%J'G(I)F*D+H,?-B.?/=0H1?3D6H7D8E9E;]>D@DB:CDEKFBGEH>IHJGKILVMKN]OFQTRHSgT:VAWCXHYEZG]H^F_JaKbFcDdJeIgGhJi4jD
html failed	SFaT
html head	!H-I;UNX_I
html index	LJSV
html lang	;U
html vendor	;C<WPUQV_U
hts	!V
hts open	!V
http	!Y"@#D&F'G(C)<*;+?,3-,.1/(0>132>394D5<69768/91:S;7<I>G?F@AA:B6CCDIEFG6H@I=J9K"L3MfNjO8P<Q9R<S1T;VBWaXeYDZC[A]F^>_*a;b7c3d6eEf=gDh:iFj>l0
http 1	!K"I*J+J-=.F/C0I3E5D6I8G9C;JAJBHFJGHJDK=LJMcN]RGSDXT_BbGcGfChJiElB
http 2	TS
http archive	!S
http basic	!X
http docker	!I"S&U
http error	!Y
http http	MV
http ipaddr	!j,?7F<T=SBDTAWKdF
http java	NIWZ
http localhost	!a
http pecl	!HRT
http proxy	!F&J,G7INIW]Xb
http response	NU
http status	!JMVWXX<
http tls	!U
httpd	!_LJ
https	!r%I&?(J)G*G,E-8.?/00I1?3>4H5C6Y798?9?:T;><A=J@JB-ETGIHGIDJFK/L5MSNDOGPCQGR4S4T3VJYJ[I^F_=aEbAcGdBfBgKhIi:jBk8lC
https api	:WTI
https ca	!S
https cloud	!W
https connection	!X
https git	!cSE
https gitlab	!U
https ipaddr	!W
https proxy	TTWFXT
https registry	!X
https repo	!W
https s	!T
https sftp	!B/H6YMW
https ssh	-JWU
https support	"T
https www	,V
hub	"I%T&I,E/K3H5K7T;CKULIPIRHSITJiS
hub does	"J:SLK
hudson	-UTJiW
hung	"H,E-Y/F1J8J9E:KFJNFRKSHWHbHfJjI
hung up	"H,E-Y/F1J8J9E:KFJNFRKSHWHbHfJjI
hv	!J-J3S5H8SBTRKiUjV
hv 2	!J-J3S5H8SBTRKiUjV
hy	!g,I/JTH
hy 000	!g,I/JTH
hybrid	!F.K/I9KBETVfKiH
hybrid backup	8SRITU
hybrid delivery	!ILSTS
hébergeur	!H.U0TST
hébergeur pour	!H.U0TST
hôte	!C,C/Z3I5W6WKKRGTJ
hの	!B*T+W,J0J2X9VBJSITJcWfJ
hバ	-TNVkV
hポ	!JMU
hポ ポー	!JMU
h形	?J@T
h形 形式	?J@T
h接	!A*S,J2U<ICURVTEWJdSkS
h接 接続	!A*S,J2U<ICURVTEWJdSkS
h鍵	JT
i	!E%?'I(B)B*;-B.I/H0@1E2=345B6C859?;D<C>H?2@VBWDWFHGBH?J[MENIRDT[VDZV[D]I_CbCcEeIf?gEjV
i 0	KHWW
i 2	RTWTXT
i 5	SK
i 6	SK
i c	AHCEDW
i connection	!HFS
i date	!]kU
i deploy	YJ
i flag	!I5V
i for	!KQT
i hex	WS
i id	!BDTQITXfTkS
i k	!IBHGFRDZX
i key	;EBbRJiJjJ
i mykey	CS
i o	!J"I&K,G.J/A3G5J6I8C9JBVIKJWK:RJSITZW=X>^FbKcJdV
i root	!KAT
i session	!IFS
i sftp	!SOVSI
i ssh	!I#T&S,T5K7U;B=>?GAFCIEKFJGJITKJPAQHRFSIYWdIj^kJ
i users	!B<I=JBTZWiVjV
iap	,T-ITV
iap tunnel	,T-ITV
ibuf	"JcT
ibuf empty	"JcT
icmp	XU
id	!H#?&A'9(,)3*(+?,H-3.B0A112%314/57627@8?9?;U<l=c>e?>@BBFC^DXG;H!I6JAK5M6N/O:PTRGSJT@U;W1YUZ/[I]2^G_<aJb1c.d5e7f3g3hHiWk3l0
id 0	!S1JFKKGLWSV
id 01	[U
id 1	"IFWRKaViT
id 2	!ASJVWaU
id 3	!KIVS[
id 4	"U.HBWFVLTOIRTTJiTkK
id 5	/USJ
id a	BWRS
id adminclient	!V
id agent	!J%T&J;JFTPKRDiUjI
id c	BTFYRGSI
id deploy	!F<VPUQWaJ
id dsa	;D=E@JAEB?CBEFFVPHQTYIZJhUiJ
id ecdsa	!Z3K;C=B@JAEBBEDFEPFYHZJhUiI
id ed	!X)K*I-D.E/@2G3;4F5@6I7I8K9E:D;:<X=X>W?@@'BDCIE;F:H>IFJIK<L;NEPUR;S=TCVIYVZ5_DaJcHdHfBiDk@
id error	!?&H6T<[
id hex	!Z
id info	/T6T
id not	;JBDQKRJiV
id num	!UTV
id ppk	;HAJQK
id rsa	"7#A%K&J'G(G)H*B+E,I-F/C0A1F263<4?5F8D99;Y=[?D@EAJBCC[DZFBG5H4IGJFKIL0MFNCO>S6UHV@W=XBYVZ5[>]G^>a=b?c@d@eGfEgFiEjWkKlE
id rsa'	!E%J&H+I1J5J<F=T>c?G@BBACVFHIELGSIY3[KiHjI
id sftp	,I.T/_6A<HLXSH
id ssh	!E,VOT^U
id user	FT
id warning	!X
id x	!DLVRJSXTJ
id xmss	!U%T;K=IBIRWhV
id you	!W
id'	!J>S
ident	6SKIlI
ident 'ssh	6SlJ
identical	(].IIGKJOBSIgX
identification	!<"+#E%C&;'H(C)4*0+:-f.90=1"204C5!6C758"9D:C;1<==B>G?E@=A7B;C?DIE?F=G@H@ICJ6K2L9MeNhOBP?Q<RDS9TFUFVFWYXTY;ZD[D]E^:_YaBb0c.d>eFf'gCh4i)j6ka
identification banner	!=-ATJ_Uk]
identification client	!H-JMXNI
identification connection	!5"B&H)A*H+I,W.H172H395;7G8A9.CJEJJFKHMJNUSKW^XS^Jb@cHf;hGiAjA
identification exchange	,F-Y9EKBTK_W
identification has	!^,H-D.J/G3Y5DBFKDLKNJRISJTJWIYJ_FfK
identification line	!EKIMTNXTKXT_J
identification read	!?"J,9-]/21I2H3D599TB5KTMERIW?XC_WfJ
identification string	!5"K0J1K3E5K8H9I;@@IAEBIK=LJMTNaRFTJWGXVYK_TcFiHlI
identifier	!F-JMX
identifier get	!HMU
identities	"F%c&d'J*H+G,F-E.;/C0J1I2E3F5D6I7K8E9C;;=?>J@GADB>EFF>GGHIKCLDNKOIP@QFR=SETBVJYEZI[I^F_HaKbFcEfEhViAjWkJ
identities agent	!A%T&Z:ThX
identities bound	%VhY
identities communication	%J&V
identities only	;I<G=GBIITjT
identities ssh	%ZBIjF
identity	"H#H%['J(I)J+T,E.H/<0H142?6C7C8C9@:C;V<]=Z>9?F@VB@CSF<GFH;IHJCLBMGNHOHPCR:SBTJUJV@Y@ZB[D]H^IaEbIdDeJfGgFhIi5jUlD
identity added	!j%>&?+J3T4S;B<@=<>J@FAABHCBISP8QJSKYEjK
identity file	%I&7)I+W/F162H3C5I6I7I8J9E<Z=[>CBJCGFEHDI7JIL9MKP<QIRGSHT<VCZH[JaJdHgIi:j[
identity home	!;%X&E+J;H=EBAC[EKQKYIjH
identity is	?S
identity j	!I<T
identity string	!T-J
identity users	!F%V
identity'	!F;T>EF]PKYK
identityfle	+T
idle	"7(J)B*G,?->.:/51<3B5@6G7C8o9D;J<KB:GEIFJ7K0LBNAOGQDR-SGT.WIXH[G^J_9aBbAc=dGf9gJhDiEkFlF
idle connection	!E8VKJST_H
idle timeout	!T,K-G1G3I7J8cBFGJJ=K?NGR:T<_DcIfF
idstring	!IWUkS
idstring ssh	!IWUkS
ietf	!^
ietf params	!]
if	!h"?%?(H)G*D,?-@.>/E0G1@2G4C5J6F7?9<;5=>>J?H@ABUC@DGEFG?I=KFNDOUP9SUUKWEXBY?ZG]F_<bTdKeGf>hHjFk?lB
if ed	!HAY
if sftp	!a2UBERBSFiH
if the	!Y,J/J3G5=JVLKVS_JcIiG
if this	"J&I+V5U9J<SAJBVQI^J_KcSiG
if you	"F%I&G,I<HCIKJOUSU^SbX
if your	!DAT
ignore	!^2B3@4E5@;E<F=H@JAIBAC_DFHHPJQJYGjI
ignore key	;K=JBIC[DG
ignored	.J3I<B=A>JBCC[DYEHFGPEQH
ignored 0	!S
ignored env	!FST
ignored r	CT
ignoring	TS
ihr	YIiJ
ihre	![)U,G/H1U3J5GBETGYHfViH
ihren	!?"C.TOSSWhTjI
ihren webhoster	!EBXREhViC
ike	!^BIRI
ike auth	!YBJRJ
il	"B&H(F)K*J+H,@-F.>/U0C1E3A5@6D7E8A9J;D<T=G?J@HAIBKGIHJJVL:OWPHQER;S:VFWIYVZK[C]?^G_FaBbBcGdJgHiXkBlI
il file	(K.K/K0J;I<U>HKJLBOXSAVIYW[F]BaG
illegal	!D"D&K(J)J-<.;/E0U1=2E4K6W7I8:9H<C=J?J@CAHEGGIHHIDJKNUO;PBQHRSVHWHYG[T^I_EaDbEf=hIiUkG
illegal characters	!?/E0V6YSK
illegal path	!?.K0K5H<KIJLTOESS[V
illegal state	!H,T-H.I0K1F5X8H;HKFLEOJQJRVSETVcKfDiH
illuminate	!U
im	,H.I/G0X3JOERJTJXUaFfH
image	![#X;JPKRETSiE
image is	!S
imap	!j"I,E.J/C5IB@RATDiA
imap example	!^BERFiE
imap login	!U
img	!H"J,E-I.V0E1I3E5F6E7E8D9J<IBBIHKKOcQHR?TAVI][_JaXbJcKfHiG
impersonate	4W5I
impersonate this	4W5I
impl	"F*B2B;F=JBJFIKULGMSN:QHR>SAWHXK_HbGiEjIlJ
impl abstract	.TSK
impl client	!U-J
impl connect	!G/VdT
impl disconnected	![BT
impl dying	!GhT
impl got	!JhT
impl impl	!J-T
impl java	!@"J-U/U8U9GNI
impl read	!S-S
impl server	!U-J
impl session	!Y
impl socket	TUkJ
implementation	&TBTFS
implementations	!W<TQGRHiJ
implementations sftp	<TBSRHiK
implemented	!DA[NS
implemented error	!FA[
implicit	!X*B-KkK
implicit compression	!J*G
implicit proxy	,T
import	!W"F%H&C*F+E,F-G.G/@0J1H2F3C5=6H7G8K9>:K<W>T?J@UAUCFFGHDIAKAL?NFOIR?SBTCVIWJYZ[H_IbKcHfFhJjGkI
import encrypted	;HPWQK
import error	+J/H2K3I5F9G;Z<W@VAIBEKIQ:RITIYT
import failed	;K<KA]IIPGQUYK
import name	!]
import node	!H
import private	@T
imported	!T#W5F;I>D?KAIFIGKPKRB
imported openssh	"SQS
imported tasks	!D5HKV
impossibile	"@#I&D'G(D)G*E+D,T.=/S0@2G3@4H5@6C8=9E:I;B=D>F?H@GAHBGCIEHFEGBHFI>JGK9MINDOUPEQDRYSITWUJVEWEXGYDZF[?];^D_Sa?bBcBdUeFf?gDhFiUjIkAlB
impossibile accedere	!?,V-W.J/V1J3K5H6I7H8HBIKELKOJSKTC_VcKfIiI
impossibile collegarsi	!=7KKKRXTT
impossibile leggere	<T
impossible	!A"E#C%D'A(;)>+B,T.J/Y0:1<2S3C4B5;6=7T8;9U;:<9=>?D@CABCDDFE>F?G=HCI=JEK2L8MDP?STUGVCW@X>ZB[A]T^B_Bb;c=eBf?g?h>jEk9
impossible d	!B,E/FRWlV
impossible d'accéder	!E,J/S7[dX
impossible d'établir	!D,U/TTWkJ
impossible de	"@(F*H,=-D.F/Z0F1J5K6K7J9?;J<E=ICIEJFHGFKFLDOTQAR=SYT=XJ_GbGcJgKhHkJ
improperly	!]5DKH
in	"9#1%F'F)B*J+F,=/?0V1=3J4B6E7C:U<>=;?KBJC.D(E.H4IJJDKHLfM:NEPFRDSiTJU2VUW<X4[G^@_CbCc>d;f@hCk@lJ
in '	!a0T3J5:6HHBLJOJSI
in 0	!K,S;JKKgT
in 1	!K,F.S5X8JBTOISGaSjS
in 10	0VLJTDXX
in 14	!UIT
in 15	3S5U
in 2	!_
in 2024	!>,I.E/G0I1D5E8KI>KHLjRISDTIVIaHbJcJfJ
in 3	,U7TBIISTY
in 30	!^,I
in 31	!ETVeU
in 4	OTST
in 412	!V
in 5	!?#V,Z-K/V8TWUkS
in 9	3S5S
in a	!9"C%J(X)K*G+G,@-B.(021H2H3B5>6H7G8B9A:H<I=J@AA<FFGDHJI8JIK/LANGO^PCQ@THWHY<]Z^G_KaXbBcEfEgAhJjIkG
in accept	HS
in address	!E6XTI
in aenter	!I.IIILISK
in after	!G
in allow	!E"ZBIRI
in an	!E+W,XAWPJSHTVYG
in ansible	!J.V1U
in api	!T
in app	5J8W;V?V@KKHNK
in as	!W
in ascii	!DgZ
in at	!A&U5D6HB^PTRATHhYjZ
in auth	!E&UBVNIPJhTjU
in backend	!T
in batch	,J-F/J0J2H5X8I9H;HGULFNKPVRTTH[K^JcJfGiJ
in begin	IS
in big	!IKELKSE[J]Z
in block	!>/D8HBJfThKkU
in borg	!U
in c	!K;Z<E>]@DYG
in cache	!KQT
in certificate	!W
in check	!@-UNYTIWU_W
in client	&U9UiI
in common	!F*Y5K9SKJLISI
in component	!B/I;UFJGTKCPFRSTHVT_FfI
in config	!Z+V/K5H;ILDSI
in connect	!6)H,Y/Z2D3T6I8FJVLKSCVIWFbFc>hTjSlH
in connection	!V
in convert	!9,J.Y/H1K5K8K<J=HI?KELVVF[TcJfG
in copy	!ISTVU
in create	,U=KNI_J
in csv	!g<F=JI@LJSD
in curl	!E5SBWRDYX
in d	!K
in data	!J*Z2T9WJWKTNCTJ_HcEkJ
in decode	PWQU
in dispatch	1JII
in do	1I
in each	fK
in each'	!H-J/INJ_H
in example	!<1W6U8JKGTIbX
in families	/S
in file	.Y0W5E6F;HICKDOKRJiI
in foreach'	/S
in from	!I)X-JKJ_KbX
in function	!H9S;JLKQTRWSKiY
in get	!J(V3J5[9J=KKTNVSEVEgX
in getaddrinfo	!J6X
in getresp	SJ_KlY
in home	&F+G,G1T4D5E6F>I?TATBEFKH/KWQGYHZIjFkJ
in host	!B2V3DBFFEjX
in import	<F=F?SPS
in init	!<%K,J-I/J6U9J<SAXBHHILJNESJTI_HhK
in initialize'	)K/S1F<J
in k	!FQJVU
in key	!WAFPH
in known	!:"J&I*G/G4Y5l;CKKLHNJR<TGWIZKfIiG
in lambda	!H7S
in libcrypto	!,"G#J%C&<*K+G,K-H.G2H3D5;9A:E;g<6=!>H?d@eAdB*DIE7F7G>HGIIKDLFPHQXR6S?TEY^ZKbFcKhFi7j9kC
in libcurl	!]
in line	!V
in load	!A=S?TQW
in login	BV
in loop'	!F/I
in main	!?2I8IBEiIjK
in make	!J
in memory	!JGS
in missing	!J3K4THU
in mode	0XOUSW[VaT
in module	/J2F;JAEFIWHiKlF
in name	!K/eBJIVOKSDTK
in negotiate	!H1JfJkT
in new'	!FITfI
in node	BURFjX
in on	IJ
in open	!5"V-G.F/G5J?F@@HJIFNHPFQUSVVFYD_EaIbUfUkF
in orders	!X
in our	!W
in out	SJ
in packetdataafter	9UKV
in parse	!H+S2S5K?H@JPJQT
in path	&S5FIJLIbT
in pem	!C;A@YPXQDYJ
in poll	!IHS
in proceed	HS
in process	3WHWKINI_K
in progress	![KK
in pubkey	!D2H;K=JEGFdRKiJ
in push	!HLT
in put	!9,H-J.Z/K0J1K3J5I7I8B9K;F<JBJITK@NGQJRJTIVb[TaFcEeJfHg@kJ
in putfo	!D(]ICV]cJ
in read	!7%J&I(J*J+G,G-W.@/F3J5E7H9H<S?TBFHEIARIS<YSaTcWhI
in read'	!F@TAI
in readline	JTkU
in readpartial'	-W
in recv	!S-HKJ
in release	!f
in repository	!V
in request	!F.G1H8TKVSIaVfJ
in rescue	/IWTkT
in resource	TY
in root	!TBT
in rsync	/F1A3I=K@JBTGHNI_CkB
in rule	!X
in run	!B&J,K.H/F0S2JBCK]LFRJ[JbKcJgSiIjJkT
in send	!@)U,K-?.C/H;IKXLHNGOJSFVI[GcU
in sftp	!S"H*U,K-H/J1T2V8E9UBEGUKALDRFSBTI[TaEcH
in sign	!I%Y;IQK
in sock	7S
in socket	6X
in some	.V1U
in src	!TgK
in srv	!J;UFHQU
in ssh	!U&S+D,A-].I/E3C7E8>9V;E=Z>J@IBHFGGIK;LFNEPFRYSHT?WJ_IfDhKjHkFlJ
in start	!F)Y-J.H9UIJSTTJcZfV
in start'	!B
in stat	LFVW
in state	IVLTVIfV
in tcp'	/S
in the	!I"E%E&V(H*K+K-H/=0E1G2B3V4I5e6H9?:I;:=G>G@@BICIFDGHHCIHK^L;OAPBQ@R:SHT9VHWKYCZK[K]G^AaCf?gThKi:j?kUlI
in this	"E'H*G.G0B3J9[BKLJODRJS<[K]K^I_BbGe]
in thread	!I"I-I1J3I5K8E=IFIGJNVRGVIYTZJiEk^
in tmp	!H.]1U;VBJOH
in to	!7,E/G3GGUKELFRdSDTAaKfJiXjV
in transport	!b
in upload	!VKILI
in use	,@/F0I4J5E6K:b;GAKBJLJOHPFSITGiKkJ
in users	!U)S5BHEKScIfU
in usr	!H,E1I6T8GTJdUfEkW
in var	!Z"K)D,E1F2G5I7J;A<DAHFTNASGTDYH_@kJ
in vendor	!J@WBUPWQKRU
in verify'	HT
in wait	!F1I;H=I?K@HAKQIYHcK
in wait'	HSIK
in when	1I
in which	!S
in with	!S"H/T6TBJRVTW
in write	.V;JSC
in x	'Y.VOK[I
in your	!c2I3<4K5=8K9X;K<WBHHHRITE_EiK
in'	!Y5KLIOG
inaccessible	!X
inactive	!D8YBHMJiG
inactive timeout	1S
inactividad	!E-I7U8VKI
inactivity	!2"@&I(K)E*K,D/K1@3I5@7J8p9HBBIHJELJNTOFR@SDT:VKWHXH^JaFbGcCfAhGiJ
inactivity timeout	!D5D7J8cK;RJTE
inappropriate	!VKKcU
inappropriate ioctl	!UKKcU
inbound	!J.G1W8IBTIIKJLXRSSFTK[H
inbound channel	!JaU
inbound received	aU
inbox	!;"F'V.E1H5J<HBIKIOUREVT^I_KaUbIeUiKkK
inc	!V<T=SSHfT
include	!U"G&V+C1F9K<EIDJJLAPIRIjWkK
include etc	+DjT
include libssh	!Y<IIJLG
included	!I"UbZ
included in	bU
included with	"VbV
includes	lT
incoming	!C"3#J&A'A(7)@+E,3-;.3/B031,2C384I547;809::J;=<==E@GAGB5CGFGGDHBI%LbN6OWPBQAR1SjT1U@WAXDYFZJ^;_6b4c3dHe:g@hEi<jHl<
incoming 2024	!VIFSI
incoming a	!4"G(C*K,E.;/G1J3J5J7K8K9JBFIAK:L9NKOZRESbTCVI[>]FbIcHf?kHlE
incoming reads	SV
incoming run	KILJSJ[Y
incompatibility	!I"S
incompatibility code	!I"S
incompatible	!:&H*^,C.B/F2W3C5B7F8F9U;F<K@KAIBAFGGIHJK=LDNDOIPHQKRDSDTBWI[J^XbVcVf;hJiJkHlJ
incompatible peer	*W3K5IKI
incompatible ssh	!?&K*^,H-I.I2W3F5D7J9V;JBEFIKDNFRITI_JbKfFkJ
incompatible with	!C-S^V
incomplete	!GKUSF
incomplete match	!J
inconnu	!D/_RK
incorrect	!H"J#>&/'B(=)6*F+=,6--.5/61)223.4@5'687D8+9):@<D=J>B?=@2AJC7DCE=F;G1H>I9L4O7PFQqRcS/T;UGV@W?XDY3Z<[;]=^7_)a8bSdFeAf+h4i[j<k?l3
incorrect for	!A%J&J=TATFIP>iW
incorrect hostname	!H,S7UTUkV
incorrect identification	!B-J;KKIMTN^XS_JcK
incorrect or	AKQTRH
incorrect padding	;XKIQK
incorrect passphrase	!<<J=>@FAABECJKFPJQfRFYC
incorrect password	!U;J<GB<PJRTjJ
incorrect ssh	!G0TjT
incorrect username	BCQJRXi7
incremental	!K.TLT
incremental file	LT
incremental stream	!F.U
indecipherable	NU
indecipherable protocol	NU
indented	;T?XQY
indented error	?VQX
index	!]%J&;'I(@*E+F,A-?/I0S2F596E9<<K=@CHEJHFN9OJSZT;VEWHXJZK]H^I_?bEdHeJfGgBhJjBk9lA
index html	.I;J=HBFKGLTSZiI
index js	&E,I-J1G9JBTKFNDRFTF_JcIgJlJ
index out	![
index pack	!H.Z8SJWKT
index php	/T3TBG
index php'	"W)V1UFTL@QWRHS?cXfJ
indicated	!V.HKHNEcY
indicated length	KJNEcY
individual	'V
inet	6T
inet address	6T
inf	!BNWVU
info	!p"D&E)I+:-E4E5E7J:E<C>CCIDCEJHEIJJ5K8L=N>ODPHQIS5TAUEVWW;XEYJZ6]>aJbKcJeCfEg>kDl8
info 1	RS
info 100	!GVT
info a	8S
info asyncssh	MV
info attempting	!I#W/T6T
info authentication	)W1VB?RFcZfX
info authentications	!X
info available	!T
info build	!S3TAJPXQI
info c	9SKJ
info check	!S
info command	!J"T&W3T
info connected	;T@TYT
info connecting	!e7JBJNSTA_I
info connection	BTNTTK_IkJ
info date	!J,STT
info disconnecting	!ZBKNTRK_K
info error	!I"VbW
info failed	!A/UBZTW
info host	!]3J5F
info i	!IFS
info internal	!IFS
info jail	!W_J
info kex	5S
info local	![.CIWSC
info message	BGRX
info msg	)T,F1UKJRJ_JbVcTfG
info n	9WBU
info net	!]KKkU
info next	!X
info not	!J-W
info o	![
info paramiko	BWiX
info received	!G
info remote	!YST
info req	!E/W
info running	!URKjT
info sender	!S
info server	!G
info sf	!X1IKJ
info sftp	!i"C,E-J.D/H1F7G8DBIK@NKO@SITC_FbIdVfF
info source	!H/U6TBTRT
info ssh	!W7VASBBKITJ
info starting	"H-I1I5V8JBUKHLWSK_FfHjW
info there	!f
info time	!_"KBEREiH
info timer	!T
info transfer	!W
info transferred	!U
info upload	3VKKLB
info uploaded	![LK
info user	!@*U2Y5J9W
info using	GT
info 送信	'S
information	"V-I6I7J8I9H;A<JBIISK>OGPYQ?R;SK_IaJbUiJkJ
information exception	!G,UKJTU
infra	!H&E/G3I5T6U7VBDSGdUiSjW
infra git	/H6V
ingest	;JYS
ini	1I<IBKIELGRKSXgT
iniciar	!W,I/K3KKIRKTF^SbW
init	!F%?&8(F)X.6/]0G1[3A4A5D7S8E9_;F>EBBCFEHF@G?H8I6J6K7L=MCN;OBQER:S<W5XAZD[?]K^F_=a=bBc[dXeIf_gHh9i8jDl=
init client	!F-U<U_TkU
init failed	!E3H5@9YcWfD
init name	!A/c6BkH
init network	!B-J6T7UKFTYWKd@
init no	!D,J/I3UT^dakJ
init py	5YHHSH
init sftp	!F"U)Y,?-H/:1Z5F8V9E<JLHRCT>bHfV
initial	!Y1S5JBHKHREfJ
initial credentials	!]RE
initialise	!9"D&G)V*I,:-B.C/80J1]3A5?6F7F8A9A;J<HB9IFL=NAOHQIR;S?T:VKWHXJ^J_CaFbTcZf_iCkFlI
initialise sftp	!<"H&H*K,<-D.E/;0J1Z3B5@6H7G8C9C;K<HB=IFLANCOIQJR>SCT;WHXJ^K_FaIbUcWf]iGkHlJ
initialised	cU
initialised aes	!U
initialization	!V*C,S/I5D9D;JBSJFK;RDf[
initialization failed	,T5HBTKJTU
initialize	!I"U&B)]*B+K,I.>0H1g2C3E556B7I8J9:;JBJFVGFHIIJJJK<L:OJQ_RHS<T;WBXJZK[I_IaTfchIjIkHlH
initialize sftp	!>"U)V.K1X3J5GKE_JbZfW
initialize ssh	!>"U)U-H/T9JAKFTNHPWQVTC_K
initialize transport	,J_S
initialize tunnel	!BFSQWYW
initialize'	)K/S1F<J
initialized	3H5D;I<EGHPIYK^GbFcXi]
initialized ssh	<GBJLTRJ
initializer	-EKKRX
initializing	"U)U*K,E-F.F/I2K3F5C8X9JLENSR@SKTF_JcWfZ
initializing sftp	!;"V)V.G8ZBFLFRFcZf[
initializing tls	NU
inner	!IKJTX
inner exception	!J
inode	!YSD
input	&>'I(B+F,@-C.V/<0E3<4B5?6H7=8_9=:K>E?H@IA:BFCIDHHJIJJ9KWLHMCNUOGP8Q6T5UJVCW>XAZE[@]F^T_AbFcSdAeGgCiWj?kAlB
input auto	!?8_KDTI
input channel	fK
input drain	"JcT
input exception	!W
input ext	!G
input files	!W
input hostkeys	HD
input is	!V
input output	!>.T8SKXLHSF
input stream	"T.U;H<VHKLF
input string	.T
input userauth	!BBJRSiZ
inputs	!W
inputstream	!;"A-B.K5F8S;IAGNDQJWI[H_DbIf[
inputstream is	!;"A-B.K5F8S;IAGNDQJWI[H_DbIf[
insecure	!Y2A3?4E5A;G<S=HAIBIEWFJHHN[PJQK
insecure private	!I&S<U
inserted	gT
inserting	!X
inside	8WTG
inside chroot	!X
inspect	IT
inst	,S
inst 4	!V
inst example	,S
install	!U&@,A-F.?8H9I@KAGHIKAL;NCOIPESJTIVJ^V_HaGbVjIkFlK
install error	!Y
install openssh	!T
install output	!F"V7SbTcTdS
install packages	!U
install terminal	!B"VbVdS
install the	.J<SBFLKSK^XbJfJ
install エラ	!W
installation	!b/J5I7IRHTI
installation at	!W
installation failed	!a
installed	!W"F,E-K.I1G3I9H<JATIJLBNIOJQFSHTD]K^[_IfAjJ
installed home	!H/U6TBTRT
installed if	BTRT
installed on	!K&K^[fF
installing	![<H=HB]QFR?TSiCjJkK
installing collected	!W
instance	!J+I0I2C3W8B<Y=AB;DJGJHGKELJOEQVR>SATT[E^FaJbH
instance at	!G
instance identity	!F<U=JASQS
instance of	WTXT
instance traceback	!J,K.K2I3]BG
instance web	jT
instances	!^&KSHTI
instead	"I&J+G.F/D1H3?5W8I9H;E=H>I@IAIB@CIGJHKIJLGNWPHQHR?TJ_EaJcCfCgWhJiCjJkUlE
instead of	!8+J,V-K3EBIKINXRG_KcGgWlH
insufficient	!J"H,G-J.[/B0H1G3C5@8C9J;IBAIIK>L:NJOHQJR=SbTE[I_HaHbEc@fGiI
insufficient free	!@._
int	![2T5K8I;D@KAJCGJBLINGQKfF
int 32	!V/K8JJCfH
int 64	KJ
intact	![<IBHGJLURG
integer	!Z+T;HQV
integration	,Y2I6J7T8@AIKASGTKbKcKhKkT
integration all	!@;T@SBJYS
integration file	!H5TBVRU
integration sftp	,S-T5IBGKHLKRK
integration util	!Y
integrity	!<(a,K-I.I3H;H?WACBILJPBQYYJcJ
integrity check	!E(U;I?WADPDQZ
intellij	!G&X-GBIHTKINU_KiIkZ
intellij ssh	!B&X-KBIHTKHNUiJkU
interactive	#<%C&D'H(H)A*<+D,9-?.I/<0F1F2@374D5.6E7>8:9::B;I<6=?>D?A@@AHDFEEFFGzIBJCK2L:MFN?OAQ9S?T6UJVDWEXAYDZ][D]F^F_<a@dBeDgDhAj?k4lB
interactive authentication	FHGUPJZBjK
interactive pam	!XRTiH
interactive password	"IBEG9RaZHiD
interactive prompt	!JGW
interactive prompts	!@5CGVPWRUZS
interactive session	!V7JBHfT
interactive sessions	!B"USJbUfJ
interactive'	!@%K&H3K;I<KAHBIG[KJPEQURJWJhJ
interactive' authentication	!FFX
interface	!U/JBJKGLVNKfJiK
interface folder	!ILV
interface user	!G,UKJTU
intermediate	/SkT
intermediate firewall	!J/TkT
intern	/S6J
internal	!d"I#I&F(H+F,=/W0C2B4K6G8K9GAHCJEIFTHGJBKCLGMJOFQURKT>VJZB[<]J^Ta?cJeJgJhGkFlG
internal connect	,I/J7VBIGTPVTI
internal connection	!HFS
internal crypto	!W;KAGQT
internal example	/U6GTJ
internal mirrorlist	!S
internal modules	!H
internal or	KK^W
internal process	SJ
internal server	3S
internal sftp	!]"C1JBHRFSXaIfHiG
internal stream	!D)S1U7HTI
internal streams	!CSH
internal timers	KT_J
internal upload	.TLJSS
internet	!B,G/VTHWJX^_K
internet address	/W
internet or	/T
interoperability	!E.IcThU
interoperability failure	!E.IcThU
interpreter	5I6V<IBKIHLGTIWIgV
interpreter at	!S
interpreter discovery	kT
interpreter no	<JIILIWJgV
interpreter python	6W
interrompue	!>"=)H,<-I.@/@1F5J6B7GBJIFKcLFOIR=SFTHXG[K_>aIbKcGfEiHkHlA
interrupted	"J&X,F-F/J7I8GKZRHTE_GjV
interval	!Z-T3T5E<JKFTE
interval 15	!Y
interval 60	!V
into	!D"E%B'H(J)J,>.C0J1>2W5]8F:6;H<F=@>S@DADB[EGF;GIIXK9L@N?QIW@YH[G_AaCbFcFdIfFhHjEk:
into '	!F3Y;VBGiJ
into a	!J>V
into bare	!F3X
into home	&T4TBJIG
into submodule	&S/U
into the	#U
into thinking	!G2T5T
into tmp	!HI^SDTT
intranet	!a,I
intranet example	!^,J
introuvable	!5">%K&I(<)H*H+G,K-@.=/V0?1C2J3@597E8B9B;5<h=I>F@HADB<CJEIFGGIHJIZJHK:LCMKNDO:PIQ9S:T<XEYK[H]E^J_=a?bBcAdJeJf@gFhDiBjKkElG
inv	ISKJSU[U
invalid	!>#5%"&C'/(?)!*:+U,,-2."0g1!2C344F546U7!8)9/:0;_<6=!>H@iA^B=C2D,EbF4G-I7JAK.LAMVNaO!P8QXS!T!U8V(W?X<Y[Z![!]=^?_!a!b!d!e+f/h!icj;lJ
invalid 22	/V
invalid access	!a
invalid account	!V
invalid argument	"H(H,;-J0^6V7>;IAFIJKCLFNBRCSHT@aJdAiKk^
invalid banner	!KMViI
invalid characters	!4"D(J+],I.H/B5K6V8I;B>K@GAJBFEFIJKELCOJQIRCTJXIYG]J_CcGgEiY
invalid command	-U/K;H@WKGNWPUQIlU
invalid compressed	!DIK]Wg[
invalid credentials	!X.K0JKKQIRY
invalid filename	!E.A0hKJL>NIOBS=[I
invalid format	"?#H%F&D+@,I/D0J2F3I4J5G6K9I:G;X<4=+>6@]ATB4C.DBE)F?HDJKKIMTQBRGSKTIYb_AcJj8
invalid function	;KITYI
invalid grant	!^"IRIiF
invalid host	!?/?0E3J6]HYRG
invalid identification	!B-J/K;HAJMCNZXW
invalid incorrect	!BBDQKRX
invalid index	!K.X8SJWKU
invalid key	"F%G&H*F+E,J-F/J2V3?4G5=:I<8=:>S?9AEB;C>DGEpF;HHJ;K:LKN;QERDY:cJhJi?j@kG
invalid logins	!V
invalid message	!X
invalid name	!I/f6?kF
invalid on	!B/b
invalid operation	!ULS
invalid option	!9"b+A/I0E6I;G@GAIBIEGMINEQGRHYIcHgFiGkElK
invalid or	!D+I/E3_5W6I;H<HBGHUKILSNHRFWKgTiFjI
invalid packet	!B"H*K-J0K2I9H;GNHc]fVkT
invalid passphrase	!B;8@=A9KENBP8QoRDYF^KiK
invalid pem	!=0F;V@TA[BHNEPGQHRIYTcJiJ
invalid permissions	!HCU
invalid port	/Y
invalid private	!<5K<9=D>D@eBEPIQDRFY_iI
invalid privatekey	!6"<&D*@+F,B->.I/:0H1I2E3?4H5:6A7F8@9?;e<9=F>J?Y@iAkB2CKEIFEGAHBK?LFN9P>QIR1TAWGXKY^_GbJcBfAi3jCk4
invalid protocol	!H-JMXNI
invalid response	!S
invalid root	!GLV
invalid server	!D+S6UBTLKNJRVlT
invalid server's	9K;I?J@JABKJN]QJRKcJkU
invalid sftp	!GBBGWPJQS
invalid signature	!Y
invalid ssh	!C-E3J5I;V<J@JACBVHKKGNdQ@REiIjWkI
invalid unrecognized	@TATBIPX
invalid user	!@"G)G-C1F8CEGFFKEMCNARA_CfIhFitjGkD
invalid username	!Y"I;G@KAKNGQIRGiW
invalid value	<U
invalid version	!I-KcJiKkXlX
invalid'	/W6H
invalide	!@"F&J*J+J,H-H/I0W2J3@5@8G9E;f<9>GATBDFIGIKFNEQGRDTFWJ_HaKbIcKfIhIiGkJ
invoke	)TDTKB
io	"A#@%H'?(H,I.T/B0H2D4K6J9E:B=W>@ASCJDAEJF?GHIIJGM?PGQFRDSETCUEX7]7^D_IaJdEg:hGjKkIl9
io c	!B"G(J0G4S9EIDKWNJQISJVJWG[HaBcJfGiT
io code	!G.ZKKLX
io confluent	LT
io error	!I"J)K*K,E-F.W/F0U1H7H;EAJBFHII?NFQKRKTEV]_VbJcDeUfBiKkJ
io exception	!F"I#J%G(G)H*F+H-T.C/;0B4D6B7A:J<F=K>I@SAYB=CGDKEIF<G?JBMKNTPFR@TGV@XB]A^Ba=b>eIfWgJhAi9j?lI
io file	3K5D<Y=^?K@EADBHHXLIPIQIRGSBTJVJYHfJ
io get	"TKX
io io	"J#J%H(I)I*H+I-T.A/>0E4E6C7C<2=2>J@TAZBACHEJF=GAIDJCL;NSPHRBSETJVGWTXB]B^Da@b@eKfWgJhBi;j@lI
io netty	!e,J-I1JKDTJ_JfI
io on	!J*[2C9I
io os	PT
io piped	!J"T.U8S
io sftp	!FGWTViU
io stream	!?-U.K3J5HBGPHQIRJTJ_UfUkV
io string	PT
io v	!T
ioctl	!ZKKPKcU
ioctl for	!UKKcU
ioredis	!W
ioredis unhandled	!W
ios	!J"W,U/Y7VBFKGR_SEiWjH
ios ipaddr	!H,T/]FUKJRWiE
ip	!H";%J(D)C*E+H,D-4.B/V0B192J4I5B7H83;8=J>G?H@IA=BDCCGCIDK1L<MVNFOCP>Q?RJTTUJVGXFYHZC[D]G^?_raBb=cBeGf>h<jJlC
ip address	!?"F.J/Y4J5?6G8JBHKCLJRESHWEXJ__bJcJfJhIi?kX
ip connections	!^,F
ip end	,T
ip in	!FdS
ip ipaddr	!9"=#S*I,J-D/J1J2J3F5H7K8I9F:UAJKDLJMZND_ccJfGiVkElJ
ip link	!UJT
ip port	,C5SWU_YkF
ip pア	!G_V
ip p接	!V
ip tos	!E
ip アド	!I,W
ipaddr	%-&:'-(4)=*F+=,Y.#/90/3[4A7Z9J:6;8<E==>B?#@CA@CADIEEFGG8H6I:KJL>M_O7PBQ,RIS;UAV%W:Y0[>]*^:__a-bDc=dde+f:g4iUjJ
ipaddr '	)K*G+I,W-@/@1E2E4J6D7V8H<E=D@HBBFKJJMHNCPHRWS<TZWDXJYI_BfJkZlD
ipaddr 's	!J,I-I1_3I5F8G<F=HBJDJK?PJRXSJTI^I_Hb>fYkJ
ipaddr 0	,G/G7Y<XBJRJTVdTjVkH
ipaddr 1	!S
ipaddr 10	9U
ipaddr 2	!CUUhY
ipaddr 2022	!URXiE
ipaddr 21	"I,K-F/H1I5J6K7BBFKCNERE_EcGdHfJiFkUlg
ipaddr 22	!F"B#S%;&='I(>+7,c-W.F/=1F2S4@556H7d8J:D;2<J=5>>?B@6AGC;DDE9HGI5K6LFM1NDO@P/Q:R=TYUGVDWSXJY9Z3[?]Fa?cCdTeHgEhEiIjF
ipaddr 2222	!H"H&K,Z-E3J7F9KKXRFSJT@_GdKhUiA
ipaddr 25	!VTIdK
ipaddr 27017	!a,<BJTJiJkGlH
ipaddr 3128	!HXX
ipaddr 3306	,WATiJ
ipaddr 40022	!K-H_W
ipaddr 40122	!W
ipaddr 443	,F7FT@d_
ipaddr 50051	!YTK
ipaddr 50122	!H8WKJTG
ipaddr 52110	!JFZ
ipaddr 53	,E/b6C7JBJTCXXkH
ipaddr 5432	!f,AT?kJ
ipaddr 5555	!Z,G
ipaddr 5672	!Y
ipaddr 6379	!m,37HBIRJTDiJk?
ipaddr 6443	!j,B7HBET=dJkF
ipaddr 80	![
ipaddr 8000	!XTH
ipaddr 8022	,EdZkV
ipaddr 8080	!X,EWGXV
ipaddr 9000	!V
ipaddr 9092	!a,K
ipaddr 990	!V1I5HBHKDRUTZ_IkU
ipaddr and	!T5X7I
ipaddr as	!FB]R[lF
ipaddr authentication	!D&^<KBVPTRHi_
ipaddr backup	3V
ipaddr can't	!F"V5URJTKbWiJ
ipaddr cause	3V
ipaddr client	!U
ipaddr closed	!])E,;-1/A1>3H5<7?8V9DB4JJN;R?T=W@bTdBf@jHkElJ
ipaddr connect	!I7UTS
ipaddr connection	!E,S-U8HKGTIdFhWkVlX
ipaddr data	!YOW
ipaddr docker	!S
ipaddr error	,G-K/H7HBXKHNURV
ipaddr failed	!C"[3J6W9JKIRUSTTT^WfHkJ
ipaddr fatal	![LJ
ipaddr for	3H5V7ITGdW
ipaddr found	5U
ipaddr has	!I8K_U
ipaddr ipaddr	!E)S-[5X7IBEFIKU_GbTdDfViDjE
ipaddr is	+E-I/J3FKJ_]
ipaddr mnt	!D.V1KKTR[SGfH
ipaddr net	!GHTTV
ipaddr network	!DTHXWdTkF
ipaddr no	!I7TTJ
ipaddr not	"Z*H-K3B8J9J@IBAHEJIKaNJQVRDTD_DjI
ipaddr ok	!J6U
ipaddr on	!G5UKKdUkU
ipaddr opt	!C,VIVSVTIkI
ipaddr p	!H"W,X-I;JRD_TkE
ipaddr permission	!)"J#V&U1J5B;V?E@SAJB]GGHIPIQ?SBTGfGhUiKkE
ipaddr port	!D#B%H&9'H(F+-,C-S.I//0H3H4K5G658Y:E;B<B=I?G@EA?CHDJHJI?JTKXM[NTOKPJQASHUEVGW#X8YE[I]HaKb?cEeHfDi^kF
ipaddr raised	!B7U9TBJGZ
ipaddr rsa	3I5Z
ipaddr server	![KJ
ipaddr sftp	7GTFd[
ipaddr srv	!C/I1XBHSKTTcXfKiVjS
ipaddr ssh	,J5SMWNK_K
ipaddr timed	!>,I-K7H8JK@NJTXXTdVkK
ipaddr tmp	!J^HfU
ipaddr unreachable	!D&W3X5F6UdTkH
ipaddr use	!cSIfE
ipaddr user	"W#W1J5IBIRS
ipaddr username	!DiW
ipaddr var	!Z
ipaddr から	"U8HBDMYTI
ipaddr に接	!KTTlH
ipaddr のパ	!C)X1WBVRBbXfVjX
ipaddr への	!=,T8IBJTKbYfT
ipaddr ポー	6J7VBKRHTYWHdW
ipaddr 致命	!Y1KLH
ipc	!]&H
ipc connect	!W&H
ipp	!],J7K
ipp print	!],J7K
is	"W#F%;&I'@(A)I*8+!,B.@/H2=3B4X5U6=7W96:U<#>D?<@;B8CDF5GJI@J6M+NAO>PYQCRCS6T3V1W<YFZ3[_a3bWd<g%h-i5j=kCl;
is 0	IT
is 1	bGcU
is 3	LISX
is 4	.G1T8XBKKTLI[J
is 9	!W
is a	!?">&E(I,E-H.4/C0B1E3E4I5?7D8E9I:J;9<F>H@AA>B;FHI8K5L'O6P;Q?RAS5TDVIYb[u]E^D_KaBb<cDeDfHiCkF
is absent	!U3J5U
is added	!B&V5WBWjU
is already	!G3K4J5F:c;HPG
is available	!X5I;KAXKK
is being	!U-E1B4V5C8=BKKcRJ_IbKf<
is bigger	]X
is blocked	5JXW
is borg	&T)G-G.C3V5W8=9KBWNCPVR=WB^>_BbTcIf<i>jSkD
is broken	!9,S.D1V3J5U8EPU_DbGcKfTiJ
is closed	!G"2*Y,5-W.=/:1U2T4I6I7>8S;?=I?J@HA@B=GIHGJJLGNZOGPDQCR<SHT>VJW;XHYH[=^Hb8dHfShHiBkV
is connected	!B*I,T-W2X7TKGkH
is correct	3U5I
is corrupt	!C&I3J5I;a>E@GP>QX
is corrupted	;VPK
is currently	!8"^&H,W/I1D3I5B7U8JBFKGLIRGSJTV^FfEiIkK
is denied	<I=TBKIKLHRESAbX
is deprecated	!e-J6V8I9IKCcJfK
is different	!I(V5IKU
is disabled	"],D/B0I1F5H7J8BB?GIK?L@PIQKRBS?TH[G^V_IaKb9cDeTfB
is doing	3V
is down	!A"C)K*K,=/F1:3I5F8c9C;KAHBCKcLCNDPEQJRCSJWHbDcGdTf>kD
is either	!F3S
is empty	!B,J1J;I<WAIP]QFRJ
is enabled	!H"F(UKVRIfTiJ
is encrypted	!F&G3F5A:J;.<@=E>I@BACBACIKGPqQJRFYBiIjK
is failing	KT
is false	!XKFOF
is for	"KKJ_IkW
is forbidden	!W
is full	!S.V8HKFLISC
is hex	3E5TBKHU
is home	!Z1F5JBBGIITOSPKRGSJ
is in	!U"G;H>KA[QIYDbU
is included	bU
is incorrect	0T5JKHPIi[
is installed	TKbT
is insufficient	!F.Y
is invalid	"@-G/E0G3J5F6K<GIEKDL]NIRSSKiY
is java	!B/H5[BaRI
is known	!?&J*G/X31485V6V?UASHTJJKFLGTF^TkI
is larger	!F]]
is locked	"]5K8IKEPIQVRI_AbHfKhIi?
is marked	!G3G4]5D
is missing	5KLZSH[E
is most	/T
is no	!A2K3G5V7[9UFWLJ
is not	"F#I&G)V*I+>--.8/!0]4%6)7A8.9":);U<%?IAWBHCBD8F?G4H>LDMEO<P:QDR?SATJUXVJWSY,Z5[(_:a,bDcBdUfUg@h<j<k0l-
is now	!a"J4I5D8HKETD
is null	!X
is num	!G,J-X8I9KKFNVTIcU
is of	!@5I;[KJQKYS
is off	!T"I)W3E4KfV
is ok	RTiU
is on	"G,K.F/J0I3G4V5F8JBEIGKDLGOKPHSX[I]F^E_WaIbHcJiJ
is open	!W
is org	,U.I8VLISETJ
is passphrase	!E5F;=@JAEPbQ=YI
is possible	!E#U5V
is printing	KT
is probably	8JBKKGRJTI^U
is prohibited	.J[JeV
is protocol	!K5V
is provided	!Y
is recommended	!F-SCYDI^V
is required	"A.K/J0J3K5E<I=H?UB?DUEIFIGFKILEQAR<Y[iI
is response	!I1JKKLHSWVW
is restricted	!G"C^TbU
is revoked	!G2H394h5=;KHH
is running	%W&V<JBKRHjH
is set	!J"VbXiJ
is ssh	!D/U3YKJWGkT
is supported	;I?T
is the	"T)V,@.K/U1W3K7GBDKFNIRHTA_HbUkJlJ
is there	LW
is to	BTRT
is too	!X"F5H9T;A=HAFCFKFNJPBQFYJbHc]fJ
is typically	BV
is undefined	!V
is unexpected	!W
is unix	SIjT
is unknown	!E&J-J/[2D36425l9G;<AEBBKTPGQIRHTH
is unreachable	"E,1->1H3K5C6E7d8I9HBAIfK7NDR@T0WHXS_?d9iH
is using	!S
is valid	!I;TiT
is your	!CbXcX
isn't	!a.H/J7WBFKGRCSJ_KiGkW
iso	!J(T,G.B/J8G9JIJJVL<OTRFVK]baDbJcI
iso'	!B(S,J.YBXKEaJiX
issue	,E-KKJWW
issuer	!d5ETH
issuer certificate	!Z5J
issues	!IQS
issues 565	AS
ist	!G"f#B%B&@'?(=*<+?,<-5.A062>4C5U648098:@;[<1=<?D@>A<BICBDEEAF?G>HAI4J?K0L3M@O1P:Q7S4TCUEV@X<Y;Z?]@^<_2b8cIdAeAf>g>h<iCj:k:l;
ist ein	!E.F0HIGLIOFSD[VaX
ist fehlgeschlagen	"G,G/E7UBViU
ist kein	.U
ist nicht	!V3I5E7U;GBKRHaG
ist unbekannt	!:"F*J,E-J.J/[1G375b6J8G;KBGKDNHOHRESFTF_KaJbJcJfFiJ
it	"-%A&A'F(@)@*>+D,V-5/B09132D4?5H748296;]=:@SBKCWE>F6G<H9I8JVK?MJNHP2SITKUFVBW<XAZC]=_3a6bHc4d@e@f0lI
it can	!K
it doesn't	!ILZOISI
it is	!:"H&J,E-G.F/I1I2J8G;X<H=F@VBJEJFHGIHIIJK<NIOEPFQVS;TF[W_JcHfHjH
it listens	!F5IBKTUiGkXlK
it may	!YBK
it to	!K
it was	!X5J
it's	!F5VLGSJ[W
item	!K"E&E,Y.C/?0X1D6K;@=V@HAIGJICNGP@QAWHYJZK[V_KaGbGcIfFkUlI
item not	!Y
item ssh	AXFKLKRISH^UiJ
items	!U.U/IBJKKLSRJSTTI
its	!C"B#W&J+I,C-[/U0K1H2E5[6K7J9?<E@HAGBAFJHGIIK=LANCOAPFQIRDS>TDWJYH[G_BaZbCcBfGiIkFlJ
its associated	5W
its dependencies	!V
its host	!B5W
its internet	!I/W
itself	!B=T
itself please	!F=T
iv	@J
j	#E&:'F(A)H+@,I.2/H0=1I:F<J>GCEDHEDKJL0MDS.UFV?XIZC[9]>a9dHeFgDiKlD
j destination	!X
j sch	!9#H%F&<'H(G)J+G.90@1J:G>ICGDIEGI@L6MGO;S9UHVAXIZE[<]?aBeIgGlH
ja	!F+V;WYK
jail	"X1X_HbV
jail 'sshd'	!W_J
jammy	!W
jammy in	!W
jan	)H1B3HHWJJLJMHR6^B_DbGdKiG
jan 2024	TT
jan 2026	!&">,S.V/T5TRAST^G_JcTf>
jar	-KBHIULHTHgThS
java	!Y"<#G%=&?'C(8*E+=.G2H3F4F5G:E=W>?BFC<DCE8GJIAJEKILIM@NTOFSJUDV>^3bBe@hIiGj;kEl9
java 106	!I/H8WRJ
java 110	QU
java 119	!I;SBFPYiJ
java 12	![<G
java 13	!J,GNV_T
java 138	?WPJQHTS
java 140	SS
java 145	!JBIGTPVWTXT
java 160	<T
java 17	?UBE
java 180	!JQS
java 183	BWGJ
java 21	.J[V
java 215	!C/U<TNJTS
java 22	!K,S
java 223	BK
java 227	FVRSaSjJ
java 269	9JKWNX
java 27	;UQU
java 2846	!JLWSY[FaH
java 287	QU
java 2873	!@0X1UIGKGLTOTVEfJ
java 2911	!C"G)S8@K[[Jf>
java 307	!J"T.U8S
java 31	8IBJHU_U
java 313	?WPJQH
java 314	BK
java 318	!K8TPU
java 320	2WQU
java 327	dT
java 328	NU
java 33	KS
java 342	RU
java 345	BTHW
java 355	-S
java 366	;UQU
java 386	XT
java 394	!HNGTWXIkS
java 40	!H<T=KQT
java 406	;TYT
java 407	<T
java 466	BJ
java 480	.H[W
java 519	-G9HFZNI_JiZ
java 543	!F;J<XFVRGhTiU
java 561	;V<KQU
java 565	-W/K8KKCTE_T
java 568	/D6G
java 57	!G"U)UHT_JfT
java 572	/T3T6V7JTG
java 579	/C6FkT
java 58	-S1H9VNI_WfI
java 590	2W9T
java 593	/D6G
java 594	0TIHSSVHaG
java 633	dT
java 664	<H?DYT
java 68	KSNT_VkV
java 686	.TSI
java 697	KUNT
java 747	;H?V@V
java 753	NT
java 765	)T1YcUfE
java 797	5U
java 805	-UHW
java 92	<S
java base	!C"U3J5F6V;DITKDLF
java io	!F"I#J%H(H*F+H-S.@/;0D4E6B7B:K=U>IAWB=CGDJEIF;G?HVIJJAL?MKO8PFR=S@TDVBWSXB]B^Ca=b?fUgHhBi8j=lI
java jar	gT
java lang	!f"C&J)I-A.F0F1>8=<C=K@JGHHIIKK;L9ODPDRUS;VJWHXK[E_DaDbFc?f9
java net	&J*A,[.D/X1C2A3>526Z;B<J=H?I@HAAB3FGGEHFJULDPDQ?R7SEW:YKbJcFfDhHi@
java nio	,F-H.J/Y5J6T8G;J=^BJKDLFOHPHQJRJS?TJ
java security	!S3F5H?JAGEG
java sql	!d,G/ITD
java util	8UJETV
javax	!X<KBFQTRGiJ
javax crypto	!S
javax net	!X
javax security	!EBIPSQWRK
jcraft	!9#G%D'F(C)J+F/H0K:F>HCFDHEFIIJKMFTJUFZBaKdJeEgDiJjKlG
jcraft jsch	!9#G%D'F(C)J+F/H0K:F>HCFDHEFIIJKMFTJUFZBaKdJeEgDiJjKlG
jdbc	!X,G
jdbc exceptions	!U,H
jdoe	!G"S:USIiD
jenkins	"X%J&G,C1J3D9H;A=EFUHJKGSEWJ^K_IbJfHiW
jenkins credential	!D"X;JRTiV
jenkins plugins	!B,G5I@SPJfK
jenkins ssh	!F<T
jetbrains	!Y
jga	!@&K'_<JBWRBSEdUeJjS
jgit	!>ATBTESKKjS
jgit api	!FFTiS
jgit errors	!I3SAVETRIiFjT
jkiss	!KBSRJ
jkiss dbeaver	!KBSRJ
jks	!]BIPJQI
jl	&T-V;J<INVTJjT
job	#I%E&E'K(F)E+C-70?194I6C=Y>KHBJEKFMIN9ODPTW?XG[T]I_8a;b>c;dTeHf9gTk;lF
job 325	!H
job cleanup	!HIT
job entry	!I.J/JBVKJSTiWjW
job execution	RT
job failed	!;3>5U@BATPTRUYHiV
job for	!b5HBGRISJTI
job id	!E
job run	!H
job submission	!Z
job succeeded	!a;J
jobs	3H5T8T;I@TAJLJSI
joined	!I*X2[9W
jour	!V
journal	8JKJSX
jp	#D%F&=)I*A+C,I.6/Y0C1U2A3F6Z8I:K;I?F@@A?CEEFH>I;K;MDO?S2VEZA]Ha>bUc?dWeEf5gEhBj8
jp 22	,J/F6SBEGWKKPVTF
jp 443	!H'S
jp 8080	!EWTXX
jp closed	!<"],K/J1c8BBHKCTIb]
jp co	-V9XKGNJ
jp example	!W
jp found	!T
jp home	!J/F6W
jp ipaddr	!H/I6JBE^TdciIk?
jp port	!@/KBIXHkX
jp が存	6T
jp に接	,W7WTYlF
jp のア	/U
jp 名前	/W6FKXTKXTkD
jp'	^TdS
jpg	.F/KKIRGSDTJaZ
jpg failed	SJaT
js	!]"<#H'I(B+;,G0I4D6J8G9E:I<G>ECDDKEGH=ITJHMCNJSVTJV>W?XE]I^DaEb>eEgAh@jG
js 0	6SGT
js 1	-H8X
js 132	%T;J
js 160	LUSI[V
js 163	;JTU
js 167	!JSU[UkTlT
js 171	;JNGRJiW
js 214	!G;TAIQU
js 223	!U;V@JAKQH
js 243	;H@GA[PTYH
js 261	YG
js 278	.WaScFfI
js 2854	!HcGfK
js 313	.C
js 412	LW
js 53	;GAUGT
js 55	!J7U
js 585	fI
js 687	-WJJNK_TkU
js 72	!D-WKSLT_V
js 753	KS
js 754	1KKSkU
js 773	.C
js 803	BXFWREiX
js 805	!I"S_IdT
js 808	1KKSkU
js 865	&KBWFZGJRDjT
js 930	fI
js v	!E
jsch	!E#F%A'F(B)I+D,J/G0I6K:E>GCDDGEDIHJIMETIUFZBaIdIeEgClE
jsch channel	!F)S*J,@-@/C1V2J3G5B7G9H;C<G=I@IACBBHFN@PFQERAT<VSWAYJ[W]V_?bBcTiIkC
jsch date	!XFV
jsch identity	!F<U=JASQS
jsch j	!/#I%G&<'H(G)J+G.90@1J:H>ICHDIEGI@L6MHO;S9UHVAXIZE[=]?aBeIgGlI
jsch key	!C;J<W?WYU
jsch known	HV
jsch proposal	!H
jsch put	!F;TBHHTPJ
jsch request	"X1V8JKJbW
jsch session	"I)H-W.K1?2T4H;A<G=H?D@DA>FZGYPKQ;TKYI_UbHcBdIf8iU
jsch sftp	!="A1B5I8<<GBDKTLWPKR@SYVB[T]W_IaIf7iK
jsch user	!GBEKUPXRJiI
jsch util	!B*K-H/T3K5J8F9I;SKDPJQJRKTVWJ_HdXfI
jsjh	!H
jsjh u	!H
json	!e"F&E(J*I+J,C-I.;0T1G3C7I8F9F;D<BAII<K<NGOUPIQHRAT<VTWH[A^F_JaUbGcFeJfBkF
json file	!Z
jsonwebtoken	!d3I;JAHQH
jst	!UKI
jsub	!H'VBHiW
juice	!E&I;E<E=KAEBSFGPHQGR[TUYHiD
juice ssh	!E&I;E<E=KAEBSFGPHQGR[TUYHiD
jul	!D&X8T9VjV
jul 10	!S
jump	"G&F*I+I->/F1C2J3D5=6E7>8J9F;K=H@JBVFJGIKALJNGPHQERBSHWe_CbGfChKk>lK
jump example	,STJkI
jump host	!K,?/B1E5G6J7FBDKKRDTAWcfGiJkJ
jump ssh	!T
jun	!_GI
jun 11	!T3SGJ
jun 2025	!V
june	!FIELZS@[DaU
junos	!?"J&G,G-J7IBVGSKDPKRUTDiUjK
jupyter	!U
just	!@>YBTQTRU
just once	QT
jwt	!f3H;BAGBJQE
já	SH[U
k	!A#J%D&I'J(<)C*D+A,>-@/10I2D4I566E7B8@9B:G<c>UA1BECYEEF@G?HDIBJTK.L?MDN?OEPVQ^R8TTXHYIZU]E^D_@bCc=dGeIf:hGiFj<k=lG
k 0	!V
k 2	!ABUIJSXiU
k 8	![/>
k accept	!W3K
k b	!E(JISJWKELVSK[UaTgS
k bytes	!U
k id	!25J;A<[=7A=CZDBIJLF
k ppk	!D1X>G?E@GBJPYQWfJ
k ppk'	!A;=<W=X?G@IIGLJPHQX
k user	BKGGREZXiJ
kafka	!W,D-T/GKFLTRHTEiK
kafka common	![BIRIiJ
kafka connect	,J-U/IBUKHLTTH
kaiseki	!F1KIX
kaisha	BJ
kan	!9"I*I,W-F.H/E0I1I3J5G6J7T8B9JBTGHK?LJNHOJR[TU]J^J_EbIcIfHiJkIlJ
kan geen	,Z/J
kann	,A.J1K3D5U7J;HCTLKSITCaKfIiBlW
kann keine	,JiIlW
kann nicht	3I5X
kb	"F(I/G0G1J3J5H8CBDICJYLFOARHS>TIVU[I^IbViIkG
kb 0	.TJS
kb 1	!V.JaI
kb s	!D"J.V8HBHIIJYKTRKSD^KaVbW
kbd	BKRTiG
kbd interactive	BKRTiG
kbit	!YSJ
kbit s	!YSJ
kc	!C1Y3J5ILWRWiW
kdjf	!E*S2V9TBERX
ke	!X*C/K2Z3K9CRIiGjJ
ke ey	*D/K2Z9D
keep	8S
keep alive	!K8S
keepalive	"?&J,D-D.I/F0K3J5K7C9JBFKZNCOKRESJT=WJXH[K^I_GbJcGeIfJiJ
keepalive timeout	!>,I-F7F8TBJJDK]NDRJT>WK_JcJ
keeping	!^8IBKKETI
kein	!9">#J%C&A*C+>,8->/=1F2B3>5?7B8C9e;?<?=C>F@FACB>CDEHFAGEHCIHJEK8MGOFP@QCR=T8WBXGYGZK_>aGbAcHdHf@h:iAjIlC
kein speicherplatz	.V
keine	"=#I%K&X'J(G)F*I+J-E.8/G0B1B2J3D5=6C7V8?9F:J;F>K?K@HAICFEIFGGEICJJK=L=MJNEO<PEQBR=S^TGVGWEXUYGZE[F]G_@aBcBdFeIgGhGi?jDkBlS
keine berechtigung	!U
keine ftp	!IlW
keine route	,H7YTD
keine verbindung	,W/J7JBUTF
kekka	!K(U0K1K<GVVaJgVkK
kenkyu	!H+V/[6EkF
kenkyu example	/[6EkF
kennwort	!T"V,HBKiS
kerberos	!d
kerberos credentials	!W
kernel	!].I7UTG
kex	!;":#C%G&7'D(@)9.</F0?192T3F5J657)8:9|:C;@<<=G>@?C@BA9B:CJDEEGF;G<I8J]L3MTO@P:Q=RBS:TIWTYCZ>]C^A_SaBbBc>d2eBfBgAh?i*j5l5
kex alg	!D*D2D9^
kex algorithm	!>*@,H-D/K2@7K9nLKNFWJ_GiIkF
kex algorithms	!@+[-K2H9^JJKINHRIhK
kex algos	!F9S
kex client	*D
kex curve	9J[S
kex dh	!KJT
kex ecdh	!D*D-D2IJ[KYNG_H
kex error	!D2T3J9Y
kex exchange	!+">&J)D*C+C,T-W.J1;2A3;4K516F7D8A9!=J@KCJEGFJGJHJJAMWNSRTSJWVXV^I_XbFcJdEfChGi@jCkWlI
kex failure	!G*[-@2_9TKE
kex host	!FKWTZ
kex init	*V-J2V3K5IFKKJNIcJfJ
kex input	!G
kex js	!F*TKKNISK
kex jsch	2J9V
kex manager	!I3U5W
kex preferences	9Y
kex server	!Y*?9T
kex user	*V9EVU
kexes	iT
kexes diffie	iT
kexinit	)J*[,E/F1F2Z3G7G9dJ]MIN>PJRJWHdJhIk?lF
kexinit client	9U
kexinit failed	9U
kexinit proposal	JJKI
kexinit received	!H-I8SKX
kexinit sent	-HJSKZNGkH
kexinit session	!K*Z2^9Z
kexinit'	HS
key	!A"!&,'#(!)-*/+F,!-!.!/!0!1"2_3j4d5c6!7!8!:Y;m<a=d?T@aAaBICUEYG"I5J?K!L!M!N!O!P^QYR!S!T!V"W!X!Y][!]!^#_!a#b!c!d1e!f!g%h/i-k!l!
key '	%F+K5J<==>>G?J@:AGBCCAFJQXY^iJjF
key 'global	RJiVjT
key 'openssh'	5J;C=JA^KIPG
key 'ssh	2T9J
key 0	!WjS
key aaaac	!GLT
key accepted	3I5DRUiZjT
key algo	2U
key algorithm	!U%J2e395;9B;D<HAUBKHGKUPEQETWiK
key algorithms	!K2a5K9EFJ
key and	3F5D>XB]HYRI
key app	!B3S5TQU
key asn	!G;UAEPS
key at	!D5K;U<H=VBHCXPGQF
key authentication	!4%@&?3@59;X<Z=2>H@ECFGFHKLVR2ZUiD
key available	&b5H;I<VB@RIiI
key b'	!EBVFXiY
key bad	!V<I@<AABCCTRJYB
key c	%U+W3K5A;K<?=E>B@WB7C<DaFJPBRJiHj?
key callback	2H5T<:=GFVQIRBiB
key cannot	%]3I5G;IAK
key cert	?V@[AU
key changed	!B3d5ABGHITJ
key check	3J5D;H<WAJPEQ]RHiG
key checking	3J4JBGCJIS
key client	*H2[3V9HFJ
key combination	!@=J@JBSFWYCZJiWj[
key connection	!K?UBE
key could	!F/J3_5VKI
key d	;F?K@XCJDV
key data	!G%I*K2I9I;g<;=@>J?C@KBBCJITKJLGNJP@QU
key decryption	!U;DBJPEQX
key deploy	@FQXYI
key detected	!E3D4b5C;D@GAEBIP^Q>YJ
key dev	!IATQUcT
key did	!B-K3[4S5X8J9I;HBCKCRCTJfJ
key does	!G3^5K;W<GAIBGLIQBSVYKjH
key ecdsa	!T
key ed	!H%I&U)U3I4V5I=F@]B?CKFCHHPUiH
key encrypted	;D@IAHP_
key encryption	!K;FQV
key end	PWQU
key error	!Z%K&I+H2D3G4I559F:I;_<A=:?KB9C>EHFEGJHULKRFSIYHiDjE
key etc	4J5C9U;D<G=_@IBGHJQIYFjI
key exception	/E2C4]6H9H;<<A=K>H?B@IATBBCXEHHGKDNJPYQ>RBTKWJY5iK
key exchange	!?"H#D%C&C(I*_+D,8-E.D/40J4=6I7B8B9t:F;2<C=E?C@<A4B-CDEEF3GDH>IDJVLEMEN2OHP9Q7R?SBTCU]VKW9XFY=ZH[H^C_1aHbDc@dCfFhBi9jCkAl@
key exchanger	-V2K5UJTKFTH_V
key exists	!@3Z
key expected	!C3G5G;S<K>V@GBJQGYT
key factory	!E
key failed	!T%I&H3G5B;7=C>G@=A>CAFCHVQXRA
key file	!!"C#E%0&-'H(D)K*A+6,5-<.8/D0=1D2535495"6B7G8B9D:?;T<l=Y>a?[@gB9CTE4H6I,JAK<L:MINHO:QVR7S:TDUFVKW8XGZK[6]A^>_IaFb<c?dBeGfCgEh;i@jCk>lB
key file'	!C5J9I;Y<[AIPJQKYJ
key filename	!I
key files	!;3E<J=I?G@[BFDSFFPIRI
key fingerprint	!D*H-I/J2=4G5e9B;IAIFKHSKEPIQWRVTJYKjI
key for	!K%H*J/D1I2J3_4W5U6K7J9G;?<D=E@JAHBTCEFHHHKIPFQFR;SJTHYIbJhKi@jG
key format	!5&G*<-J2[3@5B9>;U<D=G>??dAYBBCIFCIHKJNGP=RHTGcJfJiC
key found	"I%C)K*<+H/G1J2H3@4K537I95:I;U<7=6>[?T@ZATC@EJF<GDH<IGLBP"R=TEVJWHYbZ@^JdHfH
key from	!J"J&>+I-I1F2G3V4G5<9J:I?[@TBDC?DKF=HIK?LFNGTJZJcIfDhKiAjF
key github	!@@UYUhT
key has	!?"J#S&T2E3]5T9H:J;@<C=J@KAECHHIKHPFQBRATIYB_KiXjT
key hex	!T/a3E5F6A=JAHFEcJ
key home	!D%?&@+;,I2K3D4K5@9H:U;W<2>;?GBJD<EZH@KKNKSETJZ3fHiTkC
key host	3V4U
key id	/_6A;j<F=K>S?GAACBDWEGP>Q>YK
key import	!:+K2J3J5G9G;]<W@VAUBEQIYT
key imported	!G"V#YQTRFfS
key in	!9&K*G-J1G2A3Y4C7J9B;U@UAVFWH1IIKELHPXQURITGZJiK
key integrity	!G;I?WADPDQZ
key invalid	2@3I5K<J>KA?BICJE_FIPBYXiH
key io	PT
key ipaddr	!H3B5^
key is	!<"<#A%?&?(I)G*<+H,A-;.G/;0B1B2+324g5W6G7B8F95:a;V<9=3>B?>@>A@BCC:DBF7GCIBJEK/LAN?OFP^R5T:UAVKWAXE[B]F^A_?aGb?c@dEeFf@hEi?jTkDlJ
key java	!E;UBFPYQUiJ
key jsch	2S
key key	!J3J5J;W<:=?>V?H@TBH
key keys	!J&K5H;?=[@GADBHCJPHQGYI
key length	!="H%K&K*J+H,K-I2W3F5D;+<D=<>J?J@>A=B>CADIEsF?J=K;N?PCQCRIY>cGiCjCkH
key load	!U;J<FDUKT
key loaded	!A9H;SPUQ]YS
key malformed	!E;Y@HP=YE
key matches	5EBWRG
key message	!B5J;]<JBDiJ
key method	!IAUBURAiU
key mismatch	!T%H&H*G-G/G3b415B9>;@<D=IAHB:EKFIGJH=NCPJQBRDTDZJhKiEjG
key mnt	CZDE
key must	!><F>D@TFTPIYI
key mykey	CUDJ
key named	!U
key nb	;U
key needs	!I5V
key negotiation	!V-G2H3K5G9?K]
key nested	!H@S
key new	;@<B=F>a?J@JAFPJQGY?
key no	!E@WAUPVYV
key nor	!D@S
key not	!5%C&Z*J,I/H1H3W4U9I:I=U>X?J@EA8BTCDEKFFIIKELDNKP;Q;RCSETGWIiAkI
key null	LT
key num	!U%E;C=KAIBSFEREYIiEjF
key of	!;5K;G=JBIEa
key old	;C>]AI
key open	;4=V?H@:BHIHP<QZYT
key openssh	?SPTQU
key or	PH
key our	3V5J
key p	?S
key pair	!U&I*J+H-H2I3C5?9G<]?XCHEIHEIIKJLINGRDYW_KfJkK
key paramiko	!B<V
key parse	!B;U@SAKQW
key passphrase	!J;JBKQW
key password	!A;IAJBTPXRIiVjV
key path	!D&J3K;S<a=FBUFJLETIiGjK
key pem	!V5I=D@8BYCWDHPCQ;Y8kG
key permission	!E;D=]@ECDYG
key pi	hT
key ppk	;D?U@]BWPJQJYH
key presented	!>"K3W:Y;HBGQJ
key prior	!JPX
key private	;c@IAEBGDIYB
key project	hZ
key provided	!K;Y@TBJ
key pu	!J;E?VAJYH
key public	![3H5F
key py	!?%K+K;V=T?THJQU
key rejected	!=2I3=4U;F<GB_PIQGRHYEjH
key rfc	;FYW
key root	!<<A=T@]AUBECXEEFJRHYSZJi@
key rsa	3I5I<H=G?JF?QTREYJZKiE
key s	"W&E/T5H6T<ICJP@QARViX
key self	PJ
key sent	!=3YKJ
key sftp	/G2D4Y6D9K;C<E@KACBWHTK@PHQ>R>SITHYIfI
key should	!U3J5ECT
key signature	BX
key size	;G@JEZPJQI
key ssh	!6&:+H-I3I5B:K<A=Z>D?z@WATD>JHLHQ_RJWJYZZFj<kB
key start	!K;SBFPYiJ
key stdin	!:&F/H5J;^?SAWBJP_Q:RFYTiH
key string	<J=IQHYT
key the	;?BIPSYX
key tmp	!D?J@XASYS
key to	#S%F&;+J5YB=CWFIHJRJTJj@
key token	LU
key tr	;VAIQK
key true	BI
key type	!A#J&G*E+I-J/K1I2]3=599::F<>=K>H@KAbCGDIEEFfIIJJKELKP0R=TIUJZBiC
key types	+V3J5GBIFT
key unable	!7&G<_=S>G?B@CBVF8QTR9YUi@jI
key unknown	!C3D5X;VADHU
key unrecognised	!H<H>T?A@TPKQJ
key unsupported	!B@[AVBIFJPHTIY_iI
key user	%V5E;U@IAKCTDGQTRIYI
key username	!J;X<?iVjI
key users	!@%G>G?IAUDDEGZKhWi=jV
key v	!H;U@KAU
key vagrant	!KBHCX
key validation	3D5W
key value	?TQGYX
key values	!W
key verification	!H"J%D&;(J)J*E+?-B.E/:1>233^4b5b6J7G8I9D:A;;<>=E@GADBCCEEGFFGDHcIFJJK5LCNIP=QDR@S;T@W7XIYGZK^E_GaJbFcEdHhHi9j0kI
key verifier	!U
key was	!I#X5Y9D<H=IAGBDCKFSGTHIKIPHSKcIiT
key wasn't	!=2I4J5b
key when	!T
key will	!:<D=FBEC[DTFIPGQJ
key with	2J5^9G;B=J>EADCYFWKIPCQBTIYIjG
key work	!GhTjW
key wrong	!E;IPHQW
key x	;^@EAFPDQT
key y	;I
key で認	!TbU
key'	!D"D&D*F+G,G-G.A/B0G1H2K3F5T6K7K8J9F;^=UC]FHGHKCL>NIODPHQTS>T@VKWJ[E_IaJbIcGfGhJi9jEkH
key' are	!F;G@IAIBKC^YA
key' authentication	BEQKRXiH
key' is	!H@KPY
keyboard	!?#>%F&K'K)G*D+H,E-G.G/H0K1=2H3F4J5A7I8E9G:J<9=C>I?H@EDKEJFGGtHFIKJJKCLHMINHOHPIQSS>TDVJWBXGYKZY[J^G_BaCb?cCdJeJfJhHjCk;lI
keyboard interactive	!@#@%H)H*D+H,E-G.H/I1=2I3H4K5C7J8F9H<<=D>I?I@FEJFKGsHGJJKDLIMJNIOIQAS>TDVJWDXHZY[K^G_CaDb?cDdJeKfKhIjEk<lI
keyboard interactive'	BEFHPKQXZKiC
keychain	PHQT
keyex	"S%G;G=FAKPJQIYHZIjUkJ
keyex gssapi	!H"T%G;G=FAKPJQIYHZIjUkJ
keyexchange	!G9[
keyfile	!D&K1T3H6I8K=EAUBECHGILIRAf?
keyfile c	1X;U<IASPVTJfJkJ
keyfile home	!<"T1I5U<GBJGJKVRDYS_UbSdSfF
keygen	!Z2I5?<F=E>KBECWDJFIPCSIY@
keygen 9	TU
keygen f	3X5IHG
keygen generating	!_2J;G@JAJQK
keygen r	HU
keypair	>FBTQ^
keypair for	;G@VBVQU
keypairs	!J=T
keyprovider	!D;T@IAEQXYJ
keyprovider open	!D;Z<IAI
keys	!9".#E%H&Z'7(8)H+*,0-G.5/%051.4H60738&<c=f>J@_BYDTETF[G=I%J2KAL!M:N2O4PaQ;R@S:T!U@V1W0X8Z1[7]7^9_!aHb9c;d5e8f:g8iAk4l3
keys '	!HBURK
keys 1	!X1I;IBEEEFGfW
keys 2	!X
keys abstract	!I4X<TRJ
keys archive	!F;T<>=X>E@TAZPTQJYW
keys are	!8"K%J*H,K-H2E3B9@:J;F<A=J@@CFE_F]KINHPTQIRAYF_JiIjH
keys error	!=&W2C3D4J5A8I9B:D;[<D=I@BFVHJK<QDRIYFjH
keys exception	!F5XHT
keys for	#W<UBFiUjT
keys found	!F5XHT
keys from	%I&V.S3H;VBKKJQF
keys git'	!T
keys id	!E&J.K/H5I;G<X>T?J@JATB@CCDVFIIELHP@RISJiFjH
keys in	*],K-C2dKDNF
keys incorrect	!C%K&J=UAVFJPBQAiW
keys key	QS
keys lab	!F;Y<I=K>I?HPGQK
keys of	!H5U
keys only	AX
keys prod	!E;H<Z@SBK
keys sftp	!A5H;<<W=ZAABKPFQEYF
keys ssh	!T*>2<5K9[?UKKPJQH
keys to	;EBSPTjS
keys upload	=XBGPIQIiJ
keys were	!X
keys with	!G<F@FA=BBCKP_RJYK
keys'	BUjS
keyscan	HTRK
keyserver	!].H7J
keyserver receive	!].H7J
keystore	!h5K<GBHKJLGPHQCRK
keystore file	!V
keyword	!S+Y
ki	gT
ki b	gT
kill	!T
killed	!a-K.JBJKHRJ
kim	![&Y7TRISIdTiFkI
kimura	BJGVRI
kind	!V"I'W2K;HRKeJ
kinit	!aBFQIR@TIiJ
kio	,T
kirkland	!Y
kirkland ftp	!Y
kit	&S,J-I5JRFTJjU
kit command	!ZBI
kit runner	!F&U-IRFjV
kk	!T
kk m	!T
klass	!I&UBIPJ
kmori	!Y
know	3S5H
know that	3U5J
known	#D%A&@'D(B)G+H,3-8.@/W0=1=2B3U5f6_77889?:A;J<'=>>;@KB<CJD=EJF>GFHvIDJ<K2LCMDN?O=P?Q>R=SFT2UEVJX9YFZK[:]B_@a:bAcEeDf@gAiHl:
known and	3>4J5UH?KK^T
known but	?S
known by	!Y
known for	!C344>5_HU
known host	!FHU
known hosts	"I#H%E&I'H(F,>-C.F/A0F1D2G4T5[687B8A9H:G<0=I>@AHBGD@EHFDHsJBKAMGNJOCPEQERJT@UIXEYH[?]F^D_Fa?bFcKeHfIgEiHk;lE
known hosts'	+I5W6I<A=BH]LBRKSJ
known unreachable	!I/VkK
known'	!E/]6H
knownhost	!>2K5Y<D=IH[IJLGOJSE[K
knownhosts	!2"I#K%E&@*@+J,J-=/D2U3_4^5W7J97:H;3<@=HAAB5CIEIFDGFHSJKKEN>P?QCR@T@WIYKZI_DbKdShIiDjCkH
knownhosts key	!8"J%F&A*C-@/E2V3^4^5T7J9::I;6<A=IACB7CKEJFGGHHEKHN@P?QDRATAWKZJ_GdSiEjDkJ
kommando	)T,G/G1T3K5JBJIFLHTI^TbJ
konnte	!F"@#I%I'H(G*H+I,T-E.;/Y0U2H3@4J5E6?8B9F:I;^<>=<>I?IADBFCFDJEIFHGGHEI?JIK@MHNHOHPHR;SHUKVIWFXTYFZH[H]H^D_Ca4bGcEdIeIgHhHiHkFlE
konnte keine	!B,T7GXX
konnte nicht	"J&J-K.D/[0C3E5I6E7V8I;E<I=HAIHJIGKGR@SGXHYJ^J_Ja>kK
kontaktieren	!EhU
kontaktieren sie	!EhU
kopia	!V-J/H3I6JBYRTTGiG
kq	QX
kr	"W,F5T7JBJKITTiKkK
kritischer	,B/GRTT?
kritischer fehler	,C/GRTT?
krytyczny	!I,V/WRV
krytyczny nie	!I,V/WRV
kt	FVHTNJRFTSiTjTkU
ku	!H
ku 4	!H
kube	!_<H=ASC
kubectl	!eTK
kubelet	!^,J
kubernetes	!Z
kubernetes cluster	!T
kunde	!I/TRHTTZWiH
kunde example	!I/TTT
kwargs	,H-H;UNI_J
l	"9#I(A)J,c-<0G2B4I6A7>9=:E<C=B?HAJCVDJEHFBGFHTIAJTKDMEN=P<R]TIVIXGZH[E]J^C_>a?b;dFeJgFhIl?
l 3307	!E,U5VBSiU
l a	,U
l limit	!V
l ordinateur	,U
l rancid	!G,URJTUkW
l root	/VRJWVbI
l zdi	5I;IHWTJ
l'accès	"U,J/I1KKITIbTiW
l'adresse	,J/W3I5I7WRJTS
l'aide	!H.U0TST
l'authentification	![/K3H5KTJ
l'empreinte	!>(T,J.J/C3T5Y7I9JKJLJOHRCSJT<
l'envoi	![OITI
l'envoi de	!Z
l'hôte	!I,F/G3?5^7Z8J9K;JBIQARHTB_IdJiKkH
la	!D"!#;%;&I'8(,)3*D+7,G0>263a485[8J9-:5;H<-=6?6@HAGBCC8D>FIG.H8I1J9M8N:OKPDQbRKS@U=V7WIZ9[A^Ia.e8fIg1h1i7j0kSl=
la base	![,J
la clave	!>,F-G.J/G1J3V5S7K;KKCOKPUQXRCSKTF_IbIiF
la clé	!;"H(G)J,F-H.A/C0E1F3Y5V6G7E8E<>=IBACKEFIHKBLDOEPDQ^RASFT>VKWJXFYF[G]F^I_GaHbFcEdJfHgJhJiGkIlJ
la conexión	,8-E1X3I5J8KOIRHSIWSXG_JbUfX
la connexion	"H(I-U.E0I1J3F5F6U9HBFEKFIKTLJOBQIR?SIXGYJ[J]G_UaJbIcJdIiJk[lJ
la ssh	!T
la taille	!G/JESKIOTQJTK]XcT
la transferencia	!B,I.W/HKVOTSYTI[V
lab	!G"A#A(?)E*<+=.A/V0=2;4A597F9T;T=/>J?A@TA3BKCIEAGJH;IIJ@L[N4O8UIV>W7YC]A_1aIc9eDfSgBh@k4
lab 2	;T@I
lab 3	!D,V7W9WRVTX^T
lab 7	"IBILV
lab archive	!XSJ
lab example	!B,X.I4K5J6T7C8A9I;G<D=KGIHJIFKHLTMVPGQJSFWHXEYTZK[T^K_GiDjJkBlS
lab example'	/T5IBK
lab ipaddr	!E,F1H9VBKLVPVTHZViH
lab key	BJ
lab ppk	;U<C=J>J@UPHQIYJ
label	0TBFRW
labo	/Z6GTH
labo example	/[6GTI
laden	!J"K)J,D.I/B0I1G3J5I7E;c<H=FATBGIJL?OFRFSCT@XJYUaGfGiE
lake	OSSH
lambda	,H/V6E7UWTXTdZ
lambda sock	!F7WdZ
lan	"I&E,^-F/Y1J3V6E7W9J;KHKKGWC_IdIfHkG
lan 22	/V
lan port	,[BJkE
landing	!H(ULX
lane	(D.ILDSGaJeYgK
lane 1	(J.JKJOHSHeZ
lane 2	(J0JLIOV
lang	!b&I)H-?.C1E4J8<;T<D=F?F@AAIFEGEIHJIK:L;OKPBRUWFXJYD_AfFhG
lang class	![
lang illegal	!A,T-H.H0K1F5X8GKELEOJRVSETVcJfDiH
lang no	!]
lang null	!Y
language	LT
laptop	!Z#X%D&X;KGILCRKiB
laravel	!a0EAIRKSJ
large	!B"D*K.F0F1G5J9I?KAEBJCIEJIHKSLCNXPIQJRKS@TI[J]TaHbGcYhIkX
large bam	-Z1IJTLJN^SI_]k]
large num	!IKCcW
larger	!DKJ][
larger than	!F]Z
last	"U&T'I(E)I+F/K0F2F3Z8U:G=I>HAECCDIE@FAG9IGJIMEOHQBSDXA]H^E_IaTbXeHfJgFjI
last error	!F#X&W-E5G8HB[FAGCJGKELTNJR@SIWUXIZJ_BiVk:
last full	!T
last login	"V)G-K3FB7GFKYNKRBTI_HbZcThKi2jI
last time	!E3^5E
latency	!^(K.E/HIHKGLGOJSEaJ
later	!E"C,G.I/H8J9JBJKGNIRESJTCUX_fbJfKhEjJkK
later attacks	UX
later is	!K
latest	!^
lauf	DS
lauf 7	DS
launch	!K"K7VBUFVRDTWjU
layer	!W&B,I3I5E8U9I;CBIKXRITHbIcKfHiJ
lc	!_
lc all	!T
ld	!_,J/H<GBGHWIDKILFRJSCTG
ld cannot	![<JIILK
ld returned	!Z
ldap	!e,I/F7IBGRDTFiH
ldap bind	!Z
ldap sasl	!W
ldap server	!T
le	!G#?%?&I'?+;,J/W0G1>3.4>627F80;8<G=;>>?@@=A>BUCADCE9FJG6H?I5J;KILTM=NCOZP<Q2R"UCV<W6YKZ?[8]6^<_Ga-dSe<f4hJi<kI
le dossier	!B"J.H/H0I5HBJKKL^OCTD
le dépôt	!G:ULJjT
le fichier	!D"G(H,I-J.H/C0H5I9GBEIHKHL>OcTG_JaJbKcJjJ
le serveur	!G"G#J%I&E'J(>+G.?354I5/6E7;8E9T:E;F<B=I>H?I@HAGBXCHEGGGHIIFJHKGL?MHNDPGQER>SFUKVJWFXAYEZJ[H]G^HaDb?cBdDeIfEgEiEjTl<
league	!F"?%J&E)E*F,^1@2G3S4K6@9E<B=D?A@HAACKGHIBLVWJXK[J]E^KbEcDdJeFfAkHlH
league flysystem	!F"?%J&E)E*F,^1@2G3S4K6@9E<B=D?A@HAACKGHIBLVWJXK[J]E^KbEcDdJeFfAkHlH
leak	![
learned	!XHJ
learned new	!XHJ
least	!AEY
leaving	&S
ledger	!G(U/KBVKFOJSFTKiVjW
leer	!H,J?X
left	!V"I&K(H,D-C.]/I1F7E8H9E;H<D=KB@FKGGIEK>NKOIPFRASDTC^K_IaJfJiFjJkG
left intact	![<IBHGJLURG
left on	(I*J,I.]5K7I8JIEKELCOJSETJ
legacy	!T^T
leggere	<T
leggere dal	<T
len	!V)I-K.J1J3D5J8B9JBHLHQJRFSFTIbJcaf>
len num	!E)J1K3I8FK>NERHccf?
length	!E"J#H%D&B'J(C)?+;,C-8/F0J1=2T364D566D7B8::E;H<>=8>E?D@8ADB3C9DDErF:GBHDI@J@LHMBN^Q=R5T=VGWCXHY9ZF[G]D_?aGcYdHeGf=hAi9j=lC
length auto	KJ
length character	!E"U+KKKNGcUkJ
length num	!="H)K,I.C/J0H8E9D;GBJEHIGKILDNcOJQGRFSF[K]JaKbEcUfJ
length of	!K.IKHNGc[
length or	!Y;GAJ
length preauth	!IEU
les	!U"K(G,I-K.J0U7J;J=K>JEJGJIKKHLIOFQJRHT@YJaSkK
les droits	&T
less	!FBcGJR<SJZIiejJ
less than	!TSJ
letsencrypt	!S
level	!H"I#A%W'F(A*I+A,Y5@9K:E;4>H?EAIBGCBDJEEFGHCKSLGMSO=PDQ6RZVAW=X>Y>ZJ]G^>a8bGcHdDeUgFh>j.kFl;
level 'agent'	!=%X&[,I-J.J/IBIKJRJTF
level 'client	!3&;*H-S.D/U2J3J5K8S9I;H<I=K@JAIBHG@IFKYLGOKPHQGRWSGWK[JcHfFiDjGkIlI
level 'handshake'	5U
level 'protocol'	!KNV
level 2	!V
level 3	!A3XBVRWiY
level debug	,B-H1D8D9KFGKEMXNETHcJfHkG
level error	"?&J,Z/@4T5@6J8K9G;G<GAKBHGJK>LJQKST[T_IaJbJcGdJiI
level fatal	!>)U,J1V=SITLSRKSITKbVcUfK
level info	!["E.S1T8HB?GHKHSE_GbTfEiFjJ
level retry	<WRJfS
level warn	!F,T0UBZSS
levels	!ENT_TeVkU
levels in	!INT_TkU
lf	!G(C,J.A/J3J5I8IBGIJKBLJOHSG]IaDgi
lftp	/U6GBJLVNIRHaEeTkHlV
lftp e	eU
lftp user	/V6GLWRKSEkIlT
lib	"J#B&T'B(?)K+<,I0G1A9F:@;H><?KDBE?FEGDJVM=OJQTRFUGV@X=ZG]A^:bJe?g>jB
lib agent	!J%T&V
lib c	!_;>QDYI
lib client	!=*K+I/K2<;U<F=DHKIELISB_UhJiUl;
lib connection	QT
lib dpkg	!^SK
lib file	"U
lib gems	!JWU
lib git	!D&ZAVBSQUiGjD
lib jenkins	!G<T
lib lib	!I3TBSRT
lib mysql	!V
lib nagios	,T/K=TBUCTKKTW
lib net	!>6H9IKDPGRGTIbJcJ
lib node	&XSH
lib openssh	!U
lib protocol	!A"J-G/J1J7G;F@JBEKJPJRDTGYJ[TiG
lib python	.T3HCJIIJJMKYJ[HgJ
lib ruby	/U_KjU
lib sftp	!8&J,C-G1H7E<HBAJYKDL[NFOWRDSW[S_JcHfEiIkClI
lib site	!C/WdS
lib ssh	!B,H.J<KKHLWPWQKRJSGTHYUcFkU
lib storage	!I3TBSRT
lib x	!I%T
libcrypto	!."G#J%C&<*K+G,K-H.F2H3D5;9A:E;g<6=!>H?d@eAdB*DIE7F7G>HGIIKDLFPHQXR6S?TEY^ZKaKbFcKhFi7j9kC
libcurl	!^
libexec	!@1>5H<IIILFNKRJ^GbJfekH
libexec sftp	!B1?5I<KLGRJ^GbKfdkI
library	!c"G&E*F-A.E/?1G2I7F9B;I<EAVBBGHHKIDKGNDOCQEVGWJ^K_DaGbJcHfHjK
library backend	-J3S5H8TiS
library interface	!B,UKJLUTU
library sftp	!JSTYU
libre	+UKVNUkI
libre ssl	+UKVNUkI
libs	!V
libssh	!S"D#J%G&I'J(D)C+A,C-[.H153A55:G;;<D>I?F@>BUFTHXI3L?MFNGOKPVQIRBV=W7XEYA]I^CaHb=c8eEf:gHh>j8l>
libssh 2	!E"J%J&9(G)G*U+E-Z/G1;2T3F5;:H;><H>J?G@@BWFVHXI6LDMHPWRFTFV?W<XJYC^EaJbBc>eHfBgJhDj;lC
libssh failure	!B&V,I7IBHTY_TiF
libssh h	!W
libssh libssh	!W
license	!a,H-JNKWT
lifetime	%U&H
lift	!>"B7K8JBWKEQITYbJcJdJi@
ligne	!G/URK
like	"K,E.A/G1G3H5E8H;H>UBFKDLHNaOCR>SHTB_HfCiHkJlE
likely	7VdU
limit	!n"F*K+K,E-G/C1F3F5B6S8B9C;JB>K;LJNFRDSKT@_VaIcCfAiEkF
limit o	!V
limit of	!T
limited	!J"B,C.JBELJRJSH^Jb_
limited to	!K"C,C.JBFLJRJSH^Jb_
limits	!J.X
lims	"X<JBICSRFiH
line	!C"A#9&K'6(@)J+p.H0*5K8E9F::;V>/@HBGCGD:E@FAG9HIJ?KDLHM^NTOGPHQJRDS;U?XFZ>[E]0^AaCbUe0gUhHiJ
line 0	!?+a-7/J3K5G9G;JBIKKM<NSTJWG_XbIkX
line 1	!["H%J&I*G,D-I.C/81@3C5;7D8H9I;B<G@IAIHKIHKILBOHPHRCSBT>VI_>aTb^cHfDjX
line 10	!W"W<JBIRTYK
line 1069	7S
line 1085	7S
line 11	!G=V
line 1142	"U
line 118	!AfV
line 12	"D+U.J1V2J3X5B9F;T?VB:IFK>LINHPDSATH^I_?bFcJeIiHkI
line 1288	!G,H6U7UNKdW
line 13	SH
line 130	!I1IcU
line 132	5UfT
line 134	1T
line 1368	*J1K2T8HNTfHkW
line 15	!H&T)K1JBTPJTUfJhI
line 1564	<TRU
line 157	*W2VWTXT
line 164	!H)Z1UbT
line 17	/J1E5UBXKHPXRUTJfH
line 170	bS
line 18	-K/J<U=TFJQSRFVU
line 19	!K<ICSjS
line 190	!ELU[I
line 194	;J
line 2	+];JKJLH[ViTjH
line 20	!HBV
line 201	)WcU
line 203	!I-T8U;J=T_WfJ
line 205	!J)E-W1K8KKUcTfG
line 2094	KT
line 21	!C+ITS
line 22	!]+G,I9J<WQATIYJaJiClK
line 2211	-U
line 2271	_S
line 2275	KT
line 244	!FlX
line 25	!J"J)J1HfI
line 259	BSGUZS
line 27	!BST
line 274	!I.IIILISK
line 28	!I)S1T
line 3	"H+Y,J/A1I3E5G6J;D<C=IIFLJRCSF_SdTlJ
line 30	!I"ULK
line 301	!K
line 31	,G-G.K/S1J5V7I<HAJKSLHNFQURITBfSkK
line 3129	PWQU
line 3134	;V<K=K?UAWPCYS
line 32	=KIVLTOU
line 321	!H"ViS
line 33	,V-K1WBTFGKFNKQTTHfT
line 34	<KjT
line 340	!E/]6B?YPHQGYS
line 3473	.SIK
line 350	?S
line 353	8TKSPV
line 3553	IS
line 358	!H7TdX
line 372	OS
line 38	!F
line 380	!JTVkX
line 381	,WTVkK
line 386	!F,XJX
line 4	+W
line 40	!ILTSGaS
line 41	!CFWRJTXiG
line 430	4SNJ
line 435	!G<TAU
line 44	FXRI
line 440	,J-T7FNU_TkT
line 450	!K&U<TBXKJNK
line 479	1J
line 493	LJPUQSVT
line 573	"U
line 58	?V
line 6	!H"U;JiZ
line 601	!W
line 607	AK
line 634	7S
line 64	;J
line 653	!F
line 699	1UKXfF
line 7	+U;J
line 71	!C5ZFTjS
line 714	(Z.D
line 759	OUVT
line 768	<TRU
line 77	!HLJVTkUlV
line 7782	1JNSkS
line 781	GT
line 8	!C+T6TRHbSkT
line 822	OT
line 840	4T
line 874	OS
line 88	-UKHNVfU
line 894	.UOT[V
line 896	8SLTVK
line 9	5F9I;IIBLUSETA_H
line 920	!K
line 962	/U
line 973	7S
line contains	!DMY_D
line endings	!I;UgX
line error	=J?_AWBIQcYU
line length	!E"U+KKKNGcUkJ
line line	!K+a5I9JBK
line of	;GAT
line pem	!T;EQI
line ppk	;X<I
line pu	;HAK
line rn	KSNT_VkV
line was	!C5WKJRXTW
lines	!E%S;T<I?DNV
lines matching	%T
lines start	PU
link	+I-K.G/I1G3E7J8I9H;H<JAKHVI_JXKVLIOJSAT>VK_HaHcJgJ
link failure	!T,H
link set	JT
link stat	!?Ia
lint	!Y
linux	!f#T&H(J,A-E.S/C0J1G3E5D6K8F9J;F<J=IAIB@FJGIHIIGKALENIOIPBQ?RCS>UHWJ^J_FaJcGdKeKfFiCjH
linux date	!WUJ
linux gnu	%T
linux on	!S
linux raspberrypi	!W
linux system	"VbV
linux x	!^SE
lire	!D:ULJjT
lire le	!G:ULJjT
list	%K'U(?)C*A+J.5/H0>2?3H5C6J7=<FDEGEHYJILYO=QGRSSTTGV;W@XHZT[@]D^>_UaIb;cJdDeFf@gDkBlD
list directory	!@,WRXTW
list files	8T9S
list objects	!W
list of	*G3;4I5/?TDJH]KHQJSUdKkJ
list on	KT_J
list remote	!HF_LTRCiHj^
list self	/S
list sftp	!F-TKT_V
list size	!T
lista	!W(K,D-X.K/C5J6K7KKDOKSJTH_W
listed	!B"ZBGRGSW
listed in	!E"ZBIRI
listen	!V
listener	,J/F1F8VNVRGTG
listeners	!S&T
listening	!d*D-=.I/E2H3F5G7=8>9CB;JHK<NDSJT6XIZT^K_FbJcJdHhElD
listening on	!i*D,4->.K/F2H3G5H7>8B9DB=JIK?NET8XKZT_GdIhFlE
listens	!H5IBJTUiGkXlK
listens for	!F5IBKTUiGkXlK
listing	"G&F)I.E/H7G8A9J;I<CGKHIIIKXLcNJOJPUR<SWT@VIWJ[J^HaFbEcFdJfAjJkKlG
listing directory	1FBFKJLXRKS[
listing of	!T1UKHSI
lists	0KOIRHSVeT
lite	!X
literal	!Y+S;T@HYJ
literal data	!U
live	SU
live'	5V
liximomo	!@.SAUBHKGNHOIPGRX_JiIkX
liximomo sftp	!@.SAUBHKGNHOIPGRX_JiIkX
ln	!V
ln s	!S
load	!T"@#:%8&!'E(B)<+6,I.A/.0?1+2B3%4C5C6=7:8A9G:3;]<>=f?]@YB!DXEUF0GII%JGK=LAMBNIO@PCR7S2T?UHV6W7XCYZZ5[=]B^D_@a7bBcCd<eDf9hDi!j!kElC
load average	,UkW
load certificate	!^LI
load data	;WAK
load error	!V-V;GIILDNUSHfF
load file	!W
load host	3I4I9U<CLJ
load hostkeys	!FKI
load identity	!H;]@CAFE^FJYJ
load key	!!"8#:%5&0)I*B+6,D-B.E/F0H1C2<3:4C5/6I7H8H96:8;^<I=i>1?^@bAaB!CWDWETF!G.H0IDJGK?LANBOIR+S5T@VJWGYdZ=[H^G_IaCb@cBdIfCgJh?i!j!k3
load keypairs	!J=T
load keys	!A5I;Z=J?U@KQI
load private	&I3J5J;e<6=F?SBCC@EJFIPJRFiK
load pubkey	!e;6<I=F>G?H@>A<BECGEZFCPJQEY;iIjG
load public	!V<FKT
load signer	=SLJ
load the	!H,J5IGWLUNSTU
load this	!K;G<U
loaded	!X(I-F/F1J3F5J7J8I9B:J;TIFKBL>NJQ[RBSHTAVIWKYW_KaKiJjH
loaded 3	!J5I
loaded exception	!D9H;SQXYS
loaded open	?S
loader	-H5I<U?YBICUIKKILGQWSG
loader 606	!H
loader import	!H
loader node	!H
loading	"G%G&@(I)K*J+A,C-G.B/A0H1D2D3<4J5;7J8G9A:G;Z>T?Y@TB=CAEJFGGKHDI=K@MKNEOCQUR;S=T?VFWGYV[G^H_IaCbEfAhJiCjJkGlK
loading key	!'&B+K/G2I3C5B9J:K;Z<>=H>F?[@YBACIIJPTQXRCYUiBjH
local	!C"2#C%E&6';(_)2+>/V0A1.2E3C4G5H6V7U8E:@;I<5?K@@BJDAEGG@HEItKCL!M3NHO2PEQ9R0S@V,XEY?Z?[J]c^6aCbEfEgYiFjJkUl.
local 2222	!FI;LFke
local a	!II]LD
local address	!S
local and	!V
local bin	<U@TA[BEFKNKPVUT
local c	IXkI
local client	JJKI
local data	!B.KIXLH]T
local directory	!H,U.JI_L=OJSF
local env	OV
local error	/HFWJUiU
local exception	!B.X
local file	!J.T/F0I1I3K5G;J<A=KBHIcKCLEO>S7VJ]_aDcHfHgJkI
local forwarding	!C6^
local fs	IS
local ident	6SlJ
local ipaddr	!G-G/F1K7[KJTS_IkE
local issuer	!Z5J
local lib	-H/I8K9J@JIHLDRJWT_EaKfJhSjWkD
local name	!G/V7TdS
local reads	.V0VLKaX
local remote	!V.?ISKJLIaSbJ
local sbin	/S5TfIjV
local share	!T*T.FSI
local shell	-U2K9W_V
local small	!D.Y
local unable	!@.II^LGSD
local user	!Y
local version	!G+J-T/I7K>JKWMDT[WUlF
locale	.T3IBKKJLHOU]X
locale en	!S
locale failed	!U
localhost	!f#H%H&@*D+J,--H.I/F1D6K7@8D9D<X@HB>CKEJFHGJHJIIJVK<LHNAPEQJRASST5WYXHYI_EaJbIcJdIfHhJiEjBlF
localhost 1	!U
localhost 3306	,J5ViV
localhost 5432	!S
localhost 8080	!X
localhost ipaddr	!V
localhost port	!c,=kH
locally	/G3G5JI]L>SJfJ
localpath	!KI]LKSJVH
localpath st	IWLIVH
locate	!eBIRHSJTKfJ
locate package	![
located	!Z
located at	!X
location	!8"E&F,@.V/C1X2J4E8E9G;F=JAJB8HGIFKILWNHOUPIQIR_SETEVUWV_KaBbDcUi>jJkF
location exports	!H.WS]VK
location ssh	,H/K1Z3I5I9JBIKGRGWWcX
lock	!_,A-J.V/U1K3S5V7I8D;H=KHJK9L@OJQIRDS=TBVHWI^IaHbJcJfI
lock exclusive	!Z
lock frontend	!^SK
lock in	!T
lock var	!V
lock was	!T
locked	"k&B,H-B.G/G1I3G5C7J8B9F;B=J?K@HACB:FIG<K:LFNHOFR9SFTEYI^JbBcJfDhCi4jHkI
locked by	!U
locked out	!C"Y_S
log	!W#D%>&I'F(C)@*C+K.4/H0W193D4I7H8/:F;H<5=I>S@?BYCBDKEHFGH<K&L)NDPFRWSDTGV>WAYBZC]D^<_TaCcBdIe@fGgEiXk-l<
log app	!T=@HK
log auth	-V9X
log below	!U
log error	!j,H.ABGIJKDLBO@RDS9iI
log for	!E"TBTbW
log in	!8"B-E.@0H1I3=7G8F9G;B<F>X@KAGB[FFIJKAL?NIOGQERhS:[I^J_]aDbCcJfGhViWjZkI
log level	!T-T3W5GITRE
log revision	!S
log see	!F"UBG
log'	"V0V=@HHIILF
logged	!b"F5IKDLHRHSCTJVJ
logged in	!b5JKDLHRJSETKVK
logged invalid	!V
logger	/F5I7GBGSJTX_ThI
logging	6J7T8IBZKULGQIRBSDTWdJiG
logging in	!C6J7T8KB]KULIQIRGTWdJiK
logging into	!Z
login	"c%1&%'<(7*I+7,H-H.!/30/3E4:5"6A7<8D9I::;(<#=2?;A*BVC7D?E;F'H3I)JHK@L!M3NVO+PGQFRcS!TCUBV6W6XEYFZ.[.]8^._Ha'e8fIg8illE
login 1	!J"S
login 2	"D1JBH_K
login as	!B8TBCRUiV
login attempt	!IBERDbWiW
login attempts	!E*H,KNITI_BhZ
login authentication	!a"KBGGJRDl@
login denied	!6,H3KBWRYSITAYWaIbJfKi[kI
login disconnected	!U
login example	BIGWPVWT
login exception	!BBIPSQW
login failed	!1#H%F&A(J)F*J+J,5-S.=0H1;3I4K5>8;;C<B=J@JADBUCJFGHFIAJTL?NbOGRYS?THVIWBXAYIZI[F^G_SaAb;c>f9gKh=jKk]lE
login fehlgeschlagen	!B"V,KBHhUiT
login for	#VBEGXRJiH
login fri	!VBK
login hpc	!UGGiSjK
login incorrect	*I,B-K.I/D0J1H3J6J7I8J9JB[GGK>N:PEQ5RTSKT:XK_GbAcBfIjKkAl<
login mon	!WBDKViG
login name	!EBJRSi[
login prohibit	!YRJ
login shell	KT
login ssh	!FlY
login successful	!e1IlK
login sun	!X
login thu	8V
login to	!I"Y,E/K8JBYGVNKQVRWTEcJfHiSkK
login tue	!J8KKTbTcUiK
login type	!C"UiU
login user	!T
login was	!S
login wed	!ZGJ
login with	!:,[3I5J6J8KBYKJLJcGfSiUjUkJ
login'	!X
logins	!K"BBDNIRX_AfGh[iI
logname	!J
logo	!@"I)X-E1X8JBFKDRESVTIfXgTiIkJ
logo png	!HgT
logon	-J.G/J5JB9KERaSFfKi=jI
logon failure	!Y"UBHKGRFiH
logout	!a":,F-C1>7JBEK>NHRITE_Db>dGiElK
logs	!a&U,G-J/H3J8F=IBKIJK?LJNIOJS=TH^[_HaFbDfKjT
long	!:#K%G&F(H)B*D+H,<-?.?/<182F3>4J6C7B8?9>:J;a<@=B?DA_BIC?DHEGGDHFIEK1L@MGODPAR<S<T:VHZK[G]H^D_9aDcedJeIf4gHh?iAjCk@lH
long mtu	JU
long num	!:.I1I3J5G8J;EAHBCGJKBLJNGRHSGTH_JaKcdf@hK
longer	*H,K.K2F5I9TBIFb
longer allowed	FW
look	.K/Y5H<SBKLJiK
look like	!S
looking	!K,C-G3G5F7I:UBBKISSTEdViGkT
looking for	!I&S:UBK
looking up	,D-H7IBHKJSUTFdViJkT
lookup	!@&F*H+J,?.J/t1G2E3>5>6T9D;G<IB@HFIJK@LCPGQJR<TBWIXU^H_JbJdCi<jIk>
lookup address	!J/V
lookup failed	!E/c5D6KBKRI
lookup sftp	!B,C/]6S7HT@XW
loop	!;#J%F&E'J(I)X/D1Y3J5D6J8X:H?KAIB:CGDKEHFGGCKWMIQKR@SITBVIWCXIZE^FcEdHeKgIiAjDlF
loop ack	SK
loop create	!K,U
loop run	!F
loop send	!.%K&K)X*E+J,H-F.A/G1X2I3G4K5B7J8Y9I:J;K=K@JAJBCCKEKFKGFHJIJKWLJPHQFRFSGTEWIXKZI[J^I_EcJdHhHiFjIlJ
loop'	!F/I
lors	!U,E0TRKSTTI
lors de	!U,E0TRKSTTI
los	(T,C-T.I5J6K7I8V9ICTKXRFSITE]Z
los permisos	CT
lost	!5"!#B%7&U'D(B)9*S+8,:-T.H/C0:1U3>4>5?667@8Z:G>F@BAGCJF<G=JTKcM<O9P7QIR7S/TJUBV:W+X7YFZB[9]A^ia8b>c<d*eDf<gCi0k@l4
lost before	!@)J*F,H-[1C2I7D8INYRKT?_WdJlK
lost connection	!+";#J)F*T+B,J-J0K1]2I3H4D6B7D94;B?F@FAHBTFGGHJTKJLXMEOJPEQFR6SBUHW;XDYEZI[J]I^kaHbCd5gJiBkGlD
lost error	!E*V.G/J2W5IKGRWTU_AcJ
lost line	;V<H=HQW
lost ssh	!@%@&]-H.KNK
low	!H/S<WGKRIfSiKkI
low level	!H/S<WGKRIfSiKkI
lpwd	!Z
ls	#J%F'J(F)F*A+E->.D/V0A1H2E3>4B6?7<8b:G<D=B>J?J@EACBFEJFCGCHTI8JZKXLCMJN:P?QCTIUBW>XDYDZI[@]G^:_=a;bXc@d=eEf=gHhHiXkElZ
ls cannot	!W1I<EHIICKWL@
ls fatal	!S"W,Y/X3D4H5T7JB>HJK=NIRI_KiUk@
ls l	!IJTLKSS
ls la	!Y
ls remote	<TBVHUSJ
ls'	!D/V6HlW
lssh	![<JIILI
lssh 2	!Z<JIJLI
lstat	!HITSFVT
lts	!YUJ
lts gnu	!WUJ
läuft	)W/K1UfV
m	"H#J&I(F+U-A/U0I3H4I6D;F<>?IBFCGFJGFHEJ^MJOIPAQ@VHZJ[J^G_>fGgThHiClJ
m 0	!C5S8SJWKW
m 2	!H
m 6	!J8T
m bad	<JIILIWJgV
m do	!HJYKK
m nnqs	!T
m num	!Z
m self	!JKU
m x	!I+W5CbScV
ma	*V5T
ma cs	!F3S5U
mac	"E#J%I&B(I)J*j+G,>-?.I/A1K223D6J7T8=94;V<J?FAGDJFDGJIEKdLEMJN9PBRCSKT?VJWGXHZI[K^K_BbHc=fBgIjUk;lG
mac algorithm	!H*b2B5J9:;JFF
mac client	*X
mac failed	!J;^<H@HBK
mac found	!G*[2H9J
mac implicit	*C
mac on	!FJIKV
mac user	!Z*G
machine	"A#F%J)I*G+J,Z.B/<1E2B6G8AAFCWEKJGKIL?N>OGPHQBRIS=WFXFYE^F_3aHbSfDhCkGlC
machine actively	,S7T
machine booted	!h,K-HBEKAjK
machine error	!@BUiU
machine to	!J,V-TBWFTiVjV
machine verify	!J&DTJ
machine via	!ECY
machine with	!Z
machine within	!ETT
machines	!E<K=]BGITKS
machines default	<K=]BH
machines or	KT
macs	*Y2J9F
made	,V5GIJKIVW
made because	,TTH
made to	!FIKSUVX
mail	!]"F&I,C-H/C1J3G5F6J7H8TB9LFNUOJR>S?WG_EaGbKcKdJfJiZk>lJ
mail example	NV
main	!^#B%>'E(2*I+G-A0F2K3F5J7G8B:A=G>AAGDGEBF3G5J@LSMBO9REV9W<XIYWZ:[V]A^9b7dEeBfTgBhHkUl<
main '	!E
main 117	!H
main c	(B,I.D5I7FBEKDL[RHTVaUcJdJiIkI
main ch	[S
main channel	!S-KcS
main class	!T
main com	-J8KAIBFHTPHRJYUk^
main debug	8TKS
main error	!J&W,T9S
main ganymed	!I,K
main info	!Y
main ipaddr	!]1J<JIKLG
main java	3HKILGNSiK
main jsch	!F;TBHHTPJ
main main	!W,I/I3IBDKGSWTI[V_KiJ
main non	!X
main origin	!]
main pre	!V
main process	!c,J5FBB
main protected	!T
main rs	!U3W
main session	"T-J8TKVNIbDfU
main string	!HYU
main tf	&JAKBJTX
main thread	RWiS
main trilead	!E
main unpacker	!B.YSZ
main'	!S
maintained	!T
maintenance	!]"I,I.IBJ_S
mais	![
make	!g"@)J.B1J3H8F<C>K@HAWBICHF?GAI8JHKJL9PHQ9RJSDW@YJZI[X]HaHc<eS
make connection	!E,Z5TTViJlU
make makefile	!a/ISJ
make sure	!D"I.J9IFELDOHQHRFWJcJjT
makefile	!e/ISE
makefile 12	!T
maken	,Z/J
maken omdat	,Z/J
making	eT
malformed	!?5I;e<GBKCJKIMVP:QJlS
malformed open	!E;Y@HP=YE
man	!V"G3ZBFKENJSHTJ^JcW
man in	3ZBJKI
man page	!J"KcU
manage	5T
manage this	!K5T
managed	!Y
management	!I)X1T8TSKWW_JfU
manager	!D"H&H-I/T1I<F?V@TFHJKKHLHSIWaYTZK^KcIjI
manager authenticate	?TBU
manager documentation	!FW]
manager error	!T,W/X?SKHNJQIkW
manager establish	7UdT
manager get	5S
manager handle	-J3S
manager initialize	,J_S
manager java	!B,G3S5V?SBT
manager plugin	!FW]
manifest	!]
manpage	!J"T
manpage for	!J"T
manual	!UBU
manual page	!S
manually	3^
many	"B#D%?&='G(G)C*A+E,J-5.;/>0E1=2A3<4G557J839::F;<<C=F>J?B@EA>C>DEEFFGG>HEIGJ?K+LAMFNGODPCQBR7S?TKVFW?XAYBZD[H]I^C__aCb6c4dDeGf<gGhdiDk:lA
many authentication	"I%F&G)J*J,F-?.C1E2K3I5G6D7K8A9I;H?KAIB.CKGHJIK:LIN>R=SHTEWIXJYKZI_!bIcBfHheiBkFlJ
many colons	!E6XTI
many connections	"?,E-K5H6J8H9FBFKENFTG_abFcIfJh9kJ
many retries	!@,UBTTTiT
map	!b
maps	!_
mar	-F1H8FB;KDNIRETI^SiT
mar 02	-JBH
mar 2	!YBI
mar 4	!S
maria	!X"SREiE
marked	!B(T4]5EBKOTSGaT
marked as	!I3F4]5C
marker	;IHWIKLK
marker is	!X
marking	(VBJ
master	"B#J%H&D)J*G1A2G3I4K5]6D7@9?;>=H@IAECIFUGFHIJKKTN?Q@S=TEXH^Jb?fAk<
master auto	!K/UIT
master master	!Y5IRJiG
master process	!D,X-J1KB^iT
master running	!V
master ssh	!:,S-E1J3=5W9K<IBYFVKHNJRU_Ji[
match	"C#H%K&8'F(Z)C*X,8-;.G1:2V3j6>899U:D;Y<5=C>@?K@JAFB=CGDGF@GIHCJHK3LIMCN0O?QVR6S>T:UFV?W?XEYEZC[>^E_9a:bHcIdDeCf?gCi;j<k:lA
match 0	!J
match 16	!G;UAUPUQT
match any	3S5S@SAJQW
match configured	!C3T
match error	!H7U9KTJ
match for	!<2S3]5@9X
match got	3W5<
match group	!T
match of	!H7U9KTJ
match open	!D
match the	3a5;IK
match when	!U
match'	!T3G
matched	&K+C1I2D3V5H6G8K9D<IBHIZLDPJRK
matched data	!T
matched no	!E+D2K6H9I<JI[JJLG
matches	!_2?4A59BSH5ISJKKH^T
matches key	5IBXRGjS
matches the	3S4J5CH?ISKJ^T
matching	!H"F&J(H)F*f+F,<-=.C/;1>2_3H4A566F778D9];;<@>I?J@KAGFCGJH?IUJDK>L;OHPDQFR5SHT9VEWCYJZE[G]J^F_IbGcHfGgJi:kAlF
matching 'c	!AIY
matching algo	!G*I,H-J2T7K9WBEKKTKdKkI
matching best	!J
matching c	!G*X2J9C
matching cipher	2F9I
matching client	!J*Z2G9D
matching host	!=*>2k5@9<;JBI
matching key	!J*/225F9hBTFIiI
matching mac	!D*b2A9>
matching original	%T
matrix	.KeUkS
maven	AVBU
maven 2	![
maven apache	!V
maven plugins	!W
max	"F#J%J&B'I(E)F*A.F0J2B6E8598:H;?<F=D>I?I@HAGCKEGFGI<JEL?MANGOGPKQERDSGVGWDX?YG[I]H^A_daFb?cbeJfFgGh@jCkD
max length	!K.IKHNGc[
max packet	!Y
max requests	.SIK
max retries	!:&H(K*K.D2J6J8@9D:K;G<K=IIIKWLKSCWEXGYK^G_HbHcChGiUjHkJ
max startups	!A"E,E1I7K8JBKKAMHN:TDWG_iiGkC
max supported	cV
maximum	!;*E-D/J1H2K3C5>8D9F;J<JGEK?NDPJRASK_XaKb>cGfFhgkHlJ
maximum authentication	!FhUjV
maximum number	!@"F.E3G5A8KKIRI_XbBcKhXjI
maxlen	"JcT
maxlen 32768	"JcT
may	"H#W%G&H(E)E+H.I/;0W3A4K5D6E7J8I9G:I;H<C=I@FCFGCHJIAJHL6MKOWPCR6UVXFYH[D]Da=hGiIjHk<lE
may 30	!S
may be	"I/K1J5BB@FIQVRBUWWK^IbGiFkJ
may have	.U1U
may help	!F8S
may need	BSSK
may not	!C"H-S.H/G1J3J5HBCLCOWRDSIaJeSgSiG
may require	!T
may take	#YRJ
may want	![FT
maybe	!I;J<XkT
maybe token	!T
mb	!b":'I(?)F*I+H,D-<.T/C0I1@3F5E6I7E9E;J=JB?FKGKHGI@J;KaLEMJNBR=S=TBVEWJXK^G_>aTcDeIfDgFhIiHkFlJ
mb 10	.T
mb 11	aS
mb 88	!T
mb s	!W"J(H-E1JHJIDJ@K[NHSFVJ_JaV
mb this	!T
mc	!Y-HKG
md	"A%J&G'I(k)J*W+E,A-F.8/=2B4J6I7C8G9=;><C=E>H?I@FAAB7CJEIFBGAHEIGJHMIQCRHT>VBWFXIYDZG[A^?_HaDbFcFdJeJgUhHiHjEkGlG
md 5	"D%J&H'J(l*W+J,E-H.</A0:2C4J7F8J9=;A<E=F>I?J@HACB9EKFCGBHFJIQFRJSBTAVCWIXJYEZH[G^G_JaGbIcJdKgUhIiJjGkJlH
me	!@'S,K/K6U7T<T=ITKUT
me ipaddr	!KiS
mean	!]4V59HF
mean that	!K4W5G
meaning	!Y
means	,V-S3T5FTDbJ
means that	,W-T5KTDbK
means the	!X3J
mechanism	!V"K/KBCLURCfSiC
mechanism failed	LVfS
media	!Y,U-I.F0E1G8CBSHJIBK?LDOEPIRVTU[H]G^FaCbI
media usb	!bS@aJ
meet	!A,J5HBUiXjS
meet authentication	!DBUTFiVjT
meet network	!KTV
mehr	.VBUiGjV
mehr verfügbar	.V
memory	!_)S,G-K.:/E2F9A;F<KAJKCLINGOJQKSCTA_DaKhK
memory leak	![
memory ssh	![9FFTGJKIRDfFiVjT
merge	!l+I,J1J3F5D9KBHKGLJRHSHTIfKiJ
merge conflict	!T
merge failed	!T
merge pull	!U
message	!I"F#7%3&B';(0+0,B-=/?0V1H2?465B6B7A<@=@>;?@C7E5GDHIIFKDL^MJN?QFR@SXUCW0XIZ2[9]6cad<gEiEjD
message a	LHSVVX
message access	!@BTFYL[RISU
message auth	"H,J/HAKFYPCQ<RXTH
message authentication	!F"J*X-I2J9CBFJTNTRJ_KgWhKiJ
message cannot	!D@TBKYV
message channel	"W)W8XKT
message conditional	!Y
message connection	!V"D,K8JM>
message could	!C,Y/G7YBESWTBdUkV
message delivery	!JBSLJRUSITU
message denying	!H.W
message dial	TX^I
message encryptor	!X
message error	&U,KBITS
message exception	!J.I3WBUPXi[
message exec	!X
message failed	!9"T&H*K-C.D1K3J5G7H;A<KBHFSGJLYMVQTWKYS^K_CbJcHfGiDkH
message failure	!G.JL^SX
message for	LVST
message from	!6.V1C5H<EBAIBKELWRJSWTEVW^JbGcKeUfHiI
message home	!W
message host	3V
message invalid	!C5J;Y<J@WATB=LINAQ;RUXXYWcJfWiBkW
message is	!A"GBKKFbIc]fJ
message java	!D,Y/S=T
message kex	-J3S
message login	!U3I
message meet	!I/IBXR?TWjU
message message	1I8UKVSJ
message no	!CB[LXSE
message or	KT
message permission	!@1WBSLJSZTE
message process	!J;FBDL8OERTTGbT
message source	IULJSK
message ssh	9J;XAGBIGEKGNTPYQITEVIZJaVbEcIfJ
message the	!J/S7TBFKKLXSZaDfKkT
message too	!;.J5H;HBFKFNJRJSGTJaKbSc[fFhJ
message type	!E9W;JKW_XcI
message unable	!X"H,G.J3GBXQaR?TEjT
message user	!Z
message when	!aKHQGTH
message your	!C-S^V
message'	!IHS
messages	!U
messaging	-J8URU
messaging exception	-K8URU
messaging messaging	-K8URU
messung	!TST
messung csv	ST
met	"J*J-I.H/I0J1I3J5F7F8GBGGKKDLINIOJR[TW]K^K_IbIcJfIiKlJ
meta	SEVXaGeU
metadata	#T.GLESBVZaH
metadata are	!V
metadata done	#U
method	#B&0'I(H)=*I+F.@/:0G144C5868869a;D<I>A?E@DAJCFIJJ?KHL9MFN<P<Q;RXSCUIVBW<XBYAZf[C]H^E_<aCbHeHfBgGjSlD
method 'publickey'	!EBSFXGJREi^jV
method found	!="K&J*>,J2>9X;F<JBTGWKJLJRVZT^JfJhJjJ
method gssapi	!W
method kex	!F9_
method keyboard	!FBUFT
method none	ZV
method not	BHZW
method password	!I"F%H<DAICFF?GGKVPHQJRfhUjI
method plain	!V
method private	-X;G<I=IAICJKUPJiVjV
method publickey	"X)G*J1G4J5E:TKJRHZYjU
method server	2U
method the	9[
methods	!+"F&Y'C(C)8*)+A,.-+.-/.0?18203)4;5,6:728293<[@HAHB^F^GZH5I9J5K!LAMAN.O=RWS-T<UHV<W6X8Ze[=]C^:_.a=b0c4d9eDf<gBh<i]jdk2l:
methods 'publickey	!F;KAIBGFUP<QTR^ZJ
methods 'publickey'	!GB]G@PKQIRDj]
methods available	)J*A,F.I2G3C5@7I8J9C<[@IAGFBHJJIKDNIPWQJRUTDWK_KkHlK
methods bitte	jK
methods curve	9W
methods failed	!F"H#T%I&V,E-C.H/I1I3I5H8H9J;A<=AIBWFWGXIJKDLFNJPESHTDWKXJZE_DfGhJ
methods none	!K#T%J&U*D,K-E.J/J2F3F7I9?<W=J?J@JGTIJKGLGNDSJYJbHcJdJkG
methods password	"J&D<HBEFEGBR?Z_iGjF
methods please	.JBVhK
methods publickey	!W&H<JB@FZRIfIiYj]
methods remain	!B#T%K*D,K-F.J/I2F3F7J9?<V=J?J@JIJKGLGNDSJYJbHcKdJkG
methods succeeded	!?BYPVRIiX
methods to	!<%THJRJSGbJcJfJ
metrics	,V7J[S
mft	!C1I3S6S7VB?KFRWSITU[ScJiHkT
mft example	!F/K3V6S[S
mg	!H
mg y	!H
mi	(K0IKVaGgJ
mi b	0JKVTSaHgJ
mic	;HPJQISJZHcKkJ
mic password	"XBEiV
mic publickey	"JBWRKjV
microsoft	!]"G,J-J.J/G3K5K=I@TB@IJKFNTQGlI
microsoft data	@UKKQJYT
microsoft ftp	NV
middle	.G3YBDKWRISJTJ]KgK
middle attack	!=3_
middle attacks	!]3F5E
might	!X2T
might be	!Y
might change	!G2T5T
migrate	!X
mii	;[AC
milliseconds	)U*H,@.B/H1U2I3I5H7>9H;KBHGIJULKNVOJRHSET_WHXJ^JaFbKd;fShI
milliseconds at	!X
milliseconds timeout	-K1S
milliseconds with	)V.J1W7J8KJJKTcSfW
min	!A#X-W/H3H5E8UBJEVTI_K
mini	7TdTkG
minimum	3I5J;E=IAIBJCGE]PBQG
minio	!_HGLJS?
minion	!E6J7TBVRJiWjV
minion 3	!G6K7TBVRJiWjV
minute	![SJ
minutes	"H#^&I-I.J/T3G5I8I9H;K=KBICJK?OKPKRBSEWJ_VaKiE
mirror	"A)J-D0I1C3C6I8H;G<I=KB7HJKYN?QHRUTCVUWHXK[H_Da[bIcGeWfFiEk>lJ
mirror example	!VTIkF
mirror fatal	-H1G7TB=KYNH_HcJkF
mirror r	SXaIeT
mirrorlist	!S
misc	!<"C#J%G&E)V1V2J9CBVCJGGMISFTFZI^GaGbCjUlT
misc channel	!H)YKT
misc connection	!J*F,K-Y1V5K7J9JBKHKTK_YfJhAkV
misc host	!I4V
misc key	*T
misc permission	!:"IBYRTSAaJiUjZ
misc protocol	-I_IcJhXkUlX
misc py	!F.IIHLHSK
misconfigured	/T
misconfigured network	/T
mismatch	!I#H%A&@'G(g)C*9+C,=-6/;0A1@2I3h4-5>6F7=8F93:G;G<;=@>G?E@AA9B,CEDJEFFBG?H7I9J>KEL;MTNJO9P>R5S<T6V[WBXJYCZE[<]B^B_;a;bUcTeEf<hBi8j?kAlC
mismatch 0	!T
mismatch exception	!J3X5F
mismatch fingerprint	!F3U5DKX
mismatch for	!G(J2K3c5>
mismatch in	!8(a,J.U0J3J7J8A;HI?LCNIO?QISBTJV][E]IaAcGeJ
mismatch is	!CbXcX
mismatch md	!J3W
mismatched	!F3TBKPHQY
mismatched private	!HPHQY
miss'	!I3UHT
miss' fingerprint	HT
missing	!e"9%E'J(A)D*C+T,7->.8/50?1:2@326@7@8:9A:I;Z<:=AAFB1CGEIFEGAHTI[JHK0LZMJN<O7P2Q4R0S+T7VAXHZF[5]E_@a>b:c;dIeEf8gHhHi;jCk;lG
missing argument	!?+Y
missing exception	!ILV
missing fastq	!AI_SF
missing host	!G3J4THU
missing input	!W
missing on	LJSJ^YbI
missing or	!W
missing required	!W
missing sudo	!_5KRG
mistake	lU
mistake you	!U
mit	#K%J&H'K(J*G+H,T.C/70H2H3W4J6B7B8B9D:J;C<F=J>H@IAGCIDKEJFGGFHIIHJIK;LFMGOBPFQER;SCVKWEXIYIZG[J]J^HaAbFdIeKgHhAjEkA
mit dem	"K,F/H1J3[5UBFKKNJRJTEfIiJ
mit ipaddr	!K"WRHiT
mit sftp	,H/H6JKITY
mjs	!I.I
mjs 8	;K
mk	!V8I
mk dir	SU
mk parent	!T
mkato	![
mkdir	"7#D%@&@'<(>)E*C+A,9->/50E2D3K4I5E6E7A849?:H;8<8=8?J@EADB=CDEIFBG>H8I2JGLeMIN=P<QAR#S_T4V:W>XEYEZG[7]?^>_=a&cJdJevf9gEhFi:j8k9lG
mkdir '	!^=ISD
mkdir access	!CLGOVaGeW
mkdir all	BILcRJSJeI
mkdir bad	!HLDS^eV
mkdir cannot	!_HGOHSBeK
mkdir data	!A.FLZSX[JeI
mkdir dra	!JLJSJeW
mkdir home	!F.G0T1IOWaTeX
mkdir p	5WRIbVjI
mkdir srv	!@LYS_aD
mkdir upload	!<0[LBOYSZ[XeC
mkdir var	!GLT
mkstemp	!70XBJHYLJRISbaD
mkstemp home	!ISW
mktemp	!KKU
mktemp 1	!KKU
mkv	!I.UIJLF]U
ml	!C&KVS
mlkem	!Z9E
mlkem 768	!Z9E
mlsd	!Y
mm	!E-W9XRSjU
mm answer	!E-W9XRSjU
mnt	!I";#G%J&<'J(B)F*B+?,<-K/:0U2F3>4K5>6D8U9@:K;=>J?I@CAABJCWD?EHFFGBHBI<JFKgMINGPAQDRDT:VFW@XGYBZE]E^C_Iabb>dHgEhHi?kDlH
mnt backup	BSRJjT
mnt c	!G=JCdDB
mnt lab	1X5J8XBFfT
mnt nas	!I.S0V
mnt sftp	!/IIKTLWOKSS
mnt sshfs'	!>8@Kc
mnt usb	!Z.DBWKKSFaW
moba	!G"B7I=KBIKGLJR^SATWdJiG
moba xterm	!G"B7I=KBIKGLJR^SATWdJiG
mod	!K"D,J-K.F/F0K1E2J3G5G8C<JIELAMUNDRAS>THVG_Ga_cJfAgSiTjKkEl[
mod sftp	"F.H/H1G3G5I8EBCIILDMUNEOSRDSE_HcKfBgTiUkHl[
mod sftp'	KWfJ
mod time	SBa_
mode	!H"<&?'E)D+@,9/C0J1B4C5U6C7@9I:H;<>C?K@CA;BKCZDGFIH?IIJ?K>LHMDNFO[Q6T4UJXDY<ZY[G^<_FaTb;cEdEeAf;gjhKiDkKl?
mode 0	VTWT
mode 0644	5J;F<G=JAHC_PFQJYI
mode 10	gU
mode as	<U=T
mode create	0VLWSX
mode fail	!HOU
mode mode	!KOVSI
mode on	!VLJ
mode or	OT
mode selected	!I
mode yes	!BGGREZX
model	.U/J7G@UJFNKRGbXdIkJ
model exec	BTFSRK
model net	BTFT
models	!J-K5TkUlV
modes	!J"I)d+J1B3J5H8JBYGJKHLJQJRFSH_KfKiHkI
modes for	!7"J)d+J1C8KBYGKKILKQKRGSIiIkJ
modification	!D,J.ABKKHLIRKab
modification time	!D,J.ABKKHLIRKab
modified	!D3T5JBHLGa^
modify	!IaZ
module	!l#I&G'J(G+J,D-F.B/B0H1I2:3G6U8H:I;F>IABB=CFEJF@GFHJIAJKKGL?MIOGPSR=SAW?XI]H^DcIeHfHgTkFl=
module 'paramiko'	!Y
module backup	!Y.K
module job	!H
module loader	!H
module named	!b&J/K<JLF
module not	!ZLJ
module ssh	9U
modules	"D#J(H+?,F3I4I6I9I:J>GBHCGEIHBIUJJMGNUOSTKVGWDXIZI^GbAeHgIhCjH
modules axios	!YSK
modules esm	!H
modules gulp	QT
modules jsonwebtoken	!_
modules mongodb	!U
modules pg	!X
modules run	!H
modules ssh	!("I&S(K+B9H<;=<>IBECJEKFHHFLTMINXSUVJWGZKbGeKhEl?
mon	!cBARJiC
mon apr	!X
mon jan	"D1KbB
mon jun	!U
mon mar	!_BI
mongo	!i,BB@KFRCTFiCkU
mongo server	!_BDRFiJ
mongodb	!ZBIRJ
mongodb lib	!U
monitor	!X
monitored	!U
more	!E#G'J(J)D+I,D/C0F1E4D5D6B:G;J>HBYITJTL5MJOGS;TUUKVFXG[D]GaDeHfDgJkKlG
more authentication	!9"G*J5G;GBTHIJJKEPHQHSFbIcIf>iT
more details	!VIKLH
more info	!FIUQT
more information	"W.I3J5GBDIUKHLIRISFTH^JbVcKfKiHjK
more retries	3T5T
more than	!J"I/K1K3G5G9UAIJXQKSJTZbHfIjI
mori	iH
mosh	!X/UWH
most	.H2ECJIJQHRK^JgJ
most often	/T
most recent	.I2FIJQIgK
mot	)U,I-H.J/G8GBIKBQGRYTI_JbHcKfT
mot de	)U,I-H.J/G8GBIKBQGRYTI_JbHcKfT
motd	!]"FRI
mount	!^"3#J%I&C)F*H+I,=.A/=0E2F4J5Z6J7<8D9C:I;@=DAHCIEKFHGGHEIHJGMUN?OERZSBT7VGWAXC[G]H^C_;a7b?cEdAeGfAhXjBk=lC
mount cifs	!U
mount davfs	!TBHMWRHlH
mount error	!_SITH
mount grep	SV
mount nfs	!gBGKFRGTDdGiD
mount point	1IKULK
mount sftp	!?1V5VBYSHTIhYiV
mounted	!c0HNHSBaK
mounting	!W&J,E.I/H1Y3G5H8H9G<KBBKDLIMWNHR>SDTJWU_IbJcWfHiGlF
mounting failed	!TBHMWRHlH
mounting nas	!S
mov	!="V#W(E,J-K/J3J5HBJKY]V
move	.I0FLDOcRJSFTKaF
moved	LIOYSX
moved to	!T
mover	(V
movie	!GKUOFSH]WaT
można	!:"F#J%J&H'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8G9I:J;H<J=H@KCKEIFJGIHKIHKGLWMKNJOIPIQGRTTVVJWIXJZJ[J]I^J_IaHbJcHdKeJfIgJhKiDjUkIlK
można połączyć	!F,T/TBIKKRUSKTX
mp	!FKDSU[I]WaS
mp 4	!FKDSU[I]WaS
mput	!EIVLINIRWTUdV
mq	!S
mqtt	!Z,J7K
mqtt server	!Y,J7K
ms	!]"<#K%K&@(F)F+F,>-50E1>2F6G7V9B;=<G=H@IAEBBCKF@HHIFJVLHMFNIO@PCQ@TYVGW<XCYJ[G^G_8bFc?fFgIh?i5jCkUl@
ms connection	!XkI
ms couldn't	!H,a7XBJKHNHRGT:dakb
ms timeout	7ITV
msec	-95HBIJTKKNKTTf[
msg	!>"T#?%I&5'E)@*J+K,I/J0;1C3B5[:E;;>B?K@HA6DDGIHJIVJaM=N=OBP>Q6S]UHW:X6Z5]E^GbXdFeAgAjAkEl;
msg as	*T2T9TRWiV
msg authentication	!95?BVFFGVKFRXSVWJjB
msg channel	)J188JKDLISHTK[J_Ub^f[
msg could	/G5K9VIULHSG
msg data	_TdTkK
msg disconnect	!E"Y-E5G9GAJBFKKNIRI_WbKfF
msg ext	!G
msg failed	!",4-T9I;D=HFGGGIHKTLJPJR<TKXHbVkH
msg invalid	!JBFiT
msg kex	!?*D-D2I9JJ_KYNG_H
msg kexinit	,I1I9UJ[NEhJkFlJ
msg missing	!_5KRG
msg newkeys	![4K5EJJKJ
msg no	!TIULJ
msg self	VT
msg service	-U1T5FJDKU_JiJ
msg sftp	"H)T/J1UBCKKRU_IbUcTfGi@kI
msg ssh	!C)T,G1U6V7JKIRTbUcSfHiW
msg unable	,J/E5JBGRGTX
msg userauth	BU
msg using	5S
mt	!UJZTH
mtime	!F"UKJSJ^WcYfH
mtime sec	!B"UKJSK^WcYfH
mtu	!E9JJcKETJ
mule	!CBTLIRSTTVU
mule extension	!DLITUVUiT
multi	GS
multiple	!KLW[H
multiplexing	![,U-G/I5G8JBTKF
museum	!IUT
museum example	!IUT
must	%F&T(D)H*I+F,9-B.=/71F2C384G6Z7B8C9D:J<V>@?FATB5DHFTGIHFI?JJK8L:NBPVR=SBT9VDWB]I^E_Ea@bAc?eGf?gIhJi<jFkBlB
must be	!I"G%J&D(K,D-H.G/E3B5?6K7H8J9I<:>C?J@TAWB@DKETFVIIKALGPWRGTDVJWG_KaIbIcHfIiFjKlJ
must exist	!I<X
must not	,K/@0J3K5I6]LESHfJ
mutual	!<&F=ICKFaPIRFZJiGjI
mutual signature	!>&F=ICKFaPIRGZJiGjI
mux	8WKV_S
mux client	8WKV_T
mv	!VSH
mx	!WTIdK
mx 1	!T
mx example	!UTJ
my	.K1B2J8E;IB5FJIIK?LENCRUSSTDZT^K_EbVfIiBjTlG
my event	GU
my project	!C,UTUkV
my sql	!g,E-J5I8JAUBFKHTC
myhost	!K7SMTNHdS
mykey	<X?SBJCcDIIKLKQI
mykey ppk	;T<U
mysql	!c,GRH
mysql cj	!U,H
mysqld	!W
mz	!HVT
mz ml	!FVT
máquina	!B,ZKJTDWK_SkI
möglich	!H,I.T3H5I6VBFKHRGTEaIiV
möglicherweise	!@)V1V5JBITJcSfW
m形	;GAX
m形 形式	;GAX
n	!F"H#H%D&9(>*A,U.E/X0E1J2?4C5]7C8G:D;K<H==?CDHEDF>GAH=JAKJL=MEQTT;VDW=XFY9ZI]G^Ja9bVcVeHgYiEk;lC
n 1	!IAUIW
n 8	!E;IBHRWiI
n 9	QX
n a	,U
n but	!JKCbTcYfK
n connection	!I/I5IKFNU^U_UbK
n it	CT
n l	!J,U5VBSiU
n load	CT
n nodes	!EBHRWiJ
n nsubsystem	^TbFfS
n permission	<U
n permissions	CV
n return	!KQT
n s	!H+S3W5I9WBT
n this	CU
n warning	3YCT
n y	![(JIGKFOISHaI
n'	!@"F/G1I3T;J@JBBK@MUNFTU^U_BbFiIlW
n'a	!H"J*K,B-E.K/D0G1I5Z7K8J9G@TFKKCLHOGQJRISKXJ_IbHhUiKjW
n'a pas	,G-H/F0K5[8K@TASBJKELIQKRJbJ
n'est	3JbU
na	&J*I+K,C-H.C0J1G2K5C6J7H8G9J;F<I?KAKBAFKGIIIK@L^NHOGQER=SATVWJYIZK[I^J_HaJbGcIfHgKjDkElH
nach	!H(X,B/D3K7TBKKFRGTZ]VgTiJ
nagios	,T/K=TBUCTKKTW
name	"F%;&8'?(8)2*B+.,=-/.9/e0b1#3A495'6i7>8,9I:<>H?;A;B?C@D@E>F3H0J@K6L;M:N*PFQDS7UFV@X/YFZB]8_%a;c"dAe9f!g8h5j<l2
name '	VT
name 'sftp	!T/F<T
name a	GT
name and	!DGV
name archive	!J
name cannot	/IRXTV
name cipher	*T
name contains	!D/D0X6YOHRKSJ^IiJ
name could	,J/Z;F<KLJPWQSSI
name does	!K6J?SkJ
name error	!eKJ
name handler	!?/T5V<KGVLUiK
name host	!H,S3U
name ipaddr	![=J
name is	[S
name kex	2J9V
name lookup	!I/_5HBHKCRJTHiJ
name no	ATQSYV
name of	!K.I5KHKKILKOHSI[J^Yb^
name or	!K"=&F)I+H,A-D.G/T1D3A586[7E8I9F;G<K@HAGB>HFIBK?L?NEOHPHQDR_S@TCXI[H^J_IaKbEcJdHfEiVjGkVlK
name resolution	/eBKSJTI
name server	2S
name sftp	!J"I,T0G3I5A6Y;I<HBFITKENHQJRDWJk?
name string	!J<U
name to	!J/W
name too	!D;c<JA>YJ
name user	!U
name web	!W
named	!k&E,H/A1K5G9K<ABHIKLARGTEfHiI
names	!I0_3KLJ
namespace	!Z
napalm	!D,S8S
napalm base	!D,S
nas	"7#H%D&7'J(Y)D*B+A-Y.S4G5E6@7_9=:J=?>K?I@CACBIDKEIF>GKI>JCKJL2MENFO=P>Q<VDW<X@YEZE[A]E^B_<aSbId?eHgDjTk7l@
nas 01	!Y
nas 02	!S
nas 2	,F7XTK
nas 22	!H,W2V8HKERVTViK
nas backup	.D8WKSLJSC
nas example	(T/K7S8IkJ
nas failed	!J<T
nas lan	3TRIjS
nas local	!D,T.K/I7XBKKKRKSZTH
nasty	3V
native	!e*H-@/D1J2H5E6C8F9B;EAIB?K@LFNEPHSJWK_IfH
native extension	![
native method	-E/J6C7S8J;JKHLHTY
natizyskunk	;T?[@EAJQF
natizyskunk sftp	;T?[@EAJQF
nb	!J.W;UKK
nb 3	;U
nc	"F&H*Z,8-=.K/E1I2B5K6J7F8J9FBGKCMJRKTEWm^I_AcKdGfHk=lH
nc not	WT
nc x	!HTIWWXSkI
ncat	!I,c-GWEXX
ncat proxy	,c-IW?XU
ncbi	,W1WBTKHTIfV
nchannels	)S
nchannels 1	)S
ne	!B%I&G(I*F+H,>-A.I/?0U1J2D3Y6J7D8K9?:K;F<G=J>I@JAIB>CIEIGJHHKBLGNGODPHRDSITXXIYJaIbBcJdIfJhCiHjEkE
ne correspond	!D3^5ATB
ne jp	!IbK
ne peut	TJ
need	"I*I,E-I.J1a3D7K8I9E;B<I>FAIIEJHNWOSQERDSUT@^TaDcKfHkC
need cwd	!>1cIHRJkH
need to	,I3F>FKKOUSWTI^V
needed	!J5H9IJYKFPWRSTE
needs	!S5T
needs to	!I5V
nef	LVOJSV
nef failed	LVOJSV
negada	SU
negato	LDSV^KaJ
nego	9U
nego fail	9U
negotiate	!."A%K&G)G*_,A.E/A1?2c374K587E8B9d;@<J=J@IAFB=GGHHIIJHK?LGNHOJPIQERASCT?WJYJ[J^JaJbDcXdJf[hFiDjJ
negotiate '	NT_TkUlS
negotiate a	!I*X2T9W
negotiate key	9_
negotiate proposals	!D*U2]3F5H9a
negotiate with	!C*X2X5GBJ
negotiated	!V
negotiating	!TkU
negotiating protocol	!Z-GNJkSlS
negotiation	!C"J#K%B&>(I)T*k+D,6.>/70H2n3W4F6H7@8=9h;8<B=G?G@AA7B0CJF7G<HDIDJDLBMKN1OBP;Q5R.S>T>UJVIW<XCYDZH[G^C_/aEb;cWdFfTh?i:jBk?
negotiation error	!@*Y-G/I2U3H5G9Z
negotiation fail	!G"J*l,G-E/H1K2j3I5G7I8G9iAFB@FDGIKBNHOKPIQIR@SJTDWI_DcJfFiD
negotiation failed	&I,F-U.G/G1I3_8J9V;D<JAHBDK7LJNGPKQFRCSITFWJ_JcKf>iI
neither	!C@S
neither pub	!D@S
nest	!JfT
nested	!9"G&K.J/@0F2J3B5Z7I9I<K=KBeHHIIPIVIWI[CaEbGcJeYfBiKkK
nested asn	!H@S
nested exception	!C"J-G.?/D0I3H5];HAKBfHJNKVJ[EaIbIfD
nested io	!C5I8VBGLS
net	";#5%I&K':(H)K+.,V/]0H3C485E6[7U:8<:>4@ABHC8D;EAFDGKHAIHMHOAP<R@U?V8Y?_KcIe8fKg5iEjElK
net '	@ULSSK
net 1555	TD
net 2022	!J,U/J
net 22	!TTK
net abstractions	!?,TJENT
net backup	!IIGLWSJ
net base	"Y-D1F8TKIN[_GkS
net client	!IFS
net closed	!H"G)U-H1V8GBKKHREbTfV
net common	!%#J%H&A(K+K,<2B4J6H7B<6=;>HBHCIEJHIICMISVTAVJ^UdFjGkAlF
net connect	!G,f-@/85H7Y8H9JBAKBNBQJRETTWG_@dViK
net connection	!T,EBFGSKKTT
net dns	/U
net err	!V
net http	!^,>MV
net inet	6T
net ipaddr	BKbS
net java	!J6E7VdU
net js	-U_U
net no	7STXkF
net packages	!HRT
net plain	TUkJ
net port	!KdJ
net private	!@;J=T
net schmizz	!6"E%F(G.T/I0D4J6C7A<?>K@=AACIEJFHGGIAKTMGO?PARGXGZ@dDfEiJjSlH
net scp	!D5JIKLV^]
net security	5T9J
net session	-V.J1B3G5J6J7E8UBHGJJUK<NZSGTYWJdIfIiH
net sftp	"T&B(A+J-G/<1T3D5A6>9C;F<KAFB:FHGBMINIOSPCQ<T8V?WAXHZG[U^>_Cb8cWeJgHhBjEkGl?
net socket	*I,H.J/F1K2G5IBIJXNTRHXKkT
net sockets	!G"I&J*J.J/^1I2K3I5G6TBILINBQKRISG^J_JfJiJkG
net socks	dT
net ssh	!F"I#H(I)=*_+A.C0J1G2T3B5>6S7X8S:K>I?HAXCCEHFTLHMDOJP=QIR;S;TZX@YG^EaGb9dZf<hSiKjJkSl>
net ssl	!X
net subsystem	-I
net unknown	,;-E/^3G5=6]7@8H9H;JAIBGK>LJNFQJRDT2WI_JdJfKkD
net use	/XB[RTiG
net version	LU
net web	lU
net'	!I"SbTjU
netmiko	!@-J7Z8J;KGVKCPKdV
netmiko authentication	!JGW
netmiko exceptions	!D7SGVTTkU
netmiko timeout	!F7UTUkU
netty	!e,J-I1JKDTJ_JfI
netty channel	!e,J-I1JKDTJ_JfI
network	!8"J#A%B&1'E(B*?+<,T/V223'4B5:6I7e:C;:<6==>F?@@IBBCADIEAFEG>IZKXL5MBO9P8QJS0TWUDV>WSX]Y?ZC[>]@^.a;b0c5eCf,gDh7iCj3l+
network adapter	!U
network connection	!C)T+J,/-Y.G/61S3H5E789UGJJKNUT6WGXF^B_UbDdEfDhHi=jJ
network connectivity	!T,T7VRITGkW
network error	!+"5&A(J)6*F+K,Z-6.<0K1-2C3B566J7Z98;E<C?J@JAGB4GJIDKVLEMJN+PIQGR+SIT^VKWZXU^G_%bBcDdTfAhKi?jIl;
network getaddresses	,T/V
network is	!I"F,2-?1I5H6F7c8J9IBEIfKFNFRGT2WJXT_Ad:
network issue	!KTV
network may	!B-T9TBINTRH
network name	/IRXTV
network request	!X
network service	!I/W
network settings	!IBINURGTXkU
netzwerk	7VTU
netzwerkfehler	!?,I5I6HKURJTU
neutral	LU
neutral public	LU
never	3E5TBGRJ
never used	![
new	#>%<&='E(>)V+H-F.C/V0K3S6I7J849;:B;<<?>U?aBDC7DAF/H8IBJ;K/M<PGSTT?UFV2W5X>ZC[S]@a5g>h6j7k&l9
new 3	!HeU
new branch	!T
new client	!G"I,G.J/D1UKIRISI^SbUc^f[
new connection	"J-H/UTTkJlJ
new error	!Y,J/C1K5I7H;TBJRFTFYU
new fastq	!?OISdaK
new fastq'	!ISX
new file	!UOTSF
new format	;@<B=F>a?J@KAFPJQHY?
new fs	!C)Z+G-V.I0K1V2H3T4H6H9I;<<3?D@FA@H?JGNSOIPEVCYG[H_IaIbJkC
new host	!T3H5S
new hostkey	!S-H5KHJNJYUbUfJ
new instance	!F<U=JASQS
new key	/T3H6TES
new keys	!c9IFJiJ
new one	OS
new or	HH
new promise	;K
new session	!KBI
new sftp	!7"=)G.H/]0I1=2W3X5C6I8A9Y;F=WB9IKK>LEOGRTSBTBZH_KaKcFdKf=iV
new ssh	!_/J2I9EBIKH
new win	!T
new'	!B;JITLJfI
newer	!J;F@IFW
newer client	FW
newkeys	!a4J5EJIKHiK
newkeys received	!Z4K5EJJKKRS
newkeys sent	5H
newline	!FKINKSHb[fE
next	&:)I+J/E1A2J3D4I9FAHB[IHJHK<LESKTFgUiT
next auth	!J&BBVFXQGRU
next authentication	!X1J4K5Ij=
next client	BWGHiX
next key	!HQV
nextcloud	3V
nexus	!Y
nfs	!g8HBFKBRFSITDdGjV
nfs access	!Y
nfs connection	!]KHTFdH
nfs server	![
ng	!4#E&J,K-I.G/F2G5K8K9T;H=IBSCIESFIGJIEKEOCPFREYH[J]F_IaCbGeTfJgEiUjTkH
nginx	!f"G&J+H,K-J/C0K3I5F7J;I<HBEKHL=QFRDSWWH[G^H_IbIcJfHiJ
nginx conf	IHLJ
nginx date	!V
nginx emerg	!Z
nginx nginx	!V
nginx service	!^
ngs	!C"U'S1I<VBJLH
ni	![5K
ni accelerated	!W
ni fi	!V"K
nicht	!<"&#6%6&1'4(0)I*7+4,B-2.E/W2;3T465Y8#9;:4;U<[>5?7@>A1CED8E5F5G1IZJ5K!LaM6N+OEP1Q:R<SGU:V5W/X/Y1Z5[0]2^F_5b/c)d7e4g0h4jJk.l1
nicht gefunden	"D&G(I)C*G+H,>-F.>0A1<2H3=586B7B8F9E;7<a=A>I@HAJB<CHDHEJFJGJHHIaJIKAMJNGO=PGQDR@S;T:WIXIYGZK[H]J_Ca=bBcFdKf;gIhHiBjHkHlH
nicht hergestellt	!E/I7YTY
nicht mit	!>)U,F/J1U3]5>BHTHfU
nicht möglich	!H,I.T3H5I6VBFKHRGTEaIiV
nicht verfügbar	7K
nie	!9"F#I%J&C'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8G9I:J;H<J=H@KCJEIFFGCHKIHJKKGLWMJNJOIPIQFRVTUVJWIXIYKZI[I]I^I_IaGbJcHdKeJfIgIhKi>jSkIlK
nie można	!:"F#J%J&H'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8G9I:J;H<J=H@KCKEIFJGIHKIHKGLWMKNJOIPIQGRTTVVJWIXJZJ[J]I^J_IaHbJcHdKeJfIgJhKiDjUkIlK
niet	!;*J,H-J.I0J1J5G7T8FBUGIKCLKNIOKR[TU]K^K_HbJcJfIkJ
nifi	!I,W.H/GBTKFRG
nifi processor	!G,X/JBJKKiU
nifi processors	BVRGTI
nig	!J,GTFdY
nig ac	!G,GTFdY
nightly	!D,V-S/W1D5J7U8KBCK@SKT[fI
nil	"W)Y,Y-J/G1V2E3S4H5X9I<CAYB;GUHKKTLINFRFSITWbIcFfEiHkG
nio	"J)J*J-Z.F/Z1B3B6U8G9F;D=]BDHGJKK>LDNBOGRESKWKYI_GaIf?iI
nio 2	-]1J8HKAQSfH
nio ch	9K
nio channels	,I-J/Z8IKHTI
nio file	6V7U=^LFOIPK
nio socket	!HdS
nistp	*D-G/J2Y8K9SAVJGLIMHNIPKTH_HkIlJ
nistp 256	*E-H2Z3SJJLKNJTI_KkJ
nistp 384	!>9U
nistp 521	9UAWJIKI
nkex	-J/IBUWW
nkex exchange	-J/IBUWW
nl	!V
nmap	!e9=
nmap scan	!a9>
nmssh	!7"Z*T-X1J2U8Y9Z;B<CAXKUNKQVRFTKWG_GdUiSjJ
nmssh password	!?"]8]BBKYQJRHiW
nn	!X
nnqs	!T
nnqs tt	!T
no	"7#;%<&d'((.)!*e+E,G-#0!2g364%6G7W879^:.<^=8>H?E@IA?BBC0D3E,GBIXJ@K:L[M!N'O?Q+RFS=THU/WDX,YJ[E]E^9_!a,b<c=e8f:g:hAiFjHkElG
no acceptable	!?&F*^,H-I.I2W3F5D7J9V;JFEGJKDNFPKRFTI_JbKfFjHkJ
no address	5J6EkV
no agent	%I&W
no algorithms	!I2X9VSI
no argument	!D+Y
no attribute	![&K5S
no auth	!="I&Y,I9JB[PJREiJja
no authentication	!Y"B%I&J*I3H5B8J9H;;<aAIBGF=G9K>LIPaQJYGZ;hCiBj6
no cache	!F3UTT
no callback	!?&[<[GKWI
no class	!]
no common	&J-K.H/J1K2^3H5;9];D<HAKBCFWGHJJK>LIRBSJTFWJZJfJ
no compatible	!8*^3F5C9Z;J<K
no connection	,WBJGT
no credentials	!U
no ed	!D3:4@5[HV
no encryption	*X2F9BKHTJlW
no entry	5W
no errors	!i,J/I3F5>6IKHLGTH
no está	&T=J>TiJ
no existe	!J,G7V<UTIdK
no existing	!C&H*F,H-T1J3H5B7J8I9@;D<H@IBFFJJYKVPHRETHfAh_iHjX
no file	.J/I5J;GI[LGSKVJYF
no files	!A+C1K2J6H9I<JBKIbJJKKLG
no fingerprint	3?5[RH
no further	BU
no guarantee	!@3D5UQT
no host	!c2J3@BKQK
no hostkey	!5"G&F*B,D-I.F/B1F2c3A5d6I7F8H9?;E<E@KBDFKGHHIIGKBLDPIRASKTDVJYJbIcJfAhJkG
no hostname	![&H7I<GIJKGLJRITG
no hosts	&K3KBWRViS
no identities	!5%]&V/K<X
no kerberos	!W
no kex	!C*G/K2C9_KI
no key	!E"H%E&I)K*4+G,J.J/E1H21374K5B:I;f<D=?>>?Z@fBHCFEKF8GCH<IDKGL>NJP0QUR:TJVHWHYiZA^IbJdKfHj;kI
no keys	!G&]BAPTRJiIjF
no longer	*H.K2F5I9TBIFb
no match	!H&K2V3F5H7TRKTH
no matching	!="F%F*g+J,@->.D/@1E2_3?4G5<6H7B8H9^;@<F=K@JAIF?GHHGJGK=LCN@PHQKR=SFT@WGYJZI_AbHcFdEfEhIi@k@lI
no module	!b&J/K<JLF
no more	!<*I.I5E8J9K;GAKBUHIJJKDQISFbHcIf>iTjS
no mutual	!>&F=ICKFaPIRGZJiGjI
no new	HH
no o	!A=UIT
no output	!?"U&E,V.JBVKHSJTTbUfJ
no package	!^5J
no passphrase	!Y&I2G5I;8<C=K>J@BA:ECFCGSP^YEjI
no password	!7&a5B;F<_B;FIP[Q@R;YHZJiCjI
no pg	!]
no provider	!E*I5A9G;S<HAWKJQF
no pubkey	!Z
no public	!YBH
no reply	!?,X7VJ^KHTS
no response	!@&W*H,I-I.C/F1V2H3H5F7H9C;F<IBFKcL;NEOIPKR=SIT=VH^C_KbHc:iGlG
no route	"F&F*A,*-C.A/.1@2B3C5=7i8H9@;I<FB<GJHHIFK<LDNEPJR?SIXG[I_EbHcIdYfHiFkHlJ
no rsa	3I5]
no se	!?">#H%J(F*@+G,Y-A.7/^0J1=2@3E598=9>:K;I=V>G?U@FAGBECJEKFAG@HGIAJIK1LKMKNGOXQESTTTVEXDYFZF]G^C_GaHb=c>dHeIfAgHhFiGjBkA
no secret	!^
no servidor	"I/F3J7ILVRDSUTC
no space	&K(H*I,H.a/I1J5I7H8I9KBIIDKCL?OIRKSATIVK[K^JaJkK
no specific	aT
no ssh	!?%J&c*F,K2G7J9C;E<EBKFIPJTE
no start	!J;T@IA_PUYT
no such	"@#F%G'C(?)<*?+3,.-@.#0;2:366U708495:H;B<T=3>;??@=A5B:CCDBEHF?G@IWJ@K,LhMGNAO9Q6R1SHT,UHVcXCY:Z?[8]:^:_BaIbEc?d<e@hEj;l?
no suitable	!="J&G*J,J9I;F<JBTGWKELIRWZT^IcTfJhIjJ
no supported	!2#U)G,G-C.G/E1@3A4J5E7F:T;T@HGVHIIHJJKBLCN@RUSGVIWJZW^K_JbDcDdGfEhGkClI
no sync	!V
no trusted	!C.J2G3V5^KIRI
no user	+SBJHJRS
no usernames	!EjW
no valid	!T&I*K5JBKRGiJkZ
no version	!C,X-U_V
no yes	5EBURUiS
noauth	!Y&JBFGHRIWH
noauth authentication	!W&JBGGJRIWH
noble	!T
node	!F#?'G(@+@0G4D9A:F>D?IC=DHGJH<JEMANUUKV@WCX>ZA]F^:_IaBb8cGdHeBfSgCh<iT
node 1	@KBIYT
node 12	!G&V<XPXREiT
node 17	"V-XBIKI
node 3	"S-JBVRTSI_W
node 5	!E-ULXSW_FfY
node 7	!9"I&I-F3J5G7S8X9J@XBVKUR^TV_EfIiDjBkK
node app	!="K&I@XBZPVRYiI
node dns	!F/T6S
node events	8J
node fs	!A.J<U=Z[T
node internal	&K0I2K3J5KBGOFQTRGS=[DiH
node js	!H
node modules	"F#J(I+@,G3K4J5I6J9G:K<9=7>HBHCHEIHDJJMGNUVHWDXJZI^IbDeIgJhCjJ
node net	/E6J7SNI_I
node type	!KRJ
nodelay	!J5T
nodename	!J/W5K6TTJdVkH
nodename nor	!J/W5K6TTJdVkH
nodes	!X&K.H5JBFRVSKiF
nodes base	!EBHRWiJ
nodev	SV
nodev relatime	SV
nologin	"a(J+A.H/E0C5I6F;F<K@FAHBFEFGHIJLJMHPIQER@SKWDYH]J^J_UaKbGcCfJgEiBlH
nom	!F"G(I-J.G/b0V5G6H9JBGKEOBQISCTDXJ_IaGbJcJiHkK
nom ou	!I/Y
nombre	!<&I(V,C.I/W5G6C7F9J<GBJGJKHLIOVRHSVT?XJ[VcJgWiXlJ
nombre de	!E,H/W6HTDiX
nome	,G/^6JKFTKkJ
nome o	!I,I/Z6K
non	!G#G%E&>'H(C)A*@+E,@-9.2/<172A3U4F5E6@7S8:9::D=C?G@CABBDC@DFEBF@GXHVJBK8MGN>P<Q>RSSEUIVDW?XCY@ZF[[]C_6dWeFgCk<
non accordée	!]BJOIS@
non fast	!X
non interactive	!E&K.K3H9J;JBGG[HJKJPERGSIbTfF
non regular	[U
non riuscita	!ABFGIR[TCjU
non zero	,J-K/T1KBTSK^T
non è	!K<VRJTJlW
noname	!J/X5F
none	!D"V%B'E)A*8-/.6/@0B10223G5J889><H=E>@?@AHBVDEEKIXK>LxMENFO<QJRSSBT?UGV?WFYBZY[0]<^A_4a=bAe@fHgAlA
none a	IALXSE
none any	!W
none at	!F-F6UKK_G
none delay	!V
none does	!H"VLT
none no	!4"4#D&_*J1>3J5B9H;W<ZB=F+GVHIL^NJPWRITHVKZ]i1k?
none o	!C
none of	!<"W&T3C5JB]FIKBQESJZUcIiFjU
none password	!J"e&2;A<0F9GWP>R^Z/i[j8
none publickey	!E"7#V&95T;9<%AIBdFdP=R=TTZ8i[j^
none to	!IITVH
none txt	!CIULW
none unable	!<,U-K/J7UBKkX
none'	<E@TI>LSSG
nonexistent	!6"A-T1G8BH[KILHPKQJRFSE_KcJi[
nonexistent pipe	!?-U.F8IBVLKSHTT
nonexistent ssh	!D5IHX
nonexistent ssh'	HS
nonexistent user	!G"EBJRIi]
nonzero	KKWV
nonzero exit	KKWV
nor	!C,K/V3H5C6TBISKTIWJdVkG
nor priv	!D@S
nor servname	!J/W5K6TTJdVkH
normal	![BFRHiK
northeast	/J
northeast 1	/K
nosuid	SV
nosuid nodev	SV
not	!D#F&X)I+@,H-8.4/Z0G2D3J4>7=9H:F;K=D>6?:BHC>D?EBG/HDJ@KILYMAOAP:QCRIYBZF[G^T_CbHc>d8fTg@h'iCjBkIlD
not a	!="<%E&6(>)I*H+H,E-F.B/D0=1F2E384H566J7F8D9H:D;Z<0=1@]AVB6DHEBF;HEK5LZNDO>P>QIRASBT=UDVGWEZI[Z^>_Ja?f?gIiEjAkC
not able	.T
not accept	!>2V3@5K7T9GBTFTGVkS
not accepted	!<&K'W)J*D,B-C/K0J1G3X7K9B;H<K@KAIEXGTKCLJNGOHPHSGTB^G_IbUfFiX
not accessible	!5"F%K&=)J1V3H8E;V<Y=YEHFGI;KGL7PFRITIVJWI_GbJfHhJiHj@k>
not active	,K-C3J5K8U9JK[NC_JfB
not add	!A%]&F;J<J?T
not allow	!A"H<JPURXfIiIjT
not allowed	!G"a#H%E&='[(B)F*E+D,<->.=/;0Y19374G546A7E8?9?:B;:<;=9?J@BA<B7CCDHF5GDHFI=JGK4L/MUN<OHP?QBSUT:UFVDW?XAYCZ=[?]A__a;cCdIeXf<gHhDiEk9lB
not an	,F3K5GBKNaTFfIlF
not answer	5J7_BHRITXWHkZ
not apply	!^5H
not authenticate	!W"B,C-G.K/A1E5F9I@HAUBTFSKHLFPFRFSBTBWEYFfEjT
not authorised	![,FkJ
not authorized	!X5HBUSJ
not available	!T"Y%A&S-J.G/D1@5@7F8@9G;E<G=JACKALGNFOJPIQJSEWK^I_GaIeIfBjIkK
not be	#C%<&5'I(D*A+G0=1D2C4G5E6/8E9E;@<;=G@IC@DJEEF6G?H;I@JGLUMHNDOYP<R7TGUFVTWGX=ZH[9]B^>aHeVgFhHi7l>
not been	!D"J,V3>4I5c7W9V<VBIKJTWiF
not cached	375^QS
not chdir	!<&K1b<FHJL<SIb[kJ
not communicating	!=1I3F5B7HJWK[bI
not compile	!aSK
not complete	,V/V5GTU
not configured	!A3C5Z8VBKRWTF
not connect	!:%F&C)X*B+F-_.B/H0J1V2K314J6/;J=ECFHEIAJUL1OGPSS<TXVJWSX/ZK[J^JaEbCdIj-
not connected	!9"G&F)F*<.F/D0I1=2G3C5@8a9B;F@JAGBBIHKgL>N5OEPIQIS=TUWUXK[I^G_DaJbGcCdGfCiElX
not contain	!C"I*J,H-V.K/@0H1G3A5E6^8F9D;X<E=JBIFHIKK?LBPFRESGTHYZ^H_SaJbIcGfCiHkU
not correct	PIQTRJ
not create	!W&J,G.@/@1E6K;H<KBAHZIGKKOHRCSUTEVJWE[Da@bKfF
not currently	!V3J
not decrypt	!J;DPBQZ
not defined	!fKELISJ
not enabled	,J.G/J0I1I3G5ABEKALI]IbGf]iH
not enough	!D.]
not equal	!A(W3^5HKJ
not establish	!A&F1?2K3G6H8I9@;IB]LJQSRISHXKbScXfD
not established	!="K,Z-D1K5F7^8=BFK5RIT^Xe_GdefJkU
not execute	!UfJ
not exist	!J#J%F&A'I(5)E*E+C,=-9.E/V07334H5F6W7B8?9=:B;/<]>I?C@9A;B9CADIEFF6GGHDI^JIK;L_MKN3O:P=Q6R0SJT<WBXFY9ZI[<];^H_<a7bGdGf;gHhHi5j?k=lI
not fetch	&I5V<JSHTI
not find	!U"F%J&T)K*J,@-G.I/Y1C2I3H5;6;7H9S;D<V=H@HAHB;FHHGIXKDNGR?S6T=VHWBXI_IaJbGcKfAiDjJkElI
not finish	!JLSSVTJ^W
not finished	!9*Z.U2X9TKFOS
not found	"0#G%E&W'A(8)?*V+6,F-1.,/B0;112?3J667J8(9,:Y;;<]>4?@@7A/B=C8DCE@F2GFIXJ@K!LTMDN6O<PDQ:R!S?T8UDWYX9Y-ZJ[A]<^__(a8c/d@e?fUh<iAjZkVl8
not get	%D&V,J-J/H5HBSKGTH
not have	!U"H(K/G0J3E5D:I;I<IIJKJL>OSRDSTVKaDfIgT
not implemented	!DA[NS
not in	!H">%G&D'V(F.I/C0F1K2S3/4F5S8J9J<E=D>T@@A:BFCJECF[GGH?IGKCLCOHPDQ?S@TKVKWKY?Z]]I^JaJfIgJi6
not install	!T
not known	&D)H*I+H,B-B.J/W0I1B2H5Y6_7C8H9E;G@HAGB7FJGGIGK>LCN>PJQJR3SBTAXDYK^H_GbDcGf@hJjDkUlE
not known'	!E/]6H
not listed	!H
not load	&J1K3I4J=>>FABBKCGLJPW
not log	.K5J>YKJLKR[TKjU
not login	!C"X,[3I5I6JBVKJLJcHfS
not look	!S
not match	"C%G&D(a*W+H,E-H.E/50@1C3l4G5F6F7H8G9U:I<9=<>H?IA5B7C?EGF@HAJJK>L2N=ODPDQVR7S8TBVEWHYGZK[G^E_Fa?bFcCf;gJi>jDkHlK
not ok	!72X4U5TBJHU
not open	!B%I&Z-C.V/?0J1H3J6J7X;B=B@IAFCKFJHCIAKANIOEPEQIRESZTHWWYK[?_AaHbDdIiIlH
not opened	!;)c,B/H1_5F7JADBGLGPJQKRDSITCWA^G_WbJcVfbiJ
not parse	!D5J;UBIMWPWQHfI
not permitted	!<%B&A'F(C)H*D+V,>-F.:/@0C1?2H3B5<6G7F8@9D;D<D>J@FABB<CBDFEIFDI;JIK7L4NCPEQERKT;VCWBYF[?^A_TadcHdKe]fAgIiIjJkFlE
not possible	!?3ILU]Y^J
not present	"[3C;XAHHBYI^TbZcK
not properly	!H,F7UBKKITTbKdY
not provide	"I1K3JBJLHRIfY
not provided	![-K/G5K9ZBFNBREWI
not reach	!E,X/H5I6I7XBHKJRHTZiJk^
not read	!J#J%K(H)F*H.B0H1D2J8@99:W;Y@UGIIHK5MJNKOGPJQ4RIVG[I]J^GaCb<c=eHf6jTlI
not receive	-J/K1A5INJTJcZfD
not recognized	KK^W
not recoverable	!U.KIK
not resolve	!H"9%F&>)C*G+C,A-=.=/^0J152F394J5.6Y7A8C9A:G;J<I@IAJB<CJEKFEGJHCIBMKNAOGPIQER3S4T9VJXc[D_?aAb=cBf7hIi=j>kYlF
not responding	!I"H*J,=.J/F1A3F5D6F7=8dBCJZK]LGRDT:WJbIdHiGlF
not running	!I"I&d,F.J1K3E5GBKIGKELBNKRFSCTAWK[I^IaGbIfDkG
not secure	5U
not send	-H8F;TBFGFKHNWRKfJkJ
not set	!W"K%a&F/H1H3F;JKHLFRESFTKXTaUbGfIiH
not settle	!?*Z2X5I9TAJKITIfI
not sign	!?%^&>FKRUTJiT
not specified	!9&T,K-U3HBIIHLJR]SJTJ[KiK
not start	!G&J,X1H7WfX
not support	/I3E9ZNKOJRG]JaZfI
not supported	"2#H&1(G)G+I-H.A/E0U1<374I537C8<:H;#<D>EA_BAC@DFECGEHGIBJEK/L:OAP_Q2R?S9T5UJVHWBXBY8[C]G^6_9bCc8dJeCf1gHhFi1j=
not the	3V5F;FAI]V^K
not transfer	AVBUTK
not transferred	(T
not translate	!U/I6K
not trust	QT
not trusted	*K,K3T4@5^9KHSKDNJfJ
not upload	!A,K-G/JKUNSS__SaJ
not using	!J5J9BU_
not valid	!F"I&H0^5@BAIKKELIPHQURGTF^IfJiU
not validate	4U5X8K;JBFKDRDfJ
not verifiable	!@,K3Z4UBGKGTJ
not verified	3K5WjW
not verify	3T5ZBFKJQJTJ
not write	1J5KBIRHSeTJaB
not yet	!_3F5D
not zero	!X
note	3J8TJW
notes	"K.J/K0X5H:_BDIGKHRITKiIj_
nothing	*K/G1J3I7I8K9HBEIaKDL@NGRSSB^K_VfIkJlK
nothing to	9KIbL@SBTK
notice	%K(D+C,E0D3F4J<@>EB2FGHJJIRFSTTGWGXJ]J^E_WaIbBcYdWeKgIhGi7jCl>
notice can't	!BVV
notice cannot	!D6U7SKJNJ_KdU
notice config	,J-U<FBJLJfJiHjJ
notice connection	!@"J)H*V/G1B2WKVfG
notice expected	!C-K/K1S9JIJNJ_Jc[f^
notice failed	!F,K1U3H7ITHcXdWfK
notice no	2C9U
notice sftp	!W.S/IIEKELVSY_J
notice sshd	!E_YkJ
notify	!Z@JBJQVRH
notify error	!ZBJRH
nov	-JBKRS
now	!Y"Y)E*T,D.E/I1?2U3T4F5?8G;HBFIGKANGTGUWZH[K^J_DbHcHfGiJjHkB
now decrypt	UX
now it	KIRT
now try	!Z
npm	!s"J+H,A-I.G/C1J3K6J7F8I9F;J<F=JFJGJKBLBNIRBSAXDiBjJkC
npm ci	IS
npm err	!g,J/I7J<IIJLGSHTUXEiKkI
npm error	!a
npm run	IT
npm warn	!_RJ
npmjs	!_/E6H
npp	!;"I&I,J.I/B3Z<JKJLINFQHRbSHTHbJfGlB
npp ftp	!;"I&I,J.I/B3Z<JKJLINFQHRbSHTHbJfGlB
npqrv	!T
npqrv b	!T
nr	!U
ns	!T/U5JKJTJdU
nscp	"K1HSY^EbXfW
nscp connection	"K1HSY^EbXfW
nsubsystem	^TbFfS
nsubsystem request	^TbFfS
nsurl	/V5J
nsurl error	/V5J
nt	!^%K&V*H.@0H3H5F8I9F;C@JBDCGD[FJGKIFL@OCQIR>S@WGYJ[DaEcJfFiCjG
nt authority	!ACID[
nt node	!G
nt status	!h"K,I.D/H7JBJKHLIOFRESFWI[HaHiJ
nte	5I;IHWTJ
nte 5	5I;IHWTJ
null	!c"C%J&K(F)J,;-B.?/90H3=5:6J?J@DA<BHCGFGGFHFJJKHMSNAPSQ?RGTCYAZJ[J^H_CaCbFhJkE
null on	!I1VfH
null or	PU
null pointer	!Y
null resource	!T#T;WBGKJRIYJiSjE
num	!A"D%G&.'7)<+<,E-F/<0I1!273H445*6?72:@<(><?:@FAACADGECF:H=IJJHLBNbP;QXS8TJU@W)X3Y;Z1[?]c^:_!aYcqd;f8g^h:i=j7k6l0
num 10	jU
num 4	=S
num 9	!F.SKWNXcI
num b	!A,IKJcd
num blocks	5JJHKG
num bytes	"E(F*K,F-E3J5F7K8>;HB:IKKULHNGRCTA]TbBcUfFgTiG
num date	!4BWGJNJRWVSWKaX
num error	-I0VMUNGSK
num exceeds	!K.IKHNGc[
num from	!]BGQKjI
num milliseconds	!TK?
num ms	!@-J7J8VBGGTNHRTTIfHhJ
num num	!H"H(U*F+K,I-F.K/K1I3D5F7H8U9HAILJNCOHPDQVSHTB_KfCgZhHiIkK
num received	!Y.XHUSCbJcGfG
num ssh	!B3H9_
num too	KJNEcY
num unable	TX
num username	!X
num was	!G.KKH]Z
num バイ	-IKY
number	"?#K%C&B(F)K*C-@.:/@0I1D2G3>5:6C8C9@;E<D=I@JAIBICIFIGFHJIGJJK6L>MUNBPGR8SIWKXHZJ[E]J^G_WaCbZc]dJfEgIhWjDkClG
number of	"E,T-J.D/J3D5?8I9J;I<JCKGKKGRESJ_WaHbAcIhXjH
numpy	!X
nur	!C3H5H6T;HBCRY
nxdomain	!A&H(J,D-H.I/f3J5H6K7B8H9F;IBDKCLJNIQJRESGT@WJ_KcJfJkJlK
nz	!I3TYT
nza	*K,K/J2I5E9J;S@IADBHHWNKQISITGYSiKlJ
nza c	*K,K/J2I5F9J;S@IADBHHWNKQISITGYSiKlJ
não	!F"B#G%H'T(>)C*@,6-70@1;2A3T4G889;:F?G@EAEB9CEDEEEFDG>HFI8JFK2MGNCO:RUUIVCWCXAYFZF]C_;bXc=dHeEf;gAhCiJj?lA
não foi	!G(I*I,G-F/>0J1I2K3T5U6H8F9G=G@KAJBFCJEKFJGIIHKBLEOFPSXK[D]J^J_JaUbFcJfHgIhJjDkH
não é	!C/V=UIJSH[U
o	"T#?%H&D'E(6*<,F-].H/U072K4G5G6D9.:A;D>;?E@DABCHD?EGFBGCH4L:N<OFP?QTR<S;UDV>Y@[4]=^V_IbIeAg;i9j;kFl;
o 0	QX
o 1	5S
o a	,K.GBCCTKGMTOSRKTFfKkK
o arquivo	/J=TRGTJaW
o batch	!JGGREZX
o check	!V
o control	!@,V/Y5KBUIS
o error	![
o identity	!G
o port	!H,YNKWS_JfTkJ
o proxy	!HTJWSXU
o reconnect	!X
o s	!T
o server	!D-U3Y5J
o servidor	!I,F-[.G/E1K3C5I7I8VBGK]OGQHSGT<_WaFbTfJiJkJ
o servizio	!I,I/Z6K
o ssh	!W
o strict	!C+S5K=SBKIT
o timeout	!F"I,G/A3H5K6I8F9JBWJWK>RJSITZW>X?^FcKdV
o user	!B=UITWT
object	!Y"D)K*B-E.I/;1D2G6E7E8D;A=X?G@DAZBAGJI;K6L0NCOASITHVXWGYF^H_HaBbEcBfAjC
object anonymous	!YSJ
object at	3U5K
object has	!V5T
object name	!W0TLKSI
object not	!BLHSJVZ
object open	!A<U=[SJ
object operation	!ZSJ
object read	!I=U
objects	!V.T3J8JBJSY
objects 100	!W
obtain	"K-K.D/E1E8E;D<TKELDOJPKSBTUVTfKiT
obtain pooled	!E,T3U8IRXTT
obtenir	.U0SST
obtenir de	!H.U0TST
oc	,U
oca	!V
occur	!U.K[U
occur within	!X
occurred	":%K(G+W-I.S/S2D7A99;I=IBUFFGBHGKDL6NFQDWUXIYH[S]J^BaTb?c<dFeIi9
occurred access	!XSJ
occurred but	aT
occurred during	/J3S5J8UBJIVJWKTRISKTGkK
occurred invalid	!U
occurred no	!S
occurred signature	!U
occurred target	-KKFWY
occurred while	!C+V,V-H0K3A7H9J<JIJLFNKPJWF^KaVbKfJiJkG
oci	!b5JLJ
oci runtime	!]
ocp	!D3YiV
ocp files	!G3YiV
oct	!G-J1Y8HBJKGNI_JbWiJlY
octets	.U
octets transférés	!S
octo	:JbYfXiF
octoprint	!C,J.J7XTTdHkI
octoprint plugins	!D.J7UTUdJ
od	@T
oder	"Z-I.E1G3S5G6G8J9JBCIUKELXNJOERH^A_IaWfIhK
odoo	!C-K;TQTTJYKiVkUlV
odoo addons	!H-K5UkUlV
of	!H"E#2%*&<(U*3+G,H-F/B06273W4-67:4<C=_>H?:BUFDI!J<L5M0OAP<SCTGU:VSW)X3Y;ZJ[>]a_Ta]bHe-gWiEj?lF
of '	![+J3H5T=F?SCJHILFOTPSSDVTa7
of 0	!GKZTX
of 10	!S
of 100	!U
of 3	!H,U5IBTJS
of 4	!D"J-J.J3K5J8K;XAYBGKJRWSHTS_I
of 5	"C.;/K3I8WBVGILKOJ_XaKiI
of 6	9W;KKW_WcJ
of a	5TS<aZ
of an	NV
of authentication	!E"IRJ_Bh[iBjV
of c	(T.GDTKIOSSHaI
of created	TTiU
of file	"T&I)T,;.@/=0H1U3D5@7F9F<A=H@IB;HHIELBO?PJQGR?SGT;VYYJ^XaXfYiDkClC
of files	!Y
of first	!E]U
of home	!X
of host	,F/F3Y5];JBKKIRJSKT;iJjJ
of img	!ILWOJgS
of inactivity	!>)I1G8YKUNWT>fJlS
of inner	aS
of io	!D-U5H;EAIBGPITK_UcBfVkV
of ipaddr	!G,V/X7G
of its	!V
of key	!?/T3Z6T;UAJ
of known	3;4I5/?TDJH]KIPSQJSUdK
of memory	!^)T,K.</J9FBGKHNIRESFTD_G
of num	K>NGSJTDc[fJ
of public	!V
of retries	!@,UBTTTiT
of right	!H7U9KTJ
of root	;>=j@@AGB>CEEEFJHKRIYFiIjH
of root'	<G=^
of server	BI
of sftp	!>,U.D5K8JBSKHLGQWSIa]iD
of size	EV
of ssh	!HNV
of successful	!Y1H
of that	/I[U
of the	!9"9%F(I)F*H,<-K/=1@4J6G8<9;:K=>>VA[BUDJEFF?GYHCIGL9NTOAP8SFTTWHXJ[I^D_Ha7b<c;dSh?iDkTlD
of this	!F"G1K3SKCNKQJSI]V^F_DbHkZ
of time	,H7VdZ
of tmp	!JKSLVSW
of type	!Z5J<GBHFV
of undefined	!Y
of unison	KT
of unknown	!@5I;SA[KJQJ
of uploaded	(W
of user	!G"X;UAHRT
of your	!A,V/WBUFTTUbUcU
off	"D)U,E-H.D/E0I2H3<4H7G8Y9IB>JSLDNJRA[JbFcEfShKiGkK
off restarting	!T
offending	!?3_5?H@
offending ecdsa	!I3V5HHG
offending ed	3Y5H
offending key	!FdS
offer	!A*Y,K/H2Z3D5@9X<JBEFILJNKRGTJcGfTiJ
offer aes	*W2G
offer diffie	!I*F2?9Z
offer hmac	*Z2I
offer of	!V
offer ssh	!F*H2a9E
offered	!=*W,I.I379X;K<G=KAIB]GEKCPKQJR9SITJaJbJcFfHjU
offered curve	9S
offered ecdsa	3I5W
offered hmac	*X
offered public	!X
offered rsa	2T
offered ssh	2W5G9J
offering	!F&A5E:K<9BJEHPChXjZ
offering public	&F5H<:BHEIFSPChY
offers	!@2Y3F5GFFjW
offset	(V,D.X/H1G3I7K8A9J;FBHIDJHLJQHRJSHTCVH]_bIcEfIgI
offset byte	KJ
offset int	!U,K-T8IJKTG
offset num	!J(J.HOJSJ]]aK
offsite	!?,W7UHJKFSUT_jT
often	!T/T5I
often caused	/T
oidc	!S
oj	!H
oj jsjh	!H
ok	!y"6%G&E'J(S*:+C,2-I.8/90>7>82;==G>J?J@GABB1CGEHFCGEI6JTK-L@MDNAOCPCQ?R;SBTBVUW=YIZI]C^A_1aBc:d;eFgDhBiCk7l;
ok 0	!H6U
ok 2	!S
ok example	!U
ok host	[S
okada	5WRKiU
okhttp	!e/>NGTH
okuri	!T
okuru	!F<VLIVT
ol	!Y
old	!Z"E#E%E&H+A,@-E/A1B3<5=6J9T:B;0<7=;>U?H@@A9B5C=DIEWFIGJIEJHKDLUNWOXP8QARBSTUIWIY>ZI^K_GaSbDcDf@hEiD
old pem	;C>]AJ
old rsa	!F;JBJEV
omdat	,Z/J
omdat de	,Z/J
omitted	KKSTTU
on	%;'J(X)B*Y-B.[0I3>4G5C647F8I9G:/;4<4=F>2?4@3A;CFE>FEG8H!J4M=NDOIPHQ7RBTHUFVDW1Y?Z?[@^aaWdCfWh9j@lS
on 1	!J,SBUjU
on a	*K2I3IBFFVKHLKRJSKfU
on an	!;5X8WTK
on august	!V
on backup	.T
on c	!H+UDU
on channel	!F"W)E*J,A-J.C/D5G8HBCKANJTGWC^X_GaHbXcUiHkJ
on client	SK
on cluster	!B"aBTRESGiZ
on connect	-U
on connecting	!F*U2W5K9JQS
on control	lV
on device	&K*J,I.[/J1K5J7H8JBJIDKDLCOJSDTJ^HaK
on encryption	*X2K9I
on endpoint	!V
on error	&U,J.I/K1UBJISTAcKfF
on failure	!Z"I,C.>/B0GBIKERJTF_JiI
on file	!C(S.JBWDYiJjJ
on filesystem	!D.bLK
on handle	!IJUNKfK
on home	!@+Y.VBJS[aG
on homedir	!T
on host	"E&[*E,?/I2Y5AB]FIGJKFS<_KaHfJiYjUkD
on input	JIKV
on ipaddr	"@#I(J*G+>,a.D/[1J2J35536=809J;H<JAIB8EHGFIIJAK*L@N<PERFS>WFaIbBcEf?h>l9
on kex	!H9a
on line	!G%J(H*W+C,H.@0I2V3=5C7U@TBBIUJJODPHR;SFYI[F^KaBbGcTfTgJiCjE
on main	;TTXjS
on mnt	.USIaV
on module	!V.K
on node	!EBTLWRVSTfXjU
on open'	.J[V
on pid	!J
on port	!S&K)I*<+H-4.H/V1>2F5U8?96;KB5FHIGJFK1MFNVR:SIWJXD^J_/bJcKhHi9kUlV
on project	!W
on remote	"J&C(H+I,A/S1J3?8J9HB@IILHNHOXREWJ[J^[cGf@kJ
on save	/TTFkX
on server	!D(K*K,G.V/G0J5FBIKGLXOIRJSJTK]U^GaHfS
on signal	7WdZ
on socket	iV
on stream	!D)S1U7HTI
on that	!T
on the	!8"<#E&I(C+E,6-A.Y/10V2=4S5B6A849H:K;C<>=D@IADDGEGF@GBHDITJJK>LVNFQDR!T)UHW=X@YGZF]T^aaAdIeBfTgHi@k9
on this	!>"C'V.E5GB@FTKHLIOHRUSDZK[H_HaJbFeXjJ
on timeout	-T8UJVKHNVfKkV
on transfer	!B(aIHSHVUaG
on upload	.JIJLHS>aX
on var	aS
on web	!Y,C=UKKRJTD
on your	!U
once	!F,K-GBUNIQSRIYUaTbTfJ
once without	QT
oncomplete	)J.G/U1J
oncomplete net	TT
oncomplete node	)J.H1J
one	!K"?%J&E(J)J+J-G.@0F1E2A3]5I7G8F<D=E?SBICEEJFCGdHBIIL>N>P?R:VKYUZK[D]J^Aa?b>cTf?hHi>jEkUlF
one line	;S?UQX
one of	!E"J,T/T3E5B9VGVKVQVYX_VcGiKkK
one pu	3U
ones	;H@UQVYV
online	!U
onlookup	!G/T
onlookup as	!G/T
onlookupall	7T
onlookupall as	7T
only	!E"G#F%B&9'F(;)C+?,/-5.*/20T1>3=4@5'6@7;859W;C<F=3@HB)CBDBE@F7HSJBK'L1MJO5P1Q4R7T5UGV?Y9ZV[7^Z_.boc9dCeSf2gDi1jW
only access	!V
only all	!T
only file	!V5JHXLHS;
only offers	!H2W3H5IFJ
only pu	>S
only supported	!HAY
only supports	!I9VlW
only the	!Z
only with	<U
only yes	IT
oo	)U
oops	"J+J,U-T.I5I7IIGKULTNHOJRHaIbI
oops something	!>,V-V1S3UKWRKSGTS
oops vsftpd	!W
op	.F1JKGLFaUeTfU
op unsupported	!G.FLHaUeT
open	!G"3%.(%*++T,B-3.E/D0W203=485J7I879-:;;@<_=]>e?<@HBBE=F3G;IYJCK!N6OVPER7SVTCU;V5XCZA[Z](^1_Ia'bIcCd9e)fTh9i7j8kAlY
open '	!F&H+V1I<aAGBIL<OJPHYJ
open 'c	!U&J+X<J=JHGIGLJ
open 0	!XHSLG
open 13	!WSK
open a	!;"I&_,=-J/G1G3J5D6K7H9J;I<EB7ITKILGOKPGRDSAT@bZcIfZhKiIjIkGlG
open b'	!JVX
open bsd	!X/I
open c	!D.K0TIWLFSG
open channel	!>&I)V,C-G/D1V5H8[AIHKKXLKPKRETCWE_KcVfV
open config	!D;J<VLU
open connection	"I&J,B-K1B5I6a7T<CBKIKLJRITDfDkH
open connnection	-J
open data	<J=TIJ
open dev	!J&F/J5WIJP[QHRVjJ
open directory	&H.H1G<IHJIIKJS_[JfGkK
open dra	!IIJOVSI[J
open error	!D)XLUOHWX_IbJkG
open etc	<E=WHIIILFQKaW
open failed	!G"D&D)I+H-D.<0E1.2J5A6G7C8K9G;IAEBBCIHFIHK@L@NIOBPIQHRBS>TXWWXI[A^HaJbTcIf[iHjKk?lG
open failure	!9"F&G)C-H.;/>0D1V2J5I9G<IBFK9LAO?RKSAT>W>[?_UbTcIfYkX
open file	!A&A+I,G-G/H1?3I5A8I;4<f=i><?B@GACBKCKHWKDP=Q7R?SWTDVDWJYB^JbGcIf?iDjGkJ
open filename	!FVK
open for	!;.Y0T1H<JBKHIKIOWa>
open format	!V
open home	"J.E5^;?<X@IAJBIHTIDOYPBQHYG[WfH
open id	II
open in	'X.WLEOYSG[GaH
open incoming	SY
open local	!FIV
open no	![<FIALI
open output	!XSK
open path	0U;K<UIILESU
open permission	!_RESCaH
open private	!G;V<]@EB:PAQJRSYH
open public	!D;6<Z=[BFFBPSRCi?
open r	CU
open read	!DI[LISJ
open remote	!A&K.Z/E1G5J<HBJKKLSS]WKaEfG
open repo	/Z1D5UfJ
open repository	)B5U8J=JB^HSKKLIPSR@SEbGcJjUkC
open root	!U+K;I<U=@HUPJSA
open session	"V,K/J1XBFGVLGRSSFfJkI
open sftp	!1"T&G)],Y-C.B/T0J5U677J8A9J;J=GAKBAGKIEKAL=NFOIQHR[WG_CaDbIcTfYgSi^k;
open size	!U
open ss	;I?J@TAU
open ssh	"D%G'F(E)H*F+T,1.9/:1A2G3H5A6;8E9@:K<A=9>m?-AXBJC?FHHFI9KGMYNDO=PGQaRIUIVBW@[<]JaBbAdGeIfFgDhAiDla
open ssl	&H-K1I3E;U<E>I@TAUBEIIJELHMEPGQU_IgKiFjJlG
open storage	3U
open stream	!SQHSF
open string	!H1WOSfI
open sync	!A<U=[SJ
open test	SU
open the	HTLI
open to	;K@ICdYG
open tunnel	!I5TFVRGWTiTjT
open upload	!:.;IALYOF[aa9
open user	!H395^6JAIBaHKLJQHR8TIi;kIlI
open with	RW
open'	!K.IWU[V
opendir	!YLTaK
opened	!d&J)V,7-8.?/>0E1W2E3;586I7B9A;@<U>K?H@AA>B)FJGDHJIFJCK8LJN@OAPCQ=RGSET6W8XGYI[D]K^A_FbDdJfbhEiIjCkAlH
opened for	8IBEZU_KfIiE
opened main	!S-KcS
opened sftp	!U1JVU
opened version	!T
openhab	!S
opening	!C%H&A(C*G+A,V-F0E1U2C366E8G=T>H@@BCCGEKHFI@JEK@LVMJN;P@RVVIYCZJ[A]Ia5cVgJhGkBlF
opening connection	+K/HB@GUKKRTWIXSbIcViIkH
opening direct	!A/VWT
opening file	SWaI
opening main	"T-K1T8UKWNJfJ
opening sftp	"K)T,I-I/J1X8J9VKELVSTTGcV
opening ssh	3F@HFWKJNJQURA
openssh	#I%@(J*C,<-B.</=0H1K2K384G556J7D8B9<:H;Z<:=5?H@EAlBAC>DFEDF;GHHFIAJHK3LAN=OBQHR:S=VIWDZD[G]I^G_BaCbAc=dJgKhFiEjEkClD
openssh 9	!X
openssh client	TU
openssh f	?T
openssh key	3F5G;XFJKIPHYIiJ
openssh keygen	TU
openssh private	!/%K&E5I;W<?=?>A@DAhB=CEFHQCjG
openssh server	!e
openssh sftp	!e"J,F.D/F1D3K5I9KBDKFLINGOIRFSETDaJcGiJlI
openssh ssh	!J&W
openssl	@BATLJQ]YEiH
openssl encryption	!D;TQW
operating	!U8JbKiT
operating system	KTTTiU
operation	!<"0#A%d&:(5)F*>,A-8.X/81F4>5D659?:=;*<*>A?;@7A>B?CGD@E<F>G,J]K]M<NHOIP7Q6RASYTTUDX*Y5Z<]6^4_:akb)c<dDfBg9h4i.j9k@l9
operation access	!^
operation couldn	!E,V.H7ULW
operation error	QW
operation exception	!U5W
operation fail	!H.IBHKULX
operation failed	!6%E&?)I*F+F,J-E.]/=0V2B3S7E8;9A;A<CAGBJGHH@IUJJKDNFOTPFQDS]TJVSWAXJ[V]K^Da2bGcFeFf6k@lJ
operation has	!:.J1K2Y7INZRFTJWI^SdEfGkX
operation i	-KKFWY
operation not	"H%G&I'I(J*J+W,I.A/H0J1J3J5J7K8H9J;H<F@IAIBFCFDKIBKAL>NGOGQJRGTEVIWKYI[F]J^K_GadbHfJlI
operation on	!U.EOVSHVU
operation put	9T
operation result	!D3K5H7UBGJWKUNJSGfI
operation the	!]
operation timed	!G)T,K-=.D1T2E5J6I7E9IBDGKJ]KaN8RBSJTWXD_:aHfUkDlE
operation timeout	!E,F8KJ]KURK^S_V
operation unsupported	!:,I.>0H8JKCL@OCRKSCTI[H^JaceTfK
operation was	,J7VTK
operational	!e,KBHRFiJ
operational error	!e,KBHRFiJ
operations	!I"S,H.T/E1D3G5F8J9J<HBGKFR?SUTTVJ]KaZfEiTkG
operations connected	!XSJ
operations do	!DST
operations java	!J.VLBOU
operations upload	LIST
operator	"J,V-J5D7F;JBYFXKJ_TiV
operator error	"J5D;JBYFYiW
opq	!Z
opq rrs	!Z
ops	!X"HBHSS
opt	#K%H&<(J*F+I-H0E1E3I6I8@9B;><T=W>H?F@SBJDKEJGBH@IUJIKINBVEWBZI[T]I_<bTcCeIf;hIiBjC
opt app	gT
opt electerm	KWNK_J
opt etl	IT
opt venv	SJ
optimized	!Y
option	"]#I%H&;'H(E)F*A+e,6-<.>/90?1B2E3?4F6A7A8C9B:H;8=D>B??@?A<BICEDGE@FBGVH@IBJFK2L9MBN4OCP@Q<R6TDUJVGXCYAZH[G]F^>_@cHdFeHf?hFi7jB
option 1	!GGZ
option identityfle	+T
option or	!U
option p	kV
option rhostsrsaauthentication	!X+G
option stricthostkeycheck	+Z
option use	lT
option usr	!B+W
optional	!Z"EBGGTPU
optional dependency	!X
optionally	5U
optionally you	5U
options	!J"F&C'I(K)?+^/J0K1:2C3B6A8@9F<H>JAIDIFGGTIBJGKCL<MKRWSGVKXGZEaHbIfJgGiYjUkUlH
options for	!F+KBVJKiWjV
options protocol	!K5V
options session	!G7TdS
options ssh	!K3H5Y
options waiter	,J-T1K5U7FNU_TkT
or	"7#4%@(-)U*?-?.!0F2C3S4@5S6V8G97:D<Z=1>*?B@HC:D:E8IWJ:K@M4N=O=TIU6V>XHYBZ([0^B_5aEb0c6dIe?fKh>iF
or 256	!C;V@XAZFWQTYZ
or a	!J,J5TFWTJWW
or access	!DIXSV
or account	!V
or address	&G5UPWQJjK
or an	;S
or assembly	!W
or because	KT
or cannot	;G=V@IQI
or change	!C-T/T;D?T@YAEKKQGRJSVYXiU
or check	!U
or create	WTXT
or deprecated	HH
or directory	"J'I(I)B+9,>-I.H/;0I1X2E3C6A7D8C9E<X=?>D?G@FA>BECIDEFFGJIWJFK@MKODQBRES.T?VCXJYCZH[7]?^Ba@cJdFeHi;jElH
or disabled	!]
or does	!HLVYS
or ed	!E;TFU
or empty	PU
or established	!K,KdT
or exit	!E5I8ZBJK]
or external	KK^W
or folder	!;<GIUVV
or format	!Y;GAJ
or host	!;+K,J/H3U5U6J7]8G<IBIGKKCLHRBTBjTkJ
or inaccessible	!T
or incorrect	!aBKSK
or invalid	!GBGPVQWRGiJ
or ip	!H,S7UTUkV
or is	!F"T/G1I3D5Y<EIDRUSWiW
or key	!E3J5B;AB^FIGVPAQYRKTWi?
or man	!F3S
or may	!T
or modes	!7"J)d+J1C8KBYGKKILKQKRGSIiIkJ
or no	!a;E<FQJRH
or not	!F,K/X3K5J6TICKJLURJTIWK[CdWeTkF
or one	!V
or option	!GGZ
or passphrase	?U@F
or password	)J,C/I1F3I5F6F;G<DAIKIPBQ7R[SJTDfJiWjJkJ
or permission	!YBK
or permissions	!E&K+c3KBESK
or point	OT
or port	!U
or protocol	!K5V
or public	!?&b5K<XAZBFFIRFiFjI
or rsa	!HFW
or same	!HISLKOW]X
or select	!KGW
or service	"F&G)K+I,F-E/U1G3D5:6[7F9G;K@KAKB?HGIIKDLGNFR?SHTFXJ_KbHdHfIiDjIkV
or ssh	!02W4U5VHUSU
or the	!D3X5H;VBIKJPHS^
or timestamp	!HaX
or unknown	!D+J/I3a5W;EBIHVLINI
or user	!YRIiK
or via	!U
or wait	5S
or was	!X
or wrong	!D;[@TASQD
or you	!;&H5A:T;K<VBDLZSUjZ
or your	!A-T1J9TBFNT
ora	!m"?,J.J/I5J:K;IBGIJKHLJRCSCTIWJcKiD
ora 01017	!YRHiH
ora 12170	!X
ora 12541	!X
order	OT
orders	-J1K5I8G;I<KI[KBLBOVPIQGVT]KaFkH
orders csv	!Y.IKJLEOX
orders csv'	!S
ordinateur	,U
ordinateur cible	,U
ordner	LZOJaH
org	"B#I%G&3'<(4*D+7.G/X0D2C6X7U8K9>:J<K>C?C@JBHC?D=FFGGHUIDJJMIP@U9VGWJXFYDZ@[3]6^5_Da@bIc9e9fFgHiGjJ
org 2022	!G,V/A6VKKRJkU
org 21	!F,J-XKINWTJXVlT
org 22	"F)D+J,X/I1?3@6Y7@8@9IB^HKIGJ@K3MTNDPVTB_HjUkGlK
org 2222	!V/D3C4H5G6[TWkElT
org 443	!],G-K/_7GTDdG
org and	!J3D4E5lH=
org apache	!J"A%G&>(K*C+H2@6@7J9;<G?D@?A6CIEHGJI@LUMGPEQHRUVBWFY@Z;[B]K^E_Kb=dEfUgJhHiIk9
org b'	![
org bouncycastle	!J;XQX
org closed	!:"[)V,:-;.F/?1J5@6I7HB;K^RAT@W@iJ
org connection	!F,^-J/H1F5GBHKVRJk?lJ
org could	!H5T
org data	!GIILV
org debian	!Y
org eclipse	!=-K;KAUESKJPVjS
org example	,S
org failed	.J5H6J7G;VACB7GVKHLTRbSKTEiH
org for	!G,F-KNSkV
org found	3I5[KF
org has	!C3]5B
org in	!A"J*U/E3G5J6H7T;GBIITSI_TiIkS
org ipaddr	!U)H*T,J-U/E3K5U6H7K<JBFJGPJWJXIZJdDiAjJ
org is	4U5K
org jkiss	!KBSRJ
org left	!Z<JBIGJLURG
org maven	!Y
org mule	!CBTLIRSTTVU
org name	6BW^kB
org no	6<
org nodename	/c6@
org none	!G<KHGIFLY
org not	!@,G-Z/K5J6H7K8TBKJWKXNTRKTH_X
org on	!D*G,]-H6G7S9CBJKAN?RHTK_GlY
org port	!.+H,@/!1F3E637c8F<EBCHJIIJGLJNVQWRGTWW^d^i=jGkTlE
org postgresql	!S
org refused	!J,d7J8KKBRDTF
org remote	!V
org repo	!W
org request	!V
org rsa	3@HW
org sftp	/F6U
org sftpsync	!U
org springframework	"I,V-S5H7J9J;GAKHIIJKHOUQJVHWJ[IaJfFiJkI
org ssh	3DBKH[RG
org the	!E,E-J1^5H8KKTTIbU
org timed	!>,H8EK2RKT_dT
org unreachable	!H,I-H/U3H4W5D6F?SBEHWNYSIT@^T_ScVdVkW
org upload	!E,J.V/C1GKUOATIaC
org was	4W5K
org x	!^
org に接	"S/>
org への	!</F7WK<kU
org'	!U"I&G)J*E,@-I1H2F5V6U7C8I9F<JHELENEPJRVWFXJZKdGiHjFkElK
org' does	5V
org' ed	!o5FSK
org' is	!G5UHA
org' not	!J3J4T
org' port	6V
origin	!K"K%F/C:E=FBUCJEKHHLHQIR?SXdTjI
origin error	-JWU
origin head	!GFSSViI
origin main	,GUTjHkU
origin master	!J,T3TBTPTRITHdUiEjUkF
origin url	-JWU
original	!U&W*H<VHD]TjI
original contents	!ZHF
original error	FT
original stack	%T
os	!H"9#H%E&>'Y);*@+B,T-2/51C2B3:4G6B7Y8T9J:G?KA=EJFBGDJBKUL,MFN3R9S7VVW?XBZH]B^A_4b9c8dHf5h@iCk?lC
os environ	!HPT
os error	!F"C%K&C)A*D+I-8/<1H2G3C5=6H7Y8S9A?K@HAFB>GKHFI6JGKUL4MIN;OTPDQBRCS:T9VXWCXDYF]F^G_<bAc>dIf:hJiFjHkFlI
os path	!?5X<EHTLJ
os stat	IWLIVH
os too	!C,YBV
os type	SIjT
ossl	!];JAIQF
other	2W3Z5:9T;IBKSK
other names	!Y
others	!C<I=J?TBECVDSEKFJ
others r	CU
otherwise	CU
ou	!D"W%K&F'U(D)J*G+G,@-D.=/S1H2H3X4J5T6D8D9G:I;F<F=K>G?KAJBSDIEIFJGHHKJIK<LZMJNJPIQBVFWIXGYKZI[A]E^H_FaAbGcHdGeIfIgFhJiZjIlJ
ou service	!I/Y
our	%C&<*J-E/G1G2H5?7H9];=<J=A>G@FAHBdCKEIG>KGLHPDQFRHSJWGYDZ:bDcHf=hEiVjV
our key	%G&?5I;E=E>IBZFWGBPKQKRJYKZ>fFiWjW
our records	!W
ours	!T
ours curve	!F9Z
out	#<%B&0':(4)F*8+3,0-D.S/50S1.2I3)44546D7U8W:?;H<*=A>?@?A>B7CFD?EFFGHFI]M9OUP7QDRASWTcWIYIZ:]1^<_Ja@b4c=dde7fDg5hDiCj?kI
out a	.[0UKKLSOCaG
out after	*J,D/K2J4J5E7@JGN^VJWGXGaFdJfTgJiJkT
out any	!I/U6TBTRT
out b	!S
out connect	!=,I-I6VJKK;NGTe_JkH
out connection	-EK?NKTTdY
out csv	OZTKaS
out during	!B-V7HJUKCNWdC
out inv	!IIT[V
out of	!V"J,B-G.]/E2J3H5E7A8E9Z;IBAGJJ?K?LHN>OFR@SATD[I]K_?aEdIiIkHlG
out report	.USXVH
out revision	UT
out the	-J7SKJdU
out unreachable	7BKITbkH
out waiting	!S->2H3K5G7=8^9?BDGWN@TFXJ_?cKd@fEiIkHlC
out when	!<7UBVKVRJTX
out while	!A,T-^.I1I7U89FIGDJUKEN[RESJ_WcGfFkU
out'	,H.H/F1V5J8TLIOJSETa
outbound	!E*I,H-J/I0J2H3E4V5G8H9KIJKHNJOFWEX_[VcIiJkJ
outbound encryption	!U
outbound sending	aU
outbox	!G.E1IIJLWSH[V
outgoing	!T"I)J*[,F-K.I/B1D2D5JBGOIRCSVTHaJbJcJfEiIlI
outgoing writing	!V9UKV
output	!4#J%C'J(E)F*B-4.V/B174H5S6G9?:I;;=F>J?I@EAEBTCJDIEGFEGBMEN:PCQERAV@XGYFZK]F_:c[eGf7gDkJlF
output clearing	"UiS
output error	!;&W.SKVLGSETKjV
output file	.T<JIJLW
output for	!E"USJbUfJ
output from	!G&F,WBXKHTVcT
output stream	HT
output this	bU
output to	0WKILS[SaV
outra	!S-ZKFNS_J
over	"W&B*G+K.H1F2I4J6J9B;J<EIHJHKJPAS>WFXI^FaJcCjBlG
over bap	!B,G5I@SNJPJfK
over ssh	"U&J-F3S5EBHNUbWjJ
over ssh'	SH
overflow	!C-K3K5I9J;JKJMVNVTH_Ck_
overflow reading	!C-K3K5I9J;JKJMVNVTH_Ck_
override	!^.Kf@
overwrite	"K(H+J,G.?/H0H1J3J5F8K9K:I;J<E=FBFCGEJIEK;L=NJOjPJQJRFSATF]Ja@bIcIfEkKlH
overwrite remote	!HOW
overwrite y	![:K<G=HCHEK
overwriting	LH
overwritten	!X
overwritten by	!X
own	>G_T
owned	!D)YBJCTiK
owned by	!F)Y=S
owner	!B&J+c,K/K3J5K7JBBSITUXF
owner or	!@+c3KBE
ownership	!I"I)d+J1B3J5H8IBYGJKHLHPKQJRGSC_JfKiHkI
ownership in	!V
ownership or	!7"J)d+J1C8KBYGKKILKQKRGSIiIkJ
owns	,T
owns socket	,T
oxidized	RYiG
p	"<%F&<'F)C*F,H-K.D/A08677?879B:F>J?GCEDHHBIFJGMUNHPGRJUGV?XSYHZ@[<]E_Ha^cKd6fKhCiWj>kj
p 1	(J,I0J3<6KIKKTLDMXPIQFRWSKVJXK_JaKgKiKjJkJ
p 10022	!H,IkY
p 2	-JTU_U
p 2022	!</I6H=TBJOURISXk[
p 22	!CKGNGSITDiUkVlV
p 2222	!D"J,G/I6I7EBGLHRG_IdGiHkd
p 3	.VgW
p 443	#W,TNTdF
p 8022	/UcV
p echo	cT
p key	!?5I=K@TAYPTYJ
p link	!F,S5WBTiU
p port	!U+I,I-IBGNJRITDWTkS
p user	TJXU
p ポー	!Y
p'	,T
pacer	<WRJfS
pacer low	<WRJfS
pack	!T"I(H-H.Y1J3D;KBIJVKYLFNKSJcIfJiK
pack invalid	!K.X8SJWKU
pack output	!K.X8SJWKU
pack reused	!T
pack unexpected	8V
package	!i"E*H,F.@/B1F2J3V7J9C<DAIBFHKIELINHOJQJR@TD_JbJcHfDkK
package dartssh	!F-U.F3S5SLTSW
package openssh	!]
packages	'K(E)J1I:J;JBGCHEJGKJEMJOIXJYI]H^IeKgH
packages airflow	;U
packages asyncssh	!=LK
packages due	!T
packages fsspec	!W
packages paramiko	!=+F.U/U1K5J;IFHIBYIfJiHlH
packages pysftp	5WHI
packages remote	!JNVlS
packages ssh	!HRT
packer	!B#U5I7S8Z<JKVNURJjJ
packer experienced	!I
packet	!>#B%F&7'B(7*U+5,C-I.:/D0?1a3?59617C9S:C;C<5=F>B??@BA5B5CKDCEGF?G=I>KiL;M8NYOAP0Q.R1SHT.UDV:W>X6YB[D]8^7_?a6cnd-e>gDhBi;j5k9
packet connection	!A"K,Y-K1<2T5C9]BCHTK<N<_IfZhTk;
packet corrupt	!D"C*U,I-F2J3J5I8@9A;HAIBFGIKePGQCRGWJ_GbJcSfA
packet disable	;UBJGFRJZS
packet eof	!I-W1I8[KVcKfG
packet from	!E9UKDNDRV_K
packet handlers	!IKKNJ
packet header	8VKYLJSITF
packet in	"[)Z1YK_cJfF
packet indicated	KJNEcY
packet len	!EKUNW
packet length	!H"E)H+K-F.E1J2G3I7K8E9@;EBFEHIGMKNcQHRDTH[H]K_IaHkT
packet max	cV
packet py	!FJS
packet read	5KKK
packet received	!H"Y)H.J1DKELJSIcUfZ
packet send	!G
packet size	!A-I8JKYNW
packet socket	KVNXcJ
packet too	!?)J,J/H1B5F9I;HNKRJcYf>kS
packet type	-K1[8G9JJSK;NKSXTJfW
packet userauth	!aBERKiJ
packet wait	EF
packet was	"E)H*T,G-D/K1A2J5K8E9DBJKXSBTH^F_FbFfElU
packet write	!B"E,F->1[7BNGTGdIkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!CKZWU_S
packetizer read	!JKU
packetizer readline	!GKWWU_T
packets	JUKH
packs	!T
pad	!I2G;UBYQU
pad block	;U
padding	*K-I8K9J;[AIBGNWPFQVRHTHfJ
padding did	!HQX
page	!Z"E,I-K.H7K<J>I?SBCKFLIPJQURASETH_KiG
page for	!J"KcU
page html	>J?U@TAUQYYU
pageant	!@"@%Y&o(H)H*G,?-F.C/F0H1A2F3=4K5E6I7I8D9B:G;>=H@GADFBGFIEK5L=NHOCPBQGR?S=T;VKWGXGYFZF[G]I^D_EaBbAcCf<hSi=jYkDlH
pageant is	%X&X<KRIjH
pair	!d"D%I&D*I+H-G/J2H3C5?9G<[?XBECHEIGIHDIHKILGNFRJWJYVZK_JcJfJhKiJkK
pair java	!C;J<W?WYU
pair load	!C;J<W?WYU
pair or	!YRIiK
pam	"[)T1X8IB4FBLCZTfEhIjI
pam account	!K"ZBFRKiD
pam for	!XRTiH
pam unix	)UBDFKZUiD
pandas	WK
panel	BKKJ_TkV
panic	-HLTNWOJSE[YkE
panic ssh	-INYkF
panicked	!E3W
panicked at	!F3W
par	"H%J&H'J(D*D+I-H.C/82H4J5:6F7?8D9?:V;H<@=C>D?JAJB[CIEIGHHIIIJJLFMJNFPGQCRAVJWIXUYG[I]H^J_<aEbFeKfHgGiDjUkBlE
par le	!4(I*J-C.J/>3H5B6J7K9D<KB]K>LKRITAXW_EcJhTjWkJ
para	"W(I,?-D.B/A0J1D3?5A6J8G;J=K>IBIFKGJIEK=LHOCQWR>SDWJXH[G]I^K_DaDbDcEdJfEiDkA
para el	!Y
parameter	!e,H/@3I5E8G;F<WAJBJKFRETFfK
parameter no	<U
parameters	!T2W5H9ZBHKK_JhG
parameters rclone	!J8S
paramiko	"C#C'B*G,J062E4D6G9@:E<F=I>5?<AGBBC4DAE<ICLIM9OFQJRKSHTHUG]?^@_KaHbJeAg<iDj@l@
paramiko 2	!IWUkS
paramiko 3	!S
paramiko agent	!C&YKI
paramiko auth	!JGT
paramiko channel	!F1TKVbU
paramiko client	!F,V-G.E/]1F2H6I8CFKHSIHJVKILDOJQGSCVIWI[IfZ
paramiko date	!a(F3IKK
paramiko ed	!BPHQU
paramiko ensure	;T
paramiko packet	!GJTkT
paramiko pkey	=T
paramiko put	!:&SPITThH
paramiko rsa	!H;>?K@^PTQ?YK
paramiko rsakey	!D3T5I;XQF
paramiko sftp	!!"T&I(V)a*H+J,9-T.V/50I1S3E5?6H7F9F;@<:=;@IAIBCHDJKN?PIQFR?STT@YIc^hKiIkDlI
paramiko ssh	!!"C#E'J(A.-/.0C2G6;9J:H<F=2>=?FAGC?DHEEHFI@L2MCO7S0TEV>WT[<]Ia9cIeJfTgI
paramiko transport	&E+I,D.D2U4H5:;@<J=F?H@HAJBUFUHCIJJJLEOJPIQ=S@TTYK[H_SaIfFiWlJ
params	!V,K5TRKTK
params acme	!]
parent	!Z0J5F8HBHI>L[VK[@aKeS
parent dir	!T
parent directories	!Y5KSK
parent not	!GIALY[CeU
parquet	!F(U-JOS
parse	!:#G&J(F+d,A-4.A/20D183.4B6D748=:F;X<"=#>9?T@[ASBFC=DGEFG6I?J@K7LIMSNDOIP^QZR*SET)V:WBXHYTZ8]G^Ba@d<eIgHhCi=j2k3
parse error	!B+b,J-J3J5GAEKFNIPHQTfI
parse home	!K
parse kex	2T
parse key	!B@SADPUYV
parse known	!@5_;KH[LJSH
parse open	!K;J
parse p	!HAXPX
parse pem	?WPJQH
parse private	!E"G%E&7)I*F+H,H-J.I/B1K2E3D5<7C9B<*=4>=?W@YCCDIG@H>IJKELANEP]QVR>SGT<VJWJZ@_JcJdEfEj?kJlI
parse remote	!C"X+U,T-I.J5WTI
parse response	!E1GKHMW
parse signing	;T?KQU
parse ssh	!B;U=JQ?
parse the	!T
parsed	;U@VAUBK
parser	!K;D@UKUNBP[QZ_T
parser in	9UKV
parsing	+V5G;S<A=F@DA_BBPAQ=YB
parsing error	!Y;GAJ
part	!?"I-H.D/J0J3F5J8W9K;HIKLGNJOXQJRKVJ]^_JaE
part of	<TFT
partial	%K8J;H=J@ICIF@GfIJKFR=ZCaG
partial success	!C;K=K@KFEGeRAZEiBjF
partially	]T
partially transferred	]T
partition	!W
partition combination	!V
partner	"E,E-I.F/T1G2J5X6E7[8H9H;@<T=U?SAEB6IGKAL@NIOJQDRDTWWKYJ_HfFkWlI
partner example	,?5X7XB?KILJTT
partner example'	5TTK
parts	!J"S*Z2Z9TKJSI
party	,G7UKHTTdY
party did	,H7VKITTdY
pas	"8#G%F&B'G(@)B*?+D,5-7.9/11?2@3Y4G5U6A7;8>98:E<@=E>C?FB5CEDHECF>GCHEIBJEK3L[MEN@O6PCR=S7T_UJVEWAXBYDZG[D]B^D_8aAc>dDeFf@gBh<i@j?k@l?
pas pu	@VAV
pass	!E"^&I)E,B-I.I/D0J1B3B7H9J;D?HB8FJGZIJJSKELEOJRXSCT:VVWGZHbHfSicjHkIlG
pass phrase	;G
pass test	!X
passcode	!GGZ
passcode or	!GGZ
passcommand	!U
passcommand or	!U
passe	)T,H-G.J/F0K8GBIKAQFRYTH_HbHcJfT
passe incorrect	,K/IKFQGRYTJfK
passed	!f"H*J.K9GRH
passed 0	!W9I
passed 1	!]fK
passive	!c1I8FJYRI
passive mode	!cRI
passphrase	"*#8&('?(=)<*/+-,--0.1/-061A2.3!435:65788093:3;<<%=.>;?8A@B.C%D2E'F&GFH9I/J6K*L.M>N*O7P~Q~R5S8T0UBV:W4X;Y4Z<[3]<^5_1a>b1c1d=e?f5g=hIi!j3k.l9
passphrase again	!Y
passphrase by	!U
passphrase can't	!:5XP]QHRVjJ
passphrase empty	!Y
passphrase fd	!U
passphrase for	#J&D+D.G/J2K3D5;9E:J<;==>F@VB9C=DGEFFCGEHGKEPVQ^RASITGY>ZJ_JbJhGiCj@kI
passphrase given	!?;D@GAGP^
passphrase is	"K,I1I;?=HABCGEFP[RHYK
passphrase may	!HQW
passphrase must	!J;FAJPZQF
passphrase no	!FGT
passphrase or	!H@SASBHPW
passphrase protected	!E5F;=@JAEPbQ=YI
passphrase required	!8<F>H?I@KP_
passphrase supplied	=?AICJQWYE
passphrase try	!9;J@XPHQS
passphrase you	QW
passwd	!FGYRVTJiU
password	"]%D&>'7(4*3+,,8--.!/!0-2)3!4154687(8>97:1;0<I=4>6?;@;A>BHCED1E5F6GEH%I&J6K>L!M1N3O+P_QgRsS6T5UIV2WDX7Y=Zs[I]6^:_(a,b8cHd2e6fJg6h=i_j>k6l;
password and	BGQXRS
password are	!JRU
password attempts	!]"JQERBiH
password auth	!V
password authentication	"S%I&A-J1F5E8Z;I=IAGBCFJKVNKPDQ=RXZ4_CfDhGjI
password connection	!UB[
password failed	!E"HAYRXiI
password for	!a"K%K,I-J/G3D5F6K8G9KB6FFGBMKPFTGZ<_DbGcIf@hAjFkJ
password has	!@"[
password incorrect	!A"J;HBKQ^R@iH
password instead	!K5T
password is	!X"@1J5F;IGKKCPTZJ[GcIfHiX
password keyboard	":&K<HBTCWFHG<RGZcjB
password libssh	iX
password no	!I"d&0;@<0BEF:P=RdZ-iWj7
password not	FKR^ZDiF
password or	!A"K&^1G2J3G5E9F;E<]@AB?FFIKKTPJQZTSWIYAZFhViT
password pair	!YRIiK
password password	!G
password permission	!IB@RS
password prompt	!JBUiW
password protected	!FP[
password publickey	;T@UAUB=R]YUi?jJ
password pw	RX
password required	!I"?5J;F<J@KPYQ>RYWKYJjU
password ssh	!E"XBUGW
password successful	!YRG
password unreachable	<TiFjV
password username	RU
password was	,K1K5K;J<KAGB@GVKIRUTH
password yes	!["JGSRDiB
password'	"HFWG6PAQKR[jD
passwort	"@,I.J/H3H5E;F<IBFLKQIRcSJTHYJZJfIjJ
past	!@,H-YTH_TiJ
past max	!@,H-YTH_TiJ
pasv	!aKJ
pat	!F
pat open	!D
path	!A"4#D%K'B(6)6*1+E,H-C.7/D2J4@7E8B90:>;@<_>A?J@>A0BFCJDDE@F6G9I[K8LlMAN:PFQ3R8SaTEUHVXW4XAY;Z@[U]7_;bFc>dDeIf,g9hGi@j;k1l9
path '	!C&T,K.G0S1G5G6K;JIBKIRKSKTKVK[UaJiJ
path 'c	!^
path 'vendor	!Z
path boolean	LVSF
path building	!W
path cannot	!H.JLZOH[J
path change	!XLJ
path data	!H1X5V<KIGLERKSV
path dist	!G/E6G<HI[LA
path does	!=<YIFLY
path expanduser	!?5X<EHTLJ
path file	!>3S5H;J<WHJOVPVRJSIiT
path flags	!J1WISOVfH
path home	!U/U1ES@[I
path in	/K5GBIIEL^
path not	!B"K/K<ABIIEL]OIRKS[[JfF
path parameter	<U
path path	+T5J<ILBPXRJSYiT
path resource	!G<Y
path rooted	!J.V1U
path specified	!A<IHTIU
path srv	!X
path string	1ILSOUSFaUfH
path to	&W,J5I;U@JAKBKKJLUOIQITIbS
path upload	!IICL8Sa[UeU
path usr	![
path var	!J
path which	OT
path www	![IFL@SG
path'	ISSH[S
paths	LW[H
pattern	!W3JHV
pay	!GVU
payload	;FAJQGgT
pbkdf	!JAW
pbkdf 1	!JAW
pc	,TTFdIkH
pc ty	!H
pd	!T-F<JIGLINaVK_IkGlK
pd date	!JN]lK
pdf	!I"I,D.V0]1F3H5K8J9J<JBBKBOSRGSXTFVV]JbJcIfGgTiIkI
pdf no	!I
pdf'	!E9JISLIOW
pdo	!W
pdo exception	!V
pe	!D?KAXBKiV
pe em	!K?KAX
pecl	!HRT
pecl php	!HRT
pecl ssh	!HRT
peer	!?"I#B%;&6'E(A)U*S+G,E-V0C2[5V6;7J8H:E;><B=D>B?C@KAEB]C7DFEGFAGII>KYL7M=O;P;Q8RAS6T&UGVDW4X:Y;ZI[A]F^9a;b1c9eFg@h?i=j>
peer 104	!F-K7SKT
peer certificate	!82X4U5TBJHU
peer closed	!:"D)A,D-:/I1>5B8C9JBdK[NC_>bKfAkI
peer in	!V
peer incompatible	!K*W5IKJ
peer no	!D*?2Y3H5F9^KG
peer r	/J5JBKKGNV_U
peer server	CGYJ
pem	!:"=#H%C&5'I(G)J*?+<,?-I.B/=0?1;2?384G506E7F8A9>:B;^<c>a?8@VAdBFCXECF=GGH:I<JGKAL8MHN@OEPZR7S=T9VEW>XJZB[B]IaDbHc?dHeJf?gFhEi3j7k9lG
pem bad	@HDUYD
pem decoder	!K;G?T@XBE
pem ec	CJDZ
pem file	;Y<@>]@DAIYG
pem format	!K;B>[@JYK
pem has	!HQX
pem is	!GAHPYQH
pem lib	!_;>QDYI
pem no	!D&J1G;I<eBALDQTjJ
pem open	;I@S
pem pem	!Z;F?SBH
pem problem	!@5I;[KJQKYS
pem read	!U;EQI
pem routines	AWPIYU
pem structure	!D@WBKPIQBYU
pem user	;GB]CZ
pem'	!E5I;><S=W?F@=ABD_HEPFQIRHSEY7iHjJ
pem' are	!J;J@BAJDZY<
penalty	!>"JBCRI_biH
penalty failed	!>"JBCRI_biH
pending	KU
per	"K%K(H)E*G+I,@-I.H/91@3Y6B7E8@9J;B<D=H@GAFCIEKFJGBHYIEJULSNHOHPIQSR9SJWJXHYE[KaFfEgHhEiWjIkBlD
per sftp	"F,G.B/E1K3[6I8K<JBGHYIJKDLVOHQJRBS?TA_JaIbJcFfFiIlG
perform	-S3VSITK_U
perform the	3T4T
perform this	!^
period	!I7UTUdY
period of	,H7VdZ
perl	*S
perl 5	*T
perl warning	!U
perm	!W
permanently	3:4I52?TDJH0KJPSQKSViS
permanently added	3;4I53?TDJH0KJLSPTRSSWiT
permiso	LGOJSZaF
permiso denegado	LGOJSZaF
permisos	CT
permission	"J(4)-*/+D,.-".!/!0:19233!435*6-7'8'9,;G<H=]>4?@@KA9DBI;J5K!L7M8N*OJPIQASoTDU=W=X*[-]4^)_'adb>c'd0f!g4h4jZkJl3
permission denied	!H"H(6)0*1+E,1-'.!/&0<1=263!4550607)8)91:,;H<J=^>6?AA;BUDCI=J6K!L0M:N-PJQBSlTGU>W@X/[0]7^/_+adbAc)d2f!g5h7iSkKl5
permission error	.J5I;D<B=V@JHYLDPIQIVUYIaF
permission non	!]BJOIS@
permission on	SCaY
permission to	!K"E%J&H+K/J3F5@:h;H<F=HBFHJRGTHaIbJiCjj
permissions	!I"=#F%>&9'H(B)F*G+[,>-E.D/=0?1J2I3:4H536E7F8B9C:D;,<?=">:?G@CA5BGCxDbE2F;GBH=I9JIK6LFMKNBP/Q0R6T;V>WEXIZG[=]@^H_@agbCcHdIeEf?gEhDi6j4k?lG
permissions 0644	!>;[<G=I?YAXCTD2Y^
permissions 0664	DDYT
permissions 0666	;H@KC]YI
permissions 0755	!CC[DIYJ
permissions 0777	!ICdD>
permissions and	aX
permissions are	;HCVYG
permissions for	!F;D<I?HACC/DpSEY9
permissions ignore	;K=JBIC[DG
permissions of	!^+JCXDES<aH
permissions on	&H+c3I5IB>IJKILENKOKTHaXiKkK
permissions or	!K
permissions r	BJCX
permissions to	!IOWSW
permissions try	!?BSDZ
permissão	!TSU[J
permissão negada	SU
permissões	!D.T/JRDSVTJaW
permit	-KNKRIiUkK
permit root	!YRJ
permitted	!:%B&@'F(C)H*D+V,<-E.9/>0B1>2F3>4K596F7E8=9A;C<C>J@EAAB:CADFEIFDGJI;JIK5L4NAPCQDRFT:VCWBYE[>^Aadb^cEdJe]f?gIhKiFjIkDlB
permitted 1	!=.HIHLGaa
permitted to	!D"ISE_ZeW
persist	IT
persist 60	!T
persists	!BSTVT
personal	:UiUjV
personal access	BSiVjT
peut	THcT
pg	!i,EBHKJTI
pg hba	!]
pg lib	!X
pgp	!]QD
pgsql	!T
phase	LSjU
phone	!DBSjU
photo	'W.S0]1J8KBILGOGRITH
photos	-E1KLVOISWT]fFiK
photos img	aU
php	!J#K%B(B+H-G.?4I5.9W:J>HCIFKGIHEJ@L:MIQTRTTEVCWAXGYSZF[G]G^Cb>eGfUgFh@jKkI
php 12	!E;W=J?X@WAWQVYS
php 14	;KPWQV
php 5	!V8S9KKT
php dav	!].I
php fatal	!V)T*A,I-E2J5K<S@ZAWBEIKKCLIRIfJ
php line	&XBTSKjW
php net	!HRT
php network	,T/V
php notice	!6.J6SBHKURITHcYdTfWiIkSlF
php on	!H%J(H*W+C,H.@0I2V3>5C7U@TBBIUJJODPHR;S@YJ[F^KaCbHcTgKiCjE
php phpseclib	!B,E1I6U8GTKdVfEkW
php ssh	!@"V/F7T;H<J=IKXLKSK_TiWkT
php warning	!0,V.I3H5J6H8J9[;I<SFCIVL;TIYFcIhKiDjH
php'	"V)V1UFTHKQVRGcWfI
php' could	!E"W)V1UFUQVRHSFcWfJ
php' to	!V
phpseclib	!C#K%I(H+H.C4K8T:K;S=?>JAHCJGEISJBL:S1VIWEXJZH[J]J^GaJbDeJgJhFl;
phpseclib 3	2C3I5F7IBAITLHQVRHSB_WcJfEiIkG
phpseclib crypt	!E<T?SPT
phpseclib net	&J.I2T3G8W9T;C=KAHBCFKLJQHRDSIhJiDlA
phpseclib phpseclib	*<1E3G5J7F8[BEFKIJLIRHSHYJ_JdIiHkElH
phpseclib put	!E;W=J?X@WAWQVYS
phpseclib v	!H"K,S3W6J<I=H?DAEFSLIOSSAkJ
phrase	!H"C#J%F&D*F+D,@-D.C/B0F1F2F3?5=6F7F8E9A:K;A<J>D?HBACDEGFDGGHGIGJHK>LCMJNBOFPfQXR@SET@WEXHZK[J^I_CaIbDcFdJfChCiBjIkFlH
phrase null	PU
phrase secrète	!:"E%H&F*H+E,B-E.E/E0K1H2H3A5A6H7G8G9B;?<>=D>G@GAEBDCGEHFFGHHHJIK@LHMJNEOIPaQWRCSHTBWGXIYG_DaJbFcHdKfEhCiHjKkFlH
pi	"T&J,H-H/T7Y9KKSRDSHTIXHdHhTiTjJkG
pi ipaddr	"X7VBTRESJaTiWkJ
pid	!g">%=&<(J*J+H-A.B/B0J2H3@4K7E9G:J<I>J?TCHGFHJIGJIK?LTMGNEOGPXQIRFSIWHZI[J^I_AaDbEcDhGkHlJ
pid 14	?TAUYI
pid is	,T5SKD
pinentry	%T
ping	!n"J,D/63I5C677>8JBIJ^KBLIRHSJWHbId?kG
ping ipaddr	!_7@TFdB
ping local	JU
ping m	!HJYKK
ping pong	!V
pip	!](H3FBUKITIkT
pip install	!]
pipe	#F&S'H(F)Y*7,1-H.J/20C1V2:3G4A5I6E7>8c90:E;;<>=D>K?G@CA?BFEDF@G@I>K^LBMEN;O<PAQ?R3S>T5UJV?X?YEZE[9]Ga<bDc9dEeGf1gFh>i7j?kDlB
pipe 32	!G.S1G8ULT
pipe closed	!A-G.V1D8VBJKaLJNJ[H_Ff<
pipe openssh	&W
pipe the	,?KYTG
piped	!J"T.U8S
piped input	!J"T.U8S
pipefail	!V
pipeline	!K"J7T8S:FLJPWQXSGaGdUgKjZ
pipeline git	:FSKiTjY
pipeline sh	!W
pk	?T
pkalg	!FBUFJiSjS
pkcs	%T
pkcs 11	%T
pkey	%J&J,G5G=T@ZBFGIR@ZYiFkJ
pkey key	RBZZ
pkey paramiko	;C@YA<QI
pkey py	=T
pkformat	?T
pkformat data	?T
pkg	!X.X/F5D;C<F@EAEEWLIOUPDQDSHYI[WfJiG
pkg sftp	!Y
pki	;K
pkix	!W
pkix path	!W
pl	&F)G+K,S-H.;3G5K8>9?;DBXCTFWHIICJFKJLKOBQURJWGYJ[I]KbBcDjDlC
pl line	!9&G)J,Y-H.A1S8@9@;F<TCTHJIGJGOEQVWIYKbCcEjHlJ
plain	!V"KBBKKRFTTiCkG
plain socket	TUkJ
plan	"F0T5KBIKGRJSVkV
plate	!DITLHVXeV
plate 7	IULJSK
platform	.W7T;IAIBJPUQKdT
platform linux	.X
play	!X&W6TTH
play recap	6U
playbooks	&I
please	!H#5%E&?'?(?*8,E0E3K4C6E8>;;??@<A>D>GKHDJJK;MEODRWTKUDVIXEZ0[A]=^^c9d;e;fJgBiWlT
please add	!E3J5]
please check	!D&G)V,T-U.G/T3A5=7U9T;I<IBFGWKDLDPKQYRHSCWH^J_CaJbJcGkWlK
please contact	"H#K&F,J.S/I5DCKFIGHIGPHQJTGWH^H_CiHkJlI
please decrypt	!JPX
please fix	=S
please log	!W
please login	"FBIRDiZ
please make	!BFILGOK
please provide	YT
please refer	!CRUW[
please select	!E,INWRETElZ
please specify	!Y
please try	!<"[#G%G&J+J5G<G=BCBEGFFOKPJQARZS8TDZ@a?bFiV
please use	5J:U;B=F>W?K@IAFBFCKESFYPEYGjJ
please verify	!<RZTVjU
please visit	!J"T
pledge	.SfT
pledge filesystem	!JHHfV
pledge fork	.T
pledge network	HV
plink	!F"H&X+I-I1F5U8H9J;D=H>UAJBDFJG@KBLHNJPUQIRaWGYIZE^J_JbIcJdJfFgSiFjJkT
plink batch	!HPX
plink exe	5WKJLKRXTW
plink's	5XQJ
plugin	!T"C#U(I)J*G+I,_-A.@/<1B2J5>6H8A9C;ABCFCGTIAJJQDRCWZXEYK^H_IbGcEdGf>hJi=jIkDlD
plugin could	!F,J/I7UBIRETclJ
plugin date	!T
plugin is	!FW]
plugins	&H.E/I1I3E5I7T9G<EBVFTHJKFPFWDXIbJcJdEfHhKjI
plugins maven	!W
plugins publish	!B,G5I@SPJfK
plus	!A.TKILSSWTGdWkU
pm	!S"K*S/E3K6UBFJSKJPKQKSHbJ
pm 2	;SBK
pm line	!G*TRU
png	!B.K3T5FIUKKgT
po	,E.G/EKITYVTaS
pod	!c
pod sftp	!]
pods	!b5JLJfE
pods is	!V
point	-I/J1E5JIIKSNJRKSE[I_J
point remote	,T
point to	OT
point with	!H
pointer	!a
pointer exception	!Y
policy	!](K*I,<-G.A/@0D1H2J3C5B7H9JB@KALDNEOTRGS=TAWIXY[I_BaIbJeJfBiSkD
policy missing	!J4T
poll	!?,F-F/K1D4J5H8JHSJJK_LHNKRVTK_HkG
poll 2	!G
poll message'	!IHS
polled'	IS
poller	TT
polling	!U
pom	AVBU
pom 1	AVBU
pong	!V
pool	!k"F,@.G/?1H2T3J5F7C85B@RBaKdHfDiIkF
pool host	!S
pool item	!Y
pooled	,T3T8IRW
pooled item	!E,T3U8IRXTT
por	!?"?&C(H)J*F+E,].C/<0H1C2F6A7>8U9H:W;F<B=FAJCHDJEJFHGGHIIFJJKELCMHNBO@PDQCS@T4VKW;YJ[C^H_TaHbAcEdIfEgJhGiBjJkAlU
por el	!@,V/J3J8UTH_T
por favor	,ETIlX
porque	!G,W-FKIkX
port	"E#7%D&-'>(6)C+],f.-041F3>4<5F9I::;7<*==>D?@@BA0B?C;DAF?GCH9L3MVNXO/P<Q@R:S2U=VFY9ZG[3]:^?_Ka6b5c7dTe;f;gDj:kd
port '	!>+X,>/ZKFMGNFRBWIiJkX
port 10022	!IBJTT
port 2022	!H"I,[-G5J7JFKKDRDTD_GiTjVkX
port 21	-D/J3F5HKYNcSFTBWI_FaJiKkXlY
port 22	!1#C&B'G(B)H,Y.E/D0B1F3F4G5H6B7T9I:F;E<9=J@KACB?CGDKFJHFJTKTLDM<NHOEPJRESJTWUEW=YG[A]F_UaGb<cCdUeFfIiGj.kYl1
port 2222	!>,[-V/G1K7C9XBDEEJGK;RKTSWFdEhUiIlK
port 40000	![";)F-=1@7J8CBTFKJIK9MHNBRH_9fJhWiTkD
port 40040	!e"G1J8GB@RI_GhEiE
port 443	!T"I,2/C1I3H5F6E7:8JBBNeRFWAX[_JfHiHk_lD
port 50122	"G1T
port 51022	MT
port 5432	!e,<RHTIkJ
port 65535	!8,W-F/S1B5H6J7JBUKBN<R^WcXU_<k0
port 8022	,GkT
port 8080	!h,E-K7@KJT>d>kH
port are	,U7SBKkT
port command	WV
port family	!J6X
port forwarding	3U
port from	!C"X+U,T-I.J5WTI
port is	7SBKTU
port of	!Z5G7IBINUQJRIkU
port tcp	!^,FTElI
porta	!W
portal	!g,J/E5I7GBEDKRGTGiJ
portal example	!]/G7KTJ
ports	!Y
posible	3UKKXT^VbTcU
posix	1I5T<FHBIEL@VJWc
posix spawnp	!@5D<JIHLEWb
posizione	!E,W-K/W6KKJRITH_J
possible	!?#T&T,G.H/K3Z5TBHKCLSRFSI]X^H_JbI
possible because	!K5T
possible man	!G3X5K
possible that	!G#U3V
possível	!G(H*J,E-F/>0J1H5C6H8F9H<U@JAJBFCJEJFJGIIDKBLCOGPSVJXK]I^I_IaUbFcIdKfIgIhJjCkH
possível conectar	3K7JQIRWTT
post	!T"I*K,H.K2I3F5DAHB?KALKNHRESHTBU_WIfJiG
post api	!W
post http	!XTG
post job	!HIT
post quantum	!J5J9BU_
postauth	!G8IKISW
postfix	!T7KNVTHdJ
postfix smtp	!WTIdK
postgre	!YSG
postgre sql	!YSG
postgres	!k"I,T-A1@8GBCK=NIRB_FiC
postgresql	!aTK
postponed	!G1SBIfT
postponed publickey	!G1SBIfT
potential	3X5E
potential security	3X5E
pour	"S&J'K(I,D-J/D1I3D6J7[8H9I;F<IBCGKIHKELEPIQXT>VKWJXI[H]H^K_IaGbIcHdHfIgJiTjKkFlJ
pour obtenir	!H.U0TST
power	<U=UQU
power shell	OS
poweroff	HT
poweroff return	HT
połączyć	!F,T/TBIKKRUSKTX
połączyć się	!F,T/TBIKKRUSKTX
pp	?T
pp pk	?T
ppk	!="<#B%>&8'D(B)D*<+?,9->.>/40?2=344C546>7?8>98:@>U?i@~A"B5CCDGE9F3G;H<I9JCK9L8MGN>O?PJR-S8T7UIVCW@XEY%Z>[A]B^C_Aa?b@c:dEeEf9gDhAi+j1k9lC
ppk error	!H;4<K=C@iB@CgFJPEQ@jI
ppk file	!K;Z<D=H>K@KRKYI
ppk invalid	!J;C?<@dAHY>
ppk pu	;C>B?a@=
ppk type	;J@]
ppk unable	!D;A<]=_>=?EBGIJPUQYRH
ppk user	;A?J@[YI
ppk'	!9&K1J;F<V=c>C@]A;CBI@KJLDOKPBQUSGTJY;fJ
ppk' does	=U
pq	(T
pr	/KBJSWTG
pre	!U"V5KB?iX
pre entered	!G"XBIiU
pre receive	!_
preauth	!+%K,J-;3U5U8=;G<I@JAGETF]JGK9MCNBPJQJRZ_5i^jTkE
preempt	!Y
preference	!J
preference key	!J
preferences	!C9V<XQWRIiH
preferences aes	*T
preferences diffie	9V
preferences ecdh	9T
preferences user	9T
preferred	!KRT
preferred keyboard	GF
prefix	!U"C&J(F/I0J3G5E6YBGIGKJLHRHSF]ZaIbJcJfJiKkG
premature	!H,H-ZBTKKTD_ViW
premature connection	!H,H-ZBTKKTD_ViW
prematurely	!G"B)?*F-b/B2H5U8T9IJKRETCWG^J_ZbGcHdJf>iHkDlJ
prematurely in	!C-V1K8_KXNGfI
prepare	!V"K-J5JAVJJKJNJPTTJcK
prepare done	!J*T
prepare internal	!S
preparing	;VAXBKPVQHTS
preparing the	TU
preprocess'	1I
presence	%J&VPV
presence for	%J&VPV
present	"Z*V2X3A4J9V;V@JAFBHHBKKPJQJYG^TbZcKiK
presented	!E"J2E3a5D:Y;HBAQJRJ
presented by	!E3a5D
presented unverified	!W3K
preserve	!Z"J(J,J/I1GBKKBLJOISFVG[JaXfEgK
preserving	!HaY
press	"H%J,H.K1E2H7J9VBTNGTCWJ^KbGfJjJkH
press 'ctrl	-U2K9W_V
press enter	!U
press return	1HBTKSTI_I
pretending	5J
pretending to	5J
previous	(T,K.H/J1J5H8IBFKFLJOSRJTHfK
previous errors	(T,K.I/J8IBGKGLJOSRKTH
previously	!^
previously located	!X
prices	!W
principals	!J5VRKiV
print	!e"J,J3W7JB?FHGGR@cSiCjK
printer	!Y7J
printing	!KKT
printing an	KT
prior	!KPX
prior to	!KPX
priv	@TAUBIPK
priv key	@TAU
privada	=T>TPFQGYK
private	!="5#.%E'8(6)/*%+&,"-@.=/<0,102!3!475"6+76819!;f<S=T>^?S@[AeBICVE<FGG3H+I5J/K2L4M9N!O-PcQ[R8S#TAU7V/W<X4Y_ZA[,]7^1_,a-b,c*e8f4g8h8iDjDk@l5
private data	PWQU
private ddbj	!E,GTCd[
private ed	!X
private example	7ITWdE
private key	!9"<#3%I&E'A(;)3*,+*,)-E../*02162&3!4:5'6678899!:";d<T>^@^AfBICWE@G7H!I!J4K9L8M>N*O4PXQ[R5S'T?U9V2W@X<YaZC[2];^5_3a5b3c3d7e<f8g<h<i@jIk-l7
private key'	!9;_<E=D?VAVBHCT
private keys	!5%F&C'K;A@;CFDIF8KIPfQDY<iTjI
private open	P[QG
private rsa	!Z;H
privatekey	!>"<&D*@+F,B->.I/:0G1I2E3>4H5:6A7F8@9?;d=E>G?U@kAkB2CJEIFEGAHBK?LFN8P;QGR1TAWFXJY]^K_GbIcBfAi3jCk4
privatekey user	!8"?&F*B+H,C-@.J/;0I1J2G3A4I5=6B7H8B9A;m<@=I?[@VAnB4EJFHGBHEKBLHN;PFR3TCWIYX_HbJcDfDi5jDk5
privater	!9"E%J&H*K+H,G-I.J/B2I3B5A7I9F;]<Y=I>H@JAHB@CIFIHIIFKFLGNFPEQFRFTFWI_IfIhHiGjIkK
privater schlüssel	!9"E%J&H*K+H,G-I.J/B2I3B5A7I9F;]<Y=I>H@JAHB@CIFIHIIFKFLGNFPEQFRFTFWI_IfIhHiGjIkK
privilege	!V
privilege separation	!V
privée	!:"A#J%G&D)K*F+D,A-D.C/B0J1F2E3:5:6F7F8C9@;_<Y=DB<CFEEFBGFHGIIJGKALGMHN@OIP@QVR=SHTCWEXIYFZJ[J^I_CaJbEcFdIfDhDiBjJkDlG
pro	,H-T/H7TBJKGNVRHTH_DkWlS
pro ftpd	!G/IKJNVRJTH_GkYlT
probably	!S,K8JBJKFRJTI^U
probably incompatible	!C-S^V
probably truncated	!X
probe	!^,@JWKGTIWJkG
probe failed	!^,@WJkH
problem	!A"B%I&A)J,^-V.A6G;Z<@=I?G@WCIGIHGIGL@NGW?XIZK[D]G^FaVbFcEfAhJlI
problem are	!F7UTUjTkU
problem certificate	!V
problem it	!@5I;[KJQKYS
problem occurred	!G,U.K1TBSOJSH
problem persists	!BSTVT
problem unable	!W5K
problem while	!:,U-T8KBIWJ
problems	!Y,J8KKGRJTHbTcT
proceed	HS
proceed '	HS
process	!U"2#A%7&8'G(B)J*D0:266D7J92:G;K?B@IA4BKCGEEGGMDNHP-QDRJTGUKV6W_XAYIZD[6]D^V_JaHbWcXeDf+gDjDkEl9
process '	!S&S7SdS
process cache	!I3UHT
process completed	"I,I1E5B7K8I9G=UBIGKPGRIWC^K_UbHcJhJjK
process ended	!@5HBJKWWVhVjX
process exception	!G,X/JBJKKiU
process exit	!C&K-K/U1S5T8SGXWI
process exited	"E&F*K,K1W3=5G6H7H8?9E;<FIGHIGKEN?QJRSSUT<W@^U_?aIcBfFhIiUjFkA
process fastqc	!V
process original	FT
process process	!HNTSJ
process task	!DSJ
process ticks	!ESK
process tried	!?-U.F8IBVLKSHTT
process w	!>1J5T<FHBIFLAVJWc
processed	!WKK
processes	!H
processing	![-V.H3FKULERHSCbIcIfF
processor	!F,X/JBIKJiU
processor exception	!G,X/JBJKKiU
processors	BVOTRFTH
processors standard	!IBVOTRGTI
prod	%H)J*H+G-H.E1F2H3=5>8G9?;B<_>I@UCVGGHFICNGOKP>Q=RJWEXKYB_CaEbHcHdJfBhIiUkT
prod example	!G"T,K;U?XBGRIaKiV
prod message	FSRG
prod pem	!F<^BG
prod ppk	;D@YAJ
prod web	/WBBRWSIkU
producer	!WSJ
produces	!B"USJbUfJ
produces no	!B"USJbUfJ
production	&X3UiIjG
profile	!B.E/H1K8I9I;HKBLKNKOIPJQHRHSJTHaJbIcdfHjY
profiles	!X
proftpd	!^"G)D1@8CKIfD
program	"A*J+H,U-U.H1V2J576F7G8H9B;A=S@IAEBJDXHWIAK9NDPCQGR<T<YJ[H^__GaDcUiAjJ
program data	!A=WDX
program files	HWSH
program ssh	&T
program usr	!G^Y
programming	!V
programming external	!V
programs	"URHbU
programs included	"VbV
progress	!X9G;DJJRIUSiD
progress origin	!VBViG
progress user	UT
prohibit	!YRJ
prohibit password	!YRJ
prohibited	"I&K,A-J.E/E0I1I3K5F7IAKBEKJLFOJRHSATEW]XT[E_FbWeVfCiJkK
prohibited open	!S,I/H5HBJRJSHTJWT_HbXfF
proj	!>"X/S=JCSITRH
project	"A#T%G&D(T-I.D/D1F3T7F=E@EBHFFHEKELVNJOIPARAWIXHYH^F_DbGcJdJfIhWiG
project 1	2J3U5ThZ
project 2	hZ
project 3	hZ
project directory	PHQSSKTT
project ssh	#U
project you	!D:ULT
projects	&J.DBFLTOERJSVTH
projects a	8TKU
promise	!U-U5I;GJSNFTD
promise anonymous	;K
promise rejection	!V
prompt	!:"F3B5TB[G_KIPZQAbHjK
prompted	BTRT
prompted now	BTRT
prompts	!B"G)K-J/G1K3J8J9H;IBXGZKENKPXRXSHZS^H_KcIfIjGkK
prompts from	!E5XBWRF
prompts in	!@5AGVPWRUZS
propagate	#ZBJ
proper	BTNXRGTGlT
proper protocol	!INXRHTIlT
properly	!E"J&J(T/G1J3I5D7VFJRCWJbFd]fKiFkI
properly configured	!B-T9TBINTRH
properly respond	,H7VKITTdY
properties	!Y<HaT
properties of	aT
property	!W/J8J9K@KBJKHPXiT
proposal	!WJIKF
proposal aes	*T
proposal curve	9U
proposal ssh	2S
proposal user	*T
proposals	!B*]2^3D5H9[
proposals do	!B*]2^3D5H9[
protect	.D3G5FKEOZSU
protect against	!W3I5H
protected	!>.I5C;;<I=J@GA?BCCJFIKILJOTPgQ9S[YH[K
protected branch	!W
protected keys	!JPX
proto	!C6XlZ
proto flags	!J6X
proto resp	!ElY
proto ssh	!DlZ
protocol	#>&''=(2)C*E+3,:-U.J/!1B364F5C7G:>;:<3=A>F?=@EA=B<CED@EDFCGDHDI7K@L>MdNZO<P.QDR7T<UBV1W7XGYIZ<[J]9^aaDb]cjd@e9f]g6hZiHj?l[
protocol 2	KS
protocol banner	"F&K)J*I,F-a.H1G2H3G5A7G8@9A;E<H@JAHBBGKJZKGLKNTQDRFSGTY^K_abFcFfBhIiH
protocol code	!Y.K
protocol data	/F1A3I=K@JBTGHNI_CkB
protocol error	!+&E'J(F)C*I+C,9-4.C/D0C1?2@3D5=6C7@889A;><D=J@JAHBDCKFKHJIAJIKDM;NBOBPJQBR4T?VJWEXTYG[?^a_/bac[eKfYgKhdi;jGlH
protocol identification	!I/I3J9IKERJkY
protocol identifier	!H-JMXNI
protocol incompatibility	!I"S
protocol instead	!H,XbK
protocol is	)W,K.I/J1W3FKGNGRJTJ_I
protocol kex	!F*TKKNISK
protocol parse	!H
protocol scp	!K5V
protocol sftp	!U"A)G*J,F-J.V/E0V1F3H5S6I8H;I<H=HBAKCNDPIQJR<STTJYI^K_IaSbJf>i>kD
protocol ssh	,J-K6K9KBUMVNHSHTG_HaSbH
protocol version	!F&E(I+F,H.J/H0G1?2J6D8B?KA?B?DIIGLJMXNWOKPFSCTCVJW@XG[C^G_IaIbTcZfZgJjElV
protocole	!KRITFlX
protokoll	!<"K,F/G3I5H6S9HBIKHNWOJRHSDTE_JfViIkVlV
prov	IKLT
provide	"E%V&E,I.S/E1F2I3D5C9C;H<F=J@KAIB:FGGYKENHQIRBTD^J_IcFfWlJ
provide a	!I%V&JBGYT
provide error	!H.V0S
provide shell	"JLK
provided	!W"H%K&@)J*H,A-B.I/U0K1F2H3:587G8C9U<A=F?JAJCIFGG@HHIIK9L?N>OKQUS@T<W?XF^H_@aHbDcCdTf@hEiVjAk>lJ
provided cannot	!F;Y@UASBK
provided credentials	!CBVRTiY
provided does	!W
provided for	!HBEPTQFRXiH
provided is	;T
provided or	!H/X5K6TdWkH
provider	"?%H(K+J,@/;2F3;4K6I7F8T=@BGCHEKFBGDHCKJPST?ZI]I^G_HbKcHdIjHlI
provider available	!E*I5A9G;S<HAWKJQF
provider error	!]cK
provider for	!<"C&H.T/K3J5JFIGIIIPTQCTIWK_JiJ
provider java	!C<S
providers	!T5I;UAJHVLHQE
providers sftp	HVLI
provides	!H9SN]
provision	!I#V;WjK
provisioner	!F"J#U,K-G.I5I7V8KFDGFKDRDWVdYkH
provisioner error	!?#V<CFHKJRBWWdU
provisioner file	7TTZ^HdS
provisioner remote	!@TT^U
provisioning	&Y,FBGTViVjJ
provisioning with	!U&YjJ
proxy	!4"(#D%='F(C)?*5+=-&.4/D0B142:3:4D5+657T8/90:F;5<6=?>E?C@?A7B8CBDJEDF:G3H?I@J=K(L<M9N.O<P3Q5R0S8TAVFW~X~Y@ZB[@]G^;_"a>b2c5d9eFf0gFh6i-j;k%l;
proxy '	!VWJ
proxy 3128	TGXX
proxy authentication	!C"E&@,I<DB7GDKHPKQJR9WjXg_JhIi?jI
proxy command	!D"K&J-E3K5E7GBGKETCWgXY_EbIdKfIk?
proxy connection	!J/C7HBJRITCWU
proxy corp	TTWG
proxy could	-HWU
proxy error	!J"K&G,U-A/K7U8I9IBFKDNBPKRGTHWdXU_FfHkI
proxy example	!H,[XV
proxy exception	!@&T*K,A.J/G;JAIBJGJKGRIW_XT
proxy http	,H-J7KKJNHWWXY
proxy jump	-E/JBWTI_J
proxy returned	!@,W-I7XX[_K
prune	!J&J<VTUXKjJ
prune origin	!J&J<VTUXKjJ
prüfen	,J/J9HBVKKNXTIiTkW
ps	!I"E&T+I.J0J1A3B7C8Z9H;U>K@HABBHDVIJNKPJQGSCTZWI_JdFfI
ps 1	!F-T/H3G5T8V=TSG
ps c	&T,H1D5H7K8W<D@JAKBIDUTYdG
ps d	DS
ps ssh	;TAJCU
pscp	!2"D&G(J)E*I,D.H/E0I1<5E8B9I<I=D>T@AAHHFIbK;NKOGPIQHR?WJYE[U]H^gaIc@eJf9iDjH
pscp remote	!KLSSH[V
pseudo terminal	!S
psftp	">&K)E,H173E6F7J8K;J<A=GB8GEHEIXL[NIPFQJRVSTTG[D_DbHcHeKfFhFi@jHkU
psftp cd	1FIDLX
psftp home	!@IXOV
psftp local	LH
psftp put	IZKSODSX[HfK
psftp quit	!Y
psql	!z"G,4-J/H1I6K8JB?KHR8TEWH_Ji@kA
psql error	!l,<BJRGkI
psql エラ	!f,DRG
pssh	!1&U/V5J;G=JBWPZQ@
pssh exceptions	!8/VBXKTPS
psycopg	!Y
psycopg 2	!Y
pt	!H*[2C9IIVLJkI
pts	!d
pts 0	!]
pty	!E"W1W^Eb[fE
pty allocation	!C"V1Y^=bZf=
ptype	!HKT
ptype m	!JKU
pu	!="K%C'E(F+A.A0C1J4E5I8Y9::I;B<>=>>_?l@]AHBHC=D=E@F=G@HCIAJBLIMEOEP/QIRHS<TKUKWBYBZB]G^C_=aFb>c@eFfDgGiCjHkHlA
pu tt	<J=K>U?[FKPHQE
pu tty	!G%F'J(K+E.H0I3K4H5C9>;9<C=C>W?i@ZA3BKCADAEEFCGCHGIIJELCMIOJP6QJRJSCWEY?ZE[I^H_AaJbDcEeKfHiGjJkJlF
pu ut	8VVT
pu être	,T@VAV
pub	"C#K%?&=(K)J*J+D,F-H.A0F1F2C3?5=7G8I9@:S;9<3=C>9B2C4D:E:FEGFHFI:JINHOTP-Q?STT@VEWHY~ZI[B^I_JbJcJdIfHhIjK
pub bad	;j?c@ZAgC8DEYX
pub error	!H;;=F@DAICWQCYh
pub invalid	!H;6=G@?ACCJEKQJYeiI
pub is	!D;U@YAJ
pub key	!D@S
pub no	!W<JIJ
pub not	!W
pub ssh	!I;D<I>E@JAKY^
pub type	!ICGY]kT
pub user	YX
pub'	!K5K;E<K=@>D?T@[BDC1D>FHPBQARJYvjG
pub' are	!E;h?a@YAcC2DAYg
pub' no	!B;EYY
pubkey	"C#H%Y)G,D-A.G/C0J1@2=3?4G536I7I8E9<:H;2>>?A@>BJDHETFxG<HCIGJBK:LCMHN@OIPHQIRFS@TBVKXJY2[J^F_CaHbDcBdJfIgJhCiCj@k?lI
pubkey accepted	!C"K2F;J=IEGFfRJiI
pubkey algorithm	!IFX
pubkey auth	!JBIF[iJ
pubkey file	!=&E;U=ZAUFSYKjC
pubkey hex	!V
pubkey key	FV
pubkey no	!F&HF[RK
pubkey prepare	*T
pubkey signature	!JFX
pubkey signing	!@"J%^&W<IBBEFF2hJiHjC
pubkey ssh	;I@JBGEcFIjK
pubkey test	!B%HFX
pubkey using	EIFB
public	!E"@#J'A(A)E*1+6,7-A.?/60=2/3G435H6>7<8=9*;V>6?ABeCFDDEAH9I0J9K7MDN@O>PJT@U?V?W;XAY_ZV]B^J_=a=bFcBd:eAfGg@k6l@
public and	!C%K&J=UAVFJPBQAiW
public html	1J@JBIIFLZPJTG
public key	!B"E'D(D)H*5+8,=-7.F/<0C213H455H6C7A8B9,<X>8?FBbDFEDFTGJH>I8J<K7MFN=ODRES>T6U@VCW>XDYbZW[=]D^B_;aCbIcEdAeDfIgCk@lC
public key'	!IBVQKiE
public no	!V<FKT
public private	!];F<E@KAIBTPFQFRGYJjU
public user	!Z
publickey	!3#[&d'5(:*#+',8-!.5/&052(3!445*627,8'9!:F;V<_AKBmDHFYH-I/J-K!L7MBN#O-S!T%U?VGWCX0YVZU[8]:^F_#a!b0c7d2e4fBg9h9ifjel.
publickey auth	!Z
publickey authentication	!H&E;B<C?S@VBaFDGGR7YYZUiA
publickey failed	BZFTi[
publickey for	-I8HB[FJKHR@_Gh=
publickey from	!X
publickey fromfile	!C=TBUFWKJQWRGiXjK
publickey gssapi	!H%H;H=FBSF@G:YHZJiT
publickey keyboard	"H#J<IATCKGVPFRYSJZHjSkG
publickey no	!G"8#V&05T;9<%AIBdFeP>R>TTZ8iZj_
publickey packet	EF
publickey password	"V%=,W1E5S;W=3?J@KCTEAG1HIQ;R^SAWUZ-bKfDhKiKk;
publickey preauth	jT
publickey protocol	!K"UBURJ
publickey request	"I<SBXK?QIRHfG
publickey succeeded	!]
publickey successful	![1TB@FHREVTiHjJ
publickey unreachable	&VBVR?jT
publickey unverified	!I=IATBUKHQZRIi_
publickey username	&WBHRKZTiIjU
publickey with	BSFFG[RFZHiF
publish	,F3J@SHHPJfK
publish over	!B,G5I@SPJfK
publisher	!B,G5I@SNJPJfK
publisher exception	!B,G5I@SNJPJfK
publishing	!7&H-K.G/F5J9H;GBIITKFLZS[TBaIiG
publishing exception	!;&H.H/F5J9I;HBIITKGL[SXTBiH
pudo	!A"G(J*H,Z-J.C1F2I5D6B8F9G;E<E=I?VFHGIIHKBQJTUVJXIZJ[H^JbGcHfHjHkG
pudo conectar	!I&E,_.H1J5J6J8I<JBDIKKGLBOFPJSBTTWIbJfKiFkK
pudo leer	!H,J?X
puede	!U&K*J-J.H5I6H8K9J<C=SKCLHOHRESEbKiKlW
puede establecer	!K,U/FKJTGlX
puerto	!Y,T/E7IRF
pull	"J&U,G-J.I/[6H8FHIKDLFPTQESCTHUSWK_J
pull access	!]
pull image	!X
pull request	!V
pulling	!T
push	!J"5#J%T(J)J-E.Y/?1@4F5E6C7?8C;B?GBTCIJIKCNHPGRHTIWAZH^H_6b@dGeJhIj^
push c	.U
push code	!c"I&KBGS=_IjI
push home	fI
push origin	!D,HBSSYiFkU
push php	AXBH
push pl	BJQXiU
push some	!e
push to	!E.TGWST[W
pushed	!J,V
put	!="<#9%A&5(H)@+=,@.Y/80X1<2C3A546E9H:7;H<==B>9@JAEB;C9D<E7F)G;IsJSK]P?QFR>SSTDU=V_W&X0YE[d]U^*aIb)c9f<gAh=i.j;kJl'
put '	(W.DLK
put 0	!?(K.Y0I8I;KIIOISHV^[GaJgF
put 1	LIVU
put a	!X(J.[/I0E9UBSJWK>LGO@RWS<TEVH[8a5
put access	IJLVOZST[VaCeK
put afp	!U
put bad	!?0KI]VJeH
put big	!A.T8GJXSJ
put c	!E(J.F0WIVKIL?]SaGgJ
put channel	!>0U1C8DOVSTVD[W]WcIfF
put contents	!_.ISG
put d	'T0IOI
put data	!FIXLF
put enoent	!D<GIX
put env	OV
put error	!J/KBVKGLI[TiWjW
put failed	!I.IIW
put failure	!?.W0WIHK?LDOVSG
put file	!>.KIILZOTST[HaF
put files	KTLJSHTEeS
put format	.Z
put home	!I.TIULIOS[TaH
put index	!KSV
put java	!:5I8JFJHSNVRIVIWKZJ_TiG
put local	![LIOK
put main	!:5I8JFJHSNVRIVIWKZJ_TiG
put mjs	!E.I
put no	!@,I.C8ZBFKURYTF
put none	!J(W.FIVKILE
put object	!YSJ
put of	!DLXRJSX[UaH
put ok	!SLIRHVU
put p	!AOHaZ
put permission	!V
put php	!8"U-T/D7T=A?V@TLJPHSIiVlK
put pl	!@"U1E6T9F<[BCPGTI_TdViCkU
put py	!32I8JNSTSVK[JaJ
put r	!E.J0GIXKGS>[Je[
put rb	!E
put reads	!['F(J-U.A1T4V5J6H8B9KBGHYK2LJNXRFTIVH[T^IaCbEcGeKhIiC
put report	!VLI
put sample	IT
put sftp	"H.A/F0J5K;J<JBTIHKCLTOHTU[TaV
put with	9T
put write	!JIGOSSY
putfo	!D(]ICV]cJ
putfo fl	OS[S
putty	!I;H?S
putty private	!J?T
puttygen	!A;[=[>J@FAIIGKKLIPHSJYJ
puttygen error	!>;[=[>K?J@HAKIGLIPISK
pv	!FKILVcT
pv 3	!GKILVcT
pve	!J-K
pw	!C"J&?3K5V;K<KB:GZRaTVZDiZjGkH
pwd	+SKGLE
py	"G#H'F*H+@/W0?6K7K:F>D?EB=C@DIEGFJGBIIKJMBUJXEZK]C^KaJdJeEg?iDkJ
py 100	!U
py 1819	!J;U@TYT
py 19	!U
py 1909	!SNITW
py 3	!U8T
py line	!6#K'G)S*K+C/V0C:G>F?HBACCDKEIGHHTIJMFTAXI]F^@eGfSgBiHlV
py n	!K^SbFfS
py test	!V
py'	ST
pygit	!B&D*D-D2A;JAJFSHWKXPUQHfJhHjX
pygit 2	!B&D*D-D2A;JAJFSHWKXPUQHfJhHjX
pyinfra	!E&I;@<T=JBV
pyinfra api	<KPU
pyinfra error	!C&K;B<VBWPCRViS
pypi	!U
pypi org	!U
pysftp	,K5X;H<ZBJKILIPEQI
pysftp connection	!I5U
pysftp exceptions	!?<[HSPFQKRC
pysftp init	5YHI
pytest	![fK
python	!T)J+J1J6V8I:JBGCGIKJHMIOHYH]K^HeJfIgH
python 2	,IKSLISG[ShTjT
python 3	(H.T/K3G6V9KCIIIMKYI[I^IgJjJ
python interpreter	!V5KTJkT
python usr	6W
pyx	!A"S*V-J2T<T=[KH
pyx line	!A"S*V-J2T<T=[KH
pública	!V"J&K:X<F=F>IPJRJiI
pで	!FNKSUkJlY
pの	!G)U
pは	kV
pア	!@.S;JASTJ_V
pア アダ	AT
pア アッ	!H.T
pサ	!V)J*K-H1E3G5I6K8J9GBJKHLINTRAWKXV[U_IbJ
pサ サー	!W"S)K-H1F3H5J8J9HBJKHLINTRBXV[U_IbKfD
pセ	-IfU
pセ セッ	-IfU
pチ	)V1X
pチ チャ	)V1X
pプ	!IWS
pプ プロ	!IWS
pロ	!I"T_IiS
pロ ログ	!I"T_IiS
p専	"GbY
p専 専用	"GbY
p接	"J/T1I6I7K8J@TBIKENJTVbIfHkClI
p接 接続	"J/T1I6I7K8J@TBIKENJTVbIfHkClI
p送	*Y/F6TLKZUjT
p送 送信	*Y/F6TLKZUjT
q	!Y"G#J%J*G+H-B/B0[1J2E4G5<6J8K9A<G=JAWBWGIHAJHKKMKNCO<PGQXRJVHYV[B^J_EcSfIiBjBkBlJ
q '	.ULU
q 1	!C0V3W5KLEOH[I
q 3	!D0ULJQX
q kex	![9D
q must	!C;V@XAZFWQTYZ
qemu	#VRKiXkG
qemu debian	!V
qualified	!I,U;J=TBJLSOSQTRH^TiJ
qualified error	!I,U;J=TBJLSOSQTRH^TiJ
quantum	!J5J9BU_
quantum key	!J5J9BU_
que	!H"B*J,U-D.G1I3Y5V6I8J9I;K>GGJK@LKOHQKRDSFTEWJ^T_IaKbXfJkG
que el	,XKJXU
que le	!F&SbU
que vous	&S
query	!_.H7V8IBKKGRJSKWKkX
queue	!]BKiHjT
queued	!S
queues	!ESK
queues 82	!G
quick	![/J6B
quit	!b"J.D/I0H8JBJI@KEL<OHS@[J^JaGlV
quit sftp	!YLJ
quit with	!J7TdT
quota	!H"7#J%H&I'H(B)H*H+F,>-H.|/?0A1=2K3@4K5<6D7D859E:K;G<D=H@JAJB;CJDKGEHHI?JIK3L;MJNBO7PHQGR6S2T9VCWIXHZJ[A]D^D_9a?b=dJeFfAgChHi<jIkClF
quota exceeded	"G,H.m/H0I1G3J5F8E<JBEIEK@LBOGRHS:TEVI[H_GaDcJfJiHkJ
quota limits	!H.W
r	!>"B#C(T)<*9,H.B/G112<4;5D6G92:C;T<S>DA<B2CYDDEAF<G=IhJ>KFLEN=P>R4TBUHXBZB[6aWbTdJeXgVi>k:
r 0	!GTUaV
r 1	![(U.C0FKKLCOTVI]KeJ
r 2	!B(S-G0E1E3K<DIgL6S?aGkJ
r 3	KI
r as	=V
r dist	ITSI
r fastq	!FSY
r local	!U
r n	!:,@5B;G@SK<^BbTfUgWiEjE
r n'	!@3UBKKJMUNI_HkHlU
r nkex	-J/IBUWW
r r	!U?TPTSC
r remote	!S&UBK
r sftp	!H-F3X5I6SBIHVNSRKSJ_SiVjS
r to	!H-V8X?TBJCIKFPT
r user	!B<ZBERIYT_XjUkG
r z	!J;W
r'	;VAIQKgU
raise	!?'J,K.H/36:8I;D<I=+BUCJFCGHHTI>KIMJQURBSVTGWB^I_KcVgHjUlS
raise bad	3V5J
raise e	!@9T@JGSKUTJcK
raise eof	1V8F_EcGfW
raise error	!SSJlX
raise exceptions	.USJTT_J
raise incompatible	2T
raise io	!?,K0W8IIGKAOWSVVT[TaScJeV
raise key	;S<G=F?S
raise no	!J,V7ST]
raise saved	!F&IBXFIhTiUj_
raise sftp	!H.H1JKHLISEc[
raise ssh	!?"F&T*F,G/I1J5U9D=ELJNTPGQSRGSITEZG_WbIcJhHjIkU
raised	&J.H/C8S9WAHBFFFGWJGLHNHQISETUWJZI^J_KbKdKhJiUjHkF
raised net	!A,J7U9SBEFJGZRWiTjK
raises	!^SCaG
ran	!E,T
ran on	!E,T
rancid	!E,UBHGVRCTTiWkW
random	FS
range	!U.H9]JCKB
rar	!;"H'f(J0G8KBFFKIKOFRESFVJ^J_IaEeFiG
raspberrypi	!C"E-H/a3V5XBTKFRS_FkC
raspberrypi date	!W
raspberrypi local	!A/akF
rate	![.JaJ
rate limit	!V.K
rate limited	fS
rate of	!]
rather	!FBKRIiZ
rather than	!FBKRIiZ
raw	"G'G0C;JBELAOVRGTI[I]UaAbFe_gSiH
raw'	!GVW
rb	!@6G7H9H=VCIGKKCLDPCRFTGZKbKcJ
rb 104	1I
rb 105	LJ
rb 11	LJ
rb 126	;Z@I
rb 152	?S
rb 165	?S
rb 168	?S
rb 187	HSLU
rb 190	HT
rb 210	HS
rb 224	HT
rb 250	!H1HfE
rb 28	1I
rb 325	IS
rb 36	!JfJ
rb 49	HT
rb 50	!K
rb 53	HS
rb 54	-W
rb 540	IS
rb 57	KTkWlS
rb 58	?S
rb 632	/S
rb 72	/S
rb 82	HTfT
rb 87	IK
rb 89	HT
rb 9	!E
rb 911	IS
rb 941	IS
rb sysopen	!D<Y=XLK
rbenv	7SFUdS
rc	!W"U&H*F,G-D1B3J5B6I7H8G9I;S<V=KAFBEFFIUK@NIPJQURCTEYIZK_JjFkH
rc 0	!Z
rc 1	!ULDaT
rc 12	BGGV
rc 2	!F/TBXITKILU
rclone	!Z"S%K(K+H,F.I5GB7GIHKLDRT^I_TbJfGiEjF
rclone conf	,J-U<FBJLIfJiHjJ
rclone config	!W
rclone id	!H;I=S
rclone rclone	,J-U<FBJLIfJiHjJ
rclone version	8S
rcv	!C-Y.J1F8VKT
rd	!Y
rdomain	!A)T-FBC_ThKiV
re	!H"V1KBEKSLTQKRFhXjX
reach	!5%_&<*Y,[-F.G/C1H2U3D5@6F7[8K9];KB=FHK=LCNIRBSFTYXT_KaKfJiEjJkZ
reach a	!>*Z-J2V3J5H9]BKFJKFSJTK
reachable	!?3J5IBYRTiK
reached	"?)E*E,@/E1=2J3B6I7D8G9?;G<K=KBEHJKHLGOIPKR>SCXK^J_baHb;cAf:hWiGjGlG
reached over	!JdS
reached try	!GKKRJTI_Z
react	!I/T1H7TIKLU
read	!E#8%F':)D*5,=-].K0F1D2H3?4B5X6:7C9>;T=U>B?J@YBUCXEFFJG>HTJSLFM1ODR@T;U=WBXFYVZ>]/^Cb3dJe2gEhIiEkJlA
read 0	-H8JKHSJaX
read all	!F)T-Y.J1WLIOISIVJ_ScC
read as	SG[UkUlT
read bio	!U;EQI
read by	;T
read bytes	!U
read connection	!E"2&J)5,8/b275b7E869T=JBeEIHJK;TDWEXEcJdVhJkV
read econnreset	!D&I,=-X.D/;1S3H5D6D7?8K9H;HBBIGJIK^LFNFPJQIRASGT=WJ^JcGdFfEiKkF
read eof	!V.GKJLSOTVU
read error	!X;F<E@XCJKGQW
read failed	!U"J7ScT
read file	!><Z=X@WSF
read from	!1#K(G)D*J-J.U1C9A:X>SGIIGKYMJO@QDRJTIVD[H^EaAb<c=eHf8jUlJ
read key	!F%J&@*J+K-J/J1G2C3F5:9<:E;b@aB2CJFBHGKILJRISITGYciGjB
read line	!K,JKXNWTDk]
read message	!JKU
read nio	-U8T
read node	!D)S1U7HTI
read only	!Z"H&I(G,I-H.A/J0@1I3F4J5B8G;E<I=HAHBFDIHVI@K?L>NCODPFSVVIYK[D]D^DaAbEcGfHjWkK
read operation	!I8IJVK5NZTUkU
read packet	!@,X.I2T3J5@6G8T9];JB@K7N8RJSGcXdKfZk:
read passphrase	!:5XP]QHRVjJ
read piped	!J"T.U8S
read poll	!G
read private	!G"I%I&H+I-G1G3I5D9J<X=a?W@TB?CGFKHEIHKJLFNIPDQWSHTKfJjJkK
read properties	!Z
read response	.JKKNESHTHaV
read seqnr	!G
read socket	!H,I-YJGNU_TkS
read ssh	!H;C<I@XAIYW
read stream	.JLHSXkTlT
read tcp	!>"K,H2I3I5;7C8KB3JZ
read the	!JKK^V_T
read timed	!Z-G7I8KJXKC_I
read timeout	-Z
read 接続	-UKBNU
read'	!F@TAI
read' could	?S
readable	"I1I3K5G7I;><C=[@GACBJPFQFSKTKYI
readable 1698	1KKSkU
readable nt	1KKSkU
readdir	!DRKSbaG
reader	!D"T)X*J,H.H/F2I8W9U;SJHLSN@QJRHfXiJkG
reader error	9U
reader info	9TBT
reader java	!D"W)W-B8WfXhS
reader run	!H"X)W-C8WfXhS
readiness	!^,@WJkH
readiness probe	!^,@WJkH
reading	"B#I%I&6'I(E,>-S.:/A0F345=6B8W9?:J;A=T@GA;B<DFFFGGKWNTO?P9R3VBXBYIZE[=]J^Fa@bIcKdCeHfFgGhFj8kZlK
reading configuration	JJKSjC
reading directory	!K8YKT
reading file	!J
reading from	*W-@2Y8U9WNB_BkJ
reading key	BKRG
reading no	1G<GIHLZSH
reading response	![KJ
reading sideband	8V
reading source	!WIUSF
reading ssh	"F&I)J*H+W,D-a.F/H1D2H3F5?7G8>9@;D@IAEB@GJJZKGLINTOKPIQCRCSDTWYK^J_abFcFfAhIiH
reading version	!C-K3K5I9J;JKJMVNVTH_Ck_
readline	!D-V@JNTWT_W
readline timeout	!GKWWU_T
readme	!Y5H<KBJHKICLXOJRI^IaAfT
readme txt	IDLXOJRIaB
readonly	!H=HBJHJLDOZRJSgaE
readonly new	!<=JOGShaJ
readonly reads	!EO_SK
readpartial'	-W
reads	"D#I%F&B'](T*E,H2F3K4S5E6>7D889?:G;;<:=@>I?E@CAAB9CGDJEHFCI[JIK?MSPJQAR6SXT8W@XEYC[Y]?^VaTb;c9e:fHg>i9jBkVlG
reads 1	!TIULH
reads bam	LIMWST^UaEbE
reads fastq	"J%J&J'B(S*J0]2J4U5H6E7H8>9E:K;E<I=G?J@IAIBBCKEKFKHUI.K1NUO[QHR@T;VTWFXIYH[[]IaZbHc@eEgFhFi?jIkY
reads fastq'	!DL[SYaT
reads fq	^U
reads r	!@<JIbL?VI
ready	"G#X&I*J,?-=.J/G1H2H5?7J8D9E<JAHFEGKK6MKNiPKR@SKTAWJ^K_GbFcCfGjEkXl?
real	!ILW
real path	!ILW
realm	!T
realpath	IFL[
realpath home	LU
reason	!@%G&A)I*W+K,U-U0F1=2X3=5;6H7T8W;V<Y=J@KAVBDCKF=G=HKIDJFKVLTMIO@PAQSRHSTVHWFXGYEZD[G^JaDb@cAdTiDj;kTlE
reason 2	!E,S_JdUhXkV
reason auth	,W/WAVTWiG
reason connect	!S
reason error	-T
reason topology	!T
reason unable	-TNTRG
reason wrong	!T
reasons	!A&YBUOKjS
reasons include	!?&YBVjT
rebex	!<"W-C3K8W;HIHJWK=LHNU_G
rebex net	!<"W-C3K8W;HIHJWK=LHNU_G
reboot	!U
recap	6U
receive	!Z&I)D*W,>/=172]3B5H6K7C9W;H<GAJB@FHHGIGLBN>OIPHQGR=SGT7WF[K^IaJbFc[dIfAjJkA
receive failed	!].H7J
receive hook	!_
receive incremental	!F.U
receive kexinit	!J*]2_9Z
receive packet	!SKGiS
received	#B%I&8'C(6*E+J,<-J.J/A071Y5I6:7E93:D;G<;>??H@HA?B:CJDAIDL7O3Q4RBS4T?UDV8W.X:Z9[6];bUccdFfdhTi;jDk?
received 12	8SIU
received 35	!T
received 4608	!UHVSK
received authentication	!WBKRI
received client	!a
received disconnect	!H"C)?,G2J8UB?K7LHMFNJRTSGTG_^bKh[iIjIkJ
received exit	!G"W.I1V3K5B8IBJIJKEbTcJ
received http	!FMX
received install	!F"V7SbTcTdS
received message	!F.G/K1G3J5F8G;EAHBCGJK@LJNFRHSGTH^K_JaJccf?hJ
received process	!VBI
received so	!E-J8G9JIKJIWIaHfG
received ssh	;IYShH
received stat	!Z
received status	aU
received too	cV
received unexpected	!6"W)W,?-D.K/E1T3E5G7J8U9I;FBBKCN;RET?^Z_CbYcSfZiHkDlD
received userauth	!W
received version	![
received welcome	KTcS
receiver	!C">(C*H+D.Z/I0Y1C5:7?8;9J;?=J@JAHGHHII;L^NGOIR;SVVJWH[G^I_DaVb8eIfJkC
receiver c	!E.[LH
receiver chown	SHaY
receiver date	"D,B-@.V1I3I597F8C;EIGKYL]RC_Jb3kI
receiver failed	SX
receiver mkdir	LU
receiver mkstemp	!@0YLKS[aI
receiver write	!B.ZSG
receiving	"G8KNURU_HcJhKiKkD
receiving objects	!V
receiving version	!H3TKFNFRV
recent	.I2EIJQIgJ
recent call	.I2FIJQIgK
rechazada	,a/C7HKELKOKRBT<lE
recognised	<G>X?G@FACPKQJ
recognised key	<H>X?H@KYV
recognized	1K3K5J@SAHIHKKQW^W
recognized as	KK^W
recommended	!J-SCXDI^V
recommended that	CYDJ
reconnect	!c"I,E-A/<1G7JBGRDSJTEWV_GbJfKiJ
reconnecting	#U-F7ZTX_IdU
record	(K/D1J3K5C9I;IBKIIKILBMVNCOJRISU[T^W_KaFbIiGjJkGlH
record hostkey	!J5I
record uuid	TW
recorded	(THT
records	.V
recoverable	!Y.JIKTK
recoverable exception	!U
recoverable exiting	!U.KIK
recursive	!S
recusou	!E"V,X7IRXTG
recv	"H&F+J.D/?0J2F3V6U7A8@9C;G<HB=IEJEKaLSN8PIQKR>SZT<WK_GaBbFcWdKeFf<hIiJkClE
recv data	!H3WkK
recv generator	SYaD
recv packet	!FKFcW
red	!HXV
redacted	!K5TAHPS
redacted to	5U
redis	!t"K&G,7-C/F3I5C7B8I9EB=KANIR=T8WI_Ei>kD
redis at	!Z,F
redis connection	!e,E-J5F9HBERHT@iH
redis exceptions	!^KGRJ
ref	!]3I5JKWLENKSETJWK[HcJ
refer	5KRTW[
refer to	5KRTW[
reference	!d,K.F/E1K5EIGKELIOIV][JaJcK
reference was	!FIKSUVX
refreshing with	!T
refs	![%K.J3GF_LKPIR=USjW
refs heads	3KUS
refs remotes	UT
refs to	!c
refspec	!V
refused	"!#8%h&I(>)(*-+0,z-:.'/!1!2.3!4:5+6;7!8/9!:7;(<0=.>;?F@4A1CGD;EFGDH5I7J2K!L-M8N4O1P-QAR4S/T!U=V>WXXKY5Z-[:^Ga8bUc'd2e>g?hAkf
refused 0	,T
refused 111	!Y,GkK
refused bad	!F)CB^
refused by	!H'W-A/I3I6J8DBBKBNIOITTW?X_^J_<bFfGiT
refused check	!W
refused connect	!C,U-YBHTEWH_BiHk[
refused connection	!G,f-@/F5H8KB>KERCTGWF_DkS
refused did	!U
refused error	!K,G7JWHkZl[
refused for	!T,H
refused in	,TkV
refused is	!T
refused it	,WTFkI
refused not	![,FkJ
refused operation	!E%i<H=KBAFEPJhJiKjD
refused or	!W,H7VBH
refused our	%G&@3I5J;E=E>IBZFWGBQKRJYKZ>fFiWjW
refused the	!9,i-;/K8GK;NGRTTEWI^J_:bIfFiIlH
refused to	!D&H,9-J1G5JB>KINIRGTIWD_Ib]cHf^k@lI
refused while	![,?WK
refused'	,TkK
refuses	,E.E8KBIK@LINKO]RGSATBaGcJfFlG
refuses to	!E.HKHLJO^RISBTIaHfIlI
refusing	"F&H,H-K.K/H1F2I5T7I8K9I:K;A<C=F>I@HAEB>C^EXFFKFNJOJPCQFRBSHTEYF^J_KbHcIfJiFjGkJlJ
refusing rsa	!EBKEX
refusing to	!Z"I&I,I/J1H5V7J9J;F<H=IAIBECYKHPFQJRESJTFYKbIcJlK
refusé	!D(U.KIJKKOBSYaAgW
refusée	!:(I*H,e-C.D/72J3D5B6E7D8G9D;K<HBYIHK<LFNHQER?SUT7XF[J]J_AaHbIcFdFfGgKhHiEjIkAlE
refusée par	!>"F)I/F1K3J5IBZTE
reg	!T
register	!^BH
registered	!E#]%J3G5J:W;G<GBBQIiF
registry	!d,K/D6FBERISKTI
registry example	!V
registry npmjs	!]/F6H
registry you	5V
regular	!H&I(J+J.G/K1J5J;G<H=I@JBHHFI>KIOARHTJVIYK[j]G^Ga:bIfJkI
regular file	!G&I(J+J.G/K1J5J;G<H=I@JBHHFI>KIOARHTJVJ[j]G^Ga:bIfJkI
reject	!>"H'W/J2@3Z4=5d6J8K9J;IAHB@HFKCPHQFRBTG_JeKfKiJ
reject host	!@2A3Z4>5d6J;IAHBAHFKDPIQGRDTG
rejected	!:"W#A%=&2'U(A)?*8+?/114273?5d6>768G9=:@;3<1==>E?D@HB^C>DGEAGGH>I?JAL7MCNAO4P2QGT2UIVCXAY9Z8[>]D^V_Sa9c9d>fFgDh7jTl;
rejected because	!W
rejected by	!6"D*G,@-?.G/H1J2I3C5Y8A9A;H<IBVF@K9NBOHR=SKTIWKZK^Z_VbAeVfDhHi?kG
rejected fix	!V
rejected main	!S.W5GBHKJSX
rejected sftp	!F5HBKTUiGkXlJ
rejected the	!8"U-T5F7J9S;H@SATNUPIQER[T9YJkJ
rejection	!V
rejection warning	!V
rejections	!ESK
rejections node	!ESK
rejects	!S
rekey	*KJG
rekey in	!G
rekey out	5JJHKG
related	7TBTJVNT
related to	!H7VBUJVKTNTTT
relatime	SV
relative	!WLJ
relay	,C-ENJTKW__IkF
relay none	!V
release	!j"H&J*J+J,G.C/C2G5I7E8H9A;GAJB=FIJJK@MKNUQKRKS9TDWI[H_JaJbKcJiCkD
release 0	3TBH
release 5	9JNWSJlU
release'	!X
releases	!F-U/G3JBGKWL]
releases current	!S
releases hex	IU
reload	<G=GC[YJ
remain	!<#T%J,J.I/H2S3B7I<V=I?J@JIJKELGNARTSIYI_JbGcJdJkE
remain to	BTRT
remaining	!I"E&D.T3K<KGUQERYTJZE
remaining authentication	!GBJG=QHRaZJiJ
remessa	!H.J/U0KISKHLYSI[IaK
remota	!C"J,I.I/C7VKHLWRHSJTU_UkK
remote	!0"A#8%@&I*,+;-V.[2;3V4=6C7J;2<I=C>=?0@9A/C?D.EAG8H@I!JJLdM>O]P5Q-RDSXUAVAX=Y/Z+]Va[d9jIkFl?
remote address	![TK
remote backup	,WjTkV
remote client	)G1F8XKUTU
remote closed	!E,D-W/H1H8D9JBBN]RITH_[iGkU
remote command	!;"H,I.D/C1J3J8Y=TCSKZLDOGRHSKTSWD^DaHbZfHiG
remote connection	!I"K,S.W1:5C7K8]B<FKKYNJTGWV_AiGjH
remote contains	!S
remote debug	!TBV
remote dir	!HLX
remote directory	"J&H(J,G-I/G0E1G3H5G8A;I<HBAICJXK:L^NJRBSST>WJ[B^VaCb[cIeJfGiJkF
remote edit	!ERHSVaJkVlU
remote end	"I%S,V/J5T8H9TNKSITIWG_ZbGcSfGiKjIkF
remote endpoint	,T
remote enumerating	![
remote error	!W&?-J.I/J1K3A5?7D;H<CB9KHLTNKPKRKTVWKXHbKdJiB
remote exception	)K,D-D1E3V8FBGKULUNHOJRJ^G_IkS
remote exec	#Y,I<IBEKHRGWW^TdV
remote file	"E&H(T)I+G,@-D.T133@5=6K7J8B9I;@=F@JAIB7FHGGHEI6NCOSPHQJR;SST?WEZS]T^S_HaTbDcAeHf9gGi@k=lJ
remote filespec	!KLSSH[V
remote folder	!E.I/J6ULYOKSKfF
remote fsetstat	!==HBGKKLIOFRESEaceKiHjK
remote ftp	-B.J/T5J6TKILGRKSJdTkFl?
remote hg	!JcU
remote home	)K.V0Z1HBKKJLC[Ta[
remote host	!>"=%E&E'H(B*G+:,H.F/F0@1Y29495:9B:A;;<6=<>I?G@AA=BDC@DHE=F7GJH=IDJ3KZLIMEO@QIRVTJUIVHWTYDZ?[?]Ca5dHeCfZgBiJj=
remote http	!X
remote https	!U
remote ident	!Y
remote invalid	HXRK
remote ip	/UWH
remote key	!32X4U5THU
remote local	.W/S6SIJ
remote login	!TbH
remote machine	3TLFSETFbW
remote metadata	!V
remote mkdir	!<.@1FBIKHOXRKbIec
remote name	!E/ZLHSG
remote no	!:.TLVSX
remote open	!3'[.A=KBGIEKGLcOXRIVJ[Xa6eHfJiK
remote packet	1A8[
remote path	"I,K.F/G0K1G5K<I=JBIIBKIOIRJSWTGVVaG
remote permission	!VBCPYjW
remote php	!].I
remote port	"W+U-H.I3J5WTCiJ
remote protocol	!J9JBJJTNJiUkK
remote readdir	!BSbaG
remote rejected	!S.W5HBHKISX_K
remote remote	.X0XKELCRKSS
remote rename	!F.=KJLDOaSH[D
remote repository	!8#K(I)I.D0I1G8B9C:X>SAUGIIKK7OHRKVI^GaDb=c@eIf;jV
remote scp	3I5EKI^[bF
remote server	!="=&C)D*F-T.E0H2F355J6H7W;FBZFAGEIKJVL;OIQJTXWD]G^CaGc9hCiGkY
remote setstat	!@OJSAag
remote sftp	!K,J.T5HBIRHSVTVkV
remote shell	!T,J.I1I5SGTKILJSG^?fBiG
remote side	!4"F&J)J*J+I,C-T.?/F1I5=7<92GKJJKUL<N[OGS>T5WGXF^F_WaDdGhUi@jIkTlI
remote software	!J9JBJJTNJiUkK
remote ssh	!I+H,B3_5W6I7V9G<IBfFKGKHUK<LGNHSHTAWF_EbDi9j?kI
remote support	!V
remote system	&I+J,X.J/J5I<KKCLGSKTJ^]aKbAfJ
remote the	!H3K:VETLJ
remote this	^JbX
remote tmp	.T1T
remote total	!S
remote unpack	.X5IBJSW
remote upload	.cIJKAOKSCaE
remote user	1KBWHVRFbIkJ
remote version	!Y,D7JAIBDMSTAcIfIkClI
remote warning	SJ
remote working	!a1D5JBAGIITKGPJRGSI
remotepath	!EV[[S
remotepath file	OS[S
remotepath wb	OT
remotes	UT
remotes origin	UT
remoting	!S9TKTTH
remoto	!6"H&U(J,?-Z.F/D0K1H3I5H6H7F8[;I=JIFOaPJR@TAWJ[H]C_HaHbVcKfJkD
remove	3U6UKJOTQTRJSHTJaIbVcUiJ
remove file	!XSJ
remove the	!?3TBSOVaKbVcU
removed	!X&H6U;SAGIJSIjK
removed in	6W
removed on	!V
removing	!?BSDZSV
removing permissions	!?BSDZ
rename	!3&J(K,E-J.4/F1C3J5F8E9I;JBBIIK:L=NJOrRDTFVUWJ[U]I^KaJbIcJeJfAiH
rename '	LSSU
rename in	OU
renaming	!G.JSZVW
renci	!:#H%D&<(I+G,V2?3K4I6=779J:J>EBECFDKEHFIHEI>MFPKVG]J^U_Hd=eKgJjD
renci ssh	!:#H%D&<(I+G,V2?3K4I6=779J:J>EBECFDKEHFIHEI>MFPKVG]J^U_Hd=eKgJjD
render	!W
renew	!U
repeatedly	!>&J+V/J1J3K5V8VAKBVcT
repeatedly try	!?&J+V5WBWcTiJ
replace	HX
replace entries	!CHX
replaced	!EBJKKO[SGgX
replaced by	gX
replication	!@"T-I.J/T1X7[B[HIKCNKRGTZWHXJ_HdIiSjUkW
replication tank	!G,D/U5U7XBVHJiJ
replication task	!G"V1YBWKKRIiXjV
reply	!;"C&E(K*9+B-3.H/>0I2A3I6E8E9C<GBHFJGJIEJgMCPFQJR>SJTXVIXCZH[K^J_9aIbIc^dEeKgGhJi>jCk6l^
reply 0	)S
reply from	%Y&IBVKI
reply received	!G*H5SKIlT
reply ssh	!IRKl[
repo	"<%J&9(V)A*F+H->.@5K6<8G9D:J;C<A=F@IACB>CVFFHIIBK@L_NHP[QBWFXFYFZI^JaHb@dIf9hIiSj:
repo 01	!C7VBCG_kW
repo at	/Z1D5UfJ
repo example	!Z
repo git	!J&E5KB=G@P_RYiUjA
repo maven	!V
repo unable	!J1VB^RIf@
repo was	!X
repo'	!D3TETbVcUiV
report	"A&I(U-F.F/D0Z1C2T5>6G7H;E<D@JAICJHJNDOJPKQHS^T@V=WIYJ[B^H_BaFbGcFeIfCgViCkD
report 2024	!KIVLJVJ
report csv	!I(W0ILSOVSKVKgXkK
report pdf	SS
reported	"J-G/WBHKGRITJWWXX_GiJ
reports	!E.U3KBJIEL^OKRK[BeK
repos	"J&H1KBBDILBSZiU
repository	#?'E(;);*=,J-I.4/@0>1F2?5]6B7D8J92:V;F=J?I@FBUCJDGG6I1K@LXMENCO>PJQGR4SWUHV;Y@Z@[B]@^;b:cIdCe?fFgDjekKlA
repository '	!G3T
repository 1	!T
repository at	)I.K9K;I<I=FBWESKJNISZ_Hk:
repository can't	3F5ZRI
repository connectivity	5SFT
repository exists	!:FJLJRHiI
repository exit	!F&K/H5U6ViWjT
repository not	!K&9/F3H58:c;I<GB:LGSTTJW?fIiEjkkH
repository or	!^5JLI
repository remoto	<T
repository ssh	!K"H&T/>1I3J5F<EBIL[iJjE
repository unable	&G5VHURFTJ
reput	.B/J0KBKI:KDLSO9RKTKVG]faDfJ
reput big	]U
req	!B*J,G-J/U3U8H;H@KAKBVIIKDTD[T_KjKkI
req channel	fK
req id	!C3WiU
req wrap	!E/W
request	!T#@%B&C'C(:)S*-+;,I-*.D/920304=5'6;778H9#;5<==3>C?=@<A4BAC<DDFFHBI2JEK6NVP1Q+R:T/UFVJW,XIYB]?^Z_-bgc8d4e=fmg@h1iDj6kEl2
request cmd	!HVSaV
request code	!CaY
request denied	!<"@1IBJRGWJ^KaHb_
request env	!J
request failed	"S&H(K*K+J,;-F.6/@0F2I3G5E7H8E9IB<GJIIK>L@MKNAOBRCS:TAVJW>XK[F^W_CaAbWcAf_i@jJkGlJ
request for	!E)E/H1?B?ZUbIf^hJ
request get	MW
request id	.H/TL[OISUfI
request invalid	!HiT
request mk	SU
request open	!G0U1U<KSUfD
request real	!ILW
request sent	!Y
request session	1H8XKX_S
request sftp	!KBKKTLGNKRJSEf_
request signature	!U
request subsystem	.I1JfV
request to	,[/EBAKKRDTB^KbVfFiGkK
request user	!U
request was	!E"T)X,J5IKBNJRJ^[bJfD
request write	1J8JKFbXfT
request'	IK
requested	!Y"C%Z*H+I-J.F/<1J9J;F<E=KB6FJIJKAOHPFQCR>WH[JaKbJcIdIfHhJi?jB
requested access	!S
requested address	/I6V7S
requested but	&V
requested strict	!>3UHT
requested target	!T
requested url	!hBIRJSJiE
requesting	&VKJRJfSjJ
requesting new	!V
requesting sftp	fU
requests	!WIJKHMUlK
requests 0	.SIK
requests exceptions	MUlK
require	!f
require 'docker	!T
required	!Z"I#@%;'E(A)A*?+B,6-7/30>15294<566=7=889U:@;5<I=0>:?H@FACBIF1GbH?I>J@K,L2MDNIO=P_Q2SAT0UHV@W[XWYSZ9]C^J_7a:b2c5dEeCf/gEh8i3jCk:l>
required but	!C&X,J.J3J5G9F<ZG[KKLIPIRBTKWE[IbKcJiIjKlK
required by	!G-I9abJfJ
required exception	!I;GP[QEYK
required for	PXRJ
required rsa	!GEV
required that	!F;S?V@TBIDUFK
required'	!VWJ
requirement	&I,V/J5I=TBS
requirement from	!F=T
requirements	!](I3I
requires	"E&H,K-K.I3G5D8K;X@CA]B;GYKENJP]Q;RASGTHYD_JaHcKfGhHiF
requires a	3K5G;S@IATBHKGP^Q?TJYIfJ
requires the	!KA[
res	"F6X
res in	!J6X
rescue	!b,J/H2=3=5>9KBIQHWTfKkT
rescue in	/IWTkT
rescued	,K7U9SGU
rescued 0	!T
rescued runtime	!H7U9TGU
reset	#G%H&<'H(F)T*6,A-W.C1_4E5V6;7F8G:I;H<J=>>H?E@GCCDFE?F>IDJJKcLCM;NJP@Q<RGSAT"UHVGW5X6YE]I^>aFb:cGeJgHhBi9j>kIlC
reset by	!A&F'K(I)Z*>,F.51X4I5Y6E8I=D>K?IBUCHDJECFFIHLGMEOHPJQGSET3W@X<YI[J^EaKbCgJhJiDjGlD
reset error	!]/KBJTF
reset event	KJ
reset retrying	BCKXTH
reset the	!F,D.J1F8UBIK[NU
resetting	!K5K
resetting read	!G
resetting send	!G
resolution	!J"J-H/c5J6Y9HKHOKSI_HdJ
resolution finished	!E,T/X_J
resolution in	/T
resolve	">#K%J&8'J(G)>*D+8,=-A.>/b0E2A324K5/6W7998:D;E<D>J@KAFB8CIDJFIGIH9I;JFKJMGNDOCPAQ?RESBT;VDXaZJ[A]H^E_Da9b;cDeHf9gJi7j=kWlC
resolve dependencies	!W
resolve dependency	!Z
resolve file	!A/F6DBUKSL[RWaK
resolve host	!]2K3J6F7IHKKKLCREXEkI
resolve hostname	!!">%H&A)I*J+D,G-?.H/^152I3>546]7H8I9F:HB4FGHEIJL;NFOJPJQIR>S=TEXd[J_FaIb@cFdTf?hJiAj@kZlK
resolved	!X"I(J,?.?/d3D5G7I8IBGIGK@L>OCRFSFTA_JaGbKcIfFiJkFlJ
resolved ssh	!T
resolver	.E/Z6K7G8FBKHTK;LGNGRDSFiIkJ
resolver called	!a
resolver error	!<"U,Z.H/V5T8HHTK>NIRJSJTT
resolving	/_1K7F9KBHRBdTiHkA
resolving 'sftp	!H/V6XBKRJ
resolving address	!V
resolving deltas	!T
resolving sftp	-TKWNS
resource	"D%I+I,@-G.@/C1I2J3E5A6J8J9E;K=DA?BGCGFFIDK<L_NHOGP]QVRHS]VIWE^I_GaDbHcHf@kFlI
resource aws	TWYIjS
resource id	!GLVS^
resource in	;T<T
resource is	!Y
resource null	!F<T
resource provision	!J#V;XBIiT
resources	GJKUNJRW_I
resources app	GKKVNJRZ_J
resp	_JlX
respond	!9-I/F1C3J5E8>BAIIJHK^NBRHTY^K_GbJcDdWfFiHkDlI
respond after	,H7VdZ
responded	%]&F-I5B7JBBKHRG[T
responded with	!I%]&H.J
responding	!G"H*F.F/D1@3E5B6F8d9HB?JZK[LENKRASHT>WJ^IbIdHfIhKiEkVlE
response	"G#G'H(B*2+@,>-S.7/60=1U29354E5(6;7=96:G;.<<==>E?A@>A6B0CGEIF6GDH<I5JGKULCODP?Q9T>WI]C^V_HbEc]dAeFiBj=kGlU
response 220	!^NBRKlC
response 227	!U
response 403	XU
response code	![-JKITJlV
response does	!E-V/G1K3H8J9GKCRI_UfJkY
response ensure	!I1JKKLHSWVW
response error	SV
response from	!J"D&T)G*G,C-D.?/B0J1V2F5E7F9A;D<GB>FHGIK]LCMIN@OEPIR9T8VGWJ_FbDcWdJfShHi?jJlD
response fz	1DTHkJ
response header	![KJ
response java	!I1JKKLHSYVW
response my	GU
response num	!KSKaV
response ssh	!ENDlZ
response status	LKMWlH
response to	"Y)Y1VKX^TcHfE
resptype	!J
resptype self	!J
rest	!W
restart	!Y-U8W;SBDKD
restarting	!V,F5F8WBH
restarting failed	!U
restarting ssh	!G,K5K8WBJTS
restic	"J)J-I1B;J=IBXLcPTRBSKaFbJc;eHfEjT
restic failed	!KBVSS
restic r	-F6TBJNT_TiWjTkS
restic unable	!J&T1D5TBVPVRKcAfKiSjWkF
restore	jU
restricted	!<"K%U5GKSRISI^TbY
restricted to	!B"G5HKTRK^U
result	#I%D&B'I(G)I*J,H-E/=0J2D6I8U9H:J;F?I@JAFCGDJEIGDHKKVMHOCSYZH]IaJcCdGeHfGgIj@lE
result 'exit	!X
result 1	!T.T
result action	ST
result async	ST
result await	!I.IIILISK
result ok	!X9I
result self	NJkK
result to	FS
result unwrap	!:5X8WTK
result within	!G5I7UBGJWNKfJ
results	!@"K.D1E5G<IIYKSOHRHSKVI[VeWiJjUkF
resume	!8(V,F.9/H0E1I3E5F8H;JBEIDKHL?RJSITJ[>]r^E_Ja=bHcEfGgHiKkJ
resume download	]V
resume upload	]T
resuming	!T
retained	(C/J3G5JHE]Z
retained 0	!J
retained as	!ZHF
retcode	6JiGjV
retries	!Z"J#I&D'H(?)I*C,V.60A2D6E869I:J;D<G=F>K?J@IAIBUCJFIIBJHL<MJO:QGSGVFWAXAYG[E]K^C_Da?bAc=eEfGgHh@iSjDkH
retries 60	!@,UBTTTiT
retries exceeded	!:&H(K*K.D2J6J8@9D:K;G<K=IIIKWLKSCWEXGYK^G_HbHcChGiUjHkJ
retries left	3T5T
retries waiting	!@,UBTTTiT
retrieve	"U.H1J5I7I8CJTKULTNASFTIVUbUdFiKkJ
retrieve directory	8EKWLVNDTDdJ
retrieve docker	!I"VbW
retrieving	1V2UKILT
retrieving directory	1VLT
retry	&F(S+J.:/X1@3@5E7X;D<SAEB6FFIGL@O;PHQKR4S9WBXT[H^Ja=dYeThJiIjElB
retry 1	-I7U9G<WBGKIRGiH
retry attempt	!F/TGU
retry in	!J/V0VTDXX
retry on	7WSHdZ
retry s	!C,S/W
retry total	!V
retry when	![5H
retryable	!YKG
retrying	!G"B%J&@(J)I*H+K,X1F2F5^8C9F;?<B=E@JABBXCTGKJCKWLINBOFPFQFR>WDYI^J_CaTbJdEfEhDjVk>lG
retrying after	!J,D/X5W8DBTOJTGaU
retrying in	!>#U&K,U-I5]9IKGT[_IiH
retrying may	!F8S
retrying retry	!T
return	!l#K&>*H,G-G/D0I1J2>396I;EAACFEKFDJFKJLKMKOIS@XJ^V_HbCeJgJjGkElH
return await	!D.F8KSGWS
return cancels	!KQT
return cls	bS
return code	!@,I.T/K5HHSKIOKRUTW[J^XbG
return fut	1JNSkS
return future	!F
return runner	!F
return self	!;"S&J8J9JaU
return sftp	"U
return to	!S1HBTKSTI_I
returned	!B"7#I%X'H)A*A+>-10=172@4H5^6B7U8696=G?G@FBXEFFJG@I@JCMCN@O>PKR0SYTBXYZI[I]F^@_Eb;c9dFeEf7gFkAlC
returned 1	!V%W.TLT
returned 2	!G:ULI
returned error	"I%I&:(I+K,D-C0H1K2J3?7T8@9E;SAUBVCWFTIKL@MKNGOFQVR<T>VJXA[J^I_KaSbIcIfEhJjAkG
returned fingerprint	!F3S
returned nonzero	KKWV
returned status	!A&K-G/H3I<SBUKIOUTUXU[W
reused	!U
revision	!J.W4S8TNKRTTTUSdU
revision unable	!I4T
revoked	!T"F#E%H&J*G+H-H/K293+4{5-6I9<:@;<<>=>>>@EA?B;C@DKEBF>GKH5JIK>NIP:Q>RETGWJYEZI_GfKhGiGjC
revoked and	4W5K
revoked for	!H3H4Z
revoked host	!>2I3<4k59BHHJKHRK
reçu	cT
rfc	;EYW
rfc 4716	;FYW
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!X+G
rifiutata	,X/G8JKKRIbHfU
right	!G&H)^,@-B1[5D7V8;9GBJK=SJ_DbJfchKkU
right hand	!H7U9KTJ
right host	!U
rights	!J<UFILHRGiH
rip	!U
rip ipaddr	!U
risk	!^iK
riuscita	!ABFGIR[TCjU
rk	!DSU
rk tu	!H
rm	-U/GBJKWLCOFS]aC
rm f	3U
rn	!TNTTJ_UkU
rn client	KSNT_VkV
ro	)U
role	#VBI
root	!D#I%@&F'F(H)]*A,H-7.5/70A164C5I6F8=9I:A;E=l>>?BCXDKEHG0H]J<KDNAO7Q6T8UJVJWGYH]E_8aAdCeEgEiXl9
root ansible	!K"J1FSXbVfW
root cmd	!JiU
root config	!^SI
root connecting	!F"XBTRCSHiY
root directory	!JIVLU
root exception	!GLV
root from	!U"FiU
root inside	!X
root ipaddr	!:)J*J+H/H1G2?3T5W8I;T=<CVGFHHKEQHRUTFWIYT^S_KcJdJfThJiJjIkH
root login	!YRJ
root permission	!G;@=h@@AGB?CEEEFJHJRHSSYFiJjH
root root	!KHX
root ssh	!7"I%F&?+U,F/I1I2T5:<V=[>I@]AUBDC^DJEDFAHYIDKJLCNKR?S@TKWHZHfJhHi6kI
root uid	!S
root'	;J<E=]BGHJRFSZ
rooted	!J.V1U
rooted in	!J.V1U
route	"C&B)K*@+J,'-?.H/+1>2A3A5:7n8E9<;G<D=KAIB6FJGHHFIDK9LANBPGQKR:SBTIVKXCYJZI_BaJbGcGdXfFhJiAjIkFlG
route to	"F&F*A,*-C.A/.1@2B3C5<7i8H9@;I<FB<GJHHIFK<LDNEPIR?SIXG[I_EbHcIdYfHiFkHlJ
route zum	,H7YTD
router	*S-V/K2U9TAJRXSDaJiW
routines	"J&I(F*G+I,H-J.G/@0H2I3G5H7J9B<F=I?H@@AbBCCJIGKCLKMVNEOJPCQ_RDTCaHcHfJiK
routines evp	AS
routines get	ATQSYV
routines ossl	!];JAIQF
routines pem	!T;EQI
routines ssl	MW
routing	.KBKKJRVTZ
routing to	.KBKKJRVTZ
row	!Z
rows	!E,U6SBSRGiW
rpc	!W&S,F-D.X/H0J1I3H5T8F9J;F<KBCK;LFNGOIRISBTAVKWTXW^G_DaIbVcUkJ
rpc data	!DWX^IbWcV
rpc error	!_,J5V;KBJSDTGXXaK
rpi	!W;K@J
rpt	[V
rrs	!Z
rrs tv	!Z
rs	!_"K-K/J3U8J;A@IADBAEVFWPKQCRCSGTKiE
rs sa	!EEWFX
rsa	!I"=#/&A'5(5)4*.+D,?-+.B//04162j3J5G6>7:8-99;X=U@UAXCUDXEtFfG.H:I<J1K+L!M5N-O0PER.S/T4U:V4W*X3YTZ%[3]6^4_6a.b4c8d5e6f9g7hFi3k7l3
rsa 1024	;JE]FJPJ
rsa 2048	"K*J2B;S<G=J>J@JA@BECIKJPBQARJYTjK
rsa aaaab	!Z;IYS
rsa bad	!F%I+I;:<K=;@DAKCdDWEAQHY<
rsa cert	!S%S;>=??J@@AGB@EVGIKSNIRTYC_WhU
rsa dss	;T
rsa ecdsa	FT
rsa error	!?;_=A?G@ZC=Y4
rsa explicit	E^FHiUjJ
rsa failed	!X;@<B=?AWBaCFEEFJP?YGiZ
rsa filename	;I
rsa hex	!F"U&G)I1A2K5D<<=7CGG>HJPSZ?hSje
rsa host	&T2U5U9IFFiJ
rsa in	!U5I;BQH
rsa incorrect	!H;VP7QT
rsa invalid	!U%I&J+F<<=3>>@JB=C6DEEdF>PEQ8RJY<i?j?
rsa is	!92U5F;^<F=@>>?IBKCEDKEEFWQSYD
rsa key	!H%:&F+K-J/H1J4D8J:C=J>H?B@XA?CADIEdGIKDNJR=SFY:ZJ_KhFi;j7
rsa no	!4&E1H;><lBVIDLDPD
rsa not	!>2U3H5D;E=SBIFX
rsa o	!D+T=T
rsa old	!DBKEW
rsa open	!H;A<H=F>bAKQKYH
rsa permission	!@;<<@=gBHC=ECPHYCjG
rsa ppk	;I=E?V@ZA_BDFKQKY]jK
rsa private	!75G<C=A>G?FAeBDCGFGP7YEjK
rsa pub	"I&J5I6S:U;1<>>B?V@GAIC5DFEDFCIGPAQ;YpjD
rsa pub'	<B=I?b@YA^C8DJPJYg
rsa rsa	%I*I4K5H<DFVR[ZEhTiKjV
rsa sha	!=*H-I/K2V3?5F9G:TAKFcJILKNHTK_JiBjUkK
rsa size	!GEV
rsa ssh	*I2]9U?GFJ
rsa to	![5K
rsa type	!W+I;6<B=<?I@<ACEWGHKSPJRSY@_UhTjS
rsa user	,C7W;G<G@IAIDWPAQ:T]YGdIfSiTkT
rsa のみ	jU
rsa は	!JDS
rsa'	!6%F&A*J+F,F.J2G3G5?9E<W=U>e?C@:B7C[ETH<I=KDL:OKRISFVKWKY.[I_KhKiHjKkE
rsa' are	!E;G@IAIC[DTY>
rsa' contains	>U
rsa' is	!H>V
rsa' key	!HEVFV
rsa' は	>V
rsaa'	!E<U
rsakey	!D3T5I;XQF
rsakey py	!E;XQF
rsync	!>#A%I&6'B)A*D-E.X1E2F6>7S90:F;K<7>H?G@JAJBICIDEF9GIHDIVM@N6O3P:Q6RZSZUIV6WHX@YKZT^?_>a[bSdJe:f2g<hJkGl>
rsync a	!TBJHVSG
rsync av	!Y,J7SjV
rsync az	BETUiW
rsync chgrp	!EIISSaY
rsync connection	!E-J8G9JIKJIWIaHfG
rsync error	!=#J&E'J*J-E0=6H9><G@KFKKSMHNCOCPJQDRGTIVBWAXKYJZJ]J_IeHfBgHlH
rsync exited	;TBTRG
rsync failed	!>(UKVSU
rsync generator	!DaV
rsync io	!F,J7VKGLT
rsync man	!J"KcU
rsync manpage	!J"T
rsync mkdir	!CLaST
rsync mkstemp	!GSY
rsync protocol	/F1A3I=K@JBTGHNI_CkB
rsync receiver	!4(J+K,H.Y0ZBKI>KFLZRJSTaT
rsync rsync	!F,J7VKGLT
rsync sender	.S1BIaLDSCaH
rsync server	!K,K.K5JBGRZbJiH
rsync ssh	!G"HB>FJGDRYZWi>jG
rsync stderr	!K;ZRF
rsync warning	!Y
rsync write	!D.[SI
rsync エラ	-W.JBXKFbT
rsync 接続	.U1K7WWS
rt	,T.IOJRISTTTkW
rtype	)S
rtype exit	)S1S
rtype user	!V1G
ru	!],D6G7CBJKKRJTTdTkB
ru 22	!T
ruby	/T7VKKSH_JdUjT
ruby date	7VdV
ruby gems	SIjU
rubygems	;T@SBHYS
rubygems integration	!@;T@SBJYS
rule	!^5IHJIILGRJ[U
rule align	!W
run	"J#;%K&H+C1I3A4J5F8>9T:B<Y>C?F@IDDF<G6H>QBR&T@UGW/X9Z;^I_HaFcFd<eTfHgUi<j/kGl8
run 1	.I0JKILCaCeU
run 12	![(F.J8FKT
run 2	SKeS
run 42	!I7SLT
run 5	!X
run 7	SS
run 77	!FLIOWS]VU
run 9	(U
run a	!T
run build	ITSH
run command	!J/T6T
run docker	!Z
run entry	!H
run fatal	!8"@*S,=1D2V3I5I7@8>9WB?EUJ[KTRHT<XJ_=d?gWhEiEk@
run git	!D(U/W5GKTTWiT
run help'	!S
run in	!F-TKGNSTV
run main	!?BK
run node	!H
run parts	"T
run pipeline	8TKS
run reader	!H"X)W-C8WfXhS
run salt	!I5V
run scp	!E&K/V5W
run secrets	!@=ZPS
run sh	SDaHgU
run test	!W
run until	!F
run webfactory	;W
run with	!W
runner	!>AHBUR@WKaJiUjZ
runner artifacts	;T
runner execute	!F&U-IRFjV
runner run	!B
runners	!;BJ
runners py	!A
running	"F#U&g(F,D-C.=/42A3A4F5F6?:J;6>G@DA<BICUDJEIF=G<I<JDK?MFNEOJQ=R;TWVGWJXAYBZD]G^;aFeFgHjTkSl:
running actions	KU
running an	!@"U)W1X5HKJbWfS
running command	&J3JHT
running docker	!HTVjT
running in	!V5H
running on	,I_T
running pid	!V
running remote	!HbS
running ssh	!J
running this	!F#UTSiV
running vagrant	!CCT
running with	TU
runs	.@0TIGLWOISC[]aX
runtime	&E(I-W.F/A2G3B5=6F7W8@=EBIEKI@JWK4OGPEQIS<VIWEYW[J^G_JaIbEcBdIiU
runtime error	!U,H-F1I7T9SBKGUKE
runtime exception	!?(K)T*K,F-W.K3K6I9H=HIGJYKELDNTOKPIRBSDTIYXcGfIkG
russh	!5"E%H(H)E*B+I,B-9.C/A0J1=2;3I4G7E8X:A;X<:=D>K?I@?B8CHEHFTGGHDIEJHKVLCN@OIQ?RVSCT?VGW@XJYBZF[I^F_=aHbBcCdKeKfVhGiBjCkGlI
russh error	!7"I&?)H*F,D-;.E/D1A2F5V7H8Y9U;><CAGBAFGGJIIJKKTLGNCPFRXSGTCWCZH^J_>bEcHfWhKiFkI
russh keys	!C&W2C3C4J5@8H9B:D;[<F=J@BBEFVHJK<QDRHYFjJ
rust	![KJ
rw	!V=JCTYJ
rw 1	!T
rw nosuid	SV
rw r	!V?SCUPSSH
réseau	-W5F7JBJKWOJRUT@_X
réussi	!U
s	!S#9&<)9*T,H-B1!2F4:5J6F7D9<:>;K<?=F>:?B@?A=BCCKDVE:F;G*H2JcKWL?NGRWSDTUUBVYY@Z>[;]K_4cEd5h@i;j;kHl/
s 00	!Y"K.;0FHJIEJFK7LCRJS@VKa^
s 01	.TjU
s 1	(^.F/J0H3J5K8E;KBJIALHOFRJSC]UaFeT
s 12	!K8EK^
s 1472	!HJYKK
s 2	'S
s 226	/T
s 3	!t,J.J/I5KBAKKLFR=S5TDaHi@
s added	!W
s binary	!]
s c	!C*S2J3I9KBKCTIUNWSV
s cipher	!I*W9D
s date	!=8DBSD[JW
s done	!V
s elapsed	!G7S
s eta	(IJJLV[UaUgJ
s for	"X;JRTiV
s found	5]
s ftp	!B-C/A1J2V3T5K7FBJKHNHRGTYcTkJlJ
s i	!W
s id	!W
s in	!WKH
s jsch	*T
s none	!E+S
s num	SK
s o	!T
s occurred	!E&T<WBGPXRIiK
s remain	BTRT
s retry	!C,S/W
s s	/V3V5FB@MTRVSHiHkH
s s'	!C+T/W
s self	!JIHLBV]
s server	!U
s sshj	9WBU
s st	(V
s stalled	!@JVKSbX
s to	&G/T6TPDQHRS
s var	=U
s you	!Z
s'	/VCHkG
sa	BJEVFX
sa a鍵	!EEWFX
safe	!Y5I7S;JQI
safe directory	!W
safe file	!I=S
safely	!@1aIGLI
safely chroot	!@1aIGLI
said	'WBVKILIaDiVjG
said permission	!D'WRKaG
salt	!D5UBVRJiWjV
salt ssh	!C5UBVRJiWjW
sam	![
sam kirkland	!Y
same	OWSI]X
same passphrase	!Y
same size	!HISLKOW]X
sample	"G'W*J+I,I/H0Z2K3G5E7J8H9F;B<I@IAHBDFIL=NJOSPIQDRDVFWK[G^G_IbIgGiIkJ
sample 01	!J
sample 1	!I0VLISK
sample bam	]S
samtools	!^SJ
sasl	!aBDRFiF
sasl authentication	!YBIRJiJ
sasl bind	!W
sat	!U
sauvegarde	!G,F.T/U6WKHOV]X
save	"G&H(J)K*E+F-I/V0G1C2K3?6J9C;><D=B>EBJFKGJLWNJP@QJRBSZTGVSWH^H_IaUbFcFfEiCjHk]
save config	!BVV
save data	!B.V8FKZOKSU
save the	!S
saved	!_"D&D(K*H,@-I/E1F2J3Y4J5:7F8G9E<G=EAICKF@HIIJKALSNDOJPBQ@RET@WKYH[I]I_HaHbHcDdWfAgJjXkI
saved exception	!F&IBXFIhTiUj_
saved in	!c;G<JQKYC
saved with	3S
saving	!U;F=ICHEGITPCQH
says	!B'U/J3J5H>XIIKHNKRTSJ^J_UhJ
sbatch	!S,KgW
sbatch error	!S,KgW
sbin	!V"S.F1F3JIJLFMVRBSHTIWJZU_JbGcDf?lF
sbin mount	!TBHMWRHlH
sbin nologin	!V.JbJ
sbin sshd	!U"G
sc	*T2T3T5T9ULISI
scan	!U(U,J/G1S2U9@KURJSX[GfKkK
scanned	BKiV
scanning	!I,STU
sch	!9#H%F&<'H(G)J+G.90@1J:G>ICGDIEGI@L6MGO;S9UHVAXIZE[<]?aBeIgGlH
sch add	!I<T
sch algo	9U
sch changed	3V
sch exception	!:#I%G&<'I(G)J+H.:0A1K2K4!:H<I>ICHDIEGIBL7MHO;PSS:UHVBXJZE[=]@aBeIgGlI
sch java	!H<S
sch revoked	!I3C4_5BKJ
scheduled	!D3K5TBWiY
scheduler	AIPV
scheme	!f,K.I/B5D<HBEIFLARJSDTJ
scheme sftp	!c.J/B5D<IBKIFLASDTK
schlüssel	!H"2#C%?&?'E(B)?*@+=,3-=.8/60@182@4F6<788;9::E;]<W==?F@JB^C@DEEDF?G<H?I9JAK6L9M@N:O<R2S9T5UIVEW=X@ZC[@]E^@_9a9b=c<dBeCf8gAh8k>l?
schlüsseldatei	!2)J,B.E/<0H1D3H5?7F9K;^<X=X>V@GAJBBDIHIIBL;OFPHQBRFSCTAYD^JaEfGiFjJ
schmizz	!:"E%F(G.S/I0D4J6C7A<?>K@=A@CIEJFHGGIAKTMGO?PARGXGZ@dDfEgKiJjSlG
schmizz concurrent	!B-V5JJTTG
schmizz sshj	!:"E%F(G.S/I0D4J6C7A<?>K@=A@CIEJFHGGIAKTMGO?PARGXGZ@dDfEgKiJjSlG
sconosciuto	!A"J,G.I/Y3I5E6F8KBFKGLIRFTFiZkI
scope	7U
scp	!!"9#-%0'/())I*@+H,D-#/+0!2;6,7:8!9,:4;E<)=@?K@-A:BCC9DBE1F,G;H@J-K?LcM/NBOBP4Q!RASdTFU8V!W!X2Y=[X]?^~_9bec<d4e,g)h0i=j'kWl9
scp 346	!Z
scp backup	!@,Y.V7T
scp but	!K5V
scp command	!>&J+J,I.H3J5DBHKINJTIWI^caJb<fF
scp connection	"G&I)V-A.B2J3A8C;KATBCGUH[KBPWR=WEXFZX^acUdIi@kB
scp data	!B.H1IBIKJLXSATJ^CaJbHkJ
scp dest	!>&J.D1H<JI?LTOFSS[YaK
scp did	!JLSSVTJ^W
scp error	!1"G&<*G,I/H1H2G3G5@7K9C;W@JAEGCKELVPJQHRWTYYHZI[J^UaJi>j;
scp exception	!>"C.D1H3K5HBKKEL>OJRJSS^baJcJfHkK
scp exe	"Y)I-A1_5HB]GBKCNFR@ZK^E_AaKbGiAjKk@
scp failed	!8&F1IBIHJIJKCO@[U^[bFfC
scp file	1K;GBCIJKIL7OFSYb=
scp home	!B1KICLYSJ
scp i	!FIU
scp is	!F"F5EBJKILJ^ebIfD
scp item	!JSW^UaH
scp not	!A&H*I5IIJLEWG^bbIf>kJ
scp o	^]bFkJ
scp p	!;,IBJIHLFOUSXT@^EaXfSkb
scp process	&J/U5VKH^V
scp protocol	"YbVcJ
scp q	!K.ULU
scp r	!I7SIS
scp realpath	LTSJ
scp release	3J9JITKKNVSHlU
scp remote	!I.JKJLTS]^HaT
scp scp	!@"C.D1G3J5IBJKFOKRJSUTK^]aJcK
scp send	&KKDLTSW^X
scp server	!C3J^V
scp session	"J)I,D-A0K1D3V8E;J?SBFKVNGOHRI_GiI
scp sftp	!?"J&_3F5HBKIJKCLGNKOJ[H^JaFbKfFkG
scp srv	!ABILHSY[T
scp stat	!:1B<HL@SJVJkd
scp supports	>T
scp to	!=,V7JKTTVbT
scp upload	!EL]SZaE
scp user	LISH[UbK
scp v	!?"K1T^XcV
scp var	!<IHSZ^IaK
scp version	IF
scp write	!I.ZLISE[G
scrapli	!A"K3U5W9V;JRFjJ
scrapli authentication	!A"K3U5W9V;JRFjJ
scrapli exceptions	!A"K3U5W;JRFjJ
scratch	"J.J1J5KIEKJLTRFSWVKiIjU
script	!V"E)J*J-F/@0K1C2I4J7G8A9F<D=J@IAIGIHHIDK8L>N@PHQIRBTDVHWIYI^F_BbBcWgZhIkElI
script setup	!T
scripts	!T,E-T/I8VBIKSRVTJ
sd	!U
sd date	!U
sda	NT
sdap	!V
sdb	![
sdb 1	!X
sdctr	!T
sdctr aes	!T
se	!J"7#D%B'H(?)H*<+B,W/[0C162G3A4H5E98:G=T>C?S@BABCEDJEEF=G:HDI?JDLHMFNIOVQ=UKVAYBZB]B_<a?dBeEf<gChAiBj=
se ha	!B,E-T/G7H8VKTOWSVTI[VlK
se pudo	!A"G(J*H,Z-J.C1F2I5D6B8F9G;E<E=I?VFHGIIHKBQJTUVJXIZJ[H^JbGcHfHjHkG
se puede	.J5J6H9K<C=SKDLHOIRESGlW
search	!^
searched	IU
searching	BHHDQT
searching for	BKQT
searching home	HF
sec	!e&J(H*I-I.E/H0J1I3F7K8F9H;D@KAJBCK@LCNGOIPIQCRESBTBVKWJ[H^V_JcWfDgKiHkHlJ
sec error	!ZTJ
sec not	!B"UKJSK^WcYfH
second	.U1J8IBJLKaS
seconde	!Z
secondes	!DRHTYlJ
seconds	"D%D&F'I(A)9*>+F-7/80G192@4F6E7U8X99:J;;<F=F?H@DBFCDEFF@G?IAJTKZL<MJNTPEQAR3T]UJVCXDYFZI[G]C_Wa:bJcIf>g>hBi;kH
seconds 2	eU
seconds check	!X
seconds of	!=)I1G8YKUNWT>fJlS
seconds there	3T5T
secret	%J&I3H;U<[B@IJPCQA
secret key	!Y;G<UIKPJQG
secrets	!S&I5I9I;G<U=XBFIKLIQHRJSJTG
secrets sftp	!E;K<W
secrets ssh	=W
secrète	!:"E%H&F*H+E,B-E.E/E0K1H2H3A5A6H7G8G9B;?<>=D>G@GAEBDCGEHFFGHHHJIK@LHMJNEOIPaQWRCSHTBWGXIYG_DaJbFcHdKfEhCiHjKkFlH
secs	gT
secs user	!U
secsh	!J,Z/ITXfH
section	!WBSLHbUcU
section in	!_LI
secure	"=&D)J-5.E/T1A2U3F6I7@8<9T<GB6FHGHJGKGLHNIOIPKQHRBSFTUXF^Y_5bTcDdBf>hEjFk?lB
secure channel	!U
secure connection	!WTF
secure crt	!C,V-E/X5H8IKVNJWH_E
secure file	iV
secure for	5U
secure shell	"F/G5J9IKKNITJbXcK
security	!a">%I&I(I,G-G.J/B0H1J2B3c4H5=7G8I9A<B=G?FA=B5CJEDGIHJIHK?LDQURES@TCYEZJbJcIfGiGjG
security auth	!BBIPSQW
security authentication	!U
security breach	!A3X5H
security error	RTiT
security invalid	!U;DEI
security provider	WUXT
security unrecoverable	!WQH
see	!T#H%E&@*G+J,<-B.=/?0F1B2F3;6K8A9A;B<A=H@GB;EVHHJIK7NCODPEQCTFVHWGXKYH]JcUeIhJiGj@kHlJ
see 'docker	!S
see detailed	LVST^UfT
see https	!IEW
see log	!V
see previous	(T
see session	!F"UBG
see the	!TBJKIRHSI_KcV
seems	5K;I@XPUQJiU
seen	!I3H5TBU
segundos	7SRFTY
segundos de	!G7SRFTY
sekunden	,@8VRGTWiJ
select	&J,F/I3J5J7K9J=HBAGVKTNUR>SFT@fHiEjHlZ
select one	!KGW
select proper	!INXRHTIlT
selected	@UASNHOTYKkY
selection	!X
selection error	!V
selector	7S
selector events	7S
self	(I,I.J2B3?AWCJIGLFQGT;V_^JdKgJjH
self args	,J
self auth	!G&UBUNI
self begin	IS
self check	KT
self connect	7S
self convert	!KSKaV
self copy	IS
self coro	!I.IIILISK
self dst	.SIK
self families	/S
self from	;IAT
self key	3G;TPK
self kwargs	,J
self loop	!F
self open	!J"X1UAUKX
self packet	!IKKNJ
self packetizer	!CKZWU_S
self parse	;W?J
self policy	!J4T
self putfo	OS[S
self read	!=)U.F1U8E9J?SAJHKIIKISBaUcT
self request	!JVS
self resp	!J
self run	!I8T
self send	1T
self signed	!Z<I
self sock	7S
self socket	NI
self ssh	8S
self stat	!DIFLJSDVb
self transport	!F"VGT
self user	!H"V
send	!1#E%W(8)W*J+8,8-A.H/I031S28354D5E6:7-8e93:D;G<J>??=@FA/DCFYG:H?JUKcM=O.Q;R?SAT7UFV9W0X=YA[J];aDd9e>g=hCi@jHk7
send 2	!G
send a	!G;UBIGFZS
send channel	!>,B/FBGJXLJNIPJRETAWI^IbZcYfX
send data	-J.Z8EBHfI
send disconnect	!.%K&K)X*E+J,H-F.A/G1X2I3G4K5B7J8Y9I:J;K=K@JAJBCCKEKFKGFHJIJKWLJPHQFRFSGTEWIXKZI[J^I_EcJdHhHiFjIlJ
send eof	"JcT
send error	!K.I8ZJXSKfD
send failed	[S
send failure	!G&H.F1G8IBJKTLSSV^XfH
send files	8TLVSKaK
send message	!G-Z1H8YKX
send packet	!F)J-Y/H1B8c9HBKHKKZLFNHRHSITG_UaJbIfI
send pl	/X1F5XBVKITIfH
send pubkey	!9"D#I%]&T*J1K5I:J<@BIF^QIRASJZGhHi>j?
send receive	!IJXKZ
send seqnr	!G
send unable	!J.D8WKSLJSCTV
send userauth	"I<SBXK?QIRHfG
send version	)Y-F.K8GKBSK_JcVfV
sender	!F"T#K&C(G)F-I.V1K6D9><DFDIeLBMUNDOEPIQCTAVDWCXGZH[>]KbUeIf9gJhBlE
sender connection	!D"JMV_JiT
sender dataprovider	BU
sender date	!*(J,A0I4T9HIWQJWI[FaUfJhJkT
sender link	!DIY
sender login	!_"JBEREiH
sender service	!V
sender sftp	!D.U0U
sender sftpd	!T,I1J8IBFKJNJRHiBkK
sender upload	IS
sender write	.T1IKS
sending	"@#I%H&G(J*D,G-Y.X2F3E4J5<6K7E8Y9D;B<F=G?J@IAGBACIEHFBGCJDMHN=PJQGRCSUT>VJYIZJ^T_;bIdJgIhFi8jBkGlG
sending acceptable	!Y
sending channel	!IaU
sending command	"J/TSH^YcFfE
sending disconnect	!W
sending incremental	LT
sending request	!W/K
sending ssh	8TKS
sending subsystem	!G)X1XSW^>bBc]fT
sends	!S
senha	"C)W,J-D/H1W3G5I8IBDKBRXTG_IbHfViUkH
sensor	iV
sent	"?'H)K+C,F/D0F2;5B6D7A<IAHBJDFEJFFHHJTL9MSOBP9SUUHW=XF]F^AaYeHiC
sent 1	!YKK
sent 3552	!GbJc]
sent 4	!W
sent a	EF
sent by	!;-J3YBIKGcJkXlX
sent command	!J"?,J-T3>5C8IB=STVV^JaUbTcW
sent curve	9V
sent disconnect	!?8UKGNJcJhV
sent exit	!J"V)SfS
sent invalid	!H-JMXNI
sent num	.XHUSCbJcF
sent publickey	!:%S*K1E;V=U>TFFGKPDYTZ<
sent server	KWfJ
sent ssh	!_8IKH
sent status	!>S[aU
sent to	!JdS
sent user	*V
sep	!H"T,J-X0V<TBAFJRISJ_HbTiD
sep 2023	!Z
separation	!V
seq	!]"I,H-H.I/U6J;J<IGUIUKANJOJ_IhKkI
seq 2	!]
seqcore	/V6FTTdH
seqcore ipaddr	!TTUdH
seqnr	!G
seqnr 3	!G
sequence	@ZAZYY
ser	,W7ITG
serial	!^
serve	!Y
serve sftp	!W
server	!>",#A%0&2'B(!)J*_+:0H3W475V69:1;+<;=4>:?9@3A(C(D0E<H3I!JFKULFM;N^P2Q!RXS9UHV;W0X0Y+[.]Ja9d5e;fUg?jKlY
server 'sftp	!8,F5b;KBWGVKHLJNJRATVfKiW
server 'ssh	9U
server 1	![RJ
server accepts	#J%S,G3K5H;U<J@TB8E6F)R?ZGh<iAjXkT
server address	!?,C.G/b3F5E6UKKLGOIRFTAfJlJ
server administrator	3U
server alive	+S-T3V5F<KKK
server and	!G5ZbT
server app	!W
server at	"E)G,T-E.J103;7E9H<E?VBDFHGJK?L<N[OJSGWIZ[_FbJcIfAi6jJk:lG
server aufbauen	!IlW
server auth	!IBBR_iI
server authentication	5HBIjT
server backup	!F-T<HKFLYTT
server check	!A,W5J7XBEiXkS
server cipher	!D*[2J9D
server client	!Z*F9F
server closed	!Y"A)A*I,7-S.F/G1T3H5?889@B=RUTBWFb;cEf9iC
server connection	!B*I.K/D1V2K3C7B8Y9FBDKUN=RC_WbGfCiJk@lF
server could	!Y,JKGNFRKbXcW
server date	!^
server dial	!j/;7GBDT:dJkC
server did	.I/E3;7W8H9TGVKBLINEOJTX_KcFfKkS
server diffie	!B9_
server disconnected	,I-EBENFRG_BfIhYiI
server does	!A"A-J/@1?2F5<6J9X<BLAPTRUVH]F^I_JaYbGcIfVi@
server due	!Y,J7KBYKIRGiE
server during	!Z
server econnaborted	-J1KKW
server encryption	*Y9H
server error	&K,T3VBSKJTHi>jHkT
server example	,STFfV
server failed	!J"G&[*F,X-A/;1A3G5@7T8F9B;H<TFCK<LTN@OIPYR?WE^J_BcWf>hJiT
server failure	!F.TaW
server fehlgeschlagen	!I.J7I8I9UKFTT
server file	!KOU
server fingerprint	!D5T
server for	.HRGjW
server forbidden	!]
server getrennt	-HKW
server has	!E1J3J8WSGTIfK
server have	9V
server hello	-U_TkU
server hmac	!I*]5I9GKI
server host	&K*7+J,V-C.K/61H2b6G7?8J97<JB>EYFFJEKGLGN@R>WIZK_FiDjJkX
server hostkey	,H2G3Z5Y9EKHNGTI
server identification	!G,T/W3TKGNDkV
server identity	!T-J
server in	!F)J*V/J1E2W8BKIcT
server ip	,H-I5G9J<TBFKITG_XkU
server ipaddr	"J*I/G1F5E7J8H9DBHJGN@RSTZ_=dEiIlI
server is	"?&F)E,T-H.T0G2A5T6H8;BTEIFFGIJGKBL9NEOBR6SEWFXI[J]F^?_5b7c=i9jHkFlT
server kex	9Y
server kexinit	CGYJ
server key	!J+K,H-D/D2W3h5a7K8E9J;7<E=E?G@@A=B4CJF>HEK:LJPDQ=RASKTDYGbKcHf@hIiDjI
server listening	!k*E,2-?/G2I3H5I7@8@9FB>JIK?NET9ZT_GcKdIhFlF
server localhost	!c,AKISKTJkJ
server log	!GMTNJREbVfKiS
server mac	!J*Z2I
server machines	KT
server may	!K-S5HBHNSRG
server message	!D/IB@RGTXiU
server name	!G,G/a5BRJTC
server nas	iWjK
server nginx	kT
server nicht	fV
server no	!8&E*d,F/K1:2?5D7I9>;JBCFWGJI@KFNFOIPKRITGVZWI_JbEcJf[hIkDlJ
server not	"I)J*I,H.I/D1H3B5X9KBDK>LGNCRFTF^@_HbDfckJ
server num	!C#XBURHaXiH
server offered	!F2U3>5ZFJ
server offset	KJ
server on	,<.I/J5F7IBBKDNZRFTG^X_IbGfEkSlG
server only	!J2W3F5FBIFJRHTJbViKlW
server os	SIjT
server output	!C"X+U,T-I.J5WTI
server path	!TLTSGaU
server permission	!EBFOGRJSfaK
server please	!H,J-K5H9JKCNVRBTH^[bFfKiJlT
server port	kJ
server proposal	!H
server protocol	!Y.K
server ready	!G-JNV_KkZlI
server refused	!<"E#J%D&9)G*I,8-I.J/J0I1B2H3C5B8J9E:K;C=B>F@IAJB^FUG>IJKFLJNGOJPHQDTFWCYHZ=_Vb[cCf]hFiUjVkAlG
server rejected	&K-G.I1I3I5A;I<IBZFSGDKFNJQHRSZI^H_HbEcJkWlI
server reply	!GNJRJl_
server response	!B*I,G-V/G1H3E5I8B9FJVK>RF_SbKfFiKkW
server returned	.HBGKWLISKWD[U
server rsa	FT
server running	![,J
server said	'WBVKILJaDiVjH
server selection	!X
server sent	!*"J,E/G2G5=;T=T>SFBGSPBTFVTWHYS^FaTcTiIkFlG
server server	3S8K9JK<NHRVbTkK
server session	MT
server sftp	!<"G)J-Y.U/U1C3C7D8JFSJWKTL@OFQVS;_UaFbHcJfFiU
server should	!H.V0S
server sig	!G5JFS
server smtp	!XRI
server socket	!G,E-U7V9_KCNITH
server ssh	*I,I-I2V3CBYFJKCNJRZTG_JfIlC
server sshd	lZ
server supports	*W5KGHcJjJ
server the	#U,V-G/X7FKERHiY
server to	*S,K2K7J8I9IBIK]T?
server too	!7KF_Jhd
server unauthorized	!Z
server unexpectedly	!J)].J1V7I8A9WBKN/WH^D_IiIk6
server upload	-UKINVSKTW
server us	!ILWVK
server user	9T
server version	*I,J.H/E2H3E5G8G9T<JBFFIGTLIMJRISIVShIiC
server was	,J3V8VNKTH
server while	!Y
server will	!a.JKHfK
server with	!I"T)F,E-^/K1UKGTFkGlK
server www	,F/W9XKITV
server x	!Y
server への	,U
server'	!W
server's	!H"?&I*J,G/G0K1K3U4C8I9X;?<H=J?H@EA:B9FDGUH@KBLJNZPETGWFXIYGZU^H_AbIcEfDiJkS
server's fingerprint	!>5_
server's host	!B2U5W
server's ssh	QT
server's version	9K;I?J@JABKJN]QJRKcJkU
servers	!="?&I'J(E)H*E+J-I.?0E1D2I3a5W6H7G8F9F;I<H=KFJGJIEJKKDLAMKOTPJQHR@S[VJWHXI[C]I_Ca;cCeHgIhHiCjHkDlE
serveur	!B";#@%@&9'?+=./0C1D3]4@5Y6787:;;:<8=@>>?A@>A=BUC?DCE=G<HAI9J>K9L2M?N9P=Q4S9TWUBV@W:X5Y<Z@[;]:^=a7b4c5d6e?f9g8i7
serveur a	!=*K-X.K/B3Z5?7HBHOGT=_XkT
serveur est	!H(I,H.J/A3=5c7HBJLJOJRFSKTC
serveur ne	!<"I&J*I,E-F/E2G3Y5;9B;KBBFFKHNKOIQKT]_FhFjJkJlJ
serveur sftp	!F,D/W0T5FBGRET?lW
service	!U#B'C(@)=*2+8-E/W0D1H2F3:4<5=6X7J8>9D:D;A<C=I>D?G@IA;BGCIDEHAI0K=LKM>OHQ5RJUFVHX5YD[F]A^W_1bWe?f?gBiA
service accept	1U4K5FJDZKiJ
service allows	!6,E.C/H3K5E6K8J9JBEKFLHRFS@TE^a_GaJb_fIkDlK
service com	!G/K5U
service connection	!Y"E&D1I8JKITI_JbKfH
service error	&[
service failed	!f/I5FBDRDSGTGiK
service inconnu	!I/Y
service java	PUiU
service main	!a5FBB
service message	!V
service nginx	!a/I
service not	"A&@)J*J+I,D-C/U1E3B586[7F8G9E;G@IAEB<HFIGKALANBPKQJR=SGTCXJYJ^G_JbDcKdHfCiBjGkV
service provider	!?"C&H.T/K3K5KGJIIPITIWK_JiK
service request	8T
service ssh	&V,U-U/G9IBCKGNHRTTJZU_U
service that	!I/W
service try	BWGHiX
service unit	!X
service'	NV
serviceaccount	!U
serviceaccount ci	!T
services	!Y5YHIbK
servicio	!T/U
servidor	!?"I#@%A&,'?(7*5+80:1V273^4?5F627K8I97:;;3<2=;>8?<@?A@B>C?DEE:F:GUH?I6J=KVM>NBP2RYUCV=W3XDY=Z;[F]6_Ja1c?d<e>g;h9iBj:
servidor de	!Z,G/G7URJ
servidor no	!E,K.V/J3UKHXU[W
servidor não	!A"I.I/I3V5WKGLKRUSITHbWfKkJ
servidor sftp	!<"H.B1H3K5J6J7B<KBKIJKHLTOTR>TA[IbJcKfJiKlV
servizio	!I,I/Z6K
servizio sconosciuto	!I,I/Z6K
servname	!E,H/X5G6ZBFKKRFTGdVkF
servname provided	!J/W5K6TTJdVkH
serwerem	!F,T/TBIKKRUSKTX
sesión	!W"H,@-D.I/@1A7E8UGYKBOERCSDT@XI_EbDcHfH
session	!F"I#7%'&4'6(A)a+*,@-d.-0B1c2T5A607G8c9]:6;;<C=;>E?F@FACC2DDE2GBHEI+KeL<NVO6P<Q>RIS0V'XBY([0].^<_Ja5cKdIe/fYgEiHjIl#
session 0	!]KI
session 1	NK_XgT
session 13	!D2I9FBJNZSKTUkV
session 2	!T
session 21	!C*K,G-I.I/A1U9G<KBCLEOJRISGTD[J_Ub]f^kI
session 43	!C8WKWWU
session 5	!C*S2W3K9XKDkI
session abstract	3T4XRI
session await	"SNI_J
session channel	-JKTNIbDfV
session check	!H3Y4U5VBCHUKJRE
session client	!G;IBUGCZJiW
session closed	!T)X*F,E-J.E/D3J5H8T9IB1FJNHRCSCTDWIZTcBhEi?jJ
session computer	"K/WKK
session connect	!,&J)C,I-V.K3J4I5D7D82;:<F=F?C@@A8FYGVKGNfPJQ8RTYGZIbIc?fChAi]
session could	)WBF
session default	,V/TBKTT
session ended	!S)V1[3F5BKG
session error	!:)E*K-T2I5T8J;F<J=JBXKCLDNKPUQGSCWI_VcT
session exception	!G8XKF
session factory	!J,V/S<TBJKTTS
session factory'	!V/H
session failed	!I*U1H2W9UKISK_W
session for	!9"F)I,U-E/T1H3I5J7X8G9HAIFWGKKALEPTQTRTSITVcHkY
session handshake	!H*c-G2c9V<KBIJWKETH_J
session has	!D1H3HKZNIf>
session helpers	!JNT
session id	LT
session impl	!E3T8HKVMTRJ
session inactive	!J1S
session is	!X":)B*H,F-I.I/C2H3B5A7E8_9@;IAFBAGJK]L@NAPCQIR<SHTBWFb?c@iHkJ
session java	!4"K)H-W1?4S;?<H=H?D@DA?FVGUQ<SKTKYI_UbIcBdIfHiT
session key	2:3]KVfK
session log	!C"T7TBFKHfS
session manager	!FW]
session may	UX
session mismatch	!D3^5H
session nchannels	)S
session new	/XRHiJ
session no	!I/T5JBTiWjH
session not	!D,S-=1E3I5J8_9I;KBJNBRW_BfA
session on	!K1SLUc]fF
session open	!TSJ_GfJ
session opened	!](T-J.J1IBDKBRHSFZU_HcKfAiC
session operation	!=-D2ZJYKJRGWX^TdHfI
session options	5X7SKESJ
session permission	!D"HBISIi_
session pyx	!D"T*V-J2TKI
session rb	!=6K8JBJfT
session read	!D8WBKK]_U
session receive	!J*]2_9Z
session remote	,E-E1F3V8GBIKWNJ_JkS
session request	)U*K,D/G0V1U<HIINFOVRJSWTIWJ^KaTbJ
session send	1I8U9TKVSJ
session sent	!Z
session server	MT
session session	&J*Y,J-D/K2[3J5K8>9J@KK;PJSETBZS_FcJdJf=hIjDkJ
session setup	!Y
session sftp	!D)V,I-T/D5K8WBKRGTKcYfW
session socket	!H*S9SBKJW_E
session ssh	!A&W-H2TBFGSR[i[
session start	KU
session started	!X"S3F5ABFgT
session stopped	!B"D1HBWNITYWI^I_HbZdH
session subsystem	!UKU
session to	!I/E9FBWKKQURJ^UbHfKiT
session unable	!>&T,J-5.G/G3H5G=D@JAXKVLDR?SJTHbCfSiA
session upkeep	!c8HBKKATH
session userauth	!E"T=SKJQS
session username	;HFTiVjY
session wait	!IJUNKfK
session with	)V,K1UKJTJcVfT
sessions	"T/K6JBGGKRJSITIbTfI
set	#J%W&S'X(7)<+K,A-J.6/)0D1=2C3.4G6>73859=:E;0<U=@>E?B@CA9BTDFEKG?I0JUK@MCN?O.Q2R7S8T8UGW<Y@ZB[6^?_>a~c?d>e=fFhHj@k=
set attributes	!B(K.ILJSCa_
set attrs	!ASDaa
set in	!U
set known	HV
set mod	!ESBaa
set on	BTCU
set permission	SCaY
set permissions	!Ca]
set sock	!E
set socket	!E
set ssh	!A*T-I5U9ULS
set the	LKSHaV
set times	!<SSa^
set to	!Y"U,G.S/H1K3D5>8=<JBUCTHJSFTCaIbVcK
set up	!U"VbX
setlocale	!W
setlocale lc	!W
setstat	!."K,J.=/K0E8JBDIIKEL?RGS7TIVE[EazeGiJ
setstat unsupported	!HOTSHaZ
setting	!S)K+I/H1I3H7I9H=JBBCKJKOIQHRAT@VG_JaedJiDjJkB
setting implicit	,T
setting locale	!U
setting o	!G
setting the	!B.HKJa]
setting up	!UPS
settings	"?%J&B*I-U.E0J1@2H3<596J8H;@A@BJIAKJL@OIPFS=TSVHWHXJ]J^G_AaGbEcEdFfDg]jUkWlF
settings cisco	!J,V/]FURWiE
settle	*Y,K1K2W3K5I9TAJBIKHRJSGTHfH
settle on	!?*Z2X5I9TAJKITIfI
settlement	!>*Z-J2V3J5H9]BKFJKFSJTK
settlement curve	!G9T
settlement diffie	!I9W
setup	!Z&K-H.H1I3K5I9I<KBUKEPKQJREbDjSlJ
setup failed	!Z
setup gitea	!U
setup id	!J
setup py	^SbF
setup sh	!T
severity	!^+K9KBKKJRJ
sf	!<#?%F&D'B(D)W+D0B2J3J4F5H7H:F;G>FCFDGEFF@HEIDJCMDNKPBQASSUJVDW:YC]A^CaDbVcKeBfYgDhCiSjH
sf ft	!=#@%G&D'C(D)W+D0C2J3J4F5H7H:F;G>GCFDGEFF@HEIFJCMENKPBQASSUJVEW:YD]B^DaAbVcKeCfYgDhCiSjI
sft	!FIKKHLVcT
sft pv	!GKILVcT
sftp	!1"X#,%!&-'0(E)K*2+;-3.j/Y213F4(7C8K9<:!;1=8>!?!@4A.BIC#D%E!F!G2H)IWJ>LYM4N=OUP.QJRTS[U*V;W8XKY:Z&];^:bJcXd5e<f^g>h:iBj'kB
sftp 0	!h.C/I5GKESITK^J_JaIbIf?
sftp 01	/U<SBJTH
sftp 1	!;">&J(D*A+F,J-E.4/k0=182F4I5]6U7:8@9:;HAJBCGHHDI:JHK0L.MJN?O6PGQFR3S8TUVJWF[C^E_Ea?bDc<dKeJf:gHhFjFk@
sftp 12	!?.DKHOYS^aI
sftp 2	!G/S;G<V=SIHLDOVSX
sftp 3	SWaH
sftp 4	!F"C(J,F.D/A1F8GBIK<LDOSRDTF_Dcbf@lF
sftp 46	!T
sftp a	"J(K,H.;/E0B3U5V7HBHIFKSLANFOVRDS:TV[DaBbJcGkJ
sftp account	!J"_.J3JKJ_IcK
sftp adapter	!X"J,A/F3B5C;KLCOVSJTH[XfJ
sftp archive	!T'VSH
sftp authentication	!H"<&J/I3H5B<JAWBVFWGGKJQGRXT?ZWjW
sftp b	!_(H/B3IBGIGLDOKRISBaGgUiF
sftp backup	5J6V=HKKLHSAaDi[
sftp bad	!="=)H+_,?0F3G5V6H7FBAI?K>NFQ>RWTAXH[GaTcHfTiCk[lJ
sftp bank	WT
sftp by	"EfX
sftp bye	!e"E,F.B/G0J1E5G6H8HBIIEKBLFOERDSBTD_IaFbIcHfGlG
sftp c	!T3I
sftp cannot	!V"J.E/I5IIKRHSG[WaIbIfG
sftp cd	.E1F<JKJLeOFVI[KaH
sftp chan	!UVU
sftp channel	!I"U)W,B.H/D1g;JBIIJKEL@RHSDTBWI^Ib@fX
sftp check	0Wa^
sftp chmod	.KIHLGOIaX
sftp client	%H&;)^*D+E,V-4/V1[4G596D;I<9@FCJFEGDH<KEMBNBP9RDSWW<YBZB[T]G^@_;aKeHg?h=iJkDl5
sftp close	!^SG
sftp com	!I/W3F5T
sftp command	!c5EIJLGWF^@bDfF
sftp common	!S1GKIL[RCSVfI
sftp config	!X
sftp conn	!W
sftp connect	!G-D.E/@5C6I7T9F;I<JGIIJK?LHOKQISHTXWH_EdIfTlB
sftp connected	!S
sftp connecting	,W/J<TKKRFTEiI
sftp connection	!J"?&@(K*I+I.H0E1D2J3?62739E@XBdI=JXKSL7MJOCQCSHW?X<[I]G^;_8aDb0cHhFl9
sftp connections	!C,E-H.C/H3G5@6K8J9GBBKELHRFS@TE^a_EaIb_cKfHiKkDlK
sftp connectivity	/H8VBWKIRFTI
sftp connector	!6,].J5J9VBFKHOGT@YUaKcHfHkJ
sftp control	!S
sftp could	!9"@&E)F/;1T3K5A6D7F9G;G<HAJB9IGKBOJR;SGT9VTW]XK[IaYbGc=fYiGk<lG
sftp credential	!IBBGWPJQS
sftp data	RW
sftp date	"E&D)K+K.V2B3J<C=H?X@JBFMINJPFQHbJhGjH
sftp deploy	!B"I,XBFRZiHk_
sftp deployment	!A"I,K-K1K5WBVKJLW_IfIjX
sftp destination	,H.D/D3F5A6H7]8GBHIHKBL?RASETBXHcJfIkI
sftp dial	!E,YTVkF
sftp dir	!W/JJTTK
sftp disconnected	!F"H.D1D8_BHK>LJOIRISE_GaIcIfGh^
sftp do	.S/URHSW
sftp edi	<WQV
sftp end	!eIEKIL@SH
sftp engine	aT
sftp eof	!J.J/JKGRIbCcJf[
sftp error	!2&C(<*B+G.:0T1Z2@5G697>879I;T<;=B@AAaB?GHI6JEK5LaMJNIO=P?Q9SaT0VGWCXIY>]K^B_5a;cbeGfBgKhFi<jJk>l<
sftp ex	!E,J7VBJJZTH
sftp exampel	!/"F,B-H/u1C3G5B7C9J<GBGIIKCL@NERFSGTBWIXJ_KbKcIdJfEiJk9
sftp example	!D&G(8+C-K.H/@0J6a8D9J;T<J=HAUBFCKEHFGGAIBKWLFM;PEQGSITWUGVKX<[I]CaFcBeCfAg:iHjG
sftp exception	!B"J&D(K)A*G,G-6.W/82I3C566D9C;@<6=C@JAHB=GFHHI/JCKWNJPDQ>RASXT-VTWCXKYI[X]U^F_Gb@dKhIjHk=lH
sftp exemple	!G/S
sftp exit	!a.JaJ
sftp exmaple	/_5K7GTI
sftp failed	!<,U-W/B5J;JBWTT_KaU
sftp failure	!:"H,F-J.S/E1H5I8J9IBHK5LVNJOXRGSYTDVT[W_GaVeDfAhJ
sftp fast	!^IFLASI
sftp file	!J"H(D,C.?/D0V1?3J5G6K8B;F=A@JAKI9NIOTPHQJRCTGVC^D_Ha]bEcEfBkJ
sftp files	!F/=5J6bBWGVKKTJiU
sftp fill	!V8HKYSJ[E_Jf=
sftp foreign	!X.K1FBDKHLFRKSDTG
sftp get	.VBIOGR@[TaF
sftp gw	/E6XTJkJ
sftp h	!I]T
sftp handle	)X1TfU
sftp handshake	*W2T9V
sftp host	!A+H,W.T0D1D2G3J4G5K6W<@FTHJIDKHLFOCTIWGXI[I^HaBbHcGdGf@hXj]k?
sftp hostname	!B,H/^5GLHTDfI
sftp i	!I#U5K7V;<?D@VADB]CVKIPHQBRKT[dI
sftp id	!I"F,K.@/E0J;J<I=SBUIHLSOHTV[TfJ
sftp illegal	!?.K0K5H<KIJLTOESS[V
sftp impossible	!B"D,X.D/Y1J6I9K;J<EBEKELKOCPJQTRDSAT@_GaJcJfKiKlJ
sftp in	!X"G(K,D-K.C0J1H3K5B8E9IK@LCNJOVR=TAVI_GaFbJcJfCjWkIlV
sftp inbound	aU
sftp init	"T)U,K/I1T9IBFKFNJTJcVfC
sftp internal	!XRIiK
sftp invalid	!4,I.G/:0^3H5H6[8I;D<HAIGUIFKENIOHPHSDTHcGfJkH
sftp ipaddr	!6"@,V-T.V/C0J6W7U<HBEIFJJNFOGSIWJXJ[I_>aDbHdHfAhK
sftp is	!J"=,H.I/J0>1E3D5?;A<F=]@HA@BGCJKBLHNIPEQFRBYJ[T]J^A_AbVcGfblK
sftp java	!@"S*J,E-H/G1V3I5F7J8B9I;G<IAHBCHIKUNEPIQHRDTCV=WF[T]V_@bIf2iKkG
sftp job	!G*SYU
sftp js	"I&I)K*I,F-G/C0T1C3K5G7G8H9H;H<G=XBBIVK<LUN?OXPIQIR<SWT@YK[X_Ff9iFk?lI
sftp json	!_FTLGjS
sftp key	!85E;V<S=J?JBEPVQ:Y^iI
sftp lab	!F,T5J7D8E9T<GB:GKK<LUMWOHPVQITGXHYK[S^I_Ii?kElT
sftp labo	!K/T
sftp le	!;"C(F)I,C.@/U0B1I3J5=6J7K8I9J<CBBIDKCLZOZQKRIS6T=XK[J_GaHbFcEfHgIlF
sftp live'	5V
sftp login	!U":)I*W,H.J/I1C2S3J8DBCIJKBNCOKQCRVTCbGc;fFkGlK
sftp ls	"G1H5J8UBIIJJ[LGRFSVUCaF
sftp message	!J0TLUOISW
sftp mirror	!X
sftp mkdir	,K.A/J0[1C5JBDKBOTRETHaTbKe]fIkI
sftp museum	!IUT
sftp nas	!E,Y-J.90J1I5K<GBIIGLBOIRTSVaWcKfH
sftp new	!;)Y,J.H/C1ZBIRGSI_KbUcffa
sftp no	!8"K*H,:.S/W1F2E5D6I7C8F<UBGK;LWNJRHSFT__HiIkG
sftp not	!b<VBHSI
sftp num	!F,V1J7WGWKGRISKTXcJkU
sftp o	TJXUiT
sftp on	!XITKFLHTF
sftp only	!B"CRH^Ib_fI
sftp open	!?/B1H3T7U<?BCIGKJL[TT_KcJfAiHlI
sftp operation	!E.C2I3X5SBEIYLVOFRDaW
sftp operations	.U1HKISVfIkJ
sftp or	!K5V
sftp out	!F"T0TBTRTTI
sftp outbound	!VBSLKRUSJTUfJ
sftp p	"F,J/>5G6D7IBGRF_IbJcUdHiHkf
sftp packet	!E"JK<NCbIcbfK
sftp parse	LT
sftp partner	,@/U5W6H;F?K@UAIB@KJLJQITU
sftp password	!d"HBJQKRG
sftp path	!I1U5V<@BJIHL]RHfFiH
sftp permission	"B#S.F0D1I;I=AB;GHIJL[PKQIR2T@VVbGeAi>jK
sftp php	!=,G-H/F8G;F<JAJBTFWIVKGLENFQFRUSBTH_GcZfZiUkJ
sftp plugin	"C(J,a-K.G/B1I5I6J8FIGK7LHNIRJSGWIXG_AaKcJdJfEiEk?lF
sftp port	!f,J5FKJOJQHSITI
sftp prod	/V=T
sftp protocol	!J)S,A-G/E1U3G5B6I7G8C9?<HB;IIJGK3MJN?QJR<T@_BcTffhEiDkHl?
sftp push	!F,K.UNIRScUfFiW
sftp put	!A"3#J%I&C)=*J+E,J-I0V153A4E5;637;:J;H<4=:AFBFCHEKFHGEIfJYKTLJMGNGP@QIR.UIWBXEYHZH[Y^@_Gb2c.dFf7g?hBiHkBlB
sftp pwd	!VKH
sftp py	!S(H)^+H-U.H/=1U3H5?7I9J;C<F=I@KAJBDHTK9LAN@PKQGRCTCVFYJ[IcYf]kElJ
sftp quit	!_.H/K0JIGKILFSIaI
sftp rb	!E
sftp recv	!D/F6WKHcY
sftp remote	!]5WBFOAiT
sftp rename	!B.AKILGO[VS
sftp reput	.DICKGLTO@VI]baF
sftp request	"X1VIKaTfH
sftp resource	!DLVS_
sftp response	!I1JKKLHSYVW
sftp root	BK
sftp scp	"HGTRUSJTW^TbHiJ
sftp send	!C/T1J<UBTCYIHRFjW
sftp server	!A"F#G%I'G(B*/-7032E4E5G6/7K8K:I;H<+=?@DCJEIFJGSHDJ:LDMBNbP;SBTUUBW2X8YIZA[<]5^%b=d<e@g>h9iBjJlV
sftp service	!C"A,Y-J.J/>1E5U7K8IBGKENGTX_IbIkJ
sftp session	!A#J&K'J)[+H-I.G1i4C6?709@;6>H?EA;CKFBH@IFJAKHLJMDN3PJQJSJT<UHVCW3X<YDZ@]D^8_'aCb9eEf]gDhDkJl>
sftp setstat	!JOKaZ
sftp sft	LT
sftp sftp	!#%K&A'I(@)G*=+B,F-,.Y/?0S2G334F5'6g7:8J9;;5<?=<?F@AA<B@EKH?J7KSL[MEN+P@Q7RGSVW7X=YAZH^<_,b;cSdSeGgDi4jFk/l6
sftp shop	,E/YFUQXRHTV
sftp source	!T-VBJKILT
sftp src	,KRYSHiW
sftp ssh	!X)S-K.?/B5J7B8GBSK=LHNJOHRBSE[J_JbIdIfTkF
sftp start	!C"T,B-F.B/G1W5J6I8<;HBGIVK0LGNGSGTYWD[I_?bBfbiTkI
sftp started	-S1E5HNSTKlJ
sftp status	!4"F,E.X/@0V1C5I8J<IBFI?K=LURBSTTIVG[XcIf>iHkI
sftp storage	"I,F.V/D2W6J7J;J<BBUKJLW
sftp stream	!A<KBIIWLW[TfKiTkH
sftp subsystem	!G&H)]*F,:-E.A/=0H1V2I3?5C6E7H8=9B;I<E=JB=IAKFL8N?OFQJR7S<T:XK[K]K^E_BaEfmi;kDlE
sftp sync	!_"J.E/D0K5K6K7K8G<KIHKFLGSF_IaHcIfJlJ
sftp target	!9(J,T.G0T5H<IIFKHLYOXSDVJ[BfK
sftp taro	!G/H3V5K8WRK
sftp task	"J/X0I1G3HBGIGKALCOTRFTEaJfDkT
sftp test	!Y"H,C.C/H0H1I3TB=IGOCQKRbTA[JaGcHfDiT
sftp the	!9"H,J.G/T1G5A6X;^<K@CA:GWIJKFOFPJQ=SHTHYB[G^KaGbGcGeVfS
sftp throw	!="J.V0W8IICK=OWRJSYcHfF
sftp transfer	!FLXSX^TfT
sftp u	,F.T/F6TLTOKRKkV
sftp unable	!:)W*J,G-J/W1V7DB?IFLENIRFSATZ_IaVfUiFkHlD
sftp uni	!V"H,@-I.H/X0H1J5G6V8=9JBJKAOKRDSKTG_JbJfIiI
sftp upload	!["@'H(W*I,:-A.F/00:1A2J3C5<697S9A;J<DAKBKJJMKNDPKQERHT<V<WIXEYJ[1]@^B_=bDcBdJeCf<gVi@kElF
sftp uploaded	!dKE
sftp uploader	!],J.K/KKILKSH
sftp user	!""V%K&H)S*7,I1V4C;<<7?J@BBBCGEKI8LKNHOAPKQ8R^THUUVGW7YBZ@[2]K_Ib5dShJkSlE
sftp username	"GBCiT
sftp v	!=,H.V5J;JBDLJO[PVQUTFiI
sftp vendor	!G,E3WBUKKTS
sftp verbindung	!3"9&K(C)D*J+J,[-F.</:0B1:3G5E6;7A889F;J<FB4I>JJKWL>NGO@PJQCS;TUVIWDXFYI[B]H^H_<aAbDc@eIf=gGhJi;kGl=
sftp version	"I)J*J,J-F.K/H8I9HIHK?NCRJSJTK_Gc^fbkK
sftp web	/FBYKVRW
sftp write	!@.Y0JL?O@SXTS[Ga>
sftp を選	6JMUlE
sftp アッ	<WLDSX
sftp サブ	!Ff]
sftp サー	!7,_/W1T5=6I7D8G9JB;KELINCR@SITXWKXH^H_CcWdIfXiHkAlT
sftp セッ	)U1SRS
sftp ディ	!C.Y
sftp パケ	!F.HKKc^
sftp パス	!>PFQUR^
sftp ファ	!F0UOV
sftp プロ	!J"TcTfVlI
sftp ホス	!I/V3B5U6@7KXS
sftp ログ	!GRW_ThTiW
sftp 上传	"J,J.X/KBKIKKHRGTDaJcJfJ
sftp 接続	!C)J,H-I/J8@BJK^TK_[bVhClI
sftp 服务	!?"H(D)C*F,6-F.</;0K1=3V586I7E8H9GBZIIK:L>OIQJR4S9TX[K]G_JaJbFc=f9hGi@lU
sftp 秘密	!E;F<W
sftp 経由	BG
sftp 连接	!3":(E)B+K,U-D.>/B0C1:2I3A5D6B7C869H;G<F=HAKBCGII?JJKVLANIOAPJQER;SBTXVIWJXG[D]H^G_YaBb@eIfGgGh@iCkHl@
sftp 送信	!D,S.J/S5IBJKJRWSG
sftp'	!d&F+I.J/G1F3H5H;H<Y=DBJFIGUHIIGKTL?OFPIQJRTSATKVIYK[Ha;fEiTkH
sftpd	!T,I1J8IBFKJNJRHiBkK
sftpd message	!T"B,J8IBJKKNJiH
sftpgo	!e"JBDRCcHiG
sftponly	!X
sftpsync	!U
sftpuser	+T
sh	".&I'=(<)8-G.1/@1(2S3J4?5?677<8E9Z:B<V=D>I?DBDCYD?E<FCGHI0KEL@O3PDQ6T?UHV6WYXJZE]=_4b*e;f]gZh=jJl7
sh 1	!J-BNGWY^V_KfCkJ
sh bin	<JIILIWJgV
sh c	!X
sh hの	!B*T+W,J0J2X9VBJSITJcWfJ
sh hバ	-TNVkV
sh hポ	!JMU
sh h形	?J@T
sh h接	!A*S,J2U<ICURVTEWJdSkS
sh h鍵	JT
sh permission	!^&H=EBCCJRCaAiFjG
sh usr	!=f^
sh'	OJSF[WaX
sha	"D#G%G&='D(d)C+>,:-E.@/40A1I2S4K6A7>8F9X;?<C=J>I?E@CBFCIDDEGFeGCHBK?LKM>N=P9Q9R@SDTAV>W?XDYCZB^E_>aFbCcFdAeCg@hEi:k@l=
sha 1	!J%G&J*W+J,F.I/@0K2G3=5E7H9^;HAFBBFgHGJGKGNJPIQIRBTDVIWJ[J^HbHfIhGjE
sha 2	&J(J)J+J,H-D/F2W7J8GASF_IJJELDMGNFPFQITEVJWI_FdKfHkGlG
sha 256	#G%B&G'J(c*@+F,E.F/D0H2H6I7H9U:U;=?I@IA>CIDJF9HBIFMHNCODPEQ>RJSHVHWHXJYH^G_DaFbFcJdHeJgFh?i<kElG
sha 512	*U2GJJ
shadow	!_=HSCaF
share	#K%I&C'J(C+H,E-H.C0W3I5G8;9U:J>HABB.CIFCGGJGK=MJPCQJR:TJVIW@XIYIZH[V]IbBcAeTfJgIhEi?jAkTlC
share nginx	!I
share perl	*T
share php	!C,E1I6U8GTKdVfEkW
share rubygems	!@;T@SBJYS
share x	"U
shared	!W"A,B-@/B1A3I5<7A8K<IB9DIIFLTNFR@S]WJ_BbAdHfHiAjHkH
shared connection	!^"D,F-A/E1D5@7FB?NHRHT?_DbEdIfKiGjK
shared hybrid	!ILSTS
shared txt	!FSY
sharp	AVQUiK
shell	!J"_#A%?&6'F(<*C+;,'.@062E3'4@50677;85;3<D=9>B?C@>A6BAC=E@F:H9IFJ;K4LGN7P5Q6R8SDT9UFWJX;Y<ZB[I]=_Ja=buc]dCeAfJgBh:iIjGkIl9
shell access	"71IBILIRK^HbT
shell clean	!CbXcX
shell command	"F1I5KBF^UbUcU
shell failed	!A/W5TBIGVKHTZ^K
shell is	"I.H/K^TbSfH
shell press	-U2K9W_V
shell produces	!B"USJbUfJ
shell prompt	/UBSWS
shell request	"W1ZSH^;bVf<
shell script	!V
shell server	!X/I
shell type	/I5JHIPIVV
shell usr	!@"Z
shlvl	!FST
shop	!V&J,D/X1K8JF[KCRBSUTUiAjJkJ
shop example	,E/VFUQXRITV
shop web	!S
short	!]%K(U.J3K5G7H:J;;=B@FADBECCEdFBPBQESDTGYFdUiKjG
short rsa	;I@JBGEcFIjK
short txt	(VSF
should	!Z,I.T/H3E5B<G=IAIBDCVKEQIRFSJbKfKiH
should be	!X3I5E<JCW
should provide	!H.V0S
show	!],G-G3?<XKHSJ_HaSbJjX
shown	!]BJ
shut	BBFKKDR[
shut down	BBFKKDR[
shutting	KT
shutting down	KT
si	JXKVTJ
sich	"T&K(I)J*J,C-J/E0J1F3Z6K7I8H9H;K<K>IBKFKIJKFLIMJQJRFTCWK[K^J_HaIbGcIfChGjJkKlG
sich an	!E"VSV
sicher	!F)W1UfV
sicher dass	!F)W1UfV
side	!("D&C(K)H*E+G,C-T.;0J1F2G3K5:6I;F=J@KAHFHGHIKJTKVL9N[OEPHQHS;T=WEXE[J^E_VaCdDhTiDjFlD
side failed	!F,V-G.J/V3S8DBIK]LHNJRVSJaK
side sent	!FhWkK
side unexpectedly	!F)7,;-[/?1K5F7A9<K;NZR<T@XK_XbDcFdIf?hKk]
side value	!H7U9KTJ
sideband	8V
sideband packet	8V
sie	#I%H&D'H(I*G+E,=-E/;0E2G4I5T6G7A8D9D:H;B<D=E>S?I@HAFCIDIEIFEGEHFIEJIKCL@MGNAPEQCSUT:UJVIWGXFYDZD[F]H_CcDdJeHfVgHkElT
sie ihre	!Z
sie ihren	!EhU
sie sich	!<"U/K1K3G5WSV
sie sicher	!F)W1UfV
sig	*G4K5I9J
sig algs	!G5JFS
sign	!D%x&7(J)J*@+E,?-A.?/?0H1B2C3>4G596I7G8D9A:G;9<8=JAFB6FWGKHEICJJK>L?OFPJQ7RSS<T<VHWEXIZD[H^E_CaAb<cAdKeJfJj2kClJ
sign and	!>"F%]&T5I<CBBEDFWRESKZKhIiBj>
sign failed	!X
sign in	"JBHNSiT
sign request	%T
sign ssh	%V
sign the	%X&H
sign' the	?S
signal	!U"F,E-F.J/H1C3J5F7T8WBGIJJWK^LISH^K_@dXiJkH
signal lambda	!F7WdZ
signature	"G#J%_&6(E*G-K.G/D0J2?3;5;9C:J;:<?=C>J@EAACGEFFeGGHGIGLBNJOKP?Q=R7SDTKVKYCZE[J]K^JaHbHcFfDhJi9j?kK
signature algorithm	%HF_RKiI
signature despite	!EBX
signature does	!^(K3E
signature supported	!F&HF[RK
signature we	!U
signature you	!U
signatures	!H*D.K2F3K5HBKFfRJfJ
signatures couldn't	!W
signatures ecdsa	iT
signed	!b5I<H
signed by	!U
signed certificate	!V
signing	"G%h&U*H.I2I3B4K5@9F<@?JAIB<EEHJKFLHRCSEZJbKcJhGiDj?
signing config	!U
signing failed	!J%^&W<I=GB@F>iIjD
signing key	;T?KQU
signing method	!T
signing using	EIF@
sigterm	!WBI
sigusr	!T
sigusr 1	!T
simple	!a,C/S7K;TAIRJTGWI
simple paramiko	!U,I
sin	!^"G,I.B/H5J6J8JBJIIKCLIOHRGSFTI_IaKcIfI
since	"J3]9JKHLFSDTK[W_JbHcIiI
since last	3T
since open	!U
since the	!A3W5UBI
sind	!GCIXU
single	"U<GBJ
sink	VU
site	#K%C&:)E*B+B-G.I/T0I192F3G5T?C@:BICGGDIEJEKSLaNIOBPCRAS^Y8ZG]J^F_CeIf=gIlF
site can't	!U
site conf	!?.SS[[J
site git	!U3I:SBAiF
site git'	!V
site index	!_SJ
site packages	!G%I&I*H+J.H/V1G2K4I9D?I@@IDJJKTL5PJVTY>[T_IbFdTfFjS
sites	ST
sitzung	)W/K1U5IBJfV
size	"8#H%D&@'?(Z+>,/.T/2091G2F384@576=788C9>:C;.<F=9>E?<@8A7B,CCDFEbF=G?H>LDM>P;Q5R2SJT4UIV^W=XDY9ZD[K]f^:_Fb:cJdDe>f3g[hBi5j>l?
size 0	!V8T
size 1024	!IEX
size 2048	!FEX
size as	!HISLKOW]X
size bytes	!]
size callback	OS[S
size differs	!IIJ]V
size in	!G*X2T9SNEcJ
size is	!UKJcU
size limit	!T
size max	.SIK
size mismatch	!=(V,K.Y3J7J8B;HIDLJNJOEQJSIV][GaJcHeJ
size num	!B-G8GKWNWOKVJ]YcBgU
size os	IWLIVH
size size	(V
size time	!J-XTH_S
size used	!X
sizes	(TVVaIcJgZ
sizes differ	!G(USKVVaIgU
sizes num	gT
się	!F,T/TBIKKRUSKTX
się z	!F,T/TBIKKRUSKTX
sk	%X;H<I=DBECHEJRUYKhVjI
sk cert	%UFKRWhW
sk device	!B%S&SFKPT
sk hex	&VPU
sk home	!B%UFJPT
sk type	%T=KFJRWhW
skipped	!_"G,G.J/D3J5I<JBCFJIJKDRASVTGZWfHiCjJ
skipped 0	!T
skipped because	!Z
skipping	!e%H&H(F)W,I.A/I0I3H5E8D9I=@@DBCCDEZFWGGICK=LBO=PJQBSITGYD[@]J^UaBfD
skipping key	BIE^FG
skipping non	!U
skipping ssh	!G=KBUEJF]
skipping startup	!B)Y8HBKKD^VcTfI
sleep	fS
sleeping	!G/TBT[S
sleeping before	!F/UBT
slurm	!_,H7J8F;KBFRCTBWKiJ
slurm load	!WRH
slurmstepd	!]8JKJ
slurmstepd error	!W
small	!I.YTU
small copy	!D.Y
smart	!J,VBSFTjT
smb	!WTK
smp	!_
smp preempt	!Y
smtp	!z"C&B,<-B.I/=1G3H5E7?8G9H;FADB4GJK>LIQER2SIT9W@XI_HbJcKdFfCi6jGkDlJ
smtp authentication	!X
smtp example	!_RITJ
smtp smtp	!_KHRI
smtplib	!^
smtplib smtp	!^
snakefile	!V
snakefile line	!W
snap	)SLJOTSG[XcIfU
snapshot	!],K/H1K3H5G8TB@LJRJTEaJcH
snapshot 9	!V
snapshots	!VBJiVjT
sntrup	*X9I
sntrup 761	*X9I
so	%T&H-I.K8E9HIIJHQJVKWG[KaGfE
so far	!E-J8F9IIKJIWIaHfG
sock	"E%Y&n*D+F.I/@1I2A3G6I7S8I9<<:>K?JAKBDFIGIHAIFJHKDLFNIP=R5TTXKZH^JbJdWi?lG
sock 1	!T%J&J
sock address	7S
sock await	7S
sock connect	7YNJTUd_
sock dial	&U
sock is	!J&X
sock not	!A%a
sock tmp	&G;W
sock tos	!E
sock v	TS
sock variable	!C&WjT
sock が設	&U
sock'	!U
socket	"9#@%J'@(8)F*B+5-a.>/_071>2J3"4D5'6b7]8[9K:@;(<.=<>B?8@AA-B!CADEEGF;G7H.I4JSK[L3M:O8P<Q,R5SCT_UDV5W+XWY;Z=[A]=^2_aa3b+c4e=f9g@h9i0j3
socket 3	!E
socket abstraction	!A,T/KJFNTTS
socket anonymous	%H-V8H;K@JJKKI_V
socket at	!T
socket byte	!I-WKVTH
socket callback	KVNXcJ
socket client	!JkS
socket closed	!G-X8VKX_U
socket connect	-B9JRJTYXK
socket connection	!^,G8JBIKEdT
socket connector	!B7KTV
socket data	lV
socket disconnect	-D9SJXKVNGTF_Z
socket error	!0"I&;)I-_.G/U1A3K5B6E7U<IB=JKOJPKRCWJXE_ZcJdDfCiDk4lA
socket exception	&G(K*D.B/[2D3B5?;H=J?J@JAGBAFKGGHJIJJBLEOIPHQHRASAWHXE^HbIcGdGfHhIiEkJlJ
socket gaierror	,I-J6]8JKKTIXW_KkH
socket getaddrinfo	!E6]
socket handshake	![
socket home	!Z
socket impl	9KTV
socket io	!^
socket ip	,T
socket is	!C"F&H)E*I,V-I.F2J3J5@7X8S9G;HAGBAJJKULINIPGRBTZVJWHXd[E^J_>bEcGddfAiK
socket java	!K
socket none	!G,S-G6VKAND_IdS
socket path	hS
socket py	!J6X
socket rb	/S
socket read	!B-X8EKDN[_VkY
socket recv	!D&I,E/I7J8J9BJJK^NCRFTDfIlK
socket send	-I.B1J8ZJXLISCTSfF
socket socket	!D-V/JJETS_U
socket timeout	,G/H7T8?JaKENYRU_Kd?kJ
socket transport	!E-G/V6W8WKUTG
socket util	!D-I/T8G9KKETW_HdY
socket write	8U9T
socket'	!I*K.H/VBKIGKYLIRHSJTG
sockets	!F"H&G*I.H/a1H2K3F5C6T;JGJIHLFNBOJPKQJRGSCWK^I_JaIbKcKfJiJkG
sockets socket	!G"I&J*J.J/^1I2K3I5G6TBILINBQKRISG^J_JfJiJkG
socks	!C"A*A-@.B1E2F3A5?7^8@9>;GAIB;FJGJJJK=LKNBOIPJQJR=SGTIWgXe^J_=bGcHf@hJiA
socks 5	*F,K-I/E3I7W8F9HBHKDNKRHTJWXX^_HfGkG
socks port	!X
socks proxy	!B/B5K7VBHKKRHTBWaXS
socks socket	dT
soft	!VBI
software	&F)D+H,9/:1@3A6E7>8Z<H>HAIB;DKIHK^LGMCOKPITHVJWBXDZF]J^V_6aJdDfHgIjFkFlC
software caused	!B"I,@-T/@1H7D8[9EBFKWRDWHXJ_AfIiJ
software in	!S2J9XTG_E
software version	-J9HBJNIZKiTkJ
solo	!E,G/H?WFV
solve	!Y&T.G
solve failed	!W&T.I
some	&U(S,D.V/E0K3D5=9I;GGIHKLGNIOFPKR?SYTGVK_GeIfEiTkH
some cases	.V1U
some files	(TKHSUTKaT
some output	"UiS
some refs	!e
somebody	KT
somebody is	KT
someone	!I3S5G:W;J<IQK
someone is	3V
something	!9,V-U3YKZRJSGbI
something itself	KT
something nasty	3V
something went	!>,V-V1S3UKWRKSGTS
sometimes	lW
sont	0W
sorry	!T"KBJQHRESU^XbTiG
sort	!X
source	!E"=%J'K(])H+E,I.:/[0=153<4I8;;C=A?DCHEKH@IfJGKDMJNCQ6RHS>TIV=WAXT[8][^@_>a:b>c>dGeIf;gFhI
source code	<U
source file	!?(S.G/I0K;K<IIZKGLARISDVK[I]WaJ
source files	IX
source ip	!H:VBTjU
source microsoft	!J@USTYU
source of	!H/U6TBTRT
source renci	@ULSSKTIkW
sources	!TkT
space	"B%J&G(C)I*E+I,A-G.s/B0C1>2H3G5@6K7>899B;G<G=JBAFKGJHKI=K1L5NEO=PGQKRBS4T<VEWJ[A]F^@_Ca@bDc>eJf<gJiDkElE
space left	(I*J,I.]5K7I8JIEKELCOJSETJ
space on	!=.fKJLESF
span	!B-W/K8S
span connect	,T
span read	-WNG
span timeout	!G,I-SJTTE_T
spawn	!E&D,W1K5T<HBHHBIHLCRGSKWXbIfH
spawn ssh	!D,T5GRITUkW
spawnp	!@5D<JIHLEWb
spawnp no	!@5D<JIHLEWb
spec	+Z.H5K<IAIBIKJLSNKPVQARFSIYI[IaIiK
specific	!ZTJaT
specific error	!UTJaT
specified	"C#J%C'K(G*>+D.?/I0E1F2>4G5C6B9;:I;1<X>J?E@>A7B<CIDKEHFEIZJTN@PSQ4R[VKWAXHY?ZH[V]F^CaBbEcAdFeHf<gJhIiIjFkUlF
specified key	!ZcK
specified timeout	!E5I7TBGJWNKfJ
specified to	;HPWQK
specify	2K3F5TBJOTQWRK
specify the	!SQX
speed	!V2U9K
speedup	!W
speedup is	!W
speicherplatz	!F._/K1FBJOFRGSHTKcKfE
speicherplatz mehr	.V
spoofing	!I3V
spool	!FIV
spring	!]
springframework	"I,V-S5H7J9J;GAKHIIJKHOUQJVHWJ[IaJfFiJkI
springframework beans	!V/H
springframework core	!?5I8V<TBGLS
springframework integration	,T-S1H8FKELHNJSJ_K
springframework messaging	-J8URU
spurious	!]5J
sq	!VKK
sq lite	!X
sql	!p"D&F*F+J,I-@.[1C2G3C5B6J7:8?9B;J<IBIFKGHIIJIK;LBNBR<SBTJWDXH_DaIbEcGdBfFjHlG
sql client	!W
sql error	,U7HBUKJRITVdJ
sql exception	!^TG
sql gz	!D.W
sql no	!?.XBURHiW
sql recoverable	!U
sql server	!p,F-J1J3J5F8HBBKGNKRFSFTA^KiE
sql sql	!d,G/ITD
sql サー	!WTJ
sqlalchemy	!T
sqlalchemy exc	!S
sqlite	!Z
sqlstate	!]
sqlstate hy	!]
src	!a%J(T*B+C,A-F.F2F4I5H<E>KB4CJF@IJJHKJLJMHNIWFXIYX]I^H_KbCc9eGfHjCkHl?
src adapter	!W8SKTSI
src app	;G@UAJYK
src index	1J7S;SBIGSPITKgJ
src ipaddr	!X"JhT
src local	(T
src main	!]/J3V
src refspec	!V
src sftp	"K,F.I/F1J3E5G8JIFOEQHRSTHYZ[HfKgTiT
src ssh	&U-U<J
src utils	!A-G1U7UKELF
srcfile	IS
srcfile dstfile	IS
srcfs	IS
srcfs dstfs	IS
srv	"3#F%E&I'G(A)T*G,F0;2H3C5B6I9D:E<G>G?F@@A:CCDJEIF;KGLYMGOIR.SgUJW>XC[V]A^>aBb7cEdAeBgBhEk4lA
srv app	!<-X.I/S1W6J;IBDIJTI_UaWcW
srv backup	!I,J7USUTJ
srv borg	.X
srv data	,V5JBVSVaE
srv git	LTSSiX
srv restic	&T1D3G5XBVPVRJcBiSjWkE
srv sftp	!["J)V,J.D/I1JBDKGLFRJSDfH
srv site	!U
srv www	!IBKITTS[U
ss	!7"<&E'C(D)C*X-E.</B0<1;2W4G5@6@7F8J9[:I=???CYDBECHAIBKBL<NVO=Q=S?VCYBZC[B]C^=_@a=b=eCfTg@hDiWl=
ss hv	!J-J3S5H8SBTRKiUjV
ss sh	!7"@&J'C(D)D*Y-I.=/C0=1=2X3F4H5G6@7F899]:I=A??CVDCEDHAICK<L;NWO>Q>S1VDYBZE[C]C^>_Ea>b>eCfTg@hEiUkSl>
ssh	!,"C#E&T')(()5*J+X,Z.@001>476E7J8;9e:6<Y?/BJD6EBFTGEI,KTL9MDNWO7QDRIS;TUU!V&WJXAYHZ<[0]!^6a3c>dDe4g4hfiEjClK
ssh '	!a
ssh 1	9U<K>D?K@HAGBJF]N[PHQJYE
ssh 2	!?"E#>%C'@(6)U*K+V,G-I.I3@4H5=7J8G:?;J<@>b?;AEC=D9EGH:IHJ_NTODPBRVTJUDV0W=X=Z6]Ba@b.e:fWg8hFjIli
ssh 2020	!T
ssh 23	!;-G2Z3W;C<S@JAGBUKFPTQDRJYTjV
ssh 46	!T
ssh 6	!X9JKJMVlF
ssh 7	!I+J5T9IBIMVSHWK_SkHlV
ssh 8	*I,D-K.K/F1I3G5B7J9@;T<J=IBALJNKQITE_JcHhJjKlZ
ssh 9	,F2C3>6K8JAHBWHKKJLEM4RSTUZUjJ
ssh accept	!I5W
ssh access	!?&H;D?UAWPUSU^XbTiY
ssh add	!@"I&Z+I,I/K1F3H5:9I;S<T=G>K?H@[AIFIGKHFKHLCPSRGSGWGbHcJfIkJ
ssh address	-HKYiF
ssh admin	!F,B/F2G6W9T<JRS_ZiIkH
ssh ag	!J&W,H
ssh agent	"9#I%a&m(J)J*@+=,8-6.=/;0I1@2:3A5A6E7@8>9;:C;E<-=@>D?F@9A7C>DIEHF:GFH?IDJEK5L8MHN>OEPHQ@R0S=TGVJW;XFYAZA[H^B_AaGb4c9dFeIf9gJhKjUk@lC
ssh askpass	!B5W<IHFP]WC
ssh auth	!J"V%W&]*J+I,D.I/G2F5I7J8J9A:I<;=@>J?I@DA?BECDFBGWHJJCLIMIP7QBSJT?WFXJYGZF^JbHdJfHh?jIlI
ssh authenticated	!A)T1TbScUfV
ssh authentication	!;#U&d*?,>-B.F/?32526K7F8I9A<?=?>HAEBUCFFYG[HFJHK=NEOKRWS9W=XEZT^G_;aIbGdHiVjTkD
ssh authorized	+J1E3I5H=H@IAKB[CIDGEIFBYJfUiE
ssh backup	=X
ssh banner	!C-C;BKHNdQJRJ_JkD
ssh c	![&D,T1B5I<?BJHGIAL@RITS
ssh cannot	!?%E&W.K3K<H=I@DAZBEHVKKRISJYK
ssh channel	!7"A&E)F-G.>/;0H1W3J5H8G9I;J<IAJBGKWLEOBPJRHSCT?[E^GaJcJkW
ssh child	,S8T
ssh client	#U%I&;)H.C/X1>2U3H4I7@BICJEIFKHUJGLEN<OKRWSFWEXIZG[J_9aJbIcDdJf;hEiSj=kClG
ssh command	!G#U.H1I3H5T<WBVKFSITYWIcJdJiI
ssh communicator	!WTJ
ssh compat	!D
ssh config	!T"G%J(K)F+v,@.I/D1A2E3G6D8C9?:K;I<5=J>F@IAKBGCJFGGJH<I@JDKGL;MINGOHQAR>SDTFVJXHYIZG[J_IaGbIfKgIlD
ssh config'	&K+_<>=EHEIISG
ssh configuration	!Z
ssh connect	!'"?#J(J)E*B+;,V.I182I3/567[89:J;=<8?KATBJFAG9HAIcJ9K+LDMKNFR9SJWDXX^IbEcGd[fBhCi2j1kWl5
ssh connected	!e,D-I/J7H9HKKTF
ssh connecting	&I-E/G2I3A5>7I9D;J<IKGNWQTTC_YiWjGkJ
ssh connection	!:%D&C*W+F.@/V0H1>4F6J;D=E?C@:AFCDEEFVG2H=KTL?MBOBS?VJWJX4Y@^+_Vb6dWf6iWjCk?l8
ssh copy	&F6S<[LK
ssh could	!?":%E&9)H*I+B,C-A.A/Y182H3=526]7G8H9D:H;W<?=B>H@HAIB6CCEJFEGKL7NDPDQCR;SWT@XGYE[G_EaGb@cGdThIiGj=k]lH
ssh count	/I3KRJ
ssh critical	NZkG
ssh cut	;Z<J
ssh data	%U-J.Y;JBH
ssh date	!92T6G9DGJKDRGSITIZKbKcJlW
ssh ddbj	!A<[BHLJjU
ssh default	!H
ssh deploy	&J+J/U3J5F;X<^=AAFB=CDHKLJQERJYTbKiFjF
ssh dial	!9*K3B5C6W7[9IB:RDTXWJXTiIkT
ssh disconnect	"J&H)J,F-^.H/E1C3C5HFJGJJKKDRJTGWE_XbIfAhZ
ssh disconnected	!<)YKJRK_AfJh^
ssh disconnecting	BHI]KHLTRJ
ssh dispatch	!8"@*S,=1D2V3I5I7@8>9WB?EUJ[KTRHT<XJ_=d?gWhEiEk@
ssh done	!^
ssh dss	!9&I*;+J-K2i3<4C5=;D<G>KAUBFFdJJKIPGTKZK_KiHjIkJ
ssh ed	#K%K&D(J+G,?-;/A2Z4H6K7D9E;DDIMGN@P=WCYWZI_AdFgKiHj=k@lE
ssh error	!4&>*V,D-B2U3S5B9Z;C@KAUFGGGMUNBPFR[T@YJ_GdUfKiZjU
ssh exception	!*";#>'E(9)K*S,H.F/!0J63:B;T<:=&>4AUBEC7DBE=H>I8L8M9PKSDTCUHV8]CaJc@eDfagBhJiEjJlB
ssh exchange	!B)J,71C3A5>8I9ZB0KERCTHWUX:_UbHcKf@kX
ssh exec	!T"H;FASBH_EaKbX
ssh exited	!I"G-F/E3H8U9H;8A_FKN@RHYK_HbHcEhJiIkJ
ssh failed	!<&Z,W-X/G3H5B9X<FAHKAPJQITCWI_TfFiVkI
ssh file	;HRIYSlT
ssh fingerprint	!?5d9J
ssh for	-U3J5G9GKT_S
ssh format	!C;?<E=I@TQAYW
ssh fx	!E"7#F%C&9'V(D)C*B+>,3-;.U/40^162B3;546A7B99;9<8=:@CA@B.CDEIF@GBH;I>JCKDLXMHN;OWP;Q=R0SUT*W?XFYDZH[]]J^A_:b6c>e]f1gGhAi6j@k;lE
ssh fxp	!K)Y,I-I/I8G<JBJIGKENGRKTEcZ
ssh gateway	!B,T9IBWQUbIiU
ssh get	8S
ssh git	&JBIiV
ssh github	WKX_dEkK
ssh gitlab	BKiJjU
ssh handshake	!:"H&I'J(H)?*T+=,--[.;/90F1:4X5S6;798==;>F?A@=AFBIC@DIH8IBJVL:MFNUOBPBQARIS:T@VDX<Y=]J^A_WaAbAc5eGf3gIiJkUl7
ssh has	!JCU
ssh host	"G#K%G&B*C+I-=.H/8233G5Y6I;C=B@DA=DVEIGHJJPCSCTTWEYAZH^W_EcJdGhIjT
ssh hostkey	!K+G-C/H3b5Z;IAIBGFKHSKGNFTKWJiJkI
ssh hpc	+K5JBJgWjT
ssh i	!4"H%K+K>I?EASFFGIP8Q<RCZTj^
ssh id	"0&I'J(I)B*>+/,F-A/>0D1:2:3,4?5K7J8@94;B<[=a>V?G@=BEC]GGH*IIJEKEL/MFN@O;PVR@S0T9UIVDWFXBZ;[I_Ja=bDc>d>eHf5gHk9lD
ssh identification	!FKHNT_X
ssh indented	;T?XQY
ssh init	!="D-B/b1I2H3I5H6>7U9D;K<CIKKCLENFPJRITaWEXKYK_IcJdXfIkH
ssh invalid	!F"J-J9K;X@JA?KXMURIYI_HcFiGkT
ssh ip	2T9S
ssh ipaddr	,K/G2U3E5D6W7TRKdXjT
ssh issues	AS
ssh itself	!F=T
ssh js	!IQKYVkVlU
ssh jsch	;V@U
ssh kex	-T/G5GBFKDNW_TkS
ssh key	"E#[%6&4)J*E+:,E-J.H0I1C253B435=6I7H8J9+:^>V?I@8E3GBH5I>JAL=MJNJOGQXRCSAT9YFZ@[I^GaHbFcFdHfAh>k@lJ
ssh key'	!K=TCT
ssh keygen	![2I5@<F=E>KBFCWDJFIPCSIY@
ssh keys	"J%J&D,T3D5D9H;U<?ATBHCGGHKFQER8SFYCiUkU
ssh keyscan	HTRK
ssh kit	&T,J-I5JRFTJjU
ssh known	!J&J+2,I1J3Y6;7G<1=A>CBDCIDIFHHsI>JGLAOKPHRGS9TJXJYJ[DaGgJi8jIkC
ssh l	!STJWU_KiT
ssh lab	7TSUTH
ssh layer	!G&C,K3J5G8X;DBJKYRKfKkT
ssh load	!JBGYT
ssh locked	;IPT
ssh login	3U5G
ssh lost	;V<H=HQW
ssh md	;J<JBBGILS
ssh metadata	#U
ssh msg	"W,H.I/J1D3G5A;JAHGJJHNDPIQHTC_YbDcIkG
ssh must	!>3G5TCT
ssh mykey	;FAUC]
ssh nas	!I(Z3H5JHTKGRHjS
ssh negotiation	!D*W9Y
ssh net	!J#H%C&;(H+G,V2>3I4H6<769J:J>DBDCEDJEHHDI=JKMFPJVG]I^U_Gd<eKgJjDlJ
ssh new	!G,U=U
ssh no	!;"I%H&6*[+I,F/?335J7D9C;f=?>D?Z@bBECHF7H:KGLBNFP%R>T@VJWHYZZBbJdDfJhKj=kF
ssh node	!T;GAT
ssh o	!^&E,X1C5I<BBHGGHII@LBNJRDZX_JiKkD
ssh of	!K;;=o?J@=ADB=CDEEFIHIPHQIRHYBiIjH
ssh ok	!S
ssh old	;KETUK
ssh one	;S?UQX
ssh open	!S+W;I=J@HCcSJYF
ssh opening	3G7SBTFXRB
ssh operation	!<,F7I8JJZKZRJ_UdFfKkJ
ssh operator	"J5D;JBYFYiW
ssh option	!W
ssh overflow	!C-K3K5I9J;JKJMVNVTH_Ck_
ssh p	"I,C7K;U=I@KFWGKITNTRCTUdGjIkU
ssh packer	FT
ssh packet	5JK^NWiH
ssh page	>J?U@TAUQYYU
ssh parse	!T&I<>?AF?GJRGZHjE
ssh pass	PU
ssh password	!:"B5TKFR__IiY
ssh peer	!4"D%I&G*<+D,@-V.D/B1G2U3>4K5?7G8I9V;E<E=I>K@HAFB>FEGHHDJHK[N>PGQIRCTGWJYKZK_>bJcDdIfAhDkAlJ
ssh pem	;V
ssh port	!8"D*I+H,b-A/H1E2K5J7F8J9FBDGXKCTH_?dIfHhKiJlJ
ssh private	%@&H*K+J2I3C9F:J=S?7@HAKB3CYDDEHF:HHKJPHQXRIWIYJZTi<jE
ssh prod	!J=VBGCY
ssh protocol	":%G&F*>+H,>-a.A/>0I1J2?5@6H7B889Z?KB;FCHHJWKALDM@NWOJPGQ>RCS?XTYC[I^@__aGb6c:dJf=h?i:jHkY
ssh proxy	!9&F3J9IBGNFRJTTWYXX
ssh public	!H"T3G5=:W;T=<>I@HB]CHF=LSQAYAZIi9jB
ssh put	SV
ssh py	,V-K3D<J@JAFBULJPKQSRGSK
ssh q	!Z9D
ssh r	3Y
ssh rb	!F&SfJ
ssh received	!ENU_K
ssh remote	!C,X-H/G2W4U8K9I;J=TCSHTKCLHNKRKWJ_JbIiKkC
ssh requires	!HA[
ssh resolver	!a
ssh root	"V3K7X;IkE
ssh rsa	!8#J%I&='J(I*>,;-<.F/@0I2s4G5K6E7C8F9F:G;5<C=J>I@UA=B;CIDDEVFnHGIIJCK;LEMHN;OIP8Q:RHSHT<VKWFXJ]K_@aHbIdGeIfEgJhGj:kAlD
ssh run	!D*S-V2U9TFI
ssh server	!J"C#E%E)D*^+>-F/,0J11223.4J5)6?829.:J;:<1=@>B@BA>BYCFEFFTGUIHJAK#LSMHNXODQCR?TJVKW@XFYBZ=]J_Xc6dSeJfJiCjKkC
ssh service	!W&A,S-I.K/C3K5C9JBGKESHTX_JbKiF
ssh session	!2"B#K%D(G)?+H-g.</K0E1/2U3U4J5?6J9^:J;J<I=;>G?I@=CIG?H?JTL:MHNUO@PGQVR6S7THXFYEZG[G_YaCbKc;dHeKfHh=iHlD
ssh set	!D-WKULT^T
ssh sftp	!S&H)E*J+H-?.9/50J162K3>5;6]7E9?;A@IB9ICJFK=L]OCPEQGRISBTVWAXJ[I_<aGb=cUhBk?lB
ssh sha	!^(:*F2F3A5I9A;IFIJK
ssh shell	!C"D*S2TSIb[fJ
ssh short	;I@JBGEcFIjK
ssh sign	%T
ssh socket	-J/SKH
ssh ssh	"J#F%K):/X185G6J8<;.<@=J>o?>@FAABKH>IFK9L>MGQ@RaSGVGWAXAY8_?aKbIcIdCf>gJhIlB
ssh sshd	!V
ssh subsystem	!F1Bf^
ssh t	!_"H&I:SBDRIXV_HbCfEkK
ssh tailless	;T?XASQY
ssh test	!JB[KG_TfCiEjJ
ssh the	!D,I-H/H1S2W3_9JBFFHGVREWH_KbIfJlJ
ssh this	!B;>@JAEP^Q?YJ
ssh to	,T7V8IBYKGTW_GhJiYkK
ssh transfer	!E8S;==_>G?Y@eAXBEFJKTQHRCTWhK
ssh transferred	IXKJ
ssh transport	"E)I-U.G/X1@6IAHB@FFJGKFLIMJRSSGWJbHcGf>iEkT
ssh tunnel	"<%D&3)F*D+D.D1;2@3I4J6A7Y899S;G>J?KAYBZCFEHH?IIJCK8LEOISBXCY@ZJaHc?dFf8hDiTjYkUlD
ssh tunneling	!J"VbW
ssh unable	!9"U#T%I*=,=-Y.J/=1H293<4J5=6E7==G?I@IGVIJJKKaLFN:SIT<YHZS_?cHdDfFhKiUk=lF
ssh unexpected	!D"X)Z1W3H9W;JK]_WcEfF
ssh upload	!1"W%E&E+J-V2G6J;I<>=)>V?VA_BJCKDGE7FWJJKcLUPEQ<R9VS_UhAi?jD
ssh user	!J"U#T%C&V)G*E+A.D/E5T7B8E9?:H;D<9B?EFF7H@IHJKLWNDPJQ>R2W@XB^B_XaJbed@fDgUjEkB
ssh userauth	![8TBKRIiJ
ssh username	-FFTKFRE^Ti[jV
ssh using	!F"VBURDbWiV
ssh usr	WT
ssh v	!A-^9H:T;EBIKGN;TUUTdJjVkA
ssh verifiers	!I3UHT
ssh version	KIN^TK_JkC
ssh warning	&F
ssh web	/X6E<KATIKLSkK
ssh will	!JCU
ssh with	5U9TKV
ssh work	iT
ssh x	!J&W,H
ssh サー	!A/JT[
ssh プロ	-T_T
ssh 形式	@VAI
ssh 秘密	!G/K;U<W@IAG
ssh 設定	!E+V;IjW
ssh'	.G3D;G<JHUKJRKTK
ssh' changed	FS
ssh' permission	!I5V
sshd	#=%7&.'B(?*C+6,'-S.E/J0K1S2F3G4J657>8S:>;C<<=7>=?<@5A2CIH7I3KJL2MZN3O5Q;SAT8UFV=W7X=Y7ZI[:]A^6_Za7b.c@d/eBfUg>hKjCk>
sshd 12	!?"Z)C+K,I-C2I3J8J<KGIKHLFR=SJ_ThWkI
sshd 4711	!I-KBH
sshd 8	!V
sshd 812	!U,J_IkH
sshd account	!H"V
sshd bad	!JDT
sshd ban	!>"H8JBJKJMI_diIkI
sshd client	!B,H-H/Z4W8K;IBSGFKHRGTHZKiU
sshd common	!-"@%J&F)C*H,I.?0J2E9D=H?I@FACEJFHGGHJJTKULBOFPFQIRSS?YGZ?^IbDcFfZiHkF
sshd config	!V
sshd num	!JMUNH
sshd on	!>*T,IB@G[PZRWTJ
sshd service	!d/D5FBALHRGSJfH
sshd session	!V)V8HBUFEGIKJRB_IfEh@i:
sshd sftp	!F)U-I.U/JBILYRCSTTEcU
sshfs	"A&E(J)H*G,C-D.<0E1F3D5?6F7H8?9G:K<@=E?KCEEJFKGCHII=LbNJOHPSQFSWVKWJZG[A^J_HaVbGfSjEkB
sshfs o	!U
sshfs rw	SV
sshfs user	"I&J*J,J.J/W3K5H6J8E;IAICJGHKFLBZJaXcUfSiDjJkH
sshfs'	!>8@Kc
sshj	!3"D#K%F(F+J.S/H0C3J4I6B;Y<<>J@;A;CHEJFGGGI@KSMFO>P=RFTHXEZ?fBgJiIlD
sshj 0	!T-J
sshj common	*H5D9H;[@JAAKEYV
sshj connection	!I-9/S5H8X9KJEKXNBT9_=
sshj date	hT
sshj sftp	!="J&K,C.X/J0J1<5I8>;I=JBFIGJKNHOEQKRCT;aUfI
sshj socket	!JkS
sshj ssh	&H5UHTKIQHRSjC
sshj transport	,E-Y.>/A5U8H9T;C?HAKBKFIJSLFMJQCRDSCWE]K^J_UaJbFcEiGjG
sshj userauth	!D"E-J5K<E@HADPIQVSJTTYGZGfKjY
sshj xfer	KJLV
sshlib	!K2W9GlW
sshpass	!?"1&I(J,H-G.D/C0J1E3C5i6J8J9J;F<H=J@JB-CII>K;LDMJOJPKQGRbS5T@WEZJ[I^C_FaCbEcJfGgJhFjGkF
sshpass does	!K5T
sshpass p	!IBAGXi[
sshtools	*SQS
sshtools common	*S
sshtunnel	,U-D@JBHKSQUTX_U
ssid	!U
ssid temp	!U
ssl	!p"H#I&@'H(D)D,E-F.F/F0E1;6E8B:I<7>CB3FGGHI>JEKJL3OBP=RHS@UKVBXFYGZF[F]G_GbIcIeJgDi7jAkAl>
ssl 3	MW
ssl authentication	!U
ssl certificate	!c5E
ssl connect	!V
ssl connection	!Y
ssl ctx	!U
ssl date	!D+V3IBHKYME^SiFlH
ssl error	!S;VQT
ssl handshake	!]
ssl p	!D@U
ssl peer	!92X4U5TBJHU
ssl private	!T;J
ssl read	!f-H5KKB_I
ssl record	!V
ssl routines	MW
ssl ssl	!g-F5FKA_G
ssl tls	!U
sslv	!U
sslv 3	!U
ssub	!HeU
st	(U5S;HCHIU
st size	!I(VIVLH
stable	!f,J.F/H5HBIKJLGRGSJfE
stack	"W&H*W,E/E0I7H<T?TAUJWKINIOEPCQXRUT>bJcBfBkK
stack error	!X
stack trace	!@"Y%S)S*H,J/J<U?VAYOHPFQVSTTHfG
stage	!@"J&S.G5JB[FYjK
staging	&J5I7V<[IKLFTH
stale	!Y
stalled	!?/J1G8JBBJZKXRFTXbWfI
standard	!J&V.E/I5T8E<KBUKARF[TcTiC
standard flow	BJLGSW[UaH
standard put	BWRGTJ
standard util	!KSU
start	!I"W#F%F'K(D)W+G,F-K.1/I0;3:6?7F8*9I:I<+>H?DBECHDJFDG?H6J;K9L!MGNGO1PWQIR:S3UKV=W[X;YTZC[5]A_Ia2bVc_d>eDfegGhJi?jCl<
start a	!F1JBIb[cIfK
start channel	!A"S)T,C.F/I1]6I8AK7NJTYWF_HbCcVfV
start client	9UkT
start container	!]
start end	PU
start iap	,T-ITV
start line	!J;T@IA_PUYT
start of	@YAIYX
start service	!^"I&T/G5GBIRFSGTJaKbIfF
start session	-KKEWY
start sftp	!<"T)b,H-K.K/G1^5JBJIINHTF_IfUkK
start ssh	!<"H&X2S3H5V7U;HKXNYPERDWE_TbBcGf?jFkG
start subsystem	!="W&K/J1DKJTIc?f_
start the	!?)E/S5T9J=KBXKJLDSCWJcT
start transfer	bU
start user	!GBEKUPXRJiI
start'	!B
started	!W"Z#I%E(I)S*E+I,Y/I0F2D314J5D6C8A:H;@<@=J>J@FB=CIFAHHIIK<L?QAS<TTVFXFZJ[C_IaCcVeGgUj@kBl=
started a	"KcS
started on	!IKHNGbXcW
started protocol	-S1E5HNSTKlJ
started session	!E"[)K1WbW
starting	"D%F&8(G)@+F.F1<2T3I5S<;=>>I?D@KA@BUCJEJHAJALUMENTPEQ>S<TIWTXFY=[Ea;b;cDf8gShDlB
starting a	!A,S/X7TTW_I
starting client	!Y.K
starting sftp	!G"H,K-K.K1J5WBVKILW_IfIjX
starting ssh	%J&A-K/H4T7J9J;V@GAAPEQIYHiVjG
starting thread	!IVUWU
starting up	!?*U,@/G2V7C9X;JBHNZRHT;kV
starting upload	.DSFaDgU
starting with	!J8S
starts	;FQIYY
starts with	;GQJYU
startup	!B&K)]*C-^.@/B0K1Y2B3G5C7G9>;H<I=IAJBJFJGJHIIDKEL=NDOFPIQJR>S;T@WI^S_JaGcYhKi@jJkGlJ
startup channel	!H"[)U.I1W8VBJLG
startup conversation	!X
startup message	!B)Y8HBKKD^VcTfI
startup sftp	!H)X1ZIKKTLKSI
startups	!A"E,E1I7K8JBKKAMHN:TDWG_iiGkC
startups throttling	!E,J-T
stat	!<">%G&4'I(A*C+C,?-B.?/90A1X2I3>4J506F9F:I;:<%=??I@EAGBCCIFHGDH.IcL>O9P=QFR8VxW;YGZI[;^?_FaHb;c>eDg@hJi>jEk_lK
stat b'	VX
stat failed	!7&J,G-K.@/G0F1V3G5H<JHGI@JTKWOERIVc]S^JaAfHkK
stat github	!GIY
stat home	1UIXKDLJ
stat local	!9&K1B<HL<SIVIkd
stat localpath	IWLIVH
stat no	1D<HL>VT
stat path	VU
stat remote	.X/K1?<DHKI4KJLbVYbJcJfGkI
stat remotepath	!JIHLBV]
stat reply	!Z
stat sftp	!G1XIHLHST
stat でき	!TIULISJ
state	!Z"9#J(G*H+I,U-Y/I1:2A4K6K:K;:<A=G>K@JABCJGFHHJILFQ>S>TIVDW@XJYI^G_TaCbAcHdIhGi@jI
state error	!C-Z.TKWLKOSRJWH[W_V
state exception	!H,T-H.I0K1F5X8H;HKFLEOJQJRVSETVcKfDiH
state kexinit	9U
state lock	!Y
statement	![,U=JRFSGiIjI
static	!U1HIJLS
statistics	!X
stato	!U"K,I.G/J3H5K6K;J<VBIIJKGLFOHRCSG[GaJlV
stats	!V
status	#9%C&G'8(,)F*=+/-D.[2=466?7I9@:9;D=(>I?7@HA@CJD?E9FAH8J.LWMYNEOTP'Q0RIS]T7U@X>Z8[T],^T_>bGd<e6hH
status 0	!X"U)H1?5D8JBEKGRJWI^Gb<f5
status 1	!A)E-U0J5H6H7J859I@GAEBCCJGKHIIZK6MJNGOBPEQGR>S_T;VKWBYIaDbWhIi>jGkG
status 127	!C-H.B1F8JBKKDLGS<^dcUf]
status 128	!E&?/G6U;UjV
status 137	!X
status 2	!=1KBJOU
status 255	!:&V)W*I+J-0.7/V2H5Y8U9B;AAIBaCJFKGHHIIHLDMJNDOGR;S?TXYJ^<_:b7fHkElJ
status 4	!I.W0VKHLGOb[S
status 400	/U;G@UQVYV
status 401	!W
status 404	!ESZVX
status 5	!JRXiE
status access	GTfV
status active	!X
status broken	KKWV
status channel	0Wa^
status code	!U&H,A-C/E1G8J9J;JGJIHKBLIMURCTHWSaJcHfJiU
status connected	!X)C,E.J7JKHNSRFSFTGaIfBk<lH
status connecting	!_,=1H5F8T;I<TAKB=LHRGSJTGWH_UdIfVkV
status connection	,>-H1J7HBIKANUTI_IkYla
status dateiübertragung	!S
status deferred	!X
status directory	!d1@KHLESI
status disconnected	![.K1J8KKXNAfKlG
status due	OTSJ
status error	!9&E.]/F0S3J5F8@9I<FBWFWGHI?K5LSOVQJR:STWKYT]K_JcCf?iSjXkT
status exception	!=._/JIJKHLHRHfG
status failed	!B,X-U7Y8UBCOJRITVVTaIfJkX
status file	.HKHOJSH
status id	aU
status is	LISSVX
status listing	!b
status logged	!W
status logon	!Z
status message	!D,W7T@UFYRHSHYWkX
status msg	!KSKaV
status no	!>,T1K7U9T<JGTIELZSHTTVHaX
status not	!X
status or	!E5I8ZBJK]
status permission	!@RJSbaC
status rc	![/S1JBWKHLC
status reply	)S1S
status resolving	!V
status retrieving	1VLT
status size	LJ
status starting	.DSFaDgU
status tls	!W
status using	!H"U&K,F-H1E<FNIYTcUfUjJ
status verbinde	"VRFiT
status verbindung	-GKW
status verbunden	!W
status waiting	!E1HBHKKRJYTbTdXfI
statut connecté	!U
statut démarrage	!W
statut transfert	!S
std	!T8S
stderr	!J,Y-E.D6G;T=F@HAGFJHCPWQ?RBS@T;UWYH^IcJdIjTk@
stderr error	!Z
stderr from	!T
stderr host	!I3T4TBH
stderr ssh	,_kF
stderr warning	!EUX
stdin	"B%C&;*K,H-F.B/C1J2K5E7I8F9G;X<EB7CJGIHIIIKINGOGPZR?S@WH[IaTfGiAkG
stdin error	!C&H;TAWPWQDYT
stdin gitlab	!X;K
stdin invalid	!B/H;b?UQJRGiJ
stdin line	!IaWhUjU
stdin user	TT
stdio	!<&T-:/]6K7GKGNDRJWb_?bIfIkF
stdio forwarding	!7-:/^7GKHNDWc_@bJfJkG
stdio fwd	!S
stdio has	!F"S&V
stdout	"K&G,S3E6I8FBUKDSHTH^KiIjW
stellen	!F)W1UfV
stellen sie	!F)W1UfV
step	,G7I8U;T<I@IAGIIKSLHPFQGRISBTHVSYJaGjI
step 'send	FS
steps	!]&I8T=IBEKSRHiFjG
still	"E#V-J.K/E0J1F3B5A;JAJBFFJJXLGOKQKTXWJ[H^ScIfIjFkI
still creating	!G7S
still trying	!V
still waiting	!?5J7KJYTT^K
stimmt	!E3]5B
stimmt nicht	!E3]5B
stoc none	!H
stolen	4W5I
stolen key	4W5I
stop	!F&V-K1I3I8GFYKBRWXXfIiT
stopped	!;"C-I/H1F9IBVNET_^H_CbZdGfKhJkF
stopping	8TKS
stor	!Z7SBKSG
storage	!K";#J%G&@(H)G*F+J,4-H.]/I0E1B3_4H5U6X7>9@=<>K?J@CA@BVCGFHGCHAI?JIKHO@P@Q?THVFWGXGYB[E]J^I_Ea?bBcEdFeHgJhJjJlG
storage at	!GBFLVNTTU
storage error	3S
storage example	!G/G3K5U6U
storage not	!G3YiV
storage path	!KLV
storage quota	!G.^KJLHSK
storage sftp	!D3UBXRSaKiT
storage unable	!B&J-I2U;F<T=KBVPJRTTEiE
storagebox	SJ
store	!B"H&J,K-H1E2I3;5T7U8H9H;C<G=I@IAEHUIKNKPDTJUWVUYJ[H^IaBbFiDjJ
store example	!G,G5S7SBYKISHdT
store file	!@.SOURKSU[KaJ
store key	QT
store now	UX
stored	"I,K1K3Z5A9KKDRASGaKfHgWiG
str	!T;H@JKDfU
str e	!H-TQSkT
str exc	KJfV
stream	!F&;'K(D*I+F,:.T/,0G1G2:314H5J6@8];D?CCEEGF@G8J?LUNJPEQ0TAWDXTYFZH]GaAbIcWd:eIgEj@
stream anonymous	!ILTST
stream base	!D)S1U7HTI
stream code	/F1A3I=K@JBTGHNI_CkB
stream corrupted	!C;TKHMUWTXT
stream ctor	OVSJ
stream error	!GIFRSSXiU
stream init	!K<V
stream input	!J-E1J8HKW^S
stream java	"T.USJ
stream no	<T
stream open	HSLH
stream permission	!Y
stream private	<J=IQH
stream read	!6"T&J,E-Y/E1T2J3I5C6I7A;@<J=I@GADB@HHOEPCQHRGT>WHYK_VdHfUiHkY
stream to	LKVV
stream transform	!ELVRK[S
stream write	!Y-I8JKG
streams	&H2J3J5I8G;H<J=K@IBGJJKHLVOUPIQKRDYJfKiH
streams destroy	!I"S_IdT
streams lib	!@/KBKKILXOXRHSTTIcJfH
streams readable	!K1K7J
strict	%I-K2E=XBFHTPJQISFTGcIfHiG
strict checking	!>3UHT
strict host	2J3A4IBGHFIT
strict requirement	!F=T
stricthostkeycheck	+Z
string	"<#H%I&<'F(B)A*E+<,H-T/F0C293>5D667?9>:G;V<J>@?<AfB0CIDDEJFGGCHDK@LHMSNjQ8R/TEUIVAZA[E]F^AaEb?cDdGeFf5gChBi4j;kWl2
string args	!HYU
string file	!C;E<T=V@SAH
string from	!D,W-VKI_Z
string io	;UPS
string pass	!F
string path	!D,K-U/K1TIT[KfF
string remote	!]3H5F
string ssh	+J/G7J>JMBTZkHlB
string too	!@"H5GAbBKCHFKN=WKYJ_HbHcBhJ
structure	!=;Y@UATBHNIYU
structure '	!D@WBKPIQBYU
structure error	!D;Z
studio	!V
style	!E-WJVlT
style css	!H-WJW
su	!^">%F&B'I*I,D-E/C0I1H3S5F6J8K9I:K;F<E>JAGB9CKF=GEKBLJOFPFQFR;SGTIWBZE[I^TcVfHhBj;kK
sub	!<"W,J.A/J0F5J9K;I<F?GBBIHKFLFOBR@S?[FaFbJeei[
subir	!F<W=XBELS
subject	!F5SHUPUQJSSWSXTfHiI
subject cron	!E5UHVPUQKSSfIiK
subject to	FT
submission	"E&H'T,G.F/G0F1H5FAJHJIBKEO?PIR>SKTJVIaBeeiE
submission failed	!Z
submissions	LU
submit	,G@TAIBILGRITJeUk[
submit example	,GLJTKk[
submodule	!W&Y/TLJSJiIjF
submodule path	!Y/TLJSJ
subprocess	!F#W&V)I173UPUSJWIbHc=jZkU
subprocess exited	!H5TBV
subprocess ssh	!E&T)J185JB=PVRTWKbIc>kV
subsystem	!H#K%H&;(G)[*5+D,&-2.://0B1T2>364H526>798<93;9<;=A?H@CA>B)CIEJFAG>I7J>K2L-N,O:PAQ;R2S<T&VDW;XCYBZF[D]E^F_-a=b7dFeHf~gHh=jBk6l:
subsystem 'sftp'	!I,J-K/K;JAJLJQKSEfd
subsystem confirm	.J
subsystem in	!K)H1>KKfb
subsystem not	!@LK^Jf_
subsystem request	!8"4)>*K,F-J/G1F3K5G8GBBKCLJNHRESKTJ_Hb-frhK
subsystem session	)X,G-G1V9KBKRITDcXfViK
subsystem sftp	"U&H)X*J,D-J.J/C5F7I8G9H;IBAGJIJK?LHNGQKRGT@^?_Ib:f]kJlI
subsystem ssh	)S1VKWfH
subsystem unable	!H)Y1[IKK[LJSH
subvolume	!IBSKSRJjT
succeeded	!u";%F(J)H,=-C.B/C1@2K3G5D6D7C8V9G;@<J=IAGCHEKF<GIIFJFLDQER5S?XKYKZ@_AaGbJcJdIfDgJhCk@lE
succeeded for	&U<WFJPW
succeeded git	!EjW
succeeded password	!eBF
succeeded publickey	!aFKRG^TjI
success	!f"B%F&F)I*I-H.=/G1D2J3F5F6I7K8E9F;D<G=E?K@GAIBACFEJF?GdJIK<NIPIQIR4TBYHZB_IbGcFhIi4j=kFlI
success 0	!Y
success status	!T
successful	!u"A%I&I(K,E-G.?/H0J5?7J8A9I;J<EAJB-FBGHIFK5L<MINIO@PJQIR1SGTEVUWK[H]I_GaYbFcFhIi4jAkClE
successful but	!CVSaW
successful transferred	.HKHOJSH
successfully	!f":%H'K(F)D*J+J-A.?0H1;2J3>5D6C8=<F=I>E?K@GCIFIGFHJI>NCQARIWHXJYJ[D]H_Ca>cAdJgKk=
successfully authenticated	"JLK
successfully connected	!^,JTH
successfully executed	![SI
successfully installed	QJ
successfully started	!W
successfully transferred	!X
successfully uploaded	!V
such	">#E%G'C(=);*?+3,+-?."0829344K6]7/8294:G;A<T=3>;??@<A4B:CCDAEHF>G@IVJ@K*LgMGN?O8QER/SGT+UHVcXBY9Z?[6]8^9_AaHbDc<d<e?hEj:l=
such device	&H5UPXQJjK
such directory	!JLW
such file	"E#I%I'D(@)=*E+5,5-C.&/'0;1T2@3>677;869<:J;F=6>>?A@?A9B>CFDCEJFBGEIXJBK0LhMHNDO:PFQ:R;SFT8UJVeXHY=ZD[8]:^<_FaJbGc@dBeAhGi1j@lA
such host	!A&J,F/_1G5<6^7FBKLDT@iJkD
such identity	!B%T&H<bjJ
such key	!W<J
such path	!KLY
sudo	!c"6#K(I)H*J,G-H.U/G1F3J5B7K8J9F;J<SGGLJNGQAR@SCTDWIZJ[FaJbEiAjSkC
sudo 3	!c"IBJKKQFRCiE
sudo password	"B1K5HBTKTPTbKiH
suitable	!;"J*J,J1K9I;F<JBTGWKELFRWZT^IcTfJhIjI
suitable authentication	!@&J*J9J;G<KBTGWKJLJRWZU^KfKhJjJ
suitable response	!JcU
sum	(V3G5J]X
sum c	!T
sum command	!DITNS
sum warning	!D(Y
sum 警告	!K(T
summary	IILUSUVW
sun	!]"I*K2K5J;JBIKHLINIOKfK
sun nio	9J
sun security	!T
supplied	%G&@/I3E5@9I;C<8=8>I@:A5B@C:EJFBKHPGQbTJZTaJ
supplied in	!U
supplied or	!T
supplied passphrase	!HQW
supplied to	!C;S=ACJQUYG
support	"X&C(J)U*F+J-@.>0C2E3;7I8E9U;C<C=H@IAZHKIFJJK<L5N;PFQFRDT=VVWHXKYKZK[J]E^U_@aWb>cDhIi<kAlH
support for	!X6WBI
support message	!X
support the	!W
support this	!D5TATFT
supported	"E(@);*S+@,A-;.4/<1+3*4>5+74859F;G>TAjBHC8D@E8F]H<I5J:K!L,MEO8PZQ9S0T5UBV>W8X<Zb[9]>^/_0b>d=e<f'gAh8iIk?lB
supported algorithms	!I2J9S
supported authentication	!8*J1E9K;U=T>TFDGTPCYTfK
supported by	"I%T&A*X,E-F/G2B3F5F6K;D<B=H>U@FA?CKFZGJKCNAP@QHYJZX^J_EbHfIhKiAjIkKlJ
supported for	!C'V6YBJRI
supported if	!HAY
supported key	!B2T9W;CA[
supported methods	!>#T%J*C,K-E.J/I2F3E7I9?<U=I?I@JIJKGLGNCSIYIZ[bGcJdJkF
supported or	!]
supported packet	cV
supported please	!EAJP[
supported ssh	!I2VAJFIaT
supports	!K&J*V2J3K5G9V>SFHGGZKcIjHlW
supports only	>T
supports sftp	bUlW
supports these	!E*X
sur	!J"F(J-G.J/B0F1I3H5C6H8E9KBCIEK>L?OCQIRDS_T=[J_FaFbJcHfGiKkTlG
sur le	,V-KKITGkV
sure	!J"H.J9HFDLCOGQGWJaKcIlV
sure that	!Y5JBHbT
sure the	#Vi]j[
sure this	5JdS
sure you	!GFHLHdK
sure your	!I/T6JPWRGjTlW
suspended	!T,J5E8SBBLJRFSKTF_GbHcIiF
suspended please	!a"GBJ
suyr	!I
suzuki	!JiT
sv	!J,J8TKSkU
svc	jK
svn	ETbVcU
svn e	ETbVcV
svn example	BIET
sw	!9"F,U.J/G3U7T8I9[;IB?FJG^KFLURXTTcKiYjJ
sw 1	!@"I,I/J3U9V;KBEGXLURVTFiX
switch	2I3D5V9WLVRT
symbol	!^
symlink	IT
symlink release	!S
symlinks	OTSSeS
sync	!T":%H&@'K(A)H*G+G/B1@3=5B8Z:J;I=W>I?HAACIFDGCHII=JFLKO;TEVEWCXTYBZJ[C]G^Fb>dSeHf?gGkGlC
sync failed	!IRYjI
sync needed	!V
sync node	!B<U=Z
synced	IT
synchronize	!J5SBVCVRU
synchronized	!X
synchronized no	!V
synchronizing	!G,U.K1TBSOJSH
synchronizing '	!G,U.K1TBSOJSH
syncing	3U5F
syntax	!X+U.G/K0S5I;IBJKELDSG
syntax error	!^
sys	!b<IBGRJTIiJ
syscall	!Y&K*J6KBJHSOIPKS:TEVK[H_IaHkI
syscall 'connect'	!V/G6K
syscall 'getaddrinfo'	/W
syscall 'mkdir'	!U
syscall 'open'	!B<SHU
syscall 'read'	!K)T7K8UKT
syscall mkdir	!XSK
sysopen	!D<Y=XLK
sysopen home	!H<YLK
system	!U#B%J'E)H*@,U-6.0/[011B2D488F9=:D;H=W><@AAHCEEAFIGJHVI[J;K:LAMEODP@QDRAS?UHW*X9ZG[/]<^U_HaCdTe?fJgAh<jHk'
system 32	!E=TITbIdTiS
system administrator	!@"V2T5KbT
system are	"VbV
system at	(S
system cannot	!@I[
system dial	!H"S&U
system error	!G,I/W3K5F;J<IBZI^KHLBSAiK
system exception	!<5T6UBJKIfJ
system for	"J%J&T-H.C0J2I4I6J8KFJHGIAODR=SETC[GaDbKdTfSkI
system io	;F=UITKHLFSK
system is	!S"J_T
system library	!T
system net	"G&H(K)K*I.F/^1F2J3F5D6T;JAKGILEN@QHSCWGXK^I_IbIcJfHhJkF
system serviceaccount	!U
system unauthorized	!S<G=V
systemctl	!h5IBFLJRISJTI
systemctl restart	!W
systemd	!c,F.E1F6I8EKCLHRCSGTF_CaIbJcHfG
systemd 1	BW
systemd system	!U
sysupgrade	fU
sysupgrade bin	fU
t	!G#U%C&;'J+J-F/E0V4C548F:T;U<I=;>JB@CCEFF;JDKFMSOCPCR@W;Y;ZB^ZaEdIeGf7gUh@
t 105	!Z
t 4	3T5H
t a	!DK[TX
t be	!E,V.H7ULW
t data	)T-K1S8KKGcV
t ed	!W
t ftp	!D-I;VATBEFKGUNCVT
t msg	VT
t sftp	!T,H-U8G9G@VATKANVPJTI_K
t start	kT
t user	!W"I&J7J:XBERJXV_IbDfFjV
tab	!S1HBTGSNJTI_HjT
table	!_&J/K5J;J<K=IBCPGRGSFiIjH
tag	!K.H<G=IAVBJKKLVOIPVQWYS
tags	!E;UAUBJPUQTUT
tags don't	!G;UAUPUQT
tags force	UT
taille	!G/JESKIOTQJTK]XcT
tailless	;T?XASQY
tailless error	?VQY
tailscale	"S-KBKNKiWkJ
tailscale com	!Z
take	"J#YRI
take a	FUTS
take up	#YBFRKiJ
taken	!>'U3J5J:TBJFSKHTF^KdW
talk	!I%H&X0URI
talk to	%H&X
tanaka	!["JBFRITK
tank	"W,B7WBWHJKJLTRHSJ
tap	!D-I8[KYTJ
tar	!Y"J#I%J&<'e(U)D*E+G-C.X/<122H3<4J596C7A8S9A:I;:<4=B>J?H@GAEBACFDJEIF?GEH=IUJHKGL>MINCPAQBRCSAV;WAXHYHZG]S_Cb@cCdIe?f;hIiEk<lI
tar all	IZLJSCTT
tar dist	!ZIFLGST
tar empty	!@I[
tar error	!U.KIK
tar exiting	OTSJ
tar gz	&I'_/H1E3I5H6K7H8B;D<CFIHGIXK=LENKPKSHVD]FaEbFcJeHfGgVkC
tar no	!C.UIU
tar xzf	!T
tar'	.T
target	"9#I%F&4(B)F*C+D,Z-=.A/21I2C4J6D7U8:99:J;8=B@HABCGEJFAGBHCJGK4L[NAO_P>Q>XCYIZH]C^B_?aCb=f9gGhHlB
target address	!B7KTV
target already	OT
target directory	!=.T5ILYOIeK
target failed	!VBJ
target host	!I3@5VBERUdT
target is	!W.KRI
target machine	,X7SBJ
target not	-KKFWY
taro	!Y"Z#G%F&7(@):*H-A.1/20B122I4J5F6B7E9C:T;:<3==@DA;DJEJFDG>HEI<JHLJMHNAO<P:Q5RVS>T6VHXEYCZB[?]J_8a9b-dIeHfHgEjVk<lD
taro from	!T"HfGjT
taro ipaddr	"D1J3VBAFTRK^UfHhTiJjJ
taro using	;J<GAHBVFBQKRUiF
taro you've	!kb=fA
task	!H"W#G%@&T'K(D,W-V0=2A5S7T98:J<I?I@JADBTEIF?G=HJIWJHKCLJMGOKPHRJV?XCZG]E^<bEc;eTfCgGjZkYlA
task '	!X
task compile	3S5S
task copy	SX
task deploy	&TiH
task error	!FOWSW[U
task execution	!FIW
task failed	!G.I/X1K8SBJIJKKSI_UfGjT
task gathering	6T
task queues	!ESK
task task	1YKJiW
task upload	!F,U5STTkV
taskinstance	/H1J8TKKQS_VfIjT
taskinstance py	/H1J8TKKQS_VfIjT
tasklet	/V
tasks	"E.J1H8K?KIIKXNTPGQFSGfJkT
tasks py	1I<I@JNSPKYHfK
tb	TTbGcU
tc	!GTY
tc cp	!DTY
tcp	!Z";%>&5'H(B*F+<.H0@1J213(4E5;6W9E:G;;<:=A>G?G@AA?BDCDDHECF9G8H@IDKALAM:NCO>P<Q>R(S2T[UIVEXeYCZB[@]G^:_Ka=b;dXeGf@gEh9i<j>l4
tcp 22	!<,T7JBFT]WFXX^HdKkA
tcp address	!E6XTI
tcp anonymous	KTNK_I
tcp connect	6KTTkX
tcp connection	!;#U&J,Z-?1J5G7T8T9IB<FJKARBTaWJXT_JbIfEiFkH
tcp forwarding	!X
tcp ip	!d,BkK
tcp ipaddr	"B#I&E)I*F/<1F2D3<536>8F<IGIJVKKRFcKdafHhHjKlH
tcp lookup	,C/U5J6W7FBIT?XWkC
tcp nodelay	!J5T
tcp on	!E%J)T1U7HTJ
tcp open	KJTHkWlE
tcp port	!H,S7UTUkV
tcp'	/S
tcpip	!?/VWXfK
tcpip channel	!?/VWX
team	!X"H&F4T;CAHSJ
team app	;JFT
teleport	!J"V/SBK
telnet	!f&H,9BFKJRKTEWE_Ik@
temp	;V@EAHBKCVDHLCQGSWVTYFaH
temp disabled	!U
template	!V
templates	![II
tempo	,B-F.K3G7YKJRDTc_IdWiJkJ
temporarily	!B"I3IKF_]bJfJjT
temporary	&K/d7K9I;ILCRJTCWK^SfIiIkG
temporary directory	.W1WSK
temporary failure	.J/eBIOISHTJ
tentative	!A,W/HTT
tentative de	!A,W/HTT
tera	!B,[/T6I
tera term	!B,[/T6I
teraterm	HWSJ
teraterm ssh	HWSJ
term	,[/T6IkJ
term エラ	!D,W/T6I
terminal	!S,D-H.H/B1F3G6J8D;H<IBIFKGTHIIGKBLBQKRHTH^G_GbZfHjJkJ
terminal command	!B"VbVdS
terminal quit	!J7TdT
terminal shell	!E"HbViS
terminal will	!S
terminated	!c&K,@.G/E1F2K7J<KB@IKLHNDRHSETKWHcHfHiIkHlH
terminated abnormally	!X,K
terminated unexpectedly	![
terminated with	!XSK
terminating	"D+a->1@3F5@7H8V9F<IBWKALBMGNFRKSKTI^J_=cJfJiAkC
terminating 1	!F+Z
terminating 2	+U
terminating with	![/S1JBWKHLC
terminée	7HTSdK
terraform	!d"B,K.I1I3I7T;F<J=FAKCKGIIFLHPKQJRBS<ZUbJdSfKjX
terraform error	!g"K<EIIRES?iI
test	%8&E'D(:)W*B+F-I/<2F3H4A647F8K9A?HB]C;DFEJFSH@ICJ<K7LUM:NAUJVJW7X=[5]B_GaEb6d@e?fIgAkJ
test 07	!<%E)Y*K+E,8-</J1D2B3G4G576@7E8<<JB[CGEAHGJGKGLWM@NIOSRZTHWFXGYTZV[E_<bCdDeJgKhWj?k>lG
test 1	/H3D5^BIkH
test connection	7TRFjXkV
test failed	!G"C&K,T0S1C8I9@;H<IAJIJLVOAQJSSVIWJ[J^Ia@cGf@iVjYkZ
test keys	!V9I
test new	!J/H5YBI
test no	!F%IFY
test result	!V9I
test sftp	![RISFaJ
test ssh	;G<W=S
test test	!b,E.>0T3I5G9JBFL@RHVJ[I^IaB
test ts	!]LJOHRFSE
testing	&K5XFXRDiVjU
testing repository	5SFT
tests	!k5U;;<@=H>I@JAABXCGFIPGQBR=Y>iXjF
tests test	!W
text	!="C&H(B)K*I,F-F.K/F1I3I5F7I8?9I;V<C@FBCCKHJIAK8NJOTPIRFTEVHWGYD[T^H_GbEcTeTfEgliHjJlI
text html	!TkT
tf	!K7J;W@IAFQJRITX
tf line	AITY
tgz	!I'U,H0V
than	!@"@#J%I&G(G)J-G.B/F0H1D2H4J5<<H=H@EAFCJESFGGHHJIEJWLDOFPFQERIS>TXWIYI[D]baDbBeKfBiYjBkUlI
than 15	!?5J7KJYTTbK
than local	]V
than remote	!J]W
than the	!BBIEUNHRJiXkXlK
that	"E%F'H)B*@+F.>182>3W8A9:;E=D>CABHHI>JCK;MJP4QGSITEUGVDWBXBZV]A_:aDbKcEdEeEfFgHlB
that a	!J4W5H
that are	!K/T6T<T
that can	"G*J1I4I5FBSDKKKPEZX
that host	!Y
that is	!ULJQJSHYV[S
that only	!Z
that scp	!J^V
that someone	3V
that the	&G1I7Z;K<IIKKGOGRUSSTV[J^IbJfJjFkU
that translates	!I/W
that you	!X
that your	!D#T<K?U@SBTDSFIiS
the	";#E'((?)=*0+D,T-J/E1F2D3S7>8E9?:J;G<I=@>8?5@JAJCDDFFCGGHIIGJ?LHM+OJTJUFXJY@ZB[=_HbId=eHgAhDjJkI
the 'ssh	!KEV
the 1	!D"X;JRTiV
the above	+TfSkW
the account	!I"SGVLURXSITJia
the address	,S/J3J6U7TBIiIkT
the administrator	"Z3TKK_G
the agent	!T&X-K5B<HBGRJTJbKcJiG
the ansible	!KIYSI
the application	!I-S^U
the authentication	!E%G&W3VB>KKQGRSZUiJ
the authenticity	!K,C-J/F3X5_7J;KBCKGjI
the available	!@&?<UBZFVQT
the bad	3U5J
the cache	3HQT
the certificate	!Y
the check	4T
the chunk	!E.U8VOZSV
the client	!Z,J3I5I9UBJOSRJSHTIaT
the command	!B&T-U/H3TKWiH
the computer	,J-K3C5UQS_J
the conditional	!T
the configured	!A,SGVTTiH
the connected	,IKJTW
the connection	!W"8#J%K&A)>*C+I-^.8/.0J2B3F4J5?6B9F;F<IAIB9EIFEHJJGLBOHPJQGR<SBUJVKW^X@]I^:aJb4c:f5kIl9
the control	!^5JBISKTK
the correct	5HLHPGQUiKlU
the credentials	!FFUGaSJjZ
the current	!W.GBHiU
the data	!a%JcI
the database	!Y
the debian	"VbV
the default	!V2T5SiK
the destination	!8"F&J-G.T/F5F8SOWQKRVSV_JkS
the device	&EBCRT^ViU
the directory	!ZIFL@SDeW
the discovered	!S
the docker	!^&IBJ
the ecdsa	!U5JHI
the ed	!A*K4Y5@H<KK^T
the endpoint	![
the error	!FITOK
the failure	aT
the file	!H&G(J+K,B-J/?0?1?3G5B;>=F>U@IBBHEK;LWOTPEQERCS[TFVS[A^BaTbEcHfDiJ
the filename	!A&K.K0b5H;HKFLGTG
the filesystem	.Z
the fingerprint	!I5WBJ
the firewall	*UiS
the first	!F5T9V
the fly	!BVV
the folder	!AL^S_
the following	!S%I*I+J-F1I2I3?4K5=6I7W8G@DAWBHESFCGTHJIJK=PARKSHWJXI^I_EbGfEgKhKkJlJ
the ftp	!INTTIkW
the function	!X
the given	!B0X?SRJ
the guest	!?BSNJTT^XbJfKiI
the host	!G#I&E*I.C0I2I3U4D6T7H9F;;=FADEHFEGDHYIFJILANHOKP@R>S>XCZK[I^BaEi>lE
the i	!I5V
the index	!_(J
the input	!V
the internet	!I/T
the ip	!C3U5J_T
the key	!?"A%X+K,J-H.K/F0J1I3Y495;7I9C:T;U<7==>T@YATBJE?FFGIH?IEK=LDOJPWQSR7SFTFUGVIWIZF[K]J^D_KaHbEcGeKfHiBjD
the known	!8/H3W5_HS
the last	3V5TBGSGaU
the list	/K3:4I5/?TDJH]KHQJSUTKaKdKkK
the lock	!]
the login	"KBXRViU
the machine	!I,W-SCYTC
the message	LKRJVT
the middle	.G3YBDKWRISJTJ]KgK
the mount	!T
the name	6U
the namespace	!T
the network	!U"I)J-@.J1C3F5C8>9JBGKXNISJTVXI^J_EbJfKiAkI
the new	6TATYI
the one	!;3gBI
the operation	!C,_.H/[5HBFKDLVRFSXWT
the option	!IlT
the passphrase	!=5K;G>YAHBTPEQaRJ
the password	!^GUKJRDSKiW
the path	<EHSITLUOJSB
the permissions	CUaW
the port	BFNVRHTZiIkY
the private	!5%I&E3F5?;W>DBJCWDJP5QXRFTHiCjG
the problem	!G8TJWSTVT
the process	!J"K-S.B/J1G7T8WKTLEOKRKSAcCdUiG
the programs	"VbV
the project	!D:ULT
the protocol	!J"E.JbDcXfJ
the provided	;GAJQFiV
the proxy	XV
the public	!G#V3F5?BbRDiUjX
the put	!XSJ
the registry	!H5U
the remote	!5"U#I&A(H)W+E,W.A0A4H5G:B;><<=G@GCFEFF=HCIDJENFPDSJTUVEXCYK[A]Ca7cTdFeCgGh=iFj5
the repository	!G3UFILGRG
the request	!^BHRHSJ^KbViI
the requested	!Y.I/H0T3K5I@UAUBKKKOKQJ
the resource	LV
the result	!T
the right	,CNXkU
the rsa	&T5EES
the rsync	!DcW
the secure	!ZbH
the server	!D">#>%H&?'E(E)-+B.:1D2U3X4=5W6385:F;3<2=>>I?F@>A6BFCGDEE<FTGJH>I@K>L?MGQIS:THV>W.X7Y@_Ia:cKdGe?gDlX
the server's	2K4HBDHDKJ_JjS
the session	)J-H1J5K8BBEKbNBRC_DcJfF
the sftp	"0&K(H*G,X.G0<2?4H516<7F8T9;;3<==D@CA:CJFJGBHJI8JHKDN=O6PZQ5RGSFTHUIVCWAX@YUZK[B]B^:_7a;b7dHeDfVgKiJjTl:
the signature	!U
the software	!X2J5J8K9XRKTF_E
the source	(V3KKV
the specified	.K3J5HBWGWOG[V
the ssh	!1"D%:*B+D,T/70G1F4D5U6E9>:E<U>H?KBTCAECIEL7OAPBQBSBTSVIWCXGY:ZF[J^A_WaBcJdGeIh;iZkHl;
the ssl	!T
the start	-KKFWY
the state	!W.K
the storage	!HLVSS
the submission	eV
the supplied	!F;JPJQSRKSVZV
the system	&G1J3K5GBBI[NKRIfGiI
the target	,T.T/K1T3?5T7JB@LJRS
the transfer	!A0KBKKYLKaI
the type	1W@TKWLDSCaJ
the underlying	!T"W,D->1]3K5G8GBHNCRFTC_BbJiSkGlT
the unlock	!HQW
the upload	!^
the url	!DRSiY
the user	&K,J/H5H;F<DAFBICTG[LHPJQERUTHYJiXjJkJ
the user's	!Y"?.XKGbJcJ
the username	,H/UBGRUTViG
the verifier	!H-G3]5Z
the web	!JSFeW
the wrong	BHFTiU
their	!=*Y2[3J5DBG
their offer	!>*Y2[3J5E9SBH
theirs	!T
theirs diffie	!G9Z
them	!ZBJ
themes	SU
then	!^3K5H;E<G>WAJKKQJRFSFTTiG
then commit	!T
there	"A&G(H.Y/D0F1A4H5U6F7Y8@:K;D=J@IADB<GJHKJJK?LVPCQER<VHWFXKYG]I^F_FaDb@cCfBiBjIlE
there a	!KLW
there are	!U5S_K
there is	!:.[/G3G5V7ZKILESI[S
there was	,T-S8HBFKJOJRGWIaKlK
there were	!U
these	!d(H*W3D5HBGLHRJSD
these ciphers	!H*X
these methods	9[
they	!c
they already	!X
they could	!Y
think	!J3D5UQT
think it	!@3D5UQT
think this	!U
thinking	!G2T5T
thinking the	!G2T5T
this	!D&I'T(K)0*2,;-1.:/:0<1)5^6?738%:/;:>I@9AACYE0H*I'J2K-L!M9N.Q9R>S.T=V/WGYJ[I^X_Vblc9dAe_f!g7h0iEjA
this account	!6"W&J1D5J8KBFKIRHSF^Fb_eT
this box	!G=V
this can	!A[V
this change	!J3U
this client	!;,K.H/J2W3D5B9ZBEFHGZOHRISJTH[K_JaHbKlJ
this command	#TBJOURJSXbJ
this connection	+BTVbTcV
this context	!^"J_GeJ
this could	!F(U4V5EKW
this directory	!W
this does	!_
this error	!IBKaUlW
this exceeds	!T
this file	<TSI]V^J
this function	<U
this happens	!=&I+V3G5[BV_JcTiIkK
this host	!2"G-H1J2H4V5]9KBERJbKiHkX
this host's	!K5T
this ip	!Y_H
this is	!V"D&J5I;G=SAJRFTT^GbSiB
this key	3I;U<V=U?KQBRGYI
this may	,H5VBTFTKJWW
this means	!H,W-TBUTE
this message	!E3U
this module	6W
this network	XW
this new	!K3E5V
this operation	!]
this passphrase	!VPH
this please	5T
this private	!55H;B<B=C>I?SBACZFGP[Q;
this problem	!F7UTUjTkU
this project	!a"H&I5H:HBELJ_HiJjC
this repository	&VBWjU
this server	!:"G,E/K1J3S4F9F<IKJLJOITIVJ]J^C_IaZfKkS
this service	!6,E.C/H3K5E6K8J9JBBGJKFLHS@TE^a_GaJb_fIiDkDlK
this session	UX
this site	!U
this stage	!CBT
this system	!X
this time	!F"H,I-DNERJTHWH_dbHeIkF
this user	"F3I5EBGTJ_XaGbUiJ
this version	AUYJ
this won't	!T3K5I
though	!V
though it	!V
thr	!DVU
thread	!F&C(K)J.U1F2W4EAKBDFHGEMJQTSGTAYUZH]K^JbKfJjGkZlI
thread 'main'	!F3W
thread 1	2V9J
thread 5	QS
thread client	!IVUWU
thread homeassistant	RWiS
thread main	!?"J-J1J3J8E=IFJGJNVRHVIYTZJiEk]
thread run	!I
threshold	3S
threw	-V<UKH
throttling	!E,J-T
through	!D"J&K,=-I/I1F3J5E6C7F9J<HASBBKIPKTKWd_JfEiJkI
through ssh	!C/Y6J@UAU
throw	!Z"I&B,C.W/G0U2H3E5?8?<A=FB;GIHJKHLTQGR7T:WF]IaJbJfDi=jJlK
throw er	!;IWPKSFTK[K
throw new	!e&K,J/C1J5G7HBFRDSITEiJ
throw status	!;"J.X/J0W8GICK<OVRJSXcGfE
thrown	,J-G2V;U=I?X@VAUBKKHQU
thrown in	,J-G2V;V=I?X@VAUKHQU
thu	"J8TBHKF
thu jul	!F8V
thu may	WS
ti	!H*[2C9I
ticks	!ESK
ticks and	!ESK
tiempo	!D,D/F7UKGRCT_
tiempo de	!D,D/F7UKGRCT_
tif	!:'J/J0U5JBHLHRJVW[Ia_eV
time	")#E%E'E(@*G.6/50:3S4E5J6>7T8D9F:J;=<?=C?G@EA>CEDIEFGXHEI?JJK:L4NGO5PKQ@R?SBUJV=WEXKYEZB]D^=_^ajbEc@e@fHi?l<
time 0	!U
time 2	!Y
time date	">-F/E1S5H7K8HBUGFK@LJMUTE_?aGjI
time failed	!A.GKILJOJSAVJae
time of	!I.HaX
time or	!K,KdT
time period	!ETT
time span	!B-W/K8S
timed	"'#A%<&4'D(A)?*6+<,>-I.4/;091:3-4A5'6;7Z8J9):B;5<?=?>E?A@?A:B=CADFE@F:H<I6JXL1M>O5P<Q7RES,TeUDV=XTY>ZB[9]D^Da6b6c?dfeCfGgBh8i3jB
timed out	"'#A%<&4'D(A)?*6+=,<-I.4/;091:3-4A5'6;7Y8J9):B;5<?=?>E?A@?A:B=CADFE@F:H<I6JXL1M>O5P<Q7RES,TeUDV=XTY>ZB[9]D^Da6b7c?dfeCfGgBh8i3jB
timeout	"3#H%1&='7(1)8*;+5,G-H.!/#001;2&32415%6(7i8g93:8;!<2=->:?4@-A&BBC5D:E6F0G@H<I+JoK]L!M2O'P#Q&R-S(T{V2Y.Z-[0]4^1_Ha(b<dae8f*g6hDi=j.lD
timeout 0	!I
timeout 10	UT
timeout 10000	!T,T7AKDRCT[_S
timeout 15	!Y,J
timeout 30	!b8KKETJ
timeout 30000	,I-CJVKSRVTG
timeout after	!=-I7V8UBDGSNDRW_JfFhJkJ
timeout boolean	,T
timeout c	-ZkW
timeout connecting	!;"J&H,I-H/K7V9KBBKARDTg_JdEiJkI
timeout during	7VJTNS
timeout error	!Y,S-I7J8AJVK:_IdYkE
timeout exceeded	!K8XBKJVKBNUTS_J
timeout exception	"J*J.K1H3IBAGIJ_NUSKTUWEXDcKdTfIiC
timeout expired	!<"G.B/S1G5I7BBHJXKXLISHTVcHdIfJ
timeout home	JVNV
timeout last	!B"T#Y&Y-FBXFBGDJHKIRATGWVXI_IhUk@
timeout net	!F,J-J7]8JKG_Kd^
timeout node	-I8W
timeout on	-T8UJVKHNVfKkV
timeout server	!7,A-T/G1G3H5G6F7F8XBFJWKfLIRGT?bKlH
timeout socket	!>"K-E/S5G7c8ABFK;RJTaX^_GdffJkU
timeout timeout	!HJT
timeout value	TT
timeout waiting	!@"I&J)F-C3J5J8.BcGCJ9KUN?RI_@bFcWdEfTiZjKkClF
timeout was	7HTU
timeout while	!A-I.K3J7a8GB@KCRITWXV_Id]kVlT
timeout'	!E-ZJUTUkJ
timer	!X"K,I.E/J8IBFKGOJRFTIcJ
timers	NS_GdT
times	"E&G+J,B-I.I/I3H5I;S=D@FAIB8CJFHGGHJKELIR>TVYHaeiBjDkD
times for	!HaY
times on	!FSX
times operation	SCaU
timestamp	!@"I,T.B/J1G9KBBKGL>OHR@S7TDVU]KaqfFkF
timestamp of	!C.E/K1HBJKKL@OJS<VW[KahfG
title	-G9K;X<JKKNX_G
tls	!t"B&J)I*F,A->.G/D1@2H3C5>7G8A9B;F<C=JAJB=GIK6LFM]NVPKQIR;SET:WHXK^H_@bCcBfFhJiAjJkC
tls alert	!W
tls bad	!X
tls client	!HM^
tls connect	!U
tls connection	!XKK
tls error	!YKCNTTJ
tls handshake	!Z
tls key	!X
tls packet	!V1IKBcHlV
tls secure	!U
tls wrap	!X
tlsv	!V
tlsv 1	!V
tmp	!B">#F%:&V'C)@*>+=,H-<074B7C:G=;>G?<AIBECSEIF;G<H7IcJCLHMHNJOUP>QIR@SbWHXEYKZD[V_AaHdJeAgAiDjBlD
tmp a	S[
tmp ansible	.K1GSK^WbKcUfS
tmp apt	/G1YSK
tmp deploy	;I@T
tmp duplicity	!JKY
tmp git	!J&I;VBISS
tmp k	!G;XQJTS
tmp num	!KSH^ScU
tmp path	!J.V1U
tmp pip	!I5TBV
tmp ssh	%H&Z,E;WBGCTTJ
tmp test	/G5YBI
tmp v	!J.ULU
tmp x	!I1IIHS^^JbY
tmp'	!I.HKULUOT
tnk	!B"S3F:Y;IQK
tns	!]RKTJ
tns リス	!T
to	#J&V'4(-)K*K+F-G/B0F1U2H3C4B5D699J:H;I>B?C@6AGCJD@E4FDG;JGKFM1NDUEWJXHY?Z@[G]K_?bWeDg0hCjJ
to '	"S&D,B-H/A1D5C8J9J<IB?KSLWOSRUTJWC[W_KdHfKhViGkI
to 'path'	!XLJ
to 'sftp	!HB?R]SSiD
to 'wss	![
to 0	FTiT
to 0600	!F?TPT
to 10	!K#YBFiIjK
to 3	SAaW
to a	"A#U*K,J/G5]8>9H;G<KAJCIFJGKIFKDLHNFPKRBVVYKi>kA
to abandon	!HQT
to accept	3IMVNJTK_J
to access	"H,U-U1D4?5T6KBXHHKDL@OHRCSUTAaFbGfS
to acme	:^BHSB
to acquire	!W
to add	!=&J*U-J3E5G<J?XB?HcLHPEQVRKSGTKiH
to address	-J/A6IKITT_GiKkIlX
to agent	!:%7&r+I,<.B/C1G2J4S7F9G<;CKFSHHIEKDLCNGP=QDRISJT9WA_KcJfEjEkHlK
to agree	!J,I9WBGFVRHTH
to all	!];J@ICbSIYG
to all'	;K@ICdYG
to an	,?-I.H/E1H2K3D5V7T8J9IBIKFNWR@SHTBfJiHl_
to any	!],G
to api	!f,CTJk?
to authenticate	!<"W%<)F*;+J,6/50J1J27304E536C7=8>92;J=I>C?@@;ASB^CEEJGVHBICJEKJL6N7OCPIRgT9VFWCXHY4[J]I_AaBbKcHdBeJf7hDiZjZk<lA
to auto	!G5T
to away	!F7]TTdI
to backend'	,UTV
to backup	!F<TBTFWRHiWjI
to bastion	,DBGFURUTHWY
to be	"G#T&G-K.H1J9I:I;D<D@UAFKANIODQBSTVKYG[J^U_FcFfFhHiUjBkJ
to become	!V#S8JKHiT
to bitbucket	!U
to boot	,W-TBXFTTDjV
to build	!W&G,V5I7V9KFIKIRHjT
to c	0THYLJSF
to carry	!KQT
to central	!U
to change	!Z-H1IBJKHLYfJ
to check	!J,HRWTUiV
to checkout	!K4T
to chk	!U
to client	!]*T2K8H9H
to clone	!D*G-J3U5T;J<GKHLKQJiHjS
to close	!I.Z
to cluster	!A"K,T-J/V1TBV
to collect	!TBUFURFiVjU
to communicate	!ETT
to complete	!?&J*J.U;G<KBVGUKHLIRVSKZTfJhJjJ
to compute	!Y
to configure	SU
to confuse	!G2T5T
to connect	"F%A'J(H);.50@1B3J6G8B<K>G?SAVCTDHGVH=I,JIL+MGO<PTQGRGS/UJV>[B]C^Da9bDcHeDfFgIhBlU
to connection	!_
to continue	,TSGkV
to convert	!H>[
to copy	"B%J&F(J*H+J,A-B0Z1A2J3E7G9B;>AIBFFGGFHGI5JKKYNJPDQHR5T7V_WE[@bTcGfCi;kJ
to copyto	!C
to correct	!X
to create	!<"?#G%C(K*G.F0B4B6@829@;U<T=T>JAGCFEKFAHII>JHK;QGTJW:XDYF[>]G^IbScJeYhGkBlG
to data	LUNT
to database	/TRH
to date	!f-J2F9H;H<I=JAHETKHNIPIQBRHUZ_KjS
to db	"UiW
to decode	@VQT
to decrypt	&J<A=<>F?G@IA?BFCGP]Q]YB
to delete	!EOYSS
to deploy	!=&H5J:FAZBUP[QGja
to describe	aT
to dest	!E;UAKGDKHL4NTOBPVRKTSZJ
to destination	!C,V0VBEKERKaVkU
to device	!@-K7Z8JGVKDRVdV
to dial	!<,C-C2[7E9J;FBWGUKJPJbWdDkH
to do	!YBFRE
to double	FT
to download	![,K.G/IBIKJLJRGSJfI
to enable	!V/V6WTIfG
to error	ST
to escape	-U2K9W_V
to esp	!^/HKFTG
to establish	"=&@)G*A-E.>/G2=3]5U6F7I8>;BAKGJJaK=LFNJPDQ@TTXH^GaJc=fJj^kFlG
to exception	!Z,J7K
to exchange	!?"K&A*[,B/F1K2a3A5B7I9^;G<F=IB=FJKWPFQIRCSKTBWI_AcIfCiJjJk@
to execute	!F,Y/K5I8UBTLKTJXS
to exit	!F1IBXKSTJ_I
to extract	!G;U<H>J?IA^FGY@iF
to failure	.KBKKJRVTZ
to fe	!H,I.X/G5K7TBGcZ
to fetch	&Y2T3G4S5F;HAGBZFUKGPIR@TI
to file	.YKALF[HaI
to files	!D)U,TBIITKILKRWTT
to filter	!I/U6TBTRT
to find	,I/T5Y6W;I<TBKQJTG
to fix	!^&I=IBERGiEjG
to ftp	-T3J5H6E7EBI_TdUkAlE
to gateway	!F,K-E7CT^_V
to get	!H"J%U&J.B/D1F2J9D;FAKBFIJJUL@MTNWPJQKRHS>WH[D^Y_XaKbKf>i>jD
to git	![&J5K7J8JBERKSKTFdUiGkG
to github	!]-KWTXHbGfJ
to gitlab	!U
to gone	!F/K7]de
to gw	!T"K7JQXRGTJjT
to home	"J%I&F)G*J+J,H/W0T1g3G4K5D6J;@<;=B@IAJBBCGIGKILFPEQJRGSITFWJYI^E_TaSbVf;jGkC
to host	!2";#G%C&*(K):*G+8,^-'0F2/364C5.6H7a8/92:I;6=?>I?I@DA7BICBEEGGH4IVJ=K+L9MKN;P9Q>RAS?TZVCXUY@ZB^?a>c9dbf1gKh>i0j/k^lF
to hostkey	%VhY
to hosts	&H5K;JBWiU
to hpc	!JKJ
to https	!^/G6TLJSD
to import	;FPVQJ
to imported	!D5HKV
to in	!>-K.A0J8CIUK>OVRHSZTG[TbVfJkK
to incoming	!E.TJTLG[W
to index	!V
to init	!B)T,J1Y9JBERITJbHfW
to initialise	!F"H&K)I,F/E1V5J9IBEKILKRHTCWJcXfY
to initialize	)V,H.K/J1S5G;GBDKGPKRHSGTGaV
to install	&H/T5SBTTJ
to ipaddr	"E#U%E&0)B+=.A0H3F4G5E6?7W:J;?<D=F?J@>BJCBDIHEIFL?M3O?P=RJTHUJVJYCZF[D]K^@aDcHhIiAkD
to it	!HLVbT
to its	!I/W
to jump	!H,UBTWJiS
to lab	!A,G-W1F8TBIKZLT
to lake	OS
to list	!F8TBGLXNSRESUaIiJ
to load	"I%H&B+H,D.J/G1F3@4H7I;c<>==>8?UBACJEJFIGUICKJRFSDYSZKcHdJfEiCjH
to local	!I-T.H2J9VBTLGOISFTI_UbJkI
to localhost	"W,A3K5EBISWWK
to locate	!bBJRIfK
to log	!3"F-J.I5B6S7KBKG[KHQHRfSH_^aJbKiXjK
to login	!D"Y)F-C/G1>7J9INDQV_HbAcIfHkHlH
to lookup	!J/V
to mail	!S
to make	!W.H5T<TBDGKLIOJSKTK[IeViA
to manage	5T
to mount	!J"J-T1J5_BZKGLKRGTI_JhY
to mqtt	!Y,J7K
to mx	!UTJ
to my	!b5H8KAVBFKJ
to nas	,T7YBERUSITHjI
to negotiate	!<"I*],I-G.J/J1K2]3F5A8K9_;IBDFTKCLKRHSHTIfFiH
to net	!E-JTViJ
to no	!U
to node	!>"Y&?,S-K/K5K;[@WAVPTSDTIWC_IfHiU
to obtain	![-K.E/F1H8EKELGRUSGTU
to occur	!X
to open	!<"3#G%E(J*?+A,I-<.=/S081I2F3I4H6]7;8/97;@<j=i>0?;@:AABCC?DIF5G@HWIdJDK+N:O2PGQ>RJSAV@W4Y4ZE[<]C^C_6a:cJdEf]gKk.l;
to org	TUiV
to origin	-JWU
to others	!V
to parse	!C"S%H&<*E-D.D/C2C3?5U7E9?<>=8>H?[@^CIFWGIIEL8NFOIQ^RFS?T>VE^J_IaGdFfGiAjIkK
to path	!B.IL[SA
to perform	!U-T3WBHSJ_U
to plink's	5YQJ
to port	!F"E&J*H,_-A/C1J5F9DBEKCNGRGWCXWiFk[
to previous	OTSJ
to process	!aSF
to propagate	!G#ZBJ
to proxy	!U
to pu	>U
to pull	!X
to push	!l"G5GBHLHRJS:_HjE
to put	ST
to quota	!H.W
to reach	!D*Z-J2V3J5H9]BHFJKFSJTJ
to read	!C"E%J&>*G+J,G-S.@/E1A2H3D8H9><Y=[?T@]BXCGFHHDK;NDOIR;S=TCVKWHY_aHf>i9jDkE
to reconnect	!D-H8YKVWW
to redis	!l,A-I/J5E7F9HBBRFT>_KiEkI
to register	!V
to remote	"6%G&G(I)@*B+H,C-F.]0]2B3B4I5=7W8-;JBIEJGEHGIAJZKILVN?RWSVTYVCW.X>YI^=_EaCb4eIhFjGl>
to remove	OVaK
to rename	!G.IBJKJLEOWVW[V
to renew	!U
to repo	!WBIGX
to repository	2H5[;J<WBIFJRBTEjZ
to request	!C"BKULISHcJf_
to requested	!T
to resolve	,E.J/[1W3J5B8VBGKKRCSHTCWJkK
to respond	!:1J8EBEJIK_NKcIiIkJ
to restart	-V8XBJKF
to resume	!@(T.@LGOJSA[D]eaHcK
to retrieve	.H8EKXLTNDSHTDVUdJ
to retry	!?1G6T8VBFRIYTbTdXfHiJ
to root	!="T&E,?-I/H1D2B3U5U7HBYKERISVTG^XbYcJfTiWkJ
to rsync	!F5JBGITRZiH
to run	!g"B&D,=-F/W1A3I7K8KIFKALBRISD_HbJcHfC
to s	!WBCRWSEiJ
to save	!c,K/K5F8W9K;C>FBDPI
to see	LVSS^UfT
to send	!5%F)J*I,E.U/E0I1C2K3I5D7G8c9E;BAHGJHFIIJUKYNIOHPCQAR:VGWH[H_Va@bWc?fWiBkGlK
to server	!D#H%I&()X*_+H2I3/4J5"6@8c=D?F@DADCJF;G?HJIEJ@LIOEQDRISXVHWJZF]H^-b0dYfAj/
to session	,JW]
to set	!C&H,J.H3J5HIGKKOGRDTHaebUiC
to sftp	!;&J'I(D+W,b.@1K2W3/4K5B6/7F8J;]>D@GA_GVHEI*KJLFMGSXTTUHV:WFXKZ?]CaIb[c@dSeEfDgDhCjVl<
to sign	%g&A-I3J5I;G<JBBPGRESJiGjH
to socket	![,C-SKSTG_UkG
to solve	!Y&T.G
to sql	!aBERHTH
to ssh	%E&d)I*E+I1;2A39516J7I9>;@<>ABBEGGHIIHJGKENCPER>SUW>^IaJcEdJfJhGkTl9
to staging	7UTI
to start	!J"V%E&U)T*I+J,E.J0G3H4I7?8A9I;:<?=CACFEGCHEI;JIL1OAPJQ?R=S3TFVGXFYI[J]J^UaBb[dJeJfViFlF
to startup	!C"U)Y,H-K.H/I1Y8T9JBHIHLBRHSDTH
to storage	!=,I-H2W3E;F<T=KB^PKRXiE
to store	!J3K5FHVSJUX
to submission	!T
to submit	BJLITJkV
to success	!S
to target	RJTUVS
to taro	:ZBIS@j[
to tcp	!J#V7UBIJSRK
to test	SU
to the	%C&V(J)A*@,?.S0C1+2:4I5I6G7F8U95:D;J<J>ICWDCEAFHHWI9O>P?SHTHUJVAWEZK[D]B^<_Jb/dCfDgKiSl>
to this	!]"G&G3J5G:G;K=UBBLJ_HiIjC
to transfer	!:"V&E+J-F.7/U0S1Y3J5D7G8E;B<B=B@KAHBIHBK7NIO>PJRDSdTIVEWIYK[B]I_JaUbScUiAkC
to trust	!E3H5^
to try	!;%S5IHIRJSGbIcIfI
to ubuntu	!c5JPEQGUJ
to unknown	!G1F8TNIW]
to unstable	FS
to up	!JIILJOS]U
to update	!X*SKJTJ
to upgrade	!^fI
to upload	!K"K&C'I(I,E-S.I/E1F5H7J9K;I<GBBHEI[LUNIOXRFTGVA[Z]G^B_Ja@bEcIeGfCkF
to upstream	!],=WJ
to use	!G%K&B-J/H1G2I3E5;9C;S<H>U@?B/C^DHGJIIKJNJPSR7SIYSZH^HbHcJdKfIi9jBkV
to user	!8":&S*I/_1A2F88;G<J>XAFFFGJKANWPUQKSUWBXKbHiJ
to validate	!BBUiW
to var	LI
to verify	![,KBIRJ
to view	!D:ULT
to web	B]ITKTSHjJ
to write	!Y"I%G&F.V/I0H2J4K9I;E<F=IAJCJIELaNGO>PJQGRASWV=[I]J_Ja?cEfHiFjJkH
to www	LY
to x	.IKVSW
to xxx	!@1YGWKZLW
to your	!6"K&_.V7J;J<KRJWIkV
today	!D<JBKRVSTTT
todo	!e,G-D1B8@K@_HfA
token	!d"U+J,J-H.F/E0J3K5H8I;@@JADIHKBNFOKPJQBR?SCTGbIcHfGiI
token expired	!Y"J
token hex	LU
token invalid	!T
token is	!Y
tomcat	aS
too	!J"K#8%0&/'<(9)3*0+4,<-%.&/)0G1'213)495>7=8"9E:7<!=&>*?[@8BEC_DVEHF7G,H5I6JGKCL.M7NUO2P#Q&R*S(T?UBV:W:X@Z8[6]9^3_Ya2cdd:e;f%g8hci:jKk@l6
too large	!D"F-I.I9JAECJEKNWPJ_CbJcYhI
too long	!?%I&I(K)D*F+J,>-A.A/?1:2G3A4J6E7D8A9@;^<B=C?E@DAZBJC@DHEHFFGFHHIFK2LBMIOFPDQCR>S>T<VJY>[H]I^E_:aDcedKeKf5gIh@iCjEkA
too many	"B#D%?&='G(G)C*A+E,J-6.;/>0E1=2A3<4G567K849::F;<<C=F>J?B@EA>C?DEEFFGG>HEIGJ?K+LBMFNGODPCQBR7S?TKVFW?XAYBZD[H]I^C__aCb6c4dDeGf<gGhdiDk:lA
too new	!G;<>>?d@:AIYG
too open	!C+I5H;E<8=B>CADB=CaD[EIFGP?QESJYUhKiJjK
took	!Z
tool	!]TV
tool git	!UTV
tool'	!T
tools	&I,K-K/H1I3F:I<FB@CVDFGUIGLTSVTIYViTkU
top	<IKHeW
top level	!CBUSJeWiS
topic	!X
topology	!V
topology description	!T
torch	![-J
tortoise	!U<J
tortoise git	!U<J
tos	!E
tos 0	!E
tos set	!E
total	!j"D(E+K,G-C.?/E0J2T5I7I8G9H;FBAHKK7L?NIOHS?TG[H_FbJgGi>kH
total 3	eT
total 4	!W
total size	!VaU
total transferred	!S
touch	%S=GBIRJSAaV
tp	!D#>%E&C'B(C)W+C0B2H3G4E5F7F:F;F>FCFDFEFF?GJHDIEJAPAQ@RJTJUJVCYC]A^Ca@bUcIeBfYgChAjG
tp pで	!FNKSUkJlY
tp pの	!G)U
tp pア	!F.TAT
tp pサ	)K-H1F3H5J8J9HKHLINTRCXW[U_IbJ
tp pセ	-IfU
tp pチ	)V1X
tp pプ	!KWS
tp pロ	!I"T_IiS
tp p専	"GbY
tp p接	/U1I6J@TBJKFNKbIfIkG
tp p送	*Y/F6TLKZUjT
tr	;VAIQK
tr d	;VAIQK
trace	!6"V&J)U*F,D-K.X0I2J<U?ULFOBTCbHfS
trace 0	9T_U
trace c	!HfZ
trace handle	/T6T
trace run	/T6T
traceback	!H(I.F2A3YCIIJRH^IeKgJ
traceback most	.I2FIJQIgK
traffic	!IXU
tramp	"F&F+U-H1J3I5Y9I;H<FAJBTFKGTIJKGLSPJQJWJ^F_GdJiBjHkF
tramp cleanup	!E+W5CTSbScV
tramp failed	!?&J+V5WBWcTiJ
tramp file	!?/T5V<KGVLUiK
tramp found	/UBSWS
tramp opening	/IB@GURUTTbJcViJkI
tramp ssh	5WBJGV
transaction	.U8H
transfer	"J#D%@&1'@(h)G*7+:,9-9.X/J2<3*4B5"678=9J:F;6<A><@^B>C<DEEBH4J9KVLFM?N?P3QCRHTGUIVIW6X9ZH[F]S^I_+aWd:e=fKgjh9iFj8kAlI
transfer aborted	,V/G7VTUkX
transfer artifact	AVBUTK
transfer client	!JSTYU
transfer common	!ILSTS
transfer complete	!Z,J.F/K6IKGLJRITHaTgTlJ
transfer data	!XSJ
transfer done	!aLI
transfer failed	!8(T.[/J1KBDITKUTH[FaCfF
transfer file	!4+K-J.=/V0T1Z5H8J;F<F=GHCI>K@RAS]TD[CcViDkG
transfer get	!U
transfer java	!BLYST
transfer key	;J=I?Y@eAXQH
transfer md	!H([.KKI
transfer mechanism	LVfS
transfer mode	!GgV
transfer on	!KSU
transfer please	bU
transfer ppk	=c>GBJRH
transfer protocol	!BGTiUlT
transfer sftp	!GYU
transfer sizes	!H(UVVaJgT
transfer standard	!GS]aK
transfer successful	.HKHOJSH
transferencia	!["E,B-J/B0I1E3F5G6I7H8FBHIHLEQIRDTBXJ_FaIbFcEfFiKlJ
transferred	!U%I&I'K)D*D+E,B/>1E2H3@4J5>6J7F9B;@<E=D?G@FAEB8CHEIFHGEIUJDLAMJNAQGR>T>VTWGYH_KaTgZhHiBjGkElJ
transferred 0	!IIYKJ
transferred 1	!X.JKJaG
transferred 12	!_
transferred 14	!W
transferred 18	!ZIG
transferred 2	!T
transferred code	!Y
transferred file	]T
transferred in	KIaIgY
transferred see	(T
transferred sent	)KKK
transferred standard	!X
transferring	!@(I,J-B.Y/I1G7I8Y9K<HBHHKK_NERITEVH^I_HaHbJeSfKkH
transferring file	!CKXeT
transferring none	!ALUV>
transferring tmp	!ILJSS
transfers	.HKGLKOV^Y
transfert	!^"B(T,=-G.9/=0C1G3J5D6F7K8F9K<IBFIDKSLCO>QIR=S?T=XI[I_DbHcEfDgViJlD
transfert de	KV
transform	!BBHKJLVRJTK[ScKfJ
transform js	!I.KST[UkSlT
transform read	!I.KST[UkSlT
transform users	!K.WS>kTlT
transférés	!S
transférés en	!S
translate	/H6J
translate host	!U/I6K
translates	!I/W
translates a	!I/W
transmission	!?-V.W8WIEL[
transmit	!="J,G1H5E7F<FAJBYKJQGRcTTjI
transmit could	!>"J,I1H5J7G<GAKKJQGRcTVi=
transport	!F%J&1'G(?)T*V+=,/-X.8/V091U2Z4;7A9Z:I;0<<=6>F?9@CAICBDHG=HGI8KXLBNUO6PDQ?SHUHWDX?YD[6]B^:_Ua5bJcBdIeEfGgEl<
transport 0	!U
transport algorithms	HS
transport auth	GU
transport authentication	5IBYVTi]
transport banner	-HWV
transport buf	!IWUkU
transport chan	!W
transport client	-TTJ_SkT
transport component	!J*X2W9U
transport connected	!FBYFWVUiZjW
transport connection	MV
transport encountered	!D,B1X8TKVNHTG
transport endpoint	!K1IK]
transport eof	!^kV
transport error	!I.V5HKGLWSTiV
transport exception	!-&I,D-Z.>3T4J6G7G8G;A=K?HGHHILCNVPIQ@SBVKYJ]K^J_UaIbFcDdH
transport file	!JWV
transport host	!J*V6W7S9E
transport impl	8UKVNH
transport kex	!S5WAKFIVUfJ
transport key	-V2G5TJTKGTH_U
transport line	9U
transport local	WUkS
transport manager	,I
transport open	!I"T)T1UKSfT
transport paramiko	-KNJTXkT
transport py	&H+J,E-U.F/S4I5>=I?IBJHDLFNTOKQ@S@TUVI[J_TaJbTfHhElI
transport raise	kV
transport reader	!D"V)V8]KSfWhS
transport remote	!U
transport self	!J"UNJkU
transport server	-U2K8HBKfIhKkU
transport session	/T1JfIkV
transport sftp	/V6WTIVUkK
transport starting	!IVUWU
transport thread	!b
transport traceback	!HWUkU
transport transport	&K*S,=-Y.=/J2T5T6I8H9U;A?IAIBIFIHJLEMJNSQBRCSBWDYJ]K^J_VaJbFcDiGjGlJ
transport trying	BTFViX
transport userauth	!KRTiU
tree	,KBHOUSGeV
tried	!C"J&T.D1I8GFJGCKILINDRCSETUZX_HcIiEjYk@lV
tried publickey	&XBDGDRGZYiK
tried to	!C-U.E1J8HBULJNHSGcJlW
tries	XWkJ
trigger	7U
trilead	!8,B/G5T8J9H;E@VRIXJcSfJ
trilead put	!E
trilead ssh	!8,C/H5T8J9H;E@VRIXJcSfJ
triple	!U
triple des	!U
trop	!>"<&J(B)H*J+E,:->.=/90B1?3A5=6?7E8B9;;I<>=G>JBAEHFHGFIJK6LENIO?Q?R9S?T8WEXBYJ]H_^a@b?f@gHhaiAjIkI
trop de	!A"=&J(B)I*J+F,:->.?/:0C1@3B5>6?7F8B9;<?=I>JBCCHEJFHGFIJK7LFNIOAQAR:S@T9WEXC]I_^aAb@c>f@gIhaiAjIkJ
troubleshooting	!i%K&A,I3J5IB>HJRHcIiGjE
true	#F&E'K+@,A.I0H2J3F6G:F=<>IBTC>DKEEFAGHIJJBMJO>SAX@Y>ZH]G^KaFbJeGgIiWlE
truncate	.ESSVKaZ
truncate mode	aW
truncate write	.JLUOS
truncated	!S;]<KABPDQC
trust	,I-G/J2J3A5[NHRJYTfG
trust new	!E-HNJYUbVfK
trust the	!Z5I
trust this	!E3I5WQT
trusted	"J&I*F,H.G/I1I2;3W495e8H9C;IBBHWKGLHNHPKQJRBSJbKfFiJ
trusted for	4H
try	!@&J'B)>*:,<-I.3/J162=4=6C7A8D9B:D;C=@>@?G@SA?BXDWH3IYK>L3MCN8P>S2TFUHYC[;]U_]a1bHcEdEeBf5gCh>iSl=
try 2	!_
try again	!<"U#D%@&E'J)J+@-I.H/B0G1E5>7K8G9K:H=>?K@VC;DHEDFBHCIGJJK?LHNHOEP<QURWS7VFWIZ>]W^I_Za=bCcGeJfIhHiSlJ
try later	!D_VhH
try list	/S
try logging	!Z
try next	!EBXFZGDQURIiZ
try refreshing	!T
try removing	!?BSDZ
try running	!J#U
try sftp	!J^SbT
try to	OSVT
try turning	!F8UJWSU
trying	"D%S+K.G7B8E;C=:>E@=CAEWG;HHJGK;OKP?RGS@WEY<_BaJbIhCiHjZkGlX
trying discovered	!YBK
trying ipaddr	,H3H5S9TLTTJfTkI
trying private	!]%Y&V;H<U=C@DB3CGEZGKPJQCRDYEZEhJiAjT
trying public	!GBXDKjT
trying publickey	!WBGREZWiF
trying ssh	BH
trying to	&J,G-J5J7EKGLKSFWJ[TdGkJ
ts	!_"C,T.K;H<HBJGIIHKJLFOEPJSCYH[JaEiJ
ts 12	!W
ts date	"H,URZ
tsv	SUVV
tsv'	<KLHeT
tt	5I<I=J>U?ZBHCKFIPGQDRJTKWU
tt tp	!HWS
tt ty	;T?WAH
tt vv	!T
tt ygen	PIQH
ttssh	!>-W;E@IKUNWQVRA_GiVkV
ttssh エラ	;F@JQV
tty	!D%C&J'H(I+A.E0G1K3G4G9<:J;7<==@>W?h@]A1BIC>D?EBF?G@HII@JCKJL=MGOHPUQDS@VFWAY>ZB[E]J^G_>aGb=eIfEgIiCjEkJlC
tty fatal	!C"U-Y/T6G7V8B>I?FBJGIKDNBTGYXZIdU
tty format	!B;V<J>U?J@EQXYJ
tty has	3U
tty key	!E;:<H><?_@WAHPHQGYF
tty no	&H5UPXQJjK
tty user	!@3J;5<E=I>@?b@aA:BJPFQ=Y>
tty エラ	/T6I7GKITWdH
tty 重大	8U
tu	!BJZ
tu ku	!H
tu oj	!H
tue	!F&X,J3K8GTJbTcUiFjT
tunnel	!F"4%>&.(K)>*H+@,Z.@0G122D4D6;7[9U:J;W>G??BZCCDKECFSH;IEJ>K.L@MHOEPTRJS@VHWUXFYJZC[H]J^EaDc:eHf3gKh?iYjYl>
tunnel could	!GFIRVjT
tunnel error	!G&KFYRETU_TiVkT
tunnel established	!h,=-G/J5D7H9DBCNJRHT;_IiEkI
tunnel failed	7TTVWJXGjU
tunnel forwarder	!J-D9KKTNSTU_U
tunnel has	!>"F,U-;1H3E5b8E9F;HB]KANCRCTD_:cKfHiDkF
tunnel server	!?9ZFJiUjU
tunnel ssh	BXFZRCiWjT
tunnel to	!E<K@HATFTPIRUiT
tunneling	!;"V,=-IKDWc_JbWkB
tunneling for	!J"VbW
turn	!AlT
turn off	!E
turn on	!GlT
turned	)X,I3G5K;K<IB[FCKITIfE
turned on	!Z
turning	!F8UJWSU
turning off	!F8UJWSU
tv	!Z
tv c	!U
twice	!Y
twisted	!>"K&G+K.I5Z8J9H;E<F=JAGFIHHKGQDRUSJTJ
twisted conch	!>"K&G+K.I5Z8J9H;E<F=JAGFIHHKGQDRUSJTJ
two	!D"C&F9HAJBCGbKBPHRBiG
two factor	!E"D&F9KBCGbKHPHRBiH
txt	"(#A%B&3'9(Z)<*<+9,0-6.V/,1+2<314A5D67748+98:A;?<.=4>A?<@=AFB:C>DDECF?G;H3IaMAN6P6Q6R!S^T=UEW9X>YJZ>_7a[b,cJdBe4f,h@i6j@k-l7
txt 100	.@IKJWKCOWSIaC
txt 12	!]LJ
txt corrupted	(Y.BKBaK
txt failed	(U._8HBHL>VIaE
txt failure	!E.YLFOV[@aF
txt is	!W(K.DIFKHLFOJSEaH
txt no	!&1H<GImLISBVI
txt not	(I.JIZL?OF[Fa@
txt open	!D.^IBLXO6aF
txt operation	!J
txt permission	!=LFaU
txt to	ISKJLZSD[XaC
txt upload	0TSFaT
txt user	!S(IBYIK
txt'	"F&I(H)H+G,E-@.E/D1?3H5?6J7H8B9H;C<>=;@HAIB;CKFIHFIdK]NFPGQER;TDV@WI]H^G_BbFcGeKfDgJiEkElK
ty	!G?WAFLK
ty bxv	!H
ty y形	;T?T
type	#?&''Y(6)1*^+-,9-J.@/H052X3B4A57798K9B:J;F<8=5?GA]C@DHFYIIJIKIM3N6P:Q<RVTAU?VHW8XCYA[G]9^5aKb8d?e:fBkHl2
type 'bad	!FGHRVZXiJ
type 0	%H+I-T;T=?GFRHTJWGXUYX_UhIjS
type 1	![+K-U1J7J9I<@>KKTPITB_WiJjD
type 12	!I_VhJ
type 2	_IcIhZkK
type 20	KF
type 3	!F%E.S/J3J9U=TE:F6JJKYRFTEYC_VhAiI
type 30	!J*JJWKH
type 31	*J
type 5	!K*T
type 50	!KiT
type 51	!KiT
type 52	!YfS
type 6	!USJ
type 60	EIFB
type 7	!K
type 91	!J
type allowed	!B"IBIFGGWKJQIRSWKhJ
type bad	!HFJGWKKRIZUiU
type ecdsa	!G5H
type ed	!J5I
type error	!c"J,B/@1J3K5D6H;FABFSIIK@OHRATBcJfJ
type for	!FVV
type found	!H*H2_9E
type fuse	SV
type host	3H5GBTRU
type is	KKRJjT
type msg	*T2T9TRWiV
type n	!KRJ
type of	!?1W3Y@TKWLDSDaI
type password	!IRUiU
type proto	!J6X
type publickey	"UBSRJ
type rsa	!U2B5E<HPCQF
type sftp	!I,J8UIUKESFdS
type ssh	3D5F9E;<@IA[BGEJF[HJKJLHRGfK
type text	kT
type'	!XBKGGRVSKZWiI
type' 'password'	!HGKZZ
types	"E%I&I*H+U-I2I3C5C9H;E@GAFB?CJEKGUKENHQARTWFYIZY_FhF
types '	!D+W
types 'password'	!FGARFZhiE
types 'publickey'	!D<SBKFJRbZ8
typically	BV
typically caused	BV
u	!G"X#J)J-F.Z/F5F8E?JBIDCHJIDJJK@LUMSPDS^T@VEWIXGYJZS_GaJbJgH
u 0	,IkW
u 1	AWBEFWLWSX
u 10	!9JJiK
u 2	MVSKiUlH
u 3	!b
u int	!VCHKJ
u user	!A"YSW
u yx	!H
uaaaa	;T
uaaaa ebm	;T
ubuntu	#W&I*J+J,D-B.K/J1F2I3E5?7E8J9G;A=D@JAHGHHINCPAQBR;SCUHYIZJbGfHhHibjd
ubuntu 0	!KMU^T
ubuntu 13	!WlI
ubuntu 3	MT
ubuntu 4	-JNJ^T_U
ubuntu com	!Y
ubuntu date	!YUJ
ubuntu dists	!U
ubuntu ipaddr	!>#Y;IBbCHDTRKjZ
ubuntu rather	!DBKRIiZ
uc	!F"T3VRS
ueda	PThXjT
ug	IZ
uid	!X"?fJiHjS
uid 0	"CjT
uid 1001	!Y
uk	TU
um	!D-J7S[UkY
uma	"K,G-U/F3D5I6K8TBKRU_HkW
umask 77	!KcS
un	!@"A&D(H)J*I+J,7-C.@/70F1D2I3C5E6H8C9G:W;G<E=H?IBACJFIGXIHK<LCNIPFQHR<T<VJWJYK]G^H_DaGbCdEeKfEgHhIiDjKkIld
un serveur	!KRITFlX
una	!?/A3I7H8TRESKT?l^
una conexión	!D-S/C7J8URKTDlX
unable	!C#H%I'=(6+-.A032V6S7E8A9U:<@EAHCDDCEJH9JFKJM=O@PJSKU<VFW@XFZF[*^7_FaEdCg:h8jIkHlG
unable to	!C#H%I'=(6+-.A032V6S7E8A9U:<@EAHCDDCEJH9JFKJM=O@PJSKU<VFW@XFZF[*^7_FaEdCg:h8jIkHlG
uname	bT
unauthorized	!k"B&E,K/H1J3I5A:F;@<C=ZAIBCKELVPKQER>TIjZ
unauthorized access	<G=[SH
unauthorized incorrect	!ZRDiJ
unavailable	!Y/X7ETJ
unavailable desc	!XTK
unavailable or	!T
unbekannt	!:"F*J,E-J.J/[1G375b6J8G;KBGKDNHOHRESFTF_KaJbJcJfFiJ
uncaught	!U&J*?,@-Z.H/H2G3H5F7F8>@YB@IFJKLDRBTU_EcEdKfBiH
uncaught error	!_-G8F9E;ILISCTHkT
uncaught exception	!J-YTY
uncaught pdo	!U
uncaught phpseclib	!@*F9V<U?K@TPUYJ
uncaught runtime	!D"T)U9J;V=J?X@WAVKJQVYS
unchanged	!b.E3UIHKILIOJSF[DaH
unchanged skipping	!a.EIHKJLIOKSF[DaH
und	"D%K&H'K(K)J*I+F,?-H.F0F1I2J3G6I7D8H9D;G<I=H>J@KEJFJGJHHIJKFLBMJNVPJQFS;WIXWYJ^J_HaVbKfEgJhHiYkVlJ
und das	!T
undefined	!o"E*F+I,@-J.@/A1J2J3>4D5@6J7C8G;@<I=E@DADBBCIEJHGIDK?LSPBQBSVT>YE[IaHbKcFdJiDlI
undefined reading	!Y
undefined variable	!YSJ
under	<WGSQU
under another	!W
underlying	"W,D->1]5E8GBHNCRFTC_BbJiSkGlT
underlying connection	lU
une	5J7H8K9JBKNJRUSKT]_HiKkJlV
une connexion	7JNKRUTW_HkKlV
unencrypted	QS
unexpected	!F#H%F&<'D)Y*:+C-D../D051W2=3?4F6>7B8K:G<A=B>F?B@>A9CFDIEGFBG9HAI9JGKVL1M=NVO4P<Q9RCS+UKV<X=Y:ZE[;]=^V_?a7baccdAeCgAh8iHj;kDlW
unexpected disconnect	8V
unexpected end	!;"U)X,<-=.C/?0I1W3J5G7H9HBAIGKTLJN<OHR@SET;]H^Z_@aIbSfZiHkDlD
unexpected eof	!U"I-G8EKGNARU_DfTkI
unexpected header	!IbTcUfJ
unexpected please	!W
unexpected reply	!I,VKJXIkK
unexpected response	!W-J1IKENHTIcWfE
unexpected rpc	!DWX^IbWcV
unexpected tls	1IKCcIlV
unexpectedly	#B&F'I(F)T*K-W.A0B1_2E4H5Y6=7F:C;I<I>H?KAHBUDIF9HGIBJ;LJMBO?PBQ:SITEUHX:ZD[D]E^?dDeFf@gEhFiFl9
unexpectedly closed	!8#F&E(J)W-Y0H2J5X6G7J8J:JBTFDIFJ?MGOHPJQDTDUJWDXAZH[I]I^EdIeJgIiGlA
unexplained	!>3T4SJILJRISFTIaJb?cF
unexplained error	!>3T4SJILJRISFTIaJb?cF
ungültig	"E&J+K,J/K3F5E9J;_<@>JBBKINHPIQJRFTIWJYJhKiI
unhandled	"H&@0G1X2H8A;7=F?C@GBXFTGHISJIO@PJQDRTSGVGWFYCZI[D^KaEbKhJiXjGlI
unhandled 'error'	!;IWPKSFTK[K
unhandled error	1W7IBSKYSG
unhandled exception	"J&I.I1J9I;CKBLTNKOIQDRWTEWK_JiU
unhandled promise	!V
unhealthy	!Y
uni	!V"D-F.E/b0G1G3G5C7I8<9G<HBDK>LENJOHR?SFT@WCXG_GaKbGcKfEiEkGlG
uni de	!["I,@-H.I/X0H1J5F6V8=9IBIKBRDSKTEWEXJ_JbJfIiHlH
uni example	/U6F
unimplemented	!],C-I<KPKQURJTD
unique	!V
unison	3JbTcUfJ
unison 2	!IbTcUfJ
unit	!^/HLFfJ
univ	THkK
univ example	TI
unix	!U&Z)S+J,G-C3H7I8D9J;DFEGIHIKALDNGOHRDZT_AcIf=gWhKiFkH
unix sshd	)UBEiG
unix var	!Z
unknown	"(#<%7&'';(7)8*Z,?-?.?/d0/1&2)3F4!5p7+809@:9<A=I>0?YB@CDE7G3I3J2K9M:NDO2P%QAR7S>TKUBV8W[YDZ8[2]9^3_!a0b+c,d.e=f(g9h9i"j-k@l4
unknown authority	!U
unknown check	!F,T/K=TBUCUTW
unknown cipher	!;*b/I5G;KAIFJKI^K
unknown command	!G3WNW
unknown desc	5WXX
unknown error	!I,D.[/=5I7?;IBVKTRJSWT_WIdKkA
unknown fingerprint	!A3>5d
unknown for	!D3D5WHUKW
unknown format	!B;]>F@EAKQY
unknown host	*F,7-B/_2C3+4H5W6X7>8E9B;B@JAAB8FJGKK:LFNCPJQDR=SJT,WCXJ_HdHfHiHk?
unknown ipaddr	!T
unknown issuer	!ZTJ
unknown key	!C*D+X.K/K2I3]5U8D9?<B=GB@FFHIKHPFQ?TJ
unknown option	!Y&I,K3@5=>I?GKHLIRJSHTCWJ^KaGkU
unknown port	!6"I*J,W1A5F6I7IBUJIK@MJN:R^WeXT_:iKk0
unknown remote	!C+J/I3a5XBJHVLINI
unknown server	!=,J/Y5W9D;IKKRKTE
unknown ssh	!Z3@
unknown type	!@5I;SA[KJQJ
unless	!V5C
unlock	;HPEQTRI
unmodified	!X
unnamed	!J@TAKQX
unpack	,J-I.W3H5D8K;XAYBHKELKSW_IaKfH
unpack failed	.X5IBJSW
unpacker	!B.YSZ
unpacker error	!B.YSZ
unprotected	<E=D@HBDCSDZEKFIQJ
unprotected private	<F=H@HBECSDUFJ
unreachable	!>"E#D&C(G)@*?,F-J.A0D1=2=3@6@7u9=:E;<=BAAEEFAG;HII_JAL9N<OEP=Q=TGVJWEZD[C]I^F_HaDbGcFdEeIfIgIlD
unreachable 0	!Y
unreachable 1	!D/G6T7YkJ
unreachable changed	!)%K+J,H/Y5b7K8X9I@KCTHINDTTbGcHdHhHkJ
unreachable get	!T
unreachable msg	!9,J/A1J597H8F@KB7KYNIR[SVTTWIYT_BiDjEkE
unreachable true	!6+G3K5V7I8T;IBVCDKWPHSIXIYIiVjU
unrecognised	!F<G=JA]PFQC
unrecognised key	!C<HQH
unrecognized	!H>J?HA_BHPT
unrecognized private	!H>J?HA_BHPT
unrecoverable	!V-VKHQH
unrecoverable key	!WQH
unresolved	,F-T/Z7FJVKIRITD
unresponsive	!T
unsafe	!T
unsafe permissions	!T
unset	![SK
unspecified	!W
unsupported	!<">#I%@&>(@)F*9,;->../<0H1A394E596F7A8=:F<9=:>A@VAfB2C>DGECFWGAHCI?JDK3L0MIP7R:S8T6V@WCXIZY[<]G^C_@akbBc=dHeWf=gFhDi9j?k?lC
unsupported format	!B;Y=JAUPJQIYB
unsupported key	!9&H*D-K283J5K<G=J@XA^BFCJFXKKNJPBTHYYiH
unsupported net	?S
unsupported open	?S
unsupported option	!T
untar	LEOU
untar file	LEOU
unterbrochen	!?"G)I,:.G/F1F6GIHKdLJOIR>SIT;_HaKcJfHlI
unterstützt	!GfV
until	BH
until complete	!F
until the	3U5J
until this	!K3E5V
untrusted	!]&G3E
unused	8T
unverified	!H&K3H5K=HBaFHKGPHQWRHYJi_jJ
unverified ec	!W3K
unwrap	!:5X8WTK
unwrap on	!:5X8WTK
up	!A#[&@'H)C+=-S0A1?3B4E5G6W7F8(:C?B@:CGDHEDFTGJH?IFJ5K3M@PEQ@W7XKY>ZE]U^;bEcXdXeDf;h=iBl4
up a	!GLKOW[J
up after	!I,V5KBJLUSV
up host	,D-H7IBHKJTFdViJkU
up openssh	!T
up php	<I=TAGBUFTLV
up project	PHQSSKTT
up ssh	!>*U,?/E2U3J5J7B9XNYRDT9bVdJiHkU
up to	!_"F#^&K-J=KBJFJNIPJQDRCSGTEUY_GkK
up unexpectedly	%S,I-E5U8JSIWJ_UbJcSjJ
update	"<#H%D&G(U)K+H,>->0V1D2K4I6I7A9C;D<==F@HACBJCHFGGEHUI8JGNDPAQ?RGT9VbWCXEYH[A]W^<b=c>dBeGf>gKhJi3kHlG
update create	!@0W8TOYSZV@a6
update failed	!_.J3K5I9KBHKHRG
update hostkeys	HT
update read	!B.X0TLHOGSEVW_[aE
update set	SFaX
update stat	!EIHLBSJV^
update the	cK
updated	!aHF
updates	!X.IKKLV
updates were	!Z
updating	#U/H3V6VSJiY
updating project	#U
upgrade	!W"SKTLKfH
upgrade connection	!^fI
upkeep	!c8HBKKATH
upload	!G"6#8%%&8'W)G*C+*,D.f0I11394>5/7J8C9B:E;5<:=C@IAGB4C:EAFBG;H3J;KSLeMJN@P>Q,R'SaT/U;W)X?YKZ@[Y]G^E_8b5c/eXf2h(iKjFkDl7
upload '	LJ
upload a	!/"H&I'G(>,G.e/F0F6J7J8K9G=IB?I1K0LJOURBS^TEVBYK[=]HbJeDfKgKiEjJkI
upload aborted	!C.V
upload async	ST
upload big	!J.^8HLFOHS@
upload complete	!e.EL?SHaK
upload completed	LJSIaX
upload data	!TOTSF
upload ed	!3"Z%J&I-W2I;4<B=5>V?>@8A9CFEDFDGVKfLVPHQCR=VSY._VhGiBjGkU
upload elapsed	!Z
upload error	*T-H.G2W7WSEaK
upload example	!=/VBZKHMVPVRV
upload exception	!;([.=ITKDLAODS?aU
upload failed	!G"A%I'J(B)H*D+J-D.T/A0>1E2D3S5I7J<B?YAVB1FJGFH:LVNDO]R2T>WFYWZK[Y]K^D_BaCbEcJeDf>gJi5jDkB
upload failure	!D.<S=[c
upload file	!B-D.W0H1D<KBKHJJTKVTFVK[Y^IfJiI
upload files	!H/TSDaKeX
upload finished	!c,G/J7I9JKITH
upload home	,UTTkV
upload is	.JLHSI[V
upload large	!I-T1JJTNW_YkU
upload local	!JIYLJ
upload missing	!AI_SF
upload new	!>"U&J5;;D=H?I@JAGHEKWLIQISWTTYJeJ
upload none	!9"I&I,H.E/G1E6@<BI(KELvOKVF[5]KeIkH
upload none'	!CICL^SH
upload num	LT
upload of	!C"J'V(F,I-J/I0J1K3I5I7V8G=JIFTF]W_JcJfKgTiF
upload on	TIkX
upload pack	FS
upload permission	!DS^aB
upload php	!b9IIKKJLISE
upload pl	!E,F.I/A1V7GNHPWR]TAfW
upload py	!Z/V6ELJ
upload r	!ESZaW
upload rb	LIST
upload reads	!f"H-J1HICKGL<NJSH[?^SaKcIfFkG
upload report	!ZLHSIaK
upload rsa	;V<J=@?e@UApB;DIEEFWGGQKRHYZ
upload rsa'	CZ
upload run	!H,T-UKINWSTTWaI
upload sftp	.S<IIVLHRIaJ
upload successful	![
upload test	!G.VLVS]
upload the	!@.T8VO_S]
upload to	!F"U,G/G;U?XLTSWTHaH
upload x	!GLFSbaFeI
upload'	!Y.J/ILGSKWG^BbJfK
uploaded	!["?&I)E+H,<-C.8/A0A1;3:5:6I7I8:9F:I;A<>=G@TABB:HDI4JJL5NHOHPCQAR=SBT?V_WIYI[=]?^E_Ca_bCcBeJf<gYiEjKkBlF
uploaded 14	!V
uploaded 3	!_5IHI
uploaded data	LKVV
uploaded file	"J.H0J<JBJIEKCLFODRISCVY[J]JaXgK
uploaded successfully	8KKW
uploaded to	!_KH
uploader	!X"K.G/H1H8G;J=UAKBBDTFKK?QVSATH_JkJ
uploader java	!T
uploaders	"U
uploaders lib	"U
uploading	";%K&H'W(>)A*F+J,9/=0V152J4F5F6F9F:T;G<E=@@IAIB6CGEIFGGJI*L]PGQFR;T6UKV=WGXHYE[WcAdFf9gHhJi?jHk@lG
uploading a	!V0KKCLaODS@[YaJ
uploading file	!COZS[aH
uploading reads	!_"H(J-I.G0K1IIDLBNJ[BbGcHfEkE
uploads	!T,H/C5JBCKGOERDTJ[H
upstream	!c&F/I3J5D7VBHKDLGNJTUWF^IbHfFkE
upstream client	![KJ
upstream http	!Z,D
uptime	!H#V,ZTTUKkW
ur	!W
uri	!W0S1I5D6H8VBJITKJL@OJRFS@TCkJ
uriage	!T
url	!g"E&E,=-A.D/91J2F3U5W7I8K9F;E<JAJESK?LANEOISHT=WS_HbSjHkF
url 'https	!WBI
url error	!]/H
url https	!Z-I/HWU
url is	!K
url returned	!cSJ
urllib	!c/F
urllib 3	!V
urllib error	!_/G
urlopen	!]/H
urn	!]
urn ietf	!]
us	&I-KBGIKLUVIWUiWjTkG
us ascii	!ILWVK
us east	!IBHNTWVdSiYjUkH
us utf	!V
usable	NU
usage	!]"K+I,I-H3J5JBEKGNHRGSJTFkX
usage scp	!W
usage sftp	!T
usage ssh	!T
usar	!F&T;T=YPViK
usb	!k.B/K5J;J<TBTKGLHOHRJS9TKcJ
use	!E"*#C%:&D'T(>)A*@-6.80I1<253-4D6U7?8@9E:d=T>[@8BGCZDAG@H9I5JAK8L>MFN2QBR>S=TCUGW9XXZ<[9]@_;a3b7d>eBgBhGiXlV
use a	!H:V;E=JBIETFVLJSHYH
use ansible	LVfS
use f	!U
use git	iT
use key	!=&F1J5I9H;T=V>]@CB5CVDJFGIJR=YUZJiAjG
use of	!Z
use sftp	!F5KNI^YbDfHlY
use ssh	&S;F<I=KAIBTCYFJPGQJRJYJ
use the	,J5J6U>GLJTHWJXYiJjU
use this	!U&SRH
use x	!?/YB[RV
used	!_%[&C(E*I-G/D0I1J2H3=4V5;6H7E8D9B;?<C=F@EA?CIEDGCHFIHK6L>NKOAP?RGS7TCVJWIYF[T]I_GaAbHcEdKfFgJhKkHlJ
used avail	!X
used for	!C"V%]3I5G;IAJBHQJXUiT
used instead	!T
used to	4W5I
usekeychain	+T
user	!K"a#J%?'*(;)J+W,>-9/80A1S223B4<6D7:9H;K=U>IBWEJFHGTJ=K/M:N<O?QHRWTAU?V3W1X?ZU])^@_BaEbHc?d=eAfAgDhCifkVl6
user '	/J1S6TfJ
user 'root'	!U"IBEKVR=TKhWiA
user a	I^L>SI
user acme	!E8S:VBTFGjV
user admin	!B"VBDRTiW
user agent'	hS
user alice	BWRHiX
user and	!d"JRGiI
user anonymous	MZNK_JiI
user ansible	!K.I/Z1VIJKJLFSC^JbE
user app	!A"S5I7T:H=Y>J?SB@DEEGFANVREVGWIaFgJiHj@lB
user atom	!JNVlS
user auth	!D-H5I8F<C=F?IAFKTPUTTYIZSfHj[
user authentication	!TBJGW
user aws	!G<UCU
user backup	!H.J1W<TB@GULTSSTJhT
user builtin	CT
user cache	,W/V<KIJLCTV
user cannot	BIGVRJ
user cargo	!I4TBH
user child	!J
user config	,I-U<GBILJfJiGjJ
user data	IT
user deploy	!H"F&Y3J5E<JB]FZGKPUQHRKYT_J
user desktop	+G.J1H5S;I@IBEIWQKYH
user docs	!W
user documents	!B,U;JIT[V
user does	1ULH
user downloads	;U@J
user dra	!ICS
user error	!@@DAGBWIULHRXSVYEaDiF
user file	![3H5AHC
user full	!<.g0_OVaa
user host	!J"D%I'?*W+F-J.H/B1D263?4A5@7E:H<;=I>JA^BSDDGUH-I=K@LSM8NFO3SITFVHW;[F]>_?dGeIfGhHkdlD
user i	CHDW
user id	!I"W+S;==G@JAIFVPHQCYXiW
user in	!USE
user information	!G,UKJTU
user ipaddr	!<"F#U&I-J1b5HAUBDDYKCRXbA
user is	"V#W.G5KBKLKSFeW
user kekka	!V
user key	!G+H3G;<<A=F>>?a@bA6BEFKIKPCRJY6iK
user keys	:W;@=_>H?C@[BADGHEIHPCQDSFiI
user known	!J=SWT
user lab	"HRSTKZU^T
user load	!D,UUKgXkV
user local	-I.F;V@JAJWVYK
user mnt	!ESZ
user name	!F,I-G/@3I5E8K;E<GAJG]IIKDLJNKPJQDRa[KbKiajIkH
user no	!0&K1e5K<?HDI:LSk>
user none	!D<HI?LccT
user not	iT
user option	!U
user out	.U
user password	!KBDGGRcZKiG
user pkey	!W,JRI
user postgres	![BIRGiJ
user presence	%J&VPV
user proj	!GITLJ
user public	!V<S@JIHPKTH[T
user readonly	!FLJO[S_aJ
user root	!5"B&W9GAUKSZU^IfUia
user running	!CCT
user s	!CBWSV
user sftp	5I@IAVQJ
user site	IVLS
user ssh	"A#@'G(F*J+j,D-J.8/G0B1=2>4A5@6D7B889A;K<V>U?J@@GEHbI"J>L(MANHO8PSR=S(TGUGW9ZC[1]G^Ba7bBcEeEfEgChAk2l?
user ssh'	HW
user sub	!ELIRIiY
user successful	!Z
user system	!U
user taro	"U(E)H+H,I.70I1B5C8@9K;J<H=H@KBXFHGHIGKALDOHPJQHRZSATIYJZJ[H^J_FaCbKcDf@gJhIi7jJkK
user test	+I,>-J.K1@2J5E6C7K8DBXEFIELUMFOISE^S_GdIfTh<iZjAkC
user ubuntu	&G-I1JNIRD_Ii^jVkH
user unknown	+DD[
user upload	!Y"H)G,J0V1=8J<JBJFTOUSGYJ_VbGfG
user user	!D"F&W3JAHFTG<ZHibjW
user vagrant	=WCE
user vscode	&J,K8I?X@EFAITLANBPJRU_EiGkU
user warning	3F
user work	;T?IHKSHYJjK
user www	!D1GFUIILZQXRI
user x	!T1JfW
user's	!W"S.W/J5C:UFFKELIRHSK_IbJcJfKi@jT
userauth	!J(J)>*:+G,8.>/@0G1=2?3?4H5:6I7F8D9@>G@DA3BUCJF^GDHDIHJ@L=MDN<OFQ^RTS:TJVHWAXKYC[D^E_9aFb9c=dJf?gJiYjWk@lF
userauth fail	!G,J9FAHBFFCGKKGPYQZjJ
userauth failure	!UiW
userauth is	RTiU
userauth keyprovider	!A;U<H@IAEQXYJ
userauth methods	!Y
userauth password	!DRYiW
userauth pubkey	!?2GF_
userauth publickey	"D-I1J8J9K<UAKBZFTK;PGQTR;bJfDjK
userauth request	!DBDRWZUiU
userauth success	!hBDKIRIiH
userauth user	"F9S;GBTTUZHjZ
username	%I&7'F(C*6+2,I-,.C/>0:293(4@5@6<7/8B9F;C>J?G@8BWC<DEE<H:JFK@LCM;N-RZS3TJUGVEW6X@ZX[=]D^G_-aBb@cJd8eFg@h7inj^k@lJ
username and	!H"H5I<GBcPJQDRKTYjY
username for	!W
username lab	BIRJiU
username or	"C,I1IQHRXTF
username password	!GGYPIQ>R^ZEcIiY
username public	!@=J@JBSFWYCZJiWj[
username taro	1JBFRJfY
username test	!F"J&H)Z,C-C/G5B7H9H?HFIITNEPVQURVSITHYTZW_JbKdJi8kE
username u	!F"WRIZViT
username user	,HB?GKRJkJ
username vagrant	!UKFjT
usernames	!ABUjT
usernames succeeded	!EjW
users	!E#?'E(A)E+b,A-J/G0@1T4@56779K:>;I<V>W?HBDCBDfEJFBGFJ>KELEM@NBR&UIVAW6XKZJ]D^>_Ta9b5c@dDeBfGgBhFiHlS
users only	!W
users s	!JBGDV
users user	!C"1#B'J(E)J+a,G/K0E1V2J4D5;7<9;:B<W>X?J@SBICCDZFDGHJBLFMGNDR0VDW:]I^C_Ea>b<cBdGeGfJgEiDk=
uses	!WASFS
using	!U"U#?&@'D(?)W*?+4,I-7.H/E0D213@465A68718@99:@;@<U>B?G@GC7D>EAFSG[HHJJKDM?NDRZSGTFU]WEX;[H]@^C_2aDeBhBiXk8
using a	!<"G&E,H2K3D9@;:=E>J@IA=BbKGP9Q8RWTIU_Y>
using an	!JFWNJlV
using base	ST
using cipher	BKQXRG
using default	!V
using defaults	,J-U<FBJLJfJiHjJ
using hash	-U9IfI
using hostkey	!J
using keyboard	B>
using password	!bBBQJjJ
using public	!?&E;U<S=UAUFSjB
using publickey	!^"U%E&V)X,A-E1V5J7F8G9K;D<E=D@FAGBECFEHF?G[JJPJQJR;TFYGZG_JbSdJfZhGi?kG
using rsa	BJYU
using sftp	,J<ULSRUiU
using ssh	"E&J*G+G.G2I7J;K<JAUB@EGGUHINHRSSHWJYA_GbDcTdHhHiAkClI
using the	"K%W&:,K;JBSGJPISJTIjClK
using user	!JEIFB
using username	"Y%C&:)W*K,;-;/B1U2J3C5:7D9B<VBDEKFAHJN<PWRTSET@[K^I_AcUdEhIiXjTk;lH
usr	!T#C&T'E(C)I0A185F8':A;G>A?IDDE@F9G>J?KFLEM@OIPWR@TFV5WHX?YF[@]BaIbGe@f]g>hJiDkD
usr bin	"@%J*H1C5K6U7C8J9C;C=G@JAFFJGKHDLIN>OKQJXJYH^TaGdIiIk?
usr lib	&V3I8BCGFEIKKGMKOHPSV=WA[>^IgJ
usr libexec	!=1>5H<IIILF^GbKfekI
usr local	!T"F)K.H/J1H2H6J7F8I?HAYKEL?NDOIQFRDSETHUSWG_EaEf@hJkA
usr sbin	"T.I/JBELJRJZUbIcJfH
usr share	&J,I8A<IAIB@KIPKRHTHcGdUhJiFkXlI
usr src	5F;G@UAIHYYK
usually	TTbI
usuario	"J,F-D/B1X5J7IK?QIRHSKTBXJ_HbVcIfWiXkTlU
usuário	!X
ut	!H8V;VVS
utc	,W2T8G;IKINGTUjSkJ
utc ssh	,VRJ
utc taskinstance	RTjU
utc transport	!TNITW
utf	!V?TQW
utf 8	!W;S@IYK
util	"G*F.G1H2I3D5C7T9E<T=F?IAGBAGJHHJ?KBOIPFRBT[YJ_IcGdYfEiIkY
util concurrent	!F8UJETV
util create	!C-H/T3K5J8F9I;TKDPKQKRKTVWJ_HdYfJ
util java	!B*K-H/T3K5J8F9I;SKDPJQJRKTVWJ_HdXfI
util js	kU
util pool	!Y
util py	7T
util sftp	!KSU
utilisateur	!E"e(E)H,?.8/>0C1A3F5@6A7I8@<EBAI=K<L>NJO=QDR=S>T>XG[D_?aBbDc?f?gKiHkIlD
utils	&E-?.H3I;I<JLBQDaKcGjJ
utils js	!=-H.J1T7T8KKILEcH
uuid	TW
v	!U"H#B&F'G(B*F.V/G4B6F7F8?9@<A>BASC?EEFKG:H<I9K?MBN<RSVAXDYJZB]F_Ga;bBdHfJhCjTkHl?
v 0	!]&XTJ
v 1	!T"V.J<D@JAVBGIDLHNKPJQTiV
v 2	!^,J-J.S9KBAKHOVRDTAbIfIiG
v 20	!E
v 3	"G)J*J-J1I3V6J8J<H=F?T@CACIJLG_JcJdKfEkI
v 4	3J5IRWiV
v 6	!T
v 8	!W
v git	jS
v t	!B-J:U^W_U
v user	-_NB_DdSkD
vagrant	!G"E#J%J+J1I3G5D7J9K;C>G?J@DCXEKGKKKP>QBRDYIZS_JdKhViSjT
vagrant d	!I&S<U
vagrant insecure	!T
vagrant ipaddr	!?<HBTITZWiVjU
vagrant machines	!H<K=]BHIT
vagrant this	!F=T
vagrant was	TT
vagrant will	!T
valid	":%B(D)H*B+J-=.B/;0[1@2B3A4G5J6H9>:H;V<3=:>C@XBFCADIEHF<GEISJHK;L5N;OBP>S:UJVEWBY]ZH[A]E^A_AaBbBcBeGf;hIiUkWlH
valid and	!K
valid certification	!T
valid connections	RJkZ
valid credentials	jU
valid for	;T
valid openssh	;_<I?UA<PFQAYY
valid private	!A<J?ZQFY[
valid rsa	!G;5<E=K@UAjP>
validate	!C*H,@-G/J1J3S4W5X8H9I;D<GBZFJK?NGQITG_IfEiVjKkD
validate user	!DiV
validated	!C/J3X5XLJ
validating	+TBHLYRJST
validation	"H,E.B/G5V7K9K:W;SAFBVFSKBLFOFQIT?[JcKfIjZ
validation error	![;UAHOJSJ
validation failed	!G3D5W:WFVSHjT
validation of	!F3S
validator	IT
value	"<#H&W'I)F*E,F0A2E3G4H5W6D8T:G=;>F?J@JBDCDDIEGGBHTI<JEK>L8MJN9O=QUR3S5VEWBXGZF[?]E_?a>b>c>dEeIgGhGiJk@lA
value does	!K?TQGYX
value error	!7"H%S&[,G-E0K1F3C5:6K8B=C>J?HBGCJFIHVIFKKLBNFOGQ[R@SDT?VKWJY=[I_KaIbHcEfBiKjGkHlJ
value for	<T
value time	!ETT
values	!a"I5K;HBIPFQXSK_FeJ
values mismatch	!W
vanished	"I*K+H,F-?.I/H2B3G5E9=;J<IBCHKK_NFRH_GfHhHkI
vanished before	!Y
var	!Z"4#G%C&3'G(E*?+<,,.D/G0?1I4F6@748?9T:I<T=S>B?@@<AGBDDGEFG?IIJIKDLTMINHODRJSTT4VAXDZC[:]F_;b;dBeCfIgFhAjAk;
var jenkins	!Y
var lib	,H/D9I;G<V=Z@IBCCUFGLEQJRKSDTIYIiI
var log	!],A5K7J9U=@BEHJKIRFTD_KiJ
var run	!eSI
var task	KITV
var www	!F"?&B(J)U*G+F,=.?0I194J6H7D8H>K?H@BA;GIHTIHJILTN<ODSdT8VJWIYSZJ[C^?_DbFdJgKhJkA
variable	!V"I&Y.H/J5S<KAJIHKGLFOKPGQIRGSFfIiK
variable class	!KjW
variable sftp	!]SJ
variables	!H8TPHQSSJTT
vault	!["J&I,J/T3G4W5H<HHKKJPHRASAaBiCjH
vault example	4W5G
vbm	;T
vbm uaaaa	;T
vcf	!?(X,H0J1I8KIVKGLFRITJ]HaE
vcf gz	!E(X,I0KKHRJSTTJ]KaF
vcs	BTFVRHjW
vendor	)T*:+K,D-J.I/K2;3U7J8W;I=K@UBFFCGIHJI@JJNHOTPYQSRTWIYD_DbIhJiTkClD
vendor example	,C/C1K3V6VBTKGjU
vendor league	,F/J5H;HKULJOUPUQURVTIiU
vendor phpseclib	"U)V*>2@3K7F8ZBEFKIKLJRHSIYJ_IdIiIkDlH
venv	LHSG
venv lib	LHSG
verbatim	!J
verbinde	"UBIRE
verbinde mit	"UBIRE
verbinden	!E"I)J*I,F-I.G/F0I1G3D5V7G8F9KBEGJKCLHNGOIR[TW]J^I_HbIcIfGiIlJ
verbinden met	"K*J,G-J.H/K0J1J3J5G7H8GBHKDLINIOJR[TW]K^K_IbIcJfJlK
verbinding	!<"F(K,V-_.J/<0H1G3F4F5@6C7C9HBHEJGGK[R9TYWIXI_CbGcIfJiIjJ
verbinding actief	,Z/J
verbinding maken	,Z/J
verbindung	!C"9#@%C&H'@(;)J*?+>,e.0/K072C3.4B5+9?:D;:<8=?>D?E@AA@B?CDDEECF>G9HBI8J:K[L3M>N8O3P=Q7S1TZUCV?X7Y@[:]=^;_Ca6b6c2d>e?f@g;h8iGj9kA
verbindung fehlgeschlagen	"HKGRZTF
verbindung hergestellt	!X,V/I7HKITD
verbindung mit	!S6JKIRKTT
verbindung verweigerte	!G,X7KTH
verbindung wurde	!?)V,Y/H1U3I5G8H9JBCKHRFTB
verbindung zu	!J"K,Y-J/IKHRGSITGZViClW
verbindung zum	!I)F*K.I0J1B2K3H5C6J7T8S9F;KGJKVLINHOISITVWSZJ_EaKbJcJfFhKjJkJlI
verbindungsaufbau	!D"J.I/F1I6K7E8J9UK@LIRDSJTX_JaKdJfIkF
verbindungsaufbau abgelehnt	!S,Y7GTFkH
verbindungsversuch	!<,Y/H7VRJ
verbose	2K3W5A9IITTVXJ^U
verbunden	!Z
verbunden mit	!Z
verfügbar	&Y.U7H<WBTRBfHiJjJkK
verifiable	!@,K3Z4UBGKGTJ
verifiable could	!F5X
verifiable host	!I4V
verification	!A"7#F%>&2'I(^)E*:+:,F-3.9/,0>162.3d4_5d6?7>8798:=;1<7==>J?G@@A:B<C?EBF?GkHaI:JBKGL4MIN;OBP5Q8R1S-T4VBW2X@YAZC[A]Y^<_6a<b:c;dCeFfCgGhBi7j*k:lH
verification code	!7"H,J3I4K5@6I8GB?GnKGRFSITIaKkG
verification failed	!9"G%C&8)J*B+>,:-<.A/70I1>243i4b5g6I7E8F9@:@;:<>=D?K@FABBDCEEGFFG<HcICJIKHL?NBOIP;QAR6S7T<VKW6XFYGZJ[H]J^C_AaCbCcBdHfIhGi4j/kF
verification this	!T3K5H
verification update	!@(Y3HIIKISI]ZaI
verified	!^"J&K(I*K,F-J.C/A1J2@3D4>5_7J8K9E;E<HAHB@FHH<IIK=LDOKQIRESCTGaFfIgXiF
verified because	!W
verified this	3K5U
verifier	,I-G2I3Z5X9JTI
verifier callback	!H-G3]5Z
verifier server	!W3K
verifiers	!G3T5THT
verifiers always	!J3THT
verifique	!D.UBXRJSW
verify	%H&=(]*C->.D/;0I1E3Y4G5a6G7A8@9U;J<E=J?JABCIIDJILDOHP@Q8S=TCYG[K]S^I_?aCbGcEdKf>gUhIjWk?
verify ecdsa	!G3V5V
verify failed	!^5I
verify host	!E5[
verify ssh	!G5W
verify that	!A"VRZ
verify the	&C3UGZQHTG
verify username	RDjW
verify'	HT
verifying	VW
verifying github	!U
vers	!X8T
version	!J"I#A%D&.'A(6*<+E,J-_.10G1T2B3B4H586D7@8%:F;2<@=A>I?^@8BBCGD@EFHFI1K<L;MeNjO8P.Q-RBS6UDWHXB[I]>^6a=cidCe@f]g;hEiGj@kT
version 'ssh	KWfJ
version 1	!G9Y@SNC
version 11	-T1E5HNTf?lJ
version 2	!H,J6U7K8I?ZJSLJMCNSPJWH_JiWkAlB
version 3	!n"J)J1C;J?U@JAIBHKGRGVTcAfC
version date	!T"G-F3G5K;JAVFKNIQJREcKkG
version dial	!T
version exchange	!F,W-X9JKCNI__cJfW
version got	!D1^fX
version http	!E,T7UTW
version identification	!@-FMZN@_GlY
version idstring	!IWUkS
version in	!E1H9KNK_Kc^f]
version ipaddr	!I/T
version is	9U
version mismatch	!FbXcX
version number	MW
version of	!XNU
version open	!HJTNIRSZUiGkK
version packet	!A"J-J3T8J9KKENBRU_JcWkJ
version rb	-S1KkU
version self	1T
version ssh	,K2H8TFHGTJUKVMJiHkElE
version string	!D"J)I+G/>1C2I3B7F8D9@<E>IA>BHLJNhPHRGdHfHiKjIk^lC
version v	!V"SBHIFRS
version'	IS
versions	!W
versions of	KT
versuchen	!S5EBISEbSfW
verweigert	!?"@(B)H*J,g-J.4/<0E3G5B6C7E8D9H;H<JBYGJIAJKK3L>NIO@QHSVT5WIXHYJ[C]I^J_Fa?bIcFeKfEgIhJjIkHlF
verweigerte	!G,X7KTH
verwende	RFiTjY
verzeichnis	!K.B/H0G1J<IKILcOFTI[U^BaHfK
verzeichnisinhalt	!W
veuillez	!D.U0SRI
veuillez contacter	!H.U0TST
veuillez vérifier	&T
vfs	!X)K0T3J6J7H;JBGKFLHNJVKcKfFiHlI
vfs 2	!A5TBJfK
vi	!G*[-D2Y9UKS
via	!J"4&=)F*D.;0D1;2C5S9@;;>K@KA>CXDJEFFJG>I?JEL<O@P8Q:RITIVFZG[B]I^B_Sa<eJgGj[kJlU
via 'publickey'	!X
via borg	!U
via ftp	lY
via proxy	!HBJRKWY
via sftp	"H-_.B/C0J1K3J5W<IBAIELBODRSSATEVJ[H_WaBcEfHiF
via ssh	!C"C&D*J,G1H2F9E;@ACCYGGJJKTPAQERJSJTHXEbGfBiTjTlF
video	!T.FIJ]T
view	!c,D/F5I:UBJKATD
view it	!D:ULT
views	!U
violation	!=<H=HC]lU
virtual	!W
virtualbox	!B7V<I=]ITjJ
virtualbox private	!H<K=]BHIT
visit	"T
visit https	"T
visual studio	!V
vm	!F"D#V.[5F7G8K;G<G=TAJCDDWPKQJSETYYJ^EcUiHjF
vm 1	!F#V3SBJ
vm boot	!ETT
vm pem'	DX
vol	,G-H.]/F1I8S9HBKKYNKRHSYTD[EaIfK
vol 1	!F,J-J/K8U9KKVLUSYTG
vol 2	!I
volume	"E,E-G.U/E0T1F3I5D6T7U9K;J<I=HB@I@KJL_NIODRCSETCVJ[E^I_IbHcJeEiGkH
volume 1	!4.H1J6U7WBFIDKJLeSJTKeHfVkJ
volumes	!=-U/J5^8X9K;C<SLKRHTFYX_K
vom	!C"H#H%I&W)H*H,X.F/E0K1C2H3B5K7D8E9F:J;B<V@JAJBHEIFCGGHIJIKEOEPHQJSFTBWJYIZE^HbIcHhHiJlH
vom server	!7&X)J*J,Y-E.H/J1D2J3E5B8J9J;F<S=IBEFFGJKANHOFPKSITGYJZG^J_GaTbKcJfShKiDjFkHlI
von	!G"B%K'K(K)K*J+G,D-H0I1H2K3W4K6J7H8G9H:J<E=U?J@IB>CHEJFJHIIGKTLENKPGR=SYTBXK[I^KaFfKgJhJi?jI
von c	!S
votre	!>"X&J'K(J)J*J,C-B.S1I2K3D5D7T8K9G:J;I<JBTEJFJGKJKK@NFQHWKXJ]KaIbTdJgKhIjJkDlJ
votre hébergeur	!H.U0TST
vous	-J5WHKQKRITK
vous avez	&T
vpn	!^,K.J/F6ABCJWKXRBTAWJiFkK
vps	"J&W)W-J1T3I5S8H;H=I@BAJBECVKKPFQTRFYHfXiKkK
vs	!6"I&I(a*J,D-E/B0I3H5C7I8G9FB@IFKKLFN[OHRCSCVTWH^K_HaDcWfCiFkFlG
vs class	!G;UAUPUQT
vs dst	!F(XgU
vs ft	!JN]lK
vscode	&I,J8F?X@EISJGKHL@N=PJQKRVT[_>fHiGkTlF
vscode extensions	!C&I8J?X@EITLANDPJRVSS_GiH
vscode server	!W
vsftpd	!X
vsftpd refusing	!X
vulnerable	!T3I5H9JUX
vulnerable to	UX
vv	<XBJRKjV
vv xx	!T
vvv	cS
vz	!T,F
vérifier	!U&S
vérifier que	&T
vérifiez	!=(V,K-J/T3E5E7VBWKIOIQJRSSHTU_JgWiT
w	%K&B(K)J*G+J-@.A/<0J1?2F6I8@;=<?=E@IAEBJF?JHKKL;MIOHPCQZVEWfXVZK[K^C_@b@dAhGk;lF
w '	,S
w bam	!X
w date	!@7YBJFKKJRUTViU
w failed	!H1I5T<FHBIEL@SKVJWc
wait	!8"E&G)F+H,F/F1[3J;C?IAGBGEBFKIGJZLHPKQBSKXJ^FcFhSiHlK
wait action	KJ
wait connection	!C"G,J-C1]KFNJTJ_D
wait for	!="J&I)I+J.H8D;FAIEDIJJSKYLJQDSGTI[KbScD
wait handle	JUNKfJ
wait on	!IJUNKfK
wait remote	!KKZ
wait'	HSIK
waiter	,I-S1S5U7FKWNU_SfCkS
waiting	!H"G%>&6'F(D*=+E,U-T.5/H0C1S29324C5F6C8U9?:H;<<>=E>H?H@DA;C@DFEIGTHBICJZKXL;MHO>P=Q9R.S4T[UJVDW<ZC[?]Ga>bJdHeFgHh9jG
waiting for	"1%@&9'H(F*>+G,V-S.7/H0F1V2<364E6G8T9::J;?<A=H>I?I@FAACBDGGUHEIEKVL=MIO@P@Q<R2S6TVVEW@YEZE[B]Ja?bGd<eIgIh:jIlT
waiting to	1H8KBGKJRJYTbTdXfI
want	(K1J2U;A<J=K>S@HAGGKKJLHPJhKkUlJ
want to	>TSIkUlJ
wanted	!Z
wanted were	!Z
war	,E/F7TBGKILKa[iG
war erfolgreich	!EaX
warn	"6#H%E&9(E)F*>+=,e-;.9192=4I5>6@:J;I<@>J@AA@BFCUDIEII<JCKCL8N=OIPJRSW?Y>ZF[?]F^C_6b>c<dUeWf:hBiXk8lE
warn admin	!V
warn deprecated	![RK
warn dropbear	!IiS
warn ipaddr	!C7VBKGZ
warn o	!I3JCTMUOVaJ
warn permanently	!Y
warn sender	0USS
warn sftp	!^"?,K/HKSO@RH
warn ts	,U
warn wmsg	HT
warning	!W%0&H'@)K+2.(/C031H2F3X4Z6B7G88:;=W>9@;AKE7F7G;H=IGJKLDM>N>O/P5Q@RET?UZV7W/X9YBZ@[2_<a-b*c)e<gVhHjGkH
warning 1	!?(Y5YBWRI
warning all	!X
warning authentication	!9&K*W2T<JB^CWKIRGi_jZ
warning blowfish	!U
warning can't	!X-T/H5I9I
warning connection	!D,Y3I5E9@B>FJKVTEU__JjJkS
warning date	,STT
warning failed	1Y5SLW
warning file	SK
warning ftp	!GlY
warning identity	!1&@1?5E;W<Z=[@HAGCHHHI?LAPISGYJjCkB
warning message	!^LJ
warning no	!S3F
warning permanently	3<4J53?TDJH1KKLSPTRTSWiT
warning platform	!S
warning possible	!T
warning potential	!B3X5H
warning remote	"K-W/J3e5BB>CKFJRITE_IiEjF
warning retrying	!X,H
warning revoked	!?3D4b5D
warning setlocale	!U
warning setting	!U
warning sftp	LS^UfT
warning some	!Y
warning ssh	!1%H)V+J/T3D5F6E8J9T=WFIKBOKPHYD[K^WcFhHiGj?kHl=
warning the	!c-IBDKHRI
warning triple	!U
warning unknown	!X3I5G
warning unprotected	<G=I@IBFCUDUFK
warning unsafe	!T
warnings	HTTH
warnings warn	HT
warranty	!Y
was	!K"E#[%9&0'@(2*U+3-Z.E//001J2T62:9;8<(=3>B?<@1A5C9DBE9FDH;I>J4KVLIM=NEQIRFU>WJX3Y3Z6]V^WaHd=e9f!g7jIk(
was 0	!d,H.CLHOISBaI
was a	!:,U-T8JBHLKOJRKSGWJ[V
was aborted	*T,F-S2X3=5=9TBHRHTH^H_UhHiElI
was added	5K
was an	!I9SISSS
was beyond	!G.KKH]Z
was closed	!F,>-V/H2U3FKANDRCTCWS^JbBfFhTiUlT
was created	!T
was forcibly	!E-KKVTS_T
was found	!aLK
was incorrect	!TAKBHKJPFQSRJ
was interrupted	.V8UKXRJTI
was lost	!B,E-W1H8VKW
was made	!DIKSUVX
was not	!@#J&B)E*Y,</C1=2U3Y5Y7E8D:J<D=J@JADGVIEJJK5N@PHS@T9VDWBZI]I^U_@aEcFf=hKjAlI
was nothing	!f
was plink	!D5WKKRXTW
was previously	!X
was reached	7HTU
was received	!U,J-T1S8GK9TI_TbJcElU
was refused	!b,W-CB?KGRDTCWH_FiAjKkI
was rejected	!E"J-V.G1I3G7JGTQISGT9^ZbCfJ
was removed	!V
was reset	!^-IKI_J
was revoked	4W5K
was set	!EBVPYRX
was specified	PV
was successful	!CVSaW
was successfully	VT
was umask	!KcS
was unable	TT
wasn't	!=2I4J5b
wasn't verified	!=2I4J5b
watch	!Z
way	!ESF[[iT
wb	!UOT
wb as	OT
we	"I,E/F0J3K4KAJJIKTLKQHSFWKbElJ
we calculated	!U
we claim	!E3T8VBJKTkG
we did	;UBJGFRJZS
we sent	EF
weak	!c9=;KFJ
web	"<#G%:&B'C)V*8+:,?.T/J0I1H2A3J6E7E8?9J:C;<>G?@A;CBDDEAF6G5H6IZJJK@LSMDNHOJQVSXTJUIVKWBX;YB[D]B^:_1b6cIgCi?jKk;
web 01	!7"F&J,F.H/A1F=JBXKTLIPVQWS]TIaK
web 02	!I-T/T3J5UBUNJ
web 03	!V7JTS
web 1	"I&I,F.U/F5G7J9H<E=TBHKFNHTDaIbHfK
web 2	"W,SIHRU
web 3	BK
web dav	!V
web example	&Y/G6XiG
web exception	lU
web hosting	!;"C&H.T/K3J5JGIIIPIWK_IiK
web socket	!^-K
webfactory	;W
webfactory user	;W
webhoster	!EBXREhViC
webhoster für	!EBXREhViC
websocket	-JWU
websocket bad	-JWU
wed	!T2U<T=TBJGJ
week	SK
weekly	!]
weitere	!EhU
weitere hilfestellung	!EBXREhViC
welc	cT
welcome	!k"7&H)K,D-C.I/E1?3E5C7F8D9H;JB=KGLJNUPBQBR6SHT<UIWK^J_Cb>ccfCi;kSlW
welcome message	!U7KKDTClW
welcome to	!]"H&I,I-E.J/H1C3F5E9I;KBCNTPBQCRFSJTDUI_Hb?ccfFiD
well	BU
wenden	!E"VSV
wenden sie	!E"VSV
went	!C,T-U.F3T7I8JK_LGOKQKRGSDaHgK
went wrong	!H,V-U3YKVLIRJSG
werden	"<#G%F'F(C*D+E,T-A.:/Y2E394G6?8?9B:D;8<H=X>E?GAAB=DHEEFDGDHCI<JFK<MFNDPCRCSCUHVFWCXTYAZC[C]D^C_@aUbEcCdGeDgDhEi8j?kFlD
werden da	!G,X7KTH
were	!U"A%K&:'K*I+J,A-F.F/?0I1G2I3C5J6H7F8E9@;C<@=J@JAHCJFHHHJKK>NHOEPGQAR]T=VIWFYK]K^F_GbFcGeJfHkF
were added	!Z
were expecting	!U5J
were looking	!D:ULT
were not	!A"H&I/J5I8IKGOJR]TI
were rejected	!Z
were skipped	!X
were supplied	!T
were unavailable	!T
wg	!_/I6AJU
wg 0	!TJU
wget	!a/<6DNJ
wgs	.JLYSU]X
what	!f3B4I5FBEHFKSRCTJ
what we	3HKVkU
what went	!S3S
wheel	!T
wheel for	!Z
when	!r"6#H%D'I(D)A*?+G,>-7/J112<384H5G8799:J;;<5?J@CAECGG7HDIVJBKEMUO5RKSBVAXBYDZF[S]H^@b<c<dAeEfEgKhCkF
when attempting	!EIT_U
when calling	!f-JIKKCNJRKSFWX
when channel	IS
when connect	!A,J5HBUiXjS
when downloading	!B
when host	!]5H
when logging	!<7UBVKVRJTX
when publishing	!;&H.H/F5J9I;HBIITKGL[SXTBiH
when the	!n,A/G1I3D5B<JBDIEKAL@NKRESITC_JfHiIkKlV
when trying	!I
where	!Y"I-C1A3I5I8?K>LKOJSG[V_GbJcVf@iJ
where a	!GSH[VcV
whether	5V
which	!E"J,G.G/F1G2V3:;G<H>JBKFTGZIDNIPIRHTEVVYG[H^I_IaFbAcTfHlI
which differs	bKcV
which does	!A3D5WIGSTVW
which doesn't	OT
which is	!G9VFW
which this	!C.J2W3E5C9EAUBHFJG[OJTJYIaI
which to	!S
while	!H"J#@'A,>.S/E0@1^2C6<:A;4<<=;>F@AAIC@DGEDF3G/HIM?NJP2R@STUHW[Y7Z?[I]>bJcBdVe?fYg@hIi9jIkE
while connecting	"J.H8B<JB4KEPJRSSHYI_JdYfGiB
while copying	.WKFLJOS
while downloading	!T
while establishing	"W.I/K1V3C8IBIIJKETGbScK
while executing	&X/K1I3S5HNIRBWJ_UhTjSkH
while expecting	!I)K-W1E^TfJ
while getting	!YREVS
while mounting	!Y
while opening	!I)V-J1TKELFSWaJcVfU
while processing	5IBUTV
while reading	!W"G)W+W,C-E.F/F1U2J3J5D9@BBJFKVN;RCSITBWJ_>fUhKkH
while setting	!HaX
while synchronizing	!G,U.K1TBSOJSH
while transferring	!=8X<JIUST
while trying	!ZTJXS
while uploading	!F-U.XKESU[V
while waiting	!=&K,U-X.F1Z2K3K5H8:BJFHGBJ^KFLKNZRBSH_TbGkY
while writing	!F(K.U8UKWOHWK[SfG
whl	!W
wi	8FKZNT
wi fi	8FKZNT
wiki	!Y,H5K;TAT
will	"E#J&B'K)E*K+G,H-J.H1B2F7E8F9B=K>GAKBHCZIFJGMJNCOGP<Q@R=SKTGUIVDWDXTZD[H]V^HdEeHfClI
will attempt	<KBI
will automatically	!T
will be	!H"H-K.J6U=DC[DSEIGJPDQERATKbKgT
will not	!b,JBKKFTJ^JfG
will request	!T
will retry	!I/V0VTDXX
will try	!?3GKKRKTT]Z
win	!W#I%I&['I(E)?*@+:->.C/<0A172A3[4G5B6E86:J;:>Z@BA?B1CHDFEJFCGAHEI<J@L?MGO;PEQ@RIS>UKVFWAYBZE[>]D^3b9c?dUeIfDgHhFjE
win 32	"VRIiJ
win error	!H-GKCNWTY_VdZ
win scp	!Y"7#J%K&]'J(G)A*B+<,J-<.E/?0D192C3[4H5C6F8;;><B=C>Y@EADB4CIDGFFGDHGI?JBLAMIO?PHQCS@VJWDYDZG[@]E^5_9b;cBeKfFgIhHjI
window	!]
windows	!X&F)H*J.H2H3C5C8J;EAHB;GKLDNFPIQIRJWIYK^KbAdUfFjKkFlJ
windows 8	KT
windows 9	!Y
windows error	!>RIdT
windows power	OT
windows system	!E=TITbIdTiS
winscp	!W,Z.I3I7HBIIUKDOGQKRCSGT=dIgSiJkB
winscp exit	gT
winscp open	!H,[RITGgTkE
winscp put	!IIUOISHgT
wird	!Z"J)K-I.H/F0I1H3E5C7G8U;H<J>JBAIJLGNGOGQKRDSGT@YS_JaBfUiDlJ
wireguard	6U
with	!H"D#D%X'5(D)E+:,E.>0B1F4<6H8J:3=B>D?<@:BWDFEBH:IGKIM/NHTSU;V(WDX)Z>[F]2a;cWdDe1fHg2kB
with 'file'	&Z
with 0	!I)V1W7JJKKZcVfW
with 1	!@"J(U.J/J0K3J5TBFKVOVRU_SiG
with 2	LUSJ
with a	!]
with agent	!:&^*G-H2H<GFJKJNKRATDbacbiEjB
with an	!V8JBIRJ_SfK
with any	!JGS
with asyncssh	!J"J)J1HfI
with aws	!KTWjT
with code	-Z5FBKKENWSKTF
with configuration	QKTK
with connection	!I-I/V1SNH_E
with curve	!J-T9GJWfS
with econnrefused	!GTW_KlU
with ed	BUEIFDYKiU
with error	!B)J*T.E/E1?2U5C6V8Z;G<KAJGJKWLANUOHPJR[SGWG^JcDfDhJiKjHkJlI
with errors	!DQYTTaUiH
with esm	!H
with exception	/I8TQSRS_VfIjT
with exit	*K/H1?5G6K8F9B=TAHBCGENJQGR@^G_XaJbAfKhT
with exitcode	!B)F-^1U5S9KKFLKRJkGlK
with failure	%]&G.GLJOTSG
with file	!GB[
with files	<U
with fingerprint	!:5a9JBTKJ
with git	iT
with host	!U,C6KKKREiJ
with hostname	5J6EkV
with io	!K-G3S5U7SdS
with ipaddr	!C*X2Y5GBJ
with key	FTRGiVjT
with message	!@*T.K2W9XBZLHOJ
with mic	;HPJQISJZHcKkJ
with msg	!A,J7U9SBEFJGZRWiTjK
with name	/J<U
with no	!^"D&>*G.I1J2G3[9I;J<?B8FCGCLIPER:hIi<jH
with non	/T3KBVRK[U
with null	!D;X
with open	!J;G<W=ULGPHYJ
with output	!K7TdT
with parameters	8S
with partial	!IFJGZRHZHiJjH
with password	-UR]_TiC
with path	<USK
with pre	!G"XBIiU
with private	!I;F<FAULSPHQSjY
with public	&C3H5E;C<J=I@HBUFALJQVR9ZIbJcIi?j=
with publickey	!X
with rclone	!T
with reason	!?,T5K;^<^B>FEPHYIZIdUiKjCkV
with requested	!G%]&F;K
with result	!V^J
with return	WT^TbJ
with rsa	YU
with self	!K
with server	!X3K5J9JKITGiT
with sftp	!C.G9WKKOFRWSTTF[H
with sha	!I5KBHF[
with shell	!V
with ssh	"I#T%J*G,?/F2I3D5C8I9C;B<W=JBTCILJRJSGTVWHYVZJ^E_CbIcIfIhGjU
with status	!?"F0J1G8A;@<IAKIGKBNHQJRUSWTAWJ[J^UcIi=kH
with success	!T
with the	!>#K%H&<)U.?/U2J9V;@<BABBTCIIKJIKIN@OFPBQ<WGYHZT_JaHbUcKdJhIi^jVkFlI
with this	5G;JBEFSPFQIRSTXiI
with unknown	2JBJF[iK
with url	!W
with user	!B"UAUBJKWRThViUjW
with username	,[3J5I6I8JBdKJLJR9cHfTiG
with writable	!X
with your	!J"J&UBVTUjU
within	"K&K*G.F/@1D2J3?598E9B;E<K=SBEFHGGJUKGLEN:OIPHQIRFSCTbWH^JaIcFdKfWhIiBjIlK
within 30000	,I-GKDREf]
within 60	!X
within specified	!G5I7UBGJWNKfJ
within the	,H-E3J=TBEKJTZ
without	"F&H)H*J,B-<.D/G1F2K6K7K8_9F<J@FB>GKIKLFN@OGPXRDSBT@WEYH[T^F_?aFbEcIfChIiEkDlJ
without a	,KJUKH[V
without adding	QU
without exit	!E5I8ZBJK]
wlan	!]
wlan 0	!U
wmsg	HT
wmsg user	HT
woke	!F-JBS
woke to	!F-JBS
won't	!W.K3K5H
won't protect	!T3K5I
work	!C"A#F%H'H(E)F*G+D,B-B1=2F4F6I7G8D9D<C=?>BCJEEF@GBHAJIKIMINEOAPIQ_R;SKTBUKVEWEXJYFZF[@]G^A_DaDb?cTdIeIfDgFjckAlG
work actions	!KASITQS
work ppk	!D;B>IKJQY
work rsa	hSiUjE
work site	!AIEL[
work temp	!T;X@FAKIFQIYH
work that	!S
worker	!@"I/J1G8^<JAJNHSV_GfK
worker 0	TT
workflow	&K5T;F<VRUiS
working	!V)@*K-E/J9G;J<I=IEKFIGEHKKJN@W@XJZI[J^<_@cCf7gVi6k@lH
working directory	!a1D5IBAGIISKGPJRG[K
working on	&T)G-G.C3V5W8=9KBWNCPVR=WB^>_BbTcIf<i>jSkD
working tree	!W
works	"?&U.I5H6I<SB?JTKFRC_HbGcKiFjTlW
works only	<U
workspace	-J;U@JAJHIIZLFQHSKWT
workstation	CVDH
world	!U6V=ICTkG
would	!G"J%W&C.Y/I3F5F7V9J;G<F>UAJBEFILHNJOJRDSJWDiGkX
would be	!X
would not	!D%X&E,U5K7XBJFKRJWGkW
wp	)V,U1S5I9JBDKFRASTT@[KcTiIkU
wp content	LGSU
wrap	)J-J/U1J<TBCGIKHLJiF
wrap after	/J7GTS
wrap onlookup	!G/T
wrap onlookupall	7T
wrapped	!J5K
wrapped resetting	!G
wrapper	!I2U8K;KBKOIRHSTTK[WjG
writable	%SLTOI[TkTlS
writable root	!X
write	!?"+#A&.(4)2*0+H,(-=.t/!24384<5;677,8[93:>;,<*=,>??9@4A0B5C8DEE>F7G6I!JFKULXM;N=O^P.Q,R!SqT4UFWBX9Y6ZA]3^/_3bEc2d<e7f2g9h9i(j3k<lA
write access	SWjJ
write byte	!UKG
write commit	!X
write completed	KJ
write connection	!H.F8FKZMJNT_IkT
write create	aW
write data	8TSJ
write due	!G.W
write error	!H-I1AKVOUSWbK
write failed	!2"G-?.d/J0H183J5D8]BGHHL;OERHWC[H^I_@aCbIfH
write failure	!H.WKVLCSG
write file	!8,F.Y0I5H8X;K=KBBHJIJKVLXRHSaVB[Da:fK
write home	%T.S[J
write i	SK
write inode	!XSE
write local	!D.Y
write loop	SK
write mode	OT
write modification	.HaX
write no	!GVU
write path	!TLU
write permission	!;.B0ILFSda>
write remote	!8.bKVLCS>[S
write sftp	!H.WSS
write stream	!GIDLSST[TkUlT
write the	.T
write to	!H"F&H/F1@8<;J<GIEKALXQKRASaVD[U]I^Ka:bKcGfIiGkJlI
write usr	!Y
write wait	!C"G,J-C1]KFNJTJ_D
writer	)S1THT
writing	!G"B&D'K(D)G*H+K,D-A.^/@0V1@2I3D5?6K7D<D=E@JAHB=CII>KcNEPGQGR@SaT?VAWCYJ]H^E_CbDcDdKeHf>iFjGkDlE
writing '	KTSJaH
writing channel	!X
writing failure	!:.Z0TKV[UaU
writing objects	KT
writing to	.]8HBIK8L>OWRJTJ[EaH
written	!J&K/K1F5I8HIIKTLGODTHV]aYbJfG
written num	!T
written to	!E"WRSVW
wrong	!E"8#G%B&>'J(H)F*C+H.C0D1J2@4H5<6D8@99:E=:>E?<CCDGEEGCHGIAJDL<MSN@OCP;QiRdS>VHWBXFYFZC[D]H^F_@aBbAc?eHfAgJhDiTj9lC
wrong device	BHFTiU
wrong key	!W
wrong padding	!HQX
wrong passphrase	!E%I*J2I3J5A9D<F=@>J?DB=EJFHPDQhRDTKYCiG
wrong password	"K5K;C<D@JAKBCKDPKR]YKiF
wrong tcp	!H,S7UTUkV
wrong version	MW
wrong you	FT
wrongpass	!V
wrongpass invalid	!V
wrote	!].J/I6SBHKILKSDTIVXaHiS
wrote ssh	!]
ws	IVLI^T
wsarecv	!V8K9HkT
wurde	!C">#F%F&C'F(D*B+E,Y-V.>/40@2C4H5Z6@7J9>:F;><:=A>F?H@GAFBYCFDIEGFDGCHEI=JCL<MENFO@PBQ@R4S>T<UIVFXFYDZF[D]F^Ba?bBcAdFeFhDi8jAlC
wurde nicht	)J,E-I/C0K1I5^6K7G;F<F=IBAHJIELESITGWK^JaIfIgKiJjJ
wurde vom	!F,Y8J9JBGKIRFTGfI
www	"J#I%G&:'H(D)V*G+B.7/C1A4D698D:J<B=U?E@>A6CKDJEIGBJDLZMINDO;PJRESaVAW=XEZG[S]C^;_?b>dEeGfJgEhEjGk3
www app	!];TBIIEL>SXaH
www data	!H=U
www example	!S,B/U3J9WBHHJKDLTRGkIlK
www googleapis	!S
www html	.J/G3I=U@IAHFJHJIIQSRBS]THYF_SaFiC
www index	"U)U7SFTLBQUfI
www nextcloud	3V
www releases	LXSJ
www site	!G5XLT
www ssh	!D5HH]SH
www ssh'	!JHV
www vendor	!Z*H1K2FSJTK_HcT
wwwroot	=K
x	!H#C(B)A+T-I/D104G7?8>9J:D<===>;?5@:ABBACEEFFAG;I<J?L^NBPHSVU@VXY<Z;]8_>aGd>f?gUhCiDjGkCl/
x 0	!E5SgZ
x 00	WXbW
x 000	!Y
x 04000000	!D
x 08	!J
x 1	!T2SBHLGRJSK
x 10	!CKX
x 11	!e,E-G1I9HBEFKKKRITK_KbT
x 2	!E.U<WHXKILISG
x 203	/T
x 25519	*X9D
x 5	!H*S2T9WNU
x 509	"H3I5F;EAIBGKHQ]RATHiH
x 64	!V7SdS
x 7	!JVUcTkV
x 800	!U
x 80004005	,D7STZ
x 80042109	![RG
x 80070035	!a5K
x 80131904	!W
x 86	!Z"T%S;IHVLGSAUJbT
x 9	3S5K
x a	.HSW
x c	"X5K
x connect	TIXT
x crypto	!Z
x csv	!G.GLXST
x failed	LURZfH
x ipaddr	-JKWNU
x l	!E,URJTUbKkW
x permission	!GLFOJSbaI
x proxy	TIXT
x s	SS
x self	NHfS
x sshfs	!?/YB[RV
x tramp	!E+W5CTSbScV
x uploaders	"U
x x	,]/G6W_JkE
x y	5WLUSU
x'	=HL]a?
xauth	!]/I<IIILE
xc	9V
xe	!W*W-K5J9EBHNTSKTJWVkJ
xfer	"K-I.E1H5W8IBUKDLURITK_KfF
xfer scp	KJLV
xfr	!U
xfr 1	!U
xk	!@.T5TLU
xktdj	;V
xktdj eaaaaabg	;T
xlsx	!J,D/E0_1J;I<EBFHIKDRHSXTI[@^JaJbK
xlsx'	!Z0ULDOJ
xml	"I'V(H*J,F/H1G3J5C8A;JBAIBNKOTR@SVTGVY[B]I^T_JbIfGgKiGkK
xml'	!;1J<IV]aV
xmss	!U%T;K=IBIRWhV
xmss cert	%UFKRWhW
xmss type	!U%T=JFJRWhV
xr	8THXSA
xr x	8THXSA
xshell	!E7URITX
xterm	"A5J7G=JBGIIKFLFOJR]S@TVWIaJbIdJfJiF
xx	,I/J7YlU
xx port	!J7WTI
xx xx	!@,K7ZTGkTlU
xx yy	!T
xxx	!E*U-T.J/X5D<GBAGTIILWRC_FaIbKfK
xxx 22	!TGKKSRI
xxx port	-VGKRH_G
xxx xxx	!E-V3TBJGW_G
xxxxx	&F9SbGcV
xxxxxx	!S:GBJSXjU
xyz	!F&UIThUjU
xzf	!X
y	#J%E(V*E+D-G.>/@0H5X6D7A:C<D=@>C?U@DA@BZCKDHEEFDGIHFIBJJNIO9SDT@VHWDXKY@ZG[D]X^I_JaBbEcIgJhHkGlI
y 2	!C,J/I?WLH
y git	!F5Y
y n	!X(I3J5X:J<F=GCGEJIGKDODPHRGSDaHiT
y to	!HQT
ya	"H,V-J/F3H7H8I:X;J>HBHKGOVPJSVTI[UiJlH
ya que	,X
yamada	!XRWiH
yaml	!X"I,U_EeJ
yaml error	!S
yaml'	!k<8I9L7V?
yc	!X;IYS
yc 2	!X;IYS
yes	!b">%K&I-J.H1J6C8J<F=@>JBFEJFIKCLIPCQFRBTFZWbKcIhJiDkD
yes no	RS
yes o	!AITWT
yes passphrase	!J
yet	!U"E#^&J/I1J2K3:4J5W:G;F<JAKBJEKI?KGPGQIRHS?VJ_UaGfK
yet valid	!T
ygen	PIQH
yield	!D-TKT_V
yml	![/K5I7T;I<GBIIELUSCWKdU
you	!T"C#E%H'C(C)G*<,F-I.@092D5V7E8793;:=I?E@@A:BHCGDCFEG;I=JAK<LJMIP2QVR>S]THUFVIW?XFZC[9]=_DbYcKd@e:f4gEl[
you are	!S"C,K/J5@:J;J<UBVLFPISUTDXI^H_DaKbFeGjJkK
you can	!_,J5TBDRKiI
you cannot	NJlV
you do	&TBVOWQSjT
you don't	:UBKLSSJ
you entered	TV
you have	!F"F*H.F8J9ICKFJHTLEOJPJR>dJfJiH
you know	3U5J
you may	1S5HLJbS
you must	&X<T
you need	!U>GOW
you provided	!Y
you see	!c&BBCiJjF
you specify	QX
you still	!E,JRWSUTI^XbT
you sure	lW
you think	3I5X
you trust	!J3JQT
you use	!D&VBVj]
you want	>TBTSJiVjSkVlK
you wanted	!Z
you were	!E:ULT
you're	!A3UBJF^
you're using	!HF[
you've	"ILK
you've successfully	"JLK
your	!F"]%0'>(7*8+=,I/;0=1K2G3A45597<:1;4=2>@?J@JE8H.I4JGKIM>NCOCP9Q9U@WGZ5]8_^bWc[dGe9fFg=iZjEk>
your account	"U-E.G1H3G5H8H9J:FFKKALDNHRASFTI_:bAfKiZ
your address	!F3IKG_ZbK
your authentication	!@&_.VBB
your client	!G2T5T
your connection	/TKS
your credentials	FT
your debugging	FT
your device	!T
your host	!J"J2H3J5E8I9XSK_WcJhUjZ
your identification	![3J
your ip	!B"J,K/KTI_^
your key	!T%J&I5HBXSJ
your known	!^4K5EHB
your network	-S5IBGNSRGiK
your password	!:"c&KBCTIZI
your private	<I=J?TBEDSFH
your public	!e3J;HBJYD
your remote	KT
your sftp	!T"H)X.J1TBGKJLGRHSKVUaIcJfUiH
your shell	!:.J8KKHLKNJSJ^TbZcWfK
your ssh	!:#W&I5H6I<UAHCKFTQURDTZiHjGkY
your system	!H"V2T5KASbT
your username	!A"G,I1IBYRWTFiZ
your web	!;"C&H.T/K3J5JGIIIPIWK_IiK
yp	!F(S*[2C9I;S
yq	3TBKiT
yt	!W
yubi	!G%W&JBH
yx	!H
yx zty	!H
y形	;T?T
y形 形式	;T?T
z	"7#G%H&?'Z(=)F*G+G-B0Y1=4J5?6@7J8=9D:J>J?F@EABCGDJEHFAG<HGJFK2L3MFN?OEPDQ@SKWBYDZG[>_>b;c@eFgBhGk9
z 0	!D(J0]
z 203	/T
z a	!G0X
z error	!EBZRDXVdUiEjGlU
z serwerem	!F,T/TBIKKRUSKTX
z setup	!K^SbFfS
z xktdj	;V
zdi	5I;IHWTJ
zdi 1	5I;IHWTJ
zeile	!E1J^UfJ
zeitüberschreitung	!A"G)K,8.I/D1G6F7J8GBJK<LHOJR>SITg_IaJfHiIlI
zengin	<I
zero	,I-I.U1J;J<KLIRJSG^T_KaKbJ
zero exit	/U1K^UiI
zero status	!UiV
zi	'S
zi ip	!J'S
zielcomputer	!G,X7KTH
zielcomputer die	!G,X7KTH
zilla	&J.K;F<G=G>cAJBDPHSIYH[IiU
zilla 3	!V
zip	!?":#G%F&B'r)G*D+F,8-F.Y/K0]1>2G3<4J5;7?8@:H;;<=>H?H@BA@B4CBEGFBGEHFIUJDKIL<MGNAOWPBQCR5T5V<W?XCYAZI[1_;a3bCcBdGe:fAhHi;jDk<lA
zip aes	!D(T9SLJOT
zip no	!JIXLI
zip to	'V.SKHSV
zip 形式	!T'Y0HIKOKSK
zip'	!E.[<IIVKJLH
zk	!D5JQX
zone	iS
zp	!D3J5IRWiW
zsh	![-G1I5IBIKINISJbC
zst	.V
zty	!H
zty 8	!H
zu	!;"0#H%C&@(?)B*D+=,J-@.2/60=1:2E38556:7<889<;><:=@>E@DABB=C@EGF@GAHBI8JBK/L9MEN:O8P>Q;R6S4T1VHW?X?YBZT[=]F_ca;cGdGeGf>gDhei;jDk;
zu einem	!IlW
zu sftp	BVRT
zugriff	!I"E(G)K,D/A0K1U3J5E6H7I9K;HB[IBKIOCQKRUSaTH[Ga@fJjJ
zugriff verweigert	"G(H,E.8/B1U5F6K;KB[IGKKLCOERUS[TK[IaBjK
zum	!C#K'J)D*I.D0G1@2I3F4J5@6F7[:K;G<G=I@JAJBFCJEJFIGHJKKVLEMJNEOEPKQGSCTVXVYKZG]J^I_BaHbHcGdGfBgIhHjGkFlE
zum server	)J-C.K1F5J7G8E9KKUNKTS_J
à	"A#J%F'H(F)G*C+H-G0D1E2F3Y4H5;6B7Z8A9A:G;C<G=J>H?I@IAHCIEHFHGFHGIEJILJMHNCPDQ?R8S<VHWEXFYHZH[D]U^H_?aCbEcEeIfGgGhGi@jGkAlV
à jour	!V
à la	.T/H3T7JKIOUTH]X
à renci	!H/IKTTT
à sftp	/T
à un	!KRITFlX
è	,J.I/J3T5I;K<U>KIHKHLHODRFTC[HbKfJiIlV
é	.S/U0S5I9J=TBJIILJRESATI[T
échec	(T-I0K3C5F6V9IBIKEOGQJSKT=XK]K_JiI
échec de	-K3F5I6VKGRTT?_KiK
échoué	(J,C-G/B3J5I7T9IBKKBSDTZ[JkV
établie	!I,U
établie car	,U
établir	,B/CKJRWlV
établir une	!B,E/FRWlV
été	!A"I(H*J,D-A.I/H0V1K3@5Z9G:K;G>KEIFJKULIODQ@RISIT@WJXI]I_GaIbHcKgJhTiKjW
être	!I.J/H8K@VAUKSTGcT
être établie	!I,U
öffentlichem	AUBHQTRKYViJ
öffentlichem schlüssel	AUBHQTRKYViJ
öffentlicher	!G"J,C.H1J3I5E8I<IBbIJKHLJPKQIRHSJYH_KaKcKfJiJ
öffentlicher schlüssel	!G"J,C.H1J3I5E8I<IBbIJKHLJPKQIRHSJYH_KaKcKfJiJ
überein	!E3]5B
übertragen	!]
übertragung	"F(V*J,D-G.@/I0G1K5G7H8T9I;HBFIGJJKULBNJQIRGTAVJWJ[I]T^K_HaAbIcGfGgWiJlF
адрес	,G/W3J5K6J;JBDRBSKTE_WiJ
аутентификации	!B&T,D;EBTGKQGRZT;
байт	!X
байт за	!W
в	!F"B#Y%F&@'H(H)H*D+D,S-C.C/?0C1F2F3V4H5<6F7B8A9B:H;;<C=D?H@AAGCEDHEFFEGEHEIEJGK=LAMGNBOTPDQ?SYT:VIWBXHYGZH[W]H^E_@aEbEcGdAeHfEgHhEj@kAlC
в доступе	,JBWKKSX
вас	7S
вас есть	7S
внешнего	!IRIdTjVkI
внешнего репозитория	!IRIdTjVkI
время	,E/I7URJT[kT
входа	!B"E8JBFKJRUTKZI_WfV
доступ	BXSWTG
доступ к	BXSWTG
доступа	7S
доступе	,JBWKKSX
есть	7S
есть необходимые	7S
за	,G.J/G3J5K7W9JBKKJRHSITT_WfKkW
и	!>(K/J0YiX
и репозиторий	7S
из	!A/J9KRFTF_WdTjTkG
из внешнего	!IRIdTjVkI
или	/S6JLWSI
имя	(K0Y6JRK
к	!K"B#J%I'I(H)I*I+J,T-F.F/B0F1F2J3D4J5F6G8C9I:J;E<J=K@IAKBTEJFJGFHKIFJHK?LFMJNGOFPIQERZTZVJWCXG[G]I^J_BaHbGcGdAeJfFgIhIiCjHl@
к серверу	!@&KBJKJRZTUWIkHlH
ключ	!F"A#Y%E&>'H(G)H*F+D,8-D.A/90?1E2G3_4I5V6G7A8B9C:G;V<A=E>S?GAECEDGEEFDGCHGIEJGK=LAMGNCO@PAR5S;T7UKVHW@XGYFZI[B]H^G_BaEbEcDdFeHfCgGhDiJkBlA
ключа	!B;I<I>U?F@AKJQY
код	!>(J+K,H/I0I1Y7K9IBHFJIIKJLWRFSUTJWH[D_JaHbXeJfXiHjJlK
на	!8"G#Z+G-I.H/G1H3E5H6I7G8G9H;H<I=J>J@KB=HIIKKDLVNFOIPGQHSBT=WJYJZI[G_DbJfHhIkGlX
не	!K"6#>%B&S'@(<)A*@+C->.7/T0U1<2A3[4C5S69899=:B;U<@=B>A?EACCDDFECFBGJHCI9JBK7L8MBN@O9P>SEUFVCW:X<YCZ?[;]@^A_6a=b=c<eCf<g>hAjIl:
не удалось	!G"F&X,C.G/V0J1J3F5B6H8I<JAJBWIJKGLHOKPHQFRTT@XKZG_GbKcKfIiTkElJ
невозможно	"J&I(K.H/F0J1I5I6J7K8G9K;JBCIIKFLFMJNJOFQHRWS>VJWG[H]J_IaJbIcJfIgKiIkFlY
невозможно подключиться	!A&KBJRZTTWIkIlH
необходимые	7S
необходимые права	7S
от	"J,H/I0J1K7WBBKJLIRCSVTSWJ[F_JfHiJkW
отказано	,W7EBWKJSXTDdFkG
отказано в	,JBWKKSX
отклонил	!C/H;HBVQIRYSIZIi]jT
отчёт	!G(K/K0YIJLS
ошибка	!C"3#<%>&:'<(:)<*;+=-:.906162=3/4?516873859::<<;=>>>??A?BKC?D@E>F>G:H=I7J=K2M<N:P;UAV=WbX:Y>Z>];^<_5a9b9c9d8e;f7g;h=iCk6lU
ошибка невозможно	!?"K&J.J/F1J5K8J;KBHIKKJLHNKOIQJRWSGWH[I_JbJcKfJiJkGlY
передано	!W
передача	!W
передача файла	!W
по	"H#Z%I&G*J+H,D-H.K/E0J2K3A5G6K7G8I9E;E<H=J>K@JBCCKFIHIJKKBNEPHQHRGSJTAWJ_VbKfHhHiGkHlI
подключение	*G,X-E/A7K8E9UBJK]NIRDTD_HhJkH
подключиться	!>&T7K;JBDGKKIRXTUWIiKjKkHlH
подключиться к	!>&T7K;JBDGKKIRXTUWIiKjKkHlH
после	!H"F,G8IRATZfV
права	7S
права доступа	7S
прочитать	!IRIdTjVkI
прочитать из	!IRIdTjVkI
репозиторий	7S
репозиторий существует	7S
репозитория	!IRIdTjVkI
с	!J,J3[5I;KBHKIRJSIiK
сервер	!8"A#I%J&F'J(E)I*I+J,=-J.G/<0C1X2I3F5E6G7D8E9U:K;C<J@HAGBUCIEHFIIEJJKBL?MGNIOHPHQCSST<VIWDXJZE[A]H^GaDbUcEdJeGfTgGhIiYkHlX
сервер отклонил	!C/H;HBVQIRYSIZIi]jT
сервера	!G0K3Y5I;JBFLKRGSWTJWJ[FfKiI
сервером	!?"B%H&E*I+E,c-B.J/G2G3F5F6K7E8G9B;F<E=H>J@JAHBFCHFGGJHHJJK?NEPFQIRGT;WIYK_@bBhCiIkC
серверу	!@&KBJKJRZTUWIkHlH
соединение	!A"?#F%D&A'J(D)H*B+@,^-H.=/;0C1W2C3>4I5=6B8@9::I;@<@=D>F?J@EABB<CDDJEGFAGBHCIBJCK:L?MAN;OAP@Q@R1S;TWVHW?XEYGZG[F]J^FaAcBdGeGgFh>i?jElV
соединения	!7"G#K%I&I'I(H)K*I+I,?-H.G/>0J1J2I3K4J5I6I7F8G9H:I;?<J=J?J@DAIB?CJDJEIFIGHHJIHJJKEL@MJNIO@PHQ@R<S?VJWeXJYKZI[A]I^I_HaIbIcIdHeJfIgIhJiEjEkFlA
соединяюсь	!S
соединяюсь с	!S
статус	!VkK
статус передача	!W
статус соединяюсь	!S
существует	7S
только	9Z>V@J
у	7S
у вас	7S
удалось	!G"F&X,C.G/V0J1J3F5B6H8I<JAJBWIJKGLHOKPHQFRTT@XKZG_GbKcKfIiTkElJ
удалось прочитать	!IRIdTjVkI
удостоверьтесь	7S
удостоверьтесь что	7S
успешно	!W
установить	!A,E.K/H7XLJR?SHfKkXlY
установлено	!T,U7KRJTE
файл	!A,H/J<J>U@HLKOXQGRHSVWK[Z
файла	!J(I+K.I/I0Y8K9KIJLWRJSETJ[J
хост	!:*F,?-B/]6C7I8<9FKWNHTB_I
что	7S
что у	7S
あり	"9#9'<(6+U-</B0G2=4A6J9C:A=V?<BJCKE;FCGHITJKKIMCTFUIWFX?[K_<a:bDcJd=e6gHhAjU
あり りま	";#;'=(7+V-</B0G2?4C6K9D:D=T?>E?FGGIITKIMCTGUIWFX@[K_=a;bEcJd>e7gIhBiS
ある	+UBKeU
いう	!Y5S7KCHTH
いか	'K/W0I1K<V@HAGGHLTRFYGZKaIjGkK
いか かア	!T
いか か確	!DBV
いく	ITaT
いく くつ	ITaT
いた	"C#J%H)K+I,B-E.G/H0I2I6J7C8T;F<I@GB@CIFTIJJUKEOIPSRFSGTAWH[I]Y_WaJbGcIdIeJfHgKiGkGlG
いた たた	!G8TKG_ShT
いた ため	!J"H%I+J,F-J.J/J0J2J5T7D;G<I@HBDCJESFUIKJVOJPSRISHTD[I]Y_SbHdJeJfIhIiIkIlJ
いて	#U&J3K5JBYLG[I^UbSfT
いて てく	#VBSLISJ[JjU
いで	.V/J0KSI
いで です	.WSI
いな	!G"H%I&T'U.J3H8H>HLJRCXKZJ[I^J_JbJeEgJiFkKlJ
いな ない	!G"H%I&T'U.J3H8H>HLJRCXKZJ[I^J_JbJeEgJiFkKlJ
いの	PT
いの ので	PT
いま	!I)G+8,D-J/K0H3B5K7D9D<9=7>FD6GFH:IGLIT?UEVH[GbFcChEiElU
いま ます	#G&?'5(T+A-H/H2:5=849?:T<8=C?4A0BHD>HBKKM;NHUHZ;e:gUhHiGkGlS
いま ませ	!C"?%A'U)D*I+F.I0314314A697<8U:;;:=C>;AWCEDFE=HGI?L9P>QBT1V?[:]=_Gb8c?d?eTfKhF
いる	"F#I&G'H(J)J*J/F1C2K6H7D8D=I?K@KAHBFCKDUFGGKIFJJK@LCNHODPGSBVFWHXHYIZK[I]E^T_GaHeIjTkIlF
いる るか	,TTW
いる るこ	^T
いる るた	0U4TDW
いる ると	!T
いる るも	!K3V
いる るコ	3I5V
いる る可	!@3T;UQTfS
いる る形	>U
いる る鍵	!JjV
いア	!D-SRTXS
いア アク	-SXT
いエ	-S7SKJ
いエ エラ	-S7SKJ
いパ	!JJT
いホ	,K7U
いホ ホス	,K7U
い可	,T3IKKfT
い可 可能	,T3IKKfT
い合	LVSW
い合 合わ	LVSW
い場	!]LGRH
い場 場合	!]LGRH
い形	!D0V@UYVeV
い形 形式	!D0V@UYVeV
い操	!GaX
い操 操作	!GaX
い文	!F0X
い文 文字	!F0X
い方	![
うえ	(TgU
うえ え再	(TgU
うか	;W
うこ	!VjJ
うで	;SNT
うで です	;SNT
うと	,J5J7SBKdKkKlT
うと とし	,J5J7SBKdKkKlT
うな	+J/U0K;I=JVU[DeK
うな なフ	+K0K;J=JVU[DeK
うな なホ	/V
う一	;SPKQUiU
う一 一度	;SPKQUiU
えた	8V
えた たた	8V
えて	!F&T5W
えて てい	!F&T5W
えま	(K.F0V6T8I;I<IBFIHLFOHRHSF[I]KiT
えま まし	!U
えま ませ	0U6T;J<IIKLHOJSH[KiU
えら	0IIKOT
えら られ	0IIKOT
える	!B#U.UJTiJ
え再	(TgU
おり	!X
お問	!C"URV
お問 問い	!C"URV
かか	#ZBEiK
かか かり	#ZBEiK
かっ	!H8UlS
かっ った	!H8UlS
かの	ITaS
から	!B&T(:);,K-Y/S152>3?4B5<647F9?:A;6<>=J>B??@AA=E@FJHKICJ:KIMVP=Q=RESTUKWBXXY@Z@]Z^8_VaDbHd=fDgHiD
から sftp	BG
から ssh	lU
から らな	!G"S#UBJISLWiT
から らの	"H&I*I-D2K3G5G6H9G<I=KBEFJIHK=MXWGXT]H^K_EhKjJ
から らリ	-T8INU
から ら再	!G#U_T
から ら切	,J-U1JBGKSNJRJSJTIbKcIfJhTiJ
から ら応	!E%U&S/UTT
から ら読	!KCViJ
から ら送	]V
かり	"J#]'K(F*K+J,A-K.C/V0G3G5E6S8J<T==>I@JAIFJGJKDNGOFQDRAS;T;YD[G]FaIbJeKfJi<kFlI
かり りま	"K#Y(F+J,B-K.C/V0G3G5E6S8K<U=>>I@JAIBEGJKDNHOGQDRCS;T;YE[G]FaIbJfJi>jEkGlI
かア	!T
かア アク	!T
か確	!CBV
か確 確認	!CBV
が	SKVTiV
があ	"@#B'E(A)@*J+Y-C081A2G4G6=:H<A=Z>H?E@=A:EDGAMHNJO5PHQHSUWCXFY:Z>_BaBdDeBhG
があ あり	"@#B'E(B)A*J-C081A2G4H6=:I;S<A=Z>I?E@>A:EEGAMINJO6PHQHSUWDXFY:Z>_CaCdEeBhG
がす	!E"T)T1V8HBVKHfS
がす すべ	!GBW
がで	.>BELJOSSSiK
がで でき	.>BELJOSSSiK
がな	,K7C8WBJJXdJiKkI
がな ない	1S7HJYTK_T
がな なか	8UlT
がオ	!T
がキ	5VBWiS
がキ キャ	5VRJiT
がサ	&K,G.I/H2H5I8K9HBTEVFTGKKINKRASCTHVJZT_IfGi>kI
がサ サー	&K,G.I/H2H5I8K9HBTEVFTGKKINKRASCTHVJZT_IfGi>kI
がタ	,<-J1J7IJUKJTWXTdVkT
がタ タイ	,<-J1J7IJUKJTWXTdVkT
がダ	!F7STX
がダ ダウ	!F7STX
がネ	)V,F7HBKKUTE
がネ ネッ	)V,F7HBKKUTE
がフ	!E0YBKL^OGSV
がフ ファ	!E0YBKL^OGSV
がホ	!E
がホ ホス	!E
がリ	,I-IKW_KbUfT
がロ	]Z_J
がロ ロッ	!T
がロ ロー	!G]Z
が一	%J(W+K,I.F/G0I5H6J9U;I=IBEFGGJIILFQIRDSCVJWJ[KaJbJfKgUiBjF
が一 一致	&J(W.H/I9V;J<GBGFHIJLHOJRHSHTJgUiI
が上	!G"T
が上 上限	!G"T
が不	&J*J,C-I0G1G2K3C6U7J8H9J;T<J>J?IB=DGFFGIIJJKK@LGOFQBRESETBVKWIXIYF[J]T^I_HaGbIcFdIfEjJ
が不 不明	3K
が不 不正	,J.G0I3K5J;U?JBDDIKFOJQDRJSHTGYH]UaKcIfJkF
が不 不足	.UET
が中	!C,H-H.[8aJTTJ_S
が中 中断	!H.V8YJU
が中 中止	!K.U8W_U
が予	!C,J9INJTI_KfW
が予 予期	!C,J9INJTI_KfW
が保	3S
が停	.H5UJWKT
が停 停止	.H5UJWKT
が公	!?<XRHi]
が公 公開	!?<XRHi]
が切	,?.C/J3H5I8T9UB?JTKWLFNIOKRDSDWGgJiDjHkG
が切 切れ	,J-U.K1J8U9TBKRK_GiK
が切 切断	!8)U,E-J.IBEKVLIRJSGhSiJ
が動	!J)S1TKJbUcVfV
が受	!E%TRTiT
が受 受け	!G%TRTiT
が含	!H0Z6V;TAKDVKKYI^JlK
が含 含ま	!H0Z6V;TAKDVKKYI^JlK
が壊	-U1KOKWU]JgU
が壊 壊れ	-U1KOKWU]JgU
が変	3_5B
が変 変更	!H3[5E
が多	!E"IKI_ZhX
が多 多す	!F"KKJ_YhX
が大	!K]ScV
が大 大き	!K]ScV
が失	!2-G1D3I8S9J;W<HAFIVJWKTNJQKSHWD_IiUkE
が失 失わ	!E-J8U;UJXKV
が失 失敗	!71H<IAJIWKISIWFiVkG
が存	.J3F5F7K;G<Y=K>KLURJSHTJWK[FeK
が存 存在	.J3F5F7K;G<Y=K>KLURJSHTJWK[FeK
が完	!e-G.A1G8SBI
が完 完了	!e-G.A1G8SBI
が必	"G.JBHGYKIPXQCRKiI
が必 必要	"G.JBHGYKIPXQCRKiI
が応	!V,D.K/E3J5K9KBFLJRJSIT[WJlH
が応 応答	!V,D.K/E3J5K9KBFLJRJSIT[WJlH
が拒	%F&K)E,Z-F.I/J1G3I5I7H8B=UCKK:LJRWTGWHbJcIeIhJ
が拒 拒否	%F&K)E,Z-F.I/J1G3I5I7H8B=UCKK:LJRWTGWHbJcIeIhJ
が指	!J5W[T
が指 指定	!J5W[T
が接	!?*T-G1I3I5G8YBEKXRFSHTH_ShViIjKkK
が接 接続	!?*T-G1I3I5G8YBEKXRFSHTH_ShViIjKkK
が新	;K>K?W
が新 新し	;K>K?W
が既	!JOY
が既 既に	!JOY
が正	"K,H.G/G0K1I5I7B8K9H;S=H>GAUIFKFLGPFQZRVSEWIYSZG^HiTlJ
が正 正し	!H&J,I.K/G5J7B9I;T=I>JAUIJKJLIPFQZRXSHWJYTZI^JiUjIlK
が正 正常	!S&UDT
が無	6VBHCHRTTIiU
が無 無効	6VBHRTTIiU
が異	ITLWSU
が異 異常	ITLWSU
が発	(K)J-D0J3J7H8C;I<KGHHKNIQJTHWWaSdJgIhJkIlJ
が発 発生	(K)J-D0J3J7H8C;I<KGHHKNIQJTHWWaSdJgIhJkIlJ
が登	!D3I5W
が登 登録	!D3I5W
が相	!I(T-T8INU
が相 相手	-T8INU
が確	!G-U1K3C5V8HKFNV_S
が確 確立	-V8IKINW_T
が確 確認	!I3C5V
が終	!K-I1]KTbU
が終 終わ	1SKIbVfS
が終 終了	!C-J1Y8SKZ
が続	!IKH_ThT
が続 続い	!KKH_ThT
が緩	!ICX
が緩 緩す	!ICX
が見	(F*J+I.C/V0G3I5E8J<U>H@JAIDJHJKBNIOEQDRDSIWCYE[F]EaGbJeJfIjIkHlI
が見 見つ	(F*J+I.C/V0G3I5E8J<U>H@JAIDJHJKBNIOEQDRDSIWCYE[F]EaGbJeJfIjIkHlI
が設	!D&T3T5JjK
が設 設定	!D&T3T5JjK
が許	S[aUeK
が許 許可	S[aUeK
が起	!>"T&U,W.K<URIlI
が起 起動	!A"T&U,U<URJlI
が送	!I(TLTcW
が送 送信	!I(TLTcW
が違	"C1JBJGKPAQWRT^KbIfHgJiK
が違 違い	"C;J@SPCQVRTgKiK
が違 違う	!K;SNSlU
が鍵	!BB]iBjX
が鍵 鍵を	!BB]iBjX
が長	0V
が長 長す	0V
が閉	!C,J1WBSKSRKWG^SkB
が閉 閉じ	!C,J1WBSKSRKWG^SkB
が間	!V;IPJQS
が間 間違	!V;IPJQS
きい	!J]Y
きい いた	!J]X
きす	!I[ScW
きす すぎ	cX
きず	!H9SHV
きで	!HOU
きな	#J'H,E.G/I0Z1J5T7W8H9K;HFHGIKALJNJPZSI_HaJbIeUiK
きな ない	#J'I,F/I0Z1J5T7W8I9K;IFHGIKALJNJPZSI_HaKbIcKeUiK
きに	,XBTgJ
きに にネ	!T
きま	%C(2-G.J2H5I8H<8=E>KA?CEIDJCM<PJU>WGYE[G_?g:jF
きま まし	!Y9JCHUGiS
きま ます	+VRCTKXSlS
きま ませ	%C(5-H2I5J8I<9=FA@CKIDJDM<OSPKUGWGYF[G_Ag;jG
きる	!W&SBKPUiHjJ
きる るの	!T
き容	.T
き容 容量	.T
き換	!G0HIJOUSKgV
き換 換え	!J0IIJOV
き込	!E'K,D.Z/G0F1E3J5G7H9I;G=HBDHXIDKWOCQKRGS^WG[V]K^KaFdJeEiGkI
き込 込み	!I.W0H1J;J<JBHHUIFKUOERJS[TIWIaGeG
き込 込め	!F.THV
き込 込も	-S
き領	!ZSJ
き領 領域	!ZSJ
ぎま	!C"I(K+K,K.K3J5J8I;E<I=K>H?V@JBJCWETIJKFNKOKQIRGTFXK_ShViJlK
ぎま ます	!C"I(K+K,K.K3J5J8I;E<I=K>H?V@JBJCWETIJKFNKOKQIRGTFXK_ShViJlK
ぎる	!J
くあ	!H/K7F=JAVGSIJLJPGQZSJTJYU
くあ あり	!H/K7F=JAVGSIJLJPGQZSJTJYU
くだ	!H%A&J(I)@*H-G.J1G2H3H4A6T7C8K>KGHHAI<J>K?NJTJUFV>WGaHd>fDhJiT
くだ ださ	!H%A&J(I)@*H-G.J1G2H3H4A6T7C8K>KGHHAI<J>K?NJTJUFV>WGaHd>fDhJiT
くつ	ITaT
くな	;VEUFV
けて	'X,I0IBDGTRHkWlI
けて てい	'Y,J0JBHRIkWlI
けま	"H#T%I'F(E)I+E,J.=0K1A5B7E8E;@=U>F?G@JAJCGDJFHGGIVJJK@NGPJQGVHXJYEZI[T]E^JaFdJfGgIi=jFkBlH
けま まし	#VBG
けま ませ	!F#K'I(F)K+F.?1C5D6S7G8H;B=V>G?HAKCIFKGKIVKCNJQJRAVJXKYF[T]E_SaHcSfIgKiAjIkFlJ
けら	!J0V<TBHOK
けら られ	!J0V<TBHOK
け付	#U'^,H.I0SLJOESHTJWKeSiEjIlJ
け付 付け	#U'^,H.I0SLJOESHTJWKeSiEjIlJ
け入	!I%TBSRTiW
け入 入れ	!I%TBSRTiW
け取	!HXUkS
こと	%U,H/H5HIJLETJWK[VbKkI
こと とが	[S
こと とは	!DLKSKlU
こと とを	%VRT^T
この	!T%J&A(G)G*F+E,?-F.;/?1=2E3>4V5H6A7B8A9E:V<F=C?@GTHJIGJHK;L@MHN@PAQFS9T;VGWD[B]A^Ua?bWdHf>gEhGi<j>
この のア	!:1KGTSK^VbW
この のサ	"J,J.J3H4TBFNJRTTHiJ
この のネ	!X
この のフ	0V;TOI
この のホ	!I4TlT
この の公	!B#K:Y
この の鍵	@SCTEUYT
これ	!H.U
これ れま	.U
ご利	^W
ご利 利用	^W
ご確	!J(SBHQTTS
ご確 確認	!J(SBHQTTS
ご覧	bU
ご覧 覧く	bU
さい	!H%@&J(I)@*G-G.I1F2H3H4A6S7C8J>JGHHAI<K?NITJUFV>WGaHd>fChJiT
さが	EW
さら	8TJVKT
され	!K(>*K+2.90E1I4J6,7G9@;(<DAHBSCKFDGKJGLCM7N8Q,SJTHUAZ0]DdJfJjUkHlE
され れた	#T%G&D(E)E*H+G-E1>2F4K5:6F8T9E:I;J=D>J?G@TADBXCGDGEJFHGDHFNIPBQCRGWEXHYTZI]F^F_CaBbBeEf@hHiTlD
され れて	!E%A(J)K+E,J-7.90H1I6<9D:U;1<>=D@?CBDAE?FFG=HFI>KHL8MDN<PXQ=Z>]9^SaTcHhAjUk;l:
され れま	#H%U(C*A+C,T.J/@0H2J4D6C7>9J:F;A<=>F?D@CABEEJAKTL6MCNHO9PAQBSHT@UIV<X>ZF[=^Bd?jH
され れる	!C1VEUOT^GcW
しい	!W"I,G/H;K?KAUTHWJ^JeKkFlT
しい いア	-SXT
しく	!J"J&I,I.J/H0J1J3J5H9K=F?KATCHIHKHLHPEQXSFTSWIYSZJ[J]J^JgKiYjG
しく くあ	!H/K7F=JAVGSIJLJPGQZSJTJYU
しす	;K>K?W
しす すぎ	;K>K?W
した	"E'B)B*J0E2H4H6F7G:@;I>F?G@GAEDEFGOCP@U@XFYHZE[A];dJeKkIlE
した 1	!X
した 3	!T
した code	!ISSaW
した connect	7S
した connection	!J-T1J
した file	'U,J0VRSST
した ipaddr	,TBITYiGkT
した no	&TLWPVSIiJ
した open	;IAS
した sftp	!1"I,H-K/C0S1I3K5G7UBHJILUOUTYWJX[^UaEbJdKfJiHkJlJ
した ss	&S,V7UBJPTRJiIkU
した ssh	!A"J1H8KBDJTKFLTSWTKhTiK
した これ	.U
した たが	!3,F.D/S0J3K5G7I8FGUIHJILBOSSTTGVbWI[Ia[eKfJjEkKlJ
した たた	"U,G8HBJKJLKMThT
した たフ	(Z.I0JIHKJOISH]KgV
した た鍵	BHj[
した また	dS
した アク	GUSEiT
した エラ	.DBUKGLISTTX
した サー	"K#J,W-C.>2S5V6FFKNGOFVGWEXI_HaIcGfWi>jCkV
した ネッ	,DBGTYXViUkI
した パス	!V;^<W=VBDQKRIiJ
した ファ	!?;SAVITOEQVRHaY
した プロ	!T
した ホス	/U2U6T7JBCRDWCiJkU
した ポー	!G,TkWlV
した ユー	!CBTGURZTJZViVjJ
した リモ	!W,H.V/K5KBGK[LESDT>WJbX
した ログ	!>3VTWiU
した 再試	!BRWiWjK
した 反映	!C#_BG
した 接続	"H-S1I5J8G9ITGWI_YhT
した 秘密	!VCXQK
した 終了	!T&U
した 設定	!HRZkS
した 認証	!D,GBYRXTEWIi[
して	"D#B)C*?-@0G1F5K8I9J:3H8IGJFKDNHPGQASETIUCV3WI]K_FbGcHdIl]
して てい	"?#='9*>+E->.Y034@5G658F9@:F=F@UBIC@DGHFP:Q=V@W7XDYG[>]I^5iBk5lY
して てお	!^CH
して てか	!V
して てく	!H"I#J%D)C.J3J4D7G:=HDIBJBKEQISETIUIVDWJXScFdAfH
して てソ	7U
して て認	@UYT^T
しで	"J;TGU
しな	5K8I9HBDIKOHSHTSWJbW
しな ない	1S7H8J9IBFNSOISIbW
しの	!KYS
しば	!H#U_V
しば ばら	!H#U_V
しま	"E&C'>)E*B+A,D-H0@3T7H:9;G=<?FAIDAEJHEJTLTNJQJUJXIYHZ.[H_GbCcEeKfF
しま まし	!T&G'E(G)@*G+F,J-E0I2K4I6K9K:@=H>;DHE;IKKHWTYIZ9]D_DcIfJ
しま ます	"A#G&H'I*G,I.;0A6>:J;>=D>W?E@DDGEIFGGGHHJWN=OUR>VJWB[D^CaBbAdBeJgAhEi;k@l>
しま ませ	!?"A#C'C(U)E*J+C,70?1:3Y4H527;8C;<<X=@>@?E@DACB3DIG>HBLUMGN?O=P@QAR7V@W;XEYBZD[H^B_EaCbGcCe?f=hFjF
しよ	7TlT
しよ よう	7TlT
し直	!J;T
し直 直し	!J;T
じま	!G)T*S,C-U/K1T3G5I7GBERKTBWI_SkJ
じま まし	!>)U*T,D-V1U3H5J7H8J9SBFNJTDWJ_U
じま ます	8U
じら	!="J)X,B-T1Z3I9GGIJGRETDhJ
じら られ	!="J)X,B-T1Z3I9GGIJGRETDhJ
すか	!V+T,B-K.E/F0H1T2J6G7J9I;I<J>WBDIHJIKTLDNFOCRITBWJ^H_EaKbUcZfWkJlB
すが	!5&IBHJZKIPUQFSJTJYKgJjW
すぎ	!@"F(J+J,I-J.I/J0T1J3I5I6K8F;D<H=H>H?U@JBFCYDKETIJKDNJOIPKQHRESJTEXJYK[K]K_WaJbJcTfKgKhXiGlJ
すぎ ぎま	!C"I(K+K,K.K3J5J8I;E<I=K>H?V@JBJCWETIJKFNKOKQIRGTFXK_ShViJlK
すぎ ぎる	!J
すべ	!YBWOGeGiV
すべ べて	!YBWOGeGiV
すま	!G3UCT
すま まし	3U
する	!T"E#I%T(H)I+F,I/F0@1B6A7H8A9C;A<A?J@IAHCEEKFFGHHIJHK<L;NCOTQDVEWGZF[Y]D^D_EaEcWdIeEgFi>kC
する るか	!H
する るこ	!@%VLJ[WlU
する るた	[T
する ると	.T6JKJTTXSlI
する るも	IT
する るア	!T
する る前	cW
する る権	!S
ずに	!T'S6JlH
ずネ	-Z1YKIbT
ずネ ネッ	-Z1YKIbT
ず終	1JcUfT
ず終 終了	1JcUfT
ず閉	!E)Y,J.SKITIiJlS
ず閉 閉じ	!E)Y,J.SKITIiJlS
せく	!C"URV
せく くだ	!C"URV
せず	!>)X,F-V/K1VKILKNHRJSJTCfShI
せず ずネ	-Z1YKIbT
せず ず閉	!E)Y,J.SKITIiJlS
せて	!SST
せて てく	!SST
せん	!E"A%J)F-@1J4B8@:=CFDEJGKCMHPKQISUU;XF_<aFcEdGgEh?
せん 0	!T*U2T
せん c	!a;II=
せん d	!IIV
せん ed	!EEKF[
せん home	!@=TS]aU
せん open	;G>U@WAK
せん sample	!H
せん sf	!E)UlS
せん sftp	!>.J/H5I6YBIGVfTiGlV
せん ssh	!<,I/E6W9V<JEVKTLJTC
せん upload	!E.GS[
せん この	RTbS
せん その	!H1SIS
せん んか	!BMUiTlT
せん んで	!G"D'<-I/K4B5U8;:F;B@;ABBTFHGKHSJAKCMDN9PFRGY>ZG[G]I_DcGdFgB
せん エラ	!]BISITF
せん サー	-T.H0I3H5K6K7I8I9GKHL@NISCVT]T_UeKlF
せん ディ	!J
せん パス	6U;JQTRHiG
せん ファ	![0I<KIILAS@[G]KeW
せん ホス	!S6FlH
せん ポー	!GTU
せん ユー	!D1SiS
せん リモ	!H,ULHSJ[UkS
せん 公開	RT
せん 接続	!G&T,[/IBGTIkIlD
せん 許可	IKiK
せん 適切	lU
その	+J,K.J/T0H;G=I>KKIVT[C^JeJ
その のよ	+J/U0K;I=JVU[DeK
たか	!W
たが	!1,F.C0I3I7I8EGUIHJILBOSSTTGVaWI[Ia[eKfJjEkJlI
たが パー	!GaW
たた	!J#J)J-C/D0K1A8^9EB>GHLFNIOIRGSGXKaKbJcIfJhViEjJ
たた ため	!J#J)J-C/D0K1A8^9EB>GHLFNIOIRGSGXKaKbJcIfJhViEjJ
たの	!F.WJV
たは	#F&E(G)G*D+E-F.>1@5G6V8C<B=F>H?H@FAUCEDHF[HHJJK<LUPDSFTUVEXBYFZE[B^V_Fb?cDeBfDgGhJjAlE
たは はイ	!T
たは はパ	AUBHLT
たは はフ	!H0URTSJ
たは は接	dS
たは は鍵	!AAVBVEWFU
ため	!C%>'<(A)@-5/52>6>7K8[:F<;>B?@@;A?B>CVH?I;LHNEQKR3S1TIX?Y@ZA]U^=_TaDb6c;e:f9hVi0jGkD
ため めサ	8WKJ_I
ため めセ	!K1T
ため め使	!GDSEV
ため め切	!IMT
ため め接	!>3S5Z7JKHTXlF
ため め終	!J
ため サー	!HhV
ため 接続	,TJUKS_VlU
ため 確立	dS
たア	!T
たア アカ	!T
たパ	!CBIPHQWiV
たパ パス	!CBIPHQWiV
たフ	'H(X=K?JAKBJKCSFVCYW]GaHgUiJ
たフ ファ	'H(X.B?KAKISKDL:S@VDYW]GaIgU
たフ フォ	!J.VLY
たホ	3T
たホ ホス	3T
た公	B[jI
た公 公開	B[jI
た利	#UiV
た利 利用	#UiV
た可	!J1J8WVT
た可 可能	!J1J8WVT
た接	!G
た接 接続	!G
た認	RIiI
た認 認証	RIiI
た鍵	#J3T5EKJiFja
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"W)U,J-J/JXU
ださ	!H%A&J(I)@*H-G.J1G2H3H4A6T7C8K>KGHHAI<J>K?NJTJUFV>WGaHd>fDhJiT
ださ さい	!H%A&J(I)@*H-G.J1G2H3H4A6T7C8K>KGHHAI<J>K?NJTJUFV>WGaHd>fDhJiT
ちま	.V8TKV
った	!G.V8TBHKKPGQV
った たた	!H8UlS
って	#V&H'E(C*H+J.S/@0A2H5<6E7B9I:J<J=J>H?I@HAEDJFEGHIELEMJR>SGVHWFXCZJ[I^VbCdJeHhHjDkB
って てい	!K&E(G,G/F0I1F2J5A6H7JAIESFILJOEPDRDTEWKXH^W_EbIiTjJ
って てか	!F#UTT
って てく	!IOS
って て拒	,T
って て接	KVTV
つか	'K(E)K*I+H-H.?/U0D3H5D8H<T>G?K@JAHCKDIFJGIHIIUK?NGOCQCRCYDZK[D]DbGcJeIfHkGlI
つか から	#TBGISLW
つか かり	#J(G+J,E.E/U0H3J5G6S<U=>>IAJKENHOHQERGS<T=YF[G]FaKfJiDkIlK
てい	%J)C*I+5,G/J2K3J6K7D8I9/<D=2GJH5IDLEQBTGUBVE[C]IbFhCiClT
てい いて	&KBW^V
てい いな	!G"H%I&T'U.J3H8H>HLJRCXKZJ[I^J_JbJeEgJiFkKlJ
てい いま	!I)I+<,E0I3C7E94<>=<>BD9GIH<IJQ;T@UFVJ[I]JbHcEhFiElV
てい いる	"F#I&G'H(J)J*J/F1C2K6I7E8D=I?K@KAHBFCKDUFGGKIFJJKALDNHODPGSBVFWHXHYIZK[I]E^T_HaHeIjTkIlF
てお	!^CH
てお おり	!X
てか	"J#TBGTW_UiIjJ
てか から	"J#TBGTW_UiIjJ
てく	!J%C(K)B*J-J.J1I2K3J4C7F:<GKHCI@J@KCQHSHTGUHVAWIaJcDd@fG
てく くだ	!J%C(K)B*J-J.J1I2K3J4C7F:<GKHCI@J@KCQHSHTGUHVAWIaJcDd@fG
ての	!Y
てソ	7U
てソ ソケ	7U
て失	,UBSRSTFXUkTlG
て失 失敗	,UBSRSTFXUkTlG
て拒	,T
て拒 拒否	,T
て接	KVTV
て接 接続	KVTV
て認	@UYT^T
て認 認識	@UYT^T
で	!IgT
であ	!T3JiS
であ ある	!TiT
でい	;T@U
でい いま	;T@U
でき	%@(.)J-J.H2K8E:K<9=C>IA=BJCHIBJ?KFM9NIU<VIWFYC[F_:eUg6iKjD
でき きず	!H9SHV
でき きな	#J'H,E.G/I0Z1J5T7W8I9K;HFHGIKALJNJPZSI_HaJbIcJeUiK
でき きま	%C(2-H.K2H5I8I<9=FA@CJIDJCM<PJU>WGYE[G_@g;jG
でき きる	!W&SBKPUiHjJ
でし	!F"C'<-H/J4B5U8::F;B?K@:ABBTFGGKHSJAKCN9PFRFY=ZF[G]I_CdEgAlK
でし した	!F"D'<-H/J4B5U8::F;B?K@:ABBTFGGKHSJAKCN9PFRFY=ZF[G]I_CdEgAlK
です	!H#S%:&:)E*8+<,*-2253=4<718-95:<;W<,=H>H?G@UHAI,K<L'OJPVQ2R2S0T>UEVFW0X6[X^H_1bUh9kFlA
です sftp	!H/H6V
です すか	bUcVfT
です すが	!HjU
です サー	!F"T5TOS
です シェ	"IbW
です ログ	!T
でに	.U
でに 0	-V.JBXKEbT
でに に最	!V
での	#T,C/KBGTGXSkIlS
では	!0"B%J&E(H,?-J.@/@1>3F6D7E8G:J<??D@SCHEGFDGTHJIBKCL:MJN[QDS9T?VEWDXHYEZX[@^C_HaFcGdJeXfCgEjU
では はあ	!J)T+T.J1G7K;E<F>TBKIGLDNWSFTH[KkElU
では はな	!A;WNWlJ
では はパ	!KPT
では は接	!G*U2U9SRK
でエ	!?*K-J5T9HBTKDLTRV_JkJ
でエ エラ	!?*K-J5T9HBTKDLTRV_JkJ
でサ	,TBF
でサ サー	!J,T
でフ	.I0VSIVV
でフ ファ	.I0VSIVV
で保	;SOT
で保 保存	;SOT
で再	RI
で失	!GLJVTkUlW
で失 失敗	!GLJVTkUlW
で待	,U
で指	!I5U[V
で指 指定	!I5U[V
で接	"K#U,D1K5J8J9IBDKHLJMTNGRISSTG_JfJiHj[kElW
で接 接続	"K#U,D1K5J8J9IBDKHLJMTNGRISSTG_JfJiHj[kElW
で無	^T
で無 無効	^T
で終	.J<WIWLU
で終 終了	.J<WIWLU
で許	,U
で許 許可	,U
で認	"W3GKIPTbTiJjI
で認 認証	"W3GKIPTbTiJjI
で転	KJgU
で転 転送	KJgU
とい	!U.V7KCHTH
とい いう	!Y5S7KCHTH
とが	[S
とき	,XBTgJ
とき きに	,XBTgJ
とし	'K.H/H0G1E5E7T8I;U?UBCIFLDOCRHSDTKYT[V_IaJdGfJiIjIkTlV
とし して	-K.I0H1H5G;U<G?UBGIGKFLFODRISETAYT[V_KjJkUlV
とし しま	!G7T
との	!E*T,Y.F3H5F9UBAJULINWTSbIcGhJiBjI
との の接	!?,W5KNTTVhKiGkIlJ
とは	!=BKLJSJjTlT
とは はで	!DLKSKlU
とを	%VRT^T
とを を確	RU^TiT
とパ	ZViS
とパ パス	ZViS
とポ	/J9INVkW
とポ ポー	/J9INVkW
と一	3^TK]U
と一 一致	3^TK]U
と異	!A([3Z5JKI
と異 異な	!A([3Z5JKI
と秘	;I<JYUiU
と秘 秘密	;I<JYUiU
と表	!U
と表 表示	!U
ない	'T(@)B+>.90Z3J4C7T:D>>?HADBFC?D?HAMCNUOEPXR8UJV<W;X<Z>_Fd;g>h?iIk7l<
ない いか	'K/X0J1K<V@IAGBFGILURGYGaIjH
ない いた	"J%J+K,G-J/K0K2J5T7D;H<J@HBECJESFUJWPTRJSJTDbIdKfJhKiJkJlJ
ない いエ	-S7SKJ
ない いホ	7U
ない い可	,T3IKKfT
ない い場	!]LGRH
ない い形	!D0V@UYVeV
ない い操	!GaX
ない い文	!F0X
なか	!H8UlS
なか かっ	!H8UlS
なく	.K;WbSlJ
なし	!H"H,F7I;VGTJXRJTT_IdViIkK
なし しで	"J;TGU
なっ	#TBJCSiT
なっ って	!F#VCSiU
など	cW
なり	!J#V([.H3W5I;JBGCIKIOKRJSHVSaHiHjK
なり りす	3U
なり りま	#V([.I5J;JBHCJKJOKRJSHVSaHiI
なる	!C#[3UBITIiH
なエ	!=)K,J8TGSKFOTRYWK[WkJ
なエ エラ	!=)K,J8TGSKFOTRYWK[WkJ
なデ	PTcW
なフ	+J.S;H=JKGLTOISTVT[BaJeJ
なフ ファ	+J.S;H=JKGLTOISTVT[BaJeJ
なプ	^TlZ
なプ プロ	^TlZ
なホ	!F5T
なホ ホス	!F5T
な失	.[SV
な失 失敗	.[SV
な設	!H+V
な設 設定	!H+V
な認	!JFTZUjH
な認 認証	!JFTZUjH
に	!IDTlT
にあ	&K*TBFOURFSEZTiI
にあ あり	&K*T3IBFOURFSEZTiI
にお	!FBCRY
にお お問	!FBCRY
にし	CFDZOT
にし して	CFDZOT
にな	!H#b,H1IBCKJNKRGbJjK
にな なっ	#TBJCS^SiT
にな なり	!H#T
には	!_"F'J(J.H/H0B5J;?<H=KBBFJIJLJQJRFSITK[I]SbJgJjIkT
には は対	;HAT
によ	%V(K*E-;.=/A2F4K7C8Y9C;I<K=JFFGCHJIHJGLFNEOEPFR;TEVIXHZS[K]J^WaAeGfHi7
によ よっ	)T-J8TBHfHkKlT
によ より	"T%V&K'T,=-E.D/J0S3I5K7J8XB<KKPKRGTEaIhJiD
によ よる	!>"J#S5TKKRFTJZT^YhUiGkK
にア	,J7K8WBTLCS>TViW
にア アク	,J7K8WBULDS?TViW
にエ	!D-F4S8IIILERFTIWWgKiIjI
にエ エラ	!D-F4S8IIILERFTIWWgKiIjI
にコ	.VKS
にコ コピ	.VKS
にサ	!@-U8H9XGUJTKDhJ
にサ サー	-U8H9XJTKDhK
にネ	!T
にネ ネッ	!T
にフ	!E0HIFLJOG[Z
にフ ファ	!F0JIILK[W
にロ	iU
にロ ログ	iU
に一	KXTTWHXU
に一 一時	KXTTWHXU
に不	+U6TcW
に使	PJ
に使 使用	PJ
に保	!Y
に保 保存	!Y
に入	6VPTiKlH
に入 入力	6VPTiKlH
に公	!HBWYUiI
に公 公開	!HBWYUiI
に再	,STU
に切	!D"S)T-Y1TBJ_]bK
に切 切断	!D"S)T-Y1TBJ_]bK
に別	!J:WBI
に別 別の	!J:WBI
に到	!G/Y7ZKS
に到 到達	!G/Y7ZKS
に含	4TFT
に含 含ま	4TFT
に問	"I+U=TCIDYRI
に問 問い	!SST
に問 問題	!F+U=TCJDY
に変	!;#U+K,I.F0F9K;H>W?I@UBJRGTHVX[KaIgViJkJ
に変 変換	!E'S0K;J>W?J@V
に変 変更	!C#V.ILTTJVY
に失	!H"J'=+E7C8=:F>CBVDDEEIHJBKDMBNHUHXDZ>[U^=d=eIh:kGlJ
に失 失敗	!H"J'=+E7C8=:F>CBVDDEEIHJBKDMBNHUHXDZ>[U^=d=eIh:kGlJ
に存	<GKIO[SIVJ
に存 存在	<GKIO[SIVJ
に完	!V
に完 完了	!V
に対	,I/K5J7TBFKKeTiJ
に対 対し	7UlU
に対 対す	=S
に対 対応	BJeT
に届	!K,K7WTI
に届 届き	!K,K7WTI
に強	8S
に強 強制	8S
に必	9S
に必 必要	9S
に成	![-J8HBJJSKESFTH
に成 成功	![-J8HBJJSKESFTH
に拒	!H,DBXRE_IiU
に拒 拒否	!H,DBXRE_IiU
に接	#=%J&U'G*>,U-T.?0G1=2?4I5B657T8=;F<J=J@KAKCIEHFDGHHEIKJUKFL>MKOEPGQHS>TVVJXGZ>[K]F^EaHb@eGfKkT
に接 接続	#=%J&U'G*>,U-T.?0G1=2?4I5B657T8=;F<J=J@KAKCIEHFDGHHEIKJUKFL>MKOEPGQHS>TVVJXGZ>[K]F^EaHb@eGfKkT
に書	,J.THU
に書 書き	,J.THU
に最	!V
に最 最新	!V
に登	!I"G&I:aFEKJPJRDYJiG
に登 登録	!I"G&I:aFEKJPJRDYJiG
に移	1USF
に移 移動	1USF
に空	.XKJLISC
に空 空き	.XLJSD
に終	&U
に終 終了	&U
に置	LISI[IgV
に置 置い	LISJ[J
に誤	6SRT
に誤 誤り	6SRT
に追	!GOTSK]W
に連	!F"W1U
に連 連絡	!G"W1U
に達	8IKH_YhW
に達 達し	.S8IKH_YhW
に鍵	!DBX
に開	!KLJ[W
に開 開け	!KLJ[W
の	+U.IKJLUOJcU
のう	(TgU
のう うえ	(TgU
のが	!FIT
のた	!J.I1K3G8H;T@KCXFIGTKELIQFRHSEbJeJiDjG
のた ため	!J.I1K3G8H;T@KCXFIGTKELIQFRHSEbJeJiDjG
のつ	/T
ので	.VJUKKPTTH
のと	!H3Y
のと と一	!J3V
のと と異	3S
のは は半	!T
のふ	3T
のふ ふり	3T
のみ	!9,J.J/I7K;G<J?IBDLJOFSITHeSfJiHjT
のみ みで	!GjU
のみ みを	bT
のよ	+J.K/T0I=IKKOJVU[CeJ
のよ よう	+J.K/T0I=IKKOJVU[CeJ
のア	!H&E(E)K*W+H,=-B0=1B2U3F5E6C7G9S:W;A<E=W>J?J@IAHCXDSEJFGHHJHKHLENGO@PIQIR>TSVBWIXGYGZH]F_CbUcFdTfEgGhJi9jAkElF
のア アカ	!8:YGSSKbUiIjF
のア アク	;H=YBCCZDUKJRCaJi@
のア アッ	0HOKTW[T
のア アド	!K/V6JdV
のア アル	!I*^2Z9X
のイ	1U;UAUQURHbU
のイ イン	1U;UAUQURHbU
のエ	!C.S1D7J<IGKRCSUTGWHiIlK
のエ エラ	!A.S1D7K<IRCSUTHWHiI
のエ エン	3T
のオ	LTOTSU
のコ	,X-K.T1J3S9JBFKSRJaIcVkT
のコ コピ	!I.UKW
のコ コン	,T3T
のサ	"H,F.G/I0J1I3G4S6FB9GJLHNIRXSHWJXK]G_KfIiA
のサ サイ	!SKS
のサ サー	"H,I.J/K1J3J4T6HB;GKLKNKRYSJfKiB
のシ	1UbUcS
のソ	&U,G
のソ ソケ	&U,H
のダ	!V
のダ ダウ	!V
のチ	!K(W
のチ チェ	!K(W
のデ	.X1H8KHTKFLGMSOJTK[HcW
のデ ディ	.Z1JLISS[J
のネ	!W,IJTTJXV
のネ ネゴ	9S
のネ ネッ	!Y,JJUTJXV
のハ	]U
のバ	?U
のバ バー	?U
のパ	!Y&T)V1V8I<D=HAHGHKIQUR9YH^I_JbUfTjT
のパ パス	!W&T)V1V;D<GBTGIKKQVR:^JbVfTjU
のパ パー	CT
のフ	'V(@+B.81C3H8J9K=G>G?H@HBGCFHGJJK;OXRKWJ[<]c^HaTbGeDfIgA
のフ ファ	'V(@+B.81F8K9K=H>G?H@IBJCFHHJJK;LIOX[<]c^IaTbGeEfJgB
のプ	!C-I1[8GDSGU_KiU
のプ プロ	!C-I1[8GDSGU_KiU
のペ	!V
のペ ペア	!X
のホ	!F,B/B3Y4W5V6F8IBEHJKFRIfK
のホ ホス	!I,B/C3Y4W5V6G8JBEHJKGRIfK
のポ	'T,F0T2KEVFUSTTI
のポ ポー	!XTKkS
のメ	!_TH
のメ メタ	!V
のユ	!E"U=JBHRU
のユ ユー	!E"U=JBHRU
のロ	!K"X)U<W=UGJQWRJSHTKUT
のロ ログ	"Y#S)UGKUTiT
のロ ロー	<X=WBK
の一	1T
の一 一覧	1T
の上	0HOSSJ_U
の上 上限	_V
の不	TGXUkU
の位	!F8TBIaT
の位 位置	!F8TBIaT
の作	!E.DOSaKeW
の作 作成	!E.DOSaKeW
の保	!H.T
の先	!?MU]XlI
の先 先頭	!?MU]XlI
の入	!C8TGXKG
の入 入力	!C8TGXKG
の公	!D#J3U:Y;JYUiT
の公 公開	!D#J3U:Y;JYUiT
の内	!J]V
の内 内容	!J]V
の初	-I.J9U;T<V=VJUKCQV
の初 初期	-I.J9U;T<V=VJUKCQV
の取	&K1T4TBBSUTIWH[JbHeI
の取 取得	1T4TBCSVWJ[JbIeI
の受	!W.I/KKGLJRJSHXUeX
の可	3T
の可 可能	3T
の名	.G/F0H6WIHLEOZSWV^[K]SaJ
の名 名前	.G/F0H6WIHLEOZSWV^[K]SaJ
の問	!]
の場	#VBSjV
の変	!U,K.H0KBJLKSJVI[W
の変 変換	/T
の変 変更	!V.JVJ[W
の失	!I,T8I_ThW
の失 失敗	!I,T8I_ThW
の実	!TIGLIXW
の実 実行	!TIGLIXW
の形	!I/J0J5K6S;X<C=F?W@XBICEQERISIiK
の形 形式	!I/J0J5K6S;X<C=F?W@XBICEQERISIiK
の復	BJ
の復 復号	BJ
の応	.J/C3I5K6J8HBHKGLINZRCSG^JcUiHkUl[
の応 応答	.J/C3I5K6J8HBHKGLINZRCSG^JcUiHkUl[
の所	)USU
の所 所有	)USU
の指	!>+U3Y;G<YBKQG
の指 指定	!C+U;G<YQGRS
の指 指紋	!H3Y
の接	!G"D%J'J*G+K,V-S.@/H0K2C3=4J7H<JCJFJGEHGKDLBOIPKQJS@TZWYX=ZH[J^IaHcBgJh@kT
の接 接続	!G"D%J'J*G+K,V-S.@/H0K2C3=4J7H<JCJFJGEHGKDLBOIPKQJS@TZWYX=ZH[J^IaHcBgJh@kT
の提	!A2V3G4TBI
の提 提示	!B*S4TBJ
の操	=VBGRJSWVU
の操 操作	=VBGRJSWVU
の時	!HaS
の暗	*V2W9UBJ
の暗 暗号	*V2W9UBJ
の更	!X
の更 更新	!X
の書	!J.X0JBIOHSX[GaI
の書 書き	.XBKOHSX[GaJ
の有	!^
の有 有効	!^
の検	!J(X3V5W;JBEHVKJRFSJgUiJ
の検 検証	(S3V5WBFHVRGiK
の権	!@<H=SCYDTST
の権 権限	!@<H=SCYDTST
の状	"S.UKSiT
の状 状態	"S.UKSiT
の登	@TBTYTiIjK
の登 登録	@TBTYTiIjK
の直	XT
の確	)S*S,J3J9TBKHVKJWGfH
の確 確立	!B)T*U2T9UTTbSfI
の確 確認	HV
の秘	;I@ICH
の秘 秘密	;I@ICH
の管	!T
の管 管理	!T
の経	!J,K7[KKTI
の経 経路	!J,K7[KKTI
の署	!VBK
の署 署名	!VBK
の表	!Y
の表 表示	!Y
の解	!E;V?K
の解 解析	!E;V?K
の設	!D#U+Z,E.J0G6I<TAIBHLIOIPWR@TEWF^JaZfHiC
の設 設定	!D#U+Z,E.J0G6I<TAIBHLIOIPWR@TEWF^JaZfHiC
の試	TH_Kh[kJ
の試 試行	TI_Kh[kK
の認	!U1K3I5JGCLKQURDSIW[i9
の認 認証	!U1K3I5JGCLKQURDSIW[i9
の読	!B.J@VBHCWKIPKQSRJSJYTiI
の読 読み	!B.J@VBHCWKIPKQSRJSJYTiI
の識	!F-S3V_T
の識 識別	!F-S3V_T
の起	,K3KBJ^UbWcWfV
の起 起動	,K3KBJ^UbWcWfV
の転	!B,V-J.S/W1J<HBGIVKWVIaTiDjGkH
の転 転送	!B,V-J.S/W1J<HBGIVKWVIaTiDjGkH
の送	!=8S;IBVFZISJTOKVJiXjV
の送 送信	!?8T;KBWFZITJUOKVJiYjW
の途	!J1SKJ]SbVfS
の途 途中	!J1SKJ]SbVfS
の通	lT
の通 通信	!HlT
の鍵	!I"C#>&='C(I)J*F+E,A-F.F/B0E1E2D4J5T6D7F8D:I;T<C=F@VE[F_GBHGIIJHKBLFMINHOFQAR<SFTBWDXGZF[H]H^C_BaGbCcGeEfEgHhViHjbkFlB
の鍵 鍵が	!C3G5XBIFT
の鍵 鍵で	!B;UBHETFUYKj]
の鍵 鍵に	!K&IhW
の鍵 鍵は	5K;H>H?J@XASCTETPJYS
の鍵 鍵を	5J;D@KBTEVFWQJRHYJjT
の長	EW
の長 長さ	EW
は	;J>W^T
は file	>V
はあ	&J(I*H,F.?/D3H6I7E8J9J=CAFBDHHKENUOFQGRGSBTDYGZJ[=^KaKbJeFfIgGjI
はあ あり	&J(I*H,F.?/D3H6I7E8J9J=CAFBDHHKENUOFQGRGSBTDYGZJ[=^KaKbJeFfIgGjI
はい	![OI
はこ	!J^Y
はこ この	!J^Y
はす	!TeH
はそ	!^
はそ その	!Y
はで	!B"H1KBFLHRHSIZTbTeSiHlT
はで でき	!B"H1KBFLHRHSIZTbTeSiHlT
はな	!A;WNWlJ
はな ない	NT
はな なく	!D;WbSlJ
はア	!S0HBSST
はア アカ	BT
はイ	!T
はイ イン	!T
はエ	LJSZ
はエ エラ	LJSZ
はサ	!<"J*K,I3J5E6S;I?UAWKFOKSJTKWIXJZKeTfJiDjC
はサ サポ	2S5K?UAYBIKJRH
はサ サー	!?6TiFjG
はセ	TK
はセ セッ	!B
はデ	!JSE[U
はデ ディ	!JSE[U
はバ	.H^U
はバ バッ	.H^U
はパ	ATBDLSPTRVZJ
はパ パス	ATBDLSPTRVZJ
はフ	!D.HODRTS?[WeY
はフ フォ	!D.HODRTS?[WeY
はプ	XT
はポ	,H9WTHkVlJ
はポ ポー	,H9WTHkVlJ
はロ	!T_TbGi;jV
はロ ログ	!TTS_TbHi<jV
は不	!H/V6J
は不 不明	!H/V6J
は作	#ULGSHiK
は作 作成	#ULGSHiK
は使	'K.I0Y6S<J>JBEIHLEOGSE]JbIeKiX
は使 使え	0U6TLHOKSHiU
は使 使用	!@@TBHbKiV
は公	!D;FBDYZZUjW
は公 公開	!D;FBDYZZUjW
は利	!D@SBT
は利 利用	!D@SBT
は半	!T
は半 半角	!T
は受	!;'Y.H0YBFIIRKSIYJ[JeTkT
は受 受け	!?'[0TBIOGSKeTkT
は失	!=,J3F4]5FHUJTRH
は失 失効	!E3H4]5H
は失 失敗	!E&T,KHWJURH
は存	!C/U3JTGiW
は存 存在	!C/U3JTGiW
は完	!<"V.ZSHVZaJbT
は完 完了	!<"V.ZSHVZaJbT
は実	!T^TbT
は実 実行	!T^TbT
は対	;HATGT
は対 対応	;HATGT
は成	!ELISJVTaW
は成 成功	!ELISJVTaW
は拒	!J%V)UBI_SiD
は拒 拒否	!J%V)UBI_SiD
は接	*T,I/I2TBIRH
は接 接続	*T,I/I2TBIRH
は既	0I:W<JBHIIKJLFOXSI
は既 既に	:W<JBIIIKKLFOT
は暗	PY
は暗 暗号	PY
は有	!F"Z
は有 有効	!F"Z
は未	!G2X5S;HATBJRI
は検	!U
は正	!U
は正 正し	(S
は正 正常	!S
は無	,JCTRGZViH
は無 無効	,K3SBTRHZViI
は現	!TbJ
は現 現在	!TbJ
は異	!G-U
は異 異常	-U
は登	!7"I'X6KBEEIFYLIOFPJRISGTK^JeX
は登 登録	!7"I'X6KBEEIFYLIOFPJRISGTK^JeX
は相	-T_T
は相 相手	-T_T
は禁	OUXU
は禁 禁止	OUXU
は秘	!C;X<I@[BVYWiK
は秘 秘密	!C;X<I@[BVYWiK
は終	!I.KaT
は終 終わ	aT
は置	OX
は置 置き	OX
は記	!X
は記 記録	!X
は許	!I#S0JBIEUSAXUaHeUiU
は許 許可	!I#S0JBIEUSAXUaHeUiU
は認	!B,VBGRWTVZJjKkK
は認 認証	!B,VBGRWTVZJjKkK
は読	!W@UYV
は読 読み	!W@UYV
は転	!DIS]VaU
は転 転送	!DIS]VaU
は送	!FBJOUVTaT
は送 送信	!FBJOUVTaT
は通	JT
は鍵	!:%S'K2K;XAUBUEVFZRJjK
ばら	!H#U_V
ばら らく	!H#U_V
び出	&VRJiU
び出 出し	&VRJiU
ふり	3T
ふり りを	3T
への	%I'F(E)K+G,U-F/I0?1I2A3;4J7]859:;B<A?I@GAEBGCDDIFHGBI;J>KBLHNBOKQERJSZYHZI[V^G_7a9cBeEfKgDhGj?lJ
への のア	!Y.E=UBDKILGRE[ViE
への のロ	!W"U
への の接	#K,Y.I/J2J3F8=9DJEKDLINHSGTXXC_?bWiTjGkUlE
への の書	!=.ZKSOKSYVI[H
への の経	!J,K7[KKTI
へ接	!B,S7TXZ
へ接 接続	!B,S7TXZ
へ移	!JOTSVkT
へ移 移動	!KOTSW
べて	!YBWOGeGiV
まし	%S&F'E(A*C+>-U/J0F2F4C5I6C7I:9;J<I>5?HAHCJE3HGICPEQIUCXCYJZ0[J]=
まし した	%S&F'E(A*C+>-U/J0F2F4C5I6C7I:9;J<I>6?HAIE3HHICPFQIUCXCYJZ0[J]=
ます	&5'((Y*I,G/E2:5E6H7B9@<F=8?J@JA7B;FDGCH1JULHMFRFS<TJU?WCYHZ,[A_UaHbFdJe,iAjGk8
ます 1	,V;STU
ます num	cV
ます この	!IGT
ます しば	_V
ます すか	!V)S+U,C.F/G0J1U5I6J9J;K<J>XBEIIJIKULENHODRJTDWK_FcVfUlE
ます すが	!7&J,SBKJWKKPUQGSK
ます サン	!K0T
ます ファ	!G[T]UbT
ます 反映	!I#W
ます 接続	!T4T5JXT
ます 転送	(TgZ
ませ	!E"A%J)F-@1J4B8@:=CFDEJGKCMHPKQISUU;XF_<aFcEdGgEh?
ませ せん	!E"A%J)F-@1J4B8@:=CFDEJGKCMHPKQISUU;XF_<aFcEdGgEh?
また	#E&E(G)G*D+E-E.>1?4K5G6V8C<B=F>H?G@FAUCDDHF[HHJJK<LTMJPCSFTUVEXBYFZD[B^V_Eb>cDeBfDgFhIj@lE
また たは	#F&E(G)G*D+E-F.>1@5G6V8C<B=F>H?H@FAUCEDHF[HHJJK<LUPDSFTUVEXBYFZE[B^V_Fb?cDeBfDgGhJjAlE
まで	!D#a(H/H0K1E3J5J9I;KGHLENJOJR@THVSWH[U^KcKfHgHiFkClG
まで でに	.V
まれ	!H"K'K(K,J/K0Z3J5I6U?IAIBJDUFWKHOJPJRISK^IaKgKjIkKlI
まれ れて	!I"K(K0Z3K5J6U?IAIBKDUFWKIOJPJRJSK^IaKgKjJlJ
みが	!K.AS]
みで	!@.JSH[JaXjW
みで です	!C.KSJaXjS
みに	!>.V@VBHCWPKQTRIVHWJYT[HiH
みに に失	!:.W?S@VBICWQTRIVHWKYU[IiJ
みの	#I,I0KKHOV_UjT
みの のホ	dS
みの の鍵	#KjU
みま	!C.I0TS[VUaS
みま まし	!E.I0TS[VUaS
みを	!D.VKULSbT
みエ	!@.UAT
みエ エラ	!@.UAT
みフ	VX
み取	8J;H<J=YCKOJRKbJiHkK
み取 取り	=W
み取 取れ	!C&S
み台	!F%T&T,EBERFTWWbiJkI
み権	.ESU
み権 権限	.ESU
み用	!KLJ[W
み用 用に	!KLJ[W
み込	"J#J%I'H(G*K,G-I.@/G0E1H2I3F5F6K7G9H;Y>V?W@WATBDCVDIEIFEGGHIJHLCNJOGQTRDS?TAVHWFXG[F]I^J_HaHbJcIdJeHfIgIjBkElG
み込 込み	.I8I?U@VAWBICWKEQURJSJTGXJiJkJ
み込 込め	!@&J.G0I7K8T;V>XBGCJHGLIOKSETH[JjJ
めま	!5&H'I(H,H/G0E1J3I5F9I;X>W?UBDCHDJEKFJOHRIVKWJ]H^TaJbJdJeIfIjGlJ
めま ませ	!9&I'I(H,H/I0F1J3I5G7I8S9J;X>W?VBECHDKFJOHRJTDVKWJ]I^JaKeIjHkK
める	CW
める る状	CW
めサ	8WKJ_I
めサ サー	8WKJ_I
めセ	!K1T
めセ セッ	!K1T
め使	!GDSEV
め切	!IMT
め切 切断	!IMT
め接	!>3S5Z7JKHTXlF
め接 接続	!>3S5Z7JKHTXlF
め終	!J
め終 終了	!J
もう	PKQTiT
もう うと	-S
もう う一	;SPKQUiU
もし	!T
もの	3Y5KIS
もの のが	!FIT
もの のと	!H3Y
やり	!HOKSW]U
やり り直	!HOKSW]U
やデ	SB[EeK
やデ ディ	SB[EeK
よう	"G#T'J(J)J+H,F-I.G0E5D6G8J=F>I@IAIB>CIFKGKHJKCNTOFQJRETEVTYHZK[A^J_JbEeHfJiCjClS
よう うで	;SNT
よう うと	7TlT
よう うな	+J/U0K;I=JVU[DeK
よっ	)T-J8TBHfHkKlT
よっ って	)T-J8TBHfHkKlT
より	"T%U&J'S,<-D.B/I3H5I7J8X9JB;GKIKKJLKOIPJRFTD]YaGhIiD
より り大	]W
よる	!>"J#S5TKKRFTJZT^YhUiGkK
よる る認	!F#UBUhV
らく	!H#U_V
らな	!G"S#UBJISLWiT
らな ない	!G"S#UBJISLWiT
らの	"H&I*I-D2K3G5G6H9G<I=KBEFJIHK=MXWGXT]H^K_EhKjJ
らの のエ	!9.TIJLSOScI
らの の応	,T/GRJbTcX
られ	!A"D%I&G(I)V*K,?/H1Y2J3E5E9C;H=GCJFKHKICJELGQJSBT@VIYI]IaGdKeKgThGjI
られ れま	!<"G%J&H)V,?-T/I2K3G5F9D;J=HIDJGLHQJSDTBVKYJ]J_TaIhHiTjK
らリ	-T8INU
らリ リセ	-T8INU
ら再	!G#U_T
ら切	,J-U1JBGKSNJRJSJTIbKcIfJhTiJ
ら切 切断	,J-U1JBGKSNJRJSJTIbKcIfJhTiJ
ら応	!E%U&S/UTT
ら応 応答	!E%U&S/UTT
ら読	!KCViJ
ら読 読み	!D&T
ら読 読め	CW
ら送	]V
りが	6SRT
りす	3U
りす すま	3U
りま	"1'5+S,D-4.G0A2A4>8D9B:A?8CFEJF@GAIUJEKGM=OFRGTEUFVYWIX8[G_3aKbFcDd8e1h;
りま まし	!I%V,G.F/S5G8DLJOJRCSCVW_KiHkTlT
りま ます	"D#X&K'K(X)H*F-H.;/D0E1K3X4J6I7D9H:K;W<C=K?K@HAHB=C@EJFGGHHHJEKKL=PAS7WGXIYD[C]U_EaChIkE
りま ませ	"=#:'<(5,9->0G2G304E8H9H:G?=D9FGGJIUKGMEO,RJTAUJXA]F_Ca<b5c:d>e8f/hEjClK
りを	!J/T3T6K
りを をし	3T
りサ	!E8TKDXU]S
り大	]W
り大 大き	]W
り権	!H=X
り権 権限	!H=X
り直	!DOJSV]Y
り直 直し	!FOJSV]W
るか	,T<KTW
るこ	%U,J5JLFRH[V^SbKlS
るこ こと	%U,J5JLFRH[V^SbKlS
るた	"H'I+U,J.S4T5G;H=IBHDVIIKJLIRJSFTHiJjK
るた ため	"H'I+U,J.S4T5G;H=IBHDVIIKJLIRJSFTHiJjK
ると	!Z.T6IKIgJlI
ると とき	!TgK
るの	!T
るの のは	!T
るも	!K3WIT
るも もの	!K3WIT
るア アク	!T
るコ	3I5V
るコ コン	3I5V
るサ	!H3Y
るサ サー	!H3Y
るパ	!HJTeU
る前	!H-VcW
る前 前に	-VcW
る可	!>3V;UQTfS
る可 可能	!>3V;UQTfS
る場	!TOU
る場 場合	!TOU
る形	>V
る形 形式	>V
る必	!G3S5ViS
る必 必要	!G3S5ViS
る状	CW
る状 状態	CW
る認	!J#URWZJhVjU
る認 認証	!J#URWZJhVjU
る鍵	!B&SBJPUiJjU
れた	"J#T%G&C(C)D*H+F-D.G1=2F4J596F9D:I;I=D>J?F@SACBXCGDGEJFHGCHFKVNHPAQCRFWDXHYSZI]E^E_BaAbAeDf?hGiTlC
れた たた	.IJSKX
れた たフ	'J@SIUKJVHYT
れた た利	#UiV
れた た可	!J1J8WVT
れた た接	!G
れた た鍵	3U5I@SiIjV
れて	!A%=)H+A,F.//K0S3H7H9?:T<B=>@7C9E:G9HBI8L2M?N<PTQ=RJUIZ9]DcBfJgTh<iHk4l2
れて てい	!B%=)H+A,F./0S3H7H9?:T<B=>@7C9E:G9HBI8L2M?N<PTQ=RJUIZ9]Db9cBfJgTh<iIk4l2
れば	!YOI
れま	"J#F%V(8*9+J-V.F/F2G4=6<7C8U:A;7>@?>@=A;E>IJKTL,M=NIPFQ:SAT3UFV4WKXBZ?^Gd8jV
れま まし	!H%U(F*@+C-W/@0J2J4C5;6A7H8V:H;B<>>J?E@CACEFI=KVL;MAO:PAQCRISIT:UHV=WGX>ZF[@]Bd;
れま ます	!]"K)U1S8KBHIKKISH^FaJcTiH
れま ませ	!C"I#I(F)J*J,A.@1B5W6J7I8F9H;H=H>JCJL@QIRVSHTDVIYKeIfCgHhJjWkElJ
れま まで	.U
れる	1VEUOTSJ^GcVgH
わせ	*T,K/K2TLVSWTI
わせ せく	!C"URV
わせ せて	!SST
わっ	!J3T
わっ って	!J3T
わり	.H5J8KBGKFSI^XbYfY
わり りま	.IKHSKbU
われ	!?,J-H8T;UJWKU_IjV
われ れて	;UJT
われ れま	!B,J-I8TKU_JjW
を	!WITLHSH
を stat	!TIULISJ
をお	#UBXiUjU
をご	.KBDLHSK^U
をご ご利	^W
をご ご確	(SBHQT
をご ご覧	bU
をし	3T
をし して	3T
をア	0XIIKKTJVIaG
をア アッ	0XIIKKTJVIaG
をオ	OT
をコ	<TBG[ViK
をコ コピ	[V
をサ	jJ
をサ サポ	!HBH
をサ サー	BT
をス	CSSK^V
をス スキ	CSSK^V
をロ	!E?TQJiK
をロ ロー	!E?TQJiK
を中	!9,F-J3T5U6I8F9J<TBHJKKTOKTC_HeU
を中 中断	!I3W5UTJkS
を中 中止	!<8I<TBJKUTJeU
を予	!I)W9SJTKI_Y
を予 予期	!I)W9SJTKI_Y
を付	!T6JlJ
を付 付け	!U6JlJ
を作	1IBHIIOIS][He[
を作 作成	1JBIIJOJS^[KeZ
を使	#I%W&J'K+I,E.E/J0J3H5H7I8H9K;C>U@JGHKGLKNIQGSITFWKYJZF_IbHfIhJjSkI
を使 使用	#J%T)S+J,H.G0K5K8I;G>UCSFSGJKIQKSKTHZHbIlI
を保	%S,K.W3HHXKFOVPEQGTHaT
を保 保存	.W0S3IBIHXOVQJRJTI
を保 保持	%T
を修	!X
を修 修正	!X
を停	"V-SKI_IhU
を停 停止	"V-SKI_IhU
を入	/KiX
を入 入力	/KiX
を再	![.I0HIJLITGXI]YkJ
を再 再開	.K0HIJLJOS]Z
を出	cT
を出 出力	cT
を切	!J-S_JiUjW
を切 切断	!J-S_JiUjW
を初	!J"TcTfVlI
を初 初期	!J"TcTfVlI
を参	aSeG
を参 参照	aSeG
を取	!J,K-T1W3X6JBHOHRITFVU]JeJiJkU
を取 取得	!G-U1X6JOHVU]JeKkU
を受	,G3KKGMWNUREWI_IiK
を受 受け	!U#S,KRH
を受 受信	!EKJMWNS
を含	/J0G6U;S<K@T
を変	!C3W
を変 変更	!C3W
を完	&IKVhW
を完 完了	&IKVhW
を実	!F,J7UBJCVcWiK
を実 実行	!F,J7UBJCVcWiK
を待	!I-T
を待 待機	!K
を復	;SQU
を復 復号	;SQU
を拒	!F"E#G)G,W-B.K0T1C2J3B7H8A9F<TBVFSGDHJJJK?NFOER?^JbIcIdKeJhGiSjW
を拒 拒否	!H"E#G)G,W-B1C2J3C7H8B9G<TBVFSGDHKJJKANFOJR@^K_6bJcIdKhHiSjX
を持	3S
を持 持っ	3SBY
を指	!Y"J,I5I6G;D<J>IQFRGTIjXkV
を指 指定	!Y"J,I5I6G;D<J>IQFRGTIjXkV
を提	ST[SlT
を提 提供	ST[SlT
を検	,J/I3Z5Y7IBFHWTBdVkH
を検 検出	3UTK
を検 検索	TJdT
を求	PS
を求 求め	PS
を無	!HDW
を登	#U;GEVQKiG
を登 登録	#U;GEVQKiG
を確	"K#B%J'D(I)G+?,V1;3W5T63?D@FDEEEFCG=HEIKJJMHO?QIVJXAYF[C]C_HaEcAdJeDfChFiG
を確 確立	/G1H7ILKRISJWUiIkHlX
を確 確認	#E'E)K+D,T/T1C3X65<S?F@HDGEGFEG@HJMIOCSSXCYF[D]F_JaHbAcCeFfHhHiJlF
を終	!@2S<IKI
を終 終了	!@2S<IKI
を経	XV
を経 経由	XV
を続	!E5SHV
を行	!H&S.TJUKT
を行 行っ	!G.UJVKT
を要	!H%TGWjS
を要 要求	!H%TGWjS
を見	!FRUkS
を見 見直	!FRUkS
を解	!G,H/Y3J5I7IBJKILJPJRKSJTAXTcV
を解 解決	,K/Y7KTEXU
を解 解釈	!FcW
を設	aU
を設 設定	aU
を許	bT
を許 許可	bT
を試	%T^XfTiJ
を試 試行	%T
を読	(J-K.G0I;W=U>T@DBGCIHGKTLIOJSETHYA[K]KjJ
を読 読み	.H0J;U=U>U@DBGCJHHKULJSFTHYCjJ
を起	!W,KTIbU
を起 起動	!W,KTIbU
を超	!H.[8TBJKJLJSJ
を超 超え	.J8TJS
を超 超過	!G.^
を転	!X0HIJKHLIOHaUgT
を転 転送	!X0HIJKHLIOHaUgT
を返	"I.TOWTH[UiS
を返 返し	"I.TOWTH[UiS
を追	!Z3I5F
を追 追加	!Z3I5F
を送	![.G0KKKLJOHTHfT
を送 送信	!Z.HLKOHTIfT
を選	6H;EAKBJMTYX
を選 選択	6H;KMUYTlS
を閉	!B)H*S3H5HJKKXWK
を閉 閉じ	!B)H*S3H5HJKKXWK
を開	"G#H%J'I(C+S.B/J0H3I5<7C8B;@>F?G@JAIBUCEDJFIGGJGKJNEOHPHQGRGVCXGYE[@]Ba?dIeEgHiHjElF
を開 開け	(H+H.B1E5F6T7H8I;D>I?JCJIWKERCYH[E]G_TaIcTeJfIiDkI
を開 開始	)S-T/G0I1T3K5G8JOGVK^T_IaHbJfT
んか	!BMUiTlT
んで	!E"D';-H.V/J4B5T8::F;D=J@GAJBTFGGJHSJAKCMDN8PFRGZF[F]H_CcFdEgB
んで でい	;T@U
んで でし	!G"D'<-I/K4B5U8;:F;B@;ABBTFHGKHSJAKCMDN9PFRGY>ZG[G]I_DcGdFgB
ァイ	!K"C#9%=&7(T);*>,1-A/10[1H2@354?53687?8D9?:?;S<TB<E<F?G7IUKKM>N8OXP?QHR=T=UDWFX:YUZ;[T]U^F_GaSbGc>eIfFhEi;j?k@l8
ァイ イル	!K"C#:%=&7(T);*>,2-A/10[1H2@354?54687@8D9?:?;S<TB<E<F?G7IUKKM>N8OXP?QHR=T'UDWFX;YUZ;[T]U^F_GaSbGc>eIfFhEi;j?kAl8
アが	!S
アに	!G8UKT
アに によ	!G8UKT
アを	!X
アウ	"H*K-G.I/F1E3H5I6I7W9HBBGHLHRFSITXXWaJbIcIdWfIhJiFjJkT
アウ ウト	"H*K-G.I/F1E3H5I6I7W9HBBGHLHRFSITXXWaJbIcIdWfIhJiFjJkT
アカ	"[#X&D'H*J+I,J-I.H/G0F1D3H5F6H8G9J:U;H<J=T>K@KAICJEIFFKFLEOGPHQJSFTFXGYJZI[J]J^G_DaJcIfGgJiZkJlH
アカ カウ	"[#X&D'H*J+I,J-I.H/G0F1D3H5F6H8G9J:U;H<J=T>K@KAICJEIFFKFLEOGPHQJSFTFXGYJZI[J]J^G_DaJcIfGgJiZkJlH
アク	#E%D&I'C(D)H*G+F,6.@/@1@2H4J6H7@9F:J;@<B=V>H?H@HAGCVDVEJFEIILTO@PGQGRSSXTWWBYF[D]C^FbCcCdEeAfAgEhHiWjHk?lB
アク クセ	#G%G'E(G)I*I+F,7.A/C1A2J6I7E9G;@<C=V>H?I@IAGCVDVEKFGIIJHLTNHOAPHQGRSSXWDYF[E]C^FbDcEdHeCfBgFhIiWjKkClE
アク クテ	!TBITZ
アダ	AT
アダ ダプ	AT
アッ	"@#F%H&D'W)G*E+E-J.W1;2G4I6D8H;H>G?E@CADDGEIGAHGMINDPDQCR@WAXDZG]A_@b>dHeKfBg@hFiIjHkBlC
アッ ップ	"@#F%H&D'W)G*E+E-J.W1;2G4I6D8H;H>G?E@CADDGEIGAHGMINDPDQCR@WAXDZG]A_@b>dHeKfBg@hFiIjHkBlC
アド	!8"G/Y1K6U7JBFLJRF_Td[iTlK
アド ドレ	!8"G/Y1K6U7JBFLJRF_Td[iTlK
アル	!F"J(K*Z,I/H2Z5H9YBHEUKJLKNKRGSJTHiJkI
アル ルゴ	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
アン	*U-T9SBKMTiKlI
アン ント	*U-T9SBKMTiKlI
アー	'V
アー ーカ	'V
ィス	.bSK
ィス スク	.bSK
ィブ	BDGYTT
ィレ	"G#K&I'E(G*J+E,E-H.?/E0A1Z3H5G6I7I8G9H;C=E>H?I@GAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[[^G_IaDbFcHeZfGgEiBjHlH
ィレ レク	"G#K&I'E(G*J+E,E-H.?/E0A1Z3H5G6I7I8G9H;C=E>H?I@GAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[[^G_IaDbFcHeZfGgEiBjHlH
ィン	3ZBERXiG
ィン ンガ	!E3Z
イア	"H*U,I-T1K3I5T8JKJMTRFSK_HlH
イア アン	*U-T9SBKMTiKlI
イス	.TLKPTSJ
イス スに	.TSK
イズ	(W0J8K<KIDKXLFOHSFVUaHcTgZ
イズ ズが	!A(TKYgY
イズ ズは	cU
イズ ズ確	!GVW
イダ	RY
イダ ダー	iT
イッ	5W
イッ ッチ	5W
イト	"K)K,E/K0H1F3I5K9I<IAKICJVKYLKMTOGRHTCVVWI[I_GfIkHlF
イト トに	!X
イト トを	!S.TJT
イト ト受	.U
イト ト数	VS
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!D,K-U1H8WWT_IgW
イプ プが	!E1J8WWU_K
イプ プに	-S
イム	"H#K)K*J,K-F.G/E1E3G5G6H7V9F;JAKBAGVLFOHPJR?SCTZXV^KaSbHcIdVfHgJhJiAjIkT
イム ムア	-G.I/G1G3I5I6I7W8S9HBFGILIRISITXXWaJbJcJdWfIhKiIkT
イム ムス	aU
イム ムパ	GXRGiI
イル	!K"C#:%=&7(T);*>,2-A/10[1H2@354?54687@8D9?:?;S<TB<E<F?G7IUKKM>N8OXP?QHR=T'UDWFX;YUZ;[T]U^F_GaSbGc>eIfFhEi;j?kAl8
イル '	!@LDOVSUVV
イル 'c	!H>TOFSHYU
イル 'd	.SOS
イル c	!IHWSK
イル e	!G<F>T?VIW
イル opt	!G@UAS
イル ルが	'H+F.@/I0?1C7K;H<W=A>C?I@JAGBICIITLCO_PIS@WJ[B^Ea@eKfJ
イル ルで	!A'W@VOFRTSHaF
イル ルと	!DLKSH]V^U
イル ルに	!=+USJ]V
イル ルの	!K"A'A(X*K,J-I.K0<1?3I5K8F9F<J=S@ICXDWHFIFJFPGRATGWE[:]U^C_EfEgWkI
イル ルは	!A'X(F+J.E1H;U=I>IAICKDJI8KFLHO[SJVWYW]A^JaCbKgI
イル ルへ	.T
イル ルま	!FIWLYSJ
イル ルや	SB[EeK
イル ルよ	!K]V
イル ルを	!U(C*K+T,J-S1C8G9H;T<U>V@IA@B>CEHAJKK>LJOKPHQERJTEVCWD[=^H_Ta<bDdKeEfEgHiIkK
イル ルサ	!D"TgWiU
イル ルシ	!I0SSI
イル ル名	'H(G.@0c;IIDKHSGVFYJ[Z]EaEeHgJ
イル ル転	!E.TIIVKfU
イル ル送	!C.TITL[[H
イル 属性	!D0JLIOJSWaZ
イン	"Y#S%B&@'B(D*A+E,=-<.60F2B4H6=9;<A=C>F@ACBDGEDFBGZHEI=JCK5MGN@O;P?RTVBW:YC[?]Aa@dDe?f=gBi^k:
イン date	UU
イン ンし	!["C5KBBRDZViA
イン ンで	"S#U,G.I/C1E5EBXGZLIOKQHR[SIT@fJjT
イン ンに	iXjI
イン ンは	!D"U#S)UBFRH_KbU
イン ンイ	"TBFGUiS
イン ンス	!V1TBKTH^VbTcU
イン ンタ	!@,G/V7TBIGYRJXS
イン ンポ	;UAUQURI
イン ン名	!H
イン ン失	!D1K8JTJhY
ウェ	,H8T@SKVTJ
ウェ ェア	!F8U@TKW
ウザ	![TI
ウト	"G*J-G.H/F1E3H5I6I7V9HBBGHLHRESITXXWaJbIcIdWfHhJiFjJkT
ウト トし	,>1JBIJTKJTXX[dV
ウト トに	8TKF
ウン	"[#X%J&A'B(H)I*G+F-B.C/B0@1S2I3B5=6F8B9E:U<G>I?HADCHEGFEHJIFJIKILAMJNHOBPFQFS?VIWIXDYFZG[F]G^E_@aEcFdEgGhIi[kElE
ウン ンし	!F7STX
ウン ント	"[#X&B'H)J*I+H,E-E.G/D0F1T2K3E5?6H7I8E9G:U;G<I>J?K@JAICJEHFFLDNJOFPGQISCTEWKXFYJZH[I]I^G_BaIcHgJhJi[kIlG
ウン ンロ	!X@S
ェア	!F8U@TKW
ェア アに	!H8UKT
ェイ	!TTK
ェッ	&H(Z.I3JCYKHLIOISETGVT]J_GaIiJjHkX
ェッ ック	(Z.I3JBCCZKHLIOISFTHVT]J_GaJkY
ェル	!G"D,J.K1Y3KBHKJOKRJSJTH^SbhcYiH
ェル ルの	!D1U^UbYfT
ェル ルは	!B1UbUcX
ェル ルを	bY
ェン	"I#J%b&^1J3K5J8KFKGJRESHTKWKhWiC
ェン ント	"I#J%b&^1J3K5J8KFKGJRESHTKWKhWiC
エス	!I%S
エス スト	!I%S
エラ	!H"@#H%:*S0S4H5J6I8G9T:B=E>?@8C5E>JEM<NKOKPERJUDX9YJZ=^H_EbBcSjBkS
エラ ラー	!H"@#H%:*S0S4H5J6I8G9T:B=E>?@8C5E>JEM<NKOKPERJUDX9YJZ=^H_EbBcSjBkS
エン	!S3T
エン ント	3T
エー	"H#J%a&^,J.K/J1H2U3H5G8JFHGILJRCSGTIWJaKbJfKhWiA
エー ーシ	!J*T2X9T
エー ージ	"I#J%b&^1J3K5J8KFKGJRESHTKWKhWiC
ォル	"K'I(K*K+H,E.H/C3H5G6T7I9H;G<C=JBCFKHKKGL_QJSTTDVHWJ[V]D^HaGbIcIe[fJgJiJjKkIlI
ォル ルダ	!D"K'I*K+H,E.I/C3I5G6T7J9H;H<D=JBCFKKHL_QKSTTDVHWJ[V]E^HaGbIcIe]fKgKiJjKkIlI
ォー	!F.YTS
オフ	KJSJ]V
オプ	gU
オプ プシ	gU
オン	![iE
オン ンで	![RIiK
オー	!KTT
オー ープ	LTOSSS
カイ	'V
カイ イブ	'V
カウ	"[#X&D'H*J+I,J-I.H/G0F1D3H5F6H8G9J:U;H<J=T>K@KAICJEIFFKFLEOGPHQJSFTFXGYJZI[J]J^G_DaJcIfGgJiZkJlH
カウ ウン	"[#X&D'H*J+I,J-I.H/G0F1D3H5F6H8G9J:U;H<J=T>K@KAICJEIFFKFLEOGPHQJSFTFXGYJZI[J]J^G_DaJcIfGgJiZkJlH
カル	'J(T-K0I;J<BIbLCOCSCVH[F]YaI
カル ルと	]T
カル ルフ	!F<EI]OK
ガー	!E3Z
ガー ープ	!E3Z
キシ	,C.J/F5J6H7JBAGJKJRCSJTEWgX]iFjIkGlI
キシ proxy	XV
キシ シの	BGRFW^iJ
キシ シサ	!F,JWXXS
キス	!Dg]
キス スト	!Dg]
キッ	.J1S;KKHLJOKPVQTSIVKcS
キッ ップ	.J1S;KKHLJOKPVQTSIVKcS
キャ	,J.U1J5W8JIJLUTKiT
キャ ャン	!D.U5VIKLViU
キュ	!T,J0G3TDWIUKFOHSWTI
キュ ュリ	3TDW
キュ ュー	0JIUKIOJSW
キー	"H#J&Y(I*H+I,C-I.I/C0I1H3T6J7F<B=H>J?E@UAZB[FGGWHKKFLIOHQARESCTCWFXI^I_JaJbJcJfGgSiEkH
キー ーが	!T
キー ーの	3U5S<I@TASBJRGiE
キー ーを	BVRT
キー ース	!X
クか	!EKKTUXU
クか から	!EKKTUXU
クさ	_X
クさ され	_X
クに	!V,G/T7VKTRKTC
クに に届	!K,K7WTI
クに に接	!V/UKUTH
クの	!]+U;HBG
クは	!A&U7X<WRJXWjU
クを	!E,J2T3SBVCTQT
クア	-H1J5T;JBV_IbIjK
クア アッ	,S-H1J5U;JBV_IbI
クエ	!8,Z-JBJT[k?
クエ エス	!I%S
クエ エラ	!;,[T]k@
クサ	!E([
クサ サム	!E([
クシ	!D7TKKRVcViTkT
クシ ショ	!D7TKKRVcViTkT
クス	![
クセ	#G%G'E(G)I*I+F,7.A/C1A2J6I7E9G;@<C=V>H?I@IAGCVDVEKFGIIJHLTNHOAPHQGRSSXWDYF[E]C^FbDcEdHeCfBgFhIiWjKkClE
クセ セス	#G%G'E(G)I*I+F,7.A/C1A2J6I7E9G;@<C=V>H?I@IAGCVDVEKFGIIJHLTNHOAPHQGRSSXWDYF[E]C^FbDcEdHeCfBgFhIiWjKkClE
クテ	BDGYTZ
クテ ティ	BDGYTZ
クト	"G#J%K&I'E(G*I+E,D-H.>/D0A1Y3H5G6H7H8F9H;B=E>H?I@GAGBCDIFIGIHGJIKBLUNHOAQHRDTDVJXJYEZK[[^G_IaDbEcGdKeZfGgEiBjHlG
クト トリ	"G#K&I'E(G*J+E,E-H.?/E0B1Z3H5G6I7I8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRETGVKXKYF[[^H_IaDbFcHe[fGgEiBjHlH
クラ	*U-T5K9SBJLJMTSJTKiJlI
クラ ライ	*U-T9SBKMTiKlI
クリ	!V-TBK^Kc]
クリ リプ	-TcY
クレ	!U
クレ レッ	!U
ク容	!I.b
ク容 容量	!I.b
ク接	)T,I-V1T7DBEJXkI
ク接 接続	)T,I-V1T7DBEJXkI
ク関	!T
ク関 関連	!T
グを	!E
グを を参	!E
グア	!W
グア アウ	!W
グイ	"V#U%F&D'F(J*E+H,J-C.@0G2F4K6B7B9B<F=F@FAEBWCGDJEFFEHHIEJGK=LAMJNEODPCRUS:VIWBXCYGZS[F]H^BaFdHeDfBgGhTi[kA
グイ イン	"V#U%F&D'F(J*E+H,J-C.@0G2F4K6B7B9B<F=F@FAEBWCGDJEFFEHHIEJGK=LAMJNEODPCRUS:VIWBXCYGZS[F]H^BaFdHeDfBgGhTi[kA
グオ	![iE
グオ オン	![iE
グラ	!Y^T
グラ ラム	!Y^T
グロ	5S
グロ ロー	5S
ケッ	!B&S-U.E/H1K3K8C9JBFJVRISETBc^iKkU
ケッ ット	!B&S-U.E/H1K3K8C9JBFJVRISETBc^iKkU
ケー	^W
ゲッ	!V
ゲッ ット	!V
コネ	!@-J1K7U9HBYKHRUTUcVfJ
コネ ネク	!@-J1K7U9HBYKHRUTUcVfJ
コピ	,I.T5I8JBEITKULJTGWK[T^VaJbSfFiJ
コピ ピー	,I.T5I8JBEITKULJTGWK[T^VaJbSfFiJ
コマ	!C(J*K,J/H1S2K3H6I;H<IAKGSJJKKVIYK]K^XbSjH
コマ マン	!C(J*K,J/H1S2K3H6I;H<IAKGSJJKKVIYK]K^XbSjH
コル	'I,B.I/C0J3G5H7H;JBIFKGJKJLFN[OGRASETBWHXI]J^YaIbSiDjKlZ
コル ルが	9K
コル ルで	lV
コル ルに	!U6JbSlJ
コル ルの	!I.TKTNVcElU
コル ルを	!?6JfUlZ
コル ルエ	!D*U2U9UhV
コン	/J1H5SGJRHSHTD
コン ンピ	5TTF
コー	"H#D%H(=)D+E1G2C3?5G6F;I@FBHCDDGEKFFHCJAMKNDPBR:VFW<XHYGZI]A^B_AcWhHiIkGlC
コー ード	"H#D%H(=)D+E1G2C3?5G6F;I@FBHCDDGEKFFHCJAMKNDPBR:VFW<XHYGZI]A^B_AcWhHiIkGlC
ゴシ	!J*T2X9T
ゴシ シエ	!J*T2X9T
ゴリ	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
ゴリ リズ	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
サイ	'I(V,I0H3I8G<JBBGSIBKVLBOESBTFVT[JaEbIgZ
サイ イズ	(W0J8K<KIDKXLFOHSFVUaHcTgZ
サイ イト	!Z
サイ イン	"TBFGUiS
サブ	"J)T,H.J0JBJIKL?OKRHS?TJ[Fe_f]
サブ ブシ	!E)U,Jf]
サブ ブデ	!ELHSGeZ
サブ ブフ	LHSI[JeV
サポ	!;*K,I.H3H5G;E>W?U@IAYFGKFNKSFTIWJ^KcSfIkI
サポ ポー	!;*K,I.H3H5G;E>W?U@IAYFGKFNKSFTIWJ^KcSfIkI
サム	!E([
サム ムが	!I(X
サン	!J0V
サン ンプ	!J0V
サー	!B"G#G%>&I(C+2/T3S6T:;;-<>=F>:?6@5A.C7D5GKHBI,JBM7NWP4Q3UBWHY5[B^HaIbIcKdJg<jK
サー ーバ	!B"K#H%?&?(D+4.S3T:<;0<?=2>:?7@6A0C8D7HCI.JCM9NXP6Q4UCWIY6[C^IaIbJg=
サー ービ	!I"G5K8KGFKILKTEXJZH_KjJkUlH
ザー	!W#U&F)S*K+I,E/E0J3H6G7H9I;B<D=W>H?J@KAEFFIHJKKCLFMKNKOJPFRESBTCWHYJ^I_FaJbHcJfIgJhIiZkFlI
ザー app	![REiG
ザー ー名	)TQJTJZUjJ
ザ名	"TRViTjS
シの	BGRFW^iJ
シェ	"C,I.I1X3J8JBFLJOJRJSHTH^SbhcYiGlH
シェ ェル	!H"D,J1Y3KBHKKRJSJTI^SbhcYiHlH
シエ	!C*S2W9TWV
シエ エー	!J*T2X9T
シサ	!F,JWXXS
シサ サー	!F,JWXXS
シス	)S,FBHITKJLDOJRDSETJf]iF
シス ステ	)S,FBHITKJLDOJRDSETJf]iF
シュ	(VBHKKTS]TkU
シュ ュが	!S(J]U
ショ	#I%G&I(I.I/A0I1U2T3@4J5A6H8Y;C<F=F>K?G@HDJFGGEHIIFLBOGPHQESATGVGWBXJYI[H]JdIeIhHlG
ショ ョン	#I%G&I(I.A/A0I1U2T3@4J5A6H8Y;C<F=F>K?G@HDJFGGEHJIFLCOGPHQESATGVGWBXJYI[H]JdIeIhHlG
シー	'T,H0T2J3I9IBKEVFTLJ
シー ーク	!U
ジに	!U
ジの	!U1V^GcU
ジを	^UbW
ジェ	"I#J%b&^,K.J/K1J3J5I8JFJGJLJRESHTJWKaJgJhWiC
ジェ ェン	"I#J%b&^1J3K5J8KFKGJRESHTKWKhWiC
ジス	!V
ジス スト	!V
ジト	1I4SKHLITHWKcUkK
ジト トリ	1I4SKHLITHWKcUkK
ジュ	.H=VOT
ジュ ュー	.H=VOT
ジョ	!B"H&I)J*J-X.C/J0J1C2K3G4J6G7C8B9F;C<G>I?Z@FBJCHFKHSKFNUQEXV[J]J^HaHdGfFgIhHjFlH
ジョ ョブ	!I"K-G.F1I6I7I8J;J@KHUNKQIRUXXjI
ジョ ョン	!A,K-[8I;I>K?[BIKINVRJ_JkS
スが	#I%H&F'H)H*J-I.C0B1V2J3D5B6U7B9G;G<G=TCHDIFHJJNEOGPIRUTJVHWCXG[K]I_>bJeGgKhJjBlD
スが が不	!H6V
スが が拒	,@0K8I=VHTKGR[_JfJiVjJ
スが が見	ISLT
スで	,H/H7H8V=KGKHJTTVJaJdUiYlJ
スで でき	,I7J8WBSHKTTVKiW
スと	!H,WTSkS
スに	,J.SBKKJTJ[U
スに に失	!ELT
スに に接	!T
スに に空	.TSK
スの	!T5SBJ
スは	!J6T8GKILIPSRISIbSeT
スを	!],K/VTH
スを を使	!T
スを を解	/U
スイ	5W
スイ イッ	5W
スキ	(H0J8J;I<JBIKDOEPUVIaIgS
スキ キッ	.J1S;KKHLJOKPVQTSIVKcS
スキ キャ	!J.VLVRS
スク	"E*K,A.b/F0H1F5V8I;J<S=SBIFKGGKGLANIOHR?TBVGXS[K^H_GaGbIcVfGgKiKkIlI
スク クは	!A&U7X<WRJXWjU
スク クリ	-TcY
スク ク容	!I.b
スタ	0TOJTJaU
スタ タン	!TaU
ステ	)W,E-H/I1T3K8GB=KGOIS@TGWK[J^JbEcKf^i?jKlJ
ステ テム	)S,FBHITKJLDOJRDSETJf]iF
ステ テー	bJfT
スト	!F"6#7&@';(K*@+H-F.9/]042S3[4U5d6a7Z96:B;9<3=<>??=@FBDC;DBE=F7G6I2KJLCN-O/P8Q5RCS<UGV8Y=[5]6_Da3cFdKe9h7i*j;kD
スト ipaddr	!D,X/KKGT[WJkU
スト sftp	!9,U3I5I7TKGLHkJlW
スト トが	!>*T,B-V.U5E6E7UJTKWWJlI
スト トで	!D,F/F6JBTKIbYcYfX
スト トに	/I9JBZHJTDWD_SdJjIkFlJ
スト トの	/I3V5YBFHJLVSJTH
スト トは	!F5K6UTJ
スト トへ	!G/F7XBKTIXS
スト トを	/@6XSVTIXV
スト トア	!X
スト トキ	!H2S3T5T
スト トリ	!U
スト トー	!V1TBK^VbT
スト ト名	,G.I/e1H2I3A5:6^7B9KBCKGLGSJT?XJbGcJfHiGkDlA
スト ト鍵	&H(K*F+K,<-A.G/71I2W3a4[5f6<7<8A9CAKB9FHHYJIK@LJNGOKPIR?SHT:W>XI^I_EbDcGdEf@gJiHjDkDlB
スト 失敗	,X.J/Y3J5FBAKJLIRWTViI
スナ	!S
スナ ナー	!T
スフ	"I(K.K/K5J6K<B=F?J@KCHEKFJGHKJLKPaQdRFSKYG^KgKiFjH
スフ フレ	"I(K.K/K5J6K<B=F?J@KCHEKFJGHKJLKPaQdRFSKYG^KgKiFjH
スポ	!E3S
スポ ポン	!H
スワ	#H&I'J*J,C-H.G/G0H1S3I5F6I7F8G9J<I=I@KFIGUIHKCLEOJQJR]SFTAWJXJYKZT[K^G_HaJcJgIiTkHlJ
スワ ワー	#H&I'J*J,C-H.G/G0H1S3I5F6I7F8G9J<I=I@KFIGUIHKCLEOJQJR]SFTAWJXJYKZT[K^G_HaJcJgIiTkHlJ
ス固	!T
ス固 固有	!T
ス権	!;.J5G;JCZIKKJLDRFSWTIiU
ス権 権が	!@=TBUCXDILGRJSTiV
ス権 権を	!JST
ス許	!T=KDVSI
ス許 許可	!T=KDVSI
ズが	!G.J<E=J>HAJIJKVOJPUQYSJVJgWiJ
ズが が不	!Y;KPJQH
ズが が正	!IPIQZ
ズが が違	!B;VPDQX
ズが が間	QT
ズの	PV
ズは	cU
ズは num	cU
ズを	;F>VQT
ズム	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
ズム ssh	2W
ズム ムが	3I9T
ズム ムの	!I*]2U9X
ズ不	!D(S.V]KgT
ズ不 不一	!D(S.V]KgT
ズ確	!GVW
ズ確 確認	!GVW
セキ	!U3TDWTJ
セキ キュ	!U3TDWTJ
セス	#F%F'D(F)G*G+H,4.>/?2H4K6G7A8U9E;?<B=V>G?H@HAGCUDVEJFFIIJEKULSNDO@PFQGSXW>YE[D]C^CdCeCgEhGiVjIk@lA
セス スが	%J,</K0I1S3J5J=UCKHSKULINKRXWH_BdKeKjGkKlH
セス スで	,I7J8WBSHKTTVKiW
セス スは	"V1SbU
セス スを	!U
セス ス権	!;.J5G;JCZIKKJLDRFSWTIiU
セス ス許	!T=KDVSI
セッ	,A/H0J1W3D5F7G8YCIGJKULIOFSETFXK[I]U^JaDcGeJgIhJkDlJ
セッ ッシ	)T,I.I1X3F5H8ZCJJSSJTIWJaHkJlJ
セッ ット	!>,IBKKTNSOJWT]W
セー	!J,JBDIHKENIRHTIWJcUeUfJiF
セー ージ	!J,JBDIHKENIRHTIWJcUeUfJiF
ソケ	!C&T-V8ETH_TkU
ソケ ケッ	!C&T-V8ETH_TkU
ソッ	!JBTFVZKjS
ソッ ッド	!JBTFVZKjS
ソフ	,H8V@TKUTI
ソフ フト	,H8V@TKUTI
ソー	!Z,KBITJ
ソー ース	!Z,KBITJ
タが	!H;TPTcW
タの	!I.G8T<IBSIVJVKTTX
タの のダ	!V
タを	,I.UBHHTKTTH
タイ	"F#J&K(J)J*I+K,J-D.A/E1D3F5F6G7U9E;J<JAJB>GVIIOCPIQJR>TYXV[J]J^JbGcGdVeKfFgWhHi@jHkT
タイ イム	"H#K)K*J,K-F.G/E1E3G5G6H7V9F;JAKBAGVLFOHPJR?SCTZXV^KaSbHcIdVfHgJhJiAjIkT
タス	!C,G5W<S=UGJNJRDTGVKWJXU_IkJ
タス 1	)SfU
タス スク	!C&T,H2T5X7U<V=ULHRETIXV
タデ	!V
タデ デー	!V
タベ	!X
タベ ベー	!X
タン	!VaU
タン ンス	!T
タン ンプ	aU
ター	!W%U5T9KBBRDT@iGkFlG
ター ーに	!T,STG
ター ーゲ	!V
ダが	LV
ダを	!A0S1TOISW[IeY
ダを を作	LCSTeX
ダイ	!D(S5WRKiU
ダウ	!T@SKJTUdK
ダウ ウン	!T@SKJTUdK
ダプ	AT
ダプ プタ	AT
ダー	!FIJ[U
チを	!JLU
チェ	"K(Z.I0K3J;I=KCYKGLIOIQHSFTGVT]J_FaIgKjKkX
チェ ェッ	(Z.I3JBCCZKHLIOISFTHVT]J_GaJkY
チモ	!FGSPW
チモ モー	!FGSPW
チャ	)]1[KJ
チャ ャネ	)]1[KJ
ック	"K#F%H&C'G(X)I*E-B0B1@2G4J6F8J:G>G?I@HAGCZDKEJFFGHHHIBJTKGNGOAPBRESIWEXEYFZK[C]D^D_TaAbCcFdIeEfEgDhEiHjAkVlF
ック クさ	_X
ック クを	!JCTQT
ック クア	-H1J5T;JBV_IbIjK
ック クサ	!E([
ッシ	#J%K&J(T+J,J.D/F0J1W6H7H8Z;E<I=H?I@KAHCTDKEKFIGHIILGOHPIQGSFVJWFXIYJ[K^FcGhIlF
ッシ シュ	(VBHKKTS]TkU
ッシ ショ	,H.G/K1W3E5G7K8Z;H<J=I?JAICTGJIKLJPKQISHTIWI^IaScIgIhKkHlJ
ッセ	!J,JBDIHKENIRHTIWJcUeUfJiF
ッセ セー	!J,JBDIHKENIRHTIWJcUeUfJiF
ッチ	!>&I3K5WGXIJPUQK^TjG
ッチ チを	!JLU
ッチ チモ	!FGSPW
ット	"D#C%E'@(B*@+B-Y0>2B3@4G5;6<7^9G:J<D=E>H?F@FBACFDHEWF?GAHFIBJVKUL9MEO<P;Q@RIS6VDXWYFZF[?^?a>bFcYf<gAhHiJj;l:
ット 2048	!JEW
ット num	!KKKOJ]W
ット トが	!F-W8JJS_TcU
ット トさ	!D,KKVNU
ット トに	WTeU
ット トの	!F.JKJcY
ット トワ	&H'K*J+K.F/K5I6F7Y;JGIKXLHNHR;SHWDXVZK^JaKcHfGjIlF
ット ト以	!IEZ
ット ト操	7U
ッド	BTFVZKjS
ップ	">#D%E&B'W(J)E*C+C-I.V1H2E4H6C8E:J;D>D?C@AAACSDEEFG@HEIVMHNBR?W>XCZF]=_=bGdFeJf=g:hCiGjEkAlA
ップ プし	PVQT
ップ プタ	JU
ップ プロ	"D#I%J&I'X)K*I+K.T0T1B3H5D6I8I9E;<=E>J?H@FAICHDJGENIPIQHRAVSWGXIZJ]E_HaSbEcCdKfFgDiHkGlH
ップ プ先	!E.S/H5K9TBGLWSV
ティ	&I-J5H7HB<DWGXRXTX_JjH
ティ ィブ	BDGYTT
テキ	!Dg]
テキ キス	!Dg]
テス	"J,U-K.H1G5J6G7F8J9KKDLFRWSHTVWK_JbHcJfFlG
テス スト	"J,U-K.H1G5J6G7F8J9KKDLFRWSHTVWK_JbHcJfFlG
テム	)S,FBHITKJLDOJRDSETJf]iF
テム エラ	!T
テム ムが	!Gf[
テム ムで	!I0S
テー	!WBJRHSHbJfTiK
テー ータ	fU
ディ	"D#I%I&G'C(D*H+C,C-F.^/B0>1Y2J3E5D6G7G8D9F;@=D>G?H@FAGB@CHDIEJFHGGHFJHK?LUNGO=QFRATCVIXIYEZJ[[^E_FaAbCcEdJeZfEgChKi@jFlC
ディ ィス	.bSK
ディ ィレ	"G#K&I'E(G*J+E,E-H.?/E0A1Z3H5G6I7I8G9H;C=E>H?I@GAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[[^G_IaDbFcHeZfGgEiBjHlH
デバ	.TLKPTSJ
デバ バイ	.TLKPTSJ
デプ	6SAGBWiU
デプ プロ	6SAGBWiU
デー	"I&H(I)J*K,=.F/D0X1A2K5H7C9GAHCVGIKSOEQKR?VDWG[H]H_GcUfEjHkDlG
デー ータ	"J(I)K,>.F/E0X1B5H7D9HAHCVGIKTOEQKR@VEWH[H]H_HcUfFjIkElH
デー ーモ	!X
トか	&W*S
トか から	&W*S
トが	#H%X(H,;-Y1C2E3V4I6?7]:J;I<JB?EJGJIKJTLHMTNHOJPJRGSJWBXF^HaJfGgIhIiCjElA
トが が大	cV
トが が応	dS
トさ	,F3H5H7K>S?SAUKTOJSKTIWJkI
トさ され	,F3H5H7K>S?SAUKTOJSKTIWJkI
トし	,;-J.G/J1H3I5I6K8J;H@JAIB?FJJTKILISGTWX[dUfJiGjG
トし して	BE
トし しま	,>-K1JBIJTKJTXX[dV
トで	!8"I+I,@-J.C/B0T1Y5J6G7H8JDSGJNJOIRJSBTFbVcXfYkJlG
トで sftp	!J)S1TKJbUcVfV
トで でき	!J,H/J1XBTiT
トで です	!KcT
トで では	!F#V=UDTeTiF
トと	!F,WBIJTTSkV
トと との	!G,WBIJTTTkV
トに	"D#@%F'H*I,G.G/E0H2G5F9E:UB^CJFGGHHGJGLGNIOIPJRFSETJXFYK[J]I^IaIdEgFhFiGlB
トに によ	!A&SBJKCWTbU
トに にア	!X
トに に失	;UAVQV
トに に対	7U
トに に強	8S
トに に接	5U7FB[
トに に登	!B:V
トの	!K"T#K,C-I.C/C0I5X7G8KB>GHHHIJKBOGS?WHXK_HaIcXfJgIhWiJjCkIlI
トの の取	LW
トの の鍵	!D&H3G5XBGhX
トは	!A#S%T,H1I2K3H5G6U8H;J<JB>KFLKTD^KcJiIjK
トは sf	"IbW
トは は不	/V6K
トは は現	!VbJ
トへ	/C5J7WBEKTLGPTRJSBXSiGkW
トへ への	/G7YBJKTLHPTRJSBTJiH
トま	"SiV
トま また	"SiV
トを	!_&J-G/90J1G2J3H5F6V7G9G<IKCNKOGRFWG]I_KbEfKjIkTlG
トを を指	!T
トを を転	.T
トア	!W
トウ	,I8U@SKVTJ
トウ ウェ	,I8U@SKVTJ
トエ	,V7KkW
トキ	2S5TRK
トキ キー	2S5TRK
トコ	'I,A.H/C0I3G5G7H;JBHFKGJKJLDN[OFR@SCTBWGXH[K]I^YaHbWeKgJiDjJlZ
トコ コル	'I,B.I/C0J3G5H7H;JBIFKGJKJLFN[OGRASETBWHXI]J^YaIbSiDjKlZ
トサ	,K
トサ サー	,K
トデ	!HL[
トデ ディ	!HL[
トパ	!JBJLWSV[J
トフ	!>(K-U0EBIIIKJLXOXSZ[K_VaKhS
トフ ファ	!A(K-V0HBIIJKKLTOZSV_VhT
トホ	&V*V5HKEbTfTjU
トホ ホス	&V*V5HKEbTfTjU
トリ	"C#F%F'D(C*E,?.F0?1X2K6D7C8G9B:I;>=?>F?G@EAECEDGEIGEJFKHLUMJNDO>QER=T>VJYEZI[[^Ca@dIeZfCgAhIlC
トリ home	1V
トリ の一	1T
トリ リか	!D&T
トリ リが	<FIGLXSHeI
トリ リで	!@1JLB[b
トリ リに	!VLJSG]S
トリ リの	)U-S1K4VBCLEXSiK
トリ リは	;KS?[CeT
トリ リを	!@/I1HLY[IbUcVeU
トリ リポ	!B4S
トリ リー	1KLSST
トワ	&H'K*J+K.F/K5I6F7Y;JGIKXLHNHR;SHWDXVZK^JaKcHfGjIlF
トワ ワー	&H'K*J+K.F/K5I6F7Y;JGIKXLHNHR;SHWDXVZK^JaKcHfGjIlF
トン	!@,X.K9GBUKISIW[fG
トン ンネ	!@,X.K9GBUKISIW[fG
トー	!X1TBJ^VbT
トー ール	1U^VbT
ト上	XT
ト以	!EEY
ト以 以上	!EEY
ト側	!?)UBIKH]WhT
ト側 側の	!K]T
ト受	.U
ト受 受信	.U
ト名	!J"E,F.I/e1H2I3A596^7B8J9JB?KFLGSIT>XI^KbEcIfGiVkCl@
ト名 名が	!A/]TI
ト名 名の	/H6X
ト名 名を	!C"J/XiV
ト操	!H7UaV
ト操 操作	!H7UaV
ト数	VS
ト番	,T/G5H6TBFNWRGTHWTiIkY
ト番 番号	,T/G5H6TBFNWRGTHWTiIkY
ト転	!V
ト転 転送	!V
ト鍵	&H(K*F+K,<-A.G/71I2W3a4[5f6<7<8A9CAKB9FHHYJIK@LJNGOKPIR?SHT:W>XI^I_EbDcGdEf@gJiHjDkDlB
ト鍵 鍵が	3[5YBKKI
ト鍵 鍵の	!AH[
ト鍵 鍵は	!F4]5S
ト鍵 鍵を	"V)T,H-J/H7HBITIkK
ト鍵 鍵検	!S3U
ドが	"J%K&J(H)H,C-E/D1>3J5J7E8J<GB9JIOERYSTTDVEWKYK[H_IaBbHcHfEgXiUjFkK
ドが が完	!Z.GKJ
ドが が正	AUBJGURU
ドが が無	!IRUiW
ドが が見	!H/K^UgU
ドが が違	"FQHRUi>
ドし	'V.H0F;WLIOJSD
ドし した	!SLKSG
ドし して	!F'V0I;T
ドす	IV
ドす する	IV
ドで	'A(H,I/J0U;I?SB<FHGJIHKELIQGTGVGYIZT[G]J^HaCeJgZiIjJ
ドで でき	'C,J0V5J?TASBIFJIKQJSTTHVI[J^JaG
ドで では	PT
ドで で転	gU
ドに	"I#T&I-T0J5K;J<V=TBSCJGIIJJUOGRBTTVH[WaFiF
ドに に失	-T0J<V=UIJJUOHRHTTVH[WaGiFjH
ドの	!T.KBAGXLKQJRGSJcJfJiEjJ
ドの のた	!IGS
ドは	!JBJ^VbS
ドま	!DBV^U
ドま また	!DBV^U
ドを	0F8KB:LURGZUaGcVjJ
ドを を確	!YB>ZV
ドを を開	!ALXSU
ドル	8U
ドレ	!F"F/Y0J1K3K5K6U7IBELJRESKWK]K^I_Td[iSlK
ドレ レス	!8"G/Y1K6U7JBFLJRF_Td[iTlK
ド中	OT
ド中 中に	!KKTOU
ド先	!K
ド失	!B,T<IFT
ド失 失敗	!B,T<IFT
ド完	.FSKaT
ド完 完了	.FSKaT
ド済	!W
ド済 済み	!W
ド認	!VBERYZFiB
ド認 認証	!VBERYZFiB
ナリ	gU
ナル	!F%V
ナー	,TKJNTSK_U
ナー ーが	!T
ネク	!@-J1K7U9HBYKHRUTUcVfJ
ネク クシ	!D7TKKRVcViTkT
ネゴ	!J*T2X9T
ネゴ ゴシ	!J*T2X9T
ネッ	#K&G'K*I+J.E2J5G6D7[;IAKFKGHHKKWLHNFPDQISHWAXYZJ^IaJcGfEjGlC
ネッ ット	#K&G'K*I+J.E2J5G6D7[;IAKFKGHHKKWLHNFPDQISHWAXYZJ^IaJcGfEjGlC
ネル	!>"J)[*J,V.H/I1Y9EKBLJSFW[^J_JaKcJ
ネル ルの	)T
ネル ルを	!E,ZBWTVfH
ノー	!E#W3UBVGI
ノー ード	!E#W3UBVGI
ハッ	(V3J]T
ハッ ッシ	(V3J]T
バか	*J-V/D1H2K3H5K7KBFFKNUTDWIbIcHfG
バか から	*J-V/D1H2K3H5K7KBFFKNUTDWIbIcHfG
バが	#H%H'K*I,U/D0T2I3C5D6H7C<TGFNATKVGWBXI]J^IaHdKeJfViUkAlA
バが がネ	!F1KKV
バが がフ	!I.S0WLY
バが が予	"S-X1WKD_HbT
バが が公	!@<Xi]
バが が接	!J,T-H8V
バで	!@BJNWOURUfUiJ
バで では	!ANWOU
バと	!F)U,I-K1V2T8K9XBKfS
バと との	!I)U1VTUfUlT
バに	&I/G5I7T9JB[KJNKRCSHTViHjEkH
バに に接	!J/J7URJTWkKlS
バの	"K'U*G.U/@1J2T4S6E8J9ABJEUFVGJKFLENYOFR@T=VKXG]K^IaHbJfGjFkClC
バの のホ	,J4TWU
バの の提	2W3J
バは	!F,H0HBGFTLCOWRWSUTIWIZE^KaHcHeJfFlS
バは はエ	LJSZ
バへ	KKWUXTkI
バへ への	WUkJ
バを	bS
バイ	"H'K)J*J+K,G.U/I0E1C3J5I9H<F@KAJGJHKI?JVKXLFMTNJODQIRTSHTDVUWGYK[F^J_FeKfHgWkHlF
バイ イス	.TLKPTSJ
バイ イダ	RY
バイ イト	,I0H1F9I<IIDJVKYMTOGRJTHVVWK[I_HfIkIlH
バイ イナ	gU
バッ	!E"J&J'K(K*K-D0I1F5U6J;FAJFIGWIELTOIPUQGXKYJ[I^SaIbGcKeKfJjIkI
バッ ック	,S-H1J5U;JBV_IbI
バッ ッチ	!@BEGXIJPV^U
バナ	!J-TNU_V
バナ ナー	!J-TNU_V
バル	5S
バー	"J%H&2'5(=+>-W/[0>4?6V9H:F;:<;=?>A?X@@C?DCE=F1GJI?KFLIMBO=P@Q?SETYUIWKYA[9a@bHe3fIg=iIjH
バー smtp	!^RGTHiK
バー ーか	"J,J-C1FBIKTRJ_DcTkG
バー ーが	"C#G*F,C-T.9/F2F3@7J9ABTFJGEJFK@LGOCRATWXI]I^H_XbEdJhTiEjVkBlA
バー ーで	"I#UBGRT^SiF
バー ーと	!>*T,G-T1G2V9YBJNSTF
バー ーに	#E&G)T.=0K2F3J5:6>7_9BFJHJS:VKW?XIZE^GaJbCiTjAlT
バー ーの	!F#J&K)J,=/?3a5]6C7E8D9DBJGHHUK@OIRIT;VKWFXJ]H^GfB
バー ーは	!I5SBI
バー ーへ	!X"T-J.I/D3H7I8J9HKHT[XW_HdJiIjFkK
バー ージ	!A,K-[8I;I>K?[BIKINVRJ_JkS
バー ー名	,I6ZTIiI
バ側	!B1G2I8V9TLISGVUjS
バ管	!E"S.SBKLYSV
バ管 管理	!E"S.SBKLYSV
パイ	-U1G8XLKWT_K
パイ イプ	!J-V1I8XWT_K
パケ	!C.HJWKHc_
パケ ケッ	!C.HJWKHc_
パス	#>%B';(>*@+A,5->.4/52C3=4G56798;9>:E;G=S??@=BEC9DAEAF<HEJCK4MFNAO<P^QbRWSDT2UKVAW?X@Y:]?_>a=c?dCeVg;hEk:l@
パス 'c	=U
パス スが	!VBJLT^T
パス スは	!G6ULKeUiJ
パス スフ	"I(K.K/K5J6K<B=F?J@KCHEKFJGHKJLKPaQdRFSKYG^KgKiFjH
パス スワ	#H&I'J*J,C-H.G/G0H1S3I5F6I7F8G9J<I=I@KFIGUIHKCLEOJQJR]SFTAWJXJYKZT[K^G_HaJcJgIiTkHlJ
パー	CVaV
パー ーミ	CVaV
ビス	!I"G5K8KGFKILKTEXJZH_KjJkUlH
ビス スが	!D,S
ビッ	BJEZ
ビッ ット	BJEZ
ピュ	5TTF
ピュ ュー	5TTF
ピー	,H.S5I8IBEITKULJTGWK[S^VaIbSfFiJ
ピー ーし	!T
ピー ー中	!H.UKX
ファ	!K"C#9%=&7(T);*>,1-A/10[1H2@354?53687?8D9?:?;S<TB<E<F?G7IUKKM>N8OXP?QHR=T=UDWFX:YUZ;[T]U^F_GaSbGc>eIfFhEi;j?k@l8
ファ ァイ	!K"C#9%=&7(T);*>,1-A/10[1H2@354?53687?8D9?:?;S<TB<E<F?G7IUKKM>N8OXP?QHR=T=UDWFX:YUZ;[T]U^F_GaSbGc>eIfFhEi;j?k@l8
フィ	!E3Z
フィ ィン	!E3Z
フォ	"K&K'H(K*K+H,E.H/C3H5G6T7I9H;F<B=JBCFJHKKGL_QJSTTDVHWIYK[V]D^HaGbIcIe[fJgJiJjKkIlI
フォ ォル	"K'I(K*K+H,E.H/C3H5G6T7I9H;G<C=JBCFKHKKGL_QJSTTDVHWJ[V]D^HaGbIcIe[fJgJiJjKkIlI
フト	,H8V@TKUTI
フト トウ	!H8V@TKU
フラ	!TeU
フレ	"I(K.K/K5J6K<B=F?J@KCHEKFJGHKJLKPaQdRFSKYG^KgKiFjH
フレ レー	"I(K.K/K5J6K<B=F?J@KCHEKFJGHKJLKPaQdRFSKYG^KgKiFjH
フロ	!S
ブは	'VTU
ブシ	!E)U,Jf]
ブシ シス	!E)U,Jf]
ブデ	!ELHSGeZ
ブデ ディ	!ELHSGeZ
ブフ	LHSI[JeV
ブフ フォ	LHSI[JeV
ブラ	!]JSTIXJkK
ブラ ラウ	![TI
ブロ	!C+U_Y
ブロ ロッ	!C+U_Y
プが	!E1J8WWU_K
プが が切	-H8X
プし	PVQT
プし しま	PVQT
プに	-S
プに に書	-S
プの	!IaU
プの の設	!IaU
プを	!V.I<S
プシ	gU
プシ ショ	gU
プタ	;KATJT
プタ タス	JU
プト	-T8KGTcXiS
プト bashrc	cV
プラ	!X
プラ ライ	!X
プリ	!Y,G/J3Y7I9IKJTG^V
プリ リン	!Z,H/J3Y7I9JTG
プル	!J0V
プロ	!I#;%C&:'U(I)B*I+B,I/82H354D507?9J:G;@<C=;>B?<@BA6C;ECFDHAJJMCNUOJPIQ8REUJWdXVZ>]8^X_>d:eGg7iJj:lU
プロ ロイ	6SAGBWiU
プロ ロキ	,C.J/F5J6H7JBAGJKJRCSJTEWgX]iFjIkGlI
プロ ログ	!Y^T
プロ ロセ	!@"U1WKXbUcT
プロ ロト	'I,B.I/C0J3G5H7H;JBIFKGJKJLFN[OGRASETBWHXI]J^YaIbSiDjKlZ
プロ ロバ	RY
プロ ロー	"D#I%J&I'X)K*I+K.T0T1B3H5D6I8I9E;<=E>J?H@FAICHDJGENIPIQHRAVSWGXIZJ]E_HaSbEcCdKfFgDiHkGlH
プン	LTOSSS
プ先	!E.S/H5K9TBGLWSV
プ先 先に	!D,E.U9VBILTiV
ベー	!Y
ベー ース	!Y
ペア	!X
ペア アを	!X
ペー	!W"KbT
ペー ージ	bT
ホス	!>"?#<%?&E'@(<*E+J-D.?/^0<1J2U3^4W5f6c7]8H9<:F;:<8=@>C?B@@A9BFC@DEE@F;G=I<JGL/M@N6O:P>Q<RBS2UIV@YAZ?[>]>^8_;a<cEe?g:h>i-jAkD
ホス スト	!>"@#<%?&F'@(<*E+J-D.@/^0<1J2U3^4W5f6c7]8H9<:F;:<8=@>C?B@@A9BHC@DEE@F;G>I<JGL/M@N6O:P>Q<R(S2UIV@YAZ?[>]>^8_;a<cFe?g:h>i,jBkD
ホー	!B1^JT
ホー ーム	!D1^
ボリ	.WSG
ポジ	1I4SKHLITHWKcUkK
ポジ ジト	1I4SKHLITHWKcUkK
ポリ	!D'U,J0UEWFU
ポリ リシ	!D'U,J0UEWFU
ポン	!H
ポン ンス	!H
ポー	"B#B%H&@'C(C)C*@+E,W-</C1:4H5K7K8:<C=E>T@BAYBGCEDGEGF?GCHFJCK6PDS=TUVHX;YD^@_;aCb>eGf=gDhIi<kglT
ポー ート	"C#E%H&@'C(C)D*@+E,W-</C1<4H5K7K8:<C=E>T@BAYBBCEDGEHF?GCHGJCK6L9PDS?TUVHX;YE^@_<aCb>eHf>gDhIi>kglT
マウ	1X5JBI
マウ ウン	1X5JBI
マン	!C(J*K,J/H1S2K3H6I;H<IAKGSJJKKVIYK]K^XbSjH
マン ンド	!C(J*K,J/H1S2K3H6I;H<IAKGSJJKKVIYK]K^XbSjH
ミッ	!V;JCVaV
ミッ ッシ	CVaV
ムが	!;"K(W,H.U/J0H1K3EBILKOJRJSFTHf[
ムが が一	!I(S*K3G
ムで	!I0S
ムの	!Z*],K-V.H2T8J9WKDRJWJ^J
ムま	!IEVFU^U
ムま また	!IEVFU^U
ムア	-G.I/G1G3I5I6I7W8S9HBFGILIRISITXXWaJbJcJdWfIhKiIkT
ムア アウ	-G.I/G1G3I5I6I7W8S9HBFGILIRISITXXWaJbJcJdWfIhKiIkT
ムス	aU
ムス スタ	aU
ムデ	!F1Y
ムデ ディ	!F1Y
ムパ	GXRGiI
ムパ パス	GXRGiI
ム不	!I*V
ム不 不一	!I*V
メソ	!JBTFVZKjS
メソ ソッ	!JBTFVZKjS
メタ	!V
メタ タデ	!V
メッ	!J,JBDIHKENIRHTIWJcUeUfJiF
メッ ッセ	!J,JBDIHKENIRHTIWJcUeUfJiF
メー	!b"K.KBGRHTGiS
メー ール	!a"K.KBIRHTGiS
モン	!X
モー	!G"A#C%F'B(S/H2F6?7:9G:I;=<?=@>D?E@FACDGEFHKI8LVMHN?PUQ?R5V?WGYEZF]U^@cHdBeBfJg^iJl>
モー ート	"E#E%H'F-T/J2G6A7;9I:J;C<B=B>G?G@HAFBTCEDIEIGAI;LXMJNAQFR8VBWHYIZI]V^EcJdDeDl@
モー ード	!H0KCSKHOJPVQJg_
ャネ	)]1[KJ
ャネ ネル	)]1[KJ
ャン	!C.U1J5TIJLUiU
ュが	!S(J]U
ュア	!XbS
ュリ	3TDW
ュリ リテ	3TDW
ュー	-J.T/H0A5S7I=UBCITRHTBaHfKlJ
ュー ータ	5TTF
ュー ーム	!E.V0JOSSG
ユー	"]#S&C'J(I*I+G,A-I.T/A0G2H3D6E7F9E:I;?<A=V>F?H@HABEGGKHIIFJHK@LCMINHOHPCT=VHWBXHYF[H]I^G_DaFbEcGdJeHfGgHhHibkDlG
ユー ーザ	"]#S&C'J(I*I+G,A-I.T/A0G2H3D6E7F9E:I;?<A=V>F?H@HABEGGKHIIFJHK@LCMINHOHPCT=VHWBXHYF[H]I^G_DaFbEcGdJeHfGgHhHibkDlG
ョブ	!I"K-G.F1I6I7I8J;J@KHUNKQIRUXXjI
ョン	#E%E&F'H(G-W.>/>0F1T3=4H5>6E8X;<<B=B>E?Y@CDHEIFDGAHGIEL?MHNUOCPEQBS=TFVDW?XFYEZJ[E]G_JcUdEeFhDlB
ョン 3	?YAJ
ョン ンが	"S-J1U8FCYKG
ョン ンで	AS
ョン ンと	^W
ョン ンに	!K*U9UcW
ョン ンの	!A)U*T2T9T_TfK
ョン ンは	!Y8VCF
ョン ンを	8WBFJTKW
ョン ンロ	!E
ョン ン文	!I-XNS
ライ	!Y"I*T,E.J/G5I7JBCIIKILUMTOIRE_JiFjKkKlG
ライ イア	*U-T9SBKMTiKlI
ライ イン	IJLWSU
ラウ	![TI
ラウ ウザ	![TI
ラム	!Y^T
ラン	.V3TKI
ラー	!H"?#H%:0S4H5J6I8G9T:B=E>?@8BTC5E>GJJEM<NKOKPERFUDX9YJZ;^H_EbBcSjKkS
ラー 0	![.G2TKJ
ラー 1	!V
ラー 20	!FJZKTTJXS_VdK
ラー db	!S
ラー fatal	)V/?7C9GBFRITKcUfUiKlJ
ラー ipaddr	7ITCdSkXlK
ラー java	;T
ラー libssh	!U
ラー sftp	!9;KBJK=RU]VdTkUlT
ラー ssh	!E3TAUKJNJ_UkF
ラー アッ	!E.H0SKVLIOV[K
ラー コー	!7,J-S0U1C7T9KKKLWQTRJ]JaJcHfIgH
ラー サー	!&*I0K1H2H3B5C7V9JBJLER_W@bHcVfUjH
ラー ソフ	KT
ラー ディ	!<1VLVSZ
ラー ファ	!J0X<KIU
ラー ホス	!A/F7WKDTVdK
ラー メッ	!@LX[TeI
ラー リモ	!G&^,UPTjW
ラー ロー	!EIZ
ラー ーが	!A)K-D0K3K7K8E;JGINJWYaTgIhKjSkJlK
ラー ーで	!G)T.U1TbTcUfS
ラー ーの	!HLTSY
ラー ーを	.VBH[[aV
ラー ーコ	!I/K0H8US[TUeJ
ラー ーメ	!FOTeT
ラー 接続	!C,K-HKXTHk]lT
ラー 最大	!J
ラー 相手	!J*U2T
ラー 致命	!D,G/IGURYT@iS
ラー 認証	!B,G/IGURXT@iX
ラー 送信	eU
ラー 鍵フ	!H+G;Y?CIH
リか	!D&T
リか から	!D&T
リが	!T<FIGLXSHeI
リが が存	1KLU
リで	!@1JLB[b
リで です	!DLE[_eG
リに	!VLJSG]S
リの	)U-S1K4VBCLEXSiK
リは	;KS?[CeT
リは はあ	SB[EeK
リは は作	!HeU
リを	!@/I1HLY[IbUcVeU
リを を作	!ILT
リク	!I%S
リク クエ	!I%S
リシ	!D'U,J0UEWFU
リシ シー	!D'U,J0UEWFU
リス	!T4X5?BKKJLX
リス スト	4X5@KKLYSS
リス スナ	!T
リズ	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
リズ ズム	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
リセ	!D,KKVNU
リセ セッ	!D,KKVNU
リソ	!T5SBK
リソ ソー	!T5SBK
リッ	!X
リテ	3TDW
リテ ティ	3TDW
リプ	-TcY
リプ プト	-TcY
リポ	1I4SKHLITHWKcUkK
リポ ポジ	1I4SKHLITHWKcUkK
リモ	!K"D#E%G'E-T/J2G6A7;9I:J;B<B=B>G?G@HAFBTCDDIEIGAI;LXMINAQFR8VBWHYHZI]V^DcJdDeCl@
リモ モー	!K"D#E%G'E-T/J2G6A7;9I:J;B<B=B>G?G@HAFBTCDDIEIGAI;LXMINAQFR8VBWHYHZI]V^DcJdDeCl@
リン	!^,H/J3Y7I9JTG
リン ンタ	!_,I7KTI
リン ント	!E3Z
リー	1JSTbTcT
ルか	!F.J1U[WbUcS
ルか から	!F.J1U[WbUcS
ルが	"I%T&J'F*J+E,F.=/F0=3G5J7H8I9D;G<W=@>B?H@JAFB?CHHIITJJLBO^PGRES=TGWG[@a=cIeIiCjH
ルが があ	IYSI
ルが が壊	KU]J
ルが が存	<GLIOU
ルが が既	!JOY
ルが が見	!U(K;><Z=IOIYH]KgI
ルさ	!G5VRJ^ViT
ルさ され	!G5VRJ^ViT
ルで	'V.G@VOERSSGTTaFlU
ルで です	!G'W@VSJaG
ルと	!?(U.K0JKHLIOISF]Z^T
ルと とし	!HSJ[S^U
ルと と一	]T
ルに	!J+U/K0I6I;JLHSFTJ]Ub[lG
ルに に失	1VbUcS
ルの	!J"=#J%K&I'?(W*F+I,A/G0:2G5J6H7G9A<I@HCWDVGIHCICJBMKPDR=TAW>XJ[6]YaJbTgVhIiK
ルの のア	;J=UCSDWLISJ
ルの の先	!K;T
ルの の形	;@>S
ルの の読	<HAUQK
ルの の起	!D1U^UbYfT
ルは	!;"G'X(E+I.A8J;U=H>HAHBGCJDIHJI7KBLFNKO[QJRDSIVVWJYV]?^U_KaAcVfHgGiJlG
ルは は公	!JYV
ルは は受	!G0Z
ルは は既	!HOZ
ルへ	.T
ルへ への	.T
ルま	!FIWLYSJ
ルま また	!FIWLYSJ
ルや	SB[EeK
ルや やデ	SB[EeK
ルよ	!J]W
ルよ より	!J]W
ルを	!T#G&G(B*C,T/A1K2F3F5B6C8F9><T>V@FA?CBEJFHGHH>JIK<LGOGPFQBTHV@XGZK[:^<a8bUdHe?gGjGk?lW
ルを をア	!X0H
ルを を作	0VLT
ルを を初	!J"TcTfVlI
ルを を指	!UlU
ルを を確	,WBFWT
ルを を読	!F+G;W?BAIIG
ルを を送	![.JSTTK
ルを を選	!Jl[
ルを を開	!9+I-U.E;I<U=TBYKJSX]I_UbKfH
ルア	iT
ルア アド	!HiW
ルエ	*U2U9UhV
ルエ エラ	*U2U9UhV
ルゴ	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
ルゴ ゴリ	!A*Z,J/H2Z5H9ZBHEUKJRHSKTHiKkJ
ルサ	!D"TgWiU
ルサ サー	!I"TRSiU
ルシ	!I0SSI
ルシ シス	!I0SSI
ルダ	!D"K'I*K+H,E.I/C3I5G6T7J9H;H<D=JBCFKKHL_QKSTTDVHWJ[V]E^HaGbIcIe]fKgKiJjKkIlI
ルダ '	!H.JLUOVSXeG
ルダ ダが	LV
ルダ ダを	!A0S1TOISW[IeY
ルダ ダー	!DIJ[U
ルフ	!F<EI]OK
ルフ ファ	!F<EI]OK
ルリ	!E5SSW
ルー	/E7WKJTJWT
ルー ール	WT
ル名	'H(G.?0c;I<KIDKHSGVFYJ[Z]EaEeHgI
ル名 名が	!F0ULHSI[U
ル名 名に	!V0TOJ
ル名 名ま	!G0USI[V
ル接	!I,IBJKJWY_J
ル接 接続	!I,IBJKJWY_J
ル転	!E.TIIVKfU
ル転 転送	!E.TIIVKfU
ル送	.SISLZ[G
ル送 送信	.SISLZ[G
レク	"G#K&I'E(G*J+E,E-H.?/E0A1Z3H5G6I7I8G9H;C=E>H?I@GAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[[^G_IaDbFcHeZfGgEiBjHlH
レク クト	"G#K&I'E(G*J+E,E-H.?/E0B1Z3H5G6I7I8G9H;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQIRETGVKXKYF[[^H_IaDbFcHe[fGgEiBjHlH
レジ	!TOU
レジ ジス	!V
レス	!4.K/X3H5G6TBGLHRDSIWJ_VbKcJd^fIiSlJ
レス スで	!HdV
レス スは	!HPT_T
レス スを	/W6K
レス スポ	!H
レッ	![
レッ ット	!Y
レポ	IU[VkF
レポ ポー	IU[VkF
レー	"I%K(J,I.J/J1K3K5I6J<A=E?I@JCHEKFJGHIKKHLJP_QdRESJTJYG[K^J_GaKbJfKgJiEjHlJ
レー ーズ	"I(K.K/K5J6K<B=F?J@KCHEKFJGHKJLKPaQdRFSKYG^KgKiFjH
ロイ	6SAGBWiU
ロキ	,C.J/F5J6H7JBAGJKJRCSJTEWgX]iFjIkGlI
ロキ キシ	,C.J/F5J6H7JBAGJKJRCSJTEWgX]iFjIkGlI
ログ	"X#T&@'B(F*C+G,H->.<0A2D4I6A7A9><B=C>I@DABB^CCDGEEF;HGIBJDK7L>MHNCO@P@RXS6VEX@YCZS[B]Ea@dFeAf@gBhSi[k?
ログ グを	!E
ログ グア	!W
ログ グイ	"V#U%F&D'F(J*E+H,J-C.@0G2F4K6B7B9B<F=F@FAEBWCGDJEFFEHHIEJGK=LAMJNEODPCRUS:VIWBXCYGZS[F]H^BaFdHeDfBgGhTi[kA
ログ グオ	![iE
ログ グラ	!Y^T
ログ 詳細	!E
ロセ	!@"U1WKXbUcT
ロセ セス	!@"U1WKXbUcT
ロッ	!U+TBJPJRK_XiH
ロッ ック	!U+TBJPJRK_XiH
ロト	'I,B.I/C0J3G5H7H;JBIFKGJKJLFN[OGRASETBWHXI]J^YaIbSiDjKlZ
ロト トコ	'I,B.I/C0J3G5H7H;JBIFKGJKJLFN[OGRASETBWHXI]J^YaIbSiDjKlZ
ロバ	RY
ロバ バイ	RY
ロン	!I0XGURSSGiT
ロー	"<#B%E&A'V)E*A+D182C3;4G6@7J9<:I@TB?C?EFFIG>HDI_MHNAP>R8W>XDZD]Wb<c9dFeIf<hDi;k?lA
ロー ーカ	'J(T-K0I;J<BIbLCOCSCVH[F]YaI
ロー ード	"A#E%I&G'W)J*F+I.S1A2H3B4J5>6G8G9B;T@SBECBDFEIGBHHMKNFPBR<WFXHZG]A_GbBc>dIfBg?hJi?jIkFlF
ロー ーバ	5S
ワン	GXRGiI
ワン ンタ	GXRGiI
ワー	#A%G&@'B(G*B+E.;/D0@2E3H4H5>6>7X:J;G<C=D>I?G@FCFDIEFFCGSHGIBKVL<MIN@OAQFRYS<VEW>XSYG[F]F^?_GaBcAeDgDhJl?
ワー ーク	#K&H'I*J+J.E/K0H2K5H6F7Y;IGHIKKXLGNHOIR9SEWCXUZK^IaIcHeKfFjHlF
ワー ード	#H&I'J*J,C-H.G/G0H1S3I5F6I7F8G9J<I=I@KFIGUIHKCLEOJQJR]SFTAWJXJYKZT[K^G_HaJcJgIiTkHlJ
ンが	-J/S1T3J8FBFCYKGTT_KbKiI
ンし	!T"B3K5JBATWZV_IdKi@
ンし して	"JBFTWZV_KiF
ンし しま	!]"IiI
ンで	#U)K*I,F.G/B0J1C3I5C6K9I;F=J>K@JBWEKGZLHNKOJPKQFRYSFT?]J^HeJfIjS
ンで でき	#U*K,H.H/E1D3J5F9KBWGZLIOJQHRYSGT@fIjT
ンで です	!TcS
ンと	^W
ンに	#J,I-K.G1F8J;H<IGIKHQGTGaKbIcVgJiVjD
ンに に失	*T.H1I9TGKiUjH
ンの	)T*T2S9TGJRC_VfJ
ンは	!S"T)U0X8TB@CFOKRCSFTJ_HbUcJfGjI
ンは はで	"IbV
ンは は拒	)UiH
ンま	!IRTiS
ンま また	!IRTiS
ンを	3V8WBCJTKWTH
ンを を終	8TKJ
ンを を開	!XBJ
ンイ	"TBFGUiS
ンイ イン	"TBFGUiS
ンガ	!E3Z
ンガ ガー	!E3Z
ンス	!Y,I/J1S6JBELJRGSITF^UfIiK
ンス fz	!H"S
ンス スタ	!T
ンス スト	1U^VbT
ンス ス固	!T
ンタ	"J,@/T5JBCGaRATHkIlJ
ンタ タイ	GXRGiI
ンタ ター	!U,B/URJTJ
ント	"Y#V%_&Y'A(A)C+@,:.:/80>3W4F5C6A7@:T;>>E?D@ACBEAHCJDKJLJN?O=P>Q@RFS4T;VDW?X?YEZ@[@]A^@_>a?c?dFfFgBhSiXk?l<
ント トか	&W*S
ント トが	%V3VBHKK_JiJ
ント トで	!C#T1V5IDTSFjT
ント トに	"I#F&U:VBWbKiG
ント トの	"V%SBKhXjJ
ント トは	"S#T%SBCGT
ント トま	"TiV
ント トリ	3T
ント ト名	!G"JiY
ンド	!E%K(H,I2I3G6H;G<HAICJFJGTHJJHOKTKVHYJ]J^XiKjH
ンド keyfile	!K
ンド open	!H"S
ンド put	'TLG
ンド ドが	!E/J1KLUST^TgT
ンネ	!@,X.K9GBUKISIW[fG
ンネ ネル	!@,X.K9GBUKISIW[fG
ンピ	5TTF
ンピ ピュ	5TTF
ンプ	0UGTSGaTiU
ンプ プの	!IaU
ンプ プル	!J0V
ンポ	;UAUQURI
ンポ ポー	;UAUQURI
ンロ	!T@S
ンロ ログ	!E
ンロ ロー	!X@S
ン不	!HBUcS
ン名	!E
ン失	!C1K8JTJhY
ン失 失敗	!C1K8JTJhY
ン文	!I-XNS
ン文 文字	!I-XNS
ーか	"I,J-B1FBGKTRISK_CcTkG
ーか から	"I,J-B1FBGKTRISK_CcTkG
ーが	'E(D*>+F/E2@3F6J7@;B<D=E?I@JAGBVCIDIEJG;HDLUMJPGQFRETSWYXBYJ]@_VaSdCgBiJjYk8l9
ーが があ	!T
ーが が切	!E-V8ULJSI_ThT
ーが が応	!V,I/GBGKJSJTXlJ
ーが が接	!K8IWThV
ーが が発	!B)K-D0K3K7K8F;JGJNJWXaTgIhKjSkJlK
ーが が見	"S#UBKiT
ーし	TT
ーし しま	TT
ーで	!@"E#U,E.U/G0J1V3J6I8KB=LESITAWK[W^Z_JaJbWiAkIlH
ーで です	!D)T.T1TLHSH[UbScU
ーと	*T,C-T/J1E2V9YBINSTDkJ
ーと との	!F,I-U1H9VNUTJ
ーに	&A+H2@566<7[9?<JETHFNJQKVFW;XGZD[I^CaCbAeHiVj>lS
ーに にあ	!H*USI
ーに にな	!I
ーに によ	!G'U)T0U1TBDKFST_TfIiJlX
ーに に拒	!K,FBZRG_JiU
ーに に接	#J&I*G,U.G1K2J5A6E7^9GBDJSLHSHTWWCZKbKjI
ーの	"F#F'J)H+I,G/;0F3c5_6?7=9><F=I>KBFEIFEGDJIQHRDSTT:VEWAXFYI]E^DeGf?gKhGi@
ーの のた	!T
ーの のホ	!B3W5S
ーの の応	-SNU_T
ーは	BH
ーへ	!X"T-J.I/D3H7I8J9HKHT[XW_HdJiIjFkK
ーへ への	"T.K/G8K9IKIT^_IdJ
ーを	,G.V0K3J9KTJ[ZaUiI
ーカ	'T(S,J/K0F;I<BBJIbKJLBNKOBSBTKVHWI[F]Y_HaHkK
ーカ カイ	'V
ーカ カル	'J(T-K0I;J<BIbLCOCSCVH[F]YaI
ーク	!V#J&F'H(J*I+J.D/I0G2I3J5G6D7Y<KAJEKFJGGHKIJKXLFNGOHQJR7SDVJWBXUZJ]J^HaIcGeJfFgKiIjGlE
ーク エラ	!;,@-H/G7^T>dTk^
ーク クか	!EKKTUXU
ーク クに	!T,G/T7VKURKTC
ーク クエ	!;,[T]k@
ーク クレ	!U
ーク ク接	)T,I-V1T7DBEJXkI
ーク ク関	!T
ーク パス	!T
ーゲ	!V
ーゲ ゲッ	!V
ーコ	!I/K0H8US[TUeJ
ーコ コー	!I/K0H8US[TUeJ
ーザ	"]#S&C'J(I*I+G,A-I.T/A0G2H3D6E7F9E:I;?<A=V>F?H@HABEGGKHIIFJHK@LCMINHOHPCT=VHWBXHYF[H]I^G_DaFbEcGdJeHfGgHhHibkDlG
ーザ ザー	!W#U&F)S*K+I,E/E0J3H6G7H9I;B<D=W>H?J@KAEFFIHJKKCLFMKNKOJPFRESBTCWHYJ^I_FaJbHcJfIgJhIiZkFlI
ーザ ザ名	"TRViTjS
ーシ	*S2W9T^W
ーシ ショ	*S2W9T^W
ージ	";#<%_&Z(D)F*A+E,<-W/?1J2D3>4I5=6G7D9>:E;><@=A>E?Y@ECDDIEHFAG>HGIAKCMGPDQCR5TAW>XFYEZF]B_CcTdFf?gDhViHjG
ージ failure	LSSUVV[XeB
ージ no	LYVJ
ージ permission	!HSX
ージ ジに	!U
ージ ジの	!U1V^GcU
ージ ジを	^UbW
ージ ジェ	"I#J%b&^1J3K5J8KFKGJRESHTKWKhWiC
ージ ジョ	!A,K-[8I;I>K?[BIKINVRJ_JkS
ース	!g,HBDKIRGTFiIkK
ース スの	5S
ース スを	!U
ース スト	!X
ーズ	!J"I%K(J,J.K/J1I3J5I6K8G<A=F?J@KCHEKFJGHJKLJPaQdRESJTKYG[K^JbKgJiEjH
ーズ ズが	<G>JPVQYiK
ーズ ズの	!IPV
ーズ ズを	;F>VQT
ータ	#F%K(G*H+H/>0W2H4I6I9C=J@JAGCUFJGEKUOAQIR;VBWBXIYJZI[C]E_CbIcSdJeIhIjCk@lB
ータ タが	!H;TPTcW
ータ タの	!I.G8T<IBSIVJVKTTX
ータ タを	,I.UBHHTKTTH
ータ タス	SKfS
ータ タベ	!X
ータ ター	5UTE
ート	"8#:%?'9*H/?1H5J9J:D;G<6=8@;AWC:D@E@FHG5HEJFNBPDQHUIV:X>Y=]T^6e;f=iAkb
ート 22	!;,X6J7JBINIk[lW
ート 443	!C7WdX
ート 5432	!a,ERK
ート アク	!W
ート コン	!T
ート デス	!T
ート トが	/G7X
ート トさ	!D3J5I>S?SAUKIOK
ート トし	!FBH
ート トに	!J;UAVQVRI
ート トの	!C1UbU
ート トへ	!E.UKWPUSGTUiKkV
ート トを	!V/JkV
ート トサ	,K
ート トデ	!HL[
ート トパ	!JBJLWSV[J
ート トフ	!>(K-U0EBIIIKJLXOXSZ[K_VaKhS
ート トホ	&V*V5HKEbTfTjU
ート トリ	!B4S
ート ト側	!B)UBKKH]WhT
ート ト番	,T/G5H6TBFNWRGTHWTiIkY
ート ホス	!D-VKXTE
ード	"I&D(I)I+6,J.T263?4I5D647I8I9D:>BID7E;F;GZH4JCM>N3QFTDUEW,X5YG]-^D_-eEfHgXh:k6l1
ード 0	!ZRS
ード 1	!I"U1W<T>W?UbU
ード 2	!<L]SGVGcS
ード 23	!GITaV
ード 255	!H1J7W=KKEiXjS
ード 3	!@,H3ULKS[THaUdVkI
ード 4	!F0GKJOYVU[UaH
ード ドが	"K(I)I,D-H1D3K7H<IB:IDJJLDOHRZTFVG[I^JaDbJcJfGiUjG
ード ドし	'V.H0F;WLIOJSD
ード ドす	IV
ード ドで	!J'A(H,I/J0U;I?SB<FIGJIIKEQGSSTGVGYIZT[H]K^HaDeKgZiIjJ
ード ドに	!I"J#T-T0J<V=TCJGIIJJUOHRCTTVH[WaGiI
ード ドの	!UBBGXQJRHiFjK
ード ドを	0GB<LVRIZUaI
ード ド中	OT
ード ド先	!K
ード ド失	!B,T<IFT
ード ド完	.FSKaT
ード ド済	!W
ード ド認	!VBERYZFiB
ーネ	!B,G/V7TXS
ーバ	!A"J#H%?&>(C+3.W3S:<;6<?=1>:?6@AA=C9DJHBI.JBM8NXP5Q4UBWIY5[B^IaIbJdKg=
ーバ から	!C0SLUVG
ーバ バか	*J-V/D1H2K3H5K7KBFFKNUTDWIbIcHfG
ーバ バが	#H%H'K*I,U/D0T2I3C5D6H7C<TGFNATKVGWBXI]J^IaHdKeJfViUkAlA
ーバ バで	!@BJNWOURUfUiJ
ーバ バと	!F)U,I-K1V2T8K9XBKfS
ーバ バに	&I/G5I7T9JB[KJNKRCSHTViHjEkH
ーバ バの	"K'U*G.U/@1J2T4S6E8J9ABJEUFVGJKFLENYOFR@T=VKXG]K^IaHbJfGjFkClC
ーバ バは	!F,H0HBGFTLCOWRWSUTIWIZE^KaHcHeJfFlS
ーバ バへ	KKWUXTkI
ーバ バを	bS
ーバ バル	5S
ーバ バー	%I&4'7(?*T+@/]0@4@6W9I:H;@<>=B>F?C@EA>CBDEE>F3I@KHLJMEO?PBQBSFTYUJYE[<aBbBe5fKg@iJjJ
ーバ バ側	!B1G2I8V9TLISGVUjS
ーバ バ管	!E"S.SBKLYSV
ービ	!I"G5K8KGFKILKTEXJZH_KjJkUlH
ービ ビス	!I"G5K8KGFKILKTEXJZH_KjJkUlH
ープ	(I3Y;KBJKI
ープ プリ	!E3Z
ープ プン	LTOSSS
ーミ	%VBJCVaV
ーミ ミッ	CVaV
ーム	!<.U0I1]LEOU[JeJ
ーム ムデ	!F1Y
ーメ	!FOTeT
ーメ メッ	!FOTeT
ーモ	!U
ーモ モン	!X
ーラ	!E<T=VBHIS
ール	!d"F*K,E.@/E3F5F6J7I8JB@KILHNKRASFXK^TfIjHkHlI
ール ルで	.JTU
ール ルに	1VbUcS
ール ルア	iT
ーン	&V<KBVQKcT
ー中	!H.UKX
ー名	)T,E5H6Z7K9KLJQITBjHkH
ー名 パス	!F"UBURUiT
ー名 名と	!VBGZV
ー名 名に	!D6WiU
ー名 名ま	!VGWiC
ー認	!TBSRGiG
ー認 認証	!TBSRGiG
一度	;SPKQUiU
一時	!H.I1KIIKWLESUVUWFXT[W]V
一時 時フ	!@.JIILFSVVV[W]V
一時 時的	KWTSWGXT
一次	RWiY
一致	#H%G&E'E(])K*W+H,D-D/@0C1F3b4J6D7E8B;D<C=J>I?I@IAGBHCJEHFCGDHHI@JHLAMKO@PCRES>TAVEWDXIYHZI[G^F_GaDeHfFgThJiCjCkI
一致 致し	"J&H(W+K,I.E/E0I3^5E6I7I8J9U;H<EBCFGGJHJIHLEOFPKQIRESDTEVJWI]U^KaKbIfJgSiFjI
一般	!I.]0JKJSY[U]KeK
一般 般的	.T[W
一覧	&K1VBHRGSXZT[EbHeF
一覧 覧の	SY[JbJcSeJ
上で	<T
上の	!EEWRGXS]W
上の の鍵	EW
上传	"D(F)J*I,A.V/A0I1G3J5I6H9K;K<KAKBCGIIDNJOGRBSWXJ[H]J_DaFbHcGdGfDiElI
上传 传失	!>"I(K,H.X/K8JBIIJKFOJRGSTTS_JaJcJdJfJkS
上传 传完	VU
上传 传成	!V
上書	!TIJLIOVSG
上書 書き	!TIJLIOVSG
上注	BY
上注 注册	BY
上限	.WKJ_W
上限 限に	"S_V
下に	LGSH[GeU
下に に置	LISJ[J
不一	!A(V*U-K2T3U8J9JBFIJPJ]I
不一 一致	!A(V*U-K2T3U8J9JBFIJPJ]I
不到	!="E&J'J(D)H*U+J,C-F.@/V0F1E2[3A4J5A6F7G8D;H<]=HAHBCCJDKFKGIIBJJKALEMKNHOFPJQHRASBT>VIWHXHYHZK[H]G^H_DaFbFcEdJeIfDgHhIiFjKkHlG
不到 到匹	!@*W-J/H2[3H5J8K9T<KBJ_J
不可	!E.K3T5UBTIILVOIST]VbK
不存	!9(H,E-I.A/C0H1G5F6F8F<CBDDTI[K>LYOCQIRJS<TKVIXK[H]I_FaGbIcGfGlI
不存 存在	!9(H,E-I.A/C0H1G5F6F8F<CBDDTI[K>LYOCQIRJS<TKVIXK[H]I_FaGbIcGfGlI
不明	!E+T,J/U1I3C5YBJRJTJ
不明 明で	!K/V3H5S
不明 明な	!H+T/J3J5W6J
不正	#J%J&J'I)J*G,B-E.A0D1H2H3B4J5C6W7F8C9G:K;X<D=S>G?FEIFFGEHHIHJIK=LFNSOEQTSAT@VHWFXIYAZI[H]T^G_DaEbGcEdGeJfEhJjHk@
不正 正で	.H0J5J;U?KBFDIKFOKQDSIYH]VcJ
不正 正な	!E6T;W=ICIQI
不正 正ア	!Z
不正 正确	;G=TDUQX
不符	3[5HBKTK
不能	3D5YLH
不要	cW
不足	"H,I.b/I5KBHESKHLDRGS@TD_IcJfIlI
不足 足し	.UET
严重	!C,H8V?IBJKURTTF
严重 重错	!D,H8V?IBKKURTTF
个文	![.I3I
个文 文件	![.I3I
中で	"K#U8HbSiG
中で です	#UiH
中に	)I*V,>-U/J2J3J8;9aB>IFJ[LGNIRHTFWVfEgKhHiIjIkJlK
中に にエ	!F,E-G4T8JBBIJLJRJWVaSfK
中に に切	!I-Y8J_[
中の	!B"V8JBKTWiEkV
中断	!A,D.V3T5V8XBJJZ
中断 断さ	!G,I-J.U8YJT
中断 断し	!J5TTJkS
中斷	"J,K.G/J5KIKKYLJRESJTH_K
中止	!G"H(K,@-B.S/I0J1F2K3V7G8Y9I;K<S?G@JBFIIJHK[OHRBTBWIaJcJdJeTgIhHiGjKkHlJ
中止 止さ	!D,J.U8Y_U
中止 止し	!D8I<TBKKUOKTJeU
主机	!>#G%H&D'E(?)@*?+H,A.8/]0?3W4F5Z6>7V8C9;:G;?<@=C>H?G@FABCGDGEGFCG>HFI:JCKEL9MDN@O>P@Q=RJS9UHVBWAYEZG[@]B^B_Ia@c:eDfGgBh?jBl<
主机 机上	BY
主机 机密	"F(I)J*F,E-H.F/C0J1F3[4K5^6K7G8H9EAKB@IIKDLHOIQIRBSHT@XJ[J]J_IaJbHcGfFhJiGjKkKlH
了し	#F%H'K(F)I*J,C0H1V3D5E6H7H8V;I=J?J@JBGCGFJITMKNDQCR@SFTHXJ[I]JaAdHgChGiEkFlF
了し しま	#H%H'K(F)I*J,C0H1V3D5E6H7H8V;I=J?J@JBGCGFJITMKNDQCR@SFTHVSXJ[I]JaAdHgChGiFkFlF
了で	&IKULKhW
了で でき	&IKULKhW
了コ	,V-I0J8F=E>UCJGHIJKAOJRFVJ[KcJkS
了コ コー	,V-I0J8F=E>UCJGHIJKAOJRFVJ[KcJkS
予定	;TFT
予期	!7)X,C-U/H1Z5HGJKJRITB^JbXhH
予期 期せ	!=)X,F-V1VKJNHRKTCfThI
事録	!VSH
二段	GX
二段 段階	GX
于目	,W
于目 目标	,W
于连	7VTSdUkV
于连 连接	7VTSdUkV
互換	!C1UbTcX
互換 換性	!C1UbTcX
交换	!F*S2H3F5J9]AJBGKKQKRETJiKjJ
交換	!I(J)J*X,F-X.G/G0K1D2T3D5H6K8D9jBEIJJXK:LGOKRFSGTEWJaJcGfHhHiKkJlK
交換 換ア	9W
交換 換方	!E*I9^
今回	!H3W
仓库	!K5STU
他の	CW
付き	;V
付け	!S"K#U'],G.I/H5J6EKKLHODSGTHWJ^KbJgKiDjHlD
付け けて	'X,J0IBGRIkT
付け けま	#VeU
付け けら	0WOKRT
代理	!D&T,IBJKFNHRGTZX]_FkI
以上	!B.S5K8SEYJVKSRG
以上 上の	!KEWRH
以下	!UJS
以外	MT
以外 外の	MT
件	!c#J.F1KKFSI
件传	ST
件传 传输	ST
件名	!I(H.I0YVJ
件数	!_
会话	"K,I-J.K1U3K5J7K8WBJKDRKTG_KbSfTiJ
会话 话已	,J-K1U3K5J8WBJKDRKTG_KbSfTiJ
传失	!>"I(K,H.X/K8JBIIJKFOJRGSTTS_JaJcJdJfJkS
传失 失败	!>"I(K,H.X/K8JBIIJKFOJRGSTTS_JaJcJdJfJkS
传完	VU
传完 完成	VU
传成	!V
传成 成功	!V
传输	!G*E-I.T0I3FAKBJIIKTLGOCRFTH[J]^cKlJ
伺服	"J,K.J/J0K5K8JBJIIKHLKOKRVSJTT[K_KlW
伺服 服器	"J,K.J/J0K5K8JBJIIKHLKOKRVSJTT[K_KlW
位置	!D8TBH]SaScK
位置 送信	!I-T7TKIaT
体は	!I.HOFSFVWaZ
作が	!B8UTKXVaUdJkVlS
作が がな	8UlT
作が がタ	KTXX
作し	)U1T
作し して	)U1T
作で	!ETTaX
作で です	!ETTaX
作は	!T.U
作を	!F7UBJSUVUaT
作を を実	7U
作可	^T
作可 可能	^T
作成	"E#Y&K'C(K+I,F.?/G0U6I7I9G;H<G=GB:GIHJI?KDLaPJQJRBSZTCVDWHYG[:]D^Ha>bFcKedfJi?jGkKlK
作成 成し	!UFSLTSF
作成 成で	'J0T1IIILTOGSY[F]JeZ
作成 成中	.JOV
使い	!X%TBWQK
使い い方	![
使え	"J#T.K0V6T;J<IBFIKLHOIRJSH[KbK
使え えま	0V6T;J<JBKIKLHOJSH[KiT
使用	#='@(D+A,G-G.T/D1H2C3<4I5>9@;;>TDSEWFTG=HHIAJFK:L@MINDO=Q=RWS<VEWCY?]B_@aBb=cEdGeBf@gEkAl?
使用 用さ	!FBJ
使用 用し	!H"I)UCTEUZKlJ
使用 用す	%VBG
使用 用で	!E+I;D>TBDDWETOIRVbF
使用 用中	"VFTjU
使用 用可	!CRTZTiG
使用 用量	.U
例外	!UJUSK[J
供し	ST[SlT
保存	!["H'G(I*J+I,@-J.S/A1F3V5J6H7I8G9G<H=H>H?T@KAFB:CKDIFJGKHWIIKBNJOYPHQCR@T>WJXJYI[G]F^F_IbHcIeIfFgJi@jHkIlF
保存 存し	![.J3K?UBJKKQJSIiJ
保存 存で	.X0T3KBIHXOWRJTIiK
保存 存先	.XSV
保持	%TaS
信が	!@8SJVKUbU
信さ	!JBJcW
信さ され	!JBJcW
信し	!B'V-GBFKGLFMWNURKWK_IkKlJ
信し した	!FMT
信し して	!F'W
信し しま	-JLGfT
信で	!T.F9IBJLURKTK
信で でき	!T.F9IBJLURKTK
信に	!W*T.I/K;KFUKERESIjT
信に に失	!W*T.I/K;KFUKERESIjT
信は	!HBHSTVUXVaW
信を	!D.S8TISJVKTeU
信エ	!I*W3I5D8J9GBDKFLYNSRUSXVK_SkH
信エ エラ	!I*W3I5D8J9GBDKFLYNSRUSXVK_SkH
信サ	!ZRGiK
信サ サー	!ZRGiK
信タ	!G2T8XKVTHdJ
信バ	BHGV
信フ	!?(Y0J;FKWOHgU
信フ ファ	!?(Y0J;FKWOHgU
信中	!UKS
信側	!@/U5K7TLKTVVUcH
信側 date	!H-S7SKIaS
信側 側で	!I(SVU
信元	(]3KLJ
信先	LXOK[TeF
信処	!KIVLTSSjU
信処 処理	!KIVLTSSjU
信失	!G"IKJSKZVjW
信失 失敗	!G"IKJSKZVjW
信後	!CJYKHLGSJV[
信息	!TcT
信済	!D.JLIOVVXaS
信済 済み	!D.JLIOVVXaS
信用	!S"W)U-K
信結	!T
信結 結果	!T
信頼	!W4T
修正	+T0T
修正 正し	+U
個の	(TDT
個の のフ	DT
値が	!D(X+UNJ
停止	!F"b,J/J1G;KGEIKJ^KTLDNGOIPKRASFVJZHaJbIfIiGjHlH
停止 止し	"U5SBIJWKTLHNIRIhTiK
側が	)V1S
側で	!C(S1I8VBHVT
側に	!F<KSIVUjT
側の	!HRJZS]S
元の	]X
元の のフ	]X
先が	!F
先で	RT
先に	!6.T9TBFKJL^RITWXKeHkW
先に に接	!A,G9VBKiWkY
先の	.V5I6VBK
先は	!H
先サ	!F/I0T5T7S9TBCHWRJSEiI
先サ サー	!F/I0T5T7S9TBCHWRJSEiI
先デ	!B)ULV
先デ ディ	!B)ULV
先フ	!BLYOTST
先フ フォ	!FLYST
先ホ	,J/T6S7U
先ホ ホス	,J/T6S7U
先頭	!8(J.J;Y?GBJMUOJQISKYJ]XlH
先頭 頭に	!J;X
先頭 頭行	;F
入れ	!I%TBSRTiW
入力	!K#J&K,G/D0I1F5E6X9J;IB>FKGZJKLFOIPYRISITHWKXIZK[K^I_JaHbGeJiXjHlD
入力 力し	"I/G6YBIPHRGiXlF
入力 力で	!FPZ
入力 力を	PS
入的	!H=UDU
入的 的管	!H=UDU
公钥	,?.H/H1K3C5I;KB^KJR@SITCYUcKfGiFlI
公開	"@&A(E)H*D+H,<-B/?1E4H6D7E8>9?:U;I=C>E?D@?A=BdDFHFIEJFK<MHNDO?P:QJRFT=VCW?XFYbZ^[F]D^D_?a@cCdHeCf@gEhCjFlB
公開 開鍵	"@&A(E)H*E+I,=-B.@/?0C1F4H6E7E8>9@:U;I=D>E?D@?A=BdDGHHIFJFK=LCMHNDODP;QJRFS?T?VEW@XGYbZ^[G]G^E_?aBcCdHeDfBgEhCjFlB
共有	!]8VBJTI
共有 にア	!W
共通	!I2T9W
共通 通の	!I2T9W
关闭	)V,B-X.G/D1[3H5GBHIKLJRHSFTA_Eb]fTiJ
内容	!G-J0S<S=SAJBWCTLJNUOKQERASITK]U_JkH
内容 容が	]V
内部	%T&T^U
再度	!I'S
再接	#U8UKU
再接 接続	#U8UKU
再試	!B-T3I6K8IBUGIOKRTTYWE_SfHhKiSjHlD
再試 試行	!B-T3I6K8IBUGIOKRTTYWE_SfHhKiSjHlD
再试	RWiY
再试 试一	RWiY
再送	!E(XgW
再送 送し	!J(TgX
再開	(K.F0FIHLG]e
再開 開で	!B0JLJ]_
写入	!H=UDUKKLUSX
写入 入的	!H=UDU
写真	!X
処理	!D"E#T&I(H*V-X.;0E1C2W6G7E9W;G=G?IATCIFJIUK;NEPHQCRJWB[=]J_AbFcEdGeIfEgIhIi>lG
処理 理が	IWKILUVI
処理 理で	!D,U/TDTIVLSjU
処理 理の	VT
処理 理を	!EKELIOU
処理 理中	!D#U9UJUKHiK
出し	&V,K3UKKRIiT
出力	!I1TBTIGKVOJPTSA[U^FaJcXfJiJ
出力 力エ	!H.VKV
出用	BVFUKJRJiUjV
分	!U.JKK
分か	!E#ZBH
分か かか	!E#ZBH
分フ	]T
分フ ファ	]T
切な	lZ
切な なプ	lZ
切れ	"Y,I-T.J1I8S9TBHPJRJTE_FiI
切れ れて	!T
切れ れま	-W8W9TJTKF_J
切断	!;#G%G&I'I(I,5-V.H/>0H1T3=5>6K8Z;KAJB@FIGCHKK[LBMVN;OCR;S=TDVHW@XH[H]I^H_ZaDbVdHeJgEhXiHk>l@
切断 断さ	!E#K)W,;/G1U3D5GBIGHKZNGRBSJWFaHgJhTi>jDkElE
切断 断し	!H1HLIMWNJSITH_WiTjV
切断 断メ	!G8S
列を	!H-XNS_K
列を を受	NT
初か	!KSW]W
初か から	!KSW]W
初期	!F&V,K-K.F/H0J1X3K5J6S9T;S<U=UBJJUKCNJOJQURFTJ[IaKbTcWeIfXiJlH
初期 期化	.F/I1T6I9U;T<V=UBKJUKDLJOJQUSJbUcWfXlG
別の	"K#J:YKIOSjX
別の のア	!H:ZBD
別の の鍵	!EjX
別情	3V_S
別情 情報	3V_S
利用	!I"c)J*I+H,F-J.B/B0B1E3H6E7I8F:K;F=C>HAICJDHEHGBHJIEKELCNGOEQGRFS>TBVJWJXHYIZD[F]H^T_JaGcHfVjClT
利用 用く	^W
利用 用で	"V#K'J.J/H0H1J5J=JBHFKGJIJLKOJPSSHTJZJfWiHjJ
利用 用者	RCiTjG
到伺	!DKKRZTUlE
到伺 伺服	!DKKRZTUlE
到匹	!@*W-J/H2[3H5J8K9T<KBJ_J
到匹 匹配	!@*W-J/H2[3H5J8K9T<KBJ_J
到服	!D*J/Y3H5I7TBFRUSKcJfJ
到服 服务	!D*J/Y3H5I7TBFRUSKcJfJ
到達	!D/X7]
到達 達で	!D/X7]
制的	8S
制的 的に	8S
制限	!V"U,K8FBHKGSJfS
制限 限さ	"VfT
制限 限を	.T
削除	!TLJSI]V
前に	!>#U-Y0T8EBENIRKTEcVhI
前の	#T/G7KBJOYTJ
前の のフ	!GOU
前回	!D3WUU
前解	!CKWWGXT
前解 解決	!CKWWGXT
力し	"J/F6YBGLKPGRFiXlE
力し して	!G"H/I6ZBJPJRHiX
力で	!FPZ
力で でき	!FPZ
力を	PS
力を を求	PS
力エ	!H.V8KKV
力エ エラ	!H.V8KKV
功し	!W-I.I8GBIJXKCLJRJSATG_KaZ
功し しま	!V-I.J8GBIJXKCLKRJSDTGaY
加し	!W3H
加し しま	!W3H
务器	!5"8#C%@&@'C+A0>2?3W4D6?87:C;<<@=B>E?D@ACCDDEDFCG=HCI<JBKJLJMAN?O>PAQ=TWUEVAW?X?YBZA[>^A_:a<bJdBeBg?k<
务器 器拒	!E*K-J.H/H1J3E5JBYKHLKSITBcHfEiSlH
务器 器的	!I5XTK
効で	,G6UGKLKTGZV
効で です	,G6VGKTHZV
効な	"J/H0V6T?H@UYT
効に	!J#VDW^SiUlK
効に にな	"S#V^SiU
効化	RU
効化 化さ	RU
効期	!T"ZiJ
効期 期限	!T"ZiJ
動さ	VW
動さ され	VW
動し	"S&W,T.K<URGlH
動し して	"S&W,T.K<URGlH
動で	,J1XIKTI[JbU
動で でき	,J1XIKTI[JbU
動に	!UBHLWSV[J
動に に失	!UBHLWSV[J
動ス	cT
動ス スク	cT
動作	)S,I1SBIKKLSR<SST[lJ
動作 作し	)U1T
化さ	"KPXQJRT
化さ され	"KPXQJRT
化で	!J"TcTfVlI
化で でき	!J"TcTfVlI
化エ	!G)T.J1T;T<V=VKHQVbT
化エ エラ	!G)T.J1T;T<V=VKHQVbT
匹配	!@"=#E%A&?'I(I)I+>,:-<.@/<0G1D2X3b4G5<6B7A8?9W:G;><==A>C?J@CAAB<C@DIEDF@GAHAIGJCK8LEMEN=ODP>Q@R<SCT;VKW?XDYDZF[G^F_<aEb?cDdEeHf?gHh;iAjDk@lC
匹配 配的	!@*W-J/H2[3H5J8K9T<KBJ_J
协议	!JRHTDlZ
原因	"W.T1IBFLH
参照	!SaSeG
参照 照し	BWRFjU
反映	#_BCiHjJ
反映 映に	#T
反映 映ま	#WBH
反映 映前	!I#W
取り	!U,I/K3U8H;J=WBEKERJSJXSiI
取り り権	!H=X
取れ	!C&S
取れ れま	!C&S
取得	"H&I'K)T*J,C.B0E1^2K3S6G7K8I9G;IB=GJIFKAOAQIRASUTBVVWF[D]FaFcUeBfGgTiCjIkSlI
取得 得で	!I-T1S6JOHVU]JeKkU
取得 得に	1UBFLTSW[KbIcSeJ
取得 得中	!I4VLU
取远	!E5STUVU
取远 远程	!E5STUVU
受け	"H#T'],C-I.G/H1H3H5G6H8I9J;J<IAKIJKELHODRTSEWH[K]K^H_IaJbIeSfJgKkY
受け け付	#U'^,H.I0SLJOESHTJWKeSiEjIlJ
受け け入	!I%TBSRTiW
受け け取	!HXUkS
受付	!A"U.JIIOUSJ_JeXhU
受信	"B#K'I(])I*G,D.K/C0B1@2J3F5I6K9E;><G?J@KCJGHIBLCMUNWPKRBS;TIVUWGXIYI[G^Ea@dIeJfCgYkClB
受信 信し	!>KKMWNUcT
受信 信フ	!A(Y0K;FKYOJgV
受信 信側	!I(SVV
受信 送信	-F.U8SKT
可が	!V&K+E.E0I5J7G;A<B=Z>KBJCVHSI@L>PJQJRISVTJVJ[I]J^KiC
可が があ	+E.E5J7H;C<B=ZBKCWHTI@L>PKQKRKSVVK[IiE
可が がな	!T
可さ	&H'Z(H.I/G1F2K3F5E8D:J;J?IB?ETJKK@LJPGSXVIWFYG[F]J^G_HaYbIcKfHgFjClK
可さ され	&H'Z(H.I/G1F2K3F5E8D:J;J?IB?ETJKK@LJPGSXVIWFYG[F]J^G_HaYbIcKfHgFjClK
可し	!FbS
可し して	bT
可能	!H"A#G%F'F)F+H-B.;/C0@1J2F3]4I5=6I7C:J<E=E>I?H@JADCFEIGDHHJGL=MJO?PFS;VVXIYG[E^V_FaAcTdJhHiIkE
可能 能で	DSeT
可能 能な	BSZU^S
可能 能性	!D(I.G3W5E7I;SLGOIRHSGaKfTiF
号で	"JQUiU
号で でき	;SQU
号で です	iU
号に	!WAUBI
号に に失	!WAUBI
号を	!F/I9TNUWUkW
号を を確	!A/J9TNUWUkX
号化	&K*a,F/I2[5I9^;JBALHNJPZQGRFSHTBWJiI
号化 化さ	PYQK
号方	*Z2W9T
号方 方式	*Z2W9T
合は	![#TBTLFOSRESF^KiJjX
合わ	*T,K/K2TLVSWTI
合わ わせ	*T,K/K2TLVSWTI
合意	*S9S
合意 意で	*S9S
合計	!T
同じ	!U
同名	!EOZ
同時	_W
同時 時接	_W
同期	"J#T&T,I-V3V7I8S<DAJBWGHKVNKR@SGXX_IdIiDjSkI
名が	/^0T3I5IBKLFSGTH[U
名が が見	/V6J
名で	/I6T
名と	!S,JTHZU
名と とパ	ZViS
名に	!Z"G&K.J0S6W;KBHLIOIPHQDRISI[IiV
名に には	!V0GiT
名に に失	!VQF
名の	!B6WOU
名は	!XBJ
名ま	0TBKGVSH[ViB
名ま また	0TGViB
名を	!C"F%W/WBCiU
名を を解	!H/X
名リ	%S
名リ リク	%S
名前	"J'I,D-J.B/U0V1E3J5D6T7F;I<JBBFJIEL@O[RDV[WB[G]U^HaEbJeJfJiHlJ
名前 前の	/HOZSJ
名前 前解	!CKWWGXT
否さ	%U*J,^-9.D1;2H3=5?6K7?899E<I=SBWCHDIIFJHK2LDNFOHTGVHWHXJ[H]K^IbCcBdHgHhC
否さ され	%U*J,^-9.D1;2H3=5?6K7?899E<I=SBWCHDIIFJHK2LDNFOHTGVHWHXJ[H]K^IbCcBdHgHhC
否し	!:"H#J%T&K-J/J1I3H8F9K<UBVFUGIKGNJOKRITF_IhKiWjZkHlK
否し しま	!:"H#J%T&K-J/J1I3H8F9K<UBVFUGIKGNJOKRITF_IhKiWjZkHlK
含ま	!I0Z3K5J6U?IAJBGDUFWKIOJPKSK^IaKgKlJ
含ま まれ	!I0Z3K5J6U?IAJBGDUFWKIOJPKSK^IaKgKlJ
启动	![,KKJLIRHSITHcT
告値	!I(WgT
呼び	&VRJiU
呼び び出	&VRJiU
命令	)V,G1VRITJbUcSiT
命的	3S8J9K<JIJLDRXSIWIiS
命的 的な	!B7EGTRY
命的 的エ	3U<JIJLF
命错	5SRFTU_HiK
命错 错误	5SRFTU_HiK
响应	(J)T*H,F-I.E/B3@5G7IB>JFLERCS?T[bIcEiI
問い	LVSW
問い い合	LVSW
問題	+T=TCIDXKKiJ
問題 題が	!G+U=TCIDYaSiK
器拒	!E*K-J.H/H1J3E5JBYKHLKSITBcHfEiSlH
器拒 拒绝	!E*K-J.H/H1J3E5JBYKHLKSITBcHfEiSlH
器的	5XTJ
回の	UU
回数	!=8DBJKHRJhaiI
回数 数が	!D8Kh^
回数 数を	!J
図	0VeW
固有	!T
固有 有の	!T
图写	!H=UDU
图写 写入	!H=UDU
土	!UUU
圧縮	'X0JOKSI
在	-U/I8SKTTH
在し	!I"I&H'J(F+I,K.E/W0F2I3A5C7C8H9G;C<[=F>H?J@IAJBBCJFJHJJJLVOYPHQHRGS9VEWFYG[@]F_JaIdFeGfIgIiSjKkHlH
在し しな	!STT
在し しま	!B"J&I(G+J,E.H/V0H1C2J3A5D7H9H;E<Z=G>H@JAKBDCKFKHJLVOWPIQIRHS>T8VFWHYH[D]IeIfJiTlI
在す	[T
在す する	[T
在の	!B#VTIdX
在远	BY
在远 远程	BY
在连	!VBHKIiW
在连 连接	!VBHKIiW
域が	!ZSJ
域が があ	.TSK
域が が不	!Y.E
報が	#U-SBG
報を	,T-T/H5T9IKKiZkS
報を を確	!A,V5UTV
報告	.VLJSZ
場合	![#TBTLFOSRESF^KiJjX
場合 合は	![#TBTLFOSRESF^KiJjX
場所	!;1J8SB_KXRZS@TH_EiY
場所 renci	!H8U<SKY_F
場所 system	!I-I8TKU
場所 所に	BZRZSEiT
壊れ	(V-U0I1JOGWTaKgV
壊れ れて	(V-U0I1JOGWTaKgV
売上	!ZIGKKLI
変わ	3X
変換	(I,I0H6I8K;D<K>W?H@TBIIKKFOIQJTK^Kga
変換 換さ	gU
変換 換し	!H;J>W?K@V
変更	#U'J(J+K,D.@/I1E3b5@8J9I;J<IBBI@KERETFVYWJ[T]T_JbJeIfIiGjKkG
変更 更さ	!H3[5E
変更 更し	!C#V,K3WRKTJkK
変更 更で	!JLTOV
外の	,IMTXW
外の のア	!S
外部	!CXU^U
多す	!F"KKJ_YhX
多す すぎ	!F"KKJ_YhX
夜間	!H"K5T=UBTJUPSRKiJjW
夜間 間送	!G5T=V
大き	!F]ZcY
大き きい	!J]Y
大き きす	cX
大な	!F8UKISV
大な なエ	8U
大サ	cS
大再	!J
大再 再試	!J
失わ	!E-J8U;UJXKV
失わ われ	!E-J8U;UJXKV
失効	!B"T3F4^5G
失敗	!B#G)@*H1I3D6H83:><E=G><BVD<E<F>IKJFM9N=RZUBVX^3cEd=eSfHgEjSkF
失敗 0	!_8JKH
失敗 ssh	!K;I<CB^GFR@j_
失敗 サー	.ZSX
失敗 敗が	!E"T8EKHTI_Xh_iK
失敗 敗し	!F"F%A'?+I-J8H:J>FDEEHKGMBNIUIZE^>_9aJcIdHfKh9
失败	!B"H#?%;&<'?);+=/=0=162C3?4>586=859::>;H<<=>>@?@@=C;E?FIGUH=I9J>KGM=N8O;P;Q4RWUCW<X;Y?Z>[<^?a;b9e@g=hWl7
失败 用户	!>BVGUQIRYiV
始さ	WV
始さ され	WV
始し	BHLVST
始し して	SU
始し しま	!UBHIJKJLT
始で	!=)U/J1V5IBULHSF^UfU
始で でき	!=)U/J1V5IBULHSF^UfU
子系	)U,G/J1WBGKJRGSJTGf[iG
子系 系统	)U,G/J1WBGKJRGSJTGf[iG
字が	!G0V
字が が含	!G0V
字と	!T
字は	iT
字は は使	iT
字列	!D-XKKNS_J
字列 列を	!H-XNS_K
存し	![.J3K?UBJKKQJSIiJ
存し して	OSaS
存し しま	!]
存し し直	!J;T
存で	.X0T3KBIHXOWRJTIiK
存で でき	.X0T3KBIHXOWRJTIiK
存の	OSSK]W
存の の接	8S
存先	.XSV
存在	!>#F%F'A(;)B*C.5/S081F2C384F5H7A8:9?:I;:<W>D?D@BABBKCBEGFBG@HBIZJCKCLdMFNBOYP@Q>RCTJUKVJW>XKY?ZE];^B_Ea=bBc=dEe@f;g@hDk:l>
存在 在し	!I"I&H'J(F+I,K.E/W0F2I3A5C7C8H9G;C<[=F>H?J@IAJBBCJFJHJJJLVOYPHQHRGS9VEWFYG[@]F_JaIdFeGfIgIiSjKkHlH
存在 在す	[T
学内	7IBYGTRDXV
安全	!TEVFS
完了	!X"T#G&D*I.U0?1U2H3E5A9D;E<C=KAIB4CFFKHII9KDLGNGO=PIQFRASFVaWBYI[B]I^H_DcDeGgChSi@jE
完了 了し	!V"T-FBFIHLIQKSGTJVUaJiJ
完了 了で	&IKULKhW
完了 了コ	,X7TBJKJTXkV
完成	3HVU
定が	!@+U/V;K<WBGQIRTWKkH
定さ	!4'D(J*K+K,G0D1F2K6H7H8I;K=I>F?G@UAFFIGJITKCOCQHVHWKXIYT[U]J^H_KaHbHeGgHiXjSkJlJ
定さ され	!4'D(J*K+K,G0D1F2K6H7H8I;K=I>F?G@UAFFIGJITKCOCQHVHWKXIYT[U]J^H_KaHbHeGgHiXjSkJlJ
定し	"F#K'I,D-K/J3F5T8H9K;D>J@KGKKINJQFRDTIXJ[T^J_FaGgKjYkV
定し した	LSjU
定し して	!6"G'K,J3H5U;GLHRGXK[U_IjTkX
定し しま	!aaK
定で	aY
定で でき	aV
定と	!G9KjWlS
定に	!JRTiS
定の	FTPJRUdUiJ
定を	#U+T5IBHPWWIXIiE
定を を確	*T/T2T5JBJTVWKXKiGkH
定フ	+X.I<IOJaK
定フ ファ	+X.I<IOJaK
定中	!DaYkT
定中 中に	!EaZ
定的	!U3D5Y
宛先	.I0T7ZBGSJTZ
実行	"H-G.I1G3K6H7S8G;I<G=YBICVIEKGLGPJRFSEVIWJXU_IaIbVcWgKiCjJlJ
実行 行し	7UCW
実際	!F(UKU
実験	!JIWLJ
容が	]V
容量	.f0KLIOKSGTJ
容量 量が	!=.^
容量 量の	!T
容量 量を	!S
密码	!B#J&I'I(E)F*U+H,;-E.=/B0F1A2I3C4K5@6D7C8@9@:K;B<F=J@JAEBACIDKFKICJIK=L?MINFOEPHQaR^S>T<VHWGXFYIZH[F]H^G_CaDbDc?dIeIfAgGhDiUjDkFlD
密码 码错	!0(K)J,D-K.A/H0J1F5G6I7J8E;J<JBGIGKBLDOHQZRYSCTCXJ[J_HaGbHcEfGhKlG
密鍵	!@">#C%D&>'@(@)H*B+;,>-B.;/:091@2A3>4G586?7A8B9<:F;_<a=V>W?^AWBIEAGAH@I8JDK<L7MGNBO:Q]R:S6T=VAWAXEY_ZD[=]@^A_Ca?b@cDdDeBf@gAhEiCj=k?lD
密鍵 'c	;TFT
密鍵 鍵が	/J<VLJQKYT
密鍵 鍵と	!K@UYU
密鍵 鍵の	"J&J,J.K/H0K3K5I6K8K9I;[B<FFGKKILINKPGQ_RFSGTJaKiG
密鍵 鍵を	!F;Z<A=D@KAXCIDKFGPTQUYXiF
密鍵 鍵フ	!B0I<Y=X>[?XICLIOKPIQ>SI
密钥	!C"<#F%@&A'F(A)D+C,<-<.=/<0D1?3X4E5T6C7?8?9Z:C<:==?CCUDBEAFAGAHEICJEK:L@MENCOCP@QUS>T4UIVFWDXCZD[D]D^E_?aCb@c>dEeFf<gEiDjTkBlB
密钥 钥交	!F*S2H3F5J9[AJBGKKQKRETJiKjJ
密钥 钥已	/K3Z5BBGRJTI
密钥 钥未	BY
対し	7UlU
対し して	7UlU
対す	=S
対す する	=S
対応	!I"I'G(K*S,I.F/H0K1I3I5G6J8K9I<H?U@XAZB@CGGUIJKGLFNHOIPJQDSFTJWK]JbHcJfGiFjIkKlF
対応 応し	'I5I@TAUBDGVeSfKiKjKlI
対応 応で	;J
対象	,T.H0X6JBKIXKJLGSCTKVH[K
対象 象の	,T
対象 象外	!HOV
専用	"EbX
専用 用で	!V"HbW
尝试	!?%G&G,V-E.K5D7TKIRCSIcIdTiHjWkU
届き	!K,K7WTI
届き きま	!K,K7WTI
展開	!U[K
属性	!@.I0HLFOFVUa^
已关	1VbVfW
已关 关闭	1VbVfW
已被	!;"e(F)H,?.9/?0C1A3E5@6A7H8@<EB@I>K<L>NJO?QDRFS>T>XG[DaBbDc>f>gJhKiFkIlD
帳票	!JBXFVGHKHNVRGZK_UiU
常に	!W&UDTGKRJiJ
常に に終	!T&U
常フ	!ELTSV
常フ ファ	!ELTSV
常終	"J,E-T5I7D8E;JBBCWKALTOJQK^J_HaKgJkE
常終 終了	"J,E-T5I7D8E;JBBCWKALTOJQK^J_HaKgJkE
年	!T
年度	!@0WIDL_SJ
建立	,F/I3J7K;J=TDUKIR;SKT:iKlc
式が	!4(J*U+K,J.G/E0J1K3G5I7J9W;U<B=GCHFWGILGNJPGSGTIZIfKiJjEkJlI
式が があ	FUjK
式が が一	!J3K9V
式が が不	;T@K
式が が正	!F;X<IETFU
式で	*S0T;J<I>V?J@VFJIJPJYTeV
式で です	!C0U@TYVeV
式で では	<J>U
式に	@V
式に に変	@V
式の	'X.I0B9U<I?TATBIOFQJSGYH
式の のみ	;K?K@S
式の の秘	@K
式の の鍵	;S>T@HFT
式を	%T2VAS
式エ	!G+UGVNKRIiI
式エ エラ	!G+UGVNKRIiI
張子	!J'SOKYU
強制	8S
強制 制的	8S
录失	"HBJGWQGiG
录失 失败	"HBJGWQGiG
录成	!W
录成 成功	!W
形式	!G"D#G%I&F'_(E)J*F+A,E-H.?/B1C3F4J5A7G8G9F:I;Z<4==>Z?Y@_A_B;C=DDGCHHI@JIKBL?MGNEO>P:R;S=TEVDWFXIZG[B]D^D_IaCbDcFdJfEgDhIi?jDkFlF
形式 式が	!>/J6S;V<F=JBJCKQIRJ
形式 式で	0U;J<I>V?K@VFKIKPJYTeV
形式 式に	@V
形式 式の	'X.K0B<I?TATOGQJSGYH
形式 式を	AT
待ち	!?#],J.U/J7IBHKUTViIlH
待ち ちま	.V8TKV
待っ	!H#U
待っ って	!H#U
待機	!HXTlK
待機 機中	!HXT
後に	"U-V1G8E9JBKJTNTRJhTiJlH
後に に再	,STU
後の	!B"I#T.E1I3J8X<KBFIFKDLETKVa[KaYiGjI
得で	!I-T1S6JOHVU]JeKkU
得で でき	-U1T6JOHVU]JeKkU
得に	1UBFLTSW[KbIcSeJ
得に に失	1UBFLTSX[KbIcSeJ
得中	!I4VLU
復号	;TBFPTQV
復号 号で	;SQU
復号 号に	!WAUBI
必要	"G*I-J.D/K2G8J;GBDGYKENJPXQCRHSKTIWKhKjH
必要 要が	!G3S5ViS
必要 要で	"H.GBHGYKJPXQDRKiI
応し	'I5I@TAUBDGVeSfKiKjKlI
応し して	'I5I@TAUBDGVeSfKiKjKlI
応で	;J
応で です	;J
応答	!B"C#E(G)E*B+G.80I2A39586:889;;F<H=I?J@JAHB2EKFEGYHGIBJVK7LKMHNUO@PGQIRHT[VAX>YKZD[@]B^A_HaAd]gHhDiFj?la
応答 ssh	!I
応答 答が	!>%T5K7GBDGVKKSETUlW
応答 答し	!T-H.G/C1F3H5I6J9IBCKFLIRHSGT[WGiIjJ
応答 答で	!GGVNU
応答 答な	!?,H7KJXTV_JdV
応答 答を	!ENUcWlU
性が	!E.H3U5F7J;TLJOKRHSH]JfTiG
性が があ	!E.H3U5F7J;TLJOKRHSH]JfTiG
性を	!B.J0J5UHWLIOHVUaV
您有	&WBTRHiHjV
您有 有正	&WBTRHiHjV
您的	"X-H1H8KKGWKbJfI
情報	&J-W/A1I3V7G8H9FBXGJKCLDSHVTXIaKbIcJfIiZjGlF
情報 報が	#U-SBG
情報 報を	,T-T/H5T9IKKiZkS
意で	*S9S
意で でき	*S9S
意味	!G3[5J
態を	!A"S,T.T
態を を確	!F,T.UKSLT
成し	!WBKLTSFYJ
成し して	!TFSLTSF
成で	'J0T1IIILTOGSY[F]JeZ
成で でき	'J0T1IIILTOGSY[F]JeZ
成に	eT
成に に失	eT
成中	.JOV
成中 中に	.JOV
成功	!k"D(F*K,C-C.F/E0F2J3A5G6I7I8>9D;J<IAIBAFGGDIEJWK8LDNIPHQJSCT?WH[F]I^J_CaYbGcHdJeGgIhHjHkHlI
成功 功し	!W-I.I8GBIJXKCLJRJSATG_KaZ
户名	,KBUGUQHRYTJiU
户密	!;;V<J=JBWCIDKEIQXYT
户密 密钥	!;;V<J=JBWCIDKEIQXYT
所に	BZRZSEiT
所に にア	BZRZSEiT
所有	)UST
所有 有者	)UST
所要	!]
所选	!F;KBXYV
所选 选的	!F;KBXYV
手か	!J-Y8HNT_V
手か から	!J-Y8HNT_V
手先	!C9UbKkW
手先 先サ	9U
打开	!Y)W/J1XBKKJRITFfS
找不	!="E&J'J(D)H*U+J,C-F.@/V0F1E2[3A4J5A6F7G8D;H<]=HAHBCCJDKFKGIIBJJKALEMKNHOFPJQHRASBT>VIWHXHYHZK[H]G^H_DaFbFcEdJeIfDgHhIiFjKkHlG
找不 不到	!="E&J'J(D)H*U+J,C-F.@/V0F1E2[3A4J5A6F7G8D;H<]=HAHBCCJDKFKGIIBJJKALEMKNHOFPJQHRASBT>VIWHXHYHZK[H]G^H_DaFbFcEdJeIfDgHhIiFjKkHlG
択し	6H;HMUYXlS
択し した	YS
択し して	6H;KMUYUlS
报错	!UCTKJNJTTXW_I
拒否	!C"D%Z'V(D*C+G,d-0.C/F112A334H5E6B748.9::V;G?I@GAGBUCCDFEHFSI?J@K)LEMHN<O>PFQFT9XBYHZE[B]F^Ab=c:dAgCh:iWk[
拒否 否さ	%U*J,^-9.D1;2H3=5?6K7?899E<I=SBWCHDIIFJHK2LDNFOHTGVHWHXJ[H]K^IbCcBdHgHhC
拒否 否し	!:"H#J%T&K-J/J1I3H8F9K<UBVFUGIKGNJOKRITF_IhKiWjZkHlK
拒绝	"=#J%K&J'I(C)B*B+I,b-?.=/>0F1?2H3>4K5C6F7A8@9A:J;G<F=I?K@JAEBbCJDJEKFJGFHKIDJIK9LAMINDOEPIQGRVS?T6UKVGWGXDYJZJ[E]D^G_=aFbCc<dFeIfUgHh:jFk?lA
拒绝 无法	,W
拡張	'SOJSKYU
拡張 張子	!J'SOKYU
持っ	3SBY
指定	"J%K&E'?(G)I*F,>-F0?1@2G3A4K7E8A9E:I;=<Y=@>@?CCEDFEGFDGGHGJGK?LWMJNEO=PVQ9T<VDWEXEYSZI[U]D^C_CaEbDcFdFeDfEgChHj]kS
指定 定さ	!<'F,K0F1I3I5T6J>I?I@UAHITKILTODTHVIYS[U^JbKeHgJ
指定 定し	"G'J,E/J3K8J;D>JKJNKQFRETJXJ[U_HjYkW
指紋	3ZBF
指紋 hex	!VBH
指纹	!G"D%G&D*@+C,@-C.F/D1H2?3g5D6H7G8H97;D<D=F>I@IAFBBCGEJFEGHHFJHK>LJMJNCOJPDQGRASHT?WFXKYI_DaKbEcHfCh@iGjJkFlG
接主	!B"W-U8JKETS_VdJiT
接主 主机	!B"W-U8JKETS_VdJiT
接到	"H)H-H/K1C3T5F7U8FKSLKRW_FbKhIkJ
接到 到服	!F7UBJRV
接失	!F7TGWTViV
接失 失败	!F7TGWTViV
接已	"J,A.J1J7K8EK]RGTA_?cIfIiKlK
接接	XW
接接 接続	XW
接的	!H,G7VBIRISKdTfYiJkT
接続	""%-'E(/*@,a-W.)0&2J9V:8;4<>=*>5?1@DBFCFD5ECF:GEI-L)O!P9Q*RBS1TZUHV+WUY/[+]*^9_aa"c>d_e*g*kW
接続 sftp	!DBSGT
接続 続が	!H"D%F&B'H*G+J,T/<0H1V3<4J5=6F7K;H<G=E@JAIBECGFGG?HGIJJ[KXLFMGOHPIQJR1S>VHXJYH[J]KaBbIdTeIfSgEi>lT
接続 続し	"B&J(J)I*K-D.G/>2I5?6F9G;KBDFJGJMSNTOJR>WE[K^JaJcJfEgIi>jSkFl[
接続 続す	KKTUXTlU
接続 続で	"F%I&T'D*J,X.<0B304I5B7W8>:K<B=E>F?H@HAFDHEDFBHBIHKCL9NGOAPCQDS8TYUEVHXVYI[I]C^?aGb:eDfIkS
接続 続に	#J&H*G-C.F/X3?5<;J<JAHFHGFJSKFLESETTWUXK_FbGcJkZ
接続 続の	KIbWfTkJ
接続 続は	!=#S,F-T/J1I3K5J8TBDRFXVZT_SbKjJ
接続 続を	"J#E%D'I+F-Y.@0H2A5V6A7G;H<H@JAJBICIFGIHKTLAMHOHQIRIS@VIX=ZD[J]H^B_UaGcAdCeHf<gJi2j<lU
接続 続エ	9V;JAKFVGJKGNIRHWJiT
接続 続タ	7VkH
接続 続テ	,V3KTUfJ
接続 続中	!G,J-T3T5J8GBGKFRIWX_UcKdT
接続 続先	"J#K)K,I-D.I1D6X8DAJB?GJHTJEK@LHNTRBSEWEbHd^hKiCjI
接続 続処	!H,TkS
接続 続数	!G_ahF
接続 続要	!KWU
接続 続試	!A/TBKXTkYlT
接被	!@"J)T,^-T.H/I1T3F5J8HBCK<LINIR>SGT?fGhKiEkIlH
接超	!J"I,A-I.J/K1J3J8GBJKJRBTc_DcIfJiHkKlH
接超 超时	!J"I,A-I.J/K1J3J8GBJKJRBTc_DcIfJiHkKlH
提供	(J.UKHSY]JaJ
提供 供し	ST[SlT
提出	BVFUKJLKRJSJiUjV
提出 出用	BVFUKJRJiUjV
提示	!9"G#J%J&J/J3D5A:H<E=I@ICGEHGIKIPHRJSGWKYGdKi<jakU
提示 ssh	jT
提示 示さ	!A5JBVj]
提示 示し	!H4TZSjS
換え	!J0IIJOV
換え えら	0IIKOT
換さ	gX
換さ され	gX
換し	!H;J>W?K@V
換し して	@W
換し しま	!K>Y
換の	!J'T1J8J9ZJVKC_Z
換ア	9W
換ア アル	9W
換中	*V9VJTKF_J
換中 中に	*V9VJTKF_J
換性	!C1UbTcX
換方	!E*I9^
換方 方式	!E*I9^
操作	!E"B#J&E'G(F)K*I+K,;-B/D0D1A2H3G5B6J8^9F;G<KAJB:FGGFHIICLANGOUPHQJR?S[[H_?a^bDcFdBeJfCgGhGiIjE
操作 作が	!B8UTKXVaUdJkVlS
操作 作で	!ETTaX
操作 作は	!T.U
操作 作を	!F7UBJSUVUaT
操作 作可	^T
支持	!E*X9I;JBFcTiI
支援	!FRI
收到	!G-JNU_JcTkK
改行	!J.K8J;UKGgd
改行 行が	!I;VgU
改行 行コ	gW
敗が	!E"T8EKHTI_Xh_iK
敗が が続	8I_UhU
敗し	!F"F%A'?+I-J8H:J>FDEEHKGMBNIUIZE^>_9aJcIdHfKh9
敗し しま	!F"G%A'?+I-F3J8H:J>FDFEHJJKHMCNIUIZE^>_8aJcJdIfKh:
数が	!A-K8HKHRJ_ZcKh[
数が が上	!K"U
数が が多	!F"KKJ_YhX
数の	!J_V
数の の上	_V
数を	!J
数を を超	!J
数字	!I(G0^SI]K
数字 字と	!T
数据	(I.TKELKRJTK]IcT
数过	!?"C,@-I.G/H1I3G5J6J7I8F9I;J<JB>GJIJK>LINKOJR=SIT?__aKbJcGfGh[iCkJlI
数过 过多	!?"C,@-I.G/H1I3G5J6J7I8F9I;J<JB>GJIJK>LINKOJR=SIT?__aKbJcGfGh[iCkJlI
文件	!K"6#E%D&C'C)C*<+?,:->/90T1@2?394F5<6@7?8;9=:C<Y?E@BB5E@GCHGI[JCL3MBNCO7P@Q7R6T8UGWCXBZF[=][^C_>aGbAc=dEe?f>g?hAi9j?kAl>
文件 件传	ST
文字	"I,I-V.K0Y1J5K6U8I<JBGIJKFLHOHRHSH[J_FiTkHlK
文字 が含	!H0V
文字 字が	!G0V
文字 字は	iT
文字 字列	!D-XKKNS_J
断さ	!B#J%K)V,8/F1T3C5F8VBGGHKYNFRASIWE^KaGgIhTi=jCkBlD
断さ され	!B#J%K)V,8/F1T3C5F8VBGGHKYNFRASIWE^KaGgIhTi=jCkBlD
断し	!D,F1G9IBIJJLHMWNHSGTBWK_VjU
断し しま	!D,F1G9IBJJKLHMWNHSGTB_VhU
断メ	8S
断メ メッ	8S
断开	!5"A)H*H,=-S.F/D0J3D5D6I7G8Y9D<I=J?W@FBDGIIGKWLHNJOIPJQHRBSHT=WJ[KaIcEiFkGlG
新し	!X;F>G?UAUBJOHiK
新し しい	!TAVBJ
新し しす	;K>K?W
新で	!ZTK
新規	!U"W)U-K
方式	!G"I#H&I'K(J)J*a,A-K.E/C1D3C5D6H7H9_;G<IAJKILENDOJPGSCT?WGZ[]I^JbIfFiC
方式 password	BHRDZY
方式 publickey	!JBKZT
方式 式が	!?*V3I9WFSLJRTjI
方式 式の	!G*S9V
方式 式を	!G%U2TlS
方法	RTeGiV
方法 法が	!GBSiW
无法	!H"6#I%H&D'I(D*B+C-F.</a0C1J2D364I5I6@889?:H=V?I@GA@BGCAEDFDGDHHI=JFKGMGNCOBPCQ>UKWDXVYAZH[D]F^G_GaDb>dBeHgGh@kAlU
无法 法访	,JRJXX
无法 法读	!B=WKJLUSTTS
无法 法连	!J,W-I7XRXiS
既に	0I:W<IBHIDKILEO]SG]K
既に に別	!J:WBI
既に に存	<JIIKKLGO]
既存	0KOXSI]W
既存 存の	OSSK]W
日	!V
日時	SJaX
时间	,I-J7T8XKF_JdSkU
明で	!J,I/W3GBIKF
明で です	!K/V3H5S
明な	!H+T/J3J5W6J
明書	!d
明書 書の	!]
明書 書は	!X
映に	#T
映に には	#T
映ま	#WBH
映ま まで	#WBH
映前	!I#W
是否	3U;I<HBILWSSTI
時に	1UAJBITYbUcTfT
時フ	!@.JIILFSVVV[W]V
時フ ファ	!@.JIILFSVVV[W]V
時刻	!VaS
時接	_W
時接 接続	_W
時的	KWTSWGXT
時的 的に	KWTSWGXT
時間	!T#T,F1K3K8WRKiKjS
時間 間が	8VTK
時間 間を	!D#VjU
暗号	&I*f,D.I/F1J2^3H5F6I7I9^;HB=FKKJLFNIPYQFRCSET>WHZJ^JfJiFjJlI
暗号 号化	&K*a,F/I2[5I9^;JBALHNJPZQGRFSHTBWJiI
暗号 号方	*Z2W9T
更さ	!H3[5E
更さ され	!H3[5E
更し	!C#V,K3WRKTJkK
更し した	!G3W
更で	!JLTOV
更で でき	!JLTOV
更改	!C/K3a5>BFRJSITG
更新	!U%I&G(K,H-I/H3S5H9JRFSIT@WJaVcKfJhSiJjW
書き	"I&I'D(H*J+H,B.Y/D0@1B3H5E6H7F8H9G;D=F?J@JAJBBCJDKFJHXI>KTNKOSPIQIRDS[WEXJYJ[Y]F^G_KaAcJe@fIiDjIkFlH
書き き込	!E'K,D.Z/G0F1E3J5G7H9I;G=HBDHXIDKWOCQKRGS^WG[V]K^KaFdJeEiGkI
書の	!Y;S
書の の有	!T
書は	!X
最初	!KSW]W
最初 初か	!KSW]W
最大	!>#Z8IBERJc[
最大 大サ	cS
最大 大再	!J
最後	!J8YKGSUVUaU
最後 後の	!J8YKGSUVUaU
最新	!V
最終	0[BJOKSJ
最終 終ロ	!YBJ
月	,J1G5X8I9JKINIRZTH_IhKiUjV
月 03	!X
月 11	!E"G-C3W5YBVRU
有の	!T
有の のエ	!T
有写	!C,K.K/J5K8KKIOJRJSbTFfK
有効	!W"YBIKKRKiH
有効 効期	!T"ZiJ
有权	!I.>S]
有权 权限	!I.>S]
有正	!E&V7V=KRFdUiFjT
有正 正确	!F7VdUkT
有者	)UST
服务	!4"8#C%@&@'B+A0>2?3W4D6=7K8H:C;<<?=A>E?D@ACCDDEDFBG=HCI;JBLJMAN>O=P@Q<TWUEV@W?X?YBZA[>^@_9a<bIdBeAg?k<
服务 务器	!5"8#C%@&@'C+A0>2?3W4D6?87:C;<<@=B>E?D@ACCDDEDFCG=HCI<JBKJLJMAN?O>PAQ=TWUEVAW?X?YBZA[>^A_:a<bJdBeBg?k<
服器	"J,K.J/J0K5K8JBJIIKHLKOKRVSJTT[K_KlW
期し	1UNTbV
期せ	!=)X,F-V1VKJNHRKTCfThI
期せ せず	!=)X,F-V1VKJNHRKTCfThI
期化	.F/I1T6I9U;T<V=UBKJUKDLJOJQUSJbUcWfXlG
期化 化で	!J"TcTfVlI
期化 化エ	!G)T.J1T;T<V=VKHQVbT
期限	!T"ZiJ
期限 限が	!Z
未在	BY
未在 在远	BY
未登	!B2VFKRHiJj^
未登 登録	!B2VFKRHiJj^
未知	!A/I375cBJKKRJTJ
未設	!E&TXW
未設 設定	!E&TXW
末尾	;S
本地	!@"C*G,F.F/B1I3G5K6I7K<GBII^KWL=OIRCSETB]T_HcIfGiI
本日	IULJ
本番	;DBYiW
机上	BY
机上 上注	BY
机密	"F(I)J*F,E-H.F/C0J1F3[4K5^6K7G8H9EAKB@IIKDLHOIQIRBSHT@XJ[J]J_IaJbHcGfFhJiGjKkKlH
机密 密钥	"H(K*H,H.H/E1H3]5W7I8I9FBBIJKGLJOJQJRDSJTC_JaKbJcIfHiIlJ
机积	,W
机积 积极	,W
权限	"E&K(I)J*J-H.80G1J3J6G7I8E9J;E<BAGCUDUFJGJIEKBNKODQHRDSfT?VJWJXHYG[H]J^J_GaEbHcGfDgIiEkHlJ
极拒	,W
极拒 拒绝	,W
构建	AS
析に	!E;V?K
析に に失	!E;V?K
析結	TT_T
析結 結果	TT_T
果を	!UHV
标计	,W
标计 计算	,W
格情	,J/KBYiU
格情 情報	,J/KBYiU
检查	!Z;I<HLVRJ
検出	3UTK
検査	(VgV
検索	!H.W/WTHdT
検証	&J(V*H,F-H.H/D0J1F2B3c5c6I7H8I9F;HAJB;FJGIH[IKKALIRASETBWF_JaFbIfHgIiEjHkHlI
検証 証で	3Z5^BKHWTJ
検証 証に	!I(S3V5WBFHVRGiK
権が	!@=TBUCXDILGRJSTiV
権が があ	!FBVLHSUiW
権を	!JST
権限	!K+I,K.?0K<U=_>GAICWIIOJQDRHSYYJ[JaUiC
権限 限が	.C=WSX
権限 限を	!G=SCT
機中	!HXT
欄に	!U/H6XlG
次の	!Z*U0F2U9S
次回	!VgJ
止さ	,I.S8XOTXU
止さ され	,I.S8XOTXU
止し	"S#K'K(I,G/J0J1F5U7I9K;KBCIGJUKXLIOEREVIWJ[J^KaIcJeTfKgGiFjIkIlI
止し して	.J8TJVKU
止し しま	!@"T,I0K1H5U7J8ABFIJKTLKOHRIVJWJ[KaKeTgJiHkJ
正し	"I*J+W,B.G/A0I1I2K3F5@8I9F=F>IAUCIIHKELENGOJPDQYRUSKWEYSZG[I]H^FaKbIcIfJgI
正し しい	!U,H/I5JRSTI^KiSkGlT
正し しく	!I&I,J.J/I0K1K5J;S=I>JAUBJIHKHLIPFQZSHTTYTZJ]J^JjJ
正し して	+U
正で	.H0J5J;U?KBFDIKFOKQDSIYH]VcJ
正で です	.H0J5J;U?KBFDIKFOKQDSIYH]VcJ
正な	!E6T;W=ICIQI
正ア	!Z
正ア アク	!Z
正在	!S3X5H8KBGKFRCTW_JiU
正在 在连	!VBHKIiW
正常	!j"H&S,J.C/K0J8J<EBFDTGIIDKELCOJRCSBTFiBkV
正常 常に	!W&UDTGKRJiJ
正常 常終	!_LI
正确	"I&J*K-I2J3F4J6K8I:K;@<EAHBTCGDTFJGIHJKILJPJQWSIWKXJYKZK_J
段階	GX
段階 階認	GX
求し	!H%TGWjS
求め	PS
求を	!JWU
求を を拒	!JWU
決し	/U
決し して	/U
決で	/Y5I6V7KTCXT
決で でき	/Y5I6V7KTCXT
決に	!CKWWGXT
決に に一	KXTTWHXU
没有	!;"E(C)E*V,>-E.4/?0G1>3:5>6H7Y8D9B<JAGB8GIIDK;ODQHR;SaT[VJ[H]H_EaDbGc@f=gJhHiDjHl@
法が	!GBSiW
法建	!E=UDVR@TDl[
法建 建立	!E=UDVR@TDl[
法访	,JRJXX
法访 访问	,JRJXX
法读	!B=WKJLUSTTS
法读 读取	!B=WKJLUSTTS
法连	!J,W-I7XRXiS
法连 连接	!J,W-I7XRXiS
法連	!DKKRZTUlE
法連 連線	!DKKRZTUlE
注册	BY
注册 请再	BY
注意	3T
消息	!E)W,I1VBJRESSTJbVcT
済み	!G"T#G&K'E(H,F-H.B/J0B1K5E;I<H=JB>IALAOZSEVZYK[G]IaWgKjU
済み みで	!FSJaX
済み みの	#I,I0KKHOV_UjT
済み みフ	VX
無効	!J'K(J,D.G/I0T6W7I8J?E@TDVFJGHKGLJNIOIPHQKSITDWJXJZT[K_JaJbFcJgIiWjJkJ
無効 効で	,G6VGKTHZV
無効 効な	!E"J/H0V6T?H@UYT
無効 効に	!C#VDW^SiV
無効 効化	RU
無法	"G%I&X,J-K.I/I0J3J5J7K8J;J=IGGIIKFLKOJPJQJRTSITS[J_JaJcKiDkHlW
無法 法連	!DKKRZTUlE
無視	CT
無視 視さ	CT
無通	!I8[KC
無通 通信	!I8[KC
照し	BWRFjU
照し して	BWRFjU
版本	!J&X)W,I1VRFbWcTiI
状态	!S)U-K1U3JKGRESETEbU
状态 正在	RKTKiT
状態	#H&K'J(F*J,W0C1J2J3C5B6H9K;G<E=JB6CUFJKTLTOCPKQHRHSUVGWBYJ[D]E^H_BbEiJjFkF
状態 ipaddr	!EXSlU
状態 sftp	TX
状態 サー	!X-F8AKV_J
状態 ファ	aS
状態 再試	!HXTlK
状態 態を	!A"S,T.T
状態 接続	!C/TXTlV
状況	!H#X<JBSCV
現在	!K#Y7KRHbDdWiF
現在 在の	!B#VTIdX
理が	IWKILUVI
理で	!D,U/TDTIVLSjU
理で でエ	!H,U/TIVLSjU
理の	VT
理を	!EKELIOU
理を を中	!JkS
理中	!D#U9UJUKHiK
理员	"X)K-I1H3V5IBKKH_IbKfI
理由	!E'S*T/V2T9T:XBCRJTFiGjH
理画	bW
理画 画面	bW
理者	"T,G0J1SLTOJRISXXUiT
理者 者に	"X,G0J1TLTOJRJSXXU
生し	"K(K)J-D0J3J7H8C;I<KGHHKNIQJTHWWaSdJgHhJkHlJ
生し しま	&J(K)J-D0J3J7H8C;IGHHKNIQJTIWUaSdJgIhJkIlJ
生成	!VQK
用く	^W
用く くだ	^W
用さ	!FBJ
用さ され	!FBJ
用し	!H"H)UCTEUZK
用し して	!HBH
用し しま	)U1SCV
用す	%VBG
用す する	%VBG
用で	"T#B%J'B)K*G+T.A/E1C2J3H5B7F9D:J;<@TAIB<CHDTGAHGIBKGLBNIO<QERTS=VIWJXIYHZD[D]C^FaEbScJfUjBkF
用で でき	!G"U#D%K'C*H+T.B/F1E2K3I5C7G9E;>@UAJB>CIDUGCHHICKHLCNJO?QFRUS=VJWKXJYHZF[E]E^GaFcKfUjCkG
用で です	"HbW
用に	!KLJ[W
用に に開	!KLJ[W
用の	iHjZ
用デ	!V
用フ	!IBVFVKJRJiUjV
用フ ファ	!IBVFVKJRJiUjV
用中	"VFTjU
用可	!BRSZS
用可 可能	!BRSZS
用户	%K&K'J(I*H+K,D-F.G/I0J1I2J3H5H6J7G8G9G:I;T<G=G>IAHBUCFDGEGFHIIKELIMJNJOJPIQVRVSHTCVIWJXJ[J]J^J_FaJbJcIdKeKfIgJhFi]jHkJlK
用户 户名	,KBUGUQHRYTJiU
用户 户密	!;;V<J=JBWCIDKEIQXYT
用者	RCiTjG
用量	.U
用量 量制	.T
由し	XV
由し して	XV
由で	,E7DBWXWfK
由の	,W-K/XBGRJWTkJ
由于	,T-G7T8WKDRK_HdTkT
由于 于目	,W
由于 于连	7VTSdUkV
申告	!B(YKT]JgX
申告 告値	!I(WgT
画面	bW
番へ	;EBYiWkT
番号	"E,T/E3J5G6S7IBBKKNVR@WTiTjJkX
番号 号で	iU
番号 号を	!F/I9TNUWUkW
異な	!>([3]5H8KKI_K
異な なり	!C([3T
異常	!/"J(J,D-U5H8G<X=U@JCUKALYOGQDRESXZI^J_HaKiTkE
異常 常終	!7,F-V5J7E8HBCCWITKELWSTTS_JkF
発生	"J(K)J0J3I7H8B;H<KGHHKJUNKQITFWWaSdJgHhJiIkElI
発生 生し	"K(K)J-D0J3J7H8C;I<KGHHKNIQJTHWWaSdJgHhJkHlJ
発行	!WRI
登录	"A&J(J*J+K,C-E.H1T2K3H5D6J7E8F9I;I<JB=FJGWIIKALHMIPIQERSSFWIXWZKcJdJhFi>jHkJlK
登录 录失	"HBJGWQGiG
登録	"7#U%B&D'U)G*B+C,;-C.@1?6?7E8A9?:^;F<<=@>@?@DBFWG<HEIDJFK<L=MGNCQ:RAS;T<VDW=XBYKZ@[B]A^<a@cCeSfAgAhDj_lA
登録 録が	!T
登録 録さ	!I"G'K(J,K-J1J2K3K:WBZFHKERCSHTIWJ^KbIeKfKiB
登録 録し	#U'K;G@SYKiG
登録 録で	#J'X3J5GFVLJOGPHSJbKeTiHjI
登録 録に	@TYW
登録 録を	!IRUkU
登録 録済	#JjW
登録 録番	iT
的な	!>.W0K7DGSRYWK[VaJeJ
的な なエ	!A7DGTRY[Y
的な な失	.[SV
的に	"J,I-VBIKXPTSKWF_Z
的に に切	8S
的に に失	!J-TKVWGXS_V
的エ	3U<JIJLF
的エ エラ	3U<JIJLF
的主	!="H(K*H,F-I.H/G1J5a8H9GBGKFLJQJRFSH]K_IbJcJfJhKiIjKkS
的主 主机	!="H(K*H,F-I.H/G1J5a8H9GBGKFLJQJRFSH]K_IbJcJfJhKiIjKkS
的密	!@*U3W5EAJBDGKQYRBTHiGjJ
的密 密码	!E*W9HBFQYRDiI
的密 密钥	!J*H3Y5J9S
的用	;JBXYU
的用 用户	;JBXYU
的管	!H8S=UDUKH
的管 管道	!H8S=UDUKH
的路	!Y,G7XTEdHkH
的连	!F,J-T/I7K=UDVTS
的连 连接	!F,J-T/I7K=UDVTS
的错	RIST
的错 错误	RIST
監視	-U_V
目に	+U
目录	"C(H*K,D-I.A/E0G1B3K5E6G7K8G9J;I<JBEI8KCLgO>QJRBTCVH[F][_HaCbHcIeIfFgJiEkIlJ
目标	,V.KKJLIOESCTJ][aI
目标 标计	,W
直し	!9;VAKOHRTSU]ViH
直し して	!;;VAKRT]UiI
直下	LISJ[J
直下 下に	LISJ[J
直後	!H#U-V1J8HKHNW
直接	!HX[
直接 接接	XW
相手	!8"H*U-[/F1F2U3I5I7V8C9WGHKILIOIRJSFWGXKZU_XbEcHiGjJkXlI
相手 手か	!J-Y8HNT_V
相手 手先	!C9UbKkW
码错	(J)J*J,C-J.@/G0I1E3K5F6H7I8D;H<IBFIFKALCNKOGQZRXSATBXI[I^K_FaFbGcCfFgKhIkJlG
码错 错误	(J)J*J,C-J.@/G0I1E3K5F6H7I8D;H<IBFIFKALCNKOGQZRXSATBXI[I^K_FaFbGcCfFgKhIkJlG
确认	!F.G3IKIRFTDcXfX
確立	"J#J&H+J-S.H/@2T3E6K9SGIHJLGNUR@SFTW_VbTcFfCiAjIlW
確立 立さ	!F
確立 立し	!S
確立 立で	/H1H7JRISKWUiIkHlX
確立 立に	!D)T*S,T7T9TBIKJfHkU
確認	!B#;%U'@)H+@1<3U4I5W6C8J?B@CDDEAF?GTI>JGKKLEMFO<PEVaYB[@]?_Da@b8dIe@fChCiGlB
確認 stat	!JIKVW
確認 認く	BHQTTS
確認 認し	#F'E(H+D/U1E3H6G<S?E@HDGEFFEG@MIOCYF[D]F_IaIbAeFfJgGhIiKlF
確認 認で	!E.K/K3[5ZBHTGVU
磁盘	.[KILDRJS?TF
示さ	!K5IBUj]
示さ され	!K5IBUj]
示し	!H4TZSjS
示し した	!I4TZSjT
示成	!V
示成 成功	!V
禁止	OVSHXU
禁止 止さ	OUXU
私钥	!E"<%K&K(H)I*G+H,C-I.A/@0F1F2D3G5E6F7F8D9E:J<Z>F?KCTEHGFICJJK@LEMKNGOGPFQcR8SCTBVIWIXH[H]H^J_EaFbGcEdJeKfEgJhHiGjHkGlG
私钥 钥文	"I*K+K,J.G/D0J2F5K8J9I<[>F@JBFCTEIIGKGLJPJQDRJSITK]J_JaJcKfKiJjJ
秒	!W.H8WSHTTdH
秒後	!E,SKHR=TalK
秒後 後に	!J,UTY
秒間	1J8YJeKZTJ_SdI
秒間 間操	kTlT
秘密	!C">#C%C&>'@(@)H*A+;,>-B.;/9091@2A3=4G586?7A8B9<:F;_<_=V>W?]AXBIEAGAH@I8JDK<L6MGNAO:Q]R:S6T=VAW@XEYbZD[=]@^A_Ca?b@cDdDeBf@gAhEiBj=k?lD
秘密 密鍵	!@">#C%D&>'@(@)H*B+;,>-B.;/:091@2A3>4G586?7A8B9<:F;_<a=V>W?^AWBIEAGAH@I8JDK<L7MGNBO:Q]R:S6T=VAWAXEY_ZD[=]@^A_Ca?b@cDdDeBf@gAhEiCj=k?lD
积极	,W
积极 极拒	,W
移動	!I.H1X<KBIKILYVV[D
移動 動さ	VW
移動 動で	1XIKOT[J
程主	!D-T/F1U5IBXTG_KbUfV
程主 主机	!D-T/F1U5IBXTG_KbUfV
程仓	!K5STU
程仓 仓库	!K5STU
程试	!H=UDU
程试 试图	!H=UDU
種別	!K
空き	![.XKILFSB
空き き容	.T
空き き領	!ZSJ
窓口	!TRI
立さ	!F
立さ され	!F
立し	!S
立し して	!T
立で	/H1H7JRISKWUiIkHlX
立で でき	/H1H7JRISKWUiIkHlX
立に	!D)T*S,T7T9TBIKJfHkU
立に に失	!D)T*S,T7T9TBIKJfHkU
答が	!>%T5K7GBDGVKKSETUlW
答が があ	!G%U/T7GBIRHSJTVkS
答し	!T-H.G/C1F3H5I6J9IBCKFLIRHSGT[WGiIjJ
答し して	!Y,SBJTC
答し しま	!>/I1J3KTZ
答で	!GGVNU
答な	!?,H7KJXTV_JdV
答な なし	!?,H7KJXTV_JdV
答を	!ENUcWlU
答を を解	!HcW
算し	!K(T
算し した	!K(T
算机	!H,U-K5XKJTG
算机 机积	,W
算法	!9"H%K&I(K*T+I,H-F.H/E0J1K2[3B4K5F6J7J8H9_;H<H@KAJBFCIEKFJGJHJIIJKKELKNIOIPIQIRHSJTHWIXKYKZK[J^K_FaJbJcKdKfJhIiJjJkJ
管理	"]'K)I,A-E/H0H3Y5D6K7G8D9I;KBKFJKCMJNIOIRESWTHWIXT^IeJfGjHkGlJ
管理 理员	"X)K-I1H3V5IBKKH_IbKfI
管理 理画	bW
管理 理者	"T,G0J1SLTOJRISXXUiT
管道	!H8S=UDUKH
管道 道不	!H=UDU
系统	!B)T*H,D-J.K/F1U3U9IAKIJKGLGSGTCVTbJcIf[lJ
細は	!E
細は はセ	!E
終わ	.IKGSJaSbU
終わ わり	.IKHSKbU
終ロ	!YBJ
終ロ ログ	!YBJ
終了	!E#I%I(E*J,<.G/J0C1]5J6D7=8S;A>T@EBHDIFFHEJ@MKNAQBRAVTXHZK[E]IeJfVgBhHk<lE
終了 了し	!G"C,I-V.?1X3I5I6JGDIWJENHQIRD^TaHdKgHhKkJlH
終了 了コ	&S,J/I8I=G>V?TGJKHRJTH
経由	-I/S6J7CBSRITKWVX]_KfJkF
経由 由し	XV
経由 由で	,F5S7DBXXW
経由 由の	,X-K/XBGRJWTkJ
経路	!J,K7[KKTI
経路 路が	!J,K7[KKTI
経過	8UKHTT
結果	"G,H.D/J0U1E3H;I<KBHCKHUIXKGLJODS>VI[IaGcSiSjJkG
結果 果を	!UHV
絡し	!G"W1U
絡し して	!G"W1U
継続	!HKJOJ]Z
続い	8TKF_ShT
続い いた	8TKF_ShT
続が	!H"D%F&B'H*G+J,T/<0H1V3<4J5=6F7K;H<G=E@JAIBECGFGG?HGIJJ[KXLFMGOHPIQJR1S>VHXJYH[J]KaBbIdTeIfSgEi>lT
続が がタ	,>8<JTK:TTdW
続が がリ	!B,J-JKWbUfU
続が が中	!F,I-J.S8]JTTK_T
続が が予	!I.T_JlT
続が が切	!:)V,C1T8=9VBHJW_GkK
続が が失	!I8VJTKW
続が が拒	)K,^7IB=KCRFTKfJiD
続が が相	-T8INU
続が が確	-V8IKINW_T
続が が閉	!D,K1WBSKTWG^ScTkC
続き	!I]Z
続け	!HGU
続し	&I(J)I*K-C.F/=2I5=6E9F;JBCFJGHMSNSOIPKR<WDZK[J^JaJcIfEgHhUi<kFl[
続し して	!C"F/B1H5J6I8IKGMTRFTTWKfKiFlX
続し しま	!X,H-I3D5JBAJIRJTD_IiI
続し しよ	lU
続す	KKTUXTlU
続す する	KKTUXTlU
続で	"F%I&T'D*J,X.<0B304I5B7W8>:K<B=E>F?H@HAFDHEDFBHBIHKCL9NGOAPCQDS8TYUEVHXVYI[I]C^?aGb:eDfIkS
続で でき	"I%J&T'E*J,Y.=0C1>314I5D7X8B<C=F>G?I@IAIDIEEFCHBIIKFL:MKNHOAPDQDS9TZUEVHXVYJ[I]C^AaGb<eDfIiIkU
続で では	!T
続で でエ	!J1TBIRViT
続に	#J&H*G-C.F/X3?5<;J<JAHFHGFJSKFLESETTWUXK_FbGcJkZ
続に に失	#J&I-D.G/Y3A5=9?;KAJFJGGJKKGLGSFTUWU_GbHkT
続の	KIbWfTkJ
続の の試	,STJ
続は	!=#S,F-T/J1I3K5J8TBDRFXVZT_SbKjJ
続は はリ	8S
続は は失	dS
続を	"J#E%D'I+F-Y.@0H2A5V6A7G;H<H@JAJBICIFGIHKTLAMHOHQIRIS@VIX=ZD[J]H^B_UaGcAdCeHf<gJi2j<lU
続を を中	!B3S5T
続を を予	!I)W9SJTKI_Y
続を を切	-S_K
続を を受	!V
続を を拒	,Y-I3KB2KIRCfKiDjK
続を を確	!V,@-U/T1F3K8S9EBTLKRCXJ_JiIkDlW
続を を終	!D-T_UbS
続を を続	!E5SHV
続を を閉	!A)I*T,G3I5JBJKXTF
続エ	9V;JAKFVGJKGNIRHWJiT
続エ エラ	9V;JAKFVGJKGNIRHWJiT
続タ	7VkH
続タ タイ	7VkH
続テ	,V3KTUfJ
続テ テス	,V3KTUfJ
続中	!G,J-T3T5J8GBGKFRIWX_UcKdT
続先	"J#K)K,I-D.I1D6X8DAJB?GJHTJEK@LHNTRBSEWEbHd^hKiCjI
続先 gw	4T7XTT
続先 ipaddr	!C,G7GXS_HdYkJ
続先 先の	!H/F6XkT
続先 先サ	5UHXTJ
続処	!H,TkS
続処 処理	!H,TkS
続数	!G_ahF
続数 数の	_V
続行	5SHV
続要	!KWU
続要 要求	!KWU
続試	!A/TBKXTkYlT
続試 試行	!A/TBKXTkYlT
線到	!?/K8KKIRVTTlX
線到 到伺	!DKKRZTUlE
緩す	!ICX
緩す すぎ	!ICX
置い	LISJ[J
置い いて	LISJ[J
置き	!H0IIJOV
置き き換	!H0IIJOV
署名	!Z%_&C/K2J3G5G9K;JB@FYQCRKiHjI
署名 名に	!VQF
署名 名は	BK
署名 名を	%W
署名 名リ	%S
者が	!J)U
者に	!T"W,G0J1SLTOJRJSXXU
者に に問	!UBJST
者に に連	!G"V1U
者の	!S
能で	DSeT
能で です	DSeT
能な	BSKJZU^S
能な なプ	^T
能な な認	!JFTZUjH
能性	!D(I.G3W5E7I;SLGOIRHSGaKfTiF
能性 性が	!E.H3U5F7J;TLJOKRHSH]JfTiG
自動	9KBUFWKJLWRBSXTJgUjU
致し	"J&H(W+K,I.E/E0I3^5E6I7I8J9U;H<EBCFGGJHJIHLEOFPJQIRESDTEVJWI]U^KaKbIfJgSiFjI
致し しな	*T
致し しま	"K&I(W,J.F/F0J3]5A6J7J8K9U;I<EBDFGGKIHLFOGPKQJRFSETFVJWK]TaKbJfKgTiGjJ
致命	7J8I9I<IIILDSGWG_FfK
致命 命的	3S8J9K<JIJLDRXSIWIiS
致命 命错	5SRFTU_HiK
般的	.XSS[V
般的 的な	.XSS[V
获取	-VVU_G
行	!?+X;W<J=GCIQFWVgW
行 1	WW
行が	,T;YBDKJPIRITGgTiIkV
行が が失	!F;UTTkJ
行さ	^SbS
行さ され	^SbS
行し	"G3I6J7V8J9J;KCVKGLJNJRTSHWKXI^IbJjElK
行し して	"JCVRU^JiTjG
行し しま	KJ
行し しよ	7U
行す	bTcX
行す する	bTcX
行っ	!G.UJVKT
行っ って	!G.UJVKT
行で	HVRH
行で でき	HVRH
行に	;T
行の	TFXU_TkT
行を を待	!K
行コ	gW
行コ コー	gW
行回	!C"V8Gh[
行回 回数	!C"V8Gh[
行目	+V
行目 目に	+U
表示	!_LHeK
表示 示さ	!S
表示 示成	!V
被拒	,ZKHRITG_FkJ
被拒 拒绝	,ZKHRITG_FkJ
要が	!G3S5ViS
要が があ	!G3S5ViS
要で	"H.GBHGYKJPXQDRKiI
要で です	"H.GBHGYKJPXQDRKiI
要な	cW
要求	!?%Y,H.J/F1EGXKIfXiDkKlK
要求 求し	!H%TGWjS
要求 求を	!JWU
見つ	(F)K*I+H-I.A/U0F3H5B8J<Y>G@JAIBGDJFKGKHJKANGODQCRCSHYEZK[F]DaGbIeJfHjGkGlI
見つ つか	(F)K*J+I-I.C/U0G3H5E8J<U>H@JAIDJHJKANGOEQDRDSIYEZK[F]EaGbJeJfIjHkHlI
見直	!FRUkS
見直 直し	!FRUkS
視さ	CT
視さ され	CT
覧く	bU
覧く くだ	bU
覧の	SY[JbJcSeJ
覧の の取	!A1SSZbJcT
覧の の表	!W
解析	"C(K,?.B/b0I1A5=6I7C8H9K;U<F?JB<GKK=LCOGQGR=SBT@VJWJXCYJ[JaHbGcFf@iCjGkHlF
解析 析に	!E;V?K
解析 析結	TT_T
解決	,D/]1J3I5E6U7GBIKULIRGSIWDfJiIkJ
解決 決し	/U
解決 決で	/Y5I6V7KTCXT
解決 決に	!CKWWGXT
解釈	!FcW
解釈 釈で	!FcW
解除	!C"VQThU
計算	(T
計算 算し	!K(T
記録	!X
記録 録さ	!X
設定	!C"A%C&['E(G)J+c-C.@/S0A1C5C7B8B;@<J=A>C?H@EA?B7C@DHEHFBHEK;L:MHO?PTQJSBVAW6[E]F^@_Ba^bCcCeFgDhGkY
設定 定さ	!?&T3S5GBEiU
設定 定で	!FaY
設定 定と	!G9KjWlS
設定 定の	RV
設定 定を	#U+T5IBIPWWIXIiE
設定 定フ	+X0K<ISI
設定 定中	!DaYkT
許可	"H&?'X(C)G*A+A-G.:/?1>3G4J5:6F7@8=9F:H;:<>=Y>D?E@EADB4DXGFI:JFK6L7MKNCP?QES[VAY?[<]A^=_CaXcEdJf=g@hJj;kDlA
許可 可が	!V&K+E.E0I5J7G;A<B=Z>KBJCVHSI@L>PJQJRISVTJVJ[I]J^KiC
許可 可さ	&H'Z(H.I/G1F2K3F5E8D:J;J?IB?ETJKK@LJPGSXVIWFYG[F]J^G_HaYbIcKfHgFjClK
許可 可し	!FbS
証が	"H#T,H/J3JBSGWTFWFiUjT
証が が必	!T"JBKGXiK
証さ	!X
証さ され	!X
証し	!U3HBT
証し して	BU
証で	3Z5]9JBJHWTJ
証で でき	3V5WHWTK
証に	!G"U%D'J*H,7-B.;/80H1J6D7A8C9@;>=H?I@DABBVIIJEK?L:NHOBR]S6T1VCWUXGYI[E^K_FaCbBcEeGgFhIiYjXkClA
証に に失	!E"V%F)H*I,8-F.>/:0J126E7C8H9A;A=I?J@FAEBWIKJHKBL;NJOERYS7T2VEWVXI[F_JaGbCcGeHfDgGiZjZkDlC
証に に対	!FRU
証に に成	!W)SfU
証の	!C8HBGRUVTZK_JaKh^
証は	!KBHZUiH
証を	!JPTRVhViHjK
証エ	!J&Y,E.J/K2JGKKJSITFWIiVkJ
証エ エラ	,E2KBSKKTGiX
証エ エー	!G&ZRJiKjT
証プ	!U
証プ プロ	!U
証ロ	!C"VbU
証ロ ログ	!C"VbU
証中	"ZQSbU
証失	;UBHQS
証失 失敗	;UBHQS
証方	!>"I#J,I1G3K5I;KPIRYTIWKZ[fKlK
証方 方式	!D,K1IGSPJRUTKZ]iJ
証方 方法	!ERTiV
証明	!b,I/I3B5WBDKJSJTKWJ
証明 明書	!d
試し	RJ^XfUiT
試し して	!SBKRJ^XfU
試み	iT
試行	!G#G&B*H+J,U0G2J3C6F8B;HCGEKFGG@HIJHKFOFPIQGTXW>ZH[K]K^G_TaIcGeJfBgJh]
試行 行が	,T/SBHRJTHXSiKkV
試行 行し	KKRVTTiUjJ
試行 行の	TFXU_UkU
試行 行回	!C"V8Gh[
詳細	!B-K1K6I9JBTKELGOVSVT[WJaIcK
詳細 細は	!E
認く	BHQTTS
認く くだ	BHQTTS
認し	#F%T'E(H)K+D/T1E3H6G?E@HDGEFFDG@MIOCYF[D]F_IaHbAeFfIgGhIiJlF
認し して	#G'E(H+D/U1E6G<S?E@HDGEGFEGAMIOCTSYF[D]F_JaIbBeFfJgGhJlF
認で	!E.K/K3[5ZBHTGVU
認で でき	!D.K/K3[5ZBITG
認証	&U(8*5+>,=-+.4/#072H3A4@50637/849+:T;H=8>A?<@HB]DAG^H:I;K+L5MAN5O1RcS6T0UHV7XIY9Z_[7];^8_4a3b:c2d?e6fDg8h[idjXk8l.
認証 ng	!J
認証 publickey	BSRDiK
認証 証が	"H#T,H/J3JBSGWTFWFiUjT
認証 証さ	!X
認証 証し	!U3HBT
認証 証に	!I"V%F(F*J,9-D.=/<0I5@6G7D8E9B;C=I?J@FAFBWHGIJJHKDL<NIODR^S8T4VFWVXHYJ[F_GaFbDcFeHgHhIiZjYkDlC
認証 証の	!F8HBIRV_Jh^
認証 証は	!CBHZUiH
認証 証を	!JPTRVhViHjK
認証 証エ	&Y,E2JSJTGWIiVkK
認証 証ロ	!C"VbU
認証 証中	"ZQSbU
認証 証失	;UBHQS
認証 証方	!>"I#J,I1G3K5I;KPIRYTIWKZ[fKlK
認識	;W@SYT^T
認識 識さ	!V^T
誤り	6SRT
誤り りが	6SRT
説明	!I7WKGbU
読み	"E#F%E'E(D)J*G,B.;0@1D4H6E7E9D:J;X=[>U?V@VASCUEDGCJGL>MJNGO@R>S=T?VFWBZH[B]C^FaCbBcEdHeEfEgFhIk?lD
読み み取	8J;H<J=YCKOJRKbJiHkK
読み み込	"J#J%I'H(G*K,G-I.@/G0E1H2I3F5F6K7G9H;Y>V?W@WATBDCVDIEIFEGGHIJHLCNJOGQTRDS?TAVHWFXG[F]I^J_HaHbJcIdJeHfIgIjBkElG
読め	;U<J>JCW
読め める	CW
識さ	!V^T
識さ され	!V^T
識別	3VLTSG[T
識別 別情	3V_S
警告	"K,D.D0J1I3]5B6H7F8F<I>G?V@GCFFJHJIIKCLGMYOJPKQGRBSDVJ_KbKcJfIjGkKlF
議事	!VSH
議事 事録	!VSH
计算	!H,U-K5XKJTG
计算 算机	!H,U-K5XKJTG
认证	!K#K%I&H(J)K*G+G,?-D.G0K1I2G3A5E6J7D8I9F:K;G<I=I>J@KAHBXCJDJEJFHGFHJIJJJK@LHMJNHOJPHQHRWSFVJWHXWZJ[K]J^K_?aKbIcGdJfDhZjHkGlH
认证 证失	!H&J(K*I+J,C-G.H/H2K3I5J7H8K9I;H<KAIBXFJGHKCLINJPJQJRXSHTCWKXK]K_AcIfGhZjIkKlJ
设置	,F9JBFKJRDXWfXiIkK
访问	"E&J-I.J/T3J6K7H;J=JB[GJKIRVWKXV_JaJdJfHh>kH
证失	!E%K&J(J*H+J,A-F.H/H2J4J5J7F8J9I;G<J=KAHBYCKDJFHGEHJKBLINJPIQHRZSGTBVKWJXJZK]J_@bKcHdKfGhZiXjHkJlI
证失 失败	!E%K&J(J*H+J,A-F.H/H2J4J5J7F8J9I;G<J=KAHBYCKDJFHGEHJKBLINJPIQHRZSGTBVKWJXJZK]J_@bKcHdKfGhZiXjHkJlI
试一	RWiY
试一 一次	RWiY
试图	=UDU
试图 图写	!H=UDU
话已	,J-K1U3K5J8WBJKDRKTG_KbSfTiJ
误或	"W;WGIQHRJYJ
请再	RWiY
请再 再试	RWiY
请检	!Y;I<HLWRKSS
请检 检查	!Y;I<HLWRKSS
请确	!D)K.E1J3H9KBJKFRATAXJcWfaiEkJ
请确 确认	!F.G3IKIRFTDcXfX
请选	!FBKRHTDYVlZ
请选 选择	!FBKRHTDYVlZ
请重	BJQYRK
请重 重新	BJQYRK
读取	=WKJLTSS
读取 取远	!K5STU
象の	,T
象の のコ	,T
象外	!HOV
資料	.J0Y
資格	,J/KBYiU
資格 格情	,J/KBYiU
起動	!T&X,W.D/E1T3F5G7J9I;G<TFJGJKILHNGOHPJR>SGTAWG_IaJbXcWfUiCkFlB
起動 動し	"S&W,U.K<URGlI
起動 動で	!W,KTJbU
起動 動ス	cT
超え	.J8TJS
超え えた	8V
超时	!J"I,A.I/J1J3J8FBJKIRASJTb_BcIdKfJiHlG
超過	!G.^
超過 過し	!G.^
足し	.UET
足し して	.UET
路が	!J,K7[KKTI
路が があ	!J,K7[KKTI
路径	-V/FKTLTSSTH
踏み	!F%T&T,EBERFTWWbiJkI
踏み み台	!F%T&T,EBERFTWWbiJkI
転送	!F"0%K';(U)C*>+<1,2B354F566;95:H;0>B?@@>A;DCEEF?H=JHK]LWMDQ:R3T>UBVTZ@[I]XaZc7d>gch?jHkEl>
転送 送が	1H8YJUKZ
転送 送さ	KIgT
転送 送し	!XKISIaJgT
転送 送で	!FSTaW
転送 送に	&S,W-J/W;KBGCKLJOUiCjHkI
転送 送は	!G.TSJVV
転送 送を	0G1K8JBKIGLJVIWJ]Y^T_JaHfT
転送 送エ	!@(KIJKSLUSU
転送 送サ	!S#UBUFVGGRFZJ
転送 送ジ	ITKKLVST
転送 送モ	!J(TgX
転送 送中	.UKZ[U
転送 送先	!E/V6HLU
転送 送完	!cKJaH
転送 送後	!G(X
転送 送済	aV
転送 送開	.TTJ
输入	!EBFGXQYRCiK
込み	"J&J'J(H*K+H,E-I.U/G0D1E3H5G6K7J8F9H<H>I@TATBACVFJGJHTIAJJOAQSRCSZTBVSWCXG]I^K_IaCbHcJeDfJgHiDjIkFlI
込み みが	!K.AS]
込み みに	!A.W@VBICWQTRIVHWKYU[IiJ
込み みエ	!@.UAT
込み み権	.ESU
込み み用	!KLJ[W
込め	!;&I'J(J,H/I0G3J5G7J8S9J;V>XBECIFJOIRKTE]J^KeJjHkK
込め めま	!;&I'J(J,H/I0G3J5G7J8S9J;V>XBECIFJOIRKTE]J^KeJjHkK
込も	-S
込も もう	-S
过多	!?"C,@-I.G/H1I3G5J6J7I8F9I;J<JB>GJIJK>LINKOJR=SIT?__aKbJcGfGh[iCkJlI
过期	!T"X)K-H1H8KGIKHRF_HbJfI
过程	+S
过程 程试	+S
返し	"I.TOWTH[UiS
返し しま	"I.TOWTJ[UiS
进程	!T=UDV
远程	!9"G.J1S3I6I7G9IB]IGVTWJdK
远程 程主	!D-T/F1U5IBXTG_KbUfV
远程 程仓	!K5STU
连接	!D"E#?%@&;'=(6)H*5+:,]-U../-084?5,658W9A:?<6>?@8AJB9C=E?FHH>I5J;KWL0M;N2O6P8Q1S-T^UBV;W8X6Y<Z>[8]9^:_Wa8bDcDdHe<f9g:hEj7kA
连接 ipaddr	,WiT
连接 接主	!B"W-U8JKETS_VdJiT
连接 接到	"H)H-H/K1C3T5F7U8FKSLKRW_FbKhIkJ
连接 接失	!F7TGWTViV
连接 接已	"J,A.J1J7K8EK]RGTA_?cIfIiKlK
连接 接被	!@"J)T,^-T.H/I1T3F5J8HBCK<LINIR>SGT?fGhKiEkIlH
连接 接超	!J"I,A-I.J/K1J3J8GBJKJRBTc_DcIfJiHkKlH
追加	!V%T3H
追加 加し	!X3H
退出	!I)W,I1VbWcT
送が	1H8YJUKZ
送が が完	!V
送さ	KIgT
送さ され	KIgT
送し	!VKGOJSFaIgZ
送し して	!J(TgX
送し しま	!Z.JKGSJgT
送で	!FSTaW
送に	&S,W-J/W;KBGCKLJOUiCjHkI
送に に失	!D&S,W-K/X0SBGaKiDjIkI
送に に成	OTSH
送は	!G.TSJVV
送り	]U
送を	0G1K8JBKIGLJVIWJ]Y^T_JaHfT
送を を中	!H.TKT
送を を再	!EOTST]Z
送を を開	KILHSH^UfU
送エ	!@(KIJKSLUSU
送エ エラ	!A(KIJLUSU
送サ	!S#UBUFVGGRFZJ
送サ サー	!S#UBUFVGGRFZJ
送ジ	ITKKLVST
送ジ ジョ	ITKKLVST
送モ	!J(TgX
送モ モー	!J(TgX
送中	.UKZ[U
送中 中に	[W
送信	!G"I#=%@&:'W(U)I*S+=-J/E0*1D3C4C8J:G;7<>>B?=@GDDEFFTGFH<IWJULYMFNHPGQ6RTSTV^W0X@YE]4^J_AaTbJd:f>h>jXk:lI
送信 publickey	FURU
送信 信さ	!JBJcW
送信 信し	'V)SBILGfU
送信 信で	.JLVkT
送信 信に	!F*TBUFUKHRIiTjVlS
送信 信を	!IISeU
送信 信エ	!I*W3I5D8J9GBDKFLYNSRUSXVK_SkH
送信 信サ	!ZRGiK
送信 信バ	BHGV
送信 信中	!SKS
送信 信側	!G7UaScK
送信 信元	(]3KLJ
送信 信先	LXOK[TeF
送信 信処	!KIVLTSSjU
送信 信失	!G"IKJSKZVjW
送信 信後	!CJYKILISJVY
送信 信済	!FLJVXaT
送先	!E/V6HLU
送完	!cKJaH
送完 完了	!cKJaH
送後	!G(X
送済	aV
送済 済み	!IaV
送開	.TTJ
送開 開始	.TTJ
选择	,K/K5K;JBIRFTAYVlZ
选的	!F;KBXYV
选的 的用	!F;KBXYV
途中	!=,U8G]ZbT
途中 中で	!G8IbV
通の	!I2T9W
通信	!>"H&K'J*V,B-E/C2U3F5D6H7F8fBBJSK]LJOJRBSCWHXS^I_FcHdGhJiFkK
通信 信が	!CbU
通信 信は	XV
通常	SUcX
通常 常フ	!ELTSV
通过	!E1GGXKTRFcW
連ま	!T
連ま また	!T
連絡	!D"Y1U_J
連絡 絡し	!G"W1U
連線	!I"B%J(H+J,D-J.C/D0G1H2J3I5D6G7I8H9H;I<JBDGHIFKVLENJOFPJQFSEVJWJXH[G]J_DaGbHcFeKfFgKhJiGjJkJlW
連線 線到	!?/K8KKIRVTTlX
週次	,J5UBT
過し	!E.^JT
過し しま	!I.SJT
道不	!H=UDU
道不 不存	!H=UDU
達し	.S8IKH_YhW
達し して	.X_V
達し しま	_WhX
達で	!D/X7]
達で でき	!D/X7]
違い	"C;J@SBKPCQVRTgJiK
違い いま	"C;J@SBKPCQVRTgJiK
違う	!K;SNSlU
違っ	;HPCQZ
違っ って	!V;IPJQS
遠隔	,T5UkS
適切	lZ
適切 切な	lZ
選択	/K3J6H;GBIMUYX^IcKfJiJlX
選択 択し	6H;HMUYXlS
部分	!HBKLIODSB]_aIiS
配信	!VKINV_U
配布	!H&UITRJjU
配的	!@*W-J/H2[3H5J8K9T<KBJ_J
配置	7SeU
釈で	!FcW
釈で でき	!FcW
里云	!S
重大	!F8UKISV
重大 大な	!F8UKISV
重新	,K8X;IBIKGQYRHTI_K
重错	!D,H8V?IBKKURTTF
重错 错误	!D,H8V?IBKKURTTF
量が	.]
量が が不	!@.[
量の	!T
量を	!S
量制	.T
量制 制限	.T
錯誤	"K/J8KBKKIRVTTlX
錯誤 無法	!?/K8KKIRVTTlX
録が	!T
録さ	"E'K(I*K,J-I1J2K3J8I:WBZFHKCOJRBSFTHWJXJ^JaJbHeKfJgJiAlK
録さ され	"E'K(I*K,J-I1J2K3J8I:WBZFHKCOJRBSFTHWJXJ^JaJbHeKfJgJiAlK
録し	#U'K;G@SYKiG
録し して	;H@TES
録し しま	!TBH
録で	#J'X3J5GFVLJOGPHSJbKeTiHjI
録で でき	#K'Y3K5GBDFVLKOGPHSJeTiJ
録に	@TYW
録を	RUkU
録済	#JjW
録済 済み	#JjW
録番	iT
録番 番号	iT
鍵	!3%[&I;T@TACPTQWRGYVi@
鍵 home	;U=HCHQH
鍵が	"E#D%=&T(I)I*H+H,A-H.I/<0K1F2D3W4I5_6E7G8E9G:K<V=B?DB^CBDIGEHEIHJJK@LDNHOJQDR9SDTDVKWDXJYTZG]J^I_FaIbGcIfEgIhJiCjJkGlD
鍵が があ	![;EQKjW
鍵が が一	!U&SBJPVRKiHjK
鍵が が変	!H3[5E
鍵が が登	!G5T
鍵で	!I"K'I/G3A5U6H8K;Z<J@GAIFSKGOJRJTJYUiFjblJ
鍵で です	!?/J3J5V6J@KETFUYV
鍵で では	!D;WiIjW
鍵で で接	!FBJj]
鍵と	;T<DKJYZjT
鍵と とし	!H;Z?SYU
鍵と と秘	;J<KYUiU
鍵に	!@#U&HRIZThW
鍵に によ	!B#U&IRJZUhWjT
鍵の	"@#@'E(F)I*C+D,<-C.@/;0D1@6A7D8C9=:F;b=T@VAWBKCZEWHWIEJGK=L>MHNCODP<Q[RES=T=VEW?XFYKZG[C]F^E_DaDbAcDdJeDfCgDi5j;lB
鍵の のイ	;UAUQURI
鍵の のパ	CTPG
鍵の の形	!D;XADYI
鍵の の復	BJ
鍵の の指	!J3T
鍵の の検	!G3SHW
鍵の の登	@TBTYTiIjK
鍵の の解	!I
鍵の の読	!J;I=V?FCZQX
鍵の の長	EW
鍵は	!7"?#T%J&B'C(K)J*J+H,G-K.I/C0F1G2F4[6D7I8G9I:_;A<H=I>@@ZATDHF[HJIJKELHNJOHQFR?SITGWIXIZG[I]I^D_GaHcIdJeDfFgIhIi=kJlG
鍵は は失	!E3H4]5H
鍵は は既	!J:WBI
鍵は は登	!EFZ
鍵を	"H#V&A'?(E*E+A,5-=.;/:0B1G2?3Z4F6A7>8=9@<KAWB_FYGBIGJFKBL=MGN>OCR.S<T8VEW=XFZB[F]E^@_<aDb@cCdBeCf@gEj_k9l>
鍵を をロ	!G?Y@FAT
鍵を を使	!@=UBICUDTiI
鍵を を保	%T
鍵を を復	!B;TPTQU
鍵を を拒	!6%H,I.K<WB[FVRAiZj^
鍵を を指	;IBTiHjV
鍵を を登	#U;GEVQKiG
鍵を を確	3UiK
鍵を を読	?DQV
鍵ア	2U3H9GEVFT
鍵ア アル	2U3H9GEVFT
鍵フ	!="H'C(<+:.>091F7K8J9H;X<c=b>Y?W@ECWFHI5JIK@L:O:P@S7VBWHYW[@]<^G_Ka?bGcHdHeHfGg?iFjJkH
鍵フ ファ	!="H'C(=+:.>091F7K8J9H;X<c=b>Y?W@ECWFHI5JJK@L:O:P@S8VBWHYW[@]<^G_Ka?bGcHdHeHfGg?iFjJkH
鍵交	(J)J*X,G-X.G/G0K1D2T3D5H8D9iBFIJJXK:LHOKRFSHTEWJaJcHfHhHkJlK
鍵交 交換	(J)J*X,G-X.G/G0K1D2T3D5H8D9iBFIJJXK:LHOKRFSHTEWJaJcHfHhHkJlK
鍵形	!GAU
鍵形 形式	!GAU
鍵検	!S3U
鍵検 検証	!S3U
鍵認	!D&KCWGGQKZbjK
鍵認 認証	!D&KCWGGQKZbjK
鍵読	!J;SAJ
鍵長	!F2KE^FT
钥不	!D3Y5JBW
钥交	!F*S2H3F5J9[AJBGKKQKRETJiKjJ
钥交 交换	!F*S2H3F5J9[AJBGKKQKRETJiKjJ
钥已	/K3Z5BBGRJTI
钥文	"I*K+J,J.G/D0J2F5K8J9I<Z@IBFCTEIIGKGLJPIQCRJSITK]J_JaJcKfKiJjI
钥文 文件	"I*K+J,J.G/D0J2F5K8J9I<Z@IBFCTEIIGKGLJPIQCRJSITK]J_JaJcKfKiJjI
钥未	BY
钥未 未在	BY
错误	"D#C%D&B'B(9*=+C-H/50>2A344C6@9>:C<<==>B?A@BA=B8CJD@EAFBHCI<JAMBN@O<PAQXRWSWUEV@WBY>ZC[>];^B_7aJdAeBf8g@iKjJkBlT
错误 严重	!GBKKIRXTI
错误 无法	!?/E3HRTSJ_FcJlX
错误 误或	"W;WGIQHRJYJ
長が	!H;TEYFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!1%J&G)[,?-W/D1]2G3@5C6I8T<K=JFJGEKTLJOKR>SGXH_WaJdHgJ
閉じ じま	!=)T*S,C-V/K1T3G5I7GBETBWI_SkJ
閉じ じら	!="J)X,B-T1Z3I9GGIJGRETDhJ
開く	,VBU
開け	!I(G)K+F.@1D5E6S7G8I;B=V>G?HCIIVKDNKQJRBVJYG[U]F_SaIcTeHfIiCjKkIlK
開け けま	!I(G)K+F.@1D5E6S7G8I;B=V>G?HCIIVKDNKQJRBVJYG[U]F_SaIcTeHfIiCjKkIlK
開し	!I
開で	!?KKLVSU]_
開で でき	!?KKLVSU]_
開始	"E(I*J,J/B0F2H5?6J7>9HGKHHJKNIOD^S_DaDfVgJjGkJ
開始 始さ	WV
開始 始し	BHLVST
開始 始で	!=)U/J1V5IBULHSF^UfU
開鍵	"@&A(E)H*E+I,=-B.@/?0C1F4H6E7E8>9@:U;I=D>E?D@?A=BdDGHHIFJFK=LCMHNDODP;QJRFS?T?VEW@XGYbZ^[G]G^E_?aBcCdHeDfBgEhCjFlB
開鍵 rsa	BUQT
開鍵 鍵が	,IB_RJiE
開鍵 鍵で	3I;KYW
開鍵 鍵と	;J<KYUiU
開鍵 鍵の	!S#K;SBTETFTQIRSYIiJjK
開鍵 鍵は	"I:XiJjJ
開鍵 鍵を	!U#W%I,I.J5G<UGKRESJiWjS
開鍵 鍵認	!D&KCWGGQKZbjK
間が	8VTK
間に	!VKI
間を	!D#VjU
間操	!I8UkSlS
間操 操作	!I8UkSlS
間送	!G5T=V
間送 送信	!G5T=V
間違	!T;HBKPCQZRK
間違 違っ	;HPCQZ
関係	!Z
関連	!T
関連 連ま	!T
问题	!VBJRGiIkV
阿里	!S
阿里 里云	!S
限が	!X.B;J=VBIRJSXiH
限が があ	.CSX
限が が切	!Z
限さ	"VfT
限さ され	"VfT
限に	!U,J8F=UBHDTKH_ViH
限に に達	"S_U
限を	!D.S=SCS
限を を超	.T
階認	GX
階認 認証	GX
集信	!I.S/UTT
集計	KK
領域	!XKJLEOISB[Ke]
領域 域が	!ZSJ
頭に	!J;X
頭行	;F
題が	!G+U=TCIDYaSiK
題が があ	!H+U=TCJDY
验证	"IGWKJTJiS
验证 证失	!GRWiY
대상	!;"D,W-H.W0J1H3H5H6H8G9I<HFJIHKDLGNJOXQFSVWKXI_EaJbIcHdGfGhKiTkHlI
사용	"U(J,J-J.V/J1J8DBHK?RETH_JbJfKiI
서버에	!:"E#H%H&F'H(H)I*G+G-D.C0F1G2G3G4I5F6H8A9E:H;F<E=I>I?I@IAHCHDJEHFFGGHGIGJHK?LFMHNFODPGQBRbSBTUUJVIWFXIYIZH[H]H^H_FaHbFcGdHeHfFgHhGjHkFlH
성공	!^,K.G/I6GIHKHLIRJTC
세션을	"E&J'J(H*J+K,G-I.D/G0I1X3I5H6I7G8Y9I:K;J<IBFGJIGKCLGNJOGPJQGRESGT=VKWIXJ[I]J^J_GaHbVcGdJeKfSgIhKiGkIlJ
수	"D%H&I'K(I)J*J+J-H.C0H1X2J3G5E6H8E9G:J;E=C?K@IAICJEJGIHJIGJJKBLDMJNHOFPEQUSDWHXIYJ[I]K^K_FaHbVcHdJfSgJhHiSjIkIlI
수 없습니다	"J%I&J-K.H3K5K9J;G=D@JAJCKEKKHLJNKOJPGQVRUSHTT_JbKfJhJiUjJ
수 없음	"K,I.J/I1Y8KKJRITGbXfV
시	!A">#F%E&E'D(B)G*C+E,A-A.A/B0C1D2E3C4F5C6D7D8?9B:E;C<E=F>G?G@GAEBACGDHEEFFGCHFIBJFKdLCMENDOCPDQCR>SBT@UHVFWBXEYGZF[D]D^D_@aCbAcIdGeEfDgChEiCjFkElF
시간	!I,F.K/I1J7F8YBKIKKIbKkH
실패	!:"F,G-J.K/J7J8I=JBGGJKFOKPKR]T;ZFaFiW
않습니다	8KKFPJQW
없습니다	"G%G&G'I(I)J*H+I-H.B/V0J1F2J3H4I5F6G8E9H:J;C=A>J?I@IAHCIDIEIGIHJIBK@LYMJNHOEPEQUWJYIZJ[D]H^B_GaCbBcGdJeKfGgIhIjIkFlK
없어	!7"D#I%I&H'H(G)I*H+H,@-F.G/G0G1D2H3G4I5G6H7Z8X9G:H;G<I=I>J?J@JAIBECIDJEIFIGGHIIGJIKBLHMHNGOGPGQGR@SGT^UKVIWGXHYJZI[H]H^H_DaGbEcHdUeIfEgHhIiGjIkTlI
없음	"K,I.J/I1Y8KKJRITGbXfV
연결	"A#J%K&J'J(J)I*K,A-C.C/C0I1F3H5F6D7C8>9K;H<K=JBCGIIEJKK;LENIOGPHQHR>SDTcWIXJZE[I]K^K_GaFbGcIdJfIgJhKiWjKkElI
연결이	!J"F(J-I.G/F0J1Y3I5H6I8C9J<KBGIHKELHNJOIQHRASHTTWKXJ[K_EaJbWcHfTiIlK
연결하지	!6"B#G%H&G'G(F)H*F+G-@.E/D0E1D2E3D4H5E6E8=9D:G;F<H=I>I?I@IAHB@CHDIEGFGGFHHIEJFK>LFMFNEOFPFQFR]SETYUJVHWEXDYIZH[F]G^F_AaFbEcFeHfEgGhFiAjGlF
연결할	!S,T/V7WBGRCTWiH
연결할 수	!S,T/V7WBGRCTWiH
오류	!I"?#F%E&E'E(B)G*C+E,?-T.A/A0C1D2E3D4G5C6E7?9B:E;C<F=F>H?G@GAFB@CGDHEFFFGDHFIBJFKTLDMFNDOCPCQBRZSBT]UHVFWBXEYGZF[D]D^E_AaDbEcDdFeFfDgDhFi@jGkClF
완료	!W
전송	!E-Y8XKYRDSTTDaK
접속	"I&KBCRJbJcTjZ
중	"H.V/J8GKGLKTGfJ
호스트에	!J"H&J'J(J*K+K,J-W.I/J0J1I3J5J8U9J:K;JBIEKGJIJKWLJMKNJOJPJQJRBSJTWWJ[K]J^J_IaJbIcJeKfIgJiH
확인하십시오	!<"F.W0K1I3K5I6J8I9K<HIHKELGOXQFSV_HaJbIcHfGiUlK
`
