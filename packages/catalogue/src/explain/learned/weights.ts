// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = '68693c5cdabbfbedf42a3caf5c0ec6f28048f66340e9bcb384e8d1972cf3689e'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `wWJKNOPJNLTRWTPQLQJSOOWQNQMJIIIKVKHKLQKSL^SMQQPQYSVGMPMIMPPOUQPQJLPONQLNM`

export const features: string = `'	";#2%0&?'1(;)?*I+Y-8/91?2G3D466V7I8@9J:2;G?A@JAKBDCTD=E9FBG-J;LTMWNJOTPFRDSJT?U;X&YVZH]U^=_7a:bDc<dAf7i?j8lF
' '	&T,S3J6U9H;UAFB<HEIKOKQGRVTEbH
' 2	!X
' 22	!*"K+X,Y-E/T3J6=8J9HK?MENCR>WE_GhJiFkelF
' 220	NW
' 443	![
' app	!X<W=GLKSI
' are	!FCWYB
' auth	!Y/IBVRBTKiD
' b'	,V
' because	!FLX
' begin	!@@WAWBKPGQDYU
' bin	!S
' builds	CY
' can't	38
' cannot	!K&T3W
' connection	!],JBIkH
' could	LKSFeW
' data	1T<TIIfI
' dist	<HI[
' does	!U1T5AfI
' ecdsa	;I=TBJLSRTSG
' ed	!E"J5F;Y=FAUGUHJZTiU
' etc	!b;JBJCXHILGSBYIaB
' expected	5F
' failed	&J/W7H;UAVKHNJOHRJSHTU[XaTkH
' for	3K5HBYTUiUjS
' from	!@BWFVMUiV
' h	!S,T
' home	!K"K%I)H*K+9/I0H152K6B7H9F;;>S@ACSDAHVI7O@R=SVTAVHYYbKdJi?kD
' host	,K/E7I;T@TBIRATFYTiI
' in	!D&I(F*G+I,F/I2J3G5D6K8G9E;E<F>I@KAJBAFJHJKBNIOaQKRDTGYH[>]]cJeUfJiI
' in'	!Y5ILHOF
' inbound	!JLT
' inbox	!KLGOW
' ipaddr	!J)J*I+J,S-C/A1F2F7W8H9C<E=E@GDJJKMKNJPIS<TUWDXJYHZJ_CfKhWiGkZlE
' is	![;IAV
' localhost	5J=U
' media	!^SD
' missing	!D;Z?S@XAJPIQCYU
' mnt	!@&K+J,K0T1I5G8Z;J<FBEC[DAHJIEKaRASJTIVJYK]KbKcJeGiF
' not	!H5]LS
' opt	&I3J=SASBGLE[VdS
' or	0T
' out	!JSX
' outbound	!JLG[X
' port	/X7TRJ
' r'	!I;SAIgU
' returned	!K,V
' root	,J5J;K<ZBJHTLGSB
' rsa	5J
' s	!H+T,T
' server	!I6U9S
' sftp	5UBDKIRUTJiJ
' simple	!W
' srv	!W+I.W1T5HBEHJIUKJODSH[IaDcWiW
' ssh	!D+V0T3H5W9K?YAVBCCIHUIGP:RDTKYIiGjF
' the	!TSU[V
' tmp	&J3U5G;UI[OGkJ
' to	&V,U3E5H
' u	-KNKSJlW
' unable	!V
' upload	!J8J<KI?KEL[S^[J
' user	&V.K/B5U6X8K9F;J=WAIKGLGPIQVRTSFTCiDkI
' users	!A+W;I=J@KAGD@LGYX
' using	!dRG
' usr	5I<I=GSGZViH
' var	!Y<D=;BJOIRJSJaH
' with	!E,K/JBTKWRJTIhVjT
''	-F/J1H3I7SBIKBLFNCRWSVTWWX_GcJfIiGlT
''type	@TAISJ
''type renci	@TAISJ
'a	!U-F.A0I1F5F8IBIIKKWLCNKRJST]KaZ
'a txt'	!A-G1HKXOUSTaX
'a'	![5J
'aaaac	!G3X5K
'aaaac 3	!G3X5K
'agent'	!>%X&Z,J-K.J/JBIKJRJTH
'amazon	BHLVRISU^ViV
'amazon ebs'	!KBHLVRISU^WiW
'app'	/U
'appstream'	!V
'appstream' のメ	!V
'auth	![RJ
'authentication	1YKJiT
'bad	!FGGRUZWiI
'bad authentication	!FGGRUZWiI
'bob'	!K
'borg	!I-V1J
'c	"B%H&<'I(G*E,E-D.E/D0J1>2H3A4K5@6G7J8F9D:I;@=W>Y@>A@C<DdEGFXGHIdJKL6NIO4P7RAS?TAV;WEXJZJ[F]E^G_GaJbDcGdKeHfEgFhJi?jEkElJ
'c a	!cLIaI
'c data	!AIeLDOCVGaS
'c k	!J;F=?QV
'c keys	!@<E=G?G@EAEBKCEDYF[PGQGYT
'c program	=W
'c users	&B1E3J5I;H=W>W?@C@D]FII:LAOJPFQCSFTIWKiJjKkK
'c windows	!V
'cannot	!V;ISTWI[SaU
'cannot connect	!X
'cd	!K(T5T
'client	!D&:*I-S.E/W3K5J9I;G<G@JAIBGG@IEKZLEPGQGRXSHVJ[KcHfFiCjGkHlI
'client authentication'	!I&ABKGER[iJjK
'client socket'	!:.I/XIIKYLKRJTJ
'client timeout'	!B-[JUTW_KkI
'compute	!]SJTI
'connect	,a1H7WK>Wa_IbBf<
'connect'	.J6EBITX_TkK
'connection	-I6W8HK@MUkJ
'connection aborted	KKMV
'connection'	5U
'connection' object	5U
'could	,K;SBVQKTH
'could not	,K;SBVQKTH
'create	!G.U
'ctrl	-U2K9V_U
'ctrl alt	-U2K9V_U
'curl	!D5II^LKOKRHSH
'd	8H;H<V@HBJCEDWIUL@VKYK
'd keys	!F<ZCI
'data	LKgV
'deploy	5]BSRJSHTU
'deploy'	;JBTQViUjJ
'docker	!U
'docker login'	!T
'docker run	!T
'e	!JCKJYKJTJ
'eacces'	HU
'econnrefused'	/H1H6J7ABJKJT@WKdGk_
'econnreset'	!S"W)V,E.J/D1W6H7D9JIKTB_VdIkV
'enoent'	!I<U
'enotfound'	,K/Z1I6Z7GTHkJ
'err	!H&J1U8WSDcKfUiT
'err bad	ISSI
'err generic	!G1V8XfUiT
'error	![
'error'	;KBJIVPJRKSCTK[K
'error' event	!<IVLSSG
'etimedout'	!T,H1K7STWd[kH
'exit	!W
'exit code'	!W
'f	!EIKKTLXVT
'failed	!?"H,V-F/T1V3VKI_IbKcIfTkG
'failed to	!D"I,V-F/J1V3VKJ_IbKcIfTkH
'file'	!S&Y;JPJjI
'files	/GBIIXSIiV
'files example	6SiX
'foo'	!b"G*H+c,I/B2K3J5J6H9><CBIIFJKKFL>NERHSJcKkJlI
'ftp	,SBDRUiU
'get	!I
'get http	!J
'get'	IS
'getaddrinfo'	/W
'git	&SBTLISJiU
'git example	5J
'github	&T3T
'github com	!U
'github com'	!I&T3T
'gitlab	3W
'global	iVjT
'global 1	iVjT
'gpu	!F,V/XRS
'gw	WT
'gw'	,X5X8G9KBTKFRJTI
'handshake'	-S5TKJ
'host	!K3XB?GTKURXTIZU
'host 1	!I3SBCGUKVRXZViT
'host key	3U
'host key'	!V
'host'	!c&I,H/C5K9G;JBIKIRCTC
'https	!r,G/H3D5AB:KJLJRASKTBiDjIkJ
'https git	!V
'https github	!aBI
'https gitlab	!]
'https repo	!X
'https svn	!YBJ
'id	!G1S>S@YCDQHfS
'id rsa'	1S>SQJfS
'ignore permission	aY
'incorrect	!E;HHYPTQX
'invalid	!I;Z<F=GATPBQS
'invalid private	!C;Z<G=G?TATPCQS
'key	!D*X,G-H2Y9WKINJWF_J
'keyboard	!A"HFUG_KHQKRBZThJiV
'keyboard interactive'	!A"HFUG_KHQKRBZThJiV
'lab	!X
'localhost'	BHR@SWiD
'localhost' using	![RH
'login	!W3IdT
'main'	&W3W<WBFiK
'main' panicked	3W
'mkdir'	!T
'mnt	!8BJLVa^
'my	&K5JiV
'nas	!I/S6TLK
'new	!^,H
'new connection	!W,I
'no	&V.I1V5J<HiBjV
'no such	1WRISS
'node	/T
'none	!U.J/I5EIYLIOJRGSG
'none type'	!^
'none'	!T
'none' authentication	!T
'not	;S
'office'	!T
'office' failed	!T
'open	!W&U
'open ssh	&W
'open'	!GHU
'openssh	;U@IATPIQDYJ
'openssh'	*H5H;A?I@KAeKCPHRI
'openssh' is	*J5J;BA_KHPI
'origin'	4VAJBJFWQIjS
'paramiko'	!Z
'password'	!<"F&IAJKJQKWKZdhK
'password' allowed	!IGJZX
'password' authentication	!CBKFGGURZjC
'path'	!fLDSG
'path' to	!T
'phone'	5KBBFWQWRHjF
'posh	!]
'posh ssh'	!]
'protocol'	!KNU
'publickey	!HAJBJFVP=QVR^ZJiJ
'publickey gssapi	"TBIFWGWR:jW
'publickey keyboard	GKQXRTZKiDjI
'publickey password'	"IG7PBQKR^jC
'publickey'	!>"=#J%F)I*H+K,F-G.K/I1E2I3A5=6J7K8D9D;E=J@HAEBiF^GKIJJJK>LINHOJPAQ>RZSGTEVKWCXJYJZ2^I_EaJbHcGfBhEiXjdkJlK
'publickey' authentication	!D&UB]FWR;
'publickey' method	!Z
'publickey' with	!FFZGHREi_jU
'put'	!W_EhF
'qemu	,WBT
'read'	!H)T-S7J8WKV_J
'reads	!>I[LGSWVI
'reads fastq'	SY
'reads r	!CI[LGVK
'release'	!U
'remote	+XKKSK
'remote'	!d5J
'renci	!^/K
'renci ssh	!^/K
'report	!TOVRJSJTJ
'root'	!U"C,I5KB>FZKTR:TIWKhTi:
'root' 'localhost'	!^RFiK
'root' from	!DF[iJ
'root' with	!U
'run	!H.JVWeU
's	!@"X#J%H&I)]+H,B-A/J1Y3B5@6K8>9J;E<@ACDHEIFFG?K>LENIP@QBSBYEZW_BaJcYf[hE
's password	!@"V#K%I&I)]+I,D-B/K1Y3D5A8?9K;E<@ACDHEIFGG@K>LFNJPAQBSCTFYFZW_DaKcYf]hEjS
'sa'	!aBDRGiB
'sa' microsoft	!U
'scp'	!;,VWI^[fX
'send	LT
'send build	=SLV
'send files	!TAS
'sftp	!U"F&:(I)F*;+G,9-=/b0G1A2>5V6Z798=9<:I;@A@DKFKI7JFK-LCN:OCP?QBVAW6XD[G]K^F_?aBbKeJgJk@lD
'sftp exampel	/X6H
'sftp example	!F&G*F,A-I/>2I5]7H8J9IK=LFNER[WJ_IdJkD
'sftp lab	/H6W
'sftp partner	,J5TBJTHdUkT
'sftp session	/J<T
'sftp vendor	5SjU
'sftp'	!e*J,E-F.C/E0J3I5G7H8K9H;DAGBDGIIIKHNFOBPKQHRCVIW@[J^4_IaGbGfbiEkJ
'sftp' could	!I1K;KAJKHSGTKfb
'ssh	!H"@%G(I)I*=+F->0C1>5V7G8=;:<B=[?JBWDGEUFVGAHHIBJFLIOFP@Q<TGVHXJZJ[I^E_BaEbBcBeGi1jDkAlV
'ssh 2	*J,J-F.K2H3G5F9TBJMURIkHlX
'ssh client'	!U
'ssh ed	!J5T;JYT
'ssh public	!H@SBVQIiE
'ssh rsa'	!C9HBKEWFU
'ssh user	!D&H,J/J2J5Z9I=bKIRCTKiI
'sshd'	"E-V9W_J
'sshd' started	!X
'subsystem'	!Y
'subsystem' channel	!Y
'sudo	![
'sudo systemctl	!W
'tank	!T)K1HJYKV
'tank user	)K1IJY
'taro'	!?"XB@K[Rai?
'task	1WiU
'test	!K"=KJc9
'test 07	!K"=KJc9
'test'	-YKKNI_HiUkK
'the	*S-K3T5SKH
'tunnel	!X
'tunnel connection	!X
'type	!J
'type microsoft	!J
'unable	&H,C3J5G<VJWR]TGWKfFjJkJ
'unable to	&H,C3J5G<VJWR]TGWKfFjJkJ
'user	-G/UMYNI_K
'user'	!VKTLDTT
'vendor	"ULIRViU
'virtualbox	!E,H7SBXKJiX
'wb'	!HLISTVW[T
'web	!G.T/H5SLURWST
'web example	5T
'wss	![
'www	/E6KBFRViY
'x	.U1IS[
'x'	;G<WWW
0	!]"K#3%>&A'1)I*I,C495F678:9K:8<I=?>9?C@@C6EHFBGIH:JZKHLCMWO6Q7R@S8TGUFX=ZE]+aHc>d=eCh3i<ll
0 '	!U-J9KKJSHTJZV
0 0	!D(J-C/K0K1G2S3H7K9E;H<FHKIFJcKULGNEOKPIRGTEVKWJbUiJkD
0 00	ITJX
0 01	!_UI
0 02	,TUI
0 05	,VUIkW
0 1	"C.S8SSJ^Jf?
0 10	UT
0 100	.W<J
0 11	UT^T
0 2	!I"UAWcJgUkT
0 220	NI_Gka
0 3	![.JCITFaT
0 31	!A(U
0 38	!VKK
0 4	6SGTKK
0 48211	(?.]KG
0 5	!X
0 6	MV
0 77	8UKVNJ
0 78	NT
0 81	!Y-UNI
0 9	!@(J0]MV
0 a	!H,E-I.H0J3V5C7K8H;JSITJXS[KaJg]kT
0 abc	WT
0 auth	!^
0 aws	lW
0 b	(S*T-JQK
0 bad	!J+^9J
0 bytes	!K"E)W.51T6I8@9GIHJBK@LFS8VKWI[KaCbWcSfXgJlG
0 c	BVFVUSiV
0 chan	!Y
0 changed	!J6U7T
0 client	/JBXFYNKVSfFiXjV
0 close	!JVX
0 closing	!X
0 connected	!V5U
0 ctrl	!W
0 d	(J0H3H;JBJKHXS[IaJga
0 date	!V
0 de	!T
0 dropbear	!G-J8TKTNFlU
0 e	*V/T9FjT
0 eof	)TfU
0 errno	!I,TSU
0 error	!W
0 errors	!]
0 exceeded	->NB_[kK
0 f	/S3KB@LVSSfJ
0 failed	!k"J,G-G.>/E3I5I9FBGIKRESETCWI_FfI
0 file	!DI]fS
0 files	!F,TITTU
0 free	)T1T
0 from	!EAV_YiG
0 gb	!I.V
0 gi	!G(T
0 go	lT
0 http	!IMJNVWH
0 ibuf	"JcT
0 ignored	!Y
0 incomplete	!I
0 ipaddr	!c
0 is	5GBVKG
0 jsch	![
0 k	!T3H5H
0 kb	!?.TIIJ]KWSGbW
0 key	!D5SLT
0 m	TJ
0 main	!K;V=J?X@WAWQV
0 mb	!?K_
0 mod	KTMVNFfHlZ
0 ms	7YKGTF
0 n	!W^VfH
0 native	-J/B6FHSLHkS
0 net	!G.I0XLWOV[Za[
0 new	"SWJ^UbT
0 no	!U
0 not	!_NJ_UfFkJ
0 num	.Z
0 of	GWRT
0 on	!V
0 open	!D&E(J+;,J.T1I2J6A779GA?DIHGIEL9M]NHQITWVTW[YH^KaJbHcJdDfFgIhJjIlc
0 opened	!Y1JRJVT
0 out	K[TU
0 p	!:,U5SBUKWMWRJlI
0 paramiko	WU
0 php	!E,U/V
0 pu	kG
0 r	^GbEfY
0 read	"JcT
0 received	!VbX
0 remote	!I.S9JBIJTNJZJiUkK
0 request	.IBJGS
0 requesting	!U
0 rtype	)T1T
0 s	!G"K-U5WJWKSNKSGdS
0 seconds	!ES]^T
0 sending	![
0 session	!Y
0 sftp	.F1IKILTRISWfJlW
0 size	8U
0 skipped	!d.I/JRKTK
0 speedup	IU
0 ssh	*K3W5X9IGSJHSHlH
0 sshj	!T-J
0 ssid	!W
0 stat	!KVX
0 subsystem	!W
0 symlinks	OTST
0 time	!U
0 to	![<IBHGJLURF
0 type	![
0 unreachable	6U
0 updates	jS
0 users	!F*U-V2^9X
0 var	!FSIYX
0 win	9INVSIlS
0 written	SJaW
0 x	"U'J(A)E*W+@,</G0@1A2W6D8G9VBEIKL:M@N<OGPZQERHSDXGZI[C^IaCbJdEeHfIgYl@
0 z	!E2U3W5IB]RGiGjH
0 バイ	-U.H7T8JBVKCLUSTbT
0 件	!_.J
0 個の	DT
00	!V&D'I)F*B+F-D.G/<0X1B2E4K5=6G8I;?<F=DAECIEJFKGEHTLDOUPCQFR8T>V@YHZK[G]G^C_>aYcJdIeGf<gBhGk:lE
00 '	KJWXbV
00 00	.@0TIGKEMTNGOURKS=[KaSjIkH
00 01	!T&KBKSS
00 02	-HNX
00 03	!S
00 04	aS
00 09	!Y
00 error	iTjX
00 ki	!T
00 mb	!T
00 s	![
000	!a,G.G/H5K8EBIOKRGTE
000 2002	!W
000 f	![
0000	&K,T-F3K5T9K<TBSKFiElV
000001	'S
0000274	!T
0001	"I-H3I9KBIIJKGNIPKVJaJlV
00017	!D(U8URK
0002	-JKKNKlV
0003	SIiX
0005	.T
001	"G#Y'S(F-I0CBVIKLKMXNHRF_HaTcKiS
001 002	MT
0012	!@'UBKLGO^SHaH
0018	!D"J1HICLgSDVKiS
0018 reads	!JIDLdSD
002	!K0H8WKVMSOKaTiX
0020	!Z
003	-D.JKUMYNWWH_AgTkI
003 001	!IMY
0031	(V
004	KJLHaT
004 c	!Y
006	,U7VBURJTX
006 protected	!T
01	#A%>&B*8+>-2.^0V1K2A3<4E5;678+9=:F;CAGCCECFHH=IKJ>K:OHRJSYTHUCWDYFZ@]@_1bJcAdAeWf0hDiSj[kJl8
01 0	!T
01 02	.V
01 could	;T@JAWQJ
01 date	5IIXLJNTSGhJiTjW
01 deploy	!IBKgY
01 error	!J
01 example	!="W,F.a/D1F8KGWRWS:TF^FbE
01 failed	.G<TISKUOK[JeV
01 fastq	IILV
01 git	!V&JBFST
01 ipaddr	CK
01 r	(X
01 s	!U
01 tar	LT
01 to	!W
01 unreachable	!VRDWTiH
01 を使	"HFVREiDj]
0100	!^BJKS
01017	![RCiF
011	!TPT
0117	*T
012	bT
012345	"HiZ
018	!GTUiV
02	&E(Y+G-H3H6D<E=I@JBIGGHJIDJALTMXNTOJPFR9T<UGVIWSXGYI^HbDcDdFgIhIj>k8lD
02 '	!@)U/T6JMUWSfU
02 0	!XUI
02 01	!JNT
02 02	-HNX
02 date	,J-H.UBDKKMSNFRKTJ
02 failed	![BHRHiJ
02 mi	!T
02 s	!S
02 unreachable	!G/T3I5UBV
0200	!Y3K7K<TBI
026	!IMY
026 003	!IMY
03	!G"W&G'J*E,S-@0I1E2D7A9D;JAKGJLCN]OFPKR<VJWT^J_CaGbKcJdIiCjHkXlE
03 00	-HNW
03 date	/UiG
03 tar	!TKV
03 unreachable	!J5SBV
0388	!U
04	"F&J,Y.@/Y0H1K5A7E8DFFHKIFOUPSRFWHZU[HeEfIi?
04 00	!W
04 date	FJGVZViI
04000000	!E
0412	!B"J(W.D/D1K6S7H8HOFRJSSTTVHWJXU[H]T_IaIcKiI
048	![
05	"F.U5KFUGJIJOJQKUIeWkV
05 date	!J"J<U=T
06	.J5W9I;JGSIHLZSCVH
06 '	!ILV
0600	!H;K<F=I@IAKC^QJYBaW
0612	!]OTSI
0612 zip	!SOTSI
0640	!S
0644	!7"K%K&J.G5G8I<8==>C?XBBCnD,EFFCKILJOKPEQBSBYX[J_KaZgKhIjI
0644 for	!>;a=K?ZA[D0Y^
0664	;J<K@GAKCZDB
0664 for	DDYT
0666	;H@JCaDJYI
0666 for	!I;H@KCaDJYI
07	!:#I%I&G(S)W+?,H-6/D0E1=2:5869839H:V<FBZDEEJFHHGJ?KGNEOURWT=UFW?X@YTZS[H]C^A_6b?d?e@gChUjGk8lB
07 '	"=KJc9
07 0018	!D"J1HICLgSDVKiS
07 by	"VBFRJiE
07 failed	!CBUfXi@
07 from	!K1B8IFCKIZJ_EhViW
07 ipaddr	!T";)B,J-G1B8J=HBdKGNHOTSWZK_HbHjGkF
07 key	!;&I<J?UATBHKURKVSYS
07 not	!D3F:Y;JBIiI
07 password	!J
0755	!AC[DJYJ
0755 for	!DC]DJYJ
0777	;K<K=FBKCeD9YF
0777 for	!FCaD<
08	!D(W,G-J.H0I1K5C9K:X?J@FBJGJITKCLDOIPIQBS@TGYJ]J^K_JgJkK
08 s	!I;S@JAWQIiSjU
08001	!T7TTIkV
080074	!T
080074 x	!T
09	"H,S.F/K1IKILCRHSUTHUSVXjJkU
09 date	GT
09 or	!GbT
0900	!V
0906	!V;EQI
0906 d	!V;EQI
0909006	QSYV
0909006 c	QSYV
1	"I%E&C'8)H*J+G,@-B/X2C3G4:5J8H9S:8;H<8=<>>@9ATB<CBD?E:FTGGHBK@MYOIQARGTDU7X9Y9[A]B^J_8aWcBdHiFjHk:l4
1 '	.F/G0J1J6T8G9J;T<J=JLCMXNFOGQ@RASBTIWIYJcKeYfIkIlK
1 'sudo	!W
1 0	!I"K,H5J9H;JAZBSJIKZNYSKTI_JbGfHjHkD
1 00	!Y
1 02	!S
1 1	"J#K&B(H*A+F-G/C0E1A2I3B4J5B6H8@9I;D<S?KAGB>FEHJJ=LGM^NXPCQIR9VCXS^DaKdJeJf>gIhFi?
1 10	!U<WKIRIfT
1 15	NS
1 2	!U"G&K(G,F/F0T1K3G5E6S7H8H9G;GAUGVIEJJKCL@NEOFPIRKS>VHWGa@cIfFiGjJ
1 20	!T
1 200	!U8SlI
1 203	!T
1 204	!b1JBJKFSK
1 22	,F8UKT
1 234	.KKW
1 24	TSiT
1 25	/K
1 3	,J7Y8FTCdJ
1 37	!J2T9J
1 4	!U9JKU
1 400	!?-IMAN_WIXW_KkU
1 403	!YNG
1 41	"U&Z
1 45	BVbU
1 5	!b*I-KKI
1 6	!["U&UBGIFRT
1 60	!I,K.VKVTG
1 8	(T
1 9	.T5VTT
1 96	!K*V
1 a	!X,K3D5VAKKKSFTKaJ
1 alert	!T
1 amazonaws	&JBJbUiW
1 and	9Y
1 applying	!Z/KTFjW
1 argument	BKOSRY
1 as	KU
1 at	,K
1 attempt	iWjU
1 attempts	!T
1 auth	RUiH
1 authenticating	!G7IKZWJi[kG
1 authentication	!d1J<IFJRGZI^SiJjE
1 authentications	&A1J4K5HBSPFZZhT
1 b	5FBXiT
1 backup	kS
1 bad	!C+]
1 bam	([IGLHSH]KaH
1 c	(T+J/I8HKELHPHSCTGaHiU
1 cannot	KJfT
1 channel	)T1TBKKJWI^S
1 char	!]
1 client	5JKISU
1 column	!Y
1 command	1C5EBJWXYT^JbG
1 compat	!E9J
1 computed	!B(X
1 connect	!J_J
1 connecting	!<+I-S/H1K2K9HBGKZXK_TdYiEjH
1 connection	!D+K,C-X/I2J7E8Y9DBGJTKaMITYWDdGiDjHlH
1 corp	!I/]5HRKSK
1 d	!U3KSGVX
1 data	.X
1 date	"T
1 debian	3HMUTI
1 diffie	!C9[CGYJ
1 do	!X
1 docker	3JBJ
1 duo	GV
1 duration	!T
1 e	!D0T5J;YAYKJLINKQYRFTJaE
1 ecdh	FTiT
1 ed	hZ
1 entering	!U7JBJfS
1 err	!D,V8U
1 error	!8&W(J+J0J1C2J3H5C;WFIIILGMKNJPdRDVKaJfSgKiB
1 errors	!FKW_T
1 etc	+CLK
1 example	!D.J1F3Y5U6C8U<T=TGCHIKWNIPHRBT>WGkE
1 exec	->/JNEWb_I
1 executing	,SXT
1 exit	!]&U)K5IKIWI^TfJ
1 expecting	!E*D-F2JJgNI_IjK
1 ext	9U
1 f	!Y*T-K2SBDKJLIRGVSaJiI
1 failed	!K&E(W*J,J0I1>3B8H9E;F<TAGFIGHHKIULUPFQKSWT8VFWE^Ib=fEjA
1 failure	!G.X1JBTLKOTSI[W
1 fastq	(V.A1F3JKFLBOT[H]IaAeJgT
1 fatal	)S
1 file	IFKELEOTSJVW
1 files	!T
1 found	5IHA
1 fq	!S(H.H0JKKSHaSeT
1 from	-I_WiJ
1 gb	.U3JJE]W^HbX
1 get	!F%b:TBIFJhX
1 gi	!G8KJWKY
1 git	!V
1 h	-T9T
1 has	!]
1 hmac	*X
1 home	!W/KRKiV
1 host	!S4K5DH@JKKH^S
1 hpc	!I,T/U7TTU
1 http	!YNJ
1 id	AV
1 identity	+F-V/J1J9I<?>KAEFKKVTBXS_WiGjV
1 in	OKVKaVhUjT
1 incorrect	!H7UTVkV
1 invalid	iV
1 ipaddr	BBGURYZUkG
1 is	/J5XKHSK
1 k	!K3T5HgU
1 kbit	![SJ
1 kex	!F-89IJUMEN[TUkI
1 key	!J1J5E9T;U<B=I@IFKYG
1 keys	%X
1 l	5J;IHW
1 level	!F3ZBTiT
1 libre	+UKVNUkI
1 libssh	!I-G6VK@ND_G
1 line	;]@GAEQIYJ
1 load	!E-K5SKGPJRViT
1 local	!D-U/J2K9JJUKUMFTa_TkJlG
1 localhost	!IJX
1 m	!J+S5T8USJ
1 main	!I"V)V1U
1 mb	!d8SOK
1 message	.SLJ
1 mi	!U
1 more	NS
1 n	!W
1 net	!FBHIGLUiU
1 next	1K5JBVPIj=
1 no	!?"J,D.H/Y5HHHKKLJOGRJS@TFZT^KbHcIfG
1 nte	5J;IHW
1 of	!I(S,X3J5HBaKJSHaJ
1 offering	&E5I<:BIFTGSPChY
1 ok	!Z
1 open	BHKTSWjJ
1 p	+UKT
1 password	%X&HBK
1 pledge	fT
1 port	,Z/J7TT:dHk@
1 preauth	9S
1 previous	!V
1 private	!A"XRTiV
1 protocol	!b
1 r	0H;VAKVI]W
1 read	!?.G5FOUP_QJVTjK
1 reading	JJKSjC
1 received	!J"]MVcDfHlT
1 rekey	5JJGKG
1 remote	9IBHJTNIZJiTkK
1 requesting	bS
1 response	!<1IKTYTbS
1 root	jT
1 rsa	9V
1 running	.GTU[W
1 s	!X.KBFGJKJLGRHSTeTiI
1 sample	0TST
1 scp	!B*I1CIKKKWI^abD
1 second	.U8JOKSI
1 seconde	!X
1 seconds	"B,I.V5XBTS?^Jf>
1 send	!D%JFU
1 sending	)W1V8KKGSSWI^VcY
1 server	!S*D2I:S<JB:FHJHZFiC
1 setting	!V,S
1 sftp	eT
1 sh	gU
1 sha	!V*95H9YBHFCKKRJ
1 signatures	!D2H9KBHF]
1 skipping	!D=KFX
1 smp	!Y
1 ssh	&I)J*V+K,@/S2W3D6J7F<G?HATBFDHKWLGMJN;PEVIWHZHaKdHiCjCkC
1 sshd	!@1F2V3T9UZUhHjV
1 started	/T
1 starting	"UiS
1 stat	!A.]SY
1 status	!<1IKTYTbS
1 structure	!E;[AT
1 success	!Y
1 sum	!GNTOS
1 target	!A,TBWjV
1 tb	bHcU
1 terminated	!Z
1 time	!H,T/TBVkJ
1 tmp	!K/I3F5[;T
1 to	!KLTST^WfVlT
1 trying	!U%X&S;G=B>K@CCEEZPHQBREYDZEhIi@jW
1 type	!T
1 ubuntu	FSMUNJTS^S
1 unreachable	!8&H,D-A3?5[7J8B;I<?=T@IAJCJGKKWNJRW^J_BcKdJjFk>
1 upload	OK
1 user	!S*U,T/J3T=SCERJUHYHgSiIkT
1 userauth	!HBHRUZU
1 users	!D*Y2X9V
1 usr	!KWZ
1 was	LU
1 which	!F9XFW
1 will	0V5J<KBI
1 windows	!HRS
1 write	KJ
1 x	!BKKMVeV
1 yc	!V;IYS
1 エラ	!H
1 コマ	!H
1 レス	!H
1 個の	!C(UDT
1 状態	!H
10	"E#Z'D(G)=*I,I.V/H0^1>273I6G8G:E;?=H?E@FA;BFDDEJFJJ4KFNFOFPBQ:SCY?[H]BbCeBhFjGkF
10 0	UTjT
10 00	!G.K0XHXLFSHaF
10 1	BJGGRViU
10 10	!W
10 at	!XTJ
10 date	1J
10 diffie	9V
10 error	<WRIfT
10 failed	"U_S
10 from	!I-V
10 ftplib	!JlV
10 gb	!K.U
10 m	!?5YIU
10 mi	!S
10 open	!;
10 pat	!FKJ
10 reason	!T
10 s	!H0WSJXX
10 seconds	!C,T/W7V8GBJJKKBTW_K
10 site	7TSJcS
100	!h"7#I%G&D(V)F*C+F,<-?.K/;1=2F3;5H6F7A8A9@<==D>J?K@_A8B/CIFDGDHCIFMFN=P>Q9R5S5T7UJV_WDXIY<ZH[A]C^A_Ia^bBc?dGeDhGi7j?k>lF
100 00	![
100 12	.BIKJXKFSK
100 1204	!W
100 3	!S
100 412	!W
100 5	!Z
100 84	!X
1000	!b"K)K1IJTK@SKTI
10000	!Z,T/J5J8HBGK?RBTT
10000 ms	7Y
10001	!IKZTYfF
10001 milliseconds	!IKZTYfF
1001	!^+J2S9TDV
1001 by	!U
10022	!=/D1;5I6S7GBFIAKJL;RGSATVWKkh
1003	![.KBFKJTU
1004	,YBEDTiT
10054	,F-S/G7I8T9[RJTH_Y
10054 an	NVTU_X
10058	!I,T-F/S1T5K7JNER_TX_E
10060	!=&H,I-@5H7^8J9FBHKBNERFT]XJdekT
10060 a	,C7WTVdY
10060 接続	7AT[
10061	,[-E/B5I7S8JBEKIRGTD_IiK
10061 no	!TTJ
10061 由于	!I,V
10065	!G,E-D/S7b9KKFRFTV
1009	%T
101	"K&T,D-H.V/B0U1J7];JKDNIRFSSTC_IcCfGiJkA
101 c	.V
101 home	!KSVcGfJ
101 network	,K/I7ZKJTKkH
102	!UQS
1021	OTSH
1022	,E8VKC_U
10233	VZ
1024	!F"F%J&I.F1J2B3@4J5?8B9T:K;?<D=C>K?K@DA@B9CBDHEtF:HJJJP@QDRESHYF_HbKfKhJiGjD
1024 bit	!CBKE^FB
1024 bits	2J3F5G9J;F<I=IAGBGCJEcFGPHQH
1024 ビッ	!HEY
10240	!U
103	8TKKjS
104	!X*F/=2F3E5<6K8V9B;JBBJHRKT>_UcGdCkG
104 connection	!W-T/K5H8HKH
104 in	1I
1045	!]BJRDiF
1045 28000	!_RIiI
1045 access	!Y
105	!cLGTKUJ
105 i	![
105 in	LI
1052	!K.I[VaS
1058	!D&ZBK
106	/H8WRJST
1069	7S
1069 in	7S
107	!K0TkU
1071	!_.HKH[VcF
108	!X
108 894	!U
1080	!E"K-J/WRJTJWXX[_IiK
1085	7S
1085 in	7S
109	/T8TJSTJ
1090	LU
11	#D&T'E*E/I0H1J2H6G7H:E;I<I>B?C@BBBDFEAFFIGJ:KJLYO[PCQIT;V7W;X?Z;]D_YdIeBg@h8jH
11 0	UT
11 1	!I2S9S
11 2	aS
11 asyncio	!G
11 at	!A.ZLY
11 date	"B&W,J-B1G3X5]8FFUGHKFNJRUjU
11 disconnected	!f)F1@8ERK_DfChFiI
11 error	!^<J=KKJ
11 forwarding	!]-I1I9JBGRJ
11 ftplib	!S
11 gb	KY
11 in	!GLI
11 pecl	!HRT
11 preauth	!U"CGTRXhH
11 pro	!J
11 site	/S6ISKYKkT
11 socket	/Y
11 月	!F1H3W5YNFR]_I
110	!W,<-G/HBJNCQTTZXJ_Hk@lK
110 connection	!A,CKFNGTddU
11001	!>/aKKXW
11001 getaddrinfo	!A/[XW
11001 no	/V
111	!X"G&D)J*J,_-B.J/51H3J5F6D718G9FB@JGK?NER@T/WTXG_?d?fGiGkWlD
111 connect	!>,_7CkY
111 connection	![/KBKTHWH_K
112	!Y"H(W-E.D1C3J5E8C;T<K?JAWBCIJOKPDQVRGSFTUWJ]TaEbJcHfEiK
112 bytes	!G(Y]VgU
1120	!S3H5K;S
113	!U(S,@-G/I5J7U8JBGIKRH_HdSgHhSiKkE
113 no	!E.J7TT[dW
114	6S
1142	"T,I
1142 in	"T
116	!X
117	)W,F-I1T8JIIKILJNKSU[I_HcTfEkT
117 5	!H
117 in	)Y1VcVfG
118	!U"J(K,E/F6S8FKCOVRCSHTGVIWKaEbJfUlK
118 in	!AfV
1183	!K
1183 sender	!K
119	BEPZRJiI
1190	!@"X,K-YBFMIRJ_Ii?
1196	!FIU
1198	,I.H1C89Ka[U
12	!b%J&C':(4):*E0,2J3S5D6I8>9K:B;K<?>I@ICED@FIH8IEL-MIN<R9TAUCWEX;YHZ>[D]G_YaAdDe6fFg6hJj>kA
12 0	NIkU
12 100	![
12 12	![
12 3	!X
12 4	!JJVSKcX
12 7	!U
12 at	.>/C3I7S84@JGINGRS_CbTkC
12 bad	!J+T
12 bytes	ITLI
12 date	"I1TiJ
12 error	B@hZiC
12 failed	!;-V/H3IB[KXSDVYaJhIiG
12 files	!V
12 in	!]/J
12 kb	!S.H
12 m	!W
12 mb	!U
12 raw	!W
12 s	8HKT
12 site	!V
12 too	!?_ahA
12 u	3IMJTJ
12 user	!@"^BJi@
12 個の	!V
120	!U9SIHKT]I
120 bytes	gT
1200	!J-JJT_S
1203	1Y8YKD
1204	!W,T
1206	1J
1207	!ISG[V
12170	!X
12170 tns	!X
122	.V1G8ULGVX
122 26	/U
123	!c"I%J&W,D/J5H7F8CB>K@R@S@T=_KaCiG
1234	!m"8)=*J,F-F/D183I5E889HK:NISJTG^K_CcDf:hGkHlJ
12345	!V"X%J&FBEPJjH
124	!UBTFTQH
12541	!X
12541 tns	!X
126	!H@FAWQY
126 in	;[@H
127	"I,D-C.?/G1F3K7J8F;J=HBAK>LIOHRDS5TA^d_IaKfdiI
127 in	!H=JHTLV
128	!I%B&_(K*^+G.H/H0K2D3=4J6U8C9I>JAHB^CUGHH=IDJFKEL9NBOJPAQFRBSBVKWFXHZJ[K^HaJbHcKfHhDiFj^lJ
128 3	!I"S_JdS
128 arcfour	FS
128 cbc	!?*g5K9F
128 ctr	!T*T-KKKkK
1288	!F,G6T7TNJdW
13	"6#H%B&6'H(C)?,/-U.D/@0A1:384J5@6>8:<;=YB?EJF@G>HUIVJDKIL:MDN]O?PEQJR0ScTEWJXHYCZG[:]J^F_[a3b>c:dJeFf5gIhCiTj:l=
13 2021	!T
13 5	!WlI
13 date	!T
13 failed	!C*G,I2HBJKSNXRIWJ_^
13 keine	!U
13 permission	"I&I.I5F;A<==Z@GAIBAHVIWL@PGQGRCTIYHa>iEjJkJ
13 type	!X
13 許可	!W
130	/S1H6KcT
130 in	1IcT
131	!_
132	%T-K.J5TKISIfX
132 in	!K5UfT
1326	!W
133	!G&X3JBT
1338	!^(HLESJ[EaH
1338 sender	aI
134	1S7T
134 in	1T
1345	*S
1345 in	*S
1368	*J1K2T8HNUfGkW
137	OV
138	?WBKPJQH
139	!d;FAB
1394	S]aI
1394 sender	S]aI
14	!c#F%?&7'I(C,@-G.Z/91<3G587C8<:G>B@HAHBTC@DGEKGBIFLAMFN5O9QUSDUDV?WAXCYEZD[>]F^C_3a:b@cAeEf;gEh?i[k<l?
14 22	!J=SFUQWRH
14 date	BZiY
14 files	!V
14 in	<T
14 of	!J.UBJLXSYfI
14 s	IT
14 sha	9V
140	FTGTKJRKSW
1400	J[
1402	!C,H/U7W9HAUBGKHQIRKTJdX
141	1VcGkVlU
1412	!@QURTiV
142	!X;JBJLJQJSBTG^CbY
1420	!IJ[
144	!J)V1WKHfU
145	!IBHGTPUWTXU
146	!C;GASBVTKWUXT
147	!HWTXU
1472	!GJ_KJ
149	!JST
14991	!K
14991 date	!J
15	!J"5#F'I(D,C/=0B2A3I5F7K:I;V=J>GB6CFDJEEF<IHJ]L=MDNcO>RDSBVEXEYW]GaBb:dDeFgHh;i2jClT
15 0	!INUTJkU
15 1	!W
15 10	8W
15 an	1JKF
15 date	;U?U@JYU
15 in	!;)J1IBSKJLJTWfIhI
15 minutes	_T
15 seconds	!6,J-T/K1H2J7FBHJVKZbI
15 sha	9Z
150	!S
1500	!DJ[
15000	!A,G8KJFKFT^
151	)V,V1WAJKKcTfFkW
152 in	?S
1533	6U
154	!K2S
155	!TkVlU
1555	TE
1555 16	TE
1564	<TRV
1564 in	<TRV
157	*V2WWUXU
158	!G
16	!C"G#J%?(G)F.H/91E3>5G6B8B9I:J;b<_>JAVB<FDGJHVIHJHK?MTNWOVR=VHWEXIYWZB^HaGbJeJgIhBiDjFkUlA
16 sha	*S
16 unable	<@@TBV
16 vs	!G;UAVQU
160	/I5K@WAZBIFUKJOIQSRITKYY[U
160 224	!D;V@XA[FWQUYZ
1611	^WfH
163	;ITU
164	!F)Y1TKGLJSXbSfI
164 in	!G)Y1TbSfJ
165	?S
165 in	?S
166	!G"U
166 in	!I"U
167	!KST[UkTlT
167 10	LFSVkUlT
1675	!X;U
168	!G/G6V7T?SBHTIiT
168 in	?S
169	"S_JdS
169 8	!I"S_JdS
1698	!SKTRKkS
1698 12	KTkS
17	#W%F(J)H*@+V,<.@0G1<2D3T6?7>8=;?=HHDJIKDLBOXPXRUSCT>VFWFXK[S^J_=aGbHdHf=gJhIjDk?lF
17 date	!]
17 sha	9Z
170	1JTK
170 in	1K
170013	ESbVcV
170013 unable	ESbVcV
171	,T;Z@KADNHQARJiWkI
172	9T
176	1TIUbBcZ
178	3ScW
179	IU
18	!J"S#J&7(F,?.?/F0F1D3F7T889C:J;E=XAZBcCJHDJEK9LHMGNBOBP3WAXGYHZW[C]K^G_9aDdGeKfCgEhAiSkBlH
18 09	!GbT
18 date	!D"K-Y/I6UBJ_KiJ
18 in	!HVU
18 kb	!Y
18 mb	!ZKH
18 sha	*T
18 username	!J<SFUQ=iZj[
180	!D8VJVKT
1800	8WKHTI
181	8TJSKSTJ
1819	!B;T@TIWSYYT
1819 info	!K;T@TYU
18220	!_<KKJ
183	3J5VBWGJ
18456	!aBDRGiB
187	!H.G6SLV
187 in	LU
188	!V.I8TKHLJSGVW_VcI
189	;HAU
1890	!_3A
19	(J,K1C2F6J8B9C<?>KAXHKJHK=MIRDVKZIcKgJiZlD
19 date	!F"UiS
19 in	AS
19 include	+CjT
19 sep	!Z
190	!ELU[I
190 in	!ELU[I
1909	!TNHTW
1909 info	!W
192	!G*S-J/E3K6UTF_KdIhKiU
192 168	!G/G6V7TBJTIiT
192 cbc	*SFS
192 ctr	9S
194	;J
194 in	;J
195	!T
1956	LU
196	3K;G=X
198	<J=HBKQWYX
199	QU
2	":#B%=&C'H(I.J/D0=1E3H435E6H;G<J=;>VAHBJC,DGE4LcOEQBRHSJTGU@VaX2ZB[D]?^6_Db?d@fHgBh[kElb
2 '	!U+J/I1V6T7K9HHIIBKKLDRCSKTIVKgU
2 0	!@"G&A(F)C*D+2,//51A3@5I708F9J<H?JDHI@L/MaNZOFP@QCT=UK[B^IaDbHcDd?eKfGgEhDkWlw
2 00	!V
2 1	8BJUK_NJUT
2 10	CTNTWVkI
2 11	!V
2 12	NIkU
2 18	AYBWRF
2 2	AW
2 256	!>*V-J2W3C5H9DFWJINK
2 3	!H7WSTTJ
2 31	!AI>L]SI
2 4	!T)TcIfS
2 48	KFc]
2 5	bJcU
2 512	!B*V-J2W3C5I9FFXJITK
2 7	!],GLESETJhTjT
2 8	(T-I2S9I_TaU
2 a	!K&V(T395ZIVRI
2 at	"TcS
2 auth	!@%C&W-J5J9K=ZAVKILKRTSKZIfJj=
2 b	!b
2 bad	!@+XPIQV
2 bam	0S
2 ban	_ZkI
2 c	3F5UBWTU
2 cipher	!B+]
2 client	9K
2 compression	!HBTGU
2 connect	"E,U1G2T3I6E9T;E=HBBIFKDfIkHlA
2 connection	!<-S3D5B?TBSNSWSdSfG
2 create	!G.V3T5HLF
2 crypto	!I;D?T@WBE
2 d	!E*Y.V2X9UKI
2 date	!]"H9K;JKIdSjT
2 deb	3JMJTJ
2 disconnect	!H8IKWTT
2 does	!JHH
2 e	*I2SBKVT
2 ed	"IBYRKhSjJ
2 error	!8%K*V-E1H2T5I8V;G@FAJHJPIQTSFVFWJYKZUcGiUjClJ
2 errors	!ELUSIeT
2 example	,J7D8SBIJTKTTZdH
2 exceptions	!4+E,:-;.?/C1G2I3A5B6J7B>F@IAIBIFEGJIHKTL;MIN=PER_S=T=WHYI^J_EbFc;f^h?jCkBl>
2 f	-HFTRI
2 failed	*F-S/E7W9KBJIDLSNWSWTD_G
2 failure	!="U&I)T,E-U.G/J1X3G8XFULERBTFWJ_SfEiCjJkV
2 fastq	!J(V-I1J<II]LANIOSS?]UaGeJkJ
2 fastq'	!AI_LDVJ
2 fd	!J
2 fdocker	TS
2 file	!68SBJKJVUfGlH
2 files	!cSH
2 for	&THGdS
2 fq	!XIILJ
2 frun	TS
2 fvar	TS
2 fx	LDOS
2 fxp	KIcZ
2 gb	!^.I
2 git	!A&B*C-D2@;IAJHVKYPSQHfJhIjW
2 h	!c<IIJLF
2 hpc	!G1KBJKV
2 http	!JRSXK
2 in	LXSE
2 incorrect	QHjT
2 invalid	+T
2 ipaddr	9UREiUjW
2 is	?TAJ
2 js	!K6SGTlJ
2 kex	!I+[,KKCNHhIkJlJ
2 key	3TjT
2 keys	!D:TBFj[
2 levels	!INSkV
2 lib	!&&T+E/H7J<A=@CKHHIFNTWIbJhHl3
2 library	!X
2 local	!ZJIKI
2 m	!V
2 ma	!I
2 mb	!X8GHKJIKJLJOHSHaT
2 message	LKST
2 missing	!S
2 more	B[NI
2 ms	kV
2 msg	&K)I+H,C-J/H3I7J9K<K>KBHJeKXLJMKN>PIWIZI_BdIiBjDkElH
2 name	,H/V5KTGkC
2 nistp	*B-G/J2Y8K9UAVJKLIMHNHPJTH_IkIlJ
2 no	!E,F-I/C112K7J8G9K<WJJKAOAQVTIVcW?aIgJk<
2 node	SH[UkUlU
2 not	/J5IITLTSFVJ^IfI
2 o	5U
2 ok	7T
2 open	!Y
2 operational	!]
2 p	!I3EBXLKMDRWTG
2 peer	CGYK
2 php	!F&G+J-E2U3F5I8[;A=JATB<FDIKJILIQTR?SJYUf=hJi>l?
2 preauth	!?"S_IhSjU
2 private	<4=9>k?J@IA7BFCEP=QIRIY6
2 protocol	!I*G2URKhXjT
2 pubkey	*U
2 public	!C;B<F=J>D@FACBZPJQFY^
2 put	!:"[&E.G9IAHBCKWQG_VcGdTfIkUlI
2 r	!F&W(F0TBIIJKKLFOVTT
2 received	^W
2 remote	!Z
2 resetting	!H
2 resolving	!AKX
2 rk	!H
2 rsa	!K"S1IB[FHiGjS
2 s	*T
2 scp	KCLTSV^YfK
2 seconds	"U7WBScF
2 secs	gU
2 send	8T_T
2 server	!B)V-G/T1S3J5I7DB@KDNHTUiFk[lJ
2 session	!7&I)I,E-b.I/G1D3F5E83FHHIJTLKNDTBWH_FkF
2 setup	!I
2 sft	!I0SKJcT
2 sftp	&A)W*@+J-<1Z2B3A5B9@<IAHB6FKHJLXOJPCQHRJSXVIYK_FbHcFeViJl>
2 src	-U.F3S5SLTSV
2 ssh	;A>K@cAFPJQESIkJ
2 status	GUOV
2 stream	BWRGiTkVlU
2 streams	-I/KBJKGLWOXRGSTTI_JcJfF
2 sys	!S
2 tb	,STU
2 the	!J.HLXVU
2 thread	QS
2 to	!T
2 too	!+"G8JBCKHRK_=hqiGjJ
2 transport	!E,H5U
2 unreachable	BITUiTjU
2 user	!E#T&JAYCGDXRXiE
2 userauth	!B<GAUPKi[
2 we	;U
2 wrapped	!H
2 wrong	!H7UTVkV
2 x	"U;UbU
2 その	IDLE
20	!8"J#W'=(:*F+I,?-I.H/;0^1D26324G5@6B8U9@:?;H<>=E>=?C@IA<BKCBD@EFFHG>HJJJKXLBM=QAR!S<TuUBV8WKYFZ=]=^8_Jb9cDdCe<fJg:hBiCjI
20 2	!F
20 20	!BWTXT
20 date	"TRW
20 in	3I5SHV
20 s	!I,X7VBKISKITV
20 secondes	!GRITYlJ
20 seconds	!F8TJKKXNWT>lT
20 segundos	!F,IRFTUkX
20 秒後	!CR@Ta
20 秒間	!DJZ_V
200	!W"H,J-I1H3G5G9H<K@UKULGNFPTQHTDWGYKcKlG
2001	!E7STUdS
2002	!Y
2002 hy	!S
2003	BURJTG
2003 hy	!VTI
201	"G&H)T-K/U<SBEHTKCLCkF
201 b	/T
201 in	)VcU
201 ms	!]
20113	!U
20118	!Y
2013	AS
2015	!KaS
2017	!W
2018	2T9J<U=T
2019	!T,K3J7H;KEHKJLKTEWTXTdUfT
202	/V
202 244	/T
202 267	/T
202 273	/T
202 305	/T
202 310	/T
202 314	/T
202 315	/T
202 346	/T
2020	2T^T
2020 79	!U
2021	jX
2022	!A&H)J*I+K,e-B.D/?1=3:4U5<6[7>8I9E;D<G>K@GAEB5FHGCHHJINBPFQGWKXFYG^I_AbHcIdIhJjTkg
2022 '	!I=U
2022 no	!J/E6Y
2023	!V"A%J&S)J*G+D,<-D/?0J1E2H3@6D7E8>9D;G<C=I@IAGBBCJGEHHICJIK:L_MKNDPCR9T:VIWHXKYKZK[I^I_?aGbGcDfBhHi@jXkClH
2024	!H"D#J&A'H(I)D+I,J-A.J/<0X1E3;5F6C7C9I<=@GAHB4CKFEGFHBKGLfMKNBO6QBR8SXV9ZI[B]F^G_CcAdJe^f>gJhJkClD
2024 01	!H0XLG
2024 date	!K
2024 does	!W
2024 from	8IBHKTbUiH
2024 no	!CLUSW
2025	!b+I,I-J.F/G3H5H8CB>GGIBK@LbNKRCTJVG[H_IaHeEfJiAkJ
2025 02	!V
2025 date	!c
2025 from	"UBJGJbUiJ
2026	)J0V1B2K3C9H<IBBJGK@LXRCT@VE[IaFeIi?jJlG
2026 date	![
2026 from	!V8VBFiI
203	!J/V1H8T;I=SFSKHLF_VfGkE
203 g	!H/TIUkH
203 in	!J-S1J8U;J=TIILI_WfH
203 x	/T
203 z	/T
204	!^.D1F5J8WBDIGJVLFRISATHiK
204 331	8S
204 bytes	aU
2041	!S
2048	!I"E%A&=*H,H.F/I1K2=4H6K8J9V:E<@=D>G?K@BAHBHC@DHEmFIGIHIIKKBP;Q;R>SGTHXK^J_HaHbIcHfIhFi?
2048 bits	2H;DADEZFFPDQJ
2048 hex	![%J&B3IjI
2048 sha	9V
2048 ビッ	!HEY
205	!G)E-V1H8KNKcTfG
205 in	!G)E-W1I2SKTcTfG
208	+TGT
2094	NS
2094 in	KT
21	!D"I#H&8'H(F,H-H.E0B2:315D8B9D;G<:>GAIBGDKGBHHIBJ:KIMENjOEP@QBR4S@UJV@WCZB]H^JaYbVeEfVgFhJiHk^lm
21 applying	!<+K
21 c	!U
21 date	!T
21 に接	!C7ITTld
210	-K.K7TKDRISITYWI_JfJkI
210 in	+T
2107	!D'VSI
211	!U;TNKQHSJ]U
212	7T8T;JG^KCQJRXgT
213	!J,J.IBTKHRVgTkUlT
214	*S.S9HAHISQUTSkG
214 seconds	!V
215	!H/U<TNK
216	<T
217	!F-UST
217 20	!G-U8T
218	"T)T.J/K7JBFRS
218 20	"U)U7K
219	-VKS
219 cryptography	!S
22	!=#G%@&8'7(E)D*H+T,l-V.#0I1B3A445G7^8J:6;B<;=H>>?;@AA9C5D=FBGFH0IGLCNDO2PCQ>RCS3TjU9V<XbY:ZD[4]3^=_Sa=b0c6dZe4f>g;hJi?jDkd
22 '	!D-F/W6?BXKHNIREWT_JiTkH
22 0	*U/K3G9VBIGIKJLSPTTEiGkG
22 2	!;8WKB_Dhc
22 a	!F"F+b,@6J7G8HICNHRGSJTAXJaJk[
22 after	!H,G-J7Y8CK;RJTWd^kX
22 already	![
22 as	!G7IBUKSRHWJi]jVkG
22 bastion	!I
22 broken	!G"H,J-C1(9IK_NITJ_F
22 cannot	!I,V8VKWRKkJ
22 connect	!@,Y-F/D3I5J6E7VB@KKNHRJWT_FdC
22 connectex	!6,^7DT]dC
22 connection	!+"E&I*F+H,V-C/41A2>3G548K9?EIN/RBXW_Wd[fGhJiCkW
22 data	8UKIMWlJ
22 error	,X-A/T2J5I9EBGRH
22 exited	!3"B&F*G,@-U1@3V5=6=8<9TN_RHTDWD_XbH
22 failed	!4"A*J,X-H1G3>6G7W8;9B;J<SAKGHJGK5LIPUQTRET^dUfHjGkC
22 from	!?TYdKkK
22 host	!H,C8@KXdUkI
22 i	!-3J5H8HB[JWKFSKTZWFXH^HdSk8
22 in	!G*H-F2J6K7Y9IAGBKKCLIMWNDQHSGTU_GdT
22 invalid	!H,<2X7A96E]JBK@NCTAdAk_
22 ipaddr	!H,D5Z7IkT
22 is	!:,]XUkI
22 local	!I,G-J/H7_kH
22 message	!D"J*X,K-J2J9CBGJTgWhKiK
22 mi	!Z
22 n	!G,V5VBSiU
22 network	,9-J/bIhKGT:_JdCkW
22 new	8S
22 no	!9*X,5-J/G2T3F5A6U7^BCKGT;WI_GdUiI
22 on	,X-I/F5I9IBJKJRITE_HiJkV
22 operation	!B,;-C2JJdKGNFTXWJXI_GdTkI
22 past	!>,H-XTHiI
22 penalty	!HBI_Y
22 port	!c,B/f6V75IhKIT;XIdBkhlI
22 rdomain	!B)T-FBC_ThJiU
22 read	!C5=B=JSdX
22 retrying	!A,T-I3T7TBKTW_J
22 ssh	!d#[&X*G,A-?/E6I7F8E9C;CAKF>GUHELJNGRHSJWJYJ_EbUdJfKiHkBlD
22 tcp	!V"I,7-D/H7H8JBHK?MKW^XW_EdHkTlF
22 the	!W5TkS
22 timed	!6-Z748GJGKZNTRFWKXFd5kI
22 to	!K,D7J8YTA
22 upload	!H/ELZNTSD
22 user	!;,H<I?VATBBGVKWN=RUVSYS
22 using	!e"W%I)Y,A-G/T1V5K7G8G;I<E=JAHB9GBJHRDTDYJ_JbTdIf[hHiEj;kH
22 via	,I5JFJTHjT
22 に接	THXT
22 ホス	,E7_kK
22 接続	!I7BTFkY
22 连接	RKTZ
220	!J"A%K(K)H*E+G,>-?.>/>0H1@2H3?5?6H7G8G9?<I=J?K@BBCFGGFIGJFK4LCMCNwOFPGQGR7S?T9VIWCXJYDZJ[J^G_6aFbAdIf<gShFi:kW
220 bytes	!KgU
220 ftp	8FKGN_RIbJcEfKl:
220 microsoft	!INY
220 pro	!FNY_Gk[lJ
220 vs	N]lI
220 welcome	-INU
2200	/H6JkV
2201	OXSSaJ
221	(T.U7J8G=TKZ]K
221 bytes	!S
2210	!W1T5I
2211	&T,J-U5F8KBGFYRK
2211 in	-WkS
2215	!H1UkS
2219	&U,I9T
222	!F*V-G/J2W5J?X@GAGBIT[YT
2222	!E"7#I&?)G*E+G,[-T.I/7183B4C5E6_74;C<@@GAEB@DIEDHBI<J?L?MHNCOJPCQHR8S<W<XAYDZI^IaIbCcAd7f:hVi0jJkw
2222 '	5V6SCThV
2222 2	!FhV
2222 connection	!?,Y-C_YdJ
2222 failed	,D/H6TGUfGk^
2222 no	!DI;LCkf
2222 ops	!U
2222 user	!J,E/J6Jk[
2222 名前	/D6T
223	!U;W@JBJ
2231	!F(T
224	!B/K;U@WAZBIFVKIQWYY_J
224 in	HSQS
224 or	!D;V@XA[FWQUYZ
225	!H(T.W/SKU
225 s	/T
226	!K"I*F+B,C/[2J3J5a9I;H=I@IAHB]GGHJ^Cb;dGgTi<kC
226 276	/T
226 sender	!;"E+E,K-U.G/X1?3B5c;KB]GJKKTG^Fb=i@
226 transfer	gU
227	!VAFFUKJNKQJYU_JjI
227 entering	!Z
2271	_S
2271 in	_S
2275	KT
2275 in	KT
228	!D5E?W@SAUTIYS^X_HbUcJiHkJ
228 sender	!E,I.X/F3T5@8V?X@UAVB@KXYT^Y
229	!E"T3U5CST
23	&S)I+H,=-:/<1=2S4J6F7987;GABCHEKFCGBHAJXKGMJNHOHQHR7STVFWEXJ[U]G^FaZb@eIgJiAlG
23 at	(C
23 code	!D&X3V5S;E<UAGPXQEYU
23 date	iH
230	.TAJGVLWRBSXfHiK
231	!J,_-H.J1J3@4U5S@JHGRJTTYJ^B_IbUk;
231 sender	!F,U3D4V5T;TBFHHTTkG
232	,K1J5IATCTKJ^WiU
232 sender	ATCUiV
233	"V-H8G@KBIKFMUQVRV
234	.JBJKVRW
2345	(>.?KBV_
235	5E7J8K;D@TAHHVKASIYJ^JbUi[
235 sender	!@-U5JBBHVKHRZbXiV
236	ATITPJ
237	NK
2379	!W
24	"C&H(J)G*J-I.A/I0H1D3I5G8DAHBII?KTL=NHOAQUT[YT[V_IaGcJ
24 at	!V
24 containers	iT
240	-U3W5G
241	"V/W1W6JfG
241 243	/U
243	/W6J;F@HAYPSYH
243 13	;H@IAZYI
244	!J/d6?KIkJlZ
244 202	/T
244 in	!FlZ
245	%S/a6A
248	HS
249	KJfS
249 in	!JfT
25	!W%B)G,>.Z/D0K1>5HB@CEEFFCGDIFJKMGOGTGVHXJ[JaCbHcDi?jC
25 aug	!U"W.E5J=KCKEJHHRVSAc?fT
25 connection	!X
25 in	!J"J)J1HfH
25 upload	!@._IJO@[CaG
250	!H.V1G;GASQJfE
250 in	!H1HfE
252	/U
252 265	/U
254	!H"[)Z-T1[5SBJcCfH
255	!2"H'I(A)S*B,a.:/V0>2G3U5_9F:E;H?I@BAABgF4GGI4L*MBN9O<P0QFS!TUUIWHZE[>]I^?aBb+dFeEfKgDjbkIlA
255 at	!9"K-J4U6IBKIKJGLIRESETF^SaJbEcE
255 b''	,SkK
255 hex	!X;J@IBEPI
255 no	&G,VBXT]
255 please	iS
255 restarting	!E5F8VBGTU
255 stderr	&VBJjK
255 unknown	!C&T,W-T/E5HBWKVSI
255 while	!IBWKTTS
25519	"G#H'A(@*B+B,H.?/E0@1K2U677G8@9Y:K;I?ECHEDGJI:MINHOARBTCWDX?YX]D_Da>bFcFdFeCgBhGiIkAl6
25519 '	!D;K<U>WBHDVQ8Y;jJ
25519 1	!IAW
25519 255	2E3U5U;H@HBAHKPH
25519 256	!H3UiU
25519 aaaac	5I;D<K@GAHBHHWKJLIQKRDY]
25519 as	!H*U2JLT
25519 bad	DU
25519 cert	;A==?I@AAGCAEAGXRTTJYAiYjDkV
25519 ecdsa	!I2W9I
25519 ed	%H;G<J=C@GAKBVCUEIF:GXRFYGZShKi?j=
25519 fingerprint	!Y2@3B4I5IH>^U
25519 from	!H%T2V
25519 hex	&K*E-I2I3F4V9K:S<BBXCUFHJIPDRJ_JhTiG
25519 home	%S
25519 host	!I*E4UBJJKKDTI
25519 hybrid	!K
25519 in	!K5J
25519 incorrect	!K;F=EP]YI
25519 is	!CA^YJ
25519 key	%E&H*J/K3J4C5[9VAFB6FEKUP=QZRGSJZJiHjE
25519 known	!B&I;@<J=B?H@FAEKWPJQGRGVUYGiG
25519 no	!D<V
25519 open	!J<H=J>bYI
25519 permission	!E<E=]BIYH
25519 pub	!]3J;;<D=B>J@AABBHCGPEQBYc
25519 pub'	!C;C<KA?CALTQJYc
25519 rsa	2T
25519 server	2V
25519 sftp	!I;J<]=HBI
25519 sftp'	<_=E
25519 sha	-H2<3I9[FKiKkI
25519 sk	!F%U;K=EBHCIPTRVhW
25519 support	AZ
25519 to	"E3I5:;W=BH>SYhKiW
25519 type	;@=;?I@AAEBUCAEAF?GXRUTJYBkV
25519 user	!W%S&E*I4J5G<GATPDQJiJjJkH
25519 using	-U9K
25519 鍵の	!U
25565	!_,J-JKGTF
256	"E#F%F&7'E(_)B*c,8-@.B0B1I2U3S4D6>7<8@=I>I?CBJCHDDEGGCI<KGLEM=N8O?P:QKR@S@T>V?W;X?ZB^E_8a?bFcGd?eEg@hFiCjIk6l<
256 '	!E2T
256 and	!F9a
256 bits	!D;V@XA[FWQUYZ
256 cbc	!H*a2J9J
256 ctr	*^
256 diffie	!B9a
256 ecdh	!@9Y
256 ecdsa	!E*J
256 hex	!]&F(T5KBGjJ
256 hmac	!G*W
256 host	2K3U5X
256 ipaddr	!T3U
256 key	!D5SiV
256 or	!JFU
256 public	!JLT
256 rsa	!H*E2T3J4J5I9F
256 sdctr	!T
256 server	!K2T
256 ssh	3JBScKfI
256 theirs	!C
256 user	2I9Z
258	QS
259	-XGUNAZS
259 in	BSGUZS
26	"J+J,J-G/U1J7H8I;H<J=KAJBGIXKCNHQGRJTI_HkJ
261	YG
261 15	YG
262	"K)U/T1]K@cUfI
262 273	/U
263	/a6A?X
264	KIST
265	!S/U
265 300	/U
265 304	/U
267	!G-T/V;J?TATKHQJYW
267 201	/T
268	BTFTiU
269	8K9HKSNY
27	!1";,U.T1K2J7H8K9G;[AFIUJJKELTPGR8SWTK^E_Ef9iGlI
27 jan	!,">.V5TRBST^F_KcUf?
27017	!i,>BHRHiIkIlJ
271	-S1UKGNH_JcU
272	!J2T
273	!H/XQT
273 202	/T
273 326	/U
273 372	/U
274	.JIILHSF
274 in	!I.JIILISJ
276	,J/V
276 202	/T
278	.T0SaScFfI
278 11	.X0SaTcFfI
28	!V&I(J)W,J-G1U2F3G5C8<;C<K=H@GAIB=GGHHJ=MKN6QHR?SITYVIWIXJYH^JaFbHfYgJhIiBlC
28 connection	!HK=Tb
28 date	!ZBIKGcJ
28 failed	!G,Gd[kT
28 in	NJ_KfVkK
28 no	!Y.G
28 operation	)V.J1WJJaKcTfW
28 timeout	!W
28000	!g"@BJRGiF
28000 access	!YRJ
28000 ユー	!V
281	/[5[8KB[KC
282	HS
282 in	HS
2846	!ILXSV[FaF
285	+U,F-D1V3G4U5?7K8E;I=SBEGTHUK?RGbJiDjH
285 sender	)T+U,G-E1V3G4U5?8E;I=SBEGTHUK?RHbJiEjH
2854	.S[TcG
2854 19	.S[TcG
287	!Z;JBJQU
2873	!C0X1TIFKGLUOTVDfJ
288	BTNKSI[VcS
29	.J0V7Y;HBDKKOKRETIaKkJ
29 date	!J/S0W6TSJ
2911	"F8@K][Jf>
292	7S
294	KS
294 967	KT
29418	!I&I,XF]RGTSYVjI
296	!X<KKW
3	!V"G#V%A&>'B*U.H0Z1<2I3T4A5H6@8J9E:8;G<B>+?d@AAABHC;D1E6F?G=HJJWKBNJOGP?QFRHScU4VEW4X;Z6[:^8b7c@dJf=gFh;jEkJlG
3 '	.I0JSEeWiTjV
3 0	!V
3 1	.J9HSI]W_H
3 10	,G-I/K7SKJSHlU
3 11	&KBILJaH
3 12	,V/JBKRS
3 2	LH
3 3	(U,S3I5J7U8UCIKGRJkJ
3 31	!DBJOYaD
3 4	0XLVOHSSaG
3 5	8TKTOXaJ
3 6	!]LF
3 7	LJQWWVkI
3 8	(T,H/K5GHINSST_T
3 9	!S,H/K3J5X<K=FATFSHUKJLHQKSITJ_KiU
3 a	!I,V/V5TTTVUWUXUaH
3 alert	!Y
3 app	!I3SRZi[
3 applying	!HBT
3 attempts	!G,XBUSH
3 b	gU
3 bad	!F+WDI
3 blbn	!E;_AC
3 c	!TRJ
3 changed	6X
3 channel	TT
3 client	!J*K0UKI[SaTcU
3 connect	!JkX
3 connecting	BIFTRTiT
3 connection	!U
3 d	!X
3 des	!>*f3G5H9ERFSIkU
3 directories	eS
3 dist	!C.T/I8F;JFKLX[DjJlJ
3 dvcm	!T
3 e	;I
3 ed	!Jh^
3 error	.TAIPSTUaS
3 example	RV
3 exception	!7)I-T2D5H9SBDKUQX_ZfJkK
3 exceptions	!U
3 expanded	!J
3 f	!F&W3V5EBUIURSSAaK
3 fa	!V
3 failed	!H.HKVLEOWRH
3 file	!X
3 files	!b5G8KHIIIKGSDeT
3 get	!JMW
3 hostkeys	!I
3 https	!T
3 ignored	!EST
3 in	<GLU
3 intermediate	!J/TkU
3 ip	!F
3 ipaddr	JX
3 is	?V@F
3 js	LT
3 kb	aT
3 keys	!U5H
3 lab	!W/T6JSK
3 load	!K5J
3 mb	!Z
3 minutes	!T#TBJ
3 mm	RTjU
3 more	?UBF
3 ms	ST
3 net	!T"T)T,I-F/G1ZITNESHTI_TfK
3 no	+U
3 not	?X@FAI
3 nz	!I3TYT
3 nza	!S*K/K2I5E9J;C@KAGBIHWQISKTHYTiKlJ
3 o	!XCI
3 ok	7T
3 open	!XWBbK
3 permission	!9"K.J0J1YBGO9RESXiJ
3 protocol	!V
3 read	!V
3 receive	!SKHiT
3 received	"EHKSYbGcZ
3 record	5J
3 resolve	!E
3 retained	!I
3 rfc	!I2S9S
3 s	!d
3 seconds	,U7TTX
3 send	!T*SJUKBTH
3 set	!F
3 setting	!J
3 sftp	!d,D/H3C5H8GBFIIKGOTRDSGT=iKlI
3 sign	EHFB
3 ssh	!F,W-X/H9J;F?TBUKSQHYJ
3 suyr	!H
3 tif	!G8SaT
3 u	3J5IRWiW
3 ubuntu	MUTU
3 unable	!,&J,T.K3X6J<I=H?D@KAEFSKGLJkK
3 unreachable	!J3TBHKJ_V
3 x	!G.VgW
3 ファ	!W
30	"T%F&F(G,;-S/=2D395F6G9>;C<DAIBCHCIHJcLGMHOAPHQDR6SET]VHZJ[H^F_Jd9eKfFgJjGk@lB
30 in	!I"V-J1VLI_J
30 jan	TT
30 s	![7JTU
30 seconds	,F.E/J5I7I8EJTTZ
300	!X"H)J,I-E.S/V1E3H5F6I7J8VBGKENHRISGWK_EbJfHkG
300 325	/U
300 s	!VJUTG
3000	NJkT
30000	"J*G,=.E/E1G3H5C9H;GBCGJJYLKNWPJQJSJTSWJXKaJcIdEfYhGiJ
30000 milliseconds	!9,E.J/J5K7JJXNZTZdKfJkU
30000 ms	!Z7G8GKETH
30000 msec	-D7DJVT?fZ
30001	!aKAT>fI
30001 milliseconds	!_KAT?fI
3001	-J_U
3008	6V
301	!H/USG[U
301 in	!J
302	!J,Y-H5J7SKKNSRGTU_JiJkU
303	!J/_5T6AkK
304	/U
304 326	/U
305	/T
305 202	/T
307	!I"T.W
3072	!T3I
3072 hex	!Y
308	;GAXLUXVkJ
308 in	;GAXLU
309	2S
31	!C&>'I)I*@-E2B3D859F;I<<?FAIDIGKI5JGLWOWPDR7S]VGWAXGZI^Ua3b=c6gEiGjD
31 0	!J
31 2	!UNT
31 31	!X
31 in	!J;S
310	!^,J/VTKdTkJ
310 203	/T
311	,U.V5VBZKDSK
312	*U,V2I5V8I9H;I@TAGBU
3128	,F-K/F7BBKKHTGXa_KdGkGlH
3129	PXQT
3129 in	PXQT
313	!D.A?VKTNFPIQG_FkJ
313 16	.B
3134	;T<J?UAVPDYT
3134 in	;T<J?UAVPDYT
314	/SBJ
314 202	/T
315	/TcT
315 225	/T
317	QV
318	!U8YPU_K
32	&F)H*B+F,I-J.X/>2G3B5@6J7F8V?J@IAEB7FJGGHGJSKWLUMKQFRASGTEWFXKYH^I_XaHb@f@gKhGjH
32 768	!A.U8JJX
32 broken	KF_T
32 cmd	!EIUiT
32 error	!I-F8YKW_F
32 in	IVLTOU
32 length	KJ
32 milliseconds	-K1S
32 offset	!U,I-T8IJKTF
32 size	!U,J-UTG
32 x	!W
320	!J2VQUgU
321	!F"T.K/U[W
321 371	/U
321 in	!H"U[W
325	!A/S1JKJfIkJ
325 25	!H
325 342	/U
326	/U
326 252	/U
326 367	/U
327	!JdT
32768	-JJSKTTF
328	;V?J
329	!K<U=UKKQSRG
3299	HS
3299 in	HS
33	!^*J/D0J1U3G5?8J<JAJFFKHLCOJRFSBTB
33 in	!ZkS
330	*V9HKTNTgS
3306	-K3I5S6]7E9JASIKKENKTDWD_IdGkDlK
3306 '	!F6]
3307	,V5ViU
3307 ipaddr	,XBV
331	!c1JRF
331 password	!U
331 please	!W
3310	!V
3312	3T5H8W9KKI
332	!KQS
34	"K/I;U<IAGBIKDP_RHcWfJgK
340	/^6C;K?YPHQGYS
340 in	!D/_6C;K?YPIQGYS
341	!J.SKIQV
342	!D/^6HKKQURSkI
342 321	/U
343	!G<VHULJ
345	!T/T6KBTHV
346	!Y/UkH
346 202	/T
346 abc	!Z
347	!J%U+T/U
3473	.TIJ
3473 in	.TIJ
349	/UTJ
35	&I)J*U.J3U5D8F;F=WBFHIIHKGLGMVRISDcEfGiJ
35 bytes	!Y
350	/T6K?T
350 in	?T
3524	bW
353	!J8TFVKTPW
353 in	!J8TKUPX
354	SJ[VjV
355	-S/T;JYT
3552	!Fc]
3552 received	!Fc]
3553	IT
3553 in	IT
356	/UCJDU
357	CJDU
358	!GdX
358 in	!GdX
36	(T.@1J8I;TBHIDJHKBLGOIRJSI[K]VaGcKfH
36 in	!IfK
361	!I/UaS
362	!I/V
365	/U
366	;TQT
367	/T
367 273	/U
37	!D"H,I.F/H1J8H9HBCIIK_LHNKOJRESGTG_HaJbJfJ
371	/T<T
371 265	/U
372	/UOSST
372 241	/U
372 in	OSST
377	(YKJ]VgU
38	!h&E8EBBOHRIVJaHiH
38 0	!VKK
38 in	!F
380	TVkX
380 in	TVkX
381	,VTW
381 in	,VTW
383	JUKH
383 in	JUKH
384	!>9U
384 384	5T
384 ecdh	!F9S
384 ecdsa	!E*J2X
384 redacted	5T
386	!E,W-F8KJXKAXTdU
386 in	!F,XJW
388	/T
389	!X;H@VAJTJ
39	.J9G;SKCLJNISH_V
390	-J/W6KKJ
393	.U
393 receiver	.U
394	!GKKNGTWXIkS
3988	!E8TKU^TbZ
4	#?%3&4'E*?,7-=.c/J0T1A2B47516:8E9::?;B<2=H>C?5@4AFBACHD>E9F=GEH?I!KGLFMXN5OcP.QIS[T/UCWIXGY=Z?[d^Jb!cadIhGiBjIk<
4 1	FTKJSJjT
4 10	GTKH
4 294	KT
4 31	!HKCLI[TaI
4 4	!E"E,G.>/B0I1K7J8IKBLEO=RJS<TH[E_GaKcbfElK
4 5	6S
4 8	(T
4 b	/U
4 bad	!I0USJ
4 bytes	!C"K-G.F3I5V8K;WAYBWK@RISF[V_JfEkK
4 c	5TFV
4 connect	!S
4 date	GTRTiJ
4 e	<S
4 error	.F0J8UKVLVOHRI
4 f	VY
4 failed	9JLFSF]XhS
4 failure	!5"F,F-I.V/A1?3I5K8J9JBBIGK4LYOWR@SUTIVI]T_HaVc?eIf<iH
4 files	!YSJ
4 gb	!U
4 ipaddr	*T2V9U
4 j	!Y
4 java	!I1W8JKT
4 k	aV
4 maxlen	"JcT
4 mb	!W
4 mi	JWKU
4 new	!HBJ_Z
4 of	SJaS
4 p	3T5G
4 received	!WcVfI
4 s	!J3J5H7TRWTHiWkY
4 seconds	OTSU
4 ssh	.SLE
4 tu	!H
4 type	!U
4 ubuntu	-JNJ^T_T
4 way	!V
4 月	!I
40	(S*I,E-F/D5B7J9BBAHGNARIS>TEVGcIiHkE
40 f	!W
40 in	!J
400	!@&I)J+I-C.E1J3F5G6S8E9J;K<HBBCKIFJKKKLCM=NbOHRFS@TJVIXU[K]J_FaIbGcIfDlI
400 bad	!;-I3I:SM?NbWIXV_KkT
400 message	!H/UATQTYT
40000	!V"8)G-:1>7H8BFIJHK:MFNBRGXKfHhVkB
40000 ssh	!ABWhXi>
40022	-H_W
40022 on	-H_W
4003	,T-JTT
4003 'failed	,T-JTT
40040	!f"H1K8GBARI_GhEiE
40040 11	![8I_HhJ
40040 ssh	!aBARJiF
401	!s"H.J5I@GAFB<KJLFQER>SCYJi>
401 unauthorized	!^
40122	!W
402	!U(J.E/J5HBJIJKFLJSFaJgY
403	!o"?#I%G&E'J(F)J*J+J,@-C.9/C0G1I3C5A6H7D8F:J;G<H=>AKB7CJEKFGGFHHICJKK<L=MHN?OCPIQIR7S9T@VHWaXZYKZJ[I^I_Ca;bEcIeIfHgIhJi:j@kElI
403 forbidden	!T"H&I(I,D-D.F/F0J3J5I6I7F8I9IBGIGKBLCMINAOIRIS>TEWcX__FaJbIgKiKkHlK
403 the	!T.I
403 user	!V.K
404	,S.H3F5C;T<FBEIEKKOJV[WKfG
404 message	!DIKSZVY
404 not	;U
405	!SSS
406	YT
407	"I&E,B-D.I/F1I3J5K7I8J;I=KBAGGKELJNDPKRDSITFWYXc_HfJhHiIkK
407 proxy	&IBGGJKKRHWUXZ
408	!TFVRFjV
409	!S
4096	!VHXJJSH
4096 hex	!Z
40960	!Y(S.WKKVF
41	!Y*I+K.F/V1J2J3W7@8D9D=IFSGIHJIBJHNJOHQDS@VEWK_IdIgKiDjHlH
41 2	fS
41 20	!V
41 in	!C<SBKTX
41 provisioner	!GTY
410	NVdU
411	!X(U.K5K7F8JKH
412	!X"G(Z-F/G1J3H5B8DBCLURASDTC[G_HaFfKgViFlT
412 27	!J.TLWSJ
412 412	!S
412 files	!Y
413	!VGViI
418	KV
42	!["V&T,B-G.F/B1F3G5EBCKELTRCaKbCcKfI
420	!G5YBSSJ
42000	!YcK
421	!i"H,I-G1F7D8@BFJCK<RGT?_FbJcJdGfJ
421 service	lT
422	!J:X
423	!]SJ
423 locked	!Y
425	!^/I@GASYU
4253 11	!I2S9S
427	!TNW
43	!C"F&G(G*<,B-d.Y/?1I2>3?7G9D;JAJB7FIGKHGIHJINCPGQJRBSKT=aKbJcHfDiE
43 failed	!J9IKUTJWT
430	BKNI
430 in	4SNJ
4312	!H"CBJRJbGcViZ
433	8F;SKT
435	!H,SAV
435 in	!H,SAV
44	!d&F*K,F/G1J3H8G9I;HFUIIK@OJRDTBaD
44 in	=S
440	,I1J7FKWNTPJ_VfJ
440 in	,J-T1K7FNU_TkT
4410	!F"J8YMJiI
4412	!a
443	!_"@#T&I)E*G,--K.H/=1<2H3J5A7=8@9F;F<H=F@JADB@FKGJJBK<NdPJQHR:SIT:W6XV_DbIcIdcfChKi@kml:
443 '	!T
443 after	NKkU
443 connection	,8-]6J7@K]NXWKXX_Z
443 failed	7ITAdW
443 i	TEdU
443 invalid	!DM>NZWJ_H
443 name	!J,W/?6STWkc
443 read	!W
443 user	#W,TNTTJ
443 に接	!U,ITKdTlJ
443 接続	,JTVkD
4471	*T.G2S
448	/J6S9UHS
448 in	!K/K6SHS
448 sha	9V
45	,J-D7UAJJIKWLUQTSITHWU_IaJiJkD
450	!F&U-T9KBWNG
450 in	!K&UBWKJ
453	!:,H-I5E7U8KBAK_SJbEc@
453 sender	!H,K7VKGLTkS
457	NTkU
46	!],I;KBKOSRISFTJ
46 aa	!V
4600	.^
4608	!THU
4608 bytes	!THU
466	BJ
47	&K,J;T<J?VBJOVkS
471	!J,V-JTKcHfVkV
4711	-IBF
4711 connection	BJ
4716	;GYX
4716 format	;GYX
472	!I(T.W1XIKKU
475	!IbS
478	!X
479	1JfK
479 in	1JfK
48	!E"G(V)K,?-H/E1D3D5E6J7F8?9I;_AcBDJKL=OHPKRDS@TAWHXJ[K]T^KaYbDcYdGfHgXiJlH
48 54	NT
48 n	KFc]
480	.I[VgU
48211	(?.]KF
48213	!S-G.U8SKU
49	"J(WBKIKLKRH]UgSiI
49 in	!G8THSKT
493	!ILJPTQSVT
493 in	LJPTQSVT
5	"E#E&@'4(c)B*b+B,A-W.J/J1>2V465-6=9^:;;I<6=K>=?=@CBDC<D;EBF:GAIEJIKALDM5NEOGPGQ=R@T;U@YHZ0[F^)_SaEb'cDd6e8f@h=i:j0kJ
5 '	!E.K6SBVFVSIgUiV
5 0	!G;U
5 2	8UAUKJYJ
5 5	!T_T
5 a	-T3W5F9T
5 aaaai	!VHJLU
5 aaaaioq	!H
5 at	!].I
5 attempts	,FLVRTSW
5 b	!G*J-U2UaU
5 connection	7YXXkI
5 d	!C/TLJOIWTXTgT
5 date	BKNJlZ
5 dropbear	!U
5 f	BV
5 failed	!B"U.UBZOJ
5 fingerprint	3Y<HBEGJ
5 hash	!D.JKHVW
5 hashes	!J(X
5 hex	!U
5 hmac	*T
5 k	LT[S
5 m	!BJXKVdS
5 minutes	/VBIRHTJkT
5 of	!B"T(c.J3EKJLEOJSJVG]BaH
5 open	TT
5 p	!Z
5 passed	!T9J
5 public	LT
5 seconds	"K#V,S-I3J5J8TBIKGRIWW_YiI
5 sum	VI]W
5 unable	!D*Z,G-72]3K9]BJK=N@RKTJ_GkH
5 vbm	;T
5 x	NTWT
5 が一	(U
50	!<(X*H,H-I.Z5G6G9HIHKENXRETGbJcFjJ
50 2	NT
50 in	!K
500	!a"H.?/J5I8H<JBGKTLFNKRGSCTHbKfT
500 internal	fV
500 oops	!Z
5000	-b7GBJJJNAT^_Id@
50000	-e9GKHNK_>kJ
5001	KETY
50051	!W
501	!K%TNTSS
50112	RT
50122	"D,I8VBJKHRITE_HiU
50122 ssh	1TiI
502	+F0K7S8IBAGIJKKDMHNYQJRCSDWKXK[JiI
502 bad	!c,HNJ
507	!Y.U5@
508	.ULIOT
509	"J,K3K5G;D<KAJBGKJQ_RBTJiI
509 certificate	!a5H
509 decryption	!;;HQ_RF
51	2Y5HRISJcChTiUjS
51022	!T
51022 ssh	!W
51122	"J
512	&J(I*W+I,E-?.J/H2U3?8DAJFXJDNAPGTDVJ_@dJgIjUkBlJ
512 '	!I
512 diffie	*T
512 ecdh	9V
512 hex	YU
512 hmac	!I
512 mb	!a"I.>RG
512 preauth	!JFTjU
512 rsa	%K2T3HBS
512 unaccelerated	!K
512 user	*T
51234	!a
517	KS
51820	!^/K6D
519	,K-F/J9GBXF_KHTH_Di]
52	8JcJ
521	-K9TAVJHKI
521 ecdh	*J9V
521 ecdsa	2S
521 user	!H
52110	!JFY
524	!@BKKJNG_E
524 28	!DKKNH_E
53	"K)K*J,A/a1D5J6=7B8J9I;E<I@JBEIGKJSGT?XWbUdHfCiHkI
53 in	!JHS
53 no	/_6E
530	!{,G/H5IB;GCQJR,SBTDXJ_JbHi1jIkH
530 login	!s"E,IBDNDR3TGi:l3
530 user	!Y
535	!n"BB=R5i8
535 b'	!V
535 date	!j"EBAR8i:
536	KSNS
536 35	KSNS
54	-T.J1J8G9J;INUVXfHiS
54 50	NT
54 54	NT
54 in	!S-V/JKI
540 in	IS
543	!H;I<VFVRHhT
5432	!p,B7IBFRBT4WJ_IdJiEk>
5432 a	!T
5432 failed	!_RK
5432 のサ	!V
545	.VDWSK[H
545 on	DU
549	!UfU
55	-H.U1G7T8DBEK]RH_KfH
55 18	7T
550	!q"E#K&F-J1?5H;K<?=CBBHBI>KJL:R?S=VGWH_Ua>fJiAjFkHlJ
550 failed	!bKK
550 no	!_1H<DICLC
550 permission	!_=FBHRFS>aCiJjJ
551	!K.VKG
552	SV
553	.U[J
554	7SLSdT
5555	!Z,E
5555 '	!X,E
56	!^)I-C/G1E5CBGKYWJXG_BfH
561	;TQS
565	!J,G-W/J1?8HK<TE_SbJfZ
565 for	AS
567	!H.I1F8KNIcafV
5672	!^,H
568	/D6F
57	!K"S6I=JBHGTHTLJSKkV
57 in	KTkWlS
572	%T/V3S6V7ITFkJ
573	!I"T
573 in	"T
579	/C6FkT
58	!B"J)I*J1B3J5G<V>I?W@UBFKDN=SJTXY]cKfBhJk@
58 in	!K-J?Y@UNJ_KkH
583	!J9S
585	fH
585 23	fH
587	![,ELSTI
59	!JKUNXSTaUcG
590	!J2V9T
593	/D6F
594	0TIGSTVGaF
6	#H%K&='F)<*>,I.;0I173F4A5c7J;><B=G>A?DA9BCCDFHGTIBMVNKP<RCUHVHW=YDZB]C^8_Jb8c;d<eDhWiGk9
6 0	!EMWaTlI
6 14	!a"TBIIFTJ
6 2	!S
6 6	!K"ZBIRYSUiZ
6 c	!I
6 could	!W/TKJLGRKTIXJ
6 ed	!FBXRUSShU
6 f	gU
6 minutes	!U
6 num	!J8XSJTH
6 o	SK
6 p	!YlI
6 received	HW
6 site	!KLI
6 y	QX
6 月	!V
60	!U"<#G&F(I)J*E/H0H1E2?5^6H9J:H<@ECF:IJLENFOEPDQDR9WIXIZK[J]J^H_<aEbFcDd@gJk>lK
60 exceeded	!@,TBTTTiT
60 s	,A8EBJJKKETY
60 seconds	!Z
60 ssl	2J4U5VHU
60 秒	!HTV
600	"@)H*H,?-E.A/H0K1@2J5A7I8c9F<E=IC[DJFIGIKALINDOHRBT?VKZT^Ib@fBhHiCjKkElH
600 seconds	!X1HK<TGfK
6000	!Z,TKETJ
6000 ms	!SKINS
601	=VSJ
601 3	!D=VIS
602	7TTSdT
606	!H
606 24	!H
607	;UAJ
607 in	;UAJ
609	NT_J
609 in	NT_J
61	!K-G5E;UAKKXNYQHTKkH
610	KZ
611	!S
622	"FNJbEc[
63	-I.G;X?J@KAUKUPHQTTT
632	/T
632 in	/T
633	!JdT
634	7S
634 in	7S
6379	!k,57HBIRKTCiJk=
6379 connection	!Y,I
64	"T&C(K*C,:-<.W/:2H3F4J576G7J8;9@;k@JA]B7CDFIGHHEI@KJLTNGR9TCUHVIWCXH^G_?cAf<hHi?jFk;lH
64 decoding	!J;ZKGQI
64 in	1V;J
64 linux	%T
64 server	KJ
640	.JIJLISJZVaJ
642	7XTT_JdW
642 in	7XTT_JdW
644	!FCSSCaZ
6443	!i,E7IBET?kH
6443 was	!V
648	KG
65	8I;G@JAUISKIbXfUkI
653	!ABFaV
653 in	!G
65535	!;"K+J,U-G/T1B5G6J7IBUJKKBN8R[WaXT_;iKk-
65536	.[gV
657	!JLU
657 receiver	!JLU
66	8TSH
66 0	8S
664	<J?EYU
67	!G":#I%H&<'K(K)J*H+K,W-H.?0I1D2J3A5H6H7U8G9H:I=A?K@GB_CHEJFDGDK@L?NGOEPARYS;VIWEXEYEZH[F]I^H_DaJbHcFeJf>hIjAkF
67 authentication	!5"K&H.F5I;GAYBZFJKILGPIQ][KfIiT
67 bytes	IU
67 has	,K/SBY
67 login	!A"GRXiU
68	,H/GBKRSTDWT_TiVkT
686	.SSH
687	-WJJ_TkU
687 19	-WJJ_TkU
69	!H.ZKH
697	KTNSZU
699	1UKWfE
699 in	1UKWfE
7	%C&/'Y(X)X*=,J.H/#092G4@5=679B:F;C>B?EAGG=H=IKMWNEOAPATIWHX<YGZ>^:bAe?g;iVkK
7 '	!X*S
7 22	!EBUTUjW
7 4	+J9IMVRGSEWJkHlU
7 8	(T
7 a	!T
7 b	LT
7 bam	!K.F8UBIRK_V
7 c	!D(TOTRU
7 couldn't	!X,I
7 csv	ITLJ
7 d	!E3J5HBSRXUSiX
7 date	!ILVSX_S
7 error	!a
7 f	RJVT
7 failed	7UBGFVKINHRETDWJ
7 from	RUiG
7 h	SJ
7 in	!U
7 ipaddr	"G8JfX
7 mb	!T
7 missing	+T
7 p	BKRS
7 site	,I@JKSLGQVWU[T_KhTjT
7 ssh	!I)X@WKIRJSJ
7 z	!A']2U3SBJOISCaH
7 zip	.SLSSU
70	!T5KGTSTiH
704	!IAU
71	/J5X8JLGOTSGaK
71 b	!V
71 in	!A5Y
711	!WkK
712	!J,DKY
714	(Z.EKI
714 in	(Z.EKI
72	!?8K<I@SATBEKV
72 in	/T
721	!V5T
73	(T-FgTkT
74	!H,W
747	;H?W@V
75	!E8CBVKW
753	NV
754	1KKSSU
754 16	KTkS
757	!S
759	OUVS
759 in	OUVS
76	3U
761	*X9K
761 x	*X9K
765	)U1YfD
767	!W[TcJ
768	.U8I9BEYFKJWRS
768 in	<TRV
768 x	!Z9D
77	"S(e)J*I-:.H<G@KAIBBIGLAPJQVRFSVYK_JaGfDiHlS
77 aa	(g;SV:
77 c	QT
77 f	!T
77 in	!HkUlV
77 mkdir	!KcS
771	!J/H6V
773	.B
773 21	.B
774	.USJgT
7777	!XTD
7782	1INSfJ
7782 in	1INSfJ
78	!J&J,G-F/H3H5IBIHJI?KYL]OGTEWJ[IbJfTkH
78 could	!?.J1F<FIDLYSV
78 upload	!GLY
781	GT
781 in	GT
789	!G5TLU
7890	!V,KWJXV
79	!F"B%D)>*H+F,?-K.V/D0G182F3>5:7E9A;U<==C>G@FAAB<CHFJHFI<JKLFMJPEQCR=T=WCYC]J^Ya?bCcAeGfYiClK
79 error	!E&C,I3J5G8W;CBIKZRJfJiKkT
79 ssh	!@%G&U+J-J.[3J5G;Z<@=E>IAKBICJK=L=NJOBPKQHRJTHWHYF[G^IfBkJ
79 upload	!JIEKJLZOT[V
790	(WgW
797	5U
7999	&V,HAVRFkU
8	!Y#B%:&I'F(X*E,E2J3H4B6W8F:E<B=E>G?>BACHE@FFG2IFKHLAOJQFUHX?YFZ?[9]D_CbScFeDg@hHiCj7kHlZ
8 0	1J9ERHTKfHkHlY
8 1	+TKTNS
8 2	^TkT
8 4	8SKVTT
8 5	!U
8 7	BJHSTJ
8 8	(T
8 9	-G1J5KMTNGRG_KfGkHlU
8 a	(TDS
8 bad	!K+T
8 c	3W
8 d	3V
8 date	!H"V1VKEbX
8 f	!D*U.T2TTS
8 in	bT
8 n	!C;KBGRUiJ
8 no	LT
8 pc	!H
8 s	!T/A
8 site	/K5GHINTST_T
80	!a,C.K7JTFWJgSkH
800	&I3I8I;KKaNFRKSHTEfI
800 ccc	!Y
8000	!^TFdK
80004005	,C7TTZ
80042109	!]RFiK
80070035	!^5J
801	,T7TKWNKTT_J
80131904	!Y
80131904 a	!U
802	!U
8020	!X
8022	!>"I,@6J7YBJKJRKTV_JbId]k^lV
8022 no	!GlW
803	!DBXFWREaSiX
805	!E"SHXNI_EdS
805 12	!I"S_JdS
808	!T-V1KKU_UkW
808 7	KTkS
8080	!_-C/G3G7>BCKDNDRFT@Xd_Fd<iIk=
8080 connect	!T
8080 connection	!e,G7BTAd?kJ
8080 was	!T
8080 を経	XV
8081	!T
809	!e;HAHBJKKTD
8099	!@,KBBRZSITJ[VeWiI
81	-SAHBINCPWQH_JeT
811	-X5TBWLS_D
812	"G(V,C-G.T/I0G1G7H8EIWLDMJNJODRITE[EcKfIkB
82	*I,T.F9GBIIGLHQKRHSGTWcJiKkY
82 21	!G
82 in	5UHSfS
8200	!X
8200 v	!S
822	OT
822 in	OT
83	!T
837	!DVY
84	-J8HKDNKcZ
840	3I4S
840 in	4T
8443	!V
848	.T7T
848 sender	.T8S
852	-TKK[T
86	!Y"S%S,I3J;IBSHVKKLGSCTCUJbTiS
86 64	!Y"T%TLJSGUJbU
86 teraterm	HWSJ
863	FKGJiTkU
865	&JBWFYGJRCaSjT
865 21	&JBWFYGJRCjT
87	-J1KIIKKWV_JfJkG
870	fT
871	!CKSSVgX
873	![5KBJKIbK
874	.K[JgT
874 in	OS
88	"D&K(T)H+J/G0E3?6J7F<H=IFJGIHKIDJIO>PHQTUEVHWIYI]KbBcDdJeJgUhIjJkDlK
88 1	8V
88 120	!Z
880	=JSVcS
881	!U
881 bytes	!T
8812	8ZQUTF
8888	!Z,G
89	,K8V
89 in	HS
894	!T.UOT[U
894 in	.VOU[V
896	8SVK
896 in	8SVK
9	#A&:'A(_)F+A-K/B0V1H637I8H9K:C;J>F@FAGBYCGFKGII:JEMTP<UFWAXIYG[?]7^=_BbEc<dGe=g4lT
9 0	!F,VKVWHXU_TfUkH
9 2	3EBXLGMDRVTCZV
9 3	!D,J-H.TBSFUKFLWiUkW
9 4	WS
9 5	![
9 6	!b9IBHK?MFRIT^WEfJk9
9 7	!]KK
9 9	TU
9 a	3WaK
9 b	KWNXcJ
9 c	!U(SSI
9 d	!U
9 date	"H1J8UKX
9 done	SS
9 e	!I5KRTaW
9 f	!J(X2VKK
9 in	!;0T<KLX
9 k	.KBUQWaJiU
9 mb	!X
9 p	!X-I5JMTNJRGfJkJ
9 received	.T
9 s	(UBJKG
9 site	!E"U5WAUFSHULJiV
9 u	;T
9 upload	!ILKO][K
90	!C(V*V/H5J9EfSgWlS
90 cc	!T
900	!H.=8]AKKEOXSY
9000	!],G]S
901	_U
902	![
903	LT
9042	!^,GRH
9092	!Y,J
9092 could	!U
91	&J(W,I<KBILIRI_SiDkK
9100	!Y7HTK
911	KI
911 in	IS
92	!T-J<SKF
920	!I
9200	![,D
93	!T-S5I9J
930	fH
930 16	fH
94	-H1JfGkS
94 home	fH
941	!HaV
941 in	IS
95	!J*I2G5TKUNWcI
96	*U;UBKfK
96 hmac	*T
96 server	*T
962	/Y
962 in	/Y
967	!SKT
967 296	KT
97	!Z"S8K@WQJfI
973	7S
973 in	7S
98	!U2S8JBJIHLCSIaW
980	!XTG
99	!j"B)F*G-;1>5J9HB7FJJHKDLIN@RG_AfChBi:kD
990	*I-U/I1J2H3G5C9HBEKINUTYfJiKkXlK
991	!W
9912	!S
9921	LVOK
993	!Y,JFZRITK
9999	!I2S
a	!K#B%F'!(Y)0,G-F/91'2G3J4D596C7K82:I<+=0?=AJB?C<D1FGHDJ?KGLHM;NBOXPJQ@R:TEVCW>X:YWZ8[o]T^2_*acbGcJd3f;gJh<i>jC
a 0	!Z5HBK
a 01	OWS[[K
a 1	,S/U0KBYLIPKjJ
a 11	!Z,K
a 2	BVKULJ[UaF
a 3	STaI
a 4	8S
a 7	!A-U.UKTOJRT_V
a 71	!V
a 8	STTT
a b	!T"C&I(H*C+K,V-D.E/70]1F2H6J8B9@;C<FAKB8FKHBI:K7N[O<QKR;SWT@XKYH[?]Ga=bEc?fFgJi@jGkB
a bad	"TiT
a bam	!G(K,J.VBVKI]K
a bin	.T0JKILISF[H
a bin'	!Y
a c	FTjS
a chave	!K"KBWPVQURDSJTKaIiJ
a client	!E*^9F
a conexão	!@"F,D-Z.J/G3F8VGGK^OHQIRISI_VaIbEkW
a connection	!F"G&e,:->.U/@1H2K3F5C8C9H;H<IK;NXT[WHbDcIfIiHjJkUlK
a csv	(F,H/K0G5J8J9JBJKCLVOSTJVS^FbFcU
a csv'	!U.KaI
a dependency	*T
a different	!E2J3Y5B:VFVNIYKcKk[
a directory	!."F&B(H)G*I,A-I.;/I0@1A3E5?6J7C8D9K;?<H@HAJBFGJI0JJK6LTNIOHPBQJRDSJTBVEWJYG[r]=^Db=cBeVfFgJiKkBlJ
a expressément	,T
a failed	-J.D8DK[SFaU
a failure	.ALWSX[IeI
a fastq	!E'J0EIILDOK[JaZ
a fastq'	!?(K0K;KIFLDOXS>VK[F]]aF
a few	#VFT
a file	!G.>0H1J3H5H9T;K<KK@OURTTCVW[ScIfI
a firewall	!HTU
a folder	!E.ILJ[Z
a format	!G;J>VAS
a fq	!GIISJeU
a from	&WSW
a git	!_3C5E;KBIiW
a gz	!T
a host	!B5VBGPKiTjK
a ipaddr	7XRSTF
a key	!E*F2G3H9];]=F>I@DA>BJCJPCQGYH
a list	!X
a misconfigured	/S
a mistake	!T
a máquina	!E,WTD
a n	OVaK
a network	!Y-G7KKI
a new	!V&J-I3F5A9JKHNKPHTV_GcJ
a newer	!H;G@HFW
a newly	!T
a no	!Y<JYJ
a non	!W
a nonexistent	!:-U.G1J8I<TBVHULFSF
a nonzero	!W
a packet	"K-V1H;TBIGEKIcJfJ
a passcode	GV
a passphrase	!B;A@IADPaQCYJ
a password	"KB?PDR_[JjJ
a path	!E.U1U6ULD
a pem	!I;I@TYT
a period	,I7Vd[
a permission	!H
a personal	:UjT
a post	!J5J9BUb
a private	!6&E;<<==C>D?I@@A>BgCIP8QER5YbiU
a problem	!E,V8JBJRKWK
a protocol	!;"I6YKI[KcTfK
a pu	,T
a public	!D3J<C=E@VA8B?CUFJPAQ<Yc[J
a publickey	ED
a rate	!X
a recognised	<H>X?I@JYW
a reference	!DIJSTVY
a regular	!E.J;JIEL8OKS>[c^IaJ
a remote	&T
a repository	!JESLUbVcU
a response	)V1XKH
a s	3JCTMU
a server	/W
a session	!I&H,DBGb]f_
a settlement	!<*[2Y3K5J9aFKKH
a sftp	"F(T)V,?.U/E0I3D5G6H7J8J9FBEIKL?OYRBT?]ZaDbK
a shell	"E5F9KBGKKRKb[
a socket	,J7XKG
a ssh	5V
a stolen	4W5I
a strict	!D=T
a supplied	!HQW
a supported	!A2J;H>V@JA[
a tar	,USVTHkJ
a terminal	!S
a tif	8HKHLJTKaY
a tls	![
a transport	!J*X2V9T
a txt	":#J%H&='I([)D*?+D,;->.[/;061?2C3?4I5=6>7=889=:H;=<9=E>H?I@DACBHCJEIFGGAHBIYLCMIN@OFPDQDR4S]THUIV*WFXFY@ZG[?_AaZb=c8dHe?f7g:hHi8j?k:l>
a txt'	!I.AIXKXSW[Ga8
a un	!@,I/J>TRJl[
a user	OJ
a valid	!B%J&U(K,J-H/J0H2J3E5C9J;T<:=C>F?S@YASBDCJFGIVKELFNHOJPISETHY][JaJfGiHjJ
a vs	(T
a z	!F0X
a échoué	"G(I,A-F/B3I5J7T9KBFKALKSDTZ[IiTkU
a'	+X,B6K;KBGIIKHLTMHNIOHRJSGTGaYkZ
aa	!T(b.@/H2J8G9K;TAGBAFJIJKSLFNHPKRHSETJV8cKiHjK
aa cf	!V
aaa	;T@SAJQT
aaaa	!E3E5[<KAEBDPJY[
aaaab	!W;IYS
aaaab 3	!W;IYS
aaaac	5H;B@FAEBIHWQITKY[
aaaac 3	5H;B@FAEBIHWQITKY[
aaaai	!VHJLU
aaaai example	!^
aaaaioq	!H
aaaaioq mg	!H
aarch	!V
aarch 64	!V
ab	(_/K3V5H;JBILJOJRJTF]UgTiK
ab 12	ST
ab cd	3T
abandon	!GQT
abandon the	!GQT
abandoned	5S
abc	!U&V+J,F-J/I3T5F8J9JAGBUIJKHLJNJPKRASITD^J_KbJcDi@kH
abc opq	!Z
abcd	LU
aber	aX
aber beim	!HaX
abgebrochen	!G,T/I7V9IKINXiJkW
abgelehnt	!D"F#K&H)I*H,_-A.E/B0J1D2I3?5<6I7D8C9F;B<D=K@KAKB^FFGIIIK<LHNFOHPHQFSHT=WGXIYIZG[J]K^J_@aHbHcGdGfAgJhIjXkAlF
abgeschlossen	!h"H,C.C/I0K3G7K8JBJIJKCLCOKRGSFTE_IaJcJfJlG
able	!F.[1TSS
able to	!F.[1TSS
abnormally	!W,J<S
abort	!I"<&D)V*F+K,;-T.F/<1@2G5F7>8Y9>;G<J=I@JAJIIKWLIQIRTSETDWBXG^I_?bHdHfAlJ
abort error	-FKJRV
abort no	!IcU
aborted	!7"9#K%G&T(F)C*U+E,K/D0I162T3S4S6F7S8G;:<S=E@HA@BTCJFGG>HAI?J@K[MSN=OBP>R3TTVHW?XFYGZE[G^=b;cGdKeJf5gFhJkSl;
aborted '	KKMV
aborted at	3V
aborted by	!F,F-V.T/J2V8TBBRETG^H_WaKcKhGiDlI
aborted duration	!I5V7T
aborting	/[5W9T_KkI
about	3W
about remote	!W
about to	!F3U
above	+S5SfSkU
above exception	+SfSkU
absent	5V
absent the	!W
abstract	,D-E1H4V5U7K9H;ELFNSOITGXS_IfIkI
abstract channel	!U
abstract client	3T4XRK
abstract sftp	!K
abstraction	!?,UJENUTU
abstraction connect	!F,X
abstraction read	!I,I-UJGNVTT
abstractions	!?,UJENUTU
abstractions socket	!?,U/KJENUTU
ac	">&H(E)H*X+I.C/W0I2E4T5B8@9=;@<?=D@HAGCJEJFDHDIDKDMHN@ODQESKTKVJZE^H_BaFcFdYfDhGi@jJlE
ac jp	"@&I(K)J*J+J.I/X2J3J4T5E8D9I;F<B=E@JAJFFHFIJKFL<MINDOJQHSETJZF^K_CaJcIdYfGhJi:jBlC
accedere	!?,U-W.J/V1I3J5H6I7H8GBIKELIOJSJTC_VcJfIiIlK
accedere alla	!E,V-K/X6K8KKJRHTH_I
accelerated	!W
accept	!U&G(J)I*I+I-F/B2V5W6I8B9F<FFTIHJ=KDLFMUN=PIT6WIXGZE_=aJdHfIjBkClI
accept all	!Y3K
accept any	!I5W
accept new	!S
accept received	1U5FJCiK
accept run	!I5V
accept ssh	!I2JBSFUfK
accept the	!A3H5@7TGWRSkU
acceptable	&E*^,E-I.J/I1H2W3G5D7H9T;J<IFEGJKALKNFPKRGTG_KbKfAhKjIkJ
acceptable ciphers	*b,J2H9G
acceptable host	!J*F2_3I5H9?
acceptable kex	!I*A2?9cKK
acceptable macs	*X2J9G
acceptable userauth	!^
accepted	!S"H#G%>&7'U(F)Z*D,4-7.B/@1W2D3F4B6B7A8493:H;7<0=<>D?I@;A:BTC@DGETFdHCIBJCK/L;MTN:P5Q:SFT5VGWDXHY@Z<[D]C^>_2aDcGdHeTfJgIh1iKk>lA
accepted algorithms	!B2I;K=JEJFeRJiJ
accepted by	!>*K,J-E2G3U9HFWKH^IbWfIiXjW
accepted for	)UfU
accepted key	!J)UBCFTiJ
accepted keyboard	!URSiH
accepted password	!V"E)WBKREfFiA
accepted publickey	![)S8HB@RE_JhEjI
accepted to	!I5V
accepting	!V,FBWTJ
accepting tcp	!Y,J
accepts	#I&D*E,F2E3H5D9H<AB3E4FSKKR?TJZVh:i=jXkS
accepts key	#J%S5I;T<KB7E5F+GTR@ZHh=iBjX
acceso	,GOVSW
access	!S"U#9%?&H':(7*7,J-E/I0=1F2<3G4;5@6H7@8;9/;B<5=Z><?I@DBIC;EHFJGHJ8M>N@OGP@QGRUS[T;UDV,YCZ0]9^CbXc>dCg@hBiVk7l:
access '	!T1I;W<EADHIIBKWL>OHSZaJ
access 'files	IYSJ
access 'https	!Z
access a	!^
access control	!X
access denied	"[#F%B'I(K)@*K+F,@-H.5/D0E1>2K39586I7I8G9J:J;=<D=V?J@CCFEGHAI;K?LYMKNGO7Q<RXSYT7VFWAYAZ;[E^Ja1b6cHeEf9hFi]jTkAlJ
access exception	<G=[SI
access failed	!C"G%G&F'J(I-H.U/I1I5G;J<G=IBBHAKBR?VDWF[V_Ja^bKeVfIiEjHkJ
access granted	!["])Y-F1V3K5H9KB=NHRJ_HfYiIjK
access is	"?HTSJ^GbSfH
access location	!CfY
access only	"GSJbU
access rights	!9<SFJLJRFiH
access sftp	!A,[-W1I3V4I5[BGKHTJ
access ssh	!GHTWT
access the	!Z5IBHKKLTRHSFiI
access this	&TBVjU
access to	"H,E3A7J:J;I<IAJB@IJKILBOBPJQURCS]TDXV^Va=iEjG
access token	!^
access write	!YSE
accessed	!J.GAWKKLYQYSXfI
accessible	!H"E%J&=)J,J-J1U8G;T<Y=XDXEHFEI:KDL?PDQKRDTCWI^K_FbJfIhJiGj@k@
accessible by	5H<E=G?TBFDXFISI
accessible no	!/&B1E5G;X<_=@AHHIICLBPJjGkD
accessible その	!E<ZLK
accession	!T
accesso	!TBT
accordée	!]OHS?
account	!G"w%8&?'F(B)=*>+?,1-4.J/10<1C2:3-4@5C6?7;8.91:U;1<5=;>E?E@=A6B@C>DEEBF3G;H>I:J=K&LFMFN4O6P/Q4RCSAT@UHVAW7X<Y>Z?[=]C_=a6bcc5dEf0gFh6j7k6l<
account account	!I"U
account configuration	!E"ZBGRKiF
account expired	!B"ZKHTFbI
account failed	"JBSiJ
account has	!X"V&J,I-F/J1E3F5J8I:JB@KBNKOJRBTF_=b>iBjJ
account id	!FBERIi[
account is	!?"h&G,F-I.F/H3I5@7K8B9J:H;JAJB=GIK@LDNIOKPGR=SBTCXK[I_=b[cIeJfFhFjIkJ
account or	!W
account partition	!W
accès	(IIJOESXTI_SaD
acessar	!X
acesso	!G"Y.G<JBJIJKIOKQKSHTH[KaH
ack	KGLT^V
ack for	SK
acl	!GDZ
acm	!V
acm 0	!V
acme	&a'U(I*H,7-D/30F1?2D4J6<7@9A:a<D=E@@A?BaFCGEHFI@JIK5NDP>QCSBT=VHWHXIYI^K_AbDcBdHeVfBgKhTk?
acme app	!A5D6H;X@EAJBZPJQKRGTJhYiJjX
acme challenge	!S
acme core	&YBK
acme error	![
acme lib	!D&Z5WBZjI
acme sftp	!]9KjT
acme site	&T:USG
acquire	!aTH
acquire the	!]
acquiring	![
acquiring the	![
actief	!K,Z/J
actief heeft	!K,Z/J
action	"E,A-G.U1D3F6J<JAHB@HJKIPVRUTTYW_GbJcJdCfEi>jFkElJ
action 1	!H1IST
actions	-T/K1I5IBDIUKTLGRKTK_YiJkG
actions for	-UKV
actions sam	!W
activate	;U
activating	!Z
activation	!^
active	!["G&D*H-?.J/I1D3;5>7K9A;A@HADGKJJKZLKNBPBQBRDT;WFXI^J_HaIbCcKfBgZiIkH
active active	!S
active running	!S
active session	gT
active support	!Y
actively	,[/KBFKKRJTI_IfJ
actively refused	,[/KBFKKRJTI_IfJ
activity	!C"J.I1H8]:UBSFDKDLVOKRGiTjT
activity type	!G:UBTFELURISSiUjT
actual	!E(W3T
ad	!Z
adapter	!c"I&K,;-K/A1I9K;GBKIHLJNJOST<[V_IfGkJ
adapter could	!X
adapter ftp	!Y
adapter php	!@,G8SKWOVRXSJiU
adb	!b.JBKRKSH
add	!J"6#?%T&Y(I)J+<,J-7/80D1=2C374?6C7=8@9G:Y>C@]B4E@F9GAHbJEK5L:MJN=OBPTS0VGW>XIZE[B^B_;a=b:dGeIfFgIhDi7jBk;lF
add an	!V
add echo	!HPKQS
add host	!J5HHW
add id	!@<[II
add identity	!A%V=IPF
add key	!F?U@IiT
add l	!TjU
add on	!S.J
add safe	!V
add ssh	!D.V2I3?5W:W?WBADKFGHDIILHPDRGiGjH
add the	%I&A3FBHH_jH
add this	5V
added	!c"I)K*I+D,D-F.G1G2F3G596H7I8G9G:F<8=I>F@JAHDEEFFCH*K@NIP9QHSTYF^H_DaHbGcGdHfHgTkBlK
added '	!H5B;XATBHHGLU
added 'git	!S
added 'sftp	!k5GHFRBSI
added 'web	!Z
added 1	!X
added home	!k%I;A<H=DBJCGP=Q<YIjJ
added stdin	&K3U4U;DBGLTTT
added the	!U&V3E5KHI
added to	3GBUjZ
added users	!ZQK
adding	"E%I&=5U<IP@RTSTiJjE
adding private	!W&B3U4UBEPDQHjJ
adding your	!I"H5XBWRU
additional	!b/F<I^S
additional info	^S
addons	!D5T6SkSlV
addons auto	!G5U6S
addr	-G/X1H3D5D7X8I;JAKBFKENHRE_IdWkG
addr info	!C,J/X6STK
addr ipaddr	!T
address	"9#A%?'J(H);*7+8-!.3/n0>1+254?6^8)90:A;5<6=>>G?F@@A9B;CADGECFFG4I<J8KDL0N7O9Q8R!S5UJVBW?X4YAZB[A]G^>_]aAbFc6dbeGf.gGh7iHj@
address '	&U,T/H5F6JdTiK
address already	!h,E/ITI
address associated	!I/U5K6FkV
address for	/[
address information	!J/W
address ipaddr	!D&H-</@1K2J3W5V6D9I<HGHJJKWMUNEPHR@XJbTdXhJi3kDlW
address is	!E"I/TWH_]
address java	6U
address lookup	/V
address of	!W
address port	!T
address resolution	!B6XTU_JdH
address sftp	!E6XTJ
address this	/S
address using	5V7SKDTK
address windows	!@,TTW
addresses	!U,I/XBHiK
addresses hostname	/U
addressfamily	!d,H/G5I6G7KBKRJTH
addressfamily any	!d,H/G5I6G7KBKRJTH
addrinfos	!G6W
addrinfos socket	!G6W
admin	*I,?-H/B1C2T3G5E6V7G8G;K<?=A@UACB<FHGIIJKELIPHSETAYTZJ_XaKbGcJdIfHjHkU
admin client	!X
admin includes	<K=IQTYWlS
admin ipaddr	!C"D,K/E1K2U5J6W<HBKRITJ_IkU
adminclient	!X
adminclient 1	!X
administratively	"F&J+K,@-J.F/C1F3E5C7H8J9HAIBBGKIIKHL@NJOJQJRETCW^[I^V_FaHbUcKf@iHkH
administratively prohibited	"K,B/F1J3J5H7JAKBGLJRISETFW^XS_HbXfDkK
administrator	!F"_,I-F.K1F3^5?7K8J<JKESCTI^H_AfKjK
administrator has	!H3X
adresse	!E,E3J5K6I7J9GBGKGNXRDTBaIhJiVkW
ae	!S
aenter	!I.JIILISJ
aes	%H&J*b+K,F.J/G0J2<3C5H7H9K?HBEHHIKJFKGLCNFPKTE^J_GaGfIhGiJjKkD
aes 128	%K*^,J-I/K2G3I;JHJJKKFNIQKRJTJhJkI
aes 192	*S
aes 256	%J*c-I2A3I?JHJJJTJ_KhIkI
aes attempt	!K9T
aes ni	!T
af	(U
affected	!W
affected files	!W
afp	!W
afp r	!W
after	!H#B%H&?'B)Z*D-8/>031W263*4>5C658W9):G;B<6=J>F?I@JA?BACJDDFCHFI.L1M?OJP7Q:RGSITYUFVdWEXAYJZA[6_?bCcEe?gZhVi1jHkU
after 0	7YTFkS
after 1	!I8XXViSjWkJ
after 10	!D7W8HKCTX
after 10000	7UTF
after 10001	!IKZTYfF
after 15	,URV
after 2	!X.G7T8IK>LISHdSkUlD
after 20	!@,U8TJJKXNWTDlT
after 3	,X7ISKTE
after 30	!I7HTZdK
after 300	!VJUTG
after 30000	!C-U7H8GKHN]TYkX
after 30001	!aKAT>fI
after 4	!VKGTEdJkY
after 5	"U,E5HBELUSV
after 552	.USW
after 6	!U
after 600	!H.I1J8[
after a	,I7Vd[
after auth	!V
after connect	/J7HTT
after connection	!W,I
after keyword	!E+X
after num	*H-H4I5F7G8UGTKKNDRSdIkI
after the	LKSIVUgT
after transferring	!@.ZKWOFSGTK
after upload	!D.GKILKSHaW
ag	&Y,I<U
ag ge	&Y,I<U
again	!A"V%?&A'I(T)G*I+?,H-C.A/[0E1@2T3J4I5J6>7A8?9G:G;J=;>J?J@SDGECF?H@ICJHKFLCMKNCOAP:QURVS5VDWEXHZ=[J]Y^E_Ya;b=cDdJeIfFgJhFlE
again for	!:+J;K@XPEQS
again in	!U
again later	!S"H,H/I5I8JBAKHR@TD_]iH
again sftp	!A/b6C7JBJKIRFkK
again unreachable	!J"UBH
against	!j4K58BHHB
against man	!Z3F5F
agent	!E"0#4%~&~'@(8)9*%,'-9.:/-0710273/4@5/6/7'839!:D;+<3=8>4?B@2A2BCC=D9E-F,G#H9I(J4K!L:M=N&O1PHQ!R1S5T-UCV7W3X3Y3[6]=^G_'a2cUd4e;f/g>h:i1jVk(l1
agent '	!F&W
agent 1	!WFURK
agent agent	![%a&VB>FIKHh;jF
agent and	!C&ZBUjU
agent authentication	!C%UBWjV
agent binary	!D/V5VBS
agent class	BUjK
agent communication	%G&_
agent connection	!D&V,H
agent could	!F%X
agent dial	!@&[
agent error	!C%X&TBHPK
agent failed	!=%W&e2I3K5E9G<IBJFJPJRHbHcJfKiH
agent false	!W&KBJRTiJ
agent forwarding	!^%B1J5J;JBIjK
agent has	%>&W
agent identities	!E%b:TBDFJhXjT
agent ipc	!U&J
agent is	!H&]
agent js	!K%T&W
agent key	!V%TATBXFJRDjF
agent no	!A&b5J<@BHIELE
agent not	!@%@&YBE
agent on	!C&[
agent pid	!Y%@&A?WATPZ
agent proxy	!K&V
agent py	!J%Z;K
agent refused	!9%n,J;K<F=HB=FEPHQJbJiKjD
agent requested	!K&T
agent responded	!G%]&G.J
agent returned	!G%X:ThX
agent running	%H&T
agent s	%JTSiT
agent service	!D&ZBK
agent sock	!V%H
agent socket	!>%F&]
agent ssh	&W
agent started	!X&H
agent to	%VhX
agent unable	!F/U5WTI
agent yes	!S
agent'	.W
aggregate	BTFURJjT
ago	!A#e5FRCjC
agree	!@&K*^,D-E/J2Y3C5C8J9_B@FTKBNIRATCfIiGkK
agree a	!?*[3H5H9XBHRJTJ
agree on	!K-J9SFUKF
ah	!^BSjT
ai	!I6Y
airbyte	BVF[RFXViXjZkJ
airflow	!D&I,U-J3E=K@IAFHTITKJYS
airflow exception	!;&K-K3F<BHTIUKKPK
airflow exceptions	!<&K-K3F<CAIHTIUKKQI
airflow providers	;X
al	!I";#I%J&@'I)G*D+H.7/J0C2E3J4J5<6@:I;D<A=H>I?G@JAIB7CKEIFCG;HJI@JGKHMHNCO5PEQ@RXSSTbUKVEWAYIZF[@]V_<a>bSdGeIgFhEjD
al 2	BDRViX
al server	!@KJRYTTlK
al servidor	"K&H-J.I1H3K8IBGGGKDLEOGSBTV^KbIcJfJiDkU
alert	!["K(J,V-J.C/E3^5D8H;KBKIGK@LENHOIRHSD_JaIfKkX
alert handshake	!W
alg	!="F%I&C*I+I,J-H.E/E1D2a587H8G9[;H<FBFFGGGHGIEJIKELDPHRDSJTJVGWHZH[JbKcGfChHiIjJkJ
algo	!J%J&I,D-C/E2Y3@5=6K7E8I9];D=H@GADBGEIF]JIKDNHPJRIT@WKYI_GdHfKhIiGkG
algo kex	*K2@9]BG
algo kind	!T
algo nego	9V
algo not	BWFT
algo server	2V
algorithm	!G"@#H%H&5'H(D)B*m,,-+.>/-0D1A2i3#4C556A75829|:I;3<==H?C@@B7CIDFEFFaG?H;I;K2L6MEN-O@P/Q=R2S=T7U]VAW5X@Y@Z=[A]F^?_1aAbEc>d?eFf;gFhEi.j=k1l@
algorithm available	!F*E2T3I5I9Z
algorithm curve	TTUT
algorithm for	!@3J5A9ZBGFU
algorithm found	!H*V9V
algorithm name	!H9T
algorithm negotiation	!C"K*k,F-E/I1J2p3E5C7I8G9fADB>FBGHK=LKNHOKPGQIR@SJTBWG_EcIfFiDjJkJ
algorithm not	!E*e,K/G3K5F8I9AAJKA^GfF
algorithm ours	!U
algorithm rsa	;DAYFS
algorithm sntrup	!F5SKK
algorithm ssh	!Y-K3?5=FYHGNKTY
algorithm supported	!?*Y2IFG
algorithm user	TSbS
algorithms	"E#K%K&>(K)H*Z+Y,=-J.H/;0K1C2]3B5>6I7E8C9^:J;9<==I>H?H@GABCIFdGEIDJAK1L@MHN;OIPAQ@R0SGT;VHWAXHYGZA[J^I_>aJbHcJdJeIfFgJhIi<jBkClB
algorithms blowfish	!T
algorithms exception	!I2I9V
algorithms found	!<*T3J5I9W;K<K
algorithms preauth	!A2S9UFZ
algos	!G9S
algos server	!G9Z
algos sntrup	*V9E
algs	!F4J5HFT
algs ssh	!G5K
alias	![,K3TBARHTHiX
alias pve	3U
alice	FIRXSIUT
align	!U
alive	!Y+V/H1J5A;K<IBINIRKTA_JcJiJ
alive interval	!S+V-T/J3S5E<IKI
all	"?%;'Y(@,>.8/B374D537<9X:E=:>E?EA?CVEDIWJ<K2LVMANCO4S<UIW9YBZ6[E]B^:_Ha6b5c1dEe9g?h:kCl?
all authentication	!G&DBaFJGCRGiYjG
all bad	@ICdYG
all cannot	!T
all channels	!b
all configured	!J"H#S%H&W,E-B.I/I1H3I5G8H9F;A<>AIFYGYKCLFNHPBSHTEWKXKYJZH_DfGhJ
all files	,G;KIZKJLISBTU
all gems	!@2K;SBJYS
all host	!YSI
all hosts	!S
all in	!APUTU
all keys	!Z
all server	!Y3K
all'	@ICdYF
all' are	@ICdYF
alla	!E,V-K/X6K8KKJRHTH_I
alla posizione	!E,V-K/X6K8KKJRHTH_I
allocate	!U"SSH
allocated	!X
allocated because	!S
allocation	"V.H/J1X8K9IKHTJ^=_Kb[cKf:
allocation request	!D"V1Y^>b[f>
allow	"X&W/E1G3I5I6J7J8H9I;J<GFHGJKGLFNHQJRXSFWKXKZH_FfDkI
allow other	!V
allow tcp	!W
allow users	!F"S
allowed	!B"Z#C%=&0'_(>)?*<+;,1-<.5/60^123,4B5(697<8594:<;3<<>G?D@8A4B8C=DDESGSH=I6J?K+L-N6OGP=Q4T;UEVAW;Y;Z][;]=_]a8c9dAeVf4gCh:jHk2l<
allowed at	!B"I-FNGRJTIWI_cbJkF
allowed because	!="h<KBFLIRF_EhH
allowed by	!E">2U3H5FBIEVFIKFRY_J
allowed in	!W"I.J0FOJSA^K_EbKeY
allowed methods	BGGVRJZWiJ
allowed on	!B"H'V0XOGSK^E_IbJeJiE
allowed please	!KFW
allowed to	!Y"E&I5G9KBDLIRISXTKXJeJiGjG
allowed types	"E%K&K*I+J,K3K;K@JAIBKFCGWKDNIQFRTWIZY_HcKhF
allows	!6.A/E1E3H5C6J8I9GB@IJKELGOJRIS<TF^__GaIb_cIeUiEkC
allows sftp	!5,D.C/H1H3J5E6K8J9JBEKGLHRDS=TD^__HaKbafHkD
almost	!ZKKLJfI
alpine	TU
already	!T"?#F'J(@)G*D+?,1-?.1/G0>1@2D374A577A9@:k;7<5=:>A?H@AA=B1C<DHE?F@GGHFI=JGK7L3N?OqP8Q8R<S+T6VAWGXFY<ZI[7]A^@_;a?b@cAdGeFf<gHhEi<j=k?lD
already allocated	!W
already been	!D%T&V3I:T
already exist	!YOTSH
already exists	!Z"I%J&G(F+C,C-E.6/A0F1F3E5E6G7J8?9I:T;D<>=@>H@IAHBBCCEEFIIBK:L:NHOmPEQCRGS6TCVFYB[=]G^H_GaDbHcIfFiJjHkG
already in	,D/H4J5F:b;HBKOIPGTH
already installed	/T6T
already locked	![
already up	UT
also	BKbT
also try	bU
alt	-U2K9VKK_U
alt '	-U2K9V_U
always	!H3THS
always rb	!H3THS
am	,J/I5G;U?XBT
amazon	#K-K8GB]GKJIK>LTNJ^U_KcJkK
amazon ebs	#K8GB]JIK?LUST^UcJ
amazon s	!W
amazonaws	&EBDSHbTdTi]
amazonaws com	&EBDSIdTi]
amd	TU
amd 64	TU
among	!H3UBSRKiT
amqp	!c/D6B
amqp connection	!b/D6B
an	#<%;&A'A(;)G+T.F/?0:1K3T4;63:=;F=4>@?;B<C;DKE=H6JCL=NdR:UDV7Z:]<_Ka4bHd;e=fAg?i>j,k+lc
an attacker	!H2T
an authentication	!XRG
an err	!B5Y8WTK
an error	":(J)K+[-:1?6H88;H=GFIGFHIKHNFODPAQHVHXHYF^>_8b=fDjFkElE
an established	*S,G-T2X3=5=BJRITH^I_WhHiGlI
an exception	IVRJ_SfK
an existing	,J-H
an explanation	!F"ScX
an ftp	!C5JRJTUlY
an http	!KNV
an internal	^V
an invalid	@V
an rsa	!HFWQW
an sftp	!7)V,@.K/A1U3F5<9JB@GXKENSPIRCT;_HbViJl^
an ssh	!D"H*J/H1H3F5D8I9HAKBFKBNePJRJT@^KbIcIfCkClT
an unexpected	!X,I-K1GKATJcGlU
an unknown	!B3H5Z
an unsupported	!H@TA^
ana	!S;I@T
anaconda	8UKU
and	%W'=(5+F-C.90W84:C;7=I?EADBWD;FUG<HJIJK@M>OXSKU@V1W6XCYGZ5_IbFc?dFfFg;h?jKk@l0
and accepting	!_TK
and addresses	/U
and aes	*U
and cannot	3H5T
and carry	!JQT
and check	!]
and connection	!B,I5HB]RVTUiWkH
and create	!ELTOS
and credentials	!A"W,J/TBTPWiTjX
and curve	9Y
and data	;KQW
and determine	!J4T
and did	.V1U
and diffie	!G9Z
and docker	!GbT
and ensure	RX
and file	PHTS
and initialize	!B"U)U-JFUNJPWQVTC
and is	IJO>SZ[X
and its	5S
and login	,TBK
and matches	4K5EH@^S
and may	!EOZSI
and no	!@3G5UPU
and not	!d&D;=<<=D@BAABGP=Q=Y?
and or	RHaX
and password	!A"A,G1J3T5H<IBcGJPJQBTW
and path	bT
and port	!F,U/S3I5HKURFTTkT
and private	!D&K=U@KAVFIPAQDRTiW
and public	!HRJjX
and ready	!e,I-FBDK@jJ
and received	*U
and reconnecting	!V
and rejections	!FSK
and remote	]T
and send	!>"G%a5K<DB@ECFWRCZKhIiBjB
and server	!I*C9YKS
and setup	!W
and signing	!X
and somebody	KT
and ssh	2V
and sshpass	5V
and that	&J,Y3H7[LURCTYiAkV
and the	!C,T5F8KFDGSLDNWPEaJbFcKfJiKlJ
and then	>YBU
and try	!D3W
and update	!C8WLGNTOT_V
and user	*X
and will	6X
and you	!@HT
and your	!G,UTS
android	!_/GLJ
angegebene	,K/_5C8JKFRJ
angegebene host	,K/_5C8JKFRJ
anmeldung	!B#J&I'K(H)H*K,;-U.?/?0G1D3?5@6F7B8E9F:I<C=I@JBSEJFFGFIFKBLEMJNHOBPFRcS>T<WSXGZD[I]J^J_Ca@bHcEfFgJhDiYkJlH
anmeldung fehlgeschlagen	!7,G.H/J;SAVBVIKLJOIR[SDTHYU_JhI
ann	!U
anna	:VBTSFjT
annex	!B(U/W
annotated	!U
annotated connect	!U
anonymous	%G&F2I3I5I8C;@=FBFJHKDMWaIi@
anonymous app	!bTJ
anonymous home	%I8J
anonymous node	-SIJLX
anonymous users	!JGTTV
another	!W"H/K2F5U8G;JBIJGKZLJTIbHcK
another exception	+SfSkU
another process	!W
another type	!G2H5a
another user	!W
ansiball	!IbF
ansiball z	!IbF
ansible	"=&F(I)J+G,=-K/V0I1T3E4K5<6V7F8D9D;@=E@EAFBGHJIXKCLIO@PFQFSTT;VJWEXK[G]KaBdKfWiEkF
ansible cfg	!G.V1U
ansible controller	IYSJ
ansible debug	/JLTfU
ansible facts	6X
ansible tmp	!C"G/Z1U5J;JBFIEKFLBOJaKbTcS
answer	!7">&I)J*F,I.I/A1B2G3C8=;H<HFFGYIIK5LCOJPVQJRSSGTaWEXJ^I_BbHcGdVfDhIi>lJ
answer interactive	!@5D9K;KGVPWRUTKZSiK
answered	!D,I/I3H8IGYKDNJRJWZcXfEiH
antwort	!ZR@iHlT
any	!["B#J%F&8(J*F+H,4.F/G2@4K5Z7=9?:E<J?J@TCGEIGVIDJJNJOHP=RYTGVKXE]H^FaDbEcBdCf@hDiCk;lF
any address	,D3W5[7HdK
any fingerprints	!I5W
any in	!JGS
any kdc	!S
any of	@UBCGXLJQJiG
any other	!W
any private	!V;CQJ
any that	!H/T6TRS
anywhere	!V,HKKRZTG
ao	!@%J+K,I-J.A/T0J3D5H6K7F8J<C>IBUGBIKKGLDOHPURVTT]K^I_KaCbIkI
ao servidor	!CGERYTU
ap	!Z,K-J/GBERHTH_SbT
ap northeast	bU
apache	"C%H&>*G+D2@6>9@<H?D@?A5CHEDGJI@LTMHNJQGVBWCY@Z;[B]J^E_Kb<dDfTgKhHiJk7
apache camel	/F0J8H<KFU[KaIfGkI
apache commons	-I3KBIKDNGfCiK
apache hadoop	!U
apache kafka	,I-U/HBSKELTRFTG
apache maven	!V
apache nifi	!H,W.K/IBUKIRH
apache org	!Y
apache spark	!],KTI
apache sshd	!!">%K&E*K+K,F/U2F9F=E?I@FAACJEEFHGIHHKUOCQFRSYGZ>^KaGbCdJfWkBlI
api	!q%K&@*F+J-A.I/10F1E2G3=4J5<6.7=8B9D:U<C=H?K@DAJBICKGBHGIDJJK<N@ODQ?S6THVJWBXFYG[G^C_DaCbBdBfDhJk.lG
api error	BGRViJ
api errors	!D;VFT
api example	!r,@/46:KKTAk>
api git	UT
api github	!I:X
api group	!U
api key	!a;F
api sftp	,GTU
api v	!]
apk	TU
apk add	!ETUiU
app	!X#@&H'A(:+=,C.<5I8H9I<K=U>?D>E<FJGBJ8KDM@OBP>QHTAUFV5W2X;ZF[G]=^8e=gUiG
app 1	BFRKiU
app app	!IIKOTSXgT
app asar	RWSS
app asyncssh	!G
app conf	!IIVSU
app core	!F3UAWBZiIjU
app data	8T=FCVDHKT
app example	!F3VgT
app files	!B3XBURZi[
app git	!K&C,I3H6D:SAHB]LJPJSCTHhXj]
app index	!U1VLESGcX
app jar	IGLGgT
app js	!V1JKELK[J
app net	!="V&H-J6S8H9H=SB9JJPIQETKdViEkT
app no	IGLW
app node	*I+J3B5C8@<D=C@SBSJDKCPJQSRThJiGjIlU
app paramiko	!:-I8KAKKJSKTUVHhG
app php	"U.H/E6J7T;E<J=HKXLIQKSHiS
app phpseclib	!F;V=J?X@WAWQV
app releases	-W/IKX
app remote	TS
app sftp	!]SG
app ssh	!?&J.I;WBEHWRUfJ
app tmp	CU
app vendor	3T5J8W<I?VBHKI
app war	!ZaS
app zip	IULJ
app のパ	!YREiH
app'	!T3J4U5J
appears	!K
append	!A*T-J2THX
apple	&UkT
application	!U&H)U*B,A-I.A/C0J1S2H3A5;8T9=<F=F@JB<GGIWJJLBNAOGR9S@TA[I^S_HaIcFf:h?i:jJkGlG
application bash	!A-S^U
application error	"V)W-<1V8<9JKZ_DiJ
applications	RWSTbK
apply	!W5G7VSIdU
applying	!GBVJJiWjW
applying options	!GBVJJiWjW
appropriate	!W
apps	!H3YAKLWRTSFiT
apps files	!J3YRUiW
apr	!V"H)I1E7I8IBJCSSKfK
après	!C"U)U,K1TKHRGTXlJ
après 20	!GRITYlJ
apt	!T/E1X;JKJSI^KbJfH
apt get	!U
apt key	cT
após	!@"G)X,I-A/I1X5K8HBIGJKCRBTZ_HfWiIkT
arc	!F"U3JLTSU
arcfour	!H*_KK^J
arcfour 128	FS
arcfour 256	FS
arcfour 3	*X
arcfour arcfour	FSiS
archiv	!>"T/Z6EBUTJ
archive	"E&E'Y(J-G0D1D2K3C6J7J8I<<=U>CAUBJCJDJFIGIHJI[KJNGO;QDR@VEWJYV[F^F_HcFeFfIjDkD
archive 2025	SU
archive name	!X
archive site	!J
archive ubuntu	!X
archiver	8ZKF
archives	!H']
archives are	!G']
archivo	;T>WST
archivos	!W,J/K3U5VKJ
are	#F%4&8'Y(9);*1+4-*.//>102.4=5C6G7I8D:8;/=->7?HA9BHCZDXEWFYGEI6J<K9L+M>N?O+P[Q,RVSCT@UEV<W3XSZ:[9^Ha1bCc=dHe]f0g;h8jBkC
are already	/T6T
are correct	!J,Z7SBJRViEkS
are disabled	!T
are distributed	<T
are free	"UbV
are logged	!T
are not	!I"1#H%C&B'V(F)I*A+G,7-C.?/>0J1C2>374K536@7G8A96:D;J<4=>>G?A@XB:EVFVG?HEIDJJK;L=MJN>O;PZQER+T;VHWBZF[E]Ta<b6cFdKeXfCgHhIi;j?kBlA
are prompted	BTRT
are refused	!K'W
are required	!U
are synchronized	!U
are too	!J"K+H5G;H<==D>FAJB<C^D]EIFGPDQGSIYT_FbJcJhIiJjJ
are up	!FPWiTjX
are using	!F<W
are wrong	!H
are you	lX
area	!E.E0EOFSAeb
args	!J,I-K/T3U5GBIKKNJYVfI
args self	,K
argument	";%J&G(D*B+c,2-=.=/G0]1C2@385H7:8A9><T=C>JAAB@CGEJFFGDHFISJHL:MKN8QCS8T.VIWEXH[D]J^D_BaAbFc?d=f>gJhJi4k[lI
argument after	!E+X
argument error	!H5J;V<H@UISPVYV
argument exception	!["I/G0B5I6IKHLJNHRGYT
argument s	!EBIKWRXTF
arguments	!^&H9HRH
arguments are	!T
arm	!X
arn	!T
arn aws	!T
arquivo	!K"J(I+I.B/H0H3J8K<W=S>HBJKGLWOFQFRGSETDVK]KaV
array	!H"<)J,@-X.I0T1C3E5I8C;IB9GGJVKVLTNePHQER9WJ[Y_UaVbKcFdTf>i:jJkdlI
artifact	&K/G0J1IAUBSKKLBO]THfJ
artifact com	AVBU
artifact org	!U
artifacts	=S@KBULT
artifacts over	=SLV
as	!B%F&U'C(8)I+9,V->.I0;2H3J4V5>6V:D;J>K?B@IAEBVEJFEG>HHKHMAP6R^THUGWFX:YHZ<]S_BbKdAeCidjVlB
as 'test	!K"=KJc9
as a	!J#V@TAKQWTTiJ
as an	^V
as deploy	!B-V8IBVKGRWSTTDhV
as duplicity	KU
as error	!G*S,U2T9TLJRSiT
as f	!D;H<Y=UPJYJ
as home	!WHH
as kim	!S&YiG
as oncomplete	)J/S1J
as parse	!I
as part	<TFT
as read	SH[UkUlU
as revoked	!G3G4]5E
as root	"J&WB]R^iHjYlH
as sftp	!C6YNJ_KkI
as source	!HLKOW]X
as ssh	!F*V-K9WLT
as success	!V
as taro	iS
as the	"EBDRBi^
as user	!C)K-E/D1C5D6H<INHRZSGcKfBi^jVkF
as well	BT
asar	RWSS
ascii	!B(J*K,J.F/J3J8IBJGKIDKALTOFRHSEV@[K]FaGcJgo
ascii mode	RKgY
ash	!A5KIKLI^Vf]
ash scp	!G^W
ash usr	!Gf^
ask	!V
asked	5HGVRI
askpass	!<&J5U;K<FHEIKPeQBWB
askpass exec	!B<KP^
askpass no	!CPZ
asks	!J3I5H>YBTGYTKaK
asks for	!J3I5H>YBTGYTKaK
asn	!>(J5J9K;a<JAVNFPaQXYGcG
asn 1	!>(J5J9K;a<JAVNFPaQXYGcG
assembly	!eIK
assembly reference	!V
assertion	!U(U.J/H3I5H;H<SKELDOGTIcIfJ
assertion error	(U/J3J5I;J<SISKGLEOGTIcJ
assets	!KLTRW
assign	/I6V7T
assign requested	/I6V7T
assigned	![
assistance	!<"B&H.T/K3K5JFKGJIHPITG_JiK
associated	!A/U3I6FBTjSkV
associated key	5T
associated with	!C/U5J6FBTjTkV
asuswrt	!B7URWiTkJ
asymmetric	@WPW
asymmetric key	@WPW
async	!]&I,@.E2J3F5H6I8Z9K?SBDIGOGRG[HaKiG
async async	!H
async module	!H
async result	SS
async run	!H
async with	!I.JIILISJ
asyncio	!G
asyncio base	!G
asyncio run	!G
asyncio runners	!G
asyncio selector	7S
asyncio tasks	1INSfJ
asyncio wait	1INSfJ
asyncssh	!F"6#I%T&<'J(G)T2E6C8E9B:J<I?DA?BTCGGCIHKFTIVKXHZF]J^CaCb>cHdJeIfTgG
asyncssh config	!J+W
asyncssh conn	BEFTMV
asyncssh connect	!?"J)I,S/X1GBTLKWKfG
asyncssh connection	!A,T.IIILHSJWT
asyncssh kex	HS
asyncssh misc	!,"D&G.F0K1V4T9JBVGIIFLAMJOJS=TJZJ[K^HaEbFcHiTjVlU
asyncssh opening	!VkU
asyncssh public	!>@UAGBIYT
asyncssh put	!G
asyncssh sftp	"F)V,I-G.S/J1I6J8HBJKALSNERESV_Ff]kH
at	";#7%='4(B)E*J+H,I-S0J1I2J4G6I8H9@:7>3AIBSD5FIG@KHM,NXQFSWU:WCXC^;_ZbEfJgDj@lD
at '	!Y
at 'connect'	!A,J/S7JBJTY_T
at 0	!G/V6GKUSG
at 101	!K.WcFfI
at 94	fH
at a	!F/G3ELJN_
at app	!I"U&J-J1H6T9H;I=TB<QGdViIkS
at async	!G
at byte	.HSK
at c	/I5UKHLS
at ch	!E
at channel	!I0TLS
at client	!7&T*B-;.@1T2C7J8@9I;W<J=HB?FDIFKXLBNHOJR<S<YT[H_JcCfIlC
at com	!D&@(J+H,J-U/G4?5J6K=JCJEJFSHWJKQJZF^DeJfCgJhIlI
at compat	!I"TcS
at connect	;HATPV
at connection	!X@SBHKJQTTK
at data	(T
at date	!V9X
at db	!V
at do	!C&?-J.E;JBUFWIIKJQERTSB[TcTfJkSlS
at duplicati	-H3S5H8V
at emit	!H"SLK_JdS
at end	!D1K;VAJPG
at file	!CLJRW
at fmt	!K7TLK
at ftp	lV
at ganymed	!G,K
at get	!F/U6S
at handle	*S
at home	%S*K/K7I9J;FBCFKITLGPISHTHfViH
at http	!T
at https	!S
at internal	7XTK
at io	"G&J(J-H.H0H4S6H9GDIFTIEL?QHVJWI[H_KaDf?hGjS
at ipaddr	"H,S1K5I<GATGKSGWIXTZX_FfHiIjGlJ
at java	)K1G3I5E6W;CBJLCNKPJQKRKSHTSWIYK[JfJ
at jp	-V9XKFNJ
at jsch	!FBIHTPJ
at least	!CEY
at line	3Y5GBJIHLHWSXU
at list	KU_K
at localhost	!Z,H
at location	!G,I.Y3JBHOURISSVT
at main	(C.F5IBHKGLYRIcJiJ
at module	!E
at net	!6"T)T.D/E1J2D7J9K<H?S@EK>L@N<OIPHQ?VVWJYGZK_WaTcHhSj@
at new	;K=SSK
at node	-E/J;HAIKKNa_IcFfKkK
at object	!F%S;J=YBIKKLGPYRT[HiHjHkT
at offset	.U
at okhttp	!a/HNITH
at on	%T.FKJNHOVSVcKfY
at org	!C"K-Z/U2J4T6J7@9E;W<TIKK1LJRFT;YDZI[H_;aGbJfEhHkE
at port	!@7TBTRFkU
at process	!JNTSJ
at protocol	!H
at push	5XQWTIiU
at read	!K<T
at receiver	!F.ZLJ
at renci	,K-S0U1E6J7?9H;G?GIGK7NZOWQ<STT]WCXIZEbEcJdGfDjJ
at send	/X1F5XBVKIfH
at sftp	!4"E)@*B+H.S0V1E2G6B9=<=ACBZHGJGKALZN=OWQHS]VJWBXIYK[W_@bFdGiBl>
at socket	!I-T2K8G;J@JJJKHRJ_TiK
at src	3W8J
at ssh	,E.I/D3G5@7I9J=TCXFJLHOJPHQIRCSFTD
at sun	!T
at system	!b,AAJKELJSJ
at tcp	%J-T/C6F7@KTNHSI
at the	!B.T/G5H7SBEKGLWSUkS
at this	!;"H,H-E2I3JFIGJKJNETIWH_cbJeKiIkE
at timeout	-U8UJTKHNVkU
at tls	!Y
at top	!FBTeTiU
at trilead	!B
at unix	!U
at upload	,F-I.F/@1W7H<JLHNGPWR]SFTBcHfU
at url	ESbVcV
at usr	*T,U<VAVBFTHiFkI
at var	!W,B-K7JTEkK
at w	KV
at win	!F7TKGdSfT
atlas	!V
atlassian	5TBSLY
atmoz	!Z
atmoz sftp	!Z
atom	!J7KNVlT
atom packages	!J7KNVlT
attach	!W1ILI
attack	!Z"H&I*J+J,B-I.D/G3_6G7J8G9H;K<JAKBAFJGJK@LCNFOKPJQHRCSCTA_EcIfDiHkG
attack or	!I3V
attacker	!H2T
attacker might	!H2T
attacks	!U3B5AUX
attempt	!E#H%J&H'J(I);+A,Y122@364F5C6B7F9B<>>KADDGFVGJJ;LCMENFPETfUJV>W=XBZ?]T^F_HcDdHeHfCgGhJiY
attempt 1	)I/G1E5F;JBTFEKURVTHVIZJbHcKfI
attempt 2	!U/J9I
attempt 3	/TBT
attempt failed	!8-C5JKDNJRDTf_HiFlU
attempt for	!H"EBJRIi]
attempt key	<KBI
attempt timed	!@,H-FKATb
attempt to	,Z-H7@BKKDNISId?
attempt was	!@-U.H7K9SBDKVNTRESKT9
attempt with	!BF[
attempted	!9#T%G&S*C,B-A.J/H2C3C7S8K9=<U=H?J@JIJJKKALENBSHYI_JbFcIdHiTjWkE
attempted methods	!>#T%J*D,J-F.J/I2E3E7I9><V=I?J@JIJKGLFNDRSSJYJZSbGcJdJiSkF
attempted ssh	!CBWjW
attempted to	,I7XKG
attempting	#[%J&D*J-F2J3E5A8T9K<C@JATFTKFP?QISKTJWTYJZIdHjUkFlJ
attempting 'publickey'	GTRUiT
attempting publickey	BVRHjY
attempting to	#V&J-H5H8UBJKHPIWUdIkG
attempts	#K(I)I->.H0J1E2H3E5@6I7I8?9B;H<FAHGAJHKDNIOGQ?R>TIVJWJXJZJ[K]IaFbHcEfBhiiKk?l>
attempts backend	KSLVSW
attempts exceeded	!>BDKKRI_?hbjU
attempts in	!U
attr	8TSJaV
attribute	&H,J.H/J0H3J;JBKIGKHO@S@TKVIa^
attribute '	5U
attribute error	![&J
attributes	(E/I0H1@5H<EBFI?LEO=PGQVRIS=Va[H]I^KafbIfIgJ
attributes of	!BV^
attributes sftp	SIaX
attrs	!D"K(T.FBJKJOKRJae
attrs were	!K(T
au	!I"G(G*J-D.F/S0H1K3H5J6J8K9JBIIHK?LIO@RUSWT[XK[H_HaBcKdSiFkH
au serveur	-JKIRVTXiK
aucun	!D"B&H(I+I,:-;/>0I1I3A6D7X8H9d<>=G>IBFCFEHFJGBK9NJOIQCR<SBT:WCXH_=aIbCdIfDgKh;iCjJkF
aucune	!B/F3I5VOGTFhUjW
aucune connexion	,T
audit	!c"G9I;KBJEGKJRK
auf	!C"@#J&J'J(E*I,;-H.Y0B3C5>6E7B8B9F;G<H=IBKGII@K=L9QFSbT;VJXJ[F]H^I_Ca>bFcCeKgIhJiEkJlG
auf dem	!I)S,H._/D0J3H5E8KBEKILENKRDSCTG_JaJcIlJ
aufbauen	RJlW
aufbauen bitte	!IlW
aufgetreten	!Y/G3K5IIKOJQGSKaX
auflösen	/TRJTK
aug	!X"V.E5J=JBJCKEJHGRVSAc?fT
aug 2026	!U"W.E5J=KCKEJHHRVSAc?fT
august	!T
august 13	!T
aur	?TBTCJPT
aus	!T;KAKQT
autenticación	,</?7JRaT<
autenticazione	!XRYT@iE
autenticação	!G%J/J3F5KBWKKPIQJR^SKT?iT
auth	!C"]#F&c'<(4),*!+,,*->.!/!041!2-3!415'6&7!8!94:F;><I>8?@@:BgC-D:E3FdGhH)I+K?L!N!O,PZRjS!T!U?V3W!X,YI[0]9^-_&a.b%c"d)e9f!g7iejek!l@
auth 16	!J&Z;E<UAHPYQFYU
auth app	&KB[FXGKRAjU
auth attempt	!BF[
auth authentication	<K?UiI
auth cancel	!6">%I&C*G,B-;/B1H2H3C4I5A6H7I8B9@:K;A<G=F?F@FA<B@F7GdHJJFK8LJNCPbRWTCWFXIYHZF^J_BbGcGfAhDi@j=kElK
auth error	!E"I&F,H-I3I5IB^GIKDPJTFjG
auth exception	!2"X%J&I,K-F.I8I;A<H=GAHGYJJLIRDSKWKYJZD_JjX
auth fail	!+"8%F&8)F*9+K,:-3.I/A1@293:4I536D7@8@9):K;;<@=A?D@EBhFfHGJEK%L@N=OFP!QBRhSCT3W=XGYEZH[J^J_3aHbEcDdGf=hCiojck@lE
auth failed	!h"S.IGJR;iFjJ
auth failure	:VBXRE
auth failures	_EhY
auth for	!^
auth from	-GBHKJMTRK_J
auth handler	!H;KGU
auth home	FGR]iK
auth impl	!U
auth key	!J;V@KA[PGQT
auth log	!F-V9X
auth login	BGQXRJiE
auth method	-V;H<H=JAICJKSPJRKiTjV
auth methods	!F&G,J9HBXFSGKjW
auth password	!K9GFKGXKVQHR[ZJ
auth pubkey	!<%K&A;T=[ATFTjC
auth public	!EAHBAFHPYRDZWiEjI
auth publickey	ZT
auth py	!V
auth service	BVGIiW
auth sock	!E"E%Z&g,J-K/J5F7K9K<FBEFGGEIJKDLKPDR9TGhJiC
auth ssh	!J&I5TFTRSjD
auth succeeded	!Z
auth successful	!U
auth timeout	!H8=BJGWJURW
auth tls	!URJ
authenticate	"T%6&S'J(I)?*3+F,6.G/,0C1>213&4A5(6;75869*=E>??KA_BaC@DJEFFWGWH<I<J@KHL,MHN.O<RcSCT8VBW5X?YE[E]E^F_7a;cCd@eEf+gKh@icj[k4l>
authenticate and	!J.V1U
authenticate as	!K;HAYBTRIiWjT
authenticate attempted	!?#T%J*D,J-F.J/I2E3E7I9><V=I?J@JIJKGLFNDSJYJZSbGcJdJkG
authenticate i	!G
authenticate public	?UBF
authenticate ssh	!A"D&W-U1I3I5H8F;U<J=DAYGIQ_R8SJTJbFfDjX
authenticate to	@UAUFTGWQISI
authenticate unable	!?;@=UAIBUPCQ?RYYH
authenticate using	!8"K&X;9<A=I>KA>BbGUQ9RYY@
authenticate when	!C
authenticate with	"C&B,E-G/G1I3J5G;G=K?XAUB[FCKDQVSJTCZKbJfGiYjT
authenticate'	!H5HB?KJR^iH
authenticated	!a#I%>&E(K)X*H,:-</A1W2F3?4K5;6F7B;:<9=9>J?G@>A=BGC9DYEBF6G^IGLAMFNBP@Q?RET;VJWFXEY=Z>_?aIbTdEf^jHk?lD
authenticated as	!K)U1UbVcU
authenticated but	"J:SLJ
authenticated to	!j"W%H)Y,A-G1V5J7G8F;I<E=JAIB1CKFEGAJHRETEYIZK^T_JbTdIfZhGiCj6kI
authenticated users	!BCFD[
authenticated using	=JFIG^jI
authenticated via	!W
authenticating	#K&W(H+G,?.J/?2>3<5H6I7B8>9>;I<=>JAEBUGHIAMHNAOJQURWSHTDVHWCXIYK[JaGdEgJjTk>lE
authenticating failed	!C&U.F/F3G5BBXLERYSETIaJcKiHlJ
authenticating no	!B&VjT
authenticating to	!E7IBUKZRHWJi]jVkG
authenticating user	!<"K1HBUETFVZU_JfIiK
authenticating with	"[%S&C-T1T3J5H;C<G=I@HAEEKFBGIIIQWYFZF_TbJcHj=
authentication	!F&Z',(%)7*)+!,!-!.!/!0!1H2%3-4&576!7!839!:8;G<V=<>B?<@?AEBrC=D:EAFZG_H,I!J8K?L'M&N0O!PCQGRkS!T!U6V:YHZd[!]*^4_Ca!b!c&d!e,f0g:hdihjdk!l!
authentication agent	!7"H%[&_.V1J5K;H<EAKB7PIR>THWHbKiCjC
authentication attempts	!<<KBIKFPJRF_=hd
authentication authenticate	!G
authentication but	!CBWjW
authentication by	!8"T%I5F=CAcBTF@PCQYRHYCZDjY
authentication code	!C"J*X,K-I2I9BBFJTNSRKgWhJiJ
authentication complete	)X1U8U<GB@GHKULTR>SUc^fZiGjI
authentication completed	1T
authentication error	&C,I3K5@8J9H;A<B=HAFG@K:LHNIPTQDR]SKTFWGYJZI_IfFhBiTjS
authentication exception	#J%=&J*;+F,=-?.E/D2E3<7F8;9=;/<8=G?I@AA4FYGTHJJAKULBN;OGP5Q-S5T=VKW/X>Y@^F_>aGbEcHdIf6h3kD
authentication failed	#X'I(;)=*I+?,!-&.-/)0?1%2C4A6=728+9@=@>G?JBUC;DIEDFaGUH9I=J;K!L*MEN%O;PFRcS)T.UKV<XUZU[B]D^8_!a9b8c7d?eFf%gEh3ibj^k6l5
authentication failure	!W#H%9&.'I)J*F,A-D.6/B0F1?2H3E5<9E:I=E>J@FAUCTG=K3L;NHO?S?T>W>XCZ@[?]I^F_>aHbJeIf>h=iSjS
authentication failures	!S"F%F&C)J*J,E-?.E1D2K3I5E6C7K8A9G;HAJB-GGJIK<LIN9PJR<SHTEWJXKYJZI_!aKbIcCfGhfi@kFlK
authentication handshake	!S
authentication is	!D"FKIR_iF
authentication keyboard	BAGdR;ZJ
authentication log	!E"UBF
authentication manager	!J?UBU
authentication method	!>"A#J&;)J*B,F-I/J1B2F3H4I5;7J8D9;:K;H>JACBUGVIHJIKILDNGPIQFRTTGVHWDXKZb_IaKkH
authentication methods	!4")&Z'H(F)?*7+G,4-8.3/<0D1?2=374D5,6B7=8:93<WAJB]GSH<IBJ<K.LJMFN8OCRVS5T@UJVBW<X=ZZ[C]H^>_8aCb>c?dCeHfDgFhCiYj[k>lC
authentication no	"CBVFKGHRXZTi=
authentication not	!K,TFURFjW
authentication password	!YGDRFZX
authentication publickey	"J%J&I5G9K;H<EAHBUGFKJPJQJRgYJZJ
authentication refused	!B)DBcDEiU
authentication rejected	!@3G5EBVQWRViZjT
authentication required	"A.J1J5F8I9K;H<XFHGDKFLINGPJR=SGVIW_XYYIZE^J_HaJhDiJj>
authentication required'	!X
authentication session	!Y&JBCFKRDZWiCjI
authentication succeeded	!Z"G1D8[<HFHGKKXPJQKR>ZGfIhKiCjD
authentication successful	1Z3J5HBAREiFjI
authentication that	!H"H&SGHiUjW
authentication to	!C,HB]GTKHR^TIiUlH
authentication type	"A%E&G*H+I,H1J3I5I8J9K;GB?EKF?GVKBLKNGQ>R[SJTIWHXJZY_GcIfIhDjH
authentication type'	!FGGRUZWiI
authentication unsuccessful	!T
authentication was	!VBK
authentication with	!:"J%K&[*G,E-I3J5F9F;H<GAGGTKJNIPUQIRWTDZJ_IhHi[j[kK
authentication'	!I&ABKGER[iJjK
authentications	"K&@*K+T1I4J5FDKFKKKPEZZhS
authentications that	&A1I4J5GPFZZhT
authenticity	!G,D-J/D3V5_7G;JBCKGQJSJjH
authenticity of	!G,D-J/D3V5_7G;JBCKGQJSJjH
authentification	!K"W)T,C-I/A3I5J7I8K9I;KBUKEQIRaSJT=iZkKlK
authentifizierung	!I#K&J'J(I)J*I+J,6-G.G/>0J1E2J3G4J5E6G7E8D9F:K;G<J>K@KAHB^CKEKFJHJIJJKK?LIMJNHOHPGQFRcS=T8VJWHXHYIZF]J^I_HaHbIcIdKeKfHgJhGi]jTkIlH
authentifizierung fehlgeschlagen	!,*K,8-J.I/C1H3K7H8H9H;JBaGIKCNKOJQKRcS?T:XJZH^K_JcKfJhJi_jUlJ
author	!^KH
authorised	!^,D3J5T
authority	5I;JBFCFD[
authority authenticated	!BCFD[
authority invalid	!X
authorization	!j"J%T&C,D.H/J3K5I;JBAKFLGQFR>SITGiC
authorization failed	![QIRG
authorize	!V,Z-EKFNFWY_G
authorized	!^"U%F&>+I1@2H3?4J599J:F;E<F=A?J@AA@B^CEDCEFF=GEIKKDLCP@QHR<WJ_JaGhIiKkE
authorized keys	#U%K&F,V1E2K3G5B;I<J=E@DAEB_CHDDEIFAGJLIPGQJRFSTTUfUhK
authorized to	!S5HBVSJ
authorized users	!X
authpriv	!IiT
authpriv warn	!IiT
auto	!W"E&J)J*J+J,=1B2H3@7J8Z9F<BAGBIFKGIJJK8NGPJQURJT>^J_FbEcIdJeSfFi<jBkC
auto accept	!I5V
auto backup	!G5U6S
auto logout	!A8_KDTI
auto o	IU
auto reset	KJ
automatic	!TaT
automatic merge	!T
automatic upload	aU
automatically	!X2W5H
automatically replace	!T
autossh	,T-I3J8S9JRFWKiH
autossh exiting	5U8IBU
aux	0V
av	!V,K.K7UFUKGRHiJjU
avail	!W
available	"X#K%T&b'E(?);+>,E-4/50?1@3G4A526:7A:J<YATCIDBE=G?H5I4J4K-L:MDN@O7QHS-UFV;W6X<[:]?_/a6c6d;e?fBgDh=iTjUk,
available authentication	!7">%H&J,H.E1H;@=I?KAHBZFSGDKILGPCQTSKYKhCiZjV
available commands	!ZLJ
available default	!U
available exception	3WTJiT
available for	!J&I*J.J5A9C;S<E@TAVKIPJQF
available last	!@,TBTTTiT
available no	!VBT
available on	,I.UBITJfK
available publickey	!X;H<HB@GILTQKiZ
available remote	lT
available server	!6*K1B5K9K;T=V>VFFGTPBYUZTfJhJ
available since	!U
available ssh	!B#V,U2T3J5JTT
available user	!G*X9TBK
available with	!YPH
avec	"G*X,U-I.K/B1J2Y3J5G9YB@KIO@RESFT>_JbTfKiJlJ
average	,U-I2U9HkV
average 0	,VkW
avez	!E5X
avez les	&T
aviso	!I,K3TXT
avoid	!cBKKJTJ
avz	!TkI
await	,S3K8@9IBBK>R>TIf^iIjK
await asyncio	1INSfJ
await asyncssh	!J
await fut	7S
await loop	!H,U-IKKNH_H
await options	,I-T1K5U7FNU_TkT
await self	!G
await sftp	IT
away	/I7bKKVTdG
away example	!F/J7bdH
aws	!^"H*K+G,H-J.F/I1H3G5F7J8J9F;<<W=G@JAECTGKIIKCLENIOJR;TSYA^KaHcIfHiEkJlU
aws iam	!T
aws instance	!H;E<XBFPUTX
aws key	!Z<JYJ
aws pem	DT
aws sftp	lW
axios	!X
axios error	!X
az	!K#V5HBASJTTiSkI
az public	TU
azure	!V/Z1CDKLISHYU
aの	!FFX
a鍵	!FEVFX
b	",#K%>&1'@(U)<*H+2-?.F0Z114A5@658D:C<E=:>C?C@;A4BCC?DDEBFCG9HINWOYP3Q/R<T<UGV/WFZ=[E^:_;b2cWd?f0gYhGkCl9
b 0	(T/T
b 080074	!T
b 1	*T2TKS
b 100	!V
b 12	-S
b 2	!X*J-T2T5F;JBI
b 3	!H;TiUjV
b 33	!V
b 5	!W
b 9	!S
b buffer	!V
b c	"E(F*G,W-F.D0=1H2K7J8D9D;I<JB=HEIDK>N]ODR@S@TEYJ[F]KaBbGcCfIiDkE
b failed	!GLYSX
b git	!W
b git'	!U
b in	!JTU
b of	!H.TJWKU
b s	(D-I/J3JBIIGJVNIOTSTTJVIcIgW
b sftp	!A/SJWTJcT
b stored	!S
b txt	0YaI
b written	!VSJaS
b xml	.U0WOI
b です	cS
b'	*K,S.G0I3D5K8J9H;DAHBSFTIKLFOJPKRITIVVWU_IbTcJkH
b' 0	BVFUiV
b' 3	!V
b' date	!V
b' in	VU
b''	kK
b'error	!@5J9H<]PJQV
b'ssh	,TkK
back	"E,I/G1G2K3E5G6K8G9G;JFKKBLINIRCSDTH_Uc]fHlK
back from	!E(TKJc[
back off	!_KK
back to	!eiK
backend	#I%H&C(I*?+F-J1<2E3S6H7I95;D<J=>?KB>CJF<KFLYNGSUTXXFYDZE]J^C_@aIb;cTdChBiFlH
backend exception	!J"7*H-C1C3T6E7E8;9B;GAFHUI@KALWN@OGQFRWSSV?WFXK^J_FaGbJcWdGf?iCjDk3
backend repository	!X
backend sftp	!?5IHKLXS[VV
backend ss	!K-I3T5H
backend ssh	&G<D@UAUBAGZPWiJ
backend'	,T-JTT
background	!U5IBUSG
backtrace	!I5GKU
backtrace restricted	!E5GKU
backup	!D"U#A%>&*'E)6*9+;-@.e1:274A7V96:D;,=S>F?E@?A?C?EDFJGBHAI+J=LWMFNHO,QIRYTSV8W4X;Y;Z?[H]@^;_Gb+d?eAf:gBkSl<
backup a	!G3JKTLGSAaW
backup completed	NTkS
backup data	3S
backup date	!U
backup db	[S
backup example	!?,I/W1K3T6V7FTYkV
backup failed	!@.JKERVSGkZ
backup ipaddr	!A"S&I,V5E<TFWGXLKRUdKiV
backup new	5HjU
backup of	BURVTUiV
backup sftp	!B.K1YLTRJSSfU
backup sh	/S5UfJjV
backup ssh	"X5YBKHIREiX
backup statistics	!U
backup sync	!J"W.J/K7TBHTU
backup tar	!^=JHKIKLHR@SDaG
backup task	,K.W8VKURKTH
backup to	!]/K<VBGiJjT
backup vm	.TSJ
backup web	IGLTcT
backups	!=,J/J1D3K5G<GB?IKLeOJRDSfTIaFiI
backups restic	!E1HBKSWbVfU
bad	!7"=#7%/&;':(4)[*=+~,.-(."/!1!2(5#788%95;:<!=!>1?9A6BGCaDVEKF!HIJ9K>LAMZNbO,P!Q[SET6U@V/WHXCY;[J]J^;_!aFbCcSd2eEf8h>i?j&kW
bad authentication	!J"B%K&K*I+J,J3J8K;J@IAIBHFCGVK@NHQFRUWIZY_FcJfK
bad command	"T
bad configuration	!9+hBFNHbKkK
bad decrypt	@DBHP@QeYH
bad entry	3T5J
bad gateway	!Z+K7XBGKJMKNCRJTV
bad handshake	-JWX
bad host	+I2F3Y4V5C;JHYKBQJRJ
bad interpreter	<JIILIWKgV
bad key	!J&J+W3I;I@TBJPI
bad line	!F"U+JKJNEbScU
bad message	.H0Y3J5I6KBHNJRISH[KaVcFfV
bad owner	!A&K+cBD
bad ownership	!7"I)d1CBZKJRHSJiJkJ
bad packet	!C*U,I-J9JBKKKNdRJbUcJ
bad padding	;T
bad passphrase	!V%J+E<I>J?J@VBFCGP=RJYU
bad password	!;3I5I<F@HAGBKPFQaTKiV
bad path	!=0HIZKIOKSVVGaJ
bad path'	!IITSK
bad permissions	!B%F&J3J5I;F<?=2ChDcE:FEGKPEQ>RGYGiFjC
bad protocol	!;-GM[N@_GlY
bad request	!<-K3J:SM@N_WIXWkU
bad session	!Y
bad ssh	!<*I+e9>JKKGNFRJkJlI
badmatch	9U
badmatch false	9U
bam	!B"@&G'V(Y)E*F+H,:.T/E0X1;2J3;5:6H7C9C;?<D=H@JAFFJGHHELBMUPHQERATBWGXJYJ[=]e_XaHb=c?eDf?gEhIi@jFlD
bam failed	!@(Z-V.E8YBFIILDRH_X
bam hdr	!X
bam no	.SLI
bam permission	!W
bam to	!G-T.U1IJVLINVOF]S_XkT
bam'	!GOISV]V
ban	!E"F-K8J9IBGKHMHRGTK_ciGkH
ban actions	!J_ZkI
ban filter	_T
ban ipaddr	!?"G8KBIKIMIRJ_ciIkH
ban jail	!X
ban server	!]
bank	!J,J.U3X;H@UBIRHSSTHWS[V
bank example	3XBKTKWS
banned	!:"D*K,C-D2I3D5B8F9HBAFJKBNFRDTJ_lbIhKiCkH
banner	!7"J#G%J&9'H(C)9*>+5,(-g.E/+0B132:3?5B687(8*9-:H;<<:=K>H?F@FA:B/DGEKFCGFHFI@JVK9L=M[NrOFP=Q:R1SDTIUGVAXFYGZC[F]G^B_gaEb?c;d0eGf8gAhDi/j=kb
banner 13	,K-SNFTH_TkT
banner errno	!E-W
banner exchange	!1"G*K,E-Y2F7D8E9HK4MTNZWTXBd<kBlF
banner http	!GNT
banner in	*H,F-[2K7IKYT?_T
banner line	!@->TJ_UkZ
banner match	!E
banner ssh	NJk[lJ
banner str	kU
bap	!C"S,G5IPI
bap publisher	!C"S,G5INJPI
bare	!E&V3VgU
bare repository	!J3X
base	!H"V'J(G+K-K0D3@5=6U;c>G?I@EA9BKC?DJEGJALEMJO>QJVDW>XDYEZD[?]GaHb=eJfIgGiAlB
base 64	+K,K3F5G;h<E=F@GACCGKCNIPGRHSTTIYI
base client	"Y-D1G8TKINZ_FkT
base commons	!C)T/K1U7HTJ
base connected	!W
base de	!W
base events	!G
base exceptions	!D9J
base ftp	!FBGRUiJ
base java	!G"U,S.K3J5G6W;FBGGUIUKCLFQJ
base py	!I8TKU
base ssh	!D;J<JBVFXRFTUjT
base sun	9JNK
base using	!T
base waiting	!T
base'	!W
based	&KPHSKTS
based variables	PHTS
bash	!i"I#E%F&;'H(I*@,</30F1C2E4J5B6G7G8>9@:H<5=6?I@CADB0CFDJEGFEGBH<I/JGK6L@MIN7ODPAQGR5S2TDV@WTXFYDZE[G]G^d_Ea7bceFfWhHi8j;k5lF
bash deploy	!V<JLJRISAaIgV
bash is	!A-S^U
bash line	!I-F/H1D3K5DBHIJKGNIb_fT
bash m	<JIILIWKgV
bash run	!YSI
bash scp	!B^_bJ
bash warning	!U
bash 行	WW
bashrc	!D"IKHbGca
bashrc など	cU
basic	.SBGRFSTiJlX
basic access	!X
bastion	!>"C#I&@)K*K.J1@2J4J5J6<9J=E?KCIGCHEIIJBK;LGNARJSJTIWoX5YG_<aJbGd?fAhKiHjDkIlJ
bastion example	!F,A-S/I6I7EFTKHWaXEiJkE
bastion failed	!F,V-K5J8S;E@UBEKJQSTSWUXF
batch	"9%I&A'I(B)D*C+B->182B3J4I5T6E7E899>:I;4<T=C?G@@A>DIGXHGIWJFLCMKN>OBPXQ=S9T9VCWDXIZY]F^X_Cc<dIeVf9gVhGjKkAlG
batch file	!J^Z
batch i	!FPW
batch ipaddr	!U
batch job	![
batch mode	!I"I,K.H1J2H5Y9H;F@KIEKELGOJPUQKSDTIZ[^IaKbIcGfC
batch response	!S
batch sftp	!a/F5JLHSI
batch txt	!IIULI
batchmode	!a,J/G5J6GRKTJ
batchmode no	!a,J/G5J6GRKTJ
bb	;YLIQI
bb bf	!G;Z
bc	!T
bcl	!X
bcrypt	!;8J;IAVPZ
bcrypt pbkdf	!IAW
be	">&4'<*,+1-I/U0(1;2(3W456E8.99>5?ABCC^HBI&J3KBM;N1OYRBW3XI]1^:_9a0bDc?dCeSh1iIjIk6lH
be a	!Z,J5KLTOIiW
be accepted	!I5V
be accessed	!F.HAWLYQYSXfJ
be allocated	!S
be allowed	5GBWRGjT
be an	!FATQV
be available	!S.I_K
be changed	!JS[aU
be completed	!<,T.W3T5K7TKKLUOKiI
be created	!F,T<TLGOGSCTHWSe^
be denied	!J5S
be down	!?9TBINSRH
be due	!U
be established	#U,@-G/B3V5^9I;F<JAIFGGKKEQHSI_KdJjV
be exactly	!D;V@XA[FWQUYZ
be example	!Z
be executed	!EBJLJOSRISTf[
be found	&I.H1J3A5;;F<JBIGJKKLYOISJTSVIbIf@iGkI
be ignored	!<<D=FBFC]FIPHQI
be in	!H;U<H>E@TPJQWYH
be incorrect	;IQT
be installed	!I/T6TBSRS
be loaded	!X<IBIYS
be made	,T3U5GBUKJRVTJiI
be opened	"H)I.G/C1E3F5F;D<Z=Z@FB?KDOHQGRVTU
be overwritten	!X
be owned	!ICU
be properly	!?9TBINSRH
be read	!E;U@JAULJSHVU
be removed	6X
be replaced	!F3KBKO]SGgU
be resolved	!D,B.G/g3F5I6IBJLFOHRGSDTEfG
be saved	.TBILYfH
be sent	TI
be set	CV
be specified	;IPXQK
be started	"W)V,9-E.S/>1U3I5F7I9I;JAGBBK=L=NDSGVJWKb^cVeKiIkK
be transferred	!X
be trying	3S
be used	!F"J%]&F,H/K3F5E9H;D<J@JAFGIKHOJPHQDRKSGTJXTZU[W
be validated	!B3Y5^LK
be verified	/K5UHJKILI
be vulnerable	UX
be written	!H.TBKKTSY
bean	!]/FRJ
bean of	!c
bean with	/J<T
beans	!V/H
beans factory	!V/H
became	!B-W2S9U=W@KFFPERIgT
became not	!C-W2S9V=W@KFFPERJ
because	!X"e#H%E&?'J*D+H-:/20>1B2>3H4G6?7J8H9G:G;;=E>K?I@EA?CFDJEFF?G@HDI?JFLUMFN=P@QAR6S8UKVCWEXDYFZF[:^:_AeCfEgJiIk>lE
because account	"UhIi;
because connected	dU
because host	5V
because it	!E,H.X3B5C<WBTKGTC[KjT
because none	"X3KiD
because not	!F"S
because of	3KjU
because path	!JLW
because shell	!:"_
because stdin	!S
because the	!^&J-J.K/D2J9KB;KCLKRDSIbKiFjJkH
because they	!]
because you	KT
because your	KT
become	!T#S5K8JBTKGiS
become available	#S8KBXKIiT
been	#C'J(J*F+I,F/;0F2>5T6G8J;9=F>I?I@CA>BICCDHEGGDHEIGJBL=MJN=PGQ8R<W@XHY>ZH[F]I^E_VdIeFfIgJhAkDlE
been able	!J.V1U
been added	!B%U&V3JiVjU
been changed	"H3h4H55BFREiH
been configured	!I<V
been deprecated	!U
been exceeded	!W.I
been moved	!S
been saved	!f3H;H<JBJQJYC
been unexpectedly	!;,J3@5D8HB=SUVV^JaUbScU
befehl	!F"WRHSSiU
before	!?%F&<(J*;+E,I-l.=0I2:3J4F5T6A7@809J:J<B=E>I?I@CABB6CEEIGGHHITJBKCL>ODP@QASDT=VJXAYEZI[F^B_YaEb:cVdHfKgJh@iHjElA
before any	!H-U5KTJWV
before auth	!C-H5XBKMURI_S
before handshake	!=)J*E,I-]/J1D2H5K7D8GNZRJT?_XdKkV
before identification	!J-cK@WD_G
before retry	!G/TBT
before the	!UKH
before they	!W
before you	!a
begin	!E%F&<)K,C/J1E3K5J6I7J8F<?=?>C?GApBBCCDJEKF@GHHGK@N?PIQ2RETCYYZIbIcHfChIiJkC
begin '	!F;F?U@_PJQGYX
begin copy	IT
begin openssh	!6&J<C=I>F?B@IAsB@CIQFYJjI
begin rsa	!F;Z@IBJQJYG
begin session	&K.K2U9T
beginning	,E-S1I3I5I8G;FAGBDFJKDRJTDYW]VbKfJiG
beginning auth	!Z
beginning max	!E,J-TTK
begins	@H
begins with	@H
bei	,@.J/G0K1U5J6F7J8?;JBXIKLKNIOGQKSFTSXKYTaIbJfHhGiT
bei der	TU
bei renci	1W8FKH_V
bei sftp	!CB[RTiX
beim	!F"C&K'I(H*J,@-H.?/?0F3D5A6F7C8E9I<F=JATB?GKIAJKK<LYMJNIPKR=SSTZVJWHXHYSZK[G]I^I_FaUbJcDeJgIiCjIkJlG
beim setzen	!HaX
being	">&K)I*J,I-B.=/F0G1?3F4V5>7K8a9J;F<H@KAIFGGHIDJFKZLEN?OCPHQER@S>T@WJXKYK[F_8aIbEcGf8iBjIlG
being used	4W5I
beispiel	!D"T/T5J6H7KBUKJTCiY
beispiel de	!D"T/T5J6H7KBUKJTCiY
below	EUIT
below the	!H
ben	BV
benutzer	"Y,H/K3J5E;C=ZBFDVQHRHSETIYK
benutzername	!V,K.J/JBXTJ_JhIiV
berechtigung	!V
berechtigungen	!HCIDTST
bereits	!D"D(K,H.D/D0E1I3J5H6J8HBGI@K@L;OcQJRFSDTHXK[J_GaBbIcGfGgJiKlJ
best	5J
beta	&J/U5V
better	5UBTbVcV
better security	!T
between	!U
beyond	!F.JKHSK]Z
bf	!G;Z
bgzf	!U
bgzf block	!U
bgzf read	!U
bien	5WbFcV
big	"J(K)J,H-E.b/H1D3J5G8U9H;JBCIDJUKFL?NEO:RGSCTEVF[A]]^G_CaDbIfFgHkJ
big bam	]U
big iso	.E0VJVK;LJOG[G]YaI
big tar	8[
bigger	!C.IKILIOUSI[J]_
bigger or	!HLKOW]X
bigger than	!J]X
bin	%B&I'I)?*<0:1-2G3V4F5F8896:G;8=2>G?F@IBJDIEEF;G@IHJDK<L6MHNFPTQ?S@TTV:WbZC]C_CeDgXk+lF
bin bash	-H/J<IIILHNKWWbVgVkK
bin corkscrew	WV
bin git	5TBTiK
bin git'	!W&T
bin ld	!b<HICLISH
bin permission	!CiY
bin python	!X6W
bin root	[S
bin rsnapshot	,T5UBS
bin rsync	!D.IBTLWSTbK
bin sh	,J/JBIW^_J
bin ssh	!="K&D-I.J7J9K;I<ZIKKJLIUT^ViW
bin'	.UBKgV
binary	!G*K-F3J8SIJL;NGSITG^Y_S
binary 100	!_
bind	!m"J&K,?/C5I6I7H9I:KBHKHRBSGTB_IiCkI
bind for	!W
bind invalid	!URK
bind simple	!W
bind to	!d,I
binding	!IfW
bio	!a;DCKKJQI
bit	!C2J3J5J<J@JBGCKEeFIKIPG
bit rsa	EYFB
bitbucket shell	!U
bits	"K%H&J,K-J/H2B3B4K5?9D:H<D=EATB?CHEhHIKHP<RISJTIcKfKiJjE
bits is	!EEZ
bits long	!D;V@XA[FWQUYZ
bitte	!I"T&G(K)H,=-J0G1E3E7E8F9I;H<H=JFJGHHJIIKGLCNGPJQDRKWHX[ZH[I^J_IaBbHcHfDiWkHlU
bitte kontaktieren	!GhV
bitte wenden	!E"VSV
bk	!C"F&J.X9I;JBBKELXNJOKRSSSTK_UaWiU
blast	!W
blbn	!E;_AC
blbn nza	!J;X
blink	!I/U6HIULJTK
blink ssh	/U6H
blob	!H"K0S3ILJOURJSFbKgViK
blobs	!S
block	&H*K+H/:5F6J8<9A<F=EAEB:CKFHGKKSNWP=RBVHWFYS]J^I_WbCcAhFiDjIkT
block 2	!INSkV
block corrupted	;V
block data	!U;TPJ
block failed	!U
block in	!J/DBKfT
block size	!F.TIJSU
blocked	!D"U'W,I3I5H:KBCLJRKSETHXZaIiIjK
blocked by	!B'WBJSIXVaJ
blocking	!F/TTYkT
blocking access	!J/TkU
blocks	5JJGKG
blog	FS
blog date	FS
blowfish	!S*T
blowfish cbc	*T
blowfish has	!U
bluez	!]BGRFiI
bluez error	!]BGRFiI
bob	!J,T
body	!I,U;a>K@JAEQHTWWSYI
bom	!I;V?V@HQV
bookworm	!]
bookworm in	!Y
bool	!G+W.U5K;JIEKELWSXlT
boolean	-J1U=KfH
boolean null	!G1VfI
boolean owns	,T
boot	!HTTjT
boot this	,X-UBVFTTFiI
boot timeout	!CTU
booted	!e,I-FBDK@jJ
booted and	!e,I-FBDK@jJ
bootstrap	!I,WTY
borg	"H)E*K-H.[/J0J2K3S5T6J899H<E=JFJL;NAOJQIR8SYTEWAXKZK[K^=_@aJbSf7i:kBlJ
borg passcommand	!V
borg passphrase	!V
borg working	&T)G-I.F3V5W8=9JBTNDPVR>TJWC^?_CbUcHf8i>kD
borgmatic	5IKU_TbI
borgmatic config	!T
bot	!Y
botocore	!Z
botocore exceptions	!Z
bouncy	!T
bouncy castle	!T
bouncycastle	;VQXRK
bouncycastle openssl	!<;TQY
bound	!F"U%VBTRUTIcShXiT
bound agent	%VhX
box	!F"G&T)J+G,C-J.H5B6Z7J8G9J;B=SBTGAHJIGKALFPHQHRSS@T@VTWTZJaTb@cUdIfEi;kK
box example	!E/H6VjU
box new	!H&X/G1U5H6V<HGIRJcWfJiJ
box via	!F=V
br	,G-I.J/]5HBWKHRFSKTGWB
branch	!X5J6JBIQJ
branch hook	!Y
branch update	!T
branches	!W&W<XBF
breach	!C3X5F
breaks	!C;WAIQKgW
brew	!W
bridge	@UAUBGNDPTXYkX
broken	#F%B&<'H(F)[*6+B,5-I.G/D0E1_29344E5<6A7E8Z9B:F;;?JAGBGEDF@GBH@ICK_LHNFOARFS@TEUIVAXAYHZF[B]D^<aCb?cCdIeGgEh>i4j?kHl?
broken at	!7"I.D1U3J8EJJPS_BbGfYiH
broken by	!W,I
broken pipe	#J%C&A'J(I)[*=+E,0-=.K/<0H1Z2?3=4G516I7@8Z95:H;D<B=H@IAGB/CHEGFEGEHBIGK]MHNDOGPGQGR=SDT6VFXEYKZH[G^AaGbJcCdCeJfEgJhCi?jElI
broken transport	!E,D1Y8TKWNHTH
broker	![,D
broker may	!T
brokers	!X
browser	!Y/W7HLKRJ
bs	!IOVQS
bsd	!Z
bsd secure	!Z
bucket	BJLZRJSSaJ
buf	!G-VWU_W
buf self	!G-VWU_W
buffer	!["C&J)I+F,:/C1B3D7G9H;U=IAVIHKJNGOCPIQGWF[U^J_KbEc?f@hHiFlJ
buffer int	!W,J-UTG
buffer is	!Y
buffer size	!V
buffered	-K1V8T_WfI
bug	!h-BBBKDNCTF_DkJ
bug fix	!ZBG
build	!_"9#G%E(H)G*?+B-8.H/70H1<4F6G7T8::F<9?CA?EKH<I[J?K.NIOBPVQ8REVCW=XGYBZI[H^S_>aEb;c@f;gJiSkJlE
build 'amazon	BHLVRISU^ViV
build 'qemu	,WBT
build 'virtualbox	!E,H7SBXKJiX
build 14991	!K
build app	!GI]LJ
build artifacts	=SLV
build command	!S
build error	!cBG
build example	!UBHGTPV
build failed	3VAIIUPXQISI^TfK
build failure	!V
build gem	!]
build result	FS
build ssh	!I
build step	FS
builder	#W5CBIHZ
building	!XLJSK
building failed	!Y
building file	IS
building wheel	bS
builds	!I-V5I9SAKCXNViS
built	BKIXTI
built in	!IIT
builtin	!J;J=KBIDc
builtin users	!BBJDc
bump	!V;J
bundle	!W'W2I;I=JLHRJSEaIiGjJ
bundle exec	dT
bus	!d&@,J1D<?HHIBLFWDkH
but	!@#A%9&]'F(8)@*8+?-0.;/%0A192F3V4C5E7583;6=E?G@DAEDFEDF7GWH=I1J?K2LDMBPfQGRCUHVXW6Y;ZA^G_/aXcUdAe@gAh<iEjXlV
but another	!G2H5a
but error	!BSIVTa]
but git	"J:SLJ
but gitea	!T
but it	!F5HBGQWTTiHkWlK
but never	![
but no	!?"T&S*J2H3E9F;C<W?J@FABBUGDIKKJLEPcQ<RCSFTJVGWGYGcHjU
but not	!S-J9ZBJNARI
but passphrase	PU
but received	!IcXfH
but session	!J5W
but ssh	!?&S,W5JTW
but the	,G/I3T5B6UNJQJSJTFiJlV
bw	!E,V1J7W8KBJGUKGRISJTYcJkV
bwa	!V
bxv	!H
bxv 3	!H
by	!I#?%H&A'T(F)X+?,C-W.90"3J6=79:->I?D@BAFGIH;I&L:M:P:QGRGS9T9U9V*XW[=].^F_XaCbIcAd=jEkE
by 'new	!W,I
by 2	LT
by 3	1YLG
by 4	!I.D8UKZLWRKSD
by a	!C<TGVTU
by an	!IOV
by another	!Z
by any	;T@WAU
by application	!U*H-71G8W9EK[NI_IfIhDiJ
by auth	!IBUQYRHjW
by authenticating	!=1HBVETFUZU_KfIhJ
by borg	!V
by client	!^
by com	!=,U6E7E=T?CB4GUK<L<RZSWWFXHYTcUdIf7jGk@
by default	!^fF
by file	!B4U>VHJ
by foreign	!="I*G,G-T/G1F2G3J5E7KBENbRJTJWI_WfDiJkW
by having	/S
by invalid	!B"C)H-E1I8HBdKHNFRG_EiakF
by io	!U
by ipaddr	"a#T)6*;+F,022718!B?EDFJJVKWMAN^RGWBXTZB^HbAd.fJiIjIkUlF
by java	!S&F)F-F.?1:2H4J8<9J;J<U=DAIB<FDGCHDJHKKLAOGQIRUSDW9YV[E_HaJcCf[hHi;jG
by key	!I;E<C=EAYB_PIiYjT
by name	6U
by net	!G&X-V8IBGKGRFSW_ShWiI
by new	!T
by org	3U5JBFKJLITH
by others	!B;T?U@SBIDSFK
by pam	!E"ZBGRKiF
by peer	!B&G(H)Y*?-S0K4H5V6E=D?JBTCIDKEFFHIHKJLGMHNTOCPIQFSFT6VJW@XCYI[I^F_SaEbCcIfSgFiJjHkX
by pid	![
by public	!F;V<YQURFiGjH
by remote	!)"E#H)T*=+D2;4H5G8]:K;I<H=E@JAJDKEGFAGDHHJ=LEMHSDTBWXZF^7c7dDf>hWi#
by root	)X
by server	!H"0&H)U*U+K,S-W.A/91U3<5.6J7E8K;C<D=I@KAHEJGGJBK8ODPJQKR0SUW>XHYJZF^E_Yb<fUhXjA
by ssh	!H/G3KCSGU
by the	"/#H&;'J)7*?+J,D.</40E1,2W4C5K6J7=8G9U;7<:?J@AA8BBDJFWG:HGJDKYLAN/P9Q;S=TFW5XBYBZV[G^Uc4dKeIfGgJk>l:
by this	!F'SBJFS^V
by uid	"D
by unknown	,Y-H1K5F8HBTK>N:R[THWYXU_;iKk.
by user	"K%T&E)@*I,K-E/I182J5e889E;C<E=[@HAEB8CIFJGHK9PGQFR=SKTJYJ_4bGfThAkH
bye	!r"E,E.A/G0J1E3J5B6H8HBIICK@LAOERES=TE[J_JaEbIcIfHlD
bye quit	!ZLJ
byte	(K,</@1B2J3G5D6I7C;b=K?KAdBBJWNARASGT:WFXKbGdHfKhJiIkIlH
byte buffer	!^,J-T8GJKKIOKTG
byte data	!G9S
byte handle	KJ
bytes	#D%J&>'B*>.J092C3F4F6<9F:C;T<C>E?GCKF=IHL:M<N;ODP?RGS:TBUGV[W;XAYHZB]YaZdFgbhGiHkJl5
bytes 0	.HSH[W
bytes 1	!T
bytes at	SK
bytes in	!a(I)I,K-F.Z5I7K9I;JBEIIJJLFNHOCRISITCVIfIgDkJlI
bytes num	,V
bytes of	KJ
bytes read	-J.KKESH_SaWfU
bytes received	(H.I0J6I8F9FJ?MJOKQKVHWG[G]JfSlG
bytes s	!W
bytes sec	!Z
bytes sent	!JVTgU
bytes transferred	-U.Y8SIJ
bz	!B'XISLESK
bz 2	!A'XISLESK
błąd	&H,S.K/S0KFIGFIKKKLKRVSJTXiEjE
błąd krytyczny	!?,W/WRV
c	#4%@&G'8(V)0*Y-D.K/T1H2=4D6:7A8H:2==>XCJDcEIFCG4HVKFLCM/O?PDSDTJV#WEX:Z,^I_;a@bIdCe0f>gCh6j5l*
c 0	!a3T5F
c 1	&S+J,E/D0F3V5=7J=K@HAAFJHVIJJIK@NEPIRKSIWK[K_JaEjTkIlI
c 11	!E(TiU
c 1183	!K
c 1207	!ISG[V
c 1338	!^(HLESJ[EaH
c 1394	S]aI
c 178	cW
c 2	"J(T*V.HCIDTFTRAjJ
c 226	!8"D+D,G/[1=5a;JAJB^GI^Db<dKi?kJ
c 228	!A5E?W@SAUTIYS^X_HbUcJiHkJ
c 231	!B,a1K3B4U5THGRJTU^C_KbUk<
c 232	,K1J5IATCUKJ^WiV
c 235	!T5F7K8K;JBFHVKBRYSJ^KbUiX
c 285	)T+U,G-E1V3G4U5?8E;I=SBEGTHUK?RHbJiEjH
c 3	!D"W,T1X3IBJRGSKTSbViKkW
c 393	.U
c 4	RT
c 453	!:,H-I5E7U8KBAK_SJbEc@
c 600	3W5IcW
c 622	"GbEc[
c 657	!JLU
c 8	!K/[5YB]KC
c 848	.T
c 9	!TSK
c a	!Y.I7SKIOJSV
c c	CT
c cipher	!W
c conn	!X,F
c connection	!^
c data	!a(H.A<H=IL?S<TKaH
c e	7HTWdJ
c fatal	,^-H/K1G5X9FNIRATHWW^J_VbViEkJ
c file	!T
c in	!J0UBUIILHQSSH]T
c ipaddr	![
c k	!E1W3I=J>X@;AIBJPSQWYDfJ
c key	2J3J5F9X;F>UAJ
c keys	!:&I,K/G1I3H5G9F=<@aB=D^EJFHIGKILHPGQ5RHSJTJYTiFjK
c l	1S
c net	/XB]LJSGTGiI
c out	!U0VOJ
c pem	AXYV
c plink	&AB>GJRbiBjJ
c program	!H3K;KDXHYSFfS
c pscp	!KRJ[S^TbG
c psftp	!E"FBDR[iGkW
c python	!I/V6KTJ
c run	!U"T(JbG
c s	*[9K
c scripts	!I,I-U8XKV
c server	9V
c sftp	!C"@,D/V1D6I7EBIDTKETYbJiUkI
c src	<K
c ssh	!GNW
c url	!W
c users	!J"?)I,@195G7I8T9H=AACD[F<GAITJJN;PEQKR;WJZI_CbHdGfEhGi5jBkElK
c windows	!@=UISbIdSiS
c work	!@.I0UAKLZYS
ca	!d5I<EBHIJKFLHOUSKbK
cache	"I*H+I-E.B/S0U1H2D3[8G;B<B=GAIIAK?LIOFPGR>VIYI_JbIcJdUfKiHjIkD
cache and	!JQT
cache enter	!KQT
cache key	!Y
cache miss'	!H3UHS
cache y	QT
cache you	!K5W
cached	!F,F5Z7IBHKGRJTBdW
cached for	!E5XQS
cached in	!H5Z
calculated does	!X
call	!Y(J+K.T2K3E8I=KAICIIHKIMKOJQFR@TGXJ]K^IcKgIiAkT
call failed	&F-H5JBIRIT@_KdHkW
call last	.J2FIJQIgK
call to	!Y9I
callback	!B"J%E&T*B,8-71D2>4E5b6D9>:J<W?JBSCVEIGAHCIBJGQUR4T;WBXIZJ[V^K_CaJcIdJgKhEj>kD
callback confirm	OS[S
callback packet	KVNXcJ
callback returned	!>&<,G-E/G5J7J9J;XAWBUCXFUK>QYR?SITIfKjH
callback set	!?&[<]GIWJiJ
callback start	!I
called	"J*K+I.G/J5Y7J8W9H;IAKFKK@LHSITC^KbJcKiI
called for	!dTK
called process	!K,V
called result	!C5Y8W9KKG
caller	!^.UKJSG[TaJ
caller does	![SE
calling	!Y-J3G;JBFIIKTLKNIRTSBTCWXaJiH
calling open	BKRY
calling the	!hKESFWX
calls	&WIKLKPYiK
cam	.TfT
camel	/E0I8H<JFU[KaHfFkI
camel component	/F0J8H<KFU[KaIfGkI
can	"A%J(J)E*F+J,A-=.I1=2D4E6E7G9D:I;G=J>BBTDFIHJELANDOEP:T;VGWEXGYCZ^[T]JbIgHlH
can be	3JQKRETHZVjJ
can continue	"F#K*K1I4J5FBSDKPDQKZY
can find	kU
can happen	!FKT
can not	!DAUBVHTYJ
can read	!CCU^U
can use	!U5T
can't	"@#A%@&I'F(C)<,8.1071@3U4B5X7U81:E<I=3?>@DAIBHCHDGEBFJG3IWJ?K5MDN?ODRWTBUIVXW5X9YHZ=[J]D^<_HbFc5d7eEf5gBjKk4l;
can't access	3VBKHTLURJ
can't be	,A-J/C3V5W7F;J<KBBKIQJ_KiUjH
can't connect	"J&=,C/71G2U3I5U6H7T;D=HAJLJPFQITBWJYKdIhTjXkF
can't contact	!T
can't create	!WSJ
can't find	3J5K6U
can't get	!B1TRKVZ
can't initialize	!:/V6K@WFTPJQ^YU
can't open	+J.I/H0K1F2J6H;J<>=KIYKIL8OFPYQBTEVG[G_HaJfKiGjIkKlI
can't retrieve	!J"VbW
can't save	!?5IHKLXS[VV
can't set	RFSHaW
can't sync	!U
cancel	!6">%I&C*G,B-;/B1H2H4I5@6H7H8B9@:K;A<G=F?F@FA<B@F7GdHJJFK8LJNCPbRWTCWFXIYHZF^J_BbGcGfAhDi?j=kElK
cancel for	FFGHPAQVRTiF
canceled	,W/XWV
cancelled	%U&H,T5S9KBDKJNSRJ_FiK
cancels	QT
cancels connection	QT
candidate	5SBU
cannot	"=#@%Y'5(()8-<.K/U42687H8>:4<K=I>-?F@TBIC)D7E5F=GVI8JBKEM7N6P[QBSHU=WCYEZG[]]V^F_5aXb8d@g-h@iJjGk,
cannot access	!U&K,I/H1G;Y<CAHHHI@KUL=RUSFTIYTiK
cannot answer	!=3H9K;KGVPWRTTKZSiK
cannot assign	/I6V7T
cannot authenticate	@VAVjV
cannot be	!4"H#K%Z)K*I+J,?-D/X0G1C2J5Y6I7F8E9D<S?JAJB:CIFDGYHHIGK8LINJP:Q@SUWHXKZI[S]J^B_HaDbGcDf<i;jFkI
cannot change	.?0J5IBCIEKHLVO@R?TJVU[Dah
cannot chdir	!B"J+X1C3S8KAVKGLJPVSJTHbKiG
cannot confirm	!D5Y
cannot connect	!=%J)H+H,W.F/Y1A2>3U8>;A<E@JBJG:HHIKKEL9N;OIPBQGRUS;TZW=XA^I_GaIb@cDfWhJkI
cannot contact	!S
cannot continue	!I.HIJ]Y
cannot create	&K.X0X1U5F;D=D@IBBIGKGLVOIPHRGSJVFa;eCfJiJ
cannot decode	!I;EPUQT
cannot establish	!4&T*X,C-S2V3I5I8HGKKCNVWHYV_WdViJjHlT
cannot execute	bT
cannot find	!I&J.I/F1X5E;K=KIWKIOEPJRJVWaIfI
cannot handle	!^.F/H1J5KLGRFSGTHaJfJ
cannot import	!_
cannot initialize	!>"T)W.J1X3K5FKENI_IbYfW
cannot invoke	!Y
cannot list	8UKWRI
cannot load	!_;X<I=I>KA@IHLBPHQISIYBfI
cannot log	!I&U,K/J5B6GB[PTR>THhXjZ
cannot make	!D;T@HA]BIQETUlU
cannot negotiate	!<2Z3E5F7J9W;IGKKJN?TH_JbIc[f_kH
cannot open	!a"I&A+J,F.A/G1<5K7K8J;I<9=BB<HEIDKDLHOUPDQJS?TAVGWDXT[KaCfEiVlI
cannot overwrite	!BLHOY[U
cannot parse	!2%J&A-J2K5I9J<E=F>E@VB:CKFGKINHPaSJTDYSfJiC
cannot prepare	!T
cannot reach	!E%b&C,Y/G7]KITV
cannot read	<SLGPKQTSEYG[XjJ
cannot receive	!J.V
cannot recv	!J,T3WkJ
cannot resume	!I]W
cannot send	)K1IJY
cannot set	aS
cannot start	!["I/G5CBGRCSGTDWVaJbHcIfE
cannot stat	!_1A<EHHIBL8SYVA
cannot store	!CLZSXaJ
cannot write	!B+K,J/I0F1H3G5A<IBFGJHVLVOTRHVIaTcJ
canonicalize	!I+E/K1b<IIDRJkF
canonicalize no	!?1^<JIDkH
cap	!>&Y,H5E<WBTHJIJRIT[jS
cap aborted	!?&Y,H5E<WBTHJIJRIT[jS
capacity	!V
car	!J,W-I/DKHTVdTkU
car l	,T
card	!J%V&K
cardno	%S
cargo	BH
carry	!JQT
carry on	!JQT
cartella	"K,H.@/J1W3G5G6J8JBJKFLZOERATB[I_JcKfHlJ
case	!i"J)J,H-B.@1>8<BGK5OJRGTG[J^K_FbHf<iT
cases	.V1U
cases you	!K.V1U
castle	!T
cat	!_1I3U5I7W;X<D@KBECIIELFRISBTUYJaGdIiJ
cat etc	!X7W=HSITVaJdI
catch	!a=IBFKGLHRES@aGiJ
category	!D-V/JSK^S
category info	!D-V/JSK^S
caught	KHMURUiU
cause	!Z,D-A/=6H7I=IBWFSK?R:SHTW_CaTjSkI
cause of	!GNT
caused	!C"K%D'J(F)6,I/T0C2S5J6G7F8V9>:I<V>J?BAGB>CFEGFAIAKVMESJVCWGYU]H^?_Kb9dIeHgHiFjJkHlA
caused by	!F%D(H):-A/V0D2T6I8H9B<V?CAHB@CGEIFBIDJ>MJNHVEWJYV]I^Bb=eIgIiHkIlF
caused connection	!D"J,A-W/C1G7D8]9FBGK[N7RDWGXJ_BcKfIiKk>
causes	!E7STXjTkU
causes of	!E7STXjTkU
cb	!T%T.T5K7I[JkT
cb home	%T.U[J
cbc	*i,J1J2B3I5F9:KHNJRGSKTIYJfJkJ
cbc aes	FS
cbc blowfish	*T
cc	!X&K(T*J,I/G1E5G8T9J;KBDLGRSTGfC
cc 0	!T
ccc	!Y
ccc 0	!Y
cd	!D#J%J'J)J*F+H->.90A2G4F5^6G7C8E9E<:=I@IAGB^CKGCH@ICJJK0LmN;P?QGSVTEV=XJZF[9]G^G_;a<bDc?dIeEf=gHhJjIk>lK
cd access	!E.EIJL[OHSW[K
cd fatal	!="F-H/?1A4J5f7JBfK8NCRH_AcGfGi@
cd path	!ZLJ
cd srv	/W;S
cd upload	!WIGSJaJ
cd var	;ULTST
cdn	!X,I
ce	/D3I5V6WSJaT
centos	&W
central	gT
central https	!V
cert	![)J+F-T/E1I3J7J9J<FBCIGKTTBZK_WdKiWj?
cert authority	!X
cert date	!S
cert pub	BEFViZjE
cert type	-VKYTF_Y
certbot	!]
certbot failed	![
certificate	!t">%K&@(G)I*C+H,:->.B/:0I1A4X5T6A7D8A9<:J;6<==H@HB7FEGFIAJJK5MJN?OEPFR3S=T5VIWEXIYH[J]J^G_DaFbDcEeKf@i8j?kElE
certificate 17	!I3[5T
certificate chain	!U
certificate for	!]
certificate from	!X
certificate has	!d5J
certificate in	!T
certificate is	!V
certificate issued	!S
certificate or	!<2X3S4U5THT
certificate problem	![5H
certificate routines	!T
certificate signed	!T
certificate verification	![3J5B
certificate verify	!b5J
certificates	!]3HBGLSRGTJ
certification	!V
certification path	!V
certs	IJLT
cest	!W
cet	bU
cf	!W-IKIWX
cf gg	!U
cf npqrv	!V
cfg	!C,W-U.T/H5J9b;I=KAFKHLUNJOJPKRV_JbI
cfg to	!J.V1V
ch	)T*G-G1K2B3I9U;J<JAISGiI
ch ethz	!E
ch net	!I6E7UdU
ch nio	!GdS
chain	,KWV
challenge	"I%]&F-JBDKJiC
chan	"W)[*I,I-A/K1T5J8U9IBDKXLHNDRATKVV_BiHkJ
chan 0	)V-I1TBGRDVW_KfTiJ
change	"^%I&=)C*I+J,>.:0C1E6J8?9F;<<:=I@VA?B=CJFFGHHAIbJHK7LWNEO9PAQ=R1SHTIWBXJYTZH[<]I^D_Haib>cCdJeIf<hHjFlF
change dir	IY
change directory	"G&J)K,G.G5C8H;B?S@YADHKI?K@LgODQCREVJWIYX[HaGbKfE
change locale	!U
change permissions	SBa^
change remote	!ZLJ
change the	2T
change timestamp	.EBILERDS4VWae
change to	!BBGIIL_RJSY[K
change your	!F"[RFiH
changed	"A#D%K&F'J)B*?+>,B-G.@0E1<263~4D5:7A99:G;F>IAFDJEDFHGAHAJBK7MJO<PCQ;RHTDVEWIX@Y?ZF[?^6b9cCdKeCf=gFkHlA
changed 0	6U
changed 1	7S
changed 2	!V
changed and	!J3Z5<
changed at	!D3^5I
changed build	FS
changed false	*J+G2H3?5U7I8T9H;IBTFJGIJJKHPGQKXGYHbDiU
changed for	!G3X
changed host	!a3W5EHI^@fJ
changed it	!D3Z
changed on	!IBJRVSUTUaU
changed r	3W
changed sftp	3[5?
changed since	!J3X5K
changed the	!J3V
changed true	(U
changelog	!d,AKGQHTG
changes	!Z3I5HFVRHiSjY
changing	!Z(J+I,G0H5E8IBCKDLVO=RGTEVE[H]IbHfJ
changing mode	!ULI
changing the	.V1U
channel	!K"T#>%1&"'>(8)g*!+-,I-!.?/D0?1p2;3!465!6-7;9!:?;!<'=*>=?3@*A3B!C7DCE=F+G(H:IHJCKELCM6N!O:P!Q!R!S?TIUEWdX,Y,Z5^[_Ebid0e:frg=h,i!j,k?l+
channel 0	!G"W%I*H-A/U2J3I5B6J7C8?;J=JAIB;CJEJFHGGIJJIK7LGMJNDRHTZVIW^YK^Y_>aHbZhKiEjEkBlG
channel abstract	!U
channel annotated	!U
channel channel	!K"V)VSI
channel close	!U
channel closed	!E)V,C-G.E/I1Z5ILHNKSIWG^W_?bZcDfV
channel connect	)W,F1TKGRHTGWFcYfX
channel data	!EaUfF
channel direct	!U
channel exception	"A&J)F*H+F,Z-D.I/K112H3I5H7U8;9G;G@KAHFEGJJFLKNFPGQIRHSGTDWWZK^DaJbWcEhGkJ
channel failed	!>/V1SKKWTfIkK
channel failure	!Kf[
channel is	!C)c,B/G1T5E7I8H;JAEBFK[LHNJPIQJRCSHTCWA^G_TbHc[iI
channel java	)V8URJc_fJ
channel message	!A"U)T,H1^TGfY
channel open	!A"U&C)]*I+J-B.90@1a2H3A5A7E9B;G<E=F@JADBAHFIKNEO<PGQFR@S9T3VKXK[;^FaHcYfWiGjKkUlJ
channel opened	!]
channel polled'	IS
channel py	!E1WKWbW
channel rb	1I
channel req	1SfK
channel request	!A)X,A.H/H8=BFK;LGNKRHSFTBWK^S_JaHb_cJfa
channel send	!K8VKSRKcYfH
channel sftp	!V*I,=-=/B2H3G5D7G9E;C<F@IAEBCHFN@PHQFRDT9VSW@YJ[V]U^H_5bDiIkB
channel stream	LT
channel success	!X
channel will	!U
channel'	IS
channels	!V"J,I/Z1G5JKFNKSJTH_HfJ
channels closed	!]1J8JKI
char	.I/G5TIKKISF
char 1	<T
character	!J"U+J;VKINCbScU
characters	"@&I'H(F+],B.A/;0_1J2J3D4J5C6^8G9I:H<E=E>J?I@CACB:CDE=FGGIHIIGJHK@L>NKO?P@Q>R;S>TBVJXGY?[D]F^B_>aGbGcCeJfEgCiWjClG
chart	!b8FKBTB
chat	!]TD
chave	!A"D%H+G,H-H.E/F1J3Y5>7G8I9I<V@JAKCHFJGFIKKCLJOIPURSSCTAYK[H^J_JaEbGcKfJhJiEjJkIlJ
chdir	!9&E+W.J1b5F8J;K<>AUGJHFICKFOKPUS>TGV?WK[KaIb[fGiEkF
chdir to	!8&F+W1b5H8J<CAUHGIIKGL5PUSBTGaJb[fHiFkF
check	#A&I'F*@+>,U.F/T0F1G2D687G8A:=;H<D@5AKDFECFII3J6KBMFNIO3P)QeTUUIWGX;Y:Z@[9]?^K_HaKb@d9eCfJgDi[l6
check 0	!GLT
check banner	!E-WKKNZTJWV_X
check by	/JBUCSKITZ
check bytes	QU
check ciphers	FS
check failed	!W2J5];I?VAABHKDPBQYRHT@YJ
check for	8T
check host	!HHZRJ
check if	!G&T2U3S
check kexes	FTiT
check keys	3T4XRK
check password	!CQX
check signatures	FTiT
check status	!G*V-J0V2T3H9Ta^
check that	!I&Z3GB]LZOISVTH
check the	!S&D*K-T.D/V1H2I3=569S;F<BB5FHHKIIKCLAN>PIQTS@TWWJ_CaKcIfEk=lI
check to	!]
check user	!DRb
check values	!HPHQY
check your	!B&E)U-G.D/A3A5A8I9C;K<TAGGVNIRWTKWJ[I^J_FaEb@cShTiXkK
checked	!W
checker	KWTH
checking	"D&H*G,H-J.H/I0K1G2G5W7V8F@GAHCGEKFIGIK>L;OJPIQIRBTTYI]S^H_HbHcIdXfGkI
checking accept	!W
checking for	3J7W8KBFKGNTTVdY
checking is	!U
checking no	!H+T5HBKIT
checking out	!HUTiT
checkints	;H@HAHQ[
checkints do	;H@HAHQ[
checkout	!^4S5J;J<IBFRITKiH
checkout and	!J4T
checkout failed	!V&TiK
checks	!ViU
checksum	!W"G(g*B+H,J-I.=/D0I1H2D3;5A7H9?;C<F=J@JAGBFCKFHGKI<JIKCNJODPIRHS?TGVJYK[Ha>bJcGfEgGhJiJ
checksum did	!B(X
checksum mismatch	!A(b.C3JIIKKLFOHSDaD
checksums	![
chemin	,H5J7[TGkJ
chgrp	!HIEad
chiave	!<,J.K/J3]<VBJGKHYKILAOKRESETEYWiI
child	"H5W8TPJRDSGTG_K
child connection	!TFK
child is	1S
child pid	5S8TKCTI
chilkat	!A,S/F2WBJNTRJTG
chilkat log	!A,S/F2WBJNTRJTG
chk	!V
chmod	!X"G&E'J(F+E,F.?/G0E1E3H5@8F9K;U<C=G?K@HA?B;CYDIHFI9KBLBO;QBR?S5TGVDWJYF[H]F^I_GapbHcIeEfHgIiEjJkH
chmod 600	!CCZSU
chmod access	!VIELCSBa]
choose	!D"T*S
choose alg	*S
chown	SGaW
chr	!U.G8TSJ_W
chr 7	!U.H8TSK_W
chrome	!W
chroot	"H)g1d5H8I<FB:HII>KHL=RFSDfIiHkG
chroot directory	)g1DB>KJRJSJ
chroot stat	!A1bIGLI
chunk	!C"I,I-G/K8bBJKVLKNGTI[K_FfJ
ci	"J,K5F;F<JKJRKTJiY
ci 01	=T
ci host	!W&TBIiU
ci runner	iU
cible	!A/I7ZSVTFaUkJ
cible l	,T
cifs	!^SJTI
cifs 8	!T
cifs vfs	!XTJ
cipher	"E%H&A'G(G)F*w+X,9-=.C/70I1E2,3=5D6A7@8>9):K;H<F>G?H@JADB;DGFCGCHJI?KEL;MHN:OGQZR=SET7UIVGW?XGZB[F]H^E_BaGbKcDdHeIfFgFhIi:jElC
cipher aes	!U
cipher available	!H*X9K
cipher c	*T
cipher found	!I*Y2E9K
cipher please	!CQX
cipher spec	+]
cipher the	!H*V9K
cipher type	!<*b,I/I5F6KAIFIKKTJ^J
cipher user	!W*@
ciphers	!Y%K*a,F-I2B7K9>KENHQERETH_KhIkJ
ciphers user	!S9K
cisco	/ZFUKIRWiC
cisco ios	!I/[FVRWiC
cj	!W,H
cj jdbc	!W,H
cjs	!T
ck	!I,V
cl	!V,G/U5I6W7JKKTG
claim	!B3T8VBJKSTJVUkE
claim version	!E3T8VBJKSTJkE
class	!]"?%G(G)I+G,:.;0D1A2V3X4J6F7B;I=>?J@ACJFAGAHFI?KIL6O?R5SBTFVHW@YXZH[G^D_:aAbCcAeKf;hFiJkA
class algorithms	!U
class def	!]*K5K
class not	!^<JLJ
class ssh	!9/K2X;C=J@IACBUFKK?RHTHjW
class wp	<K=IQTYWlS
classes	;T@WAU
clave	!>"D(K*K,=-@.D/?0J1F3U6I7D8E9H:W?V@JAKEKFJGHIKK=LEOCQWR=SBT>WGXGYJ]J^J_BaJbFcIfIhIiBjI
clave privada	!J;V=S
cle	OJSK
clean	-K.JNKSKbVcW
cleaning	!G&HBTFTPFSKiXjW
cleaning up	!G&HBTFTPFSKiXjW
cleanup	!J+W/T5B;TAJIUcU
cleanup this	!E+X5DTTcV
clearing	"U3V5FBJkJ
clearing connection	"U
cles	!X3H5J<H>TBIQE
cli	!YBUjY
client	"C#H%@&@'9(D)Z*i+1-D.J0>2Z3H5C687=8X9U::;;<7=F>5?IBCDAEFGXI=LBMaN:OGP8QIRAT?UDW7YI]5^E_@aBb7d:e5gIh9jBk5
client 2	BIRW
client 3	!@)Z/XKKLGSI
client algorithm	*[2F9D
client alive	!S
client and	!H*E2T3K5I9X
client as	)S1T
client auth	!T&IRSjD
client authentication	!F&KGXZK
client begin	!B2V9TBTjT
client cannot	GY
client change	LWSK
client cipher	!U*B
client client	!V,K<JIVTU
client config	!F+S2J3T5THS
client conn	!CHSQXRITU
client connect	!8&W)I+H,[-<.B/S1<2@3D5F8?;W=KB@CKF@GFIDJGK;LANSOIRIS>WHXJZU[F_HaJcIdIf:hCjJlC
client connected	!I1JNETFkHla
client connection	,W-I/J1I5HBJKHMUNJRKTB
client create	.I;JLT[UfJ
client curve	!F9XKY
client dart	-W.GLUSW
client date	,H/EBKKKSKTV
client diffie	9U
client ecdh	9S
client emit	!E6UGT
client encryption	!G*e/J2E9?KFfH
client error	&J*J/HGKJTRYTFWUiU
client fmt	!EBWRJ
client from	!F"T)W-G1Z8FKH_JbYfX
client get	!^.E1H8TIJKALFOJVK[IaA
client has	!W
client hello	!FMZ
client host	!G/[5>BEGDRWTKZKiI
client id	!Z
client identity	-I<G=HC^YK
client impl	!G)V-I/ISITFcU
client in	IT
client init	!F)U,I/E8TKHRJTHcU
client input	)S1S5K
client instance	!G
client internal	.TLJSS
client into	!H2T
client ip	!C"KBTMViT
client ipaddr	!W"W#W,J1K8KKGMJSFTI
client is	!J"CG]KKPG
client java	!9&F*I0T1C3J7K9G;J=J@IFTHTK?NGQFYJ_IcSjE
client js	!>*K+I/K2<;U<F=CHKIDSB_ShKl9
client kex	9T
client kexinit	JIKI
client key	!I;FATKXRJiUjS
client keys	!HQS
client library	!JYV
client load	!=5]<D?TASHULI
client loop	!."T&K)Y*F+K,I-G.E/H1Y2J3H5D7K8Z9I:J@KBCGHHJKVLIPJQGRFSHTFXKZJ^I_EcJdIfThHiHjJ
client mode	!KVTWU
client new	RViS
client not	!H*C,G/J1E8_9INIRJTK
client offered	*T2U5GFJ
client on	!H)Z1TKFNJTU_I
client open	"T-J.A2KBTFVNKVJ[VaSiU
client or	!KFW
client preferences	*T
client protocol	!U
client put	!C;JKJLU[X
client py	!+(V+H-?.U/W2D6F<H=J@IFIJTPJQASUWFYJiIlF
client request	!U8V9KBHKWfI
client sent	!T-I8JKFMWNI_H
client server	*W,H/I2@3K7K8K9=LJTF
client session	!J*H,K-J2K3X4U8@9H;E@IAJPJRFZJhF
client sftp	!U-T/J1I;IfIiS
client socket	TG_W
client software	!U
client sql	!Y
client src	!=*K-E1S8JBGGWKCPHcH
client ssh	*H-I.J/Z5E7IBIFKKDRH_JiKlJ
client timeout	kT
client to	!B*h,F/K8JBGRETGiK
client transport	)T*T2TfU
client trying	!E6SNHTGkHl[
client upload	-GJUK_SITI
client user	*SBVGHRKiV
client version	5S9JMU
client'	!Z"I&E,G.H/F1U5I8UIHOKSETGcI
client' custom	LSiV
cliente	!F<IFW
clients	!H"S)ZBHKI
clogin	!G*H,UBKGYRUSJkX
clogin error	!G*H,UBKGYRUSJkX
clone	!8"J&T*E,H-B/T2U3V5X6G:J;C<B=HAHFHLCQHSAWFdIiXjJkE
clone 'ssh	!J4S
clone of	&S/T
clone ssh	&H-H3U5EBCKT_UiYjF
clone user	!G5UBJdJiIkG
cloning	!I"=%G,E-T1G3]4H5X:8=A@HAJB]CJEKF@GJKELGNCR=TDWE_B
cloning into	!F"?%G,F-T1G3W4I5[:8=A@HAKB]CKEKFDKFLGNDRCTDWE_BjC
close	!V"J%I&E(H*;+F,G-V.T/J0C2A3H4J5:93;B<E=H?J@EAEBBCIEKFBGEHGI>JAKeLGMGNDPDQER8S?VUW?XGYG[>]H^@b=cHeIgHhFjFlF
close 0	!Z
close failed	!CKZ_K
close i	SK
close in	!V
close nt	!I"S_JdS
close path	!^SH
close remote	!G-JKZLIOD[JaK
closed	!="a#D%A&(':(1)e*K,J-].</60-1i2G334E5G6!798a9I:B;A<;=A>:?J@@A:CFDCEEFFGAH?I#JEKZL-M8O#P2QCR<S0T+U7V9XBYA[;]3_Sa6bccJe7fbg4lH
closed 0	!H"G.=/S8BJJK6LJS=WJaJbXfGjT
closed before	!>"C-T1HBHWTXH_X
closed by	!D'J(K*H+5,D-_.K/I0I1J3E4A556F7F8S9F:H;:<C=??F@DABCIDFGGHAL@M=NUOEQ@RAS?TAUKVKWWYD[I]J^._UaHcDd-eJf=gGhViTjF
closed connection	!T";*B+K,E1F2D5H7I84B^JINIWB^FdIiDkE
closed exception	)G*H,I/KKaN@RJ_WbJf;
closed for	)T8IBFSKZUbVfGiI
closed network	!8)T,/-X.J/62K3K5<7>9TBJGKJKNVT5WJXI^A_Vb>c>dFfEhIiA
closed num	!?5K8GBCKcbGc@
closed prematurely	!A"G)H*K,I-[1C2J8[9KBJKYNCWK_XcJfD
closed retrying	-W3J
closed server	"A,H3@5C8GB=NJSUVU^JaUbTcU
closed ssh	!G"?,E.H/J1@BKKYLKRJSHTCbHcEfX
closed the	!S"?)D*K,0.G/<2I3:5I6I7I9BB3GUKVLIRET7^H_Tb=cAdKf?hIi<jI
closed unreachable	!@,J-F/E5@7H8WBAKcRITC_JiJ
closes	!^BGRJiK
closing	!J&H,G/A5J6F7?8Z;A=JAFB8FHGTHFJCKGNEQESVT5WCXGaHbDdFfahHiJk<lH
closing connection	!;*T-V7I8K9^;IAJB@K?PSRWTBWJcXfTkF
closing socket	!D8Y9HKV
cloud	!Z.IKEPXRETJiT
cloud example	!V
cloudflared	-IWW
cls	!I1I
cls chan	1K
cls filename	!K
cluster	"[&F-F.J3H5C7D8C9J;H<JADGVHKLHPSTI_IbSdUfGiWjDkIlJ
cluster example	!V8HbG
clé	!@"C#C%?&='C(9)<*<+>,1-7.3/003152=3U4@5T66768596:B;[<c==?B@HB^C=DDFGG:H=I7J@K/L7MBN:O0P8QUR;S3T-UGVCW9X9Y<ZB[=]=^=_4a9b6c7d?eBf6g>h8j>k:l;
clé d'hôte	3Z5=QK
clé privée	!7"@#J%F&C)J*D+C,A-C.C/B0H1F2D3:4J596E7D8B9@;_<X=DB:CEEDFCGEHFIGJGK@LGMIN@OIP?QVR<SGTBWDXHYEZJ[I^H_CaKbDcEdHeKfCgJhDiAjIkClF
cm	8T
cmd	&T+G,@-F.B1E3E6I7E8D9J;V<D=I@JAKFHGHHKJJK@NGRHTXWJYI^G_EbFcEdHiTjKkC
cmd exe	!EIUiT
cmd run	!G"UiS
cmd stat	LJVT
cmd usr	!DLXST
cn	!d7J;U@TTEkK
cnopts	5T;I
co	&J-U.K1G6U7K8I9U;H<WFKGGIJKBLTNFSCfGiTjHkElX
co example	!T
co jp	!J,H3J6U<UQTRJSHTFiXlY
code	!G"I%/'5(F):+B,H/E3@4F5V8H9U:0;H>5?1A6CGDHE?F/GlHJKGMGNFPGQ@RCS[U<Y=Z-].^F_JbTcId=eHf@g<iIjC
code '	!U
code 'eacces'	HU
code 'econnrefused'	,V/I1H6K7BBJKKTAdGka
code 'econnreset'	!S"W)V,E.J/D1W6H7D9JIKTB_VdIkV
code 'enoent'	!I<U
code 'enotfound'	,K/Z1I6Z7GTHkJ
code 'err	!H&J1U8WSDcKfUiT
code 'etimedout'	!T,H1K7STWd[kH
code 0	!a.J5I9VBJKKLF
code 1	!G"W#J%J(I)G*H+G,S-=.E0E1V2J5K6E8><U?F@UB<DIGBHGJAKELKMINGOBP[QJR@VGWS[G^E_=a=bVc;eK
code 10	IJLYTJ
code 10060	!D-F9HNHRJT]kK
code 11	!9.YKIL[O[
code 12	!B.H/B3H=K@JGHIKNFS]_AjKkB
code 127	,I5I
code 128	!H&^BTSJjT
code 13	!C-WNXTI_S
code 14	.T
code 18	!WBK
code 2	!C*G,G-H.;/H0K1?2J3J5@7K8G9E;HBAGKLXO@PIRITEV^[C_JaDbTfFiHkI
code 20	!C0_5I;JKHLIOJSITH
code 23	!J(T.J0IOJSSaV
code 24	!V
code 255	!,">#U&E(J0I3V7EBUFIHTIDL=OKPBQFS7VJXIYJ[I_UaEb>c;fAhHiU
code 3	!0"J*_,F-G.A/F2b3E5D8H9X=KGIKANJOWRVSgVD[F_HaTfIiZ
code 4	!<"I-F.]/@0V1G3E5B7C8I9GB=IJK;NJOWSTTH[_^J_Da]bKcBeVfAiGkJ
code 400	!^KJ
code 401	!_SK
code 403	!]
code 407	-GWU
code 5	*W,U.G8I9VBGKGLKRJSGXI
code 502	,U7TNGTV
code 530	!^BGRHiF
code 9	!IaX
code access	![SH
code auth	!J&Z;E<UAHPYQFYU
code certificate	!I3[5T
code e	!U
code eacces	!ZSI
code econnreset	!Y
code enoent	<IIULTSH
code eresolve	![
code exists	.T0SSKaU
code exit	3V
code exited	!Z1HSJfH
code from	!I5S
code incorrect	!C"J*X,K-I2I9BBFJTNSRKgWhJiJ
code invalid	;T
code is	!D*V,U.H1S2V5I7J9SKGRXTU_CcJ
code libssh	!B8I9TB]GDJXRESITJaSi=
code name	!W
code pe	!E*V-K2V5K9UBJiU
code review	!T
code server	!G&J.X1JBGcZ
code session	!?-V.H1<5F8IB^GGKFLIOKR>SETHWH[J_Zb]fUiAkI
code sftp	!4&K,B/>0H1J5C7J8J9I@VGUIKLSNKPERGS[TV_KfIiY
code sign	!W
code ssh	!DMVNCSVXYaFkW
code to	!b"I&J5KBGS=_GiKjH
code unavailable	!Z
code undefined	NU
code unknown	/V5X;JXX
code'	!W
codes	!S"U
codice	!F"H/G5HBBLJRFiZjWkJ
collect	!c,J5TBWFUIJSFjT
collect 2	!bSH
collected	!Z
collected packages	!Z
collection	!V(G0J8SKSOS
collegarsi	!>KJRYTTlK
collegarsi al	!>KJRYTTlK
colons	!E6XTJ
colons in	!E6XTJ
column	!cKK
com	!X#@%@'=(5+50?1J4]7I8H<E=@>:ASC>DAFGGII9J@LJM8NIODRHSFVHYHZ5^?_FaIbGe;jJl+
com 2022	!D"T4V5GRU
com 22	!E"I&I)T.I/W2J3A5A6D7?8H9S<JBJK=LJPFTWXU_IcSdHhWjVkWlF
com 443	!a
com 8200	!U
com a	.K3X5XRH
com acme	/H5WBTRKTK
com and	5Z
com android	!W/H
com apple	!J&UkT
com br	!D/^RJ
com closed	8UKJ
com error	"G&F.b;cB>FILFPcR>S<^FbHiBjG
com example	!]
com exampleorg	!V
com freerdp	!Y
com github	!@,H-K/I6V7U9TBVKVTH
com hierynomus	!J;YAFQT
com intellij	!G&X-HBIHUKHNViIkZ
com ipaddr	!d)U1G5J8JBHKHPT
com jcraft	!:#G%E'G(D)J+D/H:F>HCEDHEDIIJKMGTJUGZCaKdJeFgDjJlE
com jetbrains	!W
com lab	,U
com mysql	!W,H
com net	AS
com on	!S/J5Z
com pkg	!a
com port	-K/HBBK@TWWEXW_FdTk<
com ssh	!Y
com sshtools	!IPK
com sucesso	!Z
com trilead	!:,A-T/G5S8J;C@VRJTIXJcSfI
com ubuntu	!Y
com user	!I/I6V:X
com v	3FbTiX
com'	"H1I3U;I=K?SBBGVHJRVSIT@dSiZ
com' at	!I5IBFTJdU
com' ed	&S
comando	"T3KBJGUKJLSRGTFbVi[
comando pass	"VGVRITJi]
combination	"J&S5H;K=J@HATBUFVGJY>ZFfKiKjX
combination invalid	!<&T5J=J@IAUBWFVQVRIY?ZJjX
combination specified	!W
come	!J,Y5KRJTW_V
come back	!J_W
comes	!JdV
comm	!b8KHIKJSH
comm sshd	!ZSJ
command	"F%C&5'=(6)>*++a,@0@1E2/3@465I6=7=9J:8;F<H>D?8@>A<BHCHD?E<FFHFJ2KILDM5T?UDV>W^YGZ9[)]9^e_3bhd=fGg6hJi@jBk5lC
command '	,[3TBWKJ
command 'borg	!I-V1J
command again	!J#T
command cd	!ELY
command code	!W
command done	!A"UbT
command error	!I+J-I/T3I5V8F9K<aB^IKLGRGSGTZWJcIiH
command exception	!YLJSJ
command exec	/TBTXT
command execution	!@=SBJCVRGTTbX
command exit	!E,C/F3<5:8F9J<WNKSSTUVUWJ^HaScUjI
command exited	!D,G-J.G/Y1F3I5T8^KYTGWG^HfJ
command failed	!I"J%F&@+H-H.]8G9G<G=JA@GJK<LBNEO?QWR>YF_Ja8dIeHfEiCjHkG
command failure	KJWW
command for	BJOS
command from	!S,T
command git	!G&T3K<TBZSI
command keyfile	!A1S;U<GBEPURHYTfCiK
command line	"F+_-H1J3F8K9C;HKDNDTTWH^K_IbBcJkH
command mkdir	!D"HbIeY
command mlsd	!^KC
command nc	!ITIWWXT
command not	!T*I,G-=/?1=3B577K8J;K<KB?IDK<L=NKRHSJTJWW^V_AbTjKk@
command open	5JBKTHkJlJ
command output	!S
command pass	!=1EBCGUR[fV
command pasv	!Y
command put	.J0W
command rsync	!IIUST
command run	!H
command scp	!D.GLDSD^dfJ
command ssh	!7%S,I8K;K<T=SCHHUKGNURCaTcJkJlT
command to	!U>GaU
command trust	!H-INJYUbU
command usr	!F+SjU
command was	5IBI
commands	!a"H;KLEbS
commands over	AT
commands to	!S
comment	!]3I@TBJ
comment '	!S
commit	!i.J2T5JBFKE
commit object	!U
commit the	!T
common	!5"D#A%<&9'H(C)E*W+<,30D1I2U3J6>7J9V:D;X<6=/>@@JBECHDGH;IJKTMBSUUHV=ZK[K]DaIcGdBeEfTgDk?l8
common algo	!T
common algorithm	*V2W5C9TFF
common causes	!E7TTVjTkU
common errors	![BIRGiI
common frames	!JKKTU
common kex	!82J9^
common key	!D*G2T;K
common proxy	!I*K,?/IKJWYXX
common reasons	!E&TBVjU
common session	!K8T
common sftp	!9/J5K8K<BBHIEKKLaR@SgaDf@iJ
common shared	!J
common ssh	!!#G%C&9(J+C,A/G2<6E9H:J;U<,=:>EBICCDJFFHDIIKVL7MGP;SBTCVJW/XB]Jd@eKf]gIk?l@
commons	!F1S3I6H8U;IBGGJNF[KfHiIkI
commons 217	!G-U8T
commons 218	"U)U7K
commons net	1KKIRJfKlT
commons vfs	!65T8SBJKKfIlH
communicate	TT
communicate with	TT
communicating	,I.J/H1I3D5@7GBCJVK[REbIiI
communicating for	!91I3G5B7HJVK[bJ
communication	&a/J5GBHKIXTbIjG
communication with	!J&aBIjG
communications	!W,H
communications exception	!V,H
communications link	!V,H
communicator	!XTI
communicator to	!WTI
community	![<IQF
companion	TT
compare	!S
comparing	!I,T/STU
compat	!C"T-G9INH_JcS
compat 0	!G
compat banner	!E9J
compat c	!I"TcS
compatibility open	!U
compatible	!6*]-J/E3F5E7S9Y;I<IBDKKRGTTiG
compatible cipher	!D*[9G
compatible key	!A2;9^
compatible server	!F2V9D
compilation	!b<KIILG
compilation terminated	![
compile	!^SJ
compiled	!V
compiler	!X
completato	!YTK
complete	!_#I%E&='K(D*G,F2E3C6C7G8I;H<A>H?IAECHEJFKIKJFK<L=MIO@THVBWAXHYKZS[D]HdIeHfTi=j7kGlB
complete after	!g7JBJTF
complete authentication	!A9J;G<KBVGTKJLIRVZVfJhJjJ
complete successfully	,V/W5ETV
complete task	!G
completed	!S";#I%H(I)G*X+I-H.X546E8;AABFGCHKK9NEOIP?R@W<XK^DaUb=cAdFeHgJhEi>jDlF
completed after	!Y
completed because	!I.Y
completed in	![SJ
completed successfully	!X
completed with	"H&J,F1C3J5@7K8I9F=TAIGJJSPDQTRGWC_UaWbEcKhJiHjJ
component	&J)[*U+K,J/90F1F6F7H<EBDIBJIKDP?TJWBXGYK[J^JaEbHcDf:iWkF
component file	/F0J8H<KFU[KaIfGkI
component home	!J)W
component t	!B/J3S;TFKKEPGTIVT_FfJ
components	"I.K/G5T<WKKRZSHTEjGkF
components asuswrt	!B7URWiTkJ
components mqtt	!W
components shell	5W<YRK
compose pull	/U
composer	)SKTcHfU
compress	!ELXST
compressed	!FIK]Wg[
compressed data	!EIK]Wg[
compression	!['U*>,J-J/H2G8J9BLINKPKTKVKWKiFkH
compression ctos	!I
compression level	!S
compression none	!T*A9I
compression stoc	!I
compute	"J#U&E-F/G3I5E7U9J;F<HKKPJRASETTXV^H_JkD
compute cache	!Y
compute ssh	!U#U&K,HSI
compute start	-H
computed	(W3H
computed checksum	!B(X
computer	"I-F.J/T0J1F2J5Y6G7B8J;H<JB@OIRCSCWG_FfJkD
computer is	![TJ
computer name	/W6IKIQK
computer you	!@3D5VQS
con	!A"U%K&A'J(H*G+J.>/A0I1A2F3X4J5?6C9F:E;D<D=H>F?GAKBDEJFGGBHIIFJJKUL?MINHPFQGR<TUVIXAZJ]H_BaIdIeKfDgHhIi?jJkC
con el	"X,E-H/D1K3J8J:JKVOESH_KbHiIlI
con la	!F3U^WbTcU
conch	!9"H%H&D*G+J,J-H.C/H1J2D3Z5X8I9C:J;B<D=J?KACCJFGHGIJKELHOHQCRUSGTGYK[I^KaKbIcJ
conch error	!;"H%J&E*G-I.C/H1J2F3[5X8I9E:K;F<F@FAFFIHHIKKFLHOIPAQJRUSGTH[J^KbJ
conch ssh	!I@UPTQJ
concurrent	!6,H-V3J5F7J8WNE_XkG
concurrent promise	!B-W5KJTTF
conda	,KKGcU
conditional	!Y
conditional check	!Y
conditional request	!T
conectado	,J-JKIkX
conectado a	3S
conectando	!],I/J7VGJKITA
conectando a	!X7WTD
conectar	#K%J&>'J(E)I*G+I,^->.<0F1?2E3>4J5<6T7U8=9C:J;D<?=F>I?G@JAIB<EKFIHJIFJIK5L;MKO<PAQ>RTS6TeVHW@YIZG[C]F^E_@aCb>cAdGeJf@gHhFjHkU
conectar al	!G&I.K/SBHKJLGOISETWiEkU
conectar ao	!EGERXTU
conectar con	/H7VTT
conexión	"D&H(I*I,^.A/:0J1U2J3A5C6E9E;H<I=K?JBDEKGBIJLANFO=PIQFR7S=[F]I^HaKcCdIfThJiAlV
conexión con	!H,T-H7KKUOISKWTbJlK
conexión ya	,Z
conexão	!H"9(E)J-e.A/:0H1E3<5?6B7J8X9A<HBAEJG>JJKYLGOCQAR6S?TYWGXF[I]I^Ia@bScEdFfDgJhGiAjKkF
conf	'K(H,G0I1H2G5I6G9J<G>JBFDGHJJHLXMJRISbXK[TbJdHgIlJ
conf d	<HIIST
conf entry	!^
conf line	BS
conf matched	+CjT
conf not	,J-U5K<FBJLJfJiIjJ
conf'	!V.T1H;H<HLHVJ
config	!U":#D%A&E'C(=)F*C+}-J.?/G091,213G4F5E647F8E:C<I=G>:@DABBIDFEEGDHDI7K9MANIO?RJSEUFVFW<X=ZK[F]>_JaFb9c>dDeAf5g>hBiIkGl:
config 'release'	!U
config config	!H+W5S
config d	JK
config deploy	B[FURDiTjU
config error	;IAJBUFULJRIYTjT
config file	!S+X,T.@0K1G5E9X<J=GB;HJSCTI^HaKbDcHfBiBjE
config global	!V
config id	!E;U<T
config json	!Z
config line	!D&H)J+g1J2J3H6K9H;I<DFIHKIJJHLJPEQJRKjWkK
config md	!GNTOS
config or	!X
config parse	!H+^5J;EKHQHfK
config php	!Z.U
config prod	!J"J-K/UQIRSkV
config rclone	,J-U5KBJLIfJiHjJ
config sha	!GNTOS
config shell	!DVV
config ssh	!=2H=TBFCTFKHSRDiT
config terminating	!E+^
config vm	!CTU
config yaml	!J,V
config'	&I+]<;=EHAIHJVSI
configuration	#J%J&7'K(E)A+h,?-H.J/>0H196D7H8@9W:J;=<V>F@FBWCJDFFGGFHEIVJAK?MGOHP8Q<R@TBVEWJXDYGZG[J]J^D_BaCbIdFeIfDgGhJiWj7k8lA
configuration data	JJKSjC
configuration error	,YBHiT
configuration file	+W5T<IBTSKbVcV
configuration option	!;+fBH
configuration options	!@+a
configuration or	!D5S
configuration parsing	!Y;GAI
configuration preauth	!E"ZBGRKiF
configuration prod	!TLWSF
configuration source	<T
configuration web	!KIYRJSY
configure	!T"I&I*J,>-K.G/E1J2U3D7I8J9J;J<H=HBBGKIHKELENKOIRTTCWFXY^U_JaDbGfEiFkI
configure permission	!U
configured	!H"H%B&Z'J(F)E*F+H.</F0C1:2;4G5W:J;6=G?J@BA?CGEKFUG]I>J?L:MJNJODPIS=VGW@YCZC[G]H^B_IaEbDcBeJf<hFkElB
configured authentication	!I"H#S%H&W,E-B.I/I1H3I5G8H9F;A<=AHFYG]KCLFNHPASHTDWKXKYJZH_DfGhJ
configured config	!CTU
configured key	3T
configuring	!W
confirm	!C&S,T2I5V8K9J;J=IHHIEKDOUPSSEV_aJeTjI
confirm 1	.I
confirm a	!D5Y
confirm user	&VPV
confirmation	!YKJ
confirmation dialog	!T
conflict	!U
conflict content	!T
conflict in	!T
conflicts	![
conflicts and	!T
confluent	LT
confuse	!H2T
confuse your	!H2T
conn	!T"G)I*I-C.J/C1E4V7C8U9H=T@KAJBAK?LIMUNDPGQTRBSH_BcIdHfDhJjIk?lK
conn 0	!U
conn connect	!WTI
conn error	!DQXRITV
conn validate	HS
connect	!G">#>%5'7(+)D*D+H,^-U.!/]0*1J2B3I4C5H7f8+:9;=<C=J>.?AD6EEFCGGHBI3JFK>L!M(NVO!PCQFS!TeU9V!WYYK[,].^/_Ha!b)c4dUe1fIg3hIjDk[l[
connect 0	-T/C6F9UBIKI_WkT
connect 2	&T,V-JKCTY_K
connect addr	!E7UdZ
connect address	7UdTkH
connect and	!B"U)U-JFUNJPWQVTC
connect app	!F7T@DAZ
connect as	/J7HTT
connect attempt	,T/JT_dA
connect authentication	!?"YGDPYRIZJia
connect c	/W7H;T?[AITJ
connect call	-G5INKPYRDT>WK_IdGiFkW
connect cb	7KkV
connect channel	)Y1Wc[fH
connect connect	!b,BKJTG
connect connection	!a&I/J1J3?5=6B7D8GB7RHX8_GfIiIlD
connect core	,T
connect debugging	!]
connect dial	!;,E<WIKTTdVkW
connect direct	!>KXXS
connect econnrefused	"G&J)I,_-E/?1A3H5I6D768J9HBBKENERET6XJ_Gd>fIiFkWl^
connect ehostunreach	,D-H/I1K7bTG_JkG
connect error	"K&K*T,>/A2V3T7J9W;I<JRFWSXJdJiSkH
connect etimedout	!S,>-E/G1H6I7BBHKFNITb_Gk@
connect exception	!C*J,c-;/I1H2J3J5G8C9D;K=KBXGJK;PHQHR>WB_AdVfGjWkU
connect failed	"I%I&3)G*C,Z.B/S0J143=546U8@9<;E<=ATB9CWFDGCHFIFJIK?LBOJPCRDSEWYX>YJ[I^GaGcEf]iEj@lB
connect failure	!T
connect from	!H"K,K-]BJ_IiI
connect future	!D,V7VBHJJK@R@TWXS
connect get	!?,J-W/A6TBYGGKCNIR?_EbSkI
connect home	!J?S
connect host	!S,C/I2G3@9XBEGJTIiGkJ
connect if	!?&K+V5WBVcTiJ
connect in	!^9I
connect ipaddr	!^TG
connect java	!@"I,?/>3J5H6J7B8A9T;GAFBFJXNaPJRIWH_TdIf/kZ
connect native	-JKKTXkF
connect net	!J/C6FkT
connect network	!D,J7WTEXUkD
connect nio	!JdT
connect no	&Y,H/I1U2K5J7W8V<FBJIHKGLDRKTFkE
connect node	!H,J/J7V;U@ZNGQDTHY<iW
connect or	!B,V-T/T;D?U@YAEKKQERJTUYXiT
connect parse	!S
connect permission	&KRKiTjX
connect proxy	!XNIWTlI
connect runtime	-VKHLT
connect s	!D-E/A2W7E9SRIT[
connect session	!1"G&I)F-W1B3K4J5I82;C<J=H?G@EA=F^GUKBLFRWSJYJ_YbJcGdIf:hGiS
connect sftp	!9"S,X-W/?1Z3JBDNGR?TC_EcGf[iDkE
connect sleeping	!G/TBT
connect sock	7S
connect socket	&B-Z/J2I8I9>BJKaNARGXK_CfJ
connect socks	!JdT
connect ssh	!5%J&F)@*H+F,G.J1A2K6Y8J9K;F<J?F@DA8BGF;GUHBJBKTL@NdQ>SETYVJWBYEZV_TbDcEf@hHkUlE
connect sshd	!@*U,H2TBBG[P[RXTJ
connect stdio	!U/TWK
connect the	&G,E-U/I5E7]9HATB;GVRUTVWAYJiH
connect timed	!>,G-B7[8KTH_Fd[lY
connect timeout	!V"K/B3H8GJWK<NERJXU_GbTdSiFkC
connect to	"D%<&S'G(D*C+H,]-E.%/U0:1F2D4A6H7[8;9F:=>@@=DEFJH>JBK=L#MCNDO0P:Q2S!T[UGV;Z6[=]A^Ea1b>cHd_eAf)gFiCkX
connect unable	!?"F*T,V/V1H2X3I6T7S;G=JBDIHKER?dUiJlD
connect user	!B&^,JAJBTGAPJTHkE
connect username	!GkTlV
connect users	!I;CAXPVQS
connect using	!@&@<TB[QTjC
connect usr	!C&X@U
connect via	!G
connect wrap	/J7HTT
connect x	TIXT
connected	!c"I#F%@&1'G(=*@+>,;-K.I/!1X3E4@546.8U9D:I;7<<?@AEB;C?DHEAGJHIIFJ=KXLAM=NGPEQ4RFTEUJYAZE[F]E^I_=bDcIdDeBfGg@h;i2kVle
connected failed	!E,U7T
connected host	dU
connected over	!T
connected party	!J,H7UKJTUdZ
connected to	!]"F#H%K&F(K+I,'/=0T1]3H4H5E697;87:K;;<G=H?I@DA?B0CHEIF>K?OTQAR/T<VEW:Y>d:gHhDi+k^l]
connected version	!JBXFZVSiYjW
connected when	KGWZ
connecter	!U
connecter à	!V
connectex	7DT]dC
connecting	!B#I&g'G(@)B+K.80D162S4F7X86:B;E?BFFGFJAK2LAM=NKO9S?TUUFV<XGZ<[E]Ea=b<cGeDfGgBhHi[lK
connecting 4003	,T-JTT
connecting from	=SFTIK
connecting just	QT
connecting to	!G&c'I(G)D.=/H0I194J7V8=:E;J<U=H?EADCJFFG>HHI4JAK9L9M@NJO=S>UGVAXKZ?[H]GaCb@eGfJgEhKiX
connecting with	%F,G-I/J2J3J5I7E;I<IBUIUKGPJQHRETXWIjH
connection	!J#>%)&F')(!+C,]-i./0&1U3D426E7J8X:.;<<:=:>,?8@8A9C1D3E?F?G9H4I"K_L!O!P;Q;RJS!TYV/WUY4Z9[!]+^V_Xa!cEe'g.h9iJj:kS
connection 'office'	!T
connection 0	"F)T*T5S9W;FAHB>GHKHLSQJTCYK_XcYi@
connection 1	,D/H1J6J8@;XAXFIK?PGQTTC_TbKcKfHkH
connection 10	!I-V
connection 13	TF_Y
connection 5	!H*W,I-82Y9XK@NETK
connection abandoned	!C5S
connection abort	!A"J*K,@-T/A1G7D8[9EBGKWRDWGXJ_BcKfIiK
connection aborted	!E-B1I3W5T8B9JBHK^TJ_GcKfK
connection after	!V
connection all	!>#W&9-IFGQCRZiU
connection anonymous	!X
connection as	!B/F1H6H<KR^TTfCi]
connection attempt	"G&J*J.F/V1H3F5CB>JKR8SIT[WH^JcKfJi>lS
connection attempts	!S
connection authenticate	!G?UBU
connection authentication	!E,W5HAVFXLX
connection broken	,HKIMV
connection but	!G5JBJTUiIkW
connection channel	,T/U1EKF_G
connection client	_X
connection close	!J"K,G-Z1K8H9JBTKVTC_TfIiVkT
connection closed	!.%J&='F(E)^,9-S/@0C1^3C5C6/859H<F=K>G@HDAGHI;KDLCM2O?PFRCS<THUEV@WWYI[?]Ea;dTeEfggBjUlG
connection connect	!C"J)I,S1?3C5B6E7S;JBGQSd[fK
connection connection	!E&K*G,B-S.E1U2J3G6J7F8V9@;JKULJPTQJWK^G_JbFiClJ
connection container	!]fI
connection could	,X-H/D1H3T5F7UBIKDRWfCiG
connection details	!?&D;U@YJTTAYV_TjY
connection disconnect	,T-ZBDTFjJ
connection dropped	*I,E-?1W3K5?8ZKWNDRHTF_BbIfE
connection during	!J,E-Y9EKA_V
connection echo	BI_T
connection end	!I-E8W_K
connection eof	,KK[fK
connection errno	!U
connection error	!X"E#V)K*J,S1A6=8=;HFUGCJXK.LBMTNBRBW@XI^KbIfBlD
connection established	!Z&J)J+I,4-U/@2E3D5H788A<HBEJVMCNVTFW<XFZKd>i@jDlW
connection exception	!C&F*W.B1H6H7<8[;5<J=J?I@IA;BEFAG;J0K]LCMJOEPGQ9RCSCT1W5XAYKZE^2b=dEf6hUjIlB
connection failed	!D"I#I%F&0(K*7+E-I.6/_0G2J4I5E829A=JCJG9HEIGJXK8L=NGOBP;Q6S:TdVHX]ZI[I]J^6_JaCbDf:i^jJk9
connection failure	!E,XWJkJ
connection for	#U&K1J5A8J9K<JBDGHRVT]XW_IbJcUfJiIkG
connection from	!K&J*J,B2H3E5F8U9C=KBJGJK:M^NDTFWKXHZT_HbEdKhCjG
connection getaddrinfo	!I,J-J/X1J6T7JKKRFTHkK
connection has	!>,H3?5D8@B=KWNESUTCVU^JaUbScU
connection host	!U,I3S
connection i	QT
connection id	.U
connection info	!W,H;HTEZJ
connection is	"@)I*W,A-Y/?1X2T3J4J5H6K7C81;FAFB<GKHIJIKCN^PHQIR@T>UaWAXI^G_XbBdKf<iDkZ
connection java	!=3C5@8J?TBYNTTJdUfJ
connection js	!U@SBIQT
connection log	!E,S/WBViT
connection lost	"4#J&:'K(H+D,<-X/+0@1>374F5.6@7E8a;;<A=E?J@HAHB(EIFIGFHDI;KjL3MFNTO>PDQ@RES8TCVAW>XCYH[?]J^/aAb8cKd@eIfJgJh9i=jDl@
connection master	!H,U-IBY
connection message	!B"U)U-JFUNJPWQVTC
connection method	!HBHRUZU
connection ok	!X
connection on	,WkD
connection pool	!W
connection py	.H2JAUBJIHLGSI
connection read	!@,G-Y/G1T5J7J8FBJNJTGkI
connection refused	!^")#H%='H(I)4*6+?,j-*.>/+0D1*29324G546H7!8@9/:I;><A=B?E@FA@B%CGEDF<G=HEIEJ<K4LAMANBOFPAQ<R!S?T!UIVFWZYGZH[H]G^5aHb>c;d7eKf%gJh=i!j6ki
connection refused'	,S
connection rejected	!K"H*I,E-B/K5^8F9HB=KCNIRETK^K_UfJiGkI
connection remote	,V1E5F8JBJKFRUkJ
connection reset	!D#H%I&A'I(H)V*7,C-Z.30I1a4E5W697H8J:J;J<I=>>H?G@ICDDFEAF?GJIFKaLBM<OCP@Q=RJS9T,UIVGW:X8YF[F]J^@aBb=cJeJgHhHi<j?kJl>
connection server	!W1KRJVT
connection service	BKJZTJ
connection ssh	,B-V7I9WKCRHTX_SfI
connection start	)S1T
connection terminated	!WKK
connection test	!9/J6S7T;T@WATBVKVjVkW
connection the	!G,B-H.K/J7K9JKCRbSVfIiTjT
connection timed	"=&F);*E+G,!/,18293D5=7_8.9:;G<K=IAJBCEKFJG?HIIKKCLJMGOJPJQJSHTcVKX[^GbFcDdhf9hGi>jGkKlT
connection timeout	*I,S-@1F2I5F7c889@B;JCK8NBTTXE_Bd^
connection to	"]%<&Y'J(G*6+1.D0A3>4?6V8]:G<K>D?E@IA=CHDIG9H8I8L(M.NTO8PKQARES+UDV?WAX+Y=Z<[A]B^!_Ca;b^eGf@hEiFk7lJ
connection transport	7TTSdT
connection unexpected	!B"J)X-G3T8IK:NIRU_KbU
connection unexpectedly	!T-?1K6J9HIKJHKINF_FaHfClJ
connection was	!S"E)I,--W.E/?1;2Y395-7E;IB7FIGJJKNBOKR6SFWA^?b>cAfC
connection while	!YKI
connection will	5EBWRGjT
connection with	)J-A1>7V9H;XB[KJNGQERA^CbHcKfFiE
connection'	!U+Z5FBE
connections	#J&A'K(H)F*?+F,J-9.A/;0F1>2A3I4H5J6=8C96;A<C?H@GADB)CEDKEJFDG?HFIFJEK=LBMJN6ODPCQARISDVIW>XYYGZH[I]I^^_haEb]cFeHf9gIh/i2jCl?
connections are	XV
connections error	RIk[
connections from	!GBK_[hH
connections on	!^
connections only	!5,D.C/H1H3J5E6K8J9JBEKGLHRDS=TD^__HaKbafHkD
connections to	!T5HXU
connections will	!H5S
connectivity	+T,T-K3J8T9K;IBSKGR<_J
connectivity on	!X
connectivity ssh	5TFT
connector	!H"E,]-D.=/T0I1G6I8E9T;I<HAUFVIJK:NEQDWJ[H^J_IaFbIcFfDjHkC
connector ''type	AKSJ
connector failed	!?,TdT
connector id	!GBTFYLSRJSG
connectors	!U
connecté	,J/ITV
connecté à	!T
connessione	"E&J*G,V-E.C/@0I1G2K3C5C6G7T8C9G;I<KAJB>FHGBIJJJKBLBNFODPKQJRHSFTZZJ[G]J^I_FaHbGcGdWhJiUjSkDlU
connessione a	BEiYjV
connexion	!B"H#D%E&>'C(6*C+@,_.5/I031=2>314B5/8192:A;><;=C>C?D@CACB.CDDFEAFAG<HEI7J@KbL6MAN8O-P@Q5RJS1T[UEVBW;Y?ZC[:]9^>a7b8c5dTeAf5g;h9iKj=
connexion a	,H-K/H7WKITTkX
connexion au	-I7IKHRVTX_KdTiJkK
connexion ftp	!JRITGlX
connexion n	,T
connexion refusée	!K"G,f.J/A1H6H7GBFKEOIRBSGT>XK_HdIiHkDlI
connexion sftp	!="D,W.D0K1H6T7C8JBIIHK@LHOHQIR@SFT[XJ[J_EaIbJcIfHiKkHlG
connexion à	!_/HKHRC
connnection	-KWT
connnection to	-KWT
consider	!Z.U1UBKPIQG
consider changing	!J.V1V
consider using	!W
console	!a
const	!Y,I
consult	5GKCNJRH^ZbUfHiJ
consult the	5GKCNJRH^ZbUfHiJ
consumer	![,D8UKULJRFSHTI
conta	!>"W.D/GBWIIKELIOHQJRISGTC[IaFbVcGfJ
contact	!W#I%J&D'J(K,D-E/E2W6I7J;K@KCJFGGFHJIFKJPGQHT@WFXI]K^D_:bVdIeJiCjJkGlH
contact any	!S
contact ldap	!T
contact slurm	!T
contact support	bW
contact your	!2"S%K&H,J.S/I5BFJGIIHPIQKTEWJ^I_DiIkK
contacted	,T7V9WRVTV
contacter	!H.U0TST
contacter votre	!H.U0TST
contain	!>"I&I(K*I,G-V.H/A0V1H3@5D6]8G9D;T<B=G>J@IBHFGIIK?L?OHPDQGRFSCTFY][J^GaJbIcFfDiHkU
contain a	!F/J0K6^<G@HLFPJQASKY^kJ
contain an	!I-TQW
contain ssh	!K/K3J9JKFkZ
container	!b"H&I'V.E/J0J5C<IBHIGLGOTRFSATH^G_JbHeJfE
container not	!]fI
container process	!Z5K
containers	.G3I<WIJ
containers json	3JiT
containing	3W
contains	"=#I%D'G(@)K*C+[,@-J.?/:0W1H2A394G596_7H8@9<:H;A<:=B??@7A7B6CFDJFTGFHFIFJEK5L<MUNHO?P?Q6R:S=TAVHXDYSZJ[E]F^@_9aDbDc?dIeIfEgThHiVjAkIlF
contains characters	0YOH^I
contains illegal	!@/E0V6YSH
contains invalid	!8"F(K+^,J/E065K6X8J;GAKBGEGKHRGXIYI_BcJgGiY
contains key	?I@GAHFXQIYF
content	!J"I(T.G/I1J5F<TAWB<GJOFPJQFSWVWWKZS[J_KbJiD
content merge	!T
content plugins	SV
content to	&U<WBHRGSUZU
content type	kT
contents	.G1S3G5F;a=GAJB>CCHAL?PCQ:RSTIYD]SaGcWfKiJ
contents retained	!ZHF
context	"F&H+K-I.J/D8J9K;E<F?KBHI:JTLTOGQSVIYI[V_BbIeGiDkIlW
context deadline	!S5X7ITK
context on	lV
continue	"D#I(I)J*H-J.K/H1F2G4GAIDIIFJIKFLHPBQHSITEYJZY[I]X
continue connecting	5U
continue keyboard	FJGZjK
continue password	!FB?RCZbiFjI
continue publickey	"G1I4J5GBXG>PERTZ!
continue y	!]
contraseña	-H/J1K3E5HKEQXRJTG_J
contrib	!T
control	"F&G*J.E/T1E3D5>6J7C9E;G<K=KFKGIK?LEMKODPIS=T^XJ[K^TaGb?dGhHiBjJk?l]
control connection	!<,K-JJGKET]_G
control master	!G/UIT
control persist	IU
control process	!^5KBHTH
control socket	,I-G/I8STCkFl^
controller	,W-C3G4U5GBJIXKBNCWX_FkK
controller connect	!T
conversation	![
conversation with	![
conversion	IHLEQWSK
convert	!C,F.Z/H1F5J8I<A=D>Y?JHJI=KBLSQDSTVAYGcHfF
convert status	!9,G.Z/H8J<J=HHKI?KDLVSUVA[ScIfF
converted	!AaKg^
copia	/H7WSUTV
copied	#W(Z,J.J3E5IBGIFKVLIOGSCTKiSjT
copied file	([3HIKKU
copier	.TIJ
copier block	.TIJ
copy	!B"C#D%B&<'H(V)B*<+A,8-5.U0W1/2>3.4E59769C:G<U=;>I?G@DA7BBCADJEHFFGGH:JBKULUMHQ9RFTJVaW:XEYC[F]D^Zc6d@f1hAkGlE
copy failed	,V<KLC
copy fastq	!C.Y
copy file	&I,I/G0K1I5I7J;SAIBJGCIAKCLVO>PURGV>ZJaEbYcKfKjI
copy files	!^.H
copy googleapi	!W.G
copy id	&G<[PJTJ
copy sftp	!F.D/S8IKW
copy srcfs	IT
copy update	!2&I(G,J.V/F0Z5G9J;J<HBDIBKSRFTIVb[I^G_VbJfJiJjJ
copying	!H"E)I,?-8.T/C0I1;3C5E7H9FB@IGJXK_NDRBSWT<WI[H_@aDbEcEfCiJkF
copying file	!G-B.U1C8EK[SV
copying files	-J8HK^
copying the	SU
copyright	!V
copyto	!DSS
copyto update	-SLHNTOUkT
core	!S":#J%J&Y(K)D+E.B0H4H5H6C8U<[=D@IBEGTHCIDKKOSP?QBTTVCWBXHYCZH[C^Ga@bBcCdCf;hHiHk<lJ
core 2	!G,U7U9STS
core example	KIOTTW
core exceptions	!a5FBJKJRG
core git	!K&U3SAWRJiHjS
core nested	!>5H8VBFLT
core pom	!U
core socket	,T
core transport	!Y
cores	!T
corkscrew	!F,I-D/GNCWcXS_H
corkscrew no	WV
coro	.JIILISI
coro result	!I.JIILISJ
corp	!I,E.F/b6E7J:TBHIJKJLINJRGSFWCXUkH
corp example	WJXX
corp local	!D/]
correct	,X0H3X8I9G;HAEBEFIGIIILCOHP@QXWI^GbGcIdJiDlT
correct access	!9<SFJLJRFiH
correct and	,T7TkT
correct configuration	!D5S
correct length	!Y;GAI
correct password	!HQX
correct the	"YBKTTkV
correct you	3T5J
correctamente	!Y
correctly	!FQUTUgUiV
correo	,H/GTHiX
correspond	!A3_BJTB
correspond pas	!E3^5ATB
corresponding	3VBWFU
corresponding algo	BWFT
corrupt	"D&E*T,G-E/K1J2J3A4I5C7K8@9@:I;U<@=J>E?G@;AABBCIDKEJFIGHHKKdP:QZRCTKWIYE_GbIf>iIkJ
corrupted	!1"<(a,?->/F0D1H2C3G5G7D8A96;c@KADBBEII?J8KbLDNGOBPBRDS=T@VX[H]G^F_DaAbAcZdJfAhKiEkC
corrupted exception	!B;TKHMUWUXT
corrupted mac	!HJJKU
corrupted on	!?(]0IIFLKNKOISEVXaEcJ
could	!D"K#G'5(C+E-I.H0=1Z2J3G5H80<I==CFD6E>FIGKIGJHK?N?OGPDQKU;Z2]H^#_?cJdFeKg5hD
could be	"I&I-J/F3Z5G7GBUFTKJTAkI
could mean	4W5I
could not	!A#H'6('+F-J.I0>1Z3@4?5K81<J=>CGD7E?FGIHJIK?N@OHPEU<Z4]F^%_AdHg6hF
couldn	!?,V3K7TKILYRJSX
couldn t	!?,V3K7TKILYRJSX
couldn't	!?";%:'A(>-F.K/K0D2U4;5J8G9a:E<H=:>S?K@3AEC<DCE?F7G@HIJ5K.LTMDNJO2P8Q-SSUHW1YIZF[=^;_5dDe>f[g@hKiIjEl:
couldn't agree	!?*[3H5H9XBHRJTJ
couldn't be	#WBIiUjV
couldn't canonicalize	!<1b<IIDRJkG
couldn't connect	!?#I)>+G1>2A4H6W8H=A?G@EA>BVFFGKH@JEKDL?P<QCSFVIW@YF_CbGcFdKfBhFkTlG
couldn't create	.KHJSZaJ
couldn't find	bTcT
couldn't get	!21F<D=JICLaRGS^aH
couldn't initialise	!@,D-G.G/D1S3D5F6J7K8G9JBGLGNDRDSFTH_IbXf^
couldn't load	!9>V@DPGQB
couldn't login	!I*I,VTVkX
couldn't open	SWaI
couldn't read	"K,V1:2U5B6G9Z;JB=K=N<RJSX_HcKfYk9
couldn't resolve	![/K
couldn't setstat	!JS@a]
couldn't stat	!D1I<JIDLW
couldn't write	!I.U0TLHS@aT
count	!T,X-H/G3H7J9I<I?KOHQKRFSIiG
count 1	5T8HBTKK
counts	!WLH
cp	!V"H&G'J+G.T/G0S1;5G7V8F;G<==B@JBACJFKGIH?O<PHQGR@TKV<WFXKYJZK]E_JbFcIdSeEfGgJiDjJkK
cp '	!SKJSEaU
cp cannot	!T0U1F<E=JHDIKOJVF[GaB
cp error	KVaJ
cp 通常	!GSU
cpp	!_QI
cpu	!_
cpu features	!^
cr	*[2C8F9G;SLEOV[GaEgV
cr 3	.K8JOXaK
cram	!I(SbJ
crash	!d
crashed	!_
crates	!U&VBI
crc	!B(].K0J3JIJKTOISK]KgX
crc error	!C(Y0K3JKUOKgY
create	!I"3%9&I'?(:)H*<-A.J0W2I468@:C>???@?A@BJC;DDEBF2GDHVI!J9K,LWMCQDRDSbUHWZXIY4ZF]5^7_:aCcIdSeSg>h8iCj8l9
create a	!I,IOURKSWTKeX
create acquire	!Z
create an	!X3U5GBI
create and	!ILYSV
create connection	!J,W-H3UBJKGNH_I
create directory	!U&I,I3G;J=KBBHSIJRATJ[KbJe@iH
create failed	!=,J0X8T<TBHLSOXRES_TTV@a9iG
create file	"I%J(K+T-G2G4I8JAKBJFJHFI@OCR@SJTDVXWJ]J^Ka>bJdUeKkF
create folder	RISYTIbY
create hostkeycallback	!JHX
create lock	!X
create new	!S.KOT
create parent	LU
create process	!=1J<EHAIGL@VJWc
create regular	0U=JHIIKLXOJ[HaB
create remote	!D0T
create repository	!G&U,G-J1DLIS]TEaUiHjJkH
create session	!F7U;V@TBGNHRETXcKfI
create sftp	!;"I.I1C2V3H5Z6K7I8D9G;C<CB]GJKCLAOHPIQGR[SATVbJcIi=kH
create socket	!E-J/U8GKETW_HdX
create ssh	!A-HHSTTiW
create ssl	!W
create temporary	!X.U1V5JBGLJaKbS
create the	!>&B/I5D=VATLXQ^RHTCbK
create truncate	aV
create'	-X5K
created	!V"I#V.E3F7G;DBGIHKIL@ODPHRAS?VUWW[K_IaHe^iIjJkH
created at	!ZBJ
creating	">#J%J(J*J+J-F2I3H4J6I8E9F=DCKFJHAK8L8NEPFQWR7SZVFWIYH^U_BaAbAcGeaf>hGjDkDlK
creating 5	!G7SdS
creating bean	/J<T
creating machine	!CBUiU
creating remote	!D&I.VBKKDS]^YfI
creation	!a.I/F7H8H9I<SBJJTK=LKOKSGT>[J_UcKeVfK
creation complete	!]TI
credential	!>&=.J/D0I1J3H5>9K<[=J?I@UBJIJKELFP:R]TBfKi]
credential id	!B"X;JRTiV
credential provided	@SBCQJRWiH
credentials	"K#F%A'G(B)D*A+A-:.7/6071I2A344G5+69778<98:F;4<6=D?F@HAEBYCEDJEDGdH@I=JEK3LJMCN5O<PGQCRqS<T?VCW<X@Y>ZE[C]E^?_5a=c:dEeFf;gFhAi_jYk6l=
credentials 49	!URK
credentials are	!8"</G0D6IGWNKR]jVlJ
credentials as	FT
credentials available	!U
credentials for	1VGWLSST
credentials invalid	iT
credentials were	5JBCIILJR[iFjJ
crit	&G,WBVKJNVSITT
critical	!F"V&A)I*A+T,W.F1?2G5;6H7Y8AADB9FHJHLCNXOKPEQDR]SCWFXJYH_TaJbGdEfAiUjH
critical error	"Z&I/H1F5J7J9IB?NWR]T@cKkG
critical failed	!I+W5G;GLK
critical socket	!G7XKK
critique	!B/TRV
critique impossible	!B/TRV
crlf	!D(E.C/J3J5I8K;U@JAIBGIJKDLJOJSGYIaGgg
crlf lf	gU
crlf line	;UYK
cron	&V,H.G1H3J4I5TFJHSIBKILDPSQIRAZUaHcJfEjWlW
cron user	!E5UHUPUQKSTfIiK
crt	,U-D/W3K5F8H9JBJKWLENJTJWG_DaWfH
crt ssh	!A,U-E/W5I8HKXWH_E
crt'	IKLI
crypt	!T9J?S
crypto	!b"H%I&I,I-F/G2F3D5C7H;A<E=JAJB<EWFGKBRDTG_HfSiFkH
crypto bad	;T
crypto cipher	QU
crypto pem	!Y;>?S@WBE
crypto rsa	!EEX
crypto ssh	!V
cryptographic	!W;YPJQVbK
cryptography	!YQU
cryptography deprecation	!X
cryptography hazmat	;IQT
créer	OGSY
créer le	OGSY
crítico	!A&I.T/V3G5J7A8K;KBHKFLGPIQJRZST[TcKkD
crítico no	/Z7FLKSHTViJkF
cs	!I-T2J5T9HKFLJNTRJTT
cs ctos	!I
cs line	!H-VKHNVTV_S
cs stoc	!I
css	!?-W0T5S<IBIJVKHOYSU
csv	!K"7#I%D&;'@)A*>+?/30c1,2A374G7:8.98:E;2<5=6>E?C@@A<B<CDDHEGFBG@H7IbJ?K:N:O^P?QIR,SVT-UJVTW:XEZF[T^G_6aXb:dCe@f6hDi:j>kI
csv 18	!Y
csv bytes	,VSG
csv error	!AaT
csv mode	LU
csv no	<BI[LE
csv not	!I.TLS
csv permission	O[aD
csv sftp	!F<WIULKQURJSU
csv tmp'	!KL[
csv to	.J0UIHOGSFVUaV
csv'	!?&K,I.:/I0F1D3I5I6J8K;J<9=KBEHHI^KBLHOXRGSXTFV^]SaTfJiJkJlI
csv' '	LU
csv' was	S<ae
ctl	!U
ctor	!V,J/D;@=UAFLKOVQJSKTG
ctor string	!E;D=UAH
ctos none	!I
ctr	!U*Y-J2K3KHKKIhKkJ
ctr aes	!J*X
ctr and	*W9J
ctr server	*S
ctr user	9S
ctrl event	!W
ctx	!XSJ
ctx use	!U
ctype	!V
cuenta	!;"W&I,J-K/I3H8I:W>JBHGJKJOHPJSIXI[K_JiW
culture	1SLV
culture neutral	1SLV
curl	!="3#<%/&H'<(7*K+E,B.Z/H0>6B7I8I9F:<=(>6?@@4AFC6DCE?F0G4H=IXJ1KWLSMXNHP,Q<TIUFV2W6XFYBZ>]T^U_IaSb*dHe4g;h9j.lA
curl 1	MV
curl 2	!@"U)T,E-X.G/J1X3F8WBCLERESKTFWJ_SfEkV
curl 22	![
curl 25	!>.aIJO@[CaG
curl 28	)U,E.E1V7I8FJCKVNGRITY_JaJcSfVlJ
curl 35	MW
curl 56	!])I-D1E5CBGKZWJXG_FfI
curl 6	!W5JKHLGRKTG
curl 60	!J-J2E4S5c9J;JBBKHRK
curl 67	"?%K&C.D1I3H5F;T=C@JBXFFGJIJKGLEOHPDS?XHYGZK[I_HaDfCjD
curl 7	)W-K1U7UBDNGRDTCWI_Jc[fW
curl 78	!<.J1D<EIALaSV
curl 79	!6"C%D)?*J+F,?.V/E0H182F3?5;7F9D;U<==C>H@GACB=CHHFI=LGPGQDR>T>WDYC]K^Za@bDcBeHfXiC
curl 9	!DBILJOZSS[Ja?
curl curl	!F3U5XBXRFYY
curl error	LVRXSTTI
curl failed	!S,J
curl fetch	3U5X
curl haxx	!G2T5T
curl se	!X5J
curl t	!:.F6T<WIUKZLGMWQTRGaK
current	"E&^,B-A.@/C0J2T6H7J9F<TAIB@GKIHKFNFOIQJT?WK^W_FbZcFfGkC
current branch	!Y
current directory	1TLISV
current time	!U
current user	!]6K
currently	"b&G,W-K.F/F3@7T8G9J<JB?IKKDLENIOIPJR>S@TSWK[K^B_HfFi?jIkI
currently exists	5T
currently not	!A"[^JbS
curve	%J2:3C9[BHFIHJJUKXNI_KfUhHiIkJlJ
curve 25519	%J2:3C9[BHFIHJJUKXNI_KfUhHiIkJlJ
curve 448	9V
curve curve	!H-T9HJVfT
custom	!>-J.H1G7UKELTNGRTSJ[ZkV
custom build	!S
custom true	!A-K.I1IKHNI[ZiSkW
cut	;Z<I
cve	!i"I&K*K+J,E-J.E/I3G5G6G8H9J;H<H=I@HAHBFKBLDNIPHQFRESDTCYK_HfFiJkH
cwd	!A1cIFOSRJaIkF
cyberduck	!^
cycle	7S
cygdrive	!G@VAWCHIT
cygdrive c	!F@VAWCHIT
código	!A,K.W/G1JGYKE[WcJ
d	!A"=%H)>,K-D.U153J5F6<7H8H:D<Z?I@TBBCDEJFDGDHCJ<KFM>NIOEPGSVVUYE]:_CbDcDdFe@fDg^hGjJ
d '	;SAI
d 0	!<-I/S0G5H;ILHTJXS[HaIg^
d 1	!a
d 10	BT
d 2	!I(V
d 3	!KTUgU
d 41	!G(SUT
d 77	!W
d 8	!I3V
d 9	!TOU
d a	VW
d conf	+CjT
d date	!YkV
d key	;J
d sftp	;H@VAJ
d établir	!@,D/FRVlU
d'	!T
d'accès	!C,H7[THkH
d'accéder	,I7ZdW
d'accéder à	,I7ZdW
d'attente	"J,A.J/E6KKERGTe_JdTkG
d'hôte	"I(K,B.F/Z3Y5;BHKGLJOCQHRDSDTE_IaKfJ
d'établir	!@,U/TKKTVkJ
d'établir une	!B,V/UTV
da	!C-K.D1K2K5_6K7T8EIKJWQIRDSHTCWJXIdCiKkX
da der	!J,V/E7S
dados	'WKJ
daemon	!i"J&D/D1J5A7JB;KFRCSGT>fGiFkUlK
daemon at	!U
daemon driver	!X
daemon get	!S
daemon pull	!U
daemon running	!U
daemon socket	!U
dag	!T
dagster	!C8VKS
daily	!G-K1J3H8JLZRESWbI
daily 1	!U
dal	!D&I*H,W-I.G/D1I2K3H5J8X9IFJGJKFLINHOIRATHZI^J_GbKcIhKkJlI
dal server	!F*H,W-I.H/D1I3I5J8Y9IBHGKKGLJNHOIRETIZJ^J_GbKcIiHlI
dana	5FBILXSVjV
dans	!c5GBHTE
darf	!B/J6T;F<K=WLKOU
dart	"I.EBHLTRVSV
dartssh	-U.F3S5SLTSV
dartssh 2	-U.F3S5SLTSV
das	"I&I)J+I,?/C1H3D7T9K;G<K=JBTIJKINJOGR@S@cJfShKkH
dashboard	<U=T
dass	!=)V.K/H1S3G5XfU
dat	!>(V0D1K<FIXLEO^ST[<]E
dat'	!EOY
data	"6#=%S&B*K+D,@-E0I1G243B4H5D6;7J8H99:<<7>5?GCAEAF:G4HGIdJHNFQTR:TIUAWEX5YJZ5]U_>bJcVdDeIf6g_hCiGj*kH
data 2	LS
data a	(E.J0I<GKISaVK[A]KeH
data app	!JlW
data backup	3T
data c	![+D/JKK
data connection	!T8IJVKCNW_X
data could	!C
data csv	!DMWaW
data data	;X?K
data does	!A(E3H@TAKQW]W
data etc	!>+IjK
data example	!STJ
data failed	!C3SRUSEVYaHiW
data format	!A(JKINJWX]W^IbWcX
data found	!D<E@VPXQF
data from	1I5JBHIXKJNVSJ
data home	!V/I7JKSfGjG
data in	BUSJ
data int	8K
data keys	=TBJ
data local	8TCVDHKT
data node	!T
data out	!II^LHOTSTVD
data packs	!U
data passphrase	PXQT
data private	;V
data provider	!XcK
data reads	!CKVaT
data run	LKSUaE
data s	!Z
data self	!G)S-I1S?UKESJcU
data sftp	)T
data source	!W
data sql	!Y
data ssh	!H,S=SQKkJ
data stream	)J.H/D1B3J=J@JGIIGNFRSVV_DkB
data to	!V-J.Y8FBFSGTK
data transfer	!H/K@TKILWQKYT
data users	!G+S1^IELDfJ
data with	!G%[&E
data zip	'VCKSI
data'	!XIIJXLFfJ
database	!b"H&J.I1I5V7I;K<GB=KGTIWK_KdJi<jKkK
database is	!U
database server	/U
database system	!T
databases	!VTJ
dataprovider	BU
dataset	!G8WjV
datasource	&G,WBWTU
date	!T"Y#K%1&<'A(A)H*@,I1D2?4D6?7S::;=<I>0@CC9EHHII@JJNTO?QGRDSUUGWIXEYCZH]9^6_WcDd]e-f>gKh8jElK
date '	![
date 0	!K,T2UB]RGTUiEjG
date 00	&K,J.EBULKMTNGRISEaJjWkK
date 0000	,U5VBTiF
date 0200	<TBI
date 09	3KST
date 1	"J,H/H7W;IAKBFKFQTTT
date 11	!I"W,U7V9URTTUiE
date 19	!Z
date 2	!@"U2URUXVbVdUlT
date 2024	"K8HBGKTbU
date 2025	!Y"T+KBFGIbTiG
date 2026	"J8VBE_SiH
date 25	!U"W.E5J=KCKEJHHRVSAc?fT
date 27	!-">.V5TRBST^F_KcUf?
date 3	!H2UJUKHXVdTlT
date 30	TS
date 4	.UBHGGKFLKRTXVdUiUlT
date 545	DW
date aarch	!U
date access	!W"TKKRSbTiT
date ago	!I#^BUREjI
date attempting	iUjT
date authenticating	-V_ViU
date authentication	!ZBJjS
date automatic	aU
date be	!Z
date c	!DJX
date can't	!G-X/J5V9XKKRKTE_V
date cannot	!G,T/STU
date child	!X
date closing	KJSK
date connecting	,T-VBHGSKKNG_FiG
date connection	!T"K,H-X1I8CBCMINS_HfJkT
date copying	KHSH^U
date could	!J<VHXLI
date create	!JWS
date critical	/T3T
date culture	1SLV
date d	!K
date date	!^"K,V3K;F<JKINFQKTTaKkJ
date debug	"X*K,I.F5J9F<VB@FFGFJFTE^TjIlG
date dial	!D,I/W7[BAJJKHkX
date dist	6SGT
date doing	!W
date e	!<-G8AKWSWbT
date err	!I,TWU
date error	!B#G%I(U)J+D,30S2F345S6U97==@>A9BJCHEJHGJUKWMBNTPURASSTIVUW<ZF^2b0c>eJfGgFhGkIlC
date exception	!F.Y
date extension	!V
date f	!J^T
date fail	!FPYQIRJ_ZkI
date failed	!9,K.D0J2K5V6F8HFJHIRG^K
date file	!IIILV
date found	TS
date from	![UT
date gateway	!HBI
date gems	!E<KWTjT
date got	5H8JBCKGR]SK
date gulp	KW
date gw	!S
date handler	!>"IBXGHRX
date host	"K1J3b5E;JRJiK
date http	!T
date https	!V
date improving	FS
date info	!i"A)J*G+J,7-I.C/H0T1A2G<J=J@KADB6FGJHK9MIPHR<T6YJ^J_EbBcEdEfGhJi<jIk>lH
date initialised	!W
date install	!?"UBJbT
date invalid	!a"JBGR@iB
date ipaddr	dX
date is	!J,TdUkU
date jar	!IhT
date jst	!S8SKJ
date level	!I"K)S,V/I1T5J9IFJKFSSTF_HaJbTfH
date lib	!H"J+J,H5H6G7S9CGJKCRDZJcH
date local	FWKSiU
date log	0T
date looking	KJTHdW
date lts	!WUJ
date main	!J,I/S7H9TTVdJiV
date mod	KXOUfK
date msg	!H"I,VRW
date network	!H-J8AKXTGdW
date no	!>,UGSTHdX
date node	!@&F.Y/H8J?X@DNBPIQKRV_EiHkV
date notice	,I-U5J<F?SBJNSfJiHjJ
date num	+JBT
date offer	!X
date offered	![
date on	!?CIDWLVST
date opened	!ZbU
date opening	"S-KKH
date p	!Y
date packer	#U7UBFKUNW
date permission	!;"B.X0X=TBDLXOXR]SJ[X
date permissions	CFDY
date preparing	AS
date pubkey	!U
date r	!JTU
date reading	!V
date received	!G"V7TbTdS
date remote	-UNHUT
date resolved	!T
date resolver	!G"V/W5FBIKHTJWTbT
date running	!U5I
date script	.USV
date sender	"HMVNJ_K
date server	![&K-G9I<BB_FHKINGRI_Hi<j;lY
date session	!Y,J8FBFK?TDaTdW
date sftp	"?,B-U.F0V1H3J5G7C8A9T=UB>IJLXNGODSHTJ[YaZbJcSfUiTkJlJ
date socket	/T
date ssh	";#B&7*J-J.J/D2I7S8T9E;W<2=K?BBWFZJJKJNFRSWGZI_CbGdTfKjKkF
date sshd	!D"HBKKKMJ_[
date started	!X
date starting	!S
date startup	![
date status	LI
date stderr	KSUT
date sun	!S
date the	!@,T-X.H5U8J<UHWKCLFSGbG
date thr	!EVU
date thread	hT
date to	!];I
date trace	/T6T
date transfer	!UGTKILH
date type	LJ
date unable	!4"X&:)Y*I,A-E1U2A3@4S5I7I92;@<H=V?^@TFVGXKdN_PGR>XHZX_Xf;iBjCkd
date up	,VUIkW
date upload	!H,UBVKVaJ
date user	!F"I&IB[CIDTGXIKKJLGR@iSjTkD
date username	!S
date using	!YiS
date usr	5TBT
date utc	,W.G2T8I;HKINFTUkJ
date warn	!I"G'S.DGUKGSZ
date warning	KV
date we	!W-UNI
date web	"VBJQTRV
date win	!U
date x	dT
date xfr	!V
date z	a[
date サー	8T
date セッ	!T
date 公開	!Y
date 接続	7YTUdS
date 認証	"T.SKKbU
date 転送	KKaJ
datei	!D":#I%I&E'F(?)A*C+E,;-B.6/31;2E3;4H576@7=8<9B:G;><4=C?I@GAFB8CIDIEIFGGCHHI_JELJMGN@O_PCQ>R:SJT8UIVEWCXCZH[=]A^>_=a^bAc=dHeCf:hFi=jEkClA
dateien	![,GKJ
daten	!],K/D5KBKSUTKaJ
datos	![ST
dav	!i.FBJKGOIRHSK
dav files	!Z
davfs	!VBJMWRHlI
davfs mounting	!UBJMWRHlI
day	OS
days	!Y"J,S-I6JKJLJNJRFUIWSkU
days 3	!XUI
db	!T"V%J&=+I-@/41C6[8C;J<C=T>JAECIFDHEJKK7L?NDQDR?SJT<VKXIYI^J_AaEbGcGfEhJi[jGk4lI
db 01	WTjT
db 1	"W&J/I5H<I=WRGTIdTiTjI
db 2	,UWJ
db dump	!J.U0V[K
db example	!D6^WJkH
db ipaddr	5UBJ
db php	!T
dbc	BTFS
dbclient	!0"?&E*H,?-T/T1?3U5<8;;Y<KJJN[RDTBWBXK_WbEcF
dbclient connection	!3"B&F*I,@-U/U1@3U5;6S8<AJN^RDTBWD_YbG
dbeaver	!G?JPSRJ
dbeaver model	!H9S@SBSRK
dblock	!C(T9TOU
dblock zip	!C(T9TOU
dc	!V
dcim	!G.WBGKTLVRUSKaFjK
ddbj	,C1J5H;I<^BCIJLJPJRIT?dajX
ddbj key	!D<[BHjV
ddbj nig	!G,GTGdX
de	!<"A#+%*&,')(U)B*%+)-^.5/Y2!3D4>5J7;8?9S:A;(=B>D@'A#B0CED-F/H&I!J+L/M(N!OIP!SCU0V*WGY3Z([!^4_WbJc=d;e)fHhUjKk8l!
de ce	!T
de clé	"G(I,H.K/D0I1J3H5F6G<^BHIGKGLIOFQFRBSETJ_HaGfKiJ
de conexión	!I,X7IKEkY
de connexion	,V-F/A7UKGRIdWhK
de créer	OGSY
de datos	!W
de destino	!A,^-G/FKE
de doelcomputer	!K,Z/J
de espera	!@,E/F7VKHRDT^kG
de fichier	0W
de home	!U
de inactividad	,K7TkY
de l'aide	!H.U0TST
de l'envoi	!Z
de l'hôte	3A5^KIQCRK
de la	!T"K-D.J/U1G6U7H8I9KBAGJK?QHRFTAWKXI_GbKfJiGkJ
de lire	!H&S:UCJLJjT
de passe	)U,H-G/F0J1S8GBIKAQFR[TH_GbIcJfT
de sftp	!>"J,F.H1X5H6E<JKFRDSETE_IaWfX
de verbinding	!K,Z/J
deadline	!T5X7ITK
deadline exceeded	!T5X7ITK
deb	,S.W3GLEMTNHWK[U
deb 12	,U3JMJ
deb debian	!V
deb num	!EVU
debian	#V,G2K3FLIMTPITC^KiGkI
debian 2	3IMGTJlV
debian connected	!Y
debian date	"UbV
debian dists	!Y
debian gnu	"UbV
debian org	!V
debug	!T"S%I'G(>)G*I+E,F.9/E1F2I3<4I5E6J7F8K;7<J=6>9?H@IBJCGFVHEI3JdLANUSKVHWCXGY>ZX[C]D^YaDbIeDgAjT
debug 1	#B(F*I+G,K.@2K3:5K6C8I9:;=<A==>>HJI?JdM7NWPVQ3SJWAYDZZ[G]K^TbFdUeIgFjUk5l@
debug 2	+A1I8K9I<IAJFJHIJCQU
debug 3	8J<GBXDHFJHKJUKF
debug a	![
debug asyncssh	BHFU
debug client	!H6SNHTGkHl[
debug handshake	!^
debug handshaking	!H#U7VBGKVNW
debug inbound	!Y
debug jsch	BERW
debug local	6S
debug message	!Z
debug msg	!],KBTRU
debug net	!XBJkU
debug outbound	!Y
debug outgoing	9UKU
debug pacer	<WRIfT
debug paramiko	-EBVWUiW
debug parser	9UKV
debug rclone	8S
debug remote	,VLHTSkU
debug sender	,H1E8IBFKJR@
debug sftp	^V
debug socket	NS
debug ssh	!?#X7UFTKTNVRIbUcUjK
debug time	!GMVNKRU
debug using	BIjS
debugging	!b/IFS
debugging process	FT
debugging turned	!]
dec	GTRTiJ
declined	%]&D5JBGSKbJ
decode	"J&H+K,H-I3I5F8J9I<@=G@]AVB8KANJP_QURCSWTHWJaKfJiGjJkJ
decode encrypted	;FPUQT
decode key	;I@XYV
decode pem	;FBEP^QU
decode private	!G<J@]AXPSYI
decoder	!G"J/I9H;W@WAYBBKGNJQWRFhS
decoder decode	!E?T@WBCKIRKhS
decoder java	!C?T@XBCKIRKhS
decoder parse	?WPJQH
decoding	;ZKFQIRK
decoding error	;VKHQJ
decrypt	"E%D&@+I,J-G/H1H2C3B4J5A7J:J;H<8=7>B?C@5A=BFCADKEJFDGJHHJKKBNEP_QhR:TEUWVKWKY6_IbJi=jAkH
decrypt final	AS
decrypt home	!J
decrypt key	;EAHBIPZ
decrypt later	UX
decrypt private	!@=AAJCKQXYE
decrypt the	;IAJPW
decrypted	;JQW
decrypted pem	!IQX
decrypting	!A;Y@SPJ
decryption	"G&I)H,H-F/J1F2H3E5E8F9C;6<D=GA>B=CJFKIKK[LJNBQeR?SBTHYH^F_IbHc?fEiEjJkJ
decryption failed	!_3J;=<K@UAFBH
decryption of	!F;JQZ
decryption password	!;;HQ_RF
def	!i*J2K5A9J;HBEKJRFS@aGfIiK
def found	!]*K5K
default	!d"2#G%C*D+C,X.=/I0K3?4H5I6E7S809>:K;==X>I?I@CAGCTEHFGGBHHIHJTL9OFPJQ7RCUKVHYFZF[I]J^@_Ab>dBeJf<jUkClE
default cache	!U
default connect	!H,U5K7VBHJJK@R@TWXS
default key	!V
default machine	!e,I-FBDK@jJ
default server	!H2T
default sftp	!K)V,U-I5J8IBHKGcU
default ssh	&J,<-T5H;G<G=JAHCIK_PJiUjV
default unreachable	,SfTkK
default vagrant	!T
default virtualbox	<K=]BI
default waiting	FUiJ
default warning	!C"J&J,W-W3H5G;G<F=IAHBTCUK[PJRGTJ_HhJiXjWkJ
defaults	,J-U<GBJLJNSfJiIjJ
deferred	BJRJ_Z
defined	!j,H.F/HIJKCLGSCTJ[K
definition	!]
definitions	PWRKTJiTjX
definitions and	!FPWiTjX
del	!A"W&E,=-D3W5U6H7E8H:J;I<S>KGJK@LIPJQHR@WSXJ[J_GbHcIfKiDjU
del host	,B3U5UTTWU
del servidor	!G3UkTlV
delay	LXST
delete	&G;D<WLCOWRDSbTJ[Ua<bFcSiHkF
delete the	!EO[SV
deleted	IWLHOV
deleting	!JOVS]
deleting old	SUaU
delivered	!]
delivery	!EKITU
delivery exception	!DKITU
della	!F"J,H.I/I3[6J7W8J;J<V>KBGGJHXKHLAOIQIRASI[J^KbKcJdXfKiGkJ
della chiave	!A,K3]<VBJGKHYKKLDRESKTFiJ
deltas	!U
deltas 100	!U
dem	"B#H&I'H(K*H,=.[/=0F2J3Z5S6I7F8F9F;F<G=GCJEKFHGGHKIHJKKBLANCPJQJR<S>T<VJWJXJZH]I^HaCbHcEgJhIiCjSkGlF
dem gerät	.U
dem server	)T,G.Z/D3I5FBFKJLIOCRCSHTG_KcJlI
demo	!VBHiW
den	!8"V(I)H*K,D-I.@/@0G1D5=7G8E9H;C<I@KAJB7GHIDKDLDNGPVQSR=T@WIXI[J]J^K_Ga<bGcFeKfBgKhFiTjKkIlF
denegado	LGOISZ[KaF
denegó	,Z
denegó expresamente	,Z
denied	!I&G())!*(+<,"-!.!/!0:1*2+4+5C6#7!8!9%;B<E=c>/?;@HA7D=EKI1J-K!L8M/N!PEQ9R_SkT7U8W6YJ[#]/^!_9a_c!d)f>g0h/iYj]kEl)
denied '	!U5I;C<@=_@IAKBHHXIYOKPHQIRIS4VKYIaH
denied 13	!EBIIKRJSfa:iJ
denied 3	!CBJOYaB
denied access	!G:TSWjY
denied at	!E=KOJRWSXaT
denied by	!T5FBFLWSTTJiJjT
denied client	!VSI
denied error	!WBKRGaT
denied establishing	!E3]5H
denied exception	!a"@.J1K;I<F=ZB>GIL<PJQIR6SJTJYKa;bJi<
denied for	#I%F3I5E;J<F=B@KBYCHG=HJLHOKPDQHR_SGTHZHa?bGiUjYkI
denied in	!WaE
denied keyboard	!8;I=E@IBXCJEKFGGeSGZIiTjDkJ
denied mkdir	!Z=JSE
denied on	!WSD
denied open	+W<G=UHTSB
denied password	!."Z#J&J=@B2CHFBGJPVQGR[S:ZcaCiTj;k;
denied permission	!0"F=KBXLVOHS^TKa>iUjYkJ
denied please	!&"U#E%F&J'K.F1K5D<F=?C@EFFDHKLGOFPGQDRWSUTEVFZ?_GbAiV
denied publickey	!!#^&_'A(I)A*B+2-7.E/;0E1*2C344B556C7C8A9C:?;T<a>BBcCTFTGEH!IDJCK=L4MHNCO:PVRDS!T*UHV6X>Z*[H]I^@_?a#b#c>dFe=f6gFhFiZjbkUlJ
denied r	<E=]BEiFjF
denied requested	!W
denied sftp	"C=KBFOJRCa=bSiJ
denied ssh	"K%J&G'K0G;J<D=BBBGKHDO2PIRDSXe?iGjI
denied the	!U
denied to	!>"V&;+K.G3F5B:b;H<I=DB=HJPIRHSWTEaKbJiZjd
denied until	!G5S
denied upload	!ISea<
denied user	!YSE
denied verification	!B3b5aBFGJHGKJRGSIiJ
denied when	!dRKSCaH
denied while	!X
denied'	SW
denying	!D.WOS
denying file	!H.W
dep	!I3U
dependabot	!Y;J
dependencies	!a/FQHTI
dependency	!^/JKI
deploy	!D#@%<&W'I(C)>*>+:.80@1J2J4>5K7S8898;T<f>B?HDDE<G3H4I5J>K/LEMGNBOAP[RUSTUKVBW7XBZ@[A]G^=_=c=eFf8jVkWlG
deploy action	"JBDRXiH
deploy error	&[BTRBjI
deploy failed	!G&U7T;K=IBHCVTHiGjDkS
deploy finished	!U
deploy from	!Y%V&I
deploy host	/S
deploy ipaddr	"F%K&[-Y7I8G;J<JFYGKKFRFhVkH
deploy key	!=%J3C5?;X<BAVB9HJLHPTRISXYSbKiAjX
deploy key'	CT
deploy pem	!I<T
deploy sh	<JLJRIaIgV
deploy symlink	!T
deploy user	!V
deploy using	!J;T<SATB?RTYT
deploy web	!V
deployed	!^kH
deployer	&S,X5GBXKITTiV
deploying	&XASQKiIjG
deployment	"F&K,G-H/K1D5U7T8J:T;J<FBVHHIBKGSZ_HfEj^
deployment failed	!A"G,I-H1I5Z7U8KBWKILY_IfHjX
deployment to	!G5VBSL[
depot	!F)U,A-I/F3J5I8H9F;VAUBEKCQSTD_KdVfJiUkJ
deprecated	!o*J+F,G-G2J3I5D6T7J8F9E;F<J=G>D?H@EACBCCKFYGHHFK@LINHPGQGRETHYB_HhIiEkIlJ
deprecated and	!I6X
deprecated keys	HH
deprecated option	!X+I
deprecated user	!]RK
deprecation	!j/J3I5JKJ
deprecation warning	!c
deps	.H
depth	!F/U3I5ViT
depth 1	3J5V
der	!W"E#C%E&@'A(C*;+B->.4/Z0<2?3Z4D7I9::B;6<?=B>@?CA<B@CDDEEDF?G=HDI<JAK?L3MAOHP@QHSCUEVAW<X=Y@Z?[B]@^<_Eb=dBeCg?h>jIk;l;
der angegebene	,K/_5C8JKFRJ
der datei	aW
der dienst	![RJSI
der hostschlüssel	!D3[5KOJSI
der server	!85WRI
der verbindung	!G1I3J6I7F8IKBNKTY
der zielcomputer	,Y7KTH
des	"6#G%G&C'E(;)?*_+C,J-9.7//0:1<3^4G6A7=8?:E;@<B=E>F?F@FADBACFDHEGGBHFI?JEK6L;MEN?OSPFQAR1T>UIVEWBXBYEZG[=]A_:c<dEeCgBi?l@
des cbc	*Z9H
des ctr	FS
des servers	!4"B'K(G)I*F,C-K.@/A0F1F2J3_5V6I7H8H9G;J<JB@IFKFLDNHOSQIRDSUTCWIXJ[C]I_Fa=cDeIgKhJiHjJkIlI
desc	!Y&K,K/V5VBDSEXWiK
desc connection	!X
desc error	!D/Y5W
desc ssh	!I;T
desc transport	!X
describe	!TSHaS
describe the	.T0SSKaU
description	!Y"J.YBJKDRHTKiE
descriptor	![-K1JKBfI
desktop	&J+F,Y.I1F3H7V;D?G@HBAHIIXKIOIRJTVYK^IbHfFiIkH
despite	!CBW
despite accepting	!CBW
después	!D,G-K/H1X7CKEbWfXkX
después de	!D,G-K/H1X7CKEbWfXkX
dest	!C#H&D'T(J)J*I+J,=-F.W/D0W1<3G5@6J7C9H=F@KAEBFG?HBI-JJQFRASTVCWGYJZF[[]J_Ga8cCdKeJfAgKiIjHkIlJ
dest error	!F"V.5;AFSGIL=OEP=STTS^UbTiWkK
dest open	!+"J&H'U0X1D5J<F=JHEI1KJRJSWTJ[[^Ja?bIfIkJ
destination	!,"<%F&J'V(B+=,>-?.T/A1B2B3K4B5J6<7e8I9F<7AJBECEEHHEIIJFKEL_O_UKW6XW]Y^<_@aEc<dAe?f9gEhDlF
destination address	!I5V7T
destination file	!=.JKILFO_SS][
destination host	!F,>.G/D3J5E6K7]8GBIKDLHRESJTFWAX^_IkG
destination is	!ESI[V
destination l	!T
destination please	!E,Y/HBDNUTXbWiEkT
destination sftp	!:,K<I?UASFSKTSA
destination ssh	'USF
destino	!:"G([,[-C.G/@0I5I6I8F9DGILJOFRBSF]Y_GbJcJfIgJhIiFkK
destino denegó	,Z
destroy	!S_IdS
destroy 128	!I"S_JdS
destroy 169	!I"S_JdS
detached	iT
detail	!A"W,F-J1S5K<T@VGKRKSKVT_KbJjY
detailed	!I.JBKKVLSSWTI^WaTfV
detailed information	LU^WfV
details	!H&:*I-C.D/K1F3K5U7C8G<F@UG[IFK>LENFTUWGYT^J_UbEcHfHiTjZlJ
details error	!E&EFSJTTE_UkS
details see	_V
detected	!D&F*F,@-A1H2H3E4c5:7B9G;B<J?K@EABB8FIHKKDLHP]Q9RST]WJYHaKbJcGdIeSfAhFjHkGlF
detected auth	!H8=BJGWJURW
detected but	!F;G@IAHP_Q?
detected dubious	!Y
detected idle	8_JBR>TE
detected vagrant	!T
detecting	!C,X7SBV
detecting os	!C,X7SBV
determine	!D&V.G1T2K4S5I8G<WBBKTRGTJ]TaFfIiH
determine revision	!J4T
dev	"B%I(F*H,?.;0K1I2F6C7C9B;C?J@IEVFDHIITL@PYRVSET>VGWUXKYKZJ[J^G_EaIdIfIgKhJi>lJ
dev dev	!V
dev fd	ISQT
dev null	(J+T5G;H=ScS
dev nvme	!X
dev sdb	!Y
dev tty	&G5VIGLKPZQGRUSHjJ
devbox	/Z5J6H
device	!T";#H&>'H)I*B+E,D-E.^/C0C1;2C3=6E9>:J;=<8=A>J?J@FAACEHII8JBK@L4MJO>PUQ7S1TEVBW?XEYEZI[B]Ga?b>eHf<gIhJi]jElH
device '	!J.V
device 28	!K.T
device dev	!]
device failed	!CGVKKTTkT
device not	!;8WFJPURXTH
device number	!V
device or	&I5UPVQK
device settings	!H/XBBFTGWR_
device ssh	!I.W
device unauthorized	!U
df	"J5JAWFJJ]KHLHRFSDTJfIiIjKlK
df h	.V
dh	!H-H9]HSK@NGTJ
dh gex	!I-K9]KANK
dh py	HS
di	"E#J%K&F'I(J*J+J-D/@0E1E3@5A7S8A;H<C=I>J?K@JAJEJFIGFHJIEJJK>LXNEO<PIQHS<TWVHWIYJZJ[I]H^G_EaHbDcDdVgJhJiHjVkElE
dial	!E#C&W)E*E+H-J.F0J172T4D5F6[879:;:=B>J?K@IADBXCHEIFIH@I<J3K6L:MINCOJP<QDRFSAVHWUXTYHZF_;aIc=dWf?hHjDl=
dial dial	!D,TBJdH
dial nas	2VRJiJ
dial ssh	!@&J,Y-J2W3U5A7E;K<SGVTJWXbVdGiSjI
dial stdio	!F"S&UbT
dial tcp	!J"B#J&A)I*H+K-2.I1E2I3=5=6]7U8<9F;J<G=KGGHJIIJ:K;LDN7PIRCSETTXUZK^D_4bFcIdYfHhHjKlF
dial to	-VRI_UkT
dial unix	&^1I<FIILF
dialog	!]
dialog on	!T
dicha	,Z
dicha conexión	,Z
did	!>"J(T)E*;+H,T-I.@0D1B2:5W7V;H<??JA?FIHEJ@K<P>QTRCT[VIW@XCYK[E]H_4a?bIcUeIf5gJhDiJjGl?
did not	!>(T)F*=+I.C0F1C2<5Y6C7X;I<AABBSFJHEJBK?PBRGT]VFWAXD[G]I_7aAcUdSeJf7gJhFjIlG
did you	/T3K5F6UBHKIQXRFkSlG
didn't	!_;JB>LGRWSJiE
didn't find	!bLI
die	!I";#G%H&D'H(C)D*H+D.>/00U1A2G3F4H5J6B7U8S9C:G;<<A=@>U?I@EAECCEHFDGEHFI?JHMHNDPCQ>UKVHXDZG[D]D_CaVdHeFgEhFiUjVkDlF
die anmeldung	!F"H,F-X/J7KKKTGWUiW
die datei	!F(K,K/K0W5J7J;I<K=K>SBIIHQJTJaYfKiK
die verbindung	!B,U-K/I7T8WBJ
died	!=/T5K6I8]BFK]RKcFkG
dienst	!X)V,I.J3I5GBIRHSGTHfT
diff	&T5SPU
differ	!A(]/J0G8I;HBKICLGNIOGRJS@TJVXaAcH
differ hex	(U
differ src	!E(YgU
different	!?"J(V.I2I3[4J5;9J:VFUKWNGRKTJYK^JbIk[
different from	!H(V3S5IKV
different key	!H5KFW
different versions	KT
differs	!4(].C/J0K3]5?8H9IBDIGLGNJOIRJSHTHVH]W_IaGbHcTdSfJgY
differs at	KScV
differs from	!<(V.I3Z5EBIKFLJdTgS
diffie	!T%J*H,K-H/J2G3J9aHKJIKILKNIRKTIhJ
diffie hellman	!T%J*H,K-H/J2G3J9aHKJIKILKNIRKTIhJ
difftar	KU
difftar gpg	KU
digest	(Z.IKJ
digital	.I3W5WRDSJTKiK
digital envelope	AS
digitalocean	&T;I<YBFGJRJ
digitalocean droplet	&T;I<YBFGJRJ
dir	"D&E,H3F5?6I8U9H;E<D=HB>HTI]KZPIQHR?TCVGWIaAbHfCiCjJlI
dir exists	!HKY
dir failed	!SKS
dir home	!GI]LB
dir string	LT
direct	!D)K1H2K3K7G8H9GBIHJLKRCWVXa^HiHkE
direct connections	!IXW
direct entering	!F
direct session	!U
direct tcpip	!>/VWXfKkJ
directories	!K"E&I,I.G/H0I1I3E5A9K;J<IB@KILdOERDSBTH[IaCbFeffJiI
directories is	!D"ILUSJbJeV
directorio	IILVSI
directory	"5#<%?'8(.)Z*=+(,7-?.0/)1^213!4A5H6)7E8K9*:8;B<T=*>9?A@HA-B=C;D:EAF6G3HVLZM7N)O8P@Q/R:SUT0U>V8X4Y<Z8[m]9^G_-a!bTc;d/e]fDhCi,j5l-
directory '	&E-J.G/J0H1<3G5V7V;D<b=ABEHUIGLFOBPHRWVCWFYJaKbIeTfIkA
directory 'c	!C<[HSLE
directory 2	!51G<IHGI_L^S?
directory and	PHTS
directory at	!<,IOUSWeX
directory call	!V
directory component	!F)^BJ
directory consider	!J.V1V
directory data	LW
directory directory	!IITLV
directory error	,W8KKGRUTWVT[J
directory for	!K&G.I1F<GHJIDKJLWSa[KfHkJ
directory home	!>&I1]<DBUHFI=KHRJSFbZkE
directory in	!B.V5J8U;IBKKVL;OJRH[W
directory inaccessible	!Z
directory incoming	IHLUSH[H
directory is	"I)K1X5I8IBBGIKHOSPJRF[H_I
directory listing	!W)K-I.J7G8?KTLYNASET@_HbJcJdHfHkElJ
directory mnt	1U
directory nested	!G,T1TBTKTOISG
directory not	!I1TLV[SbK
directory of	!S
directory open	&G+E1J<U=IHCL=PJ
directory opt	SV
directory or	!KIELX[DeU
directory permission	!9BIHGRJSaaI
directory r	!H<]BE
directory sftp	!FSE[X
directory srv	)VBJSI[T
directory ssh	!BLT[V
directory string	LX
directory to	!H.G5H<HI]KIOCTJVG[HaG
directory unable	,KLUOU
directory upload	<HIDLaSG
dirs	!T
disable	3IBHGEOWRJ
disable method	;UBJGFZS
disabled	!a"b#I%@&<'J(F)A*?+F,4-A.A0?1J2B4G566A7D879W:F;@<C=F>K?I@HABBGCEEJG;HHI;JGK/LJMJN?P<Q@R7T3VHWAYE[=]F^X_<a>bHc8dJfGgJhGiKk>lD
disabled id	!W
disabled in	9ZRJ
disabled on	!U^S
disabled or	!_
disabling	!_8KHUTJ
disabling multiplexing	!a8K
discarding	,I.U8VBJKbLIRISFfJ
discarding closed	,KK_fJ
disco	!@(V.VLJRKSFTJ]Z
disconnect	!@#D%@&5'G(E)V*G+>,=-W../-0B1X2B4B5E6=7.8e9G:C;7<:=:>G?B@=A8B,C@DFEBF;GJH?IBL5M9N=O>P5Q8RAS2T-UHVDWEX=Y?Z>[@]F^;_ha?b9c-d7eFfDgChli7j:lB
disconnect 11	KG_WhI
disconnect 12	_V
disconnect 2	!I-UKKLJSJhZ
disconnect broken	!2"a)_.F3K5I8SBHJSSI
disconnect code	!ChT
disconnect connection	!>"G)4-V/K1[8?BFJBKbQJTHWGfKhV
disconnect error	!B.J3X5U8SRJ
disconnect from	!H"E)?,G-B8TB@K;MENJRSTI_Yh[iIjIkJ
disconnect key	*V2W9K_J
disconnect message	"J-K1H8TBJKBNIRJcHhVkI
disconnect reason	!F"T)W-F1V
disconnect received	!X
disconnect retrying	,T-ZBDTFjJ
disconnect too	!D_X
disconnect transport	!JhS
disconnect while	8W
disconnected	"A#='E(=+=,5-_.'/*0<1_3/4A5&66748W:>;0<C=7A:B:C?DHE@F8HAI=J8L-M5NKO5P7Q5RFS>T,UGV>W7XIY=[:]B^8_Ka3bFdFe@f]g<hliAjJlH
disconnected 0	!E*U-V2^9X
disconnected by	!k)A*J-E188F9EBJMJNKRF_Gf<hViE
disconnected connection	!W
disconnected from	!]"D)=,H-G.H2K3H5H88BAKULKMFN:SITH_=bHcDh[iHjHkGl@
disconnected no	!C%U&Y;E=K>SFCRF
disconnected too	!H
disconnecting	"H%I&G(H)I+D->.?0D1V2U6H7A;G<G=H@KAFB5IYKbMHNTOEPGQGTEVFWHXKZK[I^H_<aDbBdGf@gGi6jFkHlI
disconnecting and	!V
disconnecting configuration	BGI^KILTRH
disconnecting from	!W,W/T1I3S5J8FBEKFNSRV_HkH
disconnecting ipaddr	KT
disconnecting too	!SiH
disconnecting with	!E*V2Z8KKVLKNTSGcJ
disconnects	!H*W2W9T
disconnects with	!H*W2W9T
discovered	!U6WBI
discovered interpreter	6X
discovered key	!YBJ
discovery	kU
disk	!U"D&H(F+K,E-I.n/A0C1D3D5A6E7H8D9I;D=U@HADB?FJGII?K<L>NDOFPDQGR>S7TBVKYH^G_FaFbIcEfBgKiCjKkGlH
disk 0	!K.T
disk full	!VLJOISI[JaK
disk quota	.bIIKIOFSI
disk space	!?.]KKTJfJ
dispatch	"<)I,:/H1=2T5D7>8;9W;IB>EUIIJ[RDT8XH_;bJcKd=gVhEiEk=
dispatch run	!7"@,;1D2T5G7?8<9WB@EUJ[KSRHT:XJ_=d?gVhFiGk@
display	!cRJ
display name	!X
disponible	7SXTbU
disposed	!_
dist	(E,A/E0J1I3G8=;D<DFEHJIiKFLER<TIVEW@[;]I^EeKfKgHi9jDkAlV
dist app	<GIVL?OT
dist cannot	!Y1KICLBVJ
dist extension	/S6SGT
dist failed	!FI^LB
dist index	!XBYRCSGiI
dist packages	!A(J.S/H8E;JFJLWWK[CjIlH
distant	!6"J*W,A/J2X9Y:UCIKTLHNHOSRDSTT@WT_GkE
distributed	!U,B-J<TBJKJ
distributed as	<T
distribution	1YLV
dists	!^SI
django	!b"J5FBEKIRF
dl	!^
dll	ITLK
dn	!J/UdU
dn ns	!J/UdU
dns	!C"J-D.H/k1H3[5:9IBAIJKELFNGRESJT:WK_GdTfIiGkB
dns 122	/U
dns get	/U
dns is	!G/W
dns lookup	!J/Y5J
dns spoofing	!G3Z
do	"=#G%@'G)G*W+G,3-70G1K2X3U4G6@748@9X:E<D=4?B@6A4DFEDH@JUK1L<MHP;SVT.UIVBWAXEY3ZE[V]A^A_6aAb@dCgFhBkH
do connect	!Y
do fatal	cU
do handle	!W1U
do next	!H&ABVFXQFRT
do not	!V%I*[,I.I/H1J2[335@7I8K9[;V<>=>>I@@A=CAFFIHKANJOTPHQWRITGY;[K]H^J_JcKfH
do s	!IJY
do servidor	!?.H/I3aBHQJRBSITJ
do store	LIOU
do version'	IS
do you	!J5VBSRHiUjV
docker	!b*K,8-E.I1B2I3H6H7<8G9G;F<GAIGJHIIUKALGNIPUQGR6S?WBXH^A_DcHdGiIk@
docker 18	!GbT
docker compose	/T
docker daemon	!ZTI
docker error	!Y
docker example	!F"S&U3G5SbT
docker exit	!YBJ
docker h	iT
docker image	TU
docker info	!I"VbW
docker login	!_BJRAiH
docker permission	!U
docker run	!BIZPV
docker sock	![TH
docker stderr	!YBJ
docker system	!F"S&UbT
docker v	!E3UTU
docs	!c,G-T.I/K1J7K:W;GBFHHKELGNTRKTI_HiCjA
docs git	3T:WBJSIjF
docs troubleshooting	kU
doctype	!J;]
doctype html	!J;]
document	.XKKLFOX[a
documentation	!JW[
documentation here	!FW[
documents	!E,U1G;G<UBK[U
docx	IXLHkH
doelcomputer	!K,Z/J
doelcomputer de	!K,Z/J
does	#@%8&/'?(T)<*5+9,+.73Y485>6V7:8.9G<V=D>??F@@AFB0C8DAE=G5H:J=K#L]M?NWP:RGSIT*UDW7XGZ>[8^6_CbDcBd@e;g>h>jDk@l:
does not	!K#@%8&/'?(T)<*5+9,+.73Z4=5I6V7:8.9G<V=D>??F@@AFB0C8DAE=G5H=J=K#L]M?NWP:RGSIT*UDW7XGZ>[8^6_CbDcBd@e<g>h>jDk@l:
doesn't	!I&J,I.B9K;I<V=JIIKHLYNJPHQJSDTG[G^XaIbFfG
doesn't exist	.JLYSF[I
doesn't support	!D.IVT^XbIfH
doing	!I9GJU
doing ecdh	!H-T9HJVfT
doing ntru	!K
doing something	3U
dokku	;@B[RDYUiCjV
dom	iT
domain	*X/E3F5H8I9VBEKFNHWSkJ
domain code	!X
domain nsurl	!X
domains	!b,J3J5IBCTIbIiV
don't	!V2J3H5K:T@KATBESI
don't have	:TLSSK
don't know	!V
don't match	!G;UAVQU
done	!p&F'J(C)F,;.@/?0F1@2G4G6H8;9?:K;D<A?JAJCJDJGIHCK6L6MINAO>PDQDR>SCT?XIZI[C]E^BeFfIgEjBkBlI
done 'c	!bKKLI
done 1	!X
données	0W
door	!?"I,G-b/A1J3H4H5B6K7H8VGGK^RHTEXJ_FbJ
dopo	!:,D-W.H/F3I5I7U8IBIJXLHOKTX_WdXiJlK
dossier	!H"J.I/I0K5IBJL_OERHTGaJ
dot	!H"J0[RHSK
double	!TFT
double check	FT
dovecot	!V
down	!7"B#J&D(J)S*B.=/50G1;2B344G526B7^8^:J;?<A=G@DA>CJEJF8G<HDIFJFKdL=NHODP;Q>S@VIW:X?YFZH[H]E^BaEb<c<f2gGhDi6j>k6lC
down or	!=5I9SB>FGRYWKiH
download	!b"H&F(J,E-G.F/J0K1D3A5J8C9J;FB@IFK8LDNKOGQIRDT?[Z]U^I_IaEbHcBfBiG
download failed	!S
download from	!V
download of	]W
downloaded	!_
downloaded h	!U
downloading	!U.J3IKJ
downloading https	!T
downloading repository	!C
downloads	!Y.KAJBGRIbJiJ
dpkg	!]SI
dpkg frontend	!T
dpkg lock	![
dra	!7"H'W.H1H;G<V=E>I@KBAFIICOTPIQJRE[CaGeZiU
drive	![.D
drive storage	!W.I
driver	!o"I/E0B5J6I;JAHBCKILJNHRCiF
driver failed	!X
droits	!A"G(J,F.?0I6I8HIFKDLBOEQIRCS_TH[J_IaHcJfHlJ
droits d'accès	&T
drone	!B#K&>*G,G1G2E3J5C9C;V@JAFGBIDKFPKRWTVYIZJfKiFjG
drone scp	!A#K&>*G,G1G2E3J5C9C;V@JAFGBIDKGPKRXTVYIZJfKiFjG
drop	!8"@)V,@-V.C/H1G2K3J5F8F9JB=FKIBK@LZMGOURE^K_YbJcFiAkI
drop connection	!;"H,F-X1I8KBEMHTF_YfKiD
dropbear	!A"W)I,E-A.J/K3G5E9HB>FZGILHNAQJR>SKTE_AbGcHfUhHiVjHkFlT
dropbear ssh	!U
dropbox	!W"G/V6FBIIHKIRKSEVJbHeV
droplet	&T;I<YBFGJRJ
dropped	!I"S*H,?-;/I1T3G5>8U9HBDKbNCR;TB^K_>bTfCiF
drr	!FSK
drwx	!W
drwx 2	!W
drwxr	![8TSC
drwxr x	!V
drwxr xr	!Y8TSD
ds	"H5TFXLJRFbUiH
dsa	!I&I*G,I2F3D5F9?;D==?G@VBEC;E=FhGHKHP:SKTKWSYBZF^IbKfKhSiC
dsa cert	%U;I=H@JBYCIEHFTRWhV
dsa corresponding	BWFU
dsa not	FU
dsa type	!U%T;H=G@JBXCHEGRVhV
dsn	,VgS
dss	!9&G*9+J-J/J2e394B57<D>JATBDFdJIKFNKPDTIZK_JiGjGkJ
dss key	2D9X=JBTFZ
dss not	FW
dss preauth	FS
dss ssh	!H*K5J
dss'	!F2W9J
dst	(Y.VgU
dst sftp	!J(W
dstfile	IT
dstfile preserve	IT
dstfs	IT
dstfs srcfile	IT
dtn	!E"S8TJVXUbG
du	!E">#I%I&F'G(X)D*C+G,7-?1B2F3b4H5^6E8B9A:F;E<D=H>H?I@GAHB8CGDJEGFFGDHHICJHK:MHNFPGQ@RFUIVHWFXDYGZH[C]D^F_>bCcBdAeHfCgThCi=jCkAlI
du fichier	!?(U0U3JS]aU
du serveur	!C"D&J(A)I*I+K,@-G.B0D1H2J3c5_6H8G9H;H<J@JB@FKGKIGKBLCNJOAPJQDR<SDWJXJ[G]J^J_DaFbHcFeKfHgIhJiFjKkFlD
dubious	!Y
dubious ownership	!Y
due	!Y"I)I*H,>-I/>0G1<2I6I7B8]9B;F<F=JAHFIGIHKI@JKLBNBPEQBR=VIWHXJ[C^HbDcAf<hHiCjEkBlE
due to	!V"J)I*H,>-J/>0G1<2J6J7C8]9C;F<F=JAIFIGII@LBNBPFQCR>VJWHXK[D^IbEcBf<hIiCjEkClG
dump	!E.T0TIKLG[G]Y
dump sql	!D0TLH[G]W
dumped	!aBGRI
duo	!EG_
duo push	GV
duo two	GY
duplicate	!_
duplicati	!A"J&K*H-F.H/D1I8S9J;I<FBDI:LaNHTUVJWG^A_IaIbHkJ
duplicati b	!F(TOU
duplicati library	!I-G8UBHLTNJTV_J
duplicity	,J<UKWLHTI
duplicity full	KU
duration	,I5U8WTE
duration 10	!T
duration date	!@,J5U8XTF
durch	,TRISITHaJcTgT
during	!I#K(J*9,.-^.=/>0G4J6D7F8I;><@=E@GADEJGBHJISJXL?MEOGPCQTS<THVKW:X?YJZJ[I^?_VaHcWd=f[gJhEjFl>
during banner	!>-V7HKCNW_KdBkIlK
during connect	"Z/GRIb[
during handling	+SfSkT
during identification	!J,E-Y9EKA_V
during login	!HBaiV
during negotiation	&K)Z+J-=1T3H5G9FK9NBQJRJ_FbHc[f]kJ
during query	!]
during the	3T
during web	![
dvcm	!T
dvcm q	!T
dying	!A*I-IBGFXGKRG
dying because	!C-JKT
dynamic	!^KI
délai	!J"H,@-I.H/D5K6I7UBJKCLJOJRFSJTeXK_HiJkTlJ
délai d'attente	"J,A.J/E6KKERGTe_JdTkG
démarrage	KKcU
démarrage de	!Z
dépassé	!D"I,F-K.I/E6J7]KDRHT__IdWkV
dépôt	&S:UCJLIRHjT
dépôt distant	!H&S:UCJLJjT
dépôt existe	&T
e	!W#F%I'@)J*W,I1A3>4;5>6F899_:F<>AUCEF:G8H0J3K?LCM;P9QVWFX:Y0ZJ[1]J^4_CbCc>f=g5h5jJkIl6
e 0	!<.U3SB[UTjW
e 1	!^
e 170013	ESbVcV
e 2	!U0U
e 3	!G,TkT
e 31	NT
e 4	!J*W9FVY
e 401	!U
e 5	aU
e 8	5U
e bgzf	!U
e c	/T6T
e date	&S-TBKKK
e dpkg	!U
e fatal	!C-G8AKWbU
e hts	!^IGLJ
e mail	!I7FBGi]
e none	!H/U3U
e permission	!ESV
e sftp	7HRSSUTYdJ
e ssh	!TITkG
e unable	!]SK
e ロッ	!T
ea	!Z<U
eaaaaabg	;T
eaaaaabg 5	;T
eacces	!T&I*K+V,J.I1J3J5F;G<@=ZBACJHZIJLFPIQJRESGTKVKYKaFiHjK
eacces permission	+W<E=XBGOJRIS=
eacces text	!ILKOTSZ
each	5TBTfK
each channel'	IS
each'	!G-J/INJ_H
eai	!E,E/f3H5G6@7HBHKFRFTAkK
eai again	!J,H/_6C7KKIRITE
eai noname	!J/Z5HTK
earlier	"K3V5IKJ
early	.W8SBIJWKYNK
early eof	.X8TJWKU
east	!J&KBHNTWVdTiYjUkH
east 2	&KBHdTiYjU
ebm	;T
ebm 9	;T
ebs	#K8GB]JIK?LUST^UcJ
ebs base	!VBIFU
ebs'	!KBHLVRISU^WiW
ebs' errored	!KBHLVRISU^WiW
ec	#S&H,J3G5J<UCFDXLIPIQJRWYKdSiC
ec 2	!H#T&J;H<WCGDYRXdTiE
ec key	!Y3K
ecdh	+J,G-J/J2;3B7K9T>HJ_KVLJMFNAWI_CdJkGlG
ecdh key	!H-T9HJVfT
ecdh reply	!B*C,J-E2IJ[KXNG_H
ecdh sha	!Y%K2B3H9VHKJFKGMKhI
ecdsa	#K&A'K*H+H,G-D/G2Y3V4J6J7F8I9A:JBACVDEMINHPBRTTAVKWJXKZH_EjDkDlI
ecdsa cert	%UFKRWhW
ecdsa host	!UHJdS
ecdsa in	!K5J
ecdsa key	"T3X5GBTHERTcJ
ecdsa or	!GFU
ecdsa sha	!@*J-J2^3U9DTK
ecdsa sk	%V;J=JBJCKRVhV
ecdsa to	;GBHHKLSPSRTSFjI
ecdsa type	!U%U;J=JCKFJRWhW
echo	!]%I/C3H5:7I8C9F<?=I@CB2CHFIGVK?NJOJR?SCWHYDaSbTcUfEjDkD
echo agent	!V&J
echo ssh	;Z@HA=QB
echo test	BI_T
echo upload	![SH
eclipse	!>-I5JAVKGPVYJ
eclipse jgit	!<5JATBSKH
econnaborted	!J-C1I8IK^_GcKfK
econnaborted connection	-D1I8CK^_H
econnrefused	!I"<#I%K&A(I)A*A+J,y-2.E//0H162E3=4K5<647)8<9<:K;F<F=I@JAHB+CIEIFFGCHKIHJFK2LEMIN:ODPIQHR1S?T.VKW=X?ZI]J^G_2aIbCcBd4f>gJhAi4jBkVla
econnrefused 1	!U
econnrefused connection	!A,W-KTS_HlU
econnrefused ipaddr	"G&J)J,]-F/@1B3I5J6E779IBCKFNFRFT7XJ_Hd>fJiGl^
econnrefused サー	!ITUkUlV
econnreset	&E)U*I,:-X.@/80K1]2J3E5A6F7>8G9E;H<JB>FIGFIBJFKdLCN@OJPIQIR<SCT;[I^JcDdFfIiCjIkB
ed	"H#I'B(?*J+C,I.B/F0A2W697G8=9D;I>S?FCHEEI:JDKJMKOBRFTEUCXKYX]E_Fa?bGcGdGeDfJgChIiJkCl:
ed 25519	!S"H#I'B(B*J+C,J.B/G0B2W697H8>9D;J>S?FCHEEI;JDKJMKNKOCRETFUCWFX@YX]E_Ga@bHcGdHeDfJgChIiJkDl:
eddsa	%W&I;IBGPIQFWUXU
edge	5H9JBG_ZhS
edi	!7"C'V(W-H.E0I1B3G6G7K8H9K;I?ICEFDGJIGK?LWOWPJRGS:TSVWYH[I]T_FbHcJeHfHgWjK
edi'	!F"VBTRWiV
edit	RHSUaIkUlU
edu	!E,B-E.J/X3G5D8UJINHSJWGXS_JfGkClK
edu closed	"W-K1C8SKS
edu ipaddr	!X
een	!?"I,G-b/A1J3H4H5B6K7H8VGGK^RHTEXJ_FbJ
ef	5J;Z
ef bb	!G;Z
efault	!A"a&I5VB^R>iWjT
egress	!E7HX[dK
ehostunreach	!I,@-G/A1I3K7j9JBGKGNKRIT@_IiJkE
ehostunreach ipaddr	,D-H/I1K7bTG_JkG
ehostunreach no	,K7TTHdJ
ein	!:,E.E/E0H7U>TIGLHOFRJSB[VaXlU
ein fehler	!HaX
eine	!C,J-USS_WaKcTkT
einem	!IlW
einem sftp	!IlW
einen	YT
eingang	SV
either	!I3[BI
either not	!D5S
ejecución	&VPW
el	!A#B%A'C(:)?*8+>.D/T093-4C5/8A98:=;J<I?<@BA?B5C?DEE?GTHBI:J@KIPIQ2R'TIUGV=W3Y?Z@]=a9c^d:eAfIg>h<j=k+
el 9	!X
el archivo	!E;T>W
el directorio	LW
el equipo	,Z
el host	!D-U6W8WKTRGTFdIkI
el servidor	">&F(H)J*I-90I1T2H3@5E6D8=:J;H<G=I>I?JBFEJFIGWIJL<MJNJPIQCR<VKWF]H^C_>aJdJgIhIiBkEl<
el tiempo	!K,I7WTWXSkJ
el usuario	!Z
elapsed	!g.KKK
elapsed ms	!]
elapsed time	!a
elastic	!T3T
elasticsearch	!Y,J
electerm	!DKWNJRZST_J
electerm resources	KWNJ_J
element	7TdS
em	"J'V-V.H3I5H6K7J<A>F?J@IAWBHCKPIQGRCTDYH_J
em m形	;HAY
emerg	!]
emerg ssl	!U
emit	!C6S8IQJRKiI
emit error	!I"S_JdS
emit events	/S6SGT
emit node	!C8K
emitted	!G
emitted 'error'	!G
emitter	!X
empty	,D-K/A1F3C6B8I9K;J<T?S@CI[KDLGP]RCSH[U^JbKfF
empty archive	!AI]
empty exception	PU
empty for	!V
empty ssh	!G
en	#C%B'B(@)C*V+@/118536:7F94:U;K<;=;@AA?BICBDEEAG7HDI>JBK;L4MBN<OZQ;R8T*UGV@W:Y@ZA]A^<b8c6eBf9gAhCiSj>k7l9
en 1	!X
en ejecución	&VPW
en el	,C/FOVSW_T
en la	&J.U/JKIOUSY[V
en nt	!H&X,I
enable	!e"K,I/S1K6UBJKGRJTDfD
enabled	!U":&I(T)J*G,G-K.;/@0B7F8G9GB@IEKIL=NCOEPIQIS=T;VK[J_FaFbSc@f^i<kJlJ
enabled and	!V"J3K5URJiK
enabled on	!>.J0J1D5FBFKFRS^@bSfbiI
enabling	!FKV
enabling strict	!K
enc	;T@I
encode	![QJ
encoding	!Y;TKF
encountered	!;"U#V&J1X5E;Y@IAAFKKVLGNJQERISJT?YJ
encountered a	"T
encountered an	!D3T5DiW
encountered eof	!E,D1Y8TKWNHTH
encountered error	!I#XjU
encrypt	!V
encrypted	!I#K%C*E+K,E-B.F/F0H1F2?3<4E586K7F9?:B;5<4=<>B?>@'B.CBDHE?F:GEHEIIJHLFNGOIP~RISDVKWIY,ZG^I_IaIbGcFeKfChDj=kHlJ
encrypted but	!J;JAHP^QE
encrypted key	!B@FBKP_RHiJ
encrypted no	!V&U2I;GAFEHFHQI
encrypted open	;J@JQI
encrypted private	!D&J;<<J@CPcYG
encryption	!F"F%I&;)G*p+H.B/71H2U334I5+6G7@8@9U:J;D<G=I?@B,CJEIGFHEIFJDLANGOGPCQ[R=S@TCVJWCXJYA[J^D_:aHbBc>dJf6hFi9jCkHlS
encryption algorithm	!H*a/K2K9DKGfI
encryption algorithms	*Z2I9C
encryption client	!K*^2J9H
encryption error	;FQY
encryption exception	!@QY
encryption keys	!=&C*X,A/H2]3B5B7I9];J<G=JB=FJKXPFQJRETC_BcJfCiIjIkC
encryptor	!Y
encryptor invalid	!Y
end	"K#D'E*<+U.C/E2>3?4G5E6;7A9J:D;g<<=2>A?>@1A4B=CADHEEFZG;H>I4J?KUL<MFNJO8PYQJR*T<V8W:XCY6ZD[9^Sa>d?eEfWh@iCjIkDl;
end connection	!aKI
end decode	PXQT
end event	!F"H,I.G/J8HIGKYRJSHTH
end hung	%S,H-G5S8JSJWJ_UbIcTjJ
end line	![AGPHQI
end of	!F'J)T*H+S,8-X/=0D2J3<587B9J<D=C>I?I@EA>BECJGJHEIIKJOER@SDT9VCWFYF[F^WaHcIdIf]hHlC
end openssh	!G;X<XA@BFQJ
end password	;KPWQS
end point	,T
end readable	KTkS
end rsa	!I;e@DA?QHYC
ended	!G"I1_3A5K8D9G;H<JBCLKR<SJWT_TcHhTjW
ended with	!D1K5HBHRFWVhUjY
endings	!J;UgW
endpoint	"B&E,Y-G.H0K1C7J8FGKKZLGNGRKSCWIXJcHfEjJkE
endpoint connection	!T
endpoint is	!K1HK[
endpoint sftp	!W
endpoint time	,T
endpoint url	!W
ends	!D;SgU
engine	7HTUaVdJ
engine java	aV
engine set	SIaX
enoent	!D%K&W+B,H.E/G1A5F7K<_=D?T@GBFH<IVKHLUOHPCQGS@TFVKWVYF[GaIbIcJfGkG
enoent no	+D1D;G<a=EH>L8PGSJkJ
enoent text	IKLW
enospc	.W
enotfound	!J"E&K)I,;-D.D/Y1C3F5D6i7B8D9I;KBCKALEMKNEOKQKR>SFT<XI_EbJcIdGfIiFkAlF
enotfound sftp	!?"H)K,C-I.H1F3J5I6j7F8IBIKFLHNHRBSIT@_HcJdJkHlJ
enough	.Y^J
enough space	.V
ensure	!H"U,E.G1@3J8T<KBHGJHJLGOJSWTDVVWKbTfE
ensure key	!J
ensure status	LKSUVX
ensure the	"ULKSIbUfJ
enter	!a"E#H&@*G+C,A-I.I/>2H3E4H5@6@7H8I:I<<=<>F?J@TB8C>DGEGFDHDIGJJK?NIPVR2SWT:WIY<ZJ[K^I_GaIbGhFi:j?kD
enter a	GV
enter file	!U
enter n	!GQT
enter new	!S
enter passphrase	!V#K&B+E,K.G3E5=9E<?=>>G@UB>CADIEKFGGFHHIJKEPWRESJTGY?_KbJhHiFjBkI
enter same	!U
enter y	!GQT
entered	!G"UBBQJTT
entered password	!G"XBHiV
entering	!S7GOKdJeTiI
entering interactive	!U7JBJfS
entering passive	!Z
enthält	!GYT
enthält einen	!GYT
entity	![
entrada	!D,H/U6W7JLWTH
entries	BJHZ
entries failed	!JHY
entries link	!GHV
entry	"J&I(V*D,B-E.C1E3W4U5F6J9G?WFHHDIFNEOFRBT;[H_EbKcHdTfDjSkJ
entry currently	5T
entry for	4V5B
entry from	3T5J
entrypoint	!T
entrypoint sh	!S
enumerating	RTiU
env	!<.U/H5S7K;J<K=KBFIUNKOZSUTTVHcUkJ
env confirm	!I
env fp	!EST
env home	!I
env local	.SIVOV
env logname	!I
env path	ST
env pwd	!I
env remote	.SIVOV
env shell	!I
env shlvl	!EST
env term	!I
env user	!I
envelope	AS
envelope routines	AS
enviar	!J.H/U3W5WLHRESTTG[H
envio	kUlV
environ	!HPU
environ sftp	PS
environment	&Y,J1G2X3I6U;HBBGJIIKFLERFcXiDjDkK
environment is	!^5I
environment variable	&T2X5U
envoi	!H"V)V.U1UKJTJ
envs	8TKT
eo	(T
eof	!A"7#E%:&H'G(;)p*3,=-b.=/G0<1r283449556B738W9@:H;-<3=9>J?C@>A8BDCEECF6G0H;I1JJK]L(MBPEQ4S)T6V?W3X<Y>Z?[7]C_Ta;d:eDfegCh=i0jHl6
eof during	&K)Z+J-=1T3H5G9FK9NBQJRJ_FbHc[f]kJ
eof error	!F"H(K)d,H-Z.C/B1b5J9I;HBFIGLENTOEQJRFSDVD[I_SbVfW
eof in	KU
eof marker	!W
eof the	,E-K8C9WKZTJ
eof while	)V,J-B.G1c8A9KBEJIKJNCRHSITE_IcKfc
eow	"V;VAIcK
eperm	!A+Y=JTTaU
equal	!A(W3]5GKHSK
equal to	!G3]5H
equipo	,Z
equipo de	,Z
er	=KBJIVRGSCTKiI
er unhandled	!<IVLSSG
eresolve	![
erfolgreich	!UKKaW
erfolgreich aber	!FaX
erl	!X
erlang	9U
erlang ssh	!J9U
err	!g"5%C&<'V(A)C+<,F-B0;173H4E6=7E8T9H:G;@=A>H?F@CCBDFEFG5HBJGKHLJMCN?O;PTQ<R5TFUJV?ZC]D^=_3a:b;d8eEf6gDhFi=j4kEl;
err cert	!X
err code	!h/J<KIKLHSG
err connection	!a,EKITI
err could	LV
err errno	!Z
err error	!c-E5I9H;TK?NKPJWK_I
err failed	-JWX
err network	!U
err nil	!V3K8T
err path	!^
err sec	!W
err sftp	!D,XSU
err ssh	!A#Y&H-S7V;J<JFWGFKVRCTEjH
err stack	!V
err syscall	![
err value	!B5Y8WTK
errconnect	![
errconnect tls	!T
erreur	![":#J&H'H(?)D*F+I,X-@1@2I3?5=6@7@8>9D:I;G<C=J>J?I@KAKB;CJDKEIFJGEHKI?JHK4L?MINEPIQASHVHWEXCYIZJ[C]E^F_<bCc@dFeIf@gChFi?jFkB
erreur critique	!B/TRV
erreur erreur	!G,IRYTC
erreur impossible	/GTVlW
erreur la	!T
erreur lors	,H0UST
errno	"A#G%='F(<*1+;,[/X091F29324C596U7Z9-:G;?<X=]>G??@5A5B8DJEFF=G;HTJ:K;MDN4OJPCQ1R&UKVUY5ZC]C^>_Ia+b:c3eBf)gCh:i,j:l:
errno 101	,I/J7ZKKTJkI
errno 104	!U"S)T,H-W.I/F5H7FBKTFfJ
errno 110	!I,DKGT_kI
errno 11001	!A/[XW
errno 111	!G,e-D/<6J79BIKHT<WV_FdFkT
errno 113	!X,A-I.J7WBJRKTHkH
errno 13	"I,J.F5F;@<:=^@EAIBCCUHZIUL<PFQFRFSSTGYG[Ja?iGjKkH
errno 2	&<,>-K.A1<6T7G8J;A<^=?BHKGODPERIS/TAVVW?YK[EaGfGk5
errno 28	!X
errno 3008	6V
errno 32	KE_T
errno eacces	!E<J=WLKOTSX
errno econnrefused	kT
errno enoent	!C&S<WIDLT
errno etimedout	7TTUdT
errno exception	-T_UkV
errno none	!;,U-K/I5K7TRKkY
erro	&E*K,I-I.B2T6J7A8I9J;HBKFJIJKELFNJOJPFQESITV[G_JaEbJcJdUfJkI
erro ao	/VRK
erro crítico	!FGTRYTBiU
erro erro	!FGTRYTBiU
error	!I"A#:%=&Y'8)C+I0G1H486B:F=@>5??@HC8D'E5F;G=H>IIJCKWMJOIPJTWU)VTWKXBYCZ0[=]0_CaFbJdCeIg?h;kFlE
error '	![+T
error 'cannot	!W
error 'connection	KFMV
error 'connection'	5U
error 'invalid	!I;Z<G=GATPBQS
error 'tunnel	!X
error 'unable	!H&I,G3K5G<WKIR]TIjJ
error 0	-J.J/W2S3E6U7G9U;FBDK?LJNJOGSFTA[WcKi[kG
error 0906	!V;EQI
error 0909006	QSYV
error 1	&S(J*V+J,G-@.E0J1K2Y3H5E7K;W@IAYBIIHKCLINDPDQZS>TCaEfJjI
error 10054	!I,J-U/J7K9]NUTJ_^
error 10060	!D,CTXd_
error 10061	!J,_TJkI
error 104	!V-K5K
error 1045	!^RJiI
error 1058	!D&ZBK
error 11	ASBTiS
error 110	TW
error 111	,UTJ
error 13	!]SD
error 15	!T,K1JKERJTH
error 2	!;"I,E.G/I1C3I6K8H9G;HBGH@IBKALVPKRES;TEVGWf_FbIcBfAkIlK
error 2002	!S
error 2003	BURJTG
error 2013	!Y
error 28	!].GTJ
error 3	.KLHOISYaJ
error 31	,K.ILWSS
error 4	!D/J0TLXOFRIS^TH
error 40	!U
error 401	!T
error 403	!Y-H.CBIKISFW]X=_J
error 404	!a
error 407	!E&KX^
error 5	2V7Y9TXF
error 500	!WLJ
error 530	!cl?
error 535	!W
error 550	!a
error 60	!V
error 67	!G,K/SB[RUiV
error 7	JYfJ
error a	!I&K(Z.JBGIIKXLFRITIVT
error access	!@"XLVi]jV
error acquiring	![
error agent	!F%_.JBERK
error al	!I(U,H-J.H/GRJSETF]Z^WbTfK
error all	!4"J%K&^,G-I.K5K8J9G;F<FFTGBKGNKPHQ:TI_IfJhKiT
error an	*V-F2Z@UKE
error app	7SBIGYLITKiS
error at	!YKH
error attempt	!CKW_S
error auth	!U;U@JA[BCPFQTRFiI
error authenticating	!=%J&Z.K5JBZLKPJRGSKiHjW
error authentication	#X%H*D,;-D.F/H2K3E5:7H8G9D;A<3=HBVF^GUK=LGNAPWQ@SDT@VJWBXIYI_CcKfFhGiZjTkF
error bad	!J+I-G3J9J;H<K=IBGCVMINJPKRKcV
error badmatch	9U
error batch	!TgV
error beginning	!J-W
error big	.Z0W8XKGSX
error broken	![-D1F5G8T9HBJNJWK_F
error c	&K/J2J3J5F9ZBFRYTDiW
error call	!]9I
error can't	-E.J/G7V<V=JBFKJPKRVTWYJ_K
error cannot	">%E&J(I)D*;+B-8.;/20@16294K5V7<8A9H:I;Z<6=:>DCHFCHFJHK1LBMHO;TIVAWB[>]J^C_=a<b@d@eTfXgIhEjB
error certificate	!Y5F
error channel	!="G,K.S0U8UIDKDLXOVRJSUTKVA[G]KcH
error checking	!]
error class	!H&I-T3K5G8T;E<WBEJSQJYV_D
error client	!T1G8U
error cloning	PYRGiDjU
error close	!I"S_JdS
error closed	!C"?,G-I.F1B8]9KBJKSNHSGTB_TbHcFfX
error code	!<"2&J'I(;)G+J0V1>2U3H5K9V:F;D<G>J?JAJBTDEF?GHHKKEMDOWP5RASbVTW,YHZG]G^Fc.gFh<iFkKl>
error com	!_*K-K5I9KBERS
error command	!E,S.H5V;V<J@FAEBWIUKJLFQYRFS@TJYK^IjJ
error compilation	!U
error config	+S
error connect	">)G*F-H.I182E5:7X8?9<;B<>=K@JAEBXFIICJEKSLFN9PDQERJSFW;XAZJ^K_5cHdAf?hFiJjBkXl8
error connecting	!@"G%J&d,G-?.G/T1F2F5V6C8J;E<<IAKAL<NDOIPFQHSBTVWTXI_AcKd8fHjIk5lJ
error connection	!A%I&E(H)W+D,S-e/!0F566:7T8=9K:K;9<B=G?H@GABB.EJFGG?HJIDKIL@MGNZOFPEQCR:VEXAYCZI[J^7_UaIb*c3d^f!gKhBi*jCkb
error copy	!D,J;TAJGDKHL5NSOBPVRIZJ
error copying	SU
error could	!C%A&<(K)[*4+D,C-]/H0H1U334J5C6:7B8G:?;X=<>J@SAUBTEKF<GVH>I=JUKTL.MGRFS4TJVAW%X;YV^GcJeJfJkIlV
error couldn't	"K,S1I2I3I5K9U;K<UBDGILKNKR@SJcKiFkU
error creating	!V"H/E0GKJLCOGQURASC_JeVhK
error critical	!I"[&J,G/J1GBCNWR]TDkK
error crítico	!E&K.U/X7CKGLHOSSVTV[ViIkF
error data	!]
error date	-W7B9WBIKBRG_VdJkJ
error desc	!X
error description	!U.VRIiF
error detecting	!C,X7SBV
error device	!Z
error dial	!7,d-I7JBdJJKJWBiVkC
error directory	!AL^
error disconnected	!<"J(K*F,@-g.J/A1U2E3J6H7C8;9:;G<=BGGHKTNYRESHT8ZI__bKcBf@hFkGlH
error domain	*X/G3I5K7S8J9WBJKIRITTWK
error during	"Z,D-A1G5U7J8I9S<JB_K>NJSK_HbYfGiSkK
error e	![9J
error eacces	+W<G=SBJHSS<
error encrypted	!I
error enoent	!8&I<g=GSJ
error eof	!?)V1]LFR9SFT;fJjUkU
error err	,S7I<TISLHNHkT
error errno	"I%J&<(F*D+H/70G2I3G6E7Z9C;J<A=W?G@BABB<CJFJGJHTJJK6N;P@QARAVXWBY@_Ha<bGcEdTeJfAgJhHiCjGkUlK
error error	!J"C#G%A&F'I(@)D*0+J-G/H0>13244E5S8I9H;F<E=J>F@FAICDDJEFFSIFK@MBOIPTQGReYFZG[5]H_5a4bUdHeFgDiS
error errors	!J,VT]
error establishing	!F,Y5TBIkF
error event	"U-E8XBJKVNJRHTJ_DiH
error ex	!W
error exception	!D"@*I,[.F1F2J5>6J9B;C<G@JJKKGLXOIPWSYTDWF^I_SaGbFcJfEhHkC
error executing	!W*S,K5J<I=UBESFjJ
error exit	![/K5IiGjX
error expected	"K(G,I-F.I/G3F5G9H;Z@VA=BJIJKALHMJNUOGPZQJRHSJTEWKYT^X_HbHfBgKkIlF
error failed	"8%@&W(F*8+C,F-'.H1T2@6@7,8/9F?H@[ABCHFZI3NEOJS=W1YT[B^;_Ga2d:eJhIl@
error failure	!G&J'T(F)K*J,C-G.d/B0V1A2J3@7I8E9H;HAJBBICK4LHNEOTRDTDVC[^_IcCeVf=iHkH
error falló	!J,X-J/I3T5UKD
error fast	!?<HI^SI
error fatal	&=)G*J-b/H1l5F6F8G;D<:BYGFN?R8T;WIdHf4i1j<kB
error fetch	!]
error fetching	%J&_BJiJ
error file	!G"J#H,H-I.U1F5F;F@HA?NGOTPIR?TKVFWK[?^Ha=fFkI
error forbidden	-KNIWY
error from	!a,X-D.J5HBILIRKWX_EaUfD
error ftp	3E5X
error garbage	!J"Y)J1EKGSJcSfT
error gcloud	!W#U&G,U-F/J5I7K;K<HLJRFSFTY^I_K
error general	!E,T1J7X8CK@LIRZTT
error get	!:"H#V&6*G,U-].D/S1U2G3F5=86;G<HB;FGI=LTMFOJPKR[S8VAWHXJ^BbIlH
error getaddrinfo	!G"J,C.I1K3I5I6f7H8IBHKFLGRFSITBiJ
error getting	!G,U7J8JKBLARTSDTS[H^Xb^kI
error gh	!V
error git	!E&S-V3W5J<IKKNVQSjT
error gnu	!S1JKE
error gnutls	!WKINKcI
error gpg	!_
error handshake	!A*T2X;IKKNJ
error has	.U
error home	!J+S1K
error host	!@/Y2B3d4A6I7I9I;I<IB@HHIIKELHNIRESHTGWKfJiIkH
error http	:WNIWTXY
error https	!T
error i	!IBSFTXVjTkK
error id	!I,T;J<H=TBJOSRG^SiJ
error in	!@":#F%;'K(>)C*@+H-X/;162?3B4E5F6C9V:?;b<'=!>D?_@dAZBEDGE3F:H?I4JBLTMINDPFQUT>VGW@XJY_ZD]H_AaKcIdAeEf5gCj*lC
error incompatible	*SSIcXfF
error incorrect	!A"H*A1EBGK]NAQXRIbCc@fC
error initializing	BTFT
error installation	!_
error invalid	!E"<&A*I,C->.E/;1K2I3T4J6B7I8G9G;T=F?JB6EHFKGUHTJIK>L@M<NYOIP5SGTDVHWFXK^H_HaKc>fFhJjGlT
error ipaddr	!?&H,G-H/J7IBYGJKC
error is	.I5HHSIJ
error it	!G5JBTCJDUiW
error java	!b.GKGcK
error job	!F.K3>5V@CATCTLKPWRISGYGjT
error keepalive	!?,I-G7G8SBKJFK_NGRKT>
error kex	!D*[,I-H2[BKKJM_NCWJ_D
error key	!D*f2b3;4U;F<H=KAGBGCHDTETKJQK
error la	!A,=/A7SRaTIkG
error ld	!_
error libssh	&E*J,H1I3K5I6J7H8K9K<BATBTHJIEL@PFRHSCTW_TfKiJkH
error list	!D8UFWITLTRJjV
error listing	!=BJLTS]
error load	-V;V=S@CAIBINVQIYH
error loading	!E"J%I&;(J+C,H-J.F/D0J1F2F3@4J5?8J9E:G;Z>V?Y@UB;CEFKHFI@KDL@NKOFPTQWR:SBTBVGWJYY[JaGbIcGfHi>jBkI
error local	.H<DIWLHOS
error lost	*T-H/Y1D5F9EBYNJTG^C_J
error main	,I5V<XRUjK
error max	!2&H(K.F6J8@9E:J;G=JBTIHKWSEWIXG^G_IbGcKhGiUjHkK
error maximum	!:,TBSFK_FhTjU
error message	!G#H&C(J)I*G+K-B.V/;2G3959899>:I<J?JAJG<HIJWMHNDR8WHXTYHZF_=cHdGeTf9gJhHjKkXlD
error microsoft	!X
error migration	!H3T5U7T
error missing	!b/K2H3I5@;VKHPGQKRITI
error mkdir	!9"GLWSYaJbHeX
error module	,Y7HTE
error msg	,V/K5G7U9J=IITKJLHRGTCaGbJ
error mtime	!C"UKJLKSK^WcYfI
error name	!V/UKISJ
error native	!b,CTE
error neither	!F@T
error net	!B"H*V/J2K5KBVLURCSIjY
error network	!6"I)J,Z-5.F1B5I8a9KBFJKNDRBTFWD_FdDlI
error nil	!S
error no	">%<(E)F*C+B,/-A/D0F1H697V<W=V?9@EA>CGEJF6HAIKJCKTMIN>O9Q;RXS5VGW7XEZJ[=]J^A_EaAb?c0d:eHf/gEh=iFj8lV
error noauth	!W
error node	IVLISS
error not	!>&D,I-K.U/J2J7J8X9K;IK]LINER@SHTB^IfHiU
error nt	!T"S_J
error num	!T
error nxdomain	!B&I(J,D-I.I/d3K5J6K7B8I9G;JBGKELKRGSKTBcKkK
error o	KJbW
error occurred	"D+V->/F1=6S7F9A<@BIGJICKEL?N<OKPBWTXJYK^F_=aWbFcCdJf@iBjK
error on	*T.F2X3F9EBJKIOVRGSXiJ
error open	&J1H3T5E<Z=IAVBJIJLHRGSD
error opening	!D,[.K5J9]@JBJKILTOFQVR]^H_KaBbKiWkJ
error openssl	!U
error org	!V,K/F8VRISH
error output	!E.V^S
error packet	!I.K/J1I5KKIc]fF
error paramiko	!DT_WV
error passphrase	!G;EAGP[
error password	!C&VPZQJ
error path	.I5JLWSC
error perm	!_SK
error permission	!H"W%F&3+I,I.A/K3E5?:b;?<@@GCJFFGEHEIGPCRYSXT<VGYI[Ga1bVjakD
error please	"IBTbU
error private	!A@GAJBHQBY_
error process	"H&I1A3I5?7K8I9F=TAIBGGJJSKJOTPDQHR@SYWB^H_UbDcJhJjJ
error processing	!Z.H
error proto	!El]
error protocol	!C-F.HAJKILIN[SG_JbTfJkS
error proxy	!A7WWTXU
error public	!D5K<JAUBZFVPJQFRBiX
error put	!9(J-H8K<JOWVB[UaB
error q	!HAVQY
error read	,H.G/F7HIIKaLHRJSJTI
error reading	"D&G)H+F,C-^.F/F0K1C2V3F5@7E;@=U@DADBAGJHJJXMJOJPHQARCS=TVYH^J_[bEcDf?hGiC
error reads	!>'V0JIFLFV]gK
error received	!@"X)U+K,?-D.H/D1K5J7I9E;GB?K?N<RBT?^[_@b_cSfciGkDlF
error receiving	!B"K8KNERV
error remote	!>"6#Y'U(G)/*K+K,9-G/80I2J5G6J7B8A9;;F<[AJB4FFGDHVIGJIK>NgPIR0SVTBVJWVXD^B_daGb>c=f:hTiKjDk^
error renci	!C.KOURTSSiV
error report	!W8VKU
error repository	"E&9/=1J3F576J:b;I<=B:IFL=STTJVKWBfIiDjjkG
error request	!X
error required	![
error resolving	,K/X6VBJRJkH
error response	KISWlV
error retrying	!=/Y5V8EOJTIaV
error root	IXLH
error rpc	!b-I5KKE
error rsync	;UBSRFjU
error run	(W8HCULJSEaS
error running	&H,B-S/H1J7T<VBJHUKTLJPIRHTTWGbJcJkV
error russh	!0"G#J%H(K)H*C+K,C-:.H/A1@2<3F4G7F8S:@;Y<:=D?I@@B8CIEGFSGGHFIHJJLHNCOKQ@RXSJTBVGWCXJYDZF^I_=aJbEcDfXhFiBjBkG
error s	!E&T<XBEGJPVRI
error scp	!@,K.C5JBKIIKGLXOITG^[aJbWfJ
error self	!V
error sender	!e,H3I5JBFRFTH
error sending	!T[U
error server	!?&G)X,@-K/C1=7I8E9D;E<DK=LJNWPKQJRXSHT>bScDk=
error session	!D)X*V2Y9IKHWJ_UiTkT
error set	SJaS
error setting	!EATSVaU
error sftp	!B"B&C(?+J-?1W2G7I;?<B=H@DACBEI;KWNHPDRUT2WFYK^F_Cb?eGgKiXkGlC
error size	!>(U.X3K8C;JIENHOFSJV][IcI
error skipping	)Y8HBJKD^UcTfH
error socket	&H)G*F,T-K.;2E3I5J6S8[;KBEJUKXLEN8OGRDS?VIWIXV[FbIcGf@iK
error software	!?,B/D1H7E8Z9HBHK_NFRETAWIfJkD
error some	!K(T
error src	!]
error ssh	"J#V%A&S(F)@*H-G/I1W3G4E5E7Z839]=B>J?JAHCDGGH@I=JCK7L:MSNERFTUVDW0XGZ@^AaIbCcGdUgJlE
error starting	!T*T,=.I2W6H7D9X;KBGRFSKT:iK
error status	!;"I,U-D.I0K1F3D5@7W8T9J@TBTFXLTR@TSYWfIjIkT
error subprocess	!G#XiJjT
error subsystem	!GSJf[
error syncing	!K3U5GCU
error tags	!G;UAVQU
error tar	!FLGOU
error target	!YBHLJTJfT
error task	-Y/E1J8SKDNJQTRT_TfHjT
error testing	!E/Y5SFS
error tests	!X
error text	!E0WKGLEOUVH[UaUeW
error the	"H#T&H-F.F1G3_4E5;6K8D;T=KA9B8CJEHFIIFK?NIOHQGRFT?VIWWXJYE^HbBfEkG
error this	!E:JBJCJDUSV_UjH
error timed	!0,T-[.I/I8;BCGKJYKAT^_YcHdHfGkXl3
error timeout	!?&G,J-D.I7ABfGJJ_NVSH_XcIdEl[
error timer	!J
error tls	![
error too	!ABVND_ChXjV
error transferring	KVOH
error true	!H*S,V2T9TRSiT
error ts	!V"H,URVSI
error type	!9"V,S-I/U8TKFNK_GcIdTfJhS
error unable	!["T%T)D*B,5->.@/J142=5U6J7@8D99;>=A?IAHBVDSGEHKI<KGL?NBOFPDRHVGWHYK^F_Gb>c3fXkFlJ
error uncaught	!U"S)T*A,H-E2I5J<T@YAVBEIHKBLGRHfHkK
error unexpected	"G,K.H5KBXKCLGNHRVSDTHaJb[fDiWjI
error unexplained	!9"K-K3U4S6UIKJHLIRESETG^SaJbEcE
error unknown	*G,C-J/U2I3W5T9A;EBAKERHT:
error unsupported	*F;>A]FW
error upload	!;(K.U/T6E7U8HBKIWNHTD_HaFdWeS
error uploading	!I8KLUSY^W
error url	!U/J
error urlopen	!T/J
error user	!8%J*J.G/K1J5d9G:J;G<H=H@FAFFJGKKJRBSHi>j;kF
error using	!C,E/JG_QJRTia
error usr	!HBWKTSWTS
error version	!E,U/S7UNHTW
error waiting	!I7XFT
error warning	!K1Y;TCDDTLW
error was	7VLTSJ
error websocket	-JWX
error when	&G,F/JGIISNVRDSXTH_CjGkTlW
error while	"E&A(F*H+K,:.[/=1C2F7D8<;D=I@BAJB3HGJKNHP@TJVGWd^G_GbIcKdGfDiAjEk7
error win	!CKFTSdZ
error with	&J,D-K.C/F2U3I5F7T8G9X;WBAKDLFOHQTRDSE_JcJfJ
error write	!I8YLKTJ
error writing	.[0K8EKWL=OJSG[FaE
error you	!["I&W5IBFLKS=TK_GiHjG
error you're	!KFW
error your	!A"^&J3J5H:HBDFTLGRSSIiSjI
error 秘密	;HPT
error 説明	-T7WKH
error'	!U-HKHdU
errore	"J*K,G-G.H/G0J1H3F5F7I8H9K<FBHGJIIKELDOCRXSI[J]K^I_HaJbHcIlU
errored	!K5KGKKGLURHSTTT^Si]
errored after	,V7VBX^K
errores	!_"F,J.B/I1J5J8JBJIHKCLHOHRGSFTI[J_IaKcIfHlK
errors	!a"6%E&F'J)D*<.//F172<3I4F5D6:7B9D;J=C>J@ACFFTG:HAJCMJNCOSP:R4TJV<WAXEYCZG]I^B_Eb<dGf:gGhDiJkJlD
errors 0	!T
errors 1	8S_S
errors and	!BKW_S
errors code	(T
errors sasl	!XRIiJ
errors ssh	!E-TATFT
errors ssl	!T
errors transport	!?5J;SATBSKHQKjS
es	"D-F.F1I3H6F8F;H<IAHKALHNHOGPIQHSCWKXXYT^U_IaJdKfIiGkJlK
es konnte	!E,U7GXX
es posible	^WbTcU
escape	-U2K9V_U
escape to	-U2K9V_U
esm	!VNJ
esm loader	!H
esm module	!H
esmtp	!HNW
esp	!f/HKATG
espera	!@,E/F7VKHRDT^kG
est	"C&K(B)F*J-B.A/V0C1A3:5a6F8F9F;KB?GJIFJKK=NKO9QFS@TFVKWIXG[J]H^I_BaFbFdVeKfFgGhGiDjIkGlE
esta	!>"V,J-H.I/J0K1K3H8I:XBIKGOFRKSGTIXI[J_FaKbVcIiG
establecer	7JKIRJWUlY
establecer una	,S/FKJTGlY
establish	!H",#K%F&J)=*X+B,J.G0D1A2V3X4I627F8+;:<FB[EIH@IDJXK.L8MHOCQHSFVDZI[H]H^>a?dVeIf;hDjTkC
establish a	!T
establish an	!YBFGYKKPJ
establish authenticity	!<,I/K3aBHR=T?iH
establish connection	!F"E*I-:.S1?2E3U5:6K;J<HAKBZLJNAPVRS_GcXfGiIkFlK
establish ftp	!HNYRHTHlT
establish master	!:,U-C1J2J3<5V7K9I<IBWFVKGNIQJRT_IiZ
establish session	!D,S9IBVQURKbIiS
establish sftp	!7"G.C3A6I8F9HBVJWKHPURGSS_FbHdVj]
establish ssh	"H&A*]-T1K2^3>5<6G8E9V;H<HB?FDGIK;N;PARHTF^H_ZcJfHiH
establish the	!X
establish tunnel	!A,JBDFUPKQJRTYWdW
establish within	,I-HJTTV
established	"D&@)C+B,J-T/<1B5V6A8B;J<>>IAABEFIGFIHL@M@OJP=QCRHSITSUIVHW4X[ZE]IbJcHdYeJfBgIhGiJlT
established broker	!T
established connection	!G,A-S/H2WBERE^H_WdShGiDlI
established initializing	NVlV
established waiting	!WKETDkTlY
established with	!U
establishing	!E&A(D*U-U.</=0G3V7B8:9Y;F<FAEF@GFHJIFJIK@LCODQGSBTFW9XI[H^IaEcEfBhFi<jD
establishing a	!W
establishing connection	!]BIRH
establishing sftp	!E"V.J1W5D8JKGbS
establishing ssh	!:"C&J(I,A-U.D/G0J1C3W5A7I8G9UAJFGKJLJOHPHSIWE[KbEfAiEkV
estado	!_"K,H7VBJKJiG
estado conectando	!X7WTD
este	,I/T3G5I9HBJFVRVTH
está	"V#J%I'J(K*H+G,A-G.B/F0I1I2H4J5H6I7D8E9K:W;D<G=F?IBFCIDJEJFFGGHJIGKALHMJNIO@QGS@TDWIYJZI[C]I^H_GaFbFcFdJeJfJgKhJjIkIlI
está en	!@"J&U:X=J>TiI
et	"G(H,T-I.I/Y0V1J4J6D7V8E:KBTGJLIOHR@SGTVWJ_JaIlK
et que	&T
eta	!J"K(H-D.Y1J8WBIJBK]LTNF[TaTgI
eta 0	!W
eta date	LX[W
etc	!Z#F%H'D(C-J/J0?1:364U536@7I:F;:<W=c>B?@AFBADBEIFCGFJAO=P2QFR5TFUJV<WFXCZA[>]F_CbHcJdbeFfHgChJiEjFkAlD
etc ansible	!C<TBKIV
etc app	!E;JHWLSSV
etc borgmatic	!T
etc git	!D=SCTHT
etc hosts	,CTHdekJ
etc hosts'	!^SA
etc letsencrypt	!T
etc nginx	LGSZ[J
etc passwd	"T
etc sftp	!H=U
etc shadow	!]=HSCaF
etc ssh	!b3?4W5<6J<IDJH@JILKPK
etc ssl	!T;I
eth	!Z
eth 0	!Z
ethz	!E
ethz ssh	!E
etimedout	"@)I*J,2->/;1?2J3F5H6A8F9FBAIIK:LJNCR9SJTrWG_@bIcIf>iDk@lC
etimedout connection	!E7UKJTZ
etimedout ipaddr	,>-G/I1H6J7DBIKINKTc_IkA
etl	,XITLJTC
etl sftp	!H,Y5TTD
eu	&I,D/UBGT]iV
ev	!F-JKU
ev preprocess'	1I
eva	!^
eval	%I&K.WAKiS
eval ssh	%J&HTSiT
event	"V&B(E+H,>.S/H0J2E3A4J5>6K9K;><I=F?H@DADB>FFK[MKQ?VFWGXJYE^FdIhGiHkJlE
event emitter	!X
event error	!T"UTJ
event log	-UNI
event on	!CRSSKiU
event raised	!C"K)T-X8KRJTWcU
event ssid	!W
event wait	KJ
events	!B&E2I8CBCFIITNVVIjHkT
events 502	!G
events 524	!DKKNH_E
events 536	KSNS
events js	!A.G1JGSIUiK
events py	!G
everyone	CKDZ
everything	3H5G6VBTPAQGUTiV
everything up	!aPAQGUU
evp	AS
evp decrypt	AS
ex	"G&K*J,A-E.C1J2H3F5D7T8K9T<F=JAXJYKFLVNIOIPHRFSVTT_HcIfCiGkG
exact	!U
exactly	!D;V@XA[FWQUYZ
exactly 160	!D;V@XA[FWQUYZ
exampel	"F,C-I/l1D3F5A6F7C9J;J<GBHIJKDL?NERESGTAWEXI_KcJdJfEiJk4
exampel invalid	!?,J/p637JNITJk>
exampel invalid'	/X6H
exampel org	"K,I/[1G3I5D7K<HKGLARHSITHWIfGkJ
example	#;%;&9'C(H*8+0-=.F/Y01293X4W6p94:=<>=<>>?F@@AIC5D=EHF@IAJJKJMTNAO8PHQAS5TSUEV7YCZ9[I]/^3_<aBc4e2f7g?hCj8
example 2022	6Y
example 22	!6"H-E/T1H3G6C7K9FBVKBLJM]NIQVSJTS_IdGfJjTkAlY
example 8080	!JTTXU
example ac	"@&J(K)J+K.I/X2J4T5D8D9J;E<B=F@JAJFGHFIJKFL<MJNFOJQHSDZG^K_EaJcIfGhJiClE
example br	!XBZWC
example closed	,G-JBHRJfT
example cn	![TF
example co	!G,G1K3J6U<UQTRISHiXkKlY
example com	"Z&H)U*G-5.Z/F4U6W7A;^=E?T@FBKG=H?IDJHK5NCOFPYQIS;THVJYH[I^@_<aShGj5l?
example com'	!F;K?TPSR[TDdU
example core	!V
example de	,;-U.I/Y1F5D7E8G9KGSK@LIR@T:WT_GbJhFiD
example dev	WW
example edu	!D,B-E.J/X3G5D8UJINHSJWGXS_JfGkClK
example es	![
example example	![-I7VBJKSTDXX_U
example found	5S
example fr	!S"J,U3J5H@TATKHTCYTkE
example gov	-T
example in	,I3IBSRWSJ
example io	!T/G3T6S
example ipaddr	!Z,J1UBGGITGdUfUjI
example it	,J.G3W5G6IBJJXKTLJTBiT
example jp	"X&I*K-B.E/V1T4H6V9E;G<JGFHIJHKFL?NTSDX>[K_EaJbYcKd>fFhKiCjI
example jp'	3J^TdT
example kr	,H5T7KTU
example lan	,KTJ
example ne	!IbK
example net	&S-D.D/A2K3V6]8C;B<JAIBSFJGFHKJXKELENGPJQIRHSBXKaIdBfFjAlF
example net'	!IbTjU
example nl	!U
example on	,A7ETUXYkG
example org	!I"F%H&C'B(>+@/C0K2K6[7Z9C>HBGCEDCFEHXIKJ@OJPJQBRKTSU@VIXJ[B]B^BaDcBeBf>
example org'	"I&G)I*E,?-H/D1G2E6V7C8I9F<KHCLENEPKRWWGZK_KdHiIjFkElK
example port	"T-D5I6T8IKCNHWJXW_G
example report	!W
example rsa	3J5V
example ru	![,D/I7EBJRJTTdTkD
example sftp	!TLJ
example ssh	,U-W/S1J3UBHKHRITK
example'	/U5XBAGJHGLJRFSGZVjG
example' not	5W
example' rsa	!W
exampleorg	!]
exc	!V,FKG_HfUhKkI
exc from	KJNKfV
excedido	!USH
exceed	!I.Y
exceeded	"E#D%F&:'F(?)D*B+I-<.k0@1E2G3K6@7H99:D;<<>=@>G?F@CACCDDIEEFJGDI:L9MBNHO=PGQ?R;S2UKV?W:X=YD[?]F^<_[a;b;c=dHeEfDgCh[k?lJ
exceeded connect	!FKIdW
exceeded connection	!B"E,C-U1>7GK:N]_TdBkd
exceeded for	!AhTjV
exceeded host	!B/Z4U5@BKHUKETK
exceeded max	"J-/KEN>WC_kkE
exceeded ssh	,ZTHk@
exceeded storage	!W.I
exceeded while	8HJXKGNWTU
exceeds	.@KDLKNESI]Uc[
exceeds max	.IKHNGc[
except	!e,I5JB@FHGFRASHiAjJ
exception	!>"B#0%3&H',(>)8+H0<1G4C6@7>:+<G=I>7AZCGD)E:FHHAI=JKKYLSM5QVU0V>XBZF[:];_EaCbHcIdHe(g#hCiKjDkDlB
exception 0	,C7TTY
exception 1	,>1BK:RHWG_XfX
exception 10060	dT
exception 10061	!W/ITE
exception 2	!H,a1H7WK=Wa_IbBf<
exception 4	!C"B-E.U/K0I1F3J5I86;IAGLSNEO;QIRIS5WJ]W_CaEfY
exception access	!V=TSH
exception algorithm	!C*e-G2g3J5J8I9aAIBFFHKANIPJRFTIWJ_HfIiI
exception an	![*E,J3G5G8U9:KSN@T>hI
exception another	+SfSkU
exception auth	!;"H&J)K*=,4-//91D2=3;4I576F7D8;9.;;<C=B?B@CA3BaFUGWHFJIK%N8P_RVT1W<XIYG^K_3bFcCdJf8hCiXjUkB
exception authentication	!>%A&0*A+H,E-B.J1D2E3@7I8A9@;9<;@EA:BXFWJEKYLIN=OKP<Q8SJTEW7XCYD_AbJcKdKf=h<iVjSkJ
exception bad	!>"H*U+D-K2I3d4K5;9I;;@BADBEFFGUKKN;QVWJYHZW_KcWfFhH
exception base	;VKHQJ
exception broken	"T.D1Y8I9JKWNJ
exception c	=GHYIJSJ
exception calling	!DBIKWRXTF
exception cannot	!D&W*Y-A7H8E;D<HFSGFHJIIKILVNJOEQHSXVGWH[FaGcJfAkB
exception caught	KKMURV
exception channel	!:&I)W*C+D,W-?.G/G1Y2E3C5>7S8*9C;@@GA>BFFDGGHJJCKGLHN@OJPAQCR>SGT:WUXJYKZK_WbVcVf]hDiGkE
exception client	!C&T*Y,B/C1B2I5G8X;JAILHOJRGSGT@WS^JfEiK
exception code	STaF
exception com	!W
exception communications	!V,H
exception config	+Y5J;GKIQJ
exception connect	!D&H,C-F/J7@BYGIKBNGdU
exception connection	!]"E&I*6-].B/61C2:3K517I;D<K=H?I@HAEB>FFGEHHKVLINFPEQBR3SFW5X?YJ^E_UbGcEdWf>hGkZlE
exception could	"H%C&Y)I*U,G-E/I3H6E9J;<=D?K@HABB?FHGFJKK8NCPIQDVKWDYJ_JbHcGf:k@lT
exception decrypted	!IQX
exception decryption	!HQW
exception default	5I8FBFJXK@iGkJ
exception der	!J/_5D8KKG
exception detected	8WBIKJNJRTT<fH
exception disk	![LISK
exception encountered	3H5H;ZADQI
exception end	!@-T5IAHBHPIQK_TcCfVkV
exception eof	!J&J+J->1T3I5G9FK:NBQJRJ^S_GcWf]kJ
exception errno	!W,H5JHV
exception error	!T&D)K*D+I,<-[/@0G1B2F3A6K7F8;9>;B=I@CBSGGHGITK?T]VIW<XJYI^H_WaDbCcCf<hHjI
exception exception	,H5J;IKJLKQWTK
exception exhausted	;JQ=TWZGj[
exception exit	!T,W5GBTKGTT
exception failed	!;"T&C+J0E2B3J4H<@=EBUCKGDH?IHJCKKLSN@PHQWVIW=XG[F]J^F_HaBbZcCdEhKiKjBkJ
exception failure	!F,I.d0Z1C8HK6LKNKO]RKS?TKaZfC
exception file	.I3TKJLEOXSB
exception for	!V
exception general	!GKV
exception home	!<;K<H=d
exception host	!9*I,F-G3p4C9E;HAFB?FHHIK<QIRATCfJiK
exception hostname	!G-S3U5JKIiT
exception http	WYX:
exception illegal	!T3K;E@JAJEGKSLKNUQI
exception in	!F&J(K.Y1C4I<J=CFBK>NVOGSKTJYSZI]K^JhIjIk]
exception incompatible	!D*T2X3J5G9TBKKFNJfI
exception incorrect	!E-I;FAIBGKBMUNYP<Q]RD_IcI
exception indecipherable	NU
exception inputstream	!;"B-B5F;IAGNDQKWH[H_DcJf[
exception invalid	!1"8&F(I*;,>.G/91G2A3:4E566>7H8;98;]<7=C>H?]@UAXB3CJEDFCG9HBJUK.LBMKNbOHP.R1SDTBW:XHYVZI]J^D_@bHf8gKhFi2jF
exception io	!X
exception is	!A"K-G.@/D0I5]7K8S;FAIBeHJNJPKQJWJ[EaIbJcKfD
exception java	"K*I,X-</V1F2J3E586V7S8=9G<S=W?H@FAAB=GJHTK:NBOJPGQGR;WEXJYH_AcJfDiG
exception key	!:%]*A-K1K8G9W;9<K=I@BA]BIFIGHJKNAPAQ@RIWKYGZJ_JfC
exception keystore	!W
exception login	!F"F3YRciJ
exception message	!J"G&D*J-H.B/@0K1I2J3=5E7E8G;G<IGGK<L]SU^K_IbHcIfFkG
exception negotiation	-Y3D5D9T;JNFfF
exception net	!B7UKVSW_[hI
exception no	!?":%@&C)J+D.A/B1620314I5W6T819J<Y=D>IBECIEJFTHII1KKL]OAQDW9[C^D_CaEb>c>hUi=lH
exception not	!F&I<@=G>I@ZAVP7QCYY
exception object	FWiV
exception occurred	IVJTKHSJTI_TkT
exception open	!B;A=J@EIILVOTQaYH[TfI
exception opt	!E=WIURI
exception org	"S,I-VLTRISUTI
exception pad	;V
exception password	!I;F<J@JBWKJP]QCRVYJZC
exception pem	!@5H;[@SBKKJPTQF
exception permission	!>"T1I8K;C=@BTFWGGKFL7PJQDShTHZ8fJ
exception pipe	!?-F1D8UKaNJWK[G_Gf>
exception pkix	!W
exception premature	!JNW_X
exception private	!A;G<A=H@CATBKCWDKFKKJPaQ=YI
exception problem	!<,S.K1S<KBUKSLIOIPXSFiT
exception process	!G,X/KBJKJiU
exception proxy	!@*H,U-G/J3F5I7V8F9GAIBGGJK@NEPJRGTKWfX9_JfD
exception publickey	!A;I<K?T@WBGR@YYZVjJ
exception read	!Y-H7KJYKDNS_H
exception reject	!D2B3V4A5e6J;IAHBAHHKCPJQGRCTH
exception renci	-[BIGU_J
exception rescued	9V
exception revoked	!I3D4^5CKJ
exception root	LU
exception scp	!H^X
exception server	!=&H,>/=1>2E4Y5d93;>@JB<FGGIJGLJQJR5T;WGbCcJf6hHiEjJ
exception session	!;"?)H*C,=-S/<162E3?4J5E6I7:8Z;D?G@IA?B=FJGDHHJcK]P=QDR<TXWA_VbFcCdGf'hJiH
exception sftp	!D">*J-F/W0S1S3<5T6_7B8C9H;I<J=HAHB5GDHJIJKGLVNEOCQFRUTJWGXK[I^I_FaFbIdKf;iDkC
exception socket	-[KD
exception sql	!V
exception sqlstate	!T
exception ssh	!-&T(F*-+A,J.=2%3J5V67739;:J;S=K>@?KBJCADJECF)GHHGIAKTL/MGNTOGP?R;SGVDW#Z.[H]K_TaHcUd<gJhTiAkG
exception ssl	!U
exception stack	aS
exception subsystem	AJKHbIfa
exception system	!T
exception tcp	!H7UTVkU
exception the	!B*<,6-U.H/@1C2J5U7H8+;V<I@IACFGGGIIKJPEQST8WH^AaKbTcGhTiUjK
exception there	!8,W3TTT
exception timed	!SKHNXRYT@
exception timeout	!4"G)S*I-H.D/A2K3G5D7U8F9H;HAJBAGIJXLGPJQIRHSGT_WJXW^IbIdXf=hKiIk>lJ
exception tmp	![IA
exception to	!C;C@WP[WTXU
exception unable	!>"I&H*X-B1E3D5@7V8I9S;[=K?T@TB:FTIHK>Q[_JaKcIdWfDjJ
exception unexpected	!>"I)H-W1W8I9SK[NGTT_KbGc?fV
exception unknown	!A385[HUQS
exception user	!A;UFShH
exception userauth	9I;GAKFJKEQHRYiW
exception using	!CQX
exception util	kV
exception var	SJ
exception was	NU
exception when	"K&I-K.G/D1I3J5I9F;H<GBIKFOJQSSXTBWJaJfIiF
exception while	!D"K&W,E/J1I5H9JNIPSRAWK_WfJhTjV
exception キー	!VAWKJRH
exception サー	8SKJ_V
exception ファ	=J
exception 接続	7TdJ
exception 秘密	;Z<F
exceptions	#G%>&J'K(A)@+7-=.G/H0D163J4D668=:E;T<^>??B@6A-CCEGF@GGLIN;PFQ@RVTDVBW0XAY4Z=]H_7aBbHc2eGfWgEhAl5
exceptions 0	.U7SSJ
exceptions airflow	!<&K-K3F<CAIHTIUKKQI
exceptions authentication	!J9K;G<KGIK>R]fIhI
exceptions client	!U
exceptions communications	!V,H
exceptions connection	!V-H/K5K8H9GBHK@MURGkGlK
exceptions endpoint	!T
exceptions host	!F5YHT
exceptions key	!C3D5D9U;T<ZAJBKKCPIQJ
exceptions netmiko	!B-TGVJIKHkX
exceptions scrapli	!A"J3V5U;IRFjJ
exchange	!."1#=%6&*'D(=)4*^+3,H-d.8/D0:1,2Y3J4>5H6?7(8!9w:;;%<6=>>G?:@;A,B,C?DBEBF2G=HBI9KIL2MSN[O<P*Q+R=S7T8UYV<WZY:Z>[?]B^4_^a;b-c?d,eBf?g>h1i#j/l0
exchange algorithm	!C*.,J-G233H5@9rBJKCTHUa
exchange algorithms	!W*I2K5I;K<K
exchange client	9T
exchange connection	!:"J,I-T8JK<MTWVXIdIkI
exchange encryption	!=&C*X,A/H2]3B5B7I9];J<G=JB=FJKXPFQJRETC_BcJfCiIjIkC
exchange error	*S3I5J9W;K<GKG
exchange failed	!=*d,J->/H2[3G5J9Y;KBFNKRHTI_EbK
exchange identification	!&"9#J%J&E)<*A+?-Y.H102=3/4J5'7@8::I;I<H=F@IAIBFCFEFFGGGHFJ@LJMVPKSHUKW]YKZJ^F_[b=cCdDf6gJhBi<j=k[lG
exchange method	!G*?289d
exchange negotiation	!D-=3b5WK7
exchange semantics	!K
exchange started	JTTW
exchange using	!K
exchange was	!:*^-S2V9VKE_K
exchange with	!F*V2S3G5HJVKTfT
exchanger	-V5TJTKFTH_V
exchanger java	3T
exclude	!GIU
exclusive	!_SSaT
exclusive timeout	!Z
exe	)J+F-G.G/J0T1^3D8K;A<C=JAGBZCKFJG?JGKCLJNDOHPFTUWCXTZE^?_>aGb>hJkE
exe connection	"Z,H-C1a5IBZGBKENGR@ZJ^E_Ai@kA
exe ssh	!E5XRVTW
exec	"2#V%F)D+B,A-D.=/A0I134K6H7I85;J<>?J@?BGG=H;I4JEKTL<MINEOEPZQFR?SGTFVBWcYEZI[I^__1a>blc?dVeJf/hHj?k5lH
exec completed	!Y
exec connected	!_TI
exec connecting	!Y#UBCjJ
exec corkscrew	-JWUXV
exec dbc	BTFS
exec exit	!Z
exec failed	fI
exec host	!WBI
exec nc	-KWU
exec password	TS
exec private	BJ
exec provisioner	!F#[BFRFWXdX
exec request	!7"C,G.J1H5KBIKESJWI^]aKbhf7
exec ssh	,I/T5K
exec usr	!@,U<KP^WS
executable	!U"S5EIILH
execute	!E"E&T*J,U-@.E1H5:;J<FATGJHTIGOIPDT?aGbUcHhIjTkC
execute commands	AT
execute error	!E&V-IRG_TjT
execute goal	!Y
execute scp	bT
executed	!V.HBFKILGRFTF^Jf[
executed commands	!S
executed transfer	!YSJ
executing	"B%K&W.>1B3S5<FGGIIGLIODQER:WK[J^XaGbVcDjTk?
executing as	&T1JRG_XhU
executing on	!GPTRJjT
executing process	!Y
executing program	!H^X
executing proxy	,SXT
executing task	&TjS
executing tmp	KT
execution	!H"A*J-B.D/C0J1G7J8T;EBHCTFIGGHJIUNAOEQTRG^Y_CbUcIfEiFjJlK
execution failed	3V=SBJCVTU
executor	-JKTNJ_J
exemple	"D)U-B/T6U7H8EBHKAR?T@XK_EbTdUiIkC
exemple fr	/T6V7IKJRGTBdUkI
exhausted	!;"?%K,Y1I8J;D<B=KB]KFLEPFSFTVhDjU
exhausted available	!>"B,K.E1K;F<CB]GIKKLHPGhDjV
exist	#H%A&;'G(5)D*@+@,7-4.</W042H334G5G6V7=8<99:@;.<e=I>D?@@5A3B-C;DEEEFSG>HEI]JEK0LeMHN0P5Q1R,SBT7UJW?X>Y5ZC[5];^D_:a4bFdEf9gFhBi1j;k<lG
exist and	LU
exist at	!?<TIT
exist on	!]/KSG
exist or	!J/J1K5V;H=U@IIFQISX
exist yet	!]IBSD
existe	!J"C(I,?.A/J0H1G2J6G8I9J;H=GGII@KEOaPHQIRETAWKXJYK[W_IaIbIcEdGfGkDlE
existence	!FBVRT]T
existence of	!FBVRT]T
existiert	!9"@(G)G,@.:0>1A3A5E6@7F8D9H;G<E=JBHGJHKI8K;LYNIObQER;S9T<XIYJ[F]J^J_Aa;bGcCf>gGkHlF
existiert nicht	!C,G.D0I1J3E5>6F<KBCIDKIL^O?RDS@TBaGfFiI
existing	"B&B(=*C,<.I/C1B2F3I597E8H9E;@<C@GAGB;FGGGHIIAJXKZLDO]PDQFR<WF[J]Y^IaDbAcFeIf=h]i?jV
existing connection	,J-H
existing file	!FO[
existing installation	!X
existing session	!C&F*F,H-T1J3J5C7K8I9@;E<I@KBFFIJYKXPGRDTJfAh^iGjX
exists	"<#I'I(;)K*C+U,E.70=1F5H7G8G9<;B=G>C@IADBBC@DJF?GCI0JDLAOuP6Q6R/S8TAWFY=^9_Ia;b8c5dDe@f5gFi=jJk@lA
exists and	.J5JKIOW[S
exists at	;IYI
exists disabling	!a8K
exists in	!I5TSK
exists stat	!HKY
exists to	!],K/J3K5IKGLJSGTHaScJfK
exit	!K#;%B'A(7*3+D.H071W23495b719C:>=B?8A@B[E=G;HGIUJELJN'O0Q7R;SIUEVDX5Z>]@aCdBe>iJjSk3l:
exit 0	/K5H<YBTKHTX
exit 1	!V.D/I5J;H<FBIKEL[TJ
exit 255	!@,Y3D5VBZTXiI
exit before	!E-HMU
exit code	!E"T#F%C(C)I*B-I.J/?0C1U2@4E5]6;7C829I:K>I?CEJG6H?KKLCMDNAOAPYQGSGVBXEZI[>]K^7a9cIeHgDkHlF
exit request	!U
exit root	!X
exit signal	!F5H8ZBJK^^K
exit status	!G"G#H'I(I*D+A.B0I2F3T4F7?8T9J:G=C?H@?A=DKEGFAG@IYJEL2MCN=OEP=QCR1SITHXEY@ZJ]I_DaIcUdGeIfTgDjTk=lF
exit tab	!H1JBXKTTK_J
exitcode	!C)E-^/U1U9IKELJRISJkH
exited	!6"I#D%G'G(B)8*3+C0:1[4>5X7H8U:D<C>C?E@<A]DCE=G3H9I4J9M<P3Q7RYTFUIVAX;Y;ZB[>]H_Fa9c>dFeEfJgAh9jDk>l:
exited code	!Z1HSJfH
exited connect	!C-G/U6X7WBENHRF_IdW
exited no	!E"I&J*H,D-F/H7F9VFTKITH_KdHjSkH
exited normally	!G
exited remote	!F,E-W/H1F5I8C9JBAN[RHTH_YiGkV
exited status	!Z1HSJfH
exited string	!A"G5G=IAbBJCFN>WKYJ_HbHcAhK
exited unexpectedly	-C1I3I5T9KBXKENIRXTY_JcK
exited with	!;&T(K)H*G/B0F2D3T4G6D7?9;;E<?@HABEJFDGDHFIBKIN>PDQFSVVJYH[G_HaEc=dJiSjHkAlI
exited without	!F5H8ZBJK^^K
exiting	!X"A&A*E,T-I.>1A2I8B9D;F<FAIBGGJIEK>LUPFWJXW^IaHbFcJfAjF
exiting now	!U.JIJ
exiting with	OTSK
exmaple	,K/^5J6I7FRJTH
exmaple org	!I/]7G
exp	!@,Y0VeV
expanded user	!J
expanduser	!>5W=SLJ
expected	!D"6#I%D&;'K(^)K*7+:,0-0.,//0;234A5H6;7782:H;d<7==?@@IB(DHEEF=G=H?JAKJL/M?O6Q<R/S+T2V=W;XCYTZG[K]F_Ha6cfdBeFh=i5j>
expected 'aaaac	!J3U
expected a	;JIU
expected hex	!H3T5J
expected key	3F5H
expected net	!C-K1Z9KKCNH_JcYf_
expected ssh	!@1J3X5A9I;JBJNURKTJcXlK
expected unison	!IcXfH
expecting	"J)G*B+I,G/I1@2F3I;F<JJ_KVLINAPJWJ_DfIjIkG
expecting any	!V;CQJ
expecting ssh	!E*C,J-E2H9JJ_KXNG_HjJkK
expects	RITSiSlT
experienced	!?7UBTJUKSNT_S
experienced an	!B7VBUJUKSNTTS
expire	!W"KBURJ
expired	"m#H%I&@(J)D*D+E,@-D.60I1:2C3:4T5E6E788G9H:K;F<F=H>J?I@HAHB5CGEJFGGCHAIJJVKVL>OIPEQDR1S@VJWCXFYIZD[E]I^G_HaEb:c<dAeKf@gKhCi4jFlC
expired 30000	!BTU
expired account	!I"U
expired or	!Y
expired please	"[bIiJ
expires	!W-JNKWT
expires in	!W-JNKWT
expiré	!T"X-F3H5JKE_GkI
explain	!X2J
explanation	!F"ScX
explicit	!I%;5J<HR:ZDh@jT
export	!G"D%J&G(F*G,T-D/C0B2J3S6I7I8S9G<A?JB6GHHJIZJJK>L;NHO>PGQHS_T@VAWJYV[T_FaSbEcHeWfDgJhJjHkBlI
export home	1S
export sftp	3T
export ssh	&JASQT
export task	!T
exporter	,U7IBTFWQJRHTKiG
exports	!C-K0K;JBGIJKFS[VF[TaSkU
exports errno	,VTTkW
expresamente	,Z
expresamente dicha	,Z
expression	-VKKNV
expressément	,T
expressément refusée	,T
ext	&K,H2J3JJKKGOVSWTHiKkJ
ext build	!]
ext info	!G
extension	!S"F&G'V+K-G1H3?5>8D9G<KBYHJIHKANJOIPJQK_GaFbKcGfEiKjHkC
extension host	3JBaRWTCiI
extension js	/S6SGT
extension sftp	!GLITUVTkK
extension user	!X
extensions	"K&B*K,I.X8I<K?W@DBKNBOJQJRU[I_EfJiEjJ
extensions liximomo	!A&K-I.T;JAVBJJUKINIOHPHRXiJ
extensions natizyskunk	.S;S?[@DAJQF
external	"H,I/J1J3W7J8J;JIGKFLFNIOKQHRXSCTHWJXT^UfIiY
external command	^V
external connectivity	!X
external lib	!I3UBT
external message	!EBWRYiX
extra	;X@T
extract	!>&K;U<H>J?IA_FGQVY>iF
extract public	!D;U<H>J?IA_FGY>iF
ey	*C/J2Z9DRK
f	!@":#H%G)C,8-7192S3W4E6C7:8I:H;B>CAGBUEDGEOAPBSXVbXIYEZE[7]F_>b=c7dDeCf5iSlC
f 0	!a.JSK
f 1	!G(W.T/J0K5BIIKHLGRWVTaHiW
f 2	&X/K0J3DITKHRISKVZaH
f 3	!C;KRJVU
f 31	!HNT^T
f 4	!J/U
f 5	!FBWFWiW
f 6	LW
f 7	!_.J
f 8	*T2T
f 9	3TRTSITS
f home	!H3V5KHI^T
f l	5T
f m	![
f option	<T
f ssh	!];C<GPJ
fa	!T"J/K1K3G5G9H;JFIGUIJNJRJSHTG]T^IcJgIiHjG
fa 9	!V
fa gz	!UKG
fab	!JbT
fab h	bT
factor	!G"C&E9JBBGcKGPGR@iG
factor login	GY
factory	"U,T-H3K5E<TB;FJGSLHNJPKRGSIXUfIkF
factory java	!K,U/U5J<TBK
factory rb	!G
factory'	!X/H
facts	6[BK
fail	"*#E&/'G(C):*a+A,<-%.*/<0<1*2d3-4B5&697-809e:F;?<5=6>J@9A@B^DJEHFaH?I6J<LEMFN*PSRcSBTCUIV@WIX=Y;ZC[<]C^=aCb2c3d<eFf(gEh:ihj[k4l8
fail 'type	SHTS
fail 2	_ZkI
fail algorithm	!H9T
fail error	BSiY
fail exception	!J,T/V9VKK_I
fail for	BUFZPFRFj[
fail src	![OJRK
fail test	!VSI
fail to	,G/HBKPZQIRI
failed	!@"D#<%Z'9)1*J+?.X0G1>2J5V647G8=:3<E=>>!?6@7BVC@D#E+FGGJHXICJ:KAMCPIRVSUTHU+VFY>Z=[G]D^FaWbFc@d<eBg8h2kEl6
failed '	!>,Z1X5IKFRITGdJiSkX
failed 0	!j.G/H6TBJRITJ
failed 1	NHWK_X
failed 111	!Z,GWKkV
failed 13	!WSG
failed 18	!A"W&J;UAGBTFUQFZUiSjT
failed 3	!^_J
failed 4	!HKFOY[XaI
failed 407	!X
failed a	!I7VQW
failed access	AXSHjK
failed address	!Y7ITJkU
failed administratively	!X/JWWbEfJ
failed after	!=(F.XKXLKNJOCS@TH]WaV
failed agent	!I%Y&DCT
failed at	"WFX
failed attempts	!?"U&WPX_T
failed authentication	!6%A&X*K,B-D.J/H1G2K8G9H;ZATBXFXKDLISITAWCXEZU_afIhF
failed backend	!F.UBKRW
failed bad	!Y;B@BABGSKKPCQVYJiI
failed because	(U,A/I3A5URFSITUiFjU
failed broken	!B"K,<.>1@5H8j9UBEKZNISKTCWJ
failed building	!X
failed cannot	,I.C/W3I5H;H<VIKKILVOJRFTHVK[I]SaH
failed certificate	!U
failed changed	(U/B3J5DBEREiJ
failed check	!BR[
failed cleaning	!HBTFTiWjT
failed client	!D"K*G2U9JBTMV_KiT
failed code	*U,J-I.I2V3J5F9VBILVSSTHiU
failed com	BcKJR6
failed command	!J;S
failed connect	!H,S-K/b1K7EKHTWWX_FfAkI
failed connecting	!=%G&]-J<]HDLBSKTIjH
failed connection	"?&C)K*H,T-:/;1?2E3[6J7V8U9>;IBGJILDN?OKQJS?VGWVX9^E_IaEcHf?jTlI
failed container	!U
failed could	!U"I&D,V-D1D2V3J5C6I7E;JAFFTLUOSQKR@WHaHfGiFkH
failed couldn't	.E0U
failed curl	!^-JKF
failed dial	!d,ATKkD
failed dir	!HKY
failed disk	.V
failed e	!c.E/KKGLCODRIS>
failed eof	!="E%G&E)U*E,I-a/?2H3:4D567J8F9J;E<EAKB7FIGAJIK[NUPHR6T<WI_WbDcJdIhKiCjHlI
failed err	!A,USU
failed errno	!J,Z-F5E6H=JBHHHI[KJLSREWG_JdHiKk;
failed error	!;"T&I-G0K1C2V3@6V8E9D;A<C=BA_GGH?ICKULHNEOEP?Q[S;T7WaXTYF[V^HaGbIcKk<
failed exception	*I,J-H.K/A3K7J8B9F;<<HADGHHHIEKELSQWSVWG[D^Ia@cIf>kG
failed exhausted	BUjF
failed exit	!A"J,E-J/Y1H9F=K@@KALGPZRDSDT[YEbGcHfFiSjb
failed failed	!C,H-V.A1J6W8UBHK^LERJSG_YaGbJfJkK
failed failure	!5"K(G,I-G._/E2J9KBHIILVRETJ]I_IaJeFfGiK
failed fatal	!Z3V5IRK
failed file	3H<IBTIIOISC
failed fix	!T
failed flow	!HTSdT
failed for	%f&c)S*B,@.=/W1S2E3>4H6F7@8>9=CCIFJHK4L?N@OKQJRES9T=WGXH[J^H_JaDbDcFdDh;k>
failed get	5Y_W
failed getting	!@"I&J*=,=-Z.H/?1J2@3F5H6G7?8K9D;I=JAJBBKWN]RASFTF__bHdJfEiHkX
failed host	!5,I-B/[3S4A9D;JBBHENIRJWI_UdWiKkJ
failed http	![3K
failed https	:X
failed in	!G%U&F(J,T-J7UKDLGRFSGTW[V_JaWiJ
failed inappropriate	![
failed invalid	0Z5JB?LKPTQFSHYIaK
failed java	!_,I9IKITHfE
failed knownhosts	!2"I#K%G&B*@,K-</B3b4^5V7J9:;8<A=IACB6CKEJFGGFHHKEN=P?QFR@T@ZJ_EdFiEjEkH
failed libssh	!F&TAXFXRBZX
failed login	!43J5J;I<KAJB^GJKFNIPUbJjKkH
failed mkdir	BIKSRJSU
failed msg	"T/H3H9J<SB?LGWHbUcHjH
failed name	,K/V6FTI
failed no	!7"B%H*d-B/82W3=4G5E7H8G9X;7<2=J@JAFF<G<H]JJK<NBOFQGRCT8V7YHZB[H_GaAbGcEdJf>hJk<
failed notify	!YBIRH
failed nt	!aRH
failed object	!HVX
failed on	!D"U%K&I(F)C*C+I-D.]/:0F2C7F8?9C;H<KFHGIIGK7MJOHPJR?SCTAVJWEZK[I^Y_Ba=bYc?fWi?lE
failed operation	!?%J+I,F-J.U/K0I3C5G7D8I9J;IBIIEK7LCNGOVQJRGS5WI[V^H_IaedJfG
failed password	!<BKGEPDQHRhZJfIjJ
failed permission	!'"B#I%G&E0T5H;D<I==@KBIGFH@IDLIOUPHRAS[WIYJa]bIeEiBkH
failed please	!D,J-X.J/J3K5J9VATGUNFRYTGiEjI
failed port	!W
failed programming	!X
failed publickey	!9;Y<JBaFCRAhG
failed r	4J5XHK
failed rc	!H;W<YBDLXQVST
failed read	,H3J5;7DB5J]NS
failed reason	!I"J,F-U/G1F5I8UFKGXTH_KfF
failed remote	!>"U(T,I/F5H8IKDLYOERSTG_JkK
failed rfd	"JcT
failed scp	!HLYOISU
failed see	!T
failed server	!H'W*I,J.U/E5[9T<GBBFTKFLDOER9S:TGZX_JaAcJfFi@
failed session	!U8J_UfIkW
failed set	!HS>a[
failed sftp	"I,U.H/A1I3C7J8J9G;DATBIIJK?LKO^PJQJRFT9VV_JaUbKcHeHfEiEkJ
failed ssh	!!%<)I*I+H-J.B/D0H1C5V8F=B>K?GAKCIECHCICJBMJRXT=VHW=XFY?ZS[H^G_CaGc;d8eJf?kSlE
failed ssl	!V
failed subsystem	!CfZ
failed tests	!W
failed the	!B%K&K(V,T-E.J/G0K1K;F<G@UAFB?GHHHNJOIPIRWSSWF^J_KaKbFcKfHiY
failed this	!EBX
failed timed	!U,S-G8@BHJJK;NERG_GdHkV
failed to	!J"D#1'=*J+T2J3J6>7E:7;X>CAZCCD?E7FIH^I@KJNGO>RISJTHUBVVWIXEZ>_Bg;hJk8lD
failed ubuntu	#TBTRIiB
failed ug	!T
failed unable	&K*J,X.I/@1<2G5?7H9D=F@IAWBJCXFGGIHJLFT;WGYAbGiIjWkX
failed unexpected	!F,H1H7TJTcV
failed unknown	!X
failed unreachable	3Y
failed updating	&F/H6UPTRIiTjK
failed upload	!<.I3VOZSTa<
failed user	!B"YBETY
failed username	!?"W#S&H:T;BBYGWQVZJjJ
failed verification	!@(X3IIJKJSJ]ZaI
failed while	!V
failed with	!G#K%=&D)H*?+G-T.81=2>6T7X9E;Y<W=F@EB@CKF5HFKJLAR[VDW;XJY@Z@_SdWf=hDj?
failed write	!I-I.V1I8IKSSW
failed'	*W+K,^-E.J/J1G2X3I5I7W8J9UBIJKK:NFRFTGW^_CbAcHf<hKkK
failing	<KKTPT
failing and	KT
fails	&S,H/I1I5X7U<HB9IJKGSVcJdTfJi@
failure	!2"@#/%X&J(:)?+',D.z0]1G3B4-5E6.758!:>;:<8=!>/?.@:AKCED=E0G!H%I!J#KBM)N3OwP=Q%RESVT=U9V1WJXCY;Z([m]B^B_?bHc/d)eUg(h8iJjIkIl!
failure an	.T0SSKaU
failure at	!@&V,H6K7IBIRJTY_SiE
failure authentication	"G&E;WBXPU
failure build	3S5S
failure code	!?"Y.VBFOD[F
failure connecting	!:"F%H&T;WPTfKjS
failure connection	!="H)I,U-F.A/F1@5D7X9GB?KWOKRBT[_BbDfAiJk^
failure establishing	!A"F,A-U.E/G1F3<5I7J8J9UAKFHOHPIWGbHfDiFkW
failure failure	!E/C1HBIKDO^RHSTTK[ZaYfC
failure file	OU
failure for	/TRTiF
failure from	.IBTSV
failure in	,J/c0F9JBGKILEOVSTTJ[F
failure initializing	!<"V)W.F/K8[BFLFOKRFcYfY
failure invalid	!G.J@WOVRKSY[J
failure message	!@.JBYLVRASWTIjU
failure method	!D:VBTiUjT
failure open	!B&I,S.C/D0J11KILJOFSHTEW:[HbJf_kJ
failure please	0TOXSA
failure proxy	KJWW
failure requesting	!I%C&X.D
failure retrying	!8BZCWKHRJi]j[
failure server	!A,H.U1]KD_GbAf=
failure sftp	!D,X.W1J5JBHKGLYOH[KfJ
failure ssh	!J"I,H-J/D3K5H9H<WBDFJK9NIOWRETFWJ[Y_HaXeEfEiI
failure status	.JLIOVSH[Y
failure the	!B.TBWSW
failure throw	[S
failure to	!V%W1JBDKEjJ
failure unable	!E*S-H2UAULUQGSXYW
failure when	0SBULTOGTFaUiVjS
failure with	!A2I3]BGKG
failure'	.UKJOSfT
failures	!V"G#K%D&?)F*G,A-=/J1?2I5@6B7I8?9D;D<E=K?I@KAHB'CJEJFGGDJGK:N6PFQIR9T?VKWIXJYIZG^I_=bFcAf?hhiHjHkBlG
failures 0	!TiS
failures for	!D"IBK_Hhe
failures preauth	!DjW
fait	!V
fake	WUXU
falha	!<"V&F,G-G.?1J5G7E8K<F>JBVIIKCLTOHPWQSRZT;WBXK]K^I_JaEbFcJfJkFlJ
falha ao	!I"K.I;SLGPWQWRI[TaJ
falha na	!E"T.I/HGULWRJSJTHiX
falhou	!F-I.U3JBXRJSXkX
fallback	3U5GiH
falling	;FBUFWiVjU
falling back	!Y
falló	"K,T-H/=1I3S5T7I8JKBQJR^SKT;_JcKkI
falló la	3U5V
falsch	,E.J/GBBKJQKRYSJTGfJ
false	!^#G&K'J(A)D*I+A,B.C0C3I7B9V:J;K>JDKEHFAG<HKJCKGLVMINHPKQ<RJSGVWWJX@Y?ZE[>]D^Ia7bKdKeGfDgEkI
false elapsed	!X
false kex	9U
false msg	%J+I,82J3I4J5X6S7I8V9E;K@IAJHGLCNAPJRJXJ^IbBcDdFhFjWk+
families	/U
families and	/U
family	!I/T6X
family type	!J6Y
far	!A-K6J9JIKJHWIaHfF
far receiver	![-I5BBKKDRKTTbEcFjS
far sender	!"5S8IJJKCWKaJbTfHhK
fast	!V(S/H1I5I;J<GI[L?NKSAVIfJ
fast forward	![
fast put	<GI[L;SDVK
fasta	!U
fastq	!F"@#E%C&>'Y(V)I*?+K,C/G0]2I3D6;7@8;9::D;8<8=<>E?A@>A?B5CAEEF@GJIaJALJMBOZPIQ?R2T4UGVVW:XCY?[S^FaWb;c6dJe_fEh?i4j>kSl@
fastq 4	.X
fastq bz	!GITLFOS
fastq failed	!F.G0TLSOX[T
fastq failure	!G.T0W[VaW
fastq fatal	!:,I-U1T4V5K8IGTH[K4N[PTTJZTiGkS
fastq full	!G.T0W[VaW
fastq gz	"G'])H*H+I,H-C.>/F0V1E2J3E5H7I8G9I;IBGCIFJIGJFK^MKNCRHT=VVWK[A^G_Ga5bIcKe=fHiIjKkDlI
fastq gz'	0T8HKTaKeT
fastq no	!:.Y1I<IIWLHSXVG
fastq open	!@IWO[SI
fastq permission	!;OVS]
fastq readonly	!?OX
fastq remote	.T0TIGaV
fastq ssh	/W
fastq to	!["H-K1HIHKCSKaTbGcGfEkE
fastq upload	!_.AHVLEO@SE[JaUfKkJ
fastq 致命	!C3U
fastq'	!0(I+J1G;H<H>IHJI[KGOUSWYI[H]]eFgK
fastq' no	!GIS
fastq' permission	!IST
fastqc	!Z
fata	5U
fatal	!J#5%A'5(D)_,E.?0)1a3J4C657I8J9V;H<J?A@AA5CBD:FIGFH?IALKM*NUO!PHQ(RDSJU<V%YE[)],a!bTe-fXg>iAkXl6
fatal access	!F"ZBGiF
fatal app	!FLZST
fatal authentication	!_BKRI
fatal bad	!?)c1GBD
fatal connection	!7"@,;1D2T5G7?8<9WB@EUJ[KSRHT:XJ_=d?gVhFiGk@
fatal could	!;&S(J)H.?0K1F8B9B:WC?GGIFK>MKOHPSQERJVI[K]K^GaEb<c@eIf<jU
fatal create	!J&U,G-J1DLIScTFiHjKkH
fatal db	/H<J=WBERITJWWdUiFjJ
fatal default	!I,SfTkK
fatal detected	!Y
fatal early	.X8TJWKU
fatal edge	BJKTTU_V
fatal error	!'#K%8&I'B(6+<.%0;2D5T60:@<@@KAHC@DHE<F7HHIEJ:KIL#M<N_O9QGS,UHV8WH[=]A^T_Wa9e@fZg;jDkhlE
fatal failed	!Z,W-F9JNGRBXU^F_VfSiFkJ
fatal fetch	!I.Y8TJWKU
fatal h	!D1GBKKCS^TX^JbY
fatal host	"E,H-H3H5E6J798F9J<JK[R]TXWF_IbHd?i;kE
fatal impossible	&S:UCJLJjT
fatal ipaddr	!A&W3W5I6]^WdSfHkH
fatal msg	!E)U1U7TLSTKbVcU
fatal no	.E5E9ZBJKKLF
fatal node	-[/I5H8YBFNJkI
fatal password	!j">B;GIR8i:jJ
fatal protocol	"U+JKGNEbScU
fatal safely	!D1^IGLI
fatal ssh	!E&S,X-E1G5W6H9JNIRITGWU
fatal sw	RIiV
fatal the	%T&I,J-J3W7U8JBBWJ_UbHcT
fatal unable	!V"?&I)6*K-@6F7A8S9A;J<?=EBUIBN@R4S:WXXW_@bFcUdHk4
fatal web	(U,H3D7F<V=JBTLFRESIWHfI
fatal wrong	!];E<HRI
fatal не	!JBSRJdUjUkJ
fatal ユー	!ZBJRDiG
fatal リモ	!E
fatal 无法	/T_W
fatale	3K5EKJLJR^T=bJ
fault	!a,JBGRH
favor	,ETJlY
fd	PGTJcS
fd 3	kK
fd 4	!VfS
fd 63	ISQT
fd is	!V
fdocker	TS
fdocker sock	TS
fe	!D&H,D-J.U/C1J5I9GBDK]NVRJWK_KcVfK
fe 1	!D&J,H.X/F1I5K7T8UBGcZ
feat	!XHKNK
feature	!b
features	!b
feb	3SiK
feed	)S,E.F1T5J8I<IBHCUKHLTOURETFbUcTfG
feeds	!7,S.K/E1K5H7KBYL^OIS^TBiZ
feeds example	/KBWTHiX
fehler	"E#B%D&A'@(?*=+B-;/I082?304C506<869;:B;^<8>B?CB?C@DDEBFBG?H?I7J@K1LTM@N:P@STUDV?W>Z?[=]?^>_6b<dBeBfCg>h@j;k<
fehler aufgetreten	!HaX
fehler authentifizierung	!;"T,G/JRYTCiU
fehler beim	!G"K)T.F/F0K1S3I5E7I<JAUBDIFLZQSRHSVT@YUaAcIfTiHjK
fehler herstellen	7J8JKGTT
fehler kann	!D,J/TRHTIlW
fehler kritischer	,C/HRTT?
fehler verbindung	!X
fehlercode	,K-I.F3DBKKJOXSa[HfH
fehlercode 4	!B.G3FOXSa[IfJ
fehlermeldung	!>.F/I1X3C5EOXRVS][IfHiJ
fehlgeschlagen	!H#B%C&='?(<)=*>+@,Y-7.A0:162@374B566885:B<<=A>B?C@BB[CCDDEBF:G8I<J@K-L8MAN:OEP>QJRdUCVAW:[;]=^=_4a8b;c8dCe@f7g>iZk<l8
fermée	!B"^)W,J1TTHiX
fetch	"<%U&Z(J)I+F-K0I6@7A9G:C;I=A@DAEEHGFHAIHJSNEOFR.TEW>^IaDbEcCdJhJkD
fetch failed	!Z&T3U5HiE
fetch first	!^5HBFiJ
fetch http	!X
fetch into	!F*SBI
fetch memory	3U5X
fetch origin	-T3T;TASBCXU_SjI
fetch pack	!I.Y8TJWKU
fetch ssh	&]BC
fetch tags	UT
fetch v	!JSS
fetched	#V,T/JOUTSaJ
fetching	"H%I&^,G.T/K3J7JBJKJLEOHR?S>TG[TaEkJ
fetching home	.X
fetching identities	!E%J&^
few	!H#VFSjU
few minutes	#VFT
ff	3UNI_HkU
ffff	!E,VKJT>_HkK
ffff ipaddr	!E,VKJT>_HkK
ffs	.T[J
ffs tmp	.T[J
fi	!b"D.F/K5H8D;C<EAKBEFKKXNYOKPIRFSHTKYJaIfJiH
fichier	!?"8#K&I'I)D*E+J,7->.6/10U1>2H3;4I57697A8?9<:G;H<Z=H>K?IAKB7CIEJFJGBHKIVJHK7LIMJNFOaPIQ=R5SYT9UKVIWCXAYGZK[?]>^F_:b@c<dHeGf<g?hAi=jDkClD
fichier réussi	!T
fichiers	![-J/I5E9JBKOWSFTF
field	!V,T.I/B3J5J7UKFLESI
fig	!EIUSJ
file	!F"+#&%<&?'J);*%,@-7/80U2/364?5<6,708:90:(<_=_>a?Z@TAGB?CGE6F7G4HTIfJ0KILYM(N0OgP=QIR.SUT3U0VZWAX(Z+[e]T_-aUb:c9dBe>fHgIh2i/j=l6
file '	!F&D+T.F0V1T3B5S7I9G;9=5?H@FATBCDJIJOTR7SXT@VIZI^HbJeHgJi>jAkJ
file 'a	!D-G1F8KKWLGOSSUa^
file 'c	!E.J;=?I@BAFBKDHFWITKTOEPF
file 'd	=G
file 'path'	!T
file 'reads	!KSZ
file 0	OTSU
file 2	!C;=<D>B@hA@IJPGQCYG
file 3	!E;E?dADQIYE
file a	KIO?S8[UaCeT
file access	=]LKaJ
file already	!E.?0I5KIKKEL;OjS9VJ[FaI
file and	3U5JOT
file app	!Y;GAKQI
file asyncssh	!D%U)U-J8K<K@KKGQIWTYJcW
file at	!?.V5H;J=UBGIGKJQKSSVYaG
file attributes	!B.V8WLJOIaY
file authentication	!@%K&B;U=TAUFTjC
file backup	!V8S9TLESI
file based	PHTS
file because	!FSIaY
file begin	!I<GAVBE
file bigger	!HLKOW]X
file c	!4"K%J&B*J+=,I-K.H/T1G2K9H=2?TA2BUDWEJFDLANKOKQJRFSETDYUaJcJfJi@kI
file cannot	SV
file checkints	;H@HAHQ[
file config	SS
file connection	,T5GBURFjT
file copier	.TIJ
file could	/ILY
file ctor	!B;D<T=VAH
file d	!E;U<G>TCJLTQKYJ
file data	!ISFaV
file descriptor	!Z-K1JKBfI
file dev	!E+U5I=TIT
file does	!:(Z.J/>0G1J3B5H;H<7LgOES9]FaD
file duplicati	SV
file error	.J1K5I<]=WITKHLFQGiEkH
file etc	3K4U5J;IHJIKLHSGYW
file exception	<T
file exists	!J+W,D.D/H0G1F3J5G;F@JAJBEIFKCL:OdRIS7TFVVYF[@]S^JaG
file failed	(UBFIHKJOGS^aA
file failure	!G.[0TKDLHOIS>aT
file file	!T6W7ULJ
file filename	!E<UAWLH[S
file first	;H?WAJ
file for	.J3J<JSW
file format	!6&I(J+K.E/J0H5H;d<;==>I?aB@FIIIKILFOJRESKVIWC[K]IiG
file from	!:"V)X+K-G.I/E0V5G7I8U9J;GBAK<LJN@RDTA^[_EaIbUf[iGkDlE
file generic	!?.J/H8K=SFVfHkJ
file get	!K;K<T
file handle	KKSU
file has	@TAUQJ
file home	!?'K+F/H1=2A3K5@6HC<DJHKIIJHKUMJNTUKWUaIeJgHhTiDkdlG
file id	!H;H<T@UAHQJ
file in	,J0X1J3I8K;AB=FHIVKBOVRGYUeIfEiH
file inbox	IWOK
file input	;KLG
file into	SU
file invalid	!I?T@HKGQT^V
file io	!A.]LY
file is	"I&H(S,G-I.=/J0>1?3C4K5A8G;><@=D>U?F@@BDCHHFI@L9NKO=P^Q<RHSTTIVIYB[X]^^@_IaCbDcFeKfDiJjKkF
file j	OU
file java	!D?TQS
file k	!B;H<YLIQK
file key	&J@TATB^PH
file language	!Z
file list	BIIVLS
file loaded	!K5J
file matching	!BIZ
file message	!KLX
file mode	!KOW
file must	<XCJOW
file name	!3"J+H,X0e1I3J6A;W=W?IA:GUIAKFNJPFQCSJTEYC[S]J^CaJbCcIfIi>k<
file nested	!C1T5K8TBIKULVOE
file new	!I<V=K
file no	!B&K.J1B;KGTHIIHLbkI
file not	"J&>(F*H,C.G/>1?2K4K5I8J9K;D<e>C?B@5B?KDNIOFPBQ@RCSFTBW>Y;[J]H^@aUbFcKf:gJiJjGkB
file on	!I.ULTOUSZ
file open	!>.K5V;C<Y=Z>[?FBILFQ=SE
file operation	!E/F8H9J<KAKFUGJHJIHLTPJQKSXWK[DfEkI
file opt	!J-J5V;G<X=IKJTJkSlV
file or	"I%K'H(H)@+8,<-G.H/60C1X2D3@6=7A8D9D<T=:>D?F@ECHDDFFGIHVIZJEK?MJNKO@RCS>T>UKVHXJYGZH[5^Aa=cJdEeFhIi;jFkSlG
file out	!D.]0TIKVV
file output	!I.HHTIWLI
file paramiko	!7"D&D(T)X+E-Z/V0I1T5?6D7A9F;T<C=E?J@>BFIJJYLCPEQ<RDS?WF^KaCdEfTkFlI
file parse	;I
file path	3T5H<EBVHIIHLYRTST
file permission	=JBHS]aG
file permissions	;E@IAHCTDTSUYD
file please	!H1I<=L]SB
file provisioner	!<#GBTGJIT
file put	![.JSI
file r	LJ
file read	;Z<KAELKSJ
file reads	[S
file record	BIKH[UaG
file ref	!U
file remote	!S.S0I1G8DBUIKKDTJ[KaI
file root	!U;?=Y@HBFCKHKIJLINJPKRISBTVYIaI
file rsa	;J
file run	;JIHLWYT
file s	IYKHLHSGVT
file server	!J.KKZOI
file set	!@'U,J0U5USZVSaI
file sft	.I[V
file sftp	!9"J,C.S/>1U3J5G6C<FKZLVO]RBVJa=cHfDiKkI
file size	!F(JKALJSCVT][aFcI
file source	PXRGSHiT
file specified	IYLHSS
file srv	!K
file ssh	!e%9&6)H*S,J/93?5I6I7A9K;_=ZBCGKHCI=JFOGR;S9T9V4ZA[IaBdAgKh:iI
file stat	LK
file stdin	!HaWhUjU
file stream	!?-F.T1H8G=TKZOU
file sync	!C<T=X@UAJYJ
file system	"E%I-D.J0C2J4G9J>JAFBJDJHSKEOIRJSGWGXJYI[B]K^IbFdTeKhJkDlD
file test	LV
file tmp	!T(T,U.GSG
file to	!?#K&F(K)J+G-E.W/V0H3F6J7H8A9U=H@JADBEG@HGK7OJQCRJVFWIZH_HaAbUdJ
file transfer	"A)G,?-G.U/?3J5D7G9G;H<H=H@JAHBEGKL5T?V=^Ec@iTkG
file transferred	SG
file transfers	!D.KOV^W
file txt	!U(JBJIILFOTaDbK
file type	'YBJSFaJ
file unable	.V1H;[<U=U>G@EB;IJPCQIVHYHbXfHiJ
file upload	!G.TKESZVJ[H^UaH
file uploaded	!I.I;J@VAJKFLKODQGaV
file uploaders	"U
file users	<IITWIXV_UkI
file usr	/F3J8D;JIKLSOJSJVJWE[?kIlU
file var	<S=JPIQJ
file version	;J?[@JAI
file was	!ISI[V
file with	!J.F0K3K9VIJKHLURWSSTE[D
file within	!U
file write	!F.WLTOI[J
file wrong	!I?J@YBIPX
file x	!J?I@EAKPCQU
file yes	!J
file zilla	&J.J;F<F=H>bAHBDKKOJPJRTSJYH[JiU
file'	!E&K,I.U1U2J3H5E9E;X<[@JAGBCPHQGRBSYTGYJiG
filename	!I"D%J&C(C)J*I+D,B-F.7/D0q1E3C4I6G7F8E9IAWB@CEI=K=LEN?ODRCS5TAV@WJ^I_HaAbGcEeIfCgIhJiEjIkFlJ
filename filename	!J
filename is	!C0^5H;IKILKTH
filename mode	<W=T
filename password	!JAW
filename r	=U
filepart	!KOU
filepart'	!:1KIGKJO]SVVb]]
filepath	!I
files	"G#A%G&3'V*A+2,F-?.-/E051C2A3G4H5?6[7J8H9I:D<J=D>??HB>EJF@IgLKM<N?OHP.Q5UEV1W;X8Z?[K]8^9_9bEc=d;eXg7hEiSl7
files 0	!XKJ
files 1	,T/STU
files 2	!U
files 3	!U
files are	!C;T?U@SBIDSFK
files attrs	!I(TSUaT
files example	!C)U.F/=3D6a7X8F;J<KGSISJWK>LCOKSE_KaKiVkW
files external	!D3ZBURZSKiZ
files failed	!ZSG
files for	!W
files from	/UBKKSSG
files in	!ERKS^
files into	;KIZLJSCTU
files java	,U
files num	!T
files or	!HATIT
files over	![
files sent	,S3G5AITTT
files storage	.I3XBTiT
files that	<T
files to	!F/T8DBJKWRJeSkK
files transferred	!YIK
files uploaded	,IKY
files vanished	!W
files would	!X
files x	HWSI
fileserver	!],T/I7ITHdJ
filespec	!KLTSH[V
filesystem	!J)J*K.a/E3J5F7J8H9I<X=C@IACBBFJGHHGIIKCLGNJOHPHRITTYU_KjHkJ
filesystem no	!B&V<[RDiE
filezilla	NW
fill	!X8IKZLJSI[F_Jf<
fill channel	!@.T8KK[[Hf?
film	KUOURIaJ
filter	'T,K.IBWOITF_U
filter out	!H/T6TRS
final	"I0VBIQZRE_JbK
final ex	AS
find	!]"F%E(G)C*?+C,1-;.8/X0C2=3;4I7<8?:G;8<Z=<>J?H@@A>B,CKFDG@I^JHK1N;O:P@Q=R.S<T0VTXCYCZK[A]D^C_@a:eHf@gJhFi5j@lB
find a	!UBKLGbTcU
find any	5V
find directory	LZSJ
find file	!E<S=IIS
find found	!I
find host	!>/a6E
find lssh	!WII
find module	!e
find or	IYLJSJ
find out	!V
find package	!W
find remote	!S/VWH
find section	!bLI
find ssh	!C&Z
find the	!T&H,@/J1I3H5D6T7I9K;I=JBEI[KJNHQHRGT@bJfGiH
find valid	!U
finger	!F3X
finger print	!F3X
fingerabdruck	"H(K,I.H/C3V5ZBHIJKJOFRJSBTIaIbJfH
fingerabdruck des	!C"H(K,J.J/F3V5ZBIIKOGRKSBTJaJbKfH
fingerprint	!B"6#C%?&<(A)J*;+G,5-:.A/40E1D2'3n455r6E7>8>90:W;2<B=E?H@>A6CIDGE=F1G<IGJIKCL=MJN8ODPES=T7UJVGWAXEY<ZG[F]H^I_:aEb<c@dEeIf?gJhAiIk<lA
fingerprint ecdsa	5T
fingerprint failed	!D5S
fingerprint for	!>2G3W9FBE^U
fingerprint has	!D3X
fingerprint hex	/K2A3b9I:H;E<EAGQGTJjD
fingerprint is	!E,H/G2F4I5i7J;HAIBDHUKFNIPHTG_KbJ
fingerprint of	!D3a5TLK
fingerprint remote	!E3]5H
fingerprint ssh	!92F5]RViU
fingerprint to	5V
fingerprint yes	!a5=
fingerprints	5V
fingerprints not	5T
finish	!C,J-J/I5SIJKILTNKST^VdTjTkJ
finish successfully	!HLTSUTJ^V
finished	!Z%J)I*U+J0I1B2U6I7G;C<F=G@JFGHJIIJGLHQGRGSFWHYJ^I_CaBbDdAfChJkGlG
finished 0	!Y
finished after	!U
finished all	!APUTU
finished connection	!;*Y2W9TKI
finished failure	&T
finished in	IULTVI
finished job	!U
finished success	!b&GIE
finished with	(T5JBJTG
finishing	![
firefox	!c,FRKTC
firewall	!J"J,T/W5J7UBEKGRCSJT[XX_HiJkZ
firewall blocking	!F/TTYkT
firmware	!K3V5ISV^IaJfU
first	#X%J&I(J,G-B.G2I6G7J8I9S;><J@TBCJVKCLIPIQBRJTT]V_HaKbGcFfEiVjDk@lG
first key	!K-J5K9WJTTU
first line	!J;A@T
fix	!n"F#J%I&B,G-H3G7T9J;F@JAIB9FEKFPHQIR>SBYG_IaFbIdTfIi=j@kI
fix conflicts	!T
fix host	!T3K
fix the	!H=T
fixed	!g"G&K,@-?1J5J7J8CB?JJK:N@RET>_@cJfJiJjWkClH
fixes	!^;IAJ
fl	!DOS[S
fl remotepath	OS[S
flag	/K3I5SOTRK
flags	"J)J,I->1T6X=JKENHOSVK[J_AaUkH
flags boolean	1WOTfJ
flags flags	!D-I1V7TOUdS
flags sftp	SS
flags write	aW
fleet'	3V4K
fleet' ssh	3V4K
flow	!:"J&T1H3I8J<D=I@TTTVFYJ[TaBdYiClJ
flow file	KGST[TaE
flow run	!F&WIUVI
flow socket	!?,S7KTV
fluent	!Y
fluent ftp	!Y
flush	KU
flutter	!U"I-E.W9JBKKHLJOHRU[I
fly	!DVV
fly backend	!DVV
flysystem	!E"?%J&E)F*F,[1@2G6?7H9E<B=D>J?B@FAABSGGHJI?JKLUQKWJXJYK[K]F^J_JbFcDeFfAkIlH
flysystem phpseclib	!I"J&J*K-J3V6I8K<H=H?D@JAEFSIGLHS@kI
flysystem sftp	!;"I,Z1K5D6I;GLTOUPUQTSDfJ
flysystem src	8SKXOURJ
flysystem unable	!=.W1K3H5K8J;JBAOTRESWTEVT]KaTeJiJ
fmt	,K1I3JBVGUKJNKPIQJTJ_J
fmt error	!D,K1IBVGVKJTK_J
fn	*K-G6S
foi	%G(F)J*H+K,B/;0H1E2J5T6D9E:K@IAHCEDKEIFIIHKJLCNJODWHXHYG[C]I^H_CaTbCcGdJfEgHhGjBkElJ
foi possível	&T(J,H-G/B0K1J3>5F6I8G9J=H@KAKBICJFKIKKELHOIPT[H]J^J_JaTbGfIgJhJjDkH
folder	!9"8#K%I&='H(E)I*F+I,7-G/90;1W2I3;517@8B9E:I;A<1=@@IAHB@CJFCGEHCK:LoNAO@PFQDSST7WBXIYHZJ[V]C_Ca3bWeVf4gIiEj?k@lF
folder '	!?.HIDOK^TbY
folder incoming	L[SGfG
folder missing	!GLU
folder sftp	!A,J1USXaJcX
folder var	LH
folders	!H.IKHOHSCaJe_
following	!T%I*G+J,K-F0J1G2H3>4K5<6I7U8G@CAVBIESFBHJIIK<PARHSJWJXI^H_DbHfEhJkIlJ
following arguments	!]&I9H
following error	,H7VEURKTG
following gems	!FAZ
following key	!A=T
following location	LV
following options	!WGURK
following signatures	!V
foo	!V&T)U9IAUjH
foo from	)V
fopen	!FIJKGSZ
fopen etc	!GKI
fopen home	!HKJ
for	!E%^(D*;+?,C-A0<2@3X5W6F7<8T9G:@;C<C=5>5?9@JAJBSCKDUE/FSHDI>L@M1N>ODU2VHW&X;YAZB[H]?^<e<fHg>kDlB
for '	!@3J5G<D=G?TB@CdDCFGKJLJOKPIRISIYXgTiJ
for 'c	!H@IC?DdYA
for 'd	CFDX
for 'https	!bBHRHiI
for 'none'	!T
for 'password'	!FBHRWjI
for 'publickey'	!C&WB]FUR6
for 'root'	BIFZiI
for 'sftp'	!Y
for 'ssh	@SBCDKQJRWiH
for 6	SK
for a	"J&F,?-K.J7K8CGXK?RTTXaIiKkI
for an	!CPTcX
for app	!U
for assistance	!<"B&H.T/K3K5JFKGJIHPITG_JiK
for backup	"VBIRTiU
for bastion	!G/X;F@UQU
for better	!T
for box	&X/F1T5F6V<GGGRFcUfIiI
for c	!C"X1X6TbW
for changes	!X
for chroot	!<)g1EB?KK
for client	*[9K
for config	!="H-F9JAKFWKHLIPSQSRUkT
for connection	,J7J8KTZ^U
for could	!E:ULU
for decrypting	!A;Y@SPJ
for deploy	&JB<PGQFR^jI
for destination	!9<J?UATKUSBVSiJ
for details	,A/H5VBVGTKKLISEbKjH
for dev	3W5F
for device	!WcT
for directory	)GBY
for domains	!b3JBIRFTJ
for ed	!=%Z&V<J=HAYBDFCjJ
for example	!JBS
for file	!A)JBTKILASDVUaT
for foo	!T)V
for ftp	!D,S/V3D5T<VATBHQDTXiGlK
for git	!@&W/S5W<XBEiK
for github	!=4UPVjT
for gitlab	!X3E4J5I
for handshake	!=&K,F-Z.I/K7W8;BBFJGDJWKEN[RETT_YcHfGiEjJkVlV
for home	!H%K;T@VAIHV
for host	!A)I*F-G.G/U1A2V5X6F8C9I;CAFFGGCHILFNGR2SD_GcDdIfAhJkT
for hpc	+W;I
for https	!Z
for input	!A8_KDTI
for invalid	!IBEiZ
for ip	&VdS
for ipaddr	!J,U-K/I3T5Y9HBEHHKH_I
for jenkins	!B"X;JRTiV
for kex	9X
for key	%I&X*?+J-B263?4J58;3<<=:>G@>B5C<EHGEHGKYNHPUQbRDY>ZE_JiBjAkJlJ
for keys	RYiJ
for lab	"J5HGV
for local	!a
for localhost	!S,H-S5I9J
for machine	FU
for message	!SSJ
for method	!?2S3J9V
for methods	9IAIBVFXKIP8QUTKjZ
for mft	!H3X
for more	!C"V&I-J/G3J5@6J:J;J<JB;IVJWLCOKSCTYVKbUfGi?jHkJ
for nas	3V5EiTjI
for new	!HSF[[
for no	!V
for node	!I
for non	!I"V7SKJSJbUfJ
for nonexistent	!E"D8KBIRIi[
for on	!DVV
for one	!U
for password	!T
for path	!J<TVT
for public	FS
for reading	&E.G1B5J;K<DBKITKILVPKSW[JfGkI
for realm	!V
for refs	!T
for remote	!I,UjT
for reply	!SED
for repository	-T/J5HBKKV
for res	!J6Y
for response	!=GSKEc[fY
for root	!J
for rsa	&U
for rule	!W
for s	!W"S)U,H1ERIcFfXiK
for server	!E,G/I2J5V8G;HBCK]QHSST?cJ
for sftp	"D%J&G'V)C*C-I.I/Y1?2B3W5Z6C7H849G;D=I@IAJB6FGGEHGIFJIK9LANBOGPFQESBT6YI_DaDfThDiTjJkE
for signing	%]&J3G5E9I;F@JAIBJFUKJPKQH
for ssh	!?#a%C)S*F+F-=.C2E5K6J7X8A;D@GADB[CFG?HHIKJEK6LCOIP9RHSITZWIXTYJ_Cb8dTfAhAiZj?lA
for stdin	!?;DPVQZ
for target	!WSI
for taro	!D":)H1G8J;J<EAGBWF?Q@RbfDi:
for task	1ViT
for test	"J,I/G1B5W8KFDKINIQKTI_HdKhYiG
for testing	5T
for the	%I&I.C1C2H3V4J8S9J;E<H>X@IAGCKFCGEHINTOFPHQDSD^G_:b@cAdYfChHlE
for this	!1#F%E'S*J,@.D/I1C4G5a6U7I8I9?;H<F=H@JAJB;CGFFHKKELIOUP?R:S=T=XKYJZH[I^E_Xa?bYcDeSfHhIiGkClH
for unknown	!G5B9H;T<H@UAWKJQGYS
for url	!Z
for user	%2&S(K*K.S/A0J2C3,4H526E7A8298:I;4<1=??J@>A3B^DWEHHDIGJDK3L<N@OHP0Q.RKS3VKWFXHY?ZT[I^F_Ga>b:dEf8iTj_k1lJ
for users	!DPKQV
for vagrant	!GBShV
for web	AGQV
for welcome	KETDkTlX
for win	,U7IdJ
for windows	!U
for write	!8.[IHKFLHO]a=
for writing	.HSW[U
for www	5X
for x	!ZNU
for you	!D"KbY
forbidden	"V&G(H)J*H,?-<.B/@0I1E2G3A5@6H7D8B9D;F<F=I@IADB>CJGJHKIEK:L@MIN:OFPFQGRBT@VJWiX][G^I_@aGbWcFfDgJhJiAjJkClI
forbidden pods	!U
forbidden user	!T
force	,UUSkW
force progress	UT
forcibly	,J-H
forcibly closed	,J-H
foreach	!;&I1E5T<EHcI@L@SJWI
foreach failed	!=&I1F5U<EHcI@L@WI
foreach reading	!I
foreach'	/T
foreign	!U"F)K*E,E.J/A1=2E3F5A;J>GB<KILGNeOJPIQKRCSCTAWD_YbIcIiDkZ
foreign host	!;"H*G,E-V/E1E2F3I5D7JBCKJNdRITHWE_ZfCiHkZ
foreign pm	!U
foreign put	-J1JBGNSTKdS
forge	,^@UAUKFPTR<iA
fork	!F&H,I1I5F7J8H<J@KBWGGIJKCLHNIQHTVYI_IdHi?
fork lift	!:"B,J7J8IBWKDQITV_JbIcHdIi@
form	EU
format	!=".#=%6&&(H)>*/+/,2-:.H/4152T3*4:5)697;849-:9;o<!=!>_?m@aAdB!C!D0E!G9H2I1J<K'L0O2P0Q=R,S-T.UFVDXKYeZ:[6^4_2a5d?e?f5gEj*kB
format error	;d<B=H>J?B@GQHYH
format exception	?T@FAGXU
format failed	!Y
format from	!BKJNKWX^IbWcX
format ip	!GiU
format is	!C-I0X;SAGKENIRIiX
format key	!E@UAHQW
format or	!F;TAUYV
format private	!T>F@GQZ
format s	(T.UKE
format ssh	!K;JPSQJlW
format tag	<K?T@TPFYW
format too	!G;=<K>=?d@:AJQKYH
format win	>T
formato	!@'W,H.K/H;J<I=J>Z?WPESKTI
formats	!J
formats rsa	!J
forward	/SBJ
forwarder	!I-CKXTT_V
forwarder error	!DTU
forwarding	!["F%@&K)H*H+H-4/X1B2J4I5B6[7A8H9C;E<J=I@IAHB;CGEKFGGIIFJKK:LEMJN<PGQKRAWdXIYI_9dJfHhHiDjHk>lI
forwarding disabled	!a%E&@
forwarding failed	!<-=/^7HKHNIWc_BbIfJkK
forwarding request	!W"A^IfG
forwarding server	!T
foto	.V
fots	!E"IBZRDgX
found	!W"+#=%:':(0)G*]+',<-!.1/H0616394C6%7:82:W<U=B?EA@B<C7D7EBF,HCIYJ1K!LSM:N9O3P:Q.RIS>T=U?WVX1[:]4^Z_;a0bEc7d4e7h;iEjUkTl?
found 0	!IgT
found at	!F)U2SBEiI
found but	!D3]
found client	!C*U
found ecdsa	!I
found error	!^&G*G/F1K9J;B=DPJS:WJfGkJ
found exception	&F*C,E/@2I3G5;;F<b=U?J@DAAB@CHHXLVOHPCQCRATEVHWEYD^JaJf=iGjGkJ
found existing	!X
found for	!e&H9T<EBFIFLA
found host	!^*T-I/F3C6I9T;HBGH@YIiJkJ
found in	!S%D&]*K,F/=2:365f9S;J<7=G>[A=GKHJI=KHL9NFPTQ?RCS=TAVFWHY=ZJ^GbIf@iHkF
found key	4I5FH?
found line	!]3KHE
found on	!C.K/J5JLVSGbG
found or	3W:T;KBJTJ
found please	!@,J/X5FRHTEW[^K
found remote	/UBT
found sent	*U
found sftp	!c/E5I<JLA^FfE
found ssh	!D*I2G5G9E;Z
found their	!A*Z2Y5GBK
found to	!@9J;G<KBVGTKJLJRVZVfJhJjJ
found using	,J-U<GBJLJNSfJiIjJ
fout	!?"K*J,H-I.I0J1I5G7I8GBHKELJNHOJR]TW^K_IbIcJfIlJ
fp	:YBFiJjI
fp r	!V
fq	!F'F,I.C/J0WBII>K@LKOTRJTH[F_JbJeWgH
fq gz	!F'F,J.E0WBKI?KBOUS@TI[I]F_JbJeXgH
fr	"D(I)K-F.F/U1E5B6T7D8IHKK?QJT8VIWJXH_EaFbIcJdTfHk>lI
frame	!^.JKF
frames	!J*J,K.I2H3]7J8J9J;KBCKGRHTTiK
frames omitted	!JKKTU
framework	!H/K1JBGRXTWfKiU
free	!H"S,J.a5J8HBIKE_IbUfJ
free client	)T1T
free software	"UbV
free space	!C._
freerdp	!Y
freerdp core	!Y
fri	!UBFWUXTiI
fri may	!X
from	#1%T&U'5*2+H,=-A/>2F4F6>7/8W9C;B<B?T@KAJD4E:G?H=IJJ*LIMYNEPER8T>UDVEYDZB[3^Ia8bTcZeIfJgDk2l?
from agent	"J%_,V;I<I=HBKCKFDPEQDRJTSYJcJhIiDj@
from an	<T
from app	BJiK
from c	>S@EAI
from client	!Z1K
from d	VW
from daemon	!_
from data	IT
from date	!];I
from failed	!F.X0ULIOJ_[kS
from file	!FIY
from home	!G-IBSFTHZiUkUlS
from host	!V"C1J5H8I9KFSIJKERVhJ
from https	!W
from in	OT
from ip	MV_J
from ipaddr	!E#F%<&;(H*=+A,;-T.A/;0E3?4H596@7E93:F;A<A=D>F?H@BABBCCDDHE?GEHEIFJ:K8L=M]N-OEP:Q?S8VIWAX:YE[J]J^A_XaGbVc6d0eKf@gHhYibjHk2
from local	!E.ZL?SEgS
from master	8WBIKX_U
from net	!I-S;IKJNTfS
from none	;GKINJQWfV
from open	!F;JYV
from pem	;IAIPT
from private	!2%I&D1K=W>F@]A_CHFDLIPTSKfIiD
from proxy	!S,T
from remote	!1#J&U(G)C*I.;/K0G1A80:VAIBTIGKYMINIOCQBRBTIVH[G]IaAeHf8gJjTlI
from server	!>#I%F&/'J(I)H*9,E/H273S4H5E6I7;8H:F;8<<=A>G?C@@A?CHEIF>GGH>I;JGK_M>P@Q=R<TXXDYEZB]D^TbXd@eTfVgDh6i.j@k6l4
from sftp	!5"V)Z-D1a2V5B7F8Z;JBCLHOJQJR;T9^E_?cbiBk>lC
from socket	*W-?2Y8T9WNC_BkK
from ssh	"G%@&U(T,I-K/K1I2J5C8K9D;F<J@HAFBEC]FGKANSPHRCTIYFbJcZfIi?j@lH
from the	!J"J%J.F/B1C2H3[5:6U8E;JB;HJIKNHOIQKRASJTC]J^HcVf@iCkT
from this	!WXU_D
from tmp	<S
from to	AVBU
from transport	!E"S)_-G1[8CKBSK_Ib_
from unknown	!X
from upstream	!ZKI
from user	"F&U)C-J/K1=8]9K<HFGKBMCPKR@TK_DhD
from users	!T
from your	!I_ZhI
fromfile	!CATFVKIPJQWREiWjJ
frontend	#ZBWRGSJTViT
frun	TS
frun 2	TS
fs	!H#K%J)V+B/H2D4F7V8G9D;3=Y>JA;CJFGH8JDKKOGTJV=WDXHY>^J_EaHbFeKhIjGk;
fs 01	!T
fs 601	!D=VIS
fs couldn't	!3)Z+J-U1V2G3T4I9I;;<0=B?G@HACBTH@JHL>NTP@QDSCVHYJ_JdAkD
fs failed	!V<J=S
fsetstat	!?.J=GBGKJLFOCRFSEadiIjJ
fsetstat operation	aW
fsetstat permission	!>=HBHOIRGSFa^iJ
fsockopen	,U/U
fsspec	<TRISWiJ
fsspec implementations	<URIiK
ft	!;#?%F&B'B(C)W+B0A2G3G4E5E7F:F;E>FCEDFEEF>GIHDIEJ@M?N]P@Q?RIUIVCW9YB]A^Ba?bUcJeBfYgCh@jGlY
ft pd	-FKKNbWJ_IkGlI
ft tp	!;#@%F&D'B(D)W+C0B2I3I4F5H7G:F;G>FCFDGEFF@GKHEIEJBMDPBQASSUIVEW;YC]A^Da@bVeCfYgDhBjH
ftp	!F".#=%>&*'=(7)/*7+7,?-4.,/d061!2I3G496B7/8@9C:A;B<7=5>B@@B0CBDEE@F.G=H5I&J8K!LFNXO'P.QARYSCTIUEW(XHY6Z=[B]7^)_/a.b2c6e:f.g<h>iDj-l~
ftp adapter	3K5X8TKT
ftp client	!DNIlW
ftp connect	!Y,<TVWHdGk:lT
ftp connection	"J,I->/G1G7T8F;VASBCGUKCNS_BdTfHkI
ftp connections	!H,TTZiJ
ftp context	lX
ftp deploy	!W
ftp error	,T->.J/T1H3I5D8FBGKBLGNERDSITVWKcKfGiJkBlW
ftp example	!_,F-U3C6J7GBJR>T>dGiFkKlT
ftp ftp	!c-H1KKE
ftp ftps	!GRHTIkWl_
ftp in	!BLXVTlT
ftp lab	!F,Z/CRTTX
ftp login	!CTUl[
ftp node	;IQY_W
ftp open	!I3TlV
ftp php	![SK
ftp private	,E6EdX
ftp protocol	!E,VRHlU
ftp put	!Z.I8SIFS=aK
ftp server	!V
ftp service	NS
ftp sftp	!BBWTFiUkWlT
ftp ssh	!E/I3b5ZNIRH
ftp upload	!K,J.G/UBUKJSCXVdTlT
ftp user	lW
ftp verbindung	!IlW
ftp à	!JRITGlX
ftp サー	lS
ftp プロ	1JcUfTlV
ftp 接続	lW
ftpd	!F/HKJNXRJTI_FkYlS
ftpd server	!GNX_Gk[lJ
ftplib	!WSIaKl[
ftplib error	!WSIaKl[
ftplib py	l[
ftps	!T"J,J/D3H5B9FBHKIMUR?SJTDbHiIkUlb
ftpuser	BHZW
full	!U&K(H)J*J,D-H.b/C0Z1E3F5C8@9J;IAKBJHJI@KGNFOCPKQITEVK]H^H_Ea[bBf@kI
full backup	!S
full reads	!?._0fL_ai
fully	!I,T;J<H=TBJOSRG^SiJ
fully qualified	!I,T;J<H=TBJOSRG^SiJ
func	!c3G5DBKKJ
function	!X"I-K.E3G6J8I;E=JAGBSFHHUKIL>NFOIS=VIWJ[H_IcIfGiSkF
function argument	;IIUYI
function open	!JHX
function type	!J*S,V2T9TRSiT
function works	<T
functions	<UBKSJ
further	!UB]RDTI
further information	!YTI
fuse	![&F1C5F<ABIHCI?KWLERHSZVIWF
fuse sshfs	SV
fut	1INSfJ
fut result	1INSfJ
future	5K7S8A9KB?JWKANSiG
future result	!G
future user	!F,HBJKFRCTZWTXT_K
futures	TJ
fvar	TS
fvar 2	TS
fw	!E&S;UBIGWRE[SiH
fwd	!U/TWK
fx	!B"2#F%A&6'U(A)C*@+?,2-:.X/40Z142A39526A7<97:K;7<4=8@@A>B-CCEIF?G?H9I9J@KALWMJN8O^P9Q=R-SYTTW<X@YBZH[^]H^A_8aTb4c=d?e^f2gFhFi4j?k8lB
fx bad	5JBILTaV
fx connection	!_,K-K.>1HKCOJTG[JfG
fx failure	!<"F&G(K*I,B-F.V/?0V1F2J3G5E6J7J8D9B;J<GAJBBFKNGOXPIQKRBSUT>WJ[Y_FbEcJeXf?iGkG
fx file	!BLGOTSE[X
fx invalid	!H0YLJSJ
fx no	!c&J.T<BHHIFOHS.a=
fx ok	!ZLISF
fx op	!E.GLHaXeT
fx permission	"B#J%H&D'X.G0B5I;F<B==@JB=CJFIGGHCIKPGR=SVTGYKbGi@jFkG
fx quota	!G.V
fxp	!E"I)V*G+K,B-D/A2I3J5I6I7J9C;J<G@JAKBCIBJHLKN?RFYJ_GaSbEcgfHiFkHlG
fxp init	KIc[
fxp open	!T
fxp realpath	!V
fxp status	II[U
fxp version	!G)X,H-I/G8G9JBIKFNETE_KbHcbfK
fxp write	8WLJS@TU
fz	1@5G6KLJTJcUlE
fz sftp	1D5HTKlH
fzc	!T
fzc 3	!T
fzsftp	!_"H,H/ELFRHSJTCbI
für	"<#K%H&G'J(B)I*I+F,D-F.B/C0?1F2J3@4I5?6C7F8D9F:J;@<E=I>F?K@FAFBTCEEJFHHIIBJIK?L?MINEO:PVS:TAVHWFXGYGZH[E]F^I_CaWbGcFdIeGfEgFiSjBkHlF
für den	!?"I.J5J;IBCGJKJPWQSRJSJaJhI
für weitere	!GhV
g	!V&T,I1J5T<I=WBKNFRBSFWH_VcDiHkB
g 202	/T
g r	!T
gaierror	,F-H6_7J8IKINKTHXW_JkD
gaierror errno	,H-I6_7K8IKITIXW_KkD
galaxy	!E-I8XKHLSNSPYRIiUkI
game	![KI
ganymed	!G,K
ganymed put	!G,K
garbage	!F"Z)H1BKDLJcW
garbage packet	!H"Y)I.J1CKELJSIcU
gate	!A-J/G7X8HBEKGRDTWWV_F
gate example	!I"V1SbV
gateway	!K"H#V%C&K)H*E+I-I.G/<0I1C2D3>4J576C7]8?9G;A<A=K@IACBGGWHHIDKBLCNGRDS@TXVJYJZF[J^J_VaIb@cFdUgJhHiKj?kKlG
gateway sshd	!HBI
gathering	6T
gathering facts	6T
gave	!F,A.FBVRJTYiVjW
gave http	!S
gave up	!D,A.GBVRJTYiVjW
gb	!S">'H(C)I*J+I,C-C.g/C0?1D3B5D6J7H9F;JB<GIIDJALCMJNEOAPKQJR@S=TCVE[F]T^C_Aa@bScEeJfEgGiGkIlI
gb 88	!H8U
gc	!A#ZBXRHTViU
gcc	!c&D1B<?HHIBL>fJkI
gcloud	!W#U&G,U-F/J5I7K;K<HLJRFSFTY^I_K
gcloud compute	!S#U&I,U-F/J5J7KRGSHTY^I_K
gdrive	!W
ge	&X,H-K2K9V<U
ge en	!F&X,I
gea	!GFVeWiGjV
geen	!K,Z/J
geen verbinding	!K,Z/J
gefunden	"D&H(J)B*G+H,>-F.=0@1<2I3=596C7C8F9F;7<_=B>J@IAJB<CHDHEKFJGIHHIaJIK@MKNFO=PGQDR@S<T:WIXJYGZK[H]K^K_Ca<bAcFdKf:gJhIiBjHkHlH
gelesen	;B<I=WAIBKPJSJYI
gem	!e&J/KBJSF
gem ext	!]
gem native	!]
gems	-J5J6F7J8G9HAWGJPDRGTGWSZKkT
gems date	<KSHWTjT
gems for	!FAZ
gems net	!5-K6I8HAHPIRITJWTkU
gen	!Z
gen banner	!U
gen compatibility	!U
gene	MV
general	!E"G*J-E.T1C7W8@9E;K<KBDHJKINKRWWXXU^K_HbJfFiG
general failure	!?"K,I-H.U/T1K3I5J9JBIKFRHTGWYXU_HfJiI
general sftp	!C,U1J7Y8CK@LIRZTT
generate	!B"Y;EAFESPZQC
generate a	ES
generated	!]5I
generated keypair	!T
generating	!h2I3G5G;D<F=JAJBEFKPIYI
generating public	!^;F<HBG
generator	!FIULIS^
generator mkdir	SWaD
generic	&F)K*J.F/A1X7J9G;I<IAIFSHIIBLUNJPHQHSTUIWIa?cFiTkG
generic client'	!G1V8XfUiT
generic file	!E/F8H9JAKFUGJHJIHLUPJQKSX[EaBfEkI
generic x	!UUJ
genome	,T/V8JkE
genome fa	LT
geo	0IeV
gerrit	BXFWRHjGkD
gerrit code	!T
gerät	.U
gerät ist	.U
geschlossen	,E-^7KBHRJTGWU_WiJkS
gesendet	&Y,G<XBVRDfJiK
gespeichert	!S3W5IYH
gesperrt	"U,G/HSGTIXT
get	";%X'A*=+;-[.81I2D3D4<6T7G8J9A;J=B>B?A@>BJC<DGEAF4G7H3ICJVLZMdO>PEQJTIUGVJW5X>Z>]D^Ta"b5c7d@e?f'i<jDkI
get a	SU
get addr	!C,J/X6STK
get afp	!W
get agent	!E%b:TBIFJhX
get connection	!,"H#V&5-c.J3B83;E<GAJFJGJJIK3LCMFPJQIRWSGTFWCXH^C_UbHlE
get contents	;K<T
get host	!J5S
get hostkey	!I5[
get http	!G,D7GMaNDRISJWJ
get https	!^7JTG
get local	!^5K
get name	QSYV
get no	!A&I1BIDK]L[SBVEcJ
get operation	!G5I7TBGJUfI
get or	!FWTXU
get remote	!F,G1U3I5J9IBGKFMUNZRGST_ViK
get session	!D,V-J/U8UBKTT
get sftp	.H0X8JAHBVIKKCLCOSREaIiE
get the	5S
get this	lX
getaddresses	,S
getaddresses getaddrinfo	/T
getaddrinfo	!=">&E(J)E*G,2-:.</q0I1>2H3=5<6i778<9B;C<F@KAHB<GIHHIEJKK4L=MIN;OEPIQER5S>T0VJWDXS[F^J_<aHbFcDdAfDhJiAk5lA
getaddrinfo eai	!J,H/_6C7KKIRITE
getaddrinfo enotfound	!C"E)I,>-D.D/Y1C3G5E6i7B8E9JBDKALEMKNEOKQKR>SFT=XJ_FbJcIdHfJiGkElF
getaddrinfo failed	,H-J/_KITIXW
getaddrinfo host	!J6Y
getrennt	,G-F1J8UBJKZTI
getresp	l[
getting	"C&A(J)J*:,H-Y.@0I1A2=3?5?6A778A9B;A<E=GAFB8FKGIHIICJIL<NZOGS7[C^W_^aEbZcFdHfAhIi@jIlJ
getting banner	!@"I&J*=,=-Z.H/?1J2@3F5H6G7?8K9D;I=JAJBBKWN]RASFTF__bHdJfEiHkX
getting initial	!]RD
geweigerd	!K,Z/J
gex	!B-G9^NG_K
gex group	!B-G9^NG_K
geändert	!C3b5=OHSCfJ
gg	IT
gg kk	!U
gh	!]QJ
gh 006	!T
ghost	!B"Y-J1^BJ
gi	(TBCJUK]SJhWjT
gi b	(TJUK]
gid	!T
gio	!/"D,X-H.H/T1Z3V4G6;7F8DHJIIKJNKRASZTU_CaIbJhWkGlG
gio sftp	!5"D,X-H.I/T1Z4K6;7F8DIIKJNKRBTU_CbKhWkGlG
git	"!#>&Y'G)<*C+J,?-H.D0>1,2H3Y5U7E8,9G:Z;G=J?:@DDCG'I5J>L@MENJO8PbQIR7SITIUTV>W)XTY@Z7[=]I^8a2bFc1eAfJhKiWjgk7l@
git '	!fBERETJiH
git annex	!C(U/W
git auth	!?3KG?P_RYi@
git c	5S<VPU
git cannot	!C&V5D6HBXRDTJhYjU
git clone	!C&T,K-G6ISGWI_TdJiXjHkH
git config	!V
git corp	!G/T
git denied	!I"K&@5G:e=KB7LGS@iAjc
git did	&S;J@SBH
git error	!8*B/J2?5W;DAFBVHUKXLHNYRJSJTH_IfGhHiTjZ
git example	!T&K,F/H7J<KKIPSRCTGdViA
git exe	;FiG
git fetch	!BB@CUPXTUUSWGXU_TiG
git head	&J<V
git hub	!V"J%T&H3H5K;CLJPIRISJ
git ipaddr	-I_T
git lab	!Z&H/G6TBGTJiF
git ls	&Z<TBVHUSJ
git plink	!S&V<JBKjU
git pull	/W;TBCCKUT
git push	!A"I3V5F:W;I<J=IBUESHTKHLGNIPIRBSXUTXS_Fi:j]
git refs	UTiW
git repository	RWiajJ
git secret	!ECUHT
git ssh	!J&T-G3H5UB@CHWKYV_UiF
git to	!U
git wrapper	SSjH
git'	!X&Y/K:K;JBTRKTJiV
git' failed	!W&T
gitea	"J5G:G;ILYRFSWiHj^
gitea does	!T
gitea under	!T
gitee	;I@U
github	"E%J&F)J*I+G,5-F.H/H0H1C2G3K4S6W8H:T;I<F=HCKEJGJI_L>MKPSQ?R@S?TUXZYT^K_=aJbAcIdGfAhZi@jTkA
github blog	FS
github com	!S"G&J+I,<.K/J1J2H4T5J6V9H:U;HFIKILGPIQHRBSETWXY_>bCfEhViAjUk<
github com'	!U
github example	TGXUkV
github for	FS
github home	!B@UPWYU
github workspace	!B5SI_
gitlab	!X&G/c3C4H5J6B;CBCHKKIRISTiE
gitlab corp	!V
gitlab example	!a3C4I
gitlab runner	TU
given	!J"H&A*J,=-J.C/<0W1F2H3D5>6I7A8J9B;DGTIKKDNFOHP]QW_KbJcIfIiWkG
given credentials	!B,G/HGXR[iZ
given identity	?S
giving	!7"G,Y-J5G8IBAGINIOJRXSTTV_HdViFkB
giving up	!7"G,Y-J5G8IBAGINIOJRXSTTV_HdViFkB
gl	!Z
global	![/J1F5F7I8J9J;KBKKITHlV
global add	!V
global request	!S
gnu	!T"T%T1IKDUJbU
gnu linux	"UUJbU
gnu tls	!S1JKE
gnupg	!U
gnupg'	!T
gnutls	!WKINKcI
go	!e"I&J,I-F.G/E2K3E5C8H9F;A<K=J@CACEWGKIJK?LENCPAQDRTSIYG_HcKfIiClY
go anywhere	FSRZ
goal	!Y
goal on	!U
going	_TfS
going to	fT
golang	!Y
golang org	!Y
gone	!E,J-G.D/D1T3K7X8X9JLGNFSETa_KdlkA
gone example	!A-I/F7YKKNITedmkC
goodbye	!V
google	!b"K.FBIKIRHSIiKkT
google cloud	!X
google drive	!T
googleapi	!Y.D
googleapi error	!Y.D
googleapis	!T
googleapis com	!T
goroutine	.G[V
goroutine 1	.G[W
got	!I"C&D)F*F,8-F.>/70J1U4I6D7A8B9B;a<F=E>K?J@DA_FAGGHEIDJBK@LHMBNVOKPZQ<SIT;VDXG[E]I^@_EaBbUcWdJeJgEiEjG
got 'aaaac	!H3W
got a	(SlS
got an	;JYT
got disconnect	!JhS
got error	!XKJ
got some	"U
got unexpected	!BKJNKWX^IbWcX
gov	!W-TKH
gpg	!~"I&>(J*E+I,E-I/@0I1G2F3A5<7@8I9B;7<@=I@JAGB1CIFBGIHEIBL>NHODP<Q8R;TCVGWGYGZI[G]J_JaFbKcJfIgKi?jEkJlK
gpg can't	![&H5K<IBKFKIHLK
gpg decryption	!dQB
gpg error	!V
gpg failed	!WKS
gpg keyserver	!].I7J
gpg public	!_QG
gpg signing	!W
gpg stdin	!Z
gpg warning	!T
gpg 公開	!X;IQI
gpg 復号	!];H
gpg 署名	![QG
gpu	&J,X-J1K5E6DBVLGSJbFjI
gpu 02	!U
grafana	![.F/IIIKHLHSEaK
grant	!b"IRHiF
grant error	!ZRKiG
granted	!Z"Y)Y,F-E1V3F5D9I<KB:NHRGSSTG^U_GbVfYiDjJkJ
greeting	!8,D.C/I1H3K5G8JBGKENbOHRBSIT?_IcFfCkH
grep	!A-V7K9WSVUTdVkI
grep i	!HTVUT
grep sshfs	SV
group	!V"I%E&J(J)H*E+G,B-B.H/C1J3>5G6J7D8C9i:K;C<@=D>JAGBHC^DKHGKGLDNCOKPEQDRCSGT?VJWHYJ[K^I_FaFbGcJdGfJhEiKjIkJlJ
group 1	!V*95H9YBHFCKKRJ
group 14	9V
group 15	9Z
group 16	*S
group 17	9Z
group 18	*T
group id	!X
group in	!T
group or	=JCS
group sftponly	!U
grpc	!V
gss	!X
gssapi	;HPIQHRKSJZGcKjTkH
gssapi keyex	%G;G=DPJQJYHZHjUkI
gssapi with	;HPIQHRKSJZGcKjTkH
guacd	!6"D)W*T-T1U2]5K9W@JA[BUFVKEPEbJcIfZiV
guarantee	!@3D5VQS
guarantee that	!@3D5VQS
guess	@U
guest	&J+J/I3F7H8E9I<IBZFJGHKJLHPKSIWK^T_EbCcTfTiAjIkI
guest machine	!A,TTU
guest vm	!H)S1VBX^GcX
gui	!U*U-K2U
gulp	/I1J8JBGKWQTfI
gulp sftp	1K8KKWQTfJ
gw	"=%J&I)D*F+G.H1;2D6X7V8B9@;F<I=I@IAHCKEKGBHHIHJGK;LHMTN@PHQTRESFTYXDZI[JaKcJd[fChHlF
gw 2	!Z
gw example	!E"G,E/K1G6[;IGGKJQVT^WGXJ
gw lab	![6I
gyp	!]
gyp err	![
gz	!F"?#B%B&:'n(^);*:+=,K-4/30^1/2>314D526:7898:A;1<5=>>B??@@A;B;C=ECF8G:H:IVJ8L;M@N4OVP:Q;R>SJTGUEW;XBY@Z@[D_6aCb<c7d@f5gZh>i>jGl>
gz 100	!bKGOI
gz bam	!J'V
gz corrupted	!HVX
gz failed	!C.JKILFSHVT]XeT
gz invalid	!E]XgZ
gz no	!B<JIhL?VJ
gz ok	!XIJ
gz permission	!J'IO@S^
gz to	!U0FIALX[VaG
gz user	!FLI^VbJkT
gz'	!B*I.G6J7I8E;J<JHKI_LBOFRIVJ[FkK
gz' num	!V8K
gzip	!X'I.C0E;@AJICLJOFSGVF^DaHg]
h	!Z&=(D)G,H-F.Z/>115C6G8><G=H@HAEB?CHFHGEI:JDK7LCMJN>OJPFQER<S]TGVEX_YIZT^D_@bXcAdEeKfGhIjKk7lI
h 0	!W
h 1	!Z
h 5	LJSVaIgT
h no	!d1J<HIGLD
h p	TJWJXZ
h p'	,T
h ssh	&J5I<ViY
h unreachable	!FKFSVTY
h user	!HbT
h web	LT
h その	!Y1KIJLI
ha	"J&G*I,>/A2F3H5J7B9T<JBILGOVPKRHWKXJ[U^K_SbDcIfSiGlG
haben	ST
hacchu	!DKTOXaHgS
had	!G)Y1Y5F;TBCKHLWSV^KfX
hadoop	!c,K<JIFSH
hanako	"Y)G1I7WTGbVcT
hand	!G&T7URITJjU
hand side	!H7UTJ
handle	!d#J%I&B)V+H,=-J/D0K2T7B;??I@BA?B2CKFDGCHDI7K@L]MIN6OFRAS]VEWEXHYDZI[F]J^E_Kb<c9dIeKfFhSiDjEk9lC
handle error	"V
handle id	!Z
handle int	-KKV
handle kex	!J*S
handle message	!W-HKJ
handle request	!U
handle sftp	!c"J,F.F/H1J5JKJLFOKRESFTHaJfI
handle time	8SJUTI
handle u	KJ
handle wait	!IJUfJ
handler	"A&D-D1E2I5T6D7E8G;B<F?IBYG[JJKJN=PGRUSATKVH^J_>aGbAcGdKhFjJk>
handler for	!G5IBKGWRI
handler process	!F5W=YRJ
handler py	!JGU
handler self	+T
handler wait	GU
handlers	!D-J0T9SKFNF_HkI
handlers resptype	0S
handling	,E9IiU
handling of	+SfSkU
handshake	!B">&?'D(:)0*c+7,!-b.&/=0:1(2]4U607<8"9a:F<J=2>@?:@5A?B>C<DEFJH2I0JXK@L)M8NWO7P@Q8RAS)TIUIV8XEY5]C^5__a9bUcVe@f6gBiAkUlS
handshake aborted	!J*W3H5HFGKJ
handshake completed	!T
handshake err	!E#X7VBDKVNWRJ
handshake error	*U2U9Z<SBG
handshake exception	!]
handshake failed	!A"H&H'I(D)=*X+>,--^.6/"0C192V4V697)8<=8>E??@;ACBGC?DIH6I=L6MBNTOBPDQ?RFS8T3VBW.X=Y:[@]I^A_WaAb@c0eFf1gHiHkT
handshake failure	!Z
handshake kex	*V-J2W
handshake origin	-JWX
handshake timeout	!Z
handshake unexpected	![
handshaking	#U7UBAFIGJNV^HiK
handshaking with	#U7UBBFIGJNV^HiK
hangs	JV
happen	!C2U9G
happen because	KT
happen if	!H
happens	!<&J+V3G5[BV_JcTiJ
happens repeatedly	!?&K+V5WBVcTiJ
harvest	!^/JRHiT
has	!J"g%F&W'=(5)J*9+1,E-@.K/A023d6/728H9<;E<H=5>>?1@3A;CJEIFCG)H,IDL6M:N=OEP9QIR?S4TDU>VBX1Y'Z6[:]7^3a6bJd@fUg7hDi:jEk2
has a	!X
has already	!=%T&T3E5I:[;I<JQJ
has been	!T#G%H&>*G,:.D/@0J2B3^536I7J9B:B;><>=H>J@HADCGEJGGHJIJJELCN@Q=R8T5WDXJY@ZJ[J^D_WdKeJfKhBkFlF
has cached	!I3T5H
has changed	!K,D-A.I/A3o4C5(8IB=HGK@LJNHRBSITCWH_EcJfI
has closed	5Y_VlT
has comment	!S
has disconnected	!5"D&F,H-@.H/F1d2E3>4J5?7H9IB?K7LJN@R=SIT>WC^IcWfgiIjJkF
has exited	!D"S&UbT
has expired	!I"k&H,A-J/I1G3H5HBDKGNJR?TC_IbFiE
has failed	!J"I-D.K/F5ABFKJLKNKRVSJTUWWbGcJdTfHjH
has invalid	!C"YBHCUiC
has no	!X"I%A&^,H.H/H2K3I9K;E<ABGKGLHPEQERDSKTJVJcHfKiJ
has not	!H"F#^-J3=4J5a8K;K<UBIKIRGTT_J
has occurred	,I.T3I5IBYIJKILKiK
has terminated	!FJT
has timed	!B,I.J1J2Y7CKXNZRFTFWH^SdCfEkW
has unexpectedly	!?"E1@3C5_8?9H;HB]K<NCTC_DcIfHiDkE
has wrong	!IQX
hash	(V*E,I.C/E0I2G3Z5T9A;JBDFHIIJUKALINCOITHVW^J_KaIbEcFgJiFkJlG
hash differ	!E.JKHVW
hash sha	!H-S9GJU
hashes	(].H3HIHKGSI
hashes differ	!H(Z
hashicorp	!W
hashicorp aws	!W
hat	!<"K,C.K/D3a5<7TCHKINJOGRASCaKfIiVj[
have	"?#F'J*I.K0B8?>JCGDJFFGII?JELFMKP@STUKVCWDXUZI[D_Ja8dEeFfCiHkIlD
have a	!_
have access	RX
have been	!V.U1TBKTK
have changed	3V
have different	KT
have no	!E3A5T9TXU
have permission	5J:TRIaIjW
have permissions	!K.U1TOVST
have requested	!=HT
have storage	!S
have successfully	!T
have the	!=<SFJLJRFiH
have write	SVjK
having no	/S
haxx	!G2T5T
haxx se	!G2T5T
hazmat	;IQT
hba	!a
hba conf	!_
hbs	"X7SBK
hbs 3	"X7SBK
hd	!J&T
hdfs	!ZSF
hdr	EX
hdr read	!X
head	"H%I,I-G.I/F3E5C8J9H:H=IAaHUKCLEN[P@Q@RDSUTDWHYA_FbIcJfH
head 1	;BA[QHYJ
head main	SV
head refs	FSiJ
head title	!F-I;W<KKJN[SK_I
header	"U,G-@/H0J1V3D5F7I9G<IBAJKKTLENSOKPFQCRFSCTBYE^I_AaIcWfFiIkGlJ
header eof	!A8TKaLJSI
header from	1INJcXfH
headers	,U7T;DNDP[QTTU
heads	US
heads main	!SiI
heads refs	UT
health	!^
healthz	!X
healthz dial	!X
heeft	!K,Z/J
heeft geweigerd	!K,Z/J
held	!Y
hell	!IbFc]kK
hellman	!S%J*G,K-H/J3J9_HKJIKILKNIRKTIhJ
hellman group	!S%J*H,K-H/J3J9_HKJIKILKNIRKTIhJ
hello	*K,I-T8K9JMYTGkT
hello init	-V_TkU
hello java	-V_TkU
hello read	KTNT_UkV
helm	!i,I.F/H5K8DBGK>LIOJRFSIT@fG
help	"K,T-H/E<JATLJNJRJTHWTiGkJ
help 1	AVBU
help for	!Z
help'	!C5G6KBKI]LJOJRFSG_J
helper	!U&H,B-V/F5U7E8W<UBXRWSITGjK
helpers	!D1VBJKHRFSTcS
here	!C"I'[(H,H.C/I0E1K5S7J8H;KIFJTKGLCOERHTGWZ^D_IaJbHeWfHiIkV
hergestellt	"J,Y-J/B1K7V8IKDTSfKiI
hergestellt werden	!D,[/D7WTU
herstellen	7I8JKETT
herstellen der	7I8JKETT
hex	!Y"K%[&2'B(Z*9+=,.-B.I0A2&3[4W657<8G9F:U;=<7=<>F?A@=AHB[FHGIJ4K@LDN:O<Q<RFT@UEV8XCY4[D]D^F_4bHdAeCfJg:iJjYk5l>
hex '	;SAJQT
hex agent	!I%U:S;J=JCEEJGGR]YKZUhci:
hex cause	3W
hex does	!B3_5D
hex ed	!XBK
hex error	!Z;@@IQASTYKhT
hex explicit	!I%>;T<J?SEGR?ZGhBiDjV
hex failed	!DBS
hex for	!C2G3_5JTS
hex found	)VBGfS
hex from	!U
hex head	!]BI
hex is	!;5TBSHUKScWjH
hex ok	!U
hex refs	!W
hex role	!T
hex user	!k%F&A3B5F;I@JBAEKPHYJiJ
hex vs	(XVJ
hex work	!U
hex 未登	!KBEjZ
hg	cT
hi	!T"I:SBJLJSK
hi octo	!J:IbYfXiF
hi taro	!hb=fB
hi there	!W
hierynomus	!J;YAFQT
hierynomus sshj	!J;YAFQT
high	!IKWNYcJ
hilfestellung	!GBWRChViC
hint	!i,F3A;TAHBFKJQKSEkT
hint updates	!U
history	IUSJ
hit	"G5XBVKHRUTI
hit an	"G5XBVKHRUTI
hmac	!J%K(J*n,I-H/H2<3H5J8H9?FJHJJKKELKNGQITI^G_JfHhHiIkJ
hmac client	*U9I
hmac md	!G*d2J5J9E
hmac sha	!F*c2F3K9FhJ
ho	5T
hochladen	"F,E/K5KBIKJLXOWRITGfKiJ
home	!I"?#;&C'9(5*H0C1k2E5C6S8?9D=Y?FA?B>D,FIGCHVJ@KBLYM7QHR@SWTGU?V<WCX4Z>[V]9^?_JcJeAf@g5hCi8kUlC
home directory	!?&J)K1l8GBIHGIKKHLBRISE_Hb]fKkH
home example	BJRITW
home tar	aV
home user	!I"C#<&F'=(9*I+T,C.K0J1V2F5F8F9E=Z?HAABBD-GEHWJCKDL[M:OTQIR?SXTGU@V>WIX;YTZ?[W]<^BeDfEg8hFi;jCkVlF
home'	!T
homeassistant	5U<WRVSKTGiSjHkG
homeassistant components	5U<WRVSKTGiSjHkG
homebridge	!T7T;GBK
homedir	!T
homedir '	!T
homes	!@5XHISV
hook	!k;?<@=G>J@JA@BECHKKPFQCY=jI
hook declined	!b
hooks	!T6I7T;W
host	"1#?%8&:'*(8)C*D.:/o021C2Z3a4[5i6b7[9?:1;8<4=7>3?=@ECAD9EBF9I.J>L@M"NBO!P;Q=S;UAV4XHY@ZI[;]#^G_Da6b:cEe6fDgBhGiHkTl*
host '	!K"F&F*K.J/B6X9G;K=WAHJWLJPHQUR[TYiHkC
host 's	!A"U)[5H8D;I<JAHBTCIGCKILHPHQGSKYJZUbWcXfViGjT
host 'sftp	!E*I,=/W374J6VBZH9KELJTC
host 0	!J5JKINJ_V
host 1	"9(J*E+C,=-5.I/H0K1U3T4H6@=D?HCEFHG=HDI8KXLAMJNDSGVKW6XH[K^7_<aEb@cBd<f5gThVi'j<kXlJ
host 192	!J7TBJTJiTkS
host 2	!ZBHiTjT
host 2022	!E"W5J6VRYiTkG
host 22	"I#K*<+?.>/V2;3I769W;@<B@HA<BIGAHFIfJ9NTOGQCS8T]X:ZI[I^EaFbIfBhFkalE
host 2222	,E/H6TBDRGfFk[
host 23	!]9T<KBEJXLDTK_K
host 29418	YX
host 7999	!H&V,H3SAWRGkU
host a	/V=USVaJ
host acme	!@&h,J/H6G;JB^LERCSDhX
host address	6C
host aes	9U
host agent	!S
host and	!B/SKVRF
host api	!_/B
host app	!U5K<U
host authentication	!C&I5HB[KVRChUiWjb
host away	7[kE
host backup	!?/[1A5T6U7C8IB>KFLGR@SDTWaYfGiI
host bastion	,B-H/B1G5H7GBFRFT:WcXGfJkG
host build	!V
host can	!C
host can't	3?5TBE
host cannot	!?/X3J5DPURBTSiIjTlT
host cd	!ILW
host check	!?,G/V3SBTLTTV
host checksum	!T
host ci	=SLS
host client	"A)<1:8]
host closed	"G,E5F8WBFGXNGTH_BkH
host connection	!Y"H&F,>-</@1J5^6C7CB;RDW?_HfJiGkH
host connections	5T
host curve	*T
host data	!H&W.TLIaI
host db	![THkJ
host ddbj	!U
host denied	!B3b5aBFGJHGKJRGSIiJ
host diffie	!I9V
host docker	"T&Y,C/I7KBXTGkG
host does	!4"A,K-H/e1@2B5F6Z7I9J<:IEL8NJRHTHXJfF
host due	!BBJOWRUSETZ_U
host ecdsa	!J*J5I
host ed	!U%U3H4J5A9T=JFIHJYIjJ
host enter	QT
host errno	!I,E-D/TW]_IkH
host error	,U/W;W@JBJKFLISI
host etc	BWKTTS
host example	!C-G/C3I6WBBRIWFXW_X
host exception	*J,6-F/c3H5:6]8H9F;HAGBBK>LHNFQKRDSJTIWG_KfJiJk:
host exit	,S5IBHRW
host failed	"G.T/D5ABUGBLJRJSTTUZJ[WiZjK
host files	!E,S5U6F7VTG
host fingerprint	!F3[LK
host finished	![
host from	"G%Y&FB=i]
host ftp	!@"UBTRSXJ
host git	/KBDXJ_IdT
host github	,D/JBET^WGXZ_IdGkF
host gone	!J7JTmd^kC
host gw	!C-UBHNJT^_SdD
host has	!/"D&D*T,=-D.F/>1a374J5J6J:KB6GKLHN<RHSFTTW=^G_JcVffh;iEjHkB
host hmac	!J*S
host home	!:,W193U6T<GBHHJIDLcPUQKRWkA
host host	,E/F2H3[7Z9GBXT:WKdDkE
host identification	!V,I-D/G3U5EBHKETJWI_H
host in	/I3J7JBH^SfJiV
host infra	!J&K3K5YjT
host ipaddr	!E#E%G)H*J+D-4.K/0182E3H6B7a8<9>;A<^=C@GB?CFEGFFGJH?IIJHKHL?QIR=S=WIXEYJZF^C_Sdch@jTkKlJ
host is	"?#I)A*E,=-D.?0K2C3X4G5H6U8C9D;FAEDJEJFIGAHGJTKXL>NFQKRCSGW<XAZG[J^D_@c?f0lH
host ist	,K/_5C8JKFRJ
host key	"H#:%9&1'F(>)@**+E,1-!.@/!0D1>2m3n4o5m6)7(819!:3;'<3=C>E?8@.A!B,C<F&G<HfJBK,L.MCN%OFP!Q:R?S9T!U@V@WAX:Y1Z3[?]E^F_)a?b@c<eEf=gBhCi;j-k*lB
host keys	&J*I.G/J5_9B;F<H=IAGB>FCHVKDLFPFQFSITIfHiJ
host lab	!G&^/V9W<H>YKGQT
host localhost	!T
host login	!<B_GVQIRCbScUiDkI
host lookup	!E
host ls	!F,J/T1T6GTJbYkHlT
host mac	*C
host machine	2G5K9XTF_D
host mirror	!X
host mnt	"I)I/I1H5I8GCTGIKILBRASTaZcTfTiHjKkH
host name	!X"D*J+K,F.G0>1K2H5B6b8J;G<C=E@JAJB9GGJHLGNJQIR7WE^J_IbGcKfJi9jKk=
host nas	/J5TkF
host no	,X/J5K7UBTKIRFTUjK
host node	&V<XPXRJiI
host not	!T"X&H,J/U2J3I9H;J<JBAKJRBWE^KkJ
host optionally	5T
host or	!Z
host p	kH
host permission	!!"3&[)E*E+9,V->.H/B122H3@4F596I7H8F9H:D>J?WF]GTH1IKJHKCL?NFPTQXRTS!T<VHXEZ]^C_Da8b1cDdJeHf?gKh9iIkX
host please	!T/J5I7SBJRU
host port	5H6Z7?BGKIWFXS_JiF
host preauth	!S
host press	QT
host proxy	!J,Z-GNJkI
host public	!B5d;JBD
host r	3VfU
host relay	!V
host remote	!J,W/WBHESRW
host reply	!Z"UcH
host repo	!A"B&G)G,D-T/D1U3>5=6@<GAIGKLaP^RUSWTEbCf>i>jCkD
host rsa	!T%E&B2V9U;JBJhJ
host rsync	7XHV
host run	!K^FbYcT
host running	!D"T)V1W5FNJ_JbXfT
host s	!C/V5Z
host scp	,UTHfSkJ
host scratch	BTRHiJjV
host server	!;*T9JBZGHRZTF^TkF
host session	3SBJHU
host sftp	!="D#S+F-J.</^0J1F2A4A6U86:T;I<EAJBHCIEHGKHDIEJDKVLBOBSUW0YH[H^T_JaKbEcEfJhBjTlE
host srv	!H&T)J-W/J1EBWLEPVRH[TcAfGiGkD
host ssh	!C&G*I3C5F6JASJKNDT^XTd<jWk4
host sshd	BT
host stderr	!GbT
host storage	!E/S6WRETJiV
host store	,I7UdT
host sudo	"EKW
host taro	!I&I3UBEiYjG
host team	!I&J4TFT
host the	!;/I3aBGR:iGlU
host their	!I
host tmp	!F3U5I
host to	!=H^
host unable	!E,[3@5H6C7ZB<R9iKkG
host unreachable	!K,H-K.F/>3I5B6H7a8IBCKBLHRBSIXH_JiJ
host up	/H6V
host upload	!55H6X=TAKIFKEOIPSSfTHaBiFkJ
host user	!?"T*h+K,F-D/I2I3D5I7K9JBFGJJJLHNSTCXKZHi<kG
host username	iJ
host using	!D/KBIGURYTVcUiKkI
host usr	!H5SUTfIjV
host var	RW
host verification	!@3J5@8IBFG_RIiIkH
host via	!B"G&J1J2J7J9H;FKVPHR=XGbEiK
host vol	.ZLH
host want	;HYT
host web	!S
host with	!DEHRHSJ_TjS
host x	!G5WkK
host zlib	!I
host ワン	!HGX
host'	!d,C/I3E;A<K@JAIPJQHTEWX
host's	5V
host's fingerprint	5V
hosted	!Y
hostfile	!CHY
hostfile replace	!CHY
hosting	!4"A%J,J.T/H3F5D6K;G@JFIGIHIIHNTPHQHWK_IiIkIlH
hosting service	!<"B%J,K.T/I3G5F6K;G@JFJGJHIIHPHQITFWK_JiJ
hostkey	!G#I&?'K(I,4-G.G/50J1I2e3X5n6@798B95:J;9<@>H?G@IA>B<CKDKFCIDJDK5MGN4OIP?QARCSJT4VFW@XGZE[H]J^E_<aKd@eJgGi<jDk6lC
hostkey alg	!@"I&I*E-J.I/K1G2c5:7K8I9A<KFKGKIIKJLGRJVJfF
hostkey for	!@,H/H2K3F5i;JKCRHTGfIkJ
hostkey found	!G
hostkey once	!H-INJYUbU
hostkey type	!F*V-K9WLT
hostkey was	!H-G2J3]5[
hostkeycallback	!JHX
hostkeycallback function	!JHX
hostkeys	&D1A2G3A9G<@HhI?JKKHL>PIVHWFZKiGjKkH
hostkeys 3	!I
hostkeys file	!K.T5IHF
hostkeys find	!I
hostkeys fopen	!FKI
hostkeys foreach	!;&I1E5T<EHcI@L@SJWI
hostkeys no	HH
hostkeys searching	HE
hostname	!I"K#G%B&4'H(A)=*9+Z,F-H.4/o061)2B3G4B6f798C93:C;?<:=@>G@BA>B4CDDHEAF<G7H6I4J?KCL&M<NAO:P8Q9R+S0TDUKVBXbYCZF[>]E_4a=b5c;eEf2gDh>i-jIkWl=
hostname 'sftp	/U
hostname bastion	/DW_kJ
hostname ftp	/T6HkI
hostname github	6Y
hostname gitlab	/d6CkJ
hostname host	5U
hostname ipaddr	+D6X
hostname nas	/X
hostname or	!H7UTVkV
hostname port	/U
hostname server	3U5J
hostname sftp	"I,D1J6]7D;HBFRDWIiJk4
hostname specified	!Y&H5J7I<GIJKHLJRJTJ
hosts	"B#E&='F(C)J+I,2-A.C/B0C1A2J4Z5^6/7H8=9=:E<>=G><@JADD=EGF@GIHtIHJ>K9LJMDNHO@QDRHSJT8UHX>YE[=]C^Aa?bCcHdfeFfGgBiJk3l@
hosts 1	!F5BH@
hosts 12	!G3]5IHG
hosts 14	!AHW
hosts 2	!H
hosts 3	!I5H
hosts 31	3JdT
hosts 4	2V
hosts 7	!KdT
hosts file	!J2S4I6J<BCIHYL>OJRASG[KaKdG
hosts for	"T
hosts home	!AHbRKiK
hosts is	!T&J
hosts java	HW
hosts known	HW
hosts no	!=1J5]<KHYIIKILD
hosts old	!VHT
hosts open	!A5[HVLK
hosts permission	!D5]=HHZSE
hosts r	3W5HHH
hosts read	!A5KHZ
hosts set	HW
hosts ssh	5_;J
hosts the	!J5IHX
hosts to	!EHV
hosts updated	!ZHF
hosts upload	!9<J?UATKUSBVSiJ
hosts var	!G5JHW
hosts ファ	!HHWSIdV
hosts リス	!V5F
hosts 許可	!IHXSH
hosts'	+I5U6I<A=AH^LBRIS@TK
hosts' '	!J
hosts' permission	!WHUS?
hostschlüssel	!2"6&K'J(C)B*H+J,9-F.4/:0=1:2J3X5n6=7@8;9E;D<?=G@KB8GGHII8JHK8L9MJNCO9PIQ>R8S8T9VIWGXCYI[?]G^D_9a<b@c;dJeGf9gEhJiBjJkDl@
how	!c"K&I;J=GBCRFSIiDjF
how to	!c"K&I;J=GBCRFSIiDjF
hp	!]
hpc	!4%H&>(I)F*J+T,J.>/V0I2I3?4J5C6B8b9D;=<B=FADCFEIFDHFICJHKZN?OFQDRDVJWBXIYEZK[H^B_AaAbEcUfAgVhEjWk>lE
hpc example	!A,E/@3F5G6J8TGTLUNHSTWJ_GbIjAkF
hpc login	!H,G5WBTTSbV
ht	!HWS
ht tt	!IWS
htdocs	!H/J0TBILTS[aJ
html	"?#J%I'F(G)E*D+G,>-D.D/;0H1>3D6G7E8D9C;[>D@CB;CEEJFBGEH=IHJGKELUNbOEQSRISfT8V@WDXIYCZH]H^FbEcDeIgHhJi4jC
html failed	LTSE
html head	!E-I;TKJN[_I
html index	LJSX
html lang	;T
html vendor	;B<WPUQW_U
hts	!^IGLJ
hts open	!Y
http	!b"=#D&C'F(@);*;+=,.-'../%0:112=394C5=67768.91;4<J>G?E@AA9B6CCDIEDFKG5HAI8J:K!L0MeNgO6P:Q8R<T?UJV@WaXeYBZB[?]E^;_'a7bAc2d6eAf=gBh9iEj=l2
http 1	!H"I*K+I-<.G/G0J1K3F5G6I8H9E;KAKBIGHJEK>LJMdN_RGSCXT_BbGcIfDhJiGlC
http 2	TS
http archive	!U
http basic	!X
http deb	!V
http docker	"S&T/HbT
http error	!c
http http	!U,HKKMV
http ipaddr	!f,?7F<U=SBET@dG
http java	-KNIWY
http localhost	!b,I
http pecl	!HRT
http proxy	!A,H7JNIWZXc
http request	!b,D
http response	NU
http server	!S
http status	!IKJMVWWX>
httpd	!^LJ
https	!v#K%I&?(J)G*E+J,H-6.;//0H1=3=4G5C6X788;9?:S;=<@=I@JB-ETGGHFICJGK-L6NFOFPBQER2S2T1VIYJ[H^F_>aEb@cDd@f@gKhIi8jAk9lD
https api	:XTH
https client	!S
https cloud	!U
https connection	!U
https git	!eSF
https ipaddr	!V
https nexus	!W
https proxy	TSWFXU
https registry	!X
https repo	!^
https rubygems	!V
https s	!^
https sftp	!A/I6YMW
https ssh	-JWX
https support	"S
https www	,W
hub	"G%T&F,E3E5I7U;B<J=JAKKTLIPEQJRWSIi[
hub does	"J:SLJ
hudson	-STKiW
hung	"I,E-Y.J/E1K8I9EFJNFSIWHbGfJjI
hung up	"I,E-Y.J/E1K8I9EFJNFSIWHbGfJjI
hv	!H-I3T5HBSiUjU
hv 2	!H-I3T5HBSiUjU
hy	!b,G/JRITF
hy 000	!b,G/JRITF
hybrid	!C"X.H/I3KBCTVfJ
hybrid backup	!J"W.J/K7TBHTU
hybrid delivery	!J
hybrid key	!K
hyper	"J,J.I3H5C8JB@R_i@jJ
hébergeur	!H.U0TST
hébergeur pour	!H.U0TST
hôte	!A,C/Z3I5W6WRFTK
hの	!C*U+W,J0J2X9VBIRKSHTJcWfJ
hバ	-TNXkV
hポ	MS
hポ ポー	MS
h形	?K@SAS
h形 形式	?K@SAS
h接	!@*T,J2U<ICVRVTGWJdTkT
h接 接続	!@*T,J2U<ICVRVTGWJdTkT
h鍵	JT
i	!F%>'I(A)@*:-?.J0A1B2<385E6D9=;E<?>J?2@TBTDTFJG@H>JXMER?T[VCZU[C]H_Bb@cFeHf<gDhJjU
i 0	KHWY
i 2	RSWUXU
i 5	SK
i 6	SK
i c	AICEDW
i connection	!G
i date	!]kU
i deploy	YJ
i flag	!I5V
i for	QT
i id	!C1SASDTQHTXfT
i k	!IBHGHRCZX
i key	;DBcRJiJjJ
i mykey	CTDK
i o	!I"G&K,F.I1J3G5D6I9IBVIKJWKFRJSHTZW>X=^FbHcJdWfKhJ
i root	!JAU
i session	!G
i sftp	!TOV
i ssh	!G#T%J&S5J7U;B=>?GAGCGEJFIGJITKJPBQHRFSHYUdHj_kI
i users	!A+S<I=JBTZWiWjU
iam	!T
iam hex	!T
iap	-H
iap tunnel	-H
ibuf	"JcT
ibuf empty	"JcT
icmp	XU
id	#?&C'8(,)2*(+9,G-3.C0>132#3.4/53607A8>98:H<m=d>b??@BAFBFC_DXG6H!I3J@K4M5N/O@PTQXRETDU;W0YTZ/[J]1_;b9c/d4e6f4g3hHiUk3l/
id 0	1IKGLXSW
id 01	[U
id 1	"IFWaSiU
id 2	!BSIVXaU
id 3	!HIUS]
id 4	"U.G/K8KBXFVKKLTOIRTTHiUkJ
id 5	/USK
id a	!KBWRT
id adminclient	!X
id agent	!G%T&J;J<SASFUPKREjI
id c	BTFYRISI
id deploy	!E<Y=JPTQV
id dsa	9K;C=D@JAEB@CAEGFWPHQUYHZKhUiK
id ecdsa	!Y3J;C=B@JAFBBCTEFFGPGYHZJhTiJ
id ed	!X"J*J-C.F/?2G3<4H5C6I7I8K9H:F;4<V=X>W?A@(BBCJE:F:H?IFJIK=L:NGOKPWR<S<TBVIYWZ6_EaJcHdIfBiHk=
id error	!>&H6T<]
id export	!T
id hex	!X
id info	/S
id not	;KBFQJRIiU
id num	!YTViK
id ppk	;IAJ
id push	!T
id rsa	"8#B%H'H(G)G*B+F,G-F/C0B1E263>4>5F8A99;W=[?B@GBDC[D[F=G7H2IHJGKHL1MFNEO=S8TJUIVBW>XBYUZ6[=]F^?a>b>cAd@eGfDgFjWkJlE
id rsa'	!F%J&H+I1K5K<H=T>b?G@BATB?CVFHICLIRJSIY5[JiHjI
id sftp	,I.T/_6?<GLXSI
id ssh	!D,UOT^U
id user	FU
id warning	!Z
id x	!CRJS]TJ
id xmss	!U%T=IBJCJRWhV
id'	!J
ident	6SKJlJ
ident 'ssh	6SlK
identical	([.HIGKIO?SHgX
identification	!8"+#E%D&:'H(A)3*1+8-g.90>1"204B5!6A748!9C:C;0<==@>G?E@=A8B;C>DIE@F<G>H?ICJ6K2L9MeNiOAP=Q<RCS7TJUGVEWZY;ZB[D]E^9_ZaAb0c,d>eFf(gAh3i)j5kc
identification 'get	!J
identification banner	!@->TJ_UkZ
identification client	!GMXNI
identification connection	!1"C&H)C*H+H,W/T182G3:5;7H8A9,=JCJFKJFKIMJNXW^^IbAcIf<hGiBjA
identification exchange	!J,E-Y9EKA_V
identification has	!_,G-C/F3X5CBDKDNJRISJTIWIYJ_F
identification line	!E;JKIMUNVXT_JcK
identification read	!A"J,2-[/01H2J3E577K9TB4KTMCRJW=XC_VfI
identification string	!80J3G8I9I;A@JAEBKK9MTNbRGWGXV_TcHiHlK
identifier	-K/JMWkK
identifier get	!HMU
identities	"G%]&c*H+G,G-G.:/B0J1I2F3F5C6J7K8F9D;<=?>J@GADB=EEF>GGHHKDLEOIP?QFR=SETDVJYEZJ[J^H_HbFcEfDhVi@jWkJ
identities agent	!B&X:ThX
identities bound	%VhX
identities communication	!K%F&V
identities only	;J<H=HBHIUjU
identities ssh	%Z&SjH
identity	"F#H%Z&J'H(G)I+T,B.G/;0H122>6B7C8@9E:D;Z<_=]>7?G@XB;F=GEH<IFJCKKL8MFNHOEPGR:SATIUJV@YBZB[C]E^GaBbIdDeIfHgFhHi1jSlD
identity added	!j%@&=+I3S;@<?=;>I@EA@BFCAP6QESJYD
identity file	!I"K%I&8'K(K)I+V,K/F182G3C5H6I7I8H9D;U<Z=Z>BAVCHFFHEI6JJL4MKOJP;RHSFT;VDZH[I]H^K_SaGdHgIi;j[lK
identity home	!8%W&D1K;G<Z=BBEC]IILKYIjI
identity is	?S
identity j	!K<T
identity string	!T-J
identity users	!E
identity'	!E;T>EF]PKYJ
identityfle	+S
idle	!T"6(J)A*E,<-<.;/51;3B5@6C7C8q9C;J<KB8GAIDJ6K/LCN@OGPKQDR.SJT2WHXG[F^I_8aCb?c<dFf:gKhDiEkDlF
idle connection	!D8UST_I
idle timeout	!U,I-G/J1F7J8cBFGJJ=K@NHR;T;_FcHfF
idstring	!IWU
idstring ssh	!IWU
idx	!Z
idx load	!W
ietf	![
ietf params	![
if	!b"=%?&K(H)G*D,E-@.</F0G4C5K6F7@9;:K;5=<>J?G@@BUC?DFEFG<I<KINCOUP5RISTWFXAY>ZG]G_<bWdKeGf<hGiJjIk?lB
if ed	!GAX
if failure	[S
if sftp	!b2UBCRCSDiH
if the	!Z,H3G5>JVLJVT_JbKcIiF
if this	!G"J&J+V5U9K;KAJBVQI^K_KcTiG
if you	"F%I&E,H2V<H=KCHKJOUSU^Sb[
if your	!E
ignore	!^2C3A4D5@;E<G=H@JAIBBCbDEEJHHPIQKYHiJjH
ignore key	;J=JBIC^DF
ignored	!E.J3J<B=B>KBDC[DXEHFGPFQH
ignored 0	!Y
ignored env	!EST
ignored r	CT
ignoring	TV
ihr	!TYI
ihre	!Y)V,G/J1U3K5GBFTHYHfWiJ
ihren	!A"C.TOTSWhUjH
ihren webhoster	!GBWRChViC
ike	!^BIRJ
ike auth	!YBJRJ
il	"B&H(F)J*J+G,>-G.</U0C1D3A5?6C7D8@9I;D<T=G?J@GAHBKCJGGHJJWL:NJOWPIQDR;S:VEWIYUZJ[B]?^F_FaAbCcGdHeKgHiYkAlH
il file	(K.J0J;I<U>HKILBOXQKSATIVIYV[E]AaG
illegal	!E"E)J*I-;.</E0U1@2E4K6W7H8:9G<C=J?K@CAFEFGGHGIFJJNSO;PAQIRTVKWHYG^J_FaDbFf>hJiUkH
illegal argument	!E+S;UQT
illegal characters	!@/E0V6YSH
illegal path	!B5I<JLTOEST[V
illegal state	!I,T-I.K1G5X8I;IKGLCOKQIRWSDTVcJfEiH
im	,I.I/G0X3JLTOFRJTJXUaGfH
image	![#W;I=KPKRFTSiE
images	!I
imap	!o"G,D.J/C3J5HB@R@TDi@
imap example	!c/K5JBDRFiE
imap login	!U
img	!K"I,F-H.V0C1H3D5F6D7E8@9J<IBAIGNJOfQHR?T?VC]Z_IaXbIcHeKfFiFkK
impersonate	4W5I
impersonate this	4W5I
impl	"E*B2C;E=KAKBJFIKTLEMSN9OJPIQHR>SAWGXK_FbGiDjIlI
impl abstract	!K
impl client	!T-J
impl connect	!F/UdS
impl disconnected	!ZBT
impl dying	!EhT
impl got	!JhS
impl impl	!K-T8S
impl java	!@"J-U/T8U9FNH
impl read	-T
impl server	!T-J
impl session	!Z
impl socket	TV
implementation	&T@TBTFT
implementations	!W<UQGRIiJ
implementations sftp	<URIiK
implemented	!EAZNT
implemented error	!FAZ
implicit	!V*B-JkK
implicit compression	!J*F
implicit proxy	!S,T
import	!Z"E%G&@*F+E,B-E.F/@0H1E2E3A4J5;6H7D8K9=:J<V>T?K@TAXCGFGGKHDI?K@L=NEOFR=S?T?VHWKYZ[G_HaJcGfDhIjEkH
import encrypted	;IPXQK
import error	+K/I2K3H5F9F;W<W@UAFBDKHQ:RHSKTIYTiJ
import failed	<J@JA_IILJPFYJ
import name	!_
import node	!H
imported	#V5D;H>D?KAHFJGJPJR@
imported openssh	"S
imported tasks	!E5GKU
impossibile	!I"@#H&C'F(D)G*D+D.</T0A2G3?4H5?6B8=9C:I;B=E>E?H@FAHBICIDKEHFDGBHFI>JGK8MINBOUPEQCRYSGTWUJVDWFXGYDZF[>];^C_Ta?bBcAdTeEf>gEhEiUjIk?lA
impossibile accedere	!?,U-W.J/V1I3J5H6I7H8GBIKELIOJSJTC_VcJfIiIlK
impossibile collegarsi	!>KJRYTTlK
impossible	!A"G#C%E'A(;)>+C.J/Y0:1:3C4B5;6>7V8<9T;;<;=>?C@DACCADFE?FBG<HCI=JDK2L7MDP?STUFVCW@X=ZB[@^B_Db;c>eCf<g>h>jGk7
impossible d	!@,D/FRVlU
impossible d'accéder	!A,J7[dX
impossible d'établir	!@,U/TKKTVkJ
impossible de	"@(F*J,>-C.G/Z0F1I5J6K7J9B;K<F=H>TCFEJFKGEKFLCOTQAR;SXT?XJ_EbHcKfIgIhIiJkI
improperly	!a5EKH
improving	FS
improving git	FS
in	"7#0%H'E)E+I,?-J.J/A1=3J4D6G7A8K:V<<=<?HBJC.D'E,GFH8IKJCKJL_M:NHOSPCQJRGSjTIU2VUW?X1[K]S^=_CbBc=d7fAh@iJjJk;
in '	!a/J0T3J5;6HHBOKSH
in 0	!E,S;JKKPTgU
in 1	,F.T5W8I9KBVOJSGTJ
in 10	!W0V7JLJSITDXX
in 14	!VISRI
in 15	!H)U-U1SKGfU
in 2	!Y
in 2024	!:,I.D/F0K1C5D8KIEKGLkOIRGS>THVFaGbKcJfI
in 3	,U7TBHKISKTX_J
in 30	!T,HKV
in 31	!GTUeT
in 4	OTST
in 412	!V
in 5	!@#V,U-J/W8VKKTTWVkT
in 9	5S
in a	!6"E%J(U*F+F,>-D.)051I2H3A5=6G7F8D9A:I<G=J?K@CFFGDHII3JKK0LDNHO]PCQ>RFSTTFWIY;]Z^HaZbDcDfDgBjGkG
in address	!E6XTJ
in aenter	!I.JIILISJ
in after	!H
in agent	%U
in allow	!E"[BIRI_K
in an	!A+W,Y5JAVSHTWYH
in ansible	!J.V1V
in api	!T
in app	5J8W;W?V@KKHNK
in as	!Z
in ascii	!Eg[
in at	!@&V5C6HB[PTR@TJhXjZ
in auth	!F&TBVNIhTjU
in backend	!X
in batch	,K-G/I0J1K2H5W8I9H;GGUIILFNKPVRSSJTH[H^IcJfGiI
in begin	IT
in big	!IKELKSE[J]Y
in block	!>/C8HBIKJfThKkV
in borg	!V
in c	!H3S;X<E>^@EAIYF
in cache	!KQT
in certificate	!T
in check	!?-VFSNYTJWU_X
in choose	*S
in client	9TiJjS
in common	!I*Y5JKHLISI
in component	!B/J3S;TFKKEPGTIVT_FfJ
in config	!W&K+V/K5FLDQJSH
in connect	!6"J)H,Y/Z2C3U6I8EJULJSCVGWFbGc>hSjSlG
in connection	!U
in convert	!9,G.Z/H8J<J=HHKI?KDLVSUVA[ScIfF
in copy	!HISSSVT
in create	,TNI_J
in csv	!b<G=KI?LJSC
in curl	!E3U5XBXRFYY
in d	!JgS
in data	!I*Z2T9VBKJWKSND_HcFkJ
in decode	PXQT
in dispatch	1JIJfS
in do	1I
in each	fK
in each'	!G-J/INJ_H
in example	!;1X6T8JKGTKbXlT
in families	/U
in file	.Z0W5D6E;H<KIBKEOIRIiI
in foreach'	/T
in from	!H)W-J8K=UKHSJ_JbW
in function	!E,T9T;JAJRTiV
in get	(U,H5Z9K=KNVSEVEgX
in getaddrinfo	!J6Y
in getresp	l[
in home	&C+G,G/K1T4D5B6D>G?TASBEH.KWQIYGZIdSjF
in host	!B2W3CBFFGjX
in import	<F=F?SPU
in init	&K,I-H/J6U9J<SAYBGHHLINESETI_HhK
in initialize'	)K/T1F<J
in k	!EASQKVU
in key	!VAGPIQS
in known	!9"K&I*G,K/E2J4W5j;BKKLINIQKR:TFWKZKfGiH
in lambda	!F
in libcrypto	!-"F#J%B&:*J+F,J-H.G2H3C4K5;9@:E;g<5=!>G?d@eAdB-DJE7F6G>HGIJKCLHPIQYR6S?TDYaZJbGcKhHi5j9kD
in libcurl	!_
in line	!W
in load	!B?TQU
in login	BV
in loop'	!F/I
in main	!D2I8IBEiIjK
in make	0S
in memory	!JGS
in missing	!I3K4THS
in mode	0XOTSW[UaU
in module	-J/I2G;KAEFIWIiKlE
in name	,K/c9KBIIVOKSETJ
in negotiate	!G1JfKkT
in new'	!GITfJ
in node	BVREjX
in on	IK
in open	!8"U-H.F/G5J?F@@HJIGNHPHQUSWVFYD_DaIfTkG
in orders	!WKJ
in packetdataafter	9UKV
in parse	!I2S?H@IPKQU
in path	5FIJLGbS
in pem	!><H@XAXPWQCYK
in poll	!IhS
in process	!K&V3WHWKINI_K
in progress	![JKKK
in pubkey	!B2I;J=J@KAKEJFdRJiJ
in push	!HLT
in put	!:,I-J.Y1K3J5J7J8C;H<KIUKGNFRJTJVb[VaHcGfGgAkK
in putfo	!E(]IDLKV_cJ
in read	!8%K&I(K+H,F-X.A/F5E7I9G<S?TBGHEIBRJS=YVaTcXhI
in read'	!F@TAJ
in readline	JTkT
in readpartial'	-VKJ
in recv	!T-IKK
in release	!_
in repository	!WBJ
in request	!H.G1H8TKVSIaVfJ
in rescue	/IWTkU
in resource	RKT[
in response	"Y)Y1XK]fF
in root	BS
in rsync	/E1E3J7S@JGINHRS_EkC
in rule	!Y
in run	!:&I,J-S.J/F0T2JB@K^LERK[IbKcJgTiJjKkT
in send	!?)V,K-@.D/I8S;JKXLHNFOKSHVH[H_ScT
in server	!UBGRWSJ
in sftp	"I,J-I/I1S2V8F9TBDGUKBLENSRDS@TJ[TaFcH
in sign	!I%Z&K;HQK
in sock	7S
in socket	!S6YKKTI
in some	.V1U
in src	!UgJ
in srv	!E;UFGQUTWlT
in ssh	!T+C,K-^.H/D3A7C8=9T;D<U=Z>J@HBFFEGHIKK6LGNDPERXSHWH_HfChKiTjEkFlH
in start	!D)Y,K-I.G9UIJKKSTTJcZfW
in start'	!B2KRK
in stat	LHVV
in state	IULSVIfV
in tcp'	/T
in the	!I"D%E&U(F*G+I-I.J/<0D1G2?3W4I5c6H9>:F;7=H>G@?CIFDGHHBKZL9O?PBQ?R8SJT8VGWJYD[I]H^AaDf>gThKi:j?kUlG
in this	"F'H*G.F0C3J9ZAKODRHS=[J]J^I_BbGe]
in thread	"I-K1I8E=FFJGJKJNURGVIYTZJiEk^
in tmp	!I&K.]1U;VBJOHSS
in to	!4"U/G3G9IGTKDLDRbS@T?aJfIi^jU
in transport	!^
in upload	!UKI
in use	,B/C0J4J5E6J7K9K:b;GBHODPFRJSGTFiIkK
in users	!T)T3T5BHGKScHfU
in usr	!G,D1I6S8GTKdVfDkW
in validate	HS
in var	![)C,E1E2H3J5G7J;><CAFFSN@QSSCTD_?kJ
in vendor	@WBUPWQKRU
in verify'	!KHS
in wait	!G1H;H=I?K@HGSQJYIcK
in when	1I
in which	!U
in with	"I/T5J6SBIRVTX
in write	.U;JSD
in x	'Y.V[H
in your	!]2U3<4K5A9X;K<VBHHFRISKTD_CiK
in'	!W5H8KLHOF
inaccessible	!^
inactive	!D8XBIMIbSiH
inactive timeout	bS
inactividad	!E,I-J7T8VKG_KkX
inactivity	!2"@&H(K)E,C-J/J0K1?3J5@7I8p9HBAIHJCLJNTODR@SDT8WIXH^JaGbGcCf@hHiK
inactivity timeout	!B5D7J8cK=RJTG
inappropriate	!XcT
inappropriate ioctl	!WcT
inbound	.G1X8IBTIIKHLWSFTI[HaSlJ
inbound channel	!JaU
inbound received	aU
inbox	!="F'V.D1F5J<IBIKHOURGVV^I_KaSbIeTkK
inc	!U<U=SSGfT
include	!T"H%T&V+B1G<GIDJJLAPKRIjW
include etc	+CjT
include libssh	!^<JIJLG
included	!H"UbY
included in	bT
included with	"UbV
includes	<J=IQTYWlS
includes class	<K=IQTYWlS
incoming	!D"3#J%K&@'A(6+E,2-;.4/6011,2B374H557:8097:J;<<<=E?J@FAFB3CFEKFFGAH@I"L_MSN4OWP@Q@R.SgT0U@WBXDYEZI^:_5b3c1dGe:fSg@hEi:jFl<
incoming 2024	!UIESF
incoming a	!4"H(D*J,E.;/H0J1J3J5K7K9IBHIAK<L9OZRFSbTC[>]FaTbJcHf?kFlF
incoming reads	!KOKSW
incoming run	!KKJLJOVSJ[U
incoming x	!GLaOISD[HfF
incompatibility	!HbTcS
incompatibility code	!HbTcS
incompatible	!9&H*^+K,A.C/D1K2W3C5B7E8F9T;F<K@KAJB@FFGIHKK=LDNDOJPIRCSETAWJ^XbUcWf;hIiHkHlK
incompatible peer	*U2S5HKINK
incompatible ssh	!A&J*_,E-I.J/I2X3G5D7H9U;JBDFHKBNFRGTGfFkJ
incompatible with	!A-S^U
incomplete	!V3J5GSFaT
incomplete match	!I
inconnu	!B/]
incorrect	!H"I#?&.'C(=)6*G+=,6-,.3/51)243.4@5(677C8,9):@<@=G>B?>@1AIC6DCE=F;G/H?I7L4NSO6PGQsRbS0T;UGVAW?XDYIZ<[:]=^6_(a8bTdGeBf*h3i[j;k=l0
incorrect for	!@&K=T@JATFHP=RTiW
incorrect hostname	!H7UTVkV
incorrect identification	!C-K;IKIMUN[XT_KcK
incorrect or	;KQSREiK
incorrect padding	;VKHQJ
incorrect passphrase	!@<K=?@GAABECKKGQgRFYC
incorrect password	!S;J<HB<PIRTjJ
incorrect ssh	!IjT
incorrect username	BDQKRZi7
incremental	.ULU
incremental file	LU
incremental stream	!E.VKT
indecipherable	NU
indecipherable protocol	NU
indented	;T?XASQY
indented error	?VQX
index	!^%J&:'I(A*F+F,B-?0S2E586D9?=>CIEJHBN9OFSVT8VDWHXJ]I^I_?bEdHeJfGgChJjCk8lA
index file	!YIILK
index html	=HBGKELSS]iI
index js	&D,H-J1G9KBTKFNDRFTF_IcJgIkJlJ
index out	!W
index pack	!I.[8TJWKU
index php	/T3U7SBGSU
index php'	"V)V1WFULEQVRHSDcX
indicate	-I5TKJWT
indicated	!V.HKFNEcZ
indicated length	KKNFcX
individual	'WOJ
inet	6U
inet address	6U
inf	!CNWVU
info	!r"C&C(K)H+81K4F5C7K8K:E<A>CCIDCEIFSGIHJIFJ5K7LBN<ODQIRJS5TBUFVVW<XFYIZ5]?_HcIeCfHg=kBl5
info 100	!H
info a	8S_S
info asyncssh	,KMVkS
info attempting	!G#W/T6T
info authentication	!T)W1TB>RGcZfW
info authentications	![
info available	!U
info build	!T3TAKPYQJ
info c	!U5S9SKJLJ
info check	!V
info command	"U&W3V5JBI
info connected	;T@SYT
info connecting	!i7IBINTTB_I
info connection	NTTJ_IkI
info date	!J,STT
info disconnecting	!ZNU_K
info error	!K"VbW
info failed	!A,S/UBZTWiS
info host	!X3J5C
info i	!G
info internal	!G
info jail	!X
info kex	!S
info local	!X.IIVSE
info main	;S
info message	BGRX
info msg	)T,E1TKJbUcTfH
info n	9TBU
info net	![KJkU
info next	![
info no	,W-V_V
info not	!J-W
info o	![
info paramiko	BUiW
info received	!H5K
info remote	!]BKST
info req	!D/U6T
info running	!TjU
info server	!H5K
info sf	!W1I
info sftp	!g"C,D-J.C/I1F7F8EBIIHKBO@SGTA_GbHdVfG
info source	!E/T6TBTRT
info ssh	!Y7VASBBKITJ
info starting	!G"F-H1G5Z8IBVKGLYSJ_GfHjW
info there	!d
info time	!["JBDREiH
info timer	!U
info transfer	!X
info upload	3V5KLC
info uploaded	!^LJ
info uploading	!T
info user	!H-T2]5I9WKJiG
info using	GT
info 送信	'S
information	"V,K-H6G7F8H9H:K;@<JBIGJISK=OGP[QAR;^U_HaJbTiIkI
information exception	!F,UKJTV
information from	!U
infra	!H&B/H3H5U6V7VBESGdUiTjU
infra git	/H6V
ingest	;JYT
ini	1J<IIELGSZgT
iniciar	!W,I/KKJTGbW
inicio	!E,J-H/H1JGYKGOHSJTJ^V_KbS
init	!I%?&7'K(D)]+K.7/_0E1]3B4A5I8F9];F>EB?CFEGF@G=H9I6J6K8L=MDN;OCPIQER:S;W6X@ZD[>]J^F_=a=bBc]dYeIfbgGh9i6jCl<
init client	!F-V<T_TkU
init failed	!H3J5C9XKIcVfE
init home	9T
init name	!@/e6AkF
init network	!?,V6U7UKET]XKd@
init no	!E,J/J3V5JT]dakJ
init py	5X7IHISI
init sftp	!G"V)Z,?-G/:1Y5F8W9D<KLHRASKT?bIfV
initial	!W5IBHKGNUQKRCTKfJ
initial credentials	!]RD
initialise	!E"D&F)W*J,8-C.B/90J1]3@5?6E7E8A9A;J<H=KB8GJHJIEL<N@OGQIR8S>T9VJWHXJ^H_DaBcZfbiBkElI
initialise sftp	!7"H&G,;-F.E/;0K1[3B5@6G7F8D9C;K<IB=IFL@NBOIQJR?SCT<WIXJ^J_FaJbTcYf_iHkGlK
initialised	5KKJcU
initialised aes	!T
initialization	*D,S-U/J2U5D9K;KJGK<RDf[
initialization failed	,T5HBTKKTT
initialize	!I"U&@)_*A+K,G.?0H1f2D3E5<6C7H8J9:BGFWGEIJJKK=L9OIQ]RDS=T<WCXIZJ[J_IaTfbhKjHkIlH
initialize sftp	!?"T)W.K1X5FKENJ_JbZfX
initialize ssh	!>"U)U-I/T9JAKFTNJPVQVTB
initialize transport	,J
initialize tunnel	!DFUQWYW
initialize'	)K/T1F<J
initialized	&K3G5E;I<FGHPJYK^HbHcWi_
initialized password	BEiW
initialized ssh	<GBJLTRJ
initializer	-FRW
initializing	"U)V,F-F.F/H2J3G5B8Y9ILENTOJR@SJTH_KcWfYlU
initializing sftp	!<"V)W.F/K8[BFLFOKRFcYfY
initializing tls	NVlV
inner	!IKJTX
inner exception	!I
inode	![SD
input	&;'I(C+E,>-D.T/;0E3<4C5=6F7=8^9;:K>F?H@JA8BGCJDHFHHJIHJ:KWLDMCNWOEP8Q6T3UJVBW@XCZD[A]F^S_AbGcTdAeFgCiVj>kAlA
input auto	!A8_KDTI
input channel	1SfK
input drain	"JcT
input exception	!W
input ext	!H5K
input files	!Y
input hostkeys	HD
input is	!T
input output	!?.S8TKXLHSG
input stream	"T.V;H<WHJLF
input userauth	!ABIiX
inputs	!U
inputstream	!;"A-B5F;IAFNCQKWH[H_DbIf[
inputstream is	!;"A-B5F;IAFNCQKWH[H_DbIf[
insecure	!]2B3A4E5@9S;H=J@KAJBIEWFJHHN]PJ
insecure key	!T
insecure private	!J<V
inserted	gT
inserted disconnecting	!V
inserting	!V
inside	,K8WTG
inside chroot	!V
inspect	IU
inst 4	!Y
install	!U&?*J,?-F.=5J7S8I9H@KAEHIKAL@NBOHPDSHTIVJWS^V_GaFbTjHkFlK
install error	!X
install failed	!W
install module	!W
install openssh	!U
install output	!F"V7TbTcSdT
install packages	!W
install terminal	!A"UbT
install the	.KBF^XbIfI
install エラ	!W
installation	!d/J5J7KRHTJ
installation at	!X
installation failed	!_
installed	!X"D*K-J.G0J1C5K7I9G<IASIHLANGOJQFSC^Y_HaJjIkJ
installed home	!E/T6TBTRT
installed if	BTRT
installed on	!?&K1I^Z
installing	!X<H=JB]QFR@iEkJ
installing collected	!Z
instance	!E+J0I2C3X8D<Z=BB<DJGKHHKELJOFQWR>SATU[F^GaJbI
instance app	TS
instance at	!G
instance identity	!I<V=K
instance of	WUXU
instance specific	!U
instance traceback	!F,J.K2I3]BH
instance web	jT
instances	!^SITH
instances operation	!S
instead	"H&J+H.F/C1H2K3?5V7J8G9I;E=I>J@JAJB>CJGIIJKDLGNVPGQGR?TH_EaJcCfCgVhJiCjKkSlE
instead of	!;,V3E5TBHKKNWRGcHgVlI
insufficient	"E,C-J.]/@0F1D3@5<8B9I;GB=IGK=L9NJOBQIR9SbTB[I_HaFbEc>fDiF
insufficient free	!A._
insufficient storage	!V.TSJ
int	!Y2T3K5J7J8H;EAIBFCHIKJBLINGRJfF
int 32	!V/K8IJCfH
int 64	KJ
intact	!]<IBHGJLURF
integer	+V;CKGQUcW
integration	&J,X2H6J7S8?=KAIJKK=LJPIRKSBTJWIbIcJhJkT
integration all	!@2K;SBJYS
integration file	!H5T8KBWRU
integration sftp	,T-T5IBGKHLJ
integration util	!ZTK
integrity	!>(_-H.I3H;I?V@KAABILJPBQZYJcJ
integrity check	!E(T;J?WABPCQ[YK
intellij	!G&X-HBIHUKHNViIkZ
intellij ssh	!D&XBIHUKFNViIkT
interactive	#<%A&C'H(G)A*=+D,9-?.H/=0E1H2A374C506E7>8:9;:C;I<5=>>D?F@@AHDFEDFEGxIAJBK2L:MGN>OBQ8S=T8UIVDWEX@YEZ][D]F^E_=a@dBeDgEhBj>k3lA
interactive authentication	!SFHGUPIZAhJjK
interactive pam	!URSiH
interactive password	"IBEG7RaZGiD
interactive prompt	GU
interactive prompts	!@5D9K;KGVPWRUTKZSiK
interactive session	!U7JBJfS
interactive sessions	!C"VSKbUfJ
interactive shells	!T
interactive'	!>%J&H3J5J8K;I<IAHBJGaKFPFQVWJhI
interactive' authentication	!GFX
interface	!T/JBIKGLVNKfJiK
interface folder	!GLU
interface user	!F,UKJTV
intermediate	/SkU
intermediate firewall	!J/TkU
intern	/X
internal	!d"I#I&E(I+E,<-I/Y0C2B3H4J6F8I9I=TAKCHEIFSHFJCKBLFMJOGQVRGT=VIWJZB[<^T_Ja>cJeKgJhEiHkElF
internal component	!W
internal connect	,I/J7WBIGTPVTI
internal connection	TK
internal crypto	!WAHQT
internal error	fV
internal example	/U6GTJ
internal mirrorlist	!T
internal modules	!H
internal or	^V
internal process	SJ
internal server	5T
internal sftp	!X"D1JBHRFSXaIfIiG
internal stream	!C)T/K1U7HTJ
internal streams	!CSI
internal timers	KU_K
internal upload	.TLJSS
internet	!@,E/VTFWKX^_K
internet address	/W
internet or	/S
interoperability	!G.J9WhY
interoperability failure	!G.J9WhY
interpreter	5G6V<IBIIHLGTIWIgV
interpreter discovery	kU
interpreter no	<JIILIWKgV
interpreter python	6X
interrompue	!?"=)I,;-I.A/A1G5J6D7GBJIFKbLFOJR>SGTHXH[J_?aJbKcGfEkHlB
interrupted	"J&W,F-F/I7I8HK^RISUTE_GjU
interval	!Y+V-T/J3S5E<IKFTG
interval 15	![
interval 60	!V
interval in	+S
into	!G"E%C'H(J)I,<.C0J1?2V5Z8E:7;G<E=>>T@DAABXCIEHF;GGIXJKK9L?N?QIRHWAYG[F_>aDbEcFdIfFgKhJjC
into '	!E3X;VBFiK
into a	>V
into bare	!G3X
into home	BKIG
into submodule	&S/T
into the	#T
into thinking	!H2T
into tmp	!G;KI_SDTV
intranet	!b,I
intranet example	!^,J
introuvable	!3"=%K&H(<)G*H+H,I-B.=/W0=1A2J3@597D8A9A;5<g=I>E@GADB;CJEIFHGEHJIYJHK:LANDO:PIQ8S9T;XEYK[G]E^I_<a?bCcAdIeIf?gEhEiAjJkDlG
inv	ISKJSU[U
invalid	!="U#6%#&D'1(G)!*6+W,+-0.#0i1!2E354F546Y7&8*92:1;a<2=!>=@iA[B=C3D+EdF4G7I3JEK-L=MWN_O,PFQXS!T!U8V%W?X=Y]Z![!]=^=_!a!b!cGd#e+f-h!igj=
invalid 22	/W
invalid access	!W
invalid account	!Z
invalid api	!T
invalid argument	"G(I,:-J0^5K6U7>@GADKDLFNAQJRCSGT>YIaJd@iIk]
invalid banner	!IMU_KiIkS
invalid because	!["K
invalid characters	!5"E(I+],I.G/B5J6V8J;B@GAJBFEGIKJKKGLDOIQJRCXIYH[K]J_BcJgEiYlK
invalid client	MV
invalid command	-U/K;G@WKHNUPTQHlS
invalid compressed	!EIK]Wg[
invalid credentials	!U,K0JGWNKQKRW
invalid empty	!I
invalid filename	!C.A0iKJL>NJOBS;[I
invalid format	">#F%F&A+A,J/D0J2E3I4K5H6I9I:H;W<5=*>9@^AUB5C/DDE(F@GJHEJJKIMSNTPIQBRESKTKYc_@j7
invalid function	;IIUYI
invalid grant	!_"IRJiG
invalid host	!@/?0E3J6^HYRFiJ
invalid identification	!B-J;HAIMCN[XX
invalid incorrect	!BBCRX
invalid index	!I.Y8TJWKU
invalid key	"F%I&G*G+H-G/J2W3@4H5>:I<;=;?:AFB:C?DHEsF>HHJ=K<N<QEREY;i?j@kH
invalid login	!_"JBHR?iB
invalid message	!Y
invalid name	!J/a6AkE
invalid on	!C/a
invalid operation	!ULT
invalid option	!;"b+A/J0E6H;G@HAIBKEGMINFQHRIWTYJgGiGkElI
invalid or	!D&J+I/F0K3a5W6J;H<JBJHSKJLSNGPKRGWJgSiFjI
invalid packet	!A"H0J2J9G;HKUNGRJc^fU
invalid passphrase	!B0H;3@>A8KDNAP4QnRDYEfJiJ
invalid pem	!?0G;V@TAXBINEPEQGRIYTiH
invalid permissions	!HCU
invalid port	/Y
invalid private	!=<6=C>E@cBEPIQ>RGY[iI
invalid privatekey	!:"=&E*@+E,B-@.K/:0K1J2D3>4H596?7G8@9?;e<<=H?Z@iAmB0EIFEG@HCK@LHN9P=R3TCWHYa_HcDfBi3jCk4
invalid protocol	!GMXNI
invalid root	!ILV
invalid server	!D6UBSNKRUlU
invalid server's	9J;H?J@HADKKNaQJRKWJcJkU
invalid sftp	!G;KBAGWPI
invalid signature	!Z
invalid ssh	!C-D3J5H9I;S@JABBVHKKFNaQ@REWJiJjVkG
invalid unrecognized	@UBIPX
invalid user	!<"G)F,J-C1E8BEHFEGJKDM@NBR=ZJ_AfIhDirjFkA
invalid username	!Z"E;FNHPIQGRJiW
invalid value	!I+W;J<T
invalid version	cKkWlX
invalid'	/X6H
invalide	!@"F&J*I+I,G-G/I0W2I3A5?6J7K8G9E;d<8>FASBCEKFIGIKDNDQHRCTFWI_HaKbIcKfIhIiFkI
invoke	"S)T;GDUKAiT
io	"A#A%H&J'@(I*T,J/G0I2E4K6G9G:B=V>AAVD>F@GHIHJHM?QHR:SAT@UEX7]7^J_JaDdEg:hGjJkKl6
io api	!V
io c	!?"F&J(I0H4S6G7T9EDIICKWNKQIVIWG[IaBfF
io code	!J.ZKJLYTJ
io confluent	LT
io error	"I)K*J,D-E.U/E0U1G5I7H9J;EAIBEHII@NEQJTEV^_UbJcDeUfCiKkJ
io exception	"K#J%H(I)H*E+D-U.?/<0C4D6B7B:K<F=K>IAYB>CEDKEIF<G=JALJNTPDRBTHVBWSXB]A^Ba<b>cJeIfWgJhAi;j?lG
io file	.G/K5D<X=]?K@FABBHHXPIQHRGSBTJWJYGfJ
io get	"SKW
io io	#K%I(J)I*F+F-T.>/?0E4E6D7C<2=2>J@SAZBBCFEIF<G>IEJBL8NTOIPFRCSFTJVHWTXC]B^Ca?b@cKeKfXgKhBi<j@lG
io netty	!a,J-K1JKB_JfI
io on	*[2C5K9I
io os	PS
io piped	!I"T.W
io sftp	!E/J1JGWTWfJiV
io stream	!A-T3K5HBGPHQJ_TfUkV
io string	PS
io v	!Z
ioctl	!]cT
ioctl for	!WcT
ioredis	!YTK
ioredis unhandled	!YTK
ios	!J"W,V/X7UBCGJKGRZSFiVjH
ios ipaddr	!I/[FVRWiC
ip	!H":%I&T(E)B*B,E-5.C/T0A182F4I5@7H839I;8=K>H?H@HA=BDCDGBICK/L=MWNEOBP=Q>UJVGWJXFYHZC[E]G^?_vaCb<cDeGf@h@jGlA
ip address	!C"G.K/[5>6HBKKFRESHWG_^bJdTfKhJi>kW
ip connections	!],HTJ
ip end	,T
ip in	!GdT
ip ipaddr	!7">#S*K,H-D/J1I2J3G5J7J8I9F:UAJGKKFLJMZNDOK_afHhKiVkElJ
ip link	!SJU
ip port	,BWU_YkH
ip pア	!ITK_W
ip p接	!U
ip tos	!F
ip アド	!J,WTTkS
ipaddr	%5&9'-(/)>*F+6,W."/:0.3]4>7]8J:5;;<I=7>=?#@CA>C<DCEEFHG<H0I;KIL?M]OBPCQ+SFUAV#W5Y2[4])^<_aa-bAc6dfe+f;g4iW
ipaddr '	)J*G+I,X-A/@1F2D4K6C7V8H9I<C=D@GBBFJJIMHNDPFRUS;TXWEXJYG_CfJiKkZlE
ipaddr 's	!H,H-H1_3H5I8G<F=H>KBJDKK?PIRUSJTJ^I_Hb@fWhJkI
ipaddr 0	,G/G7Y<XBJRJTVdTjVkF
ipaddr 1	!V
ipaddr 10	9V
ipaddr 2	!DUThU
ipaddr 2022	RUiDkX
ipaddr 21	"J-G/I1J7D9JBHKDNHRG_FcHdIfKiHkUlg
ipaddr 22	!?"?%:&='I(@+9,c-Z.E/91E4A5B6H7d8I:D;E<E=5>@?C@6BKC=DEE9FKHII4K6LEM/NBO<P.Q;R8TZUGVDY8Z2[B]Fa?cCdXeHgDhEiEjBlK
ipaddr 2222	!G"F&J,Y-C/J3H7E8K9IKWRHSHT@_DdIi=
ipaddr 2379	!W
ipaddr 25	![TJ
ipaddr 25565	!YTI
ipaddr 27017	!d,>kJlJ
ipaddr 3128	!IXV
ipaddr 3306	,WAUiI
ipaddr 40022	-H_W
ipaddr 40122	!W
ipaddr 443	,?7ABGT;d]lI
ipaddr 50051	!W
ipaddr 50122	!I8WTG
ipaddr 51820	!U
ipaddr 52110	!JFY
ipaddr 53	!J,E/b6@7IBITCXXiJkH
ipaddr 5432	!_,CT=kJ
ipaddr 5555	!Z,E
ipaddr 5672	!],J
ipaddr 6379	!k,77HBIRKTDiKk?
ipaddr 6443	!g,E7JBET?kH
ipaddr 80	![
ipaddr 8000	!WTI
ipaddr 8022	,FdZkV
ipaddr 8080	!Y,FWGXW
ipaddr 9000	!T
ipaddr 9042	!^,GRH
ipaddr 9092	!Y,J
ipaddr 990	*J-J/K1J2J3K5G9IBGKDNWRTTZ_IfJkZ
ipaddr and	!T3K5Z
ipaddr as	!HB^RYTTlH
ipaddr authentication	!C&X<JBXPTRGia
ipaddr backup	3V5K
ipaddr bin	5S
ipaddr can't	!B"V5WRJTJbViK
ipaddr cause	3V
ipaddr client	!U
ipaddr closed	!Y)F,9-0/B122I3I5:7A8W9DB4JJN<R?T>WAdCfAjHkElI
ipaddr connect	!I7VTT
ipaddr connection	!H-U7G8IKFTHdFhWkVlY
ipaddr data	!UOW
ipaddr docker	!U
ipaddr error	,J-J/G5J7GBYKINTRXTH
ipaddr export	!]BKiH
ipaddr failed	!C"[6W9KKGRUSTTX^VdKfEkJ
ipaddr fatal	!Z
ipaddr for	3I5T7ITGdW
ipaddr has	!J_T
ipaddr ipaddr	!D"I-[5X7IBEFIKU_HbSdDfViFjE
ipaddr is	!H+E-I/J2V3FKINJ_]
ipaddr mnt	!C.VBIKUR]SGfI
ipaddr net	!DHSPUTU
ipaddr network	!D,V7STJXVkF
ipaddr no	!ITK
ipaddr not	"]*I-I3D5U8K9J@IB@HGJHK_NIQVRCTF_BjI
ipaddr ok	!I6U
ipaddr on	!F,T5WdUkU
ipaddr opt	!A,UIVSVTHkI
ipaddr p	!G"W,]-I;IRI_TkE
ipaddr permission	!&#T&V,J5?;U?EBVGDHHPGQ?S@TFfGhUkA
ipaddr port	!@#B%G&9'G(G)I+.,E.J/.0H3=4J5F638Y:E;@<A=I?G@EA>BJCHDJHJI?KYMZNTOHPGQ>SGUEVFW4X:YE[J]HaJb?cEeHfCi[kHlJ
ipaddr raised	!C,I7U9SRS
ipaddr rsa	3I5W
ipaddr server	!]KI
ipaddr sftp	7GTEdZ
ipaddr srv	!A&V,I/D1XKJSHcWfEiVjS
ipaddr ssh	MW
ipaddr timed	!=,D-K7GKANJT[dUkI
ipaddr tmp	!G[S^DfX
ipaddr unreachable	!C&W3X5E6UdSkG
ipaddr use	!WLISD
ipaddr user	"W#XRT
ipaddr username	!CBTiV
ipaddr から	"U8IBCMZTI
ipaddr に接	TTlH
ipaddr のパ	!B)X1WBURCbXfVjX
ipaddr への	!I,T8JBJWIbXfT
ipaddr ポー	,J6J7VRHTXWIdX
ipaddr 致命	!Y1KIJLI
ipc	!_&E1KLI
ipc connect	![&ELJ
ipp	![,I7K
ipp print	![,I7K
is	"W#F%8&D'?(D*<+!,;.B/H2?3B4X5V647T8K94:U<)=D>??C@9B;CEF5GKI@J;LKM+NIOCP^QAR=S<T8V1W;YFZ6[]a1bZd;g&h/i:j=kJlA
is 0	IU
is 1	bGcU
is 3	LISY
is 4	.F1T8YBJKTLI[I
is 9	!W
is a	!B">&C(H)K,C-F.7/B0=1C3B4H5>6K7B8G9I:J;:<C>I@<A=B;EJFHGII9K4L!O2P=Q?RAS2TAVHYa[t]E^D_IaBb:cCeCfHiAjIkBlJ
is absent	5V
is accessible	2SDU
is added	!C&T5TBVjU
is already	!F4J5G:c;IPH
is available	!V5I;JAXBJ
is being	!X-G1B4V5D8<KcRJ_IbKf:
is below	!K
is bigger	!J]X
is blocked	XW
is borg	&T)G-I.F3V5W8=9JBTNDPVR>TJWC^?_CbUcHf8i>kD
is broken	!7"I.D1U3J8EJJPS_BbGfYiH
is closed	"2*V,5-V.?/91T2S3I4H6J7@8U;==K?I@JA?B;GHHHJJLGNXOGPDQDR=SGT=VJW;XHYH[>^Hb8dIhIiAkUlK
is connected	!C*H,T-W2W7T9TKFkI
is correct	3T5I
is corrupt	!B&H3I5I:K;a>F@GP@QY
is corrupted	;XPKQV
is currently	!="^&J,X/I5B7U8JBGKHLJRFSJTU^EfGiGkK
is denied	!W"I;K<H=VBIIJLEOKRCS;bWfK
is deprecated	!g-K6V8I9JKDcJfK
is different	!H(V3S5IKV
is disabled	"^,F/B0H1A5H7J8AB>GHK>LAPHRGS=TF[G^V_Hb:cEeTf?kI
is doing	3U
is down	!C"D)K*I,</F1:2K3H5E8d9C;KAHBBGIKdLDNBPDQJRBSITJWHbDcFdTf<kD
is either	!H
is empty	!B1I;I<VAJP]QGRK
is enabled	!J"C(U,SKVTIiE
is encrypted	!G3D5A:I;1<?=F>J?K@BABB>CIKFPpQIRFTKYAiHjI
is failing	KT
is false	!VKEOE[J
is for	,J_IkV
is full	!U.W8GKGLJSB
is hex	3DBJHV
is home	!X1F5JBBGJOSPKRGSI
is in	"I,W5K;J>JA[BDKKPIQISJTVYCbT
is included	bT
is incorrect	0U5IKIPGiY
is installed	bV
is insufficient	!H.X
is invalid	"A-H/F0F3K5G<HIGKEL^NGSHiW
is java	!@/I5]BaLJRJ
is known	!<&K*F/T30475V6W?UJJKFLGTFkI
is larger	!E]]
is listening	UT
is locked	"[5I8IAJBJKEPHQURE_BbGfJhG
is marked	!G3G4]5E
is missing	LYSK[F
is most	/S
is no	!A3F5W7^9TBKFWLJiK
is not	"E#I&G)U+?-).@/!0Z4#6.7J8/9!:';U<#?I@KAWCDD8F=G*H@LJMCOKP=QHRBSJUYWUY,Z4[+^T_6a*b>cDdUfUgBh>j8k.l-
is now	!a"I4J5C7K8HKETC
is null	!]
is num	!G-X8IKHNUTKcS
is of	!A5H;]@SQJ
is off	!V"K)X3FfT
is ok	RTiT
is on	"H.E/J0F3F4V5E8KBEIHKELIOJPISW[H]I^D_WbHiJkK
is open	TT
is org	,S.J8VLISDTJ
is passphrase	!E5F;>@IADBKPbQ>YI
is possible	!F#T5U
is printing	KT
is probably	8JBJKGRKTI^U
is prohibited	.JSJeV
is protocol	!J5W
is provided	![
is recommended	!ECSDI^U
is required	"B.K/J0J3J5F<E=H?TB<DTEIFHGEKJLGQ@R:SJYZiGjI
is response	!I1KLJSZVX
is restricted	!G"B^TbW
is revoked	!G2H3:4h5;HHPJ
is running	!T%V&[,I7J<IBGPJRFTEiHjE
is set	"U&VPIbViJ
is ssh	!C/U3]KKWHkT
is supported	;H?T^V
is the	"T)V,C.J/U1X7IBEKFNHRJT?_HbTkJlJ
is there	LU
is to	BTRT
is too	"F5G9T;@=HAEBGCEKDNFPAQETJYI_JbDcafI
is typically	BW
is undefined	![
is unexpected	!W
is unix	SITSjT
is unknown	!D&G*I-H.K/Z2@344/5h7J9F;;ACB?NKPDQJRITCjJ
is unreachable	"D,--=1F5B6F7c8G9IBAIeK7NCRAT*WGXT_>d7iG
is valid	TGbSiS
is world	!U
is wrong	!JiX
is your	!CbVcX
isn't	!b.E/J7WBGKHRGSJiHkW
iso	"K&J(T,E.E/H1J5K7S8G9IGKIIJUL<OSRBTI]baDbJcIjK
iso'	!C(S,G.X7SBWKJiX
issue	-G7HKETU_I
issue or	!F-I5TBTKIWT
issue when	!JBJTW
issued	!U
issued by	!W
issuer	!i5DTJ
issuer certificate	!^5K
issues	!HASQS
issues 565	AS
ist	!H"f#B%C&?'@(=*;+?,>-5.C062>4B5W648198:A;Y<1==?D@?A<CADEEAF?G<HAI3J?K1L2MAO1P;Q3S2TCUFVAWKX<Y:Z>]@^<_3b8dBeBf?g>h<iBj7k:l;
ist ein	!G.G0IIHLJOHSE[VaX
ist fehlgeschlagen	"G,F/D7UBViU
ist kein	.U
ist nicht	3H5F7U;HBJRHaG
ist unbekannt	!<"F*I,E-I.J/[1G3:5d7K8F9JBFKDNGOHRDSGTF_JaJbJcJfEiJ
it	",%<&@'F(?)>*;+C,S-4/?071/2A4?5G758294:S;Y=9BICVE>F4G9H8JUK9MINEP1SATIUGW;ZC];_3a5bHc4d@e@f/lB
it doesn't	.KLYOHSI
it is	!;"H&J*K,C-G.F/G1H2H8H;Y<G=F@VBGEJFGGIHIIHK<NHODPDQVS?TD[V_JcHfHjHkI
it listens	!G5JBJTUiIkW
it may	!ZBJ
it to	!J
it was	5FIXLHSF
it's	!H5ULHSJ[X
item	"F&C,X.B/=0W1D6K;?=U@GAJGIIBNFP>QAWGYJ[VaJbFcHfEiHkTlJ
item not	!ZTK
item ssh	AXJSLKRHSH^UiK
items	!V.U/IBJLSRISTTH
items to	.V/JLUSVTI
its	!?"C#V&I+I,C-Z/T0J1H2E3K5X7I8K9?<E@IAGB@FKGJHHIHK>LANCO@PEQJRES7TBVTYI[F_Aa[bCcAfFiJkFlJ
its associated	5T
its host	!?5W
its internet	!G/W
itself	!B=TKS
itself please	!D=T
iv	;T@I
j	!T&:'G(C)I+?,J.1/I0?1I:F>GCDDHEBJKL1MEPUS.TJUFV@XKZD[9]>a9dHeGgElC
j destination	!T
j sch	!;#H%H&='I(H)J+F.90B1J:H>ICFDIEEIBL6MHO<S7UHVBXJZE[<]@aAeIgGlG
ja	!G+W;VYK
jail	"X1XRJ_IbW
jail 'sshd'	!X
jammy	!V
jammy in	!V
jan	)F1B3IHXJJLJMIR8^A_EbGiGjK
jan 2024	TT
jan 2026	!,">.V5TRBST^F_KcUf?
jar	.IBILASUTIgThT
java	!W"A#G%>&;'B(:*F+H.E2J4G7K:E=Y>>ATBCC8DCE4FKGHI@JBKHMAOBPIUCV?XI^1b@e?hIiGj:kDl4
java 106	!G/H8WRK
java 110	QU
java 119	!J;SBEPZRJiI
java 12	!Y<H
java 13	!I,HNV_T
java 138	?WPJQH
java 140	SW
java 145	!IBHGTPVWTXU
java 152	!KcS
java 160	<T
java 17	!J?UBE
java 180	!J
java 183	BXGK
java 21	.I[V
java 215	!B/U<TNK
java 22	!H,T
java 223	BK
java 227	FVjJ
java 269	8KKSNY_S
java 27	;T
java 2846	!ILXSV[FaF
java 287	QU
java 2873	!C0X1TIFKGLUOTVDfJ
java 2911	!C"G8@K][Jf>
java 307	!I"T.W
java 31	8IBKHU_T
java 313	?WPJQH
java 314	BK
java 318	!K8TBSPU
java 320	2VQU
java 327	!JdT
java 33	KTNScS
java 342	RU
java 345	BTHV
java 355	-T
java 366	;TQT
java 386	XU
java 394	!GKKNGTWXIkS
java 40	!K<TQS
java 406	YT
java 407	<U
java 466	BJ
java 480	!K.J[V
java 507	!J
java 519	-F9HBVFZKJNJTK_Ii[
java 543	!H;I<VFVRHhT
java 561	;TQT
java 565	-X8JKATF_T
java 568	/D6F
java 57	!G"V)UHU_JfT
java 572	/V3T6V7ITG
java 579	/C6FkT
java 58	1H9WNHRS_VfI
java 583	!J9S
java 590	2V9T
java 593	/D6F
java 594	0TIGSTVGaF
java 633	!JdT
java 664	<J?EYU
java 68	KTNT_UkV
java 686	.SSI
java 697	KUNT
java 747	;H?W@V
java 753	NS
java 765	)U1YfD
java 797	5U
java 805	-THW
java 840	!J
java 88	!S
java 92	<T
java base	!J"U.J3J5F6W;DBKIUKDLFPKSJ
java io	"K#J%I'K(I*E+E-T.?/<0D4D6C7B>IAXB?CEDKEIF;G<HVIKJ?LDO7PDR>S?TEVCWTXB]B^Aa;b?fVgIhAi9j=lG
java jar	gT
java lang	!d"B&J)H-A.F0G1<8;<A=J?K@JFJGEHGIKK:ODPBRTVJWFXJYJ[E_EaBbFc>f8hK
java net	&J*?,Y.E/X1B2@3>536Z7T;A<I=G?I@HA@B6FFGCHFJULBPDQ@R3SCW8[JbKcDfChHi@lH
java nio	,F-H.I/Z5J6T8F;J=[BJKDLFOHPIQKRJS>
java security	!U3F5H?JAGEEPK
java sql	!a,G/JTC
java util	8TJDTU
javax	!Y,E1T<KBFKJQWRGcWfCiJ
javax crypto	;T
javax net	!Z
javax security	!GBJQX
jcraft	!:#G%E'G(D)J+D/H:F>HCEDHEDIIJKMGTJUGZCaKdJeFgDjJlE
jcraft jsch	!:#G%E'G(D)J+D/H:F>HCEDHEDIIJKMGTJUGZCaKdJeFgDjJlE
jdbc	![,G
jdbc exceptions	!W,H
jdoe	!H"T:VSHiE
jenkins	"X&G,C3E9H;@=BFVHJKGSAWJ_IbJcKfIiV
jenkins credential	!B"X;JRTiV
jenkins plugins	!C"S,G5IPI
jenkins ssh	!G<T
jetbrains	!W
jga	!?&J'^BXRBSHdVjS
jgit	!<5JATBSKH
jgit api	!D;VFT
jgit errors	!G3UATESRIiFjS
jkiss	!G9S@SQJRK
jkiss dbeaver	!G9S@SQJRK
jks	!]
jl	&T-V5J<HKKNVQSjT
job	"F#I%E(E)E+D,J-80=4I6C8I=XDJHBJDKDMJN8ODPUW@XGZK[T]I_9a:bDc;dTeHf9gTk;lF
job 325	!H
job cleanup	!HIU
job entry	!HBVKJRJSTiVjW
job execution	RT
job failed	!?3>5V@CATCTPVRTSJYGiS
job for	!c5HBFRJTG
job id	!E"S
job run	!H
job submission	![
job succeeded	!Y;J
jobs	-F3K5T8Z;G@TAJLJSI_K
joined	!J*Y2X9V
jour	!U
journal	8IKISX
jp	#D%G&>)I*A+B,I.6/Y0D1T2@3B5D6Y8E:K<K?F@AA=CEEFH=I9K7MCO?SFTIVEZA]Ha=bUc?dVeEf4gEhAj8
jp 22	,J/G6TBEGWPWTG
jp 443	!H'S
jp 8080	!EXX
jp closed	!A"^,J/J1a8BBHKDTJb^
jp co	!T-W9XKGNJ
jp example	!T
jp found	!V
jp home	/E6W
jp ipaddr	/H6JBD^SdbiHk?
jp port	!>/JBHWJXGkW
jp が存	!K6S
jp に接	,W7WTYlG
jp のア	/U
jp のホ	3S
jp 名前	/W6DKXTKXTkC
jp'	^TdT
jpg	/J1KKFRGTJa[
jpg failed	SJ
js	!["<#H'J(B+;,I0H4D6K8G9F:I>FCDEFFKH<ITJGMCNHSWV=W?XD]H^Eb>cJeEgAh@jG
js 0	6SGT
js 1	-H8X
js 132	%T;K
js 160	LVSI[V
js 163	;KTV
js 167	!KST[UkTlT
js 171	;JNHiW
js 214	!GAJQU
js 220	;V@GAWYIcV
js 223	!Y;V@JAJQH
js 243	;H@IAZPTYI
js 261	YG
js 278	.X0SaTcFfI
js 2854	.S[TcG
js 313	.B
js 412	!J.TLWSJ
js 53	;HATGT
js 55	7T
js 585	fH
js 687	-WJJ_TkU
js 72	!E-VKSLS_V
js 754	KTkS
js 773	.B
js 803	BYFXREiX
js 805	!I"S_JdS
js 808	KTkS
js 865	&JBWFYGJRCjT
js 930	fH
js app	!CIWLTaS
js v	!F
js'	!USI
jsch	!A#F%C'F(C)J+C,K/G0J:E>GCDDHECIHJIMETIUFZBaJdIeEgDhKlC
jsch channel	!F*I,?-?/B1V2J3E5A7G9H;B<G=I?K@HACBBGKHEN@PFQER?T=VSW@YJ[W]U_?bDiIkC
jsch date	!VFT
jsch identity	!I<V=K
jsch j	!2#I%H&='I(H)K+F.90B1J9S:H>ICGDJEFIBL6MHO<S8UHVBXJZF[<]@aAeIgHlG
jsch key	!C;K<V?XATYW
jsch known	HW
jsch proposal	!H9T
jsch put	!FBIHTPJ
jsch request	"X1V8JKIbX
jsch session	!H"J)I-W.K1?2T4H;B<H=H?D@DA?FYGXQ=YJ_VbHcCdJf6iU
jsch sftp	!<"B/J1@5H8<<HBGKULUNKRCS[TKVC[T]W_JaIf:
jsch user	!GBDKUPYRJiH
jsch util	!@-H/T3J5I8F9I;SAJBJHKKDPJQJRJTWWJ_HdXfJ
jsjh	!H
jsjh u	!H
json	!h"E&D'K(B)K*J+I,B-G.:0T1C3B7H8E9F;@<@AHHJI8K8OUPGQGR@T=VTWH[@]H^A_IaUbDcDeJf?gFkElH
json file	![LK
json no	!S
json web	!U
json'	;S<HIILDSW
jsonwebtoken	!e3I;JAHQF
jst	!T8SKJ
jsub	!G'VBGiX
juice	!B&H;E<EAEFHPFQFR[YGiCjJ
juice ssh	!B&H;E<EAEFHPFQFR[YGiCjJ
jul	!F&X8U9TSSiKjU
jul 10	!T
jump	"F&F*I+H-@.I/G1B2I3C5?6E798I9F;I=G>HBWFJGGHKIKKCLGNGPFQCRASFTKWfXU_DbHcJdKfBhJk=lI
jump example	THkH
jump host	,>/B1E5G7DBDRETAWdfGiKkI
jump ssh	!U
jun	!aGIiK
jun 11	!SGK
jun 2025	!W
june	!DIFL[S?[DaUeJ
junos	!?"K&H,G-I7JBWGSKDRTTEiSjJ
jupyter	!T
just	!@>YBTQSRU
just once	QT
jwt	!e3I;CAHQE
já	SJ[U
k	!A#J%E&B'J(<)B*C+B,>->/50J2B4I5<6D7B8?9@:H<cA/C[EDFAGAHCIDJTK/LBMDN>OEPWQ[RKTSXGYKZU]E^C_AaTbCc>dFeHf9hGiGj;k>lG
k 0	![
k 2	!BBTIKSWiV
k 3	!X3H5H
k 8	!Y/A
k accept	!Y3K
k b	!E(KISJWKFLV[VaUgT
k bytes	!U
k id	!1;@<]=8A>C[DBIKLH
k ppk	!G1W>F?F@HBKPXQVfK
k ppk'	!?;=<Y=Y?H@HIGLIPIQYSJ
k user	!F5WGHZXiH
kafka	![,D-T.H/GKDLSRFTEiJ
kafka common	![BIRGiI
kafka connect	,J-U/IBUKGLTTH
kaiseki	!E1KIXLU
kaisha	BKjS
kan	!:"I*I,X-E.G/D0I1H3J5F6K7T8B9IBTGHK?LHNGOIPKR[TU]J^I_EbHcHfHiJkHlI
kan geen	!K,Z/J
kann	,C.K1K3D5T7J;ICTLJSITBaKfIiBlV
kann keine	,KiHlW
kann nicht	3J5W
kb	"E(H,T/H0G1J3J5IBCIAJ[LCOARHS@TGVV[H^I_JbVfKiJkF
kb 0	.VJSSJ
kb 1	!W.JaI
kb s	!G"I.TBGIGJ]KWLKOJRJSCTK^KaVbW
kbd	RSiH
kbd interactive	RSiH
kbit	![SJ
kbit s	![SJ
kc	!B1Y3J5ILWRXiW
kdc	!V
kdc for	!V
kdjf	!A*S2W9TBERXiT
ke	!V*C/J2Z9CRIiGjI
ke ey	*C/J2Z9DRK
keepalive	"=&K,C-A.H/C0J1E3H5G7C8]9IBDK^LKNCOKRDSIT;WIXH^J_GbHcGdJeJfGiIkJ
keepalive timeout	!?,I-G7G8SBKJFK_NGRKT>
keeping	!Z8HBIKDTG
kein	!B">%C&B*B+?,9-?/>0I1G2B3>4K5>7@8B9e;@<?=C>F@EAEB<CCEGFBGDHCIGJFK8MJOIP@QDR<T8WAXGYGZK[K_?aIbBcHdGf@h<iAjIlD
kein speicherplatz	.U
keine	"=#H&X'I(G)E*H+J-E.7/G0D1@2J3D4K5>6C7W8?9E:J;F<S?J@HAICEEIFGGEIBJIK=L<MJNDO<PEQBR@S]TEVGWFXUYGZD[D]G_?aBcCdFeIgHhFiAjDkB
keine berechtigung	!X=S
keine ftp	!IlW
keine route	,H7ZTG
keine verbindung	,X/J7JBUTF
kekka	!I(T0J1K<HITVVaJgU
kenkyu	!H+V/Z6CkF
kenkyu example	/[6CkG
kennwort	!S"V,I
kerberos	!c
kerberos credentials	!U
kernel	!a.I/U6I7VKITDkG
kex	!8"9#B%F&5'D(@)9*U.=/H0?182S3C5D667(899y:C;A<;=F>@?C@CA8B<CHDDEFF=G;I8JYL2MTOAP7Q=R@S:TIWTYCZ<]C^@aBbCc<d2eAf>gAh>i*j5l4
kex alg	!A*D/K2C9_
kex algorithm	!>*@,H-D/J2@7J9oNFWJ_HiIkF
kex algorithms	!=+[2I9YJJKHNHRJhK
kex algos	!G9S
kex client	*C
kex curve	9K[S
kex dh	HSJT
kex ecdh	!E*C,J-E2H9JJ[KXNG_HkK
kex error	!?2S3J9V
kex exchange	!+">#K&I)D*C+B,T-W.J1:2A3<526F7D8A9!<K=H@JAKCIEHFIGIHJJBMVSIWVXUZK^H_WbFcIdEfEhEi@jCkWlI
kex failure	!G*^-;2bBKKC
kex host	!GKVTZ
kex init	*V-K2V5HKINHcJfJ
kex input	!H5K
kex js	!G*SNI
kex jsch	*J2K9X
kex manager	!I5V
kex preferences	9T
kex server	!X*@9V
kex user	*V9EVU
kexes	FTiT
kexes diffie	FTiT
kexinit	)J*[,E/F1F2Z3G7I9cBKJ]MIN>PJRJWGdJhGk?lG
kexinit client	9U
kexinit failed	9U
kexinit proposal	JIKI
kexinit received	!H-IKVTX_K
kexinit sent	-HKXNGhJkG
kexinit session	!K*Z2]9[KI
key	!A"!&6'%(!)0*9+<,!-!.!/!0!1!2b3k4b5e6!7!8!:[;o<_=c?T@dAbEXG!I+J<K!L!M!N!O!P^Q[R!S!T!V#W!X!Y_[%]!^!_!a(b!c!d.e"f!g&h'i+k!l!
key '	%F<;==>F?K@:AIBBCAFIQWY^iIjF
key 'global	iVjT
key 'openssh'	*J5J;BA_KHPI
key 'ssh	2T9J
key 0	!VjT
key aaaac	!GLT
key accepted	3H5EGSRWiZjS
key algo	2V
key algorithm	!V*J-K2d38589F;C<GATBIHFKSPFQETWZKiKjJ
key algorithms	!I2b9D
key alias	3U
key and	3E5B>YB[HYRH
key app	!B3S5SQU
key asn	!I;WAG
key at	!E5K;T<H=VBGCYPDQF
key authentication	!7%A&:3@59;W<]=4>I@DCGFUGDHKLVR5YHZUiH
key available	&a5I;J<VB@RJiJ
key b'	!DBVFViX
key bad	!V<J@=ABBDCTPKRKYB
key c	%U+V5A<>=D@ZB9C:DeFJP@RIiIj@
key callback	&K2J3J<==HFVQHRCYHiC
key cannot	!J%^3H5F;HAJQJ
key cert	?W@[AV
key changed	!B3e5>BDHHTK
key check	3K5D;G<WAJPCQaRGiG
key checking	+S2J3I4J@KBFCJIT
key client	!K*I2V3V9HFI
key cls	!K
key combination	!<&U5J=J@IBSFWY?ZJiUjY
key connection	!I?UBE
key could	!B3_;SAVKI
key d	;E?K@XCIDT
key data	!E%J&J2I9K;g<?=A>K?C@KATBAIUKHLGNJP@QT
key decryption	!W;ABHQW
key deploy	@FAKPJQXYH
key detected	!B3B4d5B;F@GAFBIP^Q>YJ
key dev	!HcS
key did	!E3a4U5T8K9I;JBCKDRETJfK
key does	3Z:K;V<GAFBGLIQASUYJjH
key ed	!G"K&U)U3J4U5J=F@]B?FCHIPUiI
key encrypted	;G@IAHPY
key encryption	;FQY
key end	PXQT
key error	!Z%J&G+I/J2D3E4H559G:H;_<A=:B7C?EHFEGJHTKJRFSJTKYJiDjD
key etc	3K5C9U<E=^@HAJBIHJQHYFjJ
key exception	/D2B4[6F9G;><C=J>I?D@EATBACWEFHFKDNJPXQ>RATIWJY5iJ
key exchange	!>"G#D%C&@(I*Z+G,7-@.C/30J4=6I7B8B9u:F;1<C=E?C@;A4B,CFDKEEF4GCH@IGJULFMEN.OHP9Q7R>SATEU^VJW<XEY=ZI[G^E_2aGbDc@dDfFhEi9jCk@lA
key exchanger	-V5TJTKFTH_V
key exists	!B3]
key expected	!A3H5H;U<K>U@HBJPGQFYT
key factory	!G
key failed	!W%J&G3H5D;9=C>H@>A?CDFEHVQWRC
key file	!""D#F%4&.'G(E*C+7,3-:.9/G0>1E25394;5%6@7F8D9?:@;U<m=^>b?]@fATB9CUE5H8I+JBK9L;MINIO:PSQXR6S:TAUGW=XGYS[6]B^?_JaFb?c@dAeGfEgEh=iAjEk@lB
key file'	!B5J9H;Z<]@KAIPJQKYJ
key filename	!J
key files	!;3C5S<J=H?G@ZBGDSFFPHRH
key fingerprint	!E*H-I/J2=4H5d9A;HAIFKHUKEPIQWRWTJYKjH
key for	"H%H*J,J/B1I2J3^4X5T6K7J9G;><C=G@JAGBTCGFGGJHJKHPEQER:SJTFYIbJcKhKi@jG
key format	!6&E*=-I/K2Z3B5D9<<C=G>??cAYBACJFDIJKINFP?RITFcJfJiB
key found	"J%D&H)J*;+J/F2H3B4K527I95:J;W<6=6>]?T@YATCBDKF>GDH=IILCP#QJR>TFVJYfZAdIfI
key from	!K"J%H&=+H-I1F2H3W4I5?9I:H?Z@SATBEC@DKF>HIK<LFNIPTSKZIcIfDiAjE
key get	!Y3H5J
key git	3S
key github	!B@UYUhT
key has	!D"I&S2D3^5T9J:I;A<D=J@JAECHHJKHPGQCRBTJYBiXjT
key hex	!T#V/a3D5D6?<K=GAHFDPJRJcIjJ
key home	!I%A&:+@2J3E5B9I:W;V<4>:?HBHD?E[FTHCKKSFTJZ6fHiUkD
key host	3T4V
key id	/_6>;l<C=I?HACBICDDWEHP?Q@iJ
key import	!6&K2J3J5F9F;]<W@TAWBDQJRJYTiJjK
key imported	!G"V#X)SREfS
key in	!<)K*F-H/J1F2@3^4C7J9B?S@UFWH0IIKALHPZQURETFZJiJ
key inserted	!V
key integrity	!F;J?WABPCQ[YK
key invalid	2AA?BICKEbFJPAQVYWiH
key io	PS
key ipaddr	!H3?5c
key is	!:":#>%?&I(H)E*7+I-7.D/70@1@2&374h5V6G7?8F95:a<5=7>C?<@?ADBDC9DCF7GAIEJDK,LAN;OEP^R3UDVKWCXD[@]F^@_<aGb?c@dDeFf?hEi;jTkAlG
key java	!EBEPYQVRJiI
key jsch	2S
key key	!I3C;U<<=?>V?HBG
key keys	!I&K5I;A<T=Z@HAEBGCKPHQGYI
key length	!?"H&J*I+K-I2X3H5E;4<F=>@<A=B=CBDKEuFAJ>K=N@PBQCRJY@cHiDjCkI
key load	!Z;H<DDUKS
key loaded	!<9HBKPTQ[YT
key malformed	!?;Y@DP<YB
key matches	3S5ABWRFjT
key message	!D;ZBERKiJ
key method	!GAUBWRA
key mismatch	!T%I&H*G-D/F3b405C7K9?;A<D=IAHB9EJFJGJH=NBPJQ@RBTDZKcKiFjG
key mnt	CXDE
key must	!>;V>E@SBJCJFSPEYG
key mykey	DJ
key name	!T
key named	!T
key nb	;T
key needs	!I5V
key negotiation	!W-G2I5I9?K[NK
key nested	!I@T
key new	;?<B=E>]?J@JADBJPHQGY=
key no	!G&J5J@VATBJPXQHYU
key nor	!G@TAT
key not	!9%E&Z*J,F-J/I1H3[4W9H:I=U>Y?K@EA7BVCDFGIIKCLDNJP:Q<RBSETBfKiBkI
key null	LT
key num	!T%F;B=JAGBTFEREYGiDjE
key of	!:2J5E;FBHEb
key ok	BViU
key old	4S;B<K>ZAH
key open	!S&K;4=U?J@8BIIIP>QZ
key openssh	<K?TPVQU
key or	PF
key our	3U5J
key p	?S
key pair	*J+I-G/K2G3B5?9G<Z?[CHEHHDIJKILINGPTRCYW_KfJ
key pairs	!H
key paramiko	!A<V
key parse	!C;U@SAKQW
key passphrase	;JBJQX
key password	!C;IAJBTPYRIiUjV
key path	!C&H/K3K<b=JFKLETIiIjK
key pem	!T3K5H=C@7BYCWQ=RJY:kG
key permission	;D=]@GBICFEJSIYG
key pi	hT
key ppk	;B<K?S@[AKBVPJQCRKYHiJ
key presented	!@3W:Y;IBG
key prior	!KPW
key private	;bAEBHCSDIYB
key project	hZ
key provided	;Y@TBG
key pu	!K;G?TAJYI
key public	![3G5E
key py	!?;V?THJQU
key rejected	!@2J3?4U;F<HB_PJQJRIYFjH
key required	3V5H
key rfc	;GYX
key root	!;<>@XATB>CWFIPSRGYSZIi?
key rsa	3J5I<H=G?KF?QVREYIZJiE
key s	"W&C/T5H6S<HCJP@QBRXiW
key self	ASPJ
key sent	!=3ZBKKJ
key sftp	!H/F2E4Y5U6D9J;B<F@KACBWHSK@PIQ=R=SJTGYHfJ
key should	!T3J5DCU
key signature	BY
key size	3K;F@JEYPJQJ
key ssh	!8&:*K+J-I5E9K;K<C=[>F?{@VASD@JHLIQdRHY^ZEj<kB
key start	!K;SBEPZRKiI
key stdin	!9&F/H5K;^?S@TAWBJP_Q;REYViH
key string	<I=IQFYV
key that	!T
key the	;@BKPSYY
key tmp	!C?J@X
key to	#S%F&9+J-J3K5V;KBGCXEKFBHIRETH
key token	1SLV
key tr	;SAI
key true	BI
key type	!>#J&E*A-I/J1J2_3<5698:F<?=J>I@JAbCHDJEGFgIJJKKEP2R=THZB^JiB
key types	+W3J5GBHFT
key unable	!7&F3I<[=S>F?C@@AJBYF7QVR7YXi>jG
key unknown	!D3C5V;VADHU
key unrecognised	!I<I>U?A@TQI
key unsupported	!@&K@[AUBIFJPITIYaiG
key user	%V&J5E;S=K@IAKCXDGFSPKQURIYI
key username	!J;X<@YKiWjJ
key users	!E%F>H?JAUDEEGhWi?jV
key v	@JAT
key vagrant	BICW
key validation	3D5X
key value	?SQGYX
key values	!T
key verification	!H%D&9(I)I*C+B-@.F/;1?223]4b5b6K7E8I9E:B;:<==C@FACBFCGEGFHGEHcIIJJK3LCNIPAQCR?S<TAW:XIYFZK^E_GbEcDdIhJi;j1kI
key verifier	!V
key was	#W-J5X9D;I<F=J@KAEB<FUGTHJKHPGSJcIiS
key wasn't	!A2I4J5^
key will	!<<D=FBFC]FIPHQI
key with	"K&I,K2J5[9G;@=I>DACCYFWKHPBQARJTGYGiKjG
key work	!HhTjW
key wrong	!BAJPEQX
key x	;V@DAEPCQS
key y	;J
key で認	!SbU
key'	!B"E%K&B*G+G,E-F.@/A0G1G2K3D5U6I7J8I9F;[=WATC^FGGHKBL<NHODPHQTS?TAVHWJ[E_IaJbHcGfFhIi9jEkH
key' are	!?;F@FAHBJC_Y@
key' authentication	@SBCQJRWiH
key' is	!FATPY
keyboard	!?#>%D&I'J)G*D+H,E-G.G/H0K1;2I3F4J5@7I8E9F:J<9=C>H@EDJEIFFGsHFJIKCLHMINHOHPIQTS=TEVIWDXHZY^G_BaCb?cCdJeJfIhHjBk:lI
keyboard interactive	!?#@%F&K)H*E+I,E-H.H/I1<2I3I4K5A7J8F9H<;=C>I@FDKEJFJGrHFJJKDLHMJNHOIQ@S=TFVJWEXIZZ^G_CaCb?cDdJeKfJhIjCk:lI
keyboard interactive'	BFFIQXRSZKiA
keychain	!UPGQV
keyex	%G;G=DPJQJYHZHjUkI
keyex gssapi	!E%G;G=DPJQJYHZIjUkI
keyexchange	!H9[
keyfile	&I3J6I8K<T=@ATBBCFDKGILJR?SHf>iH
keyfile c	1W;U<HPVTJfK
keyfile home	!91H5T<GBKFSGJKWRCYS_UdTfE
keygen	!Z2I5?<E=E>KBDCVDKEJFIPBSIY@jJ
keygen 9	!JTU
keygen f	3V5IHG
keygen generating	!^2J;G<J@JAIQJ
keygen r	HV
keypair	<T>FBVPKQ^YJ
keypair for	;F@UBWQT
keypairs	!H=S
keyprovider	!@;V@HACPFQYYI
keyprovider open	!C;Y<IAF
keys	!5"-#D%C&W'7(7)H+*,5-F.5/%041,4H60718&<b=g>E@]BZDSEXFZG;I#J1KBL!M:N2O4P^Q@R7S9T.U@V0W1X7Z1[7]7^8_"aIb:c:d5e7f<g8iAk4l4
keys '	!F9TBW
keys 0	!J*T
keys 1	!X1H;I=JAKBDEEFGfW
keys 2	!W
keys abstract	!I4X<T
keys archive	!E;T<?=X>E@TAYPTQIYW
keys are	!4%J*I,G-H2E9@:J;E<?=H@@CGE_F]KINIQHRCSKYG_JiHjG
keys error	!=&W2D3B4J5@8H9A:D;]<D=I@CEKFUHJK;QERJYGjG
keys exception	!F5YHT
keys for	#X<VBFiVjT
keys found	!D&V5YHT
keys from	%K&V.S3F;VBJPGQE
keys git'	!S
keys id	!G&J.K/H3K5J;J<Y=S>U?J@JASB?CEDVFKIGLGPARKSKiFjH
keys in	!H*Z,K-C2eAJKDNF_K
keys incorrect	!D&K=U@KAVFIPAQDRTiW
keys lab	!H;Y<J=J>H?HPHQI
keys of	!F
keys only	AX
keys partner	!E<W
keys prod	!E;H<ZBK
keys sftp	!=5I;?<Y=YABBJPGQDYF
keys ssh	!T*=2=5J9Z?TKJPIQG
keys to	!W;C
keys upload	=WBJ
keys were	!Z
keys with	!F<E@CA?BCP_
keys'	BVjT
keyscan	BKHURK
keyserver	!].I7J
keyserver receive	!].I7J
keystore	!e<GBKIKLHPKQG
keystore file	!V
keystore was	![
keytool	!X
keyword	+X
ki	gT
ki b	gT
kill	!S
killed	!b.JKIRJ
kim	![&Y7USJdTiFkI
kimura	GS
kind	!U"I'V2K;HAK
kinit	!_BFQIR@THiJ
kinit cannot	!S
kio	!JKJNW_I
kirkland	!W
kirkland ftp	!W
kit	&T,I-H5J<JPKRGTHiU
kit command	!^BH
kit runner	!E&V-IRG_TjT
kk	!U
kk m	!U
klass	!G&UBJPJ
kmori	!Z
know	!S5I
know that	3T5J
known	#D%?&?'D(B)H+E,2-:.@/W0<1?2G3W5f6_75889>:B<&=>>:@JAIB<CJD=F>GFHwIBJ<K3LCMDN@O=P?Q@R>SET3UFX:YG[:]B^K_=a;bBcEeDf@gBl:
known acme	!S
known and	3?4K5WH?^S
known but	?S
known by	!W
known for	!B334=5[HU
known host	!G5UHT
known hosts	"H#H%D&H'H(F+K,=-E.F/C0F1D3T4W5[687@8B9I:H<-=I>@@KAHBGD@EHFDHuIJJBKBMHOCPFQGRKT@UIXEYG[?]F^C_FaAbGeHfJgEiJk<lE
known hosts'	+J5V6I<B=BH^LCRJSK
known key	!J3W
known unreachable	!H/VkJ
known'	!F/]6I
knownhost	!?5V<E=IH]LGOJSF
knownhosts	!5"H#J%F&>*?,J-;/B2U3_4]5U7I98:H;4<?=G@JA@B3CIEHFDGFHTJKKDN<P=QCR?T>WJYIZI_DbKdShJiDjBkG
knownhosts key	!:"J#K%G&?*B,K-=/B2V3^4]5S7I9;:I;6<A=HABB5CJEIFGGGHDKFN>P>QER@T>YKZJ_FdTiEjDkI
ko	,V/I5TTUkX
kommando	)T,G/J1S5IBJIGLHTK^UbJ
konnte	!B"@#I%I'H(H*H+I,S-E.:/Y0T2I3C4I5D6@8C9G:I;^<>=<>I?IAEBFCFDJEIFHGGHEI>JHK@MHNGOIPHRBSIUJVHWFXTYFZH[H]H^E_Ca3bGcEdIeIgHhHiJkFlE
konnte keine	!E,U7GXX
konnte nicht	"J&J.D/[0B3H5I6F7V8J;E<I=HAJBJHJIGKGR>SGXHYK_Ja>kK
kontaktieren	!GhV
kontaktieren sie	!GhV
kopia	-J/J3IBYRTTFiF
kq	QX
kr	!J"W,F1J5S7J8KBJKITTiKkK
kritischer	,C/HRTT?
kritischer fehler	,D/HRTT?
krytyczny	!?,W/WRV
krytyczny nie	!?,W/WRV
kt	7KFVHTNJRFiSjUkT
ku	!H
ku 4	!H
kube	!_<G=@SF
kubectl	!c
kubelet	!W,J
kubernetes	!Y
kunde	!H/URGTTZViH
kunde example	!J/UTT
kwargs	,H-I8S;UNI_J
l	":#J(@)H,c-;0G2C4I6A7?9=:F<B=B?HAICWDJEIFCGEHTI>KDMGN<P;R[SUTGVIXGZI[D]J^C_>a?bGdFeJgFhJl>
l 3307	!G,V5VBSiU
l a	,T
l limit	!T
l ordinateur	,T
l rancid	!H,URKTVkW
l root	/VBSRIWVbI
l zdi	5J;IHW
l'accès	"U,H/I1IKHTHbUiW
l'adresse	,J/W3H5I7WRJ
l'aide	!H.U0TST
l'authentification	!V3G5JBIRTTIiV
l'empreinte	!="K(T,J.J/B0K3T5Y7I9JKKLJOGRDSJT<_K
l'envoi	!ZOITH
l'envoi de	!W
l'erreur	TJcU
l'hôte	!F,D.K/G3@5]7Z8I;KBIQBRHTB_IdJkG
l'utilisateur	BIRTiV
la	!C"##<%<&H'9(,)5*<+9,K0A263a485Z8K9-:6;G<1=7?5@JAHBGC9D?FAG-H9I2J9M8N9PDQ^SAU=V7Z:[B^Ia.e9fGg1h1i6j1l>
la base	!W
la clave	!>,F-G.J/F1K3V7KKCOJPUQXRBSJTF_IbJiGkJ
la clé	!<"G(H)J,F-I.A/D0E1F3[5Y6G7F8F<?=IBBCKEGIIKCLCODPDQ^R@SFT?WJXGYF[G]F^I_GaHbFcEfHgKiGkIlJ
la conexión	,8-E1W3I5J8JKTOHRGSHWTXH_JbUfWkE
la connexion	"J(I-U.E0H1I3G5G6U9IBJEKKTLJOAQIR;SIXH[J]G_UaKbJcJdIfKiFkZlJ
la ssh	!U
la taille	!H.SKIOTQJ]WcT
la transferencia	!@,I.V/IKVOUSYTI[W
lab	!E"C#B%<(@)G*=+>.C/U0=2;4B597I;U=.>J?@@TA2BKCIEBGJH:J?KJL]N4QKTTUJV@W9YE]B_1c:eDfTgCh?k.
lab 2	;T@I
lab 3	!A,W7W9WRWTW^S
lab 7	"JBILU
lab archive	!XSJ
lab example	!G&J,Y.I5J6X7C8@9H;G<E=IGHHJIFKFLSMVNJPIQJSEWGXEYT_GiBjJk?
lab example'	/TRT
lab from	!^
lab ipaddr	!E,F1G9TLWPVTIZViH
lab key	!TBK
lab ppk	;U<B=J>I?J@TPHQHYI
label	0UBFRW
labo	/Z6GTI
labo example	/Z6GTI
lacks	!I"URWiX
laden	!I)I,D.I/C0H1F3J5I7E;b<H=FATBFIJL?OFRDSBT@XJYUaGfGiEjK
lake	!TOSSI
lambda	,G/V6D7TWTXTdZ
lambda sock	!E7UdZ
lan	"I&D,Z-E/X1H2K3T6D7S8K9I;IBIHHKESITIWC_IbKdHfGkD
lan 22	/U3J5U
lan port	,[BIkF
landing	!G(ULYST
lane	(D.ILESFaJeY
lane 1	(J.JKIOHSHeZ
lane 2	(J0KLJOV
lang	!^&I)H->.B1C4I8;;T<C=E?F@BAGFDGCIIJIK:OJP@RTSSWEXJYD_BfHhG
lang class	!^<JLJ
lang en	!V
lang illegal	!E,T-G.I1G5W8GKDLBOJPJRVSCTUaJcIfDiG
lang no	!]*K5K
lang null	!Z
lang runtime	LTSU
lang thread	!J
language	!VLTfK
laptop	!W#W%B&X/J5U;JGILDPIRJTIi@
laravel	!_0EAJSK
large	!D"C*K,J/J0D1E5I9H?JAEBFCIEJIILANXPHQJRJS?TG[I]UaGbDc_fKhHiJkV
large bam	-Z1IJTLJN^SI_]k]
large num	!JKFcV
larger	!DKJ]]gS
larger than	!F][
last	"U%K&T'J(F)H+F/H0G2F3]8S:F;J=I>HACCDDJE@FBG8IFJJMEOHQBSFWTXA]H^E_IaUbXdKeHfIgFjIlK
last error	#Y&W-@/C1H5E8H9J;IBYFBGAJGKENHRBSIWUXHZK_AbJdJiWk9
last full	!S
last login	"V)F+K3GB;GFKYR@TJ_FbYcShKi1jI
last time	!F3[5G
latency	![.F/IIIKHLHOKSG
later	"B&I,B-I.G/D1J2K8G9HBIKDLKNGR=SJT=UX^H_ecJfIhEjJkKlI
later attacks	UX
later is	!GbT
latest	!^
lauf	DS
lauf 7	DS
launch	!G"J/T5J7UBWFSSKTVjT
launch failed	!HBTFTiWjT
layer	!Y&B,H.K3I5E8S9G;BAKBGKWOJRHTIbIcKfGiI
lc	!_
lc all	!U
lc ctype	!V
ld	!c,J.J/H<GBGHWIAKHLFOKRISBTDfJ
ld cannot	!]<HIELJ
ld returned	!_
ldap	!b,I/F7IBGRCTDiG
ldap bind	!XRJ
ldap sasl	!W
ldap server	!W
le	!E#>%?&H'?+<,H/U0F3.4=607F8/;7<==:>>?>@=A=C=DBE9FCG3H>I4J;KHM=NAOYP:Q0R>UBV=W6YHZ=[7]5^;_Ea,dTe<hHiJkH
le dossier	!B"K.J/J5IBJL]OFRISTTH
le dépôt	!H&S:UCJLJjT
le fichier	!G"G(I,I-J.H/B0G1I5I9HBFIIKHL>OcRITG_JaJcJfIiJjK
le serveur	!E"F#I%H&D'J(<+G.>1J354I5.6D7:8E9T:E;F<D=I>H?H@HAGBWCHDKEGGFHIIEJHKFL?MHNDPFQDSDTTUJVIWFX@YFZI[G]F^HaDb@cBdCeHf@gCjTl;
league	!E"?%J&E)F*F,[1@2G6?7H9E<B=D>J?B@FAABSGGHJI?JKLUQKWJXJYK[K]F^J_JbFcDeFfAkIlH
league flysystem	!E"?%J&E)F*F,[1@2G6?7H9E<B=D>J?B@FAABSGGHJI?JKLUQKWJXJYK[K]F^J_JbFcDeFfAkIlH
leak	!Y
learn	!K
learned	!]HJ
learned new	!]HJ
least	!CEY
ledger	!G(TBVKFOIRKSDiVjW
leer	!I,K?W
left	!Z"G&G(J,C-@.[/F1C7D8E9B;G<B=JAKB=FJGFICK<NIOHPEQKR?SATBVIWKYJ[J^J_IaHbJcIfFiCjIkF
left intact	!]<IBHGJLURF
left on	!T&H(J*I,I.[/I1I5G7H8H9K<JBHIDKCL@OHRJSBTIVJaIcJfJiJkJ
left pad	!U
legacy	^V
len	!X)J-J.J1K3D5J8BBHLIRGSHTIbKcaf@hJ
len is	!X
len num	!G3J8GK<NDRJcbfA
length	!E"K#H%F&A(D)A+>,D-7/F1>2U394E576E7C8;:F;B<@=:>H?D@6AEB0C;DEEtF=GBHEIBJCLHMBN^PJQAR7T>VGWEXHY:ZG[H]E_@aIcZdIeIf=hBi:j=lD
length auto	KJ
length character	!F"U+JKJNEbScU
length num	!?"J,H.C/K0J8F9C;KBKEIIJKILCNdOJQIRISE]KbGcUfJ
length of	.IKHNGc[
length or	!Y;GAI
length preauth	!HEV
les	!V(G,H-J.J0V7J=K>JEKGJKHLIOEQKRGTAYJaTkJ
les droits	&T
less	!IBcGIR<SJZKiejK
less than	!WESSJ
let's	!S
let's encrypt	!S
letsencrypt	!T
level	!J"J#@%U'F(A*I+A,Y5?9I:D;7>I?DAIBECBDJFFHBIJLFMSO:PKQ5RVSIUKV?W>X>Y=ZJ]G^=a5bEcJdDeUgEh>j-kFl<
level 'agent'	!>%X&Z,J-K.J/JBIKJRJTH
level 'client	!0&;*I-S.E/W9J;I<J@KAIBHGAIGKZLHPHQIRXSHcIfGiDjHkIlJ
level 'handshake'	5U
level 'protocol'	!KNU
level 2	!V
level 3	!C3WBURZi[
level auto	!S
level debug	,B-I1@8FFGKFMXNETHcJfIkG
level error	"?&I,Y/=1H4T5>6J8J9G;H<F=IAJBGGHK@LHQJTS[T_JaHbHcGdJiG
level fatal	!=)U1U7T=UITLSTJbVcU
level info	!W"E.S1S8I9KB?GHKGSETK_HbSfEiE
level retry	<WRIfT
level warn	!C,S0T1TBZRK
levels	!ENSeWkV
levels in	!INSkV
lf	!C(C,K.B/J3J5I8IBGIIKBLJOISF]IaDgj
lftp	!S3H6GBIKHLVNERDTHaDiIkElV
lftp e	5SeT
lftp user	/U6GLWRKSDkIlT
lib	"J#B'C(>+:,I0G1A9E:@;I><DBE?FDGBJUM=OJQUREUGVJX=ZE]A^;bGe@g>jC
lib agent	!K%T&W
lib c	!a;>QCYI
lib client	!;*K+I/K2<;U<F=CHKIDSB_ShKl:
lib connection	@SQT
lib dpkg	![
lib file	"U
lib gems	!I2S=SWU
lib git	!H&UAVBSQViHjE
lib jenkins	!F<T
lib lib	.J3UBT
lib mysql	!S
lib nagios	,S5JBUCT
lib net	!@6H9GGKKDPERGTHZKcJ
lib node	&XSITK
lib protocol	!B"J&J-H/J0S2S7H;F@JBEKKPKQSRESTTGYI[TcTiG
lib python	/F3DCJIGJJYK[HfJgJlT
lib ruby	/UjU
lib sftp	!8&J,C-H1I5J7E9J;K<HB@JYKFLZNDOWRCSW_JcIiHkClJ
lib site	!A/VTI
lib ssh	!A,H.J<KKGLWPWQKRJSGTIYVcFfJkUlT
lib storage	!I3UBT
lib systemd	!S
lib x	%T
libcrypto	!0"F#J%B&:*J+F,J-H.F2G3C4K5;9@:E;g<5=!>G?d@eAdB-DJE7F6G>HGIJKCLHPIQYR6S?TDYaZJbGcKhHi5j8kD
libcurl	!d
libexec	!@1?5J<JIILFRJ^IfgkJ
libexec sftp	!B1?5J<KLGRK^IffkJ
library	!h"G&E*F-A.C/?1G2H7F9C;G<EATBBGFHIIBKENDOCQEVGWJ^K_EaGbJcHjK
library backend	!K-I3T5H
library error	!VTJ
library interface	!@,UKJLUTU
library sftp	!JYV
libre	+UKVNUkH
libre ssl	+UKVNUkI
libs	!X
libssh	"D#J%D'J(D)C*X+A,D-Y.I/G143C547J:G;><D>J?F@=BUFTHYI3L?MGNHQJRDV=W7XEY?[I]I^CaGb>c7eEf8gIh?iKj8l?
libssh 2	!@"K%F(G)G*W+E-Y/G1;2V3G59:H;B<F>K?H@@BWFVHZI7LCMHPURGTFV?W<XJYB]K^EaIbCc>eGf@gKhCj:lD
libssh failure	!@&V,I7JBIRKTY_TiE
libssh h	!U
libssh libssh	!U
license	!b,D-IBINITKWSkK
license server	![,D
lifetime	%V&I
lift	!:"B,J7J8IBWKDQITV_JbIcHdIi@
ligne	!F/U
like	"J,G.B/H0K1G3I5E8I;H>VBFGJKELINaOBR@SETB_HbKfCiIkJlE
likely	7VdU
limit	!l"F)K*I+K,E-G/C1G3F5A6S7J8C9C;KB=K<LJNEQKRBT@_XaJcCf@hKiDkE
limit o	!T
limit of	!T
limited	"A,D.JBFRISF^Kb]
limited to	"B,D.JBGRISG^Kb]
limits	!J.Y
lims	"X<KBHCSRGiG
line	!@"B#9'6(@)I+n.K0+4J5H8E9E:9;Y>/@GBICED:E>F@G9J<K>LHMZNTOGPCRHS:U?XEZ<[F]/^<aCbUe0gXhHiK
line 0	!=+^,K-4/J3J5G9F;KBGIJKJM=TJWE_VbIkW
line 1	!^"G%K&H*H,D-I.B/91@3E5<7E8H9G;B<G=K@JAIHKIFKJL@OIPGQKR@SBT>VG_>aTb]cHjX
line 10	!Y"W<IBJYJ
line 1069	7S
line 1085	7S
line 11	!G=U
line 1142	"T
line 118	!AfV
line 12	"D*K+V.G/J1V2J3X5B9E?VB:IAK=LFNGOJPCS?[K^I_?bGcHeIiGkIlT
line 1288	!F,G6T7TNJdW
line 13	SH
line 130	!K1IcT
line 132	5UfT
line 134	1T
line 1345	*S
line 1368	*J1K2T8HNUfGkW
line 14	;UBJQJ
line 15	!D)J1IBTKJLKTWfIhI
line 1564	<TRV
line 157	*W2VWUXU
line 164	!I)Y1TbSfJ
line 17	!T-H/J1F5UBXKHPXRUTJfG
line 170	1K
line 18	!I/K<V=TBJFJRETSVT
line 19	<JCTjS
line 190	!FLU[I
line 194	;J
line 2	+[;JKJLH[ViSjI
line 20	!HBU
line 201	)VcU
line 203	!K-S8V;K=T_WfJ
line 205	!I)F-W1IKUcTfH
line 2094	KT
line 21	!D+H
line 22	!a+H,C-X/E1F5G9J<W=H@KKGNIPKQ?T@YHaJcTiBkJlI
line 2211	-WkS
line 2271	_S
line 2275	KT
line 244	!FlZ
line 249	!K
line 25	!J"J)J1HfH
line 259	BSGUZS
line 27	!FST
line 274	!I.JIILISJ
line 28	!J)S1T
line 282	HS
line 3	"H+Y,J/A1I3D5F6I;C<D=GIFLJRBSFYJdU
line 30	!I"TLJ
line 301	!J
line 31	,E-B.J1G5[7I<HAJKTLJNEQTRKT@_JcJkH
line 3129	PXQT
line 3134	;T<J?UAVPDYT
line 32	IVLTOU
line 321	!H"UiS
line 3299	HS
line 33	,W-F1WBSFGKFNJQTTJfT
line 34	jS
line 340	!D/_6C;K?YPIQGYS
line 3473	.TIJ
line 350	?T
line 353	!J8TKUPX
line 3553	IT
line 358	!GdX
line 372	OSST
line 38	!G
line 380	TVkX
line 381	,VTW
line 386	!F,XJW
line 4	+Z
line 40	!HSHaS
line 41	!GBSFVQKRJTXiG
line 430	4SNJ
line 435	!H,SAV
line 44	5KFXRH
line 440	,J-T1K7FNU_TkT
line 450	!K&UBWKJ
line 479	1JfK
line 493	LJPTQSVT
line 573	"T
line 58	?V
line 6	!H"T;JBTiY
line 601	!W
line 607	;UAJ
line 609	NT_J
line 634	7S
line 64	;J
line 653	!G
line 699	1UKWfE
line 7	+V;K
line 71	!B5YFTjS
line 714	(Z.EKI
line 759	OUVS
line 768	<TRV
line 77	!JLIVTkTlV
line 7782	1INSfJ
line 781	GT
line 8	!B3K6TRFbS
line 822	OT
line 840	4T
line 874	OS
line 88	,J-T5TBTKFNURTfT
line 894	.VOU[V
line 896	8SVK
line 9	-F5D9J;IICLUSFTE_K
line 962	/Y
line 973	7S
line breaks	!C;WAIQKgW
line contains	!DMZ_C
line endings	!J;UgW
line error	=K?_AYBHQcYV
line length	!F"U+JKJNEbScU
line line	!J+_5H9IBINK
line of	;GAU
line pem	!S;EQI
line ppk	;W<J
line pu	;GAJ
line rn	KTNT_UkV
line was	!E5XRVTW
lines	!F%S;V<I?DNTPU
lines matching	%T
lines start	PW
link	"G+I-K.C/F1E3D7J8I9H;H<FAJHTI]JVKULGNJOHRFS>T?VK_IaGbJcJfHgKkJ
link failure	!V,H
link set	JU
link stat	!AI^
lint	!W
linux	!g#T&H,B-F.T/D0J1H3F5C8G9G;F<J=JAJBAGJHJIGKCLDNJOJPBQ@RCSAUH^K_GaJcHdKfHiBjH
linux date	!VUJ
linux gnu	%T
linux raspberrypi	!U
linux system	"UbV
linux x	!ZSF
lire	!E&S:UCJLJNSjT
lire le	!H&S:UCJLJjT
list	%I'T(@)A*A.3/A0=2=3J5F6I<CAKDEGEHWJIKKLXMJO;QESSV;W@XHZV[@]E^>_UaJb;cJdEeEf@gDkAlE
list directory	!?,U1G5K7Y<KIKRZSITT
list files	8T
list objects	!U
list of	*F/J374I5C<J?TDJHZKHQIRSSVTJkJ
list on	KU_K
list publickey	"SiS
list remote	!KF_LTRDiIj^
list self	/U
list sftp	!F-UKU_V
lista	!W,F-X/C5I6K7JKDOKSITF_WaJ
listed	!A"[BGRFSX_J
listed in	!E"[BIRI_K
listen	!]
listener	,J/F1G8VNURHTH
listeners	&T
listening	!c*D-<.I/C2H3G5F7>8?9CB<JHK<NASKT5XJZT^J_DbJcJdHhElE
listening on	!l*E,3-=.J/D2I3I5G7?8B9DB>JIK?NBT7ZT^K_FdHhFlF
listens	!H5IBHTTiDk^lK
listens for	!G5JBJTUiIkW
listing	"F&G)I.D/G5I7C8A9K;H<C=KBTGJHIIIJJKULbNIOJPUR9SXT;VHWI[J^HaFbEcFdJfAjJkJlG
listing directory	!K1EBHKJLXRIS[
listing of	!U1TKFSI
lists	!KBKOIRJSWeT
lite	!W
literal	!W;S@JYJ
live	!X,T.KBJKGSSiJ
live'	5U
liximomo	!@&J.T;JAVBIKGNGOHPHRX_IiJkX
liximomo sftp	!@&J.T;JAVBIKGNGOHPHRX_IiJkX
load	"?#9%6&!'F(B);+8,E.B/,0@1*2A354A5C6:788A9F:4;_<D=i?]@[B!DVEXF2GHI!JFK:L?MANIO>PDR7S0T>UHV6W7XBY[Z5[>]B^C_@a7bBcCd=eDf:hEi!j!kClC
load average	,VkW
load certificate	!YLJ
load data	;V
load error	![-V5I;EBKIHKILCNVSHfG
load file	!Z
load host	3H4J9U;K<C=JDSLJ
load hostkeys	!FKI
load identity	!I;V@AADE_FJYJ
load key	!!"6#:%5&/)I*B+7,E-B.E/E0J1D2<384C506G7I8I96::;a<H=i>4?a@bAaB!CYDWEUF!G/H2IFJHK?LDNDOIR'S5TAVKWHYeZ>[H^H_JaDbBcDdKfDgJhAi!j!k4
load keypairs	!H=S
load keys	!A5I;Z<S=J?U@JPHQI
load private	!I&G3G;b<0=BAIB>CAFIPGRETKiKjK
load pubkey	!d;4<I=F>F?J@>A;BCCGEYFDPJQEY:iIjG
load public	!W;K<EKT
load signer	=ULJ
load ssh	!B;B>Y@IAHPJQS
load the	!H,I5FGWLUNSTT
load this	!I;G<U
loaded	![(J-F/F1J3D5G7J8I9A:JIGKAL=NJQZRBSHTAVJYW_KiJjH
loaded 3	!K5J
loaded exception	!?9HBKQYYT
loaded lib	!S
loaded loaded	!S
loaded open	?S
loader	,I-H/D5E7U9J<U?YATBFCUIIKINJQWRCTT
loader 606	!H
loader import	!H
loader node	!H
loading	"C%G&>(I)J*I+A-G.@/@0G1@2D3=4I5;6J7I8F9A:F;Y>U?Z@SB;CBEJFGGKHDI=K?MJNFOCQVS?TGVEWFYW[H^H_HaCbDfAgJhJiBjJkG
loading key	!1&A+K/G2J3D5D9I:J;]<?=I>G?]@YB@CJQ[RATJYViBjG
local	!F"1#C%D&C';(b)0+?/X0B1-2F3@4G5A6X8B:@<A><?K@ABKDEEGG?HFIxKBL!M3NDO1PDQ9R.SETKV%XCY?Z>[J]e^6_KaBb=fBgYiBjJl/
local 2222	!EI;LDke
local a	IVLDSJ
local address	!X
local and	!U
local bin	<T@SAZBAFJPUUT
local bundle	IK
local c	IXkI
local client	JIKI
local data	!CIYLJ]S
local directory	!F,T.K<JBTI_KTL>OISD
local env	OV
local error	/GFWJWiV
local exception	!D.X
local file	,K/F0J1I5I;I<?BHIdKBLDO>S8TJVI]aaEcGfIgKkI
local forwarding	!E6^
local fs	IT
local ident	6SlK
local ipaddr	!G-G/F7^KJTS_IkD
local issuer	!^5K
local lib	-I/I8K9JASIFLERKWT_FfIhSjXkD
local name	!G/V7TdS
local port	!SkI
local reads	.V0VLJaX
local remote	!S.FKJLJaUbJ
local sbin	/S5TfJjV
local share	*T.G<USI
local shell	-U2K9V_U
local small	!C.Y
local unable	!?.HI_LGSE
local user	!^
local version	!F+J-U/IKVMDT]WU_TlF
locale	.T3JKJLIOU]W
locale en	!T
locale failed	!X
locale ja	;S
localhost	!n#G%I&@*G+J,--A.I/C1C6H7?8A9D<Y@IB=CJEJFGGGHJIHJUK9LHN@OKPDQJR@T4WVXGYI_CaJbIcJdIfGhJiDjBlD
localhost 1	!V
localhost 3306	5UiW
localhost 5432	!T
localhost 8080	![
localhost 9000	!X,I
localhost ipaddr	!Z,K
localhost port	!g,<kH
locally	/G3H5JI]L@SJfJ
localpath	!HI_SIVH
localpath st	IXLIVI
locate	!bBIRHSHfJ
locate package	!Z
located	![
located at	!Y
location	!:"B&E+J.W/@1X2I4E5J6K7K8D9G;C=HAHB5HFIEKGLVNHOTPHQIRbSETBVTWV_JaBbCcUi<jIkE
location exports	!F.XS[
location ssh	,F/K1Z3I5I9KBIKGRFWXcY
lock	!b,A-K.V/V5T7I8F;I<E=EHJIIK>LAOFQJRES;TAVJWJ^KaJbKcKfJ
lock exclusive	!Z
lock file	!W<J=JSJ
lock frontend	![
lock in	!X
lock var	!W
locked	"k&C)K*J,E-@.F/F0K1E3F5B7J8>9E;A=I?J@GABB;FHG<HKJKK8LGNFOEQTR7TCWJYI[K^JaKb@cIfChBiIjGkGlK
locked by	!T
locked out	!B"X8IKJ_W
locks	!U
lodash	!V
lodash failed	!V
log	!W#C%=&E'F(C)=*C.</E0W143B4H7H8-:C;@<3=I@@AKBZCBDJEGFHH=K!L(PCQKRWSFT>V>W@YAZC]C^;_UaBcAdIe@fEgEiVk,l:
log app	=B
log auth	!I-W9X
log could	!]1J8J
log database	!T
log error	!g,G.E/JBFKGLCODRDS=iI
log for	"S5SBYGKSKTJ^JbWfJjJ
log in	!2*K-F.>0H1F2K3=7G8F9C;B<E>W@JAEBXFFIGKAL>NGOEQDRdS9[J_[aDbCcJfFhWiYjZkJlK
log level	-T3X5GITRE
log see	!E"UBF
log'	"U0V=BHJIILG
logged	!b"F5JKBLHRESCTHVJbJ
logged in	!b5KKCLIRGSETHVJ
logger	"J,U.J/>5G7DBESGTYfKhHkJ
logger homeassistant	,T7I
logging	&H,I3J5I6I7W8I9K;I<JAIBZIKLEPIQHR@SDTXdJiD
logging in	&K,K.I5K6J7W8J9K;JAIB[LHPJQIRCSITXdJiG
logging into	!]
login	"e#T%/&!';(5*D+6,G-E.!/80,2I3F48506A7:8C9F:9;%<"=0>E?9@JA)BUC6D>E9F&H2I)K?L!M1NSO)PHQBRdS!T@UAV4W5XHYCZ-[,]6^-a&e7g7ipkHlG
login 1	!I"T
login 2	1G3IRK_KiK
login as	!E"S8UBERViV
login attempt	!KBFREbViY
login attempts	!C*I,JNHTJ_BhZ
login authentication	!b"JBJGJRDl@
login denied	!8,GBWR[SHTCYWaIbIfKi[kI
login disconnected	!U
login error	#XGKiS
login example	BIGWPW
login exception	!DBHPWQWRJ
login failed	!/#I%F&B(I)E*K+J,5-S.>/H0H193H4J5;8:;C<C=H@JADBWCKFIGJHGICL?NcOHRZS?TIVJWAXAYGZI[G^HaBb;c=f8h>iTjKk[lF
login fehlgeschlagen	!D"V,JBIhViS
login for	!C"X#VBAGXjG
login fri	!VBJiK
login from	RJ_ViH
login hpc	!TGGiTjJ
login incorrect	*J,D.J/E0J1I3I5I6J7I8J9JBVGFJIK@LKN:PEQ6RTT?XJ_GbAcBfJkBl;
login mon	!U8JBFKWiF
login name	!E/T6HBFi]kH
login or	!S"JTV
login prohibit	!YRIiK
login shell	!HbScW
login ssh	!GlX
login successful	!_1GRKlI
login sun	!W
login thu	8V
login to	!E"Y,D5J8KB]GSQWRWTGfH
login tue	!J8IKTbTcUiJ
login type	!B"UiT
login user	RK
login was	!T"JRJ
login wed	!dGJ
login with	!<,Z3J5I6JBYcGfSiUjUkK
login'	!V
logins	"A1JBCNFRX_AfEh[iH
logname	!I
logo	!>"I)X-E1X8JBGKERFSUfWgUiJkI
logo png	!GgU
logon	!K"S-H.F/JB9KFR[SEfKi=jH
logon denied	!H"9B?R^iE
logon failure	!X"U-IBGKHREiG
logout	!b"9,E-D1?BDK=NIRITF_Db?dGiFlJ
logs	!^&U,G-J.G/K3J8F=IK@LJNJOJS>TH^Z_IaFbDjS
long	!=#K%G&E(H)B*D+G,;->.?/;182F3=4I6C7A8?9>:I;a<@=A>K?CAaBGC>DGEFGDHFIEK2L@MGODPAR<S<T:VGWJZJ[G]H^C_9aDcedIeIf4gHh>i@jCk?lI
long mtu	JV
long num	!9.I/K1H5H8K;GAHBCGKKCLKNDRGSGTI_KaKccfAhK
longer	*G2E5IBHF^
longer allowed	!KFW
look	.K/X5K<SBKOKRVSIiH
look like	!U
looking	!K,B-G3G5H7J:TBBKHSUTEdViHjSkS
looking for	!J&S:UBK
looking up	,B-H7JBHKISTTFdViKkT
lookup	!A&F)K*G+J,=.K/q1E2E3=5=6W8J9D;G<GB@HFIJK@LANKPFQJR;TBWHXU^H_IbJdBfJi;jIk=
lookup address	!J/W
lookup api	![/@
lookup failed	!F/a5DRITK
lookup sftp	!;,C/]7FHKLKT?WKXW
loop	!8%G&F'K(I)Y-K/E1Z5E6K8Y:HB:CHEIFHGEKWMIQKR@SKTCVIWEXIZF^FcGdIfSgJiCjElF
loop ack	SK
loop create	!J,V
loop run	!G
loop send	!-"T&K)Y*F+K,I-G.C/H1Y2J3H5D7K8Y9I:J@KBCGHHJKXLIPJQGRFSHTFXKZJ^I_EcJdIfThHiHjJ
loop'	!F/I
lors	!U,E0TRISSTI
lors de	!U,E0TRISSTI
los	(T,D-S.I5I7I8V9JCSKXRESHTD]Z
los permisos	CS
lost	!3""#B%9&U'E(B):+8,8-T/C0;1U3A4>5=667>8]:G=K>G@DAFCHF;G:JUKeM;O7P6QFR4S-TEUDV:W+X6YGZB[9]D^ia9bCc;d,eEf<gChCi/kGl3
lost before	!=)J*E,I-]/J1D2H5K7D8GNZRJT?_XdKkV
lost connection	!-";#J)G+D,H-H1]2H4D5J6B7E94;A?H@HAIFFGHJSKJLWMDOJPEQGR5SBUJVKW:XDYGZI[K^kaIbId7fHgKi@kGlC
lost error	!D*V,U.H1S2V5I7J9SKGRXTU_CcJ
lost line	;U<I=J?TATBKQX
lost ssh	!?%B&[-I.K
low	!H/V<WRIfTkJ
low level	!H/V<WRIfTkJ
lpwd	!W
ls	#J%E'J(F)E*A+D-?.C/X0B1I2D3=4B6@7;8c:G<D=B?K@FACBGEJFDGAHUI6JWKWLFMIN:P?QCTFUBW=XCYDZI[@]F^;_=a;bYcAd=eEf>gHhHiVkDlW
ls cannot	!W1I<FHIICKWL?
ls fatal	"V,W/Y3C4I5S7KB@K>NHRK_KiUk@
ls l	!H.S8JCTJSLJ
ls la	!Z
ls reading	!F8U
ls remote	&X<TBXHUSH
ls'	!D/V6HkJlW
lssh	![IHLJ
lssh 2	!ZIJLJ
lstat	!IIUSFVT
lts	!WUJ
lts gnu	!VUJ
läuft	)W1UfV
m	"I#J&J(F+W-@/U0H2F4I6D;F<??I@JBICGEKFJGFHDJ_MKOIPAQ@VGYKZJ[I^G_>fGgShHiClJ
m 0	!A5X8TJXKWdS
m 2	!I
m 6	8U
m bad	<JIILIWKgV
m do	!IJY
m nnqs	!U
m num	![
m self	!JKU
m x	+W5CTScV
ma	*V5U
ma cs	!F5V
mac	"E#J%J&B(I)J*h+G,>-?.J/@1H203D5J7S8<93;W<H?FAGDJFCGIIEKfLDMJN9PARDT@VJWGXHZI^I_BbGc=fBgHjTk;lH
mac algorithm	!F*_2B5I9:;JFF
mac client	*T
mac failed	!J;[<G@HBIQJ
mac found	!H*Z2H9K
mac implicit	*B
mac on	!HJJKU
mac user	!Z*H
machine	"@#F%I)I*G+J,Z.C/;1A6E8B<S>J?KACCXEJHJIEL<N=OGQARHS<TTVJWEXDYDZK^F_AaIfChBlB
machine booted	!e,I-FBDK@jJ
machine error	!CBUiU
machine to	!I,V-TBWFSiVjV
machine verify	!E&EFSJTTE_UkS
machine via	!DC[
machine with	!]
machine within	!CTU
machines	!H<J=]BHITKS
machines default	<K=]BI
machines or	KT
macs	*X2J9G
made	!K,T3U5DBTIJKJRVTJVXiI
made because	TF
made to	!DIJSTVY
mail	!b"C&H,A-H/B1H3G5E6J7A8TB9IILENTOHR>S?WHXK_DaGbJcJfJiZjKk?lK
mail example	!WNVTI
main	!_#A%>'E(3*E+E-@0H1J2J3I7E8?:A=E>AAGDGEAF3G3HUISJ@MBO:RFTJV5W<XIYWZ9[V]@^9aSb5cKdEeBfTgBhHkTl<
main '	!D
main 117	!H
main c	(B,H.C5H7E<JBEKEL[RHTVaTcIdIiIkH
main ch	[S
main channel	!TcT
main class	!ZSG
main com	!K-J2K8KAHBFHTPHRJYVk]
main css	IT
main debug	8U
main error	!G&V,U9SST
main fetch	!S
main ganymed	!G,K
main go	5KHT
main info	!WKJ
main ipaddr	!]1J<JIILH
main java	"K3G6JBSHKKILGNSSJiK
main js	!S
main jsch	!FBIHTPJ
main main	!T,J3IBDKISWTJ[ViK
main non	!W
main origin	!Z
main pre	!T
main process	!c,J5CBASJfH
main protected	!Y
main rs	3V8H
main session	-J8SKUNJ_KbCfU
main string	!FYU
main tf	&H;VAKBHTX
main thread	5V<XRUjJ
main trilead	!B
main unpacker	!C.YSZ
mainsailos	!W,ITI
mainsailos local	!W,ITI
maintained	!V
maintenance	!a"H,H.IBJ
mais	!Y
make	!b">(I)I.A1H2I3G7K8E<B>H@EAWCFDKF>G?I8JFKIL7MJPEQ:RFSBVIW@YFZH[W]G^TaFc;gJjS
make connection	!E,ZTViJlU
make makefile	!]/HSG^T
make request	0S
make sure	!J"G.I0K9HCKFDLCOGQFRIWI[GaJcJiTjVlJ
makefile	!a/HLKSB^T
makefile 12	!V
makefile 41	!V
maken	!K,Z/J
maken omdat	!K,Z/J
making	eT
malformed	!C&H5I;e<E>JBHCIKHMVP9QITJlU
malformed open	!>;Z@DP<YB
malformed server	lV
man	!X"H3ZBEKENJRKSHTJ^JcX
man in	3[BIKJ
man page	cV
manage	5U
manage this	5V
managed	!T
management	!G)Y1U8VKKSJWW_JfV
manager	"H&E1H<E?V@TFHJKKELHSIW_YTZJ^JcJjI
manager authenticate	!J?UBU
manager documentation	!FW[
manager error	!X,T/V?SBKKGNIQIkV
manager establish	7TTSdT
manager handle	-I
manager initialize	,J
manager java	!@,G5T?TBT
manager plugin	!FW[
manifest	!^
manpage	!K"T
manpage for	!K"T
manual	!VBU
manually	2W3_
many	">#E%?&J'H(G)C*A+E,J-6.</?0C1<2B3<4G557K8399:F;<<C=F>J?B@EA>C?DEEFFEG>HEIGJ?K.LBMFNGOEQCR7S?VFWAXBYBZD[H]I^C_aaDb6c4dDeHf<gHheiDk8lB
many authentication	!S"F%F&C)J*J,E-?.E1D3I5E6D8A9H;HAJB/GHJIK<LIN:PJR=SHTEWJXKYKZI_!aKbIcCfGhfi@kFlK
many colons	!E6XTJ
many connections	!T"B,F5J6K8G9GBEKBNFTH_bbGcIfJh5kJ
many retries	!@,TBTTTiT
map	!^iJ
maps	!]
mar	,K-F1G2U5K8GB>FSKDNHQJSETHiV
mar 02	BH
mar 14	!JRU
mar 2	!]BJ
mar 4	!U
maria	!VRGiF
mark	!U
marked	!>(T.J/H4]BSKGLJOTSFTHaT
marked as	!G3E4]5C
marker	;IHW
marker is	!W
marking	(X.K
master	"B#K%H&D)J*E1A2D3J4K5[6C7@8S9=;==E@IADCIEKFUGCHJJIKUN@S=TDXFYJ^Jb?fAk;
master auto	/UIT
master master	!Z5IRKiG
master process	!B,Y-G1K5SBZKKiT
master running	!U
master ssh	!:,U-C1J2J3<5V7K9I<IBWFVKGNIQJRT_IiZ
match	"C#H%J&7'G(Y)C*],6-9.F192V3h6=899V:D;Y<5=C>?@JAFB>CGDGF@GGHBJIK1LIMDN/O>QWR6S=T8UGV?W?XCYGZC[?^D_8a:bHcHdDeCf@gCi:j<k8lA
match 0	!I
match 16	!G;UAVQU
match any	@TAKQW
match configured	!H3T
match error	!H7UTJ
match for	!83^5@9V
match got	3W5;
match known	!J3W
match of	!H7UTJ
match open	!E
match the	(S3^5J9J;KLJQKSK
match when	!U
match'	!V3E
matched	&J+A1K2B3U5F6I8J9B<GBGI_LCPJRJ
matched no	!E+C2K6J9J<JI]JJLG
matches	!a2=4B58BSH3JKKI^S
matches cached	!T
matches key	5GBWRGjT
matches the	!K3T4K5AH@ISKJ^S
matching	!H"F#K&G(I)E*f+G,>-=.D/91?2a3G4B576F778D9Z;:<@>K?IAGFDGJH@IWJDK>L:OHPCQFR5SIT9VEWEZF[H]K^H_IaKbIcHfHi:kBlH
matching 'c	!BIZ
matching algo	!J*H,I-J7K9WBETKdKkK
matching c	!I*[9C
matching cipher	2D9J
matching client	!H*X2F9F
matching host	!:*62i5C9:;JBJ
matching key	!H%K*2235F9kBVFJiJ
matching mac	!E*a2B9>
matching original	%T
matrix	.IaSeUkT
maven	AVBU
maven 2	!Y
maven apache	!W
maven plugins	!V
max	"F#J%J&C'J(E)G*B.H0J2G6D7J8398:G;?<F=E>K?I@GAGCJEGFFI;JDL>MANDOHQFRDVFW<X>YG[I]H^@_daGb>ccdJeJfGgGh?jCkA
max length	.IKHNGc[
max packet	![
max requests	.TIJ
max retries	!C&H(J*K.E6J8?9D:J;G=I@KIGKWSEWHXGYK^F_IbGcKhGiTjGkJ
max startups	!E"E,C/K1H7K8IBJKBMHN=TDWCXK_hiFkB
max supported	cT
maximum	!9*F-E/I1G3C5?8D9F;J<JGDK>NBOKPIR@ZK^K_WaKb@cGfEhgkHlJ
maximum authentication	!DhTjV
maximum number	!A"C.F3G5AGKKIRI_XbCcJhYjJ
maxlen	"JcT
maxlen 32768	"JcT
may	"I#V%F&K'K(E)F+H.I/;0V3@4K5A6D7J9H:I<@=I@ECGGAHJI@JHL7MJOVPAR3UWXGYG[C]Ea>hHiFk<lE
may 30	!WWS
may also	bU
may be	"I/J1I5CB@FHQURBUW^IbHiGkJ
may have	.U1T5KBJ
may help	!D8SjS
may indicate	-I5TKJWT
may need	BS
may not	!E"I.G/H1J3J5IBCLDOXRCaIeSgTiH
may require	!T
may take	#Y,KRJ
may want	!]FT
maybe	;J<VkT
mb	!a"<'I(?)F*I+I,D-=.T/C0I1@3G5G6F7F9E;KB@GIHHI@J<KbLCMKNBR>S=TAVDWJ^G_?aTcDeIfEgFhJiHkFlI
mb 11	aS
mb 88	!W
mb s	!U"J(G-E1JHJICJAKZLINHSFVI_JaW
mb this	!T
mc	!Y-JKH
mcu	![KJTJ
md	"@#K%I&F'G(i)G*X+D,@-E.2/;1J2B4I6H7C8G9<:K;=<B=D>I?I@FA?B8CJEJFBGAHCIGJHMHNIOIQ@RGT=WEXIYCZG[A^@_GaDbFcEdIeIgThGiIjFkHlF
md 5	"C%J&I'H(i)I*X+H,C-G.5/@062B4J6K7E8J9=;?<E=F>I?J@GAAB:CKEKFCGBHEJIMKOKQCRISAT@WHXJYEZG[E]S^F_IaGbIcHdJeJgThHiKjHkJlG
me	!?,J/J6U<T>KTK
me ipaddr	!J
mean	![3G4V58HENT
mean that	4W5H
meaning	!X
means	,W-T3T5ETE^TbJ
means that	!H,W-U5KTF^TbK
means the	!Y3K
mechanism	!W"F,I/IBBLTRAfTiB
mechanism failed	/JLTfU
media	!W"I)X,T-G.D0B1V7H8EBGHIIBK?LEOCPITUVJ]H^E_HaCbIfWiJkJ
media usb	!]SAaJ
meet	!@,G5JBUiY
meet authentication	!DBVTGiWjT
meet network	!ITV
mehr	.UBUiFjV
mehr verfügbar	.U
memory	!f&J)T,G-J.:/E2G7I9B;E<KAJKBLINGOJQKSCT=_CaF
memory leak	!Y
memory ssh	![9F;KFTGJKIREfEiWjT
merge	!k+I1K3G5C9KBHKHLKRHSHTHfJiJ
merge conflict	!T
merge failed	!T
merge pull	!S
message	!F"B#6%2&:';(/+/-?/B2A465<6A7G<5=B>:??C5DHE4G>HGIBKGL[NCQIRFSTUBW0XHYKZ1[:]6cbd<gDjD
message a	IKLFSUVY
message access	!HFYL[RF
message auth	"I,G/IFYPCQ:RYTI
message authentication	!F"J*X,K-I2I9BBFJTNSRJgWhJiJ
message cannot	!?/H1U7U@TBGSJYV
message channel	"W)W8XKT
message conditional	!Y
message connection	!T"E1F8IKKM>iJ
message could	!D/E7WBELUSYT@dUkW
message delivery	!IBTRTSITU
message denying	!H.W
message dial	TY^J
message encryptor	!Y
message error	!T&U,JBGSJ
message exception	.I3WBVPXiY
message exec	!Z
message failed	!="T&I)S-D.E1K3I5G7G;BBGFSL[MVQSWKYT_DbJcHfHiCkI
message failure	!FLZSZ[K
message for	LVSU
message from	!7.U0S1C<HBCIDKELURJSWTHVU^JbIeVfJiJ
message home	!X
message host	3W
message invalid	!G"J;Y@TAUB>LJNAPJQIRVXXYTcIfViBkV
message is	!B"IBJKHbJcYfJ
message java	!C,X=T
message kex	-I
message login	!T"J3F
message meet	!J/JBXR?TUjU
message message	1H8VKUSK
message no	!@B[LYSE
message or	KT
message permission	!<1WLKSWTH
message process	!I;GBDL8OERTTC^TbS
message rsa	!D:VBTiUjT
message server	3F5X
message source	IULISK
message ssh	9I;WAGBEGDKGNTPZQHTDVJZJaVbGcIfK
message the	!J7SBEKKLWOJSWTJaCfIkT
message timed	!=,TBCJSKVTUkU
message too	!9.I5J;JBFJTKFNHRJSHbSc[fFhK
message type	!B9W;KKW_XcH
message unable	!W"J,E.J3HBVQaRFTD
message user	!Z
message when	!^,IKHQHTI
message your	!A-S^U
message'	!IhS
messages	!X,K.K
messaging	-J8URU
messaging exception	-J8VRU
messaging messaging	-J8VRU
messung	ST
messung csv	ST
met	"I*J-H.G/I0J1H3J5F7G8F9KBFGJKCLHNHOJR[TV^J_HbIcIfIiJkJlI
meta	SEVXaGeT
metabase	BTiV
metadata	#U(T.HLEOJSBVZaJ
metadata are	!U
metadata done	#ViS
method	#A%I&/'I(H)<*>+E.</=0E124C5966849b;C>A?E@DAECFGTIIJ=L7MEN;P8Q9RWSBUIVAW<XBYBZf[B]G^D_<a@bHeHfAgGjTlE
method 'publickey'	!FFZGHREi_jU
method found	!<"K&K*A2?9X;F<JBTGUKILIRVZVfIhIjI
method gssapi	!U
method kex	!G*J2K9[
method keyboard	!EBSFUZJ
method none	ZV
method not	BGRJZW
method password	!J"F%J<DAJCFF?GFKVPHQKRdhT
method plain	!Z
method private	-V;H<H=JAICJKSPKiUjV
method publickey	"V&J)G*J1F4J5E9J:TGKJKKHQKRDZYjT
method server	2V
methods	!'"D&Y'C(B)7**+B,*-*.+/.0?162/3,4<5*6971829F<Z@IAHB^F[GZH5I9J4K!LAMAN,O=RWS-T<UHV:W6X8Ze[>]C^8_/a=b1c6d9eDf<gBh<i]jdk1l<
methods 'publickey	!HAJBJFVP=QVR^ZJiJ
methods 'publickey'	!GBaG?PKQGR@j^
methods available	"K)I*A,F.I/J1J2F3D5?7I8I9A<^=S>T@IAEEKFDHJJIKENGPUQJRTTCkI
methods bitte	jI
methods failed	!H"F%F&U,E-B.I/I1H3I5F8G9F;?<;AHBUFWGXKCLDNHP@SHTDWJXJYJZD_CfFhJ
methods none	!I#T%I*D,K-F.J/J2E3F7I9><V=I?J@JIJKGLFNDSJYJZTbGcJdJkG
methods password	"J&C<HBFFGGARCZ_iHjE
methods please	BV
methods publickey	!U&F<JB>FZGKZJfIiZjZ
methods remain	!?#T%J*D,J-F.J/I2E3F7I9><V=I?J@JIJKGLFNDSJYJZSbGcJdJjSkG
methods succeeded	!>&SBYPTRHiW
methods to	!:HIRJSGZTbJcKfJ
metrics	,V7J[S
mft	!<1H2K3T7V8TB=CKDSKBRVSGTV[ScJiHkT
mft example	!?/J3W8UKISJ[S
mg	!H
mg y	!H
mi	(J-J0JJSKXLKaGgJ
mi b	(K-K0JJTKYaGgK
mic	;HPJQJSJZGcKkH
mic password	"XBGiV
mic publickey	"JBYRJjV
microsoft	!^"F,G-I.I/E3J5J9K=IB=FKIIKCNWQGRHlI
microsoft data	/K@TKIQJYT
microsoft ftp	!INY
microsoft power	!V
microsoft sql	!ZBIiJ
middle	.G3Z8HBDK[RISITJ]K_KgK
middle attack	!:3_
middle attacks	!^3D5D
might	!W2T
might be	![
might change	!H2T
migrate	!^
migration	3T5U7T
migration aborted	!H3T5U7T
mii	;[AC
milliseconds	)U*I,@.A/G1U2I3J5I7>9I;KBHGIJTLKNVOJRFSFT[WHXJ[K^JaEd<fShI
milliseconds at	!X
milliseconds timeout	-K1S
milliseconds with	)V.J1WJJaKcTfW
min	!<"K#X)T-W/H2J3H5C8TBJEWRKTI_H
mini	7UdTkG
minimum	3I5J;C=IAHBJCFE_PAQEYJ
minio	!]HHLIS@
minion	!D/T6J7UBVRJiWjV
minion 3	!G/T6J7UBVRJiWjW
minute	!aSI
minutes	"G#]&I-H.J/U3F5H8H9GGJK=R@SFWJ_WaKiD
mirror	!U"?)I+K-C0I1B3@5D6F8G9J;E<H=JB5GKHHKXN<PIQGRUSKT?VUWHXJ[H_AaZbFdIeVfEiCk<lG
mirror example	!Y,TTFkG
mirror fatal	-H1H3IB;KYNDRJ_FkElK
mirror r	SWaHeS
mirrorlist	!T
mirrorlist curl	!T
misc	!>"A#K&E)S1V2J4T9CBVCJGHMISDTGZI^FaGbBfSiSjUlT
misc channel	!H)VWS
misc connection	!J*H-Z1U7I9KTJ_YfJhAkT
misc host	!G4X
misc key	*U
misc permission	!7"HBYRUSBaKiVjZ
misc protocol	-J_IcJhXkUlX
misc py	!F.JIILESJ
misconfigured	/S
misconfigured network	/S
mismatch	!I#H%B&@'J(h)C*<+B,<-C/;0A1?2I3h4,5?6C7<8I91:G;F<<=A>G?F@@A9B+CEDJEEFCG?H6I8J?KDL8O:P<R2S6T7V[WDXIYCZE[<]B^A_9a:bScTeFf;hCi8j?k@lC
mismatch 0	!U
mismatch exception	!I3[5F
mismatch fingerprint	!E3V5CKW
mismatch for	!I(K3g5>
mismatch in	!8(c,I.U3H7J8@;II?LANUO@QJS>TIV][E]H_FaAcFeK
mismatch is	!CbVcX
mismatch md	!K3W
mismatched	!C3[5CBJPGQY
mismatched private	!HPHQY
miss'	!H3UHS
miss' fingerprint	HS
missing	!i"9%F'K(@)C*C+V,8-@.6/50>2@315S6B7@8<9A:J;X<:=@AFB/CGEKFFG@HTIYJHK0LVMKN<O9P2Q4R.S)T6VBXHZG[7]E_Aa=b8c<dIeFf8gIhGi<jCk;lH
missing argument	!@+Y
missing exception	!GLU
missing fastq	!=IbSF
missing host	!I3J4THS
missing input	!W
missing on	SJ^XbG
missing or	!T
missing required	![
missing sudo	!XRF
mistake	lV
mistake you	!T
mit	!T#K%K&H'K(J*G+H,S.A/80H2I3Y4J6A7C8B9C:K;C<F=J>I@JAHCIDKEJFFGFHJIIJJK<LFMGODPFQFR;SCVJWFXIYIZH[J]J^IaAbGdIgIhAkA
mit dem	,H/J1J3[5UBJKKNKRGTFfI
mit ipaddr	!E"WRGiT
mit sftp	,I/I6KKITX
mjs	!H.I
mjs 11	[S
mk	!Z8J
mk dir	SS
mk parent	!WKS
mkato	!W
mkdir	"5#B%?&<'<(<)D*B+@,8-</30E2C3E4H5B6C7@839=:G;7<7=5?I@DACB9CCEHFAG=H6I/JFKJLcMHN;P;QAR'S^T3V:W=XEYDZF[6]=^>_=a"cIdIewf8gEhGi8j6k7lF
mkdir '	!Z=JSE
mkdir access	!ELHOVaHeW
mkdir all	BHLcRJSJeI
mkdir bad	LESZeV
mkdir cannot	!]<KHGOISDeJ
mkdir data	!B.FL]SX[IeI
mkdir dra	LKSIeW
mkdir home	!D.G0U1HOXaTeX
mkdir mnt	1TSF
mkdir p	5VBSRHbUjH
mkdir srv	!@LXS^aD
mkdir upload	!<.I0[LAOYSZ[YeC
mkdir var	!CLU
mkstemp	!90XBKHZRKScaH
mkstemp home	!ISY
mktemp	KU
mktemp 1	KU
mkv	!I.VLF]T
mkv'	.HKVSIaJ
ml	!D
mlkem	!Z9D
mlkem 768	!Z9D
mlsd	!^KC
mm	!E-W9XRSjU
mm answer	!E-W9XRSjU
mnt	"7#H%H&<'I(B*B+=,<-J.U/80V2E3<4J5=6A8T9?:I;;>J?G@AAABGCVD<EGFEGAH>I8JEKfMHNFPAQCRAT;VCWAXGYBZD]D^B_Ia^b>dGgEhFi:kClH
mnt backup	!TBTLFRJ
mnt c	!F=JCcDA
mnt lab	!J1W5J8XBFfT
mnt nas	!J0V
mnt sftp	!4IKKVLWOJST
mnt sshfs'	!:8AKc
mnt usb	!_.CRHSBaU
moba	!F"B7IBHKFLJR]SATVdJiG
moba xterm	!F"B7IBHKFLJR]SATVdJiG
mod	"D,K-K.F/F0K1E3G5F8E<JGJIDLAMUNCRBS?TIVG_GaacKfCgTjKkElZ
mod sftp	"F.I/G1G3H5H8FBDIHLDMVNDOSRESE_IfDgTiUkGlZ
mod sftp'	KXfK
mod time	OJSCaa
mode	!D"=&>'E)D+A,:/E0J1A4C5T6C7@:H;<>C?J@CA;BHCZDGFIH?ICJ?K;MENEO]Q6T5UJXCY>ZX[E^<_EaSb;cGdEeAf<gjiDl>
mode 0	VTWU
mode 0644	!T5K;E<G=I>KAGC_PFQJYH
mode 10	gU
mode as	<W=T
mode create	0WLVSW
mode fail	!GOV
mode mode	!KOW
mode on	!VLI
mode selected	!J
mode yes	!BGHRDZX
model	.U/K7G@VJERGbXdIkJ
model exec	BTFS
model net	!I@TBTFT
models	!E5TBUiTkTlV
modes	!H"H)d1C5JBZKHRGSIiIkI
modes for	!7"I)d1CBZKJRHSJiJkJ
modification	!D.B8KBKKHLIRKTKaf
modification time	!D.B8KBKKHLIRKTKaf
modified	!H3S5KBHLHSKaa
modify	!IOIaY
module	!l"T#J&H'K(H+J-E.D/C0I1I2;3E5I6V8I:I;E>IAABCCGEJFAGGHKI?JKKHL?MJOHPTR=SCTFVKW@XI]H^FcKeIfIgUkGl=
module 'paramiko'	!T
module backup	!]
module job	!H
module loader	!H
module named	!a&K/K<KLF
module not	!^LK
module ssh	9T
modules	"D#K(H+>,E3J4I6J9K:K>HBHCGEHHBITJJMGNXOTVFWCXIZI^HbCeIgJhCjI
modules axios	!X
modules esm	!H
modules gulp	QT
modules jsonwebtoken	!W
modules mongodb	!W
modules pg	!Z
modules run	!H
modules ssh	!0"I&S(K+B,J9J<;=;>JBECJEJFHHFLUMIN[SVVIWFXKbHhFl?
modules'	!V
mon	!a)K+JBARIiC
mon apr	!U
mon date	!T
mon jan	"D1KbB
mon jun	!V
mon mar	![BJ
mongo	!h,D7KB>CIKHR?iAkT
mongo db	!W
mongo server	!eBBRBiG
mongodb	!U/VBHRJ
mongodb lib	!W
monitor	!X
monitored	!X
monitoring	"T
more	!J#G%T&I'K(I)D+I,E/G0F1D4E5K6B9K:G;I>I?SBWGIJTL:MJOHS8TUVDXG[E]GaDeIfEgIlH
more authentication	!8"G*I5F;FBUHHJIKEPHQJSF^KbIcJf=iUjS
more details	IJLI
more info	!GIUQT
more information	"X.J3J5DBDITKHLIRISHTG^HbVcKfJiFjJ
more retries	3T
more than	!J"I3G5G9UAIGKJWTZbJfJjI
mori	!SiI
mori from	"S
mosh	!Y/VWI
most	.J2E3KCJIJQHRK^JgJ
most often	/S
most recent	.J2FIJQIgK
mot	)U,I-H/G0K1S8HBIKBQFR[TI_IbIcKfT
mot de	)U,I-H/G0K1S8HBIKBQFR[TI_IbIcKfT
motd	!Y"FRH
mount	!^"3#J%I&D*H+I,<.?/;0E2E4J5Z6I7<8C9@:H;?=D?JAECHFGGDHEIGJEMUN=OCRZSBT;VGWBXCZK[H]H^B_9a7b?cDdAeHhYjAk<lC
mount cifs	!T
mount davfs	!VBJMWRHlI
mount error	!aSJTI
mount failed	!C)Y-K1Y5EBCKGLWRJSWfY
mount grep	SV
mount mnt	5TBX
mount nfs	!g8KBGKFRHTBdHiE
mount point	1IKU
mount sftp	!@1V5WBYSHTKhYiV
mounted	!f0INHSD
mounting	!X&J,D.I/H1X3F5F8I9HBCKDLIMWNHR>SETIWU_IcXfGiGlH
mounting failed	!UBJMWRHlI
mov	!A"V#X(E,J-J/J3J5IBKKX]W
move	.H0FKKLDObRJSGTKaF
moved	IWLCOWVS
mover	(V
movie	KTOESH]VaT
można	!B"G#K%K&I'I(J)J*K+K-J.G0H1J2K3I5H6J7J8H9J:J;I<K=HCJEJFKGIIHJKKHLWMKNJOIPIQHRTTVVJWJXJZJ[J]I^J_IaHbKcIeKfIgJhJiEjUkHlK
można połączyć	,S.K/SBHKKLKRUSJTX
mp	IHKELESUVH[I]VaT
mp 4	IHKELESUVH[I]VaT
mput	!EIVLHNJRWTU_KdV
mq	!U
mqtt	!a,F
mqtt server	!Z,H
ms	!Z"=(F)F+E,<-40E1=2F3?6H7V9C;=<F=H@IAEB>CKFAHIJULFMGNHO?PDQATXVGW>XDYK[G^G_:bGcAfIgHh@i3jIkSlA
ms connection	!],IkI
ms couldn't	!D,[7YBJKINHRFT<dakb
ms date	&TBI
ms timeout	7JT^
msec	-95GBIJSTTfZ
msg	!?#?%F&4'C)?/J0:1E3C5Z7J9T:D;:>B?J@FA6DCFIHHIUJ_KTM=N@O@PFQ6STUGW?X5Z5]D^DaIbXdCe?g@j@kDl:
msg as	!H*S,V2T9TRSiT
msg authentication	!<&I5?9K<KBTFGGWKHRXSTTKjC
msg channel	/K198IKELJSI[K_Vb]fY
msg could	/G5I9VIULHSHTK
msg data	!DBTiSkH
msg disconnect	!E"Z-E5GAJBEGKKINIPIRI_WbIfEiJ
msg error	CUIUKTRHSE
msg ext	!H5K
msg failed	!!,8-V9E;EFGGGIGKULIPIR;XHbWcSfTjSkI
msg invalid	!IBFiS
msg kex	!@*C,J-E2H9JJ_KXNG_HkK
msg kexinit	,I1I9UJZNEWKhHkFlK
msg missing	!XRF
msg newkeys	!Z4K5EJIKJjK
msg no	IULJ
msg service	-V1T5FJCKUNKZK_IiJ
msg sftp	"H)T,T/J1TBCKJRUTK_JbScTfGiBkI
msg ssh	!>)T,G1U6W7JKHRVbTcSfHiW
msg unable	,I/B5IBHRGTZ
msg userauth	!T
msg using	5U
mt	!UJYTG
mtime	!F"UKILKSJ^WcYfI
mtime sec	!C"UKJLKSK^WcYfI
mtu	!@-JJfKGTJ_K
mtu 1420	!IJX
mule	!A,U/T7KLITUVTkI
mule extension	!GLITUVTkK
mule runtime	!G"S,U/W
multiple	LV[H
multiplexing	![,U-H/I5G8JBTKG
munge	!W
munge munge	!W
music	!ZRHSE
must	%F&T(E)J*H+F,9-A.=/;1E2D3<4F6Z7B8E9C:J<X>B?EAVB5DGESFTGHHFIAK9L:NCPVR<SDT7VGWD]J^E_EaBbCc@eHf@gJhJi;jEkBlC
must be	"H%J&E(K,D-G.G/F3B5@6J7H8K9J<:>D?I@UAVB@DKETFVIJKBLGPYRGTCVKWIaJcIfIiEjJlK
must exist	!E<[
must not	!S,J/B0K3J5I6]LFSITJfJkK
mutual	!>"K%H&E9S=ICJFbGKPHRFZJcKiFjH
mutual signature	!@%H&F=ICJFbPIRGZKiGjH
mux	5J8VBIKW_T
mux client	8VBIKW_T
mv	!SSK
mx	!^TJ
mx example	!X
my	.H/K1B8E;I@KB5FJIHK=LENCRUSTTGWIZS_DbVfIhKiBjUlG
my event	GU
my project	!E,VTTkW
my sql	!k,D-J1K5H7K8IAUBGKHTC
myhost	MUNHdT
mykey	<YBGCWDJLJQITK
mykey ppk	;S<VBJ
mysql	!e,GRH
mysql cj	!W,H
mysqld	!V
mysqld mysqld	!V
mysqldump	!U
mysqldump got	!U
mz	!I
mz ml	!G
máquina	!B,ZKJTD_TkG
möglich	!H,H.T3G5J6VBGKIRHTDaJiW
möglicherweise	!?)W1U5IBITKcSfW
m形	;HAY
m形 形式	;HAY
n	!I"I#H%E&8(=*A,W.E/X0D1H2@4D5^7D8G:F;I=;>K?CDHEDF@GAH>JBL>MGQUT4VDW=XFY9ZI]G^Ja8bXcTeHgXiGk:lC
n 1	!HAUIV
n 8	!C-J;JAKBGRUiJ
n 9	QX
n a	,T
n but	KEbUcW
n connection	!K,J/H5IKENU^T_TbK
n l	!K,V5ViU
n nodes	!FBGRUiJ
n nsubsystem	bG
n permission	<T
n return	QT
n s	+S3X5I9TBT
n this	CU
n warning	3W
n y	!^(IIGKFOFSFaI
n'	!B"F/G1J3S;I<I=T@JB>KAMUNCTT^V_BbFiGjJlX
n'a	!I"K,B-D.J/D0H1I5[7K8J9I@UASKCLIOFRHSJXJ_IbIhTiJjW
n'a pas	,G-H/F0K5]8K@UATBJKELIRJbK
n'est	/K3KbU
n'existe	!J.J/J5JL]OHSETH
n'existe pas	!J.J/J5JL]OHSETH
na	#J&I*I,C-H.C0K1H5A6K7H8G9J;E<I=KAKBAFJIJKAL^NIOGQER@SATWVKYIZJ[J^J_IaIbHcJfHhKjDkElH
nach	!E(X,C/D7UBKKFRGTZ]VgUiJ
nagios	,S5JBUCT
naibu	/S
naibu example	/S
name	"A%:&+'?(5)2*A+.,>-..;/d0e1!2K3E4:5'6j7<8*9D:;>D?9@KA9B?C=D?E=F3H0IHJ?K3L;M9N*PEQAS?UEV=X.YBZB]8_#a;c#d@e8f!g8h5iVj;l1
name '	OSVS
name 'sftp	!W/G<T
name a	GT
name and	!FGV
name archive	!J
name cannot	/FRW
name cipher	*T
name contains	!G/D0W6YOH^J
name could	,I/];G<JLIPWQTSH
name db	![/D6J
name does	!J6T?SkG
name error	!_KJ
name handler	!@/T5UGVLUbK
name host	!I,S3U
name ipaddr	!_<J=J
name kex	*J2K9X
name lookup	!G/_5JBIKERJTHiK
name no	QSYV
name of	.J3K5JHJKILIOIRK^Yb^kJ
name or	!J"=&G)H+I,B-C.E/T0S1D2J3@566Y7E8H9F;E@FAFB;HDICKBL=NDOFPFQCR_S?TCXIYK[E^G_IaKbFcJdHfDiXjGkV
name resolution	,K/cBJSITI
name server	2S
name sftp	!J"I.K0F3I5A6X;I<HBEIUKFNIQJREfKk=
name string	!G<S
name to	!I/W
name too	!C;c<JA<YJ
name user	!W
name web	!T
named	!i&E,F/@5H<BBHIIL@RFSJTDbIfHiI
names	0_LK
namespace	!Y
napalm	!C8S9J
napalm base	!D9J
nas	!J"2#H%C&3'J(Y)?*@+A,X-Y4H5A6=7a99:J=>>K?I@BAABDDJEIF>GHJBKJL0MDNDP<Q;TTVCW:X?YDZD[>]E^A_;d=eGgDjTk7l?
nas 01	!]
nas 2	,F7XTK
nas 22	!K,W2V7KKHRTTViJ
nas backup	.E8WLJSD
nas example	!K(T/J3S8HBKkI
nas failed	<S
nas lan	RI
nas local	!K,T/H7WIJKKRJSZTJ
nasty	3U
native	!c*F-?.F/H2F3J5E6B7S8G9B;FAIB@KBLENEPGSJWK_IfI
native extension	!]
native method	-D.H6C7V8J;KKHLGTXdS
natizyskunk	.S;S?[@DAJQF
natizyskunk sftp	.S;S?[@DAJQF
nb	!J.W;TKI
nb 3	;T
nc	"G&I*[,7-</G1I2B5J6I7F8J9FBGKCTFWl^I_AdGfHk=lH
nc x	!ITIWXXSkJ
ncat	!J,b-EWEXX
ncat proxy	,c-GW>XU
ncbi	,X-H1WBTKETGfU
ncbi nlm	!X
nchannels	)T1S
nchannels 1	)T1T
nd	;T
ne	!@%J&H(I*G+I,@-C.I/A0U1I2E3Z4K5J6J7D8K9@;H<H=K>J@KAJB?CIEJGJHIKDLHNHOEPIRBSITZXIaIbDdIfJhDiDjGkE
ne correspond	!E3^5ATB
ne jp	!IbK
ne peut	TI
need	"G*H,D-I.H1b2J3D7J8I9D;B<I>GAHIDJHNWOSQFRBSVT@^UaFbWcKfHkC
need cwd	!=1cIHRJkG
need to	,I3F>GOUSYTH^V
needed	!I5I9IJXKGP[TG
needs	&I5S
needs to	!I5V
nef	LUOJSU
nef failed	LUOJSU
negada	SU
negato	LFSV
nego	9V
nego fail	9V
negotiate	!,"B&G)G*b,@-J.E/A1>2b38587B8B9e;?<I=I?K@HAEB<GFHHIHJHK<LGNGOJPIQER?SCT>WIXJYI[K^IaJbCcVdJfYhFiCjI
negotiate '	NSkV
negotiate a	!I*X2U9U
negotiate key	9[
negotiate proposals	!D*T2]3F5I9b
negotiate with	!C*Y2Y5H
negotiated	!X
negotiating	!TkV
negotiating protocol	![-GkTlS
negotiation	!@"J#J%C&;(H)T*k+?,4.</60G2o3T4E6G7=8?9g;7<A=E?F@@A5B/CJEJF7G<HDICJCLAMINIOBP9Q6R-S>T<UKVIW:XBYCZG[G^E_.aEb9cXdDfUh@i8jA
negotiation error	!B*W-H/J2V3I5G9XKK
negotiation fail	!G*l,F-F/I1K2k3H5E7I8G9gAEB?FCGIK=NHPHQIR@SJTBWH_EcIfFiDkJ
negotiation failed	!I"J&G,B.F/F1G3^8I9W;C<HAHBBJJK8LJPJQER@SITBWH_GbJcIf=iGjKkTlI
neither	!F@TAT
neither pub	!G@TAT
nest	!JfS
nested	!:"H.K/@0F3B5Z7I9I<J=KBdHHIIPFVKWIYK[DaFbHcJeZfBiKkK
nested asn	!I@T
nested exception	!B"K-G.@/D0I3G5]7K8S;GAIBeHJNJPKQKWJ[EaIbJcKfD
nested io	!>5H8VBFLT
net	"8#6':(E)H+;,V/a0J3@485B6^:8<B>4@ABHC9D;EAFDH=IGMJOBPARAU>V:WKXFY>_JbGe8g5iGjI
net '	@TAKSK
net 1555	TE
net 2022	!K,U
net 22	!TTJ
net abstractions	!?,UJENUTU
net backup	IGLTSJ
net base	"Y-D1G8TKINZ_FkT
net client	!G
net closed	!I"G)U-H1U8GBKKHRFbUfV
net common	!!#J%H&A+H,:/J2A4J6G7K9J<5=:>HBGCGEFHHIBMJPGSWT@VJ^SdEjEkClD
net connect	!J,d-@/85J7X8G9IBBK@NCQJRBWE_@dWfKiK
net connection	!T,FBEGSKKTS
net dns	/V
net err	!Z
net ftp	!SKK
net http	!^,>MV
net inet	6U
net ipaddr	3TbT
net java	!I6E7UdU
net js	-T_U
net malformed	lV
net no	!I/K7VTXkF
net packages	!HRT
net plain	TV
net port	dJ
net private	!@;K=T
net schmizz	!4"G%G(I+H.S/I0E4J6D7B<?>J@=A@CHEJFIGFIAKUMHOIPKRGXHZ@dEfEiIlF
net scp	!B5KBKLW^]
net security	9K
net session	-U.J1B3G5K7A8SBGGIJUK9N]SHT[WJdIfHiE
net sftp	&A(C+G-A/92J3A5A6=9@;E<IAFB7FEMJP@Q<SUT8V>WAXHZC[S^=_Bb9cTeJgIhDjCkIl<
net socket	*I,C.K/C1J2G3J5JBHJXNURHkS
net sockets	!E"J&K*J.K/^1J3H5H6TAKBIGJLHNBRISH^K_KcKfJiJkHlI
net socks	!JdT
net ssh	!?"H#I(H)<*[.C0G1D2T3C5A7V8S:K>I?IAZCCEGFSLHMDOIR:S;TWVIX@YDZS^CaGb;dYf8hUiKl;
net ssl	!Z
net subsystem	-I
net unknown	,;-G/a3I5=6]7@8I9G;IAGBGK@LINGRESKT2WHdJiKkE
net use	!G/[BZRUiH
net version	LU
net web	!UlT
net'	!IbTjU
netmiko	!?7Y8J;JGVJFKAPJQJ_TdTkV
netmiko authentication	!IGWjS
netmiko exceptions	!B-TGVJIKHkX
netmiko timeout	!F7UJIKH_VkY
netty	!a,J-K1JKB_JfI
netty channel	!a,J-K1JKB_JfI
network	!D"H#@%B&/'E(A*<+;.H/S203#4A556G7d:A;;<2=<>F?@@KAGB?CADHEAFDG<IWKYL/MAO7P5QHRJS.TYUEV<WUX]Y?ZA[<]B^+a;b-c4eBf*gDh7iBj2l,
network adapter	!X
network client	!W
network connection	!H)T+J,9-X.J/;2J3I5G799TGIJJNVTGWIXG^A_UbDdEfDhIi;jK
network connectivity	,T7VRITIkW
network error	!'"5&@(J)7*F+J,Y-7.</T0J1/2D3A586G7^99;F<E?J@KAHB3GIIDKULFMJN,PIQIR,SJT^VJW]XW^G_(bCcEdTfBhJi@jIl>
network getaddresses	,S
network is	"E,.->1G5F6F7a8G9IBDIeNCRGT,WHXT_?d8iJ
network issue	!ITV
network may	!?9TBINSRH
network name	/ERV
network path	5SBWLERW
network related	!U
network request	!T
network service	!G/W
network settings	!INVRGTWkU
network this	!S
netzwerk	7VTU
netzwerkfehler	!?,I3K5J6IKURJTU
neutral	1SLV
neutral public	1SLV
never	3F5VBF
never used	![
new	#>%;&;'D(>)V+F-D.A/V0J3T859<:C;<<?>U?b@KB@C7D@F/H;I>J<K/M<STTCUEV2W7X>ZA]@a5g?h5j6k&l9
new 3	!HeT
new client	!D"I,G.J/F1TKIRJSIbTc_f[
new connection	"K-G/UNKTVkIlJ
new error	!Y,J/D5H7G;TRHTEYW
new fastq	!?OISiaK
new fastq'	!ISW
new file	!SOTSF
new format	;@<B=E>]?K@JAEBKPJQHY=
new fs	!?)Z+G-U.J0J1V2G3S4H9H;:<6?E@FA@H?IKJGNTOJPHVDYH[I_JaIbKkC
new host	!S2K3H
new hostkey	-I5JHJNJYUbUfJ
new instance	!I<V=K
new key	/S3I6S
new keys	!a9IFJiK
new one	OT
new or	HH
new passphrase	!S
new session	BJbS
new sftp	!:"=)E.G/[0J1<2V3X5F6J7J8B9U;E=WAKB:K<LEOGRTSBTBZGaJcFdKf=iU
new ssh	![,K/K2G9EBIKITK
new'	!CITLIfI
newer	!H;G@HFW
newer client	!KFW
newkeys	!_*K4K5EJGKHiKjJ
newkeys received	!X4K5FJIKKRSjK
newkeys sent	5H
newline	!B;SBKKHNJSJ^Sb[fF
newly	!U
newly generated	!T
next	&9)H+K/D1A2J3E4I8V9E;SAHBZIGJGK:LESKTFgU
next auth	!H&ABVFXQFRT
next authentication	!W1J5IBSj=
next client	BWGIiW
next key	!GQV
next run	!F8UKI
nextcloud	3U
nexus	!X
nexus example	!W
nexus https	!V
nfs	!h"K8GBEK@RFSHTAdGhHjU
nfs access	!V
nfs connection	!_KITDdI
nfs server	!YKJ
ng	!2#E&J,K-I.G/F0K2G5J9U:K;H=IBUCIESFIGJIDKEOCPFQKRHYH[I]E_IaCbFfJgEiUjSkHlJ
nginx	!f"H&I+I,K-J/D3J5G7J;I<GBDGJKGL?MKQGRDSXWG[G^I_IaKbJcJfIiJ
nginx conf	IHST
nginx date	!W
nginx emerg	!Y
nginx nginx	!W
nginx service	!^
ngs	!B"S'S1H<WBJLI
ni	!]5K
ni accelerated	!W
ni fi	!W"K
nicht	!<"&#7%7&2'5(0)J*6+5,D-4.E283T465X8%9::6;U<Z>5?8@>A2CED9E7F6G1IXJ5K!L_M7N,OCP2Q:R?SHU;V5W1X/Y1Z5[0]1^@_5b/c)d7e4g2h4jIk.l0
nicht gefunden	"D&H(J)B*G+H,>-F.=0@1<2I3=596C7C8F9F;7<_=B>J@IAJB<CHDIEKFJGJHHIaJIK@MKNFO=PGQDR@S<T:WIXJYGZK[H]K^K_Ca<bAcFdKf:gJhIiBjHkHlH
nicht hergestellt	!G,S/J7YTZ
nicht mit	!?)V,F1T3]5>BFTIfU
nicht möglich	!H,H.T3G5J6VBGKIRHTDaJiW
nicht verfügbar	7K
nie	!B"G#J%J&D'I(J)J*K+K-J.G0H1J2K3I4K5H6J7J8H9I:J;H<J=H@KCJEJFFGBIHJKKHLWMKNJOIPIQGRVTVVJWJXJZI[J]I^J_IaHbKcIeJfIgJhJi@jTkHlK
nie można	!B"G#K%K&I'I(J)J*K+K-J.G0H1J2K3I5H6J7J8H9J:J;I<K=HCJEJFKGIIHJKKHLWMKNJOIPIQHRTTVVJWJXJZJ[J]I^J_IaHbKcIeKfIgJhJiEjUkHlK
niet	!<"J*J,G-I.H/K0J1I3K5G7U8FBUGIKCLINHOJR[TV^J_HbIcIfIkIlJ
nifi	!G,W.G/HBTKFOIRG
nifi processor	!G,X/KBJKJiU
nifi processors	BVOJRGTH
nig	!I,GTGdX
nig ac	!G,GTGdX
nightly	!D-[/T1>5D7T8IB?K<RFSJTVcTkK
nih	!X
nih gov	!X
nil	"V)X,V-I/F1V2D4H5W9I<CAXB<GTHKLINFRDSITTbHcFfEiHkH
nio	"I)I*I-Z.F/Y1C3C6T8E9E;D=ZAJBDHGJJK<LDNCOFREWJYI[K_GaGf=iI
nio 2	-^5K8FKBfE
nio ch	9K
nio channels	,J-J/[8HKGTJ
nio file	6V7T;K=[LFOHaJ
nio socket	!GdS
nistp	*B-G/J2Y8K9UAVJKLIMHNHPJTH_IkIlJ
nistp 256	*E-I2Z3TNJTI_KkI
nistp 384	!>9U
nistp 521	-K9TAVJHKI
nkex	/IBTWU
nkex exchange	/IBTWU
nl	!V
nlm	!X
nlm nih	!X
nmap	!d9>
nmap scan	!a9?
nmssh	!7"Y-X1H2T8Z9Z;B<CAXBJGJKUNJQVRBWI_HdTjJ
nmssh password	!?"[8]BBKYRFiW
nn	!U
nn 1	!X
nnqs	!U
nnqs tt	!U
no	"4#9%E&c'((+)!*e+@,?-!0!1E2g324!6@7W879[:-<^=9>D?D@DA@BBC0D7E,GIHJITJ@K7LYM!N-O<Q*RDS>T>U.WAX6YEZH[B]>^,_!a1b8c<dHe:f:g7hDiHjEk?l>
no acceptable	!A&E*^,E-I.J/I2W3G5D7H9U;JFEGJKBNFRHTGfFjIkJ
no address	!I/U5K6FkV
no agent	!H%G&^<KBH
no algorithms	!H2X9VLKSJ
no argument	!E+X
no attribute	![&J
no auth	!?"I&X,J9IB]GJPKRDiHja
no authentication	!Y"B%C*I1I3I5=8J9E;:<_AIBDF=G7K=LIP^YHZ=fJhAi?j=
no cache	!F3TTT
no callback	!?&[<]GIWJiJ
no class	!]*K5K
no common	&J-K.H/H1K2^3G5<9Z;E<HAIBBFVGGJJK=LIPJQKRASKTGZJfIhJiJ
no compatible	!5*]/K3G5E9Y;I<I
no connection	&J,V5JBA
no credentials	!Z
no ed	!C384?5XHV
no encryption	!K*X2G9CKGTKlW
no entry	5T
no errors	!f/J3F5=6KBKKFLFTH
no está	&U<K=J>TPSiJ
no existe	!I,G7V<TTHdJ
no existing	!C&F*F,H-T1J3J5C7K8I9@;E<I@KBFFIJYKXPGRDTJfAh^iGjX
no file	.J;FI]LHSJYG
no files	!B+B2J6I9I<JBKIaJJKKLF
no fingerprint	3=5^RI
no further	!XBUTI
no guarantee	!@3D5VQS
no host	!b2I3>QJ
no hostkey	!5"G%K&F*B,D-H.F/B1E2b3A5d6K7F8G9>;E<DBDFIGGHIIHK@LDPHRASJTCVJbJcIf@hHiJkH
no hostname	!Y&H5J7I<GIJKHLJRJTJ
no hosts	3KBWRV
no identities	!5%]&W/H<XRJjS
no identity	PU
no kerberos	!U
no kex	!B*F/J2C9]KJ
no key	!C"H#K%E&F)J*3+I,J/B1J2/374K5J:I;f<A=<>@?Z@hBHCEEKF8GBH=IFKEL?NIP1QUR9TJVHYjZBdJfHj;kI
no keys	!F&_BBPTRHiIjE
no longer	*G2E5IBHF^
no match	!D&J*T2U3F5H7TRKTH
no matching	!;"F%D*g,A-?.E/?1E2_3B4G5;6I7B8H9];@<E@JAHF?GGHHJGK=LCN@PHR>SGTAWIYJZJ_CbIcEdEfEhIi?k@lK
no module	!a&K/K<KLF
no more	!6%W*H.I5D8I9H;FAKBTHHJIKDQJSF^KbIcJf<iS
no mutual	!@%H&F=ICJFbPIRGZKiGjH
no new	HH
no o	!D=UIU
no output	!:"U&F,T.I3K5YBUKHSJTZbTfI
no package	!^5J
no passphrase	!V%K2F5I;?<D=K>J@CA;EFFDP_YFjI
no password	!6&^3K5B9K;G<aFIGJP]Q@R7YGZHi?jF
no pg	!^
no provider	!G5B9H;T<H@UAWKJQGYS
no pubkey	!X
no public	!W;KBHFK
no reply	!?,X7V9KJ]KHTU
no response	!@&V*J-J.C/F1W2H3F5D7I9B;F<IBFFJKeL;NHOJPIR>SJTAVF^HbIc:hIiFlJ
no route	"F&H*C,--D.A//1A2B3B5<7i8G9?;I<GB<GHHJIGK<LDNEPIR@SHXC_DbIcId]fGhJiDlJ
no rsa	3J5T
no se	!?"=#H%H(G*@+H,[-@.8/^0I1=2?3D588;9=:J;I=U>H?U@GAGBECIEJFAG<HGI@JHK1LIMKNFOYQESTTTVDXAYFZF]G^E_GaGb>c=dHeHfAgHhEiFjB
no secret	!_
no servidor	"I/G3K7ILVRDSUTE
no sftp	!B"J*J,H.D/U8Z9JBFIKKURTTE
no space	&G(J*H,G.b/G1I2J5F7G8H9I<IBGICKBL=OGPKRIS?THVI[JaIcJfIiIkJ
no specific	.T0SSKaU
no ssh	!:%E&b*A,I.I2B7G9@;D<DBGFINWPJTEfJkVlI
no start	/K5J;V@IA]PVYU
no such	!J"@#F%F'B(?);*?+4,.-@."0:29355K6V7-8494:H;C<T=E><??@=A5B8CBDAEIF>G>IWJ@K,LhMGN?O8Q3R0SIT,UHVcXAY;Z@[9];^<_CaJbEc>d:e>hCj:l@
no suitable	!;"J&H*K9H;F<JBSGUKELIRVZV^KcTfIhHjI
no supported	!/#T)F,G-C.G/D1=3A4J5D6K7E8J:T;T<S>S@GEJGUHJIGJIKBLBN?PKRUSGVHWKZW^I_JbDcDdHfEhEkClJ
no sync	!U
no trusted	!A.J2H3U5_KHRJ
no user	!S+TBHHIiH
no usernames	!GBUjY
no valid	!V&I5IBKRFiJk[
no version	!C,W-UNT_V
no yes	5DBURT
noauth	!Z&KBGGIRHWI
noauth authentication	!YBHGKRHWI
node	!?#@'H(?+J0F3B4D5J9B:F>E?JATC>DHH<JDMANTUJV>WGZB]F^;_IaAb9cGdFeBgCh<
node 1	BJTJYS
node 12	!H&V<XPWRG
node 17	"W-XBJKI
node 3	!I"TBVRTSI_W
node 5	!G-YLXSX_FfW
node 7	!="A&J-H5H8X9K@WBUKTRaTV_Fj@
node app	!D"J&K@WBYPVR_iC
node dns	!E6U7S
node events	!J8K
node fs	!@.J=X
node internal	&J0JBHKTOGQURHS=[DiI
node modules	"F#K(I+@,F4J5J6J9H<8=7>IBFCHEIHDJJMHNXVGWDXIZJ^JbFeIgJhDjJ
node net	/F6I7UKSNI_J
node type	RJ
nodelay	!I5U
nodename	!K/V6TTKdVkH
nodename nor	!K/V6TTKdVkH
nodes	!T&I,E.F5J=JBAGKRVSHTIWGXXiClK
nodes base	!FBGRUiJ
nodev	SV
nodev relatime	SV
nologin	"a(I+A.F/E0B1V5H6F;F@FAHBGEFGFHJIJLKMHOKPHQER?SJWEYH]J^I_UbCcEfJgFiBkKlF
nom	!E"G(I-I.H/a0V1K5H6H9KBIKELJOBQISBTDXK_HaGbKfJiIkJ
nom ou	!I/Y
nombre	!;&I(V,B.J/V5G6D7F9J<GBIGIKGLHOVRGSUT@XI[VcJgViWlJ
nombre de	!E,G/V6ITEiX
nome	,H/^6IKGTJkI
nome o	!J,J/[6J
non	!F#G%F&='G(C)@*@+D,D.1/?152A3U4E5F6@8A99:D=C?F@BAABIC@DFEBFAGYHVJBK8MHNJP;Q>SFUJVCW?XBY@ZE[Z]C_5dVeGgC
non accordée	!]OHS?
non fast	!W
non interactive	!E.K3IBGG[HJKKPFRISI[KbTfG
non properly	!V
non regular	[U
non riuscita	!ABEGJR]TBjU
non zero	-S/T1IBVRHSJ^SbI
non è	<WRJTKlV
noname	!J/Z5HTK
none	!E"V%A'E)A*5-*.5/>0A1/213F6H869;=C>A??@IAHBXDEEJHKITKALxMCNFO<QIRTS=T=UGVFWFXIYBZX[1]<^@_4a<bAe@fJg@hKlA
none a	IBL]SA
none at	!H-G6VKJRK_F
none delay	!U
none does	!I
none no	!6"5#E&^*J1>3I5A9G;U<ZB9F+GVHGL^NKSJTHVIZ^i0jJk@
none o	!C+S3UBJ
none of	!9"W.J3A5HB^FJKCQDZUcIiGjT
none password	"f&1;A<-F<GUP<R_Z1i]j7
none publickey	!F"6#U&55T;J<!AEBbFdP9QJR?TSZ7i]j[
none to	!JVJ
none txt	!CIULVSK
none unable	!;,U-K/I5K7TRKkY
none'	<F@UI>LUSG
nonexistent	!1"A-T1F8B;K<SGJHaKILDPJQIRFSD_JcIiZ
nonexistent pipe	!<-U.G1J8I<UBVHULFSF
nonexistent ssh	!D5GHY
nonexistent user	!H"EBJRIi]
nonzero	&WBJKGWW
nonzero exit	&WBJKGWW
nor	!@,I.K/Y3H5B6TBIKHLJPKSKTHWJdVkG
nor priv	!G@TAT
nor servname	!G,J/Z5K6TKJTIdVkH
normal	!ZBERHiJ
northeast	/KbT
northeast 1	bU
nosuid	SV
nosuid nodev	SV
not	!G#F&X)F*G+?-=.8/X0G475S7F:J=H>7?;BHC=DAE>G?HGITJCLXMJO?P@QARIUIVGY>ZF[C]J^U_GbHc<d:eKfSg=h!iBjDkHl>
not a	!<">%F&6(>)J*H+H,B-F.@/F0<1F2D384J566I7C8F9I:F;X</=3@]A[B6DHEDF?GHHDK4LXNCO=QHRASCT<UGVIWIZI[Z^=_Ja@f?gJiDjBkB
not able	.TLS
not accept	!=2V3>7T9FFTGVTKkT
not accepted	!<&K'W*E,C-B.K0I1G3U7K9A;G<I@JAHBWEXIKKCLJNFOHPHSFTB^F_IbVfFiXjU
not accessible	!E"F%J&>)K1U3I8G;U<Y=YEJFGI;KFL?PFRISSTGWI_FbJfJhKiHjAkA
not active	&K,I-C3I5J8U9IK[NCRI_JfD
not add	!A%]&F;K<I?T
not allow	!>"F1K<KPURYfGiHjU
not allowed	!D"_#H%F&='[(B)F*F+E,:-@.:/<0X17374H526?7D8>9=:A;;<;=:?J@AA>B6CDDIF5G?HDI<JFK6L1MTN>OKP=QCT9UHVEWBX=YEZ=[?]B__a;cCdJeWf<gJhCiJk:lB
not among	!H3ViU
not an	!F,F5FKKNbTFfIlH
not answer	5J7^BITUWIkY
not answered	!E5VGSKITT
not apply	!^5G
not authenticate	!X"A,>-H/A1D3J5G9J@GATBSFUGTKILFPGQSSBT=WFXKYFbIfF
not authorised	!_,D
not authorized	!]"W&J,J3K5DRHSFjE
not available	"Y%@&U-J.?2K5=6J7E8@9E;D<G=KACKBLCNEOKPIS?WJ_GaIeKfAjIkI
not be	#B%<&3'H(C*A+H0=1?2@4H6-8E9C;D<G@HC@EHF7G6H9I>JELVMFNCOZP:QKRFUHVSWHX<ZH[8]B^>aEeWfTgGhKi<l>
not been	!A"I,U3>4K5c7W9V<VBJKKTViF
not being	BW
not cached	375]
not chdir	!>&K1a<GHIL9SIb^
not communicating	!91I3G5B7HJVK[bJ
not compile	!_
not complete	,U/V3E5WBVRJiI
not configured	!=3D5^8WBIRWTG
not connect	!>#I%G&I)Z*A+D-[.B/E0K1U2H306-:I;I=ACFH?I>JUL.OFS9TVVIX.^HaAb?dJj)
not connected	!9"E&E)E*>.B/H0H1;2E3@5=7Y8^9A;F<I@IAEBBGJIFKfL:N6ODPIQKRUS:TVWUXI[I^G_CaIbGcCdGfBiElV
not contain	!?"J&J*J,H-V.J/B0H1I3A5E6]8H9E;U<D=J@KBJFIIKK@LBPFQIRGSHTHY[^H_SaKbJcGfDiIkU
not correct	AKPIQURJ
not create	&I,A.@/>1@6H7K9I;HB=HXIDKKOFRAS]TAVIWC[Ca@bIfFkJ
not currently	!U3J
not decrypt	;AAJBHP@QZ
not defined	!c.JKELJSG
not determine	!J1V8KKXLJSIaJ
not download	5T
not enabled	!I"H,I.F/K0I3H5BBDK?LINISKTIbSf]iG
not enough	!C.Z^J
not equal	!@(W3]5GKHSK
not establish	!I"D.S1:2F3E5H6F8G9=;F<CBYGWHIJILFRHSGXIcWf@jHlJ
not established	!:,X-D1J5G7^8=BFJKK5RJT]Xd_FdefKkU
not execute	!TfK
not exist	#J%E&A'I(6)E*G+D,<-6.D/W072J304I5J6W7@8?9>:B;1<_>J?C@9A:B:CADIEHF6GEHGI^JHK9L_MIN2O3P>Q6R2SHT;WCXAY:ZJ[=]>^G_<a7bIdGf<gIhIi6j?k>lJ
not fetch	!U&H5VSITF
not find	!["E%I&V*J,=-H.I/X1=2G3J5=6<7G9T;C<V=F@HAGB:FIHCIXKENHR>S9T=VFWDXI_JaIbBcIfAiCjIkDlI
not finish	!HLTSUTJ^V
not finished	!8*Y.U2V9TKEOS
not found	"1#G%B'@(8)B*V+6,I--.*/B0<162:3H667I8*9%:X;;<_>7?@@5A,B>C8DBECF3G@IYJ?K"LTMBN8O=PBQ=R2S9T8UFVTWZX8Y0ZJ[C]<^^_-a8c0d@e?fVh?iFjZkTl9
not get	%E&V,J-I/H5GKHTG
not have	!S"H(K-J/F0J3C5C6I:I;H<HIJKJL>QJRDSTaDfHgT
not implemented	!EAZNT
not in	!C"?%E&A'U(D.D/D0E1J2X3-4F5X6K8H9G;T<A=B>T?J@?BJCJEFF^GDH;IEK?LANHOEPCQ?RIS<THVJWHY?Z][J]F^H_JaGbJfGhJi4
not known	"S&E)I*H+I,B-A.H/W0F1A2F5Z6_7C8G9E;G=K@HAGB6FJGEIHK@LBN=PIQKR1SAT@XE^F_GbDcHf?hKjDkVlF
not known'	!F/]6I
not listed	!F"S
not load	&H-K/K1J3I<S==>EAABICFIGLGPV
not loaded	!V
not log	!H&K,W.K/K5H>YKJLJR[SITIiUjT
not login	!A"X,[3J5I6JBULKcHfT
not look	!U
not match	!J"C%G&C(b*W+H,C-F.D/60A1C3l4H6E7E8F9U:J;T<9=<>H?IA5B7C?EIFAGJH?JIK=L3N<OBPEQXR7S7TAVGWHXJYI[G^D_Da?bEcCf;i>jDkHlK
not ok	!>2X3S4U5TBKHT
not open	!?%H&Z-C0J1G3H6G7V;G=@?J@BFJH@KANHOAPCQBRASZTJVJWWYF[>_BaFbCcJdIiFlI
not opened	!<)c,?/H1b3K5E7H8K;KADBFKKLHNJPIQJRBSGT@W@^F_VbJcZf^iI
not parse	!C5J;UBHMWPVQGfH
not permitted	!<#T%A&B'E(B)I*G+U,>-F.:/?0B1?2G3B5<6F7E8@9D;D<D>J@EABB=CCDGEJFDGJI;JHK7L3MKNCPDQFT<VDWCYG[?^B_TadbTcIdKe]fAgJiJjJkFlF
not possible	!>.K3IBTLU]Z^JiI
not present	"[3A;X@KAHHCYJ^TbZ
not properly	!D,G7UBKKITU^TbKdZ
not provide	"H3J:SBKLHNKRISKfW
not provided	!Z"J,J-J/I9ZBFNARDTKWJ
not reach	!@,^.H1I3I5G6H7UBCKKLGRDSHT^iHkblK
not reachable	!I,B5HB[iXkH
not read	#I(I)E*G.A/J0I1A2E8;98:U;Y<J@SGEIDK6MIOGQ4RHVD[I]J^FaAb8c=eHf6jSlJ
not readable	5J;D<H=]@JAGPIQI
not receive	"J)J-H1@5GBINGTK_KcYfD
not recognized	^V
not recoverable	!U.JIJ
not resolve	!J"9%G&>)D*G+C,?->.>/b0K182E394J5.6Z7@8C9A:G;K<K=J@JAIB<CKFGGEHAI@JKMJN@OEPJQER2S3T7VJXd[F_Aa@b=cDf8i=j>kZlG
not responding	!F"H,;.H/E1@3H5F6I7>8cBDJYK[LGRDSKT8^KbKdIiHlG
not running	!H"I&c,F.I1K3F5GBKIHKELANIRISCTBWJ[J^I_KaGbIfCkH
not secure	5T
not send	-I8H;TBEGEKINTRKfJkJ
not set	!W%b&G/H1H3F;JKJLERGSDTJXS^IaWbGfJiI
not settle	!@*X,J2U5JAJFKKITHfJ
not sign	!A%]&<RUiS
not signed	!U
not specified	!6%J,I-U3HBJIHLHR[SJTJ
not start	!G&J,X1G7WBKfW
not support	/I3D9ZLHNJRHVJaYbJfF
not supported	"1#H&0'S(F)H+J-H.?/F0T1<374J557A8;9H:H;*<H>EAaB>CBDFEDFSHGIAJDK-L:MJOAP_Q3R@S8T4VIWBXBY8[D]H^1_9b=c7dJeDf0gIhIi0j<
not the	3V5F;FAH]W^K
not transfer	AVBU
not transferred	!K(T
not translate	![/D6J
not trust	QT
not trusted	,J1K2K3V4>5[9KBJKDNHTGfI
not upload	-F/IKVS^[K_TaH
not using	!J5J9BUb
not valid	"I&F0]5>B<IKKDLHPFQURDSJTE^HbJfJiT
not validate	3S4V5Z9KBEKDREfK
not verifiable	!?,I3Z4XBFKFTH
not verified	!K3K5WjW
not verify	,K5YBEKIQITI
not write	!V,J.K1JBIRGS[TH[Ka@
not yet	!a3D5C
not zero	!Z
note	3J8TJW
notes	"K&K.J/J0X5H:^BCIGKJRJTIiIj]
nothing	!J*K.J/F1I3H5J7I8J9GBDIcKBL?NGRSSA_VfIkIlJ
nothing to	9KIaL@SBTJ
notice	(D*T+B,H0D3F4J<?>EB3FGHJIKJIRCTFWHXK]J^F_XaJbBcXdWgIhHi8jCl=
notice can't	!DVV
notice cannot	!B6TKJNI_KdV
notice config	,J-U<GBJLJNSfJiIjJ
notice connection	!?"J)G*V,J/F1A2VKUcSfFlJ
notice expected	!C-K1S9JIKNI_JcZf^
notice failed	!F,K1U3H7JTHcWdVfJ
notice no	2C9U
notice sftp	!Z.S/JIDKFLVSWTJ_J
notice sshd	!F_ZkJ
notify	!Z@JBHQWRG
notify error	!ZBIRH
nov	-KRS
now	!W"Y)F*T,B-G.D/F1?4G5=;IBFIFKCNFTFUXZJ[K^K_EbIcGfHiJjIkA
now decrypt	UX
now it	KJRS
now try	!]
npm	!q"J+H,B-J.H/C1J6J7E8I9E;J<G=KFJGIKBLCNIRBS@TSWKXCiCjKkClJ
npm ci	IT
npm err	!g,K/I7J<JIJKJLGSGTXXEkI
npm error	!W
npm run	IT
npm warn	!aRJiK
npmjs	![/D6I
npmjs example	!Z/D6J
npp	!8"H&I,H.I/B3Z9K;J<JAJKILHNEQGRaSHTHbKfGlA
npp ftp	!8"H&I,H.I/B3Z9K;J<JAJKILHNEQGRaSHTHbKfGlA
npqrv	!V
npqrv b	!V
nr	!U
ns	!X/U5KKJTJdU
nscp	!K"K1HSZ^EbXfW
nscp connection	!K"K1HSZ^EbXfW
nsubsystem	bG
nsubsystem request	bG
nsurl	/V5J
nsurl error	/V5J
nt	!b&V*I.?0H3H5G8H9G;C@JAJBECCD[FJGJIEKJLAOCQHR>S@WEYI[DaFcJfFiCjH
nt authority	!ABKCFD[
nt node	!G
nt status	!l,H-J.C/H0K7JBIKGLJOFRDSGTIWH[HaIiJkK
nte	5J;IHW
nte 5	5J;IHW
ntru	!K
ntru prime	!K
null	!d"C%J&J(F)I,9-A.>/80G3;586I?J@DA:BICIFGGDHFJIKGMSN@PVQ:RDTEY?ZI[I^E_BaCbFhIkD
null on	!G1VfI
null or	PU
null pointer	!Z
null resource	#T;YBHKJPJRHYHiSjD
num	!A"@%E&-'8(U)5+0,E-F.U/<0H1!283D455)6>71:@;K<(>;?:@AADCADHEBF8H?ICJHKSLCNbOJP9QTS7TEU@W+X3YEZ0[?]b^9_!aWcqd9f6g_h:i<j7k5l.
num 1	!U
num 10	jU
num 4	=U
num 9	KWNYcI
num b	!@,KKJNKcb
num blocks	5JJGKG
num bytes	"E(E*J,E-E/K3J5E7K8>9I;FB:IIJJKTLENERBTB]U^K_KbBcTfFgTiH
num date	!6AJBWGHNIRXTJaW
num error	-I0VLJMUNGSI
num exceeds	.IKHNGc[
num from	!]BJQKjI
num milliseconds	!TK?
num ms	!C-K7I8VBGGUNIRSfGhJ
num num	!E"H(T*E+H,J-E.I1J3E5H7H8T9HAILJNCOIPCQWSITCVJfCgZhHiI
num open	!KaX
num received	!V.WHTSDcHfG
num ssh	!B3J9Z
num too	KHNEcZ
num unable	TX
num username	!X
num was	!F.JKHSK]Z
num バイ	-H.TKZ
number	!S"=#K%D&A(F)J*D-A.:/?0H1C2G3>596B8B9A;D<D=I@JAIBICJFHGEHKIGJJK6L=MUNAPFR7XIZJ[E]J^E_VaCbYc_dJfDgHhWjCkBlI
number of	"B,T-K.D/J1K3E5@8J;J<JGJKGPJRESK_WaIbBcIhXjI
numpy	!Z
nur	!C/K3H5H6T;HBBRY
nvme	!X
nvme 0	!X
nxdomain	!B&I(J,D-I.H/e3J5G6J7B8H9G;JBDKCLJNJRESHT@VKcJfJiKkJ
nz	!I3TYT
nza	*J/J2H5D9J@JACBHHWNJQHSJTGYSiJlI
nza c	*K/J2I5E9J;S@JACBHHWNJQHSJTGYSiJlI
não	!H"A#G%G'T(?)D*A+F,7-60A1;2B3U4G6S879;:F?G@EAEB<CDDEEDFDHFI9JFK0MHNCO9RTUIVCWDXAYFZF]C_;bYc=dFeEf;gAhBiJj?lB
não foi	!E&S(I*J,G-G/?0J1I3T5U6H8F9H=H@KAKBHCIEKFKIIKCLDOFPT[E]J^J_IaTbFcJfHgJhJjDkG
não é	!K/U=ULJRKSI[U
o	"S#@%F&B'E(6*:,C-Y.G/T071J2@4F5A6E9-:B;D><?C@CAACID?EFFCGBH1IFLBN:ODP<QSR=SFUDV=Y@[2]=^X_He@g:i8j=kAl;
o 'host	3U
o 0	QX
o 1	5TLUSV
o 3	.S
o a	.FBDCTKGMURJTGfKkK
o arquivo	.K=URISJTJaW
o batch	GHRDZX
o check	!U
o connect	BTTJbU
o control	!D,V/Y5IBUISSK
o error	!W8W
o identity	!G
o port	!I,YNJWS_IfTkJ
o proxy	!HTJWUXU
o reconnect	!Y
o s	!T
o server	!E-U3Y5J
o servidor	!D"S,F-Z.H/F3D5J7J8VBHK]OGQGSFT<_WaGbScKfJiIkJ
o servizio	!J,J/[6J
o ssh	!Y
o strict	!B+T5H=TBJIT
o timeout	!F"J,G3J5H6I8A9KBWJWK>RKSJTZWAX>^GdW
o user	!D=UITWT
oauth	!V
oauth 2	!W
obj	!Y
object	!X"C)K*@+J-D.E/81B2F6C7C8D;>=W?G@DAXBEGHK3L/NCTGVXWEYG^G_Ha@bFcAeKf?jA
object anonymous	!YSI
object at	3T5K
object file	!YLI
object has	!V5T
object name	!W,J.H/J0U6KLIOTRG[FiK
object not	!B<SIJLHSIV[
object open	!?=ZLKSH
object operation	!^SI
object read	!H=U
objects	!U3J8JBJSX
objects 100	!T
objects 9	SS
obtain	.C/F1F8E;D<TFSKDLEOKPJSBTTVTfK
obtain pooled	!E,T3U8IRWTS
obtenir	.U0SSS
obtenir de	!H.U0TST
oc	,V
oca	!U
occur	.J[V
occur within	!Y
occurred	"7%J(F)I+W-I0K1J2H4K5J7?97;E=HBSFFG?HFKFL7NGQBWUXGYI]I^?aTb>c8dFeHi7jK
occurred access	!ZSJ
occurred but	.T0SSKaU
occurred during	/J3S5I8UIVJTRGSKTB_V
occurred invalid	!V
occurred signature	!U
occurred target	KGWZ
occurred while	!H"H+W,W-F0I3?7F9F<DIHLGNIPGSVWC^G_CaVbJfHiEkGlJ
oci	!^5JLI
oci runtime	!Z5K
ocp	!E3YBTiT
ocp files	!G3YBTiT
oct	!G-J1X8HBJKGNI_HbWiJlY
octets	.U
octets transférés	!T
octo	,J:IbYfXiF
octoprint	!I,I.J7WIXLHSETSdGkG
octoprint plugins	!@.J7TIXLISETVdJ
od	;J@T
odbc	!XTK
oder	!H"X-J.F1F3S5G6H7S8J9J;KBBIVKFLZNJOGRDSS^A_IaUfH
odoo	!@,K-K6SQTTJiWlV
odoo addons	!D5T6SkSlV
of	!J"C#1%*&:(X)I*5,E-G/F0;283Z4-679I:4<A=[>G?9@IDJF@GII!JBL8M0O>P?RFS=TIU;VTW*X3Y9[:]__Ua^bHe-fKgXiDj=lC
of '	!W+J3I=F?SCJHILFOTSCVSa5
of 0	KZTV
of 10	,V/XBK
of 100	!U
of 1024	!GEX
of 2	JWKU
of 3	!G,U5JBT
of 4	!G"K-J3K;XAYBGKJNJRVSITT_J
of 5	"D.</K3J8XBXGJLJOJ_YaJiI
of 6	!I9WKX_WcI
of a	5UIKS@a]
of an	3TNV
of authentication	!F"IRK_Bh[iDjV
of available	!U
of c	(T.BDUSHaG
of created	TSiU
of data	!U
of errors	5S
of file	&I'K)U,:-T.=/>0F1S3C5@7E9D<D=H@JB9GKHIIELHO?PJQER?T:VZYJ^WaXdKfXgHhJiDkBlC
of first	!F]V
of home	!Z
of host	,F/D3W5]7K;JBJKIRHSJT9iHjJ
of img	!HLWOJgT
of inactivity	!C)J,J1F8[JJNVT=fJlS
of inner	aS
of io	!A-T5I;EAIBHPI_TcCfVkV
of ipaddr	!E,T/X7E
of key	!;/T3[6S;YAJ
of known	!J/K384I5C<K?TDJHZKHQIRTSVTKkJ
of memory	!])U,J.</I5K9HBHKINIRFSHTE_GfS
of num	K?NFSJTDc[
of open	!S
of public	!V
of remote	!G(YLF]J
of retries	!@,TBTTTiT
of right	!H7UTJ
of root	;>=k@AAHB?CGEEFJRIYFiIjH
of root'	<E=^
of scp	bU
of server	.JBKKJSW
of sftp	!>,U.E5B8KBTKILFQVSIa^cKiD
of size	EW
of space	.YKF
of ssh	!HNW
of successful	![1F
of that	/HOS[U
of the	!>"9#J%G&J)G*E,5-H/:1?4J6F8;9<:J=>>VA]EFF?GYHBIFL9OAP4SIWHXJZS[I^C_Ea8b;c9dSh?iCkXlB
of these	!^
of this	!D"H-K1I3TKDNJPJQISI]V^E_CbIkX
of time	,I7Vd[
of tmp	!JLUSW
of type	!Y/J3K5J<HBIFU
of undefined	!V
of unison	KT
of unknown	!A5HAZKKQJ
of uploaded	(ZKJVK
of user	!G"W;VAHRSiS
of your	!B,V/WBUFTTVbVcU
off	!V"C)V,D-G.D/F0I2H3<4H7H8W9IJTLDNHPKRD[J^JbEcEhJiDkJ
off setting	aS
offending	!<3e5<H?dT
offending ecdsa	!K3Z5IHG
offending ed	!G3]5D
offending key	!GdT
offer	!@*Z,J/I2Z3D5A9Y<JBEFILKNKRHTKcGfT
offer aes	*Y2F
offer diffie	!J*G2A9[
offer hmac	*W2I
offer of	!V
offer ssh	!D*E2b5K9D
offered	!9"J&I*V,I.H369U;F<B=I@KAGBbGAKBLJNIPHQHR7SITJaJbKcFfGiH
offered aes	*S
offered curve	9T
offered ecdsa	3I
offered hmac	*T
offered public	!X
offered rsa	2W
offered ssh	2Z5G9IFJ
offered user	*U
offering	!J&A5E<9BJFSPBh]jY
offering public	&E5I<:BIFTGSPChY
offers	!?2X3F5GBIFGiJjW
office	7S_U
offline	/HBJKJTXfGiJ
offset	(U,C.S/I1H3I7J8A9K;HBIIDJILKNKQJRKSGTBVI]_cFfIgJ
offset byte	KJ
offset int	!U,I-T8IJKTF
offset num	!I(I.HOJSI]]
offsite	!:,Y.T7V8JHKKDT]
often	5G
often caused	/S
oj	!H
oj jsjh	!H
ok	!y"5#K%F&D'J(V*9+C,1-H.8/90?7;83;==E>K?J@GA>B>CGEIFEGCI4J[K.L@MEN<OBP>Q=RAS=T@VVW>YHZH]C^@_=aAc;d9eFgEhBiJk5l9
ok 0	6U7T
ok 2	!S
ok example	!T
ok host	[S
okada	5WRKiU
okhttp	!d/ANITH
okhttp 3	!a/HNITH
okuri	!U
okuru	!F<VLHVT
ol	!Y
old	!["E#E%E&F+B,B-E/A1B3;4J5;6I7J9U:C;.<H=;>V?I@=A7B6C>DIEXGIIDJHKBLUNVOWP9QARASUUHWIY=ZJ^K_HaUbEcDfAhGiE
old example	!S
old pem	;B<K>ZAI
old rsa	!H;KEY
omdat	!K,Z/J
omdat de	!K,Z/J
omitted	!JKKTU
on	#G%7&K'J(U)?*Z-C.Z3>4D5D667G8I9F:.;5<5=I>1?4@3A9C@E@FKG4H)J4LHM;NFOIPIQ;RCTFUEW.XGYCZA[@^_a[dAfXh8j@
on 1	,SBUjU
on a	*J2I3J5JBFFUKFLKRKSJfU
on an	!B5Y8WTK
on august	!T
on c	!I+TDU
on channel	!K"X)G*J,?-I.D/C5E8FBBK?NHTGWF^Y_GaHbZcUiJkH
on client	!T
on cluster	!C"bRDSGiX
on connect	!Y-TKITI_J
on connecting	!D*U2X5H9H
on connection	!ZRJSJ
on control	lV
on device	&H*I,I.[/I1J5G7H8I9K<KBHIDKCL@OHRKSCTJVK^JaJcKfJiJkJ
on encryption	*Z2K9J
on endpoint	!X
on error	!U&V,I.H/J1UBINITAcJfF
on failure	!^"G,D.>/B0EBKKERHTH[K_JaJiH
on file	!E(S5KBVDYiJjK
on filesystem	!G.[LK
on handle	!IJUfJ
on home	!=+].WBIS[aJ
on homedir	!T
on host	!H"A&Z*E,@/G2X5ABbFFGJKES>_KaHfHiZjWkC
on input	JJKU
on ipaddr	"B#J&K(I*A+>,a.A/[0J1F2C35506:8/9?;D<G=JAHB8EGGDIFJ@K(L;OHPCRDS8WGXSaGb@cDfDh:l7
on kex	!H2J9]
on line	!I%K(H*W+B,I.@0I2W3=5B7T@TBBITJJOCPIR=SBVKWK[F^KaBbHcUdSfUgJiBjElT
on main	&J;VBITX
on mnt	.TSJ
on module	!WTT
on node	!EBTLWRUSU^KfVjU
on open'	.J[V
on pid	1S
on port	)I*<+G-2.H/U1>2D8>95;H=KB4FFIFJEK.MDNSR:SIWHXD^J_.bIcJhHi9kYlW
on project	!U
on remote	"I&E(H+J,?/S1G3?5E7J8I9H=JB;IGLINFOXRCWJ[J^YbVf=jJkH
on root	+X
on save	/STGkX
on server	!E(J,I.U/G5FBHKFLVOIRHSH]V^DaF
on sftp	!D/ILY[U
on signal	7UdZ
on socket	!KRTiV
on stream	!C)T/K1U7HTJ
on that	!X
on the	!4";#F&J'K(E*I+F,;-D.Y/50V2<4S5A6C849I:K;@<F@FADDHEGF=GCHDIVJJKBLTNEQCR!TCW=XCYFZE]T^_aBdJeDfZgIi>k8
on this	!?"C'V,K.E3I5BBBFTKILJOGRUSCZK[H^T_HaKbCeYjK
on timeout	-U8UJTKHNVkU
on transfer	!?(]0IIFLKNKOISEVXaEcJ
on upload	BTIJLIS@aZ
on web	!X,C/K=USJTEaS
on your	bW
once	,K-HBTJSNIRHYUaUbTfJ
once without	QT
oncomplete	)J.H/S1J
oncomplete net	TS
oncomplete node	)J.H1J6T
one	"?%I&C(I)J+I-E.>0E1A2A3a6K7F8C<B=D?TBGCEEIFCGdH@IFL<N=PAR;TIVIYVZK[A]F^?a?b<f=gKhFi=jEkSlH
one line	;T?VQX
one of	"J/T3D5?9VGTKVQVRKYX^K_UcGkI
one time	!B.I3J5D9JBDGbOJRETKaK
ones	;H@VQVYV
online	!W7SRH
onlookup	!G/W
onlookup as	!G/W
onlookupall	6W7T
onlookupall as	6W7T
only	!E"E#E%C&8'D(<)A+?,,-2.*/30X2T3?4?5#6@78839W;B<G=4@JB#CCDAE@F5GIIJJ@K%L-MIO3P0Q6R<T5UGV=XVY8ZW[5^^_)bnc7d?eSf-gDi0jV
only all	!U
only do	*T
only file	!]3J5F<IHXIJLBS7
only offers	!D2W3I5I9TFK
only pu	@J
only supported	!GAX
only supports	!I9YlX
only the	^V
only with	<T
only yes	IU
oo	)U
oops	"I+K,S-T.I5IIFKSLTNHOJRHaHbI
oops something	!;,U-V/S1S3UJSKUSG
oops vsftpd	!Z
op	%U&G.E8KKGLFaWeTfT
op unsupported	!E.GLHaXeT
open	!J"3#H%+("*)+U,B-3.E/D0W2&3E457D869,:9;;<^=]>f?=B>DTE=F1G7IXJ@K!N3OWPGR<STTBU;V9WSZE[^]'^3_Fa*cFd7e(gJh:i;j7k>lX
open '	!I&G+W1J<aAGBJL9OHPHYJ
open 'c	!X&I+V<F=JHCIF
open 0	!UHTLG
open 13	!ZSK
open a	!6"H&c,=-K/G3J5D6H7H9J;J<CB:IUKJLGPFRDSBT@WTbXcHfZiGjHkIlH
open b'	!IVX
open bsd	!Z
open c	!D.J0UIWLFSE
open channel	!B&K)U,D-G/F1V5H8ZAJKXRBTDWE_JcSfV
open config	!G;K<XLU
open confirmation	fS
open connection	!J"J,B-K1C5G6a7U<DLIRKTDfFkJ
open connnection	-KWT
open data	IKLS
open dev	&G5VIHLJPZQGRVjK
open directory	&F.I1F<EHIIAKIS_[JfHkK
open dra	!IIJOVSJ[J
open error	!A)ULUOIWY_HbJkG
open etc	<F=WHIIILGaV
open failed	!E"@%J&D)I+I,U-C.=/T0C1=5A6H7C8I9H;I=KADBBCJHGIGK?L>NJOBPIQGRAS=TXWUXI[A^HaJbTfYiHk?lI
open failure	!:"F&F)F-H.</>0D1V3J8K9H<JAKBHK=LBO@RJSAT?W?[@_UaKcGf]kX
open file	&=+H,A-H/F1;3E5<7J8H9J;3<d=g><?B@AABBICKHVKBNKPBQ4R<SXT@VBWHY>^IbFcFf;iCjFkI
open filename	!GVK
open for	!6.Y1IHIKIOWa=
open format	!Y
open home	!I"I.F3K5^;@<V@HAKBIHSIUOYPBQIYG[UfI
open https	!X
open id	IJ
open in	'X.YLEOXSI[FaH
open incoming	SV
open local	!JIU
open no	!^1J<FI>LH
open output	!_.GSI
open path	0U<XIILDSV
open permission	!a=JBJOKR@SCaG
open private	!F;Y<^@CAJB>PBQGYF
open public	!D;5<[=ZBGFBPSRAi>
open r	CU
open read	!E=KI[LJSI
open remote	!B&J.[/F1G5J<HBJIKLSRKS^VJWKaCfI
open repo	/[1D5UfJ
open repository	!K)A2K8J=JB^HSKILIPSR>SFcJfJjUkC
open root	!X;J<Y=?HXPJRJSC
open session	"U,I/J1W7VBHGVLFSFfIkI
open sftp	!0&H)],W-C.A/U0I5U657F8A9H;J=FAJBDGJIDK?L<NEODQFRYWCXT[H_CaCbHcWfYgSi_k:
open shared	!YLI
open size	!S
open ss	;J?J@SAV
open ssh	!H"B%F'F(E)F*D+T,.-H.:/<0J1@2C3@5=6:8D9<:K<==;>n?)AYBJC>DKFHGJHEI8KDMXNAO=PKQ_THUIV?W@XK[:]J_IaCb?dEeHfEgChBl^
open ssl	&I)J1J3E;T<E>J@TAVBGDKIIJFLHMEPEQUVKgKiEjJlG
open storage	!W2I3W<KLG
open stream	QFSH
open string	!I1WOSfJ
open sync	!?=ZLKSH
open tcp	/VXX
open test	ST
open the	!ZHWLG
open to	@ICdYF
open tunnel	!I5SFVRGWTiTjU
open upload	!;.=IBLYOF[aa8
open user	!I3=5Z6IAIB_LIQGR;TIi=kIlG
open with	BKRY
open'	.IWU[V
opendir	!XLT
opened	!]&I)V,A-6.8/60D1V2D37536G7?9?:J;=<X=W>J?G@?A=B&CKDKGAHHIDK<LHN=O>P?Q=SCW8XFYG[B]J^>_EbBcSdIeJf^gJhEjBk?lG
opened for	!S8HBFZUfJiF
opened main	!TcT
opened sftp	![1JRJVT
opened version	!U
openhab	!S
opening	!I"K#J%G&>(B*D+A,U-A0E1U2A354I6C8E:K=T>G?K@?B@CGEJHCI<JDK>LTMHN:P?R[SSVDYBZI[@]Ja4cUdJeKgIhFjKkBlF
opening connection	+K/HBEGTKKRWTTWJbJcUiIkI
opening direct	!?/VWTkK
opening file	SYaJ
opening main	"T1T8UKWNJfI
opening scp	!A,[9YLHRYSD^IiW
opening sftp	"J)T,G-I/J1X8J9SKFLVSTTGcV
opening ssh	3G5I;J@IFXKJNKQUiS
openssh	#H%B(J*B,>-A.</=0G2J374H556J7D8C9<:H;Z<;=6?I@>AkBBC>DFEDF<GGHFICJHK3L@N>OBQIR:S?VHWFZD[G]J^H_CaBbCc>dJhGiFjFkDlD
openssh 9	!Z
openssh client	TU
openssh f	?T
openssh key	3F5F;XFKKHPFYIiJ
openssh keygen	!JTU
openssh private	!0&C;T<?=?>A@AAeB<CEFIQ@jG
openssh server	![.K
openssh sftp	!g"I,F.D/E1C5J9JBEKHLHNGOIRFSETDaIcHlJ
openssh ssh	!H&WBK
openssl	!U@BAUBKLKPIQ[YEiG
openssl encryption	!A;TQW
operating	3T8JbJiS
operating system	!I3T8KKTTSiU
operation	!9"0#B%f&C(4)H*>,@-6/71H4>5D649=:>;&<*>@?;@9ABB<CGD@E<F?G)IKJ]K[M:NFPAQ7R@SYTSUDX)Y6Z;]6^5_:anb*c=dCfCg:h4i*j;k=l9
operation access	!Y
operation couldn	!C,V.H7TLV
operation error	;KQW
operation exception	!V5V
operation fail	!H.KBJKTLVaT
operation failed	!<%D&;)I*E+E,H-C.]/:0W2A6K7A8;9>;?<BADBJGFH@IUJHKFMKNEOXPBQCS]TFVSW?XJ[U]I^Ca0bGcEeDf3k?lJ
operation has	!;.J1K2Y7EN]RGTJWI^TdEfFkW
operation i	KGWZ
operation not	"I%G&H'J(J+W,J.A/J0J1K3I5J7K8I;I<G@IAIBHCGDKIBKCL?NIODPKQJRGTFVJYJ[G]K_HacbIlJ
operation on	!T.EOUSIVT
operation put	!K9T
operation result	!D3I5H7TBFJUKTNJSHfH
operation the	!W
operation timed	)T,E-=.D/S1T2B5J6K7C9JBEGJJ[K^N8RASJTVXB_:aHfVkClF
operation timeout	!G,E8JJ]RJ^S_U
operation unsupported	!>,H.A0J3J8KKDL@OCRKSATH[G^I_KadeU
operation was	,J7XKH
operational	!d"KBERGiJ
operational error	!d"KBERGiJ
operations	"S,G.S/E1D3H5F8K9I<IBHKFR>SSTTVKaXbKfEiVkG
operations connected	!W
operations do	!EST
operations java	.WLBOV
operations upload	LI
operator	"K&J,V-I5D7E;JBXFYJSKJTI_UiV
operator error	"K&J5E;JBYFYiV
opq	!Z
opq rrs	!Z
ops	"G&G<I=WTKiIjH
opt	#J%H&:(J*F+I-?0E1F3I6J8@9@;9<U=[>H?F@SBGCSDJEIGBH>IVJIKGLKNBVFWBZI[S]I_<bScAeIf;hHiDj@
opt app	;GAUBJQTgT
opt bin	,W-F/W1I7VBIKITYfJ
opt conda	!S
opt electerm	KWNJ_J
opt etl	IU
opt keys	!E=V@KCU
opt out	[W
optimized	!W
option	"[#I%I&:'H(D)F*A+e,6-=.=/80>1B2D3@4F6@7A8B9A:I;6=D>C??@@A=BGCEDHEAFBGZH@IBJFK3L:MBN4OCP>Q<R4T?UJVGXBYAZH[F]F^=_AcIdFeHf>hEi6jB
option 1	!DG_
option identityfle	+S
option or	!W
option p	kW
option rhostsrsaauthentication	!X+I
option stricthostkeycheck	+X
option use	lT
option usr	!E+[
optional	!Z"FBHGU
optional dependency	!X
optionally	5T
optionally you	5T
options	"G&C'J)@+]0K1;2C3H5T6A8A9E<G>KAJDIFHGTI@JFKBL?RWSHVJXGZF[KaHbKfJgHiYjVkUlH
options for	!GBVJJiWjW
options protocol	!J5W
options session	!G7TdS
options ssh	!J3I5Y
options waiter	,I-T1K5U7FNU_TkT
or	"6#4%@(-)W*@-E.-2F4@5T6S8F98:G<Z=4>+?CC<D9E8IWJ8K;M4NCO@TEU7V>XFYBZ)[2_5aBb+c5e?gKhBiFlG
or 256	!D;V@XA[FWQUYZ
or a	!F-HFWKIWT
or access	!FIXLTSV
or account	!W
or address	&I5TPVQK
or an	;S
or assembly	!Z
or authentication	!C"X3I5SBZhIjW
or because	KT
or cannot	;H=U@IQI
or change	!@-S/S;E?U@YAEKKQERIS[YYiT
or check	!W
or corrupted	!X;XQF
or create	WUXU
or deprecated	HH
or directory	"J'I(I)A+9,>-H.J/;0E1X2E3D6B7A8E9E<Y=<>D?H@EA>BGCIDEFGGJHVIXJFKAMKODQBRFS;T@UKVBWSXJYDZH[6]B^Ba>cKdFeGhJi=jHkTlI
or disable	3K
or disabled	!_
or does	!FLVYS
or ed	!GFU
or empty	PU
or established	dU
or execute	AT
or exit	!F5H8ZBJK^^K
or external	^V
or folder	!=<GITVW
or format	!Y;GAI
or host	!<,K/G3V5U7]8H<JBGGKKELHRATDjTkK
or incorrect	!^BISJ
or instance	!U
or invalid	!F@UBGPUQURH
or ip	!H7UTVkV
or is	!H"T/I0K1I3J5Z<FIFRVSZiW
or key	!C5F;AB^FIGTHIP@QZRITWi@
or later	!HbT
or man	!D5S
or may	!T
or modes	!7"I)d1CBZKJRHSJiJkJ
or no	!^;E<HRI
or not	!J,H-I/W3K5J6T9KBKHJIDKILVNJRITIXG[CdWeTkE
or option	!DG_
or passphrase	?T@G
or password	)H,@/F1@3H6D8G;F<DAJK?PBQ6RbSJT@cKfEiYjJkE
or path	!H,Y=VBIL]
or permission	!VBJ
or permissions	!H&K+c3KBCSK
or port	!Z
or preserving	aS
or protocol	!J5W
or public	!@&a<XA[BDFJRFiGjI
or rsa	!IBJFX
or same	!HLKOW]X
or select	GV
or service	"G&I)K+J,F-D/V0J1G3C586Z7F8K9H;K@KB>GKHFIJKFLGNER=SGTEXJ^J_KbIdHfHiBjIkW
or ssh	!:.I2X4U5VHTSV
or the	!E3Y5K;WBJKKPIQURGS^
or timestamp	!GaX
or unknown	!D+I/I3b5X;GBGHTLINH
or user	!V"JRGiH
or via	!V
or was	!W
or world	=JCS
or wrong	!E;Y@TATQH
or you	!<&H5A:S;J<VBDL[SWjZ
or your	!A1K9SBJNS
ora	!r">,J.I/F1K5J;IBGIJKHLIR@SETGWJcKiBkJ
ora 01017	![RCiF
ora 12170	!X
ora 12541	!X
oracle	!U
ord	!FLKOXaI
order	OU
orders	-J1J5I8G;I<HGJIXK@LJOYPIQGVT]JaFfKkJ
orders csv	!X.JKHLEOY
orders csv'	!T
ordinateur	,T
ordinateur cible	,T
ordner	LZOHaH
org	">#J%D&2'<(5*C+A.J/V0D2B6V7U9=:J>A?C@HBHC<D>FEGDHTIAMIPEU;XEYDZ@[1]6^5_FaCbEc8e9gHiG
org 2022	!I,V/F6UkT
org 21	!F,K-XKJNVXVlT
org 22	"H)F+I,Y/J1?3@6X7A8?9HAJB[HJIIJBK4MTNDPVRKT>_GjTkHlK
org 2222	!T/B3D4I5G6]KKTWkDlT
org 443	![,E/^1K7GT>dG
org acme	SS
org and	3C4E5hH=
org apache	"C%H&>*G+E2@6>9@<H?D@?A5CHEDGJIALTMHNKQGRSVCWDYAZ;[B]J^F_Kb=dEfTgKhHiJk8
org b'	!Z
org bluez	!]BGRFiI
org bouncycastle	;VQXRK
org closed	!>"a)V,6-=.J/C1H3K5>6I7JB:K_RBT>W@iK
org connection	,]-J/I1E5E8HBGKXRK_Jk=lK
org could	!H
org data	!I.TIILX
org debian	!Y
org eclipse	!<-I5JAVKGPVYJ
org failed	.J5H6H7H;VACB6GVKHLVReSJTEiHkS
org for	!F,E-KNTkU
org found	3I5eKHTK
org has	!A3_5=
org in	!B"K*T/E6G7T;F=KHJISSJ_SiIkS
org ipaddr	![)H*T,K-U/E6G7I<JBGJGPJWJXIZIdCiAjK
org is	4W5K
org jkiss	!G9S@SQJRK
org left	!Z<JBIGJLURG
org maven	!X
org mule	!DLITTVTkJ
org name	6JW^k>
org no	6=
org nodename	/X6A
org none	!GHGIGL^
org not	!C,C-Z.K/J5K6J7KJ[KVNTTF_X
org on	!B*J,]-H6H9GBKKAN?RITJ_FkIlZ
org packages	!U
org port	!-+G,@/!1F3J617e8D<GBBHJIJJILJNVQURFTXWYd^i=jHkUlF
org postgresql	!T
org refused	!I,b6G7K8IKERETF
org remote	!V
org repo	!V
org request	!V
org rsa	!J3A5THV
org sftp	/H6T
org sftpsync	!T
org springframework	"J*K,V-T5I7J9J;FAIHIIKOTQJVJWI[HaJfFiKkI
org ssh	3CBJH[RG
org the	!B,F-J1]5GTI
org timed	!G,D6J8FK7T_dU
org unreachable	!H,J3F4W5@6F?SBFHWNYSIT@^UcVdWkX
org upload	!A,I.W/G1F8JKTOATGaB
org was	4V5K
org x	!Z
org に接	/>KHTU
org への	!;/G7YK;dSkV
org'	"I&G)I*D,?-H1G2E6U7B8H9F<JHBLENEPJRWWFZK_KdHiHjFkElK
org' does	!K5U
org' ed	!j5FHJSK
org' is	5UHA
org' not	!I3J4T5U
org' port	6V
origin	"K%G/C:E=ECIHHLHQJR>SXWTdT
origin error	-JWX
origin head	!GSViI
origin main	,HUSjGkU
origin master	!I,T3T;KPTRITHdUiFjTkF
origin url	-JWX
original	!V%S&V*G.K<VHD]TjI
original contents	!ZHF
original error	FT
original stack	%T
os	!I":#I%E&>'W);*A+B,U-2.S/71E2C3;4G6B7X8V9J:G<K?JA=EKFCGEJCKVL+MFN2R8S5VUW?XCZH]C^B_4b:c7dHf5h@iDkAlC
os environ	!HPU
os error	!I"D%J&E)A*F+J-8.U/=1I2G3C5=6G7X8V9B:K?K@IAEB@HEI4JHKWL1MIN;PFQCRDS7T:VWWDXFYH]G^I_<bBc>dJeSf:hJiGjHkGlJ
os path	!>5W<ELJ
os stat	IXLIVI
os too	!C,X7SBV
os type	SITSjT
os x	!S
ossl	!];JAIQF
other	2W3Y5;9U;KFK
other names	!W
others	!I<I=I?SBECVDSFI
otherwise	CV
ou	!D"X&H'U(C)J*H+J,A-D.>/T1I2H3Y4J5T6D8D9G:J;G<G>HBUDJEJGFJHK>LZMJNJPJQBRJVFWJXGZI[B]E^I_FaAbHcIdGeIfIgFhJiZjJlJ
ou service	!I/Y
our	!J"G%D&7)J*H,X-C.K/C1E2F5;7E9Y;=<I=A>H@EAFBaCKEHG>HKJKKFLGPBQESJTZWGYBZ:bCcGf=hFiUjV
our key	"I#K%G&=5G9J;E=F>JBZFXGCPJQKRKYKZ>fFiXjX
ours curve	!E
out	#=%B&/';(3)G*=+3,7/61,3*44566F7W8W:?;G<(=A>?@@A>B7CFD?EEFIHEIWJULCM9OTP3QBRCTcXXYJZ:]1^;a=b4c<dee8fIg5hGi?j>
out 110	![TE
out a	.Z0UKILUSSaF
out after	"T*J,A/J2J4J5F7@LKN^VIWFXFaFdIfUgJkS
out any	!H/T6TRS
out b	!Y
out connect	!C,G-J6VJKK?NHTi_JkG
out connection	!I-EKBTVdY
out csv	IHOZTKaS
out during	!=-V7HJSKBNW_KdBkIlK
out in	TS
out inv	!HITSS[V
out of	!X"J,A-D.Z/D0K2H3H5D7A8D9Z;JBCGJJ?K@LHN>OHRASDTD[J_>aFdIiIkFlH
out report	.USYVG
out revision	UT
out the	-J7SKHdU
out unreachable	7CKJTakI
out waiting	,H->2I5H7>8_9?BEGUN?TCXI_@cKdAfDiJkFlD
out when	!:7XBUKTRJTY
out while	!B&J-^.I/J1J7U87FHGCJUKENZRDSK_XcGfGkUlU
out'	,H.H/D1V8ULIOKSFT_iJ
outbound	!G*I,F-J/G0J2H3C4V5E8I9KIIKHNJOEWDX_[W_KcIiJkJ
outbound encryption	!T
outbound sending	aU
outbound traffic	!JXV
outbox	!G.E1IIJLWSD[VaT
outgoing	!U"I)J*[,E.H/B1D2D5IBHOHRASWTD_KaJbJcJfEiJlJ
outgoing writing	9UKU
output	!9#J%C'J(D)D*B-4/B154H5T6F7J9;:I;:=D>J?I@EADCKDIEGFDG@KTMFN:P@QER=V?XFYEZK[I]F_;bWc]eFf7gDkIlF
output clearing	"U
output error	!=&V/KKVLGSFTIjU
output file	<JIILW
output for	!F"VSKbUfJ
output from	!E&G,UBWKGT[cT
output stream	.JHTLEOT
output to	0WKKOI[TaV
outra	!U-ZKFNURK_J
outside	!S,B.I/I1H5H7I8WBIIJKCLFOJSHTEXUfF
over	"X&A*F+I0H1E2H4I6H7H9@;I<CIEJGKIP?WEXG[J^EaHbXcAfJjAlF
over bap	!C"S,G5INJPI
over ssh	!E"X&J,Z-DNTb^jJ
over ssh'	LT
overflow	!C-J3K5I9JKIMUNUSKTI_Ck_
overflow reading	!C-J3K5I9JKIMUNUSKTI_Ck_
override	!_.Kf>
overwrite	"K(H,G.>/J0I1J3K5F9K;K<D=EBECGEJICK<L>OiPIQIRFS?TF]Ja=bJcIfEjJlH
overwrite remote	!GOY
overwrite y	![<G=HCH
overwriting	!ULHOWaH
overwritten	!X
overwritten by	!X
own	>GBKRI_UiJkX
owned	!G)XBJCU
owned by	!I)X=S
owner	!B&J+c/K3K5K7JB@SITVXF
owner or	!A&K+cBD
ownership	!F"I)d1C5IBZKILIRHSEiIkJ
ownership in	!Y
ownership or	!7"I)d1CBZKJRHSJiJkJ
owns	,T
owns socket	,T
oxidized	!JGURTiK
oxidized ipaddr	!JGURTiK
p	"<%F&;'F)B*H,G-K.@/A081J2J687=889B:F>K?HCEDGHCIDJJMTNJPFUGV=XSZA[<]E_Ba[d5hDiWj?kl
p 1	!S(K+S,I0I3=BTIJKTLEMXPGQFRVVIXKaJgKiKjK
p 10022	!J,HkX
p 2	-JTU_U
p 2022	!<,T/J6K=UBKOTRHSXkZ
p 22	!C-KKGNHSITFYKiUkTlV
p 2222	!D"J,F/J6I7FBFLIRGSK_IdHiHkd
p 3	.UgW
p 443	#W,TNTdF
p 8022	cS
p echo	^ScT
p key	!@5J=K@UAXPUYJ
p link	!G,T5WBTiU
p port	!U+I,J-IBHNJRJTFWTkS
p user	TJXU
p ポー	![
p'	,T
pacer	<WRIfT
pacer low	<WRIfT
pack	!T"J(G-I.Y/K1K3E5J;KBHJVKYLFNJSJbJcIfJ
pack invalid	!I.Y8TJWKU
pack output	!I.Y8TJWKU
pack unexpected	8W
package	!k"E*H,B.@/B1F2J3V7J9D<FAIBGGKICLKNHPJQJRATD_JbJcHfEkJ
package dartssh	!F-U.F3S5TLUSW
package openssh	!Y
packages	#K'K(C)J+J1I:J;K>KBHCHEKJDMJOIXJYJ]H^IeJgH
packages airflow	;U
packages asyncssh	!<BK
packages fsspec	!W
packages json	!U
packages paramiko	!1+F/T;KASFHIBKSYJfIiHlG
packages pysftp	5WHJ
packages remote	!J7KNVlT
packages ssh	!HRT
packagist	!U
packagist org	!U
packer	!B#T5H7T8Z<JKTNURIjJ
packer experienced	!H
packet	!;#C%F&5'C(8*V+5,G-I.;/E0@1a3?586/7C:D;E<5=F>C??@CA6B3CJDCEFF>G<I?KiL?M9NZOAP/Q/R1SHT-UEV:W?X7YB[D]9^6_?a8cod.e?gEhGi7j3k9lK
packet connection	!B,V1;2U5C9[BDK=N<_HfYk:
packet corrupt	!E"F*T,I-F1K3J5J8B9B;GAIBGGHKePGQDRGWJ_HbJf?kK
packet disable	;UBJGFZS
packet eof	!H-W1I8ZcJfG
packet from	!DKDNERV
packet handlers	!JNJ
packet header	8WK]LJSITG
packet in	"Z)Y1YK_cJfF
packet indicated	KKNFcX
packet len	!DKUNW
packet length	"F)I-F.E1J2H3J7K8F9?;HBFEIIINdQJRETH[I_IaHfIkS
packet max	cT
packet py	!FJS
packet read	5K
packet received	!H"X)H.J1CKDLINKSIcTfZ
packet send	!H
packet size	!A-IKZNW
packet socket	KVNXcJ
packet too	!@)J,I/H1A5G9I;INJRJcZf>
packet type	1]8G9JJUK?NJSYTGfX
packet userauth	!dBDRHiG
packet wait	ED
packet was	"E)F*S,F-D/J1@2K5J7J8E9CBKKXSETG^F_GbEfEkKlT
packet write	!>"E,E-?1[7CNHTFdGkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!EK[WU_T
packetizer read	!JKU
packetizer readline	!I-SKVWU_U
packets	JTKF
packs	!U
pad	2G;UBX
pad block	;V
pad failed	!U
padding	*J,J-H8J9H;ZAGBGNVPFQYRGTHfJ
padding did	!IQX
padding exception	;T
page	!Z"F,G-K.G8J<J>I?TBBKFLJPJQVR@SFTG_KcSfKiF
page for	!IcV
page html	>K?U@TAVQZYV
pageant	!>"@%Z&n(H)I*G,?-F.B/F0H1@2F3<5C6J7H8C9B:G;8=G@FADFCGEIEK5L=NFOCP@QFR5S=T:WGXFYGZF[G]I^E_DaBb@cCf<i<jYkElH
pageant is	%X&X<IBJRHjF
pair	!]"B%J*I+H-G/J2G3A4K5>9F:K<Y?ZCGEHGJHCIIKHLHNFTJWJYV_JcKfIhJkJ
pair java	!C;K<V?XATYW
pair load	!C;K<V?XATYW
pair not	!V
pair or	"J&WPWREiG
pairs	!H
pam	"Z1[8IB5FBLCZTbIfEhHjI
pam account	!J"ZBFRKiE
pam for	!URSiH
pam unix	)TBEFJRKZUiE
panel	BK_TkV
panic	!U-H.JLWNWOFSD[VkE
panic ssh	-INXkF
panicked	3W
panicked at	3W8H
par	"I%J&H'J(C*E+K-H.C/72H4J5:6F7C8C9@:V;H<A=C>D?IAKBZCHEIGGHIIIJJLEMJNFPGQDR;VKWIXVYGZK[I]H^I_;aDbFeKfEgFi>jUkBlE
par le	!3(H*J-B.J/>3G5A6K7K8K9DB[K>LJRBTBXW_DcJdKfIhTiFjWkHlK
para	"V(I,@-D.B/B0I1D3>5C6I8G;J=K>IBIGHIFK=LFOCQWR=SBTTWKXI[G]I^J_DaDbDcDdJfEiDk@lK
para el	!W
parameter	!],F-J.H/?1J3I5E8F<W@HAVBIKBLGNKOKRESH^JaJfHiKlS
parameter 1	TTlT
parameter no	<T
parameters	!W2W5G9YBFLKhF
parameters rclone	8S
paramiko	"E#D'B(J*J,K-S052E4B6G9A:D<F=J>3?=AGB@C3D@E9GGI>LJM;ODTHUFYK[J]?^AaEcUe@g;iDj@l>
paramiko 2	!JWU
paramiko 3	!T
paramiko agent	!D%S&XKH
paramiko auth	!JGU
paramiko channel	!E1TKVbV
paramiko client	!?+J,V-E.E/[1E2G6H8BFJHTIIJVKFLDOJQFSBVGWI[IfX
paramiko date	!b(G3H
paramiko ed	!APIQVYS
paramiko ensure	!J
paramiko packet	!HJTkS
paramiko pkey	=VYT
paramiko put	!<-JKJTVVHhH
paramiko rsa	!G;@?K@_PTQA
paramiko rsakey	!A3S5I;XQE
paramiko sftp	!%"S&H(U)a*H+K,6-T.T/50J3E5?6I7E9D;@<:=<@IAHBDH@N=PJQDR@STTAYJc^gKiJkDlJ
paramiko ssh	!!"D#F'J(B../-0C2G6<9I:H<I=2><?GAJC=DGE@HDI?KTL3MEO9S1TFV?[;]Ha9cGeIfTgH
paramiko transport	!K&C+G,C.D/S2U4I5:;><I=D?H@HAGBSFTHCIJJILDNTOJPKQ<S?TUYJ[I_VaIfEiVlI
params	!U5T
params acme	![
parent	!Z0I5F8H;KBKI@L^NK[AeS
parent dir	!WKS
parent directories	!Y
parent not	!DIBL[[DeT
parent snapshot	!U
parquet	!E(U-KOS
parquet to	ITOS
parse	!:#F&G(F)K+c,B-3.@/30F193.4C6D758>:F;X<"=%>:?V@[ASBFC>DGEFG6I?J@K6MTNFOIP]QXR+SET)V<WEXHZ8]H^Ea@d<eIgIhDiAj1k4
parse error	!K+^3I5GAFKGNKQTfJ
parse kex	2S
parse key	!C5K@TACPTYU
parse known	!C5^=KHYSI
parse open	;J
parse p	!IAXPX
parse pem	?WPJQH
parse private	!I"H#J%F&3)I*E+H,H-G.J/B1J2E3D5<7C9C;S<*=3>>?V@YCDDIEKG@H=IJKCLANDP]QUR>SET<VJZ?_JcJdEfEj;kKlI
parse remote	!C"X,T-J.J5WTJ
parse response	!C1GKHMW
parse signing	;T?JQV
parse ssh	!D;T=IQ?
parsed	;W@WATBK
parser	9S;C@UKTNCPZQZSJ
parser in	9UKV
parser java	NG_U
parser js	QU
parser parse	!VNG_U
parsing	!W&J+W5G<?=F@CA^BAP@Q=YB
parsing error	!Y;GAI
part	&I,K-F.B/I0J3F5G8V;GLDNIOWQJRETHVF][^J_JaEbJjJ
part of	FT
partial	/K1J5K8I9K;I=I@ICIF?GhIJKFR?SWTIZBaG
partial success	!C=J@KFEGgRBZEiBjF
partially	]T
partially transferred	]T
partition	!Y
partition combination	!W
partner	!I"D,G-H.F1F2J5X6C7]8G9G;><T=WABB5GKHJIFK?L@NHOIPJQBRFTXWJYHcKfDkV
partner example	,>3U5X7[B>KGLJTV
partner example'	5TTJ
parts	!D"T*Y2[9TKKSI
party	,F7U8HKETTdY
party did	!J,H7UKJTUdZ
pas	":#H%G&B'G(?)C*@+D,7-7.;/11>2A3Z4G5V6B7;8>99:F<B=F>C?FB5CEDIEDFBGCHEIBJFK3LXMFN@O8PDR9S9T]UJVEWAXCYEZG[D]B^D_9aAc?dDeGf>gBh>i=j@k@l?
pas pu	@WAVQS
pass	!H"]&F)E,A-E.H/C0G1?3@7G9G;B?GB6FJGZHKIILEOJRTSBT8VUWGZHaKbHfSiajFkGlF
pass phrase	;H?K
pass test	!Y
passcode	!DG_
passcode or	!DG_
passcommand	!V
passcommand or	!V
passe	)U,H-G/F0J1S8GBIKAQFR[TH_GbIcJfT
passe incorrect	,K/JKFQFRXTJfK
passed	!e"H*J.J9GRI
passed 0	!U9I
passed 1	!^fK
passive	!f1J8EJXNJRJTJ
passive mode	!bRJ
passphrase	!I"*#8%H&6'?(=):*.+/,+-,.//-041>2-3!425764768/94:2;=<"=->:?8@IABB2C!D2E'F#GDH5I1J5K)L1M>N*O7P~Q~R5S8T,UBV;W5X:Y/Z<[3]<^6_0a@b1c1d<e>f4g=hJi!j1k,l9
passphrase again	!U
passphrase by	!V
passphrase can't	!85XPZQGRW
passphrase empty	!U
passphrase fd	!V
passphrase for	#J&A+D,J.G/I2J3D4J5<9D:J<;==>F@WB7C>DGEFFBGDHHIJKDLKPXQ_R@SITEY>ZJ_JbIhGiCj@kH
passphrase given	!?;G@GAGP^
passphrase is	"K,K1I;?=IAABJCGEEPZRIYJ
passphrase may	!HQW
passphrase must	!J;FAJP]QF
passphrase no	!FGT
passphrase or	!F@UBGPU
passphrase protected	!E5F;>@IADBKPbQ>YI
passphrase required	!9<E>G?I@KP^
passphrase supplied	!I<K=@AJCKQZYE
passphrase try	!:+J;K@XPEQS
passphrase you	QV
passwd	!IGYRVTIiT
password	"[#J%A&='7(4*1+,,5-+.!/!0)2)31415+657(8<92:0;/<F=6>8?<@>A;BHCGD1E3F/GKH&I%J4K=L!M1N.O(P_QhRtS3T+UHV1WBX8Y;Zq[@]5^4_'a-b+cDd1e5fKg6hBiaj<kAl9
password and	QWRU
password attempts	!YQFRCiI
password auth	!T
password authentication	"S%G&=1B5E8Z;I=IAIKWNJPBQ>RZZ1_EfChFjI
password connection	B[
password failed	!G"GAXRViG
password for	!V"G%H&K,G/H3B5F6J8C9KB3CKFFG>MKPETHZ<_DbHcJf>hAjEkF
password has	!A"]
password incorrect	!A;HBKQ_R@iH
password instead	5V
password is	!W"?&T1I5F;F<HCJGGKCPTZI[HcJfHiU
password key	!E3VB_
password keyboard	"9&J<ICWFHG:RGZbj@
password libssh	iX
password no	!I"e&0;A<-BFF<P;RfZ.iXj7
password not	FKRcZEiB
password or	!F&]1H2I3F5E9H;C<]?K@?B>FIPJQXTTYCZGhTiT
password pair	!V"JRGiH
password password	!F
password permission	!EB?RX
password prompt	!JBUiV
password protected	!FP[
password provider	!FP]RK
password publickey	;T@UAUB=R_YUi?jJ
password pw	RZiI
password required	!F"?;F<J@KPZQ?RXYJjU
password server	!GPVRUiFjT
password ssh	!I"YBUGWRK
password successful	![BKRH
password unreachable	iFjW
password username	<SRV
password was	;JAHBEGVKJQTTI
password yes	!]"KGSRFiC
password'	"HFWG6PBQJR[jE
passwort	"@,H.I/H1K3G5E;E<IBEKKLJOKQIRbSITGYJZJfIjI
past	!>,H-XTHiI
past max	!>,H-XTHiI
pasv	!^
pat	!G
pat open	!E
path	!;"2#D'B(5)5*1+C-@.=/E2F4@7B8A9/:=;@<a=V>@?J@:A0BEDCE@F6G6IYJXK6LmM@N9PEQ1RISaTDUHVXW3X?Y:Z?[U]6_6bCc>dDeIf+g9hIi>j8k.l9
path '	!E&T,J.G0S1J;JBKICKIRITK[UiJ
path 'c	!X
path 'vendor	![LJ
path boolean	LYSF
path building	!Y
path c	iT
path cannot	!G.JL[OG[J
path change	!ZLJ
path data	1X5V<JIELERKiKjS
path dist	!F/E6F<FI_LA
path does	!F/K<YIGLZSI
path exists	LTOK
path expanduser	!>5W<ELJ
path file	!>3T5H;I<XHIOVPVRIiT
path flags	!H1VOVfH
path home	/U1DITRIS?[K
path in	/J5FBIIEL]OJ
path mtu	!BJ[
path not	!B"J/J<ABIIDL^OHRIS[fF
path opt	!F=VIU
path parameter	<T
path path	+T<KLIPXRISYiT
path resource	!F<Y
path rooted	!J.V1V
path specified	!B<IHTLSVS
path srv	!X
path string	1JOTSF[SaUfH
path to	&W,J5I;U@JAKBKKILTOHQJTH
path upload	!FIBL7Sb[XeU
path usr	!b
path var	!J
path was	5SBWLERW
path www	!ZIEL@SE
path you	bU
path'	ISSG
paths	LV[H
pattern	3G5JHVIT
pay	!IVU
payload	;EAJKKQGgT
pbkdf	!IAW
pbkdf 1	!IAW
pc	,S5JLZSSTDdHkG
pc ty	!H
pd	!U-F<JIFKJLHNbVKWJ_IkGlI
pd date	N]lI
pdf	!D"J,E.W0[1F3H5K8J<IBCKBRESXTFVV]JbJcJfHgTiHkI
pdf no	LT
pdf'	!FISLIOV
pdo	!U
pdo exception	!U
pe	!A*U-J2U5I9TAXBHiU
pe em	!KAX
pecl	!HRT
pecl php	!HRT
pecl ssh	!HRT
peer	!@"H#C%9&4'E(>)V+F,E-U0@2W5U69:E;=<@=C>A?C@IADB]C5DDEGF?GGI:KYL6M<NSO;P9Q6RAS5T7UGVAW1X9Y:ZG[@]E^9a:b/c9eEg?hEi9j;lJ
peer 104	!B-E8W_I
peer authentication	)Y1Y5GB?RKfY
peer certificate	!F2X4U5TBKHT
peer closed	!8"E)A,D-:/G1>5D8B9IBcK^NC_<bJf@kI
peer incompatible	!J*V2S5HKINK
peer no	!D*<2Z3H5F9^KH
peer r	/I5JBJKFNU_U
peer server	CGYK
pem	!5"=#H%C&9'H(D)H*=+;,>-E.>/<0>1:2=354F5,6D7E8>9<:A;a<_>_?7@XAeBDC[EBF=GDH9I:JEK=L8MHN>OAP]R5S9T8VCW;XIZA[@]E_JaAbEc=dHeIf<gDhCi1j7k7lF
pem bad	@HDWYD
pem decoder	!I;E?T@XBE
pem ec	CKDX
pem file	;V<A>]@DAHQKYF
pem format	!B<G>Z@FAXQKYJ
pem has	!IQX
pem is	!HAIPZQJ
pem lib	!a;>QCYI
pem no	&J1G;G<eBBIILDQT
pem open	;I
pem pem	!Y;H?TBH
pem problem	!A5H;]@SQJ
pem read	!V;EQI
pem routines	<KAVPJYU
pem structure	!D@WPHQCYU
pem user	;FB^CZ
pem'	!J5I;?=W?G@<ACD_HDPGQHRJSFY7iHjJ
pem' are	!I;J@BAJDZY=
penalty	!A"IBCRH_biH
penalty failed	!A"IBCRH_biH
pending	KV
per	"J(I)E*G+I,A-I.I/;1@3X6B7E8?9I;C<D=I@HAFCIFJGAHYICJVLSNFOIPGQSR9SJWJXHYF[JaGfDgIhDiXjIkAlD
per sftp	"E,H.B/E1J3[6I8JBFGJHYIIKDLVOHQJRBS?TA[J_JaIbJcGfFiIkJlG
perform	BSRTSJ_S
perform the	4S
perform this	!]
performing	,Z-EKGNFWY_GiW
perhaps	!U
period	7T8GTVdZ
period of	,I7Vd[
perl	*T
perl 5	*T
perl warning	!X
perm	!aSK
perm 550	!ZSK
permanently	&T384I50?TDJH1KIPSQJRUSWiSkK
permanently added	&T394I50?TDJH1KIPSQKRUSWiSkK
permesso	LGSV
permesso negato	LGSV
permiso	LGOJSZ[KaF
permiso denegado	LGOJSZ[KaF
permisos	CS
permission	(2)-*/+@,+-!.!/!0:14223!42516+7%8%9,:S;F<H=_>3??@JA7D@I8J3K!L8M7N)OJPHQ>SoT@U;W>X&YK[-]2^'_!acb?c%d/f!g3h4jZkHl2
permission denied	!J"K(5)/*1+B,/-&.!/'0<18253!45576/7(8)91:*;H<J=_>5?AA:BTDAI;J5K!L1M:N-PJQ@SjTCU=WAX-[0]6^._#adbAc(d1f!g5h6kIl5
permission error	.I5H;C<@=V@GAJBKHYIKLCPIQHVSYIaF
permission non	!]OHS?
permission on	SEaX
permission to	!I"F%K&F/J3F5?:e;G<F=GBEHJOJRFTIaIbJiCji
permissions	!J":#F%>&6'G(A)D*F+[,<-C.B/<0<1G2H364G516B7D8B9B:E;0<0=%>:?G@AA6BFCxDeE1F:G@H=I7JHK4LEMJNAOJP0Q.R5T9V>WDXGZF[;]@^E_?ajcFdIeDf?gEhCi6j3k>lG
permissions 0644	!;;^<H=I?ZAZCVD0Y^
permissions 0664	DDYT
permissions 0666	!I;H@KCaDJYI
permissions 0755	!DC]DJYJ
permissions 0777	!FCaD<
permissions and	aX
permissions are	;GCUYG
permissions for	!D;D<I?HACC1DqQKSIY7
permissions ignore	;J=JBIC^DF
permissions of	!^+KCZDESBaI
permissions on	&H+b,K/K3I5HB=IJKILFNJOITHaWiKkJ
permissions or	!IaS
permissions r	BKCW
permissions to	LIOVSW
permissions try	!?BSDZ
permissão	!TSU[K
permissão negada	SU
permissões	!D.T/KRFSVTJaW
permit	!S-KNJRHiUkK
permit root	!YRIiK
permitted	!9#S%A&A'D(B)H*F+U,<-D.9/=0A1=2F3?5:6E7D8=9A;C<D>J@DABB;CBDGEJFDGGI;JGK5L3MKNAPBQDRJT:VDWBYF[>^Aadb]cGdJe]f@gJiGjIkDlD
permitted 1	!;.JIHLJad
permitted by	"VbV
permitted for	!F":3K5IOVSF_BaGb]eJ
permitted to	!C"HSF_ZeW
persist	IU
persists	!HSSVT
persists turn	aS
personal	:TiVjV
personal access	iVjS
peut	THcU
pg	!j,F.GBIKJTF
pg hba	!a
pg lib	!X
pgp	!]QE
phase	LTjU
phone	!CjU
photo	"I'W.S0[1J3K5K8JBILGOERGTH^K
photos	-E1I8JKILSOFT[fGiJ
php	!J#K%B&T(B+I-F.?/J4I5*9V:I>GCHFIGHHBJ@L;MINKRSTFVBW@XGYUZF[G]G^Cb?eGfUgFhBjIkH
php 12	!F;V=J?X@WAWQV
php 14	;IPWQU
php 5	!X8T9KKU
php dav	!^.HKJ
php fatal	!U"S)T*A,I-E2I5J<T@YAWBEIIKBLHRHfI
php line	&]BWLKSIjV
php net	!HRT
php network	,S
php notice	!3.J;KBGKTRGTHcXdTfWiIlF
php on	!J%K(H*W+B,I.@0I2W3=5C7T@TBBITJJOCPIR=S<VKWK[F^KaDbHcUdSgJiCjElT
php phpseclib	!>,D1I6T8GTKdVfDkW
php ssh	!C"V/F6J7T;G<K=IKXLK_SiVkS
php warning	!7%J,V.J2K3F5J6F8J9[;H<TFDITL8Y:cJiCjH
php'	"V)V.K1W=KFTIKLKQURFcWfJ
php' could	!D"V)V1WFUQVRGSIcWfK
php' to	!S
phpseclib	!G#J%I(I+F.C8T:J=?>HAGCKGBHJJAL9S2VHWEXJZG[J]I^FaIbFeIgJhGl9
phpseclib 3	,J1T2C3I5E7JBAISJJLHQWRGSD_XcJfDiHkH
phpseclib crypt	!E<S?TPT
phpseclib net	!K&J+J.J2S3G5K8X9U;DAIBBLJPJQGRCSJYJiCl@
phpseclib phpseclib	*;1E3G5I7G8]BDFJIILHRGSHYJ_JdJiGkDlH
phpseclib put	!F;V=J?X@WAWQV
phpseclib v	!I"J&J*K-J3V6I8K<H=H?D@JAEFSIGLHS@kI
phrase	!G"B%G&D(K*F+E,A-C.C/C0E1F2F3?4J5>6F7E8E9A;B<J>D?GB@CDEGFFGFHGIFJHK>LDNCOGPfQWR@SDT@WEXHZK[I^I_CaJbEcFdIfCgKhDiCjIkElH
phrase null	PU
phrase secrète	!<"D%H&F*H+E,B-E.E/E0J1I2H3A5A6H7F8F9B;?<?=E>F@GAFBDCGEIFGGHHHIJJJK@LHNEOIPbQYRBSHTBWGXIYG[K_DaKbFcHdJfFhDiHjKkFlH
pi	!I"T&I,H-G1J2U7V9K;J<G=TRCSHTGXHdHhTiSjEkF
pi ipaddr	!G"W2X5U7T<J=URESJaSiVjJkJ
pid	!h">%=&>(K*I+F-B.A/C0I2J3A4K7E9G:K<G>K?TCHGEHIIEJHKALUMHNEOHPWQJREVJWHZI[I^H_BaEbDcEgKhHkHlJ
pid 14	;S?TAUYI
pid is	5S8TKCTI
ping	!n"K,E/81K3J5A687>8JBHJaKBLIRGSJTTUTWHbKd?fJkG
ping ipaddr	!b7?TGdA
ping local	JW
ping m	!IJY
ping pong	!V
pip	!a(H3GBUKKTJkT
pip install	!]
pipe	#F'H(F)Y*7,.-E/20B1V2:3G4A6D7?8c9.:F;9=C?G@BA?CJEDF@G@I>K_LKMEN:O<P@Q?R1S?T9UJV?X?YDZE[8]Fa=bDc9dDeGf3gFh?i5j?kDlB
pipe 32	!E.S1H8UKTLS
pipe closed	!@-F.X1B5J8UBHKcLHNJRJWJ[F_Ff=
pipe openssh	!I&WBK
pipe the	!J,@KXTG
piped	!I"T.W
piped input	!I"T.W
pipefail	!T
pipeline	!H"K7U8T:FKTLJPWQWSEaIdTjX
pipeline git	:FiTjX
pipeline sh	!V
pk	?T
pkalg	!FBVFKiSjS
pkcs	%TAT
pkcs 11	%T
pkey	&I,H5H=V@ZBEGIRBSKZXiFkK
pkey key	GKREZY
pkey paramiko	;E@YA>QIYT
pkey py	=VYT
pkformat	?T
pkformat data	?T
pkg	!V.X/E5D;C<F@EADEXLIOTPDQESHYH[WfKiH
pkg sftp	![
pkg user	!S
pki	;I
pkix	!Y
pkix path	!Y
pl	&B)G+K.82J3J8>9?;BBWCTFWHHIBJCKJOCQTRFWFYJ[H]JbBjClA
pl line	!4&C)I+K,U.?2K8@9A;E<SCTHIIFJDOEQTWHYK]KbCjGlH
plain	!U"FBCKKRDTUiCkH
plain rip	!T
plain socket	TV
plan	"F0TBKKISVkV
plate	!G.SISLHSIVXeV
plate 7	ITLK
platform	.X7T;IAIBJPVdT
platform linux	.X
play	!^&V/I6TRJTD
play example	![TG
play recap	6U
playbooks	&EiS
please	!G#5%C&<'>(?*7,D0A3H4C6D8;;=??@>ABD>GJHCIHJFK6MDOBRWSJUDVIXEYIZ0[@]=^^c9d:e;fFgBiYlS
please add	!G3J5]
please check	!G&E)V,W-T.E/T2I3?599T;H<IBHGVKALBPJQXS?WF^H_@aHcFkTlI
please contact	"G#K%K&G,J-K/I5AFIGIIGPHQJTDWI^G_BbWdKiHkKlJ
please decrypt	!KPW
please fix	!D=T
please log	!W
please login	"EBJREiZ
please make	!E7TBIFILHPJQJ
please provide	YU
please refer	!D5JRUW[
please see	FS
please select	!D,INWRETEl[
please set	2X5U
please specify	!W
please try	!I"W#F%G&J+J,J/K5B<F=ACBEFFEOIPHQBRZS8TBZ@a>bDiU
please use	5H:V;C=G>W@IAGBEFYPFQKYFiJjI
please verify	!;R]TUjV
please visit	!I"T
pledge	fT
pledge filesystem	HIfV
pledge fork	.S
pledge network	HU
plink	!D"H&[+I-J1F5U8G9J;C=IAJBDFJGAIJKDLHNIPUQIR]WHYJZE^J_KbJdKfFiFkU
plink batch	!HPW
plink exe	&K5WRVTW
plink's	5WQI
plugin	!U"C#V(I)J*G+I,^-@.@/=1>2I5=6H8A9A;@BBFCGTI@JJOIQCRBWZXDYK^H_JbDcEdGf=i;jJkBlF
plugin could	!E,J/J7UBIRETelJ
plugin is	!FW[
plugins	!F&I.D/K1H3D5I9F<FBWCJFUHIIWKFPEWDXI[KbIcJdEfHjI
plugins maven	!V
plugins publish	!C"S,G5IPI
plus	!@KJLTSUTGdVkU
pm	!T"K*V,F-I/D3J6U<JKIPJQJRTSHTHWKbJ
pm 2	!Z;SBK
pm line	!J*T,H5TBSRV
png	!G.J3T5FIUKJRJTJgT
po	!K,D.H/EKHTYVT
pod	!WKT
pod sftp	![
pods	!aLJfE
pods is	!U
point	-J.F/J1E5JIJKTNJRKSD[J_K
point remote	,T
point with	!H
pointer	!_
pointer exception	!Z
policy	!^*H,<-G.@/>0C1G2I3C5@7H9JBAK@LDNCOURES>TCWJXX[H_AaGbJeKfBkD
policy missing	4T
poll	!H,E-G/J1D4J5GJJKeLINJRT_IkG
poll 2	!H
poll message'	!IhS
polled'	IS
poller	TU
polling	!Y
pom	AVBU
pom 1	AVBU
pom'	!X
pong	!V
pool	!h"H,A.G/@1G2T3I5G7D85BARCdHfEiJkF
pool host	!W
pool item	!ZTK
pooled	,S3T8IRW
pooled item	!E,T3U8IRWTS
pop	!Z
por	!>">%K&D(H)J*G+F,].C/>0H1D2G4K6B7?8W9K:W;F<C=GAJCIDJEJFIHJIFJJKELDMINBOAPCQDSAT6W;YJ[D^I_TaIbCcFdIfEgJhGiIjKk=lV
por el	!@,W8VTJ_SiK
por favor	,ETJlY
porque	!E,W-FKJkW
port	!V"G#8%A&,'>(7)B+_,d.//I041A3?4<5G6K9G:;;7<*==>B?@@BA0B?C;DAFAGFH9L4MUNXO0P9Q@R9S2U=VFY:ZG[3];^>_Ka7b5c6dTe<f8gDj8kdlH
port '	!>+X,J/WKEMGNFRBWIiJkY
port 10022	!I7JBITU
port 2022	!I"J,[-H5KFKKERDTC_EiTjVk[lJ
port 21	,I-D/I3E5H7JKYNaSFTDWH_EaIdKkYlY
port 22	!+#C&B'G(C)H,Y-T.E/D0C1G3G4G5I6F7T9K:F;D<;=H@KACB<CGDJFHHFISJSKULDM:NHOEPHRDSJTZUEW>XTYG[A]F_VaGb<cCdVeGfHiFj0kYl-
port 2222	!8"J,X-X/I7C9WBDEGJGK;TUWDdEhTiK
port 40000	!Y"9)H-=1@7J8CFJJIK;MHNCRH_9fJhViTkC
port 40040	!f"H1K8GBARI_GhEiE
port 443	"H*K,2/D1J3I5G6D7;8KBAJIKFNeRGW<XZ_IfIiIk^lF
port 50122	"F1S
port 5432	!o,?RITGkJ
port 65535	!6+J,U-G/T1B5G6J7IBUKBN8R[WaXT_;iKk-
port 80	!],FkK
port 8022	!J,HkS
port 8080	!e,F7BTAd?kI
port and	!C,X/VTYiJ
port are	,T7TkT
port command	WW
port family	!J6Y
port forwarding	3T
port from	!C"X,T-J.J5WTJ
port is	7TTT
port of	!W5H7JBKNUQIRJkT
port tcp	!a,F6KTElI
porta	!X
portal	!a,I/E5H7HBDDKGURFTGiI
portal example	!^/HTJ
ports	!Y
posible	.K3UKK^VbTcT
posix	!J&K1I<DBKH@IFL@SIVJWckK
posix spawnp	!A5C<IIJLDWb
posizione	!E,V-K/X6K8KKJRHTH_I
possible	!@"J#S%T(K,E.H/J3[KDSH]Y^H_IbIfJiIjJ
possible because	5V
possible man	!E3Y5K
possible reasons	!J%U&V
possible that	!H#T3U
possível	!H(I*J,F-C/>0J1H5C6H8E9H<U?K@JAJBGCIEJFJIEK@LBOEPSVKXK]I^I_HaTbFcIdKfHgIhJjDkF
possível conectar	QJRWTUiS
post	!V"I*I,H.J2H3E5BAHB>KALJNGRESGT@UaWKfJiC
post api	!X
post http	!W/JTH
post https	!X
post job	!HIU
post quantum	!J5J9BUb
postauth	!E)U8IKISX
postfix	!ZKJNVTI
postfix smtp	!]TJ
postfix smtpd	!W
postgre	!YSG
postgre sql	!YSG
postgres	!i"E-B1?5G8EB?GJK=NHR@_DiBjJ
postgresql	!cTJ
postgresql util	!T
postponed	!G"S1SBHfT
postponed publickey	!G"S1SBHfT
potential	3X5D
potential security	3X5D
pour	&I'K(I,C-I/D1G3D6J7[8H9I:K;E<HB>GJIHKDLDPGQWT=VKWJXIZJ[G]G^J_IaFbHcHdGeKfIgJiZjIkDlI
pour obtenir	!H.U0TST
power	!T<T=TLHQU
power shell	!VOS
poweroff	!H<XHV
poweroff return	!H<XHV
połączyć	,S.K/SBHKKLKRUSJTX
połączyć się	,S.K/SBHKKLKRUSJTX
pp	?T
pp pk	?T
ppk	!:"<#A%=&6'C(B)C*<+>,8-=.=/40>2<344B526=7?8=98:@;H>T?g@~A!B2CCDEE9F3G:H;I9JCK8L8MFN>O=R*S7T8UIVCW@XEY!Z>[@]A^C_Aa?b@c9dDeDf8gDh@i.j/k8lC
ppk error	!F;6=B@kASBACgFKPFQ@jI
ppk file	!I;]<C=I@IRJYI
ppk invalid	!I;B?;@aAGY=
ppk pu	;D<K>@?_@;
ppk type	;I@]
ppk unable	!A;B<[=[>=?FBFIKPUQYRG
ppk user	;C?I@ZYI
ppk'	!7.J1J;G<W=g>B@]A=CBIAKJLDOJPCQVSGTJY:fJ
ppk' does	!J=T
ppk' pu	?V
pq	(T
pr	!TSWTF
pre	!W"V5KBAiX
pre entered	!G"XBHiV
pre receive	!]
preauth	!(%K,H-=3V5U8<;G<I@JAFETF[JGK8MBNCPHQIRYTKYK_6i]kD
preempt	!V
preferences	!D<XQVRHiH
preferences aes	*V
preferred	RT
preferred keyboard	GF
prefix	!V"A&K(F/I3G5E6XBHIHKJLIRISG]ZaKbKcJfJhKiJkF
premature	!G,I-]BUTE_ViW
premature connection	!G,I-]BUTE_ViW
prematurely	!G"C)?*D-c/B2G5U8T9GKURETDWG^J_]bGcHdKf>iIkElJ
prematurely in	!E-V1K8aKWNFfI
prepare	&K-I.J1U5HAWJJKJNJRFTIcJfJiK
prepare done	*U
prepare internal	!T
preparing	;UAXBKPTQITS
preparing the	TU
preprocess'	1I
presence	&VPV
presence for	&VPV
present	"[&I*W2S3@4J9T;V@IAFBGHBKJQJYH^TbZ
presented	!C"J2E3b5@:Y;HAJBAQJRJTK
presented by	!C3a5C
presented unverified	!Y3K
preserve	!Y"J(K,I/J1F8KKALHOGSIVH[IaXfF
preserving	!GaY
preserving timestamp	aS
press	!J"I,G1F2H7J9UNHTCWJbGfKiTjJkI
press 'ctrl	-U2K9V_U
press enter	!X
press return	1IBTKSTJ_J
pretending	5K
pretending to	5K
previous	(T.I/K5I8JBGKHRJTH
previous error	!V
previous errors	(T.I8JBHKHTI
previously	!]
previously located	!Y
prices	!VSK
prime	!K
prime curve	!K
principals	!G3S5WiU
print	!c"J&J,D3W7J;JB?FGGFQKR@SKWJcSiBjJ
printed	!HbTcX
printer	!W&K,E/E7G<JBDKILGRUT?iX
printing	!S
printing an	KT
prints	!H
prior	PW
prior to	PW
priv	@TAUBIPJ
priv key	@TAUPJ
privada	>TPFQHYK
private	!<"3#,%C'8(5).*#+',"-F.7/80*102!3!475!6'75819!;e<U=S>^?S@ZAeBICUE:FFG1H8I4J/K4L3M9N!O,PaQ]R8S<T>U9V.W:X2YaZC[*]6^1_+a+b,c+e4f5g8h:iEjDk<l3
private data	PXQT
private ddbj	!E,GTBd[
private ed	!W
private example	!S7ITXdE
private key	!5";#0%G&K'A(;)2**++,)-J.0/(01162&3!4:5!6378899!:";d<V>^@^AfBICVE?G6H!I!J4K:L8M>N(O3PWQ[R4S!T<U;V2W@X;Y_ZE[0];^6_3a4b5c3d9e<f:g<h>i@jIk.l6
private key'	!<&K.K;_<E=E?VAWBICW
private keys	!2%H&C'K;A>JCGDHF7KJPeQFiUjH
private open	;KPYQG
private rsa	!X;HQK
privatekey	!A"=&E*@+E,B-@.K/90J1I2D3>4H586>7F8@9?;e=F>G?U@kAmB0CKEIFEG@HBK@LGN9P;R3TCWGYa_HbKcDfBi3jCk4
privatekey user	!<"?&H*C+G,C-C/;1K2F3@4I5;6@7H8B9A;m<B=K?]@UAoB3EKFIGAHFKCLIN<PER4TEWJYX_IcFfDi5jEk6
privater	!7"D%I&G*J+G,G-I.J/C2I3B5?7G9F;]<Z=H>G@IAHB>CHEKFIGKHHICKFLGNFPDQGRETEWH_IbKfIhHiFjHkJ
privater schlüssel	!7"D%I&G*J+G,G-I.J/C2I3B5?7G9F;]<Z=H>G@IAHB>CHEKFIGKHHICKFLGNFPDQGRETEWH_IbKfIhHiFjHkJ
privilege	!V
privilege separation	!V
privée	!7"@#J%F&C)J*D+C,A-C.C/B0H1F2D3:4J596E7D8B9@;_<X=DB:CEEDFCGEHFIGJGK@LGMIN@OIP?QVR<SGTBWDXHYEZJ[I^H_CaKbDcEdHeKfCgJhDiAjIkClF
pro	!C,G-U/H7UBIKGNYRGTE_@kXlS
pro ftpd	!E/HKKNXRKTI_FkYlS
probably	!S,K8JBJKGRKTI^UcK
probably incompatible	!A-S^U
probably truncated	!W
probe	!Z,@JUKETIWJ_J
probe failed	!_,BkF
problem	!?"B%J&B)J+K,Z-T.B0J6F;Z<?=G?G@VCIGHHGIGL=NHRITSW?XHZK[B]G^EaTbEcEf@hIlG
problem are	!E7TTVjTkU
problem certificate	!U
problem it	!A5H;]@SQJ
problem occurred	!D,T1TBTKTOISG
problem persists	!HSSVT
problem related	!S
problem unable	!X
problem while	!7,V-S8KBK
problems	!Y,KKHRKTIbTcU
proc	![
process	!T"1#?%7&9'G(A)J*?0:255V6D7J9/:F?A@IA0CFEDGFMCNHOKP,QBTFUJV3W]X@YJZC[6]DaFbVcWeCfCgCjCkDl9
process '	!V&SdT
process cache	!H3UHS
process completed	"I&J,G1C3J5@8J9F=UAIBIGKJSPDQIRDWC_UbFhJjJ
process ended	!A5IKWRGTJWVhUjY
process error	,V
process exception	!G,X/KBJKJiU
process exit	!F&J/U1T5SGXWI
process exited	"E&C*J,A1X2J3>5H6H7E8?9E;==GFIGJIFKIN?QJSUT7W<^S_=aHcBiTjGk@lK
process fastqc	!X
process kexinit	*S
process original	FT
process process	!JNTSJ
process reply	HS
process task	!ESK
process ticks	!FSK
process tried	!<-U.G1J8I<UBVHULFSF
process w	!=1J<EHAIGL@VJWc
processed	!V
processing	!Y-W.D3G8SKWLFRFSCbJcHfEiH
processing user	!IBWKTTS
processor	!G,X/JBIKJiU
processor exception	!G,X/KBJKJiU
processors	,KBUOTRFTH
processors standard	!IBVOTRGTH
prod	%G)I*H+F-J.E/V1E2G3;5>7I8F9?;D<_>H?T@UCVGEHFIANHOJP=QEREWDXJYB_DcHdJfBhIkS
prod example	!C"V/W;U?XBDRISSaJiT
prod message	FTRG
prod pem	!F<[BG
prod ppk	;D@XAJ
prod web	/WBBRWSIkU
producer	!V
produces	!C"VSKbUfJ
produces no	!C"VSKbUfJ
production	&W3ViHjG
profile	!I-J.E/E1J8H9H;HKALJNJOJPJQHRDSJTDaKbIcdfGjXkK
profiles	!W
proftpd	!_"D)D1?8@KGRJfC
program	"B%K(K*J+F-V.H1W2I546F7F8H9A;?@HAEBFDXGKHWI@K;LINDQFR;T<YJ[H^^_HaDcViAjJ
program data	!@=VDY
program files	HWSHfS
program or	!K^Z
program ssh	&T
program usr	!H^X
programming	!X
programming external	!X
programs	"TRHbU
programs included	"UbV
progress	!W-J9F;ERIUSiD
progress origin	!T;JiHjT
progress user	UT
prohibit	!YRIiK
prohibit password	!YRIiK
prohibited	"I,A.E/E0H1H3I5F7IAJBEKJLFOIRHS@TEW^XS[G_GbWeUfDiIkJ
prohibited open	!T,J/H5IRJSI_IbXfG
proj	"X5K<J=GRH
project	"B#T%H&E(S-I.D/E1F3T7G=E@EBKFGHEKELXNKOIP?R?WJXGYH^G_CaKbGcKdKfIhX
project 1	2J3V5UhZ
project 2	hZ
project 3	hZ
project directory	PHTS
project ssh	#ViS
project you	!E:ULU
projects	.D8SBFLVOERHSWTI
projects a	8TKU
promise	!T-U5J;GJSNFTD
promise rejection	!U
prompt	!2"B%V&=*K+J-D.D1C3?8G9E;I<H=JBZFJGeIJK?LFNIP]Q@SEZK^I_EaIfDjH
prompt on	RHWUcU
prompted	BTRT
prompted now	BTRT
prompts	!@"G)K/F1J3I8J9H;HBVGZKFLKPYRWSITE^HcHfIjGkK
prompts from	!H5WBUGSRD
prompts in	!@5B;KGVPWRUTKZSiK
propagate	!J#]BJjJ
proper	NXRGTGlT
proper protocol	!HNYRHTHlT
properly	!J"J&J(T.K/G1J3G5C7VFKRCTTWKbGd]fJiDjKkI
properly configured	!?9TBINSRH
properly respond	!J,H7UKJTUdZ
properly terminated	!V
properties	!T<HSTaT
properties of	STaT
property	!V/J8KBKKHPXiS
proposal	!TJHKF
proposal aes	*T
proposal curve	9[
proposal ssh	2S
proposal user	*S
proposals	!C*]2^3C5E9]
proposals do	!C*]2^3C5E9]
protect	.D3G5FKFOZST
protect against	!Y3H5G
protected	!?.H5A;;<I@FA>BDCKFJKILKOUPgQ:S[YH[J
protected branch	!U
protected keys	!KPW
proto	!C6Xl[
proto flags	!J6Y
proto resp	!El[
proto ssh	!El]
protocol	#=%I&='>(2)C*F+;,=.I/"1;354D5C7E8J:<;<<3=A>F?=@FA@B?CED?ECFFGCHBI4K?LAMcN[O:P,QDR4SHT;UBV1W7XEYKZ;[I]:^b_JaDb]ckd?e9fWg5hYiEj@lZ
protocol 2	KT
protocol banner	"G&I)K*H+H,E-c.H/K1G2H3G5A7G8@9A;D<H@IAGBDGKJXKFLKNUQDRESHTX_dbFcFfBhHiH
protocol code	!Z.J
protocol data	/E1E3J7S@JGINHRS_EkC
protocol error	!,%J&A(F)E*J+B,8-3.G/C0C1@2?3B4K5<6B7@899A:J;=<E=J@IAGBBFKHJIBJKKFM:N=OBPJQCR3TAVJWEXTYH[B^c_1bbc[fZgIhci;jF
protocol identification	!K/K3J9JKFkZ
protocol identifier	!GMXNI
protocol incompatibility	!HbTcS
protocol instead	!I,W
protocol is	)W,K.I/I1X3FBKKGNETJ^U_I
protocol kex	!G*SNI
protocol parse	!I
protocol scp	!J5W
protocol security	FS
protocol sftp	!U"A)G*J-J.W/F0V1E3H5T6I8I;G<I=H@KAJB>KBNCPIQIR=SVTJYH[V^I_IaSbKcSf>i=kC
protocol ssh	,I6JBUMUNISHTI_IbG
protocol version	!F&B(I+D,H.J/I0G1?2H5K6C8A?KA>B<DIIELJMXNXPESDTBVIW@XEZK[C^D_JaHcYfZgJjDlU
protocole	!JRITGlX
protokoll	!<"J,F/F3I5G6S8K9HBHKHNXOJRHSDTE_JfUiIkVlV
prov	IJLV
provide	"F%U&E,I.T/G1F2K3C5D9E;H<G=I@KAIB=FGGWKFNIQHRCTFYS^J_JcGfV
provide a	!I%W&IBGYT
provide error	!E.V0T
provide shell	"I:SLJ
provided	!W"I%I&?(H)J*G-A.D/W0I1D2F3;577E8A9V:J<?=F?ICIFEG=HHIHK7L?N;OIQWS?T>VJW?XE[J^F_@aGbBcCdTf?hEiUj@k=lJ
provided cannot	!D;Z@UBK
provided check	,V
provided credentials	!A"SBVRTiX
provided for	!HBCPTQERWiG
provided is	!J
provided or	!A/W6UdWkH
provider	!T"?%G'K(K+K,A/;2E3;4K6I7F8T:K=@BECHDKEKFBGCHEKIPUT8ZI]J^G_HbIcIdIjGlI
provider available	!G5B9H;T<H@UAWKJQGYS
provider error	![cK
provider for	!:"B%J&H.T/J3I5H;JFIGIIHPVQ?TGWK_JiI
provider java	!A<S
providers	!V5J;UAJHVLHQD
providers sftp	HVLJ
provides	!H9VN]
provision	#U;ViTjK
provisioner	!H"K#V,J-H.I5G7W8K<SFCGFISKDRBWWdXkI
provisioner error	!<#W<DFGKKLTR?WXdT
provisioner file	7TTV^H
provisioner remote	!@TX^U
provisioning	&Y,FBITWiVjJ
provisioning with	!U&YjK
proxy	!1"%#D%>'F(B)>*7+<-!.4/D0?122:3A4B5*648-9.:F;4<4=?>E?C@>A8B5CBDIECF:G0H?I=J<K#L:M:N2O;P3Q4R,S5T?UKVEW~X~Y?ZA[>]F^9_!a>b1c3d8eFf.gEh6i+j:k%l;
proxy '	!X
proxy 3128	THXV
proxy authentication	!A"A&>,I3K5H;J<BB6GAKHNJPJQHR9WhXfZK_IhIi=jH
proxy command	!B"K&J-D3J5F7HBFKCTBWfXY_EbHdKfIk?
proxy connection	!H/C7IBKRJTDWSXS
proxy corp	TTWF
proxy could	-IWW
proxy error	!G"J&G,U-A/J1K3K5J7U8I9IBFKCN@RGTHWdXS_FfHkI
proxy example	!I,YXU
proxy exception	!C&S*I,>.J/H;IAIBJGHKENJRISJW^fK
proxy http	!K,F-J/KNGWWXZ
proxy jump	-F/JBWTHXW_K
proxy not	!KXU
proxy returned	!C,V-G7XX]
prune	!J&J<VTVXJ
prune origin	!J&J<VTVXJ
prüfen	,J/K9IBVKKNXTIiTkW
ps	"F&V+J.J0I1@3H6K7@8Z9H;T@IABB<CSDUIINKPIQFSCTZWJ_IdFfI
ps 1	!F-T/I3K5U8V=TLSSH
ps c	&W,H1E5G8W<FBJDSTYdH
ps d	DS
ps ssh	AKCTYS
pscp	!3"C&G(J)D*I,E.G/E0J1<5E8A9J<H=E>T@?AGFKHDIaK:NKOGPHQIR?VKYE[U]H^faHbVc?eIf9iCjG
pscp remote	!KLTSH[V
pseudo	kS
pseudo terminal	!S
psftp	"?&J)F,J163G6G7K8K;K<F=HB7GFHFIVL]NJPERWTH[D_CbHcIfGhDi@jHkU
psftp cd	1FICL[
psftp home	!BIXOV
psftp local	LI
psftp put	IYKTOESS[FfJ
psftp quit	!YLK
psql	!u"E,7-K/J1I8IB>KHR7TEWI_Ji@kA
psql erreur	!T
psql error	!f,=BJRHkJ
psql exception	!T
psql エラ	!c,EBKRH
pssh	!2&T/V5I;H=KBVKSPYQB
pssh exceptions	!9,T/W5JBXKU
psycopg	!]
psycopg 2	!]
pt	!H*[2D9IIULKkJ
pts	!bTK
pts 0	!Z
pty	!G"X1WKK^Fb]fF
pty allocation	!D"V1Y^>b[f>
ptype	!HKT
ptype m	!JKU
pu	!<%C'E(F+A.@0C1J4E5E8W98:H;B<;==>b?m@YADBHC;D<E@F=G?HBI@JBMDODP.QFRFS;UJWDYAZA]F^B_=aEb>c?eFfCgFiBjFkHlA
pu tt	<K=K>T?[FKPIQF
pu tty	!F%F'J(K+F.G0I4H5C8S9=;9<@=A>Y?i@WA7BKC@D?EEFCGCHGIHJELBMHOJP4QHRISBVJWHY=ZE[H]K^G_BaJbCcEeJfGgKiGjHkJlE
pu ut	!K8VVT
pu être	,S@VAVTI
pub	"B#K%@&<)I*J+E,E-H.F0G1F2D3=4J5<7G8J9B:T;6<1=A>7B/C3D;E:FFGEHEI;JINEOTP,QERJSUT>VFWJY~ZI[A^J_IbJcIdIfHhIlH
pub bad	;j?c@ZAgC8DFYX
pub error	!I;;=E@@AGCXQBYh
pub invalid	!G;<=F@=ACCJQKYfiI
pub is	!D=T@YAJ
pub key	!G@TAT
pub no	!W<IIK
pub not	!U
pub ssh	!I;E<J>F@JAKY^
pub type	!JCHY[kT
pub user	YU
pub'	;F=@>D?V@ZBCC.D>FGHKPAQARJYtjG
pub' are	!E;i?a@YAdC0DAYi
pub' no	!C;DYY
pubkey	"A#I%['K)F,D-A.F/C0I1@273?4G526H7H8E9::I;/>>?A@>BICKDHEUFvG;HBIGJBK=LCMHN@OJPGQIR@S?TDVIXJY=[J^F_DaGbDcCdJeJfHgJhDiAj?k?lI
pubkey accepted	!@2G;I=I@KAJEIFgRHiIjJ
pubkey algorithm	FV
pubkey auth	BIF[iK
pubkey file	!<%K&A;T=[ATFTjC
pubkey hex	!V
pubkey key	FW
pubkey no	!D&IF[RK
pubkey prepare	*U
pubkey signature	FV
pubkey signing	!@"K%[&X<JBCEFF6hKiJjF
pubkey ssh	;I@JBEEbFIjJ
pubkey test	!D%IFYRK
pubkey using	EHFB
public	!I"?#I%J'B(A)D*.+8,D->.?/30=2,3I435H6<7G8=9(;V>1?@BfCFDDEFH;I4J9K5LTMDN?O>SCTEUAV>W=XBY_ZW]B^G_=a<bFcBd;eBfIgAk7l@
public and	!D&K=U@KAVFIPAQDRTiW
public html	1I@IBHIFLXPJSUTH[T
public key	!;"E'E(D)H*4+;,K-6.G/:0C2/465I6B8B9-<Z>5?FBbDGEIFWGJH@I;J=K5MFN<ODQTRFS@TDUBVCWAXEYcZX[=]E^D_;aBbKcEdBeEgDjTkAlD
public key'	!H@SBVQIiE
public no	!W;K<EKT
public private	!Z;E<E@JAIPFQFRHYIjU
public user	!V
publickey	!0#[&_'4(8*#+(,8-!.1/%052'3!445!617+859!:E;T<ZBmDFFWGIH.I-JGK(L6MBN#O*S!T'U>VEWEX/YV[7]9^F_"a!b/c4d2e3fDg7h:idjel-
publickey auth	!X
publickey authentication	!I"I&D;E<C?T@UB^FBGGR5YYZUiC
publickey failed	BYFVi[
publickey for	-J8F<JB[FKKGRA_Gh>iI
publickey from	!W
publickey fromfile	!CATFVKIPJQWREiWjJ
publickey gssapi	!E%H;H=DF>G8YIZIkK
publickey keyboard	"F#J<IATGUPGRYSJjTkF
publickey no	!G"7#V&/5T;J<!AEBbFeP:R<TSZ7iXj_
publickey packet	ED
publickey password	%>)K,V1E;X=.?J@JE?FJG0HIQ9R_S@WUZ,aJbKfChH
publickey preauth	iSjT
publickey protocol	!J"UBURK
publickey r	=U
publickey request	!K"J<TBXK>QKRGfH
publickey succeeded	![
publickey successful	!^)SB?FIRCVSiHjK
publickey unreachable	!I&T=VR@
publickey unverified	!F=JASBVFKKGQZRIi_
publickey username	&VZTiJjV
publickey with	!I=KBTFEG]RFZGiG
publish	!I,E3JHHPISK^SfJ
publish over	!C"S,G5IPI
publisher	!G"S,G5INJPISK
publisher exception	!C"S,G5INJPI
publishing	!7&I-K.G/G3K5J9H;HBIKGL[OJQSS^TBWKaHiE
publishing exception	!:&I.H/G3K5J9I;IBIKGL[QSSYTBWKaKiF
pudo	!A"F*I,]-I.C1F2I3J5C6D8E9G;E<C=I?VFIGGIGKAOSQKTUVIXHZJ[H^KbGcHfHhKjG
pudo conectar	!I"K&E,c.H1J5J6J8I<JBDGKKGLBOEPJSBTTWJbJcKfKiCkS
pudo leer	!I,K?W
puede	!U&K*K-J.H/S5I6I8J9J<D=SKCLGOHRESEiJlX
puede conectar	,I/I7VTV
puede establecer	,S/FKJTGlY
puerto	!W,S/E7JRG
pull	"J&Z,E-H.G/Z1K6G8F=KAICIFKHJKALDQESBTEUS_IbK
pull access	!U
pull image	!_
pull request	!T
pulling	!S
push	!I"5#I(J)H.Y/;1;2K4G6A7=8D?HBVJHKDNDPDRHW@ZH^Hb@dFeJhIjbkI
push c	.V
push code	!b"I&J5KBGS=_GiKjH
push home	fH
push origin	!D,HSZiFkU
push php	!FAXBGTUlW
push pl	5WQWTHiT
push sftp	!T
push some	!_
push to	!F.UGVSU[W
pushed	!I,V
put	!7"=#9%@&7'S)A+=,<-J.Y/50Z1<2F3@536B8S9J:6;F<==A>9@JADB9C9D<E7F(G9IsJTKZPAQIR<SSTFU<VaW&X1YE[e]^^*aIb*c0f=gBh=i.j:kKl%
put '	(X.D
put 0	!?(I.Y0J8IIHNKOISGVa[GgF
put 1	LJVU
put a	!Y(G.Z/J0C9TBTJWK>LGO<RWS=TDVH[7]Ja5
put access	!JIJKJLVOZSV[TaEeK
put afp	!V
put bad	!?0JIZKJVHeG
put big	!C8GJXSI
put c	!H(I.B0VIVKHL?SSaFgK
put channel	!<0U1C8DLKOWVB[X]WcJfF
put contents	![.JSI
put d	'T0IOI
put data	!BI^LF
put enoent	!@<HI^
put env	OV
put error	!KBVKFLJ[TiWjW
put failed	!F.@IW
put failure	!A(K.X0TIIK@LEOX
put file	!:IGLYOUSY[HaF
put files	KSLHSHTDeS
put format	._KI
put home	!K.TLHOS[SaJ
put index	!JSU
put java	!61K5J8JFKGKHSNURJVJWJZK_SiH
put local	![LIOK
put main	!61K5J8JFKGKHSNURJVJWJZK_SiH
put mjs	!F.I
put no	!C*K,I.E/K8Z9KBHKURWTG
put none	!G(W.GIXKILD
put object	![SI
put of	!ALWRKS^[TaH
put ok	!VLJRHVT
put p	!DOHa[
put permission	!X
put php	!="U-U/E2T6J7T=A?V@TLJPISJiV
put pl	!A"U&J-J1H6T9H<Y=TB;PFdViBkS
put py	!72I8ITUVF[JaJ
put r	!F.I0H1J8SIWKHS>[Ie[
put rb	!D
put reads	!Z'G(K,J-U.D1V4V5I6H8BBJHZIGK/NZRHTJVGZS[S^IaFbFcFhJiD
put report	!VIULFSJaJ
put sftp	"G.E/F0H8K;J<IBTIHK@TT[YaU
put with	!K9T
put write	!CIGOTS]VK[H
putfo	!E(]IDLKV_cJ
putfo fl	OS[S
putty	!G;F@TAGPI
putty private	!H;J?SAHPI
puttygen	!@;[=]@FAHIFKKLHPHRKSITKYJfK
puttygen error	!<;[=]?I@HAJIFLIPHSI
pv	IJKHLUcT
pv 3	!FIJKILUcT
pve	!K-J3U
pw	!B"J&?5U;K<IB9GZRaTVZEiYjGkI
pwd	+TKHLFbS
py	"G#G'F*D+</W0@6I7J:E<J>C?F@JB<C@DHEGFJGCIIKIMCUJXDYJZJ]C^IaIdJeDg?iDkI
py 100	!S
py 1819	!K;T@TYU
py 19	!V
py 1909	!TNHTW
py 3	8TKT
py line	!7#K%S'G)S*I+@-T/U0D:G>F?IB@CDDJEJGIIKMGTBXH]E^@eGgAiIlV
py n	!IbF
py test	!Z
py'	ST
pycharm	!I1WRKSU
pygit	!A&B*C-D2@;IAJHVKYPSQHfJhIjW
pygit 2	!A&B*C-D2@;IAJHVKYPSQHfJhIjW
pyinfra	!G&K;D<V=HBV
pyinfra api	<KPT
pyinfra error	!D;F<Z=KBWPBRWiS
pypi	!U
pypi example	!U
pysftp	&J5Z;H<[BGKILIPDQH
pysftp connection	!I5U
pysftp exceptions	!?<[HSPEQJRB
pysftp init	5YHJ
pytest	!_fK
python	!T(I)K+J1J6U8I:KBGCGJHMJOGXKYI]J^HeJfHgHlS
python 2	,HLJSG[ShTjT
python 3	(E/F3C6TCIIGYK[I^IfKgJjKlT
python interpreter	!V5IBJTJkT
python usr	6X
pyx	!B"S*V-J2S<V=]KH
pyx line	!B"S*V-J2S<V=]KH
pública	!U"K&K:X<F=E>HPKRIiI
pで	!GNJSUkJlX
pの	!H)V
pは	kV
pア	!C.S;JASTJ_V
pア アダ	;KAT
pア アッ	!I.T
pア アド	_S
pサ	!T)J*J-H1E3G5I8J9GBJKILHNTR@WKXW[U_HbJ
pサ サー	!U)K*K-H1F3G5I8J9GBJKILHNUR@WKXW[U_IbJfC
pセ	-IfU
pセ セッ	-IfU
pチ	)V1X
pチ チャ	)V1X
pプ	!JWS
pプ プロ	!JWS
pロ	!I"T_HiT
pロ ログ	!I"T_HiT
p専	"GbY
p専 専用	"GbY
p接	"I/W1H6I8J@TBIKENJTWbIfGkClI
p接 接続	"I/W1H6I8J@TBIKENJTWbIfGkClI
p送	*W/G6TLKZUjT
p送 送信	*W/G6TLKZUjT
q	!W"H#I%J&G(T*G+G-B/B0Z2F4G5<6J8J9@<F=JAWBWGHH@JHKJNBO<PGQWRGVGYW[A]J^J_FfJiBjCkBlJ
q '	.ULVSS
q 1	!C0V3VLEOHSI[H
q 2	(T
q 3	!H0TLHQW
q 6	!T
q kex	![9C
q must	!D;V@XA[FWQUYZ
qc	!S
qemu	#V,V7IKJiXkH
qemu debian	!Y
qualified	!I,T;J<H=TBJOSRG^SiJ
qualified error	!I,T;J<H=TBJOSRG^SiJ
quantum	!J5J9BUb
quantum key	!J5J9BUb
que	!I"C*K,V-D.G1H3Z5V6I8J9I>HGIKALJOHQKRDSETCWJ^T_IaJbXfIkF
que el	,ZKJXT
que le	!F"J&TbU
que vous	&T
query	!].J7V8KKHRJWKkX
queue	!_&JiIjT
queued	!U
queues	!FSK
queues 82	!G
quick	!W/K6D
quit	!_"I.D/H0H8JBJI@KDL<OGS@[I^IaGlW
quit sftp	![LJ
quit with	!I7UdT
quota	!G"6#H%G&H'H(D)G*H+F,<-G.|/=0A1<2K3?4K5<6D7D859E:K;F<E=G@JAJB9CJFJGDHHI?JIK3L:NCO7PGQFR7S4T7VCWJXIYKZI[@]D^D_:a>b<dKeGfAgDhGi<jGkClF
quota exceeded	"G,G.l/G0J1G3J5F8D<KBCIFK?LBOFRFS<TEVJ[H_HaCcIfJiHkJ
quota has	!W.I
quota limits	!H.W
qw	0U
r	!="?#B%J(V);*8,F.E1-2;4<5B6G7J92:C=V>EA:B6CXDCEAF<G<IhJ=KGL?NEP;R.T?UHXAZB[5aWbUdJeYgTi:k:
r 0	!FTUaV
r 1	!V(V.A0DKILGOUSJVD[J]KeJ
r 2	!D(U-I0D1E<EHIIhL:NKS>[KaGeKkJ
r 3	!U8TKJ
r 4	!HTUhS
r as	=U
r dist	ITSH
r failed	!H&W/I0U5WBSSJTJfD
r fastq	!ESW
r local	!V
r n	!@,>5B;H@TK;WI^BbUfTgViFjF
r n'	!@3U<J=UBEKJMVNHTJ_HjJkGlV
r nkex	/IBTWU
r r	!U?TPTSD
r remote	!T&T
r sftp	!G-F3U5J6SBHHWNSSJ_SiVjT
r to	!I-V8Y?TCJKHPT
r user	!B&I<T=UB@CIRHYS_XiIkE
r z	!J;X
r'	!I;SAIgU
raise	!B.G/43S6:8K;F<K=-BVCJFCGHI>JKMKQVR@SWTHWB^K_IcWeSgHjUlV
raise bad	3U5J
raise e	!A9T@JGTKUTJcK
raise eof	-T1V8G_EcFfV
raise error	lZ
raise exceptions	.USJTT
raise host	HS
raise incompatible	2S
raise io	!?,K0W8HIGOWSWVV[SaTcIeV
raise key	<G=G?S
raise no	!J,VT]
raise saved	!G&H=KBWFIhTiUj^
raise sftp	!G.J1KKHLISFc_
raise ssh	!="F*H+K,G/I1J5W9E=ELJPIQURGSITEYUZH_VbJcHhHjIkT
raised	&H.I/C9V<KAHBEFEGWJGLGNJPJQISFTUWJZH^KbJdKhKiUjFkF
raised net	!A,G7UBDFIGYKKRViUjJ
raises	!]SDaJ
ran	!E,T
ran on	!E,T
rancid	!F,TBHGTRCTUiVkW
random	3K
range	!U-K.G9]JCKANJ
rar	!<"I'g(J0G8KBGOFRGSEVJ^I_JaFeFiH
raspberrypi	"E,J-H/V1K3V5X6EBTKFRS_FkA
raspberrypi date	!U
raspberrypi local	!A/^kF
rate	!Z.ISJaJ
rate limit	!V.K
rate of	!^
rather	!GRKi[
rather than	!GRKi[
raw	"D'G0C8T;J<JBDLBOURGTG[I]Ua@bFe_gSiH
raw'	!HVWaT
rb	!:%K6G7I9F=UCJGJKCLEPARETEVJZJcJ
rb 104	1I
rb 105	LI
rb 11	LI
rb 126	;[@H
rb 152	?S
rb 165	?S
rb 168	?S
rb 187	LU
rb 19	AT
rb 190	HS
rb 224	HS
rb 250	!H1HfE
rb 28	1I
rb 325	IS
rb 36	!IfK
rb 49	HS
rb 50	!K
rb 53	!JHS
rb 54	-VKJ
rb 540	IS
rb 57	KTkWlS
rb 58	?S
rb 632	/T
rb 72	/T
rb 82	HSfS
rb 89	HS
rb 9	!D
rb 911	IS
rb 941	IS
rb sysopen	!C&K<V=WLK
rbenv	FUdS
rc	!Z&G)K*E,D-B/S1@3E5B6J7F8G9H<V=IAGBGCKFFITK@NGPIQUTDWIYHZJ_HjCkG
rc 0	!^
rc 1	!U<KLDaS
rc 12	!KBHGV
rc 2	-J1KBXIUKILU
rclone	!Z"T(K+G,C.I/I5G6SB8GILERU^I_TbJcKdJfGiFjF
rclone conf	,J-U5K<GBJLJfJiIjJ
rclone id	!E;K=S
rclone rclone	,J-U5K<GBJLJfJiIjJ
rclone version	8S
rcv	!B-Y.J1E8WKTLTSSfJ
rd	!Y
rdomain	!B)T-FBC_ThJiU
re	!J"V.K1H5GBEPJQKR@bJhVjX
reach	!4"H%b&C*Z,b-G.B/I1D2W3A5>6D7_8J9^;HB:FHK>L?NHR=SAT^WK_KaIbIfGiBjJk_lH
reach a	!<*[2Y3K5J9aFKKH
reachable	!>3H5EB[TWiT
reached	"<&I)D*D+J,9/H1<2I3?6I7A8E9?;G<I=JAIFKHKJJKELFOHPJRDSBWJXJ[K^I_baIb;c?f8hXjFlF
reached over	!C
reached try	!CKKRHTI_Y
react	!I/T1H7TIKLU
read	!A#8%E&K';(H)G*8,C-_.I0F2F3<4B5W677B9A;U>F?J@WBTCTEDFJG<JSLIM/OAR=T6U<W;XEYUZ=].^Cb2cKdGe1gDhGiGkKlA
read 0	-H8JKJSIaW
read all	!D-Z.J1WLIOISIVJ_ScB
read as	SH[UkUlU
read bgzf	!U
read bio	!V;EQI
read block	!U
read by	!J
read bytes	!S
read connection	!>"2)I*K,4/_2=5b7D819S=JBcEJHHK;TCWEXEcJdVhI
read data	.IBZKKRDiG
read econnreset	!B&K,>-Z.D/<3H5E6F7A9J;JBDIGJKKbLFNHPKQKRDSHT?cHdGfEkE
read eof	!T.GKJLSOUVUaS
read error	!W;I<D@YKHQW
read failed	!S"JcT
read file	<X=X@UIHKTSD
read from	!6#K(G)C*J.U1A9?:VGFIAK[MIO@QDRHTHVC[I]K^DaAb9c=eHf8jTlJ
read key	!C&=*I-G/I1G2C3F5:9;:D;b@_B4CKFCHHKHLJRISITGYbiHjA
read line	!K,J-SKXNVTFk]
read message	!JKU
read nio	-T8T
read node	!C)T/K1U7HTJ
read only	!["G&J(H,H-H.?/I0<3E4I5>8E;B<D=I@JAFBFDIHWI>K=L:NBOCPERKSTVGYJ[A]D^B_JaAbCcFeJfDjXkH
read operation	!I8HJUK8N^TXkU
read packet	!D,U.J1J2U5B6F9Z;JBAK8LJN8RKSGcWfYk8
read passphrase	!85XPZQGRW
read piped	!I"T.W
read poll	!H
read private	!I"J%K&E+J-E1G3J5G9K<V=a?VB>CIHFIIKILFNJPDQXSHfJjJ
read properties	!W
read response	.JKKNGSHaV
read seqnr	!H
read socket	!H,G-XJGNVTS_SkS
read ssh	!A<G@XAIYW
read stream	.JLISVkTlT
read tcp	!F,G2K3I5:7D8JB3JZNS
read the	KK^U_T
read timed	![-H7JJYKCNS_H
read timeout	-Z
read 接続	-TKCNU
read'	!F@TAJ
read' could	?S
readable	"I&H/K1J3K5D7I;A<@=b@FADBCPFQGSITIYH[IiFjH
readable 1698	KTkS
readable by	5J;E<H=]@JAGPJQI
readable nt	KTkS
readdir	!DSbaG
reader	!>"U)X*K,F.I/F2J8V9TJGN@QJRGfXiJkF
reader info	9TBU
reader java	!E"X)W-C8VfXhS
reader run	!I"X)W-C8VfXhS
readiness	!^,BkF
readiness probe	!^,BkF
reading	"A#I%I&6'J(F,9-U.</A0E345:6B7I8V9>:J;A@GA;B=DFFEGGITKXNUO>P9R3VAXBYIZD[>]K^FaAbIdCeHfHgFhFj9kZ
reading configuration	JJKSjC
reading directory	!J8Z
reading file	!I
reading from	*W-?2Y8T9WNC_BkK
reading key	>TBKRG
reading no	1H<GICLbSE
reading response	!ZKI
reading sideband	8W
reading source	!TITSG
reading ssh	"F&H)J*G+U,A-c.F/G1D2G3E5@7F8?9@;C@HADBBGJJXKELINUPIQDRBSETU^K_dbFcEfAhHiG
reading version	!C-J3K5I9JKIMUNUSKTI_Ck_
readline	!G-W@JNTWU_V
readline timeout	!I-SKVWU_U
readme	!W5G<KBJHJIALYOKRJ^JaAfS
readme txt	IALYOKRJaA
readonly	!I"K=IHJLEOZRJSiaE
readonly new	!<=JOHSkaI
readonly reads	!EO_
readpartial'	-VKJ
reads	"E#I%F&B']*G,F3H5B6>7E879@:G;9<<=A>I?F@IB7CGDJEHFCI]JIKDMSNTQ@R4SXT6VWWAXFYA[Y]?^VaTb=c7e:fIg<i9jBkVlG
reads 1	!TITLJ
reads 2	!T
reads bam	LJMWSW^TaFbG
reads fastq	"K%J&J'B*K,K0]4T5F6E7H8=9E:K;D<I=G?J@IAGBCCKFKHUI1KCMKNVO[QHR@T8VYWGXIYH[Z]HaYbGc>eEgDhFi@jIkX
reads fastq'	!DL[SZaU
reads fq	ST^T
reads r	!A<JIdLBVEaK
ready	!J"G#X&H*J,@-=.J/G1H2J5@7J8C9F<IAHFEGKK6NhPJR@SJTCYK^K_EbHcCfGjEkYl?
real	LW
real path	!HLW
realm	!X
realpath	!JIEL[
realpath home	LU
reason	!@%F&=(I*T+G0C2W39566F;V<X=H@JAWBDCJF=GUHHI?JDLUMGO=P=QURCSSVEWCXEYCZC[B^Ga>b=cAdSeKiDj;lC
reason 11	!E"V)W-K1W
reason 2	!C,T_JdUhVkU
reason auth	!J,X/XAVTWiE
reason error	-T
reason java	,F/T
reason unable	-TKSNTRH
reason wrong	!T
reasons	!D%T&Z5IBUOKjS
reasons include	!@%T&ZBVjT
rebex	!8"U-D3I5J8V;HGTIFJWK<LDNS_HaKfKlK
rebex net	!8"U-D3I5J8V;HGTIFJWK<LDNS_HaKfKlK
reboot	!U
recap	6U
receive	!^&G)A*V,>/=162[3A5G6J7C8S9X;H<GAIB>FHHGIGLCN;OJPFQGR>SIT7WG^HaJbEc]dJfAjIkB
receive data	!Z1K
receive failed	!].I7J
receive hook	!]
receive incremental	!E.VKT
receive kexinit	!K*]2^9[KI
receive packet	!SKHiT
received	#B%H&6'C(8*B+I,<-H/J071X5I697C96:D;E<;=K>@?H@JA>B9CIIFJHL8MTO4Q6RCS6TBUDV7W0X;Z7[7]<bUcbdFfbhSi:jCk@
received 12	IU
received 35	!Y
received 4608	!THU
received authentication	!YBIRH
received client	!^9J
received disconnect	!H"E)?,G2K8SB?K:LHMENJRSSGTH_]h[iJjIkJ
received exit	!K"V.J/K1V5D8JBKKGTK
received http	!EMV
received install	!F"V7TbTcSdT
received message	!G,K.G/J1G5H8H;GAHBCGKK@LJNDRGSGTI^K_JaJccf@hJ
received process	!XBJ
received so	!D6K8F9JIKJIWJaHfFjS
received ssh	;JYT_VhH
received stat	![
received status	aU
received too	cT
received unexpected	!3"V)X+J,@-F.J/E3E5E7I8T9G;GBAKDN;RDT@^[_BbXcTfZiHkDlC
received userauth	!W
received version	![
received welcome	KU
receiver	!H"@(D*I+C.]/J0Z1E5A7>8;9K;@<K=J@KAHGIHII;KTL^NGOJR<S[TKWJ[I^G_FaWb8eJfKkC
receiver c	!H.[LJSS
receiver chown	SGaW
receiver date	!S"D+I,H-@.W1J3I5C7C8C;FIGKZL_RCSK^K_Jb3kI
receiver failed	SX
receiver mkdir	LVSJ
receiver mkstemp	!B0YS[aK
receiver write	!@.[SG
receiving	"C8ILINWRT_HcGhKiJkD
receiving objects	!U
receiving version	!C3TKFNGRW
recent	.J2FIJQIgK
recent call	.J2FIJQIgK
rechazada	,b/C7IKERCT>lG
recognised	!J<G>X?G@EABQJYT
recognised key	<H>X?I@JYW
recognized	3J5I@SAJIJQW^V
recognized as	^V
recommended	CSDI^U
recommended that	CSDJ
reconnect	!d"J,D-@/>1G6JBHRDSITFWV_FbIfJ
reconnecting	!J#V-G7ZTX_IdU
reconnecting using	!V
record	(J/C1I3J5@9H;CBJIIKJLIMUNBRJVKWH[T^V_JaDbHiGjIkGlI
record hostkey	!K5J
record to	!HOVSSTH
record uuid	!STW
recorded	(THT
recoverable	!X.I1IIJ
recoverable exception	!X
recoverable exiting	!U.JIJ
recusou	!H"W,W7IRXTG
recv	"G&E+J.D/=0J2F3V5J6T7@8@9B;G<H=JB=ICJEK_N8PIQKR?SYT<YK_Ea@bFcVdJeFf;hIiJkBlF
recv data	!J,T3WkJ
recv generator	SWaD
recv packet	!HKEcV
red	!G7SXV
redacted	!J5TAGPT
redacted to	5T
redis	!s&G,7-C/F3H5C7B8I9EB>KANGR=SHT8WJ_Ei?kC
redis at	!Y,H
redis connection	!f,B-I3K5F9HBFNKRHT?iH
redis exceptions	!^,EKGRI
ref	!],K-J/I3G5I8KIHKVLCNJRJSDTHWJ[GcI
refer	5JRTW[
refer to	5JRTW[
reference	!c,J.F/C1K5GIGKGOHV[aKfK
reference was	!DIJSTVY
refresh	!TRK
refs	!Z%K.K3FF^LKPJR>jW
refs heads	US
refs remotes	UT
refs to	!]
refspec	!Z
refused	"?#7%j(>)-*++0,{-:.(/!1!2,3!4;5!6>7!819!:7;(<3=,>=?G@6A1BUCGD:EGG<H6I5J2K!L.M7N4O/P*Q?R/SAT!U?V<WWXHY4Z-[:^Ea7bWc'd1e?g?hAiKkg
refused 111	!Z,CkI
refused bad	!G)DB^
refused by	!D"K'W,S-B/I3I6K8ABCKCNIOHTTW=X^_<bGfH
refused check	!T
refused connect	!K"I,S-Z/KBHTEWI_DiHkY
refused connection	!B,k-@/D5I8JB;KDRDTFWF_CfK
refused did	!Z
refused error	!I,I7IWJkZlZ
refused for	!T,J
refused in	kV
refused is	!T
refused it	,U<VTEjJkI
refused login	"XBCGJjJ
refused not	!_,D
refused operation	!B%j<G=IB@FFPIhJjG
refused or	!W,H7UBG
refused our	"J%G&>,K3I;F=F>JBYFYGCPKQKYKZ>fGiYjX
refused the	!6"J,m-</J8GK;NGTFWI^J_8bHfFlH
refused to	!E&G,<-K1GB?KIRHTKWH_Jb[cIf]iJkClJ
refused while	!b,?kK
refused'	,S
refuses	,E.EBIKALJO]RFSBTCaGcIfElH
refuses to	!E.JKGLKO^RJSBTJaGfHlJ
refusing	"F&G,I-K/I1G2I5U7K9I;@<E=F>I@HAEB>C^EYFFKFPCQFRDSITFYFbHcJfKiGjHkKlK
refusing rsa	!GEZ
refusing to	!Y"J&H,J/J1H5V;E<G=I>KAIBECZKHPEQJRFSKTFYIbIcK
refusé	(T.J/KIJKJLJOCRJSWTKaCgV
refusée	!3"J&K(H*H,f-B.C/72J3C5B6D7B8G9D;J<HBYGKIHK<LFNGPKQESTT4WKXEYK[I]J^K_BaGbIcFdEfEgKhHjGk?lD
refusée par	!<"F)I/G1I3J5IB[RFTDiJ
register	!c.HBI
register layer	!W.I
registered	!J#[&I3E5J:W;E<HBBQIiH
registry	!a/B6GBFRKTJ
registry 1	!S
registry npmjs	!Z/D6J
registry terraform	!W
registry you	5[
regular	!G"J&H(J,K.F0T1H5I;F<H=H@IBFHFI=KHO@RHTIVJ[j]H^Ga9bJfJkI
regular file	!D"K&H(J,K.F0T1H5J;F<H=I@IBFHFI>KHO@RHTIVJ[j]H^Ga9bJfJkI
reject	!:"H'V,J/J2@3]4>5d6I9J;HAGB?HEKBPIQFR@TF_JiJ
reject host	!;/K2A3^4?5d6I;HAHB@HFKCPJQFRBTG
rejected	!="T#?%;&/'U(A)=*6+>.J/00X10253>5b6>768F9<:@;2</=<>F?D@JB]C?DFE@GDH?I?JAL7MANAO5P0QIT5UIVCX@Y8Z6[>]D^W_Ua9bTc6d>f9gDh6jTl;
rejected by	!H"D'T*E,?-=.H/H1H2H3B5Z8A9@;H<GBZF@GIK:NCOHR7TGWJZH^Zb?eVfDhHi9jEkG
rejected fix	!V
rejected main	.W5GBIKKSX
rejected sftp	!F5JBJTUiIkWlK
rejected the	!7"T-S5G7J;G<I@TNTPIQERZT8YJkI
rejection	!U
rejection warning	!U
rejections	!FSK
rejections node	!FSK
rejects	!U
rekey	JG
rekey in	!H
rekey out	5JJGKG
related	7UBTJUNT
related or	!U
related to	7UBUJUKSNUTS
relatime	SV
relative	!XLJ
relay	,D-DW__IkH
relay none	!U
release	!k"H&J*J+J,G.D/D2H5J7G8H9B;F@KAJB=FIJIKAMKNUPJQJRKS8TCWJYK[IaKbKcJiDkC
release 0	3TBHkJ
release 5	9JNVSIlS
release'	![
releases	!J-V/F3JBDKWL]RKTJ
releases hex	IU
reload	;K<F=HC^YJ
reload the	!Y
remain	!?#T%I,J.I/H2V3B7H<U=H?J@JIJKDLEN@RSSIYIZS_IbGcJdJkD
remain to	BTRT
remaining	!J"E&D3JGTKJQERYZE
remaining authentication	!FBIG=QHR_ZJ
remessa	!E.J/V0JISKILYSI[IaJ
remota	!C"J,K.J/D7VKILWRHSJTU_VkJ
remote	!.">#:%>)I**+;-W.[0I2;3W4=6=7I9E;4<F=B>F?0@:A<C;D.E>FHG:HBI#KSLdM>OWP8Q/RGSVUAVAX<Y1Z4]S^TaYd9hIjIl9
remote address	!ZTJ
remote backup	,UjUkV
remote client	)G-J1F8UTV
remote closed	!F,E-W/H1F5I8C9JBAN[RHTH_YiGkV
remote command	!;"C&K,D-F.B/A1H8X9HKYLDOHSJT[WC^DaIbZcIfEiG
remote computer	!^
remote connection	!K.X1:3K5A8]9IB<KZNIRUWV_?fJiGjIkJ
remote debug	!WBW
remote desktop	,Y/K5D7WTXbJfI
remote dir	!HLXSK
remote directory	!J&I(J,E-I/H0B1F3G5F7J8C;J<IBBIBJXKAL]NKR?T>WJ[A^WaDb[cIeKfIiJkE
remote disconnected	!XKJ
remote edit	!ERHSUaJkVlU
remote end	"J%S,U8G9UKJSITIWG_YbFcSfHiJjIkE
remote endpoint	,T
remote enumerating	!Y
remote error	!W&?-I.H/I1J3?5<7D;G<CAJB6FSKHLTNIPJRJTVXGbJdJiB
remote exception	,C-C1D3T8EB?GJKULUNHZW^H_IiJ
remote exec	#Z,J5K<HBAFKKIRDWW^TdVjK
remote file	"G&H(U)J+H,=-F.W0S123?5=7J8A9H;?=E>J@IAHB8FIGHHBI3NDPIQHR;SST<WFYKZS]U^S_IaUbEcAeIf;gIiBk=lK
remote filespec	!KLTSH[V
remote folder	!G.I/K6ULYSJfG
remote fsetstat	!<=HBGLIOERFSEaciIjK
remote ftp	-C.K/U5J7TKILGSIdTkElA
remote hg	!IcU
remote home	)K.V0[1HKKLE[Ua]
remote host	!:">%F&I'G(A)T*D+7,E.E/F0E1X274:5I9C:@;;<6=9>G?G@@A:BGCBDFE?F8GHH=IDJ0KYLIMEQIRWUHVFWTYCZ=[=]Ca5cUdGeBf[gAj<kI
remote http	!]
remote https	!WKJ
remote ident	!Y
remote invalid	HY
remote ip	/VWI
remote is	9SBKRJiKkW
remote key	!<2X3S4U5THT
remote local	.W/S6SIKSK
remote login	!TKTbH
remote machine	3U5FJTKKLGSETC_TbW
remote metadata	!U
remote mkdir	!7.@1EBHKGOYRJ[JbIeckK
remote name	!D/]LGSG
remote no	!9.^LWSZ
remote open	!6'Y(K.A=KBIIFKHLcOYRIVI[Xa6eI
remote packet	1B8[
remote party	8JKK
remote path	"I,J.F/G1E<I=IBIIBKJOIRHSWTHVVaG
remote permission	!YBDPYjW
remote php	!_.HKJ
remote port	"W-I.J3I5WTCiK
remote protocol	!H9JBJJTNJZJiUkK
remote readdir	!ASbaG
remote rejected	.W5HBHKISX_K
remote remote	.Z0Y8JKDLDRJST
remote rename	!K.@KKLDO_SF[D
remote repository	!3#J(J)H.D0J1F8@9A:VBSGFIIK;MJOHPSRIVI[K^GaDb;c@eIf<jU
remote scp	3K5EKH^XbG
remote server	!=&B)D*D-U.B/H0H2F336I7X;DB]FAGCIHJUL9OIQHTVWF]I^BaGcDhDiHkW
remote setstat	!AOISBaf
remote sftp	!G"W,H1K5GBFKJRJSTTUkU
remote shell	!V"S,J.I1IGTKJLJSH^>fBiG
remote side	!5"J&I*J+I,A-T.?/E1H5>7=94;KAKGJJIKUL<N]OES=T3WHXG^D_VaDdFfVhSi@jIkUlJ
remote software	!H9JBJJTNJZJiUkK
remote ssh	!E+G,A1K3_5V6J7U9H<KBgFJGJK<LFNJSITFWF_FbEi8j?kI
remote support	!T
remote system	!J&J,Y.K/K5JBKKCLGTI^[_Jb?fI
remote the	!H:VESLJ
remote this	^IbW
remote tmp	.[1U
remote unpack	.X5JSX
remote upload	.bIIKBSFaG
remote user	&a1IBSHVRESHbHkI
remote version	!Y,E7J@KAHBCMTT?WJcIfIhKkBlI
remote warning	!YSJ
remote working	!b1D5JBBGJKHOSPJRGSH
remotepath	!FLJV][T
remotepath file	OS[S
remotepath wb	OT
remotes	US
remotes origin	US
remoting	!S-K8J9TBFKSTHZW
remoto	!8"H&U(K,?-[.G/D1I3H5I6I7F8];I=KIFO_PKRATBWK[H]B_HaHbVcKfJkE
remove	/K3T6UOTQTRJSITIbUcTiJ
remove file	!YSJ
remove the	!@3TBTOVbVcV
removed	!Y&I6V;TAGIJSJ
removed in	6X
removed on	!T
removing	!=DZSV
removing permissions	!?BSDZ
rename	!5&J(J,F-I.4/G1D3I5E8G9I;I<JAKBCIGK;L?NJOsRCTGVVWK[U]IbJcJeJfAiI
rename '	LUST
rename in	OV
rename operation	LKVT
rename the	LKVT
renaming	!F.KS]VV
renci	!>#H%E&<(I+D,X2?4H6>7D9I:K>EBCCDDKEDFIHDI=JKMHPHVH]J_Id<eKgJjClH
renci ssh	!>#H%E&<(I+D,X2?4H6>7D9I:K>EBCCDDKEDFIHDI=JKMHPHVH]J_Id<eKgJjClH
render	!Z
renew	!S
repeatedly	!=&J+V/K1J3J5V8VAKBVcT
repeatedly try	!?&K+V5WBVcTiJ
replace	HY
replace entries	!CHY
replaced	!D3KBJO[SGgW
replaced by	gX
replacing	!IOU
replica	3J5Y
replication	!?-G.I/T1U7[BZFJGHHJNIRITWWHXJ_HdHiWjTkV
replication run	1WiU
replication tank	!C,B-K/V5S7XBT
replication task	!G"V1WBWRHiVjW
reply	!>"D&>(K*7+C-5.I/>0K2A3J6G8B9A<FBGFIGJIEJfMDPDR=SJTWVHXDZH]K^I_8aJbIc]dDeJgGhJi?jCk7l_
reply 0	)T1S
reply exception	lV
reply from	%Y&FBVKJ
reply received	!E*GKJlU
reply ssh	!HRJSKl[
repo	"<%I&8(V)A*G+G.@3I4K5E6;8J9C:J;C<==D@IACB@CXEKFGHHI>KELaNHPZQBWFXFYFZJ^HaHb:dJf7hGiSj8
repo 01	!B,S7VBCG^kW
repo at	/[1D5UfJ
repo error	!E-W5I
repo example	!Z
repo git	!J&D5KB<G@P_RYiVjA
repo maven	!W
repo packagist	!U
repo unable	!G1XB_RFbJf@
repo was	!Y
repo'	!G3TESbVcViV
report	"B&I(T-D.F/D0Z1B2V5=6G7H;D<C@IAICJHJJJKGNEPJQHS]T@V>WIYI[A^H_BaFbIcGeJfCgViCkC
report 2024	IWLGVJ
report csv	!G(W0JKIVKgXkJ
report pdf	LS
reported	"J,K-H/W5SBHKFRITIWVXX_HiI
reports	.UBKIEKJL]RK[CeJ
repos	"I&G,K1J5KBCDJLCSZiV
repository	#?%J'E(;):*<,G.3/E0>1B295^6A7A8K91:U;B<K=J?I@FAJBUCFDHG3I.JHK@LWMDNCO>QHR9SUUHV;WKYBZ?[B]A^:_Ib;cFd@e?fGgDjckFlC
repository '	!GBT
repository 1	!U
repository at	&V)H-I/K7J;I<I=EBXKHNIS^_Fk;
repository can't	!G2J5W<KRIiJ
repository connectivity	!E/Y5SFS
repository exists	!9<SFJLJRGiH
repository exit	!F&H/H5V6ViVjT
repository is	BS
repository mnt	!X<ILF
repository not	!H&9/E3H57:b;I<GB:LHSUTJWAfJiEjjkG
repository or	!^5JLI
repository ssh	!H"I&S/?1K5B<DBJL[iJjE
repository unable	&I5VHTRG
repository user	BK
reput	.B1KI;KCO:VI]faE
reput big	]V
req	!J*J,F-J/T3V8H;G=K@KAKBUGKIIKDLJTD_KiSjKkH
req channel	1SfK
req id	!D3XRWiX
req wrap	!D/U6T
request	!Z#A&B'C(;*-+;,K-).G/621344=5-68768J9#;0<<=1>C?=@<A1BCC;DEFHHDI1JBK:NVP/Q+R9T6UFW)XHY@]@^]_+bfc6d4e>fmg@h/iBj5kAl2
request cmd	!IaV
request code	!DaV
request denied	!<"@1IBJRHWJ^KaHb^
request env	!J
request error	!X
request exception	!X,I
request failed	"U&I(K*K,9-F.6/>0F2K3F5B7I8B9JB<GJIIK=LAMJN@OCRDS:TBVJWA[G^Y_CaBbXcAfaiCjKkE
request for	!F%T&G)D/I1>B<GJZU_KbFf[hIjK
request get	!KMV
request id	!I.E/TL]OHSTfI
request invalid	!I
request is	!Z
request mk	SS
request open	!E0T1U<JIJSUfE
request real	!HLW
request request	"Y1XfK
request sent	!X
request session	1H8WBIKX_T
request sftp	BKLGRJSFf_
request signature	!X
request subsystem	.H1JfW
request timeout	7U8JBTJUNT
request to	,]/FBBRBTC^JbWfEiI
request was	!F"T)X,IKDRI^[bFfD
request write	1I8IKFbYfT
request'	NV
requested	!Y"B%Z*G+I,H-J.E/:1I2J9J:J;G<F=IB6FJGKIIKANIOGPGQDR?WG[KaKbIcIdIfHi>jB
requested access	!W
requested address	/I6V7T
requested but	&T
requested strict	!=HT
requested target	!U
requested url	!eBJSJiF
requesting	&V;KKJRJjI
requesting new	!U
requesting sftp	fT
requesting user	bS
requests	!Z-KIIKCMU
requests 0	.TIJ
requests exceptions	!UKEMU
require	!c,J
require 'docker	!T
required	!Z"G#?%9'F(@)@*?+A,4-6/30>13263I4;556>7=88:>;3<H=1>9?G@CAABDEUF2G_H?I>J?K,L4MDNDO=P[Q3SDT-UIV>WZXTZ8]C_7a:b3c5dEeDf/gDh7i5j=k8l?
required but	!F&W,J.K3I5E9E<[G[KJLINKPIRBTJVKWFXI[HbJcIiGjK
required by	!C-I9^RKbIcKfJ
required exception	!J;GP]QD
required for	!J&VBIPZRJ
required rsa	!HEX
required that	!D;T?U@TATBJDTFK
required'	!X
requirement	&I,U5I9J=TBSiK
requirement from	!D=T
requirements	!^(I3I
requires	!J"F&H+J,E-I.J/I3F5E8J9J;W<J@CA^BAG]KBNIP[Q@RBSITGYD_JaIcJfFhHiE
requires a	5J@IATBHKEP^QBTJYIfJ
requires the	!JAZ
res	"H6X
res in	!J6Y
rescue	!d,J/H2=3>5;9JBJQGWTkT
rescue in	/IWTkU
rescued	,I7U9S
rescued 0	!W
rescued runtime	!I,I7V9SGS
reset	#G%H&>'I(G)V*6,A-W.H1_4D5V687G8H:J;I<H=>>H?F@HCCDFE@F>GJIEKdLCM;NJOJP>Q<RGSAT'UIVGW6X6YE[K]I^=aFb:cFeIgGhGi9j>kIlB
reset by	!@"T&H(J)Y*=,E.71X4I5Y6E=C?JBTCHDJEDFFIHLGMEOHPIQGSFT.VJW?X=YI[J^EaJbCgJiEjHlD
reset error	!Y/KTG
reset event	KJ
reset retrying	B@KW_K
reset the	,D.I1E3K5K8TBGKZNU
resetting	!K5K
resetting read	!H
resetting send	!H
resolution	"J-G/_3K5I6X9HKFNKOKSH_GdFkJ
resolution finished	!C/WTU_JdI
resolution in	/V
resolution of	!F,T/X7E
resolve	!V"?%J&8(G)@*D+8,<-C.?/d0F2?325/6W779::E;F<E@KAEB8CJDJFJGGH8I:JFMFNEOAPBQ@RGSCT=VDXb[D]H^F_Ca9b<cGeHf:gJi7j=kXlD
resolve dependencies	!U
resolve dependency	![
resolve file	!A/F6FBSKSL]RWaK
resolve host	!_1J2J3J6F7HHJLBRDXEkH
resolve hostname	!!"?%I&B)J*I+D,H-@.I/_142H3>556^7H8I9F:IB4FHGIHDIIL<NEOJPKQJR>S<TFXe_GaIb@cGdTf@iAj@kZ
resolved	!U"I,?.@/f3C5F7J8JBFIHKCL?OBRDSHTA_JaGbJcJfEiKkFlI
resolved ssh	!T
resolver	.F/X7G8FK<LHNFRDSFTSiHkJ
resolver called	!dTK
resolver error	!8"U,Z.I/V5U8IK?NHRJSJTX
resolving	,H/e1J3K9IBGHKR?dTiGkA
resolving 'sftp	!I/W6XBKRJ
resolving address	!W
resolving sftp	KW
resource	"A%H*J+I,<-F.?/>1F2J3A5=6H7J8I9E=BA>BECIFFGJHJICK<L_NGOCPYQVRFSZTUVIWCXK^I_EaCbFcGf>kF
resource aws	;JBJTYYI
resource definitions	!FPWiTjX
resource id	!ELVS^fJ
resource in	;T<T
resource is	!X
resource not	<J
resource null	!G<T
resource provision	#V;WBHiU
resources	GJKUNIRWTJ_I
resources app	GKKVNJRY_J
resp	_KlZ
respond	!:"J-I/D1B3J5C8?B@GKIIJGK^NBRGTW_GbIcDdWfEiHkElH
respond after	,I7Vd[
responded	%]&F,S-J5D7JBEKIRFST[T
responded with	!J%]&G.J
responding	!C"H*H.E/B1?3G5E6I8c9HBAJYKZLERASHT=^IbJdIfIiFkWlF
response	"G#G'I(B*4+@,9-U.3/60=1V293=4E5/6<7:92:F;.<<==>E?A@>A6B2CFEHF6GCH=I6JIKUL@OCP=Q9SHT@]E^Y_KbGc^dAeGiCj=kFlU
response 220	!_NARKlB
response 403	XU
response code	!X-KKJTJlV
response does	!G-V/I3I9IKD_UfKkY
response ensure	!I1KLJSZVX
response error	SY
response from	!H"E&U)G*J,F-F.>/C1W2G5G7G9@;D<GB=FGGIK_LEMJNBOFPHR9T;VE_FbDcYfThGi>jKlG
response fz	1DTIkKlJ
response header	!ZKI
response java	!I1KLIS[VX
response my	GU
response num	SKaV
response ssh	!DLUNDl]
response status	LIMWSKlI
response to	"Y)X1VKX^ScHfE
resptype	0S
resptype self	0S
respuesta	!YRGkUlV
rest	!V
restart	!b-U8X;SBBKFRGTK
restarted	!X
restarting	!Y/K3J5A8UBERIiIkK
restarting failed	!T
restarting ssh	!E5F8VBGTU
restic	"J&X)G-H1>;I=HBYLbPTQJRAaEc=eHfGjT
restic failed	!IBTSS
restic r	-F6TBIKSNS_TiWjUkS
restic unable	!F)I/K1@5SBTPVRIcCiSjXkF
restore	!UjU
restricted	!<%U5ERISH^Tb[
restricted to	!C"B5FKTRKSJ^T
result	#J%E&A'I(G)I*H,H-B/<0J2E5T6I8U9F:J;F>K?I@KAGCGDJEIGDKSMGOISXZH]IaJcCdGeHfGgIjAlE
result 'exit	!W
result 1	!T.U
result action	SS
result async	SS
result await	!I.JIILISJ
result ok	!V9I
result self	NJkK
result to	FS
result unwrap	!B5Y8WTK
result within	!G5I7TBGJUfI
results	!A"J.A1C3K5G<HIXOHREVI[VaIbJeViHjUkF
resume	!6(V,F.8/H0D1I3F5E8H;IBDICKFL?QKSHTI[>]r^E_Ja<bGcEfGgHkJ
resume download	]V
resume upload	]T
retained	(C/I3G5JHE]Z
retained 0	!I
retained as	!ZHF
retcode	6IiGjW
retries	!["J#I&C'I(?)H*C,X.40?2I6E839I:I;C<G=F?J@HAIBUCJEKFJI@JGL<MJO:QGSHVEWEXBYG[E]I^B_Ea>bAcEdKeEfFgGh?iSjCkG
retries 60	!@,TBTTTiT
retries exceeded	!C&H(J*K.E6J8?9D:J;G=I@KIGKWSEWHXGYK^F_IbGcKhGiTjGkJ
retries left	3T
retries waiting	!@,TBTTTiT
retrieval	!]5K;FAJBJEJ
retrieve	"U,H.H1J3K5G7G8BJSKSLTNARJSGVUbTdFkH
retrieve directory	7J8DKVLWNCTAdIkJ
retrieve docker	!J"VbW
retrieving	1V2UKELTTH
retrieving directory	1VKJLT
retry	&E+J-H.7/V1F3>5F7W8T9I;D<SAEB4FEHJIELIO;PFQJRFS5VIW?XT[G]J^Ia;dXeUgKhIiIjDlA
retry 1	-K7U9G<WBGKIRFfSiH
retry attempt	!G/TGT
retry in	!K)U/W0WSJTEXXfTkS
retry on	!T7URISIdZ
retry s	!D,T/W
retry total	!U
retry when	!_5G
retryable	!V9SKG
retrying	!H"@%I&@(G)H*E+J,W-W1D2C5Z8@9G;?<A=F@JABBUCTGJJ@KWLHN>OEPFQFR>VKWEYIZJ[K^I_@aSbIcJdEfEgKhFjUk=lG
retrying after	,E/X5V8COJTFaU
retrying in	!=#U,S5YKCT[_GiH
retrying may	!F8S
retrying retry	!S
retrying try	!^
return	!i&;*G-J/@0G1I2=3<6G9T:K;GAACGDJEJFBGKJFKGLHODSAXJYJ_GbIeJfIgIjAkDlG
return await	!E.G8JSEWT
return cancels	QT
return cls	1K
return code	!6"I,W-J/E1I8I9[=TBTGIHUKDLGODRVSITW[H^UaGcIfGjH
return fut	1INSfJ
return future	!G
return runner	!G
return self	!?&I8I9JaV
return sftp	"T
return to	1IBTKSTJ_J
returned	!@"5#H%V'H)A*?+=-J0<142?4F5[6@7T8<94=G?G@GBYDJEEFJG>JBMDN?OAPIR+SYTIXYZH[I]E^=_Db7c9dFeFf5gDiKkA
returned 1	%W.T3TIU
returned 2	!H:ULJVS
returned 255	!IBWKTTS
returned an	IJLWSV
returned error	"I%I&8(J+K,D-@0H1K2I3?7T8?9E;UAUBUCWFTIHLAMKNHOFQVR;T<VIXB^KaTbKcJfEhKjAkG
returned false	!@.TICKGLVSalT
returned fingerprint	!D5S
returned non	!J,U-V1J
returned nonzero	!I&WBKKGWW
returned status	!F&J-D/I3J<TBUKJOUXU[W
returns	,Y7XKKWVfK
review	!T
revision	.W2K4S5J8TRSTTUSdU
revision unable	!J4T
revoked	!U"E#D%H&I*E+K-G/J293)4|5*6H7K9<:A;;<;=?>?@DA?B9CADJEBF>GJH6JJK=NHP:Q>RETFWKYDZI_FfKhJiGjA
revoked and	4V5K
revoked for	!G3G4Y5K
revoked host	!=2I3:4l5:6KBHHJKH
reçu	NScU
rfc	;FYX
rfc 4716	;GYX
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!X+I
rifiutata	!I,X/F8JKKRIbHfX
right	!@"V&I)c,?-D.K1a5C7U8:9HK=_CbJfbkU
right hand	!H7UTJ
right host	!Z
rights	!B<VFILIREiG
rip	!U
rip ipaddr	!U
risk	!^"JRKiJ
riuscita	!ABEGJR]TBjU
rk	!CSU
rk tu	!H
rm	-V/FBGKWLDOGRHS[TFaC
rm f	3U
rn	!TKSNTTJ_UkU
rn client	KTNT_UkV
ro	!T)U
role	"C#VBIRHiU
role arn	!T
root	!I#E%C&H'F(F)Y*@,K-6.4/90@122K4B5F6E8>:@;E=m>??CCUDJG.HYJ<KFN@O6Q4TAUJVGWHYG]E_8a?dAeEgEiWkHl:
root ansible	!K"J1GSYbWfS
root cause	!V
root cmd	!JiU
root config	!ZSK
root connecting	!F"ZBSRCSGiW
root dir	!^SJ
root directory	!KIULU
root exception	!ILV
root from	!V"DiV
root inside	!V
root ipaddr	!:*K+I/H1G2@3T5V8J;S<J=<CUGDHJKFLKQHRVTDWKYU^T_KcKdIfShHiHkI
root login	!YRIiK
root permission	!H;@=i@AAHBACGEEFJHKRISSYGiJjI
root root	!JHX
root ssh	!3"I%E+W,E/I1I5=<Y=Z>I@ZAUB@C]DJFBHWIEKJLBQIR?SBTHWHZGfJhIi5kI
root'	;J<C=]BHHJRFSZ
rooted	!J.V1V
rooted in	!J.V1V
ros	-K5I?TBFIVPU_K
route	"B&C)K*B+I,(-@.J/,1?2A3@597m8E9=;G<DAIB6FJGEHHICJJK9L>NBPGR9SAYJ_BaKbHcFd[fEhHi?jIkIlE
route to	"G&H*D,--D.B//1B2C3C5=7h8H9@;I<GB=GHHJIGK<LENEPIR@SIXD_FbJcJdWfGhKiElK
route zum	,H7ZTG
router	!T&K,E-S/J7V8J9UAIKCSFTHaJiV
routines	"K&I(H*G+J,J-I.G/@0H2J3H5H7K9C<E=J?G@AAaBCIGKDLKMUNFPCQcRDTFaHcHfKiJ
routines evp	AS
routines get	QSYV
routines ossl	!];JAIQF
routines pem	!V;EQI
routines ssl	MW
routing	!I.IRUT[
routing to	!I.IRUT[
row	!]
rows	!E,U/K6S;SBTRFiW
rpc	,B-B.W/S0K1H3G7K8D9J<HB>K:LGNDOIRISCTEVKWTXV^F_FaIbUcViHkH
rpc data	!BKJNKWX^IbWcX
rpc error	!W,J/U5VBGSEXW
rpc failed	!_-JKF
rpi	!U;J@K
rpt	[U
rrs	!Z
rrs tv	!Z
rs	!Y"J,J-J/J3T8F;A@IAEBBEVFWLKQDRCSHTKiF
rs sa	!FEVFX
rsa	!G":#/&D'5(5)3*++<,7-+.@/003142i3G5E6>798*9>;W<T=V?JA[BKCVDVEsFeG-HDI;J1K)L!M5N-O0PER.S0T3U;V5W,X2YTZ#[2]6^3_5a.b3c8d4e6f;g6hFi;jUk6l3
rsa 1024	;I<KE]FJPJQK
rsa 2048	2B;T<H=J>KAABDCIKKPCQBRJYTjI
rsa aaaab	!];IYT
rsa bad	!G%I;A=<@ECdDYEBQHY<
rsa cardno	%S
rsa cert	!V;>==?J@@AFB@EXFSGIKTNJRTYB_VhT
rsa deploy	!I%U&G<W
rsa dsa	!J
rsa dss	!J
rsa ecdsa	3JFT
rsa error	!B;]=A?H@YC=EKY5
rsa explicit	!KE^FHiUjJ
rsa failed	!X;?<B=@AXB^CFEEFKP@YFiX
rsa filename	;J
rsa hex	!H"T&F)H1A2J5E<<=5CHG@HIZ@jg
rsa host	&T2U3I5X9IFGiJ
rsa in	5I;CQH
rsa incorrect	!I;VP6
rsa invalid	!V%J&I+H<==3>?B=C7DFEfF@PAQ7Y<i>j@
rsa is	!92T3J5E;Y<D=B>B?IBGDIEFFWQSYC
rsa key	%=&D*J-J/H1J4C:D=F>H?B@XA;CBDIEfGJKCNKR>SGTKY;ZIhHi9j5
rsa no	!41H;@<n=KIELF
rsa not	!<2U3I5C;G=SBHFY
rsa o	!C+U=T
rsa old	!GEU
rsa open	!J;@<F=F>_AJQIYF
rsa or	!@;X<V@TASQGjJ
rsa permission	!@;@<<=gBJC?EDPIYDjH
rsa ppk	;I=D?Y@[AaBEQKY[jK
rsa private	!75I<C=B>G?GAdBFCIFIP8YI
rsa pub	"I&I5J:V;5<=>A?X@GAHC5DFEDFDIHPAQ8YqjB
rsa pub'	<C=I?b@ZA^C7DJPKQKYh
rsa rsa	*J4K5I<EFXR]ZFhSiIjV
rsa sha	!?*H-I2W3@5F9E:TBSFdJHLJNITK_KiAjUkK
rsa size	!HEX
rsa ssh	!I*I2W5K9]?GFJ
rsa to	!Z5I
rsa type	![+J;5<B=9?I@<AAEZGHKSPJRTY?_UhSjT
rsa user	!T,D7W;G<G@KAIDWP@Q;T_YHdI
rsa のみ	jV
rsa は	!K
rsa'	!6%F&A*H+F,F.J/K3F5=9B<X=W>d?B@8B8CZDSEUH<I<KCL=OIRGSCTIVJY.[H_KhJiGjJkF
rsa' are	!C;G@IAICZDUY>
rsa' is	!H>V
rsa' key	!F2JEWFU
rsa' は	!K>W
rsaa'	!C<X
rsakey	!A3S5I;XQE
rsakey py	!D;XQF
rsnapshot	,T5U
rsnapshot daily	,T5U
rsync	!C#B%F&5'C)A*A-E.[0T1C2F91:F;K<7=I>H?G@JAIBJF<GFHCIVM@N5O4P:Q6R[S]TIUHV6WHXAYJ^F_>a[bWdIe;f3g>hJkGl>
rsync a	HVISSF
rsync av	,K7UBTRJiKjV
rsync az	BGTUiW
rsync chgrp	!FIJSSaX
rsync connection	!D6K8F9JIKJIWJaHfFjS
rsync error	!E#J&D*J-E.T/J0>9?<GDGMHNBODPJQERFSWTGVBWBXJZK]J_HbUeIfAgHlG
rsync exited	;SRFjT
rsync failed	!D(U.V7JKTSTTH
rsync generator	aV
rsync io	!F,J5K7VKGLTkS
rsync man	!IcV
rsync manpage	!K"T
rsync mkdir	!ALbST
rsync mkstemp	!FSY
rsync protocol	/E1E3J7S@JGINHRS_EkC
rsync receiver	!6(K,J.Y0[I?KHLYRKSXaU
rsync returned	!IBWKTTS
rsync rsync	,J5J7UKELTTI
rsync sender	.T1BHKI_KTLBSBaI
rsync server	,KBIRXiJ
rsync ssh	!H"IBAGFRUZXiAjJ
rsync stderr	;ZRFjT
rsync warning	!W
rsync write	!H.YSJ
rsync エラ	-V.JBWKGbTcS
rsync 接続	.T1K7WWS
rt	!H,T.I3S5KOKRJSTTTkW
rtmp	!YKH
rtsp	!^
rtype	)T1S
rtype exit	)T1T
rtype user	!V1H
ru	![,D6G7EBJRJTTdTkC
ru 22	!V
ruby	/U7VKKSG_JdVjT
ruby date	/S7VdV
ruby gems	SIjU
rubygems	2K;SBHYS
rubygems integration	!@2K;SBJYS
rubygems org	!V
rule	![.S5IHJIILGRK[U
rule align	!W
rules	![SG
run	"H#;%I+B/T1H3@4J5F7H8K:B;E<V>C?E@JDCF<G4H=JSKTQCR'T@UGW/X9Z;_Ea@cGd;eSgWi9j/kEl8
run 1	.I0KKILCaCeU
run 12	!_(G.K8G
run 2	SJeS
run 42	!ELSOT
run 77	!F.KLJOVS[VU
run 9	(U
run build	ISSG
run command	!I/T6T
run custom	!S
run docker	!X
run entry	!H
run fatal	!7"@,;1D2T5G7?8<9WB@EUJ[KSRHT:XJ_=d?gVhFiGk@
run for	1WiU
run git	!C(U/W5CBHCUKSTWiU
run help'	!T
run in	!E-TKGNTTV
run main	!ABK
run mysqld	!V
run node	!H
run parts	!J"T
run pipeline	8TKU
run reader	!I"X)W-C8VfXhS
run salt	!I5V
run scp	!G&J/V5WBS
run secrets	!?=[PS
run sh	SFgU
run test	!W
run thread	!J
run until	!G
run webfactory	;Y
runner	!>"J%K&S2K9JAHBSGKR@TTWIXTaKjX
runner artifacts	;T
runner execute	!E&V-IRG_TjT
runner run	!B
runners	!98WBJKI
runners py	!C
running	"C#S&h'K(F,>.:/22A3=4F5I6>9F:H;6>F@BA<BECTDJEHF=G7I:K<MGNBOJPJQ=R2VFWIX?YAZC]G^8aFeFgHiGl:
running actions	-UKV
running an	!@"U)W1X5GKJNJbXfT
running and	!b,JTF
running command	&J<WBUHVRIiJ
running docker	!FTU
running in	!V5I
running on	,ITI_S
running pid	!U
running remote	!JbT
running since	!S
running ssh	!J
running this	!H#TiU
running vagrant	!BCU
running with	TU
runs	.A0TIHLWOISC[_aT
runtime	&D(I+H-W.D/H1F2E3A5;6C7V8><J=DAJBGEII?JWK4MKODQFSKVIWDYV[J]J^H_KaHbBc@dHiTlH
runtime error	!W,G-H.J1J7TKE
runtime exception	!=)T*J,B-W.K2K6H9H=G?SEJIGJYKENUOIPFRATFYWcHfHkG
russh	!7"E#J%G(I)E*B+J,B-9.A/@0J1>2;3E4F7E8Y:@;Y<:=D?H@?B7CIEGFSGGHEIGJIKULDNBOIQ@RWSET?VFWCXIYDZF[J^H_<aHbCcDdKfVhFiBjBkGlK
russh error	!5"I&?)I*G,D-;.E/C1B2E3K5T7H8Z9V;<<BAGB@FFGIIKKVLHNDPFRXSITCVKWDZH_>bFcIfWhJiFjKkH
russh keys	!E&W2C3B4J5@8H9A:D;]<G=J@CBDEKFUHKK;QERJYGjI
rust	!^1K
rw	!U=JCTSSYK
rw 0600	!X
rw 1	!U
rw nosuid	SV
rw r	!W?SCUPTSH
réseau	-W5G7JKXOIRUTA_XkJ
réussi	!U
s	#9%G&@(S)7*V,F-?1!2B495H6E7B8U9C:><@=E>G?>@<ABBACKDTE:F:H2JdKULBNHRUSDTUUAVWY>Z<[:]I_3bJcBd5fIh?i9j;kKlA
s 0	!U
s 00	!Z(K.;0F8JHJIDJFK6L@RKS@VKa^
s 01	@JAVQIjT
s 1	(].E/K0H3K5K8D;KBJIALIOFRJSE]UaFeT
s 12	8EKX
s 1472	!IJY
s 2	'S
s 226	/T
s 3	!t,K.J/J=KBEIKLDR?S6TGaHiA
s added	!_
s binary	!_
s c	!C*T2I3IBJCTITNVSV
s cipher	!J*Y9D
s context	!F5Y
s date	!>8FD]JW
s done	!T
s elapsed	7SdS
s eta	(J.TBJJJKJLU[UaUgJ
s for	"X;IQJRTiU
s found	5[
s ftp	!A-E/@1J2V3T5K7E9SKIRHT[cUfSlI
s i	!Y
s id	!V
s in	!YKH
s jsch	*T
s none	!E+S
s num	SK
s occurred	!F&T<XBFGJPVRJ
s remain	BTRT
s retry	!D,T/W
s s	/V3V5DB?MURVSHiHkH
s s'	!D+S,T/W
s self	!IIHLCV^
s server	!U
s sshj	9TBU
s st	(T
s stalled	!@JZKWbX
s to	&E/T6SPDQHjJ
s var	=U
s you	!]
s'	/WCHkG
s'est	,G-K/D1Y9JBJKHRHSITH_IfX
sa	BJEVFX
sa a鍵	!FEVFX
safe	!W5H;KQI
safe directory	!V
safe file	!G
safely	!A1bIGLI
safely chroot	!A1bIGLI
said	"K&K'V5KBUKILGaChViVjF
said permission	!E'WRGaH
salt	!G5UBURJiVjV
salt ssh	!C5UBVRJiWjV
sam	!Y
sam kirkland	!W
same	OWSI]X
same passphrase	!U
same size	!HLKOW]X
sample	"G'W*J+J,I/H0Y2K3G5F8G9H;B<I@JAHBFFJLCPHQDREVEWJ[G^G_IaFbJgGiHkJ
sample 01	!K0T
sample 1	0U
samtools	!dIJSFaK
samtools sort	!ZSH
samtools view	!T
sasl	!hBBR<TKi?
sasl authentication	!bBDR@iB
sasl bind	!W
sat	!W
sauvegarde	!I,E.T/U6WKHOUTK]X
save	"G&G(J*F+G-G.S/U0G1C2J3@6K9B;><D=A>FBGFKGKKTLWNKPCQIRASZTFWI^I_JaTbGcFfDiCjHk[
save config	!DVV
save data	!B.U8EKXSU
save the	!U
saved	!_"D&C(K*H,@-I/E0K1E2K3Y5:7F8G9E<E=EAICKF@HIIKKBLVNEPBQ@RDT?YH[H]J_HaHbIcFdWfBgJjXkI
saved exception	!G&H=KBWFIhTiUj^
saved in	!d5K;G<JBKQJYC
saving	!W;E=ICHEGIUPCQG
says	!='V.J/K3I5H>XIHKHNJRTSI^J_UhI
sbatch	!TgV
sbatch error	!TgV
sbin	!U)K.D1T3H9J<JIILEMVOKPJRASFTGWIZU^K_HbBcDf=lG
sbin mount	!VBJMWRHlI
sbin nologin	!U"J.H1WbEcJ
sbin sshd	!V"H
sc	*T2S3S5T9ULHSI
scan	"I(T,J/G1S2V9@KZRHSYVK[EfJiJkK
scanned	RTiW
scanning	!S,T/SRHSFTU
sch	!;#H%H&='I(H)J+F.90B1J:H>ICFDIEEIBL6MHO<S7UHVBXJZE[<]@aAeIgGlG
sch add	!K<T
sch algo	9V
sch exception	!<#I%H&='I(H+F.:0B1K2I4!:H<I>ICGDIEFICL7MHO<PSS8UHVBXKZF[=]@aAeIfSgHlH
sch java	!J<T
sch revoked	!I3D4^5CKJ
scheduled	!C,X3J5SBYiY
scheduler	AHPU
schema	!X
scheme	!g,J.J/C5D<HBEIEL@RKSBTI
scheme sftp	!e,K.K/C5D<JBJIEL@SBTJ
schlüssel	!J"1#D%?&>'D(A)?*?+=,3-=.7/60?182@4D6<778:98:E;[<V=>?F@JB_C?DEECF>G:H?I7JAK5L9MAN9O=PSR2S:T5UHVEW<X?ZB[?]D^@_9a9b=c<dAeCf8g@h8jSk=l?
schlüsseldatei	!3)I,B.E/=0G1C3G5@7E;^<W=Y>V@GAJBBDIHIICL:OGPIQARDSBT?XJYD[KaEfGiFjJ
schmizz	!;"F%G(I+H/H0E4J6C7B<?>J@<A@CHEIFIGFIAKUMHOIPKRGXHZ@dEfEiIlF
schmizz concurrent	!B-W5KJTTF
schmizz sshj	!;"F%G(I+H/H0E4J6C7B<?>J@<A@CHEIFIGFIAKUMHOIPKRGXHZ@dEfEiIlF
sconosciuto	!B"I,G.J/X3I5E6F8KBEKFLIRFTFiZkH
scope	!X7U
scp	!!":#,%1'/())I*G+2,J-#//0"2D6+7>8!97:4;C<.=??J@+A8BHC:DDE2F-G:H@J-K>LfM.NEOCP3Q"RFSeTJU9V!W!X2Y9[X]<^~_9bjc=d4e-g*h/i=j#kUl<
scp 346	!Z
scp backup	!@,X.V7URH
scp but	!J5W
scp command	!:,H.I3J5DBJKFNHRJTJWJ^baIb:
scp connection	"H&K)W-@.G3?8D9K;KATBAGUH^KEPWR>WEXGZW^acUdIfTi@kC
scp data	!E.HBHKJLXSATI^CaKbG
scp dest	!?.E1H<II@LUOE[YaK
scp did	!HLTSUTJ^V
scp error	!0"G&<*G,D/G1F2E3G5?7J8K9B;W@IAEGCKELUQIRXSTTZYHZJ^VaJfIi?j;
scp exception	!>"D.F1G3K5H9IBIKEL=OIRITJ^baIcJfG
scp exe	"Y,H-B1_5HBZGBKELSNFR@ZI^D_AaJbFi@k@
scp failed	!9&E1I5KBIKCO>[V^^bEfB
scp file	,J.S1J;HB@IIKIL7OFSYb<
scp home	!H.T1KIALZSI
scp i	!FIU
scp ipaddr	!I9YLGRZSDTJ^IiW
scp is	!E"G5EBHKHLJTJ^gbIf?
scp item	!IJSSX^UaK
scp not	!A*I5JIJLEWH^bbHf?
scp o	3T5F^]bF
scp p	!;,IBKIHLHOTRJSWTB^FaXkc
scp process	&J/U5VKI^V
scp protocol	"ZbU
scp q	.ULVSS
scp r	!H
scp realpath	LUSJ
scp release	9IITNVSHlS
scp remote	!I.KKILUS_^HaT
scp s	!H^Y
scp scp	!>"E,K.E1G3J5J9JBIKCOJRJSWTJ^_aIcJ
scp send	KCLTSV^YfK
scp server	!F3H5T^WiS
scp session	)I,C-B1C3T8D;J?SBEKUNGOJRF_HbKiJ
scp sftp	!B"I&_1J3G5IBIIJKCLHNIOHSK[I^IaFbIcJkH
scp srv	!BBHLISZ[S
scp stat	!=&J1C<GHIL?SHVJkd
scp to	!>,UBJKTTT
scp upload	!AIGL[SUaJ
scp user	LJSH[T
scp v	!A"J1U^ZcW
scp var	!<IGLTSZ^J
scp version	!VIF
scp write	!I.bLISF[G
scrapli	!A"J3V5U;IGKRFjJ
scrapli authentication	!A"J3V5U;IGKRFjJ
scrapli exceptions	!A"J3V5U;IRFjJ
scratch	"J.K1J5JIEKJRESYVKiHjU
script	!X"E)J*J-F/A0J1C2I4J7G8A<D=I@IAIGIHHICK9LANAPFQHRBTBVGWJYI^F_AbAcXgYhJjKkClI
script setup	!W
scripts	,E-T/I5I8VBHKSRTTI
sd	!V
sd date	!V
sda	NTkT
sdap	!W
sdb	![
sdb 1	!X
sdc	<S
sdctr	!T
sdctr aes	!T
se	!J"7#D%A'I(@)G*=+B,X.I/[0C172G3A4H5H98:G=S>E?T@CABCEDJEEF=G5HDI>JCLFMFNHOWQ=UJV@YCZB]B_<a>dBeDf;gChAi@j=lS
se ha	!C,F-T.S/G7I8VKTOWSVTK[WlK
se pudo	!A"F*I,]-I.C1F2I3J5C6D8E9G;E<C=I?VFIGGIGKAOSQKTUVIXHZJ[H^KbGcHfHhKjG
se puede	-K.K/S5J6J9K<D=SKDLHOIRESGlX
search	!V
searched	IU
searching	BIHEQS
searching for	QS
searching home	HG
sec	!c&J(I*K-I.E/H0J1J3G7I8G9H;DAIBEKALDNGOJPKQDRESHTC[I^V_JcWfEiHkH
sec error	!Y
sec internal	!W
sec not	!C"UKJLKSK^WcYfI
second	.W1J8G
seconde	!X
secondes	!DRITYlJ
seconds	"D%D&F'H(?)9*>+E-H/I0F1=2>3K4G6E7T8V9>:I;<<F=F?H@EBBCEDKEGF@G=I@KXL;MIQAR1T^UJVBXCYFZI[G]C_Va9bJcHdKf>g?hAi:jJkG
seconds 2	eT
seconds check	!Y
seconds of	!C)J,J1G8YJJKUNWT=fJlS
seconds retrying	!^
seconds there	3T
secret	%I&H3E<XB?CTIILIPDQA
secret key	![%J5J;G<TPKQG
secrets	!X&G,J5I9H;F<U=YBEIHLGQHRFSKTG
secrets sftp	!E<W
secrets ssh	=X
secrète	!<"D%H&F*H+E,B-E.E/E0J1I2H3A5A6H7F8F9B;?<?=E>F@GAFBDCGEIFGGHHHIJJJK@LHNEOIPbQYRBSHTBWGXIYG[K_DaKbFcHdJfFhDiHjKkFlH
secs	gU
secs user	!U
secsh	!K,Z/ITXfG
section	!X.ILHbUcT
section in	!bLI
secure	"<&B)J+I-5.B/X0J1@2U3E6G7?8:9W=W@IB7FGGFIKJHKJLFNIOHPHQGRGSETUXF^X_6aJcDdBf=hGjFk?lB
secure connection	!WTG
secure crt	!A,U-E/W5I8HKXWH_E
secure file	!JiV
secure for	5T
secure shell	!T"F/I5H9INJbV
security	!f"=%I&G(J+J,A-E.I/;0J1H2A3c4G586H7E8G9A<B=E?EA=B5CIGGHIIIJKK;LCOJRFS@T?YDZK^J_GbFcHfFiHjEkHlI
security access	!X
security auth	!DBJQX
security breach	!C3X5F
security github	FS
security invalid	!W;CEG
security provider	WUXU
security unrecoverable	!VQJ
security validator	!S
see	#F%E&=)K*G+J,J-A.90E1A2E3;4K6H8?9A;A<?=F@GBBEVHGJHK6LKNBOBPDQDTVVGWEXJYG]JcUeIhIiFj>kDlI
see 'docker	!T
see detailed	LU^WfV
see https	!JEX
see log	!T
see previous	(T
see session	!E"UBF
see the	!UBJKJRGSJ_KcW
seems	5I;G@XPTQIiV
seen	!E3I5XBURJ
segundos	,IRFTUkX
segundos de	!F,IRFTUkX
sekunden	,@8VRGTXiJ
select	&J,F-K/H3K5I7K9J=IBAGUKUNVR>SETAfIiDjHl[
select one	GV
select proper	!HNYRHTHlT
selected	;K@VNIkX
selection	!Z
selection error	!Z
selector	7S
selector events	7S
self	(J,I.K1T2C3B7KAWCJIFLIQHT<V_^KgJjH
self args	,K
self auth	!F&UBUNJ
self begin	IT
self check	KT
self choose	*S
self connect	7S
self convert	SKaV
self copy	IT
self coro	!I.JIILISJ
self dst	.TIJ
self families	/U
self from	;HAU
self key	3G;TPK
self kwargs	,K
self loop	!G
self open	!K"X1UAVKX
self packet	!JNJ
self packetizer	!EK[WU_T
self parse	;X?J
self policy	4T
self putfo	OS[S
self read	!?)T.F1V8E9J?TAJHKIJKGSCaUcT
self resp	0S
self run	!K8TKT
self send	1T
self signed	!Z<J
self sock	7S
self socket	NI
self ssh	8S
self stat	!DIGSEVd
self transport	!E"UGTNK_K
self user	!J"V
semantics	!K
send	!2#F%Z(8)V+6,>-B.C/H031T203:4F5F6:7.8g9G:E;H<K>??>@HA.DCF[G:HAJUKeM=O+Q:RJS@T5UFV=W1X<Y@[J];aFd:e>g>hEi?jIk9
send 'tank	)K1IJY
send 2	!H
send a	!G;UBIGFZS
send channel	!B"S,A/H5JAKBGJWLKNJRDTCWI^JbZcWfY
send data	-K.Z8GBIfJ
send disconnect	!-"T&K)Y*F+K,I-G.C/H1Y2J3H5D7K8Y9I:J@KBCGHHJKXLIPJQGRFSHTFXKZJ^I_EcJdIfThHiHjJ
send eof	"JcT
send error	!J.J8YJXfD
send failed	[S
send failure	!G&I.I1G8IBIKTSW^YfH
send files	8TLUSH
send message	!C-Z1H8YKY
send packet	!C)J,K-X/I1B8c9GBKHKJSK[LENFRHSJTE_VaJbJfI
send pl	/X1F5XBVKIfH
send pubkey	!9"D#I%_*J5J<ABHF_QJR@SJZHhGi>j@
send receive	!JJXKX
send seqnr	!H
send unable	!J.E8WLJSDTU
send userauth	!K"J<TBXK>QKRGfH
send version	)Y-G.K8IKB_KcUfU
sender	!E#J&B(E)E*I,I-J.S6?9=:J<CFCIcL?MUNEOCPGQBTAVCWCXGZH[=]JbUeHf8gIhBlF
sender connection	!C"KBTMViT
sender dataprovider	BU
sender date	!0(I,E0I4T6J7T9HDJIVQJWJ[FaTfKhJkT
sender link	!JIW
sender login	!^"JBDREiG
sender service	!U
sender sftp	!C.U0USS
sender sftpd	,H8GBEKINIRFSKiAkJ
sender upload	IS
sender write	!J.T1IKU
sending	!Y"@#J%H&E(K*C,B-Z.X2F3E4J5<6K7D8X9H;C<F=F?J@IAGB?CHEIFCGBJCMIN<PJQGRCSTT;VJYIZJ^S_;bIdHgJhFi8jBkFlG
sending acceptable	!^
sending channel	!JaU
sending command	"J/TBTSI^]cFfG
sending disconnect	!T
sending environment	1K
sending incremental	LU
sending request	!X
sending ssh	8U
sending subsystem	!I)X1WSW^=bBc]fT
sends	!V
senha	"B&K)W,J-D/I1W3G5I8HBBGTKCQKRVTH^K_IbHfUiWkF
sensor	iV
sent	"='H)J+B,B.J/F0F255F6D7:9G<IAGDEEJFEHHL8MSOAP7SVTJUHW=XE]F^>aZdKeHgSiFkU
sent 1	!Y
sent 3552	!Fc]
sent 4	!V
sent a	ED
sent by	!<3ZBHKHcJkXlX
sent command	!I">,J3?5A8IB=SUVU^JaUbTcV
sent curve	9W
sent disconnect	!>1J8TKINJcJhVkK
sent exit	!J"V)SfT
sent invalid	!GMXNI
sent num	.WHTSDbKcG
sent publickey	!71C5K;T=V>WFGPCRSYUZ<
sent server	KXfK
sent ssh	!a8JKF
sent status	!>SZaV
sent to	!C
sent user	!I*W1VfI
sep	!C"S,J-Y0V<UB?FJRGSF_HbSiD
sep 2023	!Z
separation	!V
seq	!^"I,G-G.J/V6J;J<HGUITKANJOKRI_IkI
seq 2	!Z5K
seqcore	/T6GTTdH
seqcore ipaddr	TTdI
seqnr	!H
seqnr 3	!H
sequence	@ZAZYZ
ser	!T,W7ITG
serial	!a
serve	!Z
serve sftp	!Y
server	!@"0#H%+&:'F(!*_+;0D1W3U455T607F9T:1;.<>=0>6?8@2A'C'D0E=H/I#JAKUM:N[P5Q!RVS<U@VDW*X-Y+[-]Da?d2e7fVg<jHlY
server '	5U
server 'sftp	!7*K,D5b7I;IBWGUKFLJNHRBSKTVfHiW
server 'ssh	9U
server 1	!Z^S
server accepts	#J%S,G5H;T<KB7E5F*GTR@ZHh=iBjXkT
server address	,C.G/b3G5D6UBKKBLHOHRET?fIlH
server aes	*V
server alive	+W-T3U5F<IKJ
server and	!E5ZbT
server app	!W
server at	"D)G-E.I0K1.3:6J9G<D?WBDFGGGK@L:N]OIPJSEZ]_FcIf?i6jJk8lE
server aufbauen	!IlW
server auth	!KBER_iI
server authentication	5HjV
server backup	!B-S<IKHLXTT
server before	!B)T3I5XcV
server certificate	!V3J
server check	!@,V/T5K7ZBIRSiXkT
server cipher	!D*X2J9C
server client	!Y*J9F
server closed	!]"?)A*F,7.G/D1T2I3G5?859?B;TCWH^Jb;cDf6iAlB
server connection	!="J*F/D1T2I3B7B8Y9EBCKUN=^J_XbFcJfBkAlF
server consider	!S
server could	!VKHNFbXcW
server date	!Y
server dial	!j/=7FBAT;dHkC
server did	.H/C1K3:7W8IGUK@LJNDOKSJTY_JcFfJkS
server diffie	!C9]
server disconnected	,J-E9HBDNERFTU_BfIhZiH
server does	!="?-G.J/@1=2C5<6J9W<BIIKJL>PSQKRVVG]I^H_IaXbDcJfUi@
server due	!X,HBWKJRGiF
server during	!]
server econnaborted	-J1JKX
server encryption	*Y9I
server error	!_&I/D3[5HKJRJTGi=jHkS
server example	TGfV
server failed	!J"C&W*C,U->/62J3E5;7T8C9S;F<TFCK7LVN;ODPXRHWD^H_AcWf;hJiT
server failure	!F.TaU
server fehlgeschlagen	!I.J7I8J9TKGTT
server file	!JOU
server fingerprint	!B5U
server for	!T.GRIjW
server forbidden	![
server getrennt	-HKW
server got	KIcS
server has	!B"Z.I1I5U8WSETJbJcKfK
server have	9T
server hello	-V_TkU
server hmac	!I*]5H9HKG
server host	&K*7,W-D/51G2b5J6K7@8K95<IB@EYFFJFKFLFN@R>WKZK_FiEjKkX
server hostkey	,H2G3Z5Z9EKHNGTJ
server identification	!H,S-S/W3TKFNDkU
server identity	!T-J
server imap	!]BHRJiH
server in	!D)J*W/J1E2W8BKHcTfJ
server ip	,I-K5EBIKJTH_XkU
server ipaddr	"G*J/D1C2J5C7H8I9@BDGWJELKN=RUT]_<dDiFlI
server is	":&B)D,T.T/J0C2?5U6J8;EIFDGGIIJEK=L8NAO@R6SBWGXH[J]H^>_2b7cGjGkE
server kex	9T
server kexinit	CGYK
server key	!J&K,H-B.K/B2W3i5a7K8E9I;7<F=F?H@AA=B3CKF>HFK6LJPCQ>RBSJTEYHcHfAiFjJ
server listening	!l*F,0->/E2I3I5I7@8A9FB?JJK?NCT8ZT_FdIhFlG
server localhost	!d,DKK
server log	.HMSNJRF^JbWfJiS
server mac	!I*[2H
server machines	KT
server may	!I5JBHNSRG
server message	!D/JATBBRFTWiU
server name	!E,G/b5BTC
server nas	RJiW
server nicht	1KfU
server no	!7&E*d,D/I1<2>5E7H9@;KBCFWGJIAKENFOJPKRGTFVYWJ_KbHcKfZhIiKkElK
server not	"H*J,E.H/A1F3B5X9JBFKALDNFRFTD^B_JbGfe
server num	!B#XRIaXiH
server offered	!E*U2S3>5YFI
server offset	KJ
server on	,>.I/J5G7IBBKENZRGTE^X_JbFfClJ
server only	!H2W3F5FBIFJRGTJiKlW
server os	SITSjT
server output	!C"X,T-J.J5WTJ
server path	LUSIaT
server permission	BELKOGRDShaJiG
server please	-H5E8J9HBCKCNVR=^Z_DbEiElT
server port	kJ
server proposal	!H
server protocol	!Z.J
server ready	!GNUk[lJ
server refused	!?"A#I%D&7)H*J,8-H.J/I1B2I3C5E8I9F:K;?=C>H@HAJB^FUG?IIKFLJNHOKPFQCSJTEWHYGZ=_TbZcDfZhGiWjVkDlH
server rejected	!H&I-G.I0V1H3I5A9H;H<GBVGCKDNGPJQFSGZI^E_DbAcIhKkUlG
server reply	!FNJRIl_
server response	!C*I,H-V/H1J3F5I8B9GJVK>RG_SfEkX
server returned	BHKXLJSKWI[U
server rsa	FT
server running	!_TK
server said	'VBUKILGaChWiWjG
server selection	!Z
server sent	!2"G,D/G2G5:9J;S=U>UFCPATDWIYT^CiJkBlF
server server	3S9JK=NIRWbU
server session	MU
server sftp	!9"F)J,J-X.U/V1B3H7E8HFSGJIKJZKSL?QVRIS;_TaCbHcJfEiSlT
server should	!E.V0T
server sig	!F5JFT
server smtp	!]RITK
server socket	!G,E-T7V9^KENITH_S
server ssh	*I,H-I2X3DBZFJKCNIRXTGfJlD
server sshd	NJlZ
server supports	&K*U5IFJGGcKjJ
server the	!J#T,U-H/X7FKFRITJiY
server thread	!Y-TBIKIRIiH
server to	*U,J8J9IBJK]T@
server too	!;KH_Ihb
server unauthorized	!X
server unexpectedly	!F)^1U8@9VBIN.WH^D_HiJk9
server upload	-UKHNVSKTW_S
server us	!GLXVJ
server version	)K*H,D-W.H/C2H3E5F8E9S<JBFFHGULIMJRHSIhHiC
server was	,I-T3W8UTG
server while	!V
server will	!c,J.JKI
server with	!E"S)E,C-_1TBFKGRVTEkHlK
server www	,E/W9XKHTV
server x	!Y&U5K
server への	,U
server'	^HfZ
server's	!J"@&I*J,G/G0J1K3V4C8J9Y;=<I=K?H@BA>B;FBGTH>K?N]PDSKTHWEXJYGZV^H_@bJcFfDkS
server's fingerprint	!?5]
server's host	!@2U3Y
server's key	!_3F4K5BHG
server's ssh	QT
server's version	9J;H?J@HADKKNaQJRKWJcJkU
servers	!F">&G'J(F)H*E+K-I.?0E1C2I3_5U6H7G8F9F;G<IAHFJGIIDKDLAOSPJQGR>SZVKWHXI[B]H_Ca<cCeHgJhJiBjHkElE
serveur	!F"8#?%?&9'>+=..0A1?3[4?5Z6686::;8<9=?>=??@=A=C?DBE=FEG;H@I8J=K7L1M>N9P;Q4S8TZUAV>W9X3Y<Z?[:]8^<_Ia6b5c4d5e>f4g6
serveur a	!:"I-X.K/C3Y5?7IBEOEQJT?_XiU
serveur est	!D(J,H.J/A3>5b7IBKLJOJRFSKTB
serveur ne	!="K&K*I,F-H/G0J2H3Y5;7K9CBCFJKIRHT]_HhHiKjKkJ
serveur sftp	!G,D/X0S5EBGLKRBT=lX
serveur sur	!T
service	!S#B'C(@)<*1+9-C/W0A2?354<5D6V7G8>9::C;B<C=H>E?F@IA:BHCIDEGJHAI/JSK:LIM>OGQ5UGVIX3YE[F]A^Y_8bYcHe?f?gBi=
service accept	1T5FJCZJiJ
service allows	!5,D.C/H1H3J5E6K8J9JBEKGLHRDS=TD^__HaKbafHkD
service com	!E/K5W
service connection	!Z"F&D-G1H5KJTKINKTAbJfI
service enabled	!S
service error	!F&ZBJ
service exception	3J5X
service failed	!h/J5EBCLGRESFTE
service inconnu	!I/Y
service is	!S1UfG
service java	PTiT
service main	!b5DBASJfH
service message	!U
service nginx	!Z/J
service not	"B&C)J+J,D-B/V0I1D2K3B576Z7F8H9F;H=K@IAFB;GJHEIHKCLANBPKQKR;SFTCXJ^F_JbEdHfCiAjHkW
service open	!T
service provider	!<"B&H.T/K3K5JFKGJIHPITG_JiK
service request	8T
service ssh	&W,V-U/H9IBCKHNIRTZU_U
service that	!G/W
service try	BWGIiW
service unit	!Z
service'	NU
serviceaccount	!T
serviceaccount ci	!T
services	![5WHIbJ
servicio	!W/U
servidor	!@#A%@&,'?(7*7+=091U273[4?5F627J8I9;:;;3<1=:>9?:@@A@BAC>DDE;F<H@I7J=KWM?NAP3RYUCV<W4XAY?Z<[F]7_Ja1c@d<e>g:h8i<j:
servidor de	!Y,I/G7URJTS
servidor en	!Y,J
servidor no	!D.V/J3UKHXS[W
servidor não	!B"J.I/I3V5WBKKGLKRUSITHbVkK
servidor sftp	!<"H.A/S1I5I6K7BBKGJIJKGLSOTR>TC[HbJcJfJlX
servizio	!J,J/[6J
servizio sconosciuto	!J,J/[6J
servname	!B,F/[3K5F6ZBFKHRFTEdVkF
servname provided	!G,J/Z5K6TKJTIdVkH
serwerem	!;,T/TBIRUTX
sesión	!Z"H,@-E.I/A1C7G8UGXK@OGRDSETAXJ_DbEcHfI
session	!E"G#7%&&:'6(B)]+&,D-d./0B1b2T5?6-7D8f9Z:4;4<>=9>G?F@AAAC/DAE0GGHGI(KcL2MJO6PBQ?S-V&WSX?Y'[.]-^=_Ia9cIdHe-fYgDiHjJkJl"
session 0	!^KI
session 1	_XgT
session 13	!C*J2H9IBHNZSKTUWK_SkV
session 18	!D"J-D9DBdGGKH
session 2	!U
session 21	!C,G-I.H/@1T9GBDLFOIRGSHTF[K_Ub[fZkJ
session 43	!E8U9JKWWT
session 5	!A2V3K9XKEkJ
session abstract	3T4XRK
session await	NI_J
session channel	-JKTNI_KbBfV
session check	!I3W4V5UBCHUKJRG
session client	!J*S;JBUGEZKiV
session closed	!X)V*H,?-H.G/A2J3H5G8V9FB/FHGKJINIRESDTAWEZTcAhEi@jIlK
session computer	/W
session connect	!+&K)E-V3H4I5G7F81;;<H=G?C@BA9FXGVNiQ:YIZIbIcAf<h@i]
session could	)X,JBETH
session default	,V/UBJTT
session ended	)V1Z3F5AKF
session error	!3)E*H-U2F5S8I;H=JBUKDLEPUQHSDWI_WcU
session exception	!F1J8XKETJ
session factory	!G,V/T<TBJKTTT
session factory'	!X/H
session failed	!J1H2V9UKHWK_W
session for	!9"F)J-E/U1H3H5J7X8G9GAJFWK@LFPSQSRSSJTVcHkZ
session handshake	!G*^-G2b9XBIJXKETI_J
session has	!F1J3IKYNKf?
session helpers	8T
session id	!WLS
session impl	!F3T8GKVMUTS
session inactive	bS
session is	!X":)B*F,C-H.I/C2I3B5A7F8_9@;I?KAFB@GHHKK]LBN@OKPBQIR<SGT?WFb?c?iHkI
session java	!1)H-W1@4S;A<I=H?D@EA?FUGTNSQ=SJYJ_VbIcCdJfKiS
session key	283[KVQJ
session log	!A"T7TBEKGdSfT
session manager	!FW[
session may	UX
session mismatch	!E3]5H
session nchannels	)T1T
session negotiate	2J
session new	/WRIiJ
session no	!F/X5JBUiXjJ
session not	!B"J&J->1B3G5F7X8[9HBILINBQKRYSJWJ_BbJfC
session on	!JLVc]fF
session open	!S-K7SLJSI_GfJ
session opened	!](S-J.K1KBDKBRESFZU_HbJcJf@iC
session operation	!<-D1K2Y7JJYKKRHWX^TdHfH
session options	5X7TKDLJSJdS
session permission	!C"GBJSJi^
session pyx	!E"S*V-K2T<S=SKH
session rb	!>6K8JBJfT
session read	!D5K8WBGK]_V
session receive	!K*]2^9[KI
session remote	,D-D1E3U8FBGKVNJRJ^K_J
session request	!J)V,C-K/G0V1T<GIHNFOVRGSWTIWKaTbJfE
session send	1I8V9TKUSK
session sent	!^
session server	9IMU
session session	&I*X,H-D.K/J2]3I5K7K8=9KAKK:PJSJTCZS_FcJdJf<hHjEkJ
session setup	!X
session sftp	!B)W,I-T/D8WLSRGTKcYfW
session socket	!C/J9TBKJW_E
session ssh	!B&W,Z-A2S6KBIGTKFNBRYWX_FiZkJ
session start	KU
session started	!Y"U3F5@BFgT
session stopped	!A"D1HBWNKTZWG^H_IbXdH
session subsystem	KU
session to	!I/E1K5H9C<JAJBSKGQU^UfG
session unable	!?&T,I-5.G/H3E5E=C@KAWKVLDNSOKR>SJTJYKbCiDjT
session upkeep	!_8GBIK@TF
session userauth	!E"S<T=TKJ
session username	&T;H<KPSRJjU
session wait	!IJUfJ
session with	)V,H1U8UBJKFTKcV
sessions	"U/J6JBGRJSITI_SbTfI
set	#J%Y&W'X(8)<+K,B-I.5/*0D1<3&4G5I6=76819=:D;9<S=@>E?B@CA:DFEKG=I/JSK=MCN>O:Q2R5S?T6UHVIW=YAZB[7^?_;a~c@d=e>fGgShIj@k=
set attributes	!C.JLIOJSCac
set attrs	!ASBab
set but	!J
set in	!W
set known	HW
set mod	!BOKSCab
set modification	!KaW
set on	BWCU
set permission	SEaX
set permissions	!>a^
set sock	!F
set socket	!F
set ssh	!A*V-J5U9WLS
set the	!I2X5ULKSHaV
set times	!<a_
set to	!Z"T,E.T/H1K3E5<8<;K<KBTCUHKSETBaHbUcJ
set up	!W"V5KLKTJbV
setlocale	!W
setlocale lc	!W
setstat	!."K'K(K,I.>/J0E3I5K8IBCIIKCL>RGS:TGVD[Ea|cJeFfJiJ
setstat unsupported	!G.KOTSHa]
setting	)K+I/G1I3I7J9I<K=IBCCKJJOJQHRAT@VG_IahiDjJkA
setting implicit	!S,T
setting locale	!X
setting o	!H
setting permissions	aS
setting the	!B.HKJab
setting up	!T
settings	"@%J&C*I-V.G0I1A2G3=5:6J8J;?A@BJIAKKL>OIPFS?VHWH]K^H_AaHbFcFfDg]jVkXlG
settings and	!JBKNURGTWkT
settings cisco	!K,T/[7KFVRXiD
settle	*X,J2U3K5IAJBJFKKHRJSHTGfI
settle on	!@*X,J2U5JAJFKKITHfJ
settlement	!<*[2Y3K5J9aFKKH
settlement curve	!J9W
settlement diffie	!H9]
setup	!W&K,W-G.D1H3H5F6K9I<JBUGKKDPJQJTGWK_KbCjS
setup failed	!Y
setup gitea	!T
setup id	!I
setup py	bF
setup sh	!W
setzen	!HaX
setzen der	!HaX
severity	!a+J5K9IBJKJRISJkK
sf	!=#@%F&C'B(D)W+C0B2J3I4F5H7G:F;F>FCEDFEFF@GKHEICJCMDPBQAUIVDW<YC]@^CaDbVeBfYgDhBjH
sf ft	!<#@%G&D'C(D)W+D0B2J3J4F5I7H:F;G>FCFDGEFF@GKHEIFJCMDPBQASTUJVEW<YD]A^Da@bVeCfYgDhBjH
sft	!DIJKHLUcT
sft pv	!FIJKILUcT
sftp	!-"Z#.%!&0'/(C*5+8,T-3.g/Y213F4,7E8H9>:!;2=7>!?!@5A.BIC"D"E!F#G8H,IWJ<LZM0NAOUP.RSS[TSU(V4W9XHY=Z(]9^<bJcWd5e<f]g<h4iAj'kC
sftp 0	!l"J.C/I5HIJKCSITJaJbKf?
sftp 01	/TTI
sftp 1	!=";&I(E*?+F,F-E.7/n0;142F4H5^6V798@99;FAIBBGEHDI5JHK/L-MJN>O6PCQFR1S6VHWF[@^E_Ca<bAc=dJeIf:gIhGjFk?
sftp 12	!A.DKHOZS]aI
sftp 2	!E/S;G<VIHLDOVSYVJ
sftp 3	!SSYaG
sftp 4	!G"C(J,E.@/>1F3K7H8HBHK<LERBTF_Ecbf?iJlJ
sftp 46	!V
sftp a	"K,H.;/G0B3V5W7HBJIGKULCNGOSRES;TW[DaDcHkJ
sftp account	!G"].J3KBJKK_J
sftp adapter	!X"J,@/E3B5CIJLDOVSJTG[XfJ
sftp api	!JTUiS
sftp archive	!T'USI
sftp authentication	!G"9&I/I1H3G5C<IAWBUFWGDKIQFRWT?ZWjW
sftp b	!_"J(I.J/B1K3JBFLCRJSA[KaFgUiFkK
sftp backup	"F,X/S0I5A7G<K=GIJKEOIR[S@aBfIiWkK
sftp bad	!9"<)H+a,?0F3B5U6G7FBAI@K>NCQ>RXTAXI[IaUcDfTiBkZ
sftp bank	WT
sftp batch	IT
sftp by	"D)J1JRJfW
sftp bye	!j"F,H.C/H1G5G6I8JBKIEKBLGOGRFSBTF_JaGbKcJfHlH
sftp c	!U3H
sftp cannot	!T"I&J.F/H3T5HBJIJRDSJ[VaJbIfF
sftp cd	.E1D<KKILaOFVJ[KaG
sftp chan	!VVT
sftp channel	!I"T)W,A.H/C1g;IBIIJKALARGSBTAWH^I_Ib?cYfV
sftp check	!I,Y0VBHa]iT
sftp chmod	(K.JIHLGOHaY
sftp client	!K%H&6'K)Z*B+E,X-3/U1X4F5:6E;F<:?J@FCJFDGAKCMBNBP9SVTJW=YCZA]G^?_AaKeHg?h>iKkBl4
sftp close	!_SF
sftp com	!J/X3G5T
sftp command	!b5FIHLGRJWE^@bDfC
sftp common	!U1GKHL[OKRESUfI
sftp config	!]
sftp conn	=V
sftp connect	!D*T-C.G/B1T5D7V9E;J<JAKBIGHIJK=LHQHSGTYWJXS_EdJfTlC
sftp connected	"W)W1V8HKASS
sftp connecting	,X/J<TRGTFiI
sftp connection	!K":&?(J*F+I0D1?2A3A5J719D<K@WBdGWHKI>JXL2MHO@PIQ?RTSEW<X;[G]H^8_7aBb-cIfFgKhHkUl7
sftp connections	!D,D-H.C/G1G3F5A6K8I9GBBKFLHRCS=TD^__EaJb_fHkD
sftp connectivity	!G/D8VBURFTHkK
sftp connector	!9,].J9VBFKGOGRJTAYUaJcHfHkK
sftp control	!S
sftp core	KIOTTW
sftp could	!3"@&G)H,T/:1T3J5A6D7A9F;G<IAJB;ICKDNJOJR;SET8VSW[XH[JaYbFc@fUiHlE
sftp credential	!I;KBAGWPI
sftp data	RW
sftp date	"D&A)J+J.W2C3I5J<C=H?XBGMJNJPDQGbJhHjH
sftp deploy	!@"F,VLWQJRWiFk_
sftp deployment	!C"G,I-I1I5[8KBWKILY_IfIjX
sftp destination	/D3I5C6K7]8JBHIKKERDSCTEXHfJkK
sftp dial	!A,]TVkF
sftp did	!B,K/S1E6UNSTFcZfFkJ
sftp dir	!V/JJTTJ
sftp disconnected	!>"H.E1C8_BHK>LIOHRHSE_EaIcHfFhZlJ
sftp do	.T/TLJRHSW
sftp edi	!K<WQU
sftp end	!e1EIELASF_IfK
sftp engine	aV
sftp eof	!H.KKHRKbDcFf[
sftp error	!,&@(;*A+G.;0T1]2?687<8<9G;T<9=C@?AaBAGFI4JGK;L_NIOIP>Q9S_T.VFWCXJY>[T^B_6a=cceHfEgJhHi;jHk=l>
sftp ex	!F7VBIJZTJ
sftp exampel	!-"F,C-J/v1E3G5B7D9K<HBHIKKEL?NFRFSHTBWIXK_KcKdKfEiKk9
sftp example	!J&G(:+F.J/74U6a7K8?9I;U=FAUBGCJEHFGG@IGKULEM;PFQFSJTXXG[K]DaFcCeCfAg<iHjH
sftp exception	!D"H&C)A*E-6.X/62H3B556D9A;?<5=B@IAGB:FKHFI/JBKZPCQ>R>SYT2VVWAXJYIZJ[U]U^C_<b<fJhJiHjGk>lD
sftp exemple	!G/T
sftp exit	!X.JaK
sftp exmaple	/Z5K7GTI
sftp failed	!<,W-W/B1J5I;JBVQJTU_KaUbKcH
sftp failure	!="E*G,E-A.T/C1F2I3F5I8J9@BTIKK4LSNGOXRUSWT@VU[V_CaWbHcJeDf?iKkH
sftp fast	!_IFLASG
sftp file	"G&K(D,C.C/E0V1@3J5G8D;F=A@JAJI8NIOTPJQHRBTFVD^D_HaZbGcDfAkJ
sftp files	!G/>5K6bBVGVTKiU
sftp fill	!V8JKZLJSI[F_Jf<
sftp foreign	!W-I1HBFLGSDTI
sftp ftp	5S
sftp get	BIOGRC[TaG
sftp go	lW
sftp gw	/E6XTJkIlK
sftp h	!I]T
sftp handle	)Y1ULKSJfU
sftp handshake	2T9V
sftp host	!?+H,X0E1A2G4H6W9K<?FTHIIBKHL>OCWFXH[G^GaBbDcFdGf>hWj[k?lK
sftp hostname	!D,G/^5GLHTDfI
sftp i	!F#U7V;=?D@VAEB^CWKIPHQBRKT]dH
sftp id	!F"F/E0K;I<HBUIHPJTUfJ
sftp illegal	!B5I<JLTOEST[V
sftp impossible	!@"D,X-J.E/Y1I6J7K;J<FBFKELJOCPJQTRASATA_EaJcJfIiIlI
sftp in	!]"I,C.E1I3K5A8H9GKALENKOVR=TAVJ_HaFfCjVkJlU
sftp inbound	aU
sftp init	"T)U/H1U9HBFKELKNJRKTIcVfC
sftp instead	bU
sftp internal	!Y/SRHiK
sftp invalid	!5"K,G.G/90_3I5G6[8J;C<KGTIGKFNIOFPGRUSATG[JcJfJiVkI
sftp ipaddr	!9"=,Y-V.W/F0I6V7U<HBBIEJJKJNTSEWKXJ[J_9aCbHdSf@hJ
sftp is	";,I.H/J0>1B3F5@;C<G=[@HABBECKKALGNFOJPDQGRDTJYK[T^@_DbTcHfa
sftp java	!@*J,E-G/E1V2K3H5E7J8E9H;F<I@KAGBCHHKVNEPJQHRETCV<WF[T]V_@bIf4iJkF
sftp job	!E*T2SYU
sftp js	"H&H)K*I,E-G/D0S1E3K5G7F8H9H;G<H=WBAISK=LVN>OXPIQIR=SXT@YK[W_FcSf:iEk>lI
sftp json	!X/J5IFTIJLENSSI
sftp key	!<5E;U<S=J?JBCPUQ<Y[iI
sftp lab	!J5J7D8F;K<H=JB:GKK>LUMVOEPUQITFXIYK^K_Ii@kA
sftp labo	/T
sftp le	!:"C(E)H,D.A/U0C1F3J5>6J7J8I9I<FBBIEKCLXNJO[RCS9T=XK[I_GaIbGcFfDgJiIlF
sftp live'	5U
sftp login	!V":)H*W,H.J/H1C3I8EBDIKKALKNCOKQDRXSKTEbGc>fEkGlJ
sftp ls	"G1H5H8UBKIJJZLGRHSWUDaG
sftp message	!J0TLUOGSW
sftp mirror	!U
sftp mkdir	,K.@/I0]1B5IBDKBLKOSRETHaSbJe]fHkH
sftp nas	!D,Y-I.:0I1C5K<IBEIELASV[HaV
sftp new	!9)W,J.H/D1X@SBKRHSIbTcgfa
sftp no	!9"I*H,:.U/V1F2E5D7C8EBJK:LUNJRESDT__GdJiIkG
sftp not	!c<VBHSJ
sftp num	!E,V1J7W8KBJGUKGRISJTYcJkV
sftp o	TJXUiT
sftp on	!XITKCLGTF
sftp only	!>"CRH^HbafJ
sftp open	!="K/B1E5I7U<=BDIEKKL]NJTTcIiHlI
sftp operation	!A.D2J3W5SBFIYLUOFREaV
sftp operations	.T1HKHOSSUfIkJ
sftp or	!J5W
sftp out	!E"T0TRTTH_IkI
sftp outbound	!VBTRTSJTUfJ
sftp p	"E,I/<5E6E7JBFRGTS_IbKcSdIiHkg
sftp packet	!G"JK>NBbHcbfJ
sftp parse	LT
sftp partner	,@/T5W6G7W;E?K@UAHB>KILJQITWkK
sftp password	!e"GBKQKRCiJ
sftp path	!I1U5V<@BKIGLaRGfFiG
sftp permission	"A.F0E5K;I<K=>B9GGIJL]PKQKR5TDVVbGeBi=jJ
sftp php	!>,G-H/F3S5K8H9G;E<JAJBWFVIVKHLFNEOKQESDTIYJ_GcYf[iUkJ
sftp plugin	"B,a.D/B1E5I6J8FIFK8NIWIXG_BaIcKdJfDiFkAlG
sftp port	!d,I5FKJOJQGSJTI
sftp prod	=T
sftp protocol	&I)S*I,?/C1U2J3D5@6G7F8D9?<IB;GJIIJHK1MJOJQIR;T?_>cSffhFiDkEl>
sftp push	!C.VNIRVcWfFiV
sftp put	!E"0#J%J&B)<*K+E,C-I0W153=4E5:6479:J;H<4=:AFBHCHFHGCIgJWKSLKMGNIP?QHR4UIWAXFYHZG[W^@_Gb3c-dFf4g@hCiHkBlB
sftp pwd	!Y8SKI
sftp py	!T(H)^+I-U.G/<1S3H5?7J9H;B<G=IAKBDHTK:LAN@QGRDTCVG[JcYf[kElJ
sftp quit	!b.I/J0JIGKILFOKSHaI
sftp rb	!D
sftp recv	!D/E6WKGcX
sftp remote	![5XBEOAiT
sftp rename	!D.BKJLHO_VS
sftp reput	.EICKELTO@VJ]baG
sftp request	"W1VaTfI
sftp resource	!DLVS^fJ
sftp response	!I1KLIS[VX
sftp scp	"HBJGTRVSJTW^TbGiJ
sftp send	!D"J/T1JBSCYIIRFjW
sftp server	!@"E#B%J'C(D*--62?3H4E5J608J:I;C<*=@@BCJDKEIFFGUHCJ;L:MCN^P:SCTVUFVKW5X8YHZ?[=]8^"b:d=e?gAh:iBjIlT
sftp service	!I"C,Y-K/<1C5UBFKHNHRKTX_GbHkI
sftp session	!@#H&E'J)[*H+G-J.G1i4C6@9@;7>H?CA;CKF?H;IDJCKILHMEN6PFQHSGT=UIVDW2X>YCZ?]C^6_*aAb8eEf^gDhCkJl=
sftp setstat	!JOJaV
sftp sft	LT
sftp sftp	!'&B'J(C)J*>+C,F-,.Z/B0V2H344G5*6g7<8G9;;5<===?G@BA=BDH?J9LaMFN)OSPAQ9SVW8X>YBZI^<_-b>cXdVeHgFhSi7jFk1l7
sftp shop	,D/WFUQXRHTV
sftp source	-VKHLS
sftp src	,JRYSHiV
sftp ssh	!W)S-J.>/C0J1J5H7A8FK=LGNJOTRBSB[I_JaGbEcKdHeKfTkF
sftp start	!@,B-E.D/F1W5I6I8;;HAKBFIWK-LGNGSETXWD[H_@bCf_iTkI
sftp started	1D5HTKlH
sftp status	!6"G,F.Y/A0W1B5J<HBFI<K<LWRCS[THVF[VcHf>iHkJ
sftp storage	!J"H.T/A2W6H7I;J<CBVKKL[RTfI
sftp stream	!CBJIULX[SiUkH
sftp sub	!A.F0JLIOFSU[KeZ
sftp subsystem	!F&H)]*E,8-E.@/:0G1T2H3=5B6F7F8<9A;I<D=KB<FJGKIAKEL7N?OCQIR6S;T:[J_AaEfmi;kDlE
sftp sync	!b"G.K/F0K5J7J8G<KIDKELHSF_IaHcIfKlK
sftp target	!:,U.J5I<IIGKJLXOXSG[BfK
sftp taro	!F/H3V5I8WRK
sftp task	"K/X0J1H3H8KBGIHKALCOURFTEfDkU
sftp test	!W"H,D.E/H0I1K3T5KB<IHKKOERbTAaGcIfEiT
sftp the	!<"I,J.I/S1G5@6X;_<I@CA9GVKGOEPKQ?SITHYE[IaIbHcHeWfSkK
sftp throw	!<"I.U0V8IICK=OWSVcIfE
sftp transfer	!G.TBKLWSV^WfV
sftp u	,E.U/F6TOJkV
sftp unable	!8)W*J,D-J/X1U5K7BB?IGLFNHRESDT]_GaUfTiGkHlE
sftp uni	!V"H,?-I.H/Y0H1I3J5G6W8=9JBJKAOKRDSJTF_HfIiI
sftp upload	!X"@&J'J(U)K*I,9-?.J/10=1A2K3@5=6;9?;J<EAKBHGKJINDPJQCRHT;V@WIXFYI[2]>^C_>bFcBdJeDf9gViBkDlC
sftp uploaded	!^KD
sftp uploader	!^,J.K/K8KKILJSH
sftp user	!!%K&H)S*4+S.K0S1W2H4D7K;;<7?K@@BBCII6KJLKNHO<PKQ9RaTJVGW7YBZB[4_Fb9dUhJkUlF
sftp username	"GBBiS
sftp v	!<,H.V5J;HBELJOZPVQUTHiI
sftp vendor	!J,F3UBUKK
sftp verbindung	!5":&K(D)D*J,[-G.=/:0B1:3G5F6=7@8:9F;J<FB5GJI?KZL?NGOAPKQCS<TSWEXGYI[B]H^H_=aCbEcAeIf=gIi:kGl>
sftp version	"I)I*J,J-F.K/I1V8J9GIHK?N@RISJ_HcZfbkIlK
sftp web	!H/FBXKWRW
sftp write	!6.V/K0E8TBJIKJVKXL>ODRKSXa=cIfH
sftp を選	6JMUlE
sftp アッ	!I<WKKLDSY
sftp サブ	!H"Kf]
sftp サー	!8,^/X1S5>6J7D8G9IB<KCLINBR?SJTVWJXI^I_BcWdIfYiIkA
sftp セッ	)URS
sftp ディ	!F.Z
sftp パケ	!F.GKJc]
sftp パス	!:PFQUR^
sftp ファ	!F0TOTSK
sftp プロ	"TcUfVlI
sftp ホス	!I/W3@5T6A7JXS
sftp ログ	!HRW_ThTiW
sftp 上传	"J,K.XBKIKKHRHTEfK
sftp 接続	!B)J,G-I/J5K8?BJK[RKTJ_ZbVhBlI
sftp 服务	!="G(E)C*G,6-F.=/:0J1=3T596J7E8H9HBZIIK:L>OIQJR4S9TZ[J]H_JaJbFc=f9hHiAlU
sftp 秘密	!C;D<W
sftp 経由	BG
sftp 连接	!4":(F)A*K,U-E.>/A0C172J3@5D6C7C869H;F<F=HBBGFI?JKKXL@NHO@PIQER;SATXVKWIXHYJ[C]H^G_XaBb@cJeIfHgHh@iCkGl?
sftp 送信	!C,S.K/T5HBJKJRXSG
sftp'	!e&F+I/G1E3I5I;J<Z=BBKFIGVHIIFKULAOGQKSCTJVI[Ia:bKfGkI
sftpd	,H8GBEKINIRFSKiAkJ
sftpd connection	!S
sftpd message	"C,H8HBJKJNJRJiG
sftpgo	!e"IBCRDcGiF
sftponly	!U
sftpsync	!T
sftpuser	!J+U
sh	"0%E&J'=(<)9-J.1/C1)2U4@5C687>8@9Z:B<W=C>I?DBFCZD?E>FFGJI.KBLBO3PDQ7T@UHV5WZZF]>_6b*e<f[g[h=jJl8
sh 1	-BNHWY^WfC
sh bin	<JIILIWKgV
sh c	!T
sh hの	!C*U+W,J0J2X9VBIRKSHTJcWfJ
sh hバ	-TNXkV
sh hポ	MS
sh h形	?K@SAS
sh h接	!@*T,J2U<ICVRVTGWJdTkT
sh h鍵	JT
sh line	!T
sh permission	![&I=EBCCJRDaAiDjG
sh usr	!<f^
sh'	LJOHSF[XaX
sha	"E#H%F&='D(c)B+>,9-E.@/50A1I2T4J6A7>8F9X;@<C=K>J?F@DBICIDEEGFeGCHBK@M>N=P9Q9R@SET@V<W?XDYCZB^E_>aGbDcFdBeDgAhFi8kAl>
sha 1	%G&J*Y,F.J/B2H3?5E6K7I9^;GAFBBFfHHJGKHNKPHQIRBTDVGWK[J^IbHfIhGjE
sha 2	&J(K)J*U+K,G-D/F2Y7J8G;KATF_IKJJLEMGNEPEQITDVIWI_FfIkGlH
sha 256	#H%B&G'J(b*>+E,E.E/E0H2I6I7G9T:U;>?I@IA>BICIDJF8H@IFJSMHNCOEPFQ>SHVHWHXIYI^G_CaFbFdHgFh?i;kElG
sha 512	*V2HJJRS
shadow	!^=HSCaF
share	%J&@'K(C+G,E-I.H0V5G8<9T:K>IADB.CIFDGGJGK>MJPBQKR9TJVIW@XJYIZH[X]JbDcAeSfIgJhFi?jAlD
share perl	*T
share php	!?,D1I6T8GdVfEkW
share rubygems	!@2K;SBJYS
share x	"U
share にア	!S
shared	!X"?&J,A-?/A1?3H5F7A;K<DB9DIIDNGR=S]WH_@b?dHfGi@jHkG
shared connection	!]"D,E-A/E1F5?7FB@KUNIRGTA_DbEdJiH
shared hybrid	!J
shared object	!YLI
shared txt	!FSX
sharp	AWQV
sheet	(T
shell	!F"a#@%@&4'F(<*A+9,!.D041Y2B3#4@5I677:83;3<I>C?C@=A7B<C<E@F9H:IHJ:K4LEN6P3Q6R5S@T4UGWDX:Y;ZB[J]?_Ia?byc_dBe@gBh:jEkGl8
shell access	"81G5IBILIRJSJ^EbY
shell clean	!CbVcX
shell command	!J"C1G5T9J<U=TRF^VbVcTiEjIkI
shell failed	!C/WBDGVKITViS
shell is	"H.E/I1W5IBI^TbUfG
shell press	-U2K9V_U
shell produces	!C"VSKbUfJ
shell prompt	/UBT
shell request	"X.K1[SI^<bVf<
shell script	!Y
shell server	!Z
shell type	/J5J=KHIVV
shell usr	!="[
shells	!T
shells are	!T
shlvl	!EST
shop	!V,B/U1J8KF[KDRASWTUi@jIkI
shop example	,D/VFUQXRHTV
short	!Z%J(U.I2J5G7H;;=B@FABBACCEcFCIKPBQDRFSDTGYFdUjGkJ
short rsa	;I@JBEEbFIjJ
short txt	(U.KSF
should	![,I.U/H3E5B<I=KAKBCCXKEQJRFSJfKiI
should be	!X3I5DCY
should provide	!E.V0T
show	![,G-H3A<XBSKHSJ_HaTbJjX
shown	![BJ
shut	BCFJKCR[
shut down	BCFJKCR[
shutting	KT
shutting down	KT
si	JYKVTI
sich	"T&J(J)J*I,C-J/E0J1F3Z6K7I8H9G;J<J>IBIFJIIKFLIMJPJQJRETCWK[J^K_HaHbGcIfChHjHkKlG
sich an	!E"VSV
sicher	!G)W1UfV
sicher dass	!G)W1UfV
side	!("H&C(J)I*D+F,D-T.;0J1F2E3I596I;E=I@JAGFHGGIIKTL8N[ODPGQGS<T<WGXD[J^C_VaBbJdCfUiBjFkTlE
side failed	!I,V-H.K/V1K8DBIK^LIRVSJ
side sent	!FhV
side unexpectedly	!D)7,9-Z/>1J5G7B9>K?NZR:T>XK_XbDcFdHf?kY
side value	!H7UTJ
sideband	8W
sideband packet	8W
sie	"S#I%H&D'H(I*G+F,=-E/<0F2H4J5T6H7B8E9C:I;B<D=F>T?J@IAGCIDJEJFFGEHGIEJIKCL@MHNBPEQDSTT:UKVIWGXFYDZD[F]H_CcDdJeIfVgIkF
sie ihre	!Y
sie ihren	!GhV
sie sich	!<"V1K3G5WSV
sie sicher	!G)W1UfV
sig	*H4K5H9JFS
sig algs	!F5JFT
sign	!D%x&9(I)J*A+E,>-B.@/@0H1A2D3>4G596H7F8E9@:G;6<:=JACB3FUGKHFICJIK<L?NTOFQ6S;T>VIWFXIZE[H^G_CaBb=c@dJeJfIj7kBlI
sign and	!>"G%a5K<DB@ECFWRCZKhIiBjB
sign failed	![
sign in	"IBJNYiU
sign ssh	%V;K
sign the	%W&H
sign' the	?S
signal	"E+K,B-C.H/E1B3F6K8VBCIJJVK]LHNIRWSHWH^H_AdXiHkE
signal lambda	!E7UdZ
signature	"E#I%[&2(E*F-K.F/F0I2?3;5:9C:J;;<?=B>K@EAACFEEFfGEHGIGLBNIOJP?Q=R7SCTKVJYBZD[I]H^IaGbEcEfChJi8j>kJ
signature algorithm	!K%IF^RJiH
signature despite	!CBW
signature does	!^3E
signature supported	!D&IF[RK
signature we	!X
signature you	!X
signatures	!F*C2F5H9KBKFcRIfI
signatures couldn't	!V
signatures ecdsa	FTiT
signed	!c5F<IBK
signed by	!W5J
signed cert	!V<J
signed certificate	!V
signer	=T
signing	"G%h&U*I.I2I3A5?9E<@?IAIB;EDHJKELIRCSETKZJbJcJhHiDjC
signing config	!U
signing failed	%[&X<I=FB?F@iKjG
signing key	;T?JQV
signing method	!X
signing using	EHFB
sigterm	!XBJ
simple	!a,E;SAJTHWJ
simple numpy	!T
simple paramiko	!U,J
sin	!b"F,I.B/H1K5J6K8JBJIHKCLHOHRGSETI[J_IaKcIfI
since	!I"K3^9JKILGSE[WbHcJiI
since mon	!S
since open	!V
since the	!@3Z5UBI
sind	!ICIDTXU
single	"U<HBJ
sink	VT
site	"J#T%C&H)E*C+B-J.I/S0I182D3I<E?C@7BICEEJGCJEL]MKNJOARAS^Y8ZG]J^E_EeHf=gIiIlF
site can't	!X
site conf	!G.SS[[J
site git	!T3G:UBFiEjS
site git'	!]
site index	!^SK
site key	#WiJ
site packages	!F%J&G*I+I/T1G2J4J9D?I@@ICJIKTL8PIY?_KbHdSfFjTlJ
sites	SS
sitzung	)W1U5JBJfV
six	!T
size	":#G%D&@'@(]+=,/-T/20:1F2E3:4A566=788C9=:C;0<F=9>F?<@9A8B+CBDFEbF>G?H=LDM@P;Q4R3T1UIV^W>XDY9ZD[I]f^;_FaJb;dDe>f2g[hAi7j?l>
size 0	!U8T
size 1024	!HEY
size 2048	!GEX
size as	!HLKOW]X
size bytes	!]
size callback	OS[S
size differs	!IIK]U
size in	!G*X2U9SNFcJ
size is	!TcS
size limit	!T
size max	.TIJ
size mismatch	!>(U.X3K8C;JIENHOFSJV][IcI
size num	!B(J-G8HKVNWOJVJ]XcBgU
size os	IXLIVI
size size	(T
size time	,K-XTH_T
size used	!W
sizes	!K(YLKaIcHgX
sizes differ	!I(YaI
sizes num	gU
się	,S.K/SBHKKLKRUSJTX
się z	,S.K/SBHKKLKRUSJTX
sk	%X;H<I=DBGCHRUYJhVjJ
sk cert	%URWhW
sk device	!A&TFKPT
sk hex	&VPV
sk home	!BFKPT
sk type	%U=JFKRWhW
skipped	!^"F,F.I/B1H3I5I8H<JBCFJIVK@R@TCZWfFiCjI
skipped 0	7S
skipped because	!]
skipping	!i%H&H(F)W*J,H.A/I0H3G5E7K8E9I=@@BBDCDE]FVGFIBK?LAO<PHQCSJTFYD[?]J^TaBfDiKkK
skipping key	BHE_FG
skipping non	!T
skipping ssh	!H=KBTFZ
skipping startup	!?)Z8IBKKE^UcUfJ
sleeping	!F/TBT[S
sleeping before	!G/TBT
slot	!EIVLJ
slurm	!^,I/J7I8F;IBERCSST@iJ
slurm controller	!T
slurm load	![RH
slurmstepd	!^8JKJ
slurmstepd error	!Y
small	!H.YTU
small copy	!C.Y
smart	!E,WBSFTjT
smb	!ZSK
smp	!Y
smp preempt	!V
smtp	!|"E&D,=-C.I/;1G3H5G7A8H9I;FAEB5GJK<LIQGR0SIT7WCXK_JbKdHfEi8jHkD
smtp authentication	!W
smtp error	!Y/G
smtp example	![RJTJ
smtp smtp	!ZKHRI
smtpd	!W
smtplib	!]
smtplib py	!V
smtplib smtp	!Z
snakefile	!X
snakefile line	!W
snap	)SLIOTSF[XcHfT
snapshot	!^,J/I3H5G8T9JB@LHRKTFaJcI
snapshot 9	!W
snapshots	!UBIiVjT
sntrup	*X9K
sntrup 761	*X9K
so	%U&G-J.G6I8E9HIEJGQJVJWH[K^UaFfD
so cannot	!U
so far	!C6K8F9JIKJHWIaHfFjS
so the	!U
sock	"C#K%X&m*C+E,K.I/?1H2A3G5J6I8H9;<9=J>J?IAJBBFHGGH@IDJGKBLENIP<R2SIVJXIZH[J^I_JaKbIdVgKi<lH
sock 1	!U%J&I
sock address	7S
sock await	7S
sock connect	7XNJTTd_
sock dial	!I&V
sock is	&Y
sock not	!@%a
sock tmp	!T&H;W
sock tos	!F
sock v	TS
sock variable	!B&VjT
sock が設	&W
sock'	![LI
socket	"8#@%F'A(8)G*A+4-b.9/^051<2G3<4D5!6e7[8]:@;&<,=;>A?8@CA,B!CADEEFF;G5H-I2K[L9M9NSO8P1Q,R1S?TbUDV5W)XVY<Z=[B]=^1_ba4b*c6e>f4g?h;i-j1
socket 3	!F
socket abstraction	!?,U/KJENUTU
socket anonymous	%H-U8H@KJKKI_U
socket byte	!J,J-VKSTG
socket callback	KVNXcJ
socket client	!I
socket closed	!H-Y8UKX_V
socket connect	-B1K7U9JRJTZ
socket connected	NS
socket connection	!d,E8EBIKANJTJdT
socket connector	!@,TTW
socket data	lV
socket disconnect	-E9TBKJXKVNHTG_Z
socket error	!6"H&:)I-a.E0J1@3F5B<KB=JKLINWOHRDWKXD[J_XcHdCfCiDk5lB
socket exception	!J&H*C.D/[2D3@5@7T8X;H<K=I?J@KAGBAFJGEHJIJJ@LDOIPIQHRASBWGXE[K^HaKbIcDdGfGhHiEkJlF
socket gaierror	,H-I6_7K8IKITIXW_KkD
socket getaddrinfo	!E6[
socket handshake	![
socket home	!]
socket impl	!J9KNJTV
socket io	!_TJ
socket ip	,T
socket is	!@"G&I)E*F,U.E2H3H5@7Z8T9H;HAHBBJIKTLINFPHRCSKTYVJWIXc[G^J_?bFcFddfBiK
socket java	!I
socket make	!I
socket none	!I-G6VK@ND_G
socket on	&S
socket py	!J6Y
socket rb	/T
socket read	!B-V8DKFN]_UkX
socket recv	!C&I*K,E/I7H8J9CJKK^NBRGTEfI
socket send	-J.D1I8[JXLHSCTSfG
socket socket	!C-V/J7K8KJETU_T
socket ssh	3Y5G
socket timeout	,C/G7S8@JaKENZRWTT_Jd?kI
socket to	TW
socket transport	!G-G/U6V8VKTTI
socket util	!E-J/U8GKETW_HdX
socket write	!J9T
socket'	!I.I/WIGKYLJRJTI
sockets	!E"I&H*J+K,S.I/b1H3E5E6T;J=KAKGIIHLENBOKRFSE^J_KaHcJfJiIkGlI
sockets socket	!E"J&K*J.K/^1J3H5H6TAKBIGJLHNBRISH^K_KcKfJiJkHlI
socks	!C"A*B-?.D1E2E3?5A7]8@9>;HAIB=FJGIJJK=LJNAOHPJQIR<SGTIWiXf^J_<bHcGf@iB
socks 5	*F-I.K/D3I7V8G9HBIKDNJRITKWZX^_HfGkI
socks port	!W
socks proxy	!C/B7VBIKJRITCWbXT
socks socket	!JdT
soft	!XBJ
software	&F)D+G,9/91@2J3@6D7>8Z<G>HAHB9DKGKIHK_LGMCPGTHVJWAXDZE]K^V_6aKdDfHgIjFkGlB
software caused	!A"J*K,@-T/A1G7D8[9EBGKWRDWGXJ_BcKfIiK
software in	2G5K9XTF_D
software version	-J9GBIMKNIZJiTkJ
solo	!F,H/I?WFW
solve	!U&U.G
solve failed	!T&T.H
some	&T,C.V/F0J3C5;9J;F<JAKGHHKLHNIOEPJQKR?SXTE_FeIfEkH
some cases	.V1U
some files	(TKIRKSTaS
some output	"U
some refs	!_
somebody	KT
somebody is	KT
someone	!J3U5H:W;J<K
someone could	!J3T
someone is	3U
something	!8,U-U3X5JKXRJSGbI
something itself	KT
something nasty	3U
something went	!;,U-V/S1S3UJSKUSG
sometimes	!KlX
sont	0W
sorry	!X,JBHQIRESUTJ^XiH
sort	![SH
source	!F">%J'K(Z)G+D.7/Z0=143?4H8:;D=A?ECHHAIlJFKJMJN@Q8S>THV>WBXT[9][^?_:a8bJc>dFeIf:gGhI
source code	5T<T
source file	!E.G/K0K<JFSGSI]KFLARGSE[I]XaK
source files	IW
source ip	:WiKjT
source microsoft	!J@TYU
source of	!E/T6TBTRT
source renci	!K@TAKSJTIkW
sources	kT
space	"A%I&A(D)H*C+H,@-E.s/@0A1<2F3E5<6I7=869B;D<E=IAIB=FIGIHJI;K/L2NCO=PEQIR@S1T<VCWIXKYK[A]F^?_Ba>bBc<eJf:gIiBjJkClG
space left	!T&H(J*I,I.[/I1I5G7H8H9K<JBHIDKCL@OHRJSBTIVJaIcJfJiJkJ
space on	!?.dKJLFSF
span	!A-W
span connect	,T
span read	-WNG
span timeout	!H,HJTTE
spark	!],KTI
spawn	!J"K&C,X/T1G7I9I<GHAIHLERESJTTWYbHcIfEiJ
spawn ssh	!F,T5GRJTUkW
spawnp	!A5C<IIJLDWb
spawnp no	!A5C<IIJLDWb
spec	+].I<IAIBHKILUPVQCRGSJYI[IaJ
special	&G,WBVTU
specific	![.SRISJaT
specific error	.S0SSKaT
specific password	!XRJ
specified	"B#J%B'J(F*=+C,I.</E0C1C2=4I5@6@9::G;1<Z>J?E@>A6B8CHEIFDIYMKN?PTQ5RXVIW@XDY?ZH[V]G^D_KaBbEc@dFeHf:gKhGiFjCkTlG
specified key	!ZcK
specified timeout	!F5I7SBFJUfI
specified to	;IPXQK
specify	3I5SBJOTQWRJ
specify the	!UQXRK
speed	!X-J2U9I
speedup	!W
speedup is	!W
speicherplatz	!G.a/K1EBKLJOFRHSHcKfD
speicherplatz mehr	.U
sperrdatei	!U
sperrdatei var	!U
spoofing	!G3Z
spool	!FITiS
spring	!^RJ
springframework	"J*K,V-T5I7J9J;FAIHIIKOTQJVJWI[HaJfFiKkI
springframework beans	!V/H
springframework core	!:5H8V<SBFLT
springframework integration	,S-S1H8EKCLGNJSI_K
springframework messaging	-J8URU
spurious	!Z5K
sq	!W
sq lite	!W
sql	!h"E&G(K*F+J,K-@.W1A2F3B5A6J7:8>9C;I<HFJGGIGJGK9L@NBPKR;SATJVIWDXG]V_DaHbJcEdAfEjHlH
sql client	!Z
sql error	,U7HBUKJRITWdI
sql exception	!aTG
sql gz	!E.U
sql no	!@.XBVRHiW
sql recoverable	!X
sql server	!s,F-J.J/K1I3J5F8GBBKERFSFTBiE
sql sql	!a,G/JTC
sql サー	!ZTI
sqlalchemy	!S
sqlite	!W
sqlstate	!],JRJ
sqlstate hy	!Y
src	!b%J(V*C+C,@-E.F/G2F4I5H9H<GB4CKFAIGJIKGLHMINJPJQJWFXIYW]I^H_JbEc9eHfFjCkGl>
src adapter	!X8TKUSJ
src app	;G@UAJ
src index	1JBILTPJgJ
src ipaddr	!W"JhT
src local	(T
src main	!Y/J3U8GLI
src refspec	!Z
src sftp	,F.J/H3D5G8JIGOGQJRUTIVKYY[IgUiS
src ssh	-U<J
src utils	!D-G1U7SKFLG
srcfile	IT
srcfile dstfile	IT
srcfs	IT
srcfs dstfs	IT
srv	"/#F%E'G(@)T*D,B0:2E3B5H6H8J9;:D<:>G?F@@A;CBDIEIF=JKKEMGR-SjUJW=X@ZS[U]A^>aBb2cCd@eAgBhAk3
srv app	!>,H-X.H/U1W5T6G;HIIRITF_TaVcWiK
srv backup	!J,J7TSUTJ
srv borg	.X
srv data	!J,V5JBVSUaE
srv git	5JLUSTiX
srv restic	!J1F3G5WBVPVRIcAfFiSjXkE
srv sftp	!^"J)V.D/J1KBDKILFSDTKfI
srv site	!T
srv www	!IISTT[U
ss	!9";&E'C(E)C*Y-J.</B0=1;2X4H5B6@7F9]:I=@??CWDBEDHAICKEL?NWO=Q=SDVCYAZC[C]C^>_Ba<b=eCfWg@hCiXkSl=
ss hv	!H-I3T5HBSiUjU
ss sh	!;"A&I'D(E)D*[.</D0=1>2Y3G4H5G6@7G8:9^:I=B??ASCWDCEEHBIDK?L:NXO?Q>S3VDYCZE[C]D^?_Ga>b>eCfUgAhEiVkTl>
ssh	!)"G#A&U'((0)3+Z,Z.>081>4=6E8?9g:5<Y?-D4EEGGI5JHKUL6M=NUO1QCRJS8TVU!V'XBYHZ;[1]!^4a.c>dGe4g9h_iGjDlH
ssh '	!a
ssh 1	!S9W>D?K@HAGBJF]N[PHQIYD
ssh 2	!@"E#?%>'A(4)T*I+T-H.E0K3I4G5=7J8C:@;K<?>b?@ADC=D8EGGIH8IEJ_KUMTNVOFP>QJRTSSTIUDV.WBX<YSZ4]AaAb0dJe;fWg8hBjIkSlj
ssh 2020	!U
ssh 23	!=-G2Y3S;D@JAFBSKDPSQBRIYS
ssh 46	!U
ssh 6	!Z9IJKKJMVNKlG
ssh 7	!H+J-K5S9JBIMVRJSIWJ_TkHlU
ssh 8	&K*I,D-K.J/H1H3G5A9@;U<I=HBDGKLKPJQITEcHhKl[
ssh 9	,D2D3=8JAHBYHJKILDM5NKTVZUjK
ssh accept	!I5W
ssh access	!?&J;E?UAWPURSSU^YbSiYjJ
ssh add	!B"H&X+I,G-K/J1F2J3F588K9E=F>J?H@XAIEJFIGJHCKGL@PWRBSGWGbGcIfHkJ
ssh address	,K-F5KKY_KiF
ssh admin	!E,B/F2H6W9U<IRS_ZiIkJ
ssh ag	!H&X,I
ssh agent	"9#J%b&n(H)J*@+H,:-8.?/;0H1?2>3F5?6E7=8>9;:C;C<.=<>C?F@:A8C>DJEGF;GCH<IAJEK2L<MJN>OGPEQ@R0S>TFVJW=XFYBZB[H^A_AaHb4c9dEeJf:gJiGjVk@lD
ssh askpass	!C5V<HHFP]WB
ssh auth	"V%X&^*I+F,B.I/G1K2F5I6K7I8J9@:J<:=?>I?I@EA?BGCBEJFCGXHIIJJBLJNKP5QASJT>WEXIYEZF^J_KbGdIfGh@jIlH
ssh authenticated	!D)T1TcUfW
ssh authentication	!<#W&f*?,<-A.G/@32506J7D8H9><;=?>JA;BSCFEJFZGYHEJHK<NAPHRTS5W=XEYJZT^G_;aIbHdGiTkD
ssh authorized	,V1E3J5G=H@IAIBYCJDGEIFCTVYIfUiD
ssh backend	"Y,E8VBG
ssh backup	!I=W
ssh banner	!B-C9J;B@IAKKHNdQIRJWJ_JkD
ssh c	!^&D,T1D3K5I<@BIHGICL?RITTkS
ssh cannot	!@%D&X3K<H=I@BAZBCHVKHQKRHYJ
ssh channel	!4"A&E)H-G.?/;0G1X3I5J8F9I;K<IAJBHKWLFOCPKRHSBT@[E^IaJcGiKkW
ssh child	8UTH
ssh client	#U%H&;)G.C/Y0J1=2T4I7=8GBICJEIFKHTIKJELEMSN:OKRZSJWFXHZG[K_8aJbHcDdJf9hDj<kClG
ssh command	!F#V&I.H/U1J3J5S8S9J<WBVCIKHSITYWIdKfJiH
ssh communicator	!WTI
ssh compat	!E
ssh config	"F%J(J)E*K+v,?.I/B0K1@2E3D5K6D7K8C9=:K;E<3=I>E@IAJBBCHFFGIH=I=JCKGL=MINHOIPJQ@R<SDTFVJXHYHZG[I_HaHbKfJgHlE
ssh config'	!T&J+^<<=FHAIHSI
ssh configuration	!W
ssh connect	!("=#K(K)F+8,T.J/T1532587X88:K;=<9?KATCTFBG9HAIbJ9K(LCR=WDXW^GbDcJd[f@hCi<j2kVl6
ssh connected	!d,D-I7F9GKJTF
ssh connecting	"J&F-B/E2I3@5=6T7H9B;I<IIUKDNWPJQTTA_YdKiVjFkH
ssh connection	!8"I%E&?(J)H*U+C.C/V0F1:4D5V6I9W;C?C@<AECCECFUG;H<KTL?MCOBS?VHWBY?^+_Tb4dUf5iTjBk@l7
ssh copy	&G<[PJTJ
ssh could	!@"9%E&9)H*H+C,B-B.B/Y182G3=526_7F8H9D:H;X<>=@>G@HAIB4CCFFGGIGJKL7NDPEQCR;SWT?XFYF[G_GaGb>cHdTiEj=k]lJ
ssh count	,V/I3JKTRGTTiI
ssh critical	NVkG
ssh cut	;Z<I
ssh data	!J%V-K.Y;IBH
ssh date	!;2T6H9CGJKCPJRGSITJZJcJlV
ssh ddbj	!A<aBHjV
ssh default	!G
ssh deploy	&H+J/T3J5F;W<_=@AEB>CEHJLJPIQERIiFjE
ssh dial	!4-S3A5C6Y7X9IB:GKRDTWWJiJkU
ssh disconnect	"J&F)H,C-].I/D1;3B5H9IFJGIJKKIRITGWB_XbIfAh]iK
ssh disconnected	!<)XBIKINI_Ah[
ssh disconnecting	BGI^KILTRH
ssh dispatch	!7"@,;1D2T5G7?8<9WB@EUJ[KSRHT:XJ_=d?gVhFiGk@
ssh done	!^RJ
ssh dss	!6&H*9+J-K/K2e3:4C59;B<G>JAUBEFdJJKHPGTJZK_JiGjHkJ
ssh e	3U
ssh ed	#J%J&B(K+G,>-9/@2]4G6K7D9B:K;A<KDHMGN@P=VKWDYXZI_BdFgKiHj=k@lE
ssh error	!5&:*W,@-@2U5J7U9];B=J@JAUBCFGGEMUNAPERaT=YK_GdTfJiYkJ
ssh example	WT
ssh exception	!)"<#?'E(:)K,G.F/!0I64:B;S<==&>3ATBCC3DAGEH<I7L7M<PISCTAUHV9[I]C_JaJc>eDfbgAiFjJl=
ssh exchange	!C)I,5-U1C3A5=6S8I9YB/KFRCTHWTX7_[bIf@kY
ssh exec	!U"G;GBHSJ_HbW
ssh exited	!E"C&H+G-C.I/A1H2I3A6I9C;7<J=HA_FJGKLJN?RVTTYJ^J_EbFcDfKhIiUjGkH
ssh failed	!4&X,W-X/C3F7G8K9W<EAGBTK@PHQHWHYKfFiTkI
ssh file	;IRIlT
ssh fingerprint	!?5d9K
ssh for	!T-T3K5H9IKT_S
ssh format	!B;><D=J?K@WPHQAYU
ssh fx	!F"6#G%B&8'V(B)D*A+?,3-;.X/50[172B3:546A7A98;9<6=9@BA@B0CDEIF@GAH;I;JCKELZMKN;OZP;Q>R0STT+VSW?XFYCZI[^]J^C_:aUb5c>dJe]f3gGhFi6j@k;lE
ssh fxp	!K)Y,H-H/I8G9K<KBIIGKENFTF_JaSbKcY
ssh gateway	!B,S9JBVQUbIiS
ssh get	8T
ssh git	&IBIiW
ssh github	TSWJX_dD
ssh gitlab	iJjU
ssh handshake	!6"F&H'I(E)>+>,--^.:/D0D1;4W5V69768<=9>E?A@=AEBIC@DIH7IAJUL9MFNUODPDQ@RHS:T:VDX=Y<]J^B_WaBb@c3eGf5gIiIkSl:
ssh has	!JCU
ssh host	!U"E#K%G&E*A+I,W-:.I/6223G5X6I;A=@@BA=DUEHGEIKJJKKPBSDTTW?YBZI^U_BcJdEhIjT
ssh hostkey	&J*U+G-D/G3b5Y;H@KAHBFKINFTJWJiIkI
ssh hpc	BJgWjT
ssh i	!6"G#K%G+K<G>I?EFEGIP8Q<RDZSj^
ssh id	"/&H'K(H)C*?+5,J-B.J/=0D1>293.4?5G6I7I8?95;D<]=b>V?E@;B@C_GFH+IGJEKEL,MFNBO;PXRCS3T7UHVEWGXBZ=]K_Ja?bCc?d>eHf4gHk9lF
ssh identification	!EKHNS_WkS
ssh indented	;T?XASQY
ssh init	!="D-D/e1I2I3I5E6@7T9E<BIIKCLENGPKRJTdWFXJ_JcKdXfIkG
ssh invalid	!H"K;]@KAAKYMVRJYI_IcFiHkT
ssh ip	!V2T9U
ssh ipaddr	!J/G2U3E5D6W7T<KRKdXjT
ssh is	!I"X,TBHTKbaiA
ssh issues	AS
ssh itself	!D=T
ssh js	!IQKYVkVlU
ssh jsch	;V@U
ssh kex	,W/E5GBEK=WV
ssh key	"D#]%7&2)I*@+=,C-E.H0H1D243@425/6G7G8I9*:^>T?H@<E3G@H5I>JBL>NIOHQ[R?S?T7XKYFZ@[G^G_KaHbEcEdHfBhBk@lI
ssh key'	!I=SCT
ssh keyfile	!@<Y
ssh keygen	![2I5@<E=E>KBECVDKEJFIPBSIY@jK
ssh keys	!T"I%I&B3C5@9H;V<?AUBICHGGKFQCR:SDYCiUkT
ssh keyscan	BKHURK
ssh kit	&T,I-H5J<JRGTHiU
ssh known	!H%J&H+4,I1K2U3]5S6;7F<0=A>CBCCGDIFIHtI;JGLAPJRFS:TJXKYK[DaHgJi7jKkE
ssh l	!S"J-KTIWXiT
ssh lab	.SSUTG
ssh layer	!E&C,I3J5G8W;CBIKZRJfJiKkT
ssh load	=GBIYT
ssh locked	;IPT
ssh login	3X5D
ssh lost	;U<I=J?TATBKQX
ssh md	5U;J<KBDGILT
ssh metadata	#ViS
ssh msg	"X,G.K/J1B3G5A8T;IAGGHJHNDPFQHRETD_ZbBcHkG
ssh must	!>3J5UCU
ssh mykey	;GATC^
ssh nas	!I(Y3H5FHVKGRH
ssh negotiation	!?*T3J5I9SNUfIkVlJ
ssh net	!G#H%D&<(I+D,X2=4H6=7C9H:J>DBCCCDJEDHDI<JJMGPGVH]J_Hd<eKgJjBlG
ssh new	!H,U=U
ssh no	!>"I%G&5*X+J,F/>376J7C9F;f>F?Z@cB@CGF9H:KGLBNFP(QSR=SKTAVJWHY]ZCdDfKiIj;kF
ssh node	;GAT
ssh o	!d&F,X-K1D5J<ABGGHHGI@LANJRCZX_IiJkD
ssh of	!J;;=q?J@>AFB?CFEEFJHJPHQHRIYBiIjH
ssh ok	!V
ssh old	EVUI
ssh on	!A,DBKRYTHiZkZ
ssh one	;T?VQX
ssh open	+X;J=I@GCcSKYE
ssh opening	3H5K7SBUFYRA
ssh operation	!@,E8IJZKZRJ^S_TdDfIkJ
ssh operator	"K&J5E;JBYFYiV
ssh option	!Y
ssh overflow	!C-J3K5I9JKIMUNUSKTI_Ck_
ssh p	"I,F;U=I@JF[GJITNTRCTUdGjIkT
ssh packer	FT
ssh packet	5JBIK_NWiFjJ
ssh page	>K?U@TAVQZYV
ssh parse	!U&G<=?AFAGJRFZFiUjA
ssh pass	PU
ssh password	!9"C5VKER__KiX
ssh peer	!3"B%G&F)K*8+A,?-V.C1G2V3>4I5>6J8E9T;D<D=G>I@FAEB:CIEIFEGGHDIKJGKZN<PGQHR@TAWHYJZJ_=bIcDdTf@hCiIk>lI
ssh pem	;W
ssh pi	!I2X5UkK
ssh port	!8"B*J+I,b-A/I1G2K5J7G8I9GBCGUKCTJ_@dIfIiH
ssh private	"K%@*I+I-G2H3B4J9E:I?7@BB0C[DCEGF<GKHGKEPEQXRISJWJYKZTi:jC
ssh prod	!J=VBFCY
ssh protocol	":%H&E*>+C,;-^.A/>0H1K2?5@6H7A889YB<FBHIJWK@LDMANVOJPGQ@RESAXSYC[I^A_caHb6c:dJf=h?i9jHkY
ssh proxy	!9&G3J9JBIGKNDRKTSWXXX
ssh public	!H"T#S&K3G5?:Y;T==>J@GB^CIEJF@LSQFY?ZJi9jD
ssh put	SU
ssh py	,U-J3B<J@KAGBULKRG
ssh q	![9C
ssh r	3W
ssh rb	!FfK
ssh received	!FNU_JhT
ssh remote	!B+I,V-B.K/C2W4T5S8H9C;IFKK>LHNISKTXWH_HfHiHkA
ssh requires	!IAZ
ssh resolver	!dTK
ssh root	"V7X;HkD
ssh rsa	!=#J%H&<'J(I*>,=->.G/?0G2p4E5J6E7B8F:G;6<B=I>H@SAAB:CHDDEVFlGJHFIGJBK;LEMIN<OJP8Q:RHSHT<VJWEXI[K]J_@aHbIdGeIfEgJhGiHj8kAlD
ssh run	!E-W2S9VASFIRJ
ssh server	!I"?#D%F)D*_+>-G/60H1/2/3-4I5&6@819-:J;8<.=@>C@AA=BVCEDKEDFUIBJBK"MINXOEQCR>SJVHWAXEYAZ=^T_Vc6eKgKiDjIkA
ssh service	!Z&B,T-E/C5@BGKDSJTSbJiJkW
ssh session	!0"A%C(B)?*U+G-e.9/E0A1-2U4H5=6H9Y:J<J=:>E?J@<CHG;H>IIJSL=MHNUO?QURBS9TEWHXDYDZG[E_WaBbFc9dGeJfEh?iHlD
ssh set	!C-WKVLT^S
ssh sftp	!V&G)F*G+G-?.7/20G152J3=5;6^7C8S9>;A@HB:GKHJI@JGKBL]ODPEQGRIW@XI[I_<aIb<cThFk>lD
ssh sha	!Z(9*D2F3A5H9B;JFI
ssh shell	!C"C2TSJbZfJ
ssh short	;I@JBEEbFIjJ
ssh sign	%X&G
ssh socket	-K/UKI
ssh ssh	"H#F%J):/U0J182J5F6I8;;/<?>m??@GAGBHH;IFK8L=MHQ@R[SGVGW?X@Y7[K_=bHcHdCf=gJhIlB
ssh sshd	!W
ssh start	AJBTiV
ssh subsystem	!E1CbIf_
ssh t	!_"F&J,J5JBERIXV_IbAfDkI
ssh tailless	;T?XATQY
ssh test	!F,TBXKH_UfDiEjI
ssh the	!E,I-J/G1S2W3b9IBEFHGVRDWH_JbJfIiJlI
ssh this	!C;>@IADPaQ?YJ
ssh to	&J,W7V8IB[KGRGTW_GhJi]kK
ssh transfer	!D.F1K8Z;<=_>G?Y@eAXBCFJGKKTQHRCSFTT
ssh transferred	IZKJ
ssh transport	"D)G-T.G/X1@6H;JAFB>FDGKIKJFLIMJPJSGWIbGcFf>iDkT
ssh tunnel	";%C&A)F*J+D.C/T0J1;2D3G4I6?7U85;K?FAWBZCEEGH>IFJCK7LCOJRJSAXAZI^KaHc?dDf7hCiWjXlD
ssh tunneling	!I"VbW
ssh unable	!3"V#T%I*>,<-X.J/>1I293;4J5>6C7<=F>H?HBTGTIIJKK_LEN7SIT<WKYHZU_?cGdEfFiTjSk=lH
ssh unexpected	!B"W)Y1W3G9W;KK^_WcEfE
ssh upload	!/"W%F&D+J-T2H6J7S;I<:=&>Y?WAaBIDHE6FWJJKdLUNTPEQ=R9VSYT_WhBi@jCkU
ssh user	!H#U%A&T)G*D,K.G/I1V4K5W7A8H9;:I;B<F@KB?EFF7H@IFJJLYNDPIQ?R7W>XCZU^?_XbhdAfBgUjEk@
ssh userauth	![8TBHRGiG
ssh username	!S-EFSKGRE^TiYjU
ssh using	!G"VRDbViU
ssh usr	!I
ssh v	!B-_9I:T;EASBHKFN:TTUTdJjWk@
ssh verifiers	!H3UHS
ssh version	KIN[_JkC
ssh warning	&I
ssh web	7JAUIJLTTTkJ
ssh will	CV
ssh with	5U9TKV
ssh work	iT
ssh x	!J&V,I
ssh サー	!B/IT[
ssh プロ	-T_T
ssh 形式	;J@VAI
ssh 秘密	!I;T<V@IAG
ssh 設定	!F+U;IjW
ssh'	,I.H1K3D;GCTHVIHKJQKRHTJ
ssh' changed	FS
ssh' no	<VLI
ssh' permission	!I5Z
sshd	"W#=%6&-'B(@*J+5,'.E0J1S2C3G667?:>;C<==6>=?<@6A2CIGIH8I2L5MYN3O4Q;S<T9UEV<W9X=Y7ZK[;]B^6_Za7b@c@d.eBfTg>jAkK
sshd 12	!>"Z)C,I-E2K5K8I;KGIKGLFNKR>SITKZJ_ThWkG
sshd 4711	!HBI
sshd 8	!W
sshd 812	!V"J,K_JkE
sshd account	!H"V
sshd bad	!IDT
sshd ban	!?"G8KBIKIMIRJ_ciIkH
sshd client	!A,I-J/Z4W;KBTGHKIPIRHTHfKiT
sshd common	!*"A%K&F)D.?2F9G=G?I@GABEFFIGJHKJSKWLCOGQGRUSAYHZ?bDcGfXkDlK
sshd config	!W
sshd num	!GMUNG
sshd on	!@*U,H2TBBG[P[RXTJ
sshd service	!e/E5EB@LGRETKfE
sshd session	!X)S8GFDGHKJRB_IfDh@i;
sshd sftp	!F)U-I.T/HBILXRETEcT
sshfs	!I"@&E(I*G,B-A.</V0F1T3C4J5I6F7H8>9G:J<>=E?ICFEJGBHHI=LbNHOGQGSXVKWJZG[@^G_CaVbGfYgKjDkA
sshfs o	!V
sshfs rw	SV
sshfs user	!I"I)I*K,J.K/Z1H3K5G6J8F;JAIBTCKGHKGLBSTZKaXcUfTiEjJkH
sshfs'	!:8AKc
sshj	!3"F%G(I+H/G0D3J4I6C;Y<<>I@:A9CGEIFHGFI@KTMGOHPGRFTJXFZ@fBiHlD
sshj 0	!T-J
sshj common	*I5D9G;_@JAAKEYU
sshj connection	-9/T5I8Y9JJDKXNAT:^I_=bK
sshj date	hT
sshj sftp	!<"J,B.Y/J0J1;5I8@;I=JBEIGNHQJRCT<VSaUfI
sshj socket	!I
sshj ssh	&H5TFSHUKIQHRS_KjD
sshj transport	,E-X.?/B5V8H;??HAKBJFHJSLFQCRDSEWF]K^I_UaIbGcDiGjGlK
sshj userauth	!E"E-I8K;T<E@GAALJQUTUYGZGjX
sshj xfer	KILVST
sshlib	!H2W9GlW
sshpass	!@"1&E(J,B-E.D/C0J1C3C5j6J8I9I;E<H@JB/CIDII=K;L@MJOJPJQHRbS7T>WFZI[H^C_EaCbCcJfEgJhDjFkG
sshpass does	5V
sshpass p	!GBAGXi]
sshtools	!IPK
sshtunnel	!J,U-D<K@JBGKSQUTV_VjK
ssid	!W
ssid temp	!W
ssl	!t"H#H&>'H(C)C,>-F.E/G0D1<6C8A:H<4>DB4CKDKFGGHI;JBKJL3OAP:RDS?TBUJV@WFXEYGZE[E]G_HbHcEdIeIgDi:j@k@l>
ssl 3	MW
ssl authentication	!T
ssl c	!]TF
ssl cert	!W
ssl certificate	!c5E
ssl connection	!Y
ssl ctx	!U
ssl date	!E+V3JBJKYMGPKiElH
ssl error	!^,K.J;UTIWEcF
ssl handshake	!_
ssl installation	!S
ssl off	!S
ssl p	!E@W
ssl peer	!?2X3S4U5TBKHT
ssl private	!U;H
ssl protocol	!Y5K
ssl read	!b-JKF
ssl record	!T
ssl routines	MV
ssl ssl	!d-H5IKE_K
ssl tls	!T
ssub	!HeUiT
st	(T5S;ICIIV
st size	!I(TIWLG
stable	!d.I/J5JBKKILIRHSKfG
stack	"V&D*U,D/C0J7H<S?TFJJXNHOFP@QXRXT>bKcBfAiUjEkKlK
stack error	![
stack trace	!>"Y%S)S*H,I/I<V?UAWOIPEQUTGfG
stage	!;"H.J/K5G;HAFBZFYKGPGQKTKXUYJZTjI
staging	&I,K-H5I7T8W<XIIKFLFTF
stale	!VKK
stale file	!T
stalled	!9,G-E/G1DJdK]NIRFTV_IbVcJfFiJ
standard	!K&U/I1J7J8E<JBUK>OVRF[T^J_KcTiB
standard flow	BIKH[UaG
standard put	BVOKRGTI
standard util	!JSS
start	!K"U#E%D&U'K(D)U+J,?-H.1/I0;2I366=7B8(9H:G<*>G?BBICHDKFAG=H4J;K<L!MGNDO/PTQIR6S6V=W^X;ZA[5]A_Ea1bTccd>eDfggFhJiBj@kJl=
start a	1I5JBIb]cI
start channel	!D)T,C.H/H1[5K6I8AK4NJTXWF_HbDcUfT
start client	!V1I9UTJfK
start container	!Y5K
start end	PW
start host	9KBKKWTU
start iap	-H
start line	/K5J;V@IA]PVYU
start of	@XAIYX
start service	!b"I&T/G5EBHRCSGTHaJbIcKfF
start session	KGWZ
start sftp	!:"T)],F-K.J/F1a5I9JBGIGNHSITE_HcKfZkJ
start ssh	!6"G%J&V1J3F5[7T;D<J=WFHGJKWN]P@QKR@WD_UbBcGf=j@kG
start subsystem	!>"X1CKJTJc@f^
start the	!=)E/S5S9J=JBVLESDWJcU
start transfer	bT
start user	!GBDKUPYRJiH
start with	AS
start'	!B2KRK
started	!X"Y#J%F(I)T*F+I,Z0G1J2E304K5<6>8@9K:H;?<@=I>J@FB:CJFAGJHGIGK9L>QBS9TUVEXGZJ[DaBbTcWeHgVj@kAl=
started a	!V"KcTfT
started on	!HKHNGbXcW
started protocol	1D5HTKlH
started session	!F"[)K1WbW
starting	"C%E&6(F)>+D.G1:3G7J<<=<>I?DA@CKEIJ?KULZMENSPJQ<S:WTXEY<[Da9b9cEf7gShDlA
starting a	!>/W7TTX_J
starting address	!F,T/X7E
starting client	!Z.J
starting sftp	!E"G,I-I1H5[8KBWKHLY_IfIjX
starting ssh	%J&?,T-I/G4T7I9H;U@EA@CJPCQIYGiTjE
starting thread	!KVTWU
starting up	!A*T,>/G2V7D9Y;KBGNZRIT9kV
starting upload	.AKVSEaCgU
starting with	8S
starts	2J;DQIYX
starts with	2J;EQIYU
startup	!B&J)]*A-_.>/B0K1Z2A3E5B7F8J9=;H<I=IAJBJFHGIHHIFKEL=NDOEPHQJR?S=TAWH^T_JaFcYi@jJkGlJ
startup channel	!H"[)V.I1W8WBKLH
startup conversation	![
startup message	!?)Z8IBKKE^UcUfJ
startup sftp	!F)X1ZIKKTSI
startups	!E"E,B/K1H7K8IBJKBMHN=TDWCXK_hiFkB
startups throttling	!E,J-TTK
stat	!;">%F&2'J(@*C+E,=-C.?/90A1X2H3?4K5.6E9F:K;9<%=??J@FAGBCCJFHGDHIIbL?O9P>QFR8VyW;YHZJ[=^?_FaJb>c<eEg@hJi>jDk_
stat '	!IVT
stat b'	!KVX
stat failed	!7&J(J,G.A/G0G1V3G5G<JHEI?KWOERGVd]SaAcKfHkJ
stat github	!GIY
stat home	1UIZKE
stat local	!;&J1C<FHHL;SGVJkd
stat localpath	IXLIVI
stat no	1C<GHJL>VU
stat path	VS
stat remote	"K.X1=5K<FHGI4KJLaVYcKfIkH
stat remotepath	!IIHLCV^
stat reply	![
stat sftp	!H1XIHLIST
stat usr	!JfT
stat でき	!TIULHSI
state	!]"8#I%I&J(E*C+F-X.J/I172?3K4I6I8H:I;;<?=E@JA?CIGVHGJGKJLBQ=S<THVCW=XIYHZK^Ea@b>cFdHeKgKhFi;jHlJ
state error	!B"K-Y.TBKKYLKNJOTRIWI[W_V
state exception	!I,T-I.K1G5X8I;IKGLCOKQIRWSDTVcJfEiH
state failed	!E-J.KBIFSGXISRFVI
state from	![
state kexinit	9U
state lock	![
statement	!X,U=JRFSFiHjI
static	1G2J;KIJdViT
statistics	!Y
stato	!S,J.G/K3H6K;J<VBJIIKHLFOGRDSH[GaJlU
stats	!T
status	#8%>&K'9(,)G*=+/.[/K1J2=476<7J9H:9;D<K='>H?7@FACD>E9F@GKH9J,LVMWNIP%Q.RHS[T?UAX@Z8[V],_BbFd:e6h?
status 0	!]"V)H,K1?5C8JBFKFRISSWI^Gb:cTf5
status 1	!B)D-U0J6H7J869E@IAFBACKHJIZK3MJNFOCPEQHR<S^T9VIWDYJaCbVhJi?jFkI
status 100	!T
status 127	!H-F.B1F8IBJKALERKS;^_cTfd
status 128	!A/H6V;UCUSKjS
status 137	!U
status 2	!>-V1H5JBJOU
status 255	!;"J&W)W*J+J,V-..8/W2G5X6I8T;@=IAIB]FJGIHHIFLDMKNDOHR5S=TTYK^9_8b?fDjYkDlK
status 4	!E0TKCLCOe[X
status 400	/T;KATQTYT
status 401	!X
status 403	!XSH
status 404	!DIKSZVY
status 5	!KRXiC
status access	!KGTfV
status active	!YTK
status broken	KJWW
status channel	0Wa^
status code	!W&C,?->/E1F8D9I;JBJGGIHK>LJMVNJTDWTaJbJcHfHiX
status connected	!U)C,F.B7IOJRFSETFaGfCk<lG
status connecting	!Z,<.J1I5E8U;I<UAJB=LHRGSJTFWI_TdJfVkW
status connection	,>-H1K7IBJKBNWTI_KkYld
status deferred	!X
status directory	!e1<KGLCSI
status disconnected	!ZKWN@lF
status due	OTSK
status error	!8"G&C,W-I.[3E5D7T8@9D<GBSFWGFI=K5QKR8SSTUWJYT]J_IbIcBf=jV
status exception	!>.[/I1KIGKHRIfG
status failed	!@"F,Y-Y1F5G7WB@LWOISGVTWKaGfBiFkW
status file	.HKCOJSIaT
status id	aU
status is	LJSTVX
status listing	!]1J
status logon	!Z
status message	!F,Y/I7Z@UFYRGSIYWkW
status msg	SKaV
status no	!=,U7U9S<IICLXTSVGaW
status not	!Z
status or	!F5H8ZBJK^^K
status permission	!BS_aD
status rc	![-J1I<KBWKILD
status reply	)T1T
status resolving	!W
status retrieving	1VKJLT
status size	LK
status starting	.AKVSEaCgU
status tls	!Y
status using	!C"U&I,F-I1E<INHRTTJYTcVfUjI
status verbinde	"VRGiT
status verbindung	-HKW
status verbunden	!U
status waiting	!@1GBGKKRIYTbSdXfI
statut connecté	!T
statut démarrage	!W
statut transfert	!T
std	8TLT
stderr	!K#H,Z-C.E6F;T@HAGFJHDPVQAS@T9UWYF^HcJdHk@
stderr error	![BI
stderr from	!U
stderr host	3W4UBE
stderr ssh	,]kF
stderr warning	!EUX
stdin	"C%C&;(K*K,F-G.B/D1J2K5G7I8G9F;W<DB8GIHIIIKJNGOHP]R>SAVKWI[IaUfGiAkG
stdin error	!B&G;VAWPXQDYT
stdin gitlab	!X
stdin invalid	!B/H;i?URGiI
stdin is	PT
stdin line	!HaWhUjU
stdin user	TU
stdio	!9&S-8/]1K7F8VNDRJWc_@fEkE
stdio forwarding	!8-;/_7HKHNFWe_AbJfKkG
stdio fwd	!U/TWK
stdio has	!D"S&UbT
stdout	"I&E-J.T3E6H8HBVKFRJSGTH^GbTiJjW
steam	!d*K,I-I5G8K9KB=KJR@TJ_IiF
stellen	!G)W1UfV
stellen sie	!G)W1UfV
step	&J,C2H8U;S<I@IAFHJIHOJPFQFRGTBVSWKYKaFjHkI
step 'send	FS
steps	!]&J8T=IBFKTRHSKiFjG
steve	BJRAiW
still	"F#V-J.K/F1G3C5@;JAJGKJWLGOJQKTYWK[JcJfIjGkI
still creating	7SdS
still trying	!V
still waiting	!>5J7K8TJXTU^G
stimmt	!C3]5B
stimmt nicht	!C3]5B
stoc none	!I
stolen	4W5I
stolen key	4W5I
stop	!D&U/S1J3H8GFYKBRVXXfJiU
stopped	!;"C/H1E9IBUNCT_^G_DbWdGhKiKkG
stopping	8U
stor	!X7TBJOTSETJ
storage	"3#I%E&;(F)E*C+H-E.]/I0@193a4G5T6V789=:K=9>K?J@AA=CFFFGAI8JGKBMJNIO;P>Q<TTVCWBXDYA[B]G^E_Ca4b>cAdFeFfCgJhJjFlF
storage at	!D,K5IBDLVNTRKTU
storage error	5T
storage example	!G/G3K5T6TRFiW
storage not	!E,T.I/W3WLJSITX
storage objects	!S
storage path	!JLV
storage quota	!H.^LISJ
storage sftp	!E3VBWaK
storage unable	!>&H-H2U;G=JBVPKRTTCiE
storagebox	!WSJ
store	!?"I&J,J-I1D2I3;7V8H9H;B<H=J@IADBTHULUNKPFTJUXVW[G^IaBbGiCjK
store example	!F(S,G3K7TB[KHSHdT
store file	!A.TLUOSSU[JaJ
store key	QT
store now	UX
stored	!T"H,K.J1J3[KDLJOKR@SGaKfHgWiGkK
str	;G@JKEfT
str e	kU
str exc	KJNKfV
stream	&:(E*H+J,9/*0F1H2;314H5J6@8_;G>J?DCEDKEHF@G9J>NJOXQ0T@W@YHZH]FaAbIcVd;eIgEj@
stream anonymous	!HLVST
stream base	!C)T/K1U7HTJ
stream code	/E1E3J7S@JGINHRS_EkC
stream connection	!T
stream corrupted	!B;TKHMUWUXT
stream ctor	<KOW
stream error	.K0JBHIFOVSZVJ[TiU
stream init	!H<Z
stream input	!J-G1K8IKY^S
stream java	"T.V<T
stream no	!J<U
stream open	HTLH
stream permission	!T
stream private	<I=IATQFYT
stream read	!3"T,D-X/D2J3J5D6J7C8S;@<J=J@HAEBAHIOFPCQHRITAWI_UdIfUiIkY
stream to	KKVV
stream transform	!ELWRK
stream write	!^-I.K8JKHOK
streaming	!W
streams	&I2K3K5J8G;G<J@IBFJJKILVOUPIRDYJiH
streams destroy	!I"S_JdS
streams lib	!@BKKJLXOXRHSTTJcKfH
streams readable	!K
strict	%I&K-J2C=WBDHTISKKPJQHSFTFcIfGiG
strict checking	!=HT
strict host	!U+T2H3@4JBGHFIT
strict key	!K
strict requirement	!D=T
stricthostkeycheck	+X
string	"=#H%J&;'G(B)B*G+;,F-U/G0B293<4K5D657?9A:G;X>A?<AgB/CHDDEJFGGBHEJJKBLFMUNkQ9R.TFUHVAZ@[F]F^AaFb?cEdGeGf7gChDi3j;kXl5
string args	!FYU
string file	!A;D<T=UAH
string from	!E,W-WKI_Z
string io	;U
string pass	!E
string path	!A,J-U/K1UIT[JfF
string remote	!^3H5F
string ssh	+J/G8K<KMBT[kFlB
string too	!A"G5G=IAbBJCFN>WKYJ_HbHcAhK
structure	!=;Z@VBJNJYT
structure '	!D@WPHQCYU
structure error	!E;[AT
studio	!]RITH
study	!I.HSG[WeT
style	!D-WJVKHLGOUlT
style css	!F-WJWKILGOU
su	!^":%E&C'I*J,C-E/D0J1F3S5F6J8J9I:K;G<F>JAFB9CJF>GEKBLIOFPFQGR8SGTGWCZF[I]K^ScVfGhCj<kK
sub	!:"V*K.@/I0F5H9K;G<F?HBAIGKFLFOAPJQJR@[FaFbIeei]
subir	!G<W=XBF
subject	!HHUPUQJSSWTXTfHiI
subject cron	!E5UHUPUQKSTfIiK
submission	"F&H'U,I.F/H0F1G5GAJHKICKFO@PIR=TKVHaBeeiG
submission failed	![
submit	,E@TAILGRJTKeUkY
submit example	,FLJkZ
submodule	!X&ULISJiIjF
submodule path	!ZLISJ
subprocess	!I"J#W&[)I,S173TPUSEWHbEc=fIjZkS
subprocess exited	!H3SBV
subprocess ssh	!D&[)J18BHPVRSSHWJbFc>fJkU
subsystem	!E#J%H&;(H)]*6+E,&-1.</+0B1U2>334H516?788=93;9<:=A?H@DA?B&CIEJF?G;I7J?K4L)N-O9PAQ;R/S9T%VEW>XDYAZE[E]G_-a=bAdFeHf~gIh?jBk6l;
subsystem 'sftp'	;JAJLJSFTJfe
subsystem cannot	fT
subsystem confirm	.I
subsystem in	!J)H1>KJfc
subsystem not	!ALK^Gf[
subsystem request	!9"5)?*K,F-J/G1J3K5G8FBCKCLINGRDTI_Hb-fshKkK
subsystem session	)Y,F-G1WRJTEcXfUiJ
subsystem sftp	"U&I)Y*K,E-K/E5F7J8F9I;JB@GJK=LHNHRHTA^?_Jb:f^kKlK
subsystem ssh	1UKWfI
subsystem unable	!F)Y1[IKKZLKSH
subvolume	!JBTKTRJjS
succeeded	!r"9%D(J)S,;-@.B/B1T2K3G5<6B7C8V9F;?<I=I@KAGCIEJF=GDIEJFLDOKQER4S@VKXKYIZ?_?aHbKcIdHgJhBk@lE
succeeded for	&U<WPV
succeeded git	!GBUjY
succeeded password	!dBF
succeeded publickey	!b1KRG^SiKjH
success	!e%E&H*I-I.;/G3F5G6H7K8@9G;F<G=D@GAJB@CFEJF?GfJJK8NIOJPGQIR6T@YHZB^J_HbGcFhHi3j>kElG
success 0	![
success dag	!T
success status	!U
successful	!l"<%H&G(K*K,B-F.>/G0I1U3J5=6K7I8?9H;I<E=JAIB.FAGFIFJJK/L=MINGOAPHQHR4SHTDVUWJYJZJ[F]H^J_EaZbEcDhHi3j?kClA
successful but	!BVTaX
successful login	!T)IfX
successful transferred	.HKCOJSIaT
successfully	!h"9%I&H'K(F)D*J+J-B.>0H1;2J3>5=6A8=<F=I>E?K@GCJFIGEHJI@JKNCPKQARGWIXIYK[C]I_Ca>cBdJgKk>
successfully authenticated	"I:SLJ
successfully connected	!bTH
successfully executed	![SI
successfully installed	!WQJ
successfully started	!X
successfully transferred	!X
successfully uploaded	!X
sucesso	!Z
such	"=#F%F'B(>):*>+3,+->.!0728324K5I6]7,8192:G;A<S=E>;?>@<A3B6CBDAEHF>G<IWJ?K(LgMFN<O6QDR)SIT*UGVbX@Y9Z@[7]:^:_@aIbCc;d:e=fJhCj9l=
such device	&G/K5TPVQK
such directory	!JLX
such file	"E#I%G'C(@)<*E+5,4-C.#/&0:1T2>3>5J6878879;:I;F<T=2>>?A@?A8B@CEDBEJFAGBIYJAK/LgMHNDO8PGQ9R;SFT7UIVeXGY=ZD[9]<^=_FaKbGc@dBe@hEi2jBlA
such host	!>&I,E/[1E3J596b7BBHLBT?dIiHkC
such identity	!C&G<a=WBGiEjE
such key	!X<J
such path	LV
sudo	!c"6#J(I)H*K,G-G.T/C0J1F3H5D6E8G9H;I<S=I?KGEJKLINGQAR@SETFWHZJ[H^KaIbHfJiCjSk@
sudo 3	!c"JKKQHRA_KiG
sudo password	"B1J5JBTKTPSiH
suitable	!9"J*K1J9H;F<IBSGUKELERVSKZV^KcTfIhHjI
suitable authentication	!?9H;G<JBTGUKJLIRWZVfJhIjJ
suitable response	!IcU
sum	(U3I5JVH]W
sum c	!UIJ
sum command	!GNTOS
sum warning	!B(X
sum 警告	!K(U
summary	IILUSTVW
sun	!["J*J2K5K;JBJKILINHRK
sun nio	9JNK
sun security	!U
supplied	%F&=/I2K3E5C9I;E<5=:>I@9A6BBC;EJFCKGOJQdRTTIZUaJbK
supplied in	!V
supplied passphrase	!HQW
supplied to	!D;S=AQSYF
support	"V&C(J)U*D-@.=0C2B396S7H8E9U;C<B=I@IAZHJICK:L4N;PDQDRDT:VUWIXJYKZJ[J]F^V_?aVcDhJi=kAlH
support for	!U6XBJ
support message	!Y
support the	!Z
support this	!E5VATFT
supported	"D(@);*W+@,G-;.2/:1(3+4@5+73839B;G>SAjBIC8D?E9FZGSH<I5J9K!L+MDO8PZQ;S.T4UDV>W9X;Zb[:]?^I_1b>d>e=f'gBh8iHk?lD
supported algorithms	!I2I9V
supported authentication	!6*K1B5K9K;T=V>VFFGTPBYUZTfJhJ
supported by	"G%T&C*X,C-G/H0K2A3F5E8K;D<A=H>U@FA>BIFYGEKCNBOKP@QHYJZY^S_EcKfFiAjGlK
supported for	!D'V6YBJRI
supported if	!GAX
supported key	!A2S9X;BA[
supported methods	!<#T%J*D,J-F.J/I2E3E7I9><V=I?I@IIJKGLFNDSJYJZ[bGcJdJkF
supported or	!_
supported packet	cT
supported please	!EAJPZ
supported ssh	!K2SAJFJaU
supports	!G&I*U/K3J5F9WFGGG^KcJjHlW
supports sftp	BKlX
supports these	!F*V
sur	!J"F(J-H/B0H1H3I5D6H8G9JBDIEK=L@OCQIRBS_T;[I_GaGcIfGiJkTlG
sur le	,VKHTFkU
sure	"F.H0I9E@KFCGKLBOFQEWIYJ[GaJcHiSjUlU
sure port	TU
sure ssh	!D;T
sure that	!YBGbS
sure the	#V&K,KTFi[j[
sure you	!G7TFILIPK
sure your	!H6JPVRGjWlX
suspended	,I1J5D8T:KBCLIRGSJTD_HbCcIiF
suspended please	!a"F.KBIbFiI
suyr	!H
suzuki	!KRTiT
sv	!E,J8TKUkU
svc	7K;INUjJ
svn	ESbVcV
svn e	ESbVcV
svn example	BJES
sw	!9"F,U.J/I3W7T8I9Y;HB@G]KGLVRWTSiYjJ
sw 1	!A"I,G3V9S;JBDGXLVRUTEiW
switch	,K2J3E5W9ULW
symbol	![
symlink	IT
symlinks	OTST
sync	"I#T%H&<'J(>)F*G+C,I/=1<395D8^9K:I;C=U>H?GA>CGEKFCG@HHLGMJNHOBQJT@VBW?Y@ZH[A]F^C_Kb=eGf<gFiXjFkAl@
sync failed	!T"W,J.J5KBKRTTH_IjI
sync needed	!U
sync node	!@=XLKSJ
synchronize	5S8JBVCUKIRTTI
synchronized	![
synchronized no	!U
synchronizing	!D,T.K1TBTKTOISG
synchronizing '	!E,T1VBTOJSG
syncing	3U5FDS
syntax	!T+V.H/J0U5I;HBJKFLEOKRJSG[JcJ
syntax error	!a
sys	!b<JBIKJNHRITJWJ_XbS
sys v	!S
syscall	!X*J6I8SBKHSOJS=TEVJ[I_HaIkH
syscall 'connect'	![/H
syscall 'getaddrinfo'	/W
syscall 'mkdir'	!T
syscall 'open'	!A<SHU
syscall 'read'	!H)T-S7J8WKV_J
syscall mkdir	!V
sysopen	!C&K<V=WLK
sysopen home	!H<VLK
system	!V"V#C%G'D)J*?-9../Y001@2B498E98:B;F=U>;@>CGE?FHGHIYJ:K:L@MDO=P;Q>RBS?UHVIW+X8ZG[.]=_GaCdTe>gAh<jGk*
system 32	!A=UISbIdSiS
system administrator	!="V2T5J
system are	"UbV
system at	(T
system cannot	!@I]
system dial	!F"S&UbT
system error	,I3J5E;I<GBYI^KHL>SBVKiK
system exception	!45T6T7V8SBJKIfIlH
system for	"I+T-I.E0J2I4JFKHII@OFR@SFTE[IaDdUkJ
system io	.I;G=UIUKJLE
system is	!X"I_T
system library	!T
system net	"H&H*I.G/^1G2J3F5E6S;I=KAJBKGHIKJKLCN@OKQHSDWHXK^I_JaJbIcHfGhJkG
system serviceaccount	!T
system unauthorized	!T<G=W
systemctl	!h,J5JBELJRJTF
systemctl restart	!X
systemd	!c,G.C1E6J8EIJKDLIRDSDTF_DaJbIcIfF
systemd 1	1KBW
systemd system	!Y
système	,XRV
sysupgrade	fU
sysupgrade bin	fU
t	!G#T%D&:'K-I/F0V4C5<8H:U;T<J=:>JBBCDDKEFF<ITJDKIMSOCP@R?VSW:Y<ZC^]aGdIeFf7gVhA
t 0	!I.W
t 105	![
t 4	3T5H
t a	!CK]TX
t be	!C,V.H7TLV
t data	)T-K1TKGcV
t ed	!S
t ftp	!D-I;VBEGUNCVT
t sftp	,H-T5K8G9G@WATGKKBNVPJTH_J
t start	kT
t user	!X"H&K7H:XBFRJTHXV_JbCfDjVkJ
tab	!S1IBUGTTI_IjT
table	!d&I5J;K<K=IBDPIRHSDiHjH
tag	!J.G<G=I@SAWKKLVOIPTQXYT
tags	!F;UAVBJQTUS
tags don't	!G;UAVQU
tags force	UT
taille	!H.SKIOTQJ]WcT
tailless	;T?XATQY
tailless error	?WQX
tailscale	"T-KNJiWkK
tailscale com	!Y
take	"J#Y,KRI
take a	FU
take up	#ZBFRJiHjK
taken	!?'V3J5K7K:TBJFSKHTF^JdW
talk	!J%G&Y0URH
talk to	%G&YRJ
tampered	![
tampered with	![
tanaka	!^"K<KBDRJjT
tank	"V,@-J/T7WBVHJKHLTRJSIjJkK
tank data	!H3SRUiW
tap	!E-I8[KXTK
tar	!T"I#I%I&<'g(X)E*F+G-D.Y/=102H3;4K5A6C7B8S9A:H;:<6=B>J?I@GAFBICFDJEJF@GDH<JGKHL=MINBP@QCR=SDV<W@XHYHZG_Cb>cCdIe?f=gThHiCk<lI
tar all	;KIZLJSCTU
tar data	!XIILK
tar dist	!W1KIGLBVJ
tar empty	!AI]
tar error	!U.JIJ
tar exiting	OTSK
tar gz	&I'a/H1F3H5G7H8C;D<DFIHGIZK<LENIPJSIVD]G_KaFbEcJeIfHgVkC
tar no	!C.SIT
tar to	IJOJ]U
tar xzf	!U
tar zst	.V
tar'	.T
target	"8#I%F&4(C)F*A+C,X->.=/11H2B4J6D7T8:99:J;7=>@GAABICGEKFAG?HCJGK.L^NAO[P<Q>XBYHZI[U]E^D_?aKbHeSgHhGlB
target address	!@,TTW
target already	OT
target directory	!>.U5ILYOJ
target failed	!VBI
target host	!H3@5UBGRTdT
target is	!XRI
target machine	,WBI
target not	KGWZ
taro	!Z"Y#G&6(A):*H-B.//40C1-2I4I5I6A7D9B:T;;<4==>K@CA;DIEJFDG;HDI8JHLIMGNAO<P:Q5RSSBT6VHXEYAZB[?]J_7a9b-dIeGgEjVk;lD
taro from	!V"HRJfFjT
taro ipaddr	"D3U5KB@FSRI^U_KfJhTiJjJ
taro using	;K<GAHBYFCQKRYiF
taro you've	!hb=fB
task	!E"V#G%@&T'I(C,W-W/S0=2A5T7W98:J<H=I?I@JACEIF>G;HIIVJHKGMGOIPHRGV?WKXBYJZF]E^;bFc<eTfDgGjYk[lA
task '	!X
task 'task	1WiU
task 3	!UKU
task compile	5S
task copy	LTSX
task deploy	!UaSiI
task error	!B5X7TOXSWTK[U
task execution	!HIV
task failed	!A"I.H/W1J8SBGIIKILISU_UaKeKfGjT
task gathering	6T
task ping	!HUU
task queues	!FSK
task task	1WiU
task upload	!F,V5STTkW
taskinstance	/I1J8TBKKKQSRT_VfHjT
taskinstance py	/I1J8TBKKKQSRT_VfHjT
tasklet	/W
tasks	"E)J.J1F8I?JCIIIKVNTPFQFSGfHkT
tasks py	1I<J@KYIfJ
tb	TTbGcU
tc	!KTX
tc cp	!FTX
tcp	!a"<%?&3'I(B*H+=.I0@1H253)4E5;6W9J:H;;<:=A>I?F@AAABGCDDIEBF:G7HAIEKAL@M<NDO=P<Q>R'S3T[UIVDXcYCZB[A]G^9a>b;dXeHf@gEh:i<j>l7
tcp 22	!<,VBGT_WFXV^JkB
tcp address	!E6XTJ
tcp anonymous	!SKUNJ_I
tcp closed	-JKIkWlH
tcp connect	6JTXdUkX
tcp connection	!:#U&J,[-F/T5G7U8S9IB:FJKARBT_WJXT_JbIfFiGkG
tcp forwarding	!W
tcp i	!;/W7TBETWd@kY
tcp ip	!_,CTH
tcp ipaddr	"C#I&F)I*H/:1E2E3=536<8D<JGJJVRFd_fHhHlH
tcp lookup	,B5I6Z7CBFT>XWdJiJkB
tcp nodelay	!I5U
tcp on	!D%K)T-S/K1U7HTJ
tcp open	TJkWlG
tcp port	7TTTiKkV
tcp'	/T
tcpip	!>/VWXfKkJ
tcpip channel	!=/VWXkJ
team	!W"I&F4T;AAFFSYK
team app	&K;IAICSFT
teleport	!I"W/TBJ
telnet	!h&J,9BGKKTEWF_Gk@
temp	;X@CAHCVDHLCQHSVYGaF
temp disabled	!W
temp file	LKVT
template	!W
templates	!XIJ
tempo	,D-E.K3G7YKJRCTd_IdWiJkJ
temporarily	!G"D-J.K3J8H<H=JKERI_cbJfKiEjS
temporarily banned	!C"J3KBJKJRJ_^iG
temporary	&J/b0K7J9I;HLBRFSITBWJ[KaFfIiGkG
temporary directory	!I.W1VSGbT
temporary failure	,J.J/c9KBIOISHTJ
tentative	!A,W/HTU
tentative de	!A,W/HTU
tera	!C,Y/T6I
tera term	!C,Y/T6I
teraterm	HWSJ
teraterm ssh	HWSJ
term	,X/T6IkJ
term エラ	!D,X/T6I
terminal	,C-H.H/D1E3G6J8D;H<G=KBHFJGTHIIGKBLCQJRHTI^F_GaJb^fHjJkI
terminal command	!A"UbT
terminal quit	!I7UdT
terminal shell	!E"HbV
terminal will	!S
terminated	!b"T&J*K+K,=.G/B1C2H7I8X;K<HBHIDLDNDRUSFTIWDbKcHfGiGkFlH
terminated abnormally	!Y,J
terminated unexpectedly	!_
terminated with	!^IILK
terminating	"C+a->3H5A7I8V9F<IBXIKKALBMFNFRJSHTH^I_?cJfIiAkB
terminating 1	!G+Y
terminating 2	+U
terminating with	![-J1I<KBWKILD
terminée	!T,K7ITUdJ
terraform	!c"C+K,J.I1I3I7U;G<J=ECJGIIFLFQJRDS;ZVbJdSfKjX
terraform error	!g"K<DIJRES?iG
terraform io	!W
test	#U%9&B'D(;)W*B+F-H/?2D3I4A6J7C8G9=?HB_C;DFEKFTGJH?ICJ;K7LWM9N@UIVJW;X=[6]C_GaHb6d>e@fJgBkH
test 07	!<%F)X+E,5-:/K1C2B3G4H566=7B8<<IBZCGEBHGJGKHLXM?NJOTRYTFWGXGYTZV[G_<bBdDeJgKhUj;k?lG
test 1	/H3F5]BJkG
test connection	!TRDjXkV
test failed	!F"C&K,U-T0T1D8I9B;H<HAJGKIJOCQIVJWJ[K^K_TaBcHf@iXjZkX
test keys	!U9J
test new	!J/H5XBJ
test no	!H%IFX
test permission	#WiJ
test result	!U9J
test sftp	!_RKSG
test ssh	;G<W
test test	!a,H.@0U3I5I9JBGLARGVI[J^JaD
test ts	!_OJRISF
test upload	!f.EBKLIOKSBaE
testing	!I&K/X5X;KFYGJRCiVjU
testing repository	!E/Y5SFS
tests	!n5W;=<?=G>J@KABBXCHPGQBR=SKY>iXjG
tests test	![
text	!7"C&G(B)K*J+K,E-D.H/E1H3G5E7H8>9H;W<C@EBBHHIAK6NIOSPHRETEVDWGYD[S^H_FbDeUfDgkiHjJlH
text html	!XNKkT
tf	!H7K;Z@IAGQJRITZ
tf line	;UAIRJT[
tgz	!I'U,H/K0V
than	!B"@#K%I&I(F)K-H.A/G0I1E2H5<<G=J@CAFFHGGHKIDJWLDOFPFQFRIS?TXWKYJ[F]baEbCcJfDiZjBkU
than 15	!>5I7K8TJXTT
than local	!K]W
than remote	!I]X
than the	!BBJETNJiYkX
that	"D%D'G)B*>+G.>162=3Z5J8@9:;C=D>CABHII=JAK9MJNBP2QHSBTCUIVCWCXCZU]B_9aBcDdEeEfEgHkKlA
that a	!K4W5I
that are	/S6S<S
that can	"F#K*K1I4J5FBSDKPDQKZY
that file	!ZSF
that host	!V
that is	!X5I;JLJOJQKSIYV
that name	!>/GOY[U
that only	!]
that scp	!J^W
that someone	3U
that the	&H1J7Y<IKHLUOGRVSU[K^IbKjHkV
that translates	!G/W
that you	!Y
that your	!@#S<K=K?U@SBTDSFI
the	"?#H'((;)<*=+C-G/G0Z1E2K3T7?8E9A:K;J=D>4?5CDD@FHGEHIIHJ;LJM+PJTEU@XFYAZ?[?]HaKd:gBhDiUkK
the 'ssh	EW
the 1	!B"X;JRTiV
the above	+SfSkU
the account	"Y,H.GGVRYTFi_
the address	/K3H6U7TBHiHkT
the administrator	"V3T_G
the agent	!U#I&Z-K5A<G=KBDCKPGRGbHcIiE
the ansible	IYSJ
the application	!I^U
the authentication	!D%G&X3W5JB>QHRTZV
the authenticity	!G,D-J/D3V5_7G;JBCKGQJSJjH
the available	!@&?<TB^FVGJQT
the backup	.TBKLVRIiJ
the bad	3T5J
the cache	3IQT
the certificate	![
the check	4SQU
the chunk	!C.V8WOZSU
the client	!_,K3I5H9TBJOSRKSHTEaT
the command	!A-V/H3UKXiI
the computer	,G3C5URJTJ
the conditional	!T
the config	!T
the configured	!>BJGVTUiH
the connected	!K,JKJTX
the connection	!T"5#I&A)>*@+H-^.;//0I2?4J5=6C9F;F<FAHB=EJFDHJIIJHL@OFPJQDR>S@VJWZXA^9aJb2c7f3kJl9
the control	!_5KBHTH
the correct	5IAKLFPFQViKlV
the credentials	!A,T/KFUG_jZ
the current	!Z&J.FBHRSiU
the data	!Z%KcJ
the database	!_
the debian	"UbV
the default	!U"J2TRKiJ
the destination	!5"D&J-G.X/D5C8TOXQJRXSU_JbT
the device	&D.KBDRT^WfJiT
the directory	!YIHLESHeW
the docker	!Y&JBK
the ecdsa	!T5JHKdS
the ed	!D*J4Y5BH>^S
the endpoint	!^
the error	!IITOK
the failure	.T0SSKaU
the file	!C&H(J+J,@/=0<1:3F5A6J;<=E>TBBHDK:LZOVPFQCRCS^TEVS[=^BbEcHfBiJkI
the filename	!?.J0c5H;IKGLHSKTH[K
the filesystem	.Y
the fingerprint	5WBFKK
the firewall	!K*S,U
the first	!G5U9W
the fly	!DVV
the folder	!?BJL]S^
the following	!T%I*G+J,K-F0J1G2H3>4K5<6I7U8G@CAVBIESFBHJIIK<PARHSJWJXI^H_DbHfEhJkIlJ
the ftp	!INTTJkW
the function	!W
the given	!A0X?SBIGXiT
the guest	!@.KBTNJRKTT^V_JbGfViH
the host	!D#H&F*G.C0H2F3V4G6V7G9C;:ADBJEGFEGAHWIGJILANFOJP>R:S?XB[I^>aGi;kWlE
the http	XU
the i	!I5V
the index	!](K
the input	!T
the internet	!I
the ip	!A,W3T5KBETV_TdT
the key	!="A%X*J,I-G.K/E0I1I3V4:586K7I9D:T<6==>T@YATBJE@FEGIH@IGK<LEOJPXQTR7SFTDUJVKWJZG[J^E_KaIbDcGeKfIiDjD
the known	!=/J3U5[HUSJ
the last	3X5TBFKJLKSG_KaV
the list	/I364H5B<J?TDIHZKHQISUTJkJ
the lock	!a
the login	!I"G/K3VBXRXTHbUcK
the machine	!E,X-TCZTE
the message	LKRJVT
the middle	.H3ZBDKVRJSITJ
the minimum	!HEU
the my	!S
the name	6U
the namespace	!T
the network	!T"I,A-?.G0J1C3C8<9I;K<IIGKZLBNHOJQJRUSFWHXJ^H_EbHi=kH
the new	6S>KATYI
the one	!:3a5UBGKI
the operation	!G,[.G/Z5HBFKCLWRCSWWTiJ
the option	!JlT
the passphrase	!>;G>YAHBTPDQ^RK
the password	![GUKIRHfKiW
the path	!U5K<@LTOHSA
the peer	.YBI
the permissions	!HCVaX
the port	!J,TBENURFT[iHkX
the printer	!g,I7HBIKKRATA
the private	!7%J&C3G5?;S=T>EBJCWDKKKP5QWRGTHiDjG
the problem	!I8TJWSSVT
the process	!J"K-T.B/H1F7T8V<SHUKSLAOJRHS?cCdUiG
the programs	"UbV
the project	!E:ULU
the protocol	!G"E.JbDcZ
the provided	;FAJQGiV
the proxy	XU
the public	!H#V5=;K<JBbRCiTjW
the put	!ZSJ
the registry	5Z
the remote	!8"W#H&B(I)W+F,U.@0A2J4H:C;><:=F@GCGEHF=HCIDJENEPCTWVEWIXDYK[B]Fa8bUcSdGeDgHh=iHj5
the repository	!H3U5IFILHREiK
the request	!f3K5JBFRGSJ^HbWiG
the requested	!W.I/G0S5G@UAUKKOJQK
the required	ES
the resource	LW
the result	3T
the right	!S,DNXkU
the rsa	&T5D
the rsync	!@,TBITJcXiJ
the run	!W
the secret	<W
the secure	!X=VbG
the server	!C";#<%H&='C(E)/+B.:1I2U3X4?5W6785:F;1<0=>>J?F@=A6CIDEE:GGH>I?K@LAMGPHQHS4V<W0X8YA_Ha<dGe@fUgDlX
the server's	2J4HBDHDKINI_I
the session	)J,F-E/I1J3J5G8@9KBBKaNCTS_BcIfC
the sftp	!T".#K&H(I*E,Y.H082?4H5-6>7F8U99;7<<=E@BA;FHG@HII7JIKFN<OEPWQ;SCTHVCWAXBYUZK[A]E_5a:bFdIeEfWiJjTl9
the signature	!Z
the software	!U2G5J9XTF_C
the source	(V3JKV
the specified	!Y.I/J3H5C<HGVIKKIOFRITH[ViG
the ssh	!1"A%;*G+B/60D1F4B5U6D8W97:E<W>HC@ECFJICL8OAPEQCSFVIW?XFY8ZG[I^B_VaCbJcJdFeIh=iZkJl;
the ssl	!S
the start	KGWZ
the state	!V
the storage	5KBJLVRJ
the submission	SKeV
the supplied	!C;HAJPHQVSWZV
the system	&F1I3I5E7KBDI[RGfGiI
the target	!K.U/J1S3>5T7HB@LJkK
the temp	LJVT
the tls	!W
the transfer	!C0KKXLJaJ
the tunnel	!C,]-I3J5G7WKJTYWDjVkW
the type	1V3K8J@UKWLDSCaJ
the underlying	!W"W,E->1]3J5F8FBGN@RFTDWK_AbJiTkG
the unlock	!IQW
the upload	!Z
the url	!BLXRTiX
the user	!F/I1J5H;F<C@KAFBJCTG]LGPIQERVTJYKi]jJkK
the user's	!Y"@.W/K1D3JKFLJOJTK_JbJcI
the username	,G/UBJRVTViG
the verifier	!H-G2J3]5[
the web	!JSGeW
the wrong	BIFTRTiT
their	!<*Z2[5EBG
their offer	!=*Z2[5EBH
theirs diffie	!F
theirs ecdh	9S
them	![BK
themes	ST
then	!V2V3I;E<D>WAHFJKJPJQIRASFTXaKiD
then commit	!T
then try	!A,U2X5V
there	"A#K&F(H.Y/G0E1A4I5U6E7Z8A:J;B=J@IACB;FJGHJJK?LWP@QDR:VIWCXJYH]I^F_FaDbAcDfBhKi=jHlC
there a	LV
there are	!W3S
there is	!<.[/H3F5W7^KKLFRJSH[TiJ
there was	"K1K8G9S;KAIBFKHLHOJPKQJRFWEaKfJiKlI
there were	!Y
these	!f(G*V3D5F;J<HBCIJKJLEOHSBTKaJbJiGkK
these ciphers	!H*V9K
these methods	!I
they	!a
they already	!Z
they could	!W
think	!H3D5VQS
think it	!@3D5VQS
think this	!T
thinking	!H2T
thinking the	!H2T
this	!A%F&G'T(H)0*4+I,F-4.>/?091;5[6?738.:/;9>G@EABCYDJE1H(I&J0K+L!M9N0Q9RBS4T?V/WBYIZK^^_Wblc7dBe^f!g8h1iEj>lK
this account	!4"V,J5I8JBHKJRISDTJ^Cb_eUiJ
this archive	!S
this box	!F=V
this can	!B.J[V
this change	3S
this client	!;.J2W3E5C9YBJFIGXOJSJTJaJ
this command	#TBJOTRISW
this connection	+CTVbScV
this context	!]"J_FeJ
this could	!E(U4W5EKW
this destination	!K'Y3G5VSI
this directory	!V
this does	!^
this error	!FBKaUlX
this exceeds	!T
this file	5J<SSG]V^I
this function	<T
this happens	!<&J+V3G5[BV_JcTiJ
this host	!5"F-H1H2H4V5_9JHKRGSJTE^VbHfKkW
this host's	5V
this ip	![_E
this is	!Z"D&J5D;G<J=TAIPJRDTT^Gi@
this key	;V<V?K@JQCRGYG
this may	-HBTFTKHTTWT
this means	!J,X-UBSTG
this message	!D3U
this module	6X
this network	WKXY
this new	!K3G5Y
this operation	!]
this passphrase	!YPH
this please	5V
this private	!;5I;C<B=E>J?SAKBBC[FGP^Q;
this problem	!E7TTVjTkU
this project	!^"I&H5G:GBELJXK_GiJjC
this repository	&TBVjU
this server	!5"D,D/I1G3T4H9E<IGKKILJOFTHVK_IaXfF
this service	!5,D.C/H1G3J5E6K8J9JBCGJKGLHS=TD^__HaKbafHiDkD
this session	UX
this site	!X
this stage	!AZT
this time	!F"I,I-FNFRJTIWI_cbJkF
this user	"A.J3J5EBGOUQJRKSDTJ_YaEbTeJiJ
this version	;J>IYH
this with	!U
this won't	!U3K5H
though	!V
though it	!V
thr	!EVU
thread	!I&B(J)J.W1D2W4EAKBECKEKFGGCMJOKQTSFTAYWZH]J^GbIfKiFjEkZlH
thread 'main'	3W
thread 1	2V
thread client	!KVTWU
thread homeassistant	5V<XRUjK
thread main	!G"J1J8F=GFJGJKJNURHVIYTZJiFk]
thread run	!G
threshold	5T
threw	-V<TKH
throttling	!E,J-TTK
through	!H"H&H,B-G/F1C2K3I5C6E9G<GASB<KELKNHPIRISJTJWcXYYK_GdGfDiGkB
through ssh	!C6J7W@UAVBI
throw	!X"J&C,B.V/G0U2H3E5?8?<C=FB;GHHIKHLTOSQHR9T<WH]HaJfEi>jJ
throw er	!<IVLSSG
throw failure	[S
throw new	!g,I/C1K5F7GBGRDSJTDiJ
throw status	!;"I,J.V/I0V8GIBK<OVRJSUTKcHfD
thrown	,K-G2V;U=I?X@VAUKHQT
thrown in	,K-G2V;U=I?X@WAUKIQU
thu	"K8UBGKGSS
thu jul	!E8VST
ti	!G*[2D9I
ticket	!^-K5JBF_J
ticks	!FSK
ticks and	!FSK
tiempo	!G"K,B/D7TKFRCSKT[_JkW
tiempo de	!G"K,B/D7TKFRCSKT[_JkW
tif	!>"I'I,K/I0T1J3I5IBFGKLHOVPJRHSWTGVW[CabeUiIkI
time	"+#E%F'E(?*F+E.7/5094F5I6>7S8D9B:K;><>=C?G@EA?CFDJEFG]HEI<JHK9L5O3Q@R<UJV=WGYEZB]E^;__ajbBc?e@fHi?l:
time 0	!T
time 2	!Y
time date	"?*K-F/F5G7J8I<JBUGCKALJMUTD_AaFjH
time end	!S
time failed	!>.GBKKILJOHVKaa
time is	!T
time of	!H.HaY
time or	dU
time period	!CTU
time set	aU
time span	!A-W
time start	!S
timed	")#A%=&6'D(B)A*5+<,B-E.:/:0:1;3-4A5&6;7[9+:B;7<?=?>F?A@@A;B>CBDFE@F:H=I7J[L4M>O4P<Q9RDS,TfUEV;XUY?ZC[9]D^Da6b6c?dfeCfHgBh8i5jC
timed out	")#A%=&6'D(B)A*6+<,B-E.:/:0:1;3.4A5'6;7Z9+:B;7<@=?>F?A@@A;B?CBDFE@F:H=I7J[L4M>O4P=Q9RES,TeUEV;XUY?ZC[9]D^Da6b6c@dfeDfHgBh8i5jC
timelapse	!A.K7WLCSY
timeout	"5#I%2&<'8(2)9*4+:-G.!/70/1=2&3+415"6"7i8f9.:8;!<3=,>;?4@.A'BFC5D;E6F.G@H?I)JoK_L!M2O(P"Q&R/S%T|V1WHY.Z-[1]5^0_Ga'b>dae9f(g6hEi=j-lI
timeout 0	bS
timeout 10	US
timeout 10000	!T,T7@BJKCRDTZ_S
timeout 15	!W,J
timeout 30	!^7K8JKBTGbTiK
timeout 30000	,I-B7SJVRUTF
timeout after	!>-I7U8UBCGTNDRV_KfFhIkJ
timeout boolean	,T
timeout c	-ZkW
timeout connecting	!<&H,K-H/I6J7V9KB@KBRDTh_JdEiIkI
timeout during	7VJTNT
timeout error	!W,Z/I7F8ABKJVK;_JdWkD
timeout exceeded	8WJWKBNVTT
timeout exception	"J*I.K1G2J3I5KB@GHJ[NVSKTTWEXEaKbJcJdTfGiClI
timeout expired	!D"G.D1G5I7BBGJWKXLHSITXcFdIfJ
timeout home	JVNV
timeout last	!?"T#Z&Y,T-GBWFCGCJIKJRDTGWWXJ_IhTiTk@
timeout net	!G,E-K7]8JKGd^
timeout node	-J8WdS
timeout of	!W,U/V7JBHKBTF
timeout on	,I-T/K8TBHJTKGNUkSlJ
timeout server	!:,>.I/F1E3J5H6I7F8UBFJZKcLIRGT=lH
timeout socket	!<,G-D5H7c8ABFK:RJTaX[_FdekU
timeout timeout	!E7WJSKK
timeout value	!GTU
timeout waiting	!H"H&J)E,U-D/K5J8.BcGBJ9KUNARH^K_AbCcWdEfTiYjKkClC
timeout was	!U7IKHTX
timeout while	!H-J7_8FB@KCRHTUXV_Jd^kVlS
timeout your	!T8YK?_I
timeout'	-[JUTU_KkI
timeouts	8T
timer	!]"H,J.D/J8IBGIJKGOHRFTJcK
timers	_HdT
times	"D&F,B-E.J/H1K3F5H=D@GAJB9CKFHGEHJJKLINIR>TXWIYHagiBjDkA
times for	!HaW
times on	!FSX
times operation	SJaT
timestamp	!D"J.A/K1GBCKIL=OGRAS9TFVT]JapfGkE
timestamp of	!C.D1HL?OJS:VWagfH
title	-H9I;W<JKGN[SJ_GbK
tls	!s"B&J)H*E,@-=.H/A1@2H3B5>7G8@9@;F<DAJB<GHIKK6LFM]NUPKQJR8SET8WFXJ^I_@bCcAfGhJiAjJkB
tls alert	!W
tls client	!IM_
tls connect	!U
tls connection	![
tls error	!Z1JKDTJ
tls failed	!U
tls handshake	!_
tls key	!Y
tls packet	!V1HKBcGlU
tls wrap	!Y
tlsv	!T
tlsv 1	!T
tmp	!C"<#F%9&V'D)@*=+;,I-<084A7C9K:F<K=7>F?;AFBACWDJEHF:H4IeJCKILFMHNJOUQGR7S_WHXFYGZC[V_AaFdIeAgBiCjAkKlE
tmp a	S[
tmp ansible	.J1G^WbGcU
tmp apt	/H1Y
tmp deploy	;I@T
tmp duplicity	!JKX
tmp git	&G;WBISS
tmp k	!D;XQJTU
tmp key	!G;FAUQJYViU
tmp num	ISSH^TcU
tmp path	!J.V1V
tmp pip	!IBV
tmp ssh	%H&W,F;WBHCVIK
tmp terraform	KT
tmp test	/H5XBJ
tmp user	CS
tmp v	!K.ULVSS
tmp x	!J1JIGLTSY^KbY
tmp'	!I.HKTLW
tnk	!D"T3F:Y;JiJ
tns	!b/IRKTH
tns リス	!T
to	'4(0)I*J+G-H.I/C0D1T2J3C4B5H6B;K<J=H>D?C@;AJCCD:E8FEG=HJJGKIM3N@U@XHYDZ7[C]E_BbXeDg2hD
to '	&A,C-I/?1E8J9E<I=WBIIJLWRTTHWE[WdIfHhUiGkJ
to 'gpu	!G,V/XRS
to 'path'	!ZLJ
to 'sftp	!HB@R]SUiD
to 'wss	![
to 0	FUiT
to 0600	!G?TPT
to 1	!V
to 10	!I#WBFiJ
to 3	SEaV
to a	"A#U*I,G/F2J5Z8>9G;EAIFJGJICKCLINEPJQKR@VW_KfKi<k@lK
to abandon	!GQT
to accept	3KMWNJ_J
to access	!V"B,T-T.I1C4B5S7GBXHFKAL<NKOFR@SUXT_KaFbEdJfTiKkK
to acme	&K:^BFS@
to acquire	!V
to add	!>&K*U-J3C9J;S<J?XB@H_LIPDQXRHSFTKiG
to address	-J/?6HKI_GiJkJlX
to agent	!5%7&s+H,:.B/B1F2K5J7D9G<@=KCKFSHEIDKDLCNGP<QCRISIT9WC_JbKcIdKfEjAkH
to agree	!J,I2S9XBIFURITK
to all	!];K@ICcSIYG
to all'	@ICdYF
to an	,>-I.I/D1I3E5W7V8I9HBJKCNXR@SHTIfJiIlb
to any	,A3W5[7I
to api	!a,BTIk?
to authenticate	!<"X%<&T)F*;+I,2/70H1J273.4E526A7<8=91=J>B??@9ATB_CEEIGTHCIAJEL7N8OBReSKT8VFWBXHY2[J]I^K_AaCcHdBeIf6hEiZjXk<lB
to authorize	!W
to auto	!G5U
to away	!F,T/J7]TUdI
to backend	)XBTRCjV
to backend'	,T-JTT
to backup	!C<UFWLKRGcSiWjJ
to bastion	-K8SBAFURTWV
to be	"G&G-I.J9H:I;@<C@UAEKANIODQBSTYG[J^U_EcFfEhHiVjBkJlT
to become	!T#S5K8JBTKGiS
to begin	!X-IBFXU
to bitbucket	!U
to boot	!K,X-TBXFSTFjV
to build	!_&G,V5H7VFJKKRGjT
to c	0UHSLISF
to carry	!KQT
to central	!S
to change	!Z-I1JBKKHLYRK
to check	,FRVSHTTiU
to checkout	4T
to chk	!V
to client	![*U2K8J9H
to clone	!H*F-K3V5T;I<EKHLKPJQIRU
to close	!F.[
to cluster	!>"K-J/U1TGXKTRT
to collect	!TBUFVREiWjU
to communicate	!CTU
to complete	!8"K&J*K,F-K.T/J1J5I;G<JBTGSKCLHRXSJZV^TfEhIjI
to compute	!Y
to configure	!I2X5U
to confuse	!H2T
to connect	!S"F%@'K(F)=*G.50?1<2I3G6D8?9K>G?SAVCVDJGXH:I*JKKIL(MGO<QFRFS/UKVA[D]D^Ha:bIcKeDfCgJh>lV
to connection	!Y
to contact	2X5V
to continue	,USEkV
to convert	!H>Z
to copy	!J"C%J&F*H+J,=-B/J0X1B2J3E7G8I9A;<=IAGBEFHGGHDI6KZNJPEQGR5SHT8VbWG[BbTcGfCi:jIkJ
to copyto	!ENSSS
to correct	!X
to create	!?">#G%D'K(I*I.F0C4B8399=T>I@KAECGEJF@I=JHK<QHW<XDYD[@]H^IbTeZhIjKkClH
to data	LVNS
to database	,J/URH
to date	!c-J2F9H;G<H=JAHEUKGNIPGQBRITKUZYJjV
to db	"WiU
to decode	!S,K@VRJ
to decrypt	&K<A==>E?H@IA@BFCHP^QZYB
to delete	!DOYSV
to deploy	!<&D5J:F<KAZPZQEiVj_
to describe	.T0SSKaU
to dest	!D,J;TAJGDKHL5NSOBPVRIZJ
to destination	!B,T0W5U7UKE[SaUkU
to device	!@7Y8KGUKFRUdTiU
to dial	!;,B-C2[7E9K;GBXGUKKPJTUbVdEkI
to do	!ZBERF
to double	FT
to download	!f&J.I3F5GBHKJLJRHSJfJ
to enable	!X/V6VTJfF
to error	ST
to escape	-U2K9V_U
to esp	!_/HKFTG
to establish	"<&=)F,H.<3]5S6A7E8<;BAJGEJ_K>LENJOJPAQ?XG^D_KaKcIj^kDlF
to exception	!Z,H
to exchange	!<&B*Z,@/F1K2_3@5@7I9[;G<F=IAKB;FIHKKWPEQHRBSJTBWH_AcJfCiHjIkA
to execute	!F,Y5H8TBTTJXT
to exit	!F1JBXKTTJ_J
to extract	!D;U<H>J?IA_FGY>iF
to failure	!I.IRUT[
to fe	!H&J,I.X/G7TBGcZ
to fetch	!I&X3G5G;HAGBWFTKFPFR@TK
to file	.VK?LGOJ[IaI
to files	!E)U,T8JBIIUKJLKRWTUkK
to filter	!H/T6TRS
to find	,J/T5W6V;JQITH
to fix	!]&J=IBERGiFjG
to ftp	,V-T3J5G6C7E9JBH_SdViHk>lD
to gateway	!C,F-E7BKSNSTY_W
to gerrit	!T
to get	"K%V&H-S.A/D1E2I9E;DAJBDIKJTKKL?MTNWPIQJRIS>WH[D^Z_WaJbIf>i>jD
to git	!Y&J5H7J8KBFTGdUiFkH
to github	!^WXXIbFfK
to gitlab	!U
to gone	!D/K7^de
to gw	!T"K7JQXRGTJbSjT
to home	%K&F)G*K,J/X0U1e3H5E6H;A<?=D@JAJBDCIIBKILFOSPHQKRHSHTHYJ^F_TaTbXf<jHkD
to host	!1"9#H%E&-):*6+7,a-+0H20374E507a8093:J;7<T=?>K?J@CA6BECEEDH6IWJ=K-L8N<P:Q>R?S?TZVEXTYAZF^@a@c:dbf0h<i4j0k]lJ
to hostkey	%VhX
to hosts	%U&C5I;KBViT
to hpc	!IKJ
to http	!X
to https	!]/F6TLJSD
to import	;EPXQJ
to imported	!E5GKU
to in	!;-J.A0K8C;JIVK=OTRGSWTGbVfJkJ
to inbox	!JSX
to incoming	!F.VJSLF[V
to index	!U
to init	!C)T,J1X9IBFRHTJbGfW
to initialise	"G&K)J,E/E1V5J9IBDKILIRESHTCWKaJbGcXfWiJ
to initialize	)W,H1T5G;GBEKHPKRJSGTIaW
to install	!V&G.K/TBTLJSGTK
to ipaddr	"G#U%D&.)B*S+?.C0H3G4H5A69:J;<<B=F?J@=BJCCDJHEIAL<M4O=P<RFTCYAZG[G^?aCcIi>kI
to it	!ELUbS
to its	!G/W
to jump	!I,UASWJ
to lab	!@,G-W1E8SBIK[LT
to lake	OS
to learn	!J
to list	!G8SBGLWNSRFSUaIiK
to load	"J%J&A+H,B.K/H1F4G5J7I9J;d<E=;>??TB>CJEHFIGTIBKIRGSCcHdKfEiCjG
to local	!I-T.I2J7J9VBULGOISETH_UbKkI
to localhost	"W,>5GBKSXWJ
to locate	!^BJRIfK
to log	!1-J.G3J5A7K9JFKG[KIQHRbSF_]aKiX
to login	!G"X)G,J-C/E5H7K9INFQV_Gb=cIfGkIlH
to lookup	!J/W
to make	!X.I<TBCGKLJOJSH[JeViA
to manage	5U
to mount	-S1G5_9KB]KHLKRFSJTK_KhY
to mqtt	!Z,H
to mx	!W
to my	!^,J5FAVBHKJ
to nas	&I,X5K7[<KBCKJRTSGTCiUjH
to negotiate	!;"J*_,H-F.K/K2]3G5B9^;IAJBEFTKCRFSHTIfFiH
to net	!E-JLSOWSETUiJjK
to network	!S
to nexus	!V
to node	!?&@,T-K7K;[@VASBVSBTGWB_HfIiV
to obtain	!Y.D/G1H8EKDLGRTSHTT
to occur	!Y
to open	!A"3#I%G(J*@+B,E-:.>/S0:1G2A3?4I6]7F8/96;B<l=i>0?;A?BCCADIEJF5GAHVIcJEK+N<O/PGQ?RJSDV@W5YKZF]D^A_7a>cGdBfZk0l>
to org	TUiV
to origin	-JWX
to parse	!?"T%J&>*E-E.F/D2D3>5T7E9@<?=8>J?]@]FWGIIHL:NFOIQ[RFS?T?VH_JaIdFfIiBjJ
to path	!B.JL[SC
to perform	-TBJKT_U
to plink's	5WQI
to port	!D"F*J,b-B/B1H5E9FBGKCNFRGW?XV_JiFkY
to previous	OTSK
to printer	!Y
to process	!]SE
to propagate	!G#]BJjJ
to proxy	!W,S
to pull	![&W/K
to push	!k"G3D5?:KFGLHRFS;XK_GjS
to put	SZ
to quota	!H.W
to reach	!D*[2Y3K5J9aBJFKKG
to read	!D"D&;)J*F+K,A-W.B/@1<2G3C8J9:<X=[@WBUCIFGHEOHR;S;TAVJWGY^_JaHbKf;i:jCkD
to reconnect	!C-G8ZKUWW
to redis	!g,B-I/J3K5E7F9GBCRGT>_KiFkH
to register	!Z.I
to remote	%G&I(H)@*A+G,@.a0[2B3B4J5>7V8.;HAGEJGDHFI=J]KILSNAQKRUSSTWVAW0X>YH^<_JaBb3eIhEiSjEl>
to remove	OV
to rename	!D.IBKKILEOTVV[W
to renew	!S
to repo	!XBHGV
to repository	2K5Z;K<VBIFJR>TGj[
to request	!D"CKULISHbIf]
to requested	!U
to resolve	,F.K/U1W3J5B6E8U;JBHRCSHTDWIkI
to respond	!>1H8EBEJIKacJiIkKlK
to restart	-V8YBJKH
to restore	!S
to resume	!@(T.@5KLGOISA[E]faGcK
to retrieve	,J.H7I8DKVLTNCSHTAVU_KdIkI
to retry	!=1F6T8VBFRHYTdXfHiJ
to root	!="W&G,?-H/H1D2C3T5S7HBXGJKERFSWTD^XbXiUjJ
to rsync	,JBIITRXTHiJ
to run	!e"D&D,?-H/X1B3J8I<JIEKALAOKRJSB_JbIcHfCjK
to s	!WBCRWSDiJ
to save	!a,K5G8W9J;D>G@SBDPIYS
to see	LU^WfV
to send	!5%G*H,F.T/I0I1D3F5C7G8c9C;BAGGJHGIHJUKYLJNJOFPDQBR9VIWI[J_WaAbXc?fXiEkH
to server	!D#G%K&*)Z*a+G/J2J30586A8b=D?F@DADF;G9HJIBJ?LDOFQERJSXVHZI]K^-aJb/dZf@j0lT
to session	!J,IW[
to set	!E&J,I.I3I5HIHOERDTIagiD
to sftp	!7'H(D)S+U,b.G1J2V3:4J5;6C7G8H9V;[>E@GA^HBI*KILCMFSTTTUJV=WGZ?]DaHb]c@dTeDfDgDhFjUlB
to sign	%g&A-J3I5H;H<KBAPHREiFjG
to socket	![,A-SKTTH_TkH
to solve	!U&U.G
to sql	!_BGRITJ
to ssh	%D&e)I*B+H1:2>385/6I7F9<;=<:=I@KA?BEGBHHIFJFKER=SUW;YK^IaJcDdHfKhHl:
to staging	7STH
to start	!G"W%F)U*I+I,D0H3F4I7=8A9I;:<>@JABFDGBHEI9JIL2O?PJQ>R:S1TDVIXFYH^VaCb[eJfUiDlH
to startup	!A"U)Y,H.G/I1Z2J8T9IBHIHLBOKRHSDTIbK
to storage	!;&I,F-G2W3=5T;G<T=JB]LJRYiE
to store	!J3J5FHWUX
to submission	!T
to submit	LIkV
to success	!S
to target	OSTVVS
to taro	:YBHS@jY
to tcp	#V-K7UBHJTNS
to test	ST
to the	!S%=&V(J)B*<,A.T0@1(274J5K6F7D8T91:B;G<K>ICXDDE@FGHVI8OCP>SGVBWF[C]E^<_Ib@dCf?gJl=
to this	!^"G&G3J5F:F;K=UBBLIXJ_FiHjB
to transfer	!8"U&F+J-F.I/U0T1W3I5C6I7G8C;A<B=@@JAGBIGJHCK7NIPIRCSaTIVEWIYI[B]J_JcTiBkC
to trust	!F3E5_
to try	!9/T5JHHRISGZTbJcJfJ
to ubuntu	!c5GPBQFUJ
to unknown	!F1GNHW[
to unlock	!Z;IBJPI
to unstable	FS
to up	!JII]U
to update	![*TKJTJ
to upgrade	!]fI
to upload	"I&@'I(G)K,D.I/D1E3H5E7I9F;G<E=JB<HFIZLSNHOWPJRBTDVAWK[]]G^E_Ia?bFcIeGfAjHkG
to upstream	!e,>kJ
to use	!D%J*J-I/F1G2G3D5:9C:J<H>U@=B0C^DHGJIJKINJPTR7SIZH^HbHcHdKfHi9j@kV
to user	!8"8&U*I+J/_1@2D3H87;F<J>XAFFFGFKBLKNWPUQKSVWAXKbHfJkK
to validate	!CBWiX
to var	5SLIST
to verify	![,K5WBFPKRHiG
to view	!E:ULU
to web	!H"K1JB_IUKTLVSFjI
to write	!T"I%H&D/H0H2I4K9I;E=IAJCJIDLeNHO<PJQGRASZV=[I_Ja@bJcDfHiEjJkH
to www	!ILY
to x	.IKWSX
to xxx	!@1YGUKYLW
to your	!4"J&_.W1K7I;K<JRHTWWJkU
today	!C<KBJRUSTTU
todo	!f,F-F1B8@K@_IfA
token	!g"U+I,I-H.D/D0G3I5G8H9K;;<J@JA@BJGTIFK@NCOIPHQAR8S?TEaJbHcGfGiD
token error	!U
token expired	!V
token has	!U
token hex	1SLV
token invalid	!U
token is	!]BJ
tomcat	9SaT
too	"I#8%0&:';(8)2*1+4,;-%.%/)1%213(475:7<8!9C:8<!=&>,?^@7BGC^DXEHF4G+H5I5JGK>L,M7NUO2P,Q%R*S&T?UAV8W8X@Z7[5]9^1_Ya1chd9e;f%g8hci9jIkCl6
too large	!F"E-I.G0H5J9JAFBHCJEJJJLKNVPHSJTJ_BbFc_hH
too long	!B%I&G(J)D*F+I,=-A.@/>192G3@4J6E7C8A9@:K;]<B=B?D@DAYBIC?DHEGFFGFHHIFK4LBMIOEPDQBR>S>T<VIY=[H]I^D_:aEcedJeJf6gIh?iAjDk@
too many	">#E%?&J'H(G)C*A+E,J-6.</?0C1<2B3=4G557K8499:F;<<C=F>J?B@EA>C?DEEFFEG>HEIGJ@K/LBMFNGOEQCR7S@VFWAXBYBZD[H]I^C_aaDb6c4dDeHf<gHheiDk8lB
too new	!G;=<K>=?d@:AJQKYH
too open	!H+H5H;H<9=B>DAGB<C^D]EHFGP?QCSJYT_JbKcJhIiJjJ
took	!Y
tool	!b&JLJTV
tool git	!TTV
tools	!T&I-K/J1J3F:H<F=JBACVDGGUIILUSWTJYViSkV
top	<HKHSJeX
top level	!CBTSIeXiT
topic	!V
topology	!T
torch	!b,E-J.K
tortoise	!S&V<JBKjU
tortoise git	!S&V<JBKjU
tos	!F
tos 0	!F
tos set	!F
total	!o"E(F,I-D.@/F0K2T5H7J8H9F;HBCK8L?NHOHS?TH[I_GgIi=kH
total 3	eS
total 4	!V
total size	!UaV
touch	%S=GBIRKS@aU
tp	!B#?%E&C'B(C)W+C0A2H3G4E5G7F:F;F>FCEDFEFF?GJHDIEJAPAQ@RJTJUIVCYC]A^Ca?bVcKdKeBfYgChAjG
tp pで	!GNJSUkJlX
tp pの	!H)V
tp pア	!G.T;KAS
tp pサ	)K*K-H1F3H5I8J9GKILHNTRAXW[U_HbJ
tp pセ	-IfU
tp pチ	)V1X
tp pプ	!KWT
tp pロ	!I"T_HiT
tp p専	"GbY
tp p接	"J/W1I6J@TBJKGNKbJfHkFlK
tp p送	*W/G6TLKZUjT
tr	;SAI
tr d	;SAI
trace	!4"V%S&K)U*E,A-K.Z0I2I<U?TLFOBTBbGfTkK
trace 0	9V_U
trace c	!GcSfZ
trace handle	/T6T
trace run	/T6T
traceback	!F(J.G2A3XCJIIRH^IeKgJ
traceback most	.J2FIJQIgK
traffic	!IXV
train	!UBTiH
tramp	!H"D&F+U-H.J1G3H5X7J8I9H;H<F=JAIBVFKIIKELSPJQIWK^D_FcWdIi@jHkD
tramp cleanup	!E+X5DTTcV
tramp failed	!?&K+V5WBVcTiJ
tramp file	!?/T5UGVLUbK
tramp found	/UBT
tramp opening	/IBFGTRXTUbJcUiJkI
tramp ssh	5UGUTT
transaction	.V1I8JBJ
transfer	!I"I#C%?&0'>(f)C*5+8,6-6.U/H2:3(4A5!627I9H:E;;<=>;@[B:C;DEEBGJH3J7K[M=N>P1QBRDTHUHW6X9ZG[J_+aWcHd8e;gih9iEj7k=lH
transfer aborted	,V/I7TKJTUkX
transfer artifact	AVBU
transfer client	!JYV
transfer common	!J
transfer complete	!X,K.D6IKELIRISJTHaTgTlI
transfer data	!YSJ
transfer done	!dKJLI
transfer failed	!4(V.]/J1JBEISKUSTTF[EaCfF
transfer file	!0-K.</W0T1Y5H8J9I;F<G=EHEI=KAR@S^TD[EcUiEkH
transfer get	!T
transfer java	!ELSSU
transfer key	;J=H?Z@fAXQH
transfer md	!D(T.FIJKDSKVWgJ
transfer mechanism	/JLTfU
transfer mode	!HgU
transfer on	!JSS
transfer please	bT
transfer ppk	=d>GBIRH
transfer protocol	!BGSiUlT
transfer sftp	!GYU
transfer sizes	!J(YaJ
transfer standard	!EBJKIOUSUaJ
transfer successful	.HKCOJSIaT
transfer uploader	SJaU
transferencia	!Z"E,B-J/C0I1F3G5H6I7H8GBHIGLEQIRDTBXK_FaIbGcEfFlJ
transferred	!X%I&H'K)E*E+D,B/>1H2I3?4K5?6I7F9A;@<F=E?H@FAEB8CHEJFHGCIWJCLAMJNAPJQGR<T=WGYHaWgZhHiBjHkElI
transferred 0	!HI]KK
transferred 1	!V.JKHaE
transferred 12	!Z
transferred 14	!W
transferred 18	!YIE
transferred 2	!W
transferred 3	!GaV
transferred code	!W
transferred file	]T
transferred in	!JKIaHgY
transferred see	(T
transferred standard	!X
transferring	!>(I,I-B.Z/H1F3J7I8X9K<FBHHKITK^NERHTCVH^J_JaHbJfJkH
transferring file	!DKXeT
transferring from	!GIUVT
transferring none	!D<JLUSKV?
transferring tmp	!HLKSU
transfers	.HKGLKOV^YfK
transfert	!_"A(T,<-G.8/=0C1F3J5D6G7K8F9K<JBGIDLCO>QHR<S?T=XJ[H_DbHcEfDgViJlD
transfert de	KV
transform	!ABHKJLWQSRJfK
transform js	!JST[UkSlT
transform read	!JST[UkSlT
transform users	!K.XLTS?kTlT
transférés	!T
transférés en	!T
translate	!X/C6I
translate host	![/D6J
translates	!G/W
translates a	!G/W
transmission	!A-V.X8UICKSLZ
transmit	!9"K&J,G1I5E7F<FAKBXQHRcTVjI
transmit could	!>,I1J5J7H<HQHRdTXi>
transport	!H#K%I&/'G(>*Y+I,+-X.7/W092[4;7<9Y:I;?<9=5>D?7@@CADHG;HEI7KXL>NTO5P?Q<SEUHWCX>YC[5]A^:_Ua3bIc=dGeEfAgDl:
transport 0	!T
transport algorithms	9S
transport auth	GU
transport authentication	5HBYFTVTi]
transport banner	-HWV
transport buf	!KWUkU
transport chan	!V
transport client	,I-T/J5KTGkT
transport component	!J*X2V9T
transport connected	!FBYFXVTiZjW
transport connection	!UKIMWTD
transport encountered	!E,D1Y8TKWNHTH
transport endpoint	!K1HK[
transport eof	KUNHkU
transport error	!K.W5IKGLWiV
transport exception	!/&I,B-Y.?3V4J6F7G8F=J?G@HGHHILBNUPGQ?SCYH]K^I_UaHbFcCdH
transport file	!IWV
transport host	!J*V6V9E
transport impl	8UKVNH
transport kex	5VAJBJFHNKVTfJ
transport key	-V2G5SJTKGTH_U
transport line	9U
transport local	WU
transport manager	,I
transport open	"S)T1TfU
transport paramiko	NJTXkT
transport py	&F+H,D-U.F/T4I5=;J=G?HBHHDIKLENTOJQ?S?TVVG[J_TaJbTfHhDlI
transport raise	NIkV
transport reader	!E"W)V8[9KKTfW
transport remote	!U
transport self	!J"TNGkT
transport server	-U2J8HBIKJfIhKkU
transport session	/T1JfIkW
transport sftp	!T/V6VRJTJVT
transport starting	!KVTWU
transport thread	!^
transport traceback	!JWUkU
transport transport	,=-X.>2V5V6H8G;>?IAJBIFHHKLEMKPJQBRCSDWEYJ[K]K^I_VaIbGcDiGjFlJ
transport trying	BTFUiW
transport userauth	RSiT
transports	BVRSiJ
tree	,JBHOURJSJeV
tried	!C"J.E1F8G9F<SFIGBHUKHLDN@RDSDTVXKZXcIi@jWk?lU
tried publickey	&XBEGDRGZYiJ
tried to	!=&K-U.F1I8H<TBTHULENHSEcIlU
tries	XV
trigger	7U
trilead	!9,A-T/G8J;C@VRJTIXJcSfI
trilead put	!B
trilead ssh	!:,A-T/G5S8J;C@VRJTIXJcSfI
trop	!="<&I(A)I+I,:-=.=/:0A1?3A5=6>7D8A9<<>=F>JBBEHFJGAIJK6LDNIO?Q>R8S?T9WDXBYJ]I_Za@b@dJf=gFhci@jIkGlK
trop de	!A"<&I(B)I+J,;->.@/:0B1@3B5>6?7E8B9<<>=H>JBDCEEIFKGBIJK7LENJOAQ@R9S@T:WDXD]J_ZaAbAc>dKf>gGhciAjJkG
troubleshooting	!k#I%J&?3H5E<KBGHIKJRCSKTT^HbKcGiCjA
true	"K#E&E'J+@,G.A0F1K2J3F6E:F>HBTC<DJEDFAGFIFJ@LJMINJOAS:X?Y=ZH[U]E^JaFbGeFgHiWlC
truncate	.FVKaY
truncate mode	aW
truncate write	.JLTOTSS
truncated	;[<JAAPEQD
trust	,I-H/J2H3B5XBJNHRJYTfG
trust new	!H-INJYUbU
trust the	!Z
trust this	!D3I5WQS
trusted	"H&H*G,F.E/H1G293^485e7I8G9C;GAJB>HVKHLGNGPIQJRBSITF_JbHfEiJ
trusted for	!J4F
try	!D&I'B)>*:,E-I.2/G163G4>6B7B8E9@:D;F=A>@?HA@BXDUH2IYK@L1MCN8OIPBS0TIUHYD[<]V_[a0bIcFdFeBf4gCh=l=
try 2	!aTK
try again	!?#C%A&D'J)I*K+@-G.F/F0G1E2I557I8E9I:H==@TC;DHEDFAHCIEJJK=LHNGODP<QURWS7VEWHZ=]X^G_Ya<bAcFeJfIhGlI
try later	!C_WhH
try list	/U
try logging	!]
try next	!DBXFZGEQVRHiY
try removing	!?BSDZ
try running	!J#T
try sftp	!J^SbS
try to	OTVT
try turning	!F8UJWSU
trying	!T"B%S.G7B8D;B=9>E@=C@EWG9HHJFK:OKP@RGS@WEY<ZT_BaKbIdJhCiHjZkElY
trying again	!V
trying discovered	!YBJ
trying ipaddr	,H3H5T9SLTTJfU
trying private	!^%X&T;G<T=C>K@DB9CEEZPIQCRFYEZEhIiAjT
trying public	!GBZjT
trying publickey	!YBGRFZWiF
trying ssh	BH
trying to	,F5I7EKGLJSGWJ[S_KdGkI
ts	!e"D,T;F<H=SBIGIIIKILFOFPJQTSAYIaFiI
ts 12	!W
ts date	"H,URW
tsv	SSVV
tsv'	LJeT
tt	5J<I=J>T?ZBGFIPHQERKTJWU
tt tp	!IWS
tt ty	;T?VAH
tt vv	!U
tt ygen	PJQI
ttssh	!?-W;D@IKVNWQWRAYT_GhKiWkV
ttssh エラ	;D@JQWYT
tty	!B%C'G(I+A.D0G1J4F9::J;6<;=>>Y?i@YA5BJC=D>EBF?G>HGI>JCL<MGOHPZQCS=VEWEY<ZB[E]I^F_?aFb=eIfDgHiBjClC
tty acm	!V
tty fatal	!A"U-Y/S6G7V8A9J>H?FBGGHKDNBTKYXZHdU
tty format	!C;V<J?J@EQYYJ
tty key	!C;:<H>;?_@WAHBJPGQHYG
tty no	&I5UPVQK
tty user	!@3I;9<D=H>>?c@cA9BIPEQ<Y=
tty エラ	/T6I7GKITUdH
tty 重大	8U
tu	!AJYLK
tu ku	!H
tu oj	!H
tue	!H&W,J8DTJbTcTiEjT
tue sep	!Y
tunnel	!@"1%=&<(I)>*H+?,].@0E102D4A6:7X:I;[?<AUBXCADIEBGFH9ICJ=K-L?MHOFPXRFS?TUVGWUXDZA[H]J^EaDc:eHf1gIh>iTjSl>
tunnel could	!A;J<UBTFJjU
tunnel error	!G&H@TAFFYRFiV
tunnel established	!h,<-E/I3J5B7G9CBDNGRGT;_IiEkG
tunnel failed	,X7TRIT[WJXGjUkS
tunnel forwarder	!J-DKTNSTT_W
tunnel has	!A"E-:1J3E5a8C9I;HB^K@NERCTD_:fIiDkF
tunnel server	!?9[FKiUjV
tunnel ssh	!J;[<J@SBWFTGJPKRA
tunnel to	!E@IATFTPIRTiS
tunnel unable	!G/V;T@JAWQJ
tunneling	!:"V,=-JKEWc_IbVkB
tunneling for	!I"VbW
turn	!COSlT
turn off	!EOS
turn on	!HlT
turned	)X,G3G5J;K<IB[FCKIRJTDfDjK
turned on	!]
turning	!F8UJWSU
turning off	!F8UJWSU
tv	!]
tv c	!W
twice	!]
twisted	!@&H.H2K5[8J9H:K;E<G=KAEFJHHKGQDRUSJTJ
twisted conch	!@&H.H2K5[8J9H:K;E<G=KAEFJHHKGQDRUSJTJ
two	!F"C&E9GAJBCGaKBPGRAiG
two factor	!H"D&E9KBDGaKHPGRAiH
txt	"(#A%@&1'9(])=*>+9,0-7.W/-1+2C304@5B65738+9::A;@<7=4>@?;@9ACB;C?DCEBF=G8H2IcKFM@N5P6Q5R"S^T?UEW9X>YJZ=]J_6a]b.cJdBe4f4hAi4j>k,l7
txt 100	.AIJJWKDOVSJaC
txt 12	!aLI
txt corrupted	(Z.AKA
txt failed	(U._8HBIL?VJaC
txt failure	!E.YLEOT[?aG
txt is	!W(K.DIFKILFOISEaI
txt no	!.&K1I<DHJIlS@VI
txt not	(H.IIZL;OD[Ga?
txt open	!C.bIBLWO4SFaF
txt operation	!KST
txt permission	!;LFaV
txt to	LZSE[XaD
txt upload	0TSGaT
txt user	(JBZIULH
txt'	!J"F&J(J)I+H,E-A.E/E1@3G5A6K7I8C9H;D<>=;@IAJB=FIHFIcK]NGPHQFR=TDV@WJ]I^H_DaTbFcGeKfDgKiFkFlK
ty	!D?VAFLJ
ty bxv	!H
ty y形	;U?T
type	#>%I&%'[(5)0*^++,H-J.@/H042Y3A4?5<779G:I;D<5=<?GA^C?DHEJFYJFKDM3N3P5Q;RVTFU?VGW8X@YAZT]9^EaHbCcWd>e:fDkGl2
type 'bad	!FGGRUZWiI
type 0	%I+I;T=>GFRHTIWGXUYV_UhIjT
type 1	!^-U1J9H<@KTPITB_XiKjE
type 12	!I_VhJ
type 2	_JcIhYkJ
type 20	KG
type 3	!K%D/J3J9U=SE:F7JIKXOSRGSSTDYC_XhBiI
type 30	!J*JJ[KHTJ
type 31	*J
type 5	*U
type 50	!IiT
type 51	!IiT
type 52	!YfS
type 6	!SSK
type 60	EHFC
type 7	!J
type 91	!J
type allowed	!="HFGGXKHQJ_JhI
type bad	FJGWRGZUiT
type ecdsa	!H5I
type ed	!K5J
type error	!i,=/@1J3J5D6H7J;FACFTIGKAOHR?TBcJfJ
type for	!GVV
type found	!F*E2_9D;I
type fuse	SV
type host	!S3H5FBTRUSS
type is	KKjT
type msg	!H*S,V2T9TRSiT
type n	RJ
type of	!>1V3[8J@UKXLDSCaJ
type password	!GRUiU
type proto	!J6Y
type publickey	"URJ
type rsa	!T2B5E<IFSPDQH
type sftp	!J,S-K/T6K8TIUKGSH_K
type ssh	2T3D5E9B;<@IAZBEEJF]KJLIREfKhJ
type text	kT
type'	!W&K5JBJGGKKRUZWiI
type' 'password'	!IGJZX
types	"D%I&H*G+U,J-G2H3D5C9G;E@GAEBECJEJGVKBNEQBRTTJWGXKYHZY_EbKcJfJhDkK
types '	!D+X
types 'password'	!HG?REZeiD
types 'publickey'	!?"J<SFJKJReZ6
typically	BW
typically caused	BW
u	!F"X#J)I-F.Z/H0J1T5G8D?JBGDEHIICJJK@PARTS[T<VDWIXGYJZS_EaHbKeIgHiU
u 0	,HkV
u 1	AWBDFXLWRJSW
u 10	!;JIiK
u 2	MWiTlI
u 3	!Y
u int	!VCIKJ
u rw	!X
u user	!A"YSY
u yx	!H
uaaaa	;T
uaaaa ebm	;T
ubuntu	!T#Y%J&H*J+J,C-B.G/E1F2I3C5J7D8I9G;A=C>J@IAGCJGGHJLJNCP>QAR8SAUIYGZJbFdKfGhGicje
ubuntu 0	!IMU^S
ubuntu 13	!XlI
ubuntu 3	FSMUTS
ubuntu 4	-JNJ^T_T
ubuntu com	![
ubuntu date	!WUJ
ubuntu ipaddr	!?#[;HB]CIDTRJjX
ubuntu rather	!FRKi[
uc	!H"T3V5KRS
ueda	PThXjT
ug	IZ
ug fzc	!T
ui	!V
uid	!Z">RDfJiEjS
uid 0	"CiKjT
uid 1001	!U
uk	TV
um	,I-I.GBJIJKKLHOI[UkX
uma	,H-U/F3D5J8TBKRV_GkW
umask 77	!KcS
un	!;"B&D(I*I+K,7-D.@/:0G1E2I3C5F6H8C9G:W;G<E=H?IBCCJFIGXIHK=LBNGPFQHR>T8VJWJ]H^H_EaGbDdEfEgIhIiDkGld
un serveur	!JRITGlX
una	!I-S/C3J7H8TOKRESKT@l_
una conexión	-T/E7J8VRJTDlY
unable	!C#F%I'<(4+,.C022X4J7H8B:;@DAHCGDEEIH=JDKGM<OCPFU=VJW=XGZG[(^:_FaDd@g9h5kGlD
unable to	!C#F%I'<(4+,.C022X4J7H8B:;@DAHCGDEEIH=JDKGM<OCPFU=VJW=XGZG[(^:_FaDd@g9h5kGlD
unaccelerated	!K
uname	!XbV
unauthorized	!j"C&D,H-K.I/H1I3G5@:F;?<C=ZAHBDKCLUOJPIQFR:THXJ_KaKbHiKjZ
unauthorized access	!T<G=[SI
unauthorized incorrect	!ZRCiJ
unavailable	!_,S-J5T7BBSKIRKTC
unavailable desc	!X
unbekannt	!<"F*I,E-I.J/[1G3:5d7K8F9JBFKDNGOHRDSGTF_JaJbJcJfEiJ
uncaught	!T&I)S*?,@-Y.H2G3I5F7F8>@ZB@IDJKLBRATT_EcEfAiG
uncaught error	!a-I/K8F9F;ILKSFTIkTlS
uncaught exception	!J-ZTY
uncaught pdo	!T
uncaught phpseclib	!C*E9T<T@SPUYJ
uncaught runtime	!B"U)V9K;V=J?X@WAVKJQU
unchanged	!c.E3TIGKILIOJSE[DaI
unchanged skipping	!a.FIGKJLIOJSF[DaI
und	"D&I(J)K*J+F,?-H.F0F1J2J3H6I7D8I9D;G<I=H>JCKEKFJGJHHIIJKKFLCNWPJQGS=WIXWYK^K_IaSbKfFgKhHiYkVlK
und das	!T
undefined	!o"C&J*C+J-I.@/@1G2F3?4D5?6J7A8F9V;A<I=F@CADB@CJEJHGICK>PBQCRUSUT=YC[H^FaHbHcEdJiAlH
undefined reading	!V
undefined variable	![SK
under	<WGSQU
under another	!W
underlying	!W"W,E-=1]5E8FBGN@RFTAWK_AbJiTkG
underlying connection	lT
une	5K7H8K9KBJNJRUT[_HiJkJlU
une connexion	5K7JBJNKRUTV_IiJkJlU
unencrypted	QV
unexpected	!F#G%E&:'B)X*:+I-C.-/A041X2<3=4E5J6>7@8H9K:E;E<A=A>E?B@=A8CEDHEFFBG7HAI7JFKTL.M>NXO3P;Q:RHS+UJV:X=Y;ZD[;]:^T_?a4bccedAeCgAh6j9kClV
unexpected disconnect	8W
unexpected end	!E"S)Y,<-?.B/@0G1U3I5E7G9FB@IFKSLHN;OHQKR?SDT=VI]E^Y_?aGbSfZgKiGkClD
unexpected eof	!W"H-F8E9JKFNARU_DfUkI
unexpected error	!HBZRYiYjJ
unexpected header	!IcXfH
unexpected please	!W
unexpected reply	!I,VXI
unexpected response	!V-J1IKENGTJcWfE
unexpected rpc	!BKJNKWX^IbWcX
unexpected tls	1HKCcIlU
unexpectedly	!J#A&D'I(E)T*F-W.B0A1Z2C3K4H5Y6<7E:C;I<J>GAHBUF8HGI?J:LHMCO@P@Q;SITGUIX;ZC[D]F^CdFeFf>gDhGiGl9
unexpectedly at	!H,U-IBY
unexpectedly closed	!7#F&C(K)W-X0H2I5X6F7K8I:JFCHKIFJ?MFOIPIQETEUKWGXBZG[H]J^HdKeJgIiHlA
unexplained	!9"K-K3U4S6UIKJHLIRESETG^SaJbEcE
unexplained error	!9"K-K3U4S6UIKJHLIRESETG^SaJbEcE
unfortunately	!T
unfortunately interactive	!T
ungültig	"E&J+K,J/K3E5C7J9J;_<@>IBAKINHPHQKRGTIWIYJiI
unhandled	"H&?(J+K,H0F1X2F8>;8=E?B@EBUFUGWHIO?PGQCSGVFWDXJYJZH[A^JaCbJfKhIiUjGlH
unhandled 'error'	!<IVLSSG
unhandled error	/K1WKVSG
unhandled exception	"J&I.J1K9I;EKBLUOIQCRWTE_KiU
unhandled promise	!U
unhealthy	!V
uni	!X"D-F.E/b0G1F3E5B6T7H8<9G<IBDGHK>LBNKOHR>SDT=WCXG_FaJbGcJfDiEkElG
uni de	!Z"I,?-H.J/Y0H1I5G6W8=9IBIGJKCRCSJTEWEXI_IbKfHiHkKlH
uni example	/U6F
unimplemented	!_,C-J/KNKPJQURKTD
unique	!T
unison	3JcXfH
unison 2	!IcXfH
unit	!a/HLEfK
univ	TFkK
univ example	TI
unix	![&[+I,D-C.J3H7H8B9I;CBIFDGHHGK=L?NGOHPHR@SHWJZT[K_BbIcHdKf<gUhIiFkE
unix run	!T
unix sshd	)TBFiG
unix var	!X
unknown	"&#;%6&3';(6)7*V,>-;.A/e001%2<3C4!5o738-9?:6<;=J>3?[@JBDCDE6G0I2J1K5M8N?O2P"QAR5SCUBV8WZYDZ7[1]9^1_!a/b*c*d.e=f'g8h8i!j)k=l3
unknown authority	!T
unknown check	!E/KBUCTKJTZ
unknown cipher	!<*b,I/I5F6KAIFIKKTJ^J
unknown command	!H3V5KNW
unknown desc	/V5X;JXX
unknown error	,C.X/86H7>9K;HBXKTRGSTT_WJiGjHkB
unknown fingerprint	!C3;5b
unknown for	!C3C5WHUKW
unknown format	!D;]>F@EAIQZYJ
unknown host	!T*F,7-E/a2A3*4J5X6Z7=8G9C;B@KA@B8FIGKK<LFNEPKQER?SIT-WCXK_JcKdIfJiHkB
unknown ipaddr	![BK
unknown issuer	!Y
unknown key	!7*F+X/J2G3]5U8G9A<D=HASB@FGHKKHPGQBRKTK
unknown option	!W&H+T,K.I3@5<>H?GKJLGRJSFTC^KaGkU
unknown port	!3"H*J+J,U/S1A5D6H7IBUJHK@MJN6R[WcXT_9iKk-
unknown remote	!D+I/I3b5XBHHTLINH
unknown server	!<*J,I/X2I5X9C;HKJRJTE
unknown ssh	!^3@BJ
unknown type	!A5HAZKKQJ
unless	!Y5E
unlock	;FBHPFQURG
unmet	!T
unmodified	!Y
unnamed	!I@TQW
unpack	,J-I.W3H5F;XAYBIKDSW_KfH
unpack failed	.X5JSX
unpacker	!C.YSZ
unpacker error	!C.YSZ
unprotected	<E=E@GBDCTDYFIQJYI
unprotected private	<G=H@HBECTDTFJYI
unreachable	!>"B#D&C'I(E)?*<,H-F.?0B1:2:3<6B7t97:D;:>J@IA?DJECFAG8HII]J>L8N8OBP;Q=TFVHWFZD[A]G^B_GaEcEeFfEgHhHlC
unreachable 0	!Y
unreachable 1	!C/H6T7YkI
unreachable changed	!:+J,G/V5^7K8W9J@JHJNDXK^KbDcGdFhHkI
unreachable msg	!;,H-S/A1I587J8E;KB4KYNIRZSSTUWHYS^I_CiFjGkD
unreachable true	!=+G2J5V7H8T9J;IBWCAKWLKPGSGXGYHiVjT
unrecognised	!F<G=JA]PGQC
unrecognised key	!D<HATQH
unrecognized	!G>J?IA[BHPU
unrecognized private	!G>J?IA[BHPU
unrecoverable	!U*J-V2K9SKHQJ
unrecoverable key	!VQJ
unresolved	,D/_5I7T9DBFJUKBNKRETF_JdX
unsafe	!U
unsafe permissions	!T
unset	!]SJ
unspecified	!U
unsuccessful	!T
unsupported	!>">#I%B&<(A)F*9,:-=.1/;0I1@364D586F7@8<:G<;=9>A@WAeB1C?DHEDFXG@HDI>JCK2L1MINIP8R;S9T6V?WDXIZY[<]G^C_@albCc=dGeXf>gEhDi7j>k?lD
unsupported format	!E;[AUQGYB
unsupported key	!8&G*C-I273J5J<H=J@XA]BECJFWKINIPCTGY[iF
unsupported net	?S
unsupported open	?S
unsupported option	!T
untar	LGOU
untar file	LGOU
unterbrochen	!?"G)I,:.H/F1E6HIHKcLJOIR>SJT<_HcKfHlI
unterstützt	!G1KfU
until	BH
until complete	!G
until the	3V5H
until this	!K3G5Y
untrusted	!b&I3D9K
unused	8T
unverified	!J&J3F5J=HB_FHKFPFQXRGTJYJi^jJ
unverified ec	!Y3K
unwrap	!B5Y8WTK
unwrap on	!B5Y8WTK
up	!F#Z&>'G)C+=-T.S0@1>3B4D5F6Y7D8<:C?C@9CFDHEDGFH>IDK8M@PCQ=VJW8XJY9ZD]U^7cVdYeCf:h>iBl4
up a	OUSK[J
up after	!D"J,V8TBIKXLTOKSUkJ
up connection	!HBTFTiWjT
up host	,C-H7JBIKJTFdVkT
up php	<I=SAGBUFULU
up project	PHTS
up ssh	!B*T,=/F2U3J5J7C9XNZRET6bUdKiHkU
up to	!]"E#]&K,K-JFJNJPHQDRDSHTCUY_H
up unexpectedly	%S,H-G5S8JSJWJ_UbIcTjJ
update	";#I%D&D(U+I,=-A0W1E4I6H7C9D;D<==E@HABCIFHGEHWI8JHNGPAQ@RJT6VbWCXGYH[C]X^?b?c?dCeGf>i5kHlJ
update create	!?0X8UOXSaV@a9
update failed	!^.J5JBHKHRH
update hostkeys	!KHZ
update known	HT
update read	!D.X0ULHOGSHVX_[aEkS
update set	!JS@a]
update stat	!EIGLCSJV^
update the	cK
updated	!_HE
updates	!V.HKKLV
updates were	!U
updating	#U/H3S5G6URGiZ
updating project	#ViS
updating repository	!I&F/H6VPTiWjK
updraft	!GLTSV
updraft plus	!GLTSV
upgrade	!Y"SKS^I
upgrade connection	!]fI
upkeep	!_8GBIK@TF
upload	!F"6#7%%&='U)I*@+*,?.d0D102G3?4<517H8E9F:E;5<7=C@GAEB7C<E?FGG9H4JBKVLeMKN:PAQ0R(ScT/U;W)X@YJZ@[V]J^?_5b2c-eVf:gUh6iIk@l<
upload '	LI
upload a	!6"H&I'F(<,H-J.e/G0J3K6I7I9H=HB@I.K2OVRAS]TFVAYJ[@]GbJeFfJgKiBjGkI
upload aborted	!?.UhS
upload async	SS
upload big	!K.]8HLGOISA
upload callback	OK
upload complete	!i.ELASHaJ
upload completed	LJSJaW
upload data	OSSC
upload ed	!2"Y%K&H-T2I6K;5<@=4>Y??@7A:CFEEFDGVKfLVNTPHQCR<VTY._XhGiDjFkW
upload elapsed	!Z
upload error	-H.C/J2V3U5I7VOKSC
upload example	!=/TBZKHMVPURVkK
upload exception	!<([.?ISKEL@OCS>aU
upload failed	!G"?%G'J(@)F*D+K,H-?/G0?1D2D5C<@?XAUB/FIGEH8MINAO]R2T<WCYUZJ[[]H^D_CaDbEcIeDgJi3jBk@
upload failure	!@.=S:[b
upload file	!<&K-E.X0I1E<F=KBJJTKVTF[ZfJiJ
upload files	!J/TSFeX
upload finished	!c,H/K7H9JKGTG
upload from	![BK
upload home	,VTTkW
upload is	LHSH[V
upload large	-U1JJTNW_YkV
upload local	!KIYLI
upload missing	!=IbSF
upload new	!?"U&J5:;C=G?I@JAHHDKXLHQJSXeJ
upload none	!9"J&H,G.D/F1E5J6B<CI-KCLuOKRJTJVB[7eJkH
upload none'	!@ICLZSG
upload num	LT
upload of	!B"K'V(F,J-J/H0H1J3G5I7U8D=JIETE]WcKfJgTiGkJ
upload on	TIkX
upload pack	!U
upload permission	!CSWa@
upload php	!_/K9IIJKJLJSH
upload pl	!C,G-J.I/B1W7INHPWR]TBcJfV
upload py	!^/U6FLJ
upload r	!DSWaU
upload rb	LI
upload reads	!g"I-J1HHSIBKCL<NJSH[@^SaJcIfEkG
upload report	!ZIKLGSHaJ
upload rsa	;Y<K=>?f@VAqB>DJECFXGGQKRHY[
upload rsa'	CZ
upload run	,U-UKHNWTVaH
upload session	LS
upload sftp	.T<IIVLFRIaK
upload successful	!Z
upload test	!J.VS[
upload the	8VLHO]S[
upload to	!H"U,E/G;U?XOTSUTHiT
upload x	!ELES^aEeI
upload'	!X/I<JLISKWH^CfI
uploaded	!X";#U&H(U)D*J+H,:-B.7/@0@1:2J385;6H7H8:9E:H;@<>=E@TABBGCJFKGJHDI2JKL3NGPAQ@R<T=VbWIYH[<]?^E_BaZbDcBeIf:gZi@jFk@lD
uploaded 0	!]
uploaded 14	!X
uploaded 3	!_5IHJ
uploaded but	!<.ILFSXaV
uploaded data	KKVV
uploaded file	"J.I<JBHIEKCLEO@RKS?VZ[KaX
uploaded successfully	,JKW
uploaded to	!^KG
uploader	!W"I-J.E/G3J5I6K8C;I=VAJB?DUFJK=OKQUSBTG[I_HaTcHkJ
uploader java	!U
uploader upload	SJ
uploaders	"U
uploaders lib	"U
uploading	"9&H'X(@)A*E+I,8/>0W122I4G5C6E9D:U;E<D=A@IAHB5CGEIFGGII+L]PFQER9T5V>WFXIYC[Wc?dFf8gHhJi=jFkAlG
uploading a	!UKCLbOES@[Z
uploading file	!CO[SYaG
uploading reads	!^"G'S(J-I.I1I8KIDLBNKVJ[DbGcGfEkE
uploading to	!S-TKI
uploads	!S,G/B5I6V<KBCIXKGOERDTI[IiJkJ
upstream	!c&E/J5D7VBHKDLITVWGbIfGiKkD
upstream client	![KI
upstream http	!Y,E
uptime	!F#U,Y<K=UBITTUIiJjKkW
ur	!X
uri	!Y0S1I5C6G8VBJIUL?OIRGS>TCkJ
uriage	!X
url	!d"E&C*K,:-?.@/91G2G3T5W6K7G8H9F;C<IAIIIK9NDOHT6WT^K_FaJbVfJjGkA
url '	!YiH
url 'https	!ZBJ
url error	!W/I
url http	!V
url https	!]-I/JNKWW
url is	!GbT
url returned	!aSJ
urllib	!^/H
urllib 3	!X
urllib error	!X/I
urlopen	!V/J
urlopen error	!T/J
urn	![
urn ietf	![
us	&I-K.SBGLWVIWUdSiXjTkG
us ascii	!GLXVJ
us east	!J&KBHNTWVdTiYjUkH
us utf	!U
usable	NV
usage	![+I,J-H3I5IBEKGNIRGSJTGWSkX
usage scp	!W
usage sftp	!V
usage ssh	!V
usar	!E&T;U=YPViK
usb	!i,K.@/J0J1I5H;I<T=IHJKGLEOGRES9THiK
usb device	!U
usb restic	BW
use	!B")#C%9'T(=)A*=+S-4.50G19233*4E6T7>8?9F:d;K=T>Z@7AGBJCXD@G>H9I2JAK6L;MFN/QAR@S<TCUGWHX^Z<[7]?^V_;a2b0d>eBfKgBhIi[lU
use a	!G:V;G=KBIESFVLJSJYGjK
use ansible	/JLTfU
use f	!T
use key	!9&C,J/J1J2K3J5G9H=U>[@BB6CVDJFGR=ZJi@jE
use of	![
use private	!SQJ
use proxy	!IXW
use sftp	!E5HNI^ZbEfHlZ
use ssh	;E<H=J>JAHCZFJPFQJRJYH
use the	,J/K5H6U>GLKPKTHWIXYiJjT
use this	!VRI
use x	!9/[BZRVTT
used	!_%[&B(F*H-F/C0H1J2H3=4V5;6H7E8E9@;><B=F@DA@CIEDGBHEIGK8L=NJOBP>RGS:TAVKWJYFZS[U]I_HaBbIcEdKfEgJkIlI
used avail	!W
used by	![
used for	!C"V%^3H5F;HAJBIQJRSXTiU
used instead	!T
used to	4W5I
user	!J"_#E%H'*(;+],=-:/90;1U253=4>6J799H;J=TBWEIFGJ<K2MDN<ODQKRVT=UBV4W-X;]*^?_CaEbFc=d9eEfAgGhFiekVl2
user '	/I1T6SfJ
user 'root'	!U"JBEKVR>hViAjS
user a	!KI[L:OSSK[T
user account	!H"YKIRFTJ_GiW
user acme	!H:WFIjU
user admin	!@"VBERTiU
user alice	BURJiX
user and	!S"H3ViE
user anonymous	MXNJRK_JiI
user ansible	.J/[1VIJKKLESBbF
user app	!E5H7S:I<K=Y>I?SB?DEEHFBNURGVCWJaGgJiJjAlA
user atom	!J7KNVlT
user auth	!F-H.K1J5J8F<C=F?I@KADKSLKPXRITTYIZUfHjZ
user authentication	!TBIGV
user aws	!H<VCU
user backup	.J1W<UBAGTLTTIhT
user build	;W@F
user builtin	CT
user cache	,W/V<JIJLCTV
user cannot	BJGSRJ
user cargo	BH
user child	1S
user config	,H-U5K<GBINSfJiHjJ
user data	LJ
user deploy	!G"F&V3K5F<I@SB^FZGJPUQHYT
user desktop	+G.K1I;I?K@IBEHJIZOJQKYI
user docs	!Z
user documents	!D,V;H[U
user does	1TLI
user downloads	;U@I
user dra	!HCT
user error	!F<J@FACBVITLHRXSTYFaDiF
user file	!Z3G5AHD
user full	!@.c0_OVab
user gnupg'	!T
user host	!G"F%G&U'?*W+@.J/A1C2;3F4C5I7B:J<<>HA^BSDDGUH1IBK>LSM5NIO/TEVHW;[D]>_>bJdGeIfHhCkelC
user i	CJDV
user id	!I"X+T5K;==H@JAIFVPHQBYYiU
user in	!USE
user information	!F,UKJTV
user ipaddr	!?"G#T&I-I1b3K5JAUBGCKDXKARXbC
user is	"U#X.G5JBISFeW
user kekka	!V
user key	!G+H3E;><@=E>;?b@cAGBCFKPARIY5iI
user keys	!I:W;A=a>D?A@_BBDEHFIFPFQESH
user known	!F=SWU
user lab	"HRTTJZU^T
user load	!D,VUIgXkW
user local	-I.G;T<Y@JIHQTWV
user mnt	!ESZ
user name	!@,I-H.K/@0J3H5G;D<FAIG[IJKDLJNKPJQER^[JicjIkF
user no	!3&I1f<@HCI:LTSJbJk?
user none	!D<JI<L_cT
user not	BUiT
user nt	CK
user option	!W
user or	!V
user out	.T
user oxidized	!JGURTiK
user password	!JBEGER[ZJiH
user pkey	!W,JRKZS
user postgres	!Z"JBDRFiH
user presence	&VPV
user proj	!ELI
user public	!W@JBJIHPKTI[T
user rate	!T
user readonly	!ILJO]SaaJ
user results	!I.F1HLZOKeX
user root	!A"@,K9GATKSSJZU^HfUib
user running	CU
user s	!A"SBWSV
user sftp	5HAVQKYT
user site	.J<JIX
user ssh	"D#C'H(F*H+n,C.</I0C1@294?5F6C7@889?<W=T>U@?AJGGHaI!J>L)MANGO9PSR=S*TJUGW=ZF[3]H^B_Ja9bDcFeEfIgChBk2lA
user ssh'	HV
user sub	!DLIRJiY
user successful	!Y
user system	!U
user taro	"W&K(F)H+H,H.7/K0J1B5E8A9K;J<H=J@KBXFGGGIFKBLBOGPKQHRYS=TIYJZJ[H^I_EaCbKcEf>gKhHi5jIkJ
user test	+H,<-J.J1@2J5E6A7I8DBXEGHKICLTMDOHSE_FaJcKdIfTh<iYjAkB
user ubuntu	&G-I1KNIRE_Ii^jUkI
user unknown	+ED[
user upload	!U"G)G0V1;<K=JBJFTHSNSOTSCYJ_UbIfG
user user	!H"C%J&T3JAIFTG:ZHibjWkK
user vagrant	<U=WCC
user vendor	!U
user vscode	&H,K8I?X@EFALANAPIRUSU_EiGkU
user warning	!U3F
user web	)ZRFiI
user work	<J?IBIHKOTiKjJ
user www	!E1FFUIILZQXRI
user x	!T1JfW
user's	,K.W/I1X5C:UFFKDLGOIRESJTJ_GbIcHfIi?
user's drive	!W.I
userauth	!E%J(I*7+F,7.;/@0G283>4G5:6H7F8A9>>F@CAJBTCJF^GDHCIFJ?L;MDN<OCQ^RUS;THVGWAXKYB[C^D_9aEb8c<dJf;gJiYjWk>lE
userauth fail	!G,I9GAGBFFCKCPYQ[TKjJ
userauth failure	!WRH
userauth is	RTiU
userauth keyprovider	!@;V<H@HACPGQYYJ
userauth methods	!^
userauth password	!G"SRViV
userauth pubkey	!=2GFaRK
userauth publickey	"D-J1I8I9J<TBWFSK9PDQSR8bJfDjJ
userauth request	!FBDRWZUiT
userauth success	!Z"U)V1V8HBCKARDiEjK
userauth user	"F;FBTTUZHjX
username	%I&='F(C*7+2,J-).F/>0:293'4A5F6:7.8@9F;B?G@7BUC<DEE;GJH9JDK?LDM;N,RYS3TJUGVDW8X@ZX[?]D^E_.aBbBcId8eFg@h6irj]k=lK
username admin	BIRY
username and	!J"G5I<HBaFTPIQDRJTWjY
username for	!U
username lab	BJRIiU
username or	"C,J1GKDQFRXTH
username password	GXPIQ>R_ZEcJiWkJ
username public	!<&U5J=J@IBSFWY?ZJiUjY
username taro	1JBGRJfXiK
username test	!H"J&G)Z,D-B/F3K5@7G9I=T?HFIISNEPUQTRVSJTHYTZX_JbJdKfGi7kE
username u	!C"VRIZU
username user	,HBAGKZS
username vagrant	!WKCjS
usernames	!CBWjW
usernames succeeded	!GBUjY
users	!B"E#@'E(@)D+e,A/F0A4?5777:?;J<V>V?I@SBHCDDhFEGDJ=KFLBM?NBR&SGUHV@W7XJZJ]D^>_Xa8b5cBdEeAfDgAhDiH
users only	!X
users remain	!E*U-V2^9X
users s	!JBHDU
users user	!D"3#D'J(E)I+d,G-K/I0G1T2J4C5;7=9;:D<U>W?K@TCFDZFGGGJBLEMFNDR/SKVCW;]I^C_Da>b=cDdHeGfGgEiEk<
uses	!UATFS
using	!T"T#?&@'D(?)V*@+4,J-4.K/H0D2/3B475>66798<94:@;?<S>D?I@FC9D>EAG]HIJHK>M?NDQVRYSIU[WDX:[J]@^B_1aEeBhHiWk9
using a	!>"H&D*J,H-K2K3E9A;8=G>J?K@HA=BcKFP6Q9RXTHUaY?
using an	!IFWlW
using base	SU
using cipher	BKGKQXRG
using default	!X
using defaults	,J-U<GBJLJNSfJiIjJ
using hash	-U9JfI
using keyboard	B=
using new	!V
using parent	!U
using password	!dB@QJRS
using public	!<%K&@5T7S;S=TATFTPJj@
using publickey	!_"U%F&V)Y,A-F1V5J7G8F9K;E<E=C@FAGBECGEGF?G]JHPIQJR>TEYFZH_JbTdIfZhFiBkG
using rsa	BJYU
using sftp	,I<SLSQKiU
using ssh	"D&I*G+G.G2I7I;F<GAXBBEGGUHHNHRVSHWJY@_GbEcSdHhGiAkBlI
using the	"J%V&9,G;IAJGTPJRSSJTEj@
using user	EHFC
using username	"Y%C&9)V,:-:/B1T2K3C587C9D<WBAEKFBHJN;PVRSSDT>[K^I_AcUdFhHiVk<lI
usr	!V#H'E(@)J+T0?1C5A8':A;F>B?IDEE@F9G=J>KHLFMAOGPVQIRASJV?WKX>YG[@]AaHbBe@fbg?iCkF
usr bin	"?%J*H/T1B6U7B8H9D;B=F@JAGBWFJGJHDLHN>OJQJVIXJYIaFdJk?
usr lib	&W(H3E8B;J=ICGFEIIOGPTVIWA[?^IgJlT
usr libexec	!=1?5J<JIILF^IfgkJ
usr local	!U"F)J+J/J1H2I6I7G8J?HAXKCL@NDOIQERDSDTKWI_EaFf?hJkA
usr sbin	.G/H1VBDLIRISJZU_JbDcHfF
usr share	&J,G8A<H=GAJB@KHPIRGTHWKcGdUhKiFkWlI
usr src	5E;G@TAJHY
usually	TT^TbI
usuario	"J,G-D/C1V5J8KGJK@QIRGSJTAXJ_HbUcHfViWlU
usuário	!X
ut	!F-K8V;UVS
utc	,W.G2T8I;HKINFTUkJ
utc ssh	,VBSRJ
utc taskinstance	RTjU
utc transport	!UNHTW
utf	!V?T@KBJQW
utf 8	!W@JBJYK
util	"G&K*F.G1G2H3C5C9D<T=E?HAEFIGGHGJ>KAOIPCRBT[YI_HaKcGdXfCjIkX
util concurrent	!D8UJDTU
util create	!D-H/T3J5J8F9I;TAKBJKDPKQJRJTWWJ_HdXfJ
util java	!@-H/T3J5I8F9I;SAJBJHKKDPJQJRJTWWJ_HdXfJ
util js	kV
util pool	!ZTK
util psql	!T
util sftp	!JSS
utilisateur	!E"e(G)I,?.8/>0C1A3F5A6C7H8A9J<FBAI>K<L>NHO>QDR=S>T>XH[C^K_?aCbEc?f>iIkIlD
utils	&F-@.I3I;H<JLCQEaKcG
utils js	!@-H.K1TKJLFcH
uuid	!STW
v	!S"G#A&H'G(B*H.T/E2J4B6B7D8@9D<8=K>B@JC?EEG9H<KBMCN:RTV?XBYGZB]E_Ja;bDdIhBjTkGl?
v 0	!f&V
v 1	"V,I.J/H6J<FAVBHIDLHWIiV
v 2	![,H-K.S/KBCKIOURETCbJfIiH
v 20	!F
v 3	"E&I)H*I-G.K1G3U6G<F=F?T@CAAGKIUL?_HcIdKfDkG
v 4	3J5HRWiV
v 8	!U
v t	!D-J:U^Z_UjT
v user	-bNB_CkC
v w	!T
vagrant	!E"E#J%I+J1G3G5D7I8K9K;B>F?J@CCYEJGJKHP=QARDYG_IdKhViTjS
vagrant d	!G<X
vagrant insecure	!T
vagrant ipaddr	!A<IBTCIITZWiWjU
vagrant machines	!G<K=]BIIT
vagrant this	!D=T
vagrant was	TU
vagrant will	!T
valid	":%C(D)I*B+I-;.@/90Z1?2B3C4H6F9?:H;V<3=;>C@YBGCCDJEIF>GCISJGK6L4N8O?P>S8VEWDY]ZI[A]F^?_BaCcAeHf8hIkVlH
valid and	!GbT
valid certification	!U
valid connections	RIk[
valid credentials	jU
valid file	IX
valid from	!U
valid openssh	;Z<H?UA8PDQ@YY
valid private	!@<J?YQFY^
valid rsa	!G;:<E@VAkP@
validate	!C"J*G,?-E/J1H3T4X5W8H9G;E<HBaFKK=NFQK_HfCiZjJkE
validate server	HS
validate user	!GiU
validated	!C3Y5^LI
validating	+U5KBFLZRISUiJ
validation	!S"H,@-G.A/F2J5V7K8J9I:W;SADKBLFOFQIRJT?[K^K_GbJcJfGjZ
validation error	![,K;VAGOKSJ
validation failed	,J-J3D5U:XFURFSI_JjT
validation of	!D5S
validator	IT
validator exception	!T
validator validator	!S
value	"=#H&Y'J)G*G+W,G0?2F3G4H5W6B8T:G<S=;>F?J@KB@CEDJEGG@I;JDK=L8MIN8O=QVR2S5VCWDXGZF[@]G_?a=b?cCdFeIgFhFiEk>lB
value does	!H?SQGYX
value error	!7"H&^,F-D0J1E3B5:6J8C=C>J?HBGFJHUIFKKLCNGOGQZRASET@VIWKY@[JaIbIcEfBiKjGkH
value for	!H+Y;I<T
value time	!CTU
values	!c"I5K;IBIPEQWRJSJ_FeJ
values mismatch	!T
vanished	"I*K+I,F-@.K/D2B3G5F7D8I9=<JBDHKK_NFRITI_GdJfHhIkH
vanished before	!W
var	!["4#G%C&4'G(E)U*@+=,-.H/H0@1I3F4E6A748>:I<U=T>C?@@<AIB?DGEFG?JHKFLTMINHOFRHSTT6V?XDYVZC[:]G_;b;dBeCfHgFhAiGjAk:
var jenkins	!_SJ
var lib	,I/D9I;I<Y=[@IBDCUFGIHLCQIRJS=TGYHiI
var log	![,A5I7J9U=BBFKJRHTD_KiKkJ
var run	!aSK
var task	KHTV
var www	!F"@&B(J)W*H+G,=.>0I194J6H7D8F<J>K?I@AA:GHHUIIJILUN:ODSeT7VJWIYXZJ[C^@_DbFdJhJkA
variable	"I&Y.H/J2V5Y9K<KAJIHKGLFPGQIRESGfHiJ
variable class	jW
variable sftp	!^
variables	!H8TKTPGTS
vault	!V"I&G,H-J3F4V5G9K;I<HHIIUKJLGSBaCjH
vault example	4V5G
vbm	;T
vbm uaaaa	;T
vcf	!G(Z,H0J1IKGLERJTK]IaFgJ
vcf gz	(Z,I0JIIKGRKTK]KaGgK
vcs	FVRIjW
veeam	BHGU
vendor	!J*9+I,E.J2:3V6S7H8X;G=J@TBGFBGGHII?JINKPYWIY@_DbIhJiUkClC
vendor example	,E/A1K3T6VBSKHjU
vendor league	,F/J5I;EKVLIOUPUQTRVTIiT
vendor phpseclib	"U)U*=2?3J5K7G8[BDFKIJLIRGSIYJ_IdJiHkDlH
venv	LJSH
venv lib	LJSH
verbinde	!T"UBJRF
verbinde mit	!T"UBJRF
verbinden	!H"I)J*I,F-H.F/G0I1F3D5V7H8E9JBCGJKCLGNGOHPKR[TV]J^I_HaJbHcHfGiIkJlI
verbinden met	"J*J,G-I.G/J0J1I3K5F7I8F9KBHGKKDLINHOJR[TW^J_IbIcIfIlJ
verbinding	!:"F(J,X-a.J/<0I1F3E4F5A6E7D9IBHEJGDK[LINKR:TXWIXH^J_AbHcHfHhKiHjKkI
verbinding actief	!K,Z/J
verbinding maken	!K,Z/J
verbindung	!E":#A%E&I'A(<*>+?,g.//J082B304B5,9?:E;;<:=A>E?F@BABBCCEDFEDF@G8HBI7J<KZL3M@N8O4P>Q8S1T]UEVAX8Y@[;]>^<_Da6b7c3d?eAfCg=h:j9kA
verbindung fehlgeschlagen	!J"IKGR]TF
verbindung hergestellt	!W,V/J7HKITD
verbindung mit	6KKJTU
verbindung verweigerte	,Y7KTH
verbindung wurde	!A)V,Y/J1T3J5F8H9JBCKHRETDfS
verbindung zu	!H,Y-J/IKHRISHTGZViDlW
verbindung zum	!F)F.I1A3H5D6K7U9F;KGKKWLHNIOISITVWTZJ_FaJbKcJfFhKjJkJlI
verbindungsaufbau	!G"K.J/F1I7F9UK@LIRDSKTZ_JdIfJkF
verbindungsaufbau abgelehnt	,Y7GTDdKkG
verbindungsversuch	!:,]/H7VRJ
verbose	2J3X5A9IITTWXJ^U
verbunden	!X
verbunden mit	!X
verfügbar	&X.T7H<XBTRCfIiJjJ
verifiable	!?,I3Z4XBFKFTH
verifiable could	!G5[
verifiable host	!G4X
verifiable str	HS
verification	!="I#G%=&0'I(])D*9+<,C-2.8/-0?162-3d4^5d6>7;8599:>;0<7=<>J?F@>A9B<CADJEBFAGgH_I<J@KEL3MHN;OBP;Q7R/S/T4VBW2X?Y@ZB[A]W^;_5a;b8c;dCeEfDgGhBi7j+k7lG
verification code	!7"D,H/K3G4K5=6G8EB@GiHKKGLKRESHTIkF
verification error	!X
verification failed	!9"B%B&6)J*A+A,:-;.A/80I1?233i4a5f6J7C8F9A:A;9<>=B?K@EAABBCGEGFHG<HbIFJIKHL?NBOIP@Q@R6S7T<VJW7XFYFZJ[I]J^C_@aEbBcBdHfKhIi6j0kD
verification this	!U3J5H
verification update	!@(X3IIJKJSJ]ZaI
verified	!]"J&I(H*J,F-H.C/@1K2>3A4>5a7I8J9E;D<H@KAGB=FIH=IHK<LEPKQGRDSBTEaFfHgXiF
verified because	!V
verified this	3K5U
verifier	,J-G2I3Z5Y9JTI
verifier callback	!H-G2J3]5[
verifier server	!Y3K
verifiers	!E3T5SHS
verifiers always	!H3THS
verifique	!D.UBXRJSW
verify	!J&:(]*B-:.B/90H1C2J3W4G5b6F7>8@9T;H<C=I?JA@CKIBLBNKOGPGQ:S;TFVVYE]S^GaBbEcBdJf=gUhIjWkK
verify ecdsa	!G3U5Y
verify failed	!b5J
verify host	!H5W
verify ssh	!F5WBJ
verify that	!I"URZ
verify the	&B,SGZJTKJQF_T
verify username	!UREjW
verify'	!KHS
verifying	VX
verifying github	!T
vers	!W8T
version	"I#B%D&)'A(7*:+F,D-a.2/H0G2C3?4F566D7>8#:F;3<==A>E?[@DBBCHD?EFGJHDI.K:L9MeNhO8P*Q-R=S8TFUDWHX@[H]>^3a=chdAe@f[g;hFiCj>lJ
version 'ssh	KXfK
version 1	!J9YAKNB
version 11	1D5HNSTKf>lH
version 2	!F,J-K6U8I?[JTLJMDPIWH_KiWk@lC
version 3	!l"H)I*K-J1B;J?U@IAIBHKENJRFVScBf@iK
version date	!W"G)K-E.K3G5K;J=KAUFKIJNIQIRDTIcJkG
version exchange	!F,W-W9JKCNK__cIfVkJ
version got	!G1_fX
version http	!E,U7UTW
version identification	!;-GM[N@_GlY
version idstring	!IWU
version in	!D1H9JNJ_Kc]f]
version ipaddr	!J/T
version is	9U
version mismatch	!FbVcX
version number	MW
version of	!WNV
version open	!EJTNJRSZUiHkK
version or	;IAT
version packet	!B"I-K8K9JKDNCRU_JcTkJ
version rb	-S1K8KkU
version self	1T
version ssh	,J2I8SFHGTJUKSMJiHkClE
version string	!@"K&K)I+G,I-S/>1B2H3B6K7E8D9><E>JAABHLKNiPGRGZKdGfIiKjJk]lC
version v	!XBIIFRS
version'	IS
versions	!UBTKS
versions of	KT
versuchen	!S5DBISFbSfW
verweigert	!A"@(B)H*J,g-J.7/<0E3G5B6D7D8E9H;H<KBZGJIAK4L>NHO@QHSYT6WIXHYIZK[C]H^J_Fa=bIcEeJfDgIhKjJkHlF
verweigerte	,Y7KTH
verwende	!SRFiTjY
verzeichnis	!D.C/J0G1I<JKILcOGTI[V^BaH
verzeichnisinhalt	!U
veuillez	!C.U0TRHSS
veuillez contacter	!H.U0TST
veuillez vérifier	&T
vfs	!X)K0U3H6I;JBGHKKFNKVJfEiHlF
vfs 2	!65T8SBJKKfIlH
vi	!G*[-E2Z5J9V
via	!I"2&;)E,I.7/I0D1:9G:T;9>J@HA=CXEEFIG=I=JDO>P7Q:RJTJVGXUZG[A]I^Aa<eIfJgGj[kGlU
via 'publickey'	!Z
via borg	!V
via ftp	RKlZ
via proxy	!JBIRIWZ
via sftp	"H-_.C/B3K5X<IB?IEL=ODS>TF[H_WaCcFfIiH
via ssh	!?"A&D,C1I9K;@=TACCZEJGFJIKTP@QDRISJTJbDfEiTjSlF
video	.G]T
view	!],I/H5I:UBKKBLSTD
view it	!E:ULU
views	!V
violation	<F=HC^KJSIlT
virtual	!V
virtualbox	!B7W<I=]ITjJ
virtualbox private	!G<K=]BIIT
visit	"S
visit https	"T
visual studio	!U
vm	!H"V#V.Z5E7H;G<F=TAJBJCEDWGKPJQKSGTWYJ^EcUj@
vm 1	!D#W3TBJiJ
vm boot	!CTU
vm pem'	!IDX
vol	!G,G-I.[/G1H9HBJIKK[RHSXTD[BaGfJ
vol 1	!E,J-K8T9KKZLUSXTH
vol 2	!I(S
volume	"D,E-F.T/E0V1D3I5D6T7T9J;J<I=IB@I>KFLaNHOBPKRCSBTBVJ[A^I_HbHcJeEiFkGlK
volume 1	!?,J.G1J5K6U7VBGICKJLdOJRKSITKeGfUiJkJ
volumes	!<-S/J5^7J8X9I;B<TBTLIRHTDYW
vom	!D"H#G&W)H*H,X.F/F1B2I3E5I7D8D9G;C<W@JAJBGEIFCGHHIJIKDOGPHQJSGTAWKYIZF^HbIcIhIlH
vom server	!8#J&X)J*J,X-E.G/J1C3E5D8I9J;F<T=KBFFFGKKANHOHPJRTSKTGYKZG^J_GbKcJhKiDjEkHlI
von	!H"B%K)K*K+H,D-I0J1H2K3W6K7H8H9H:J<E=U?K@IB?CIFKHIIGKTLENKPHR>SYTBXK[I]KaGfKgJhJi?jI
vorhanden	SV
votre	!@"Z&J'K(I*J,B-C.S1H2K3D5D7T8K9G:K;J<JBUEKFKK?NGQIXJ]KaIbTdJfJgKhIjJkDlJ
votre hébergeur	!H.U0TST
vous	-J5WRH
vous avez	&T
vpn	!^,H.H/G3I5J6CBAJWKWR@T=WJiGkI
vpn example	![/K6D
vps	"J&W)U-I1T3I8H;J=G@BAJBECWPEQSRFYHfXkK
vs	!7"G&F(]*F,E-F/A0F2K3H5C7I8F9DB@GKIDLEN[OFRCS@TJVXWH[K]J^J_HaBcXfCiFkElF
vs class	!G;UAVQU
vs dst	!E(YgU
vs ft	N]lI
vs hex	(VVK
vscode	&F*K+J,I5J8G<H?X@DBKIUJKKIL>N;PHQJRUSSTX_=fIiGlH
vscode extensions	!G&G7S8J?X@EISLANDPIRVSU_GiH
vscode server	!X
vscode sftp	-K<KJCKITY_J
vsftpd	!W
vsftpd refusing	!V
vulnerable	!T3I5G9JUXkK
vulnerable to	UX
vv	<XBJRKjV
vv xx	!U
vvv	^S
vz	!T,F
vérifier	!U&S
vérifier que	&T
vérifiez	!<(V-K/U3E5E7VBVKIOIQKSITU_KgViT
w	%J&@(K)J*E+I-?.C/<0K1=2F6J8@;=<<=D@JAEF@GSJIL4MJOHPBQZRTSWVDWeXVYJZJ[K^E_@bAdAhHk;lE
w '	!U
w bam	!W
w date	!?7YBHFJGVKIRUTUiUjJ
w failed	!A1I<EHAIGL@SJVJWc
wait	!8"E&F)G+G,E/G1a8S;C?IAGBFE@FJIGJYLGPJQBSIXJ^DcFhUiIlK
wait action	KJ
wait connection	!B"H,I-C1]KHNKTJ_E
wait for	!:"J&I)H+J-S.G8D;FAJEBIJKZLIQESGTH^KbTcE
wait handle	JUfJ
wait on	!IJUfJ
wait remote	!JK[
waiter	,H-T1S5U7EKWNU_SfB
waiting	!G"I%>&5'G(D*@+D,T-T.4/I0B2:344C5H6C8U9>:H;=<;=E>H?G@DA<C@DFEIGSHCI@JYKXL;MIO?P<Q:R-S5TYUJVCW=XKZD[A]Ha>dGeGgHh9jElV
waiting for	!K"/%@&7'I(E*A+E,T-S.7/G0D1U2<384E6G8T9::I;@<>=G>I?I@FABCBDHGTHFIBKUL>MJOAP?Q<R0S7TVVDWAYDZF[C]Ja?d<eJgIh:jGlW
waiting to	1GBFKJRIYTbSdXfHlK
want	(K2S;B<I@GAHGKKJLHPJkTlJ
want to	SIkTlJ
wanted	!]
wanted were	!]
war	,E/F3K7TBFKJLJa[iH
war erfolgreich	!FaX
warn	"6#G%C&8(D)B*B+;,d-:.82=4G6?8U:I;I<;=V>I@>A@BGCWDIEHI:JBL8N:OHPERUW=Y<ZE[?]F^@_3b<c;dTeWf9hAiWk5lC
warn admin	!X
warn deprecated	!]RK
warn dropbear	!IiT
warn ipaddr	!C,J7VRT
warn o	!I3JCTMUOV
warn permanently	!X
warn sender	!H0T1U
warn sftp	!b"?.K/I1H5JOARGSK
warn ts	,U
warn wmsg	HU
warning	!W%/&B'@)J+4.'/F021I2G3W4[6B7F8<9I:;<V=X>9@;AIE7F8G9H7IJJILDM>N<O.P5Q@RBT?UZV6W0X8YEZ@[1_Aa,b(c*e<gUhJjHkD
warning 1	!<(X5YBVRH
warning all	!Z
warning authentication	!5&J*W2T<HB]CWKHRIi^jY
warning blowfish	!U
warning can't	!Y/H5J9J
warning cannot	)K1IJY
warning connection	!C,Z2K3H5D9@B<FJKUTJUa_IiKjIkS
warning date	,T/STT
warning failed	1Y5SLW
warning file	SK
warning ftp	SFTUl[
warning identity	!(&A1A5F;V<[=Z@HAFCJHGI?L>PISFjDkD
warning in	gV
warning message	!_LH
warning no	!T3D
warning permanently	&T394J51?UDJH1KJPSRVSXiT
warning possible	!V3V
warning potential	!C3X5F
warning remote	-X/I3g5BB>RJTCWK_HiGjH
warning retrying	!W,I
warning revoked	!?3B4d5B
warning setlocale	!U
warning setting	!X
warning sftp	LS^WfV
warning some	!W
warning ssh	!2%G)V+K/T3A5E6D8J9T=XFJKBPI^XcGhKiFj@kHl=
warning the	!b-I5KBDKHRHSJ^KbJdS
warning unknown	!c3J5G
warning unprotected	;T<G=I@IBECVDUFJYI
warning unsafe	!T
warnings	5JBKHTTI
warnings warn	5KHU
warranty	!Z
was	!I"C#[%8&2'@(3+3-X.H/00/1F60:8;<<D=2>A?<@/A?C8DBE7F?H9J3KSLEM<NEPTQEU@WJX3Y1Z7]U^TaFd<e9f!g7k%
was 0	!b,J.ELJSD
was a	!G8JBJKKOJRJSHWF[V
was aborted	*S,G-T2X3=5=BJRITH^I_WhHiGlI
was an	SS
was beyond	!F.JKHSK]Z
was closed	!J-V/I2T3D8TK?NHRAbCfGhUiTlS
was forcibly	,J-H
was found	!_
was incorrect	BKPIQURJ
was interrupted	.V8UKWRKTH
was lost	!B,E-W1H8VKW
was made	!BIJSTVY
was non	!V
was not	!=#I%K&B)G*W,9/?1<3Y5Y6K7D8@:I;H<<=I@IAABTGUI@JJK4N>PDRUS@T6VDWBZJ^V_?aEcFf>lJ
was nothing	!d
was plink	!E5XRVTW
was previously	!Y
was reached	!U7IKHTX
was received	!V,I-V8H9KK;RITH_TcClT
was refused	!a"H,X-DB@KGRDTEWH_GiBjJ
was rejected	!E"J-T.F1I3E7J;JFKGTQISFT7^YbBfK
was removed	!T
was reset	!Z
was revoked	4V5K
was set	!EBURX
was specified	PU
was successful	!BVTaX
was successfully	VT
was tampered	![
was umask	!KcS
was unable	TT
wasn't	!A2I4J5^
wasn't verified	!A2I4J5^
watch	!W
way	!FSF[[
way handshake	!V
wb	OT
wb as	OT
we	"C&G.K/E0K3H4K5TAIJIKSLIQHSBTUWIbDjKlJ
we calculated	!X
we claim	!E3T8VBJKSTJkE
we did	;UBJGFZS
we only	*T
we sent	ED
weak	!d9?;JFK
web	!S"E#G&D'C)W*5+:,A.U0H1I2?4I7A8=9C:B;=>F??A:CDDCEBF3G2H6IWJGK<LVMCNGOHQUSWUIVJW>X9Y@[E]B^9_-aSbAdIfHgDi>k:
web 01	!=&H,A.G/@1E5J=HBXKTLGPVQXS^TFaJkK
web 02	!H-T/U3I5VBVNJ
web 03	!T7KBS
web 1	"E(T,E.U/G1J5C7J8K9H;K<FKENITBaHbCcU
web 2	"V%U&FBGII
web 3	!F5VBI
web dav	!]
web example	!F&Y/B5T6ZBTLUaSiF
web exception	!UlT
web hosting	!9"B&H.T/J3J5IFKGIIHPI_IiK
web socket	!^
web token	!U
webfactory	;Y
webfactory user	;Y
webhoster	!GBWRChViC
webhoster für	!GBWRChViC
websocket	!V,H-I/HBKTIWW
websocket bad	-JWX
wed	2U<T=SBKGJ
weekly	!Y
weitere	!GhV
weitere hilfestellung	!GBWRChViC
welc	cT
welcome	!m"8&H)J,D-C.I/F1>3E5@7F8E9H;JB>GJKHLINTP>QAR5SHT>UIWH^K_Cb=cbfBi8kTlW
welcome message	KETDkTlX
welcome to	!]"H&I,I-F.J/I1B3G5B9I;KBCLJNTP?QCRGSJTDUIWI_Gb>cbfFiB
well	BTOWSY[K
well known	!T
wenden	!E"VSV
wenden sie	!E"VSV
went	!B,S-U.F3S8JK^LGOJQKRHSDaIbK
went wrong	!G,U-U1S3XKTLIRJSF
werden	"<#H%F'F(D*E+E-B.:/Y1K2F384G6?8@9C:E;7<I=X>D?GABB@DHEFFEGEHDI<JGK=MFNDPCRFSDUIVFWDXTYBZC[C]C^D_AaUbEcCdHeEgEhEi;j?kFlD
werden da	,Y7KTH
were	!W"A%K&<'K*I+J,?-E.E/?0I1G2H3D5F6H7E8D9><@=I@IADCJFHHHJJK<NGOFPEQ@R^T;VIWFXK]K^F_DbEcHeKfGiIkF
were added	!]
were expecting	!U5J
were looking	!E:ULU
were not	!@"H&J(S5K8IGJKHR^TJ
were rejected	!^5KBFREiJ
were skipped	!Z
wf	!U
wg	![/J6D;JJU
wg 0	!TJU
wget	!_/=6GNK
wget unable	!W/D6I
wgs	!J.JKKLYSV]W
what	!g3B4I5EBDHFKSRETK
what we	3HKVkS
what went	5S
wheel	bS
wheel for	!X
when	!q"5#G%D'K(D)A*=+G,F-7/J0K102;384I5E8597:I;;<5?J@BAECHG6HCITKALJMUO5RJSKVBWZXAYEZF[S]H^?b;c<dAeFfCgKhDjJkC
when attempting	!EIU_T
when calling	!hKESFWX
when channel	IS
when connect	!@,G5JBUiY
when downloading	!C
when host	!_5G
when logging	!:7XBUKTRJTY
when publishing	!:&I.H/G3K5J9I;IBIKGL[QSSYTBWKaKiF
when the	!l,>/F1H3C5E<JBBIGKBL=NIRCSHTC_GfHiHkIlV
when trying	!H
where	!X"I-E1B3K8@K>OJSH[V_HbJcTf@iK
where a	!HSH[VcU
whether	!F,U3K5UbX
which	!D,H.H/G1F2V3:;G<G>K@IASFUGXIDNJPHRJTFVWYG[I^J_JaHbCcTfIlJ
which differs	KScV
which does	!?3D5XIGSTVY
which is	!F9XFW
which this	!C2W3F5D9FAUFJGYYJ
which to	!U
while	!I#@&J'C*K,A/J0?1]2G697S8S:A;3=8>G@AAIC?DGECF1G,HHM@PJQKRDSUUHWZY8Z?[I]>cBdVe?fWg@i5kG
while connecting	!K"I.I1J8C<HB4KDPHRTSHYI_IdWfGiBjJ
while copying	.XKFLJOS
while establishing	"V.J/J1V3F8I9JBIIKKFTG
while executing	!F"J&W/I1H5F8K9INIQKRAWJ_UfIhSjVkH
while expecting	!H-W1FKK^SfK
while getting	!YRDVT
while loading	,V?T@IBJQTRW
while mounting	!V
while opening	(K)U-I1TKFLGRISWaIcVfT
while processing	BWKTTS
while reading	!S"G)W+V,D-E.F/F1W2J3I5D9ABCJGKVN=RBSJTB_?fVkH
while resolving	,K/V7V
while sending	!H,J8]KYRI
while setting	!GaX
while synchronizing	!D,T1TBTKTOISG
while transferring	!78W<HIVLT
while trying	!]TF
while uploading	!F-T.YKFSU[V
while waiting	!="J&I,T-X.F1Z2J3K5G7S89BIFGG@J_KGNYRASHWK^K_VbEcIkYlT
while writing	(K8UKUOIRITJfG
wi	!I.J8FKZNYRK
wi fi	!I.J8FKZNYRK
wiki	!W3K;TAS
will	"C#J&B'K*J+H-I.G1K2E7C9A>GBGCZIFJEKJMJNAODP;Q?RKSFTEUJVDWDXSZD[G]W^GdEeGfJlI
will attempt	<KBI
will automatically	!V
will be	!H"H,K-J.K6U8K=DC[EIGJPDQDRATK[KbKgT
will not	!e,IBKKFTJ^JfG
will request	!U
will retry	!B)U,U/V0VBKSHTDXW
will try	!@3HTT]Z
win	!W#I%H&['H(E)@*?+>-9.D/:0A172?3Z4G5C6E869J:I;:>Y@BA@B<CGDEEJFDG?HDI<J?L>MHO;PDQAS>UJVGWAYCZD[=]E^2b8c?dUeIfDgHhEjA
win 32	"VBKRIiI
win error	!F-FKANVTV_UdZ
win rm	!X
win scp	!Z"8#K%K&['J(H)A*A+B,G-=.F/@0E1:2A3]4H5A6G8;;@<B=C>X@FAEB2CIDGFGGCHGI?JALAMIO?PGQCRKS@TKVKWEYEZG[@]G^5_:b:cBeKfFgJhHjI
window	!^
windows	&D)I*I.F0K2H3>8I;D@KAGGJHKLCNGPHQHWHYJ[K^JbAdUfGjJkElJ
windows 8	KT
windows 9	!Z
windows cannot	5UBWRUTJ
windows error	!CRIdTiK
windows power	OS
windows system	!A=UISbIdSiS
winscp	!W,Z.I3H6I7JBIIUKAOHQJRDSFT<dKiKkC
winscp exit	gT
winscp open	!G,[6KRITGgTkE
winscp put	!IIUOJSHgT
wird	!W"J)J-H.H/H0J1G3F5C7H8U;I<K>IBAIJLHNGOHQKRCSGT@YS_JaBfSiElJ
wireguard	6U
wireguard wg	!U
with	"C#D%Y'5(F)C+D.=0F1B496G7J8K:2=F>@?9@>BXDEEFH5IIKKM-NIQHSKU;V3X)Z@[G]2aFbScUdDe0fJg1kE
with 'file'	&Y
with 0	)V.K1WJKKWcVfX
with 1	!?"K(U0K3J5SBFKVOURWVK_SiH
with 2	!ILUSJ
with 255	!D,I3H=YBSRETTiT
with a	!Y;SBJRS
with agent	!7&_*G-G2I5J9K;K<FFHKHNJPKR?TGb_cbiAjB
with an	!V,K8JBGRJcKfH
with any	!JGS
with asyncssh	!J"J)J1HfH
with aws	!GBKTYjT
with begin	!G@HBJQJYV
with code	!I&I*V,I-X2V3U5H=IHKKENVSITEiT
with configuration	,I;KIUQJRJTJ
with connection	!G-I/V1S7SBUNH_FkK
with curve	!H-T9HJVfT
with econnrefused	!GTWlV
with ed	BTEIFDiV
with error	!I&J)J.F/E1?2U5:6V8Y;E<JAJGIKVLANUOHPIRXSJWD^JaKcEfDhJiFjGkIlI
with errors	!E,SQYTUaUiH
with esm	!H
with exception	/I8UQSRT_VfIjT
with exit	,H/I1<5F6I8E9A=SAFBDGFNJQFR6^F_XaHbJfFhS
with exitcode	!C)E-^/U1U9IKELJRISJkH
with failure	%[&F.HOSSH
with file	.IB[LIOH
with files	<T
with fingerprint	!95]9KBSKITJ
with git	iT
with given	,J/IBWRTiU
with host	BSREiJ
with hostname	!I/U5K6FkV
with io	!I7SKIdS
with ipaddr	!C*Y2Y5H
with key	FURHiWjT
with message	!A*T2X9XB[LGOI
with mic	;HPJQJSJZGcKkH
with msg	!A,G7UBDFIGYKKRViUjJ
with name	/J<T
with no	!]"E%J&=*G.J1I2H3]9J;J<>B8FBGBLHPER<hHi<jF
with non	,H-J/VBVRI[UiS
with null	!A;ZYJ
with open	;H<X=TLGPJYJ
with or	![
with output	!J7UdT
with parameters	8S
with partial	!I=KFJG^RHZGiJjI
with password	"J-TPKRW_TiB
with path	SJ
with pre	!G"XBHiV
with private	!H;D<FAULTPHQUjX
with provided	!F"UBV
with pu	;F?IAIPK
with public	&B1T3G5D;C<H=G@HBUEJF@LKQWR8ZIbJcIi>j<
with publickey	!X
with reason	!C"T,T5J;]<]B?FFGKPJRKYIZIdUjDkV
with requested	!I%]&D
with result	!V^J
with return	!E5IBTTV
with rsa	YU
with server	!X/K5JKITHiT
with sftp	!C.G9VKHOERXSWTF[H
with sha	!H5KBIF[
with shell	!Y
with ssh	"K#T%K*E+J,=/F2I3F5C8I9A;A<V=KAJBULJRKSJTWWFYUZJ^F_EbIcJfJhHjW
with status	!<"G-J0I1F8B;@<JIGKANFQJRUSWT=WH[J^TaJcJfVi;kI
with success	!U
with the	!G#J%G&<)U.<2H9V;@<@@JABBUCIIJJHKIN>OCPCQ<VKWCYIZT[K_DaGcJdJhIi_jVkClF
with this	5G;JBDPFQJRTTYiJ
with unknown	2IBIF[
with url	!U
with user	!B"UAUKWhUiUjX
with username	,[3J5I6IBeR<cHfTiH
with writable	!V
with your	&TBUTUjU
within	"I&H*F.D1D2J3>578A9B;F<J=SAJFHGGIKJTKCLDN9OHPFQIRESBTbWDXK^JaHbJcFdIfXhIiAjIlI
within 30000	,J-GKEREf[
within 60	!Y
within specified	!G5I7TBGJUfI
within the	!T-H/K3J8G=UBAKCT[_J
without	!T"E&G)I*I,@-:.D/H1E2J5K7J8_9D<J@HB=FJGJIJLEN>OGPWRBSBT?WEYH[T^D_?aGbEcHfChHiEjJkClI
without a	,J.KJTKH[V
without adding	QT
without exit	!F5H8ZBJK^^K
wlan	!b
wlan 0	!W
wmsg	HU
wmsg user	HU
woke	!F-K
woke to	!F-K
won't	!Y.J3J5H
won't protect	!U3K5H
work	!D"@#F'H(E)F*G+C,B-A1=2E3K4E5J6H7G8C9D<F=>>@CIEDF?GAH?JHKIMINEPJQaR9TAUJVDWEXIYHZE[?]G^A_DaBb=cTdIeIfCgFjakAlF
work actions	ASITQS
work ppk	!D;E>HKJPKQY
work rsa	hTiUjE
work site	!CICL[
work temp	!S;Y@DAKIFQJYI
worker	!C"I,F.K/G1F7T8^<IAILSNFSV_GfJ
workflow	!I,K;F<ViS
workflow error	!G5ViT
working	!V)@*I-H/K2J9F;I<G=JEKFCGEKJNBWBZH[J^=_@bTcCf5gUi3jZk@lH
working directory	!c1C5JBAGJKHPJRF
working on	&T)G-I.F3V5W8=9JBTNDPVR>TJWC^?_CbUcHf8i>kD
working tree	!X
works	!S"@&U.H1C5F6I<SB@JUKERD_FbGcIfKiFjTkIlW
works only	<T
workspace	!I-F8W;U<J=K@IAIBJHII_LFQHSGTK
workstation	CVDI
world	!W6V=ICSkF
would	!I"K%V&B+J.X/J3D5F7U9J;F<F>VAGBEFILIOIQKRDWEiHkW
would be	!X
would not	!E%V&C,S7WBKWIkW
wp	)V,U.H5I9J;J<H=HBBKFRASSTBYWcTiGkT
wp admin	<K=IQTYWlS
wp content	!SLGSU
wp filesystem	<K=IQTYWlS
wrap	)J/S1J8K<UBEGIKHLJiF
wrap after	/J7HTT
wrap onlookup	!G/W
wrap onlookupall	6W7T
wrapped	5K
wrapped resetting	!H
wrapper	!K"V2U5J;J<K=JOFRG[WjF
writable	%SIJKJLVOISU[TkTlT
writable root	!V
write	!@")#@%I&,(1)2*.+G,%-;.q/"23354;55647,8a91:>;+<9=)>>?9@2A.B6C:DGE>F7G4I!KULYM:N=O^P-Q.R!SqT0UFVUWBX8Y5Z@[X]2^._2bCc2d;e6f/g8h8i'j2k:lA
write access	SXjK
write byte	!UKG
write commit	!U
write completed	KJ
write connection	!G.F8EKXMJNT_IkT
write create	aW
write data	8TSJ
write due	!H.W
write error	-H1BKVOUSV
write failed	!9"H-A.f/K0G1:3K5F8]BFHIKSL8NJOERHWC[G^K_CaEbJfH
write failure	!H.WKVLE
write file	!J,F.W0H5I8X;J<I=IBCHHIJLURHSZVB[Aa9fJ
write home	!S%T[I
write i	SK
write inode	!YSE
write local	!C.Y
write loop	SK
write modification	!J.HaY
write no	!IVT
write path	!VLT
write permission	!<.@0ILGSca>
write remote	!=.fKXLESC[T
write sftp	!H.W
write stream	!A0JIDKKOTSXVJ[ZkUlT
write the	!I.TLS
write to	!I"F&G/E1?6J8=9J;JICK@LWQJRAS^VE]Ja;cFfHiGkIlH
write usr	!^.I
write wait	!B"H,I-C1]KHNKTJ_E
writer	)S1THT
writing	"C%K&E(D)G*H+I,C-A._/?0V1=2H3C5?6I7D<D=F@IAFB<CJHKI<KaNEPFQGR>S[T>V@WDYH[S]G^F_DbDcCdJeHf:gKiFjFkElF
writing '	KVSKaJ
writing channel	!U
writing failure	!9.[0TKV[VaV
writing objects	KS
writing ssh	!W<I
writing to	.Y8IBIK7L>OURKTJ[EaH
written	&J-J/I1F5I8CIILGOBTFV^aXbIcJfF
written num	!Z
written to	!K"VKHRSVX
wrong	!H"5#F%A&='J(G)D*B+G.A0B1G2?4G5<6C8<98:C=:>E?=CCDGEEG?HFIAL<N@OCP7QhRbS>VFWBXFYFZB[D]G^E_?aAbAc>eGf>gHhCiWj8lC
wrong device	BIFTRTiT
wrong key	!U;JAS
wrong padding	!IQX
wrong passphrase	!C%I*J2H3I5A9D<D=?>J?DB7CKEJFGKKPAQfRATJYBiFjJ
wrong password	"I5K;D<F@IBDKDPKR]iD
wrong tcp	!H7UTVkV
wrong version	MW
wrong you	FT
wrongpass	!TiJ
wrongpass invalid	!TiJ
wrote	!_.J/IBGKHLKSDTHVXaGiS
wrote ssh	!_
ws	!Y,H/H5IBIIVLJRJTG^TfJ
wsarecv	!U9HkT
wurde	!@"?#G%G&B'G(E*C+E,Z-U.>/50@2D4H5[6B7I9?:G;><;=B>F?H@GAGBVCFDIEGFEGCHFI=JDL<MFNFOAPBQAR4S>T=UIVFXFYCZF[D]F^Da?bBcAdGeGhDi8jAlC
wurde nicht	)J,E-J/E0K1H5^7H;G<G=JBCHKIELFSITGaIfJiK
wurde vom	!F,Y8J9JBGKIRFTHfI
www	"I#I%H&:'H(E)W*G+C.6/F1B3J4E6:8C:J<>=U?F@>A4CKDJEIGBJCLXMINHO9PJRESaVBW=XFYVZG[T]C^<_>b>dFeGfIgFhEjHk4
www app	!^;TBJIEL>S[aJ
www data	=U
www example	,B/U1J8J9WBHKDLURHTTkJ
www googleapis	!T
www html	.J/H3I=V@HAHFKHJIGPSRCS[THYB_SaFiD
www index	"U)U7TFTLCQUfK
www nextcloud	3U
www releases	LXSI
www shop	KH
www site	!G5XBSLS
www ssh	!C5IH[SH
www ssh'	!G5JHW
www vendor	!T*H/T2FSJ_IcT
wwwroot	=J
x	!I#C(?)A+T/F1,4G7@8<9K:D;S<<=;>:?5@9ACBFCDEEFAG:IAJ>KIL_NDQSSWTIU@VYY<Z:]9^H_<cJd>f<gVhCiHjHkBl-
x 0	!D5Wg]
x 00	WXbW
x 000	!U
x 0000274	!T
x 0020	!Z
x 04000000	!E
x 08	!I
x 1	!X2SBHLIRCiI
x 10	!CKX
x 11	!b,D-G1H9IBEFKRH_K
x 2	!B.U;X<WAIHXKHLGNIP_SGVJcI
x 203	/T
x 25519	!S*X9E
x 5	!H*T2U9VNTWT
x 509	"J3K5G;D<KAJBGKJQ_RBTJiI
x 64	!XdS
x 7	NIVTkU
x 800	!Y
x 80004005	,C7TTZ
x 80042109	!]RFiK
x 80070035	!^5J
x 80131904	!Y
x 86	!["T%S;IHVLGSCUJbT
x a	.HSW
x c	"Y
x connect	TIXT
x crypto	!X
x csv	.FLX
x failed	!FRZfI
x ipaddr	-KKWNT
x l	!F,URKTUbKkW
x permission	!ELEOKS_aI
x proxy	TIXT
x s	SS
x self	NHfT
x sshfs	!9/[BZRVTT
x tramp	!E+X5DTTcV
x uploaders	"U
x x	,]/H6W_JkC
x y	5VLUSU
x'	=GLVaA
xauth	!_/J<IIKLF
xb	IT
xc	9V
xe	!W*W5J9FBHNTTGWVkJ
xfer	"K-G.F1H5W8G9I;JBULURI_KfFkK
xfer scp	KILVST
xfr	!V
xfr 1	!V
xhr	!Y
xk	!F.T5TLV
xktdj	!K;V
xktdj eaaaaabg	;T
xlsx	!C"F,C/F0c1I;H<GBCHGKCRDSYTG[A^H_IaIbGeJiKlJ
xlsx'	!a0T=HLDOISD
xml	"I'V(H*J,E/H1E3J5C8B;I<IBAGKI@NJOTQKR?SYTEV^[A]H^U_KbJfFgKiGkK
xml'	!9<KOTV^aU
xmss	!U%T=IBJCJRWhV
xmss cert	%URWhW
xmss type	!U%U=ICKFJRWhV
xr	8THWSAaK
xr x	8THWSAaK
xshell	!E7URJTY
xterm	"A-K5J7H=JBGIJKELFOJR]S?TVWI_KaJbIdJfKiF
xx	,J7XlU
xx port	!J7W
xx xx	!A5S7ZTJkTlU
xx yy	!U
xxx	!A*U-T/Y5B<GBBGSIHLXR@_FaJhK
xxx 22	!UGKRI
xxx port	!T-WBJGKRI_H
xxx xxx	!F-V3U5HBGGV_G
xxxx	!WKH
xxxxx	&FbGcU
xxxxxx	:FBKSXjU
xyz	!E&TIThUjU
xz	BKRTiT
xzf	!Y
y	#J%D(U*F+E-H.?/@0H5W6D7A:F<C=@>C?V@DA@BZCHDJEFFEGHHEIAJKNIO9QSSETCVHWGYAZH[D]X^J_JaAbGcIgJhHkElI
y 2	!D,J/J?WLH
y git	!F5W
y n	!Y(I3J5X<E=GCFIGKEOBPHRFSCaIiS
y to	!GQT
ya	"I,X-J/F3I7H8I:X;K>HBIKGOVPKSVTKXK[UiJlG
ya que	,Z
yamada	!URViH
yaml	!X"I,USK_EeJ
yaml error	!T
yaml'	!h<8I:L9V@
yc	!V;IYS
yc 2	!V;IYS
yes	!c"=%J&I-J.G1J6B7K8J<D=@BDEIFIKCLIPBQER@TFZXbJcIeShIiCkC
yes o	!CITWT
yes passphrase	!J
yet	!W"E#]&K/I0K1K2K3>5X:G;G<KAKBGI@KGNJPFQKRHS>TJ_UaH
yet valid	!V
ygen	PJQI
yield	!D-UKU_V
yml	!Y/K0K5F7U;I<HBGIELVSCWKdT
you	!T"C#C%G'C(C)G*:,D-G.>095U7D8793;8=G?E@BA8BGDDFCG9I:JAK=LGMHP4QTRBSXTEUGVJW@XFZC[9]?_@aIbYcId@e:f4gEhHl]
you are	"C&J,F/I5=:J;J<UBWLGPHSVT@XH^H_CbFeGjHkI
you can	![,JBFRJiJkS
you cannot	lW
you do	BUOWQSjT
you don't	:TLSSK
you entered	TU
you have	!C"F#K*H.F8J9IFJGKHTLEOJPHR;dJfIiG
you know	3T5J
you may	5GLJTJbT
you must	&X<T
you need	>GOWbW
you provided	!V
you see	!c#K&@B?iIjC
you specify	QX
you still	!D,I3KRWSUTH^X
you sure	lX
you think	3I5X
you trust	!H3IQT
you use	!E&TBVj]
you want	BSSJiUkTlK
you wanted	!]
you were	!H:ULT
you're	!CBJF]
you're using	!GFZ
you've	"I:SLJ
you've successfully	"I:SLJ
your	!B"a%0'>(7*7+;,K/=0<3D44597<:2;2=2>??H@HAIE8H.I3JDKGM=NAO@P6Q9U@XKZ4]8_abYcYdFe9fCg>i[jGk<
your account	"T,K-E.F1C3F5E8H:EFJKALENJRBSETG^J_;bScKiY
your address	!I3KKJ_X
your api	!U
your authentication	!B&_.WBCRK
your client	!H2T
your connection	"W,K/T3HBUiJ
your credentials	!E,VFTRU
your debugging	FT
your device	!T
your file	!>.GLZSX[V
your host	!J"K2F3J5F8J9XKS_TcKjZ
your identification	!^3I
your ip	!E"JTI_^
your key	!U#J%J&G5IBVRJSH
your known	!_3K4J5CHB
your network	,S3K5JBERCiI
your password	!="cTJZJ
your private	<I=J?TBFDSFH
your public	!c3H;HBIYD
your remote	KT
your resource	!FPWiTjX
your server	5KRKTTiJlX
your session	8ZKA_J
your sftp	!Y"G)X.J1UBHKKLGRDSIVTaJfUiH
your shell	!9.IKILKNJSJ^TbXcViK
your ssh	!8#X&J2W3J6I<UAGFTQVRDTXiGjGkY
your system	!D"V2S5I
your username	!:"H,I1KBXRVTGiY
your web	!9"B&H.T/J3J5IFKGIIHPI_IiK
yp	!D(S*[2D9I;T
yq	3TiS
yt	!V
yubi	!E%Z&IBH
yx	!H
yx zty	!H
yy	3V
y形	;U?T
y形 形式	;U?T
z	"6#F%G&='Z(;)E*C+F-?0X1<4I5<6>7I8<9A:I?F@DAACFDIEGFAG;HFJEK1L2MFN=OAPBQ@SITTUJWBYCZF[<_<b:c?eEgBhFk8
z 0	!D(K0]
z 203	/T
z a	!F0X
z error	!EB]RDXVdUiFjHlU
z serwerem	!;,T/TBIRUTX
z setup	!IbF
z xktdj	!K;V
zabbix	!H=YjK
zdi	5J;IHW
zdi 1	5J;IHW
zeile	!H1I^VfH
zeitüberschreitung	!>"H,9.J/E1G6G7K8HBIK=LHOKR?SITh_JaKfHiIlJ
zengin	<J
zero	.T1H;J<JBTLHRFSDWK^S_JaKbGjJ
zero exit	-S/T1IBV^TbJiE
zero status	!XiV
zettarepl	1WiU
zettarepl replication	1WiU
zh	!S
zi	'U
zi ip	!K'U
zielcomputer	,Y7KTH
zielcomputer die	,Y7KTH
zilla	&J.J;F<F=H>bAHBDKKOJPJRTSJYH[JiU
zilla 3	!V
zip	!A":#G%G&C't)G*D+G,9-G.Y0[1>2F3<4J5;7?8@:G;9<;>H?H@BAAB3CFEHFAGDHDIUJDKIL:MHN@OTPBQCR4T5V:WAXCYAZH[1_<a3bDcBdGe:f@hHi;jCk<lB
zip aes	!B(T9TLJOT
zip no	ITLJ
zip to	'VKJSU
zip 形式	!T'Y0HOKSJ
zip'	!B.Y<IIZKKLG[S
zk	!C5JQX
zlib	!T
zp	!F3J5IRWiV
zsh	!^-H1I5IBJKINJWZ^KbC
zst	.W
zty	!H
zty 8	!H
zu	!A"0#H%B&?'J(?)A*@+>,J-@.1/70;192C384H546:7:8899;=<9=@>C@BAAB=C@EEF@G>HAI7JBK/L9MGN9O9P=Q:R8S6T2VJW>X?YBZS[<]F_ca;bJcIdEeFf>gDhfi;jDk:
zu einem	!IlW
zu sftp	9TBV
zugriff	"E(G)J,D/B0J1U3J5D6I7I9K;IB[ICKJOCQKRUSaTHXK[F]Ja?fJjJkK
zugriff verweigert	"G(H,E.:/C1U3K5EB[IGLCOERUSZTK[IaAjK
zum	!A'J)E*J.E0I1?2J3F5A6G7^;H<H=J@KBGCKEKFJGHJJKVLEMKNFOFPKQHSCTVXVZG]J^I_CaHbIcHdGfBgJhHjGkFlE
zum server	)J-D1F5K7H8E9JKUTT_JfK
à	!U"B#K%F'I(F)H*E+G-H0D1E2G3X4I5<6B7]8A9B:H;E<H=J>H?I@JAHCJEHFIGFHHIEJILJMINCPEQAR6S<UKVHWFXFYIZH[D]U^H_?aDbEcFeIfGgGhGi?jGkAlU
à jour	!U
à la	.T/J3T7JKIOTTH]W
à renci	!H/HKTTU
à sftp	/T
à un	!JRITGlX
è	,I.I/J3T5I;K<V>KBKIGKHLHOCRGTB[HaKfJiJlV
é	-J.S/U0T5H9J=TBJIJKILHRDSATI[TiJ
é possível	=USI[U
échec	"H(S-E.G0I1W3A5B6U7K9F<IBCGIK@LIODQHRTSCT:XI]K_DaKbJfWhIiEjKlJ
échec de	"I(K-F.I1W3E5E6U9I<KBEGKKALKOHQIRTSFT<XJ_EfWiGlK
échoué	"G(I,A-F/B3I5J7T9KBFKALKSDTZ[IiTkU
établie	!H,T
établie car	,T
établir	,B/DKKRVlU
établir une	!@,D/FRVlU
été	!B"I(H,D-A.J/H0V1K3?5Z9H:K;HEJGKKULIODQ@RISHT@WKXI]I_GaIbJgIhSiJjW
être	!K.J/H8K@VAURKSKTDcT
être établie	!I,T
öffentlichem	;TAUBHQUYViJ
öffentlichem schlüssel	;TAUBHQUYViJ
öffentlicher	!I"J,C.H1J3J5D8J<IBbIKKILJOKQIRISJYG_KcKfJiJ
öffentlicher schlüssel	!I"J,C.H1J3J5D8J<IBbIKKILJOKQIRISJYG_KcKfJiJ
überein	!C3]5B
übertragen	!]
übertragung	"F(V*J,D-G.@/H0G1J5G7H8U9I;GBFGKIEJJKWL@NIQIRFT@VIWK[I]S^K_HaAbIcGfGgViIkKlF
адрес	!K,G/X3H6K;KBDKKRASJTE_WiJ
аутентификации	!A&T,E3B;FBTGKQGRZT<jS
байт	!X
байт за	!X
в	!G"B#Y%F&@'I(I)I*E+D,T-C.C/?0C1G2G3X4H5=6F7A8A9B:H;<<D=E>S?H@BAHCEDHEGFEGEHFIDJGK=LBMHNCOVPDQ@SZT9VIWCXHYHZH[Y]G^F_AaFbFcGdBeHfEgHhDjAk?lC
в доступе	,JBWSW
вас	7S
вас есть	7S
внешнего	!JBSRJdUjUkJ
внешнего репозитория	!JBSRJdUjUkJ
время	,E/J7SRJTZkT
входа	!D"E8JBFRSZI_WfV
доступ	BXSWTH
доступ к	BXSWTH
доступа	7S
доступе	,JBWSW
есть	7S
есть необходимые	7S
за	,G.J/G3J7W9JBJKJRHSJTT_WfKkW
и	!@/K0YBKiY
и репозиторий	7S
из	!B/KRFTF_WdTjTkG
из внешнего	!JBSRJdUjUkJ
или	/T6KLWSH
имя	!K0Y6J
к	"B#I%I'I(H)H*I+J-E.E/A0E1E2I4J5E6F8B9H:J;D<I=J>K?K@HAKBTCKDKEJFIGEHJIFJGK?LFMINGOEPHQDRYTYUKVJWBXFYJZJ[F]H^I_BaGbGcFd@eIfFgIhHiBjGl?
к серверу	!?&I7K8K;KBHKIOKRZSJTTWI[J_KkHlG
ключ	!J"B#Y%F&@'J(H)I*G+F,9-E.A/<0A1F2H3]4I5V6G7D8C9D:I;Y<C=G>S?I@UAFCFDHEGFEGEHHIEJGK>LBMINDOAPBR5S>T8VJWAXHYGZJ[B]I^H_CaGbFcEdIeJfCgIhEkDlB
ключа	!C<I>W?F@AKJPKQY
код	!F"J(K+K,H/J0I1Y9I;HAJBHFKIJKJLVMJRGSUTIWF[F_JaHbXcHeJfXiIjK
код ошибки	;ILWSWWI[GcI
на	!:"G#Z*K+H-I.I/G0K1I3C5H6J7F8G9G;H<J>J@JB=HJIJKCLUNGOIPGQISBT<WJZI[H_EfHhIiJkGlX
не	"6#A%C'A(=)B*A+D->.6/S0V1<2B3]4C6;899=:D;X<A=C>D?F@UACCEDGEDFCGJHDI:JCK7L8MCN@O9P?SFUFVDW:X=YDZ?[;]@^A_7a>b>c=eDf<g@hBjJl:
не прошёл	3W5Y;K
не совпадает	!D3_RETH
не удалось	!E"F&V,D.G/W0J1J3C5B6H8I<KAIBVIKKGLHOKPHQFRUTAZG[K_GbKfIiTkFlJ
невозможно	"H&H'K(J*K+K-J.G/E0I1I5H6I7J8F9I;H@KBBCKGKHKIIKFLEMINIOEPJQHRVS=VJWGXKZK[F]I^K_HaJbIcIeJfIgJhKiHjJkElX
невозможно подключиться	!@&I8K;KBIKKOKRZSJTTWI[JkHlG
необходимые	7S
необходимые права	7S
от	"J,I/I0K1K3I7XBCLHRCSVTS[H_KfIiKkW
отказано	,W7EBWKKSWTDdFkF
отказано в	,JBWSW
отклонил	!D/H;HBWQIRZSIZIi]jT
отчёт	!F0YIILT
ошибка	!E"4#=%@&<'=(<)=*=+?-<.=07182?3K4@536975879<:>;U<==@>??A@SA@C@DBE@F@G;H?I9J>K5M=N;P=SSUBV?W_X<Y?Z@[V]<^=_7a:b;c:d9e=f9g>h>iFk8lU
ошибка невозможно	!;"J&I.I/F0J1J5J6K7K8I;JBGIJKILFNJOHQIRWSFWHXK[H_IaKbJcJfIiIkFlY
ошибка при	!D"H(K-J.I/F0K3F5J6K7I8I9J;D@JAJBDGKIJKGLFNJOGQGRBSETBWbXK[G]K^K_HaKbJcGhKiIjJlG
ошибки	;ILWSWWI[GcI
передано	!X
передача	!X
передача файла	!X
по	!T"G#Y%I&F*I+G,B-H.J/G0I2K3?5B6J7G8H9E;F<I=J>J@JBCCKFHGJHIIKJKKBNEPHQIRGTAWI_VbKfHhHiGkGlI
подключение	*G,W-D/C3K7K8E9VBKK^NIRETD_GkH
подключиться	!="K%K&T-K/K7J8J;IBCGJKHOKQJRWSJTTWH[J_JiJjJkGlG
подключиться к	!="K%K&T-K/K7J8J;IBCGJKHOKQJRWSJTTWH[J_JiJjJkGlG
после	!J"F,E8IRATZfW
права	7S
права доступа	7S
при	!D"H(K-J.I/F0K3F5J6K7I8I9J;D@JAJBDGKIJKGLFNJOGQGRBSETBWbXK[G]K^K_HaKbJcGhKiIjJlG
проверку	3W5Y;K
прочитать	!JBSRJdUjUkJ
прочитать из	!JBSRJdUjUkJ
прошёл	3W5Y;K
прошёл проверку	3W5Y;K
репозиторий	7S
репозиторий существует	7S
репозитория	!JBSRJdUjUkJ
с	,I3_BKKJRD
сервер	!8"C#I%J&H'K(G)I*J,=-J.J/>0D1X3F5F6H7F8F9U;D<J@IAHBUCIEIFKIFJJKCL?MGNIPHQCT=VIWGXKZF[B]H^HaEbUcGdJeHfUgHhIiYkIlX
сервер отклонил	!D/H;HBWQIRZSIZIi]jT
сервера	!J3XBJLKSX[I
сервером	!@"A%H&E*H+E,c-C.K/H2H3G5F6K7C8F9A;F<E=H>J@JAIBECHFGGIHHK@NFPFQIRGT;WHYK_AbBhDiIkBlK
серверу	!?&I7K8K;KBHKIOKRZSJTTWI[J_KkHlG
совпадает	!D3_RETH
совпадает с	!D3_RETH
соединение	!A"?#G%D&A'J(E)H*B+A,b-H.=/<0B1W2C3;4H5>6A8?9::J;@<A=D>G?J@EADB=CDDKEGFAGAHDIAJDK9L@MCN;OCP@QAR0S<TVVHW?XEYGZG[E]I^GaCcCdFeGgEh?i@jFlV
соединения	!F"I(K,@.I/E3I5K6J7H8J;D@JAJBGIKKHLGNJOGQGRESFWb[G_JbJcGdJiJjJkGlI
соединяюсь	!T
соединяюсь с	!T
статус	!VkJ
статус передача	!X
статус соединяюсь	!T
существует	7S
только	9Y>W@K
у	7S
у вас	7S
удалось	!E"F&V,D.G/W0J1J3C5B6H8I<KAIBVIKKGLHOKPHQFRUTAZG[K_GbKfIiTkFlJ
удалось прочитать	!JBSRJdUjUkJ
удостоверьтесь	7S
удостоверьтесь что	7S
успешно	!Z
установить	!A,C/G7XLJR>SHkXlY
установлено	!U,TTF
файл	!@,I3H<K>V@JAKOYQHRJSW[Z
файла	!I(J.I/J0Y9KIKLWRKSETJ
хост	!<*G,A-B/_6B7K8<9FKYNHRKTB_I
что	7S
что у	7S
あり	"8#:'<(7+W-</G0H2>4A6J9D:A=X?=BJCJE:FDGIIUJJKHMDOJTGUIWGX?^K_<a=bEcKd>e7gIh@jV
あり りま	":#;'=(8+W-</H0H2A4C6K9E:D=T?=DKE=FGGIIUJJKIMDOJTGUIWGX@_=a=bFcKd?e8gIhAiT
ある	+UBJeU
いう	!W5S7KCHTI
いか	!J'K-K/U0J1J<T@IAHGILTRGVKYGZKaJjG
いか かア	!T
いか か確	!G6SBV
いく	IVaS
いく くつ	IVaS
いた	"D#J%H+J,B-E.G/H0I2I5S6J7D8T;F<H@HB@CHDKFTIJJUKFOJRFSGTBWI[I]X_WaIbGcJdIeJfIgKiGkGlF
いた たた	!G8TKG_ThT
いた ため	"H%I+K,F-J.J/J0J2J5T7D;G<I@HBDCIESFUIKJUOKPSRISHTD[J]YaJbIdJeKfJhIiIkIlH
いて	#U&J,K3J5IBYKKLG[H^UfT
いて てく	#VBSLISI[JjV
いで	.W/I0KSI
いで です	.W0KSI
いな	!G"I%I&T'U.J3F8H>HJKLJNKRDXKZJ[H^J_JbJeEgJiFlI
いな ない	!G"I%I&T'U.J3F8H>HJKLJNKRDXKZJ[H^J_JbJeEgJiFlI
いの	PT
いの ので	PT
いま	!I)H+9,F-I/K0F3E7D9E<;=8>DD5GHH;IFLGT<UEVH[IbGcDhEiBlU
いま ます	#D&G'5(T+B-G/F285@819?:U<9=D?4A1BID?ETHCM:NKSJTIUHZ;^Je:gUhIiFkFlS
いま ませ	!F"=%A'T)E*K+F.K0414364A697=8T::;:=C>:AWCDDDE<FSHHI@L:PIQAT5VA[9]=_Gb9c?dBeTgKhCjS
いる	"G#I&G'H(J)K*K/E1C2J3S6I7E8D=I?K@KAHBGCKDUFGIFJIK=LDNHODPHSBVGWHXHYJ[H]E^T_HaHeIjUkIlF
いる るか	,TTW
いる るこ	^U
いる るた	0U3K4TDV
いる ると	!T
いる るも	!K3V
いる るコ	3J5V
いる る可	!?3S;UKJQTfT
いる る形	>U
いる る鍵	!JjV
いア	!DRTXS
いア アク	-SXT
いエ	-S7SKJ
いエ エラ	-S7SKJ
いパ	!I-SJT
いホ	,J7U
いホ ホス	,J7U
い可	,S3JKJfT
い可 可能	,S3JKJfT
い合	LVSW
い合 合わ	LVSW
い場	!]LGRH
い場 場合	!]LGRH
い形	!D0U@UYVeV
い形 形式	!D0U@UYVeV
い操	!HaY
い操 操作	!HaY
い文	!E0X
い文 文字	!E0X
い方	![QK
うえ	(TgV
うえ え再	(TgV
うか	!S;W
うこ	!WjJ
うで	;TNS
うで です	;TNS
うと	,I5J7SBKdK
うと とし	,I5J7SBKdK
うな	+K/T0K;J=JVV[DeK
うな なフ	+K;J=KVV[E
うな なホ	/V
う一	;SPKQTiU
う一 一度	;SPKQTiU
えた	8V
えた たた	8V
えて	!F5W
えて てい	!F5W
えま	!S'K(K.E0V6T8I;H<FBFIHKJLEOHRHSF[H]JaJhK
えま まし	!T
えま ませ	&S.K0U6T;I<GIJLGOJSHYS[JiT
えら	!K0IOT
えら られ	!K0IOT
える	!E#U.VBKJTiJ
え再	(TgV
おり	!Y
お問	!C"VRUST
お問 問い	!C"VRUST
かか	#ZBDiK
かか かり	#ZBDiK
かっ	!G8U
かっ った	!G8U
かの	IVaS
から	!@(:)<+J-Y/S162D3C4B5D647G9?:A;6<>=J>A??@AA<E@FJHKIBJ8MUP=Q=RBTTUJWDXZY?Z?]Z^:_Va?bJd<fCiC
から 20	!GKS
から sftp	BG
から ssh	lU
から らな	!F"S#UBIISLWiS
から らの	"H&I*I-D2J3G5G6H9H<I=KBIFJIHK<MXWGXU]G_EgJhJjK
から らリ	-T8HNU
から ら再	!G#U_T
から ら切	"S-V1JBFNJRJSJTJ_TbKcJfJhSiJ
から ら応	!F%U&T/T
から ら接	!J,X
から ら読	&SCVKKiJ
から ら送	]V
かり	"I#['J(F+H,A-J.C/W0G3G5E8J<T==>I@JAIFJGIKCNGOFQCRAS=T<YD[F]EaHbJeJfJi<kFlH
かり りま	"J#Y(F+I,B-J.C/W0G3H5F8J<T==>I@JAIBEGJKCNGOGQCRBS=T<YD[G]FaHbJfJi>jEkGlH
かア	!T
かア アク	!T
か確	!E6SBV
か確 確認	!E6SBV
が	SKVTiV
があ	"@#B'E(B)A*A+X-C071A2H4G5J6=:H<A=[?E@?A;EDG@MINJO6PIQGSUWDXEY:Z?_CaDdDeBhFjK
があ あり	"@#C'E(C)B*A-C081A2H4H6=:H<A=[?F@?A;EDGAMINJO7PJQGSUWEXFY;Z@_CaDdFeChGjK
がす	!F"T)T1U8HBVKHfS
がす すべ	!GBX
がで	.>BELIWJiK
がで でき	.>BELIWJiK
がな	,J7D8WBIJXdJiJkI
がな ない	7IJYTK_T
がな なか	!K8VlT
がオ	!S
がキ	5VBX
がキ キャ	5VRJiT
がサ	&K*S,E.I/H2H5I8J9HBUEVFTGKKHNKRBSBTGVIZT_HfEi?jKkI
がサ サー	&K*S,E.I/H2H5I8J9HBUEVFTGKKHNKRBSBTGVJZT_HfEi?jKkI
がタ	,<-J/K1J7HJVTWXTdU
がタ タイ	,<-J/K1J7HJVTWXTdU
がダ	!FTX
がダ ダウ	!FTX
がネ	)V,G7HBKKVTE
がネ ネッ	)V,G7HBKKVTE
がフ	!D0ZBKL^OGSV
がフ ファ	!D0ZBKL^OGSV
がホ	!E
がホ ホス	!E
がリ	,I-GKV_JbUfT
がロ	][_J
がロ ロッ	!T
がロ ロー	!I][
が一	"J%J(Y+J,J.E/H0I5H6J9V;H=IBDFGGJIHLFPSQIRESCVIWJaIfKgTiBjF
が一 一致	&I(Y.G/J9V;J<FBGFIIILHOIRHSHTJgTiI
が上	!H"U
が上 上限	!H"U
が不	&J*K,D-I0G1G2J3E6U7J8I9J;T<K>I?IB?DHFGGIIKJKKALGOGQARESDTBWIXIYG[I]T^I_HaHbIcFdIfFjJ
が不 不正	,J.G0I3K5I;U>K?JBECSDIKFLKOJQCRJSGTGYI]UaKcJfJkF
が不 不足	.UET
が中	!B,I-H.[8^JTTI_T
が中 中断	!G.V8XJU
が中 中止	!K.U8V_U
が予	!C,J-S1T9INJTHfX
が予 予期	!C,J-S1T9INJTHfX
が停	.H5UJVKS
が停 停止	.H5UJVKS
が公	!A<XRGi]
が公 公開	!A<XRGi]
が切	)S,?.D/J3I5I8T9UB?GKJTKVLFNIOJRDSEWHgJiDjIkG
が切 切れ	!U,J-V.K1K8U9TBKRK_GiK
が切 切断	!;)U,F.J1SBDKULIRKSHhTiK
が動	!K)S1TKJbTcVfV
が受	!E%TRTiU
が受 受け	!G%T'SRTiU
が含	!F0Z6V;TDVKJYI^KlK
が含 含ま	!F0Z6V;TDVKJYI^KlK
が壊	-UWUgU
が壊 壊れ	-UWUgU
が変	3_5B
が変 変更	!H3]5D
が多	!F"IKJRK_YhY
が多 多す	!F"JKJ_XhY
が大	cV
が大 大き	cV
が失	!1-G1D3J9J;X<HAFIVJVKSSHWD_IiUkF
が失 失わ	!D-J8U;UJWKX
が失 失敗	!61H;U<IAIIVKISIWFiVkH
が存	.J/S3G5F;H<XLVRJSHTH[FeK
が存 存在	.J/S3G5F;H<XLVRJSHTH[FeK
が完	!d-H.B1G8TBIVJ
が完 完了	!d-H.B1G8TBIVJ
が必	"H.KBIGYKIPXQDRJiI
が必 必要	"H.KBIGYKIPXQDRJiI
が応	!W,E.J/D1K3J5KBGRKSJTZWJlI
が応 応答	!W,E.J/D1K3J5KBGRKSJTZWJlI
が拒	%F)E,Y-E.J/J1G3I5J7H8B=UCJDKFKK;LJRVTFWHbJcHeHhJ
が拒 拒否	%F)E,Y-E.J/J1G3I5J7H8B=UCJDKFKK;LJRVTFWHbJcHeHhJ
が指	!I5V;J
が指 指定	!I5V;J
が接	!?*T-I1I3I5G8YBFKWRGSITH_ThViJkK
が接 接続	!?*T-I1I3I5G8YBFKWRGSITH_ThViJkK
が新	;K>K?V
が新 新し	;K>K?V
が既	!JOY
が既 既に	!JOY
が正	,J.G/G1I5I7B8K9H=H>HAUIFKELGPGQXRWSFWIYSZH^IiUlK
が正 正し	!G&K,K.K/H1K5J7C9I;T=I>JAVIIKJLJPHQYRXSIWJYTZJ^KiVjJlK
が正 正常	!U&SDT
が無	6VBICGRTTJiU
が無 無効	6VBJRTTJiU
が異	!IITLWSU
が異 異常	!IITLWSU
が発	"K(K)J-C0I3I7G8D;I<JGHHKNKQKTGWWaTdJgHhJkHlJ
が発 発生	"K(K)J-C0I3I7G8D;I<JGHHKNKQKTGWWaTdJgHhJkHlJ
が登	!D5YBS
が登 登録	!D5YBS
が相	!I(S-T8GNU
が相 相手	-T8HNU
が確	!H-U1K3A5U8HKGNV_S
が確 確立	-V8IKINW_T
が確 確認	!I3B5U
が終	!G-J1]KT_KbU
が終 終わ	)S1TKHbVfT
が終 終了	!D-K1Y8SKZ
が続	!IKH_ThT
が続 続い	!KKH_ThT
が緩	!ICW
が緩 緩す	!ICW
が見	(F*J+H.B/U0G3I5E8I<T>G@KAIDIGKHJKANJODQCRDSHTJWCYD[E]DaFbJeJfIjHkHlI
が見 見つ	(F*J+H.B/U0G3I5E8I<T>G@KAIDIGKHJKANJODQCRDSHTJWCYD[E]DaFbJeJfIjHkHlI
が解	!S
が解 解決	!S
が設	!E&U3T5IjK
が設 設定	!E&U3T5IjK
が許	SZaU
が許 許可	SZaU
が起	!B"T&U,V.K<URIlI
が起 起動	!D"T&U,U<UBSRJlI
が送	!I(TLTcW
が送 送信	!I(TLTcW
が違	"C1JBIGJKKOKP@QWbIfHgKiK
が違 違い	"C;JBJGJPCQWRSiK
が違 違う	!K;TNTlU
が鍵	!DB^iCjX
が鍵 鍵を	!DB^iCjX
が長	0V
が長 長す	0V
が閉	!C,J1WKSNKRJWG^SkB
が閉 閉じ	!C,J1WKSNKRJWG^SkB
が間	!W;IPK
が間 間違	!W;IPK
きい	!J]X
きい いた	!K]W
きす	!J[ScW
きす すぎ	cW
きず	!H9SHV
きで	!JOT
きな	#J'I,E.F/I0Z1I5T7W8H9K;IFHGIKALINKPYSH_HaJbIeUiK
きな ない	#K'I,E/I0Z1I5T7W8I9K;IFHGIKBLJNKPYSI_HaKbIcKeUiK
きに	,XBTgJ
きに にネ	!T
きま	%C(3-G.K2I5H8H<<=F>JA?CFIBJBM=OSPHU>WIYE[H_?g;jG
きま まし	!Y9JCHUGiS
きま ます	+VKKREXTlS
きま ませ	%C(6-H2J5I7T8I<<=G>KA@CKICJCM>OTPHUGWIYF[I_Ag<jG
きる	!X&TBJPViGjI
きる るの	!T
き容	.T
き容 容量	.T
き換	!G0HIKOVgV
き換 換え	!J0IOV
き込	!E'K(K,E.Y/F0F1F3J5G7H9I;G=HBCHXIDKWOCRFS^WG[V]KaEdKeEgKiGkI
き込 込み	!J.V0H1J;J<JBHHUIFKUOERJS[TIVSWJaFeG
き込 込め	!F.THU
き込 込も	!K-TKS
き領	!YSJ
き領 領域	!YSJ
ぎま	!D"I(K,J.J3J5K8J;E<I>H?U@JBICVETIJKFNKQIRFTFXJ_UfKhViJlK
ぎま ます	!D"I(K,J.J3J5K8J;E<I>H?U@JBICVETIJKFNKQIRFTFXJ_UfKhViJlK
ぎる	!I
ぎる るた	!K
くあ	!I/J7F=IAWIJPHQYSJTIYU
くあ あり	!I/J7F=IAWIJPHQYSJTIYU
くだ	!I%A&K(I)@*H-H.I1G2I3J4B6S7D8JGGHBI=J>KANJTKUFV>WIaGd?fDhIiU
くだ ださ	!I%A&K(I)@*H-H.I1G2I3J4B6S7D8JGGHBI=J>KANJTKUFV>WIaGd?fDhIiU
くつ	IVaS
くな	;UEUFV
けて	'X,I0IBCGSRIkWlH
けて てい	'Y,J0KBHRJkWlI
けま	"H#T%I'F(E)J+D,J.=0J1A5A7E8E;@=U>F?G@JAJCGDJFHGFIVJJK>NHPJQGVHXJYDZH[T]E^KaEdJfGgIi>jFkBlH
けま まし	#VBG
けま ませ	!F"K'I(F+E.>1C5D7G8H;A=V>G?HAKBSCHDJFJGJIVKANJQIR@VJXKYF[T]FaGcTfHgJiAjIkFlJ
けら	!J0V<SBHOKRS
けら られ	!J0V<SBHOKRS
け付	#U'],H.I0SKKLJOFSHTJeSiEjJlJ
け付 付け	#U'],H.I0SKKLJOFSHTJeSiEjJlJ
け入	!J%TRTiW
け入 入れ	!J%TRTiW
け取	!HXUkS
こと	%U,H/H5H;KLETJWJ[V^SbKkHlS
こと とが	[S
こと とは	!GLJSKlU
こと とを	%VRS^T
この	%K&A(G)H*F+F,;-F.;/?1=2E3=4V5G6A7B8?9E:V<F=D?@GTHJIGJHK:L@MIN@PCQES7T=VHWD[B]A^Ta?bVdHeTf>gEhFi<j=
この のア	!=1JGS^VbWiJ
この のサ	"J,E.J3H4T6KBFNJRTTHiJ
この のネ	!V
この のフ	0V;TOI
この のホ	!G4SlT
この の公	!B#K:Y
この の鍵	!J@SCTEUYT
これ	!H.U
これ れは	3S
これ れま	.V
ご利	^W
ご利 利用	^W
ご確	!J(SBHQT
ご確 確認	!J(SBHQT
ご覧	bU
ご覧 覧く	bU
さい	!I%A&K(I)@*H-G.I1G2I3I4A6S7C8JGGHBI<K@NJTKUFV>WIaGd?fDhIiT
さが	EW
さら	8TJUKT
され	!K(>*H+2,S.90I1K6+7H9C;+<EFFJHLBM7N:Q.TIUAZ0]JaSdJjTkG
され れた	#T%H&E(E)E*I+G-E/K1=2G4K5;6F8T9E:I;K=D>K?G@TADBXCGDGEJFGGCHFNIPBQDRIWEXHYSZI]E^E_CaBbBeDf@hHiTlD
され れて	!D%A+F,I-8.;1F6=9D:U;4<>=D@?CADAE?FFG=HFI?L:MFN=PXQ=XSZ?]9^TaTcKhAjVk;l;
され れま	#G%V(B*A+B,U.I/B0F2C4D6B7>:F;@<=>F?D@DAAEFJCKTL6MCNJO9P>QCSHT?UHV;X=ZE[<^Ed?gIjH
され れる	!C1VEUOS^GcV
しい	!T"J,G/H;K?KAVTIWK^KkFlT
しい いア	-SXT
しく	!J"J&I,J.I/H0J1I3J5I9K=F?KAUCHIHKHLHPGQWSGWIZJ[J]J^JaKgKiXjG
しく くあ	!I/J7F=IAWIJPHQYSJTIYU
しす	;K>K?V
しす すぎ	;K>K?V
した	"D'C)C*G/J0H2H4H6C7G:?;G=K>K?E@DAHDDEEFGIHODPDUCXEZI[B]8bKdKfJkHlF
した 1	!X
した 3	!Y
した code	!HSSaW
した connection	!J-T1IKU
した file	'U,J0VRTST
した ipaddr	,VBJTWiIkT
した no	&TLXPVSIiI
した open	;IAS
した sftp	!7"H,E-K/C1I3K5H7UBJGJJILUOUTYWJX[^V_KaFbJfKiHkJlJ
した ss	,U7UBKPURJiIkU
した ssh	!A"J1H8KBDJSKESYTKhTiK
した これ	.V
した たが	!4,G.D0I5H7J8FGUIHJIKSL@STTGV_WJ[Ia]eJjFlJ
した たた	"V,H/K8IBJKJLKMTTJ
した たフ	(Z.I0JIIKIOISG[KgW
した た鍵	BGj[
した また	7SdS
した アク	GUSEiT
した エラ	.EBVKFLHSTTY
した サー	"K#J*T,X-C.=2U5U6FBEFKNGOFVGWEXI_HaJcFfXi>jCkV
した ネッ	,FBFTXXViUkI
した パス	!U;]<W=VBDRIiJ
した ファ	!>;TAVITOEQVRHaZ
した プロ	!S
した ホス	/U2U6T7JBBKKRDWCiJkU
した ポー	!E,XBJTJkVlW
した ユー	!@GURZZViVjK
した リモ	!W,H.U/J5JBGK[LESDT=WJbW
した ログ	!<3VTXiV
した 再試	!BRViW
した 反映	!A#aBG
した 接続	!U"I-S1H5J8G9HNKTGWI_XhS
した 秘密	!W<ICXQJ
した 終了	!W&S
した 設定	!IRZ
した 認証	!E,G/KBZRWTEWJi[
して	"E#G)C*@-A0E1I2J8G9K:3H9IEJDKIPGQES@THUCV3WJ]K_CaKbHcIdGeKfIl]
して てい	"<#;'8*>+E->.W/J044@5H658D9A:E=G@SBIC?DFHFP:Q;V@W8XCYG[;]J^6iAk3lZ
して てお	!_CH
して てか	!TBK
して てく	!H"J%D)C.I4D7H:>HDICJAKEQKSCTJUIVDXScIdBfI
して てソ	7U
して て認	@UYS
しで	"J;TGU
しな	5K8H9HBDOISHTSWJbW
しな ない	1S7H8I9IBFOJSIbWdK
しの	!J
しば	!H#U_V
しば ばら	!H#U_V
しま	!S"E&D'?)D*>+I,D-I0D3T7I:9;H<S=<?F@HAJDBEGHGNGQJXIYCZ-[H^H_GaJbDcFfJ
しま まし	!W&E'F(H)@*H+I,I-C0I4H:@=I>:DJE=KEWTYGZ8]E_CcJfI
しま ます	"A#H&G'J*G,H.90?6?:J;?=E>W?D@DDGEIFGGFHHJWN?OVR=WE[C]K^DaCbAcFdCeJg@hEi<k@l?
しま ませ	!>"?#F'C(W)F*E+B,8-K0?1:3Y4H537;8A;<<X=@>@?F@EACB6DGG>HDMHNBO<PBQAR9V@W<XDYBZE[I^D_DaAbGcDe>f=hEjE
しよ	7U
しよ よう	7U
し直	!J;T
し直 直し	!J;T
じま	!F)T*S,D-V/J1S3G5J7GBFTBWJkJ
じま まし	!?)U*T,E-W1U3H5J7G8KBGTCWK_T
じま ます	8T
じら	!="J)X,B-T1[3J9GGHJGRETDhJ
じら られ	!="J)X,B-T1[3J9GGHJGRETDhJ
すか	!X+T,A-K.D/F0H1T2K6G7J9I;I<J>XBEIIJIKTLENFOCRITCWJ[K^H_EaKbUc[fXkJlA
すが	!2&HBGJZKHPVQGSKTJYKgKjWlK
すぎ	!@"F(J+K,I-J.H/J0T1J3I5I6K8G;D<H=H>H?U@IBFCYDKETIJKDNJOIPJQHRDSJTEXIYK[J]J_WaKbJcTfJgKhXiGjKlJ
すぎ ぎま	!D"I(K,J.J3J5K8J;E<I>H?U@JBICVETIJKFNKQIRFTFXJ_UfKhViJlK
すぎ ぎる	!I
すべ	!YBWOGeHiV
すべ べて	!YBWOGeHiV
すま	!G3TCT
すま まし	3U
する	"E#I(H)J*S+F,H/E0@1B6A7I8A9C;A<A?J@IAHCDEJFEGHHIJHK;L;NBOTQDVEWGZF[Y]C^D_EaDcUdIeEgFi?kB
する るか	!F
する るこ	!A%VLK[WlU
する るた	[S
する ると	.U6JKKTUXTlJ
する るも	IT
する るア	!S
する る前	cW
する る権	!S
ずに	!U6JlI
ずネ	!K"S-Z1XKJbT
ずネ ネッ	!K"S-Z1XKJbT
ず終	1JcUfT
ず終 終了	1JcUfT
ず閉	!E)Y,J.SKHTHiJlS
ず閉 閉じ	!E)Y,J.SKHTHiJlS
せく	!C"VRUST
せく くだ	!C"VRUST
せず	!<)X,E-V/J1VISKJLJNHRKSJTC_SfThI
せず ずネ	!K"S-Z1XKJbT
せず ず閉	!E)Y,J.SKHTHiJlS
せん	!E"F%K)D-A4B8C:?<TCIDIJIKGMFPIQJSTU;VJXG_=aKcDdEgEhB
せん 0	!U*V2T
せん c	!a;J<TI=
せん d	!JIW
せん ed	!FEJF]
せん home	!A=TS^aT
せん open	;H>Y@VAJYJ
せん sample	!FOT
せん sf	!E)U
せん sftp	!@.I5I6ZBIGVNKcSfTiGlU
せん ssh	!;,J/E6W9V<G>I@KEUKTLJTDYU
せん upload	!I.GS[
せん この	RTbS
せん その	!I1SIT
せん んか	!AMUiT
せん んで	!H"D%S'<-H/K4C5U8::F;D@;ABBUFHHTJAKBMEN:PHRGTSY=ZF[G]G_DcGdFgC
せん エラ	![BJTG
せん サー	-T.H/J0J2T5K6K7J8I9FKGLCNISDVT]T_UlG
せん ディ	!K
せん パス	6U;HQURHiH
せん ファ	!Z0JIJLASC[HeW
せん ホス	!T6GlI
せん ポー	!F
せん ユー	!DiS
せん リモ	!H,TLISJ[UkT
せん 公開	RU
せん 接続	!H&T,[/JBGKKTHkIlE
せん 許可	iK
せん 適切	lW
その	+J,J.J/T0H;G=IKIVV[D^JeJ
その のよ	+K/T0K;J=JVV[DeK
たか	!W,K
たが	!2,G.C0I3H7I8FGUIHJIKSL@STTGV_WI[Ia]eJfKjFkKlI
たが パー	!FaW
たた	!K#J)J-C/D0J1A8^9EB>GHLENIOIRGSGXKaKbJcHfJhUiEjJ
たた ため	!K#J)J-C/D0J1A8^9EB>GHLENIOIRGSGXKaKbJcHfJhUiEjJ
たの	!A.WJV
たは	#F&E(G)H*D+E-F.>1?5G6U8C<B=F>H?H@FAUCDDGF[HHJJK<LUPDSFTUVEXBYFZD[A^W_Eb?cEeBfDgGhIjAlE
たは はイ	!T
たは はバ	^S
たは はパ	AVBGISLT
たは はフ	!H0URTSJ
たは は外	^S
たは は接	7SdS
たは は鍵	!C2KAVBVEWFU
ため	!H%>';(B)@-5/62>6>7K8Y9J:F<<>B?A@<A@B>CVH@I<NER4S2TIUJWIX?Y@ZA]V^>_TaJb6c;e:f:hVi2jJkC
ため めサ	8VKJ_I
ため めセ	!J1U
ため め使	!GEVFS
ため め切	!IMT
ため め接	!=3S5Y7JKGTXlF
ため め終	!JTS
ため サー	!GhU
ため 接続	,SJUKT_UlU
ため 確立	7SdS
たア	!T
たア アカ	!T
たパ	!@BIPGQXiV
たパ パス	!@BIPGQXiV
たフ	'G(Y?JBJKCSDVDYW]GaHeKgUiJ
たフ ファ	'G(Y.C?KITKCL:S?VEYX]GaIgU
たフ フォ	!K.VLY
た公	B[jI
た公 公開	B[jI
た利	#UiV
た利 利用	#UiV
た可	!J1J8WVT
た可 可能	!J1J8WVT
た接	!H7S
た接 接続	!H7S
た認	BSRIiI
た認 認証	BSRIiI
た鍵	#I3T5EKIRKiFja
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"W)U,J-J/JXU
ださ	!I%A&K(I)@*H-H.I1G2I3J4B6S7D8JGGHBI=J>KANJTKUFV>WIaGd?fDhIiU
ださ さい	!I%A&K(I)@*H-H.I1G2I3J4B6S7D8JGGHBI=J>KANJTKUFV>WIaGd?fDhIiU
ちま	.V8SKU
った	!C.U8UBHKKPFQW
った たた	!G8U
って	!J#V&?'E(B*H+J/A0A2H5<6E7B9I:I<I=I>H?I@HAEDIFDGGIEKVLFMJR=SGVGWEXBZI[G^VbBdIeHhGjDk@
って てい	!I&E(G,E/F0I1G2J5A6I7KAIESFILKOEPDRCTEWKXG^X_EbHiUjIkK
って てか	!A#U
って てく	!JOS
って て接	KSTU
つか	'K(F)K*I+G-G.?/T0D3H5D8G<T>G?J@JAHCJDHFJGIHIITJKK>NGOCQBRBTJYCZK[D]CbGcJeIfHkFlI
つか から	#SBGISLW
つか かり	#J(G+I,E-K.D/T0H3J5G6S<T=>>JAJKDNHOHQDRFS>T=YF[G]FaJfKiDkHlJ
てい	!K%J)E*G+5,J-K/K6J7D8K9/<@=4GKH7IALAQGRJTGUBVE[F]FbGhDiElT
てい いて	&KBW^V
てい いな	!G"I%I&T'U.J3F8H>HJKLJNKRDXKZJ[H^J_JbJeEgJiFlI
てい いま	!I)J*J+=,H-K0H3G7F94<@==>FD8GKH=IHLIQAT>UFVI[J]FbIcFhGiGlV
てい いる	"G#I&G'H(J)K*K/E1C2J3S6I7E8D=I?K@KAHBGCKDUFGIFJIK=LDNHODPHSBVGWHXIYJ[H]E^T_HaHeIjUkIlF
てお	!_CH
てお おり	!Y
てか	"I#TBFRKTT_UiIjJlK
てか から	"I#TBFRKTT_UiIjJlK
てく	!K%C)B*J-K.K1I2K4C7F:=GJHCI@J@KDQJTHUHVAWKaJcGdAfG
てく くだ	!K%C)B*J-K.K1I2K4C7F:=GJHCI@J@KDQJTHUHVAWKaJcGdAfG
ての	!X
ても	!T
てソ	7U
てソ ソケ	7U
て失	TFXUkTlG
て失 失敗	TFXUkTlG
て接	KSTU
て接 接続	KSTU
て認	@UYS
て認 認識	@UYS
で	!IVSgT
であ	3JiS
であ ある	!TiT
でい	;T@UAS
でい いま	;T@UAS
でき	%@(/)J-K.I8F<<=D>IA=BKCHI@J>KGM;NJU<WIYC[G_9eUg6jD
でき きず	!H9SHV
でき きな	#K'I,E.G/I0Z1I5T7W8I9K;IFHGIKALJNKPYSH_HaJbIcKeUiK
でき きま	%C(3-H.K2I5I8I<<=G>KA@CJICJBM=OSPHU>WIYE[H_@g;jG
でき きる	!X&TBJPViGjI
でし	!G"C%S'<-H/K4B5U89:F;C@;AABUFGGKHTJAKBN:PGRGTSY<ZF[G]G_DdFgBlJ
でし した	!F"D%S'<-H/K4C5U89:F;C@;AABUFGGKHTJAKBN:PGRGTSY<ZF[G]G_DdFgBlJ
です	!D#T%:&9(J)F*8+<,+-2263=4<5V708.94:<;V<.=J@UBDDJGTHBI-K:L'PUQ2R3S:T=UEVEW1X6[[_1h9kElH
です sftp	!G/H6V
です すか	bVcV
です すが	!FjU
です サー	!H"T5T
です シェ	"IbW
です ログ	!T
でに	.U
でに 0	-V.JBWKFbTcS
でに に最	!U
での	#T,DBGTHkIlS
では	!5"A%K&F(H,A-J.@/@1>3E5J6D7F8G:J<??DBKCGEGFDGUHKIAKBL;MJN]QDS7T@VEWEXHYEZX[@^D_IaFcHdKeYfDgEhKjU
では はあ	!I)U+S.I/K1H;F<G>TBKIFLENXSGTG[KkElT
では はな	!C;WNW
では はパ	!KPS
では は接	!H*T2U9SRK
でエ	!;*J,S-J5T9GBTKDRT_KkJ
でエ エラ	!;*J,S-J5T9GBTKDRT_KkJ
でサ	,T>TBE
でサ サー	!I,T
でフ	.I0VSJVV
でフ ファ	.I0VSJVV
で保	;SOT
で保 保存	;SOT
で再	RJ
で失	!FLIVTkUlY
で失 失敗	!FLIVTkUlY
で始	!K
で始 始ま	!K
で待	,T
で指	!I5T[V
で指 指定	!I5T[V
で接	"K#U,A/K1J3K5J6K8J9HBDKHLJMUNGRISTTFWK_JfJiGjZkDlV
で接 接続	"K#U,A/K1J3K5J6K8J9HBDKHLJMUNGRISTTFWK_JfJiGjZkDlV
で無	^T
で無 無効	^T
で終	.K<WIVLU
で終 終了	.K<WIVLU
で許	,U
で許 許可	,U
で認	"X3HKIbTiIjI
で認 認証	"X3HKIbTiIjI
で転	-TKKgU
で転 転送	-TKKgU
とい	!S.V7KCHTH
とい いう	!W5S7KCHTI
とが	[S
とき	,XBTgJ
とき きに	,XBTgJ
とし	"K'J.G/H0G1E5D7T8I;T?VAJBBIGLDOCRGSDYS[V]K_IaIdGfJgKiHjHkTlS
とし して	'J-J.H0H1G5F8J;U<H?VAKBFIGKELFOCRHSET@YT[V_JaJfKiKjJkUlT
とし しま	!G7T
との	!J*S,Z.F3H5E8S9TBAJVLJNWSKbHcGhJiBjI
との の接	!<,X5JBJNTTUhKiGkIlI
とは	!ABJLJSJjTlT
とは はで	!GLJSKlU
とを	%VRS^T
とを を確	RU^TiS
とパ	ZV
とパ パス	ZV
とポ	/K9INVkW
とポ ポー	/K9INVkW
と一	2K3^5JKJTK]U
と一 一致	2K3^5JKJTK]U
と異	!@([3[5JKI
と異 異な	!@([3[5JKI
と秘	;I<JYUiU
と秘 秘密	;I<JYUiU
と表	!Z
と表 表示	!Z
ない	'T(A)A+?.90Y3H4C7T:D>>ADBFC?D?HAMCNUOEPWR8UJV<W<X<Z>_Fd;g>h>iHk7lH
ない いか	/U0J1K<T@IAHBGGILTRGVKYGaJjH
ない いた	"J%J,G-K0K2J5T7E;G<I@HBECJESFUJVPTRJSJTEbJdKfKhJiJkJlI
ない いエ	-S7SKJ
ない いホ	7U
ない い可	,S3JKJfT
ない い場	!]LGRH
ない い形	!D0U@UYVeV
ない い操	!HaY
ない い文	!E0X
なか	!G8U
なか かっ	!G8U
なく	.K;XlI
なし	!C"H,G7I;VGTJXQKRITT_JdViIkK
なし しで	"J;TGU
なっ	!J#SBJCSiSlJ
なっ って	!B#UCSiTlK
など	cW
なり	!K#U(Z.G3V5I;JBFCJLKOKRISHVSaHiIjJ
なり りす	3U
なり りま	#U(Z.H5J;JBFCJLKOKRISHVSaIiIjK
なる	!B#[3UBHTIiH
なエ	!?,J8U9KGTKGOTRXWK[WkJ
なエ エラ	!?,J8U9KGTKGOTRXWK[WkJ
なデ	PTcW
なフ	+K;I=KKDLTOJVV[BaJeJ
なフ ファ	+K;I=KKDLTOJVV[BaJeJ
なプ	!SlY
なプ プロ	!SlY
なホ	!G5T
なホ ホス	!G5T
な失	.YSU
な失 失敗	.YSU
な接	![
な接 接続	![
な設	!H+V
な設 設定	!H+V
な認	!IFTZVjH
な認 認証	!IFTZVjH
に	!IDSlT
にあ	*T1KBFOTRFSFTKZTiI
にあ あり	*T1K3IBFOTRFSFZUiI
にお	!EBCRXST
にお お問	!EBCRXST
にし	CFDZOS
にし して	CFDZOS
にな	!G#b,G.J/K1JBAGKNJRFbIjJlG
にな なっ	!K#TBJCS^SiSlK
にな なり	!K#TBK
には	!^"G'J(K+K.G/H0C5J;?<IBBFKIJLKQJRFSH[H]TbJgKjIkSlE
には は対	;HAT
によ	%V(K*F-;.=/B2G4K7C8]9C;I<K=JBJFFGCHJIIJFLFNFOEPFR;TDVIXH[J]I^WaAeGfGi7lS
によ よっ	)T-I8SBGfGlT
によ より	"T%U&K'T,=-F.E/K0S3J5K8YB=PJRGTFaIhJiE
によ よる	!A"J#S,K5UKJRETJZT^YhUiGkJ
にア	7J8VBULDS?TUiW
にア アク	7J8VBULDS?TUiW
にエ	!F-F/J4T8IIILCRFTEWX^TaSbSgKiIjI
にエ エラ	!F-F/J4T8IIILCRFTEWX^TaSbSgKiIjI
にコ	.UKT
にコ コピ	.UKT
にサ	!A-U8H9WGTJTKChK
にサ サー	-V8H9XJTKD
にネ	!T
にネ ネッ	!T
にフ	!C0IIGLIOG[Z
にフ ファ	!E.SIILJ[V
にロ	iT
にロ ログ	iT
に一	KXTTWGXT
に一 一時	KXTTWGXU
に不	+T6TcW
に使	PJ
に使 使用	PJ
に保	!Y
に保 保存	!Y
に入	6VPTiKlI
に入 入力	6VPTiKlI
に公	!HBXYTiJ
に公 公開	!HBXYTiJ
に再	TU
に切	!D"T)S-Y1T8JBJ_[bK
に切 切断	!D"T)S-Y1T8JBJ_[bK
に別	!J:VBI
に別 別の	!J:VBI
に到	!F/Z7Y
に到 到達	!F/Z7Y
に含	4SFT
に含 含ま	4SFT
に問	"J+T=UCHDYRJ
に問 問題	!F+U=VCIDYiK
に変	!:#V+I,I.E0G9K;H>V?J@VBIKKRGTHVX[JaJgViJkI
に変 変換	!D;J>W@V
に変 変更	!B#V.HLTRJTJVZkJ
に失	!F"J'=+I7C8?:F>CBUDDEEIGJBKDMBNIPJUFXDZ>[T^>d=eHh:kG
に失 失敗	!F"J'=+I7C8?:F>CBUDDEEIGJBKDMBNIPJUFXDZ>[T^>d=eHh:kG
に存	<HKIO[SIVJ
に存 存在	<HKIO[SIVJ
に完	!V
に完 完了	!V
に対	,I5J7TBFKJeTlS
に対 対し	7UlV
に対 対す	=S
に対 対応	BJRSeT
に届	,J7WTH
に届 届き	,J7WTH
に必	!T9T
に必 必要	!T9T
に成	!Y-J8IBJJTKGRKSGTG
に成 成功	!Y-J8IBJJTKGRKSGTG
に拒	!H,CBXRF_IaSiV
に拒 拒否	!H,CBXRF_IaSiV
に接	"K#?%I&V'F*>,T-S.>0G1<2?4I5@657T8;;F<J=J@JAKCHDKEHFDGHHFIKJTL=MJOFPIQIS>TWVHXGZ>[J]F^FaFb@eGkT
に接 接続	"K#?%I&V'F*>,T-S.>0G1<2?4I5@657T8;;F<J=J@JAKCHDKEHFDGHHFIKJTL=MJOFPIQIS>TWVHXGZ>[J]F^FaFb@eGkT
に書	,J.THU
に書 書き	,J.THU
に最	!U
に最 最新	!U
に登	"H&J:aFFKJPIREYK
に登 登録	"H&J:aFFKJPIREYK
に移	1USF
に移 移動	1USF
に空	.W0TKJLJSE
に空 空き	.WSF
に終	&S
に終 終了	&S
に置	LISI[IgV
に置 置い	LISJ[K
に誤	6SRT
に誤 誤り	6SRT
に追	!E]W
に追 追加	!J
に連	!G"W1T
に連 連絡	!G"W1T
に達	8IKG_[hW
に達 達し	.T8JKH_[hW
に鍵	!EBW
に開	!KLJ[W
に開 開け	!KLJ[W
の	+U.IKJLUOJcU
のう	(TgV
のう うえ	(TgV
のが	!FIT
のた	!K.J3F8I;T@KCXFIGTKFLHQGRHSFVSeJiEjH
のた ため	!K.J3F8I;T@KCXFIGTKFLHQGRHSFVSeJiEjH
のつ	/U
ので	.VJUKKPTTI
のと	!H3[
のと と一	!J3W
のと と異	3U
のは	jS
のは は半	!T
のみ	!<,I.K/I7K;G<I?IBCLKOFSITHeSfJiHjU
のみ みで	!HjV
のみ みを	>SbS
のよ	+J.K/T0I=JKKOJVV[CeJ
のよ よう	+J.K/T0I=JKKOJVV[CeJ
のア	!J&E(E)J*W+H,;-B0<1B2V3F5F6C7G9T:X;A<D=V>I?J@IAICXDSEJFGHHJGLENGO@PIQHR?VAWIXGYGZH]F_AbTcCdTfEgGhJi9j@kElG
のア アカ	!;:XSKbUiIjF
のア アク	,J;H=XBCCYDUKIRCaJi@
のア アッ	'J0FOJVJ[T
のア アド	!I/W6JdV
のア アル	!I*]2Z9W
のイ	1U;TAUQURHbU
のイ イン	1U;TAUQURHbU
のエ	!B.T/K1D7K<IRESWTIWIiJ
のエ エラ	!@.T1D<IRESWTIWJiK
のオ	OSSU
のキ	!K
のキ キャ	!K
のコ	!G,X.S1J3T9JBFKTRJaIcVkT
のコ コピ	!G.UKVSS
のコ コン	,T3U
のサ	"G,D.G/H0J1I3F4T6FB;GJLHNIRZSIWJXK]G_KfJgSi?
のサ サイ	,HVSgT
のサ サー	"H,I.J/I1J3I4T6HB=LKNJRZfKi@
のシ	1UbU
のソ	&V,G
のソ ソケ	&V,I
のダ	!V
のダ ダウ	!V
のチ	!J(W
のチ チェ	!J(W
のデ	!J,K.X1GHTKFLGMSOKTJ[GcX
のデ ディ	.Z1JLIST[J
のネ	!W,IJTTIXU
のネ ネゴ	9T
のネ ネッ	!X,IJUTIXU
のハ	]V
のバ	?U
のバ バー	?U
のパ	!Y&S)V1U8J<E=H>KAHGHKJQVR9YH^J_JbUfTjT
のパ パス	!W&T)V1V;D<GGIQVR9bVfTjU
のパ パー	CS
のフ	'V(?+C.81D8J=H>H?H@HBGCFHHJJK;LKOWRJWJ[<]b^HaUbGeCfJgBkK
のフ ファ	'V(?+C.81G8K=I>H?H@IBICGHHK<LGOW[<]b^HaUbGeDfKgB
のプ	!D-I1Z8GDSGU_KiU
のプ プロ	!D-I1Z8GDSGU_KiU
のペ	!U
のペ ペア	!S
のホ	!G,A/B3Y4W5W6F8IBFHJKFRHfK
のホ ホス	!I,A/C3Y4W5W6G8IBFHJKFRH
のポ	'T,F0T2JEWFUSTTI
のポ ポー	!VkS
のメ	!_TI
のメ メタ	!V
のユ	!E"V=JBIRT
のユ ユー	!E"V=JBIRT
のロ	"W#S)U<W=UGJQWSHTJUT
のロ ログ	"Y#T)UGKUTiT
のロ ロー	<X=WBJ
の一	1S
の一 一覧	1S
の上	0IOT_V
の上 上限	_V
の不	TFXUkU
の位	!H8TBIaS
の位 位置	!H8TBIaS
の作	!G.COTeV
の作 作成	!G.COTeV
の保	!H.T
の先	!AMU]XlJ
の先 先頭	!AMU]XlJ
の入	!E8UGXKG
の入 入力	!E8UGXKG
の公	!F#J3U:Y;JYUiS
の公 公開	!F#J3U:Y;JYUiS
の内	!I]V
の内 内容	!I]V
の初	-H.J9V;T<V=VJUKDQV
の初 初期	-H.J9V;T<V=VJUKDQV
の取	&J/K1U4TBBSUTJWI[JbHeI
の取 取得	&K1U4UBDSVWK[JbIeJ
の受	!V.H/JKGLJRJSIXTeX
の可	!J3T
の可 可能	!J3T
の名	.F/E0H6WIHLDO[SWV_[J]SaK
の名 名前	.F/E0H6WIHLDO[SWV_[J]SaK
の問	!Z
の場	#VBSjV
の変	!U,J.H0JBISKVJ[W
の変 変換	/S
の変 変更	!V.J0KBJVK[W
の失	!I,T8J_ThW
の失 失敗	!I,T8J_ThW
の実	<KIFLHXW
の実 実行	<KIFLHXW
の形	!J/J0K6S;X<D=F>T?W@WBICEGKQCRHSIiK
の形 形式	!J/J0K6S;X<D=F>T?W@WBICEGKQCRHSIiK
の復	BJ
の復 復号	BJ
の応	.J/B3I5J6J8G9JBHKFLINYRCSH^KcViIkSl]
の応 応答	.J/B3I5J6J8G9JBHKFLINYRCSH^KcViIkSl]
の所	!K)USU
の所 所有	!K)USU
の指	!@+T3Y;G<YBJQH
の指 指定	!F+T;G<YQH
の指 指紋	!G3Z
の接	!K"E%J'J*G+J,W-S.@/I0K2E3=4K7I<ICKFIGEHGKGLAOHPJQKS@TZVKWXX>ZG[J^IaIcAeKgJh@kS
の接 接続	!K"E%J'J*G+J,W-S.@/I0K2E3=4K7I<ICKFIGEHGKGLAOHPJQKS@TZVKWXX>ZG[J^IaIcAeKgJh@kS
の提	!C2X3G4SBJ
の提 提示	!C2T4SBJ
の操	,J=VBHSXVU
の操 操作	,J=VBHSXVU
の改	gS
の改 改行	gS
の時	!GaU
の暗	*V2W9UBI
の暗 暗号	*V2W9UBI
の更	!W
の更 更新	!W
の書	!K.W0KBJOISY[GaI
の書 書き	.WBKOISY[GaJ
の有	!]
の有 有効	!]
の検	!J(W3V5W;JBFHVKKRFSJgUiJ
の検 検証	(S3W5XBGHVRF
の権	!B<HCYDSSTiK
の権 権限	!B<HCYDSSTiK
の状	"S.UiT
の状 状態	"S.UiT
の登	@TBTYTiIjK
の登 登録	@TBTYTiIjK
の直	!TXT
の確	)T*T,K3K9TBKHVKJWGfI
の確 確立	!D)T*U2T9UTSbSfI
の確 確認	HVWJ
の秘	;I@JCG
の秘 秘密	;I@JCG
の管	!U
の管 管理	!U
の経	!J,J/J7ZKJTI
の経 経路	!J,J/J7ZKJTI
の署	!WBK
の署 署名	!WBK
の表	!X1J
の表 表示	!X1J
の解	!F;V?K
の解 解析	!F;V?K
の設	!G#U+[,F.J0G6J<SAIBICKLINSOHPWRATFWE^KaZfHiDkS
の設 設定	!G#U+[,F.J0G6J<SAIBICKLINSOHPWRATFWE^KaZfHiDkS
の試	BKTI_KhZkK
の試 試行	,STJ_KhZ
の認	!U.J1K3J5JGCLJQVR?SIW[i8
の認 認証	!U.J1K3J5JGCLJQVR?SIW[i8
の読	!A.I=S@WBGCWKIPKQURJSIYTiI
の読 読み	!A.I=S@WBGCWKIPKQURJSIYTiI
の識	!F-S3U_T
の識 識別	!F-S3U_T
の起	,K1SBJ^UbXcVfV
の起 起動	,K1SBJ^UbXcVfV
の転	!B,V-H.T/W1K<IBHIVKWVIaTiDjHkH
の転 転送	!B,V-H.T/W1K<IBHIVKWVIaTiDjHkH
の送	!;8S;IBVFZISJTOJVIiXjV
の送 送信	!<8S;JBVFZISJUOJVJiYjV
の途	!K)S1SKJbVfT
の途 途中	!K)S1SKJbVfT
の通 通信	!H2S
の鍵	!I"C#>&='C(I)J*F+E,B-F.E/B0E1E2D3K4J5S6D7F8D:I<D=F@WEZF_GBHHIIJHKBLFMINHOFQBR<SFTBWDXFZF[H]G^D_CaFbCcFeEfEgHhUiGjakElB
の鍵 鍵が	!C3F5X;SBIFT
の鍵 鍵で	!B;UBHEUFUj[
の鍵 鍵に	&IhW
の鍵 鍵は	;I>H?J@XATCSET
の鍵 鍵を	#K5J;F@JEUFVQKRGYJjT
の長	EW
の長 長さ	EW
は	;I>WAKBK
は file	>V
は 内部	^S
はあ	&J(J*H,F.?/D6I7F8J9K=CAFBDHIJKKDNVOFQFRGSDTCVTYHZK[=^JaIbJeGfIgGjI
はあ あり	&J(J*H,F.?/D6I7F8J9K=CAFBDHIJKKDNVOFQFRGSDTCVTYHZK[=^JaIbJeGfIgGjI
はい	![OH
はこ	^Z
はこ この	^Z
はす	!TeH
はそ	![
はそ その	!X
はで	!E"G1JBFLGRHSIZTbTeTiHlT
はで でき	!E"G1JBFLGRHSIZTbTeTiHlT
はな	!C;WNW
はな ない	NT
はな なく	!C;XlI
はア	!T0HBT
はア アカ	BT
はイ	!T
はイ イン	!T
はエ	SX
はエ エラ	SX
はサ	!<"J*K,J3I5E6T;H?UAWKFSITKWIXJeSfIiEjD
はサ サポ	2S5K?VAXBIKJRH
はサ サー	!B6TiGjH
はセ セッ	!B
はデ	!ILSSE[U
はデ ディ	!ILSSE[U
はバ	!S.H^S
はバ バッ	!S.H^S
はパ	AUBDLSPURUZJ
はパ パス	AUBDLSPURUZJ
はフ	!D.IODS>[VeX
はフ フォ	!D.IODS>[VeX
はプ	XT
はポ	,G9VTHkVlI
はポ ポー	,G9VTHkVlI
はロ	,S_TbHi<jV
はロ ログ	#S,STS_TbHi<jV
は不	!H/W6I
は不 不明	!H/W6I
は作	#ULHSHeTiJ
は作 作成	#ULHSHeTiJ
は使	!J'K.H0Y6S<J>JBFIHLEOFSE]IbIeKiY
は使 使え	0U6TIKLGOJSH[KiT
は使 使用	!A@SBHiTjS
は公	!D;GBEYZZUjW
は公 公開	!D;GBEYZZUjW
は利	!E@SBT
は利 利用	!E@SBT
は半	!T
は半 半角	!T
は受	!>'Y.H0YBFIJKKSI[JeTkS
は受 受け	!B'Z0UBIOGSKeTkT
は外	^S
は外 外部	^S
は失	!>,J3H4]5CHVJTRH
は失 失効	!E3G4]5G
は失 失敗	!E&S5KHWJURIjS
は存	!C/U3JIJTHiW
は存 存在	!C/U3JIJTHiW
は完	!<"V.YSHVYaKbT
は完 完了	!<"V.YSHVYaKbT
は実	^T
は実 実行	^T
は対	;GATGTRJ
は対 対応	;GATGTRJ
は成	!ILHSIVTaX
は成 成功	!ILHSIVTaX
は拒	!J%W)UBIiD
は拒 拒否	!J%W)UBIiD
は接	*T,H/J2TBIRH
は接 接続	*T,H/J2TBIRH
は既	0I:V<KBIIIKJLEOYSJ
は既 既に	:V<KBIIILFOT
は暗	PZ
は暗 暗号	PZ
は有	!E"Y
は有 有効	!E"Y
は未	!G2W;IAUBIRI
は検	!V
は正	!X
は正 正し	(S
は正 正常	!U
は無	,J3SBTCTRGZViH
は無 無効	,K3SBTRGZViI
は現	!SbJ
は現 現在	!SbJ
は異	!G-UWS
は異 異常	-VWT
は登	!8"I'X/TBEEIFZLIOFRISF^KeX
は登 登録	!8"I'X/TBEEIFZLIOFRISF^KeX
は相	-T_T
は相 相手	-T_T
は禁	OUXU
は禁 禁止	OUXU
は秘	!C;X<I@[BVYV
は秘 秘密	!C;X<I@[BVYV
は終	!H^SaU
は終 終わ	aV
は置	OX
は置 置き	OX
は記	!W
は記 記録	!W
は許	!H#SBIETSAXUaGeUiT
は許 許可	!H#SBIETSAXUaGeUiT
は認	!A,VBFRWTUZJjKkJ
は認 認証	!A,VBFRWTUZJjKkJ
は読	!W@UYV
は読 読み	!W@UYV
は転	!EIU]U
は転 転送	!EIU]U
は送	!EBJOTVUaT
は送 送信	!EBJOTVUaT
は通	JT
は鍵	!;%S'K2J;ZAUBVEVFZRKjK
ばら	!H#U_V
ばら らく	!H#U_V
び出	&VRIiU
び出 出し	&VRIiU
への	%I'G(E+F,T-F0?1I2A3;4K7]8598;B<@?J@HAFBHCDDIFHGAI<J>K>LINCQFSXTSYHZI[V^H_7a9cBeDfJgChGjAkSl@
への のア	!W,J.G=TBDKILGRE[ViD
への のロ	!Y"V
への の接	#K,Y.H/K2K3G8=9BJEKALINISFTWXD_>bWhKiUjGkUlE
への の書	!>.ZKTLKSZVJ[H
への の経	!J,J/J7ZKJTI
へ接	!B,S7UXZ
へ接 接続	!B,S7UXZ
へ移	!KOTSVkS
へ移 移動	OTSV
べて	!YBWOGeHiV
まし	&G'F(C*E+E0H2F4A5J6E7I:9;K<J>4?HAJCHE5HHIDPGQGUEXBZ/[J]=^JaJfK
まし した	&G'F(C*E+E0H2F4A5J6E7I::;K<J>5?HAJCKE5HHIDPHQHUEXBZ/[J]=^JaJfK
ます	&;'((X*H+S,J/D285E6G7B9<<F=0A5B=DJETFDGEH1IJLGNES6TIU?W@YFZ,[D_WaFbFdIe-i?jHk8
ます 1	,VTU
ます num	cV
ます この	!IGT
ます しば	_V
ます すか	!X)T+T,B.F/H0I1U5I6J9J;K<J>XBFIJJJKTLFNIOCRJTEWK_FcVfUlD
ます すが	!7&JBKJWKJPVQG
ます サン	!J0U
ます ファ	!G;KOK]VbS
ます 反映	!I#W
ます 接続	!T4S5IXT
ます 転送	(TgZ
ませ	!E"F%K)D-A4B8C:?<TCIDIJIKGMFPIQJSTU;VJXG_=aKcDdEgEhB
ませ せん	!E"F%K)D-A4B8C:?<TCIDIJIKGMFPIQJSTU;VJXG_=aKcDdEgEhB
また	#F&E(F)H*D+E-F.>1?4K5G6U8B<B=F>H?H@FAUCDDGFZHHJIK<LUMKPCSFTUVEXBYEZD[A^W_Eb>cDeAfDgFhIj@lD
また たは	#F&E(G)H*D+E-F.>1?5G6U8C<B=F>H?H@FAUCDDGF[HHJJK<LUPDSFTUVEXBYFZD[A^W_Eb?cEeBfDgGhIjAlE
まで	!F#a(G+K/H0K1F3J5J9I;KGHLENKOJR@TIVSWI[VfHgHiFkClG
まで でに	.V
まれ	!G"K(K,J/J0Z3J5H6U?IAIDUFWKHOJPJRISK^JaKgKjIkJlI
まれ れて	!H"K(K/K0Z3J5I6U?IAJDUFWKIOJPKRJSK^JgKjJkJlJ
みが	!J.BS_
みで	!>.KSH[JaWjW
みで です	!ASIaWjS
みに	!?.V@WBGCWPKQURHVGWJYT[HiG
みに に失	!9.V@XBICWQURIVHWJYU[IiJ
みの	#J,I0KKHOV_TjU
みの のホ	7SdS
みの の鍵	jV
みま	!F.IS[VUaT
みま まし	!H.I0SS[VUaT
みを	!D.W>SKUbS
みエ	!B.TAU
みエ エラ	!B.TAU
みフ	SKVW
み取	8J;H<J=XCJOJRKbJiHkK
み取 取り	=W
み取 取れ	!B&T8K
み台	!E%S&T,CBGRGTVWciKkI
み権	.ESV
み権 権限	.ESV
み用	!KLJ[W
み用 用に	!KLJ[W
み込	"J#J%I'H(G*J,G-H.>/F0D1G2I3F5E6J7G9H;W>U?V@VAUBDCUDHEHFEGFHJJGKKLBNIOFQTRCS>T?VGWEXF[E]H^J_HaGbIcHdIeGfIgIhKjAkDlG
み込 込み	.H8J>K?S@VAVBHCWKELKQURJSITFWKXJiIkJ
み込 込め	!A&J'K.G0I7J8S;V>WBGCJFJHGLJOJSFTH[K]KjI
めま	!5&H'I(H,G/F0F1I3H5F9I;X>V?UBCCGDIEJFIOGRGWKXJ]H^SaIbJdJeIfJjGlI
めま ませ	!:&I'I(H,H/H0F1J3I5G7I9J;X>V?UBECGDIEKFIOHRITD]I^JaIeIjHkJlJ
める	CW
める る状	CW
めサ	8VKJ_I
めサ サー	8VKJ_I
めセ	!J1U
めセ セッ	!J1U
め使	!GEVFS
め切	!IMT
め切 切断	!IMT
め接	!=3S5Y7JKGTXlF
め接 接続	!=3S5Y7JKGTXlF
め終	!JTS
め終 終了	!JTS
もう	;SPKQTiT
もう うと	!K-TKS
もう う一	;SPKQTiU
もの	3YIS
もの のが	!FIT
もの のと	!H3[
やり	!HOJSW]T
やり り直	!HOJSW]T
やデ	ISSB[E
やデ ディ	ISSB[E
よう	"H#T'J(J)K+H,E-I.G0F5D6G7S8J=F>J@JAJB?CIFJHKKDNTOFQJRETDVUYH[A^J_KbFeHfJiDjB
よう うで	;TNS
よう うと	7U
よう うな	+K/T0K;J=JVV[DeK
よっ	)T-I8SBGfGlT
よっ って	)T-I8SBGfGlT
より	"T%U&J'S,<-E.B/J3I5I7K8Y9KB<GKJKLKOJPIRFTE]YaGhIiD
より り大	]W
よる	!A"J#S,K5UKJRETJZT^YhUiGkJ
よる る認	!H#UBVhV
らく	!H#U_V
らな	!F"S#UBIISLWiS
らな ない	!F"S#UBIISLWiS
らの	"H&I*I-D2J3G5G6H9H<I=KBIFJIHK<MXWGXU]G_EgJhJjK
らの のエ	!=.TIKLScJ
らの の応	,T/FRJbTcXfS
られ	!C"D%I&H(I)V+K,?/H1Y2K3E5E9D;H=GCJFJIDJDLGQJSBT@VIYH]IaFdKeJgThGjJ
られ れま	!?"F%J&I)V,@-T/I3G5F9D;J=GFKIEJGLGQJSDTAVJYI]I_SaGeKhH
らリ	-T8HNU
らリ リセ	-T8HNU
ら再	!G#U_T
ら切	"S-V1JBFNJRJSJTJ_TbKcJfJhSiJ
ら切 切断	"S-V1JBFNJRJSJTJ_TbKcJfJhSiJ
ら応	!F%U&T/T
ら応 応答	!F%U&T/T
ら接	!J,X
ら接 接続	!J,X
ら読	&SCVKKiJ
ら読 読み	!C&T
ら読 読め	CW
ら送	]V
りが	6SRT
りす	3U
りす すま	3U
りま	"/'5+V,F-3.G0B2B4>5I8E9C:A?7@HCDF@GAITJCKJM>OBRGUFVYWHX8YJ[I_2aFbGcEd8e1fKh:
りま まし	!F%V,G.D5H8ELIOJRCSCVV_IcKiHkTlT
りま ます	"D#X&I'K(X)H*G-H.:/C0D3Y4J6I7E9H;X<C=H?J@HAIB;C@EJFFGGHHJEL?PAS7WGXIYE[B]T_EaDeKhJkE
りま ませ	"<#;'=(7+S,8->0H2H304F8D9I:G?>D8FHGJIUKDMFO-RKTCUJVSXA]D_Ba=b6c;d?e8f1hDjC
りを	!I/U6K
りサ	!E8TKDXU
り大	]W
り大 大き	]W
り権	!H=X
り権 権限	!H=X
り直	!DOISV]Y
り直 直し	!FOJSV]W
るか	,TTV
るこ	%U,I5JLGRGTK[V^SlT
るこ こと	%U,I5JLGRGTK[V^SlT
るた	"H'I+T,K.T0S4T5G;H=JBHDUIJKJLIRJSFTH]KaJiJjK
るた ため	"H'I+T,K.T0S4T5G;H=JBHDUIJKJLIRJSFTH]KaJiJjK
ると	![.T6IKIXSgJlJ
ると とき	!UgJ
るの	!T
るの のは	!T
るも	!I3WIT
るも もの	!I3WIT
るア アク	!S
るコ	3I5V
るコ コン	3J5V
るサ	!H3Y
るサ サー	!H3Y
るパ	!HJTeU
る前	!I-VNKcV
る前 前に	-VNKcV
る可	!?3U;UKJQTfT
る可 可能	!?3U;UKJQTfT
る場	OT
る場 場合	OT
る形	>V
る形 形式	>V
る必	!G3T5ViT
る必 必要	!G3T5ViT
る状	CW
る状 状態	CW
る認	!I#URVZJhVjU
る認 認証	!I#URVZJhVjU
る鍵	!B&TBJPTiJjU
れた	"J#T%G&D(C)E*H+F-D.G/J1<2F4J596E9D:I;J=D>K?F@TACBXCGDGEJFGGBHFKWNHPAQCRHWDXHYSZI]D^D_BaAbBeCf?hGiTlC
れた たた	.HBKJSKY
れた たフ	'I@SIUKJVHYU
れた た利	#UiV
れた た可	!J1J8WVT
れた た接	!H7S
れた た鍵	3U5I@SiIjV
れて	!E%=)I+A,D.03H7H9?:T<D=?@7C9E9G8HBI8L5M@N<PTQAUIZ:]EbHcGfKgUh<iJk3l3
れて てい	!E%=)I+A,D.03H7H9?:T<D=?@7C9E9G8HBI8L5M@N=PTQAUIZ:]Eb<cGfKgUh<iKjSk3l3
れは	3S
れば	!XOH
れま	!I"K#F%W(8*8+F-V.E/E2D4=6;7A8U:A;7>??>@>A;E?IEKSL,M<NJQ:SAT2UEV3WJXBZ>d7jU
れま まし	!F%T(D*?+B,S-V/A0H2A4C5;6@7E8W:H;B<>>I?F@DABEGI>KVL:MAO:P=QCRHSGT9UGV<WIX=ZE[?]Ad:
れま ます	!_"K)U1SBHKJSH^FaKcSiG
れま ませ	!F"H#J(G)J*J,B.@1B5W6K7I8E9I;H=H>ICIDKLAQIRVSITCVIYJeIfDgIhIjWkFlJ
れま まで	.V
れる	1VEUSJ^GcVgH
わせ	*S,K2TLUSWTI
わせ せく	!C"VRUST
わっ	!J
わっ って	!J
わり	.H8KBFKFRKSI^XbYcKfY
わり りま	.I1SBKKGSKbUfS
われ	!>,J-H;TJVKT_IjV
われ れて	;UJT
われ れま	!A,K-I8TKU_JjW
を	!X1KIULGSHgS
を stat	!TIULHSI
をお	#VBXiUjV
をご	#K.KBDLGQS^V
をご ご利	^W
をご ご確	(SBHQT
をご ご覧	bU
をア	0XIJKJVHaG
をア アッ	0XIJKJVHaG
をオ	OS
をコ	!S<TBG[ViK
をコ コピ	[V
をサ	jJ
をサ サポ	!HBH
をス	CTIS^V
をス スキ	CTIS^V
をロ	!E?SQKiJ
をロ ロー	!E?SQKiJ
を中	!6,F-J1K3V5T6I8F9JBHJKKSOITC_HeTlK
を中 中断	!G3V5STJkS
を中 中止	!98I<SBJKUOKTJeU
を予	!H)W9SJTKI_Y
を予 予期	!H)W9SJTKI_Y
を付	!T6JlK
を付 付け	!U6JlK
を作	1IBHIISZ[HaJe[
を作 作成	1JBHIJS[[KaJeX
を使	#I%W&J'J+I,E.E/I0I3H5H7I8H9J;@>T@IFTGHIJKFLJNHOKQGSITFWKZF_IbGfIhJjSkH
を使 使用	#J%S)S+J,H.G0J3K5K8I;F>UFTGJKHLKQKSKTHYKZHbIlI
を保	%S,K.U3HHXKGOUPEQGTHaU
を保 保存	.V0S3HBIHXOVQJRJTIaSiK
を保 保持	%T
を修	!W
を修 修正	!W
を停	"V-TKI_IhT
を停 停止	"V-TKI_IhT
を入	!K/KGSRKiX
を入 入力	!K/KGSRKiX
を再	!Z.H0HIKLITEXJ]ZkJ
を再 再開	.J0HIKLJOT]Z
を出	cT
を出 出力	cT
を切	!E-S_JiTjW
を切 切断	!E-S_JiTjW
を初	"TcUfVlI
を初 初期	"TcUfVlI
を参	aSeH
を参 参照	aSeH
を取	!J-T1V3X6JBHOHRITFVU]JeKiJkU
を取 取得	!J-T1W6JOHVU]JeKkU
を受	,FGKKGMVNURFWJ_I
を受 受け	!T#S,JRI
を受 受信	!EKJMWNT
を含	/J0H6U;S<K@TAS
を変	!E3W
を変 変更	!E3W
を完	&JKVhW
を完 完了	&JKVhW
を実	!D,J7TBKCVcX
を実 実行	!D,J7TBKCVcX
を待	!I-T
を待 待機	!K
を復	PTQU
を復 復号	PTQU
を拒	!H"E#G)G,X-B.J0S1B2J3B6K7H8A9F<TBUFSGCHJJJK>NGOER>bIcIdJeIhFjW
を拒 拒否	!J"E#G)G,X-C1C2J3C6K7I8B9G<TBUFSGCHJJJK@NHOJR?_5bIcIdJeJhGjW
を持 持っ	BX
を指	!W"J,H5I6G;F<J>I@KQFRGTIjYkV
を指 指定	!W"J,H5I6G;F<J>I@KQFRGTIjYkV
を提	!KST[SlT
を提 提供	!KST[SlT
を検	,J/J3Z5W7IBGHWLJTBdVkH
を検 検出	3UTK
を検 検索	dT
を検 検証	!J3V5XHW
を求	PS
を求 求め	PS
を無	!HDW
を登	#U;GEVQKRKiG
を登 登録	#U;GEVQKRKiG
を確	#B%K'D(K)H+@,X1;3U5U63<S?F@FDEEFFDG=HFJKMIO?QKVIXAYF[C]D_IaGcAdJeDfDhFiH
を確 確立	/G1H7ILKRHSJWUiHkHlX
を確 確認	#E'F+D,U/U1C3W5T65<T?G@GDFEHFFGAHJMJOCSTXCYF[E]GaJbAcCeGfIhIiJ
を終	!A<IKI
を終 終了	!A<IKI
を経	XV
を経 経由	XV
を続	!D5THV
を行	!G&S.TJUKS
を行 行っ	!I.UJUKS
を要	!H%TGVjS
を要 要求	!H%TGVjS
を見	!GRW
を見 見直	!GRW
を解	!C,H/Z3J5I7IBKKILJRKSJTBXTcW
を解 解決	,K/Z7KTGXU
を解 解釈	!GcX
を設	SJaU
を設 設定	SJaU
を許	bS
を許 許可	bS
を試	%T^XfTiJ
を試 試行	%U
を読	&K(J-K.G0I;W=T>S@DBFCHDKHGKSLIOISETHY@[K]KjJ
を読 読み	-K.H0J;U=T>T@DBFCJHHKTLJOKSFTHYBjJ
を起	!VTJbV
を起 起動	!VTJbV
を超	!G.Z8TBJKHLJSJ
を超 超え	.J8TJS
を超 超過	!F.[
を転	!X0GLIOHaUgT
を転 転送	!X0GLIOHaUgT
を返	"ILKOWTH[TiS
を返 返し	"ILKOWTH[TiS
を追	![3I5G
を追 追加	![3I5G
を送	!].GKILJOGTGfT
を送 送信	!Z-K.HKKLJOHSSTIfT
を選	6H;FAJBJMUNKOKYWlS
を選 選択	6IBKMUYTlS
を閉	!F)I*S3H5HJKKX
を閉 閉じ	!F)I*S3H5HJKKX
を開	!G"F#I%I'H(C+T-S.@/J0H3I5<7B8@;@>F?G@JAJBTCDDIFIGFITJENEOHPIQGRESSVCXFYE[@]Ba>dHeDgGiGjElE
を開 開け	!K(I+G.B1D5F7H8I;E>I?KCIIWKCRCYH[F]G_SaHcTeJfIiDkI
を開 開始	)S-U/G0I3J5G8IKSOGTDVJ^T_GaHbJfU
んか	!AMUiT
んで	!F"C%S';-H.V/K4C5U89:F;F=K@HAKBUFGGKHTJ@KBMEN9PGRGTSZF[F]G_DcGdFgBlK
んで でい	;T@UAS
んで でし	!H"D%S'<-H/K4C5U8::F;D@;ABBUFHHTJAKBMEN:PHRGTSY=ZF[G]G_DcGdFgC
ァイ	"C#:%=&7(T)<*>,1-A/20[1H2?354?53677@8C9=:?;S<TB=E<F?G7IUM>N8OYP@QIR>T;UDWGX:YUZ;[U]U^I_HbGc>eJfFhDi;j?kAl8
ァイ イル	"C#:%>&7(T)<*>,1-A/20[1H2?354?54687@8C9=:?;S<TB=E<F?G7IUM>N8OYP@QIR>T(UDWGX;YUZ;[U]U^I_HbGc?eJfFhDi;j?kBl8
アが	!T
アに	!H8TKU
アに によ	!H8TKU
アを	!W
アウ	"G#K)J*J-F.G/E1D3G5H6I7V9G;KBBGGIKLGOKRESGTXXV[KaIbHcHdVfGgKhIiEjJkS
アウ ウト	"G#K)J*J-F.G/E1D3G5H6I7V9G;KBBGGIKLGOKRESGTXXV[KaIbHcHdVfGgKhIiEjJkS
アカ	"[#X&D'H*J+I,J-I.I/G0G1D3H5E6H8G9J:U;H<J=T>K@JAICJEIFFKFLENKOFPHQISETFXFYJZH[J]J^H_CaJbTcIfFgJiZkJlH
アカ カウ	"[#X&D'H*J+I,J-I.I/G0G1D3H5E6H8G9J:U;H<J=T>K@JAICJEIFFKFLENKOFPHQISETFXFYJZH[J]J^H_CaJbTcIfFgJiZkJlH
アク	#E%D&J'B(C)G*H+E,D.?/?1?2H4J6G7@9F:J;@<A=U>G?G@HAGCVDVEJFEIHO?PGQGSWTVWBYEZK[D]B^EbCcCdDeAfAgEhGiVjHk=l@
アク クセ	#G%F'E(F)I*I+F,E.A/B1A2J6I7E9G;@<B=U>H?I@IAHCVDVEKFGIIJHLTNHOAPHQGSWWDYF[E]C^FbDcEdIeBfBgFhIiWjKkBlD
アク クテ	BITU
アダ	;KAT
アダ ダプ	;KAT
アッ	"A#F%I&E'W)G*F+E,T.V0S1<2G4J6D8I;F>G?F@DAEDGEIGBHGMJNDPDQDR@WBXEZG]B_@b?dHfBg@hFiJjHkClC
アッ ップ	"A#F%I&E'W)G*F+E,T.V0S1<2G4J6D8I;F>G?F@DAEDGEIGBHGMJNDPDQDR@WBXEZG]B_@b?dHfBg@hFiJjHkClC
アド	!7"G/Y1K6U7JBFLJPSRE_Ud[iT
アド ドレ	!7"G/Y1K6U7JBFLJPSRE_Ud[iT
アル	!G"J*[,J/H2[5H9ZBHEUKJRGSJTHiJkJ
アル ルゴ	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
アン	*U-T9TMTiKlJ
アン ント	*U-T9TMTiKlJ
アー	'V
アー ーカ	'V
ィス	.bSK
ィス スク	.bSK
ィブ	BDGXKU
ィブ ブに	!GKS
ィレ	"G&I'F(G*J+E,F-H.>/E0B1Z3H5H6I7I8G9I;C=E>I?J@HAHBDCIDJFJGIHHJJKCLVNIOAQIRETGVKXKYG[[^H_IaDbFcHeZfHgFiCjHlG
ィレ レク	"G&I'F(G*J+E,F-H.>/E0B1Z3H5H6I7I8G9I;C=E>I?J@HAHBDCIDJFJGIHHJJKCLVNIOAQIRETGVKXKYG[[^H_IaDbFcHeZfHgFiCjHlG
ィン	3YBERXiE
ィン ンガ	!E3Y
イア	!J"I*U,I-S1J3I5T8K9SKIMTRFSJ_JlH
イア アン	*U-T9TMTiKlJ
イク	-SKS
イス	.TPTSJ
イス スに	.TSK
イズ	(V0JIDKXLFOHSGVUaIcSgZ
イズ ズが	!A(SKYgZ
イズ ズは	cU
イズ ズ確	!HVW
イダ	RY
イダ ダー	iT
イッ	5V
イッ ッチ	5V
イト	"K,A/K0G1E3I5K9J<IICJVKWMTOGRHTDVUWJ[H_GfIgSkHlF
イト トに	!Z,I
イト トを	.TJS
イト ト受	.V
イト ト数	VS
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!F,J-U1H8XWT_JgX
イプ プが	!E1K8XWU
イプ プに	!K-TKS
イム	"G#J&K)J*I+J,J-E.E/E0J1E3G5G6G7U9F;JAJBAGVIKLEOGPIQKR?SBTZXVZK[J^KbHcHdVfGgIhIiBjH
イム ムア	)K*J-F.G/F1F3H5I6I7V9HBEGHLGOKRHSGTXXWaIbJcIdVfHhJiIjKkS
イム ムス	aV
イム ムパ	GYRHiI
イル	"C#:%>&7(T)<*>,1-A/20[1H2?354?54687@8C9=:?;S<TB=E<F?G7IUM>N8OYP@QIR>T(UDWGX;YUZ;[U]U^I_HbGc?eJfFhDi;j?kBl8
イル '	!CLEOTVV
イル 'c	>TDJOGSHYT
イル c	HVSK
イル e	!F<E=J>U?VIV
イル opt	!H@UAS
イル ルが	'G+F.@/I0?1D;J<X=A>D?I@KAHBHCHIULAO_PIS?[@^Da?eJfK
イル ルで	!D'W@UOGRTSGaH
イル ルと	LKSH]V^S
イル ルに	!>+USJ]V
イル ルの	"A'A(X,J-I.J/K0;1?3H5J8G9G=T@KCWDWHFIGJGPFRATHWE[:]U^C_DfDgVkH
イル ルは	!B'X(F+J.D1H;U=I>IAIBKCJDII;KELHO[SKVWYW]A^JaCbKgH
イル ルへ	.T
イル ルま	!EIXLYSJ
イル ルや	ISSB[E
イル ルよ	]V
イル ルを	!S(D,K1C8G9J;T<T>X@IABB=CDHAK=OJPHQCRJTFVCWE[=^H_Ta;bDdKeDfEgHiIkJ
イル ルサ	!A"SRSgUiT
イル ルシ	!J.S0TSI
イル ル名	'H(G.A0c;IIDKGSFVFYJ[Z]EaEeGgI
イル ル転	!E.TIISSVKfU
イル ル送	!D.VIULZ[G
イル 属性	!E0JIULJOKSXa[
イン	"X#T%B&?'B(D*A+D,=-<.60F2B4H6=9;<A=C>F@ACBDGEEFEGZHEI>JCK5MGN@O;P?RTVBW:YC[?]@a@dDe>f@gBi^k:
イン date	UT
イン ンし	!Y"C5KBBRDZVi@
イン ンで	"S#U,H.I/D1E3K5FBXGZLIOKQIR]SIT@eKfKjU
イン ンに	iXjH
イン ンは	!D"V#S)UBFRG_KbT
イン ンイ	"TBFGTiS
イン ンス	!U1TBJTI^VbT
イン ンタ	!<,G/V7TBIGYXS
イン ンポ	;TAUQURI
イン ン名	!H
イン ン失	!E1K8JTJhY
ウェ	,H8T@SKVTJ
ウェ ェア	!F8T@TKV
ウザ	!ZTH
ウト	"G#K)J*J-F.G/E1D3G5H6I7U9G;KBBGGIKLGOKRESGTXXV[KaIbHcHdVfGgKhIiEjJkS
ウト トし	,?-K1JBIJUKERKTWX[dUiK
ウト トに	8T
ウン	"Z#W%J&B'B(H)I*H+F-B.C/B0A2I3B5=6F8B9E:U<F>I?HADCGEGFDHJIFJIKJL@MKNHOBPFQFS>VIWIXCYFZF[E]F^E_?aEcFdEgGhIi[kElE
ウン ンし	!FTX
ウン ント	"[#X&C'H)J*I+H,D-D.G/D0F2J3E5@6G7I8E9G:U;G<I>J@IAICIEHFELCNJOFPHQISBTEWJXFYJZG[I]I^G_AaIbScHgJhJi[kHlF
ウン ンロ	!Y
ェア	!F8T@TKV
ェア アに	!H8UKU
ェイ	!U-S
ェイ イク	-SKT
ェッ	&H(Y.I3KCYKGLIOISETGVT]J_GaIgKiJjHkX
ェッ ック	(Y.I3KBCCYKGLIOISFTHVT]J_GaIkX
ェル	!F"E,J1X3KBHKKOKRJSJTI^TbgcZiH
ェル ルの	!D1U^VbYfT
ェル ルは	!C1UbWcX
ェル ルを	bY
ェン	"I#K%c&^1J5I8KFKGJRESIhWiC
ェン ント	"I#K%c&^1J5I8KFKGJRESIhWiC
エス	!J%U
エス スト	!J%U
エラ	!H"@#G%:*T0S4G5I6I8G9T:B=E>A@9AJC6E?GJJEM<NIOKPERKUCX9YFZ<^G_DbBjB
エラ ラー	!H"@#G%:*T0S4G5I6I8G9T:B=E>A@9AJC6E?GJJEM<NIOKPERKUCX9YFZ<^G_DbBjB
エー	"H#J%b&^,J.J/J1I2V3H5G8JFHGJLJRCSHTJWJbKhWiA
エー ーシ	!J*T2W9T
エー ージ	"I#K%c&^1J5I8KFKGJRESIhWiC
ォル	!J"K'I(K*K+H,F.H/B3H5H6T7J9I;H<C=JBCKGLbQJSUTDVGWJ[V]E^IaGbJcJe]fJgJiKkIlI
ォル ルダ	!F"K'I*K+H,F.H/B3I5H6T7J9I;H<D=JBCKGLbQJSUTDVHWJ[V]E^IaGbJcJe]fKiKkIlI
ォー	!D.Y
オフ	SJ]V
オプ	gU
オプ プシ	gU
オン	!YiE
オン ンで	![RHiJ
オー	TS
オー ープ	OSST
カイ	'V
カイ イブ	'V
カウ	"[#X&D'H*J+I,J-I.I/G0G1D3H5E6H8G9J:U;H<J=T>K@JAICJEIFFKFLENKOFPHQISETFXFYJZH[J]J^H_CaJbTcIfFgJiZkJlH
カウ ウン	"[#X&D'H*J+I,J-I.I/G0G1D3H5E6H8G9J:U;H<J=T>K@JAICJEIFFKFLENKOFPHQISETFXFYJZH[J]J^H_CaJbTcIfFgJiZkJlH
カル	!K'J(U0H;J<BIaLCOCSCVG[F]YaI
カル ルと	!J]U
カル ルフ	!E<EI[OJ
ガー	!E3Y
ガー ープ	!E3Y
キシ	,D/G5K6H7JBAKJRCSJTDWhX]iFjIkGlI
キシ proxy	XV
キシ シの	BHRGW^iJ
キシ シサ	!F,JWXXS
キス	!Eg]
キス スト	!Eg]
キッ	.K1TKILJPUQTSJVK
キッ ップ	.K1TKILJPUQTSJVK
キャ	,I.U1J5W8KIKLUTKiU
キャ ャン	!F.U5VIKLUiV
キュ	!U,J0G7KDWITKFOHSXTH
キュ ュリ	3SDW
キュ ュー	0JITKIOISY
キー	"H#K&Y(I*I+J,B-I.I/C0J1H3T6J7F;K<B=H?F@TAYBZFGGWKFLIOHQ?RESCTDWGXI[K^J_JaJcJfGgTiEkH
キー ーが	!U
キー ーの	3V5S<I@TASBKRGiF
キー ーを	BVRT
キー ース	!X
クか	!ETVXU
クか から	!ETVXU
クさ	_X
クさ され	_X
クに	!W,F/T7WKTRKTA
クに に届	,J7WTH
クに に接	!W/VKUTG
クの	!Y+U;IBH
クは	!B&T7X<WRJXWjU
クを	,J2T3SBVCTQS
クア	-G1J5T;JBV_IbI
クア アッ	-G1J5U;JBV_IbJ
クエ	!9%T,[-KBKTZk?
クエ エス	!J%U
クエ エラ	!:,[TZk@
クサ	!E([
クサ サム	!E([
クシ	!D7T9KRUcViTkT
クシ ショ	!D7T9KRUcViTkT
クス	!Z
クセ	#G%F'E(F)I*I+F,E.A/B1A2J6I7E9G;@<B=U>H?I@IAHCVDVEKFGIIJHLTNHOAPHQGSWWDYF[E]C^FbDcEdIeBfBgFhIiWjKkBlD
クセ セス	#G%F'E(F)I*I+F,E.A/B1A2J6I7E9G;@<B=U>H?I@IAHCVDVEKFGIIJHLTNHOAPHQGSWWDYF[E]C^FbDcEdIeBfBgFhIiWjKkBlD
クテ	BDGXTU
クテ ティ	BDGXTU
クト	"G#K&I'E(G*I+E,D-H.>/D0B1Z3H5G6H7H8F9H;C=E>H?J@HAHBCDIFIGIHGJIKBLVNIOAQIRDTEVJXJYF[[^H_IaDbFcHeZfGgFiBjHlF
クト トリ	"G&I'F(H*J+F,F-H.?/E0B1Z3H5H6I7I8G9I;D=F>I?J@HAHBDCIDJFJGIHHJJKCLVNIOAQIRETGVKXKYG[[^H_JaDbFcHeZfHgFiCjIlG
クラ	*U-T5K9TBJLIMTSIiJlJ
クラ ライ	*U-T9TMTiKlJ
クリ	!U-TBJc]
クリ リプ	-TcX
クレ	!T
クレ レッ	!T
ク容	!J.a
ク容 容量	!J.a
ク接	!I)T,J-V1T7CBEJXTJkI
ク接 接続	!I)T,J-V1T7CBEJXTJkI
ク関	!T
ク関 関連	!T
グを	!E
グを を参	!E
グア	!X
グア アウ	!X
グイ	"U#U%F&D'F(J*E+H,K-C.@0G2F4K6B7C9B<F=F@FAEBWCGDIEGFGHIIFJGK=LBMJNEODPDRVS;VIWBXCYGZT[E]H^CaFdHeDfDgGhTi]kA
グイ イン	"U#U%F&D'F(J*E+H,K-C.@0G2F4K6B7C9B<F=F@FAEBWCGDIEGFGHIIFJGK=LBMJNEODPDRVS;VIWBXCYGZT[E]H^CaFdHeDfDgGhTi]kA
グオ	!YiE
グオ オン	!YiE
グラ	!Y
グラ ラム	!Y
グル	CS
グル ルー	CS
グロ	5T
グロ ロー	5T
ケッ	!E&T-U.D/G1J3K8D9JBGJVLKRISETCc^iKkUlK
ケッ ット	!E&T-U.D/G1J3K8D9JBGJVLKRISETCc^iKkUlK
ケー	^W
ゲッ	!W
ゲッ ット	!W
コネ	!>-J1J7U8K9GBYKHRTTUcVfI
コネ ネク	!>-J1J7U8K9GBYKHRTTUcVfI
コピ	,I.T5I8JBDIUKVLKTGWK[S^WaJbSfFiJ
コピ ピー	,I.T5I8JBDIUKVLKTGWK[S^WaJbSfFiJ
コマ	!E(I*K,K/I2K3H6I;H<IAKFKGSJIKKTJVHYJ]J^WbTjI
コマ マン	!E(I*K,K/I2K3H6I;H<IAKFKGSJIKKTJVHYJ]J^WbTjI
コル	'J,B.I/C0J3G5H7HBIGKLEN]OGR@SFTBWHXI]J^YaJbTiEjKlZ
コル ルが	!T9K
コル ルで	lV
コル ルに	!V6JbSlK
コル ルの	!I.TKTNW_ScElV
コル ルを	!E6JcSfVlZ
コル ルエ	!C*U2U9UhT
コン	/K1IGJRHSHTC
コン ンピ	5TTD
コー	!K"G#D%H(=)C+E1E2C3@5D6E:K;H@FBGCCDFEKFFHCJ@MJNCPBR9VFW=XGYGZI]A^B_@cVhGiHkFlA
コー ード	!K"G#D%H(=)C+E1E2C3@5D6E:K;H@FBGCCDFEKFFHCJ@MJNCPBR9VFW=XGYGZI]A^B_@cVhGiHkFlA
ゴシ	!J*T2W9T
ゴシ シエ	!J*T2W9T
ゴリ	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
ゴリ リズ	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
サイ	'I(V,D0G3H8G<JBAICKVLBOESCTGVT[JaFbIeKgY
サイ イズ	(V0JIDKXLFOHSGVUaIcSgZ
サイ イト	![,I
サイ イン	"TBFGTiS
サブ	"I)T,I.J0KBJKJLAOJRHS>TK[Fe_f]
サブ ブシ	!G"J)U,Jf]
サブ ブデ	!FLHSGe[
サブ ブフ	LHSI[KeV
サポ	!:*K,H.H3G5G8J;D>W?V@IAXFGKFNJSGTHWIcSfIkH
サポ ポー	!:*K,H.H3G5G8J;D>W?V@IAXFGKFNJSGTHWIcSfIkH
サム	!E([
サム ムが	!H(Y
サン	!I0V
サン ンプ	!I0V
サー	!C"G#H%?&I(D+2/U3S:;;-<?=C>:?6@5A.C6D5GGHCI-JBM8NWP5Q3UAWIY5[B^GaEcJgB
サー ーバ	!D"J#I%@&C(E+3/T3T:<;0<@=3>;?7@6A0C8D7GKHDI/JCM9NXP6Q5UBWJY6[C^H_TaFgC
サー ービ	!H"G5JGFKJLKTEXKZGjJkUlI
ザー	!W#U&F+I,E-K/E0J3H6G7H9I;C<D=X>H?J@KAFFEIHJJKBLFMJNJOKPFRFSBTCWIXKYI[K^I_FaKbHcJfIgJhDi[jKkFlI
ザー app	!YREiH
ザー ー名	)TGSTKZUiSjJ
ザ名	"TRViSjS
シの	BHRGW^iJ
シェ	!J"D,J.J1W3J8JBFLJNKOJRJSHTI^TbgcZiGlH
シェ ェイ	-SKT
シェ ェル	!G"E,K1X3KBIKKRJSKTI^TbgcZiHlH
シエ	!C2W9TWV
シエ エー	!J*T2W9T
シサ	!F,JWXXS
シサ サー	!F,JWXXS
シス	)T,F/JBHIUKILCOJRCSFTJf]iF
シス ステ	)T,F/JBHIUKILCOJRCSFTJf]iF
シュ	(VBGKJTT]TkU
シュ ュが	(J]U
シュ ュに	!K
ショ	#H%H&H'K(I/A0I1U2U3A4J5A6H8Y9T;C<F=G>J?G@ICSDJFFGEHIIFLBMKOHPGQESATGVGWBXJYI[G]JdHeIhHlG
ショ ョン	#H%H&H'K(I.A/A0I1U2U3A4J5A6H8Y9T;C<F=G>J?G@ICSDJFFGEHJIFLCMKOHPGQESBTGVGWBXJYI[G]JdHeIhHlG
シー	'T,I0T2J3I9IEVFTLJ
シー ーク	!T
ジに	!V
ジの	!S1V^HcU
ジを	^UbVcS
ジェ	"I#J%c&^,K.J/K1J3J5I8JFJGJLJRESITKWKaJgKhWiC
ジェ ェン	"I#K%c&^1J5I8KFKGJRESIhWiC
ジス	!U
ジス スト	!U
ジト	,K1I4SKHLITIcUkK
ジト トリ	,K1I4SKHLITIcUkK
ジュ	.I=VOS
ジュ ュー	.I=VOS
ジョ	!?"G#K&H(K)J*J-W.C/I0I1B2J3H4J6E7C8B9E;D<G>I?Z@GBJCHFKHSKENUQFXV[I]J^IaHdGfFgHhGjFlG
ジョ ョブ	!I"J-G.F1H6I7J8K9K;JHUNKQIRTXXjJ
ジョ ョン	!@-Y8I;I?[BIKGNWRJ_JkS
スが	!S#I%I&F'H)I*K,J-I.C0B1V2J3D5B6U7A9G;H<G=UCHDHFHJJNEOHPJRVVGWCXG[K]I_>bKeGgKhJjAlC
スが が不	!I6V
スが が拒	,80J8J=VHTKGRZ_IfKiVjJ
スが が見	7KISLU
スで	/F7H8U=KGJHJISOKTSVJaJdUiYkKlI
スで でき	7J8VBSISTTVJaKiW
スと	!J,WTTkS
スに	,J.SBKKJTI[U
スに に失	!B;SLT
スに に空	.TSK
スの	5SBJ
スは	6T8HKJLHPTRISITK_TbSeT
スを	![,J/WRKTI
スを を使	!S
スを を解	/U
スイ	5V
スイ イッ	5V
スキ	(I0J8J;J<JBIKELSOEPUVI[KaIgT
スキ キッ	.K1TKILJPUQTSJVK
スキ キャ	!J.VLVRS
スク	"E*K,@.a/F0H1F5T8I;J<T=TBIFKGGKGL?NIOHR?TDVFXS[J^I_GaHbIcUfGgKkIlH
スク クは	!B&T7X<WRJXWjU
スク クリ	-TcX
スク ク容	!J.a
スタ	0T;IATOIaV
スタ タン	!SaV
ステ	)W,E-H/H8GB=KFOISCTGWK[I^KbFcJf^i=jKlJ
ステ テム	)T,F/JBHIUKILCOJRCSFTJf]iF
ステ テー	bJfU
スト	!F"6#8&B'<*A+B-F.:/]042T3[4V5e6a7[9::B;:<4=<>@?=@HBCC;DBE>F7G6I2LBN-O0P8Q6RHS=UFV9Y=[5]6_Ka3cGdJe9h7i+j;kD
スト ipaddr	!D,WKHT]WJkU
スト sftp	!:,S3I5J7TKGLHlZ
スト トが	!>*U,D-V.U5F6F7VJTKVWKlJ
スト トで	!D,F/F6JBUKHbYcYfYlK
スト トに	/I9JBZHKTCWDdJjIkFlJ
スト トの	/J3V5XBFLWSJTG
スト トは	!F5J6VTJ
スト トへ	!G/E7WBKKKTIXT
スト トを	/A6XSVTIXV
スト トア	!X
スト トキ	!I3V5TRK
スト トリ	!U
スト トー	!T1TBK^VbT
スト ト名	,E.I/f1H2J3A5:6^7B9JBCKFLGSJT>XJbHcJfHiHkDlA
スト ト鍵	&H(J*E,;-A.F/71I2V3a4[5e6<7<8A9BAKB8FHHYJIK@LJNGPJR?SHT:W>XI^J_DbDcFdEf@gJiHjEkDlC
スト 失敗	,X.J/Y3J5EB@KILIRWTViI
スナ	!S
スナ ナー	!T
スフ	"I(K.J/K5I6J<C=F?J@KCHEKFJGHKJLKPaQdRESKYG[K^KgJiFjH
スフ フレ	"I(K.J/K5I6J<C=F?J@KCHEKFJGHKJLKPaQdRESKYG[K^KgJiFjH
スポ	!D3S
スポ ポン	!H
スワ	#G&I'J*K,C-H.G/G0I3I5G6I7F8G9J<I=I@JFIGVIIKCLFOJQKR[SFTBWKXJZT[K^H_HaJcJgJiTkHlJ
スワ ワー	#G&I'J*K,C-H.G/G0I3I5G6I7F8G9J<I=I@JFIGVIIKCLFOJQKR[SFTBWKXJZT[K^H_HaJcJgJiTkHlJ
ス固	!T
ス固 固有	!T
ス権	!:.J5H;I=SCYIJKILERFSXTJiT
ス権 権が	!A=TBUCXDJIKLGRISUiV
ス権 権を	!ISU
ス許	DVSJ
ス許 許可	DVSJ
ズが	!J.I<F=K>HAJIKKVOJPVQZRJSJVK[KgXiJ
ズが が不	!X;JPJQH
ズが が正	!HPJQX
ズが が違	!B;UPDQY
ズが が間	;KQS
ズな	PS
ズな なし	PS
ズの	PV
ズは	cU
ズは num	cU
ズを	;E>UQT
ズム	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
ズム ssh	2W
ズム ムが	2T3I9T
ズム ムの	!I*[2U9W
ズ不	!D(T.VQT]KgT
ズ不 不一	!D(T.VQT]KgT
ズ確	!HVW
ズ確 確認	!HVW
セキ	!V,KDWTI
セキ キュ	!V,KDWTI
セス	#F%F'D(F)G*H+F,C.>/>2H6G7B8T9E;?<A=U>G?H@IAGCVDVEJFFIIJELSNDO?PGQGSWW?YE[D]C^CdCeBgEhGiVjIk@l?
セス スが	%J,3/K0H1S3J5I7K=VCKHSKULINKRYWH_BdKeJjGkKlH
セス スで	7J8VBSISTTVJaKiW
セス スは	"U1SbU
セス スを	!U
セス ス権	!:.J5H;I=SCYIJKILERFSXTJiT
セス ス許	DVSJ
セッ	!K,A/H0J1W3D5E7F8ZCIGJKULJOFSFTFVKXK[H]U^JaDcGeJgIhIkClI
セッ ッシ	)T,I.H1X3F5G8[CJSKTIWJaHgKkJlJ
セッ ット	!A,HKTNSOJWS]V
セー	!KBDIIKFNKRHTJWKcUeUfKiG
セー ージ	!KBDIIKFNKRHTJWKcUeUfKiG
ソケ	!E&U-V8GTH_TkU
ソケ ケッ	!E&U-V8GTH_TkU
ソッ	!JBTFUZJjS
ソッ ッド	!JBTFUZJjS
ソフ	,I8U@SKTTI
ソフ フト	,I8U@SKTTI
ソー	!Y5SBITJ
ソー ース	!Y5SBITJ
タが	!I;SPTcW
タの	!I.G8S<JBSIVJUTW
タの のダ	!V
タを	,I.TBHHUKSTG
タイ	"F#J&J'K(I)J*I+I,I-C.@/D1C2K3F5F6G7U9E;I<JAJB>CKGUIIOAPIQJR>TYVJXVZJ[H]I^JbFcFdUeJfEgWhHiBjG
タイ イム	"G#J&K)J*I+J,J-E.E/E0J1E3G5G6G7U9F;JAJBAGVIKLEOGPIQKR?SBTZXVZK[J^KbHcHdVfGgIhIiBjH
タス	!C,F5U7U<T=UGJNKRDTIVKWJXV_IkJ
タス 1	)SfU
タス スク	!C,G2T5V7U<V=UGKLHRETJXV
タデ	!V
タデ デー	!V
タベ	!X
タベ ベー	!X
タン	!XSKaV
タン ンス	!T
タン ンプ	aV
ター	!X%U5T9JBCRCT?iFkFlG
ター ーに	!T,STH
ター ーゲ	!W
ダが	LT
ダを	!C0S1TOHSX[JeY
ダを を作	LDSTeX
ダイ	!F(S5WRKiT
ダウ	!TKITU
ダウ ウン	!TKITU
ダプ	;KAT
ダプ プタ	;KAT
ダー	!JIK[T
チを	!ILU
チェ	"J(Y.I3J5K;H=KCYKFLIOIQGSFTGVT]J_FaIgJjKkX
チェ ェッ	(Y.I3KBCCYKGLIOISFTHVT]J_GaIkX
チモ	!EGSPW
チモ モー	!EGSPW
チャ	)]1[KJ
チャ ャネ	)]1[KJ
ック	#F%H&C'G(X)J*F-A0B1@2G4J6F8I:G>G?I@HAFCYDJEJFFGHHIIBKFNHOBPARDSJWEXDYFZK[C]D^Da@bCcFdIeEfEgDhEiHjAkVlE
ック クさ	_X
ック クを	CTQT
ック クア	-G1J5T;JBV_IbI
ック クサ	!E([
ッシ	#J%K&I(T+J,I.C/G0J1W6I7H8Z;F<J=I?JAICTDKEKFIGHIILGOIPIQGSFVJWFXIYK[J^GcGhIlE
ッシ シュ	(VBGKJTT]TkU
ッシ ショ	,H.G/K1X3F5F7K8Z;H<K=J?KAJCTFKGJIKLJQJSHTIWI^JaScJgHhKkHlI
ッセ	!KBDIIKFNKRHTJWKcUeUfKiG
ッセ セー	!KBDIIKFNKRHTJWKcUeUfKiG
ッチ	&I3J5VGYIJKKLSPUQJYKjH
ッチ チを	!ILU
ッチ チモ	!EGSPW
ッチ ファ	^S
ット	"E#C%E'A(B*A+A-Y0>2B3@4H5;6<7^9G:J<C=E>H?G@FBACEDGEWF?G?HFIBJUKVL:MFO<P<Q@RHS7VDXWYGZE[?^Aa?bFcYf;gAhGiIj;l9
ット 2048	!IEW
ット num	!KOJ]V
ット トが	!E-W8JJS_TcU
ット トさ	!F,JKVNU
ット トに	WUeU
ット トの	!F.HKJcZ
ット トワ	&H*J+K.F5I6F7Z;JGIIKKXLHNIR;SHWDXUZK^JaKcHfGjIlF
ット ト以	!HEY
ット ト操	7U
ッド	BTFUZJjS
ップ	"?#D%F&C'W(K)F*D+C-J.V1I2F4H6C8G:K;B>D?C@BABCSDDEGG@HFIUMHNCR?W?XCZF]>_>bHdFeJf>g;hCiHjEkAlA
ップ プし	PVQT
ップ プタ	JUTK
ップ プロ	"E#I&J'X*J+K.T0U1C3I5E6I8J9E;?=F>J?I@GAICHDJGFNIPIQIRAVTWHXJZJ]E_IaSbFcDdKfFgEiIkGlH
ップ プ先	!D/I9TBGLVSV
ティ	&I,J-J5H7GB;DVGXKSRUSJTS_JjHkJlK
ティ ィブ	BDGXKU
テキ	!Eg]
テキ キス	!Eg]
テス	"J,V-K.H1F6G7F8K9JKELGRWSHTV_IbGcIfFlG
テス スト	"J,V-K.H1F6G7F8K9JKELGRWSHTV_IbGcIfFlG
テム	)T,F/JBHIUKILCOJRCSFTJf]iF
テム エラ	!V
テム ムが	!H"Kf]
テム ムで	!J0T
テー	!WBKRHSHbJfTiK
テー ータ	LSbKfU
ディ	"D#J%J&H'C(D*H+C,C-G.[/B0>1Y2J3E5D6G7G8D9G;A=D>G?H@GAGBACGDHEJFHGGHGJHK?LUNGO=QGRATCVIXIYEZJ[[^F_FaAbDcEdJeYfEgDhJi@jFlC
ディ ィス	.bSK
ディ ィレ	"G&I'F(G*J+E,F-H.>/E0B1Z3H5H6I7I8G9I;C=E>I?J@HAHBDCIDJFJGIHHJJKCLVNIOAQIRETGVKXKYG[[^H_IaDbFcHeZfHgFiCjHlG
デバ	.TPTSJ
デバ バイ	.TPTSJ
デプ	6S<KAGBWiU
デプ プロ	6S<KAGBWiU
デー	"I&I(I)J*K+K,>.F/C0X1A2K5I7D9GAHCVGIKSLKODQKR?VDWG[G]G_GcTeKfEjHkElF
デー ータ	"J&K(I)K,?.F/D0Y1B5J7E9GAHCVGIKTLKODQKR@VDWH[G]H_HcTfFjIkElG
デー ーモ	!W
トか	&V*S
トか から	&V*S
トが	#H%W(H,=-X1D2E3X4J6@7]:J;I<JB?EJGIIKJULHMTNHOJPJRGSJWBXF^IaJfGgIhIiCjElB
トが がロ	!S
トが が大	cV
トが が応	7SdS
トさ	,E1K3G5H7K>T?SAUOJSJTHWJkH
トさ され	,E1K3G5H7K>T?SAUOJSJTHWJkH
トし	,;-J.F/I1H3I5I6J;I@JAHB?FIGJJUKDLISHTVXZdUfJiFjF
トし して	BFjK
トし しま	,?-K1J>TBIJUKERJTWX[dUiK
トで	!8"H#S+I,@-J.C/B0S1Y6G7G8JGINJOGRISBTFbXcVfYkKlF
トで sftp	!K)S1TKJbTcVfV
トで でき	,G/J1WBUKTiT
トで です	bV
トで では	!G#V=TDTeTiF
トと	!F,XBJJTTTkV
トと との	!G,XBJJTTTkV
トに	"C#@%F'G*J,C-K.E/E0H2G5J9E:T<KB]CJDJFGGGHGIKJELFNIOHPJRDSEXEYJ[H]I^IaIdDgEhFiDlB
トに によ	!B&SBJKBWTbUfS
トに にア	!Z,I
トに に失	!K;UAUQV
トに に対	7U
トに に接	7GB[
トに に登	!B:V
トの	!F"U,C-I.B/B0I3S5W7G8JB>GIHIIKK@OGS?WH[J_GaHc[fIgHhWiJjDkIlI
トの の取	LY
トの の鍵	!D&H3G5XBHhX
トは	!B#S%T&K,H1I2J3H5G6U8H;J<IB=KFLKTCcKiIjK
トは sf	"IbW
トは は不	/W6J
トは は現	!TbJ
トへ	&T.S/C5J7WBGKSLHPTRJSBXSiHkW
トへ への	&U.S/F7XKTLHPTRKSBTJiH
トま	"T,KGKiU
トま また	"T,KGKiU
トを	!^-G/:0J1G2J3G5F6W7H9F<HIHKGOGRFWG]I_JaKbEgKjIkTlG
トを を指	!U
トを を転	.U
トア	!W
トウ	,H8T@SKVTK
トウ ウェ	,H8T@SKVTK
トエ	,V7KkW
トキ	3T5TRJ
トキ キー	3T5TRJ
トコ	'J,B.H/C0J3G5H7HBIGJLDN]OFR@SDTBWGXI[K]J^YaIbXeJgJiDjKlZ
トコ コル	'J,B.I/C0J3G5H7HBIGKLEN]OGR@SFTBWHXI]J^YaJbTiEjKlZ
トサ	,KTU
トサ サー	,KTU
トデ	!ILW
トデ ディ	!ILW
トパ	!KBJLWSV[J
トフ	!<(K-U0EBIIJKJLWOWSY[K_VhS
トフ ファ	!?(K-U0HBIIJKJOYSU_VhT
トホ	&V*V5IBIKFbUfUjV
トホ ホス	&V*V5IBIKFbUfUjV
トリ	"C#G%G'D(D*E,?.J0?1X6D7C8G9C:I;?=@>F?G@FAECDDGEIGEJFKGLUMJNDO>QER>T@VJYEZI[[^Ba@dJeYfCgBhHlB
トリ home	1V
トリ の一	1T
トリ リか	!C&T
トリ リが	!U<GIGLXSJ
トリ リで	!B1JLB[b
トリ リに	!WLKSF
トリ リの	)U-S1J4VBBLDXSiK
トリ リは	ISS?[CeU
トリ リを	!A/I1HLY[IbUcVeU
トリ リポ	!@4S
トリ リー	1JST
トワ	&H*J+K.F5I6F7Z;JGIIKKXLHNIR;SHWDXUZK^JaKcHfGjIlF
トワ ワー	&H*J+K.F5I6F7Z;JGIIKKXLHNIR;SHWDXUZK^JaKcHfGjIlF
トン	!?+K,X.K9HBUKJLKSITTW[aJfG
トン ンネ	!?+K,X.K9HBUKJLKSITTW[aJfG
トー	!V1TBJ^VbT
トー ール	1U^VbT
ト上	XT
ト以	!EEY
ト以 以上	!EEY
ト側	!@)UBIKH]WhS
ト側 側の	!K]T
ト受	.V
ト受 受信	.V
ト名	"E,E.I/e1G2I3A596^7B8K9I;KBAKFLGRJSIT>XIbFcJfHiWkCl@
ト名 名が	!@/[5KTJ
ト名 名の	/G6X
ト名 名を	!D"J/YiW
ト操	!G7USSaV
ト操 操作	!G7USSaV
ト数	VS
ト番	,T/H5H6TBFNWRHTHWSiIkZ
ト番 番号	,T/H5H6TBFNWRHTHWSiIkZ
ト転	!X
ト転 転送	!X
ト鍵	&H(J*E,;-A.F/71I2V3a4[5e6<7<8A9BAKB8FHHYJIK@LJNGPJR?SHT:W>XI^J_DbDcFdEf@gJiHjEkDlC
ト鍵 鍵が	3[5YBKKI
ト鍵 鍵の	!?3TH[
ト鍵 鍵は	!E4]5T
ト鍵 鍵を	!U"V)U,H-J/H7HBJTH
ト鍵 鍵検	3T
ドが	"J%K&K(H)H,C-F/D1>3J5I7E<HB9JIOERXSUTFVE[H_HaCbGcHeKfEgXiVjF
ドが が完	!Z.H
ドが が正	;SAUBJGURU
ドが が無	!IRViW
ドが が見	!F^TgU
ドが が違	"FQHRTi?
ドし	'U.I0F;WLHOJSC
ドし した	LKSF
ドし して	!G'V0I;T
ドす	IV
ドす する	IV
ドで	"S'A(J,I0W3K;GB<FIGKIJKELIQHTHVGYIZT[G]K^IaCeIgZiHjJ
ドで でき	'C,K0X;JBJFKKJQKSTTIVI[KaFeK
ドで では	PS
ドで で転	gU
ドに	"J#T&I-T0H5J7I<V=TBSCJGIIIJUOHRCTUVG[WaFiD
ドに に失	-U0H7J<W=UIIJUOHRHTUVG[WaGiFjG
ドの	!T.JBBGXLKQJRFSJcKfJiFjJ
ドの のた	!GGT
ドは	!HBJ^W
ドま	BV^S
ドま また	BV^S
ドを	0F8KB:KTLUOKRITBZT^KaHcVjJ
ドを を確	!WB>ZV
ドを を開	!@KWLXSUTD
ドシ	-SKT
ドシ シェ	-SKT
ドル	8V
ドレ	!D"G/Y1K6U7JBELJPSRESKWK]K^K_Ud[iT
ドレ レス	!7"G/Y1K6U7JBFLJPSRE_Ud[iT
ド中	OT
ド中 中に	OT
ド失	!F,T<JFTSS
ド失 失敗	!F,T<JFTSS
ド完	!U.GSKaS
ド完 完了	!U.GSKaS
ド済	!Y
ド済 済み	!Y
ド認	!TBDRXZGiC
ド認 認証	!TBDRXZGiC
ナリ	gU
ナル	!D%V
ナー	,T-TKJNU_U
ナー ーが	!T
ネク	!>-J1J7U8K9GBYKHRTTUcVfI
ネク クシ	!D7T9KRUcViTkT
ネゴ	!J*T2W9T
ネゴ ゴシ	!J*T2W9T
ネッ	&H'K*I+K.E2K5F6D7];JAKFKGGHKIKKWLHNGPDQJSHWAXYZJ^IaKcFfEjHlC
ネッ ット	&H'K*I+K.E2K5F6D7];JAKFKGGHKIKKWLHNGPDQJSHWAXYZJ^IaKcFfEjHlC
ネル	!>"K)[*J+K,W.H/I1Y9FBSKCLISFW[^J_JaJcI
ネル ルの	)T
ネル ルを	!E,ZBWSKTVfH
ノー	!G#W3UBVGI
ノー ード	!G#W3UBVGI
ハッ	(V3K]U
ハッ ッシ	(V3K]U
バか	*K-W/C1G3H5J7KBHFKLJNTTDWHbHcIfGgK
バか から	*K-W/C1G3H5J7KBHFKLJNTTDWHbHcIfGgK
バが	!H#H%I&J'J*I,T/C0T2I3C5C6H7C<TGFKSNBOJTIVEWBXI]J^JaJdJeHfWgKiUkBl@
バが がネ	!F1J9SKV
バが がフ	!H.S0WLYOK
バが が予	"T-W1VKD_HbT
バが が公	!B<Xi]
バが が接	!J,T-H8VKS
バで	!CBJNVOURTfUiK
バで では	!DNWOU
バと	!F)U*S,J1V2T8K9XBKKKfT
バと との	!I)V1VKKTUfU
バに	&I/G5I7T9KB[KIRDSHTViKjFkI
バに に接	!K,S/K7URKTW
バの	'V*F.T/?1J2U4S6E8J9ABIEUFVGKKFLFNYOFR@T<VJXH]J^JaHbJfHjGkClA
バの のホ	,K4TWU
バの の提	2Y3K9J
バは	!G'K,F0H2KBFFULDOWRWSUTHWIZEaHcHeJfF
バは はエ	SX
バへ	WUXUkI
バへ への	WUkJ
バを	fS
バイ	"H'K)K+J,G.U/I0D1B3J5I9H<FAJGKI@JVKVLGMTNKODQJRTSITDVTWH[E^J_FeJfHgYkHlF
バイ イス	.TPTSJ
バイ イダ	RY
バイ イト	,J0H1F9J<IIDJVKXMTOGRJTHVU[I_HfIgSkJlH
バイ イナ	gU
バッ	!K"I&J'I(J*J+K-C0H1E2K5U6J;EAHFHGXIEKJLUOHPUQFXKYH[HaHbGcJeJfJjIkIlJ
バッ ック	-G1J5U;JBV_IbJ
バッ ッチ	BEGYIKLSPVQJ
バナ	!I-UNU_V
バナ ナー	!I-UNU_V
バル	5T
バー	"K%H&1'5(>+=-W/]0=4@6V9J:F;:<:=?>A?W@@C>DCE>F1I@KILHMBO;P@Q?SHTXUIWIYA[:aDbFe1fHg;jJ
バー smtp	!^RFTIiK
バー ーか	-C1GBIKTRK_DcTkH
バー ーが	"C#G&J*G,C-T.82F3?7J9ABTFJGEJFKFLFODR@TWXI]I^J_XbDdJhTiDjVkClA
バー ーで	"I#UBGRTTK^TiF
バー ーと	!A*T,G-U1G2W9YBJNTTF
バー ーに	!K#E&G)T.<0J2F5;6?7^9DFJHJS:VJW?XIZF^HaJbCiUjA
バー ーの	!B#J&K)K,>/?3_5Z6C7E8C9DBJGHHUK@OJT:VJWFXJ]G^HfChJ
バー ーは	!I5SBIGS
バー ーへ	!W"T-K.I/D3H7I8J9HKGTZXX_HdJiIjFlH
バー ージ	!@-Y8I;I?[BIKGNWRJ_JkS
バー ー名	,J6ZRJTHiI
バ側	!B*K1F2J8V9TLIRKSGVU
バ管	!C.TBJLYSU
バ管 管理	!C.TBJLYSU
パイ	-V1G8YWU
パイ イプ	-V1I8YWU
パケ	!B.FJWKHc_
パケ ケッ	!B.FJWKHc_
パス	#=%C&K';(?*A+A,5-?.5/52C3<4G57788<9>:E;H??@=BHC9DBEBF<HEIKJCK4MFNAO<P^QbRXSET2UKVAW?X@Y:]?_>a=c?dCeXfKg<hEk:l?
パス 'c	=T
パス スが	!V7JBIISLT^T
パス スは	!G6ULKeUiJ
パス スフ	"I(K.J/K5I6J<C=F?J@KCHEKFJGHKJLKPaQdRESKYG[K^KgJiFjH
パス スワ	#G&I'J*K,C-H.G/G0I3I5G6I7F8G9J<I=I@JFIGVIIKCLFOJQKR[SFTBWKXJZT[K^H_HaJcJgJiTkHlJ
パー	CVaV
パー ーミ	CVaV
ビス	!H"G5JGFKJLKTEXKZGjJkUlI
ビス スが	!D
ビッ	BJEY
ビッ ット	BJEY
ピュ	5TTD
ピュ ュー	5TTD
ピー	,I.T5I8JBDITKULKTGWK^WaIbSfFiJ
ピー ーし	!U
ピー ー中	!E.UKXSS
ファ	"C#:%=&7(T)<*>,1-A/20[1H2?354?53677@8C9=:?;S<TB=E<F?G7IUM>N8OYP@QIR>T;UDWGX:YUZ;[U]U^I_HbGc>eJfFhDi;j?kAl8
ファ ァイ	"C#:%=&7(T)<*>,1-A/20[1H2?354?53677@8C9=:?;S<TB=E<F?G7IUM>N8OYP@QIR>T;UDWGX:YUZ;[U]U^I_HbGc>eJfFhDi;j?kAl8
フィ	!E3Y
フィ ィン	!E3Y
フォ	!I"K&K'I(K*K+H,E.H/B3H5G6T7I9H;F<B=JBBFKKGLbQISUTDVGWI[V]E^IaFbJcIe]fJgJiKjKkHlI
フォ ォル	!J"K'I(K*K+H,F.H/B3H5H6T7J9I;H<C=JBCKGLbQJSUTDVGWJ[V]E^IaGbJcJe]fJgJiKkIlI
フト	,I8U@SKTTI
フト トウ	!G8U@TKT
フラ	!SeU
フレ	"I(K.J/K5I6J<C=F?J@KCHEKFJGHKJLKPaQdRESKYG[K^KgJiFjH
フレ レー	"I(K.J/K5I6J<C=F?J@KCHEKFJGHKJLKPaQdRESKYG[K^KgJiFjH
ブに	!GKS
ブに にな	!GKS
ブは	'VTU
ブシ	!G"J)U,Jf]
ブシ シス	!G"J)U,Jf]
ブデ	!FLHSGe[
ブデ ディ	!FLHSGe[
ブフ	LHSI[KeV
ブフ フォ	LHSI[KeV
ブラ	!]JSTGXJ
ブラ ラウ	!ZTH
ブロ	!E+U_Y
ブロ ロッ	!E+U_Y
プが	!E1K8XWU
プが が切	-I8Y
プし	PVQT
プし しま	PVQT
プに	-TKS
プに に書	!K-TKS
プの	!GaU
プの の設	!IaU
プを	!U.I
プシ	gU
プシ ショ	gU
プタ	;KASJUTJ
プタ タス	JUTK
プト	-SBJGUcXiS
プト bashrc	cU
プラ	!V
プラ ライ	!V
プリ	!X,G/J3X7I9IKITG^V
プリ リン	!Z,H/J3X7I9JKJTG
プル	!I0V
プロ	#;%D&;'V(J)C*J+@,H/72I354E507D:H;<<D==>B?=@CA7BKC<EDFEHAJJMDNVPJQ9RFTJUJWeXXZ>]9^X_?d:eIg7iKj:lU
プロ ロイ	6S<KAGBWiU
プロ ロキ	,D/G5K6H7JBAKJRCSJTDWhX]iFjIkGlI
プロ ログ	!Y
プロ ロセ	!="U1WKZbUcT
プロ ロト	'J,B.I/C0J3G5H7HBIGKLEN]OGR@SFTBWHXI]J^YaJbTiEjKlZ
プロ ロバ	RY
プロ ロー	"E#I&J'X*J+K.T0U1C3I5E6I8J9E;?=F>J?I@GAICHDJGFNIPIQIRAVTWHXJZJ]E_IaSbFcDdKfFgEiIkGlH
プン	OSST
プ先	!D/I9TBGLVSV
プ先 先に	!E,F.U9VBILTiV
ベー	!Y
ベー ース	!Y
ペア	!W
ペア アを	!W
ペー	!W"KbT
ペー ージ	bT
ホス	!?"?#=%?&G'@(<*F+F-E.@/]0=1J2V3^4W5g6b7]8H9?:F;:<9=?>D?B@@A:BEC@DEEAF;G=I<JFL-M@N7O:P>Q=RCS3UIVAYAZ>[>]>^9_:a<cGe?g;h=i*jAkD
ホス スト	!?"@#=%?&G'@(<*F+F-E.@/]0=1J2V3^4W5g6b7]8H9?:F;:<9=?>D?C@@A:BGC@DEEAF<G=I<JGL-M@N7O:P?Q=R(S3UIVAYAZ?[>]>^9_:a<cGe?g;h=i-jCkD
ホー	!B1_JT
ホー ーム	!D1_
ボリ	.W0KSG
ポジ	,K1I4SKHLITIcUkK
ポジ ジト	,K1I4SKHLITIcUkK
ポリ	!E'T,J0UEWFULK
ポリ リシ	!E'T,J0UEWFULK
ポン	!H
ポン ンス	!H
ポー	"B#B%H&@'C(C)C*@+J,Z-</C1:4H5J8:<B=E?S@BAXBICDDGEGF?GCHFJBK5PDS>TVVHX;YC^A_;aCb>eGf=gChGi<kflU
ポー ート	"B#E%I&@'C(C)D*@+J,Z-</C1;4H5J8:<B=E?S@BAYBDCEDGEGF?GCHFJBK6L:PES?TVVHX;YD^A_;aCb?eGf=gChGi=kflU
マウ	1W5JKS
マウ ウン	1W5JKS
マン	!E(I*K,K/I2K3H6I;H<IAKFKGSJIKKTJVHYJ]J^WbTjI
マン ンド	!E(I*K,K/I2K3H6I;H<IAKFKGSJIKKTJVHYJ]J^WbTjI
ミッ	!W;JCUaV
ミッ ッシ	CVaV
ムが	!="J(X,I.U/K0H2S3EBJLKOKRJSFTIf[
ムが が一	!I(T*J3H
ムで	!J0T
ムの	!Y*Z-V.H2T8J9WKERJWI
ムま	2KEWFU^S
ムま また	2KEWFU^S
ムア	)K*J-F.G/F1F3H5I6I7V9HBEGHLGOKRHSGTXXWaIbJcIdVfHhJiIjKkS
ムア アウ	)K*J-F.G/F1F3H5I6I7V9HBEGHLGOKRHSGTXXWaIbJcIdVfHhJiIjKkS
ムス	aV
ムス スタ	aV
ムデ	!F1Z
ムデ ディ	!F1Z
ムパ	GYRHiI
ムパ パス	GYRHiI
ム不	!J*V
ム不 不一	!J*V
メソ	!JBTFUZJjS
メソ ソッ	!JBTFUZJjS
メタ	!V
メタ タデ	!V
メッ	!KBDIIKFNKRHTJWKcUeUfKiG
メッ ッセ	!KBDIIKFNKRHTJWKcUeUfKiG
メー	!e"K.KBERITH
メー ール	!c"K.KBHRITH
モン	!W
モー	!F"@#C%F'B/H2I6=799I:I;=<?=@>D?E@FADBSDFEFI8LVMHN?PTQ?R6V?WFYEZF]T^AcHdBeAfJg^iJl>
モー ート	"E#E%H'F-T/J2J6@7;9I:J;C<A=C>G?G@IAFBTCDDIEJGBI:LWMJNAQFR9VBWGYHZI]U^EcJdDeCl@
モー ード	!F0K3JCSKGOJPVQIg_
ャネ	)]1[KJ
ャネ ネル	)]1[KJ
ャン	!E.U1J5TIJLUiV
ュが	(J]U
ュに	!K
ュア	!W
ュリ	3SDW
ュリ リテ	3SDW
ュー	-J.T/I0B1K7I=UBCISRIT@aGlJ
ュー ータ	5TTD
ュー ーム	!F.V0JSG
ユー	"[#S&B'J(I*I+F,A-H.S/A0G2H3D6D7F9E:I;?<A=V>F?H@HACBSEGGKHIIFJHK?LCMHNHOHPCT=VHWCXHYF[H]I^F_CaFbEcGdIeHfFgHhBibkClG
ユー ーザ	"[#S&B'J(I*I+F,A-H.S/A0G2H3D6D7F9E:I;?<A=V>F?H@HACBSEGGKHIIFJHK?LCMHNHOHPCT=VHWCXHYF[H]I^F_CaFbEcGdIeHfFgHhBibkClG
ョブ	!I"J-G.F1H6I7J8K9K;JHUNKQIRTXXjJ
ョン	#E%F&E'H(F-V.>/=0E1T2S3>4H5>6E8X;=<B=B>D?Y@CDHEIFDGAHGIDL?MGNUOCPDQBS=TGVDW?XFYDZJ[D]F_IcTdEeEhDlB
ョン 3	!K?XAI
ョン ンが	"S-K1U8FCYKG
ョン ンで	AS
ョン ンと	^W
ョン ンに	!J*U9TcW
ョン ンの	!B)U*T2T9T_T
ョン ンは	!X8UCF
ョン ンを	8WBFJTKX
ョン ンロ	!E
ョン ン文	!I-XKJNT
ライ	!Z"J*U,F.J/G3K5H7JBDIHKHLTMTOIRF_KiGjKkKlG
ライ イア	*U-T9TMTiKlJ
ライ イン	IILWSU
ラウ	!ZTH
ラウ ウザ	!ZTH
ラム	!Y
ラム ムま	^S
ラン	.W3TKH
ラー	!H"?#F%:*T0S4G5I6I8G9T:B=E>A@9AJBTC6E?GHJEM<NIOKPERGUCX9YFZ:^G_DbBjJ
ラー 0	!Y.G2TDS
ラー 1	!Z
ラー 20	!FJZKSTKXS_VdK
ラー fatal	)V/>7C9FBERIcUfUiKlJ
ラー ipaddr	,S7ITEdTkXlK
ラー java	;T
ラー libssh	!U
ラー sftp	!8;JBJK<RU]VdTkUlT
ラー ssh	!D3SAVKJNK_UkF
ラー アッ	!F0SKWLIOV[J
ラー コー	!6,J-S0U1C7SLWQTRKSF]KcJfHgH
ラー サー	!,&K)S*H0K1H2H3C5C7WBGLFR_WBbHcWfUjH
ラー ソフ	KS
ラー ディ	!>1WLWSZ
ラー ファ	!I.T0X8S<JITaK
ラー ホス	!A/G7VKDTTdJ
ラー メッ	!CLV[SeH
ラー リモ	!F&],UPTjW
ラー ロー	!CIZ
ラー ーが	!C)K-C0J3J7J8F;J<KGINKWYaUgIhJjSkJlJ
ラー ーで	!H)T.U1TbTcU
ラー ーの	!H.JLTSX
ラー ーを	.VBI[[aU
ラー ーコ	!E/K0G8US[TUeJ
ラー ーメ	!GLJOT
ラー 接続	!F,J-HKWTFk]lU
ラー 最大	!K
ラー 相手	!I*V2U9S
ラー 致命	!B,F/I7KGVRXT>iS
ラー 認証	!?,F/I7KGVRXT?iX
ラー 送信	!KeU
ラー 鍵フ	!I+G;X?DIG
ラー 非ア	!GKS
リか	!C&T
リか から	!C&T
リが	!V<GIGLXSJ
リが が存	LU
リで	!B1JLB[b
リで です	!DLF[_eH
リに	!WLKSF
リの	)U-S1J4VBBLDXSiK
リは	ISS?[CeU
リは はあ	ISSB[E
リは は作	!GeW
リを	!A/I1HLY[IbUcVeU
リを を作	!ILS
リク	!J%U
リク クエ	!J%U
リシ	!E'T,J0UEWFULK
リシ シー	!E'T,J0UEWFULK
リス	!T4X5AKKLY
リス スト	4X5ALYST
リス スナ	!T
リズ	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
リズ ズム	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
リセ	!F,JKVNU
リセ セッ	!F,JKVNU
リソ	5T
リソ ソー	5T
リッ	!Y
リテ	3SDW
リテ ティ	3SDW
リプ	-TcX
リプ プト	-TcX
リポ	,K1I4SKHLITIcUkK
リポ ポジ	,K1I4SKHLITIcUkK
リモ	!K"D#E%H'E-S/J2J6?7;9I:J;C<A=B>G?G@IAFBTCDDIEIGAI:LWMJNAQFR9VBWGYHZI]U^EcIdDeCl@
リモ モー	!K"D#E%H'E-S/J2J6?7;9I:J;C<A=B>G?G@IAFBTCDDIEIGAI:LWMJNAQFR9VBWGYHZI]U^EcIdDeCl@
リン	!^,H/J3X7I9JKJTG
リン ンタ	!a,I7KTI
リン ント	!E3Y
リー	1JSTbTcT
ルか	!F.J1U[WbU
ルか から	!F.J1U[WbU
ルが	"J%T&K'F*J+D,F.=/F0>3G7H8I9E;I<X=?>C?I@JAGB?CGHIITJKL@O_PHRDS<TGWH[?a=cIeIiCjH
ルが があ	IYSI
ルが が壊	(S;SKU
ルが が存	<GLIOV
ルが が既	OY
ルが が見	!T(J;<<Y=IOIYH]JaKgH
ルさ	!I5VRI^ViT
ルさ され	!I5VRI^ViT
ルで	'W.H@UOFSFTTaHlV
ルで です	!G'X@USIaH
ルと	(U.J0IKGLIOHSF]ZaJ
ルと とし	SJ[T^S
ルと と一	]S
ルに	!K"K+U/K0J6I;JLISFTK]Ub[lI
ルに に失	1UbU
ルの	!I"<#I%K&H'?(W*G,A/F0:2G3J5J6G7G9J<J@ICWDVGIHCIDJCMKPCR=TBW>XJ[6]YaKbVgUhIiK
ルの のア	;J=VDWLHSJ
ルの の先	;T
ルの の形	;A>T
ルの の読	<HAU
ルの の起	!D1U^VbYfT
ルは	!="H'X(E+I.@8J;U=H>IAHBGCIDHI:KBLGNJOZQJRCSJVWWJYW]?^T_Ka@cVfHgGiJlG
ルは は公	!KYV
ルは は受	!H0Z
ルは は既	!IOY
ルへ	.T
ルへ への	.T
ルま	!EIXLYSJ
ルま また	!EIXLYSJ
ルや	ISSB[E
ルや やデ	ISSB[E
ルよ	]V
ルよ より	]V
ルを	#H&G(B*C,T/A2F3E5B6C8F9?;T<S>W?K@FA@CAFHGHH>JIK;LHOGPFQ@RJTHV@XFZJ[;^<a7bUdHe>gGiKjHk?lW
ルを をア	!Y0H
ルを を作	0ULUOJ
ルを を初	"TcUfVlI
ルを を指	!TlV
ルを を確	,WBFTTWT
ルを を読	!G+G;W>T?BAJIG
ルを を送	![.KOKSUTJ
ルを を選	!JlZ
ルを を開	!:+I-U.E;I<T=TBXKJSW]J_UaKfH
ルア	iT
ルア アド	!HiX
ルエ	*U2T9UhT
ルエ エラ	*U2T9UhT
ルゴ	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
ルゴ ゴリ	!@*[,J/H2[5H9ZBIEUKJRHTIkJ
ルサ	!A"SRSgUiT
ルサ サー	!G"TRTiU
ルシ	!J.S0TSI
ルシ シス	!J.S0TSI
ルダ	!F"K'I*K+H,F.H/B3I5H6T7J9I;H<D=JBCKGLbQJSUTDVHWJ[V]E^IaGbJcJe]fKiKkIlI
ルダ '	!H.ILUOVSXeF
ルダ ダが	LT
ルダ ダを	!C0S1TOHSX[JeY
ルダ ダー	!FIK[T
ルフ	!E<EI[OJ
ルフ ファ	!E<EI[OJ
ルリ	!E5TSW
ルー	/F7WCSKJTJWT
ルー ープ	CS
ルー ール	WU
ル名	'H(G.@0c;IIDKGSFVFYJ[Z]EaEeGgI
ル名 名が	!F0ULHSI[U
ル名 名に	!V0TOJ[J
ル名 名ま	!G0USI[V
ル接	!G,JBKKJWY_K
ル接 接続	!G,JBKKJWY_K
ル転	!E.TIISSVKfU
ル転 転送	!E.TIISSVKfU
ル送	.TBKIULZ[G
ル送 送信	.TBKIULZ[G
レク	"G&I'F(G*J+E,F-H.>/E0B1Z3H5H6I7I8G9I;C=E>I?J@HAHBDCIDJFJGIHHJJKCLVNIOAQIRETGVKXKYG[[^H_IaDbFcHeZfHgFiCjHlG
レク クト	"G&I'F(H*J+F,F-H.?/E0B1Z3H5H6I7I8G9I;D=F>I?J@HAHBDCIDJFJGIHHJJKCLVNIOAQIRETGVKXKYG[[^H_JaDbFcHeZfHgFiCjIlG
レジ	OT
レジ ジス	!U
レス	!4/X3H5H6TBGLHPSRESJWJ_VbKcJd^fIhKiTlJ
レス スで	!IdV
レス スは	!IPT_U
レス スを	/X6K
レス スポ	!H
レッ	!Y
レッ ット	!X
レポ	IT[UkF
レポ ポー	IT[UkF
レー	"H%K(J,I.I/J1J3J5H6J<C=F?J@JCHEJFJGGKHLJPaQdRDSJTJYG[J^J_GbJfKgJiEjGlJ
レー ーズ	"I(K.J/K5I6J<C=F?J@KCHEKFJGHKJLKPaQdRESKYG[K^KgJiFjH
ロイ	6S<KAGBWiU
ロキ	,D/G5K6H7JBAKJRCSJTDWhX]iFjIkGlI
ロキ キシ	,D/G5K6H7JBAKJRCSJTDWhX]iFjIkGlI
ログ	"W#T&@'A(D*C+F,H-=.<0A2C4I6@7A9><B=C>I@DAAB^CBDFEEF<HGIBJCK:L>MHNCO?P@RWS5VEX@YB[A]Da?dGe@fBgAi[k>
ログ グを	!E
ログ グア	!X
ログ グイ	"U#U%F&D'F(J*E+H,K-C.@0G2F4K6B7C9B<F=F@FAEBWCGDIEGFGHIIFJGK=LBMJNEODPDRVS;VIWBXCYGZT[E]H^CaFdHeDfDgGhTi]kA
ログ グオ	!YiE
ログ グラ	!Y
ログ 詳細	!E
ロセ	!="U1WKZbUcT
ロセ セス	!="U1WKZbUcT
ロッ	!V+TBJPKRJ_XiH
ロッ ック	!V+TBJPKRJ_XiH
ロト	'J,B.I/C0J3G5H7HBIGKLEN]OGR@SFTBWHXI]J^YaJbTiEjKlZ
ロト トコ	'J,B.I/C0J3G5H7HBIGKLEN]OGR@SFTBWHXI]J^YaJbTiEjKlZ
ロバ	RY
ロバ バイ	RY
ロン	0XGURSSHiU
ロー	"<#B%E&B'V)F*B+C182D3;4H6?9=:J@UB?CAEGFJG?HDI^MHNAP>R8W>XEZD]Vb<c:dFeJf=hDi<k?lA
ロー ーカ	!K'J(U0H;J<BIaLCOCSCVG[F]YaI
ロー ード	"A#E%I&G'W)J*G+H.S0T1A2I3C4K5?6G8I9C@SBFCBDFEJGCHHNFPBR<VSWEXHZG]B_HbCc?dIfCg?hJi@jIkElF
ロー ーバ	5T
ワン	GYRHiI
ワン ンタ	GYRHiI
ワー	#A%G&@'B(G*C+E.;/D0@2E3H4H5>6>7X:J;G<C=E>I?H@FCFDIEFFCGSHGIBKVL<MIN@OBQGRXS;VEW=YH[F]F^@_FaBcAeDgDhJl?
ワー ーク	&H'J*J+J.E0H2K5H6F7Z;IGHIJKXLGNHOIR:SEWCXUZK^IaIcGeKfFjHlF
ワー ード	#G&I'J*K,C-H.G/G0I3I5G6I7F8G9J<I=I@JFIGVIIKCLFOJQKR[SFTBWKXJZT[K^H_HaJcJgJiTkHlJ
ンが	-J/S1T3K8EBECYKFTS_JbKiI
ンし	!T"C5JB@TVZV_Ii?
ンし して	"KBFTWZV_KiE
ンし しま	!Z"JiI
ンで	#U*I,G.G/C1C3H5C6K9J;G>K@JBWGYLGNKOJQGRXSFT>]K^IeIfIhKjTkK
ンで でき	#U*K,I.I/F1D3J5GBXGZLIOKQIRXSGT?eKfJjT
ンで です	!UcT
ンと	^W
ンに	#I(K*S,I.F/K1E5K8J;G<IGIKIQGTGbIcUgJiVjC
ンに に失	*T.G1H9TTKiUjH
ンの	)T*T2S9SGJRD_VfK
ンは	!T"U)U0X8T;KB@CEOKRBSG_HbTcIfFjJlK
ンは はで	"IbU
ンは は拒	)UiI
ンま	!HRTiT
ンま また	!HRTiT
ンを	3V8WBCJTKWTH
ンを を終	8TKK
ンを を開	!XBJ
ンイ	"TBFGTiS
ンイ イン	"TBFGTiS
ンガ	!E3Y
ンガ ガー	!E3Y
ンス	!Y,I/K6JBFLJRGSJTE^UfI
ンス fz	!H
ンス スタ	!T
ンス スト	1U^VbT
ンス ス固	!T
ンタ	"J,@/T5KBCGbRCTIkIlI
ンタ タイ	GYRHiI
ンタ ター	!T,B/URKTK
ント	"Y#U%_&Z'A(A)C+?,:.:/80>3X4F5F6@7@:T;?>D?E@ACAEAHDJDKJN?O=P?Q@RES3T:VDW?X>YDZ?[@]A^@_?a?c?dFfFgBiWk>l;
ント トか	&V*S
ント トが	%U3W9JBHKJ_JiJ
ント トで	!B"K#U+J,K1U5IDSSFjU
ント トに	"I#F%K&U:UBXbKiF
ント トの	"W%ShXjJ
ント トは	#T%SBCiK
ント トま	"TGKiU
ント ト名	!I"JiZ
ンド	!J%J(H,I/K2I3G6I;G<HAICJFJHKJHOKTIVHYI]I^WhJiJjH
ンド keyfile	!K
ンド open	!H
ンド put	!J'TLH
ンド ドが	!C/JLUST^TgU
ンド ドま	^S
ンド ドシ	-SKT
ンネ	!?+K,X.K9HBUKJLKSITTW[aJfG
ンネ ネル	!?+K,X.K9HBUKJLKSITTW[aJfG
ンピ	5TTD
ンピ ピュ	5TTD
ンプ	!I0VGUSGaUiU
ンプ プの	!IaU
ンプ プル	!I0V
ンポ	;TAUQURI
ンポ ポー	;TAUQURI
ンロ	!U'K0KIK
ンロ ログ	!E
ンロ ロー	!Y
ン不	!IBVcTiS
ン名	!E
ン失	!D1K8JTJhY
ン失 失敗	!D1K8JTJhY
ン文	!I-XKJNT
ン文 文字	!I-XKJNT
ーか	"J,K-C1FBHKTRJ_CcTkH
ーか から	"J,K-C1FBHKTRJ_CcTkH
ーが	'E(D*>+D/J2?3H5K7@;B<C=F?IAGBUCIDIEKG;HDLTMJPFQGRETTWYXBYJ]@_WaTdCgAiIjYk8l9
ーが があ	!T
ーが が切	!F-V8ULJSI_UhT
ーが が応	!T,I/FBHKHSKTXlK
ーが が接	8IWThU
ーが が発	!D)K-C0J3J7J8F;J<KGIWWaUgIhKjSkJlK
ーが が見	"S#UBJiT
ーし	TT
ーし しま	TT
ーで	!>"E#U,E.U/G0J1V3I6I8KB=LDSHTB[W^Z_JaJbViAkI
ーで です	!E)S.S1SLHSH[UbScU
ーと	*S,C-T/J1E2V9YBINTT@kJ
ーと との	!G,I-U1H2S9VNUTI
ーに	!I&A+H,S2@3K576<7[9A;K<IETHFKINJVEW;XGZD[I^EaCb@eGiVj>
ーに にあ	!G*UOTSI]S
ーに にな	!I
ーに によ	!D'U)T0U1SBDKFST_SfGiJlX
ーに に拒	,EBZRH_JiV
ーに に接	#J&I*F,V.G2J5B6E7^8K9HBAJSLHSHTTWCZKbJjI
ーの	"G#G'J)H+J,F/;0F3c5^6@7=8K9><F=I>KBHEJFFGDHSJIKHQHRET9VDWBXFYJ]D^FeGf@gJhEiA
ーの のた	!U
ーの のホ	!B3V
ーの の応	-TNV_T
ーは	!I3K6KBIGS
ーへ	!W"T-K.I/D3H7I8J9HKGTZXX_HdJiIjFlH
ーへ への	"T/G9IKHT[_HdJiKlI
ーを	,G.V/K3JTJ[ZaTiG
ーカ	!I'T(T,K0F;I<BBJIaKILBNJOBSBVFWI[E]Y_GaHeKkJ
ーカ カイ	'V
ーカ カル	!K'J(U0H;J<BIaLCOCSCVG[F]YaI
ーク	!V#J&G'I(J*I+J.D/J0G2J3J5G6D7Z<JAJFKGHHKIJKXLFNHOHQJR8SEVKWCXUZJ]J^IaIcGeJfFgKiJjGlE
ーク エラ	!<,A-H/H7_KSTCdTk_
ーク クか	!ETVXU
ーク クに	!T,F/T7WKTTA
ーク クエ	!:,[TZk@
ーク クレ	!T
ーク ク接	!I)T,J-V1T7CBEJXTJkI
ーク ク関	!T
ーク パス	!V
ーゲ	!W
ーゲ ゲッ	!W
ーコ	!E/K0G8US[TUeJ
ーコ コー	!E/K0G8US[TUeJ
ーザ	"[#S&B'J(I*I+F,A-H.S/A0G2H3D6D7F9E:I;?<A=V>F?H@HACBSEGGKHIIFJHK?LCMHNHOHPCT=VHWCXHYF[H]I^F_CaFbEcGdIeHfFgHhBibkClG
ーザ ザー	!W#U&F+I,E-K/E0J3H6G7H9I;C<D=X>H?J@KAFFEIHJJKBLFMJNJOKPFRFSBTCWIXKYI[K^I_FaKbHcJfIgJhDi[jKkFlI
ーザ ザ名	"TRViSjS
ーシ	*S2W9S^W
ーシ ショ	*S2W9S^W
ージ	";#<%_&[(D)F*B+D,=-V/>1J2D3>4I5<6F7D9?:E;?<@=A>E?Y@ECDDIEHFAG?HGIAKBMGNSPDQCR4TCW?XFYEZF]B_CaJcTdGf?gChUiEjG
ージ failure	LTSUVV[XeB
ージ no	!KLWVJ
ージ permission	!ISZ
ージ ジに	!V
ージ ジの	!S1V^HcU
ージ ジを	^UbVcS
ージ ジェ	"I#K%c&^1J5I8KFKGJRESIhWiC
ージ ジョ	!@-Y8I;I?[BIKGNWRJ_JkS
ース	!g,I;SBDKIRFTFiI
ース スに	!S;S
ース スの	5T
ース スを	!T
ース スト	!X
ーズ	!J"I(K,J.J/J1H3J5I6J8G<C=F?J@KCHEJFJGGJKLKPaQdRESKYG[K^KbKcKfKgJiFjG
ーズ ズが	<G>IPVQZ
ーズ ズな	PS
ーズ ズの	!HPV
ーズ ズを	;E>UQT
ータ	#G%K(G*H+H/>0X2H4J6H7J9C=J@KAGCUFJGDKTOAQIR;VBWBXIYJZI[C]D_BbJdJeIhHjCk@lA
ータ タが	!I;SPTcW
ータ タの	!I.G8S<JBSIVJUTW
ータ タを	,I.TBHHUKSTG
ータ タス	LSfS
ータ タベ	!X
ータ ター	5UTD
ート	"8#:%?'9*J,S/>1H5K:D;H<5=8@;AVC9D@E@FHG5HEJDNCPDQHRIUIV:X>Y<]S^6e:f=iAka
ート 22	!<,Z-J/J1J6K7JBENIRKkZlV
ート 443	!A7WdX
ート 5432	!_,E
ート アク	!W
ート コン	!T
ート デス	!T
ート トが	/H7X
ート トさ	!C3I5I>T?TAUKHOJ
ート トし	!E>TBH
ート トに	;UAVQVRI
ート トの	!C1UbU
ート トへ	!D.UKWPUSGTUkW
ート トを	!V/JkUlK
ート トサ	,KTU
ート トデ	!ILW
ート トパ	!KBJLWSV[J
ート トフ	!<(K-U0EBIIJKJLWOWSY[K_VhS
ート トホ	&V*V5IBIKFbUfUjV
ート トリ	!@4S
ート ト側	!C)UBJKH]WhT
ート ト番	,T/H5H6TBFNWRHTHWSiIkZ
ート ホス	!D-UKWTE
ード	"J&D(G)J+5.U263?5D638H9C:>BHD6E;F<GYH4JBM>N3QET@UEW,X5YE],^F_.aTeFgWh:k6l/
ード 0	!aRS
ード 1	"T1V;J<T>W?UbT
ード 2	!=L]SGVGcT
ード 23	!IIVaS
ード 255	!J1K7W=JKFiXjU
ード 3	!B,I3U7KLKS^TIaUdWkI
ード 4	!H0GKJOXVU[UaI
ード ドが	(I)I,D-H1D3K5K7H<JB;IEJKLCOHPSRXTHVF[I^J_KaEbJcJfGgSiVjF
ード ドし	'U.I0F;WLHOJSC
ード ドす	IV
ード ドで	"S'B(J,I0W3K;GB<FIGKIKKEQHTIVGYIZT[H^IaCeJgZiHjK
ード ドに	!I"J#T-U0H7I<V=TCJGIIIJUOHRCTUVG[WaGiG
ード ドの	!UBCGXQJRGiFjJ
ード ドは	!J
ード ドを	0FB<KULVRKTCZUaI
ード ド中	OT
ード ド失	!F,T<JFTSS
ード ド完	!U.GSKaS
ード ド済	!Y
ード ド認	!TBDRXZGiC
ーネ	!B,G/V7TXS
ーバ	!B"J#I%@&C(E+3.V/S3T:<;8<@=3>:?6@CADC:DJGKHCI.JBM9NXP5Q4TSUBWJY5[B^H_SaFcKgC
ーバ から	!D0SLTVG
ーバ バか	*K-W/C1G3H5J7KBHFKLJNTTDWHbHcIfGgK
ーバ バが	!H#H%I&J'J*I,T/C0T2I3C5C6H7C<TGFKSNBOJTIVEWBXI]J^JaJdJeHfWgKiUkBl@
ーバ バで	!CBJNVOURTfUiK
ーバ バと	!F)U*S,J1V2T8K9XBKKKfT
ーバ バに	&I/G5I7T9KB[KIRDSHTViKjFkI
ーバ バの	'V*F.T/?1J2U4S6E8J9ABIEUFVGKKFLFNYOFR@T<VJXH]J^JaHbJfHjGkClA
ーバ バは	!G'K,F0H2KBFFULDOWRWSUTHWIZEaHcHeJfF
ーバ バへ	WUXUkI
ーバ バを	fS
ーバ バル	5T
ーバ バー	%I&2'7(@*T+@/]0?4A6V:H;@<>=C>F?C@DA>CBDEE@F3IAKJLJMEO=PBQBSITXUJWJYE[<aFbDe3fJg=jK
ーバ バ側	!B*K1F2J8V9TLIRKSGVU
ーバ バ管	!C.TBJLYSU
ービ	!H"G5JGFKJLKTEXKZGjJkUlI
ービ ビス	!H"G5JGFKJLKTEXKZGjJkUlI
ープ	(I3XBJKI
ープ プリ	!E3Y
ープ プン	OSST
ーミ	%UBICVaV
ーミ ミッ	CVaV
ーム	!<.V0H1^LGOS[JeJ
ーム ムデ	!F1Z
ーメ	!GLJOT
ーメ メッ	!GLJOT
ーモ	!V
ーモ モン	!W
ーラ	!D<T=VBIIT
ール	!f"F*K,F.@/E3G5F6J7I8JB>KHLIR@SFXK^UfJjHkHlI
ール ルで	.KTU
ール ルに	1UbU
ール ルア	iT
ーン	&V<KBWQKcT
ー中	!E.UKXSS
ー名	)T,E5I6Z7K9JLJQJTBjIkHlJ
ー名 パス	!G"VBURUiT
ー名 名と	!WBFZV
ー名 名に	!E6WiU
ー名 名ま	!TGWiC
ー認	!SRGiG
ー認 認証	!SRGiG
一度	;SPKQTiU
一時	!H.I1KIIKWLDSUVUWFXT[V]V
一時 時フ	!A.JIILESVVU[W]V
一時 時的	KXTSWGXT
一次	,KRWiX
一致	#I%G&D'E(^)K*V+H,E-D/A0C1F3_4J5J6D7F8B9S;D<B=J>J?I@JAGCIEIFDGDHHI?JGLAO@PCRFS?TAVBWDXIYHZI[H^F_GaDeGfEgThIiCjCkH
一致 致し	"I%K&G(X+J,J.E/F0I1K3]5E6I7I8J9U;H<DBCFGGJHJIGJKLFOFQJRFSETDVIWIYK]UaJbJfJiGjI
一般	!G.]0JSY[U]JeK
一般 般的	.U[W
一覧	1WBHKJRGSXZU[EbHeF
一覧 覧の	SY[IbJeJ
上で	<T
上の	!GEVRHXS]W
上の の鍵	EW
上传	"E(G)J*I,C.W/C0J1G3J5I6I9KAKBDGIIDNJOGRCSWXK[H]J_EaGbHcGdGfDhKiFlI
上传 传失	!?"I,I.X8JBJIKKGOJRHSUTS_JaJcJdJfJkT
上传 传完	VU
上传 传成	!X
上書	IKLIOWSG
上書 書き	IKLIOWSG
上注	BY
上注 注册	BY
上限	.VKJ_W
上限 限に	"T_W
下に	LGSH[HeV
下に に置	LISJ[K
不一	!@(W*U2T3U8K9JBFIIPJ]H
不一 一致	!@(W*U2T3U8K9JBFIIPJ]H
不到	!="D#K&J'J(D)G*U+J,C-E.?/V0E1D2Z3A4J5@6F7F8D;G<]=HAIBCCJDJFJGHHKIBJJK@LEMKNGOFPJQGRASBT>VIWHXHYGZJ[G]G^G_DaEbFcDdJeIfCgHhIiFjJkHlG
不到 到匹	!@*V-I/G2[3G5I8K9T<KBJ_K
不可	!D3S5UBUIHLVOJSU]VbK
不存	!:&K(H)K,D-H.@/B0G1F3J5E6E8F;J<ABCDTGKIYK=LYNJOBQHRHS<TIVJXJ[F]G_EaGbHcGfGlH
不存 存在	!:&K(H)K,D-H.@/B0G1F3J5E6E8F;J<ABCDTGKIYK=LYNJOBQHRHS<TIVJXJ[F]G_EaGbHcGfGlH
不明	!F+T,K/U1I3D5YBKRJTJ
不明 明で	!H/V3H5T
不明 明な	+T/K3J5V
不正	#J%J&I'H)J*F,B-E.A0D1H2H3B4J5B6W7F8C9F:K;[<D=T>G?FEIFFGEHHIGJIK=LEOEQSS@T@VHWFXIYBZI[G]T^G_DaEbGcEdGeJfEhIjHk@
不正 正で	.H0I5J;U?JBFCSDIKGOKQCSHYI]VcJ
不正 正な	!E6T;W=JCIQJ
不正 正ア	!Y
不正 正确	;F=TDUQW
不符	3]5HBK
不能	3E5XIKLI
不要	cW
不足	!S"H,H._/I3K5JBHESKGLDRGS@TD_IcJfIlI
不足 足し	.UET
严重	!@,H8V?IBJKURUSSTF
严重 重错	!D,H8V?IKURUTF
个文	!^.H3ISJ
个文 文件	!^.H3ISJ
中で	#U8I;TbSiG
中で です	#UiH
中に	&K)I*V,=-V/I2K3J4S7K8<9aB=IEJ]LFNJRHTCWVaTfEhHiIjIkJlJ
中に にエ	!I,D-F4T8JBAIJLHRITHWWaTfJjK
中に に切	!I-Y8I_[
中の	!@"W8JTXiEkV
中断	!K,C.T3T5S8W9JBJJZ
中断 断さ	!E,J-K.U8XJT
中断 断し	!H5TTKkS
中斷	"I,K.H/J5KIKKYLJRESJTH_J
中止	!D"I(K,@-B/I0I1F3V7G8Z9I;K?HBEIHJHK[OGRATAWIaJcJdIeTgIhGiGjJkHlI
中止 止さ	!E,J.U8X_T
中止 止し	!C8HBJKTOITJeT
主机	!=#G%H&E'E(@)@*@+D,=.8/]0?3Y4F5[6>7W8A9;:G;><A=C>H?G@GADCGDGEHFCG>HGI:JCKDL9MEN?O>PAQ=RES9UHVDWAYEZF[@]B^B_Ia?c:eEfIgDh?jCl;
主机 机上	BY
主机 机密	"G(J)J*G,G-I.G/D0K1F3Z5_7G8I9EB@IJKELIOJQJRCSHTAXJ[J]J_IaJbIcHfGhJiHlH
了し	#G%I'K(E)I*J,D-S0F1V3E5D6G7H8V;I=K?K@KBICGFJIUMJNFQCR?SHTHVTXJ[I]I^SaBdHeJgChGiFkFlE
了し しま	#I%I(F)I*J,D-S0F1V3E5E6G7H8V;J=K?K@KBJCHFJIUMJNFQCR@SHTHVTXJ[I]J^SaBdHeJgChGiGkFlE
了で	&IKULKhW
了で でき	&IKULKhW
了コ	,U-I0J8G9K;K=E>UCJGHIKKBOIRFVJ[KcJgKkS
了コ コー	,U-I0J8G9K;K=E>UCJGHIKKBOIRFVJ[KcJgKkS
予定	;TFT
予期	!8)X,C-U/G1Z5HGKKKRISKTB^IbXfThH
予期 期せ	!=)Y,E-V/K1VKKNHRKTC_SfThI
事録	!VSH
二段	GW
二段 段階	GW
于目	!S,STJ
于目 目标	!S,STJ
于连	7VTSdUkV
于连 连接	7VTSdUkV
互換	!D1UbUcX
互換 換性	!D1UbUcX
交换	!F2G3F5I9]AJBGKKRETJhKiJjJ
交換	!J"K(J)J*X,G-Z.G/G0K1D2T3E5H8D9jBEIJJYK;LGOKRFSGTEWJaJcHfHhIkIlJ
交換 換ア	9X
交換 換方	!F*I9^
今回	!G3XBK
仓库	TT
他の	CV
付き	;V
付け	#U'],G.H/H5J6EKJLHOESGTHWJbJiDjIlE
付け けて	'X,J0JBFRJkT
付け けま	#VeU
付け けら	0VOKRT
代理	!E&T,IBJKFNIRGTZX]_GkJ
以上	!B5KEYFUJVKSRH
以上 上の	EWRI
以下	!TJS
以外	MT
以外 外の	MT
件	!g.GKHSJ
件传	SW
件传 传输	SW
件名	!I(I.J0YIJVJ
件数	!]
会话	"K,J1T3K5J7K8WBJKERJTG_KfTiJ
会话 话已	,J1U3K5J7K8WBKKERJTGfTiJ
传失	!?"I,I.X8JBJIKKGOJRHSUTS_JaJcJdJfJkT
传失 失败	!?"I,I.X8JBJIKKGOJRHSUTS_JaJcJdJfJkT
传完	VU
传完 完成	VU
传成	!X
传成 成功	!X
传输	!J*E-J.S0J3FIJKULIOERGSUTJVI[J]]cJlJ
伺服	!H"K,K.J/J0K5K8JBKIIKHLJRUSJTS[K_KlW
伺服 服器	!H"K,K.J/J0K5K8JBKIIKHLJRUSJTS[K_KlW
位置	!F8TBH]SaScK
位置 送信	!K-T7SKJaT
体は	!J.HOFSGVVaZ
作が	!A8VTHXV_KaVdJkUlS
作が がな	!K8VlT
作が がタ	7IKVTKXX
作し	)U1T
作し して	)U1T
作で	!FTUaY
作で です	!FTUaY
作は	!T.V
作を	!F7UBJSUVUaT
作を を実	7U
作成	"E#Y'C(K*K+I,G.>/H0U6I7I9H;G<G=GB9DKGJHJI@KCLcPKQJRBSYTCVCWHYH[:]B^Ia=bFeci?jHkK
作成 成し	!TFSLUSG
作成 成で	'J0T1HIJKKOKSX[G]JaJeZ
作成 成中	.IOW
使い	!X%TBVQJjS
使い い方	![QK
使え	"J#T.J0V6T;H<GBEIJLFOIRJSG[J]JbJ
使え えま	.K0V6T;I<GBJIJLGOJSH[JiT
使用	#>'@(D+A,H-F.U/C1G2D3<4I5?9@;:<J>TDTEXFUG=HHIAJEK9L?MJNDO=PIQ>RWS<VEWCY>]A_@aBb<cEdGeBfAgDjTk@l?
使用 用さ	!FBKjS
使用 用し	!E"I)UCTEV^SlK
使用 用す	!S%UBG
使用 用で	!F+J.K0S;D>TBDDVEUOHRVbF
使用 用中	"VFTjU
使用 用可	!CFKRTZTiH
使用 用量	.U
例外	!TJVSK[J
供し	!KST[SlT
保存	!["H'G(J*K+H,A-J.T/A1F3V5I6H7I8H9H<H=H>H?T@IAFB:CJDHFJHWIJKBNJOYPHQCR@T=WIXKYH[F]F^G_IbHcHeHfGgJi@jIkIlE
保存 存し	!Y.J3K?VBIQISIaTiJ
保存 存で	.V0T3JBIHXOVRJTIiK
保存 存先	.WST
保持	%TaT
信が	!?8TJUKUbU
信さ	!JBJcW
信さ され	!JBJcW
信し	!E'V-GBFKGLEMWNV_IfSkKlJ
信し した	!FMT
信し して	!G'W
信し しま	-JLFfT
信で	!T.F9JBKLTRKTJ
信で でき	!T.F9JBKLTRKTJ
信に	!W*T.H/J;KBSFUKDLKRFSJjT
信に に失	!W*T.H/J;KBSFUKDLKRFSJjT
信は	!FBGVUXVaX
信を	!E.S3J8SITJUKSeU
信エ	!G*W2S3I5D8J9FBDKFLXNTRTSXVK[K_TkHlK
信エ エラ	!G*W2S3I5D8J9FBDKFLXNTRTSXVK[K_TkHlK
信サ	![RFiK
信サ サー	![RFiK
信タ	!E2U8WKUTFdJ
信デ	gS
信デ デー	gS
信バ	BHGV
信フ	!=(Z0K;FKXOIgW
信フ ファ	!=(Z0K;FKXOIgW
信中	!Y8JKT
信側	!@/T1K5K7UTVVUcH
信側 date	!J-SKIaS
信側 側で	!H(SVT
信元	([3JLJ
信先	LXOJ[T]KeF
信処	!IIVLTSSjU
信処 処理	!IIVLTSSjU
信失	!H"HKJZVjW
信失 失敗	!H"HKJZVjW
信後	!BJXKGLGSJV[
信息	cU
信済	!C.JLIOUVWaT
信済 済み	!C.JLIOUVWaT
信用	"W)U
信結	!V
信結 結果	!V
信頼	!T4U
修正	+T0T
修正 正し	+T
個の	(TDT
個の のフ	DT
値が	!D(X+U
停止	!C"c,J/J0K1GGDIKJ^KTLENGOIPKRASFVJZH[KaJbIfIgKiHjHlH
停止 止し	"U1K5SBHJVKTLINJRIhSiK
側が	!K)V
側で	!B(S1I8VBGVT
側に	!EISSIVUjT
側の	!IRJZS]S
元の	]W
元の のフ	]W
先が	!D
先で	RT
先に	!5.T9TBFKHL]RHTVXJeGkVlK
先に に接	!A,H9VBJiWkX
先の	.V5I6UBJ
先は	!HNS
先サ	!E/J0S5T7S9UBBHWRISFiJ
先サ サー	!E/J0S5T7S9UBBHWRISFiJ
先デ	!A)ULW
先デ ディ	!A)ULW
先フ	!ELZOTST
先フ フォ	!HLZSU
先ホ	,J/T6S7U
先ホ ホス	,J/T6S7U
先頭	!;(J.J;[?HBJMUOKQJYK]XlI
先頭 頭に	!J;W
先頭 頭行	;G@S
入れ	!J%TRTiW
入力	!H#J&K,H/D0I1E3J5E6X9J;H<KB=FKGZLEOGPYRGSGTHWKXIZJ[K^J_JaIbGeIiWjHlD
入力 力し	"H/G6YBHLKPHRGiYlG
入力 力で	!GPZ
入力 力を	PS
入的	!G=UDU
入的 的管	!G=UDU
全な	![
全な な接	![
公钥	,?.H/H1K3C5J;KB^KILKR@SITCYUcJfGiGlH
公開	"@#T&C(E)H*D+F,;-B/?1H4H6D7E8?9?:U;J=B>A?D@?A<BcDFHFIEJFK?MHNDO?P;QJRFT=VBW?XFYbZ^[E]D^E_>aBcCdHeBfAgEhCjFlB
公開 開鍵	"A#T&C(E)H*E+G,<-B.@/?0B1H4H6E7E8?9@:U;J=C>B?E@@A<BdDGHHIFJFK?LBMHNDODP;QKRFS?T>VDW@XFYbZ^[F]G^E_?aCcCdHeCfBgEhCjFlB
共有	!]8VBJTI
共有 にア	!X
共通	!I2T9X
共通 通の	!I2T9X
关闭	)U,A-W.G/D1Z3H5HBIIKLJNJRGSETA_Db[fTiK
内容	!J-J0S<T=TAJBWCTLJNTOKQER@SITK]UkH
内容 容が	]V
内部	%T&T^S
内部 部コ	^S
再度	!J'S
再接	#U8VKU
再接 接続	#U8VKU
再試	!?0K3I8IBTGIOJRTTXWG_SfHhJiTjIlE
再試 試行	!?0K3I8IBTGIOJRTTXWG_SfHhJiTjIlE
再试	,KRWiX
再试 试一	,KRWiX
再送	!D(X3KgV
再送 送し	!I(TgW
再開	!J'K(K.E0FIILF]eaK
再開 開し	KS
再開 開で	!C0JLJ]_
写入	!G=TDULUSX
写入 入的	!G=UDU
写真	!X
処理	!C"E#T&H(H*V-W.:0D1B2V6G7D9W;D=G?HASBJCJFJHKIVK7NFPGQCRIWB[=]K_AbGcDdGeHfDgIhIi=lG
処理 理が	IWKJLVVI
処理 理で	!D,U/TDTIVLSjU
処理 理の	VT
処理 理を	!DKFLIOU
処理 理中	!D#U9VJUKHTTiJ
出し	&V3URHiS
出力	!I1TBUIHKWOIPTSA[U^GaKcXfJiH
出力 力エ	!H.VKX
出用	BVFUKKRJiUjV
分	!U.IKJ
分か	!E#YBH
分か かか	!E#YBH
分フ	]T
分フ ファ	]T
分間	_T
切な	lZ
切な なプ	lZ
切れ	"Z,I-V.J1J8T9TBHRJTH_FiI
切れ れて	!T
切れ れま	-Y8W9UJTKG_J
切断	!<#H%G&I'J(I*K,5-U.H/?0G1T3>5=8[AJBEFIGCHKK]LBMVN;ODR<S=TDVGWBXI[H]H^G_YaFbVcJdHeIgEhXiGk?l@
切断 断さ	!F#K)W,</H1U3E5F8TBKGHKZNGRBSJWGaJgJhTi?jEkFlD
切断 断し	!G1HLIMWNKSITH_VjV
切断 断メ	!F8T
列を	!H-XKINT_K
列を を受	NU
初か	!JSW]W
初か から	!JSW]W
初期	!A&U,K-J.E/H0J1U3J5I6S9T<T=SJUKDNJOJQTRETJ[HaKbScXeIfXiJ
初期 期化	!I-K.F/J1T5K6J9U;S<V=VBKJUKDLJOJQUSJbTcXfYlF
別の	"K#J:YKIOSjX
別の のア	!H:YBD
別の の鍵	!EjX
別情	-S3U_S
別情 情報	-S3U_S
利用	!G"b)K*I+I,F-J.A/B0C1D3H6F7I8F:K;F=C>IAJCIDHEHGBHJIFKDLCNGODQGRFS>TBVIWJXHYIZD[F]H^T_IaFcIfVjDlU
利用 用く	^W
利用 用で	!K"U'J.J/I0H1I5K=JBHFJGJIKLJOJPTSHTJZJfWiGjJ
利用 用者	"TBTRDiUjH
到伺	!FKKRZTUlE
到伺 伺服	!FKKRZTUlE
到匹	!@*V-I/G2[3G5I8K9T<KBJ_K
到匹 匹配	!@*V-I/G2[3G5I8K9T<KBJ_K
到服	!C*J.K/Y1K3H5I7T9KBFRTSJcJfJhK
到服 服务	!C*J.K/Y1K3H5I7T9KBFRTSJcJfJhK
到達	!C/X7]
到達 達で	!C/X7]
制限	!U"U,K8FBHKGRKSJcK
制限 限さ	"VfS
削除	!ULJSI]V
前に	!<#U,K-Y8EBENITHcVhI
前の	#T/H7KBJOYTJ
前の のフ	!EOU
前回	!C3XUT
前解	!CKWWGXT
前解 解決	!CKWWGXT
力し	"J/F6XBFLJPHRFiXkKlE
力し して	!B"H/I6ZBIGSLKPJRHcSiY
力で	!GPZ
力で でき	!GPZ
力を	PS
力を を求	PS
力エ	!G.VKX
力エ エラ	!G.VKX
功し	!U-I.I8HBIJXKDLIRJSBTFVK_Ka[
功し しま	!T-J.J8HBIJXKELJRJSETGaY
加し	!X3H
加し しま	!X3H
务器	!6"9#C%A&@'C+A0>2?3X4D6>7K889K:C;<<?=B>E?D@ACCDDEDFBG=HBI<JBKJLJMAN>O>P@Q<TUUDV?W@X?YBZA[>^@_9a<bIdAeAg?k;
务器 器拒	!E*K-J.H/H1I3E5JBZKHLJSITBcHfDiTlG
务器 器的	!G5X
効で	,G6VGKLKTGZU
効で です	,H6VGKTHZU
効な	"I/H0V6T?H@U
効に	!H#VDW^SiU
効に にな	#V^TiU
効化	*SRU
効化 化さ	*SRU
効期	!T"ZiJ
効期 期限	!T"ZiJ
動さ	VW
動さ され	VW
動し	"S&X,T.K<URGlI
動し して	"S&X,T.K<URGlI
動で	1WIKTI[JbU
動で でき	1WIKTI[JbU
動に	!UBHLWSV[J
動に に失	!UBHLWSV[J
動ス	cT
動ス スク	cT
動作	)T,I1SBJKJR>STT[lJ
動作 作し	)U1T
化さ	PXQJRT
化さ され	PXQJRT
化で	"TcUfVlI
化で でき	"TcUfVlI
化エ	!G)S.J1T;T<V=VKHQVbS
化エ エラ	!G)S.J1T;T<V=VKHQVbS
匹配	!A"<#F%A&>'I(G)I+=,:-<.@/;0D1D2W3_4E5;6A7>8>9V:H;=<<=A>C?J@BAAB;C@DIECF?G@H@IDJCK8LEMGN=OFP>Q@R;SDT:VJW>XCYCZE[F^F_<aFb?cCdCeHf?gFh;i@jDk>lC
匹配 配的	!@*V-I/G2[3G5I8K9T<KBJ_K
协议	!I,KRGTDlX
原因	"W.S1IBELHfS
参照	!TaSeH
参照 照し	BWRGjV
反映	#aBBRKiHjJ
反映 映に	#S
反映 映ま	#WBH
反映 映前	!I#W
取り	!U,I/J1J3U8I;J=WBEKFOKRISJXSiI
取り り権	!H=X
取れ	!B&T8K
取れ れま	!B&T8K
取得	"H&H)U*J,C.B0E1^2K6G8I9H;IB=GKIGKAOBQKRBSUTCVVWG[D]FaGcTeBfHgTiEjIlI
取得 得で	-T6JOHVU]IeKkU
取得 得に	!T1VBGLUSW[KbIeJ
取得 得中	!H4VLVSS
取远	!DTTVU
取远 远程	!DTTVU
受け	"H#T'],C-I.F/H1H3H5G6H8J9J;J<JAKIJKELHODSFWI[J^I_IaJbIfJkY
受け け付	#U'],H.I0SKKLJOFSHTJeSiEjJlJ
受け け入	!J%TRTiW
受け け取	!HXUkS
受付	!B"U.JIJOUSK_JeXhT
受信	"C#J&J'I(])I*G+K,D.H/C0A1@2J3E5H6J9E;?<G?J@KCJGHIBLIMVNWPJRBS;VUWGXIYJ[E^EaAdIeIfCg[kClA
受信 信し	!AKJMWNWcS
受信 信デ	gS
受信 信フ	!?([;FKYOJgW
受信 信側	!G(SVV
受信 送信	-F.U8SKU
可が	!V+D.E/J0J5K7I;A<C=Z>KBJCVHUI@KKL?QIRHSXTI[H]JiC
可が があ	!T+E.E/J5K7I;C<D=[BJCVHUIAL@QJRJSXTJ[I]KiE
可が がな	!S
可さ	!I&J'Z(H.I/G1F2J3F5F8C:J;J?JAKB?ETJJK@LJPGSXVJWGYH[E]J^H_HaXbJcJfGgFjClJ
可さ され	!I&J'Z(H.I/G1F2J3F5F8C:J;J?JAKB?ETJJK@LJPGSXVJWGYH[E]J^H_HaXbJcJfGgFjClJ
可し	!GbS
可し して	bS
可能	!J"A#G%F'E)F+G-B.:/B0@1J2F3[4I5>6I7C:J<E=E>G?G@JADCFEIGDHHJFL<MJO?PES8VVXHYG[D^T_Ea@cTdIhGiJkD
可能 能で	DSeT
可能 能な	BTZU
可能 能性	!D(I.G/K3V5F7J;SLHOJRGSGVSaKfTiG
号で	"KPTQUiU
号で でき	PTQU
号で です	iV
号に	!WATBH
号に に失	!WATBH
号を	!I/J9TNUWUkW
号を を確	!?/K9TNUWUkX
号化	&J*],H/I2]3J5I9_;IBBLINKPZQGRESITBWJiI
号化 化さ	PYQK
号方	*]2W9T
号方 方式	*]2W9T
合は	!Z#TBSLFRESFiKjX
合わ	*S,K2TLUSWTI
合わ わせ	*S,K2TLUSWTI
合意	*S9T
合意 意で	*S9T
合計	!X
同じ	OT
同名	!FOZ
同時	_X
同時 時接	_X
同期	"J#U&T,I-U3U7H<DAKBXGHKVNJR@SITJXX_IdIiCkH
名が	/[0U3I5HLGSHTH[T
名が が見	/W6J
名で	/I6T
名と	,JTHZU
名と とパ	ZV
名に	!Y"G(K.I0T6W;JBIIKLIOHPIQDRISI[H]JiV
名に には	!U0F
名に に失	!VQG
名の	!C6WOU
名は	!WBK
名ま	0TBJGVOKSH[ViB
名ま また	0UBKGWLSSKiB
名を	!F"F%W/Y5KBCFTRKiV
名を を解	!G/Y
名リ	%U
名リ リク	%U
名前	"J'I,E-K.?/T0V1E3J5E6T7F;I<JBCFJIEL>O]RDV]WC[F]W^IaEbKeJiIlJ
名前 前の	/HOZSJTK
名前 前解	!CKWWGXT
否さ	%V*K,_-9.D1;2J3>5>6K7?889E<I=SBVCGDHIFJHK1LCNFOGPKTGVHWIXJYK[H]J^IbCcAdHgHhB
否さ され	%V*K,_-9.D1;2J3>5>6K7?889E<I=SBVCGDHIFJHK1LCNFOGPKTGVHWIXJYK[H]J^IbCcAdHgHhB
否し	!5"H#J%T&J-K/I1I3I8F<UBXFUGJKGNKOKRHTFWS_HhKiWjZkHlK
否し しま	!5"H#J%T&J-K/I1I3I8F<UBXFUGJKGNKOKRHTFWS_HhKiWjZkHlK
含ま	!I/K0Z3J5I6U?JAJBFDUFWKIOJ^JgKkJlJ
含ま まれ	!I/K0Z3J5I6U?JAJBFDUFWKIOJ^JgKkJlJ
启动	![KKLHRHSJTIcT
告値	!H(XgU
呼び	&VRIiU
呼び び出	&VRIiU
命令	)V,G1VRJTJbUcTiT
命的	3T8K9J<JIHLFRXSJWI
命的 的な	!B7DGURY
命的 的エ	3U<JIILH
命错	!VRFTT_H
命错 错误	!VRFTT_H
响应	)T*I,F-J.E/C3A5H7IB>JELERCS>T[bIcEiJlG
問い	LVSW
問い い合	LVSW
問題	+U;K=UBKCHDXKJRKiI
問題 題が	!E+U=VCIDYaTiK
器拒	!E*K-J.H/H1I3E5JBZKHLJSITBcHfDiTlG
器拒 拒绝	!E*K-J.H/H1I3E5JBZKHLJSITBcHfDiTlG
器的	5W
回の	UT
回数	!?8EBJKHRIh_iI
回数 数が	!Eh]
回数 数を	!K
図	0VeV
固有	!T
固有 有の	!T
图写	!G=UDU
图写 写入	!G=UDU
土	!TUT
圧縮	'X0KOKSI
在	!K,V-T/IKSTH
在し	!J"H&H'J(G+H,J.D/W0F2I3A5C7C8H9G;C<Z=G>H?J@JAJBBCJFJHJJJLWOYPIQHRGS;VEWFXKYG[@]F_JaJdGeGfIgIiTjKkHlH
在し しま	!@"J&I(H+I,E.G/W0H1C2J3B5D7H9I;E<Z=H>I@KAKBDCKHKLVOWPJQIRHS?T9VFWHYH[D]HeIfJiTlI
在す	[S
在す する	[S
在の	!E#VDSTJdX
在远	BY
在远 远程	BY
在连	!VBFKIiW
在连 连接	!VBFKIiW
域が	!YSJ
域が があ	.TSK
域が が不	!Z.E
報が	#U-SBG
報を	!I,T-S/I5T9IKJiYkS
報を を確	!A,V3T5UTU
報告	.TSX
場合	!Z#TBSLFRESFiKjX
場合 合は	!Z#TBSLFRESFiKjX
場所	!<-K1I8S;KB^GKKURYSATH_DiZ
場所 renci	!H8U<TKW_E
場所 system	!H-J8TKT
場所 所に	!KBYRYSFTIiT
壊れ	(W-U0J1KOGWUgW
壊れ れて	(W-U0J1KOGWUgW
売上	!Y<KIFKJLH
変わ	3U
変換	(I,J0H6J;E<K>W?I@UBIIJKFOHPKQJRKTKga
変換 換さ	gT
変換 換し	!G;J>W@V
変更	#U'J(I+I,D.>/H1D3b5@8J9I;J<HBBIAKDOURDTFVZWI[T]S_JbJcKeHfIiGjJkF
変更 更さ	!H3]5D
変更 更し	!C#V0S3VBKRJTJkJ
変更 更で	LUOV
外の	,IMTXW
外の のア	!T
外部	XU^S
外部 部コ	^S
多す	!F"JKJ_XhY
多す すぎ	!F"JKJ_XhY
夜間	!I"J5T=UBTJUTJiJjW
夜間 間送	!G5U=V
大き	!F]ZcX
大き きい	!J]X
大き きす	cW
大な	!F8UKFLTSW
大な なエ	8U
大サ	cS
大再	!K
大再 再試	!K
失わ	!D-J8U;UJWKX
失わ われ	!D-J8U;UJWKX
失効	!@"U3F4^5F
失敗	!?"K#H)@*H+E1J3C6K86:><F=F>;BWD<E=F>GHJGM9N@RXU@VUYJ^4cGd=fHgFhSkF
失敗 0	!_8KKI
失敗 ssh	;H<CB^GFRAj^
失敗 サー	!J.XSY
失敗 敗が	!D"T8EKHTI_Xh^iJ
失敗 敗し	!F"G%B'>+J-J8I:I>EDEEHKGMBNKUGZE]K^@_9aJcKdHh9
失败	!A"G#@%=&<'@);+=.U/=0=162D3=4>5<6<869<:?;H<<=>>@?@@>BTC<DKE?FIGUH=I9J>KHM=N9O<P<Q4RVUCW=X;Y>Z=[=^?a;b:e@g=hYl7
失败 用户	!>BUGUQIRZiV
始さ	WV
始さ され	WV
始し	BHKULVSTTC
始し して	!KKWSVTD
始し しま	!W<SBHIJKGLS
始で	!>)U/J1U5IBTLHSE^UfU
始で でき	!>)U/J1U5IBTLHSE^UfU
始ま	!K
子系	)V,I1WBHRHSJTHf]iHlK
子系 系统	)V,I1WBHRHSJTHf]iHlK
字が	!G0V
字が が含	!G0V
字と	!T
字は	iT
字は は使	iT
字列	!G-XKINU_J
字列 列を	!H-XKINT_K
字节	!U
存し	!Y.J3K?VBIQISIaTiJ
存し して	OSaU
存し しま	![
存し し直	!J;T
存で	.V0T3JBIHXOVRJTIiK
存で でき	.V0T3JBIHXOVRJTIiK
存の	SK]W
存先	.WST
存在	!>"I#F%F'A(;)B*B.3/U081E2B384F5I7@8:9>:I;9<X>D?D@BABBIC@EGFAG?HCI[JCK@LeMFN@OXP@Q=R:SJTJUJW?XKY?ZD]9^B_Da<bBc=dDe?f:g@hCk8l<
存在 在し	!J"H&H'J(G+H,J.D/W0F2I3A5C7C8H9G;C<Z=G>H?J@JAJBBCJFJHJJJLWOYPIQHRGS;VEWFXKYG[@]F_JaJdGeGfIgIiTjKkHlH
存在 在す	[S
学内	7IBZGTRDXViJ
安全	!VEVFTTK
安全 全な	![
安装	!S
完了	!Z"U#H&D*J+J.U0?1U2H3F5A9D;F<C=KAJB5CGHII;KALJNHO=PIQFRBSFVaWBYJ[C]J^I_BcDeFgChSi@jE
完了 了し	!U"T-FBFIHLHQJSGVViJ
完了 了で	&IKULKhW
完了 了コ	,X7SBKKKTXkV
完成	3HLKVU
定が	!B+T/W6K<VBGQIRUkH
定さ	!4&S'E(J,H0D1G2J6H7H8I;I=I>G?H@TAEDKFIGIITKCLSOBQHVHWKXHYT[T]J^HaHbIeGgHiXkKlJ
定さ され	!4&S'E(J,H0D1G2J6H7H8I;I=I>G?H@TAEDKFIGIITKCLSOBQHVHWKXHYT[T]J^HaHbIeGgHiXkKlJ
定し	"F#J'J,C-J/J3F5T8I9J;E>J@JKHNJQFRCTIXJ[T_FaHbKjXkV
定し した	jU
定し して	!7"G'K,J3H5U;GLIRFXK[U_KjUkW
定し しま	!_,K
定で	SJaX
定で でき	SJaV
定と	!G9KjW
定に	!JRTiS
定の	FSPJRVdViJ
定を	#V+S/S5IBIPWWHXIiE
定を を確	*T/U2T5KBKPSTTWJXKiGjSkH
定フ	+Y.H<HOIaJ
定フ ファ	+Y.H<HOIaJ
定中	!EaZkT
定中 中に	!EaZ
定的	3E5X
宛先	.H0S7YBFSJTX
実行	"H-F.I1G3J6G8H;J<G=YBICUIDKGLEPJRFSFVIWKXU_JaIbWcWiCjKlJ
実行 行し	7UCV
実際	!F(UKU
実験	!JIVLH
容が	]V
容量	.eLJSH
容量 量が	!?.^
容量 量の	!T
密码	!:"K#J&H'I(E)E*U+H,;-D.</B0F1A2H3B4J5?6D7C8@9@:J;B<F=J@IAEBACIDJFJHKICJIK=L>MINFODPHQaR]S=T<UKVHWFXFYHZH[E]G^F_CaDbDc?dIeHfAgGhCiVjDkElC
密码 码错	!1(K)J,D-J.A/G0I1F5G6I7I8E;J<JBEIGKBLCNKOGQYRXSCTCXJ[I_GaGbHcDfGhJkKlG
密鍵	!A">#D%D&>'A(A)H*B+;,?-C.;/:0:1?2A3>4G5:6?7B8A9>:F;a<a=W>X?]AXBIEBGAH@I7JDK<L6MHNBO;PTQ]R:S6T=VBWAXEY_ZD[=]?^A_Da?b@cDdEeBf@gAhEiCj>k?lC
密鍵 'c	;TFT
密鍵 鍵が	/J<ULJYS
密鍵 鍵と	!J@UYV
密鍵 鍵の	!J"K&J,J.K/H5I6K8K9I;ZB;FGKJLJPGQ_RFSHTJiG
密鍵 鍵を	!C;Z<B=DAWCIDJFHPVQVYWiG
密鍵 鍵フ	!F0I<X=X>]?VIBLIOJPIQ=SH
密钥	!F"<#F%@&@'F(A)D+C,<-=.=/;0D1?3Y4D6B7>8?9Z:C<:=>?CCSDAE@FAGAHEIBJEK9L@MFNCODP@S>T4UHVFWDXCZD[D]D^D_?aCb@c>dEeFf<gEiCjTkAlA
密钥 钥交	!F2H3F5I9[AJBGKKRETJhKiJjJ
密钥 钥已	3Z5CBHTJ
密钥 钥未	BY
対し	7UlV
対し して	7UlV
対す	=S
対す する	=S
対応	!G"I&K'G(K*T,I.F/H0K1I3I5G6I8J9I<I?T@WAYB@CFGUIKKGLGNGOIPIQCSGTJWK[K]KbGcJfGiFjIkJlE
対応 応し	!K'J.K5I@TASBDGUKKlI
対応 応で	;K
対象	,T.H0W6JBKIWKILHSCVI[IaK
対象 象の	,T
対象 象外	!I0SOV
専用	!T"EbY
専用 用で	!V"HbW
尝试	!>%H&G,V-G.K5C7TKJRBSJcJdTiHjWkU
届き	,J7WTH
届き きま	,J7WTH
展開	!T'T[K
属性	!A.I0HITLGOFVUa]
已关	1UbUfW
已关 关闭	1UbUfW
已被	!<"e(H)I,?.9/?0C1A3E5@6B7H8A9J<EB?GKI>K<L?NHO@QDRHS>T?XH[C^KaCbEc?f?iGkIlD
帳票	!J-SBXFVGHKHNVRFZJ_ViU
常に	!U&SDT
常に に終	!V&S
常フ	!GSU
常フ ファ	!GSU
常終	"I,F-T.K5J7D8E;KBBCWK@LSOI^K_HaJgJkE
常終 終了	"I,F-T.K5J7D8E;KBBCWK@LSOI^K_HaJgJkE
年	!V
年度	!A.K0V1KIDL^SJ
建立	,D/G3I7J;I=TDUKILJR9SJT:iKla
式が	!5(J*V,J.H/F0J3G5J7J9X;V<B=GCHFWGIKKLGNJPGSGTIZI]KiKjEkIlI
式が があ	FUjJ
式が が一	!J3K9X
式が が不	;T@K
式が が正	!E;W<HETFU
式で	0T;I<J>V?J@WFJIJPJYTeU
式で です	!D0U@UYUeV
式で では	>U
式に	@V
式に に変	@V
式の	'W.I0B9T<I?UATBJOFPJQISFYH
式の のみ	?J@S
式の の秘	@K
式の の鍵	@IFT
式を	%T2WAS
式エ	!H+UGVRIiJ
式エ エラ	!H+UGVRIiJ
張子	!J'SSKYT
录失	"HBIGWKKQGhJiF
录失 失败	"HBIGWKKQGhJiF
录成	!X
录成 成功	!X
形式	!G"D#H%I&F'_(E)K*F+@,F-I.?/D1C3F4J5A7G8G9F:J;Y<5=<>Y?X@_AaB;C<DDGCHHI?JIKBL@MHNFO?P:R;S;TEVDWFXIZG[B]D^E_IaCbEcGdJfEgDhIi@jDkFlF
形式 式が	!>/K6T;W<F=JBKCKQIRJ
形式 式で	0T;I<J>V?J@WFKIJPJYTeV
形式 式に	@V
形式 式の	'W.J0C<I?UATOGPKQJSGYH
形式 式を	AT
待ち	!>#^,J.U/J7IBHKURKTTfKiIlH
待ち ちま	.V8TKV
待っ	!I#U
待っ って	!I#U
待機	!FTKXTlK
待機 機中	!GXT
後に	!D"U-U1G8E9JBJJTNSRJfKiIlG
後に に再	TU
後に に接	!FKSXT
後の	!C"I#T.D0K1I3J8X<JBFIEKDLEVc[JaZiGjI
得で	-T6JOHVU]IeKkU
得で でき	-T1S6JHSOHVU]JeKkU
得に	!T1VBGLUSW[KbIeJ
得に に失	1VBGLUSW[KbIeJ
得中	!H4VLVSS
復号	;TBEPTQWRK
復号 号で	PTQU
復号 号に	!WATBH
必要	"G*H-K.C/J2G8J;HBEGYKENKPWQCRGSKTIhKjH
必要 要が	!G3T5ViT
必要 要で	"H.GBJGYKKPXQDRKiJ
応し	!K'J.K5I@TASBDGUKKlI
応し して	!K'J.K5I@TASBDGUKKlI
応で	;K
応で です	;K
応答	!F"C#F(F)F*C+F.90H2A39586;889:;F<H=I?K@JAHB3CKFFGYHGIBJVK8LKMINXOAPGQJRHT[VAX?ZE[A]B^C_HaBd[gHhCiGj@lb
応答 ssh	!H'S
応答 答が	!?%T7GBCGWKJSFTUlW
応答 答し	!T-G.F/B1F3H5I6K8K9IBDKDLJRHSHTZWGiJjJ
応答 答で	!GGVNU
応答 答な	!@,H7KJYTU_KdV
応答 答を	!FNVcWlV
性が	!F.H/K3U5G7J;TLKRGSI]IfTiG
性が があ	!F.H/K3U5G7J;TLKRGSI]IfTiG
性を	!A.J0J5UHWLIOHVUaV
您有	&WBTRHiHjUkJ
您有 有正	&WBTRHiHjUkJ
您的	"W-H1H8KBJKHRKWKbJfI
情報	#T&J-V/A1H3V7G8G9F<KBYGJKBLDSHVTWKXIaJbIcJfIiYjGlF
情報 報が	#U-SBG
情報 報を	!I,T-S/I5T9IKJiYkS
意で	*S9T
意で でき	*S9T
意味	!F3Y5J
態を	!E"S,S.UkK
態を を確	!J,T.ULT
成し	!XBJLUSGYJ
成し して	!UFSLVSG
成で	'J0T1HIJKKOKSX[G]JaJeZ
成で でき	'J0T1HIJKKOKSX[G]JaJeZ
成に	eT
成に に失	eT
成中	.IOW
成中 中に	.IOW
成功	!m"D(G,E-C.E/F0E3B5G6I7J8?9D;J<JAJBBFHGDIDJVK9LDNJPHS?T?WH[E]I^K_CaXbHcHdJeGgIhHjHkHlI
成功 功し	!U-I.I8HBIJXKDLIRJSBTFVK_Ka[
户名	BUGTQIRYTKiV
户密	!:;V<J=JBVCIDKEIQXYTjK
户密 密钥	!:;V<J=JBVCIDKEIQXYTjK
所に	!KBYRYSFTIiT
所に にア	!KBYRYSFTIiT
所有	)USU
所有 有者	)USU
所要	!X
所选	!F;KBXYU
所选 选的	!F;KBXYU
手か	-X8FNT_V
手か から	-X8FNT_V
手先	!B0S9VTJkW
手先 先サ	2S9W
打开	!Y)W/K1XKJLJRGSJTGfS
找不	!="D#K&J'J(D)G*U+J,C-E.?/V0E1D2Z3A4J5@6F7F8D;G<]=HAIBCCJDJFJGHHKIBJJK@LEMKNGOFPJQGRASBT>VIWHXHYGZJ[G]G^G_DaEbFcDdJeIfCgHhIiFjJkHlG
找不 不到	!="D#K&J'J(D)G*U+J,C-E.?/V0E1D2Z3A4J5@6F7F8D;G<]=HAIBCCJDJFJGHHKIBJJK@LEMKNGOFPJQGRASBT>VIWHXHYGZJ[G]G^G_DaEbFcDdJeIfCgHhIiFjJkHlG
択し	6I;HBKMUYWlS
択し して	6IMUYTlT
报错	!V%JCTKJTUXW_I
拒否	!B"D%Z'W(E*D+F,e-0.C/G102B334H5D6B758.9::V;H?I@GAGBTCCDFEIFTI@JAK.LDMGN=O>PDQFT:XBYGZE[B]E^Bb=c:d@gCh9iWk]
拒否 否さ	%V*K,_-9.D1;2J3>5>6K7?889E<I=SBVCGDHIFJHK1LCNFOGPKTGVHWIXJYK[H]J^IbCcAdHgHhB
拒否 否し	!5"H#J%T&J-K/I1I3I8F<UBXFUGJKGNKOKRHTFWS_HhKiWjZkHlK
拒绝	"=#J&I'I(C)B*A+I,b->.</>0F1?2H3?4J5A6F7@8?9@:J;F<G=I?J@JAEBaCJDJEKFJGEHKIDJHK8L@MINCODPHQGRTS>T3UKVHWGXDYJZI[E]D^F_<aFbCc<dFeIfUgHh8jFk>l@
拒绝 无法	!S,STJ
拡張	OKSKYT
拡張 張子	!J'SSKYT
持っ	BX
指定	"J&F'@(G)I*G,>-F/K0?1@2G3A4K7E8@9E:I;=<[=@>@?DCDDFEGFDGGHGJFK>LWMJNEO=PWQ<T<VEWEXEYTZH[U]D^D_CaEbDcFdFeDfEgDhGiTj[
指定 定さ	!:'G0F1J3I5U6J>J?J@UAHIUKILTODTHVIYS[TaKeIgKjS
指定 定し	"G#J'J,D/K3J8J;E>J@JKINJQFRDTJXJ[U_IjXkV
指紋	3ZBF
指紋 hex	!WBH
指纹	!H"C%F&D(K*?+C,?-C.F/D0J1H2>3g5C6H7E8F98;D<C=F>H@HAGBACFEIFEGFHFIJJIK>LJNBPDQGR@SIT?WEXJYI_DbEcHdJfChAiFjIkElG
接主	!@"X-U8HKDRUTT_WdJiT
接主 主机	!@"X-U8HKDRUTT_WdJiT
接到	"H)H-I/K1B3T5F7U8FKSLKRW_GhHkJ
接到 到服	!C7UBJRV
接失	!E7TGXTViV
接失 失败	!E7TGXTViV
接已	"J,A.J1J3J7J8EK]RGTA_?cIfIlJ
接接	XW
接接 接続	XW
接的	!H,H7VBIRISKdUfYiJkT
接続	"#%-&J'D(/*@,a-U.)0&2G9U:8;4<D=+>4?1@EBHCED4EDF;GGI.KSL%O!P;Q)RBS.T]UKV*WUY/[*]*^>__a!cCd^e)g*kW
接続 sftp	!D'STS
接続 続が	!F"D%E&B'G(J*G+G/;0F1U3;4J5=6E7J;H<F=E@JAHBDCGFFG=HGIJJ]KZLEMGOGPGQJR1S>VGWKXJYG[I]JaBbIdTeHgDi<lU
接続 続し	"C&J(K)I-D.G/=2I5?6F9G;JBEFJGJMSNUOJR=WE[J^KcJfFgIi?jSkEl]
接続 続す	TUXTlV
接続 続で	"E%I&T'D*J,X.<0D304I5B7X8=:K;J<A=E>G?I@GAGDGEEFBHCIJK?L:NGOAPEQDS8TXUDVHXUYI[I]C^AaEb;eDfKiJkS
接続 続に	#J&I*G-D.F/X3?5=;J<JAIFIGGJSKILFSFTTWT_GbGcIkZ
接続 続の	KIbWfTkJ
接続 続は	!=,G-T/K1H3J5J8SBBRFXVZT_TbKjJlH
接続 続を	"J#E%D'H+F-X.A0H2A5U6A7G;H<G@KAJBFCIFFIIKSL@MHOHQJRCS@VIX>ZC[K]H^C_TaHc@dCeHf<gJi1j<lS
接続 続エ	9W;JFWGKKFNIRGWK
接続 続タ	7VkH
接続 続テ	,WTUfJ
接続 続中	,J-T3S5I8FBFK@RIWX_TcJdTfJ
接続 続先	"J)J,H-C.H/J1C6X8DAJB?GIHTJEK@LHMKNURBSEWFbHcJd]hJiCjI
接続 続処	!I,TkS
接続 続数	!G_^hE
接続 続要	WU
接続 続試	!AXTkYlT
接被	!="J)S,^-S.H/I1T3F5J8IBCK<LINHR?SGT?fGhJiFkIlH
接超	!G"I,@-J.J/K1J3J8HBJKJRBTc_DcIfJiHkKlH
接超 超时	!G"I,@-J.J/K1J3J8HBJKJRBTc_DcIfJiHkKlH
提供	(K.WKHSZ]JaJ
提供 供し	!KST[SlT
提出	BVFUKKRJSKiTjV
提出 出用	BVFUKKRJiUjV
提示	!7"G#I%K&K/J3D5C:I<E=I@IBTCGEIGIKIPHSFYGi=jbkT
提示 ssh	2TjT
提示 示さ	!A5KBUj]
提示 示し	!G4SjS
換え	!J0IOV
換え えら	!K0IOT
換さ	gX
換さ され	gX
換し	!G;J>W@V
換し して	>K@W
換し しま	!J>Y
換の	!K'S1J8J9[JVKD_Z
換ア	9X
換ア アル	9X
換中	*V9VJTKF_K
換中 中に	*V9VJTKF_K
換性	!D1UbUcX
換方	!F*I9^
換方 方式	!F*I9^
操作	"B#J&F'F(E*J+K,;-C/C0C1@2H3G5B6I8[9G;G<K=TAJB:CKFGGFHIIDKILANHOTPIQJR?S]THYK[G]K_?a^bDcFdAeIfCgFhGiJjE
操作 作が	!A8VTHXV_KaVdJkUlS
操作 作で	!FTUaY
操作 作は	!T.V
操作 作を	!F7UBJSUVUaT
支持	!E*X9I;JBFcTiI
支援	!G"SRJ
收到	!FNTcU
改行	!G.K8K;UKFgd
改行 行が	!J;VgU
改行 行コ	gW
敗が	!D"T8EKHTI_Xh^iJ
敗が が続	8J_UhU
敗し	!F"G%B'>+J-J8I:I>EDEEHKGMBNKUGZE]K^@_9aJcKdHh9
敗し しま	!F"G%B'>+K-D3J8I:I>EDEEHJJKHMBNKUGZE^@_6aKcKdHh9
数が	!A-K8HKHRJ_YcJhZ
数が が上	!J"U
数が が多	!F"JKJ_XhY
数の	!K_V
数の の上	_V
数を	!K
数を を超	!K
数字	!J(H0]SJ]J
数字 字と	!T
数据	(I.TKFRJ]IcT
数过	!?"C*K,@-I.G/H0K1I3G5I6J7I8F9I;J<JB>GIIIK>LINJOJR<SIT@_^aKbIcGfGh]iCkJlH
数过 过多	!?"C*K,@-I.G/H0K1I3G5I6J7I8F9I;J<JB>GIIIK>LINJOJR<SIT@_^aKbIcGfGh]iCkJlH
文件	!J"7#E%E&C'C)B*<+@,:->/:0V1@2@394E5=6?7?8;9=:D<Y?E@BB5EAGBHFIYJCL5MDNBO8P@Q7R6T8UGWDXAZE[<]Z^B_>aHbAc<dFe?f=g@hAi9j>kAl>
文件 件传	SW
文字	!K"I,H-W.J0Y1J5J6U8I<J=SBGIJKCLHNTOHRHSG[I]K_FaJiTkGlJ
文字 が含	!H0V
文字 字が	!G0V
文字 字は	iT
文字 字列	!G-XKINU_J
断さ	!C#J)V,8/G1U3D5E8XBJGHKZNGRBSIWF^KaIgIhTi>jDkClC
断さ され	!C#J)V,8/G1U3D5E8XBJGHKZNGRBSIWF^KaIgIhTi>jDkClC
断し	!A"K,G1F9IBILHMWNISHTB_UjU
断し しま	!E,G1F9IBJLHMWNISHTB_VhT
断メ	8T
断メ メッ	8T
断开	!6"B)H*G,=-S.G/D0J3D5D6I7G8Y9D<J=J?W@FAFBEGHIHKYLINJOJPJQHRBSHT=WKYK[KaJcFiGkGlH
新し	!X;F>F?UAVBHOH
新し しい	!VAVBI
新し しす	;K>K?V
新で	!ZTJ
新規	!U"W)V
方式	!C"I#I&I'K(I)J*_+K,B-J.E/C1C3C5E6I7H9_;G<IAKKHLDNDPHSDT>WGZ[]IbJfGiD
方式 password	BHRDZY
方式 publickey	!IBJZT
方式 式が	!@*V3I9XFSRSjH
方式 式の	!F*S9T
方式 式を	!I%U2TlT
方法	RTeHiV
方法 法が	!GiW
无法	"6#I%H&C'I(D*B+C-G.;/_0C1I2D374H5G6@889>:I;S=W?I@FA@BFCAEDFDGCHHI<JFKFMFNBOBPCQ=UJWEXUY@ZG[C]E^F_GaCb>d@eHgGh@k@lU
无法 法访	,KRKXX
无法 法读	!B=WCKKJLUSTTS
无法 法连	,T-H/J3J7V8JRW_JdKhJiSkK
既に	0I:V<IBHIEKILDO[SH]K
既に に別	!J:VBI
既に に存	<JIIKKLGO[
既存	!KOXSI]W
既存 存の	SK]W
日	!Y
日時	SIaW
时间	,J7T8XKGdTkU
明で	!G,I/V3H5SBIKG
明で です	!H/V3H5T
明な	+T/K3J5V
明書	!b
明書 書の	!Y
明書 書は	!W
映に	#S
映に には	#S
映ま	#WBH
映ま まで	#WBH
映前	!I#W
是否	3U;I<HBJLVSSTJ
時に	1U;KAJBITYbUcSfT
時の	!K
時フ	!A.JIILESVVU[W]V
時フ ファ	!A.JIILESVVU[W]V
時刻	!VaU
時接	_X
時接 接続	_X
時的	KXTSWGXT
時的 的に	KXTSWGXT
時間	!S#T,F1J3K8WRJhKiJjS
時間 間が	8V
時間 間を	!D#VjU
暗号	&I*e,F.I/F1K2^3G5F6I7I9^;G<JB=FKKILFNIPZQFRBSFT?WIZJ^JfJiFjIkKlI
暗号 号化	&J*],H/I2]3J5I9_;IBBLINKPZQGRESITBWJiI
暗号 号方	*]2W9T
更さ	!H3]5D
更さ され	!H3]5D
更し	!C#V0S3VBKRJTJkJ
更し した	!G3W
更し して	0S
更で	LUOV
更で でき	LUOV
更改	!B3a5?BGRKSGTH
更新	!U%H&G(K,G-K/I5G9JRFSGT@WIaUcKfKiJjX
書き	"I&I'D(G*J+G,C.X/D0@1B3H5E6H7F8H9H;D=F?J@JAJBACJDJFJHXI>KTOSPJQIRDS[WFXJYJ[Y]E^H_Ka@cJe@fIiEjIkFlI
書き き込	!E'K(K,E.Y/F0F1F3J5G7H9I;G=HBCHXIDKWOCRFS^WG[V]KaEdKeEgKiGkI
書の	!W;S
書は	!W
最初	!JSW]W
最初 初か	!JSW]W
最大	!<#Y.K8IBERJc[
最大 大サ	cS
最大 大再	!K
最後	!J1K8YKGSUVUaU
最後 後の	!J1K8YKGSUVUaU
最新	!V
最終	0ZBHLSOKSJ
最終 終ロ	!ZBI
月	"I,I1F3S5W7J8I9JKJNDRYTG_JhGjVkK
月 03	!X
月 11	!C"G-E3W5YBVRV
有の	!T
有の のエ	!T
有写	!B,J.J/J5JBKIKKHOJRIS^TFfJ
有効	!W"ZBIKKRJiI
有効 効期	!T"ZiJ
有权	!I.>S^
有权 权限	!I.>S^
有正	!F&V7V=JRGdUiFjT
有正 正确	!F7VdUkT
有者	)USU
服务	!5"8#C%A&@'B+A0=2?3X4C6=7J8F9K:C;<<?=A>E?C@ACCDDEDFBG<HBI<JALIMAN=O=P@Q<TUUDV?W@X?YAZ@[=^@_8a<bId@eAg?k;
服务 务器	!6"9#C%A&@'C+A0>2?3X4D6>7K889K:C;<<?=B>E?D@ACCDDEDFBG=HBI<JBKJLJMAN>O>P@Q<TUUDV?W@X?YBZA[>^@_9a<bIdAeAg?k;
服器	!H"K,K.J/J0K5K8JBKIIKHLJRUSJTS[K_KlW
期し	1UNSbV
期せ	!=)Y,E-V/K1VKKNHRKTC_SfThI
期せ せず	!=)Y,E-V/K1VKKNHRKTC_SfThI
期化	!I-K.F/J1T5K6J9U;S<V=VBKJUKDLJOJQUSJbTcXfYlF
期化 化で	"TcUfVlI
期化 化エ	!G)S.J1T;T<V=VKHQVbS
期限	!T"ZiJ
期限 限が	!Z
未在	BY
未在 在远	BY
未登	!@2URGiKj^
未登 登録	!@2URGiKj^
未知	!A/J3:5fBJRJTJ
未設	!F&TXW
未設 設定	!F&TXW
末尾	;T
本地	!>"B*G,F.F/C0J1H3G5J6I7J<F=KBII_KWL>OHRESDTB[K]T_HcIfGiJ
本日	IVLJ
本番	5S;EBYiW
机上	BY
机上 上注	BY
机密	"G(J)J*G,G-I.G/D0K1F3Z5_7G8I9EB@IJKELIOJQJRCSHTAXJ[J]J_IaJbIcHfGhJiHlH
机密 密钥	"H*H,J.I/F1I3]5W7J8J9GBCIKKGLJOKQKRESJTD_JbKcJfIiJlJ
机积	!S,STJ
机积 积极	!S,STJ
权限	"F&J(H)J*I-H.90H1J3I6G7I8F9I;E<BAHCVDUFJGJIDKBNJODQIRDSfT?VJWJXHYH[G]I^I_FaEbHcGfCgIiEkHlH
极拒	!S,STJ
极拒 拒绝	!S,STJ
构建	3SATLSSJ
析に	!F;V?K
析に に失	!F;V?K
析結	TT_T
析結 結果	TT_T
果を	!SHV
标计	!S,STJ
标计 计算	!S,STJ
格情	,JBYiU
格情 情報	,JBYiU
检查	!Z;I<HLVRKSS
検出	3UTK
検査	(TgV
検索	!F.W/WTJdT
検証	&K(W*H,G-H.G/E0J1F2B3c5d6I7I8I9G;HAJB=FJGJH[KALIRASETCWG_JaFbIfHgJiEjIkIlJ
検証 証で	3Y5]BKHWTJ
検証 証に	!I(S3W5XBGHVRG
権が	!A=TBUCXDJIKLGRISUiV
権が があ	!FBVLHRKSViW
権を	!ISU
権限	+I,K.@0K<U=a>GAICWIJKKOKQDRGS[YJ[JaUiD
権限 限が	.C=VSZ
権限 限を	!G=TCS
機中	!GXT
欄に	!U/H6XkKlH
次の	!]*T0E2U9S
次回	!XgJ
止さ	,I.T8XOTXU
止さ され	,I.T8XOTXU
止し	!I"T#K'K(I,G/I0H1F5T7I9K;KBAIFJUKXLHODRDVHWJ[JaIcJeSfKgGiEjHkHlG
止し して	!U.I8TJUKT
止し しま	!<"U'K,J/K0I1H5T7J8ABFIIKTLJOGRIVIWJeTgJiHkI
正し	"I*J+W,A.F/B0I1H2K3F5A8I9F=F>IAUCHIGKDLENGOJPFQXRTWFZH[I]H^HaKbIcIfIgIiS
正し しい	,H/I5JRSTJiSkGlT
正し しく	!J&J,J.J/I0K1J5J;S=I>JAVBJIHKHLJPGQXSHYTZK]J^KjJ
正し して	+T
正で	.H0I5J;U?JBFCSDIKGOKQCSHYI]VcJ
正で です	.H0I5J;U?JBFCSDIKGOKQCSHYI]VcJ
正な	!E6T;W=JCIQJ
正ア	!Y
正ア アク	!Y
正在	3W5HBDKFRDTV_JiU
正在 在连	!VBFKIiW
正常	!i"H,K-K.C/J0J8J<EBGDSGHIDKCLCOIRCS@TEiCkU
正常 常に	!U&SDT
正常 常終	!_IKLI
正确	"J&J*J-J2K3F4J6K7S8I:K;?<EAHBTCGDTFJGIHKKILJPIQVSIXJYJZK_J
段階	GW
段階 階認	GW
求し	!H%TGVjS
求め	PS
求を	WU
求を を拒	WU
決し	/U
決し して	/U
決で	/Z5J6VSJTDXU
決で でき	/Z5J6VSJTDXU
決に	!CKWWGXT
決に に一	KXTTWGXU
没有	!D"E(C)E*V,>-F.5/?0H1=3=5>6G7]8D9B;K<JAHB8GIICK;NJODQGR;SaT^[G]G^K_EaEbGc@f>gKhGiDjHl@
法が	!GiW
法建	!F=UDVR?TElY
法建 建立	!F=UDVR?TElY
法访	,KRKXX
法访 访问	,KRKXX
法读	!B=WCKKJLUSTTS
法读 读取	!B=WCKKJLUSTTS
法连	,T-H/J3J7V8JRW_JdKhJiSkK
法连 连接	,T-H/J3J7V8JRW_JdKhJiSkK
法連	!FKKRZTUlE
法連 連線	!FKKRZTUlE
注册	BY
注册 请再	BY
消息	!D)W,H1VBKRETKbVcT
済み	"T#G'E(H,F-H.B/J0B1K5D;I<H=JB?IBLBOZSFVYYJ[F]IaXgKjU
済み みで	!ESJaX
済み みの	#J,I0KKHOV_TjU
済み みフ	SKVW
無効	!I'K(K,E.H0T5K6X7I8J;F>K?F@TDVFJGHKFLJNHOJPIQJSITDWJXJZU[J_JaJbFcKgIiWjKkJlJ
無効 効で	,H6VGKTHZU
無効 効な	!I"I/I0V6T?H@U
無効 効に	!C#VDW^TiU
無効 効化	*SRU
無法	"F%I&W(K,J-J.I/I0J3K5J7K8J;J=HFKGFIIKELJNJOKPJQJRTSJZK[J_JaJcKgKiDkGlW
無法 法連	!FKKRZTUlE
無視	CT
無視 視さ	CT
無通	!H8[KC
無通 通信	!H8[KC
照し	BWRGjV
照し して	BWRGjV
版本	&X)W,H1VRGbWcUiI
状态	)V1UKHRGSETEbVcSiS
状态 正在	iU
状態	#H&J'I(F*J,W0C1I2K3C5B6H;G<D=JB5CUFJKVLSODPJQIRISSVGWBYJ[C]E^H_BbEjFkE
状態 ipaddr	!FXSlT
状態 sftp	,IKGT]
状態 サー	!W-G8CKV_J
状態 ディ	SS
状態 ファ	aT
状態 再試	!ITKXTlK
状態 態を	!E"S,S.UkK
状態 接続	!CXTlV
状況	!E#Y<JBSCV
現在	#Z7JRGTSbDdWiE
現在 在の	!E#VDSTJdX
理が	IWKJLVVI
理で	!D,U/TDTIVLSjU
理で でエ	!F,U/TIVLSjU
理の	VT
理を	!DKFLIOU
理を を中	!JkS
理中	!D#U9VJUKHTTiJ
理员	"X)K-I1H3V5IBJKI_IbJfI
理由	!G'S*T/V2T9T:XBCRJTGiGjH
理画	bW
理画 画面	bW
理者	"S,G0I7KLTMKOJRISWXUiSkJ
理者 者が	3S
理者 者に	"V,G0J1SLTOJRJSWXU
生し	"K(J)J-C0I3I7G8D;I<JGHHKNKQKTGWWaTdJgHhJkHlJ
生し しま	"K&H(K)J-C0I3I7G8D;I<JGHHKNKQKTHWUaTdJgHhJkHlJ
生成	!WQJ
用く	^W
用く くだ	^W
用さ	!FBKjS
用さ され	!FBKjS
用し	!C"H)UCTEUZK^S
用し して	!H"KBG^S
用し しま	)V1SCU
用す	!S%UBG
用す する	!S%UBG
用で	#C%J'B*G+T.@/E1B2J3H5C7F8K9F:J;<@UAIB<CGDTGAHHICKFLBNIO<QERUS=VIWJXIYGZD[C]C^GaCbTcKfUjCkF
用で でき	!F"T#F%K'C*H+T.A/F1D2K3I5D7G9G;>@UAJB>CHDUESGCHIIDKGLBNJO?QGRVS>VJWJXKYGZF[E]D^HaDfUjCkG
用で です	!S"HbW
用に	!KLJ[W
用に に開	!KLJ[W
用の	iHj[
用デ	!U
用フ	!IBVFVKKRJiUjV
用フ ファ	!IBVFVKKRJiUjV
用中	"VFTjU
用可	!BRTZT
用可 可能	!BRTZT
用密	>T
用户	&K'J(I*H,E-F.G/I0J1I2J3H5H6J7G8G9G:J;U<G=G>IAHBVCFDGEGFHIIKELHMJNJOJPIQURUSHTDVIWJXJYSZK[J]I^I_FaJbJcIdJeKfIgJhDi[jGkJlJ
用户 户名	BUGTQIRYTKiV
用户 户密	!:;V<J=JBVCIDKEIQXYTjK
用者	"TBTRDiUjH
用量	.U
由し	XV
由し して	XV
由で	,E7DBXTJXV
由の	,W-I/XBGRJkJ
由于	-G3K8WKCRH_HdTiJkT
由于 于目	!S,STJ
由于 于连	7VTSdUkV
申告	!A([KT]JgY
申告 告値	!H(XgU
画面	bW
番へ	;EBYiWkT
番号	"F,S/F3J5G6S7IBBKJNVRBWSiSjJkZ
番号 号で	iV
番号 号を	!I/J9TNUWUkW
異な	!=([3_5IKH_K
異な なり	!C([3S
異常	!0"J(J,F-U5I8G<X=U@KCUKALZOGQERESXZI[K^J_HaKiTkE
異常 常終	!8,G-V7E8HBCCWKELVSTTT_JkF
発生	"J(J)J+K0I3I7G8C;H<JGHHJJVQJTDWWaTdJgHhIiIkElI
発生 生し	"K(J)J-C0I3I7G8D;I<JGHHKNKQKTGWWaTdJgHhJkHlJ
発行	!WRI
登录	"A&J(K*J+K,C-E.G1T2K3I5D6K7D8G9I;I<KB=FJGVIIKALHMJPJQERSSGWJXWcJdJhEi?jHkJlJ
登录 录失	"HBIGWKKQGhJiF
登録	!K"7#U%A&D'U)G*D+D,<-D.A1?6?7F8A9@:^<<=A>@?ADAFVG<HEIDJEK>L>MGNDQ;RBS9T<VEW=XAYKZ@[B]A^=a@cCeUfAgAhDiKj_lA
登録 録が	!U
登録 録さ	!H"G(K-J2J3I8K:WB[FHKFRCSITIbIfKiC
登録 録し	#U'K;GYKiG
登録 録で	#J'X3K5G;JFVLJOGPISIeUiHjI
登録 録に	@UYW
登録 録を	!IRUkT
登録 録済	#KjW
登録 録番	iT
的な	!@.W0K7CGTRX[VaJeJ
的な なエ	!A7DGURY[X
的な な失	.YSU
的に	"K,I-WBIKWPTSKWF_Y
的に に失	-UKVTSWGXT_V
的エ	3U<JIILH
的エ エラ	3U<JIILH
的主	!<"I*H,G-J.H/H1J5a8H9HBGKGLJRGSI_IbKcJdSfJhKiJkS
的主 主机	!<"I*H,G-J.H/H1J5a8H9HBGKGLJRGSI_IbKcJdSfJhKiJkS
的密	!@*V3W5D;JAIBCGKQYRBSKTIiFjI
的密 密码	!E*W3K9HBEQZRDiI
的密 密钥	!I*G3X5J9T
的用	;JBXYU
的用 用户	;JBXYU
的管	!G8T=UDUKI
的管 管道	!G8T=UDUKI
的路	!V,G7YTCdGkH
的连	!F,J-T/I7K=UDVTS
的连 连接	!F,J-T/I7K=UDVTS
的错	RIST
的错 错误	RIST
監視	-U_V
目に	+T
目录	"C(H)K*K,D-I.A/E0H1B3K5E6G7K8H9J;I<IBEI8KCLeNKO?QJRDTBVI[E]Z_HaEbIcHeJfFgKiFkJlI
目标	KILKOFSDTH][aK
目标 标计	!S,STJ
直し	!;;VAKOGRTSU]ViH
直し して	!=;VAKRT]UiH
直下	LISJ[K
直下 下に	LISJ[K
直後	!I#U-V1K8HKHNW
直接	!HX[
直接 接接	XW
相手	!6"H*U-Z.I/F1F2T3I5H7U8@9XGHKHLIOIRJSFWFXJZU_XbDcHiFjKkWlI
相手 手か	-X8FNT_V
相手 手先	!B0S9VTJkW
码错	(J)I*J,B-I.@/G0H1E3J5F6H7H8D9K;G<IBDIFK@LBNJOGQYRWSATAWKXI[H]K^J_EaFbGcCfFgKhIkJlF
码错 错误	(J)I*J,B-I.@/G0H1E3J5F6H7H8D9K;G<IBDIFK@LBNJOGQYRWSATAWKXI[H]K^J_EaFbGcCfFgKhIkJlF
确认	!G.G3IKHRFTDcXfX
確立	"J#K&I+J.H/?2T3E6K8T9SGIHJLGNUR@SFTV_VbUcEfChKi@jJlW
確立 立さ	!H
確立 立で	/H1I7JRISJWUiIkHlY
確立 立に	!F)T*S,T7T9TBIfHkU
確認	!B#;%T'@)H+@1;3T4I5Y6F?C@CDCEBF@GVI?JGLCMFO<PEV_YB[@]@_FaAb8dIe@fChDiIlI
確認 stat	!JVW
確認 認く	!KBHQTTS
確認 認し	#F'F(H+E,T/V1D3F6I<S?G@GDFEGFFGBMJOCYF[E]GaJbBeGfJgHhJ
確認 認で	!C.K/K3[5ZBHTGVU
磁盘	.[KJLDRJS?TF
示さ	#J5JBSRKj]
示さ され	#J5JBSRKj]
示し	!G4SjS
示し した	!I4SjT
示成	!U1J
示成 成功	!U1J
禁止	OWSHXU
禁止 止さ	OUXU
私钥	!F"<&J(H)I*F+I,C-I.A/@0F1F2D3G4J5E6F7F8D9D:K<Z>F?KCSEHGEHKICJKK@LENGOGPEQdR;SBTBVJWIXH[H]H^I_EaFbGcEdKeKfEgJhHiIjHkFlF
私钥 钥文	"I*J,J.G/D0I2F5K8J9H<[>G@JBECTEIIGKGLJPIQDRJSHTK]J_JaJcKfKiJjI
秒	!Z.I8WSHTSaKdH
秒後	!AR>TckKlJ
秒後 後に	!D,TTW
秒間	1K8ZJdKYTJ_TdJ
秒間 間操	kUlT
秘密	!B">#D%D&>'@(A)H*B+;,?-C.;/:091?2A3>4G5:6?7B8A9>:F;a<a=W>X?]AXBIEAGAH@I7JDK;L6MHNBO:PSQ]R:S6T=VBWAXEYaZD[=]?^A_Da?b@cDdEeBf@gAhEiCj=k?lC
秘密 密鍵	!A">#D%D&>'A(A)H*B+;,?-C.;/:0:1?2A3>4G5:6?7B8A9>:F;a<a=W>X?]AXBIEBGAH@I7JDK<L6MHNBO;PTQ]R:S6T=VBWAXEY_ZD[=]?^A_Da?b@cDdEeBf@gAhEiCj>k?lC
积极	!S,STJ
积极 极拒	!S,STJ
移動	!I.H1W<KBHKILXVV[C
移動 動さ	VW
移動 動で	1WOT[J
程主	!E,K-T/G1U5JBXTGbTfV
程主 主机	!E,K-T/G1U5JBXTGbTfV
程仓	TT
程仓 仓库	TT
程试	!G=UDU
程试 试图	!G=UDU
種別	!KgS
空き	![.XKILGSE
空き き容	.T
空き き領	!YSJ
空白	0T
窓口	"SRJ
立さ	!H
立さ され	!H
立し して	!T
立で	/H1I7JRISJWUiIkHlY
立で でき	/H1I7JRISJWUiIkHlY
立に	!F)T*S,T7T9TBIfHkU
立に に失	!F)T*S,T7T9TBIfHkU
答が	!?%T7GBCGWKJSFTUlW
答が があ	!G%T&S7HBIRHSKTVkS
答し	!T-G.F/B1F3H5I6K8K9IBDKDLJRHSHTZWGiJjJ
答し して	!YBJTD
答し しま	!?-K/H1JTZ
答で	!GGVNU
答な	!@,H7KJYTU_KdV
答な なし	!@,H7KJYTU_KdV
答を	!FNVcWlV
答を を解	!HcX
算し	!K(U
算し した	!K(U
算机	-J5WKIRITE
算机 机积	!S,STJ
算法	!:"H%K&I(J*V+I,I-F.H/E0J1K2^3B4J5E6J7I8G9_;H<G=K>K@KAJBFCIEJFJGJHJIIJJKELKNIOJPIQIRHSJTHWHXJYKZJ[J^J_FaJbJcJdJeKfJgJhIiIjJkI
管理	"]'K)I,A-E/H0G3W5D7G8D9H;KFKKCMINIOIRESVTIWHXT^IeJfGhKjIkFlI
管理 理员	"X)K-I1H3V5IBJKI_IbJfI
管理 理画	bW
管理 理者	"S,G0I7KLTMKOJRISWXUiSkJ
管道	!G8T=UDUKI
管道 道不	!G=UDU
系统	!D)T*I,E-J.K/H1U3T9JIKKHLGSGTDVTbKcIf[lI
細は	!E
細は はセ	!E
終わ	.I1SBKKGSJaUbUfS
終わ わり	.I1SBKKGSKbUfS
終ロ	!ZBI
終ロ ログ	!ZBI
終了	!G#I%I(E,>.?/G0B1[5G6C7>8T;B>U@FBGDIFFHEJ@MJNBQCRBVSXHZK[E]HeIfTgBhGk<lD
終了 了し	!A"C(K)K,H-W.?1X3I5H6I8SGCIXJDLSNIQIRD^TaHdKgGhKkIlH
終了 了コ	,I/I8J=F>V?SGJKHRJTH
経由	!J-G/S6J7CRITJWUX[fJkF
経由 由し	XV
経由 由で	,F7DBXXV
経由 由の	,W-I/XBGRJWSkJ
経路	!J,J/J7ZKJTI
経路 路が	!J,J/J7ZKJTI
経過	8VKHTT
結果	"F&K,H.D/J0T1E3H;I<KBICJHUIWKGLIODS>VJ[IaGjJkF
結果 果を	!SHV
絡し	!G"W1T
絡し して	!G"W1T
継続	!IKJOJ]Y
続い	8TKG_ShT
続い いた	8TKG_ShT
続が	!F"D%E&B'G(J*G+G/;0F1U3;4J5=6E7J;H<F=E@JAHBDCGFFG=HGIJJ]KZLEMGOGPGQJR1S>VGWKXJYG[I]JaBbIdTeHgDi<lU
続が がタ	,>8<JUTVdV
続が がリ	!D,J-HKVbUfT
続が が中	!F,I-J.S8ZJTTJ_T
続が が予	!I.T_IlT
続が が切	!;)V,C1U8=9WBGJW_HkK
続が が失	!H8UJTKY
続が が拒	)J,a7IB=KCRFTIfJiD
続が が相	-T8HNU
続が が確	-V8IKINW_T
続が が閉	!D1WBSKTRKWG^SkC
続き	!I]Z
続け	!IGT
続し	&I(J)I*K-C.F/=2I5=6F9F;IBDFJGHMSNTOJPKR;WD[J^KaKcIfEgHhTi=jSkEl]
続し して	!H"F#S/B1H5J6J8IKDMTRDTVWKiFlX
続し しま	!W,I-I3D5JBAJJRJSSTD_IiIlS
続し しよ	lS
続す	TUXTlV
続す する	TUXTlV
続で	"E%I&T'D*J,X.<0D304I5B7X8=:K;J<A=E>G?I@GAGDGEEFBHCIJK?L:NGOAPEQDS8TXUDVHXUYI[I]C^AaEb;eDfKiJkS
続で でき	"H%J&U'E*J,Y.=0D1=314J5D7X8A<B=F>H?I@GAIDGEFFCHCIKKBL:NHOAPFQES9TYUEVHXVYJ[I]C^BaEb=eDfJiGkU
続で でエ	!J1TBIRViT
続に	#J&I*G-D.F/X3?5=;J<JAIFIGGJSKILFSFTTWT_GbGcIkZ
続に に失	#J&I-E.G/X3B5>9?;KAKFJGHKJLGSFTUWT_HbHcJkT
続の	KIbWfTkJ
続の の試	,STJ
続は	!=,G-T/K1H3J5J8SBBRFXVZT_TbKjJlH
続は は失	7SdS
続を	"J#E%D'H+F-X.A0H2A5U6A7G;H<G@KAJBFCIFFIIKSL@MHOHQJRCS@VIX>ZC[K]H^C_TaHc@dCeHf<gJi1j<lS
続を を中	!B3T5T
続を を予	!H)W9SJTKI_Y
続を を切	-S_K
続を を受	!U
続を を拒	!U,Y-I3JB1KHRCfJiCjK
続を を確	!U,A-U/T1F3J8S9EBURDXJ_KiHkClV
続を を終	!C-T8K_U
続を を続	!D5THV
続を を閉	!A)I*T,G3I5JKXTF
続エ	9W;JFWGKKFNIRGWK
続エ エラ	9W;JFWGKKFNIRGWK
続タ	7VkH
続タ タイ	7VkH
続テ	,WTUfJ
続テ テス	,WTUfJ
続中	,J-T3S5I8FBFK@RIWX_TcJdTfJ
続中 中に	,H-T8J9IKFTKWY_U
続先	"J)J,H-C.H/J1C6X8DAJB?GIHTJEK@LHMKNURBSEWFbHcJd]hJiCjI
続先 gw	4S7XTT
続先 ipaddr	!D,H7GXS_HdXkJ
続先 先の	!H/E6WkT
続先 先サ	5UHXTJ
続処	!I,TkS
続処 処理	!I,TkS
続数	!G_^hE
続数 数の	_V
続行	5THV
続要	WU
続要 要求	WU
続試	!AXTkYlT
続試 試行	!AXTkYlT
線到	!B/JKIRVTSlX
線到 到伺	!FKKRZTUlE
緩す	!ICW
緩す すぎ	!ICW
置い	LISJ[K
置い いて	LISJ[K
置き	!I0IIKOV
置き き換	!I0IIKOV
署名	!]%b&F/K2J3G5G9K;JB@FZQDRJiHjI
署名 名に	!VQG
署名 名を	%WFT
署名 名リ	%U
者が	!G)U3S
者が がホ	3S
者に	"V,G0I1S7KLTOJRJSWXUkK
者に に問	!TBJSS
者に に連	!H"V1U
者の	!U
能で	DSeT
能で です	DSeT
能な	BSKIZU
能な な認	!IFTZVjH
能性	!D(I.G/K3V5F7J;SLHOJRGSGVSaKfTiG
能性 性が	!F.H/K3U5G7J;TLKRGSI]IfTiG
自動	BTFWKJLVRCSXTJWKgUjV
致し	"I%K&G(X+J,J.E/F0I1K3]5E6I7I8I9U;H<DAKBCFGGJHJIGJJLEOFQJRFSETDVIWIYK]UaJbJfJiGjI
致し しな	*T
致し しま	"J&H(X+J,J.F/F0J3]5A6I7J8J9V;I<DBDFHGJIHJKLGOFQJRGSFTEVJWK]TaJbKfKgSiGjJ
致命	#K7I8I9I<IIHLESFWH_GfK
致命 命的	3T8K9J<JIHLFRXSJWI
致命 命错	!VRFTT_H
般的	.X[VaKeK
般的 的な	.X[VaKeK
获取	-VVU_F
行	!@+V;W<K=HCHQGWVgW
行 1	WW
行が	,U;YBDKIPJQKRITFgTiIkV
行が が失	!E;UTTkK
行さ	^S
行さ され	^S
行し	"H1K3I6J7V9KCUKFNJRTSJWKXI^KbJiTjFlK
行し して	"JCVRUiVjG
行し しま	KITS
行し しよ	7U
行す	bScX
行す する	bScX
行っ	!I.UJUKS
行っ って	!I.UJUKS
行で	HVRI
行で でき	HVRI
行の	TFXU_TkT
行を を待	!K
行コ	gW
行コ コー	gW
行回	!C"V8G_KhZ
行回 回数	!C"V8G_KhZ
行目	+V
行目 目に	+T
表示	!^BKLIRK
表示 示さ	!W
表示 示成	!U1J
被拒	,ZKHRITH_FkJ
被拒 拒绝	,ZKHRITH_FkJ
要が	!G3T5ViT
要が があ	!G3T5ViT
要で	"H.GBJGYKKPXQDRKiJ
要で です	"H.GBJGYKKPXQDRKiJ
要な	.S9ScW
要求	!<%X,G.J/F1E7KGXKIWSfXiDlK
要求 求し	!H%TGVjS
要求 求を	WU
見つ	(F*J+H-H.A/T0F3H5C8I<Y>G?K@JAHBGCJDIFKGKHIK@NGODQBRCSGTJYD[E]DaEbIeIfHjGkGlI
見つ つか	(F*J+H-I.B/U0G3I5E8I<T>G@KAIBKDIGKHJK@NGODQCRDSHTJYD[E]DaFbJeJfIjHkGlI
見直	!GRW
見直 直し	!GRW
視さ	CT
視さ され	CT
覧く	bU
覧く くだ	bU
覧の	SY[IbJeJ
覧の の取	!C1TJSSZbJ
覧の の表	!U
解析	"B(K)K,?.A/a0I1A5<6I7B8I9K;U<E=J?JB<GKK=LBOGQGR<SBT@WJXDYJ[I_JaHbGcEf?iDjFkGlF
解析 析に	!F;V?K
解析 析結	TT_T
解決	,D/^1J3J5G6T7HBIKULIRGSHWDiJkK
解決 決し	/U
解決 決で	/Z5J6VSJTDXU
解決 決に	!CKWWGXT
解釈	!GcX
解釈 釈で	!GcX
解除	!D"VQThT
計算	(U
計算 算し	!K(U
記録	!W
記録 録さ	!W
設定	!="A%C&]'F(G)J+c-C.@0@1B5I7B8B;A=?>C?H@EA@B9C@DHEHFCHFK:L;MIO@PTQHSCVAW6[D]F^A_Ba]bDcCeFgChGkZ
設定 定さ	!A&U3S5FBEiU
設定 定で	!GSKaX
設定 定と	!G9KjW
設定 定の	RX
設定 定を	#V+S/S5JBJPXWHXIiE
設定 定フ	+Y0J<HSH
設定 定中	!EaZkT
許可	"H&@'X(E)G*B+@-G.:/=1=3G4I5:6F7A8;9F:G;9<A=Y>D?F@FADB2DXGFHSI;JFK6L7NCP@QDS]VBY@[;]A^>_CaVcEdJf=gAhIj;kClA
許可 可が	!V+D.E/J0J5K7I;A<C=Z>KBJCVHUI@KKL?QIRHSXTI[H]JiC
許可 可さ	!I&J'Z(H.I/G1F2J3F5F8C:J;J?JAKB?ETJJK@LJPGSXVJWGYH[E]J^H_HaXbJcJfGgFjClJ
許可 可し	!GbS
証が	"I#T,H/J3KBTGWTFWGiVjT
証が が必	!U"JGW
証さ	!X
証さ され	!X
証し	!V3IBU
証し して	BV
証で	3Y5]9KBJHWTJ
証で でき	3U5VHWTK
証に	!I"U%E'J*H+H,7-C.:/80F1I6C7A8C9@;?=H?J@FACBVIIJFK?L:NHOCR]S6T.VCWSXGYI[E_FaDbBcCeEgEhHiYjXkBlB
証に に失	!F"V%F)H*J+I,8-G.=/90H123S6D7B8G9A;A=I@GAEBWIKJHKBL;NJOFRYS6T/VEWTXI[G_JaGbDcFeFfCgGiZjZkDlC
証に に対	!GRU
証に に成	!U)S1SfU
証の	!D8IBGRVVT_Jh_
証は	!KBHZUiI
証を	!JPTRUhViH
証エ	!J&Y,D.J/K2JBUKJSJTFWJiWkK
証エ エラ	,E.K2KBSKJTGiY
証エ エー	!G&ZRJjT
証プ	!U
証プ プロ	!U
証ロ	!B"VbU
証ロ ログ	!B"VbU
証中	"ZbU
証失	;UBG
証失 失敗	;UBG
証方	!@"I#J&K,I1G3J5JPJRYTHZ]
証方 方式	!F,K1IGSPKRTTKZ]iJ
証方 方法	!ERTiV
証明	!c/J3B5WBE
証明 明書	!b
試し	RJ^XfUiU
試し して	BJRI^XfU
試み	!JBSiT
試行	!G#G&A*H+I,V0G2J3C6G8A;ICGEKFHGAHJJHKEOFPIQHTWWAZG[J^I_TaIcFeJfBgJh]
試行 行が	,VBIRJTHXSiKkV
試行 行し	,SKJRUTTiVjJ
試行 行の	TFXU_UkU
試行 行回	!C"V8G_KhZ
詳細	!7/S1K6I9JBTKGLHOVSTT]WJaI
詳細 細は	!E
認く	!KBHQTTS
認く くだ	!KBHQTTS
認し	#F%T'F(H+D,T/V1D3F6I<S?G@GDFEGFEGBMJOCYF[D]GaIbAeGfIgGhIiK
認し して	#F'F(I+E,T/V1D6I<S?G@GDFEGFFGBMJOCTSYF[E]GaJbBeGfJgHhK
認で	!C.K/K3[5ZBHTGVU
認で でき	!D.K/K3[5ZBHTG
認証	&S(7*6+;,@-+.1/"052G3B4?50617.8.9,:U;H=9>@?<@IAKB[CKDAG[H9I;K,L4M@N6O1RcS0T2UGV6Y9Z^[7]:^9_9a3b:c1d>e5fAg7h[icjWk8l-
認証 ng	!J
認証 publickey	RDZSiK
認証 証が	"I#T,H/J3KBTGWTFWGiVjT
認証 証さ	!X
認証 証し	!V3IBU
認証 証に	!K"V%F'K(E*J+I,9-D.</;0H1K5?6E7C8E9B;C=I?K@GAFBWHGIJJHKDL<NIODR^S8T1VFWTXHYJ[F_GaFbDcEeFgGhIiZjYkClC
認証 証の	!F8IBIRV_Jh_
認証 証は	!EBHZUiI
認証 証を	!JPTRUhViH
認証 証エ	&Z,D2JBUSKTFWJiW
認証 証ロ	!B"VbU
認証 証中	"ZbU
認証 証失	;UBG
認証 証方	!@"I#J&K,I1G3J5JPJRYTHZ]
認識	;W@SBKYS
認識 識さ	!U
誤り	6SRT
誤り りが	6SRT
説明	!I7WKGbU
読み	"D#F%E'E(C)J*F,B.90?1C4H6D7E9D:J;V=X>T?U@UASCTEDGBJFL>MINGO?R>S=T<VEWBZH[A]C^EaBbBcDdHeCfEgEhGk>lD
読み み取	8J;H<J=XCJOJRKbJiHkK
読み み込	"J#J%I'H(G*J,G-H.>/F0D1G2I3F5E6J7G9H;W>U?V@VAUBDCUDHEHFEGFHJJGKKLBNIOFQTRCS>T?VGWEXF[E]H^J_HaGbIcHdIeGfIgIhKjAkDlG
読め	;U<JCV
読め める	CW
識さ	!U
識さ され	!U
識別	3ULTSH[S
識別 別情	-S3U_S
警告	,D.C0J1I3]5C6H7F8F9K<I>F?V@GCFFJIHKCLGMYOKPKQGRBSEVJYK_KbKcKfJjGkKlG
議事	!VSH
議事 事録	!VSH
计算	-J5WKIRITE
计算 算机	-J5WKIRITE
认证	%I&H(I*G+G,?-C.F0J1I2G3B5D6J7D8H9F:K;F<I=I>J@KAIBWCJDKEJFHGFHJIJJJK@LHMKNHPIQHRWSGVJWHXVZJ[K]J^K_?aKbJcHdIfDgKhZjHkGlH
认证 证失	!G%K&J(J*I+J,C-G.G/I2K3I5I7H8K9J;IAJBXFJGHKCLINJPJQJRXSHTDVKWJXK]K_BcIfHhZjIkJlK
设置	,G9KBFREXWfXiJkK
访问	!I"E&K-I.I/T3K6K7I;J=JB[GJKHLKRVWJXV_KaJdJfHh=kH
证失	!E%J&J(J*H+J,B-G.G/H2J4J5K7F8J9I;G<K=KAIBZCKDKFHGEHJKBLHNJPIQHR[SGTBVKWJXJZK]J_AbKcIdJfGhZiXjHkJlJ
证失 失败	!E%J&J(J*H+J,B-G.G/H2J4J5K7F8J9I;G<K=KAIBZCKDKFHGEHJKBLHNJPIQHR[SGTBVKWJXJZK]J_AbKcIdJfGhZiXjHkJlJ
试一	,KRWiX
试一 一次	,KRWiX
试图	=UDU
试图 图写	!G=UDU
话已	,J1U3K5J7K8WBKKERJTGfTiJ
误或	"W;WGIQHRIYJ
请再	,KRWiX
请再 再试	,KRWiX
请检	!X;I<HLVST
请检 检查	!X;I<HLVST
请确	!D.E1J3H9KBJKFRBTCXJcWfaiFkJ
请确 确认	!G.G3IKHRFTDcXfX
请选	!E,JBJRGTDYVlX
请选 选择	!E,JBJRGTDYVlX
请重	BIQZRJ
请重 重新	BIQZRJ
读取	=WCKKJLUSS
读取 取远	TT
象の	,T
象の のコ	,T
象外	!I0SOV
資料	.J0Y
資格	,JBYiU
資格 格情	,JBYiU
起動	&Y,X.D/E1T3F5G7K9I;G<UFJGJKHLINGOHPKR?SHTAWG_JaKbYcWfVhKiDkFlB
起動 動し	!K"S&X,U.K<URGlI
起動 動で	!VTJbV
起動 動ス	cT
超え	.J8TJS
超え えた	8V
超时	!I"I,@.I/K1J3I8GBJKILKNKRASKTc_BcIdKfJiHlG
超過	!F.[
超過 過し	!F.[
足し	.UET
足し して	.UET
路が	!J,J/J7ZKJTI
路が があ	!J,J/J7ZKJTI
路径	-V/FKTLUSTTH
踏み	!E%S&T,CBGRGTVWciKkI
踏み み台	!E%S&T,CBGRGTVWciKkI
転送	!F"1';(T)C*?+91+2A354G566;94:H;5<H>C?@@?A;DBEEF?H>KZLVMDNKQ:R1TBUBZ?[G]Xa[c7d?gch?jIkFl=
転送 送が	1I8YJUKZ
転送 送さ	ITKJgT
転送 送し	!ZSJgT
転送 送で	!GSUaW
転送 送に	,W-H/WBFCKOUiCjHkI
転送 送は	!H.T8SSIVV
転送 送を	0F8JBJIGLIVIWJ]Y^U_JaHfT
転送 送エ	!@(KIKLSSU
転送 送サ	!S#UBVFVGGREZJ
転送 送ジ	ITKJLVSU
転送 送モ	!J(TgX
転送 送中	!J.WK[[T
転送 送先	!H/W6HLT
転送 送完	!_KKaI
転送 送後	!E(X
転送 送済	aT
転送 送開	!J.SKT
输入	!EBFGXQYRCiJ
込み	"J&I'I(G*K+F,F-I.T/F0C1E2K3H5G6I7I8F9H<G>H@UATB@CVFKGIHUIAJJOAQSRBSYT@VSWCXG]I^K_IaBbHcIeCfIgGiCjHkFlI
込み みが	!J.BS_
込み みに	!@.V@WBHCWPKQURIVGWJYU[IiJ
込み みエ	!B.TAU
込み み権	.ESV
込み み用	!KLJ[W
込め	!<&I'I(K,I/H0G1K3J5G7I9J;V>WBECIDJFJOIRJTD]J^KaJeIjHkJlJ
込め めま	!<&I'I(K,I/H0G1K3J5G7I9J;V>WBECIDJFJOIRJTD]J^KaJeIjHkJlJ
込も	!K-TKS
込も もう	!K-TKS
过多	!?"C*K,@-I.G/H0K1I3G5I6J7I8F9I;J<JB>GIIIK>LINJOJR<SIT@_^aKbIcGfGh]iCkJlH
过期	!U"X)K-I1H8KGIKHRF_HbJfI
过程	!K
过程 程试	!K
返し	"ILKOWTH[TiS
返し しま	"IOWTK[TiT
进程	!T=UDV
远程	!9"G.J1T3I6J7G9IB]IHSSVTWKdKfS
远程 程主	!E,K-T/G1U5JBXTGbTfV
远程 程仓	TT
连接	!F"B#>%A&;'=(7)H*6+<,].-/,084>5+647K8V9@:?<6>@@8AHB:C=E@FGH>I4J:KTL/M;N1O6P8Q1S-T[UAV<W8X5Y;Z=[8]8^9_Va7bDcEdHe<f:g;hHj7k?
连接 ipaddr	!J,YKKTJiT
连接 接主	!@"X-U8HKDRUTT_WdJiT
连接 接到	"H)H-I/K1B3T5F7U8FKSLKRW_GhHkJ
连接 接失	!E7TGXTViV
连接 接已	"J,A.J1J3J7J8EK]RGTA_?cIfIlJ
连接 接被	!="J)S,^-S.H/I1T3F5J8IBCK<LINHR?SGT?fGhJiFkIlH
连接 接超	!G"I,@-J.J/K1J3J8HBJKJRBTc_DcIfJiHkKlH
追加	!W%T&S3H
追加 加し	!Y3H
退出	!J)W,I1VbWcU
送が	1I8YJUKZ
送が が完	!V
送さ	ITKJgT
送さ され	ITKJgT
送し	!VKJOKSFaJgZ
送し して	!I(TgW
送し しま	![.JKHSJgT
送で	!GSUaW
送に	,W-H/WBFCKOUiCjHkI
送に に失	!B,W-I/WBGiDjIkI
送に に成	SHaT
送は	!H.T8SSIVV
送り	]V
送を	0F8JBJIGLIVIWJ]Y^U_IaHfT
送を を中	!G.SKU
送を を再	!COTSS]Z
送を を開	-S<SKILISH^VfU
送エ	!@(KIKLSSU
送エ エラ	!A(KIKLTSU
送サ	!S#UBVFVGGREZJ
送サ サー	!S#UBVFVGGREZJ
送ジ	ITKJLVSU
送ジ ジョ	ITKJLVSU
送モ	!J(TgX
送モ モー	!J(TgX
送中	!J.WK[[T
送中 中に	[W
送信	!C#=%@&:'U(V)H+;-I/E0)1B3C4C8J:G;5<D>A?=@FDAEFFTGGH;IWJULWMFNGQ6STV]W0X@YF]3_?aUd<f>h=jYk8lJ
送信 publickey	FURU
送信 信さ	!JBJcW
送信 信し	'WBILGfU
送信 信で	,S.JLUkS
送信 信に	!H*UBUFUKIRIiSjV
送信 信を	!IITeV
送信 信エ	!G*W2S3I5D8J9FBDKFLXNTRTSXVK[K_TkHlK
送信 信サ	![RFiK
送信 信バ	BHGV
送信 信中	!V8KKT
送信 信側	!J7UaScK
送信 信元	([3JLJ
送信 信先	LXOJ[T]KeF
送信 信処	!IIVLTSSjU
送信 信失	!H"HKJZVjW
送信 信後	!CJXKGLHSJVY
送信 信済	!D.KLJVWaT
送先	!H/W6HLT
送完	!_KKaI
送完 完了	!_KKaI
送後	!E(X
送済	aT
送済 済み	!JaT
送開	!J.SKT
送開 開始	!J.SKT
选择	,I/J5J;JBILIRETBYVlX
选的	!F;KBXYU
选的 的用	!F;KBXYU
途中	!?,T/J8H]ZbTkS
途中 中で	!G8I;TbV
通の	!I2T9X
通信	!>"H'J*T,B-D/C2U3F5E6J7E8fBBK]LIOJRBSDWHXS^K_FcHdHhJiFkJ
通信 信が	!FbUfS
通信 信は	XV
通常	SUcX
通常 常フ	!GSU
通过	!G1GGXKSRFcVfS
連ま	!T
連ま また	!T
連絡	!D"Y1T
連絡 絡し	!G"W1T
連線	!B"B%K(H,E-J.B/D0G1H2K3I5D6G7I8H9H;J<JBDGHIEKVLENIOFPJQFSEWJXH[G]K_DaGbHcFeKfFhJiHjKkJlW
連線 線到	!B/JKIRVTSlX
週次	,J5UBS
過し	!D.[JT
過し しま	!KJT
道不	!G=UDU
道不 不存	!G=UDU
達し	.T8JKH_[hW
達し して	!J.X_V
達し しま	_WhX
達で	!C/X7]
達で でき	!C/X7]
違い	"C;IBJGJPCQWRSgKiK
違い いま	"C;IBJGJPCQWRSgKiK
違う	!K;TNTlU
違っ	;HPCQ[
違っ って	!W;IPK
遠隔	,T3T5UkT
適切	lZ
適切 切な	lZ
選択	,K3J6H;HBIMUYW^JfJiJkKlY
選択 択し	6I;HBKMUYWlS
部コ	^S
部コ コマ	^S
部分	!JLJOESC]^aKiS
配信	!V-SKINV_V
配布	!G&TITRKjU
配的	!@*V-I/G2[3G5I8K9T<KBJ_K
配置	7TeV
釈で	!GcX
釈で でき	!GcX
重大	!F8UKFLTSW
重大 大な	!F8UKFLTSW
重新	!J8X;IBHKHQYRGTJiK
重错	!D,H8V?IKURUTF
重错 错误	!D,H8V?IKURUTF
量が	!I.]
量が が不	!A.[
量の	!T
錯誤	!K"K.K/J8K9KBKKIRVTSlX
錯誤 無法	!B/JKIRVTSlX
録が	!U
録さ	"E'K(J,J-J1K2J3H8I:WBZFHKDOKRBSFTIXJ^KaJbIfJgKiAlK
録さ され	"E'K(J,J-J1K2J3H8I:WBZFHKDOKRBSFTIXJ^KaJbIfJgKiAlK
録し	#U'K;GYKiG
録し して	;H@S
録し しま	!TBG
録で	#J'X3K5G;JFVLJOGPISIeUiHjI
録で でき	'Y3K5G;JBCFVLJOGPISIeUiI
録に	@UYW
録を	RUkT
録済	#KjW
録済 済み	#KjW
録番	iT
録番 番号	iT
鍵	!1%Z&J;TACPTQWREYWi@
鍵 home	;U=HCHESQH
鍵が	"D#D%<&U'K(H)I*H+G,@-H.H/<0K1E2D3W4I5b6D7G8D9F:J<V=A?EBZCADIGCHEIHJJK@LENIOKQDR:SDTDVJWDXIYSZG[K]I^I_EaHbHcHfFgIhIiBjJkGlD
鍵が があ	!a;DQJjW
鍵が が一	!UBIPVRKiGjJ
鍵が が変	!G3]5D
鍵が が登	!H5V
鍵で	!C"K#K'H/H0K3B5U6I;Z<I@GAIFSGKKGOJRITJYU[KbKiFjalI
鍵で です	!?/K3J5V6JETFUYV
鍵で では	!C;XBSiIjW
鍵で で接	!FBJj[
鍵と	;S<E?SKJYZjT
鍵と とし	!G;Y?TYU
鍵と と秘	;J<KYUiV
鍵に	!@#U&HRIZUhWjS
鍵に によ	!B#U&IRJZUhWjT
鍵の	!J"@#@'F(E)I*C+C,=-C.?/;0C1?6@7D8B9>:F;a=T@VAWCZEVHVIEJGK=L>MHNCODP<Q[RDS<T=VEW>XFZG[D]F^F_DaDbBcCdJeDfCgDi6j;lB
鍵の のイ	;TAUQURI
鍵の のパ	CSPG
鍵の の形	!E;YAEYI
鍵の の復	BJ
鍵の の指	!I3U
鍵の の検	!F3THW
鍵の の登	@UBTYTiJ
鍵の の解	!H;S
鍵の の読	!K;H=V?GCZQY
鍵の の長	EW
鍵は	!7"?#T%J&C'C)J*J+H,G-K.I/C0F1G2F4Z6E7I8G9I:a;C<H=H>@@ZATDGF[HJIJKELHNJOHQFR>SITGWIXIZG[I]H^E_GaHcIdJeDfFgJhIi<kIlH
鍵は は失	!E3G4]5G
鍵は は既	!J:VBI
鍵は は登	!EF[
鍵を	!K"I#V&@'?(E*E+@,5-=.;/90B1G2?3Y4G6A7=8>9AAWB_FXGCIHJFKAL<MGN?OBPSR/S<T6VDW=XEYSZB[F]E^B_<aEbAcCdAeCf@gEj_k9l=
鍵を をロ	!G?Y@FAT
鍵を を使	!@=SBHCUDSiI
鍵を を保	%T
鍵を を復	!B;TPTQV
鍵を を拒	!9%I,J.K<WB]FVR@i[j^
鍵を を指	;JiHjV
鍵を を登	#U;GEVQKRKiG
鍵を を確	3UBS
鍵を を読	?DQS
鍵ア	*K2V3H9GEWFT
鍵ア アル	*K2V3H9GEWFT
鍵フ	!8"H'B(<*K+9.=091E7J8I9I;W<b=b>Z?V@FCVFHI4JIK>L9O9P@S7TKVBWHYX[?]<^F_Ja?bFcGdHeGfFg?iEjIkG
鍵フ ファ	!8"H'B(<*K+9.=091E7J8I9I;W<b=b>Z?V@FCVFHI4JIK>L9O9P@S7TKVBWHYX[?]<^F_Ja?bFcGdHeGfFg?iEjIkG
鍵交	"K(K)J*X,G-Z.G/G0K1D2T3E5H8D9hBFIJJYK;LHRGSHTEWJaJcHfIhIkIlJ
鍵交 交換	"K(K)J*X,G-Z.G/G0K1D2T3E5H8D9hBFIJJYK;LHRGSHTEWJaJcHfIhIkIlJ
鍵形	!GAV
鍵形 形式	!GAV
鍵検	3T
鍵検 検証	3T
鍵認	!ECXGGQKZa
鍵認 認証	!ECXGGQKZa
鍵読	!K;SAJ
鍵長	!E2KE]FT
钥不	!C3X5JBW
钥交	!F2H3F5I9[AJBGKKRETJhKiJjJ
钥交 交换	!F2H3F5I9[AJBGKKRETJhKiJjJ
钥已	3Z5CBHTJ
钥文	"I*J,J.G/D0I2F5K8J9H<[@IBECTEIIGKGLJPIQCRJSHTJ]J_JaJcKfKiJjI
钥文 文件	"I*J,J.G/D0I2F5K8J9H<[@IBECTEIIGKGLJPIQCRJSHTJ]J_JaJcKfKiJjI
钥未	BY
钥未 未在	BY
错误	"C#B%D&A'B(:*=+C-I/50=2A354B6?9>:B<;==>A?A@BA>B8CDD?EAFAHBI<J@MBN?O<PAQXRVSWUDV@WCY<ZB[=]:^A_8aHd@eAf8g@iJjIkBlT
错误 严重	!CKJRWSTTI
错误 无法	!=/E3GSJ_GcJhKlW
错误 误或	"W;WGIQHRIYJ
長が	!G;TEYFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!6%J&G)[,@-X/D0K1^2H3?5C6I8T<J=JFIGDKSLJOKPKR?SHVKXH_VaJdHgJ
閉じ じま	!=)T*S,D-V/J1T3H5J7GBFTBWJkJ
閉じ じら	!="J)X,B-T1[3J9GGHJGRETDhJ
開く	!I,VBU
開け	!I"K(H+F.?1C5E7G8I;B=V>G?HCHDKIVKCNKQJRBVJXKYF[T]FaGcTeGfHiCjKkH
開け けま	!I"K(H+F.?1C5E7G8I;B=V>G?HCHDKIVKCNKQJRBVJXKYF[T]FaGcTeGfHiCjKkH
開し	!I'SKS
開し しま	KS
開で	!@BKLUSU]^
開で でき	!@BKLUSU]^
開始	"E'K(H*J,H/B0E2H5@6J7>9G;JGJHINHOB[J^S_BaCcJfWgJjGkJlJ
開始 始さ	WV
開始 始し	BHKULVSTTC
開始 始で	!>)U/J1U5IBTLHSE^UfU
開鍵	"A#T&C(E)H*E+G,<-B.@/?0B1H4H6E7E8?9@:U;J=C>B?E@@A<BdDGHHIFJFK?LBMHNDODP;QKRFS?T>VDW@XFYbZ^[F]G^E_?aCcCdHeCfBgEhCjFlB
開鍵 rsa	BT
開鍵 秘密	!S
開鍵 鍵が	,IB^RIiEjK
開鍵 鍵で	3J;JYX
開鍵 鍵と	;J<KYUiV
開鍵 鍵の	#KBTETFTQHYIiIjK
開鍵 鍵は	!K"H:XiJjK
開鍵 鍵を	!T#W%J,J.J5G<UGKLKRDSJiXjS
開鍵 鍵認	!ECXGGQKZa
間が	8V
間に	!VKI
間を	!D#VjU
間操	!I8VkTlS
間操 操作	!I8VkTlS
間送	!G5U=V
間送 送信	!G5U=V
間違	!U;GBKPBQ[RK
間違 違っ	;HPCQ[
関係	!V
関連	!T
関連 連ま	!T
问题	!WBHRGiIkV
限が	!Z.B;K=VBIRJSYiI
限が があ	.CSZ
限が が切	!Z
限さ	"VfS
限さ され	"VfS
限に	!V,K8F=TBHDSKG_ViI
限に に達	"T_U
限を	!F=TCS
階認	GW
階認 認証	GW
集信	!H,S.S/UTT
集計	!SKJ
非ア	!GKS
非ア アク	!GKS
領域	!WKILFOJSB[Ke^
領域 域が	!YSJ
頭に	!J;W
頭行	;G@S
題が	!E+U=VCIDYaTiK
題が があ	!G+U=VCIDY
验证	"IGWKJTJ
验证 证失	!GRTiX
대상	!<"D,V-G.W0J1G3H5H6H8G9H<HFKIHKELGNIOXQFSVXI[K_DaJbIcHdFfGhKiTkGlI
사용	"V(K,J-J.V/J1H8EBHK@RESKTI_IbIiI
서버에	!:"F#I%H&G'H(H)I*G+G-E.C0G1G2H3G4I5G6H8B9F:H;G<E=J>I?J@IAICHDJEIFFGGHHIGJHK?LFMINFOEPGQCRcSCTVUKVIWFXIYJZH[H]H^H_FaHbGcHdHeIfGgHhGjIkElH
성공	!].G6GIHKHLJRJTC
세션을	"E&K'K(I*K,G-I.D/G0I1X3I5H6I7H8Y9I;J<IBFGIIGKDLGNIOGPJQGRDSGT=VKWJXK[I]I^J_GaHbUcGdKeKgJhKiHkIlJ
수	"D%I&I'K(I)J*J+J-I.B0H1X2J3G5E6G8E9G;E=D?K@JAICJEJGHHJIGJKKBLDMKNHOFPFQTRSSCWHXIYJ[H]K^J_FaHbUcHdJgJhIiTjJkIlI
수 없습니다	"K%I&J.H5K9J;G=E@JAJCKGKKILJOJPGQURTSHTUWK_KbKfJhJiUjJ
수 없음	"J,I.J/I1Y8KKJLKRITFbXfV
시	!A"?#G%F&E'E(B)G*C+E,B-A.@/B0C1D2E3C4F5C6D7D8?9B:E;C<F=G>G?G@GAFBACFDHEFFFGCHFIBJFKeLCMFNCOCPDQCR>SBT@UHVEWCXEYGZE[D]C^D_AaCbBcIdGeFfDgDhEiDjFkElE
시간	!H,F.J/I1J7G8ZBKIKKIRKkH
실패	!:"F,H/K7J8J=JBHGKKGR^T:ZFaFiX
않습니다	KGPJQW
없습니다	"H%G&G'J(J)J*H+J-H.A/W0J1H2J3G4I5F6G8E9H:K;C=B>J?I@IAICIDIEJGIHJICK@LXMKNGOEPFQTRSWJYIZJ[D]H^B_HaCbBcGdJfHgIhIiSjIkGlJ
없어	!9"E#I%I&H'H(H)J*H+I,A-F.F/H0G1D2I3G4I5G6H7[8X9G:H;G<I=J>J?J@JAJBECIDJEIFIGGHIIGJIKBLGMINGOGPGQGR?SHT^UKVIWGXHYJZH[H]G^H_EaGbEcHdUeIfEgHhHiGjIkTlH
없음	"J,I.J/I1Y8KKJLKRITFbXfV
연결	"B#K&K'K(J)J,B-D.C/D0I1G3H5F6D7D8>9K;H=JBDGIIEK;LFNHOHPIQHRFSETbWIXJZF[H]K^K_HaFbHcIdJfJgKhKiXkElH
연결이	!G"F(K-I.F/F0J1X3J5H6I8D9J<KBGIHKELHNJOIQIRASHTTXJ[J_FaJbVcIfTiJlJ
연결하지	!8"C#G%H&G'G(G)H*F+H-@.E/E0F1D2F3E4H5E6E8=9D:H;F<H=I>I?I@IAIB@CIDIEHFGGFHIIEJFK>LFMGNEOGPGQGR[SETZUJVHWFXDYIZH[G]G^G_BaGbEcGeHfEgGhFiAjHlF
연결할	!U,U/V7XBGRCTXiH
연결할 수	!U,U/V7XBGRCTXiH
오류	!G"@#G%F&E'E(B)G*C+F,@-S.A/B0C1E2E3D4G5D6E7@9B:F;D<G=G>H?G@HAFBACGDHEGFFGDHFICJFKTLDMFNDODPDQCR[SBT[UHVEWCXEYGZF[D]C^E_AaDbFcDdFeFfDgDhFi@jGkClE
완료	!Y
전송	!E-Y8XKYRDSUTDaJ
접속	"IBDRJbJcTjZ
중	"H.V/K8HKHLKTGfJ
호스트에	!J"I&K'J(J,K-W.H/J0K1I3J5J8U9J:K;JBIGJIJKWLJNJOJPJQJRASITXWJ[K]J^J_IaKbJcJfJgKhKiH
확인하십시오	!>"F.W0J1I3K5I6J8I9J<HIHKELGNKOXQGSW[K_HaJbJcHfGiUlK
`
