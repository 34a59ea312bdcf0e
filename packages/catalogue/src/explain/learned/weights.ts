// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = '16166abf5fbe9057eb5397661cea2913cf5403ef1521c15172bfdce69f38485c'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `vWJKONQJONTRVSQPMQKSNNXRNQNIHHIKVKHLLPKSK^SMQROQYSWGLPMHMOOOUROPJLPONRLNM`

export const features: string = `'	!T",#3%2&B'3(=)4*I+W,J-:/51D2G3E495J6[7?8B:3<U?A@KBBD<E:F>G2J>LTMVOUPARESKT6U;WJX&YXZE^E_6a@c>dBf5hIi>j:
' '	&S3H6T9H;UAFB=HEIJQHRVTF^JbF
' 2	!Z
' 22	!0+Y,V-E/W3J6<8J9GIIJKK?MFNBR?WG_GiHkflE
' 220	NX
' app	!V=I
' are	!ECWYB
' because	!IL[
' begin	!A@WAUBJPGQDYV
' bin	!W
' builds	;KCX
' can't	3<
' cannot	!G&U3W
' connection	!^,BkJ
' could	LISFeW
' data	1T<TIHfI
' dist	<IIX
' does	!T1T5CfI
' ecdsa	"U;H=TBICSHKLSRSSG
' ed	!F"K&K5I;W=GATGTHJZTiW
' etc	!c;HBICUHHLGSAYHa@
' expected	!S5F
' failed	,I;VAWBKKJNIOJSG[XaS
' for	!T3KRJiU
' from	!?BVFVMUNKiV
' h	,T
' home	!J%I)H*J+8/I0G152J6@7I8K9F:K;3>T@?CVDAHSI8OAR>SUTBVJYY^IbIdJi?kDlH
' host	,I/D1J5T7I@TBHR@TGYSiJ
' in	!B&H(D*G+J,G/J2J3F5C6G8E9E;D<C>G@JAIBAFJGKHKIKKANGO^QJRDTHYH[=][bHcIeTfIiHkKlJ
' in'	!X5JLJOG
' inbound	!JLW
' inbox	LGOT
' ipaddr	!J)J*I+K-C/B1G2G6E7V8H9C<F=F@GJJNJPJS<TWWEYHZJ_ChYiIk[lD
' is	!]AX
' localhost	=U
' media	!bSB
' missing	!D;Y@XAHBKPIQCYW
' mnt	!;&J+K0T1J5G8Z;J<EBFCZDBHKIEK_RETJWKYKbJcJeGiH
' not	!G5XLT
' opt	&K3IBJLE[V
' or	0TLK
' out	OI
' outbound	!ILF[W
' port	/W7WRK
' r'	!K;TAIQKgU
' root	;H<ZBKLHSB
' rsa	hS
' s	!G+S
' server	!I6U9U
' sftp	!S5WBDKIRViJ
' simple	!VWK
' srv	!V+H.V1T5IBHHJKHOE[IaDcWiW
' ssh	!A+W0T3H5V9K?YAVBDHWIFP;RDYIiHjF
' the	SU[W
' tmp	3T5I;UIZOH
' to	&U,T3E5J
' u	CTSJlV
' upload	!G<JI?KFLaS][K
' user	&X,I/C6X9J;JAILIQVRTSGTIiGkK
' users	!=+W;I<T=JAJD@IKYW
' using	!eRG
' usr	!U,S/K5G<I=HKJSETVZViH
' var	!X5U<G=9BIOHRISGaE
' with	!H/HBTKWTIhWjT
''	-G.K/I1G3IBHKBLGNERWSWTWWX_FfHiGlS
''type	@TSJ
''type renci	@TSJ
'a	-F.C0J1G5H8IBJIJKXLDNKRKSU_KaY
'a txt'	!C-G1H8KKXOUSSaW
'a'	!V
'aaaac	!F3Z5J
'aaaac 3	!F3Z5J
'agent'	!>%W&[,I-I.J/IBHKJRJTG
'amazon	BHLURIST^UiV
'amazon ebs'	BILURISU^WiV
'app'	/U
'appstream'	!V
'appstream' のメ	!V
'authentication	1YiV
'bad	!FGGRVZWiJ
'bad authentication	!FGGRVZWiJ
'bob'	5T
'c	!V"B%H&<'I(F)J*D+T,F-D.H/C0J1?2G3B4J5B6G7I8E9D:H;><J=U>V@=A?C7DeEGFWGHH:IcJJL8NGO8P6R@SATBV=WEXIZI[F]D^F_FaIbBcGdJeGfDgEhJi?jCkElI
'c a	![LJaI
'c data	!@I_LAODVHaT
'c export	IU
'c k	!H;F=?QV
'c keys	!?<D=F?F@EADBJCJDYF[PGQHYT
'c program	=W
'c users	!T&C+V1H3J;I=V>X?@C;D_FIH@I;LEOKPEQCSGTIiJjJ
'c windows	!U
'cannot	!T;JSTWI[SaU
'cannot connect	!VWJ
'cd	(U5S
'client	!8&;*I.D/T2J3J5J9J;H<J@JAIBGG@IFKZLFOKPGQHRWSH[JcHfFiDjGkIlI
'client authentication'	!K&AGERZiJ
'client socket'	!9.H/UIIKYLIRJTH
'client timeout'	!E-Z8SJVTUkJ
'compute	!ZSITK
'connect	,c1G2J7XK<Wb_Hb@f=
'connect'	.K6EBITW_S
'connection	6WKCMVkJlK
'connection'	5W
'connection' object	5W
'create	!H.U
'ctrl	-U9V_V
'ctrl alt	-U9V_V
'd	!H8H;J<X=S@JCIDTIWLC
'd keys	!H<ZCJ
'data	!GgV
'deploy	5XBTRKSGTU
'deploy'	;KQViUjJ
'docker	!U
'docker login'	!U
'e	CJDTJYKJTI
'eacces'	HU
'econnrefused'	,V/I1H6J7BBJTAdGk_
'econnreset'	"U)U,D.I/D1W6H7C9IIJKSSJTAdI
'enoent'	!G<V
'enotfound'	,J/X1I6Y7GKJTGkJ
'err	!J&J1U8UKJSDfU
'err bad	IUSI[S
'err generic	!E1V8VKKfViS
'error'	;KBJIVPJRJSFTK[K
'error' event	!<IVPKSGTK[K
'etimedout'	!V,H1JTXd[kG
'exit	!W
'exit code'	!W
'f	!CIJLX
'failed	!?"H,T-H/T1V3U6JKJbJcJfVkH
'failed to	!D"H,T-H/K1V3UbJcJfVkH
'file'	!W&Y;JPKjI
'files	/GBIIYLJSHiV
'files example	6SiX
'foo'	!["D*I+b,J/B1J2J3I5J6I9;<ABIFJICJJKHL=MJNDQJRGSHVJlH
'ftp	BGRViU
'get	!I
'get http	!J
'getaddrinfo'	/U
'git	!I&TBSLISIiUjJ
'github	&T3T
'github com	!X
'github com'	!H&T3U
'gitlab	3W
'global	RJiUjS
'global 1	RJiUjS
'gpu	!JRTWT
'gw	WT
'handshake'	5TKJ
'host	3VBAGUKURWTJZU
'host 1	!HBCGUKVRXZUiT
'host key'	!U
'host'	!d&H,I/D5J8J9GBJKGRCTEbJ
'https	!p,G/G5EB;KILJRASKTDiCjIkJ
'https git	!Y
'https github	!cBH
'https gitlab	!_
'https repo	!W
'id	!G1S>T@YCFQHfT
'id rsa'	!J1S>TQJfT
'ignore permission	aV
'incorrect	!E;IHYPTQW
'invalid	;]<F=H?SAVPAQS
'invalid private	!E;]<G=H?TAWPBQT
'key	!C*X,I-H2Y9WKHNJWF
'keyboard	!BFTGYKJQJR>ZSiW
'keyboard interactive'	!BFTGYKJQJR>ZSiW
'lab	!]
'localhost'	!TBGR?SViC
'localhost' using	![RGiK
'login	!W3IdT
'main'	!H&W3W<WBEiK
'main' panicked	!H3W
'mnt	!;BILUa^
'mode'	!T
'my	&K5JiU
'nas	!I/S5T6TkK
'new	![,I
'new connection	!X,J
'no	&WiEjV
'node	/TBK
'none	&K.I/H5EIZLIOIRGSF
'none type'	!b
'none'	!VRI
'none' authentication	!VRI
'not	;SWT
'open	!Y&T
'open ssh	&U
'open'	!IHU
'openssh	;T@JAVPIQCYJ
'openssh'	*H5F;B=J?IAeKCPHQKRH
'openssh' is	*J5H;C=JAaKHPI
'origin'	4VAIBKFWQI
'paramiko'	!]
'password'	!:"I&HAJFKGHKJQJRTZe
'password' allowed	!HGJZY
'password' authentication	!DFGGVRXjC
'path'	!cLISH
'path' to	!V
'phone'	BDFWQWRGjF
'pipeline'	!T
'posh	!Y5K
'posh ssh'	!Y5K
'protocol'	!KNU
'publickey	!EAIBIFUP<QUR[ZJ
'publickey gssapi	"TBGFWGWR;jX
'publickey keyboard	GKQXRTiAjG
'publickey password'	"IG9PBQKR^jB
'publickey'	!:">#K%G)J*G+K,I-H.J/J1F2I3B5@7J8E9E;E@HADBiF_GHIJJJK?LINHOJPAQ?RXSFTFVKWCXKZ3^I_FaKbHcGfDhFiYjdkKlJ
'publickey' authentication	!C&UB[FWR:
'publickey' method	!Z
'publickey' with	!CFYGIREi_jU
'put'	!W_EhF
'read'	)S7K8UKT
'reads	!?I[LESYVJ
'reads fastq'	S[
'reads r	!CI]LF
'release'	!U
'remote	+XSI
'renci	!^
'renci ssh	!^
'report	!UOWSDTK
'root'	!U"C,I5JB>FZR:TGWK_KhTi:
'root' 'localhost'	!YRFiJ
'root' from	!CF[iJ
'root' with	!W
'run	!H.JOIVWeV
's	!@"X#K%H&H)[+I,C-B/J1[3E5?6J8;;D<BABDHEIFFG?K?LFNIP@QASBYEZV_CaIcYf^hE
's password	!?"X#K%H&I)]+I,E-C/K1[3F5?6J8<;D<BABDHEIFFG@K?LFNJP@QASETFYEZV_CaKcYf^hFjS
'sa'	!aBCRHiC
'scp'	!;^d
'send	SH
'send build	=SSJ
'send files	!S
'sftp	!Y"G&8(I)F*;+H,<-=/c0H1A2?5U6[7=8=9<:I;@A?DJI<JGK,LEN:OCP@QBVAW6XE[G]K^K_@aCeJfAgJk?lE
'sftp exampel	/Y6H
'sftp example	!C&G*F,B-I/92J5]7H8K9IK?LGNER[_IdJiKkC
'sftp lab	/H6V
'sftp partner	5VBJdUkT
'sftp session	/J<U
'sftp vendor	5TjV
'sftp'	!l&K*I,F-H.B/C0J3J5G9H;DAGBFIIKHNFOFPKQGRDTFVIWAXK[I]K^4_IaGbGfbiFkK
'sftp' could	!I1JKGLKSFfb
'ssh	"C%I(K)J*@+G-?0D1A7H8A;:<C=H?JA@BSDGEUFVGBHIICJGLGOGPDQ>S=TKVIZK[J^G_CaGbDcCi4jFkDlU
'ssh 2	*J,I-F.J2I3G5G9SBIMTRJkJlV
'ssh client'	!V
'ssh ed	!J5T;JYT
'ssh public	!GBUQJiE
'ssh rsa'	!D2K9KBJEWFU
'ssh user	4T
'sshd'	"F-W9X_I
'sshd' started	!Z_J
'subsystem'	!X
'subsystem' channel	!X
'sudo	!Z
'sudo systemctl	!X
'tank	1HJYKY
'taro'	!>"XB>JTK[Rai@
'task	1YKJiV
'test	!J"@5SKJc7
'test 07	!J"@5SKJc7
'test'	-XKKNH_HiT
'tunnel	!VWJ
'tunnel connection	!VWJ
'type	!ITT
'type microsoft	!ITT
'unable	&I,B3K5G<XJWR[TGfFiFjJkI
'unable to	&I,B3K5G<XJWR[TGfFiFjJkI
'user	-G/TMXNH
'user'	!XKULCTT
'vendor	"VLKRWiV
'virtualbox	!B,KBYKJiX
'wb'	!KLISTVV[S
'web	!F.U/H5VLVRWSS
'web example	5V
'wss	!]
'www	/C6IBFRWiX
'x	.S1ISZ
'x'	!J;F<W=SWS
0	!]#3%=&@'1)J*J,F/K3G4:5C6:88:8<H=C>9?@@@AHC9EGF@GIH?IFJ[KGL?MUO5P<Q6R7S<TDUEX?ZC]+c=d;eBh3i:lk
0 '	-J9JKISKTJZWlK
0 0	!I-C.U/J0K1G3G9F;H<FHKIIJaLHNEPIRJTHWKbUiKkE
0 00	ITJX
0 01	!_UJ
0 02	,TUJ
0 05	,VUJkW
0 1	"C.W8SLSSJ^If@
0 10	UT
0 100	.W<I
0 11	UT^S
0 2	!G"UAWcIgUkS
0 220	NI_Hkb
0 3	!Y.HCHTHaT
0 31	!C(U,S
0 38	!X
0 4	6SGT
0 411	!S
0 48211	(@._KIVT
0 5	!Y
0 6	!IKSMU
0 77	8UKVNJ
0 78	!JNU
0 81	!Y-UNI
0 9	!?(J0]MXSJ
0 a	,D-I.I0J5K7J8HSGTKaJg]kU
0 auth	!^
0 aws	!SlS
0 b	(S2U
0 bad	!H+_9J
0 bytes	"D)V.31U8?9FIIJBKCLDS8WHaBbVfWgJlG
0 c	BUFVUTiV
0 chan	!Y
0 changed	6U
0 client	-K/IBWFZKKMKVTfFiXjV
0 close	VV
0 closing	!Z
0 connected	!V5U
0 ctrl	!U
0 d	(K0H3IKI[JaJg_
0 date	!U
0 de	!U
0 dropbear	!H-J8TKUNGlV
0 e	*U9FjT
0 eof	)T1TfU
0 errno	!J,SST
0 error	!Z
0 errors	!W
0 exceeded	-@N@_]
0 f	5KBALUfJ
0 failed	!j"J,J.>/D5J9GBIKFRHSCTEVK_KfI
0 file	!DIY
0 files	!EITTT
0 free	)T
0 from	!JAV_ZiG
0 gb	!H.V
0 gi	!G(U
0 gid	!S
0 go	lU
0 http	!JNUWI
0 ibuf	"KcT
0 ignored	!T
0 incomplete	!J
0 ipaddr	![
0 is	5HBUKGWU
0 jsch	!Z
0 kb	!@.W8IIKJZKTSH^KbX
0 key	!CLT
0 m	,T
0 main	!K;U=J?X@WAWQVYT
0 mb	!B.TJKK^
0 mod	!JKTMVNHfHlY
0 ms	!S,S7YKGTFkU
0 n	!U^WfH
0 native	!S-J/D6F;KLHkT
0 net	!D.H/K0WLYOU[ZaY
0 new	"S^UbT
0 not	!ZNI_UfEkJ
0 num	!W.[
0 of	GWRU
0 on	!W
0 open	!B&F(J+<,J1J2J6@769HA@DJHHIEL6M]NJQHTWVSW[YH^KaIbGdDfEgHhJjIlc
0 opened	!W1JVU
0 p	!;,UBTKVMVRKlH
0 paramiko	WUkS
0 php	!G,U
0 pu	KSkH
0 r	!S^FbGfZ
0 read	"JcT
0 received	!XbX
0 remote	!J.T9IBIJTNIZJiUkK
0 request	.IBIGVRI
0 requesting	!X
0 rtype	)T1S
0 s	!I"K-T5TJWNKSGTJ
0 seconds	!ES[^TcT
0 sending	![
0 session	![
0 setting	!K
0 sftp	!S.F1KLVSW
0 size	8T
0 skipped	!e.I/I
0 speedup	IU
0 ssh	3W5W9IGSJHSIlH
0 sshj	!U-I
0 ssid	!U
0 stat	VV
0 subsystem	!W
0 symlinks	OTSS
0 time	!W
0 to	![<IBHGJLURG
0 type	!Y
0 unreachable	6U
0 users	!I*X2[9W
0 var	!FSKYX
0 win	9JNVSIlT
0 written	SJaW
0 x	"U'J(E)E*Y+C,C-T/K0C1C2Z6E8G9W;JBGL>MCN?OIPFQGRFSETSXGZI[E^IaBbKdFeJfJgXiKjSlC
0 z	!C2U3Y5JB[RHiFjG
0 バイ	-U.H7S8JBVKCLVbT
0 件	![.J
0 個の	DT
00	!V#K&D'H)F*B+F,K-C.J/=0X1A2E4J5>6G8K;><G=DAEBKCHEIGFHSLBOTPEQER8T?VAYGZK[G]E^C_=aYdHeFf;g@hGk:lD
00 '	KJWYbU
00 00	.A0TIGKEMTNIOURJS?[JaTjIkI
00 01	SS
00 02	-HNY
00 03	!T
00 04	aS
00 09	!X
00 error	iSjX
00 ki	!T
00 mb	!T
00 s	!X
000	!b,F.H/F8EBJKSOKRHTFaK
000 1045	!T
000 2002	!Y
000 can't	!V
000 f	!V
0000	-F5T9JBSKFiElV
0001	"J-H3I9J;JBIIKKGNJVJaIlV
00017	!D(U8T
0002	-JKKlV
0005	.USS
001	"I#Y'S(H-H0E8IBVLJMVNGRE_HaSiS
0012	!B'VLGOY
0018	!B"K1IIALdSDVJiT
0018 reads	!IIBLaSDVJ
002	0I8XKU
003	-C.I5JMWNVWF_CgSkJ
003 001	!IMW
0031	(V
004	!V5JKJLHaT
004 c	!Z5K
0042	IS
006	,T7VBTTX
006 protected	!U
01	!I#A%>&E(S*:+>-4.]0W1I2?384F5;688+93:F;D>DAECBEDFGH=J?K@O?RKSWTEUEWEYJZ?]A^I_3b=cAd@eWf0gUh@jZl9
01 0	!S
01 02	!J.V
01 date	5IIXSKiTjX
01 deploy	!GgY
01 error	!J
01 example	!?"W,I.a/C1GGWRVS:TG^FbFkJ
01 failed	!B.H<SISKV[JeU
01 fastq	IHLW
01 git	!TBHST
01 ipaddr	CJDT
01 r	!K(X
01 s	!V
01 tar	!K
01 to	!W
01 を使	"HFVRGiBj]
0100	!YBI
01017	!]RJiH
011	PT
0117	*T
012	bS
012345	!K"HiY
018	!GTUiV
02	&C(Y+H-I1E6E<F=J@JBIGGHIIEJAMYPER;T<UHVKXGYI^GbFcHdFfJgJhIj>k9lG
02 '	!D/TMUWS
02 0	!WUJ
02 02	-HNY
02 date	,H-H.UBDKKMVNFRJTK
02 failed	!]BFRGiH
02 mi	!U
02 s	!S
02 unreachable	!H/T3J5UBU
0200	!^3K5J7K<UBH
022	!T
026	!IMW
026 003	!IMW
03	!H"W&H'J*J,S-A0H1F2J7B9IGKLHMSNUOFR=WT^J_DaHdIfHiCjHlK
03 00	-HNW
03 date	"TiF
03 tar	KV
03 unreachable	5S6KBW
0388	!T
04	"H.C/G0H5C8GFFGTIHOUPURGSUTDZU[JeEfKiBkT
04 00	!X
04 date	!JFJGWZViH
04000000	!D
0412	!F"J(W.F/F6T8IOHSSTUVJ]U_IaJiJ
048	!W
05	"G,S5KFTGILUOJUIeWkU
05 date	"K<T=T
06	.K2S5W9JATGTIHL[SEVH
06 '	LX
0600	!J<F=I@IAIC^QIYBaW
0612	!]OSSJ
0612 zip	!TOTSK
0644	!<%J.G5H8J<9=9>E?WBCCmD/EFFDKILJPGQCSFYXaVgKhIjI
0644 for	!A;]<K=K?ZAZD2Y^
0664	!H;J<J@HAIC[DA
0664 for	DDYT
0666	;G@JCbSUYIaK
0666 for	;G@JCbYI
07	!;#J%J&J'T(T)W+@,F-7/G0F1?2;3I586=839I:V<GBZDEEJHGIJJ?KFLTNDOVRWT>UGWAXBYUZT[I]D^A_6b@cAd@eAgDhVj:k8lA
07 '	!J"@5SKJc7
07 0018	!B"K1IIALdSDVJiT
07 by	"VBGRJiF
07 failed	!EBYRKfXi@
07 from	!K1C8IFBKJ_EhWiV
07 ipaddr	"=)@,J-F1B8I=JBcFSKFNGOURSSWTKZK_GbFjHkE
07 key	!9&H<J?UATBHKURKVSiJ
07 not	!D"T3G:X;JBJiK
07 password	!J
0755	!AC]DIYI
0755 for	!DC]DIYI
0777	;J<K=FCdD<YF
0777 for	!ICbD=YK
08	!G&J(X,G-K.H0H1K5C9J:XAJBJEKGJITKALFOHPJQGS@THVJ]I^J_JgJhK
08 s	!GjU
08001	!U7TTFkV
080074	!U
080074 x	!U
09	"I,T.F1JGSIJKFLDRHSVUTVXjJkU
09 date	GTST
09 or	!J
0900	!U
0906	!T;DQI
0906 d	!T;DQI
0909006	;TATYV
0909006 c	;TATYV
1	!U%D&C':)F*K+A,?-C/V1T2B428H:8;G<<==>=@<ATB@CAD>E;FWGGH>K>M[PGQ@RKT@U5WIX9Y:[@]G^K_6aTbJcFdKhIiJjIk8l5
1 '	.I/I0J3E6T8H9G;SKKLGMXNFOGQ@RESEWJYIcKeYfKlK
1 'sudo	!X
1 0	!D"J5K9G;JA[BTJHK[NZSKTJ_IbGfHjIkG
1 00	!T
1 1	"J#K&B(H*A+G->/D0E1C2I3@4K5?6H8C;D<S?KAGB;CKFDJ=LIM]NXPEQIR9VDXS^D_AbSdIeJf>gIhHi>
1 10	<WGKRHfTiJ
1 100	!T
1 15	NS
1 2	!V"H&K(I,J/G0U3H5G6T7H8J9H;GAUIDJJKELCNDOFSBVIWGaAcHfGiH
1 200	!V3K5K8SlI
1 203	!S
1 204	!f1IBJKGSK
1 22	,F1J8U
1 234	KV
1 24	TS
1 25	9S
1 3	,J7Y8HBJRJTEdKkK
1 37	!J2T9J
1 4	!X9JKU
1 400	!?-IMAN^WIXW_JkV
1 403	!UNG
1 41	"T&Z
1 5	!b*K-JKJ
1 6	!X"WBIIFRU
1 60	.VKUTH
1 8	!K(U
1 9	.T3I5UTTjS
1 96	!J*Y
1 a	!_3D5W
1 alert	!U
1 amazonaws	&JBJbTiV
1 and	9_
1 applying	!Z/JTFjV
1 argument	BKOSRV
1 as	KU
1 attempt	FKiVjU
1 auth	RUiH
1 authenticating	!H2K7IJTKZWKiZkG
1 authentication	!e<JFIRGZH^SiJjE
1 authentications	&A1I4K5HPFZZhT
1 b	5GBYRSiV
1 backup	kS
1 bad	!E+[
1 bam	([IFLISH]JaH
1 c	(T+K/J5K8JKFLIPJSCTHaHiT
1 cannot	KJfT
1 channel	)TBJKJ
1 char	!X
1 client	!S5KKIST
1 column	!X
1 command	1D5FBIWXYS^KbH
1 compat	!D9J
1 computed	!D(Y
1 connect	,S-J_J
1 connecting	!>+I/H2K7K9HBEKZXK_TdWiEjH
1 connection	!A,D-U/I2I7G8Y9DBEJUK_MITZWDdHiDjGlH
1 corp	!G,K/^5HRI
1 d	3KSJVY
1 data	.WRJ
1 date	"T1S
1 debian	3HMUTJ
1 diffie	!F9XCGYJ
1 do	!Y
1 docker	3H5S
1 duo	!JGV
1 duration	!S
1 e	!D0S5J;YAYKJLKNJQXRFaF
1 ecdh	FSiT
1 ed	hZ
1 entering	!V7JBHfS
1 err	!C,V8T
1 error	!9&W1B3J5EATFHIILIPWRBaJbTfTiC
1 errors	!H.KKU_T
1 etc	+DAT
1 example	!@.J1E3Z5W6E8U<S=TGEHKKWNHPKRATAWGkF
1 exec	-@/JNEWe_J
1 executing	,TXT
1 exit	!])KBKKJWJ^TfJ
1 expecting	!A*D-F2JJdNI_IjK
1 ext	9V
1 f	2UBGRKVSaJiJ
1 failed	"T%K&H(X*J,@0I1C3B8H;G<TAHBAFIGJIULUPHSYT;VFWG^IbAfEjB
1 failure	!F.X1KBTLKOUSI[W
1 fastq	(V.B0T1F3HKIL>[H]HaCeJgT
1 file	!UIIKALCOUVTaG
1 files	!V
1 found	5IHA
1 fq	!S(I.H0IKJSFVJeS
1 from	-J_UiI
1 gb	!J.U3JJG]W^HbX
1 get	!F%c&T:UBFFIhX
1 git	!Z
1 h	-U9S[S
1 hmac	*V
1 home	!V/JRKiU
1 host	!V3J4K5E8JH@KH
1 hpc	!J,S/U7UTU
1 http	!]NFTI
1 id	AU
1 identity	+F-V/K1J9I<A>KAGFKKVTCXS_ViGjU
1 in	NKOJaVhUjU
1 incorrect	!H7UTUkV
1 invalid	iV
1 ipaddr	BBGURXZUkH
1 is	!H/J5XKH
1 k	!I3U5IgU
1 kafka	!Y
1 kbit	![SJ
1 kex	!F-99JJUMDN[TVkI
1 key	1K5G9T;V<C=J@IFKPIQTYH
1 keys	%X
1 l	5J;IBJHW
1 level	!D3XiU
1 libre	+UKVNTkI
1 libssh	!G-G6VKAND_G
1 load	!G-K5SKGPJRUiT
1 local	!C/J2J9JJVKUMFT__TlG
1 m	!F5T8T
1 main	"V)V1U
1 mb	!_OK
1 message	!K.T
1 mi	!W
1 more	NS
1 n	!W
1 net	!E.TBHIFLViU
1 next	1J5JBTPHj>
1 no	!>"J%T,B.H/Y5HHJLHOGRKS@TE^KbHcGfGiKlK
1 nte	5J;IHW
1 of	!C(S,X3J5IB_SH
1 offering	&E5H<9BGEKFSPChX
1 ok	!V
1 open	BGKSSVjJ
1 p	+TKT
1 password	%V&HBK
1 pledge	fT
1 port	,X/I7WT;dHk?
1 previous	!Y
1 private	!@"WiV
1 projects	!S
1 protocol	!^6K
1 r	0I;VAKLJVJ]W
1 read	!>.G5HOTP_QJRJVTjJ
1 reading	JJjC
1 received	!K"]MXcDfHlT
1 rekey	5KJHKG
1 remote	-K9IBHJTNHZJiUkK
1 requesting	bS
1 response	!<1IKTYSbT
1 root	!JjT
1 rsa	9V
1 running	.GTU[W
1 s	!^.JBGOJRIeTiJ
1 sample	0TSS
1 scp	!C*J/K1DIKKJWI^abGf>
1 second	.UOJSIaT
1 seconde	!Z
1 seconds	"B,H.V5YHSKKS?^If?
1 send	!@%HFW
1 sending	)W1UKFWI^UcY
1 server	!S*D-K2I:S<JB;FIJHZG_KiC
1 setting	!S,T
1 sftp	OJeT
1 sh	gV
1 sha	!T*83J5G9YBFFBKJRH
1 signatures	!F2IBHF[
1 skipping	!D=JBSF^
1 smp	!Y
1 ssh	&I)I*V+K,B2Y3C6I7F8T<G?HBFDHIKKYLGMJN;PGTJVJWHZHaJdGiCjDkC
1 sshd	!A1G2V3T9UZVhIjW
1 started	/T
1 starting	"U
1 stat	!E.[SX
1 status	!<1IKTYSbT
1 structure	!E;YASPS
1 success	!^
1 sum	!EISNS
1 target	!@,TBWjV
1 tb	bHcV
1 terminated	!X
1 time	!HBUkI
1 tmp	/I3D5[BJ
1 to	LVSV^UfT
1 trying	!U%Y&V;H=B@ECDEZGJPIQBRCYFZDhJi@jX
1 type	!U
1 ubuntu	MTNITT^S
1 unreachable	!:&J,D-@3<5]7J8B;J<C@IAJCJKXNIRV_BbKjIk@
1 upload	LTOK
1 user	*U,S/J6K=TCFRIUIYIiIkS
1 userauth	!GBHRTZV
1 users	!C*X2[9WBJ
1 usr	!KWZ
1 w	!K3TQS
1 which	!J9XFW
1 will	0V5J<KBI
1 windows	RT
1 write	KK
1 x	!AKJMVeV
1 yc	!U;I
1 エラ	!H
1 コマ	!H
1 レス	!H
1 個の	!D(TDT
1 状態	!H
1 行に	;T
10	"F#['D(H)>*I,B.U/?0]1@283J6I8G:F;?=G?E@EA;BFDDEKF?J4KJNHOGPBQ;SHY@[H]BbDeBgShFjFkG
10 0	UTjS
10 00	0XHXLESHaF
10 1	BIGIiU
10 10	!W
10 diffie	9V
10 error	<WRIfT
10 failed	"T_T
10 from	!H-V
10 ftplib	!IlX
10 gb	!I.U
10 m	!B5VIT
10 open	!:+T
10 pat	!EKI
10 reason	!S
10 s	!E0VSJXX
10 seconds	!D7W8IKCTU
10 site	,K7UBTLKSHcT
100	!h"7#I%G&E(W)F*C+F,<->.E/:1=2F395A6F7A8B9?<>=B>K?J@^A7B/CIFDGFHCIGLIMEN=P>Q8R2S8T8UJV^WDXHY;ZH[A]B^@_Ha_bBc?dGeChGi6j?k?lF
100 00	!Z
100 12	.AIKJXKF
100 1204	!V
100 412	!X
100 5	!X
100 84	!W
1000	!b"K)J1JJUKA
10000	![,U5I8HBGK?NKR@TT
1001	!_+J2T9SDV
1001 by	!V
10022	!;/C1=5K7HBFIAKJL;RHSBTWkjlK
1003	!YBFKKTU
1004	DT
10054	,F/F5K7I8S9[BKRKTG_X
10054 an	NVTU_W
10058	!I,S-E1T5JNDR^TX_D
10060	!?,K-A/?5K7Z8K9FKCNGT_dfkT
10060 a	,C7WdY
10060 接続	7@T[
10061	!W&J,Z-D/@5H7S8K9JBEKHNJRETH_IiI
10061 no	!YTJ
10061 対象	,T
10061 由于	!I,W
1009	%TDS
101	,F-J.V/E0U7_KGNJRHSTTE_KcEfGkA
101 c	.V
101 home	SXcHfJ
101 network	,K7[kH
102	QT
1021	OTSIfS
1022	,H-K8UKC_U
10233	V[
1024	!F"E%J&H)K,K.E/K1I2B3?4K5?8A9T:K;?<D=C>J@DA@B9CBDIEqF:JJNKPAQDRESHYF^J_GbJfKhIiFjE
1024 bit	!CE^FC
1024 bits	2J3E5G;G<J=JAHBGCKE_FHPJQJ
1024 ビッ	!GEY
10240	!V
103	&U8UKJiK
104	!Y*H/>2G3E5<6K9D;KBCJJRJT?_UcIdCkF
104 connection	!W/J5EBK
104 in	1J
1045	!^BIREiF
1045 28000	!ZRIiI
105	![LGUI
105 i	!Z
105 in	LI
1052	!I.I[VaV
1058	!D&Z
106	/H1K8WRJ
107	0TkU
1071	!a.I9KKH[UcG
108	!V
108 894	!T
1080	!F"J-J/V5JBKRKTJWXX[_IiK
109	8SJTTJ
1090	LT
11	#D&S'F*F.S0H1@6K7J:D;H>C?A@CB?DEEAFHIJJ:LZMHO^P@QHT;V;W:X?Z;]C_XdIeBg@h:jIl8
11 0	UT
11 1	!I*S2S9T
11 2	!T
11 asyncio	!F
11 at	!C.ZLY
11 date	"B&X,K-?1H3X5[8FFUGGKDNJRUjU
11 disconnected	!d)G1B8E_FfChEiJ
11 error	!ZKJ
11 forwarding	!^-I1J9IBHFKRK
11 gb	KZ
11 in	!ILH
11 pecl	!HRTiT
11 preauth	"CGSRYhG
11 pro	!J
11 s	!X
11 site	6HSIYJkT
11 socket	/W
11 月	!G1J3V5YBSNHR]_I
110	,>-G/IBIKSNCQTRKTZXK_HkAlI
110 connection	!F,FKFNGTcdT
11001	!A/a8KKKTKXW
11001 getaddrinfo	!A/^XW
11001 no	/S
111	!_"H&E)J*J,_-@.I/:1I3K5F6D748G9FB@JHK>LKNFRBT1WSXI_>d?fGiGlG
111 connect	!B,]7HkY
111 connection	!X/KTIWH
112	!W"I(W-H.D1B3J5E8E;S<J?KAVBBIJOKPDQURFSFTTWJ]SaEbJcJfF
112 bytes	!H(X]VgU
1120	!U3H
113	,J/I7T8JBJTVdVgHhSkH
113 no	!H.J7UTZdWkJ
1130	!T
114	!S6S
1142	"T,H
1142 in	"T
116	![
117	)W,F-H1T8JIJKILJNKSV[I_HcTfEkU
117 5	!H
117 in	"S)Y1VcVfH
118	!W"J(J,D/K8GKBLJOURBSGTGVJWJaDbJfUlJ
118 in	!AfV
1183	aS
1183 sender	aS
119	;SBEPXRJiJ
1190	!@"X,K-YBEMIRJ_Ji?
1196	!FIU
1198	,I.H1C89K_[T
12	!b%J&E':(1)>*C,G0,3T5C6I8C9G:B<C>H@HCDDAFJH5I@L3N>R@T4UDW@X;YHZ?[C]G_WaFdDe7fJg6hHj?kD
12 0	NIkU
12 100	![
12 12	![
12 4	.HKJcX
12 at	.=/D3I83@JBTGHNI_BbTkC
12 bad	!J+T
12 bytes	ITLI
12 date	"J1TiJ
12 error	B@h[iB
12 failed	!>-U/I3HB[KXSFVYaJhIiE
12 files	!V
12 in	!Y/J
12 kb	!T.H
12 mb	!V
12 raw	!X
12 s	8IKU
12 site	!U
12 too	!?_dh?
12 u	3IMI
12 user	!E"]BKiA
12 個の	!W
120	!UIIJFKU]J
120 bytes	gT
1200	-HJT
1203	1Y8XKC
1204	!Y,T
1206	1IfT
1207	!JSG[W
121	9S
12170	!XTK
12170 tns	!XTK
122	-I.X1F8TKILEVX
122 26	/U
123	!d"I%J&X,I-K.K/K3J5I7G8CB>KARAS@T?aAbKiFkS
1234	!n":)>,G-G/D193I5E899I;KK>LKNJSJTG^K_DcEf9hGkIlJ
12345	!T%J&FBJ
124	!TBTFSQGRKaS
12541	!Y
12541 tns	!Y
126	@GAWQY
126 in	;[@H
127	"I,F-E.>/G1F3K8G=IBDHSK@OJRHS:TE[K^i_IbIcSf_iK
127 in	!H=JHTLV
128	%D&W*a+H.I/G2C3B6U8D9J>JAJBbGHH>IEJGKGL=NBOKPDQGRESDWEXHZJ^IaKbJcKfHhFiKj_lJ
128 3	!I"S_IdT
128 arcfour	FSiS
128 cbc	!=*g5K9E
128 ctr	!U*S-KKKkK
1288	!E,G/S6UNJTKdW
13	"8#I%C&7'I(D)?,--V.E/>0B1:394J5F6?8<9K<9=ZB?EKFAG@HUIVJFKIL@MDN]O@PEQHR3ScTEXIYBZG[:]J^F_[a7b>c;dKeEf5gIhCiTj:l<
13 5	!YlI
13 failed	!B*H,H/K2I5J7JBJKTNWRJWK__
13 keine	!V
13 permission	"K&J.H5H;C<A=^@IAKBBHTIWL?PHQGRCVTYIa>iG
13 type	!V
13 許可	!Y
130	1HcT
130 in	1IcT
131	!_
132	%T-K.J5TKISIfW
132 in	5TfU
133	!G&X3JBSRS
1338	!c(ILFSJ[EaG
1338 sender	ISaG
134	7U
1368	*J1K2T8HNUfHkV
137	OUSK
138	?WBJPJQH
139	!f;BAAQK
1394	S[aE
1394 sender	S[aE
14	!h#F%>&9'I(D,C-I.Z/81=3F597D84:H>D@HAHCBDHEKGBIFLCMFN7O:QTR5SIUEV?WAXBYFZD[>]F^B_5a;bAc?eFf:gEh?k;l@
14 22	=TFUQWRI
14 date	BYREiX
14 files	!Y
14 in	<S
14 s	IT
14 sha	9V
140	FSGTKJST
1400	J[
141	1VcGkVlU
1412	!AQURSiU
142	!Y;I<UBJLJQJSCTI^DbZ
1420	JU
144	!K)V1WKGfV
145	!JBHGTPVWTXT
146	!D,K;FATBWTKWTXT
147	!FWTXT
1472	!EJ^KI
1472 ipaddr	JS
149	!JST
14991 date	!J
15	"8#F'I(E)H,I-D/A0B2E5I7H:J;V=H>GB;CGDKEFF=IHJVL<MDNfO?RISFVHXFYX]H^HaCb<dFeHgIh=i4jDlU
15 0	!HNUTJkV
15 1	!U
15 10	8V
15 an	KENUlT
15 date	?U@JYU
15 in	!?)K1JBSTVfJhJ
15 minutes	_T
15 seconds	!8,J/K1J7GBIJXK[RJbI
15 sha	9T
150	!U
1500	!CJ]
15000	!B,H7SJHKGT^
151	)V,U1WAJcUfFkW
152 in	?T
1533	6U
154	!J2SaS
155	!UkVlU
1555	TE
1555 16	TE
1564	<TRV
1564 in	<TRV
157	*V2UWTXT
158	!GSS
16	!@"G#I%>(G)F.H/91E3?5H6A7T8A:J;d<a>JAVB:FDGKHVIHJHK>OWR@VGWDXHYXZA]J^HaGbKdKeIgHhBiDjGlF
16 unable	;T<A@TBV
16 vs	!F;UAUPTQU
160	!J/I5J;S@VAZBGFTKIOHQSRHTJYX[U
160 224	!C;W@XA[FVQUYZ
1611	^WfH
163	;KTU
164	!F)Y1UKFSWbSfJ
164 in	!F)Y1UbSfK
165	?S
165 in	?T
166	!G"UBK
166 in	!I"U
167	!J[UkTlT
167 10	.JLGSVkUlT
168	!D/E6V?SBHTJiT
168 in	?T
169	"S_IdT
169 8	!I"S_IdT
1698	!T1KKTRJkT
1698 12	1KKTkT
17	#W%H(K)H*@+V,?.C0I1=2C3T6?7?8>;==HHEJJKFLBOWPYRUSHT=VGWFXK[H^J_<aGbHdHf>gKhJjDkAlF
17 date	!X
17 sha	9T
170	1JTK
170 in	1K
170013	ETbVcV
170013 unable	ETbVcV
171	,U;Z@JAENGQARJiWkI
172	2K9T
176	-K1UIUbBcZ
178	"J3ScX
179	IU
18	"T#I&;(F,>-T.@/E0G1F3E7T89:J;D=ZAYB^CJHDJEK?LIMFNEODP4RCWAXGYJZW[E]K^G_<aCbIdGeKfEgEhAkFlH
18 09	!J
18 date	!D,K-X/H6VBJiJ
18 in	!HVU
18 kb	!T
18 mb	!XKH
18 sha	*S
18 username	!KFUQ?iZj[
180	!G8VJVKTQS
181	8TJTTJ
1819	!C;T@TIVSYYT
1819 info	;T@TYT
18220	!_
183	3K5UBWGJ
18456	!aBCRHiC
187	!H.G6SHSLV
187 in	HSLU
188	!V.H8TKHLKSHVW_VcI
189	;IAU
1890	!a3?
19	(K1B2F6I8B9C<>>KAWJJK=MIRBVKZIcIfJgJiZlC
19 date	!E"T
19 include	+DjT
19 sep	!Y
190	!DLU[H
190 in	!DLU[I
1909	!UNITW
1909 info	!Z
192	!E*T-J/D3I6UTG_JdJhKiU
192 168	!E/F6VBJTJiU
194	;J
194 in	;J
1956	LU
196	3K5K;H=XaS
199	QU
2	"=#F%/&C'F(H.I/G0D1E3G445C6I;F<J==>UAJBKC3DGE3GEHJLcOIQDRJTEU?VcX2ZD[I]D^5_DaIb<d>fBgAhZkClb
2 '	+K/H1W6T9IHJIBLFRFSHTIeSgT
2 0	!B"G&D(F)B*G+4,0/51B3E718H<I?JDHIBL2M_NWOEPAQCT?UK[D^IaBbGcEd?fHgFhElu
2 00	!U
2 1	.J8FKYNIUTbK
2 10	NTWVkJ
2 11	!W
2 12	NIkU
2 147	!I.S
2 18	AYBVRE
2 2	AW
2 256	!A*U-J2V3D5I9HFWJJ
2 3	!K7W
2 31	!AIALc
2 4	!XLJ
2 48	KDc^
2 5	AS
2 512	!C*T-J2X3D5I9GFXJJ
2 7	!^,HIKLDNKSDTJhTjT
2 8	(T-J2T9J_UaU
2 a	&T(T3=5ZIV
2 at	"SbS
2 auth	!B%H5K;S=YATKJZIj=
2 b	!^
2 bad	!A+XPIQU
2 bam	0T
2 ban	_ZkJ
2 c	!IBWTVjT
2 cipher	!B+Z
2 compression	!IBUGU
2 connect	"E)K,V1F2T3I5J6F9T;D=IB@IGKESJfJkIl@
2 connection	!:-T3D5B?TWSdSfK
2 create	!K.V3V5GLE[SiS
2 crypto	!I;E?T@XBE
2 d	!D*W.U2Z9WKI
2 date	!b"HKJjU
2 deb	3JMI
2 disconnect	!F8IGSKWTT
2 does	HH
2 e	!WVT
2 ed	"I)SBZhSjJ
2 error	!=&B-I1G5J8V;G@FHIJSPHQTSFTKVFWJYJZUcGiVjClK
2 errors	!ELUSJeT
2 example	,J7F8TBJJSKUTYdHkK
2 exceptions	!4)I+E,:->.?/C1G2J3A5A7C>G@IAIBHFDGJIHKSL;MEN>OIPCR]S=T<WHYI^J_FbFc;f_hAjBkDl<
2 f	!T-HFTRI
2 failed	*F-T/D2V7V9JBJIENWSXTE_I
2 failure	!?"U&I)T,F-V.G/J1Y3F5J8XFVLFOKRCTEfJiDjJkW
2 fastq	!J(W-H1K3K<HI^L>NJS@]VaHeJgKkJ
2 fastq'	!BI_LBVJ
2 fdocker	TS
2 file	!<5TBJKJVUfHlJ
2 files	!]SI
2 for	&T,THGdS
2 fq	!YIHLK
2 frun	TS
2 fvar	TS
2 fx	LE
2 fxp	"KKINJcZ
2 gb	!^.J
2 git	!D&D*C-D2A;KAJFSHWKXPUQHhGjW
2 h	!_1K<HIJLG
2 hpc	!F8TBJKX_K
2 http	RTiT
2 in	LWSE
2 incorrect	QHjT
2 invalid	+W
2 ipaddr	,K9UREiUjW
2 is	!U?TAJ
2 js	GTlJ
2 kex	+ZKENHhIlJ
2 key	3SjT
2 keys	!C:UBHj[
2 levels	!JNT_SkU
2 lib	!#&T+E/F9K<B=@CJHHIIMJNTWIbJhHl3
2 local	!VJJKI
2 m	!W
2 ma	!J
2 mb	!W8HJIKJLKOGSIaTbS
2 message	LJ
2 missing	!T+TLJ
2 more	B[NI
2 ms	kV
2 msg	)I+G,D-J/G3G7I<K>KBHJdKWLJMJN>PIWJZI_AdHhKiCjDkElH
2 name	,I/STIkF
2 nistp	*B-G/K2Y9TAWJGLJMINITI_IkI
2 no	!E,F-I.I/E137J8H9K<XJJKBNKO@QUSSTJV_W@aIgJjJk<
2 node	SF[UkUlT
2 not	/J5JITLTSEVH
2 o	5T
2 open	!Y
2 operational	!]
2 p	!G2K3EBWLJMCRYTH
2 peer	CG
2 php	!G&I,J-E.I2T3F5J6S8[;B<SATB<FEJILIRBSHf?hJiAl@
2 preauth	!=_HhTjU
2 private	<2=:>m@IA:BGCCP<QGRIY6
2 protocol	!J*H2VRJ_JhZjT
2 pubkey	!J*T
2 public	!C;@<D=I>D?K@FADBWPIQFY_
2 put	!6"]&G.H7T9HAHB@FKHKKVQG_VcGdTfJkWlG
2 r	!E&W'S(F0SBILGOURKTTeK
2 received	^W
2 remote	![
2 resetting	!G
2 resolving	!@KX
2 rk	!H
2 rsa	!I"S1JBZFIiH
2 s	.T
2 scp	KDLUSV^XfK
2 seconds	"U7WBUcF
2 send	!I8TLT_S
2 server	!@)V*S-F1T3I5H7CB?KBNITUcTfTiFk[lH
2 session	!;)J*W,G-c.I/I1E2T3G5E84=SFGHIJTLINCTBWI_FaKkG
2 setup	!J
2 sft	!JKJcT
2 sftp	&C)U*B+J-</J1Z2C3B5C9C<I=JAGB4FJHJLYPCQISTVH[T_IbHcEeVhJiHl=
2 src	-U.F5TLTSV
2 ssh	;B>J@aAFPKQDSIkJ
2 status	GVOW
2 stream	BVRGiTkVlU
2 streams	-I/JBJKFLXOXRGSUTH_JcJfG
2 tb	TT
2 the	!J.ILXSTVT
2 thread	QT
2 too	!*"FBDKG_ChpiGjJ
2 transport	!E,G5V
2 unreachable	!SBKTU
2 user	!B#U&IAYCED[RWiE
2 userauth	!B<KFTQKi[
2 we	RJ
2 wrapped	!G
2 wrong	!H7UTUkV
2 x	"V;VbT
2 その	IELE
20	!=#T&I'>(;*D+H,9-H.G/70^1G26374G5@6D7U8U9=:@;K<A=H>=?C@GA<BICCD@EFFGG>KYL?M<Q@R!S@TuUBV:YFZ=]=^9_Jb;cFdCe<fIg:hCiGjI
20 2	!E
20 20	!DWTXS
20 date	"URW
20 in	3IHV
20 s	!H,Y7VITKITW
20 secondes	!IRITYlJ
20 seconds	!?.S8SKXNXT=lT
20 segundos	!G7TRFTX
20 秒後	!BR@T_
20 秒間	!DJZ_V
200	!W"K-I1I3G5G9I<J@VKTLINHPVQISCTGWIlF
2001	!ETU
2002	!]
2002 hy	!V
2003	!SBVTG
2003 hy	!UTI
201	!T"H&J)U-K/VBFKBLIkF
201 b	/T
201 in	)VcU
201 ms	!^
20113	!V
20118	!]
2015	aS
2017	!U
2018	2T9J<T=T
2019	!T7HEITHWTXTdV
202	/U
202 244	/T
202 267	/T
202 273	/T
202 305	/T
202 310	/T
202 314	/T
202 315	/T
202 346	/T
2020	!K2T^T
2020 79	!U
2021	jX
2022	!A&G*I,d-C.D/:1>3<4U5<6[7?9F;B<G>K?K@GADB6CJFHGEHGJJNDOSPDQGXGYG^I_BaKbGcIdIhJjTkclS
2022 '	=U
2022 no	!J/?6[kJ
2023	!V"A%I&T(K)J*G+D,<-C/?0J1E2G3?6D7E8>9D:K;G<C=H@IAGBCCJGDHHICJIK:L^MJNDPCR9SST<VIWGXJYJZJ[I^H_?aGbGcCdKfBhGi@jXkDlG
2024	!G"@#J&A'H(I)D*F+I,I-B.J/<0X1E2I3=5G6D7D9D;><>@FAIB5CKFFGGHDKJLfMKNCO7QBR:V9ZI[B]F^H_DcAdJe]f>gJhJkBlD
2024 01	!I0XLF
2024 does	!ZLJ
2024 from	8HBHKTbTiH
2024 no	!DSW
2025	!e+J,I-J.F/H3G5H8CB?GGIBK?LbOSRDTIVF[I_JaGeEfJiAkI
2025 02	!V
2025 date	!_
2025 from	"UBKGIbTiK
2026	)J0V1B2K3C6K9I<IBBJHK@LZOTRCT?VE[IaFeIi@jKlG
2026 date	!V
2026 from	8VBDiJ
203	!H/V1H8T;IFSKGLF_VfGkF
203 g	!I/SITkH
203 in	!H-T1I8U;J=SIHKKLH[T_VfH
203 x	/T
203 z	/T
204	!_"K.E1E5J8VBEIHJWLFRHS@THiK
204 331	8T
204 bytes	!J8SaV
2041	!U
2048	!K"F%C&>*I,H-S.F/I1J2=4I6K8K9W:D<A=D>H?K@BAJB4C@DGEmFJGJHJIJKBP;Q:R@SFTHXJ^J_HaGbJcHfJhGiBj<
2048 bits	2H;DADE[FFPCQG
2048 hex	!X&C3I
2048 sha	9V
2048 ビッ	!GEY
205	!G)E-V1J8JWScTfF
205 in	!G)E-W1J2S8KKTcTfG
208	+TGT
2094	!JNV
2094 in	KT
21	!D"I#H&9'H(G,H-I.B0B1T2;355E8A9B;G<:>GAIBGDKGBHIICJ:KJMENkOFP@QAR4SBUKV@WDZB]H^JaUbWeEfXgGiGk[ln
21 applying	!:+K
21 c	!U
21 date	!T
21 に接	!B7HTSld
210	+S,V7TKERJSITZ_JfK
210 in	+T
2107	!D'WSH
211	!TNIQGSJ]T
212	7T;JG]KFQJRYgT
213	!J,J.JBTKIRUgUkUlU
214	*T.S3K9GAHQUTSkG
214 seconds	!W
215	!F/V<TNJ
216	<T
217	!HST
218	"S)T7JBGRT
218 20	"U)T7K
219	-W8S
219 cryptography	!U
22	!="K#F%B&:'6(F)B*J,j."1D3D465I7]8I:6;:<A=H>D?:@=A;C7D=FCGGH0IGLBNFO1PEQ:RIS6TgU9V<X^Y<ZC[1]2^=a9b1c/dYe4f=g;hHi@jFke
22 '	!K-G/U6?BZKHNKREWTiUkJ
22 0	*U3F9VBIGIKILTPSTFiHkF
22 2	!=-J1J8[K?_Hhc
22 a	!G"E+b,A6H7F8IIALKNHRGSITAXJaJk]
22 after	!H,G-J7Y8FK;RKTWd^kY
22 already	![
22 as	!G7IBUKSRHWKiZjVkG
22 broken	!E"H,K-D1'9IKbNITJ_F
22 cannot	,U8UKWkJ
22 connect	!?,Y-F/D3I5J6F7XB>NGRIWT_FdD
22 connectex	!E,X7DTYdD
22 connection	!*"G&J)K*F+I,V-B/51B2@3F549@EIN1RBXX_Wd[fGhJiDkV
22 data	8UMV
22 error	,V-A2H5J9BBGRGlJ
22 exited	!6"B&G*F,E-V1@3U5B6=8;9TN^RITFWE_YbG
22 failed	!4"D*J,[-H1H2T3E6F7Y8:9E<TAJJJK5LIPTQTRDTadVfIjGkB
22 from	!BTTkK
22 host	!G,C8>KWdUkH
22 i	!)+S3I5F8JBZJVKGSJT]WDXFYK^GdTk5
22 in	!G*H-H2J6J7Y9IAGBKKCLFMWNDQGSFTV_GdS
22 invalid	!F,<2X7A97E[JBK?NDTCdAka
22 is	!=,[XV
22 local	!J,F-I/H7[kH
22 message	!D"K*X-I2K9EBGJSNTgXiJ
22 n	!E,U5ViU
22 network	,9-J/cBJIhKHT=_JdDkW
22 new	8S
22 no	!<*Y,5-J/H2T3E5C6V7aBBKHT;WK_IiJ
22 on	,W-J/G5I9HBJKKRKTE_HiJkW
22 operation	!B,<-D2JJdKFNET[XJ_FdSkI
22 past	!>,H-WMKTG_TiJ
22 penalty	!FBJ_[
22 port	!b,@/e6V74IhKHT>dDkhlI
22 rdomain	!B)T-GBC_ShIiV
22 read	!D5=B;dX
22 retrying	!B,V3T7TTY_J
22 ssh	!j#Y&Y*H,D-@/G3F6J7G8F9E;EAJF>HFLJNHRFSJYI_FbUdKhSiKkClE
22 tcp	!W"J,8-D/G7G8JBGK?WaXX_EdHkSlE
22 the	!W-K5TkS
22 timed	!>,E-[768GJHKYXId6
22 to	,E7I8YTBdK
22 upload	!H/ELYNSSD
22 user	!9,G<I?VATBBGXKWN=RTYS
22 using	!e"W%H)Y,A-F/T1U5J7H8H;J<D=JAHB7CKG@JJRDTDYJ_JbTdJfZhIiDj;kG
22 via	!S,I7VFJTJjT
22 に接	XTkS
22 ホス	,D7[
22 接続	!H7CTGkV
22 连接	,KRJTZ
220	!J"D%K(K)H*E+G,=-?.>/?0H1@2G3>5@6H7H8I9?;E<J=JAGBBEKFHGFIGJFK2LEMANtOGPJR7S@T9VJWBXJZJ[K^D_8aFb@dIf<gThGi;kW
220 bytes	gU
220 ftp	1K3J5J8FBKKFNaRHTJ^KbHcDfIiIl9
220 microsoft	NV
220 pro	!JNY_Gk[
220 vs	N]lJ
220 welcome	-JNU
2201	OXST
221	(T.U7J8G=SKZgK
2210	!X1T5J
2211	&T-S5G8KBHFXiK
2211 in	-T
2215	!I1UkS
2219	&U,I9S
222	!J?X@IAGT^YTkJ
2222	!H":#J&B)F*G+G,Y.H/41:3F4F5G6]759S;C<C@HAFB9DKEBGIHEI=J@LBMHNDOJPEQJR:S>W>XBYE^IaIbDcBd7f9hXi7ku
2222 '	5WCThY
2222 2	!ChY
2222 connection	!C,U-C_YdJ
2222 failed	,E/H6TBHRIfGk^
2222 no	!DI;LEkf
2222 user	!K,F/K6Jk^
2222 名前	/C6TkS
223	;W@JBJ
2231	!G(U
224	!B;U@VAZBIFUKHQWYX_J
224 in	HSQT
224 or	!C;W@XA[FVQUYZ
225	!I(T.W/SKX
225 s	/T
226	"J*E+C,C/Z2K3J5a9I;I=K@HAHB^EKGGHJST^Gb;dGgTi;kD
226 276	/T
226 sender	!7"D+G-T.F/X1>3C5cB]GIKITF^Jb=i?
226 transfer	gU
227	AFFUKINKQJSIYU_KjI
227 entering	!W
2271	_T
2271 in	_T
2275	KT
2275 in	KT
228	!C5F?WAUTHYS^Y_HbVcJiGkJ
228 sender	!D,J.X/F3S5A8V?X@TAVB@KYYT^Y
229	!G"T3V5BST
23	#K)H+E,=-:/<1=2S3S4K6G7985;G<TACCHEKFDGCHAJXKKMKNEOKQIR8STTKVFWCXJ[T]F^Ea[b?eHfIgJiDlG
23 at	(EIT
23 code	!C&V3Y5T;F<UAIPSQGYU
23 date	iJ
230	.U;SAJGVKKLWRCSXfGiJ
231	!D,_-H1J3@4U@JB@HGITRJTTYJ^G_IbTk;
231 sender	!F,U3B4U5U;TBFHHTTkH
232	ATCTiV
232 sender	ATCTiV
233	"V-H8G@KBGKFMUQURV
234	BIKVRV
2345	(>.=KBV]
235	!U.J5G7J8J;C@TAGGKHUKASIYJbUi[
235 sender	!@-UBCHVKHRYbYiV
236	ATITPJ
237	NJ
24	"C&G(I)G*J-H.@/H0G1D3I5F8EAHIBKSL>NGOBQTT^YU[V_HaFcI
24 at	!T
24 containers	BSiS
240	-U3W5H
241	"W/Y1WfK
241 243	/U
243	/Y;G@GAZPSYH
243 13	;H@HA[YI
244	/c6@KKkKlY
244 202	/T
244 in	!HlY
245	%S/_6A
248	HT
249	KH_TfT
249 in	fT
25	![%B)G,<.Y/H0J1?5HB>CEEFFBGEIHMHSITFVHXJaCbIcFi>jC
25 aug	!T"W.E5K=J@KCKEJHIRVS@c@fThK
25 connection	!W
25 in	!J"J)J1HfI
25 upload	!@.]IJOC[EaG
250	.V1G;HKKQJfE
250 in	!H1HfE
252	/U
252 265	/U
254	!K"[)Z-U1[BJbJcDfI
255	!7"J'K(E)T*F,].=/_0A2G5[6<8X9F:H@FAGBbDFF8GJI8L2MCN<O>P3QGS'TTUKWHZI[B]J^1aFb#dHeGgGjakKlC
255 at	!9-J4U9KJHLIRHSFTGaJb?cE
255 b''	kK
255 hex	!W;I@IBGPI
255 please	!J
255 restarting	!G5K8XBKTT
255 stderr	"S&W
255 unknown	!D,X-S/E5J;JBXKVSKTT
25519	!S"H#I'B(@*B+D,G.@/E0@2S677H8A9Z;J>T?EBJCHEDGJI:LJMHNJOARCTCWEX>YX]D_Ea>bFcEdEeCgBhIiIkAl6
25519 '	!F;I>VBHDUQ;Y:jI
25519 1	!JAX
25519 255	2F3T5W;G@HBDPI
25519 256	!J3XiUjS
25519 aaaac	5I;C<K@GAHBIHXKKLIQKRDY]
25519 as	!I*ULT
25519 cert	;A=>?I@BAFCAEBGWRTTKYAiYjDkU
25519 ecdsa	!G2X3K9I
25519 ed	%G;F<J=D@HAJBVCUEIF;GVRDYGhJi=j=
25519 fingerprint	!X2A3D4H5JH=^U
25519 from	!H2X
25519 hex	!H&K)S*E-I2I3E4V9J:S<ABWCUFHJIPERJ_JhTiI
25519 host	!J*E4VJKKETJ
25519 in	!K5J
25519 incorrect	!J;G=FP^YJ
25519 is	!DA]YJ
25519 key	%F&J3D4C5]9V>KAEB8FFKUP>QZRGSKZKiIjG
25519 known	!C&I;?<J=B?H@EADKWPJQFRHTTVUYFiG
25519 no	!F%V<Y
25519 open	<F>[YK
25519 pub	!_;<<D=D>J@AAABKCIPFQCYc
25519 pub'	!D;@A=CBLTQKYd
25519 server	5K
25519 sftp	;J<a=JBG
25519 sftp'	<_=F
25519 sha	-G2;3I9ZNJ_KkI
25519 sk	%Y;K=FBGCIEKPSRVhVjK
25519 support	AZ
25519 to	"E3H59;U=CH?SXiW
25519 type	;@=<?I@AAEBUCAEBF?GWJKRUTJYBkU
25519 user	!V%T&H*J4J5G<J>JPGQJkH
25519 using	-V9J
25565	!],I-H/KKETI
256	!S"F#G%H&6'E(a)D*c,8-A.C/I0B2U4E5I6?7=8@<E=J>J?CCJDDEHGCHFI>KFLHM=N8O>P<QKRASBT>V@W=X@ZB^E_9a?bFcGd@eEg@hGiCjJk8l<
256 '	!G2T
256 aaaae	!S
256 and	!D9a
256 bits	!C;W@XA[FVQUYZ
256 cbc	!E*_9I
256 ctr	*_
256 diffie	!B9[
256 ecdh	!B9^
256 ecdsa	!E*K
256 hex	!Z&F(TBIjK
256 hmac	!H*V
256 host	3U5W
256 ipaddr	!X3W5I
256 key	!D3J5XiVjS
256 or	FV
256 public	!KLT
256 rsa	!H*F2T3K4J5H9F
256 server	2U
256 ssh	3KBScKfI
256 theirs	!C
256 user	2I9Z
258	!JQT
259	-WGTN@ZS
259 in	BSGUZS
26	"I+K,J-F/V1I7H8I;H<J=JAJBGIXKCMKNHQHRKTG_GbKkI
261	YE
261 15	YE
262	"J)U/U1]KAcUfI
262 273	/U
263	/_6A?X
264	KJST
265	/U
265 300	/U
265 304	/U
267	!G-T/X;I?UATKGQJYX
267 201	/T
268	&SBTFSiT
269	9IKVNW
27	!2"<+T,T.S1J2J7I8J9H;ZAFIVJJKCLTPGR7SW[S^E_Ef9iHlI
27 jan	!)"?,S.V/T5TRBST^GcVf@
27017	!g,=BFRFTIiGkGlH
271	"S-S1UKHNI_KcU
272	!I*T/T2T
273	!H/Y
273 202	/T
273 277	+S
273 326	/U
273 372	/U
274	.IIILHSE
274 in	!I.IIILISK
276	,K/Y
276 202	/T
277	+S
277 host	+S
278	!S.SaScGfI
278 11	!I.W0SaTcGfI
28	!W&J(J)V-F1U2F3G5C8;;C<K=H@HAJB=GGHIJ=MKN8QHR@SJTYVIWIXKYH^IaEbHfYgJhIiCjKlC
28 date	!^BIKGcJ
28 failed	!I,Id[kU
28 in	NJ_KfUkK
28 no	![.F
28 operation	)V.J1V7JJJKSaJfV
28 timeout	!W
28000	!c"@BJRFiG
28000 access	!]RJ
281	/[5[B]K@
2846	!JLVSX[FaH
285	)S+V,E-D1U3I4U5C8D;J=TBEGTHUK?RHiDjH
285 sender	)T+V,F-E/J1V3I4U5C8E;J=TBFGTHUK?RHiEjH
2854	!H.ScHfJ
2854 19	!H.ScHfJ
287	;JQU
2873	!B0X1TIGKGLWVD[KfI
288	5SBSNKSH[V
29	,J.J0V;GASOKaK
29 date	!H0V6TSJ
2911	"F8@K[[Jf<
292	7S
294	KS
294 967	KS
29418	!G&H,V5KF[GJRGYVjIkK
296	!VKW
3	!X"F%>&8'A*U,S.K0Y1A3U4B5F6D8D9G:8;E<>=H>,?e@?ABBFC9D3E8FAG>IEJTKAOJPGQIRJSeU7V@W6X;Z6[:]I^7b8cBf:gGh=jFkIlG
3 '	.J0I3KOJSCeWiTjV
3 0	!VfJ
3 1	!S.K9HSI]W_I
3 10	,F-I7TKILJSFcSlW
3 11	!S&KBILJaHlI
3 12	,V/JBJRT
3 2	ASLI
3 3	(T3KCHTSkK
3 31	!CBKOYaD
3 4	,J0XLUOGaF
3 5	8TOWaJ
3 6	!_LF
3 7	@KLJQVWVkJ
3 8	!H(U/K5G6SHHST_S
3 9	,H/J3K5W;K<JATHUKJLGQJTK_IiU
3 a	!I,V/V5TTSVUWTXTaI
3 alert	!Z
3 app	!H3TRViX
3 applying	!HBT
3 attempts	!H"K,XBUSH
3 b	gT
3 bad	!F+YDJ
3 blbn	!E;_AC
3 c	!U
3 changed	6W
3 channel	TT
3 client	!J0TKI[SaTcV
3 connecting	BIFTRUiU
3 d	![
3 des	!=*e3H5I9DRESHkU
3 directories	eT
3 dist	!>.V/J8G;KFKLWVB[EjJlJ
3 dvcm	!S
3 e	.U;H=T
3 ed	!Jh]
3 error	.T;KAJTTaT
3 example	RV
3 exception	!7)I2E5HBEQXRJ_WfK
3 expanded	!J
3 f	!G&T3V5FBVIURSSCaK
3 fa	!W
3 failed	KTLJOWRH
3 file	!Z
3 files	!^/K1K5FHHKHSDeT
3 hostkeys	!J
3 ignored	!FST
3 in	<FLV
3 intermediate	!J/TkU
3 ip	!F
3 ipaddr	!GJX
3 is	?V@G
3 kb	aU
3 keys	!U5I
3 lab	!W/U6J
3 load	!K5J
3 mb	!Y
3 minutes	#UBJ
3 mm	RTjU
3 more	?UBE
3 ms	ST
3 net	!T"S)T,H-F/G1YIUNESFTJfJ
3 no	+X
3 none	!V
3 not	?X@FAJ
3 nz	!HYT
3 nza	*K2I5E9J;B@KAHBIHWQJSJTHYSiKlJ
3 o	!VCH
3 open	!XWBbJ
3 permission	!;.I0J1XBGO8RCSZiK
3 read	!Y
3 receive	KHiS
3 received	"FSXbHc[
3 record	5J
3 resolve	!E
3 retained	!J
3 rfc	!I*S2S9T
3 s	!X
3 seconds	,V7TTY
3 send	!S*SJTK@TI
3 set	!F
3 sftp	!b,C/K3D5I8IBGKIOTRFSET>iKlH
3 sign	!TEIFA
3 ssh	!D,X-Z/H3K;F?TBTQHYJ
3 suyr	!I
3 ubuntu	MUTU
3 unable	!,"K,U3X6J<I=H?DAEFSKH
3 unreachable	!K3UBJ_V
3 x	!JKSgW
3 ファ	!X
30	"U%F&I(G,=/?2D3<5E6G9>;E<FAKB:HEJbLAMHO@PIQFR7SFTZVIZK[H^GbJd<eJfFgJjIk@l@
30 date	WS
30 in	!I"W-I1VLINK_J
30 jan	TT
30 s	!_7IKJTX
30 seconds	,F.E5J7H8FJTNSTY
300	!_"G)H*K,H-D/W1D3H5E6J7J8WBIK=NGRHSHWK_DaJbIfEkG
300 325	/U
30000	"J*H,?.D/G1F3F5C8H9H;GBBGJJYLINVQKSIWIXKaIcJdEfYhEiJ
30000 milliseconds	!7,G.J5J7KBKJXNYTZdKfJkV
30000 ms	!]7G8FJKKCTJ
30000 msec	!J-D5K7CJVT@_Jf[
30001	!aK>T=fH
30001 milliseconds	!aK>T=fH
3001	-J_U
3008	6V
301	/VOKSE[V
301 in	!I
302	!E,Y-G5J7UKJNTRGTV_IiIkU
303	/_5T6A
304	/U
304 326	/U
305	/T
305 202	/T
307	!I"T.U
3072	3G
3072 hex	![
308	;FAXLUXW
308 in	;FAXLU
309	2S
31	!F&?'J)J*A-G1F2D3@86;J<=?GAHDJI9JIL^MSOXPFR3SZVEWCXHZJa2bBc:gEiFjD
31 0	!I
31 2	!VNT
31 31	!W
31 in	!G
310	!W/XTJdT
310 203	/T
311	,V.V5VBZKBSJ
312	*U,W2I5V8I9H;J@UAIBU
3128	,G/E7EBKTBWSX^dJkHlG
3129	PWQU
3129 in	PWQU
313	!D.B/S?VKUNFPHQG_FkJ
313 16	.B
3134	;U?U@SAWPCYT
3134 in	;U?U@SAWPCYT
314	/SBJ
314 202	/T
315	/S
315 225	/T
317	/TQV
318	8[PU
32	&G)H*B+G,I-H.Y/?2H3A5A6J7G8V?K@HAEB7FJGGHGKVLUMKQFRASFTFWGXKYH^H_WaGb@f@gJhHjHlK
32 768	!A.UJX
32 broken	KF_U
32 cmd	!DIUiT
32 error	!H-E8YKX_E
32 in	IVLSOT
32 length	KK
32 milliseconds	-J1S
32 offset	!U,J-T8IJKTF
32 size	!T,J-VTG
32 x	!U
320	!J2VQTgU
321	!F"U.J/U[W
321 371	/U
321 in	!I"U.K[XiS
325	!B/S1KKJfIkJ
325 25	!H
325 342	/U
325 in	IS
326	/U
326 252	/U
326 367	/U
327	dT
32768	-JJSKSTF
328	;W?INS
329	!K<T=UQTRG
33	!a*J/E0J1U3G5@<IAIFFKILDOJRFSCTE
33 in	!U7SkT
330	*V9HKTgS
3306	-J3H6]7D8K9IIIKENJTDWE_GdGkClJ
3306 '	!G6^
3307	,T5ViT
3307 ipaddr	!I,VBV
331	!c/T1J8SBJRG
331 password	!URK
331 please	!T
3310	!Z
3312	3U5H8WKK
332	!KQS
34	;J<JKHcXjS
340	/[6A?ZPGQH
340 in	!E/[6A?ZPGQH
341	.TKJQV
342	!E/]6FQURSkJ
342 321	/U
345	/S6JBTHV
346	!Y/TkG
346 202	/T
346 abc	!Z
347	!G%U+T/T
3473	IK
3473 in	IK
349	/XTJ
35	)I*U3T5H8F;E<T=VBHHIIIKHLHMVRISEcEfG
35 open	!U
350	/T6J?S
350 in	?S
3524	!SbU
353	8T;KFVPV
353 in	8TPV
354	SI[VjV
355	-T/T;IYT
3552	!GbKc]
3552 received	!GbKc]
3553	IS
3553 in	IS
356	/TCKDU
357	+SCKDU
357 273	+S
358	!H7TdX
358 in	!H7TdX
36	!J(S.C1J8I;UBIIDJIKBLHOIRJSI[K]VaHfH
36 in	!IfK
361	!H/TaS
362	!I/T
365	/T
366	;UQU
367	/U
367 273	/U
37	!F"H,I-K.F/H1J2S8H9IBDIIK]LHNJOKRESHTG_IaJbJfI
371	!G/U<T
371 265	/U
372	/UOSSS
372 241	/U
372 in	OSST
377	(XKJ]VgU
38	!Z&F'J(K8FBBOHRIaHiJ
38 0	!X
38 in	!E
380	TVkX
380 in	TVkY
381	,UTV
381 in	,UTV
383	JUKG
383 in	JUKG
384	!=5S9U
384 384	5U
384 ecdh	!H9T
384 ecdsa	!D2T
384 redacted	5U
386	!C,Y-E8KJYKBXTdV
386 in	!E,[JX
388	/T
389	!W;H@VAKTK
39	!U.J8S;TKFLKSH
390	-K/XKI
393	.U
393 receiver	.U
394	!HKKNGTXXIkS
3988	!E8TKV^Ub[
4	#@%3&6'D)=*@,A-6.d0T1A2D48556<7H8C97:@;B<4=H>D?5@5AFBACAD>E:F>GHHBI!KFMVN2OcP>QDRIS_T3UCXGY;Z?[b]Sb"cbdIhCiCjJk?
4 1	FTKJSIjS
4 10	GTKH
4 294	KS
4 31	!HKCLG[VaJ
4 4	!H"E,F.?/C8JKALEO<RKS<TH[E_HaJccfElI
4 5	6S
4 8	(T
4 b	/T
4 bad	!J+S0U
4 bytes	!D"K-H3J5U8K;XAYBVKBRJ_IfE
4 c	5TBSFV
4 connect	!T
4 date	GSMTRTiJ
4 f	VX
4 failed	9JLESD]X
4 failure	!7"G,H-K.W/@1?3J5J8J9KBDIGK6L^OXRBSWTIVI]U_IaWc@eJf<iJ
4 files	![SJ
4 gb	!Y
4 ipaddr	*U2U9T
4 j	!X
4 java	!I1V8JKS
4 k	aT
4 maxlen	"JcT
4 mb	!Z
4 new	!FBI_Y
4 of	SI
4 p	!S3T5H
4 received	!U"JcWfJ
4 s	!I3I5H7TRXTIiWkY
4 seconds	OUSU
4 ssh	.TKSLF
4 tu	!H
4 type	!T
4 ubuntu	-JNJ^T_U
4 月	!GdS
40	*H,F-F/E5F7J9GBBHHNDRIS;TEVG^K_EcIiGkF
40 f	!X
40 in	!J
400	!=&K)J+J-F.F1J3E5I6T8K9I:S<HBCCKFJIFJKLDM=NaOGPHRFS@VJXU]J_GaIbHcJfDlI
400 bad	!;-I3H:TM?NbWIXV_JfJkU
40000	!W":)F-:1?7J8AFHJHK<MFNCRGXJfHhVkC
40000 ssh	!D"KBXhYi<
40022	-H_Y
40022 on	-H_Y
4003	,VTV
4003 'failed	,VTV
40040	!g"H)J8HBARJ_HhEiD
40040 11	!]8I_IhI
40040 ssh	!aBARKiF
401	!m"E.J5K;T@IAGB=KJLFQFR=SCi>
401 unauthorized	!]BK
40122	!W
402	(I.D/J5IBJIJKFLJSGgY
403	!m"C#I%H&F'K(H+K,B-B.:/D0H1J2S3E5C6I7E8H:J;G<J=?B8CKFHGHHHIFK>LAMHNAOEPIQJR;S8TBVJWaX[ZJ[K_Da?bHcIeIfJgKhKi>jBkFlK
403 forbidden	!W"J&J(J,D-D.G/G3J5I6J7G8K9JBFIHKDLDMINBOJRHSBTEWbX^_GbKcKiKkH
403 the	!Z.H
403 user	!V
404	&K,T.G3F5A;T<GBFIFKJOKSSV[WJaKfG
404 message	!DIKSZVXfK
404 not	;U<J
406	;TYT
407	"I&D,B-D.H/F1J3J5K7H8J;JBAGGKDLINEPKRESJTFWXXc_GfJhIiHkJ
407 proxy	&I,KBGGKKJRIWUXZ
408	!SFVRFjV
4096	!UHXJJSHjK
4096 hex	!W
40960	!V.VVE
41	!X%K*J.J/V1I2K7B8H9F=JFSICJIKENKOHQFSEVFWJ_IdIiFjIlI
41 20	!X
41 in	!A<SBJTW
41 provisioner	!ITW
410	NWTIdU
411	!U(V5KKJ
412	!V"F(Z-E/E1J3H5B8DBBLTR@SETB[G_GaFfJgViElS
412 27	LX
412 files	!Z
413	GWiK
418	KU
42	!a"U,C.G/B1G3I5EBHLURDbDfJ
420	!E5[BTSJ
42000	!Z
421	!e"H,I-I1J7C8?BFJCK@RKT=WKXK_FbJcKdHhJ
421 service	lS
422	!K:W
423	!Y
425	!V@HATYU
425 can't	!V
4253 11	!I*S2S9T
427	!TNW
43	!F"F&J(H*@,D-f.Y/@1J2?3@7F9A;JAKB8FJHHIHJHNDPIQJRCT=aKcIfDiE
43 failed	!I-U9IKUTJWU
430	!K4TBKNH_K
430 in	4TNI
4312	!E"CBJRJbGcViZ
433	8HKW
435	!H,SAV
435 in	!H,SAV
44	!e&G,G/I1I3H8H9I;GBIFUIIK?OJRETBaD
440	,J-T1J7EKWNTPJ_VfJ
440 in	,J-U7ENU_TkT
4410	!D"K8YMJiI
4412	!_,J
443	!T"A#T&H)F*H,.-K.H/;1?2H3I5@7>8A9G;E<I=G@JAEBHJFK@LJNcPKQIR:SHT;W8XV_DbIdbfDhKiAknl>
443 '	!V
443 after	NKTJkU
443 connection	,9-]7?K]NYXY_Z
443 failed	7GTBdV
443 i	!JdV
443 invalid	!DM>NZ_G
443 name	!J,W/?TWkd
443 user	#W,TTIdKkT
443 接続	,JTWkC
448	/J6S9THS
448 in	/K6SHT
448 sha	9V
45	-E7U@SAJBJJHKWLTQTSJWU_IaKkE
450	!F&U-S<SBWNGkK
450 in	&U<TBXKK
453	!=,H-I5G7U8KBAK_bEc@
453 sender	!I,J7VKI
457	NTkU
46	!],I;HBJNSOSRJSETI
46 aa	!U
4600	.^
4608	!SHUSJ
4608 bytes	!SHUSJ
466	-SBJ
47	!I,K;S<J?VBKOUkS
471	!I,V-JTJcHfUkV
4711	-IBFSS_S
4711 connection	BJ
4716	;GYW
4716 format	;GYW
472	(T.W1XKX
475	!IbT
478	!U
479	-S1J
479 in	-S1J
48	!F"F(W,?-G/C1D3D5C6K7G8?9H;_AbBEKJL?OHRDS@TBWHXK]U^KaYbEcZdGfHgXiJlG
48 54	NT
48 n	KDc^
480	.H[VgU
48211	(@.^KHVT
48213	-H.U8TKU
49	"J(XBJRH]U_KgSiI
49 in	!I8THT
493	!HLJPTVSaS
493 in	LJPTVS
5	!S"E#F&='6(d)4*a+;,B-X1:2T47526=8T9_:<<6>??>@BBIC>D<EBF;GBIEJIK?LGM<NEOIPFQ?RCT:UAWTZ1[G^-_TaDb,c=d5e9fFh@i;j2
5 '	!F6SBVFVSKgTiW
5 0	!F;V
5 2	8TAUKJYK
5 5	_U
5 a	-U3X5E9T
5 aaaai	!VHKLT
5 aaaaioq	!H
5 at	![.K
5 attempts	,GLVRSSW
5 b	!JaU
5 bad	+U
5 c	,K
5 connection	!J7YWIXWkK
5 d	!A.S/SOJWTXTgT
5 date	lZ
5 dropbear	!U
5 f	!JBV
5 failed	!A"U.TBYGKOJ
5 fingerprint	3Z<GBEGK
5 hash	!C.KKIVW
5 hashes	!I(X
5 hex	!U
5 hmac	*U
5 k	LT[S
5 m	!BJXKW
5 minutes	/UBJRJ
5 net	9S
5 of	!C"S(_3FLCVG]AaJ
5 open	TT
5 p	!W
5 passed	!V9J
5 public	LT
5 seconds	!F#U,T-K3J8SBGKIRJTTWW_XiI
5 sum	VI]W
5 unable	!E*],H-82^9[K<N?TJ_GkH
5 vbm	;U
5 x	NU
5 が一	(S
50	!?(W*I,I-G.[5G6H9HIHKBNZRETGbIcFjJ
50 2	NT
500	!]"G.>/I5H8HBEKULJNKRESCTGbJcJfUiI
500 internal	fV
500 oops	!X
50000	-c9GKGNK_<kI
50051	!VTJ
501	%TNU
50112	RT
50122	"F,J-K1S8UBJKHNKRKTD_IiU
50122 ssh	1TiJ
502	+E0K7T8H;KBCGIJKKDMGN[OKQJRDSDWJXJ[JiI
502 bad	!_+K,GNIRK
507	!X.U5A
508	LJOT
509	"J3J5F;BAJBGKIQ^RATIiI
509 certificate	!f5H
509 decryption	!<;GQ_RF
51	2Y5FRISJcDhSiTjT
51022	!T
51022 ssh	!V
51122	"J
512	(I*V+I,F-?/G2V3?6K8BAJFXJENAPHTEVK[K_AdJgIjUkBlJ
512 '	!J
512 diffie	*T
512 ecdh	9V
512 hex	FKYU
512 hmac	!J*S
512 mb	!b"H.>8JBJRE
512 preauth	!KjT
512 rsa	2U3HBS
512 user	*T
51234	!cRK
517	KS
51820	!a/J6B
519	-E9GBUF_KJTH_Ci[
52	8JiK
52 1	!S
521	9TAWJIKI
521 ecdh	*J9W
521 user	!F
52110	!GFY
524	!@KINH_D
524 28	!DKJNH_D
53	)K,@/a1E6?7C8J9I;D<J@JBFIGSIT@XWbTdGfCiHkH
53 in	HS
53 no	/^6G
530	!w,G/I5KB7GDKJQHR-S@TDXK_KbHi2jIkH
530 login	!n"E,IBDNCR3TFi<l3
535	!n"DB=R7i6
535 b'	!V
535 date	!k"FB@R9i8
536	NS
536 35	NS
54	-T.J1J8G9JNWVXfI
54 50	NU
54 54	NT
54 in	!U-W/KKI
540	IS
540 in	IS
543	!H;J<WFVRGhTiU
5432	!r,?7IBDKJR?T8WI_HdIiEk<
5432 failed	!VRK
5432 のサ	!W
545	.VDXSI[H
545 on	DU
549	!X,JfU
55	&J)K-G.U/K1F7T8EBCKZRI_KfH
55 18	7T
550	!u&F-I1?5I<?=EBDHDI=KJL9RBS@VIWHa@fIiFjJkHlJ
550 failed	!_-J1JKK
550 no	!_1H<DICLA
550 permission	!b=FBHRDS?aCiIjK
551	.VKG
552	SV
553	.T[H
554	7TTTdU
5555	!Z,G
5555 '	!X,G
56	!^)H-C/H1D5ABFKXWJXG_AfI
561	;T<JNKQT
565	!J,G-X/J1?8IK>TF_UbJfY
565 for	AT
567	!I.I1F8KNJc_fW
5672	![,H
568	/F6F
57	"S.K6I=KBGGTHTLKSJkU
57 in	KUkWlS
572	%T/U3S6V7ITGkJ
573	!H"T
573 in	"T
579	/E6FkU
58	!D"I)H*J1A3J5G<W=K>J?W@UBDKFN=TXY[cKfChJk?
58 in	-J?Y@TNJ_KkG
583	!K
585	fI
585 23	fI
587	!VTI
59	!JKUNXSTaTcG
590	!H2V9U
593	/F6F
594	0TIHSSVGaG
6	#I&;'G)=*>+@,,.=0K193J4A5c8V;=<C=G>B?EA9BGCFGUIEJJMXNIP=RDUIVHW@YFZC]E^8_Hb:c<d=eEhViIk:
6 0	!FMWaTlI
6 14	!b"TBIIGRTTJ
6 2	!T
6 6	"ZBHRXSUiY
6 c	!H-T2T9S
6 could	!V5JKHLHTKXHkK
6 ed	!GBWRUSThT
6 f	gT
6 num	!K8WSKTH
6 o	SK
6 p	!ZlI
6 received	HW
6 sasl	!U
6 site	!KLI
6 write	!T
6 y	3KQX
6 月	!T
60	"<#G&F(I)J*E+K/G0H1E2>5^6H7K9J:H<BECF8IILDMKNEOEPDQER9TYWHXIZJ[J]I^H_<aEbFcCdCeJgIk>
60 exceeded	!?,TiS
60 s	!U,A7J8IBJKFT[
60 seconds	![
60 ssl	2I4U5UHU
60 秒	!ITU
600	"@)H*G+K,?-D.E/I1A2J5A7H8_9E<F=I>KC[DJFIGIJIK8LJNCOHRCT?ZS^HbAfBhGiCjKkElH
600 seconds	!W"J1H8TBKK=TFfJ
6000	!Y,UKDTJ
601	=W
601 3	!G=W
602	7UTTdU
606	!H
606 24	!H
607	;UAK
607 in	;UAK
609	_KkS
609 in	_KkS
61	-F1J5D9K;TAHBJKYNXQFSKYK_JaJkH
610	KY
611	!U
62	8S<T
622	"HbGca
63	-I.H;V?J@KAUKUPIQSTT
632	/S
632 in	/S
633	dT
6379	!p,37HBIRKTEk>lK
6379 connection	!V,K
64	"U&C*B,9-<.W/92I3F4J566H7J8:9@;lA[B8CDFJGIHEIAKJNHR:TDUIVHWCXH^F_>cBf=hHi@jFk<lG
64 decoding	!I;[KGQI
64 in	1V;I
64 linux	%T
64 server	KK
640	.KIKLJSJZVaJ
642	7WTTdW
642 in	7WTTdW
644	!HCTSBaZ
6443	!h,A7FBCT<dJkF
6443 connect	!T,J
648	.SKI
65	8K;G@JAUKJaKbXkI
653	!ABFaV
653 in	!F
65535	!=,X-F/T1B5H6J7JBTKBN<R^WcXU_;k0
65536	.]KYgU
66	8SSG
66 0	8S
664	<H?CYT
67	!F"<#I%H&?'K(K)K*H+J,T-I.?/V0H1E2J3@5I6I8F9J:I=@?J@HB_CHEJFDGFK>L>NHOEPARZS<VJWHXEYFZH[G]I^G_GbGcFeJf@gKhHjAkH
67 authentication	!3&F.D5J;IAUBYFJKGLGPIQXfIiU
67 bytes	IU
67 has	!G/WBZ
67 login	!A"HRUaKiT
68	,H/GBJRSTEWU_TiVkT
686	.TSH
687	-VJJNJ_TkU
687 19	-VJJNJ_TkU
69	.ZKI
697	!KKTNSZU
699	1UKWfG
699 in	1UKWfG
7	%F&1'X(V)V*:,G.E/(0:2E4@5>689>:F;@>B?EAECGG>H?MYNFO<PCTJX<YHZ>^;b2eAg<
7 '	!W
7 4	!C+J9IMVRISFWJkJlV
7 a	!T
7 b	.ULT
7 bam	.F8VBIRJ_V
7 c	!I(TOU
7 csv	IULJ
7 d	!C3I5HBVRWUTiX
7 date	!K_T
7 dist	cS
7 error	!_
7 f	VU
7 failed	7TBEFVKHNHRETBWIlK
7 from	RUiG
7 h	SIaU
7 ipaddr	!S"H8JfX
7 mb	!V
7 missing	!J
7 p	RT
7 s	KT
7 site	,J@IAKKULGQUWU[ThUjT
7 ssh	!K)X;S@XBKKILJRISJ
7 z	!@'^0K2U3SBJOISDaH
7 zip	.SKJSW
70	!TGTSTiH
704	!GAT
71	!S-K/J5X8JLGOSRKSGaK
71 b	!S
71 in	!C5Z
711	!W
712	!I8JKXTV
714	(Z.E
714 in	(Z.E
72	!B8K<I@SATBFKW
72 in	/S
721	!U5TKK
73	-FgUkT
74	!J(S,U
747	;H?U@W
75	!E-K8DBWKU
753	KSNU
753 13	KS
754	1JKTSUkT
754 16	1KKTkT
757	!SISLJ
759	OT
759 in	OT
76	3V
761	*X9E
761 x	*X9E
765	)U1YcUfD
767	!V[TcK
768	!H.U8K9FEZFKJWRTaK
768 in	<TRV
768 x	!Y9G
77	"T(b)I*I-:.I0K<H@JAHBBIHL@OSPJQVRFSUWSYJaGfEiGlS
77 aa	(cV9
77 c	QU
77 f	!S
77 in	!GQSkUlV
77120	!S
773	.C
773 21	.C
774	.TSIgT
775	3T
7782	-S1IfK
7782 in	-S1IfK
78	!K&J,H-F/J3H5JBJHKIGKXL_NSOHTGWK[IbKkI
78 could	!>.I1F<GIILZSW
78 upload	!GLX
781	GT
781 in	GT
789	!I5TLT
79	!G"C%E)?*J+F,A.V/D0I192G3?5;7H9D;T<>=C>I@GACB<CIFKHGI?LJOGPEQDR?T>WDYB[T]K^YaBbDcBeHf[iDlJ
79 error	!H&A3J5G8W;DBJKYRK_SfJkT
79 ssh	!B%H&T+J-K.Z3J5G;Y<A=EAJBICKK=L=NKOIPJQISSTIWIYE[I^HfB
79 upload	!IIEKJLVSJ[X
790	(WgW
797	5TaS
7999	&T,HAWRFkT
8	!X#B%;'G(W*G,F.K3H4B6X8H:E<A=B>I?>BACAE@FEG3KILFPHQEUIX?YEZ@[:]E_BcFeEgAiEj6kIlZ
8 0	1I9FRITJfHkJlZ
8 1	+TKTNT
8 2	^TkS
8 4	KUTT
8 5	!U
8 7	-JBJTJ
8 8	(T
8 9	-G1JMTNGRHfGkIlU
8 a	DS
8 bad	!I+S
8 c	3V
8 d	3U
8 date	!G"T1VKFbX
8 f	!C*U.V2TTT
8 gb	KT
8 in	bT
8 m	;S
8 manual	!U
8 n	!C;JBGRViI
8 pc	!H
8 s	!V&J/@BS
8 site	/K5G6SHHST_S
80	![,I.K7JTHgS
800	&J3J8IK_NGSITFfI
800 ccc	!W
8000	!XTH
80004005	,E7TT[
80042109	!]RH
80070035	!c
801	,S7TKWNKTS_J
80131904	!V
802	!V
8022	!?"I,?7ZBJKJTW_IbId]k^lU
8022 no	!GlV
803	!EBXFWREaSiW
805	!EHXNI_EdS
805 12	!I"S_IdT
808	-X1JKU_SkX
808 7	1KKTkT
8080	!d"J,K-A/G3G6J7:BAKCNDRET>Xd_Ed;iHk<lJ
8080 after	!T
8080 connection	!f,H7@T?d>kJ
8080 was	!U
8080 を経	XV
8081	!U
809	!c;HAHBJQKTE
8099	!CBALKRXSJTJ[WeWiI
81	!S+S-UAHBIKINDPWQG_KeT
811	-XBVLS_C
812	"F(V,A-H.T/I0G1G2J6K7H8F9J;KIWLDMHNJODRHTDVK[FcKfIkC
82	*I.F7T9FBJIGLHQJRHSHTUcJiIkY
82 21	!GLK
82 in	5THT
822	OT
822 in	OT
83	!T
837	!EVZ
84	-I8HKCNIcZ
840	!I3I4T
840 in	4U
848	.T7T
848 sender	.U8T
85	SS
852	-VKK[T
86	!X"T%S,J;IHVKJLFSATDUIbSiT
86 64	!Y"U%TLHSFUJbT
86 teraterm	!KHWSI
863	FKGIRSiUkU
865	&JBXFZGIRCaSjT
865 21	&JBXFZGJRCjT
87	"K-K1KIIKJWU_KfIkH
870	fT
871	!BSUgW
873	!ZBIKHbJ
874	.J[JgU
874 in	OS
88	"C(T)I-S/I0G1A3A5@7F<H=KB?GJIEJJKBO@PIQURCSTUGVJWIYJbDcHdJgUhJjKkG
88 1	8V
88 120	![
880	=HS^VJcT
881	!Z
881 bytes	!V
8812	8ZQVTF
8888	!Z,F
89	!I,K8WHS
89 in	HS
894	!SOS[U
894 in	.SOT[V
896	8TVK
896 in	8TVK
9	#B&<'A(])G+A/B0W1I3S647H8H9D:C<H>F@GAEBYCGFJGJI=JDKJOTP:SUUFWBXIYH[@]8^=_Ac;dGe=g4lT
9 0	,TKUWHXU_SfUkH
9 2	2K3EBWLGMDRXTGZV
9 3	!D,J-F.TBSFUKELViUkW
9 4	WS
9 5	!W
9 6	!b9IBGK?MFRJT_WF_JfJk<
9 7	!ZKK
9 9	TT
9 a	(J3W
9 b	KWNXcI
9 c	(S3K
9 d	!T
9 date	"I1I8VKX
9 done	SS
9 e	!I5JRSaW
9 f	!G(Y2V;J=U
9 in	!=0U<KLY
9 k	BWQXaJiS
9 mb	!Z
9 p	!X-IMTNIRHfJkK
9 s	(UBJKG
9 site	!C"U5VATFSHULJQJiW
9 u	;U
9 upload	!ILIO^[J
90	!@(W*V/I5K9ERSfUgW
90 cc	!U
900	!E.?8WOWSX
9000	!V,J
901	-SKS_Y
902	!Z
903	LT
9092	!a,K
9092 could	!X
91	!K(VBKLK_SiHjS
9100	!^7GTK
911	IS
911 in	IS
912	!S
92	!T-JKF
920	!K
920 in	!K
93	!S-T5I9I
930	fI
930 16	fI
94	-H1JNKfGkS
94 home	fI
941	!GISaV
941 in	IS
95	!J*J-E2I5WKWNWcI
96	*W;U@TfK
96 hmac	*S
96 server	!J*S
962	/W
962 in	/W
967	!UKS
967 296	KS
97	!X"T8K@WQJfH
98	!U2S8KIJLEaW
986	SS
99	!i"B)E*I-;1?5J9IB7FJJGKDLJNARH_BfChCi7kF
990	!S-U/I1J3I5DBGKITXiK
991	!a
9921	LVOJ
993	!Z,JFYRHTJ
9999	!I2T9K
a	!K#B%A'"(X)0,G-D/81!2J3F4B5;6E81:H;I<&=2?:AJBGC=D2EFFEH?IUJCKEM>NDOWPCQ9R5TEVCWFX?YZZ;[p]V^9_)aecFd3f@gIh<i1jD
a 0	!S5I
a 1	"K,T/U0K9SBULI
a 11	!Z,K
a 2	!JBUKU[UaK
a 3	SSaI
a 4	!K8S
a 7	!D-T.TOK_V
a 8	STTT
a b	!V"C&H(J*C,V-G.D/90]1H2J6J8A9@;B<IAKB6FKHDI<K7NZO9R<SVT>VJWHXKYG[>]Fa6bBc@eJfEgKiCjGkC
a bad	"TiT
a bam	(J.VBUKI]J
a bin	0ILGSD[F
a bin'	!XaK
a c	FTjS
a chave	"IBUPVQVRDSJTKaHiK
a client	!G*^9G
a conexão	!="F,D-Z/F3F8WGFK_OHQJRISJ_WaHbCkX
a connection	!?"G&c,7->.U/@1K3I5E8D9I;I<IK;NWTZWFbEfJiKkV
a csv	(F,H0G5J8J9JBHKFLTTJ]J^FbEcV
a csv'	!U.JaH
a dependency	*S
a different	!A2J3Y5B9J:VFVNGTKYJk[
a directory	!."G&@(H)H*J,>-H.:/I0E1C3G4K5A6I7F8C9J;?<I@HAJBCGJI.K7LUNHOJPFRGTBVFWFYE[r]=^Ab>cCeVfDgJkB
a expressément	,U
a failed	!H-J.D8DK_SI
a failure	.AKKLWSX[HeH
a fastq	!H0EIILDOI[KaZ
a fastq'	!>(I.K0J;K>JIELCOXS=VKYK[F]]aDeK
a few	!I#VFT
a file	.@0H3J5I9UKBOTRTTCVW[S]JbJcJfI
a firewall	!GTV
a folder	!E.K[Z
a fq	!IIIeU
a from	!H&TSX
a future	!T
a git	!_3F5DBFiXjK
a gz	!U
a host	!C2U5U9IBEiT
a ipaddr	7XRUTE
a key	!E*D2G3I5S9^;]=D>D@DA>BKCIQIYG
a list	!U
a mistake	!T
a máquina	!C,X7STD
a n	OVaI
a network	!U,H5UTHWW
a new	!U&I-I3E5B9JKJLJNKPJTU_G
a newer	;G@HASFW
a no	!Y<JYK
a non	!X
a nonexistent	!@-U.F8JBUSHTS
a packet	"J-V1HBHGEKJNJRJcJfI
a passcode	!JGV
a password	"JB>PFR_[I
a path	!G.U1U6ULD
a period	,I7VdZ
a permission	OJ
a personal	:UjS
a post	9CUb
a private	!7&I;=<==@>B?I@BA@BfCGP3QJR2YbiU
a problem	!>,U-TBHWK
a protocol	!;"H6YKHbKcUfIlT
a pu	,U
a public	!B3J<C=C>H@XA8B@CUFILIP>Q>Yb[J
a publickey	EE
a rate	!X
a recognised	<I>W?H@KYU
a reference	!EIJSTVX
a regular	!D.KIFL9S>[c]J^IaJ
a remote	&T
a repository	!JETLVbVcU
a s	3JCTMU
a server	/X
a settlement	!:*Z2Y5J9bBKFKKH
a sftp	"D(T)V,@.T/D0I3D5E6G7J9EBCL>OYRAT?]ZaCbIfSiTlK
a shell	"F1I5I9JBHbZ
a ssh	5U
a stolen	4W5J
a strict	!E=T
a supplied	!IQV
a supported	!@2J;B>TAZ
a tar	,U.GSYTIkJ
a terminal	!SbS
a tif	!EaZ
a tls	!]
a transport	!I*V2W9U
a txt	"8#J%I&='H([)D*A+D,;->.[/;061A2D3A4I5=6=7<8:9>:H;<<==C>G?J@DACBCCIEKFGGAHDIYLBMHN?OEPGQER5S^TGUJV*WDXEY@ZG[C_Aa[b;c:dHe>f9g;hFi=j@k;l@
a txt'	.CIWKXSV[Ha9
a un	!C,I>TRJ[Kl[
a valid	!9%I&T(I,I-H.J0I2J3G5B9K;T<:=B>E?T@ZATBCCIFGIVKELBNGOKPJRJSCTHYY[GaJcJfFiIjI
a vs	(S
a z	!E0X
a échoué	(J,B-G/B3J5J7T9JKBSETZ[JkV
a'	!J+X,E.K6H;KBEIFKGLTMHNGOGRISFTHaYkY
aa	!S"J(b*K,K.@/H2I5T8G9K;TAFBAFIIJLFNIRHSDTJV7bKcJiH
aa cf	!U
aaa	;U@TAKQU
aaaa	!D3A5_<KAFBEPJY]
aaaab	!V;J
aaaab 3	!V;J
aaaac	2K5G;A@FAFBIHWPKQITKY[
aaaac 3	2K5G;A@FAFBIHWPKQITKY[
aaaae	!S
aaaae 2	!S
aaaai	!VHKLT
aaaai example	![
aaaaioq	!H
aaaaioq mg	!H
aarch	!Z
aarch 64	!Z
ab	(^/K3W5J9J;JBILIOIRJTF]UgSiJ
ab 12	ST
ab cd	3U
abandon	!JQT
abandon the	!JQT
abandoned	5Y
abc	!T&W+J,F-I.K/I3U5G8J9IAFBVIJKHLJNJRCSITC^J_JbKcDi@kH
abc opq	!Z
abcd	/KLU
aber	aX
abgebrochen	!H-K/H7V9IBKKINX_KiIkV
abgelehnt	!C"E&H(K)I*H+J,a-A.D/C0J1D2I3>5;6H7D8B9F;B<E=J@KAJB^EKFHGHIIK<LHNFOHPIQFRTSHT<WGXIYIZG[J^J_@aHbHcGdGfAgJhHjUkBlF
abgeschlossen	!g"H,B.C/I3J7JBKKDLDRHSFTF_JaJfJlG
able	!J.Y1TSS
able to	!J.Y1TSS
abnormally	!W,J
abort	!J"=&D)U*G,:-S.E/<1?2G5B7=8Y9?;F<I=H@IAJHKIKKTLHMKQHRSSDTDWBXF^I_?bHdHfAhJlI
abort no	!JcU
aborted	!7"9%G&T(F)D*U+G,J.U/E0I182U4T6F8I;<<U=F@HA@CJFHG?HBIBJ@KZMSN<OCPBR2TUVIW@XFYIZD[H^=aBb;cGdIf5gEh:iKkTl;
aborted by	!J,E-V.S/I2V8TBARDSKTG^H_VbIhGiClI
aborted duration	!K5T
aborting	,I/X5U9UKJ_IkI
about	3V
about remote	!X
about to	!H3U
above	fSkV
above exception	fSkW
absent	!T3K5U
absent the	!W
abstract	*T,B-D1G4V5V7J9J;DLFNTOITG_HfIiKkJ
abstract channel	,K
abstract client	3V4X5TBKRI
abstract session	!KNT
abstract sftp	!K
abstraction	!>,TJFNTTU
abstraction connect	!G,V
abstraction get	/S
abstraction read	!I,J-VJHNVTT
abstractions	!>,TJFNTTU
abstractions dns	/S
abstractions socket	!@,TJFNTTU
ac	":#K&F(E)H*W+H-J.D/V0I2E4T5@8C9=;?<>=E@HAFCIEJFEHEIFKEMIN>OEQFTJVKZE^H_BaGcGdZfEhGi@jIlE
ac jp	"=&H(K)I*J+J.J/V2J4T5B8F9G;E<A=F@IAICKFGHGIJKGL=MJNDOKQHSFTIZF^J_CaKcIdZfGhJi9jBlC
accedere	!>,U-W.J/U1J3J5H6I7H8HBIKELKOJSKTC_WcJfIiIlK
accedere alla	!E,V-J/XKJRHTH_I
accelerated	!T
accept	!W&G(H)I*G+I-F/B2T5W6G8B9H<GAKFUIGJ?KDLFMTN;PHT8WFXEZE_=aHdGfHiKjBk@lI
accept all	!X
accept any	!H5X
accept kexinit'	HS
accept received	1U5GJE
accept run	!H5V
accept ssh	2JFUfKiS
accept the	!C3I5@7UBSGWkT
acceptable	&F*],H-H.I/K1H2W3F5D7J9T;J<IFEGHKBLKNFPKRFTHZJ_JbIfBhJjIkIlK
acceptable ciphers	*_2H9E
acceptable host	!I*G2[3I5G9B
acceptable kex	!J*C2?9dKK
acceptable macs	*Y2I9F
acceptable userauth	![
accepted	"E#G%@&9'U(G)T*D,6-7.C/A1V2F3F4B6C7@8893:H;8<4=;>B?I@<A:BSC?DIEUFdHCIAJDK1L;MTN;P7Q:SFT6VGWDXIY@Z;[D]E^?_4aCcHdHeUgJh3jCk>l@
accepted algorithms	!D2I;K=IEGFdRKiJ
accepted by	!A,K-F2J3W5U9IFXKIbVfIiZ
accepted for	!W
accepted key	)UBDFViJ
accepted keyboard	!WRSiH
accepted password	!U"FBKRGfFiA
accepted publickey	![8JB@RF_JhEjJ
accepted to	!H5V
accepting	!V,DBW
accepting tcp	!W,H
accepts	#I%S&E*F,F2F3G5C9I<BB4E3KKR=TJZVh:i<jYkT
accepts key	#J%T5I;T<KB:E4F*R?ZHh=iBjY
acceso	,FLKOWSW
access	!T"V#:%?&H';(8*7-F/J0=1I2=3I4;5C6H7D8=91;C<:=[>=?I@CBJC>D=EHGEIJJ:M@NEOJPBS[T<UDV.YDZ1]:^E_AbUc@dDg?hCiVk:l<
access '	1I;W<EAEHIICKVL<OHSXaI
access 'files	!KIYLKSI
access 'https	!a
access a	!Z
access denied	"[#F%C'I(J)?*J+F,?-G.4/D0D1<2J38566I7I8G9H:J;;<E=V?I@DCEEGH@I>JJK>LYMKNGO6Q:RXSYT5VGWAYBZ:[E^I_Ga,b6cGeDf9hFi^jTk@lJ
access exception	<G=[SI
access failed	!A"H%J&E'J(J,K-G.U/G1I3J5E;J<G=JBAHAK@NJR>VCWF[U_Ka[bJeUfGiDjHkJ
access granted	!^"])Z-E1T3J5H9KB=NHRJ_IfYiHjK
access is	"ASJ^IfG
access key	!X
access location	!CfY
access only	"HSHbV
access rights	!:FJLIRGiH
access the	LUSI
access this	!F&UBWjV
access to	!J"H,D3B7I;J<JAKBBKILFOCQVRHSbTFXW^WaAiFjI
access token	!^
access write	!XSG
accessed	.G/JAXKILYQXSWfIiK
accessible	!4"F%K&>)J1U8F;V<Z=XDZEGFEI:KGL5PDRITIVKWI_FfHhJiHj@k>
accessible by	!@<I=G?T@SBHDZFI
accessible no	!1&A1C5F;Z<b=D@JAHHJIBLCPJjFkC
accessible その	!F<ZLJ
accordée	!]OIS@
account	!C"{%9&C'E(C)>*?+@,2-4.I/20>112=3.4A5+6@7>8.94:U;5<7=:>D?E@>A6B?C?DHEAF3G=H?I=J>K(LJMFN7O5P1Q4RDS@T.UHVAW7X=Y>Z@[=]C_Fa7bac6dEf2gGh7j7k8l>
account account	!H"V
account configuration	!E"ZBGRKiF
account expired	!@"ZKITI_JbH
account has	!W"Y&I,J-E/I1G3H8I:KBDKCNJOKR@SKTG_<bEiCjJ
account is	!B"e&E,H-I.G/I1@3J5B8C9K:H;J=JAKB>KALENJPGRBSETF[J_<b]cKeJfGhGi6jIkI
account or	!V
account partition	!V
acesso	!J"X.H<JBHIIKJOKRKSHTHaH
ack	KG^V
ack for	SK
acl	!GDZ
acme	%J&]'U(G*G,8-D/30E1?2B4I5S6<7?9A:^<D=D@?A>B_FAGEHEI@JIK3NCP?QASBT;VHWFXHYH^K_AbCcCdGeUfBgJhTk<lK
acme app	!@5D6G;X@DAJB[QJRGTIhXjX
acme challenge	!S
acme core	&TBJ
acme error	!^
acme infra	:S
acme lib	!F&a5XBYjI
acme sftp	!XjT
acme site	:USJ
acquire	!_BJSJTF
acquire the	!]SK
acquiring	![
acquiring the	![
actief	!K,Z/J
actief heeft	!K,Z/J
action	"D,F-G.W1C3E6JAHB>HJPVRUTUYW_HbIcJdBfDi=jFkGlI
action 1	!H1HLUSU
actions	1JBDIVKTLHRK_ZiJkH
actions for	8SKU
actions sam	!S
activate	;WQK
activating	!Z
active	!^"G&G*H-?.J/J1E3=5@7K8U9@;B@JAEJKKYLKNAPDQ@RGT<WFXJ^J_HaJbDcKfBg[iIkH
active active	!S
active running	!S
active session	gT
active support	!Y
actively	!J,]/JBGKKRJ_JfK
actively refused	!J,]/JBGKKRJ_JfK
activity	!C.I1H8^:VFFKDLVRKjT
activity type	!I:VBSFFLUjU
actual	!D(W3U
actually	3U
actually connected	3S
ad	!U
adapter	!c"H,;-J/C1J3D9J;EIKNIOTQKT?VK[V_JfGkJ
adapter could	!U
adapter ftp	![
adapter php	!>,HKWOVRYSIiV
adb	![
add	"9#>%U&Z(J)J+?,?-8/;0F1?2B324A6E7C8@9G:X>C@[B8DIE@F9GAHdJEK7L<MJN=OBR3S2TKVHW=XIZE[C^C_<a>b:dHeIfHgIhFi:jDk;lF
add an	!Y
add echo	!JASISQT
add host	5HHV
add id	!A<YII
add identity	!@%W&S=IPH
add l	!SBSjU
add safe	!Y
add ssh	!E.V2H3=5U:W?WB@FGHCIHLGPHQKRIYSiHjI
add the	&C3H5JBKHdjK
add this	5U
added	!d&T*I+D,E-G.H1H2G3C5<6I7J8F9H:F<:>G@IAGCKDFEFFCGKH*K?NIP;QHSTWJYH^H_EaHbHcHdHfIgTjSkB
added '	5E;VASBIHFLVhT
added 'git	!S
added 'sftp	!j5IHHRCSI
added 'web	!Y
added 1	!T
added home	!l%I;B<K=EAKCIP>Q?YKjK
added stdin	&K3U4U;CBHTT
added the	!]&V3FHI
added to	3IBTjZ
added users	!Y
adding	"K%J&@4T?KP<RVSSiIjE
adding private	!U&D3U4UBGPEQHYSjK
additional	![;K<H^T
additional info	^T
addons	!J5TkUlV
addr	!V-F/Y1H2K3E5D7X8I;JBFKENGRE_HdWkG
addr info	!E,J/YTJ
addr ipaddr	!U
address	";#A%A'J(H);*9+9-".4/l0@1.274>5E6^8,91:B;6<7=>>F?F@@A9B<CADGECFHG5HKI<J9KHL1N7O:Q;R#S2UIVDW?X6YBZB[A]G^?_^aAbFc8d_eGf.gGh=iKjC
address '	&U,T/I5H6JdSiJ
address already	!b,DTJ
address associated	!J5K6EBKkU
address for	!C/[3T
address information	/V
address ipaddr	!J&I-</C2K5B6F9J<JGJJKKVMUNEPIRCbUdXhKi5kClW
address is	!A"G.J/TKJTKWH_^
address java	6U
address lookup	/T
address name	!U6I
address of	!X
address port	!U
address resolution	!C6X_J
address sftp	!E6YTJ
address using	5T
address windows	!D7KTU
addresses	!U,J/WBHRKiK
addresses hostname	/T
addresses string	/S
addressfamily	!e,I/G5J6HTJ
addressfamily any	!e,I/G5J6HTJ
addrinfos	!H6X
addrinfos socket	!H6X
admin	!U*H,@-G/D1D2T3G5F6W7H8G;K<@=G@VAEB9FIGIIJKFLIPJQFSFTAYIZJ_WaKbGdIfHjI
admin client	!T
admin ipaddr	!A"C,J-J/F1J2V6W<HBJRITH_IkT
adminclient	!T
adminclient 1	!T
administratively	"G&J+J,A-I.F/B1I3F5C7I8J9IAIBBHJIHKGLANJOIPJQJRETCW^[J^W_FaHbUfBiHkI
administratively prohibited	,C/F5H7KBFLJRISETFW_XT_HbXfE
administrator	!?"^,H-F.K1G3^5A7J8J<JKESBTIXS^G_@fJjK
administrator has	!G3W
adresse	!F,E.K5J6I7J9GBFKHNWRBTAaHhJiVkV
ae	!V
aenter	!I.IIILISK
aes	%H&I*d+J,E.J/G0J2>3C5H7H?GBDHHIKJGKILDNFTE^I_GaHfJhGiJkElK
aes 128	%K*a,J-H2G3IHKKFNJRJTJ_KhJkI
aes 192	*T
aes 256	%J*d-I2C3I?JHKJKTJ_KhJkI
aes attempt	9U
af	(U
affected	!X
affected files	!X
afp	!W
afp r	!W
after	!G#C%I&?'C)W*H-8/A05273+4>5J687U9,:G;C<8=J>G?I@IA?B>DEFDHGI0L0MBP:Q;RHT[UGVdWIXCYIZB[7^G_GaXb@cEe@g[hVi1jHkU
after 0	,S7YTGkU
after 1	!H8XXVjWkK
after 10	!D7W8IKCTU
after 10000	!V7VTC
after 15	,URV
after 2	!V.GK?LIRKSHkUlE
after 20	!?.S8SKXNXT=lT
after 3	,X7JSKTD
after 30000	!A-T7J8HKGN]TUkX
after 30001	!aK>T=fH
after 4	!XKFTEdIkY
after 5	"U,G5JBELVSV_J
after 552	!J.USW
after 600	1J8XKC
after a	,I7VdZ
after connect	/I7F
after connection	!Y,J
after keyword	!D+Y
after num	!S*I,K-H4I5F7F8VGTKKNDRS_KdHkI
after the	SHVU
after transferring	!@.[KXOESG
after upload	!G.HKJLJaW
ag	&W,H<V
ag ge	&W,H<V
again	!:"X%>&B'I(T)F*K+@,B-F.D/]0F1A4I566:7?8D9I:G;I=<>J?J@UDGECF?HAIEJIKHLDMJNEOBP7QTRVS3TBVEWGXHZ=[J]X^H_Xa;b?cEdJeIfGgJhFlE
again for	!:+H;J@XPGQT
again later	!E"IBHKJRHTI_]
again unreachable	"UBI
against	!g5:HC
against man	!Z3G5F
agent	!F"1#3%~&~'>(8)8*%+I,'-<.8/*07122@314A5-617(829!:C;0<,=!>2?@@2A2BAC>D;E-F,G#H8I*J3K!L8M<N#O0P>Q!R,S5T-U@V7W3X3Y2ZJ[5]<^D_&a2cTd3e9f/g<h>i!jTk(l0
agent '	!H&U
agent 1	!Y5JBJFURJ
agent agent	!Z%_&UBAFIKIh;jF
agent authentication	!C%UBUjU
agent binary	!C/U5VBS
agent communication	%J&^
agent connection	!G&Y,H
agent could	!E%WBJ
agent dial	!B&Z
agent error	!D%WBHLK
agent failed	!>%U&c.K2I3J5F9I;K<JFKRJbIcJ
agent false	!Y&KBKRS
agent forwarding	!b%B1K5I;IBIYKhK
agent has	%@&Y
agent identities	!D%b&S:UBCFIhXjS
agent ipc	!X&H
agent is	!G&X
agent js	!J%T&W
agent key	!X%TATBWFHREiSjF
agent no	!A&a<=IELD
agent not	!?%@&XBG
agent on	!D&]
agent pid	!Y%@&A?WAUP[
agent proxy	!J&V
agent py	!H%Z;J
agent refused	!7%m,I3K5J;J<G=IB>FDPIQKbIiJjA
agent requested	!J&T
agent responded	!G%Z&H.J
agent returned	!G%X:UhX
agent running	%I&T
agent s	%JiT
agent service	!D&Z
agent sock	!T%H
agent socket	!?%D&Y
agent ssh	!F&W
agent started	!W&I
agent to	%VhX
agent unable	!E/T5WTH
agent yes	!U
agent'	.WBK
aggregate	FURIjT
ago	!E#d5HRDjF
agree	!@&J*],D-E/I2Z3C5C8I9_B?FTKCNKRBTBfHiHkK
agree a	!@*[2U3J5J8K9UBGRJTK
agree on	!K-I2S3J5J9UBKFUKF
ah	!_jT
ai	6YBKRJ
airbyte	BWF[RFXWiXjZkJ
airflow	!B&I,U3H5T=K@IAGHTKJ
airflow exception	!>&J3I5U<DHUKK
airflow exceptions	!?&K3I5V;S<DAIHUQI
airflow providers	!K;V
al	!I"=#I%J&A'I)G*E+H.80D1S2E3=4J5=6@9E:J;E<B=I>I?H@JAIB9EIFCG=HJIAJGKEMHNDO5PFQARYTbVEW@YHZG[A]V_<a>bTdGeIgFhEjEkD
al 2	BERViW
al server	!@KJRXTT
al servidor	&I-K.I1I8IBHGHKELFOISCTW^KbIcJfJiF
alert	!["J(I,V-J.A/E3_5C8H;KBKIFK?LDNGOGRHSC_JaHcKfJkW
alert handshake	!Y
alg	!>"F&D+H,K-G.E/D1D2b3I587H8G9W;H<G?KBEFGGIHIIDJIKGLDPHRDSJTJVGWGYJZG[JbIcHfEhIiHjJkJ
algo	&K,E-C/E2Z3?5?7F8H9];E=H@HAEBIEGF^JIKENHPKRJTAWJYI_FdHhIiGkF
algo kex	*K2?9^BHkJ
algo kind	!U
algo nego	9W
algo not	BYEKFY
algo server	2U3K
algorithm	!D"@#G%G&5'G(D)A*p,,-*.</,0D1B2j3"4D5)6@75829{:H;4<<=G>J?B@AB5CIDFEGF^GAH;I9K/L5MDN.O>P/Q;R1S;T7U]V@W3X@Y?Z<[@]F^?_0a@bEc=d>eFf=gFhCi+j<k1l>
algorithm available	!F*D2V3K9W
algorithm curve	TUUT
algorithm for	!?5B9ZBFFUKK
algorithm found	!F*T9V
algorithm name	!I
algorithm negotiation	!D"I*g,F-E/I1I2o3D5E7H8G9h<KADB>FBGIKALJNHOJPHQIR?SJTCWH_DcJfEiCjJkK
algorithm not	!E*c,I/F5J8J9AAJK@^HfH
algorithm ours	!U
algorithm rsa	;?AWBK
algorithm sntrup	!F5SKK
algorithm ssh	!X-K3?5:FYHGNKTY
algorithm supported	!?*Y2JFH
algorithm user	JTTSbT
algorithms	"E&?(K)G*Z+Z,>-J.G/<0K1C2^3F5>6I7F8C9_:J;9<==J>H?H@GACCJFdGEIDJAK2L@MGN>OIPCQ@R0SGT;VHWAXHYGZ@[J^H_>aJbIcKdJeIfFgKhJi;jCkElB
algorithms blowfish	!T
algorithms client	*V
algorithms exception	!K2J9T
algorithms found	!>*T3I5G9Y<K
algorithms preauth	!A2S9UFY
algorithms rb	HS
algorithms triple	!U
algos	!F9S
algos server	!H9T
algos sntrup	*V9F
algs	!F4J5IFT
algs ssh	!G
alias	!X;KTH
alice	FHRXSIUTfJ
align	!W
alive	![/J3T5BBINJRKTC_IcK
alive interval	!T-T3U5EKI
all	"A%<'Y(:,>.9/A3;4E547>9X:E=<>F?EA@BTCVEDGSIWJ=K7LVMANCO4P5S:UIW:YCZ8[D]C^:_Ga6b7c1dGe9g?h;kCl@
all authentication	!I&EBcFJGDiZjH
all bad	@ICaYF
all cannot	!W
all channels	!^
all configured	!J"I#T%J&X,F-C.H/I1I3I5H8H9J;B<?AIFXGYKCLFNJPDSHTEZI_EfHhJ
all files	,JFKIYKJLJSCTT
all gems	!D;S@SBJYT
all host	!XSI
all hosts	!Y
all keys	![
all server	!X
all'	@ICbYE
all' are	@ICbYE
alla	!E,V-J/XKJRHTH_I
alla posizione	!E,V-J/XKJRHTH_I
allocated	!Y
allocated because	!SbS
allocation	"U.F/J1Y8J9HKHSKTJ^>_Kb[cJf6
allocation request	!D"V1Z^>b[f;
allow	"W&W,H.J/F1F3J5I6K7K8H9K;K<GFIGKKGLGNGRWSFTEYKZH_GfDkJ
allow other	!U
allow tcp	!X
allow users	!E
allowed	!E"Z#C%<&0'_(>)A*=+;,8-;.6/70X153-4C5,6;7B8898:<;4<<>E?D@:A3B9C=DEETGUH>I8JBK-L,MSN7P@Q3RTT6UEV@W;X;Y<Z][:]@__a8bTc9dFeWf6gDh:jKk5l?
allowed at	!C"J-DNFWJ_dbKkG
allowed because	!="gBHLIRE_EhI
allowed by	!F"H2V3G5EBKEVFIKERY_IiC
allowed in	!X"I.J0EOJS@^K_DeY
allowed methods	BEFKGWRIZXiI
allowed on	!A"H'V0XOG^F_JbIeKiF
allowed please	FX
allowed to	!X"E&J5HBELHRHSWTKeIiHjH
allowed types	"G%J&I*J+J3K;K@IAJBDFAGVKENJQFRSWIZY_IhG
allows	!5,C.C/F3I5C6J8J9JBEIJKFLHOKRES=TE^a_GaHbacKeUfIiKkClK
allows sftp	!5,E.C/G3J5E6K8J9KBFIKKGLHRFS>TE^a_HaIbacKfIkC
almost	![fJ
alpine	TU
already	!S">#E'I(@)G*E+?,3-?.2/I0>1@2C354A537C8J9?:k;4<5=:>@?G@AA<B0C:DHE>F?GGHEI<JFK0L5MKN>OqP8Q9R=S-T7VBWGXGY=ZI[8]A^@_<a>b@cBdGeEf=gHhDi<j<k@lD
already allocated	!W
already been	!C%S&V3I:T
already exist	!ZOTSI
already exists	!Y"I%I&G(F+C,B-E.6/C0E1G3E5D6G7K8?9I:T;B<?=?>I@IAHBBCCEEFIHKIAK;L;NGOnPDQDRFS5TBVFYA[>]F^H_GaCbGcHfEiIjHkG
already in	!J,D4K5E:c;HOJPGTJ
already installed	/U6U
already locked	!U
also	bU
alt	-U9V_V
alt '	-U9V_V
always	!J3THT
always rb	!I3THT
am	,K/H5H;U?XBT
amazon	#K-K8HB[GKJHK?LTNI^T_JcKkK
amazon ebs	#K8HB]GKJIK@LUNKST^T_KcK
amazonaws	&EBDSIbTdTi]
amazonaws com	!S&EBDSIdTi]
amd	TU
amd 64	TU
among	!HBTRIiU
amqp	!b/D6@
amqp connection	!b/D6@
an	!I#=%;&F'@(<)I+W.B/?0<4<5J64:<;B<G=6>>?<B>C?E>G4H6JEL@NeR9UDV8Z:]=a7d;e>fBg@hHiAj.k-le
an attacker	!G2T
an authentication	!SRH
an err	!>5Z8XTK
an error	"A+]-<1@2I5H6I8<;J<A=HFKHHKGNGOFPBQIVHXIYE^D_>b?fFjHkFlE
an established	*S,F-T2Z3=5=BIRITI^I_VbKhHiFlI
an exception	IV
an existing	!GKUTS_S
an explanation	!GcX
an ftp	!BRJTTlW
an internal	KK^V
an invalid	@UASYK
an os	!W
an rsa	!JFWQW
an sftp	!7"T)W,@/A1V3E5?7I9JBGKGNTR?T:_HbUlb
an ssh	!I"I/I1G3E5E8J9HBFKBNfRJTC^JbHcIfBkDlT
an unexpected	!X1IK@cIlV
an unknown	!D3H5Z
an unsupported	!FA]
ana	;J
and	%U'>(5+E-G.:87:E;>?DACBVD<FUG@IHKCM?OXPESIUAV2W5XFY=Z5[Ib@cBdFfHg;hAjJkDl4
and accepting	!X,J
and addresses	/T
and aes	*V
and cannot	3J
and carry	QT
and check	!W
and create	!G
and credentials	!C/UBWPWRHiTjU
and curve	9_
and data	;IQW
and determine	!I4T
and did	.V1U
and diffie	!F9[
and docker	!J
and file	PIQTSKTS
and initialize	!@"U)U-JFTNIPWQVTD
and is	IIO?SZ[S
and its	!K5T
and login	,T
and matches	4K5EH@
and may	!HOZSI
and not	!b&I;?<==E@DABBKP>Q>Y@
and or	aV
and password	!@"A5I<HBbGKQDTWiS
and path	bU
and port	!C,W3J5GKTRETT
and private	!C%K=UAVFIPCQARSiW
and public	!DRIjW
and ready	!g,J-GBDKAjK
and reconnecting	!S
and rejections	!FSJ
and remote	IK]T
and send	!="H%^&U5J<CBBEDFXRFhJiCj@
and server	!J*C9U
and setup	!V
and signing	!X
and somebody	KT
and ssh	2V
and sshpass	5U
and that	!C,V3I7^LURDTXiFkW
and the	!=5EFFGTLFNVPFaJlJ
and then	>YBU
and try	!F3WHK
and update	!D8WLHNTOU_V
and user	!J*T
and will	6W
and you	!?HT
android	!^/HLJ
angegebene	!J,J/_5C8KKERK
angegebene host	!J,J/_5C8KKERK
anmeldung	!>#J&J'J(H)I,<-V.@/?0G1E3A5@6F7C8F9F:I<C=H@IDKEJFHGHIFKBLEMJNIOAPGRdS>T<VKWTXGZE[I]J^J_Ea@bHcEfFgKhDiYjDkJlH
anmeldung fehlgeschlagen	!9,H.H/JAUBWLJOIR]SDTHYU_KhH
anna	:VSFjS
annex	!D(U/W5HKTTViU
annotated	,K
annotated connect	,K
anonymous	%G&H2H3I5I8C;?=FBHJHKDMWSSaIfJiA
anonymous app	!X
anonymous home	%I8JKK
anonymous node	-TIJLV
anonymous users	!IGTTU
another	!V"I2G5U8F;HBHJHKYTJbIkT
another exception	+SfTkV
another process	!V
another python	!T
another type	!F2I5a
another user	!V
ansiball	!J^SbG
ansiball z	!J^SbG
ansible	"=&E(I)I+E,>-J/W0J1S3D4K5>6V7D8C9E:K;?=J@DAFBDFKHIIXKBLKOBPFQGT<VIWDXK[G]JaAdJfWhKiDkG
ansible cfg	!H.V1U
ansible controller	!KIYLKSI
ansible debug	/JLVfS
ansible facts	6W
ansible tmp	!A"G/Y1U5J8K;IBFIGKFLDTKbS
answer	!7"?&I)J*H.I/C1C2H3@8>;H<HFGGZK3LEOJPVQIRUSGTaWDXK^I_BbHcGdVfDhIiFlI
answer interactive	!>5F9KGWPWRUTKZSfJiK
answered	!H3J8KBFGUKHRGTUWYcXfG
antwort	![R=TKiH
any	!b"C#K%F&7(H*E+H,4.E/G2A3I4J5W7A9?:D<J?ICGEIGWICJILINIOHP?R[T5VKWSXG[J]G^FaDbEcAdHfBhEiBk;lI
any fingerprints	!H5X
any in	!KGS
any of	;T@TBBGXQIiH
any other	!U
any that	!I/U6UBSRS
any whl	!V
anywhere	!U,JKKRWTH
ao	!E%I(K+H,H-I.A0J3D5G6J7E8I<C>IGKIJKFLDNKOIPURU]J^I_JaBbIgKkJ
ao servidor	!@QKRWTTiS
ap	!X-H/HBJTIbT
ap northeast	/KbT
apache	"C%G&<(J*B+F2A6?7K9;<H?D@?A6CHEGGJI@LTMGPFQHRTVBWEXJY@Z<[A]J^E_Kb>dDeKfTgJhIiIk8
apache camel	/E0I8HFU[KaIfGkI
apache commons	!;5SBJKGNJfFlU
apache kafka	,I-T/GBSKFLTRFTH
apache maven	!W
apache nifi	!J,W/H5KBVKIRH
apache org	!Y
apache sshd	!""?%J&D*G,E/T2E9B=E?I@FABCKEIFHGGHGIJKUOBPGQIYGZ>^IaHbDdIfWiFkClI
api	!p&B*H,I-A.J/30J1G2I3?5C607>8D9G:U;><E=I@IACBKGFHIIEJKK?N@OHQARUS;THWDXGYJ[G^D_EaFbBcTdAfFhKk0lG
api error	BGRWiI
api errors	!FFT
api example	!t,B/65J69KJTCdJk=
api git	!KUT
api github	!I:W
api group	!V
api key	!^;K
api sftp	TUiS
api v	!U/J
apk	!ETUiT
apk add	!ETUiT
app	!X"I#@&K'A(9+B,B.>/J3S5E8K9J<J=U>@D>E<FHGCIUJ8KFM?O@PAQHT>UFV8W3X;ZF[F]=^9e>gUiE
app 1	BHiU
app app	IKLTgT
app asar	RW
app asyncssh	!F
app conf	!JIVSU
app core	!F3UAWBZRKiKjT
app data	=FCVDH
app example	!F3VgT
app files	!B3VBVRViY
app git	!F&E,I3G6E:SAJB]LJPJRKSGTGhXj[
app index	1VLESGcX
app jar	gT
app js	!Z1JKD
app net	!9"V&I8G9IB;FKJKPJQETIdViEkW
app node	*I+I3A5C8?;J<E=C@SBTCKJCKBPIRUTJYShJlU
app paramiko	!9-ISJTUhH
app php	"V.H/D6J7T;E<I=HKXLHQKSG_TiSlK
app phpseclib	!H;U=J?X@WAWQVYT
app releases	-V/IKX
app sftp	!bSG
app ssh	!D.I;XBDRT
app tmp	CU
app vendor	3U5J8W<I?VBIKJ
app war	!WaS
app zip	IVLI
app のパ	!ZBKREiG
app'	!S3J4U5J
append	!>*S-J2UHXKJ
apple	&UkT
application	!^&G*C,B-F.A/B0K1K2H3@5;8U9<<H=G@JB<GIIWJJKULBNBOIQSR=SATC[J^T_IaJcHf=h?i=jJkHlG
application bash	!A^V
applications	RWST
apply	!X5H7VSIdU
applying	!F+HBUJKiVjV
applying options	!F+HBUJKiVjV
apps	!B3W;SAKLWRUSFiU
apps files	3XRViW
apr	"J)J1D7J8HBJSJ
après	!F"U)U,K1TKHRHTYlJ
après 20	!IRITYlJ
apt	!T.I/C1X;IKISH^JbIfG
apt get	!T
apt key	cT
após	!?"G)W,I-A/H1W5J8HBIKCRATZ_HfWiIkT
arc	!D"T3I5JLSST
arcfour	!H*^KJ^K
arcfour 128	FSiS
arcfour 3	!K*X9K
arcfour arcfour	FSiS
archiv	!>"T/[6EBV
archive	"I'Z(J,E/T0D1G3E5A<<=V>F?FAVB=DJFJI[NIO=QFRDVFYW[G^JbGcHeGjHkF
archive 2025	SU
archive example	!T
archive name	!]
archive site	!J
archive ubuntu	!V
archiver	8WKC
archives	!G'[
archives are	!G'[
archivo	;S>WSU
archivos	,J/K3T5UKJ
are	#G%4&:'Z(9)=*1+5,D-,.1/=15203C4>5D6G8G:8;2=.>6?IA:CZDVEXFZGJI6J=K;L,M@N?O-P[Q*RXSDTDUEV<W3XSZ9[9^Ha1bAc<dHe^f2g<h:j@kE
are already	/U6U
are correct	,UBFRTiFkT
are distributed	<T
are free	"VbU
are logged	!T
are not	!I"2#G%C&B'W(F)I*@+H,<-B.?/>1E2?3:4K516A7H8C95:C<4==>E?B@YB=EVFWGDHEIDJKK>L=N>O;P]QDR)T<VGWBZC[D]Ta<b6cCeXfBgIhHi<jBk@l@
are now	3S
are prompted	BTRT
are refused	'X
are required	!X
are too	!G+H5I;G<<=C>FAHB=C^D[EHFFPEQHSIYU_FhKiJjJ
are using	!G<W
are wrong	!I
are you	lW
area	!E.F0DOFSAeb
args	!E,I-K3U5IBJKKNKYUfJ
args self	,J
argument	!V"<%K(C*C+_,3->.>/H0]1C2A3<5G7;8A9?<S=D@TAABDCGEJFFGHHFISJIL>N8QES9T4VIWDXI[D]J^F_BaCbFcAd=f>gJhJi4k[lJ
argument after	!D+Y
argument error	5J;Y<I@TISYV
argument exception	!Z"I/H0A5J6I;SKILJNIRFYS
argument s	!GBJKVOSRVTFiK
arguments	!d&H9IRI
arguments are	!W
arm	![
arn	!S
arn aws	!S
arquivo	!J"H(J+G.D/G0H3H8J<W>HBHDKKFLXOHQFRDSITCVJaUiJ
array	!I";)J,@-W.F0S1B3E5H6S8C;JB7GHJWKVLUNdPGQDR9SJWK[Y_VaTbIcGf=i:jIkdlG
artifact	/E0I1HAUBSKJLFO^SVTHfJ
artifact org	!V
artifacts	@JBTSH
artifacts over	=SSJ
as	!?%F&S'B(7)H+9-;.G0:2H3D4V5?6V7J:D;H>J?B@HAEBYCKEJFFG@HFKGM@P-RbTJUGWGX;YGZ<]S_@bJdAeCigjYlB
as 'test	!J"@5SKJc7
as a	!G#V,V5KAJQXTTiJ
as an	KK^V
as deploy	!C-U8IBVKGRXSTTChW
as duplicity	KU
as error	*T2T9TRUiU
as f	!E;I<W=VHSPHQKYJ
as home	!YHH
as kim	&YiG
as oncomplete	)J/U1K
as parse	!H
as part	<TFT
as read	SF[UkUlT
as revoked	!F3G4^5F
as root	"K&WB[R_iFjYlG
as sftp	!D6YNJkJ
as source	!HLKOW]X
as ssh	!G*V-J9ULT
as success	!Y
as taro	iS
as the	"EBERDi^
as user	!D)J-D/C1C5C6J<JNIR]SGf@i^jUkF
asar	RW
ascii	!F,J.H/J3K5K8IBIIEK?LSNKOGRHSFV@]FaIcIgo
ascii mode	RK]KaJgZ
ash	!C^VfX
ash scp	!H^W
ash usr	!IfY
ask	!U
asked	!T
askpass	!=5X<GHEIKPeQDWC
askpass exec	!@P^
askpass no	!BPZ
asks	!E.K3J5G9J>YBSGZTJaI
asks for	!E.K3J5G9J>YBSGZTJaI
asn	!@;Y<JAVQVYH
asn 1	!@;Y<JAVQVYH
assembly	!]
assembly reference	!W
assertion	!U(U.I/H3J5I;J<SISKELDOHTJcIfJ
assertion error	(U/J3J5J<TISKFLEOHTKcI
assets	LTRW
assign	!J/J6V7S
assign requested	!J/J6V7S
assigned	!Z
assistance	!;"C&H.T/JFJGJIILSPJTG_JiJ
associated	!A3I6EBSjSkU
associated key	5U
associated with	!C5J6EBTjSkU
asuswrt	!FRXiT
asymmetric	@WPW
asymmetric key	@WPW
async	!^&I,<.D2J3I6K8[9K?UBEIIOGRH[HiH
async async	!H
async module	!H
async result	ST
async run	!H
async with	!I.IIILISK
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio tasks	-S1IfK
asyncio wait	-S1IfK
asyncssh	!J"8#H&='I(F)V/B2K5K6B8E9B:J>K?DA>CGDJGCHUIJKET<VKXIZF]J^BaCb>cIeIgGjT
asyncssh config	!J+V
asyncssh conn	BGFTMV
asyncssh connect	!C"J)J1GLKfH
asyncssh connection	!A,U.HIHLHSJWS
asyncssh misc	!*"F&G)U.E0J1W4T9IBWCKGIIFL@MJOJS=ZJ[J^HaEbFcHiUjWlU
asyncssh opening	!TkT
asyncssh public	!>@WAHBJYS
asyncssh put	!F
asyncssh sftp	"F)V,I-G/K0S1J6I8G<KKBNFRHSV_Ff]kI
at	"?#7%@'5(B)H*J+H,I-V4F8J9B:7>3AKD8FHGCKHM,N^QIRHSYU:WBXE^?_^bHfGgEiJj?kJl@
at '	!W
at 'connect'	!B,J7IBJTX_T
at 0	!I/V3S6GKTSH
at 101	!F.VRJcGfI
at 94	fH
at a	!D/J3ELIN^
at app	!H"U&K1F6T9F;IB=QGTIdUiIkV
at async	!F
at c	/H3I5TKHLSOS
at ch	!F
at channel	!I0TLTSSaS
at client	!4&T*C-9.@1T2C7K8@;V<J=IB@FDIFKWLBNGOIR<S<[GcCfIlE
at com	!I&>(I+I,I-S/C4?=GCJEJFSHVOKZG]S^DdSeJgIlJ
at compat	!I"SbS
at connect	;FAT
at connection	![;K@SBIKJPWQTTJ
at data	(T
at date	!T9X
at do	!B&@-J.F;JBUFWIIKIOKQERTSA[UcTfIkSlS
at duplicati	-I3U5G8WKSiS
at emit	!H"SLJ_IdT
at end	!H1J;SAKPKkT
at file	!CLJRW
at fmt	!I7TLK
at ftp	lV
at ganymed	!H,K
at get	!F/VTK
at handle	*T
at home	%S*K/J7H9I;FBDFKIULFPJSHTIfViH
at internal	,J7VTK
at io	"G&K(J-G.H0H9G<KFSIGL>QHVJWI[IaDf@hGiT
at ipaddr	"G,U5J<JATSGWHXTZX_HfJiEjGkF
at java	)J.T1F3I5E6U8T;CAKBILBNIQKRJSIWJYJfI
at jp	-U9XKGNJ
at jsch	!F;SBIHTPK
at least	!C;SEZ
at line	3Z5HBIIILGWSXT
at list	KT_I
at localhost	![,F
at location	!H,J.Y3KBIOVRJSTVT
at main	(D.G5KBHKHLYRIiK
at module	!D
at net	!:"T)T.C/E1I2D5S7K<G?T@FKBL?N;Q>VUWKYGZK_XcIfShSj?
at new	;K=TSK
at node	-E/J;IAIKIN__HcEfJ
at object	!G%T&S<S=ZBHIJKKLHPYRU[HiHjHkT
at offset	.T
at on	%T.EKJNIOUSVTKcKfZ
at org	!B"J&J-Y/W2I4T6J7C9G;T<TIKK2LJPTT;YCZJ[H_:aHbJfIhGkE
at port	!B7UBTRFkT
at process	!HNTSJ
at protocol	!H
at read	!J<T
at receiver	!G.ZKJLJ
at renci	&J,I-S0U1F6H7E9G;F?HBHIGK<N[OXQ;STT]WCXHZFbDdGjI
at send	/X1G5XBVKHTIfH
at sftp	!6"E)?*D+I0V1G2G3F6A9=<>ABB^HGJGK@LYN<OWQHSZVJWBXIYJ[X_Ab;dHeKiDl@
at socket	-T2J8F;J@JJJKHRIYK_TiK
at src	!I3X
at ssh	,E.I/D3I5A7I9J=TCXFJLIPIQIRCSFTD
at sun	!U
at system	!e,<-J8KAJKFLISK
at tcp	%J/C6E7>KUNISI
at the	!D/G5I7TBHKFLWSVkS
at this	!="I,J-C3KFJKJNDTJWIZS_dbJiKkF
at timeout	8VJUKGNUkVlJ
at tls	!V
at top	!FBUeTiU
at trilead	!D
at unix	!Z
at upload	,G.F/@1V7GLKNFPWR[SIT@fW
at url	ETbVcV
at usr	*T,T<WAVBHTIiFkK
at var	!T,D-J7KTF
at w	!JKUcU
at win	!G7TKHdSfT
atmoz	!X
atmoz sftp	!X
atom	!JNUlS
atom packages	!JNUlS
attack	!X"I&J+J,D-J.E/H3b6F8I9IAKBAFKGJKALCNHOJPKQHRDSFTD_GcHfEiIkH
attack or	3T
attacker	!G2T
attacker might	!G2T
attacks	!U3A5AUX
attempt	!E#H%J&;'I)>+B,Z172?374F5A6C7H9C<?>KACDGFWJ=LBMDNDPITjUJV>W<XCZ?]S^F_HcDdJeHfCgFhKiY
attempt 1	!K/G1K3K5IBUFDKSRTTIVJbIfJiT
attempt 2	!T-J/J9K
attempt 3	/TBT
attempt failed	!=-C5J7SBKKDNJRCTc_GiFlT
attempt for	!F"EBIRIi[
attempt key	BI
attempt timed	!E-EKCT_
attempt to	,]-J7BKISIT_dC
attempt was	!A-U.I7JBEKVNSRET8
attempt with	!AF[iK
attempted	!9#U%I*D,B-C.J/I2E3D7S9?<U=I?J@JIIKCLFNCSHYJbGcJdIjWkF
attempted methods	!>#U&T*D-F.J/J2F3F7I9@<V=I?J@KIJKHLGNDSJYJbHdJkG
attempted ssh	!DBVjU
attempting	#[%J&E*K-H2J3F5B6S8S9I<C@IAUFTKGP@QDSJTHWSZIdHjTkFlJ
attempting 'publickey'	FSGTRTiT
attempting publickey	BWRGjZ
attempting to	!S#W&I-I5I6T8T9KBCKIPIRKTIWTdIiIkG
attempts	(I)J-?0J1G2H3E5A6J8B9B;I<FAIGAKFOFPGQ=R>VJWJXKZI[J]JaFbHcFfChhiJkAl?
attempts backend	KTLVSW
attempts exceeded	!?BDKIRI_=hajU
attempts in	!V
attr	8TaW
attribute	&H,K.I/J0H3K;JBJIHKIOASATKVJa_
attribute '	5W
attribute error	!a&J5T
attributes	&J(D/I0H1B5F<EBFI?LBO@PIQWRIS;V^[I]HaebIfJgJ
attributes of	!@IJV_
attrs	!G(T.FBJITKIad
attrs were	(T
au	"F(G*J-D.E/U0H3H5J6J8K9IBHGKIGK?LINKO>RTSWTZXJ[H_Ha>dSiFkH
au serveur	-J7KKIRWTX
aucun	!H"E&H+E,:-:/<1I3@6D7Y8H9e;J<==F>GBDCHEFFHG?K7NKOGQCR<S@T;WCXE_<aIbBdIfEh9iBjGkG
aucune	!B-K/F3I5VOGTEhUjW
aucune connexion	,U
audit	!c"F9KEH
auf	!C"A#J&J'J(E*J,;-J.X0B3C5>6D7B8A9G;F<H=IGJIAK=L9QEScT:VIXI[F]H^I_Da>bFcBeKgIhJiHkJ
auf dem	!C)T,I._/D0K3I5EBGKILFRESDTH_KaJcIlJ
aufbauen	,KRJlX
aufbauen bitte	!JlX
aufgetreten	!X/G3K5JIKOHQISHaX
auflösen	/SRK
aug	!W"V.E5J=J@KBJCKEJHHRVS@c@fThK
aug 2026	!T"W.E5K=J@KCKEJHIRVS@c@fThK
aur	?TBTCIPT
aus	AJQU
autenticación	!U,</@7KR_T:
autenticazione	!W5JRYT@iC
autenticação	!I%J,K/J3FBVPJQJR_SJT=iT
auth	!D"Y#G&b'<(4)-*!+-,!-8.!/!051!213!415(6)7!8!92:G;=<H>9?@@>BhC.D;E5FdGiH*I-K?L!N!O-P]RhS!T!U?V6W!X,YC[0]9^._"a/b%c%d)e:f!g7i_jek!lG
auth 16	!J&X;F<UAJPTQHYV
auth app	&KBZFYGJRBjT
auth attempt	!AF[iK
auth authentication	?TiI
auth cancel	!5"?%J&D*F,E-=/C1I2H3C4I5B6I7H8B9A:K;B<H=F?F@FA=BAF8GeHJJGK8NCPbRZTCWHXJYIZF^J_CbGcIdKfBhCiBj=kElI
auth error	!?"K&F,J-J3I5HB]KFPITFjG
auth exception	!5"Y%I&E-F.J8H;A<H=G?KAHGWJILKPARDSJYJZC_IbJjY
auth fail	!-"7%F&8)F*8+K,>-4.H/@1@28394H546D7?8?9-:J;=<@=A?D@DBfFfHFJFK-L@N:OFP!QBRhSDT4W>XHYFZH[J^J_3aHbDcEdFf<hAiojck?lB
auth failed	!g"S.HFKGIKJR9iFjI
auth failure	:VBWRIiG
auth failures	_FhW
auth for	!^
auth from	!J-HMU
auth handler	!JGT
auth home	FHR]iJ
auth impl	!T
auth key	!H;UAYPGQU
auth log	!F-W9X
auth login	BFPTQVRGiD
auth method	-X;G<I=JAICIKUPJRKiUjV
auth methods	!G&H,J9KBWRSiTjV
auth password	9HFJGSKVQHR[ZK
auth pubkey	!=&E;T<T=YATYJjC
auth public	!DAJB@FIPWRDZWiEjI
auth publickey	ZT
auth py	!V
auth service	BWGIiXjS
auth sock	!D"F%Y&f,J/K5H<GBFFGGEIKKFLJPFR9TGhKiD
auth ssh	!J&G3T5SFTQKRTjC
auth succeeded	!]
auth successful	!T
auth timeout	!G8=BJGWJUKTRW
authenticate	!I"S%7(I)@*5+F,+-K.H/-0E1A233(4B5+6=78889*=G>@?KA_BbC@EHFVGWH<I>JAKEL,MIN.O=RdSDT2VBW5XBYG[E]E^I_9a=bGcDd?eEf0gKh?icj_k5l=
authenticate and	!K.V1U
authenticate as	;HAZBSRIiXjT
authenticate attempted	!>#U&T*D-F.J/J2F3F7I9@<V=I?J@KIJKHLGNDSJYJbHdJkG
authenticate i	!H
authenticate public	?UBE
authenticate ssh	!="D&W-T1J3J5H8F;T=EAYGHLKQ_R<SITHbEfEjW
authenticate to	!T@UAUFTQIRJSI
authenticate unable	!?;@=UAIBTPEQARZYH
authenticate using	!:"J;<<@=G>JA?B]GTP<Q8RYY@jS
authenticate when	!E
authenticate with	!K"E&C,I-G/G1I3I5G;G?WAVB^FDGTKFQSTFZKfHiZjU
authenticate'	!E5H8KB@KJR^
authenticated	![#I%>&E)X*G,:-</@1W2G3?4K5?6G7C8@;9<8=:>I?F@@A=BIC:D[EAF4GaIIJBKKLAMGNAP@Q?RFT;WGXFY>Z=_?aJbTdFf[jJk?lC
authenticated as	)T1VbWcU
authenticated but	"J:SLJ
authenticated to	!k"V%H)Y,A-F1U5I7G8H;I<E=JAHB0CJFDG?JIRDTEYJZJ^T_IbTdJfYhHiCj4kH
authenticated users	!ACFD]
authenticated using	=JFJG]jI
authenticated via	!Z
authenticating	&X(H+H,@.H/@2=3;5H6J7C8=9=;J<>>JADBUGIIAMINAOIPKQTRSSHTCVGWCXI[IaGbKdEgIjUk>lC
authenticating failed	!C.F/F3G5ABULEOKQKRYSETIaJiFlH
authenticating no	!C&WjT
authenticating to	!E2K7IBUJTKZRGWKiZjVkG
authenticating user	!<"J)K-K1HBUESFWZV_IfIiJ
authenticating with	"Z%S&D-S1S3H5H;C<G=I@GADFAGIIIQWSKYFZF_TbIcIj>
authentication	!I&['-(&).*,+!,!-!.!/!0"1=2'334'5*6!7!819!:8;C<T=<>E?A@>AGBqC?D6E?F[GcH*I!J=KHL(M&N%O!PARlS"T!U6V8YAZe[!]+^4_Fa!b!c'd"e,f*g9h^iijdk!l!
authentication agent	!6"H%[&_.U;G<FAJB7KHPIR?TIWGhKiEjC
authentication attempts	!>,K<KBIKDRG_<hc
authentication authenticate	!H
authentication but	!DBVjU
authentication by	!7"T%J3K5F=DAbF?PDQWRHYDZCjZ
authentication code	!D"K*X-I2K9EBGJSNTgXiJ
authentication complete	)X1U8U<FB@GIKULTPJR>SUc^f[iGjI
authentication completed	1T
authentication error	&J,I3J5E8K9J;A<B=I>KAFGBJJK9LGPSQAR^SITGWEZJ_HfGhDiUjU
authentication exception	"V#J%;&J*;+J,<-?.D/C2C3;7G8<9>;-<7=H?H@BA3FZGVHJJAKULAN>OFP6Q+RTS7T=W/X=YB^E_>aHbDcIdIf8h3kD
authentication failed	"U#W&E'J(<)A*G+@,!-'.-/)0@1,2A4A6=738+9?=B>G?FBTC;DIEFF^H9I=J:K!L)MGN,O:PGRdS(T/UKV<XUZT[B]C^:_!a8b8c:d@eEf(gCh6i_j_k8l4
authentication failure	"=#I%;&0'I)K*G,D-F.8/B0G1B2I3B5?9J:J<?=G>J?K@GATBVCTGAK2L<NJOAS@T>WAXAZB[@]K^D_=aJbKeIfAh?iWjUkJ
authentication failures	"G%F&G)K*J,D-?.D1E2K3G5G6C7J8A9H;H?JAIB/CKGHJHK;LIN;R<SHTCWIXJZI_!bIcCfHhfi>jJkFlK
authentication keyboard	BAGdR;
authentication log	!G"UBG
authentication manager	?UBU
authentication method	!?"B#K&<)K*B,G-I/J1C2F3F4I5<7J8E9=:K;H>JABBUGTIGJIKILENIQERTTGVIWDZa_IhTkH
authentication methods	!4",&Y'H(F)A*8+F,4-8.4/<0D1A2=354D5/6B7=8:9:<YAJB]GUH=IBJ<K+LIMFN;ODRWS5T@UJVCW=X=ZX[C]H^@_8aCb=c?dCeHfDgEhDi[jZk?lC
authentication no	"DBUFJGHRZZSi=
authentication password	!VGFRCZY
authentication publickey	%J&K3K5I;G<HAIGHKJQJRgYKZH
authentication refused	!@)E+KBcDDRHiU
authentication rejected	!?3F5EBXQXRTiYjT
authentication required	"D&T.I3I5H8J<WFJGEKDLHNJR5SHVIWaXXZF^K_HaIhFiAjD
authentication required'	!VWJ
authentication session	!TBDFKREZWiEjJ
authentication succeeded	!["G%K1G8[<HFGKWPKQJR>ZGfKiCjD
authentication successful	!d3K5JBCRJiI
authentication that	!H"KGIiTjX
authentication to	!C,IB^GTKFR^TKiUlG
authentication type	"C%D&G*I+J3I;G?KAHB>F<GUKCLJNIQ>R^SIWIZY_GcJfJhEjI
authentication type'	!FGGRVZWiJ
authentication was	!XBJ
authentication with	!;&[*H,E-I3I5I9J;I<HAFGSKHNKPUQHRVTDWKZI_HhIiYj]kJ
authentication'	!K&AGERZiJ
authentications	"K&@*K+S1I4J5FDKKJPEZZhS
authentications that	&A1I4J5GPFZZhT
authenticity	!J,C-K/F3W5b7IBCKGjJ
authenticity of	!J,C-K/F3W5b7IBCKGjJ
authentification	"Y)U,D-I/A3I5J7I9IBVKGQJR[SKT>iTlK
authentifizierung	!K#J%K&I'J(I)I*H+I,5-F.G/=0I1E2J3F4I5D6F7E8C9E:J;G<I=K>J?K@KAHB^CJDKEIFIHKIJJIK>LIMINGOGPGQFRbS>T7VJWGXGYIZF[K]J^I_GaHbIcHdJeKfHgIhFi[jTkIlH
authentifizierung fehlgeschlagen	!/'K*J,7-J.H/B1H3J7H8H9G;IB_GIKBNJOIQJRbS?T:WKXJZG]K^J_IbKcJfJhIi^jUlI
author	!^KH
authorised	!Z,E3J5T
authority	!T3K5J;IBGCFD^
authority authenticated	!ACFD]
authorized	!]#S%H&C+I1B2I3A4K5=:G;G<J=C?J@BACBeCFDCEFF?GHKELEPBQJR@TJaHfShJiEkI
authorized keys	#U&G+J1E2K3G5D;J=F@EAFBaCIDCEIFAGJLHPHRFSVfUhK
authorized to	!U5HBV
authorized users	!X
authpriv	!GiT
authpriv warn	!GiT
auto	!X"E&J)K*J+J,@1B2H3?6H7J8Z9G<C=SAGBJGKJJK9NGQVTA^K_FbFcJdJeTfFi=jCkF
auto accept	!H5V
auto logout	!?8_KETI
auto o	IT
auto reset	KK
automatic	aT
automatic merge	!S
automatic upload	aU
automatically	!d5A
automatically replace	!U
autossh	-J3J8URIiK
autossh exiting	,T5U8HBU
aux	0V
av	!T,J7VFTRIiKjV
avail	!Z.K
available	"Y#J&b'C(>);+=,@-3/(0?113J4A556<7B9G:I<YBTCIDCE?G@H6I5J5K1L:MDN@O9QIS.UEV<W5X=[9]=^9_.a5c6d;e=fCgCh>iTjVk-
available authentication	!4"@%J&I,I.F1K;B=J?IAIBZFSGEKHLHPFQTSJhCiZjV
available commands	!Z
available curve	9S
available default	!U
available exception	3WTJiU
available for	!H&J*I.J5?9G<F@TAVKJPKQE
available last	!?,TiS
available no	!VBT
available on	!Y,J.TBJKJ
available publickey	!U&J;H<GB>GILTi]
available remote	lS
available server	!8*K1E;V=V>TFDGUPBYT
available since	!U
available ssh	!E#V,V2V3K9JTU
available user	!G*W9VBK
available with	!YPH
avec	"G*X,T-I.J/B2Y3J5H9YB@KHO?RJSET=_IbTlK
average	,U-I2U9IkV
average 0	,VkW
avez	!D5X
avez les	&T
aviso	!J3TXT
avoid	!cKJRKTJ
avz	!TaSkI
await	&K,T8ABBJKK=R>TJf^iIjJ
await asyncio	-S1IfK
await asyncssh	!H
await loop	!H,V-IKKNG_I
await options	,J-U1K5U7ENU_TkT
await self	!F
await sftp	IS
away	!E/J7]dH
away example	!E/J7]dH
aws	!_"H+G,I.G/J1I3F5E7J8J9F;8<Y=GAGCTFKIJKDLENJOKR:TSYC^JaHcIfJiD
aws instance	!I;E<WBGPSTY
aws key	!Z<JYJ
aws sftp	!UlS
axios	![
axios error	![
az	!I#W5IBASJTSbJiUkH
az public	TU
azure	!W/Y1CCJDJLJSHYV
aの	!EFX
a鍵	!FEVFW
b	",%?&4'@(T)>+4-9.G0Z144@5?648C:C<F=:>D?C@;A5BDC?DDEBFCG<H?I>NVOYP7Q1RAT@UGV1WGYJZ>[D^8_=aTb1cWd@f/gZkBl:
b 0	/S
b 080074	!U
b 1	*S2VKS
b 100	!X
b 12	-U2T9S
b 2	!d5G
b 3	!I.S;UiUjV
b 5	!V
b 9	!U
b buffer	!T
b c	!T"E(F*F,W-I.C0?1J7H8D9D;HB<HGIGK?N[OFRAS@TEYJ[F]JaBbEcDfHiFkF
b failed	!ILYSW
b git	!]
b git'	!T
b in	!JTU
b s	(D,J/K3JBKIJJVKSNJOUSUTKVJ[ScJgW
b sftp	!F/SKKcV
b stored	!S
b txt	0XSUaG
b written	!TSI
b xml	.U0WOJ
b'	*J.H0J3E5C9H;EAGFWLFNSQSRKTJVVWVYK_HbTkH
b' 0	!JBVFUiV
b' 3	!W
b' date	!W
b' in	VU
b''	kK
b'error	!B5J9H<]PJQW
back	"E,J.K/H1H2J3F5H8G9H;JFKKBLINHRCSHTI_Uc]fGlK
back from	!D(TKJNJc[
back off	!^
back to	!]iK
backend	"3#J%I&C(H*?+F-J1:2G6G97;D=??JBBCKF>KHLYNGPTSSTVXHYFZF]J^B_@aHb<cUdBfHhFiElH
backend exception	!K"@*H-F1E5S6C7G8<9D;GAEGEHUI=KCLYNBOGQFRTV>WF^J_FaGbJcXdGfAiEjDk4
backend repository	!T
backend sftp	!=/J5JLXSZVV
backend ss	-J3V5H8TiS
backend ssh	&H<D@UATBBGZiJ
backend'	,VTV
background	5IBT
backtrace	!I5GKU
backtrace restricted	!E5GKU
backup	!D#B%?&/'F)9*:+<,W-A.f1>284A7W8S97:H;0=T>G?G@@CCDHEEFIGCH6I-J=L[MGNGO/QFRVV:W4X?Y=Z>]@^<_Hb-d?eBf<gCkUl;
backup a	!EKSLHSDaX
backup completed	NSkS
backup data	3S
backup date	!X
backup example	!@/U3T6V7FkV
backup failed	!D-J.IBJKDRWSF_Kk]
backup ipaddr	!C"S<TFVGYKKLKdKiV
backup new	3U5HfTjU
backup of	BURWTViU
backup on	,S
backup sftp	!G1YLSRJSTfT
backup sh	/S5TBTfJjV
backup ssh	"X5YBKHEREiX
backup sync	7T8SRJTU
backup tar	!Z=IHKIKLIRESEaG
backup task	.X7J8UKTTH
backup to	![/K<VBGiJjT
backup vm	.VSJ
backups	!@.S5KBDL]OJRESeTJaEiI
bad	!7"=#7%/&I':(4)Z*:+~,--+."/!1!2&4J5)7:8!97;><!=!>1?8A7BGC_DYEIF>HEITJ7K7LHMZNbO+P!Q^SIT5U?V0WFXBY<]J^;_!aFbGd3eFf:h;i;j'kS
bad authentication	"D%J&I*J+J3J;J@IAJBBF@GUKANJQERVWIZY_F
bad certificate	!V
bad command	"U
bad configuration	!=+iBGNH
bad decrypt	@EBIPAQfYJ
bad entry	!K3U5K
bad gateway	!Z+J7YBHKJMJNBRJTV
bad handshake	-JWW
bad host	2F3Y4W5F;KHYKEQJ
bad interpreter	<JIILHWKgU
bad key	!J&K+X3J;I@TBHPJ
bad line	!E"U+KKKNFbTcUkK
bad message	!K.H0Y3J5HBHRJSH[KaUcJfV
bad owner	!>&J+bBD
bad ownership	!:"K)d+J1DBZGKKILJRHSIiJkJ
bad packet	!B)K*U,I-I9ILKNcRJSKbScK
bad padding	;S
bad passphrase	!V%J+D<I>K?I@UBFCIDKGKP;RJYV
bad password	!=5J<F@HAFPGQdTKiX
bad path	!:&K0IIYKKSUVHaJ
bad path'	!KIUSK[S
bad permissions	!B%F&J5K;E<>=3CfDcE;FCGKPEQ?RFYGiGjB
bad protocol	!=-FMZN?_FlY
bad request	!>-J3I:TM@N_WIXW_KkV
bad ssh	!>*J+c9<JKKIMKNEQKRJlH
badmatch	9U
badmatch false	9U
bam	!<"?&I'W(Y)E*E+G,9/D0Y1;2I3;5<6G7B9A;?<F=H?K@IAFFIGIHGJTLCMUPHQERCTBWFXJYJ[<]d_WaIb?c?eCf=gDhHiAjFlC
bam failed	!?([-V.E0K8ZBFIHLFRG_X
bam hdr	!Y
bam no	IU
bam to	!F-T1IJWLJNVOF]T_XkT
bam'	!IOISV]V
ban	!C"G-J8H9IBGKHMHRH_diGkI
ban actions	!G_ZkJ
ban filter	_S
ban ipaddr	!="G8IBIKHMIRJ_diHkI
ban jail	!Z_J
ban server	!W
bank	!H,K.T3Y;H@TAJBIRHSSTHWS[V
bank example	3YTJWS
banned	!>"I*J,B-B/J2J3B5B8E9GB@FIK@NERFTI_kbHfKhJiFkH
banner	!;"D#H%J&;'H(D)9*A+8,'-h.E/,0B122:3B5B6:7*8*9,:I;<<:>H?H@GA;B.DGFDGFHEI@K9L=M[NoOEP?Q:R2SETHUGVBXJYGZC[G]H^B_gaDb@c;d0eGf6gAhEi/j>k_
banner 13	,KNFTH_SkS
banner errno	!C-V
banner exchange	!0"H,G-Y2G7D8E9HK3MTN[RKWUXDd=iJkElF
banner http	!INT
banner in	!J*G,G-Y2J7IKYT@_S
banner line	!>-?TJ_Tk]
banner match	!D
banner ssh	NIkYlJ
banner str	!JkT
bap	!B"T,G5IPJfK
bap publisher	!B"T,G5I@SNJPJfK
bare	!C&W3WgU
bare repository	!H3X
base	!E"W&:'K(H-I0D3B5>6T8T;c>I?I@EA;C@DJEHITJ@LEMJO>PGQKVDW>XDYGZE[?]HaIb>eJgGiClC
base 64	,K3G5H;i<E=G@GADCHKDNHPIRITJYI
base client	"Y-E1J8TKHNY_FkT
base commons	!E)S1U7HTJ
base connected	!W
base de	!],J
base events	!F
base exceptions	!E^S
base ftp	!FBGRViI
base java	!B"U3J5G6V;FBFGTITKDLGNKQJ
base py	!J8T
base ssh	!E<KBWFXRGTUiSjU
base sun	9J
base using	!T
base waiting	!T
based	&KPIQTSJTS
based variables	PIQTSKTS
bash	!d#E%F&:'H(I*@+H,</20E1B2E3J4J5=6G7F8>9A:G<4=7>K?I@CADB0CCDIEFFEGCH<I0JGK6LCMHN7OCP@QFR5S1TDVAWUXEYCZD[G]F^b_Ea9bgeFhHi9j<k5lG
bash deploy	!U<JIKLJRHSBaHgV
bash is	!A^V
bash line	-G/H1D3H5DBFIKKFNHWUbafH
bash m	<JIILHWKgU
bash run	!WSK
bash scp	!H^X
bash warning	!Y
bash 行	WU
bashrc	!D"GBKKGbFca
bashrc など	cU
basic	BGRFSTiJlY
basic access	!X
bastion	!<"E&E)J+J.J1@6<8F9J;@=H?KFUGGHGIIJCK;LFNBPDSJTCWrX9YI_>bId?fCkJlI
bastion example	!C,B-S/F6J7DBTFUKHWbXF_KdKiJkE
batch	";%I&A'J(D)E*F+C,D-@.C0@1;2C4J5V6F7F8:9?:J;5<U=J?H@AA=DIHGJHLAMJN?PYQ=S;T;VEWDXJZZ]F^X_Da>bDc<dJeVf;gWhHkBlG
batch file	!F^[
batch i	!EPW
batch ipaddr	!U
batch job	![
batch mode	!F"I&J.K1K2I5Y9H;EGTIIKELIOKPUQJSFTHZ[^KcFfD
batch response	!T
batch sftp	!]/E5JLHSJ
batchmode	!c,J/G5J6H
batchmode no	!c,J/G5J6H
bb	;XLIQI
bb bf	!G;Z
bcl	!Y
bcrypt	!:8K;IAVPY
bcrypt pbkdf	!JAX
be	"?&1'<*/+1-F/U0)142+3X456C8099;J>5?BBBC_HCI*J5KELUM=N0OYQJRESUW4]1^=_8a4bHcBdEeSh2jJk;lB
be a	!ZLTOIiW
be accepted	!H5V
be accessed	!G.G/KAXKKLYQYSWfI
be allocated	!SbS
be allowed	5IBXRGjT
be an	!G;TQU
be available	.I_K
be changed	!JS[aU
be completed	!;,U.X7TKKLURI
be created	!F,S/J<TLGOGSDe^
be denied	5U
be down	!?9SBHRH
be established	#U,<-G/C3W5a9I;IAJFFKCQISI_KdIiTjV
be exactly	!C;W@XA[FVQUYZ
be executed	!FBJLJOTRJSTfZ
be found	&K,I.F3A5=;GBKKILZOJSITVVJWKbKf?iHkJ
be ignored	!9<D=FBEC[DUFIPHQJ
be in	!H;U<I>F@SFJPIQXYI
be incorrect	;JAKQT
be installed	!I/U6UBTRT
be loaded	!V5K<IBI
be made	,W5JKISK
be opened	"K.J/I1I3I;F<W=U@GBDKGOHQHfUiT
be overwritten	!V
be owned	!JCU
be properly	!?9SBHRH
be reached	dS
be read	!H;TSHVU
be removed	6W
be replaced	!E3KO]SGgU
be resolved	!G,B.G/d3E5I6IBKKILFOJRGSFTFfHkK
be sent	!JdS
be set	CU
be specified	;IPXQK
be started	"V)V,;-H/@1U3J5I:I;JAGBGK=L<NDQKRFSHTAVHWJ_Kb[cVeJiJkJ
be the	3U
be transferred	!Z
be used	!F"J%[&H,H/J3G5E9I;E<J@JAGGJKGLJOJPGQFSFTJXTZT[W
be validated	!B3Y5YLJ
be verified	/J3X5SHIKILI
be vulnerable	UX
be written	!J.TKSSZ
bean	!Y/FRK
bean of	!]<K
bean with	/J<U
beans	!V/H
beans factory	!V/H
became	!A-V2U9T<U=WFFPGRJ
became not	!C-V2U9T<U=WFFPGRJ
because	!T"e#I%E&>'K*D+H-:.T/20>1D2?3J4H5T6A8G9D:H;<=F>J?K@FA@CGEGF?GBHDI?JGLUMHN<PBQAR7S:VDWCXGYEZF[;]K^;_DaUeDfEgJk@lE
because account	"UhJiA
because connected	!K,KdT
because host	5U
because it	!I,H.Y3C5D<VKFTBjT
because none	"W3JBJiE
because not	!E
because of	3JjV
because path	LY
because shell	!@"]
because stdin	!SbS
because the	!]&J-J.J/D2K8K9JB<KCLJRESHbKiEjKkJ
because they	!W
because you	KT
because your	KT
become	!V#S5K8JKGiT
become available	#S8KBVKIiU
been	#C'J(J*F+I,H/=0G2>6H;8=F>H?I@CA=BJCADHEFGDHEIHJ@L=MKN;Q8RBW?XIY>ZH[H]J^H_WdIeFgKhAkElE
been able	!K.V1U
been added	!B%S&V3JiUjU
been changed	"H3g4I5;BEKKRHiH
been configured	!H<V
been deprecated	!U
been saved	!i3J;G<JQKYD
been unexpectedly	!<,J-T3@5E8HB=SUVV^KaUbScV
befehl	!G"WRGiT
before	!E%E&>(K*;+E,G-k.>/E0J2:4F6F7@829K:J<A=E>J?J@DABB6CFEIGFHHIEJCK?LBOEP?Q@T:XCYFZI[F^A_XaFb;cWdHfCgJh@iGjCl@
before any	!G-UWV
before auth	!C-E5XBKKHMURK
before handshake	!@)I*F,G-Z/J1C2H7C8HNWRJT>_WdJlK
before identification	!I-dK@WD_H
before retry	!H,S/UBU
before the	!UKH
before they	!Z
before you	!Z
begin	!F%E&>)K,D/J1D5J6J7K8F<@=@>E?HAmBDCCDKEKFCGHHHKAN>OKQ5RETCWAXTYWZI_DbHcIfChJiJkC
begin '	!F;E?T@_BKPJQFYY
begin copy	IS
begin openssh	!6&K<C=J>G?C@IArBACJQFYJjJ
begin rsa	!J;WYK
begin session	*V.K2V9UKK
beginning	,G1I3H5I8H;FAGBCFJKDTFYV]VbJfKiG
beginning auth	!Z
beginning max	!E,K-TTJ
begins	@GAT
begins with	@GAT
behind	!U
bei	,A.J/G1U3K5J6G7K8?;JBYIKNJOGQKSFTSXKYSaIbKfHhFiU
bei der	TU
bei renci	1W8FKH_V
bei sftp	!DB[RSiX
beim	!A"C&J'I(H*J,B-H.>/=0F3D5A6E7C8D9I<F=IATB@IAK;LXMJNJR>SSTYVIWIXHYS[F]I^I_FaUbJcDeJgIiBjJkJlG
being	">)I,J-B.=/G0J1@3G4V5A7J8a9I;E<J@KAHCJFGGIIGJFKZLFNAODPKQER@S=T?WIYJ[H_9aIbEcGf8iAjIlH
being used	4W5IKJ
beispiel	!C"T5J6HBUKJTCiZ
beispiel de	!C"T5J6HBUKJTCiZ
below	IT
below the	!K
ben	BU
benutzer	!I"Z,G/K3K5E;C=ZBFDWQGRISITJYK
benutzername	!V/KBYhJiW
berechtigung	!X
berechtigungen	!FCIDTSTaT
bereits	!D"D,H.D/D0F1H3J5H6I8HBGI@K@L<OcQIRESDTHXK[J_HaBbJcGfGiJlI
best	5K
beta	&K/T5V
better	5UBSbVcV
beyond	!F.JKH]Y
bf	!G;Z
bien	5WbFcV
big	"J(J)J,I-E.a/H1C3J5F8V9H;KBEIFJVKEL>NDO9RFSBTEVI[@]]^H_BaDbIfEkI
big bam	]T
big iso	.B0UJWK<LJOF[G]ZaI
big tar	8[
bigger	!E.IKILJOUSI[K]_
bigger or	!HLKOW]X
bigger than	]W
bin	#H%C&K'J)B*@081/4G5C8;98:H;:=7>H?G@JBIDJEFF=GCIEJEK;L6MHNDPTQBS>V=WbZD]B_CeEgXk-lF
bin bash	-H/I<IIHLGNKWYbTgUkJ
bin corkscrew	WV
bin git	!J5SiK
bin git'	!U&T
bin ld	!^<JIELISG
bin permission	!CRWiY
bin python	!Z6W
bin rsync	!DLWSSTUbK
bin sh	-K/KBJWc_J
bin ssh	!B&E-G.K6S7K;J<ZIKKKLISKUSWU^V
bin'	.VgV
binaries	!S
binary	!E*J-G3J8TL<NGSHTG^Y_SkS
binary 100	!]
bind	!k"J,?/E5J6H7H9I:JBGKHRCSJTB_IiCkIlK
bind for	!W
bind invalid	!U
bind simple	!W
bind to	!c,H
binding	!IfV
bio	!^;CCJKIQH
bit	!@2K5K<J@KBHEeFJKIPH
bit rsa	EYFC
bitbucket shell	!V
bits	%I&J,J-J/I2@3A5@9E:H<D=FATB@CHEgHJKHP;RISHTIiJjF
bits is	!GEW
bits long	!C;W@XA[FVQUYZ
bitte	!E"S&G(J)H,=-J/J0F1E3D7E8G9I;G<H=JAKFJGIHJIHKFLCNHPJQCWHX[ZI[H^J_IaBbHcHfDiVkHlV
bitte kontaktieren	!DhT
bitte wenden	!E"USV
bk	!<.U8JBEKGLWRSTIaWiV
blbn	!E;_AC
blbn nza	!J;X
blink	!I/T6G7UIULJTJ
blink ssh	/T6G7UTJ
blob	"J-J0S3G8JLIOTRHSHbJgViI
block	&G*K+I,J/<5F6I8>9D<F=EAGB9FHKTNWP?RBTIVHWEYS]J^I_WbDcAhEiDjIkS
block 2	!JNT_SkU
block corrupted	;V
block data	!V;TPI
block in	!J/DBKfT
block size	!FIJSU
blocked	!B"U'W,H3I5GBBKJLJRISETHWJX[aIiIjJ
blocked by	!C'WBJSIXVaI
blocking	!E/TTZkT
blocking access	!J/TkU
blocks	5KJHKG
blowfish	!T*S
blowfish cbc	*T
blowfish has	!U
bob	,U
body	!E,U7S;_>J@JADKJQHTWYH
bom	!I;X?U@JQV
bookworm	![
bookworm in	!Z
bool	!G+W.U;JIEKDLWSY[K
boolean	-J1V9K=KfG
boolean null	!H1VfH
boolean owns	,S
boot	!FBSTTjU
boot this	,W-TBWFTTEiI
boot timeout	!FTU
booted	!g,J-GBDKAjK
booted and	!g,J-GBDKAjK
bootstrap	!J,WTY
borg	)E-D.^0I8:9G=JEKFKL?N?OJQHR8SYTGW@XK[J^<_@bScFf:i;kClK
borg passcommand	!T
borg passphrase	!T
borg working	&T)H-E.C3T5T8>9JNBPVR>WB^>_CbTcJf;i>kE
borgmatic	-T3K5HKU_TbG
borgmatic config	!U8S
botocore	!^
botocore exceptions	!^
bouncy	!U
bouncy castle	!U
bouncycastle	;XQZ
bouncycastle openssl	!?;VQZ
bound	!E"U%UBTRUTJcThXiS
bound agent	%VhX
box	!A"I&U)J+I,G.J5=6U;C=TBTGDIHKJLEPIQIR>SBTFVTZKaUbBcVfGi=
box new	&X1U5J<HGIcXfKiI
box via	!F=V
br	.J/^5IBYKKRGSJTJWH
branch	!Y6KBIQI
branch hook	!U
branch is	!Y
branch update	!U
branches	!U&W<XBEiK
breach	!D3X5G
brew	!YSJ
bridge	@UAUBGNDPTXYkY
broken	!J"S#F%A&:'G(G)[*6+B,5-B.E/F0E1b29344D5@6A7C8Z9?:F;??KAGECF?GBH@IDK_LINDOARGS@TEUIVBX@YHZF[B]E^:aCb?c:dIeGgFh=i6j?kGlA
broken at	!8,U.E1V5T8EPT_CbGcKfViJ
broken by	!Y,J
broken pipe	"S#I%B&@'J(I)[*=+D,/->.J/:0H1Z2@3;4F516I7@8Z96:H;C<D=I@IAHB/CIEGFDGDHCIFK]MGNCOFPFQGR>SDT6VFXDYKZH[H^@aFbIcCdBeJfCgJhBi?jDlH
broken transport	!D,A1Y8TBKKVNGTG
broker	!a
broker may	!U
brokers	!Y
browser	!Y/W7JRJ
bs	OVQS
bsd	![/J
bsd secure	![/K
bucket	BIL[aJ
buf	!E-VWT_X
buf self	!E-VWT_X
buffer	!_"D&J)J+H,>/E1E3F7H9I;V=IAWBCIHKGNGOCPHQHRFWI[V^JbEc@f@hHiHlJ
buffer int	!W,J-UTG
buffer is	!X
buffer size	!T
buffered	-K1U8T_WfH
bug	!h-BBDKFNDTG_DkI
bug fix	!^BI
build	!_";#G%E(H)H*B+C-9.H/80H1=4F6G7U8=9J:F<;?AAAEJH=I]J@K0MJNEOCPWQ7RBVFW=XFYBZI[G_>aCb=cAeKf=gJiTkJlD
build 'amazon	BHLURIST^UiV
build 'virtualbox	!B,KBYKJiX
build app	!HIXLJ
build artifacts	=SSJ
build error	!cBFTK
build example	!TBHGTPV
build failed	!D3VAIITPWQH^T
build failure	!X
build gem	![
build result	FS
build ssh	!HPS
build step	FS
builder	!T#W5DBIHZ
building	!XSK
building failed	!X
building wheel	!TbS
builds	!K-V9TCXNV
built	-KIVTI
built in	!IIT
builtin	/T=IBJDa
builtin users	!EBKDa
bump	!V;J
bundle	!V'W2J;H=KFKLJRHSEaHiGjI
bus	!f&A,J1D<AHKIBLFWEkG
but	!C#A%<&['F(9)A*8+?-1.;/&0A1>2E4C5E7084;6=F?G@EAGBIDGEDF6GUH>I3J@K3LGMBNDPdR<SHUGVXW5X=Y;ZA^J_0a^dAeAgAh>iFjUlW
but another	!F2I5a
but error	!BSJVSa[
but future	!T
but git	"J:SLJ
but gitea	!T
but it	!E5IBHQViGkY
but never	!Z
but no	!>"U&S*K2F3E9C;B<W?J@FACBSFKGGIIKJLDPcQ9RESHTJVFWFYF
but not	!T9ZNC
but passphrase	PVQJ
but received	!IbTcV
but session	!I5V
but ssh	!A&S,XTVlS
but the	,H/I3H5B6U?SBJNISKTElX
bw	!E,U1K7W8KBJGWKFRITYcIkU
bwa	!X
bxv	!H
bxv 3	!H
by	!D#@%C&J(E)Z+4,F-V.?0"6B74:.;E=T?F@CAHG<H<I)L>M8P4QHRIS8T6U7V,X][@]/^B_Xa<c<d@j@kG
by 'new	!X,J
by 3	1YLH
by 4	!H.E8UK[LWSE
by a	!G<UTV
by an	!FOU
by another	!VKK
by any	;V@VAUBK
by application	!V*I-61J3J5J8X9DK]NI_JfJhCiJ
by auth	!HQXRDiSjW
by authenticating	!<"J-K1IBVETFVRSZV_JfIhH
by borg	!T
by client	!V
by com	!=,W6E7G;I=T?DB5GJKCLFR^WIXIYUdJf?jIkB
by default	![fG
by file	!A4U5J>UHJ
by foreign	!@"J*I,H-S/H1G2H5F7KBENaRKTJWJ_WfEkW
by invalid	!C">)F-D1I8GBbKHNERG_FibkE
by ipaddr	"c#T)4*?+G,!.J25708"B?EAJTMAN[RHTHW9XTZD^IbAd*fIhJiIjIkUlF
by java	!X&C)G,C-H.=/U1=2K4J869J<V=DB<FDGIHCJHKGLDOGRUSFW;YW[E_HbKcFf[hHi;jI
by key	;G<B=FAZB_PJiYjT
by name	6T
by net	!H&X-U8IBFKGRGSWhWiI
by org	3U5IBILHTH
by others	!D;S?U@TBIDTFK
by pam	!E"ZBGRKiF
by paramiko	;T
by peer	!F&E'K(G)X*?.H0J4G5V6F=D>K?IBUCGEFFHIHKHLFMGNUOCPJQFSET9VJW@XBYH[H^FaFbAcJgEiJjHkU
by pid	!U
by public	!E;X<YQVRCiEjI
by remote	!*"E#G)V*?+E2=4H6K8Z:K;I<I=F@IAKEFFBGEHHJ=LFMHSDTIWXZG^7c9dCfBhWi&
by root	)X=K
by server	!B"2&H*U-X.@/:1X3:5.6I7E8J;F<E=GAGEIGHJ@K5OFQKR0TKW;XFZD^H_Zb;dJhWjE
by ssh	!J/G=TCTGWKT
by the	!F"/#H&8)8*E+J,*.9/60E1-2X4D6H7@8I:K;;<>>I?I@CA8B?DJEAFXG>HFJBKXLAN.P;Q;S=TAW8XBYAZV[H^V_Sc6dJeJgJj?k?l:
by this	!J'SBJFS
by uid	"E
by unknown	,]-H5F8IBTK?N8R]TIWZXV_<iKk1
by user	"K)@*J,I-A/G1:2I5b869F;B<D=]@HACB8CJFKK:LKPIQFR<TJYJ^K_6bIfThAkE
bye	!q"E,H.A/G1E3J5D6I8HBIIEKALBODRFS=TE[JaFbIcIfHlD
bye quit	!Z
byte	(K,</?1A2K3G5B6J7C;b<J=J?JAcBCJYNBRASKT<WGXKbHdGhJiIkIlH
byte buffer	!],J-T8IJKTF
byte data	!I9T
byte handle	KK
bytes	"J#E&?'C*>.I092A3G4F6>9E:D;S<C>F?HDFF<IHL=M>N=OAPBRFS=TFUHV]W<XBYGZB[J]]^IaWdFgchHiHl8
bytes 0	!U
bytes 1	!T
bytes at	SK
bytes in	!^(G)I-F.Z5I7K9J;KBFIJLENGOCRJSITBVI]J_KfIgBkJlI
bytes num	,V
bytes of	!VKH
bytes read	KJSI_SaVfT
bytes received	(F.I0I2K8F9FJ@MJOKQKSJVHWG[H]IlG
bytes sec	!Z
bytes sent	!FVSgU
bytes transferred	-U.X8UBJOSgI
bz	!B'X0KITLEOSSJ
bz 2	!B'X0KITLEOSSJ
błąd	!D&I,S/T0KFJGGKKRXSKTXiFjF
błąd krytyczny	!H,V/WRV
c	#6%B&G'8(U)1*Z-?.J1J2;4E5J697E8H:2=?>WDaEJFEG4HYKILFM.O>PHRTSEUKV%WDX9Z,^G_=a>bJdCe1fAg@h5j7kKl-
c '	WS
c 0	!e
c 1	,G/F0G2T3U5?7I@HAAFIHWJIKCNEPIRK_JaGjVkJlI
c 11	!D(TiU
c 1183	aS
c 1207	!JSG[W
c 1338	!c(ILFSJ[EaG
c 1394	S[aE
c 178	"JcX
c 2	!F(T*S-S9SCJDSFURH
c 226	!4"C*K+E,H/Y1<5bAJB_GH^Ib<dKi>kK
c 228	!@5F?WAUTHYS^Y_HbVcJiHkK
c 231	!D,a1K3A4U@KBAHGRJTU^GbTk;
c 232	ATCTiV
c 235	!S5G7J8J;IBFHVKARXSJbUiX
c 285	)T+V,F-E/J1V3I4U5C8E;J=TBFGTHUK?RHiEjH
c 3	!C"X,T1X3JRHSJTTbViKkV
c 393	.U
c 4	!W
c 453	!=,H-I5G7U8KBAK_bEc@
c 600	3V5JcV
c 622	"HbGca
c 7	!T
c 848	.T
c a	!X.KKK
c c	CT
c cipher	!U
c connection	!Z
c data	!c(G.A<I=ILAS<]JaH
c e	7HTX
c fatal	,YRDWX_WiG
c file	!U
c in	!E0UBTIHLGQUSH]T
c ipaddr	!Z
c k	!E1V3J;S=J>X@<AJQXYEfJ
c key	2J3J5F9Y;G>WAJ
c keys	!=&J/H1I3J5J9G=@@]BADYFGIGKILIPGQ8RGTKYWiF
c net	/WB^LISGTEiH
c o	!U
c out	!U.I0V[S
c pem	AYYV
c plink	&AB>GKRciB
c program	!I;JDXHYSF
c pscp	RJ^UbF
c psftp	!E"GBCRZiGkW
c python	!F/W3STIdS
c run	!T"T(JbF
c s	*X2K9H
c scripts	!I,I-U8XKVRU
c server	9U
c sftp	!="@,C/V1C6J7EBIDTKETZbJiUkJ
c src	<K
c ssh	!ENW
c url	!U
c users	!F">&S)I,@1:5F7G8U9I=@@SACDZF:GAIWJJN;PBR<WIZI_BbHdHfChGi8j@kElI
c utf	!K
c windows	!F=UISbIdTiS
c work	!=.H0UAJLY
ca	!d<GBHKFOVSK
ca https	!T
cache	"J*H+I-F.G0T1H2G3Y5S8H;A<C=GAIICK@LJOFPHRATKVJYH^J_JbIcJdViGjHkD
cache and	QT
cache enter	QT
cache key	![
cache miss'	!I3UHT
cache y	QT
cache you	!J5W
cached	!D,F5[7JBIKGRJTDdW
cached for	!C5YQT
cached in	!I
calculated does	!W
call	!T(I.T3G5J8IAJBKCJIIKKOJQGRB]K^IcKgIiCkW
call failed	&G,]7GTKkY
call last	.I2FIJQIgJ
call to	!V9IGS
callback	!D"J%F&U)K*A,8-9.G1D2?3I4E5b6D9=:J<W?JCVEIGAHBIBJGQTR4T;WAXIZJ[V^J_CaIbJcIdJgKhDj=kElK
callback confirm	OSVT
callback packet	KWNXcJ
callback returned	!;&>,G-G/F3J5A7K9I;YAWBUCXFTK=LJQYR?SHTJfKjF
callback set	!>&[<]GKWI
callback start	!J
called	"K*K+J.I5Y7I8X9H;IAJBHFJKDLISJTEbJ
called for	!c
called result	!>5[8XKJ
caller	!^.UOTSHaI
calling	!W,K-I3G;JBFIHKTLINHSCTCWWaJiG
calling open	RV
calling the	!a-KIJKCNJRKSEWW
calls	&WBTKKPY
camel	/D0I8G<KFU[KaIfGkI
camel component	/E0I8HFU[KaIfGkI
can	"A%K(J)E*F+J,G-@.I1?2E4E6G9E:I;G=J>B?KBTCTDGIIJGLANEODP:TCVGWFXHYDZ]]JbJgHlI
can be	BCRGZUdSiI
can continue	"G*J1H4J5FBSDKKKPEQKZY
can find	kT
can happen	!FKS
can not	!EATBWHTYK
can read	!ACV^U
can use	!U5T
can't	"D#C%A&J'G(D)>+G,8.409102U3U4B5X85:F<G=9>T?>@EAJBKCFDGEEFJG4IYJ@K8MDNAOFRUTFUJVXW6X<YIZ=]E^>_JaTbKc9d9eFf9gBk7l<
can't access	!H3TLU
can't be	,A/F3X5X7IBBKIiUjJ
can't connect	&?,>-V/92V3H6K7T;E<U=JPHT?_TdJhUjYkK
can't contact	!U
can't create	!XSG
can't find	5I6UiK
can't initialize	!</V6J@VQ^WKYV
can't open	"K.G/G0K1H3F5U6G;K<?BKI[KHL=OEPZQCTFVG[G_IaJfJiGjHlJ
can't retrieve	!J"VbW
can't save	!=/J5JLXSZVV
can't set	BJRGSJaX
cancel	!5">%J&C*F,E-=/C1I2H3K4I5@6I7H8B9A:K;B<H=F?F@FA=BAF8GeHJJGK8NCPbRZTCWHXJYIZF^J_CbGcIdKfBhCiBj=kElI
cancel for	"KFGGIP@QVRTiE
canceled	,W/XWV
cancelled	!T3K5VNT_I
cancels	QU
cancels connection	QU
candidate	!T5SBT
cannot	"<#A%X'5())9-@.J/U1G2I3K43677K8@:5<J=J>-?CBFC)D7E6F?GUI;JEKJM8N9P]QFSGU=WJXFYFZG[_^D_7aTb9dAfSg-h?i=jHk+
cannot access	!]1I5I;Y<E@SAIBIHIICKTL>SIYT
cannot answer	!=3H9KGWPWRUTKZScKfJiK
cannot assign	!J/J6V7S
cannot authenticate	@UAUjU
cannot be	!0"H%Y*K,<-G.U/[0G1F5Z7G8D9E<T?JAKB;CHFDGUHHIGK8NIP:QASUWHZG[S]J^B_HaBbFcEf=gKi<jFkI
cannot change	!G.B1T5KBDIDKJLYOAR?TKVU[Daj
cannot chdir	!A"J+W1E3T8JAVKGLJPVSJTIbJiI
cannot confirm	!@5Y
cannot connect	!0%J)G*?+H,W.E/X1C2A8=;A<F@IG?HHIKKGL7N:OJPCQERZS<TYW>XF[K^J_GaJb?cEfWiVkG
cannot create	+K,K.W0X5H;C=E@IBDIFKHLYOIPGRGVHWKa;eDfK
cannot decode	!G;DPTQT
cannot establish	!6*T,B-U2U5J8I9VBBJKKCNVPGTHWHYV_WdU
cannot execute	bT
cannot find	.I/F5G=KIXKHOEPKVWaIfH
cannot import	!c
cannot initialize	!@"U)W1X3J5GKENK_IbWfW
cannot invoke	!T
cannot list	8UKWRJ
cannot load	!^;Z=I@JACIILDQISIYCfF
cannot log	&T/J5B6GB[LKPSR@SKTHhXjZ
cannot make	!C;V@IA]BIPIQFTVlV
cannot negotiate	!;2Z3E5D9U;IKIN=TJ_JbJcZf^kJ
cannot open	!k&E.D1D2J3T;K<==FBBHGIEKKLJOXPJRASCTHWIaCfI
cannot overwrite	!ALIOW[T
cannot parse	!4%K&G2K5J9J<F=G>H@VB<FGKJNHP^RJTFYTfIiF
cannot prepare	!W
cannot reach	!E%b&>,X7WKJTU
cannot read	LFQUSEYH[W
cannot receive	!E.U
cannot recv	!I,T3WkK
cannot resume	!H]X
cannot start	!Y"J/J5EBHRESGTFWVaJbHcJfF
cannot stat	!]1E<FICL<SZVC
cannot store	!FLXSYaJ
cannot write	!B+I,H/I0H1I3H5A;KBEGKHWLVRHSJVIaUcJfK
canonicalize	!J+G1a<IIDLSRKaKkG
canonicalize no	!>1]<JIDkI
cap	!>&X,G5F<ZBTIKRHTYjTkJ
cap aborted	!?&X,G5F<ZBTIKRHTYjTkK
capacity	!X
car	!J,V-I/EKGTWdTkU
car l	,U
card	%V
cardno	%S
cargo	!H4SBI
carry	QT
carry on	QT
cartella	"J,I.@/J1X3G5E6I8IBJKFL]OER@TA[J_KcIfHiKlI
case	!g"I)I,I-B.A1=3J5I8<BGK5OKRETG[J^J_FbIcKf:iU
cases	.V1U
cases you	.V1U
castle	!U
cat	!^1H3U5K7V;Y<CBCCIIELFRFSATSYJaFdFiHjKkJ
cat etc	!X7V=GSGTTaIdFkJ
catch	!cBGKGLKRES@aG
category	!E-V^TiS
category info	!E-V^TiS
caught	KGMURUiU
cause	!W,G-B/B6H7I8KBWKAQKR:SITW_BaSjSkI
cause of	!I3TNT
caused	!H"K%E'J(F)6+F,I/T0B1K5J6I7H8U9<:K<U>K?AAHB=CFEIFAG;IAKUMFSGVBWEYU]H^@_Kb9dIeHgHiEjIkIlB
caused by	%F(I)<+I-C/X0D6K9A<W?CAHB@CHFCG=IDJ?SITUVEWJYV]I^Db=eIfTgJiHkKlG
caused connection	!E"I,@-W/B1G7D8[9FBFKYN7RDWGXJ_BfIiJk>
causes	!FTXjTkV
causes of	!FTXjTkV
cb	!U%T.T5K7ISK[JkT
cb home	%T.T[J
cbc	!H*k,I1J2D3J5F9<?KBJKHRGSJTIfJkK
cbc aes	*T
cbc blowfish	*T
cc	!X&J(V*J,I/F1F5G9J;KBCLGRUTGfB
cc 0	!U
ccc	!W
ccc 0	!W
cd	!J#J%J'J(G)J*E+H,K-@.<0B2I4F5_6H7D8E9E<:=I@JAHB[GDHAI>JKK2LpN;P@QGSWTDV=XJZF[9]G^G_<a<bDcDdIeEf<gHhJjIk?lJ
cd access	!C.F5KL^OHSX
cd fatal	!A"E-H/<1A4I5f7JBgK:NBRHTK_AfFi=
cd path	!Z
cd srv	!K/W;UBURK
cd upload	!WIHSKaJ
cd var	;TBKSU
ce	/E3H5V6WBJSIaT
central	gT
central https	!W
cert	!Y)J+F-S/F1J3J7J9J<HBDIJKUTCZJ_VdKiVj@
cert date	!S
cert pub	!UBEFWiYjE
cert type	-UKXTG_X
certbot	!^
certbot failed	!]
certificate	!s">%K&A(H)I*E+H,:-?.C/:0H1B4W5S6A7D8C9;:I;6<<=I?K@GB7CKFEGHIBJKK4MIN?OEPGR5S=T5VHWBXHYG[J]I^G_DaGbDcDeJfAgKhJi9j@kDlF
certificate chain	!V
certificate for	!_
certificate from	![
certificate has	!b5K
certificate in	!V
certificate is	!T
certificate or	!52X3S4U5THU
certificate problem	!Y5G
certificate routines	!U
certificate signed	!W
certificate verification	!X5C
certificate verify	!Z5H
certificates	!Y3GBGRFTI
certification	!T
certification path	!T
certs	IKLS
cest	!T
cet	bU
cf	!UKKWX
cf gg	!T
cf npqrv	!T
cfg	!C,V-U.T/J2U9Y;HAGKILVSU
cfg to	!K.V1U
ch	"K)T*G-F1J2C3J9V;J<JAIRISGiI
ch ethz	!F
ch net	!J6E7TTSdU
ch nio	!I-T
chain	WV
challenge	"H%]&D-I5KBCKHiC
chan	"X)Z*J,K-C1U5K9JBEKTLINFREVU_CiIkJ
chan 0	)V-I1UBFRFVVfUiJ
change	!K"]%H&<(K)C*H+I,>.;0E1H6I8=9E;:<:=I@UA@B=CIFEGHH@IaJIK9LVNDO:PAQ>R3SITHWBXKZG[;]G^D_Hajb>cBdJeHf;hHjFlF
change dir	!KIX
change directory	"H&J)J,F.C5D8F;?<K@XADFKHIIBK@LdNJOEQDREVHWHYV[GaIbJfDlK
change locale	!Y
change permissions	S>a_
change remote	!Z
change the	2T
change timestamp	.GBJLFRDS5VWag
change to	!?BIIIL]RKSV[J
change your	!D"[RFiH
changed	"C#F&G'K)D*A+?,F-G.@/K0F1?273~4D527D9>:H;E>JAFDKEFFJGCHAJCK9MJO>PFQ<TFVGWJXBY?ZG[@^@bAcFeDfCgGlA
changed 0	6U
changed 2	!V
changed and	!I3[5=
changed at	!C3[5I
changed build	FS
changed false	*J+G2I3?5T7I8T9J;I=JBSGKJKKJPHQKSJXHYHiTjT
changed for	3U5J
changed host	!a3X5FHI^F
changed it	!E3X
changed on	!HRVSVaU
changed r	3V
changed sftp	3[5D
changed since	!I3X5K
changed the	!J3S
changed true	(U
changelog	!a,BKGQFTH
changes	!X3J5HFVRGiSjX
changing	!T(K+H,J0I5G8KBGKFLUO>RJTJVE[G]JfK
changing mode	!VLI
changing the	!K.V1U
channel	"S#=%/&!'=(8)d*!+,,G-!.@/C0@1o2=3!465!6.7:9!:>;!<#=*>??3@)A.B!C6DCE=F(G)H7IJJAKDLBM5N!O:P!Q!R!S?THUDWdX-Y-Z6^[_Cbgd/e9fog<h*i!j+kBl+
channel 0	!D"U%J(K*H+J-@/S0K2J3J4J5E6I7B8@9J:K;I=J@JAIB<CIEJFFGGIIJIK7LGMKNFRGTYVGW]YK^Y_=aFbXgJhJiDjEkDlF
channel abstract	,K
channel annotated	,K
channel channel	!J"V)WSIfT
channel close	!V
channel closed	,A-G.E/I1X5I;JLHSFWF^W_@bYcFfU
channel connect	&J)W,F1TKHRITEWHcXfY
channel data	!FaVfF
channel direct	!T
channel exception	"D&I)E*H+H,]-C.H/J112F3I5G7U8<9F;GAIFEGHJELJNFOKPGQHRGSGTDWZYKZI^BbXcDhFkI
channel failed	!=/U1TWTfH
channel failure	1KfZ
channel is	!A)c,B-K/G5E7J8H;KAEBGK]LINJPJQJRDSHTFW?^G_TbIcUiI
channel java	)U1S8VRKc_fJ
channel message	!C"U)T,J1_TJfW
channel open	!?"Y%K&C)_*H+I-A.70@1_2F3C5A7E9C;F<D=G@JAEB?CKHDIIJKMKNDO:PEQERCS7T4VIWS[;^DaGcUhJiHjJkUlI
channel opened	!Z
channel polled'	IS
channel py	!D1WKVbXfJ
channel rb	1J
channel req	fK
channel request	!C)Y,@.H/D8>BFK;LGNIRHSFTCWJ^H_JaIb]f^iK
channel send	!K1S8WKSc[fI
channel sftp	!T*J,>->/C2H3H5D7G9E;D<F@JAFBDHGNAPHQFRDT:WBYJ[W]V^G_4bEiJkB
channel success	!S
channel will	!T
channel'	IS
channels	!U,I/Z1HKFNJSKTH_HfK
channels closed	!_1KKJ
char	.I/H3I5TKISE
character	"U+J;UKINCSIbTcTkJ
characters	"@%J&J'H(E*K+[,C.@/<0_2I3E4J5C6^8F9H:H;J<F=E>H?I@BACB:CDE<FFGIHHIFJIKAL=O?P@Q>R:SATDVIXFY?[D]F^C_BaFbGcCeJfEgCiWjClG
charset	!S
charset utf	!S
chave	!D"C%H+E,G-G.E/E1I3X5>7G8I9J<W@KAJCIFIGGIJKCLJOHPUSCTA[H^I_IaEbGfIhJiEjJkIlI
chdir	!9&E+V.J1d3S5F8I;K<>AUHEIDKEPUQKSBTGV>WI[IaKbZcKfFiFkE
chdir to	!8&E+V1d3S5H8I<CAUHFKEL5PUSDTHWJ[IbZfGiFkE
check	#B'G*C+@.>0G1J2E697J:?;E<D>D@:AGDHEDFKI3J8KEMFNKO4P.QgUJWIX>Y;Z@[;]?_Ib0d:eCfKgDiWl8
check 0	!GLT
check banner	!E-YKKNYTJWU_X
check by	,T/K=TBUCTKJTW
check ciphers	FSiS
check failed	!W2I5];J?WABBGKCPBQXRGTBYK
check host	!F3T5TH[KJRJ
check if	!J&T2U3S
check kexes	FSiT
check keys	3V4X5TBKRI
check password	!EQX
check signatures	FSiT
check status	!J*V0V2T3G9SLKa^
check that	!E&Z,T-K3JB[LYOJSTTI
check the	"I&E,I-U.I/W1K3>5:9S;G<EB8FIHKIKKDLGN@PIQTSETYWJ_GcKfGiUkAlJ
check to	!W
check user	!CRd
check values	!HPGQY
check your	!B&D)U-G.G/B3E5B8H9B;K<SAGGVNIRTVKWJ[J_GaEbGcThTiYkK
checked	!X
checker	!UKWSKTH
checking	"D&G*G,F-J.H/I0J1G2H5X7V8F@GAGCGEKFHGIJKK>L<PHQIRATUYH[K]T^H_GbGcJdXfGkI
checking accept	!W
checking for	!T3J7W8KBFKGTVdY
checking is	!T
checking no	+U5IBJIT
checking out	!HUTiT
checkints	;H<J@IAHQ]
checkints do	;H<J@IAHQ]
checkout	!V4T;I<G=KBK
checkout and	!I4T
checks	!XTTiU
checksum	!V"I(g*D+H,J-K.>/F0J1H2E3:5C7J9?;E<F=K@KAHBGFII=JIKFNKOEPIRHS@THVJ[Ha?bJcGfFgHhJiK
checksum did	!D(Y
checksum mismatch	!C(b.C3JIJLGOISDaE
checksums	!]
chemin	,I7[THkJ
chgrp	!IIEae
chiave	!<,K/I3[<VBIHYKHLBRESFTFYWcKiI
child	"H5X8SPJRESHTI_K
child connection	!V
child is	!K
child pid	,T5S8SKC
chilkat	!F,U/G2W9UBKRJTJ
chilkat log	!F,U/G2W9UBKRJTJ
chk	!V
chmod	!X"G&F'I(F+E,F.@/H0D1D3I5C8F;V<D=F@IA@B;CYDIHFI:KCLAO=PFQFR=S5TIVCWJYG[G]F^J_GapbGcHeEfIgIiDjKkH
chmod 600	!DCZSU
chmod access	!WIELESBa^
chmod h	!T
choose	!D"SGT
chown	SIaV
chr	!U.H8U_W
chr 7	!T.I8U_W
chroot	!K"I)g1d5J8J<GB;I>KHL<RISFfIiIkH
chroot directory	)g1E8KB>KJLJRKSI
chroot stat	!@1aIGLH
chunk	!D"J,H-H/K8_BKNITI_GaK
ci	"K,K5G;D<J?UKILTTIiY
ci 01	!J=T
ci host	!V&TiU
ci runner	iT
cible	!A/I7[SUTGaVkJ
cible l	,U
cifs	!_SJTH
cifs 8	!W
cipher	"F%H&A'H(G)F*x+W,:-<.D/90I1F203<5D6A7B8=9(:K;I<F>F?H@KADB<DGFDGDHJI?KBL<MGN9OGQZR>SET9UJVHW>XHZB[G]I^F_AaGbIcCdHeJfEgFhJi:jEkJlC
cipher aes	!U
cipher available	!J*X
cipher found	!K*X2G9K
cipher please	!EQX
cipher spec	!I+Z
cipher the	!I*W9K
cipher type	!=*c/I5H;KAIFJKJ^J
cipher user	!V*?WK
ciphers	![%K*^-J2B9?KGNIQERGhJkK
ciphers algorithms	!T
cisco	/[FUKHRWiC
cisco ios	!J,T/]FUKJRWiD
cj	!V,H
cj jdbc	!V,H
ck	!K,V
cl	!W,G5J6W7KKJTH
claim	!@3T8VBKKSVUkF
claim version	!D3T8VBKKSkF
class	!["@%H(G)J+H,9.;0D1C2V3V4K6F7C=F?J@BCKFDGDHEIAK;L6O>R6SBTGVHWBZH[G^D_=aCbCcAeKf=hGjUkC
class algorithms	!U
class def	!]
class not	!]<K
class ssh	!8/K2X3U;A=J@IADBXHKKALKRITFYSjY
classes	;V@VAU
clave	!9"D*K+K,=-A.E/>0J1F3U6I7E8E9H:W?U@IAJCKEJFIGHIKK>LFOCQWR<SBT>WGXFYJ]J^J_BaJbFcIfIhIiBjH
clave privada	!I;U=T
cle	OJQTSJ
clean	KKNK_KbXcX
cleaning	!F&JBSFXPGRFSJiXjX
cleaning up	!F&JBSFXPGRFSJiXjX
cleanup	!K+W5A;TAIITTScV
cleanup this	!D+W5CTTbScV
clear	BJ
clearing	"U3V5HBJiSkJ
clearing connection	"VbSiS
cles	!V3I5J<H>TBKQE
cli	!WjT
client	"D#H%>&B'9(F)[*h+8-E/V0B2Y3D5@6:7=8X9T:;;A<6=C>6?JBHDGEFG[IDLCMaN?P=QJRDSJT>W<]6^H_>aAb6d9e5h8jDk9
client 2	*WBIRW
client 3	!@)Z/WKJLFSJ
client aes	*T
client algorithm	*^2H9D
client alive	!U
client and	!J*D9W
client as	1T
client auth	!T&GQKRTjC
client authentication	&KGWZK
client begin	!C*V.K2V9UjT
client change	LS
client cipher	!W*B
client client	!V,I<IBKIVKKRITT
client config	!F+S5XBJHS
client conn	!EQXRGTV
client connect	!7&X)J+G,Y-=.A/S0K1D2A3F5I8@;V=JB@CJF@GFIBJIK;LANSOHRHS=WGXJZU[F_JaKcJdJf=hDjJlE
client connected	!I1INCTGkIl_
client connection	,W-J/J5JKJMVNJRJTD
client create	.I;KATLT[U
client curve	!F9YKY
client dart	!K-W.F8SLVSW
client date	,J/EBJKJRJTV
client diffie	9V
client emit	!E-K6UGT
client encryption	!G*c/I2E9>KEfI
client error	!I&J/GGJJSRYTGWTiU
client fmt	!EBXRI
client from	!F"T)V-F1[8GKHbYfX
client get	!].E/K1J8TIKKBLIVJ[KaC
client has	!X
client hello	!GMY
client host	!@/]5@BEGFR^iI
client id	!^
client identity	-H<H=HC]YJ
client impl	!F)V-I/ISITFcU
client init	!F)U,I/E8TKGRHTHcU
client input	)S
client instance	!G
client internal	.TLK
client into	!G2T
client ip	!D"KMU_KiT
client ipaddr	!W"V#W,K1KKFMIRSSGTH
client is	!J"B&JG^PF
client java	!;&D*J0S1C9G@IFTHSK>NFQEYJ_IjD
client js	!9+H/J2<;T<F=DHKIFLJQKSE_ThKiTl;
client kex	9W
client kexinit	JJKI
client key	!I;GATKXRIiU
client keys	!GQSRK
client library	!HYU
client load	!95_<E?THWLH
client loop	!.&K)Y*F+J,I-G.D/F1X2K3H5C7J8Y9I:J;J@JAKBBGGHKKTLJPIQGRHSHTEWKXKZJ^I_EcJdIfThGiHjJ
client mode	VUWT
client new	RUiS
client not	!F*D,G/H1D8b9HKSNITKiK
client offered	2T5F
client on	!F)Z1TKFNJTT_IfS
client open	!J"T-J.CBSFUNKVJ[ViU
client or	FX
client preferences	*U
client protocol	!V
client put	!D;JKILT[Y
client py	!)(W+G,S-B.U/Y2E6G;J<G=I@IFIJUKJPFQ@RKSUWEYJiHlF
client request	!X8VKUfI
client sent	!U-H8HKIMWNH_J
client server	*X,I/J2@7K9=TF
client session	!G*H-I2J3X4U8@9H;E@JAJREZJhF
client sftp	!S-T/J1I;IfJiS
client socket	_X
client software	!V
client sql	!V
client src	!8*K-E1T8IBFGWKAPHcH
client ssh	*J-H.I/Z5E7JBHKERI_KiJlK
client timeout	kT
client to	!@*g,E/I8IBERETEfJiK
client trying	!GNGTGkIl[
client upload	-FJUKYLUTI
client user	*TBWGGiXjS
client version	9JMU
client'	![&F,I.J/G1U5J8T9JIIKGSGTHcI
client' custom	LTiV
cliente	!G<IFW
clients	!C"S)X=JBIKI
clogin	!E*H,U3JBKGYRUSJkX
clogin error	!E*H,U3JBKGYRUSJkX
clone	!6"J&Z*E,H-B/U2U3W5Y6G:J;D<D=IAJFJLDQHRGS@WF_TdIiUkD
clone 'ssh	!I4T
clone of	/U
clone ssh	!T&H-I3X5DBCKT_ViYjF
clone user	!G5UXTdKiIkH
cloning	!I"?%F,D1G3]4H5Y:7=A@HAKB^EJFDKELGNCPURHTCWD_Bk?
cloning into	!H"?%G&S,E1G3X4I5[:7=B@HB_EJFEKELGNCPURHTCWD_BjEk?
close	!V%H&E(H*<+F,I-X.S/I0C2B3J4K5993;A<F=H?J@DAFBDCIEJFCGFHGI?JAKeMGNEO=PEQER:SAVTW@XGYG[A]H^@b=cIeHgHhFjFlH
close 0	![KK
close failed	!EK[_J
close i	SK
close in	![
close nt	!I"S_IdT
close path	!_SH
close remote	!F-KKYLHOF[JaK
closed	!="b#D%B&(':(2)e*I,J-[.B/60/1i2D324F5H6!7A8^9E:B;D<:=C>;?K@CA=CHD9EGFEGEH@I%JGKXL)M6O#P3QCR:S2T2U6V:XCYB[<]3a7bbe8fbg4lC
closed 0	!J"G.;5S8A9KJJK4LHS=WJaJbWfGjS
closed before	!>"F-U1JBIRSXK_X
closed by	!H'J(K+7,:-a/I0I3F4A5;6F7@8U9I:H;;<E=@>J?E@BACCHDHGIHBLBM=NVOGQARAS>T9UJWXYD[J]K^._UaIbGcId*eJf;gGhViTjG
closed connection	"<*C+J,E-T.J1G2F5J7H88B_JINIWB^HdHiDkF
closed exception	!C)H*J,JKaNA_Tf=
closed for	"T)T8JBFSKZVbVfGiH
closed network	!?)T+K,0-X.G/81U3J5;7<9U;KBIGJJJNUT7WIXH^B_Ub=c>dEfDhHi@jK
closed num	!@8GBCKcbGc@
closed prematurely	!A"G)H,J-]1D8[BJKXND_XcJfD
closed server	"B,I-S3@5E8GB>NKSTVV^KaUbScV
closed ssh	!H"@)J,G/K1AKWRJTBbHcGfZ
closed the	"C)E,1.F/<3;5J6H7G9AB4GTKYLJRIT9^Hb>cAf@hIi<jI
closed unreachable	!=,J-E/E5@7F8WB@KdRHTB_JiH
closes	!^BG
closing	,:7A8Z;@=JAHB:FHGIHDJCKJL@NEQGSUT8WHXJaJbFdGfbhHk?lJ
closing connection	!;"T)T*T,F9U;HBCKCLHRUTFcYfXkG
cloud	![.HKGPXRHSKiU
cloud example	!W
cloudflared	-HWW
cls	1I
cls chan	1K
cluster	"Y&H)K-F.H3H5E7C8B9I;EAFBULHR=_IbTdUfHiWjEkGlK
cluster example	!U1T8JbG
clé	!@"B#B%?&='B(9);*<+<,2-7.3/004152=3U4@66768596:B;[<c=<?C@HBXC=DDFJG:H=I7J?K.L7M@N:O/P9QVR:S3T-UFVCW9X9Y;ZB[=]=^<_3a9b6c7d?eAf7g?h7j=k:l;
clé d'hôte	3Z5<QK
clé privée	!7"@#I%F&C)J*D+B,A-C.C/B0I1G2D394K596E7E8B9@;^<X=DB;CFECFBGDHFIGJFK@LFMGN@OIP?QVR=SGTBWDXGYFZI[J^G_CaKbDcFdGeKfCgKhDiAjHkClF
cm	8T
cmd	+H,C-H.C1E3I5C6H7F8G9K;W<D=I@KAKFGGHJJKCNHRET_WKYJ^G_GaTbIcFdGiTkD
cmd exe	!DIUiT
cmd run	!G"UiS
cmd stat	LGVU
cmd usr	!DLXST
cn	![;U@TTG
cnopts	5U;HAK
co	&I,G-T.K1G6U7K8I9U;HGGIJKBNFSFfHiTjIkDlX
co example	!T
co jp	!J,G1K3K6V<UQTRJSJTEiXlY
code	!D"H%8'6(C)=+=,F/B3?4F5V7I8H9T:1;H>7?2A5CHD5ECF/GhHJKHLTMHNEPHQER?S[U=Y<Z1]/^I_JcGd>eJfBg<jElG
code 'eacces'	HU
code 'econnrefused'	,V/I1H6J7BBJTAdGk_
code 'econnreset'	"U)U,D.I/D1W6H7C9IIJKSSJTAdI
code 'enoent'	!G<V
code 'enotfound'	,J/X1I6Y7GKJTGkJ
code 'err	!J&J1U8UKJSDfU
code 'etimedout'	!V,H1JTXd[kG
code 0	!a.J9TBKKKLF
code 1	!C"W%J&T(J)G*I+J,K-?.H/K0F1W2J5K6G8@9A<T?E@UB<GCHHJAKGMJNKOFP^R@VJWT[H^D_?aBc<
code 10	8K<KIILX
code 11	!;.WIJKHLYO[
code 12	!D)J*K-J.G/D3H=K@IGGIKNGS[_AaHbSfJjKkA
code 127	,K5J^TbH
code 128	&a<TBTSJ
code 13	!D-VNXTH_S
code 14	.T
code 18	!VBJiK
code 2	!E*F,I-H.</H0J1@2K3K5B8G9E;HBAISLYO?PJRJTFV][C_JaBfEiHkI
code 20	!D.K0_5H;JKGLJOKSJTH
code 23	(T.J0IKKOJSTaW
code 24	!YSJ
code 255	!/"B#T&>,T0J3U6I7HBUFKIFLDPCQGS<XK_UaHb;c?fGhJiUjU
code 3	!0"I*],G-I.A/G2]3E5D8I9UGIISKALJNJOWQKRWSfVG[E_HaSfIiY
code 4	!4"K,I.^/F0W1I3I5I8K9JBDIJK=OWRISUTF[]^J_Ga]bKcDeVfC
code 400	!U
code 401	!bSJ
code 403	!Z
code 407	-IWU
code 5	*X,V.H8I9VBHKHLKSGWJXH
code 502	,U7TNFTU
code 530	![BFGKRGiF
code 9	!JaX
code auth	!J&X;F<UAJPTQHYV
code eacces	![SI
code econnreset	!V
code enoent	<HIULTSG
code eresolve	!Z
code exists	0SaU
code exit	3U
code exited	!Y1J
code from	!H
code incorrect	!D"K*X-I2K9EBGJSNTgXiJ
code is	!E*U.F/J1T2V5HKIRWTT_BcJ
code libssh	!F8I9TBZGGJXRBSJTI_Ki=
code name	!Z
code server	!G.W1IBGcZfJlU
code session	!?"K-U.G1;5F8IB]GGKGLHOKR<SDTHWG[J_Xb]fVi@jJkJ
code sftp	!;,E/@0J1K5C8J9J@TAHGUIKLTPERJSZTUfIiY
code ssh	!FLTMVNCSUXYaFkW
code to	!d"I&KBHS=_HjI
code unavailable	!WTJ
code undefined	NV
code unknown	5WXX
code'	!W
codes	"U
codice	!E"I/G5I6KBDLJRFTKiZjWkI
collect	!]FUIJRFSFiUjT
collect 2	!YIKSG
collected	!]
collected packages	![
collecting	!T
collection	!](I8S
collegarsi	!=KJRXTT
collegarsi al	!=KJRXTT
colons	!E6YTJ
colons in	!E6YTJ
column	!cKJ
com	!W#@%B'?(7+@0@1I4Z7J8H<F=B>>C<DAE;FFGJI:JALKM9OJRKSGVJYGZ6^A_GaHbDe<jJl/
com 2022	!B"T4W5GRT
com 22	!F"H&J)T.J/V3@5@6E7?<IK<LJPGTXXU_HcTdHhWjUkWlF
com 443	!eTI
com 80	!T
com a	.J/K3X5XBKRHSK
com acme	/I5WBTTJ
com and	!K5V
com apple	!J&UkT
com br	!C/_RJ
com closed	!_"K
com error	"F&E.a;cB@FILFPcR=S<^FbIi@jI
com example	!]
com exampleorg	![
com freerdp	!W
com github	!?,G-J/I6V7U9SBWKUTG
com hierynomus	;ZAGQV
com intellij	!F&X-HBHHSNViIkZ
com ipaddr	!_)U1I5HBIPT
com jcraft	!<#G%D'F(D)J+D/H0K:F>ICEDHEFIIMFTJUGZCaKdJeFgDjKlG
com jetbrains	!Y
com lab	,T
com mail	!T
com mysql	!V,H
com net	AT
com on	!Y/I3G5[
com pkg	!a
com port	!U,K-J/HBAK?NJTVWEXX_Ek;
com ssh	!Y
com sshtools	QT
com sucesso	!U
com team	!TiJ
com trilead	!8,B/H5T8J9J;C@VTJXJcSfJ
com ubuntu	!X
com user	!I/H6V:W
com v	3HiY
com'	"I,H1J3U;F=KBEGVHKKKRWSITFdSiZ
com' ed	&SjS
comando	"V3JKIRJTFbWi^
combination	!J"J5J;J=J@HATBTFUGJYBZFfJjY
combination invalid	!>=J@IATBUFUQVRHYCZIjY
combination specified	!V
come	,YTW_V
come back	!J_V
comm	!]HISH
comm sshd	!XSI
command	"E%F&<'<(7)?*++],@-F0A1G203C465I6>7=9D:8;K<D=C>@?8@@A=CFD@E;FGH>J3KJLEM6RHT@UDV?W^YJZ:[*]8^e_5bhd>fGg6hHi@jHk3lD
command '	,U3T5JBUKKTW
command again	!J#T
command cd	!ELX
command done	!B"VbT
command error	!G/S3I8H<[BZLJSFT[aK
command exception	!].KLJSJ
command exec	/TRSXT
command execution	!C<S=TBICVRHbX
command exit	!F,E-S/D3<5;8E<XNKTUVUWH^HcVjJ
command exited	!C,H.H/V1F3H5U8_KXTIWG^I
command failed	!B"J%G&A+H-I.[8G<IA@BJGIK=LBNGOCPSQWR@YG_Ja7b@dIeHfEiCjGkI
command failure	KJWX
command for	!SBKIS
command from	,T
command git	!H&X3K<UBZSI
command keyfile	!A1S;U<GBEPURIYSfBiK
command line	"F+_-H1I3F7J8J9B;GBJKDNCQKRUTTWH^I_HbBcKkI
command mkdir	!D"KbIeX
command mlsd	!X
command nc	!ITIWVXT
command not	!W*G,G-</?1>3?597K8J;KB=IDK>L>NJRJSJTJWY^Y_@bVcJf<jIkA
command open	BJTFkIlJ
command output	!Y
command pass	!>1FBAGXR]cSfV
command pasv	!Y
command put	.F0WOT
command rsync	IT
command run	!IfS
command scp	!D.HLESE^dfJ
command ssh	!;%T&SCKHSKINVRJaUlU
command to	>HaT
command trust	!F-INJYUbVfK
command usr	!GjU
command was	5IBI
commands	!Z"F;KLHbU
comment	!^BJ
commit	!h.H2T5KBGKDLJ
commit object	!X
commit the	!S
common	!5"E#A%:&8'G(C)E*Y+>,<.I0D1K2W3J6?7I9U:C;V<:=.>A@KBFC@DGE@H:IGMANJPDTKUGV=]DaIcGd?eEgDkAl9
common algo	!U
common algorithm	2W5C9UFG
common causes	!F7UTUjTkV
common errors	!ZBHRGiJ
common frames	KKTU
common kex	!92J9[
common key	!D*H2TQT
common proxy	,=/JKKWYXW
common reasons	!E&UBWjV
common session	!IKKNT
common sftp	!8/J5K8J<ABHIDKJL^R?SdaCf@iJ
common shared	!ITT
common ssh	!!#G%A&8(J+F,F2=6F9J:J;U<'=;>FBICDEFFFHDIIKVL4MFPBSATEUKVKW.X>]JdAf[gJk@lB
commons	!51T6I7C8U;IBHNI[JiJkJlU
commons 218	"U)T7K
commons net	lW
commons vfs	!=5UBJKJfIlJ
communicate	TT
communicate with	TT
communicating	!=3G5C7IJWK]bJ
communicating for	!=3G5C7IJWK]bJ
communication	!I&b5IBGXTjF
communication with	!E&bBHjG
communications	!V,H
communications exception	!U,H
communications link	!U,H
communicator	!ZTI
communicator to	!WTJ
community	!]<IQE
comp	!S
companion	NJTT
compare	!T
comparing	!JTT
compat	!B"S-H9INH_JbT
compat 0	!G
compat banner	!D9J
compat c	!I"SbS
compatibility open	!U
compatible	!8*],T-I/E3D5C9Z;J<JBCKKTTiG
compatible cipher	!D*[9F
compatible key	!E2<9d
compatible server	!F*S2W5J9D
compilation	!]LFSJ
compilation error	!U
compilation terminated	!Z
compile	!^BJKKLKSI
compiled	!Y
compiler	!X
completato	!YLITJ
complete	!b"G#J%G&A(E*I,J2G3I5I6D7J8K;J<A>I?IAFCGEKFKJGK?L=MIOBTEVEWCXI[D]HbCcSdJeJfVi?j9kGlD
complete after	!dTI
complete authentication	!A&K9J;G<KBUGUKJLJRUZTfKhJjJ
complete successfully	,V/W5HBTTV
complete task	!F
completed	!V"=#J%H&J(I)G*V-G.W3;536G8<ACBDGDK5MKNDP@R9W<^EaUb?cAdEeIgJhEi>jElF
completed after	![
completed in	![SJ
completed successfully	!V
completed with	"G&K,I1C3J5A7K8H9F=UGJKJPFQVRHWC_UaSbHcJhJiGjJ
component	&J)]*T+K,I.I/80F1G6H7G<EBDIAJJKCP?WCXG[J^JaCbGcDf:iWkB
component file	/E0I8HFU[KaIfGkI
component home	!J)W
component srv	)U
component t	!C;TFKGUKDPFTIVS_FfI
components	7JRXSKTKiVjI
components asuswrt	!FRXiT
compose pull	/U
composer	&S)SKTcHfU
compress	!DLXSS
compressed	!EIK]Wg]
compressed data	!DIK]Wg]
compression	!Z'U*@,J-I/G2G3K6J8J9CLJNJTJVKWIiGkG
compression ctos	!J
compression level	!T
compression none	!T*A9I
compression stoc	!J
compute	!X#S&F-G/J5I7T;F<JBFRFSGkE
compute cache	![
compute ssh	!U#S&KSI
compute start	,U-HTV
compute v	!S
computed	(X3G
computed checksum	!D(Y
computer	"H-F.J/T1G2K5Y6I7B8I;H<JAJB?OKRISDWF_EfIkE
computer name	"K/W6KKK
computer pretending	3U
computer you	!D3D5UQT
con	!8"U&B'J(H)K*G+I.>/@0H1B2F3Y4K5?6C9F:E;D<C=I>F?HAKBCEJFGGCHJIIJJKSLAMINHOTPFQGR=TVVJXAYKZJ]H_AaIdIeKfEgHhHi>jJkG
con el	"X,C-H/D3I7S8K:JKVOERKSH_KbHiI
con la	!D3U^WbTcU
conch	!9"G%I&C*H+K,K-I.C/H1I2D3Z5X8I9C:J;B<C?JADBJCKFFGKHGIJKELHOIQCRVSFTGWJYJ[I^JbIcJ
conch error	!;"H%K&D*H-J.D/H1J2F3[5Y8I9E;F<D@GAGFIHHIKKFLHOJPAQIRWSGTHWJ[I^KbI
conch ssh	@TPSQJ
concurrent	!8,J-V3J5F7J8WNDRKkF
concurrent promise	!C-W5JJTTF
conda	KHcT
conditional	![
conditional check	![
conectado	,J-I/J6JKHRKkX
conectado a	3T
conectando	!],H/I7VBKGIKHT?
conectando a	!W7XRSTC
conectar	!G&?'J(F)I*H+G,]-?.<0G1@2F3>4K5=6T7V8>9D:J;C<?=G>I?H@JAJB<FIGCHJIFJIK5L;O=PBQ?RVS6TdVHW@YIZH[D]H^E_AaCb>cBdGeJfAgIhGjI
conectar al	!?&J,T/TBHLHSGTYiI
conectar ao	!FQKRWTT
conectar con	,H/G7VTT
conexión	!I"F&H(I*I,_.B/<0J1V2J3@5C6D9E;H<I>KBDEJGDIILBMKNFO>PJQFR8S=[F]I^HaJcDdIfUhJiDkDlV
conexión con	!A,U-HKUOJSKWTbJ
conexión ya	,X
conexão	!G"8(F)I+J-f.B/;0G1E3=5?6A7I8X9A<H=KB?EIG@JIKXLIOBQAR5S?TZWFXC[I]H^Ga?bTcFdGfEgJhFiAjJkI
conf	'K(G,I0H1E2F5H6G8K9K>JBFDCHIJGLWMKRISaXK[T]KaKbJdHgHlJ
conf d	!JLTSS
conf entry	![
conf line	!E+TBT
conf matched	+DjT
conf not	,J-U<FBJLJfJiHjJ
conf'	!W.T1J5J<HLJVK
config	!X"<#F%B&G'C(>)E*E+~-K.A/G0<10243E4I5B667G8A9D:E;J<I=E>9@FACBJEGGFHCI5JGK=LTMAOCSFUGVGWAX=[H]?_AaFb<c=dFeBf5g@hEkFl:
config 'release'	!U
config config	!G+V3S
config d	JK
config deploy	BZFURCiTjU
config error	!D;KFURKYTjT
config file	!Z+X.H1J5G=FB@HIRJSDWKaKbIcIfCiCjE
config global	!Y
config id	!E;V<T
config json	!W
config line	!B&G)J+i1J2J3G6K9I;J<EFJHKIJJILIPFRKjWlK
config md	!EISNS
config or	![SJ
config parse	!H+b,K5I;EKGNJQGfJ
config php	!Y.TBK
config prod	!I"J-J/VFSQJRSkU
config rclone	,J-UBILIfJiHjJ
config sha	!EISNS
config shell	!BVV
config ssh	!>+S5XHTREiVjW
config terminating	!G+^
config vm	!FTU
config yaml	!K,V8S
config'	&J+_<?=EHDIHSH
configuration	"U#J&8(F)A+h,6-I.J/@0J1=6E7I8B9X:K;><X>F@GBVDFFHGFHEIXJBKBMGOHP9Q<R4T@VFWKXEYGZG[J^G_DaDdFeIfDgHj6k9lB
configuration data	JJjC
configuration file	!E+X5TBTSJbVcV
configuration option	!>+gBH
configuration options	!C+aBK
configuration or	!E3T
configuration parsing	!Y;GAJ
configuration preauth	!E"ZBGRKiF
configuration prod	!TLWSF
configuration source	<T
configuration web	!HI[SV
configure	!Y"I&I*K,@.G/E1J3E5F7I8K9J<I=HBBIHKELFNKOIRSTEWEXZ^V_IaFbIfFiGkI
configured	!E"G%B&X'I(F)E*F+I.</E0B1<2:4E5Y:I;7=H>J?I@BA?CGEJFUG[I=JAL<MJNKODPKS<UJVGW?YBZD[G]H^B_IaDbBcAeJf<gKhEkFlA
configured authentication	!I"I#T%J&X,F-C.H/I1I3H5H8H9J;B<>AHFXG[KCLFNJPDSHTEZI_EfHhJ
configured config	!FTU
configured key	3T
configuring	!W
confirm	!G%G,T/K2I5U8J;J=IHIIFKEOUSEV_aJeTiJjJ
confirm 1	.J
confirm a	!@5Y
confirm user	%I&VPU
confirmation	!ZKJ
confirmation dialog	!W
conflict	!T
conflict content	!S
conflict in	!S
conflicts	!U
conflicts and	!S
confluent	LT
confuse	!G2T
confuse your	!G2T
conn	!T"G)I*I,I-D.I/C1F2K4V7C8T9H<HAJBFK>MUNDPIQVR?SJ_CcIdGfFhJjIk@lK
conn 0	!T
conn connect	!UTJ
connect	!D">#>%9'7(+)F*C,^-W.!/_0+1J2>3F4E5G7g8(:9;E<D=H>/?BD6E@FDGGHEI9JAK:L!M'NYO!PEQJS!TgU9V!WX[+]-^._Fa!b!c5dXe/fDg3hGjDk]lX
connect 0	!J-T/E6F9UBJKI_WfKkU
connect 2	!H&T,Y-IKCTX_J
connect addr	!I7Vd[
connect address	7UdTkG
connect and	!@"U)U-JFTNIPWQVTD
connect app	!G7T;A@KAV
connect as	/I7F
connect attempt	,UT]dC
connect authentication	!A"YGGPXRGibjJ
connect c	/W7G;S?[AIQKTJ
connect call	!J,[7FBJPYRGTEiJkY
connect cb	7KkV
connect channel	)Y1WcYfH
connect connect	![,J7SKKTH
connect connection	!^"K&I)K/F1K3?5<6D7F8HB5REX8_HfJiHlI
connect core	,S
connect debugging	!Y
connect dial	!@,ETTdVkW
connect direct	!>KWXT
connect econnrefused	"G&J)I*J,^-E/?1B3I5I6D758J9GBBKDNDRET4XJ_Hd=fJiFkXl^
connect ehostunreach	!E,C-H/I1J7bKJTG_JkG
connect error	"K*T,>/?2V3T7H9V;GBCKKRDXI_SdIiJkGlI
connect etimedout	!T,>-D/E1H6I7A9KBGIKKENHT]_Hk@
connect exception	!F*J,d-:/B1H5F8C9C;J<KBVK=PJQHR=WC_@dTfGjVkU
connect failed	"H%I&3)G*C+K,Y.@0J142G3>4K546S8@9:;B<=@KASB6CWFBGEHBICJJKALCOHPARBSCVIW[X?YI[I^GaGcEf]iCj>l@
connect from	!J,J-[BJ_HiI
connect future	!G5K7WBIK?R>TX
connect get	!@,K-W/B6VB[GGKENHRA_G
connect host	,D/I2G3A9XBFGJTIiGkJ
connect if	!?&K+V5WAKBWcUiJ
connect in	!X9I
connect ipaddr	!_,KTH
connect java	!?"H,?/?1S3J5H7@8C;FAFBEHKJXN^PKRHWI_SdHf0kZ
connect native	-J7TTZkE
connect net	/E6FkU
connect network	!C,I7XTDXVkD
connect nio	!JdT
connect no	!J&Z,F/J1V6K7X8V<JBJIJKKLJRJTEkE
connect node	!J,I/J7V;V@[AHNGQCTGY;iW
connect or	!G-T/T;C?U@YAFKKQHYXiU
connect permission	&KRKjX
connect proxy	!YNIWUlI
connect runtime	-VKILU
connect s	!F-D/A2V7H9TNIRITZkJ
connect self	!T
connect session	!0"F&H)F-W/U1B4J5H829H;B<I=I?F@DA<F]GVKCLFRXSKYJ_XbJcGdHf8hF
connect sftp	!?,W-W/?1]3KBDNHR?T>_EcHfZiCkE
connect sleeping	!H,S/UBU
connect socket	!J&A,U-Z/H2J8J9?BJKaNFRF_DfIlK
connect socks	dT
connect ssh	!:#K%J&F)?+E,G.K1B6W8J9K;D?F@DA6BIF;GUHBJAKVLBNbQ=SETXVJWAYDZV_SbEcHfAhGkTlD
connect sshd	!@*U,I2SBDG]P[RXTI
connect stdio	!T
connect the	!J&I,D-T/I3K5F7]9FAUB=GVNJQJRWTTW@YJiHlI
connect timed	!C,I-@7[8JJSTE_Fd[kSlY
connect timeout	/D3H8IB?JWK@NERHXU_GdTiIkC
connect to	"D%?&S'G(E*A+J,^-B.%0=1G2J3H4A5J6I7Z8>9E:=>?@?ATDFFKH3JAK>L%MDN?O3P:Q1S!T[UGV;Z4[=]?^Ea5b8cGdae@f/gFiFkW
connect unable	!>"G*U,U/V1G2W3J6S7T;G=JBDIHKER?dTfKiJlD
connect user	!E&_,I/S6JAIG?PITHkD
connect username	!HTJkTlV
connect users	!I;CAWPV
connect using	!>&@<WBYjE
connect usr	!B&X@U
connect via	!F
connect wrap	/I7F
connect x	TIWSXT
connected	!b">#F%A&2'F(=)I*@+?,<.G/!1U3C4A52617C8Y9E:I;7<=?@ACB=C>DIEAGKHJIEJ=KXLFM>NHPHQ5RATGUEY@ZE[F]D^K_>bFcGdCeCfGgAh;i5kTlg
connected failed	!C,V7U
connected host	!K,KdT
connected party	,H7VKJTTdY
connected to	!Z"D#H%J&F(K+J,(/;0U1]3A4H5B6=7=87:J;:<G=E?I@CAAB.CGEIF>K?OTQCR2T9UHVEW:Y?d:fJgHhEi+kZl_
connected version	!HBXFYVTiYjV
connected when	KGWX
connecter	!X
connecter à	!X
connectex	!E,X7DTYdD
connecting	!C%H&f'G(A)B.90H152U4I6B7V88:C;G<T?BBUCKFGGJHKJAK4L?M?NKO<PIRUS?TVUFV>XJZ=[E]Da@b=cGeCfGgChGi]lH
connecting 4003	,VTV
connecting from	FTLT
connecting just	QT
connecting to	!I&d'I(H)D.>/J17647X8>:F<V=I?EAFFHGAHBI7JAK<L<MANJOAS@UHVBZ@[H]G_TaFbAeGfKgEhKiX
connecting with	%J,J-K2K3K5K7H;K<JBVKIQJRETVWKjI
connecting yes	RS
connection	!I#>%,&E')(!)U+F,]-h.50'1S3E436?8Y:-;A<==6>+?7@<A9C3D-EAFAG5H4I"KaL!O!P>Q>RKS!TXV-WTY4Z6[!]+_Wa!cAe&g-h>iHj=kV
connection 0	"G)T*T7K9V;EAIB>FKGIKELSQKTDYK_YcYi@
connection 1	,E/I1I8@;XAXBJFIGUK>PFQTTEfHkH
connection 10	!H-V
connection 13	*K,KTF_Y
connection 5	!I*X,I-72Z9VKANETK
connection abandoned	!A5Y
connection abort	!C"I*K,?-S/@1G7D8[9DBFKWRDWGXI_AfIiJ
connection aborted	!F-A.K1I3V5T8@9JBHK^RKTI_FfJ
connection all	!A#W&;-JFGQDRXiS
connection anonymous	!Z
connection as	!E/E1H6KR^SKfBi]
connection attempt	!F"H.F/V1H3I5DB?FKJKR9SITfWG^JaKbKi?
connection attempts	!S
connection authenticate	!I?UBU
connection broken	,IKJMV
connection but	!H5JBKTTiHkY
connection channel	,V/U1FKG_G
connection client	_X
connection close	!I,G-Y1J7K8H9KBSKVTC_UfIiVkT
connection closed	!-%J&='F(D)^*J,:-T/E0B1_2E3>5F60869A<E>F@IDBGII:KGL4M3O@PFRES:TIUEV@WW[?]Da<dVeEfhgBjSlI
connection connect	!8"K)I,V1?3D5B6E7T;IBGPVd[
connection connection	!G&J*H,:.F1W2K3H6J7G8W9@;IKYPTQJSKWK^J_IbGcEiF
connection container	!^fI
connection could	,Z-I/I5K7VBEKFTFkT
connection details	!@&D;U@ZATTEYVjY
connection disconnect	,U-[BBTHiKjH
connection dropped	*J,E-?1X5?8Z9KKUNBRJTE_CbIfG
connection during	!K,F-Y9EK@TK_W
connection echo	BI_T
connection end	!I-G8X
connection eof	K]fK
connection errno	!T
connection error	!W"E#U)I*K,T.H1A6;8>;FFVGIJWK+LGMTN@PJQIRCW=XHbHfAlB
connection established	!]&K)J+I,6-T/@2E3C5J7;8@<HBHJVMCNTTFW;XFd>i@jClV
connection exception	!@&I*T.@1I6J7B8[;5<K?J@JA?BDFCGDJ/K^LEMJOGPHQ:RDSCT3W5XBZF^2b;dEf9hTjIlC
connection factory	!S
connection failed	!<"H#H%G&4*9+F,S-E.6/a0F2?4H5F7V819DCJEKG=HEIFJXK3L=NIOCP<Q6S:TeVHX_ZJ[J]J^8_IaCbCeJf=iZk:
connection failure	!G,XkJ
connection for	#V+I5C8JB>TXXX_JbIcVfJiHkG
connection from	*K,B-G3D5E8W9B=KBHK<M^NETCXIZTbDhCjG
connection getaddrinfo	!E,I-I/U1I6Z7KRETHkK
connection has	!>,I3>5D8AB=KVNESTTFVVWK^JaUcV
connection i	QU
connection id	!J.U
connection info	!Z,I/I;ITEZK
connection is	"@)I*W,=-Y/@1Y2T4J5H6K7A82;FAFB<HJJJKDN[PIQHRAT>UaW@XI^G_XbCdJf=iFkZ
connection java	!@3D5@8J?SBYTIdUfK
connection js	!V@SBIPVQT
connection log	!D/X_JiT
connection lost	!F"4#I%J&9'J(H*H+B,8-V.K/.0@1@384E5-6B7H8b;:<@=E?K@GAGB*EGFHGHHCI>KhL4MENSO?PCQ>RES6TAUKVAW=XBYG[?]J^0_SaAb9d?eIfJgKh5i>jDkJlA
connection message	!@"U)U-JFTNIPWQVTD
connection method	!GBHRTZV
connection object	9S
connection ok	!V
connection on	,XkE
connection pool	![
connection py	.G2JAUBJIHLGSI
connection read	!?,E-W/F1T5J7J8FBINIRJTF_KkI
connection refused	!]"3#H%='I(I)4*7+>,i-).</,0C1,2;324G5>6H7!8A9/:I;=<@=D?F@EA@B+CFEDF<G<HEIFJ>K4LBMBNBOGP@Q<R!SBT!UIVGWZYGZH[H]G^8aIb?c=d5eJf)gJh;i!j5kglT
connection remote	,V1E5H8JBJKFRU
connection reset	!G#H%I&@'I(H)U*8+J,B-Z.00H1a4E5V6>7G8H:J;J<I=?>H?F@GCCDGE@F?IFJJKaLBM<OCP@Q>RJS9T&UIVGW:X7YF[F]J^AaAb=eJgHhIi;j@kIl>
connection server	!V1KRKVU
connection service	7KJZTH
connection ssh	7JFKKFRJTWiT
connection start	1T
connection terminated	!WKJ
connection test	!:/K7S;U@VATBVKUTTjVkY
connection the	,E-K5T7KKERZSViSjT
connection timed	">&F):*E+H,#/+0K182;3B5>7_8,9:;G<J=J@KAJBCEJFIG@HIIJKCLIMFOJPJQJSGTdX[^HbHcEdgf:hFi=jFkKlT
connection timeout	!W*J,>-B/D1G2J3J5G7c8;9AB?JDK7NDTV_Ddb
connection to	"Z%<&Y'I(H*9+4,J.@0B1T3@4@5H6U7I8^:E;I<I=J>B?D@GA>CGDKG.H:I8L+M.NTO;Q?RKS-UCV@W@X1Y@Z<[?]@^!_Da?b^eEfEhEk9
connection transport	7UTSdT
connection unexpected	!G"J)X-G3T8IK9NIRT_KbTkK
connection unexpectedly	!T->1J9GJHKHNC_GaGfB
connection was	"F&J)I,6-V.C/?1<2Z3:5,7F8U;JB8FHJJNAR8SFWAXK^?b=cCfDhS
connection while	!XKI
connection will	5GBWRGjT
connection with	!I-C/S1@5I7V9HB[KHNGRDTT^D_IbKfJiE
connection'	+Z5EBE
connections	"J#J&B'J(H)E*@+E-9.B/;0G1E2B4H5G6>8F97;A<D?H@GABB*CFDKEJFDG@HGIEJFK>LCMJN:OFPEQ@RCSGVJW=XZYGZI[I]J^^_kaCb[cEeHf:gIh/i2jDl=
connections are	XV
connections error	k]
connections from	!G_]hK
connections on	!^
connections only	!5,E.C/G3J5E6K8J9KBFIKKGLHRFS>TE^a_HaIbacKfIkC
connections to	!U5HXV
connections will	!H5U
connectivity	+T/C3J8V;KBUKIR=kT
connectivity on	!W
connectivity ssh	5TFT
connector	"E,Y-D.=/S0I1G3F6I8D9T<HFVIIK;NDQEVKWI[G^K_HaEbIcFfCjHkD
connector ''type	SK
connector failed	!CdT
connector id	!EBTFYLTRISG
connectors	!T
connecté	,J/ITW
connecté à	!U
connessione	"D&J*G,U-F.C/@0I1H2J3B5C6E7T8C9G;IAIBBEKFGGBIKJJKBLCNGOCQJRGSETZZI[F]J^H_EaHbGcHdWgJhJiWjTkFlU
connessione a	BGTKi]jV
connexion	!@"G#D%E&>'B(6*C+>,^.>/J031?2>304C5-8092:A;=<;=A>B?E@BABB*CDDFE@F?G<HEI6J?K[L5MAN8O,P@Q5S/T[UEVAW:Y>ZC[9]9^=a6b7c6dTeAf6g<h8j<
connexion a	,H/H7XKITUkY
connexion au	-I7IBKKHRWTX_JdT
connexion ftp	RJTFlX
connexion n	,U
connexion refusée	"F,f.H/@1H6I7GBGKFOIRESHT=XK_GdIiJkDlI
connexion sftp	!;"C)K,X.B1I5K6T7C8JBIIHK@LIOGQIR@SGT[XJ[J_EaIbJcIfHiJkHlG
connexion à	!b/HKHRC
connnection	-J
connnection to	-J
consider	!W.T1TBKPIQF
consider changing	!K.V1U
consider using	!U
console	!d
const	!Z,J
consumer	!^,D8TBJKVRFSGTI
conta	!>"X,K.E/GBVIHKFLKOGRISHTC[J_KaFbVcHfJ
contact	!_#I%K&E'K,E-F/E5A6J7JCJFGGFIFKHPGQHTBWGXJ^F_:dIeKiCjJkGlI
contact ldap	!U
contact your	!2&G,J.T/H5EFIGIIHPIQJTEWI^I_EbSiHkKlK
contacter	!G.U0TST
contacter votre	!G.U0TST
contain	!>"I(J*J,H-V.I/A0V1H3A5F6]8G9D;X<E=J>K@JBIFHIHK?L?OHPFQJRESDTHWKYZ^G_SaIbIcFfDiHkU
contain a	!H/J0K6^<J@ILFQCSKYZcJfK
contain an	!HQV
contain ssh	!K/J9IKEkZ
container	!b"H&I'V.D/I0J5D<HBHIFLGOTRHSDTIWK^H_KbHeKfE
container not	!^fI
container process	!Z
containers	!W.F3I
containers json	3I5S
contains	"<#I%E'F(>)K*B+Y,@-K.>/<0W1H2@384F586_7H8@9;:G;A<9=B??@7A6B7CEDIFSGEHEIEJEK3L<MTNJO?P>Q6R9S>TAVHXDYTZI[D]E^?_>aCbCc>dIeHfDgThGiVjAkJlE
contains characters	0ZOH^J
contains illegal	!>/E0V6YSJ
contains invalid	!5"F(K+^,J/D076X8J;GBGEFKGRHXIYJ]K_FcJgFiZ
contains key	!J?I@GAHFXQIYG
contains work	!T
content	(T.I5H;I<TBAGKOGRBSXVWZT[JiG
content merge	!S
content plugins	SU
content to	&U<WBHRGSTZU
content type	kT
contents	!T.F1T3G5F;^=IAIB=CCH@L=PBQ<TIYE]SaEcWfKiJ
contents retained	!ZHF
context	"G&H-K.K/E8I;G<HBKIBJTLVOGPKQSRAYI[V_BbIcKeHiGkJlW
context deadline	!T5U7I
context on	lV
continue	"E#J(J)J*H/I1F2H4GAIDIIGJJKGLHPBQHSJTFYJZXdK
continue connecting	!J5X
continue keyboard	GZjK
continue password	!CB@R@ZbiGjJ
continue publickey	"H*K1I4J5GBXG?KKPFRSZ!
continue y	!W5K
contraseña	-H/J1J3D5HKEQXRITG_J
contrib	!S
control	"F%K&G*J.D/S1D2J3C5>6K7C9D;H<KFJGIK=LEMJOCPIS<T]XI[J^UaFb@dFhGiBjIk@l[
control connection	!:,J-IJFKENJT]_G
control master	!D/TITTK
control persist	IT
control process	!^5KBHTJ
control socket	,I-F/I8STDkGl]
controller	,I3H4U5IBJIX
conversation	!Z
conversation with	!Z
convert	!F,J.X/G1F5J8J<B=F>W@HI>KEQEVAYJcHfG
convert open	>S
convert status	!<.X/G1J<J=II@KFLVVBcIfH
converted	!BaKg^
copia	/H7VSUTV
copied	#W(Z,K.J3F5IBFIGKVLJOJSDTKjU
copied file	([3HIJKU
copier	IK
copier block	IK
copy	!@"D#D%B&<'H(U)C*;+A,*-7.U/B0Y1/2A314F59778E9H:G<W=>>I?H@EA8B=CCDJEJFHGHH;JCKVLVMHOTQ<VaW:XFYC[G]A^Zc7dAf2hAj@kFlD
copy failed	IULI
copy fastq	!F.X
copy file	&G/G0J1H5J7K8K;UAIGCI@KBLWO?PTRFV=ZIaFbYcK
copy files	!^.H
copy googleapi	![.D
copy id	&G6T<[
copy set	aT
copy srcfs	IS
copy update	!:&I(H,J.U/H0[5H9K;I<HBDHKICKTRGTGVa[J^H_VbIeKfJiKjK
copying	!J"G(K)I,>-9.T/C0J1;3F5F7I9GB@IGJXKbNCRBSVT<WH[H_@aCbCcFfBiIkG
copying file	!I-B.U1C8EK^SV_K
copying files	-K8HK[
copying the	SU
copyright	!W
copyto	!B
copyto update	!K-SLINTOUkS
core	!T";#J%K&[)E+H.B0H2I4I5J6B8U<Z=E@IBEHCIFKFNTP?QBSKTVVEWBXGYDZI[E^Ga@bAcCdDf;hHiHk<lK
core 2	!H,U7UGUTS
core example	KITV
core exceptions	!]5DKI
core git	!G&VAWRJiG
core nested	!B5I8VBGLT
core pom	!U
core socket	,S
core transport	!W
cores	!T
corkscrew	!G,J-F/GNAWd_HkK
corkscrew no	WV
coro	.IIILISJ
coro result	!I.IIILISK
corp	,E.I/a3I6H7I:TBHIJLJNKRFSHWCXUkI
corp example	WKXX
corp local	!C/]RJ
correct	!K,S0J3X8I9I;HAHBEFIGILEOJP@QYWI^HaKbIcJdKiElS
correct access	!:FJLIRGiH
correct and	,U7SBJkT
correct configuration	!E3T
correct length	!Y;GAJ
correct password	!HQY
correct the	"Y7JBITUkV
correct you	!K3U5K
correctamente	!W
correctly	!BTUgUiV
correo	,I/FTHiX
correspond	!@3_BITB
correspond pas	!D3^5ATB
corresponding	BXEJFU
corresponding algo	BYEKFY
corrupt	"C&G*T,H-F1K2K3B4I5B8@9@:J;U<@=K>F?H@;AABBCIDKEKFIGHHKKeP5Q]RBTKWIYD_FbIf?hKiIkJ
corrupted	!1":(_)K,=-=.G/F0E1G2C3F5H7D8B96;]AFBCEII?J7K^LDNHOBPERCS=T@VV[G]H^F_CaAb@cXdIfAhJiEkClJ
corrupted exception	!B;TKHMUWTXT
corrupted mac	!FJIKW
corrupted on	!?(]0JIFLKNKOHSDVWaE
could	!A"J#I'4(E*F+F.H091[2I3E5K83<K=:>HCAD8E>FJGDI>JGKBN@OCPCQJU:XSZ0[I]H^#_AaJbJcCdFeKg6hG
could be	"K&I,T-J/F3T5H7IBSFTKITCkJ
could change	!T
could either	3U
could mean	4W5J
could not	!@"J#I'5(&*G+G.I0:1[2J3A4>84=;>ICBD9E?FHGFI?JHKBNAOCPDQKU:XSZ2[J]E^%_BaKbKcDdGg7hG
couldn	!>,U7TKILYRJSX
couldn t	!>,U7TKILYRJSX
couldn't	!0"?%<'C(@*X-H.I/I0H1U2Y4<5J8K9_:F<G=7?E@3ACC<DDEAF9GBHGJ5K/MEO5P;Q/STUIW4YJZG[C^?_7dCe?f_gAjGl;
couldn't agree	!@*[2U3J5J8K9UBGRJTK
couldn't be	!V#WBIiTjV
couldn't canonicalize	!;1a<JIDLSRKaKkG
couldn't connect	!=#I%J)=*I+F1@2A3T4G6U8I;I=C?G@EA>BTFFHAJDKDLAP?QCSFVIW@YE_BbHcJdJfChGkUlG
couldn't get	!1&J1D<B=JICLbRDSYaG
couldn't initialise	!B,F-H.H/D3E5H8F9JBHLHNERDSGTI_JbZf_
couldn't load	!?>X@ECKPFQC
couldn't login	!I*I,URKTVkX
couldn't open	STaG
couldn't read	!A"J,Y-J1;2T5B6H9[;IB=K<N;SY_HdKfYk=
couldn't resolve	![
couldn't setstat	S?a]
couldn't stat	!A1I<HICLW
couldn't write	.V0TLISAaT
count	,T-I/H3H7K9J<IOIRHSIiI
count 1	,V5T8GBT
cp	!Z"J&G+G/H1=5H7V8G;F<?=B@KBBCKGJHAO=PHQGR@V=WFYK]EbGcJdSeEfHgKiEjJkFlJ
cp '	!UKISEaS
cp cannot	!T0U1I<E=JHGIKOKVG[IaA
cp error	KVSJaI
cp 通常	!FSU
cpu	!^
cpu features	!]
cr	*[2C8G9GLEOW[GaEgV
cr 3	OX
cram	!G^TbI
crash	!c
crates	!V/J2S
crc	!A(].J0K3JIJKTOJSK]IgX
crc error	!C(Z3JIJKUOKgY
create	!J"5%:&G'@(;)I*<-F0X476H8<9F:C>??@@CAABJC:DFECF2GGHWI(J;K-LWMDQCRBSbTVUIW[XJY6ZG]4^:_:aJcGdVeTfJg>h8iCj;l9
create a	!G,IOUSXTKeW
create acquire	!Z
create and	!HL]SW
create connection	,W-J3X5IBJKINHTUWS_I
create directory	!V&I,I3F;I<F=JBBRCTKe>iI
create failed	!@&S,K0Y8T<TBFLTOYRGS^TTVAa7iGkK
create file	"J%J(K+S-F2H4I6I8JFJHHIBOJRASKTBVXWI]Ja@bJdUkF
create folder	LJOKSUbY
create hostkeycallback	!HHU
create lock	!T
create new	OS
create parent	LT
create process	!:1J5U<FHBIFL@VJWd
create regular	0U<K=JHIIJLXOK[IaA
create remote	!D0TSS
create repository	!D,F1C5HBELJS]TJaViIkG
create session	!F7U;U@TBGNHRFTWcJ
create sftp	!8"H.G1B2V3K5Y7J8D9H;B<BB[KELCOHPKQFR_SCTTbJcKi<kG
create socket	!D-I/V8HKETX_HdY
create ssh	!A9S=JHSNKTT
create temporary	!T.U1WBJLJ
create the	!F&G5F=VAUQ^RITD
create truncate	LTSTaU
created	!S"H#W.F0K3G7G;DBIIJKHL@OCPIRAS?VTWV[K_IaHe]iIjJkI
created at	!W
creating	">#I%J(J)K*J+J-E2I3H4J5J6I8E9G=ECKFIHAK7L8NCPFQWR8SZVFWIYH^U_Aa@b@cGeaf?hGjCkDlJ
creating 5	!F7STT
creating bean	/J<U
creating machine	!ABUiU
creating remote	!D.VKDS[^XfI
creation	!a.I/F7J8H9I<SBJJWK?LKSHTB[JeUkJ
creation complete	!]TJ
credential	!B&?.J/D0J3H5?9K<Z=K?H@TGSIIKELEP:QSRZTBi^
credential id	!B"W;JiV
credential provided	BFQJRXiH
credentials	"F#F%B'G(A)F*A+B,2-<.</7091=2B384G52687;8=9::E;5<6=D>J?F@HAEB[CEDKEDGZH>I<JGK4L5MCN6O@PKQCRmS:T@VCW<XBY=ZE[C]E^A_9a?b?c;dEeFf<gFhBiajXk7l>
credentials 49	!U
credentials are	!9">/H0F6IGWPTR^jS
credentials as	FT
credentials available	!U
credentials for	!JGXRU
credentials invalid	iV
credentials were	!HBJIIR]iJ
critical	!J"W&D)J*A+W,Y.G1A2G5=7Y8B;BAHB:FIJILCNYOJPFQHR[SCWEYJ_SbJcEdEfBiUjG
critical error	"Y&J/G1F7J9IB@NVR[T>WKkF
critical failed	+W5H;G
critique	!D/SRX
critique impossible	!D/SRX
crlf	!D(E,K.C/K3J5H8J;W@JAHBGIJKDLIOJSHYI]JaFgf
crlf lf	gT
crlf line	;YAKYJ
cron	&V,H.G1H3I4J5U8KFKHTIGKHLEPTQIRATHZUcIfEjX
cron user	!C5VHUPUQJfI
crt	,U-C/W5F8H9KBJKWLENITIWH_EaWfH
crt ssh	!A,V-E/X5J8IKXWH_F
crt'	=S
crypt	!T9J
crypto	!b"G%I&I,I-F/G2F3D5B7G8K;@<E=JB<EVFFKBRCTF_HfSiFkI
crypto bad	;T
crypto cipher	QU
crypto pem	!X;<@WBE
crypto rsa	!JEX
crypto ssh	!V
cryptographic	!T;VPJ
cryptography	!YQU
cryptography deprecation	!W
cryptography hazmat	;IQU
créer	OGSY
créer le	OGSY
crítico	!<&I.T/W3G5K7B8K;KBJKFLGPIQJRZST[T
crítico no	!D/[7GSITV
cs	!I-U2I5T9IKFLJNTRKTT
cs ctos	!J
cs line	!I-VISKHLKNVTW
cs stoc	!J
css	!<-W.K0T5SBKJWKKOTSV
csv	!J"6#I%D&:'@)@*>+@-9/10c1/2C374G5H7;8.9::E;2<5=5>E?C@@A<B<CDDHEGFBG@H9IeJAK%N:OaP@QJR-SWT,UJW:XEZF^H_:aVb8dCe@f6hDi:j?kH
csv 18	!T
csv bytes	,VSG
csv error	!AITaT
csv mode	LV
csv no	<AIZLD
csv not	LT
csv sftp	!G<WIULJQURJ
csv tmp'	LY
csv to	.I0UIIOGS@VTaW
csv'	!@&K*J,I.:/I0E1E3I5J6I8K;J<<BDHII]KBLIOWRFSXTEV]]SfJgKiIkJlJ
csv' '	!JLV
csv' was	S;a[
ctl	!V
ctor	!U/E;B=V@SAGKKLJOVPJQJSJTH
ctor string	!F;D=V@TAHQK
ctos none	!J
ctr	!V*Y-J2KKIkJ
ctr aes	!J*Y
ctr and	*V9I
ctr server	*T
ctr user	9T
ctrl event	!U
ctx	!V
ctx use	!U
ctype	!T
cuenta	!<"W&I*K,K-K/I3H8I:X>JBHGKKJOHPKSIXI[K_JiW
culture	1SLV
culture neutral	1SLV
curl	!B"4#<%0';(8*I+I,>.]/J0?6@7H9D:<=*>8?@@5AGC6DDE?F1G4H?IWJ1KYMVNIOIP,Q9UFV3W7XGYDZ>]U^U_Ib+dHe4g;h7j.l@
curl 1	MX
curl 2	!@"U)T,F-Y.G/J1Y3F5J8XBFLFOKRGTEfJkW
curl 22	!Z
curl 25	!@.]IJOC[EaG
curl 28	)U,G.G1U7K8FJCKTNHRJTW_IaJfVlK
curl 35	MW
curl 56	!^)I-D1E5ABFKYWJXG_EfJ
curl 6	!V5IKGLGRKTIkJ
curl 60	2C5b9J;IBDKGTK
curl 67	"@#K%K&C.C1H3F5G;U=BBYCKFFGIIJKFLEOGPDS@TIXHYHZJ[J_KaDbJfCjD
curl 7	)W-J1T5J7TBCNFRDTAWG_Ic[fXiKlJ
curl 78	!;&K.I1E<EIHLaSW
curl 79	!7"D%F)?+G,B.W/E0J1:2H3@5<7H9F;T<>=D>J@HADB>CJHGI@LKOGPGQER@T?WEYC[U^YaCbEcBeIfYiE
curl 9	!ABJLIO^SS[Ja?
curl curl	!B2K3S5UBXRDYY
curl error	KKLVRWTH
curl haxx	!G2T5T
curl se	!S5J
curl t	!:.F5J<WIUKYLGMWQURFTTaK
current	"F&^,B-B.?/A2S6H7K9FAIB?FKGJIHKFNGOHQITAWI^W_Fb[cHfHkD
current branch	!Y
current directory	1TLHSV
current user	!Z6J
currently	"b&E,W.J/G1B3?7U8H9J;K<KB>KELFNIOKPJR@SDTUWJ^E_GbSeJfFi@jHkJ
currently exists	5U
currently not	!A"Z&K1DBIKKRKSJbU
curve	%J*K283D9ZBIFIHJJVKXNI_JfThHiIkJlJ
curve 25519	%J*K283D9ZBIFIHJJVKXNI_JfThHiIkJlJ
curve 448	9V
curve curve	!J-T9HJWfU
custom	!G-K1H7UKGNI[U_JfSkJ
custom true	!C1I7S[U
cut	;W<J
cve	!i"J+J,F-J.E/I3G5G6G8I;G<I=I@IAHBFGKKDLDNJOJPGQFRFSGTF_IcJfGiKkH
cwd	!C1bIFOTRJaHkG
cyberduck	!^
cygdrive	!F@VAX
cygdrive c	!G@VAX
código	!@,J.V/G1IGYKD[W
d	!A"<#T%I&J)>,E-G.T165G6>7I8F:D<Y?GB?C@EKFDGFHEJ;KEM>OEPHSYVWY9]:^H_DbDcDdGe@fEgahHjJ
d '	;TAIQK
d 0	!9(I0H2S5G;KLJTJ[JaIg]
d 1	!_
d 10	!JBU
d 2	!J(W
d 3	!FTVgT
d 77	!T
d 9	!UOU
d a	VV
d conf	+DjT
d date	!XBJkV
d sftp	;H@VAK
d établir	!C,E/ERWlU
d'accès	!D,H7[TIkH
d'accéder	,I7ZdW
d'accéder à	,I7ZdW
d'attente	!I"I,C.H/D6JKEOKRGTd_IdTkFlK
d'attente expiré	TS
d'hôte	!J"H,A.F/Z3Z5:7K9KBFKFLJOBQGRGSCTD_JaJcK
d'établir	!C,V/TTWkI
d'établir une	!F,V/UTW
da	!A,T.D1J2K5^7S8EJWQIRDSGTBWKXJdDiKkX
da der	!D,V/E7T
dados	'WKJ
daemon	!r"K&D,G/F5EB=KGRGSGT@fJiG
daemon at	!YTJ
daemon driver	!W
daemon pull	![
daemon running	!YTJ
daemon socket	!Y
daily	!C1J3I8KITKGLZRGSXbI
daily 1	!U
dal	!?&I*H,V-I.H/E1J2K3H5I8Y9IFJGIKGNHOJRATHZH^J_FbJcIkJlI
dal repository	<S
dal server	!A*H,V-I.H/E1J3H5J8Y9IBGGJKGNHOJRDTHZI^J_FbKcIiHlI
dana	5GBILXSVjV
dans	!b5F<J>JBHTD
darf	!C/J6T;F<J=WLJOT
dart	.EBFLTRVSV
dartssh	-U.F5TLTSV
dartssh 2	-U.F5TLTSV
das	"H&I)K+J,@/C1H3D7U;F<J=JBTIJKHNJOFRAS@fTkH
dashboard	<T=T
dass	!>)V.J/H1T3G5XRKfU
dat	!C(T0E1J8K<FBJIXLGO[SU[?]DfK
dat'	!EOZ
data	!J"5#=%V&:+A,?-F0H253@4H5D6:7I8J9;:<<6>5?GCBECF<G6HFIcJHLTNAQSR=TFUAWEX5YKZ6]W^G_?bKcWdEeIf5g^hDiCj-kI
data 0	KW
data a	(E0H<IKJS^[@]JeH
data app	!JlW
data backup	3T
data c	!Z+GKJOS
data connection	!T8IJVKDNWTS_X
data could	!JdS
data csv	!DMVaX
data data	;Y
data does	!C(F3HAJQW]V
data etc	!<+IjK
data example	!Z/TTG
data failed	!F3TSFVYaH
data format	!BKIWX]W^HbVcV
data found	!B<D@TPWQF
data from	.JBKIYSJ
data home	!V/H7JfGjG
data in	BU
data keys	=TBJ
data local	CVDH
data node	!T
data out	!=I^LIOUSSVI
data packs	!V
data passphrase	PWQU
data private	;WAK
data provider	!Y
data quota	!S
data reads	!EKVaU
data run	LJSWaF
data s	!W
data self	!H-H8J?UKFSIcT
data sftp	)T
data sql	!V
data ssh	!G,S=TkJ
data stream	)J.G/E1@3J=K@IBTGHIGNGVU_CaJkA
data to	!Y-H.Y8DBEKISGiS
data transfer	!I/J@UKJLWQKYT
data users	!E1_IELDfI
data with	!H%Z&D
data zip	'WCJDSSH
database	!b"H&I-J.H1I5W7I8J9K<HB=KDQJTKWJ_KdJi;jJkI
database is	!Y
database server	/T
dataprovider	BT
dataset	!G8WRJiKjV
datasource	&E,XBWTV
date	!U"Y#E%5&3'A(=)C*;+J1G2>4I9J:;;><A>1@DC<EJHGI:JHNTOAQDRDTJUIXIYDZH[K]:^6_VcFdZe-fCgCh;jF
date '	!Y
date 0	2UBZRHTTiEjG
date 00	.F0SBUMUNIRISHjW
date 0000	,T5VBTiG
date 0200	<VBI
date 09	!S3K5KST
date 1	"K,I/J7V;JBEKFQSTU
date 11	!J"W,U7U9TBKRTTTiF
date 19	!Y
date 2	!D"V,J2UBKRUXVbVdUlT
date 2024	"J8GBGKTbT
date 2025	!Y"TBHGIbTiH
date 2026	"J8UBC_TiI
date 25	!T"W.E5K=J@KCKEJHIRVS@c@fThK
date 27	!)"?,S.V/T5TRBST^GcVf@
date 3	,J2UJUKHXVdTlT
date 30	TT
date 4	,J.TBGGIKFLKOTXVdTiTlT
date 545	DX
date aarch	!T
date access	!U"UKJbTiT
date attempting	iVjT
date authenticating	-U_UiU
date authentication	!UjS
date automatic	aU
date build	PT
date c	!EJX
date can't	!E-X/I5T7J9XBKKKTE_V
date cannot	!HTT
date child	!Z
date closing	KK
date connecting	,S-WBIGSKJNG_GiG
date connection	!T"K,I-Y1I8ABEMINT_HfIkT
date copying	KHSI^U
date could	9S
date create	!J
date culture	1SLV
date d	!J9T
date date	!_,W3J5S;F<JKINFSJTTkJ
date debug	"Y*J,I.G1J5K9F<VB>FFGFJGTF^UjIlF
date dial	!=,H/V7[B@JJKHTVkX
date dist	6SGT
date doing	!V
date e	!=-H8BKXSWbT
date err	!J-JWW
date error	!F#H%H&K(T)J+F,60T2F3:6V98=?@<A9CIGSHFJUKWMBPVRESSTFVVW9ZG^1b0c>dSeIfDgGhGlE
date exception	!C.Z
date exec	!S
date exit	!S
date f	!J^T
date fail	!BPYQJRK_ZkJ
date failed	!>,I.D2K5X6K8IFKHJKSRJXT^J
date file	!I<KIHLW
date from	![/KUU
date gateway	!I-KBI_S
date gems	!EWUjU
date got	5HBEKIRXSK
date gulp	KW
date gw	MT
date handler	!<"JBWGJRT
date host	1K3_5F;KHTRJiK
date http	!W
date https	!W
date info	!i"?*H,7-I.>/H0T1@2H<J=I@JADB6FFJIK8MIPHR:T7YI^J_FbBcFdEfEhJi:jIk?lH
date initialised	!W
date install	!@"UBJbTiS
date invalid	!d"IBER@i@
date ipaddr	dW
date is	dUkV
date jar	!HhT
date jst	!VKJ
date level	!J"J)S,U/H1T5K9JFIKFSUTG_HaJbTfHiI
date lib	!C5H6F7S9GGJKDRDTSZJbKcH
date local	FWKTiU
date log	0T
date looking	KJTIdW
date lts	!XUJ
date main	!F,I7H9UTUfKiU
date mod	KXOTfK
date msg	!H"I,VRX
date network	!F-K8CKXTIdW
date no	!?GSTHdX
date node	!E&H-S.X/H8I?W@ENCRV_FfKiIkV
date notice	,J-T<G?SBIfKiGjJ
date num	+HBT
date offer	!X
date offered	![
date on	!DCIDW
date opened	!Y"SbU
date opening	!T"S-JKF
date p	!X
date packer	!J#U7TBFKVNVRK
date permission	!="A.X0XBDLXOWRWSK[X
date permissions	CHDW
date preparing	PT
date pubkey	!W
date py	!V
date r	!JTU
date reading	!U
date received	!H"V7SbTdS
date remote	-UNHUS
date resolved	!S
date resolver	"V/V5EBGHUKFTIbT
date running	!V5I
date script	.VSV
date sender	"HMVNJ_J
date server	![-G9I<DB]FHKHNHRI_Ii;j;lY
date session	!Z8FBGK@TEaTdW
date sftp	"@,D-V.B0U1E3K5H6J7D8A9UBALXNHOBRESHTJ[YaZcTfUkKlK
date socket	/S
date ssh	"<#C&:*K,D.K2J3J5J7V8U9I;Y<2?CFZTVWHZH_EbHdUiGkG
date sshd	!D"H8JKIMJ_[iK
date started	!Z
date starting	!T
date startup	!Z
date status	LI
date stderr	!JKTUS
date sun	!U
date the	!D,S-Y.H5T8JHTKCSIbF
date thr	!D-TVU
date thread	!ShT
date to	!];IAK
date trace	/T6S
date transfer	GTKILI
date type	LJ
date unable	!-"W&;)Z,B-D1W2B3B5I7K92;<<B=V?X@VFWGWKfNaPER6WIXJZX_YbTf?i>jDkc
date up	,VUJkW
date upload	!H,UBWKVaJ
date user	!E"I&K8JBVCKGXKJLHRAiTjSkF
date username	!W
date using	!ViT
date utc	,W2T8G;IKINGTUjSkJ
date warn	"H'S.DKHSY
date we	!W-VNI
date web	!J"VBKQTRV
date win	!T
date x	dS
date xfr	!V
date z	a[
date サー	8T
date セッ	!U
date 公開	!X
date 接続	7XTTdS
date 認証	"T.SKJbU
date 転送	KKaJ
datei	!B";#I%I&E'E(?)B*D+E,;-C.6/41<2F3;4H576@7=8<9B:H;><5=C?J@GAFB9CIDJEJFGGEHIIaJFLHMGNBOaPEQ?R;SKT8UJVDWEXDZI[=]B^>_=a[bAc>dIeCf;hFi>jFkClB
dateien	![,GKJTK
dateiübertragung	!S
dateiübertragung erfolgreich	!S
daten	![,I/E5JBJSVTJaI
datos	![ST
dav	!h.EKIOJ
dav files	!W
davfs	!VBIMXRHlI
davfs mounting	!VBIMXRHlI
day	OS
days	!["I,T-J6JKJLJNKRJUIWTkU
days 3	!VUJ
db	"U&?+K-A/;1D6[8C<J@KAFFEHGK8L<NDPHQGR>TCXJYJ^K_BaIbGcHfEhKi^k7lI
db 01	WTjT
db 1	"W&K/I5JBTRHWTdUiX
db 2	,U
db dump	!I.U0V
db example	!I6^kI
db ipaddr	!S5UBI
db php	!W
dbc	BTFSRJ
dbclient	!2"?&F*H,D-V/T1@3U5@6T8;;Z<KJJNZRFTEWC_XbDcG
dbclient connection	!4"B&G*H,D-V/T1@3U5@6U8;AJN^RFTEWE_ZbF
dbeaver	!J?IBSRJ
dbeaver model	!KBSRJ
dblock	!E(T9TOT
dblock zip	!E(T9TOT
dcim	!I.VBFKTLYRUSHaHjI
ddbj	,B1I5G;J<[BBIJLHPIRIT>dajW
ddbj key	!E5K<XBHjU
ddbj nig	!I,GTFdY
ddbj sftp	lS
de	!<">#+%)&,'))D*%+5-].2/Z2!3F477;8B9U:D;*=C>H@(A#B5CBD.F5H(I!J/KSL)M'N!OHP!SDU1V*WGY6Z([!^5_WbJc?d;e)fBgIhXk+l!
de ce	!USK
de clé	"H(J,H/D0I1J3H5F6G<_BIIHKGOFQFRASFTK_IaHiI
de conexión	!I,YKE
de connexion	,V-F/A7UKGdWhK
de créer	OGSY
de datos	!V
de destino	!D,_-H/E9KKD
de doelcomputer	!K,Z/J
de espera	!B,E/F7VKIRCT^
de fichier	0W
de home	!V
de l'aide	!G.U0TST
de l'envoi	![
de l'hôte	!J3A5^KIQCRKTK
de la	!T-E.J/U1I6U7J8IBDK?QHR;TBWJXI_EiI
de lire	!G&S:UCKLKjT
de passe	)T,H-H/F0K1S8GBHKBQFRZTH_HbIcKfT
de verbinding	!K,Z/J
deadline	!U5U7I
deadline exceeded	!U5U7I
deb	.V3GLFMUNGTI[U
deb 12	3JMI
deb num	!D-TVU
debian	#W,I2J3E8JAKLIMUPITD^IiHkK
debian 2	3IMFlV
debian connected	!W
debian date	"VbV
debian gnu	"VbU
debug	&I'F(=)H*H+G,E.</H1J2G3A4J5C6I7G;><H=6>9?G@HCHFTHGI5JcLBNTVIWDXHY=ZX[E]CaDbBeEg@jT
debug 1	#C'K(F*H+H,J.>/K0I2J375H6C7K8H9;;A<A=<>>CKI>JbM6NVPVQ5WAYCZZ[H]JbFdTeIgEjUk6l=
debug 2	+B1J9K<IAKFJHJJCQT
debug 3	1K8J<GBWDIFJJTKD
debug a	!Z
debug asyncssh	BIFT
debug client	!JNGTGkIl[
debug handshake	!]
debug handshaking	!F#V7UBGKVNWRK
debug inbound	!X
debug jsch	BCRV
debug local	lK
debug message	!W
debug msg	!aBTRT
debug net	!WBIiKkU
debug outbound	!X
debug outgoing	!T9SKT
debug pacer	<WRIfT
debug paramiko	-GBWFSKKWUiX
debug parser	9VKV
debug remote	,VLHTSkVlK
debug sender	,I1J8IBEKJR@
debug socket	NS
debug ssh	!=#Y7UFTKTNURIbVcTjK
debug time	!HMVNKRV_KiK
debug using	BJjT
debugging	!YFT
debugging process	FT
debugging turned	!Y
dec	GSiJ
declined	%Z&EBK
decode	!J"J&I+K-J/K3J5G9I<B=G@^ATB9KCNJPYQURFSUTIaKiIjI
decode encrypted	!J;FPTQT
decode pem	;F@KBEP[QT
decode private	!G<J@[AXYH
decoder	!G"J/J9G;W@WAYBAKGNIQVRFiJ
decoder decode	!E?S@XBCKHRJhS
decoder java	!D?S@XBCKIRJYShS
decoder parse	?WPJQH
decoding	;[KGQI
decoding error	;WKI
decrepit	!U
decrepit ciphers	!T
decrypt	"F%C&C+I,J-H/I1H2B3B4K5B7I8J9I:I;E<6=7>B?B@7A?BKC@DJEIFCGJHHJKKCNEP^QfR=TFUWVIWIY7_IbJi=jAkH
decrypt final	AS
decrypt key	!D;FAHPZ
decrypt later	UX
decrypt private	!B=AAJCKQWYG
decrypt the	!I;KPW
decrypted	;JQW
decrypted pem	!HQY
decrypting	!A;Z@T
decryption	"E%J&H)J*S,J-F.J1F2H3F5E8F9B;8<E=IA>B<CKFHIJK[LJNAQdR?SCTIYH^H_IbGcAfFiDjJ
decryption failed	!^5K;A<J@UAFBGPH
decryption of	!GQY
decryption password	!<;GQ_RF
def	!k*J5B9J;IBEKKRES>aDfIiK
def found	!]
default	!c"3#G%B*E+B,Y.</I3>4H5J6F809?:J;<=X>I?I@CAFCTEGFGGCHIIGJTL;MKOHPIQ9REUJVHYFZE[I]J^@_BbAdCeJf?jUkClD
default cache	!U
default connect	!G5K7WBIK?R>TX
default key	!S
default machine	!g,J-GBDKAjK
default server	!G2T
default sftp	)V,U-I5J8IBHKGcU
default ssh	!K,=-U5I;G<H=JAICIK^PIiUjU
default unreachable	kK
default vagrant	!U
default virtualbox	=^BI
default waiting	FUiJ
default warning	!A,V-X3H5I;G<G=IAHBTCUKZPIRFTF_IhIiXjWkJ
defaults	,J-U<GBJLJfKiHjJ
deferred	BIRK_Y
defined	!g,H.F/HIKKBLFRKSETK[J
definition	!]<J
definitions	BTPWRITJiVjU
del	!I"W&D,=-D3W5T6H7F8H:J;G<S=K>JGJK@LJPJQHR@XJ[J^K_FbGcJfKiEjU
del host	,B3U5UTUWT
del servidor	!H3UTKkUlV
delay	LWST
delete	&G,K;C<WLEOXRCSaTI[Ua=bFcSiHkG
delete the	!FOZST
deleted	OV
deleting	OVS[
deleting old	SVaT
delivered	!Y
delivery	!CKJTW
delivery exception	!CKJTW
della	!F,I.I/I3[6J7W8I;J<VBHHXKGL@OIQIRBSI[JcIdXiF
della chiave	!A/J3]<VBJHYKJLCRFSKTGiJ
deltas	!W
deltas 100	!W
dem	"D#I%K&H'I*G+K,=.]/<0F2I3[5S6H7E8F9F;F<G=HCJEKFJGHHKIHJJKBLBMKNDPJQJR@S?T<WJXJZH[K]J^HaCbGcEgJhHi=kHlE
dem gerät	.U
dem server	)T,F.Z/D3J5FBGKJODRCSHTG_KcJlI
demo	!VBHiV
den	!8"U(I)H+K,C-I.?/?0F1D5>7G8F9I;B<J@JAKB8GHIEKDLDNHPWQTR<T?VKWJXI[J]J^J_Ga;bGcFeKfCgKhFiTkIlF
denegado	.JLGOJS[aF
denegó	,X
denegó expresamente	,X
denied	!E&J(*)!*(+;,!-!.!/!0<112+4-5A6%7!8!9%;D<C=f>0?<@GA8D=EJI3J.K!L:M/N!PEQ<ReSlT7U8VIW4XHYH[%]/^!_!aabWc!d(fAg/h/iYj[kCl)
denied '	!S5J;E<B=b@JBIHWIYPIQIS7YJ
denied 13	!HBIRHSfa?iK
denied 3	!BBJOYSSaB
denied access	!F:VSXjY
denied at	!IOJRVSU
denied by	!V3K5FBELWRKSTTJiIjT
denied client	!USI
denied error	!VBJRHaT
denied establishing	!F3^5I
denied exception	!d"C.J1J;J<F=[B?L>PJQIR7SKYKa:bJi>
denied for	#I%H1K3I5G;I<I=A@KBWCHG?HJLHPEQHR_SCTHZHa@bFjZkJ
denied in	SUaF
denied keyboard	!7;H=E@IBXCJEKFGGbRISFZHjBkJ
denied mkdir	!]=KSE
denied on	!YSF
denied open	!H+W<F=UHTS@
denied password	!0"^#J%K&H1J=@B5CHFCPUQDRZS5TJZbaCiVj<k>
denied permission	!4"H=JBXLVOIS^TKa6iVjZ
denied please	!."Y#E%F&I.F1I5H<D=>CAEFFDLGODPHQCRVSUTFVIZ?_JbChJiV
denied publickey	!!"K#^%U&_'A(I)A*B+3-8.E/;0E1#2C354C5;6B7C8B9D:?<f>A@TBcCUFTGAH"ICJFK=L3MINCO9PUR@S!T)UHV9X?YTZ'[I]J^@_Aa&b'c=dFe=f7gFhGiZjckTlJ
denied sftp	"D=HBELJOJR@a:bTiI
denied ssh	&F'K0G;J<E=BBCGIHDO9PIRCSVTJVSe<iFjH
denied the	!T
denied to	!?"Y&;.G3F5C:b;G<I=DB<HJSTTEaKbJiXje
denied until	!G5U
denied upload	!JSaa;
denied user	!XSG
denied verification	!D3a5aBIHFKJRGSI
denied when	!_RISDaE
denied while	![
denying	!D.XOT
denying file	!H.W
dep	!I3U
dependabot	!Z;J
dependencies	!_/EQHRJTH
dependency	!]/I5JKI
deploy	!G#@%5&U'H(C)?*=+:.90@2I4?8999;S<c>A?HDDE<G5H5I:J?K.L;MFNAO@PWRWUJVCW7XCZ?[@]F^=_;c>eFf9jXkVlG
deploy action	"IBFRWiH
deploy failed	!H&U;J=JBFCWTIiFjCkT
deploy finished	!T
deploy from	!S
deploy host	/S
deploy ipaddr	!J"G&[-Y7J8G;KFZKERGkI
deploy key	!@%I3E5@;[<BAWB7EJHJLHPTRHSVYTi@jV
deploy key'	CT
deploy pem	!I<U
deploy sh	<JIKLJRHaHgV
deploy user	!V
deploy using	!K;V<VAUB@QDRS
deployed	!]kH
deployer	&U,X5GBXKITUiV
deploying	&X;TASQJiHjG
deployment	"G,E-I1F7T8K:U;J<GBUHJIBKHSY_IfFj]
deployment failed	!="H,G-J1K5V7UBVKILT_IfIjW
depot	!H)U,C-I/G3I5I8I9F;VAUKEQTRFTFdV
deprecated	!k*I+F,F-F2J3I5E6T7J8E9D;F<I=G>C?I@EABBDCJEKFYGHHFK?LJNHPGQHRETGYB_HhIiEkIlJ
deprecated and	6W
deprecated keys	HH
deprecated option	!X+J
deprecated user	![RK
deprecation	!h"K/J3I5JBJKJ
deprecation warning	!a
depth	!E/T3I5XiT
depth 1	3I5X
der	!X"D#D%D&@'A(B*;+B->.4/[0;2?3X4C7I9;:B;7<>=B>@?CA<B>CDDDECF@G=HCI<JAKBL5M@NIODP@QISCTSUEVAW<X=YAZ?[A]@^<_Eb=dBeCg=h>iIj=k;l;
der angegebene	!J,J/_5C8KKERK
der datei	!DaX
der dienst	![,KRKSI
der hostschlüssel	!F3[5AOISI
der server	!;3S5WBJ
der verbindung	!G1K3J6H7G8IKANKTYlK
der zielcomputer	!G,YTH
des	"6#G%F&B'C(<)>*_+B,J-:.6//0:1<3[4F6@7<8?:D;?<A=E>F?F@FACB@CEDGEFGBHEI?JDK5L:MDN?OTPDQ@R2T>UHVDWAXAYDZG[<]A_9c<dEeBgBiCjTl?
des cbc	*[9H
des ctr	FSiS
des servers	!6"A&K'J(G)I*F+J,B.?/@0E1E2I3_5V6H7H8H9G;H<IB@FJIEKELDNHOTPKQHRCSUTBVKWJXJ[C]I_Fa<cDeIgKhHiGjIkHlH
desc	!b5WBGSETGXWaK
desc connection	!VTJ
desc error	!J5X
desc transport	!WTJ
describe	!TSI
describe the	0SaU
description	!Y.YBIKFRGTI_KiD
descriptor	!Y-J1JKD_JfI
desktop	&J+F,X.I1G3G7V;G?F@GAJBAHJIXKIOJTVYK^HbHfFiJkI
despite	!BBX
despite accepting	!BBX
dest	!G#H&C(J)J*H+I,?-F.Y/A0X1=3H5C6J7C9J=FAEBGG?HCI-JJQERAVDWHZF[[]J_Ha9cCeIfCgJiIkGlJ
dest error	!H"V.6;;GHKKL>OFP;STTU^TbTiUkJ
dest open	!*&I'T/K0Y1E<F=IBJHFI2KILSOSSUTK[[^Ja?bIfHkI
destination	!("@%F'V(B+<,=-?/?1B2D4B5?6<7f8H9G<8>JBDCEDKEHHFIHJGKGL[O]W?X[]X^=_@aGb<c>dCe?f:gDhElF
destination address	!K5T
destination file	!@.JKJLFO_]Z
destination is	!ESI[U
destination l	!W
destination sftp	!9,K<I?UFSKTS@
destino	!="G([,]-C.G/?0H5H6I8E9C<JBIGIIKLKOERBSDWKXJ]Y_GbHcJfJgJhHiG
destino denegó	,X
destroy	!TLK_IdS
destroy 128	!I"S_IdT
destroy 169	!I"S_IdT
detached	iS
detail	!E,G5J;T<X@UASBTRFVUbKj[
detailed	.JBJKWLUSYTJ^UaUfT
detailed information	LWST^UfT
details	&=*K,H-I.E/D1J7J8H<H@VG[IIKALINJWHYT^K_SbFcKfKiXj]kI
details error	!G&E@SFSTJ
details see	_U
detected	!E&I)J*F,@-A1H2H4c5<7A9G;><J?K@EACB9FHHJKCLGP]Q8TZWHXJYH^KaJbJcHdHf@hEjHkElF
detected auth	!G8=BJGWJUKTRW
detected but	!F;F@IAIP_Q?
detected dubious	!X
detected idle	8aJBR=TF
detected vagrant	!U
detecting	!C,WBU
detecting os	!C,WBU
determine	!F&V.H1U4T5K8G<WBAKVRGTJVK]TaGfJiG
determine revision	!I4T
dev	"B%I(F*H,?.A0J1J2F4K6D7D9A;C?J@HEUFDHKITLCOKPXRWSDT=VHZJ[J^G_CaIdHfJgKhJi>lJ
dev dev	!X
dev fd	ASISQU
dev null	(J+U5H;I=SIScT
dev sdb	!U
dev tty	&F/K5W<KIELJP[QGRVSJjJ
devbox	/W5K6H
device	";#I&A'H)J*D+G,G-?.^/E0D1=2E3?6F9@:H;?<:=C>J?J@GABBHCEHKI9JBKCL;NJOCPUQ:RTS7TFVCW@XGYGZI[D]G_IaAb@eIf>gHhIiZjFlG
device 28	.T
device dev	!W
device failed	!D7SGWKITSkT
device not	!>8WFJRXTG
device number	!U
device or	&H5TPXQJjJ
device settings	!G/XBCFTGWR^dI
device ssh	!G.U
device unauthorized	!W
df	"J9KAWFJJ^KDLHRGSETJfKiJjK
df h	.U
dh	!F-I9[K@NH
dh gex	!G9]KA
di	"E#J%I&F'I(I*J+I-F/A0E1F3@5A7S8A;H<D=H>J?J@JAJCKEIFIGGHJIFJKK>LVMKNGO<PIQHS>TXVIWIXKYIZJ[I]H^F_DaHbEcDdUgIhKiHjVkGlE
dial	!I#C&X)C*C+G-J.F0J1;2U4D5G6Z7T8<99;:=D>J@IABBWCHEIFHHCI?J2K9LAMHNBOIP=QDRISAVIWUXTYGZE_;aIc?dWf@hIjEkSl=
dial dial	!DBJdH
dial nas	2V5URKiK
dial ssh	!B&I,Y-I2V3W5A7G;J<TGVTIWXbVdGiSjI
dial stdio	!I&U
dial tcp	"C#J&B)H*H+J-..I1D2I3=5?6[7W8A9F;J<H=KGHHJIGJ8K=LCN8PIRDSFTTXUZJ^D_3bFcIdZfGhGjKlF
dial to	!K-VRI_UkU
dial unix	!E&^<KIK
dialog	!a
dialog on	!W
dicha	,X
dicha conexión	,X
did	!D"?&E'K(U)E*<+I,S-I.?0E1B2<3J7W<B?JA?FKHFJAK<P@QVRET_VIW@XDYJ[E]H_3a?b?cUeIf4gJhDjCkTl@
did not	!A"A&G(U)F*=+J-K.A0F1C2>5T6C7Y<DABBTHGJCK?PCRHTaVFWAXD[F]I_6aAbAcUdTeJf6gKhEjElG
did you	/U5H6VBIKINIQYRHTJkUlJ
didn't	!bB@LHR]SJiD
didn't find	!^LJ
die	!F":#G%H&C'I(C)E*G+C-T.=/10T1B2G3G4H5J6B7T9C:H;;<@=@>U?J@EAECDEHFEGEHFI?JIMINDPCQ?VIWSXDZG[E]D_BaVdIeFgEhEiVjSkElF
die datei	!D,J.K/J0V5K7J;J<K>TBJIHKKTJaYfK
die verbindung	!>,S/I7T8V
died	!<5K8]BFK^cF
dienst	!Y)V,H.J1S3J5GBIRISGTHfT
diff	&T5TPU
differ	!A([/J0H;HIEKJLGNIOFRKS@TKVWaAcI
differ hex	(U
differ src	!E(ZgU
different	!<"J(V-K.J2I3[4J5<9H:VFVKXNERJTIYI^JbIk[
different from	!I(V3T5HKV
different key	3U5JFW
different versions	KT
differs	!6(Y.D0J3Y5B8K9HBFIFLHNIOISHTJVJ]WaGbHcVdSfJgX
differs at	!JcX
differs from	!@(T.K3V5HKIdSgS
diffie	%K*G,K-H/J2F3I9^HKJIKINIRKTHhK
diffie hellman	%K*G,K-H/J2F3I9^HKJIKINIRKTHhK
difftar	KU
difftar gpg	KU
digest	!I(Z.IKJ
digital	&K.H3W5WASBJRDSITJ
digital envelope	AS
digitalocean	&T;I<XBFRI
digitalocean droplet	&T;I<XBFRI
dir	"D&D,H3F5@6I8T9I;D<E=HB?HSI[KYPJQIRBTCVGWHaBbBfDiDjKlI
dir exists	!HKY
dir failed	1SLJ
dir home	!FIZLD
dir string	SS
direct	!D1H2K7E8H9FBHHJLKQKRBWVXa^HdKiGkF
direct connections	!IWKXX
direct entering	!F
direct session	!T
direct tcpip	!?/UWXfKkK
directories	!K"F&H,I.G/H0H1I3E5A9J;J<JB?KELdOERDSCTHWK[IaBbFedfJiHjK
directories is	!E"KLTSIbJeU
directorio	!U<TIILWSJ
directory	".#;%='7(-)Y*>+&,?-?.5/+0E1]223!4B5@6*7-9+:7;F<T=+>9?A@JA/B>C<D:EBF6G5HYKHL[M8N)O:P>Q2R2SVT2U?V5X5Y:Z8[l]:^I_-a!c>d0e_fHhDi*j5l,
directory '	&E-J.G0K1@3G5W;D<a=CBFHWIGLGOCPGRUSJTUVGWFYJaJbHeTfJkC
directory 'c	!I<TLI
directory 2	!31G<IHII[LYS=
directory and	PIQTSKTS
directory at	!=,IOUSXTKeW
directory call	!Y
directory component	!G)^BI
directory consider	!K.V1U
directory data	LU
directory directory	!GIULV
directory error	,W8GKDLJRYTWVT[J
directory failed	bS
directory for	!D&G.G1F<GHKIJKJLWS_fHkK
directory home	!:&H1_<CBTHEI>KHRHSEbYkD
directory in	!@.V1T8T;JKVL;OIRJ[W
directory inaccessible	!T
directory incoming	IHLXSF[G
directory is	"J)K1W5I8HBBGIITKGPJRF[I_H
directory listing	!V-J.J7J8?KVLXNBSET?_IbJcJdIfHkFlK
directory nested	!G.J1UBTOIRSSG
directory not	!FISLV
directory open	&F+E1J<THFL>
directory opt	ST
directory or	IDLV[CeU
directory permission	!@BIHHLTSbaH
directory r	!I<]BD
directory sftp	!FSF[W
directory srv	)WBJLKSI[T
directory ssh	!CLS[V
directory string	LT
directory to	!H.E5J<II]KJODTKVG[GaH
directory upload	<GIAL^SE
dirs	!T
disable	3IBGGEOVRH
disable method	BIGFRK
disabled	!_"_#I%?&;'H(G)D*A+E,5-B.@0@1;2C3J4G5D6?7B889W:F;?<B=E?I@HAABDCEEJG=HGI=JGK3LKMIN@P>Q@R7T3VGWAYD[>]F^Z_;a=bGc:dJf3gKhFk>lE
disabled id	!U
disabled in	9ZRHSK
disabled or	!]
disabling	!^HUTK
disabling multiplexing	!a
discarding	!I.T8WKaLIRKSIfJ
discarding closed	K^fK
disco	!?(V,K.XLKRJSFTI]Z
disconnect	!C#D%@&7'H(F*G+?,>-U.-/-0C1U2C4B5K6=7/8e9J:D;6<<=;>G?B@<A7B1C@DFEAFAH?IBL7M:N>O@P7Q9R@S2T.UHVFWHX=Y?Z>[A]G^;_gaAb:c/d7eGfDgDhli5j:lB
disconnect 11	KG_VhI
disconnect 12	_T
disconnect 2	!J-UKKLKSJhX
disconnect broken	!6"a)a.F/J3K5H8TBGJTSI
disconnect code	!AhT
disconnect connection	!<"F)4-V/K1Z8@BFJAKaQJTGWF_JfJhU
disconnect from	!K"C)?,F-@2J8WB@K8MGNKRTTE_Yh[iIjIkJ
disconnect key	*W2W_J
disconnect message	"K-K1K8TBKKBNJRJcIhXkK
disconnect reason	8XKYhS
disconnect received	!Z
disconnect retrying	,U-[BBTHiKjH
disconnect too	!C_Y
disconnect transport	!JhS
disconnect while	8V
disconnected	!I"A#>'E(>+>,--a.(/,0=1a3,4B5(69788V:?;1<G=7A;B=C?DGEAF?H@I=J:L.M7N=O5P:Q5RHS>T/UGVAW7XIY?[;]B^8_Ia4bFdGe@f]g<hjiBjIlG
disconnected by	!k)B*K-E1;5J8G9FBIMJRG_Jf<hViElK
disconnected connection	!X
disconnected from	!a"E)>,H-H.H2J3H5G89BAMGN<SITF^K_BbGcDhciGjIkGl@
disconnected no	!D%U&];F>TFBRH
disconnected too	!GhT
disconnecting	%J&I(H)H+C-<.@0D1B2T6H7B;G<H=H@KAGB4EKHKIXKbMGNTOEPGQGTDVHWHXK[H^F_=aEbAdGf?gFi8jGkGlI
disconnecting and	!S
disconnecting configuration	BII[KILTRJ
disconnecting from	!X,V/T5J8GBFKHRUSJ_HkF
disconnecting ipaddr	KT
disconnecting with	!H*W2X8KKTLKNUSGcJ
disconnects	!I*S2S9T
disconnects with	!I*S2S9T
discovered	!W6WBI
discovered interpreter	6W
discovered key	!]BK
discovered python	!U
discovery	kT
disk	!T"C&H(E+K,E-I.m/A0C1D3D5A6E7H8D9H;E=T@HADB?FIGJI@K;L>NDOFPFQGR?S9TBVJWJYG]J^G_EaDbHcFfBgJiCjIkHlI
disk 0	!J.V
disk full	!ULIOISG[JaI
disk quota	"K.b1KIIKIOFSJ
disk space	!A.^KJTJfK
dispatch	!G"=)I,:/H1>2U5E7>8=9X;JB>ETIIJZKTRGT9XJ_;d=gVhFiCk>
dispatch run	!8"@*S,;1E2U5I7@8>9XB@ETJZKTRHT:XJ_=d?gWhGiEk@
display	!c<KPKRK
display name	!V
disponible	XUbU
disposed	!^
dist	(H,I/I1I3H8>;F<BBUFEIiK@LBOIR>TJV8WC[<]J^FfKgHi:jEkAlT
dist app	!J<II[LH
dist cannot	!ZIBLD
dist extension	/S6SGT
dist failed	!EI[LD
dist index	!VBZRDSGiI
dist packages	!D.U/I8F;JFJLWVAWJ[DjIkKlI
distant	!8"J*W,A/J2X9Y:TCJKTLHNHRISUT@WT_GkF
distributed	<TBK
distributed as	<T
distribution	1YLU
dists	!^
dists jammy	!T
django	!d5DBFKIRF
dl	!V
dll	IT
dn	!J/UTKdU
dn ns	!J/UTKdU
dns	!@"K,J-D.J/j1H3W5=9JBBKFLGNIRET:_IdTfJiGkB
dns 122	/U
dns abstraction	/S
dns get	/T
dns is	!I/X
dns lookup	!J/Z5I
dns spoofing	!K3V
do	";#F%@'F)F*W,4-70E1J2Y3S4F6>768A9W:D<H=3?A@4A3CJDEECH@JUK0L>MHP:SWT.UIV@W@XEY3ZD[U]A^@_5a?b?dCgEhBkF
do fatal	cU
do handle	!Y"S1U
do next	!I&ABVFXQFRU
do not	!T"K%I*Y,J.I/H1K2Z345E9X;W<>=>>I@AA=C@EKFGIGKBLJNJOTPGQWRITJY;[I]H^J_KaKcIfH
do s	!HJY
do servidor	!>.H/H3aBHLJOJQIRASITI
do store	LIOT
do version'	IS
do you	5WBTQJRIiVjV
docker	!^,:-F.J1D2J3G6H7?8I9H;D<FAHBTGJHIIUKALHNIPUQFR7S@TSWEXJ^C_EaKcIdHiKkA
docker 18	!J
docker compose	/T
docker daemon	!c&JTH
docker error	!_
docker example	!I"S&U3H
docker exit	![BK
docker h	iS
docker image	TU
docker info	!I"VbW
docker login	!]BIRAiH
docker permission	!S
docker run	!DIYPV
docker sock	!W
docker stderr	![BK
docker system	!I&U
docker v	!D3TTVjT
docs	!_,E-S.G/J1K7J:V;FBHHGKELENTRKTH_GiDj@
docs git	3T:WBKSKjE
docs troubleshooting	kT
doctype	!I;^
doctype html	!I;^
document	.VKJLEOW[b
documentation	!DWZ
documentation here	!DWZ
documents	!K,U1G;H<VBK[U
docx	IWLHkH
doelcomputer	!K,Z/J
doelcomputer de	!K,Z/J
does	#?%8&0'>(W)<*3+;,,.53Z485<798/9F<W=C><?F@AAGB5C7DAE<G8H7J?K%L]MANVOCP;RGSHT,UCW6X:Z=[6]S^7_CbCc=d@e;g>h=jDk@l;
does not	!J#?%8&0'>(W)<*3+;,,.53[4=5I798/9F<W=C><?F@AAGB5C7DAE<G8H:J?K%L]MANVOCP;RGSHT,UCW6X:Z=[6]S^7_CbCc=d@e;g>h=jDk@l;
doesn't	!C,J.C9K;J<T=KKHLYNJPIQKSITI[I^WaHbHfI
doesn't exist	.K<ULYPKSF[J
doesn't support	!F.IBSGTVT^WbKfK
doing	!I3T5K9GJVfS
doing ecdh	!J-T9HJWfU
doing something	3V
dokku	;CBXRDYUiDjZ
dom	iT
domain	*X/E3G5G8J9VBEKFNHTSWS_KkI
domains	!_"J,J3I5IBDTHbHiV
don't	!U2J3H5K:S@KBFSJ
don't have	:TLT
don't know	!U
don't match	!F;UAUPTQU
done	!u&F'J(D)G,<.A/@0G1A2G4G5J6H8=9@;D<B?KAJDKGIHDK7L;MJNAO=PFQERASBTAXJZJ[D]E^BeGfJgFiKjCkClJ
done 'c	!_LJ
done in	SS
données	0W
door	!@,F-b/B3I4J5B6I7H8UK]RHTFXJ_F
dopo	!:,D-W.H/F3I5I7V8IBJJXLJOJTY_WdXiI
dossier	!I"J.H/I0J5GBJKKL_OBRITEaJ
double	!SFT
double check	FT
down	!<"B#I%J&E'K(I)U*B.=/70G1<2C354F506A7_8^9J:J;?<B=F@CA>CIEJF8G=HDIEJFKcL=NFOCP<Q=S=VHW9X>YFZG[H]F^BaDb=c>f3gFhBi6j>k4lB
down or	!>5I9SB=FFRXWKiG
download	!Y"I&K(K,G.E/I1G3H8F;HBEIIK>LFOJQJRETC[Z]T^JaGbHcCfD
download of	]U
downloaded	!Z
downloading	!S.I3IKHSKTJ
downloading https	!W
downloading repository	!E
downloads	AJbJcS
dpkg	!bSI
dpkg lock	![SJ
dra	!7"G'U.H1H;F<U=D>I?KBAFHICKKOTPHQKRE[CaGeZiX
drive	![.H
driver	!i"I/H0A3K5J6JAIBFKJLJNIRHiK
driver failed	!W
droits	!E"F(J,G.?0I6I8G;JIGKDLAOEQIRCSaTH[K_JaGcIfHlJ
droits d'accès	&T
drone	!@#J&>*H,J/J1F2G3I5C9D;W@JAFFJGBIDKENSRUTUYIZI[JiEjF
drone scp	!@#J&>*H,J/J1F2G3I5C9D;W@JAFFJGBIDKENSRUTUYIZI[JiEjF
drop	!9"?)U,@-V.A/I1H2J3K5G8G9IB>FJICK@LYMHOURETK_ZbIcGfSi@kI
drop connection	!9"G,F-W1IBEMITE_ZiD
dropbear	!?"U)H+K,G-@3G5D9H@KAIB=FZGIJKN@QIR?TE_BbFcHhHiXjGkFlT
dropbear ssh	!U
dropbox	"I/W6FIJSFVJbIeU
droplet	&T;I<XBFRI
dropped	!I"T)K*I,@-:/J1U3G5<8U9GBDKaNAR?TA_?bUfDiFkK
drr	!GSJ
drwx	!U
drwx 2	!U
drwxr	![8TSF
drwxr x	!V
drwxr xr	!Y8TSF
ds	"I5UFXLJRGbTiH
dsa	!J"K&J*H2H3F5F9@;7==?H@VBFC<E;FhGGKHP<SKYBZD^J_JbJiB
dsa cert	%T;I=H@JBYCJEEFTRVhV
dsa corresponding	BXEJFV
dsa not	FU
dsa type	!W%S;I=G@IBWCIEERVhV
dsn	!K,V
dss	!9&H*;-K2j3<4D59<E>JATBFFfJJKGPETJZK_KiHjHkK
dss ecdsa	;T
dss key	=JBUEIFZ
dss not	F[
dss preauth	FT
dss ssh	!F*K5J
dss'	!E2W9J
dst	(Y.UgU
dst sftp	!K(W
dstfile	IS
dstfile preserve	IS
dstfs	IS
dstfs srcfile	IS
dtn	"TJVbH
du	!E">#I%I&E'F(U)D*C+F,;->/K1C2F3b4H5]6D8B9@:E;D<D=H>H?I@GAGB7CGDIEFFEGCHIICJHK:MGNFPGQ@RBUIVHWEXCYGZG[C]D^F_=bCcBd@eGfCgShBiAjBk@lH
du fichier	!?(U0U3JS[aV
du serveur	!>"C&J(A)H*I+J,?-G.@0D1H2J3c5^6H8G9H;G<J@JAJBAFJGKIGKALCNJO@PJQCR<SDWJXIYJ[G]J^J_CaFbGcFeJfGgIhIiIjJkFlC
dubious	!X
dubious ownership	!X
due	!X"H)H*I,A-I/<0G1=2K6J7B8^9C;E<G=IAGFHGIIBL>NBPEQBR=VHWG[C]J^IbDcAf<hIiBjEkBlF
due to	!U"H)H*J,A-J/<0H1=6J7C8^9D;F<G=IAHFIGIICL?NBPFQCR>VIWH[C]K^IbEcBf<hJiCjEkBlG
dump	!H.X0VLI[K]S
dump sql	!I0VLI
dumped	!^/J8IBBRGSJaK
duo	!JGY
duo push	!JGV
duo two	!JGY
duplicate	!^
duplicati	!9"K&K(S*H-G.H/D1K8T;J<FBEI:LcNHOSTUVHWI^C_IaIbJfD
duplicati b	!H(TOT
duplicati library	!F-H8VBHLTNJTW_K
duplicity	,J<TKXLI
duplicity full	KU
duration	8WBFTG
duration 10	!S
duration date	!B8WBHTG
durch	!G,TRJTHcTgT
during	!I(K*9,/-[.>/C0H4J6E7F;:<@=E@GADEJGCHJJ[L?MFOGP@S=VKW;XAYHZI[I^@_VaIcUd<f[gKhGjGkHl>
during banner	!@-U7HKDNXdC
during connect	!I"ZRJbW
during handling	+S;KfTkV
during identification	!K,F-Y9EK@TK_W
during login	!HB^iW
during negotiation	&K)Z-<1U3I5F9GK:NEQKRJ_FbIc]f]
during query	!XKJ
during the	3T
during web	!]
dvcm	!S
dvcm q	!S
dying	!@*J-IBGFXGJRG
dying because	!B-I
dynamic	!^KI
délai	"G(K,B-I.F/C5K6I7UBIIKKCLJOIRFSJTeXJ[K_GiKkTlJ
délai d'attente	!I"I,C.H/D6JKEOKRGTd_IdTkFlK
démarrage	cU
démarrage de	!]
dépassé	!H"I,C-J.G/E6I7]BKKDOKRHT^_HdWkV
dépôt	&S:UCKLJjT
dépôt distant	!G&S:UCKLKjT
dépôt existe	&T
e	!X#G%H&J'@*U1A3=4<5C6F879_:H<?@IAVBSCDDJF<G;H3J4KBL*M;P=QWVUWHX;Y2ZK[3]J^5_CbEc?d8fFg7h7iUl7
e 0	!<.U3TBYUTjW
e 1	!YSK
e 170013	ETbVcV
e 2	!Y0U
e 3	!IkT
e 31	NT
e 4	!J*W9GVY
e 5	aU
e 8	5U
e date	&T-TKK
e dpkg	!W
e fatal	!B-H8CKYbU
e hts	!W
e none	!H/URSWS
e sftp	7IRSSUTZ
e ssh	!VITkH
e unable	!]SK
e ロッ	!V
ea	!Z<U
eaaaaabg	;U
eaaaaabg 5	;U
eacces	&I+W5H;F<@=[BBCJHYLFPIQIRFSIYKaEiI
eacces permission	+W<D=YBFOJRHS8aK
eacces text	!JLJOTSY
each	5TBTKJfK
each channel'	IS
each'	!G-J/INJ_H
eai	!B,C/h3G5F6<7EBGKCRCT?kIlK
eai noname	!J/[5H
earlier	"J3W5J
early	!H.XBJJWKYNK
early eof	!J.X8SJWKU
east	!HBHNSWVdTiXjUkI
east 2	!JBHdTiXjU
ebm	;U
ebm 9	;U
ebs	#K8HB]GKJIK@LUNKST^T_KcK
ebs base	!VFV
ebs'	BILURISU^WiV
ebs' errored	BILURISU^WiV
ec	#U&J,K3H5K<UCFD[LJRVTIiD
ec 2	#U&J;J<UCFD[RWdSiE
ec key	!X
ecdh	+H,H-J/J2:3B7J>HJ^KVLIMGNAWI_CdJhKkGlG
ecdh key	!J-T9HJWfU
ecdh reply	!B*D,K-D2H9KJ[KXNG_G
ecdh sha	!Z2A3I9UJHKHhJ
ecdsa	&A*H+H,H-E/G2Z3W4J6J7F8H9C:JAKBACVDEJIMINHPCTBWJZH_EjEkElI
ecdsa cert	%TFKRWhV
ecdsa host	!UHIdS
ecdsa in	!K5J
ecdsa key	"S3V5ABTHERTcJ
ecdsa no	%U
ecdsa or	!G;TFT
ecdsa sha	!@*J-J2^3U5U9ETK
ecdsa sk	%U;J=KBJRVhV
ecdsa to	"T;DBGCSHJLSPSRSSFjI
ecdsa type	!W%T=KFJRWhV
echo	!]%K,K/B3H5<7J8C9H<@=J@CB3CIFIGVK?NIOHR<SDWHYFaTbUcUfFjEkG
echo agent	!V&J
echo ssh	;Y@HA>QDTT
echo test	BI_T
echo upload	!XSH
eclipse	!?-J5JAVESKJPWjS
eclipse jgit	!?3S5JATBTESKJjS
econnaborted	-B1I8J9KKaTK_FfJ
econnaborted connection	-C1I8AK__G
econnrefused	!G"=#H%J&A(I)@*@+I,y-1.D/-0H182F3>4J5;657)8=9;:J;F<F=I@IAFB*CJEIFFGCHJIIJGK1LEMIN:ODPHQGR4S?T0VKW<X?YKZH[J]J^H_2aHbCcCd4f>gJh@i4jBkXlb
econnrefused connection	!E,W-J_GlT
econnrefused ipaddr	"H&J)I*K,[-F/@1C3J5I6D769HBCKENFRFT5XK_Id>fJiGl^
econnrefused サー	!JTUkUlV
econnreset	&D)V*I,9-V.@/80K1^2H3E5@6E7>8F9D;G<IB=FIGHICJFKaLAN?OJPHQHR:SCT:WI[I^JcDdEfJiCjJkC
ed	"I#J'B(@*J+F,H.C/F0A2U6:7H8?9F;K<S>T?FCIEEI;JGKJMJOBRGTFUCXJYY[J]F_Ga?bGcGdGeDfIgChJiJkCl:
ed 25519	!T"I#J'C(C*K+F,I.C/F0B2V6:7I8?9F;K>T?FCIEEI;JGKKMJOBRETGUCWFX@YY[J]F_GaAbHcGdHeEfIgChJiJkCl:
eddsa	%V&J;IBGPIQEWTXT
edge	_U
edi	!7"F'U(X-I.F0J1D3H6H8I;I=S?JCFFDIHKALTPJQSRIS=VWYK[J]U_GfJgW
edi'	!E"VRWiV
edit	RHSTaIkUlU
edu	!H,D-E/V1@3I5H8VJHNHWH_JfHkC
edu closed	!F"V-J1HKS
edu ipaddr	!U
een	!@,F-b/B3I4J5B6I7H8UK]RHTFXJ_F
ef	5I;Z
ef bb	!G;Z
efault	!E"a&IB^R>iXjS
egress	!GTIXZ
ehostunreach	!E,?-F/A1H3K7j9IBFKFNKRIT?_HkD
ehostunreach ipaddr	!E,C-H/I1J7bKJTG_JkG
ehostunreach no	7STI
ein	!:,F.E/E0H7U>UIGKKLIOERJSC[VaXlU
eine	!D,H-TST_XaIcTkT
einem	!JlX
einem sftp	!JlX
einen	!IYT
eingang	SW
either	!C3]BI
either mean	3U
either not	!E3T
either the	3U
ejecución	&VPWiK
el	!A#C%C'D(:)@*8+=.D0;304C508@95:=;J?=@BA@B7C@DEE?GVHBI:J@KKPJQ2R#TJUGV<W3Y?ZA]>a9c^d9eAg?h<j>k5
el 9	!W
el archivo	!E;T>W
el directorio	LX
el equipo	,X
el host	!D-T6W7S8WKTRGTFdIkI
el servidor	">&F(I)J*J-80I1T2G3?5E6D8=:J;H<E=I>I?KBGEIFHGWIJL<MJNJPHQCR;TGVKWF]H^B_>aKdJgIhIi?jKkJl=
el tiempo	!I,I7WTSXT
el usuario	!Z
elapsed	!^
elapsed ms	!X
elapsed time	!]
elastic	!W3T
electerm	!EGJKWNJRZST_J
electerm resources	GKKWNJ_J
element	7TdS
em	"J'V-V.H3I5G6J7J<A>F?I@IAXBGCKPHQFRCTCYH_JiJ
em m形	;HAY
emerg	!Z
emerg ssl	!U
emit	!C6S8IQJRJiIlK
emit error	!I"S_IdT
emit events	.K/S6SGT
emit node	!D8K
emitted	!G
emitted 'error'	!G
emitter	!X
empty	,E/B1G3D5H6B8J<U?S@DI[KELGP^RDSI[UfG
empty archive	!?I]
empty exception	PVQJ
empty for	!W
empty ssh	!J&T
en	#B%C&S'C(@)C*V+?/6193T526:7E8K94:U<<=:@AA>BGCADEE@G8HDI>JAK:L4MBN;O[Q;RAT*UGVAW:Y@ZA]A^:b7c8eCf:gAhBiTj>k8l:
en 1	!Z
en ejecución	&VPWiK
en el	,C/FLJOVSWTK_T
en la	&J.U/JKIOUSX[V
en nt	!J&W,H
enable	!e"I,G6VBIKGRITDfDkJ
enabled	!W"@&J(S*I,;.</C0C1C7H8I9IBCIGLANGOFQJSATBVJ[J_HaHb@c@f_i@lJ
enabled and	!U"J5UiK
enabled on	!?.J0J1J3J5FBGKF^BbHcKfbiI
enabling	!FKV
enc	;U@I
encode	!^QJ
encoding	!T/K;TKJ
encountered	!A"U#V&H1X5G;Y@HA@FJKULGNJQDRISJT>YHhJkJ
encountered a	"U
encountered an	!D3T5FiW
encountered eof	!D,A1Y8TBKKVNGTG
encountered error	!J#XBHiJjT
encrypt	!W
encrypted	!H#K%C&=*G+J,F-C.G/F0I1H2>3?4F587F9?:C;5<3=;>B?>@*B3CCDIE>F8GGHFIIJILENHOIP~SDVKWGY-ZH^I_IaIbGcHfFhEj>kIlK
encrypted but	!JAIP_QD
encrypted key	!B@FP[iJ
encrypted open	;I@JASQI
encrypted private	!B;=<K@EPbYH
encryption	!H"E%I&;)F*p+H.C/61H2X344I5/6I7A8?9U:J;E<G=I?@@TB,CJEKGIHFIEJDLANFOHPBQ[R>S@TCVKWBXKYA[J]K^E_:aHbBc?dIf7hGi:jDkIlT
encryption algorithm	!H*_/J9CKFfJ
encryption algorithms	*X2H9D
encryption client	!I*]2K9G
encryption error	!K;EQX
encryption exception	!CQZ
encryption keys	!?&D*[,C/G1J2a3C5D7I9];J<G=JB?FJKXPHRFTBWK_BcKfEiJjJkB
encryptor	!Y
encryptor invalid	!Y
end	"K#C'G*=.E/J2?3>4G5@6;7>9I:D;e<;=3>B?>@/A.B=C?DHEEFXG:H=I6JAKTL?MGNIO9PYQJR*T=V:WAXCY5ZC[9^T_Ta?d?eFfVh?iCjHkFl;
end connection	!_KJ
end decode	PWQU
end event	!H"J,J.H/J8AIIKXSJTJ
end hung	%S,H-I5U8JSI_VbJcTjJ
end line	!ZAGPGQH
end of	!:*H,7-W/>0E2J3=5:7B9I<C=E>I?I@DA<BBCJGJHDIKNJOFR?SDT8VEWEYE[F^XaJcIdJf]hHlB
end openssh	!G;W<YA?BGQJ
end password	;HPV
end point	,S
end readable	1KKTkT
end rsa	!H;d@CA9QHYB
ended	!H"I1a2J3@5J7J8E9F;I<IBALKR?SJWT_UcHhUjV
ended with	!D5HBGWUhVjX
endings	!I;UgX
endpoint	"B&E,W-F.F0J1A7J8E9K;JGKKYLFNFRJSBWGXJaKcHfDjIkD
endpoint connection	!W
endpoint is	1IK[
endpoint sftp	![
endpoint time	,S
endpoint url	![
ends	!FgU
engine	7HTUaTdJ
engine java	STaT
enoent	!F%J&V+B,H.E/G1B5H<]=F?T@GBFH?KHLTOGPCQGS>TFVIWVYE[F^KaIbHcKfFkG
enoent no	+D1D;G<^=GHAL9PJkJ
enoent text	LV
enospc	.X
enotfound	"E)I,>-D.E/Z1C3G5C6g7C8E9IBDKALEMKNFOJR=SFT=XJ_FbJcIdHfJiGkAlF
enotfound sftp	!>"H)K,D-J.H1F3K5I6h7F8JBJKELINIRBSITB_IcJdKkHlI
enough	!F.Z
ensure	!A"V,G.G1B3J8TBAGJHJKKLISWTFVVWK[KbTfF
ensure key	;T
ensure status	LIVX
ensure the	!B"VSJbTfK
enter	!^"E#I&B*G+B,D-J.J/?2I3C4I5D6@7K:I<==<>E?I@UB:C>DHEGFEHFIIJKK@NIPVR5SXT?WIY<ZJ^J_GaJbHhGi:j?kD
enter a	GV
enter file	!U
enter n	!JQT
enter passphrase	!W#K&E+D.I3F5?9E<@=>>G?K@UB?CADJEJFHGEHIKEPWRGSJTHY?_JbJhIiEjBkI
enter password	ST
enter same	!V
enter y	!IQT
entered	!G"UBAPTQITUiT
entered password	!H"XBIRSiV
entering	/K7HdJeT
entering interactive	!V7JBHfS
entering passive	!W
enthält	!HYT
enthält einen	!HYT
entrada	!D,H/S6WLXTI
entries	BIHZSJ
entries failed	!JHW
entries link	!CHY
entry	"J&I(V)J*G,C-E.B1D2S3X4U5F7F?VFIHDIHNEOGRBT<[G_FbJcHfDjSkI
entry currently	5U
entry for	4W5D
entry from	!K3U5K
entrypoint	!W
enumerating	RSiV
env	!<.T/H5T7J;K=KBGITNKOYSUTScUkJ
env confirm	!J
env fp	!FST
env home	!J
env local	IUOU
env logname	!J
env path	ST
env pwd	!J
env remote	IUOU
env shell	!J
env shlvl	!FST
env term	!J
env user	!J
envelope	AS
envelope routines	AS
enviar	!I.G/U3W5WLGRESTTG[H
envio	kUlV
environ	!GPU
environ sftp	PT
environment	&Y,J1I3I5F6U;IB@GKIKKFLIRH^KcXiDjC
environment is	!U5K
environment variable	&T
envoi	!F"U)U.T1UKJTK
envs	!S8S
eo	(T
eof	!<"8#D%8&?'F(<)p*2,@-a.=/H0=1s283448546C768X9?:G;+<3=;>K?C@>A7BACEEDF5G/H:I1JIK[L)MCPFQ3S-T6V@W4X=Y>Z?[8]B_Va;d8eDfdgChCi1jHl6
eof during	&K)Z-<1U3I5F9GK:NEQKRJ_FbIc]f]
eof error	!F"G(J)d,H-Z.B/B1c5J9J;HBFIGLENTODQJRESDVC[H_UaKbVfV
eof in	!]
eof marker	!W
eof the	,C8C9WKXTJ
eof while	)V,I-A.G/K1c8>9IBDJIKKNBRHSGTE^T_GcJfd
eow	"V;WAIcJ
eperm	!<+Z=JTTaU
equal	!A(W3]5IKI
equal to	!F3^5I
equipo	,X
equipo de	,X
er	BIIVPKRGSCTJ[KiI
er unhandled	!<IVPKSGTK[K
eresolve	!Z
erfolgreich	aW
erfolgreich aber	!DaX
erlang	9T
erlang ssh	9U
err	!f"3%C&@'V(B)D+=,J-F0<1:4E6>8V:G;@=B>I?G@BCBDFEGG6HCJFK>L>MCNBO<PUQ<R.TJUKVAZB]E^=_5a;b<d8eFf9gFhJi9j5kHl:
err cert	!X
err code	!f/I<IIJKKLGSGiK
err command	&T
err connection	!_,JTF
err errno	!Z<J
err error	!c-E5G9H;SAKBKK?NJPJ_H
err failed	-JWW
err network	!Z
err nil	!Y8T
err npm	!U
err path	!Z<J
err sftp	!F,XSX
err ssh	!F#Y&H<IFWGFRBTGjHkT
err stack	!T
err syscall	!^<JIKLK
err to	!T
err value	!>5Z8XTK
errconnect	!Z
errconnect tls	!U
erreur	!]";#K%K&H'H(@)D*G+G,X-@1A2I3>5=6A7A8?9D:I;G<C=I>J?J@KAKB:CJDJEIFIGGI@JHK3L@MJNGPIQASIVHWFXCYIZJ[D]F^G_=bCc@dFeIfAgDhEi@jEkC
erreur critique	!D/SRX
erreur erreur	!G,I/KRYTC
erreur impossible	/GTWlW
erreur lors	,H/S0USU
errno	"D#G%>'G(=*2+<,a-G/S0:1J2:354D5@6U7]9.:H;><X=_>I?@@7A5B9DKEGF?G>HVJ;K4MEN3PGQ2R*VXY8ZD]D^?_Ia,b;c4eCf+gDh<i.j;l<
errno 101	,J7^TKkI
errno 104	)T,H-U/G5E7FTGfK
errno 110	,EKHT_kI
errno 11001	!A/^XW
errno 111	"K,c-C/>1K5K6I7;BHKIRJT;WW_EdEkT
errno 113	.J7VdS
errno 13	!J"K&K.F5H;B<==a@HAJBCCUHYIVL<PFQFRESSTIVSYH[Ja>iHkJ
errno 2	&>,?.B1=6S7H;D<^=ABJKHOCPCRKS0TDVTW@YJ[DaGfIk7
errno 28	![7J
errno 3008	6V
errno 32	KF_U
errno eacces	!E<K=WLJOTSX
errno econnrefused	kU
errno enoent	!B<YIELS
errno etimedout	7TTWdT
errno exception	,S-T_UkU
errno none	!>,U/J5J7VBKTKkY
erro	&E*J,H-I.B1K3S6I7A8I9I;HBIFJGGIHKELHNJOIPGQERTTUXK[G_JaFbJcKdUfIkJ
erro ao	/V
error	!H"A#<%;&Z'9)F*I+E0B1H456>:E=8>3??@IC3D0E.F;G9HCIEJDKWOITTU(VVXCYIZ0[@]6^J_CaEd@eKg>h<kClJ
error '	!T+T
error 'cannot	!TWJ
error 'connection'	5W
error 'invalid	;]<G=H?SAVPAQS
error 'tunnel	!VWJ
error 'unable	&K,F3K5G8K<XKIR[TKiFjKkK
error 0	*T.J/V3J6U7G9T;FBHKANKOISETD[WiTkH
error 0906	!T;DQI
error 0909006	;TATYV
error 1	*X,H-@.G2[3E5F;W@JAYBHFJIHKBLJNDPIQ[SATFaIfIjI
error 10054	!H,J-U/I7K9]NTTJ_^
error 10060	!D,CTWd_
error 10061	,ZTIkI
error 104	!V
error 1045	!YRIiI
error 1058	!D&Z
error 110	TT
error 111	TJ
error 13	!_SC
error 15	KENUlT
error 2	!="J,F.G/I1E3J8I9G;IBHHAICKBLXRFS=TEVFWf_GbJcCfEkJlJ
error 2002	!V
error 2003	!SBVTG
error 2013	![
error 28	![TI
error 3	.JLJSYaK
error 4	!D/I0TLVOJRHS]TI
error 40	!V
error 403	!]-H.BBHKIRKSFW]X?_KiK
error 404	!^
error 407	!DX^
error 5	2W7ZKKWSXE
error 530	!]l?
error 535	!W
error 550	!]-J1J
error 67	!C/WB]RUiU
error 7	JYfI
error a	!J&K(Z.IBEIIK[LERJTHVTcKfK
error access	!F"_LWiZjV
error acquiring	![
error agent	!F%^&@.JBK
error al	(V,H-J.I/GRISFTE]Z^WbTfJ
error all	!8&^,I-J.J8K;G<GFUGDKEPIQ:RUTI_JfKiV
error an	*V-E2Y@UKE
error app	7SBIGYLJTK
error at	!YKH
error attempt	!F.JKU_S
error auth	!T.JAXBGPFQTRJ
error authenticating	!@&Z.K5KBYLJPJRGSJiHjW
error authentication	"S#X%I*E,:-C.F/G1T2J3C5=7I8G9F;E<5=IAKBTF]GUK:LGNCPWQ;SDT>VJW?XGYI_@cKfFhFiXkF
error bad	!I"S+J-H3J9I;F<J=JBGCVKSPJRJSKcWjKkI
error badmatch	9U
error batch	!UgW
error beginning	!K-W
error big	.W0W8XKCSX
error broken	!["J-D1E5F9HBILTNI_F
error c	&J/K2J3J5E9XBFQKRYTHiW
error call	!W9I
error can't	&K-E/I7X<XBIKKPIRIYI
error cannot	"?%E&I(I)D*?+B-:.;/10D192;4K7A8@9H:I;Z<7=>>EBJCIFBHDJHK1L@MHO<QSTIV@W@[=]I^E_@a=bAcTdGeTfXgIhGjB
error certificate	!]5F
error channel	!="F0V8TIEK?LXOURJSWVA[FcH
error class	&K-W5I;F<VAKBGPUQJYV_H
error close	!I"S_IdT
error closed	!B"@,F-J.I1C8ZNJSJTAWK_UbHcGfY
error code	!6"0&K'I(=)E*S,G0X1<2W3I6<7>9V:G;:<A>J?JAABVDHF>HIKDLSMCOWP0RBS]VTW-YIZG]F^2c-gEh<iEl?
error com	!_5J9JBCPJRT
error command	!B.J;T<K@FAFBUIVLFQXRISATK^KjJ
error compilation	!X
error connect	"=%J)E*D-G.H/V182D5<6J7X8?99;?<>@HABBTFHGSIAJELFMJN8PCQBSDW:X@YJZJ_4cGd@f?hEjAkXl6
error connecting	!5"I&d-C.G/S1I5V6E7B8J;D<8AKGKHHICKAL?NGPHQISATYWS_Cd<fIk6
error connection	!B%H&4(G)V+D,V-b.K/!0F546A7V8<9H:J;7<?=I?H@EABB!EIFIGFHIIFJJKCLAMFNWOGPCQAR:VEX@YAZI[H^:_TaIb*c3d_f!gJh?i,jEkc
error copy	!C;UAJGCIKKFL6NTOBPURHTTZJ
error copying	SU
error could	!>%A&3(K)Z*8+E,G-[0I1V344J5B6:7G8F:>;X=>>HATBUEKF<H<IBJUL.MIRCS5V?W#X<ZK^Ia?cIeJkGlW
error couldn't	"J,T1I2H3K9W;J<UBDGIIKKKLKNKRASIiFkU
error creating	!U"G/C0GKKLBOIQTRBS@_JbKeVhK
error critical	!I"Z,F/J1GBDNWR]TCkK
error crítico	!?&K.T/Y7EKHLIOTSVTV[U
error data	!]
error date	-W7B9VBJKCRJ_UkI
error desc	!WTJ
error description	!S.URHiE
error detecting	!C,WBU
error device	!X
error dial	!;,d-I7KBcJIKJWAiUkC
error directory	!AL]
error disconnected	!?"J*H,B-h.J/A1U2F7E8=9;;F<;>TBDGHKUNUPJRDSHT:ZI_bcCf@hFkIlI
error domain	*X/H5J7T9VBJKJRJTU
error during	!H"Y,F-B1G5V8H9T<IB_K>LKNJRUSK_FbTfGiT
error e	!^9I
error eacces	+W<F=TBIOKRJS9
error encrypted	!IASPU
error enoent	!7&I<d=IID
error eof	!=)U1Y3J9JLER9SDT<WJjTkV
error err	,T7J<TITLHNIkT
error errno	!S"J&;(G*D+I.K/70H2I3I6E7]9C;I<C=[?G@BABB<CJFJHTJKK:N<P;QAR@VYWBYA_Ia;bGcFeJfBgJhJiCjGkVlK
error error	!G"C#G%A&?'J(A)C*3+I-F.T/G0@13234E8K;E=<>F@FCDDJEFFTIAKBMAN?OKPUQHRjYEZH[5]G_4a5dHeEgD
error errors	!J,UT]
error establishing	!G,Y3SBJkF
error event	"U-D8YBKKVNKRI_DiI
error ex	!T
error exception	"A*I,[.E1F2J3G5@9D;A<H@KKHLVOJSXTIWE^JaHbFcJfEhHkC
error executing	!W*U5KBISG
error exit	!]/I5J
error expected	!T,J-H.J/I3I5I9K@VA?KBLKNVOHPGQKRKSJTFYT^X_HbHfClI
error failed	"8%A&W(G*9+B,H-*0T2<6A7/809C=??G@ZAECIFYI6JFKSNFO>S8W0YT[C]I^;_8a8d<eGhGkHl<
error failure	!H&J'S(G)J,D-H.d/A0X1A2J3H7I8E9I;HAJBBICK7LJNGRDSKTDVC[X_IcCeVf?iHkG
error falló	!I,X-I/I3T5VKCTJ_K
error fast	!;<II]LJSI
error fatal	&;)H*I-_/G1l5H6E8G;D<8=TBYGHKIN?R8T<WIdHf4i1j>kB
error fetching	!C%C&]
error file	!K"J#I-I.U/G1G5F;F=T@HA>BSFKKSLKNDOVPHR>VEWI[>]H^Ja<fEkI
error forbidden	-KNIWZ
error from	!c.I5GBHKSLHTJaUfC
error ftp	3F5W
error garbage	!I"Y)J1EKGSJcSfS
error gcloud	!W#S&I-GRKSGTU
error get	!9"G#V&6*H,T-].A1V2F3G5=86;F<GB=FGI@LTMDOJPHQIRYS6TJVAWGXI^AbIhKlF
error getaddrinfo	"K,E.I1K3J5I6d7H8JBIKGLHRHSITD
error getting	!C&J,T8FK?LBRWSCTU[F^Xb_kI
error gh	!W
error git	!E&U-V3V5E9S<JNVTJjS
error gnu	KDNUlS
error gnutls	!WKHNIcJ
error gpg	!a
error handshake	!C*T-J2V;HBKKJNIRJ
error home	!J+S1J
error host	!6/X2B3e4A5U6H7J9I;I<JBBHFIJKELGNJRESGTIfJiKkG
error http	:VNIXW
error https	![
error id	!F,T;J=TBJLTOSRG^TiJ
error in	!9":#E%9'J(>)B*D+B-W/>162>3B4E5G6D:?;a<&=!>E?]@cAXBCDFE1F:H=I8JCMGNEPEQSTAVHW?XIY^ZD]G_BcFdEeDf6gBj*lA
error incompatible	*TSIcXfG
error incorrect	!>"G*@1DBHK[NAQURIbDcAfD
error initializing	BTFT
error installation	!Z
error invalid	!G"@&D*J,E->.E/;2I6E7J8H9H;T=HASB9EJHUJJK>LDM;NYOKP7QJSITFVIWEXJ^I_HaKc>fEjIlS
error ipaddr	!@&G,H-H/J7IBYKDPK
error is	.I5IHSIJ
error it	!GBTCKDUiW
error java	!a.GKFQKcJ
error job	!D3>5V@BATCUPUSIYHiSjT
error keepalive	!;&K,H-E7F8TBIJDK]NDRIT=WK_KcJ
error kex	!D*W-EM^NEWJ_F
error key	!E*c2]3;4U;E<IAGBICIDTETKKQJ
error la	!H,=/A7TR_TH
error ld	!V
error libssh	&G,H1H5J7H8J9K;J<CBXHJIFLBPIQJRISDTWWK_SkG
error list	!C8TFWIULVRISKjV
error listing	!ABJLTS_
error load	-V;W=T@CAIBJNUQIYGjJ
error loading	!E"I%H&9(J+D,I-I.E/D0J1F2E3@4K5?8I9E:G;Y>V?X@UB<CDFJHDI?KCL@MJNJOEQVR=S@TDVFWHYV[J^JaEbHcFfGgKi=jBkJ
error local	!T.H<EIVLH
error lost	*U-G/Y1D5F9FBZNITG^D
error main	RWiS
error max	!*&G.D6K8@9E:K;G=KBTIJKVLJSFWHXG^H_IbHcEhGiUjI
error maximum	!7,SFK_FhUjU
error message	!G#H&?(J)I*G,S-A.V/=2H3;588:9>:J<K=H?JAIG:HHLSMHNFR:TVWEXTYIZF_=dHeTf:gIhHkXlD
error microsoft	!S
error migration	!K3S5T
error missing	!^,I/J2F3G5@8J;VKEPFRHTH
error mkdir	!9"JLUSWaJbIeW
error module	!V
error msg	!C/K5HITKJLHSVTF[SaIkT
error mtime	!B"VKJ^XcXfI
error name	!W/VKILKRJ
error native	!a,CTE
error neither	!F@T
error net	!?"H&T*V3SBWRDTUiHjU
error network	!<"J)J,Z-5.E1C5I8aBGNDRBTEWA_EdClH
error nil	!T
error no	">%A(F)E*G+C,0-@.G/G0H1E6:7X;J<W=W?7@EA@CHF5HCJCMHN?O;PCQ:RVS9VGW8XGZG[<]J^@_Ea@b=c3d<eHf2gEh?iEj9k5lT
error noauth	!U
error node	!KIVST
error not	!A&D,J-K.U2J8X9J;JK]LINFPKRBSHTCWJfHiV
error nt	"S_IdS
error num	!TAT
error nxdomain	!A&I(K,E-I.I/d5J6K7C8I9G;IBFKELKNJQKRGSJTCWKcK
error o	KJ^SbW
error occurred	!T"I*I+V-?/E1@2I6S7E9B<FIBKFL>N<PCRFWSYI[T^J_CaVbGcEdIfBiH
error on	*U.F2W3E9GKJOVSX
error open	!A1H<WAVHSLJfS
error opening	!C,Y/T9V@JBKLUOJQURXaCiW
error org	!W,K/G5K8WLJRI
error output	!D.UKJ^S
error packet	!I1HKJcbfF
error paramiko	!HT_WV
error passphrase	!H;E@JAGPY
error path	.I5ILXSC
error perm	!Z
error permission	!A"Y%G&4,I.B1K3F5B:b;?<B@HFFGEHEIIPERVSYT;VIYI[Ga3bWjakF
error photos	(S
error private	!B;J<T@GAJBIQBY_
error process	"H&J1A3I5@7J8H9F=UBFGJKHOTPFRFSYWB^H_UbFcIhJjJ
error processing	!Y
error proto	!GlZ
error protocol	!D-G.JAKKILJNZSH_JfJkT
error proxy	!B7XXU
error psycopg	!S
error public	!B5J<JAVB^FUPJQGRAiX
error put	!9-H.S0T<JISLJOVVCaB
error q	!IAVQY
error read	,I.G/G7HIIK]LHRJSJTI
error reading	"E%I&H)G+I,C-[.E/G1C2V3F5?7F;A=V@DAEB>GIHIJYMIOHPFQ@RCS;TWYG^J_[bDcCf?hFiC
error reads	!>'U0JIGLFV[gJ
error received	!?"W)T,=-C.H/E1K7I9G;EB@K>LKN<RCT>^Z_?b_fciGkDlE
error receiving	!G3SNERUkK
error remote	!5"7#W&T'U(H).+K,>-I/80H2I5K6K7B8D9:;E<]B4FFGEHUIHJIK=NhR2STTAVJWTXD[J]J^C_eaFb>c<f:hTjEk_lK
error renci	!DOUSSiV
error report	!V,J8V
error repository	!U"C&9,I/?1H3F56:c;H<<B9IEL=TIVHW@fHiDjhkI
error request	!Z
error resolving	/X6WBJRJkG
error response	KHSUlV
error retrying	!?/X5W8FBTOJTJaU
error root	IYVT
error rpc	!^-HKE_J
error rsync	!K;TRG
error run	(W8JBKSG]KaS
error running	&I,C/J7UBAKTTVWGiTkX
error russh	!/"G#J%H(K)G*D+K,C-8.G/A1?2=3I4H7F8U:A;Y<:=G?H@@B8CJEIFSGHHDIGJILGNBQ@RVSHT@VGWAXJYCZF^I_=aJbDcEfWhFiBjCkIlI
error s	!F&S<XBFPURHiK
error scp	!B,J.B/K5J;IBKIJKHLYOITG^YaJbWfK
error sender	!b"K,H3IBGRETH
error sending	!U/J[U
error server	!A"T&G)X,A-K/F1<7I8F9E;E<EK<NTRWSJT@WIcEk?
error session	!A)X*V2Y9IBSKHWH_UfUkU
error set	SIaT
error setting	!FPTSUaT
error sftp	!F"@&B(@+J,3-?1V2H7K;=<E=H@DADBEFKI<KXMKNKOUPET1WDYH^G_Gb?eGhJiXkHlB
error size	!<(U.X7K8B;JIENJOESIV][IcI
error skipping	)X8GBIKB^UcTfH
error socket	"I&G)F*F,Y-J.;1K2F5J8^;JBCIJJUKVLDN5OHRCS;VGXV[EbJcEf>iJ
error software	!C"K,A/C1H7E8Z9GBGK[NGRETAWHXKfJkC
error some	(T
error src	!Z
error ssh	#T%E(G)D*J-?/J1Y2G4G7Y869Z=E>K?IAGCDGHH@I;JBK<L>NGREVEW.XGZA^BaIbAcHdUgJlB
error starting	*T,@.J2W6G7D9W;JBGRFT;_S
error status	!:"I-G.H0K1G3E5C8V@TBVFXLTRBYWfJjKkU
error subprocess	!F#X5TBSiH
error subsystem	!ISJfZ
error syncing	3U5I
error tags	!F;UAUPTQU
error tar	!CLFOV
error target	!_BJ
error task	-Y/E1JBKKENIQSRS_TfHjT
error testing	5TFT
error tests	!X
error text	!E0VKILEOVVI[UaUeW
error the	!H#T*T-I.H1I3Z4G5;8F;S<TA;B5CKEJFJKANHOKQHR@T?WVYB^KbCfGkH
error this	!G:KBJCKDUSV_TjH
error timed	!/,V-Y.J8<BDGJJXKBTaXS_XcHdIfGkWl1
error timeout	!?&F-D.J/T7BBeJ^NVRASGWJ_XcIdFkSlY
error tls	!a
error too	!BBWKJNE_ChYjW
error transferring	KVOJ
error true	*T2T9TRUiU
error ts	"G,U<KRW
error type	!9"W,J-J8UKGTI_HcKdT
error unable	"T%T)B*E,6-?.D/I142C3J5W7C8D9;;==I?HAIBXDSGKI>KDL?NBPFRISJWDYK^H_HbAc4fYkGlJ
error uncaught	!U)T*B,I-E2J5J7K8K@YAWBEIKKBLERGfIkK
error unexpected	"I.H1KBUIKKCLGNHSBTIaIb[fEiTjJlK
error unexplained	!:-J3U4SJILIRISFTHaJb?cF
error unknown	*I,C-J/W3X5U9C;DBCKFRHT@WI
error unsupported	*F9T;@@KA]FX
error upload	!>.T/U6E7V8INGTD_IaEdWeT
error uploading	!A.J8KLVS[^W
error url	!V/H
error user	!7*K-S.H5d9H;G<G=I@GAHKJPERBSHYKiAj<kH
error using	!E,H;J<TBcGWQJi^lJ
error usr	!I5JBUSWTV
error version	!E,U/T7UNHTW
error waiting	!H7WFT
error warning	!J1Y;SCDDTLW
error was	!J7WLUSKTI
error websocket	-JWW
error when	&I,ENVRETI_DjIkTlV
error while	"E&B(F*H,8.]/>1D2G7E8=;C@CB3HGJKLWNJPETKVHWc^G_JbJdHfDiBjFk9
error win	!?KFTWdZ
error with	&J,E.D/G2U3H5F7T8F9W;WB@GSKCLHOHQTRCSF_JbKcJfJ
error write	.SKI
error writing	.[8GKYL@SG[EaE
error you	!a"H&W5IBFS<TJ_HiIjH
error you're	FX
error your	!?"]&I5J:HBDFTLHSIjI
error 秘密	;IPT
error 説明	-S7WKH
error'	!V-IKHdU
errore	"J,G-J.H/H0J1I3G5D7I8I<GBHGJIJKFLFNIOCRWSI[J^I_JaJbHcIlU
errored	,IKHLTRHi]
errored after	7WBU^K
errores	!_"F,J.B/H1J5J6K8JBJIHKCLHOGRGSGTI[J_JaJcIfHlK
errors	!]"7%F&H'J)C*=.//H162>3H4G5B6<7C9E;:=C>K@DCGG=HAJCLSMKNDOUP;R6V=WCXGYDZG]H^C_Eb>c?dFf<gGhDiJkHlC
errors 0	!W
errors 1	8S
errors and	!E.KKU_S
errors code	(T
errors ssh	!F-TATFT
errors ssl	!T
errors transport	!A3S5KATBTESKKjS
es	!U"D-E.F1J3G6G8F;H<IAIIKK@LINIOFPIQHSDWJXX^U_IaKdKfIiGkKlK
es konnte	!D,U7HXX
es posible	XS^XbUcU
escape	-U9V_V
escape to	-U9V_V
esm	!WNJ
esm loader	!H
esm module	!H
esmtp	!HNX
esp	!a/HKETF
espera	!B,E/F7VKIRCT^
est	"B&K(B)E*J-A.A/T0B1B395a6F8F9E:K;JB>FKIEJKK<NKO8QFS@TGVJWIXG[J]H^I_BaFbFdUeKfFgGhFiHjHkGlD
esta	!="V&K,J-H.I/I0J1K3G8I:XBHKFOERISGTHXI[J_FaJbVcHiG
establecer	!HKIRJWTlX
establecer una	,T/EKJTHlY
establish	!E"1%H&4)=+C,J.H0F1C2T3Z4J697J8,9T;=<HB^EJGBHCIFJYK/L;MIOFPJQISHTTVGZI[H]H^@aCdUeIf@hEjVkF
establish authenticity	!?,H3_BHR<TAiH
establish connection	!C"I&G*J-;1C2H3U5<8K;KBXNB_GbVcYfHiGkFlK
establish ftp	!GNXRHTIlS
establish master	!<,T-F1I3<5V9K<HBXFVKGNJQKRV_JdKi[
establish session	!E,U9IBVQUbIiU
establish sftp	!8"I,@.E3B6I8G9HBWJXKFPVRFSS_GbIcIdVj^
establish ssh	"I&F*W,S-W2X3D5A8G9Z<HB>FDK<N<PETFWS^K_ZfIiI
establish the	!U
establish tunnel	!@,J/JBFFUQJRTYWdV
establish within	,I-JJTTW
established	!U"E&@)C+C-T/@0K1C5V6C8A<@>IABBKFIGHIHKJLAM@OJP>QDSJTTUIVHW2X]ZE]JaKbJcHdYeJfCgIhH
established broker	!U
established connection	!J,@-S.K/G2YBDRESK^H_UbJdShHiDlI
established initializing	NUlT
established waiting	!XKDTDkSlZ
establishing	!H&C(G*V-W.=/A0I1S3X7C8;9Z;G<HAGB?FAGIHJIFJIKALCOFPHQIR@SDTGW;XK[K^HaGcGfDhFi<jElK
establishing a	!Y
establishing connection	!]BJRH
establishing sftp	!C"V.J1W3K5B8KIKKGbU
establishing ssh	!>"G&K,D-V.G/J1E2S3Z5C7J8H9WAKBBFILKOJRCSKWH_SbHfDiEkW
estado	!Y,I7VBIKJ
estado conectando	!W7XRSTC
este	&K,H/U3G5I7K9JBJFVRTTF
está	"U#J%J'J(J*G+F,B-G.C/D0H1I2G4J5G6J7D8E9K:W;E<F=E?IBFCIDIEJFFGHHKIFKALHMJNIO@QHSATCWHYJZI[B]I^G_GaEbFcGdJeJfJgJhKjIkJlH
está en	!?"J&U:X<K=J>TPSiH
et	"G(H,T-I.I/W0V1I3J4J6B7U8E:JGJLIOHR@SGTUWJ_IaIlJ
et que	&T
eta	!I(I-E.Y1J8WBJJCK^LUNF[UaUgJ
eta 0	!W
eta date	LX[W
etc	![#F%I'E(D.K/I0@1:354U536A7I:F;6<U=d>B?B@KAFB>DAEJFDGGJBKIO=P4QGR;TDUJV>WFXCZA[?]F_FbHdaeFfHgCiDjFkAlE
etc ansible	!C<TIV
etc app	!DHWLSSU
etc borgmatic	!U8S
etc hosts	!I,CTGdekH
etc hosts'	!]SB
etc nginx	LGSY[J
etc passwd	!I"S
etc sftp	!H=U
etc shadow	!]=GS@aE
etc ssh	!b3?4W5=6J<IDJHAJILJ
eth	![
eth 0	![
ethz	!F
ethz ssh	!F
etimedout	"?&J)H*J,4-=.K/91?2K3E5G6A8F9EB?IGJJK9LHNBR:SITqWF_@bIcIf>iCk?lC
etimedout connection	!C7VKJTU
etimedout ipaddr	,?-G/H1H6J7CBHKGNJT__IkA
etl	!K,WITLJTC
etl sftp	!J,Y5STE
eu	&JBITUiV
ev preprocess'	1J
eva	!Z
eval	%I&J.WAKiS
eval ssh	%J&GiT
event	"W&B(F+H,@/E2E3B4J5>9I;><J=G?H@DADB>CKFFKZMJQ?SJVEWGXJYE^FdIhFiJlF
event emitter	!X
event error	!S"TTKiJ
event log	-UJSKJNI
event on	!DSKiU
event raised	!C"J-X8KRKTWcU
event ssid	!U
event wait	KJ
events	!E&E2H8C<KBCFIITNUVIjIkT
events 502	!G
events 524	!DKJNH_D
events 536	NS
events js	!?.F1JGTITRKiK
events py	!F
everyone	CJDZ
everything	3I5F6UBSP@QFUSiV
everything up	!_P@QGUS
evp	AS
evp decrypt	AS
ex	!K"H,E-F.C1I2H3G5F7T8J9S;J<JJYKELVOGRGSVTS_IcIfCiGlK
exact	!V
exactly	!C;W@XA[FVQUYZ
exactly 160	!C;W@XA[FVQUYZ
exampel	"E,A-H.K/j1C3F5A6F7B8K9K;I<HBGHJIIKCL?NEQKRESGT@WDXH_JcIdJfDiIk3
exampel invalid	!B,I/n667JNITIk>
exampel invalid'	/Y6H
exampel org	"J,I/Y1E3I5D7J<IIKKFLBRHSITHWIfGkI
example	!V#:%=&:'@(J*9+3->.A/X011I2:3X4T6n8B98:<<C=<>>?F@BAGC7D=EEF8GHHJICKGNAO6PJQ<S1UAV5XSYDZ;].^2_<a>c1e0f4gBhEj6
example 2022	6Y
example 22	!6"H-F1I3H6C7?9FBXKBLJM^NJQVSJ_KdGjTkDlW
example 8080	!KTTXU
example a	!T
example ac	"=&H(K)J*K+J.J/W2J4T5A8F9H;D<A=F@IAICKFHHFIJKGL=MJNEOKQHSFZF^J_DaKcJfHhJiBjKlD
example br	!UBZWH
example closed	,H-J1VBIbIfU
example cn	!VTI
example co	!H,G1K3K6V<UQTRISIiXkKlX
example com	"[&I)V-8.Y4S5K6S7C8=;_=F?U@GBGG@HAIFJHK=NCOFPZS;TGVJYH[H^A_>aUbHhGj5lB
example com'	;I?TPSR[TIdT
example de	"T,=-V/Y1I3B5F7E8I9JGSKALJRBT;WT_GbKhFiG
example edu	!H,D-E/V1@3I5H8VJHNHWH_JfHkC
example es	!]
example example	!Z-I3K7VBKKSTDXX_V
example found	5W
example fr	!U"J3J5H@TATKHTCYTkG
example gov	-U
example in	,J3IBTRYSJ
example io	![/E5I
example ipaddr	!U,J1UBGGIKKTGfUjI
example it	"K,I.G3V5E6IBIJXKTLHRITCiV
example jp	"W&H*K-B.F/T1U4I6V9D;H<IGHHKJHKGL>NTSGX?[K_FbYd>fGiGjJkS
example jp'	3I^SdT
example kr	,G7JTT
example lan	/S7STJ
example ne	!KbK
example net	-C.F/D3V6[8E;B<JAJFKGJJXKDLFNGQKSDXJaJdAfHjDlH
example net'	!G"SbTjU
example on	,A7FTUXYdJkG
example org	!H"F%H&D'A(=*J+<,S-K/@0J2J6Z7[9C<K>HBGCFDCFFHUJ?PJQDRHU?VI[B]A^A_JaHcBeAf@iJ
example org'	!T"J&G)J*E,B-I/@1H2F5U6W7C8I9F<JHCLFNEPKRXWHZK_KdHiJjGkE
example port	"T,H-E6TKCNJWKXX_G
example report	!W
example rsa	3I5X
example ru	!_,D/H7DBJRJTUdTkC
example sftp	!U
example ssh	,V-W1J3UBHKGRITK
example v	!S
example'	/U5XBDGJHFLKRISGTGZVjH
example' not	!J5X
example' rsa	!T
exampleorg	!d
exc	!W,FKG_HfUhKkI
exc from	KJNKfV
exc operational	!S
excedido	!VSG
exceed	!G.Z
exceeded	"G#E%F&:'F(@)C*D+G-=.m0A1E2C6A7G99:E;<<>=A>H?F@CACCEDHEFFJGEI<L8MANJO>PHQ?R8S0V?W>X=YD[?]F^<_^a<b<c4dIeFfHgCh]k@lK
exceeded connect	!IKIdV
exceeded connection	!H"E,G-V1?7GK=NZ_UdBkc
exceeded for	!BhUjV
exceeded host	!G/X4U5>BJHUKE
exceeded max	"J-0KDN:WF_lkE
exceeded ssh	,[TGk@
exceeded while	8IJXKGNVTT
exceeds	.FKGNFc_
exceeds max	.IKHNIc_
except	!g,IB@FHGHR@SIiAjJ
exception	!A"B#0%='-(E):+@,I0A1F4B6A7?:+<I>!AWCDD+E3FFHEIFJIKXM7QVU/VBXBZH[;];_IaBcIdJe'fSg#hBiJjFkEl4
exception 0	,D7STY
exception 1	!H,<1AK:RGWE^K_XbTfW
exception 10060	dT
exception 10061	![/HTC
exception 4	!>"@-F.U0J1G3H5G86;IAFLUNEO;QJRIS6WK]X_CaFcUf[
exception access	!V=TSH
exception algorithm	!D*d-G2g3K8I9^AIBFFIKDNIRETJWK_GfHiI
exception an	!T*G3H5I8V9:KXNBT@hJ
exception another	+SfTkV
exception auth	!="E&K*<,7-1/<1E2=3;4H586H7B8:91;=<D=B?A@CA2BaFVGUHEJHK)N6OKP_RTT3W>XIYH^K_4bGcEdJf8h@iXjVkB
exception authentication	!4%@&4*B,F-C.K1G2D3@7I8C9C;:<;@HA;BXFWJEKWLINAOKP=Q8RVSKTFW7XDYF_AbJf?h=iVkK
exception bad	!<"I%I&J*U+H-I2H3f4K5:8J9I;<@BADBJFDGTKHN9QVWJYHZW_IbKcXfFhHiS
exception base	;WKI
exception broken	"S.D1Y5J8H9IK]NJ
exception c	!T=FHXIISI
exception calling	!GBJKVOSRVTFiK
exception cannot	!K*W-@2T7J8D;E<IFSGJHIIHKILYNJOKPHQISXVGWG[JaIfAkD
exception caught	KJMURV
exception channel	!5"G%J&H)W*C+G,X->.E/G1Y2C3D5?7T8+9B;@<K=J@GA>BEFCGFHKJBKFLGN>OGPAQCR@SFT;WWXJYIZI[J_VbWdJfYhCiGkD
exception client	!F*X,B/B1A2J5J8ZAKRISITB^JfH
exception code	aF
exception com	!V
exception communications	!U,H
exception config	+Z5J;GKGQIfJ
exception connect	!G&G,D-E/J7ABXKANEPKTJdU
exception connection	!["H&H*7,W-_.A/71I2<3K537I8G;B<I=I?I@GAEB>FFGGHHKXLINHPEQBR6SFW9X>YI^G_WbGcGdUfChFjKkZlJ
exception could	"J%C&Y)H*T,F-C/I3J5T6G7C9C;@=D?J@IABBDFIK8NCPJQEVJWFYJ[J_HbJcHf;kElU
exception decrypted	!HQY
exception decryption	!IQV
exception default	!G5I8FBHJXK?kK
exception der	!J/]5EKF
exception detected	!K8XBJNJRUT=fG
exception disk	![LI
exception encountered	3H5G;Z@JACQHYJ
exception end	!D-V5IAHBGPIQK_TcCfWkV
exception eof	!K&J-=1T3I5G9GK;NDQKRJ^T_FcVf_hK
exception errno	!X,J5IHV
exception error	!Y%J&E)J*E,<-Z.K/?0I1B2F3B7E899>;A=J@DAKGHHFKBPFT[VIW:XJYH^H_YaFbDcCdKf<hHjIkT
exception exception	,J;IKJQX
exception exhausted	!J;JQ<TVZHj[
exception exit	!S,W.J5GBUKHTU
exception failed	!7"U%J&C0F2E3K4J;U<B=FCKGHH>IHJDKJLTN@P3QWVHWAXI[F]J^G_HaDbYcEdEhJj@
exception failure	!E,I.b0Z1C8GK7LINJOZSDa[fC
exception file	.HKJLEOWSC
exception for	!Y
exception general	!GKU
exception home	!?;K<I=d
exception host	!=*H,H-G1K3q4D9E;IAFBAFGHJK;NKQIRETE_K
exception hostname	!F-T3V5JKHiS
exception http	WYX9
exception illegal	!V8J;E@JAJEIKSLKNVPKQI
exception in	!D&I(J.X1C2T4J<J=FFBK=NVOFSKTIYTZI^KhHjIkZ
exception incompatible	!C*V-J2X3I5F9SBJKENIfI
exception incorrect	!E*J-I9J;HAKBFKBMTNXP?Q]RC_HcJ
exception indecipherable	NT
exception inputstream	!<"B-B5F8S;IAFNDWH[H_Df[
exception invalid	!1"8&F(H*:+H,=.G/<1G2A3=4E576?7H8899;[<7=B>K?[@UAWB3CJEFFDG=HAJUK1LBMJNdOIP6R2SDTAW:XGYVZH^C_?bGf5gKhEi3jG
exception io	!U
exception is	!D"J-G.?/E0J5];GAKBeHINJSTVKWK[FaJbIfE
exception java	*I,X-@/V1I3F5:6W8A9H<T=W?H@FABB?HTK=LHNCOKPHQHR@SJWGXIYI_DfDiI
exception key	!>%[*A,K-H1K8H9U;9<I=G?K@BA[BHFIGHJJNEPAQ@RGWJYHZK_JfC
exception keystore	!XQJ
exception login	!C"H3XRc
exception message	!C"I&F*J-H.B/A1J2K3?5F7G8H;E<JGJK>L]SV_HbIcIfFkH
exception negotiation	-Y2S3D5B9S;KNKfF
exception net	!C-S7VKWSW_[dThI
exception no	!="<%A&C)I*J+F.G/=1620304I5W6U8/9I<Z=FBDCJFUHJI/LaNJOCQCW:[C^D_AaDb;c@hUi:lI
exception not	!I&K<?=G>J?T@[AVP8QBYV
exception object	FWiV
exception occurred	;JIVJWSI
exception open	!C;@=J@FASOUQbYI[TfJ
exception opt	!F=WIURI
exception org	"S-V
exception pad	;V
exception password	;E<I@KBXP]QBRVYJZC
exception pem	!>-K5H;ZBKKIPTQF
exception permission	!?"U&J.J1G8J;C=@BTFUKEL8PJQCSiTGZ8fK
exception pipe	!>-G1G8UK^NK[G_Hf?
exception pkix	!W
exception premature	!INW_X
exception private	!D5J;F<A=H@CAUCWFJP_Q?YI
exception problem	!<.J1TBVLJOIPWQWSFiT
exception process	!G,X/JBJKJiU
exception proxy	!B*H,V-H/K3F5H7W8G9GAJBFGKK@NFPIRGTKWgX9_JfD
exception publickey	!A;I?T@WBHR@YZZVjK
exception read	![-G7JJXKD_H
exception reject	!E2C3U4@5b6K;IAHBAHHKDPJQHRCTI
exception renci	-[BIGV_J
exception rescued	9V
exception revoked	!J3D4^5BKK
exception scp	!F^X
exception server	!@&G,</;1@2F4Y5c97;>@JB<FGGIJFLJQJR7T;WEZKbCcJf8hGiEjI
exception session	!="<)G*D,</=152F3?4K5E6J788Z;C?F@HA@B<FKGGHGJcK^P@QDR;TWWA_TbGcEdFf#hIiH
exception sftp	!C"B*K-D/V0T3B5X6_7A8B9I;H<J=HAGB3GHHIIJKHLVNEOCQERVTHWIXJ[I^K_GaGbIcGdJfAiCkB
exception socket	-[JSKJTI
exception sql	!X
exception sqlstate	!V
exception ssh	!*"S&V(D*4+1,I.<2#5V66749=:J;U=K>C?KBHCBDKEEF*GCHEI>L.MFNTODPAR?SBVEW!Z.[H]KaHcVd;gJhTiEkG
exception ssl	!U
exception stack	aS
exception subsystem	1KAKKGSKbIf]
exception tcp	!G7UTUkU
exception the	!G*>,;-V.H/@1E2?7H8*;W<K@JAEBKFIGKIGPGT9WG^BaJbTcGhUiV
exception there	!:,V.TBJTT
exception timeout	!5"F)T*H-H.C/C3E5C7W8F9G;HAJBAJXLHPJQIRGSFTcWIXV^JbKdXf<hJiHk>
exception tmp	![IA
exception to	!D;D@VPXWTXT
exception unable	!<"I&G*X-D/H1E2T3D5B7W8H;[=K?S@UB:FTIHK>QZTKYU_JaJcIdXfDiS
exception unexpected	!>"I)G-W1X8G9SKZNGTT_IbHc?fW
exception unknown	!B385XHVQS
exception user	!@ETFSGV_ThI
exception userauth	9H;GFKKIQJRXiW
exception using	!EQX
exception util	,TkV
exception when	&H-K.G/C1I3K5I9G;G<HBIKGSVTCWKaKfIiH
exception while	!G&X,G1J5INJRC_VhT
exception キー	!VAWKJRG
exception サー	8TKK_V
exception ファ	!K=J
exception 接続	,TdJkK
exception 秘密	;Z<F
exceptions	#G%@&G(D)?*J+9-..J/G0E174E5T638?:F<]>@?A@4A.CDEHF@GKLJNCPGQ?RVSETIVBW1XAY4Z=]H_1aCbHc4eHfYgGh4l4
exceptions 0	.TSI
exceptions airflow	!?&K3I5V;S<DAIHUQI
exceptions authentication	!E;IGJK?R]fK
exceptions communications	!U,H
exceptions connection	!X5K8J9JBJK@MURIkHlJ
exceptions endpoint	!W
exceptions host	!G5WHT
exceptions key	!@3D5D9W;T<ZAIBJJJKCPHQIRK
exceptions netmiko	!E7SGWTTkU
exceptions scrapli	!A"J3U5W;JREjJ
exchange	!,"3#>%6&,'D(=)5*b+3,D-d.6/F0;1/2Z4?5G6@7)8!9v:;;#<6=?>F?9@:A,B-C@DBEAF2G=HBI:L1MTN[O<P,Q,R=S8T<UZV=WYY:Z?[@]A^4_]a;b,cAd*eAfBg>h/i%j/l-
exchange algorithm	!E*&-G233F5A9jBIKCRKTHUa
exchange algorithms	!V5H<K
exchange client	*J9X
exchange connection	!9"K,K-S8JK:MTWWXJdJiKkK
exchange encryption	!?&D*[,C/G1J2a3C5D7I9];J<G=JB?FJKXPHRFTBWK_BcKfEiJjJkB
exchange error	*T3I5J9W<HKG
exchange failed	!=*f-?/I2b3G5J9VBENKRGTJ_EbJ
exchange for	*V
exchange identification	!'":#J%J&E)=*A+@-Y.E1/2<3.4I5&7A8::I;H<H=G@HAJBDCFEFFHGGHGJ?LKMVNSPKSGUKW]YKZJ^F_Yb>cDdCf5gKhAi;j=k[lG
exchange method	!E*@293J9h
exchange negotiation	!@->3c5UK4fK
exchange sha	2S
exchange started	TV
exchange was	!=*[-T2V9VKC
exchange with	!H*V3F5JJVKTfT
exchanger	!K-V2J5UJTKGTI_V
exchanger java	3V5T
exclude	!HIT
exclusive	![5JBKKKTJaS
exclusive timeout	!Z
exe	&H)J+G-I.H/J0T1]2T3D8K;A<C=KAGB]FJG@JGKCNDOIPFQJTTWBXTYKZG^@_?aGb?fUhJkDlK
exe connection	"Z-A1_5IB]GCKENGRA^F_AfViAk@
exe ssh	!C5WKJRXTV
exec	!U"6#U%H)F+B,E-A.>/F0I165J6J8:<@=F?J@ABEGCH<I3JFKVL9MJNBOFP[QFRGS6TIVBWdYD[I^a_2a?bkcAdUf4hIjBk7lI
exec completed	![
exec connected	!_TJ
exec connecting	!X#UBEjK
exec corkscrew	XV
exec dbc	BTFSRJ
exec exit	!X
exec failed	!TfJ
exec host	!VBH
exec nc	WY
exec private	BITS
exec provisioner	!I#YBDRGWWdX
exec request	!7"C1IKHWI^^bff9
exec ssh	,J/T
exec usr	!>,U3SP^
executable	!T5FIILH
execute	!G"E*J,U-A.G1H5;8U;C<HAUBUHTIHOJPHT<aHbTcHhJjUkD
execute error	!E&U-IKSRG_SjU
execute goal	![
execute scp	bU
executed	!U.HBFKILGOSRGTH^JfY
executed transfer	!ZSJ
executing	"D&Z.<1C3T5<<G=JFHGKIHMJOEPJQGR<SJWJ^XaFbXcEjSk?
executing as	!KRG_XhU
executing on	!K&VTTiS
executing process	!W
executing program	!G^X
executing proxy	,TXT
executing task	&WiK
execution	!J"B*K-B.F/H0K1K7K8T;GBICTFIGHIULFNAOFQTRJSATD^Z_DbUfEhKiHjK
execution failed	3U=UBJCV
executor	-INJ_I
exemple	"D)U,J-C.J/S1S6U7H8EBHKCR@T?XJ_DbSdUfTiJkD
exemple fr	/S6W7IKIRITA_JdUkI
exhausted	!8"?,Y/K8J;E<A=K?JB]KFLFPISFTVhCjV
exhausted available	!>"B,K.G;G<B?KB]GHKJLIPJSKhDjV
exist	!I#H%B&<'F(1)D*?+@,9-6.;/U022I334G5G6U7?8<9;:?;.<c=H>C?A@4A3B/C:DFEEFTG?HCI]JFK0LcMIN1P5Q1R-SBT9UJW>XCY4ZA[4]9^D_8a3bEcIdEf:gFhBi1j;k9lF
exist and	LT
exist at	!B<TIT
exist in	!W
exist on	![/KSH
exist or	!C/K1J5U;F=U@HIDQISX
exist yet	!_ICSD
existe	!I"C(I,@.B0I1H2J6G7S8H9J;G=F>KGJI@KEOaPIQIRGTDVJWKXJYJ[X_IaIbHcEdFfJkDlD
existence	!FBVRUTS]U
existence of	!FBVRUTS]U
existiert	!:"@(G)H,A.;0@1C3B5F6@7G8D9I;F<F=JHKI8K;LZOaQDR<S9T=VKXIYJ[G^J_Ca;bGcCf@gIkHlF
existiert nicht	!D,I.D0J3G5=6F;KBEIEKJL^O@RFSATCaHfGiJ
existing	"F&C(?*C,>.I/E1D2G5;7D8J9D;?<C@HAGB<FGGHHKIBJWK]LHOVPEQFR>WFYK[I]Y^JaHbCcGdKf>h]i@jV
existing connection	!GKUTS_S
existing installation	!V
existing session	!C&F*F,G1J3I5A7I8H9?;D<F@JAKBEFIGKJXKWPGQKRDTGfBh^iGjX
exists	"?#J'J(;*C+T,J.7/J0?1I3T5I7H8K9=;A=H>C@FAEBAC@DIF>GEI1JELBOuP8Q7R2S8TCWEY=^:_Ja;b8c5dEe@f7gFi>kAlA
exists and	.IKHOU
exists at	;JYI
exists disabling	!a
exists in	!J5U
exists stat	!HKY
exists to	!^/J5JKFLKSITIaTcI
exit	#=%E'A(9*3+F081X254;5f759>:?=F?8ADB[DAE=G=HDIWJFL:N)O1Q9R!UEVGX7Z>]@aHdCe>k1l<
exit 0	/I5H<YBUKITX
exit 1	!^/J6S;I<JKGSF
exit 255	!A,W/V3E5TBSTW
exit before	!E-HMU
exit code	!F"S#G%A(D)H*@-J.I/=0C1T2A4G5a6?7G819K>J?CBTDIEJG7HAMDNAOAPZQHR6SEVCXGZI[@^8_Ta9eHgCkGlH
exit request	!T
exit root	!Z
exit signal	!E5I8[BJK]SK
exit status	!I"H#I'I(J)T*D+C.F0I2E3T4F7?8U9?:G=F?G@?A=EHF@G@IXJFL7MCN?OEP>QBR9XFY?ZJ]I^S_EaIcVdGeJfTgCkAlG
exit tab	!F1IBXKUTI_I
exitcode	!@)F-]/T5S9JKELKRJWJkH
exited	!7#@&D'H(D)9*7+60=1^4C8X:F<E=:>E?F@?A^CBDFE?G5H<I7J:M<P4Q9RTT>UJVDX=Y>ZC[?]H_Ja:cAdHeEf3gCh>jGkCl;
exited code	!Y1J
exited connect	!C-F/U6X7XBGNGRG_HdW
exited no	!B"I&J*H,D-E/G2S7G9VFTKHTH_IdIkF
exited normally	!H
exited remote	!D,E-X/G1G5J8D9JBBN[RJTI_]iHkU
exited status	!Y1J
exited string	!B"H5JAaBJCIN=YJ_GbHcChJ
exited unexpectedly	-D1H3I<JBWKENIR[TX_JbK
exited with	!E)J*K+K,6/H0G2I3T5F6H7C8T9C;H<@=I@JAFFGGFHGICNBPEQGRUSUYJ[H^TaGcAfGjIkB
exited without	!E5I8[BJK]SK
exiting	!W"A&B*G,V-H.=1B2I8@9E;E<FAIBDFSIEK=LTPHQKWJXW[K^HaIbFcJfBjF
exiting now	!U.JIJ
exiting with	OUSJ
exmaple	,J/]5I6I7ERJTH
exmaple org	!J/[7F
exp	!@,W0UITeW
expanded	!J
expanded user	!J
expanduser	!=5X=SHSLI
expected	!E"8#J%E&>(_)K*9+?,2-3.//00@244A6@7883:I;a<:=>>T?B@FB(DHEFF=G>HAJBL2MBO4P9Q=R1S*T5V>W?XDYTZG]F^T_Ia7chdCeHgTh<i6j@
expected 'aaaac	!H3Z
expected a	;JIUYT
expected hex	!G3U5K
expected key	!T3E5I9T
expected net	!C-K1Y9KKCNJ_KcXf^
expected ssh	!@1K3Y5A9JTKcY
expected unison	!IbTcV
expecting	"I)F*B+H,G/H1?2F3F7K9G;E<JJ^KVLHNAPJSKWJ^S_CcJdKfGjIkGlJ
expecting ssh	!A*C+J,J-D2H9IJ^KXNG_GjJ
experienced	!A7UBTJVNTTT_T
experienced an	!D7VBTJVKSNTTT
expire	!W"KBT
expired	"o#G%H&>(J)D*C+E,=-E.:/K0I1;2D3:4T5H6E778G9G;E<D=H>K?I@HAGB;CGEIFFGCH@IJJUKULBMKOIPEQCR2SAVKWBXEYHZD[E]J^F_GaEb=c>d@eKf?hBi6jFlC
expired 30000	!CTV
expired account	!H"V
expired or	!W
expired please	!F"Y
expires	![-JNKWT
expires in	![-JNKWT
expiré	!V"X-E3HKFNJ_GkI
explain	!W
explanation	!GcX
explicit	!G%:5J<HBTETR;ZDh@jT
export	!H"C&G(F*G-D/C0B2J3T6J7I9G<C?JB6FKGHHKI^JJK=L@NGO?PJQHS]T?VAWIYW[U^K_FaTbDcIeWfDgHhIjHkDlJ
export home	1S
export sftp	3T
export ssh	!S&JASQT
export task	!V
exporter	,U7HFVRGiF
exports	!H0J8K;JBGIJKGS[VF[TaTkU
exports errno	,VTTkW
expresamente	,X
expresamente dicha	,X
expression	-VNU
expressément	,U
expressément refusée	,U
ext	,I2K9SKJNKOVSWTH
ext build	![
ext info	!H9U
extension	!V"F&G'V,A-G1I3?5>8D9GBYHJIIKANJOJPKQK_GaEbKcGfFjHkE
extension host	!U3IB_RWSKTBiI
extension js	/S6SGT
extension sftp	!FLITUVTiT
extension user	!Y
extensions	"J&F,J.X1K8H?W@ENCQKRU_FfIiFjK
extensions liximomo	!@-H.TAUBIJUKJNJOIPFRWiJ
extensions natizyskunk	.T;S?Z@EAIQE
external	"J,J/K1I3W8K;KBSIGKFLGNIQHRTSETK^VfIiW
external command	KK^V
external connectivity	!W
external lib	!I3TBTRS
external message	!HBXRUiU
extra	;Y@U
extract	!@;T<I>K?IA]FGQUYAiG
extract public	!F;U<I>K?IA]FGYAiG
ey	*C/J2Z9DRK
f	!?";#I%C(S)D,<-=1;2T3Y4E6C7:8G:H;D>CAKBWEDGGKEOEPESUV_XHYGZE[7]E_>b>c:dDeDf6lC
f 0	!hSK
f 1	!I(W.T/I0J5BIIKHLGOKRVVSaFiV
f 2	&V/K0J3KITKJV[aH
f 3	!E;K=UVU
f 31	!HNT^S
f 4	/T
f 7	![
f 8	*S2V
f 9	3SRTSHTS
f home	!H3T5IHH
f l	5T
f m	!Z
f option	<S
f ssh	!^;C<IQS
fa	!U"I(I/K1K3G5F9I;IFJGUIJNIPKRJSITG^IbKcJgIiHjG
fa 9	!W
fa gz	!VKH
fab	!KbT
fab h	bT
factor	!C"C&FBAGeKGPHRAiGjJ
factor login	!JGY
factory	"T,U-I5G<TB;FJGTLGNJRHSIXUkF
factory java	!C,V/U<UTT
factory rb	!E
factory'	!V/H
facts	6[
fail	")#E&/'F(B);*_+C,6-&.//=0=1.2b3+4A5"6:708+9^:F;A<5=6>K@8ABB^DIEHFaH>I9J=K'LFMEN,PTRbS@T;UIV?WIX>Y;ZB[<]C^?aDb4c5d<eEf&gEh8ihjZk2l8
fail 'type	SHTU
fail 2	_ZkJ
fail algorithm	!I
fail error	iZ
fail exception	!J,W/V9V_I
fail for	!JBTF]GTPFRKj[
fail test	!WSJ
fail to	,I/JPZQKRKTK
failed	!>"F#=%U'7),*J+?.W0F1:5Z647D8A:5<C=9>!?6@8BXC=D#E*FJGHH[IFJ9K?M?PJRWSSTIU+VIXJY<Z:[F]G^GaXc<d=eDg>h6iTk@l<
failed '	!>,]1Y7HKJiVkY
failed 0	!_.G/I5K6TBJRJTJ
failed 1	!V
failed 111	!_,>WK
failed 18	!@"V;V<KAEBTFTQEZUjS
failed 3	!^
failed 4	!JKGOV[Z
failed 407	!VWJ
failed a	!J7VQV
failed access	!I<SAXjK
failed address	!Z7ITKkU
failed administratively	!Y/IWXbEfJ
failed after	!?.XKYNIOCSATH]WaV
failed agent	!H%Y&DCS
failed at	"WFX
failed authentication	!7%D&]*J,A-D.K/H1J5S8F9K;]<CAUBUFXKBLJSHT@WCXEZU__fJhG
failed backend	!H.WRV
failed bad	!X;B@BADPDQWYK
failed because	!T(U,D.K/I3A5URFSHTUiCjU
failed broken	!@"I,:.<1@5J8h9UBFKXNIRKSITBWIfI
failed building	!]
failed cannot	,H.B/X3J5G9JIJKILVOHRDTHVJ[H]TaGfJiSjV
failed changed	!T(U/A3J5GBDRBTKiI
failed check	!CRZ
failed client	!C"K*G2UMU_KiT
failed code	.I5JLWRTSTiW
failed command	!J
failed connect	-I/_7EKHTUWX_FfBkK
failed connecting	!<%J&X<]HDIJLBRJSJTJiTjH
failed connection	"C&F*H,[-;.T/=1C2E3[5I8U9H;IB4JJLFN@S?VGWVX>^F_JaFfBjTlI
failed container	!T
failed could	!X"I&D,S-C.E1E2V3J5B6J7F;IAFFTLUQHRAT@WFfGiHkH
failed couldn't	.G0U[S
failed dial	!a,?TJWKkD
failed dir	!HKY
failed disk	.U
failed eof	!@"D%G&G)U*B,G-a/B2G374C567K8F;E<EAIB:FHG@JGK]NUPIR6T;WKZK_YbCcJdFhIiAjGlG
failed err	!D,USX
failed errno	!5,a5F6G7T=JBHHIIZRFWIaKdJk<
failed error	!:"T&=-J1D2U3@6W8F9D;D<H=C@KA^GJH?ICKULCNFOJP?QZS?T8WaXUYF[W^HaFbHk<
failed exception	%K*K-I.I/A8@9H;C<IAEGJHHICKDLUPEQXSVWG[E^Ja@bKcJf>iSkG
failed exhausted	BTjE
failed exit	!=/X1K@@CTKFLIP[RISDTWYFbJcKfHjd
failed failed	!B-V.B6W8SBJK]LG_ZaHbJ
failed failure	!4"K(H,H-G.]/C3IBGIHLVNJRETJ]J_JaJeEfG
failed fatal	!T3T5JRK
failed file	.J3I<JOJSDiS
failed fix	!S
failed flow	!JdT
failed for	%h&c)I*@,@.>/V1C2F3>4H6F7@8>9@?JCCIIJIK5L>N?QIRIS;T>WFXHYBZS[K^HaEb@cHdEfAh<k=lJ
failed get	-J5YKI_V
failed getting	!>"I*=,=-[.H/@1J2@3F5G6H7?9F;IAJBDKYLJN]QKRCSFTE__bGdJfFiHkYlK
failed host	!8,I-A/[4A9E;JBDHDNIRHWI_UdWiJkK
failed https	!H:W
failed in	!G(I7UKDLHRJSGTW[U_JaX
failed inappropriate	!Y
failed invalid	"J/J0Z5KB>LIPSQBSIYIaKiJ
failed java	!b,I.K9IKITGfG
failed kex	2T
failed knownhosts	!4"I#K%G&C*@->/F3b4^5V7K9:;8<@=JACB7EJFGGFHHJKKEN=P@QER?TBWKZK_FdEiDjEkI
failed libssh	!DAYFYRDZX
failed login	!3;J<JAKB_GKKGNJbHjJkH
failed mkdir	BKRKSU
failed msg	"T/H<TB@LGWHbTcIfSjI
failed name	!F/Z6FTK
failed no	!8"D%C*e-B/92V374E587J8G9X;8<0@IAFF=G@H^JIK@NBOFQFRISGT<V5YHZC[H_Ga?bDcFdJf>gIhJk;lI
failed notify	!WRI
failed nt	!ZRI
failed object	!IVW
failed on	!D"T(G)C*I+I-E.Z/<0E2J7H8@9H;HFHGJIHK8NFOHPKR@SDTCVIWE[H^X_Ca<bWc@fWi>kFlJ
failed operation	!;+I.X0I3F5F8I9K;IBIIEK:LBNIRGS4THWI[X^H_KadfI
failed password	!<BKGHPDQFRlfIjJ
failed permission	!+"G#J%J&D0T5J;D=ABGFKGGH@ICLHOUPGQJR@SYaabJeDiBkK
failed please	!=-X5J9WATGUNGQKR[TGiCjH
failed port	!W
failed programming	!W
failed publickey	!=;Y<KBbFCRChFiS
failed r	/K4J5VHK
failed read	!A,H2J3I5:7EB5J[
failed reason	!J,I-Y.T/J1H8UKTSTfJ
failed remote	!?"U(T,H/F3S5H8IKDLYOETG_JfK
failed rfd	"JcT
failed scp	!HLWSU
failed see	!S
failed server	!J'W*I,J.U/G1T5[9V<IBAFTKELEOFR;S:TGZXaBbJcKfEiE
failed session	8K_TfHkW
failed set	!JSBaZ
failed sftp	!H"G,T.J/A1H3C7J8H9G;CASBGGKIIK=LKNKO^PKQHRET:VU_IaSbHcGeFfEiCkIlK
failed ssh	!!#S%<)J+H.A/E0H1G5W7K8G9U=D>K?FCIECHDIEJ@L<MJPTQTRWT8VIW>XGY?[G^G_CaGc>d7eJfCkTlC
failed ssl	!W
failed subsystem	!EfY
failed tests	!Y
failed the	!9"S%K(V,I-K/H;G<J@VAGBDGHHFPIR^SSTJ^KaJbGfJiZ
failed timed	!X,U-F7S8=BFJJK:NERF_FdHkV
failed to	!I"B#1';*G+T2G3K697G:5;Y>;AZCCD@E8FFH_I7NJO>RESJTJUBVWYTZ?]H_CdKg9iKk=lF
failed ubuntu	BURJi@
failed ug	!S
failed unable	*K,W.H/=1;2H5C7I9E<T=IBJCXFGGIHIL@RJT8WEYGbFiGjWkX
failed unexpected	!G,I1H7TJTTTcW
failed unknown	!W
failed unreachable	3W
failed upload	!>.E3VOZSUa;
failed user	!B"YBDRTTY
failed username	!="V#S:T;ABXGWQTZJjH
failed verification	!A(X3HIJKISJ]YaH
failed while	!W
failed with	!C%>&I)H*@+E.71?2B6U7X9B;Y<X=H@FBDCJF6HEL@R_VEW;XKY@Z@_Vb:dWf=hEj@kT
failed write	-I.V1I8IKVSW
failed'	*W,b-D.K/J1F2W3J5I7W8J9UBIJJK8NFRGTGW^_Bb?cHf<hJ
failing	<KKTPT
failing and	KT
fails	&T,J/I1J3J5X7UB9KFSVcJdTi@
failure	!5":#/%X(9)A+&,E-G.x0^3D4-5I60788!9G:>;><B=!>0?.@:AJCFD=E1G!H%I!J%KBM)N6OtP@Q'RBSUT@U9V3WEXBY=Z)[k]@^H_?bGc.d)eVg(h@iGjJl!
failure an	0SaU
failure at	!A&U*T,I7H9JBJTX_SiF
failure authentication	"J&D;XBTPV_K
failure build	3S5T
failure code	!G.V5TOE[I
failure connecting	!;"I%I&V;WPURWfKiG
failure connection	!?"I)H,V-H.A/F1A5B7XB?KXRCT[WU_CbCf@iJk]
failure establishing	!?"K,E-V.H/J1G2T3>5I7K8J9WBDFJRDWI_TbKfHiFkX
failure failure	!D/B1GBJKELTO]RJSU[ZaXfC
failure in	,K/c0F9KBHKILEOWSUTJ[JeK
failure initializing	!;"V)V.G8ZBFLGRFcYf[
failure message	!A5SBZLVRASXTIjU
failure open	!@&I.B/C15<JKILHODSGTEW5[HbHf_kJ
failure please	0SOXSA
failure proxy	KJWX
failure requesting	!H%C&X.D
failure retrying	!;BYCWKHRJi[j[
failure server	!C,G.T1^KC_GbAf@
failure ssh	!H"I&K,G-I/E1K3I5F8J9H<TBDFKK6NIOWRGTDWJ[Z_GaWbKeCfEiJkJ
failure status	LJOV
failure the	!BBXSViT
failure to	!V%W1JBGKFjK
failure unable	!E*X-H2WAULUQGSXYW
failure when	.T0TBVOJSJTFaTiVjS
failure with	!C2J3[BHKI
failure'	.TKJOTfS
failures	!U"J#J%E&C)G*G,@-=/J1@2H5B6B7G8?9D;D<F=K?G@JAFB*CIEIFGGDJFK9N7PHQHR8T=VKWHXIYIZG^H_;bEc@f?hhiIjFkClF
failures 0	!U
failures for	!A"JBJ_Ghd
failures preauth	!DjW
fake	WUXT
falha	!9"V&E+J,E-G.@1I5F7E8J9K<F=K>IBUIGKCLTOIPWQSRYT9WG]K^H_JaDbEcKfJkFlJ
falha ao	!J"I&J.J;SBILHPXQWRH[SaI
falha na	!G"U.J/HLWRJSKTHiW
falhou	!G,K-I.TBWRISXkX
fallback	3V5IBK
falling	;FFWiWjT
falling back	!S
falló	"K-G/=1I3T5U7J8IKAQJR_SJT9WK_IbKcKfKlK
falló la	3U5V
falsch	,D.J/GBAKKQKRYSJTGfK
false	!]"B#G'J(C)F*I+A,F-K.E0E3D7F9X:K;J<S=D>KEIFAG>JDKHLYMJNIPKQ=SIVXXBY>ZF[A]E^Ja7bBeHfEgFlE
false kex	9U
false msg	!I%I+I,83I4J5Z7J8W9C;K@JAJBVHGKKLCNBPJ^IbDcEdHhFiVjYk,
families	/T
families and	/T
family	!J/T6X
family type	!J6X
far	!G-J8F9JJIWIaHfF
far receiver	!Z-H5DKDRJTTbEcF
far sender	!"5T8JJJKAWKaIbTfHhJ
fast	!W(T/H1J5K<HIZL@NKSBVIfJ
fast forward	!Z
fast put	!U/K<II[L:SE
fastq	!C"@#E%C&<'X(V)I*B+J,B/E0Z2A3E5J6:7?8<9::D;7<7=;>D?@@>A?B4C@EDF?GII_JBMAOXPHQ?R1T2UGVTW;XCY?^FaUb=c4dIe_fIh?i3j?kTl@
fastq 4	.X
fastq bz	!GITLFOT
fastq failed	!F0TLTOX[T
fastq failure	!@.Y0W[WaW
fastq fatal	!?-U1U4W8IGTHZK5NYPTZT_TiF
fastq full	!@.Y0W[WaW
fastq gz	"F'](T)I*G+J,H-B.=/F0T1E2K3C5H7I8I9H;IBGCHFJIDJFK]MJNCRGT>VV[A^F_Fa5bJcJe>fGiIjKkElI
fastq gz'	0T8HaKeT
fastq no	!=.X1I<IIYLESXVI
fastq open	!@IXO[SI
fastq permission	!;OVS_
fastq readonly	!@OXSS
fastq remote	.T0TIILKaW
fastq ssh	/V
fastq to	!^"I-J1HIFKBLENJSJaSbHcGfEkE
fastq upload	!].AHVLEOASGaUkK
fastq 致命	!C3T
fastq'	!0&K(G+J1G;H<F>HBJHKI[KGOXSWYI[I][eEgI
fastq' no	!GIT
fastq' permission	!HSTaU
fastqc	!X
fata	5U
fatal	!K#5%J'5(D)],G.F0+1_3J4E6;9V;I<G?C@@A8C?D9FKGHH>I<M,NTO#PFQ)REU<V&YFZJ[)],a!e,fWg=hKiCkXl5
fatal access	!E"YBHiG
fatal app	!FL[
fatal authentication	!YBJRHiJ
fatal bad	!A)d1HBC
fatal connection	!8"@*S,;1E2U5I7@8>9XB@ETJZKTRHT:XJ_=d?gWhGiEk@
fatal could	!;#J&T(J)I.C0J1H8B9B:UCEGIIKK;OHQEVI[J^GaFb>cAeIf=
fatal create	!H,F1CBFLJSbTKiIkH
fatal db	!S/H7TBKRJWSdV
fatal default	!JkK
fatal detected	!X
fatal early	!J.X8SJWKU
fatal edge	TU_U
fatal error	!(%6&K'B(7+>,J."0>2>5U61:A<D?KAJCBDGE>F9HGICJ:KKL*M<NaO:QGS%UHV9WG[=]A_Wa;e@f[g<j<kilD
fatal failed	!V,X-JNGRCXW^H_VfTiFkK
fatal fetch	!J.X8SJWKU
fatal h	!E.J1G7JBKKCS^TW^JbY
fatal host	"F,H-G3E5:6H7;8D9JK[R^TZWG_HbId>fKi<kE
fatal impossibile	<S
fatal impossible	&S:UCKLKjT
fatal ipaddr	!C&W3V6]^WdTfHkI
fatal msg	!F)T,K1VTKbVcUfK
fatal no	1J5E9ZBHKJLJ
fatal node	-Z/J5H8YBENIkI
fatal password	!j"?B;R9i;jJ
fatal protocol	"U+KKGNFSJbTcTfJkJ
fatal safely	!C1^IHLH
fatal ssh	!G&U-J/V1K6GWUkK
fatal sw	RIiV
fatal the	%S&J,F-K3X7U8JBC_WbIcTkT
fatal unable	"@)6-@6E7F9C;J<D=HBUIDNBR4S=THWX_Bb<cTk3
fatal web	(U,F3F5T7F<UBSLFRESGWHfI
fatal wrong	!];D<FQJRH
fatal не	!IRIdTjVkI
fatal ユー	![BJRDiG
fatal リモ	!F
fatal 无法	/U_W
fatale	3K5DKJR^T=
favor	,DTJlY
fd	-TPHTK
fd 4	!UfS
fd 63	ASISQU
fd is	!T
fdocker	TS
fdocker sock	TS
fe	!F&K,C-H.U/C1J5I7T9GBCK]NURIWJ_JbJcVfIiKkJ
fe 1	!E,G-K.W/F1J5K7U8T9KBFcZfK
feat	!WNJ
feature	!^
features	!_
feb	iJ
feb 12	!U
feed	)S,E.E1T5J8I<HBGCVKHOURCTFaJbUcSfG
feeds	!;,U.J/E5J6KBXKKLZOISYTCi[
fehler	"D#B%C&A'@(>*<+A-;/I072?314B506;869::A;]<7>B?B@JB>C?DDEAFBG?H?I8J@K1LSM?N;P@STUCV@W=Z?[=]?^=_6b<dBeAfBg=h?iJj<k=
fehler authentifizierung	!>"T,G/IBSRZTCiU
fehler beim	!B"J)S.D/C0K1T3H5F7H<IAUBDIELYQSRHSVT>YUaCcIfTiG
fehler herstellen	7J8JKGTT
fehler kann	!G/URITKlX
fehler kritischer	,C/GRUT?
fehler verbindung	!W
fehlercode	,H-I.E0J3C5JBIKIOWRJS^TI[HfI
fehlercode 4	!B.F3EOWS^[IfJ
fehlermeldung	!?,K.F/H0K1W3B5DOWRVS[[IfHiH
fehlgeschlagen	!I#A%A&<'?(=)=*=+>,X-7.C0:172?384B56687J85:A<<=@>B?C@BB[CADBEAF9G:HFI<J@K+L9MAN:OFP?QJRcUCVAW:[<]>^=_3a8b;c8dBe@f8g>iYk=l7
fermée	!C"^)W,K1TTHiX
fetch	!V">%U&X)I+F/70J6D7B9G:C=B@EAGEHGHHAIJJTNEOGP=R2W?^IaFbFcEhJkE
fetch failed	!V&V3S5IiD
fetch first	![5HBFiI
fetch http	!X
fetch https	!U
fetch into	!H4SBI
fetch origin	-T3T;TATBDXU_SjI
fetch pack	!J.X8SJWKU
fetch tags	UT
fetched	#V,U/J6SOUTTaH
fetching	"I%C&[,J.S3KKJLEOHR>SATJ[TaE
fetching home	.W
fetching identities	!C%C&]
few	!F#VFSjU
few minutes	!I#VFT
ff	-U3TKJNH_IkT
ffff	!F,VKHT=_HkJ
ffff ipaddr	!F,VKHT=_HkJ
ffs	.U[J
ffs tmp	.U[J
fi	!c"E.G/K5K8D;E<HBGKXRGaJiI
fichier	!>"8#K&I'G)C*E+G,6-?.6/00V1?2H394I57697A8>9::F;G<[=G>K?J@JAJB6CIEIFHGCIVJGK6LEMJNHOaPKQ=R6SYT8VHWCX@YF[>]>^E_9b@c<dHeGf>g@h?i>jCkClD
fichiers	!Y-J/I5F9JBJKKLKOWSFTFjK
field	!V,U.J/D5J7UKFLDSJTU
fig	!GIV
file	!E"(#'%A&A'D(Y)?**,<-9/60V2)3/4A5:6)7/8:9#:(<_=_>_?]ADB<CFE4F:G4HWIfJ2KCLYM(N7O^PCQDR0SWT-U0V[W@X*Z+[g]^_/aXb?c5d>e:fGh1i0j@l:
file '	!A&D(J.I0U3D5S7K9H;<=8?H@GBFDJIFOTR<SZTBZJ^GbHcSeHgIi?jB
file 'a	!F-G1G8JKXLFOTSUa]
file 'c	!G.J;>=S?F@BAGBKDIFWISKSOFPD
file 'd	!I=JIS
file 'path'	!V
file 'reads	S[
file 0	OUSU
file 2	!F;?<E>E@eAAIJLTPIQCYG
file 3	!G;D?cAHQHYE
file a	!UKJO@S:[TaCeT
file access	=^
file already	.@0G5JIJKBL<OkS;VJ[EaG
file and	3VHJOS
file app	!X;HAKQI
file asyncssh	!@%U)U8J<IKGQJWTYKcV
file at	!B.U5I;J=UBHIHKKVYaE
file attributes	!D.V8VLJaY
file authentication	!A&F;U<U=UATFSjC
file backup	8S9T
file based	PIQTSKTS
file begin	!I;S<GAYBE
file bigger	!HLKOW]X
file c	!5"K%J&C(I*I+>,J.I/T1G9I=3?TA4BTDVFBLBNJRFSETCYV[K]JaJfIi@kI
file cannot	SU
file checkints	;H<J@IAHQ]
file config	!K
file connection	5IBWRGjT
file copier	IK
file could	/JLVSV
file ctor	!C;D<S=V@TAHQK
file d	!F;V<F>UCIDTLU
file data	!ISDaV
file dev	!F+U5I=TIT
file does	!8"K(Z.I/@0F1H3B5J;I<9LgOHS:]BaC
file duplicati	SV
file error	!J,V<]=WBALFQHRIiGkI
file etc	3K4U5I;J<SHISIYX
file exists	!G+V,D.C/I0G1H5G8J;F@KAJBHIFKCL:OeRJS=TGVVYG[@]S^KaG
file failed	(UBGIIKJLTOIS^a@
file failure	!G.[0TKELIOJS>aT
file file	6W7ULI
file filename	!G<UAVLH[S
file first	;H?WAK
file for	.I5SSX
file format	!7&H(G+I.E/J0H5I;d<;=<>F?bB@FGHJIIKILFNIRESJVHWC[I]FiFjKkJ
file from	!;"W)U-F.H/E0U3J5G7J8T9K;EBAK9LKN>RCT?^Z_CaHbTfZiGkDlC
file generic	!<.J/H8JFVfIkJ
file get	;K
file handle	LTSV
file has	@UAU
file home	!>(K+G/H1?2A5D6K:KC<DJFJJHKUMJNTOTWU^KaJgHhUiDkdlF
file id	!I;H<T@UAI
file in	,J0X8J;C<T=TBBFJIWKCQGRISTfE
file inbox	IWOK
file input	;JLH
file into	SU
file invalid	!I;J?U@GKGQU^V
file io	!B.[LY
file is	"J&H,G-H.=0@1F3E4J5B8G;D<@=C>U?F@?BBCHHFIAL=NIO?PaQ=RGSSTJVHWKYB[W]]^C_JaAbDcHfDjKkH
file j	OV
file java	!DQU
file k	!B;F<Y=KLI
file key	!IATB^PI
file language	!V
file list	BJITKK
file loaded	!K5J
file matching	!<IX
file message	!KLW
file mode	!JOWSK
file must	!G<VCJOV
file name	!6"K(J+H,V0e1I6@;W=T?IA:GTIAKGNHPGQEYD]J^CaJbCcJfHi=k?lJ
file nested	!G1U8TBJKTLUOG
file new	!H<U=KATQS
file no	!C.K1CGTIILdSCkI
file not	"K&=(F*G,D.J/@1B;?<c>C?C@5A<BACJKHNKOJP<QARCSDTDWBY;[J]K^DaWbGf=gKiJjGkC
file open	!55V;B<^=X>Z?GBIHSLFQ>SE
file operation	!E/E8F<KAKFTHIIFLUPKSWWJ[FfEkI
file opt	!H-J5V;G<U=IKKTIkTlV
file or	'H(G)@+6,:-H.G/60F1V2E3A6=7B8B9E<S==>D?E@ECGDDFEGIHVIXJEK?MJNKO?RDS7T>UKVHXJYGZG[5^Ba8cJdFeFhJi9jDlE
file out	!A.^0SIJVV
file output	!AHTIWLJ
file paramiko	!<"E&D)X+F-Z/V0I5C6B7A9H<C?I@<BEJYLDPDQ<RBSAWD^Ja@dEfTgKiKkElH
file parse	;I
file path	3T5I<CBVHIIFLXRTST
file permission	BJLKSZaF
file permissions	1J;H@KAJCWLTSUYF
file please	!G<=L]SC
file provisioner	!=#H&TBVFJGJIT
file push	!S@S
file put	!^.ISH
file pysftp	5S
file r	CSLISS
file read	!K;]AG
file reads	!V[T
file record	BILHSV[UaG
file remote	.S0H1F8FBTIKKFTJ[JaIfK
file root	![;==Z@IBFCIHILHNKPIRISATVYIaG
file rsa	;I
file run	;JIHLWYT
file s	IVKHLFSHVT
file set	!B'U,J0U5VSXVSaJ
file sft	.I[U
file sftp	!;"K,C/?1U5I6B<FK[LVOWRCVGa=cIfEkJ
file size	!B(IKALJNKSD][aFcJ
file source	PWRHSGiS
file specified	IWLJST
file srv	!I
file ssh	!a%:&7)H/:3@5I6J7B9K;a<S=^BDGKHEI=JFOHR;S:T9V4ZA[IaBdBgJh:iIlK
file stdin	!HaWhUjU
file stream	!A-F.S1G8G=TKWOU
file sync	!D<U=W@UAJYJ
file system	"G%I-D.H0D4H>KAGBJDJKFOKRISFWGXKYJ[C]J^JbEdUhJkClE
file test	LT
file tmp	(T,U7SdS
file to	!@#K&E(K)I+I,D-F.Z/V0J3H6J7H8D9H=J?K@JADBJGAHFK9L@QEREVGWHZH]J_IaFbVdK
file transfer	"F)K,A-H.V/A1@5E7H9K;G<J@JAIBFL8T@V>^H_KcDfDiSkH
file transferred	![SJ
file transfers	!C.JOV^W
file txt	!V(IIILHOTaDbJ
file type	'ZBISEaI
file unable	!G.W1I;Z<U=V>H@GB6PBVIYJaIbYfH
file upload	.TKFSZVJ[F^UaF
file uploaded	!H.H;I@VAJKFLJOFQGSGa[
file uploaders	"V
file users	;J@TWIXV_UkI
file usr	.T/H8EIKOJVAWE[?kIlS
file var	<U=JPIQJ
file version	;K?[@JAH
file was	LJSG[W
file with	!A.E9VIJKILUOVRVSSTE[F
file write	!F.WLUOJ[K
file wrong	!H?I@WAVBHPW
file x	;U?H@FAKPCQU
file yes	!J
file zilla	&J.J;G<G=H>aAJBDPHSIYG[JiU
file'	!>.T2K3H5F9F;Z<]@JAHBDLJPIQHRGSWTHYIiI
filename	"C%I&B(D)J*I+E,C-F.7/D0p1E3C4I6G7H8E9IAVB>CEI=K=LEN?ODRBS8T@VAWH^J_Ha@bGcDeHfBgIhJiDjIkFlI
filename filename	!K
filename is	!E0]5H;JKHTH
filename mode	<U=T
filename password	AW
filename r	=T
filepart	OV
filepart'	!<IGKIO]Va]]aK
filepath	!IPK
files	!U"?#B%G&4'X*B+4,F-?../J061J2D3A4I5C6^8E9I:D<J=C>??EB@EIFAIiKTLEM=N@OCP2Q6UEV1W;X9Z>]8^;_;bFc=d;eWg7hFl8
files 0	!UKJSJ
files 1	TT
files 2	!V
files 3	!U
files are	!E;S?U@TBIDTFK
files attrs	(TKKSUaU
files example	!B)U.H/:3F6b7X8H9K;JGTJWKALDRISFiUkW
files external	!F3YBVRVSKiY
files failed	!]SHaK
files for	!X
files from	/TBIKSSF
files have	!T
files in	!CS]
files into	FKIYLKSCTU
files java	,T
files new	3S
files num	!T
files or	!EIT
files over	![
files sent	3F5AITTT
files storage	.I3XiV
files that	<T
files to	!G/U7J8DBHKURJ
files transferred	!]
files uploaded	,JKY
files vanished	!Z
files would	!V
files x	HWSI
fileserver	![/H7HTFdJ
filespec	!JSI[T
filesystem	!I)K.a/F3J5F7J9J<Y=J@JAEBDGJHGIIKGLHOIPJQIRIYJjI
filesystem no	!C&X<[REiE
filezilla	!JNW
fill	!W8IKXSJ[E_Jf:
fill channel	!>8JKY[Hf=
film	!CKUOVSV
filter	'T.J6TBWOISKTG_U
filter out	!I/U6UBSRS
final	PKQZ
final ex	AS
find	!e"H%E(G)D*?+C,1-;.7/V0C1:2>3<4J7=8?:F;8<Z=;>I?H@?A=B,CKFDGEI^JIK1N:O:PBQ<R1S;T2XCYB[A]G^E_?a=bAcJeHfBgKhGi6jAlA
find a	!T&SLJ
find any	5V
find directory	LXSI
find file	!F<S=IIS
find found	!J
find host	!=/a6C
find lssh	!Z<KIILK
find module	!Y
find or	IYLISI
find out	!V
find remote	!U/VLKWH
find section	!^LJ
find ssh	!C&Y
find the	!V&H,A3H5C6T7I9J;H<U=JBDIZKHNGQHRHTBYJfGiH
find valid	!T
finger	!E3W
finger print	!E3W
fingerabdruck	!K"G(K,I.H/D3W5ZBHIJKKODRISATIaIbIfG
fingerabdruck des	!B"G(K,J.I/F3W5ZBHIJOERJSATJaIbJfG
fingerprint	!B"9#E%@&;(A)K*8+G,8-<.C/50F1G2*3k465t6F7?8@94:V;2<C=B?H@>A7CEDGE=F1G>IFJIKDL<MKN8ODPJS=T;UHVHW@XEY=ZH[F]I^J_<aFb=cDdFeIfAgJhAiJk=lC
fingerprint ecdsa	5U
fingerprint failed	!E3T
fingerprint for	!>2H3W9GBF^UjS
fingerprint has	!D3X
fingerprint hex	2A3b9H:I;E<EAIFKQIjC
fingerprint is	!E,H-J/G2G4I5h7J9K;HAIBGHTKFNHPITF_KbJkK
fingerprint of	!B3Z5TLJ
fingerprint remote	!F3^5I
fingerprint ssh	!:2G5]RWiU
fingerprint to	5U
fingerprint yes	!V5<
fingerprints	5W
fingerprints not	5U
finish	!C,J-J/H5UIJKILTSU^VdTjSkJ
finish successfully	!GLUSVTJ^V
finished	!Z%J)J*U+K0I1C2U6I7G;C<G=I@JFGHJJHLHNJOTPCQGRHSGWGYK^I_CaBbCdCfDhJkHlH
finished 0	!Z
finished connection	!=*X2V9SKH
finished failure	&U
finished in	IULTVH
finished job	!V
finished success	!]&HIE
finished with	(U5JBJTGbK
finishing	!Z
firefox	!a,JRITC
firewall	"J*S/V5K7UBHKFR>T[XX_Ik[
firewall blocking	!E/TTZkT
first	#Y%I&J(I,E-A.G1J2H6F7I8I9T;><JBIJVKDLHPIQBRHTT]V_GaJbJcFfEiWjEk?lE
first key	!J-J5J9WTU
first line	!J;B@TQK
fix	!p"F#J%H&A,G-H3F7T9I;D@JAIB9FDKGOKPIQHR>S@YH_IaFbIdTfJi=jAkH
fix conflicts	!S
fix host	!V3J
fix the	=T
fixed	!f"H,B-@1J5K7J8DB>JJK=NBRDT?_AfJiKjXkDlI
fixes	!];I@KAI
fl	!DOS
fl remotepath	OSVT
flag	/I3JOTRI
flags	"I)J,K-@1U6WKELKNHOSVK[J_AaTkH
flags boolean	1WLKOTfI
flags flags	!B-J1W7TLHOU
flags sftp	ST
flags write	aV
flow	!>&I.I1J5K<F=J@TSUTUVFYK[TaCdYiElJ
flow file	LFSX[UaE
flow socket	!C7JTT
fluent	!Y
fluent ftp	!Y
flush	!V
flutter	!V-E.YBIKHLJOIRV
fly	!BVV
fly backend	!BVV
flysystem	!E"?&E)F*E,^1A2G3S4K6@7K9E<B=C>J?A@GAACJGHHJIALUQKWIXK[J]E^J_JbFcDdJeEfAkHlI
flysystem phpseclib	!I"I*K3V6I<H=G?DAEIJLHS@dKkJ
flysystem sftp	!<"I,Z1J5C6I;GLTOUPUQTSDfJ
flysystem src	KXOURK
flysystem unable	!@.W3I8I;JBALVOURESXTFVT]JaTeIiI
fmt	,K1H3J;SBVGUKJPHQJTK_K
fmt error	!A1HBWGVKJQKTK
fn	*K-G
foi	!J%G&T(F)J*H,B-T/<0H1F2I5T6D9E:J@IAHCFEIFHGFIGJKLCNJOCWHXHYF[B]H^H_CaSbCcGdJeKfFgHhGjAkFlJ
foi possível	&S(I*K,G-F/A0J1I3>5E6H8G9I=GAJBKCJEJFJGIIJKCLHOIPT[F]J^I_IaTbHcKfJgIhJjDkI
folder	!5"<%J&>'J(E)J*G+I,9-G/@0;2J3<547B8C9F:I;A<5=E@JAHBAFDGIHDK9LqNBOGPHQESYT:WDXJYHZK[W]C_Ca5bYeWf7gJiEj@kAlG
folder '	!F.IIFOKbX
folder incoming	.JL]SFfF
folder missing	!GLU
folder sftp	!F.J1ULSSVaIcX
folder var	LH
folders	!J.IKGOHSCaJe_
following	%I*I+J-G1I2J3>4K5;6I7W8H@DAVBHESFBGTHJIIK=P@SJWIXJZK^I_FbGfEhJkKlJ
following arguments	!b&I9I
following error	&T,I7VEUTF
following gems	!FA[
following key	!C=T
following location	LV
following options	!XGVRJ
following signatures	!V
foo	9IATjH
fopen	!GHSIJKFSY
fopen etc	!IKI
fopen home	!JKI
for	!G%^&I(B*B+F,D-<091H2?3W5W6F7?8U9G:A;G<<=6>7?@BUDSE0GSH@I1LAM0NDO>QSU2VIW'X;Y?ZA[H]@^8bXe<fFgBiTkGlA
for '	!C+J.T3K5H<E=G?T@KBACdDAFGKKOKPJQKRISAYXgSiJ
for 'c	!J@HAJC<DfY@
for 'https	!_BGRGiH
for 'none'	!VRI
for 'password'	!GBGRUjI
for 'publickey'	!?&VB[FUR4
for 'root'	!K"JBIF[iI
for 'sftp'	!X
for 'ssh	BFCTDJQJRXiH
for 6	SK
for a	!F"I&G,?.J/K7I8FGZK?OKPTRTTZaGbJkI
for an	!DPTcX
for app	!T
for assistance	!;"C&H.T/JFJGJIILSPJTG_JiJ
for backup	"WBI
for bastion	!G/V;F@VQV
for box	&X1U5I<HGGcXfJiI
for c	!C"X1X6SbW
for changes	!X
for chroot	!>)h1FB?KK
for client	*V
for config	!;"H-F/T9KAJFVKJLIPTRSkS
for connection	,J7ITX^U
for could	!E:TLT
for decrypting	!A;Z@T
for deploy	B>PHQAR]jI
for destination	!9<I?UATKUSAiJ
for details	,IGTKKSK
for dev	!U3W5G
for device	!VKKcU
for directory	)HBX
for domains	!a3JBHRETI
for ed	!;%]&T<K=HAZBEFCjJ
for example	!IBT
for file	!@)JBULESEVUaT
for ftp	!B,S/V3B5T<VATBHQFTXiF
for git	!C&W/T3E5W<XBEiJ
for github	!=4WPVjS
for gitlab	!Y3F4K5F
for handshake	!>-Y.J1K7W8<B@FKGFJWKFN[RETT_VcHfHiEjKkUlU
for home	!F;U@VAIPC
for host	!E)I*C-G.H/U1A2U5Y6E8C9G;C<SAFFHGEHJKKLENFR1SC_EcEdIfBhJ
for hpc	+W;J
for https	!Y
for input	!?8_KETI
for invalid	!JBDiY
for ip	&UdS
for ipaddr	,T/J5]9HBDHHKH_I
for jenkins	!B"W;JiV
for kex	9X
for key	%<*>+J-C283?4K59;.<?=;>G@<B8C;EHFIGCHHK[NIPVQaRCY>ZG_JhKiBjB
for keys	RX
for lab	"J5H<KGV
for local	!b
for localhost	-T5I9I
for machine	FTTS
for message	!TSI
for method	!B2S3J9U
for methods	!I9KAHBUFYKJP7QVjY
for mft	!G3W
for more	!C"V&H-K/F3H5E6I:J;JB<IVJXL@OKSATYbTfGi@jIkK
for nas	3V5F<SiTjJ
for new	!JSH[[
for no	!W
for node	!H5S
for non	!H"UBKKISJbTfJ
for nonexistent	!E"E8KBIRIi[
for on	!BVV
for one	;T
for path	!J<TVT
for public	FT
for reading	&E.E1E;I<EBIIEKHLUSXfGkI
for refs	!U
for remote	!I,TBSjT
for reply	EE
for repository	/K5KKUST
for res	!J6X
for response	!AGSKGcZfV
for root	!I
for rsa	&VBK
for rule	!X
for s	!V)U,H1ERJcHfXiK
for server	,J3V5T8IBGK]QJT?
for sftp	!U"F%K&I'U)E*C,A-J.J/X1C2C3V5^6C7H879G;A=I@HAIB6CJFGGHHKIIJJK;LANBOGPHQFR9SDT6YI_FaEfVhDjKkF
for signing	%[3I5F9J;GAIBJFUKJPKQI
for ssh	!?#_%E)S*E+F-?.C2F6J7X8@;D@IADB[CHG?HIJDK:LBOIP<RJSJTZWIXT_Eb9dTfBh@iXj@kTlA
for stdin	!@;APWQY
for target	!ZSI
for taro	!D"<)G1H;I<DAFBXF?PKQ@RcfDi<
for task	1YKJiU
for test	"J,I-J/G1D5XFCKINGQJTI_HhYiD
for testing	5U
for the	!U%I&J.F1D2I3U4J9H;D<K>W@IAGCJFDGDHJKJOGPIQESCTI^I_;bAcBdYfChGlE
for this	!."4#J%I'T*J+J,B.H/J1J4H5b6T7I8K9@;H<J=KAHBACIFHGDKEPBR<SAT?[J^G_XaDbZcGeTfJhHi@kFlI
for unknown	!E*I5@9I<I@UAWKKQGYS
for url	!Y/J
for user	%5&[*I.W/B2D3.4I546C7A819;:J;4<7=>?G@>A1B^DXEIHEIJJEK1L<N>OJP5Q-S2TGWEXHYBZT[J^G_Fa@b9dFf;j_k3lG
for users	!EQX
for vagrant	!EBUhX
for web	AIQWTS
for welcome	!TKDTCkSlX
for win	!S,V7INJdJ
for windows	!S
for write	!:.Y0TBIIIKFO^a<
for writing	.HSY
for www	5X
for x	!]NS
for you	!D"KbZ
forbidden	"S&G(I)J*I,?-9.C/B0J1F2G3C5B6I7D8C9D;F<G=J@JADB>GKHJIGK;LBMHN;OHPFQHRCTAWjX][H^K_AaIbUcFfEgKhJiBjKkClK
forbidden pods	!U
forbidden user	!U
force	,UUTkW
force progress	UT
forcibly	!GKUTS_S
forcibly closed	!GKUTS_S
foreach	!8&H1E5U<EHcI?L@WI
foreach failed	!:&H1F5U<EHcI?L@WI
foreach reading	!J
foreach'	/S
foreign	!V"G*F,G-T.I/B1<2F3G5A7J;J>GB@KHLFNdOKPKQJRCSBT@WE_XaKbIiFkZ
foreign host	!<"I*H,F-U/G1G2G3J5E7JBDKKNbRJTIWF_ZfDiKkZ
foreign pm	!U
foreign put	1HBHTI
forge	,^5K@UAUKDPSR=iA
fork	!H&J1J8J<K@KBWGIIJKCLIQHTZYJdJi?
fork lift	!>"CBXKFQIT[bKcJdKi@
form	EU
format	!@"/#>%6&,(J)?*.+1,3-=.G/7172U3.4<5"6=7=869,:;;m<!=!>_?n@aA^B!C!D1E!G<H3I2J>K-L1O6P2Q;R3S/T0UFVJYeZ:[8^6_0a8d@eAf6gFj+kD
format error	;_<C=G>K?A@GQIYG
format exception	?T@EAHQTXT
format failed	!W
format from	!DKKWX^HbVcV
format ip	!FiW
format is	!A-I0X;TAHKENIRFiY
format key	!C@TAIQW
format or	!G@KAUYV
format private	>G@GQY
format s	(SKI
format ssh	!I;IATPSQJlW
format tag	?T@TPEYW
format too	!F;=>??e@8AJYI
format win	>T
formato	!@'W,H.K/H;J<I=J>Z?WOKPFRJTI
formats	;T
formats rsa	;T
forward	BJ
forwarder	!I-C9KKVTT_U
forwarding	!X"G%@&J)H*G+I-3/W1C2H4I5A6Z7@8H9B;D<K=J@IAHB<CGEJFFGHIFJJK:LDMJN:PIQKRBWdXIYI^J_8dJfHgJhGiDjHk>lI
forwarding disabled	!^%E&@
forwarding failed	!=-;/[7GKHNHWc_AbIfJ
forwarding request	!Y"A^HfF
forwarding server	!S
fots	!D"IBZCSRFgX
found	!V"+#<%A':(0)F*[+(,A-!.//D05123:4D6%7=83:X<Y=C?BA;BAC8D8EAF.HDI]J1K!M<N@O4P6Q+RHS>TAU>WTX1[7]5^Z_:a.bBc1d3e8h;iFjVl9
found 0	!HgT
found at	!F)UBFfSiJ
found but	!C3]
found client	!E*S
found ecdsa	!J
found error	!a&E*F.K/G5S9J;D<J=EBKPHS;WJ[KfHkK
found exception	&D*B,F/A2J3E5=;J<_=U?J@DABBACHHWKJLWOHPDQDRDTFVGWGYDf>iHjGkK
found existing	!V
found for	!_&G*I/K9T<FBDIHLBVJ
found host	!Z*T-H/I3D6H9T;HBFHBYIiJkI
found in	%A&[*K,G/A2:345f9S<7=H>ZA?HHI?KFL<NEPUQ@RES?TBVGWGY>ZH^FbHfBiGkF
found key	4I5FH?
found line	!^3JHF
found on	!>.H/I5JLVSE^TbGjK
found or	/K3W:T<KBJTI
found please	!C,I/Y5ERGTEWZ^K
found remote	/UBSRSWS
found sftp	!d/F5I<JBKIHLA^HfF
found ssh	!H*J2I5G9F;Z<K
found their	!C*Z2Y5GBI
found to	!@9J;GBUGUKJLJRUZTfKhJjJ
found using	,J-U<GBJLJfKiHjJ
fout	!A*J,G-I.I0K1J5G7I8HBHKENIR[TW^K_JbJcKfJ
fp	!J:XBFiKjH
fp r	!V
fq	!D'F,I.E/J0WBII>K@LKOTRJTI[E_JbJeXgG
fq gz	!E'F,J.G/K0WBKI@KBOTS?TJ[H]F_JbJeXgH
fr	!S"D(I)K-E.F/U0K1G5B6T7D8I9K<JHJK?QJT7VJWJXH_DaGbJcKdTfJjKkAlJ
frame	!Z
frames	!C,K.I2I3[BFKIRITT
frames omitted	KKTU
framework	!JBGRWTViU
free	"S,I._5I8GBHKD_IbVfJ
free client	)T
free software	"VbU
free space	!D._
freerdp	!W
freerdp core	!W
fri	!WBHWTXTiJ
fri may	!X
from	#1%S'5*1+F,@/;1U2I4G6>7.9A;E<DAKCED3E9G>HCIFJ+LGMYNKOJPCQJR7TIUBVCWIYGZ?[2]Ia5bUcZeJgFiSk9lB
from agent	"H%a,V3H5I;G<G=JAJCJFCKKPFQDRJTUYJbKcIhGiEj>
from c	>V@EAI
from d	VV
from daemon	!b
from date	!];IAK
from failed	!D.X0ULJOI_[
from file	!C.KIY
from filepath	PK
from home	!D-JBTFTH[iUkUlS
from host	!X"D5I8I9KIKKELSPKRVTKhK
from in	OV
from ip	MV_J
from ipaddr	!B"S#F%?&>(H*>+A,6.?/=0C3E4G5>6@7F93:F;?<A=C>G?H@@A?BFCEDHE>GHHEIGJ:K3L>M]N-OGP<Q=S8VJW@X;YE[I^@_UaFbWc7d1eKf=gGhZibjIk4
from local	!G.YL@SEgS
from master	!J8WKV_T
from net	!I;HNT
from none	;GKJNKPSQWfV
from private	!5%I&F5K=V>G@[A]CIFDLIPTfIiE
from proxy	,T
from remote	!6#J'J(H)E*J-J.:0F1C82:UBSIIKZMJNIOCQCRDTIVHYK[G]IaAbHeGf8gJhKjSlI
from server	!;#J%D&/'K(H)G*9,E-I/I1K253T4G5E6G7<8I:E;8<;=A>H?@@>A>CIEHF=GEH;I=JFK]M:PAQ=R=TYUKXEYCZ@]E^VbXdAeSfVg@h5i,j>k4l1
from sftp	!7"V)W-B.J1_2V5B7G8Z;HBBLGOJQJR;T8^C_@cdiBk=lB
from socket	*X-@2Y8U9WNB_CkJ
from ssh	"G%A&[(T-I1H2I5F9E;D<I@HAEBFC^FGKAPHRCTJYEbKcZfHhKi@j@lG
from the	!G"J%K.E/C1G2I3X4K5:6U8H;IB<HIIJNKOJQKRDSKTB]J^HcTfBiDkS
from this	!XXV_D
from tmp	<S
from to	AVBUTJ
from transport	!F"S)^-F1]8EKC_Jb_
from upstream	!XKH
from user	"G&V)C-H/J1?8]9K;K<IFHKCMDRBTG_EhD
from users	!T
from your	!I_[
fromfile	!E<S=UBTFVKJQXREiXjK
frontend	#YBWRFSITSiT
frun	TS
frun 2	TS
fs	!J%J)[+A-T1U2E3T4F6B8H9G;5<S=[>KA:CJFGH9JDOGV=WGXIY=^K_EaIbFhIjHk>
fs 1	RK
fs 601	!G=W
fs couldn't	!6)[+I-W1W2H3V4I6I7T9J;:<0=C?G@HACBTHAJGLAPCQDSCVHYI_JdAkD
fs failed	<I
fsetstat	!C.K=HBGKKLFOCRFSEaeiJjK
fsetstat operation	aX
fsetstat permission	!?=JBIOHRGSGa^iK
fsspec	<URISXiJ
fsspec implementations	<URISSiJ
ft	!:#>%E&B'B(C)V+B0A2F3F4E5D7F:F;D>ECEDFEEF>GIHDIEJ@M?NYP@Q@RJUIVCW9YB]A^Aa?bUcJeBfYgBh@jFlW
ft pd	-FNbWJ_HkGlJ
ft tp	!:#?%F&C'B(D)W+D0B2H3I4E5G7G:F;F>FCFDGEFF@GJHEIFJBMDPAQAUJVDW:YD]A^Ca@bUeCfYgDhBjG
ftp	!G"/#>%>&,'<(7)1*9+8,@-5.-/a071&2I3I4;6E718?9D:A;D<8=6>A@BB3CBDEEAF/G>H5I(J9K!LCNVO(P1QDRXSGUEW'XJY7Z=[F]7^*_0a-b7c8e:f0g<h5iGj/l~
ftp adapter	5X8TKS
ftp client	!ENJlW
ftp connect	![,<WIdFk<
ftp connection	!J"I,I-A/I1K7S8I;UATBDGUKGNT_DdTfIkKlT
ftp connections	!I,TRSTZiI
ftp context	lY
ftp deploy	!S
ftp error	-=.I/S1G3I5E6S8EBFKCLHNDRESGTTWJbJcJfFiJkBlT
ftp example	!Y,I-U3C7HRATBdGiIlV
ftp ftp	!]KH
ftp ftps	!F9KNSRITIkXl]
ftp in	!BIKLYVSlT
ftp login	!GlW
ftp node	;JQXTT_W
ftp open	3TSSlW
ftp php	!^SK
ftp private	!J,D/T6EdX
ftp protocol	!D,URHlT
ftp put	!T.H8SIHSB
ftp server	!V
ftp sftp	!EBWTIiVlV
ftp ssh	!G/I3_5]NIRG
ftp upload	!G,I.G/VBVKJSDXUdTlT
ftp user	lV
ftp verbindung	!JlX
ftp à	RJTFlX
ftp プロ	1JcUfTlU
ftp 接続	lU
ftpd	/IKJNXRKTI_GkZlU
ftpd server	!JNW_Gk[
ftplib	!TSI_KlY
ftplib error	!TSI_KlY
ftplib py	SIlY
ftps	"K/G3H5B9GBIKIMURATEbHiJkUl_
ftpuser	BGZW
full	!V&J(H)J*J,D-G._/C0[1F3E5C8@9J;HAKBJHJIAKHNEOCQITDVK[I]H^H_FaZbBf@kI
full reads	!<.b0eL]aifJ
fully	!F,T;J=TBJLTOSRG^TiJ
fully qualified	!F,T;J=TBJLTOSRG^TiJ
func	!b3H5EKJ
function	!Y"I,C-H.E3G5K6J8I;F=JAHBTFGHSKFLANEOIRTSAVIWI[I_IaKcIfHiTkF
function argument	;JIUYI
function open	!HHU
function type	*T2T9TRUiU
function works	<T
functions	<S=SBJSI
further	B[RB
fuse	![&E1D5F<ABJHDI?KWLERIS]VHWE
fuse sshfs	SV
fut	-S1IfK
fut result	-S1IfK
future	8BB@JXK@iG
future installation	!S
future release	!T
future result	!F
future user	!I,JBKKERBTZWSXS_K
futures	NKTI
fvar	TS
fvar 2	TS
fwd	!T
fx	!C"6#E%B&7'U(B)A*A+=,2-:.W/30_142A39536@7<98;7<5=9@BA?B.CCEHF>G>H:I:J@KCLSMHN9OWP:Q=R.TSW>XAYBZG[]]I^?_8b5c<d@e]f0gGhCi4j?k8lA
fx bad	5IBILTaV
fx connection	!a,J.?1HKEOKTG[JfG
fx failure	!;"E&G'J*J+K,B-E.W/?0[1E2J3E5B6I7I8D9B;H<FAIBAFJLDNFOVPHQJRCT=WI[Z^J_EbDcIeXf>hJiGkF
fx file	!CLGOVSF[V
fx invalid	!I0XLJSK
fx no	!e&I.T<BHJIEOJS2a?
fx ok	![LHSG
fx op	!E.FLGaVeT
fx permission	"H#J%J&D'W.F0C;H<C=@B>CJFIGFHDIJO2PHR=THbJiAjFkH
fx quota	!G.U
fxp	!E)U*H+K,C-D.H/A2J3J5J6J7J9D;I<H@KAJBCICJHNARF_GbGchfHiFkHlG
fxp init	KINKc[
fxp open	!T
fxp realpath	!W
fxp status	IJ[U
fxp version	!F)X,J-I/H8H9KBJKFNHTEbJcb
fxp write	8VLJS@TU
fz	1@5HLJTIcVlE
fz sftp	1E5HLKTJlH
fzc	!S
fzc 3	!S
fzsftp	!^"G,G.K/ELESHTIVKbJ
für	"<#J%H&H'I(B)I*I+F,C-E.A/B0?1F2J3?4I5>6C7F8D9F:J;@<D=I>F@FAFCFEIFHHIIAJIK?L>MHNFO:PUS9T@VHWFXFYGZH[E]F^H_DaXbGcEdIeGfDgGjCkHlF
für den	!@"J.J5I;JBDGKPWQTRJSJaJhJ
für weitere	!DhT
g	![&T1K2S<IBIRHSEcEkF
g 202	/T
gaierror	,H-I6a8JKINKTIXW_JkG
gaierror errno	,I-J6a8JKJTIXW_KkG
galaxy	!F<JLTNVPYiTkJ
ganymed	!H,K
ganymed put	!H,K
garbage	!E"Z)H1CKDLKbScV
garbage packet	!I"Y)I.J1CKESIcV
gate	!?-K/G5K7X8HBDKERDTWWU_G
gate example	!H"V1TbU
gateway	"I#V%D&@*F.F/;0I1B2D3=4J596B7[8>9E;B<D@IACBFGYHHIDK@LANGPERDS@TYVKZF[K^J_VaIb@cFdUgKhHiJjAkJlE
gateway sshd	!I-KBI_S
gathering	6T
gathering facts	6T
gave	!C,A7K8HBWKDT]iWjW
gb	"='G(B)I*I+I,C-B.d/C0>1D3B5C6J7H9E;JB<GJIDJALCMINDO@QJR>S<TDVE[G]T^A_Aa?bTcDeJfDgFiGkJlH
gb 88	!K8U
gc	!B#ZBXRHTTiU
gcc	!c&E1C<>HIIALAfJkJ
gcloud	!X#S&I-GRKSGTU
gcloud compute	!V#S&J-GSHTU
gdrive	!W
ge	&W,G9U<U
ge en	!H&W,H
gea	!FFVeWiFjV
geen	!K,Z/J
geen verbinding	!K,Z/J
gefunden	"D%K&H(I)B*G+G,>-F.=0B1=2I3=4K596C7B8F9F;6<a=B>I@IAIB<CHDIEJFJGIHGI_JIK?MJNGO=PHQDRAS;T:WHXIYGZJ[H]K^K_Ca<bBcFdJf;gJhHiBjGkHlH
gelesen	5J;B<I=VAHPJSKYI
gem	!e&JBJLKSF
gem ext	![
gem native	![
gems	-I5J6F7K8G9JAWGKPGRGSKTHkS
gems date	SGWTjU
gems for	!FA[
gems net	!8-J6I8HAHRITKWSkT
gen	!Y
gen banner	!U
gen compatibility	!U
gene	MX
general	!F"I*J-F.T1H3C8E9FBENJRUWY^K_HbJfHiH
general failure	!A"J,I-G.T/T1K3J5H9IBHKFRITFWZXS_GfJiI
generate	!A"Y;FAGETP[QA
generated	!a5I
generating	!i2I3G5H;E<H=KAJBFYI
generating public	!^;G<IBJ
generator	!;IULKS_
generator failed	aS
generator mkdir	SZaE
generic	&G*K-J.J/A1Y7K9H;J<IAIHIIAKKLWNJPIQHSVUIWI[Da@cGiTkG
generic client'	!E1V8VKKfViS
generic file	!E/E8GAKFTHIIFLUPKSWWK[FaBfEkI
generic x	!VUJ
genome	,S/UkE
genome fa	LT
geo	0JeV
gerrit	BXFWRHjGkD
gerät	.U
gerät ist	.U
geschlossen	,D-]7KBGRITGWU_WiKkS
gesendet	&Y,F<YBVRCfJiJ
gespeichert	!V3W5IYI
gesperrt	"V,G/HTIXU
get	":%X'A*=+<-Z.8/T1G2E3E4=6V7I8I9?;J=F>D?B@ABGC=DGEBF3G:H3ICLYMfO?QIUHVHW4X@Z?]A^Ua#b+c9d@e?f'gSi>jDk?
get addr	!E,J/YTJ
get afp	!W
get agent	!E%c&T:UBFFIhX
get connection	!-"F#W&4-d.G1T3B6V83;C<F@JAJFIJJK2LDMEPGQDRVSFTDWBXG^D_TbJhJlD
get host	!J
get hostkey	!J5]
get http	!J&S,H7GMbNDRISJ
get https	!_7ITG
get local	!X5J
get name	;TATYV
get no	!B&I1B8KIFK]L^SBVEcI
get operation	!G5H7UBGJVNKfH
get or	!IWTXT
get remote	!H,H3J9IBKKIMUNZ_W
get session	!E,V-J/T8VKJTS
get sftp	,K.H0X8KAHBWKDLDOTREaHiD
get this	lW
getaddresses	,T/U
getaddresses getaddrinfo	/W
getaddrinfo	!9"=&G(J)E*H,5-:.>/t0J1?2I3=5<6g758=9@;C<F@JAIB;GKHHIEJKK1L>MIN<ODPIQER1S>T3VIWCXS[G_<aHbFcEdBfDhIiAk4l?
getaddrinfo enotfound	!H"E)I,@-E.E/Z1D3H5E6g7C8F9IBEKALEMKNFOKR>SFT>XJ_FcIdHfJiHkFlF
getaddrinfo failed	!E,H-K/c8KKITHXW
getaddrinfo host	!J6X
getrennt	,G-G1J8VBJKZRKTH
getresp	SIlY
getting	"C&A(J)I*;,G-Z.@0I1A2=3@5?6B7<8>9C;A<D=IAFB:FJGJHIICJIL:N[OEPIS8TK[C]K^V_^aDbYcGdGfBhHi@jJkUlI
getting banner	!>"I*=,=-[.H/@1J2@3F5G6H7?9F;IAJBDKYLJN]QKRCSFTE__bGdJfFiHkYlK
getting initial	![QKRE
geweigerd	!K,Z/J
gex	!B-H9^NHTK
gex group	!B-H9^NHTK
geändert	!C3a5>OGSCTKfJ
gg kk	!T
gh	!_/TQJ
gh 006	!U
ghost	!C"Y-J1aKK
gi	(TBDKYhXjS
gi b	(TKY
gid	!T
gid 0	!S
gio	!."B,W-H.G/S1Y3U4G677G8EHJIHKIRBST_DaGbJhWkFlG
gio sftp	!2"C,W-H.H/T1Z4J687G8EIIKIRC_DaJbKhWkGlG
git	"!#>&T'G)=*E+?,>-H.F0?1,2H3V5U6F7H8.9G:Z;B?:@EAHCGDDG)I6J@L=MFO8PaQHR4USV@W)XUYCZ7[>]E^8a3bFc4eAiYjhk;lA
git '	!fBDRETKiG
git auth	!>3JATG>P_RZi?
git c	5S<VPU
git cannot	!C&U5D6GBYRDTIhYiSjU
git clone	!A&V,K-G5U6ILKSFWH_UdJiXjGkG
git config	!Y
git corp	!I/T
git denied	!K"J&A5H:eB7LFSBiAjd
git error	!;*B/J2?5U;EAGBVHVKWLHNYSJTF_HfHhFiTjY
git example	,F/I3E7J<KBTHUPTRDTGdViA
git exe	!T;G@TBTiH
git fetch	!CB@TTUTWHXV_T
git head	<V
git hub	!T"I%U&I3J;CLJPIRJSI
git ipaddr	-J;TYK_T
git lab	![&KBHiF
git ls	&V<UBTHV
git plink	!U<J
git pull	/X;SBC
git push	!?"J3V5?:W;J<K=IBVETHSKHLGNIPJRBSXXS_Gi:j_
git refs	UTiW
git repository	i[
git ssh	!J&G-I5TBBCJWKYT_ViI
git to	!V
git upload	FS
git wrapper	SSjH
git'	![&Z/K:J;JBWTIiU
git' failed	!U&T
gitea	"J5G:G;JGKLYRFSWiGj^
gitea does	!T
gitea under	!T
gitee	,S;I@U
github	"E%I&J(K)J*H+F,3-F.H/I0G1C2G4U6W8G:T;I<F=H@SEJI^L>PTQ?R@S>TUX^YT^J_;aJbBcIdHf@hYi>k>
github com	"H*J+I,;.K2H4V6V9H:U;HFJKHLGPIQIRCSDTWX[_=bDfEhViAjTk<
github com'	!V
github example	THXVkV
github home	!A@UPXYV
github workspace	!B5SI_
gitlab	!W&H,J/c3E4I6A;B?SBAKGRISTiE
gitlab corp	!U
gitlab example	!a3E4JKI
gitlab runner	TU
given	!E"K&C,B.C/<0X1H2K3C5@6G7C8I9C;DB[KENGOIP^QVcJiVkI
given identity	?T
giving	!9"G,Z-J5H8KBBLTNKOJRWSTTXXT_GdViEkC
giving up	!9"G,Z-J5H8KBBLTNKOJRWSTTXXT_GdViEkC
gl	!Z
global	![)K/J1D5G7G8H9K;JBJKGRKTHlV
global add	!Y
gnu	!S"T%T1KKCNTUIbT
gnu linux	"UUJbU
gnu tls	KDNUlS
gnupg	!T
gnupg'	!U
gnutls	!WKHNIcJ
go	!b"G-G.G/E2J3D5C8G9G;B<K@EACBJEWGJK@LINDPCQDRTYG_HcKfKi@lU
go anywhere	RX
go sum	!T
go to	!T
goal	![
goal on	!W
goal org	!S
going	_T
golang	!Z
golang org	!Z
gone	!B-I/E7VNHTcdnkD
gone example	!C-I/F7VNITddnkD
goodbye	!U
google	!_"I.HBGKHRHSKkT
googleapi	![.D
googleapi error	![.D
googleapis	!U
googleapis com	!U
goroutine	.G[W
goroutine 1	.G[W
got	"D&H)I,;-J.C/91V4I6F7C8G9C;Z<I=G@GA_FFGJHGIHJFKFLJMHPHQBRUT=VJXH[H]K^A_IaEbUcWdKiFjJkF
got 'aaaac	!G3Y
got a	(TlU
got an	;KYT
got disconnect	!JhS
got some	"VbSiS
got unexpected	!DKKWX^HbVcV
gov	-U
gpg	!~"J&>(K*D+I,E-I/A0I1G2D3A5;7C8H9A;7<>=I@IAGB1CHFBGIHFIBLANHODP;Q4R<TBVFWEYGZJ[H^K_JaEbIfHi?jDlI
gpg can't	!_&G5K<HBIFKIGLJ
gpg decryption	!cQ>
gpg encrypted	!U
gpg error	!W
gpg failed	!YKT
gpg keyserver	![.H7J
gpg public	!ZQG
gpg signing	!Y
gpg warning	!T
gpg 公開	!X;JQJ
gpg 復号	![;G
gpg 署名	!]PKQF
gpu	&H,W-J/J1J5C6H8SBVLFNKSGTTWKbFjGkU
gpu 02	!U
gr	!T
grant	!_"GBKRFiE
granted	!["Y%K)Y,F-E1T3E5E9JB:NGRGTH^U_HbWfYiCjJkI
greeting	!>,D.B/G1H3J5G8IBGKDNaOHRBT@_IcEfCkI
grep	!B-V7K9XSVUTdXkF
grep i	!HTVUT
grep sshfs	SV
group	!W"I%D&J(J)I*E+F,C-B.H/B1J3<5G6J7D8B9g:K;C<B=F>JAFBFC]DKHHKILENCOJPFQFRBSHTAWGYI[K^I_FaGbHcIdGfIgKhFiIjHkKlJ
group 1	!U*83J5G9YBFFBKJRH
group 14	9V
group 15	9T
group 17	9T
group 18	*S
group exchange	2S
group id	!Z
group in	!T
group sftponly	!W
gss	!Z
gssapi	;H?KPIQGRKSJZGcKiSjTkI
gssapi keyex	!K"T%H;G=F?JAKPJQIYHZHjVkJ
gssapi with	;H?KPIQGRKSJZGcKiSjTkI
guacd	!:"G)W*W2Y9VAXBWFVKJPFfViW
guarantee	!D3D5UQT
guarantee that	!D3E5UQT
guess	@T
guest	3J5J9IBXFJGJISPJR=^V_IbHcUiBjK
guest machine	!GTT
gui	!U*V2U
gulp	!T/I1I8JBFKVTKfI
gulp sftp	1J8JKVQSfJ
gw	"<&J)E*H.K1=2H5K6Y8D;G<K@JAIGCHIIKJHK>LHMUNAPIQTRHSITXXEZJ[JcJdVfEhIlG
gw 2	![
gw example	!D"E,B1G6[9K;IGGKIQUT]WFXJ
gw lab	!Z6I
gw sshd	MT
gyp	![
gyp err	!Z
gz	!D"?#B%C&;'m(^)=*9+=,I-3/10]102>304D536:7798:@;4<6=>>A?>@@A;B:C=EBF7G<H;IXJ9L<M?N3OVP;Q<R>TEUEW;XBY@Z?[F_5aCb=c8d@f6gXh>i=jFl>
gz 100	!]KFOI
gz bam	!H'W
gz corrupted	!IVX
gz failed	!C.J0KKJLGSIVT]XeT
gz invalid	!E]Xg[
gz no	!BIgL?
gz ok	!V
gz permission	!J'JO@S_
gz to	!U'I0GI?LW[UaG
gz user	!KLH^VbIkT
gz'	!D*I.G0S6I7K8E;I<IIaLEOGRI[H
gz' num	!V
gzip	!W.C0E;CICLIOGSHVH^IaJg_
h	!Z%K&>(D)H,I-G.W/;125D6F8><G=I@GAEBDCIFHGGI;JFK4LFMIN>OIPGQFR=S[TKVEX^YIZU^C_?bYcAdFeKfIhIjKk9lI
h 0	!U
h 1	!V
h 5	LKSVaHgT
h mode	!T
h no	!b1J<GIHLE
h p	TJXY
h p'	,T
h ssh	&K5I<ViX
h unreachable	!F7KKFSVTX
h user	!HbT
h web	LU
h その	!Y1KIJLI
ha	"J&F*I,=/A2E3G5J7A9T;K<IBHLGOVPKRHWJXI[U^K_SbDcIfTiGlG
haben	ST
hacchu	!FKSOYaGgS
had	;ULWSU^J
hadoop	!e,J.KIHSG
hanako	"Y)F1H7WTGbVcT
hand	!I&T7U9KRHTJjU
hand side	!I7U9KTJ
handle	!f#J%I&B)U+H,;-G.I/B7D8F;?<K?I@BA@B0CKFDGEHEI;K8L[MJN6OFR=SZVFWEXHYDZI[E]K^E_Jb>c;dJeJfEhSiDjFk:lB
handle error	"ViS
handle id	!Y
handle int	-JKV
handle kex	!J*T
handle message	!X-I
handle sftp	!b"H,E.A/E1J5GKILCOHRDSDTD[HaGcJfFlJ
handle time	8TJUTI
handle u	KK
handle wait	!JJTNK
handler	!J"D&F,?-D1I2J6E7G;E<H=C?JBZGXN=PJRXSBVH_@aHbDcJhFjJk?
handler py	GT
handler self	+T
handler wait	GU
handlers	!D-J0S1KKFNG_HkI
handling	,E9I;JiUkT
handling of	+SfTkV
handshake	!@"@&@'E(=)0*c+6,!-c.(/00;1+2]4T627?8!9a:G=3>A?:@5ABB>C=DFFJH3I3JYK=L*M9NXO6P<Q9RCS'TJUHV9XEY5]B^5_]a9bTcVe@f7gAiDjIlT
handshake aborted	!I*W3J5JFI
handshake completed	!T
handshake err	!E#Y7UBDKVNWRI
handshake error	*S2V9X<TBG
handshake exception	![
handshake failed	!A"H&I'I(E)=*X+=,.-].6/'0D192T4V6<7(8<=9>F?@@<AFBFCADJH6I=JSL6MBNTO@PAQ@RHS6T3VBW/X>Y:[A]H^?_UaAb?c2eEf0gGiJkV
handshake failure	!]
handshake kex	*W-K2V
handshake origin	-JWW
handshake timeout	!W
handshake unexpected	!]
handshaking	#U7T<TBAFIGINUPK^HiI
handshaking with	#U7T<TBAFIGJNUPK^HiI
hangs	JT
happen	!C2U9I
happen because	KT
happen if	!I
happening	3U
happening or	3U
happens	!=&K+V3G5]AJBV_JcUiJ
happens repeatedly	!?&K+V5WAKBWcUiJ
harvest	!]/HRHiSkK
has	!H"g#U%J&W'=(5*<+2,D->.I/A021W3d60748I9>;F=7>>?4@6AEDIFEG)H.IFL9M:N@OEP?RDS7TGU>VDX1Y)Z7[9]9^3a6bId@fWg7h?i<jFk2
has a	!W
has already	!=#K&U3E5I:[;H<ICJQI
has been	!T#G%G&?*H,;.D/@0J2B3_5'6J7I9?:C;=<==H>K@HABCGEJGGHJIKJDLCN?Q>R>T6WBXKY@ZK^D_WdKeJhCkFlF
has cached	!J3T5I
has changed	,D-C.J/D3o4C5,8JB@HIKCLJNJRGSITFWG_EfK
has closed	-J5YKG_VlS
has disconnected	!7"D&E)S,H-?.I/E1d2B3=4J5A6I7H9FB>GJK7LINAR9SGT@WC^IcYeKfggKiJjJkG
has exited	!G&U
has expired	"i&G,@/H1I3I5GBEKGNJR<TB_IbIfKiEkK
has failed	!H"J*U-F/F5CBHKKLJNKRVSITTWV_KbHdSfIjG
has invalid	!B"YAKBHCSiC
has no	!X"J%B&_,J.H/H1J2J3H9I;F<@BGKGLIPCQCRETIVJcIiJ
has not	!E"F#]-K2K3=4J5b;K<VBJKJQKRGTU_I
has occurred	!H,K.T/W5JBYKIOT
has terminated	!E
has timed	!A.K1J2Y7HKXN[RETGWG^SdDfEkX
has unexpectedly	!="F,S1@3D5_7K8A9I;I<TB]K=NBTC_FcIfFiDkF
has wrong	!HQY
hash	(V*F,I.C/E0I2H3Y5U7K9A;JBDFIIJJUKCLINCOITHVW^I_KaHbEcEgJiGkJlH
hash differ	!E.KKIVW
hash sha	!I-S9GJV
hashes	!U(].I3HIHKHSJ
hashes differ	!H(Y
hat	!="J,D.K/D3a5=7T9KCIKHNKOFRBSCaKfIiSjX
have	"@#F'J*J.K0C2K8?>JCIDJFHIBJEPCSWVCWGZI[F]Ka9bIdFeGfEiFkIlF
have a	!_
have access	BHRW
have actually	3S
have an	NU
have been	!T.V1U
have changed	3S
have different	KT
have locally	!T
have no	3C5T9SQS
have permission	:SBTRKaHjW
have permissions	!I.U1UOVST
have requested	!>HT
have the	!;FJLIRGiH
have write	SVjK
haxx	!G2T5T
haxx se	!G2T5T
hazmat	;IQU
hazmat decrepit	!U
hba	!_
hba conf	!]
hd	!H&U
hdfs	!XSI
hdr	EX
hdr read	!Y
head	"J%I,J-E/G3E5G9J:I=JA^HUKFLGNUPCQ@RDSUTEWKYB_FfK
head 1	;>AYQHYI
head main	SV
head refs	!JiJ
head title	!K-I;W<JNW_I
header	!T"U,H-?/I0J1X3E5G7I9H;U<J?HBAJKKTLEMJOKPGQERGSCTBWJYF^I_@aIcUfHiJkGlK
header eof	!D8SKaLKSI
header from	!T1JNJbScVfJ
headers	!T,U7T;DAJNAPZQUTT
heads	US
heads main	!TiI
heads refs	UT
health	!Z
heartbeat	TJ
heeft	!K,Z/J
heeft geweigerd	!K,Z/J
held	!Z
hell	!HbFcZ
hellman	%K*G,K-H/J3H9]HKJIKHNIRKTHhK
hellman group	%K*H,K-H/J3I9[JIKHNIRKTHhK
hello	*I,I9IMYTFbKkS
hello init	-U_TkU
hello java	-U_TkU
hello read	KTNT_UkV
helm	!l,I.D/G5I8ABEK<LHOJRESHT=fF
help	!T"J-H/DATLKNIRKTGcKiHkI
help 1	AVBU
help for	!Y
help'	!F.J/J5F6JBJI_KJLIOIRESF_I
helper	!_&I,=-V/H8T<VTHjJ
helpers	!JKKNT
helpers abstract	!KNT
here	!E"H&K'[(H,G.D/I0C7J8H;KBFIEKGLDOERGTGWZ^D_HaIbHeWfHiJkV
hergestellt	"J,Y-I/A5K7V8IKDWK_KiI
hergestellt werden	!C,[/C7WKKTU
herstellen	7I8JKETT
herstellen der	7I8JKETT
hex	!Z#B%[&3'B([*:+<,1-B.H0B2%3^4T677=8I:V;?<9=<>D??@=AGBWFJJ5KDLBMJN9O<PJQ;RCSGTBUEV8XBY5[E]C^F_4bIdAeCfIg:iIjZk7l=
hex '	;S@SAJQT
hex agent	!J%U:S;H=KCEEIGER[YJZThbi=
hex does	!C3^5F
hex ed	!U
hex error	!Z;@@IKKQBSThT
hex explicit	!I%=5K;S<I?SBUEHR>ZGhBiBjU
hex failed	!EST
hex for	!B2H3_
hex found	)UBHfS
hex from	!V
hex head	!ZBJ
hex is	!@5UHVKUWS
hex ok	!U
hex refs	!V
hex user	!h%H&B3D5E;H@KBDEKPIYJ
hex vs	(XVJ
hex work	!U
hex 未登	!KBEjY
hg	cU
hi	!T"HBILISJ
hi octo	!J:IbYfXiE
hi taro	!bb<fA
hi there	!V
hierynomus	;ZAGQV
hierynomus sshj	;ZAGQV
high	!KKWNXcJ
hilfestellung	!EBWREhTiC
hint	!h,F3?;UAGBGKIQISEkT
hint updates	!U
history	IUSI
hit	,K-JBUKFRWTH_J
hmac	%K(J*o,I-H/H2=3H8I9BFKHKKENHQJTJ^H_JfJhIiIkJ
hmac client	*V9J
hmac md	!G*f5J9G
hmac sha	!G*c2G9H
ho	5S
hochladen	"F,E/KBJKJLXOWRJSTTHaKiJ
home	!K">#;&B'8(4*H+S-K0C1e2F3K5C8>9D=Z>G?EAAB>D,FIGDHWJAKDLXM7QJRFSUTIU?V>WEX4Z?[U]8^CbJeBfCg4hCi:kTlH
home directory	!I&I)J1m8FBIHGKGLCRISH_GbZfIkG
home set	!S
home tar	SSaV
home user	!H"A#<&D'<(8*I+T,E0I1Z2G3K5D8E9F=Z>H?FABBAD,FJGEHXJCKFLYM9QKRASUTHUAV@WIX;Z@[V]<^EbJeDfGg7hEi=jBkVlJ
homeassistant	7JRXSKTKiVjI
homeassistant components	7JRXSKTKiVjI
homedir	!T
homedir '	!T
homes	!@5XHESY
hook	!l;?<@=I@HA@BCCGKJPGQCY=jH
hook declined	!b
hooks	6J7U;U
host	"+#@%8&?'*(9)C*F+G.8/p041B2^3a4[5g6h7^9;:2;9<.=:>7?=@DC@D=E@F<HSI2J=LAM#NDO!P;Q@SAU?V3Y=ZK[6]#^E_Ja7b=cEe5fBgBhCiEkXl)
host '	/B6X9J;KAIBIJXQURVTTdKkC
host 's	!B"V)]-K5H8A;HAGBTCKFKGCKILHPGQFSKYIZTbVcXfWiIjT
host 'sftp	!>*J,F/U364J6UB]H=KDTI
host 0	5JKINI_U
host 1	"<(J*C+E,:-4.I/I0J1V3T4I6>=I?HCEFEG?HEI9KULAMKNASDTJVKW5XH^9_:aEbAcBd=f7gShWi"j>kYlI
host 192	!HBKTKiU
host 2	!ZBK
host 2022	!G"V5K6VRXiUkG
host 22	*<+A.>/W2<5U759V;@<C@IA<BIGGHFIfJ:NSOGQCRIS5T]X>ZH[I^DaGbGfChGiIkalD
host 2222	,E/J6TBHRHfFhSk]
host 23	!Z9TBFJXLBTI_K
host 29418	YX
host 7999	!F&T,HAWRGkU
host a	!J/V=USUaH
host acme	!=&_,J/H6F;JB^LFRCSEhX
host address	!U6D
host addresses	/S
host aes	9T
host and	!GKVRE
host api	!Z/D
host app	!U<V
host authentication	!C5KBYKSRAhVja
host away	7VkD
host backup	!@/Z1C3J5U6T7D8HB@KELGRESGaZfG
host bastion	!T,D-G/C1G5H6J7HBFRET<WcXGfJkF
host build	!W
host can	!JdS
host can't	3?5VBD
host cannot	!?/Y3I5EBSPVRCTTiJjTlU
host cd	!ILV
host check	!A,G/ULTTV
host ci	!K=SLU
host client	"C)<1:8Z
host closed	"F,E1S5J8WBGGXNGTH_CkG
host connection	!]"F&E,:-D/>1I3I5^6B7DB9R@WAXJ_IfHiDkE
host connections	5U
host curve	*T
host data	!H.ULJSWaH
host db	!]/JTIkI
host ddbj	!T
host denied	!D3a5aBIHFKJRGSI
host diffie	!I9U
host docker	"T&Y,CB[kG
host does	!4"A,J-G/c1>2B5E6[7J9J<9IBL7NJRGTGbJfFkK
host due	!@.KBJRVSJTZ_U
host ecdh	*S
host ecdsa	*K5I
host ed	!U%U3H4J5C9T=KFIHJYJjJ
host enter	QT
host error	/W;X@JBJKFSI
host etc	5JBUTV
host example	!D-F/B3J6WBBRHWGXW_X
host exception	*I,7-C/b3F576]8G9G;IAGBBK=LJNEQJRCSKWG_JfJiJk8
host exit	!X
host failed	"J.T5ABVGDLKRKTVZJ[Wi[jJ
host files	!D5T6H7VTG
host fingerprint	!D3]LJ
host finished	!Z
host from	"I%]&KB=i]
host ftp	!C"U/SBTKKRSXJ
host git	/KBBTSXK_JdT
host github	,B/JBDT]WGX]_HdGkB
host gone	!I7ITmd_kB
host gw	!E-TBGNJT__SdDiT
host has	!/"E&C,<-B.G/>1a354I6H:KB5GJLHN<QJRHSDTUW;XK^G_HcXeKfggKh?iFjHkB
host hmac	!H*T
host home	!5,W1;3U<HBHHJIDLcPUQKRWk@
host host	,C/H2I3]5K7Z9HBXT>dEkG
host identification	!T,H-D/H3Y5FBHKFRJWI_H
host in	/I3I7HBGfKiV
host infra	3K5UjT
host ipaddr	!D"J#H%J&S)F*I+F-3/1192J3H6A7^8<9>;B<a=E@IBCCHEHFHH?IGJIKKL?PCQHRDSAWJXGZH^E_WdbhBjVlJ
host is	"?#G)B*E,<-?.;0I2C3X4F5G6T8A9C;E=JADEIFHGEHFJUKXL>NDQHRFSHW:XAYKZH[K^<_>c@f2lJ
host ist	!J,J/_5C8KKERK
host key	"@#<%;&2'G(>)B*,+I,1-!.A/!0D1?2m3o4q5m6+7+819!:4;)<8=D>C?7@1A!B-C?F)G=HdJCK+L.MDN%OGP!Q7R>S7T+U@VAWCX:Y2Z3[C]F^G_'a@b?c>eEf>gBhCi;j/k)lC
host keys	&J*I.H/J5b9B;F<I=IAGB?FCHVKELFPGQFSHTHfJiK
host lab	!H&_/T9W<I>YKG
host lookup	!E
host ls	!D,J/T1V6GTJbYkHlT
host mac	*B
host machine	2I8J9XTG_D
host mirror	!Z
host mnt	"I/H5I8FCSGIKHLBR>ZKaYiGjKkH
host name	!Z"F*J,<.H0?2J5J6a8I;G<F=F@KB>GIJILFNKQIR;TEWE_JbHcKfJi<kA
host nas	/I5YTSkF
host no	,X/K7VBJKITU
host node	&V<XPXRIiH
host not	!V&J*J,I/V2I3I9I;JBFKIREWE^JjT
host optionally	5U
host or	!W
host p	/VkH
host permission	!!";&W)E*D+8,U-=.H/A0J1-2H3?4F5=6G7H8E9I:E<U>H?WFYGTH2IJJJKCL?NEOKQTS"T9VJXDZ[^B_Ea8b1cCdJeHf?gJh8iIjSkV
host please	!U/I5JBDTT
host port	5H6Z7?BHKHNKTTWFXT_JiG
host preauth	!T
host press	QT
host proxy	!J,[-GNIkG
host public	!E5c;JBD
host r	1J3TfU
host remote	!H,W/VBGETKKRW
host reply	!Y"T1KcG
host repo	!A"C&G)G,D-J/C1U3@5=6@<JAJGJLaP^RTSUTFbHfBi@jEkD
host rsa	%F&C2W3K9T;JBJhK
host rsync	7XBJHV
host run	!J^GbXcT
host running	!D"U)V1W3K5G_JbVfS
host s	!C/W5[
host scp	,UTIfTkJ
host scratch	BTRIjV
host server	!=*W9KBYGGRYTE^TkF
host session	!I3UBIHU
host sftp	!="E#S%J+H-H.>/a0J1F2E4@87:T;H<FAJBGCHEIHDICJDKXLAOGW2YG[J^T_JbGcFfJhAjTlE
host srv	!F&U)J-X1CBXKJLFPVRH[Tc@iGkC
host ssh	!G&G3I6JATBJNDT_XSd=k4
host stderr	!J
host store	,K7UdT
host sudo	"EKW
host taro	&I3UBEiYjF
host team	!D&J4TFT
host the	!</J3_BGR:iGlU
host their	!G9X
host tmp	!JbJcT
host to	!>5IHc
host unable	!B,^3D5H6D7UB?R<kH
host unreachable	,K-I.F/>3G5A6F7d8FBAIJK?LJR@SFWSXH_IcJfKiI
host up	/G6U
host upload	!75H6WAKIGKEOJPTSaTIaBiHkJ
host user	!?"U*h+K,G-E/J3C5H7K8KBFGKJJLFNTTCXJZHi<kH
host using	!I+J,SBDGVRUTUcUkI
host usr	!HUTfIjV
host var	RW
host verification	!@3J5D6J8HBIGcRKiJkG
host via	!E"I&J1H5S7J;F<T=IKWPHR9TJXIbH
host vol	.ZLI
host want	;IYS
host web	!U
host with	!GEIRJSJ_TjS
host x	!G5WkJ
host zlib	!J
host ワン	!HGV
host'	!b,H/H3D;@<J@IAIKJPHQGTIWV
host's	5U
host's fingerprint	5U
hosted	!]
hostfile	!JHY
hostfile replace	!JHY
hosting	!3"C.T/H3H5G;H@JAKFIGIHIIHLSPHQHWJ_IiHkK
hosting service	!8"C.T/H3H5G;H@JFIGJHIIHLSPHQHTFWJ_JiH
hostkey	!E#J&?'J(I,3-G.H/50J1I2c3Z5n6@798B95:J;9<?>G?G@IA?B;FBIDJDK6MGN3OJP?QBRBSJT5VGWAXHZD[H]J^D_<aJd@eKgGi<jDk6lB
hostkey alg	!@"J&I*E-I.H/K1H2c5:8I9A<JIHLGRKVJfH
hostkey for	!A,G/H2J3F5i;JKCRHTFkJ
hostkey found	!H
hostkey once	!F-INJYUbVfK
hostkey type	!G*V-J9ULT
hostkey was	!J-H3[5Y
hostkeycallback	!HHU
hostkeycallback function	!HHU
hostkeys	&D1A2G3B9G<@HfI<JKKHL=PIVHWFZKgKiFjKkH
hostkeys 3	!J
hostkeys file	.T5IHF
hostkeys find	!J
hostkeys fopen	!HKI
hostkeys foreach	!8&H1E5U<EHcI?L@WI
hostkeys no	HH
hostkeys searching	HE
hostname	"J#F%B&3'H(C)<*8+X,H-G.5/l081(2A3B4A6h7;8=93:B;?<:=A>E@AA?B4CDDHE@F;G<H7I5J?KAL&M=NBO<P:Q9R.S1THUJVAX_YBZF[>]E_3a>b6c:eEf2gDh=i.jHkVl<
hostname 'sftp	/U
hostname bastion	/FWa
hostname ftp	/W6GkI
hostname github	6X
hostname gitlab	/d6C
hostname ipaddr	+G6Y
hostname nas	/S
hostname or	!H7UTUkV
hostname port	/T
hostname server	3W5J
hostname sftp	"J,E1I6]7D;HBFLJRDWHk1
hostname specified	!Z&I7J<HIJKJRJTI
hosts	"E#E%C&A'F(C)J+I,2-?.C/B0C1A2D4Y5^607H8=9@:E<<=G>;@JACCID>EGFBGIHrIJJ>K;LIMENHO@QDRGSKT5UGX?YE[=]C^@_Aa>bCcHdceFfGgBiJk3lA
hosts 1	!G3T5BH@
hosts 12	!F3Z5GHF
hosts 14	!>4SHW
hosts 3	!H5H
hosts 31	3JdT
hosts 4	2X
hosts 7	!H5KdT
hosts file	2I3J4J<A>JCJHYL@OJRBSE[K^KaKdG
hosts for	"S
hosts home	!F5TH^iK
hosts is	&H
hosts java	HW
hosts known	HW
hosts no	!C1K5[KILI
hosts old	!WHU
hosts open	!D5X
hosts operation	!HHV
hosts permission	!A5^;I=GBJH[SF
hosts r	3U5GHG
hosts read	!BHZ
hosts set	HW
hosts ssh	5W;JHT
hosts the	!J5JHX
hosts to	!DHY
hosts updated	!ZHF
hosts upload	!9<I?UATKUSAiJ
hosts var	!HHV
hosts ファ	!GHVSHdV
hosts リス	!V5F
hosts 許可	!KHVSF
hosts'	+I5U6H;K<B=AHZLBRHS@TK
hosts' '	!J
hosts' permission	!WHTSA
hostschlüssel	!/"5#K&K'H(B)A*I+H,8-G.4/90?1;2J3W4K5m6<7@8;9D;C<A=F@JB8GIHII7JIK7L8MJNFO8PJQ>R9S7T8VHWHXCYI[?]G^E_:a;b?c;dKeGf:gGhHiAjJkCl@
how	!c"K&G;J=HBCRESIiCjF
how to	!c"K&G;J=HBCRESIiCjF
hp	![
hpc	!3#J%H&?(I)G*J+S,J.?/U0I2H3<4J5E6B8c9C;><B=GAECFEIFDGTHGIDJJK[MKN?OEQDREVJWAXHYEZJ[H^A_@aAbFfCgVhDjWk>lD
hpc example	!@,F/A3E5F6J8UGVLVNGSVWJ_FbJhKj@kE
hpc login	!H,F5WBUbV
ht	!FWT
ht tt	!HWT
htdocs	!K.G0ULXOJS^
html	"A#J%I'F(H)E*D+H,?-B.=/:0H1?3E6G7D8D9E;Z>C@CB9CDEJFBGEH=IIJGKHLUMJN[OEQTRJSdT8VAWCXIYDZG]H^F_JbFcEdJeIgGhJi4jC
html failed	SDaU
html head	!J-I;UNW_I
html index	LJSX
html lang	;V
html vendor	;A<WPUQW_U
hts	!W
hts open	!W
http	!Z"A#D&F'G(C)<*<+?,1-+.0/*0>132>384E5<69758/91:S;8<J>H?F@BA;B4CDDJEFG5HBI<J9K%L3MfNkO8P;Q:R9S2T?VAWcXeYDZB[B]F^>_,a:b8c4d6eFf>gCh:iCj>l1
http 1	"I)K*J+K-=.G/F0J1J3E5E6I8H9B;KAKBGFJGHJDK=LJMcN]RGSFXT_CbHcHfChKiFlC
http 2	TS
http archive	!S
http basic	!X
http docker	!I"S&U
http error	!X
http http	KKMV
http ipaddr	!g,@7E<T=TBDTBdG
http java	-KNIWZ
http localhost	!],K
http pecl	!HRTiT
http proxy	!A,G7INIWZXb
http request	!S
http response	NV
http status	!JKKMVWWX<
http tls	!U
httpd	!cLJ
https	!s%J&@(J)H*G,E-8.?/50I1?3?4I5B6Z788@9>:T;><@=J@JB.EUGIHHIEJGK2L:MTNGOGPDQHR5S4T2VJYK[I^G_>aFbBcHdCfCgKhIi:jBk9lE
https api	:WTH
https ca	!T
https cloud	!X
https connection	![
https git	!dSE
https github	!S
https gitlab	!WKK
https ipaddr	!T
https proxy	TTWFXU
https registry	![
https repo	!^
https s	!Y
https sftp	!@/G6]MW
https ssh	-JWW
https support	"S
https www	,U
hub	"H%U&I,E/K3F5I7T;C<KKTLHPIRHSHTI
hub does	"J:SLJ
hudson	-TTJiW
hung	"I,E-Y/H1J8I9E:KFJNGSGWKbHfKjI
hung up	"I,E-Y/H1J8I9E:KFJNGSGWKbHfKjI
hv	!J-I3U5H8SBTiUjV
hv 2	!J-I3U5H8SBTiUjV
hy	!d,G/IRKTF
hy 000	!d,G/IRKTF
hybrid	!F/I3K7S9KBETXiI
hybrid backup	7T8SRJTU
hybrid delivery	!ITT
hébergeur	!G.U0TST
hébergeur pour	!G.U0TST
hôte	!E,C/Z3H5W6WKJRFTK
hの	!B*U+W,J0J2X9UBISITJcWfJ
hバ	!J-TNXkV
hポ	!JMS
hポ ポー	!JMS
h形	?K@SAS
h形 形式	?K@SAS
h接	!@*S,J2V<ICURVTGdTkT
h接 接続	!@*S,J2V<ICURVTGdTkT
h鍵	<SJT
i	!C%@'J(A)A*:-C.I/F0A1C2;335G6C859@;B<A?1@UBWDUG@H?JZMENIR?TZVDZT[C]I_CbAcFeIf=gEhKjW
i 0	KHWV
i 2	WTXT
i 5	SK
i 6	SK
i c	@SAHCIDU
i connection	!F
i date	![kV
i deploy	YJ
i flag	!H5V
i for	QU
i hex	WT
i id	!B1SDTQITXfT
i k	!IBHGFREZX
i key	;BBcRKiJjI
i mykey	!TCTDJ
i o	"J&J,G.J/A3G5I6I8C9JBUIKJWK=RJSITZW>X>^FbKcKdVhK
i root	!JAT
i session	!H
i sftp	!VOVSK
i ssh	!D#S,T5K7U;B=??GAFCIEJFIGIITKJPAQGRGSHYUdEj]kG
i users	!@+S<I=JBTZWiWjU
iap	,U-HTV
iap tunnel	,U-HTV
ibuf	"KcT
ibuf empty	"KcT
icmp	!KXU
id	!H#@&B'9(-)3*)+<,I-7.A0A162#3440546/7A8D96:J;T<m=d>d?9@CBHC_DYG<H!I5JAK<LIM6N0O=PTQTRISGTCU;VJW3YUZ/]1^C_>aIb2c1d/e7f5g3hEiWk7l.
id 0	!T1JKGLXSW
id 01	[U
id 1	"GFWRJaSiT
id 2	!CSIVXaU
id 3	!IIVS[
id 4	"U.H/JBYFUKKLUOITIiSkK
id 5	/T
id a	BW
id adminclient	!T
id agent	!G%V&I;J<UFUPJRFiUjI
id c	BTFYRGSI
id deploy	!C"K&K<XPTQWaJ
id dsa	;C=D@IAEB?CBEFFWPGYHZJhUiI
id ecdsa	!Z3J;B=C@JAFBBEEFIPFYHZJhTiI
id ed	!Y)J*J-B.F/?2H3<4H5B6I7J8J9H:F;4<X=V>V?B@&BHCIE;F<H@IGJIK;L<NEOKPWR>S<TCVJYVZ6_DaKcIdJfCiIk>
id error	!?&H6U<]
id export	!V
id hex	!U
id info	/T6T
id not	;IBEQJRHiV
id num	!UTW
id ppk	;IAI
id push	!V
id rsa	"7#B'H(H)G*B+C,H-F/C0B1C263>4@5D8B9<;Y=Z?B@FAIBDC]D^FCG4H4IHJFKFL4MFNDO=S4TKUIVCW=XBYVZ5[>]F^?a>b@cBd;eHfDgFiCjWkJlD
id rsa'	!F%J&H+I1K5J<H=T>b?G@ABACVDSEKFIIELIRKSIY6iIjI
id sftp	,I.T/]6@<ILXSI
id ssh	!F,UOT^U
id user	FT
id warning	![
id x	!CLTRJSW
id xmss	!U%S=JBJRWhV
id you	!W
id'	>V
ident	KIlJ
ident 'ssh	lJ
identical	([.HIFKJO@SI[KgX
identification	!?",#E%D&:'H(B)5*1+9-f.80>1"214B5!6D758#9B:C;0<==A>G?E@=A7B;C>DIE?F<G?H?ICJ5K2L9MeNhOBP?Q;RDS8TIUFVFWYY<ZC[C]E^9_YaAb1c/d=eFf'gBh4i*j6k_
identification 'get	!J
identification banner	!>-?TJ_Tk]
identification client	!G-KMWNI
identification connection	!3"D&H)C*H+I,W.J/S182H395:7H8A9/=KCJEKJFKHMJNXW^^IbAcIf<hGiBjA
identification exchange	!K,F-Y9EK@TK_W
identification has	!],G-D.K/G3[5EBEKDNJRISJTKWIYK_F
identification line	!EKIMUNWTKXS_J
identification read	!@"J,9-[/11G2H3D559SB3MDRIW?XD_XfI
identification string	!6"J0K3G5K8H9I;@@IAEBIK<LJMTNaQKRHTJWFXVYK_ScGiHlJ
identifier	!F-KMW
identifier get	!HMT
identities	"G%_&c'J*H+F,F-E.:/C0J1I2D3D5B6I7J8D9C;:=@>I@FACB<EFF>GFHIKCLDNKOIP?QFR=SDTCVJYDZJ[I^F_HaKbEcEfEhVi@jWkJ
identities agent	!A%T&W:ThW
identities bound	%VhX
identities communication	%J&V
identities only	;I<G=GBHITjU
identities ssh	%Z&TBJjF
identity	"I#H%Z'J(I)J+T,F.J/;0I142?6C7D8C9C:D;W<^=X>:?H@XBACSF@GGH=IHJDL?MFNIOIPFQJR<SAUJVAYBZC[E]I^IaDbKdEeJfHgFhJi6jVlD
identity added	!j%@&?+I3T4S;@<B==>J@EA@BJCDISP7QHSJYF
identity file	%I&9)I+V/F182I3D5J6I7I8K9E;S<Z=Z>CBKCGFGHFI5JJL6P<RHSGT=VEZI[K_SaIdIgJi;jZlK
identity home	!:%Y&D+J;G<T=DBDC[YHjH
identity is	?T
identity j	!J<T
identity string	!U-I
identity users	!F
identity'	!D;U>EF]PKYK
idle	!T"7(J)B*H,>->.;/81<3B5A6H7C8o9D;JB:GDIFJ8K1LCNAOHQCR.SIT0WIXH[H^J_8aBbAc>dHf8hDiEkElG
idle connection	!E8VKJST_H
idle timeout	!T,J-G1F3I5K7J8dBFGJJ=K@NGR:T;_EcIfD
idstring	!KWUkS
idstring ssh	!KWUkS
idx	!T
ietf	!]
ietf params	!^
if	!g"?%?(H)H*D,@-A.=/E0H1A2I4C5I6G7?9<:K;3=>>J?G@ABUC>DHEFG@I=KJNCOVP9SUWEXCY=ZG]G_=bTeGf>hHjEk?lC
if ed	!HAY
if sftp	!a2UBDRCSEiI
if the	!X,J/K3G5;BJJVLK_JcJiH
if this	!J"J&J+U5U9J;JAIBVQH^K_KcTiF
if you	"F%I&F,I<HCHKJOUSU^TbX
if your	!F
ignore	!b2B3@4F5?;D<F=H@JAIBBC_DFHIPIQJYGiJjH
ignore key	;J<K=JBJC[DG
ignored	!K.J3I<A=B>KBBC[DZEHFFKKPFQH
ignored 0	!T
ignored env	!FST
ignored in	!T
ignored r	CW
ignoring	TT
ihr	!UYIiK
ihre	!Z)U,F/G1U3J5GBETFYHfViH
ihren	!?"C.TOTSWhTjH
ihren webhoster	!EBWREhTiC
ike	![BIRI
ike auth	!XBJRJ
il	"C%K&H(E)J*J+G,@-G.>/T0D1E3B5@6C7F8A9K;D<T=G?J@HAHCKDKGIHJJWL;NJOWPIQER<S;VFWJXKYV[C]?^G_EaAbBcHdJgGiYkBlH
il file	(J.K0J;I<U>HKJLCOYSATJVIYW[F]AaF
illegal	!B"D&J)J*J+K-;.</E0V1?2E6W7I8:9F<B=I?J@BAGEGGJHGIDJKKJNTO:PCQIVJWHYG[T^J_EaDbDeKf=hIiUkH
illegal characters	!>/E0V6YSJ
illegal path	!@.J5H<JIILTODSS[V
illegal state	!G,S-H.J1G5X8I;IKGLGOKQIRXSGTVfEiH
illuminate	!U
im	,H.I/F0X3KOERJTJXUaFfI
image	![#X;J=KRETSiE
imap	!o"J,E/C5IBBR@TDiB
imap example	!bBFRGiF
imap login	!V
img	!E"I,E-I.U0E1I3D5E6E7E8C9K<HBAIHOdQHR?TAVF]Z_JaZbJfHiF
impersonate	4W5J
impersonate this	4W5J
impl	!T"E*B2B;E=JAKBHFILGN8OKQHR>SAWHXJ_GbGiDjIlJ
impl abstract	!K
impl client	!V-J
impl connect	!G/TdS
impl disconnected	!]BThK
impl dying	!EhT
impl got	!JhS
impl impl	!K-V8S
impl java	!E"J/S8U9GNI
impl server	!V-J
impl session	!Z
impl socket	TVkJ
implementation	&T@SBTFT
implementations	!W<UQGRIiJ
implementations sftp	<URISSiJ
implemented	!EA[NU
implemented error	!FA[
implicit	!U*@-JkJ
implicit compression	!K*F
implicit proxy	,T
import	!Y"G%H&C*F+F,F-G.F/A0K1I2F3C5>6I7G9><V>U?J@TAXCHFGHDIBKALBNEOIR>SATCVJWJYY[H_IcHfEhJjFkI
import encrypted	;IPXQK
import error	/J2K3I5F9F;X<V@WAGBFKIQ9RISKTIYU
import failed	A_IIPGQTYJ
import name	!c
import node	!H
imported	#W5D;H>E?JAIFJGJPJR@
imported openssh	"SfS
imported tasks	!E5GKU
impossibile	!J"@#H&C'G(C)G*D+C.;0@2F3@4H5?6B8=9D:I;B=E>E?H@FAHBHCHDJEGFDGBHFI>JGK8MHNCOUPGQDRXSITWUJVEWEXFYDZE[>];^C_Ta>bAcBdUeFf?gDhEiUjJkAl@
impossibile accedere	!>,U-W.J/U1J3J5H6I7H8HBIKELKOJSKTC_WcJfIiIlK
impossibile collegarsi	!=KJRXTT
impossibile leggere	<S
impossible	!?"F#C%D'A(;)>+B,U.I/W0:1=3B4B5:6>7U8<9S;:<:=>?D@CACCBDEE>F@G=HCI>JDK3L8MDP?SSUGVCWAX=ZB[A]T^B_Bb<c>eCf@g?h=jFk8
impossible d	!C,E/ERWlU
impossible d'accéder	!B,J7[dX
impossible d'établir	!C,V/TTWkI
impossible de	"B(G*J,>-D.H/Z0F1J5J6J7J9A;J<E=H>SCHEIFJGFKELDOTQAR=SYT?XJ_EbIcJgJhHkK
improperly	!a5CKH
in	"8#0%G'B)A*I+A,;-G.K/>1:2K3H4>6G7C:T<@=7?GBHC.D(E-GKH8IGJ=KILeM;NCOSPBRGSjTHU3VUW>X3YI[I^?_BbBc@d8fAh>jHk?
in '	!a0T3I5<6GHDLJOJSI
in 0	,S;JKIgT
in 1	,E.T5X8J9KBUOJSGTKaSjS
in 10	!V0VLJSITDXX
in 14	!TIT
in 15	3T
in 2	!a
in 2024	!9,I.C/F0J1D5D8JI>KGLjOIRGSBTHVHaGcHeKfI
in 3	,V7TBJISSJTY
in 30	!T,HKUTK
in 31	!ETVeT
in 4	OUST
in 412	!W
in 5	!>#V,Y-K/W8TTUWUkT
in 9	3S5T
in a	!;"C%J(U*G+H,?-E.*041K2I3C5?6F7F8C9A:I<H@AA;FGGDHII4K1LANGO^PGQBTIWHY=]Y^FaZbBcDfDgAjIkH
in accept	HS
in address	!E6YTJ
in aenter	!I.IIILISK
in after	!G
in allow	!C"ZBJRI
in an	!C+X,YAWOKPJSHTWYG
in ansible	!K.V1U
in api	!T
in app	5I8W;V?V@KBJKINK
in as	!Z
in ascii	!Eg[
in at	!?&T5C6GB]PTR@TIhXjZ
in auth	!E&TBVNIPKhTjU
in backend	!T
in batch	-G/J0J2I5W8H9H;GGVLFNJPVTH[K^KcIfFiI
in begin	IS
in big	!IKESF[J]Z
in block	!A/D8IBJfThKkU
in borg	!T
in c	!I3T;U<D>[@EYH
in cache	QT
in certificate	!V
in check	!@-XNXTIWU_W
in client	&U9TiI
in common	!J*[5K9TKKLISJ
in component	!C;TFKGUKDPFTIVS_FfI
in config	!Z+V5F;HLCSI
in connect	!6)H,[/[2D3U6I8FJVQISBVIWEbHc?hTjTlG
in connection	!X
in convert	!<.X/G1J<J=II@KFLVVBcIfH
in copy	ISSTVS
in create	,UNI_J
in csv	!e<G=JI@LISD
in curl	!D2J3S5UBXRDYY
in d	!I
in data	!J*Z2T9WJWNC_HcFkJ
in decode	PWQU
in dispatch	1JIKfS
in do	1J
in each'	!G-J/INJ_H
in example	!;1W6T8KKGTIbXkKlT
in families	/T
in file	(J.Y0X5E6E;G<JICKCOKRHiH
in foreach'	/S
in from	!J)W-JKI_KbW
in function	2S;JLKQTRWSJiX
in get	(U5Z=KKTNUSEVFgX
in getaddrinfo	!J6X
in getresp	SIlY
in home	&D+G,H1V4E5C6E>H?TBFH.KWQGYIZIjG
in host	!B2V3DBFFFjX
in import	<G=F?SPS
in init	!A,J-I/I6UAWBHHJLINESJTK_HhK
in initialize'	)K.K/U1F<J
in k	!G;SASQJVT
in key	!ZAEPI
in known	!5"I&H*F,J/F4Y5i;AKJLHNHR;SKTGWIZJfHiFkJ
in lambda	!G7TTS
in libcrypto	!0"F#I%A&9*J+I-I.F2G3D5:8J9?:E;e<4=!>H?c@dAcB)DHE5F7G=HFIJKBLEOKPHQWR6S=TEY_ZJ^KbFcJhFi5j8kD
in libcurl	![
in line	!X
in load	!C=S?THJQU
in login	BV
in loop'	!G/I
in main	!?2I8JBEiIjK
in memory	!KGS
in missing	!J4THS
in mode	0XOUSW[VaS
in module	-J/I2FAEFIWHiJlF
in name	/cBJIVOJSCTK
in negotiate	!G1IfJkS
in new'	!FITQSfJ
in node	BVRFjX
in open	!8"U-G.F/F?F@?HJIFNGPFQUSWVFWSYF_EaHbUfTkG
in orders	!T
in our	!W
in out	5SSJ
in packetdataafter	9VKV
in parse	!H2T?H@IPJQT
in path	&T5GIJLGbT
in pem	!D;@@ZPXQDYK
in poll	!I
in proceed	HS
in process	3WHWKINI_K
in progress	!aKJ
in pubkey	!C2H;K=IEFFdRJiJ
in push	!ILS
in put	!7,I.X1K5K7I8B;G<JITKANGRJTJVb[VaGcFeKfGg@kK
in putfo	!E(]ICV[cJ
in read	!5%J&H(J*K+G,G-Y.?/F1S5E7I9H?TBFHFIARHS=VKYUaTcWhI
in read'	!G?S@UAJ
in readline	JTkU
in readpartial'	-WKK
in recv	!S-IKJ
in release	!d
in repository	!W
in request	!G.G1H8SKWSJaVfJ
in rescue	/IWTkT
in resource	&STX
in root	BS
in rsync	/F1C3J@JBTGHNI_DkC
in rule	!Z
in run	!9&J,J-S.K/F0T2JBCK^LERJVS[IiIjJkU
in send	!=)U,J-A.C/H;IKVLHNGOJSFVH[G_TcT
in sftp	!S"H*U-H/K1T2W8F9UBDGVKALERDSCTJVK[TaFcH
in sign	!F%Z;H
in socket	6X
in some	.V1U
in src	!UgK
in srv	!J;UFGQV
in ssh	!U+E,?-^.H/G3B7D8?9T;F<S=[>K@JBGFGGHK:LFNEOJPGRVSFT?WI_IfEjHkFlG
in start	!F)Y,K-J.H9UIJSTTJcZfV
in start'	!A2KRK
in stat	LEVV
in state	IULTVHfU
in tcp'	/S
in the	!E"E%C&V(G*J+J-J.J/>0F1H2C3W4J5f6H9?:H;9=I>E@ABHCIFEGGHBIHK]L;OBPBQ?R9SKT;VGWIYBZJ]I^BaDf@gTi:j@kUlI
in this	"E'G*F.F0B9ZLJODRIS;[J^I_BbHe]
in thread	"I&K-J1I3I8D=IFJGJKKNURHVIYUZJiEk]
in tmp	!H.]1U;VBJOH
in to	!9,E/H3GGTKCLGRcSCTAfJiYjV
in transport	!Y
in upload	!UKI
in use	,A/G0I4J5C6J7K:c;FBHLJOEPFRKSITGiIkK
in users	"S)S3S5BHHKScHfU
in usr	!G,D1I6T8GBKTHdUfDkW
in var	!Y"K)C,F1E2J3K5H7I;?<DAHFTNAPSSETCYG_@kJ
in vendor	@WBUPWQKRT
in verify'	HT
in wait	!G+K-S1I;H=I?K@IQJYIcK
in when	1J
in which	!U
in with	!S"H/T6TBHRWTX
in write	.T;JKSSC
in x	'Y.V[H
in your	!a2I3=4K5=8J9X<WBIHGRHSKTF_DiJ
in'	!X5JLJOG
inaccessible	!V
inactive	!D8YBIMJbSiG
inactive timeout	bS
inactividad	!G-I7U8VKI
inactivity	!2"?&H(J)D,C/K1>3H5?7H8o9GBBIGJELJNSODR@SCT6VKWIXH[K^JaFbGcBf?hHiJ
inactivity timeout	!B5D7J8cK>NJRJTF
inappropriate	!WKJcU
inappropriate ioctl	!VKKcU
inbound	.G1X8HBTIIKJLZSGTJ[IaT
inbound channel	aU
inbound received	aU
inbox	!="F'V.E1H5K<IBIKIOURGVS^K_KaUbIeTiJ
inc	!U<S=TBKSFfS
include	!S"G%T&V+C.S1G3K<EIFJJLCPJRIjW
include etc	+DjT
include libssh	![<IIJLH
included	!H"UbZ
included in	bU
included with	"VbU
incoming	!B"2#J&@'>(6)A+D,1-:.=/8031-2D364H547:8098:J;;<<=E?K@FAFB2CFFEGCHAI&LcMSN5OVPDQAR.SiT/U@WBXDYEZI^;_5b3c5dGe8gAhDi<jGl;
incoming 2024	!YIGSH
incoming a	!3"F(C*K,D.7/G3I5J6J7J9IBFI@K<L9NKOWRESaTCVI[<]DbHcGf?kGlE
incoming reads	OKSW
incoming run	KJ[X
incompatibility	!I"ScS
incompatibility code	!I"ScS
incompatible	!:&G*]+J,C.B/E2V3B5C7G8F;G<J@KAJB@FFGHHKK=LDNDOJPHRDSDTBWI^YbVcXf=hHiHkHlJ
incompatible peer	*W5IBKKHNJ
incompatible ssh	!@&J*],H-H.J2W3F5D7J9T;JBDFHGKKCNFRHTH_JbIfFhJkJ
incompatible with	!A^V
incomplete	!FKUSGaT
incomplete match	!J
inconnu	!C/]RJ
incorrect	!H"J#?&/'B(>)6*H+<,6-,.6/71*233/4?5)677D8+9):?<C=H>C?=@0AEC6DBE=F:G1H>I9L5NSO7PEQsRcS1T<UHVAW@XDY6Z<[<]=^7_)a8bTdFeAf/h2i[j<k@l0
incorrect for	!C%J&K=UATFIP=iV
incorrect hostname	!H7UTUkV
incorrect identification	!C-KKIMUN]XS_J
incorrect or	AKRH
incorrect padding	;WKI
incorrect passphrase	!><K=?@FAABECJKGPIQhREYD
incorrect password	!W;J<GB=PIRTjJ
incorrect ssh	!H0TjU
incorrect username	BCQIRWi8
incremental	!H.TLU
incremental file	LU
incremental stream	!E.U
indecipherable	NT
indecipherable protocol	NT
indented	;U?XASQY
indented error	?VQX
index	!]%I&;'I(A*F+E,B->/H2E596D9==?CGEJHEN8OHSYT9VDWGXJZJ]H^H_>bDdHeIfFgChHjBk9l@
index html	.J=HBFKDSYiI
index js	&D,H-J1G9KBUKENDRGTF_IcIgJkKlJ
index out	![
index pack	!G.X8SJWKU
index php	/T3SBG
index php'	"V)V1VFUL@QVRHS>cXfK
indicated	!V.HKINDcY
indicated length	KKNEcY
individual	'WOJ
inet	6T
inet address	6U
inf	!@NWVU
info	!n"B&D)I+:-E.I4F5D7H8I:F<F>DCJDCEJHEIJJ6K2LBN?OEPKQGS<TDUEVXW;XEYIZ6]>_HaKbKcHeCfEg>kCl7
info 100	!I
info a	8S
info asyncssh	MV
info attempting	!I#W/U6U
info authentication	)W1TB>RJcZfW
info authentications	!]
info available	!U
info build	!T3SAJPXQITK
info c	!S9UKJ
info check	!V
info command	!K"T&W3U
info connected	;T@TYT
info connecting	!j7IBINTTB_I
info connection	BTNTTK_JkI
info date	!KTT
info disconnecting	!_BJNURK_K
info error	!K"VbW
info failed	!B,S/UBYTW
info host	!Y3J5G
info i	!H
info internal	!H
info jail	!Z_J
info kex	!T
info local	!V.DIWSC
info main	;S
info message	BGRX
info msg	)T,F1UKKRJ[S_KbUcTfH
info n	9VBU
info net	!]kV
info next	!]
info not	!J-WOS
info o	![
info paramiko	BViX
info received	!G
info remote	!X
info req	!F/V
info running	!URKjU
info sender	!T.S
info server	!G
info sf	!X1I
info sftp	!f"C,E-J.D/G1E7G8EBIIJKBLKO@RKSETB_HbHdVfF
info source	!E/U6UBTRT
info ssh	!Y7VASBAKJTJ
info starting	"G-I/K1I5V8JBUKHLTSK_FfHjW
info there	!e
info time	!]"JBERDiI
info timer	!T
info transfer	!V
info transferred	!U
info upload	3VLA
info uploaded	!]LJ
info uploading	!T
info user	!A*U2Y5J9W
info using	GT
info 送信	'T
information	"U-I6H7J8I9H:K;@<JBGITK>OGP[Q?R<SK^T_IaKbTiJkJ
information exception	!G,UKJTU
information go	!T
infra	!G&E/H5S6V7VBDSFdUiTjW
infra git	/H6V
ingest	;JYT
ini	1I<IIFLGSZgT
iniciar	!V,I/JKIRJTGbW
init	!D%@&8(E)W.6/^0F1[3B4A5H8F9];F>EB@CFEHF@G>H4I6J9K8L;MCN<OBPKQFRAS<W5X?ZD[?]J^E_<a>bBcZdXeIf]gHh9i7jDl<
init client	!F-U<U_TkU
init failed	!E3I5?9ZKIcWfE
init home	9S
init name	!@/d6AkG
init network	!C-K6T7UKDTZWJXJd@
init no	!C,K/I3VT]dakI
init py	5XHGSH
init sftp	!E"T)Y,?-F/:1Y5E8V9DLHQKRAT>bHfX
initial	!X1S5JBHKHQJRDfJ
initial credentials	![QKRE
initialise	!8"D&G)W,;-D.D/90K1]3B5A6G7G8B9A;I<JB:IGL=NBOIQIR;S>T;VKWH^J_DaGbVcYfciDkGlI
initialise sftp	!;"H&H,=-G.F/;1[3C5A6I7H8E9D;I<JB>IHLBNDOJQJR>SCT<WH_HaJbWcXfaiHkIlK
initialised	cT
initialised aes	!S
initialization	!V*D,S-T/H2T5D9J;IJFK9LJRCfZ
initialization failed	,T5HBUKJTT
initialize	"U&A)^*B+J,I.>0I1g2G3C536B7I8J9:BGFVGGHIIJJJK=L:OKQ[RFS=T8W@XJZK[J_IaTfehJjIkHlH
initialize sftp	!@"U)W1X3K5HKE_IbYfX
initialize ssh	!="U)U-H/T9JAKFTNIPWQVTC
initialize transport	,I
initialize tunnel	!CFSQWYW
initialize'	)K.K/U1F<J
initialized	3H5D;I<EGHPIYK^GbGcXi]
initialized ssh	<GBJLTRJ
initializer	-FKKRX
initializing	"U)U,F-F.F/H2K3F5B8X9JLFNSR>SJTF_KcWf[
initializing sftp	!;"V)V.G8ZBFLGRFcYf[
initializing tls	NUlS
inner	!I/IKITW
inner exception	!I
inode	!ZSG
input	&>'I(B+E,?-@.U/;0D3<4B5>6F7=8[9<:J>E?G@KA8BGCJDHFJHJIJJ9KWL@MCNVOGPBQ7T8UJVCW>XAZE[@]E^T_@bFdAeFgBiXj?k@lA
input auto	!?8_KETI
input channel	fK
input drain	"KcT
input exception	!X
input ext	!G
input files	!X
input hostkeys	HD
input is	!V
input output	!?.T8SKYLHSE
input stream	"T.T;H<WHJLF
input string	.T
input userauth	!D"TBJRSiZ
inputs	!V
inputstream	!:"A-B.K3K5E;HAFNCWH[H_CbIfZ
inputstream is	!:"A-B.K3K5E;HAFNCWH[H_CbIfZ
insecure	!X2A3@4E5A;G=H@KAHBGEWFJHIN]PIQK
insecure key	!U
insecure private	!J<T
inserted	gT
inserted disconnecting	!S
inserting	!W
inside	8WTG
inside chroot	!X
inspect	IT
inst	3K
inst 4	!Y
install	!T&A,A-F.B8H9H@JAGHIKAL<NCOHPESKTIVJ^U_GaGbTjIkFlJ
install error	!Z
install openssh	!S
install output	!F"W7SbUcSdS
install packages	!X
install sh	WS
install terminal	!B"VbT
install the	.KBFSJ^XbJfK
install エラ	!W
installation	!f/J5I7JRHTJ
installation at	!V
installation failed	!Z
installation of	!T
installed	!W"F,E.G0K1G3I5K9H<ILCNHOJQFSGTD^[_JfBjK
installed home	!E/U6UBTRT
installed if	BTRT
installed on	!J1K^[fF
installing	![<G=IB[GJQFR@TSiCjI
installing collected	![
instance	!H&J+I0I2C3X8C<Y=BB8DJGKHHKEOFQWR>SATT[E^FaIbH
instance at	!G
instance identity	!H<U=KATQS
instance of	WTXT
instance traceback	,K2J3[BH
instance web	jU
instances	!^SHTJ
instead	"I&I+F.H/D1I3@5W7K8J9I;E=I>I@JAIB?CJGIIJLHNXPHQGR@TIWK[K_FaJcDfEgVhJiCjKkUlE
instead of	!;+J,V3F5TBHKINXRH_JcHgVlH
insufficient	!I"F,F.Y/A0J1H3E5?8C9H;HBAIJK?L:NIOGQIR=SbTC_IaIbDc@fFiH
insufficient free	!B.^
int	!]2U3K5J8H;E@KAIBKCGIJJBLHNFQKRKfG
int 32	!W8IJCfI
int 64	KK
intact	!Z<IBIGKLURG
integer	!W+T;GQU
integration	,X2I6J7T8@AJKASFbJcKhKkT
integration all	!D;S@SBJYT
integration file	!I5T8KBWRU
integration sftp	,T-T5IBHKHLJ
integration util	!XTK
integrity	!;(a-I.I3H8K9J;I?WABBILIPBQXYJcJ
integrity check	!F(U;K?WACPCQY
intellij	!F&X-HBHHSNViIkZ
intellij ssh	!B&XBHHSKINViIkT
interactive	!K#<%A&C'H(G)A*<+C,9-?.I/<0F1H2@364C536D7?8:9::B;F<5==>C?A@>AGDFECFFGyIAJBK1L9MEN>O@Q8S>T5UIVCWFX@YCZ[[C]F^E_<a?dAeDgDhCj?k4lA
interactive authentication	FHPJZBhKjK
interactive pam	!WRSiH
interactive password	"IBFG7R_ZHiE
interactive prompt	!JGW
interactive prompts	!>5F9KGWPWRUTKZSfJiK
interactive session	!V7JBHfS
interactive sessions	!B"VSJbTfK
interactive'	!>%J&H3K;J<JAIBIG[KHPFQUWKhJ
interactive' authentication	!EFWGS
interface	!U/JBJKGLU
interface folder	!GLU
interface user	!G,UKJTU
intermediate	/SkU
intermediate firewall	!J/TkU
intern	/X6J
internal	!b"I#I&E(J+F,?/U0C2C4K6H8K9GAHCJEJHGJBKCLJMKOHQVRHT>VIZB[<^Ta=gJhEiIkHlG
internal connect	,I-K/J7VBIGTPVTH
internal connection	!H
internal crypto	!YAHQT
internal example	/U6GTJ
internal mirrorlist	!W
internal modules	!H
internal or	KK^V
internal process	SJ
internal server	3T5S
internal sftp	!Y"D1JBHRCSVaGfHiF
internal stream	!E)S1U7HTJ
internal streams	!CSH
internal timers	KT_I
internal upload	.TLK
internet	!B,F/UTGWIX^_J
internet address	/X
interoperability	!E.I9WcThW
interoperability failure	!E.I9WcThW
interpreter	5I6V<IIHLGTIWIgU
interpreter at	!U
interpreter could	!T
interpreter discovery	kT
interpreter no	<JIILHWKgU
interpreter python	6W
interrompue	!="=)G,<-I.>/@1F5J6C7GBKIFKdLFOIQKR=SGTIXG[K_>aIbKcFfEiIkHlB
interrupted	"I&W,F-G/H7I8IK_RITE_GjV
interval	!]-T3U5EKFTG
interval 15	!W
interval 60	!U
into	!F"F%C'H(J)I,=.B0J1>2T5[8E:6;G<E=>>S@DACBZCJEGF;GHIXJKK9LBN>QIWAYH[G]K_?aCbFcFdIfFgKhIjDk:
into '	!E3Y;VBIiJ
into a	!I>U
into bare	!F3X
into home	&T4SBJIG
into submodule	/U
into the	#T
into thinking	!G2T
into tmp	!DFKI_SDTU
intranet	!_,H
intranet example	!],I
introuvable	!2"=%J&H(<)F*H+F,J-@.=/U0>1B2I3?587D8A9A;4<h=H>E@HACB<CJEHFGGFHJIYJGK9LBMJNEO8PIQ8S9T:XDYJ[G]E^H_<a=bCc@dIeIf@gFhCiAjJkClF
inv	KJST[U
invalid	!="T#6%"&?'1(G)!*7+U,/-0.#0g1!2H314F516W7&8+90:2;a<5=!@jA^B@C9D+EeF8G.I7JCK-LFMWNbO!P9QXS!T!U9V)WEX=Y]Z![!]?^<_!a"b!d#e,f1h!ifj<
invalid 22	/U
invalid access	!a
invalid account	!V
invalid argument	"H(H,:0^6V7>;IAFBJIJKDLFNARCSHTAaJd@iJk^
invalid banner	MUiI
invalid characters	!6"D(H+^,I.G/A6V8I;B>K@GAJBEEFHKIJKFLBOJQJRCTKXIYH[K]I_FcIgEiY
invalid command	-U/K;G@WKHNVPTQHlU
invalid compressed	!DIK]Wg]
invalid credentials	!V.K0JNKQJRX
invalid filename	!A.A0jKIL=NJOBS=[I
invalid format	"@#G%G&E+B/E2D3J5I9J:H;[<8=+>8@_AUB2C.DDE&F?HDKIMSNTQFRITJYd_?j7
invalid function	;JIUYI
invalid grant	!["HRIiE
invalid host	!?/?0G3J6^HYRF
invalid identification	!B-J/J;HAJMANYXW
invalid incorrect	!@BDRX
invalid index	!J.X8SJWKU
invalid key	"G%H&H*G+I-G/J2V3A4I5?:I<<=;>S?;@JAEB:C<DHEqF<HGJ<K:LJN<QGREY:hKi?j@kH
invalid message	!Y
invalid name	!J/e6BkF
invalid on	!B/a
invalid operation	!ULT
invalid option	!:"a(K+A/J0E6I;G@GAIBJEGMHNFQHRIYJcJgFiGkFlJ
invalid or	!E+I/F3_5W6J;G<IBEFKHTKKNHRHWIgSiGjH
invalid packet	!A"G-J0J2J9H;EKTNHRJc^fUiKkT
invalid passphrase	!A;7@<A<KDNAP;QqRDYF^KfKiK
invalid pem	!>0G;V@SAYBHNEPGQIRGYTcJiH
invalid permissions	!GCT
invalid port	/X
invalid private	!:<6=E>F@eBGPJQBREY^iI
invalid privatekey	!8"=&E*@+F,A-?/:0J1J2D3?4I5:6>7G8?9@;e<>=F>J?Y@iAlB1EIFFGBHBK@LEN8P>R3TBWEY_^J_GbIcCf@i3jDk3
invalid protocol	!G-KMWNI
invalid response	!S
invalid root	!GLURS
invalid server	!C+S6UBSNKRVlV
invalid server's	9J;I?K@JABKJN[QJWKkU
invalid sftp	!GBCGWPK
invalid signature	!X
invalid ssh	!B-E3J5H9J;V<K@IADBUHIKFNbQ?REWJiHjVkH
invalid unrecognized	@TATBHPW
invalid user	!D"E)D-C1F8BEGFEKEMANARE_BfIhEisjGkC
invalid username	!["I;FAKNGQIRIiW
invalid value	<T
invalid version	-KcJiKkXlX
invalid'	/Y6H
invalide	!?"F&I*I+I,G-H/J0V2I3@5@6K7K8G9E;d<8>EBCEJFIGHJKKEMKNEPJQGRDTFWI_HaKbIcKfHhHiFkI
invoke	"T)UDUKC
io	"@#@%I'@(I+J,F/F0H2D9H:B=V>BAVDBF?GIIFJHM?PHQGR@SDTCUEX7]7^F_JaEcKdEg;hEjJkIl8
io c	!D"G&J(J0H7T9EIEKVNKQHSIVJWH[IaBfGiT
io code	!G.ZKJLY
io confluent	LT
io error	!K"J&K)K,F-F.U/E0U1G5J7I9K;EAJBFHII@NFQJRJTEV[_VbJcDeUfCiKkK
io exception	!J"J#J%G(H)I*G+G-T.B/;0A4D6B7B:K=H>J@TAZB?CEEIF<G@JAPFRBTGVBXB]A^Ca>b=cJeJfVgIhAi<j?lI
io file	5E<W=^?K@FACBHHWPIQIRGSBTKVKYHfJ
io get	"SKW
io io	"K#K%I(I)I*H+H-T.A/?0D4E6C7C<1=2@TAZBCCFEJF=GAIEJBL;PGRDSCTJVHWTXB]C^DaAb?cKfWgJhBi=jAlJ
io netty	!c,I-I1JKBTI_IfH
io on	!J*[2C9I
io os	PT
io piped	!I"T.U
io sftp	!GGWTViV
io stream	!B-U.K3I5IBFPHQIRKTK_TfVkV
io string	PT
io v	!U
ioctl	!ZBJKKcU
ioctl for	!VKKcU
ioredis	!W
ioredis unhandled	!W
ios	"W,V/X7VBCKGR[SEaKiVjH
ios ipaddr	!J,T/]FUKJRWiD
ip	!J";%J&T(E)C*E+H,G-5.B/V0B1;2I4J5A7H83;9=K>G?I@HA=BCCDEKFJGCIDK/L<MVNGOBP>Q?UJVGXGYHZC[E]H^?_saCb=cEeHf?hBjJlB
ip address	!D"F.J/Z3T4J5@6HBJKDRESHWG_bbKcKfJhKi?kX
ip connections	![,E
ip end	,S
ip in	!FdT
ip ipaddr	!8">#S*K,J-D/K2K3H5I7J8H9G:UAJKFLIMZND_afHiWkElI
ip link	!T
ip port	,B5SWW_XkG
ip pア	!GTK_V
ip p接	!V
ip tos	!F
ip アド	!I,WTTkS
ipaddr	%+&6'-(0)@*C+6,Z.!/7003X4@7]:6;6<D=9><?"@BAAC9DEECFEG7H2I;LAM]O;PCQ0RHSAU?V%W6Y0[;]*^9_^a2bDc5dge+f9g4iUjI
ipaddr '	)J*G+J,W-A/A1F2E4J6D7V8H<D=E@GBCJIKKMINCPHQKRVS;TZWGYG_CfKk]lD
ipaddr 's	!G,I-I1_3J5G8G<F=HBJK?PIRWSKTJ^I_Ib@fXhJ
ipaddr 0	,G-K/H7X<XBIRKTVdTjVkF
ipaddr 1	!U
ipaddr 10	9V
ipaddr 2	!CUThT
ipaddr 2022	RWiK
ipaddr 21	"I-E/I1I5K6J7B9JBFKCNHRE_EcHdIfJiEkUlg
ipaddr 22	!B"@%<&>'I(?+:,b-W.G/;1E4@586G7b8I:D;2<F=5>@?B@6AIBKC<DDE8HJI5K7LBM2NDO>P/Q9R7TXUGVDWTY8Z2[A]Fa>cEdTeHgDhHiGjElK
ipaddr 2222	!J"G&K,Y-E3I7F9JKXRFSIT@_FdJhViA
ipaddr 25	!YTJ
ipaddr 27017	!c,>BJTJiJkGlH
ipaddr 3128	!IXW
ipaddr 3306	,VAT_KiJ
ipaddr 40022	-I_Y
ipaddr 40122	!W
ipaddr 443	,F7FT@d_
ipaddr 50051	!VTJ
ipaddr 50122	!I8WKKTF
ipaddr 52110	!GFY
ipaddr 53	!I,E/a6B7IBJTCXXiKkH
ipaddr 5432	!b,AT?kI
ipaddr 5555	!Z,G
ipaddr 5672	!Y,K
ipaddr 6379	!q,57HBITEk@
ipaddr 6443	!i,B7GBCT=dJkF
ipaddr 80	!_
ipaddr 8000	!WTI
ipaddr 8022	!J,FdZkV
ipaddr 8080	!U,G-KWGXW
ipaddr 9000	!U
ipaddr 9092	!_,K
ipaddr 990	!U1J5H7SBHKDRUTY_JkU
ipaddr and	!W5Y7J
ipaddr as	!DB^RZTUlG
ipaddr authentication	!A&^<KBUPTRHib
ipaddr backup	3V
ipaddr can't	!C"V3T5URITJbWiI
ipaddr cause	3X5J
ipaddr client	!T
ipaddr closed	!Z)F,:-//@1=2K3G5;7>8T9CB3JIN;R>T<WCdAf@jHkD
ipaddr connect	!J7VTT
ipaddr connection	!F-U8IKGTIdFhWkVlX
ipaddr data	![OW
ipaddr docker	!V
ipaddr error	,F-J/H5J7HBWKHNURWTI
ipaddr failed	!D"[6W9KKIRUSSTU^WfEkK
ipaddr fatal	!YLI
ipaddr for	3I5V7ITGdW
ipaddr has	!I5K_S
ipaddr ipaddr	!E-[5W7H<KBDFIKU_FbSdFfUiDjE
ipaddr is	+G-I3FKI_]
ipaddr mnt	!D.V1KKTRZSIfG
ipaddr net	!HHTTV
ipaddr network	!FTIXWdTkG
ipaddr no	!J7UTJ
ipaddr not	"Z*H-J3B5T8J9J@IBAHFJHK[NJQURCTE_DjI
ipaddr ok	!J6U
ipaddr on	!I5SdUkU
ipaddr opt	!B,UIVSVTIkI
ipaddr p	!F"W,Z-J;JRD_TkF
ipaddr permission	!("H#T&V1J5C;W?E@SAKB]GGHIPHQ>RTSBTHfFhUkG
ipaddr port	!F#B%H&:'G(G+/,C.H/.0G3C4J5G658X:E;B<A=I?F@EA>CIDKHJI@JSKWMZNUOJPIQ@SHUEVGW'X>YF[I]HaIb?cFdTeHfAi^kG
ipaddr raised	!C,J7UBJGY
ipaddr rsa	3I5V
ipaddr server	!ZKH
ipaddr sftp	7GTFdZ
ipaddr srv	!B/I1YISTTaKcXiVjT
ipaddr ssh	,JMWNK_K
ipaddr timed	!@,I-K7H8JKBNJTYXT_KdUkJ
ipaddr tmp	!I^I
ipaddr unreachable	!F&W3V5I6UBJdTkI
ipaddr use	!gSIfB
ipaddr user	"V#W1K5JBIRS
ipaddr username	!CiV
ipaddr var	!Y
ipaddr から	"T8IBDMYTI
ipaddr に接	TUlH
ipaddr のパ	!B)W1XBURAbXfVjX
ipaddr への	!<,T8JBJbYfT
ipaddr ポー	,J6J7URHTXWIdX
ipaddr 致命	!Y1KIJLI
ipc	!a&H
ipc connect	!X&H
ipp	!_,J7K
ipp print	!_,J7K
is	"Z#H%;&H'D(>)J*;+!,B-J.C/G2=3A4U5W6<7W95<0>J?A@:B@CCDJF8GAI>J8LHM+NIO=P[QBRAS8T:V1WBYGZ0[[a/bUd=g&h-i6j?kEl6
is 0	IU
is 1	bHcU
is 3	LJSX
is 4	.G1U8YBKKSLI[J
is 9	!W
is a	!A">&D(J,D-H.6/C0A1F3F4J5@6K7D8F9J;8<B>F@?A=B9FHI8K6L'O4P:Q@RCS1TCVIYa[v]E^B_JaEb<cEeBfFiCjKkE
is absent	!T3K5U
is added	!C&U5UBWjU
is already	!I4J5E:c;HPG
is available	!W5J;KAXBI
is being	!V-F1B4W5E8<BIKbRI_Hf;
is bigger	]W
is blocked	5JXX
is borg	&T)H-E.C3T5T8>9JNBPVR>WB^>_CbTcJf;i>kE
is broken	!8,U.E1V5T8EPT_CbGcKfViJ
is closed	!K"2*W,4-W.=/:1V2T3J4I6J7=;>=I?I@IA?B:GKHGJIKTLGNXOGPDQDR=SGT>VIW;XHYH[>^H_Sb:dHhHiAkV
is connected	!B*I,V-W2X7TKHkI
is correct	3U5K
is corrupt	!C&I3J5J;_>G@GP>QY
is corrupted	;UPK
is currently	!9"^&H,X/J1D3J5B7V8KBFKHLIRGSITV^GbTfGiI
is denied	"K;K<H=UBIIJLJRESAbX
is deprecated	!e-K6V8I9IKC
is different	!I(V3T5HKV
is disabled	"^,D/B0J1F7J8CB=GJK?LBPIRES>TF[H^W_Ib;cFeTfAkJ
is doing	3V
is down	!F"B)K*I,</H1:2K3I5E8d9D;K?KAGBAKcLDNBPEQJRBSJTJWGbEcIdTf=kC
is either	!E3T
is empty	!B,K1J;J<VAJP^QFRK
is enabled	!I"E(UKVRIfSiJ
is encrypted	!G&H3G5B:J;0<?=F>I@CACBCCJKHPrRGYAiJjK
is failing	KT
is false	!WKDOF
is for	KK_HkV
is forbidden	!W
is full	!U.W8HKGLKSC
is happening	3U
is hex	3F5SBJHV
is home	!Z1G5JBBGJITOSPJRFSJ
is in	"G;G>KAZQJYDbU
is included	bU
is incorrect	0T5JKHPHiZ
is installed	TJbT
is insufficient	!E.X
is invalid	"@-H/F0F3K5F6K8K<GIEKDL]NFRTSJiW
is java	!A/J5[BaRK
is known	!=&J*G/X31485V6V?UASHTJJKELGTFkI
is larger	!G][
is listening	US
is locked	"[.K5I8HBKKDPIQVRI_BbHfJhHi?
is marked	!F3G4^5F
is missing	!KL[SH[F
is no	!B3H5U7[9TBKFWLI
is not	"D#G(K)W*F+@-+.;/!0[4)6*7B839":(;S<"AXBICDD<F>G8H?MFO?P5QHRGSCUYVJWTY)Z5[(_8a-b>c>dUfXgCh<j<k/l1
is now	!a"J4J5C7K8IKFTE
is null	!W
is num	!G,J-X8I9JKHNVTIcU
is of	!?5I;Z@SKJQKYS
is off	!U"I)W3FfW
is ok	RSiU
is on	"G.D/J0G3E4V5E8KBCIGKELIOJPHSY[H]I^F_WaHbHiK
is open	!X
is org	.I8VBSLHSDTI
is over	!S
is passphrase	!G5G;>@KAEPcQ>YJ
is possible	!D#T5T
is printing	KT
is probably	,K8JBJKGRJTI^V
is prohibited	.JeU
is protocol	!I5V
is provided	!W
is recommended	!ECZDI^V
is required	"@.J/I0J3J5D6J<G=H?TB?DUEIFIGHKHLFPTQBR;SKYWiH
is response	!I1JKKLHSXVX
is restricted	!G"D^UbU
is revoked	!F2G3:4g5<;JHHPJ
is running	%W&V<HBJRHjG
is set	"VbXiK
is ssh	!D/V3YKKWGkU
is supported	;I?T
is the	"U&K)W,@/U1W7FBDKENIRHT@_FbTkJ
is there	LV
is to	BTRT
is too	!U"F5I;@=HADBICFKGNIPAQEYIbGcZfI
is typically	BV
is undefined	!V
is unexpected	!V
is unix	!USIjT
is unknown	!C&I*J-I.K/Z2C3)425i7K9I;;ADB@NKPEQIRFTFWJjK
is unreachable	"E,,-=1G3K5C6D7d8I9HB?IfK6NCRAT,WFXT_?d8iH
is using	!U
is valid	!K;TiV
is your	!CNKbYcX
isn't	!_.I/J5K7WBEKFRDSKiGkW
iso	!G(U,G.B/I7S8G9JIJJWL=OTRGTJVK]caEbJcI
iso'	!A(S,J.YBXKIiX
issue	,D-JKHWW
issued	!U
issuer	!b5ETH
issuer certificate	!W5J
issues	!HASQS
issues 565	AT
ist	!D"g#B%A&?'?(=*<+>,>-7.C062>4B5U648098:A;Z<3=<?D@>A<CADDEAF>G=HAI3J?K0L4M@NIO0P;Q7S5TDUEVAWKX<Y:Z>]@^<_3b8cJdAeAf?g?h;iDj:k:l:
ist ein	!E.F0IIHLJOFSD[VaX
ist fehlgeschlagen	"G,G/D7UBViU
ist kein	.U
ist nicht	!U3I5E7U;GBIRHaGiK
ist unbekannt	!<"E*J,D-J.I/[1G385c6K8F9J;KBFKCNIOGRDSFTE_JaIbJcJfEiJ
it	".%=&J'F(@)A*>+D,W-6/F0:142E4A5I748395:S;^=:CWE?F5G=H:I9JVK;MJNHP3UGVAW;XBZC]?_3a6bJc4dAeAf1lE
it doesn't	!ILYOHSH
it is	!A"I&I,F-H.F/H1J2K3S8H;W<F=F@WBIDSEJFGGKHJIJK<NHOFPGQVS=TFWK[V_KcIfIjI
it listens	!H5JBKTTiHkY
it may	!Z
it to	!J
it was	!W5I
it's	!E5VLGSJ[W
item	!J"F&E,Z.A/?0W1D6K7S;@=U@HAKGKHKIDNFPBQAWGYJ[VaIbGcIfFiJkUlJ
item not	!XTK
item ssh	AXFKLKRISI^UiK
items	!U.U/JRJSTTI
its	!A"C#V&I*J+I,C-Z/U0J1I2E5W6J7I9><F@HAFBAFKGKHGIIK?L@NBOAPEQHRES=TCVTWIYH[G_AaYbCcBfGiIkFlJ
its associated	5U
its data	!S
its host	!F5W
its internet	!I/X
itself	!A=T
itself please	!E=T
iv	;U@I
j	#F%G&:'G(A)I+?,J.1/H0=1I:F>GCEDGECJKKKL0MDPSS0TJUFV?XJZD[8]>a9dHeFgDlD
j destination	!W
j sch	!:#I%G&<'H(G)J+F.90@1J:G>JCFDIEGI?L7MGO;S9UHVAXIZE[<]@aCeIgGlH
ja	!I+W;W@KYK
jail	"X1X_HbW
jail 'sshd'	!Z_J
jammy	!V
jammy in	!V
jan	)G1B3HHYJJLJMHR7^A_EbGfKiF
jan 2024	TT
jan 2026	!)"?,S.V/T5TRBST^GcVf@
jar	BIITLITHgThT
java	!V"@#G%<&D'C(9*F+;.G3I4E5J:F;S<J=Y>BATBJC8DCE8I@JCKJLGMANTOGQIUDV>XK^3bEe@iJj;kFl:
java 106	!I/H8WRJ
java 110	QU
java 119	!I;SBEPXRJiJ
java 12	!]<H
java 13	!I,GNV_T
java 138	?WPJQH
java 140	ST
java 145	!JBHGTPVWTXT
java 152	!K
java 160	<S
java 17	?UBE
java 180	QS
java 183	BXGJ
java 21	.I[U
java 215	!D/V<TNJ
java 22	!I,T
java 223	BK
java 227	FVRTaSjJ
java 269	KVNW
java 27	;UQT
java 2846	!JLVSX[FaH
java 287	QT
java 2873	!B0X1TIGKGLWVD[KfI
java 2911	!C"G)S8@K[[Jf=
java 307	!I"T.U
java 31	8IBJHU_T
java 313	?WPJQH
java 314	BK
java 318	8TPV
java 320	2VQU
java 327	dT
java 328	NS
java 33	KU
java 342	RU
java 345	BTHV
java 355	-U
java 366	;UQU
java 386	XT
java 394	!HKKNGTXXIkS
java 40	!J<TQT
java 406	;TYT
java 407	<U
java 466	-SBJ
java 480	!K.I[W
java 507	!J
java 519	-F9GBTFZNH_JiY
java 543	!H;J<WFVRGhTiU
java 561	;UQU
java 565	-X8KKBTG_U
java 568	/F6F
java 57	!F"V)UHT_JfU
java 572	/V3S6V7JTG
java 579	/E6FkU
java 58	1H8S9VNIRS_VfJ
java 583	!K
java 590	2V9U
java 593	/F6F
java 594	0TIHSSVGaG
java 633	dT
java 664	<H?CYT
java 68	KTNT_UkV
java 686	.TSI
java 697	KUNT
java 747	;H?U@W
java 753	NS
java 765	)U1YcUfD
java 797	5T
java 805	HW
java 840	!I
java base	!F"U3J5F6V;DBKITKFLGNK
java io	!G"J#J%H(H*G+G.?/;0C4D6B7B=T>KAXB@CEDKEIF<G?HVIKJ?LDO7PER@S=TEVCWSXB]B^Ca>b>fUgHhAi:j>lI
java jar	gT
java lang	!f"B&I)I-A.F0G1?8=<B=J@JFKGIHHIKK<L9ODPERVS;VJWHXKYK[E_EaDbFc?f9hJ
java net	&J*@,[.E/X1D2B3>526Z;B<J=H?J@IABB6FFGFHFJULEPEQ@R5SDW:bJcEfDhGiA
java nio	,G-G.J/Z6T8G;I=]BJKELFOHPIRJS@
java security	!W3G5I?JAGEG
java sql	!d,G/HTB
java util	!I8UJDTT
javax	!W<IBEQTRGiJ
javax crypto	;S
javax net	!Y
javax security	!GBIPTQV
jcraft	!<#G%D'F(D)J+D/H0K:F>ICEDHEFIIMFTJUGZCaKdJeFgDjKlG
jcraft jsch	!<#G%D'F(D)J+D/H0K:F>ICEDHEFIIMFTJUGZCaKdJeFgDjKlG
jdbc	!Z,G
jdbc exceptions	!V,H
jdoe	!F"S:USIiD
jenkins	"Y%J&G,C1K3E9I;@<T=E@SFUHJKGSEWJ_IbJfHiV
jenkins credential	!B"W;JiV
jenkins plugins	!B"T,G5IPJfK
jenkins ssh	!H<W
jetbrains	!Y
jga	!>'^<JBWRBSGdVjS
jgit	!?3S5JATBTESKJjS
jgit api	!FFT
jgit errors	!G3TAVETRIiFjT
jkiss	!KBSRJ
jkiss dbeaver	!KBSRJ
jks	![BIPJQJ
jl	&U-V<INUTIjT
job	#I%E(E)E+C,J-8.J0?194I6C=ZFJHBJDKHMIN8OEPUW?XHZK[T]H_8a;b?c<dTeGf9gUk;lE
job 325	!H
job cleanup	!HIU
job entry	!K.K/JBVKJiWjW
job execution	RT
job failed	!<3?5W@BATCUPURVYHiW
job for	!d5IBFRJSJTH
job id	!DhS
job run	!H
job submission	![
job succeeded	!_;J
jobs	3J5T8S;I@TAJISLJSI
joined	!I*X2[9W
jour	!W
journal	8IKJSX
jp	#D%F&<)I*A+B,I.7/X0D1S2@3G5J6Z8H:K;J?F@@A=CDEFH>I9K9MDO@S2TKVDZA]Ha?bTc@dWeEf7gEhAj8
jp 22	,J/F6SBDGWKKPVTE
jp 443	!I'T
jp 8080	!EWTXX
jp closed	!@"[,J/J1c8CBHKCTJb^
jp co	!S-V9XKHNK
jp example	!VTK
jp found	!V
jp home	!K/H6V
jp ipaddr	!H/H6JBE^SdbiIk@
jp port	!C/JBIXIkX
jp が存	6S
jp に接	,W7VTYlG
jp のア	/U
jp 名前	/W6DKXTJXTkC
jp'	^SdS
jpg	"J.F/J1JKHRFSFTIa^
js	!Y"<#H'J(C+;,H0I4D6K8G9D:I<F>FCDDKEHFKH=ISJHMBNHSUV=W@XE]H^DaEb>cKeFgBh@jG
js 0	6SGT
js 1	-H8X
js 132	!T%T;J
js 160	LSSH[V
js 163	;KTU
js 167	!JSS[UkTlT
js 171	;INGiW
js 214	!H;SAJQU
js 223	;V@JAJQH
js 243	;H@HA[PTYI
js 261	YE
js 278	.WaTcGfI
js 2854	!H.ScHfJ
js 313	.B
js 412	LX
js 53	;GAUGS
js 55	7T
js 585	fI
js 687	-VJJNJ_TkU
js 72	!D-VKS_V
js 753	KS
js 754	1KKTkT
js 773	.C
js 803	BXFWREiX
js 805	!I"S_IdT
js 808	1KKTkT
js 865	&JBXFZGJRCjT
js 930	fI
js v	!E
jsch	!C#F%B'F(C)I+C/F0J:E>HCCDGEDIHJIMETIUFZBaIdIeEgDlE
jsch channel	!E)S*J,@-?/C1X2J3F5B7G9G;C<G=I?K@IACBCHFN@PFQERAT>WBYJ[X]V_@bDiIkC
jsch date	!WFU
jsch identity	!H<U=KATQS
jsch j	!/#I%G&<'I(G)K+F.90A1K:H>JCGDIEGI@L7MHO;S9UHVAXIZF[<]@aCeIgGlI
jsch key	!D<V?WYU
jsch known	HW
jsch proposal	!I
jsch put	!F;SBIHTPK
jsch request	"X1W8KKKbX
jsch session	"I)H,J-V1?2T4H;B<H=H?D@DA=FZGYPJQ;YI_UbIcDdIf7iU
jsch sftp	!;"B1B5H8;<IBEKTLYR@SXVA[S]X_JaKf6
jsch user	!GBDKUPWRIiI
jsch util	!A-H/U3K5J8F9I;TAKKDPKQKRKTWWJ_HdXfI
jsjh	!H
jsjh u	!H
json	!f"E&D(J*J,B-I.90U1G3C7I8E9G;C<BAII:K;NGOUPJQHR@T?WH[B^G_JaVbHcFeJfCkG
json failed	!T
json file	!Y
jsonwebtoken	!a(K3H;JAHQG
jst	!WKJ
jsub	!H'VBHiX
juice	!D&I;F<D=KAEFGPIQFR[YHiCjJ
juice ssh	!D&I;F<D=KAEFGPIQFR[YHiCjJ
jul	!H&X8T9TjU
jul 10	!V
jump	"H&F*I+J-?/G1B2J3D5=6E7=8I9G=G@IBXFJGHKBLINHPHQDRBSHWh_CbGfChKk>lK
jump example	,STJkJ
jump host	,>/B1E5G6I7EBCKKRDTAWcfGiJkI
jump ssh	!T
jun	!bGI
jun 11	3TGJ
jun 2025	!X
june	!EIELZS?[DaTeJ
junos	!@&G,H-J7JBWGUKDPKRTTDiUjJ
jupyter	!T
just	!@>YBTQTRU
just once	QT
jwt	!c3G;BAGBIQC
já	SH[U
k	!C#J%C'J(<)C*C+B,?-@/40J2D4I566F7B8@9B:H<a>UA.BFCZEDF@G?HDICJTK0L?MDN>OFPWQZR9TTXHYBZU]D^E_@aTbDc@dFeIf:hGiHj;k?lG
k 0	![
k 2	!ABUDSIJSXaSiU
k 8	![/@
k accept	!X
k b	!E(KISJWKELV[VaSgT
k bytes	!T
k id	!15K;?<]=7A=CYDCIKLGPTjJ
k ppk	!G1V>G?F@GPWQVfJ
k ppk'	!@;=<Z=X?H@HIFLIPHQYSI
k user	BKGGREZXiJ
kafka	!U,D-T/GKELTRFTF
kafka common	!ZBHRGiJ
kafka connect	,J-U/HBUKGLTTI
kaiseki	!E1KIYLV
kaisha	BJjS
kan	!;"I*I,X-E.H/E0I1I3J5F6J7T8B9IBTGHK?LJNGOJR[TU]K^I_EbIcIfHiJkIlJ
kan geen	!K,Z/J
kann	,C3E5U7K;HCTSJTCfJiClW
kann keine	,JiIlX
kann nicht	!T3J5W
kb	"F(I/H0H1J3J5J8CBFICJYLEOARHS>TJVV[I^I_KbViJkG
kb 0	.UJTSK
kb 1	!a.JaI
kb s	!F"J.W8HBIIIJZKTOKRKSD^JaWbW
kbd	iG
kbd interactive	iG
kbit	![SJ
kbit s	![SJ
kc	!C1Y3I5HLWRXiW
kdjf	!@*T2U9UBGRX
ke	!X*C/J2Z9DRIiGjJ
ke ey	*C/J2Z9DRK
keepalive	">&J,E-D.H/G1I3I5G7C9JBFK[NCOJRESIT<WJXH^J_HbKcGeJfIiIlK
keepalive timeout	!;&K,H-E7F8TBIJDK]NDRIT=WK_KcJ
keeping	!Y8HBJKDTG
kein	!:"?#J%B&@)K*A+=,8->/=0K1H2A3=4K5>7@8C9f;?<?=B>E@FADB>CDEFFAG@HBIFJCK7MGOEP?QDR<T8WAXDYHZJ[K^I_>aIb@cGdFf?h;i@jGlB
kein speicherplatz	.U
keine	"=#I%K&Y'J(H)F*I+J-E.7/G0D1B2J3D4K5>6C7W8@9E:K;E<S>K?K@HAHCEEIFGGFIDJKK=L=MJNFO=PFQBR>S]TGVHWFXUYHZE[F]H_AaBcCdGeJgHhFi@jDkB
keine berechtigung	!X
keine ftp	!JlX
keine route	,H7ZTF
keine verbindung	,X/I7JBSTF
kekka	!I(V1J<HISVVaKgUkJ
kenkyu	!I+V/Z6BkF
kenkyu example	/Z6BkF
kennwort	!T"V,HTK
kerberos	!b
kerberos credentials	!U
kernel	!_.J7UTF
kex	!5":#B%G&6'D(@)9,K.;/H0>1:3H5I657)889{:C;A<;=F>??B@CA9B;CIDEEFF<G;I8JZL2MTO@P8Q=RAS:THWSYBZ=]D^@a@bCc;d1eBf@g@h?i*j5l4
kex alg	!B*E/K2C9]
kex algorithm	!=*A,G-C/I2@3K7J9oLKNFWJ_GiJkE
kex algorithms	!@+Z2I9[KJNIRJ
kex algos	!F9S
kex client	*D
kex curve	9K[T
kex dh	!JJU
kex ecdh	!E*C+K,K-D2H9JJ[KXNG_G
kex error	!B2S3J9U
kex exchange	!,"?#K&I)D*D+B,T-V.I192A3:4J516F7D8A9!:K;K<K=I@JBKCIEGFJGIHJJAMWRSSIWVXS^H_VbGcJdDfDhEi@jCkVlH
kex failure	!G*[-@2_KD
kex host	!FKXTZ
kex init	!S*X-J2V3K5JKJNHcKfJ
kex input	!G
kex js	!H*T5SNI
kex jsch	*K9U
kex manager	!J3T5W
kex preferences	9W
kex server	!Y*A9T
kex user	*V9FVU
kexes	FSiT
kexes diffie	FSiT
kexinit	)J*Y,E/G1F2Z3F7G9cBJJ]MHN>PIRJTJWGdIhHk@lG
kexinit client	9U
kexinit failed	9U
kexinit proposal	JJKI
kexinit received	!J-IKUTS
kexinit sent	-HKXNGhKkH
kexinit session	!J*[2^9ZKK
kexinit'	HS
key	!A"!&.'#(!)/*6+5,!-!.!/!0!1&2a3j4a5e6!7!8!:X;n<^=b?W@dAcCUEZG#I*J?K!L!M!N!O!P_Q[R!S!T!V"W!X!Y_[!]!^"_!a&b!c!d.e!f!g%h.i0k!l!
key '	%F5J<<=>>G?K@:AKBBCAFKQVRKY_iIjE
key 'global	RJiUjS
key 'openssh'	*J5H;C=JAaKHPI
key 'ssh	2T9K
key 0	!WjS
key aaaac	!GLT
key accepted	3I5DGSRTiYjT
key algo	2U3K
key algorithm	!T%J*J2d39599>;E<GATBJHGKUPGQETXZJjJ
key algorithms	2a9EFK
key and	3F5@>YB[HYRHiJ
key app	!B3S5TQV
key asn	!I;UACPS
key at	!B5K;T<G=VBGCYPGQF
key authentication	!6%A&>3=5;;Y<[=2>I@ECFGEHKLUR0ZUiE
key available	&b5G;I<UBARIiI
key b'	!EBUFXiY
key bad	!X<J@;ABBBCUPJRIYA
key c	%U+X5A<B=F>C@[B8C>DcFJPBRIiHj@
key callback	2I3J<;=HFVQJRBiB
key cannot	!J%[3I5G;IAK
key cert	?W@[AV
key changed	!B3d5@BFHG
key check	3J5E;I<WAJPDQ^RGiH
key checking	+T4JBFCJIT
key client	!I*I2V3V9HFI
key combination	!>=J@IFVYCZJiTjZ
key connection	!J?UBE
key could	!E/J3]5UHJKI
key d	;F?K@YCJDU
key data	!H%I&K*K2I9I;h<@=A>J?D@IBACJIUKILENKP>QU
key decryption	!S;DBIPDQX
key deploy	;U@GPKQYYH
key detected	!A3B4d5C;D@HAGBIP^Q=YK
key dev	!JATQUcT
key did	!C-K3^4U5W8J9J;GBCKBRCTKfJ
key does	!G3[;V<IAGBHLIQASUYJjI
key ed	!H%K&U)U3J4U5I=F@]B@CJFCHIPTiH
key encrypted	;D@IAIPZ
key encryption	!K;EQX
key end	PWQU
key error	!V%J&H+J/J2C3F4I569F:H;^<A=<?IB8CAEHFEGJHTKJLJRESHYJiCjC
key etc	5F9U;D<D=_@JAKBGHJQIYFjH
key exception	/E2C4]6H9G;?<C=J?B@FAUBBCWEGHGKDNIPWQ<RBWJY5iJ
key exchange	!?"G#D%C&B(I*^+H,9-D.D/40J4=6J7B8C9r:F;0<C=G?B@<A4B+CEDKEEF4GDH@IGJVLDMEN0OHP9Q6R?S?THU^VKW9XFY=ZI[I^E_2aGbCcBdDfGhCi9jBkAlA
key exchanger	!K-V2J5UJTKGTI_V
key exists	!A3]
key expected	!@3G5G;T<J>V@GBJPKQFYUfK
key factory	!E
key failed	!X%I&I3F5E;8=C>I@<A>BJCBFCHVQWR?
key file	!!"D#F%1&,'H(D*A+:,6->.9/F0>1F263;4;5&6C7H8D9B:A;V<k=[>_?[@iATB;CUE7H7I,JBK=L6MJNIO<QXR1S8TFUGW;XG[7]?^A_JaFb>cCdCeGfDgEh=iAjEk@lB
key file'	!C5I9I;Z<]@KAIPJQKYJ
key filename	!J
key files	!:3F5S<H=H?G@^BFDTFFPGRH
key fingerprint	!D*H-I/J2<4H5c9D;IAIFKHTKDNKPJQVRXTKYJiSjI
key for	!I"J%G*I,J/C1I2K3]4X5U6K7J9G;<<D=E@IAFBTCEFGGJHKKHLKPFQER:SITGYHbJhJi?jG
key format	!2&H*=-J2Y3@5@9:<E=G>A?eAYBDCJFCIJKJLKNFP>RGTHcKfJiD
key found	"I%C)J*<+J/G2J3A4K537I95:I;W<7=7>^?T@[AUC@EJF<GCH>IHLAP&R=TFVJWIYcZ@dIfJ
key from	"J&@-I1F2G3X4I5>9I:H?Z@TBFCAF=HIK?LFNHTKZIcJfDhKiAjF
key github	!@@UYVhT
key has	!A"J&S2C3]9H:J;A<D=J@JADCHHJKGPFQBRCTJYB_JiXjT
key have	3U
key hex	!V/a3E5H6A=KAIFFcI
key home	!F%?&=+?-K2I3E5@9I:X;V<6><?IBHD?EZHBKJLKSETJZ4fHiTkE
key host	3U4V
key id	/_6@;n<F=J>T?JABBKCBDWEHP>Q>YI
key import	!<2J3J5G9G;Z<W@WAVBERJYTiK
key imported	!D"V#Y)SREfTiS
key in	!9&I*H-J1G2A3Y4D7J9D;S?T@UASFXH0IJKDLFPWQTRGTGZJiI
key inserted	!S
key integrity	!H?WACPCQY
key invalid	!J2?3K=KA?BHCJE^FIPCQTYYiG
key io	PT
key ipaddr	!I3?5a
key is	!:"<#@%?&>(J)G*:,B-;.F/;0B1B2*364j5W6I7B8H95:a;W<7=5>??=@?A@B?C9DDF8GDIFJEK.LAN=OGPaR3T;UDW?XF[D]G^B_@aGb@cCdEeHfBhFi>jSkDlK
key java	!D;TBEPXQVRKiJ
key key	!J3I5J;W<;=@>V?H@SBI
key keys	!I5K;A<S=[@HAEBIPIQHYJ
key length	!@"H&K*J-I2W3H5F;1<G=>@=A=B>C@DKEuF@J>K;N@PBQCRIY?cIiCjCkI
key load	!V;H<EDTKT
key loaded	!@9H;TBKPUQ]YU
key malformed	!C;X@HP>YF
key matches	5BBWRFjS
key message	!E;[BDiJ
key method	!GAUBVRCiV
key mismatch	%I&H*F-G/H3a415B9>;A<D=IAHB:FJGHH?NCQBRCTEZKiDjG
key mnt	C]DE
key must	!?;S<G>F@SFTPIQTYJ
key mykey	@SCVDJ
key named	!T
key nb	;U
key needs	!H5V
key negotiation	!X-H2I5G9?K[
key nested	!I@T
key new	;@<>=E>_?H@JAEBKPHQFY>
key no	!H&K@WAVPWYV
key nor	!E@T
key not	!3%B&Z*I,J-K/I1H3X4W9J:H;K=T>X?J@EA8BVCCEKFHIIKELDNJP:Q<RBSFTHWIiAkI
key null	LT
key num	!Y%E;G=K?KAHBUFDREYHiDjE
key of	!:3U5J;F=KBGE_
key old	;D>]AJ
key open	;6=V?I@8BHIIP=QYYT
key openssh	?TPUQT
key or	3TPG
key our	3W5K
key p	?S
key pair	!U&I*I+I-G/K2H3C5?9G<Z?YCHEIHEIJKJLHNFRDYW_KfJkK
key paramiko	!B<W
key parse	!B;VAJQW
key passphrase	!I;JBKQX
key password	!B;JAKBTPXRIiVjV
key path	!B&J3J<_=HBTFKLDTKiGjJ
key pem	!U5G=D@7BYCWLJPDQ;Y8kG
key permission	!E;D=a@ECDYG
key pi	hT
key ppk	;E?T@]BVPIQBRKYIiK
key presented	!@"J3V:X;IBGQJ
key prior	PX
key private	;[@JAEBGDIY@
key project	hZ
key provided	;Z@SBI
key pu	;E?T@TAJYH
key public	![3H5F
key py	!?+K;U=S?THIQUSK
key rejected	!82J3@4U;G<HB_PHQIRHYFjH
key rfc	;GYW
key root	!><A=T@^AVB@CYEFFJRGYUZIi?
key rsa	3H5H<H=H?IF>QVREYIZJiE
key s	"W&E/T5J6T<J?KP@QBRUiW
key self	PJ
key sent	!>3[BJKI
key sftp	/H1K2E4Y6D9J;B<F@JADBWHTK@PIQ@R>SHTIYIfK
key should	!V3J5FCT
key signature	BX
key size	;GEYPJQJ
key ssh	!7&;*I+J-J5B;K<B=Z>E?{@UD?FSJHLGQaRHWIY]ZEj<kB
key start	!J;SBEPXRKiJ
key stdin	!;&G/H5J;^AWBJP_Q:RFYViI
key string	<I=HQGYT
key the	;>BIYY
key tmp	!D?J@VATYT
key to	%F&:+J5X;JB;CXFHHJRITJiJj?
key token	1SLV
key tr	;TAIQK
key true	BITS
key type	!@#J&F*C-I/K1J2^3<579;:G<@=J>H@KAbCHDIEGFhHTIKJJKDLJP2R>TJUKZBiC
key types	+X3J5HBIFW
key unable	!8&H3K<^>F?C@BAKBWCJF7QWR7YUi@jH
key unknown	!C3E5Z;XADHV
key unrecognised	!H<H>W?A@SATQJ
key unsupported	!B@[AVBJFJPFTJYaiJ
key user	%V5E;S=K@IAKCWDGQTRHYH
key username	;X<@iVjI
key users	!@%G>G?HAUDDEFhWi?jV
key v	!F;S@KAT
key vagrant	BFCY
key validation	3D5X
key value	?SQGYX
key values	!U
key verification	!H"J%E&<(J)J*D+D-B.F/;1?233_4b5c7G8I9E:B;:<@=E?K@FACBCCHEHFHGDHeIIJJK6LBNIP=QDRAS:TCW8XJYG^F_GbEcGdHhIi:j1kI
key verifier	!U
key was	!G#W5Y9D;J<J=JAFB?GUHJKHLJPGSJcIiT
key wasn't	!?2I5d
key when	!T
key will	!9<D=FBEC[DUFIPHQJ
key with	!K5]9G;B=I>DADCYFXKIPCQATJYIjG
key work	!DhTjW
key wrong	!D;JPIQX
key x	;Z@DAEPFYK
key y	;I
key で認	!UbU
key'	!D"E%K&D*G+H,G-G.A/B0H1H2J3F5U6K7K8I9F;]=VC]FGGHKBL@NIOEPGQSS>TAVJWJ[E_JaIbHcGfGhJi9jEkH
key' are	!G;F@HAIC_YB
key' authentication	BFQJRXiH
key' is	!HPY
keyboard	!=#>%E&I'J)F*D+H,E-F.G/H0J1<2G3F4I5@7I8E9F:J<9=A>H?F@CDJEHFFGrHFIJJIKBLGMINHOGPIS=TDVIWCXGYIZX[J^E_BaBb>cDdIeJfJgKhIjBk<lH
keyboard interactive	!?#@%F&K'K)G*D+H,E-G.G/H0K1<2H3H4K5A7I8F9G:K<;=B>H?G@DEIFJGqHFIJJIKCLHMJNIOHQ?S>TEVJWDXHYJZY[K^F_CaCb?cEdJeJfKhJjDk<lI
keyboard interactive'	!KBCFHQXi@
keychain	PHQV
keyex	!K"T%H;G=F?JAKPJQIYHZHjVkJ
keyex gssapi	!F"T%H;H=F?JAKPJQIYHZHjVkJ
keyexchange	9a
keyfile	!D&K*K3H6I8J=EATBECIGILIRBf?
keyfile c	1V;U<IKKPVTJfJkK
keyfile home	!9"T1H5U<GBJGIKWRD_TdSfF
keygen	!Y2I5><G=D>IBCCXDKEJFIPCSIYAjJ
keygen 9	!JTU
keygen f	3T5GHF
keygen generating	!]2J;H@JAJQJ
keygen r	HU
keypair	>GBTQ_
keypair for	;F@VBUQU
keypairs	!J=T
keyprovider	!A;T@IADPKQWYJ
keyprovider open	!C;Z<JAH
keys	!:".#D%E&Y'7(8)I+.,0-G.5/#041/3G4H5F61758%<c=f>J@^BWEVFYG=I&J1K@L"M:N2O4P_Q9R<S6T)U@V1W1X7Z0[7]7^9_!aJb:c9d6e8f;g8iAk4l3
keys '	!I9TBV
keys 1	!V1I;IBFEEFGfV
keys 2	!W
keys abstract	!I4X<SRJ
keys archive	!B;U<>=X>G?H@TAYQJYX
keys are	!:%K*I,J-G2E3D9A:J;F<A=J@ACGE_F]KHNIQJRCYG_IiHjH
keys error	!>&W2C3D5A8I9A:D;[<D=J@CFVHJK:QERJYFjG
keys exception	!G5WHT
keys for	#WBFiUjU
keys found	!G5WHT
keys from	%I&X3I;VKKQF
keys git'	!U
keys id	!F&J/I3J;I<Y=T>U?KB@CHDVFJIFLHPBRIiGjH
keys in	!J*[-C2cKDNF
keys incorrect	!C%K=UAVFIPCQARSiW
keys lab	!H;Z<I=J>I?IPFQI
keys of	!H5X
keys only	AX
keys prod	!F;H<Y@UBK
keys sftp	!C5J;><X=YAAPHQEYF
keys ssh	!T*>2=9]?UKJPJQH
keys to	!T;DBTPS
keys upload	=WBGPIQI
keys were	![
keys with	!E<F@IA=BCP_RK
keys'	BTjS
keyscan	HU
keyserver	![.H7J
keyserver receive	![.H7J
keystore	!g<FBHIKKKLHPHQDRK
keystore file	!V
keyword	+Y
ki	gT
ki b	gT
kill	!V
killed	!c.KBJKHRI
kim	![&Y7URISHdSiFkI
kimura	!JBJGVRH
kind	!T"I'V2J;HAK
kinit	!a/KBFQIRATIiJ
kirkland	!S
kirkland ftp	!S
kit	&S,J-H5JRFTHjT
kit command	!_BI
kit runner	!E&U-IKSRG_SjU
kk	!T
kk m	!T
klass	!K&TBIPJ
kmori	!W
know	!S5J
know that	!K3U5K
known	#D%@&?'C(A)H*J+E,3-7.?/W0<1@2A3T5d6a77899>:A<'=?>9AJB<CGD=EJF>GFHuICJ;K1L@MDNAO<P@Q?R;SFT1UEVJX9YGZJ[:]B^J_?a:bBcDeDf?gAiGl:
known acme	!S
known and	3?4K5VH@
known but	?T
known by	!U
known for	!B344=5]HU
known host	!G5VHS
known hosts	"I#H%E&G'H(E)K+J,=-C.F/C0F1D2F4S5[677A8A9G:G<-=I>?@KAGBGD@EHFDHsJAK@LJMGNJOCPFQFRHT?UIXEYG[?]F^B_Fa@bEcKeGfIgDiHk;lD
known hosts'	+J5U6H<B=CH[LCRJSJ
known unreachable	/TkK
known'	!E/]6H
knownhost	!>.K2J5W<D=HH[IJLGOJSE
knownhosts	!9"H#J%F&@*?,J-=/E2U3a4]5W7I98:I;5<?=G@KA@B5CJEHFEGEHTJJKDN<P>QCR>T@WIYJZJ_EbKdShJiBjBkH
knownhosts key	!9"I#K%G&A*B,K-?/E2V3_4^5T7J9;:J;7<@=IABB6EJFGGFHEKGN>P?QDR?TAWJZJ_GdTiCjDkJ
kommando	)T,G/G1T3K5IBJIELGTH^UbI
konnte	!B"@#H%I'H(H*G+H,T-E.9/Y0T2H3A4I5C6?8B9F:H;^<==<>I?IADBECEDJEIFHGGHDI>JHK@MHNGOFPGR@SHUJVHWFXTYEZG[G]H^D_Ca3bGcDdHeHgHhGiIkFlD
konnte keine	!D,U7HXX
konnte nicht	"I&J-K.D/[0C3F5H6E7V8I;D<I=HAHHIIGKGR>SFXHYJ^J_Ja=kJlJ
kontaktieren	!DhT
kontaktieren sie	!DhT
kopia	!U-J/I3IBYRSTIiF
kq	!JQX
kr	"W,F7JBKKJkJ
kritischer	,C/GRUT?
kritischer fehler	,C/GRUT?
krytyczny	!H,V/WRV
krytyczny nie	!H,V/WRV
kt	BSFVHTNJRFiTjTkU
ku	!H
ku 4	!H
kube	!^<I=?SFaK
kubectl	!^BKTK
kubelet	!V,K
kubernetes	!X
kunde	!IRGZViG
kunde example	!I
kwargs	,G-H;TNJ_J
l	":#I(A)I,b-;0G2B4I6@7>9<:E<B=B?HAHCWDJEHFCGEHTI@KDMEN<P<RYTIVIXFZH[E]I^B_=a?b;dEeJgFhHl>
l 3307	!E,U5ViU
l a	,U
l limit	!U
l ordinateur	,U
l rancid	!H,URJTUkW
l root	/VRJWUbJ
l zdi	5J;IHW
l'accès	"U,I/I1JKITIbTiW
l'adresse	!S,J/W3I5J7WTS
l'aide	!G.U0TST
l'authentification	!Y3G
l'empreinte	!?"K(T,J.J/C5Z7H9JKKLJOGRDSIT<
l'envoi	!YOJTJ
l'envoi de	!X
l'hôte	!E,F/I3@5^7[8I;KBIQARHTC_IdJkH
la	!E"##<%;&G'9(,)5*;+6/I0?253a495Z9,:5;E<.=6?6@HAGBEC8D=FEG.H9I1J9M8N9PEQ_SBU=V6Z9[A^Ia-e9fIg1h1i8j0l=
la base	!Z,J
la clave	!>,F-G.K/F1J3V5S8K;KKDOKPUQXRBSJTF_IbJiF
la clé	!="G(H)K,F-H.A/C0E1F3Y5X6H7F8E<?=HBBCJEFIIKBLEOEPEQ^R@SFT>WJXHYF[G]F^J_GaHbGcFfHhJiGkIlJ
la conexión	,7-D1X3I8JOHRGSHWTXG_IbVfX
la connexion	"I(I-V.D0H3G5G6U9HBGEJFKKULJOAQIR>SIWKXFYJ[J]F_UaJbIcKdIiJkZlJ
la ssh	!T
la taille	!G.S/JKIQJ]XcT
la transferencia	!B,I.U/IKVOTSYTI[W
lab	!E"B#A%;(@)G*<+=.A/U0=2<4B5A7E9T;V=1?B@TA4BHCKEBFJH<IJJ?L]N4O9TUUJV?W8YD]B_4aDc;eDfTgBh?k2
lab 2	;T@I
lab 3	!C,W7W9WRWTW^S
lab 7	"JBHLT
lab archive	!YSK
lab example	!H,X6U7C8B9H;F<D=JGIHKIFKILTMVNKPIQJSFWGXEYTZK^K_GiDjKk@lU
lab example'	5IRT
lab ipaddr	!D,H1H9VLVPVTHZViG
lab key	!U
lab ppk	;W<B=J>J?K@UPGQHYI
label	0TBFRW
labo	/Z6GTH
labo example	/[6GTI
laden	"K)J,D.H/B0H1G3J5I7E;b<F=FATBFIIL?OFRESCT?XIYUaGfGiEjJ
lake	OSSH
lambda	,H/V6E7UWTXTdZ
lambda sock	!I7Vd[
lan	"J&D,^-F/X1I3T6E7V9JHJKGWC_IdGfHkC
lan 22	/V5S
lan port	,[BJkF
landing	!I(ULY
lane	(D.KLDSHaKe[gK
lane 1	(J.JKHOHSIe[
lane 2	(J0JLJOUeS
lang	!c&H)H-?.C1F4J8<;S<C=E?F@AAIFDGFIHJIK;L=OKPCRWWFXJYE_BfHhG
lang c	!K
lang class	!]<K
lang illegal	!?,S-G.H1G5W8GKFLFOJRWSFTUcKfDiH
lang no	!]
lang null	!X
lang thread	!I
language	LU
laptop	!W#X%C&Y;KGHLBRIiB
laravel	!^0EAJRJSJ
large	!A"F.I0E1G9I?JADBICJEIIIKTLCNWPIQJRKSATI[J]UaHbGc[hHkY
large bam	-Z1JJTLJN^SI_]k]
large num	!IKFcZ
larger	!FKK]Z
larger than	!H]Y
last	"U%J&T'J(E)H+G.J0F2E3[8V:G;K=J>IADCDDIE@FBG9IGJJMEOHQBRKSFUKWSXAZK]G^D_JbYeHfIgFjJlK
last error	!K"S#W&W-F5E8IBZFAGCJGKELSNJR=SIWTXHZJ_BiUk;
last full	!U
last login	"U)G-K3G8SB8GFKXRBTH_Hb[cUhJi2jI
last time	!F3[5F
latency	!^(K.D/HIGKFLFOJSFaJ
later	!G"D,G.I/I8J9JBEKENJRDTCUX_hbJhHjJ
later attacks	UX
later is	!J
latest	!Z
lauf	!S
lauf 7	!S
launch	!K"J7VBXFXRDTXiSjU
layer	!Y&@,J3I5F8U9H;CBIKXLKRITI^KbIcJfHiIkS
lc	!a
lc all	!U
lc ctype	!T
ld	!a,J/F<HBFHWIDKHLFOJRJSBTEfJ
ld cannot	!b<JIILK
ld returned	!V
ldap	!b,I/G7IBGRCTEiG
ldap bind	!YRKiK
ldap sasl	!X
ldap server	!X
le	!G#?%?&I'>+;,I/T0F1=3-4>617G80;8<B=;>>??@=A=BTC@DBE8FFG4H>I4J;KHLWM=NDOYP=Q2R"UBV=W7YJZ>[8]6^;_Ga,dTe<f4hIi;
le dossier	!?"J.H/I0K5HBJL]OCRKTF
le dépôt	!G&S:UCKLKjT
le fichier	!E"H(I,I-J.H/B0H5I9HBEIIKHL>OcTG_JaIcJjJ
le serveur	!H"G#J%I&E'J(=+F.?354I5/6D7:8E9S:E;F<C=I>H?J@HAGBXCIEGGFHIIEJHKGL=MHNDPGQER=SDTTUKVJWFX?YFZJ[H]F^GaDb@cBdCeIfDgDiEjTl;
league	!E"?&E)F*E,^1A2G3S4K6@7K9E<B=C>J?A@GAACJGHHJIALUQKWIXK[J]E^J_JbFcDdJeEfAkHlI
league flysystem	!E"?&E)F*E,^1A2G3S4K6@7K9E<B=C>J?A@GAACJGHHJIALUQKWIXK[J]E^J_JbFcDdJeEfAkHlI
leak	!Y
learn	!J
learned	!]
learned new	!]
least	!C;SEZ
ledger	!F(U/JBVKFOJSDTJiWjW
leer	!H,J?X
left	!W"J&I(J,E-B.^/J1G7F8H9D;I<EB@GHIFK@NKOKPFRASETCVK_JaIfJiFjKkH
left intact	!Z<IBIGKLURG
left on	&K(K.^7J8JIFKFLDSF
legacy	^S
leggere	<S
leggere dal	<S
len	!V)J-J.I1K3E5K8B9JBGLHNSQJRGSGTIbJcaf=hK
len is	!U
len num	!F3J8GK=NFRIcbf>
length	!F#H%E&B(D)@+=,E-9/H1>2T374F576F7D8::F<B=<>H?E@6AGB3C9DEEtF:GBHFIAJBLHMCN^Q@R8T@VGWEXHY:ZG[H]E^T_@aHcZdIeHf?hAi:j>lC
length auto	KK
length character	!E"U+KKKNFbTcUkK
length num	!<"J,J.C0I8E9D;HBKEIIGLDNcOJQGRHSE[K]KbFcUfJ
length of	.IKHNIc_
length or	!Y;GAJ
length preauth	!IEU
les	!V(H,H0U7J;K=K>JEJGJKHLJOEQKRHT@YJaT
les droits	&T
less	!FBcGIR<SJid
less than	!USJ
level	!G#@%W'F(A*I+@,Y2H5?9G:D;7>I?DAIBHCCDIEEFGHBIKKTO<PKQ5RZUKV@W=X>Y>ZJ]G^=a6bFcKdDeSgEh<j-kFl:
level 'agent'	!>%W&[,I-I.J/IBHKJRJTG
level 'client	!1&;*I.D/T2K3J5K9J;H<J@JAIBHG@IFKZLFOKPHQHRXSH[JcHfFiDjGkIlI
level 'handshake'	5U
level 'protocol'	!KNU
level 2	!W
level 3	!A3YBVRViY
level auto	!T
level debug	,B-H1D8DFGKEMXNETHcJfIkG
level error	">&I,X/?1J4T5=6I8J9G;G<GAJBFGIK?LGQJST[T_IaJbHcFdKiG
level fatal	!>)T,K1V=TITRKSITKbVcUfK
level info	!["E.S1S8IB?GHKHLKSC_IbTfFiFjK
level retry	<WRIfT
level warn	!C,T0UBYRK
levels	!FNTeVkU
levels in	!JNT_SkU
lf	!C(C,J.A/J3J5H8IAKBGIJKALIOHSG]HaDgi
lftp	/U6GBJLUNIRHaEeSkHlV
lftp e	eT
lftp user	/V6GLVRJSFkIlT
lib	"K#C&V'C(@+@,G0G1C9D:A;J=T>=DBE@FEGCJTM=OJQTREUGVDX<ZF]A^:bGe@g>jC
lib agent	!J%T&W
lib c	!_;;QCYI
lib client	!9+H/J2<;T<F=DHKIFLJQKSE_ThKiTl;
lib connection	@SPVQT
lib dpkg	![SJ
lib file	"V
lib gems	!H2SWU
lib git	!D&YAVBSQViHjD
lib jenkins	!F<W
lib lib	!I3TBTRS
lib mysql	!V
lib nagios	,T/K5J=TBUCTKJTW
lib net	!D6H9JGKKFPHRGTHZKbKcK
lib node	&XSI
lib openssh	!SfS
lib protocol	!A"J-F/J1J7H;E@JBFKJPIRCTFYI[TcTiG
lib python	/I3GCJIHJJMKYK[H^KfJgJ
lib ruby	/VjU
lib sftp	!9,D-G1H7E9J;K<IBAJYKDLZNFOWRDSW[S_JcIfEiIkClI
lib site	!@/XTH
lib ssh	!@,H.JKHLWPWQJSHTIYUcFfKkV
lib storage	!I3TBTRS
lib systemd	!S
lib x	%T
libcrypto	!8"F#I%A&9*J+I-I.D2G3C598J9>:E;e<4=!>H?c@dAbB)DHE5F7G=HFIJKBLDOKPHQWR6S<TEY^ZJ^JaKbFcJfKhFi5j8kD
libcurl	![
libexec	!?,J1@5I<JIILERJ^HfhkI
libexec sftp	!A,J1A5ILGRJ^HfhkI
library	!c"H&D*F-A.D/?1H2I7F9B;H<FAVB?GGHJICKENCOCQDVFWJ_DaGbJcHfHjJ
library backend	-J3V5H8TiS
library interface	!A,UKJLTTU
library sftp	!HYU
libre	+UKVNTkI
libre ssl	+UKVNTkI
libs	!S
libssh	"B#I%H&I'K(E)B+B,@-X.I153B55:G;=<E>J?E@>BUFSHYI5L?MGNHPUQIRBV<W8XEY@[G]H^Db>c8eEf;gIh>iJj8l?
libssh 2	!D"I#K%K&9(G)G*T+F,J-W/D1;2T3G5::H;?<H?F@@BWFUHZI8LDMIPVRFTEV>W<XJYB[J]J^GbCc?eHfCgJhDj;lC
libssh failure	!B&U,J7IBKTX_TiF
libssh h	!U
libssh libssh	!U
license	!_,G-JNKWT
lifetime	%V&H
lift	!>"CBXKFQIT[bKcJdKi@
ligne	/VRJ
like	!I"K,E.A/F1G3H5E8H;J>UBFKCLINaOCR>SHTA_GaJbJfCiIkJlE
likely	7VdU
limit	!m"E)J*J+J,D-G/G1F3F5B6T7K8A9C;JB=K;LJNEQJRCT>_VaJbKcCfAiEkF
limit o	!U
limit of	!T
limited	"B,E.JBFLJRKSIb]
limited to	"C,E.JBFLJSIb]
limits	!J.X
lims	"X<JBICSRFiH
line	!A"B#9'7(A)J+n0+5I8E9G::;V>0@FBJCFD9E@FBG:J?KCLJM]OIPERJSAU?XHYJZ=[H]/^IaEe1gYhH
line 0	!<+_-6/J1K3J5E9F;JBFIJKIM=NSTJWH_VbJkX
line 1	!^"G%K&G*G,E-H.B/91?3C5<7E8H9G;A<F=J@JAIBIIGKGLAOHPHQJRASBT=VG[J_?aVb^cGfCjV
line 10	!Y"W<IBJYK
line 11	!G=U
line 1142	"T
line 118	!AfV
line 12	"E+T.H1V2J3X5B9F?UB:HKIGK=LHNGOKPDS?TH[J^H_@bGcIeJiGkI
line 1288	!E,G/S6UNJTKdW
line 130	!I1IcT
line 132	5TfT
line 1368	*J1K2T8HNUfHkV
line 14	BKHK
line 15	!F)K1JBTTVfJhJ
line 1564	<TRV
line 157	*W2VWTXT
line 164	!I)Y1UbTfK
line 17	/J1E5TBXKIPXRUTJfH
line 170	1K
line 18	!I/J<U=TFJQSRFVU
line 19	<JjT
line 190	!FLU[I
line 194	;J
line 2	+^;JKKLH[ViTjI
line 20	!IBV
line 201	)VcU
line 203	!I-T8U;K=S_WfJ
line 205	!I)E-W1KKTcTfG
line 2094	KT
line 21	!B+H
line 22	!^+G,I5J9K<UKKQ@TJYJaJiC
line 2211	-T
line 2271	_T
line 2275	KT
line 244	!HlY
line 25	!J"J)J1HfI
line 259	BSGUZS
line 27	!ESU
line 274	!I.IIILISK
line 28	!H+T1T
line 3	"H+]/A1I3F5G6I;D<C=HIHLIRCSD_SdUlJ
line 30	!J"TLK
line 301	!I
line 31	,G-G.K1K5V7I<HAJKULINFQTRITBfY
line 3129	PWQU
line 3134	;U?U@SAWPCYT
line 32	IVLSOT
line 321	!I"ViS
line 33	,V-K1VFGKFNJQTTIfU
line 34	<KjT
line 340	!E/[6A?ZPGQH
line 3473	IK
line 350	?S
line 353	8TPV
line 3553	IS
line 358	!H7TdX
line 372	OSST
line 38	!F
line 380	!JTVkY
line 381	,UTV
line 386	!E,[JX
line 4	+X
line 40	!HSF
line 41	!EFVRKTWiG
line 430	4TNI
line 435	!H,SAV
line 44	FXRIaK
line 440	,J-U7ENU_TkT
line 450	&U<TBXKK
line 479	-S1J
line 493	LJPTVS
line 5	+U
line 573	"T
line 58	?V
line 6	!F"U6S;JiY
line 601	!X
line 607	;UAK
line 609	_KkS
line 64	;J
line 653	!F
line 699	1UKWfG
line 7	+T;K
line 71	!D5ZFTjS
line 714	(Z.E
line 759	OT
line 768	<TRV
line 77	!ILIVTkUlV
line 7782	-S1IfK
line 781	GT
line 8	!E6TREbTkT
line 822	OT
line 840	4U
line 874	OS
line 88	-VKHNVfT
line 894	.SOT[V
line 896	8TVK
line 9	5F9J;IICLUSDTB_H
line 920	!K
line 962	/W
line contains	!EMZWS_F
line endings	!I;UgX
line error	?aAWBIQcYW
line length	!E"U+KKKNFbTcUkK
line line	!I+a5G9JBI
line of	;FAV
line pem	!T;DQI
line ppk	;X<J
line pu	;GAJ
line rn	KTNT_UkV
line was	!C5WKJRXTV
lines	!E%S;U<H?DNV
lines matching	%T
lines start	PU
link	+J.G/I1G3E7J8I9H;H<JAKHWI]JWKWLJOJSAT?VJ_IaHcKgK
link failure	!U,H
link set	JS
link stat	!?I^
lint	!Y
linux	!i#U&I,B-F.T/D1I3G5E8G9J;F=JAIBBGJHKIIKBLFNJOKPCQARCS@UH^K_GaKcIfHiCjI
linux date	!VUJ
linux gnu	%T
linux on	!U
linux raspberrypi	!X
linux system	"VbU
linux x	![SF
lire	!C:UCKLJjT
lire le	!G&S:UCKLKjT
list	%J'T(?)C*A+I.4/E0>2?3I5H6K7>8T<E>JDEGFHZJILXMKO=QDRTSSTIV9W@XIZT[@]D^>_Sb:cIdEeFfBgDkAlD
list directory	!@,VLSRWTW
list files	8T9SBK
list objects	!V
list of	*F/J384I5/?TDJH^KHQJRTSVkJ
list on	KT_I
list remote	!GF_LURDiIj]
list self	/T
list sftp	!G-TKS_V
lista	!X"K,E-X/D5J6J7KKDOJSJTG_W
listed	!?"YBHRGSX_K
listed in	!C"ZBJRI
listen	!Y
listener	!U,J/F1F8VNVRGTH
listeners	&U
listening	!c*E-<.J/E2K3G5E7?8?9DB<JHK<NCSJT7XKZT^K_GbJdGhElE
listening on	!i*E,4-</F2K3H5F7?8B9EB>JHK>NDT8ZT_HdHhFlE
listens	!J5JBKTTiHkY
listens for	!H5JBKTTiHkY
listing	"G&F)J.E/H7H8B9J;H<CBTHHIIKXLcNJOJPUR<SWT:VIWJ[J^IaGbEcFdKfBjJkKlH
listing directory	1FBHKJLYRKS]
listing of	!U1UKGSJ
lists	BKOJRHSWeT
lite	!Y
literal	!W;T@IYJ
live	SV
live'	5W
liximomo	!@.TAUBIJSKGNHOIPFRW_JiJkX
liximomo sftp	!@.TAUBIJSKGNHOIPFRW_JiJkX
ln	!T
load	"A#9%8&!'F(B);+?,H.B/.0A1,2D3(4D5D6=7;8A:5;^<A=h?^@ZB!DYEWF4GII&JHK<LDMBNIO@PFR5S1TDUHV7W7XBY[Z4[?]A^D_Aa6bCcBd>eDf9hFi!j!kElB
load average	,VkW
load certificate	!]LJ
load data	;WAK
load error	!X-V;FIIKJLDNUSHfE
load file	!X
load host	3H4J9U<D=KLI
load hostkeys	!HKI
load identity	!H;[?K@CAEE_FJYI
load key	!!"8#:%7&0)H*B+9,G-D.F/G0J1C2;3=4D506I7I8I95:;;]=j>2?a@dA_B!CXDYETF!G.H1IGJHK?L@NCOJR'S6TBWGYeZ>[I^G_JaDbBcDfDgJh@i!j!k5
load keypairs	!J=T
load keys	!?;Y?UQI
load private	!J&I3J;d<1=EAIB?CBEKFHPGRFiJjK
load pubkey	!e;4<J=E>H?J@?A<BDCGE[FBQGY;iIjG
load public	!V;J<EKT
load signer	=TLJ
load the	!I,J5IGWLTNSTT
load this	!K;G<U
loaded	!X-F/F1J3F5K7K8I9B:J;SIFKBL=NKQ[RBSITBVHWKYV_KiJjH
loaded 3	!K5J
loaded exception	!@9H;TBKQYYU
loaded loaded	!S
loaded open	?T
loader	-H5I<U?YBICUKILEQWSG
loader 606	!H
loader import	!H
loader node	!H
loading	"F%F&>(H)J*I+C,C-G.A/C0H1C2C3=4J5<6K7J8F9A:F;X>U?YB;CADJEJFFGKHBI>K?MINEOCQUR;S>T@VDWEYUZK[G^I_IaAbDfAgJhIiAjIkHlJ
loading key	!+%K&A/G2H3B5B9I:J;Y<?=J>G?[@WBACIKJQXRBSJTKYUiAjG
local	!E"1#D%E&6';(^)3+:/U0B102E3D4G5D6T7T8E:A;J<7>??I@@BHD@EGGAHFIvKCL"M3NFO2PDQ:R1SCV+XFY>Z?[K]d^7aHb>fGgYiEjJkVl.
local 2222	!FI;LIkd
local a	!HIZLE
local address	!V
local bin	<U@SAZBCFJPVUS
local c	IVkH
local client	JJKI
local data	!B.JIZLH]T
local directory	!I.JBTI_L?OISE
local env	OV
local error	/HFWJViU
local exception	!B.X
local file	.T/G0J1I5I;I<ABIIcKCLAO@S8VI]^aDcIfHgKkI
local forwarding	!D6^
local fs	IS
local ident	6SlJ
local ipaddr	!F-F/F1K7[KITS_HkC
local issuer	!X5J
local lib	,S/J8K9J@JIGLDRKWT_FaJfJhTjXkF
local name	!F/W7TdS
local reads	.U0ULIaX
local remote	!V.?ITKJLJaTbJ
local sbin	5SBTfJjV
local share	!V*U.FSI
local shell	-U9V_V
local small	!F.X
local unable	!?.II_LHSC]K
local user	!a
local version	!I+J/IJSKUMDT]WU_TlE
locale	.T3JKJLIOU]X
locale en	!T
locale failed	!U
locale ja	;S
localhost	!e#G%I&A*F+J,.-F.H/D1E6K7A8D9D<W@IB>CJEJFHGJHJIIJUK;LIN@PEQJRDSTT9WYXHYJ_EaJbJdIfHhJiFjDlF
localhost 1	!U
localhost 3306	,I5UiV
localhost 5432	!T
localhost 8080	![
localhost ipaddr	!V
localhost port	!c,>WKkG
locally	(J/G3F5JI]L@SI
localpath	!KI]LKSJVG
localpath st	IXLHVI
locate	!eBJRISIfJ
locate package	!Z
located	!Z
located at	!Y
location	!<"F&F,@.W/C1W2J3S4F8E9G;E=IAIB6HFIGKJLVNHOUPIQIR_SFTEVUWU_JaDbEcUi>jJkE
location exports	!K.VS[
location ssh	,G/K1Z3I5I9JBIKGRHWWcY
lock	!_,B-J.U/U1K3T5U7I8D;I=KHKK9LANKOJQIRES:TAVIWIaHbJcKfI
lock exclusive	!Z
lock frontend	![SJ
lock in	!T
lock var	!T
lock was	!T
locked	"k&B*K,H-B.G/H1I3F5C7J8A9G;B=I?J@HACB:FHG=HKK9LHNGOGQUR9SFTDYI^KbAcKfChBi4jGkH
locked by	!U
locked out	!C"WRJ_S
locks	!U
lodash	!U
lodash failed	!U
log	!V#C%?&G'F(C)?*D.2/F0W1:3D4H7H8/:E;@<4>S@>B[CBDKEGFFH;K)L*NEPERYSDTDV=WAYBZC]D^=_UaDcBdHe?fHgDiWk-l;
log app	=AHK
log auth	!I-W9X
log error	!j,H.A/IBEKDLBOARCS:iH
log for	!F"TBTbVfK
log in	!;"A-F.A0J1I3>7H8F9F;C<F>W@KAFB[FGKDL?NHOFQERfS:[I_[aGbDcJfFhWiVj[kI
log level	!T-T3W5FITREaK
log see	!G"UBG
log'	"V0V=AHHIILF
logged	!e"F5JKDLIRGSCTKVK
logged in	!e5KKELIRISEVK
logger	/E5H7GBFSITW_ThIkK
logging	3K6J7T8IB[KULFQIR@SETYdKiG
logging in	!D6K7U8KB]KULIQJRESJTZdKiJ
logging into	!W
login	"a%0&#';(6*D+7,G-E.!/.0.3@485"6@7?8?9I:9;&<#=1>E?:@IA+BTC7D>E:F&H2I(JGK>L!M2NUO*PEQGRbS!TBUBV6W4XHYEZ.[.]7^-_Ja&e8fJg7hTijkKlI
login 1	!J"S
login 2	"D1JBHNK_K
login as	!E"S8TBERViV
login attempt	!IBERDbWiX
login attempts	!B"S*I,KGKNITJ_BhZ
login authentication	!_BGGKRDl?
login denied	!6,G3KBWRXSITBYWaIbHfJiYkH
login disconnected	!V
login example	!KBIGXPWWT
login exception	!DBIPTQV
login failed	!/#H%F&B(I)H+I,5-T.=/I0H1=3J4I5=8:;C<B=I@JACBXCKFGHFIBJTL>NbOFRYS?TGVIWBXCYHZJ[G^HaBb9c@f8gJh;iTjJk]lB
login fehlgeschlagen	!C"V,JBHhTiS
login for	!J#WBEGXRJiH
login fri	!b
login hpc	GGiSjJ
login incorrect	*J,B.J/E0K1I3J5K6J7H8J9IBZGGK>N:PFQ5RUSJT:XJ_Hb@cCfHjKkAl:
login mon	!UBEKWiG
login name	!FBJi[
login prohibit	!VRGiK
login shell	KT
login ssh	!GlW
login successful	![1GKKlJ
login sun	!X
login thu	8V
login to	!G"Y,D5K8IBYGUNKQVRWTFfHiTkK
login tue	!J8HKTbTcViJ
login type	!B"TiT
login user	!XRK
login wed	!XGJ
login with	!;,[3I5I6JBYKJLKcGfTiUjUkJ
login'	!Z
logins	"B1JBCNIRWTJ_AfEhZiH
logname	!J
logo	!?"J)X-E/K1W5K8IBFKDRESWTJfXgUiIkJ
logo png	!HgU
logon	!K-J.E/J5JB8KER]SEfJi=jH
logon failure	!Y"U-K.JBGKGRFiG
logout	!c"9,E-D1>7JBEJJK:NHRJTG_Db?dGiC
logs	!a&V,H-J/H3J8F9J=GIJK>LINHOJS?TI[S^[_HaFbDfKjT
long	!8#K%F&F(H)B*D+G,;-=.?/;172F3>4I6C7B8>9>:J;_<A=B?DAaBGC?DHEEGDHFIDK2L@MGODPAR;S;T:VHZJ[G]H^C_9aDcddIeIf4gHh>iAjCk?lH
long mtu	JW
long num	!:,J.I/J1I3K5H8J;GAHBCGJKDLJNFRGSGTI_JaKccfAhK
longer	*H2F5IBHFb
longer allowed	FX
look	.J/Y5JGKRSSKiJ
look like	!Y
looking	!J&S,C-G3H5G7I:TBCKFSSTEdViHjSkS
looking for	!I&T:T
looking up	,D-H7IBIKGSUTFdWiKkT
lookup	!=&F*H+J,<.J/s1G2E3=5;6S8K9C;G<IB?HGIIKALAPGQJR<T@WIXU^H_JbJdBfJi:jIk=
lookup address	/V
lookup api	!c/?
lookup failed	!D,J/b5DRHTJ
lookup sftp	!?,B/[6T7FT@XWkJ
loop	!9%G&E'K(I)Y-K/C1Y5F6J8X:HAKB:CGDKEIFGGDKVMIQIRASJTCVIWDXHZF^EcGdIgIiCjElG
loop ack	SK
loop create	!K,W
loop run	!F
loop send	!-&J)Y*F+I,I-G.B/F1X2K3H5C7J8Y9I:J;J@JAKBBGGHKIKKVLJPIQGRGSGTEWKXKZJ^H_EcJdIfShGiHjJ
loop'	!G/I
lors	!T,E0TRKSSTI
lors de	!T,E0TRKSSTI
los	(U,D-T.J5J6J7I8V9JCTKXRESITE]Z
los permisos	CT
lost	!1""#A%7&V'D(B)9+6,<-S.G/F0:1T3C4=5@697=8Z:F>F@BAGBHCHF;G=JUKcM:O9P5QFR6S+TFUCV:W)X6YGZB[9]C^ja8b>c<d+eDf<gCi/k>l4
lost before	!@)I*F,G-Z/J1C2H7C8HNWRJT>_WdJlK
lost connection	!.";#J)F+B,J-J0K1^3K4C5K6D7B92;>?G@GAHFGGIJTKJLWMEOKPCQER6S@UIVKW9XDYFZI[J]J^laHbDd6gJiBkGlD
lost error	!E*U.F/J1T2V5HKIRWTT_BcJ
lost line	;W<I=JBKQX
lost ssh	!A%@&[-I.J
low	!I/V<WGKRIfTiKkI
low level	!G/V<WGKRIfTiKkI
lpwd	!Z
ls	#J%F'J(F)F*A+F-@.A/X0B1J2E3A4C6A7<8a:G<D=B>K?J@FADBFEJFCGCHUI:JXKWLEMJN:P@QCTEUBW?XDYDZI[@]G^:_=a:bXcAd<eEf>gHhHiVkClZ
ls cannot	!Y1I<FHJIDKVL?
ls fatal	"W,Y/X3E4J5W7JB?HKK?NHRH_KiUkA
ls l	!IJTLJSS
ls la	!W
ls remote	&S<UBUHUSJ
ls'	!D/V6GkKlW
lssh	!X<JIHLH
lssh 2	!W<KIILI
lstat	!HITLTSFVT
lts	!XUJ
lts gnu	!VUJ
läuft	)W1UfV
m	"H#J&H(F+T-@/U0I2H4I5K6C;F<A?I@KBHCGFJGFHEJ_MKOIPAQAVGZJ[J^G_=fGgShGiClJ
m 0	!E5U8TJXKWdS
m 2	!I
m 6	!J8T
m bad	<JIILHWKgU
m do	!HJY
m nnqs	!T
m num	!Z
m self	!KKU
m x	!I+W5CTTbScV
ma	*W5T
ma cs	!F3S5V
mac	"F#K%J&B(J)J*k+G,>-?.J/@1I203C6J7T8<97;U<I?FAGDJFEGKIEKcLEMJN8P@RDT<VJWGXIZI^J_BbGc>fBgIjUk<lG
mac algorithm	!H*c2B5J9>;KFF
mac failed	;]<G@HBIQK
mac found	!F*[2I
mac implicit	*A
mac on	!FJIKW
mac user	!X*G
machine	"A#G%J)I*G+J,_.A/<1E2B6G8@>KAGCWJHL>N>OGQBRJS<TTVKWEXFYEZK^F_3aHfEhBkFlC
machine actively	,U7S
machine booted	!g,J-GBDKAjK
machine error	!ABUiU
machine to	!H,V-SBUFSiUjV
machine verify	!G&E@SFSTJ
machine via	!ECZ
machine with	!W
machine within	!FTU
machines	!D=^BGITKS
machines default	=^BH
machines or	KT
macs	*Y2I9F
made	,W5GIJKHVX
made because	,UTH
made to	!EIJSTVX
mail	!["G&I,D-I/B1J3H5F6J7H8SB:LENTOJR=S?WG_DaFbKcJfJiZk?lK
mail example	!TNV
mail p	!T
main	!]#B%>'F(4*F+I,J-?0G3F7G8A:A=E>BAFDFEBF3G6JAKKMBO9RIV9W<XIYWZ:[V]A^:aTb6dEeBgBhIkUl<
main '	!D
main 117	!H
main c	(C,J.D5I7EBEKEL[RHTVaUcKdKiIkI
main ch	[S
main channel	!UcU
main class	!]
main com	-K8JAHBFHTPIRJYUk[
main debug	8T
main error	!F&V,U9TiK
main fetch	!T
main ganymed	!H,K
main go	5K
main info	!Y
main ipaddr	![1J<JIILG
main java	"K3GBSKILG
main js	!S
main jsch	!F;SBIHTPK
main main	!V,J/J3IBCKHSWTH[ViJjK
main non	!W
main origin	![
main pre	!W
main process	!_,J5GBC
main protected	!U
main rs	3W
main session	"S-J8TKVNJbBfV
main string	!GYU
main tf	&JAJBITV
main thread	RWiS
main trilead	!D
main unpacker	!E.XSY
maintained	!U
maintenance	!]"J,J.IBK
mais	!Y
make	!e"A.A1K2I3H8F<F>J@HAWBICIF?GAI8JHKJL5PGQ<RISGWAYJZI[X]IaIc=eSjS
make connection	!H,Y5TTViJlV
make makefile	!d/I
make sure	!F"I.J9IFELEOHQHRIWJjT
makefile	!i/ISH
makefile 12	!W
maken	!K,Z/J
maken omdat	!K,Z/J
making	eT
malformed	!?5I;e<HBJKIMVP7QHlT
malformed open	!C;Y@HP>YF
man	!V"G3[BFKENJSIcW
man in	3]BJKJ
man mount	!T
man page	!J"JcU
manage	5U
manage this	5U
management	!F)X1T8TSKWW_JfV
manager	!D"H&G-K/S1J<F?V@TFIJKKFLGSIW^YTZJ^KcJjI
manager authenticate	?UBU
manager documentation	!DWZ
manager error	!S,W/W?TKHNJQIkW
manager establish	7UTSdT
manager handle	-J
manager initialize	,I
manager java	!B,G5V?TBS
manager plugin	!DWZ
manifest	!]
manpage	"T
manpage for	"T
manual	!VBU
manual page	!U
manually	3^5J
many	"A#E%@&>'I(H)D*B+E,K-7.</?0E1>2B3<4H586T7K849::G;=<D=H>K?B@FA>C@DFEFFEG>HFIHJ@K/LBMFNGOEPCQDR9S@VGWAXBYDZE[H]J^C_baDb7c6dEeHf>gHhfiFk:lA
many authentication	"H%F&G)K*J,D-@.D1E3G5G6C7J8A9I;H?JAIB.CKGHJIK;LIN;R=SHTDWIXJZJ_!bIcCfHhei@jKkG
many colons	!E6YTJ
many connections	!S"C,F5K8J9HBFKDNHTG_dbHcJfKh5
many retries	!?,TiS
map	![
maps	!]iK
mar	-G1I8GB<FUKENIRETJiT
mar 02	-KBH
mar 2	!]BI
mar 4	!S
maria	!Y"SRFiE
mark	!V
marked	!C(T4^5GBJOTSGaT
marked as	!J3F4^5E
marker	;IHWLK
marker is	!W
marking	(VBJ
master	"B#K%I&D)I*F-J1A2F3I4K5[6E7B9>;@=G@JADCJFSGEHJJJKUN?Q?S=TEXG^Ib?fAk<
master auto	!K/UIT
master master	!Y5JRJiG
master process	!C,Y-I1JBZKKRSiT
master running	!T
master ssh	!<,T-F1I3<5V9K<HBXFVKGNJQKRV_JdKi[
match	"C#H%J&8'F(X)D*Y,8-:.D192W3h5K6?8:9X:D;]<5=B>??K@KAFB=CGDGFBGHHBJGK2MCN/O?QVR7S>T:UFV>W>XDYFZB[<^D_8a9bGcFdDeCf@gCi:j<k:lA
match 0	!J
match 16	!F;UAUPTQU
match any	!J5TAJQW
match configured	!H3T
match error	!I7U9KTJ
match for	!:3[5A9T
match got	3X5<
match of	!I7U9KTJ
match open	!D
match the	3_579J;JIJSK
match when	!U
match'	!V3G
matched	&K+C1J2C3V5H6H8K9C<IBHI[LDPK
matched no	!E+D2K6I9J<JI[JJLHjS
matches	!Z2?4A55BTH3ISJKKHRK
matches cached	!T
matches key	5IBXRGjT
matches the	3S4K5?H@ISKJ
matching	!K"G&I(I)E*g+G,>-<.C/91>2_3F4B546F788B9Y;<<@>I?H@JAGFDGJHBIVJCK?L:OIPDQGR5SIT8VEWDYJZF[H]K^H_IaJbHcHfHgJi:kAlF
matching 'c	!<IX
matching algo	!H*H,I-I2S7K9WBEKKTK_KdKkI
matching c	!J*Y9C
matching cipher	2G9J
matching client	!H*Y2G9F
matching host	!;*52h5@9<;JBI
matching key	!J*.235G9fBTFKiI
matching mac	!B*c2C9B
matching original	%T
matrix	.JeTkT
maven	AVBU
maven 2	!Y
maven apache	!U
maven plugins	!W
max	"F#J%J&C'J(F)G*F.J0K2B6F7K8498:H;?<F=F>K?J@HAGEHFFI=JEL?M@NHOGQFRDVGW@X?YG[J]H^B_caGb@cbdKeJfHgHh?jDkC
max length	.IKHNIc_
max packet	!Y
max requests	IK
max retries	!:&G.D2K6J8@9E:K;G<K=KBTIJKVLJSFWGXG^H_IbHcDhGiUjHkK
max startups	!@"E,E1H7K8IBJKAMGN9TCWEXK_hiFkB
max supported	cV
maximum	!>*F+K-E/J1I2K3B5>8E9F;J<KAKGDK?NCPJR@SJZK^K_YaJb>cGfFhfkGlI
maximum authentication	!BhUjV
maximum number	!B"D.F3F5A8KKIRI_XbBcJhZjI
maxlen	"JcT
maxlen 32768	"JcT
may	"J#V%G&J'K(D)F+I.H/=0W3J5H6E7J8J9G:H;H<C=I@FCGGCHJIBJHL7MKOXPDR5UWWTXGYH[C]Da=hIiHjIk=lE
may 30	!VWS
may be	"I/J1J5AB@FHOKQURAUWWJ^IbHiFkI
may have	.V1U
may help	!G8S
may need	SJ
may not	!D"I.H/H1J3I5HBCLDOXRD^KaIeSgTiG
may require	!U
may take	#YRJ
may want	!^FT
maybe	!K;J<WkT
mb	!_":'H(?)F*I+I,D-<.T/B0I1@3F5F6H7F9D;J=JB@FKGJHGI@J<KbLDMJNBR=S?TBVDWJXJ[J^F_>aScDeIfCgEhIiHkFlI
mb 11	aS
mb 88	!U
mb s	!U"J(H-D1IHJIDJ@K[NHSGVI_JaVfJ
mb this	!T
mc	!Z-H/KKF
md	"B%I&G'H(g)I*W+E,A-F.5/;2A4J6I7C8H9=:K;=<D=E>I?I@FA@B7CIEIFBGAHDIHJHMHNJOJQBRGT?WFXIYCZG[A^@_GaCbGcEdJeIgUhGiHjFkHlE
md 5	"E%J&H'I(h*X+J,D-H.9/A072B4J7F8K9>;?<E=F>I?J@GAAB9CJEJFCGBHFJIMJQERJSDTBWHXJYEZH[E^F_IaFbIcIdJeKgUhHiJjGkKlH
me	!@'S,J-J/J6U7S<STJ
me ipaddr	iS
mean	!a3H4V59HE
mean that	!K4W5I
meaning	!V
meaning of	!T
means	,V3S5FTD^TbJ
means that	!J,V-T3SBSTE^TbK
means the	!X
mechanism	!V"J,K/IBCLURCfSiC
mechanism failed	/JLVfS
media	!X,T-I.E0D1F8CIBK?LDOEPIRVTVVK[H]H^FaAbI
media usb	!eS@aI
meet	!C,J5IBUiYjS
meet authentication	!FBVTFiWjT
meet network	!JTV
mehr	.UBUiGjV
mehr verfügbar	.U
memory	!_&K,G.:/E2E7J9A;F<KAIKCLINGOKQKSETA_D
memory leak	!Y
memory ssh	![9F;KFUGJKIREfGiVjT
merge	!g"K+I,J.J1I3E5D8K9J;JBFKFLIRFSFTGbJfIiI
merge conflict	!S
merge failed	!S
merge pull	!U3K
message	!I"E#7%4&H'<(0+0,J-@/G0T2@465C6C7D9I<9=D><??C9E6GHHGIKKDL]MJN<QKRGSXTIUCW0XKZ2[=]6cbd=gEiJjD
message a	IJLFSVVY
message access	!=BSFYL[RHSU
message auth	"I,J/IFYPEQ;RWTI
message authentication	!F"K*X-I2K9EBGJSNTRJgXiI
message cannot	!D@SBJYV
message channel	"W)V8XKT
message conditional	![
message connection	!W"D8JM>iJ
message could	!@,U/F7XBESUTEdUkV
message delivery	!JBSRUSJTV
message denying	!H.W
message dial	TZ^J
message encryptor	!Y
message error	&U,KBHTT
message exception	!J.H3VBUPXiZ
message exec	!X
message failed	!8"T&H*J-C.D1K3J5F7H;ABHGKIKLYMVWJYS_CbIcHfFiCkG
message failure	!G.KL]SW
message for	LVSU
message from	!6&J.U1C5I<GB@IBKELXRJSVTFVW^IbGcJeVfGiI
message home	!V
message host	3V
message invalid	!E"K5K;Y@WASB?LHNBQ:RUXXYWfViBkV
message is	!A"G3TBJKGbIc[fJ
message java	!E,X=TBJ
message kex	-J
message login	!W3I
message meet	!F/HBYR>TViKjU
message message	1I8UKTSJ
message no	!ABZLVSE
message or	KT
message permission	!@1WBTLJSXTH
message process	!E;FBCKJL:OERTTE^TbS
message source	IULK
message ssh	9J;XAGBHGDKGNUPYQITEVKZJaUbFcJfJ
message the	!G.K7TBEKKLWRJSYaCfJkU
message too	!:.J5J;IBEGKJTKGNKRISGc[fFhK
message type	!D3K9XKW_WcH
message unable	!W"H,G.J3GBUQaR>TCcKjT
message user	!X
message when	!],KKIQFTJ
message your	!A^V
message'	!I
messages	!V
messaging	-J8URU
messaging exception	-K8URU
messaging messaging	-K8URU
messung	!TST
messung csv	ST
met	"J*J-H.H/I0J1I3J5F7G8G9JBFKCLJNHOJR[TW^K_IbIcJfJiKlK
meta	LJSEVYaGeT
metadata	#T.HLESBVYaI
metadata done	#T
method	#B%K&2'J(H)=*?+F.A/;0G144C5968859c;I<K>B?E@EAICGIIJ>KHL6MFN;P=Q<R[SCUIVAW<XBYCZf[C]H^E_<aBbHeIfCgGlD
method 'publickey'	!CFYGIREi_jU
method found	!="K&J*@,J2=9[;F<JGVKILJRVZTfJhIjI
method gssapi	!U
method kex	!H9W
method keyboard	!GFTZK
method none	ZV
method not	BHRJZW
method password	!K"F%H;I<CAHCFF?GGKUPGQJRehTjJ
method plain	!X
method private	-X;G<I=JAICIKUPJiUjV
method publickey	"Y&K)H*K1G4K5E:TKJRIZYjT
method server	2U3K
method the	9X
methods	!*"F&Z'D(C)9**+A,+-+.,//0?19203+4;5-6;728194<[@IAIB_F^G[H6I9J4K!LAMAN.O>RWS-T<UGV<W7X9Ze[>]C^:_/a=b1c7d9eDf<gAh>i]jek2l;
methods 'publickey	!EAIBIFUP<QUR[ZJ
methods 'publickey'	!HBaGBQJRGj^
methods available	)J*C,G.I2G3D5A7I8J9E<]=T@JAHFEHJJIKCNIPXQJRVTC_KkI
methods bitte	jJ
methods curve	9V
methods failed	!I"H#T%I&V,E-C.H/I1I3H5H8G9J;A<<AHBWFWGXKCLENJPDSHTDWKXKZF_DfGhJ
methods none	!K#U%K&U*D-F.J/J2F3F7J9@<W=I?J@KGTIJKHLGNESJYJZSbHcJdJkG
methods password	"J&C<GBDFFGBRAZ_iGjE
methods please	.KBV
methods publickey	!U&I<KBDF]fIiZj]
methods remain	!@#U*D-F.K/J2G3F7J9@<V=I?J@KIJKILGNDSJYJbHdJkH
methods succeeded	!@BWPVRJiW
methods to	!7%THJRJSGbJcJfJ
metrics	,V7I[T
mft	!D1I7VB>KERVSITV[TcIiGkT
mft example	!G3V6S[T
mg	!H
mg y	!H
mi	(K0IKWLKTSaGgJ
mi b	0JKWTSaGgJ
mic	;I?KPJQISJZGcKkI
mic password	"XBEiU
mic publickey	"KBXRJjV
microsoft	!["G,J-J.I/F3K5K=I@TB<IJKENUQGRJlI
microsoft data	/J@UKJQJYT
microsoft ftp	NV
middle	.H3ZBFKXRJSJ
middle attack	!A3a
middle attacks	!b3D5D
might	!W2T
might be	!Y
might change	!G2T
migrate	!Z
migration	5S
migration aborted	!K3S5T
mii	;Y<KAB
milliseconds	)U*H,C.B/H1V2I3I5G7>9HBGGIJTNVOJRGSFT]WHXI^JaEd;fThI
milliseconds at	!X
milliseconds timeout	-J1S
milliseconds with	)V.J1V7JJJKSaJfV
min	!@"K#W-W/H3G5D8UBJEWRKTJ_J
mini	7TdSkG
minimum	3J5J;D=HAHBICGE^PAQFYJ
minio	!bHHLJS?
minion	!E/U6J7TBVRJiWjW
minion 3	!G/U6J7TBVRKiWjW
minute	!^SJ
minutes	"H#]&I-I.J/T3G5I8J9HBHGJK?OJPKRBSDWI_ViE
mirror	"@)J-C0H1B3C6H8G9K;F<I=JB5HJKXN>QGRUTCVUWI[G_Ca[bHcGdKeVfEiEk>lI
mirror example	!ZTJkG
mirror fatal	-H1G7SB<KZNG_HcKfJkF
mirror r	SYaGeT
mirrorlist	!W
mirrorlist curl	!V
misc	!;"C#J%G&F)U1V4T9CBVCJGHMHSFTHZI^FaHbBiTjWlT
misc channel	!G)Y1TKT
misc connection	!J*F,K-Y1U5K7H9JHK_YfJh@kV
misc host	!H4W
misc permission	!:"JBZRUSCiWj[
misc protocol	-I_IcIhXkUlX
misc py	!G.IIHLESJ
mismatch	!J#H%B&@'J(i)C*:+D,>-6/<0C1@2K3g4.5=6F7=97:G;J<<=B>H?F@AA;B/CFDJEFFCG?H8I:J@KIL9MTO:P=R5S8T8V[WBXJYCZE[=]C^B_<a;bTcTeFf=hCi8j@kClC
mismatch 0	!U
mismatch exception	!J3Y5F
mismatch fingerprint	!B3[5DKX
mismatch for	!I2K3g5A
mismatch in	!5(c.T7J8A;II@LCNJO@QJS@V[[E]IaAcHeK
mismatch is	!CNKbYcX
mismatch md	3V
mismatched	!E3UBJPGQX
mismatched private	!HPGQY
miss'	!I3UHT
miss' fingerprint	HT
missing	!h":%E'J(@)C*C+U,8-?.4/40>1:2?356?7?8:9A:I;Y<:=BADB0CHEJFEGBHUIZJIK1LXMKN;O7P3Q5R.S/T6V@XHZG[4]C^U_@a=b;c<dIeFf9gHhGi;jCk:lF
missing argument	!=+[
missing exception	!GLU
missing fastq	!;IaSE
missing host	!G3K4THS
missing input	!X
missing on	^WbH
missing or	!U
missing required	!Z
missing sudo	![RF
mistake	lU
mistake you	!T
mit	!T#K%K&H(J*F+H,U.C/80H2I3X4K6B7B8C9D:K;D<G=J>I@JAHCJDKEJFGGGHJIHJIK<LFMGOCPFQGR<SCVKWFXIYIZG[J]J^HaAbFdIgHhBjEkA
mit dem	,F/I1J3]5UBEKKNKRITDfIiJ
mit ipaddr	!H"WRGiT
mit sftp	,I/I6KKJTX
mjs	.I
mk	!U8J
mk dir	SV
mkato	![
mkdir	"8#C%@&='=(>)E*C+A,9-=/50F1I2D3J4H5C6D7A859>:G;6<8=7?J@DACB9CDEIFAG>H9I1JGKKLcMIN<P<QAR'SaT4V;W?XFYDZG[7]>^>_=a(cIdIezf9gFhFi9j7k:lF
mkdir '	!]=KSE
mkdir access	!DLHOVaGeX
mkdir all	BHLcRJaKeH
mkdir bad	!ILFSWeV
mkdir cannot	!]<KHGOISBeJ
mkdir data	!A.FL[SX[IeH
mkdir dra	!JLJSJeW
mkdir home	!E.F0T1IOWaTeX
mkdir p	5V;JBTRIbWjH
mkdir srv	!CLZSaaE
mkdir upload	!<0[LAOYS[[YeB
mkdir var	!ELT
mkstemp	!80XBJHYLJRIS^aG
mktemp	KU
mktemp 1	KU
mkv	!I.UIKLF]T
ml	!F&JBT
mlkem	!Y9G
mlkem 768	!Y9G
mlsd	!X
mm	!G-W9XRSjU
mm answer	!G-W9XRSjU
mnt	!H";#H%J&<'J(C)G*C+>,<-I/;0V2E3>4K5@6C8S9?:K;<>I?H@BA@BJCUD>EHFFGBHBI=JFKfMINFPBQDRET:VEW@XHYBZE]E^B_Iabb>dHgEhGi>kElG
mnt backup	BSRJjS
mnt c	!I=KC_DA
mnt lab	!I1X5J8XBFfT
mnt nas	!J0V
mnt sftp	!3IJKULWOK
mnt sshfs'	!<8@Kc
mnt usb	!Y.CBWSIaT
moba	!F"B7I=JBIKGLKR^S@TWiG
moba xterm	!F"B7I=JBIKGLKR^S@TWiG
mod	"D,J.F/G1F2K3H5H8DGKIELAMUNERAS>THVF_Ha_bKcJfBgSiSjJkFlY
mod sftp	"F.I/H1H3I5J8EBCIJLEMUNFRESF_JfDgSiUkIlY
mod sftp'	KXfK
mod time	OJSBaa
mode	!H"=&>'D)D+A,:-K.I/G1B4C5U6C7@9I:H;9>C?K@BA:BIC]DGFIH?IGJ@K@LIMENFOZQ6T5UJXCY=ZX[F^<_EaUb;cIdEeBf>giiDl>
mode 0	!IVTWT
mode 0644	;F<G=JAHC_PFQJYI
mode 0666	SU
mode 10	gU
mode as	<U=T
mode create	!K0WLVSX
mode fail	!HOU
mode mode	!JOWSK
mode on	!VLI
mode path	!T
mode selected	!I
mode yes	!AGGREZX
model	.V/K7G@UJFNKRHbXdIkJ
model exec	BTFSRJ
model net	BUFT
models	5TkUlV
modes	!C"J)d+J1C5I8KBZFKGJKGLJRGSIiIkJ
modes for	!:"K)d+J1DBZGKKILJRHSIiJkJ
modification	!E,J.A8JBJKGLIOKRKab
modification time	!E,J.A8JBJKGLIOKRKab
modified	!F3T5JBHLHSJa_
modify	!JaY
module	!n#I&I'K(G+J,G-E.B/C0H1J2:3E6V8H:I;G>IABB>CGEJF@GFHJIAJKKHL@MIOHPTR=SCVKW?XJ]H^EcIeIfHgTkGl=
module 'paramiko'	!V
module backup	!Z
module job	!H
module loader	!H
module named	!^&J/K<ILE
module not	!X<KLJ
module ssh	9T
modules	"C#J(H+>,G/K4I6J9K:K>HBJCFEIHBITJJMFNXVFWDXIZI^GbCcJeIgJhCjI
modules axios	![
modules esm	!H
modules gulp	!JQT
modules jsonwebtoken	![
modules mongodb	!T
modules pg	!Z
modules run	!H
modules ssh	!("H(K+A/K4K9I<<=<>JBFCIFIHFLSMHN[SUVIWGXKZK^KbIeKhEl?
modules'	!U
mon	!dB@RIiD
mon apr	!Y
mon date	!T
mon jan	"D1KbB
mon jun	!U
mon mar	!ZBI
mongo	!i,BB@KFRATFiCkT
mongo server	!^BDREiJ
mongodb	!YBHRI
mongodb lib	!T
monitor	!V
monitored	!Y
more	!I#H'J(J)E+I,D/F0F1F4F6B:G;J>HBYITJTL7MKOIS5TUVFXG[E]HaCeIfGgJlI
more authentication	!4"G%S*K5G;GBSHJJIKDPJQHSGbIcIf@iS
more data	!S
more details	!TIKLH
more info	!FITQU
more information	"W.I3J5EBDIUKHLIRISHTH^JbUcJfJiGjJ
more retries	3T
more than	!I"I3G5F9UAIJYQJTZbIfKjI
mori	!UiI
mosh	!X/VWH
most	.I2ECJIJQIRJ^JgJ
most recent	.I2FIJQIgJ
mot	)U,I-I/G1S8GBHKCQFRZTI_IbIcKfT
mot de	)U,I-I/G1S8GBHKCQFRZTI_IbIcKfT
motd	!Z"ERH
mount	!["5#J%J&C)F*I+J,>.@/<0E2G5[6I7=8B9C:I;B=CAHCIFHGHHEIIJFMUN>OERZSBT;VGWAXD[G]I^D_;a9b@cEd@eHfAhXjCk=lD
mount cifs	!W
mount davfs	!VBIMXRHlI
mount error	!dSITH
mount grep	SV
mount nfs	!gBFKFRGTEdGiC
mount point	1IKULK
mount sftp	!>1V5VBWSHTKhYiW
mounted	!b.K0INHSCaJ
mounting	!Y&J,E.I/H1Y3F5H8I9H<KBAKDLHMWNHR>SDTIWU_IbJcXfHiFlH
mounting failed	!VBIMXRHlI
mounting nas	!X
mov	!="V#W(F,J-K/J3J5IBKKX]V
move	.G0DLDObRISFTKaE
moved	LHOXSX
moved to	!X
mover	(V
movie	!HKSOFSI]WaT
można	!:"G#J%J&H'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8G9I:J;H<J=H@KCJEIFJGIIHJKKGLWMJNJOIPIQHRTTVVJWJXJZJ[J]I^I_IaHbKcIdKeJfIgJhJiDjUkHlJ
można połączyć	!E,T/TBIKKRUSKTX
mp	!GKESTVK[I]WaS
mp 4	!GKESTVK[I]WaS
mput	!HIULHNIRVTTdV
mq	!Y
mqtt	!],J
mqtt server	!Z,J
ms	!^">&?(F)F+F,>-70F1>2F3I6G7X9C;=<F=I@IAFBDF?HHIFJVLFMFNGO?PDQATWVGW=XDYJ[G^H_9bGcAfGgIh>i5jCkUl@
ms connection	!XkI
ms couldn't	!H,a7ZBJKHNHRGT=dakb
ms timeout	,K7HTV
msec	,K-95GBIJTNKf[
msg	!<#?%G&6'E)?*J/J0:1C5Z:E;<>B?J@GA5DDFJGHHHITJ_M<N>OAPGQ5RTS[UGW>X6Z6]D^JaIbXdEeAg@j@kEl:
msg as	*T2T9TRUiU
msg authentication	!93J5ABTFGGVKERZSTTJWKjB
msg channel	)J188JKELJSI[J_Vb]fZ
msg could	!T/F5J9UITLGSGTK
msg data	!J_TdT
msg disconnect	!E"Z-E3I5F9IAJBFKKNIPHRI_VbJfD
msg ext	!G
msg failed	!!,3-T9J;D<S=IFGGGIIKWLIPIR:XIbUfUjSkI
msg invalid	!JBFiT
msg kex	!@*C+J,J-D2H9IJ^KXNG_GkK
msg kexinit	,I1I9VJ]NEWKhIkFlK
msg missing	![RF
msg newkeys	![4K5FJJKJ
msg no	IULJ
msg service	-U1T5FJDKT_JiJ
msg sftp	"H)T/I1UBDRS_JbTcTfGiAkJ
msg ssh	!B)T,F1V6V7IKIRT[SbUcTfHiW
msg unable	,J/E5JBGRFTX
msg userauth	!S
msg using	5U
mt	!SJYTF
mtime	!E"UKJSK^XcXfI
mtime sec	!B"VKJ^XcXfI
mtu	!D9KJbKFTJ
mule	!DBTLITUVT
mule extension	!FLITUVTiT
multi	GS
multiple	!KLV[H
multiplexing	!],V-H/I5G8KBUKG
museum	!IUU
museum example	!IUU
must	%F&T(E)J*I+F,:-B.=/;1G2E3;4G6[7A8E9D:I<V>B?FATB6DHFTGIHFI?JKK8L:NBPUR=SDT:VEWB]J^E_Ea@bBc?eHf?gJhJi=jFkBlC
must be	"H%I&F(K+K,E-H.F/F3C5?6K7H8K9I<;>D?I@TAVB@CSDKETFUIJKALFNJPWRFTDVJWGaIbJcIfHiEjJlJ
must exist	!I<V
must not	!S/B0K3K5J6]LFSJcKfJ
mutual	!;&E=ICJFbPHRFZJiEjI
mutual signature	!>&E=ICJFbPHRGZJiFjI
mux	8VKU
mux client	8VKV
mv	!VSE
mx	!ZTJ
mx example	!V
my	.J1B2J5T8E9K:K;IB5FIIIK?LGNBRVSUTGWGZU_DbWfIhKiBjTlF
my event	GU
my project	!E,VTTkW
my sql	!f,D-I/J5H8IATBFKGTAkK
myhost	!JMUNJdS
mykey	<YBGCcDILJQI
mykey ppk	<VBJ
mysql	!e,FRH
mysql cj	!V,H
mysqld	!W
mz	!I
mz ml	!H
máquina	!D,[7SKJTD_TkJ
möglich	!H,I.T3I5I6VBFKHRFTDaHiW
möglicherweise	!@)V/K1V5JBITIcTfW
m形	;HAY
m形 形式	;HAY
n	!E"H#H%C&7(=*@,V-J.C/V0D1K2@4C5]7C8G:E<I=>?CDIECF>G@H>JBL;MFQTT7VCW<XEY8ZI]F^Ia7bVcWeHgXiFk:lB
n 1	!HATIV
n 8	!C;JBGRViI
n 9	QX
n a	,U
n but	!JKCbTcZ
n connection	!G/H5IKGNU^U_U
n l	,T5ViU
n nodes	!FBGRViI
n nsubsystem	^SbG
n permission	<T
n permissions	CT
n return	QU
n s	!J3Y5I9VBT
n this	CY
n warning	3V
n y	!](JIGKFOISHaH
n'	!@"F/F1J3S;J@JASBBKBMUNFTU^W_BbFiIlW
n'a	!H"K,B-D.K/D0G1J5[7K8I9H@TATEKKBLIOFRHSKWKXJ_IbJhTjW
n'a pas	,G-H/F0J5]8J@UATBJKDLIRIbK
n'est	/K3JbU
na	#K&I*I+J,C-G.C0J1G2K5D6J7H8F9I;G<J?KAKBAEKFJGIIJK@L^NHOGQER=SATUVKWJYIZJ[I^I_HaHbGcIfHgKhJjDkElH
nach	!A(X,C/C7TBJKERHTZ]VgTiJ
nagios	,T/K5J=TBUCTKJTW
name	"C%:&0'?(7)2+.,<-0.9/e0d1#3E4:5-6j7=8+:<>D?9@IA9BAC>D?E>F3H/IHJ@K2L<M9N*PDQ?RTS8UFV>X-YAZB]8_#a;c%dAe9f#g8h5iVj<l1
name '	OSVS
name 'sftp	!U/G<T
name a	GT
name and	!FGVRW
name archive	!J
name cannot	/IRWTV
name contains	!F/E0X6YOHRK^J
name could	,K/];G<JLJPWQTSI
name does	6J?SkJ
name error	!aKJ
name handler	!?/T5VGVLTiK
name host	!J3T
name ipaddr	!^=K
name kex	*K9U
name lookup	!H/_5GBHKERITIiJ
name no	;TATYV
name of	.J5KHJKILKOG[J^Xb_kK
name or	!H"?&G)H*K+H,B-D.F/T1D3A576Z7E8J9G;G<J@HAGB=HEIDKAL?NEOGPHQDR]SATEXHYJ[H^I_JaKbFcJdHfEiWjGkUlK
name resolution	/dBJOJSITI
name sftp	!F"I.K0H1J3H5?6X;H<HBEITKELKNHQJRIWJfKk?
name string	!H<U
name to	!J/X
name too	!F;_<JA;YJ
name user	!W
name web	!T
named	!g&D,I/@5H<BBHIJL@RGTGfJiH
names	0_3KLJ
namespace	![
napalm	!E8S^S
napalm base	!E^S
nas	!J"7#I%E&7'K([)C*B+B-Y.T4H5E6@7a9=:K=??J@CABBIEIF?GKI>JCKKL0MENFO=P>Q<VDW<X@YEZE[B]E^B_=d>eHfGgEjTk:l@
nas 01	!^
nas 2	!T,G7X
nas 22	!J,W2V8HKERUTViJ
nas backup	.E8VLJSD
nas example	!J(T/J3S8JkI
nas failed	!I<T
nas lan	3TRJ
nas local	!G,T.J/I7XKKRKS[TI
nasty	3V
native	!f*H-?.K/F2H5F6B8F9C;EAIB@KBLENDPHSJ_IfH
native extension	![
native method	-D/J6C7T8I;JKILHTZ
natizyskunk	.T;S?Z@EAIQE
natizyskunk sftp	.T;S?Z@EAIQE
nb	!I.W;UKI
nb 3	;U
nc	"F&I*Z,4-<.J/E1I2A3K5I6J7E8J9EBFKBMJTEWj^I_@dFfHk=lG
nc not	WV
nc x	!HNSTIWVXSkI
ncat	!I,c-GWFXY
ncat proxy	,c-IW?XU
ncbi	,W1WBSKGTIfV
nchannels	)T
nchannels 1	)T
ne	!B%I&G(I*E+H,?-B.I/@0U1K2E3Z5H6K7D8K9@;G<G=K>IAJB>CIEIGIHHJKKCLGNHODPGRESHTYXHaIbBdIfKhDiHjEkE
ne correspond	!D3^5ATB
ne jp	!KbK
ne peut	TJ
need	"I*I,D-I.H1b3D7K8H9D;B<J>GAIIEJHNWOTQFRCSUT@^UaEcJfGkC
need cwd	!<1bIHRKaKkH
need to	,I3F>GKJOUSWTI^V
needed	5H9IJYKFPURTTF
needs	!T5T
needs to	!H5V
nef	LVOISV
nef failed	LVOISV
negada	SU
negato	LDOKSU^JaK
nego	9W
nego fail	9W
negotiate	!."C&G)G*b,A.E/B1?2d384K587D8A9e;?<J=I@IAFB=GHHHIHJHK>LFNHOIPJQERASCT>WHYJ[J^JaKbCcXdJf[hGiDjI
negotiate '	NT_SkU
negotiate a	!I*V2V9V
negotiate key	9Z
negotiate proposals	!C2]3F5G9^
negotiate with	!C*Y2Y5GBJ
negotiated	!X
negotiating	!SkV
negotiating protocol	!Y-GNJkTlS
negotiation	!@"J#J%A&=(I)T*k+D,7.=/80H2l3V4E6H7@8>9f;8<@=G?G@AA7B1CJF7G<HDIDJBLAMJN0O@P;Q5R-S>T?UJVIW<XCYCZH[G^D_0aEb;cWdDeKfTh>i9jBk?
negotiation error	!?*X-G/J2U3H5H9ZKJ
negotiation fail	!H"I*g,G-E/I1I2j3H5G7H8G9iAEB@FCGIKALKNHOJPIQIR@SJTDWI_DcJfEiDkK
negotiation failed	&I,G-U.G/H1I3^8I9W;E<IAIBDK8LINGQERCSITFWJ_JbKfAiI
neither	!D/T@S
neither pub	!E@T
nest	!KfT
nested	!="H&J.J/@0G2K3C5Z7J9I<J=KBdHHIIPIVJWIYK[DaFbHcKeYfB
nested asn	!I@T
nested exception	!E"J-G.?/E0J3H5];HAKBeHINJSTVKWK[FaJbJfE
nested io	!B5I8VBGLT
net	"<#6':(B)J*S+,,Y/]0H3D495G6_:8<A>6@?BJC@D<EAFFH?IEMJO@P8RBU>V:Y?e8g5iGjIlG
net '	@TSK
net 1555	TE
net 2022	!I,U/H
net 22	TK
net abstractions	!>,TJFNTTU
net backup	IFLUSJ
net base	"Y-E1J8TKHNY_FkT
net client	!H
net closed	!H"G)U-H1W8GBKKHREbTfV
net common	!!#J%F&@+J,A2C4J6H7C<3=;>IBGCGEJHHIAMJPHSUTBVK^UdFjFkClG
net connect	!G,e-?/<5J7X8G9IBBKANAQJRCTUWG_@dViK
net connection	!S,FBEGTKJ
net dns	/U
net err	!X
net http	!^,;MV
net inet	6U
net ipaddr	3TbT
net java	!J6E7TTSdU
net js	-T_U
net no	!KTYkE
net packages	!HRTiT
net plain	TVkJ
net port	!JdJ
net private	!@;I=T
net schmizz	!5"G%F(H+J.T/I0E4J6C7B<?@>ABCGEJFIGHIAKTMGO@PBRFTJXFZAdDfEiJlI
net scp	!B5JLXSS^]
net security	5T9K
net session	.J1A3H5K6J7E8UBHGJJUK=NZSHTZWJdHfIiH
net sftp	"T&@(C+I-F/?0T1T3D5A6=9C;C<HAFB<FFGCLKMJOTPEQ;STT7V>WCXGZG[U^>_@b9cUeKfTgIhCjDkJl?
net socket	*I,G.K/G1K2H5JBIJXNSRHXKkT
net sockets	!G"J&I*J/_1I3I5H6TBILJNBRISHXJ_JfJiJkG
net socks	dT
net ssh	!E"J#I%S(J)<*_+@.D0I1H2U3D5:7V>I?HAWCCEHFTLHMCOIP=QIR>SHTZX=YHZS^DaHb9dZf:hUjIkTl>
net ssl	!Y
net subsystem	-H
net unknown	,:-E/a3G5;6]7?8H9I;JAHBHK?LKNFQKRFT5WI_KdJfKkC
net use	,K/WBZRTiG
net version	LU
net web	lU
net'	!JbTjU
netmiko	!A-J7Z8J;KGVKCQKdU
netmiko authentication	!KGWjS
netmiko exceptions	!E7SGWTTkU
netmiko timeout	!G7UTUkU
netty	!c,I-I1JKBTI_IfH
netty channel	!c,I-I1JKBTI_IfH
network	!:"H#@%A&1'E(B*=+:.J/V233&4A536J7f9I:A;<<6=?>F?@@JAJBCCBDIE@FCG=IZKYL5M@O9P7QHRJS0TUUDV>WWX[Y>ZA[>]@^-a;b.c6eCf+gCh5i@j2l*
network adapter	!U
network connection	!A)T+I,.-X.G/71U3I5G789U;KGIJJNUT5WIXG^B_UbCdEfDhGi=jJ
network connectivity	!T,T7VRITIkW
network error	!("6&A(J)4*F+J,[-6.;0J1.2C3B586K7Z99;D<D?J@JAGB3FKGJIDKVLDMIN+PGQGR+SIT_VJWXXU^H_%bCcEdTfAhIi?jIl;
network getaddresses	,T/U
network is	!E"E,.->1I5G6E7c8J9IBCIfKINDRHT/WHXT_@d9
network issue	!JTV
network may	!?9SBHRH
network name	/IRWTV
network request	![
network service	!I/X
network settings	!IBINURGTXkU
netzwerk	7VBKTU
netzwerkfehler	!@,I/S5J6IKURKTU
neutral	1SLV
neutral public	1SLV
never	3H5VBGRKjS
never used	!Z
new	#?%<&='D(>)X+I-E.A/V0J3U6F7I8598:C;<<E>W?bBFC7DAF.H:I?J<K/M<PHSUT?UEV2W8X>ZC]@a3g?h5j7k&l8
new 3	!HeT
new branch	!T
new client	!E"I,G.I/E1TBKKHRISHbTcZf[
new connection	"J-G/UTUkJlK
new error	!X,I/D1J5J7H;TRGTFYV
new fastq	!@OJSg
new fastq'	!JSV
new file	!VOTSG
new format	;@<?=E>_?I@JAFPIQGY>
new fs	!E)Z+E-V.J1V2G3U4H6H9J;:<0?D@EA@H?JFOJPGVDYG[J_IaIbJkD
new host	!U3I
new hostkey	!U-INJYUbUfJ
new instance	!H<U=KATQS
new key	/T3F6TES
new keys	!b9KFJiJ
new one	OS
new or	HH
new session	BIbS
new sftp	!6"=)F.H/]0J1<2V3W5B6J8A9[;F=WAKB8K>LDOHSATCZH_KaIcGf<iU
new ssh	!]/K2H3T9FBGKH
new'	!D;KITLIfI
newer	;G@HASFW
newer client	FX
newkeys	!a4K5FJHKH
newkeys received	!Y4K5FJJKK
newkeys sent	5H
newline	!EKHNJSHb[fG
newly	!T
next	&9)I+J/D1A2J3E4J9F;TAIBXIGJHK;LDSJTFgUiT
next auth	!I&ABVFXQFRU
next authentication	!V1J5Ij=
next client	BWGIiXjS
next key	!HQV
nextcloud	3V
nexus	!Y
nfs	!h"J8IBDKBRESHTEdGhIjU
nfs access	!Y
nfs connection	![KHTGdH
nfs server	!Z
ng	!2#E&H,K-I.G/D0J1J2G5J8K9T:K;H=IBSCHFIGJIEKEOBPFQKRGXKYH[I]F_IaCbFfJgEiVjSkH
nginx	!e"H&J+G,K-I/B3J5H7J9K;J<GBEKGL<QGRDSYWG[G^H_IaKbIcJfHiJ
nginx conf	IGLJSS
nginx date	!U
nginx emerg	!Z
nginx nginx	!X
nginx service	!^
ngs	!D"T'T1I<WBJLH
ni	!Z5KfK
ni accelerated	!T
ni fi	!V"I
nicht	!:"&#6%5&0'4(0)I*7+4,C-1.F/T28455Y8"97:5;V<]>5?7@=A1CCD7E5F4G1I[J4K!L_M5N*ODP1Q:R:SEU:V5W0X.Y1Z4[0]2^A_5b/c)d6e4g0h3k-l0
nicht gefunden	"D%K&H(I)B*G+G,>-F.=0B1=2I3=4K596C7B8F9F;6<a=B>I@IAIB<CHDIEJFJGIHGI_JIK?MJNGO=PHQDRAS;T:WHXIYGZJ[H]K^K_Ca<bBcFdJf;gJhHiBjGkHlH
nicht hergestellt	!G/I7XTY
nicht mit	!>)U,E/J1U3]5>BGTGfU
nicht möglich	!H,I.T3I5I6VBFKHRFTDaHiW
nicht verfügbar	7J
nie	!9"F#J%J&D'I(I)J*J+J-J.G0H1J2J3H4J5G6J7J8G9I:J;H<I=H@KCJEIFFGCHKIHJKKGLWMJNJOIPIQGRWTVVJWIXIZI[J]I^I_IaHbKcIdKeJfIgIhJi>jSkHlJ
nie można	!:"G#J%J&H'I(I)J*J+J-J.G0H1J2J3H4K5G6J7J8G9I:J;H<J=H@KCJEIFJGIIHJKKGLWMJNJOIPIQHRTTVVJWJXJZJ[J]I^I_IaHbKcIdKeJfIgJhJiDjUkHlJ
niet	!=*J,G-I.I0J1J5G7U8FBTGJKCNHR[TV^K_HbJcJfIkI
nifi	!I,W.H/GBTKFRG
nifi processor	!G,X/JBJKJiU
nifi processors	BWRGTI
nig	,GTFdY
nig ac	!I,GTFdY
nightly	!E-S/V1D5I7U8JBCK>SKTZfI
nil	"V)X,W-I/F1V2D4I5U9I<CAXB<GTHJLHMKNERFSHTVWKbIcFfEiGkG
nio	"J)J*J-Y.F/Y1C3D6U8G9F;D=[BDHGJKK<LENBOGREYI_FaIf>iI
nio 2	-^8IK@QSfG
nio ch	9K
nio channels	,K-I/Z8IKITJ
nio file	6V7U=]LGOIaK
nio socket	!I-T
nistp	*B-G/K2Y9TAWJGLJMINITI_IkI
nistp 256	*D-H2Z3T9TJJNKTJ_KkJ
nistp 384	!=5S9U
nistp 521	9TAWJIKI
nkex	-K/IBTWU
nkex exchange	-K/IBTWU
nl	!W
nmap	!h9?
nmap scan	!a9?
nmssh	!7"Y*T-W1K2U3K8Z9X;B<BAXBKKUNJQURFWH_HdTiTjJ
nmssh password	!?"[8]BCKYQJRHiX
nn	!V
nnqs	!T
nnqs tt	!T
no	"3#8%8&c')(-)!*d+B,@-&0"1I2h384#6D7W8=9_:.<]=;>K?K@GA>BDC1D3E+GCHDIZJDK6L[M!N'O:Q,RGS?TCU/VTWDX)[E]>^._!a4bAc=dJe8f6g:hBiKjFkClE
no acceptable	!?&F*],H-H.I2W3F5D7J9T;JFEGIKCNFPKRGTHZK_JbIfFhJjIkJ
no address	!J5K6EBKkU
no agent	%I&W
no algorithms	!H2X9VSJ
no argument	!D+Y
no attribute	!a&J5T
no auth	!>"J&[,J9JB^PKREiIjb
no authentication	!V"D%I*I2K3H5B8J9F;<<bAIBFF=G9K=LHPaQKYIZ;hDi@j6
no cache	!E3UTT
no callback	!>&[<]GKWI
no class	!]
no common	&I-J.G/H1J2a3G5<9Y;D<FAIBBFVGGJIK>LGPKQJR@SITGWJYJZHfJhKiJ
no compatible	!8*]3F5C9Z;K<JBK
no connection	!I,YBIGT
no credentials	!U
no ed	!D394?5XHV
no encryption	*X2F9CKHTJlV
no entry	5U
no errors	!e,K.J/H3E5=6IBJIKKGLETH
no está	&U=J>TPTiJ
no existe	!G,G7V<ULSTJdJ
no existing	!C&F*F,G1J3I5A7I8H9?;D<F@JAKBEFIGKJXKWPGQKRDTGfBh^iGjX
no file	.J;FIZLHSJVKYG
no files	!A+C2K6H9I<IBJIaJJLG
no fingerprint	3>5[RH
no further	BU
no guarantee	!D3D5UQT
no host	!]3>BK
no hostkey	!6"H&F*A,C-H.F/B1F2b3@5d6J7F8G9?;D<CBCFJGHIGK@LCPIRASJTCVIYJZKbHcJfBhHiJkG
no hostname	!Z&I7J<HIJKJRJTI
no hosts	3KBWRV
no identities	!5%]&V/J<WRJ
no kerberos	!U
no kex	!B*G/J2C9]KJ
no key	!D"H%G)K*4+J/D1J2/394K5D:I;h<B=>>??X@gASBGCFF7GBH?IFKHL=NJP0QVR9VIWIYfZ@bKfIj;kJ
no keys	!H&ZBBPURHiIjF
no longer	*H2F5IBIFb
no match	!J&J2U3E5G7TRJTI
no matching	!<"F%G*i,A-?.D/?1E2_3<4H596I7B8G9[;@<F@IAIF@GHHIJFK=LCN@PHR=SFT@VKWHYJZJ_BbHcFdEfFhIi?k@lJ
no module	!^&J/K<ILE
no more	!7%S*J.I5E8J;GBTHJJIKDQISFbIcIf?iTjS
no mutual	!>&E=ICJFbPHRGZJiFjI
no new	HH
no o	!A=UIT
no output	!;"U&E,V.I5SBUKJSJTUbTfJhK
no package	!^5J
no passphrase	!Y&I2F5I;8<D=K>J?K@CA;EEFDP^YFjI
no password	!6&a5A;G<aB>FKP]QAR;YGZKiCjI
no pg	![
no provider	!E*I5@9I<I@UAWKKQGYS
no pubkey	![
no public	!Y;KBFFK
no reply	!=,Y7VJ]KHTT
no response	!@&V*J,J-F.B/F1T2G3F5E7H9?;F<IBDFKKeL:MJNFOKPJR=SIT<VFWK^D_JbFc9hIiElF
no route	"F&F*B,*-C.A/-1A2C3A5<7h8G9@;J<IB;GJHJIFK>LDNEPJR@SIXI[K_EbHcIdXfIiEkJlK
no rsa	3I5U
no se	!A"?#I%K(H*B+H,]-A.8/a0J1>2@3E5:8;9>=V>H?U@GAHBFCJFAG@HII@JHK1NHOYQFSTTUVDXEYFZE]I^E_GaGb=c>dIeIfBgHhFiGjCkB
no secret	!Y
no servidor	"I/F3J7ILWRCSUTDaK
no space	&I(J*J,J.b/J1K5J7I8IBIIEKEL@OJSBTJVJ[KaI
no specific	0SaU
no ssh	!<&d*F2G7J9E;E<FBIFKPJTF
no start	!K/K2K5K9K;T<K@JA^PUYT
no such	"B#F%G'C(?);*@+2,--?.#0;1S29374K6U708395:H;@<T=3>;?>@<A4B9CBDAEIF>G@IVJ?K-LiMGN?O<Q4R0SHT,UHVcXBY9Z?[8];^=_CaIbDc?d;e?hEj;l=
no suitable	!<"J&G*K,J9I;F<JGVKDLIRVZT^JcTfJhIjI
no supported	!1#V)G,H-C.G/F1@3A4J5D7F:T;T<S=S@IGWHKIHJJKCLDN@RUSGVIWJZUbDcFdHfFhGjSkDlJ
no trusted	!C.J2H3U5]KJRJ
no user	+UBIHJRS
no usernames	!HBTiSjW
no valid	!S&I5HBKRGiIk]
no version	!E,X-U_V
no yes	5DBURUiS
noauth	![BGGIRIWI
noauth authentication	!YBHRIWI
noble	!U
node	!E#@'H(A+@0G3F4E9G:F>E?KASC=DHGJH=JEMANUUKV?WAX?ZB]F^<_JaCb9cGdHeCfSgDh<
node 1	BKYS
node 12	!H&V<XPXREiT
node 17	!K"W-XBJKI
node 3	!J-JBURUSI_WiS
node 5	!G-XLXSW_FfY
node 7	!;"I&J-F3K5H8X@WBUR^TV_EfJiDjCkJ
node app	!@"K&I@XBWPVRYiI
node dns	!G/T7S
node events	8J
node fs	!C.J<U=Z[T
node internal	&K0I2K3KBHOGQTRHS=[DiH
node js	!H
node modules	"F#J(I+@,G4J6K9G<9=8>IBECHEJHDJJMGNXVGWEXIZJ^HbFcKeIgJhDjJ
node net	/E6I7TNI_H
node type	RJ
nodelay	5T
nodename	/X6UTKdWkH
nodename nor	/X6UTKdWkH
nodes	!Y&K.G5KBDRUSKiF
nodes base	!FBGRViI
nodev	SV
nodev relatime	SV
nologin	"a(J+@.G/E0C5J6G;G@GAHBFEFGIHJIJLJMHPJQFR@WDYI]J^J_UbHcDfJgFiBlH
nom	!E"G(J-I.H/a0V5H6I9JBHKEOBQISBTDXJ_HaGcKiIkK
nom ou	!I/Y
nombre	!<&I(V,C-K.K/V5H6B7F8J9K<GBJGIKHLHOWRHSUT@XJ[VcJgWiWlJ
nombre de	!E,G/V6HRKTEiX
nome	,G/^6JKGTJkI
nome o	!I,J/Z6K
non	!F#G%F&='G(D)@*@+D,>-9.3/>182B3V4E5G6@8:9::C=C?F@CAABGC@DFEAF@GVHVJBK8MGN=P=Q>SEUIVDW?XBY@ZE[Z]D_6dVeGgBk;
non accordée	!]OIS@
non fast	!W
non interactive	!F&I.J3H9KBFG[HKKKPERISI[K^KbTfF
non regular	[U
non riuscita	!@BGGIR[TBjU
non zero	,K/T1KBSSK^T
non è	<VRJlW
noname	!J/[5H
none	!C"V%A'E)A*7-*.7/>0A1/223I5K6G879=<J=C>@??AIBXDDEJITK=LtMENCO=QHSAT?UGV?WFYAZX[0]<^A_4a;bBe@fGg@hKlA
none a	ICLcSB
none any	!V
none at	!E-E6UKKRJ_F
none does	!I"T
none no	!*"5#C&^*J1=3J5B9H;V<[B<F+GVHIL_NKPWSKTHZ]i/k=
none o	!C
none of	!:"V3B5JB]FIKBQDZTaJcIiFjU
none password	"f&1;@<,F:GTP>R_Z0i]j8
none publickey	!E"8#U&:5S;:<#AIBcFeP=R?Z8i[j^
none to	ITVJ
none txt	!BIULTSJ
none unable	!>,U/J5J7VBKTKkY
none'	<G@TIALWSG
nonexistent	!3"B-T1H8C;KH^KJLHPKQJRFSE_KcJi[
nonexistent pipe	!A-U.F8JBUSHTS
nonexistent ssh	!D5IHY
nonexistent user	!F"EBIRIi[
nonzero	KJWX
nonzero exit	KJWX
nor	!F/X3I5D6UBITJWJdVkH
nor priv	!E@T
nor servname	/X6UTKdWkH
normal	!^BFRHiK
northeast	/KbT
northeast 1	/KbT
nosuid	SV
nosuid nodev	SV
not	!F#I&W'T)F+9,G-:.=/W2H3J487=8J9J;I>B?:BBC@D9E@G-HHJ?LZM>O=P?QGRITFUKYEZG]K_GcKd7eIg9h%iBjDkJl>
not a	!<"=%E&6(=)J*F+H,C-G.?/F0:1G2C3;4J566H7E8G9I:E;X</=0@^AWB6DHECF?GJHEK5LZNBO?PBQJRASDT@UEVHWFXJZH[Y^=_Ia?f?gJiEj@kB
not able	LT
not accept	!>2V3?7T9FBSFSGUNKkS
not accepted	!8&J'V)J*D,C-C.J0H1G3W7K9A;H<JAHBUEXGTIKKCLJNGOIPHSHTC^H_IbUfFiWjK
not accessible	!6"G&?)K1U3J8G;W<Z=YEIFGI:KHL5PERISSTIVKWI_GfIhJiHj@k?
not active	,I-C3J5J8W9GK]NBQJ_JfE
not add	!B%]&F;H<J?T
not allow	!@"F1K<JPVRYfHiHjT
not allowed	!F"a#H%G&='Z(B)F*E+G,=->.;/<0Y1:374I536A7F8@9?:A;;<;=8>I?J@CA<B8CDDJF6GEHDI>JHK5L0MUN=P?QASUT;UHVDWAXBYDZ>[>]C_aa;cAdJeXf=gJhCiEk9lB
not an	!I,F3K5GKJNaTHfIlG
not answer	5I7^BIGSRJTXWGkX
not apply	!]5H
not authenticate	!Y"B,C-G.K/A1E3K5F9I@HAVBXFUKILFPFRHSCTBWEYFfG
not authorised	!Z,E
not authorized	!W5HBUSI
not available	!T"Y%@*K-I.E/D1@2K5A7G8A9H;C<F=HACCKK@LGNFOKPGQISEWIYK[K^I_FaIbScJeJfCjGkJ
not be	!T#A%;&7'H(C*A+I0=1E2B4G5F608F9E;E<<=E@KCBDKEGF8G?H9IAJGMINDOZP=R1TDUGWHX;ZG[9]B^>aJeWfVgGhHi3l>
not been	!B"I,V3=4K5c7W9V<VBJKJTWiF
not cached	!J3;5^QT
not chdir	!:&J1c<FHIL9SIb]kJ
not communicating	!=3G5C7IJWK]bJ
not compile	!aSK
not complete	,V/V5FBSTU
not configured	!A3A5Y8VRVTF
not connect	!9#I%E&E)X*A+D-Z.@/?1T2I304K5J6,:H;G=BCHH?IAJVL2OHS:TWVGX0ZJ[J^IaEbDdHj,kJlS
not connected	!5"G&E)G*@.B/H0G1>2F3B5A8b9A;G@JAGBCIIKeL<N6OFPHQHS<TVVKWTXJ[I^G_CaHbFcAdFfEiFlZ
not contain	!>"J*J,I-V.K/C0H1I3B5F6]8H9D;X<E=JBJFIIKK@LBPGQKRGSHTIYZ^H_SaJbJcGfEiJkV
not correct	3TPJQT
not create	!X&J,F.?/?1F6J;G<KBAHXIGKKOGRCSUTCVHWE[Da?fH
not currently	!Z3J5S
not decrypt	!K;CPCQX
not defined	!c.JKELHSH[K
not enabled	,J.E0H1I3G5BBEKALINKTKbGcKf]iH
not enough	!F.Z
not equal	!A(W3]5IKI
not establish	!A&G1?2J3F5F6H8I9@;JB[LKQSRKSIXJbScXfD
not established	!8"K,Y-E/T1J5G7^8=BEK5RHT_Xd_GdefJkU
not execute	!UfK
not exist	!J#J%F&@'H(2)E*E+D,=-8.B/U053/4I5I6V7B8?9@:A;1<^>G?D@9A9B:C@DIEGF6GGHDI^JIK:L_MJN3O9P=Q5R4SHT<WBXEY9ZI[:];^H_:a6bHdGf=gHhHi5j?k<lI
not fetch	!T&I5UBJSHTJ
not find	!X"G%I&U)K*J,@-G.I/X1C2H3G5:6;7H9T:J;D<V=G@HAHB;FIHDIYKCNHQKR?S5T>VGWDXH_HbIfCiCjJkElI
not finish	!GLUSVTJ^V
not finished	!:*X.U2V9SKEOT
not found	"0#F%I&V'?(6)A*U+8,J-/.)/D0:1/2:668+9':X;:<_>2?A@6A0B<C6DDEAF3GGIXJAK"LUMDN9O>PCQ:R!S@T:UEWXX8Y,ZI[?]=^^_-a6bJc-d@e@fUh<iBjZkUl;
not get	%E&Y,J-H/I5GBTKGTG
not have	"I(J-K/H0I3E5E6K:J;J<JIJKKL@OTRGaDfIgU
not implemented	!EA[NU
not in	!I">%F&C'U(E.G/E0F3/4G5T6K8K9I<E=C>S@?A9BICJECF^GGH=IHKBLDOIPEQ@S@VKWKY@Z]]K^KaKfIhIi6
not install	!W
not known	!J&D)H*G+H,B-B.H/W0G1B2H5V6_7C8I9F;H@HAGB7FJGGIGK?LCN=OKPIQJR1SATBXDYK^F_GaKbEcGf@hJjDkTlF
not known'	!E/]6H
not listed	!E
not load	&J1J3J4K=>>FABBJCHLJPX
not log	!J/K5J>YBTKJRXTJjU
not login	!@"Y,[3I5H6JBVKJLJcHfT
not look	!Y
not match	"C%G&D(^*U+I,E-F.C/40?1C3k4G5H6F7H8G9U:I;T<9=<>H?IA4B8C?EHFAH?JIK=L/N=ODPEQVR9S7TCVEWGYFZJ[F^D_Da>bEcAf<gKi=jDkH
not ok	!=2X3S4U5THU
not open	!F%I&[-B.U/?1I6I7X;B=@@IAGHAIBK@NIOEPFQHRDSZTFVIWXYK[?_CaHbCdIiHlJ
not opened	!?)c,A/G1a5E7JADBFLHNJPJQJRCSHTDW?^G_WcTf_iI
not parse	!F5J;UBGMWPWQGfH
not permitted	!;%C&B'E(B)I*E+V,@-F.8/A0A1A2H3C5=6G7F8A9E;D<F>H@FABB>CBDIEJFFI;JIK;L4NCPDQET=VCWBXTYG[>^B_UabbTcFe^fBgKiJjJkFlG
not possible	!@.K3JLU]Y^K
not present	"]3A;W>KAHHCQKYH^Tb[cI
not properly	!H,G7UBKKITT^TbKdY
not provide	"H/K1K3IBJLHRJSJfW
not provided	!Z-K/H5I9ZBHNCRFWI
not reach	!C,Y/H5H6I7WBIKIRHTXiKk^
not read	#H%I'K(I)F*G-K.@0I1C2I8?98:T;YASGHIIK5MJNKOFQ5RHVE[H]J^FaCb;c=eGf7lI
not receive	-J1A5JNIcXfF
not recognized	KK^V
not recoverable	!U.JIJ
not resolve	!J":%F&>(J)C*G+C,@-=.=/a0K182F3:4J5.6Y7A8D9B:F;K<J=J@JAJB=FGGJHAIDNAOGPJQDR4S3T8VHXc[E_?aCb?cCf:hIi=j>kXlG
not responding	!H"G*J,<.H/F1?3F5D6F7?8f9JBDJXKZLGRCT<WJbJdHiGlF
not running	!F"G&d,F.G/J1J3E5FIHKDLARGSBTBWK[H^I_KaFbHcIfDkG
not secure	5U
not send	-H8FBEGEKGNVfJkI
not set	!W"J%a&F/H1H3GKILFRESGTJXT^KaUbHcKfJiH
not settle	!?*Y2W5J9UAJFKKITHfJ
not sign	!>%^&=RUiT
not specified	!8-U3GBKIHLJR]SKTK[JiK
not start	!I&J,X1G7WfW
not support	!J/I3E9^LKNKOKRH]Ka[fH
not supported	"1#G&0(F)H+K-G.?/G0T1<364J587C8=9J:G;"<H>BAbBBC@DHEDFTGEHFIAJDK.L:NTOAP^Q1RAS;T7VHW@XCY8[B]H^8_9bBc6dJeDf1gJhGi1j<
not the	3V5F;FAI]W
not transfer	AVBUTJ
not transferred	(T
not translate	!V/J6J
not trust	QT
not trusted	3V4A5_9KKDNIfJ
not upload	!A-E/JKUS^aJ
not using	9CUb
not valid	!J"J&H0]5@BAKDLINKPHQTRETFfJiU
not validate	3S4V5Y8J;IBFKCRDfJ
not verifiable	!A3Z4WBGKGTJ
not verified	3K5WjW
not verify	3S5YBGKKTK
not write	1JBIIKRHSdTJ[KaC
not yet	!_3E5D
not zero	!X
note	3J8TJW
notes	.J/I0X5H:_BDIHKHRJTJiHj]
nothing	*K/F1J3I5K7I8K9HBEIbKCLANGRTSB_VfJkJlK
nothing to	IbLBSCTK
notice	%J(D+C,E0D1S3F4J<?>EB2FFHJJIRETJWHXK]K^E_XaHbBcXdWgJhGi8jCl<
notice can't	!BVV
notice cannot	!D6U9KKINJ_JdU
notice config	,J-U<GBJLJfKiHjJ
notice connection	!="J)G*V/G1B2WBJKUfGlJ
notice expected	!D-J9JNJ_JcYf^
notice failed	!G,J1U3H5S7ITHcXdWfK
notice no	2C9U
notice sftp	!V.T/IIDKELWOKSX[J_J
notice sshd	!E_ZkJ
notify	!Y@JBJQVRI
notify error	!YBKRI
nov	-KRS_S
now	!X"Y)E*S,C.E/H1>2U3S4G5=8H;H<KBEIGKANFTFUXZI^J_EbJcHfGiJjIkB
now decrypt	UX
now it	KIRS
now try	!W
npm	!s"J+I,A-J.H/B1K6I7E8I9F;K<F=KBJFJGJKCLBNIRBSATTWKXD_KfKiBjJkBlJ
npm ci	IS
npm err	!f,J/H7J<IIJKJLGSGTWXEiJkH
npm error	!_
npm run	IT
npm warn	!_RJiK
npmjs	!^/E6J
npmjs example	!]/F6J
npp	!:"H&I,H.I/B3Z;J<JAJKJLINFQGRcSHTFbJfGlA
npp ftp	!:"H&I,H.I/B3Z;J<JAJKJLINFQGRcSHTFbJfGlA
npqrv	!T
npqrv b	!T
nr	!U
ns	!V/T5JKKTJdU
nscp	1ISY^FbWfY
nscp connection	1ISY^FbWfY
nsubsystem	^SbG
nsubsystem request	^SbG
nsurl	/U5J
nsurl error	/U5J
nt	!a%J&U*H.?0G3G5F8H9G;C=K@IAJBDCCD]FIGKIFL?OCQIR?S?WHYI[D^JaDcJfFiBjG
nt authority	!ACFD^
nt node	!GLK
nt status	!g"K,J.C/H0J7JBIKHLHOFRFSEWJ[GaGiJ
nte	5J;IHW
nte 5	5J;IHW
null	!e"E%J&K(G)J,;-A.?/:0H1S3>5<6J?K@EA<BICFFGGGHFJJKHMSN@PTQ=REYBZJ[I^G_BaBbGhIkE
null on	!H1VfH
null or	PVQJ
null pointer	!X
null resource	!U#T;UBHKIRIiVjE
num	!?"@%D&,'8(U);+5,G-G/;0D1!2:3F445(6>73:?;H<)><?:@FABCADGEAF:H>IKJHLEN^P9QXS5TEU?W*X2Y<Z0[B]b^:_!aWcsd;f<g^h:i;j7k6l0
num 10	jU
num 4	=T
num 9	!EKWNXcI
num b	!A,IKJcb
num blocks	5KJHKG
num bytes	"F(E,F-E3K5G8>9J;IB:IKKULENGRBTB]UbBcTfEgTiH
num date	!5AKBVGJNJRUWKaV
num error	!T-I0VLKMVNHSH
num exceeds	.IKHNIc_
num from	![BIQKjH
num milliseconds	!TK>
num ms	!B-K7I8VBGGUNIRTTKfGhI
num num	!G"I(U*G+G,I-E/K1J3D5G7G8U9HAILJNDOGPCQVSITC_JfBgYhGiJkK
num received	!V.WHTSDbKcGfH
num ssh	!C3I9[
num too	KKNEcY
num unable	TX
num username	!T
num was	!F.JKH]Y
num バイ	-H.SBKKW
number	"?#K%F&A(F)J*C-@.:/@0I1C2G3=5:6B8C9@;E<E=J@JAHBJCIFHGFHJIGJJK5L>MUNBPHR6SIWJXHZI[E]I^F_VaBbYc^dJfDgIhYjDkBlI
number of	"C(K,T-K.E/K1K3D5?8I9K;J<JAKGJKFRDSJ_WaHbAcIhZjHkK
numpy	!Z
nur	!C3I5I6T;IBDRY
nxdomain	!@&H(J,D-H.H/f3J5G6J7B8H9F;IBDKCLJNIQKRESGTAVJWJcJfJiJkJ
nz	!HYT
nza	*J,K/J2I5E9J;T@IADBHHWNJQHSITHYSiJlJ
nza c	*J,K/J2I5F9J;T@IADBHHWNJQISITHYSiJlJ
não	!F"B#G%G'T(?)C*A,8-60@1:2A3S4G879::F?G@EAEBACDDEEDFDG=HFI8JEK0MGNCO:RVSKUIVCWCX@YEZE]C_;bWc>dGeEf<gAhAiJj>lA
não foi	!G(I*I,G-F/?0J1I2K3T5U6G8F9G=G@KAJBJCJEJFJGHIHKBLDOFPTXK[C]I^I_IaTbFcIfHgIhJjCkHlK
não é	!B/U=UIJSG[U
o	"U#@%H&G'E(6*<,D-Y.C/U082J4H5H6F8J9.:A;G>:?C@DAAD>EFFBG?H4IKJSL9N;OFP?QSR<S<UDV>Y@[4]<^W_Ge@g;i9j;kBl:
o 0	QX
o 1	.S5T
o 3	.S
o a	,K.HBBCTKHMUOSQTRKTG[JfK
o arquivo	/J=TIJRGSJTJaX
o batch	!GGFREZX
o check	!T
o control	!@,V/Z5JBT
o error	!X
o identity	!G
o port	!K,YNJ_JkJ
o proxy	!HTJWSXU
o reconnect	!Y
o s	!U
o server	!D-U3Y5J
o servidor	!G,E-Z.I/D1K3C5H7I8VBEK^OGQHSGT<_WaFbSfIiIkK
o servizio	!I,J/Z6K
o ssh	![
o strict	!C+U5J=TBJIT
o timeout	!F"J&J,G/B3H5J6I8F9KBUJWKARJSJTZW>X>^FdW
o user	!B=UITWT
object	!Y"E)K*B-D.G/91D2G6E7E8C;C=X?G@FA[BDGJI;K5L/NBO@SGTIVXWFYH^I_HaAbFcBf@jA
object anonymous	![SI
object at	3U5K
object has	![5U
object name	!W0TLJRJSI
object not	!CLISJVZ
object open	!B<T=[SJ
object operation	!ZSI
object read	!I=T
objects	!V.U3J8JBKSX
objects 100	!X
objects 9	SS
obtain	!S"J-J.D/E1E8D;D<UFSKELDOJPJSBTTVTfKiS
obtain pooled	!E3U8IRXTS
obtenir	.USS
obtenir de	!G.U0TST
oc	,V
oca	!S
occur	[U
occur within	!Z
occurred	";%J(G)K+X-I2D7@98;H=JBSFFGBHFKCL6NFQDWTXIYH]I^CaSb>c;dFeHi9
occurred access	![SI
occurred but	0SaU
occurred during	!K/I3S5K8UBJIVJWKTRITG
occurred invalid	!T
occurred signature	!U
occurred target	KGWX
occurred while	!D+V-H0K3B7G9I<JIHLFNJPJWF^KaUbJfJiJkH
oci	!_5JLI
oci runtime	!Z
ocp	!D3XiV
ocp files	!F3XiV
oct	!D-J1X8IKGNJ_JbViJlY
octets	.T
octo	!J:IbYfXiE
octoprint	!H,J.J7XTTdHkH
octoprint plugins	!H.J7UTUdJ
od	@S
oder	"Y)K-J.E1G5F6G8J9J<KBCIVKDLYNKODRE^B_IaWfIhJ
odoo	!D;TBSQTTJYJiVkUlV
odoo addons	!J5TkUlV
of	!G"H#2%*&?(Y*0-C.K/C0<263W4.65:3<D=Z>F?9ATBUDEFEI!J?L3M0O@P>RKS<TGU;VTW(X4Y9[E]b_Ta_bIe-fIgYiEj?l@
of '	!]+J3H5U=F?SCKHILGOSPSSDVSa7
of 0	!FK]T[
of 100	!U
of 3	!G,U5JBT
of 4	!H-K5J;XAYBGKJNJRVSGTS_J
of 5	"D.</K3I8XBVGILKOJ_XaJiH
of 6	3K9XKW_WcJ
of a	5US;ac
of an	NV
of another	!T
of authentication	!D"IRK_Ah[iCjV
of c	(T.CDUOSSGaH
of created	TTiU
of data	!U
of file	!J&G)S,9.>/=0G3D5@7F9E<B=J@IB:GKHGIDLCNKO@PJQFR>T:VYYJ[J^XaWfXgJhJiDkBlB
of files	!U
of first	!E]W
of home	!^
of host	,F/F3X5[BJKHRHSKT;iIjK
of img	!ILWOISSgS
of inactivity	!="K)I,K1F8YKUNWT<fJlS
of inner	aS
of io	!E-V5J;EAIBGPI_TcCfWkV
of ipaddr	!E,V/X7G
of key	!@/T2S3[6T;ZAJ
of known	/K384I5/?TDJH^KIPSQJRTSViSkK
of memory	!])T,J.</J9GBFKHNIRESHTE_GfT
of num	K?NHSJTEc^fK
of public	!U
of retries	!?,TiS
of right	!I7U9KTJ
of root	;>=j@@AGB?CEEEFJGKRIYFiHjH
of root'	<F=_
of server	3TBJ
of sftp	!="J,U.E1K5C8JBSKGLFQVa_iE
of size	EW
of ssh	!JNU
of successful	!^1H
of that	/I[T
of the	!9"9%F)H*H,:/>1?4I6H8=9;:J=@>UAYBUEGF>GXHCIGJKKSL:OAP7SITUWG[I^D_Ia7b=c;dSh@iEkSlE
of this	!I"H3UKDNKQJSJ]V^G_CbJkZ
of time	,I7VdZ
of tmp	KTLVSV
of type	!V5K<GBHFV
of undefined	!U
of unison	KT
of unknown	!?5HAYKJQJ
of uploaded	(W
of user	!H"W;VAHRS
of your	!C,V/WBWFTTUbVcU
off	"D)U,F-H.D/F0I2I3=4I7G8Y9IB>JTLDNIRBWK[JbFcFfSiH
offending	!?3a5>H?dS
offending ecdsa	!J3W5GHF
offending ed	3V5H
offending key	!FdT
offer	!E*Z,K/H2Z3D5B9Y<KBDFINKRGTJcHfTiJ
offer aes	*X2H
offer diffie	!H*G2?9a
offer hmac	*W2J
offer of	!U
offer ssh	!E*E2a5K9F
offered	!?&J*X,H.I379V;I<H=KAHB]GDKCNKQIR;SJTJaIbJcGfHjT
offered curve	9T
offered diffie	9T
offered ecdsa	3I5V
offered public	!W
offered rsa	2V
offered ssh	2Z5F9J
offering	!J&@5F<9BIEKKKPBhWjY
offering public	&E5H<9BGEKFSPChX
offers	!>2Y3F5FFFjW
offset	(U,D.X/H1H3I5K7K8A9J;GBHIDJHLJNJQHRKSGTAVH]^bJcEfHgI
offset byte	KK
offset int	!U,J-T8IJKTF
offset num	!H(I.HOKSK][
offsite	!E,W5K7UHKKFSTT^jS
often	5I
oidc	!S
oj	!H
oj jsjh	!H
ok	!w"5%G&D'I(S*9+D,0-G.6/>0=7>83;<=F>J?J@GAAB0CFEHFDGDI5K-L@MDNBO@PBQ?R?S<TBVUW=YHZI]C^@_0a@c;d9eFgDhAiCk6l;
ok 0	6U
ok 2	!S
ok example	!U
ok host	[T
ok web	-S
okada	5WRKiU
okhttp	!e/@6KNFTH
okuri	!U
okuru	!E<VLIVT
ol	!]
old	!["F#E%E&H+C,@-E/B1C3?5@6J9U:E;2<:=;>V?I@>A9B5C>EYFIGIIFJHKFLWNWOWP<QCRDSTUHWIY>ZJ^J_HaTbEcEfAhFiE
old example	FT
old pem	;D>]AJ
old rsa	!E;JBKEY
omdat	!K,Z/J
omdat de	!K,Z/J
omitted	KKTU
on	%9&J(T)D*V-H.[/J3@4F5B667G8F9D:.;9<8>2?5@6A>CGE=G7H!J6KJLJM=NEPFQ7R=SITIUDW*XFY8Z?[G^]aYdDfVgHh<j?
on 1	BUjV
on a	*K2J3JBEFUKHLJfT
on an	!>5Z8XTK
on backup	.S
on c	!H+SDU
on channel	!I"W)G*J,C-I.B/C5H8IBEK@NITGVKWF^Y_GaFbWcViIkJ
on cluster	!C"aBURFSGiZ
on connecting	!H*V2W5K9HQT
on control	lV
on device	&I*K,K.^5J7I8JBJIFKELCSF^KaK
on encryption	*Y9I
on endpoint	!W
on error	!T&V,J-J.H1UBJISNJTAcKfE
on failure	!^"H,C.=/C0GKFTG[J_KaKiK
on file	!D(S.KBWDYiJjJ
on filesystem	!I.YLK
on handle	!JJTNK
on home	!=+X.UBILJSYaI
on homedir	!T
on host	!I"E&]*D,?/I2X5DB_FGKES?_JaIiZjTkC
on input	JIKV
on ipaddr	"A#I(K*H+?,_.D/[0K1H2J35526<809D;G<H=KAHB6EGGEIIJ?K)L@N=OKPERGS=WHXTaGb@cGf>h;l9
on kex	!H2K9a
on line	!I%J(H*Y+C,I.>0I2W3>5C7T@TBDIUJJOBR9SFVK[D^JaBbHcSfUgKiDjE
on main	&KAKBKTVjS
on message	!T
on mnt	.TSHaT
on module	!W
on node	!CBULWRUSUfXjU
on open'	.J[V
on pid	!K
on port	)H*<+H-3.H/U1>2E5T8?95;IB4FFIHJEK-MENXR<SJWJXE^J_3bJcKhHi9kWlW
on project	!W
on remote	"K&F(H+I,A/S1K3>8K9JB@IHLKNHOWRFSTWJ[H^YcGeKfBjKkJ
on resource	!U
on root	+X
on save	/STGkX
on server	!E(J,H.U/H0K5EBIKFLXOJRKSJTJ]V^GaFcJfU
on signal	7VdZ
on socket	!JRTiV
on stream	!E)S1U7HTJ
on the	!4";#D'I(D+D,6-@.X/10V2?4T5E6B869F:J;@<==C@GACDHEGF<GBHDIUJIKALUNDOTQDR"T(UJW=XDYFZE]U^aa>dIeCfWgIiAk:
on this	!A"D'V.F5GBAFSKIOIRVSE[G_GbGeYjK
on timeout	8VJUKGNUkVlJ
on transfer	!?(]0JIFLKNKOHSDVWaE
on upload	.KLIS@aX
on var	aS
on web	!V,C=UTE
on your	!U
once	!E-HBTNIQSRGYUaTbUfJ
once without	QT
oncomplete	)J.H/U1JKK[S
oncomplete net	TT
oncomplete node	)J.H1J[S
one	!I"@%I&E(I)K+I-G.@0F1F2B3^7F8F<D=D?SBJCEEJFCGcHBIHL=N=P>R:VKYVZJ[C]J^@a?b>f?hHi>jEkTlD
one line	;U?VQX
one of	!J"J,S/T3D5A9WGUKVQUYX_UcGiKkJ
one win	3S
ones	;G@UQVYV
onlookup	!G/T
onlookup as	!G/T
onlookupall	7T
onlookupall as	7T
only	!H"F#E%C&8'E(=)C+?,/-5.+/30V1;2T3@4@5)6@7;859X;C<I=3@IB%CDDCE@F5IKJBK*L2MIO5P3Q4R:T4UHV>Y8ZV[8^[_,bmc:dBf0gEi4jU
only all	!W
only do	*S
only file	!W5JHWLIS;
only offers	!E2W3H5HFJ
only pu	>S
only supported	!HAY
only supports	!I9ZlW
only the	!W
only with	<T
only yes	IT
oo	)U
oops	"J,U-T.I5I7JIFKULTNHOJRIaIbJ
oops something	!?,V-V1S3UKWSGTS
oops vsftpd	!X
op	.EKGLFaUeTfT
op unsupported	!E.FLGaVeT
open	!G"3#I%-(%*+,B-8.E/G0W203=475G7E879/::;A<_=_>d?=BCE=F3G8HSI[JCK!N4OYPHR9STTAU;V=XCZB[[]'^3_Da0c?d8e(fSh9i7j7k:lW
open '	!E&F+V1I<_AEBHL9OIPIQJRJYI
open 'c	!T&J+X<K=JHFIGLK
open 0	!WLG
open 13	!XSJ
open a	!="I&b,<-I/G1I5E6J7H9J;I<FB7ITKJLGPIRFSATBbXcKf]iJjIkJlI
open b'	VV
open bsd	![/K
open c	!D.J0UIVLFSE
open channel	!?&I)U,D-G/D1W5I8[AJHJKZNKPKRETCWEcWfV
open config	!G;J<YLU
open connection	"I,A-I1C2J5I6c7U<CIJLHRHTBdJfEkI
open connnection	-J
open data	<KIJ
open dev	!J&F/K5WIIP[QGRVjJ
open directory	&G.G1H<IHIIIKJS_[KfH
open dra	!IOWSJ[J
open error	!B)XLUOHWX_JbJkH
open etc	<C=WHIIILHaV
open failed	!H"D%K&D)J+I-B.</S0D1/2J5C6G7C8J9H;IAEBACJHFIHKAL?NKOAPHQHRBS=TYWWXK[C^GaJf[iHjKk@lG
open failure	!5"F&G)D-H.;/=0D1X2J5I9H<GBFK:L@O>RKS@T>WA[@^J_VaJcJfYkX
open file	!?&@+J,G-H/G1>3J5A8H;3<e=h>>?C@EADBJCJHUKDNKP=Q7RASWTEVBWIYC[S^JbFcJf>iDjF
open filename	!FHS
open for	!6.X0T1J<JBIHIKHOXa<
open format	!W
open home	&J.E5_;?<^@IAJBIHTIGOYPAQHYG[TfI
open id	II
open in	!T'X.WLEOYSJ[GaG
open incoming	SU
open local	!GIWLK
open no	!Z<FIBLI
open output	!YSJ
open path	0U<VIILDSV
open permission	!_=IOKRESDaG
open private	!E;V<[@EB9PAYI
open public	!G;7<[=[BDFBRCi@
open r	CX
open read	!C.J=JI]LISI
open remote	!B&J.[/E1H<HBJLTS]VJaCfI
open repo	/[1D5VfI
open repository	)B5V8JB_KJLHR@SEbEcKfJjUkC
open root	!S;H<Y=>HUPISCaJ
open session	"U,K/I1YBGGULHSFkJ
open sftp	!2"T&H)],[-A.B/S5U668@9J;I=EAKB@IFKAL=NFOHQFR[WH_CaCbFcUf[gSiak;
open ss	;J?J@SAV
open ssh	"E%F'G(E)H*E+T,..9/91B2C3D5A6;8D9?<D=7>n?.AXBIC@FJGJHDI7KFMXNCO;QaRGUIV@W=[<]J_Ka@b>dFeIfEgChBiCl^
open ssl	&H-I1I3F;V<D>J@TAUBEDKIHJFLGMDPFQVVKgKiFjJlG
open storage	3U
open stream	!S@SQGSG
open string	!I1WLJOSfI
open sync	!B<T=[SJ
open test	SU
open the	HVLI
open to	@ICbYE
open tunnel	!I5TBSFVRGWTiTjT
open upload	!=.;IBL[OI[aa7
open user	!H385^6IAIBbLIQER7THi<kIlH
open with	RV
open'	!J.IWU[V
opendir	!]LUaJ
opened	!c&J)V,6-9.>/=0E1X2E3:596I7B9B;?<V?H@@A>B(GEHIIGJCK6LJN?OAPAQ<RJSDT7W8XGYHZS[D]K^?_FbEdJfahEjDkAlH
opened for	!T8IBFZUfIiE
opened main	!UcU
opened sftp	!Y1JVU
opened version	!V
opening	!E#K%G&B(C*E+A,U-F0F1X2C374J6E8H=W>I@ABACGEKHFIAJEKALVMJN:P@RWSSVIYCZJ[B]Ia5cWgIhGkBlG
opening connection	+I/IB@GURTWIbJcViJkI
opening direct	!A/VWTfK
opening file	SYaH
opening main	"T-K1T8UKWNJfJ
opening sftp	"J)S,H-H/K1W8J9VKDLVSTTGcV
opening ssh	/S3G;K@HBUFWKJNJQUR@
openssh	#I%@(J*C,<-B.;/<0H374H576J7E8C9<:H;[<8=5?H@@AlBCC=DGECF<GGHGIBJHK4L?N>OCR9S<VHWEZD[G]J^G_CaCbCc>dJgKhFiEjEkDlD
openssh 9	!Z
openssh client	TU
openssh f	?T
openssh key	3E5F;XFKKGPGYGiK
openssh keygen	!JTU
openssh private	!0&E;W<==?>B@FAgB<CEFIQ@jG
openssh server	!^.K
openssh sftp	!h"J,F.E/D1D5J8KBDKGLINIOJRFSETDaJcHlK
openssh ssh	!I&WBJ
openssl	@DATLIQ^YEiH
openssl encryption	!C;TQX
operating	!T8KbKiT
operating system	TSiU
operation	!>"1#B%e&:(4)I*B,@-6.V/71I4>5I659=:=;.<->@?<@9ACBACID@E<F>G,HGIJJ^K[M<NGPBQ7RBSZTTUDX+Y7Z<]5^6_9amb)c=dDfEg9h5i/j9k?l9
operation access	!Y
operation couldn	!B,V.H7TLWRK
operation error	QW
operation exception	5T
operation fail	!G.IBHKULVRKaS
operation failed	!5%E&?)I*G+E,I-E.[/<0W2B3S7E8:9A;?<CAEBIGHHAIUJIKFNEOSPDQCS]TIVSW@XK[V]I^Da1bGcGeEf7kBlJ
operation has	!=1J2Y7IKTN^RFTJWH^SdFfFkX
operation i	KGWX
operation not	"G%G&I'I(I*J+X,J.?/I0H1J2K3I5I8H9K;I<G>K@JAIBGCFIAK@L?NHOGPJQJRFSKTGVIYI[F]J^K_GadbGfJlJ
operation on	.EOVSJVT
operation put	9U
operation result	!E3I5G7UBFJVKVNISGfH
operation the	!V
operation timed	!H)T,K-=.D1T2C5I6J7C8S9IBDGJJZKbN7R@SJTTXC_:aHfUkClF
operation timeout	!H,H8KJ]KXRK^S_U
operation unsupported	!>,I.?0I8KKELAOCS@TI[I^JaeeU
operation was	,I7UTK
operational	!j,K/KBIRH
operational error	!j,K/KBIRH
operations	!I"T,H.S/E1D3H5F8J9J<IBGKFRGSSTTVJ]KaWfEiUkG
operations connected	!WSJ
operations do	!DSU
operations java	!K.VLCOU
operations upload	LIST
operator	,W-J5D7E;JBXFYJSKJTH_UiV
operator error	5D;JBXFYiW
opq	!Z
opq rrs	!Z
ops	!W"HBH
opt	#K%I&<(J*E+I-D0F1E3K6I8@9@;@<T=W>I?G@TBGDKEIGBH@IUJIKGNAOKVFWBZI[T]I_;bScCeHf;hHi@jB
opt app	gT
opt electerm	GKKWNJ_J
opt etl	IT
opt venv	SJ
optimized	!T
option	"_#I%H&='I(E)G*A+g,7->.>/90?1B2E3@4F6A7A8D9C:H;7=E>A?@@@A<BECDDHEAFAGWH@IBJFK4L:MBN4ODPAQ=R7TCUJVGXCYAZH[G]F^>_AcJdFeIf@hFi7jB
option 1	!GGZ
option or	!U
option p	kW
option rhostsrsaauthentication	!X+I
option stricthostkeycheck	+T
option use	lT
option usr	!A+Y
optional	!["EBGGTPT
optional dependency	!X
optionally	5U
optionally you	5U
options	"G&C'I)@+^/J0K1;2D3J5T6A8A9F<J>KAJDIFHGTIBJGKAL=QJRVSHXGZFaHbKfJgHiYjVkVlH
options for	!F+HBUJKiVjV
options protocol	!I5V
options session	!H7TdS
options ssh	!I3H5X
options waiter	,J-U1K5U7ENU_TkT
or	"3#4%=(,)V*=+U-A.!0E2A4B5U6W8D94:H<X=/>,?A@JC?D;E8IWJ9K?M4N@OBTFU7V9XJY@Z([0^G_5aFb-c5dIe@fIhAiC
or 256	!C;W@XA[FVQUYZ
or a	,H5TFWTKWW
or access	!DIXSU
or account	!V
or address	&H5TPXQJjJ
or assembly	!Y
or because	KT
or cannot	;G<S=V@HQJ
or change	!D-T/S;C?U@YAFKKQGRJSWYXiU
or check	!U
or create	WTXT
or deprecated	HH
or directory	'I(I)A+8,<-I.I/;0H1V2E3D6A7C8C9F<X=>>D?G@DA=BECHDEFFGJHTIVJFKAMKOCQBRFS1T@VAXJYCZH[6]A^Ca:dGeGhKi:jElG
or disable	3J
or disabled	![
or does	!HLU
or ed	!G;TFT
or empty	PVQJ
or established	!K,KdT
or exit	!E5I8[BJK]SK
or external	KK^V
or folder	!<<HIUSSVX
or format	!Y;GAJ
or host	!:,I/H3V5U6K7]8G;K<JBGGKIKKDLHRBTCXKjUkJ
or incorrect	!^BJSJ
or invalid	!EBGPVQWRG
or ip	!H7UTUkV
or is	!H"U/I0K1J3F5X;K<DBJIERVSWiW
or key	!F3J5A;AB[FIGUHKPBQWRJTXi@
or man	!E3T
or may	!U
or modes	!:"K)d+J1DBZGKKILJRHSIiJkJ
or no	!_;C<FQJRH
or not	!F,J/Y5K6TICKJLURKTJWK[CdWeTkF
or option	!GGZ
or passphrase	?U@E
or password	)H,C/I1G3I5F6D;F<DAIKIPCQ6R^TFfJiXjJkJ
or permission	!V
or permissions	!D&J+b3KBD
or port	!W
or protocol	!I5V
or public	!;&b5J<WA[BFFJREiFjI
or rsa	FX
or same	!HLKOW]X
or select	!JGV
or service	"H&H)K*K+I,F-E/V0J1G3D596[7F9H@KAKB?HFIIKELGNFR?SHTGXJ^K_KbIdIfHiDjIkV
or ssh	!3.I2X4U5VHUSV
or the	!C3U5I;UBHKJPHS^
or timestamp	!GaW
or unknown	!C+J/J3b5X;GBIHTLHNIWK
or user	!URHiJ
or via	!T
or was	!X
or wrong	!C;Z@TATQH
or you	!<&H5B;J<VBELYSWjZ
or your	!A1J9SBH
ora	!o"?.J/I5I;JBHIJKILKRESETHWKcKiD
ora 01017	!]RJiH
ora 12170	!XTK
ora 12541	!Y
orders	-J1K5H8G;I<KIZKBL?OVPIQGVUaEkH
orders csv	!X.HKKLFOW
ordinateur	,U
ordinateur cible	,U
ordner	LYOJaG
org	"B#I%E&4';(5*C+2/V0F2B6X7V9;:J<K>C?B@HBGC?D>FDGFHWI@P?U:VJWJXGYEZA[2]6^6_Fa?bDc9e8gIiHjJ
org 2022	!G,W/A6VKJRJkT
org 21	!F,J-XKINVTIXVlT
org 22	!I"F)E+J,Y/J1=3B6Y7C8A9IAJB[IHJAK3MTNCPVT>_HjUkG
org 2222	!U/B3E4J5F6[KKTWkElS
org 443	!X,G/]1J7HTDdF
org acme	SS
org and	!J3D4E5kH@
org apache	"C%G&=(J*B+G2A6?7K9;<I?D@?A6CHEHGJI@LTMGPFQHRTVCWEXKY@Z<[B]J^F_Kb>dDfTgJhIiIk8
org b'	!Y
org bouncycastle	;XQZ
org closed	!;"Z)V,7-<.G/?1H3J5?6K7JB:K_RBTCW@_HiJ
org connection	!E,]-J/H1E5GBGKYRJ_Jk?lJ
org could	!J
org data	!GIJLY
org debian	![
org eclipse	!?-J5JAVESKJPWjS
org failed	.J5I7G;WACB6GVKILTRcTEiI
org for	!G,F-KNTkU
org found	,K3H5[KHTJ
org has	!E3]5@
org in	!B"J*U/E3G5I6G7T;FBKITSJ_TiIkS
org ipaddr	!W)H*T,J-W/E5S6H7J<JBHJGPJWKXIZJdDiBjK
org is	4V5I
org jkiss	!KBSRJ
org left	!Z<JBIGKLURG
org maven	!W
org mule	!DBTLITUVT
org name	!T6EW]kA
org no	6=
org nodename	/_6A
org none	!JHGIFL^
org not	!@,F-Z/K3K5I6H7K8SJYKXNTRKTG_X
org on	!A*H,[-H6G9FBJKBN>RJTG_FlY
org port	!0+H,=/!1E3H617e8F<FBBIJJHLJNUQWRHTVWZd_i>jGlF
org postgresql	!T
org refused	!J,b8KKCRFTG
org remote	!W
org repo	![
org request	!T
org rsa	3AHW
org sftp	/F6T
org sftpsync	!T
org springframework	"I,V-T5G7K9J;GAJHHIIKHOVQJVIWJ[IaJfFiJkI
org ssh	3DBKH[RHYJ
org the	!C,E-K1]5GTJbU
org timed	!C,I7T8GK3T^dU
org unreachable	!I,H-K/U3D4W5@6G?TBEHWNYSIT@^T_TcVdVkV
org upload	!G,J.W/F1F6TKVOBTIaB
org was	4V5J
org x	!^
org に接	/?KHTW
org への	!</F7XK<dTkV
org'	!T"J&G)J*E,A-I1H2F5U6V7C8I9F<JHCLENDPJRWWFZK_JdHiIjGkE
org' does	!K5V
org' ed	!m5DSK
org' is	!K5VHA
org' not	!H3J4T5T
org' port	6V
origin	%G/C:E=EBSHILHQIR@SXWSdTjK
origin error	-JWW
origin head	!ISUiI
origin main	,HUTjHkU
origin master	!J&S,U3TPTRJTHdUiFjUkF
origin url	-JWW
original	!W%S&W*H.K<WHD]UjI
original contents	!ZHF
original error	FT
original stack	%T
os	!F"9#H%E&='X);*A+C,V-3/61C2C3;4G6B7Z8T9K:G?KA<DKEKFCGEJDKTL)MFN3R9S7VUW?XBZG]B^B_4b:c8dIf6h@iCk@lC
os environ	!GPU
os error	!J"C%J&C)A*F+J-9/<1G2G3D5<6H7Y8T9A?K@HAFB?HEI7JIKUL3MIN;OSPEQCRCS:T;VWWCXEYG]G^H_=bBc>dJeSf:hJiFjHkGlJ
os path	!=5X<FHSLJ
os stat	IXLHVI
os too	!C,WBU
os type	!USIjT
ossl	![;JAIQF
other	2W3Z5<9T;JSK
other names	!U
others	!H<H=I?TBFCVDTEKFI
otherwise	CU
ou	!E"X&F'U(C)J*G+G,@-C.?/S1I2H3X4J5T6D8D9F:I;F<E=K>GAKBTDIEIFJGHJHK=L[MJNIPJQBVEWIXGZI[B]E^H_EaAbGcIdGeIfIgEhIiZjJlJ
ou service	!I/Y
our	!I%D&;*I-F/H1G2G5?7H9[;>=B>I?I@GAHBdCKEGFTG>KGLGPDQFRHSJWHYDZ:bDcHf>hEiVjW
our key	%G&@5J;F=F>J?JBYFZGBQKRIZ?fGiXjX
our records	!W
ours curve	!E
out	#=%B&1':(4)G*<+2,1-F.T/41.3*44506D7V8W:?;E<)=A>@@@A=B:CFD?EFFJHFI[JTLJM9OTP6QARESXTdVIYJZ;]1^<a>b6c=dee8fHg5hGiBj@
out a	.[0VLTOCaG
out after	*J,D2J4J5F7@JFN^RKTTVKWGXGaFdJfTgJiKkT
out any	!I/U6UBSRS
out b	!W
out connect	!?,I-I6VJKK>NGTf_JkG
out connection	-DKCTVdY
out csv	OZTKaT
out during	!>-U7HJUKCNXdC
out inv	!IIT[W
out of	!W"I,@-F.[/E2I3H5F7@8F9Z;JB@GJJ@K?LIN>OGR@SCTB[H_?aEdIiIkGlI
out report	.VSYVI
out revision	UT
out the	-HKITTdT
out unreachable	7EKITckI
out waiting	!T,K-?2H5G7=8^9>BCGVN?TCXK_@dAfDiHkGlD
out when	!?7UBUKVRITZ
out while	!G,T-].I1J7V89FIGDJVKGNZRDSK_VcGfGkTlU
out'	,G.G/E1V5K8TLHOJSETa
outbound	!H*H,G-J/H0J2H3D4V5F8H9JIIKGNJOFWCX_[VbKcIiJkJ
outbound encryption	!S
outbound sending	aU
outbox	!D.E1IIILU[W
outgoing	!V"I)K*[,F-K.H/B1D2C5IBHOHRBSVTH_KaIbJcJfEiIlI
outgoing writing	!T9SKT
output	!1#K%D'J(E)F*C-5.U/G174H6G9>:I;:=F>J?I@EAEBUDJEGFEGAMEN:PCQER@V@XGYF]F_:bTc]eFf9gDkJlE
output clearing	"VbSiS
output error	!=&W.T/K<KKVLGSEjV
output file	.T<JIJLV
output for	!E"VSJbTfK
output from	!F&E,XBWKITVcT
output stream	HT
output to	0WKILTaW
outra	!U-]KENU_I
over	"W&C*F+J.H1G2I6I9B;K<FFSIGJHKIPAS?WFXI^GcDiSjBlG
over bap	!B"T,G5I@SNJPJfK
over its	!S
over ssh	"U-F3T5EBINUbWjJ
over ssh'	SH
overflow	!C-K5I9J;JKIMUNVSKTI_Ck_
overflow reading	!C-K5I9J;JKIMUNVSKTI_Ck_
override	!cf>
overwrite	"K(H+J,F.>/H0J1K3J5F8K9K;I<E=FBECGEJICK:L=NJOkPJQJRFS@TF]Ia>bHcHfEjKkJlH
overwrite remote	!EOW
overwrite y	!]<H=HCH
overwriting	LHOS
overwritten	!V
overwritten by	!V
own	>H_U
owned	!C)XBJCUiK
owned by	!E)X
owner	!@&I+b3J5J7JBASITVXF
owner or	!>&J+bBD
ownership	!E"J)d+I1C5J8JBZFKGJKHLHRGSDiIkJ
ownership in	!X
ownership or	!:"K)d+J1DBZGKKILJRHSIiJkJ
owns	,S
owns socket	,S
oxidized	RYiH
p	"<%F&<'E)C*G,I-I.C/E07697=889E:F?GCEDGHDIEJHMUPEUGV>XSYHZ@[<]D_Ba^d5hDiXj?kk
p 1	!T+S,J0I3=6KIJKTLEMXOKPGQGRWVJXKaIgKjJ
p 10022	!IkY
p 2	-JTU_U
p 2022	!;/I6I=TBJOURISXkZ
p 22	!CKGNGSITEYKiUkVlU
p 2222	!D"J,F/J6I7GBGLHRG_JdHiHkd
p 3	.UKSgW
p 443	#W,TdF
p 8022	/VcVkJ
p bad	!T
p echo	cS
p key	!A5I@VAYBKPUYJ
p link	!F,T5WBSiU
p port	!V+I,I-IBHNJRKTEWT
p user	TJXU
p ポー	![
p'	,T
pacer	<WRIfT
pacer low	<WRIfT
pack	"I(F-I.W1K3DBIJVKZLGNKSJcJiK
pack invalid	!J.X8SJWKU
pack output	!J.X8SJWKU
pack reused	!S
pack unexpected	8V
package	!k"F*J,F.A/B1F2J3U7I9D<EAIBGHJIDNIPKQJR@TD_KbJcIfE
package dartssh	!F-U.F3S5TLUSW
package openssh	![
packages	(E)J1I:JBICHJEMJOJXJYJ]I^HeKgH
packages airflow	;S
packages asyncssh	!<
packages due	!W
packages fsspec	!Y
packages paramiko	!4+E.T/U1KFHIBYKcSfJiHlG
packages pysftp	5VHH
packages remote	!JNUlS
packages ssh	!HRTiT
packer	!F#U5I7S8[<JKVNURJjJ
packer experienced	!I
packet	!>#C%F&6'B(8*V+6,B-I.9/A0A1c2J3?59617>:D;I<5=G>C?@@CA5B6CJDCEFF@G>I?KiL<M9NYOCP2Q/R3SKT/UEV:W?X7YC[C]:^8_@a7cnd.e?gFhIi;j5k:
packet connection	!H,Y1<2U5C7T9]BCHTK=N<_HfZk>
packet corrupt	!D"D*T,J-F3I5H8A9B;GAJBGGIKfPGQDRGWK_GbKcSf@
packet disable	BIGFRK
packet eof	!J-W1J8[KUfH
packet from	!F-KKGNERU_KkK
packet handlers	!JKKNJ
packet header	8VK[LKSHTF
packet in	"[)Z1ZK_cKfG
packet indicated	KKNEcY
packet len	!CKUNW
packet length	!K"F)I-F.F1K2H3I8E9A;EBFEHIGNdQIRETJ[H_IaIkU
packet max	cV
packet py	!FJS
packet read	KK
packet received	!H"X)H.J1CKELJSIcTfZ
packet send	!G
packet size	!A-I8JK[NX
packet socket	KWNXcJ
packet too	!A)J,J/J1A5I9I;FNKRJcYf>kT
packet type	-K1[8G9KJTK<RKSXTHfW
packet userauth	!aBFRKiJ
packet wait	EE
packet was	"D)H*U,H-D1@5J8D9CBKKXSFTG^F_GbEfElU
packet write	!;"E,G->1[7CNGTFdGkJ
packetdataafter	9VKV
packetdataafter packet	9VKV
packetizer	!DKZWT_T
packetizer read	!KKU
packetizer readline	!GKVWT_U
packets	!TJVKG
packs	!V
packs to	!S
pad	2F;UBY
pad block	;V
padding	*K,I-H8J9H;[AHBGNVPFQXRHTGfI
padding did	!HQY
padding exception	;S
page	!Y"E,I-K.G7J<J>HBBKELIPJQURBSFTIXS_KfKiG
page for	!J"JcU
page html	>I?T@TAUQYYU
pageant	!="?%Y&p(H)H*G,>-E.A/E0G1@2F3<4K5E6I7H8D9B:G;>=G@GADFBGGIDK4L<NGOCPBQGR;S<T:VKWGXFYGZG[E]J^D_DaAb@cAf;i<jYkClH
pageant is	%X&X<IBJRHjG
pair	!e"C%I&C*I+I-G/J2G3B4K5>9F<Y?YBBCHEIGIHDIIKHLFNERHWIYWZJ_JfJhJiHkJ
pair java	!D<V?WYU
pair load	!D<V?WYU
pair or	!URHiJ
pam	"Z1Y8IB7FCLBZTfFhIjI
pam account	!K"ZBFRKiE
pam for	!WRSiH
pam unix	)TBEFKZUiE
pandas	WK
panel	BJ_TkV
panic	-HLVNVOGSE[WkE
panic ssh	-INWkF
panicked	!G3W
panicked at	!G3W
par	"I%J&H'J(D*E+I-H.C/72H4J5:6G7@8C9@:V;G<A=B>E?JAJB[CIEHGHHIIIJJLFMJNFPGQCR@VKWIXVYG[I]I^J_;aEbGeKfGgGiDjUkAlE
par le	!4(I*K-B.J/>3G5A6K7K8K9DB^K>LJRITEXX_DcJhSjWkIlK
para	"X(J,B-E.C/B0J1E3?5B6I8H;I=K>IBIEKGIIFK>LHOCPSQWR>SDTUWJXH[G]I^J_DaDbEcFdJfEiEkB
para el	!W
parameter	!c"K,H/@1J3I5G8G;G<WAJBIKERETE
parameter no	<T
parameters	*S2W5G9ZBHKK_JhF
parameters rclone	!J
paramiko	"G#C'B*H062H4C6H9B:E<G=E>7?=AJB@C3DAE<I?LHM:OIRHSJTCUFXJ]?^A_GaEbJcVeAg;iDj?kJl?
paramiko 2	!HWUkS
paramiko agent	!E&VKI
paramiko auth	GT
paramiko channel	!D1TKUbVfI
paramiko client	!<+I,X-G.D/^1F2G6I8CFJHSIHJVKILDOJPIQESAVHWH[HfXlK
paramiko date	!c(H3IKK
paramiko ed	!APHQVYS
paramiko ensure	;T
paramiko packet	!GJTkT
paramiko pkey	=SYT
paramiko put	!;-JPJSKTUhH
paramiko rsa	!H;?@^PUQ>
paramiko rsakey	!C3T5J;XQG
paramiko sftp	!#"S&G(U)_*I+K,:-T.S/40K1T3G5?6H7F9E;@<;==@IAHBDHBN?QER?TBYIc_hKiIkElI
paramiko ssh	!!"B#E'K(@)J.-/-0C2J6:9K:H=1>@?GAHC>DIEDHDI<L/MCO5S.TFUKV@[:]H^Ka:cFeJfSgH
paramiko transport	"T&D+I,D-T.D2U4I5?;?<H=G?H@HAJBTFVHCIJJJLEOJPJQ<S>TTYJ[H_UaHfFiWlI
params	!T5S
params acme	!^
parent	![0J5F8HBII>LZNJ[?
parent directories	!W5K
parent not	!FI@LX[CeU
parent snapshot	!U
parquet	!G(U-KOS
parse	!?#G&F(F+e,D-5.A/20F19304C6E758=9J:F;X<!=%>:?T@[BFC>DHEFG7IAJ@K7MSNEOJP[Q[R,SCT+V;XHYSZ7]F^CaAd=eHgHhCi=j2k5
parse error	!C+b,J3I5GAFKFNJPJQUfI
parse kex	2T
parse key	!B5KACPTQSYV
parse known	!C5^;J=JHWLKSH
parse open	!K;J
parse p	!HAYPX
parse pem	?WPJQH
parse private	"G%G&9)I*F+I,I-J.J/C2E3E5<7D9D<+=4>>?X@YATCDDKGAH?IJKELANEPZQWR=SHT?VJWIZ?_KcJdEfEj?kKlJ
parse remote	!B"Y+W,T-J.J5WTI
parse response	!D1HKGMW
parse signing	;U?KQU
parse ssh	!D;V=IQ?
parsed	;V@VAUBJ
parser	!I9S;C@UKUNBP[Q[_T
parser in	9VKV
parsing	+W5I<@=H@CA_BBP?Q>YA
parsing error	!Y;GAJ
part	!A"I-I.D/J0K3F5J8W9K;ILHOXVJ][aE
part of	<TFT
partial	;I=J@JCJF>GiIKKEOTR>ZBaG
partial success	!C=KFEGhRAZEiBjF
partially	]U
partially transferred	]U
partition	!X
partition combination	!V
partner	"D,F-I.F1G2K5Z6D7[8H9H;A<V=U?TAFB6IGKAL@NIOIQCRETWWJYI_HfEkWlI
partner example	,>5Y7XB?KHLJTU
partner example'	5V
parts	!F"S*Z2YKJSI
party	,G7UKHTTdY
party did	,H7VKJTTdY
pas	"9#H%F&B'H(@)C*@+C,7-7.:/01@2A3Y4G5U6B7<8>99:E<A=F>C?GB4CEDIECF@GCHEICJEK3L[MENAO7PDR=S7TZUIVFWAXBYEZG[E]C^D_8aBc?dDeGfAgBh=i@j?k?l?
pas pu	@VAVQS
pass	!E"]&I)F,B-I.I/D0K1@3B7H9I;D?HB7FJGZIJJTKCLDOJRYSBT:VVWGZIbHfSibjGkIlF
pass phrase	;G
pass test	!Z
passcode	!GGZ
passcode or	!GGZ
passcommand	!T
passcommand or	!T
passe	)T,H-H/F0K1S8GBHKBQFRZTH_HbIcKfT
passe incorrect	/JKFQFRZTJ
passed	!g"I*J.K9HRH
passed 0	!X9I
passed 1	!]fK
passive	!a1J8FJYRI
passive mode	!aRI
passphrase	",#9&*'@(>)=*0+1,/-0.1/.071B2-3#445;67798094:4;=<#=0>??;A@B0C!D2E'F"GEH9I2J6K)L0M?N+O8P~Q~R7S9T3UCV<W5X<Y2Z<[5]=^6_1a@b2c3d?e@f6g>hHi!j2k.l;
passphrase again	!V
passphrase by	!T
passphrase can't	!8&K5XIKP]QGRVjJ
passphrase empty	!W
passphrase fd	!T
passphrase for	#J&D+D.H/J3E5;9E:J;U<==>>F?J@VB9C=DGEFFDGCHIKEPWQ^RBSITFY?ZK_JbIhHiBj@kI
passphrase given	!@;E@HAHP^
passphrase is	,J1J;@=HAABICGEEP[RIYJ
passphrase may	!IQV
passphrase must	!K;G@KAJPZQF
passphrase no	!FGT
passphrase or	!G@SASBHPW
passphrase protected	!G5G;>@KAEPcQ>YJ
passphrase required	!:<E>H?I@IP]
passphrase supplied	=@AICJQZYF
passphrase try	!:+H;J@XPGQT
passphrase you	QV
passwd	!EGYRVTJiT
password	"_#G%H&@'7(4*1++,5--.!/!0-2)3!4251687(8?95:2;4=7>6?<@AABBGCFD2E5F2GIH'I'J5K=L!M2N2O+PbQiRtS0T/UHV3WCX7Y?Zq[G]7^8_)a+b-cFd3e6g6h@i_j<k2l9
password and	BGQXRT
password are	!JRU
password attempts	!Z"JQERBiI
password auth	!U
password authentication	"T%H&@-K1F3K5G8Y;I=IAFBDKSNKPDQ<RXZ4_DfChGjJ
password connection	B[
password failed	!G"GAXRYiI
password for	!["J%I&J,H/G3E5D6I8FAKB0FFG?PFTFZ>_DbHcJf=hBjFkI
password has	!?"[
password incorrect	!A"J;GBKQ_R@iI
password instead	5U
password is	!V"@1K5F;H<JKDPSZJ[GcJfHiW
password keyboard	":&K<HBTCWFHG;RFZbjB
password libssh	iX
password no	!J"e&/;@<,AKBGF:P>RfZ-iWj8
password not	R]ZEiG
password or	!E&^1H2J3G5D9G;C<]?K@?B<FGKSPIQZTTWJYAZFhUiU
password pair	!URHiJ
password password	!G
password permission	!IBART
password prompt	!HBTiW
password protected	!HP[
password publickey	;S@UAUB;R^YUi@jJ
password pw	RX
password required	!C"?;F<I@KPZQ=RZYJjV
password ssh	!G"YBUGV
password successful	!XRF
password unreachable	iFjW
password username	<SRV
password was	,J1J5J;I<JAGBBGVKIQSRUTH
password yes	!Y"JGSRFiC
password'	"HFWG7PAQJR]jE
passwort	"?,I.I/G1J3H5D;F<JBGKKLJOJQIRcSITGYJZJfIjJ
past	!>,H-WMKTG_TiJ
past max	!>,H-WMKTG_TiJ
pasv	!]KJ
pat	!G
pat open	!D
path	!>"2#D'A(4)5*1+G,F-A.6/?2E4@7C8B9/:=;B<_>@?J@=A/BDDDE@F5G8IZK7LjM@N8PEQ2R4S_TCUHVUW4XAY;Z?[T]6_:bDc=dEeIf+g9hJi=j:k1l7
path '	!G&U,J.F1I5F6J;HIBKHRKTK[UaJiJ
path 'c	!X
path 'vendor	!b
path action	LV
path boolean	LTSF
path building	!X
path cannot	!G.ILYOF[J
path change	!Z
path data	!H1X5V<KIFLESV
path dist	!C/G6H<HI^LA
path does	!<<YIGLY
path expanduser	!=5X<FHSLJ
path file	!?3S5I;I<VCJHIOVPVRJSJiS
path flags	!I1WOVfH
path home	/U1EIURJSB[J
path in	!K5EBIIEKKL_OJTJ
path not	!F/K0K<ABIICL^OHRJS[[KfG
path parameter	<T
path path	+T5J<ILCPXRJSYiS
path resource	!F<X
path rooted	!K.V1U
path specified	!@<JHSITLS
path srv	!T
path string	1IOUSFaUfH
path to	&V,J5I;T@HAJBKKILWOHQITH
path upload	!IICL9S[[UeU
path usr	![
path var	!J
path www	!ZIELBSF
path'	IUSG[S
paths	LV[H
pattern	!T/K3H5KHW
pay	!GVU
payload	;FAJKKQGgT
pbkdf	!JAX
pbkdf 1	!JAX
pc	,STBdIkG
pc ty	!H
pd	!T-F<JIGKKLGNbWJ_HkFlI
pd date	N]lJ
pdf	!F"J,E.V0Z1G3H5K8J9K<J=KBBKARGSVTFVV]JbJcJfGgTiHkJ
pdf'	!FLIOV
pdo	!Z
pdo exception	!Y
pe	!FAYBJiV
pe em	!KAY
pecl	!HRTiT
pecl php	!HRTiT
pecl ssh	!HRTiT
peer	!="I#C%;&5'F(A)U+E,C-U0B2Z5V6<7I8H:F;@<C=E>B?C@JADB_C9DGEGF@GHI=JKKZL6M=O:P:Q8RAS5T&UGVDW4X8Y:ZH[@]F^8a<b1c:eEg?hHi=j>lK
peer 104	!H
peer certificate	!>2X3S4U5THU
peer closed	!;"D)A,E-:/H1?5B8D9JBcK]NB_=f@kI
peer in	!U
peer incompatible	!J*W5IBKKINJ
peer no	!D*@2X3H5F9^KH
peer r	/J5JBJKGNU_U
peer server	CG
pem	!6"=#H%C&4'J(F)I*>+=,?-I.A/<0?1;2>384G5.6F7F8@9=:B;_<_>a?6@VAcBACVEBF=GGH9I<JFKAL;MGN?OEPWR9S<T9VEW=XJZA[B]IaDbEc@dHeJf?gDhCi1j6k8lG
pem bad	@FDTYC
pem decoder	!J;E?T@XBE
pem ec	CKDX
pem file	;T<@>[@EAIYH
pem format	;B>[@JYK
pem has	!HQY
pem is	!GAHPZQH
pem lib	!_;;QCYI
pem no	!H&I1H;J<fBBLEQUjJ
pem open	;H@S
pem pem	!X;G?TBH
pem problem	!?5I;Z@SKJQKYS
pem read	!T;DQI
pem routines	<KAVPIYT
pem structure	!C@WBJPIQCYV
pem user	;DB]CY
pem'	!E5J;><U=V?E@<AAD^HEPGQIRISFY7iHjJ
pem' are	;J?K@AAJDYY<
penalty	!?"JBCRI_aiH
penalty failed	!?"JBCRI_aiH
pending	KU
per	"K&K(H)E*H+G,@-I.H/:1A3W4K6@7F8?9I;B<E=H@GAFCIFJGCHYIEJVLTNHOHPHR<VKWJXHYEaGfEgJhEiXjIkAlD
per sftp	"F,H.B/E1K3Z6H8JBGHXIJKDLVOHQJRCS>TB_KaIbIcGfGiIkKlG
perform	3TSI_U
perform the	4TOS
perform this	![
performed	!U
period	!I7UTUdZ
period of	,I7VdZ
perl	*T
perl 5	*U
perl warning	!U
perm	![
permanently	/K3:4J52?TDKH0KILTPSQKRUSWiT
permanently added	3;4J53?TDKH0KJLTPSRUSWiT
permiso	.KLHOKS[aF
permiso denegado	.KLHOKS[aF
permisos	CT
permission	"I(3)-*/+@,,-".!/!0:1:233!435+6,7&8'9-:U;G<H=^>3?@@JA9D@I:J5K!L7M8N)OHPHQ@SnTBU<W=X*YJ[.]3^(_'adb:c%d/f!g3h4jZkGl2
permission denied	!H"H(5)/*1+B,0-'.!/&0<1>253!45516/7(8)91:*;H<J=^>5?A@KA;BTDAI<J6K!L4M:N-PJQASkTFU>W@X.[0]7^._*aeb=c(d1f!g5h6kIl5
permission error	.J5J;E<C=X@JHXLDPJQIVTYJaF
permission non	!]OIS@
permission on	SDaY
permission to	"F&H/J3G5A:d;G<G=HBEHJRHTIaKiDji
permissions	!E"=#G%?&7'H(B)D*G+[,=-D.C/=0?1H2I3;4I546D7F8B9D:F;/<9='><?G@CA5BDCwDdE1F9GBH>I8JIK5LFNAP/Q/R6T:V?WFXJZG[<]?^H_@afbBcHdJeEf?gEhDi7j5k?lF
permissions 0644	!>;[<H=I?ZAXCTD1Y^
permissions 0664	DDYT
permissions 0666	;G@JCbYI
permissions 0755	!DC]DIYI
permissions 0777	!ICbD=YK
permissions and	aW
permissions are	;ICVYG
permissions for	!G;D<H?HACC4DoSDY:
permissions ignore	;J<K=JBJC[DG
permissions of	![+JCXDES>aF
permissions on	&H+a,K3I5HB=IKKILFNKOITHaW
permissions or	!J
permissions r	BICX
permissions to	!JOWSW
permissions try	!ABTDZ
permissão	!USU[K
permissão negada	SU
permissões	!B.T/J<KRDSVTIaW
permit	-KRFiUkK
permit root	!VRGiK
permitted	!8%C&A'E(B)H*D+V,>-E.7/?0A1@2F3?5:6F7E8>9A;C<E>H@FAAB;CBDHEJFEGJI:JIK:L4NAPCQCRIT;VCWBXSYG[=^A_Sabb^cDdKe]f@gKiGjJkDlD
permitted 1	!=.HIHLHaa
permitted to	!C"ISF_ZeW
persist	IT
persist 60	!U
persists	!CSTVT
personal	:UiUjW
personal access	iVjT
peut	THcU
pg	!l,E5KBGKHRJTH
pg hba	!_
pg lib	!Z
pgp	![QD
pgsql	!S
phase	!JLTjU
phone	!CBSGSjU
photo	!J'W0]1J8JBILGOGRITH
photos	-F1J8ILUOISVT]fGiJ
photos img	(S
php	"J#J%B&T(B+I-G.?4H5,9W:I>HCGFJGHHCJ@L:MHTGVBW@XGYTZE[F]F^Bb?eFfUgGhAkI
php 12	!H;U=J?X@WAWQVYT
php 14	;IPWQV
php 5	!Z8T9JKT
php dav	!^.H
php fatal	!U)T*B,I-E2J5K8K@YAWBEIKKBLFRHfI
php line	&WSJjW
php net	!HRTiT
php network	,T/U
php notice	!5.J;KBGKTRHTDcXdSfWiHkSlE
php on	!I%J(I*Y+C,J.?0I2W3>5C7T@TBDIVJJOCR9S=VK[E^JaDbIcSgKiDjF
php phpseclib	!A,D1I6U8GBKTIdUfDkW
php ssh	!B"V/E6K7T;G<I=IKXLJSJ_TiVkT
php warning	!0,V.I2I3H5J6G8J9Z;G<UFAIWL9THYGcIiDjH
php'	"V)V.K1V=JFTHJLKQURHcWfJ
php' could	!C"V)V1VFUQVRHSDcXfJ
php' to	!U
phpseclib	!D#K%J(H+G.B4K8T:J;U=>>IAGCJGDHKITJAL9S/VHWEXJZG[I]I^FaIbFeIgJhFl;
phpseclib 3	&K2D3H5E7IBAITJKLGQWRGSC_UcIfDiIkH
phpseclib crypt	!F<S?SPT
phpseclib net	!J&J,K.I3G5K8W9T;CAHBAFJLJQHRCSHhKiCl@
phpseclib phpseclib	*<1E3F5I7F8[BDFJIJLHRGSGYK_JdJiHkElH
phpseclib put	!H;U=J?X@WAWQVYT
phpseclib v	!I"I*K3V6I<H=G?DAEIJLHS@dKkJ
phrase	!H"C#K%G&D*F+D,A-D.C/D0G1G2G3?4K5>6G7F8E9A;A<J>E?IBBCEEGFEGEHGIGJHK>LCMJNCOFPeQZR?SETAWEXGZK[J^H_DaJbEcGdJfDhCiCjIkFlG
phrase null	PVQJ
phrase secrète	!;"E%H&F*H+E,B-E.E/E0K1I2H3A5B6H7G8G9C;@<?=D>G@HAFBDCHEHFGGFHHIJJIK@LHMKNEOHPcQXRCSGTBWGXIYG^J_DbFcHdJfFhDiHjJkFlH
pi	"T&J,G-G1J5K7Y9JKSRBSJTIXHdGhUiTjIkF
pi ipaddr	"X7WBTRDiWkI
pid	!f">%=&>*I+G-A.A/B0I2H3@6K7E9G:J>K?TCHGFHJIFJIK>LSMGNEOGPXQJRFSHVJWGZI[J^H_BaEbDcEgKhGkHlJ
pid 14	?TAUPSYI
pid is	,T5S8SKC
ping	!m"K,D/91K3J5C677>8JBIJ^KBLIRHSJTSUTWHbJd?kF
ping ipaddr	!_7@TGdB
ping local	JV
ping m	!HJY
ping pong	!V
pip	![(G3FBVKITIkT
pip install	!T
pipe	"S#F&S'H(G)Y*7,1-I.J/20C1V2:3J4A6E7>8d90:E;:<==E?G@CA?BJCJEDF@G@I@K^LCMEN9O;P@Q@R5SAT9UJV@X?YEZE[9]Ga>bEc:dDeGf3gFh>i7j@kDlB
pipe 32	!H.S1G8TLT
pipe closed	!C-G.V1E5J8UBJKbLJNJRK[F_Gf>
pipe openssh	!K&WBJ
pipe the	,?K[TG
piped	!I"T.U
piped input	!I"T.U
pipefail	!U
pipeline	"I7T:F<JLJPWQXSHaHdUgJjY
pipeline git	:GSKiTjX
pipeline sh	!V
pk	?U
pkalg	!FBUFJiS
pkcs	%TAT
pkcs 11	%T
pkcs 8	AS
pkey	%J&J,H5G=T@ZBFGIRAZYiFkJ
pkey key	RCZY
pkey paramiko	;D@XA=QH
pkey py	=SYT
pkformat	?T
pkformat data	?T
pkg	!T.W/F5D;B<F@FAEEWLIOTPEQDSHYI[WfKiG
pkg sftp	!]
pkg user	!T
pki	!S;I
pkix	!X
pkix path	!X
pl	&D)G+K-G.:3I8=9@;CBVCSFVHHIBJEKHOBQTRFWFYJ[H]KbBcCjClC
pl line	!5&E)I,W-H.@1T8?9A;ECTHHIGJFKJOEQTWHYK]KbDcEjFlK
plain	!VBCKJRFTViDkH
plain socket	TVkJ
plan	"F0TBJKHSVkV
plate	!GITLHVXeV
plate 7	IULJ
platform	.W7U;JAIBKPUdT
platform linux	!I.X
play	!U&V6TRJTG
play recap	6U
playbooks	&I
please	!J#6%B&>'?(@*7,E0D2K3G4C6E8<;<??@<A>CJD?GJHDIKJHK5MEOCRWSIUDVJWTXHYIZ/[A]>^]c;d;e<fHgBiX
please add	!I3K5Z
please check	!D&G)V,S-U.H/U3B5=7T9T;H<IBEGWKCLEQYRISEWG^J_DaJbJcGfSkWlJ
please contact	!W"I#J&F,J/H5ECKFHGHIGPHQJTEWI^H_CdKiGkJlJ
please decrypt	PX
please fix	!K=T
please log	!V
please login	"EBIREiZ
please make	!?FILHOKQK
please provide	YU
please refer	!BRUWZ
please select	!E,HNWRETElY
please specify	!T
please try	!:"Z#G%G&J1J5H<E=ACBEFFEOIPJQARZS6TFZ@a>bEiU
please use	5I:V;B=F>W?J@IAFBEESFYPFQKYFiKjI
please verify	!?BSRYTVjU
please visit	!I"T
pledge	fT
pledge filesystem	HIfU
pledge fork	.S
pledge network	HV
plink	!B"H&W+J-J1F5T8H9J;D=J>TAJBDFJGBKELHNIPUQHR_WHYJZE^I_JbIdKfFiEjKkU
plink batch	!GPW
plink exe	5WKJLJRWTV
plink's	5TQJ
plugin	!U"B#U(J)I*H+J,_->.B/<1A2J5>6G8A9B;BBEFCGTIAJJNKOJQDRBWYXFYJ^H_IbIcFdGf>i<jJkClD
plugin could	!H,J/J7VBHRETblI
plugin date	!S
plugin is	!DWZ
plugins	&I*K.D/J1I3E7T9G<FBUCKFTHIKEPFTTWCXIbJcJdEfGhKjI
plugins maven	!W
plugins publish	!B"T,G5IPJfK
plus	!A.TKILTSWTGdWkU
pm	!U"J*T/F6UBFJTKKPKQKSG
pm 2	!X;SBK
pm line	!G*URU
png	!D.J3V5DIUKJRKgT
po	,E.H/FKITYVTaS
pod	!a
pod sftp	!Z
pods	!b5KfE
pods is	!V
point	-J/I1E5IBJIJNHRJSE[I_J
point remote	,S
point with	!H
pointer	!^
pointer exception	!X
policy	!]*J,<-G.A/@0D1G2J3A5B7H9KBAKCLENEOTRIS?TBWHXY[I_BaHbJeJfDiTkD
policy missing	!K4T
poll	!?,E-G/K1D4J5H8JHSJJKbLINKRV_IkG
poll 2	!G
poll message'	!I
polled'	IS
poller	TT
polling	!W
pom	AVBU
pom 1	AVBU
pong	!V
pool	!k"F,;.G/A1H2U3I5F7C84BARBaJdIfDiJkG
pool host	!W
pool item	!XTK
pooled	3T8IRW
pooled item	!E3U8IRXTS
por	!="@%K&C(H)I*G+D,X.B/>0H1B2F4K6A7>8V9I:W;E<D=FAJCIDJEJFHGEHIIEJJKELCMHNBO@PDQCS?T7VKWBYJ[C^H_TaHbAcEdIfDgJhFiBjJkAlU
por el	!A,W/K3J8UTI_S
por favor	,DTJlY
porque	!F,W-FKIkX
port	!T"E#8%C&1'>(7)H+X,g..041@3@4=5H9I:;;9<,=;>B?A@CA0BAC=DBF@GDH9L4MUNWO/P<QAR;S3U=VGY;ZH[4];^?a7b3c7dTe;f>gDj<kd
port '	!<+Y,@/ZIJKEMHNFRBWKiJkY
port 10022	!J7JBJTT
port 2022	!H"J,^-H5K7KKERETD_GiUjVkX
port 21	,K-D/J3F5I7KKZNeSFTFWK_FaJdJkYlY
port 22	!-#D&D'G(C)F+W,Y-T.F/E0B1I3F4H5G6F7U:F;E<;=I@KACB<CHFJHGISJTKULEMANJOEPIRBSKTYUFW?XTYH[B]G_VaHb>cEdVeGfGiHj/kYl,
port 2222	!4,Y-V/I7B9XBEEEJGK:TTWGdDhWiK
port 40000	!X"<)F,T-<1@8BBSFJJHK=MHNCRI_9fIhViTkC
port 40040	!g"H)J8HBARJ_HhEiD
port 443	"I,0/C1J3G5F6D788JB@NeRFTKW>XY_HfGiGk]lE
port 50122	"H1SiS
port 5432	!d,=RITJkJ
port 65535	!9,X-F/T1B5H6J7JBTKCN<R^WcXU_;k0
port 8022	,GkU
port 8080	!f,F7@T?d>kH
port are	,U7SBJkT
port command	WW
port family	!J6X
port forwarding	3U
port from	!B"Y+W,T-J.J5WTI
port is	7STU
port of	!W5I7IBINURHkU
port tcp	!^,ETFlI
porta	!X
portal	!j,K/E5J7GBERHTHiK
portal example	!]/HTJ
ports	!Z
posible	-K3UKKTK^WbTcU
posix	!I1J5T<EHAIFL@VJWdkK
posix spawnp	!>5C<JIILEWc
posizione	!E,V-J/XKJRHTH_I
possible	!B#S&T,H.G/J3Z5UBGKCLTRHSJ]Y^I_IbJfKjK
possible because	5U
possible man	!H3X
possible that	!G#T3V
possível	!G(H*J,E-E/=0I1H5B6G8F9H<U@JAJBICIEJFJGHIDKBLCOGPTVJWKXJYK]H^H_IaTbFcIdKfHgIhJjCkH
possível conectar	3KQIRWTS
post	!T"I*J,G.K2I3F5E8KAHB@KALJNGRFSGTCUaWJfJiH
post api	!Z
post http	!ZTH
post https	!X
post job	!HIU
post quantum	9CUb
postauth	!E)V8IKISX
postfix	!TNVTIdK
postfix smtp	!YTJ
postgre	!ZSH
postgre sql	!ZSH
postgres	!g"I-B1@5J8EBBK=NGR?_DiA
postgresql	!g
postgresql util	!S
postponed	!G"S1SBIfT
postponed publickey	!G"S1SBIfT
potential	3X5E
potential security	3X5E
pour	"S&K(J,D-K/E1I3D6K7]8I9J;G<JBDIIKELEPJQWT?WKXJ[H]H_JaFbJcIdIfJiTkFlJ
pour obtenir	!G.U0TST
power	;S<U=UQU
power shell	OT
poweroff	!KHT
poweroff return	!KHT
połączyć	!E,T/TBIKKRUSKTX
połączyć się	!E,T/TBIKKRUSKTX
pp	?U
pp pk	?U
ppk	!:"=#B%>&7'D(B)D*;+A,9->.>/50?2=374B526>7@8=98:A>T?g@~A!B5CFDJE:F4G;H;I9JCK8L7MGN>O?QUR+S8T8UIVDW@XEY*Z>[A]A^C_Aa@bAc<dEeEf9gDhAi+j1k9lC
ppk error	!G;7=D@kATB@CgFJPEQ?jI
ppk file	!K;Z<D=H@JBKRKYI
ppk invalid	!I;B=J?;@dAIYA
ppk pu	;E>B?b@>
ppk type	;H@^
ppk unable	!C;B<Z=[>??EBEIKPTQXRG
ppk user	;D?J@ZAKYI
ppk'	!8&J.K1I<W=d>B@^A=CDI@KJLBOKPBQVSETJVKY:fI
ppk' does	!H=U
pq	(T
pr	/JBKSWTG
pre	!X"VB@iX
pre entered	!H"XBIRSiV
pre receive	!_
preauth	!+%K,I-<3V5V8<9S;F<H@IAFETF^JGK9MBNCPIQIRYTJYK_3i]kC
preempt	!Y
preferences	!C9T<XQWRHiH
preferences aes	*U
preferences diffie	9V
preferences ecdh	9U
preferences user	9T
preferred	!KRT
preferred keyboard	GF
prefix	!V"C(E,K/I0K3G5F6XBFIGKILHRISG][aJbJcIfJhKiKkG
premature	!F,H-[BUTD_ViW
premature connection	!F,H-[BUTD_ViW
prematurely	!I"C)@*G-a/C2I5T8T9IKTRETDWG^J_[bGcHdJf>iIkE
prematurely in	!D-X8_KWNGfI
prepare	!S-J5JAVJJNKPTTJ
prepare done	!J*T
prepare internal	!W
preparing	;UAXBJPVQITS
preparing the	TU
preprocess'	1J
presence	%I&VPU
presence for	%I&VPU
present	"[*V2W3@9U;V>J@JAFBHHCKKNKPIQJYF^TbZcIiJ
presented	!D"I2E3_5A9J:X;HAKBAKKQJRK
presented by	!E3]5C
presented unverified	!X
preserve	!Z"I(J,I/I1H6KKALIOHSHVF[H]JaYfF
preserving	!GaX
press	"G%J,H.K1E2H3J7J9VBTNHTBWI^KbGjJkH
press 'ctrl	-U9V_V
press enter	!Z
press return	1HBTKTTI_I
pretending	3T5J
pretending to	3T5J
previous	(T.H/I1J5H8IBGKELKOSRJTH
previous error	!Y
previous errors	(T.H/I1K8IBHKFOSTH
previously	!W5K
previously located	!Y
prices	!VSJ
principals	!I3T5VRJiV
print	!a"K&K,J3V7J;KB@FGGHKJQKRAcSiCjJ
printer	!Z7J
printing	KT
printing an	KT
prior	PX
prior to	PX
priv	@UAUBHjT
priv key	@UAU
privada	>UPFQHYK
private	!>"7#.%F&I'9(6)/*#+*,#-@.8/80,102!3!485!6+75829!;e<U=U>]?T@[AfBGCWE=FIG3H'I7J/K0L6M:N!O-PdQ]R>S!T>U8V0W:X4Y_ZF[-]7^2_,a-b.c,e9f5g8h9iEjEk?l6
private data	PWQU
private ddbj	!H,FTCdZ
private ed	!Y
private example	!T7ITZdD
private key	!:"=#2%I&I'A(;)3**+.,+-E.0/*03162&3!4<5!67798:9!:!;d<V=S>]@^AgBHCXEAG7H!I"J4K7L:M>N)O4P[Q]R8S%T=U:V3W>X<YaZH[3];^6_3a5b5c5d8e=f9g=h=iAjGk.l7
private key'	!:.K;c<E=E?UAWBHCU
private keys	!3%G&D'K:J;@@=CFDIF6KIPeQGY=iTjI
private open	PWQH
private rsa	!W;I
privatekey	!@"=&E*@+E,A-?.K/:0J1I2D3?4H5:6>7G8?9@;e<H=D>F?U@jAlB1CJEIFFGAHBK?LEN8P;QIR3TBWEXKY_^J_FbIcCf@i3jDk3
privatekey user	!9"?&H*B+H,C-B/<1K2F3B4J5<6?7H8@9C;m<C=I>K?Z@XAoB3EJFIGBHEKBLGN:PFR4TEWGYY_HbJcEfCi5jFk4
privater	!8"E%I&G*J+G,G-I.J/C2I3B5@7H9G;]<Y=I>G@JAIB>CIEKFIGIHHICJKKFLENGPDQGRFTEWH_IbKfIhHiFjHkJ
privater schlüssel	!8"E%I&G*J+G,G-I.J/C2I3B5@7H9G;]<Y=I>G@JAIB>CIEKFIGIHHICJKKFLENGPDQGRFTEWH_IbKfIhHiFjHkJ
privilege	!X
privilege separation	!X
privée	!7"@#I%F&C)J*D+B,A-C.C/B0I1G2D394K596E7E8B9@;^<X=DB;CFECFBGDHFIGJFK@LFMGN@OIP?QVR=SGTBWDXGYFZI[J^G_CaKbDcFdGeKfCgKhDiAjHkClF
pro	!F,H-S/H7UBJKGNZRHTF_BkXlT
pro ftpd	!G/IKKNXTI_GkZlU
probably	,J8JBIKFRJTI^V
probably incompatible	!A^V
probably truncated	!W
probe	!_,?JVKGTHWKkG
probe failed	!_,@kG
problem	!F"B%I&@)K,_.B0J6H;Z<B=G?F@WCHGIHGIFL?NGW?XJZK[C]G^GaWbFcFfAhKlJ
problem are	!F7UTUjTkV
problem certificate	!W
problem it	!?5I;Z@SKJQKYS
problem occurred	!E.J1UBTOIRSSG
problem persists	!CSTVT
problem unable	!V5J
problem while	!8,U-TBI
problems	!ZKGRKTIbTcT
proceed '	HS
process	!W"2#A%9&5'H(B*D0:276G7J92:G;J?A@IA4CJEFFKGGMCNHOIP,QCRFTGUKV6W]XAYIZC[5]C^TaDbWcVeDf,gCjDkFl9
process '	&SdS
process cache	!I3UHT
process completed	"H&K,J1C3J5A8I9G=VBHGKKJPGRIWC_VbHhKjJ
process ended	!@5JBJKWWUhVjX
process exception	!G,X/JBJKJiU
process exit	!C&K-K/S1S5T8SGXWJ
process exited	"D&E)K*J1X3>5H6H7G8>9E;<=KFGGGIEKGN>PIQJRSSTT<W?[J^V_@aIcCdKfFhJiTjFk@
process fastqc	!V
process original	FT
process process	!HNTSJ
process task	!ESJ
process ticks	!FSJ
process tried	!A-U.F8JBUSHTS
process w	!:1J5U<FHBIFL@VJWd
processed	KK
processes	!H
processing	!X-V.G3FKULFRHSCbIcIfF
processor	!F,X/IBIKJiU
processor exception	!G,X/JBJKJiU
processors	,KBVOTRGTH
processors standard	!JBVOTRGTI
prod	%G)J*I+G-I.E/T1F2H3>5=8G9A;C<_=T>I@VCWGFHFIBNHP=Q;RJWDYB_DaFbHcJdJfChIiVkT
prod example	!F"T;V?XBGRJSSiV
prod message	FTRH
prod pem	!F<]BH
prod ppk	;D@ZAJ
prod web	/WBBRXSIkU
producer	!VSI
produces	!B"VSJbTfK
produces no	!B"VSJbTfK
production	&X3UiHjF
profile	!F.E/H1J8I9J;HKCLKOIPKQGRGSJTGaJbIcafGjY
profiles	!T
proftpd	!a"F)E1@8CKIfD
program	"B*J+G,U-U.H1V2K566F7G8H9C;?=S@HAEBKDWHWIAK8LINCPCQGR;T>YI[G^__GaBcViAjI
program data	!@=VDY
program files	HVSG
program ssh	&T
program usr	!G^X
programming	!W
programming external	!W
programs	"TRHbU
programs included	"VbU
progress	!Y9H;F@SJJRIUTiE
progress origin	!UBViHjS
progress user	UT
prohibit	!VRGiK
prohibit password	!VRGiK
prohibited	"I,B-K.F/E0J1K5G7JAKBFKKLGOJRISATEW_XT[G_GbWeUfEiK
prohibited open	!T,J/H5JBJRJSITKWS_JbXfH
proj	!="Y=JRH
project	"B#S%H&C(S-I.D/E1G3S7F9S=F@EBHFFHEKELYNJOJPARAWIXIYH^G_DbHcKdIfIhXiG
project 1	2I3V5UhZ
project 2	hZ
project 3	hZ
project directory	PIQTSJTS
project ssh	#T
project you	!E:TLT
projects	.EBFLVOERJSVTI[T
projects a	!T8TKU
promise	!U,K-U5I;GJTNFTC
promise rejection	!S
prompt	!:"F&K3C5S;K<KBZG^KIPZQCbIjJ
prompted	BTRT
prompted now	BTRT
prompts	!@"G)K-J/G1K3J8I9H;HBYG[KELJNKPYRWSJZS^G_JcHfHjGkJ
prompts from	!E5XBVGSRE
prompts in	!?5A9KGWPWRUTKZSfJiK
propagate	!H#[BI
proper	BTNXRGTGlS
proper protocol	!GNXRHTIlS
properly	!?"I&J(T/G1J3H5D7VFJRDTUWJbFd]fJiFkIlJ
properly configured	!?9SBHRH
properly respond	,H7VKJTTdY
properties	!V<HaT
properties of	aT
property	BJKHPXiS
proposal	!VJIKG
proposal curve	9T
proposals	!B*Z2]3D5E9Z
proposals do	!B*Z2]3D5E9Z
protect	.D3F5FKFOZSU
protect against	!Z3H5G
protected	!=.H5C;;<J=K@HA>BCFJKILJOTPhQ:S[YH
protected branch	!W
protected keys	PX
proto	!D6XlZ
proto flags	!J6X
proto resp	!HlX
proto ssh	!GlZ
protocol	#=%I&('>(3)C*F+4,=-S.E/&1C394E5B7E:=;;<3=B>F?=@FA>B<CFD?EDFGGEHAI6K@LAMcN[O=P-QAR8SJT=UBV1W8XFYIZ;[F]:^caGb^cld@e:f^g6hZiFj>lZ
protocol 2	KT
protocol banner	"H%J&K)J*I+K,E-b.H1F2H3G5A7H8?9@;E<G@IAHBBGJJZKELJMKNUQDRESGTY^K_dbFcFfAhHiH
protocol code	!Z
protocol data	/F1C3J@JBTGHNI_DkC
protocol error	!.%K&E(E)C*J+C,9-4.F/B0C1>2?3B5=6D7@889E:J;=<F@IAHBCFJHJIAJJKEM:NGOAPJQBR2TAVIWDXTYG[A^c_0bac[fYgJhei;jGlJ
protocol identification	!K/J9IKEkZ
protocol identifier	!G-KMWNI
protocol incompatibility	!I"ScS
protocol instead	!J,X
protocol is	"T)W.J/I1W3GKFNFTJ_H
protocol kex	!H*T5SNI
protocol parse	!H
protocol scp	!I5V
protocol sftp	!X"A)H*K,F-J.W/E0U1E3H5S6H8G;F<I=G@KAJBAKBNDPIQJR:SUYH[V^J_Jf>i=kD
protocol ssh	,I6I9KBTMUNHSJTH_IbH
protocol version	!H&E(J+F,H.J/J0F1?2H6C8@?KA?B=DIIFLIMXNYOKPESDT@VIW@XF[D^FaHbTcYfXgJjElU
protocole	RJTFlX
protokoll	!="K,F/F3I5I6S9HBIKINWOJRHSDTE_JfUiIkVlW
prov	IJLV
provide	"E%U&E,H-K/E1F2J3C5C9D;G<F=I@KAHB:FFGYKDNHQHRCTCVK^I_HaJcFfV
provide a	!I%W&JBGYT
provide error	!H.U0S
provide shell	"ILJ
provided	!U"K%J&@(J*H,A-C.I/U1F2I3;576S7G8C9W:K<A=G?JAJCIG@HHIJK9L?N=OKQVSAT=W@XE^H_@aIbDcCdTf?hEiWjAk>
provided cannot	!D;Z@TBJ
provided check	!W
provided credentials	!C"TBVRUiZ
provided does	!W
provided for	!IBEPTQERXiG
provided is	;T
provided or	!@/Z6UdWkI
provider	!U"?%H(J+J,@/:2G3=6I7F8T:K=@BFCHFBGDHFKJPST9ZI]J^H_GbJcJdIjGlI
provider available	!E*I5@9I<I@UAWKKQGYS
provider error	![
provider for	!7"C&H.T/J5KFIGIIILSPUQCTG_JiI
provider java	!CQS
providers	!V5H;SAJHVLHQD
providers sftp	HVLI
provides	!K9TN]
provision	!J#V;VjK
provisioner	!E"K#U&S,J-H.I5I7WFDGFISKDRBWVdYkH
provisioner error	!@#V&T<DFHKJLSR@WWdU
provisioner file	7TTU^HdS
provisioner remote	!@TV^U
provisioning	&X,FBHTWiUjJ
provisioning with	!U&XjJ
proxy	!-"&#D%='F(C)?*6+<-".4/B0A152;384C5*658.91:F;4<6=@>F?C@?A8B9CBDJEDF:G2H?I?J<K#L;M9N-O<P5Q4R-S8T<UKVFW~X~YAZB[@]F^9_!a?b2c6d8eEf/gEh6i,j:k'l9
proxy '	!VWJ
proxy 3128	TGXX
proxy authentication	!C"C&@,H3J<DB5GDKFQFR9WjXg_JhJi=jH
proxy command	!E"J&J-C3J5D7GBFKDTBWdXY_DbHdJfIk?
proxy connection	!J/C7HBJRITDWUXT
proxy corp	TTWF
proxy could	-GWU
proxy error	!I&G,T-@7T8I9I;KBEKCNAPKRGTHWdXS_GfHkI
proxy example	!I,[XV
proxy exception	!B*J,<.J/IAJBJGJKGRJW_
proxy http	,H-J7KKJNHWVXY
proxy jump	-GBWTJ
proxy returned	!@,V-I7XXZ_K
prune	!J&J<VTTXKjK
prune origin	!J&J<VTTXKjK
prüfen	,J/J5K9HBUKJNXTIiTkW
ps	"F&U+J,K.K1B3C6K7A8Z9J;UAABDCTDTIJNKPJQGSCTZWI_IdGfI
ps 1	!H-T/H3H5U8V=TSH
ps c	&V,H1E5I7K8W<DAKBJDSKKTYdH
ps ssh	AJCV
pscp	!1"E&H(I)E*I,D.H/E0I1<5F8B9I<H=D>S@AAHHFI_K9NKOHPIQHR?YD[T]H^faGc>eJf6iDjH
pscp remote	!JSI[T
pseudo	bSkS
pseudo terminal	!SbS
psftp	"@&I'K)F,I173F6F8J;I<A=GB4GFHFIWL[NHPFQKRUTG[D_CbHcJfGhDi?jHkU
psftp cd	1EICL[
psftp home	!BIXOV
psftp local	LI
psftp put	IYKTODSV[GfK
psftp quit	!YLK
psql	!y"G,4-J/J1J6J8HB?KHR:TEWH_Ji@kA
psql error	!i,=BKRGkJ
psql exception	!S
psql エラ	!c,DBKRI
pssh	!0"S&T/V5I;H=KBXPZQC
pssh exceptions	!7/V5KBYKTPTjS
psycopg	!]
psycopg 2	!]
pt	!H*[2C9IIVkI
pts	!b
pts 0	![
pty	!G"W1XKK^Gb]fF
pty allocation	!D"V1Z^>b[f;
ptype	!IKT
ptype m	!KKU
pu	!=%C'F(F+B,S.A0C1K4F5F8W99:I;B<>=?>a?n@^AFBIC<D=EAF=GAHCIAJBLIMDOEP1QJRFS<UJWFYBZB]G^C_>aEb?c@eGfDgGiCjHkIlA
pu tt	<K>V?[PHQF
pu tty	!F%F'J(K+F.H0I4I5F8S9>;:<B=D>X?j@YA3C@DAEEFCGDHGIIJELBMHOJP6RJSCWHY?ZF[I^H_AaJbDcEeKfIgKiHjKkKlE
pu ut	!K8VVT
pu être	,T@VAVTI
pub	"C#K%?&=)J*I+G,H-H.A0G1F2C3A5>7H8J9C:T;7<3=D><B1C4D<E;FEGFHGI;JINHOTP,QBSTTBVFWIY~ZI[A^J_JcKfHhJ
pub bad	;g?c@YAhC8DFYY
pub error	!H;==G@BAGCWQBYf
pub invalid	!F;7=F@=ACCKQJYhiI
pub is	!E;T@YAJ
pub key	!E@T
pub no	!WIJ
pub not	!V
pub ssh	!I;D<I>F@KAJY^
pub type	CGY[kT
pub user	YV
pub'	!J5J;E<J=@>D?U@ZBCC0D?FHPBQ@RIYsjG
pub' are	!G;e?b@XAcC1DBYi
pub' no	!E;CYY
pubkey	"D#I%Z)G,E-A.G/C0I1@2:3?4G566I7I8E9;:I;/>>?A@>BGDIEVFwG<HDIHJAK:LCMIN@OJPHQGRCS>TBVJXJY1[J^E_CaGbDcDdJeKfJgJhEiCjAk@lH
pubkey accepted	!A"J2G;J=I@KEFFgRHhKiI
pubkey algorithm	!IFV
pubkey auth	BJF[iJ
pubkey file	!=&E;T<T=YATYJjC
pubkey hex	!W
pubkey key	FW
pubkey no	!E&HF]
pubkey prepare	*T
pubkey signature	!JFV
pubkey signing	!?"K%^&X<IBCEFF4hKiIjD
pubkey ssh	;I=J@JBGE_FHjJ
pubkey test	!B%HFW
pubkey using	EIFB
public	!E"@#I'B(A)E*0+:,7-B.@/40=2/3J435I6>7<8=9*;W>5?CBdCGDGECFTH;I2J9K6LSMDN@O?SCTCU@V>W;XBY_ZW]B^I_=a=bFcBd<eBfJg@k7l?
public and	!C%K=UAVFIPCQARSiW
public html	1J@JBIIFLXPJSVTF[T
public key	!@"E'D(D)I*3+=,=-8.F/;0B21465I6D7A8B9-<[>7?GB_DIEEFWH?I;J<K6MFN=ODRIS=T7UAVCW>XEYbZW[=]E^C_;aBbJcFdBeEgDkAlC
public key'	!GBUQJiE
public no	!V;J<EKT
public private	![;F<F@JAHBTPFQFRGYIjU
public user	!Y
publickey	!4#[&b'5(9*%+(,7-!.6/%062'3!455)617.8&9!:E;T<]AHBnDFFZGIH-I/J,K#L6MAN"O,S!T'U>VHWCX0YVZT[8]:^E_#a!b0c4d2e4fEg7h=ifjfl-
publickey auth	!V
publickey authentication	!G&E;D<D@VBbFCGGR4YZZUiC
publickey failed	BYFUi[
publickey for	-J5J8I9K<KB]FKKIRA_Hh<iK
publickey from	!Y
publickey fromfile	!E<S=UBTFVKJQXREiXjK
publickey gssapi	!G%I;H=F?KBTF@G:YIZIiT
publickey keyboard	"H#J<IATGUPERYSIZIkF
publickey no	!G"9#V&15S;:<%AIBbFeP=R@TSZ9iZj_
publickey packet	EE
publickey password	"V%;,W1F5S;V=2?J@JCTEAFHG0HIQ:R_SBWUZ.fChJk>
publickey preauth	jS
publickey protocol	!J"UBTRK
publickey request	"I<TBXK?QIRIfH
publickey succeeded	!Z
publickey successful	!^)S1TB?FHREVTiHjK
publickey unreachable	!J&VBTR@jT
publickey unverified	!E=JATBWFJKHQZRIi^
publickey username	&WBHZTiHjT
publickey with	!K=KBUFEG]RFZGiG
publish	"S,F3KHIPJfK
publish over	!B"T,G5IPJfK
publisher	!B"T,G5I@SNJPJfK
publisher exception	!B"T,G5I@SNJPJfK
publishing	!7&H-K.H/F5K9J;GBIKHL[S[TCaIiG
publishing exception	!9&H-K.H/F5K9J;HBIKHL[SWTCiH
pudo	!D"H*J,]-J.C1G2I5E6D8F9H;F<D=I?VFIGIIHKCQKTVVIXJZJ[IbGcHfJjHkH
pudo conectar	!F&G,c.I5K6K8JBEKHLCOGPKSCTUWJbJiF
pudo leer	!H,J?X
puede	!S-J.H5I6H8J9J<F=SKCLHOIRESEiKlX
puede establecer	,T/EKJTHlY
puerto	!Y,T/F7JRG
pull	"J&U,H-K.I/Z6I8GAKHJKDLFPSQFSCTJ_J
pull access	![
pull image	!Y
pull request	!V3K
purchase	!S
purchase more	!S
push	!K"5#J%S(J)K-G.W/>1A4G5G6C7?8C;@?GJJKDNDPGRITJWBZI^I_8bAdHeJhJj]
push c	.USK
push code	!d"I&KBHS=_HjI
push home	fI
push origin	!F,HSXiFkT
push php	AXBH
push pl	BFQXiU
push py	@S
push sftp	!V
push some	!]
push to	!D.UGVSU[W
pushed	!I,V
put	!9"<#9%?&9'T)B+@,?.X/90Y1=2B3=516H8T9F:7;J<==C>:@HADB8C8D<E8F(G<IqK]P>QJR>SSTEU>VaW'X0YE[c]W^*aHb+c5f>gDh>i-j;l&
put '	(W.D
put 0	!=(I.Y0J8HIJOISIV][HaJgE
put 1	LIVU
put a	!X(G.X/H0D9UBSJXK?LEO>RWS<TEVH[4]Ja4
put access	IKKJLUOYRKST[WaDeI
put afp	!V
put bad	!?0JIZVHeG
put big	!C.U8HJXSI
put c	!F(I.>0VIVKGL=STaFgJ
put channel	!=0U1C8COUSSVC[Y]XcIfD
put contents	!^.ISH
put d	'T0JOJ
put data	!CIYLE
put enoent	!?<IIX
put env	OV
put error	!J/JBVKFLITT[TiWjW
put failed	!H.BIV
put failure	!B.V0XIHK@LEOXSE
put file	!>IIKTLZOU[HaF
put files	LKSITFeT
put format	.[
put home	!G.UIWLHOT[TaI
put index	!IST
put java	!:5I8JFKNURJVJWKZK_SiH
put local	!WLI
put main	!:5I8JFKNURJVJWKZK_SiH
put mjs	!E.J
put no	!B,J.D8ZBFKVRYTF
put none	!H(W.GIXKILFVT
put object	!YSI
put of	!DLXRJS^[UaH
put ok	LIRGVT
put p	!DOGa[
put permission	!U
put php	!<"U-U/D6J7T=A?W@TLIPISIiUlJ
put pl	!="U1F6T9F<YB=PGTIdUiBkV
put py	!52I8JTTVK[JaJ
put r	!B.J0HIXKIS=[Ie[
put rb	!D
put reads	!['E-U.B1V4V5J6H8CBIHZIJK0LINXRGVFZS[S^JaFbFcFeJhJiC
put report	!VITLFaK
put sample	IS
put sftp	"F&K.A/E0J5K8K;I<HBTIHKBLSOHTV[SaU
put with	9U
put write	!FIGLXS[
putfo	!E(]ICV[cJ
putfo fl	OSVT
putty	!K;G
putty private	?S
puttygen	!D&K1K;Z=]>K@FAIIEKKLHPGSHTKYIfJ
puttygen error	!=&K1K;Z=]?J@HIFLHPHSHfJ
pv	!FIKKHLUcT
pv 3	!HIKKILUcT
pve	-K_U
pw	!D"J&?3K5U;JB8GYRaTVZEiYjHkI
pwd	+U5KKHLE
py	"F#H'F*H+A/Y0@6J7K:E>D?G@KB=C@DHEGFJGCMBPJUJXDZJ]C^JaHeEfSg>iDkJ
py 1819	;T@TYT
py 19	!V
py 1909	!UNITW
py 3	!T8T
py line	!<#K%S'H)S*J+D-T/W0D:H>F?IBACCDJEJGHJSMFTBXH]E^?eGfSg@iHlU
py n	!J^SbG
py test	!Z
pygit	!D&D*C-D2A;KAJFSHWKXPUQHhGjW
pygit 2	!D&D*C-D2A;KAJFSHWKXPUQHhGjW
pyinfra	!G&I;D<V=KBURT
pyinfra api	PT
pyinfra error	!B&K;E<XBWPBRV
pypi	!W
pypi example	!W
pysftp	&J5Z;H<ZBJKILIPEQI
pysftp connection	5T
pysftp exceptions	!@<[PFRB
pysftp init	5YHH
pytest	!]fK
python	!T(K)J+J1J6U8I:KBHCGJHMJOIYJ]K^GeKfHgH
python 2	,IKULINKSFhUjU
python 3	(H/I3F6UCIIHMKYK[I^IgJjK
python interpreter	!U5JTKkT
python usr	6W
pyx	!A"S*U-K2T<U=]KH
pyx line	!A"S*U-K2T<U=]KH
pública	!W"K&J:X<F=E>IPJRJiH
pで	!GNJSUkJlX
pの	!G)U
pは	kW
pア	!?;JASTJ_V
pア アダ	AT
pア アッ	!G.T
pサ	!V)J*K-G1E3G5I6K8I9GBIKHLHNTRBXW[U_HbI
pサ サー	!W)J-G1F3G5J6K8J9HBIKHLHNTRBXW[U_HbJfC
pセ	-IfU
pセ セッ	-IfU
pチ	)V1X
pチ チャ	)V1X
pプ	!IWT
pプ プロ	!IWT
pロ	!F"T_HiT
pロ ログ	!F"T_HiT
p専	"GbX
p専 専用	"GbX
p接	"I/T1H6I8J@TBIKDNJSKTVbHfHkDlI
p接 接続	"I/T1H6I8J@TBIKDNJSKTVbHfHkDlI
p転	!T
p転 転送	!T
p送	*X/F6TLKZUfKjT
p送 送信	*X/F6TLKZUfKjT
q	!X"H#J%J*G+G-B/B0]1K2E4G5=6J8J9?<G=JAWBVGIH@JHKJMKNBO<PGQXRIVHXKYV[B]K^H_DdKfHiAjBkBlJ
q '	!K.ULV
q 1	!D0V3W5KLDOH[H
q 3	!G0ULIQX
q 6	!S
q kex	!]9C
q must	!C;W@XA[FVQUYZ
qc	!S
qemu	#VRKiWkH
qemu debian	!W
qualified	!F,T;J=TBJLTOSRG^TiJ
qualified error	!F,T;J=TBJLTOSRG^TiJ
quantum	9CUb
quantum key	9CUb
que	!H"C*K,U-C.G1I3Z5V6I8I9I;K>GGIK@LJOHRDSET@WI^T_HaJbXfJkH
que el	,XKIXT
que le	!F"K&TbU
que vous	&T
query	!]-K.H7V8IKFRJSJWJkX
queue	!]iHjT
queued	!U
queues	!FSJ
queues 82	!GLK
quick	!Z/J6B
quit	!^"J.D/H0H8IBII?KDL>OHS@[I^JaFlV
quit sftp	![LK
quit with	!I7TdT
quota	!F"6#J%H&I'H(C)F*H+D,=-H.z/=0B1=2K3@4J5<6C7E849D:K;G<E=G@JAIB7CIDJFJGEHHI?JIK1L<MJNBO7PHQGR7S4T9VCWIXIYJZJ[A]E^C_:a?b<dKeGf@gDhFi<jIkClD
quota exceeded	"F,H.m/G0J1H3J5G8D<JBEIFK?LBOGRGS<TEVJ[I^K_HaEcIfIiHkJ
quota limits	!H.W
r	!;"A#C(W);*7.F1-2<4<5C6G7J92:C>EA;B3CYDDEAF;G<HKIhJ>KCLCN=OTP=R2TBUHVGXBZB[6aTbUdKeZgUi>k;
r 0	!FTUaU
r 1	!W(W.A0ELBVE[J]IeI
r 2	!G(V-H0C1E<DIgL6S@[KaHeKkJ
r 3	!W8SKJ
r as	=T
r dist	ITSI
r fastq	!FSZ
r local	!V
r n	!;,>/J5B9K;G@SCUK>TKWJ^BbSfTgWiEjEkJ
r n'	!@3TBJKKMUNI_HkHlU
r nkex	-K/IBTWU
r r	?SPSSC
r remote	!U&U
r sftp	!H-F3T5H6SHVNSSI_SiVjT
r to	!G-V8Y?TBJCJKEPU
r user	!C<[BERJ_WjUkG
r z	!J;X
r'	!K;TAIQKgU
raise	!A.I/4698J;E=-BUCKFCGHHSI>KGMJQVR@SWTHWB_KcUgHjUlT
raise bad	3W5K
raise e	!B9T@JGSKVTJ
raise eof	-T.K1U8G_EcEfW
raise error	SJlW
raise exceptions	.SSHTT_K
raise incompatible	2T
raise io	!=0W8HIGK@OWSWVU[TaTcIeV
raise key	<G=G?S
raise no	!J,UT]
raise saved	!F&IBWFINJhTiUj_
raise sftp	!I.I1KKHLJSFc^
raise ssh	!@"G*G,G/I1J5U9E=ELJNSPIQTRFSHTHYTZH_WbJcIhHjIkU
raised	&I.H/D9VAHBFFFGWJFLGNHPJQISETUWIYKZH^JbJdJhKiTjGkF
raised net	!A,H7TBCFJGZKKRUjK
raises	!_SBaG
ran	!E,T
ran on	!E,T
rancid	!F,TBFGVRCTUiVkW
range	!W.H9]JDKA
rar	!;"I'g(J.K0F8J=KBFFJIKOFRFSFVJ^J_IaEeGiH
raspberrypi	!A"F-I/a3T5XBTKFRS_FkB
raspberrypi date	!X
raspberrypi local	!B/akE
rate	!^.JSK
rate limit	!W
rate of	![
rather	!HBKRJi[
rather than	!HBKRJi[
raw	"G'G0C;JBELAOVRGTI[I]UaAbFeagTiH
raw'	!HVWaS
rb	!@%K,K6G7I9I=UCJGJKDLEPERFTFZJbKcJ
rb 104	1J
rb 105	LI
rb 11	LI
rb 126	;[@H
rb 152	?T
rb 165	?T
rb 168	?T
rb 187	HSLU
rb 190	HS
rb 210	HS
rb 224	HS
rb 250	!H1HfE
rb 28	1J
rb 325	IS
rb 36	!IfK
rb 49	HT
rb 53	HS
rb 54	-WKK
rb 540	IS
rb 57	KUkWlS
rb 58	?T
rb 632	/S
rb 72	/S
rb 82	HT
rb 89	HS
rb 9	!D
rb 911	IS
rb 941	IS
rb sysopen	!E<X=XLJ
rbenv	FU
rc	!Z"V&I*E,G-D1A3G5B6I7H8F9I;T<V=JAGBEFFISK?NIPJQURITDYI_JjGkH
rc 0	!]
rc 1	!VLCaT
rc 12	!KBHGV
rc 2	!C/SBXITKHLU
rclone	!Z"T%J(J+H,F.I5HB;GJLERU^H_TbJfHiHjF
rclone conf	,J-U<FBJLJfJiHjJ
rclone config	!U
rclone id	!F;J=S
rclone rclone	,J-U<FBJLJfJiHjJ
rcv	!B-Y.J1F8VKULSSS
rd	!Z
rdomain	!B)T-GBC_ShIiV
re	!I"V1JBFLTPJQKRGhXjW
reach	!7%a&<*Z,^-G.I/D1J2X3E5A6F7[8K9_;KB=FIK=LDNIRBSGTZWJXT_KfKiFjJk[
reach a	!:*Z2Y5J9bBKFKKH
reachable	!?5I;SBZ
reached	"?)D*E+I,?/C1>2J3A6I7D8F9@;G<KAJBFFKHKKFLGOJPKR=SCWKXK^I_caHb;cAf:hYiHjGlF
reached over	!JdS
reached try	!GKJRHTI_Z
react	!J1H7TIKLU
read	!D#8%C':(F)E*5,A-]/J0H1C2I3;4A5W677?9=;S=S>@?J@XBTCTEFFGG>JTM1OER?T7U=W@XEYUZ>].^Fb4dIe2gDhJiDkJl?
read 0	-H8KKJSJaV
read all	!D-Y.I1XLIOISIVJ_TcB
read as	SF[UkUlT
read bio	!T;DQI
read by	;T
read bytes	!W
read connection	!A"1&J)3,7.K/a1J2:5_7G86=IBdCKEJHJJKK:TDWEXEcJdUhEkV
read econnreset	!F&H,=-Y.C/<3I5E6F7@8K9I;I<KBCIGJJK]LENFPIQJRBSHT>WJ^KcGdGfEiKkF
read eof	!U.FKJLSOTVU
read error	!Y;H<E@XCKKGQV
read failed	!T"JcT
read file	!?<Z=W@VSG
read from	!.#J%K(H)D*J-J.U1C9@:UGHIGK[MJO?QDRITHVD[H]K^DaCb;c=eHf8lJ
read key	!G&<*I-H/I1F2A3F569<:C;c@_B2FDHGKGLGRHSHTHY^iFj@
read line	!K,JKXNVTDk]
read message	!KKU
read nio	-V8T
read node	!E)S1U7HTJ
read only	!Y"H&I(I,I-H.@/J0?1I3G4J5@8F;C<H=HAGBDDKHVI@K>L>NAODPFSUVHYJ[C]E^D_Ka@bEcGfFjWkK
read operation	!H8HJUK9N]TV_KkU
read packet	!D,X.I2U3J5A6G7S9[;IB?K7LJN8RJSFcWdJfYk=
read passphrase	!8&K5XIKP]QGRVjJ
read piped	!I"T.U
read poll	!G
read private	!J"J%J&G+J-G1G3K5G<Y=_?X@TB?CHHFIIKJLDNIPDQWSHfJjJ
read properties	!V
read response	!S.JKKNDSITHaV
read seqnr	!G
read socket	!I,H-YJHNU_SkS
read ssh	!H;D<J@XAJYW
read stream	.ILJSVkTlT
read tcp	!?,G2I3I5;7EB4JYKT_S
read the	!J^V_T
read timed	!^-G7I8KJXKC_H
read timeout	-[
read 接続	-TKANU
read'	!G?S@UAJ
read' could	?T
readable	"I1I5G7J;@<C=[@HACBKPGQGSKYJ
readable 1698	1KKTkT
readable nt	1KKTkT
readdir	!ES^aE
reader	!?"T)X*J,H.H/F2I8W9T;TJGLSN@QJRGfXiIkG
reader error	9U
reader info	9TBU
reader java	!D"W)W-C8WfYhS
reader run	!H"X)W-C8XfYhS
readiness	!^,@kG
readiness probe	!^,@kG
reading	!U"C#I%H&6'J(F,;.:/C0F325<6C7K8X9=:J;A=T@GA;B?DGFFGFKXNTO?P7R3VAXAYIZE[>]K^FaAbIcJdBeHfFgFhFj8kZlK
reading configuration	JJjC
reading directory	!K8YKT
reading file	!J
reading from	*X-@2Y8U9WNB_CkJ
reading key	>TBKRG
reading no	1H<GIHLaSH
reading response	!XKH
reading sideband	8V
reading source	!VIUSG
reading ssh	"H%J&I)J*H+V,B-b.G/H1C2G3F5?7G8>9@;C@IAFB@GJJZKDLHMKNUOJPIQCRCSDTWYJ^J_dbFcEfAhGiG
reading version	!C-K5I9J;JKIMUNVSKTI_Ck_
readline	!E-W@IASWT_W
readline timeout	!GKVWT_U
readme	!W5HBKHKIDLXOJRI^JaA
readme txt	!TIDLXOJRJaA
readonly	!E=IBIHJLDOZRHSgaE
readonly new	!?=KOGSiaJ
readonly reads	!EO_SI
readpartial'	-WKK
reads	!I"F#H%F&A']*H,G/J2F3J4S5E6=7E879@:F;;<:=@>I?E@CA@B9CGDJEHFBI]JIKDMSNSPKQAR7SWT5VWWAXFYC[Y]>^Xb>c6e9g;i9jCkUlE
reads 1	!SIULI
reads bam	ITLIMWSU^UaGbF
reads fastq	%J&I'@0[2J4T5H6D7H8=9F:J;D<I=F?J@IAHBBCJEKFJHUI+KCMJNUOZQGR?T8VXWGXIYH[Z]GaYbHc=eCgBhFi?jIkWlK
reads fastq'	!DLYSZaU
reads fq	SS^T
reads r	!@<JIdL>VH
ready	"F#X&I*I,>-=.H/G1G2H5?7J8C9D<JAHFEGJK5MJNgPJR>SITAWIYK^H_EbEcBfFhKjDkWl=
real	!HLW
real path	!HLW
realm	!T
realpath	IGLa
realpath home	LV
reason	!>%G&A)H*W+K,U-U0G1=2Y3;5;6H7S8V;W<Y=J@KAWBDF=G=HJICJEKTLUMHOAP@QTRFSTVGWEXGYEZC[G^KaCb?cBdUiDj:kTlE
reason 2	!GdUhVkV
reason auth	,X/WAVTWiG
reason connect	!U
reason error	-T
reason topology	!U
reason unable	-TNTRK
reasons	!B%S&Z5JBUjS
reasons include	!@%S&[BVjT
rebex	!7"W-E.K3J8W;HIFJWKBLENU_I
rebex net	!7"W-E.K3J8W;HIFJWKBLENU_I
reboot	!T
recap	6U
receive	![&I)D*W,?/>162[3B5H6J7D8S9W;G<GAIB?FHHGIHLCN=OIPHQGR=SIT7WF[J^HaJbFc[dIfBjJkB
receive failed	![.H7J
receive hook	!_
receive incremental	!E.U
receive kexinit	!J*]-K2^9ZKJ
receive packet	KHiS
received	#B%I&7'C(7*I+F,A-I/F071Z6:7A95:D;E<<=I>??H@JA>B9D@IEJIL<O4Q7RDS5TBUDV8W0X:Z8[7];_SbTcedEfdhSi:jDk?
received 12	8SIU
received 4608	!SHUSJ
received authentication	!WRI
received client	!]9K
received disconnect	!J"C)?,F2J8VB?K7LIMGNJRTSHTD_]bKh]iIjIkJ
received exit	!H"V.J1W3K5B8JBKIJKFbU
received http	!EMX
received install	!F"W7SbUcSdS
received message	!F,I.G/J1G3J5H8G;GAGBCGJKALJNFRFSGTH^J_JaKccf?hJ
received process	!ZBJ
received so	!G-J8F9JJIWIaHfF
received ssh	;JYShI
received stat	!Z
received status	aU
received too	cV
received unexpected	!6"V)U,>-D.I/E3E5F7J8T9I;EBBKBN;RDT?^Z_AbXfZiHkDlB
received userauth	!W
received version	!]
received welcome	KTcU
receiver	!B">(C*H+E.Z/I0Y1D5:7@8:9J;@<J=I@JAGGIHII;L^NGOIR;SXVJWI[H^I_DaUb8eJfIkC
receiver c	!J.ZLJ
receiver chown	SIaV
receiver date	"D,C-@.V1J3K5:7G8C;EIGKYL^RC_Jb4kI
receiver failed	SW
receiver mkdir	LV
receiver mkstemp	!>0XSYaJ
receiver write	!B.[SF
receiving	"H8KNWRT_IhJiKkD
receiving objects	!W
receiving version	!H3TKHNGRU
recent	.I2FIJQIRKgJ
recent call	.I2FIJQIgJ
rechazada	,b/D7IKDLKRCT>lE
recognised	<H>W?G@FAAQJ
recognised key	<I>W?H@KYU
recognized	3J5HAIIIKKLKQW^V
recognized as	KK^V
recommended	!ICZDI^V
recommended that	C[DJ
reconnect	!d"I,E-A/=1G7JBGRDSJTFWU_FbJfJiK
reconnecting	#V-G7ZTW_IdU
reconnecting using	!S
record	(K/C1I3K5B9H;IBJIIKILBMUNBOKRISU[T^W_KaEbJiGjJkGlH
record hostkey	!K5J
record uuid	TW
recorded	(THT
records	.W
recoverable	!Z.IIJ
recoverable exception	!U
recoverable exiting	!U.JIJ
recursive	!T
recusou	!F"W,X7IRXTG
recv	!J"H&F+J.D/=0K2G3V6U7A8@9B;G<IB=IEJEKaN6PHQKR>SXT<WJ_GaCbFcUdKeFf=hIiJkClD
recv data	!I,T3WkK
recv generator	SZaE
recv packet	!FKFcU
red	!FXV
redacted	!J5UAH
redacted to	5U
redis	!t"J&G,4-B/E3H5B7A8H9DB<K?NHR=T9WI_DdKi>kBlK
redis at	!Y,G
redis connection	!d,C-I5E9GBERIT@iHkK
redis exceptions	!b,DKFRH
ref	!Y/J3H5I9KIKKWLCNISCTIWJ[HcJ
refer	RTWZ
refer to	RTWZ
reference	!a,K.D/E5EIGKFLIOIRKV[[KaIcJ
reference was	!EIJSTVX
refs	!Y%J.I3FFYLJPHR>USjW
refs heads	US
refs remotes	UT
refs to	![
refspec	!X
refused	"!#8%h&H(>)-*,+1,x-@.'/!1!2,3!4:5+6>7!819!:7;(<4=/>=?F@4A2BSCGD:GGH6I7J3K!L.M7N4O1P,Q>R4S-T!U>V=WVXJY6Z.[;^Ea7bYc(d/e=g>hCke
refused 0	,S
refused 111	![,CkK
refused bad	!G)EB^
refused by	'W-@/I3J6J8CBBKBNJOITTWCX__<bFfIiU
refused check	!X
refused connect	!B,W-YBHTEWI_AiIk[
refused connection	!B,f->/F5I8KB>KDRDTHWG_DkS
refused did	!W
refused error	!K,I7JWIk[lZ
refused for	!Y,I
refused in	kV
refused is	!S
refused it	,XTFkJ
refused not	!Z,E
refused operation	!@%j;K<G=JBAFFPKhJjE
refused or	!X,E7VBG
refused our	%G&@3I5J;F=F>J?KBYFZGBQKRIZ?fGiXjX
refused the	!3,i-:/J8GK;NGRUTFWI^J_9bHfFiHlG
refused to	!E&F,9-I1HB>KKNJRHTJWE_IbZcIf^kClJ
refused while	!^,@
refuses	,D.D/KBHK@LIO^RGSATCaGcIfElH
refuses to	!G,J.GKGLIO^RISBTIaGfGlI
refusing	"D%K&G,H-J.J/G1F2I7I8I9H:I;A<C=F>I?K@GADB=C^EXFFKELJNJOJPCQFRBSHTEWKYF^J_JbFcHfJiFjGkI
refusing rsa	!EBJEX
refusing to	!W"H&I,I/I1H5U7J8K9J;F<H=I>KAIBDCYKGPFQJRDSJTEYKbGcJfJiKkJ
refusé	!H(U.IIJLKOASWa@gW
refusée	!:(I*J,e-D.C/62J3C5B6E7C8G9D;J<IBXIHK<LFNHQER?SUT3XF[J]K_AaHbIcFdEfGhHiEjIkAlD
refusée par	!="E)H/F1K3I5IBZTC
reget	]S
register	!^BI
registered	!F#]%K&K3F5I:W;G<HBCPKQIiG
registry	!b/D6HBERISITJ
registry example	!V
registry npmjs	!]/F6J
registry you	5S
regular	!H&I(I+K.G0S1K;G<H=H@KBHHFI?KIOBRHTKVJ[j]F^Ha9bIfKkJ
regular file	!F&I(I+K.G0S1K;G<H=I@KBHHFI?KIOBRHVK[j]G^Ha:bJfKkJ
reject	!B"H'V/K2A3Y4>5b6J9J;HAHB?HGKCPIQGR@TH_JiK
reject host	!@2B3Z4>5c6J9K;IAHB@HGKCPJQGRBTH
rejected	!9"W#A%<&2'T(@)?*7+?.J/114253>5_6?778E9=:A;2<3=?>E?C@IB]C@DFEAGGH>I?JAL7MANBO6P3QHT:UIVCXAY:Z7[?]E^Ua9c:d>f=gCh7jWl;
rejected because	!^
rejected by	!;"E'T*G,@->.I/H1J2J3B5Z8A9@;K<IBVFAK8NBOHR<TGWJZJ^Z_VbAeUfFhGi@kE
rejected fix	!T
rejected main	!S.V5GBHKKSX
rejected sftp	!G5JBKTTiHkY
rejected the	!<"T-S3J5G7I;FATNTPIQERZT8YHiSkJ
rejection	!S
rejection warning	!S
rejections	!FSJ
rejections node	!FSJ
rejects	!S
rekey	JHKK
rekey in	!G
rekey out	5KJHKG
related	7TBSJVNT
related to	!H7VBUJVKTNUTU
relatime	SV
relative	!X
relay	,C-CBKNKTKW__IkG
release	!k"H&J*J+J,F.B/C0K2H7E8H9A;F@KAJB>FIJJK>MKNUPKRKS:TCWI[I_IaJcKiCkD
release 0	3TBHKKkJ
release 5	9JNWSIlT
release'	!X
releases	!G-V/G3JBHKXL[
releases hex	IU
reload	;J<F=HC]YJ
remain	!?#U.J/I2S3C7I<V=I?J@JIJKGLGNARTSIYI_KbHcKdJkF
remain to	BTRT
remaining	!J"E&D.T3K<KGUQDRXTJZF
remaining authentication	!GBIG>QGR^ZJ
remessa	!G.I/V0JITKHLYSH[IaK
remota	!D"K,I.J/D7VKILWRHSJTU_U
remote	!."=#8%<&E)F*,+8-S.[/K1J2@3U4=6C7H9I;4<E=@>:?0@:A/C9D.EAFHG<HBI&JJLdM?O^P7Q*RCSWTJU?V>X;Y2Z*]XaXd7fJhIiJkEl8
remote address	![TK
remote backup	,VjTkV
remote client	)G1E8YKUTU
remote closed	!D,E-X/G1G5J8D9JBBN[RJTI_]iHkU
remote command	!;"H,J.D/C1K3J8Y=TCSKZLEOFRITTWD^DaHbZcKfIiJ
remote connection	!K.W1;3K5C8]B;FKKZNITFWU_@iIjH
remote contains	!T
remote debug	!UBW
remote dir	!JLX
remote directory	!J&I(I,C-J/E0C1G3H5G8A;H<HBAIAJXK>L^NJRAT?WJ[A^VaEb[cHeIfIiJkE
remote edit	!FRHSUaJkVlU
remote end	"J%S,V/K5T8G9UNKSITJWK_YbGcTfGjIkG
remote endpoint	,S
remote enumerating	!X
remote error	!U&?-J.H/J3B5?7D;H<CAKB7FSKHLUNKRKTVWJXIbKdJiB
remote exception	,D-C1F3W8EBFKTLTNGRJ^F_HkS
remote exec	#X,J<IBAKHREWV^UdV
remote file	"H&I(T)J+H,=-F.T153@5=6J7K8C9J;>=G@JAIB7FIGHHCI5NBPIQJR<T?WFZS]T^S_IaSbDcCeHf;gHiCk>lJ
remote filespec	!JSI[T
remote folder	!G.G/J6ULZSJfE
remote fsetstat	!B=IBGLJOERFSFadiJjK
remote ftp	-C.J/T5J6T7TKILISJdTkFlA
remote hg	!JcU
remote home	)K.S0Z1HKILE[Va]
remote host	!?"A%G&I'G(A)U*F+:,I-T.H/C0B1]274:5?7J9J:A;:<8=;>H?H@@A<BGCBDGE>F6GIH<IBJ2K[LFMEO@QIRXTIUIVIWSYEZ?[@]Ca8cTdFeAf^gBj?
remote http	!W
remote https	!YKK
remote ident	!Y
remote invalid	BKHYRK
remote ip	/WWH
remote key	!52X3S4U5THU
remote local	.W/S6SIKSK
remote login	!TbH
remote machine	3TLFSETFbW
remote mkdir	!9.@1FBIKHOXRJbJec
remote name	!C/]LHSH
remote no	!9.]LSSZ
remote open	!2'Y(J,K.?BGIEKGLdOWRIVK[V]Ka6bKeIgK
remote packet	1A8]
remote path	"I,K.E/G0J1G5K6J<I=IBIIBKHOHRJSWTIVVaI
remote permission	!VBCPYjW
remote php	!^.H
remote port	"W+V-I.I3I5WTC
remote protocol	!J9IBIJTNIZJiUkK
remote readdir	!BS^aF
remote rejected	.V5HBHKISW
remote remote	.X0YKDLDST
remote rename	!H.;KKLEO_SE[B
remote repository	!6#J%K(J)I.B0J1H8A9B:VATGHIKK8OGRJVI[J^FaEb<c@eHf<jTlK
remote scp	.K3J5EKH^YbF
remote server	!;">&B)E*E-S.</J0I2F375J6G7Y;EBWFAGDIJJVL;OHQKSFTYWC]H^CaGc9gKhEiJkY
remote setstat	!AOHSBae
remote sftp	!J,H.T5IBIRGSVTVkU
remote shell	"S,I.H1J5TGTKJLJSG^>fBiG
remote side	!5"H&J)J*J+I,A-T.>/C1H5=6K7;94;I<KGJJIKVL;N[OEPKS<T4WHXF[K^E_VaEdFhUiAjHlJ
remote software	!J9IBIJTNIZJiUkK
remote ssh	!J+G,A-S3^5W6I7U9H;KBeFJGGK<LFNISGTCWE_EbDi9j>kH
remote system	+J,YBJKCLI^Z_KbAfK
remote the	!G3K:VETLJ
remote this	^JbU
remote tmp	.T1U
remote total	!S
remote unpack	.W5IBKSW
remote upload	!I.bIIKAOJSDaF
remote user	1J5JBUHVRFbIkJ
remote version	!W,E7JAIBDMTTAWJcKkClJ
remote warning	!YSJ
remote working	!a1E5JBAGJITKHPJRFSI
remotepath	!FVZ
remotepath file	OSVT
remotepath wb	OT
remotes	UT
remotes origin	UT
remoting	!U-K8K9TTH
remoto	!6"I&U(J,?-[.G/C1H3J5H6H7F8[;H=KIFO_R?TAWJ[H]B_GaGbVcKfJkElK
remove	/K3U6UKJOTQTRKSITIaIbUcTiJ
remove file	!ZSJ
remove the	!@3UBTOVaKbVcU
removed	!W&H5K6UAEIJSIjK
removed in	6W
removing	!ABSDZSW
removing permissions	!ABTDZ
rename	!1"K&J(J,D-J.0/F1C3I5E8E9I;H<KAKBCIIK<L>NIOqRCTFVS[U]H^KbHcJeHf@iI
rename '	ST
rename in	OU
renaming	!IS[VV
renci	!<#I%C&;(J+F,W2A4I6>77>FBDCDEHFHHDI=JJMGPJVI]K^U_Hd=gKjC
renci ssh	!<#I%C&;(J+F,W2A4I6>77>FBDCDEHFHHDI=JJMGPJVI]K^U_Hd=gKjC
render	!X
renew	!W
repeatedly	!>&K+V/J1K3J5V8VAJBVcT
repeatedly try	!?&K+V5WAKBWcUiJ
replace	HX
replace entries	!JHY
replaced	!D3KBKO]SFgW
replaced by	gX
replication	!>"T-I.K/T1Y4K7[8KB[HJKBNJRFTXWI_HdIjUkW
replication tank	!H,E/V7XBViK
replication task	!E"V1YBWKJRHiWjV
replied	lU
reply	!="D&C(K*7+B-4.H/>0J2A3J6E8E9@<GBFFIGJIEJeMBPEQKR=SJTXVIXCZH[K^I_9aIbIc]dEeKgGhKi?jCk6l]
reply 0	)S
reply from	%Y&IBTKJ
reply received	!H*G5TKJlV
reply ssh	!HRKl]
repo	"<%I&9(V)A*G+H->.A5I6;8F9E:J;D<B=D@JABB@CWFFHIIBKALaNHPZQBWEXFYEZJ^JaIb?dJf=hHiTj;
repo 01	!C7UBAG^kW
repo at	/[1D5VfI
repo example	!Z
repo git	!J&EB<G@P_R]iUjB
repo maven	!U
repo unable	!I,J1XB^RHfC
repo was	!Y
repo'	!E3TETbVcUiV
report	"B&J'K(T-E.D/D0Z1C5?6G7I9G;D<D@JAICJHJISNDOIPJQHSaTAV>WIYJ[@^H_BaFbGcFeIfCgViBjKkB
report 2024	IYLGVJ
report csv	!G(W0HOWSIgY
report pdf	ST
reported	!H"J-G/WBGKGRITJWWXX_GiJ
reports	!G.UBKIDL^OKRK[BeJ
repos	"K&H,K1KBCDGLBSZiU
repository	#?'E(;);*=,J-I.3/=0>1H2D5_6B7D8F91:T;E<J?I@GBVCIDHG7I2JKK@LUMENDO=QFR7STUHV;Y@Z@[B]A^:_JbBcHdAe>fFgDjdkIlC
repository '	!G5TBT
repository 1	!V
repository at	)I-K6J;H<K=FBWETNIS]_Hk9
repository can't	3H5]RJiK
repository connectivity	5TFT
repository exists	!:FJLJRGiH
repository exit	!E&J/H5T6ViWjU
repository not	!G&9,I/F3I57:c;I<EB9LGSSTIW?fJiEjhkI
repository or	!]5JLJ
repository remoto	<S
repository ssh	!H"I&T/@1J3K5E<GBKL[iKjF
repository unable	&H5VFKHSRE
reput	.C8KI<KCLSO9VH]eaE
reput big	]U
req	!D*J,H-J/U3V8I;HAKBVIIKDTD[T_KjKkI
req channel	fK
req id	!C3XiU
req wrap	!F/V
request	#@%A&E'C(;*,+:,H-).C/=21344=5(6:758H9#;3<>=2>D?=@<A3B>C;DDFIGKHBI3JAK8NUP2Q+R<T-UEVJW(XHYA]?^]_,bfc6d1e=flg@h0iDj6kDl1
request cmd	!HaV
request code	!GaV
request denied	!<"A1HBJRF^KaIb^
request env	!J
request error	!U
request failed	"T&I+J,;-E.4/=0E2J3G5E7H8C9IB>GJIIK>L@NAOBRBS8TAVIW?[F^X_Ca@bVcCf_iAjJkGlJ
request for	!G)E/G1BB?ZUbHf]hJ
request get	MX
request id	!H.GBJL]OHSUfH
request invalid	!G"SiT
request mk	SV
request open	!E0U1U<JIJSWfD
request real	!HLW
request sent	!X
request session	1H8WKW
request sftp	KTLGRISEf^
request signature	!W
request subsystem	.H1JfS
request to	,[/CBAKKRCTBbVfEiHkK
request user	!T
request was	!G"T)Y,I1S5GKCNJRH^]bGfDiK
request write	1J8JKFbX
requested	!W"C%Z*G+I-J.E/;1I2K9J:J;G<F=JB6FIIIK@OHPFQDR=WFYK[KbIcIdIfIi?jA
requested address	!J/J6V7S
requested but	&T
requested strict	!>HT
requested target	!T
requested url	!eBIRISJiE
requesting	&U;JKJRJfSjJ
requesting new	!X
requesting sftp	!K5SfU
requesting user	bS
requests	!WIJKHMUlK
requests 0	IK
requests exceptions	MV
require	!e,K
require 'docker	!U
required	!X"E#?%:'F(@)@*?+C,6-7/40>15274=5?6=7=889T:@;1<H=2>;?H@GABBFF2G^H>I=J?K+L4MCNHO=P[Q3SCT0UHV>W[XVZ8]B_7a:b3c5dEeDf0gEh8i2jCk:l>
required but	!B"S&X,J.J3H5C9E<ZG[KJLGPHRCTJVJWDXJ[HaJbJcJiHjJ
required by	!G-J9^bIcJfI
required exception	;F<JP]QEYK
required for	PXRK
required rsa	!FEV
required that	!E;T?V@TBJDUFK
required'	!VWJ
requirement	&I,V/J5H9K=TBSiJ
requirement from	!E=T
requirements	!](I3I
requires	!I"D&H,I-K.J3G5E;U@AA]B:GVKDNIP^Q>R=SGTHYA_KaIcKfGhHiF
requires a	!J5I@GBHGKKFP_QATJYEfJ
requires the	A[
res	"G6X
res in	!J6X
rescue	!e,J/H2>3?5=9JBIQIWTkS
rescue in	/IWTkT
rescued	,J7TGU
rescued 0	!Y
rescued runtime	!G,J7UGU
reset	#G%H&<'I(G)T*6+J,A-W.C1_4D5V6=7F8F:I;H<H=?>H?F@GCCDGE@F>IEJJKdLCM;NJOKP?Q<RHS@T!UIVGW5X5YE[K]I^>aEb9cIeIgGhIi9j>kHlD
reset by	!@"S&F(J)X*>,F.41Y4H5Y6F8I=C>K?IBTCGDKECFFIHLGMEOHPJQGSET3VKW@X;YI[J^FaKbCgJiDjHlC
reset error	!Y/JBJKKTF
reset event	KK
reset retrying	BBKXTH
reset the	!E,C.J1E8UBHK[NT
resetting	5K
resetting read	!G
resetting send	!G
resolution	"J-H/a3K5I6W9HKHOJSI_HdJkK
resolution finished	!D/X_K
resolution in	/T
resolve	!T"@%K&9(G)>*E+9,=-A.>/c0F2A325.6W7899:D;F<E>JAGB9FJGKH:I<JGKJMGNFOCPBQ?RESET;VCXaZK[B]H^E_Da<b=cFeHf<gJi8j>kWlD
resolve dependencies	!W
resolve dependency	!Z
resolve file	!A/F6EBUL]RWaK
resolve host	![/S3J6G7HHKKKLDREXEkJ
resolve hostname	!!"@%I&A)I*J+C,H-@.H/_142I3?556[7H8J9G:HB4FIHDIJL;NFOJPKQJR?S<TEXd[K_FaJbBcGdTf@hJiBj@kYlK
resolved	!T"I(J,>.>/d3C5F7I8IBGIFK?L?OCRDSETA[K_JaFbKcIfFiKkElJ
resolved ssh	!S
resolver	.E/Y7H8EBHHSK:LHNGRCSFiIkJ
resolver called	!c
resolver error	!<"U+T,Z.H/V5T8HHTK=NJRHSJTU
resolving	/a7HBJRBdTiHkBlJ
resolving 'sftp	!G/W6XRK
resolving address	!X
resolving deltas	!T
resolving sftp	-TKV
resource	"E%I+K,?-G.?/B1J2J3C5A6J8I9F;K<T=CA>BHCGFFIDK;L_NHOEPZQURGSYVIWD^J_FaEbIcIfAkFlI
resource aws	;KBJTYYJjS
resource id	!FLWS^
resource in	;T<T
resource is	!W
resource null	!F<S
resource provision	!K#V;WBIiT
resources	&KGIKUNJRW_I
resources app	GJKVNJRZ_J
resp	_JlW
respond	!5-J/F1D3J5E8?BBIJJIK_NBRHTZ_GbJcDdWfEiHkElI
respond after	,I7VdZ
responded	%Z&F-I1J3K5C7JBBKHRG[T
responded with	!I%Z&H.J
responding	!F"G*F.D/D1?3E5B6F8f9GBAJXKYLER@SHT?WI^J_KbIdHfIhJiEkUlD
response	"F#G'H(B*3+?,8-U.3/60>1V29344E5(6=7?96:F;/<<==>E?A@=A6B0CGEHF5GCH<I5JHKULIOEP?Q8SITAWH]D^W_KbEc]dAeFhHiBj=kFlV
response 220	!cNBRJlC
response 227	!U
response 403	XU
response code	![-IKITJlW
response does	!H-W/H3I9HKC_UkY
response ensure	!I1JKKLHSXVX
response error	SW
response from	!J"D&U)F*I,E-B.>/B1V2E5D7F9>;C<GB=FGGIK_LCMHN@OGPHR8T7VEWH_EbBcXdJhGi=jJlC
response fz	1DTGkKlK
response header	!XKH
response java	!H1JKKLHSZVX
response my	GU
response num	!KaV
response ssh	!ENDlX
response status	LKMXlI
response this	!S
response to	"Z)Y1VKZ^TcHfF
rest	!Y
restart	!V-U8X;SBCKD
restarting	!X,G5G8WBIkK
restarting failed	!T
restarting ssh	!G5K8XBKTT
restic	"J(J)I-H1A;J=IBWLcPTQJRBSKaDbIcBeGfFjU
restic failed	BU
restic r	-F6TKSNS_TiWjTkT
restic unable	!G&T1CBVPVRJc@jWkF
restore	jU
restore access	!S
restricted	!:"J%U5ERHSI^TbY
restricted to	!C"G5GKTRJSK^U
result	#I%E&B'I(G)I*I,H-D/<0I2D6I9F:J;G?I@KAHCGDJEIGEKVMHOFSWZH]IaKcDdHeHfGgIiSjAlD
result 'exit	!W
result 1	!U.T
result action	ST
result async	ST
result await	!I.IIILISK
result ok	!X9I
result self	NJkJ
result to	FS
result unwrap	!>5Z8XTK
result within	!G5H7UBGJVNKfH
results	!A"K.B1E3K5F<IIZOGRFVI[UeViIjUkE
resume	!3(W,F.:/I0D1J3G5F8H;JBEIDKGL@NJSITJ[=]q^F_Ia=bHcEfGgHkK
resume download	]U
resume upload	]T
resuming	!U
resuming upload	!S
retained	!S(D/J3G5JHE]Y
retained 0	!J
retained as	!ZHF
retcode	6JiHjV
retries	!Y"J#I%K&C'H(A)I*G,Z.60@2E6F859I:I;C<F=H?J@HAIBXCJFIIBJIL<MJO:QGSHVEWCXCYH[E]K^C_Da?bBc=eEfIgIh?iUjDkH
retries 60	!?,TiS
retries exceeded	!:&G.D2K6J8@9E:K;G<K=KBTIJKVLJSFWGXG^H_IbHcDhGiUjHkK
retries left	3T
retries waiting	!?,TiS
retrieve	"U.H1J5H7I8BJTKSNARKSFVUbTdFiKkJ
retrieve directory	1K8EKWLUNDTAdJ
retrieve docker	!J"VbW
retrieving	1V2UKG
retrieving directory	1VKK
retry	&G(T+J.;/Y1>3?5F7W;B<S=KADB4FEIFL@O;PGQKR5S6VJWBXU[H^Ja=dXeUhJiHjDlB
retry 1	-J7V9H<WBFKJRGfSiH
retry attempt	!F/TGU
retry in	/W0VSJTEXX
retry on	!T7VSGdZ
retry s	!C/W
retry total	!W
retry when	!Z5H
retryable	!XKG
retrying	!F"B%J&A(I)H*G,U-T1F2F5^8D9D;?<B=F@JACBUCTGJJBKWLHNBOEPEQGR=WEYJZJ^J_CaSbJdEfEhDjUk>lG
retrying after	,G/X5W8DBTOJTHaU
retrying in	!A#U&J,U-I5[9HKFT[_HiF
retrying may	!G8S
retrying retry	!U
return	!k#J&>*H,I-G/B0H1K2?396I:K;FAACFDKEKFCJFKGMKOISCXK^U_IbCeJgIjGkDlH
return await	!E.F8KSFWT
return cancels	QU
return cls	1K
return code	!@,H.U/K5HHSKIOKRVTV[K^XbG
return fut	-S1IfK
return future	!F
return runner	!F
return self	!;&J8J9JaU
return sftp	"T
return to	1HBTKTTH_I
returned	!E"8#H%W&H'I)A*B+>-20>182@4H5^6C7U8796<K=J?G@HBYCSEFFKG@IDJDMCN?O@R0SXTBXYZI[K]F^@_Eb:c;dGeFf8gEkBlC
returned 1	!U%W.TLT
returned 2	!H:ULI
returned error	"I%I&:(J,E-C0I1K2J3?7T8@9D;TAUBWCXFSIJL@MJNGOFQVR<T>VJXB^KaTbJcJfEhJj@kH
returned fingerprint	!E3T
returned nonzero	KJWX
returned status	!B-F/H3J<TBVKHOUTVXU[W
reused	!T
revision	.W4S8TNKRTTSUTdU
revision unable	!I4T
revoked	!U"E#D%H&J*E-H/K293)4|5*6I7K9<:C;<<>=?>>@EA?B:CBEBF?GJH6JIK>NIP<Q>RFTHWJYFZJ_GhHiGjB
revoked and	4V5J
revoked for	!I3H4Y
revoked host	!>2J3:4l5:BHKH
reçu	cU
rfc	;FYW
rfc 4716	;GYW
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!X+I
rifiutata	,X/G8JKKRHbGfX
right	!B&H)^,@-A1]5D7V8<9GBHK?_CbJfbhIkU
right hand	!I7U9KTJ
right host	!W
rights	!C<UFILHREiH
rip	!V
rip ipaddr	!V
risk	!_"JiJ
riuscita	!@BGGIR[TBjU
rk	!CSV
rk tu	!H
rm	-V/FBJKWLEOFS]aC
rm f	3U
rn	!TKSNSTJ_UkU
rn client	KTNT_UkV
ro	)U
role	#WBI
root	!F#I%>&F'G(I)[*B,H-:.4/;0A144C5H6G8>9K:B;G=m>??CCVDJEGG0H]J<KENCO6Q6T6UKVJWIYH]E_9aEd?eEgFiYkKl8
root ansible	!K"J1GSXbUfU
root cmd	!DiU
root config	![SJ
root connecting	!F"XBURCSHiY
root directory	!IIVLU
root exception	!GLURS
root from	!X"FiU
root inside	!X
root ipaddr	!3)J+I/I1H2@3U5V8J;V==CVGFHJKELJQHRUTEWKYU^T_KdGfVhHiGjGkH
root login	!VRGiK
root permission	!E;@=h@@AGBACEEEFJHKRISTYGiJjH
root root	!JHX
root ssh	!;"J%G&?+X,F/J1I2T5><W=]>I@[AUBBC^EEFBHYIDKKLAR@SAWGZHfKhIi7kI
root uid	!S
root'	;I<D=^BIHJRGS]
rooted	!K.V1U
rooted in	!K.V1U
route	"C&B*@+J,'-@.K/+1?2B3?5:7m8E9=;G<FAIB5FJGHHHIDK;L@NBPGQKR;SBXEYJZJ_CbGcHdWfGhJi@jJkIlG
route to	"F&F*B,*-C.A/-1A2C3A5<7h8G9@;J<IB;GJHJIFK>LDNEPIR@SIXI[K_EbHcIdXfIiEkJlK
route zum	,H7ZTF
router	*S-V2U9TAJRXSEaJiW
routines	"J&I(G*F+J,H-J.G/A0I2I3G5H7K9@<E=J?G@@A_BBCKIGKCLIMUNEPBQbRBTDaGcGfIiI
routines evp	AS
routines get	;TATYV
routines ossl	![;JAIQF
routines pem	!T;DQI
routines ssl	MW
routing	!J.KBJKJRVT[
routing to	!J.KBJKJRVT[
row	![
rows	!H,U/K6SBTRGiW
rpc	!U&S,F-C.W/H1J3I5T8F9J;H<IBDK<LGNFOIRJSDTBWTXW^F_EaIbUcUkJ
rpc data	!DKKWX^HbVcV
rpc error	!_,K5VBISETGXWaK
rpi	!W;J@K
rpt	[U
rrs	!Z
rrs tv	!Z
rs	!["K-K/J3U8J;A@IADB@EVFWPJQCRBSHiD
rs sa	!FEVFW
rsa	!F"<#0&E'6(5)3*)+9,8-1.@/.03172i6=798,9;;W=U@UAZBJCWDXErFeG-H;I;J0K+L"M4N-O/PCR/S0T2U:V6W*X2YWZ#[3]6^4_8a.b5c7d-e6f:g6hCi6jTk9l2
rsa 1024	;JE^FKPJ
rsa 2048	2B;T<H=J@KAABFCHKJPCQ@RJYTiKjK
rsa aaaab	!];J
rsa bad	!G%I;===@CAKCeDYEBQHY=
rsa cardno	%T
rsa cert	!V;==>?J@@AFB@EXGIKSNHRTYC_VhT
rsa dss	;T
rsa ecdsa	FT
rsa error	!C;^=A?J@VC=Y4
rsa explicit	E^FHiUjJ
rsa failed	!W;?<@=@AXB^CFEEFKP?YFiY
rsa filename	;I
rsa hex	!G"U&E)H1A2J5D<<=7CEG=HJZAhTiJjf
rsa host	&S2V5U9IFFiI
rsa in	!U5I;?QG
rsa incorrect	!I;WP4
rsa invalid	!X%J&K+H<A=5>@@IB>C6DGEeF?PFQ9RJY=i?j@
rsa is	!<2T5F;]<E=@>@?IBKCEEGFWYC
rsa key	!H%:&D*K-I/I1I4D8K:D<J=G>I?A@XA=C@DIEcGJKBLKNJR=SFY:ZIhFi:j5
rsa no	!1&D1H;?<mBVICLFPE
rsa not	!?2U3H5E;E=TBIFY
rsa o	!C+U=T
rsa old	!EBKEX
rsa open	!I;?<G=F>bAJPKQJYF
rsa permission	!@;@<@=gBIC;ECPJYAjG
rsa ppk	=F?]@[AaBDFKQKYZ
rsa private	!;5G<B=A>H?FAeBECGFIP8YDjK
rsa pub	"I&I5J6T:V;7<?>E?Z@GAIC6DGEEFDIHPBQ:YtjD
rsa pub'	<B=I?b@XA]C8DKYf
rsa rsa	%J*J4K5H<EFXRZZFiJjV
rsa sha	!?*G-I2X3@5E9G:TAKBUFdJILKNITK_KiCjUkK
rsa size	!FEV
rsa ssh	*J2]9V?HFJ
rsa to	![
rsa type	!X+J;5<C=;?I@;ABEYGGPKRSY?_UhSjT
rsa user	,C7U;G<I@IAHDVKKPAQ=T^YHdFfSiT
rsa のみ	jV
rsa は	!JDS
rsa'	!4%F&A*I+F,F.K2G3F5?9E<X=U>d?C@8B7C]EUH<I>KCL<RHSFTKY1[J_JhKiHjJkE
rsa' are	!F;H@IAHC]DUY@
rsa' is	!G>U
rsa' key	!GEWFU
rsa' は	>W
rsaa'	!B<U
rsakey	!C3T5J;XQG
rsakey py	!B;YQG
rsync	!<#B%I&5'C)A*@.X0T1C2E6>7T90:F;K<6=K>H?HAIBICKDEF:GHHDIVM@N5O3P8Q7R^S_UHV6WJXAYK^@_=a[dKe;f2g=hJkGl>
rsync a	!SBIHVSJ
rsync av	!X,J7VBTRKjV
rsync az	BGTUbKiX
rsync chgrp	!FIISTaX
rsync connection	!H-K8F9JJIWIaHfF
rsync error	!B#J&D)K*I-G.S0>6H9><GKTMHNCODPHQDRJSTTKVBWBXJYKZK]J_IbSeIfBgIlH
rsync exited	;TRG
rsync failed	!>(UKVSW
rsync generator	!EaW
rsync io	!F,J7VKH
rsync man	!J"JcU
rsync manpage	"T
rsync mkdir	!CLaSS
rsync mkstemp	!KSXaK
rsync protocol	/F1C3J@JBTGHNI_DkC
rsync receiver	!8(J,H.V0ZBJI>KFLXRISVaT
rsync rsync	!F,J7VKH
rsync sender	.S1AI_LCSBaH
rsync server	,K.K5JBGRZbJiH
rsync ssh	!G"IBAFKGCRYZXi@jF
rsync stderr	;ZRF
rsync warning	!Z
rsync write	!H.YSJ
rsync エラ	-V.JBXKFbT
rsync 接続	.T7W
rt	,U.IRITUkW
rtype	)S
rtype exit	)T1S
rtype user	!W1G
ru	!^,D6G7DBJRJTTdTkB
ru 22	!U
ruby	/V7UKKSG_JdUjT
ruby date	7VdV
ruby gems	SIjU
rubygems	@SBHYT
rubygems integration	!D;S@SBJYT
rule	!_5IHJIHLHRJ[U
rule align	!X
run	"K#;%I&H+F1J3B5D8>9V:B<Y>D?E@HDDF=G6H?JTKUQCR)TCUHW6X:Z;^H_IaBcGd<fHgWi<j3kFl9
run 1	.I0IITKILCSTaDeU
run 12	![(F.J8H
run 2	SKeT
run 42	!J7SLT
run 7	SS
run 77	!E.JLHOXS]VU
run 9	(U
run a	!T
run build	ITSH
run command	!J/T6T
run docker	!W
run entry	!H
run fatal	!8"@*S,;1E2U5I7@8>9XB@ETJZKTRHT:XJ_=d?gWhGiEk@
run git	!E(U/W5FKTTViU
run in	!E-TKGNSTV
run main	!>BK
run node	!H
run parts	"T
run pipeline	8T
run reader	!H"X)W-C8XfYhS
run salt	!H5V
run scp	!F&K/U5WBS
run secrets	!@=[
run sh	!U=KSCaIgU
run test	!X
run thread	!I
run until	!F
run webfactory	;U
run with	!V5S
runner	!<%KAHBTR@WJaJiTjY
runner artifacts	@J
runner execute	!E&U-IKSRG_SjU
runner run	!B
runners	!;BKbS
runners py	!CbS
running	"F#S&h'J(F,B-D.;/62B3D4F5H6?9K:J;5>F@CA<BECUEIF=G=I;JDK<MFNAQ=R:TWVFWIXAYAZD]H^:aEeGgIjTl9
running actions	8SKU
running an	!A"V)X1X5HKIbVfS
running command	&J3JHT
running docker	!FTVjT
running in	!X5I
running on	,I_T
running pid	!T
running remote	!JbT
running script	fS
running since	!S
running ssh	!J
running this	!G#TTSiV
running vagrant	!DCU
running with	TU
runs	.C0SIGLVOISA[]aXfJ
runtime	!J&E(I+K-Y.E/@3C5>6F7V8@=FBIEJI?JWK5OGPEQJS;VIWDYW[J]K^I_KaGbEcCdIiUlK
runtime error	!T,H-F1I7TBJGTKE
runtime exception	!A(K)T,G-W.K6I9G=H?SIFJYKFLENSPIRDSDTHYWcHfIkH
russh	!5"E#J%H(H)E*C+J,C-7.A/@0K1=2<3I4G7E8X:A;Y<:=F?H@?B8CJEHGHHDIFJHKTLCMJNAOIQ@RVSBT>VEWAXIYCZE[J^G_<aGbBcDeKfVhEiBjCkHlI
russh error	!4"I&?)I*G,D-:.E/C1A2F5U7I8Y9V;=<CAGB@FGGJIJJKKTLGNDPERWSFTBVJWCZH^K_>bEcIfWhJiEkJ
russh keys	!D&W2C3D5@8I9A:D;[<F=K@CBEFVHKK:QFRJYGjI
rust	!]KJ
rw	!U=ICTSSYJ
rw 1	!T
rw nosuid	SV
rw r	!U?SCUPSSH
réseau	-W0K5G7JBKKXOIRVT@_X
s	#9%J&=(T):*V-C1#2F4:5H6C7B9>:><>=G>;?I@@A>B>CIDTE:F:G*H2JaKWLANGRVS=UBVYWHYAZ>[<]J_7cBd5h?i9j;l/
s 00	!X"J(K.;0F8JHJIEJGK4LBRISAVJ[Ka]
s 01	jU
s 1	(^.G0H3J8E;JBKIBLGOFRISE]TaFeS
s 12	8EK[
s 1472	!HJY
s 2	'T
s 226	/T
s 3	!t,J.J/JBDLFR=S7TFaHi@
s added	![
s binary	!]
s c	!D*T2I3JCTIUNWSV
s cipher	*X9D
s date	!:8DBTD[JW
s done	!V
s elapsed	!H7STT
s eta	(K.ULV[VaVgK
s for	"W;IiU
s found	5]
s ftp	!C-C/?1J2V3T7G9SBKKHNGRHTZcUkIlJ
s i	![
s id	!V
s in	!YKH
s none	!E
s num	SK
s o	!U
s occurred	!F&T<XBFPURI
s remain	BTRT
s retry	!C/W
s s	/V3W5EB@MTRVSIiHkG
s s'	!B+S/WkK
s self	!JIIL?V[
s server	!X
s sshj	9VBU
s st	(U
s stalled	!BJWKTbX
s to	&G/T6TPEQH
s var	=T
s you	!W
s'	/VCGkF
sa	BKEVFW
sa a鍵	!FEVFW
safe	!W5I;JQH
safe directory	!Y
safe file	!H=S
safely	!@1aIGLH
safely chroot	!@1aIGLH
said	'WBTFKGKKHLIaDiTjG
said permission	!E'WREaG
salt	!C5UBVRJiWjW
salt ssh	!C5UBVRJiWjW
sam	!U
sam kirkland	!S
same	OVSI]X
same passphrase	!V
same size	!HLKOW]X
same time	3U
sample	"G'V*I+J,J/G0Z2K3F5E7J8G9H;A<I@JAHBDFJL>NJOTPHQDREVDWK[F^G_IbIgGiHkJ
sample 01	!J
sample 1	!H0WLISJ
samtools	!^SK
sasl	!eBFRBiG
sasl authentication	!^BIRGiK
sasl bind	!W
sasl username	!U
sat	!S
sauvegarde	!I,E.T/U6WKHOURK]X
save	"G&H(J)K*F+G-J/U0G1D2J3@6J9D;=<E=B>FBKFJGIKTLVP?QJRASZTGWH^I_IaUbFcFfEiCjHk]lK
save config	!BVV
save data	!B.U8FKZSUaJ
save the	!U
saved	!_"E&D(J*H,@-H/E1F2J3Z597F8G9E<F=EAICJFAHJIJKALSNDOJPCQ>RDT@YJ[J]J_HaHbIcEdWfBgJjYkI
saved exception	!F&IBWFINJhTiUj_
saved in	!g;G<JQKYD
saving	!W;E=ICHEFIUPCQG
says	!B'V.K/K3K5I>XIIKHRUSJ_WhJ
sbatch	!UgW
sbatch error	!UgW
sbin	!U"S.D1G3J9JIJLEMWRBSGTIWIZU_JbHcDf?lG
sbin mount	!VBIMXRHlI
sbin nologin	!V.IbJ
sbin sshd	!W"H
sc	*T3U5T9ULJSJ
scan	(U,J/H1T2V9@KURJSW[F
scanned	BJRSiV
scanning	!I,STT
sch	!:#I%G&<'H(G)J+F.90@1J:G>JCFDIEGI?L7MGO;S9UHVAXIZE[<]@aCeIgGlH
sch add	!J<T
sch algo	9W
sch changed	3V
sch exception	!;#I%G&='I(H+F.:0A2J4!:H<J>JCGDIEGIAL8MHO;PSS:UHVAXJZF[=]@aCeIgGlI
sch java	!I<T
sch revoked	!J3D4^5BKK
scheduled	!C3K5TBWiZ
scheduler	AJPS
scheme	!h.J/B5D<KBFIGLARJSCTJ
scheme sftp	!f.J/B5DIGLBRKSDTK
schlüssel	!F"2#C%?&?'D(B)>*?+<,3-=.8/60@192@4D6<778;99:E;]<U==?G@JB^CADFECF?G;H?I7JAK5L8M@N:O;R2S9T5UHVFW=X?ZB[@]E^?_9a:b=c<dAeCf8gAh9k=l>
schlüsseldatei	!0)I,B.E/=0H1D3H5@7E;]<W=W>V@GAIBBDJFKHIIBL;OGPIQARFSDT@XJYC^KaEfGiFjI
schmizz	!9"G%F(H+J.T/H0E4J6C7B<?@>ABCGEJFIGHIAKTMGO?PBRFTJXFZAdDfEiIlH
schmizz concurrent	!C-W5JJTTF
schmizz sshj	!9"G%F(H+J.T/H0E4J6C7B<?@>ABCGEJFIGHIAKTMGO?PBRFTJXFZAdDfEiIlH
sconosciuto	!?"J,G.K/X3I5E6E8JBEKFLIRFTFiZkG
scope	!U7U
scp	!!"9#-%1'/())K*@+H,K-%/=0!2<6-7=8!9.:3;G<-=@@.A;BEC9DCE2F,G<HAJ-KALbM/NDODP:Q#RDSdTIU9V!W(X4Y9[V]<^~_:bic=d3e,g)h1i>j&k[l=
scp 346	!Z
scp backup	!C,Y.U
scp but	!I5V
scp command	!@+J,G.H/I3I5DBJKFNHTJWI^baJb<fF
scp connection	"H)V-A.D/K2K3A8B;IATBCGUH]KBPVR=TJWGXGZX^]cUdIfTi@kA
scp data	!B.H/J1JBIKHLWS@TI^CaJbGkI
scp dest	!>.E1H<II?LTOEST[ZaH
scp did	!GLUSVTJ^V
scp error	!-"F&<*H,G/F1E2F3G5@7J8K9B;W@JAEGCKCLVQIRVSTTYYHZI[I^WaJcJfKi>j;
scp exception	!?"D.E/J1G3J5F9JBJIKKEL?NKOIRISSTJ^aaJcJfGkJ
scp exe	"Z)K-A1_5HB]GBKDNFR@ZK^E_AaJbFcSfVi@k@
scp failed	!:&G1I<KBIHKKBO?TK[V^^bEfB
scp file	1I;GBAIIKGL8OFSZb;kK
scp has	3S
scp home	!C.T1I<KI@LZSI
scp i	!EIU
scp is	!E"F.J3J5FBJKHLJ^dbGfC
scp item	SW^UaJ
scp not	!A*HIKLEWH^bf@
scp o	^[bE
scp p	!;,JBJIHLFOUSWTB^FaXkb
scp process	&K/T5VKH^V
scp protocol	!K"ZbUcJ
scp q	.ULV
scp r	!I7SIS
scp realpath	!JLWSI
scp release	9JITNVSHlT
scp remote	.JKILTSa^GaS
scp scp	!@"E,J.D/K1G3I5G9JBIKENKOJRISTTI^]aIcJ
scp send	KDLUSV^XfK
scp server	!C3K5T^W
scp session	)J,D-A1D3V8D;K?TBFKTNFOIRI_GbKiJ
scp sftp	!@"H&a.I/J1J3E5HIJKCLFOI[G^IaEbJcJfEkF
scp srv	!@BHLHSY[T^K
scp stat	!<1C<HL@SJVKkb
scp supports	>T
scp to	!<,VKTTTbS
scp upload	!AIKLcSZaB
scp user	LISI[TbJcS
scp v	!A1T^YcW
scp var	!<IHS[^I
scp version	!TIF
scp write	!H.]LJSF[G
scrapli	!@"J3U5W9V;JREjJ
scrapli authentication	!@"J3U5W9V;JREjJ
scrapli exceptions	!A"J3U5W;JREjJ
scratch	"J.K1K5J<KIFKILSRGSYiHjU
script	!X"E)J*J-G/A1C2J4K7H8A9I<D=K@JAJGIHIIDK9L>NAPHQIRBTCVIWJYJ^E_BbBcXgZhJkElI
script setup	!U
scripts	!U,F-T/I5J8VBHRVTJ
sd	!U
sd date	!U
sda	NTkS
sdap	!Z
sdb	!W
sdb 1	!W
se	!J"9#E%C'I(A)H*>+B,Y.K/^0C172G3A4I5E98:G=T>D?T@DADCFDJEFF>G9HFI=JCLIMFNIOWQ>UKVAYBZB]C_<a?dBeFf=gDhAiAj>
se ha	!C,F-T/G7H8VKSOWSVTI[WlK
se pudo	!D"H*J,]-J.C1G2I5E6D8F9H;F<D=I?VFIGIIHKCQKTVVIXJZJ[IbGcHfJjHkH
se puede	-K.K5J6I9K<F=TKDLHOJRESFlX
search	!Z
searched	IU
searching	BIHE
searching home	HF
sec	!d&J(H*I-I.E/G0I1H3F8G9H;DAKBDK@LDNFOJPJQDRFSGTCVJWJ[H^W_JcVfEiIkHlK
sec error	![TK
sec not	!B"VKJ^XcXfI
second	.V1K8IBKaT
seconde	!Z
secondes	!FRITYlJ
seconds	"C%D&E'H(@)9*>+F-8/90F1=2B4G6E7T8W98:I;;<G=F?H@EBCCEEGF@G?IAJTKXL;MJPEQ@R2T^UJVBXCYGZI[G]C_Wa9bJcFdKf?g=hBi:kG
seconds 2	!KeT
seconds check	!Z
seconds of	!="K)I,K1F8YKUNWT<fJlS
seconds there	3T
secret	%K&I3G;T<YBAIKPBQ@RKiK
secret key	!X5K;F<TPJQG
secrets	&I,K5I9I;G<V=ZBFIJLIQIRISITG
secrets sftp	!F;J<W
secrets ssh	=X
secrète	!;"E%H&F*H+E,B-E.E/E0K1I2H3A5B6H7G8G9C;@<?=D>G@HAFBDCHEHFGGFHHIJJIK@LHMKNEOHPcQXRCSGTBWGXIYG^J_DbFcHdJfFhDiHjJkFlH
secs	gU
secs user	!V
secsh	!I,Z/HTXfG
section	!VBSLIbUcU
section in	!^LJ
secure	"=&E)J+K-5.F1C2U3F6J7?8=9W<HB8FHGGJGKELHNIOIQHRFSGTTXG^Y_6bScFdBf?hFjFk?lC
secure channel	!T
secure connection	!WTG
secure crt	!A,V-E/X5J8IKXWH_F
secure file	iV
secure for	5U
secure shell	!T"F/I9INITKbW
security	!_">%J&G(H,G-F.I/B0H1J2B3c4I5;7G8H9A<A=E?FA<B3CIEDGIHJIGK>LEQURDS@TDYE_JbIcJfGiGjF
security auth	!DBIPTQV
security breach	!D3X5G
security error	RV
security invalid	!W;E?KEI
security provider	WUXT
security unrecoverable	!WQI
see	!T#G%D&>*H+K,<-C.</@0F1C2G3<6K8A9A:K;B<B=H@GB<EVHHJIK7NCODPEQCTEVGWGYG]JcUeIhJiHjAkHlK
see detailed	LWST^UfT
see https	!IEX
see log	!S
see previous	(T
see session	!G"UBG
see the	!TBKKIRGSJ_KcW
seems	;H@XPUQIiU
seen	!E3J5WBURK
segundos	7TRETX
segundos de	!G7TRFTX
sekunden	,@/J8VRGTWiJ
select	&I,E/H3J5J7J9H=IBAGUKTNVR>SET?bKfHiDjGlX
select one	!JGV
select proper	!GNXRHTIlS
selected	!J@UNGOTYJkX
selection	!S
self	(I,I.I1S2B3B<IAVCJIHLHQHT;Va^JgJjH
self args	,J
self auth	!H&UBUNJ
self begin	IS
self check	KU
self convert	!KaV
self copy	IS
self coro	!I.IIILISK
self dst	IK
self families	/T
self from	;HAT
self host	!T
self key	!S3GPJ
self kwargs	,J
self loop	!F
self open	"X1VAVKX
self packet	!JKKNJ
self packetizer	!DKZWT_T
self parse	;X?J
self policy	!K4T
self putfo	OSVT
self read	!=)T.F1V8D9K?TIJKISCaUcS
self request	!J
self run	!J8T
self signed	!Y<H
self socket	NH
self ssh	8S
self stat	!BIGSDVc
self transport	!G"VGTNK_K
self user	!J"ViS
send	!5#F%X(9)W+8,@-C.C051T21354F5E6:7.8g96:D<I>??>@IA/DCFYG<H@JUKdM=O.Q;R@SDT:UFV;W0X=YB[J]:aHd:e>g>hEi@jHk9
send 2	!G
send a	!IBHGF
send channel	!?,A/D1TBGJXNIPKRFTBWI^KbZcYfY
send data	!T-J.Z8EBHKIfI
send disconnect	!-&J)Y*F+I,I-G.B/F1X2K3H5C7J8Y9I:J;J@JAKBBGGHKIKKVLJPIQGRGSGTEWKXKZJ^H_EcJdIfShGiHjJ
send eof	"KcT
send error	!H.J8ZJXSJfD
send failed	[T
send failure	!G&J.J1F8IBIKVLSSV^XfH
send files	8TLWSIaJ
send message	!E-Y1H8X9SKY
send packet	!I)J,K-X/I1A8c9IK]LGNGRHSJTF_VaKbJfI
send pl	/X1G5XBVKHTIfH
send pubkey	!7"E#J%^&T*J1K5I:K;J<@BHF^QJRASKZHhHi>j?
send receive	!JJXKY
send seqnr	!G
send unable	!K.F8VLJSCTU
send userauth	"I<TBXK?QIRIfH
send version	)X-G8HKBSKcUfU
sender	!H"S#K&B(G)E*J,H-H.T1I6D9><CFDIcLAMUNDOEPGQBTAVDWCXGZI[>]KbVeJf9gJhAlF
sender connection	!D"KMU_KiT
sender dataprovider	BT
sender date	!,(J,D0I4T7T9IIWJSKJQJWJ[GaTfJhJkU
sender link	!CIX
sender login	!^"JBERDiH
sender service	!U
sender sftp	!D.U0U
sender sftpd	,I-K1I8HBEKJNJRGiAkJ
sender upload	IS
sender write	.T1IKS
sending	"@#J%I&H(K*C,H-Z.Y2G3E4J5=6K7F8Z9E;B<G=H?K@JAGBBCIEIFCGBJDMHN=PJQGRFSTT>VKYJZJ^S_;bIdJgJhFi@jCkIlH
sending acceptable	![
sending channel	!IaU
sending command	"J/TSH^ZcGfF
sending disconnect	!X
sending incremental	LU
sending request	!W/J
sending ssh	8T
sending subsystem	!F)X1WSW^>bDc^fT
sends	!U
senha	"C)W,J-D/H1W3G5I8IBCGKKCRXTH^J_IbGfWiUkH
sensor	iW
sent	"@'H+C,F/C0F2D5@6C7C<IAHBIDFEJFDHIL9MSOCP8SUUHW=XF]G^AaXeHgSiA
sent 1	![
sent 3552	!GbKc]
sent 4	!V
sent a	EE
sent by	!=-K3[BHKGcJkXlX
sent command	!J"@,J-T3?5B8HB>STVV^JaUbTcW
sent curve	9V
sent disconnect	!@8UKHNK_ScKhX
sent exit	!J"V)TfT
sent invalid	!G-KMWNI
sent num	.WHTSDbJcF
sent publickey	!8%S1E;W=W>TFEPCYUZ<
sent server	KXfK
sent ssh	!b8HKH
sent status	!?SYaT
sent to	!JdS
sent user	*S
sep	!G"T,J-X0V<S=SB>FJRHSG_IbTiD
sep 2023	!Y
separation	!X
seq	!]"I,I-I.I/U6J;J<IGVITK?NJOK_IkI
seq 2	!Z5J
seqcore	/V6FTTdI
seqcore ipaddr	!TTUdI
seqnr	!G
seqnr 3	!G
sequence	@YAZYY
ser	,W7ITG
serial	!]
serve	!W
serve sftp	!U
server	!>",#D%/&9'C(!)J*_+;0A3U455V687I9T:1;+<5=2>;??@1A(C)D6EAH3I!JEKWLCMBN[P0Q!RXS;UFV>W2X0Y+[.]Ca?d4e9fTgBjHlV
server '	5S
server 'sftp	!8*J,F4S5e7K;KBXGVKGLJNIRCSJTVfJiX
server 'ssh	9T
server 1	!WRK
server accepts	#J%T,G3K5G;T<KB9E4F*R?ZHh=iBjYkT
server address	!A,B.H/a3F5E6TKJLHRET@fIlJ
server administrator	3S
server aes	*W
server alive	-U3V5FKK
server and	!G5ZbT
server app	!V
server at	"E&K)F-E.J123<6K7F9H<F?VBFFHGJK?L<N[PKQJSFWJZ[_DbKcJfAi6jKk:lF
server aufbauen	!JlX
server auth	!KBBR[iI
server authentication	5HBJjU
server backup	!C-S<JKGLYTS
server check	!B,W5J7XBFRTiYkS
server cipher	!F*Z2J9F
server client	![*E9F
server closed	!Z"A)@*G,6.F/F1U2K3G5>879?B9GKTCWE^Jb;cEf;iAlK
server connection	!B*G/E1V2K3D7C8Z9FBEKUN<RBWK^J_VbGfCiKk@lG
server could	!V,JKFNEbXcW
server date	!W
server dial	!g/<7EBCT;dJkC
server did	.G/E387W8IGVK?LJNESJTZ_JcDfJ
server diffie	!C9a
server disconnected	,I-EBFGJNFRH_AfIhZiK
server does	!:"@(J-G.K/?1?2F5<6K9Y<CIKKKL@PTRVVH]H^I_IaYbFcHfVi?
server due	!X,IBXKJRGiE
server during	!XKJ
server econnaborted	-I1JKX
server encryption	*W9I
server error	&J,S3[BTTJi?jHkU
server example	,S7TTEfV
server failed	!H"G&Z*E,V-A/:1A3G5A7T8D9B;I<UFCK:LUN?OKPYR?TJWD^J_BcXf>hJiU
server failure	!G.TSJaV
server fehlgeschlagen	!I.J7I8J9VKGTT
server file	!IOV
server fingerprint	!C5U
server for	.GRHjW
server forbidden	!Z
server getrennt	-IKX
server has	!C3J8WSFTJbJfKhS
server have	9T
server hello	-U_TkU
server hmac	!J*]5J9HKH
server host	&J*7,V-B/51H2a5I6H7?8I98B?EZFGJFKGLGN@R<TSWHZJ_EiDkX
server hostkey	,H2H3Y5Y9DKHNGTJ
server identification	!I,S-S/W3SKGNDkV
server identity	!U-I
server in	!C)J*W/J1D2X8AKGcT
server ip	!J,H-I5G9J<TBFKJTG_YkT
server ipaddr	/F1E5F7J8H9BBGJFKUN@RTTY_=dEiKlI
server is	"@&D)E,S-H.T0F2A5U6H7T8<EHFEGJJGKAL;NCODR6SDWEXI[J]H^@_4b8c>i:jHkGlU
server kex	9W
server kexinit	CG
server key	,H-A.J/B2T3i5b8E9E;8<G=F?F@@A=B4CKEJF=HEK7LIPEQ=R@SITGYGbKcHf@hIiCjH
server listening	!m*F,3->/F3H5H7A8A9FB?JIK>NET9ZT_HdHhFlF
server local	]S
server localhost	!c,CKHSKTJkJ
server log	!GNJRFbVfKiT
server mac	!H*[2I
server machines	KT
server may	5HBGRG
server message	!B/IBARETXhTiV
server name	!G,F/a5BRJTC
server nas	iWjJ
server nicht	fU
server no	!<&D*c,G-K/K1?2?5D7I9?BCFXGHI?KFNGOJRHTHVZWJ_JbDcKf[hHkClJ
server not	"I)K*J,F.H/E1I3B5Y9KBGKELINGRFTG^A_JbGcKfe
server num	!C#XBURHaWiG
server offered	!B2T3?5ZBJFI
server offset	KK
server on	,;-K.I/J5G7IBAKEN[RHTC^W_IbGfDkTlG
server only	!G/K2W3E5EBIFIRHTJbViKlV
server os	!USIjT
server output	!B"Y+W,T-J.J5WTI
server path	!SLUOSSFaT
server permission	!FBFOHRKSgaF
server please	!G,I-K5F9HKCNVRATH^[bEfJiIlS
server port	kJ
server proposal	!I
server protocol	!Z
server ready	!J-JNW_KkZlI
server refused	!="E#J%D&8)H*J,9-G.K1C2H3E5E8K9F;C=C>G@IAJB]FWG=IJKGLJNHPHQDTHWDYHZ=_SbYcEf]hHiTjVkDlH
server rejected	&J-H1K3I5B9K;H<KBYFSGDKDNKQHZH^H_IbEkWlI
server replied	lU
server reply	!HNJRIl_
server response	!D*I,H-W/H1J3F5I8C9FJVK>RH_SfGkX
server returned	.KBHKXWE[U
server rsa	FS
server running	!X,J
server said	'WBUKHLJaDiUjG
server selection	!S
server sent	!+"K,D/G2G5;9K;U=V>SFAGTPATFVSWHYT^FaScTiIkHlH
server server	3S9JK<NIRUbTkK
server session	MU
server sftp	!8"G)J,J-X.W/W1B3C7E8IGKJYKTL@OGQVRJS:TH_UaEbHcJfFiTlT
server should	!H.U0S
server sig	!F5KFT
server smtp	!^RH
server socket	!D,E-T7W9^BKKDNITG
server ssh	*I,H-H2W3CBZFJKCNIRYTHfIlD
server sshd	!JlZ
server supports	*V5KGGjK
server the	#U,U-H/X7EKFNJRITGiZ
server to	*U,J8I9HBIK^T?
server too	!8KG_Jhc
server unauthorized	!Z
server unexpectedly	!I)^.J1W7J8C9WBJN0WE^E_HiIk7
server upload	-VKHNVTW
server us	!HLVVJ
server user	9T
server version	*I,I-S.H/E2I3E5G8G9TBFFIGULJMJRJSIVSWKhHiCkS
server was	,I-T3X8VTH
server while	!Y
server will	!b.JKH
server with	!I"T)F,E-^9JBKKFTFkHlK
server www	,E/V9WKGTU
server x	!_
server への	,U
server'	!X
server's	!H"@&H*K,H/G0J1K4D8I9X;?<I=J?I@DA;B7FBGUH>K?LJNZPESKTHWEXJYGZV^H_AbKcFfEiJkT
server's fingerprint	!<5^
server's host	!D2U3T5W
server's ssh	QT
server's version	9J;I?K@JABKJN[QJWKkU
servers	!="?&I'I(F)H*E+I-I.?/K0E1D2I3_5T6H7G8F9F;G<H=JAKCKFIGJIEKDL@MKOTPJQHR@SZVJWIXIYK[B]H_Ca;cCeHgJhHiCjHkClD
serveur	!@":#@%@&9'?+<..0C1D3^4@5Y6787:;;9<8=@>>?A@>A>BSC?DCE=FHG;HAI9J>K:L1M?N9P=Q5S8TYUBV@W:X4Y<Z@[;]:^<a6b5c6d6e?f9g8i6
serveur a	!>-X.K/C3Y5?7IBIOGT=_XkU
serveur est	!I(K,H.J/A3=5b7HLJOJRFSKTBcK
serveur ne	!;"K&J*H+K,E-F/F0J2H3Y5<7J9DBBFHKILJOIPKT]_FhGjIkIlI
serveur sftp	!F,C/W0T3K5EBGLKRDT=lW
service	!U#B'B(?)=*2+8-D/X0C1E2A354<5B6X7I8=95:B;B<C=H>E?F@JA;BFCJDEHAI1K;LHM?OHQ5SJUGVIX5YE[F]A^X_2bVcFe?fAgBiB
service accept	1U4K5FJEZJiK
service allows	!5,E.C/G3J5E6K8J9KBFIKKGLHRFS>TE^a_HaIbacKfIkC
service com	!D5W
service connection	!X"F&E1ITGbJfH
service enabled	!S
service error	!G&Z
service failed	!d/I5FBDKKRDSGTFiJ
service inconnu	!I/Y
service java	PUiUjS
service main	!_5GBC
service message	!U
service nginx	![/I
service not	"C&A)J*I+I,E-B.K/V0J1E3B576[7F8H9G;H@IAEB<HEIGKBLBNBPJQJR<SGTDXJYJ^G_IbDcKdHfCiBjGkV
service provider	!;"C&H.T/JFJGJIILSPJTG_JiJ
service request	8T
service ssh	!J&V,V-T/H9JBDKHNIRSTJZU_U
service that	!I/X
service try	BWGIiXjS
service unit	!Y
service'	NV
serviceaccount	!U
serviceaccount ci	!T
services	!]5WHDbK
servicio	!T/U
servidor	!>#@%@&,'?(7*7+8081W263^4?5D627J8G97::;2</=:>7?<@?A@B<C>DDE:F:GUH@I6J<KTM>NAP3QTRZUCV<W4XAY=Z;[E]7_Ga0c?d<e=g:h7iAj:
servidor de	![,G/G7URISK
servidor no	!I.V/J3UKIXT[W
servidor não	!@"I.I/I3V5WBKKGLJRUSITHbVkJ
servidor sftp	!="G.A1I3J5J6I7BBKIIKHLTOTR>TB[HbJcJfJiJlW
servizio	!I,J/Z6K
servizio sconosciuto	!I,J/Z6K
servname	!H,I/Z5G6ZBGRGTGdVkF
servname provided	/X6UTKdWkH
serwerem	!E,T/TBIKKRUSKTX
sesión	!X"H,A-D.J/A1B7F8UGXKAOERDSETAXI_DbEcIfI
session	!E"J#7%'&3'5(A)^+(,C-f.-/F0A1b2S4J5@6/7G8a9^:5;5<>=7>:?F@BABC2DGE1G@HGI+KbL8MINVO4P9QCRJS*V%WTX@Y'[0]-^?_Ia;cGdIe.fYgFiHjHkKl#
session 0	!_KH
session 1	NK_WgT
session 13	!C2I9GBJNZTU_SkW
session 2	!S
session 21	!D,G-I.I/A1U9GBCLEOIRFSHTD[J_Vb]f[kI
session 43	!D8V9KKYWT
session 5	!A*S2W3K9WKENJkJ
session abstract	3V4X5TBKRI
session await	NI_J
session channel	-IKUNIbAfU
session check	!H-J2K3Y4U5WBBHUKHNKRE
session client	!I;JBUGDiW
session closed	!X)W*I,A-E.E/F3J5G8T9HB1FIJKNHR?SBTDWHZT_JcBhCi>jK
session computer	/W
session connect	!)&I)D,J-T4I5E7G83;:<G=G?C@AA:FYGWKJNgPJQ8RUYHZJbIcBdSfGh?i]
session could	"S)XBH
session default	,V/TBKTS
session ended	)V1Z3F5AKF
session error	!7)E-T/U2H5U8I;EBWKDLDNKPTQGSBWH_VcU
session exception	!C1K8YKGTJ
session factory	,U/S<TBJKT
session factory'	!V/H
session failed	!I*U1H2W9UKI_W
session for	!8"G)J,S-E/U1H3I5K7Y8H9IAJFVKALFPTSJTWcHiKkY
session handshake	!E*b-H2d9VBIJWKDTH_J
session has	!F1I3HKZNJf>
session helpers	!JKKNT
session id	LT
session impl	!D3U8HKVMURKTT
session inactive	bS
session is	!U"8)C*G,D-G.H/E2I3B5>7D8_9A;I?KAFB@HKK[LBN@PDQHR<SITAWDb@cBhKiGkI
session java	!3"J)H*T,J-V1?2T4S;@<H=I?D@DA>FVGVPKQ;SKYI_UbIcDdIfIiT
session key	293]KVQIfK
session log	!D"T7TBFKHdSfS
session manager	!DWZ
session may	UX
session mismatch	!F3^5I
session nchannels	)T
session new	/WRGiI
session no	!F/V5JBTiWjH
session not	!D-=1E3I5H8a9GNAQJRV_AbJfD
session on	!ILVc]fF
session open	!T-JSJ_HfJ
session opened	!^(T-K.K1KBDKCRGSFZU_If?iC
session operation	!?-C1K2YJXRGWV^TdHfH
session options	5X7TKDSKdS
session permission	!D"HBIGSSJi_
session pyx	!C"T*U2T=TKH
session rb	!@/T6K8JBJfT
session read	!D8VBKK[_U
session receive	!J*]-K2^9ZKJ
session remote	,F-E1F3W8GBIKUNI_IkT
session request	)U,D-J/G0V1T<GIHNFOVRISYTJWI^JaSbHfF
session send	1I8U9TKUSJ
session sent	!Z
session server	9KMU
session session	&I*Y,J-D.K2[3K5K8>9J@KK<PKSHTCZS_FdKf=hIjDkK
session setup	!X
session sftp	!C)V,I-T/E8XBKLSRGcZfW
session socket	!D9UBJJW_E
session ssh	!@&W-H2S6J8SBAGSRXiZ
session start	KU
session started	!X"S3F5ABFgT
session stopped	!E"H1HBWNJT^WG^H_HbZdI
session subsystem	!TKU
session to	,S/F9FBVKKQU^UbHiS
session unable	!@&T,I-6.G/H2S3G5H=C@KAWFKKWLER>SJTGbCfSiA
session upkeep	!_8GBJKATG
session userauth	!E"T<T=TKJ
session username	;HFSiVjY
session wait	!JJTNK
session with	)W,I1UKJRKTJcVfU
sessions	"T/J6IBGGKRJSITIbTfJ
set	#K%W&T'W(7)<,D-I.6/+0D1=2C3(4H6=72859=:D;/<T=?>E?A@CA9DFEKFKG@I.JVK?LIMCN?O1Q2R4S7T7UHVJW=Y@ZB[6^A_>a~c?d>e=fEhJj@k>
set attributes	!@(K.ILJOKSBab
set attrs	!ASDaa
set in	!U
set known	HW
set mod	!DOJSBaa
set modification	aS
set on	BTCT
set permission	SDaY
set permissions	!BaZ
set sock	!F
set socket	!F
set ssh	!B*V-I5U9ULS
set the	LKSIaW
set times	!;SVa]
set to	!Z"U,G.T/I1J3F5>8=BTCTRSSGTCaIbV
set up	!S"VbW
setlocale	!]
setlocale lc	!]
setstat	!.(K,J.=/K0E8JBCIIKFL>RGS:TJVF[FayeGfKiJ
setstat unsupported	!IOSSGaZ
setting	)K+I/G1I3I7I9H=JBBJJOIQHR@TAVG_IaedKiDjJkB
setting env	!K
setting implicit	,T
setting locale	!U
setting o	!G
setting the	!D.HKJa^
setting up	!SPT
settings	">&A*I-V.E0I1@2I3>598I;?A?BJIBKJL?OIPFS=TTVHWG]J^H_AaGbGcEdEfDg]jVkXlG
settings cisco	,W/]7JFURXiD
settle	*Y1K2V3K5J9UAJBIFJKHRJSFTGfH
settle on	!?*Y2W5J9UAJFKKITHfJ
settlement	!:*Z2Y5J9bBKFKKH
settlement curve	!H9Y
settlement diffie	!J9d
setup	!Y-H.G1I3J5H9J<JBTKFQJREbEjSkSlK
setup failed	!Y
setup gitea	!T
setup id	!J
setup py	^SbF
setup sh	!U
severity	!a+KRKkK
sf	!:#?%F&C'B(D)W+C0A2I3I4E5G7G:F;F>FCEDFEFF@GKHEIDJBMDNKPAQASTUJVDW;YD]@^CaFbUeBfYgDhBjH
sf ft	!;#?%F&C'B(D)W+D0B2I3I4F5G7G:F;F>FCFDGEFF@GKHEIFJBMDNKPAQASSUJVDW;YD]A^Ca@bVeCfYgDhBjH
sft	!FIJKHLUNKcT
sft pv	!HIKKILUcT
sftp	!1"[#/%!&.'7(B*.+:,S-2.h/Y0H203H4-7E8I9>:!;7<I=;>!?!@7A1BHC&D&E!F&G3H-IVJ;LZM1N:OUP,RTSZU%V:W7XHY>Z']:^9cZd4e<f^g7h7iBj'kD
sftp 0	!k"I.B/J5HKESHTJ_JaFbIf?
sftp 01	,S/U<STIkK
sftp 1	!:";&J(E*A+G-E.4/m0=162F5]6U798@98;EAIB?GGHFI8JHK.L.MIN@O6PHQFR0S:TTVHWFYK[B^E_Ea?bDc;dIeJf9gIhGjFk@
sftp 12	!A.DKHOZS[aH
sftp 2	!G;F<WIIOVSXVK
sftp 3	SZaH
sftp 4	!E"C(K,E.A/>1G8IBIK=LAOSRDTF_Fcbf@lH
sftp 46	!T
sftp a	"I,F.;/F0B3U5V7G9JBGIGL@NFOVRDS9TV[CaAbJcGfKkJ
sftp account	!G"].J3JKJ_H
sftp adapter	!W"J,?/F3B5D;JLCOVSITH[XfJ
sftp archive	!V'VSH
sftp authentication	!G";&J/H3H5CAVBWFVGFKHQERXT>ZWjX
sftp b	!a"K(I/A3JBHIHLDOJRHSBaHgUiF
sftp backup	"K5J6V=GKILGOJSBaCi[jS
sftp bad	!:"<)H+a,A0G3G5V6F7FBAI?K=NDQ@RXTAXI[HaUcJfTiCk]
sftp bank	WT
sftp by	"EfV
sftp bye	!i"F,H.D/I1G5I6J8JIGKCLFOGRGSBTFaHcJfIlH
sftp c	3H
sftp cannot	!V"J.E/J0S5IRGSJ[UaIbHfF
sftp cd	.E1EKILaOFVI[JaH
sftp chan	!TVU
sftp channel	!H"T)W,B.G/B1f;JBJIJKFLARHSCTCWIb@f[
sftp check	0Va^
sftp chmod	.KIILGOJaX
sftp client	%H&7'K)[*G+C,V-2/T1X4F576C9K;A<8?J@CCHFCGCH:KGMAN@P<RHSVW=YAZB]F^>_=aKeHfJg?h>kCl5
sftp close	!^SH
sftp com	!H/X3F5U
sftp command	!d5EIHLGRKWG^BbEfG
sftp common	!T/J1FBKKGLYOJRCSTfH
sftp config	!Y
sftp conn	!Y
sftp connect	!F-C.E/=5D6H7T9F;J<KAKBIGIIKK@LHQHSGTYWIXT_EdJlA
sftp connected	!TKJ
sftp connecting	,X/J<UKKRHTEiI
sftp connection	!J"<&@*J+H.H0F1C2D3@64759C@WBfI>JYL7MIOCQ@SFW?X>[H]I^:_;aDb0cIfKhFl9
sftp connections	!E,E-H.C/G3F5@6J8J9HBDIKKFLHRFS>TD^__EaIb_cKfIiKkClK
sftp connectivity	!G/H8VBURFTI
sftp connector	!;,[.J5K9VBCKHOGRJT@YTaJcIfGkJ
sftp could	!6"?&E)F-K.K/:3J5A6C7E9F;F<IAIB9HKIHKANJOJR:SHT8W[XI[G_KaYbHc?fXiFk:lG
sftp credential	!IBCGWPK
sftp data	RW
sftp date	"E&D)J+J.X2E<D=H?XBGMJNJPKQHbIhGjH
sftp deploy	!A"H,WBERWiGk_
sftp deployment	!@"H-K1K5WBVKJLT_JfIjW
sftp destination	,H.E/D3G5C6H7^8GBIIHKCL>RASFTBXHcJfJkH
sftp dial	!D,XTXkF
sftp dir	!V/JJTTJ
sftp disconnected	!B"G.D1D8_BGIKK>LKOIRISD_GaJcGfGh]
sftp do	/ULKRHSV
sftp edi	!I<WQU
sftp end	!fIEKILCSG
sftp engine	STaT
sftp eof	KHRJbDf^
sftp error	!,&A(<*D+G.>0T1Y2?3F5D697>89<9=E@>A^B>GIHKI6JGK5L]MJO>P<Q8SaT5VBWCXIY<]J^D_7a<cbeGfChFi;jIk=l=
sftp ex	!F,J7VBJJZTG
sftp exampel	!2"F,B-I/t1C3G5A7C<IBGIJKDL@NFRFSHTAWHXJ_JcIdJfDiJk8
sftp example	!B"I&F(9+@-I.I/=0K4U6_7F8D9H<I=DATBHCIEIFFGCIHKTLIM;PHQGSGTWUJVJXCYK[E]CaHcBeBfBg:iEjH
sftp exception	!E&A)A*G-6.X/90S2J3C566E9B;?<7=B?K@IAGB=GHHFI/JCKYPGQ>R>SXT/VTWDXKYH[W]U^G_=b?dKfJhIiKjGk>lH
sftp exemple	!G/S
sftp exit	!a.JaJ
sftp exmaple	/Z7FTI
sftp failed	!<,V-W/B5I;IBWQJTU_JaU
sftp failure	!9"H,G-J/E1G3J5I8J9IBHIKK4LTNKOWRGSXTDVT[V_GaVbKcJeCf@
sftp fast	!^IFLCSH
sftp file	"H(D,C.F/E0W1@5G6K8D;E=A@JAKI9NIOUPJQIRDTHVC^F_Ha[bEcFfBkK
sftp files	!E/=5I6cBWGVTIiU
sftp fill	!V8IKXSJ[E_Jf:
sftp foreign	!X.K1FBGKILFRKSCTH
sftp get	"J.UBIOFRA[TaG
sftp gw	/E6WTJkJlK
sftp h	!I]T
sftp handle	)X1TLKSKfU
sftp handshake	9T
sftp help	!T
sftp host	!?+J,X.T0E1C2H3G4H6X<BFSHJIEKHLGOCTHWFXI[I^HaCbHcGdGf@hXiTj^k>
sftp hostname	!?,G/[5ILHTCfI
sftp i	!F#U5J7U;??E@UADB^CTKIPIQAT[dE
sftp id	!G"E.@/D0J;H<GBTIGOGTV[SfJ
sftp illegal	!@.J5H<JIILTODSS[V
sftp impossible	!A"D,X.D/X1J6J9J;I<F=KBFKELKOCQSRDSATA_FaJcJfKiJlI
sftp in	!W"G(K,E.C1J5B8G9I;KISKBLCOVQKR>TAVH[K_HaEcJfEjWkIlV
sftp inbound	aU
sftp init	"S)U-K/I1V9HBGKENKTJcWfC
sftp internal	!VRFiJ
sftp invalid	!3(K,J.G/:0^3I5H6[8I;C<JAJGUIFKFNIOGPISDTH[KcHfIkH
sftp ipaddr	!;"?,W-S.V/D0K6W7V<IBDIGNGOFQJSI[J_?aDbHcSdHfBhK
sftp is	!J"=,H.G/J0>1G3D5?;A<F=]@IA@BFKBLHNGPGQFRATKYK[S^@_BbVcGfa
sftp java	!<"T,E-G/G1X2K3I5E7J8C9G;G<IAHBDHHKTNDPJQIRETDV<WG[U]V_AbJf<iKkG
sftp job	!H*SYU
sftp js	"H&I)J*K,F-G/D0T1D3J5F6K7G8H9H;F<G=XBBIVK;LVN@OXPHQIR<SXT@YJ[X_FaSf:iFk?lH
sftp json	!YFTLE
sftp key	!:3J5F;T=J?IBEPWQ;YYiH
sftp lab	!I,U5H7D8F9S;J<H=KB;K<LTMVOHPUQHRSTEXIYK^J_Ii?kBlT
sftp labo	/T
sftp le	!9"B(E)H,C.?/U0C1I3J5=6I7J8I9I<EBBIEKCLZOZQJRHS7T;XK[I_HaIbGcEfHgJkKlE
sftp live'	5W
sftp login	!T"9)I*X,I.J/I1B2S3J8EBEIKKCNCQBRXSKTBbGc>fDkGlJ
sftp ls	"F1G5J8UBKIJJ[LFRGSWUDaF
sftp message	!J0TLUOHSW
sftp mirror	!W
sftp mkdir	,K.@/I0]1D5JBDKCOTRETHaUe^fIkI
sftp museum	!IUU
sftp nas	!B"K,Y-J.90K1G5J6K<HBIIGLAOHSVaUcJfIiK
sftp new	!:)X,K.H/D1YBHRGSGbUccfb
sftp no	!;*K,9.T/V1F2E3K5D6J7D8F<VBHK:LVRGSET^_HiHkG
sftp not	!_<VBGRKSJ
sftp num	!E,U1K7W8KBJGWKFRITYcIkU
sftp o	TJXUiT
sftp on	!WIUKESTTF
sftp only	!@"CRH^IbafJ
sftp open	!A/A1H3T7V<?BDIFKKL]STTTfAiIlJ
sftp operation	!D.C2I3X8JBDIYLUOFRD
sftp operations	.T1HKHSUfIkJ
sftp or	!I5V
sftp out	!F"U0TTI
sftp outbound	!UBSRUSKTUfJ
sftp p	"F,J/@5H6F7JBGRFTT_KbJcVdHiHkh
sftp packet	!F"JK=NCbIccfJ
sftp partner	,?/U5Y6G;F@UAIBAKILJQJTT
sftp password	!g"HRG
sftp path	1V5V<?BJIFL_RHfGiH
sftp permission	"C#S&K.E0E1I;H=>B9GHHKIIL]QIR5SSTCVWbGe@i>jJ
sftp php	!<,H-H.J/F8G9G;D<KAIBTFVIVKFLENFQFRTSATH[K_GcYfZiUkJ
sftp plugin	"B,a.G/B1H3K5H6I8F9KIHK8LINJRJSIWJXH_BcKdJfEiEk?lF
sftp port	!c,K5GKKOIQJSJTJ
sftp prod	/T=T
sftp protocol	!H)T,A-J/C1V3F5A7G8C9=<KB=IJJHK3MJN?QIR;TA_CfdhGiDkHl?
sftp push	!F.VNJRScVfFiX
sftp put	!D"2#J%I&B)=+D,I-I0X153C4E5<627:8T:J;E<5=8AFBHCHFGGDIeJYKULIMGNJPBQFR-STUJWCXFYGZH[Z^@_Gb4c*dFf6gAhBiIkClB
sftp pwd	!]KJ
sftp py	(H)^+H-V.I/<1U3I5?7I9J;A<F=IAJBEHSK;LANAQGRCTDVF[HcXf[kElI
sftp quit	!b.H/J0JIGKILFSIaI
sftp rb	!D
sftp recv	!D/E6WKHcW
sftp remote	![5XBELKOAiU
sftp rename	!F.AKKLGO[
sftp reput	.EIDKELTO@VI]aaF
sftp request	"X1WaTfK
sftp resource	!DLWS^
sftp response	!H1JKKLHSZVX
sftp scp	"GBKGTRWSKTV^UbHiJ
sftp send	!D/S1J<TCYIGRFjW
sftp server	!A"@#D%I&I'B(C*0-5072@3J4E5F6/7K8J:H;D</==>J@BCHDIEHFEGTHBJ;LBM@NaP=S@TTUEW2X9YFZ>[:]:^&b=d=eAg@h9iBjJkJlU
sftp service	!G"B,X-K.K/@1D5V7K8KBFKHNIRJTW_IbIkJ
sftp session	!B#H%K&J'H)Z+H-I.F1h4C6>709<;5>J?CA:CIDKF>H<IFJCKHLJMEN3SGT=UJVBW3X>YBZ@]C^6_(a@b8eDf[gEhFkJl?
sftp setstat	!JOJaV
sftp sftp	!&%K&?'H(B)J*?+C,I-,.Y/?0V2H354G5)6g7=8K9;;4<<=<?F@AA<BAH>J9KUL_MFN)PCQ8RJSXW:X=YAZI^<_.b>cWdUeHgFi9jFk/l7
sftp shop	,D/TFUQXRHTV
sftp source	-VBJKILTRJ
sftp src	,KRYSIiW
sftp ssh	!X)S,S.@/B1J5J7A8HK>LGOHRBSG[J^J_JbIdJfUkF
sftp start	!C"T,A-F.B/G1X5J6I8=;GBFIVK.LFNHSFTWWD[H_?bCfciTkH
sftp started	1E5HLKTJlH
sftp status	!7"H,I.Y/@0X1C5J<IBFIBK>LWOTRBSWTJVG[XcIf?iHkK
sftp storage	"H,F.U/E2W6J7J;I<DBUKJLW
sftp stream	!?BIIWLX[TfKiTkH
sftp subsystem	!E&H)[*G,9-E.@/>0H1U2I3>5B6E7G8=9A;I<F=IB=FKIBKEL7N@ODQIR5S;T<WK[J^D_BaEfni:kClE
sftp sync	!_"I.E/E5K7K8HIHKELGSG_IaGcIfJlJ
sftp target	!:(K,T.G0T5H<IIFKILYOXSDVK[BaJfKkK
sftp taro	!H/H3V5J8WRJ
sftp task	"I/X0J1G3HBGIFKALBOURETEaJfCkU
sftp test	!W"G,D.D/G0I1I3TB:IHOCQJRaTA[JaGcIfCiT
sftp the	!;"H,J.H/V1H5A6X;^@BA8GWKGOEQ?SKTKYA[IaGbHcGeVfT
sftp throw	!>"I.U0V8HIDK=LTOVRKSWcHfE
sftp transfer	!ELXSW^UfU
sftp u	,F.T/G6ULVOKkV
sftp unable	!;)V,D/W1V7CB?IGLFNJRDS@TY_IaVfTiEkHlE
sftp uni	!U"H,@-I.H/W0I1I3K5F6V8<9JBJKAOKRDSITF_HbKfIiI
sftp upload	!["@&J'G(T*J,:-A.I/00<1B2K3B5;6<7S9B;H<E=J@KAJBIJKMKNFQCRDT:V=WJXEYH[2]?^E_>aHbEcCdKeDf=gWiBkElF
sftp uploaded	!]KD
sftp uploader	![.K/K=SKISH
sftp user	!%"S%J&I*7+S,J.K0S1T2J4D;9<:?J@@BDCII8KKLJNGOBQ5R_TEUVVFW6YAZB[3_Gb9dUhIkTlC
sftp username	"GBCiU
sftp v	!A,H.U5J;HBELJOZPVQUTJgSiI
sftp vendor	!H,E1K3V5TBVKK
sftp verbindung	!1"9&J'K(D)D+K,]-G.</:0D1;3G5E6<7@8:9F;H<H=KB3I?KXL>NHO@QBS;VJWFXGYI[C]H^I_=aBbEc@eIf=gJhJi:kGl>
sftp version	"I)J-F/I1T8I9GIIK?NBRJSI_Hc]fblK
sftp web	!H/FBYKVRV
sftp write	!?.Y0JL>O@SW[Fa=
sftp を選	6JMVlF
sftp アッ	!I<WKKLESY
sftp サブ	!H"Kf]
sftp サー	!5,^/X5=6J7D8G9HB;KDLINCR@SJTUWKXI^H_CcVdIfXiIk@lS
sftp セッ	)T
sftp ディ	!E.Y
sftp パケ	!F.HKKc^
sftp パス	!<PGQVR^
sftp ファ	!E0UOTSK
sftp プロ	"TcTfVlI
sftp ホス	!I/V3@5U6AXS
sftp ログ	!IRW_UhTiW
sftp 上传	"I,J.X/K7KBKIKKHRHTDaJcJfJkJ
sftp 接続	!?"K)I,G-H.K/I3K6K8?BJK[RJTI_[bUhBlI
sftp 服务	!@"G(D)C*I,7-G.</;1>3T586I7E8H9EAKB[IIK:L@OIQJR3S:TZ[J]H_KaJbEc>f9hGi@lU
sftp 秘密	!E;D<X
sftp 経由	!SBG
sftp 连接	!3":'J(F)A+K,T-E.>/A0E172J3@5D6C7C879H;E<H=GBAGII@KXLANJOAQDR;SBTXVIWKXHYJ[D]I^H_ZaBb@cKeIfIgJh>iCkGl@
sftp 送信	!C,T.K/T5IBJKJRWSG
sftp'	!d&E+H.J/H1G3J5I;I<[=CFJGVHIIHKTL@OGPJQKSCVI[Ia=bJfGiTkH
sftpd	,I-K1I8HBEKJNJRGiAkJ
sftpd connection	!S
sftpd message	!U"B,J1J8IBJKKNJiG
sftpgo	!e"JBCRBcHiG
sftponly	!W
sftpsync	!T
sftpuser	!J+U
sh	"0%I'>(<)9-K.0/@1*2U4@5@687>8B9Z:B<W=D>K?EBECYD?E=FEGJI2KALAO3PEQ8TCUHV6WZZF]=_6b+e<f]g[h=jJl8
sh 1	!I-CNHWZ^VfC
sh bin	<JIILHWKgU
sh c	!V
sh hの	!B*U+W,J0J2X9UBISITJcWfJ
sh hバ	!J-TNXkV
sh hポ	!JMS
sh h形	?K@SAS
sh h接	!@*S,J2V<ICURVTGdTkT
sh h鍵	<SJT
sh permission	!_&H=EBECJRCaAiFjG
sh usr	!=fc
sh'	OJSE[XaW
sha	"E#H%H&='D(f)C+>,:-F.A/60A1J2T6B7>8F9X;A<D=K>J?E@EBHCJDEEHFdGCHEKALJM>N=P:Q:R@SGTAV<W?XDYDZB^E_>aFbDcFdBeDg@hGi9kAl>
sha 1	!C%G&J(S*Y,G.J/B0K2G3=5E6K7I9];HAFB@FfHHJGKHNKPIQIRCTDVGWJ[J^IbIfHhHjE
sha 2	&J*T+K,I-D/F2Y7J8IASF^IKJELFMHNFPGQITEVJWI_GfKkHlI
sha 256	#H%B&F'J(d*>+E,E.E/F0H2I6I7H9U:U;=?I@IA?BJCIDJF7HBIFJTMHNCODPFQ>SGVHWHXIYI^F_DaFbFdHeKgFh?i<kElG
sha 512	*U2GJJ
shadow	!]=GS@aE
share	%I&C'J(D+G,E-G.H0V3J5G8;9S:K>HACB/CHFCGGJGK=MJPDQKR8TJVIW@XJYJZH[W]IbCcAeTfIgJhEiBjBkTlB
share perl	*U
share php	!A,D1J6U8GTIdUfEkX
share rubygems	!D;S@SBJYT
share x	"V
shared	!X"A,C-?/B1A3H5<7@8J<HB7DGIGLVNFR?S[WJ_AbAdGfGi?jHkG
shared connection	!_"C,F-A/E1C5@7D9KB>KSNHRFT@_DbEdHfJiEkK
shared hybrid	!ITT
shared txt	!ESX
sharp	AWQViK
shell	!K"a#B%A&7'E(=*E+;,&.E062E3'4A51677;85;2<B=9>B?C@>A7B?C>E@F:H:IHJ<K6LGN7P5Q6R:SBT8UGWCX=Y<ZB[J]?a=buc^dDeAfIgBh;iJjHkIl9
shell access	!S"91H5KBILISK^GbT
shell clean	!CNKbYcX
shell command	"F1JBG^UbTcV
shell failed	!B/WBJGVKITZ^J
shell is	!S"H.G/JBJ^UbUfI
shell press	-U9V_V
shell produces	!B"VSJbTfK
shell prompt	/UBSRSWS
shell request	!K"W.J1[SG^<bWf=
shell script	!V
shell server	![/K
shell type	/I5KHIPJVV
shell usr	!A"Y
shlvl	!FST
shop	!U&J,B/T8KF[KCQSRDSVTUi@jJkJ
shop example	,D/VFUQXRITV
shop web	!T
short	!Y%J(U.I5H7G;<=B@FACBCCCE^FCPAQDSDTGYFdUiJjG
short rsa	;I=J@JBGE_FHjJ
short txt	(V.KSE
should	!^,I.T/H3D5B<I=JAIBCCXKEQJRFSJfKiI
should be	!Z3I5ECX
should provide	!H.U0S
show	!Z,F-G3?<XKHSJ_HaSbJjX
shown	![BJ
shut	BCFKKDRZ
shut down	BCFKKDRZ
shutting	KT
shutting down	KT
si	JYKVTI
sich	"T&J(J)J*I,C-J/E0J1F3Z5S6K7I8H9G;K<K>JBGFJGKIJKFLIMJQJRETC[J^J_HaHbGcJfChHjJlG
sich an	!E"USV
sicher	!G)W1UfV
sicher dass	!G)W1UfV
side	!*"F&C(J)H*E+G,C-T.;0K1F2F3J5:6H8K:J;D=K@JAHFHGGHJIJJTKWL8N[ODPGQGS:T;WGXD[I^D_VaCdChTiDjFlD
side failed	!F,U-G.J/V3T8CBHK[LINJRVSJ
side sent	!G_ThW
side unexpectedly	!G)7,9-[/?1J5F7@9>K8NYR;T?XJ_XbCcFdHf?hJk[
side value	!I7U9KTJ
sideband	8V
sideband packet	8V
sie	"S#I%H&C'H(H*G+E,=-E/;0E2G4I5T6G7A8E9C:H;B<D=E>T?I@HAFCHDIEIFEGDHGIEJIKBL@MGNBPEQCSUT9UJVIWGXEYDZD[E]H_CcDdIeHfVgHkFlS
sie ihre	!Y
sie ihren	!DhT
sie sich	!<"U/J1K3G5WSV
sie sicher	!G)W1UfV
sig	*H2K4K5I9JFT
sig algs	!F5KFT
sign	!E%w&9(K)J*@+F,?-A.?/@0I1B2C3?4H596I7G8D9A:G;7<9=J?KAFB4FVHEIDJIK>L@OFQ7S;T=VIWFXJZE[I^F_CaCb<cAdKeJfJj4kBlJ
sign and	!="H%^&U5J<CBBEDFXRFhJiCj@
sign failed	!Y
sign in	"JBHNTiU
sign ssh	%T
sign the	%W&G
sign' the	?T
signal	!S"H,E-F.I/H1D3J5F7T8VBGIJJXK_LINJSG^J_DdYkH
signal lambda	!I7Vd[
signature	"G#J%]&5(D*F-J.G/E0I2=3:4K5<8J9B:J;:<?=B>I@DA@CEEEFfGGHHIFLBNIOKP?Q=R6SDTKVJYAZD[J]J^JaGbGcFfEhIi7j?kJ
signature algorithm	"K%HF]RJiH
signature despite	!BBX
signature does	!Z(J3D
signature supported	!E&HF]
signature we	!W
signature you	!W
signatures	!I*E.K2F3K5GFeRIfJ
signatures couldn't	!V
signatures ecdsa	FSiT
signed	!c5H<H
signed by	!W
signed certificate	!U
signer	=T
signing	"G%g&V*H.I2I3B5>9E:K<@?IAHB<EEHJKELIRCSDZJbJcJhHiDj@
signing config	!U
signing failed	%^&X<I=GB@F@iJjE
signing key	;U?KQU
signing method	!X
signing using	EIFA
sigterm	!ZBJ
sigusr	!S
sigusr 1	!S
simple	!c,E;TAJRKTHWI
simple numpy	!T
simple paramiko	!W,J
sin	!_"F,J.B/H1K5J6J8JBJIIKBLIOGRGSFTI[K_JaJcIfI
since	"J3]9JKHLFSE[W_JbHcIiI
since open	!U
since the	!?3Y5TBH]S
sind	!KCIDTXU
single	"U<HBK
sink	VT
site	#K%C&8)E*B+B-I.I/S0I192E5T8S?B@;BGCFGDIGJEKSLaMKNJOBP<RAS]Y8ZG]J^E_CeHf=gHlE
site can't	!T
site conf	!E.TBSS][J
site git	!T3IB@iF
site git'	!Y
site index	!U
site packages	!J%J&H*H+I.I/T1F2J4I9E?I@AICJJKTL2PFVSY>[S_JbHdTfEjTlJ
sites	SU
sitzung	)W/K1U5IBJfV
size	":#G%D&?'@(]+>,1-T.U/30:1G2F3<4A596>788D9=:C;.<E=:>E?=@8A6B+CADFEaF=G@H>LDM?P<Q4R2T1UIV^W<XDY9ZD]c^;_FaKb:cIdDe?f2g[hAi6j>l?
size 0	!W8T
size 1024	!HEX
size 2048	!HEV
size as	!HLKOW]X
size bytes	!X
size callback	OSVT
size differs	!JIJ]U
size in	!G*X2T9SNEcI
size is	!UKIcU
size limit	!T
size max	IK
size mismatch	!<(U.X7K8B;JIENJOESIV][IcI
size num	!C(K-F8G9KKVNWOKVJ]XcCgU
size os	IXLHVI
size size	(U
size time	-YTH_S
size used	!Z.K
sizes	(XOKaIcJgY
sizes differ	!E(XSKaHgU
sizes num	gT
się	!E,T/TBIKKRUSKTX
się z	!E,T/TBIKKRUSKTX
sk	%Z;H<I=EBECHEJRUYKhVjI
sk cert	%TFKRWhV
sk device	!E&SPT
sk from	%T
sk hex	%K&VPU
sk home	!D%TFKPT
sk type	%TFKRWhV
skipped	!a"G,G.I/E3J5J8K<KB@FJIKKERASVTHZWfGiDjJ
skipped 0	!T
skipped because	!W
skipping	!f%G&G(F)W*J,H.?/G0I3G5C7K8D9I=?@BBECBEZFWGGIBK=LCO=PIQASHTFYD[?]I^TaBfDkK
skipping key	BIE_FGjS
skipping non	!U
skipping ssh	!G=JBUEIFZ
skipping startup	!@)Z8HBJKD^VcUfJ
sleeping	!F/TBT[T
sleeping before	!H,S/UBU
slurm	!b,H7J8E;JBFRDTBWKhKiJ
slurm load	!XRH
slurmstepd	!_8JKJ
slurmstepd error	!Z
small	!H.XTU
small copy	!F.X
smart	!G,UBSFTjT
smb	!YTK
smp	!]
smp preempt	!Y
smtp	!|"E&C,>-B.I/>1G3I5F7@8G9H;FAEB3GKK;LJQDR2SIT9WAXJ_IbKdGfDi8jGkE
smtp authentication	!W
smtp example	!aRITI
smtp smtp	!ZKGRH
smtplib	!]
smtplib smtp	!]
snakefile	!X
snakefile line	!X
snap	)SLJOTSG[XcHfU
snapshot	!],J/H3G5H8SB@LINKRJTFaJcH
snapshot 9	!X
snapshots	iVjT
sntrup	*X9E
sntrup 761	*X9E
so	%T&I-I8E9HIIJHQIWHaFfD
so far	!G-J8F9JJIWIaHfF
sock	"F%Y&n*D+E.H/@1I2A3H5K6I8I9<<;>J?JBCFJGHHAIEJGKDLENJP>R3VKXJZH^JbJdWi>lF
sock 1	!T%J&J
sock connect	7XNITUd_
sock dial	&U
sock is	&W
sock not	!?%a
sock tmp	!U&H;X
sock tos	!F
sock v	TS
sock variable	!C&WjT
sock が設	&V
sock'	!V
socket	":#@%G'A(9)I*@+5-a.7/_061@2F3"4E5&6b7]8_9I:@;(<-==>C?8@CA-B!CBDEEFF;G8H.I4K^L6M9O:P=Q,R7SCTaUDV6W*XWY<Z>[A]=^2_ca4b-c:e>f9g?h<i/j3
socket 3	!F
socket abstraction	!@,TJFNTTU
socket anonymous	%H-V8G@KJKKJ_U
socket at	!V
socket byte	!J,K-WTG
socket callback	KWNXcJ
socket client	!J
socket closed	!K-X8VKV_V
socket connect	-A7S9JBKRIT[XK
socket connected	NS
socket connection	!],H8JBJKEdT
socket connector	!D7KTU
socket data	lV
socket disconnect	-E9TBJJXKVNHTF_Z
socket error	!."I&;)H-^.F/T1?3J5B6D7S<KB=OIRBWJXE_YcIdCfCiCk4lA
socket exception	&F*D.D/^2F3C5A;H<K=J?KAHBBFKGGHJIJJCLEOIPHQHRASBWGXD^IbHcEdHfGhHiElJ
socket gaierror	,I-J6a8JKJTIXW_KkG
socket getaddrinfo	!F6[
socket handshake	!]
socket home	![
socket impl	!J9KNKTV
socket io	![
socket ip	,S
socket is	!B"F&H)E*J,V.E2K3J5@7Y8S9J;HAGBAJJKULINFPGRASKT[VIWGXc[F^K_?bGcEddfAiJ
socket none	!G-G6VKAND_G
socket on	&S
socket py	!J6X
socket rb	/S
socket read	!B-V8DKCN]_UkY
socket recv	!D&J,D/I7I8J9CJJK]NBRETDfIlJ
socket send	-J.D1J8[JXLHSCTSfF
socket socket	!B-W/JJENTTU_U
socket timeout	,G/I7U8@JaKENYRV_Jd?kK
socket transport	!F-G/V6W8WKUTG
socket util	!D-I/V8HKETX_HdY
socket write	8S9T
socket'	!H.H/UIGKYLHRISJTH
sockets	!F"I&F*J.I/b1H3F5D6T;J=KGJIHLGNAOKQKRFSCWKXJ^J_IaIbKcJfIiIkG
sockets socket	!G"J&I*J/_1I3I5H6TBILJNBRISHXJ_JfJiJkG
socks	!C"A*B-@.B1F2F3@5?7]8?9@;HAIB<FJGJJJK=LJNBOHPJQIR=SGTJWiXf^J_=aKbGcHf@hJiBlK
socks 5	*F-J/E3I7W8G9HBHKERITKWZX^_HfGkH
socks port	!V
socks proxy	!B"K/C7VBHRITDWaXT
socks socket	dT
soft	![BJ
software	&F(K)C+F,7/91@2K3A6D7>8Y<G>HAIB9DJGJIGK^LGMBOJPHRKTHUKVJWAXCZE]J^V_6aJcJdDfHgHjFkFlB
software caused	!C"I*K,?-S/@1G7D8[9DBFKWRDWGXI_AfIiJ
software in	2I8J9XTG_D
software version	-J9GBIJSMKNHZJiTkJ
solo	!D,H/I?WFV
solve	!X&U.G<K
solve failed	!V&U.H<K
some	&S,D.V/F0K3C5<9J;GGIHJLHNIOFPJQKR?SWTFVJ_FaSeIfEiSkH
some cases	.V1U
some files	(TKHSUaU
some output	"VbSiS
some refs	!]
somebody	KT
somebody is	KT
someone	!G3W5H:X;J<J
someone could	!K3U
someone is	3V
something	!;,V-U3Z5KKZSGbJ
something itself	KT
something nasty	3V
something went	!?,V-V1S3UKWSGTS
sometimes	lW
sont	0W
sorry	!V"JBKQHRDSU^XbTiG
sort	!W
source	!F">%I'J(Y)G+D,I.6/Z0=143?4G8;;C=A?DCHH>IgJGKBMJN?Q6RDSBTJV=WAXT[8]Z^@_=a8b>c?dGeIf<gFhI
source code	<T
source file	!@.E/J0K;K<JI]KGLBRISEVK[H]WaI
source files	IV
source ip	!I:WBTjU
source microsoft	!H@UYT
source of	!E/U6UBTRT
source renci	!J@TSKTJkW
sources	kT
space	"A%K&C(D)I*F+I,C-F.s/C0B1>2H3G5@6K7>8:9C;G<H=JBAFJGJI>K3L5NDO?PHRCS5T=VDWJ[A]G^C_Da@bDc>eKf=gJiEkFlG
space left	&K(K.^7J8JIFKFLDSF
space on	!A.dKJLFSF
span	!A-W8T
span connect	,S
span read	-XNH
span timeout	!H,HJSTE_S
spawn	!D&E,V<GBIHBIHLCRGSJWXbIfHkT
spawn ssh	!F,U5GRITUkW
spawnp	!>5C<JIILEWc
spawnp no	!>5C<JIILEWc
spec	+Y.H<HAIBHKJLSNKPVQ@RFSIYI[IaI
specific	!YTJaT
specific error	!TTJaT
specified	"D#J%B'K(F*>+E.>/J0D1G2?4H5A6C9;:H;2<X>I?E@=A5B:CHEIFEIYJSN@Q5R[VJWAXHY=ZH[U]G^DaBbEcAdGeIf<gJhHiIjFkUlF
specified key	!Z
specified timeout	!F5H7TBGJVNKfH
specified to	;IPXQK
specify	2K3HBKOTQX
specify the	!UQY
speed	!Z-J2U9J
speedup	!W
speedup is	!W
speicherplatz	!H.a/J1FBJKKOFRGSHcKfElK
speicherplatz mehr	.U
sperrdatei	!V
sperrdatei var	!V
spoofing	!K3V
spoofing is	3U
spool	!EIWLK
spring	![
springframework	"I,V-T5G7K9J;GAJHHIIKHOVQJVIWJ[IaJfFiJkI
springframework beans	!V/H
springframework core	!>5I8V<TBGLT
springframework integration	,T-S1H8FKELHNJSJ_K
springframework messaging	-J8URU
spurious	!Z
sq	!Z1K8T
sq lite	!Y
sql	!n"D&E*E+I-@.Y1B2F3B5A6J7:8?9B;I<HBIFJGHIKJHK:LBNAPKR=SATIWCXG_CaIbDcGdAfFjGlG
sql client	!V
sql error	,U7GBUKIRITVdI
sql exception	!_TF
sql gz	!E.U
sql no	!@.XBURHiX
sql recoverable	!U
sql server	!o,E-I/J1I3J5E8HBBKFNJRFSFTBiF
sql sql	!d,G/HTB
sql サー	!UTI
sqlalchemy	!U
sqlalchemy exc	!S
sqlite	!]
sqlstate	!_
sqlstate hy	!]
src	![%J(V*B+C,B-E.E/G2E4J5H9H<FB3CJF@IHJHKHLIMHNHVGWFXIYW]H^HbDc9eGfFjBkIl>
src adapter	!Y8TKUSJ
src app	;G@TAJYK
src index	1J7S;TBHGSKKLSPJgJ
src ipaddr	!Y"IhT
src local	(T
src main	!Y/K3V
src refspec	!X
src sftp	,G.H/G1K3E5G8JIFOFQIRSTIVJYY[IfKgUiS
src ssh	-U5S<J
src utils	!@-G1U7TKDLF
srcfile	IS
srcfile dstfile	IS
srcfs	IS
srcfs dstfs	IS
srv	"4#F%F&K'H(B)U*F,J0<1K2G3D5B6K9?:E<B>G?G@@A;CCDJEIF<KGLVMHOIR0SfW?XDZS[T]B^?a@b9cEdBeBfDgDhEk3l@
srv app	!@,J-V.I1X6J;IBEIISHTJ_UaXcW
srv backup	!I,J7TSVTK
srv borg	.W
srv data	!K,V5KBVSWaF
srv git	LUSTiX
srv restic	&T1D3F5XBWPVRJc@jWkF
srv sftp	!a"J)W.D/J8KBEKHLGSE
srv www	!HITTT[T
ss	!:"<&E'D(E)C*Y-H.</C0=1;2X4G5@6@7G9[:I=@?@CXDBEDHBICKDL=NVO>Q?S?VCYBZD[B]C^>_Aa<b=eCfUgAhDiYkSl=
ss hv	!J-I3U5H8SBTiUjV
ss sh	!;"@&I'D(E)D*Z-K.=/D0=1=2X3G4H5H6A7G8:9]:I=A?@CWDCEEHCIDK?L<NWO?Q@S4VDYCZE[C]C^>_Fa=b>eCfUgAhEiTkTl>
ssh	!,"C#D&T'((,)9+Z,[.=/I001;4;6F8:9a:2<W?,@KD/EDI4L=MCO9QCRHS>TVU(V!XEYGZ<[/]!^:a,c?dGe4g6haiFjF
ssh '	![
ssh 1	9U>D?K@HAFBJF[N[PHQKYE
ssh 2	!?"F#>%C&F'A(6)S*F+T-I.F0K1S3I4H5?6K7K8F:A;K<<>b?=AEC<D9EFGIH7ICJ^KTLIMSNVOAPBRVTIUBV/W@X;YSZ5]@aBb0dJe;fVg8hDjGlh
ssh 2020	!U
ssh 23	!<-G2Y3V;C<S@JAGBVKFPTQDRJYTjV
ssh 46	!T
ssh 6	!X-K9JKIMVlG
ssh 7	!H+J5S9IBHMVRJSGWJ_SkHlV
ssh 8	*H,E-I.J/G1G3H5B9B;V<J=HBCGKLKPJQITF_JcJhJl[
ssh 9	!S,F0J2B3=6K8JAHBWKILDM4RTTVZUjJ
ssh accept	!H5X
ssh access	!?&I;E?UAXPURSSU^XbTiY
ssh add	!D"J%S&Y+I,J1G3H5;9I<U=G>J?H@[AGEKFIGJHFKILAPTRGSGWHbHcJfIkI
ssh address	-HKYiF
ssh admin	!D,C/G2G6X9T<J_ZiIkI
ssh ag	!J&W,H
ssh agent	!J"9#H%a&l(H)H*?+<,9-5.>/;0H1@293=5?6D7>8?9;:B;G<1=?>A?F@;A7C>DKEGF:GBH>I@JDK4L=MHN?ODPHQ@R0S<TEVJW;XDYBZA[G^>_@aHb3c8dDeIf9gIhHiJk>lB
ssh askpass	!A5X<IHFIKP^WC
ssh auth	!K"W%W&]*I+G,D.I/H2F5J7J8J9A:J<;=@>K?I@FA?BICCFDGVHIIJJBLIMIP7QASIT?WEXHYGZE^I_KbGdJfHh?jIlF
ssh authenticated	!A)T1UcUfU
ssh authentication	!<#U%S&d*?,<-B.G/A32536K7E8I9A<==@>IAECFF[GZHFJGK:NEOKRXS6W=XCZU^F_;aJbGdHiUkE
ssh authorized	+K1F3J5H=I@JAKBZCJDGEJFCYKfUiF
ssh backup	!I=V
ssh banner	!B-C;@@JAJKHNdQJRJTKWIYK_IfKkC
ssh c	!^&D,T1C5J<>BKHGIALARHTTkS
ssh cannot	!>%C&W.J3J<J=I@CAZBDHUKHQKRHSKYJ
ssh channel	!2"C&E)F-G.=/80H1Y2K3I5H8G9J;I<GAJBGKWLDOAPIRHSBT@[F^FaKcJiKkW
ssh child	,T8T
ssh client	#T%J&8)G.B/Y0K1?2U3H4I7>8KBFCJEJHSIJJELDMSN:OJRXSIWDXHZG[K^K_8aKbHcEdJf;hEj;kClI
ssh command	!E#U&J.G1J3H5S<WBVCJKJSHTZWIcJdIiH
ssh communicator	!WTJ
ssh compat	!D
ssh config	!S"I%J)E+u,A.J/D1B2F3H6D7J8D9A<8=I>E@JBGCJFHGIH>I?JDKGL:MINIOGQCR=SDTIVKXHYIZG[J^J_IaIbJfKgHjSkKlC
ssh config'	&J+_<?=EHDIHSH
ssh configuration	!Z
ssh connect	!)"B(K)E*C+9,V.J/T1830577Y8:;=<<?KATCUFBG9H@IbJ:K,LCMKNKR<SKTTWEXW^HbFcKd[fBhGi3j2kVl7
ssh connected	!d,E-I7G9IKKTF
ssh connecting	&I-B/I2J3A5?7I9D;K<KKDNXQTTD_YiVjGkJ
ssh connection	!:%D&B)K*T+F.B/W0H1@4E;E=E?E@<AGCDEEFUG2H>KWL@MBOCS?VJWJX3YB^*b6dUf4iUjCk@l9
ssh copy	&G6T<]
ssh could	!A";%E&8)G*H+B,B-A.@/[192H3=536[7G8H9E:H;W<==@>H@IAIB4CEEKFGGJL5NEOKPFQBR;SWT@XDYE[G_EaIbAcGdThJiFj<k[lI
ssh count	/J3JRK
ssh critical	NYkG
ssh cut	;W<J
ssh data	%T-J.Y;IBGKK
ssh date	!92U6G9FGJKERGSGTJZKbKcJlW
ssh ddbj	!B5K<]BHLKjU
ssh default	!H&TjS
ssh deploy	&J+K/U3J5G;W<_=AAEB=CEHJLIPKQERJYSiFjF
ssh dial	!63B5D6W7X9JB:GJRDTVWJXSiIkTlJ
ssh disconnect	!J&G)I,F-^.H/F1A3B5G9GFJGIJKKDRKTGWC_WbIfBh]
ssh disconnected	!<)XBIKITJ_@fJh[
ssh disconnecting	BII[KILTRJ
ssh dispatch	!8"@*S,;1E2U5I7@8>9XB@ETJZKTRHT:XJ_=d?gWhGiEk@
ssh done	!]
ssh dss	!8&H*<2j3=4D5;;E<H>JAUBGFfJJKIPGTKiHjHkK
ssh ed	#K&C(K+G,@-;/A2[4H7D9E;C>JDIMGN?P=WDYXZJ_BdFiIj=kAlF
ssh error	!4"S&>*W,D-B2U3T5I9];C@KAUBJFHGFMUNBPER]T@YJ_GdUfJiYjT
ssh example	WU
ssh exception	!("8#?&F'F(9)J,J.E/!0I3I62:B;T<A=#>7BEC4DCE;GKH:I3L=M:PISGTFUFV;[J]C_KaKc>eDfagAiDjHlA
ssh exchange	!C)J,81D3B5>6S8J9]B2KFRDTHWUX9_VbHcKf@kX
ssh exec	"I;FATBI_FbW
ssh exited	!G"G-G/E3H8U9I;9A_LKNARI_HbIcEhJiIkJ
ssh failed	!<&[,X-X/H3G5A7K9V<GAHKBPIQITBWH_TfFiVkI
ssh file	;GRIYUlT
ssh fingerprint	!D5c9K
ssh for	-T3J5G9KKT_S
ssh format	!G;?<D=J@TPKQBYW
ssh fx	!D"7#F%B&8'U(C)B*B+>,3-;.W/30_162B39546A7A99;8<7=:@CA?B0CDEHF?G?H;I<JBKFLUMHN;OVP;Q=R0SST*VSW?XEYCZH[]]J^@_:b6c>dJe[f1gGhCi6j?k;lD
ssh fxp	)X,I-I/I8GBIIGKENHTE_KaScZ
ssh gateway	!B,U9JBWQUbIiU
ssh get	8TKS
ssh git	&JBIiV
ssh github	TTWKX_dD
ssh gitlab	BJiJjU
ssh handshake	!<"I&J'J(G)>+=,.-].;/90F1;4W5T6;788<=:>E?A@>AGBGCADJH8IBJUL9MFNVOBPBQBRJS9T=VEX=Y=]I^A_VaCb@c5eGf4gHiKkUl6
ssh has	!ICT
ssh host	"H%G&D*B+K-=.I/9233I4T5[6I;?=A>K@CA=DVEIGFIKJJPBSBWDYBZI^U_CdFhIjT
ssh hostkey	*U+H-C/H3c5Z;IAIBGKINFWJiJkI
ssh hpc	+J5KBJgWjS
ssh i	!7"H#K+J<J>H?EASFEGHP7Q<RDZTj]
ssh id	"1'K(I)A*?+9,I-C.K/=0E1=2:3,4@5I6I7K8?98;E<[=_>W?D@=BCC_GGH,IIJDKDL*MFNAO:PXR@S/T8UHVGWHXAZ<[J_Ja@bEc?d8eHf5gHk7lB
ssh identification	!FKHNS_X
ssh indented	;U?XASQY
ssh init	!?"E-C/d1J2H3H5F6@9F<BBJIHKBLDNGPJRHTaWDXIYK_JcJdWfJkF
ssh invalid	!I"K;[@KAAKYMURJYJ_IcFiGkT
ssh ip	!T2U9T
ssh ipaddr	,I/G2U3I5E6W7SRJdXjT
ssh issues	AT
ssh itself	!E=T
ssh js	!IYUkVlU
ssh jsch	;V@U
ssh kex	-U/F5FBFKENW_T
ssh key	"F#[%6&3)I*C+?,E-H.H0I1D2D3B44516I7H8I9+:^>W?I@;DIE2G@H5I>J@L<MJNJOFQ[R>S=T:UKXJYEZ?[I^GaIbEcGdHfAh@jIk@lJ
ssh key'	!J=T
ssh keygen	![2I5><G=D>IBECXDKEJFIPCSIYAjK
ssh keys	"K%J&C,T3E5D9H;X<BATBHCJGFKFQDR:SCYDiUkU
ssh keyscan	HU
ssh kit	&T,J-H5JRFTHjT
ssh known	!I%K&I+5,I1K3^6;7G;J<2=@>CBFDJFJHsI>JFLBOKPJRGS8TJXJYJ[EaHgJi;jJkDlK
ssh l	!UTJWYiT
ssh lab	7USUTG
ssh layer	!H&A3J5G8W;DBJKYRK_SfJkT
ssh load	BFCSYT
ssh locked	;IPT
ssh login	3X5G
ssh lost	;W<I=JBKQX
ssh md	5T;I<JBCGILT
ssh metadata	#T
ssh msg	"X,F.J/J1D3E5A8S;J<JAHGIJHNDPEQIRETD_XbCcHjKkF
ssh must	!?3I5TCU
ssh mykey	;EAUC^
ssh nas	!H(Z3H5KHTKGRH
ssh negotiation	!C*W9X
ssh net	!H#H%B&;(I+F,V2?3K4H6<77:K>EBDCCEGHCI<JJMGPIVI]J^U_Gd<gJjC
ssh new	!G,U=U
ssh no	!<"I%I&8*]+J,F/>377D9D;g=?>C?Z@dAUBCCHF9H<IJKJLANFP(QTR>TAVKWGY]ZAbJdCj=kG
ssh node	;FAU
ssh o	!_&D,X1C5I<BBGGFHII@KKL@NJRDZX_IiJkD
ssh of	!J;;=o?I@=ADB?CEEEFIGKHIPGQGRIYCiHjG
ssh ok	!U
ssh old	;KEVUJ
ssh one	;U?VQX
ssh open	+X;J=J@GCbSJYD
ssh opening	3H7SBVFXRA
ssh operation	!>,H7I8JJZK_RJ_TdEfIkJ
ssh operator	5D;JBXFYiW
ssh option	![
ssh overflow	!C-K5I9J;JKIMUNVSKTI_Ck_
ssh p	"I,F;U=I@KF[GJITRCTTdGjHkX
ssh packer	FT
ssh packet	5J8JJKK^NVTKiI
ssh page	>I?T@TAUQYYU
ssh parse	!T&J<>?BF>GJREZFjE
ssh pass	PVQJ
ssh password	!="C5VKER]_JiY
ssh peer	!5"E%H&G)J*<+C,B-W.E/C1H2V3?4J5?6K7G8I9V;D<D=H>K@IAGB=EKFFGEHEJGK]N>PGQJRCTFWHYKZJ_>bJcDdGfBhCiKkAlH
ssh pem	;W
ssh pi	kJ
ssh port	!7"D+H,b-@/J1H2K5J7E8K9IBBGWKCTE_AdGfIiJ
ssh private	%@*K2I3D9H:K=T?8@IB.CZDFEHF=HHKJPDQ[RFSKWJZSi<jE
ssh prod	!J=VASBFCY
ssh protocol	"<%F&F*>+F,;-_.B/?0I1J2?5B6H7B879[?KB<FBHHJWK?LBM@N[OIPGQ?RES@TSXTYC[I^?_aaHb6c:dJf<h?i:jHkZ
ssh proxy	!9&G/S9JBHGKNETSWYXW
ssh public	!F"T3F5>:X;U==>I@HB]CHEKF?QCYBZHi8jC
ssh put	ST
ssh py	,V-K3A<I@JAFBULJQSRGSJ
ssh q	!Y9C
ssh r	3V
ssh rb	!FfJ
ssh received	!ENU_J
ssh remote	!?+K,Y-G/G2W4U8J9I;I=TCSHTKBLHNJSKWI_IbIkB
ssh requires	!HA[
ssh resolver	!c
ssh root	"V3J7X;IkD
ssh rsa	!;#J%I&;'J(I*=,>-<.H/A0H2s4H5I6F7B8F9H:I;6<D=I>I@TA>B;CJDFEVFoGJHIIHJBK;LEMIN;OIP8Q8RJSGT;UKVKWEXIYT]K^J_?aIbHdHeIfEgJhHiJj9k@lD
ssh run	!E-V2U9TASFIRK
ssh server	!K"E#D%F)C*^+=-E/,0K12233.4J5'6?829.:K;:<2=@>A?J@CA=BWCFECFTIEJ?K#MFNYOEQCR?SHTJVJW>XEYBZ:_Wc7eKgJhTiBjJkD
ssh service	!X&B,X-I/C5CBGKESITX_IbKiH
ssh session	!3"B#K%D(E)?+H-f.<0E102V3X4I5=6I9_:K;K<J=;>H?J@>BJCIG<H>IJL9MHNVO@PGQSR/S7TIWGXEYEZG[G_WaDbFc;dGeJf;h>iFlC
ssh set	!D-WKTLT^T
ssh sftp	&H)C*K+G-@.9/3162K3?5<6^7D9?;?@HB:HJIAJGKCL]OCPFQGRKS@TUWAXHYK[J_=aIb=cUhDk=lC
ssh sha	!_(9*F2G3B5J9A;JFJJK
ssh shell	!B"D*T2TSHb[fJ
ssh short	;I=J@JBGE_FHjJ
ssh sign	%S
ssh socket	-K/SKI
ssh ssh	#G%K):/X185F8>;/<@=G>n?>@GAABFH=IFK:L>MHNUQ>R^SFTTVHW@XAY9_?bIcIdEf>gJhJlB
ssh sshd	!X
ssh subsystem	!B1DbKfb
ssh t	!_"H&J5K:SBELKRJXV_IbBfEkG
ssh tailless	;U?XASQZ
ssh test	!FBWKH_TfCiEjJ
ssh the	!D,G-H/H1T2W3a9JBEFHGVRDWH^J_JbIfIlJ
ssh this	!F;?AEP_Q@YK
ssh to	7U8IBXKGTV_GhJiY
ssh transfer	!F8T;>=_>F?Y@dAXBEFJGKKSQHRETW
ssh transferred	IW
ssh transport	"F)H-V.H/Z1A6IAHB?FDJGKGLIMJPKRSSGWHbGcGf?iDkT
ssh tunnel	"<%C&2)E*C+D.D1;2H3K4J6@7W889S;H>I?JAXBXCFEGH>IHJBK8LCOIRJSBXAY@ZI^JaIc?dDf8hDjWkTlC
ssh tunneling	!J"VbW
ssh unable	!3"V#U%J*>,<-X.J/>1H2;3<4J5>6E7==G?I@IGUIIK_LGN;SIT<WJYHZT_?cGdDfFhKiTk>lH
ssh unexpected	!E"X)Y1X3G9XK]_WcEfF
ssh upload	!0"Y%E&D+J-V2H6J;J<:=+>V?VAaBIDIE7FWJJKdLUPDQ<R9VSYS_VhBiAjDkT
ssh user	!I"U#U%B&T)E*C+>,I.H/J7C8C9C:J;B<;B=EFF7HAIGJJLXNDPIQ>R3W=XBZT^?_WbedAfDgUjDkB
ssh userauth	!Z8SRIiJ
ssh username	-GFTKGRE^TiZjV
ssh using	!G"VBTRCbWiV
ssh usr	WT
ssh v	!B-]:T;FBHKGN9TUUSdJjVkA
ssh verifiers	!I3UHT
ssh version	KHN^_JkB
ssh w	WS
ssh warning	&G5S
ssh web	/Y6EATIJLS
ssh will	CU
ssh with	5U9TKV
ssh work	QSiT
ssh x	!I&V,G
ssh サー	!D/IT[
ssh プロ	-T_T
ssh 形式	@VAI
ssh 秘密	!J;U<V@JAF
ssh 設定	!E+W;HjW
ssh'	.G3D;G<KHTKJRJTK
ssh' changed	FS
ssh' permission	!G5T
sshd	"U#=%8&0'B(@*D+4,,.K0K1U2A3J4J657>8U:?;F<A=6>>?=@6A3CJGJH8I4L8MZN3O4Q;SET:UEV=W8X<Y8ZH[;]B^5_Ya7b/cBd.eBfVg>hIjAkC
sshd 12	!="Y)B+K,H-C2I3J5K8H;J<JGIKFLINKQKR=SHTJZK_ThWkH
sshd 4711	!I-KBI_S
sshd 8	!]
sshd 812	!U,J_IkF
sshd account	!H"W
sshd bad	!IDT
sshd ban	!="G8IBIKHMIRJ_diHkI
sshd client	!A,I-H/Z3U4W8J;IBSGGKHRHTHiV
sshd common	!-"B%K&F)D*H,I.<0J2F9D=G?J@GACEJFIGHHJJSKWL@OFPHQJRUS>YHZ?^IbEcFdKfYiIkElK
sshd config	!X
sshd num	!HMVNI
sshd on	!@*U,I2SBDG]P[RXTI
sshd service	!c/E5FBBLHRFSJTJfH
sshd session	!V)S8IBTFEGJKKRC_JfDh@i7
sshd sftp	!G)U-I/H<KBILWRCTEcT
sshfs	"B&E(J)H*F,C-D.?0F1G3E5?6D7I8>9G<@=D?JCGEJGCHJI>LaNIOHPTQFSXWJZH[C^I_HaVbHfTjFkB
sshfs o	!X
sshfs rw	SV
sshfs user	"I&J*I,I/V3J5G6I8D;IAICKGHKFLBZJaXcTfSiDjJkG
sshfs'	!<8@Kc
sshj	!2"F#K%F(H+J.S/G0C3J4I6B;X<<>K@<A<CFEJFHGHI@MFO>P>RETJXDZ@fBgKiIlF
sshj 0	!U-I
sshj common	*H.K5C9I;[@JA@BKKEYV
sshj connection	-@/S5H8Y9IBKJDKZNAT9_=
sshj date	hT
sshj sftp	!<"K&H,C.X/K1<5H8>;H=JBEIGNIOFRFT;aTfH
sshj socket	!J
sshj ssh	&F5UFSHTKIQHRTjB
sshj transport	&J,G-X.>/C2T5U8H;C?GAKBIFIJSLFMJQDRESDWF]K^J_UaIbGcEiGjF
sshj userauth	!F"E-H8K<F@HABPHQUSKTTYGZHfKjW
sshj xfer	KJLV
sshlib	!J2W9GlW
sshpass	!A"2&K,J-I.F/C0K1F3C5i8I9K;G<H=KB1CJI?K<LFOKQHRdS6TAWGZJ[J^C_IaDbCfGhFjHkG
sshpass does	5U
sshpass p	!GBBGXi[
sshtools	QT
sshtunnel	,V-D@KBIKSQUTX_U
ssid	!U
ssid temp	!U
ssl	!n"H#I&?'I(C)E,D-D.D/F0E1;6E8A:I<6>DB5FGGHI>JEKJL4OBP;RFSAUKVAXFYHZF[E]G_HbHcHeJgDi8jAkCl?
ssl 3	MW
ssl authentication	!T
ssl certificate	!_5E
ssl connect	!W
ssl connection	!W5J
ssl ctx	!U
ssl date	!E+V3JBHKYMEPKiFlG
ssl error	!S;W
ssl handshake	!]
ssl p	!E@W
ssl peer	!>2X3S4U5THU
ssl private	!V;I
ssl read	!f-GKB_J
ssl record	!U
ssl routines	MW
ssl ssl	!f-E5GKA_G
ssl tls	!U
sslv	!T
sslv 3	!T
ssub	!IeSiS
st	(T;HCHIV
st size	!I(UIWLF
stable	!f.G/I5IBJKKLHRHSKfG
stack	!K"W&H*V,E/E0J7H?TAUJWKKNIOEPBQYRST>bJcAfAkKlK
stack error	!X
stack trace	!="Y%S)S*H,J/J<T?VAXOHPFQVSUTHcKfF
stage	!?"J.G5JAJB[FYZTjK
staging	&I5I7V<[IJLFTE
stale	!X
stalled	!B/K1G8JBCJ]KXRFTXbWfJ
standard	!E&V.F/H8E<KBWK?RFST[T_KcTiC
standard flow	BILHSV[UaG
standard put	BWRHTJ
standard util	!JSS
start	!K"V#E%F'J(E)W,G.0/E0=395K6=7G8*9K:H<,>H?CBCCIDJFCG@H5J<K:L#MFNHO1PVQJR8S8TTUKV<W[X<ZC[5]A_Ja2bUcad?eBfdgGi>jCl=
start a	!H1JBJbZcI
start channel	!G"S)S,B.F/I1]6J8CK5LKNJTWWF_HbDcTfWkJ
start client	9UkT
start container	!Z
start end	PU
start iap	,U-HTV
start line	!K/K2K5K9K;T<K@JA^PUYT
start of	@XAHYX
start service	!_"J&T/H5HBIRESGTHaKbHfF
start session	-KKFWX
start sftp	!>"T)b,H.J/H1a5KBJIINISKTE_IcJfUkK
start ssh	!5"H&W3H5U7T;IKXNZPFREWD_TbCcHfAjEkH
start subsystem	!>"W)K1DKKTIc?fa
start the	!=)E/V5U9IBWLDSBWIcU
start transfer	bU
start user	!GBDKUPWRIiI
start'	!A2KRK
started	!U"Y#I%D(I)T*E+I,Z/K0F1J2D314K5<6C8A9K:F;?<A=I>J@FB<CJFAHHIHK;L@QAS=TTVEXEZJ[DaBcWeGgVj@kCl<
started a	!U"KcUfT
started on	!GKHNGbXcW
started protocol	1E5HLKTJlH
started session	!F"[1WbW
starting	"B%E&7(F)?+D.C1;2S3I5T7J<==>>J?CABBTEJH@JAKTLXMENTPKQ>S8TIWTXGY>[Da:b;cKf8gShElB
starting a	!@/X7TTX_I
starting client	!Z
starting sftp	!G"H-J1J5WBVKILT_IfIjW
starting ssh	%J&A-K/H4T5S7J9J;S@FAALKPDQJYIiVjF
starting thread	VUWT
starting up	!@*T,@/G2U7C9W;IBHNZRHT;kV
starting upload	.AKVSEaDgU
starting with	8S
starts	;EQJYY
starts with	;FQJYV
startup	!D&K)]*B-_.>/A0J1X2B3F5C7F8J9=;H<I=IAIFHGJHHIDKEL=NDOFPIQIR=S>TBWH^T_KaFcYi@jJkGlJ
startup channel	!I"[)V.I1V8VBKLH
startup conversation	!Z
startup message	!@)Z8HBJKD^VcUfJ
startup sftp	!H)W1ZIKKTLKSH
startups	!C"E,E1H7K8IBJKAMGN9TCWEXK_hiFkB
startups throttling	!E,K-TTJ
stat	!;">%G&4'I(@*B+C,=-C.?/:0A1V2H3>4J526E9F:I;;<#=??I@EAGBCCIFGGDH.IbL>O9P>QFR8VzW:YGZI[;^>_FaFb=c<eDg?hJi>jEk^lJ
stat b'	VV
stat failed	!8&J(K,G.@/G0G1W3G5G7S<JHGI@JTKWOFRHVc]SaBfH
stat github	!GIZ
stat home	1SIYKELJ
stat local	!:1C<GL:SIVJkb
stat localpath	IXLHVI
stat no	1E<GL>VU
stat path	VT
stat remote	.X/K1?5K<CHJI4KILaVYcJfHkH
stat remotepath	!JIIL?V[
stat reply	!Z
stat sftp	!F1YIHLHST
stat でき	IULISI
state	![":#J(H*F+H,V-X/J1:2B6J;;<@=F@JABCJGFHIJILFQ>S=TIVDWAXKYI^G_TaDbAcIdIhHi@jK
state error	!E-Z.TKVLJOSRJWI[W_U
state exception	!G,S-H.J1G5X8I;IKGLGOKQIRXSGTVfEiH
state kexinit	9U
state lock	![
statement	!Z&J,V=JRFSFiHjH
static	!W1HIJLS
statistics	!V
stato	"J,I.G/J3H5J6J;I<VBIIIKHLFOHRBSG[FaJlV
stats	!X
status	#9%A&G'9(,)G*>+/,F-E.^2>466>7I9B:9;A=(>D?7@GA>CED>E9FBH9J.LXMUNIOUP&Q.RJSaT:UAX?Z8[W],_AbHd;e6hA
status 0	!Z"V)I1?5D8JBEKFRIWI^Fb<cTf7
status 1	!>)E-U0I6G7I859H@HAEBAFJHJIYK>MINFOBPDQFR;S^T9VJWCYHaCbXhKi=jGkH
status 100	!T
status 127	!D-G.A1E8JBKKBLFS<^dcTf]
status 128	!E&>/H6V;USKjW
status 137	!X
status 2	!>1JBKOV
status 255	!;&V)W*J+J-1.7/V2H5Y8W9C;BAIBaFJGIHIIHLEMKNDOHR<S>TXVSYK^<_9b6fIkF
status 4	!H.U0VKILHOb[T
status 400	/T;G@UQUYV
status 401	!X
status 404	!DIKSZVXfK
status 5	RXiE
status access	GTfU
status active	![
status broken	KJWX
status channel	0Va^
status code	!U&I,C-B/D1G8I9JGJIHKALIMURCTHWSaIcJfIiU
status connected	!U)C,F.D7JOJRGSFTEaIfCk;lG
status connecting	!b,>1D5F8T;H<UAJB<KGLGRJSJTHWIdIfUkV
status connection	,=-H1K7IBIKBNVTJ_IkYlc
status dateiübertragung	!S
status deferred	!T
status directory	!j1@KGLCSJ
status disconnected	!].KKWNBfKlI
status due	OUSJ
status error	!8"K&E-J.]/F0T3J5F8@9I<HBVFWGII@K6LSOTQJR<SSYU]K_JcCf?jXkT
status exception	!<._/IIKKHLIRIfG
status failed	!A,X-U7Y8TBCOJRGTUVTaHbIfJkX
status file	.IKCSH
status id	aU
status is	LIVX
status listing	!d
status logged	!U
status logon	!Z.K
status message	!C,W7T@UFYRFSHYWkX
status msg	!KaV
status no	!>,U7T<JGTIELXSHTSVGaV
status not	!X
status or	!E5I8[BJK]SK
status permission	!CRJS]aA
status rc	!]1JBWKHLC
status reply	)T1S
status resolving	!X
status retrieving	1VKK
status size	LJ
status starting	.AKVSEaDgU
status tls	!V
status using	!F"U&J,F-H1E<HNHRSTJYTcWfTjJ
status verbinde	"VREiT
status verbindung	-IKW
status verbunden	!W
status waiting	!B1GBGKJRJTTYSbTdXfHkT
statut connecté	!U
statut démarrage	!V
std	!T8T
stderr	!J,Z-E.E6G;T=F@HAFBSFKHDPWQCRBS@TAUWYG^JdIjTkA
stderr error	![BK
stderr from	!T
stderr host	!J3T4T5SBH
stderr ssh	,ZkF
stderr warning	!DUX
stdin	"C%C&<(J*K,H-F.B/E1J2J5F7I8F9F;X<DB9GJHIIIKINFOGP[QSR@S@WH[HaTfGiAkG
stdin error	!C&H;UAVPWQBYU
stdin gitlab	!V;K
stdin invalid	!D/I;f?UQKRGiJ
stdin line	!HaWhUjU
stdin user	TT
stdio	!=&S-9/]7GKGNDRKWc_@bIfJkG
stdio forwarding	!8-:/^7HKHNDWd_@bJfKkG
stdio fwd	!T
stdio has	!G&U
stdout	"J&G,S.S3F6I8GBUKFSITH^KiJjW
stellen	!G)W1UfV
stellen sie	!G)W1UfV
step	,H7I8V;T<J@IAGIJKULHPFQGRISATHVTYJaFjI
step 'send	FS
steps	!Y&H8T=IBERGSKiEjG
still	"E#V-K.J/E0J1G3D5@;JAKBFFKJYLFOJQKTXWJ[I^TcIfIjGkI
still creating	!H7STT
still trying	!W
still waiting	!@5JJYTU
stimmt	!D3^5A
stimmt nicht	!D3^5A
stoc none	!J
stolen	4W5J
stolen key	4W5J
stop	!E&V-K/S1J3H8GFYKARWXXbKfIiT
stopped	!<"H-I/H1F9JBUNERTTc^G_CbYdHhKkF
stopping	8T
stor	!]7SBKSGTK
storage	!I";#J%H&?(H)H*F+J,4-F.]/G0D1A3_4H5S6X7>9A=;?J@CA@BVCHFHGCH@I?JIKFO@P?Q>TKVFWFXHYB[F]J^I_Ea=bCcEdFeHgJhJlG
storage at	!GBFLUNSTU
storage error	3T5S
storage example	!I/H5U6U
storage not	!F3XiV
storage path	LU
storage quota	!G.]KKLHSJ
storage sftp	!C3UBXSTaKiU
storage unable	!A&I-I2U;F<V=KBWPJRTTHiE
storagebox	!XSJ
store	!@"H&J,J-H1F2J3<7T8G9G;C<G=I@IADBTHUIKLTNJPETKUXVVWKYK[G^IaAbGiEjJ
store example	!E(S,H3K7TBZKHRSSHdS
store file	!B5KOTRKSU[KaJ
store key	QT
store now	UX
stored	"G,K1J3Z5@KCLJQKR?SFfHgWiF
str	;IKEfU
str e	!IQSkT
str exc	KJNKfV
stream	&:(E*H+E,=.V/+0H1J2;314H5K6@8];H?DCDEGF@G:J?LSNIQ1TBWCXTYFZH]Ga@bKcWd;eJgFj@
stream anonymous	!ILTSV
stream base	!E)S1U7HTJ
stream code	/F1C3J@JBTGHNI_DkC
stream corrupted	!B;TKHMUWTXT
stream ctor	!KOWSK
stream error	!JIGLWSZiU
stream init	!I<Z
stream input	!J-F1J8IKV
stream java	"T.U<SSJ
stream open	LH
stream permission	!VSJ
stream private	<I=I@SATQG
stream read	!7"T&J,C-X/E1U2J3I5D6J7B;@<J=J@HADB@HIOEPDQHRHT?WI_UdHfViHkY
stream to	LJVW
stream transform	!FLXRK[S
stream write	!W-I8JKJ
streams	&I2J3J5I8F;G<J=K@JBFJJKHLWOUPHRDYJiH
streams destroy	!I"S_IdT
streams lib	!@KILYOXRISUTIcJfH
streams readable	!K1K
strict	%I-J2E=WAKBEHTPJQISFTFcJfGiG
strict checking	!>HT
strict host	+T2J3A4JBGCKHHIT
strict requirement	!E=T
stricthostkeycheck	+T
string	"=#H%I&<'G(A)A*G+;,G-U/I0B293=5D677?9>:G;V>A?=AeB/CIDDEJFFGCHDJIKBLGMTNkQ?R0TAUHVAZ@[E]F^AaEb?cBdGeFf6gBhCi4j;kXl2
string args	!GYU
string file	!B;D<S=V@TAHQK
string from	!F,X-VKJ_Y
string io	;UPS
string pass	!E
string path	!B-U/K1UIT[JfF
string remote	!^3H5F
string ssh	+J/G7K<KMBT[kHlB
string too	!B"H5JAaBJCIN=YJ_GbHcChJ
structure	!@;Y@VBHNIYU
structure '	!C@WBJPIQCYV
structure error	!E;YASPS
studio	!V
style	!E-WJVlT
style css	!H-WJW
su	!a"@%E&C'I*J,C-D/C0I1G2K5G6I8J9I:K;G<F>IAGB9CIF>GEK@LJOFPGQFR7SGTEWDZE[IcVfIhBj<kJ
sub	!="V,K.A/J0G5J;I<F?IBCIIKFLFOBR?S?[GaGbJediZ
subir	!G<W=XBELT
subject	!J5THUPTQJWSXTfIiI
subject cron	!C5VHUPUQJfI
subject to	FS
submission	"F&H'U,H.G/H0F1H5F<TAJHKICKEO>PJR>TJVHaBeeiE
submission failed	![
submissions	LW
submit	,E/J@TAIBILGRJTIeUkY
submit example	,ELJTJkY
submodule	!Z&X/TLJSJiIjG
submodule path	!_/TLJSJ
subprocess	!B"K#W&V)I193UPUSJWIbGc>jZkV
subprocess exited	!G5TBW
subprocess ssh	!D&T)J/T195IB?PVWJbHc?kW
subsystem	!H#I%G&;'K(H)Z*7+C,&-1.:/00C1S2>354G506>798=91:K;7<;=@?G@CA>B'CHEIF>G=I8J?K/L(N,O9PBQ:R5S;T(VCW;XCYAZF[D]F^J_-a=b7dFeGf~gIh=jBk5l:
subsystem 'sftp'	!I,J-J/J;JAKLJOKSDbKfd
subsystem confirm	.J
subsystem in	!G)H1>KKfi
subsystem not	!BLK^Jf_
subsystem request	!="4)?,F-J/E1J3K5G8GBCKCLHNHRDTIWK_Hb.frhK
subsystem session	)Y,F-G1U9JBJRITDcYfViK
subsystem sftp	"T&I)X,E-J/C5G7J8F9H;JB@GKK>LINHQKRJTA^>_Jb<fakKlJ
subsystem ssh	"S)T1VKW
subsystem unable	!G)X1[IKK[LJSG
subvolume	!JBSRJjS
succeeded	!s":%E(J)F,:-C.B/B1?3G5C6E7B8W9G;@=I@JAFCHEKF=GGIEJELDOKQER6S@VKXKYJZ@_BaGbJcJdHfCgKhCk@lE
succeeded for	&U<WPW
succeeded git	!HBTiSjW
succeeded password	!bBG
succeeded publickey	!dFKRG^SjI
success	!e"I%F&H)J*I-I.>/G1D3G5H6I8F9G;E<H=E?K@HAJB@CGEJF?GgJJK<NJPIQIR6TCYIZB_JbHcHhIi4j<kFlJ
success 0	!Y
success dag	!V
success status	!X
successful	!v"@%H&H(J,E-G.@/H0J5?7J8A9I;I<FAJB.FBGHIFK2L<MINHOAPJQHR1SHTFVUWK[F]H^K_HaZbGcGhJi4jAkDlD
successful but	!BVSaV
successful transferred	.IKCSH
successfully	!e"9#K%H&K'J(E)C*I+I-A.=/I0G192I3>5C6C8=<E=I>E?J@GCIFHGEHII@JKNBQ@RIWHXJYJZK[B]H_Ca>c@dJeKgJhKk<lK
successfully authenticated	"ILJ
successfully connected	!]TH
successfully executed	!ZSI
successfully installed	!U;SQJ
successfully started	!Y
successfully transferred	!X
successfully uploaded	!U
sucesso	!U
such	"@#F%F'C(>):*?+2,*->."0828354J5K6Z7/8094:G;><T=3>;?>@;A3B8CBD@EHF=G@IVJ?K*LgMGN=O:QFR.SGT*UHVcXAY8Z?[6]9^<_AaHbCc;d;e>hDj;l<
such device	&H5TPXQJjJ
such directory	!JLY
such file	!J"G#H%H'D(@)<*D+4,4-C.%/(0:1U2?3?5I677:869=:I;D<S=6>>?@@>A8B=CDDBEJFAGDIWJAK0LgMHNCO<PDQ9R;SFT8UIVeXGY<ZC[8];^>_FaJbGc@dCe@hFi/j@l?
such host	!?&J,E/_1F3K5<6_7DBJLBT?dJiHkA
such identity	!A%T&H<cjJ
such key	!W<K
such path	LT
sudo	!b"6#K(I)H*J,F-H.T/G0J1G3I5C7J8I9F;J=KGGJKLINEQ@R@SCTEWHYKZJ[G^IaIbFfJiBjSkB
sudo 3	!c"IKJQGRA_JiF
sudo password	"A5JBTKUPTiH
suitable	!:"J*J,J1K9I;F<HGVKDLFRVZT^JcTfJhIjI
suitable authentication	!?&J*K,J9I;G<JGVKJLJRVZTfKhJjJ
suitable response	!JcU
sum	(W3G5JVH]W
sum c	!U
sum command	!EISNS
sum h	!T
sum warning	!D(Y
sum 警告	!J(T
summary	IILUSUVW
sun	!["J*K;JBIKILHNHOKRK
sun nio	9JNK
sun security	!V
supplied	!T%G&B/H2K3C5B9I;C<7=:>I@:A6B?C;EKFDKGPIQbRSZTaJbK
supplied in	!T
supplied passphrase	!IQV
supplied to	!D;S=ACKQTYG
support	"X&C(J)U*F+K-?.>0C2E3;6S7H8F9W;C<C=I@IA[HJIEJKK<L5N:PFQERET>VUWHXJYKZJ[J]F^U_>aWb?cDhJi=kAlH
support for	!U6WBI
support google	!T
support message	!Y
support the	!W
support this	!E5UATFT
supported	"D(@);*S+A,E-;.4/<1,3)4@5/75859B;I>TAjC7DAE:F^H=I6J:K"L-MFO9PYQ;S1T7UDV>W8X<Zc[:]@^1_1b;d>e=f(gCh9k@lD
supported algorithms	!K2J9T
supported authentication	!8*K1E;V=V>TFDGUPBYT
supported by	"J%T&A*X,F-F/G0K2B3G5C;F<C=H>S@GA>BKFYGIKDNAPAQIYJZX_EbHfKhKiAjIkKlJ
supported for	!B'V/S6YBJRJ
supported if	!HAY
supported key	!B2T9V;CAZ
supported methods	!<#U%K*D-F.J/J2F3F7J9@<U=I?I@JIJKHLGNDSJYJZ]bHcKdJkG
supported or	![
supported packet	cV
supported please	!GAJP[
supported ssh	!J2SAJFIaT
supports	!I&J*U2J3K5G9Y>SFIGFcJjIlV
supports only	>T
supports sftp	lW
supports these	!F*W
sur	!G"E(I-H.K/B0H1J3I5C6H8E9J;KBEIFK=L>OBQIRCS_T;[I_GaFcHfGiKkTlG
sur le	,V-KKHTFkV
sure	"H.J0K5J9GFDLDOHQGWIaKcKlV
sure that	!XBHbT
sure the	#Vi]jZ
sure this	5JdS
sure you	!IFILI
sure your	!G6JPWREjUlW
suspended	!S,J5E8SBCLJRFTF_GbIcJiF
suspended please	!_"GBJ
suyr	!I
suzuki	!JRSiT
sv	!H8TkU
svn	ETbVcV
svn e	ETbVcV
svn example	BIET
sw	!9"E,S.J/H3T7T8H9X;IB@FJG^KELURWTTcKiXjJ
sw 1	!?"H,J3U8K9T;JBDGXLURTTEiV
switch	2I3B5U9VLVRT
symbol	!_
symlink	IT
symlinks	OTSS
sync	!T"9#K%H&?'J(A)H*K+H/B0T1@3?5A8Z:J;C=V>I?HA>CIFDGBHII=JFO<TDVEWDXTYBZI[C]G^Gb>eHf@gHjKkGlB
sync failed	!IRYjI
sync node	!C<U=Z
synced	IS
synchronize	!J5S8KBVCVRU
synchronized	!Z
synchronizing	!E.J1UBTOIRSSG
synchronizing '	!E.J1UBTOIRSSG
syncing	3U5H
syntax	!Y+V.H/K0T5I;HBJKELDOKRJSH
syntax error	!_
sys	!b<IBHRJTIbT
syscall	![*J6KBKHSOIS;TEVJ[I_IaIkI
syscall 'connect'	!Y/H6J
syscall 'getaddrinfo'	/U
syscall 'open'	!C<SHU
syscall 'read'	)S7K8UKT
syscall mkdir	!W
sysopen	!E<X=XLJ
sysopen home	!H<YLJ
system	!V"U#C%G'E)J*@,T-7.0/Z021G2D495J8F9::D;H=U><@@CDEAFIHUI[J;K@L=MEOCP<QCRCS=UHVIW+X9ZH[0]=^T_JaAdSe@gAh?jHk+
system 32	!G=TISbIdTiS
system administrator	!?"U2T5KbU
system are	"VbU
system at	(T
system cannot	!>IZ
system dial	!I&U
system error	!H,I/V3K5F;K<IBYI]KGL?SBiK
system exception	!95T6UBJKHNKfIlJ
system for	"K%K&S+S-I.E2J3S4J6JFKHIICOGR@SGTC[IaDbJdUkI
system io	;F=VIUKHLGQK
system is	!T"J_T
system library	!U
system net	"H&G*I.G/_1E3G5E6T;JBIGIIKJKLFN@QISDWGXJ^J_HaKbHcIfHhIkG
system serviceaccount	!U
system unauthorized	!T<G=W
systemctl	!b5IBELIRJSJTI
systemctl restart	!Y
systemd	!b,G-K.E1F6J8FKDLHRCSFTG_DaJbJcIfG
systemd 1	BW
t	!G#U%D&:'K+H,I-G/F0V2T4D5;8G:U;T<I=;>JB<CCDKEGF:JEKHMSODPCRBW;Y<ZC^]aJdIeGf7gUhA
t 105	!Z
t 4	3U5H
t a	!CK]T[
t be	!B,V.H7TLWRK
t data	)T-J8KKGSKcU
t ed	!X
t ftp	!E-I;UASBFGUNCVT
t sftp	,I-T8G9F@VATKANVPJTI_K
t start	KSkT
t user	!V"I&J7I:YBFRKSKTGXV_JbCfFjVkH
tab	!U1I5JBTGSKSNJRTTH_HcKjT
table	!a&I5I;J<J=IBDFKPHRGSDiGjG
tag	!G.H<G=I@SAVBJLVOIPVQXYU
tags	!C;UAUBJPTQTUT
tags don't	!F;UAUPTQU
tags force	UT
taille	!G.S/JKIQJ]XcT
tailless	;U?XASQZ
tailless error	?VQX
tailscale	-KBKiVkJ
tailscale com	!Z
take	"J#YRI
take a	FTTS
take up	#ZBFRJiJ
taken	!@'V3J5J:TBJKHTFdW
talk	!J%G&X0UBJRH
talk to	%G&XRJ
tanaka	!]"K<KBERJjT
tank	"W,C7WBWHKKILTRGSJjK
tap	!D-I8[KYTJ
tar	!X"J#I%I&<'d(S)D*E+F-C.X/=122H3<4J5:6C7B9A:G;:<6=B>J?I@GAEB?CFDIEJF?GEH=ISJGKCLBMINBPAQBRBSCV;WAXIYHZG_CaKb@cDdIe@f=hHiFk>lI
tar all	FKIYLKSCTU
tar dist	!YIFLD
tar empty	!?I]
tar error	!U.JIJ
tar exiting	OUSJ
tar gz	&H']/G1E3H5I7H8B;D<DFHHGIZK=LDNJOSPJSIVCWK]FaGbFcJeIfHgVkD
tar no	!CIT
tar xzf	!V
tar'	.T
target	"9#I%F&4(C)F*B+C,Y-=.@/21H2C4I6D7T8:99:I;7=B?K@GABBECHEKFAGBHBJGK1L[N@O_P>Q?XCYHZH]C^B_?aIb<f:gGhGlB
target address	!D7KTU
target already	OS
target directory	!?.T5JLZOIeJ
target failed	!WBK
target host	!G3@5VBFRTdT
target is	![.KRI
target machine	,Z7SBJ
target not	KGWX
taro	!Y"Y#H%D&6(@):*J-B.//30D102H3S4J5I6A7E9C:S;8<4=<?K@CA;CJDIEJFGG=HEI>JHMGNBO=P;Q4RYSBT6VGXFYBZB[@]J_9a9b.dJeIgFjVk<lB
taro from	!T"IfFjT
taro ipaddr	"E3UBCRJ^VhTiJjJ
taro using	;J<GAGBWFBQKRTiG
taro you've	!bb<fA
task	!K"V#G%?&V'J(D,V-V/T0=2A7S97:J<H=K?I@IACEIF>G=HJIWJHKCMGPHQJRIV>XDZG]E^<bCc;eTfCgGjZkZl@
task '	!X
task compile	3S5T
task copy	SW
task deploy	&TiI
task error	!FOXSW[V
task execution	!HIW
task failed	!G.I/X1K8SBIIHKJSH_UfGjT
task gathering	6T
task ping	!JUU
task queues	!FSJ
task task	1YKJiV
task upload	!H,V5STTkW
taskinstance	-S/I1J8TBKKJQSRS_VfIjT
taskinstance py	-S/I1J8TBKKJQSRS_VfIjT
tasklet	/U
tasks	"E+J.J1H8K?KIIKXNSPGQGSGWKfIkT
tasks py	1I<J@JYIfJ
tb	TTbHcU
tc	!GTY
tc cp	!ETY
tcp	!]";%?&5'I(B*G+=.H0?1J223)4D586W9F:H;;<9=@>H?G@AA?BECEDIEBF:G7HAIDK?LAM<NCO>P;Q?R'S2T[UIVEXdYCZA[A]G^9a=b;dYeGfBgEh7i;j>l4
tcp 22	!@,U7IBFT^WFXY^IdJk@
tcp address	!E6YTJ
tcp anonymous	!TKUNJ_I
tcp connect	6ITVdTkY
tcp connection	!7#U,Z->/U5H7T8S9IB:FJKARBTaWJXU_IbHfEiEkH
tcp forwarding	!X
tcp ip	!c,ATK
tcp ipaddr	"C#I&E)H*H/>1F2D3<536?8H<IGIJULKRFd_fHhGjKlH
tcp lookup	,A/W5J6W7EBHLKT?XWdJiKkA
tcp nodelay	5T
tcp on	!E%K)T1U7HTJ
tcp open	KJTIkWlF
tcp port	!H7UTUkV
tcp'	/S
tcpip	!?/UWXfKkK
tcpip channel	!?/VWXfKkK
team	!X"H&G4T;CAHCTSJYK
team app	;ICTFT
teleport	"W/S
telnet	!h&I,8-J/JBEKKRJTEWD_Fk@
temp	;Y@CAHCWDHLCQHSXYGaG
temp disabled	!U
template	!W
templates	!ZII
tempo	!J,D-F.I3G5K7YKIRCSKTc_IdWiJkK
temporarily	!B"J3JKF_]bJfKjT
temporary	&J/c5J7K9I;I<KLCRITCWK^UfJiHkG
temporary directory	.W1WSG
temporary failure	.I/cBIOHSHTJ
tentative	!@,W/HTU
tentative de	!@,W/HTU
tera	!D,X/T6IkK
tera term	!D,X/T6IkK
teraterm	!KHWSI
teraterm ssh	!KHWSI
term	,X/T6IkJ
term エラ	!C,W/T6I
terminal	,C-G.H/B1F3G6I8C;H<HBHFKGUHIIFKALCQJRFTI^F_FaJb^fHjJkJ
terminal command	!B"VbT
terminal quit	!I7TdT
terminal shell	!D"G/JbWiS
terminal will	!SbS
terminated	!g,@.H/F1F2J7K8TBAIKLHNDRHSFWHcIfIiJkIlH
terminated abnormally	!Y,J
terminated unexpectedly	!^
terminated with	!Y
terminating	"E+_-?1@3G5B7J8V9H<JBXK@LAMFNGRKTI^J_BcJfJiBkC
terminating 1	!I+Y
terminating 2	+W
terminating with	!]1JBWKHLC
terminée	7HTTdJ
terraform	!d"A+K,K.H1H3I7T;F<I=ECKGIIFLHQJRBS=ZUbJdTfKjW
terraform error	!f"J<FIIRFSAiG
test	%8&E'C(:)V*B+I-G/@2G3J4A647F8I9=?FB]C:DFEIH@ICJ;K7LXM;N@UJVHW:X>[6]B_EaEb7d?e@fIgAkJ
test 07	!=%E'K)X+E,6-;/J1C2B3G4G566@7D8;<JB[CFDKEAHGJGKGLWM@NHOTQSRXTEWFXFYTZU[F_=bBdDeJgJhUj?k=lE
test 1	/H3D5^BIkH
test connection	!S,T7TRCjXkV
test failed	!G"A&K,V-T1D8G9A;G<JAIIKLTO@QHSSVGWJ[J^J_Ta@cHf@iWjZkZ
test keys	!V9J
test new	!J/H5YBINJ
test no	!G%IFW
test result	!V9J
test sftp	!^RJSHaJ
test ssh	;F<W=S
test test	!a,G.?0T3J5H9JBEL?RHVG[I^JaAiK
test ts	![LIOHRGSF
testing	5YFYRCiVjV
testing repository	5TFT
tests	!m5W;;<@=I@JABBYCGFIPHQCR=Y>iXjF
tests test	!]
text	!?"C&F(A)K*J,F-F.I/F1H3H5F7H8?9H;T<B@EBBCJGKHIIAK8OSPHRETFVDWGYD[S^G_GbEcSeTfDgjiHjJlH
text html	!TkT
tf	!J7K;W@IAFCKQKRJTX
tf line	AHTX
tgz	!J'U,H/K0U
than	!@"A#J%I&H(G-I.A/G0H1F2H5<<H=I@DAFCKETFGGGHJIEJXLDOGPFQERHS?TYWIYJZK[E]aaEbCfCiZjBkUlI
than 15	!?5IJYTT
than local	]W
than remote	]V
than the	!BBIEUNHRKiXkXlJ
that	"E%F'H)C*?+G.A192=3U8A99:S;D=D>AAABSHII?JBK9MKN>P4QGSJTIUHVDWAXDZV[T]C_:aDcDdFeFfFgHlD
that a	!J4W5H
that are	/T6T<T
that can	"G*J1H4J5FBSDKKKPEQKZY
that dns	3U
that either	3U
that host	!T
that is	;JLJQKSIYV[S
that only	!W
that path	!T
that scp	!I^W
that someone	3V
that the	&G1I7Y;I<HKGLSOHRUTU^IbKfJjFkU
that translates	!I/X
that you	!W
that your	!E#S<J=K?U@SBTDTFH
the	"<#G'&(;):*4+C,T-H/F0U1G2B3V7A8D9E;J<D=?>A?5CBDBFDGJHIIKJ>LHM+OKTFUDXAZD[:]C_Hd;eGgBhBjJkG
the 'ssh	!JEW
the 1	!B"W;JiV
the above	fSkW
the account	!J"VGVLURXTJia
the address	/J3J6V7TBJiHkT
the administrator	"X_G
the agent	#J&Y-J5A;K<JBFCIRITKbIcJiF
the ansible	!KIYLKSI
the application	!I^V
the authentication	!B%F&X3UB<KIQHZUiJ
the authenticity	!J,C-K/F3W5b7IBCKGjJ
the available	!=&@<VBZFV
the bad	!K3U5K
the cache	3JQT
the certificate	!Y
the check	4S
the chunk	!E.X8VOZSV
the client	!],J3K5J9SBIOSRJSHTIaT
the command	!C&T-V/H3TKWiI
the computer	,I-K3D5UKKQT_J
the configured	!?GVTUiH
the connected	,JKJTX
the connection	!Z"9#I%J&B)?*B+H-].:/.0I2B3H4I5=6C9D;E<JAIB:EHFCHJIJJGLAOHPJQFR;SAUJVJW[XB^9aIb2c9f5kHl9
the control	!a5KBHTJ
the correct	5ILHPGQVlT
the credentials	!FFUGajZ
the current	!W.FBGRSiU
the data	!a%JcJ
the database	![
the debian	"VbU
the default	!U"J2TiJ
the destination	!8"F-G.V/D5E8SOYQJRWSVWK_JkS
the device	&E.JBDRU^WfKiV
the directory	!]IEL?SDeW
the discovered	!U
the docker	!a&IBJ
the ecdsa	!U5JHKdS
the ed	!E*K4Z5?H>
the endpoint	!d
the error	!GIT
the failure	0SaU
the file	!F&G(K+J,B-J/?0>1?3H5A;>=G>S@IBBHDK;LWNIOTPEQERBS^TG[A^DaTbEcIfC
the filename	!B&K.I0a5H;IKELHTH
the filesystem	.Y
the fingerprint	!J5VBJ
the firewall	*TiS
the first	!H5U9X]S
the fly	!BVV
the folder	!BBJL]S^
the following	%I*I+J-G1I2J3>4K5;6I7W8H@DAVBHESFBGTHJIIK=P@SJWIXJZK^I_FbGfEhJkKlJ
the ftp	!JNTTJkW
the function	!U
the given	!B0X?S
the guest	!BNKTS^XbIiI
the host	#I&F)S*H.E0J2J3U4H6V7G9F;;=EAEEIFFGEHZIFJILANGPARBS>XEZK^AaGi?lF
the i	!H5V
the index	!_
the input	!V
the internet	!H
the ip	!D3X_TdT
the key	!A"A%V,J-H.J/E0J1H3Y4<5<7I9B:T<7=>>S@YAUBIE@FFGIH@IGK<LCOKPWQSR6SETGUIVJWHYJZF^F_KaIbEcIfIiBjD
the known	!>/J3X5[HTSK
the last	3X5SBGKKSHaV
the list	/J374I5/<K?TDJH^KHQIRSSVaKkK
the lock	![
the login	"KBVRViS
the machine	!K,W-SCYTD
the meaning	!T
the message	RJVT
the middle	.H3ZBFKXRJSJ
the mount	!V
the name	6V
the namespace	!T
the network	!V"I-@.I1C3D5C8<9IBDKXNHQJSKTVWI_FbJiAkJ
the new	6TATYI
the one	!<3bBI
the operation	!C,_.G/[5HBFKDLWRFSXWSiK
the option	!JlT
the passphrase	!=;G>YAHBTPDQaRJ
the password	!^GUKIRFfJiV
the path	<ELVOJSF
the permissions	!ICTaW
the port	/KBENVRHTZiHkY
the private	!;%I&G3G5?;U>AATCWP5QURFTKiCjG
the problem	!E8TJWSTVT
the process	-T.B/I1H7S8VKTLFRJSBcCdUiG
the programs	"VbU
the project	!E:TLT
the protocol	!H"D.IbDcZfK
the provided	;GAJQFiW
the proxy	XV
the public	!H#V3E5>;J<KBaRCiTjW
the put	!XSI
the registry	!I
the remote	!6"U#H&C(H)X+F,Y.@0A4H5C:A;=<>=G@FCHEGF=HAICJENDPDSJTZVEWJXEYH[A]Ea7cTdGeCgHh>iGj4
the repository	!F3U5IFILHRE
the request	!cBHRHSKbViJ
the requested	!Y.H/G0T5H@TAUBKKJQJ
the resource	LWfK
the result	!S
the right	!S,CNWkU
the rsa	&T5GES
the rsync	!DcX
the same	3U
the secure	!Y9KbH
the server	!A">#=%G&>'D(E)/+A.91A2U3Y4>5X6482:E;3<6=>>E?D@=A4BJCGDEE;FTGHH=I?K@LDMGPKQGS6TJV=W+X9Y=^T_Ga=cJdGeAfUgDlZ
the server's	-S2J4IBDHDKINJ_JjS
the session	)K-G1J5I8BBFKaNBRB_CcJfD
the sftp	"/#J(I*H,X.D0;2@4H526<7E8T98:K;6<A=D@AA9CKFHGAHHI7JHKCN=O5P]Q7SAVAW@XDYSZJ[C]F^<_7a9b6dHeEfXjTl9
the signature	!X
the software	!W2I5J8J9XRJTF_D
the source	(V3JKV
the specified	.J3J5HBWGVOG[V
the ssh	!1"E%9&T*B+C/70G1E4D5U6D96:D<W>DCCECIDL6OBPDQASEVJW@XGY7ZD^@_WaCbJcKdFeJh<i[kGl:
the ssl	!V
the start	KGWX
the state	!V
the storage	!ILUST
the submission	eV
the supplied	!DPJRKSWZU
the system	&G1I3K5H7JBCIZRIfGiI
the target	!J,T.U/J1T3?5U7JBALJRS
the transfer	!C0K3KKXaI
the type	1V@TKXLDSD
the underlying	!U"V,D->1]3K5H8HBGNBRFTC_BbKiSkGlT
the unlock	!GQW
the upload	!_
the url	!FRSiY
the user	,J/H5I;F<EAEBJCUG[LHPJQERTTIYIiYjIkK
the user's	!Y"?.WKGbJcK
the username	,G/UBHRUTViG
the verifier	!J-H3[5Y
the web	!JSGeW
the wrong	BIFTRUiU
their	!=*Z2Z3K5E9TBG
their offer	!?*Z2Z3K5E9TBG
theirs diffie	!G
them	!WBJ
themes	ST
then	![3K5G;E<H>XAIKJQJRESFTTiH
then commit	!S
there	"@#K&F(I.Y/F0F1B4I5V6F7Y8@:K;B=K@IACB:FKJKK?LXPCQER=VIWFYG]J^F_FaDbAcDfBiAjIlE
there a	LV
there are	3T_K
there is	!<.Z/H3H5T7[KILFSH
there was	"K,S8HAJBEKILJOKRGWJaJfKlK
there were	!X
these	!c(H*V3E5HBFKJLHRJSD
these ciphers	!I*W9K
these methods	9X
they	!^
they already	![
they could	!Z
think	!I3D5UQT
think it	!D3D5UQT
think this	!T
thinking	!G2T
thinking the	!G2T
this	!G%H&I'V(K)2*5,>-7.8/@0;1&5a6A748':/;=>B@;AJCYE3H*I*J3K.L!M<N.Q@R>S6T=V0WI^Y_Wbkc;dCe^f!g8h1iGjC
this account	!2"V&I1C5K8KBFKJRHSE^GaKb_eSiJ
this archive	!U
this box	!F=V
this can	!B[U
this change	!I3V
this client	!;.I/J2W3D5B9YBFFGGZOIRJSJTIaH
this command	#TBJOURKSWbK
this connection	+@TVbTcV
this context	!^"JSK_GeK
this could	!G(U4W5GKW
this directory	!Y
this does	!a
this error	!GBJaTlW
this exceeds	!T
this file	<TSH]V^K
this function	<T
this happens	!=&K+V3G5]AJBV_JcUiJ
this host	!9"H-I2I4W5[BDTJiHkX
this host's	5U
this ip	![_F
this is	!V"D&J5J;H<I=SAIRETT^HbTiA
this key	3I;V<W=T?JQBRFYH
this may	,G5VFTKIWW
this means	!J,W-T3TBUTE
this message	!E3V
this module	6W
this network	WKXY
this new	!K3F5Z
this operation	!Z
this passphrase	!YPH
this please	5U
this private	!:5I;D<B=DAKBAC[FGP^Q;
this problem	!F7UTUjTkV
this project	!a"I&I5H:GBELJ_HiKjD
this repository	!J&UBWjU
this server	!>"G,E/J3T4H5T9F<JKILKOJTIVJ]K^E_IaWkS
this service	!4,E.C/G3J5E6K8J9KBCGJIKKGLHS>TE^a_HaIbacKfIiDkC
this session	UX
this site	!T
this stage	!BZT
this time	!G"I,K-DNFTKWJ_dbKkG
this user	"E3J5EBGQISKTJ_YaIbViJ
this version	ATYK
this with	!U
this won't	!U3K5H
though	!S
though it	!S
thr	!D-TVU
thread	!G&B)J.T1F2W4FAJBFFHGEMJQSSFTBYWZH]K^JfKjHkZlI
thread 'main'	!H3W
thread 1	2V9K
thread 5	QS
thread client	VUWT
thread homeassistant	RWiS
thread main	!?"J-J1J3J8E=JFJGKNURIVIYUZKiFkZ
thread run	!G
threshold	3S
threw	-V<UKH
throttling	!E,K-TTJ
through	!C"J&K,=-I1F3K5F6C7E9J<IATBCKITKWd_JfFiJkH
through ssh	!D/T6J@UAV
throw	!W"I&C,D.V/D0U2H3E5@8?<B=EB;GJHIKHLUQGR9T;WG]IfEi>jJlK
throw er	!<IVPKSGTK[K
throw new	!c&K,H/C1I5H7GBFRDSITEiJ
throw status	!<"I.W/J0V8GIDK<LSOURJSVcGfD
thrown	-H2W;T=I?X@VAUBKKHQUYS
thrown in	-H2W;T=J?X@VAUKIQUYS
thu	"K8TBGKGWS
thu jul	!E8V
thu may	WS
ti	!H*[2C9I
ticks	!FSJ
ticks and	!FSJ
tiempo	!D,D/F7UKHRCT_
tiempo de	!D,D/F7UKHRCT_
tif	!9'J0U5KBHLIRKVW[HaaeV
time	"-#F%F'F(?*D+G.4/40:3S4F5I6=7T8F9B:K;><@=C?H@EA>CFDJEGGZHEI>JJK9L4NKO4Q@R<S@UKV=WGYEZC]F^<__aibEcAeAfGi=l=
time 0	!V
time 2	!^
time date	">-F/E1S5G7J8HBUFJGDKALIMUTE_@aFjH
time failed	!C.GKHLJOHS@VJad
time of	!H.HaZ
time or	!K,KdT
time period	!FTU
time set	aS
time span	!A-W8T
timed	")#A%=&6'E(B)@*6+;,=-J.5/<0;1;3/4B5*6>7[9*:C;7<@=A>G?B@@A;B?CADFEAF:H>I7JZL3M>O5P<Q9RGS,TgUEV>XVY@ZC[:]D^Da7b8cAdfeDfIgBh8i5jD
timed out	")#A%=&6'E(B)@*6+<,>-J.5/=0;1;304B5*6>7Z9*:C;7<@=A>G?B@@A;B@CADFEAF:H>I7JZL3M>O5P<Q9RHS,TfUEV>XVY@ZC[:]D^Da7b8cAdgeDfIgBh8i5jD
timeout	"3#H%0&<'7(1)9*6+4,J-F.!/!001?2&34415&6'7h8f9/:7;!<1=->;?4@-A'BCC4D:E6F.G>H=I*JoK[L!M1O'P%Q&R1S&T{UKV1Y/Z,[0]4^2_Ga'b:d_e7f.g5hHi?j.
timeout 0	!JbS
timeout 10	UT
timeout 10000	!T,S7AKCRCT[_S
timeout 15	!W,I
timeout 30	!aKD
timeout 30000	,H-DJVKSRVTE
timeout after	!@-I7V8UBEGTNDRW_IfFhIkJ
timeout boolean	,S
timeout c	-[TKkW
timeout connecting	!>"J&H,J-G/K7WBBKBRDTh_IdEiJkH
timeout during	7VJT
timeout error	!X-J7I8AJVK<_IdYkF
timeout exceeded	8WBKJVKBNU_K
timeout exception	*J-J1G3I5KBAGJJ^NUTUWEXEcKdUfGiD
timeout expired	!;"H.B/S1G5I7B9KBFJXKXLISHTXcHdIfJhJ
timeout home	JVNW
timeout last	!A"T#X&Y-GBWFCGDJHKJR?TIWVXI_IhTkA
timeout net	!D,I-K7^8JKEd_kK
timeout node	-I8W
timeout on	8VJUKGNUkVlJ
timeout server	!6,@-S.J/G1F3G5F6F7F8XBGJWKbLHRFT>lG
timeout socket	!=-E/U1K5H7d8ABFK;RITbX]_GdffJkU
timeout timeout	!HJT_SkS
timeout value	!GTU
timeout waiting	!G"I&J)E-D3J5J8/BbGBJ:KUN?RHXK_@bGcWdFiYjJkClD
timeout was	,K7HTU
timeout while	!?-I3J7a8HB@KDRHTVXV_Jd]kVlS
timeout'	!E-Z8SJVTUkJ
timer	!Y"J,I.E/I8IBGKGOJRFTIcJ
timers	NU_GdT
times	"E&H+K,A-I.I/I3H5J=D@FAIB9FIGGHJKELIR?TVYHadiCjEkC
times for	!ISIaX
times on	!ES[
times operation	SAaU
timestamp	!B"H.C/J1FBBKGL<OHR?S9TEVT]JarfFkE
timestamp of	!C"J.F1HBJL?OJS<VV[IagfG
title	-G9J;W<JKKNV_G
tls	!s"A&J)I*E,A-@.G/C1A2H3C5>7G8@9A;F<C=JAJB=FKGJK5LHM]NVPKQIR<SDT8WFXJ^H_AbBcBfGhJiAjJkClU
tls alert	!V
tls bad	!V
tls client	!IM^
tls connect	!U
tls connection	!Y
tls error	!ZKCNUlS
tls handshake	!X
tls key	!Z
tls packet	!W1IK@cHlV
tls secure	!T
tls wrap	!V
tlsv	!U
tlsv 1	!U
tmp	!D"=#F%;&W'D)@*=+=,H-?084B7C:F=;>G?<AHBCCUEIF;G;H6IdJCKILFMHNEOUP>QIR;ScWHXEZC[V_AaJdJeAgAiCjAkJlC
tmp a	S[aK
tmp ansible	.K1G^WbKcU
tmp apt	/F1YSK^K
tmp deploy	;H@T
tmp duplicity	!KKY
tmp git	!I&I;WSS
tmp k	!D;XQJTU
tmp num	!JSH^ScU
tmp out	!T5S
tmp path	!K.V1U
tmp pip	!I5TBW
tmp ssh	%I&X,E;XBHCT
tmp terraform	KS
tmp test	/H5YBINJ
tmp v	!J.ULV
tmp x	!I1JIHLSSZbY
tmp'	!H.IKTLV
tnk	!C"S3F:X;JiJ
tns	!_TI
tns リス	!T
to	&S'<(-)K*H+C-G/E0?1V2F3C4>5E6?9I;H<H=J>F?F@9AICED6E:FFG@JEKGM3NDUCX?Y>Z>[J^J_BaHbZg/h=
to '	&E,C-H/@1D5C6K8J9I<HB@IJLSRTWE[W_JdHfKhViGkI
to 'mode'	!T
to 'path'	!Z
to 'sftp	!GB>R^STiC
to 'wss	!]
to 0	FTiT
to 0600	!E?TPT
to 1	!Y
to 10	!I#XBFiIjK
to 3	SBaV
to a	"@#U*H,E/E2J5]8>9G;E<JAICJFJGIIDKDLHNCRAVWYJ_JfKi>k@
to abandon	!JQT
to accept	3JMWNJ_J
to access	"G,S-V1D4A6KBVHHKBLBOHRBSTTCaGbGfU
to acme	:]BHSB
to acquire	!T
to add	!<&K*T-J3D5G;T?XBAHdLIPFQVRKSGiH
to address	-I/F6HKI_FiJkHlX
to agent	!7"K%7&s+J,;.B/B1G2K4S7E9I<>?JFSHGIDKELCNFP=QDRISJT8WB_JbKcJdKfDjDkGlK
to agree	!G,H2T9YBGFURHTH
to all	![;K@ICaSIYF
to all'	@ICbYE
to an	"J,>-I.I/D1H3D5V7T8J9HBJKENXR@SHT>cKfIiGl^
to another	3U
to any	!X,F
to api	!c,DTIk?
to authenticate	!;"W%>)F*;+J,5/70J283/4D526B7=8<91;J=K>B?@@;B^CEEJGVHBIBJDKJL6N7OBRgT:VFWAXIY4[J]H_@aCbJcHdAeHf8hDiZjYk<lA
to auto	!F5U
to away	!E/K7[TTdI
to backend'	,VTV
to backup	!F<TBSFXRHiWjI
to bastion	,EBHFVRUTHWY
to be	"G#T&I-K.I1K9I:I;A<E@UADKANJODQDYG[J^U_FcFfGhHiTjBkJ
to become	!V#S5K8JKGiT
to bitbucket	!V
to boot	!J,W-SBWFTTEjV
to build	!]&G,W5J7VFIKKRIjT
to c	0UHULISF
to carry	QT
to central	!T
to change	!Z-H1IBJKILYRKfJ
to check	!J,FRWTUiV
to checkout	!J4T
to chk	!V
to client	!]*U2K8G9HKK
to clone	!E*G-K3V4S5S;J<HKHQJiHjT
to close	!J.Z
to cluster	!?"K,T-I/V1TBVKS
to collect	!TBUFVRGiVjU
to communicate	!FTU
to complete	!9&J*J.T;G<KBTGTKGLIRUSKZT^TfJhJjJ
to compute	![
to configure	SV
to confuse	!G2T
to connect	"E%C'J(H)<-K.50A1C3G6E8?>FAUCUDIGUH;I+JIKKL*MGO=PSQHRIS.UJVA[D]B^Ha:bBcJeBfFgIhElV
to connection	!Z
to continue	,TSFkV
to convert	!G>X
to copy	!I"C%K&H*H,?-D/K0]1B2J3E7H9C;==KAHBHFHGGHFI8K]NIPDQHR7SIT7VaWF[C]JbUcHfCi<
to copyto	!C
to correct	!Y
to create	!<">#H%E'J(J*H.G0E1T4B6>839=;U<U=T>J@KAECFEKF@HII?JHK=QFTIW9XEYF[A]GeYhHkBlI
to cryptography	!U
to data	LUNS
to database	/TRH
to date	!b"K-J2G9H;F<I=I@KAGETKGNHPGQBRG_JjS
to db	"UiW
to decode	@VQT
to decrypt	&J<@==>F?H@HA?BFCGP]Q[YC
to delete	!EOZST
to deploy	!=&I5K:FAZBVP[QFRJja
to describe	0SaU
to dest	!C;UAJGCIKKFL6NTOBPURHTTZJ
to destination	!D,V0W5SBFKEOSaVkV
to device	!A-K7Z8JGVKDRWdV
to dial	!=,C-C1J2[3T7F9K;GBXGUKJPJbXdDkH
to do	!ZBERE
to double	FT
to download	!a.G/KBJKKLKRHSKfJ
to enable	!X,K/V6WTIfG
to escape	-U9V_V
to esp	!_/HKFTF
to establish	"=&@)G*A-F.?/F2=3]5U6G7H8=;CAJGIJaK=LFNJPCQ?TTXI^Gc>j]kFlI
to exception	![,J
to exchange	!?&B*],B/F1J2b3A5C7H9];G<F=JAJB=FIHJKWPGQJRCSJTAWG_@cJfDiIjJk@
to execute	!F,X5I8UBTTJWSXT
to exit	!E1IBXKUTI_I
to extract	!F;U<I>K?IA]FGYAiG
to failure	!J.KBJKJRVT[
to fe	!H,I.X/F5K7UBGcZ
to fetch	&Y2T3E5E;HAFBYFTKFPIRATG
to file	!K.YK@LE[GaI
to files	!C)UBHITKJRXTT
to filter	!I/U6UBSRS
to find	,I-J/T5X6V;I<TQITF
to fix	!]&H=IBERGiEjG
to ftp	-T3J5G6D7F9JBJ_SdTiKkAlE
to gateway	!G,J-E7DNST__V
to get	"J%V-S.@/C1E2J9F;FAJBGJUKJLAMTNWPIQKRJS?WH[F^Z_VbIf>i>jD
to git	!]&J5J7J8KBFTHdUiFkG
to github	!g-KWTXIbGfJ
to gitlab	!W
to gone	!F/K7^de
to gw	!U"J7JQXRFTJjT
to home	"J%J&D)G*J+K,I/V0U1h3H5D6G;@<;=A@IAIBBCGIIKJLDOTPFQJRFSITFVKWKYI^D_TaUbWf<jGkD
to host	!6"<#H%F&,):*I+9,_-*/J0I213<4E526J7_8/96:J;6<U=?>J?I@DA7CEEEGGH6IUJ?K-L7N<P9Q>R?S?TZVDXUYAZD^@aBc<daf2h?i1j2k]lJ
to hostkey	%VhX
to hosts	&I5K;JBWiU
to hpc	!IGSKJ
to https	!a/G6ULJSD
to import	;EPWQK
to imported	!E5GKU
to in	!?-K.?8CIUK?OTRGSYTF]KbUfJkJ
to incoming	!EJTLG[V
to index	!V
to init	!D)U,J1X9JBFRGTIbHfX
to initialise	!E"H)I,F/F1X9JBEKILKRITCWJcWfY
to initialize	)V,H1T3K5G;GBDKGPKRISGTHaWfS
to install	&H5TBULKTJ
to ipaddr	"H#U%F&2)A+@.B0I3H4H5D6?7V:I;<<F=H?I@>BHCCHFIBL>M3O>P<RKTCUJYCZF[D]K^AaDgSiFkC
to it	!FLWbT
to its	!I/X
to jump	!J,UBSWJiS
to lab	!@&K,F-W1EBJKZLS
to lake	OS
to learn	!J
to list	!H8SBGLXRESTaIiK
to load	"I%J&B+I,D.J/G1F3?4G7I9J;e<>==>8?SB>CKEJFGGTICKJRDSDYUZJcHdJfEiCjH
to local	!J-T.H1S2K9VBULFOHSETI_UbJkI
to localhost	"W,B5FBJSWWJ
to locate	!bBKRJfK
to log	!4"F-J.J3K5B6T7JG[KJQHRgSH_]bKiY
to login	!D"X)G-B/F1>7J9HNEQV_Hb@cKfIkHlJ
to lookup	/V
to make	!V.I5T<TBDGJLKSJTK[IeUiA
to manage	5U
to mount	"J-V1K5_BZKELJRGTI_JhY
to mqtt	!Z,J
to mx	!V
to my	!],J5G8JAVBHKISU
to nas	,T/K7YBERTSJTIjI
to negotiate	!="J*],I-G.K/K2]3F5B8J9a;JBCFTKBRGSHTHfGiH
to net	!E-JTViJjK
to node	!?"X&@,U-J;[@VAUBSPTSCTIWD_HfHiT
to obtain	!X"K-J.E/E1H8EKELFRTSGTT
to occur	!Z
to open	!;"3#I%G(J*@+C,H-:.@0;1J3I4H6_7<8.97;=<j=h>5?<@8ABBBC?DIF4G@HVIdJEK)N;O2PFQ=SFV>W2Y4ZE[=]@^C_7a9cJdDeJf]gJk/l=
to org	TUiV
to origin	-JWW
to parse	!:"T%J&?*F-F.E/C2D3?5U7F9A<@=8>I?]@_CKFWGIIGL8NGOIQ_RES?T?VGYS_JaIdGfGiAjI
to path	!D.ILZSA
to perform	-S3TBHSJ_U
to plink's	5TQJ
to port	!H"F&J*J,_-B/B1I2K5E9DBFKCNGRHTIWAXXiEkY
to previous	OUSJ
to process	!^SD
to propagate	!F#[BI
to proxy	!U
to pull	!Y
to push	!k"G5F:KBDLGRIS:TJ_HjD
to put	ST
to quota	!H.W
to reach	!G*Z2Y5J9bBHFKKHTJ
to read	!C"E&=*H,G-T.@/D1A2H3E8F9A<[=[@[BYCHFHHEK:NFOIR<S>TBVKWIY^aIbKf=i9jDkE
to reconnect	!B-H8YKTWW
to redis	!f,A-H/I3K5E7F9GBARGT>_IiFkG
to remote	"8%I&J(I)B*A+I,;-I.]0]2@3B4J5>7W8,;IBJEJGDHFI?JZKHLWN@OJRXSUT[VCW0X@YI^=_CaDb4eGhFiTjFl@
to remove	OVaK
to rename	!E.IBKKJLFOWVU[W
to renew	!W
to repo	!VBHGX
to repository	2H5[;J<XBIFIR?TFj[
to request	!E"AKULIRKSHcJf^
to requested	!T
to resolve	,E.K/Z1W3J5C6K8UBGRDSITCWIkJ
to respond	!41J8EBFJJKbNJcJiIkJ
to restart	-V8YBJKE
to restore	!S
to resume	!B(T.ALIOJSB[D]daI
to retrieve	.I8EKWLSNDSHTAVUdJ
to retry	!<1F6T8VBFRIYSbSdXfHiJ
to root	!?"T&F,@-H/I1D2C3T7HBXKDRHSWTE^YbWiXkJ
to rsync	!G,K5JBGITRZiH
to run	!f"A&E,?/W1A3I7JIEKALARJSEcGfC
to s	!VBCRWSEiJ
to save	!^/K5F8V9K;D>FBCPHYS
to see	LVST^UfT
to send	!5%I*I,C.T/C0K1H3G5C7G8a9E;AAHGJHGIIJUKYNHOHPDQCR:VIWH[J_WaAbWc@fWiDkG
to server	!G#G%I&()Y*_+G2J304K5%6?8c;K=D>K?C@CABCKF:G>HHIDJ@LGMKOFQDRISVVGWKZF]H^,aKb.dYfAj/lU
to session	,IWZ
to set	!B&I,I.H3K5HIGOFRETH]KafbSiC
to sftp	!;&F'F(D+V,a.E1I2W334J5>6/7F8J;Z>E@EA]GUHCI+KILIMFSXTSUFV;WFZ?[K]BbYc?eCfCgEhEjVl<
to sign	%f&?-I.K3I5H;FBBPGRFSJbJiGjG
to socket	!],ATG_TkH
to solve	!X&U.G<K
to sql	!aBERGTHiK
to ssh	%D&c)H*D+H1<2@3:516J7G9=;?<?=KAABFGEHHIFJGKFNDOKPDR?W=^HcFdIhHl:
to staging	7TTH
to start	!G"V%G&T)T+K,E0I3G4I7>8@;;<@=CACFDGCHDI;JIL3OAQ>R=S3TBVHXGYI[J]I^VaDbZdJeHfTiFlG
to startup	!C"T)Y,H.G/H1X2K8T9JBHIHLBRHSDTH
to storage	!=,I-H2W3D;F<WB]PKRXiE
to store	!J3K5GHVSKUX
to submission	!V
to submit	BJLITJkV
to target	TT
to taro	:YBIS>jY
to tcp	#V7UBHJSRK
to test	SU
to the	%B&V)C*?,>.T0D1+2;6H7F8U95:A>FCXDEEAFHGKHYI7O=P?SKUKVCWFZJ[E]C^=_Jb.dDf@gKiTl>
to this	!]"G&H3K5F:G=VBBLJ_GiIjC
to transfer	!8"V&E+J-E.7/U0S1W3I5C6I7G8C;@<B=@@JAGBIHAK7NHO>PJRDSdVCWIYI[C]G_IaTcTi@kClK
to trust	!G3H5[
to try	!7%T/S5JHJRISGbJcJfJ
to ubuntu	!a5JPDQGUJ
to unknown	!G1G8SNIW]
to unstable	FS
to up	!IIILK]U
to update	!XKKTI
to upgrade	!^fI
to upload	!H"J&D'F(G,E-S.H/D1G3K5H7I9K;H<F=JBAHEI[LSNGOVPKRETHV@[Y]E^E_JaCbEcJeDfCjJkF
to upstream	!_,>WK
to use	!I&A*K-K/G1G2H3E5<9D<I=S>T@?B1C]DHGJIJKHNJR8SIZG^IbIcKdKfIi8jAkW
to user	!:";&U*H/]1A2F87;G>XAGFGGJKCNWPTQJRKSUWAbHkJ
to validate	!ABUiX
to var	5SLISS
to verify	![,KBIPKRJ
to view	!E:TLT
to web	B_ITKUSEjJ
to write	!U"J%H&F.W/H0I2J4K9I;F<G=IAJCKIEL_NGO@PJQIRBSWV>[J]K_Ja@cEfHiFjKkH
to www	!ILW
to x	.IKVSW
to xxx	!A1YGVJTKYLW
to your	!6"K&_.V5T7J;K<JRJWJkV
today	!CBKRVSTTS
todo	!e,G-D1C3K5J8@KA_Hf?
token	!c"U+J,G-I.E/F0J3K5H8I;?@JACIIKCNEOJPJQAR>SDTHbJcHfHiI
token expired	!X"J
token hex	1SLV
token is	!X
tomcat	BKaT
too	"I#9%1&0'>(:)4*1+4,?-%.'/)1'223)49587>8"9E::<#=(>,?_@:ASBJC^DVF4G-H6I7JGK?L.M8NWO3P!Q%R+S)TCUBV;W;X@Z8[8]:^3_Za2cfd;e=f&g9hci:kBl7
too large	!D"G-I.I0J9KAEBKCJEINVPJ_CbJc[hI
too long	!=%I&I(K)D*F+J,=-@.A/>182G3A4J6E7D8@9@;]<C=C?D@DAZBHC@DHEGFFGEHHIFK4LBMIOFPDQBR=S>T=VJY>[H]I^E_:aEcedKeKf5gIh?iBjDk@
too many	"A#E%@&>'I(H)D*B+E-7.</?0E1>2B3<4H596T7K859::G;=<D=H>K?B@FA>C@DFEFFEG>HFIHJ@K0LBMFNGOEPCQDR9S@VGWAXBYDZE[H]J^C_baDb7c6dEeHf>gHhfiFk;lA
too new	!F;=>??e@8AJYI
too open	!A+H5I;F<9=B>FAEB<C_D[EHFFP?QESKYU_KhKiJjJ
took	!Y
tool	!_TV
tool git	!VTV
tools	&I-J/I1J3F:H<F=JB@DGGUIHLUSVTJYWiTkU
top	<HKGSJeX
top level	!CBUKJSJeXiT
topic	!W
topology description	!U
torch	!]-K
tortoise	!U<J
tortoise git	!U<J
tos	!F
tos 0	!F
tos set	!F
total	!j"D(E+J,H-C.?/D0J2S5I7I8G9G;GBAK7L?NHOIS=TG[I_FbKgHi>kH
total 3	eT
total 4	!W
total size	!WaU
total transferred	!S
touch	%S=GBGRJS?aT
tp	!D#>%E&B'A(C)W+C0A2G3G4E5F7F:F;F>ECEDFEFF?GJHDIEJ@PAQARJTJUIVCYC]A^Ba?bUcKeBfYgCh@jF
tp pで	!GNJSUkJlX
tp pの	!G)U
tp pア	!F.TAT
tp pサ	)J-H1F3H5J8I9HKHLHNTRCXW[U_HbI
tp pセ	-IfU
tp pチ	)V1X
tp pプ	!JWT
tp pロ	!F"T_HiT
tp p専	"GbX
tp p接	"J/T1I6J@TBJKFNKbHfHkG
tp p転	!T
tp p送	*X/F6TLKZUfKjT
tr	;TAIQK
tr d	;TAIQK
trace	!3"U&J)T*F,D.X0I2I<T?TLIOBTAbHfS
trace 0	9V_U
trace c	!HfY
trace handle	/T6T
trace opened	cT
trace run	/T6S
trace started	cT
traceback	!H(I.F2A3YCJIIRG^IgJ
traceback most	.I2FIJQIgJ
traffic	!JXU
tramp	"G&G+U-H3J5Y9J;H<GAIBUFKGSIJKHLTPJQJ^E_GdKiBjHkF
tramp cleanup	!D+W5CTTbScV
tramp failed	!?&K+V5WAKBWcUiJ
tramp file	!?/T5VGVLTiK
tramp found	/UBSRSWS
tramp opening	!S+I/IBAGURUTTbKcViKkI
tramp ssh	5WBJGV
transaction	.V8H
transfer	!K"K#C%?&1'>(e)G*6+9,6-8.V/I0K2<3*4A5!657J8>9H:E;9<?><@^B;C>DEECGKH3J8KYLIM>N?P2QARBTDUIW7X:ZH[F^K_+aUd9e<fKgjh9iEj7k@lI
transfer aborted	,V/G7UKKTUkX
transfer artifact	AVBUTJ
transfer client	!HYU
transfer common	!ITT
transfer complete	!X,K.F/J6IKFLHRKTHaTgTlI
transfer data	!ZSJ
transfer done	!bKKLJ
transfer failed	!5.^/JBCITKVNJTGVJ[FaBfE
transfer file	!0+K-J.</V0T1Y5H8I;E<G=EHCI@K@NKRCS]TD[EcUiEkG
transfer get	!S
transfer java	!DKKLVST
transfer key	;J=I?Z@dAXQH
transfer md	!C(U.HIKKESJVWgJ
transfer mechanism	/JLVfS
transfer mode	!GgU
transfer of	!T
transfer on	!JSS
transfer please	bU
transfer ppk	=c>FBHRI
transfer protocol	!CGSiUlT
transfer sftp	!HYU
transfer sizes	!F(YaJgT
transfer standard	!GS[TTaJ
transfer successful	.IKCSH
transferencia	!Z"E,B-J/B0J1F3F5G6I7H8GBHIHLEQIRCTBXJ_GaIbGcFfFiJlJ
transferred	!T%I&I)E*D+E,C/?1G2I3A4J5?6J7G9C;B<F=D?H@FAEB:CHEJFHGFIVJELBMJNAPKQHR>T>WHYHaSgZhIiCjHkFlI
transferred 0	!IIY
transferred 1	!ZKHaG
transferred 12	!^
transferred 14	!Y
transferred 18	!VIF
transferred 2	!V
transferred code	!Y
transferred file	]U
transferred in	!IKHaHgX
transferred see	(T
transferred standard	!X
transferring	!:(H,I-B.Z/I1G7I8X9K<HBGHKK^NCRITCVH_HaHbJeSfJkH
transferring file	!CKXeT
transferring none	!GITLVV>
transferring tmp	!GLKSU
transfers	.HKFLKOV^Y
transfert	!^"A(U,=-G.:/=0D1G3I5D6G7K8G9J<KBHIDLCO>QIR>S?T>XJ[I_EbHcEfEgViJlE
transfert de	KV
transform	!ABHKJLXRJTK[SfK
transform js	!J.K[UkSlT
transform read	!J.K[UkSlT
transform users	!K.WLVS>kTlT
translate	!T/I6I
translate host	!V/J6J
translates	!I/X
translates a	!I/X
transmission	!>-V.W8WIELZ
transmit	!>"I&K,F1F5F7F;J<GAJBYKJQFR_jH
transmit could	!C"J,H1G5I7H;K<HAJKJQGRai=
transport	!F%H&/'G(@)T*W+;,1-X.6/T092]3U4<7A9Y:I;/<;=6>F?8@BAGCADHG<HGI7KXLANWO6PCQ?RUSEUHWFX=YD[6]B^9_Ta4bIc?dIeEfCgDl<
transport 0	!T
transport auth	GU
transport authentication	5JBYFSVTi]
transport banner	-IWV
transport buf	!JWUkU
transport chan	!U
transport client	-STJ_SkT
transport component	!I*V2W9U
transport connected	!EBYFWVUiZjW
transport connection	KJMV
transport encountered	!D,A1Y8TBKKVNGTG
transport endpoint	1IK[
transport eof	!YNIkU
transport error	!J,S.U5HKGLWSTiV
transport exception	!0&H,E-Y.?3U6G7H8F;B=J?HGHHILCNUPIQASBYJ]K^J_UaIbGcEdH
transport file	WV
transport host	!J*V6W7S9F
transport impl	*K8UJKKWNHTK
transport kex	5WAKFIVU
transport key	!K-V2F5UJTKHTH_U
transport line	9U
transport local	WUkS
transport manager	,H
transport open	"S)T1UfU
transport paramiko	6SNHTXkS
transport py	&G+I,E-V.F/S4J5A=I?HBIHCIKLFNTOJQ?S>TVVI[J_UaJbTfIhElH
transport raise	NIkU
transport reader	!E"V)V8]9KKTfW
transport remote	!V
transport self	"TNGkT
transport server	-V2K8HBJfIhKkU
transport session	/U1JfIkV
transport sftp	/V6WTIVU
transport starting	VUWT
transport thread	!Y
transport traceback	!JWUkT
transport transport	&J,>-X.=2W5T6I8G;B?HAIBHFHHKLFMJNSQCRCSCWEYK[K]K^J_VaIbGcEiFjF
transport trying	BTFWiW
transport userauth	"SRSiU
tree	BHOURKSHeU
tried	!F"J&T-S.E1J8HFJGDKJLJNDR?SFTWZX_GcJiDjWk@lW
tried publickey	&WBCGFRDZYiI
tried to	!>-U.F8IBTNHSHcJlX
tries	XW
trigger	7U
trilead	!7,A/H5T8J9J;C@VTJXJcSfJ
trilead put	!D
trilead ssh	!8,B/H5T8J9J;C@VTJXJcSfJ
trop	!<"=&I(C)G+F,:-=.>/:0C1@3A5=6?7E8A9<;I<?=F>IBAEGFJGAIJK5LFNKO>Q>R:S?T9WEXBYJ]I_[aAb@dKf@gIhbiAjHkJ
trop de	!@">&J(D)H+F,;->.@/:0D1@3B5>6?7F8B9<;K<?=H>JBDCHEHFJGBIKK6LGNKOAQ@R:S@T:WEXC]J_[aBbBc>f@gJhbiAjHkJ
troubleshooting	!h#K%J&?,I3I5HB=HJRFcIiFjD
true	#F&E+@,C.I/S0H3J5S6F:G==>IBTCAEEFBGHIHJBMJO=S;XAY=ZI]G^JaGbJeGgIiXlF
truncate	.FSTVKaX
truncate mode	aV
truncate write	.KLUOS
truncated	!T;]AAPDQE
trust	,I-H/I2K3?5Y;KNHRJYTfG
trust new	!F-INJYUbVfK
trust the	!Z5H
trust this	!H3J5UQT
trusted	"J&I*G,I.G/I1I2;3Z4;5h8H9C;HBBHXKHLHNHQJRCSJ_JbKfGiJ
trusted for	!K4H5S
try	!F&H'B)>*:,?-K.3/F172>3J4>6F7C8G9A:D;D=@>A?F@SA@BWDVH3IXKBL2MCN8PAS/TGUHYE[<]V_]a/bIcGdEeBf6gBh?iTl=
try 2	!^
try again	!7"U#D%@&E'J)I+A-I.H/B0H1E5=7K8F9K:H=>@UC;DHEDFAHBIHJJK>LHNHOEP:QURWS5VFWJZ>]X^I_Ya<bBcGeJfIhGlJ
try later	!D_[hK
try list	/T
try logging	!W
try next	!EBXFZGDQURJiZ
try removing	!ABTDZ
try running	!J#T
try sftp	!K^SbT
try to	OTVT
try turning	!F8UJWST
trying	!T"D%T.G7D8G;F=:>F@>C?EXG:HIJGK:P?RHS@WFY<_CaKbJdKhDiIjZkGlY
trying discovered	!]BK
trying ipaddr	*T,H3H9TLTTJfUkI
trying private	![%Y&W;I<T=C@FB3CEEZGJPJQCRCYGZDhJiAjT
trying public	!HBYjS
trying publickey	!XBERFZWiF
trying ssh	BH
trying to	,G-K5K7EKFLKSGWK[TdGkK
ts	!a"C&J.K;G<GBIGIIHKJLEOEPISCYH[IaEiJ
ts 12	!Y
ts date	"H,URX
tsv	STVV
tsv'	IJLHeT
tt	5J<I=J>V?[BHFJPGQERKTJWV
tt tp	!HWT
tt ty	;U?WAH
tt vv	!T
tt ygen	>TPIQH
ttssh	!>-X;E@IKWNWQXRAYX_GhKiWkU
ttssh エラ	;E@JASQXYY
tty	!G%D'H(I+B.E/K0G4G9<:J;8<==@>W?i@]A1BJC=D?EBF?G@HII=JCL?MGOIPSQFS=VFWFY>ZC[F]J^F_?aFb=eIfEgIiCjElC
tty fatal	!B"V,T-Y/U6G7V8C>I?EBJGIKENCTJYWZIdU
tty format	!C;U<I?K@EQX
tty key	!B;;<H><?_@WAHPGQIYG
tty no	&H5TPXQJjJ
tty release	-S
tty user	!D;9<E=I>A?b@aA=BJPFQ;Y=
tty エラ	/T6I7HKITXdI
tty 重大	8U
tu	!BJY
tu ku	!H
tu oj	!H
tue	!G&X,K8BTIbTcUiFjT
tunnel	!C"4%>&-(J)>*G+?,Z.@0G122J4D6;7Z9S:J;W>F??ATBYCCEBGIH:IDJ=K.L?MHOFPTRFS@VHWTXDYJZC[H]K^DaEc:eHf3gJh?iWjWl=
tunnel could	!FFIRViSjT
tunnel error	!F&K,SFYGKRETU_TiVjKkT
tunnel established	!g,>-D/I2K3J5B7G9CBANIRGT<_HiEkG
tunnel failed	7STVWJXGjU
tunnel forwarder	-DKTNSTT_V
tunnel has	!A"G,T-;1I3E5a8F9I;I<TB]K?NDRDTD_:cKfGiEkG
tunnel server	!?9_FJiUjU
tunnel ssh	BXFZRD_SiWjT
tunnel to	!F<J@IASFUPJRTiS
tunneling	!;"V,<-HKEWd_IbWkB
tunneling for	!J"VbW
turn	!BlT
turn off	!E
turn on	!HlT
turned	)X,H3G5K;J<IB[FCKHRKTHfD
turned on	!Y
turning	!F8UJWST
turning off	!F8UJWST
tv	!Z
tv c	!X
twice	!]BK
twisted	!?"K&G.H2K5Z8J9H:K;E<FAFFIHHKGQDRWSITJ
twisted conch	!?"K&G.H2K5Z8J9H:K;E<FAFFIHHKGQDRWSITJ
two	!D"E&F9HAJBCGbKBPHRBiHjJ
two factor	!E"F&FBCGbKHPIRCiHjJ
txt	"(#C%C&2'9(])>*=+9,0-6.X/-1-2=324@5B64738,99:A;A<-=4>??<@<AFB:C?DDEDF>G:H3I_KHMAN5P8Q6R#S_T=UFW:X>YJZ>_7aZb-cHdBe3f+h@i7j@k-l8
txt 100	.@IJJXKCOVSJaC
txt 12	!_LI
txt corrupted	(Z.AKCaJ
txt failed	(V._8HBHL?VIaB
txt failure	!E.WLGOT[AaG
txt is	!Y.CIGKJLGSFaI
txt no	!'&K.T1H<DIiLKSBVJ
txt not	(G.GIZL=OF[Da?
txt open	!?.]IBLUO5SIaD
txt operation	SU
txt permission	!>LEaW
txt to	LZSE[VaD
txt upload	0TLSSEaT
txt user	!T(JBZ
txt'	"G&I(I)I+H,F-A.E/D1A3H5A6J7J8C9I;C<?=<@IAJB=FIHGIeK]NFPHQFR=TEVAWI]I^H_CbEcHfDgKiGkG
ty	!E?WAFLK
ty bxv	!H
ty y形	;U?T
type	#@&&'Y(6)1*[+,,;.>/G052W3E4C587<9C;G<2=6?IA^C@EJFXIJKHM3N:P4Q>RXTBU@VHW<XBYB[I]:^7aFb:dAe:fDkIl2
type 'bad	!FGGRVZWiJ
type 0	%H+J=?GFRHTJWHXUYX_ThIjT
type 1	![+K-T1I7K9I<BKSPJTC_WjD
type 12	!J_YhI
type 2	_IcJh[
type 20	KG
type 3	!H%E/J3I9V=TE=F5JIKXRFTEYC_WhBiJ
type 30	*JJVKGTK
type 31	*J
type 5	!K*T
type 50	!JiT
type 51	!JiT
type 52	!ZfS
type 6	!XSJ
type 60	EIFC
type 7	!J
type 91	!J
type allowed	!>"IBHFEGWKIQIhK
type bad	!GFIGVKJQKRHZUiU
type ecdsa	!H5I
type ed	!K5J
type error	!e"K,B/A1I3K5E6I;DABFTIIK@OIQJR@TCcJfI
type for	!FVV
type found	!H*E2_9F;IAS
type fuse	SV
type host	!S3H5FBTRTSS
type is	GSKJjT
type msg	*T2T9TRUiU
type n	RJ
type of	!@1V3[8K@TKXLESEaK
type password	!FRUiU
type proto	!J6X
type publickey	"URJ
type rsa	!U2C5E<IFUPDQF
type sftp	!G,I8UITKHSFdS
type ssh	!T2T3E5F9E;>@IA[BGEJF_HKKJLHRFhK
type text	kT
type'	!Z&JBKGFKJRUZWiI
type' 'password'	!HGJZY
types	"F%H&G*H+V-I2H3D5E9H;E@FAFB>CJEKGUKDNGQAWGYHZY_FfKhF
types '	!E+X
types 'password'	!GG>RFZfiD
types 'publickey'	!A<SBJFIReZ7iS
types preauth	FT
typically	BV
typically caused	BV
u	!G"X#J)J-G.[/G0K5H8F?JBICJDCHJIDK@LUMTPCS^T=VDWJXGYJZT_HaHgH
u 0	,HkV
u 1	AXBDFXLWSX
u 10	!;+SJJ
u 2	MViUlK
u 3	!X
u int	!WCHKJ
u user	!?"YSY
u yx	!H
uaaaa	;U
uaaaa ebm	;U
ubuntu	!S#V&I*J+K,E-C/J1G2J3F5>7E8K9G;A=D@IAHGHHJMSNDP@QCR;SCUIYHZJbHfHhIi_je
ubuntu 0	!JMU^S
ubuntu 13	!ZlI
ubuntu 3	MUTT
ubuntu 4	-JNJ^T_U
ubuntu com	!Z
ubuntu date	!XUJ
ubuntu dists	!T
ubuntu ipaddr	!>#X;IBaCJjY
ubuntu rather	!ERJi[
uc	!G"T3VRT
ueda	PThXjS
ug	IZ
ug fzc	!S
uid	!X"?fJiI
uid 0	"DjT
uid 1001	!V
uk	TU
um	!D,J-J7S[UkX
uma	,H-T/F3D5I6K8TBJRUXK_GkW
un	!?"B&D(I)K*I+J,6-C.@/70G1E2H3C5E6H8D9G:W;G<E=G?IBBCJFIGXIHK=LCNHPFQHR=T7VIWIYJ]H^H_DaGbDdEfFgIhHiDkIld
un serveur	RJTFlX
una	!@/A3J7I8TRFSKTBl_
una conexión	!E-S/C7J8URKTElX
unable	!C"K#H%C';(6+--J.A052V7F8C::@CAHCHDHEFH<JFKJM<OBPGU<VIWCXGZF[)^;_GaHdBg:h:jIkFlD
unable to	!C"K#H%C';(6+--J.A052V7F8C::@CAHCHDHEFH<JFKJM<OBPGU<VIWCXGZF[)^;_GaHdBg:h:jIkFlD
uname	!XbU
unauthorized	!j"C&D,J.K/I1J3I5B:F;?<D=ZAIBCKELVPJQER<TJWK_KjZ
unauthorized access	!T<G=[SH
unauthorized incorrect	!XRCiI
unavailable	![/X7EBKTF
unavailable desc	!VTJ
unbekannt	!<"E*J,D-J.I/[1G385c6K8F9J;KBFKCNIOGRDSFTE_JaIbJcJfEiJ
uncaught	!T&H*@,@-Y.G/I2G3H5E7F8=@ZB@IEL@RASHTU_DcDdKfAiG
uncaught error	!]-H8F9E;ILISETHkT
uncaught exception	-ZTY
uncaught pdo	!W
uncaught phpseclib	!A*F9S<T?K@SPUYI
uncaught runtime	!E"T)U9K;U=J?X@VAVKKQVYS
unchanged	!^.DIHKJLJSF[CaH
unchanged skipping	!_.EIHLJSG[CaI
und	"D%J&H'K(J)J*I+F,?-H.E0F1I2J3G6I7D8H9D;F<I=H>J@KCKEJFJGIHHIIJKKFLCMJNWPIQGS<WIXWYKZK[K^J_HaVbKfEgJhGiYkVlI
und das	!U
undefined	!p"D*E+K,A-J.?/A1I2E3>4E5>6J7C8G;><I=E@CADBACJEJHGIDK>LSPCQBSUT=YE[HaGbKcFdJiDlH
undefined reading	!U
undefined variable	!XSJ
under	<WGSQT
under another	!V
underlying	!T"V,D->1]5F8HBGNBRFTC_BbKiSkGlT
underlying connection	lU
une	!K5J7H8K9JBJNJRVT[_GkJlV
une connexion	5K7JBKNKRVTW_HkKlV
unencrypted	QU
unexpected	!E#H%E&;'D)Y*;+A-D.0/A071X2=3@4E6>7C8J:F;K<B=C>F?A@=A:CFDIEGFAG8H@I8JGKUL0M=NTO4P=Q:RES-UJV<X=Y;ZD[;]<^V_?a6bbcedAeCgCh7iHj;kClV
unexpected disconnect	8V
unexpected end	!9"T)W,;->.C/@0J1T3I5F7H9GBAIHKTLHN<OIQKR@SFT<]H^Y_>aIfZiGkDlC
unexpected eof	!T"H-G1S3S8D9KKGNARU_DkI
unexpected header	!IbTcV
unexpected please	!V
unexpected reply	!J,VNSXHkJ
unexpected response	!V-J1JKENITIcWfG
unexpected rpc	!DKKWX^HbVcV
unexpected tls	!T1JKAcIlV
unexpectedly	!J#A&D'I(F)T*H+J-V.A0B1[2B3I4G5Y6=7B:B;H>HAHBUDIF8HGIBJ:LJMAO@P@Q:SGTFUHX:ZC[E]F^=aKdEeFfCgDhFiGl:
unexpectedly closed	!<#F&E(J)W-W0H2H4K5Y6H7H8I:JBSFCHKIGJ?MFOJPHQDTEUJWGXAZG[I]J^CdJeJgHiHlC
unexplained	!:-J3U4SJILIRISFTHaJb?cF
unexplained error	!:-J3U4SJILIRISFTHaJb?cF
ungültig	"F&J+J,J3E5D7K9J;_<@>JBAGKKINIPHQKRFTIWJYJiI
unhandled	"J&@.K0H1X2H8A;;=F?C@HBYFUGJHKJIKSLTOAQDSHVGWGYCZI[DaDhJiYjGlI
unhandled 'error'	!<IVPKSGTK[K
unhandled error	1W7IBTKYSG
unhandled exception	&H-I.H1K9I;CK?OJQERVTE_JiU
unhandled promise	!S
unhealthy	!U
uni	!X"E-F.F/a0G1G3F5B6T7J8;9G<IBDGJK?LDNJOHQKR?SDT?WBXG_FbHcKfFiEkFlG
uni de	!Y"I,@-H.J/W0H1I5E6V8<9IBHKBRCSITEWDXI_IbKfIiHkKlH
uni example	/V6G
unimplemented	!^,C-INKPJQURJTE
unison	bScVfK
unison 2	!IbTcV
unit	!_/HLF
univ	TFkK
univ example	TIXS
unix	!S&]+I,G-D3I7J8D9K;EBKFEGIHIK@LGNGOHRDZT_BcIf>gVhJiGkH
unix sshd	)TBFiG
unix var	!V
unknown	"(#<%6&('=(7)8*Y,>-?.A/d011'2*3G4!5o7-8.99:9<==I>6?Z@KATB?CDE7G2I4J2K9M9NFO1P%QDR7SAUCV8W[YEZ9[3]9^5_!a1b,c.d.e=f+g8h:i#j,kFl3
unknown authority	!W
unknown check	!E,T=TBUCUKKTW
unknown cipher	!=*c/I5H;KAIFJKJ^J
unknown command	!F3WNW
unknown desc	5WXX
unknown error	!G,C.X/=5J6J7@;HBVKTRISVT_WIdJk@
unknown fingerprint	!A3>5c
unknown for	!A3D5YHVKW
unknown format	!A;a>G@DAIQY
unknown host	!T*F,7-A/_2D3)4J5X6Y7<8E9C;B@KAAB9FIK:LGNBPKQDR>SJT/WBXH_HdGfIiHk>
unknown ipaddr	!V
unknown issuer	!]TK
unknown key	!=*D+Y.K/J2I3[5S8E9A<C=IB?FFHKKHPGQ?RK
unknown option	!Y,K.J/K3A5=>I?HKHLJSHTDWK^JaHkT
unknown port	!6"J*K,X/S1B5E6I7JBTJIK@MJN:R]WeXU_9k0
unknown remote	!D+J/J3b5XBIHTLHNI
unknown server	!>*K,I/X2K5V9E;IKJRJTF
unknown ssh	![3@
unknown type	!?5HAYKJQJ
unless	!V5C
unlock	;HPFQSRJ
unmet	!T
unmodified	!Y
unnamed	!I@SQX
unpack	,H-J.V3I5E;XAYBHKESVTK_JaKfH
unpack failed	.W5IBKSW
unpacker	!E.XSY
unpacker error	!E.XSY
unprotected	<E=D@GBDCTDZEKFHQKYJ
unprotected private	<G=H@GBECUDUFJYK
unreachable	!C"F#E&C'K(H)@*?,J-I.C/J0E1<2>3B6A7r9?:F;;=B>K@KAAEFFAG;HJI^J@L9N;OEP<Q>THVJWFZE[E]I^D_HaFbFcGdDeIfGgIlD
unreachable 0	!W
unreachable 1	!F/J6T7YkJ
unreachable changed	!,+J,G/Y5a8X9H@KCTHJNDTT^KbGcHdHhHiSkK
unreachable msg	!7,H/B1J5E7H8EB6KXNIR[SUTTWIYS_BiDjGkE
unreachable true	!5+F5U7I8U;JBVCEKZPGSGXIYGiWjV
unrecognised	!G<G=JAaPGQD
unrecognised key	!D<HATQH
unrecognized	!H>J?HA^BH
unrecognized private	!H>J?HA^BH
unrecoverable	!V-VKHQH
unrecoverable key	!WQI
unresolved	,F-T/Z7F9KJVKJRITD
unsafe	!T
unsafe permissions	!T
unset	!ZSJ
unspecified	!V
unsupported	!;">#I%@&>(A)F*9,;->.//<0I1@3;4F5:6F7A8=:F<:=;>B@WAeB3C>DGEDFVG@HCI?JDK3L0MIP7R;S9T8V@WBXIZX[=]G^C_AanbBc>dHeXf=gFhCi8j>k@lC
unsupported format	!C;]=JAUPKQGYB
unsupported key	!:&H*D-J293J<I=K@XA^BECIFXKINIPARJTIYZiH
unsupported net	?T
unsupported open	?T
unsupported option	!U
untar	LFOU
untar file	LFOU
unterbrochen	!?"F)I,:.G/E1F6G7KIHKcLJOHR?SIT<_HaKcJfHlI
unterstützt	!HfV
until	BH
until complete	!F
until the	3U5G
until this	!K3F5Z
untrusted	!Z&I3F
unused	8U
unverified	!I3G5J9K=IB^FGKFPGQWRGYIi]jJ
unverified ec	!X
unwrap	!>5Z8XTK
unwrap on	!>5Z8XTK
up	!C#Z&>'G)C+>-T0B1@3B4D5F6X7F8):C?C@9CEDIEDGIH?IFJ7K3M@PDQ?W?Y=ZE]S^;bEcUdXeDf9h=iAl5
up a	!JOTSK[J
up after	!H,WLVSU_K
up host	,D-H7IBJKHTFdWiKkT
up php	<I=TAGBTFULV
up project	PIQTSJTS
up ssh	!A*T,?/F2T3K5K7B9WNZRDT8bVdJiHkU
up to	!Y"E#^&J,K-J=KAKBJFINIPIQDRASFTE_FkK
up unexpectedly	%S,H-I5U8JSI_VbJcTjJ
update	";#I%D&J(U+H,>-@0X1F4I6I7C9C;H<==F@IACCIFGGFHVI:JHLHNEPBQ@RIT9VbWBXHYI[C]X^?b=c?dCeFf?i3kIlI
update create	!>0Y8UOYS_VAa7
update failed	!^.J5I9KBHKHRH
update hostkeys	!KHX
update known	!KHT
update read	!B.W0ULHOHSGVX_[aE
update set	SCaX
update stat	!GIILDSKV]
update the	3S
updated	!_HF
updated https	!S
updates	!W.GBKKJLVRK
updates were	!U
updating	#T/H3U5I6VSIiY
updating project	#T
upgrade	!YKSfH
upgrade connection	!^fI
upkeep	!_8GBJKATG
upload	!H"3#7%%&<'U(T)I*B+*,=-J.c0I122H384=527J8B9>:D;7<9=F@GAFB6C:DIE>FGG<H0J;KTLeN?P@Q-R*SaT/U<W*XCZA[Z]H^@_8b2c,eUf0gTh(iFjHkBl5
upload '	LI
upload a	!."I&J'G(;,G.f/F0H6H7I9I=GB>GKI1K2LIOURBS]TGVAYK[;]E^JbIeDfKiGjIkJ
upload aborted	!@.U
upload async	ST
upload big	.a8ILGOISA
upload callback	LTOK
upload complete	!i.EKKL>SGaK
upload completed	LJSJaY
upload data	OSSE
upload ed	!3"Z%K&H-V2J;4<?=5>V?@@:A:CFEFFCGVKfLUPGQBR<VTY-_WhGiCjFkW
upload elapsed	!V
upload error	*S-I.G2W7WSF
upload example	!>/VBZKHMVPVRVTJ
upload exception	!>([.?ISKEL@ODS=[KaU
upload failed	!F"A%I(A)G*E-C.T/?0>1F2E5H7J<B?XATB0FIGFH:LVMKNEO]R0T>WFYVZK[[]I^F_Ca@bFeCf?gJi5jDkC
upload failure	!C.<S9[b
upload file	!<-D.Y0I1D<J=KBJHKJTKTSTTG[Y^KfK
upload files	!G/TSEaKeX
upload finished	!^,I/K7I9KKHTH
upload home	,VTTkW
upload is	.KLHSG[W
upload large	!K-U1JJTNW_YkV
upload local	!JIXLI
upload missing	!;IaSE
upload new	!A"U&J5:;C=H?J@JAHHDKXLIQISZTUYKeJ
upload none	!3"J&G,G.C/E1D6A;K<?I+KDLpOJRJTKVC[4aKeIkH
upload none'	!GICL^SH
upload of	!@"J'V(D,J/I0I1J3I5H7V8E=JIEKSTD]UcKgTiGkJ
upload on	TJkX
upload permission	!CSYaA
upload php	!_9JKILISF
upload pl	!C,G.J/A1W7GNGPWR]TAfX
upload py	!Z/V6ELJ
upload r	!ESYaW
upload rb	LIST
upload reads	!i"I'J-I1HHSIDKBL;NHSH[@aJcJfFkG
upload report	!ZLHSIaK
upload rsa	=A?f@WAqB<DJEDFWGGQKRHY[
upload rsa'	CZ
upload run	,U-VKHNWSSTVaK
upload sftp	.T<IIVLHRHaJ
upload successful	!]
upload test	!H.VLVSX
upload the	!?.W8VO]S]
upload to	!E"U,H/H;U?XLTSWTIaIiS
upload x	!ILFS_aDeH
upload'	!Y/I<JLHSIWJ^C
uploaded	!Z">&I(S)E+G,=-C.7/B0A1;3:5<6I7H8:9F:I;A<A=G@SACB:CKFKHBI5L3NGOIPDQ@R=SCT?V^WIYH[<]?^F_Da_bDcDeKf<gZiEjKkBlE
uploaded 0	![
uploaded 14	!U
uploaded 3	!Y5HHI
uploaded data	LJVW
uploaded file	"J.H1KIFKDLFODRISBVY[J]KaW
uploaded successfully	KW
uploaded to	!ZKH
uploader	!Z"K.G/H1I5K8G;I=UAJBBDUFKK@QUSATH_KkJ
uploader java	!S
uploaders	"V
uploaders lib	"V
uploading	":&H'W(>)A*F+I,:/<0W122J4F5F6E9F:T;E<D=>?K@IAHB6CGEIFGGII,L]PGQFR;T4V=WGXJYD[Uc>dEf9gHhKi@jHk@lG
uploading a	!WKDLbODS?[V
uploading file	!BOYS[aG
uploading reads	!c"I(J-H.D1I8KIELBNIVJ[BaSbHcGfEkE
uploads	!W'S,H/F5J6S7TBCKHOERDTJ[IkJ
upstream	!b&G/K5D7WBHKCLHNJTUWF^JbHfGkF
upstream client	!YKH
upstream http	!X,E
uptime	!H#V,ZTUUJkW
ur	!X
uri	!X1H5C6G8VBJITKKL@OJRFS?TCkJ
uriage	!X
url	!e"E&E,=-B.C/:1J2F3T5W7I8J9F;D<IAHESK>LBNDOISIT=_HjGkF
url 'https	!ZBI
url error	!X/H
url https	!a-I/HWW
url is	!J
url returned	!aSJ
urllib	!_/F
urllib 3	!Y
urllib error	!Z/G
urlopen	!X/H
urn	!^
urn ietf	!^
us	&IBFIKLUVIWUdSiWjTkH
us ascii	!HLVVJ
us east	!HBHNSWVdTiXjUkI
us utf	!V
usable	NU
usage	!["J+H,I-H3I5JBEKGNHRGSJTGkW
usage of	!T
usage scp	!W
usage sftp	!T
usage ssh	!U
usar	!E&T;U=YPViJ
usb	!j.@/K5J;J<U=KBSKGLHOIRKS6TJ
usb device	!U
use	!A"+#D%9&F'V(>)A*?+S-6.81;243)4F6W7@8?9E:e=S>Y@8AFBHCXD@G@H9I6JAK7L>MFN4QDRAS:TGUGW7XXZ;[9]?^S_;a4b9d>eCfHgCi]lU
use a	!G5K:V;F=JBHETFVLISIYG
use ansible	/JLVfS
use f	!T
use git	iS
use key	!=&E,J/K1I5H9I=U>Z@DB7CUDJFER>YTZJi@jF
use of	!]
use private	!SQJ
use sftp	!F5KNI^YbEfIlY
use ssh	;G<I=J>JAIBTCYFJPFQIRJYJ
use the	!T,I6T>GTHWIXZiJjU
use this	!WRH
use x	!</XB[RV
used	!]%Z&C(F*I-G.S/D0H1J2H3>4V5<6H7E8D9A;><C=F@EA@CIEDGDHFIHK6L=NJOAP>RFS8TAVJWIYF[T]I_HaBbIcEdKeKfEgJhKkGlI
used avail	!Z.K
used for	!G"V%[3I5F;IAJBIQKXUiS
used instead	!U
used to	4W5J
usekeychain	+S
user	!J"b#F%A'+(<+Z,>-9/:0=1U283=4:7;9F=UBWEJFDIJJ<K2MDN=O?QIRVTAU?V4W1X;])^E_@aBbIcAd;eCfBgHhFiekXl@
user '	/I1T6SfI
user 'root'	!V"JBEKUR>hWiAjS
user a	IYL<OSSI[S
user acme	!C:VBTFGjU
user admin	!@"VBDRTiU
user alice	BWRIiY
user and	!a"JRGiH
user anonymous	MX_KiI
user ansible	!I.I/Y1VKJLGSB^JbFfJ
user app	!E"T5K7T:I=Y>IB@DEEHFBNTREVHWJ^J_SaGgJiJjAl?
user atom	!JNUlS
user auth	!C-H5I8F<C=F?I@KAFPUTTYJZUfHiSj[
user authentication	!UBIGW
user aws	!F<UCU
user backup	!J.J1W<TB?GULSSSTIhT
user cache	,W/VIJLBTU
user cannot	BJGVRI
user cargo	!H4SBI
user child	!K
user config	,I-U<GBIfKiHjJ
user data	LJ
user deploy	!G"F&Y3J5E<J@SB]FZGKPVQHRKSKYT
user desktop	+F.K1H;J?K@JBFIYQKYI
user docs	!W
user documents	!C,V;I[V
user does	1TLI
user downloads	;U@K
user dra	!ICS
user error	!>@DAFBWIULGRWSVYEaDiF
user file	![3H5BHD
user full	!=.f0_OVab
user host	!J"E%H'?*W+E-J.I/A1C223F4B5C7=:J<9=I>IA_DFGWH,IBK@M5NGO4SFTEVHW=[H]>_?bJdFeIfIhEkdl?
user i	CIDY
user id	!H"X+T5J;;=G@IAHFVPIQCYYiW
user in	!WSF[S
user information	!G,UKJTU
user ipaddr	!<"F#U&I-J1a5HATBEDXKCRXbB
user is	"V#W.FBJLKSFeW
user kekka	!ULK
user key	!H+J3H;=<A=F>??_@bA8BEPCRJY;iK
user keys	:W;B=_>G?B@^B@DFHEIHPDQDSGiJ
user known	!F+S=SWT
user lab	"HRTTIZV^S
user load	!E,VUJgXkW
user local	-J.F;U@JAJWVcS
user mnt	!FSZ
user name	!E,I-H/@3H5E8K;D<GAJG]KDLJNJPKQDR[iajIkH
user no	!0&J1e<>HEI:k<
user none	!C1K<GI:L]cT
user nt	CK
user option	!U
user or	!T
user password	BDGFR[ZKiG
user pkey	!W,IRKZS
user postgres	!YBJRFiJ
user presence	%I&VPU
user proj	!FISLJ
user public	!Y<T@JIHTG[U
user readonly	!BLHO[S^aJ
user root	!6"B&W9HATKTZV^IfTib
user running	!DCU
user s	!@"SBWSV
user sftp	5J@IAUQJYT
user site	IW
user ssh	"E#B'H(G*H+j,C.=/G0D1<2;4D5F6?7A889E<Y=U>V?K@FGFHcI!J>L#M@NJO8PTR9S*THUGW<ZE[5]H^@a:bEcDeFfGgChDk1l;
user sub	!ELIRIiX
user successful	!]
user system	!V
user taro	"T(E)G+G,I.80K1C5B8@9K;J<I=I@KBXFHGIIHKBLDOIQHRWS?TJYJZJ[I^I_HaDcEf?gKhHi6jJkK
user test	+I,<-I.J1@2I5E6C7J8CBUEGIFLTMEOHSB_FdIfTh<iXjAkB
user ubuntu	!J&G-INJRC_Ii^jUkH
user unknown	+EDZ
user upload	!W"I)G0V1;<J=JBJFTHTOUSDYJ_VbIfI
user user	!E"F&VAIFTG:ZIibjX
user vagrant	=WCD
user vendor	!T
user vscode	!K&J,J8H?X@FFBITLDNBRUST_EiHkV
user warning	3F
user work	;S<K?HHKSHYJ
user www	!D1FFUIILZQXRI
user x	!V1KfW
user's	!V.W/J5C:UFEKELIOKRGSJ_IbIcJfJiAjS
userauth	!J(I)>*8+G,9.>/@0G1=2<3?4H5:6H7F8D9?>H@DA2BWCKF^GEHDIHJAL=MDN<OFQ_RWS:TIVHWBXJYD[D^C_:aFb9c=dKf>gJiYjXk@lE
userauth fail	!F,J9GAIBEFCKGPWQ[jJ
userauth failure	!WiW
userauth is	RSiU
userauth keyprovider	!@;U<H@JADQXYJ
userauth methods	![
userauth password	!D"SRXiW
userauth pubkey	!@2IF_
userauth publickey	"D-J1K8J9K<V=TBYK:PHQTR;bJfEjJ
userauth request	!FBERXZUiV
userauth success	!hBFKIRHiH
userauth user	"F9S;GTUZHjX
username	"S%H&6'F(C*6+3-+.F/>0;293)4@5E6>708B9G;D@7BWC;DEE<GKH8JEKALBM;N,R[S3TJUGVEW6X?ZX[>]D^F_.aCbAcHd8eFg@h6isjak>lI
username and	!E"G5J<GBcPIQDRJTYjY
username for	!V
username lab	BIRIiU
username or	"D,I1IQGRYTG
username password	!GGYPJQ>RdZGcIiY
username public	!>=J@IFVYCZJiTjZ
username taro	1JBGRKfX
username test	!H"I&F)Y,D-C/F5B7H9I=T?FFGITNEPUQVRVSJTHYUZW_KbIdJfFhKi7kD
username u	!D"VRIZV
username user	,HBAkJ
username vagrant	!TKFjT
usernames	!DBVjU
usernames succeeded	!HBTiSjW
users	!E"G#@'E(A)D+c,A/I0B1T4A5776:?;H<V>U?KBDCGDhFDGDJ?KELCM?NBR'SJUIVBW7ZK]D^>_Za;b5cAdGeBfFgAhDiF
users only	!X
users s	!JBHDV
users user	!H"3#C'J(E)I+a,G0H1U2K4D5<7<9<:D;J<W>VBICCDZFFGFJCKJLDMFNDR0VEW;]I^B_Ga@b<cCdIeGfIgEiDk=lJ
uses	!VATFS
using	!U"U#@&?'D(?)W*?+4,J-8.H/G0D2/3>465>67738A97:@;B<S>K?J@GC:D>EBFSG[JKKDLKM?NEQTRWSHTIU]WEX;[I]@^D_3aDeAhDiUk<
using a	!?"F&F,I2K3F9A;:=F>H@JA=B_GJKGP:Q8RWTKUaY?iT
using an	!JFWlU
using base	ST
using cipher	QWRG
using default	!W
using defaults	,J-U<GBJLJfKiHjJ
using hash	-U9IfJ
using keyboard	B=
using new	!S
using parent	!U
using password	!^<KB@QIjK
using public	!>&E;U<T=UATFSjC
using publickey	!_"U%F&V)Y,A-E1U5J7G8H;D<E=D@GAGB@CGEHF?G[JIPKQJR<TEYGZG_IbTdIfYhGi>kG
using rsa	BJYU
using sftp	,I;K<UQJRTiU
using ssh	"F&J*G+F.H2I7J;J<HAVB?EGGVHINGRSSIWJYA_GbEcUdIhHiCjSkClI
using the	"K%W&:,K;I<UBTGJPJSITIjC
using user	EIFB
using username	"X%C&:)U*K,:-:/B1T2K3C5:7C9C<VB@EJF?HJN;PVRUSET?^H_AcWdEgKhHiUk;lH
usr	!T#D&S'F(D)J+T0@195H8':A;F>B?JDEE@F9G>J?KELGM@OJPWR@TEV6WEX>YH[@]BaHbFe@f_g>iDkE
usr bin	"A%K*I/U1B6T7D8J9E;C=H@JAGFKGKHFLIN?OJQJXIYH^TaHdJiJk?
usr lib	&W3G8B;K<ICGFDIJKIOIPSV>WA[?^HgJ
usr libexec	!:,K1@5I<JIILE^HfhkI
usr local	"F)J.J1H2H6J7G8I?HAXKEL?NDOIQFRESDTKWG_DaDf?hJkA
usr sbin	"T.H/IBFLJRJZUbIcJfH
usr share	&J,H8A<JAJB?KHRGTFcGdUhJiFkWlH
usr src	5E;F@TAIHXYJ
usually	TT^TbI
usuario	"J,F-D/C1X5J7J8KGJK?QIRGTAXJ_HbWcIfWiXkTlU
usuário	!Y
ut	!H8V;VVT
utc	,W2T8G;IKINGTUjSkJ
utc ssh	,WBSRJ
utc taskinstance	RUjU
utc transport	!UNITW
utf	!V?SQX
utf 8	!W;T@IYJ
util	"G&K*F-J.G1G2I3D5C7T9F<T=E?IAFBAGJHGIKJ?KBOJPFRBTYYJ_HcGdXfDiHkX
util concurrent	!E8UJDTT
util create	!D-H/U5J8F9I;UKDPKQKRKTWWJ_HdXfJ
util java	!A-H/U3K5J8F9I;TAKKDPKQKRKTWWJ_HdXfI
util js	,TkV
util pool	!XTK
util psql	!S
util py	7TTS
util sftp	!JSS
utilisateur	!D"e(H)H,@.8/?0F1A3F5@6B7I8A9J<HBBI>K<L?O>QDR=S?T?XI[D_@aBbEc?f?iIkIlE
utils	&E-?.H3J;I<JLAQDcGjK
utils js	!>-G.J1T7S8KKHLEcH
uuid	TW
v	!U"H#B&H'G(C*H.U/C4B6E7F8A9C<>>C@HC?EEFKG:H>I;K@MCN<OSV?XDYGZB]E^S_Ia;b>cSfHhCjTkHl?
v 0	!_&WTK
v 1	"V-K.J/J<E?KAWBFIDLGNJQUiV
v 2	!_,J-K.S9JBBKIOURETAbJfJiH
v 20	!E
v 3	"F&K)J*J-I1I3U6I<G=F?S@BADGKIHLF_IcIdJfCkH
v 4	3I5HRWgSiV
v 8	!X
v t	!C-K:U^]_UjS
v user	-]NA_CkD
v w	!S
vagrant	!G"D#J%J+I1I3G5D7J8K9K;C>F?J@CCYEKGJP=QARCYG_IhWiTjT
vagrant d	!J<T
vagrant insecure	!U
vagrant ipaddr	!B<HBTITZWiWjU
vagrant machines	!G=^BHIT
vagrant this	!E=T
vagrant was	TT
vagrant will	!U
valid	";#K%C(D)I*B+J->.@/<0Z1A2B3C4H6G9@:H;U<2=:>A@YASBBCBDJEHF=GFJHK=L5N:OBP@S:UKVDWBYZZH[B]E^B_AaCbCcBeHf9hIiSkWlI
valid and	!J
valid certification	!T
valid connections	k]
valid credentials	jU
valid for	;T
valid from	!U
valid openssh	;[<I?VA:PEQAYX
valid private	!A<J?ZQFY]
valid rsa	!I;8<E@VAkP?
validate	!C*G,@-G/J1K3U4W5Y8H9I;D<GB[FJK>NGQITF_IfEiWjJkD
validate user	!FiW
validated	!C/J3X5YLH
validating	+U5KBFL[RHST
validation	"I,E.B/G5W:WAEBVFSKDLGOFQITAfIjZ
validation error	!^;UAHOJSJ
validation failed	!K3D5W:WFVRJSHjT
validation of	!E3T
validator	IT
value	"=#H&Y'I)F*F,I0A2E3G4H5U6D:G=<>F?J@JBBCDDHEHGCHUI;JEK=L8MIN9O=QUR3S6VCWBXGZE[?]E_@a<b?cBdFeIgGhFiHk@lB
value does	!J?SQGYX
value error	!6"H&[,F-E0K1F3C5;6K8C=E>J?GBHFIHUIEKILBNGOFQZR@SDTAVHWJY?ZJ[HaHbHcDfBiKjGkHlK
value for	<T
value time	!FTU
values	!a"I;GBJPEQWRKSJ_FeK
values mismatch	!U
vanished	"I*J+H,F-?.J/I2A3G5E7K9<;J<IBBGJHJK_NGRISKTK_GfHhGkI
vanished before	!Z
var	!]"5#F%B&3'G(E)T*?+<,/.G/G0@3I4F6@748@9T:I=U>B?@@<AGBDDGEEG?IJJHKGLUMHNEOHQHRJSVT6VAXCYSZC[;]F_<b:dBeBfHgEhAiIjAk;
var jenkins	!Z
var lib	,I/D9I;H<V=]@IBCCSFGIKLFSCTIYHiJ
var log	!^,C5J7J9V=@BEHJKIOKRFTE_JiK
var run	!_SI
var task	KHTU
var www	!G"@&A(J)V*G+G,=.?0I184J6G7D8H>J?H@AA;GHHTIIJILTN;ODSdT9VJWIYTZJ[C]K^A_EbFdJgKhJkA
variable	!T"J&Z.H/K5T<KAJIHKHLFPGQIRGSFfIiK
variable class	!KjW
variable sftp	!_SK
variables	!H8TPHQTSJTS
vault	!]"K&J,I/S3K4W5I7S<GHJKIPHRBSBaCiCjH
vault example	4W5G
vbm	;U
vbm uaaaa	;U
vcf	!>(X,H0I1I8JIUKFLGRITJ]H_KaFgK
vcf gz	!D(X,I0IKGRJTJ]JaG
vcs	BUFVRIjW
vendor	!H)T*:+K,D.J2<3V7J8W;I=I@VBGFBGIHII@JJOUPYQTWIYD_EbJhJiTkDlD
vendor example	,C/B1J3U6VBUKIjU
vendor league	,G/J5I;FKVLIOUPUQURVSKTIiU
vendor phpseclib	"U)U*>2A3J7E8[BEFJIKLIRHSHYK_JdJiIkDlI
venv	LHSG
venv lib	LHSG
verbinde	"UBIRD
verbinde mit	"UBIRD
verbinden	!C"I)J*I,E-I.F/G0I1G3D5U7G8F9JBDGKKCLINGOIR[TV]K^I_HaJbIcIfGiJlJ
verbinden met	!I"K*J,G-I.H/K0J1J3K5F7I8GBHKDLJNHOKR[TW^K_IbJcJfJlK
verbinding	!;"H,W-a/<0I1G3F4I5@6D7C9JBHEJGGK[NKR:TXWHXH_AbIcJfJiI
verbinding actief	!K,Z/J
verbinding maken	!K,Z/J
verbindung	!D"9#@%D'?(<)J*A+=,f./081J2B3/4A5+9::D;:<9=?>E?E@AA@BCCCDDEBF?G9HBI7J;KZL3M>N:O3P>Q7S0T]UDV@X7Y@[:]>^;_Da5b6c3d>e@f@g<h8iJj:kA
verbindung fehlgeschlagen	!J"H/JKGR[TF
verbindung hergestellt	!T,V/J7HKITC
verbindung mit	!S6JKJTT
verbindung verweigerte	!G,YTH
verbindung wurde	!?)V,X/H1U3J5G8H9KBCKHRETCfS
verbindung zu	!K"K,Y-J/IKIRHSITHZUiDlW
verbindung zum	!I)G*J.I0K1B2K3H5C6J7T9FGJKULINHOISITUWSXKZI_EaJbJcJfFgKhJjJkJlI
verbindungsaufbau	!H"K.J/F1J6K7F9WK@LJRDSKTZ_JdJfJkF
verbindungsaufbau abgelehnt	,Y7HTCdKkH
verbindungsversuch	!;,Z/G7VRJ
verbose	2J3X5A9IITTUXJ^U
verbunden	!Z
verbunden mit	!Z
verfügbar	&X.T7G<XBTRBfIiJjJ
verifiable	!A3Z4WBGKGTJ
verifiable could	!H5X
verifiable host	!H4W
verification	!D"7#G%>&2'J(])E*:+>,D-2.9/.0?172/3d4_5d6>7>8599:=;1<:==>J?F@?A9B:CBDJECF@GjHbI<JAKGL6MIN:OBP5Q7R1S,T5VBW3XAYAZC[C]W^<_6a=b9c=dCeEfDgFhAi7j+k:lG
verification code	!6"G,J-K/K3G5A6F8DB>GmKFRFSITHkE
verification failed	!9"G%C&8)J*B+C,<-<.B/80J1?243j4b5g6K7F8E9B:A;9<@=D?K@EAABCCHEHFGG=HdIFJIKJL@NBOIP;QAR7S4T>VKW8XHYG[J]J^D_AaEbBcDdHfJhHi5j0kF
verification this	!V3J5H
verification update	!A(X3HIJKISJ]YaH
verified	!_"J&K(I,H-J.C/B1J2?3C4@5_7K8K9F;E<IAIB=FIH>IIK=LDQIRESDTH]KaEfJgYiF
verified because	!V
verified this	5U
verifier	,J-G2J3Z5X9JTI
verifier callback	!J-H3[5Y
verifier server	!X
verifiers	!G3T5THT
verifiers always	!I3THT
verifique	!E.UBXRJSX
verify	%H&=(]*C,G-=.C/=0G1F3W4G5^6G7B8@9S;H<D=I?JABCJICJILDOHPEQ7S=TDYEZK[K^I_?aCbGcEdKf>gVhHjWk>
verify certificate	!T
verify ecdsa	!I3U5W
verify failed	!Z5H
verify host	!H5U
verify ssh	!F5V
verify that	!B"URY
verify the	&D3UGZQITH
verify username	RFjW
verify'	HT
verifying	VX
vers	!W8T
version	!K"H#A%D&-'A(8*;+D,D-].1/H0G1V2A3B4F586C7?8%:F;4<?=@>F?Z@8B@CGD@EFHCI1K<L8MdNiO7P-Q-R>S7TKUDWGX@[H]>^5a;cidBe@f[g;hCiDj>
version 'ssh	KXfK
version 1	!I9YNC
version 11	1D5HLKTJf?lI
version 2	!C,J6U8I?]JTLKMCPIWH_JiXkAlB
version 3	!p"J)K1C;K?U@JAIBIKGRHVTcBfC
version date	!W"G-F3G5K;JAVFKIKNIQJRDcJkH
version exchange	!F,W-Y9JKB_afV
version got	!E1^fX
version http	!E,U7UMKTWfK
version identification	!=-FMZN?_FlY
version idstring	!KWUkS
version in	!E-K1H9KNKc[f]
version ipaddr	!J/T
version is	9U
version mismatch	!FNKbYcX
version number	MW
version of	!TNT
version open	!H-KJUNIRSZUiHkK
version packet	!?"I-K3T8K9JKGNCRT_KcVkJ
version rb	!K-TkU
version set	!S
version ssh	,K2H8TFIGTJTKUMJiHkElF
version string	!B)I+G/?1B2H3A7F8D9?<D>JA>BHLJNhPGRHcKdHfGjIk^lC
version v	!UBHIFRT
version'	IS
versions	!U9K
versions of	KT
versuchen	5FBISEbSfW
verweigert	!@"?&K(C)H*J+K,i-J.3/:0F3G5B6C7D8E9H;G<K=KBYGJIAK3L?NIO@QHSXT7WJXHYIZK[D]H^J_Fa?bIcFeKfDgJhJjIkHlF
verweigerte	!G,YTH
verwende	REiUjY
verzeichnis	!F.B/G0G1J<IKILbOFTI[V^CaH
verzeichnisinhalt	!X
veuillez	!C.U0SRI
veuillez contacter	!G.U0TST
veuillez vérifier	&T
vfs	![)J0U3J6J7H;IBHKFLHNJVIfFiHlH
vfs 2	!=5UBJKJfIlJ
vi	!I*[-E2Z9U
via	!G"5&>)E*D.;/J0E1;2C5T9A:S;9>I@JA=CYDJEGFHG=I>JEL9O?P8Q9RJTHVGZG[B]H^A_Sa=eIfJgGjZkJlU
via 'publickey'	!Z
via borg	!T
via ftp	lY
via proxy	BJRKWY
via sftp	"H-_.B/B1K3I5V<JBBIELAOERSS@TFVK[G_WaBcEfIiG
via ssh	!B"D&E*J,G1H2G9G;@<TABCZGFJJKVP@QERJSJTGXEbGfCiSjTlE
video	!T.EIK]T
view	!a,E/G5I:TBJKALSTE
view it	!E:TLT
views	!V
violation	!=<H=HC]YKlU
virtual	!U
virtualbox	!A7V<I=]ITjJ
virtualbox private	!G=^BHIT
visit	"S
visit https	"S
visual studio	!V
vm	!H"E#W.Z5F7G;H<G=TAJCDDWPKQJSFTYYJ^EcUiIjF
vm 1	!F#W3SBI
vm boot	!FTU
vm pem'	CJDX
vol	!H,G-H.[/G1I8T9HBJKYNKRHSXTE[FaHfJ
vol 1	!F,J-J8U9KKVLUSXTH
vol 2	!H(T
volume	"E,E-G.U/F0U1F3J5E6T7U9J;J<J=HB@I?KJLcNIODRCSFTCVK[G^I_IbIeDiGkH
volume 1	!:.I1J6T7WBFICKJLeRKTKeFfUkJ
volumes	!>-W/I5]8W9J;A@IBSRHTDYX_J
vom	!G"I#H%J&V)H*G,W.E/E1C2I3C5H7D8E9G;C<W@KAJBGEHFBGGHIJIKDOFPHQKRTSETBWIYIZE^HbIcIhHiKlH
vom server	!7#K&W)J*I,X-E.G/J1E2K3F5C8J9J;G<T=KBEFFGIKANHOGRTSITGZF^J_FaSbJcJfShKiDjGkHlI
von	!J"B%J'K(J)J*I+G,E-H0H1H2J3V4K6J7G8G9H:J<D=V>S?J@HB>CHEJFJHIIGKTLDNJPGR>SXTBXJ[I]K^J_KaFfKgIhIi?jI
von c	!S
votre	!@"X&J(I*J,C-B1I2K3D5D7T8K9G:J;J<JBTEJFKGKJKKANFQIXI]KaIbSdJgJhIjIkDlJ
votre hébergeur	!G.U0TST
vous	-J5W8SRI
vous avez	&T
vpn	!^,J.J/F6ABCJXKXRATCWJiGkJ
vps	"J&W)X-J1T3I5S8H;H=H@CAJBDCVKKPEQTRFYHfXiKkK
vs	!5"G&H([*G,D-D/A0G3F5B7I8F9DB@IEKFLENZOERBS?TKVVWG[J]K^K_HaCcWfBiEkElE
vs class	!F;UAUPTQU
vs dst	!E(ZgU
vs ft	N]lJ
vs hex	(VVK
vscode	&I,I5K8F?W@EITJIKGLCN=QKRUSST[_?fHiHkTlF
vscode extensions	!B&I8J?X@FITLDNDRVST_HiI
vscode server	!V
vsftpd	!X
vsftpd refusing	!X
vulnerable	3H5GUXkJ
vulnerable to	UX
vv	<XBIjV
vv xx	!T
vvv	cS
vz	!T,F
vérifier	!W&T
vérifier que	&T
vérifiez	!=(V,K-J/T3E5E7VBWKIOIQJRTSHTU_IgViT
w	%K&B)J*E+J-?.A/<0J1>2F6I8A;><?=E@IADBJF@JHL8MJOHPBQZRTVDWfXVYJZK^D_Ab@cTdAhHk<lF
w '	!T,S
w bam	!W
w date	!A7YBJKJTViT
w failed	!F1J5T<EHBIFL@SKVJWc
wait	!6"E&F)G+F,E/G1_3K8T;C?IAGBFEAFJIGJZLHQBSJXJ^EcGhTiH
wait action	KK
wait connection	!@"H,K-C1]KGNJTK_E
wait for	!;"J&I)I+I-S.G8D;F?KAIECIJKZLJQDSHTHbTcD
wait handle	JTNJ
wait on	!JJTNK
wait remote	!KKZ
waiter	,I-T5U7DKWNT_TfDkS
waiting	!J"F%>&6'F(D*>+B,T-T.4/I0C1S2:324D5G6C8V9A:G;<<?=F>H?F@DA;CADFEIGSHDIBJYKWL;MIO?P>Q:R.S4TWUJVDW=ZD[A]Ga?bGdIeGgGh9jFlU
waiting for	!I"0%@&9'H(F*@+D,T-T.6/I0E1W2=364F6F9;:I;@<B=H>J?G@FAACBDHGTHGIDKVL=MIOAPAQ<R1S6TTVEWAYEZE[B]Ja@bCd=eIgHh:jHlV
waiting to	1GBFKIRJYSbTdWfHkS
want	(I1K2U;C<I?K@GAGKJLHPJkUlK
want to	SIkV
wanted	!W
wanted were	!W
war	,F/E7UBGKILKa[iH
war erfolgreich	!DaX
warn	"7#I%E&8(F)E*F+<,d-;.91:2@4H5@6?8T:J;G<A>I@AA?BHCXDJEII<JCKAL7N:OIPIRTW>Y>ZF[@]F^B_8b>c=dUeWf;hBiYk8lD
warn admin	!T
warn deprecated	![RK
warn dropbear	!GiT
warn ipaddr	!D,K7UBJGY
warn o	3JCTMUOVaJ
warn permanently	!X
warn sender	0USS
warn sftp	!a"?.K/I5HOARH
warn ts	,U
warn wmsg	HU
warning	!U%1&C'@)J*K+3.)/H031I2G3W4Z6C7H8>:<=W>8@9AJE8F9G:H;IHJKLCM?N?O/P4Q<RCT=UZV6W/X:YAZ@[2^J_>a-b*c*e=gThDjGkG
warning 1	!>(Y5YBVRH
warning all	![
warning authentication	!8*V2T<JAKBZCWKHRFi]jZ
warning blowfish	!U
warning can't	!V-T/H5I9I
warning connection	!E,X3I5F9@B=FJKVTEUa_JiKjJ
warning date	TT
warning failed	!J1Y5TLW
warning file	SK
warning ftp	!IlW
warning identity	!/&A1@5E;W<]=[@GAGCGHGI>L>PHSGYJjCkB
warning message	!aLI
warning no	3D
warning permanently	3;4J53?TDKH1KJLTPTRVSWiU
warning platform	!U
warning possible	!T
warning potential	!D3X5G
warning remote	-X/I3i5D8JB=FJRITEWK_IiFjG
warning retrying	!Y,J
warning revoked	!?3B4d5C
warning setlocale	!Y
warning setting	!U
warning sftp	LT^UfT
warning some	!Z
warning ssh	!2%I)U+I3D5F6E8J9U=W>KFHKCOJPGYD[K^WcFhJiGj@kIl<
warning the	!a-J3T5JBEKHRHbKdS
warning unknown	!^3I5H
warning unprotected	<G=I@HBFCVDUFJYK
warning unsafe	!T
warnings	!SBKHUTH
warnings warn	HU
warranty	!W
was	!K"H#X%G&='>(1*U+3-X.C//0/1G2U61:7;<<(=3>??;@0A7BSC8DBE:FEH:I<J4KVLJM<NIQIRFU>WIX3Y1Z5]V^UaId=e8f!g7jHk'
was 0	!d,J.CLGOHSCaH
was a	!<,U-T8KBHLJOJRKSFWK[V
was aborted	*S,F-T2Z3=5=BIRITI^I_VbKhHiFlI
was an	ST
was beyond	!F.JKH]Y
was closed	!I,>-X/I2U3D8UKDNHRCTDWSbCfHhUiUlT
was created	!T
was forcibly	!GKUTS_S
was found	!_LJ
was incorrect	;KAKBHKKPGQTRJ
was interrupted	.V8UKWTI
was lost	!C,E-W1H8VKX
was made	!CIJSTVX
was not	!@"K#I%I&@)F*V,:/B1>2U3Y5Y6J7C8E:H;K<D=I@IADGUIDJJK4N>PFSBT:VCWBYKZI]J^V_@aEcEf@j@lJ
was nothing	!e
was plink	!D5WKKRXTW
was previously	!Y
was reached	,K7HTU
was received	!U"K)S,I-U1T8HK:RKTH_TbJcElU
was refused	!a,T-CB@KERDTCWH_GiAjKkI
was rejected	!H"I-T.G1I3F7I;KFJGTOKQISGT7^ZbBfJ
was reset	![-HKJ_J
was revoked	4V5J
was set	!DBVPXRX
was specified	PU
was successful	!BVSaV
was successfully	VS
was unable	TT
wasn't	!?2I5d
wasn't verified	!?2I5d
watch	!W
way	!HSH[[
wb	!UOT
wb as	OT
we	"H,F/E0J3I4KJILKQHSEWJbF
we calculated	!W
we claim	!D3T8VBKKSkF
we did	BIGFRK
we only	*S
we sent	EE
weak	!e9?;KFJ
web	!S">#I%:&A'C)W*8+:,B-J.T0G1J2B3I4E6J7E8>9@:C;=>G?@A<CFDEEBF7G5H8I]JIK<LTMDNIOKQWSYTJUJVKWCX<YB[E]B^9_.b6dKgCiBk=
web 01	!4"E&I,E.H/A1E=IBYKTLGPVQWS]THaJkK
web 02	!I-V/T3J5UBVNJ
web 03	!T7JBS
web 1	"I&K(T,H.V/G1K5K7K9J<F=TBJKGNITDaJbHfJ
web 2	"V,SIHRU
web dav	!Y
web example	!J&Y/I6UaSiG
web exception	lU
web hosting	!8"C&H.T/J5KFJGJIILSPJ_IiJ
web socket	!a-K
webfactory	;U
webfactory user	;U
webhoster	!EBWREhTiC
webhoster für	!EBWREhTiC
websocket	-JWW
websocket bad	-JWW
wed	!S2U<S=TBJGI
wed apr	!S
weekly	![
weitere	!DhT
weitere hilfestellung	!EBWREhTiC
welc	cV
welcome	!n"9&I,E-D.J/F1@3F5B7G8E9HB>GJKGLKNTPAQCR5SIT<UIWI^K_Cb=cbfCi:kSlX
welcome message	!TKDTCkSlX
welcome to	!^"H&I,J-F/H1C3G5C9JBDNTPAQERGSJTDUIWI_Gb>cafGiC
well	!TBV
well known	!S
wenden	!E"USV
wenden sie	!E"USV
went	!E"K,U-U.F7I8KK_LGOJQJRHSEaH
went wrong	!I,V-V1S3YKWLISF
werden	"<#G%F'F(C*D+E,S-A.9/Z2E394G6?8?9B:D;6<H=V>D?GAAB>DGEEFDGDHCI;JFK<MFNCPCRESCUHVFWCXTYAZC[C]D^B_AaVbEcCdGeDgDhDi9j?kElC
werden da	!G,YTH
were	!V"A&;'K*I+K,A-F.E/?0H1G2J3C6I7F8F9@;C<A=J@JAHCKFHHHJKK>NHOFPFQAR]T=VHWEYK]K^F_FbFcGeKfIkG
were added	!W
were expecting	!V3J5J
were looking	!E:TLT
were not	!A"H&J/J5J8JKGR]TJ
were rejected	!U
were skipped	![
wg	!^/I6AJU
wg 0	!SJU
wget	!c/=6ENK
wgs	.JKJLXSVVK]X
what	!f3D4I5FBCHFRDTI
what we	3HKWkT
what went	3S5S
wheel	!TbS
wheel for	!]
when	!p"7#G%D'I(D)A*?+G,<-5.J/G112<384I5D8799:H;7<6?I@BABCGG7HCIWJCKEMTO7RJSHVBXBYCZE]H^Ab<c<dAeEfEgJhDkE
when attempting	!FIT_T
when calling	!a-KIJKCNJRKSEWW
when channel	IS
when connect	!C,J5IBUiYjS
when downloading	!E
when host	![5H
when logging	!?7UBUKVRITZ
when publishing	!9&H-K.H/F5K9J;HBIKHL[SWTCiH
when the	!l,>/F1H3D5BBCIDKDL?NKRCSHTC_IfGiHkJlV
when trying	!K
where	!Z"H-C1B3I5I8?BKK?LJOJRKSG[V_HbJcUf>iJ
where a	!GKKSG[VcV
whether	5V
which	!D"J&K,G-K.G/F1H2V3;;G<H>JASBJFTGZIDNHPIRJTEVWYF[H^H_IaEbBcUfHlJ
which differs	!JcX
which does	!@3D5XIGSTVX
which is	!J9XFW
which this	!D.K2X3E5D9FATBHFIGZTKYIaI
which to	!U
while	!E#@'C*K,E/F0A1[2E5I6<:@;3<<=;>G@@AHC@DFEDF2G/HJM>NJP3R<STUHWXY7Z>[K]>bJcCdVe?fWg@hHi7jJkG
while connecting	"I.I8C<KB4KDPJRSSIYI_JdXfGiC
while copying	.XKFLIOT
while downloading	!V(S
while establishing	"V.I1W3D8JBJIJKFTGbU
while executing	&X/K1J5HNJRBWK_UfKhTkI
while expecting	!I-V1E^TfJ
while getting	!YQKRE
while mounting	!Y
while opening	!J)U-I1TKELGOSSXaKcVfU
while processing	5IBUTV
while reading	!U"G)V+V,B-D.E/F1V2K3I5E9@BAJEKVN;RCSHTAWJ_>fUhIkG
while setting	!GaW
while synchronizing	!E.J1UBTOIRSSG
while transferring	!98X<JITLS
while trying	!_XS
while uploading	!F-T.WKFSV[W
while waiting	!C"K&K,T-W.F1[2J3J5H7T89BIFGGAJ[KENXRASH_SbGcHkXlT
while writing	!H.T8UKVOITK[SfG
whl	!V
wi	8FKYNT
wi fi	8FKYNT
wiki	!X,J3K5K;TAT
will	"E#K&C'K)F+I,H-J.I1C2F7D8G9B=K>HAJCZDSIGJGMKNDOEP=QAR=SKTHUJVDWDXTZD[G]W^HdEeHfDlI
will attempt	BI
will automatically	!V
will be	!G"H-K.J6U=DC[DTEIGKPEQFRBTKbKgTiJ
will not	!c,KKF^JfG
will request	!T
will retry	!J/W0VSJTEXX
will try	!@3HKJTS]Y
win	!W#J%I&Z'I(E)@*A+;-;.E/:0B172B3Z4H5C6F87:J;:>Z@BA@B0CGDFEJFDGAHEI;JALAMHO<PDQ@RHS@VFW@YCZE[?]E^4b9c@dVeJfFgHhGjE
win 32	"VRJiJ
win error	!C-GKBNVT[_UdZ
win scp	!Y"9#K%K&['J(G)A*C+=,I-=.G/<0E192C3Z4H5E6G8;;?<B=C>Y@FADB5CIDHFFGDHGI>JCLCMIO?PGQCSBVJWDYEZG[A]G^5_9b;cBfGgJhHjI
window	!Z
windows	!X&F)H*I.G2I3D5D8I;DAHB;GKLENFPHQIWHYJbAdVfFjKkFlJ
windows 8	KT
windows 9	!W
windows error	!@RJdS
windows power	OT
windows system	!G=TISbIdTiS
winscp	![,].K3J7J8KBJIVKCOIQJRDSFT@dKkC
winscp exit	gS
winscp open	!J,_RJTGgTkE
winscp put	IWOJSGgS
wird	!X"J)J-I.H/G0J1H3F5D7G8U;H<K>JBAGKIJLHNHOHQKRDSGT?_JaBfTiElJ
wireguard	6U
with	!K"G#A%Y'6(I)E+G,H.=0F1F4=6D8J9S:3;J=D>F?B@;BYDIEBH:IKM.NHQJU;V(X)ZD]2a?bTcWdEe1fDg1hIkG
with 'file'	&Y
with 0	!J)V1V7KJKKYcVfW
with 1	!C"J(U.J0J3J5UBFKTOVRTiG
with 2	!JLUSJ
with a	!a
with agent	!9&]*G-H2I3J5K<HFJKHRATEb_cbiFjB
with an	!S8KBIRK_ShT
with any	!KGS
with asyncssh	!J"J)J1HfI
with aws	!JTYjT
with code	-Y5EBKHKKDNWTF
with configuration	TK
with connection	!I-I/W1SNH_EiS
with curve	!J-T9HJWfU
with econnrefused	!HTWkSlU
with ed	BTEJFEiU
with error	!C)J*T.E/D1@2U5C6V8];H<JAKGJIJKULANUOHPHR[SIWE^KcEfFhKiIjHkIlI
with errors	!DQYTTaUiG
with esm	!H
with exception	-S/I8TKJQSRT_VfIjT
with exit	*K/G1>5H6J8E9B=TAHBBGFNJQIR@^G_YaJb@hU
with exitcode	!@)F-]/T5S9JKELKRJWJkH
with failure	%Z&G.GLJOTSH
with file	!G9SBZ
with files	<T
with fingerprint	!<5^9JBTKJ
with git	iT
with host	!X,BBSKJREiJ
with hostname	!J5K6EBKkU
with io	-G3T7SdT
with ipaddr	!C*Y2Y5GBJ
with key	FURGiVjT
with message	!A*T2X9XBZLHOJ
with mic	;I?KPJQISJZGcKkI
with msg	!A,H7TBCFJGZKKRUjK
with name	/J<U
with no	!]"G&?*G.K1J2H3[9J<?B9FCGBLHPER<ZJbJhJi<jH
with non	/U3JBV[TiS
with null	!G;V
with open	;H<V=ULGPHQKYJ
with output	!J7TdT
with partial	!I=KFJG^RHZGiJjI
with password	"J-UPKR]_TiC
with path	<USK
with pre	!H"XBIRSiV
with private	!I;E<GAUBKPHQTjX
with public	%S&B1T3E5D;C<I=H@GBTEKF?LIQXR8ZHbJcJi>j=
with publickey	!Z
with reason	!C3J5K;^<]B>FEPHRJYJZHdUiJjDkV
with requested	!E%]&C
with result	!V^J
with return	WT^UbI
with rsa	YU
with self	!J
with server	!X/K5I9JKHTGiT
with sftp	!D.F9WKIOGRWSUTE[H
with sha	!K5KBHFZ
with shell	!V
with ssh	"J#T%J*F+J,>/G2H3D5D8I9D;B<W=KLJSITVWEYVZI^E_FbHcJfJhHjV
with status	!:"E-K/H0H1E8@;@<GIFK@NFQKRUSXTAWH[H^VaKcIi<kH
with success	!X
with the	!B%G&<)U,K.@5K9T;A<BABBTCJIJJIKEN?OGPBQ<WCYHZS_JaIdJhJiajWkElI
with this	5GBBPFQIRUTXiI
with unknown	2JBIF[iJ
with url	!T
with user	!A"UAUKVRUhViUjW
with username	,[3I5I6J8KBdKKLJR9cHfTiGkK
with writable	!X
with your	!I"J&TBVTVjU
within	*H.E/@1D2K3>597S8D9C;F<JBEFHGHJUKDLEN:OJPIQIRGSDTbWG^JaIbKcEdKfYhIiCjJlJ
within 30000	,J-HKCREf[
within 60	!Z
within specified	!G5H7UBGJVNKfH
within the	,G-F3J=TBEKJT[
without	"F&G)H*I,C-<.D/F1E2K7J8_9E<J@EB=FJGJIILFN?OFPXRDSBT>WDYG[T]J^E_?aEbEcIfDhIiEjJkDlJ
without a	,JKH[V
without adding	QU
without exit	!E5I8[BJK]SK
wlan	!b
wlan 0	!U
wmsg	HU
wmsg user	HU
woke	!E-JBSKS
woke to	!E-JBSKS
won't	!Y.J3J5H
won't protect	!U3K5H
work	!E"A#F%G'H(D)F*G+D,C-B1<2E4F6H7G8D9D;T<?=?>AEDF@GBHAJIKIMINEOAPIQ]R:SETBUJVDWEXIYIZF[@]G^A_DaCb?cTdIeIfDgFj_kBlE
work actions	ITQS
work ed	!V<S
work ppk	!D;D>IKJPJQY
work rsa	hSiUjD
work site	!BIELZ
work temp	!U;[@EAKIGQJYH
work that	!T
worker	!A"H/J1G8^<IAJLTNHSV_HfK
worker 0	TT
workflow	5S;G<VRTSKiT
working	!W)A*J-D/J9G;J<H=JEKFHGEHJKIN@W@ZI[J^=_@bScDf7gUi6kAlH
working directory	!b1D5J<KBAGJKHPJRF
working on	&T)G-E.B3T5T8>9JNBPVR=WB^>_CbTcJf;i>kE
working tree	!V
works	">&U.H2T5G6H<SB>JSKFRC_HbGcKiFjTlW
works only	<T
workspace	-J;V@JAJHII]LGQHSKWT
workstation	CVDH
world	!T6U=JkF
would	"K%W&B.Y/J3F5F7U9H;H<G>TBFFJLHNKOJRDSJWDiHkW
would be	!V
would not	!A%X&D,T5K7XWGkW
wp	)V,V1T5H9JBEKFRBSTTAcTiIkU
wp content	!TLGSU
wrap	)I-J/T1J<TBDGIKHLJiF
wrap after	/I7F
wrap onlookup	!G/T
wrap onlookupall	7T
wrapped resetting	!G
wrapper	,K2U8J;JOHRITK[XjG
writable	%TLUOJ[TkTlT
writable root	!X
write	!A"+#A%I&/(4)3*1+J,)-?.v/#253>4;5:677.8[95:>;)<'=,>??:@4A0B<C;DHE>F8G6I!JGKTLXM;N=O_P.Q-R!SqT6UGVUWEX<Y6ZA]2^0_2bGc4d<e7f7g9h9i*j4k=lB
write access	SW
write byte	!UKI
write commit	!X
write completed	KK
write connection	!G.E8FKZMINU_IkT
write create	aV
write data	8TSI
write due	!H.X
write error	-I1AKVOUSY
write failed	!3"G-A.d0G1;3I5D8]BEHIKSL;OFRHTJWC[J^K_BaDbHfG
write failure	!F.UKVLDSK
write file	!7,F.Y0J5I8W;K=KBAHJIIKULXRHSaVB[Da9fK
write home	%T[K
write i	SK
write inode	!XSG
write local	!F.X
write loop	SK
write modification	!J.HaZ
write no	!HVT
write path	!TLU
write permission	!>.B0JLGSga=
write remote	!:.aKXLESA
write sftp	!H.VSS
write stream	!BIELXST[TkUlT
write the	LT
write to	!E"G&I/F1@6J8<9K;J<HIDKALXQKRBS_VF]Ha:bKcFfHiHkIlI
write usr	!X
write wait	!@"H,K-C1]KGNJTK_E
writer	1THS
writing	!H"B%J&C'K(D)H*H+K,C-A._/?0W1?2I3C5?6I7D<B=F@IAFB<CII<KbNDPFQGR@S_T>V@WEYI]F^E_DbDcCdKeHf<gKiFjFkElE
writing '	KVSJaI
writing channel	!V
writing failure	!<.Z0UKV[VaU
writing objects	KT
writing to	.Z5K8GBIK9L?OVRJTI[DaH
written	!H/J1F5I8GIJLHOCTHV]aXbJcJfF
written num	!Z
written to	!E"VRTVX
wrong	!G"9#G%B&>'K(H)F*C+H.C0D1K2@4I5>6E8A9::E=;>F?>CDDGEFGBHHICJEL=MTNAODP<QlRbS@VHWCXGYHZD[F]H^G_AaCbCcAeIfAgJhEiTj:lC
wrong device	BIFTRUiU
wrong key	!U;JAT
wrong padding	!HQY
wrong passphrase	!F%J*K2I3J5B9E<F=@>K?EB;EKFHPEQjREYDiH
wrong password	"K5J;A<D@HAKBDKEPJR]YKiE
wrong tcp	!H7UTUkV
wrong version	MW
wrong you	FT
wrote	!].J/IBHKHLJSDTIVYaGiT
wrote ssh	!_
ws	IVLI^T
wsarecv	!U8K9HkT
wurde	!C"?#F%G&B'F(E*B+D,Z-U.=/40@2C4G5[6A7J9?:G;><;=B>F?H@GAGBVCFDIEGFEGCHEI=JDL<MENGO@PCQAR5S>T<UIVFXFYCZF[D]F^Ba?bBcAdGeGhDi8jAlC
wurde nicht	)K,E-J.J/D0J1I5^7H;G<E=JBCHKIELESJTG^KaIfJgJiKjJ
wurde vom	!F,Y8KBGKIRETHfJ
www	"I#H%G&:'G(D)V*E+B.6/D1@3K4D678C:J<A=U?E@=A5CKDIEIGBJCLYMHNGO9PIRCSaVAW=XEYSZF[S]B^<_?b=dDeGfIgEhDjGk2
www app	!Y;S=JBIIDL@SUaI
www data	!I=V
www example	!T,B-J/U1J3K9VBIKBLTRGkI
www googleapis	!T
www html	.J/F3I=U@IAHFKHIIHRCSZTIYF_SaGiD
www index	"U)U7TFTLBQUfJ
www nextcloud	3V
www releases	!KLXSI
www site	!E5XBTLT
www ssh	!D5JHYSG
www ssh'	!HHV
www vendor	!X*H1K2GSITJ_IcT
wwwroot	=K
x	!I#D(<)C+T,K-F/G104G7@8@9J:C<==<>;?5@:ACBBCEEGFBG<I=J>L_NEPIRUSXTIUAVWY<Z;]8^H_=d>f=gUhDiCjHkEl0
x 0	!F3T5TgZ
x 00	KKWXbV
x 000	!V
x 04000000	!D
x 08	!J
x 1	!U2SBILIRI
x 10	!CKX
x 11	!c,E-H1I9HBFFJKKRI_K
x 2	!E.U<WHXKILISG
x 203	/T
x 25519	*W9D
x 5	!H*U2T9VNU
x 509	"J3J5F;BAJBGKIQ^RATIiI
x 64	!T
x 7	NIVUcTkU
x 800	!W
x 80004005	,E7TT[
x 80042109	!]RH
x 80070035	!c
x 80131904	!V
x 86	!Y"T%S;IHVLFSBUIbS
x 9	5J
x a	.HSW
x c	"X5KWS
x connect	TIWSXT
x crypto	!Z
x csv	!H.GLWST
x failed	!HRXfG
x ipaddr	-KKWNU
x l	!G,URJTUbKkW
x permission	!ILEOJS^aHeK
x proxy	TIWSXT
x s	SS
x self	NGfT
x sshfs	!</XB[RV
x to	SS
x tramp	!D+W5CTTbScV
x uploaders	"V
x x	,^/G6WNK_JkD
x y	5VLUSU
x'	=HLXa@
xauth	!_/I6K<JIJLE
xc	9U
xe	!W*W5J9FBHNVTJWVkJ
xfer	-I.E1H5W8I;KBUKCLURJTJ_JaKfF
xfer scp	KJLV
xfr	!V
xfr 1	!V
xk	!F.T5TLVST
xktdj	!K;V
xktdj eaaaaabg	;U
xlsx	!D,D/E0_1I;H<GBFHHITKCRGSWTI[@^IaIbK
xlsx'	!Y+K0ULEOJ
xml	!I"I'V(H*K,F/H1G3J5C8A;KBBIBNJOUR@SXTFV[[A]H^U_KbJfGiG
xml'	!81J<JV^aV
xmss	!U%S=JBJRWhV
xmss cert	%TFKRWhV
xmss type	!V%T=JFJRWhV
xr	8THWSD
xr x	8THWSD
xshell	!D7URITX
xterm	"A5I7H=IBGIIKFLGOIR]S?TWWJaKbIdKfKiF
xx	,K/J7XlT
xx port	!I7VTH
xx xx	!D5S7ZTGlT
xx yy	!T
xxx	!D*U-U.K/X5D<GBBGTIJJSLWNKRC_EaJfJ
xxx 22	!UKTRI
xxx port	!T-WRI_G
xxx xxx	!C-W3T5KBJGV_G
xxxxx	&F9SbHcV
xxxxxx	:FSXjU
xyz	&UIThUjU
xzf	!Y
y	!T#K%E(V*F+C-H.>/@0H5W6D7A:D<D=A>C?U@DA?BYCIDIEFFDGIHFIAJKNHO:SETAVHWFXJY@ZH[D]X^J_IaAbEcJgKhHkGlI
y 2	!D,J/I?WLI
y git	!G5W
y n	!Z(J3J5W;K<G=GCGEJIGKEOCPGRGSD[KaHiT
y to	!IQT
ya	"I*K,V-J/E3I7I8I:X;J>HBIKFOVPJSVTIXK[UiJlG
ya que	,X
yamada	!WRViH
yaml	!X"I,USK_EeK
yaml error	!U8S
yaml'	!i<9I9L7V@
yc	!U;I
yc 2	!U;I
yes	!c">%J&H-J.I1J6C8J<F=@>KBEEJFIKDLJPCQFR@THZXbKcJhJiDkD
yes no	RS
yes o	!AITWT
yes passphrase	!J
yet	!T"E#]&J(J/I0K2J3=5X:G;G<JBKI@KFLJPGQIRHS?VJ_UaGfK
yet valid	!T
ygen	>TPIQH
yield	!E-TKS_V
yml	!Z/J0J5F7T;I<HBHIDLTRJSCWJaJdT
you	!V"E#E%G'B(C)I*<,J-H.?/I0:2@5T7D8893;:=I?E@>A;BECJDFFDG;I:JAK=LJMIP,QWRBSZTJUGVIW>XIZC[:]?_BbWcKdAe9f5gEhIl]
you are	"C,J5A:J;J<UBXLFPISUTDXJ^J_DaKbHeGjJkK
you can	!a,J5SBERKiH
you cannot	NKlU
you do	!F&TBVOVQTjU
you don't	:TLT
you entered	TV
you have	!E"F#K*H.F8J9IFJGKHULEOJPJR=dJfJiH
you know	!K3U5K
you may	1T5HLJbS
you must	&X<U
you need	!T>GOW
you provided	!]
you see	!c&@BCiIjE
you specify	QY
you still	!D,IRVSUTI^XbT
you sure	lW
you think	3I5X
you trust	!J3HQT
you use	!D&UBWj^
you want	BUSIiVjTkV
you wanted	!W
you were	!G:TLT
you're	!DBJF]
you're using	!KFZ
you've	"ILJ
you've successfully	"ILJ
your	!F"^%0'>(8*7+<,F/C0=2F3:45587<:2;6=3>>?I@JAKE8H.I5JFKJM?NCOFP8Q8U@WFZ5]8_abWcZdFe:fFg=i]jEk=
your account	!S"V-D.H1G3H5G8H:FFJKBLFNIR@SGTI_:bBiZ
your address	!F3JBKKG_[bJ
your authentication	!A&_.WBA
your client	!G2T
your connection	/T
your credentials	FT
your debugging	FT
your device	!W
your host	!I"K/K2H3J5F8H9XSK_ThSj[
your identification	!b3K
your ip	!A"J/JKKTI_b
your key	!T#K%J&I5IBWSH
your known	!]4J5EHA
your network	3K5IBFRGiK
your password	!:"c&JBCTJZJ
your private	<G=J?U@SBGDTFH
your public	!f3J;HYD
your remote	KT
your sftp	!S"H)X.J1TBHKJLHRHVSaJcJfUiI
your shell	!9.J8KKHNJSJ^Ub[cWiK
your ssh	!;#X&J5H6I<UAHFTQURDTZiHjGkY
your system	!H"T2S5K_KbT
your username	!;"G,I1IBYRUTFiY
your web	!8"C&H.T/J5KFJGJIILSPJ_IiJ
yp	!C(S*[2C9I
yq	iS
yt	!W
yubi	!F%W&JBH
yx	!H
yx zty	!H
yy	3T
y形	;U?T
y形 形式	;U?T
z	"7#G%G&?'Z(=)F*F+G-B0Z1=4I5>6?7K8=9C:J?G@DABCFDJEHFAG<HGJFK2L3MGN>OCPCQ@SITTWCYCZF[>_>b:cAeFgChGk:
z 0	!C(J0]
z 203	/T
z a	!E0X
z error	!EB[REXVdUiEjGlU
z serwerem	!E,T/TBIKKRUSKTX
z setup	!J^SbG
z xktdj	!K;V
zdi	5J;IHW
zdi 1	5J;IHW
zeile	!G1I^VfI
zeitüberschreitung	!>"G,9.J/D1H6F7K8HBIK<LHOJR?SJTh_JaJfIiIlJ
zengin	<I
zero	,J-K.T/S1J;J<JLJSG^TaKbJ
zero exit	/U^UiI
zero status	!UiV
zi ip	!J
zielcomputer	!G,YTH
zielcomputer die	!G,YTH
zilla	&J.J;G<G=H>aAJBDPHSIYG[JiU
zilla 3	!U
zip	!;";#G%F&B'q)H*C+F,7-F.W0^1?2G3=4I5;7?8@:G;8<=>H?H@BAAB3CCEGFAGEHEIUJEL:MGN?OWPAQCR5T7V:W@XCYAZI[1_<a4bBcBdGe:fAhHi;jCk=lA
zip aes	!D(T9TLJOT
zip no	!IIVLJ
zip to	'UKHSV
zip 形式	!T'Y0HSJ
zip'	!B.Z<JIVKJLH
zk	!E5JQX
zone	iS
zp	!E3I5HRXiW
zsh	!^-G1J5IBJKJNGSJWYbC
zst	.V
zty	!H
zty 8	!H
zu	!<"2#H%B&?'I(@)@*D+<,J-?.1/60>1:2D374I556:7;8999;<<;=?>D@CAAB=CCEEF@G=HBI7JAK.L8MEN:O7P>Q:R6S4T2VHW?X>YBZS[=]G_ca:bJcHdEeGf>gFhfi:jCk:
zu einem	!JlX
zu sftp	BU
zugriff	!I"E(F)J,C/@0J1U3J5D6G7I8K9J;HBZIBKJLKOCQKRVS_THXK[F]Ja?fIjIkJ
zugriff verweigert	"F(H,D.7/B1U3K5E6J7K;JBZIGLDOERVSZTK[HaBjJ
zum	!D#K'J)E*I+J.E0H1@2I3F4K5@6F7]:K;G<G=I@KAKBGCJEJFIGHJJKULFMJNEOFPKQHSCTVXUZG]J^I_BaGbIcHdGfCgIhHjGkFlE
zum server	)J-E1F5J7H8E9JKTTS_I
à	!T"B#K%F'I(F)H*D+G-H0D1F2G3Y4I5=6B7[8A9A:H;D<G=J>H?J@JAICJEHFIGGHHIEJIMINBPFQAR6S=UKVIWFXFYIZH[E]U^G_?aDbEcGeIfHgGhGi@jGkBlV
à jour	!W
à la	,K.S/I7KKIOTTH]W
à renci	!G/IKTTU
à sftp	/T
à un	RJTFlX
è	,I.I/J3T5H;K<U>KIGKHLHODRFTC[GaKbKfJiIlV
é	.T/U0S5I9K=TBIIJLJRESBTJ[TiK
échec	(T-I0J3C5E6V9IBJKEOGQKRTSIT=XK_IiI
échec de	!S-K3F5H6VKGRTT?_J
échoué	(J,B-G/B3J5J7T9JKBSETZ[JkV
établie	!I,U
établie car	,U
établir	,C/DKKRWlU
établir une	!C,E/ERWlU
été	!?"J(I,D-A.I/H0V3@5Z9H:J;I<K>KEHGKKVLJODQ@RISHT@WJXI]I_FaIbJgJhTiKjW
être	!H.K/H@VAUKSOKRKTDcT
être établie	!I,U
öffentlichem	;SAUBHQURKYViJ
öffentlichem schlüssel	;SAUBHQURKYViJ
öffentlicher	!H"I,C.H1I3H5D8I;K<IBbIJKHLJOKQHRHSJYGaJcJfIiJ
öffentlicher schlüssel	!H"I,C.H1I3H5D8I;K<IBbIJKHLJOKQHRHSJYGaJcJfIiJ
überein	!D3^5A
übertragen	!^
übertragung	"F(W*J,D-H.@/I0G1K5G7H8U9I;HBFIGKWLBNJQJRGT@VIWJ[J]T^J_Ha?bIcHfHgXiJlG
адрес	!I,G/X3J5K6K;JBDLKRASJTE_WiJ
аутентификации	!B&T,E;FGJQHRZT<
байт	!W
байт за	!W
в	!F"C#X%F&@'I(H)H*E+C-C.C/?0D1G2G3W4H5<6G7C8A9C:H;;<D=E>S?I@AAHCFDHEFFDGDHFIDJGK=LAMGNBOUPCQ@SZT9UKVIWBXGYHZH[X]H^E_@aFbEcGdAeHfEgGhDjAkAlC
в доступе	,JBWKKSX^K
внешнего	!IRIdTjVkI
внешнего репозитория	!IRIdTjVkI
время	,D/I7TRKT[kT
входа	!C"F8JBEKKRUZI_WfV
доступ	BXSWTG
доступ к	BXSWTG
доступе	,JBWKKSX^K
за	,G.J/G3J5K7W9JBJKJRISITS_WfKkW
и	!>(K/J0YiX
из	!B/KRFTF_WdSjTkF
из внешнего	!IRIdTjVkI
или	6JLXSI
имя	!J(K0Y6K
к	!J"B#J%I&S'I(H)I*J+J,T-F.F/B0F1F2J3D4J5E6G8C9H:J;E<J=K@IBTEJFJGFIGJHKBLFMJNGOFPIQERYT[VJWDXGZK[G]I^I_BaGbHcGd@eJfFgIhHiCjGl@
к серверу	!A&KBJKIRZTUWIkIlH
ключ	!G"A#X%E&>'H(G)H*F+D,8-D.A/:0?1F2G3_4H5W6G7B8B9D:G;V<B=E>T?H@SADCEDGEEFDGBHGIDJFK=LAMGNCO?PBR5S;T8UJVIW@XGYFZH[A]H^F_BaEbEcEdGeHfBgHhDiKkClA
ключа	!B.K;I<I>V?G@AKJPKQY
код	!?(K+K,I/J0I1Y9IBHFKIIKKLWMJRFSUTJWI[D_JaIbYeKfXiHjKlI
на	!8"G#Z+G-I.I/G1H3D5G6I7F8H9H;G<I=J>J@KB=HIIJKCLVNGOHPGQHSBT=WJYJZH[F_EbJfHhIiJkGlX
не	"6#?%B&S'@(=)A*@+C->.6/T0V1<2A3^4B5S6:899<:C;V<A=A>B?E@SAACDDFECFBGIHCI:JBK5L7MBN@O8PASDUFVBW;X=YCZ?[;]@^A_6a=b>c=eCf;g>hAjIl:
не удалось	!D"E&W,C.H/V0J1I3E5A6H8I<KAIBWIJKFLHOJPIQFRTTAXKZG[J_GbJcKfIiTkElI
невозможно	"J&I(K-K.H/F0J1J5I6J7K8G9J;IBDIJKELFMJNJOFQIRXS>VKWHXK[G]K_IaJbIcJfIgKiIkFlX
невозможно подключиться	!B&KBJKJRZTUWIkIlH
от	"J,H/H0J1K3K7XBCKJLIRCSVTS[F_JfIiKkWlK
отказано	,V7FBWKKSXTC^KdEkG
отказано в	,JBWKKSX^K
отклонил	!B/H;HBWQIRZSIZIi]jU
отчёт	!H(K/J0YII
ошибка	!@"3#<%>&:';(:)<*;+=-:.806162=3/4>5169748599:<;S<;=>>>??A?BIC=D@E>F>G;H=I7J=K5M<N9P;U@V=WcX;Y>Z>[T];^;_5a8b:c9d8e;f7g<h<iCk6lT
ошибка невозможно	!>"K&J.J/F1K5K8J;KBHIKKILHNKOIQJRXSGWI[I_JfJiJkGlX
передано	!W
передача	!W
передача файла	!W
по	"I#Y%I&F*J+G,D-H/G0J2K3A5G6K7G8I9F;E<I=J>J@KBCFJGIHIIKJJKCNFOKPHQJRGSITAWI_WbKfHhHiFjKkHlH
подключение	*G,W-D/@5J7K8E9UBJK^NIRDTD_GhJkH
подключиться	!?&T7K;JBEGKKHRYTUWIiKjKkHlH
подключиться к	!?&T7K;JBEGKKHRYTUWIiKjKkHlH
после	!H"G,G8IKKRAT[fW
прочитать	!IRIdTjVkI
прочитать из	!IRIdTjVkI
репозитория	!IRIdTjVkI
с	!H,K3[5IBIKJRJSJiK
сервер	!:"B#I%J&G'J(F)J*J,=-I.G/=0C1X2K3F5E6G7E8E9U;C<J?K@HAHBTCIEIFJIEJJKCL@MGNIOHPHQDT<VIWFXJYKZE[A]H^GaEbVcFdIeGfTgHhIiXkIlX
сервер отклонил	!B/H;HBWQIRZSIZIi]jU
сервера	!G/K0K3Y5J;JBFLKRHSWTJ[FiI
сервером	!>"D%H&E*H+D,c-A.J/H2H3F5F6K7D8G9B;F<E=H>JAIBECIEKFGGGHHJIK?NFPEQJRHT;WGXK_@bAhCiIkBlJ
серверу	!A&KBJKIRZTUWIkIlH
соединение	!@">#G%C&A'J(E)G*B+@,_-K.=/<0C1W2C3>4I5=6A8@99:J;?<A=D>F?J@FACB<CEEFFAG@HDIAJBK9L>MAN:OAPAQAR1S;TUVHW@XDYGZG[F]I^EaCcCdEeGgEh?i?jElV
соединения	!7"G#J%I&I'I(H)K*I+I,>-H.G/=0I1J2I3J4J5I6I7F8G9H:I;?<I=J>K?J@DAJB?CJDJEIFIGHHJIHJJKCL?MINHO@PHQAR<S>UKVIWeXIZI[@]H^H_GaHbIcIdHeJfJgHhIiEjEkElA
соединяюсь	!T
соединяюсь с	!T
статус	!VkK
статус передача	!W
статус соединяюсь	!T
только	!K9Z>W@J
удалось	!D"E&W,C.H/V0J1I3E5A6H8I<KAIBWIJKFLHOJPIQFRTTAXKZG[J_GbJcKfIiTkElI
удалось прочитать	!IRIdTjVkI
успешно	!W
установить	!@,C.K/G7XLKR?SHfKkWlY
установлено	!T,U7KRJTE
файл	!?,H/J<J>V@IAKLJOYQHRHSVWK[Z
файла	!J(J*K.H/I0Y3K9JIKKKLWOKRISETK[K
хост	!<*F,>-A/^6D8=9DKUNIRKT@_H
あり	"8#9'<(7+U-</B0I2=4A9A:B=W?<BJCJE;FDGIITJJKIMDTEUHWJX?[H^I_<a<bDd>e6gHh@jW
あり りま	":#;'=(7+U-</C0I2?4C9B:D=T?=E?FGGIITKJMDTEUIWKX@[I^I_=a<bEd?e7gHhA
ある	+VBJeU
いう	!YCHTI
いか	'K/S0I1J<U?K@HAGGHLTRFVKYGZJaIjGkK
いか かア	!S
いか か確	!GBV
いく	IUaT
いく くつ	IUaT
いず	!T
いず ずれ	!T
いた	"C#J%H)K+J,B-E.G/H0I2H6J7D8T;E<H>K@GB@CHFTIJJUKEOJPSRESGTEWH[I]X_VaJbGcJdIeIfIgKiGkGlG
いた たた	!H8UKH_ThT
いた ため	!K"H%I+K,F-I.I/J0J2I5S7E;F<I>K@HBDCIESFTIKJVOKPTRHSHTF[J]XaKbHdJeJfJhIiHkIlI
いて	#U&J,K/K3K5JBYLG[I^UbSfT
いて てく	#VBTLISJ[JjV
いで	.W/J0KSI
いで です	.W0KSI
いな	!E"H%I&S'U.J3G8H>HJKLJNKRDXKZI[H^K_JbJeEgJiEkKlI
いな ない	!E"H%I&S'U.J3G8H>HJKLJNKRDXKZI[H^K_JbJeEgJiEkKlI
いの	PT
いの ので	PT
いま	!H)G+8,F-I0E3@5K7G9G<9=7>ED6GGH;IFLIT>UEVF[GbGcBhDiDkKlT
いま ます	#E&K'4+A-H/F2:5?829?:T<8=C?4A1BGD?ESFIHCM:SGTJUHZ;cIe<gUhIiCkHlS
いま ませ	!F"?%A'U)D+F0514304C687:8T:;;;<K=D><AVCEDFE=HGI@L8PCQAT1VB[9]<_Eb8cAdBeShE
いる	"G#I&G'H(J)K/F1C2K6I7E8D=I@KAHBFCKDTFHIFJIK?LDNHOEPGSBVGWHXHYIZK[I]F^T_HaHeIjUkIlE
いる るか	,TTW
いる るこ	^U
いる るた	0U3K4TDV
いる ると	!S
いる るも	!J3V
いる るコ	3I5V
いる る可	!?3S;UKJQTfS
いる る形	>U
いる る鍵	!KjV
いア	!D-SRTXS
いア アク	-SXT
いエ	7SKJ
いエ エラ	7SKJ
いパ	!IJT
いホ	,J7V
いホ ホス	,J7V
い可	,T3IKJfT
い可 可能	,T3IKJfT
い合	LVSW
い合 合わ	LVSW
い場	!_LGRH
い場 場合	!_LGRH
い形	!D0U@UYVeV
い形 形式	!D0U@UYVeV
い操	!GaX
い操 操作	!GaX
い文	!F0Y
い文 文字	!F0Y
い方	![QK
うえ	(UgU
うえ え再	(UgU
うか	;W
うこ	!WjJ
うで	;TNT
うで です	;TNT
うと	,I5J7SBKdKlS
うと とし	,I5J7SBKdKlS
うな	/T0J;J=JVU[EeK
うな なフ	0J;K=KVU[EeK
うな なホ	!K/V
う一	;SPJQUiU
う一 一度	;SPJQUiU
えた	8V
えた たた	8V
えて	!F5W
えて てい	!F5W
えま	!S'K.G0V6T8I;I<GBFIHKKLFOHRHSF[G]K
えま まし	!U
えま ませ	0V6T;J<HIKLHOKSH[JiT
えら	!J0IIKOT
えら られ	!J0IIKOT
える	!D#U.UBJJTiI
え再	(UgU
おり	!W
お問	!E"VRUSS
お問 問い	!E"VRUSS
かか	#ZBDiK
かか かり	#ZBDiK
かっ	!G8UlS
かっ った	!G8UlS
かの	IUaS
から	!D&T(:)<-X/T162?3A4B5E637E9?:A;7<<=J>B?A@AA=E?FHIBJ8MVP<Q>RBSUUJWGXYY@Z?]Z^6_UaAbId=fCiB
から 20	!F
から sftp	BG
から ssh	lU
から らな	!F"S#U7SBIISLWiT
から らの	"H&H*I-C2J3G5F6H9G<I=KBGFJHKIHK<MXWGXU]H^K_EgKhJjJ
から らリ	-T8HNU
から ら再	!H#U_T
から ら切	-V1KBGKSNIRJSJTJ_TcJfJhSiK
から ら応	!E%T&T/UTS
から ら読	CViJ
から ら送	]V
かり	"I#[%K'J(F)K+J,A-K.D/V0F3G5E8J<T==>I@JAHCKFJGJHJKDNHOGQCRBS<T;YD[G]FaHbJeJfJi<kGlH
かり りま	"J#X(G)K+J,C-K.D/V0G3G5F8J<T=>>I@JAIBDGKHKKDNHOGQCRCS<T;YD[G]FaIbJfJi>jEkHlH
かア	!S
かア アク	!S
か確	!FBV
か確 確認	!FBV
が	SKVTiV
があ	"@#B'E(B)@*E+V-C051@2G4G5I6:9K:H<H=[>K?E@>A8EDG@MINIO6PJQFSUWKXFY9Z=_CaCdDeBhFjJ
があ あり	"@#B'E(B)@*F-C061@2G4H5J6::I<H=[>K?E@?A8EEGAMINIO7PJQFSUXFY9Z=_CaCdFeBhGjJ
がす	!E"T)T1V8GBVKIfS
がす すべ	!FBX
がで	.=BELIOTSUiK
がで でき	.=BELIOTSUiK
がな	,K5K7D8VBIJWdKiJkJ
がな ない	7IJX_T
がな なか	8UlT
がキ	5VBWiT
がキ キャ	5VRJiT
がサ	&K*S,E.I/H2H5I8J9HBTEVFSKHNJRASCTGVJZT_HfGi>jJkI
がサ サー	*S,E.I/H2H5I8J9HBTEVFSKHNJRASCTGVJZT_HfGi>jJkI
がタ	,<-J/K1I7IJVTVXTdUkT
がタ タイ	,<-J/K1I7IJVTVXTdUkT
がダ	!FTX
がダ ダウ	!FTX
がネ	)U,G7HBKKUTF
がネ ネッ	)U,G7HBKKUTF
がフ	!C0YBJL^OGSV
がフ ファ	!C0YBJL^OGSV
がホ	!E3T
がホ ホス	!E3T
がリ	,I-JKX_KbUfT
がロ	]Z_J
がロ ロッ	!T
がロ ロー	!F]Z
が一	"K%J(X+J,J.E/G0I5H6J9U;H<J=IBDFFGJIHLFQJRDSBVHWJ[JaIbJgUiBjF
が一 一致	&J(X.H/J5K9V;J<FBFFHIILHOJRHSHTIVJgUiH
が上	!H"U
が上 上限	!H"U
が不	&I*J+K,C-I0G1G2K3D6U7J8H9J;U<J>I?IB?DHFGGIHJIJKALGOFQBRDSETBWIXIYG[J]T^I_HaGbIcFdIfFjJ
が不 不明	3K
が不 不正	,J.G0I3J5I6T;U?KBEDIKFOJQDRJSHTGYH]VaKcIfJkF
が不 不足	.UES
が中	!C,H-H.[8_JTTJ_S
が中 中断	!H.V8XJU
が中 中止	.U8W_U
が予	!C,J9INJTHfW
が予 予期	!C,J9INJTHfW
が停	.H5VJXKS
が停 停止	.H5VJXKS
が公	!A<XRHi[
が公 公開	!A<XRHi[
が切	,?.D/J3H5I8T9UB?JTKWLFNJOKRDSDWH^KiDjHkF
が切 切れ	,J-V.K1K9TBKRJ_G
が切 切断	!6)T,E.JBEKVLIRKSGfShSiK
が動	)S1TKJbUcVfV
が受	!D%TRTiT
が受 受け	!F%T'SRTiU
が含	!F0[6U;TAKDVKJYJ^JlJ
が含 含ま	!F0[6U;TAKDVKJYJ^JlJ
が壊	-U;SOKWU]KgV
が壊 壊れ	-U;SOKWU]KgV
が変	3^5B
が変 変更	!H3Z5D
が多	!F"IKI_ZcKhY
が多 多す	!F"JKJ_XcKhY
が大	cU
が大 大き	cU
が失	!2-G1D3J9K;Y<HAFIVJVNKSHWD_IiUkF
が失 失わ	!D-J8U;UJWKW
が失 失敗	!71H<IAJIWKISIWFiVkH
が存	.J3F5E;H<XLSRJSGTH[E]KeJ
が存 存在	.J3F5E;H<XLSRJSGTH[E]KeJ
が完	!e-G.B1F8TBIVJ
が完 完了	!e-G.B1F8TBIVJ
が必	"H.JBHGYKIPXQDRJiI
が必 必要	"H.JBHGYKIPXQDRJiI
が応	!U,E/E3J5KBGLKRKSJT[WJlI
が応 応答	!U,E/E3J5KBGLKRKSJT[WJlI
が拒	%F)E,Y-E.I/J1F3H5I7H8A=UCJDKFJK;LJRVTFWGbJcGeHhJ
が拒 拒否	%F)E,Y-E.I/J1F3H5I7H8A=UCJDKFJK;LJRVTFWGbJcGeHhJ
が指	!H5V;K[S
が指 指定	!H5V;K[S
が接	!A*T-H1I3I5G8YBEKXRFSHTHWS_ThViIjJkJ
が接 接続	!A*T-H1I3I5G8YBEKXRFSHTHWS_ThViIjJkJ
が新	?V
が新 新し	?V
が既	!KOZ
が既 既に	!KOZ
が正	,I.H/F0K1I5I7B8K9H;T=H>GAUIFKDLFPFQYRWSFWIZG^IiSlJ
が正 正し	!G&J,J/G5I7C9I;T=I>JAUIIKJLIPFQYRXSIWJYSZI^KiUjIlJ
が正 正常	!S&TDT
が無	6VBHCHRTTIiT
が無 無効	6VBIRTTIiT
が異	!JITLVSU
が異 異常	!JITLVSU
が発	(K)J-B0J3I7I8C;I<KGHHKNKTHWX[JaTdJgIhJkIlI
が発 発生	(K)J-B0J3I7I8C;I<KGHHKNKTHWX[JaTdJgIhJkIlI
が登	!C3J5W
が登 登録	!C3J5W
が相	!I(S-T8HNU
が相 相手	-T8HNU
が確	!H-U.K1K3A5V8HKFNW_S
が確 確立	-U8IKHNW_T
が確 確認	!I3B5V
が終	-I1]KT_KbT
が終 終わ	!S)S1SKHbVfT
が終 終了	!C-J1Y8SKZ
が続	!JKH_UhT
が続 続い	KH_UhT
が緩	!ICX
が緩 緩す	!ICX
が見	(G)K*K+I.C/U0F3I5E8J<T>H@KAHDJHJKANJOEQCRESHWCYD[F]EaFbJeJfIjHkIlI
が見 見つ	(G)K*K+I.C/U0F3I5E8J<T>H@KAHDJHJKANJOEQCRESHWCYD[F]EaFbJeJfIjHkIlI
が設	!D&U3U5HjK
が設 設定	!D&U3U5HjK
が許	3KSYaT
が許 許可	3KSYaT
が起	!@"T&U,V<URJlI
が起 起動	!B"T&U,U<URKlJ
が送	!I(SLTcW
が送 送信	!I(SLTcW
が違	"CBJGJKKOKP@QWbIcJfIgKiK
が違 違い	"C;JGKPCQW
が違 違う	!KNTlU
が鍵	!CB]iCjX
が鍵 鍵を	!CB]iCjX
が長	0V
が長 長す	0V
が閉	!D,J1VNKWGkC
が閉 閉じ	!D,J1VNKWGkC
が間	!X;I
が間 間違	!X;I
きい	!J]X
きい いた	!K]W
きす	!J[TcW
きす すぎ	cW
きず	!GHV
きで	!IOT]S
きな	#J'I,E.G/G0Z1I5S7X8H9K;HFHGHKBLJNJPYSH_HaJbIeUiK
きな ない	#K'I,E.K/G0Z1I5S7X8H9K;HFHGHKCLJNKPYSI_HaKbIcJeUiK
きに	!T,XBTgJ
きに にネ	!S
きま	%C(3-G2I5I8G<9=FA?CEIBJCM=OTPIU>WIYE[E_?g;jF
きま まし	!ZCHUH
きま ます	+VKKRDTKXSlS
きま ませ	%D(6-H2I5J8H<9=GA@CJIBJDM>OUPJUGWIYF[E_@g<jF
きる	!W&TBKPUiHjI
きる るの	!T
き容	.T
き容 容量	.T
き換	!F0HIJOUgV
き換 換え	!I0IIKOV
き込	!D&K'J,D.Z/F0F1E3J5G6J7G9I;G=HBCHWIDKVODRFS]WG[V]K^JaEdJeDiFkIlK
き込 込み	!I.W0G1I;J<IBGHTIFKUOERJSZTIWIaFeF
き込 込め	!G.THU
き込 込も	-T
き領	![SJ
き領 領域	![SJ
ぎま	!B"I(K+K,J-K.J1K3J5K8J;F<I>H?U@IBJCVETIJKFOKQIRFTFXJ_UhViJlK
ぎま ます	!B"I(K+K,J-K.J1K3J5K8J;F<I>H?U@IBJCVETIJKFOKQIRFTFXJ_UhViJlK
ぎる	!I
ぎる るた	!K
くあ	!I/J7F=JAVIJLKPGQYSJTIYU
くあ あり	!I/J7F=JAVIJLKPGQYSJTIYU
くだ	!I%A&J(I)@*H-G.I0K1G2H3H4B6T7D8J>KGGHBI=J>K?NJTKUGV>WHaGd?fDhKiT
くだ ださ	!I%A&J(I)@*H-G.I0K1G2H3H4B6T7D8J>KGGHBI=J>K?NJTKUGV>WHaGd?fDhKiT
くつ	IUaT
くな	;VEUFV
けて	'X,H0JBDGTRIkWlH
けて てい	'Y,I0KBHRJkXlI
けま	"H#T%I&K'F(F)I+E,K.>0K1A5A7E8E;@=V>G?H@JAICGDJFHGGIUJJK?NHPIQHVHXJYEZI[T]E^IaFdJfGgJi=jFkBlH
けま まし	#VBG
けま ませ	!G"K'I(G)J+F.?1C5D7G8H;A=V>G?HAJCIDKFJGKIVKBNJPKQJRAVJYF[T]F^KaHcTfHi@jIkFlJ
けら	!J0W<SBHOKRS
けら られ	!J0W<SBHOKRS
け付	#U'],H.I0SKKLJOESHTI[KeSiEjJlJ
け付 付け	#U'],H.I0SKKLJOESHTI[KeSiEjJlJ
け入	!J%TBTRSiV
け入 入れ	!J%TBTRSiV
け取	!IXU
こと	%U,I/H5HLFTJ[W^TkI
こと とが	[S
こと とは	!FLJSJlU
こと とを	!K%VRT^T
この	%J&A(H)H*G+F,?-F.=/@1=2E3=4V5I6B7A8@9E:V<F=D?AGTHIIGJHK;LAMJNAPBQFS9T<VHWD[B]A^Ua>bVdIf?gEhFi<j>
この のア	!<GT^VbV
この のサ	"J,J3H4TBFNJOSRTTHiJ
この のネ	!U
この のフ	0V;TOI
この のホ	!G4SlS
この の公	!D#J:X
この の鍵	@SCTEUYT
これ	!I.U
これ れま	.U
ご利	^W
ご利 利用	^W
ご確	!H(SBHQTTS
ご確 確認	!H(SBHQTTS
ご覧	bU
ご覧 覧く	bU
さい	!I%@&J(H)@*H-G.H0K1G2H3H4A6T7C8J>KGGHBI=K>NJTKUFV>WHaGd?fDhKiT
さが	EW
さら	8TJVKT
され	!J(?*F+2.:/E0I2G4J6+7E9B;*>E?JBTDKFCGHJJLBM7N:Q/TFUAWJZ0]IaTdIfIjTkKlI
され れた	#U%G&D(E)E*H+F-E/K1=2G4J5:6E8T9D:I=E>K?G@SADBUCFDGEJFHGDHFISNIPBQCRHWEXHYSZH]E^E_CaBbCeDf@hGiTlC
され れて	!F%A+F,J-9.:1J6<7J9C:U;3<<=D@>CADBE?F<G>HFI@KHL8MFN=PXQ>Z>]8aTcJhBjUk<lA
され れま	#H%U(B*A+B,U.J/C0F2F4D6C7>:F;A<;>G?F@DABEFJAL8MCNIO:P?QCSGT@UIV;X>ZF[=^Ed?jG
され れる	!C1VEUOT^GcV
しい	!T"I,G/H;J?KAVSSTH^JeKkFlU
しい いア	-SXT
しく	!K"J&I,I.J/H0J1I3J5H9K=F?JATCHIGKGLHPEQXSGTSWIZJ[K]I^KaKiXjGlK
しく くあ	!I/J7F=JAVIJLKPGQYSJTIYU
しす	?V
しす すぎ	?V
した	"D&J'D)C*I/K0E2I6J7E:?;H=I>F?C@GAHBSDDEFFJIHOCPEQKUAXDZ@[F]=kJlH
した 1	!U
した 3	!V
した code	!IaV
した connect	7S
した connection	!I,T-T1IKU
した file	'U,I0VRTST
した ipaddr	,TBHTUiGkT
した no	&TLWPVSJiI
した open	;IAS
した sftp	!3"H,H-K/B0S1H3J5H7UBJJILTOUTWWKX[^UaEbIdKfJiHkJlJ
した ss	,U7UPTRKiIkU
した ssh	!A"J1H8KBDJSKFSXTKhSiJ
した これ	.U
した たか	3T
した たが	!1,G.D0I3J5G7J8EGUIIKSLASSTIV_WI[Ia]eJfJjEkKlJ
した たた	"V,H8IBJKJLKMTTKhS
した たフ	(Y.I0JIHKJOISF[J]KgV
した た鍵	BGj[
した また	7SdS
した アク	GUSEiU
した エラ	.DBUKGLHSUTY
した サー	"K#K,X-C.>2T5U6FBFFKNGOFVFWEXI_HaJcFfWi>jBkV
した ネッ	,FBFTYXViUkI
した パス	!X;^<W=VBDQJRIiJ
した ファ	!?;TAVISOEQVRHaZ
した プロ	!T
した ホス	/S2U6T7JBAKKRDWCkU
した ポー	!H,TkVlV
した ユー	!=GURYTJZViVjK
した リモ	!X,H.U/J5JBGKZLESDT=WJbW
した ログ	!=3VTYiV
した 再試	!CRXiW
した 反映	!B#_BG
した 接続	"H1H5K8G9ITGWI_YhS
した 秘密	!U<JCXQJ
した 終了	!W&U
した 設定	!IRZkS
した 認証	!F,GBYRXTEWJi[
して	"E#C)C*@+J-?0D1G2K5J8F9I:3H8IEJDPGQBSDTHUCV4WG_AbJcJdEeJfJhJl[
して てい	"<#<'7*?+E->.X/J064@5G658D9@:E=F@TBIC@DGHEP9Q;VAW8XCYH[=]G^5i>k6lZ
して てお	!]CH
して てか	!T
して てく	!E"K%D)D.I3K4D7G:=HEIBJAKDQJSHTIUIVDWKcIdBeIfI
して てソ	7V
して て認	@UYS
しで	"J;TGU
しな	1S8H9HBDIJOISHWJbWiK
しな ない	1S7H8J9IBEIKNSOISIbWdK
しの	!K
しば	!H#U_V
しば ばら	!H#U_V
しま	"F&C':)E*@+G,C-H0A3T6I7F:9;I<T=>?DAJDCEKHENGQHUJXIYBZ.[J_FbIcDfGgKkJ
しま まし	!U&G'C(G)@*G+F,H-H0I2K4I9J:@=I>;DIE;IKKHWTYFZ9]B_GcIfJ
しま ます	"A#G&F'J*G,I.;0@6@:J;?=E>W?E@CDGEGFHGFHHJWN>OUR=VFWA[D^BaAb?cEdBeJgAhEi=k@l@
しま ませ	!<"@#D'D(V)D*J+B,80?193Y4H537;8B;;<W=@>@?E@DABB4DHG>HBLVMHNAO<PAQAR9V?W;XEYCZE[E^A_DaBbEcEe>f>hEjF
しよ	7UlS
しよ よう	7UlS
し直	!J;T
し直 直し	!J;T
じま	!E)T,D-V/J1T3H5J7GBETCWJ_SkJ
じま まし	!?)U*S,E-W1V3I5K7G8I9SBFNKTDWK_UkK
じま ます	8U
じら	!="K)X,C-T1[3I9GGIJGRFTDhJ
じら られ	!="K)X,C-T1[3I9GGIJGRFTDhJ
すか	!W+T,A-J.E/F0H1S2J6G7I9I;I<J>XBEIIJIKTLENFOERITBWJ^H_EaKbVc]fXkJlB
すが	!2&GBHJZKHPVQFSJTJgJjWlK
すぎ	!>"E(J+J,I-J.H/J0T1J3I5I6K8G;E<H=H>H?U@IBFCYDKETIIKDLKNKOIPKQHRDSITEXI[J]K_WaJbJcTfJgKhXiGjKlJ
すぎ ぎま	!B"I(K+K,J-K.J1K3J5K8J;F<I>H?U@IBJCVETIJKFOKQIRFTFXJ_UhViJlK
すぎ ぎる	!I
すべ	!YBXOHeHiU
すべ べて	!YBXOHeHiU
すま	!G3VCT
すま まし	3V
する	"E#I%T(H)I+F,I/E0@1B6A7H8A9C;B<??J@IAHCEEKFEGHHIJHK:L<NBOSQDVEWGZF[Y]D^C_EaEcVdIeDgFi?kB
する るか	!H
する るこ	!>%VLJ[XlU
する るた	[T
する ると	.T6JKJTTXSlJ
する るも	IS
する るア	!T
する る前	cW
する る権	!T
ずに	!T6JlI
ずれ	!T
ずれ れか	!T
ずネ	!K-Z1YKGbS
ずネ ネッ	!K-Z1YKGbS
ず終	1JcUfT
ず終 終了	1JcUfT
ず閉	!F)Y,JKITIiJlS
ず閉 閉じ	!F)Y,JKITIiJlS
せく	!E"VRUSS
せく くだ	!E"VRUSS
せず	!;)X,F-V/J1UKJLKNHRKSJTCfThH
せず ずネ	!K-Z1YKGbS
せず ず閉	!F)Y,JKITIiJlS
せて	ST
せて てく	ST
せん	!E"C%K(K)G->.K4@8B:=<TCFDEJHKEMDOJPKQISTU;XD_=aHcBdEgCh@
せん 0	!T*U2T
せん c	!a;II<
せん d	!GIV
せん ed	!FF[
せん home	!B=TS^aU
せん open	;H>U@VAK
せん sample	!GOS
せん sf	!E)U
せん sftp	!>.I5J6YBJGVcSfTiHlU
せん ssh	!<,I/F6W9V<I@KEVKTLITC
せん upload	!F.GSY
せん この	RTbS
せん その	!H1S
せん んか	!@MUiT
せん んで	!G"D'<-H.S/J4B5T8::F;C?K@:ABBTFGHSJAKBMEN:PFRGY=ZG[G]I_DcGdFeKgClI
せん エラ	!]BJSJTF
せん サー	-T.H/K0I3H5K6K7J8I9GKHLCNJSCVT]U_UeKlF
せん ディ	SS
せん パス	6U;IAKQVRIiG
せん ファ	!Z0JIJLASA[HeW
せん ホス	!T6GlI
せん ポー	!GTU
せん ユー	!CiS
せん リモ	!H,ULHSI[VkS
せん 公開	RV
せん 接続	!H&T,]-S/JBGXSkIlD
せん 許可	iK
せん 適切	lU
その	+K,J.J/T0H;H=JKIQKVU[D^JeJ
その のよ	/T0J;J=JVU[EeK
その のホ	!T
たか	!W3T
たが	!0,F.D0I3H7I8EGUIHKSLASSTHV_WI[I^Ka]eJfJjEkJlI
たが パー	!GaW
たた	!H#J)I-C/D1A6K8_9EB>GHLENJOIRGSFXKbJcIfJhViEjJ
たた ため	!H#J)I-C/D1A6K8_9EB>GHLENJOIRGSFXKbJcIfJhViEjJ
たの	!B.WJV
たは	#F&E(G)H*D+E-F.>1?4K5H6V8C<B=F>H?H@FAUCDDHF[HGISJJK<LUNKPDSETUVDXBYFZE[B^V_Eb?cEeBfDgGhIjAlD
たは はイ	!S
たは はサ	!J
たは はパ	AUBGLS
たは はフ	!H0URTSJiS
たは は接	7SdS
たは は鍵	!B2KAVBUEWFU
ため	!E%=';(A)@-5/72=6>7K8[9J:F<;>A?A@;A?B<CWH@I;LINFPSR3S1TJUKWKX?Y?ZA]U^<_UaBb6c<e:f:hVi0jHkC
ため めサ	8WKJ_J
ため めセ	!K1T
ため め使	!FDSEWFT
ため め切	!IMT
ため め接	!>5Z7IKFTVlF
ため め終	!KTS
ため サー	!IhU
ため 以下	!S
ため 接続	,TJUKS_UlU
ため 確立	7SdS
たア	!S
たア アカ	!S
たパ	!ABIPGQWiV
たパ パス	!ABIPGQWiV
たフ	'G(X?KBIKCRKSCVCYW]GaIeKgUiJ
たフ ファ	'H(X.C?KITKDL9S?VEYW]GaJgU
たフ フォ	!J.VLY
たホ	/S3S
たホ ホス	/S3S
た公	B[iKjI
た公 公開	B[iKjI
た利	#UiV
た利 利用	#UiV
た可	!I1K8V
た可 可能	!I1K8V
た接	!G
た接 接続	!G
た認	BSRJZSiI
た認 認証	BSRJZSiI
た鍵	#J3T5EKIiFja
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"W)U,J-K/JXU
ださ	!I%A&J(I)@*H-G.I0K1G2H3H4B6T7D8J>KGGHBI=J>K?NJTKUGV>WHaGd?fDhKiT
ださ さい	!I%A&J(I)@*H-G.I0K1G2H3H4B6T7D8J>KGGHBI=J>K?NJTKUGV>WHaGd?fDhKiT
ちま	.V8TKWTS
った	!F.U8TBHKJPGQW
った たた	!G8UlS
って	#V&='D(C*I+K/@0A2H5<6E7A9I:J<I=I>H?I@GAEDIFEGGIFKTLEMJR=SGVHWFXBZI[H^VbCdIeHhHjCk@
って てい	!J&D(G,F/F0I1G2J5A6I7I@JAIFJLJOEPDRBTDWKXG^W_EbIiUjI
って てか	!A#U
って てく	!JOS
って て拒	,S
って て接	KUTU
つか	'J(F)J*J+H-H.?/T0D3H5D8G<T>G?K@JAGCJDIFKGJHIITK>NGOCQCRCSJYCZK[D]CbGcJeIfIkGlI
つか から	#TBGISLW
つか かり	#K(H+J,E.E/T0H3J5G<T=?>JAIKENHOHQDRGS=T=YF[H]FaKiDkIlJ
てい	!J%J'T)D*F+5,I-J2J3J6J7H8J9.<C=3CJH5IALENKTHUBVB[C]GbFhAiFkG
てい いて	&KBV^V
てい いな	!E"H%I&S'U.J3G8H>HJKLJNKRDXKZI[H^K_JbJeEgJiEkKlI
てい いま	!H)I*I+<,G-K0G3B7H93<===>GD9GIH<IHLKQFT?UFVH[I]IbIcDhEiHlU
てい いる	"G#I&G'H(J)K/F1C2K6I7E8D=I@KAHBFCKDTFHIFJIK?LDNHOEPGSBVGWHXIYIZK[I]F^T_HaHeJjUkIlE
てお	!]CH
てお おり	!W
てか	"I#TBGTU_UiIjJkKlK
てか から	"I#TBGTU_UiIjJkKlK
てく	!K%C(K)B*J-J.J1J2K3J4C7F:<GJHCI@J@KBQITHUHVAWJaIcHdAfH
てく くだ	!K%C(K)B*J-J.J1J2K3J4C7F:<GJHCI@J@KBQITHUHVAWJaIcHdAfH
ての	!Z
ても	!S
てソ	7V
てソ ソケ	7V
て失	,TBSTFXUkTlH
て失 失敗	,TBSTFXUkTlH
て拒	,S
て拒 拒否	,S
て接	KUTU
て接 接続	KUTU
て認	@UYS
て認 認識	@UYS
で	.JgT
であ	!S3JiS
であ ある	!UiT
でい	;T@UAS
でい いま	;T@UAS
でき	%A(/)J.K2K8E<9=DA=CGI@J?KDM;NJU=WIYC[D_:eVg7jD
でき きず	!GHV
でき きな	#J'I,E.G/G0Z1I5S7X8H9K;HFHGHKBLJNKPYSH_HaJbIcJeUiK
でき きま	%D(3-H2I5I8H<9=GA@CJIBJCKJM=OTPIU>WIYE[E_?g;jF
でき きる	!W&TBKPUiHjI
でし	!F"C'<-H/J4B5T89:F;C?K@:AABTFGGKHSJAKBN9PFRFY<ZG[G]H_CdFeKgClH
でし した	!E"C'<-H/J4B5T89:F;C?K@:AABTFGHSJAKBN9PFRFY<ZG[G]H_CdFeKgClH
です	!E%:&>(J)F*8+C,.-2263D4<708-94:<;W<,=H?I@TBHI-K7L&OFPWQ0R/S5T;UEVFW1X6[]^E_1bTh9kHlA
です sftp	!H/G6V
です すか	bWcW
です すが	!HjU
です サー	!G"T5TOT
です シェ	"IbW
です ログ	!T
でに	.U
でに 0	-V.JBWKEbT
でに に最	!T
での	#T,BBHTHXSiSjSkI
では	!8"G%J&E(H)S,A-J.@/A1>3E5I6D7F8G:J<>?DCHEGFCGTHJIAKBL:MKN]QES;T?VEWDXHYEZV[A^C_IaEcHdJeXfDgEhKjU
では はあ	!H)T+T.K/K1G;E<F>TAJBKIELDNWPKSGTHkFlT
では はな	!@;WNXlJ
では はパ	!JPT
では は接	!H*U2U9S
でエ	!<*J-J5S9GBSGKKERU_KkJ
でエ エラ	!<*J-J5S9GBSGKKERU_KkJ
でサ	,T>UBF
でサ サー	,T
でフ	.J0VSJVU
でフ ファ	.J0VSJVU
で保	;SOT
で保 保存	;SOT
で再	!TRI
で失	!GLIVTkUlX
で失 失敗	!GLIVTkUlX
で始	!J
で始 始ま	!J
で待	,T
で指	!H5U[V
で指 指定	!H5U[V
で接	"J#U,E/J1K3K5J6K8J9IBBKHLJMTNGRISSTF_JfKiGjZkDlX
で接 接続	"J#U,E/J1K3K5J6K8J9IBBKHLJMTNGRISSTF_JfKiGjZkDlX
で無	^T
で無 無効	^T
で終	<WIVLU
で終 終了	<WIVLU
で許	,T
で許 許可	,T
で認	"X3HKHPSbTiJjI
で認 認証	"X3HKHPSbTiJjI
で転	-TKIgU
で転 転送	-TKIgU
とい	!U.VCHTI
とい いう	!YCHTI
とが	[S
とき	!T,XBTgJ
とき きに	!T,XBTgJ
とし	"K'J(K.G/H0G1E5E8H;U?VAJBBIFLCOCRFSBYT[W_HaIdHfJgKiHjHkTlU
とし して	'K.H0G1G5G8J;U<G?VAKBFIGKDLFODRHSCT@YU[W_JaJiJjJkVlV
とし しま	!G7T
との	!E*S,Z.F3H5F8T9VBAJULINWbIcHhJiBjI
との の接	!>,W5KNTTUhKiGkIlI
とは	!>BJLJSIjTlT
とは はで	!FLJSJlU
とを	!K%VRT^T
とを を確	RU^TiT
とパ	ZViS
とパ パス	ZViS
とポ	/K9INUkW
とポ ポー	/K9INUkW
と一	2J3^KKTJ]V
と一 一致	2J3^KKTJ]V
と異	!@(Z3X5JKI
と異 異な	!@(Z3X5JKI
と秘	;I<JYUiU
と秘 秘密	;I<JYUiU
と表	!X
と表 表示	!X
ない	'T(@)B+>.80X4C:D>>?JADBHC?D>HAMCNUODPWR8UJV<W;X=Z>_Fd<g=h?iIk7l;
ない いか	/T0I1J<U@HAGBEGILTRFVKYGaIjH
ない いた	"J%I,G-J/K0K2J5T7E;G<I@HBECIETFUJVPTRISJTGbIdKeKfKhJiIkJlJ
ない いエ	7SKJ
ない いホ	7V
ない い可	,T3IKJfT
ない い場	!_LGRH
ない い形	!D0U@UYVeV
ない い操	!GaX
ない い文	!F0Y
なか	!G8UlS
なか かっ	!G8UlS
なく	.K;XlI
なし	!@"H,F7J;VGTJYQJRITU_JdViIkJ
なし しで	"J;TGU
なっ	#TBJCSiT
なっ って	!A#UCSiU
など	cV
なり	!I#U(Y.H3T5I;JBFCILKOJRJSHaHiHjJ
なり りす	3V
なり りま	!J#U(Y.H5J;JBFCIOJRJSHaHiIjK
なる	!C#[3VBHTIiH
なエ	!>,I8U9KGTKGOURYWK[WkJ
なエ エラ	!>,I8U9KGTKGOURYWK[WkJ
なデ	PTcW
なフ	.S;I=KKDLTOISSVU[BaJeJ
なフ ファ	.S;I=KKDLTOISSVU[BaJeJ
なプ	lZ
なプ プロ	lZ
なホ	!E5T
なホ ホス	!E5T
な失	.ZSU
な失 失敗	.ZSU
な設	!H+X
な設 設定	!H+X
な認	!KFTZVjH
な認 認証	!KFTZVjH
に	!IDTlT
にあ	&K*T1KBFOTRFSEZTiI
にあ あり	*T1K3IBFOTRFSEZTiI
にお	!FBDLSRYSS
にお お問	!FBDLSRYSS
にし	CFDZOT
にし して	CFDZOT
にな	!F#b,H/K1IBANKRGbJjKlH
にな なっ	#TBJCSiT
にな なり	!F#T3T
には	!^"G'J(K.I/G0D5J;?<HBBFJIJLKPKQJRFSHTJ[H]TbJgJjIkSlE
には は対	;HAT
によ	%V(J*F+K-;.=/B2G4K6K7C8Z9B;I<J=JBJFFGCHJIIJFLFNFOEPFR;TEVIXHZS[K]I^VaAeGfHi8lS
によ よっ	)T-I8SBGfIkJlT
によ より	"T%U&J'T,?-E.D/K0S3I5K7K8YB=PKRGTEaIhJiE
によ よる	!@"J#S5TKKRFTJZT^XhUiGkK
にア	,J7K8WBULDRTS?TUiW
にア アク	,J7K8WBULDRTS@TUiW
にエ	!D-E/K8IIHLDRETHWX^SiIjH
にエ エラ	!D-E/K8IIHLDRETHWX^SiIjH
にコ	.VKS
にコ コピ	.VKS
にサ	!@-U8H9WGUJTKChK
にサ サー	-U8H9WJTKD
にネ	!S
にネ ネッ	!S
にフ	!C0HIGLHOG[Z
にフ ファ	!E.T0JIILJ[W
にロ	iU
にロ ログ	iU
に一	KXTTWHXT
に一 一時	KXTTWHXT
に不	+U6TcW
に使	PJ
に使 使用	PJ
に保	!Y
に保 保存	!Y
に入	6VPTiKlI
に入 入力	6VPTiKlI
に公	!HBYYUiJ
に公 公開	!HBYYUiJ
に再	,SKKTU
に切	!C"S)T-Y1T8KBJ_[bK
に切 切断	!C"S)T-Y1T8KBJ_[bK
に別	!J:VBI
に別 別の	!J:VBI
に到	!G/Y7X
に到 到達	!G/Y7X
に含	4SFS
に含 含ま	4SFS
に問	"I+U=TCHDYRISS
に問 問い	ST
に問 問題	!E+U=UCIDY
に変	!=#V+J,I.E0G;G>X?J@UBIRGTHVW[KaIgViJkJ
に変 変換	!E;J>X?K@V
に変 変更	!E#V.HLTRKTJVY
に失	!H"J'>+H7F8>:F>DBUDDEEIGJBKCMANJUGXDZ>[T^<d<eHh:kH
に失 失敗	!H"J'>+H7F8>:F>DBUDDEEIGJBKCMANJUGXDZ>[T^<d<eHh:kH
に存	<HKIOZSIVK
に存 存在	<HKIOZSIVK
に完	!U
に完 完了	!U
に対	,I/J5J7TBFKJeSiJ
に対 対し	7UlT
に対 対す	=S
に対 対応	BJeT
に届	,J7WTH
に届 届き	,J7WTH
に強	8S
に強 強制	8S
に必	9T
に必 必要	9T
に成	![-J.K8HBJJSKFLKRJSHTGaS
に成 成功	![-J.K8HBJJSKFLKRJSHTGaS
に拒	!H,DBWRF_HaSiU
に拒 拒否	!H,DBWRF_HaSiU
に接	#>%I&V'G*>,V-T.=0G1<2?4J5B657T8<;F<J=J@JCHEHFFGHHFJUL=MKOFPHQIS=TVVIXGZ>]G^EaGb?eGkT
に接 接続	#>%I&V'G*>,V-T.=0G1<2?4J5B657T8<;F<J=J@JCHEHFFGHHFJUL=MKOFPHQIS=TVVIXGZ>]G^EaGb?eGkT
に書	,J.THU[K
に書 書き	,J.THU[K
に最	!T
に最 最新	!T
に登	!G"G&J:aFFKJPJRCYKiI
に登 登録	!G"G&J:aFFKJPJRCYKiI
に移	1USF
に移 移動	1USF
に空	.W0SKJLJSD
に空 空き	.XLKSE
に終	&T
に終 終了	&T
に置	LISJ[JgV
に置 置い	LISJ[K
に誤	RT
に誤 誤り	RT
に追	!EOSSK]W
に追 追加	!K
に連	!G"W1U
に連 連絡	!G"W1U
に達	8IKH_YhW
に達 達し	.T8IKH_YhW
に鍵	!EBV
に開	!JLJ[V
に開 開け	!JLJ[V
の	+W.JKJLUOJcT
のい	!T
のい いず	!T
のう	(UgU
のう うえ	(UgU
のが	!FIS
のた	!I.I1J3F8H;T@JCXFIGTKFLHQGRHSFTK]KbJeJiDjG
のた ため	!I.I1J3F8H;T@JCXFIGTKFLHQGRHSFTK]KbJeJiDjG
のつ	/W6K
ので	.VJUPTTH
のと	!G3Z
のと と一	!I3W
のと と異	3S
のは は半	!T
のふ	3T
のふ ふり	3T
のみ	!<,J.K/J7K;G<I?IBDLKOFSITHfKiHjT
のみ みで	!HjV
のみ みを	bT
のよ	+K.K/T0H=JKKOJVU[DeJ
のよ よう	+K.K/T0H=JKKOJVU[DeJ
のア	&F(E)K*W+H,<-B0=1C2W3F5F6D7G:W;A<D=V>J?J@IAICWDSEJFGHHJGLDNGO?PIQIR@VBWIXGYGZH]F_BbTcCdTfEgGhJi8jBkE
のア アカ	!9:XGSSKbUiIjG
のア アク	;H<K=XBBCYDUKIRCaJiA
のア アッ	'J,K0GBSOI[T
のア アド	!J/W6JdV
のア アル	!I*]2[9W
のイ	1U;UATQTRHbUcS
のイ イン	1U;UATQTRHbUcS
のエ	!B.T/J1D7K<IRDSUTGWJiJlK
のエ エラ	!@.T/K1D<IRDSUTHWJiJ
のエ エン	3S
のオ	LTOSSU
のコ	!K,X-K.T1I9JBFKSRJaIcVkT
のコ コピ	!K.VKX
のコ コン	,T3T
のサ	"G'K,E.G/H0J1I3F4T6GB;GJLHNIRYSHWJXK]G_KfJgSi>jJ
のサ サイ	!UKSVSgT
のサ サー	"H,H.J/I1K3I4T6HB=LKNJRZSKi@
のシ	1UbUcT
のソ	&V,F
のソ ソケ	&W,H
のダ	!V
のダ ダウ	!V
のチ	!K(W
のチ チェ	!K(W
のデ	.W1HHTKGLEMSOKTK[GcX
のデ ディ	.Y1JLH[J
のネ	!V,IJTXV
のネ ネッ	!W,JJUXV
のハ	]V
のバ	?T
のバ バー	?T
のパ	!X&S)U-K1U5K8J<D=H@KAGGGKIQUR8YH^I_JbUfTjT
のパ パス	!V&T)V1U;F<GGIKJQUR8^JbUfTjT
のパ パー	CS
のフ	'U(?+C,K.91B3H7K8J=H>G?H@HBFCFHGK;OWPKRIWK[<]b^G_KaTbGeCfIgB
のフ ファ	'U(?+D.91F8J=I>G?H@IBHCFHGK<LGOWRJ[<]b^GaUbGeCfJgB
のプ	!B-I1[8GDTGU_JiU
のプ プロ	!B-I1[8GDTGU_JiU
のペ	!U
のペ ペア	!T
のホ	!C,A/B3Y4W5V6F8IBEHKKFRHfK
のホ ホス	!E,A/C3Y4W5V6G8IBFHKKFRH
のポ	'T,F0T2KEVFUSUTI
のポ ポー	!XTKkS
のメ	!^TI
のメ メタ	!V
のユ	!E"V=JBHRT
のユ ユー	!E"V=JBHRT
のロ	!J"X)U<W=UGJPKQWRJSHTJUT
のロ ログ	"Y#S)UGKUTiT
のロ ロー	<X=WBJ
の一	1T
の一 一覧	1T
の上	0IOT_V
の上 上限	_V
の不	TFXUkU
の位	!F8TBJaT
の位 位置	!F8TBJaT
の作	!D.DOTaKeX
の作 作成	!D.DOTaKeX
の保	!I.S
の先	!?MU]YlJ
の先 先頭	!?MU]YlJ
の入	!D8UGXKF
の入 入力	!D8UGXKF
の公	!D#I3U5J:X;J<KYUiT
の公 公開	!D#I3U5J:X;J<KYUiT
の内	!I]V
の内 内容	!I]V
の初	-I.I9U;T<V=VJVKDQV
の初 初期	-I.I9U;T<V=VJVKDQV
の取	/K1U4TBBSUTIWI[IbIeI
の取 取得	1U4TBDSVWJ[JbIcSeJ
の受	!V.I/JKFLIRJSIXTeX
の可	!J3U
の可 可能	!J3U
の名	.G/E0H6WIHLDO[SVV^[J]TaJ
の名 名前	.G/E0H6WIHLDO[SVV^[J]TaJ
の問	!Z
の場	#VBTjV
の変	!V,J.H0KBILKVI[W
の変 変更	!W.JBJVK[W
の失	!I,T8J_ShW
の失 失敗	!I,T8J_ShW
の実	!TIGLGXW
の実 実行	!TIGLGXW
の形	!J/I0K;W<D=F>S?W@WBICEGKQDRISI
の形 形式	!J/I0K;W<D=F>S?W@WBICEGKQDRISI
の復	BJ
の復 復号	BJ
の応	.J/C3I5J6K8HBHKFLINYRDSG^JcUiIkTl[
の応 応答	.J/C3I5J6K8HBHKFLINYRDSG^JcUiIkTl[
の所	)UST
の所 所有	)UST
の指	!=+T3X;G<XBJQH
の指 指定	!C+T;G<XQI
の指 指紋	!F3Y
の接	!J"E%J'J*G+J,W-T.@/H2E3=4J7I<ICJFIGEHHKHL@OIPKQKS@TZVKW[X>ZG[I^IaIcAgKh?kS
の接 接続	!J"E%J'J*G+J,W-T.@/H2E3=4J7I<ICJFIGEHHKHL@OIPKQKS@TZVKW[X>ZG[I^IaIcAgKh?kS
の提	!B2V3H4TBJ
の提 提示	!C*S4TBJ
の操	=VBGRKSXVU
の操 操作	=VBGRKSXVU
の改	;S
の改 改行	;S
の時	!GaS
の暗	*V2W9TBI
の暗 暗号	*V2W9TBI
の更	!U
の更 更新	!U
の書	!J.Y0JBIOISX[GaI
の書 書き	.YBJOISX[GaJ
の有	!^
の有 有効	!^
の検	!J(W3V5V;JBEHVKJRESJgUiJ
の検 検証	(S3V5VBFHVRFiK
の権	!B<H>KCYDTST
の権 権限	!B<H>KCYDTST
の状	"T.UiT
の状 状態	"T.UiT
の登	@SBTQKYTiI
の登 登録	@SBTQKYTiI
の直	XS
の確	)S*S,J3J9TBJHVKJWGfH
の確 確立	!D)T*U2T9UTTbSfH
の確 確認	HVWK
の秘	;J@JCH
の秘 秘密	;J@JCH
の管	!T
の管 管理	!T
の経	!I,J7ZKJTI
の経 経路	!I,J7ZKJTI
の署	!V
の署 署名	!V
の表	!Y1K
の表 表示	!Y1K
の解	!G;V?K
の解 解析	!G;V?K
の記	!S
の設	!E#U+Z,F.J0H6J<TAIBJLINSOIPWRBTEWG^JaZfIiCkS
の設 設定	!E#U+Z,F.J0H6J<TAIBJLINSOIPWRBTEWG^JaZfIiCkS
の試	,SBKTI_JhZkK
の試 試行	,TTJ_JhZ
の認	!W.K1J3J5JGCLKQUR?SHTKWZi8
の認 認証	!W.K1J3J5JGCLKQUR?SHTKWZi8
の読	!B.I@WBHCWKIPJQTRJSJYSiI
の読 読み	!B.I@WBHCWKIPJQTRJSJYSiI
の識	!H-T3V_T
の識 識別	!H-T3V_T
の起	,K3KBJ^UbWcVfU
の起 起動	,K3KBJ^UbWcVfU
の転	!C,V-I.T/W1K<HBGIWKWVHaTiCjGkI
の転 転送	!C,V-I.T/W1K<HBGIWKWVHaTiCjGkI
の送	!=8S;J<KBVFZISJTOJVIiWjV
の送 送信	!>8T;KBWF[ISJUOKVIiXjV
の途	!JKJbVfT
の途 途中	!JKJbVfT
の通	lS
の通 通信	!HlS
の鍵	!D"C#?&<'C(I)J*F+D,B-F.E/B0E1D2C4J5T6C7G8D:I<B=F@VEZF^GBHGIIJHKBLEMINHOGQBR<SFTBWEXGZF[H]G^C_CaFbBcGeEfEgHhUiHjbkElB
の鍵 鍵が	!B3G5X;TBIFT
の鍵 鍵で	!B;UBGETFUj[
の鍵 鍵に	&IhW
の鍵 鍵は	5J;J>H?K@XATCSEUPK
の鍵 鍵を	#K'K5J;E@IBSEVFVQJRHYJjT
の長	EW
の長 長さ	EW
は	0K;I>XAJ
は file	>V
はあ	&J(J*I,F.@/D3I6G7E8J=DAEBEHHKDNUOGQFRHSCTCVSYHZJ[>^JaJbJeFfJgHjH
はあ あり	&J(J*I,F.@/D3I6G7E8J=DAEBEHHKDNUOGQFRHSCTCVSYHZJ[>^JaJbJeFfJgHjH
はい	![OI
はこ	!K^Y
はこ この	!K^Y
はす	!TeH
はそ	!_
はそ その	!Z
はで	!D"H1KBFLHRHSHZTbUeTiHlT
はで でき	!D"H1KBFLHRHSHZTbUeTiHlT
はな	!@;WNXlJ
はな ない	NU
はな なく	!C;XbSlI
はア	0IBT
はア アカ	BT
はイ	!S
はイ イン	!S
はエ	LKSX
はエ エラ	LKSX
はサ	!?"K,H3I5E6U;I?VAWKFSITJWJXKeTfKiDjC
はサ サポ	2S5J?VAXBHKJRH
はサ サー	!D6UBSiGjG
はセ セッ	!C
はデ	!JSD[U
はデ ディ	!JSD[U
はバ	!S.I
はバ バッ	!S.I
はパ	AUBCPTRUZI
はパ パス	AUBCPTRUZI
はフ	!C.HOCRSS@[WeX
はフ フォ	!C.HOCRSS@[WeX
はプ	XS
はポ	,F9WTGkVlI
はポ ポー	,F9WTGkVlI
はリ	!S
はリ リモ	!S
はロ	5K_SbGi;jV
はロ ログ	_SbHi;jV
は不	!F/X6I
は不 不明	!F/X6I
は作	#ULHSIeSiJ
は作 作成	#ULHSIeSiJ
は使	'K.I0X6S<J>JBDIHLEOGSE]JbIeKiX
は使 使え	0V6TLHOKSH[JiU
は使 使用	!@0S@SBHbKiUjT
は公	!C;GBFYZZUjW
は公 公開	!C;GBFYZZUjW
は利	!E@TBU
は利 利用	!E@TBU
は半	!T
は半 半角	!T
は受	!:'X.H0XBEIJLKRKSI[IeTkT
は受 受け	!>'Z0TBIOGSKeTkU
は失	!?&S,J3G4]5FHVJTLKRG
は失 失効	!E3H4]5H
は失 失敗	!F&THWJURHjS
は存	!B/U3JIJTHiW
は存 存在	!B/U3JIJTHiW
は完	!>"V.ZSIVZaJbT
は完 完了	!>"V.ZSIVZaJbT
は実	^S
は実 実行	^S
は対	;HATGT
は対 対応	;HATGT
は成	!FJSLISJVTaX
は成 成功	!FJSLISJVTaX
は拒	!K%V)UBIiE
は拒 拒否	!K%V)UBIiE
は接	*T,J/J2TBIRJ
は接 接続	*T,J/J2TBIRJ
は既	0I:V<KBHIHKJLEOWSI
は既 既に	:V<KBHIHLEOSSK
は暗	PY
は暗 暗号	PY
は有	!E"Y
は有 有効	!E"Y
は未	!G2W;IAUBIRH
は検	!V
は検 検証	!S
は正	!V
は正 正し	(S
は正 正常	!T
は無	,JBTCTRHZViH
は無 無効	*S,KBTRHZViI
は現	!TbK
は現 現在	!TbK
は異	!I-U
は異 異常	-V
は登	!8"I'X6KBEEJFYLIOGPKRISG^JeX
は登 登録	!8"I'X6KBEEJFYLIOGPKRISG^JeX
は相	-TRS_T
は相 相手	-TRS_T
は禁	OUXT
は禁 禁止	OUXT
は秘	!B;Y<I@[BVYWiK
は秘 秘密	!B;Y<I@[BVYWiK
は終	!HaU
は終 終わ	aU
は置	OX
は置 置き	OX
は記	!V
は記 記録	!V
は許	#S0KBJEUSBXUaGeViT
は許 許可	#S0KBJEUSBXUaGeViT
は認	!C,VBFRXTUZJjJkK
は認 認証	!C,VBFRXTUZJjJkK
は読	!V@UYV
は読 読み	!V@UYV
は転	!BIT]VaU
は転 転送	!BIT]VaU
は送	!GBKOUVUaU
は送 送信	!GBKOUVUaU
は通	JT
は鍵	!:%S2K;ZAUBVEVFZTKjK
ばら	!H#U_V
ばら らく	!H#U_V
び出	&VRJiU
び出 出し	&VRJiU
ふり	3T
ふり りを	3T
への	%I'F(D)J+H,U-E0@1I2B3;4J7^859:;B<@?K@HAFBICEDIFHGBI:J>K>LKNBQFSZTTYHZI[W^G_6a9cCdSeFfJgEhGj@lG
への のア	!W.F=UBDKHLGRE[VaKiE
への のロ	!X"V
への の接	#K,Y.I/H2K3F8>9CJEK@LINISGTXXD_>bWhKiVjFkUlJ
への の書	!<.[KTOKSYVI[H
への の経	!I,J7ZKJTI
へ接	!C7TX[
へ接 接続	!C7TX[
へ移	OTSVkS
へ移 移動	OUSV
べて	!YBXOHeHiU
まし	&F'E(B*C+@-S0F2E4D5I6E7H:9<I>5?GAJCHE3HHIDPHQIUDXBZ1];
まし した	&G'E(B*C+@-S0F2E4D5I6E7H:9<I>6?HAJCKE3HIIDPHQIUDXBZ1];
ます	&B'((Y*F,J/C295E6I7G9:<G=4A8B8DIEUF>GBH1LGMKNES:TKU?WCYBZ,[B_VaIbGdGe/i;jHk8
ます 1	,V;TTU
ます num	cV
ます この	!IGTkS
ます しば	_V
ます すか	!V)S+U,B.F/H0J1T5I6J7J9J<J>XBFIJJJKULFNIOFRJTDWK_FcVfUlE
ます すが	!6&HJWKIPVQGSK
ます サン	!K0T
ます ファ	!G(S;KOJ[S]VbT
ます 反映	!H#V
ます 接続	4S5JXS
ます 転送	(TgZ
ませ	!E"C%K(K)G->.K4@8B:=<TCFDEJHKEMDOJPKQISTU;XD_=aHcBdEgCh@
ませ せん	!E"C%K(K)G->.K4@8B:=<TCFDEJHKEMDOJPKQISTU;XD_=aHcBdEgCh@
また	#F&E(F)G*D+E-F.>1?4K5H6V8B<B=F>H?G@FAUCDDGF[HGISJIK<LUMKNJPCSDTUVDXBYFZD[B^V_Eb>cDeBfDgFhIj@lD
また たは	#F&E(G)H*D+E-F.>1?4K5H6V8C<B=F>H?H@FAUCDDHF[HGISJJK<LUNKPDSETUVDXBYFZE[B^V_Eb?cEeBfDgGhIjAlD
まで	!F#a(G/H1E3J5J9I;KGHLFOJPKR@WI[U^KfHgIiGkDlH
まで でに	.U
まれ	!F"K'K(K,J/K0[3J5I6U?HAIBKDUFVKHOJPJRISJTK^HaJgJjIkKlH
まれ れて	!H"K'K0[3K5I6U?IAIDUFVKHOJPJRISK^IaKgJjIlI
みが	.@S]
みで	!?.KBKSG[IaXjW
みで です	!BSIVSaYjT
みに	!>.V?S@WBGCWPJQTRHVGWJYT[HiG
みに に失	!8.V?S@WBICWPJQTRIVGWKYT[HiJ
みの	#J,I0JKHOV_TjU
みの のホ	7SdS
みの の鍵	#KjU
みま	!D.I0TS[VUaT
みま まし	!F.I0TS[VUaT
みを	!D.WKULSbS
みエ	!@.UAU
みエ エラ	!@.UAU
みフ	SJVW
み取	6K8J;H<J=YCJOJRKbJiHkK
み取 取り	=W
み取 取れ	!C&S8K
み台	!H%T&T,DBFRGTWWbiJjKkI
み権	.DSV
み権 権限	.DSV
み用	!JLJ[V
み用 用に	!JLJ[V
み込	"J#J%H&I'H(G*J,G-H.>/F0D1G2H3F5D6J7F9H;W>U?W@VATBCCUDHEHFDGFJHKJLBNIOFQTRCS>T@VGWFXF[D]H^I_GaGbIcIdIeGfIgIhKjAkDlF
み込 込み	.H8I?T@VAVBHCWKDLKQTRISJTFXI_KiIkI
み込 込め	!?&J'K.G0H5K7J8S;V>WBGCJFKHDLIOKSETH[I]KjI
めま	!4&H'H(H,H/G0F1I3H5F6K9I;X>V?UBCCGDJEKFIOHRHVJWK]H^TaIbJdKeHfJjGlI
めま ませ	!9&I'H(H,H/H0F1J3I5G7I9I;X>V?UBDCGDJFIOIRJTDVKWK]I^IaJeIjHkJlK
める	CW
める る状	CW
めサ	8WKJ_J
めサ サー	8WKJ_J
めセ	!K1T
めセ セッ	!K1T
め使	!FDSEWFT
め切	!IMT
め切 切断	!IMT
め接	!>5Z7IKFTVlF
め接 接続	!>5Z7IKFTVlF
め終	!KTS
め終 終了	!KTS
もう	;SPJQUiT
もう うと	-T
もう う一	;SPJQUiU
もし	!S
もの	3Y5J
もの のが	!FIS
もの のと	!G3Z
やり	!IOKSW
やり り直	!IOKSW
やデ	ISSA[EeK
やデ ディ	ISSA[EeK
よう	"G#T'J(K)K+I,E-I.G0E5D6G8J=G>J@JAJB>CIFJHJKCNUOFQJRETEVUYH[B^J_KbEeHfJiCjB
よう うで	;TNT
よう うと	7UlS
よう うな	/T0J;J=JVU[EeK
よっ	)T-I8SBGfIkJlT
よっ って	)T-I8SBGfIkJlT
より	"T%U&I'S,>-D.B/J3H5I7J8X9JB<JKOIPIRFTD]Y^KaGhIiD
より り大	]V
よる	!@"J#S5TKKRFTJZT^XhUiGkK
よる る認	!I#UBVhVjS
らく	!H#U_V
らな	!F"S#U7SBIISLWiT
らな ない	!F"S#U7SBIISLWiT
らの	"H&H*I-C2J3G5F6H9G<I=KBGFJHKIHK<MXWGXU]H^K_EgKhJjJ
らの のエ	!:.TIJKKcI
らの の応	,T/GRKbTcYfS
られ	!D"D%I&H(I)V+J,?/I1Z2K3E5E9D;H=GCJFJHKIDJDLGQJSBT@VIYI]IaFdJeJgThGiTjJ
られ れま	!7"G%J&I)V,@-T/J3F5F9D;I=HFKIEJGLGQKSDTBVJYI]I_TaHeJhHiU
らリ	-T8HNU
らリ リセ	-T8HNU
ら再	!H#U_T
ら切	-V1KBGKSNIRJSJTJ_TcJfJhSiK
ら切 切断	-V1KBGKSNIRJSJTJ_TcJfJhSiK
ら応	!E%T&T/UTS
ら応 応答	!E%T&T/UTS
ら読	CViJ
ら読 読み	!D&T
ら読 読め	CW
ら送	]V
りが	RT
りす	3V
りす すま	3V
りま	"0'5,E-4.G0D2B4=5J8E9C:@?7@HBICDF?GAITJDM>ODRFTGUFVZX8[B_3aHbFcId8e1h:
りま まし	!G%V,F.E5H8DLIOIRCSCVV_JcJiHkTlS
りま ます	"D#X&I'K(X)H*H-G.;/D0D1K3W4I6H7D9H:K;X<A=J?K@GAHB=C@EIFGGGHHJEL@P?S6WEXHYDZJ[E]T_EaBeKhIkD
りま ませ	"=#:'<(7,9-?0I2G3.4F8D9I:G?=D9FGGJIUKBMFO-RKTAUJXB[H]F_Ba=b5c9d?e7f1hDjA
りを	!J/W3T6J
りを をし	3T
りサ	!F8UKDXU
り大	]V
り大 大き	]V
り権	!I=X
り権 権限	!I=X
り直	!EOJSV]Y
り直 直し	!GOJSV]W
るか	,TTW
るこ	%U,J5JLGRH[W^TlS
るこ こと	%U,J5JLGRH[W^TlS
るた	"H'I+U,K.T4T5G;G=IBHDUFKIJKILIRJSFTH]J^KiIjK
るた ため	"H'I+U,K.T4T5G;G=IBHDUFKIJKILIRJSFTH]J^KiIjK
ると	!Y.T6IKHgJlJ
ると とき	!WgK
るの	!T
るの のは	!T
るも	3WIS
るも もの	3WIS
るア アク	!T
るコ	3I5V
るコ コン	3I5V
るサ	!H3X
るサ サー	!H3X
るパ	!HJTeU
る前	!I-UcW
る前 前に	!K-UcW
る可	!>3U;UKJQTfS
る可 可能	!>3U;UKJQTfS
る場	!TOU
る場 場合	!TOU
る形	>V
る形 形式	>V
る必	!H3S5ViT
る必 必要	!H3S5ViT
る状	CW
る状 状態	CW
る認	!K#URVZJhVjU
る認 認証	!K#URVZJhVjU
る鍵	!B&SBIPTiIjT
れか	!T
れた	"J#T%F&C(C)D*H+F-D.H/J1=2F4J596E9D:H;K=E>J?G@SACBUCFDGEJFGGCHEKWNHPAQCRGWDXHYSZH]D^D_BaAbBeDf?hFiTlC
れた たた	.IJSKX
れた たフ	'I@TIVKJVIYU
れた た利	#UiV
れた た可	!I1K8V
れた た接	!G
れた た鍵	3U5H@SiIjV
れて	!E%=)I+A,G./7F9>:T<A=?@5C9E9G8HBI9L2M@N=PUQ;UIZ:]DbJcFgUh>iKjTk5l;
れて てい	!E%=)I+A,G./7F9>:T<A=?@5C9E9G9HBI9L2M@N=PUQ;UIZ:]Db;cFgUh>iKjTk5l;
れば	!XOI
れま	"I#G%U(8)S*8-V.F/D2B4<6:7C8V:A;7>A?@@>A;E?IFL.M<NJQ;S@T3UEV3XBZ@[Id7jT
れま まし	!E%U(D*?+B-V/@0H2E4B5;6A7G8X:G;B<=>J?G@DACEFI>KUL:M@O:P>QCRFSHT9UHV<X>ZF[?]BbId:
れま ます	!^)U1SBIKISH^GaKcTiH
れま ませ	!H"J#J(G)I*J,C.@1A5W6J7I8F9H;H=I>KCJLBQJRWSGTDVIYJeIfDgIhJjVkF
れま まで	.U
れる	1VETOSSI^GcUgI
わせ	*T,K/K2SLVSWTI
わせ せく	!E"VRUSS
わせ せて	ST
わっ	!I3U
わっ って	!I3U
わり	.HBGKESI^XbYcJfZ
わり りま	.IBKKFSKbUfS
われ	!=,J-H8S;UJVKU_JjV
われ れて	;UJT
われ れま	!A,K-I8TJSKU_JjV
を	!U1KITLHSH
を stat	IULISI
をお	#VBYiUjV
をご	#KBDLHQS^V
をご ご利	^W
をご ご確	(TBHQT
をご ご覧	bU
をし	3T
をし して	3T
をア	.T0XIJVJaH
をア アッ	.T0XIJVJaH
をオ	OUSK
をコ	!S<TBG[ViK
をコ コピ	[V
をサ	FJjI
をサ サポ	!GBG
をス	CS^V
をス スキ	CS^V
をロ	!FiJ
をロ ロー	!FiJ
を中	!5,G-J1J3T5U6I8E9JBGKTOJRJTC_HeTlK
を中 中断	!G3W5TTJkS
を中 中止	!98IBJKTTJeU
を予	!I)V9SJTKI_Z
を予 予期	!I)V9SJTKI_Z
を付	6JlJ
を付 付け	!T6JlJ
を作	1IBHIJS[[HaKe[
を作 作成	1JBHIJS]eY
を使	#I%V&I'K+J,E.E/I0J3H5H7H8H9K;B>V@IFSGHIKKFLJNIOKQHSITFWKYJZF_JbHfIhJjSkH
を使 使用	#J%T)S+K,I.H/K0K5J7K8I;F>UFTGJKHSKTHZHbIlI
を保	%S,K.U0S3HHXKFOVPEQHTHaS
を保 保存	.V0T3IBHHXOVQJRJTIiK
を保 保持	%T
を修	!U
を修 修正	!U
を停	"V-TKI_IhT
を停 停止	"V-TKI_IhT
を入	GSiX
を入 入力	GSiX
を再	!Y.I0HIKLIOSTFXI][kI
を再 再開	.J0HLKOT][
を出	cS
を出 出力	cS
を切	!D_JiTjW
を切 切断	!D_JiTjW
を初	"TcTfVlI
を初 初期	"TcTfVlI
を参	aTeH
を参 参照	aTeH
を取	-T1W3W6IBIOHRITFVT]JeJiJkU
を取 取得	!H-T1X6JNSOHVU]JeKkU
を受	,GKFMWNVRFWJ_I
を受 受け	!U#T,JRI
を受 受信	!EKIMWNT
を含	0I6U;T<K@TAS
を変	!F3W
を変 変更	!F3W
を完	&JKVhW
を完 完了	&JKVhW
を実	!G7UBKCVcX
を実 実行	!G7UBKCVcX
を待	!I-T
を待 待機	!K
を復	;SPTQW
を復 復号	;SPTQW
を拒	!G"E#G)G,X-B.J0S1C2J3C7H8A9G<TBVGEHKIKJJK@NHOERA^JbIcIdJeJhGiTjW
を拒 拒否	!I"F#G)G,Y-C1C2K3C7I8B9G<TBVGEHKJKKANHOJRA^K_6bIcIdJeKhGiTjW
を持 持っ	BW
を指	!Y"I,I5I6G;F<J>JQFRGTIjXkV
を指 指定	!Y"I,I5I6G;F<J>JQFRGTIjXkV
を提	ST[SlS
を提 提供	ST[SlS
を検	,J/I3Z5X7IBFHWLJTAdVkH
を検 検出	3VTJ
を検 検索	TJdT
を無	!IDW
を登	#T;FEVQKRKiG
を登 登録	#T;FEVQKRKiG
を確	#B%K'D(K)H+@,X1;3V5U64<S?F@FDEEGFCG=HFJKMIO?QJVIXBYF[C]C_JaFcAdKeDfDhEiH
を確 確立	/H1H7ILKRISJWUiHkHlY
を確 確認	#F'F+E,V/S1D3X5S66<T?H@HDGEHFEGAMJOCSTXDYF[D]FaIbAcCeGfIhHiJlI
を終	!?<HKK
を終 終了	!?<HKK
を経	XV
を経 経由	XV
を続	!CHV
を行	!G&S.TJUKS
を行 行っ	!H.UJVKTOS
を要	!H%UGWjS
を要 要求	!H%UGWjS
を見	!FRW
を見 見直	!FRW
を解	!E,I/Y3I5H7IBKKILJSJTAXUcW
を解 解決	/Z7KTEXU
を解 解釈	!FcX
を設	aU
を設 設定	aU
を許	!KbT
を許 許可	!KbT
を試	%T^XfTiJ
を試 試行	%U
を読	&K(K-K.H0H7K;W=S>S@CBFCHDKHEKTLIOJSDTHYA[J]KjJ
を読 読み	&K.H0I7K;U=T>T@CBFCJHEKTLISETHYC[JjJ
を起	!UTIbU
を起 起動	!UTIbU
を超	!G.Z8SBJKILJSJ
を超 超え	.J8TJS
を超 超過	!F.]
を転	!W0HLIOHaUgT
を転 転送	!W0HLIOHaUgT
を返	"I.TOWTH[TiT
を返 返し	"I.TOWTH[TiT
を追	!Z3I5G
を追 追加	!Z3I5G
を送	![.GKJLJOHSSTFfS
を送 送信	!Z.HLJOHSTTGfT
を選	/K6H;EAJBIMUNJOKYWkK
を選 選択	6H;KBJMUYT
を閉	!B)I3I5H7KJJKY
を閉 閉じ	!B)I3I5H7KJJKY
を開	!G"G#H%I'H(C+T-S.B/J0H3H5<7B8A;?>E?G@JAIBVCEDIFIGGITJFNEOHPGQHRGVCXGYE[?]Aa>dGeDgHiGjElE
を開 開け	(I+H.C1D5F7H8I;D=T>I?JCJIWKDRCYH[D]G_SaIcUeJfIiCkI
を開 開始	)S-T/G0I1S3J5G8JOGTDVJ^S_HaHbJfT
んか	!@MUiT
んで	!E"C';-H.V/J4B5T89:F;E=K@GAIBTFGJAKBMEN8PERGZG[F]H_CcGdFeKgBlI
んで でい	;T@UAS
んで でし	!G"D'<-H.S/J4B5T8::F;C?K@:ABBTFGHSJAKBMEN:PFRGY=ZG[G]I_DcGdFeKgClI
ァイ	"D#:%=&7(S);*>,1-A/10[1I2>354?53687B8C9=:?<TB>E<F@G7IUJJKKM>N8OYPBQIR@T@UDWEX;YUZ;[V]U^I_HbGc@fGhDi;j?kAl8
ァイ イル	"D#:%=&7(S);*>,2-A/20[1I2>354?53687B8D9=:?<TB>E<F@G7IUJJKKM>N8OYPBQIR@T&UDWFX;YUZ;[V]U^I_HbHc@fGhDi;j@kAl8
アが	!T
アに	!H8TKW
アに によ	!H8TKW
アを	!W
アウ	"G#K)K*J-F.G/E1E3G5H6I7V9HBBGHIKLGRESHTXXWaJbHcIdVfHhJiEjJkT
アウ ウト	"G#K)K*J-F.G/E1E3G5H6I7V9HBBGHIKLGRESHTXXWaJbHcIdVfHhJiEjJkT
アカ	"[#X&D'H*J+I,J-I.H/G0G1D3H5F6H8G9J:U;H<J=T>J@JAICJEIFGKFLFNKOGPHQJSFTGXGYKZH[J]J^G_CaJbTcIfGgJhKiZkJlH
アカ カウ	"[#X&D'H*J+I,J-I.H/G0G1D3H5F6H8G9J:U;H<J=T>J@JAICJEIFGKFLFNKOGPHQJSFTGXGYKZH[J]J^G_CaJbTcIfGgJhKiZkJlH
アク	#E%D&I'B(C)G*G+E,5.>/@1?2H4J6G7?9F:J;?<A=U>H?G@HAFCUDVEJFEIHLTO?PGQGSWTVWAYEZK[D]B^EbCcCdDe@fAgEhGiVjGk=l@
アク クセ	#G%F'E(G)H*I+F,7.@/C1A2J6I7E9G;@<B=U>H?H@IAGCUDVEKFFIIJHLTNHOAPHQHSWWCYF[E]C^FbDcEdHeBfBgFhIiVjJkBlE
アク クテ	!SBITV
アダ	AT
アダ ダプ	AT
アッ	"@#F%H&D'X)G*E+E-K.V1<2G4I6D8H;F>G?F@DADDGEIGAHGMJNDPDQDR@WBXEZG]A_@b>dGeKfBgAhEiJjHkBlC
アッ ップ	"@#F%H&D'X)G*E+E-K.V1<2G4I6D8H;F>G?F@DADDGEIGAHGMJNDPDQDR@WBXEZG]A_@b>dGeKfBgAhEiJjHkBlC
アド	!8"G/X6U7IBFLJRF_TdZiT
アド ドレ	!8"G/X6U7IBFLJRF_TdZiT
アル	!F"J*],J/H2[5H9[BHEUKJNKRGSJTHiJkJlK
アル ルゴ	!A*],J/H2[5H9[BIEUKJRHTHkK
アン	*T9SBKMTiJlJ
アン ント	*T9SBKMTiJlJ
アー	'V
アー ーカ	'V
ィス	.bSJ
ィス スク	.bSJ
ィブ	BDGXKU
ィブ ブに	!F
ィレ	"G#K&I'E(H*J+E,F-H.>/E0A1Y3H5H6I7I8F9I;C=E>H?J@HAHBDCIDJFJGJHGJJKCLVNIOAQIRESSTGVKYF[[^G_IaDbFcHeZfHgFiBjIlG
ィレ レク	"G#K&I'E(H*J+E,F-H.>/E0A1Y3H5H6I7I8F9I;C=E>H?J@HAHBDCIDJFJGJHGJJKCLVNIOAQIRESSTGVKYF[[^G_IaDbFcHeZfHgFiBjIlG
ィン	3ZBFRXiE
ィン ンガ	!E3Z
イア	"H*T,I1J3I5T8JKIMTRFSJ_HhKlH
イア アン	*T9SBKMTiJlJ
イス	.TLKPTSJ
イス スに	.TSJ
イズ	(W0I8K<KIDKWLFOGSFVVaHcTg[
イズ ズが	!@(TKYgY
イズ ズは	cU
イズ ズ確	!HVX
イダ	RX
イダ ダー	iS
イッ	5V
イッ ッチ	5V
イト	"K)K,E/J0H1F3I5K9J<IAKICJVKXMTOGRHTDVVWJ[H_GfIkHlF
イト トに	!Y
イト トを	.SJT
イト ト受	.U
イト ト数	VT
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!G,J-T.K1H8WWT_JgX
イプ プが	!D1J8XWU_K
イプ プに	-T
イム	"G#J&K)K*J,K-F.F/D0K1E3G5G6G7V9F;J<KAJBAGVIJLEOHPIQKR@SCTZXV[J^JbHcHdUfHgJhIiAjHkS
イム ムア	*K-G.H/F1G3H5I6I7V9HBEGHLHRHSHTXXWaJbJcJdVfIhJiIkT
イム ムス	aV
イム ムパ	GXRHiI
イル	"D#:%=&7(S);*>,2-A/20[1I2>354?53687B8D9=:?<TB>E<F@G7IUJJKKM>N8OYPBQIR@T&UDWFX;YUZ;[V]U^I_HbHc@fGhDi;j@kAl8
イル '	!@LEVV
イル 'c	!I>TDKOGSHYU
イル 'd	.SOT
イル c	HVSJ
イル e	!H<E=K>U?VIU
イル opt	!G@UAT
イル ルが	'G+G.A/I0?1B7J;I<X=B>C?I@KAGBGCHHJITLDO_PHRKS?[A^Da?bKeJfK
イル ルで	!@'W@UOGRTSGaF
イル ルと	LKSF]V
イル ルに	!?+VSJ]V
イル ルの	!I"A'@(W,J-I/K0;1?3H5J7J8F9G=T@JCXDVHEIFJGPCR>TFWF[9]U^A_DfDgWkH
イル ルは	!C'W(G+J.D1H;T=I>IAIBJCJDJHJI9KFLIO[RJVWYW]A^IaCbKgI
イル ルへ	.T
イル ルま	!CIWLYSI
イル ルや	ISSA[EeK
イル ルよ	]W
イル ルを	!U(D+S,K-S1C8G9I;T<V>W?K@IAAB=CEHAK>OJPFQDRHTEVCWFYJ[=^G_Ta=bEdJeDfEgIiI
イル ルサ	!C"TgTiT
イル ルシ	!I.T0TSI
イル ル名	'H(H.B0b;JIEKHSIVF[Z]FaFeHgJ
イル ル転	!G.UIHVJfU
イル ル送	!C.UITL[[G
イル 属性	!E0JITLJOKSWaZ
イン	"X#T%B&?'B(D*A+D,>-<.50G2B4G6=9;<A=C>F@ACBDGEEFBGZHEI=JCK6MGN@O:P>RUVBW;YC[?]Aa@dDe?f=gCi]k:
イン date	UU
イン ンし	!Y"C5KBBRDZVi@
イン ンで	#U,H.H/C1D3J5E;KBXG[LHQIR[SIT@^KeJjU
イン ンに	iXjI
イン ンは	!C"V#S)UBGRH_JbU
イン ンイ	"SBFGUiT
イン ンス	!U1TBJTH^UbT
イン ンタ	!=,G/V7TBHGYRIXS
イン ンポ	;UATQURI
イン ン名	!H
イン ン失	!C8JTJhY
ウェ	,H8T@TKVTJ
ウェ ェア	!E8T@TKV
ウザ	!ZTHXJkK
ウト	"G#K)K*J-F.G/E1E3G5H6I7V9H;KBBGGIKLGRESHTXXWaIbHcIdVfHhJiEjJkT
ウト トし	,?-K1IBIJUKETWX[dUiK
ウト トに	8T
ウン	"Z#X%J&B'B(H)I*H+F-C.C/B0A2I3B5>6G8B9E:U<F>I?HADCHEHFEHJIGJIKJLAMKNHOBPFQFS@VIWIXDYFZG[F]F^E_?aEcFdFgGhIiZkElE
ウン ンし	!FTX
ウン ント	"[#X%K&C'G)J*I+H,F-E.G/D0F1S2J3E5?6H7J8E9G:U;G<I>J@IAICIEIFFLDNJOFPHQISCTCWJXFYKZH[J]I^G_AaHbScHgJhJi[kHlF
ウン ンロ	!X@T
ェア	!E8T@TKV
ェア アに	!H8TKV
ェイ	!U
ェイ イク	KS
ェッ	"K&H(Z.I3J5KCYKHLHOISETHVT]J_GaJiIjIkX
ェッ ック	"K(Z.I3JBCCYKHLIOISFTHVT]J_GaJkY
ェル	!G"D,J1X3JBHKKRJSJTHbgcZiH
ェル ルの	!D1U^VbXfT
ェル ルは	!B1UbUcY
ェル ルを	bY
ェン	"I#J%b&]1J3K5J8KFKGJRFSIWJhViC
ェン ント	"I#J%b&]1J3K5J8KFKGJRFSIWJhViC
エス	!J%T
エス スト	!J%T
エラ	!H"@#G%9*T4G5J6J8G9T:B=E>B@7C6E>JEM=NJOJPJRIUDX9YEZ=^F_EbBcSjBkS
エラ ラー	!H"@#G%9*T4G5J6J8G9T:B=E>B@7C6E>JEM=NJOJPJRIUDX9YEZ=^F_EbBcSjBkS
エン	3S
エン ント	3S
エー	"I#J%b&],J.K/J1H2T3H5G8I<KFHGILJNKRDSGTIVKWIaKbJfJhViA
エー ーシ	!J*S2U9T
エー ージ	"I#J%b&]1J3K5J8KFKGJRFSIWJhViC
ォル	!I"K&K'I+H,E.H/B3H5G6T7I9H;G<D=JBCFKHKKGLaQKSTTDVGWJ[V]D^HaFbIcIe]fKgKiJjKkIlI
ォル ルダ	!F"K&K'I+H,E.I/B3H5G6T7J9H;H<E=JBCFKHKKGLaQKSUTDVHWJ[V]E^HaGbJcIe]fKiJkIlI
ォー	!E.Y
オフ	SJ[K]W
オプ	gU
オプ プシ	gU
オン	!ZiF
オン ンで	!ZRJ
オー	TT
オー ープ	LTOSST
カイ	'V
カイ イブ	'V
カウ	"[#X&D'H*J+I,J-I.H/G0G1D3H5F6H8G9J:U;H<J=T>J@JAICJEIFGKFLFNKOGPHQJSFTGXGYKZH[J]J^G_CaJbTcIfGgJhKiZkJlH
カウ ウン	"[#X&D'H*J+I,J-I.H/G0G1D3H5F6H8G9J:U;H<J=T>J@JAICJEIFGKFLFNKOGPHQJSFTGXGYKZH[J]J^G_CaJbTcIfGgJhKiZkJlH
カル	'J(T-K0H;J<BBKIbLCOBSCVG[F]YaI
カル ルと	]U
カル ルフ	!?<EI[OK
ガー	!E3Z
ガー ープ	!E3Z
キシ	,C.K/F5J6H7J9KBAGKKJRDSKTGWhX]iGjIkGlI
キシ proxy	XV
キシ シの	BHRGW^iJ
キシ シサ	!G,JTKWX
キス	!Cg^
キス スト	!Cg^
キッ	.K1S;K<KKHLJOKPUQSSJVJ
キッ ップ	.K1S;K<KKHLJOKPUQSSJVJ
キャ	,J.U1J5V8JIKLUiV
キャ ャン	!D.U5VLViW
キュ	!U,J0H3T7K8KDWITKGOHSWTI
キュ ュリ	3UDW
キュ ュー	0KITKIOJSX
キー	"H#J&Y(I*I+J,B-I.I/C0I1H3T6J7F<B=H?F@TAXB[FHGWKDLIOHQARDSCTCWGXJ^I_IaIbJcIfHgTiEkHlK
キー ーが	!U
キー ーの	3V5S<I@TATRGiF
キー ーを	BVRT
キー ース	!Y
クか	!FTVXV
クか から	!FTVXV
クさ	_X
クさ され	_X
クに	!T,G/T7WRKTB
クに に届	,J7WTH
クに に接	!W/VKUTG
クの	!^+U;HBH
クは	!B&U7W<WRJXWjU
クを	!J,J2T3SBVCTQT
クア	,S-H1J5U;JBV_IbI
クア アッ	!J,S-H1J5U;JBV_IbJ
クエ	!8%S,[-J7JBJT]k?
クエ エス	!J%T
クエ エラ	!9,]7JT]k@
クサ	!D([
クサ サム	!D([
クシ	!D7TRWcViTkT
クシ ショ	!D7TRWcViTkT
クス	!Z
クセ	#G%F'E(G)H*I+F,7.@/C1A2J6I7E9G;@<B=U>H?H@IAGCUDVEKFFIIJHLTNHOAPHQHSWWCYF[E]C^FbDcEdHeBfBgFhIiVjJkBlE
クセ セス	#G%F'E(G)H*I+F,7.@/C1A2J6I7E9G;@<B=U>H?H@IAGCUDVEKFFIIJHLTNHOAPHQHSWWCYF[E]C^FbDcEdHeBfBgFhIiVjJkBlE
クテ	BDGXTV
クテ ティ	BDGXTV
クト	"G#K&H'E(G*I+E,D-H.>/D0A1Y3G5G6H7H8F9H;C=E>H?J@HAHBCDIFIGIHGJJKBLVNIOAQIRDSSTDVKXKYFZK[[^G_IaDbFcHeZfGgEiBjHlG
クト トッ	!S
クト トリ	"G#K&I'F(H*J+F,F-H.?/E0B1Y3H5H6I7I8F9I;C=E>H?J@HAHBDCIDJFJGJHHJJKCLVNIOAQIRESSTGVKYG[[^G_IaDbFcHeZfHgFiBjIlG
クラ	*T5KBJLJMTSIiJlJ
クラ ライ	*T9SBKMTiJlJ
クリ	!U-TBK^Kc]
クリ リプ	-UcX
クレ	!V
クレ レッ	!V
ク容	!J.a
ク容 容量	!J.a
ク接	!J)T,J-V1U7CBEJWKTTKkH
ク接 接続	!J)T,J-V1U7CBEJWKTTKkH
ク関	!S
ク関 関連	!S
グを	!E
グを を参	!E
グア	!U
グア アウ	!U
グイ	"V#V%F&D'F(J*E+H,K-C.?0G2F4J6B7C9B<E=F@FAEBWCGDIEGFEHIIFJFK=LBMJNEODPCRUS:VHWBXCYGZS[F]H^BaFdHeDfBgGhTi[kA
グイ イン	"V#V%F&D'F(J*E+H,K-C.?0G2F4J6B7C9B<E=F@FAEBWCGDIEGFEHIIFJFK=LBMJNEODPCRUS:VHWBXCYGZS[F]H^BaFdHeDfBgGhTi[kA
グオ	!ZiF
グオ オン	!ZiF
グラ	!X
グラ ラム	!X
グル	DS
グル ルー	DS
グロ	5T
グロ ロー	5T
ケッ	!C&T-T.D/G1J3J8B9JBGJVLJRJSETCc_iKkTlK
ケッ ット	!C&T-T.D/G1J3J8B9JBGJVLJRJSETCc_iKkTlK
ケー	^W
ゲッ	!W
ゲッ ット	!W
コネ	!>-K7U9HBXKIRUTUcVfJ
コネ ネク	!>-K7U9HBXKIRUTUcVfJ
コピ	+K,I.T5J8IBEITKWLJTGWK[S^VaJbSfFiJ
コピ ピー	+K,I.T5J8IBEITKWLJTGWK[S^VaJbSfFiJ
コマ	!G(I*K,J/H1S2K3H6I;H<IAKFKGSJJRKTJVHYK]K^WbTcSjI
コマ マン	!G(I*K,J/H1S2K3H6I;H<IAKFKGSJJRKTJVHYK]K^WbTcSjI
コル	'J,A.I/C0J3G5H7H;JBIGKLEN]OGRASFTBWHXI]J^YaIbTiEjKlZ
コル ルが	!U9KlT
コル ルで	lV
コル ルに	!T6JbS
コル ルの	!I.TKSNW_ScElU
コル ルを	!CfVlZ
コル ルエ	!E*U2U9UhU
コン	/J1H5SGJRISHTC
コン ンピ	5TTE
コー	"G#D%G(=)D+E1F2C3<5B6F:K;H@GBGCCDFEJFFHCJAMJNCPAR8VEW<XGYGZI]A^A_AcVhHiHkHlB
コー ード	"G#D%G(=)D+E1F2C3<5B6F:K;H@GBGCCDFEJFFHCJAMJNCPAR8VEW<XGYGZI]A^A_AcVhHiHkHlB
ゴシ	!J*S2U9T
ゴシ シエ	!J*S2U9T
ゴリ	!A*],J/H2[5H9[BIEUKJRHTHkK
ゴリ リズ	!A*],J/H2[5H9[BIEUKJRHTHkK
サイ	#K'I(V,H0G3H8G<JBAIBKULCODSBTFVU[JaEbIcSeKg[
サイ イズ	(W0I8K<KIDKWLFOGSFVVaHcTg[
サイ イト	!]
サイ イン	"SBFGUiT
サブ	"I)T,I.JBKKKL@RHS?TJ[Fe_f^
サブ ブシ	!F"J)T,Jf^
サブ ブデ	!FLHSGeZ
サブ ブフ	LHSJ[KeV
サポ	!8,H.H3G5F8K;E>X?V@IAYFGKFNKSFTHWJ^KcSfJkI
サポ ポー	!8,H.H3G5F8K;E>X?V@IAYFGKFNKSFTHWJ^KcSfJkI
サム	!D([
サム ムが	!G(X
サン	!J0V
サン ンプ	!J0V
サー	!C"H#F%>(D+2/T3S6T:;;-<>=D>9?6@5A/C8D6GIHCI-JBM8NWP4Q3UBWHY5[A^HaFbJgB
サー ーバ	!C"K#G%@&=(D+3/S3T:<;0<@=2>:?8@6A1C9D8HDI.JCM9NXP5Q5UCWIY6[C^I_SaGgC
サー ービ	!J"G5KGEKILJTEXKZGjJkUlI
ザー	!W#U&F*K+I,E/D0J3H6G7G9I;C<D=W>H?J@KAEFFHKIHJJKBLFMJNJOJPFRGSBTCWHXKYI[K^I_FaJbHcJfIgJhEi[jKkFlI
ザー app	!ZBKREiG
ザー ー名	)TGSQJTKZTiSjJ
ザ名	"TFSRViSjS
シの	BHRGW^iJ
シェ	"C,J.I1X3I8JBFLJNKOKRJSHTHbgcYiGlH
シェ ェイ	KS
シェ ェル	!I"D,K1Y3JBHKKRJSKTI^SbgcZiHlI
シエ	!C2U9SWV
シエ エー	!J*S2U9T
シサ	!G,JTKWX
シサ サー	!G,JTKWX
シス	)S,G/KBHITKJLCOJRCSETJf]iF
シス ステ	)S,G/KBHITKJLCOJRCSETJf]iF
シュ	(VBIKJ]TkU
シュ ュが	(J]U
ショ	#I%H&H(I/A0I1U2T3?4I5@6H8X;C<F=F>J?H@IDJEKFFGEHJIFLBMKOGPGQESATGVGWBXJYI[H]JdHeJhHlG
ショ ョン	#I%H&H(I.A/A0I1U2T3?4I5@6H8X;C<F=F>J?H@IDJEKFFGEHJIFLCMKOGPGQESBTGVGWBXJYI[H]JdHeJhHlG
シー	'T,I0T2J3I9IEVFTLJ
シー ーク	!V
ジに	!V
ジの	!S1V^HcU
ジを	^UbV
ジェ	"I#J%b&],K.J/K1J3J5I8JFJGJLJRESHTKWJaJgKhViC
ジェ ェン	"I#J%b&]1J3K5J8KFKGJRFSIWJhViC
ジス	!V
ジス スト	!V
ジト	,K1H4SKHLITHWKcUkK
ジト トリ	,K1H4SKHLITHWKcUkK
ジュ	.G=VOU
ジュ ュー	.G=VOU
ジョ	!?"G&H)J*J-W.C0J1C2J3G4I6F7D8C9E;E<F>I?Z@GCHFKHSKFNUQFXV[I]J^HaGdGfFgIhGjFlF
ジョ ョブ	!G-G.G1I4K6I7I8K;KHUQIRUXXjJ
ジョ ョン	!F-[8I;I?[BIKHNWRJ_JkS
スが	#I%H&F'H)H*K-H.C0B1U2J3D5B6U7B9G;G<G=UBJCIDIFHJJNEOGPIRUVGWCXG]J_>bIeGhJjAlC
スが が不	!G6W
スが が拒	,@0J8I=VHTKFR[_HfJiWjJ
スが が見	ISLT
スで	,H/G1K7I8V=JGKHJISTSVIaIdUiZlI
スで でき	,I7J8V=KBTISRSTSVJaJiW
スと	!I,XTTkS
スに	,J.TBKKITJ[U
スに に失	!FLT
スに に接	!T
スに に空	.TSJ
スの	5SBJ
スは	"S6T8HKJLHPSRJSJTK_SbSeT
スを	!]/WTI
スを を使	!T
スを を解	/U
スイ	5V
スイ イッ	5V
スキ	(H0J8J;I<IBIKELSODPUVHaIgT
スキ キッ	.K1S;K<KKHLJOKPUQSSJVJ
スキ キャ	!J.VLVRS
スク	"E(J*J,A.a/E0H1F5U8I;J<T=TFJGGKHLDNIOGR>SKTBVFXS[J^H_GaGbHcVfFkIlH
スク クは	!B&U7W<WRJXWjU
スク クト	!S
スク クリ	-UcX
スク ク容	!J.a
スタ	0T;KATOJaU
スタ タン	!TaV
ステ	)W,E-I/I1T3J8HB>KGOISATGWK[I^JbDcJeKfai<jKlJ
ステ テム	)S,G/KBHITKJLCOJRCSETJf]iF
ステ テー	LSbJfT
スト	!G"6#8&A';*A+>-G.;/^052U3[4V5e6c7[98:B;7<4=<>??=@EBEC;DBE=F7G6I2LGN-O0P8Q6S=UGV8Y=[5]7_Ea3cHdIe:gTh6i,j=kD
スト ipaddr	!C,V/KKGT]WJkU
スト sftp	!<3H5H7TKFLGkKlX
スト トが	!>*T,B-V.U5E6D7TJTKVWJlJ
スト トで	!E,F/F1S6JBUKIbYcXfX
スト トに	/I9JB[HKTBWC_TdJjHkElJ
スト トの	/J3V5YBFHKLUSJTH
スト トは	!E5K6UTJ
スト トへ	!F/F7WBJKKTHXS
スト トを	/A6YBKKKSVTHXV
スト トア	!Y
スト トキ	!I2S3V5SRK
スト トリ	!T
スト トー	!U1TBJ^VbT
スト ト上	!T
スト ト名	,F.J/f1H2I3@5:6_7C9JBCKGLHSJT@XJbGcKfIiHkDlB
スト ト鍵	&H(J*F,;-B.F/61I2V3a4[5f6<7<8A9C;KB8FHHZJIKALJNGOKPJR?SHT;W>XI^I_EbEcGdFf@gKiHjDkDlB
スト 失敗	,Y.J/X3K5FBAKJLIRVTViI
スナ ナー	!T
スフ	"I(J.J/J3K5I6J<A=E?J@JCHEJFJGHKJLJOKP_QdRESJTKYG[K^JgJiEjH
スフ フレ	"I(J.J/J3K5I6J<A=E?J@JCHEJFJGHKJLJOKP_QdRESJTKYG[K^JgJiEjH
スポ	!C
スポ ポン	!H
スワ	#G%K&I'J*K,B-G.F/F0H3H5F6H7E8G9I<I=I@JFIGUIIKBLEOJQJR[SFTAWJXJYKZT[K^F_HaJcJgJiSkGlJ
スワ ワー	#G%K&I'J*K,B-G.F/F0H3H5F6H7E8G9I<I=I@JFIGUIIKBLEOJQJR[SFTAWJXJYKZT[K^F_HaJcJgJiSkGlJ
ス固	!S
ス固 固有	!S
ス権	!;.J5H;I=SCZIJKILERFSWTIiU
ス権 権が	!A=TBUCYDIIKLHRISTiV
ス権 権を	!JSU
ス許	DVSI
ス許 許可	DVSI
ズが	.J<E=K>HAIIJKUOJPWQZSJVI[KgWiJ
ズが が不	!X;KPJQH
ズが が正	!GPJQX
ズが が違	!@;VPCQY
ズな	PS
ズな なし	PS
ズの	PU
ズは	cU
ズは num	cU
ズを	;E<K>VQS
ズム	!A*],J/H2[5H9[BIEUKJRHTHkK
ズム ssh	2W
ズム ムが	3J9S
ズム ムの	!I*[2U9W
ズ不	!D(S.UgT
ズ不 不一	!D(S.UgT
ズ確	!HVX
ズ確 確認	!HVX
セキ	!W3UDWTJ
セキ キュ	!W3UDWTJ
セス	#F%E'D(F)G*H+I,4.>/?2H4K6G7A8T9E;?<A=U>G?H@HAGCUDVEJFEIIJELTNDO?PFQGSWW>YF[D]C^BdCeBgEhGiUjHk?l@
セス スが	%J,;-K/J0H1S3I5J=VCKHSKULHNKRYWH^K_AdJeJjGkJlH
セス スで	,I7J8V=KBTISRSTSVJaJiW
セス スは	"U1SbU
セス ス権	!;.J5H;I=SCZIJKILERFSWTIiU
セス ス許	DVSI
セッ	,@/H0J1V3C5F7F8YCIGJLIOFSFTFVK[H]U^JaDcGeKgIhJkClI
セッ ッシ	)S,I.H/K1W3E5G8ZCJSKTIWJaHkJlJ
セッ ット	!?,IKUNSOJWT]W
セー	!I,J/K9KBDIHKENJRITIWJcUeUfKiGjK
セー ージ	!I,J/K9KBDIHKENJRITIWJcUeUfKiGjK
ソケ	!D&U-V7S8ETH_TkV
ソケ ケッ	!D&U-V7S8ETH_TkV
ソッ	!IBTFUZJ
ソッ ッド	!IBTFUZJ
ソフ	,H8U@TKTTH
ソフ フト	,H8U@TKTTH
ソー	!Z5SBJTJ
ソー ース	!Z5SBJTJ
タが	!HPTcV
タの	!I.F8T<IBTIWJVTX
タの のダ	!V
タを	,I.UBHHTKTTG
タイ	"F#J&J(H)J*I+J,J-C.@/D1D2K3F5F6F7U9E;I<JAJB>CKGVIIOBPHQJR?TYVJXV[I]J^IbFcFdUeJfFgVhHi@jG
タイ イム	"G#J&K)K*J,K-F.F/D0K1E3G5G6G7V9F;J<KAJBAGVIJLEOHPIQKR@SCTZXV[J^JbHcHdUfHgJhIiAjHkS
タス	!D,G5V7V=UGJNKRCTHVJWJXU_IkJ
タス 1	)SfU
タス スク	!E&T,H2T5V7U<V=ULHRDTJXV
タス スト	bS
タデ	!V
タデ デー	!V
タベ	!W
タベ ベー	!W
タン	!XaV
タン ンス	!S
タン ンプ	aV
ター	!Y%U5T9KBBRDTAiGkGlH
ター ーに	!T,STG
ター ーの	!T
ター ーゲ	!W
ダが	LU
ダを	!B0T1UOHSW[IeY
ダを を作	LDSSeX
ダイ	!D(S5WRJiT
ダウ	!S'K0K@TKITV
ダウ ウン	!S'K0K@TKITV
ダプ	AT
ダプ プタ	AT
ダー	!JIJ[U
チを	!FLU
チェ	"J(Z.I0K3J5K7K;I=KCYKGLIOIQHSFTGVT]J_FaIgKiKjJkX
チェ ェッ	"K(Z.I3JBCCYKHLIOISFTHVT]J_GaJkY
チモ	!EGTPW
チモ モー	!EGTPW
チャ	)]1[KJ
チャ ャネ	)]1[KJ
ック	!T#F%H&B'G(X)I*E-B0B1@2F4J6F8I:G>G?J@HAFCYDKEJFGGHHHIBJSKFNGOBP@RESGWEXDYFZK[C]C^D_Ta@bCcGdIeEfEgDhDiGjAkVlE
ック クさ	_X
ック クを	CTQT
ック クア	,S-H1J5U;JBV_IbI
ック クサ	!D([
ッシ	#J%K&I(S+J,K.C/F0K1V6H7H8Y;F<I=I?J@KAICTDKEJFIGIIILGOHPIQHSFVJWGXIYJ[K^FcGhIlE
ッシ シュ	(VBIKJ]TkU
ッシ ショ	,G.G/J1W3D5F7K8Z;H<J=J?KAJCTGJIKLJPKQJSHTHWI^IaScJgIhKkHlI
ッセ	!I,J/K9KBDIHKENJRITIWJcUeUfKiGjK
ッセ セー	!I,J/K9KBDIHKENJRITIWJcUeUfKiGjK
ッチ	&H3J5VFKGXIJKKLSPUQJSKjI
ッチ チを	!FLU
ッチ チモ	!EGTPW
ット	"E#C%E'A(C*A+B-Y0>2C3?4G5;6=7^9G:J<C=E>H?G@FBACEDHEWF?GBHGIBJVKVL9MFO=P;QAS7VDXWYGZF[?^?a>bGc[f<gBhIiJj;l:
ット 2048	!IEV
ット num	OJ]W
ット トが	!E-W8JJS_TcT
ット トさ	!E-SKWNU
ット トに	WUeV
ット トの	!E.IKJcY
ット トワ	&H*J.F5I6F7[;KGIKYLHNIR;SIWDXV^JcHfGjIlF
ット ト以	!GEY
ット ト操	7V
ッド	BTFUZJ
ップ	">#D%E&B'W(K)E*D+B-I.V1I2F4G6C8E:J;A>C?D@BAADCEFG@HEIWMHNBR>W?XCZF]=_=bGdEeJf=g;hBiHjEk@lA
ップ プし	PVQT
ップ プタ	JTTK
ップ プロ	"D#I%J&I'X)K*J+J.T0T1C3G5D6I8I9E;>=E>I?I@GAICHDJGEHKNIPIQIR?VSWHXJZJ]E_HbEcEdJfFgEhKiIkGlH
ップ プ先	!F.T/I5K9TBHLWSW
ティ	&I-J5H7GB=DWGXKSRVSJTU_JiKjGkKlJ
ティ ィブ	BDGXKU
テキ	!Cg^
テキ キス	!Cg^
テス	"J,V-K.G1G6F7G8J9KKELFRWSITV_JbHcJfFlH
テス スト	"J,V-K.G1G6F7G8J9KKELFRWSITV_JbHcJfFlH
テム	)S,G/KBHITKJLCOJRCSETJf]iF
テム エラ	!SRK
テム ムが	!H"Kf]
テム ムで	!I0T
テー	!XBJRHSHbJfTiK
テー ータ	LSbKfT
ディ	"D#I%I&G'C(D*H+C,C-F.]/B0>1Y2I3E5D6G7F8D9F;A=D>G?H@FAGBACGDIEJFHGGHFJHK>LVNGO=QGRATCVIXIYEZJ[[^E_Fa@bDcFdJeZfEgDhJi@jFlC
ディ ィス	.bSJ
ディ ィレ	"G#K&I'E(H*J+E,F-H.>/E0A1Y3H5H6I7I8F9I;C=E>H?J@HAHBDCIDJFJGJHGJJKCLVNIOAQIRESSTGVKYF[[^G_IaDbFcHeZfHgFiBjIlG
デス	!S
デス スク	!S
デバ	.TLKPTSJ
デバ バイ	.TLKPTSJ
デプ	AGBWiU
デプ プロ	AGBWiU
デー	"J&G(I)J,=.F/D0W1B2K5I7D9GAHCVGIKSODRBVDWH[H]H_HcUfFjIkElG
デー ータ	"K&J(I)K,>.F/E0W1B5I7F9HAHCVGIKTOERCVDWI[H]H_HcVfGjIkElG
デー ーモ	!Y
トか	&T*S
トか から	&T*S
トが	#H%W(H,;-W1C2D3U4I6>7[:J;I<JB=EJGIIJJTLHMTNGOJPJRGSJWBXF^HaIfHgIhIiCjElA
トが がロ	!S
トが が大	cV
トが が応	7SdS
トさ	,E1K3H5H>U?TAUKTOKSJTIWJkH
トさ され	,E1K3H5H>U?TAUKTOKSJTIWJkH
トし	,;-J.G/I1H3I5I6K;I@JAIB>FIGKJUKCLHSGTVX[bJdUfJiFjF
トし して	BEjJ
トし しま	,>-K/K1I>SBHJUKERKTWX[dUiK
トで	!8+I,@-J.B/B0T1X5K6G7G8JDSGKNJOHSCTFWKbVcVfZkJlG
トで sftp	)S1TKJbUcVfV
トで でき	!K,H/K1WBTKTiU
トで です	cS
トで では	!G#V=UDTeTiF
トと	!G,WBJJTTTkV
トと との	!G,XBJJTTTkV
トに	"D#@%F'H*J,E-J.E/D0H2G5G9E:TASB]CJDKFHGHHHJELFNIOIPJRESEXF[I]I^IaIdEgFhFiGlA
トに によ	!B&SBJKBWTbUfS
トに にア	!Y
トに に失	!I;VAVQVTJ
トに に対	7V
トに に強	8S
トに に接	5U7GB[WK
トに に登	!E:V
トの	!I"U#K,D-I.C/B0I5X6K7H8JB<GIHIKBOGS?WIXK[K_GaHcYfKgIhWiKjDkIlI
トの の取	LV
トの の鍵	!C&H3G5XBHhX
トは	!B&K,J1I2J3H5G6T8H;J<JB>KELJTD_KcKiH
トは sf	"IbW
トは は不	!K/X6J
トは は現	!U
トへ	&U/C5J7VBGKTLGPTRKSBXSiGkW
トへ への	&V/G7XKTLHPTSBTIiH
トま	"TGKiU
トま また	"TGKiU
トを	!a&J-G/:0J1G2I3G5D6W7G9F<IIIKINKOGREWF]I_JaKbEjIkTlF
トを を指	!U
トを を転	.T
トア	!X
トウ	,H8T@TKVTK
トウ ウェ	,H8T@TKVTK
トエ	,VkW
トキ	3T5SRJ
トキ キー	3T5SRJ
トコ	!K'J,A.H/B0J3F5G7H;JBHFKGJLDN]OGR@SDTBWHXI[K]J^YaHbXeKgKiDjJlZ
トコ コル	'J,A.I/C0J3G5H7H;JBIGKLEN]OGRASFTBWHXI]J^YaIbTiEjKlZ
トサ	,K
トサ サー	!S,K
トッ	!S
トッ ップ	!S
トデ	!ILY
トデ ディ	!ILY
トパ	!JBJLWSV[J
トフ	!<(K-U0EBHIIKJLYOXSZ_VhS
トフ ファ	!@(K-V0GBHIJKKLUO[SV_VhS
トホ	&U*V5IKEbUfTjU
トホ ホス	&U*V5IKEbUfTjU
トリ	"C#G%F'D(D*E,?0?1X2K6C7D8H9B:I;?=@>F?H@FAECEDGEIGEJFKJLUMJNDO>QER=T>VJYEZI[[^Ca@dIeZfCgBhHlB
トリ home	1V
トリ の一	1T
トリ リか	!D&T
トリ リが	!T<GIGLWSHeJ
トリ リで	!?1ILBSK[a
トリ リに	!WSF
トリ リの	)U-S1J4UBCLCXTiK
トリ リは	ISS?[DeS
トリ リを	!?/I1HBJLX[IbUcVeU
トリ リポ	!A4T
トリ リー	1KST
トワ	&H*J.F5I6F7[;KGIKYLHNIR;SIWDXV^JcHfGjIlF
トワ ワー	&H*J.F5I6F7[;KGIKYLHNIR;SIWDXV^JcHfGjIlF
トン	!?+J,X.J9GBUKISITSW]aKfG
トン ンネ	!?+J,X.J9GBUKISITSW]aKfG
トー	!V1TBJ^UbT
トー ール	1T^VbU
ト上	XT
ト上 上で	!T
ト以	!EEYJS
ト以 以上	!EEYJS
ト側	!@)UBIKH]W
ト側 側の	!K]S
ト受	.U
ト受 受信	.U
ト名	!I"D,E.I/f1H2H3@596_7C8K9J;KB@KGLGSJT@XIbEcJfIiWkClB
ト名 名が	!D/[TJ
ト名 名の	/I6W
ト名 名を	!D"J/WiV
ト操	!G7VSTaV
ト操 操作	!G7VSTaV
ト数	VT
ト番	,T/G5H6TBFNVRHTHWTiIkY
ト番 番号	,T/G5H6TBFNVRHTHWTiIkY
ト転	!T
ト転 転送	!T
ト鍵	&H(J*F,;-B.F/61I2V3a4[5f6<7<8A9C;KB8FHHZJIKALJNGOKPJR?SHT;W>XI^I_EbEcGdFf@gKiHjDkDlB
ト鍵 鍵が	3[5YKI
ト鍵 鍵の	!?3SH[
ト鍵 鍵は	!J4]
ト鍵 鍵を	!T"V)U,H-J/H7HBITH
ト鍵 鍵検	!T3U
ドが	"K%J&J(G)H,C-E/D1>3I5J7E8J9K<GB8JHOERZSUTEVEWKYK[H_HaBbHcHfEgYiUjF
ドが が完	!^.H
ドが が正	ATBJGURU
ドが が無	!J"SRViW
ドが が見	!F/K^TgU
ドが が違	"FQHRSi?
ドし	'U.I0G;WLIOJSD
ドし した	SF
ドし して	!F'V0J;T
ドす	IV
ドす する	IV
ドで	'@(I,I0V3J;JB<FIGJIJKFLJQITGVHYIZT[H]J^GaCeJgZiHjJ
ドで でき	'C,J0W5KBJSTTHVJYK^IaG
ドで では	PT
ドで で転	gU
ドに	"J#T&I-T0J5J<V=TBTCJGIIIJUOGRCTUVG[UaGiE
ドに に失	!J-T0J<W=UIIJUOHRITUVG[UaHiFjI
ドの	!U.JBBGXLJQJRFSIcKfJiEjJ
ドの のた	!HGT
ドは	!FBK^U
ドま	BViK
ドま また	BViK
ドを	0F8KB9KULUOJRGTBZU^KaGcVjJ
ドを を確	!ZB>RJZV
ドを を開	!@KWLWSVTD
ドシ	KS
ドシ シェ	KS
ドル	8V
ドレ	!C"F/X0K3K6U7IBELJRESK^J_TdZiT
ドレ レス	!8"G/X6U7IBFLJRF_TdZiT
ド中	OS
ド中 中に	!KKTOU
ド失	!E,S<JFT
ド失 失敗	!E,S<JFT
ド完	!S.GSKaT
ド完 完了	!S.GSKaT
ド済	!W
ド済 済み	!W
ド認	!UBDRWZFiA
ド認 認証	!UBDRWZFiA
ナリ	gU
ナル	!D%V
ナー	,T-TKJNTSK_U
ナー ーが	!T
ネク	!>-K7U9HBXKIRUTUcVfJ
ネク クシ	!D7TRWcViTkT
ネゴ	!J*S2U9T
ネゴ ゴシ	!J*S2U9T
ネッ	&H'K*I+K.E2K5G6D7];JFKGHKXLHNGPDQJSHWAXZZJ^IcGfFjHlC
ネッ ット	&H'K*I+K.E2K5G6D7];JFKGHKXLHNGPDQJSHWAXZZJ^IcGfFjHlC
ネル	!="J)[*J+J,W.G/I1Z9EKCLISFW[^J_JaJcI
ネル ルの	)T
ネル ルを	!E+K,[BXTWfH
ノー	!G#W3UBVGH
ノー ード	!G#W3UBVGH
ハッ	(V3K]U
ハッ ッシ	(V3K]U
バか	*K-V/D1H3H5JBHFKLJNVTCWIbIfGjK
バか から	*K-V/D1H3H5JBHFKLJNVTCWIbIfGjK
バが	!H#H%I*I,U/C0U2I3C5D6H7C<TGFNBTJVFWCXI]J^IaIdJeIfViUjKkAlA
バが がネ	!G1JKV
バが がフ	!G0XLY
バが が予	"S-W1WKD_HbT
バが が公	!B<Xi[
バが が接	!J,T-H8WKS
バで	!BBKNWOTfU
バで では	!CNWOU
バと	!F)U,I-J1V2T8J9YBKKKfS
バと との	!J)V1V8KTUfUlS
バに	&I/G5I7T9JB[KINJRDSITWiIjDkI
バに に接	!I/J7UTXlS
バの	'V*F.T/@1J4S6E8K9ABJEUFVGKKGLFNYOGR@T<VJXH^IaHbJfHjEkCl@
バの のホ	,J4UWU
バの の提	2W9K
バは	!K,G/K0G2JBGFTLCOWRXSUTGWIZE^KaHcHeJfF
バは はエ	LKSX
バへ	KKWUXTkI
バへ への	WUkJ
バを	fS
バイ	"H&K'K)K+K,G.W/I0D1C3J5I9H<FAJGJHKI?JVKVLFMTNKODQIRSTEVUWGYK[E^J_FeKfHgXkHlF
バイ イス	.TLKPTSJ
バイ イダ	RX
バイ イト	,I0H1F9J<IICJVKXMTOGRJTIVV[I_HfIkJlH
バイ イナ	gU
バッ	"I&I'I(I*J-C0H1E2K5T6J;EAIFHGXIDKJLUNKOHPTQFXKYI[HaHbFcKeJfJhKjIkIlJ
バッ ック	!J,S-H1J5U;JBV_IbJ
バッ ッチ	BEGYIJLSPUQK
バナ	!I-UNU_V
バナ ナー	!I-UNU_V
バル	5T
バー	%H&2'6(>*S+=-W/]0=4@6V:F;:<:=?>A?W@@C?DCE=F1GKI@KILGMBO<P@Q?SHTYUIYA[:aCbEe3fIg<iJjG
バー smtp	!]RHTH
バー ーか	,K-D1GBIKTRJSK_DcTkH
バー ーが	"C#H*F,C-T.:/J2F3?7K9@BSFJGEJFK>LGODRATVXJ]K^H_WbEdIhTiEjUkDlA
バー ーで	"I#UBGRT^SiE
バー ーと	!@*T,G-U1G2W9XBJNSTF
バー ーに	#F&G)T.<0J2E5:6>7_9@BTFJHJS:VJW?XJZE^GaJbCiUj@lU
バー ーの	!H)J,>/?3_5]6C7F8C9DGHHUKAOJT:VKWFXK]I^GfChK
バー ーは	!F5SBIGS
バー ーへ	!W"T-J.I/D3G7H8J9HKHTXXW_HdIiIjEkKlG
バー ージ	!F-[8I;I?[BIKHNWRJ_JkS
バー ー名	,J/S6[TIiI
バ側	!B*K1G2I8U9TLIRKSGVT
バ管	!E"S.UBJLYSV
バ管 管理	!E"S.UBJLYSV
パイ	-U1G8XWT
パイ イプ	-U1I8XWU
パケ	!B.GJWKIca
パケ ケッ	!B.GJWKIca
パス	#>%B&J':(>*A+A,4-=.4/52C3;4F55788;9=:D;H=T??@<BFC9DAEAF;HDIKJCK4LTMFN@O<P^QbRWSET1UJV@W?X@Y:]?_>a=c?dBeVg<hDk9l?
パス 'c	=T
パス スが	!U7KBJISLT^T
パス スは	!G6ULKeUiJ
パス スフ	"I(J.J/J3K5I6J<A=E?J@JCHEJFJGHKJLJOKP_QdRESJTKYG[K^JgJiEjH
パス スワ	#G%K&I'J*K,B-G.F/F0H3H5F6H7E8G9I<I=I@JFIGUIIKBLEOJQJR[SFTAWJXJYKZT[K^F_HaJcJgJiSkGlJ
パー	CUaV
パー ーミ	CUaV
ビス	!J"G5KGEKILJTEXKZGjJkUlI
ビス スが	!B,S
ビッ	BKEY
ビッ ット	BKEY
ピュ	5TTE
ピュ ュー	5TTE
ピー	+K,I.S5J8IBEITKWLJTGWK^VaIbSfFiJ
ピー ー中	!I.UKZ
ファ	"D#:%=&7(S);*>,1-A/10[1I2>354?53687B8C9=:?<TB>E<F@G7IUJJKKM>N8OYPBQIR@T@UDWEX;YUZ;[V]U^I_HbGc@fGhDi;j?kAl8
ファ ァイ	"D#:%=&7(S);*>,1-A/10[1I2>354?53687B8C9=:?<TB>E<F@G7IUJJKKM>N8OYPBQIR@T@UDWEX;YUZ;[V]U^I_HbGc@fGhDi;j?kAl8
フィ	!E3Z
フィ ィン	!E3Z
フォ	!I"K&K'H*K+H,E.H/B3H5G6T7I9H;F<C=JBBFJHJKGLaQJSTTDVGWI[V]D^HaFbIcHe]fKgJiJjKkIlI
フォ ォル	!I"K&K'I+H,E.H/B3H5G6T7I9H;G<D=JBCFKHKKGLaQKSTTDVGWJ[V]D^HaFbIcIe]fKgKiJjKkIlI
フト	,H8U@TKTTH
フト トウ	!G8U@TKT
フラ	!SeUgS
フレ	"I(J.J/J3K5I6J<A=E?J@JCHEJFJGHKJLJOKP_QdRESJTKYG[K^JgJiEjH
フレ レー	"I(J.J/J3K5I6J<A=E?J@JCHEJFJGHKJLJOKP_QdRESJTKYG[K^JgJiEjH
ブに	!F
ブに にな	!F
ブは	'VTU
ブを	=S
ブシ	!F"J)T,Jf^
ブシ シス	!F"J)T,Jf^
ブデ	!FLHSGeZ
ブデ ディ	!FLHSGeZ
ブフ	LHSJ[KeV
ブフ フォ	LHSJ[KeV
ブラ	![JSTHXIkJ
ブラ ラウ	!ZTHXJkK
ブロ	!B+U_Y
ブロ ロッ	!B+U_Y
プが	!D1J8XWU_K
プが が切	-I8Y
プし	PVQT
プし しま	PVQT
プに	-T
プに に書	-T
プの	!HaU
プの の設	!JaU
プを	!U.I
プシ	gU
プシ ショ	gU
プタ	;KATJTTK
プタ タス	JTTK
プト	-TGTcXiS
プト bashrc	cU
プラ	!U
プラ ライ	!U
プリ	!Y,H/J3Y7I9JKJTG^V
プリ リン	!Z,H/K3Y7J9KTH
プル	!J0V
プロ	#;%C&:'V(K)C*J+D/62H344D507A:G;?<C=<>A?>@BA6C<ECFCHAJJMCNVPGQ9RFUJWeXWZ>]9^V_>d;eGg8iHj9lT
プロ ロイ	AGBWiU
プロ ロキ	,C.K/F5J6H7J9KBAGKKJRDSKTGWhX]iGjIkGlI
プロ ログ	!X
プロ ロセ	!@"U1WKZ_KbTcT
プロ ロト	'J,A.I/C0J3G5H7H;JBIGKLEN]OGRASFTBWHXI]J^YaIbTiEjKlZ
プロ ロバ	RX
プロ ロー	"D#I%J&I'X)K*J+J.T0T1C3G5D6I8I9E;>=E>I?I@GAICHDJGEHKNIPIQIR?VSWHXJZJ]E_HbEcEdJfFgEhKiIkGlH
プン	LTOSST
プ先	!F.T/I5K9TBHLWSW
プ先 先に	!F,F.U9VBJLTiV
ベー	!W
ベー ース	!W
ペア	!W
ペア アを	!W
ペー	!V"JbT
ペー ージ	"KbT
ホス	!>"?#<%?&F'@(<*F+C-C.@/^0=1H2W3_4W5h6d7^8H9=:F;:<8=@>D?C@@A:BFC@DEE@F;G>I<JGL,M@N7O;P>Q=RCS3UIV@YBZ>[>]?^8_<a<cGe?g;h=i)jCkD
ホス スト	!>"@#=%@&F'@(<*F+C-C.@/^0=1H2W3_4W5h6d7^8H9=:G;:<9=@>D?C@@A:BIC@DEEAF<G>I<JGL-M@N7O;P>Q=R)S3UIV@YBZ?[>]?^8_<a<cGe?g;h=i,jDkD
ホー	!B1]JT
ホー ーム	!D1]
ボリ	.WSG
ポジ	,K1H4SKHLITHWKcUkK
ポジ ジト	,K1H4SKHLITHWKcUkK
ポリ	!C'T,J0UEWFU
ポリ リシ	!C'T,J0UEWFU
ポン	!H
ポン ンス	!H
ポー	"B#B%H&@'C(C)C*@+F,W-=/D1:4H7J8:<B=E>S?S@BAZBHCEDGEFF?GCHGJBK5PDS>TWVHX;YD^@_;aCb>eGf>gChHi=khlV
ポー ート	"B#E%H&@'C(C)C*@+F,X-=/D1<4H7K8:<B=E>S?S@BAZBCCEDGEGF?GDHGJBK5L;PDS?TWVHX;YD^@_;aCb?eHf>gChHi=khlV
マウ	1W5JBIKS
マウ ウン	1W5JBIKS
マン	!G(I*K,J/H1S2K3H6I;H<IAKFKGSJJRKTJVHYK]K^WbTcSjI
マン ンド	!G(I*K,J/H1S2K3H6I;H<IAKFKGSJJRKTJVHYK]K^WbTcSjI
ミッ	!W;JCUaV
ミッ ッシ	CUaV
ムが	!<"J(X,I.V/J0H1J3DBJRJSFTIf[
ムが が一	!H(T*J3H
ムで	!I0T
ムに	.S
ムの	!X*[,K-V.H2T8J9WKERJWJ
ムま	2KEVFT
ムま また	2KEVFT
ムア	*K-G.H/F1G3H5I6I7V9HBEGHLHRHSHTXXWaJbJcJdVfIhJiIkT
ムア アウ	*K-G.H/F1G3H5I6I7V9HBEGHLHRHSHTXXWaJbJcJdVfIhJiIkT
ムス	aV
ムス スタ	aV
ムデ	!F1Y
ムデ ディ	!F1Y
ムパ	GXRHiI
ムパ パス	GXRHiI
ム不	!J*V
ム不 不一	!K*V
メソ	!IBTFUZJ
メソ ソッ	!IBTFUZJ
メタ	!V
メタ タデ	!V
メッ	!I,J/K9KBDIHKENJRITIWJcUeUfKiGjK
メッ ッセ	!I,J/K9KBDIHKENJRITIWJcUeUfKiGjK
メー	!c"KBGRITF
メー ール	!a"KBIRITF
モン	!Y
モー	!F"A#C%F'B(T/G2F6>799H:I;=<?=@>D?E@FACBSDFEFI8LVMHN?PTQ?R7V?WGYEZF]T^?cIdBeAfKg^iJl>
モー ート	!J"E#E%G'F-T/I2H6A7;9J:J;B<A=C>H?G@IAFBTCDDIEJGAI;LWMJNAQFR:VBWHYIZI]U^DdDeCl@
モー ード	!E0K3JCSKGOIPVQJg_
ャネ	)]1[KJ
ャネ ネル	)]1[KJ
ャン	!C.U1J5SIKLUiW
ュが	(J]U
ュア	!W
ュリ	3UDW
ュリ リテ	3UDW
ュー	-J.U/I0A1J5S7I=UBCISRHSSTAaGfKlJ
ュー ータ	5TTE
ュー ーム	!F.W0JOSSF]S
ユー	"[&B'J(H*H+F,@-I.S/A0G2H3D4K6E7E9E:I;@<A=V>F?H@HABEGGJHIIFJHK?LCMHNHOGPCT=VHWBXHYF[H]I^F_CaEbEcGdJeHfFgHhCiakClG
ユー ーザ	"[&B'J(H*H+F,@-I.S/A0G2H3D4K6E7E9E:I;@<A=V>F?H@HABEGGJHIIFJHK?LCMHNHOGPCT=VHWBXHYF[H]I^F_CaEbEcGdJeHfFgHhCiakClG
ョブ	!G-G.G1I4K6I7I8K;KHUQIRUXXjJ
ョン	#E%F&E'H(F-U.=/=0F1T2S3;4H5=6E8W;<<A=C>D?Y@CDHEIFDGAHGIDL?MGNTOCPEQBS=TGVDW?XFYDZI[D]G_IcTdEeFhClA
ョン 3	!J?YAI
ョン ンが	"S-K1U8FCYKH
ョン ンで	AS
ョン ンと	^W
ョン ンに	!J*T9TcW
ョン ンの	!A)U*T2T9T_TfK
ョン ンは	!X8UCF
ョン ンを	8WBFJTKX
ョン ンロ	!E
ョン ン文	!I-XKJNT
ライ	!["I*T,E.J/F1K3K5I7IBCIIKHLTMSOIRF_JfKiFjKkKlG
ライ イア	*T9SBKMTiJlJ
ライ イン	LWST
ラウ	!ZTHXJkK
ラウ ウザ	!ZTHXJkK
ラム	!X
ラン	.V3TKG
ラー	!H"@#G%9*T4G5J6J8G9T:B=E>B@7BTC6E>GJJEM=NJOJPJRFUDX9YEZ;^F_EbBcSjJkS
ラー 0	!Y.H2TDS
ラー 1	!Z
ラー 20	!FJZXS_V
ラー db	!U
ラー fatal	)V/?7C9GBFTJcUfUiKlJ
ラー ipaddr	,S7HTEdTkXlK
ラー java	;U
ラー libssh	!T
ラー sftp	!7(S;JBJK<RV]VdTkUlS
ラー ssh	!D3SAVKJNJ_UkG
ラー アッ	!E.JKVLIOU[I
ラー コー	!7,I-T0U1D9KLWQTRJ]KcIfIgI
ラー サー	!-&J*I1F2H3C5C7W9JBILERaWBbGcVfVjH
ラー ソフ	KT
ラー ディ	!=1XLVSY
ラー ファ	.T0X<KIU
ラー ホス	!C/F7VKDTU
ラー メッ	!ALU[TeI
ラー リモ	!G&],UPSjW
ラー ロー	!DIY
ラー ーが	!B)K-C0K3J8E;JGINKWZaTgJhJjSkJlJ
ラー ーで	!G)T.U1TbTcUfS
ラー ーの	!J.KLSSW
ラー ーを	.VBH[[aU
ラー ーコ	!G/J0H8UIKS[TTeJ
ラー ーメ	!GLKOUeT
ラー 接続	!D-HKZTGk]lU
ラー 最大	!K
ラー 相手	!J*U2T
ラー 致命	!D,G/I7KGVRZTAiS
ラー 認証	!A,G/H7KGURYTAiX
ラー 送信	eU
ラー 鍵フ	!I+F;Y?CIF
ラー 非ア	!F
リか	!D&T
リか から	!D&T
リが	!V<GIFLWSHeJ
リが が存	1K<KLU
リで	!?1ILBSK[a
リで です	!DLE[]eG
リに	!WSF
リの	)U-S1J4UBCLCXTiK
リは	ISS?[DeS
リは はあ	ISSA[EeK
リは は作	!IeU
リを	!?/I1HBJLX[IbUcVeU
リを を作	!I
リク	!J%T
リク クエ	!J%T
リシ	!C'T,J0UEWFU
リシ シー	!C'T,J0UEWFU
リス	!U4X5AHKKJLXSS
リス スト	4X5BKKLXST
リス スナ	!T
リズ	!A*],J/H2[5H9[BIEUKJRHTHkK
リズ ズム	!A*],J/H2[5H9[BIEUKJRHTHkK
リセ	!E-SKWNU
リセ セッ	!E-SKWNU
リソ	!S5S
リソ ソー	!S5S
リッ	!U
リテ	3UDW
リテ ティ	3UDW
リプ	-UcX
リプ プト	-UcX
リポ	,K1H4SKHLITHWKcUkK
リポ ポジ	,K1H4SKHLITHWKcUkK
リモ	!J"D#E%G'E-T/I2H6A7;9I:J;B<A=C>H?G@IAFBTCDDIEIGAI;LWMINAQFR9VBWHYHZI]U^DcKdDeCgSl@
リモ モー	!J"D#E%G'E-T/I2H6A7;9I:J;B<A=C>H?G@IAFBTCDDIEIGAI;LWMINAQFR9VBWHYHZI]U^DcKdDeCgSl@
リン	!^,H/K3Y7J9JTH
リン ンタ	!_,I7KTI
リン ント	!E3Z
リー	1KSTbVcU
リー ーム	bS
ルか	!E1U[WbUcT
ルか から	!E1U[WbUcT
ルが	"I%U&J'F*J+E,G.>/F0=3G5K7G8I9E;H<X=@>C?H@JAFB>CHHHITLBO_PFRDS=TGWH[@_Ka=cHeHiCjH
ルが があ	IWSH
ルが が壊	;TKU
ルが が存	<GLIOV
ルが が既	OY
ルが が見	!V;<<Z=IOIYI]JgJ
ルさ	!F5WRI^ViT
ルさ され	!F5WRI^ViT
ルで	'V.G@TOFSFaFlU
ルで です	!G'W@USIaG
ルと	(U0IIKKGLIOHSE]ZaJ
ルと とし	SI
ルと と一	]T
ルに	"K+U/J0I6I;ILIRKSFTI]Ub[
ルに に失	1UbUcT
ルの	!F"<#J%K&I'>(V*G,A/G092H4K6H7F9D=S@ICWDVGIHBICJDMJP@R:T@W?XJ[6]YaKbVgVhH
ルの のア	;J=VDVLHSJ
ルの の先	!K;T
ルの の形	;B>T
ルの の読	<HAUQK
ルの の起	!D1U^VbXfT
ルは	!>"G'W(E+I.@8J;T=H>HAHBFCIDIHJI8KBLHNJO[PJQJRCSKVWWKYV]?^T_KaAcWfHgGiJlH
ルは は公	!JYV
ルは は受	!F0Z
ルは は既	!HLKOX
ルへ	.T
ルへ への	.T
ルま	!CIWLYSI
ルま また	!CIWLYSI
ルや	ISSA[EeK
ルや やデ	ISSA[EeK
ルよ	]W
ルよ より	]W
ルを	!U#H&G(C*C,T/B1J2E3D5B6D8F9?;T<U>V?J@FA?CBFHGHH>JJK;LIOGPDQARJTDV@XGYIZK[;]I^;a8bUdGe>gGiKjHk@lX
ルを をア	!X0H
ルを を作	0VLU
ルを を初	"TcTfVlI
ルを を指	!TlU
ルを を確	,WBFTTWT
ルを を読	!E+F;X>S?BAIIF
ルを を送	!Z.KSUTI
ルを を選	lZ
ルを を開	!;+I-U.F;J<V=TBWKJSX]J_UfH
ルア	iT
ルア アド	!IiX
ルエ	*U2U9UhU
ルエ エラ	*U2U9UhU
ルゴ	!A*],J/H2[5H9[BIEUKJRHTHkK
ルゴ ゴリ	!A*],J/H2[5H9[BIEUKJRHTHkK
ルサ	!C"TgTiT
ルサ サー	!H"TiT
ルシ	!I.T0TSI
ルシ シス	!I.T0TSI
ルダ	!F"K&K'I+H,E.I/B3H5G6T7J9H;H<E=JBCFKHKKGLaQKSUTDVHWJ[V]E^HaGbJcIe]fKiJkIlI
ルダ '	!H.ILVOVSXeF
ルダ ダが	LU
ルダ ダを	!B0T1UOHSW[IeY
ルダ ダー	!E0KIJ[U
ルフ	!?<EI[OK
ルフ ファ	!?<EI[OK
ルリ	!J5TSW
ルー	/E7WKJTJWT
ルー ープ	DS
ルー ール	WU
ル名	'G(H.B0b;IIEKHSIVF[Z]FaFeHgI
ル名 名が	!E0ULHSH[U
ル名 名に	!V0TOJ[J
ル名 名ま	!F0USI[V
ル接	!H,IBJKJWY_J
ル接 接続	!H,IBJKJWY_J
ル転	!G.UIHVJfU
ル転 転送	!G.UIHVJfU
ル送	.TITL[[G
ル送 送信	.TITL[[G
レク	"G#K&I'E(H*J+E,F-H.>/E0A1Y3H5H6I7I8F9I;C=E>H?J@HAHBDCIDJFJGJHGJJKCLVNIOAQIRESSTGVKYF[[^G_IaDbFcHeZfHgFiBjIlG
レク クト	"G#K&I'F(H*J+F,F-H.?/E0B1Y3H5H6I7I8F9I;C=E>H?J@HAHBDCIDJFJGJHHJJKCLVNIOAQIRESSTGVKYG[[^G_IaDbFcHeZfHgFiBjIlG
レジ	!UOU]S
レジ ジス	!V
レス	!4/W3H5G6TBGLHRDSJWJ_UbKcKd[fIhKiT
レス スで	!IdV
レス スは	!JPT_U
レス スを	/X6K
レス スポ	!H
レッ	![
レッ ット	!Z
レポ	IS[VkF
レポ ポー	IS[VkF
レー	"H%J(J,I.I/J1J3J5H6J<A=E?J@JCHEJFJGGIKKHLJOKP_QdRDSJTIYG[J^I_GaJbJfJgJiDjGlJ
レー ーズ	"I(J.J/J3K5I6J<A=E?J@JCHEJFJGHKJLJOKP_QdRESJTKYG[K^JgJiEjH
ロイ	AGBWiU
ロキ	,C.K/F5J6H7J9KBAGKKJRDSKTGWhX]iGjIkGlI
ロキ キシ	,C.K/F5J6H7J9KBAGKKJRDSKTGWhX]iGjIkGlI
ログ	"W#U&@'A(D*C+F,H->.;0A2C4I6A7A9><A=C>I@CAAB]CBDFEEF;HGIAJDK7L>MHNCO?P?RXS4VDX@YC[A]Da?dFeAf@gBiZk>
ログ グを	!E
ログ グア	!U
ログ グイ	"V#V%F&D'F(J*E+H,K-C.?0G2F4J6B7C9B<E=F@FAEBWCGDIEGFEHIIFJFK=LBMJNEODPCRUS:VHWBXCYGZS[F]H^BaFdHeDfBgGhTi[kA
ログ グオ	!ZiF
ログ グラ	!X
ログ 詳細	!E
ロセ	!@"U1WKZ_KbTcT
ロセ セス	!@"U1WKZ_KbTcT
ロッ	!V+TBJPJRJ_XiH
ロッ ック	!V+TBJPJRJ_XiH
ロト	'J,A.I/C0J3G5H7H;JBIGKLEN]OGRASFTBWHXI]J^YaIbTiEjKlZ
ロト トコ	'J,A.I/C0J3G5H7H;JBIGKLEN]OGRASFTBWHXI]J^YaIbTiEjKlZ
ロバ	RX
ロバ バイ	RX
ロン	!I0XGUSHiU
ロー	"<#B%D&A'V)E*A+C182C3:4H6?7J9<:IB=C?EGFIG?HDI_MHNAP>R5W>XDZD]Vb<c:dEeIf=hDi;k?lA
ロー ーカ	'J(T-K0H;J<BBKIbLCOBSCVG[F]YaI
ロー ード	"A#E%I&G'W)J*G+H1A2I3A4K5>6G8G9B;SBECBDFEJGCHHNFPBR:WFXHZG]B_GbCc?dIfCg@hJi?jIkElF
ロー ーバ	5T
ワン	GXRHiI
ワン ンタ	GXRHiI
ワー	#A%G&@'C(G*C+E.;/E0@1S2E3G4H5>6=7Y:J;H<C=D>I?H@FCFDIEFFDGTHGICKVL<MIN@OBQGRYS<VFW>XSYG[F]F^?_FaBcAeEgEl?
ワー ーク	&H'J*J+K.E0H2K5H6F7[;JGHKXLHNHOIR9SFWDXV^IaJcHfGjHlF
ワー ード	#G%K&I'J*K,B-G.F/F0H3H5F6H7E8G9I<I=I@JFIGUIIKBLEOJQJR[SFTAWJXJYKZT[K^F_HaJcJgJiSkGlJ
ンが	-J/S1T3J8FBFCYKGTS_JbKiI
ンし	"B5JB@TWZV_Ii?
ンし して	"JBFTWZViE
ンし しま	!Y"IiI
ンで	#U)J*I,G.G/B0K1B3G5C6J9I;E=J>J@IBWGZLGNKOJQGRXSET?]J^HeIfIhJjTkK
ンで でき	#U)K*K,H.H/E1C3I5E9K;KBXG[LHOKQIRYSFT?eJfJjU
ンで です	!UcT
ンと	^W
ンに	#J(K,I-K.G1F8J;H<IGIKIQGTGbIcVgKiWjD
ンに に失	*T.H1H9TGKTKiUjH
ンの	)T*T2S9SGJRC_VfJ
ンは	"V)U0X8T;KBACEOKRCSF_HaKbUcJfHjJlK
ンは はで	"IbV
ンは は拒	)UiI
ンま	!IRTiS
ンま また	!IRTiS
ンを	3U8WBCJTKXTH
ンを を終	8TKK
ンを を開	!YBI
ンイ	"SBFGUiT
ンイ イン	"SBFGUiT
ンガ	!E3Z
ンガ ガー	!E3Z
ンス	!X,J/J6JBELJRHSITD^UfI
ンス fz	!H
ンス スタ	!S
ンス スト	1T^VbU
ンス ス固	!S
ンタ	"J,@/T5JBBGaR@TIkIlJ
ンタ タイ	GXRHiI
ンタ ター	!T,B/URK
ント	"Y#U%_&Y'A(B)C+?,;.:/80?3W4F5A6@7@:T;<>D?E@ACBEAHCJDKJLKN?O>P>QARFS5T7VDW?X?YEZ@[A]A^?_>a>c?dFfGgBiXk?l;
ント トか	&T*S
ント トが	%U3VBH_KiJ
ント トで	!A#T1V5HDSSGjU
ント トに	"I#G%K&U:UBWbKiF
ント トの	"VBJhXjJ
ント トは	"S#T%SBCGTiJ
ント トま	"TGKiU
ント トリ	3S
ント ト名	!H"JiY
ンド	!H%K(H,I/I2I3G6H;G<HAICJFJHKJHOKRJTIVGYI]J^WbShKiJjI
ンド keyfile	!K
ンド open	!H
ンド put	!F'TLG
ンド ドが	!C/I1JLUSU^SgU
ンド ドシ	KS
ンネ	!?+J,X.J9GBUKISITSW]aKfG
ンネ ネル	!?+J,X.J9GBUKISITSW]aKfG
ンピ	5TTE
ンピ ピュ	5TTE
ンプ	!I0UGUSHaUiU
ンプ プの	!JaU
ンプ プル	!J0V
ンポ	;UATQURI
ンポ ポー	;UATQURI
ンロ	'K@T
ンロ ログ	!E
ンロ ロー	!X@T
ン不	!HBVcT
ン名	!E
ン失	!B1K8JKKTJhY
ン失 失敗	!B1K8JKKTJhY
ン文	!I-XKJNT
ン文 文字	!I-XKJNT
ーか	"I,J-C1FBHKTRJSK_DcTkG
ーか から	"I,J-C1FBHKTRJSK_DcTkG
ーが	'F(D*>+E/I2@7A;B<C=F?J@KAGBVCIDIEJG;HDKKMIPEQGRFTSWYXCYK[J]B_UaTdBgBiKjYk9l9
ーが があ	!T
ーが が切	!F-V8ULJSI_UhS
ーが が応	!U,I/GBHKJSJTWlK
ーが が接	!J8IWThU
ーが が発	!C)K-C0K3J8F;JGJWXaTgJhKjSkJlJ
ーが が見	"S#UBKiU
ーし	TT
ーし しま	TT
ーで	!@"E#U+K,F.U/F0I1U3J6I8JB>LCSHTAWK[X^Z_JaIbWiAkIlI
ーで です	!C)T.S1TLGSH[VbScU
ーと	*T,C-T/J1E2W9XBINSTBkJ
ーと との	!G,I-U1I2S9UNUTI
ーに	!G"K&A+H2A566<7]9<;K<IBSEUHGKJNKVFW;XHZC[J^DaCbAeGiVj=lT
ーに にあ	!G*UOTSI
ーに にな	!J
ーに によ	!G'U)T0U1TBCKGSUfIiJlX
ーに に拒	!K,EBYRG_JiV
ーに に接	#K&H*G,V.F1J2J5@6D7_9EBDJSLHSHTVWDZJbJjH
ーの	"G#G'K)H+J,I/;0F3c5^6@7>8K9=<F=IBJEJFFGDHSJJKFQIRFSSTBVEWBXFYJ]F^EeGf@gKhFiC
ーの のた	!T
ーの のホ	!B3W5S
ーの の応	-TNU_TlS
ーは	!HBHGS
ーは はそ	!T
ーへ	!W"T-J.I/D3G7H8J9HKHTXXW_HdIiIjEkKlG
ーへ への	"T.K/G8K9IKITX_HdJlG
ーを	,H.U/K3ITI[[aTiH
ーカ	!J'T(S,J/J0F;I<BBJIbKILBNJOBSBTJVGWH[F]Y^J_HaHkJ
ーカ カイ	'V
ーカ カル	'J(T-K0H;J<BBKIbLCOBSCVG[F]YaI
ーク	!X#K&G'I(J*I+K.D/J0H2J3J5G6D7Z<KAJFKGGKXLFNHOIQJR7SEVKWCXVZJ]J^HaIcGeKfFiJjGlE
ーク エラ	!=,D-H/G7aTCdTk_
ーク クか	!FTVXV
ーク クに	,G/T7WRKTB
ーク クエ	!9,]7JT]k@
ーク クレ	!V
ーク ク接	!J)T,J-V1U7CBEJWKTTKkH
ーク ク関	!S
ーク パス	!V
ーゲ	!W
ーゲ ゲッ	!W
ーコ	!G/J0H8UIKS[TTeJ
ーコ コー	!G/J0H8UIKS[TTeJ
ーザ	"[&B'J(H*H+F,@-I.S/A0G2H3D4K6E7E9E:I;@<A=V>F?H@HABEGGJHIIFJHK?LCMHNHOGPCT=VHWBXHYF[H]I^F_CaEbEcGdJeHfFgHhCiakClG
ーザ ザー	!W#U&F*K+I,E/D0J3H6G7G9I;C<D=W>H?J@KAEFFHKIHJJKBLFMJNJOJPFRGSBTCWHXKYI[K^I_FaJbHcJfIgJhEi[jKkFlI
ーザ ザ名	"TFSRViSjS
ーシ	2U9S^W
ーシ ショ	2U9S^W
ージ	":#<%a&Z(C)E*B+D,<-V/>1I2C3>4I5=6F7D9>:E;><?=A>E?Y@DCDDIEHFAG?HFIAKAMFPCQCR6TAVKW>XFYEZF]B_DaJcUdFf?gChUiDjG
ージ failure	LSSUVV[XeB
ージ no	LVVJ
ージ permission	!ILKSX
ージ ジに	!V
ージ ジの	!S1V^HcU
ージ ジを	^UbV
ージ ジェ	"I#J%b&]1J3K5J8KFKGJRFSIWJhViC
ージ ジョ	!F-[8I;I?[BIKHNWRJ_JkS
ース	!e,IBDKIRFTFiHkK
ース スに	!S;S
ース スの	5TBK
ース スを	!T
ース スト	!Y
ーズ	!J"I%K(J,I.J/J1H3I5H6J8F9K<A=E?J@JCGEJFJGGJJLJOKP_QdRESJTJWKYG[K^JaKbJcJfKgJiEjGlK
ーズ ズが	<G>IAJPWQZ
ーズ ズな	PS
ーズ ズの	!IPU
ーズ ズを	;E<K>VQS
ータ	#F%K(G*H+H/>0W2H4J6H7H9C=J@JAFCUFJGEKSOAQIR?VBWBXIYJZI[C]E_CbIcTdJeIhIjCk@lB
ータ タが	!HPTcV
ータ タの	!I.F8T<IBTIWJVTX
ータ タを	,I.UBHHTKTTG
ータ タス	SKfS
ータ タベ	!W
ータ ター	5UTE
ート	"8#:%?'9,S/?1F9J:E;G<5=8@;AXC:D@E?FGG5HEJFNBPCQIUIV:X>Y=]T^5aJe;f=iBkb
ート 22	!;,V/K1K6J7JBHNIkZlW
ート 443	!A7WdX
ート 5432	!],DRK
ート アク	!Y
ート コン	!U
ート デス	!U
ート トが	/G7W
ート トさ	!B2S3I5H>U?UAUKISK
ート トし	!DBG
ート トに	;VAVQVRI
ート トの	!D1UbUcS
ート トへ	!E.TKXPUSGTTkV
ート トを	!W/JkVlK
ート トサ	!S,K
ート トデ	!ILY
ート トパ	!JBJLWSV[J
ート トフ	!<(K-U0EBHIIKJLYOXSZ_VhS
ート トホ	&U*V5IKEbUfTjU
ート トリ	!A4T
ート ト側	!B)UBJKH]W
ート ト番	,T/G5H6TBFNVRHTHWTiIkY
ート ホス	!E-UKXTE
ード	"H&C(J)H+51J253E4B5G647J8I9C:>BHD6E:F;G[H5JDM>N3QGTDUEW,X5YJ],^H_-e@fGgUh9k7l1
ード 0	!_
ード 1	!I"U1V;J<T>W?TbT
ード 12	bS
ード 2	!=L]SFVGcT
ード 23	!FIUSTaU
ード 255	!H1J7W=KBTKFfSiX
ード 3	!D,H3ULJSZTIaUdVkI
ード 4	!G0GKJOYVU[UaH
ード ドが	(H)I,D-G1E3K7H<IB:IEJJLCOGRZTHVG[I^I_KaDbJcJfGgSiVjG
ード ドし	'U.I0G;WLIOJSD
ード ドす	IV
ード ドで	'A(I,I0V3J;JB=FIGKIKKFQISSTGVHYIZT[I]J^GaDeKgZiHjJ
ード ドに	!J"J#T-T0J<V=TCJGIIIJUOGRDTUVH[UaHiH
ード ドの	!VBCGXQJRGiEjK
ード ドは	!J
ード ドを	0FB;KULUOKRHTBZUaI
ード ド中	OS
ード ド失	!E,S<JFT
ード ド完	!S.GSKaT
ード ド済	!W
ード ド認	!UBDRWZFiA
ーネ	!C,G/V7TXS
ーバ	!B"J#G%?&=(D+3.U3T:<;5<?=2>:?6@@A>C8DFHCI.JCM9NXP5Q5TTUBWIY5[B^IaGbKgB
ーバ から	!CLSVG
ーバ バか	*K-V/D1H3H5JBHFKLJNVTCWIbIfGjK
ーバ バが	!H#H%I*I,U/C0U2I3C5D6H7C<TGFNBTJVFWCXI]J^IaIdJeIfViUjKkAlA
ーバ バで	!BBKNWOTfU
ーバ バと	!F)U,I-J1V2T8J9YBKKKfS
ーバ バに	&I/G5I7T9JB[KINJRDSITWiIjDkI
ーバ バの	'V*F.T/@1J4S6E8K9ABJEUFVGKKGLFNYOGR@T<VJXH^IaHbJfHjEkCl@
ーバ バは	!K,G/K0G2JBGFTLCOWRXSUTGWIZE^KaHcHeJfF
ーバ バへ	KKWUXTkI
ーバ バを	fS
ーバ バル	5T
ーバ バー	%I&4'9(@*T+@/]0?4A6W:H;@<>=C>F?C@EA?CBDEE>F3IAKKLHMEO>PBQCSJTYUJYE[=aEbCe5fJg?jH
ーバ バ側	!B*K1G2I8U9TLIRKSGVT
ーバ バ管	!E"S.UBJLYSV
ービ	!J"G5KGEKILJTEXKZGjJkUlI
ービ ビス	!J"G5KGEKILJTEXKZGjJkUlI
ープ	(I3Y;KBJKI
ープ プリ	!E3Z
ープ プン	LTOSST
ーミ	%VBICUaV
ーミ ミッ	CUaV
ーム	!;.W0I1]LGOU[JeJ
ーム ムデ	!F1Y
ーメ	!GLKOUeT
ーメ メッ	!GLKOUeT
ーモ	!Y
ーモ モン	!Y
ーラ	!E<S=VBHIS
ール	!e"F*K,F.@/E3G5G6I7I8IB@KILINKRASF^TfJjHkHlH
ール ルで	.JTT
ール ルに	1UbUcT
ール ルア	iT
ーン	&V<KBVcT
ー中	!I.UKZ
ー名	)T,E5I6Z9KLJQITCjHkH
ー名 パス	!H"VBURTiS
ー名 名と	!XBFZV
ー名 名に	!F6WiU
ー名 名ま	!VGWiC
ー認	RGiH
ー認 認証	RGiH
一度	;SPJQUiU
一時	!I.J1KIIKVLDSUVUWFXT[V]V
一時 時フ	!@IILESVVU[W]V
一時 時的	KWTSWGXT
一次	RWiY
一致	#I%G&E'E(^)K*V+H,D-D/@0C1F3b4J6E7F8B9T;D<B=J>I?I@JAGCJEIFCGEHHI?JHLAO@PCRFS?T@VAWEXIYHZI[G^E_FaEeGfFgThIiCjCkJ
一致 致し	"J%K&H'K(X+J,J.E/E0I1K3^5G6I7I8J9U;H<CAKBCFGGJHJIGLEOFPJQJRFSDTDVHWJ[J]T^JaJbIfKgSiFjI
一般	!H(K.[0JKKSX[U]JeK
一般 般的	.T[W
一覧	&K1WBHKJRHSXZT[EbIcSeF
一覧 覧の	JSSY[IbJcTeJ
上で	<T
上の	!DEWRG]X
上の の鍵	EW
上传	"D(G)J*I,B.V/A0I1G3J5I6H9K;KAKBDGIIDNJOGRBSWXJ[H]J_DaGbHcGdGfDhJiElI
上传 传失	!="H(J,I.W/J8JBIIJKFOJRGSTTS[K_IaJcJdJfIkS
上传 传完	VU
上传 传成	![
上書	!SIJLIOVSF
上書 書き	!SIJLIOVSF
上注	BY
上注 注册	BY
上限	.WKI_W
上限 限に	"T_W
下に	LGSH[HeU
下に に置	LISJ[K
下の	!S
下の の署	!S
不一	!?(X*T-J2T3V8J9JBFIJPK]I
不一 一致	!?(X*T-J2T3V8J9JBFIJPK]I
不到	!>"D#K&J'I(D)G*U+I,B-F.?/V0E1D2[3@4J5@6E7F8D;F<[=FAHBCCIDJFJGIHKIBJJK@LEMKNHOFPJQGRASBT>VIWIXHYGZJ[G]G^H_DaEbFcDdJeIfCgIhIiEjKkHlF
不到 到匹	!@*V-I/G2[3H5J8K9SBK_J
不可	!A3S5TBUIJLVOIST]UbK
不存	!:(H,F-I.A/C0H1G5F6F8G;J<BBDDTI[K>LZOCQIRIS<TJVJXK[H]I_FaHbIcGfGlI
不存 存在	!:(H,F-I.A/C0H1G5F6F8G;J<BBDDTI[K>LZOCQIRIS<TJVJXK[H]I_FaHbIcGfGlI
不明	!E+T,J/T1I3B5ZBKRJTJ
不明 明で	!J/U3G5S
不明 明な	!J+U3J5X
不正	#J%J&I'H)J*F,B-E.A0D1H2G3B4J5B6W7F8B9F:K;Y<D>G?FEHFFGEHHIGJIK=LFOEQSSAT@VHWFXIYBZI[G]T^G_DaEbGcEdGeJfEhIjGk@
不正 正で	.H0J5J;U?KBFDIKFOKQDSHYI]VcJ
不正 正な	!E6T;W=ICIQJ
不正 正ア	!X
不正 正确	;G=TDUQW
不符	3]5IBK
不能	3E5YIJLI
不要	cW
不足	!S"G,H.b/I5J7JBHKGLDOKRFSATC_IcIfIkJlI
不足 足し	.UES
严重	!B,H8V?IBJKTRUTE
严重 重错	!D,H8V?IBJKTRUTE
个文	![.I3J
个文 文件	![.I3J
中で	!J#U8I;SbSiG
中で です	#UiH
中に	)I*V,>-V/J2K3J8;9aB=IDJ[LFNJRGTEWV_SaSfEhHiIjHkJlJ
中に にエ	!G,E-F4T8JBAIJLIRITKWWaTfKjK
中に に切	!I-Y8J_[
中の	!A"V8KBKTWiEkV
中断	!?,D.T3T5T8W9KBJJZ
中断 断さ	!G,J-K.V8XJS
中断 断し	!H5TTKkS
中斷	"I,K.G/JIKKXLJRESJTH
中止	!C"I&K(K,?-B.T/H0J1E3W7G8Y9I?G@KBEIHJIKZOHRATAVKWIaJcJdIeTfKgJhGiGjJkHlI
中止 止さ	!E,J.U8Z_U
中止 止し	!A8IBJKTOJTJeU
主机	!=#G%H&E'E(@)@*A,A-T.8/]0@3X4E5Z6?7W8D9;:G;?<B=C>I?H@GACCGDGEHFCG?HGI:JDKEL:MENAO>PAQ>RJS9UIVDWCXTYFZG[A]C^Ca?c;eEfGgDh>jCl<
主机 机上	BY
主机 机密	"G(I)J*G,F-I.F/C0K1F3Z4K5^6K7G8H9EAKB@IIKELIOIQIRBSHTAXJ[J]J_IaJbIcHfGhJiGkKlH
了し	#F%G(E)H*I,C0G1V3D5E6H7H8U;I=J?K@JBGCGFIITMJNFPKQDR?SGTGXI[H]IaBdGgEhFiEkFlE
了し しま	#H%H(E)H*I,C0H1V3D5E6H7H8U;I=K?K@JBHCGFIITMJNFPKQDR@SGTGXI[H]IaBdGgEhFiFkFlE
了で	&IKVLKhW
了で でき	&IKVLKhW
了コ	,U-H0J8F=F>UCJGHIKKAOIRFVJ[KcK
了コ コー	,U-H0J8F=F>UCJGHIKKAOIRFVJ[KcK
予定	;UFT
予期	!7)X,D-U/H1Z5HGJRITB^JbXhH
予期 期せ	!=)X,F-V/J1VKJNHRKTC_SfThH
事録	!USH
二段	GX
二段 段階	GX
于目	!S,STJ
于目 目标	!S,STJ
于连	7VTSdUkV
于连 连接	7VTSdUkV
互換	!C1UbVcY
互換 換性	!C1UbVcY
交换	!F*S2H3F5J9]AJBGRETJhKiKjK
交換	"K(J)J*W,G-Y.F/F1D2S3D5G6J8C9hBEIJJYK:LGOKRFSHTEWJaJcHfIhHiKkIlJ
交換 換ア	9T
交換 換方	!D*I2K9^
今回	!H3WBK
仓库	!KTS
他の	CW
付き	;V
付け	#T'],F.H/G5I6E<KKJLHODSGTGWJ^JbIiCjIlE
付け けて	'X,J0JBGRJkT
付け けま	#VeU
付け けら	0WOKRT
代理	!D&T,JBIKFNIRFTZX]_GkI
以上	!A.S5J8SEYFTJVRF
以上 上の	!KEWRH
以下	!TJT
以下 下の	!S
以外	MT
以外 外の	MT
件	!d#K.G1JKHSJ
件传	SU
件传 传输	SU
件名	!H(I.I0YIKVK
件数	!]
会话	"K,J-K.K1U3J5J7K8XBIKDRKTF_KbSfTiJ
会话 话已	"K,J-K1U3K5J7K8XBIKERKTGbSfTiJ
传失	!="H(J,I.W/J8JBIIJKFOJRGSTTS[K_IaJcJdJfIkS
传失 失败	!="H(J,I.W/J8JBIIJKFOJRGSTTS[K_IaJcJdJfIkS
传完	VU
传完 完成	VU
传成	![
传成 成功	![
传输	!J*E-J.T0I3FBKIIKULHODRGSSTIVJ[J]^cJgKlJ
伺服	"K.J/J0K8KBKIIKHLKOKRVSJTT[KlW
伺服 服器	"K.J/J0K8KBKIIKHLKOKRVSJTT[KlW
位置	!D8SBI]SaS
位置 送信	!I-S7SKIaT
体は	!I.HOFSFVWaZ
作が	!A8USTTIXVaUdIkUlS
作が がな	8UlT
作が がタ	7JKVTKXX
作し	)U1T
作し して	)U1T
作で	!ETUaX
作で です	!ETUaX
作は	!T.U
作を	!F7UBJSUVUaT
作を を実	7V
作成	!J"E#Y&J'C*K+I,G.@/H0U6H7I9H;G<G=GB9GIHJI@KCLcPIQKRBSYTCVDWHYG[:]C^Ha>bFcKedi?jGkK
作成 成し	!TLUSG
作成 成で	'J0T1HIKKKLTOISY[G]JaKeZ
作成 成中	.IOW
使い	!Y%UBWQJjS
使い い方	![QK
使え	"J#T0V6T;J<HBEIKLGOJRJSH[J]KbK
使え えま	0V6T;K<HBJIKLHOJSH[JiT
使用	#='@(D+A,H-G.T/C1H2C3;4I5>9@;9<I>TDSEVG=HHI@JEK9L?MINDO<PJQ?RVS;VEWDY?]A_@aBb<cEdGeBfAgEkAl>
使用 用さ	!FBJjT
使用 用し	!E"I)UCTEUZK
使用 用す	%UBG
使用 用で	!E'J+J0S;D>TBDDWEUOHRVbF
使用 用中	"VFUjU
使用 用可	!EFKRTZTiG
使用 用量	.T
例外	!TJVSJ[J
供し	ST[SlS
保存	!]"H'G(I*K+H,@-I.T/@0T1E3W5F6G7I8G9G<G=G>I?U@IAFB9CJDHFIHWIJKCNJOYPHQDR?T=VKWJXKYH[F]F^F_IbHcHeHfFgJi?jIkIlE
保存 存し	![.J3K?VBIKKQJRKSIiJ
保存 存で	.V0T3JBIHXOVRJTIiJ
保存 存先	.WSU
保持	%TaS
信が	!@JUKVbU
信さ	!JBJcW
信さ され	!JBJcW
信し	!C'V-GBFKGLEMWNU_IlJ
信し した	!FMT
信し して	!G'V
信し しま	-JLGfT
信で	!T.F9JBKLURKTI
信で でき	!T.F9JBKLURKTI
信に	!X*T.I/J;KBSFUKELJRDSJjT
信に に失	!X*T.I/J;KBSFUKELJRDSJjT
信は	!FBGVUXVaW
信を	!C.T8SJVKSeU
信エ	!E*W3H5E6K8I9GBDKFLYNSRUSXVK[K_SkH
信エ エラ	!E*W3H5E6K8I9GBDKFLYNSRUSXVK[K_SkH
信サ	!XRH
信サ サー	!XRH
信タ	!E2T8YKUTIdK
信デ	NT
信デ デー	NT
信バ	BIGV
信フ	!>([0J;FKXOHgV
信フ ファ	!>([0J;FKXOHgV
信中	!X-K8KKT
信側	!>/S5J7TTUVTcI
信側 date	!HKIaT
信側 側で	!I(SVT
信元	([LJ
信先	IKLXOJRK[T]KeF
信処	!IIVLTSSjU
信処 処理	!IIVLTSSjU
信失	!G"JKJZVjW
信失 失敗	!G"JKJZVjW
信後	!BJXKHLGSIV]
信息	cT
信済	!D.JLJOVVWaT
信済 済み	!D.JLJOVVWaT
信用	"W)U
信結	!U
信結 結果	!U
信頼	!V4U5K
修正	+T0T
修正 正し	+U
個の	(TDT
個の のフ	DT
値が	!F(X+UNK
停止	!F"b,I/J1GGDIKJ_KTLENGOIPKR?SFVJZH[KaJbJfIiHjIlH
停止 止し	"U5TBIJXKTLINJRIhS
側が	)V1S
側で	!C1I8VBHVS
側に	!FLKSIVUjS
側の	!IRJ]S
元の	]W
元の のフ	]W
先が	!F
先で	RT
先に	!9.T6K9TBFKIL]RITVXKeGkV
先に に接	!C,G9WiWkY
先の	.U0S5H6U7SBKKKOK
先は	!H
先サ	!F/I0T5T7T9UBBHWRJSEiJ
先サ サー	!F/I0T5T7T9UBBHWRJSEiJ
先デ	!A)ULV
先デ ディ	!A)ULV
先フ	!CLXST
先フ フォ	!GLYSU
先ホ	,J7U
先ホ ホス	,J7U
先頭	!:(J.J;[?HBJMUOJQISKYJ]YlI
先頭 頭に	!J;X
先頭 頭行	;G@T
入れ	!J%TBTRSiV
入力	!G#J&K,H.S/C0J1E3J5E6X9J;H<KB=FJGZLFOIPXRJSHTGXJZK[J^I_KaHbFcKeJiXjIlE
入力 力し	"H/F6XBIGSPHRGiXlG
入力 力で	!FPY
入的	!H=UDU
入的 的管	!H=UDU
公钥	,?.H/H1K3B5J;KB]KIR?SITCYUcJfGiFlI
公開	!S"@#T&B(E)H*D+G,<-B/?1D3J4G6D7E8>9?:U;H=C>D?E@?A<BcDFHFIDJFK<MHNDO?P:QJRHT=VAW@XFYaZ^[E]D^C_>a@cCdGeCf@gEhCjElA
公開 開鍵	"@#T&B(E)H*D+H,=-B.@/@0B1E3K4G6E7F8?9@:U;I=D>E?E@?A=BdDFHHIFJFK<LBMHNDODP:QJRHS?T>VDWAXGYaZ^[F]G^D_?aBcCdHeDfAgEhCjFlB
共有	!Y8VBJTI
共有 にア	!W
共通	!J9W
共通 通の	!J9W
关闭	"K)V,B-Y.G/D1[3H5GBHIKLJRHSFTA_Db]fTiJ
内容	!H-I0S;S=TAIBVCTLJNUQERASITJ]U_KkG
内容 容が	]V
内部	%T&T
再度	!J'S_S
再接	#U8VKU
再接 接続	#U8VKU
再試	!@-S3I6J8IBUGIOJRTTXWF_UfIhJiTjIlE
再試 試行	!@-S3I6J8IBUGIOJRTTXWF_UfIhJiTjIlE
再试	RWiY
再试 试一	RWiY
再送	!D(WgU
再送 送し	!J(TgV
再開	!K(K.F0FIHLG]f
再開 開し	KT
再開 開で	!A0JLJ]a
写入	!H=TDULUSV
写入 入的	!H=UDU
写真	!W
処理	!D"E#T&I(H*V-W.:0F1B2W6G7D9W;F=G?HASCIFJIUK;NFPGQCRJWB[=]K_AbFcEdGeIfEgJhIi=lG
処理 理が	IXKJLVVI
処理 理で	!E,T/TDTIVLSjU
処理 理の	VT
処理 理を	!CKFLIOV
処理 理中	!E#U9UBKJUKHTTiJ
出し	&U,K3UBKRHiT
出力	0K1TBTIFKVOJPSSA[U^FaJcXfJiG
出力 力エ	!I.VKV
出用	BVFVKJRJiUjV
分	!U.IKJ
分か	!D#YBH
分か かか	!D#YBH
分フ	]U
分フ ファ	]U
切な	lZ
切な なプ	lZ
切れ	"Z,I-U.J1J9TBHPJRJTF_FiH
切れ れて	!T
切れ れま	-X8T9UJTKF_J
切断	!8#H%G&J'J(I,5-W.H/?0H1T3=5>6K8[;KAJBAFIGDIKK]LAMUN;OCR<S=TEVGWAXI[H]I^G_ZaEbVcIdHeJgFhXiFk>l@
切断 断さ	!E#K)W,</H1T3E5GBJGIKZNGRBSJWG^KaJgJhTi?jDkDlD
切断 断し	!E1IBJLIMWSITH_VhTjV
切断 断メ	!G8ShS
列を	!H-XKJNT_K
列を を受	NV
初か	SW]W
初か から	SW]W
初期	!?&U,K-K.E/H0J1W3J5I6S9T<U=UBIJUKDNJOJQURETJ[IaJbTcWeIfYiIlH
初期 期化	!J-K.F/I1T6J9U;S<V=UBKJUKDLJOJQUSJaKbUcWfYlG
別の	!J"J#J:YKIOSjX
別の のア	!H:YBD
別の の鍵	!EjX
別情	-S3V_S
別情 情報	-S3V_S
利用	!J"d)J*H+H,E-J.B/B0C1D2K3G6E7I8F:K;F=D>HAJCIDIEIGCHJIFKELCNHOEQHRHS?TBVIWJXIYIZC[G]H^U_IaGcJfVjDlU
利用 用く	^W
利用 用で	!K"W'J.I/I0H1I5J=JBHGJIKLKOKPSSGTJZJfWiGjJ
利用 用者	"TRCiVjH
到伺	!FKJRZTUlE
到伺 伺服	!FKJRZTUlE
到匹	!@*V-I/G2[3H5J8K9SBK_J
到匹 匹配	!@*V-I/G2[3H5J8K9SBK_J
到服	!C*K.K/Y1J3H5H7T9IBERTcIfIhK
到服 服务	!C*K.K/Y1J3H5H7T9IBERTcIfIhK
到達	!C/X7^
到達 達で	!C/X7^
制的	8S
制的 的に	8S
制限	!V"U,J3K8FBHKGRKSJcJfS
制限 限さ	"U_KfT
削除	LJSH]U
削除 除し	.T
前に	!=#U,K-Y0S8EBFNITGcVhI
前の	#T/G7KBJOXTJ
前の のフ	!FOU
前ま	!J
前ま また	!J
前回	!D3WUT
前解	!BKWWGXT
前解 解決	!BKWWGXT
力し	"J/E6XBGLKPGRFfKiXkKlF
力し して	!?"H/I6ZBJGSPIRHiX
力で	!FPY
力で でき	!FPY
力エ	!H.V8KKV
力エ エラ	!H.V8KKV
功し	!W-I.I8GBHJWKDLIRISETFVK_JaZ
功し しま	!V-I.J8GBIJWKDLJRISGTF_KaX
加し	!W3H
加し しま	!W3H
务器	!2"9#C%@&?'B+@0>2?3X4C6>87:C;<<>=B>E?D@ACBDDEDFBG=HCI<JBKILIMAN>O=PAQ=TVUEV?W@X?YBZA[>^@_:a<bJdBeAg?k<
务器 器拒	!F(K*K-K.H/H1I3E5J9KBYKHLKSJTCcGfDiSlG
务器 器的	!H5X
効で	,G6VGKTGZU
効で です	,G6VGKTHZV
効な	"J/H0V6T?J@U
効に	!G#VDW^SiU
効に にな	!J#V^SiV
効化	*SRT
効化 化さ	*SRT
効期	!U"ZiJ
効期 期限	!U"ZiJ
動さ	VV
動さ され	VV
動し	"S&W,T<URHlI
動し して	"S&W,T<URHlI
動で	,K1WIKOSTH[KbU
動で でき	,K1WIKOSTH[KbU
動に	!UBHLWSV[J
動に に失	!UBHLWSV[J
動ス	cT
動ス スク	cT
動作	)T,I1SBJKJLSR>SUT[lJ
動作 作し	)U1T
化さ	PXQJRS
化さ され	PXQJRS
化で	"TcTfVlI
化で でき	"TcTfVlI
化エ	!G)S.J1T;T<V=VKHQVbT
化エ エラ	!G)S.J1T;T<V=VKHQVbT
匹配	!?">#F%A&?'J(H)H+=,;-<.@/<0G1E2X3b4F5<6B7@8@9Y:I;><==A>C?K@DAAB<CADJECF@G?HAIEJBK8LCMEN=OCP>QAR<SBT<W?XBYEZE[G^D_<aGb?cDdCeHf@gGh<iAjDk?lB
匹配 配的	!@*V-I/G2[3H5J8K9SBK_J
协议	!KRGTDlX
原因	"W1IBELH
参照	aSeH
参照 照し	BWRGjV
反映	#_BBiIjJ
反映 映ま	#WBH
反映 映前	!H#V
取り	!T,J/J1K3U8I;J=WBEKERISKXTiJ
取り り権	!I=X
取れ	!C&S8K
取れ れま	!C&S8K
取得	"I&I'K)U*K,C.B0F1]2J6G7K8J9H;HB=GKIGKBOAQKRBSVTBVVWG[D]FaGcWeBfHgTiDjIkSlI
取得 得で	!H-T1S6JJTNSOGVU]JeKkV
取得 得に	!T1VBGLTSW[JbJcTeJ
取得 得中	!H4VLUSS
取远	!DTSVU
取远 远程	!DTSVU
受け	"I#T'],C-I.F/H1H3H5G6H8I9J;K<IAKIJKDLHOCSFWI[J]K^H_IaJbHfJkY
受け け付	#U'],H.I0SKKLJOESHTI[KeSiEjJlJ
受け け入	!J%TBTRSiV
受け け取	!IXU
受付	!A"U.JIJOUSK_JeXhT
受信	"C#K&K'I(_)J*G,C-T/D0B1A2K3G5I6K9E;@<G?J@KCJGHIBMVNWPJRBS<TJVTWGXIYJ[F^Ea@dIeJfDgZkDlA
受信 信し	!@KJMWNVcS
受信 信デ	NT
受信 信フ	!@([;GKYOJgV
受信 信側	!H(SVU
受信 送信	-G.U8SKT
可が	!V&K+F.F0I5K7H;A<C=[>KBJCVHTI@KJL@PJQJRISWTJVJYK[J]JiC
可が があ	!T+F.F5K7I;C<D=[BKCWHTI@LAPKQKSXVK[J]KiE
可が がな	!T
可さ	&I'Z(H.I/H1E2K3F5E8C:J;K?JAKB?ESJJKALJPGSWVJWGYI[E]K^G_HaYbJcKfHgGjClI
可さ され	&I'Z(H.I/H1E2K3F5E8C:J;K?JAKB?ESJJKALJPGSWVJWGYI[E]K^G_HaYbJcKfHgGjClI
可し	!FbS
可し して	bT
可能	"A#G%F'E)F+H-B.9/B0?1I2F3]4I5>6I7B:J<C=E>H?G@JADCEEHGDHGJFL<MJO?PES<VWXHYG[E^T_Ea?cUdIhFiIkE
可能 能で	DSeT
可能 能な	ZU
可能 能性	!D(I.G3V5F7I;SLHOJRGSGWJaJfTiG
号で	"KPTQWiU
号で でき	;SPTQW
号で です	iU
号に	!WATBH
号に に失	!WATBH
号を	!H/J9TNTWUkV
号を を確	!@/J9TNUWUkW
号化	&J*_,G/I2[3K5I9^;IBALIPYQHRGSHTBWKiIlK
号化 化さ	PXQK
号方	*Z2W9T
号方 方式	*Z2W9T
合は	!Z#UBULFOTRFSFjX
合わ	*T,K/K2SLVSWTI
合わ わせ	*T,K/K2SLVSWTI
合計	!V
同じ	!TOS
同名	!EO[
同時	!K_X
同時 時接	!K_X
同期	"J#T&T,I3V7I<DAKBXGGKUR?SGTKXX_IdIiBjSkI
名が	/]0U3I5IBKLFSFTH[T
名が が見	/Y6J
名で	/I6T
名と	!T,JTHZViS
名と とパ	ZViS
名に	!W"G&K.J0S6VBHLIOIPHQERISI[HiV
名に には	!V0G
名に に失	!WPKQF
名の	!C6VOU
名は	!XBK
名は は検	!S
名ま	0TBJGVOKSH[ViB
名ま また	0UBKGVLSSKiB
名を	!E"F%W/WBCRKiU
名を を解	!H/X
名リ	%T
名リ リク	%T
名前	"J'I,E-J.A/S0U1F3J5D6T7F;I<JBBFKIEL>O]RDV[WC[F]V^HaEbJeJfKiIlJ
名前 前の	/HOYSI
名前 前ま	!J
名前 前解	!BKWWGXT
否さ	%U*K,_-:.C1;2J3=5?6K7@889D<I=TBUCGDHIFJGK2LCNFOHPJTGVGWJXJYJ[H]K^HbCcAdHgHhB
否さ され	%U*K,_-:.C1;2J3=5?6K7@889D<I=TBUCGDHIFJGK2LCNFOHPJTGVGWJXJYJ[H]K^HbCcAdHgHhB
否し	!<"H#J%T-J/I1I3H8F<UBWGJKHNKOKRHTFWT_HiWjYkHlK
否し しま	!<"H#J%T-J/I1I3H8F<UBWGJKHNKOKRHTFWT_HiWjYkHlK
含ま	!H'K0[3K5I6U?IAIBEDUFVKIOJPJRKSK^IaKgJkKlI
含ま まれ	!H'K0[3K5I6U?IAIBEDUFVKIOJPJRKSK^IaKgJkKlI
启动	!],K.JKJLIRGSITHcT
告値	!H(VgT
呼び	&VRJiU
呼び び出	&VRJiU
命令	)V,G1VRJTJbUiT
命的	3S8K9K<KIHLERYSJWJ
命的 的な	!B7DGURZ
命的 的エ	3U8K<KIHLG
命错	RFTT_H
命错 错误	RFTT_H
响应	(K)T*J,G-J.D/B3@5H7IB>JFLFRCS?T^bIcEiI
問い	LVSW
問い い合	LVSW
問題	+U=UCIDYKJiJ
問題 題が	!G+U=UCIDYaS
器拒	!F(K*K-K.H/H1I3E5J9KBYKHLKSJTCcGfDiSlG
器拒 拒绝	!F(K*K-K.H/H1I3E5J9KBYKHLKSJTCcGfDiSlG
器的	5XTK
回の	UU
回数	!>8EBJKHRJh_iI
回数 数が	!Eh]
回数 数を	!K
図	0UeW
固有	!S
固有 有の	!S
图写	!H=UDU
图写 写入	!H=UDU
土	!VUU
圧縮	'W0JSJ
在	!J,U-T/ITH
在し	!H"H&H'J(F+H,J.E/V0F2H3@5B7C8H9G;C<Y=F>H?J@IAIBBCJFJHIJJLWOYPIQIRFS9VEWFYH[?]F_JaIdGeGfJgIiTjKkIlG
在し しな	TS
在し しま	!C"J&I(H+J,F.H/V0H1B2H3A5C7H9H;E<Y=G>I@JAJBCCJFKHJLXOVPJQJRHS>T8VFWHYI[C]HeIfJiTlH
在す	[T
在す する	[T
在の	!D#VTIdX
在远	BY
在远 远程	BY
在连	!UBJKHiW
在连 连接	!UBJKHiW
域が	![SJ
域が があ	.TSJ
域が が不	!Z.E
報が	#U-TBG
報を	,T-S/H5T9IKJi[kS
報を を確	!B,W3S5VTU
報告	.TLJSW
場合	!Z#UBULFOTRFSFjX
場合 合は	!Z#UBULFOTRFSFjX
場所	!:-K1IB_KVRYSBTI_Di[
場所 renci	!J8T<TKX_E
場所 system	!J-J8TKT
場所 所に	BZRZSFiT
壊れ	(W-U0J1JOGWUaKgX
壊れ れて	(W-U0J1JOGWUaKgX
売上	!Y<KIFKJLG
変わ	3X
変換	(H,I0H6J8J;D<J>X?I@UBIIJKFOIPJQJTK^Jga
変換 換さ	gT
変換 換し	!H;J>W@V
変更	#U'J(J+J,D.?/H1E3_5?8J9J;J<HBBI@KEOURETEVYWJ[U]T^J_JbIcJeHfIiGjKkF
変更 更さ	!H3Z5D
変更 更し	!D#V0S3VRJTJkK
変更 更で	LUOU
外の	,JMTXW
外部	XV
多す	!F"JKJ_XcKhY
多す すぎ	!F"JKJ_XcKhY
夜間	!I"K=UBTJURKTKiIjW
夜間 間送	!F=V
大き	!F]YcX
大き きい	!J]X
大き きす	cW
大な	!F8UKFLTSW
大な なエ	8U
大再	!K
大再 再試	!K
失わ	!D-J8U;UJWKW
失わ われ	!D-J8U;UJWKW
失効	!A"T3G4_5G
失敗	!@#F)@*H+A1J3C4I6I86:><E=G><BVD<E<F=GJJHM8NAPIRXUAVXXSYI^2cDd=fIgFjSkF
失敗 0	!^8JKI
失敗 ssh	;I<CBaGFR?j_
失敗 サー	.XSY
失敗 敗が	!D"S8EKHTI_Wh^iK
失敗 敗し	!G"F%A'@+J-K8H:I>FDEEGFKKGMANKUHZE]K^=_:aJcIdGh9
失败	!C"H#?%<&<'@);+</?0=172C3:4>566=859;:?;I<:=>>@?A@>C<DIE?FIGTH=I8J>KGM=N9O;P<Q5RWUCW=X:Y?Z=[=^>a<b9e@g=hYl7
失败 用户	!?BVGUQIRYiV
始さ	WW
始さ され	WW
始し	BGKULUSTTB
始し して	KWSWTD
始し しま	!UBGIIKGLS
始で	!?)U/J1U5IBULISF^TfU
始で でき	!?)U/J1U5IBULISF^TfU
始ま	!J
子系	)V,H/J1WBHKJRHSJTGf[iH
子系 系统	)V,H/J1WBHKJRHSJTGf[iH
字が	!G0W
字が が含	!G0W
字と	!T
字は	iT
字は は使	iT
字列	!F-XKJNU_J
字列 列を	!H-XKJNT_K
字节	!V
存し	![.J3K?VBIKKQJRKSIiJ
存し して	OT
存し しま	![
存し し直	!J;T
存で	.V0T3JBIHXOVRJTIiJ
存で でき	.V0T3JBIHXOVRJTIiJ
存の	SJ]W
存の の接	8S
存先	.WSU
存在	!;"K#E%E'A(;)A*C+J,J.3081F2B374E5H7@899>:I;9<W>D?D@BAAC@EFF@G@HBIZJDKALeMFNBOWP@Q>R@THUKVJW?Y@ZE]:^B_Ea=bAc>dEe?f<gAhCk:l=
存在 在し	!H"H&H'J(F+H,J.E/V0F2H3@5B7C8H9G;C<Y=F>H?J@IAIBBCJFJHIJJLWOYPIQIRFS9VEWFYH[?]F_JaIdGeGfJgIiTjKkIlG
存在 在す	[T
学内	7HBZGTRDXV
安全	!UEWFT
安装	!T
完了	!Z"T#G&D*I+J,S.S0>1T2H3E5A9C;F<C=KAIB4CGFKHJI8KANHO<PIQGRASFVaWBYI[B]I^F_CcEeHgDhSi?jE
完了 了し	!U"T-FBFIHLISGTJVUiJ
完了 了で	&IKVLKhW
完了 了コ	,X7SBKKJTXkV
完成	!T3HVT
定が	!@+T/V6K<WBHQJRUWKkI
定さ	!7'D(K+K,G0D1F2K6H7H8I;I=J>G?H@TAEFIGJIUKDLSOCQHVHXIYU[T]J^H_KaHbIeGgIiWkJlI
定さ され	!7'D(K+K,G0D1F2K6H7H8I;I=J>G?H@TAEFIGJIUKDLSOCQHVHXIYU[T]J^H_KaHbIeGgIiWkJlI
定し	"E#J'I,E-K/J3G5U8H9J;F<K>J@JKINJQFRDTIXJ[T^K_GaGbKjXkW
定し した	LSjU
定し して	!3"G'J3H5U;ILIRF[U_KjTkX
定し しま	!aQKaK
定で	aY
定で でき	aV
定と	!G9KjWlS
定に	!JRTiS
定の	FTPJRWdTiJ
定を	#V+T5JBIPWWIXIiE
定を を確	*T/T2TPSTUWKXJiGjSkH
定フ	+Y.H<IOIaK
定フ ファ	+Y.H<IOIaK
定中	!EaYkT
定中 中に	!FaY
定的	!S3E5Y
宛先	.I0T7ZBGSKTZ
実行	"H-G.J1G3J6H8G;I<F=XBJCUIEKGLEOKPJRGSFVJXU_IaIbXcWiCjKlI
実行 行し	7UCW
実際	!E(SKU
実験	!JIVLH
容が	]V
容量	.eKKLIOKSGTK
容量 量が	!?.]
容量 量の	!U
密码	!>#J&I'I(E)E*U+H,<-E.=/A0F1A2H3B4J5@6D7C8@9?:K;B<G=I@IAEBACIDJFJHKICJIK=L?MINGODPHQaR^S>T<VHWGXFYHZH[F]H^G_DaDbDc?dIeIfAgHhCiUjEkElC
密码 码错	!1)J,E.A/H0J1F5G6I7J8E;I<JBGIGKBLDOHQZRZSCTCXJ[J_HaHbHcDfGhJlG
密鍵	!:">#C%C&='@(@)G*A+;,?-B.;/9091?2@3=4G586?7A8A9=:E;^<_=U>W?]AWBHCSEAGAH?I7JCK;L5MGNAO:Q]R8S5T<VAW@XEY_ZD[<]?^@_Ba>b@cDdDeBf@gAhEiAj=k>lC
密鍵 'c	;UFU
密鍵 鍵が	/K5K<ULJQKYS
密鍵 鍵と	!K@VYV
密鍵 鍵の	!H"K&I,J.J/H3K5I8K9I;ZB;FFGKKILHNKPHQ_RFSHTJiG
密鍵 鍵を	!E;Z<C=DAWCHDJFHPUQVYWiF
密鍵 鍵フ	!G0H<Y=Y>Z?VIBLIOKPIQ<SH
密钥	!D"<#F%@&A'G(A)D+C,=-<.=/;0D1?3Y4D6C7>8?9Z:D<<=;?DCSDAEAFAGAHEICJEK9L@MENCOCPAS>T5UIVGWDXCZD[D]D^D_?aDb@c?dEeFf=gEiEjTkAlA
密钥 钥交	!F*S2H3F5J9]AJBGRETJhKiKjK
密钥 钥已	/K3Z5BBHRKTI
密钥 钥未	BY
対し	7UlT
対し して	7UlT
対す	=S
対す する	=S
対応	!J"I&K'G*S,H.F/G0K1I3I5G6I8J9I<I?T@WAZB?CGGUIJKGLFNGOIPIQCSFTI[JaKbHcKfHiEjHlF
対応 応し	'I5I@TATBCGUKKeSiKjKlI
対応 応で	;K
対象	,T.I0W6JIWKJLGSCTKVJ[J
対象 象の	,T
対象 象外	!GOV
専用	"EbX
専用 用で	!V"HbW
尝试	!?%G&G,V-F5C7TKIRCSJcIdTfKiHjWkUlJ
届き	,J7WTH
届き きま	,J7WTH
展開	!T[K
属性	!B.I0HISLGOFVUa]
已关	1VbVfW
已关 关闭	1VbVfW
已被	!;"e(H)H,@.9/?0F1A3E5@6B7I8A9J<HB@I>K<L?O@QCRGS>T?XH[DaBbEc?f@iFkIlD
帳票	-SBXFVGHKINVRGZJ_UiU
常に	!V&TDTRKiJ
常に に終	!T&U
常フ	!FSU
常フ ファ	!FSU
常終	"I,E.H5I6K7D8E;KBBCVK@LTOJQK^J_HaKgKkE
常終 終了	"I,E.H5I6K7D8E;KBBCVK@LTOJQK^J_HaKgKkE
年	!V
年度	!B0VIDLbSJ
度接	_S
度接 接続	_S
建立	,D/H3J7J;I=TDUKIR:SJT;iKlb
式が	!5%K(J*U,J.H/E0J1K3F5I7J9V;V<C=GCHFWGHKJLGNIPGSHTIZHiJjEkIlH
式が があ	FUjJ
式が が一	!I3J9V
式が が不	;U
式が が正	!E;X<IETFU
式で	*S0T;J<I>W?J@WFJIJPJYTeU
式で です	!D0U@UYUeV
式で では	<K>U
式に	@V
式に に変	@V
式の	'X+K.I0C9V<I?TASBIOFPJQISFYI
式の のみ	@S
式の の鍵	@HFT
式を	%T2UlS
式エ	!G+UGVRIiJ
式エ エラ	!G+UGVRIiJ
張子	!JYT
強制	8S
強制 制的	8S
录失	"HBJGWQHhJiG
录失 失败	"HBJGWQHhJiG
录成	!U
录成 成功	!U
形式	!E"D#G%I&E'a(E)J*F+A,E-G.?/A1C3F4J5A7G8G9F:J;Y<7==>Z?X@_AbB;C=DDGBHGI?JHKBL@MGNEO>P9R:S=TEVDWFXIZG[C]D^D_IaCbEcGdIfEgDhIi?jCkGlF
形式 式が	!?/J;W<G=J@SBKCJQIRK
形式 式で	0T;J<I>W?J@WFKIJPJYTeV
形式 式に	@V
形式 式の	'X.K0C<I?TASOGPKQISGYI
待ち	!?#],J.U/J7IBGKVTViIlH
待ち ちま	.V8TKWTT
待っ	!I#U
待っ って	!I#U
待機	!FXT
待機 機中	!GXT
後に	!E"U-U1G8D9JBJJSNSRJWKhSiIlH
後に に再	,SKKTU
後に に接	!FXU
後の	!@"I#T.D0K1I8X<JBEIFKDLFVc[KaZiGjI
得で	!H-T1S6JJTNSOGVU]JeKkV
得で でき	-U1T6JNSOHVU]JeKkV
得に	!T1VBGLTSW[JbJcTeJ
得に に失	!S1VBGLTSW[KbJcTeJ
得中	!H4VLUSS
復号	;U<JBECKPTQY
復号 号で	;SPTQW
復号 号に	!WATBH
必要	"G*H-J.D/J2G8I;HBDGYKENKPWQBRHSKTHWJbKjG
必要 要が	!H3S5ViT
必要 要で	"I.HBIGYPXQERKiI
応し	'I5I@TATBCGUKKeSiKjKlI
応し して	'I5I@TATBCGUKKeSiKjKlI
応で	;K
応で です	;K
応答	!E"C#F(G)E*C+G.90H2B38586;889;;F<G=I@KAIB3FFGYHGIBJVK:MINVO@PGQJRJT[VAX?ZE[A]D^B_GaBdZgHhDiGj?l_
応答 ssh	!I'T
応答 答が	!<%S&S5K7HBCGWKISETUlW
応答 答し	!T-H.G/B1F3H5I6K8K9IBDKELJRISHTYWHiIjJ
応答 答で	!FGWNU
応答 答な	!@,H7KJYTU_KdV
応答 答を	!DNVcWlU
性が	!E.H3T5F7J;SRGSIWJ]JfTiG
性が があ	!E.H3T5F7J;SRGSIWJ]JfTiG
性を	!D.J0J5UHWLIOHTJVUaV
您有	&WBSRIiHjVkK
您有 有正	&WBSRIiHjVkK
您的	"W-H1H8JBKKGWKbJfI
情報	&J-V/A1H3V7G8G9E<KBXGJKBLESHVUWKXI^KaJbHcJfIiZjGlF
情報 報が	#U-TBG
情報 報を	,T-S/H5T9IKJi[kS
意味	!G3Y5J
態を	!B"T,T.TkK
態を を確	!G,T.UKSLT
成し	!WBJLUSGYJ
成し して	!TFSLUSG
成で	'J0T1HIKKKLTOISY[G]JaKeZ
成で でき	'J0T1HIKKKLTOISY[G]JaKeZ
成に	eT
成に に失	eT
成中	.IOW
成中 中に	.IOW
成功	!j"D(F*K+K,D-B.F/E0E2K3A5G6H7I8>9D;J<IAJB?FGGEIEJVK9LCMKNIPGQKSBT?WH[E]I^J_BaXbGcHdIeGgIhHjHkHlI
成功 功し	!W-I.I8GBHJWKDLIRISETFVK_JaZ
户名	BUGUQIRXTJiU
户密	!;;V<I=JBWCIDJEIQXYT
户密 密钥	!;;V<I=JBWCIDJEIQXYT
所に	BZRZSFiT
所に にア	BZRZSFiT
所有	)UST
所有 有者	)UST
所要	!Z
所选	!FBXYU
所选 选的	!FBXYU
手か	-X8FNT_V
手か から	-X8FNT_V
手元	!K
手先	!B0S9VkW
手先 先サ	2S9V
打开	!Z)W/J1XBJKJRHSKTFfS
找不	!>"D#K&J'I(D)G*U+I,B-F.?/V0E1D2[3@4J5@6E7F8D;F<[=FAHBCCIDJFJGIHKIBJJK@LEMKNHOFPJQGRASBT>VIWIXHYGZJ[G]G^H_DaEbFcDdJeIfCgIhIiEjKkHlF
找不 不到	!>"D#K&J'I(D)G*U+I,B-F.?/V0E1D2[3@4J5@6E7F8D;F<[=FAHBCCIDJFJGIHKIBJJK@LEMKNHOFPJQGRASBT>VIWIXHYGZJ[G]G^H_DaEbFcDdJeIfCgIhIiEjKkHlF
択し	6H;HBJMUYWiK
択し して	6H;KMUYT
报错	!X%JCSKJNKTTXW_J
拒否	!B"D%Y'V(D*D+F,f-/.D/F122B334G5E6B758-99:V;G?J@GAFBTCBDEEHI?J@K,LEMGN<O?PDQFT:XBYFZE[B]F^@b=c:d@gCh9iWkZ
拒否 否さ	%U*K,_-:.C1;2J3=5?6K7@889D<I=TBUCGDHIFJGK2LCNFOHPJTGVGWJXJYJ[H]K^HbCcAdHgHhB
拒否 否し	!<"H#J%T-J/I1I3H8F<UBWGJKHNKOKRHTFWT_HiWjYkHlK
拒绝	"<#J&I'H(C)B*B+I,d-?.</>0F1?2H3>4J5B6F7@8?9@:J;F<F=I?K@JAEBcCJDJEKFIGFHKIDJIK8LAMINDODPIQGRUS?T1VGWGXDYJZJ[E]D^G_=aEbCc<dFeIfUgHh8jFk?lA
拒绝 无法	!S,STJ
拡張	OKYT
拡張 張子	!JYT
持っ	BW
指定	"J&E'?(G)I*F,@-F/J0?1@2H3A7D8A9E:I;?<Z=@>A?DCDDFEGFDGGHGJGK?LVMKNEO=PWQ;T<VEWFXFYTZI[U]E^D_CaEbDcFdFeDfFgDhGj]
指定 定さ	!='F,K0F1I3I5T6I>J?J@UAHIUKILTODTHVIYS[T]K^JaKeI
指定 定し	"F#K'I,F/J3J8J;F<K>J@JKJNJQFRDTJXK[T_IjXkW
指紋	3YBG
指紋 hex	!YBH
指纹	!G"E%G&D*?+B,@-C.F/D1I2>3g5D6H7F8H97;D<D=F>I@IAGBBCHEIFEGEHFIKJGK>LIMJNCOIPDQGRASGT?WFXIYJ^K_DbEcHdJfChAiFjIkElF
接主	!D"X-U8IKDTS_VdJiT
接主 主机	!D"X-U8IKDTS_VdJiT
接到	"H)H-I/J1A3T5F7U8FLKRX_GbKhHkJ
接到 到服	!E7UBIRV
接失	!D7TBKGWTViV
接失 失败	!D7TBKGWTViV
接已	"J,B.K1J3K7J8EK]RGTB_@cJfIlJ
接接	XW
接接 接続	XW
接的	!H,G7UBIRISJdUfXiJkT
接続	"#%-'A(/*A,b-V.*0'2H9T:8;4<A=+>4?2@BAIBGCHD4EEF9GGI-KSL.O!P5Q*RAS2T]UIV+WSY/[+]*^9__a!cFd_e*g+iIjTkW
接続 sftp	!E'SBS
接続 続が	!F"E%E&C'H(J*G+H/;0G1U3;4I5>6F;G<G=F@IAIBGCGFFG>HHIJJ]KYLEMFOGPGQJR2S=VGXJYG[I]KaBbHdTeHgEiAlT
接続 続し	"B&I(K)I-D.H/=2I5?6E9GBEFJGJMSNTOJR>WF[J^JaJcJfFgIi@jSkFl]
接続 続す	KKTTXTlU
接続 続で	"E%I&T'D*J,Y.<0D304I5D7X8>;K<A=E>F?H@GAGDHEFFCHCIJK?L9NHOAPDQES7TWUFVHXWYJ[I]B^@aEb9eCfKkT
接続 続に	#J&I*G-C.G/V3?5<;K<JAIFIGFKHLESFWV_GbHcKkY
接続 続の	KIbWfTkJ
接続 続は	!=#S,F-U1H3K5J8UBBRFXVZT_TbKjJlH
接続 続を	"J#E%E'I+G-X.@0H2A5U6A7H;H<H@KAJBICIFGIIKSL@MHOHQJRFS@VIX>ZD[K]H^C_SaHc@dCeHf=gJi3j<lU
接続 続エ	9VFWGJKFNJRGiT
接続 続タ	7WTTkH
接続 続テ	,WTUfJ
接続 続中	!G-T3U5I8FBGK@RJTSWY_TcJdT
接続 続先	"J#K)K,I-C.H1D6X8DAKB?GJHTJEK@LGNURBSDWFbGcKd^hKiCjI
接続 続処	!I,S
接続 続数	!G_^hE
接続 続要	!KWU
接続 続試	!ABKXTkYlT
接被	!?"J)S,_-T.H/J1T3F5J8IBBK;LJNIR?SHT@fFhJiEkIlG
接超	!H"I,A-J.J1J3J8HBJKIRBTd_EcIfJiIkKlG
接超 超时	!H"I,A-J.J1J3J8HBJKIRBTd_EcIfJiIkKlG
提供	(J.UKHSY]IaJ
提供 供し	ST[SlS
提出	BVFUKJRISJiUjV
提出 出用	BVFVKJRJiUjV
提示	!5"F#I%J&K/K3C5B:I<D=I@IBTCFEHGIKIPHRISFYFaKi=j_kT
提示 ssh	jT
提示 示さ	!@5JBUj[
提示 示し	!G4TZSjS
換え	!I0IIKOV
換え えら	!J0IIKOT
換さ	gX
換さ され	gX
換し	!H;J>W@V
換し して	@W
換し しま	!J>Y
換の	!J'S1J8J9ZJUKC_Z
換ア	9T
換ア アル	9T
換中	*V9VJTKE_K
換中 中に	*V9VJTKE_K
換性	!C1UbVcY
換方	!D*I2K9^
換方 方式	!D*I2K9^
操作	"B#J&F'F(E)K*I+J,;-B/C0D1@2H3F5B6J8^9F;G<J=SAJB:FGGEHIIDKKL@NHOTPHQKR?S_THYK[G]K_?a^bCcFdAeJfCgGhFiHjE
操作 作が	!A8USTTIXVaUdIkUlS
操作 作で	!ETUaX
操作 作は	!T.U
操作 作を	!F7UBJSUVUaT
支持	!E*W9H;IBGcTiI
支援	!H"URI
收到	!E-JNT_KcTkK
改行	!F.J8J;WKFge
改行 行が	!J;WgU
改行 行コ	gW
敗が	!D"S8EKHTI_Wh^iK
敗が が続	8J_VhU
敗し	!G"F%A'@+J-K8H:I>FDEEGFKKGMANKUHZE]K^=_:aJcIdGh9
敗し しま	!G"G%A'@+J-E3J8H:I>FDEEHJJKHMBUHZE]K^=_6aJcIdGh:
数が	!A-K8HKHRJ_YcJhZ
数が が上	!J"U_T
数が が多	!F"JKJ_XcKhY
数の	!J_V
数の の上	_V
数を	!K
数を を超	!K
数字	!J(H0[SI
数字 字と	!T
数据	(I.TKFLKRJTK]IcT
数过	!>"D+K,@-I.G/H1I3G5J6J7I8F9I;J<KB>GIIJK>LIOIQKR=SHT@__aKbIcFfFh[iCkIlH
数过 过多	!>"D+K,@-I.G/H1I3G5J6J7I8F9I;J<KB>GIIJK>LIOIQKR=SHT@__aKbIcFfFh[iCkIlH
文件	!I"7#E%D&C'C)C*<+?,;->/:0V1@2@394E5=6?7@8;9<:D<Y?F@BB5E@GCHGI[JDL4MCNBO8PAQ9R6T:UGWDXBZF[>][^B_>aEbBc=dFe?f>g?h@i:j?kBl>
文件 件传	SU
文字	"J,I-W.J0X1J5J6U8I<JBGIJKDLHNTOHRHSH[J_FiUkHlJ
文字 が含	!I0V
文字 字が	!G0W
文字 字は	iT
文字 字列	!F-XKJNU_J
断さ	!B#J)V,8/H1T3C5F8XBHGIKZNFRBSIWF^JaIgJhTi>jCkAlC
断さ され	!B#J)V,8/H1T3C5F8XBHGIKZNFRBSIWF^JaIgJhTi>jCkAlC
断し	!@"J,G1G9IBHJKLHMWNIOKSGTB_UhSjU
断し しま	!D,G1G9IBILHMWNIOKSGTB_UhU
断メ	8ShS
断メ メッ	8ShS
断开	!5"B)H*G,>-T.F/E3C5D6I7G8Y9E<J=J?W@FAGBDGIIHKWLINJOIPKQHRCSHT>WKYKaIcFiGkGlG
新し	!X;F>F?UAVBHOIiK
新し しい	!VAVBI
新し しす	?V
新で	!YTK
新規	!U"W)V
方式	!B"I#H&H'K(I)I*_+J,B-J.E/C1C3B5D6G7H9_;G<HAJKHLDNDOKPGSCT>WGZ[]J^JbIfGiD
方式 password	BHRFZZ
方式 publickey	!KBKZT
方式 式が	!?*V3H9WFSLJPKRTjH
方式 式の	!G*S9W
方式 式を	!H%U2TlT
方法	RTeHiU
方法 法が	!GiW
无法	!I"7#I%G&C'I(D*B+B-B.</b0D1K2D364H5F6@889=:H<K=V?J@GA@BICAECFCGDHHI=JFKGMGNBOBPCQ>UKWBXVY@ZG[D]F^F_FaCb>dAeHgGh?k@lU
无法 法访	,JRJXX
无法 法读	!B=WKJLUSS
无法 法连	,U-I/K3K7W8KRY_KhJiS
既に	0I:V<IBHIDKILDO[SG]K
既に に別	!J:VBI
既に に存	<JIHLGO[SK
既存	!JOXSI]W
既存 存の	SJ]W
日	!Y
日時	SJaX
时间	!K,J-K7T8XKF_KdTkU
明で	!I,I/U3GBJKG
明で です	!J/U3G5S
明な	!J+U3J5X
明書	!g
明書 書の	!]
明書 書は	!Y
映ま	#WBH
映ま まで	#WBH
映前	!H#V
是否	3U;I<HBJLWSSTJ
時に	1U;KAJBIT[bUfT
時フ	!@IILESVVU[W]V
時フ ファ	!@IILESVVU[W]V
時刻	!XaS
時接	!K_X
時接 接続	!K_X
時的	KWTSWGXT
時的 的に	KWTSWGXT
時間	#U,F-K1K3J8VRKhKiKjS
時間 間が	8UTK
時間 間を	!E#VBSjU
暗号	&I*f+K,E.I/F1J2]3H5F6H7I9];G<J>KAKB>KJLFNIPYQGRCSET>WIZJ^JfKiFjIkKlI
暗号 号化	&J*_,G/I2[3K5I9^;IBALIPYQHRGSHTBWKiIlK
暗号 号方	*Z2W9T
更さ	!H3Z5D
更さ され	!H3Z5D
更し	!D#V0S3VRJTJkK
更し した	!G3W
更し して	0T
更で	LUOU
更で でき	LUOU
更改	!C3b5>BGRJSITG
更新	!W%I&H(J,H-J/I5H9JRFSJT@WJaVcKfJiIjX
書き	"I&I'D(G*J+H,B.Y/D0@1A3H5E6G7F8G9G;D=E?J@JAJBACKDKFJHWI>KSPIQIRCS[WEXKYK[Y]E^F_Ja@cJe?fIiDjIkFlH
書き き込	!D&K'J,D.Z/F0F1E3J5G6J7G9I;G=HBCHWIDKVODRFS]WG[V]K^JaEdJeDiFkIlK
書の	!Y;T
書の の有	!U
書は	!Y
最初	SW]W
最初 初か	SW]W
最大	!=#Y.K8IBERIcY
最大 大再	!K
最後	!J8YKGSUVUaU
最後 後の	!J8YKGSUVUaU
最新	!X
最終	0YBHOJSI
最終 終ロ	!XBI
月	,I1G3S5X7K8J9IKHNERYTH_JhHjV
月 03	!W
月 11	!E"G-C3W5YBVRU
有の	!S
有の のエ	!S
有写	!C"K.J/K5J8KKHOIRISaTFfK
有効	!X"ZBIKKRJiI
有効 効期	!U"ZiJ
有权	!I.>S^
有权 权限	!I.>S^
有正	!F&V7V=KRGdUiGjTkS
有正 正确	!F7VdUkT
有者	)UST
服务	!1"8#C%@&?'B+@0>2?3X4C6=7K8H:C;;<>=A>E?D@ACBDDEDFBG=HBI;JBLIMAN>O=PAQ<TUUEV?W@X?YBZ@[>^@_9a<bJdBeAg?k;
服务 务器	!2"9#C%@&?'B+@0>2?3X4C6>87:C;<<>=B>E?D@ACBDDEDFBG=HCI<JBKILIMAN>O=PAQ=TVUEV?W@X?YBZA[>^@_:a<bJdBeAg?k<
服器	"K.J/J0K8KBKIIKHLKOKRVSJTT[KlW
期し	1UNTbV
期せ	!=)X,F-V/J1VKJNHRKTC_SfThH
期せ せず	!=)X,F-V/J1VKJNHRKTC_SfThH
期化	!J-K.F/I1T6J9U;S<V=UBKJUKDLJOJQUSJaKbUcWfYlG
期化 化で	"TcTfVlI
期化 化エ	!G)S.J1T;T<V=VKHQVbT
期限	!U"ZiJ
期限 限が	!Z
未在	BY
未在 在远	BY
未登	!A2VRGiJj]
未登 登録	!A2VRGiJj]
未知	!@/J395eBJKKRJTI
未設	!F&TXV
未設 設定	!F&TXV
末尾	;T
本地	!@"C*G,F.F/B1I3G5K6I7K<H=KBII^KWL=OIRDSETB]T_IcIfGiJ
本日	IULI
本番	5S;FBYiX
机上	BY
机上 上注	BY
机密	"G(I)J*G,F-I.F/C0K1F3Z4K5^6K7G8H9EAKB@IIKELIOIQIRBSHTAXJ[J]J_IaJbIcHfGhJiGkKlH
机密 密钥	"H*H,I.H/F1H3]5V7I8J9FBCIJKGLJOJQJRDSJTD_JbKcIfIiIlJ
机积	!S,STJ
机积 积极	!S,STJ
权限	"E&K(H)K*J+K-H.80H1K3I6G7I8E9I;E<CAHCUDTFJGJIEKBODQIRDSfT?VJWJXIYG[G]J^I_GaFbIcGfDgIiEkHlI
极拒	!S,STJ
极拒 拒绝	!S,STJ
构建	AS
析に	!G;V?K
析に に失	!G;V?K
析結	TT_T
析結 結果	TT_T
果を	!UHV
标计	!S,STJ
标计 计算	!S,STJ
格情	,JBYiU
格情 情報	,JBYiU
检查	!Z;I<HLVRJSS
検出	3VTJ
検査	(VgV
検索	!H.W/WTIdT
検証	&J(W*H,F-H.G/D0J1F2B3c5d6I7H8H9F;IAKB<FKGIH[IJKBLHR@SFTBWG_JaFbIfHgJiEjIkIlI
検証 証で	3Z5]HWTI
検証 証に	3W5VBFHVRFiK
権が	!A=TBUCYDIIKLHRISTiV
権が があ	!GBVLHRKSUiW
権を	!JSU
権限	+J,K.?0K<U=b>FAICXIIKKOKQDRGSZYJ[KaUiC
権限 限が	.C=WSY
権限 限を	!G=TCS
機中	!GXT
欄に	!V/I6WlH
次の	!X*T0G2U9S
次回	!YgK
止さ	!K,H.S8YOTXT
止さ され	!K,H.S8YOTXT
止し	"T#K(I,G/I0I1F5U7J;KBBIFJVKXLHODRDVHWJ[I^KaIcJeTfKgHiFjIkIlH
止し して	.J8TJVKT
止し しま	!D"T,J/J0J1H5U8ABFIIKTLJOHRIVIWK[JeTiHkJ
正し	"I*J+V,B.G/@0I1H2K3E5@8I9F=F>IAUCIHKIGKDLENGOKPDQXRUWEZG[J]H^FaKbIcIfJgI
正し しい	,H/I5JRTTI^KiTkGlU
正し しく	!I&I,J.K/H0J1J5I;T=I>JAUBKIHKHLJPFQYSHTSWKYSZJ]J^KjJ
正し して	+U
正で	.H0J5J;U?KBFDIKFOKQDSHYI]VcJ
正で です	.H0J5J;U?KBFDIKFOKQDSHYI]VcJ
正な	!E6T;W=ICIQJ
正ア	!X
正ア アク	!X
正在	-K3W5H8KBIKERDTV_JiUkKlJ
正在 在连	!UBJKHiW
正常	!h"H,K-J.D/K0J8J<EBEDSGIIEKDLCOIRBS@TFiCkU
正常 常に	!V&TDTRKiJ
正常 常終	!]LHSK
正确	"J&J*J+K-J2J3F4J6K7S8I:K;@<EAHBSCGDSFJGIHKKILJPIQWSHXJYJZK_JkS
段階	GX
段階 階認	GX
求し	!H%UGWjS
求を	!JWU
求を を拒	!JWU
決し	/U
決し して	/U
決で	/Y5I6UTCXU
決で でき	/Y5I6UTCXU
決に	!DKWWGXT
決に に一	KXTTWHXT
没有	!;"E(C)E*V,<-F.3/?0H1?3;5>6G7]8D9A;K<JAGB9GJIDK<ODQGR;SaT]VK[G]H_FaEbGcAf>hGiDjHl@
法が	!GiW
法建	!E=UDVR?TEl[
法建 建立	!E=UDVR?TEl[
法访	,JRJXX
法访 访问	,JRJXX
法读	!B=WKJLUSS
法读 读取	!B=WKJLUSS
法连	,U-I/K3K7W8KRY_KhJiS
法连 连接	,U-I/K3K7W8KRY_KhJiS
法連	!FKJRZTUlE
法連 連線	!FKJRZTUlE
注册	BY
注册 请再	BY
注意	3S
消息	!F)W,I1VBJRESSTKbWcT
済み	!I"T#G'E(G,F-H.B/J0B1J5D;I<H=KB?IALBO[SKVYYJ[F]IaXgKjV
済み みで	!ESIVSaY
済み みの	#J,I0JKHOV_TjU
済み みフ	SJVW
無効	!H'K(J,D.G/J0S6W7I8J;H>J?H@SDVFJGHKGLJNHOIPHQJSITDWJXJZT[J_JaJbFcKgIiWjJkIlK
無効 効で	,G6VGKTHZV
無効 効な	!G"J/I0V6T?J@UYS
無効 効に	!C#VDW^SiV
無効 効化	*SRT
無法	"G%J&V,J-K.I/I0J3K5K8J;J=IGFIIKELKOJPKQKRUSITT[J_JaJiEkHlW
無法 法連	!FKJRZTUlE
無視	CT
無視 視さ	CT
無通	!H8[KD_K
無通 通信	!H8[KD_K
照し	BWRGjV
照し して	BWRGjV
版本	&W)W,I1VRGbWcTiI
状态	)U1U3JKGRFSFTEbU
状态 正在	TJiT
状態	#H&J'I(E*J,V0D1J2J3C5A6G9J;G<E=IB6CUFJKULSOCPJQIRJSUVGWCYJ[C]F^G_CbEjFkF
状態 ipaddr	!DXSlU
状態 sftp	KGT_
状態 サー	!V-G8AKU_J
状態 ファ	aT
状態 再試	!HXT
状態 態を	!B"T,T.TkK
状態 接続	!BXTlV
状況	!G#X<JBTCU
現在	!I#Y7KRHbFdWiE
現在 在の	!D#VTIdX
理が	IXKJLVVI
理で	!E,T/TDTIVLSjU
理で でエ	!G,T/TIVLSjU
理の	VT
理を	!CKFLIOV
理を を中	!IkS
理を を終	YT
理中	!E#U9UBKJUKHTTiJ
理员	"X-I1H3V5IBJKH_IbKfI
理由	!E'S*T/V2T9T:XBCRJTGiGjG
理画	!U"KbV
理画 画面	!U"KbV
理者	"S,G/K0J1S7JOJRISXTJXUkJ
理者 者が	3U
理者 者に	"V,G0J1T7KLSOJRJSXTJXU
生し	(K)J-B0J3I7I8C;I<KGHHKNKTHWX[JaTdJgIhJkHlI
生し しま	&K(K)J-B0J3I7I8C;I<KGHHKNKTHWV[JaTdJgIhJkIlJ
生成	!UQK
用く	^W
用く くだ	^W
用さ	!EBJjT
用さ され	!EBJjT
用し	!C"H)UCTEUZJ
用し して	!GBH
用し しま	)V1SCU
用す	%UBG
用す する	%UBG
用で	#B%J'A)K*G+T.@/E1C2J3G5C7F9E:J;;@UAIB;CHDUGAHHICKGLBNJO<QGRVS=VIWJXJYGZD[E]B^FaDbTfVjCkG
用で でき	!E"U#D%K'C*H+T.A/F1D2J3H5C7F9F;=@UAJB<CIDVETGDHHIDKHLCNKO?QHRWS=VJWKYHZF[F]D^GaEfVjDkH
用で です	"HbW
用に	!JLJ[V
用に に開	!JLJ[V
用の	iHj[
用デ	!V
用フ	!JBUFVKJRJiUjV
用フ ファ	!JBUFVKJRJiUjV
用中	"VFUjU
用可	!DRSZS
用可 可能	!DRSZS
用户	%J&J'J(I*H+K,E-F.G/I0J1J2I3H5H6K7G8G9G:J;T<G=G>IAHBVCFDGEGFGIIKELIMJNJOJPIQVRWSITDVIWKXJYS[J]I^J_FaJbJcIdKfIgJhDi]jHkJlK
用户 户名	BUGUQIRXTJiU
用户 户密	!;;V<I=JBWCIDJEIQXYT
用者	"TRCiVjH
用量	.T
由し	XV
由し して	XV
由で	,E7DBXXV
由の	,W-I/WBHRJWSkJ
由于	-G8WKCRI_HdThKiKkT
由于 于目	!S,STJ
由于 于连	7VTSdUkV
申告	!@(ZKT]IgY
申告 告値	!H(VgT
画面	!U"KbV
番へ	;FBYiXkT
番号	"F,S/E3J5F6S7IBBKKNUR?WSiTjJkX
番号 号で	iU
番号 号を	!H/J9TNTWUkV
異な	!=(Z3Z5I8KKH_J
異な なり	!C(Z
異常	!."I(J,D-S.H5H8G<X=W@KCUKALZOGQDRDSXTSZH^I_IaKiSkE
異常 常終	!6,F-T5J7E8HBCCWGSKELWSTTT_JkG
発生	"J(J)J0J3H7I8B;H<JGHHJJVNJQJTEWW[JaTdJgIhJiIkElI
発生 生し	(K)J-B0J3I7I8C;I<KGHHKNKTHWX[JaTdJgIhJkHlI
発行	!XRI
登录	"A&J(K*J+J,C-F.H1S2K3I5D6J7E8F9I;I<JB=FJGWIIKALHMJPJQFRTSGWJXWZKcJdJhEi>jHkJlJ
登录 录失	"HBJGWQHhJiG
登録	"6#T%B&D'U)F*C+C,;-C.@1>6?7E8A9?:^;I<;=@>@?ADBFWG=HFIDJEK=L=MGNDQ=RDS;T<VDW>XBYJZ@[B]A^<a?cCeUfAgAhCj^l?
登録 録が	!T
登録 録さ	!H"G'K(J,J-J1J3H8K:WBYFIKERASHTIWKaKbJiAlJ
登録 録し	#T;FYKiG
登録 録で	#J'X3I5G;J@KFVLJOGPISJeTiHjI
登録 録に	@TYW
登録 録を	!IRTkT
登録 録済	#JjW
登録 録番	iT
的な	!>.W0K7CGTRY[UaJeJ
的な なエ	!A7DGTRY[Y
的な な失	.ZSU
的に	,I-VBIKWPSSKWF_Y
的に に切	8S
的に に失	!K-TKVTSWGXS_V
的エ	3U8K<KIHLG
的エ エラ	3U8K<KIHLG
的主	!<"H*H,G-I.H/H1J5a8H9GBGKGLJRFSI_IbKcJfJhJiIkS
的主 主机	!<"H*H,G-I.H/H1J5a8H9GBGKGLJRFSI_IbKcJfJhJiIkS
的密	!A*U/K3W5E;KAIBCGKQYRATIiFjJ
的密 密码	!F*W9GBFQZRCiI
的密 密钥	!I*G3X5J
的用	;KBXYU
的用 用户	;KBXYU
的管	!H8S=UDUKH
的管 管道	!H8S=UDUKH
的路	!W,F7ZTCdGkH
的连	!J,J-S/H7K=TDUTS
的连 连接	!J,J-S/H7K=TDUTS
的错	RIST
的错 错误	RIST
監視	-U_V
目に	+U
目录	"C(H)K,E-J.A/E0H1C5E6G7K8G9J;I<IBEI8KCLfO>QJRBTCVI[F][_IaDbIcHeJfFgJiEkIlI
目标	KILJOESCTI][aI
目标 标计	!S,STJ
直し	!;;W@KAKOGRUSV]ViH
直し して	!<;WAKRU]TiI
直下	LISJ[K
直下 下に	LISJ[K
直後	!H#U-U1K8HKGNW
直接	!IX[
直接 接接	XW
相手	!9"I*W-Z.H/G1F2S3J5H7V8A9XGIKHLHOJRISFWGXKZU_WbFcIiFjJkXlI
相手 手か	-X8FNT_V
相手 手先	!B0S9VkW
码错	(J)I*K,C-J.@/G0I1E3K5F6H7I8D9K;G<JBFIFKALCOGQZRXSBTBXI[I^K_FaGbGcCfFhIkJlF
码错 错误	(J)I*K,C-J.@/G0I1E3K5F6H7I8D9K;G<JBFIFKALCOGQZRXSBTBXI[I^K_FaGbGcCfFhIkJlF
确认	!F.G3IKIRETDcYfX
確立	"J#K&I+J.G/@2S3D6K8SGIHJLGNUR@SFTV_VbTcFfAhKi@jJlW
確立 立さ	!G
確立 立で	/I1H7JKSRJSJWUiIkHlX
確立 立に	!F)T*S,S7T9TBIKKfGkU
確認	!B#<%S'@)H+A1<3V4I5Y6F?D@CDCEBF>GVI@JGLBMFO<PFTSVbYB[@]?_Ga@b7dIeAfChCiHlF
確認 stat	!JVW
確認 認く	!IBHQTTS
確認 認し	#G'E(H+F,T/U1E3I6I<S?G@GDGEHFDGBMJODQKTSYF[D]FaIbAeGfJgHhIiKlI
確認 認で	!D.K/K3[5]BITGVV
磁盘	.]KILDRIS@TF
示さ	!H#K5JBTRKj[
示さ され	!H#K5JBTRKj[
示し	!G4TZSjS
示し した	!I4TBKZSjT
示成	!V1K
示成 成功	!V1K
禁止	OWSHXT
禁止 止さ	OUXT
私钥	!D"<%K&K'J(H)I*G+H,C-H.A/@0F1F2D3G4J5D6F7F8D9D:K<[>F?KCSEHGFHKICJKK@LEMKNGOGPFQcR7SCTBVJWIXH[H]H^I_EaFbGcEdKeKfEgJhHiGjHkFlF
私钥 钥文	"I*K+K,J.G/D0J2F5J8J9H<]>G@JBECTEIIGKGLJOKPJQDRJSHTK]J_JaJcKfKiJjI
秒	!Z.I8WSITSdH
秒後	!A,TNKR>TbkKlK
秒後 後に	!D,TTX
秒間	.S1K8XJeKY_SdJ
秒間 間操	kUlT
秘密	!E">#C%C&='@(@)G*A+;,?-B.;/9091>2@3=4G586?7A8A9=:E;^<_=U>W?]AVBHEAGAH?I7JCK;L5MGNAO:Q[R8S5T<VAW@XEYaZD[<]?^?_Ba>b?cDdDeAf@gAhEiAj<k>lB
秘密 密鍵	!:">#C%C&='@(@)G*A+;,?-B.;/9091?2@3=4G586?7A8A9=:E;^<_=U>W?]AWBHCSEAGAH?I7JCK;L5MGNAO:Q]R8S5T<VAW@XEY_ZD[<]?^@_Ba>b@cDdDeBf@gAhEiAj=k>lC
积极	!S,STJ
积极 极拒	!S,STJ
移動	!J.I1W<JBIKILXVU[D
移動 動さ	VV
移動 動で	1XOT
程主	!D-T/F1U5IBXTHbUfV
程主 主机	!D-T/F1U5IBXTHbUfV
程仓	!KTS
程仓 仓库	!KTS
程试	!H=UDU
程试 试图	!H=UDU
種別	!K
空き	![.XKILFSC
空き き容	.T
空き き領	![SJ
空白	0S
窓口	!T"SRJ
立さ	!G
立さ され	!G
立し して	!S
立で	/I1H7JKSRJSJWUiIkHlX
立で でき	/I1H7JKSRJSJWUiIkHlX
立に	!F)T*S,S7T9TBIKKfGkU
立に に失	!F)T*S,S7T9TBIKKfGkU
答が	!<%S&S5K7HBCGWKISETUlW
答が があ	!E%T&S/S7HBIRHSJTWkS
答し	!T-H.G/B1F3H5I6K8K9IBDKELJRISHTYWHiIjJ
答し して	!YBJTD
答し しま	!>/H1J3KNSTZ
答で	!FGWNU
答な	!@,H7KJYTU_KdV
答な なし	!@,H7KJYTU_KdV
答を	!DNVcWlU
答を を解	!GcX
算し	!J(T
算し した	!J(T
算机	-J5WKIRJTE
算机 机积	!S,STJ
算法	!:"I%K&I(K*U+I,I-F.H/E0J2[3B4J5F6J7I8H9a;I<HAKBFCJEKFJGJHJIIJKKFLKNIOIPIQJRHSJTHWIXJZK[J^J_FaJbJdJfJgKhIiJjKkJlK
管理	"]'K)I,B-E/H0H3W5C6K7G8D9H;KFJKBMJNHOIRDSWTEWIXT^IeJfGhJjHkFlJ
管理 理员	"X-I1H3V5IBJKH_IbKfI
管理 理画	!U"KbV
管理 理者	"S,G/K0J1S7JOJRISXTJXUkJ
管道	!H8S=UDUKH
管道 道不	!H=UDU
系统	!E)U*I,E-K.J/G1V3T9IIJKFLGSFTCVTbJcIf[lI
細は	!E
細は はセ	!E
終わ	.IBKKFSJaTbU
終わ わり	.IKFSKbUfS
終ロ	!XBI
終ロ ログ	!XBI
終了	!F#I%H(E,<.9/I0C1[5F6C7>;B>T@FBGDIFEHEJ@MJNBQBR@XGZJ[E]H_KeJfUgChGk<lD
終了 了し	!D"B(J)J,H-U.@1W3H5I6JGCIVJDNIQIRDVK^SaHdJgHhJiKkIlG
終了 了コ	&S,I/I8I=G>V?SGJKHRJTH
経由	!K-G/S6I7DRITJWVX[fKkF
経由 由し	XV
経由 由で	,F7DBXXV
経由 由の	,X-J/XBHRJWSkJ
経路	!I,J7ZKJTI
経路 路が	!I,J7ZKJTI
経過	8UKHTT
結果	"G&K,G.E/J0T1F3H;I<JBHCKHTIXKGLIODS>VI[I]KaGiTjKkG
結果 果を	!UHV
絡し	!G"W1U
絡し して	!G"W1U
継続	!IKJOJ]Y
続い	8TKG_ThT
続い いた	8TKG_ThT
続が	!F"E%E&C'H(J*G+H/;0G1U3;4I5>6F;G<G=F@IAIBGCGFFG>HHIJJ]KYLEMFOGPGQJR2S=VGXJYG[I]KaBbHdTeHgEiAlT
続が がタ	,>8;JUKKTUdVkS
続が がリ	!B,J-JKYbUfU
続が が中	!G,I-J.S8]JTTJ_T
続が が予	!I.S_JlT
続が が切	!;)V,C1T8<9WBGJW_GfTkJ
続が が失	!H8VJTKX
続が が拒	)K,^7IB;KCRFTIfIiD
続が が相	-T8HNU
続が が確	-U8IKHNW_T
続が が閉	!D,K1WWGkC
続き	!J]Y
続け	!IGU
続し	&I(J)I-D.G/=2I5=6E9G;J<KBDFJGHMSNTOJPKR=WE[J^JaJcIfFgIhUi>jSkFl]
続し して	!B"E/B1H5J6I8IKBMURETTiGlY
続し しま	!Y,H-I3D5JB@JIRJTE_IiI
続し しよ	lT
続す	KKTTXTlU
続す する	KKTTXTlU
続で	"E%I&T'D*J,Y.<0D304I5D7X8>;K<A=E>F?H@GAGDHEFFCHCIJK?L9NHOAPDQES7TWUFVHXWYJ[I]B^@aEb9eCfKkT
続で でき	"H%I&T'E*K,[.=0D1<314J5F7X8B<C=F>G?I@HAIDIEFFDHDIKKBL:NIOBPFQFS8TXUFVHXWYK[J]C^AaFb<eDfKiIkU
続で でエ	!J1TBIRUiS
続に	#J&I*G-C.G/V3?5<;K<JAIFIGFKHLESFWV_GbHcKkY
続に に失	#K&I-D.H/W3B5=9A<KAKFJGHJKKILFSFTTWV_HbIkT
続の	KIbWfTkJ
続の の試	,TTJ
続は	!=#S,F-U1H3K5J8UBBRFXVZT_TbKjJlH
続は はリ	8S
続は は失	7SdS
続を	"J#E%E'I+G-X.@0H2A5U6A7H;H<H@KAJBICIFGIIKSL@MHOHQJRFS@VIX>ZD[K]H^C_SaHc@dCeHf=gJi3j<lU
続を を中	!?3T5T
続を を予	!I)V9SJTKI_Z
続を を切	_K
続を を受	!V
続を を拒	&S,Z-JB4KIRFiE
続を を確	!W,@-U/T1E3I8T9DBTLKNKREXJ_KiIkClV
続を を終	!D-T8K_U
続を を続	!CHV
続を を閉	!B)J*T,G3I5KBJJKKXTG
続エ	9VFWGJKFNJRGiT
続エ エラ	9VFWGJKFNJRGiT
続タ	7WTTkH
続タ タイ	7WTTkH
続テ	,WTUfJ
続テ テス	,WTUfJ
続中	!G-T3U5I8FBGK@RJTSWY_TcJdT
続先	"J#K)K,I-C.H1D6X8DAKB?GJHTJEK@LGNURBSDWFbGcKd^hKiCjI
続先 gw	4T7XTT
続先 ipaddr	!C,H7G_HdYkJ
続先 先の	!I/E6XkT
続先 先サ	5UHXTI
続処	!I,S
続処 処理	!I,S
続数	!G_^hE
続数 数の	_V
続行	HV
続要	!KWU
続要 要求	!KWU
続試	!ABKXTkYlT
続試 試行	!ABKXTkYlT
線到	!A/KKIRVTTlX
線到 到伺	!FKJRZTUlE
緩す	!ICX
緩す すぎ	!ICX
置い	LISJ[K
置い いて	LISJ[K
置き	!H0IIJOV
置き き換	!H0IIJOV
署名	!Z%a&E2K3H5G;JB?FYKKQDRKiHjI
署名 名に	!WPKQF
署名 名は	!S
署名 名を	%W
署名 名リ	%T
者が	!J)U3T
者が がホ	3U
者に	"V,G/K0J1T7KOJRISWTJXUkK
者に に問	!TBJST
者に に連	!G"U1U
者の	!T
能で	DSeT
能で です	DSeT
能な	KIZU
能な な認	!KFTZVjH
能性	!D(I.G3V5F7I;SLHOJRGSGWJaJfTiG
能性 性が	!E.H3T5F7J;SRGSIWJ]JfTiG
自動	BUFWLWRBSWTHWKgUjV
致し	"J%J&H'K(X+J,I.E/E0I1J3^5G6I7I8J9T;H<CAJBCFFGJHJIGLEOFPJQJRESDTDVHWJ[J]T^JaJbIfKgSiFjI
致し しな	*S
致し しま	"J%K&H(X+K,J.F/F0J3]5A6J7J8K9U;I<DAKBDFGGKIGLFOGPKQJRGSETEVIWK[K]S^JaKbJgTiGjJ
致命	7J8J9I<IIHLESGWF_FfK
致命 命的	3S8K9K<KIHLERYSJWJ
致命 命错	RFTT_H
般的	.X[VaK
般的 的な	.X[VaK
获取	-VKKVU_F
行	!>+W1K;V<K=GCHQGWUgW
行 1	WU
行が	,U;ZBDKIPIQJRHTGgTiIkV
行が が失	!H;VTTkK
行し	"G1K3I6J7V9KCVKFLKNJRUSIXI^JbJiSjF
行し して	"JCVRViUjG
行し しま	KITSkS
行し しよ	7V
行す	bTcX
行す する	bTcX
行っ	!H.UJVKTOS
行っ って	!H.UJVKTOS
行で	=SHVRI
行で でき	=SHVRI
行に	;S
行の	TFXT_TkT
行を を待	!K
行コ	gW
行コ コー	gW
行回	!C"V8G_JhZ
行回 回数	!C"V8G_JhZ
行目	+W
行目 目に	+U
表示	!_BKLHeK
表示 示さ	!V
表示 示成	!V1K
被拒	,ZKHRITH_GfKkJ
被拒 拒绝	,ZKHRITH_GfKkJ
要が	!H3S5ViT
要が があ	!H3S5ViT
要で	"I.HBIGYPXQERKiI
要で です	"I.HBIGYPXQERKiI
要な	.TcW
要求	!>%X,J.J/E1E7KGYKIWTfXiDkJ
要求 求し	!H%UGWjS
要求 求を	!JWU
見つ	(G)J*J+H-I.A/T0F3H5B8I<X>G@KAHBHCKDJFKHIK@NGOEQBRDSFYD[E]EaFbIeJfIjGkHlI
見つ つか	(G)K*K+I-J.C/T0F3H5E8I<T>H@KAHDJHJK@NGOEQCRESHYD[F]EaFbJeJfIjHkHlI
見直	!FRW
見直 直し	!FRW
視さ	CT
視さ され	CT
覧く	bU
覧く くだ	bU
覧の	JSSY[IbJcTeJ
覧の の取	!B1TJTSZbJcT
覧の の表	!U
解析	"C,?.B/b0J1A5E6I7C8I9K;T<H=K?JB=K>LCOGQGR>SATAVKWKXDYJ[JaHbHcFfAiDjGkGlF
解析 析に	!G;V?K
解析 析結	TT_T
解決	,D/^1J3I5E6S7HBIKULIRGSIWEiIkJ
解決 決し	/U
解決 決で	/Y5I6UTCXU
解決 決に	!DKWWGXT
解釈	!FcX
解釈 釈で	!FcX
解除	!B"VQThT
計算	(T
計算 算し	!J(T
記録	!W
記録 録さ	!V
設定	!@"B#S%C&['F(H)J+e-D.A0A1B5G7B8C;@<K=A>D?J@EA?B9C@DIEIFBHFK;L:MIOAPTQGSCVBW7[D]F^@_Ba^bCcCeFgEhGkY
設定 定さ	!@&T3T5F<JBEiU
設定 定で	!EaY
設定 定と	!G9KjWlS
設定 定の	RX
設定 定を	#V+T5KBJPWWIXIiE
設定 定フ	+Y0K<ISI
設定 定中	!EaYkT
許可	"I&?'X(E)G*D+B-H.:/?1=3F4J5:6F7A8<9F:H;9<@=Y>E?F@FADB2DWGGI;JFK6L8NDP>QDS[VAY@[=]A^>_CaXcEdJf?gBhJj;kDlA
許可 可が	!V&K+F.F0I5K7H;A<C=[>KBJCVHTI@KJL@PJQJRISWTJVJYK[J]JiC
許可 可さ	&I'Z(H.I/H1E2K3F5E8C:J;K?JAKB?ESJJKALJPGSWVJWGYI[E]K^G_HaYbJcKfHgGjClI
許可 可し	!FbS
証が	"I#T,H/J3IBTGWTGWGiVjT
証が が必	!U"JGXiK
証さ	!XBK
証さ され	!XBK
証し	!U3IBU
証し して	BV
証で	*K3Y5]9JBKHWTI
証で でき	3U5WHWTJ
証に	!E"U%D'K*H+K,7-A.:/70H1I6C7A8B9@;>=H?K@EABBUIGJEK?L9NGOBR[S9T0V@WTXGYI[D^J_EaCbBcEeFgFhHiXjYkBl@
証に に失	!C"W%E)G*J,8-E.=/80J116D7C8G9B;A=I@FADBVIJJHKBL:NIOERYS9T2VBWUXI[E_IaGbCcHeGfBgHiXjZkClC
証に に対	!ERU
証に に成	!U)SfU
証の	!C8IBHRVVT_KaKh^
証は	BIZUiH
証を	PTRVhViH
証エ	&[,D.K2JKJSJTGWJiXkK
証エ エラ	,E2JKJTHiZ
証エ エー	!F&]RKjS
証プ	!U
証プ プロ	!U
証ロ	!C"VbU
証ロ ログ	!C"VbU
証中	"ZKKbU
証失	;VBGQT
証失 失敗	;VBGQT
証方	!="I#K,I1H3J5J;KPIRYTIWKZ]
証方 方式	!D,K1IGSPJRUTKZ]
証方 方法	!ERTiU
証明	!g,J/J3B5WBDKKSJTK
証明 明書	!g
試し	RI^XfUiU
試し して	RJ^XfU
試み	!KiT
試行	!G#G&A*H+I,V0H2J3C6F8B;HCGEKFGGAHJJHKEOFPIQHTXW?ZG[J]J^GaIcGeJfBgJh^
試行 行が	,VBHRJTHXSiKkV
試行 行し	,SKJRWTTiUjJ
試行 行の	TFXU_TkT
試行 行回	!C"V8G_JhZ
詳細	!?/T1K6I9JBTKFLGOUSUT]WKaI
詳細 細は	!E
認く	!IBHQTTS
認く くだ	!IBHQTTS
認し	#G%U'E(H)K+E,T/U1E3I6I?G@GDGEGFCGAMJODQKYF[D]FaIbAeFfIgGhHiJlH
認し して	#G'E(I+F,U/U1E6I<S?G@GDGEHFDGBMJODQKTTYF[D]GaIbAeGfJgHhIiKlI
認で	!D.K/K3[5]BITGVV
認で でき	!F.K/K3[5]BITG
認証	(6*6+=,=-,.2/%062G3B4>50627/809+:T;H=9>@?>@HB[DAG]H:I:K+L3MAN4O1RbS4T2UHV6XHY9Z_[6];^8_7a2b:c3d>e6fCg8h]iajVk9l-
認証 ng	!J
認証 publickey	RGZS
認証 証が	"I#T,H/J3IBTGWTGWGiVjT
認証 証さ	!XBK
認証 証し	!U3IBU
認証 証に	!G"V%E(D*J,9-C.</:0I1K4J5?6E7C8D9B;B=I@FAEBVHGIIJGKCL;NHOCR]S;T3VDWUXHYJ[E_GaFbCcGeGgHhIiYjZkClB
認証 証の	!G8IBJRV_Kh^
認証 証は	!EBIZUiH
認証 証を	PTRVhViH
認証 証エ	&[,D2JBSSKTGWJiX
認証 証ロ	!C"VbU
認証 証中	"ZKKbU
認証 証失	;VBGQT
認証 証方	!="I#K,I1H3J5J;KPIRYTIWKZ]
認識	;W@SBKYS
認識 識さ	!U
誤り	RT
誤り りが	RT
説明	!H7WKGbU
読み	"E#F%E'E(C)J*F,B.:0?1C2K4H6D7D9D:K;V=Y>T?V@UASCSEDGCJFL>MINGO?QSR=S=T=VEWBZH[A]C^EaBbBcEdHeDfEgFhHk>lD
読み み取	6K8J;H<J=YCJOJRKbJiHkK
読み み込	"J#J%H&I'H(G*J,G-H.>/F0D1G2H3F5D6J7F9H;W>U?W@VATBCCUDHEHFDGFJHKJLBNIOFQTRCS>T@VGWFXF[D]H^I_GaGbIcIdIeGfIgIhKjAkDlF
読め	;T<ICV
読め める	CW
識さ	!U
識さ され	!U
識別	3VLTSG[T
識別 別情	-S3V_S
警告	,D.D0I1J3]5C6H7F8F9K<I>F?V@GCFFJIIKDLHMYOJQHRASCVJbJcKfJjGkKlG
警告 セキ	3S
議事	!USH
議事 事録	!USH
计算	-J5WKIRJTE
计算 算机	-J5WKIRJTE
认证	!K%I&H(I)K*G+F,?-D.G0J1J2G3B5F6J7D8H9G:K;G<I=I>JAHBXCJEJFHGEHJIJJIK@LGMJNHOJPHQIRVSFVJWHXVZJ]J^J_>aKbJcHdIfEgKhZjHkGlH
认证 证失	!G%K&J(J*I+J,C-G.H/H2K3J7H8K9J;I<KAJBXFJGHKCLINJPJQJRWSHTDWKXJ]K_AcIfHhZjIkJlJ
设置	,F9KBEKKRDXXfXiJkK
访问	!K"E&J+K-J.J/T3J6K7H;K=JB[GJKIRVWKXV_JaJdJfIh=kH
证失	!D%K&J(J*H+J,B-G.H/H2J4J5I7F8J9I;H<J=KAIBYEKFHGEHJKBLHNJPHQIR[SGTBWJXJZK]J_@bKcIdJfGhZiXjHkJlI
证失 失败	!D%K&J(J*H+J,B-G.H/H2J4J5I7F8J9I;H<J=KAIBYEKFHGEHJKBLHNJPHQIR[SGTBWJXJZK]J_@bKcIdJfGhZiXjHkJlI
试一	RWiY
试一 一次	RWiY
试图	=UDU
试图 图写	!H=UDU
话已	"K,J-K1U3K5J7K8XBIKERKTGbSfTiJ
误或	"W;WGJQIRJYJ
请再	RWiY
请再 再试	RWiY
请检	!X;I<HLWRKSS
请检 检查	!X;I<HLWRKSS
请确	!D"K)K.D1J3H9JBKKFR@TBXJcWfaiFkJ
请确 确认	!F.G3IKIRETDcYfX
请选	!E,KBJRGTDYVlX
请选 选择	!E,KBJRGTDYVlX
请重	BJQZRJ
请重 重新	BJQZRJ
读取	=WKILTRK
读取 取远	!KTS
象の	,T
象の のコ	,T
象外	!GOV
資料	.J0Y
資格	,JBYiU
資格 格情	,JBYiU
起動	&W,W.D/D1T3F5G7I9H;G<TAKFIGJKHLHNGOHPJR>SGTAWG_JaJbWcWfVhKiCkFlC
起動 動し	"S&W,U<URHlI
起動 動で	!UTIbU
起動 動ス	cT
超え	.J8TJS
超え えた	8V
超时	!J"I,@.I/K1J3J8GBJKHRBSKTc_CcIdKfIiHlG
超過	!F.]
超過 過し	!F.]
足し	.UES
足し して	.UES
路が	!I,J7ZKJTI
路が があ	!I,J7ZKJTI
路径	-V/FKSLTSSTI
踏み	!H%T&T,DBFRGTWWbiJjKkI
踏み み台	!H%T&T,DBFRGTWWbiJjKkI
転送	!E"0%J';(U)C*@+;1,354F576<95:H;2>B?A@?A;DCEEF?H=K[LVMDNIQ;R0T?UCVSZ?[E]X_IaYc7d>eHgbh>jHkFl>
転送 送が	1H8XJUKZ
転送 送さ	ITKJgT
転送 送し	!XSHgT
転送 送で	!ISTaV
転送 送に	&S,W-H/W;KBFCKLIOUVJiCjHkI
転送 送は	!E.TSIVV
転送 送を	0G1J8JBKIGLJVHWK]Z^T_JaIfT
転送 送エ	!@(KIJLSSU
転送 送サ	#UBUFVGGREZJ
転送 送ジ	ITKJLVSU
転送 送モ	!I(UgX
転送 送中	!I.VKY[T
転送 送先	!G/U6HLT
転送 送完	!bKJaI
転送 送後	!F(W
転送 送済	aU
転送 送開	!J.SKSTK
输入	!EBFGXQYRBiJ
込み	"J%K&I'I(G*J+G,E-I.T/F0D1D2K3H5G6I7I8E9H<G>I@TASB?CUFJGIHUIAJINKOARBSYTAVSWCXG]I^J_HaBbHcIdKeCfIgHiCjHkElH
込み みが	.@S]
込み みに	!@.V?S@WBHCWPJQTRHVGWJYT[HiJ
込み みエ	!@.UAU
込み み権	.DSV
込み み用	!JLJ[V
込め	!:&I'I(K,H/H0G1J3I5G7I9I;V>WBECIDKFJOJRJTD]J^JaKeIjHkJlK
込め めま	!:&I'I(K,H/H0G1J3I5G7I9I;V>WBECIDKFJOJRJTD]J^JaKeIjHkJlK
込も	-T
込も もう	-T
过多	!>"D+K,@-I.G/H1I3G5J6J7I8F9I;J<KB>GIIJK>LIOIQKR=SHT@__aKbIcFfFh[iCkIlH
过期	!T"X-I1H8KGJKHRG_GbKfI
过程	+T
过程 程试	+T
返し	"I.TOWTH[TiT
返し しま	"I.TOWTJ[TiT
进程	!T=UDV
远程	!7"G.J1T3J6I7G9IB]IHVTWJdKfS
远程 程主	!D-T/F1U5IBXTHbUfV
远程 程仓	!KTS
连接	!F"C#>%@&;'<(6)H*6+9,^-S.-/+084>5+658V9>:?<7>@@7AIB>C<E?FGH>I4J9KWL/M;N1O5P9Q1S-T]UBV;W9X5Y;Z>[8]9^9_Ta7bEcFdHe=f=g;hKj7kA
连接 ipaddr	!K,XKKTKiT
连接 接主	!D"X-U8IKDTS_VdJiT
连接 接到	"H)H-I/J1A3T5F7U8FLKRX_GbKhHkJ
连接 接失	!D7TBKGWTViV
连接 接已	"J,B.K1J3K7J8EK]RGTB_@cJfIlJ
连接 接被	!?"J)S,_-T.H/J1T3F5J8IBBK;LJNIR?SHT@fFhJiEkIlG
连接 接超	!H"I,A-J.J1J3J8HBJKIRBTd_EcIfJiIkKlG
追加	!V%S&S3H
追加 加し	!X3H
退出	!I)W,I1VbWcT
送が	1H8XJUKZ
送が が完	!V
送さ	ITKJgT
送さ され	ITKJgT
送し	!UKJSFaJgZ
送し して	!J(TgV
送し しま	!Y.JKGSIgT
送で	!ISTaV
送に	&S,W-H/W;KBFCKLIOUVJiCjHkI
送に に失	!A&S,X-I/W0SBGiCjHkJ
送に に成	OTSJaT
送は	!E.TSIVV
送り	]V
送を	0G1J8JBKIGLJVHWK]Z^T_JaIfT
送を を中	!GKT
送を を再	!COUST][
送を を開	KHLISG^UfU
送エ	!@(KIJLSSU
送エ エラ	!AIJLSSU
送サ	#UBUFVGGREZJ
送サ サー	#UBUFVGGREZJ
送ジ	ITKJLVSU
送ジ ジョ	ITKJLVSU
送モ	!I(UgX
送モ モー	!I(UgX
送中	!I.VKY[T
送中 中に	[W
送信	!E#=%@&:'W(W)I+<-H/F0*1D3D4C:G;5<C>B?=@DCIDAEFFTGGH;IVJTLWMFNGPEQ6V_W1X@YF]4_=aSd:f>h=jYk:lI
送信 publickey	FURV
送信 信さ	!JBJcW
送信 信し	'VBILGfU
送信 信で	.JLVSSkS
送信 信に	!F*UBUFUKIRHiSjVlS
送信 信を	!HISeU
送信 信エ	!E*W3H5E6K8I9GBDKFLYNSRUSXVK[K_SkH
送信 信サ	!XRH
送信 信バ	BIGV
送信 信中	!V-K8KKT
送信 信側	!G7UaS
送信 信元	([LJ
送信 信先	IKLXOJRK[T]KeF
送信 信処	!IIVLTSSjU
送信 信失	!G"JKJZVjW
送信 信後	!DJXKHLISJVZ
送信 信済	!FLJVWaU
送先	!G/U6HLT
送完	!bKJaI
送完 完了	!bKJaI
送後	!F(W
送済	aU
送済 済み	!IaV
送開	!J.SKSTK
送開 開始	!J.SKSTK
选择	,J/J5J;JBHRDTAYVlX
选的	!FBXYU
选的 的用	!FBXYU
途中	!=,T/K8HSK]ZbT
途中 中で	!H8I;SbV
通の	!J9W
通信	!?"H'J*U,C-E/D2U3G5E6I7F8eBCJSK]LKRBSCWHXT^J_FcIdHhJiE
通信 信が	!EbUfS
通信 信は	XW
通常	STcV
通常 常フ	!FSU
通过	!D1GGYKTREcW
連ま	!S
連ま また	!S
連絡	!D"Y1U
連絡 絡し	!G"W1U
連線	!F"B%K(I,E-J.C/D0H1H2K3I5E6H7I8H9H;I<KBDGHIFKXLENJOFPJQGSFVJWJXH[H]K_EaGbIcGfFhIiGjKkJlV
連線 線到	!A/KKIRVTTlX
週次	,J5UBT
過し	!D.[JT
過し しま	!JJT
道不	!H=UDU
道不 不存	!H=UDU
達し	.T8IKH_YhW
達し して	.Y_V
達し しま	_XhX
達で	!C/X7^
達で でき	!C/X7^
違い	"C;JBKGKPCQWiK
違い いま	"C;JBKGKPCQWiK
違う	!KNTlU
違っ	;HPCQZ
違っ って	!X;I
遠隔	,T5VkS
適切	lZ
適切 切な	lZ
選択	/K3J6H;GBHMUTKYW^IcJfJiIkJlW
選択 択し	6H;HBJMUYWiK
部分	!IBKLIODSC]^aIiS
配信	!W-SKINV_U
配布	!G&UITRJjU
配的	!@*V-I/G2[3H5J8K9SBK_J
配置	eU
釈で	!FcX
釈で でき	!FcX
里云	!T
重大	!F8UKFLTSW
重大 大な	!F8UKFLTSW
重新	!K8X;IBHKGQYRGTJiK
重错	!D,H8V?IBJKTRUTE
重错 错误	!D,H8V?IBJKTRUTE
量が	!K.[
量が が不	!@.Z
量の	!U
錯誤	"K/JKHRVTTlW
錯誤 無法	!A/KKIRVTTlX
録が	!T
録さ	"E'K(J,I-J1J3G8I:WBYFIKDOKR@SETHWKXJ^KaIbIfKgKi@lI
録さ され	"E'K(J,I-J1J3G8I:WBYFIKDOKR@SETHWKXJ^KaIbIfKgKi@lI
録し	#T;FYKiG
録し して	!K;G@SES
録し しま	!UBG
録で	#J'X3I5G;J@KFVLJOGPISJeTiHjI
録で でき	'X3J5G;J@KBDFVLKOHPISJeTiI
録に	@TYW
録を	RTkT
録済	#JjW
録済 済み	#JjW
録番	iT
録番 番号	iT
鍵	!1%Z&I;SABQVRFYVi@
鍵 home	;S=HCHQH
鍵が	"E#C%<&S'K(H)H*G+H,@-H.H/=0J1E2C3W4H5b6C7F8D9G:J<W=B?DBZCADIGDHEIGJIK?LDNHOKQCR8SCTDVIWCXJYTZF]I^H_DaHbGcHfEgIhIiAjIkFlB
鍵が があ	!_;DQJjW
鍵が が一	!T&SBJPVRJiHjJ
鍵が が変	!G3[5D
鍵が が登	!G5U
鍵で	!H"K#K'H/H0K3A5T6I;Z<I@GAIFSGKKHOJRITKYU[KiFj_lJ
鍵で です	!?/K3J5V6JETFUYV
鍵で では	!C;XBSiIjW
鍵で で接	!FBJj[
鍵と	;T<DKJYZjT
鍵と とし	!G;Z?TYV
鍵と と秘	;J<JYUiV
鍵に	!A#U&HRJZThVjS
鍵に によ	!C#V&IRKZUhWjT
鍵の	"@#@'E(E)I*C+C,<-C.?/:0D1@6@7D8B9=:F;a@UAYCZEVHVIDJFK>L=MHNCOCP=Q^RGS=T<VCW>XFZG[C]E^E_DaCbAcDdJeDfCgDhIi4j;lB
鍵の のイ	;UATQURI
鍵の のパ	CTPH
鍵の の形	!E;YACYI
鍵の の復	BJ
鍵の の指	!J
鍵の の検	!F3THW
鍵の の登	@TBTYUiI
鍵の の解	!J
鍵の の読	!I;J=T?HC[QY
鍵の の長	EW
鍵は	!>"?#S%J&B'C(K)J*J+H,G.I/D0F1G2F4Z6D7I8H9I:a;D<G=H>A@ZATDHFZHJIJKELHNJOIQHR?SHTGWIXIZH[I]I^E_GaHcIdKeEfGgJhHi<kIlG
鍵は は失	!E3H4]5H
鍵は は既	!J:VBI
鍵は は登	!EF[
鍵を	!K"H#V&?'?(E*E+A,5->.;/90B1F2?3X4F6A7>8=9@<KAXB]FXGCIFJFKBL=MGN?OBR.S=T7VDW>XFYTZB[F]E^?_;aDb@cCdAeCf@gEj_k9l=
鍵を をロ	!H?Y@GAT
鍵を を使	!A=TBICUDTiH
鍵を を保	%T
鍵を を利	!S
鍵を を変	3T
鍵を を復	!D;TPUQW
鍵を を拒	!8%I,J.K<WB]FWR@i[j^
鍵を を指	;JBTiIjV
鍵を を登	#T;FEVQKRKiG
鍵を を確	3UiJ
鍵を を読	?E@KQU
鍵ア	*K2U3I9GEVFT
鍵ア アル	*K2U3I9GEVFT
鍵フ	!9"G'A(=*K+:.>091E7I8I9I;X<c=c>Y?W@ECWFHI4JJK?L:O8P>S7TJVAWIYW[>]=^E_Ja?bGcGdGeFfGg?iEjIkG
鍵フ ファ	!9"H'A(=+:.>091E7I8I9I;X<c=c>Z?W@FCWFHI4JKK?L:O9P>S7TJVAWIYW[>]=^E_Ja?bGcGdGeGfGg?iEjIkG
鍵交	"K(K)J*W,G-Y.G/F1D2T3D5G6K8C9gBFIJJYK:LGRGSHTEWJaKcHfIhHkIlJ
鍵交 交換	"K(K)J*W,G-Y.G/F1D2T3D5G6K8C9gBFIJJYK:LGRGSHTEWJaKcHfIhHkIlJ
鍵形	!GAV
鍵形 形式	!GAV
鍵検	!T3U
鍵検 検証	!T3U
鍵認	!ECXGHQKZbjK
鍵認 認証	!ECXGHQKZbjK
鍵読	!J;TAJ
鍵長	!E2KE]FT
钥不	!D3X5JBV
钥交	!F*S2H3F5J9]AJBGRETJhKiKjK
钥交 交换	!F*S2H3F5J9]AJBGRETJhKiKjK
钥已	/K3Z5BBHRKTI
钥文	"I*K+K,J.G/D0J2F5J8J9H<[@IBECSEIIGKGLJOKPIQDRJSHTK]J_JaJcKfKiJjI
钥文 文件	"I*K+K,J.G/D0J2F5J8J9H<[@IBECSEIIGKGLJOKPIQDRJSHTK]J_JaJcKfKiJjI
钥未	BY
钥未 未在	BY
错误	"D#B%C&A'B(:*=+B-E/40>2A344B6@9=:B<;==>A?A@AA=B8CBD?EAFAHCI<J@MBN?O;PAQXRTSVUEV@W@XJY<ZB[>];^B_7aFd@eBf8g@iKjIkAlT
错误 严重	!GBKKIRWTI
错误 无法	!?/D3HRSSJ_FcJhJlW
错误 误或	"W;WGJQIRJYJ
長が	!G;TEXFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!1%K&G)],?-W/D1_2H3@5B6I8S<K=KFJGEKTLJOKR?SHTJXH_WaJdGgK
閉じ じま	!=)T,D-V/J1T3H5J7GBFTCWJ_SkJ
閉じ じら	!="K)X,C-T1[3I9GGIJGRFTDhJ
開く	,VBU
開け	!J(H)J+F.A1C5E7G8H;B=V>G?IAKCIIVKCQJRBVJYG[T]FaIcTeGfIiCjKkI
開け けま	!J(H)J+F.A1C5E7G8H;B=V>G?IAKCIIVKCQJRBVJYG[T]FaIcTeGfIiCjKkI
開し	!IKT
開し しま	KT
開で	!>LVSV]_
開で でき	!>LVSV]_
開始	"E'K(G*J,H/B0F2H5A6I7>9G;JGJHINHOBPK[K]J_CaCcKfWgJjGkJlJ
開始 始さ	WW
開始 始し	BGKULUSTTB
開始 始で	!?)U/J1U5IBULISF^TfU
開鍵	"@#T&B(E)H*D+H,=-B.@/@0B1E3K4G6E7F8?9@:U;I=D>E?E@?A=BdDFHHIFJFK<LBMHNDODP:QJRHS?T>VDWAXGYaZ^[F]G^D_?aBcCdHeDfAgEhCjFlB
開鍵 rsa	BTQS
開鍵 秘密	!V
開鍵 鍵が	,IB_RIiEjK
開鍵 鍵で	3IYW
開鍵 鍵と	;J<JYUiV
開鍵 鍵の	#KBTETFTQHYIiJjK
開鍵 鍵は	"I:XiJjK
開鍵 鍵を	!S#W%J,J.J5D<UGKLKRDSJiX
開鍵 鍵認	!ECXGHQKZbjK
間が	8UTK
間に	!TKI
間を	!E#VBSjU
間操	!I8UkTlS
間操 操作	!I8UkTlS
間送	!F=V
間送 送信	!F=V
間違	!T;HBKPBQZRJ
間違 違っ	;HPCQZ
関係	!ZTK
関連	!S
関連 連ま	!S
问题	!W"KBIRGiIkV
阿里	!T
阿里 里云	!T
限が	!X.B<K=WBIRJSXiI
限が があ	.CSY
限が が切	!Z
限さ	"U_KfT
限さ され	"U_KfT
限に	!V,K8F=TBIDTKG_ViI
限に に達	"T_U
限を	!E=TCS
除し	.T
除し して	.T
階認	GX
階認 認証	GX
集信	!H,S.T/UTT
集計	!UKJ
非ア	!F
非ア アク	!F
領域	!YKILGOISB[Ke]
領域 域が	![SJ
頭に	!J;X
頭行	;G@T
題が	!G+U=UCIDYaS
題が があ	!G+U=UCIDY
验证	"JGWKJTJiS
验证 证失	!HRViY
대상	!;"D,W-H.W0K1H3H5G6H8G9H<HFJIHKDLGNJOXQFSVXI[K_EaJbIcHdGfGhJiTkGlI
사용	"U(K,J-J.V/J1J8EBHK@RESKTI_JbJfKiI
서버에	!;"F#I%H&F'H(H)I*F+F-D.C0F1G2G3G4H5F6H8A9E:H;G<D=J>I?J@IAICHDJEHFEGFHGIGJHK?LFMHNEODPGQCRbSBTVUJVIWFXHYJZH[H]H^G_FaHbGcHdHeHfFgGhFjHkFlH
성공	!^"K.G/I5K6GIGKHLHRKTD
세션을	"E&K'J(I*K+J,G-I.D/G0I1X3I5H6I7H8Y9I;J<IBFGJIGKCLGNJOGPJQGRESGT=VKWJXK[I]J^I_GaHbVcHdKeKfSgJhKiHkIlJ
수	"D%H&I'K(I)J*J+I-H.B0H1X2J3G5E6H8E9G:K;E=C@IAICJEJGIHKIGJJKBLDMJNHOEPEQUSCWIXIYI[I^J_FaHbUcHdJgJhHiSjJkIlI
수 없습니다	%I&J.H5K9J;G=D@JAJCKEKGKKILJNKOJPGQVRTSHTT_JfJhJiTjK
수 없음	"J,I.J/H1YKJRITGbXfV
시	!A"?#F%E&E'E(B)G*C+E,B-A.@/B0C1D2E3C4F5C6E7D8?9B:E;C<E=G>H?G@GAFBACFDGEFFFGDHFIBJFKeLCMENCOCPDQCR>SBT@UHVEWCXEYGZE[D]D^D_AaCbAcIdGeFfDgChEiDjFkElE
시간	!H,G.J/I1J7F8ZBKIKKIkH
실패	!9"F,H-K/J7J8I=JBGGKKGPKR]T;ZFaEiW
않습니다	KGPKQW
없습니다	"H%F&G'J(J)J*H+H-H.A/V0J1G2J3G4I5F6H8E9H:J;B=A>J?I@IAHCIDIEIGHHJIBKALXMJNGODPDQUWJXKYIZI[D]H^B_GaCbBcGdJfHgIhIjIkElJ
없어	!7"E#I%H&H'H(G)I*G+H,A-E.F/G0F1D2H3G4I5F6H7Z8W9F:H;G<H=J>J?J@JAIBECIDJEHFHGGHIIFJHKBLGMHNFOGPGQHR?SGT^UKVIWGXGYJZH[H]H^G_DaGbEcHdUeIfEgHhHiFjIkTlH
없음	"J,I.J/H1YKJRITGbXfV
연결	"A#K%K&J'J(J)J*K,C-D.C/C0I1F3G4K5E6D7D8>9K;H<K=JBCGIIDJKK:LENIOHPIQIR?SDTbWIXJZE[H^K_HaFbGcIdJfJgKhJiVkFlH
연결이	!J"F(K-I.F/F0J1X3I5H6I8D9J<KBGIHKELHNJOIQHRASHTUXJ[K_FaJbWcIfTiIlJ
연결하지	!6"C#G%H&G'G(F)H*E+G-@.E/D0E1D2E3D4H5D6E8=9C:G;F<H=I>I?I@IAHB@CHDIEGFGGFHHIEJFK=LFMFNDOFPFQGR]SETXUIVHWFXDYIZH[F]G^F_AaFbEcGeHfEgGhFiAjGlF
연결할	,T/V7XBGRDTXiH
연결할 수	,T/V7XBGRDTXiH
오류	!G"@#G%E&E'E(B)G*B+E,@-T.@/A0B1E2E3D4F5D6F7@9B:E;D<F=G>H?G@GAFB@CFDHEFFFGDHFICJFKTLDMFNCOCPDQCR[SBT]UHVEWCXEYGZF[D]D^E_AaDbFcDdFeFfDgDhEi@jGkDlE
완료	!W
전송	!E-Y8XKYRCSUTDaJ
접속	"JBERJbKcSjZ
중	"H.V/J8HKHTGfJ
호스트에	!J"I&K'K(J*K+K,K-W.H/J0J1J3K5J8U9J:K;JBIGJIJKWLJNJOJPKQJRBSJTWWJ[K]J^J_IaKbJcKfJgJhKiI
확인하십시오	!="F.W1I3J5I6J8I9J<HIHKELGOXQFSV_HaJbJcHfGiUlJ
`
