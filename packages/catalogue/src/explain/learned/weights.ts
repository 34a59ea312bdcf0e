// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = 'a2971bf1ccd15b5aa86bfe48c83fd4ed759a84bec819cfccb76d6482aceac12b'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `wWILOOQJNMURVTPQMQJSOOXRMPLIIIIKWJHJLPLSL[RLQQORZSWGLNLJLONOURPPJLRONPKNM`

export const features: string = `'	!T",#7%2&B'4(B)5+W,G-8/?1F2J3J4:6W7A8<9J:4;K?BBHCTD;E:FBG3J@LUMWPCR@T;U<X(ZG]F^@_7a8bGc<dDeTf5iAj;lI
' '	,U3I9I;UAEB@HEQHTFbGiS
' 2	!X
' 22	!0+Z,X-E/V3G6<8J9HIIJJK?MENBQKR?WFXK_GhKiHkflF
' app	!X<S=I
' are	!FCYYE
' because	!ILZ
' begin	!?@WAWBJPHQDYV
' bin	!U
' builds	;JCV
' can't	3<
' cannot	!I&S3W
' connection	!_,@kJ
' could	LJSFeW
' data	/K1T<TIHfH
' dist	<IIZ
' does	!V1T5CfH
' ecdsa	"U;H=TBICTHKLSRTSF
' ed	!H"K5J;Z=FATGTHJZTiV
' etc	!d;JBICVHILHSCYJaA
' expected	5F
' failed	,I;VAVBIKINIOJSF[XaS
' for	iUjT
' from	!ABVFVMWNKiV
' h	!S,T
' home	!J%K)G+90J156D7J9F:J;5>U@@CUDAHUI9OER@TBVIYXbKdJi@kElJ
' host	,J/D1J5V7I@TBGR@TFiI
' in	!H*H,J/J3H5F8I9H<JBDKFNJOVRFTJ[GeVgTiI
' in'	!X5ILHOI
' inbound	!JLW
' ipaddr	)J*H+K-C/>1E2F3S6F7V8H9D<D=D@GBJFKJJMKNIPKQKS;TUWCXJYIZJ_BhXiGkZlD
' is	![;JAV
' localhost	=U
' media	!^SB
' missing	!D;]?T@XAKBJPJQDYW
' mnt	!@0U5K8T<HBJC[DCIHK^LUOI[J
' not	!G5ULS
' opt	&K3IBILB[W
' or	0TLJ
' out	OJ
' outbound	!JLF[W
' port	/V7W
' r'	;UAIQK
' root	!J;J<ZBGLHSF
' rsa	hT
' s	!K+T
' server	!H6V9TLJ
' sftp	!T5VKI
' simple	!U
' srv	!V+I.U1T5IBIHJIUKIOF[HaFcWiW
' ssh	!E+W0T3G5V?XAUBEHWIFP;RFYIiHjF
' the	ST[W
' tmp	!F3T5J;UBII[OJ
' to	&U,U3E5J
' u	NJSJlW
' upload	!G0KIBKJLbSX
' user	&X,K/A6X;KAILIPKQVRUSFTJiF
' users	!C+W;H<U=JAIDCIJPSYX
' using	!eRF
' usr	!T,T/I5F<I=HKJSHTUZViH
' var	![5T<I=9BHOHRISHaG
' with	!F/GBSKWTIhVjT
''	-G/I1G3IBIKALGNFRXSUTWWW_FfHiHlT
''type	@USJ
''type renci	@USJ
'a	-F.I1F5H8JBIIKKWLD_KaZ
'a txt'	!B-G1H8KKXOUSSaW
'a'	!Z
'aaaab	3T
'aaaab 3	3T
'aaaac	!F3Y
'aaaac 3	!F3Y
'agent'	!>%X&Z,I-J.J/JBHKJRJTG
'amazon	BGLVRIST^UiV
'amazon ebs'	BHLVRISU^ViV
'app'	/U
'authentication	1YiU
'bad	!GGGRVZXiJ
'bad authentication	!GGGRVZXiJ
'borg	3S
'c	!U"C%H&;'I(H)J*D+T,G-D.F/C0I1=2G3@4J5A6J7J8E9B:H;@=U>X@?ADC<DhEGFWGHH:IbJKL=NGO6P8RESCTCV<WFXJZI]G^E_GaKbEcGdJeIfDgEhJiAjDkDlJ
'c a	!_LIaI
'c data	!><KIcLEOBSIVG
'c keys	!B<E=F?G@EAEBKCDD[F[PGQI
'c users	&B+V.J1H3J;J=W>V?DC@D_FGH@I:LCPHQDSFTJiJjKkK
'c windows	!V
'cannot	!V;JSTWIaU
'cannot connect	!WWJ
'client	!9&;*I.D/U3K9I;I<JAJBFGAIGKZLGOKPHQHRWSH[JcIfFiDjHkKlI
'client authentication'	!J&@BJGERZiIjK
'client socket'	!9.H/VIIKYLIRJTJ
'client timeout'	!H-YJUTUkJ
'compute	![SJTK
'connect	,c1G2K7X8IK<TJWc_Hb@f9hJ
'connect'	6FBGTV_T
'connection	6W8KKCMVkKlI
'connection'	5U
'connection' object	5U
'create	!J.U
'ctrl	-V2J9W_V
'ctrl alt	-V2J9W_V
'd	!F;J<V@JCGDWIWLD
'd keys	!I<YCHDV
'data	gV
'deploy	5XBTRJSFTU
'deploy'	!H@SQWiUjJ
'docker	!W
'docker run	!T
'e	!JCIJYKJTI
'eacces'	HU
'econnrefused'	,X/H1I6J7BBJTAdGka
'econnreset'	!T"U)U,D.I/D1W6H7C9JIKKSSJT@dIkJ
'enoent'	!H<V
'enotfound'	/Z1I6X7HTJkK
'err	&J1V8UKISCTK[TcKfUiS
'err bad	SH[T
'err generic	!G1V8VKJfViT
'error'	7S;KBJIUPJRJSF[J
'error' event	!>7SIVPJSG[J
'etimedout'	!S,H1JTWd[kH
'f	!FIJKSLXVS
'failed	!="H,V-G/T1V3V6JKIbJcJfTkG
'failed to	!D"H,W-H1W3VKKbKcJfTkH
'file'	!V&X;JPJjJ
'files	BJIWSIiW
'files example	iX
'foo'	!b"E*H+a,I/B2J3J5K6G9><ABKIEJJKFL<MKNDRGSHfJhKkKlH
'ftp	BGRWiT
'get	!KMS
'get http	MS
'getaddrinfo'	/X
'git	&TLISIiUjK
'git example	5K
'github	&T3T
'github com	!U
'github com'	!J&T3T
'gitlab	3W
'global	iUjT
'global 1	iUjT
'gw	WT
'handshake'	5UKJ
'host	!I3VB@GTKURWTJZU
'host 1	!G3SBCGUKVRXZViT
'host key'	!S
'host'	!d&G,G/C5J8J9F;KBIKGRATF
'https	!q,H/H5FB<RCTCXKiDjIkI
'https git	!W
'https github	!eBH
'https gitlab	!X
'id	!G@YCFQHfT
'ignore permission	aV
'incorrect	!G;HHYPTQW
'invalid	.K;Z<F=G?SAUP@
'invalid private	!B;Z<H=G?UAVPAQS
'key	!D*X,I-H2Y9ZKINJWG_K
'keyboard	!CFVGXKKQKR@ZSiY
'keyboard interactive'	!CFVGXKKQKR@ZSiY
'lab	!X
'localhost'	BJRASViF
'localhost' using	!WRFiJ
'login	!W3IdT
'main'	!K&W3W<VBE
'main' panicked	!K3W
'mkdir'	!T
'mnt	!7BJIKLWa^
'my	iU
'nas	!H6ULJkK
'new	!_
'new connection	!W
'no	&WiEjV
'node	BK
'none	!S.I/H5DBJIZKKLIOIRGSD_JfK
'none type'	!b
'none'	!VRJ
'none' authentication	!VRJ
'not	WT
'open	!X
'open ssh	&S
'open'	!J<SHUSJ
'openssh	;T@IAVPIQCYI
'openssh'	*I5I;C=J@KAaKHPH
'openssh' is	*I5I;C=J@KAaKHPH
'paramiko'	!^
'password'	!="I&KGHQJZe
'password' allowed	!IGJZY
'password' authentication	!CFGGUR[jB
'path'	!cLGSH
'path' to	!T
'phone'	BCFWQWRFjF
'posh	![
'posh ssh'	![
'protocol'	!INV
'publickey	!GAIBIFUKKP<QUR_ZJ
'publickey gssapi	"TBFFWGWR;jY
'publickey keyboard	GKQYRSZKiCjI
'publickey password'	"IG7PBQKR^jC
'publickey'	!<">%G)K*G,I-I.K/K1G2J3B5A7J8E9E;E=K@IAEBfFZIJKALJNIOJPAQ@RZSGTGVKWGXKYKZ4^J_GaKbIcHfDhFiXj^kJlJ
'publickey' authentication	!E&UB]FVR:
'publickey' method	!]
'publickey' with	!DFYGJREi^jV
'put'	!W_EhF
'read'	)T7J8UKT
'reads	!@1JI[LGSY
'reads fastq'	SZ
'reads r	!D1KI[LH
'release'	!W
'remote	+WSITS
'renci	!]
'renci ssh	!]
'report	!TOVSF
'root'	!U"C,J5KB?FZKTR:THhTi<
'root' 'localhost'	!_RF
'root' from	!KF[
'root' with	!X
'run	!D.HLJVVaSeU
's	!?"X#I%I&H)Z+H,D-D/J1Z3E5A6K8?;D<@ABDGEIFDG?JKKALENIP@QAS@YDZV_EaIcVf^hE
's password	!?"X#I%I&H)Z+H,E-E/J1Z3E5A6K7J8?;E<@ABDHEIFDG@KBLENJP@QASBTFYEZV_FaJcVf_hF
'scp'	!I^Y
'send	SH
'send build	=TSI
'send files	!TAS
'sftp	!U"G&8'K(I)E*;+G,=-</b0G1@2>3H5V6Z7<8>9;:I;?A?DJI8JGK,LFN:OBP?QAVAW6XDZS[G]J^H_>aAbKeIfAgIk>lD
'sftp exampel	/V6G
'sftp example	!E&G*F,B-I/C2J5[7G8J9IJKK>LHNERZWK_IdJkD
'sftp lab	/G6U
'sftp partner	5SBJdUkT
'sftp session	/J<T
'sftp vendor	5VjU
'sftp'	!c&J*I,E-G.E/B3J5G9G;DAGBHIJKGNFOIPJQGRCTFWH[J^;_JaJbGf]iFkJ
'sftp' could	;KAKKFf]
'ssh	"D%I(J)J*?+G-?/S0E1B7I8B;<<B=G?KA@BUDGEUFWGCHIICJGLKOGPCQ>S=TKVIZK[I^G_CaGbDcCi5jGkClU
'ssh 2	*I,K-F.I2G3E5F9SBIMTRJ_KkIlW
'ssh client'	!X
'ssh ed	5U;IYT
'ssh public	!GBUQJTKiE
'ssh rsa'	!D2J9KEVFW
'ssh user	4T
'sshd'	"F-V9W_I
'sshd' started	!Y_K
'subsystem'	!Y
'subsystem' channel	!Y
'sudo	!X
'sudo systemctl	!U
'tank	)J1GJYKX
'taro'	!?"XB?KZR_i?
'task	1YKJiW
'test	">KJc6
'test 07	">KJc6
'test'	!U-XKJLJNG_GiT
'tunnel	!WWJ
'tunnel connection	!WWJ
'type	!ITU
'type microsoft	!ITU
'unable	&I,D3K5H<XJXR]TGfGiFkHlK
'unable to	&I,D3K5H<XJXR]TGfGiFkHlK
'user	-G/SMYNH
'user'	!VKTLETT
'vendor	"VRWiU
'virtualbox	!D,KBXKJiX
'wb'	!HLJSTVV[T
'web	!E.T/H5VLURW
'web example	5V
'wss	![
'www	/C6HBERUiX
'x	-K.U1IS]
'x'	;G<WWW
0	![#5%7&B'3,G/K1K3H4:5E6<87:9=C>;?B@@AJC:DFEJFGGKH:IJJZKIL?MVO7P?Q7R:S:TEUKXBYIZB]-c?d<eBh4i;lj
0 '	!T-J9KKITIZVlK
0 0	!H-D/J1F2S3G9F;H<F=KIHJ^NFPJRJSSTGbUiKkE
0 00	ITJX
0 01	!]UI
0 02	UI
0 05	,UUIkV
0 1	"B.W8SSJ^Jf?
0 100	.V<I
0 11	^S
0 2	!G"UAWcJgUkS
0 220	_Hkb
0 3	!WCHTIaU
0 31	!B(V,S
0 38	!YKJ
0 4	GT
0 48211	(?.ZKIVT
0 5	!V
0 6	!JMV
0 78	!INT
0 81	!Y-UNJ
0 9	!B(I0]MWSJ
0 a	,E-H.J5K7J8HSITJaJgZkT
0 auth	!a
0 aws	lT
0 b	(T2UQK
0 bad	!H+_
0 beginning	JS
0 bytes	!C"E)V.3/T8>9DIHJAKALES7VJWJaAbTfWgJlF
0 c	BUFViV
0 chan	![
0 changed	!J6U7T
0 client	/I5KBWFWKKVSfGiXjVlK
0 close	!IVW
0 closing	!Y
0 connected	!W5T
0 ctrl	!W
0 d	0K3KKJXSaKgZ
0 date	!V
0 de	!U
0 dropbear	!G-I8UKTNGlW
0 e	*V/T9FjT
0 errno	,S
0 error	![
0 errors	!W
0 exceeded	-@N@__
0 f	5KBALUaJfJ
0 failed	!m,K.@/G5K9HBIIKKHRHSETFfI
0 file	!GIY
0 files	!D,SITTU
0 free	)T1S
0 from	!DAV_YiG
0 go	jTlU
0 http	MKNaWJ
0 ibuf	"JcT
0 ignored	!X
0 incomplete	!J
0 ipaddr	!V
0 is	5GBUKFRKWS
0 jsch	![
0 kb	!A.T8JIJJWKTaSbW
0 key	!DLT
0 m	,T
0 main	;V=J?X@VAWQVYT
0 mb	!=.TJKK_
0 milliseconds	!T
0 mod	!I3KKUMUNHfIlY
0 ms	7XKITF
0 n	^WfH
0 native	-J/C6DLHkT
0 net	!B.G/J0VIKLWOTSS[YaZ
0 new	"S/SWJ^TbTfT
0 not	![NH_UfEkJ
0 num	!W.Y/J
0 of	GWRV
0 on	!W
0 open	!C&E'K(I+<1I2J6?789IAADJGKHHIDKJL7M[NHQITUVSWZYJaIbGcJdCfHgHhJjJlb
0 opened	!WRKVT
0 p	!:,V5SBTKWMWRJlH
0 paramiko	WU
0 php	!I,T
0 pu	8SKTkH
0 r	^FbFfY
0 read	"JcT
0 received	!ZbX
0 remote	!K.S9HBIJTNIZJiT
0 request	.IBIGURJ
0 requesting	!V
0 rtype	)T1S
0 s	!J"J*K-T5TJXNKSF
0 seconds	!FS[^U
0 sending	!]
0 session	!X
0 setting	!K
0 sftp	!T.GLVSW
0 size	8U
0 skipped	!d.K/J
0 speedup	IT
0 ssh	!K*J3W5V9IGSJHSGlH
0 sshj	!U-J
0 ssid	!W
0 stat	!JVW
0 subsystem	!V
0 symlinks	OTSSeT
0 time	!W
0 to	![<IBHGJLURF
0 type	![
0 unreachable	6U
0 users	!H*X2[9W
0 var	!FSJYX
0 win	3K9JNVSJlU
0 written	SKaW
0 x	"U%K'K(F)F+D,D-T0E1E2S6G9U<IBHIDLBMCNBOHPGQGSFTWUKWEXGZK[F^JaBdFeKgXjUlC
0 z	!D2U3W5IB^RHiGjI
0 件	!b
00	!X&F'J(A)F*C+F-D.K/>0U1B2F5=6I7F;><H=EAFCIEJGGHTJSLEOVPFQER<T;VBXKYH[J]H^E_?aYeIf=gAhGk<lG
00 '	KJWYbV
00 00	.?0TIGKFMTNIOURJS@[JaUjJkI
00 01	BKST
00 02	-HLSNV
00 03	!T
00 04	!Z
00 12	!S
00 bytes	!S
00 error	RKjX
00 ki	!U
00 s	!X
000	!a,F.G/E5K8HBIRHTI
000 2002	!X
000 can't	!U
000 f	![
0000	!J&K-E3K9JBTKEiFlW
0001	!I"I-JNIaIlW
00017	!D(U8T
001	"J#Y'T(H-I0JBULJMVNHRF_J
001 002	MW
0012	!E'TVT
0018	!C"J1HI@LfSGiS
0018 reads	!H1JIALcSG
002	(I8XMV
003	-C.J5K8SKSMVNWWH_EgTkJ
003 001	MW
0031	(V
004	!W5KLJ
004 c	!Y
0042	"JIT
006	,T7VBTTX
006 protected	!X
01	#D%B&D'E(S*<+A,S-7.[0T1I2I3:4G5?6>7S8/96:G;H>GAGCCEFH?IFJCKHNHO9RGSTUDZB]F_5b@cDdBf4gUhGjWl>
01 02	!K.U
01 deploy	!GBJgY
01 example	!>"W,J.a/D1H8KGWRVS:TG^FbFkK
01 failed	!F.IBWKV[IeV
01 ln	!S
01 r	(W
01 s	!T
01 to	!Y
01 user	LS
01 を使	FVRHj[
0100	!]BI
01017	!VRI
011	!SPT
0117	!E*W2X9WRJ
012	bS
018	!HTUiV
02	&E(T*H+K1F2H6F9F<G=K@JBAGHHJIFJCLSMVPGR<T9UGXIYI]S^IbGcHdGhJiTj@k<lI
02 '	!B/TMUWT
02 date	,H-G.UBDKJNJRJTJ
02 failed	![BGRGiI
02 mi	!T
0200	!^3K5K7K<UBIjS
026	MW
026 003	MW
03	!I"W(S,V-E5K7F8JFJMTNSOIR>_HiD
03 00	-HNV
03 date	"T/TiF
03 tar	KV
0388	!T
04	"I(S.E/J0K5E8GFGGULFOVPURHTHZU[KaIiDjTkU
04 date	FJGWZViH
04000000	!F
0412	!F(X/F1J6TBIIUKILJ]V_KgU
048	!Y
05	,S5JFTGJLSOKUHeWkU
05 date	<U=T
06	.I5W9I;KASGTIHL[OKSDVG
06 '	!HL[
0600	!D<G@IAJC[QJYCaW
0612	!]OSSH
0612 zip	!TOTSI
0644	!B%J.K5H<9=:>C?XBCCiD/EGFDPFQCSGYWaThIjJ
0644 for	!>;^<J=J?ZAZD1Y]
0664	!I;K<K@GAJC[DB
0664 for	DEYT
0666	;F@KC^STYI
0666 for	;F@KC^YI
07	!;%I&I(U)X+?,A-5/F0F1@2;3J5;6<839J:U<FB]DEEIHFIKJ?KJLUNEOVRXT>UFWBXBYTZS[I]D^@_6bBcCd>e@gChSj;k7lA
07 '	">KJc6
07 0018	!C"J1HI@LfSGiS
07 by	"WBGRJiG
07 failed	!CBZf[i>jK
07 from	1C8IFCKIZK_FiX
07 ipaddr	!S"9)A,I-H1B5K8I=JBbKGNGOUSWTKZJ_HbHhHjIkE
07 key	!8&J<J?UATBKKUVS
07 not	!C3E:Y;IBHQKiJ
07 password	!J
0755	!BC]DJYJ
0755 for	!EC]DJYJ
0777	=HC_D;YH
0777 for	!FCdD<
08	!B&J(X,G-K.H0I1I5D9I:X@JAIBJGKITKDLCOIPIQFS@THVJ]I^I_K
08 s	!JiSjV
08001	,S7TkV
080074	!Y
080074 x	!Y
09	"J,T.G1IGSKILERHSUVXjJkU
09 date	GT
0900	!X
0906	!U;CQI
0906 d	!U;CQI
0909006	;TATQSYV
0909006 c	;TATQSYV
1	!V"H%?&F'8(T)I+G,>-D/]0V1T2D455K6I8F:9;G<==6>-@;ATB<C?D:E?FVGGHAK;LHMXOJPGQBRIT<U6WHX?Y=[?]F_9aScIdFhJiFjIk@l7
1 '	.H/E0I1J3A6U8H9G;S<K=KLEMYNDQ@RFSDYIcIeYfJkIlJ
1 'sudo	!U
1 0	!G"K5J9IAZBTJHKZNZTK_IbGfHjIkE
1 00	!W
1 1	&C(H*B+H-?/C0F1C2I3A5B6K8D;E<SAHB?FFJ?M]NVPEQIR9VEXT^E_Af=gJhIiA
1 10	<WRIfS
1 100	!T
1 15	!KNT
1 2	!T"H(I+K,J/F0U3H5F6T7H8I9I;HAVIFKFLDNDOGRISAVJWIZKaDcHfFiJlI
1 20	!T
1 200	!V3KlI
1 204	!gBJ
1 22	,F1K8T
1 24	iS
1 25	!K9V
1 3	,J7Z8HBJRJTEdJ
1 37	2S9I
1 4	!U9JKVjT
1 400	!C-JMCNZWJXW_JkV
1 403	!UNF
1 41	"T&Z
1 5	!_,H/K7JTK
1 6	!Y"VBIIFRT
1 60	!K.VKVTH
1 8	!K(U
1 9	3G5UTT
1 96	!J*X
1 a	!^3F5V
1 alert	!T
1 amazonaws	&JBKbSiV
1 and	9V
1 applying	!X/ITFjW
1 argument	BKOSRUiK
1 as	KU
1 attempt	FKRKiWjU
1 auth	RUiH
1 authenticating	!H7IKZWKiZkF
1 authentication	!f<JFIRHZH^SiKjG
1 authentications	&C1J4K5IBSPGZZhT
1 b	5FBYRSiV
1 backup	0T
1 bad	!B+[
1 bam	([IFLFSG]IaH
1 c	"J(T+J/I8IKGLIPKRTSBTHaHiU
1 cannot	KJfT
1 channel	)T1SBJKJWI^S
1 char	!Z
1 client	5KKISU
1 column	!X
1 command	1C5FBJWV^KbH
1 compat	!E9J
1 computed	!E(X
1 connect	-KTW_I
1 connecting	!:+J/HBGK[XJ^S_UdYiGjH
1 connection	!:,D-U/I2I7F8Y9GBEJUK_MIT[WD_IdIiCjGlH
1 corp	!H.K/[5IRJ
1 d	3K
1 data	.X
1 date	!ZbH
1 debian	3IMU
1 diffie	!D9ZCDYJ
1 do	!V
1 docker	3H5S
1 duo	GV
1 duration	!T
1 e	!B0S9H;ZAZNKQYRGaF
1 ecdh	FTiT
1 ed	hZ
1 entering	!W7JBHfU
1 err	!C,V8U
1 error	!7&V1C3I5EASFIIJLJPYRBaKbUiC
1 errors	!J.JKV_T
1 etc	+DAT
1 example	!E.J1D3X5V6F8U<T=TGDHJKYNIPJRBTCWHkD
1 exec	-ANEWe_J
1 executing	,TXU
1 exit	!^)KBKKIWJ^T
1 expecting	!E*D-F2JJdNH_IjK
1 f	!U*S2VBGRJVUaKiK
1 failed	"T&H(X*I,>/E0I1A3@8I9I;H<TAIBBFIGJIXLVPGSXT;VFWH^Hb@fDjB
1 failure	!F.XBTOUSH[WfK
1 fastq	.A1G3KK?L@OS[K]HaDgSkJ
1 file	!WIJKDLFOUVTaG
1 files	!V
1 found	5IH@
1 fq	(I.H0GKKSFaUeT
1 from	-I_ViK
1 gb	!J.V3JJGKT]V^IbW
1 get	!F%c&U:UBEFIhX
1 git	!Z
1 hmac	*Y
1 home	!U/IRKiV
1 host	!T4J5DH?JKKJ^S
1 hpc	!J/T7TTU
1 http	!XNETG
1 id	;KAW
1 identity	+F-U/J1J<A>KAGKWTCXS_WiGjV
1 in	NKOKVKaVhUjT
1 incorrect	!I,T7UTUkV
1 invalid	iW
1 ipaddr	3TBCGURXZUkH
1 is	!H/H5YKGSK[T
1 k	!I3U5IgU
1 kbit	!WSJ
1 kex	!?-9JUMEN_TVkJ
1 key	1J5E9T;V<C=K@ICKFJPIYGkK
1 keys	%X
1 l	5I;IBKHW
1 level	!E3ZiV
1 libre	+UKVNTkH
1 libssh	!F,T-G6VKBNE_GdS
1 load	!D-J5SKFPJRViT
1 local	!D/I2J9JJUKVMFTakJlG
1 m	!F5T8U
1 main	!H"V)V1V
1 mb	!]aH
1 message	!J.S
1 mi	!T
1 more	NT
1 n	!W
1 net	!D.VBHIFLWiU
1 next	1K5J<SBTPGj<
1 no	!A"K%T,D.H/X5HCSHILJOGRESATHbIcHfGiH
1 nte	5I;IHWTK
1 of	!D(S,Y3I5IBbSGaK
1 offering	&G5J<:BIEIPChX
1 ok	!Y
1 open	BJKTSV
1 p	+TKS
1 password	&G
1 pledge	.SfU
1 port	,X/G7TT:_KdHk?
1 preauth	9T
1 previous	!X
1 private	!@"X;KRTiV
1 projects	!T
1 protocol	!^
1 r	'S;WSK]W
1 read	!A.G5HLSOTP]QJRJVUjJ
1 reading	JJKSjC
1 received	!H"]MWcDfHlT
1 rekey	5JJHKG
1 remote	9HBHJTNHZJiTjKkK
1 requesting	bS
1 response	!?1HKTbT
1 root	!KjT
1 rsa	9U
1 running	.GTU[W
1 s	![.JBGOJRIeUiK
1 scp	!E)J*H/J1DKJWJ^_bFfA
1 second	.U8KOKSHaT
1 seconde	!X
1 seconds	!V"A,H.V5YKJS?^If>
1 send	!D%IBJF]
1 sending	)W1UKFWI^WcY
1 server	!U*D-K2I:T<KB;FJJGRJTKZH_KiA
1 setting	!W,T
1 sha	*9/K3J5G9XBHFCKJRI
1 signatures	!E2HBGF]
1 skipping	!G=KBSFX
1 smp	!X
1 ssh	&I)I*V+K,A2X3C6J7F8S<GATBEDIKYLGMIN:PHVIWGZGdHiCjCkBlK
1 sshd	!@1H2V3T9UZV
1 starting	"UiS
1 stat	!B.[SY
1 status	!?1HKTbT
1 structure	!E;[AT
1 success	!]
1 sum	!DITNS
1 target	!C,SBWjV
1 tb	bIcU
1 terminated	!X
1 time	!I,SBUkI
1 tmp	/I3D5[;S
1 to	LVSV^UfT
1 trying	!W%X;H=C@ECEEZQCRFYFZDhIi@jV
1 type	!T
1 ubuntu	-JMUNJTS^S_K
1 unreachable	!5,C-?3>5^8A9K;J<A@IAJKXNIRT_@bJcKdJfKjGk=
1 upload	LS
1 user	*U,S/ICCRJUHYJgSiJkT
1 userauth	!FBHRUZV
1 users	!C*X2[9WBJ
1 usr	cS
1 w	!J3TQS
1 was	LS
1 which	!H9YFV
1 will	0V5JBJ
1 windows	!HRT
1 write	KK
1 x	!?0SKKMUaTeV
1 yc	!T;IYS
1 エラ	!J
1 コマ	!J
1 レス	!J
1 状態	!J
10	"G#U'D)?*H,A/B0a1@274K6I8J:F;>=I?E@FA;BKDDEKF>J7KENHOGPHQ;SGYA[I]C^EbCdCeCgUhEjHkIlT
10 0	jT
10 00	!H0YHWLESJaF
10 1	BHGIRSiU
10 10	!W
10 2	.T
10 date	1K
10 diffie	9U
10 error	<WRJfS
10 failed	"T_T
10 from	!G-V
10 ftplib	!FlZ
10 gb	!G.V
10 m	!B5VIU
10 open	!<
10 pat	!FKI
10 reason	!T
10 s	!I0VXY
10 seconds	!E7W8GKBTV
10 site	,K7U=KSHcS
100	!f"8#J%H&E(W)F*D+G,?-@/=1>2F3:5H6H7A8D9A<A=D>J?J@^A9B-CJEKFDGHHDIHJTLCMFN>P?Q8R5S,T9UJVWWGXIY=ZH[A]C^E_IaWbCc@dHeEhGi9jBk?lG
100 00	!U
100 12	.AIIJYKGSJ
100 1204	!W
100 3	!T
100 412	!X
100 5	!Z
100 84	!V
1000	!]"K)J1IJTKA
10000	!X,T5J8HBGK?NKRATU
1001	!_+K2T9SDW
1001 by	!U
10022	!?/H1?7KBJICL=SETTkc
1003	!ZBETU
1004	DT
10054	,F-T/E5I7I9ZBJRJTH_X
10054 an	NVTU_W
10058	!I-E1T5J7KNER^TW_D
10060	!A-A/@7]9GKBNIT]dfkU
10060 a	,C7VKJTTdY
10061	!T&K,X-G/A5I7TBEKHNJRGTG_IiK
10061 no	!XTJ
10061 由于	,T
1009	%TDS
101	,E-J.V/D0V1K7_KGNJRHSTTD_KcCfGk@
101 c	.U
101 home	SZcHfJ
101 network	,K/K7]kH
102	QT
1021	OTSI
1022	,I-K8UKB_U
10233	VZ
1024	!E"E%K&I'J)K,I.G/J0K1H2C3A5B8A9T;@<D=D>K@DAAB:CDDJEqF<KTLJPBQERDSHYE^J_HbIfHiFjG
1024 bit	!DBJE_FC
1024 bits	2J3F5H9J;G<J=KAGBGCKEbFHPJQJYK
10240	!X
103	&V8TKJiJ
104	!Y*H/>2F3D5<6J9D;JBBJJRJT>_UcHdBkF
104 connection	!X/J5E8KBKKJ
104 in	1J
1045	!ZREiJ
1045 28000	!]RJ
105	!eLHTJUJfK
105 i	!Z
105 in	LJ
1052	!J.I[VaV
1058	!E&Z
106	/H1K8VRJ
1069	7S
1069 in	7S
107	kU
1071	!a.H8KKH[UcF
108	!W
108 894	!U
1080	!F"K-J/V5JRJTJWXX[_J
1085	7S
1085 in	7S
109	/S8UJSTJ
1090	LT
11	"J#D&T'E*E.T0H1E2K6I7K:E<I>B?B@CB?DFE@FIJ;KKLXM:OZPEQIT?V:W=X?Z<]E_YdJeBg@h;jIlG
11 1	!I*T2S9S
11 2	!]
11 asyncio	!F
11 at	!A.XLX
11 date	"C&X,J-@1F3X5]8EFSGHK@RWjU
11 disconnected	!e)G1@8E_FfDhEiJ
11 error	![KJ
11 forwarding	!b-H1I9JBHFJbS
11 in	!HLJ
11 mi	!T
11 pecl	!HRTiT
11 preauth	"CGSRYhH
11 pro	!J
11 s	!W
11 site	6JSHYKkT
11 socket	/W
110	!U,@-H/IBIKANDQURJT__HdTkClJ
110 connection	!D,EKHNGTgkJ
11001	!C/^
11001 getaddrinfo	!G/Z
11001 no	/V
111	!^"I&C*K,[-B.J/;1I5G6D768I9HB@JIKANFRCT2WSXI_Ad>fIiIlH
111 connect	!A,[7HkY
111 connection	!Y&J/JBKTIWH_K
112	!T"I&K(W-I.E1D3I5E8E;T?KAWBBIKPEQURESITUWJ]UaHbJcJfE
112 bytes	!F(X]WgU
112 s	LS
1120	3I
113	,I/J7V8IBJIITWaIdVhSkH
113 no	!E.J7XTZdWkK
1130	!V
1142	"T,H
1142 in	"T
116	!X
117	)W,F-H1S8JIIKILJNKSV[I_HfEkT
117 5	!H
117 in	"S)Y1VcUfH
118	!W"I(J,D8FKCOURBSFTFVJWKaDbJfUlJ
118 in	!AfW
1183	aT
1183 sender	aT
119	BEPYRKiK
1190	!?"Y-YBFMK_Ii?
1196	!GIT
1198	,I.H1B89K_[U
12	!^&G'<(3)=*C,J0.5F8D9J:C<D>J@JCEDCFGGKH6IDL-NBR=T;UDW?X=YJZ@[D]H_ZaDcDdFe8fDg8j2kE
12 0	NJkU
12 100	!X
12 12	!X
12 3	!U
12 7	!T
12 at	.C/F1E3K85=J@KBSGHNIRS_DkC
12 bad	!J+S
12 bytes	!SLJ
12 date	1TiJ
12 error	BEhViG
12 failed	!<-U/H3JB[KWSDVXaHhHiD
12 files	!X
12 in	![/I
12 kb	.G
12 mb	!U
12 raw	!W
12 s	8HKV
12 site	!U
12 too	!@_ah:
12 u	3JMI
12 user	!A"]BIi@
120	.S8JIFJFKW]K
120 bytes	gT
1200	!IJW
1203	1X8XKD
1204	![
1206	1IfS
1207	IHSD[V
1207 sender	!UIJSJ
121	9T
122	-J.X1E8TLEVWaK
122 26	/T
123	!e"I%J&W,H-K3K5I7F8BB>K?RASAT=_JaAbJdJiF
1234	!p"9&J)?*J,F-G/C193I5D899G;KIFK:LJNKOKSDTG^J_CcEf:hFkIlI
12345	!W%K&FBHLISJeT
124	!TBTQG
12541	!V
12541 tns	!V
126	!I@GAWQY
126 in	;Z@G
127	"H,G-E.>/G1F3K8F=JBAK?OIRGS7TD[J^h_IaJbIcSf^iJ
127 in	=KLV
128	%D&W*a+I.J/G2E3>4J6V8E9JAJBaGJH>IFJGKHL=NBOKPDQHRDSCWGXIZK^JbKfJhFiJj]lJ
128 3	!I"T_JdS
128 arcfour	FSiS
128 cbc	!>*e9I
128 ctr	!T*V
1288	!H,H6UdW
13	"8#I%D&7'J(C)A,.-V.F/B0B1;394J5C6A8=;J<8=XB>CEEJFAG@HVIXJFLDMDN[OBPDQGR5SbTEXIYEZH[9^F_^a5b>c;eGf6gIhEj;l@
13 2021	!T
13 5	!XlJ
13 failed	!E*H,I/J2H5KBKNWRJWJ_]
13 keine	!T
13 permission	"J&J.G5G;D<?=[@HAJBBHUIWL>PHQGRATHVUYIa=iFkJ
13 type	!Y
130	1IcT
130 in	1JcT
131	!^
132	%T5SKKSJfS
132 in	5TfU
1326	RS
133	!H&X3JRS
1338	!](ILG[Fa@
1338 sender	!TLKaH
134	1S7U
134 in	1T
1345	*T
1345 in	*T
1368	*G1K2S8HNTfHkW
137	OVSK
138	?WBJPJQH
139	!e;AAA
1394	S[aI
1394 sender	S[aI
14	!h#I%@&:'J(D,E-4.Z/:1?3D597E84:I;F>C@JAHBTCFDIGCIFLGMGN7O<QWR9SKUEVCWDXDYFZE[?]H^D_5a=bBc@eHf=gFh?kAlB
14 22	=TFUQXRI
14 date	BYREiX
14 files	!Z
14 s	IT
14 sha	9V
140	FTGTKJSS
1400	JU
141	1VcFkVlU
1412	!AJSQViV
142	!Z;J<UBJLKQJSDTI^DbY
1420	JU
144	!K)V1WKGfW
145	!JBHGTPVWTXT
146	!D;FATBUTKWTXT
147	!HWTXT
1472	!EJaKH
149	!JSU
14991 date	!J
15	!H"8#H'J(E)I+F,J-F/B0C2E5J:J;V=I>HB=CHEHF>IGJTL:MENfO?QSRKS@VIXGYW]J^JaCb<dGeHgJh>i6jElW
15 0	!HNUTJkV
15 1	!U9K
15 10	8V
15 an	KENUlS
15 date	?U@JYU
15 in	!?&T)J1HBTPJTVfIhI
15 minutes	_T
15 seconds	!9,I/K1I7GBHJXK[RJbI
15 sha	9Y
150	!W
1500	!CJ]
15000	!C,IJFKET^
151	)V,U1WAJcTfFkV
152	cT
152 in	?S
154	2S
155	kVlU
1555	TG
1555 16	TG
1564	<TRU
1564 in	<TRU
157	*V2TWTXT
158	!G
16	!E"F#J%>(G)G-D.H/91E3@5H6B8B:J;c<a>JAVB;FEHUIHJHKBMTOWR?SSVGWGXIYXZB^HaHbJeIgIhBiFjIlF
16 sha	*S
16 unable	<>@SBW
16 vs	!F;VAUPTQT
160	!J/I5J;S@XA[BFFUKJOHQSRHTJYY[U
160 224	!D;W@YA[FWQUYZ
1611	^WfH
163	!J;KTV
164	!G)Z1UKFSWbT
164 in	!G)Z1UKKbT
165	?S
165 in	?S
166	!G"UBK
166 in	!I"U
167	!JSU[UkTlT
167 10	.KLHSXkUlT
168	!E,T/F6V7TBITIiU
168 in	?S
1683	!S
169	"SNK_JdS
169 8	!I"T_JdS
1698	KSkT
1698 12	KSkT
17	#V%H)I*@+V,@.B0I1=2D3S6@7@8>;A=H@HHEJJKGLJOTPXRUTBVHWG[H^K_=aHbHdHf?hIjEkAlG
17 date	!V
17 sha	9Y
170	TK
170 in	bS
170013	ETbVcV
170013 unable	ETbVcV
171	,U;ZAEKKNGQARIiWkH
172	2K9T
176	!K"J-J1U8KIUKJbDcWfS
177	!U
178	bFc[
179	IT
18	"U#J&;(E,?-U.@/E0G1F3G7T8;:K;E=TAZBaCJHDJFK9LGMGNEOEP5RFSKWAXGYIZV[E^I_;aEbIdGeKfFgGhAkFlG
18 date	!D-Y/F6VBJ_JiJ
18 in	!HVU
18 kb	!X
18 sha	*T
18 username	FUQ=i[jZ
180	QTWS
181	8UJSTJ
1819	!D;T@TIVSZYT
1819 info	;U@TYT
18220	!a<KKK
183	3J5WBX
186	2T
187	!J.GHSLV
187 in	HSLU
188	!U.G8TKHLKSFVW_VcJ
189	;HAV
1890	!_3A
19	(J,J-T1A2G6I8@9C<>>KAYHKJIK<MIRBVJXKZIcJfKgJi[lB
19 date	!D"UiS
19 in	AS
19 include	+EjS
19 sep	!Y
190	!DLU[I
190 in	!DLU[I
1909	!UNITW
1909 info	!Z
192	!D*V-J/E3J6UHKKKTE_JdIhKiV
192 168	!F,T/F6V7TBJTIiU
192 cbc	FS
192 ctr	!K*U
194	;J
194 in	;J
1956	LU
196	3K;G=X
199	QV
2	"=%/&>'G+T.K/@0G1H3C445B:<;H<H=?>VAIBIC0DFE2GDHKL_OCPFQ?TFU@V_X2YFZF[I]<^8_CaCb:d?fDg=hZiKkAla
2 '	1W6U9JHJIGLERGSGTIeTiS
2 0	!A"F&C(F)B*E+5,0/91A3F5K718G9J<H?JDIIBL4M_NVOFPCQCTBUJ[C^IaDbGcEd?eKgFhEkTlr
2 1	.J8DHSKYNI
2 10	CUNTWVkJ
2 11	!T
2 12	NJkU
2 18	AYBVRF
2 2	AW
2 256	!A*U-K2T3E5I9HFWJI
2 3	!D.K7VIKST
2 31	!BI=L^
2 4	!VLJjT
2 48	KDc[
2 5	AS
2 512	!B*T-J2U3C5I9GFZJIKK
2 7	!Z,HIKLFSDTKhTjT
2 8	!J(U-I2S9I_UaU
2 a	%J&U(T3:5YIV
2 at	cS
2 auth	!A%I3K5J=YAWKJLJRUSJZHfKiKj>
2 b	!_
2 bad	!B+XPIQV
2 bam	0T
2 ban	_YkI
2 c	!HBWTVjS
2 channel	fS
2 cipher	!C+[
2 client	9K
2 compression	!KBTGU
2 connect	"E,V1G2U3J5K6F9T;D=HBBIGKDSKfJkIlA
2 connection	!;3D5B?SWTdSfH
2 create	!J.V3T5ILF[SiS
2 crypto	!H;F?T@XBEPTYS
2 d	!E*X.T2Z9VKI
2 date	!_"JKJjU
2 deb	3JMI
2 does	HH
2 e	![NSVU
2 ed	"JBZ
2 error	!8&C*S-H1G5J8U9T;H@FHJJTKSPIQUSCTKVHWJZUcHiVjDlI
2 errors	!CLUSIeU
2 example	7G8TKSTZdH
2 exceptions	!6+D,:->.?/B1H2I3B5A7C>E@JAJFDGJIJKTL9MGN?OJPDR]S<T;WGYK[J^G_EbFc<f^h?jDkEl<
2 f	!S-HFTRI
2 failed	*E/D2T7W9DBKIINXSXTE_H
2 failure	!>"V&I)U,F-W.H1W3H8XFULFRBTFWJ_SfHiDjIkW
2 fastq	!J(X-H1I3J<JI]KULANJS>]XaIeKfKkI
2 fastq'	!A1JIbLD
2 fd	!J
2 file	!95TBIKJVUfIlJ
2 files	!cSI
2 for	,THG_K
2 fq	!XIILK
2 frun	TS
2 fvar	TS
2 fx	LG
2 fxp	KINKcZ
2 g	9S
2 gb	!a
2 git	!C&E*D-E2A;JAJFTHXKXNSPUQIfKhGjX
2 h	!b<IIJLG
2 hpc	!E8TKW
2 http	RSiS
2 in	LXSD
2 incorrect	QHjT
2 invalid	!S
2 ipaddr	,K9URDiTjX
2 is	!T?TAI
2 js	!KGTNSlJ
2 kb	SKaS
2 kex	!J+Z9?KJNIhJ
2 key	3TjT
2 keys	!D:UBFRJjZ
2 levels	!J_SkU
2 lib	!%&U+E/G4K<A=@>KCJHHIJMKNTWJbJhGl2
2 local	!XJJKI
2 m	!Y
2 ma	!I
2 mb	!_JJKAOISI
2 message	LK
2 missing	LK
2 more	B[NI
2 ms	kV
2 msg	)I+H,D-H/I3H7I9A<K>JBIJaKXLJMJN>PKWKZH_DdJhJiCjDkFlH
2 name	,GTIkG
2 nistp	*B-G/J2[3S8K9UAVBKJILIMHNIPKTH_HkIlK
2 no	!H+J,F-I/D102K6K7K8G9J<XJJK?NJO?QUTIVbW?aJgKjKk:
2 node	SG[VkUlT
2 not	/J5I<KITLSSFVK^HfJ
2 o	5T
2 ok	7T
2 open	!Y
2 operational	!]
2 p	!H(S2K3EBWLJMCRYTH
2 peer	CE
2 php	!E&H-D.K2U3G5I6S8Z;A<SATB>FFJILHRBSJf=hJiAl@
2 preauth	!B"SB>_JhW
2 private	<6=<>i@HA:BHCKP@Q6RIY@
2 protocol	!J*H2V_JhXjT
2 pubkey	!J*U
2 public	!C;A<D=H>E?J@FAFBXPIQFY_
2 put	!6"[&G.G7T9GAIBCHKKWQH_WcGdTfJkVlG
2 r	!H&X'T(FBHIKKKLEOVRJSJTS
2 received	^W
2 remote	!V
2 resetting	!H
2 resolving	!AKX
2 rk	!I
2 rsa	!H1IB[FHiIjS
2 s	!J.U
2 seconds	"U7WBVcG
2 send	!J8T_S
2 server	!C)V-F/V1S3J5I7CB?KCNHTTWKfSiFk[lI
2 session	!6)I*V,F-b.H/G1B2S3H5E84FGHJJSLINBTAWH_EjJkF
2 setup	!J
2 sft	!JKJcT
2 sftp	&B)V*B+I-;1Z2C3C5A9F<HAGB4FJLYPAQGSWVH_HbHcGeVhIiJl=
2 src	-U.F3S5SLTSV
2 ssh	!K;A@bAEQDSIkI
2 status	GVOW
2 stream	BVRGiSkVlU
2 streams	,K-I/J;KBIKFLVOWRFSUTG_IcJfF
2 tb	/STU
2 the	!J.ILVVV
2 thread	QT
2 too	!,"E8JBDKG_ChmiI
2 transport	!F,H3T5V
2 unreachable	BJTV
2 user	!C#U&JAYCEDYRViE
2 userauth	!BQJi]
2 we	;TRK
2 wrapped	!H
2 wrong	!I,T7UTUkV
2 x	"U;VbT
20	!<"C#V&F'=(;*D,6-F.I/90]1D25364G5@6B7U9@:?;J<B=H>=?C@GA=BJCCD@EFFIG?HJJEKVLCM=QAR!S@TsUBV:YGZ=]>^8_Gb:cCdEe;fGg<h?i<jJkJlH
20 2	!G
20 20	!CWTXS
20 in	3IHV
20 s	!I,Y7VISKITX
20 secondes	!HRITYlJ
20 seconds	!@.U8SKYNXT=lS
20 segundos	!H7TRFTZ
200	!Y"K-J1J3G5H8U9H@VLJNIPVQISCTGWJYKlF
2001	!JTTdS
2002	!]/K
2003	BURK
2003 hy	!T
201	!W"G)T-K/VBFKDLK
201 in	)VcT
201 ms	!^
20113	!U
20114	"KiT
20118	!Z
2013	AS
2017	!U
2018	2S9J<U=T
2019	!U7HEHTIWTXTdV
202	/U
2020	2T^S
2020 79	!T
2021	!JjX
2022	!=&H)J*I,c-C.B/<1>3>4V5<6_7@8J;C<G>I?K@FAEB7CJFHGEHGNDPDQGTJXHYF[K^I_BaJbGcHdJhJjUkelT
2022 '	!I=ULS
2022 no	!K/A6ZkJ
2023	!W"B%J&T)J*G+D,<-C/>0J1E2H3@5I6E7D8?9D;G<F=H@IAGBBCKGEHHIBJIK;LaNDPDQCR:SST:VIWGXJYJZJ[I^G_?aHbFcEdJfAhFiAjXkClF
2024	!B"F&C)E*I,K-C.E/=0V1G2J3B5K6F7H9H;C<@@IAKB:HFKJLcNEO=PGQFR<V:[<^K_FcCe_f@jJkClG
2024 01	!E0YLF
2024 does	!Y
2024 from	8GKSbViI
2024 no	!CLVSW
2025	!m"I1G3I5H8FBBGHIDKAL_OJRGVGaKiE
2025 02	!U
2025 date	!b
2025 from	!dGK
2025 年	!S
2026	)J0U1@2J3C6J9H<IBCJIK?L^OTRET@VF[H_TaEeIiAjJlG
2026 date	!W
2026 from	!S8UBDiK
203	!I/U1I8U;I=SFSIGKILH_VfG
203 in	!H-S1I8U;K=TIILI[S_WfH
204	!Y.D1J5J;KBFIEJWKSLHOSRIS@TGaScJgK
204 bytes	!J8SaU
2041	!U
2048	!J"G%D&?*I,H-S.I/H1K2?9W:G;S<A=D>H@CB5CDDJEiHKIJKCP=Q<RASGTH^JaKbJcJfIhGiCj?kJ
2048 bits	2H;DACE[FEPCQH
2048 hex	!X&C3J
2048 sha	9U
205	!G)F-V8KKSNKcTfG
205 in	!G)F-W2SKUcTfH
208	+TGT
2094	!JNT
2094 in	KS
21	!C"H#I&;'G(H+A,F-H.D0B2:325H8A9D<:>JAIBFDKGBHJIFJ;KJMENkOFPBQDR5SETKUKVAWGZB[T]HaWbXeGfWgGiHk]li
21 applying	!;TS
21 c	!T
210	+T7TBSKIRKTX_J
210 in	+T
211	!U;UNIQIVT
212	7T8S;JG]KBQIRYTKgU
213	BURUkVlU
214	*T3K9GAIKKQUTT
214 seconds	!X
215	!I/U<TNJ
217	!G-TST
218	"T)T7JRT
218 20	"U)U7K
219	-W8S
22	!;#H%C&?'6(E)D,h.%1D3E465H7]:6;9<A=K>@?;@FA8C7D=FEGIH1IGLBNFO3PDQ?RFS=TgU9V=XbY@ZC[2]4^=_Ta+b0c6dYe4f@g;hGiAjHk_lC
22 '	!D-H/T6@BYKINJRGWTiU
22 0	*U/I3G9TBHGIKKLTPTTFiFkG
22 2	!A1J8[K@_Ihb
22 a	!F"E+b,?6I7F8JIALKNISITAXKk]
22 after	!F,F-K7X8FJTK;RJTXd^kX
22 already	!Y
22 as	!G7IBUKSRHWKi[jUkF
22 broken	!D"H,J-D1&9IK_NITJ_F
22 cannot	!I,T8UKXkI
22 connect	!A,Z-F/B3I5I6F7YB>KKNFRIWUXT_EdE
22 connectex	!C,W7DT[dE
22 connection	!+"G&H)K*H+H,W-B/71@2@3F578H9?EHN0R@XY_Vd]fGiDkW
22 data	8UMV
22 error	,Y-A2J5J9BBGRGlJ
22 exited	!7"B&F*G,A-W1@3S5>6;8<9UN^RITHWF_YbF
22 failed	!>"D*I,[-J1H3>6G7X8:9CJGK5LIPTQTRCT]dUfIjFkF
22 from	!ATVkK
22 host	!H,C8?KYdVkH
22 i	!.1K3J5G8IBYJVKGSJT[WDXI^GdTk7
22 in	!K*G-F1K2J6J7]9GAHBKKDLHMWNBQHSHTV_FlS
22 invalid	!H,>2X7A96EZJBK>NETAdBka
22 is	!;,ZXV
22 local	!J,E-J/G7]_KkH
22 message	!D"K*X-I2J9BBGJSNUgXiK
22 n	!E,T5ViU
22 network	,<-I/bBKIhKGT;_JdEkW
22 no	!;*Y,8-I/H2S3F5B6U7_BDKHT>WK_JiK
22 on	,W-I/E5J9HBIKJRJTE_HiJkU
22 operation	!C,=-D2J9JJdKFNFT[XI_FdTkI
22 past	!C,H-YTI_UiJ
22 penalty	!FBH_Y
22 port	!^,@/e6V75IhKIT>dCkhlI
22 rdomain	!A)T-FBDRS_ShIiU
22 read	!G5>9SB<dX
22 retrying	!B,U3T7TBJTX_J
22 ssh	!k#Y&X*F,D-@/F3@6J7G8E9D;EAKF>HFLKNGRGSJWJYJ_EbUdKfJiKkClG
22 tcp	!V"H,7-D/F6K7I8HBEK?MJW_XW_DdKkTlE
22 the	!V-K5U
22 timed	!?,C-]758HJFKYNSRJXFd5
22 to	,F7J8WTD
22 upload	!E/EL[NSSB
22 user	!:,H<I?UATBDGWKWN=RU
22 using	!c"V%H)W,C-H1T5K7H8I;J<EAIB?CKGARDTFYJdKfYhIiFj=kJ
22 via	,I5K7UFKTJjT
22 に接	TFXUkT
22 连接	TY
220	!I"D)H*F+H,?-A.?/?0H1@2H3?5A6I7H8I9@;F<J=KAHBCFHGHIHJGK4LEMBNrOHPKQJR8SAT>VJWEZK^F_8aGbBdKf<gThGi=kX
220 bytes	!KgV
220 ftp	1K3J8EKFN_RHTJbIcDfJiJl;
220 microsoft	NV
220 pro	!JNW_Gk[
220 vs	NZ
220 welcome	-INU
2201	OXSTaJ
221	!U.T7J8H=TIKKY
221 bytes	!W
2210	!V1U5J
2211	-U5G8KBHFY
2211 in	-W
2215	!H1ULTkS
222	!G?U@IAHT^YTkK
2222	!H":&D)G*H+H,W-T.J/=1:3C4F5I6V759S;C<A@HAGB<ECGJHDI<J@L@MINDPEQJR=S>W=XEYF^IbDcDd6f;hWi8kt
2222 '	5WCUhX
2222 2	!EhX
2222 connection	!@,V-C_YdK
2222 failed	,G/H6TBGRIfGk^
2222 no	!E1KI;LCkf
2222 user	,FkZ
223	;V@JBJ
2231	!G(U
224	!A/K;U@WA[BIFVKIQWYY_J
224 in	HSQS
224 or	!D;W@YA[FWQUYZ
225	.V/TKU
226	!I"J*E+B,C/Y3J5a9J;H=I@HAHBbGGHJKJSTYK^Hb=dGgTi=kC
226 sender	!;"D+E,J-T.G/X1?3B5cB_GIKKTF^Jb>iA
226 transfer	gU
227	!U;SAFFUKJNKQISJYU_JjI
227 entering	!Y
2271	_T
2271 in	_T
2275	KS
2275 in	KS
228	!D,I.X/E5C8U?X@TAVBDKVYT^YkI
228 sender	!B,I.X/E5C8U?X@TAVBEKVYT^YkJ
229	!G"U3U5CKKST
23	)G+I,>-:/<0U1=6G7:85;I<UACCIEKFDGDHCJXKJMJNEQHR8TKVHWEXJ[U]K^FaUbAeJfKgJiGlF
23 at	(EaS
23 borg	5S
23 code	!C&W3X;F<TAJPSQGYU
230	.T;TAJGVLXRDSYfGiJ
230 login	!S
231	!E,^-I3A4U5S7I8J=K@KBHHGISYJ^F_IbWk:
231 sender	!G,T3C4V5W;TBFHHTTkG
232	ATCTiV
232 sender	ATCTiV
233	"V-G8G@KBHKFMUQURU
234	!UBJRV
2345	!T(>.=KAVa
235	5G7I;E@TAHHVKASHYJbViY
235 sender	!?-T;KBCHVKGRZbZiW
236	ATITPJ
237	NJ
24	"C&H)G*K-H.C/F0J1D3G5D8IAGLANGOEPSQTT^YT_HaGcI
24 at	IU
24 containers	iS
240	-U3W5G
241	"W/W1W6KfK
241 243	/U
243	/X6K;G@GA[YH
243 13	;H@HA^QSYI
244	!K/a6?kIlV
245	%S/]6@
247	!S
247 in	!S
248	HT
249	KG_TfS
249 in	fT
25	!U%C)G,A.Z/I1>5I8TBDCFEFFCGEIGMGTHVHaDbHcDi?jD
25 aug	!T"W.E5K7S=I@KEJFKHHRVSAc?fUhK
25 connection	!V
25 in	!J"J)J1GfH
25 upload	!@.^IJOD[HaF
250	1GfE
250 in	!H1HfE
252	/U
252 265	/U
254	!I"Y)[-U1Z8SBJcBfI
255	!7"A'K(G)T*G,[.B/_0C2@5[6>8W9H:H@FAGBaDFF9GJI:L6MCN=O@P4QIS*TTUKWJZJ[C]J^1aHb%dGeHfDgGjakKlB
255 at	!=4UBEJJRGSHTGaKbAcE
255 b''	,TkJ
255 hex	!V@KBHPI
255 restarting	!H5J8XBKTS
255 stderr	!G"T&W
255 unknown	!E,W-T/EBXKUSKTS
25519	!T"I#A&J'E(A*@+C.@/E0A3I6:7I8@9Y;F?IBHCIEEGJI:LJMINKOBRDTFWFX@YV]E_Fa>bGcFdFeEgBhIiJkEl7
25519 '	!H>UBICTQ9Y>jJ
25519 1	!IAX
25519 255	2H5W;J@JBEPI
25519 256	!I3YiT
25519 aaaac	5H;C<K@GAHBIHXKKLJQJRCTKY]
25519 as	!I*ULT
25519 cert	;A=<?H@?AFCAEAGWRTTJYAhSiXjCkU
25519 ecdsa	!I2Y3K9G
25519 ed	%G;G<J=E@GAJBVCUEJF=GXRFYGhKi?j>
25519 fingerprint	!Z2A3C4I5HH>^U
25519 from	!G%S2X
25519 hex	!H*E-I2H3E4V9J:S<ABYCUFJJHNKPERKTK_IiKkK
25519 host	!G*E4SBKJJKDTI
25519 in	!K5J
25519 incorrect	!I;E=EP_YJ
25519 is	!CA_YJ
25519 key	%G&K*K3B4C5^9T<BAEB:FFKUP=Q[RFSKZKiHjG
25519 known	!A&J;@<J=B?G@EADKWPJQFRHTSVUYGiG
25519 no	!G%U<W
25519 open	<F>[YJ
25519 pub	!];A<E=E@AAACIPGQFY^
25519 pub'	!D;?A>CDLTPKQJYe
25519 sftp	;K<_BJ
25519 sftp'	<]=F
25519 sha	-I2;3J9^NKiKkJ
25519 sk	!F%Y&S;K=FBJCIEJPSRWhW
25519 support	!KAZ
25519 to	"E3I59;X=AH=SXiW
25519 type	;@=;?H@?AEBUCAEAF>GWJKRUTIWSYBkT
25519 user	!W%S&I*I4I5F<I>JASPEQJiJkG
25519 using	-V9J
25565	!^,I-HKDTH
256	!S"F#H%J&9'E(^)C*c+@,9-B.C0C1J3U4E6@7=8@9T:S<F=K>I?CCJDDEHGDHEI?KILIM>N8O?P=QJR@SCT?VAW>X@ZC^F_9a@bEcHdAeEgChFiDk8l=
256 '	!G2S
256 aaaae	!T
256 and	!E9X
256 bits	!D;W@YA[FWQUYZ
256 cbc	!E*^9I
256 ctr	*^
256 diffie	!B9]
256 ecdh	!@9Z
256 ecdsa	!F*J
256 gcm	!S*S
256 hex	!Z&F(UBHjJ
256 hmac	!I*U
256 host	3S5Y
256 ipaddr	!X3V
256 key	!E5TiU
256 or	!JFW
256 public	!ILT
256 rsa	!I*E2U3J4J5G9ERS
256 server	!I2S
256 ssh	3KcKfI
256 theirs	!E9[
256 user	2I9_
258	QT
259	-XGUN@ZT
259 in	GUZT
26	!S"H,J-F/U1I7G8I;I=KBGIWKCNHQHRKTG_GiKkI
261	YF
261 15	YF
262	"J)U/T1]K@cXfI
262 273	/U
263	/]6@?WBK
264	KIST
265	/U
265 300	/U
265 304	/U
267	!G-U/W;G?TATKHQJYX
268	&UBTiT
269	9HKUNY
27	!5"<,T.S1J2K7I8J9J;]AHIUJKKDPHR9SUTB[S^F_Ef9iHkIlJ
27 jan	!+"?,S.V5TRBSS^GcUf>
27017	!g,=BERFTIiGkHlH
271	"S-T1UKHNI_JcU
272	!I*T2T
273	!H/X
273 326	/U
273 372	/U
274	!I.IIILISK
274 in	!I.IIILISK
276	,J/WkK
278	!TaScFfI
278 11	!J.WaTcFfI
28	!Y&J(J)W,K-G1U2G3H5D8<;D=H@GAJB?GGHHJ=N7QHR@SITZVJWJYG^J_8aGbHfZgKhIiGlC
28 date	!ZBJKHcJ
28 failed	!J,Hd[kT
28 in	NKfVkK
28 no	!].G
28 operation	)U.H1V7I8KJIKTNKaJfW
28 timeout	!V
28000	!d"DRG
28000 access	!^RI
281	/[5]8JB]K@
282	HS
282 in	HS
2846	!ILWS]aH
285	+T,C-D1V3I4U5F7J8D;IBHGSHUKARHiEjH
285 sender	)S+T,D-D1V3I4U5F8D;IBHGSHUKARIiEjI
2854	!I.ScGfJ
2854 19	!I.ScGfJ
287	!T;JBJQU
2873	!C.T0W1TIFKFLUOTVEfI
288	BUNJSH[VcS
29	,J0U;IAS
29 date	0V
2911	"F)S8@K[[Kf=
292	7S
294	KU
294 967	KU
29418	&J,V=KF[GKRGYWjJk?
296	!WKU
3	!U"H#T%A&5'E*T0Y1A4F5G6A8G9F:9;H<=>+?a@=ADBJC;D/E8FBG@HHIKJTKAPAQFRJSbU6VJW6X<Z7[?^8b:cBf9h;jHkH
3 '	.I0I3KOJSBeViUjV
3 0	!V
3 1	.J9ISH]V_K
3 10	,F-H/I7T=KKJLJSFlZ
3 11	!SBIaHlI
3 12	,V/JBJRT
3 2	!HAS
3 3	CH
3 31	!ABIOYSVaB
3 4	,J0XLTOFSSjT
3 5	8TOWaJ
3 6	!YLF
3 7	@JLIQWWVkI
3 8	!F(U/J5GHG_S
3 9	,H/I5XATHUKJLHQJTK_IiU
3 a	!G,V/U5STSVUWTXTaK
3 alert	!Z
3 app	!G3TRWiY
3 applying	!FBS
3 attempts	!G,WBUSH
3 b	gT
3 bad	!F+ZDH
3 blbn	!D;^AC
3 c	!W
3 changed	6W
3 channel	TS
3 client	!I*K0TKIaTcV
3 connecting	BIFTRSiV
3 connection	!U
3 d	!Z
3 des	!>*c3I5J9HRGSJkU
3 directories	eT
3 dist	!C.V/H8G;JFKLVVB[DjIlJ
3 dvcm	!U
3 e	.T;H=U
3 ed	!Jh^
3 error	.TAJTTaS
3 example	RViS
3 exception	!9)I-T2D5HBEQXRK_ZfJkJ
3 expanded	!I
3 f	!G%J&U3V5EBVIURSSCaK
3 fa	!U
3 failed	.FKVLGOVRH
3 file	!X
3 files	!]1K5G8IHHIKKFSFeU
3 hostkeys	!J
3 ignored	!FST
3 in	<FLU
3 intermediate	!K/TkU
3 ip	!F
3 ipaddr	!HJX
3 is	?V@G
3 js	ST
3 kb	aU
3 keys	!V5H
3 lab	/T6K
3 load	!K5J
3 mb	!W
3 minutes	#UBIiK
3 mm	RUjU
3 more	?UBE
3 ms	SS
3 net	"T)T*J,H-F/F1ZIUNESFTK_TfK
3 none	!X
3 not	?X@FAH
3 nz	!H3SYU
3 nza	!T,K/K2I5E9J;C@KAHBIHWQJSJTGYTlJ
3 o	!UCH
3 ok	7T
3 open	!XWBbG
3 permission	!;"K.I0H1XBFO8RCSZiJ
3 protocol	!V
3 read	!V
3 receive	!TKGiT
3 received	"FSXbGc[
3 record	5J
3 resolve	!E
3 retained	!J
3 rfc	!I*T2S9S
3 s	!^
3 seconds	,V7TBJTY
3 send	!T*SKA
3 set	!F
3 setting	!J
3 sftp	!b,C/J3D5G8GBFIKKJLKOTRFSFT?iKlI
3 sign	EIF@
3 ssh	!D,Y-Z/H;G?UBUKTQH
3 suyr	!I
3 ubuntu	MUTU
3 unable	!-"K,U.K3X6J<J=G?DAEFSKGOKRSaJ
3 unreachable	7SBJ_V
30	#U%G&I(I,7-U/<2D3@5G6I799?;F<FB;HFJaKFLIMJOCPJQGR9SHTZVJXG[I^I_Hd@fHjIkBlC
30 in	!I"W-J1ULI_J
30 jan	TS
30 s	!YTT
30 seconds	,G.J5J8GJUK@NVT]
300	!^"F)H*J,H-C.G/V1F3H5G6J7J8TBGK;NHRGWK_DbJfEkF
300 325	/U
30000	"J*H,<.D/I1F3G5C8J9G;GBCGJJ[NWQKSIWIaIcJdEfYhEiJkS
30000 milliseconds	!9,E.I5K7J9KJXNZT[fJkV
30000 ms	!]7E8FKBTD
30000 msec	!J-C5K7DJWT@_Kf[
30001	!eK?T>fI
30001 milliseconds	!eK?T>fI
3001	-J_U
3008	6U
301	/UOJSF[V
302	!H,Y-H5I7VKINURGTV_IiIkT
3021	aT
303	!I/]5U6@
304	/U
304 326	/U
307	!J"T.V8S
3072	3HES
3072 hex	!V
308	;FAXLUXWkJ
308 in	;FAXLU
309	2S
31	!D&?'J)K*B-J1F2C3B8:9J;I<=?FAGDJI4JIL]OYPER4SXVGWCXHZJa1bBc;gFiGjClD
31 0	!J
31 2	!XNT
31 31	!U
31 in	!F;SSS
310	!V/WdS
311	!J,V.U5VB[
312	*U,W2I5V8H9H;I@VAIBU
3128	,F.K/D7EBJRJTBWTX_dJkHlG
3129	PWQU
3129 in	PWQU
313	!D.A?VBKKUNEPHQG_FkJ
313 16	.A
3134	;T?U@SAWPBYT
3134 in	;T?U@SAWPBYT
314	/TBJ
315	/T
317	@KQU
318	8VPU
32	&F)J*C+H,F-K.X/>2H3B5A6J7F8Y?K@HAEB:FJGGHGJTKVLTNJQFRASETDWFYH^H_XaGbAf?gJhHjHlJ
32 768	!A.VJX
32 broken	KG_U
32 cmd	!DIUiT
32 in	LUOT
32 length	KK
32 milliseconds	-K
32 offset	!U,K-T8EJKTG
32 size	!S-U8HTG
32 x	!U
320	2VQU
321	!F"T.J/T[W
321 371	/U
321 in	!H"U.K[WiS
325	!B/S1KKJfIkJ
325 25	!H
325 342	/U
326	/U
326 252	/U
326 367	/U
327	!JdT
32768	-JJUKTTF
328	;V?I
329	<T=UKKQTRG
3299	HS
3299 in	HS
33	![*K/E0K1U3J5E<JAHFEKJLERESETC
33 e	!T
33 in	!TkS
330	*V9HNT
3306	-I3G6]7F8K9J:KIJKENJWE_GdJkElK
3306 '	!H,K6^
3307	,T5VTKiT
3307 ipaddr	!J,VBV
331	!dBKRG
331 password	!V
331 please	!Y
3312	3U5H8WKK
332	!JQS
34	!TjT
340	/]6C;K?Y@TPGQG
340 in	!D/]6C;K?Y@TPGQG
341	KIQW
342	!E/]6H;KQVRSkJ
342 321	/U
345	!V/T6JBSHV
346	!W/UkG
346 abc	!Y
347	!H%U+T/T;J
3473	.SIJ
3473 in	.SIJ
349	/VTH
35	)J*U3T5H8F;J=VBHHJIIKILHMVRJSEcFfI
35 bytes	!Z
35 open	!S
350	/T6J?S
350 in	?S
3524	!TbV
353	8T;KFVKSPW
353 in	8TKSPW
354	SJ[VjV
355	-S/T;JAJYS
3552	!GbJc[
3552 received	!GbJc[
356	/TDU
357	DU
358	!HdX
358 in	!HdX
36	!I(S,S.B1J8I;TBHIDJIKCLEOHRISHVK[I]WaGcJfH
36 in	!JfK
361	!I/U
362	!I/T
365	/T
366	;UQU
367	/T
367 273	/U
37	!D"I,I.F/H1J8J9GBEK[LGNKRDSFTH_IfJ
371	!G/U<T
371 265	/U
372	/USS
372 241	/U
372 in	OSSS
377	(XKK]WgV
38	!^&G8GBBKSOJRIaJiJ
38 0	!YKJ
38 in	!E
380	TUkW
380 in	TVkW
381	,VTWkK
381 in	,VTWkK
383	JUKG
383 in	JUKG
384	!?5S9V
384 384	5T
384 ecdh	!H9T
384 ecdsa	!E*J2U
384 redacted	5T
386	!F,W-FJXKCXT_KdV
386 in	!H,XJX
388	/S
389	;H@VAK
39	!W.K8S;TKHLJSI
390	-J/WKJ
393 receiver	.S
394	!HKKNGTXXHkS
3988	!E8TKV^Tb[
4	#B%5&='K)?*A,D-7.f0X1D2G49596@7J8G9@:A;B<8=G>E?7@6AGBECBD?E:F?GJHFI!KJMWN1ObP3QJScT5UDVDXHY;ZA[c^DaUb(d:g4hDiFk@
4 1	!X.HFTSKjT
4 10	GTKH
4 294	KU
4 31	!GKCLHSK[UaH
4 4	jT
4 8	(U
4 a	@S
4 b	/USK
4 bad	!H+T0T
4 bytes	!D-H3I5T8J;XAYBVGKKCRI_IcTfEkK
4 c	5SFV
4 connect	!U
4 date	GSMSRTiJ
4 failed	9JLFSC]X
4 failure	!5"I,G.T/A1A5K9KBEIIK9L]OXRBSVTJWK_JaZcHf<
4 files	!XSK
4 gb	!V
4 ipaddr	*U2U9USK
4 j	!Y
4 java	!J1V8IKS
4 k	aU
4 maxlen	"JcT
4 mb	!Z
4 new	!HBJRK_Y
4 o	!T
4 of	SJ
4 p	3T5G
4 received	!X"JcWfJ
4 s	3J5H7TRWTFiWkY
4 seconds	OUSU
4 ssh	.TKSLG
4 tu	!I
4 ubuntu	-JNJ^T_T
40	*I,F-E/D5E7I8]9GB@HHKTNARJS>TFVH^I_CcHgKiHkE
40 f	!Y
40 in	!I
400	!8)J-F.J0S3E5I6U:S;J<JBDIKKGLHM?N^OJPJRHSFXU_FaJbIcJfDlK
400 bad	!?-I3H:TMAN^WJXW_JkT
40000	!V"5)E-:1?7H8@BTFIJGK:MFNARGXJfHiUkB
40000 ssh	!BBYhUi>
40022	-G_W
40022 on	-G_W
4003	,UTW
4003 'failed	,UTW
40040	!d"G8GB@RJ_IhEiD
40040 11	!]8I_IhJ
40040 ssh	!^BAiF
401	!m"F.J;T@IAHB=LGQGR>SDi@
401 unauthorized	!]
40122	!U_S
402	!W(J.E/J5IBJIIKGLKSHaJgY
403	!h"B#I%H&E'J(G*J+J,A-B.;/C0G1J3E5C6I7D8F:J;G<I=>@JB8CKEJFHGGHGIFK=L@MHN?ODPIQIR:S7TCVIW^XZYJZI[J^J_Ca;bGcJeJfIgJhJi=jBkGlJ
403 forbidden	!T"I&J(I,D-D.G/E0K3J5I6K7F8I9JBFIHKCLDMIN@OHRGSCTGW_X]_GbKiJkI
403 the	!X.I
403 user	!Y
404	,S.G3G5D;U<GBFIFKKOJV]WKaJfG
404 message	!CIKSZVX
404 not	;V<J
405	!TST
406	;TYU
407	!I"G&D*K,B-E.J/E1K3K5K7I8J;IBCGGKELJNDPKRCSJTFWZXd_GfJhIiJkJ
407 proxy	&H,KBGGJKKRHWSXX
408	FVRFjV
4096	!WHWSI
4096 hex	!Y
41	!X%J*J.J/V1J2K7C8J9E=IAJFSGKIDJIK>LKNJOIQDS@TJVHWJ_IaSdIiDjHlG
41 2	fS
41 20	!W
41 in	!A<SBJTZ
41 provisioner	!GT[
410	!SNWTHdU
411	!U(V3JKJ
412	!V"G(Z-F/E1J3H5C8FBCLURASDTC[G_HaHcKfJgViElS
412 27	!JLX[K
412 files	!Z
413	GWiK
42	!]"T,F.G/D1I3J5G8TBGKGLTRDbE
420	!F5ZBUSI
42000	!ZcK
421	!h"H,J-K1J7D8ABGJDKAT=_FbIcJdIhK
421 service	lU
422	!J:W
423	!W
425	!X@GAUYU
425 can't	!T
4253	*S
4253 11	!I*T2S9S
427	!SNW
43	!B"E&I(H*?,B-e.Z/?1I2@3A7G9A;IAJB9FIHHIIJHNDPIQKRBT<bJcIfCgJiE
43 failed	-T9JKVTJWTkT
430	!K4SBKNH_K
430 in	4SNI
4312	!G"DBJRJbGcVi[
435	!IAV
435 in	!IAV
44	!d&H,J/I1I3I8G9J;HBBIIK@TDaE
440	,J-T1J7FKXNTPJ_VfJ
440 in	,J-T1K7FNU_TkT
4410	!F8YMKiI
4412	!_,J
443	!V"@&I)F*I,/.I/<1?2H3J5D7@8B9G;D=IAGB7JGKALJNdQJR;SHTAW6XV^J_EbId_fCiAkklA
443 '	!U
443 after	TJkU
443 connection	,8-]6J7@K]NXXZ_Z
443 failed	7GTBdV
443 i	!JdV
443 invalid	!CM?NY_H
443 name	!I,W/>TWke
443 user	NTTU
448	/I9THS
448 in	/J6SHT
448 sha	9U
45	-D7VAJBJJHKWLUQTSJTKWU_IkD
450	!F&U-S9K<TBWNG
450 in	&U<TBXKK
453	!<,I-I5G7T8JBAK_bFc@
453 sender	!H,J7UKHLT
457	NTkT
46	!^,J-K4S;IOTRJSGTJ
46 aa	!U
4600	.^
4608	!WHU
4608 bytes	!WHU
466	BJ
47	!I,J;S<J?VOVkS
471	!G,V-KcHfVkV
4711	-GBF
4711 connection	BK
4716	;GYX
4716 format	;GYX
472	.W1XIIKU
475	!IbS
478	!V
479	1IfK
479 in	1IfK
48	!F"G(W,?/E1D3F5E7H8A9I;_AbBGLAOIRDSCTDWIXJ]UaVbEcYdGfIgTlH
48 54	NU
48 n	KDc[
480	gV
48211	(?.ZKHVT
48213	!V
49	(XIJRGSS]VgTiJ
49 in	!H8THT
493	!ILKPUQSVS
493 in	LKPUQSVS
5	"J#F&A'6(e)6*^+C,D-T.J/J1>2T48516?8S9]:=<8>@??@DBEC?D=ECF<GDIGJJKALGM=NFOIQ>RET8UBV/Z2[H^.aHb.c:d6e:fFh>i>j3
5 '	!DBVFVSJgTiV
5 0	!H;U
5 2	8TAUKJYJ
5 5	!U
5 a	3X5F
5 aaaai	!WHKLT
5 aaaaioq	!I
5 at	!Z
5 attempts	!K,GLVSX
5 b	!KaU
5 c	,K
5 connection	!H7YWJXYkI
5 d	!C/TLKOJWTXTgT
5 date	lZ
5 dropbear	!T
5 f	!JBU
5 failed	!B"U.UBYGJOJ
5 fingerprint	3X<GBEGK
5 hash	!H(X
5 hashes	!K(V
5 hex	!U
5 k	LT
5 m	!CJYKV
5 minutes	!T/VBIRJTG
5 net	9T
5 of	!C"S(^3FLDSK]AaH
5 open	TT
5 p	!W
5 passed	!V9J
5 public	LT
5 seconds	!E#V,T-J3J8TBIKHRITTWW_XiI
5 sum	3J]W
5 unable	!F*[,G-62^9^K<N?TJ_GkG
5 vbm	;T
5 x	NS
50	!>(W*I,I-F.V5F6G9IIHKEN^OKRETHbJcGjJ
50 2	NU
500	!^"G,K.?/H1K5H8HBDKSLKRFSCTGbJcKfUiI
500 internal	fW
500 oops	!W
50000	-a9GKHNJ_<kJ
50051	!X
501	%TNS
50112	RT
50122	"J-K1T8VBKKGTF_I
50122 ssh	1T
502	+F0J2K8H;KBCGJJJKCMHNZOJQIRDSDWJXJ[IaKbKiJ
502 bad	!]NJ
507	!W.U5A
508	!K.WLIOS
509	"J3K5G;DAJBGKIQ_RBTJiJ
509 certificate	!c5H
509 check	!U
509 decryption	!:;HPTQaRF
51	2Y5CRHSJcChSiUjT
51022	!UMS_K
51022 ssh	!T
51122	"J
512	(J*U+I,F-?.K/H2T3?8FAJFZJDNAPHTD_BaKdJgIjTkBlJ
512 '	!I
512 and	2U
512 diffie	*T
512 ecdh	9U
512 hex	YU
512 hmac	!H
512 mb	!^"H.?BIRG
512 preauth	!JFVjU
512 rsa	2T3IBS
512 user	*T
51234	!a,K1KRJ
517	!JKT[T
51820	!a/H6@
519	-G9JBTFaKKTH_Ei[
52	"S8JJTcJ
52 1	!S
521	-K9SAWJHKI
521 ecdh	*I9b
521 user	!G
52110	!IFY
524	!BBKKING_E
524 28	!DKJNG_F
53	,D/_1E6B7F8K9J;D<J@IBHIGSHTDbTdHfDiIkJ
53 in	!JHS
53 no	/[6FTJ
530	!u,H-J/HB9GFKILJPJQIR-S@TEXK_JaKbGfKi;jHkGl3
530 login	!k"D,I/JBDNBR5TGi=kKl5
535	!m"EB>R9i:
535 b'	!V
535 date	!j"GBBR;i<
536	!JNT
536 35	!JNT
54	-U1J8HNXfI
54 50	-JNW
54 54	NU
54 in	!T-W/JKI
540	IS
540 in	IS
543	!G<YFVRHhTiU
5432	!p"K,B5K7HBER@T7_HdIiDkA
5432 failed	!XRI
545	DW
545 on	DV
549	!X,JfU
55	&J)K-G.V1D7T8FBDKVRIfH
55 18	!J7U
550	!t"G&G,J-I.J/G1>5E;J<A=DBAHCI?KGL@R@SBTIVGWGa@bJfGiEjJkHlI
550 failed	!b-JKJLJ
550 no	!^1G<EICLC
550 permission	!d=FBHRDS<aDiH
552	OKSV
553	.T[I
554	7TLSdT
5555	!Z,F
5555 '	!W,F
56	!])H-B/H1D5ABEKWWIXG_@fI
561	;U<KNKQU
565	,F-X/J1?8HK?TF_TbKfX
567	!K1FKGc_fW
5672	!],H
568	/E6E
57	!J"T6IBHGTHUISLJSJkU
57 in	KTkVlS
572	%T/S3T6W7ITGkJ
573	!H"T
573 in	"T
579	/E6EkU
58	!?"I)I*K,G-@.J1C3J5G9G<W>I?W@VBGKHN@TYY_aKcKfEhJkD
58 in	-J?Y@VNJ_JkG
585	fH
585 23	fH
587	LS
59	!HKUNXSTaTcF
590	!I*T2X9T
593	/E6E
594	*S1JIGSSVGaF
6	#I%F&='G)<*=,-.C0K183G4A5b778T;><A=G>A?DA;BFCFFDGTIEMVNFP>RGUHVIW>YDZC]E^9b9c:d>eEiJjSk:
6 0	!EMWaUlH
6 14	!Z"UBKIFRT
6 2	!U
6 6	"ZBHRWSTiX
6 c	!I-T2S
6 could	!X5IKKLFRKTIXIkJ
6 ed	!FBWRUhU
6 f	gT
6 minutes	!T
6 num	!J8WSJTI
6 o	SK
6 p	![lJ
6 received	HW
6 sasl	!S
6 site	LJ
6 write	!S
6 y	QX
6 月	!W_S
60	";#G&F(I)J*E+K/G0J1E2?5_6I9I:I<BECF9IHLENEOFPEQER:TUWIZJ[K]J^H_=aFbEcDdFeKgJk?
60 exceeded	!A,UBTTTiT
60 s	,@7J8HBIKFTZ
60 seconds	!]
60 ssl	2J4U5UHV
600	"A)H*H,@-F.D/I1C2K5A7H8]9HBACTFJGKJJK8LJNCOIRFSST?ZT^KbAfChIiFkGlH
600 seconds	!V"J1H8SK=TDbKfI
6000	!Y,UKCTJ
601	=W
601 3	!F=W
602	7UdU
606	!H
606 24	!H
607	;UAK
607 in	;UAK
609	NT_K
609 in	NT_K
61	!J-I1K3K5D8S;UAJBJKWNXQGSJTJYK_KaKkH
610	.KKZ
62	<T
622	"GNKbBca
63	-G.J5K;V?IAUKTPJQSTU_K
633	!JdT
634	7S
634 in	7S
6379	!j,57HRITEkC
6379 connection	!X,G
64	"S&C(I*B,8-:/82H3G4J566I7J8:9?;j@KA[B6FJGIHFI?JIKINCR:TFUHVHWBXG^F_>c@f:gJhHi?jFk;lH
64 decoding	!I;]KGQI
64 in	1U;J
64 linux	%T
64 server	KK
640	.IIILJSJZV]SaI
642	7YTU_KdW
642 in	7YTU_KdW
644	!GSEaZ
6443	!g,C7GBDT>dJkH
6443 connect	!S,I
65	!I8J;G@KAUKIYKbXfTkI
653	!BBFaV
653 in	!F
65535	!>+K,W-F/S1B5G6I7JKBMJN:R[Wb_:iKk.
65536	.^K[VWgU
66	LSSH
66 0	_S
664	<H?DYU
67	!G"=#K%I&?*I,U-J.@/V0I1F3C6J8G:K=@@IBaCIFFGGHTK@L>NJOGPARXS;WIXHYGZI[I^I_IbIcHfAhIjCkI
67 authentication	!5&G.F;J<JAVBZFKKHLHPIQTfHiY
67 bytes	IT
67 has	!F/VBZRS
67 login	!D"IRW
68	,H/GNSRSSKTEWU_TfKiVkT
686	.TLJSG
687	-WJJNK_TkU
687 19	-WJJNK_TkU
69	.XKJ
697	8KKTNSZU
699	1UKWfF
699 in	1UKWfF
7	%F&2'W(U)V*>,I.I/#0=2G4@5B689E:F;:<H>B?FAECFG>H@MXNGO?PAWIX=YIZ=^<b3eAg=
7 '	!Z*S
7 4	!G+K.J9GMVRJSGWKkIlW
7 a	!W
7 b	.TLT
7 bam	.G8VBIRJ_V
7 c	(TOT
7 csv	IU
7 d	!C3I5HBTRXiX
7 date	_T
7 dist	cT
7 error	!^
7 f	VU
7 failed	7TBKFVKJNIRFTCWJ
7 from	1SRUiG
7 h	SJaT
7 ipaddr	!U"G8JfX
7 mb	!V
7 site	,I@IKULGQWVSWU[ThUjT
7 ssh	!J)Y;T@XASBJKILKRGSJiJ
7 z	!A'[2U3SBIRKSEaI
7 zip	.USW
70	5KGTKKSTiI
700	LS
704	!HAU
71	!T-K/I3K5W8ILHOSRKSFTK
71 b	!T
71 in	!C5YFS
712	!I8IKXTV
714	(Y.D
714 in	(Y.D
72	!>8K<I@SATBEKW
721	!V-K5TKJTK
73	-FkT
74	!K,V
747	;G?T@U
75	!F8DBUKS
753	KSNU
754	1KKSSVkT
754 16	KSkT
757	LK
759	IJOTVS
759 in	IJOTVS
76	3V
761	*X9F
761 x	*X9F
765	)U1ZcTfD
767	!W[TcJ
768	!H.V8K9EETJXRT
768 in	<TRU
768 x	!Y9F
77	)I*J-:.E<J@JAIBCIJLEOXPKQWRGSVVSWSYJaIfEiHlT
77 c	QT
77 f	!S
77 in	!GkUlW
77 mkdir	!K1S
773	.B
773 21	.B
774	.TSIgT
775	3T
7782	1IfJ
7782 in	1IfJ
78	!F&J,H-F.C/I3H5IBJHJICKVL^NSOISSTF[JbJkI
78 could	!?.J1E<HIIL[SV
78 upload	!GLU
781	GT
781 in	GT
79	!I"C%E)>*I+G,?-K.W/D0I182F3?5;7F9A;U<A=D>H@GACB;CHFJHFI>LHMJOHPEQER=T>VJWDYC^YaBbCcBeHfYiDlI
79 error	!D&A,J3J5G8X;CBIKYRITKfJiKkT
79 ssh	!C%H&T+K-K.[3J5G;Z<C=F>IAKBICJHKK=L=NJOJPJQIRKSTTIWHYE[J^HfBkJ
79 upload	!JIFLYSK[W
790	(WgW
7999	&T,GAWRGkT
8	!W#C%<'H(U*C,G-T2J3I4B6Y8G:F<F=F>I?>B?C@E@FEG4HSI4KHLEOJPEQKUIX@YFZ@[:]G_BbScHeFgBhKi1j7kHl]
8 0	!J1J9DKIRITJfGkIlZ
8 1	+TKS
8 2	^TkS
8 4	KUTS
8 5	!T
8 7	BJRSTK
8 8	(U
8 9	!T-F5KMTNGRG_JfGkIlW
8 bad	!K+T
8 c	3V
8 d	3U
8 date	!D"W1UKDTSbX
8 f	!G.TTT
8 in	bT
8 manual	!U
8 mb	!T
8 n	!E;KBGRV
8 no	LT
8 nodename	6S
8 pc	!I
8 s	!Y&J/?BS
8 site	/J5GHG_S
80	!Y7JTH
80 ipaddr	!V
800	&J3I8HK^NFSITDfI
800 ccc	!Z
8000	!XTI
80004005	!I,D-I7TT]
80070035	!^
801	KWNJ_J
80131904	!X
802	!Y
8022	!>"I,>6K7ZBIKKRKTU_IbId]k^lU
8022 no	!ElU
803	!EBXFWREiX
805	!D"SHYNH_EdS
805 12	!I"T_JdS
808	-W1KKV_TkW
808 7	KSkT
8080	!c"K-E/F3E7:BAKDNCRDT<Xc_Fd:iHk<lK
8080 after	!T
8080 connection	!f,E7@T=XJd>kI
8081	!T
8099	!DBCRYTJ[WeWiI
81	+S-TAGBIKHNDPWQGeU
811	-Y5TBVLS_D
812	!H"F(V,B-H/H0G1G2K7H8E9K;JIWLEMHNJOERHTD[GfIkD
812 mb	!H.S
8122	!S
82	*I,T.D7U9EBIIHLHQJRHSHTWcJiJkY
82 21	!GLK
82 in	5THTfS
8200	!S
8200 v	!S
822	OT
822 in	OT
83	!T8IlS
837	!DVW
84	-I8HKDNJc[
840	!J3I4T
840 in	4T
848	7V
85	ST
852	[T
86	!U"T%S,J3J;KKJLGSHTDUJbTiT
86 64	!V"T%SLHUJbT
863	FKGIiTkV
865	&IBXFZGJRDaSjT
865 21	&JBXFZGJRDjT
87	"J-J1JIIKJWU_JfIkG
870	fT
873	![BIKHbK
874	[K
874 in	OS
88	"C(T)I-S/J0I1@3@5?7G<H=KB@GJIGJKKFOBPJQURBSTUFWJYJaCbDcGdJgUhJkF
88 1	8V
88 120	!W
880	!J=ISacS
881	!X
881 bytes	!V
8812	8V@SQWTG
89	!KHS
89 in	HS
894	OS[U
894 in	OT[V
896	8TVK
896 in	8TVK
9	#A&<'A(])F+B.F/F0W1H2G3S647I9D:C>F@FAFB[CFEJFIGJI<JDP<UEWAXIYG[B]9^>_CbDc<dGe>g5lV
9 0	!H,UKUWHXV_TfWkG
9 2	2K3EBWLHMDNKRXTGZV
9 3	!C,I-G.TFUKELViUkW
9 4	WS
9 5	!X
9 6	!_9IBHK@MFRJT_WGfJk:
9 7	!]KK
9 9	TT
9 a	(J3WaK
9 b	KVNXcJ
9 c	(S3K
9 d	!V
9 date	"I1I8UKW
9 done	SS
9 e	RTaV
9 f	!J(Y.K5S;J=U
9 in	!<0ULX
9 k	BXQWiT
9 mb	!W
9 p	![-H5JMTNJRHfJkJ
9 received	.T
9 s	(UBIKH]K
9 site	!E"T5WATFSHULJQKiV
9 u	;T
9 upload	!ILIO_aJ
90	!D(V*V/J9DfUgW
90 cc	!U
900	!J.@8ZKHOXSZTJ
901	KT_Y
902	!X
903	LT
9092	!a
9092 could	!V
91	!H(T,KLKiHjT
9100	!^7HTJ
911 in	IS
92	!T-J9UKE
93	!V-U5H9I
930	fH
930 16	fH
94	-G1INJfGkS
94 home	fH
941	!HISaVfK
941 in	IS
95	!J*I-E2H3S5WKVNVcJ
96	*W;U@SBKLKfK
96 server	*V
962	/W
962 in	/W
967	!SKU
967 296	KU
97	!T"S@VQIfIlS
973	7S
973 in	7S
98	2SIILEaY
986	SU
99	!k"B)E*G-;1?5I9IB:FJJGK>N@RI_BfChBi7kE
990	!S-U/I1J3K5DBGKKNETW
991	!Z
9912	!S
9921	!TIJLVOJ
993	!X,JFZRGTI
9999	!I2S9J
a	#C%C'&(U).,E-I/;1!3J4A5=6?81:K;H<'=4>I?=AJBAC?D4FBHAIUJCKJLHMENGOVPEQ;R1SSTGVFWFX9YXZ=[n^1_*aabDcCd4f:h=i2jF
a 0	!T5H
a 1	,U/U0JBWLK
a 11	!Y,K
a 2	!IBVKTLK[V
a 3	!SSTaJ
a 4	!K@S
a 7	!D-T.UKT_V
a 71	!T
a 8	SUTT
a b	!X"C&I*D+K,W-G.H/70X1I2I6K8C9@;C<IB7HAI<K8NZO;QKR=SVT;VKWIXJYH[A]Ia8bEcBfHgJiCjGkD
a bad	QSiS
a bam	!H.UBUKI
a bin	.T0HKKLHSD[G
a c	FTjS
a chave	"J<K>SBVPVQURDSITIaIiJ
a client	!G*^9F
a conexão	!<"G,D-Y/G3G8VGGK_OHQJSK_WaIbDkX
a connection	!@"H&c,=-?.U/@3H5F8D9J;I<IK;NWT[WGbGfKiJkV
a csv	(G,H/J0G5I9JKGLVTI^FbGcWkK
a csv'	aJ
a dependency	*S
a different	!B2J3V5B9K:VFUNGTKYJk[
a directory	!("F&B(I)H*J,@-G.8/G0F1C2K3E4K5?6K7F8D9J;@<I@HAIBCGJI/K:LTNHOJPFQJRGTBVDWKYG[r]A^EaJb@cDeVfGgIkA
a expressément	,U
a failed	!J-J.D8EKZSITK
a failure	.AKHLXSX[G
a fastq	OGSVaJeU
a few	!J#VFT
a file	.<0I1K3G5H8K9U;JKBOURTTDVVbKcJfJ
a firewall	!GTV
a folder	!E.J[Y
a fq	!HIJ]S
a from	!I&U
a git	!b3E5EBFKJiXjJ
a host	!E2V5V9HBGiUjK
a ipaddr	7YRSTJ
a key	!D*E2F3H9_;^=E>I@CA?CJEKPKQIYG
a list	!X
a mistake	!S
a máquina	!E,XTE
a n	!IOVaJ
a network	!V,I-J5VBSKKTGWW
a new	!U&I-H3F5B9JKILKNKPJTT_G
a newer	!I;G@HASFV
a no	!X<I
a non	!Y
a nonexistent	!?+U-V.F8IBULKSHTS
a packet	"J-V1H;SBIGEKINJRKcJfI
a passcode	GV
a password	"JBBPFRb[J
a path	!E.U6ULE
a period	,I7VdZ
a permission	!K
a personal	!J:UjS
a post	!G9EUa
a private	!7&H;<<==@>D?H@?A>BeCGP3QFR4YbiU
a problem	!@,UBIWK
a protocol	!;"H5J6YKGSK[KcUfIlT
a pu	,U
a public	!@3G<C=C@VA7B?CUFILGP>Q<Yd
a publickey	EF
a rate	!W
a recognised	<H>Y?HYU
a reference	!EIJSTVX
a regular	!EIGL=SA[c^J
a remote	&T
a repository	!KETLVbVcU
a s	3JCTMU
a secure	TK
a server	/X
a settlement	!<*Z-J2W3K5I9]BKKFSJTJ
a sftp	"D(T)V,?.T/D0I3D5F6H7J9EBEIKL?OXR@T>]ZaCbJfSiT
a shell	"E-J1H5I9JBGKINKRKb]kK
a ssh	5U
a stolen	4X5I
a strict	!E=T
a supplied	!IQW
a supported	!@2J;B>VA[
a tar	,U.HSXTHkJ
a terminal	!SbS
a tif	!EaX
a transport	!J*[2W9U
a txt	"9#I%H&<'H([)E*@+C,;-<.[/9091@2C3?4H5<6@7<899=:G;=<>=C>H?I@DABBGCIEHFHG@HCIZJTLCMFN?OHPEQDR7S]THUIV,WCXGY@ZF[F_Aa[b>c=dGe?f8g:hFi<j?k9l?
a txt'	.A0JIWKVSTVJ[Ja8
a un	!C,J/J>TTJlZ
a valid	!7%I&U(I,I-H0I2J3E5D7K9J;T<;=C>H@YAUBDCJFFIVKELDNGPKSDTHY[[HaJfGiIjJ
a z	!E0Y
a échoué	(K,B-G/A3J7T9JKASETY[JkU
a'	!G+Z,D6HBDIFKILTMHNHOITFaYkY
aa	!W.C/I2J8H;TAFBBFIHKIKKSLFNIRISETJcKiI
aa cf	!U
aaa	!K;V@SAJQU
aaaa	!D3A5^AFYV
aaaab	!U;IYS
aaaab 3	!U;IYS
aaaac	5G;B@FAEBJHWQITJY]
aaaac 3	5G;B@FAEBJHWQITJY]
aaaae	!T
aaaae 2	!T
aaaai	!WHKLT
aaaai example	!^
aaaaioq	!I
aaaaioq mg	!I
aarch	!W
aarch 64	!W
ab	([;JBJOJTG]VgT
ab 12	ST
ab cd	3V
abandon	!IQT
abandon the	!IQT
abandoned	3S5W
abc	&W,F-J/H3U5G8J9J@KAHBUKHLJNJOSRCSJTD_KbKcEi@kI
abc opq	!Y
abcd	!TLT
aber	aX
abgebrochen	!H,S/H7V9HKINX_KiIkW
abgelehnt	!H"E&H(J)I*H,a-B.D/B0I1D2I3?5<6H7D8C9F;A<D=K@JAJB]FGGJIHK<LGNFOHPHQESHT;WGXIYIZG[J]J^J_@aHbHcHdGfAgJhIjUkBlF
abgeschlossen	!g"H,C.C/J3JBKKCLERHSGTF_JaIfJlF
able	!I.ZSS
able to	!I.ZSS
abnormally	!W,J
abort	!J"=&C)V*E+K,:-S.D/;1?2G5I7>8X9?;G<J=H@IAJIIKSLHMKQHSCTCWAXF^H_?aKbHdHf@hJlH
abort no	!JcU
aborted	!:"9#K%H(F)E*V+F.U/C0H172U6E8H;<<T=E@GA?CJFGG?HAIAJAK[N<OCPAR/TSVIW?XGYHZD[I^;aBb:cJdHf5gEh;iJkSl:
aborted by	!F,F-V.S/J2V8VBARDSITG^I_VbJcJfJhGiClI
aborted duration	!K5T
aborting	,J/Y5W9VKK_JkI
about	3WFSSK
about remote	!X
about to	!F3VFS
above	+S5SfSkV
above exception	+SfSkV
absent	!U3J5U
absent the	!X
abstract	,F-D1G4V5U7J9F;ELFNTOJTG_HfIiKkI
abstract channel	!T,K
abstract client	3U4XBKRI
abstract session	!KNT
abstract sftp	.TSK
abstraction	!>,T8HJENTTT
abstraction connect	!I,V
abstraction read	!J-VJGNU
abstractions	!>,T8HJENTTT
abstractions socket	!@,T/K8HJENTTT
ac	"@&H(J)J+J-A.D/S0K2H5>6<8D9@;@<B=F@IAHFKHGIFJJKBMJNAOFQGZJ^J_EaHcJdZfChIiH
ac jp	"B&J)K+K-H.I/T1T5@6<8F9J;F<E=H@JAJHJIJJKKBL@MKNGQISFTK_EaJdZfEi@jEkJlH
accedere	!>,U-W.J/V1J3J5H6I7H8HBIKELKSJTD_VfIiJlK
accedere alla	!E,V-K/WKJRHTI_J
accelerated	!W
accept	!W&G(I)H*F+I,I-E/A2U5X6H8A9E<FFUIFJ@KDLEMUN:PIT7WGXGZD_=aIcKdFfHjAkAlJ
accept all	!W
accept any	!J5W
accept kexinit'	HS
accept original	5S
accept received	1U5FJEZKiJ
accept run	!I5V
accept ssh	2JBTFVfJiS
accept the	!B3J5A7UGWkT
acceptable	&E*[,H-H.I/K1H2X3F5C7J9U;I<IFEGIHKKALJNEPJRDTIZK_JbIfBhJiIjHkHlJ
acceptable ciphers	*b2I9B
acceptable host	!J*H2^3J5G9>
acceptable kex	!I*C2>9cKJ
acceptable macs	*Y2I9E
acceptable userauth	![
accepted	"J#G%A&8'S(G)S*F,6-8.C/@1W2I3F4A6C7A8693:H;8<3==>D?I@<A;BTC?DHFaHDJDK1L:MTN;P7Q;T7VHWFXHY@Z;[D]D^?_4aCcGdHeVfHgJh1jEk?lA
accepted algorithms	!D2I;K=JEHFciJ
accepted by	!=*K,J-E2J3W5V9IFXIWKHSWbWfHiZ
accepted for	!V
accepted key	!J)UBCFTiJ
accepted keyboard	!VRTiH
accepted password	!S"G)SBKRHfGiD
accepted publickey	!Y8IBCRG_KhE
accepted to	!I5V
accepting	!T,EBWQK
accepting tcp	!Z,I
accepts	!J#I%T&E*E,C2D3H5C9G<BB6E4KJLKR;TJZWh9i=jWkS
accepts key	#J%T5J;TB9E5F*R@ZIh=iCjX
acceso	,GLKOWSW
access	"W#9%A&K':(7*7,K-F/I0>1I2D3D4;5=6J7D8=9/;E<8=Y><?I@CC@D>EIHEIKJ:M?NAOGPDSZT:UDV.WHXSYDZ/];^D_AbSc@dDg>hDiXk:l:
access '	!S1J;V<FADHIICKXL=OHSXaI
access 'https	!d
access a	![
access denied	"]#F%B'H(J)?*J+E,?-H.5/E0B1<2J3;596I7H8G9H;;<D=W?I@CCFEEHBI=K@LZNGO8Q8RWS]T5VGWCY@Z9[E]K^H_Ga-b9cHeEf>hFi^kAlI
access exception	<I=X
access failed	!@"E&E(I,I-I.W/D1F5F;H<H=IB@HAK@OTPKQKR>VCWG[X_Ka^bJeVfGiDjHkI
access granted	!^"[)Z-D3K5H9JB;NHRJ_JfZiHjJkK
access is	"@HSSJ^IfH
access key	!WCS
access location	!CfW
access only	!K"GSIbV
access rights	!:FILHRGiH
access the	!SKILUSH
access this	!F&UBVjV
access to	"H&J,E3B7I;J<IAJBBIJKJLEOEPKQURGS_TFXW^WaBiFjG
access token	!ZLJ
accessed	.GAXKJLZQXSVfIiJ
accessible	!6"B%J&=)I,I.J/J1V8E;W<X=WDXEFFEI<KDLIPDQIRDSZTHVKWH^J_FaHbIfFhKiFj?k?
accessible by	!A<J=F?SBHDYEKFI
accessible no	!5&A1A5E;Z<d=A@JAHHGI?L=PJjFkC
accordée	!^BJOJS@
account	!D"z%9&F'D(C)>*>+A,1-7/10>102=3-4@5,6@7=8/95:U;5<9=<>F?E@=A7BAC?DHEAF3G=H?I=J?K(LJMFN7O4P1Q4RDSCT.UGVAW:X<Y?Z?[>]B_Da5b_c7dDf1gFh6j9k8l>
account account	!I"V
account configuration	!D"[BGRKiG
account expired	!A"]&K9KKHTI_KbH
account has	!X"X&I,J-F/I1G3I8J:JBBKBNIOKR@TG_?bFfJiBjJkK
account is	!D"e&E,H-I.G/H1A3I5B7K8C:IAKB<KBLDNKPFRBSDTGXK[I_=b]cJeJfGhGi8jIkI
account or	!W
account partition	!W
acesso	!G"Y.HBJIIKIOJSITHaH
ack	KELT^W
ack for	SK
acme	&_'V(I*G,8-E.G/20F1?2C4I5S6<7?9@:_;S<D=E@?A?B_FCGFHGI@JIK4NDP?QBS?T;VHWGXGYI_@bCcCdGeVfAgKhTk=lK
acme app	!@5E6I;Y@DAKBZQJRGTJhXiJjW
acme core	&YBI
acme error	!]
acme lib	!H&^5WBVjJ
acme sftp	![BSjT
acme site	:VSJ
acquire	!_BKSKTG
acquire the	!]SK
acquiring	!Y
acquiring the	!Y
actief	!K,Z/J
actief heeft	!K,Z/J
action	"C*J,F-G.U1C3E6J<KAGBCHKPURUTTYW_GbHcJdAfCi>jFkElH
action 1	!H1HLTST
actions	/K1IBDIUKTLHRJ_ZiJkG
actions for	KV
actions sam	!U
activate	;WAKQK
activating	![
active	!Y"G&G)K*H-?.I/F1F3<5?8S9A;C@IAEKZLKNBPGQARGT<WFXJ^H_FaIbCcJf?g[iHkG
active session	gT
actively	!J,[/JBFKJRI_J
actively refused	!J,[/JBFKJRI_J
activity	!I.I1I8Z:VFGKELWjT
activity type	!J:VFGLUaTjU
actual	!G(T3U
actually connected	3U
ad	!T
adapter	!d"I*K,;-J/B1J3E9K;GIJLJNIOTT>[V_IfGkJ
adapter could	!UTK
adapter ftp	!]
adapter php	!?,H/KKWOVRXSIiV
adb	!X
add	"9#?%U&X(J)I+=,>-8/:0F1=2D344A6E7C8@9I:Y<S>C@^B3DKEAF9GAHbJDK6L<MJN<OBR1S3TJVFW?XHZE[C]K^A_=a=b9dGeIfEgIi:jFk;lF
add an	!W
add echo	!G&SASISQU
add host	5HHW
add identity	!>%W&SPI
add l	jT
add safe	!W
add ssh	!C.V2J3@5U9K:W?VB@FGHCIGLHPGRITKYSiHjI
add the	&B3H5JBJHa
add this	5U
added	!e&S)J*I+D,B-G.F1F2F3G5;6I7I8G9F:E<9=J>E@IAGCJDHEFFBGJH(K?NHOKP;QIVJYH^G_EaGbGcGdHfHgTkBlJ
added '	!K5E;YBHHGLWhS
added 'git	!T
added 'sftp	!a5JHFRBSI
added 'web	!X
added 1	!T
added home	!m%J;C<J=EBKCHP>Q<YJjJ
added stdin	&J3T4V;DBFTT
added the	!Z&V3FHJ
added to	!T3HBTjZ
added users	!Y
adding	"J%I&?4T?KP?RVSTiIjE
adding private	!V&C3U4VBEPEQHjJ
additional	![;K<H^T
additional info	^T
addons	!J-K5TkUlW
addr	!T-F/Y1F2J3D5C7W8I;JBEKDNGRD_GdVkG
addr info	!F,J/XTJ
addr ipaddr	!U
address	":#B%@'J(H);*9+<-).5/o0@1,253J4>5B6]8,91:B;5<5==>G?F@@A:B;CADGECFGG5I<J8KEL3N6O;Q:R"S5UJVCWBX7YBZA[A]F^?__aBbHc7d]eGf/gGh:iJjD
address '	&U,V/H5G6JdT
address already	!c,C/JTJ
address associated	5J6EBKkV
address for	!E/]
address information	!K/V
address ipaddr	!J&J-</A2J5B6F7G9I<HGIJJKVMUNDPIRCXKbUdVhKi6kElW
address is	!B"G/TKKWH_]
address lookup	/U
address name	!U6J
address of	!U
address port	!V
address resolution	!D6X_J
address sftp	!F6YTJ
address using	5T
address windows	!CTV
addresses	!T,J/TBGiJ
addressfamily	!b,H/G5I6H
addressfamily any	!b,H/G5I6H
addrinfos	!G6W
addrinfos socket	!G6W
admin	*H,@-G/B1C2U3G5F6W7H8G<@=J@UAEB<FIGIIJKELHPJQESETAYJZJ_XbGdIfHjJkT
admin client	!U
admin ipaddr	!B"C,J-K/E1K2V5K6X<FBKRITI_IkU
adminclient	!U
adminclient 1	!U
administratively	"F&J*J,A-I.E/C1H3D5B7H8I9I<KAIBBGKHJIJKGLANJOKQJRETDW^[I^V_EaHbVfAiHkH
administratively prohibited	"K,B.K/F1J3J5G7JBFLJRHSETFW__GbWfDiK
administrator	!>"],I-G1G3]5@7J8K<JKDSATH^H_BbSfJiHjK
administrator has	!H3W
adresse	!E,D3K5J6J7J9FBEKGNXRCTA_ShIiUkW
ae	!V
aenter	!I.IIILISK
aes	!S%H&K*d,F.J/H2?3D5I7I?HBFHHJGKHLDNFTD^J_GaIhGiJkE
aes 128	!T*_,J-J2I3JHKKHNJTJhJkJ
aes 192	!J*V
aes 256	%J*c-I2D3I?JHJJJTJ_KhJkI
aes attempt	8S9U
af	(U
affected	!X
affected files	!X
after	!F#C%H&?'B)Y*H-;/@041S283,4>5G687W8V9,:G;A<7>F?H@JA?B?DDFEHEI/L0M@P:Q:RJSIT[UFVcWCXCYIZB[7^G_DaXb@cFe@gZhTi3jHkT
after 0	7XTFkS
after 1	!J8XXViSjWkI
after 10	!E7W8GKBTV
after 10000	!S7VTA
after 15	,URVTS
after 2	!X.G8HK?LIRJSHkUlE
after 20	!@.U8SKYNXT=lS
after 3	,W7JTC
after 30000	!A-T.J7HN]TUkX
after 30001	!eK?T>fI
after 4	!YKDTBdKkY
after 5	"U,F5KBFLVSW
after 552	!K.XSW
after 6	!T
after 600	1J8XKCTJ
after a	,I7VdZ
after connect	/J7H
after connection	!Y
after keyword	!D+V
after num	*I-G4J5F7G8UGTNDRSdHkI
after the	SHVUgS
after transferring	!D.YKWOGSG
after upload	!F.GKILIaW
again	!:"V%?&C'I(T)G*K+@,C-F.E/]0F1A4I5B697?8D9I:F;J=;>I?J@TDGECF@HAIEJIKGLEMKNEOCP:QURWS5TBVEWGXIYKZ=[J]X^H_Xa:b>cEdJeJfGgJhElE
again for	!:+J;J@XPF
again later	!E"I5KBGKJRITI_[
again unreachable	"TBJ
against	!e59HD
against man	!Z3H5H
agent	!F"3#5%~&~'?(9)8*&+I,,-<.=/,08122=3.4C5-637)839!:D;.</=!>3?A@2A3BJC@D@E.F1G'H7I*J4K#L8M=N%O2P?Q!R1S4T1UBV5W6X4Y2ZI[6]=^B_(a3cVd3e:f0g=h9i%jUk(l0
agent 1	!XBIFU
agent agent	![%a&UB?FGKHh:iKjF
agent authentication	!E%V&KBTjU
agent binary	!D/T5V
agent communication	&^
agent connection	!G&Y,I
agent could	!F%VBK
agent dial	!B&[
agent error	!E%VBH
agent failed	!=%U&_-S.J2H3J5G9I;J<JFJPKRIbIcJ
agent false	!WBJ
agent forwarding	!^%B1K5I;IBHKKhK
agent has	%E&X
agent identities	!E%c&U:UBBFHhX
agent ipc	!W&H
agent is	!I&Y
agent js	%T&V
agent key	!U%UAUBUFIRDiTjG
agent no	!C&d<>BKIELG
agent not	!B%@&ZBG
agent on	!E&[
agent pid	!W%@&@?VAUP[
agent proxy	!I&V
agent py	!H%[&J;I
agent refused	!;%i,I3J;J<E=IB=FCPIQJRKhJiJjA
agent requested	&T
agent responded	!G%[&H.J
agent returned	!I%Y:UhY
agent running	%I&S
agent s	%IiT
agent service	!E&Z
agent sock	!T%I
agent socket	!A%F&Z
agent ssh	!G&V5S
agent started	!W&I
agent to	%VhY
agent unable	!D/T5VTI
agent yes	!U
agent'	.VBK
ago	!@#c5HRDjF
agree	!A&K*],E-F/H2[3B5C8J9]B@FTKBRCTBfHiHkJ
agree a	!A*[2V3I5I9XBGRJTJ
agree on	-J3J5KFVKF
ah	!TjT
airbyte	BXF[RFXWiXjZkH
airflow	!C&H,U.K3E5S=J@IAGHTKJ
airflow exception	!<&J3E5T<BHTITKK
airflow exceptions	!=&J3F5T<CAIHTITQH
airflow providers	!K;X
al	"<#I%J&A'I)H*D+H.7/I0C1U2E3B4J5>6?9G:I;D<B=I>I?H@JAIB:EJFDG=HJI@JGKFMHNCO6PEQ@RWT^UKVFW@YHZG[A]W_;a>bUdGeIgFhFjEkC
al 2	BERViW
al server	!A7KKKRYTTfKlJ
al servidor	&I-K.I1H8IBIGHKELDOGSBTX^JbIcKfIiG
alert	!["J(J,V-K.B/D3Y5C7S8H;JBJIFK@LDNHOGRGSD_JaGcJfJkX
alert handshake	!W
alg	!?"D&D*I+G,G-H.E/D1D2a3K586K7I8J9Z;I<GBFFGGJHFIDJJKDLDPHRDSITIVGWHYJZGbKcHfEhJiHjJkIlK
algo	&K,E-C/F2W3>5?6K7F8I9^;D=I@HAEBIEIF^JIKDNHRJTAWKYH_GdHhJiHkF
algo kex	!J*K,K2@9^BG
algo kind	!U
algo nego	9T
algo not	BXFU
algo server	!K2Z
algorithm	!C"@#J%I&6'F(D)B*o,.-+.>/,0D1D2j3%4D506A77849z:I;5<>=J?B@AB*CJDFEGFbGAH<I:K2L5MDN-O?P0Q=R3S=T:U]VBW5XAY@Z=[A]E^=_1aAbEc?d?eFf>gFhDi-j>k1l>
algorithm available	!F*E2V5J9[
algorithm curve	TU
algorithm for	!@3K5B9XBGFVKJ
algorithm found	!J
algorithm name	!G
algorithm negotiation	!B"J*h,F-E.K/H2o3D5E7H8I9hAEBAFBGIIKKBNHOJPJQIR?SJTDWI_DcJfGiDjJ
algorithm not	!D*d,J/G3J5G8J9>AKKB^FfI
algorithm ours	!V
algorithm rsa	;BA[FUPJ
algorithm sntrup	!F5SKJ
algorithm ssh	![-K3@5<FYHINKTXiJ
algorithm supported	!>*Y2JFH
algorithm user	TSbT
algorithms	"E&?(K)H*[+Y,>.G/<1B2_3E5?6I7F8D9b:K;9<=>H?H@HACCKFdGDIDJBK1L@MHN>OJPBQAR7SFT;VIWAXHYHZA[J^G_>aKbIdJeJfGgKhGi<jDkDlB
algorithms blowfish	!U
algorithms client	*T
algorithms exception	!H2J9T
algorithms found	!>*V2T3I5G9Z
algorithms matched	5S
algorithms preauth	!@2S9UFZ
algorithms triple	!S
algos	!F9V
algos server	!G9Z
algos sntrup	*V9E
algs	!G4I5HFU
algs ssh	!G5K
alias	!Z,JBJ
alice	FHRVSI
align	!U
alive	!Z/J3T5B<KBINKRKTB_KcJ
alive interval	!U+S-U3T5E<KKI
all	"@%;'V(:,?.</H0>3:4D546<7>9W:E=;>F?EA?BTCVEDFSIUJ=K6LTMANEO6P3S?UIVSW:YDZ7[G]B^:_Ha6b6c2dFe:g?h:kCl?
all authentication	!F&DBaFIGDRGiXjG
all bad	@ICbYF
all cannot	!U
all channels	!^
all configured	!H"I#U%I&X,F-D.I/H1J3J5H8H9J;A<?AHFYGZKELENJPDSHTEXKZI_EfHhJ
all files	,IFKIYLJSCTV
all gems	!@;TBJYS
all host	!ZSI
all hosts	!W
all keys	!^
all server	!W
all'	@ICcYE
all' are	@ICcYE
alla	!E,V-K/WKJRHTI_J
alla posizione	!E,V-K/WKJRHTI_J
allocated	!WbS
allocated because	!SbS
allocation	"U.F/K1X8J9IKGSKTI^=_Jb[f7
allocation request	!C"V1Y^=b[f<
allow	"W&W,E-K.J/E1H5I6J7J8F9J;K<HFHIKKFLFNGRYSETDWJXJYKZI_FfEkI
allow other	!S
allow tcp	!W
allow users	!F
allowed	!D"[#C%;&1'_(=)?*=+;,7-?.8/70W153/4B5*6;7@8898:<;4<<>F?D@8A4B8C>DDEUH<I7JBK+L.MTN5OJP>Q4RST6UDVAW8X:Y;Z[[;]=_[a7c9dEeWf6gCh;jJk4l?
allowed at	!A"J-FNETKWK_ckG
allowed because	!>"fBELIRD_FhH
allowed by	!D"H2V3G5DEVFIKFRY_JiC
allowed here	'SSK
allowed in	!X"I'K0EOJSA_EeY
allowed methods	BHFJGXRIZWiH
allowed on	!B"G'V0XOG^F_JbIeKiE
allowed please	FV
allowed to	!W"F&I5H:KBFLHRJSXTJ_DeIiIjH
allowed types	"F%J&K*J+K3I;J@JAJBEFEGTKGNJQFRTWIZZ_HhG
allows	!5,C.B/F3I5C6J7K8J9I<KBEIIKELHOJRFS>TE^^_GaHb^cKeTfHkC
allows sftp	!6,E.C/G3K5E6J8K9K<KBFIJKFLHRFS?TE^^_HaIb^fHkC
almost	![LKfJ
alpine	TU
already	"?#E'I(A)G*E+@,2-?.//F0?1@2D364?547B9?:j;4<7=9>@?G@@A<B1C:DHE>F?GGHEI<JGK3L4MKN?OrP8Q8R<S1T7VBWHXGY=ZH[7]B^@_;a?bAcCdGeEf=gHhCi<j=k?lE
already allocated	!T
already been	!C%T&U3H:T
already exist	!]OTSI
already exists	!Y"I%I&G(F+D,C-E.4/B0E1F3D5E6H7J8?9I:T;C<@=?>H@IAHBBCCEEFJHKIBK;L:NGOmPDQCRGS8TCVGYB[<]G^I_FaDbHcJfFiJjIkG
already in	!K,C/I4H5E:c;GPFTJ
already installed	/U6U
already locked	!X
already up	UT
also	bU
alt	-U2J9WKK_V
alt '	-V2J9W_V
always	!I3THT
always rb	!I3THT
am	!V,J/I5H;U?XRJ
amazon	#K8GB]GKJHK>LUNI^T_JcKkK
amazon ebs	#K8GB]JHK?LVNJST^T_JcK
amazonaws	&FBESIbSi]
amazonaws com	&FBESIi]
amd	TU
amd 64	TU
among	BSRJiU
amqp	!b/?6@
amqp connection	!a/?6@
an	!H#=%<&E'?(<)H*J+V.E/60=4<66:<;D<H=5>??<BAC>E=G3H7ITJELANdR<UCV8X9Z9]>a8bKd;e=fIg?iBj.k+ld
an attacker	!E2S5S
an authentication	!URG
an err	!<5Y8WTJ
an error	"A+[-=1A6J8=;J<?=GHJKHNGOGPBQIVHYE^D_>b@fFjHkElC
an established	*T,G-T2Y3=5>BIRHSKTH^J_XhHiFlI
an exception	IWRI
an existing	!EKU
an explanation	!DcV
an ftp	!CRJTTlW
an internal	KK^W
an invalid	@UAS
an os	!U
an rsa	!HFVQV
an sftp	!8"S)V,?.J/B1V3E5=7I9JBGKFNTR>T9_GbUlb
an ssh	!E"I/I1G3D5C8H9GAKBFKALJNfPJRHTA^JbGcIfAkDlS
an unexpected	!V,J1IK@cHlU
an unknown	!D3H5Z
an unsupported	!FA]
ana	!V;H@V
and	"J%T'>(4+G,I-D.<85:A;6<K?DACBUD;FTG>IGKAM>O_PIRJSIU@V2W4XCY<Z4[K_Jb>cDdEfFg:h@jIkAl3
and accepting	![,J
and aes	*S
and cannot	3I5V
and carry	QT
and check	!V
and create	!H
and credentials	!D/UBXPWRIiTjU
and curve	9V
and data	QV
and determine	!I4T
and did	.UTJ
and diffie	!F9W
and file	PIQSSJTS
and initialize	!C"U)U-IFTNJPWQVTC
and is	IJO>S[
and its	!K5U
and login	,UKJ
and matches	4J5EH?^S
and may	!EO[SG
and not	!a&H;><==D@CABBGP>Q>Y?
and or	aV
and password	!D"A5J<HBaGKQDTW
and path	!KbU
and port	!E,X-J3I5GKURFTT
and private	!C&K=TAVFJPBQ@RSiX
and public	!JRJjW
and ready	!e,J-GBDK@jJ
and reconnecting	!T
and rejections	!FSJ
and remote	IJ]T
and send	!>"F%^&U5J<CBEEDFVREZJhIiBj?
and server	!I*C9S
and setup	!T
and signing	!V
and somebody	KS
and ssh	2T9K
and sshpass	5U
and that	!D,V3H7^LTRETYiEkW
and the	!=5HFFGSLENWPElK
and then	>YBU
and try	!G3V
and update	!E8VLGNTOT_VkS
and user	!K*W5T
and will	6W
and you	!?3UHT
android	!^/GLJ
angegebene	!J,J-K/_5D8JKFRJ
angegebene host	!J,J-K/_5D8JKFRJ
anmeldung	!E#J&I'J(G)I*K,;-V.@/>0G1E3@4K5?6F7B8E9F:J<C=H>K@IBTEJFGGHIFKBLEMKNJOAPGRdS=T<WTXGZE[I]I^J_DaDbHcEfFgJhDiZjCkJlH
anmeldung fehlgeschlagen	!8,H.G/JAUBVLJOIR[SCTHYU_JhH
anna	:USFjS
annex	!C(V/W5HKTTWiU
annotated	!T,K
annotated connect	!T,K
anonymous	%F&H2I3I5I8B;A=FBFFKJHKDMWSSaKfJi@
anonymous app	!ZTK
anonymous home	%H8J
anonymous node	IILW
anonymous users	!HGTTV
another	!V"H2E8E;JBIJIKYRJTJbHcKkS
another exception	+TfTkU
another process	!WKI
another type	!F2G5_
another user	!T
ansiball	!I^SbG
ansiball z	!I^SbG
ansible	">&G(I)J+G,>-I/V0I1T3E5=6V7F8D9E;A=J@EAFBCCKFKHIIUKBLKOBPFQFT=VKWDXK[G]JaBdKfViEkF
ansible cfg	!I.U
ansible debug	/JLVfS
ansible facts	6W
ansible tmp	!A"G.K/X1V5J;JBEIGKELDiK
answer	!:">&I)J*G,J.J/A1C2H3@7S8@;H<IFFGZK4LEOJPWQIRSSFTaWD^I_AbIcGdWfDhJiClI
answer interactive	!?5C9JGVPXRTZSfJ
answered	!I3J8JBGGUKHNJRHTUWYcXfG
antwort	!_R?TKiGlT
any	!_"B#K%G&8(I*F+H,9.E/G2A3H4K5W7A9?:D?ICFEHGVHIICJILJNEOHP?RZT4VIWSXG[J]G^FaCbDcAdHfAhDiAk;lH
any fingerprints	!J5W
any in	GT
any of	;S@SBAGWLIQIiG
any other	!X
any that	!H/U6TRS
any whl	!X
anywhere	!W,HKKRXTG
ao	!F%I(K+J,H-I.A/S0J3C5G6J7D8I<D>HBTGKIJKFLDNKOIPURU]K^I_JaCbHfKgKkJ
ao servidor	!BQKRWTTiT
ap	/KbS
ap northeast	/KbS
apache	"A%H&>(K*C+G2@6A7I9:<H?D@@A6CIEHGJIALUMEPGQIVDWDYAZ;[B]J^E_Jb>dCfTgJhHiIk8
apache camel	/E0H8H<KFTaIfGkI
apache commons	!<5SBIKIfFlT
apache kafka	,I-U/HKFLTRGTH
apache maven	!W
apache nifi	!D,W/HBUKJRH
apache org	!U
apache sshd	!#"?%K&E*H,C/T2E9B=E?I@GACBIEJFJGGHHIJKUMKOCPFQHYGZ>^IaGbDdJfXiGkClH
api	!n&A*H+K-A.F//0I1F2I3>5?657=8C9F:U;><E=H@IAABJGEHHIEK@N@OFQ@RUS:WEXHYJ[F^C_EaEbBcTdAfEhJk0lF
api error	BGRW
api errors	!EFT
api example	!p,D/65J6AKJTCdJk=
api git	!J
api github	!G:W
api key	!^
api sftp	iS
api v	!]
apk	!FTUiT
apk add	!FTUiT
app	!W"K#@'B(;+?,@.>/K0>5C8K9K=T>@AKD>E<FJGDIWJ8KFLTM@OAPBQHRKTAUFV;W4X;ZF[I]?^:aBe?gUiH
app 1	BHiU
app app	.KIKgT
app asar	RW
app asyncssh	!F
app conf	!HIWST
app core	!G3VAWBYjT
app data	8SCVDH
app example	!E3UgT
app files	!B3VBVRXiZ
app git	!G&D,I3G6F:TAIB[LJPJRKSHTGhXjZ
app index	1VLFSIcX
app js	![1JKE
app net	!<"V&I6S8G9GB9JJKKPJQFTJdUiEkV
app node	*I+J3B5C8><E=C@TBUCKHKJCKAQUhJlU
app paramiko	!;&S-K8KTT[KhG
app php	"U.H/D6J7U;D<I=GKWLIQKSG_SiS
app phpseclib	!H;V=J?X@VAWQVYT
app releases	-W/HKX
app remote	TT
app sftp	![SH
app ssh	!=.I;XBERT
app tmp	CS
app vendor	!J3U5J8W<I?VBHKJ
app war	!Z
app zip	ITLH
app'	3J4U5J
append	!A*T-I2THX
apple	&UkU
application	!Z&G*@,B-G.B/C1J2H3@5=8S99<H=F@IB<GIIVJJKTLBNBOHQTR<S@TAXJ[I^S_GaJcGf<h>i<jIkGlF
application bash	!?^U
applications	RWSTbK
apply	!X5G7VSIdV
applying	!GBVJJiWjV
applying options	!GBVJJiWjV
apps	!F3VLWRUSFiU
apps files	3VRViX
apr	!S"H)I1D7I8GBJCU_S
après	!C"T)U,J1UKHRHTXlJ
après 20	!HRITYlJ
apt	!V.J/B1X5J;JKISI^JbIfG
apt get	!U
apt key	cS
após	!A"G)W,H-A/I1W8HBIKCRBT[_IbJfWiIkU
arc	!D"U1J3J5KIUSU
arcfour	!H*^KJ
arcfour 128	FSiS
arcfour 256	FS
arcfour 3	*Y
arcfour arcfour	FSiT
archiv	!?"T/Z6EBU
archive	"I&J'X(K,E0I1F3D5A<@=W>E?HAVB<FIIZNJO<QFREVGYY[H^J_KbFcGeJfJjHkE
archive 2025	SV
archive example	!U
archive name	!U
archive site	!J
archive ubuntu	!U
archiver	8XKD
archives	']IKSK
archives are	!E']IKSK
archivo	;T>WPKSS
archivos	!U,J/J3T5WKJ
are	!I#G%4&9'Z(9);*1+4,F-+.1/;14203I4=5B6H8F:7;1=,>6?HA;CZDWEXFXGJHJI6J=K9L+M?NAO.P[Q,RWS@TCUEV;W5XVZ8[7^Ga0bDc:dGe^f1g;h9j?kE
are already	/U6U
are correct	,V7SBHRUiFkS
are disabled	!T
are distributed	<T
are free	"VbV
are not	"2#G%A&A'W(F)G*?+G,;-B.@/<1C2=384J526@7F8A96:B<2=<>G?@@XB:EUFUGBHEICJKK9L;MKN=O<PZQDR*T:VGWCZB[D]Ta=b6cCdKeXfAgGhHi:jAk@l?
are prompted	BTRT
are refused	'W
are required	!X
are synchronized	!S
are too	!G+G5H;G<==C>FAIB<C^D]EHFFPEQHSHYU_FhIiIjJ
are using	!I<W
are wrong	!I
are you	lW
area	!H.F0DOFS@eb
args	!D,H-K/U3U5GBIKKNKYUfI
args self	,J
argument	":(E*B+^,7->.=/H0^1C2@3:5I6T7:8A9?<S=DABB;CFEJFGGFHEJILAMJN9QCS7T1VIWEXH[C]J^D_AaDbFc?d=f=gJhIi5k[lJ
argument after	!D+V
argument error	5K;W<H@UISPTYU
argument exception	!["H/I0@5I6K;TIKKILJNIREYT
argument s	!D3KBJKVRTTGiJ
arguments	!c&G9HBJRG
arguments are	!W
arm	!T
arn	!U
arn aws	!U
arquivo	"H(I+I.D/F0I3H8J;K<X=S>GBHDKKFLXOGQERDSFTCVJ[SaUiK
array	!F";)J,@-X.E1B3E5I6S8C;IB8GIJWKULTNcPFQDR:WI[X_WaUbHcGf=i;jIkclI
artifact	&J/D0H1IAUKKLDO^SUTGfI
artifact org	!T
artifacts	!J=S@KBVSH
artifacts over	=TSI
as	!>%E'A(8)I+9-;.I/J0:2J3H4U5=6T7I:C;F>J?A@HAHBYEIFDG?HHKGM@P.RaTKUFVIWGX;YFZ<]S_AbJdBeBiejWkFlB
as 'test	">KJc6
as a	!H#V,U@SAJQXTTiJ
as an	5KKK^W
as deploy	!E-U8IBVKHRXSTTFhV
as duplicity	KU
as error	2T9SRUiU
as f	!F;I<Y=TPHYJ
as home	!XHG
as kim	&YiG
as oncomplete	)J/T1J
as parse	!I
as part	<TFS
as read	SG[VkUlT
as revoked	!F3H4[5E
as root	&W,KBZR_iFjZlG
as sftp	!B6YNKSK_KkJ
as source	!IISLKOV]X
as ssh	!G*V-I9ULT
as success	!Y
as taro	iS
as the	"FBEREi^
as user	!B)K-E/D1C5C6J<JNHR]SGf@iajUkG
asar	RW
ascii	!A/J8KBIIEKBLUNKOJRHSHVC]GcJgm
ascii mode	RJgZ
ash	!B/K5K^WfZ
ash scp	!G^Y
ash usr	!If[
ask	!X
askpass	!>5W<GHEPcQAWC
askpass exec	!BP[
askpass no	!BP[
asks	!E.I3I5F9I>YBTG[OJTIaI
asks for	!E.I3I5F9I>YBTG[OJTIaI
asn	!?;Z<JAWQVYH
asn 1	!?;Z<JAWQVYH
assembly	![
assembly reference	!Y
assertion	!V(U.I/H3J5I;JKDLEOGSJTKcIfJ
assertion error	(U.K/I3J5J<SKELEOGcI
assets	BJLVRWSS
assign	!J/I6V7S
assign requested	!J/I6V7S
assigned	!Y
assistance	!="C&H.T/K5KFJGIIHPIQKTGWJ_JiK
associated	!C3H6EjSkU
associated key	5V
associated with	!D5J6EBSjSkU
asuswrt	!D,SRXiS
asymmetric	@WPW
asymmetric key	@WPW
async	![&J,<.D2J3G5I6J8Z9J?TBDIFOGRH[HiG
async async	!H
async module	!H
async run	!H
async ssh	TS
async with	!I.IIILISK
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio selector	7S
asyncio tasks	1IfJ
asyncio wait	1IfJ
asyncssh	!?"7#H&<'I(F)V/@2E6C8C9B:J<H>J?BA=CGDJGCHTIJKET;VJXHZF]I^BaCb=cGdJeIgGjT
asyncssh config	!J+V
asyncssh conn	BFFTJSMV
asyncssh connect	!G"J)I1GBKQSfG
asyncssh connection	!C,T.HIHLHSJWT
asyncssh kex	HS
asyncssh misc	!2"F&G)U.E0J1V4T9JBWGHIELAMJOJS<TJZJ[J^HaEbEcIiSjWlU
asyncssh opening	!VkU
asyncssh public	!A@UAHBI
asyncssh put	!F
asyncssh sftp	"F)U,H-G/J1H6I8GBKKANFOSRGSV_Ff[kI
at	">#7%?'3(@)H*H+K,I1J4E6F8J9B:7>2AKD7FDGAKGM+NZQFS[U9W8^8_]bCcSfEgIj?kGlI
at '	!W
at 'connect'	!C,I7IBHTW_T
at 0	!H/V3T6GKTSG
at 101	!G.VRJSScFfI
at 94	fH
at a	!F/I3FLJN]
at app	!F"U1E4S6T9F;H=TB<QHTJdUiIkU
at async	!G
at c	/I3H5T<KKILTOS
at ch	!G
at channel	!J0TLSSTaS
at client	!1&T*C-9.?1U2C8?;V<J=IBAFDIEKXLBNFOIR;S=YS[GcCfIiSlC
at com	!D&?(J+I,D-U/H4>;I=2CJEJHUOIQHZF^CeJgIjDlI
at compat	!GcT
at connect	;GATPU
at connection	!X@SBHKJPUQSTJ
at data	(T
at date	!U9WBK
at do	!C&@-J.E;JBUFXIJKIOJQDRTSA[TcTfIlS
at duplicati	-I3T5I8WKS
at emit	!H"SLJ_JdS
at end	!C1K;SAKkS
at file	!DLJRW
at fmt	!G7TLJ
at ftp	lU
at ganymed	!I,K
at get	!F,J/V9SKKTJ
at handle	*T
at home	%S*K/J7I9I;FBDITLHPISJTHfViH
at internal	,J7VTJ
at io	"H-G0I4T9GFSIHKSL@QHSKVK[JaDfAhFiUjT
at ipaddr	!I"G,W5K<HATSGZX_JfKiFjHkG
at java	)K.U1G3J5E;E<SBJKFLCNKSJTTWKfJ
at jp	;T
at jsch	!F;SBIHTPJ
at least	!C;SEY
at line	3Z5HBIIJLHRKWTXT
at list	KU_J
at localhost	!W
at location	!J,I.Y3JBIOURJSTVT
at main	(D.F5IBGIUKHLXRJcKiJ
at module	!F
at net	!;"S)T.D/D1I2D7K9E<J?S@GKDL@N=Q>VVYGZK_XcGhTj@
at new	;K=TSJ
at node	-D/K;HAIKJN__HcEfJ
at object	!I%T&U=ZBJIIKKLHPWRT[HiIjIkU
at offset	.T
at on	!J%T.DKINKOUSVcKfX
at org	!B"J-V.T/V2I4T6K7C9H;TAKIKK2LJPTRJT9YDZI[G_:aHbJf5hGkE
at port	!D7UBSRFkV
at process	!HNTSJkS
at protocol	!H
at read	!K<T
at receiver	!E.YLI
at renci	!H&K,G0U1G6I7E9D;E?GIFK7N[OVQ=TYWDXGZDbEcJdG
at send	/X1F5WBVKHTHfH
at sftp	!4"E)?*D+H0U1H2H3H6B9=<<ABB^HHJGKBLYN>OUQHSXVJWDXI[W_AaSb>cTdGiBl?
at socket	-U2K7S8F;K@JBKJJKHRJ_UiJ
at src	3X
at ssh	,E.J/D3H5A7J9J=SCXFJLIPHQIRCSFTD
at system	!b,?-I=SAJISKELHSI
at tcp	%I/C6F7@BKKUNHSI
at the	!D/F5J7TBHKFLXSUkT
at this	!="I-F2K3KKKNBTJWJ_cbKiJkF
at timeout	-V8UJUKINWkWlJ
at tls	!W
at top	!FBUeTiU
at trilead	!DKK
at unix	!U
at upload	,F.F/@1V7F8JLINGPWR[SHT@fW
at url	ETbVcV
at usr	*T,V<VAUBETIiE
at var	!T,DTE
at w	KU
at win	!F7TKGdSfT
atmoz	!Y
atmoz sftp	!Y
atom	NVlT
atom packages	NVlT
attack	!["I&I*K+I,B-I.D/F3^6H7K8H9I;K<KBBFJGJKAL@NHOJPIQIRCSFTC_EbJcJfDhJiIkG
attack or	!J3T
attacker	!E2S5S
attacker might	!E2S5S
attacks	!W3B5CUW
attempt	!>#H%J&;'I)>*I+B,Y162@364F5D6B7H9B<>>KACDGFUGKJ<LDMENEPITjUJV>W<XCZ?]S^G_IcEdKeHfCgEhJiX
attempt 1	/G1J3J5HBWFDKTRSTGVJZIbIcKfHiT
attempt 2	!T-K/K9I
attempt 3	/TBT
attempt failed	!?-B5K7TKCNJRBTc_GiElT
attempt for	!H"E8JBIRJi^
attempt key	BJ
attempt timed	!E,I-EK@T]_K
attempt to	,Z-J7@KFSIT^dB
attempt was	!A-V.H7JBEKUNTRFSKT9iK
attempt with	!>F[
attempted	!7#U%I*D,C-B.J/I2E3E7T9?<V=I?J@JGSIJKBLGNCSHYKbHcKdIjWkF
attempted methods	!?#U*D-F.K/J2F3F7J9@<V=J?K@KGSIJKGLHNDRSSJbIdJkG
attempted ssh	!EBUjU
attempting	#[%J&D*J-G2J3E5A6S8T9I<B@IAUBKFTKFP@QDSJWSYJZIdIjTkFlJ
attempting 'publickey'	GTRUiT
attempting publickey	BVRHjY
attempting to	#W&I-I5H6T8U9KBCKHPJRIWT_SdJiGkG
attempts	(I)J-@.J0K1G2I3F5A6K8B9C;H<FAIGBKGOFPFQ>R?VKWJXJZJ[I]J_KaGbHcGfChhiGjAkAl@
attempts backend	KTLWSX
attempts exceeded	!CB=RK_?hbi@
attempts in	!V
attr	8TaW
attribute	!U&J.K/KKJSJaT
attribute '	5U
attribute error	!a&KKK
attributes	"K(D.J/H0H1A5G<EBDI>LCOAPIQVRHS>V_[G]IabbJfJgJ
attributes of	!@IKV_
attrs	!E(T.FBJKJae
attrs were	(T
au	"F(F*J-E.F/U0H1K2K3I5K6I8J9IBHGKIFK?LINKO@RUSVT[[H_Ha@dTiGkH
au serveur	-I7JKIRVTX_K
aucun	!B"F&H+I,:-</<1I3B6G7Z8H9c;K<?=I>GBFCJEGFKGBK9NKOJQDR<SBT;WEXJ_>aKbAdJfFh:iDkH
aucune	!B-J/F3I5W9IKKOHTDhVjX
aucune connexion	,U
audit	!d"G9KBKEH
auf	!F"B#J&J'J(F*J,:-J.X0B3C5>6F7B8B9G;E<H=IGJI@K>L9QFScT;VKXIYK[F]H^J_CaAbFcDeJgJhJiFkJlI
auf dem	!C)T,I.a/E3J5FBHKJLERFSDTG_KcJlJ
aufbauen	,JRHlW
aufbauen bitte	!HlW
aufgetreten	!Y/F3JIJOHQHSHaW
auflösen	/TRJ
aug	!W"V.E5J7S=I@KBJEJFJHHRVSAc?fUhK
aug 2026	!T"W.E5K7S=I@KEJFKHHRVSAc?fUhK
august	!T
august 13	!T
aur	?SBSPT
aus	!T;KQV
autenticación	!T,:/?7IRaT;
autenticazione	!W/K5KRXT@iD
autenticação	!F%J,K/J3FBVPJQJR^SKT=bKiT
auth	!B"W#;&b'=(7)/*!+0,!-<.#/!051!223%425)6*7!8!93:G;?<J>9?@@@BgC0D;E6FcGjH*I/KAL!N!O/P[RgS!T!U?V5W!X.YD[2]:^._#a0b'c&d*e:f!g9i^jfk!l.
auth 16	!I&Y;G<UAKPTQHYV
auth app	&KB[FYGKRBjU
auth attempt	!>F[
auth authentication	?UBU
auth cancel	!6"A%J&B*G,F-=/F2H3C4J5C6H7H8C9A:J;B<H=G?F@EA>B?F7GcHJJGK:MKNCPaRXTEWHXJYIZH^J_CbIcIdKfChCi:j>kF
auth error	!="J&G,I-I3H5GB_GIKDPJTEjI
auth exception	!5"X%J&H-E.J3J8H;B<G=J?KAHGXJILJPARESJYJZD_JjY
auth fail	!-"8%E&7)G*;,>-4.I/?1@2=384H546C7>8?9-:J;;<?=A?E@CBeFfHGJFK4LBN;OFP!Q?ReSET7W=XFYDZH[J^I_3aHbCcDdFf=hAiljak?lF
auth failed	!f&J.GFJGJKJR8iEjI
auth failure	:VBWRIiH
auth failures	_FhW
auth for	!a
auth from	!F-HMT
auth handler	!JGT
auth home	FGR[iJ
auth impl	!T
auth key	!H;TAXPGQU
auth log	!H-V9X
auth login	BGQWRHiE
auth method	-W;H<I=JAICJKUPIiVjU
auth methods	!D&G,J9JBXFTRSiTjV
auth password	!J9GFJGUKUQHRYZJ
auth pubkey	!=&F=YAVjE
auth public	!DAJB@FHPXRFZWiFjJ
auth publickey	ZT
auth py	!T
auth service	BVGHiXjS
auth sock	!H"F%Y&g,J-K5H9K<HBEFGGFIKKDLJPFR:TFhJiD
auth ssh	!K&H3SFTRTjC
auth succeeded	!XFK
auth successful	!T
auth timeout	!F8=BKGWJUKTRW
auth tls	!U
authenticate	"T%7(J)A*4+G,)-K/-0E1<233'4D5+6>79889*=H>@AaBdC@EFFWGXH>I>JBKFL-MHN0O=RdSCT1VAW7X@YE[E]F^I_9a<bFcDd@eFf.gKh@idjak5l=
authenticate and	!K.U
authenticate as	!J;JAXBSRHiWjT
authenticate attempted	!?#U*D-F.K/J2F3F7J9@<V=J?K@KGSIJKGLHNDRSSJbIdJkG
authenticate i	!IFU
authenticate public	?UBE
authenticate ssh	!="C&W-U1J3J5I8F9J;U<J=EAYGILJQ_R<SJTIbDfEjY
authenticate to	!S.K@VAUFTQHSH
authenticate unable	!=;B=UAIBUPEQ@R]YH
authenticate using	!8"J;<<@=G>K@KA@B^GUP<Q9R]Y@
authenticate when	!F
authenticate with	!G"E&B,I-G/G1H3J5H;H?WAUB[FCGSKFQVTEZKfHi[jU
authenticate'	!E3K5IBBKJR]
authenticated	!]#I%>&E)V*H,;->/@1V2F3@4K5<6G7C8C;;<:=<>J?G@=A=C9DXEBF5GbIIJCLBMGNAP@Q?RDT=WGXFY>Z=_AaJdGfYjIkBlC
authenticated as	)T1VbVcVfK
authenticated but	"I:SLJ
authenticated to	!i"V%G)W,C-H1T5J7H8I;J<FAIB2CJFEGAJKRETGYIZJ^SdKfXhHiDj7kJ
authenticated users	!CCGDY
authenticated using	=K@KFJGaRJjH
authenticated via	!T
authenticating	&W(H+G,?.I/?2>3<5J6J7A8<9?;H<=>IADBSGHIAMINAOIQURVSHTBVHWCXHYK[JaGbKcKdEfJgIjTk>lD
authenticating failed	!A.F/F3G5ABUKKLFQJRYSETHiGlJ
authenticating no	!D&WjU
authenticating to	!E7IBUKZRHWKi[jUkF
authenticating user	!<1HBWFWRSZV_JfH
authenticating with	"Z%S&C-T3J5H8K;C<H=I@GADFCGIIIQWSJYEZG_SbJcHj@
authentication	!I&V'-())+*3+!,!-!.!/!0%142)354(526!7!869!:8;I<U=>>D?;@<AIBqC<D;E?F]GbH)I!J?K?L.M'N!O!P@QGRkS!T!U7V:YDZd[!]-^2_Ha!b!c+d!e-f+g9hciijdk!l!
authentication agent	!;"H%[&^.U;H<FAKB9R?TIWIiFjG
authentication attempts	!A<JBDKGRG_>hdjH
authentication authenticate	!IFU
authentication but	!EBUjU
authentication by	!9"T%J3K5G=CAaF?PDQVRHYDZDjY
authentication code	!D"K*X-I2J9BBGJSNUgXiK
authentication complete	)X1U8U<GB@GHKULTR?SUc^f[iGjI
authentication completed	1U
authentication error	%K&H*J,I3J5C8H9H;?<A=G>JAFGAJJK8LFPTQBR[SITFWEYJZJ_HfFhDiSjU
authentication exception	"S%<*:+J,=-?.F/F2C397G8:9>;.<7=J?K@DA6FYGWJ@KVLBN?OJP6Q.S8T=W0X>YE^E_<bGcIdJf8h4kD
authentication failed	"T#W&D'I(@)B*J+C,!-(.+/(0@1/2C4A6>738,9B=C>G?KBSC<DIEFF^GSH:I>J:K!L&MEN.O=PHRdS*T/UJV<XUZU[B]C^8_!a9b7c8d?eFf&gCh8ibj_k7l6
authentication failure	"<#I%<&1'I*E,D-G.6/D0G1C2I3F5@9F:K<B=F>J@HATBUCTGAK4L;NKO@SBT<W?XCZB[A^G_=aIcKeIf@h@iWjU
authentication failures	!T"G%F&H*I,G-@.E1F2K3H5G6E8C9H;HAIB.GHJIK>LHN=R=SITEWJXJZJ_!bIcCfHhgi8j?kG
authentication keyboard	BDGeR;
authentication log	!C"UBG
authentication manager	!J?UBU
authentication method	!A"A#J&=)K*A,G-I/K1D2G3G4I5=7J8G9<:J;H>IAABUGUIGJIKJLDNIQFRUTGVIWEZc_IhSkH
authentication methods	!6"+&X'H(F)B*5+G,6-9.4/<0E1C2=344D5.6D7=8;97<VB]GUH<IBJ<K.LIMFN;ODRVS5TAUKVBW=X=ZX[D]H^A_8aCb>c?dDeIfDgFhDi[jZk?lC
authentication no	"CBWFJGIRVZSi@
authentication password	!WGFRFZX
authentication publickey	5H9J;G<HAJBVGIKJQJRfZGfIiT
authentication refused	!?)CBbDERIiU
authentication rejected	!A3G5EBXQWRUiZjT
authentication required	"@&U.H3J5H8I9J;J<XFJGBKELHNJR6SGVJW_XYYJZF^K_HaJhEiAjD
authentication required'	!WWJ
authentication session	!TBGFJREZWiE
authentication socket	hS
authentication succeeded	!Y"G1H8[<IFFGJKXPKQKR?ZGfKiDjE
authentication successful	!e3J5JBCRJiI
authentication that	!G"IBSGGiUjV
authentication to	!C,HB]GTKHR^TJiVlG
authentication type	"B%F&H*I+J3H5J8K9J;IAHB=F@GSKDLJNIQ?R[SKWIZZ_GcJfJhDjJ
authentication type'	!GGGRVZXiJ
authentication was	!W
authentication with	!:"K&Z*G,I-J3J5H9I;H<HAGGVKJNKPUQIRVTFZI_GhIiZj]
authentication'	!J&@BJGERZiIjK
authentications	&C*K1I4J5HFKKJPFZYhS
authentications that	&C*K1I4J5HFKPFZYhS
authenticity	!J,C/G3W5_7IBCKFQKSJjI
authenticity of	!J,C/G3W5_7IBCKFQKSJjI
authentification	"Y)T,D-I/A3J7I9IBVKGQJR[SKT>iUlJ
authentifizierung	#K%K&J'J(H)J*I+J,4-F.G/>0I1E2J3G4J5F6F7E8D9E:K;G<J>K?K@JAHB_EJFJHJIJJJK>LIMJNHOHPHQERcS>T7VKWHXHYIZG]J^I_GaIbHcIdKeKfHgIhFi^jUkJlH
authentifizierung fehlgeschlagen	!/*K,7-K.I/C1I3K7I8H9H;JBbGJKCNKOJQKRdS@T;XKZI_JcKfJhJiajVlJ
author	!^KH
authorised	![,E3J5TkK
authority	!V3K5I;JBFCFDZ
authority authenticated	!CCGDY
authorized	![#S%H&E+I1A2I3B4K5<9J:H;F<H=D?J@BACBcCEDCEFF?GHKFLDPCQJR@TKaHhJiGkI
authorized keys	#U&I+J1D2K3H5C;I<J=F@DAFBaCGDDEIFAGJLHPHRESTfThK
authorized to	5GBUSK
authorized users	!U
authpriv	!HiT
authpriv warn	!HiT
auto	!Y"E&J)K*J+J,?1B2G3A6G7I8Z9F<BAGBJFKJJK:NGPJQVT@^I_GbEcJdJeTfEi=jCkF
auto accept	!I5V
auto logout	!@8_KETJ
auto o	IU
auto reset	KK
automatic	SJaU
automatic merge	!U
automatic upload	SKaV
automatically	!d5A
automatically replace	!V
autossh	!S-J3I8U9KRHiKkK
autossh exiting	,T5V8HBU
aux	0W
av	,JRJiKjV
avail	![
available	"V%S&c'C(>);+=,=-3/(0?133K4A556;7D9B:I<Y@GBTCIDCE@GAH5I5J5K'L;MDN>O9QJS-TJUEV<W7X=[:]=^8_-a5c6d;e?fBgBh=iVjVk,lK
available authentication	!7"A%J,J.F;AAIB[FSGEKILHPGQTYKhCi[jV
available commands	!ZLK
available exception	3WTJiU
available for	!G&K*J.K5>9F<F@SAVKIPJQE
available last	!A,UBTTTiT
available on	!X,K.TBH
available publickey	!V&J;H<HB?GILTYKi^
available remote	lU
available server	!8*I1E9K;U=W>TFDGUPB
available since	!T
available ssh	!D#V,V2W3K5K9ITU
available user	!G*X9ZBK
available with	!UPG
avec	"G*X,T-I.K/B2Y3J5G9YB@KHOARKSET>_IbTlJ
average	,T-J2U9IkV
average 0	,UkV
avez	!D5X
avez les	&T
aviso	!K3TXU
avoid	!c,JKJRKTJ
avz	!TaSkI
await	,S3I8@9KBAJIK@R>TIfaiHjJ
await asyncio	1IfJ
await asyncssh	5S
await fut	7S
await loop	!J,U-IKJNG_H
await options	,J-T1K5U7FNU_TkT
await self	!F
awaiting	!U
away	!G/J7[dH
away example	!G/J7[dH
aws	!_"H*K+H,I.G/J1I3H5F7J8K9F;><X=HAGCUIJKELFNKR;YC^JaJcIfJiD
aws iam	!S
aws instance	!H;F<WBIPSTW
aws key	![<I
aws sftp	lT
axios	![
axios error	![
az	!I#V5HB?SJTSbJiUkH
az public	TU
azure	!Y/Z1DDKLJSIYU
b	"-%@&4'B)=+4-:.E0V153G4A5B678F:C<G=;>E?D@<A6BGC@DEEBFEG=HJI?NZOXP7Q1RBTBUFV5WIZ=[G^>_=aTb4cXd@f1gViTkEl:
b 0	/T
b 080074	!Y
b 1	*T2V
b 100	!W
b 12	-U2S9S
b 2	!e5F
b 3	!I;TiUjV
b 33	!T
b 5	!V
b 9	!S
b buffer	!T
b c	!S"F(H*H,X-I.D0C7H8F9D;HB=HEIFK?NZOFRAS=TBYJ[F]KaCbHcEfKiGkH
b failed	!FLZSX
b git	![
b in	TU
b s	(D/J3JBIIIJWKTNJOUTJVJcIgX
b sftp	!DcT
b txt	0TSTaF
b written	!USJ
b'	*J.G0I3E5B9I;GAGFTLFNSOKRJTJVVWVYK_HbUkG
b' 0	!JBVFUiV
b' 3	!U
b' date	!V
b' home	<S
b''	,TkJ
b'error	!A5J9H<]PJQV
b'ssh	,TkK
back	"E,J/H1I2J3G5H6K8H9HKCLJNIRESHTI_Vc]fH
back from	!E(SKJNKc[
back off	!a
back to	!d
backend	"1#I%J&B(I*?+F1;2F6I96;C=>?JB?F>KELXNHSSTXXHYFZE]K^@_AaIb<cTdAfIhDiBlH
backend exception	!F">*G-F1E6D7D8<9D;GAEBJGCHUI>KBLVNAOGQERVSSV@WF[J^H_GaGbKcXdEf@iEjDk3
backend repository	!U
backend sftp	!?5JLXSXVV
backend ss	-I3T5I
backend ssh	&H<C@UATBCGZiJ
backend'	,UTW
background	5HBT
backtrace	5GKT
backtrace restricted	!B5GKU
backup	!E#C%@&-'G)8*:+>,V-A.c1;284A7U8T96:G;0>I?G@@AICJEEFIGEH5I-J?LYMFNIO0P;Q6RWV<W8X>Y=Z=]A^=b.d?eCf<gCkTl<
backup a	!F0S3KLGSBaW
backup completed	NT
backup data	3U
backup date	!T
backup example	!?/T3S6U7EkV
backup failed	!E-K.KKERWSFk[
backup home	.TLJSK
backup ipaddr	!DFVGYLKiV
backup new	5GBUiKjU
backup of	BURWTViV
backup on	,S
backup sftp	!E1YLTRJSTfU
backup ssh	"X5XHERKiX
backup statistics	!S
backup tar	![.T=JRESEaJ
backup task	,J.W7J8VKURKTG
backup to	!^<VBHiJjT
backups	!=BCL^RESdTIaFiI
bad	!5"@#6%/&;':(5)Z*9+~,/-,.#/!1!2(4H5#7:8!97;><!=#>1?8A1BFC_DYEGF!HGJ7K<LGMTN^O,P!QZSDT7U?V.WHXDY7^=_!bJd2eFf8h;i<j(kVlI
bad authentication	"C%J&K*J+K3H;J@JAJBCFEGTKBNJQERUWIZZ_FfK
bad command	"S
bad configuration	!8+hBHNG
bad decrypt	;J@EBHPAQfYJ
bad entry	!K3S5J
bad gateway	!X+J,V7XBHKINCRJTU
bad handshake	-KWW
bad host	+K2E3W4U5D;IHYKGQJRJ
bad interpreter	<JIILHWKgV
bad key	!I+X3J;J@UBHPJ
bad line	!G"T+KKKNGbScVkJ
bad message	.I0Y3J5IBHRJSJVK[KaUcGfV
bad owner	!>+dBG
bad ownership	!8"K)d+J1E8KBYKIRGSJiJkJ
bad packet	!D"J)J*U,I-J.K8K9ILKNdRJcI
bad passphrase	!W%I+E3K<I>J?I@VBGCGDJP;RIYV
bad password	!>3J5J<E@IAGKKPDQbTIiX
bad path	!90IIYKJOKSTVIaI
bad path'	!JSJ[T
bad permissions	!E%F5J;C<>=4CeD_E:FEGJPEQ>RFYDiFjC
bad protocol	!B-FM^N@_GlY
bad request	!@-K3I:TMBN]WJXW_JkU
bad ssh	!=*I+d9?JJKGNERJlH
badmatch	9U
badmatch false	9U
bam	!="?&H(X)E*G+I,:/E0W1<2J3:5<6H7C9A;><F=H@JAFFKGIHFLFMUPHQERCSTTCWGXJYJ[?]g_WaGb=c@dKeFf=gChIiAjElC
bam failed	!@(Z-V.F0K8XBEIHLCRG_X
bam hdr	![
bam no	!J.SIULJ
bam to	!I-T1IJTNUOG]T_YkU
bam'	!K]U
ban	!G"H-K8H9JBHFKKIMIRH_diHkH
ban actions	!H_ZkI
ban filter	_T
ban ipaddr	!?"H8IBIKJMJRJ_diJkI
ban jail	!Y_K
ban server	!V
bank	!J.U3Y;I@TAJBJRHSS[W
bank example	3Y
banned	!>"H*J,C-A/J2J3D5B8D9GB?FJK?NDRFTI_kbIfHhIiFkG
banner	!<"D#I%J&;'H(E):*@+9,&-i.F/-0B132:3B5D6;7)8+9+:I;><;>H?G@HA<B0DGEKFEGFHEI@K:L<MZNsOFP@Q;R3SETFUHVBWUXKYHZC[G]H^B_faFb?c>d0eGf8gDhCi0j>k_
banner 13	,K-TNFTH_SkT
banner errno	!D-V
banner exchange	!3"K,H-Y2E7C8G9HK6NZXBd=iIkElF
banner http	!HNV
banner in	!K*H,F-Y7JKYNST@_S
banner line	!A-@TK_Uk]
banner match	!F
banner ssh	NIkY
banner str	!I-TkT
bap	!B"S,G5HPJ
bap publisher	!C"T,H5INJPJ
bare	!D&V3U5SgU
bare repository	!G3X
base	!I"W&;'J(G-I.T0D3A5=;a>J?I@FA=CFDJEIIUJBLEMINSO?PJVDW?XDYHZE[@]HaIb>eJgGiClB
base 64	,K3G5G;e<H@JAFKDNHPKRHSSTJ
base client	"Y-D1K8UKJNY_FkS
base commons	!E)T/K1U7GTI
base connected	!W
base de	!Z
base events	!F
base exceptions	!E^S
base ftp	!GBGRV
base java	!;"U3J5G;H<SBGGTIUKDLGQJ
base provisioning	!T
base py	!I8TKS
base ssh	!DBVFXRGTVjV
base sun	9KNK
base using	!T
base waiting	!T
base'	!W
based	PIQSSJ
based variables	PIQSSJTS
bash	!e"J#H%H&;'G(H)K*A,?/40E1>2F3J4J5A6F7G8?9B:G<5==?H@DACB0CHDJEFFGGCH>I1JHK7LAMIN9ODPCQGR6S,TEVCXFYCZE[H]I^b_Da:bceGhHi9j<k6lG
bash deploy	!U<KIILJRGS@aJgV
bash is	!?^U
bash line	!G-E/G1D3I5EBGIKKFNGWTbafH
bash m	<JIILHWKgV
bash scp	!F^X
bash warning	!W
bashrc	!C"HKFbGca
basic	BGRGSTlX
bastion	!>"F&E)J1@6>8F9J;C=G?K@TFUGGHGIJJCK9LHNAPDSKTBWqX9YI_=bHd>fCkJlJ
bastion example	!A,B/I6J7DFUKGW^XE_JdJkD
batch	!V"=%K&A'J(D)E*E+C,=-?.?0@1;2D4J5W6I7G8:9@:J;7=C?I@CACBKDKHGI:JJLEN?PTQAS4T<VGWEXKZZ]H^X_Ea?bDc<dKeHf:gWhHiEkClG
batch file	!E^[
batch ipaddr	!T
batch job	!]
batch mode	!F"I&J,J1K2H5Z9H;FKELHOKPVQISFTHZ[^JcGfC
batch response	!T
batchmode	!b,I/G5J6H
batchmode no	!b,I/G5J6H
bb	LI
bc	!S
bcrypt	!:8I;JAVP[
bcrypt pbkdf	!IAX
be	"C#S&;'<*.+3-F/T0*142*3W466B8/99;I<I>2?@B=C^H@IAJ5KFLUM;N1OWR=SVTGW=[K]2^<_9a5bJcDdDeTh1iIjIk9lA
be a	!XKJLTOIiW
be accepted	!I5V
be accessed	!G.GAXLZQYSVfI
be allocated	!SbS
be allowed	3K5IBXRGjS
be an	!GQU
be available	.ITS_J
be changed	!ILSS[
be completed	!;,T.W7TKJLU
be created	!B.J<TLFOGSCe_
be denied	!I5U
be down	!?9SBHRH
be established	#U,A-H/D3W5_9I;I<KAIFFKDQHSH_JdIiUjV
be exactly	!D;W@YA[FWQUYZ
be executed	!IBKOURJSXfV
be found	&J.E1K3A5>;HKJLZOKSKTVWKbJf@iGkK
be ignored	!:<D=FBEC[DWFIPGQI
be in	!G;U<I>E@TFKPIQWYH
be incorrect	;KAKQT
be installed	!I/U6UBTRS
be loaded	!V<HBI
be made	,V5JKHSJ
be opened	"J.J/I1J3J;F<X=U@HBDKHOJQGRTfUiU
be overwritten	!X
be owned	!JCV
be properly	!?9SBHRH
be reached	dS
be read	!G;TSIVV
be removed	6W
be replaced	!?3JBKO^SFgV
be resolved	!E,B.E/f3G5J6IKKLFOJRISETEfG
be sent	!IdS
be set	CT
be specified	;IPY
be started	"V%J)U,;-H/?1T3J5G7K8J9J:I;IAGBFK:L<NEQIRGSHTBVJWGXJaKbXcUeIiJkK
be transferred	IS
be used	!D"J%[&F,H-K/J3F5D9H;E<J@IAFGIKFLIOJPGQESFTJXSZT[W
be validated	!B3Z5^
be verified	/J3WHKKHLIVS
be vulnerable	UW
be written	!I.TSW
bean	!Z/F
bean of	!^
bean with	/J<T
beans	!V/H<S
beans factory	!V/H<S
became	!A-U2U9T=VFFPFRJgS
became not	!B-V2U9T=WFFPFRJ
because	!T"c#I%E&>'J*D+I-:.T/20?1E2?3H4H5S6A8I9A:G;==F?J@FA?BJCGDKEFF?GAHDI?JGLTMGN<PBQAR8S8UKVDWEXGYEZE[;^;_CaUeCfEgJiIk?lD
because account	"ThJiD
because connected	dU
because host	5U
because it	!F,H.X3C5D<WBTKDTCjT
because none	"Z3JBJiC
because not	!F
because of	3JjU
because path	L]
because shell	!="]
because stdin	!SbS
because the	!X&I-J.J/E2J9JB<KBLIRESGbKiEjJkJ
because they	!W
because you	KS
because your	KS
become	!T#S5K8JKIiT
become available	#S8KBVKKiU
been	#D'J(J*F+I,H/<0G2?6G;9=F>I?I@BA>BGCBDIEHGDHEIHJAL<MKN;PJQ8RDWBXIY@ZI[H]I^H_VdIeFgJhAkDlC
been able	!K.U
been added	!B%U&V3KiVjU
been changed	"I3g4H59BFKJRFiI
been configured	!G<W
been deprecated	!W
been moved	!T
been saved	!e3I;HYF
been unexpectedly	!=,J-S3?5E8GB=SUVV^KaUcU
befehl	!I"WRGiU
before	!C%D&<(J*;+E,F-k.=/C0I2:4E6F7>809J:J<?=E>I?H@CABB6CEEHGFHHJCK?LAOEP?Q@T5VJWSXCYEZI[E]K^@_WaEb9cVdGeKfAgJh>iKjDl?
before any	!F-T5JNKWV
before auth	!D-F5XBKKIMTNK
before handshake	!=)J*F,H-[/K1C2I7D8GNWRJT=_WdJlK
before identification	!I-aKDWD_G
before retry	!G/UBU
before the	!VKI
before they	IS
before you	!^
begin	!F%E&@)K,E1E5J8G<@=B>DAnBCCFFDGJHHKBN@Q7RHTDWEXUYXZI_EbJcIfDhIkF
begin '	!F;G?U@_BKPJQGYY
begin openssh	!5<D=J>G?D@JAqBDCKQHjK
begin rsa	!I;Z
begin session	!S*T2U9UKK
beginning	,G-S1I3H5J8G;G@KAGBDKDTGYV]ViH
beginning auth	![
beginning max	!B,K-U
begins	@H
begins with	@H
behind	!S
bei	,@.J/H0K1U3K5J6G7J8A;IBXIJNJOFQJSFTTYSaKbJfGhGiV
bei der	,KTV
bei renci	1X8HKK_V
bei sftp	!DB[RSiZ
beim	!<"C&J'I(H*J,?-H.>/=0F3C5B6E7C8D9H<F=JASB?HKI@K<LXMJNJPKR>SSTZVJWHXHZK[F]I^I_FaVbIcDeJgIhKiBjIkJlG
being	"?&K)J,J-B.=/G1@3E4V5=8a9J;E<I@KAHFGGIIIJHK[LGNEODPIQDR@S=T@WIXJYK[I_8aJbFcHf7hJiAjIlG
being used	4X5HKH
beispiel	!D"T/T6IBUKJTDi[
beispiel de	!D"T/T6IBUKJTDi[
below	BJIT
below the	!I
ben	BT
benutzer	"Y+K,F/I3J5E;B=[@JBEDVQFRHSITIYJ
benutzername	!T/JBXhJiW
berechtigung	!UCK
berechtigungen	!ECIDTSTaS
bereits	!C"D(J,H.D/E0F1I3J5G6I8HBFI?K@L<OcQIRFSCTHXK[J_GaDbIcGfGlI
best	!S5J
beta	/S5WHS
better	5TBTbWcV
beyond	!F.JKF]Z
bien	5WbEcV
big	"I(I)I,I-E._/H1B3I5E8U9H;JBDICJVKFL>NDO9RES?TDVH[@][^H_BaBbHfDiJkI
big bam	]T
big iso	.B0T8KJWK<LIOF[G]YaH
big tar	8[
bigger	!D(J.IKHLIOSSI[J]_
bigger or	!IISLKOV]X
bigger than	!J]X
bin	#H%D'J)B*?081/4H5F8<99:H;9=7>H?G@JBHDJEFF=GCIJJEK=L7MINDPUQ@SAV>W]ZD]F_DeEgXk-lE
bin bash	-G<IIHLFNKWVbUfJgUkJ
bin git	5TBViK
bin git'	!V&T
bin ld	![<JIHLJSJ
bin python	!Y6V
bin rsync	!HBSLWSSTUbJ
bin sh	/KBJW__J
bin ssh	!B&D-I7K9K;J<ZIJKJLIWT^U
binaries	!V
binary	!I*I-G3J8VL?NGSITG^Z_U
binary 100	![
bind	!j"K,@/G5K6K9K:JBIKJRETF_IiEkJ
bind for	!T
bind invalid	!VRJ
bind to	!],H
binding	!IfW
bio	!a;BCJKJQH
bit	!C2K5J<K@KBGEcKKPH
bit rsa	EYFC
bitbucket shell	!T
bits	"J%I&J,I-J/I2A3B5A9D:I<E=FATB@CHEhFKHKKHP<RISJTKcKfKiJjG
bits is	!GEX
bits long	!D;W@YA[FWQUYZ
bitte	!H"S&G(J)H,=-K0G1E3E7E8F9J;G<H=JAKFJGIHJIHKFLCNHPJQBWHXZZI[H^J_HaFbGcHfCiVkHlV
bitte kontaktieren	!DhT
bitte wenden	!E"VSV
bk	!BBIKILVRSTKiW
blbn	!D;^AC
blbn nza	!H;X
blink	!I/U6GIULJTJ
blink ssh	/U6GTJ
blob	!J"J-J0T3G8JLIOVRHSFbJgViJ
block	&G*I+J/;4K5F6K8=9B<G=FAGB:FIKVNXP?RCVIWGYT]J^H_WbFcAdShFiEjIkT
block 2	!J_SkU
block data	!W;SPJ
block in	!H/D8KBKfT
block size	!HIJSV
blocked	!C"U'W,H3H5H:KBAKKLJRHSETHX[aIiGjJ
blocked by	!A'WBIRKSHXVaI
blocking	!E/TRJTZkT
blocking access	!K/TkU
blocks	5JJHKG
blog	FS
blog date	FT
blowfish	!T*U
blowfish cbc	*U
blowfish has	!V
bob	!K,T
body	!C,T;_>K?J@IADKJQHTWYH
bom	!I;S?UQW
bookworm	!W
bookworm in	!U
bool	!E+W.T5K;JIEKDLWSY_K
boolean	-I1W9KfG
boolean null	!I1WKSfH
boot	!GBTTTjU
boot this	,W-TBVFTTBiJ
boot timeout	!ETU
booted	!e,J-GBDK@jJ
booted and	!e,J-GBDK@jJ
bootstrap	!J,VTX
borg	)D*K-E.^0H5S8:9G=IFKL@N@OKQHR8SXTHWB[K^;_@aJbTcFeJf:i:kBlJ
borg error	!T
borg passcommand	!U
borg passphrase	!U
borg working	&T)H-F.I3U5U8>9JBTNCPUR>WD^>_BbVcIf;i=kD
borgmatic	-S5IKT_TbH
borgmatic config	8T
botocore	!_
botocore exceptions	!_
bouncy	!V
bouncy castle	!V
bouncycastle	QY
bouncycastle openssl	!@QZ
bound	!F"V%VBTRVTJcShXiT
bound agent	%VhY
box	!C"I&T)K+J,H.K5>6U;C=SBUGDIGKILEPHQIR>SCTFVTZJaUbBcWfGi=
box new	&X1U5J<HGHRJcXiI
box via	!F=V
br	,K-I.I/]5JBXKJRGSJTIWB
branch	!V&K5I6JBHQI
branch hook	!X
branch is	!V
branch update	!X
branches	!X&W<WBE
breach	!D3X5G
brew	!XSJ
bridge	@UAUBGNFPTXYkY
broken	!H"T#G%A&<'H(G)]*7+D,6-A.G/F0E1b29344E5A6@7B8Y9A:F;@?JAGBHEDFAGCH@IDK_LGNDOBRES?THUIVCXAYGZF[B]E^;aBb@c:dHeGgFh>i6j@kHlA
broken at	!;,S.D1V3J5U8DLJPS_DbHcJfXiI
broken by	!Y
broken pipe	"T#J%C&@'J(J)[*=+F,1-?.J/;0I1Z2?3<4G526I7@8Z96:H;D<E=I@IAHB1CIEGFEGEHCIGK^MGNEOGPGQGR?SDT5VGXEYKZH[H^@aFbJcCdCeKfDgJhCi@jElH
broken transport	!J,B1ZKUNGTG
broker	!^iK
brokers	!Z
browser	!X/W7JRKTS
bs	!JOVQS
bsd	!Z/K
bsd secure	!Y/K
bucket	BJLZRKSS
buf	!B-VWT_W
buf self	!C-VWT_X
buffer	!_"D&I)J+H,?/F1E3F7H8I9G;U@JAVBAIJKANHOBPJQGREWJ[T^JbEcAfAhHiFlI
buffer int	!W-V8IKJTH_T
buffer is	!V
buffer size	!T
buffered	-K1U8TKT_WfI
bug	!i-CBCKDNETG_DkI
bug fix	!ZBH
build	!a";#G%E(H)G*B+D-9.D/70H1<4G6G7U8<9I:F<;?CAAEKH>I[J?K2MKNGODPWQ9RCSTVEW?XHYCZI[G^T_=aGb=cAf:gKiTkKlD
build 'amazon	BGLVRIST^UiV
build 'virtualbox	!D,KBXKJiX
build app	!JIYLK
build artifacts	=TSI
build error	!d&K,I5H9JBCTF
build example	!TBIGUPV
build failed	!E3VAIITPXQH^T
build result	=SFS
build ssh	!GPS
build step	FS
build'	SJ
builder	!T#W5DBIHZ
building	!WLISJ
building failed	!V
building file	IS
builds	!I-VCVNV
built	BKIWTI
built in	!HIT
builtin	!I/TD[
builtin users	!HD[
bump	!V;J
bundle	!Y'W/J2J;G=KFJLIPKRISEaHiFjI
bundle exec	dS
bundle gems	!T
bus	!e&A,J1D<AHJIBLGWEkF
but	!E#A%<&]'F(:)A*9+?-2.@/&0A1=2E4B5G7285;8=G?H@GBFDGEDF6GWH=I3JAK2LDMCNEPbRBSJUHVXW7X>Y=ZA^I_0a_dBeAfIgAh>iEjUlU
but another	!F2G5_
but error	!CVSa]
but git	"J:SLJ
but it	!F5IBHQVTTiGkYlK
but never	!Y
but no	!?"T*J,K2H3E9D;A<W?K@FACGHIIKHLEPaQ8RDSGTJVGWFYGlK
but not	!U9ZNB
but passphrase	PV
but received	!GbTcV
but session	!I5U
but ssh	!B&T,XTVlT
but the	,I/H3H5C6UBGNJTEiJlW
bw	!F,V1J7W8KBKGWKGRITXcJkU
bwa	!Z
bxv	!I
bxv 3	!I
by	!D#4%D&F'U(F)W+1,@-W.90"4J6477:-;G>I?C@CAFGCH8IAL?M8P4QGRJS>T7U7V.X[[:].^@_Ya4bFcBdDjBkH
by 'new	!W
by 3	1YLFSI
by 4	!H.E8TKXLVSF
by a	!E<TTU
by an	!HOVSK
by another	!WKI
by any	;U@VAU
by application	!Y*H-61J8X9DK]NI_JfKhCiJ
by auth	!HQXRHiUjW
by authenticating	!=1HBWFVRSZV_JfHhI
by borg	!U
by client	!]
by com	!<,W6G7F;F=T?DB5GIK<LFR_WGXHYVdHf>jIkA
by default	![fH
by file	!A4V5J>VHI
by foreign	!A"K*I,I/I1I2I5FBEN_WJ_TfEkV
by invalid	!@"@)G-E1H8GBcKGNERI_EfKibkE
by ipaddr	"a)=*;+G,!/J237/8!B5E>JTKXMANZTJW6ZC^KbHd*fIiFjIlF
by java	!Z&E)G,D-J.=/T1<2J4K8:9K<V=EAIB;FEGHHDIKJHKDLBOFQGRUSEW8YV[F_HcEfZhHi;jH
by key	;F<B=EAYB^PIiZjT
by net	!K&X-U8IBGKGRGSWhWiI
by org	3S5HBILITI
by others	!E;S=J?UBJ
by pam	!D"[BGRKiG
by paramiko	;T
by peer	!G&H'K(H)[*?0K4I5V6G=D?JBVCIEFFIIFKJLGMGNTOCPKQGSDT9VKW@XCYI[I^H_TaHbDcHgFjHkV
by pid	!X
by public	!G;W<YQVRFiGjH
by remote	!+"D#K*<+D-S2;4I5I6J8[:J;I<H=E@JAKEEFAGDHIJ>LGMHSDTHWXZG^6c9dBf>hXi'
by root	)Y=K
by server	!<"1&I*T,T-Z.D/91X395-6J7C;E<E=H@KAIEIGHJBK6OFQKR.W<XGYKZF^G_Xb>dIfShVjD
by ssh	!J/G3K=TCTGWKT
by the	!I".#J&:'J)6*A,+.</40G1,2Z4D6J7@8G9T;<<>?I@BA9BADJEAFWG<HGJCKVLBN/O?P:Q<S=T@W9XEYBZV[K]K^U_SaIc5dIeIj?k>l:
by this	!J'SBHFT
by uid	"D
by unknown	,[-G5E8KK?N9R[TGWY_;k.
by user	&K)A*G,J-D/G192J5c869D;B<C=[@FABB8CHFIGIK:LKPGQFR=SKTKYI^J_7bIfVh@kF
bye	!n"D,D.A/F0K1D3I5A6I8HBHIDKBLAOCQKRDS?TD[I_IaFbHcIfGlC
bye quit	!ZLK
byte	(J,=/@1B2J3H5C6J7C8E;c<K=K?KAcBBHKJXKJNERBSJT;WGXJbHdGhJiIkJlI
byte buffer	!Y-U8EJKKHTG
byte data	!G9TKS
byte handle	KK
bytes	"J#E&?'B*>092?3F4F6=9E:D;V<B>F?H@KDFF<IHJKL>M>N;OBPBRFS;TCUGV[W=XBYHZB[J]Y^JaVcTdEgchIiGl7
bytes 0	!X
bytes 1	!S
bytes at	SK
bytes in	!_(I)H-F.X5I9J;KBFIJLFNHODRJSITEVJ_KfJgCkJlK
bytes num	,V
bytes of	!VKH
bytes read	KJSJ_SaWfU
bytes received	(G.G0J6K8G9CFKJ>MJOKQKSJVFWH[G]JlE
bytes s	!V
bytes sec	!Z
bytes sent	gU
bytes transferred	-U.X8UBKOSeSgJ
bz	!C'VIULG
bz 2	!C'VIULG
błąd	!D&H/S0KFIGFKKLKRWSJTWiGjE
błąd krytyczny	!H,V/WBKRV
c	#7%B&F'8)0*X-B0F1I2>4F6?7F8K:2<I=:>VD_EFFDG6HVKDLDM/OCPGRSSGV'WGX9Z+^G_=a?bHdFe4f=gIh7j5kIl+
c '	WS
c 0	!e
c 1	"J+J,F/E0G2T3U5>7I@HABFIHVJHKCNDPIRJYS_IaGjUkIlI
c 1183	aT
c 1207	IHSD[V
c 1338	!](ILG[Fa@
c 1394	S[aI
c 2	!I(T*T-T9SCHDUFURH
c 226	!7"C*K+C,G-S.E/Y1>5b;KAJBcGH^Jb>dKi@kK
c 228	!B,I.X/E5C8U?X@TAVBEKVYT^YkJ
c 231	!F,^3B4U5T7J8J=KBIHH^FbXk;
c 232	ATCTiV
c 235	!T5G7J;JB?HVKARYSJbViV
c 285	)S+T,D-D1V3I4U5F8D;IBHGSHUKARIiEjI
c 3	!E"W,T1X3IBKRHSITSbVkV
c 393	.S
c 4	!Y
c 453	!<,I-I5G7T8JBAK_bFc@
c 600	3V5JcV
c 622	"GbBca
c a	!T.JOKSU
c c	CT
c cipher	!V
c connection	!V
c data	!e(J.E<J=GKGLDS;aH
c e	7GTXdJkK
c fatal	,XRDWX_WiG
c in	!F0UBTIHLFQTSH]TiS
c ipaddr	!U
c k	!E1X3J=J>Y@;AJBJQWYCfJ
c key	!J2K3I5C9X;G>UAJTK
c keys	!?&J/G1I3I5H9G=;@[B@DTFHIFKJLHPGQ8RFTIYUfKiH
c net	/UB]LISGTD
c o	!V
c out	0X
c pem	;SAZQSYV
c plink	&@B=GIPSRbZKiBjJ
c program	!ID[HSSJ
c pscp	!JRI^UbG
c psftp	!G"GBCR[iGkW
c python	!G/W
c run	!S(IbG
c s	*W2J9F
c scripts	!I,I-U8WKWRTiS
c sftp	!B"@,F/U1E7EBIKETZbJiUkK
c src	<K
c ssh	!E&TNX
c users	!I"=&T)H,?185F7H8S9G=.@TAADZF9GAJIN:PFR;SHWJZH^J_BbGdGfDgKhFi8jBkHlI
c utf	!K
c windows	!@=UISbIcTdUiS
c work	!@LZYT
ca	!b<GBGKFOVSKbK
ca https	!T
cache	"K*I+J-F.G0T1I2H3^8H;B<C=HAJI>K>LIOJPJRDSHVJYJ_IaEbJcJdUiGjIkD
cache and	QT
cache enter	QT
cache key	!Z
cache miss'	!H3UHT
cache y	QT
cache you	!K5Z
cached	!E,F5Y7KBHKHRJTDdX
cached for	!F5WQT
cached in	!H5Z
calculated does	!W
call	!U(I.U/K3G5I8IAICJIJKIMKOJPTQGRC]K^IcJgIiCkV
call failed	&G,Z7GTJkX
call last	.I2FQIgK
call to	!X9JGS
callback	!F"I%E&U)K*A+K,9-9.F1D2@3H4E5a6D9<:J<U?JBUCVEIGBHCIAJHQTR2T;WAXIZJ[U^I_BaJbJcIdJgJhDj=kDlJ
callback packet	KVNXcJ
callback returned	!9&=,H-G/F3J5A9I;YAVBWCXFUK=LIQXR>SHTJfKjG
callback set	!=&[<]BTWIiK
callback start	!J
called	"J*K+I.I5Y7I8V9H;HAJBHFJKDLHSJTEbI
called for	!a
called result	!=5Y8WKK
caller	!X.UOSSFaI
calling	!Y"K-I3F;JBFIHLJNHSBTCWWaKiG
calling open	RU
calling the	!c-KIKKDNJSEWW
calls	&WBTKKPY
camel	/E0H8H<JFTaHfGkI
camel component	/E0H8H<KFTaIfGkI
can	!I"A%K(J)E*E+J,G-@.J1@2E4F6G9D:I;F>@?KBSCUDGIHJGLBNFOCP:TDVHWGXHYCZ]]JbJgHlH
can be	!J5K>JBDRGZUdSiI
can continue	"G*J1I4J5GPEQKZY
can find	kU
can happen	!G
can not	!DAUBUHTYJ
can read	!ACV^U
can use	!T5S
can't	"C#B%A&G'G(C)=+G,8.309102V3T4A5X84:F=7?A@FAJCKDGEDFKG4IWJ@K7MDNAODRVTDUIVXW6X=YHZ=]E^>_IaTbJc8d9eFf8gCk6l;
can't access	!F3ULV
can't be	,A/F3W5W7IBAKHOKQKRTiVjJ
can't connect	"K&@,=-T/:2V3J5T6J7T;E=JPGT?_TdIhUjYkI
can't create	!XSG
can't find	3K5H6U
can't initialize	!</U@WFSQ^YV
can't open	"J.F/F0I1G3D5U6F8J<?IYKGL:OEPYQDTFVGWK[H_GfIiGjHkJlI
can't retrieve	!I"VbW
can't save	!?5JLXSXVV
can't set	BIRHSJaX
cancel	!6"A%I&B*G,F-=/F2H4J5A6H7H8C9A:J;B<H=G?F@EA>B?F7GcHJJGK:MKNCPaRXTEWHXJYHZH^J_CbIcIdKfChCi:j>kF
cancel for	"KFGGHP@QVRTiG
canceled	,W/XBKWV
cancelled	!U3J5VNT_J
cancels	QT
cancels connection	QT
candidate	BT
cannot	";#@%T'5())9-B1C2H3H426:7J8@:5<G>-?ABAC*D7E5F>GVI9JFKFLJM8N6P[QCSGU=WBXFYDZJ[a]T^D_6aVb7dAfSg-h@i=jIk2
cannot access	!Z/J1J5J;V<EAHBIHIICKVL=SHYT
cannot answer	!<3H9JGVPXRTZSfJ
cannot assign	!J/I6V7S
cannot authenticate	@VAUjU
cannot be	!0"G%Z)J*K,@-E.S/Z0G1F2K5X7G8D9D<U?JAIB=CIDKFDGUHHIEK9LINIP:Q?WIZG[S]J^A_GaAbFcDf;gKhJi=jEkG
cannot change	!I.@0K1TBEIEKJLYO@R?VU[Dah
cannot chdir	!A"J+X1E3T8JAVKGLJPUSITIbJfKiH
cannot confirm	!E5Y
cannot connect	!/%J)G*B+J,Y.C/W1D2A8=;A<F@JG>HIIKKFL8N<OHPCQFRYS=TYW?XD[J^J_GaIb@cCfWiUkG
cannot create	.U/K0Z5J;E=D@IBDIFKJLWPIRGVIa:eF
cannot decode	!G;EPUQU
cannot establish	!:*T,B-U2U3J5I8I9VBCJKKENWPGWIXTYV_WdU
cannot execute	bT
cannot find	.H/E3K5GIXKHOEVXaJfH
cannot import	!_
cannot initialize	!<"U)V.J1X3J5FKD_HbWfT
cannot invoke	!Y
cannot list	8UKWRK
cannot load	!^;Y<K=I@KABIILCQISJYDfF
cannot log	!H&U/J5C6HB^LJRASJTIhXjZ
cannot make	!D3K@JA[BJQETVlU
cannot negotiate	!<2[3E5F9W;IKJN>TJ_Jc[f^kI
cannot open	!h&D.D1D3T<C=FBCHHICLJOWPKRASBTIVKWIaEfI
cannot overwrite	!DLJOY[T
cannot parse	!6%K&E-J.J5J9I<F=F>H@UB>FFKINGP^TEYTfIiH
cannot reach	!E%a&>,X7WKJTV
cannot read	LGQUSEYH[W
cannot receive	!E.U
cannot recv	!E,U3WkJ
cannot resume	!H]X
cannot start	!X"I/G5EBIPJRDSGTEWVbHcIfF
cannot stat	!^1D<GIDL?SYVC
cannot store	!CLXSYaJ
cannot write	!>+J,I/I0H1J3H5@;JBFGJHWLVRGVJaUfKkK
canonicalize	!J+F/I1a<KICLURKkF
canonicalize no	!>1^<KICkH
cap	!<&V5E<YBVHKIJRGTYjU
cap aborted	!;&V5E<YBVHKIJRGTYjU
capacity	!Z
car	!I,X-I/CKGTVdTkU
car l	,U
card	!J%V
cargo	!I&T*S4TBI
carry	QT
carry on	QT
cartella	"K,H.@/I1W3H5F8JBJKGLZOFR@TB[K_IfHlK
case	!g"J)I,I-B.A1=5K8;BHK5RFTE^K_GbJf;iU
cases	.U
cases you	.U
castle	!V
cat	!Z3U5I7V;Y<G@JBCCIEKRGS?YIaEdHiG
cat etc	!Y7V=HSGTSaHdH
catch	!dBHKIRES@aH
category	!D-V/K^S
category info	!D-V/K^S
caught	KGMURTiU
cause	!X,F-A/C6H7IBYFSK?NJQKR<SJTV_BaSjSkI
cause of	!J3TNT
caused	!G"J%E'J(F)7+F,G0B1K5J7H8W9;:J<V>J?BAGB?CFEHFAG:I>KVMESGVCWIYU]G^?_Kb;dGeHgHiFjJkHlA
caused by	!J%F(H)<+I-G/V0C8J9@<W?DAHBACHEJFCG;IAJ>MJSHTTVEYV]I^Db?dJeIgJiJkJlF
caused connection	!C"J*K,?-W/A1H5J7D8[9FBFKZN7RDTKWFXI_BcKfIiJk>
causes	!E7STXjTkU
causes of	!E7STXjTkU
cb	!T%T.T5K7JSK[JkU
cb home	%T.T[K
cbc	!H*h,K2G5H9=KHRHYKfK
cbc aes	FS
cbc blowfish	*U
cc	!V&J(T*J,I/F1E5G8T9J;JBCLHRUTFfB
cc 0	!U
ccc	!Z
ccc 0	!Z
cd	!G(F)K*E+H,J-A.=0B2J4G5a6F7D8D9G<==J@JAGB]FHGDH@I@K1LiN>P@QFSVTDV>XIZF[;]G^H_;a=bEcCdIeGf;gHk?lI
cd access	!A/J5IIIL]SV
cd fatal	!A"E-H/;1A4K5g7IBgK8NCRHTJ_AfGi>
cd path	!ZLK
cd srv	/X;TBU
cd upload	!UIHSKaI
cd var	!K;SLSST
ce	/E3H5V6VBJSIaT
central	gT
central https	!T
cert	!X)J+F/F1I7J9K<G>KBDIJKUTBZJ_WdJiUj@
cert pub	BEFWiYjD
cert type	-VKYTF_Y
certbot	!]
certbot failed	!]
certificate	!t"=%J&@(I)I*E+H,9-?.D/80I1B4X6A7D8B9<:I;7<?=I?K@HB7FEGHIBK6MJN?OHPFR3S=T5VIWDXGYH[K]I^F_CaFbCcDeJf@hKi8j@kDlE
certificate chain	!W
certificate for	!]
certificate from	![
certificate has	!b
certificate in	!V
certificate is	!U
certificate or	!72X3T4U5THU
certificate problem	![5H
certificate routines	!W
certificate signed	!U
certificate verification	!Y5E
certificate verify	![5I
certificate x	!T
certificates	!Y3GBGLTRFTJ
certification	!Y
certification path	!Y
certs	IJLS
cest	!W
cet	bU
cf	!W-KWX
cf gg	!V
cf npqrv	!T
cfg	!B,U-U.T/H2T9XAGKJLVST
cfg to	!K.U
ch	*G-F2B3I8I9U;J<KAIKISI
ch ethz	!G
ch net	!I6D7TdU
ch nio	dS
chain	WV
challenge	"I%^&D-I5JBBKIiC
chan	"Y)W*J-C5K9KBGKTLJNGRGVV_DkJ
chan 0	!T-JBIRIVV
change	"^%I&<(K)C*J+K,>.:0D1G6J8>9D;=<:=I@VA@B>CJFFGHH?I_JJK9LXNEO9PBQ?R4SJTIWCXKZG[:]G^C_Haib=cCdJeIf<gKhIjFlF
change dir	!KIX
change directory	"H&J,G.E5E8F;A@XAEHJIBKALgNKODQERDSSVIWIYW[FaHbIfE
change locale	!W
change permissions	SBa[
change remote	!ZLK
change the	5S
change timestamp	!J.GLGRDS;VXaf
change to	!ABIIJL_RKSW[J
change your	!F"[RGiH
changed	"C#F&>'K)C*A+A,F-E.</J0E1C273~4C547B9<:H;E>JAFDJEFFJGCHBJCK:MJO>PGQ;TGVFWIXBY?ZF[@^?b@cEdKeEfDgFkJlA
changed 0	6U
changed 1	7T
changed 2	!T
changed and	!H3b5@
changed at	!C3_5I
changed build	=SFS
changed false	&H*K+I2I3G5V7J8T9J;I=IFKGKITJJKIPISKXHYHbKiTjT
changed for	!I3U5I
changed host	!]3V5FHJ^F
changed it	!E3Y
changed on	!GRVSU
changed r	3V
changed sftp	3[5C
changed since	!H3Z5J
changed the	!J3U
changed true	(T
changelog	!b,EKGQGTF
changes	!X3K5IFVRHiTjX
changing	(J+I,J0I5F8KBGKFLUO?RITJVE[G]IeK
changing mode	!ULJ
changing the	!K.U
channel	!I"T#=%1&"'=(8)d*!+.,H-&.B/?0@1r2>3!465!6.799!:>;!<&=,>>?3@)A6B!C8DDE=F)G)H7IKJDKILEM5N!O:P"Q!R!S=UEWeX-Y-Z6^[_AbhcTd/e:fog<h,i!j,kFl+
channel 0	!F"U%J(K*G-D2J3J4K5F6G7C8B:K;I=J@JAIB=CIEJFFGHIIJIK;LGMKNFRGTVVIW]YK^W_?aGbWgKhKiEjFkClH
channel abstract	!T,K
channel annotated	!T,K
channel channel	!J"V)WSIfT
channel close	!Y
channel closed	!K,B-F.E/H1Y5I;JLHNKSIWF^W_?bWcH
channel connect	&I)X,E1TKERHTFWF_JcVfX
channel data	!HaVfF
channel direct	!T
channel exception	"C&H)F*I+H,Z-C.H1.2G3G5G7U8<9F;F@KAGFGGGJDLJNDPGQHRFSGTBWXZJ^@bXcDhEkF
channel failed	!>/V1TWUfHkJ
channel is	!B)a,D/I5F7J8HAFBHK[LJNKPJQJRDSHTGWB^E_TbAcUiK
channel java	)V1U8URJc[fI
channel message	!@"T)U,H1aKJTHfY
channel open	!G"X&C)a*H+J-?.70?1_2G3A5@7E9B;E<F=HADB@CKHFIJJKMKNDO;PFQGRAS9T5VJ[;^DaIcUfThKiFkUlG
channel opened	!Z
channel polled'	IS
channel py	!C1WKUbXfK
channel rb	1J
channel req	fK
channel request	!G)X,@.G/H8>BGK:LGNKRJSFTCWK^H_JaHb]cKfb
channel send	1U8WRJcZfG
channel sftp	!V*J,?-?/D2I3H5D7G9G;D<F@JADBCHGNAPIQFRDT:VTWBYK[S]U^H_4bEiJkA
channel stream	ST
channel will	!T
channel'	IS
channels	!T"K,H/Y1H5KKHNJSKTG_HfK
channels closed	!Z1J
char	.I/G3G5SKJSE
char 1	<S
character	!J"T+J;UKINDSKcUkI
characters	"?%K&J'I(F+],C.A/:0a1I2I3C4I5C6^8G9H:I<E=F>I?I@BACB;CDE=FGGJHIIEJIK@L>NJO?PAQ=R;SATEVKXFY?[E]F^B_@aEbFcCeJfEgCiWjClH
chat	SS
chave	!B"C%H+G,G-G.E/E1I3Y5?7G8I9H<W@JAJCHFIGGIJJKKCLJNKOIPURSSCTAYJ[H^I_JaFbGfHhIiEjJkIlI
chdir	!7&D+W.J1d3S5F8I;K<=AUHDIEKEOKPTSATGV@WJ[HaIbYcKfEiEkE
chdir to	!9&E+W.K1d3S5G8J<BAVHEKFL8PTSCTH[IaIbZfFiFkE
check	#B'G(T*B+A.F0F1H2D687I:?;I<C>D@;AFDGECFJGTI4J9KBMENJO3P0QeUIWHX=Y:Z?[:]>b/d8eCfIgCiWl6
check 0	!GLT
check banner	!A-WKKN[TKWU_X
check by	,T/J=TBUCTKKTV
check ciphers	FSiS
check failed	!X.J2I3T5];H?VACBFKDPCQYRGTAYK
check host	!I3THZKKRJ
check if	!H&T2U3S
check kexes	FTiT
check keys	3U4XBKRI
check password	!EQX
check private	!U
check signatures	FTiT
check status	!G*W-J0U2T3H9TBJLKa]
check that	!A&Z,T-J3IB[LYOJSUTJ
check the	"I&D,H-U.F/W1J2J3?5:;F<CB7FJHIKELCN?PIQSSDTV_FbJcJfEiUk@lJ
check to	!V
check user	!DRb_S
check values	!GPHQX
check your	!B&D)V-G.E/C3E5B7K8H9C;K<SAHGVNJRS[I_GaEbGcThTiWkKlK
checked	!W
checking	"C&H*H,G-K.H/I1G2H5V7V8C@GAGCGEKFIGIK?L?PIQIR@TVYI[J]T^H_GbHcIdXfFkI
checking accept	!Y
checking for	!T3J7W8GBFKGTVdY
checking is	!U
checking no	!K+T5JBJIT
checking out	!HiT
checkints	;I@JAIQ[
checkints do	;I@JAIQ[
checkout	!U4T;I<HBK
checkout and	!I4T
checks	!XTSiU
checksum	!V"H(i*C+J,I-J.>/E0J1G2D385B7I9>;E<F=J@KAGBFFII=JHKBNJOEPHRHS?TGYJ[Ha?bIcIfEgGhIiJ
checksum did	!E(X
checksum mismatch	!A(c.C3IIIKJLFOHSCaE
checksums	!Y
chemin	,H7]THkJ
chgrp	!IIFaa
chiave	!=,J.I/I3[<VBIHYKHLBRESDTEYXaKfKiI
child	"G/J5WPJRESGTJ_J
child connection	!TFJ
child is	!J
child pid	,S5SKC
chilkat	!B,V/H2W9UBJRITH
chilkat log	!B,V/H2W9UBJRITH
chk	!V
chmod	!["H&H(G+E,I.C/I0F1F3J5E8G;U<G=H@JA@B;DJHGI<KELBO@PHQGR@S3TJVEYI[H]F_IanbHcJeGfIgIiHkJ
chmod access	!UIGLBS@a_
choose	!D"T*TGT
choose alg	*T
chown	SEaV
chr	!W.H8VSK_W
chr 7	!T.I8V_W
chroot	"I)f1b5I8I<IB:HKI@KGL@RHSGfHiIkH
chroot directory	)g1E8KB>KJLKRJSJ
chroot stat	!A1]
chunk	!G"J,J-H8_BKNITH[K_HaJ
ci	5F;J<I?UKJLTTIiY
ci 01	!J=T
ci host	!U&TiU
cible	!A/I7[SUTFaVkJ
cible l	,U
cifs	!^SKTH
cifs 8	!U
cipher	"F%H&B'G(H)G*x+W,;-=.C/80I1F2/3<5E6A7B8?9):K;I<H>F?JAEB=DGFEGEHII?KDL;MHN:OFPGQZR>SET7UIVHW?XHZC[G]I^G_BaFbJcFdHeJfGgFhIi;jElC
cipher aes	!U
cipher available	!J*W
cipher client	*U
cipher found	!I*Y2H9J
cipher please	!EQX
cipher spec	+Z
cipher the	!G*Y
cipher type	!>*c,K/H5E;JAHFIKIQJRKSKTJ^K
cipher user	!V*?
ciphers	![%K*_,K-J2D9<KFNHQERG_KhJkJ
ciphers aes	*T
cisco	/[9SFUKJRWiF
cisco ios	!J,T/]FUKKRWiF
cj	!V,I
cj jdbc	!V,I
cl	!W,H5K6V7KKJTH
claim	!C3T8VBKKTTKVUkF
claim version	!G3T8VBKKTTKkG
class	!^"@%H(G)J+H,:.<0F1C2V3W4K6H7D=G?J@BCKFDGEHFIBK7L9O?R:SETHVIWBZI[G^D_<aEbDcBf<hGjVkB
class algorithms	!W
class def	!]*K5K
class not	!Z<K
class ssh	!6/J2X3U;A@IAEBYKBLJNSRHTFYSjZ
classes	;U@VAU
clave	!6"D(J*J+K,<-A.E/>0I1E3V5T6H7D8D9G:X?V@HAICKEKFIGHK=LFOCQWR;SAT>WGXGYI]J^I_BaKbEcIfHhIiAjH
clave privada	!I;U=T
cle	OK
clean	NKbWcW
cleaning	!E&JFXPHRFSJiVjX
cleaning up	!E&JFXPHRFSJiVjX
cleanup	!G+W5AAJITcU
cleanup this	!B+X5CTTbScV
clear	BK
clearing	"T3V5FBJkI
clearing connection	"U
cles	!V3J<J>TQE
cli	!XjT
client	"G#H%B&<'9(H)[*j+4-B.J/T0C1T2Z3I5B6:7;8Y9W::;:<4=F>5?IAJBIDDEGGYIBLBM[N?P>QIRCT?UEW<XGYHZI]6^G_>aEb5d9e5h:jDk:
client 2	*UBJRW
client 3	!@)[/X1JLFSI
client aes	*U
client algorithm	*^2G9B
client alive	!X
client and	!I*F5K9U
client as	1TcS
client auth	!S&HRTjC
client authentication	&JGWZK
client begin	!B*T2V9UBTjT
client cipher	!V*A
client client	!W,H/JBJITRHTTiK
client config	!G+S5W
client conn	!EHSQXRGTU
client connect	!;&W)J+I,]-=.A0K1E2@3E5G8A;V=JBBCKF@GEI@JIK<LANTOIRJS?WGZU[F_IaJcIdIf=hCjJlC
client connected	!I1JNCTFkIl_
client connection	,V-K/I5JKJMVNJTE
client create	.ILS[U
client curve	!F9XKY
client dart	-W.G8SLVSW
client date	,J/EBJTV
client diffie	!K9V
client ecdh	9U
client emit	!G6TGT
client encryption	!G*c/I2E9=KFfJ
client error	&J*I/GJSRZTFWTiU
client fatal	8T
client fmt	!HBWRJ
client from	!H"T)U-G1X8JfU
client get	![.E/J1J8SIKKALHOJ[IaC
client has	!Z
client host	!B/]5?BIGFR^iK
client id	![
client identity	-I<H=GC]YJ
client impl	!F)V-J.T1TSJTFcUfJ
client init	!F)V,J/GKHRJTGcU
client input	)S
client instance	!G
client internal	.TLK
client into	!E2S5S
client ip	!B"JMU
client ipaddr	!V"V#W,I1K5K8KBKKGSGTI
client is	!J"CG]KKPFRK[J
client java	!:&F*K0S1F9G@JFTK>NFQFYJ_HjE
client js	!A*J+I-U/K2<;T<F=DHKIESE_ThJiUl9
client kex	*J9U
client kexinit	JJKI
client key	!C;FAUKYRJiUjS
client keys	!GQU
client library	!IYU
client load	!95^<F?THULJ
client loop	!0)Z*E+J,I-K.E/H1Y2J3H5D8Z9J:K@KBEGHHKKVLJPKQGRGSHTEZJ^I_GdIfShHiHjJ
client mode	!IVTWU
client new	RYiT
client not	!G*B,F/H1E8a9HKSNJTKiJ
client offered	5GFK
client on	!F)Z1SKFNJTT_IfT
client open	"T-J.D2KFSVJ[VaSiUlK
client or	FV
client preferences	*T
client protocol	!V
client put	!C;JKJLUOS[Y
client py	!((W+H-B.V/X2F6F;K=J@JFJJUKKPHQBSUWEYKiIlH
client request	!W8WKVfI
client sent	-H8HKHMXNG_H
client server	*X,I-T/J2B7K9>LKTE
client session	!I*H-J2K3X4U8@9I;E@IAJRDZJhFiS
client sftp	-T/K1I;KRTSJfJiS
client socket	_X
client software	!V
client sql	!X
client src	!7*K-E1T8HBFGWKCPGcH
client ssh	*I-H.J/Y2U5D7JBIKFRH_JfTiJlI
client timeout	kT
client to	!C*e,F/H8JBERDTEfKiJ
client trying	!FNFTGkIlZ
client upload	-FJUKbLTSITJ
client user	BVGGiXjS
client version	9JMVNJ
client'	!Z&E,I.I/F1U5J8T9KIIKESFTGcJfT
client' custom	iV
cliente	!E<KFX
clients	!E"S)Y=JBIKJ
clogin	!F*H,U3KGYRUSJiSkX
clogin error	!F*H,U3KGYRUSJiSkX
clone	!4"K&Z*E,H-B/T2T3V5X6F9K:J;D<D=JAIFJLDQIRGS@WF_TdHiUkE
clone 'ssh	!I4T
clone of	/U
clone ssh	&H-J2J3U5FBCKT_ViXjE
clone user	!H5UXSdJiJkH
cloning	!H"?%G,E-T1G3^4J5Y:8=C@HB^EJFDKFLFNDPURHTBWF_Ak?
cloning into	!G"?%G&T,E-T1G3W4J5[:8=C@HB_EKFDKFLFNDPURITBWF_BjEk?
close	!W"J%H&D(H*<+G,G-W.T/J0B2B3I4K5:92;B<E=H?J@DAEBCCJEKFBGEHGI>J@KeMFNDO<PEQER:S>VTW?XGYG[@]I^@b=cHeHgGhFjFlI
close 0	!c
close failed	!DKZ_J
close i	SK
close in	![
close nt	!I"T_JdS
close path	!ZSI
close remote	!G-KKYLIOF[KaK
closed	!>"^#=%B&)'9(1)f,H-Z.;/20/1g2A3,4A5E6!7@8[9G:A;C<<=F>:?H@AA:CHD;EGFEGEH@I#JFKYL&M5O%P6QDR4S+T-U5V9XEY@[;]3^Ha5b_cFe8fag3lB
closed 0	!H"G.</U5S8A9JJJK3LHS<aIbUfGjT
closed before	!="E-S1JBJNIRTXK_YiJ
closed by	!B#G'I(J*I+7,<-].K/E0I1K3E4B586E7?8S9J:G;<<D==>K?F@BACCJDJGJHCIKLBM=NUOGQ@RCS=T<UIWWYF[I]K^._SaIbHcFd+eJf;gGhViTjG
closed connection	";*B+J,H-T1I2F5J7H89BaJINIWC^HdIiBkF
closed exception	!E"K)I*G,I-UKcNA_Wf;
closed for	"T)T8HBEFJZUbVfGiH
closed network	!;)U+J,1-X.I/71T3K5<7;9TBHGIJKNVT9WHXG^B_Vb<c=dEfBhHi?jJ
closed num	!>8GBDKcbGc@
closed prematurely	!@"G)H*K,I-Z1C8YBKKWND_XfDkK
closed server	"A,H-S/J3@5E8FB>NKSUVV^KaUcU
closed ssh	!I"A,G/J1BKTTCbIcJfY
closed the	!T"B)C,2-S.G/<3<5I6I7F9@B4GTKWLIRKT8^Hb<cCdJfAhIi<jH
closed unreachable	!>,J-E/D5A7G8WB@KcRHTB_IiH
closes	!]BFRK
closing	,;/C7B8Z;@=KAHB9FIGJHDJCKIL@NEQFSUT7WIXKbFdHfdhHk?lJ
closing connection	!?"T)T*T,F9V;I<TBCKELGPSRUTFcXfWkH
cloud	!Z.GKGPXRGSJiT
cloud example	!U
cloudflared	-HW]
cls	!J1K
cls chan	bS
cluster	"Y&G)K+J-G.H3H5E7C8C9I;HAFBTLHR=_IbTdUfHiWjDkGlJ
cluster example	!T1T8HbH
clé	!E"D#D%@&>'D(<)=*>+>,2-:.5//06172>3S4B5E68778798:C;^<d=??D@JB[C@DFFFG=H>I8JAK3L9MCN;O0P:QWR>S3T.UHVDW<X<Y>ZD[?]?^?_5a;b8c:d@eCf8gAh9jAk;l<
clé d'hôte	/K3[5@QJTJ
clé privée	!7"A#I%F&D)J*E+C,A-C.D/C0I1G2E3:5=6F7E8B9@:K;_<Z=E?JB<CFEDFDGEHFIHJFKALGMIN@OJP@QVR<SHTBWEXHYFZI[J^G_CbDcGdHfChBiAjJkDlF
cm	8T
cmd	+G,D-I.B1C3H5@6H7E8F9J;U<C=JAJFGGGHJJJKBNHRFT^YIZK^F_GaSbGcEdFiTkB
cmd exe	!DIUiT
cmd stat	LIVU
cmd usr	!DLXST
cn	!^;U@TTF
cnopts	5U;HYT
co	GJRXiJ
code	!F"F%5'5(D)<+B,G/?3>4F5V7J8H9T:1;C>7?2A4CID5E?F/GhHFKGLUNFPIQ@R;S_U<XJY=Z1]1^I_Id@f>g<iFjEkKlH
code 'eacces'	HU
code 'econnrefused'	,X/H1I6J7BBJTAdGka
code 'econnreset'	!T"U)U,D.I/D1W6H7C9JIKKSSJT@dIkJ
code 'enoent'	!H<V
code 'enotfound'	/Z1I6X7HTJkK
code 'err	&J1V8UKISCTK[TcKfUiS
code 'etimedout'	!S,H1JTWd[kH
code 0	!e.J9VLFOK
code 1	!C"W#K%K&S(J)H*I+I,I-=.J/D0F1X2J6H8@9B<T?F@UB>GDHIJAKJLBMJNKOFP]R?VIWV[I^D_<aDbTc<
code 11	!9.VKJLXOZSK
code 12	!D.?/E1C3J=J@JGGNHOKS]_CaIkB
code 127	5J^TbH
code 128	!K&b5T<TBTSJ
code 13	!F-UNWTG_T
code 14	.T
code 18	!UBIiK
code 2	!D*F,G-H.;/H0I1?2J3J5?8G9C;GB>IVLXO>PIRITBV^[A_IaDfEiGkJ
code 20	!C0a5H;JKGLISJTG
code 23	(T
code 24	IS
code 255	!+"D#T&>,T0J3V6H7JBTFJHTIGLGPDQGS<^K_UaHb<c?fHhJiUjU
code 3	!/"I*],G-I.G/G2^3E5D8H9XGJKALINIOURWSeVF[E_IfJiZ
code 4	!4,I.^/H0T1J3I5I8J9IBDIJK>OVSUTF[^_Ia_cFeUfE
code 400	!V
code 401	!_SJ
code 403	!^SI
code 407	-HWV
code 5	*W,U.I8J9WBIKILJSGXH
code 502	,T7TNGTU
code 530	!ZBGRHiF
code 9	!JaY
code auth	!I&Y;G<UAKPTQHYV
code e	!T
code eacces	!]SI
code econnreset	!V
code enoent	<IIVLTSH
code eresolve	!X
code exists	aU
code exit	3T
code exited	!X1J
code from	!H5T9T
code incorrect	!D"K*X-I2J9BBGJSNUgXiK
code is	!C*V,S.G/K2W5H9TKERXTU_AcK
code libssh	!A8J9TB^GGJXRCSJTIi=
code name	!Y
code review	!T
code server	!H.W1JBGcYfJlV
code session	!?"I-U.F0J1:5E8HB]GGKGLGOIR=SCTFWF[H_Xb^fWi?kH
code sftp	!:,D/@0H5C8J9J;I@UAHGUIJLTPGSYTSVS_JiY
code ssh	!EMUNFXYaGkX
code to	!d"I&J5JBHS=_IjH
code unavailable	!Y
code undefined	NU
code unknown	5UXX
codes	"U
codice	!D"J/F5HBDLIRFTKi[jVkK
collect	!dBTFURFSHiVjU
collect 2	!bSJ
collected	!W
collected packages	!W
collecting	!T
collection	!](I8S
collegarsi	!=7KKKRYTTfKlK
collegarsi al	!=7KKKRYTTfKlK
colons	!F6YTJ
colons in	!F6YTJ
column	!cKJ
com	!Y#@%A'>(7+;,J-J0?1G2J4X7J8D<C=D>>C>DAE;FEGHI:JALKM8OKSIVHYEZ5^A_IaIbEe<jKl.
com 2022	!B"U4W5FRT
com 22	!C"H&H)T.J3A5B6H7?<J=KK>PGTWXV_HcTdHhWjUkXlG
com 443	!_TI
com 80	!W
com a	.K/J3W5XRHSJ
com acme	/H5YBTTK
com and	!I5[
com apple	&UkU
com br	!C/^RJ
com closed	!_"K
com error	"G&F.a;bB@FJLHPcR>S<^FbIiBjJ
com example	!^
com exampleorg	!X
com freerdp	!U
com github	!@,I/I6V7UBUKUTI
com hierynomus	;ZAGQW
com intellij	!G&WBIHTKJNViIk[
com ipaddr	!])U1G5JBHKJPT
com jcraft	!=#G%E'F(D)J+E/F0K:F>ICGDHEFIIJKMFTIUFZCaKdJeFgDiKjJlF
com jetbrains	!Y
com lab	,T
com mysql	!V,I
com on	/J3G5Y
com pkg	!U
com port	!T/GBAK?NJTVWFXX_FdSk;
com ssh	!Y
com sshtools	!J*VQT
com sucesso	!W
com team	iJ
com trilead	!:,C-T/H5T8K9K;D@VRIXKcSfK
com ubuntu	!Y
com user	/H6V:W
com v	!H3HiX
com'	"I,I3U;H=J?SBCGWHJKKRVSJTEdSi[
com' ed	&T
comando	"V3JKJRJTF^SbWi^
combination	!H"H5I;H=I@HATBTFVYBZFfJjZ
combination invalid	!>;I=J@IATBVFWQUYBZIjZ
combination specified	!W
come	,XRKSKTV_XiK
come back	!J_X
comm	!^HISH
comm sshd	!YSI
command	"F%D&;';(8)>*,+_,C-E0B1D2/3=465E6A7>9::7;H<E=D>A?8@@A?CFD?E;FCH?IJJ3KJLGM5RITAUCV@WaZ9[*]8^e_5bid>fEg5hFi>jFk5lC
command '	,U3T5HBUSKTW
command 'borg	3S
command again	#U
command cd	!ELW
command done	!B"UbV
command error	!J3I8I<[BYLJSFT[
command exception	!].JKKLISJ
command exec	/TXT
command execution	!E<S=TBJCVRHbX
command exit	!F,D/D3<5;8E<XNKTUVUWI^IbScUjJ
command exited	!C,G.H/V1F3H5V8^KXTFWG^J
command failed	!E"I%F&?+I-I.]8G9I<FA?BIGKK<LANFOFPSQVR@XKYG_Ia7b?dHeIfEiBjHkH
command failure	KKWU
command for	!UBKIT
command from	!S,T
command git	!F&X3J5S<UBZSI
command keyfile	!C1S;U<GBDPURIfB
command line	"E+_-G/J1I3F7J8J9D;GAKBKKDNCRUTTWG_HbAcKkH
command mkdir	!E"JbIeY
command mlsd	!Y
command nc	!ITIWVXT
command not	!Y*G,H-?/=1>3@587J8JB>IEK<L=NISJTJWZ^X_?bVcJf:jIk>
command open	5KBJTEkJ
command output	!Y
command pass	!;1FBAGXR[fV
command pasv	!Z
command put	.J0XOUSU
command rsync	IU
command run	!JfS
command scp	!E.HLDSE^dfK
command ssh	!:%TCKHSKHNURJaUlU
command to	>HaT
command trust	!J"S-INJYUbVfK
command usr	!G+SjU
command was	5J9SBI
commands	!Z"G;KLGbU
commands over	AT
commands to	!V
comment	!^BJ
commit	!h.I2TBHKD
commit object	!W
commit the	!U
common	!5"D#A%;&:'G(C)=*W+>,9.I/I0B1I2W3I5I6?7I9U:C;W<5=/>A@IBECCDFE@H:IHM?NJPGSTTGUGV>[I]C_JcFd?eEgDk>l7
common algo	!U
common algorithm	*T2V5DFG
common causes	!F,S7UTUjTkV
common errors	![BHRGiJ
common frames	!HSVTU
common kex	!92J9[
common key	!D*H2TQT
common proxy	!J*J,=/IKJWXXW
common reasons	!D&UBVjV
common session	!INS
common sftp	!:/J8J<BBIIDKJL]R@SaaCfBiJ
common shared	!ITU
common ssh	!!#G%B&:(J)G+F,E2=6G9H:J<0=;>FBFCFDJEFFCHCIIKTL6MDNGPGS>TAVJW/XB]JdAf[gJk?lA
commons	!61T6I7C8T;IBHNI[JiJkJlT
commons 218	"U)U7K
commons net	lV
commons vfs	!=5UBJfJlK
communicate	TT
communicate with	TT
communicating	!=1J3E5C7IBKJVK]bJ
communicating for	!=1J3E5C7IBKJVK]bJ
communication	!H&a5IBEXSjF
communication with	!D&aBFjF
communications	!U,I
communications exception	!U,I
communications link	!U,I
communicator	!ZTI
communicator to	!WTJ
community	![<JQFiJ
companion	NJTU
compare	!T
comparing	!J,S/TTU
compat	!B-H9HNH_IcS
compat 0	!H
compat banner	!E9J
compat c	!GcT
compatibility open	!T
compatible	!7*^,S-K/F3E5C9Z;J<KBDKKRJTTiG
compatible cipher	!D*^9F
compatible key	!A2<9e
compatible server	!F2W5J9D
compilation	!aLHSJ
compilation terminated	!Y
compile	![BJSJ
compiled	!W
compiler	!X
completato	!XLKTJ
complete	!_"G#J%F&A(E*H,J0H2G3J5H6D7J8J;I<B>I?JAFCHFAJGK@L@MIOCTHVDWEXJ[E]IbBcSdJeJfXi>j9kHlD
complete after	!dTH
complete authentication	!@9J;H<KBVGULJRVZU
complete successfully	,V/V5GBSTV
complete task	!F
completed	!X"=#J%H&I(I)H+K-G.U2S3<546H8<ACBCGDK:NDOJPBR;W>^DaUb?cAdEeHgJhFiAjElE
completed after	!X
completed in	!WSJ
completed successfully	!T
completed with	"H&I,H1C3J5A7J8I9G=UGJKIPFQVRIWE_UaTbGcJhKiHjK
component	&J)a*U.J/90F1H2S6H7G<FBDIAJJKGP?WBXG[K^JaDbGcEf:iWkB
component file	/E0H8H<KFTaIfGkI
component home	!J)Z
component srv	)U
component t	!@;TFJGUKEPFSKTIVT_FfI
components	7JRYTJiVjJ
components asuswrt	!D,SRXiS
compose	/T
compose pull	/U
composer	)SKTcHfV
compress	!CLXST
compressed	]WgW
compressed data	!F]WgW
compression	!['U*?,J-J/G2G3K6I8J9B>KLJNJPKTJWJiFjKkH
compression ctos	!I
compression none	!T*A9J
compression stoc	!I
compute	![#T&G-H/K5I7T;G<IBGRFSHkF
compute cache	!Z
compute ssh	!V#T&KSJ
compute start	,U-ITV
compute v	!T
computed	(W3F
computed checksum	!E(X
computer	"H-F.J1G2K5Z6J7D8J;I<JAJB@OKRESDT>WG_EfIkE
computer name	"K/UKK
computer you	!B3D5VQT
con	!:"U&A'J(G*G+J.=/@0H1A2F3X4K5A6A9E:E;E<E=J>E?HAKBDEJFHGCHIIIJJKTLAMKNHPFQFR<TVVJXBYJZJ]H_AaHdIeKfCgIhIi>jJkF
con el	"X,E-H/C1J3I8J:JKVOFRKSH_KbGiI
con la	!D3U^WbTcV
conch	!7"H%I&C*G+J,I-I.C/G1I2E3[5V8I9C:J;B<C=JADBICJFFGJHGIJKELHOHQBRUSFTGWJYI[J^HbIcJfJ
conch error	!:"H%J&C*H,J-J.C/H1I2F3]5X8J9E:K;F<E@FAGBJFHHHIJKFLHOIPAQIRVSGTGWJYK[J^HbJfK
conch ssh	!J@UPSQJ
concurrent	!:,J-U3J5F7J8WNE_WkG
concurrent promise	!C-W5KJTTG
conda	3KKHcU
conda lib	!J5S
conditional	!Y
conditional check	!Y
conectado	,J-I/J3SKHkX
conectado a	3T
conectando	![,I/I7WGIKISKTF
conectando a	!V7XTI
conectar	!H%K&?'J(E)I*G+H,]-?.<0F1?2F3>4J5=7W8>9C:J;D<?=H>I?G@JAJB@FJGCHJIEJJK5L;O<PAQ>RTS6TeVHW@YIZH[D]F^D_@aCb>cAdGeJf@gIhGjI
conectar al	!>&I,S/SBJKJLGOIRTSFTYiI
conectar ao	QJRWTTiS
conectar con	,I/G7VTT
conexión	!K"F&H(H*I,^.A/:0J1V2K3A5D6C9E;I<J>K?KBEGDIILBNGO=PJQFR7S=[G]I^GaJcEdIfUhJiFkDlU
conexión con	!?,U-I7KKUOISJWTbI
conexión ya	,Y
conexão	!H"9(E)J-d.C/:0G1F3=5C6C7H8X9@<GB@EJG@JJKYLINSOCQ@R6S@TZWFXE[I]I^Ia@bScFdGfEgKhGiBjJkH
conf	!G'K(G,I0J1E2G5J6G8J>IBGDEHIJGLZMJRIScXK[UbIdHgHlI
conf entry	!]
conf line	!KBS
conf matched	+EjS
conf not	,J-U5K<FLIfJiHjJ
conf'	!Y.T1J5K<JLIVJ
config	!Y"<#G%C&F'C(@)E*E+x-I.C/H0<1/253G4H5D697H8A9E:D=E>>@GAFBJCGDHEFGFHFI6JGK;MBOBPSRISGUGVIW@X=[I]A_@b;c@dEeBf6g@hCkGl<
config 'release'	!W
config config	!F+V
config d	JK
config deploy	BYFURDiTjU
config error	!C;KAKFUYUjT
config file	!X+Z.G0K1I5F=EBAHIRKSB^KbIcIfDiBjE
config global	!W
config id	!E;U
config json	!T
config line	!A&H)J+i1J2I3G6K9G;H<CAKFJHJIJJHLHPDQJZKjVkKlJ
config md	!DITNS
config or	![SJ
config parse	!F+a,J-I5H;DKGNIPKQGfI
config php	!W.UBKST
config prod	!H"J-J/TQHRTkU
config rclone	,J-U5JLIfJiHjJ
config reconnect	!S
config sha	!DITNS
config shell	!EVV
config ssh	!?+T5WHTREiUjW
config terminating	!D+]
config vm	!ETU
config yaml	,V8S
config'	&J+a<>=DHDIHSH
configuration	"T#J&8'J(F)@+g,7-I.J/B0I1=6E7J8B9W:J;=<Z>G@HBWDGFHGFHEIXJBKBMGOIP:Q<R4T@VEWKXEYHZF[K]K^H_CaEdHeIfEgHhKj6k9lB
configuration data	JJKSjC
configuration file	!G+W5SBSSJbVcV
configuration option	!:+fBJNK
configuration options	!@+_
configuration or	!F3T
configuration parsing	!X;FAI
configuration preauth	!D"[BGRKiG
configuration prod	!TLWSG
configuration source	<T
configuration web	!CI]KKRKSY
configure	"J&J,@.H/E3F5G7J9K<HBBIIKGLEOJRTTFWFX[^T_JaEbJfFiGkJ
configured	!J"G%B&X'I(G)E*F+I.=/E0B1<2;4C5W:I;6=F>K?I@BA?CGEJFUG]I=JAL<MJOES<UJVFW@YCZC[G]H^A_IaDbCcBeIf<gJhGkGlB
configured authentication	!H"I#U%I&X,F-D.I/H1J3I5H8H9J;A<?AHFYG^KELENJPCSHTEXKZH_EfHhJ
configured config	!ETU
configured key	!I3U
configuring	!U
confirm	!C%J&T,U2I5V8J;K=IFKHHIGKGOVSDV^aKeTiKjK
confirm 1	.I
confirm a	!E5Y
confirm user	%K&VPV
confirmation	!XKK
confirmation dialog	!U
conflict	!W
conflict content	!U
conflict in	!U
conflicts	!T
conflicts and	!U
confluent	LT
confuse	!E2S5S
confuse your	!E2S5S
conn	"G)J*I,I-E.I/D1F2K4V7D8V9H<HAKBCK@MVNCPIQWRBSHWS_CcIdGfFhJjIk?lK
conn 0	!VJS
conn connect	!WTI
conn validate	HS
connect	!C">#>%5'6(+)F*@+F,^-U.!/_0*1H2>3G4J5G7g8):8;D<E=J>/?AD6ECFDGHH?I9JFK?L!M&NWO!PBQES!TfU9V!W[[-],^+_Ja!b!c8dWe0fBg2hGjEk]lY
connect 0	!I-U/D6E9VBIKH_WkT
connect 2	!I,X-JJKKBTW_J
connect addr	!F7TTSdZ
connect address	7VdTkH
connect and	!C"U)U-IFTNJPWQVTC
connect app	!G7U;D@H
connect as	/J7H
connect attempt	,SRJTYdC
connect authentication	!A"YGDPXRIi_jK
connect c	/W7G;U?[AJTI
connect call	,Z7FPYRGTEiJkX
connect cb	kV
connect channel	)Y1WcWfH
connect connect	!],H7STH
connect connection	!_&I/G3?5<6B7F8IB5REX=_GfKiHlJ
connect debugging	![
connect dial	!@,FTVdVkV
connect direct	!=KWXT
connect econnrefused	"G&K)I,a-F/>1C3I5I6E768J9HBCKENDRET6XJ_Gd>fKiGkWl_
connect ehostunreach	!E,E-G/I7_BJKJTG_IkG
connect error	*T,=/A2W3U7J9X;HBCKKRDWSXIdIiJkGlJ
connect etimedout	!U,>-E/G1H6J7BBHKFNHTb_HkB
connect exception	!D*J,c-;/C1I2K3K5F8D9C;K<JBVK>PKQHR:WB_@dUfHjWkU
connect failed	"H%I&4)H*C,Z.A0J132G3=4K546U7T8A9;;B<;ATB=CWFCGEHEICJJK@LCOIPAR?SEVJWYX>YKZK[G^FaGbJcDf[iDj@lA
connect future	!G,T7WBJJJK>R>TX
connect get	!?-V/?6VBYGFKDNHR=_F
connect home	?S
connect host	,D/H2G3@9WBGGKTHiHkJ
connect if	!?&J+V3K5WAKBVcTiJ
connect in	!Z9J
connect ipaddr	!^,ITG
connect java	!B"H,>-S/@1U5I6K7B8H;HAFBFJXNaRIWHdHf1k[
connect native	-JTZkF
connect net	!J/E6EkT
connect network	!F,G7XTFXWkD
connect nio	!JdT
connect no	!E&Z,F/I1V5J6K7Z8W<IBJIIKJLHRKTEWKkG
connect node	!H,I/I7V;W?J@YAJKKNFQCRKTGY<iW
connect none	!T
connect or	!H-T/U;E?T@XAFQHRJYXiU
connect permission	&KRJjX
connect runtime	-VKILU
connect s	!I-E/B2W7G9SNJRHTX
connect session	!4"F&H)F-W/T1B3J4J5I82;B<I=K?G@CA<F[GSKBLFRYYI_WcEdIf9hG
connect sftp	!>,X-Y/?1]3K<IBFLSNHR@T?WK_EcGf[iCkD
connect sleeping	!G/UBU
connect sock	7S
connect socket	&C,T-Z/I2K9?BJKaNFRE_D
connect socks	!JdT
connect ssh	!9#J%K&F)@+I,D1B6Z8K;J<I?E@DA5BAF9GUHBJALDNcQ@SITZVJWBXEYEZU_UbGcIfBhHkTlE
connect sshd	!A*U,J2TBCG]P[RXTI
connect stdio	!T/TWK
connect the	!J&I,F-U/H3J5E7]9EATB=GVRUTTW@YJiHlK
connect timed	!A,I-B7[8KRKTF_Ed^kSlY
connect timeout	!T/E3J8IBBJXK>NERJ_GdTkE
connect to	"F%>'G(F*9+J,]-E.%0<1G3F4A5F6J7Z8?9G:=>@@>ATDFFIH5J@K7L)MCN@O2P<Q2S!TXUGV:Z3[;]?^D_Ka3b7cHdbeAf1gEiDkW
connect unable	!="F*V,U/U1G2X3K6T7V;G=IBDIGKFR>dTiJlE
connect user	!B&]AJBSGBPIQSTJkG
connect username	!FTKkTlV
connect users	!K;CAWPYQS
connect using	!A&A<VBZQTjF
connect usr	!A&X@T
connect via	!E
connect wrap	/J7H
connect x	TIXT
connected	!c"@#E%@&4'F(>)J*B+>,<.J/!1V3?4@51617F8W9I:I;7<=?@AEB;C?DIE@GKIGJ>KVLBM>NIPGQ5RATFUFYAZD[I]E_>bDcFdEeCfAgAh;i4kUlh
connected failed	!C,V7T
connected host	dU
connected over	!T
connected party	,H7UKHTTdY
connected to	!Z"F#H%K&G(K+I,+/<0U1[3B4H5B6>7>85:J;;<G=F?I@CA@B3CHEHF>K4OTQAR2T=UIVEW;Y>ZKbJd:eKfCgHhDi+k[l_
connected version	!HBXFWVTiYjV
connected when	KGWX
connecter	!V
connecter à	!W
connectex	!C,W7DT[dE
connecting	!B%H&f'G(A)C.90G184I6B7W88:C;I<T?CBVFHGJHIJDK4LBM>O:PJRTS?TXUFV<XIZ=[E]EaAb=cIdTeDfIgBhGi[
connecting 4003	,UTW
connecting from	=SFTLT
connecting just	QT
connecting to	!I&c'I(G)E.?/J1:657X8>:F<W=I?FAJCKFHG@HBI7JCK<L<M@NJO?S>TSUHV@Z?[H]H_UaFbAdTeGgDhJiX
connecting with	%J,J/J3J5J7I;J<IBVKIQJRETVWJjI
connecting yes	RS
connection	!G#=%)&E'((!+G,[-g.10'3F446F7J8Z:-;<<9=8>,?;@9A<C2D/EDF=G7H/I"KbL!O!P8Q<S!TWV-WTY4Z5[!])^W_Ua!cDe'g,h<iKj=kUlJ
connection 0	!J"F)T*T7K9V;FAIB=FKGHKGLSTD_XcYi?
connection 1	,E/I1J8?;YAXFIGUK>PGTEcKfGkH
connection 10	!G-V
connection 13	TG_X
connection 5	!D*X,I-92Z9YK@ND_V
connection abandoned	!B3S5X
connection abort	!B"I*K,?-T/@1H5J7D8[9EBFKVRCWFXI_BcJfHiJ
connection aborted	!D,K-C1I3V5S8<BEK_RJTH_HcIfI
connection all	!D#X&<FIQERZ
connection anonymous	!V
connection as	!C/F1H6KR_SJTSfBi[
connection attempt	!E"H.E/V1G3I5DBAR9SHTfWF^JaKfJi>jK
connection authenticate	!I?UBU
connection broken	KJMV
connection but	!F5JTTiHkY
connection channel	,W/U1FKF_G
connection client	!K_Y
connection close	!H,H-Z1J8G9KBSKUTC_TfIiVkT
connection closed	!,%J&>'E(D)^,9-T/B0B1_2F3@5F64899A<G=J>F@IDDGHI:KGL6M3OAPHRES9TIUDV@WVYI[?]Fa<dTeFfggBjT
connection connect	!>"K)J/K1@3D5B6F7T;IBGPTd]
connection connection	&K*I,9-U.E/K1V2J3H6J7G8V9@;IKXLJPTQKTHWJ^I_GbGcDiF
connection container	!]fI
connection could	,X-J/I5K7WBEKETEkU
connection details	!A&E;T@ZATTGYVjY
connection disconnect	,U-ZBCTHiKjH
connection dropped	*J,E-@1X3J5@8YKVNCRITE^K_CbIfF
connection during	!K*K,F-Z9EKA_W
connection echo	BI_T
connection end	!J-E8W_JfK
connection eof	KWfI
connection errno	!U
connection error	!V"F#V)K*J,U.J/J1B6<8=;GFWGHJXK+LGMTNBQJRESJW=XJ^JbHfAl@
connection established	!]&K)J+I,5-T/@2D3B5I778?<HBHJVMCNVTDW;XFZJd>i@jBlV
connection exception	!E&I.B0K1J6I7B8[;8<I?G@JA>BGFGGBJ1K^LDMHOGPGQ9RBS@T9W3XCYKZE^/_Fb=dEf7lB
connection failed	!;"H#I%G&4*8+G-H.7/^0G2E4G5F7V839B=JCIEJG=HFIEJXK0L:ODP<Q6S8TeVGX]ZI[I]I^6_JaCbAeJf;iYk:
connection failure	!G,W
connection for	#V&K+J1K5C8I9JB>FKGKTYXX_JbIcVfIiHkG
connection from	&J*J,B-I2H3D5E8W9D=KBIGKK;M[NGSJTCXHZTbDhAjI
connection getaddrinfo	!F,J-I/V1I6W7KKKRETHkJ
connection has	!>,H/K3>5E8BB=KVNFSUTBVV^JaUcU
connection https	!S
connection i	QT
connection id	!K.U
connection info	!W,H/H8K;IFTTFZK
connection is	"@)I*W,A-Y/?1Y2U3K4I5G6K7A82;GAFB=HIK@N[PIQHRAT@U_WBXI^F_UbBdJf=iDkY
connection java	!?3C5@8K?SBXNSTJdU
connection js	!T@SBIPUQS
connection log	!E/X_JiU
connection lost	!F"5#J%K&9'K(H+B,<-W/-0A1@384D5.6A7I8c;;<B=E?I@GAFB)EFFIGGHFI>KlL3MFNTO?PDQ?RGS8TDUKV@W<XDYG[?]I^/_TaAb7d?eIfKgJh6i>jDlA
connection message	!C"U)U-IFTNJPWQVTC
connection method	!FBHRUZV
connection object	9T
connection ok	!W
connection on	,XkF
connection pool	!]
connection py	.G2KAUBJIHLGSIWS
connection read	!A,F-Y/F1W5I7J8GBINHRJTE_JkI
connection refused	!^"3#H%?'H(I)6*7+>,h-'.>/,0D1+2:314F566G7!8?9/:I;=<?=A>K?C@EA?B*CFECF<G<HEIEJ>K5LBMBNBOEPAQ<R!S@T!UIVGWXYFZH[G]H^6aGbBc;d6eJf+gJh@i!j4kf
connection refused'	,T
connection remote	,W/K1E5G8JBJKFRT
connection reset	!E#J%J&B'I(G)W*7+J,C-[.20I1c4F5W6?7I8H:K<K=?>I?F@HCEDHE@F?GKIEKbLCM<NKODPBQ=RJS9T'UIVHW9X8YG[G]K^BaBb=cJeKgIhFi=j@kJl>
connection server	!VRJVT
connection service	JZTJ
connection ssh	7JKFRITXiS
connection start	1TcS
connection terminated	!U
connection test	!:3K7S;U@VATBVKUTTjUkY
connection the	,E-K5TKDRZSVjT
connection timed	">&E);*F+G,!-J/,182;3C5>7]8,98;H<K=I@KAIBDEJFJGAHIIKK@LJMGQJSGTcX]YK^FbGcDdhf:hGi=jGlT
connection timeout	!U*I,>-B/D1G2I5G7c8;9@B?JEK;NETX_Cda
connection to	"Y%=&X'I(H*9+5,D.F0B3D4A5G6V7J8]:F;J=G>C?D@FA<CGDIG-H:I7L0M.NSO9Q?S(TJUBV>W=X1Y?Z;[>]A^!_Da=bZeFfChEk6
connection transport	7UdT
connection unexpected	!E"I)X-G3T8IK8NIRU_JbU
connection unexpectedly	!S->1J9EIJJHKINDVK_GaGfBlK
connection was	"F&J)H*S,4-V.C/@1:2[3=507E8T;JB8GKJJLKNEQKR8SCWA^?b=cBfA
connection while	!XKI
connection will	5GBXRGjS
connection with	!I-D/U1?7V9IB]KHNHRB^D_IbJfIiE
connection'	!T+Z5EBE
connections	#J%K&A'J(H)E*@+E-9.@/:0G1E2B3I4G5E6>8E97;B<B?H@GABB*CFDJEJFDG@HFIEJEK=LCMJN7OEPDQ?RBSDTJVJW=XZYGZH[I]H^]_haBbZcEeGf9gJh/i2jCkSl=
connections are	!KXV
connections error	RJXSkZ
connections from	!ITK_]hJ
connections on	!_
connections only	!6,E.C/G3K5E6J8K9K<KBFIJKFLHRFS?TE^^_HaIb^fHkC
connections to	!T5HXW_K
connections will	!F5U
connectivity	+T-K/B3K8U9K;JKER<TI_IkT
connectivity on	!T
connectivity ssh	5UFTRK
connector	"E,]-C.;/T0H1G3E6I8E9T<GFVIIK;NEQEWJ[F^J_HaFbJcFfDjIkC
connector ''type	SJ
connector failed	!BdS
connector id	!FBUFYLTRJSG
connectors	!T
connecté	,K/HTV
connecté à	!T
connessione	"E&J*G+K,V-F.C/?0I1G2J3B5C6G7S8C9H;HAIB@FHGBIKJJKBLBNGOFQJRISETXZI[G]J^I_EaGbGcHdVgJhJiWjSkFlU
connessione a	BGGKi]jU
connexion	!B"H#C%D&='B(6*E+?,^.3/I031>2=314B508291:A;=<:=B>B?C@CAAB-CDDFE@FAG<HDI6J@KcL6MAN8O.P@Q4S0TZUEVBW;Y?ZB[:]9^>a7b6c6dSeAf6g=h8j<
connexion a	,H-K/G7XKHTUkX
connexion au	-H7IBKKHRVTX_JdUkK
connexion ftp	!JRJTFlX
connexion n	,U
connexion refusée	!I"F,f-K.J/@1G6H7GBFKFOIRESGT=XK_GdHkClH
connexion sftp	!9"C,W.D1I5J6T7C8KBIIHK@LHOGQHRASFT]XJ[J_EaIbJcIfHkIlG
connexion à	!b/GKHRD
connnection	-JWT
connnection to	-JWT
consider	!Z.TBKPKQG
consider changing	!K.U
consider using	!V
console	!a
const	!Z
consumer	![,D8TBKKVLKRFSHTJ
conta	!>"X.E/GBWIHKELKOHQJRJSITC[JaGbVcIfK
contact	!_#J%J&D'J(K,E-F/F5@6I7J:K=K@KBKCJEKFGGFIFKJPFQHTBWFXI^E_<dIeJiCjJkFlH
contact your	!4&G,J.S/I5D6KFIGHIGPHQJTEWH^H_EbSdKiIkJlK
contacter	!I.U0TST
contacter votre	!I.U0TST
contain	!?"H&K(J*I,F-U.I/?0W1G2K3>5C6^8F9B;V<D=J@JBHFFIHK>L?OHPFRDSCTEWJYZ^F_SaHbHcEfAiGkTlJ
contain a	!G/I0I6_<I@ILFPKQBSKY[cKfJkK
contain an	!H-SQV
contain ssh	!K/J3I9HKERJfKkY
container	!c"H&I'V.E/H0J5D<IBGIFLHOURGSCTI^G_JbGeKfE
container not	!]fI
container process	!Z
container sftp	!U
containers	!S.G3H
containers json	3I5S
contains	";#I%E'F(?)J*B+Z,?-J.>/90X1G2@374G586^7H8@9=:G;C<:=C?>@7A7B7CEDIFSGFHEIDJEK4L;MUNGO?P?Q7R9S>T@UKVHXDYUZI[D]E^?_;aCbBc>dIeHfChGiWjAkJlE
contains characters	0YOI^J
contains illegal	!>/E0U6XSJ
contains invalid	!5"E(K+^,J.I/E065J6W8J;G@JBHEGKGRGXHYH_DcIgFiZ
contains key	?H@HAHFXQKYF
content	!H&S(U5J;I<TBAGKOHRCSVVWZTiH
content merge	!U
content to	&U<WBHRGSUZU
content type	!SkS
contents	!V.G1T3G5F;_==AJB>CCH@L@PCQ;TIYE]SaGcWfJiJ
contents retained	![HE
context	"G&H-J.J/D8J;G<JBKIAJTLWOGPJQSRBVJYI[V_BbIeGiHkIlV
context deadline	!U5U7I
context on	lU
continue	"E#J(J)J*H/I1G2H4HAIDJIGJKKGLIPBQGSITEYKZY]S
continue connecting	5W
continue keyboard	FKG]jJ
continue password	!CB@RCZbiFjH
continue publickey	"G*K1J4K5HBYG<PFZ!
continue y	![5K
contraseña	-I/J1J3EKFQXRITH_KbK
contrib	!X
control	"F%K&F*I.D1D2K3D5>6J7B9D;H<JFIGIK<LEMJOCPHQKS@T]XJ[J^TaGb?dFhHiBjIk>lY
control connection	!;,J-IJFKDNJT]_H
control master	!E/TITTJ
control persist	IU
control process	!^5KBITJ
control socket	,H-F/HTCkFl[
controller	,J3H4T5IBJIV
conversation	![
conversation with	![
convert	!B,I.Y/G1D5J8J<E=E>X@HHKI:KELTQDVEYH[ScIfG
convert status	!<,J.Y/H1K<K=HI>KFLWVE[TcJfH
converted	!AaIg_
copia	/G7WSUTV
copied	#W(Z,K.J3E5IBKIGKVLIOJSCTKjU
copied file	([3GKU
copier	.SIJ
copier block	.SIJ
copy	!>"D#D%B&='H(U)C*;+B,*-6.U/C0Y1.2@304G59768E9F:F<V=?>J?H@DA8B@CBDJEIFJGIH<JCKULUMGQ:RITIV_W;XDYC[F]B^Zc6dAf3hAjBkElC
copy failed	IULJ
copy fastq	!E.Y
copy file	&I-K/F0I1H5J7K8K;TAIGDI?KCLZO?PTRGTSV=ZJaFbZcJ
copy files	!].H
copy googleapi	!^.D
copy id	&F6S<Z
copy set	aS
copy update	!7&H(F,J.W/G0X5F9J;I<GBDIBRGTFVc[H^E_VbGfIiIjK
copying	!K"F)I,>-8.U/B0H1<3C5F7I9EB@IFJXK_NCRBSTT;WG[G_@aDbBcFfBiIkF
copying c	gS
copying file	!H-B.U1C8EK^SV_KbK
copying files	-K8HK]
copying the	ST
copyright	!W
copyto	!EST
copyto update	!J-SLHNTOUkT
core	!W";#I&[)E+H.E0I2H4H5H6B8V<]=D@IAKBFHCIEKINTP>QASHTTVEWCXHYCZH[G^Fa?bAcCdDf;hHiGk:lJ
core 2	!J,T7UGUTT
core example	KITW
core exceptions	![5EKI
core git	!J&U3TAWRIiG
core nested	!@5I8UBFLT
core transport	!U
corkscrew	!F-G/GNAWa_HkJ
coro	.IIILISJ
coro result	!I.IIILISK
corp	,F.I/_3I6I7I:TBIIKRHSIWDXUkI
corp example	/JXX
corp local	!D/]
correct	!I,T0J3V8I9H;IAGBEFJGHLCOJP@QWWJ^GaKbIcHdJiElS
correct access	!:FILHRGiH
correct and	,V7SBJkS
correct configuration	!F3T
correct length	!X;FAI
correct password	!GQX
correct you	!K3S5J
correctamente	!Y
correctly	!CQTTUgUiV
correo	,H/FTHiX
correspond	!A3_BHQKTA
correspond pas	!D3^5BTB
corresponding	3VBWFV
corresponding algo	BXFU
corrupt	"B&F*T,G-F2J3A4I5B7J8@9?:I;U<?=J>E?G@;ABBACIEJFIGHHIKeP7Q^RBTKWGYD_FbHf>iIkI
corrupted	!5":(d,?-?.I/G0H1H2D3I5I7E8D98;UAHBDEJIBJ8KbLEMTOEPFRES?T@VT[I]K^G_CaDb@c[dJfCiFkE
corrupted exception	!DKJMUWTXTcS
corrupted mac	!FJJKV
corrupted on	!C(aIIOJSGVUaG
could	!D"I#G'5(D+G-K0:1Z2J3E5I84=8CBD9E?FIGEIAJIK?N>ODPEU:XSZ0]G^#_AcGdFg5hF
could be	"H&H,S-I/F5F7IBSFUKGTCkJ
could either	3S
could mean	4X5I
could not	!C"K#H'6((+H,K0;1[3B4:85=9CCD:E@FGGFI=JJK@N?OEPFU;XTZ2]G^%_BcHdHg6hG
couldn	!?,U7TKILYRKSX
couldn t	!?,U7TKILYRKSX
couldn't	!5"=%;'C(A*W-H/J0H1U2W4<8J9[:F<F=7@5C=DDE@F8GAHJJ5K-LVMENKO7P;Q0SXUHV1W3X9ZG[E^@_7aUdEeBf]gBhIjHl:
couldn't agree	!A*[2V3I5I9XBGRJTJ
couldn't be	!T#WiUjV
couldn't canonicalize	!;1a<KICLUkG
couldn't connect	!;#I%K)>+I1@2B3S4H6V8J=D?F@EA=FFGJHAJDKFLCP>QESJVJWAXDYF_CbJcJfDhIkTlG
couldn't fetch	!S
couldn't get	!91E<BICLcRES]aG
couldn't initialise	!E)S,F-H.G/D3E5F8GBHLHNFOKRDSFTH_JbYf_
couldn't load	!95K>V@GCJPHQB
couldn't login	!K*J,UTVkX
couldn't open	SUaI
couldn't read	!?"I&V,Y1;2T5B6H9[;IB<K<N;RISU_HaJdJf[k:
couldn't resolve	!V
couldn't setstat	S>a[
couldn't stat	!D1J<JIELZ
couldn't write	!J.U0TLJSCaT
count	,U-J/G3H9J<IOIRHSIiJ
count 1	,U5T8FBT
cp	!X"K&H+J,I/H1>5J7V8J;F<A=FBCGJHCOAPJQHRBT@VCWI[HdSeIfJiFjK
cp cannot	0U1I<F=JHFOKVFaA
cp error	KTSJaJ
cpu	![
cpu features	!Z
cr	*[2B8F9GLEOW[HaDgV
cr 3	!S.JLJOWaJ
cram	!F'SSJ^UbH
crash	!b
crates	!U
create	!K"5%;&H'@(<)I*;-D0]476J8@:C>@?@@BABBHC;DFEAF3GEHVI%J;K/LVMCQDRCScTTUHWVXGY6ZF]6^<_:cFdTeTfHg>h8iDj;l:
create a	!F,HOUSXTJeX
create acquire	!Z
create and	!GL]SW
create connection	!J,V-I3V=KBJKINHTTWT_I
create directory	!V&J,I3F;J<F=KBBHSRCTI[KbJeAiI
create failed	!B0W8T<TBHOXRESZVAa4iG
create file	"K%K+T-E2H4I6H8I9JFJHHIBOHR?TAVXWJ]Ja?bIdUkF
create folder	STbY
create hostkeycallback	!IHW
create lock	!U
create parent	LS
create process	!<1I5T<FHBIFL@VIWb
create regular	0U=JHIIKLYOKaA
create remote	!D0UaJ
create repository	!D,F1BBELKS[TIaViIkH
create session	!E7U;U@TBGNIRFTWcK
create sftp	!8"H.G1B2W5[7J8D9F;D<BB[KDLCOHPIQGR_SBTUbIcJi=kH
create socket	!D-I/U8H9KKETW_HdX
create ssh	!A9S=KTU
create temporary	.UBKLK
create the	!G&F/J5G=VATQ^RHTDbK
create truncate	LTSTaU
created	"H#V.C0I3F7G;DIIKHL@OCPIR@S<VTWU[K_IaGbKe^iKjKkI
created at	!Y
creating	">#J%J(J)K*J+I-D/K2I3I4J6I8D9F=DCJFJHBK7L7NBPEQWR7SXVGWIYH^U_@aBb@cFebf?hGjCkDlJ
creating 5	!E7STU
creating bean	/J<T
creating machine	!ABViU
creating remote	!E&I.TKBS^^XfH
creation	!b.H/E7I8H9JBIJWK?LISHTB[HeVfJkI
creation complete	!^TI
credential	!@&>.J/D0J3H5>9J<Z=K?J@UGTIJKELEP;QSR^TDi_
credential id	!B"X;JRTiV
credential provided	BGQJRXiH
credentials	"F#G%B'G(B)E*B+C,3-<.</6091;2B364H51697<8>9;:F;=<7=D?GAFB[CFEEG[H@I;JGK6L5MCN7O@QFRpS8T@VBW=XAY?ZE[C]E^@_:a?b?c;dEeGf;gFhCidjYk8l?
credentials 49	!VRJ
credentials are	!;"=/I0G6JGXPTR_iTjT
credentials as	FS
credentials for	!IGXRT
credentials invalid	iU
credentials were	!GBHIIR]iI
critical	!H"V&C)J*@+W,Z.F1A2G5>7Y8A;AAGB:FIJILCNXPFQHR[SCWEXJYI_TaKbJcDdEfAiTjH
critical error	"Y&I/F1G7I9HB?NWR[T@WJcJfKkF
critical failed	!I+W5H;G=S
critique	!B/TRW
critique impossible	!B/TRW
crlf	!?(G.C/K3J5I;W@JAHBGIIKFOJSHYJ]IaFge
crlf line	;Y@KAJYK
cron	&W,K.J/H1G3JFJHTIJKILDOKPTQIRCTIZUaJcIfDjYlS
cron user	!F5WHVPUQJSTfJ
crt	,U-D/W5E8H9KBJKVLCNITHWH^K_DaWfH
crt ssh	!C,U-E/W5I8IKWNJWH^K_E
crypt	9J<S?SQK
crypto	!b"H%I&J,J-F/G2F3E5C7G8J;6<F=KB<EWFGKBRCTE_HfSiGkI
crypto bad	!S
crypto cipher	QU
crypto pem	!Y;>?S@WBEPS
crypto rsa	!FEX
crypto ssh	!U
cryptographic	!U;ZPIQT
cryptography	!ZQU
cryptography deprecation	!Y
cryptography hazmat	;JQU
créer	OHSY
créer le	OHSY
crítico	!;&I.T/W3H5K7A8KBJKELFPIQJRZ[T
crítico no	!B/[7ELKOKSITU
cs	!H-T2I5S9HISKGLINTRKTT
cs ctos	!I
cs line	!I-VITKILJNVTV
cs stoc	!I
css	!D.K0S5TOUSX
csv	!I"7#J%F&;'C)B*?+B-:/20_1-2D384H5K7;8.9::F;6<2=:>G?E@AA@B-CGDJEHFCGBH9IaJCK'N:O_PBQ<R2T-UJVVW=XFZG[S_:aXb6dEeBf8hEi6jAkK
csv 18	!X
csv bytes	,VSI
csv error	!AIUSKaU
csv mode	LV
csv no	<?I[LD
csv not	!J.S
csv sftp	!HIVSS
csv tmp'	LYOT
csv to	.I0UIIOHSAVTaX
csv'	!9,J.@/J0I1I3I5J6K<FBGI_KGOXRISWTGVUaVlJ
csv' '	LV
csv' was	S>a^
ctl	!V
ctor	!U,J/E;B=V@SAGOVQKSETI
ctor string	!J;E=W@TAH
ctos none	!I
ctr	!W*[-K3KHKKJhK
ctr aes	!J*Z
ctr and	*X9J
ctr arcfour	FSiS
ctr server	*U
ctr user	9S
ctrl event	!W
ctx	!TSK
ctx use	!T
ctype	!V
cuenta	!="W&I,J.K/I3G8I:X>IBHGKOHSIXI[K_KiX
culture	1SLV
culture neutral	1SLV
curl	!B"5#=%1'<(9*J+E,@.Z/E0?6?7K8J9D:<<G=(>:?@@5AAC7DDE@F1G5H>IZJ3KYLTMWNIOIP-Q4UGV3W8XAYDZ>]U^T_Ib,dHe6g<h9iJj/lF
curl 1	MW
curl 2	!A"V)U,F-Y.H1W3H8XBGLFRHTFWJ_SfHkW
curl 22	!Y
curl 25	!@.^IJOD[HaF
curl 28	!J)T,F.E1U7G8FJCKUNFRHTYaJfVlJ
curl 35	MW
curl 56	![)I-C1E5ABFKWWJXG_DfJ
curl 6	!X5IKKLFRKTIXIkJ
curl 60	-K2D4S5b9J;IBCKH
curl 67	"@&D.E1I3J5J;U=BB[FGIKKHLGOIPES?XKYIaFfEjF
curl 7	)W-K1U7SBENGRDTCWI_KcZfW
curl 78	!<.I1D<HIEL^SU
curl 79	!1"D%E)?*K+H,?.W/E0J182G3@5<7G9D;V<B=D>H@HADB=CIHFI?LIOHPGQER>T>VKWDYC[S^YaBbDcCeHfWiD
curl 9	!FBHLHO^a>
curl curl	!A2J5TBVRFYY
curl error	LVRYSSTJ
curl haxx	!G2T5T
curl se	5J
curl t	!;.F6TIUKYLJMWRKTTaJ
current	"G&]+K,C-B.?/C1F2T6K9F@JAIB>GKIHKGNGOJQIS>TBWK^W_FbZcIfGkD
current branch	!W
current directory	!V
current user	!]
currently	"c&E,X/F1D3?7U8J9JB>KFLFNJPJRASDTU^D_HbSeKfEi?jHkJ
currently exists	5V
currently not	!C"[&K1FBIRJbU
curve	%J293D9]BIFIHKJVKXNI_KfUhHiIkK
curve 25519	%J293D9]BIFIHKJVKXNI_KfUhHiIkK
curve 448	9U
curve curve	!K-T9GJWfU
custom	!G1H7VKINJ[T_JfSkK
custom true	!B1I7S[T
cut	;Y<J
cve	!i"J&J+J,E-J.E/G3G5F6H8H9K;G<I=H@IAHBFFJGKKCLANJOKPFQFRESFTEYK_HfEhJiJkH
cwd	!@1bIHOSRJaIkF
cyberduck	!W
cygdrive	!D@VAXIT
cygdrive c	!E@VAXIT
código	!@,I.V/F1IGYKD[W
d	!B"?#T%H&K(S)>+J,G-F.X165B6?7J8H:E<Y?JB?C>EJFDGEHDIJJ=KHM>OJPISXY9[7]>^I_DbDcEdGeBfEg[hGiJjJ
d '	;UAIQK
d 0	!;/S0I2S5HLHTK[KaHgZ
d 1	!_
d 10	!IBS
d 2	!H(W
d 3	!ETVgT
d 77	!Y
d 9	OT
d a	VV
d conf	+EjS
d date	!WkU
d sftp	;H@VAJ
d établir	!A,E/FRWlU
d'	!U
d'accès	!D,H7]THkI
d'accéder	,I/S7YdW
d'accéder à	,I/S7YdW
d'attente	"I,C-K.I/D6JKDOKRGTd_HdSkGlJ
d'attente expiré	TS
d'hôte	!H"H(J,A-K.E/Z0J3Z5>7K9JBFKELJOBQFRGSBTC_HaJcJ
d'établir	!C,U/TKKTWkI
d'établir une	!E,V/VTW
da	!:"K(J,T.C1J5]7U8DBSJWQHRDSFTDWKXKdCkY
da der	!D,V/D7T
dados	'WKJTK
daemon	!o"K&D,G/G5EB<KGRHSGT?fJiG
daemon at	!_
daemon driver	!T
daemon pull	!X
daemon running	!_
daemon socket	!U
daily	3JKKLTRHSVbJ
dal	!?&I*H,V-I.H/E1J2K3H5J8Y9IFJGJKHLJNHOJRATHZI^J_FbJcIkIlH
dal repository	<S
dal server	!@*H,V-I.H/E1J2K3H5J8Y9IBIKHLJNHOJRDTHZJ^J_FbJcIiHlH
dana	5GBJLXSUjU
dans	!e5IBJTD
darf	!B6T;E<J=WLJOU
dart	"K.E9KBFLTRWSV
dartssh	-U.F3S5SLTSV
dartssh 2	-U.F3S5SLTSV
das	"H&J)K+J,?/B1I3D7T;G=JBVIKKINKOGRAS@fTkH
dashboard	<U=T
dass	!>)V.K/G1T3F5YRKfU
dat	!B(U0HKHLHVT[C
data	!K"7#>%V&:*J+C,<-G/H0H263:4J5@6<8J9=:;;S<;>5?GCDDTEBF<G6HFI_JINCQVR5TGUAWIX4YKZ6]X_=cUdFe0f7g_hDiFj+kF
data a	(F.I0I<IKHS][A
data app	!IlV
data backup	3U
data c	!Y+F/I
data connection	!W8HJVKDNWTT_X
data could	!HdS
data csv	!EMUSHaZ
data data	;X?J
data does	!A(E3H@TAJQX]V
data etc	!=+I
data example	!YTG
data failed	!F3VSFVYaH
data for	QK
data format	!BKINKWX]W^HbUcU
data found	!D<F@UPXQE
data from	BKIXSJ
data home	!U/G7KfGjG
data in	BUSI
data int	-I
data local	8SCVDH
data node	!U
data out	!DIXOWSV
data packs	!V
data passphrase	PWQU
data private	;XAJ
data provider	!XcK
data quota	!T
data reads	!GIU[SaT
data run	ITLISWaG
data s	!Y
data self	!H)T-I1S8J?TKFSJcV
data sftp	)T
data sql	!X
data ssh	!J,TQJkJ
data stream	)J.>/E1B3J=I@JGHIHNFVU_CaJkA
data to	!Z-G.Y8EBESG
data transfer	!I/J@UKJLVQJYT
data users	!F+S1]IELDfI
data with	!H%Y&E
data zip	'YCHSH
database	!d"G&H-J.G1H5W7I8K9K;K<GB=KDQJTJWK_JdIfKi;jIkI
database is	!X
database server	/T
dataprovider	BT
dataset	!H8WjU
datasource	&G,WBWTV
date	!V"V#E%2&8'C(=)I*@,F/K1J2@4G:;;=<E>1@GC=DVHGI:JGOBQDRASUTEUHWFYEZK]:^6_VcHd]e/fGgJh;jE
date '	!U
date 0	,S/S2UB]RGTUiFjH
date 00	.HBVMUNIRKSIjW
date 0000	,U5VBTiG
date 0200	<UBJjS
date 09	!UST
date 1	,J/I7VBIGSKGRITV
date 11	!J"W,U7V9UBKRTTUiF
date 19	![
date 2	!D"V,K2UBKRUXVbVdUlT
date 2024	8FbV
date 2025	!eBKGJ
date 2026	8UBC_TiI
date 25	!T"W.E5K7S=I@KEJFKHHRVSAc?fUhK
date 27	!,"?,S.V5TRBSS^GcUf>
date 3	2UXVdUlT
date 30	TS
date 4	,K.TBGGIKFLKOTXVdUiTlU
date 545	DW
date access	!V"TKIbTiT
date attempting	iUjT
date authenticating	-V_UiU
date authentication	!WBIjS
date automatic	SKaV
date build	PT
date can't	!E,K-X/I5S7J9XBKKKTE_W
date cannot	!H,S/STU
date child	!V
date closing	KKSK
date connecting	,T-WBIKJNH_GiG
date connection	!T"J,I-X1I8ABEMHNT_HbKfHkT
date copying	KISH^UgS
date could	9T
date create	!JWTfT
date culture	1SLV
date date	!_"K,V3I;E<JAKKHNGSITTkI
date debug	"Y*J,J.F1J5J9F<UB?FEGFJFTF^TjIlG
date dial	!=,I/V7[B@JJKGTXkX
date dist	GT
date doing	!W
date e	!;-G8AASKWSWbT
date err	-JWW
date error	!>"V#I%I*H+F,52F376Y7H97=?@>A=CIEKGUHGJUKZMCPTRGSTTEVYW>XTZH^2b1c>eKfEgEhHjEkIlB
date exception	!?.Y
date exec	!S
date extension	!U
date f	!J^T
date fail	!EPZQJRJ_YkI
date failed	!=.D0K2K5V8J<SBBFJHJKT^J
date file	<KIILV
date found	TT
date from	!ZUU
date gateway	!G-JBI
date gems	!GWUjU
date got	5IBEKJRXSI
date gulp	KW
date gw	MS
date handler	!?BXGJRW
date host	1J3_5F;JHTRJ
date http	!T
date https	!W
date improving	FT
date info	!h"A*H+K,:-J.@/I0S1C2F<J=J@JAFB6FEJJK;MJPJR;SIT8YJ_GbCcEdEfEhJi=jIk>lH
date initialised	!V
date install	!@"UBJbU
date invalid	!d"HBGR>i?
date ipaddr	TTdS
date is	,TdUkV
date jar	!JhT
date jst	!UKI
date level	"J)S,X/H1T5K9IFIKFSUTF_GaKbTfFiJ
date lib	!F"K5H6G7T9DGJKERDTSZJcH
date local	FWKSiV
date looking	KITHdW
date lts	!WUJ
date main	!J7H9WRTTXdJiVkK
date mod	KXOTfJ
date msg	!H"H,VRY
date network	!H8AKWTHdW
date no	!>GSTHdX
date node	!?&G-T.X/F8I?W@ENDPIQKRW_FfJiIkV
date notice	,J-U5J<HfJiHjJ
date num	+JBT
date offer	!W
date offered	!Z
date on	!CCHDW
date open	9T
date opened	!WbU
date opening	-JKE
date p	!^
date packer	!J#U7UBGKWNW
date permission	!="A.X0XBELXOXRWSI[X
date permissions	CHDW
date preparing	PT
date pubkey	!X
date py	!X
date r	!KTU
date reading	!U
date received	!H"VbTdS
date remote	-UKKNI
date resolver	!K"V/V5FBHHUKGTJWUbS
date running	!X5H
date script	.TSVaK
date sender	"HMVNK_K
date server	![-G9J<CBaFFKGNHRI_Ji;j;lY
date session	![8FBHKATFaTdX
date sftp	"A,C-U.C0V1E3J5G7C8B9UBBLTNIODRESITJ[Xa[cSdJfUkJlJ
date ssh	"=#C&:*J+J,E.K/K2I3J5F7Y8T9H;Y<1?DBYF[WJZH_EbHdXfIkG
date sshd	!C"I8KKK_[
date started	!ZKJ
date starting	!VKK
date startup	![
date status	LJ
date stderr	KS
date the	!C+U-X.H5T8JHTKBSIWSbF
date thr	!ENKVU
date thread	hT
date to	!^;IAK
date trace	/S
date transfer	!UGTKILI
date type	LJ
date unable	!0"Y&:)Y,C-C1U2A3B4S91;A<>=V?aFWGYKdNaPDR8WKXHZW_ZbUf;i@jGkb
date up	,UUIkV
date upload	!H,TBWKVaK
date user	!@"J&J8JBZCJDSGYIKKJLHRBiTjTkF
date username	!T
date using	!WiT
date usr	PS
date utc	,V2T8G;HKHNHTUkI
date warn	!F"H'T.DKHQSSZXU
date we	!V-UNJ
date web	QT
date win	!S
date x	dS
date xfr	!V
date z	!Ia]
date 接続	!K7XTUdU
datei	!D";#J%J&E'F(A)C*D+E,:-D.7/21<2F3;4H596@7?8<9D:I;?<5=E?J@HAFB:CJDJEJFHGFHIIaJGLKMHNBO_PEQ>R<T8UJVFWEXDZI[@]D^?_=aTbAc@dIeEf<gThFi?jGkDlB
dateien	!_,GKJTK
dateiübertragung	!W
dateiübertragung erfolgreich	!W
daten	!Y,I.K/D5JBIRKSVTIaJiJ
datos	!]SS
dav	!h.GKIOJ
dav files	!X
davfs	!TBHMWRGlI
davfs mounting	!TBHMWRGlI
day	OT
days	!Y"I-I5J6JKJLJNIRISJUHWUkU
days 3	!XUI
db	"U&>+J-@/51D6[8D<H=K@JAFFEHFK:L<NDPGQFR=T?XIYJ^J_AaIbGcHfEhKi_k4lJ
db 1	"W&K/J5KBTRFTJdUiW
db 2	,U
db dump	!J0U[J
db example	!J3K6]kG
db ipaddr	5UBH
dbc	BTRK
dbclient	!3"?&E*H,A-W1@5;6T8;;Z<KJKNZRFTGWE_XbDcG
dbclient connection	!5"A&F*H,A-W1A2S5;6T8<AJN^RFTGWF_ZbF
dbeaver	!I?IBTRJ
dbeaver model	!JBTRJ
dblock	!E(T9TOU
dblock zip	!E(T9TOU
dcim	!G.WBGKTLYRVSGaJjJ
ddbj	,E<ZBJTAd_kF
ddbj nig	,IdWkI
de	!="B#+%)&-')(V)D*'+*-].3/Y2!3A485:7<8C9Y:C;*<T=B@(A%B6CAD.F-H&I!J+KUL)M)N!OFP!RTSCTJU1V+WIY6Z([!^7_UcCd9e*fAgHk-l!
de ce	!VSJ
de clé	!J"H(I,I/D0I1K3J6H<_BIIHKGOHQFRBSG_JaIiJ
de conexión	!H,XKFTT
de connexion	,V-F/@7U9JKFdWhK
de créer	OHSY
de datos	!V
de destino	!C,a-H/F9JKE
de doelcomputer	!K,Z/J
de espera	!C,E/F7VKIRCT^
de fichier	0W
de home	!W
de l'aide	!I.U0TST
de l'envoi	!W
de la	"K-D.J/V0S1H5T6U7I8I9JBCK?QGR=TBWKXJ_EbJiI
de lire	!G&S:ULJjT
de passe	)U,H-G/F0J1S8GBHKBQFRZTH_HbHcKfT
de verbinding	!K,Z/J
deadline	!V5U7I
deadline exceeded	!V5U7I
deb	.V3FLFMTNHOSTH[U
deb 12	3JMI
deb num	!ENKVU
debian	#V,I2J3F8KLIMTNJPITFiIkK
debian 2	3IMFlV
debian connected	!Y
debian date	"VbV
debian gnu	"VbU
debug	&F'F(>)H*F+F,E.</I1I2H3;4J5E7?8J;9<F=;>;?H@GBJCIFWHFI7JdLDNUQITJVHWEXGY;ZX[F]D^SaDbBeDgAjT
debug 1	#C'K(G*H+H,K.>0H2I395I6C7D8J9=;><?=@>@IAJbM6NWPUQ6RJWBYAZZ[K]KbFdTeJgFjUk5l>
debug 2	+B1J8J9I<IAJFIHIJDQU
debug 3	1K8J<GBWDGFIKF
debug a	![
debug asyncssh	BHFTJS
debug client	!JNGTGkIlZ
debug handshake	!a
debug handshaking	!F#V7VBHKWNW
debug inbound	!U
debug jsch	BDRW
debug local	NSlK
debug message	!W
debug msg	!_,KBTRS
debug net	!VBJkU
debug outbound	!U
debug outgoing	!V9TKU
debug pacer	<WRJfS
debug paramiko	-EBVKJWUiW
debug parser	9UKV
debug remote	,ULINSTTkVlK
debug sender	,I-K1K8HBEKJRB
debug socket	NT
debug ssh	!>#Y7U<KFTKTNVRIbVcU
debug time	!GMVNKRU
debug using	BIjT
debugging	!]
debugging process	FS
debugging turned	![
dec	GSRSiJ
declined	%[&EBK
decode	"J&I-J3J5H9J<A=G@[AUB:KCNJP[QVRFSUTIiIjI
decode encrypted	!I;FPUQU
decode pem	;FBEP[QV
decode private	!H<I@[AWYH
decoder	!H"K/I9I;U@WAYBBKHNIQWREhS
decoder decode	!F?T@XBCKIRJYShS
decoder java	!C?T@YBCKIRJYThS
decoder parse	?WPKQH
decoding	;[KFQI
decoding error	;XKHQJ
decrepit	!S
decrypt	"E%B&B+J,I-G/I1G2B3A4J5B7I8K:I;D<6=7>B?@@6A3BJC?DJEHFBGJHGKCNEP[QfR<TEUVVJWKY6ZK^J_IaKbJi=jAkG
decrypt key	!E;DAIPY
decrypt later	UW
decrypt private	!>=AAJCJQWYF
decrypt the	!I;JPX
decrypted	;JQW
decrypted pem	!HQX
decrypting	!A;[@TAS
decryption	"E%J&H)I,H-G.K/H1E2G3F5E8E9B;5<D=J@SA>B<CJFIHKIJKZLGNBQdR?SBTHYH^E_HbFc@fEiEjJ
decryption failed	!];><J@UAFBHPH
decryption of	!G;KQW
decryption password	!:;HPTQaRF
def	!h*J5B9J;IBDKJRESAaBfJiJ
def found	!]*K5K
default	!d"3#G%B*E+B,W.</K394H5F6F7T829?:J;:=W>I?H@CAFEGFGGCHHIGJTL9OGPJQ7RFUJVHYGZE[I]J^?_BbAdCeIf9gKjTkDlE
default connect	!G,T7WBJJJK>R>TX
default key	!T
default machine	!e,J-GBDK@jJ
default server	!E2S5S
default sftp	)V,U-J1S5K8J<SBIKGcUfJ
default ssh	,>-U5I;G<H=JAHCIKaPIiUjU
default unreachable	,TfSkJ
default vagrant	!V
default virtualbox	=]BI
default waiting	FUiJ
default warning	!C"J&J,U-W3H5I;F<G=HAGBUCUK[PIRFTF_HhHiXjWkI
defaults	,J-U<FLJfJiHjJ
deferred	BIRI_Y
deferred connect	!S
defined	!i,G.H/IIJKBLFRKSDTK[K
definition	!]
definitions	BTPWRJTHiVjU
del	!B"W&D,<-D.I3X5U6G7E8G:J;H<T>JGJK?LIPJQGRAXJ[I^J_FbGcKfJiFjU
del host	,B3T5VTSWT
del servidor	!G-K3UKJTKkTlV
delay	!KLXST
delete	&H5K;C<VLDOWRCScTJ[Ua=bHiHkG
delete the	!EOZSU
deleted	OV
deleted files	!T
deleting	OVSX
deleting old	SU
delivered	!Z
delivery	!BKJTY
delivery exception	!CKJTY
della	!C"K,H.H/I3[6J7W8I;J<V>JBGGJHXKGLAQIRASHTS[J^KaKbKcJdXfJiG
della chiave	!@,K.K/K3]<WBIHYKKLDRESJTEiJ
deltas	!U
deltas 100	!U
dem	"C#H%J&I'H(K*H,<.^/<0G2I3Z5S6I7E8F9E;E<G=H@KCJFJGHHJIIJKKCLAMKNDPJQIR<S>T<VKWJXKYKZH]J^HaGbGcFgJhIi=kHlE
dem gerät	.W
dem server	)U,F.Z/E3J5FBGKJLKODRDSHTGcKlI
demo	BIiV
den	!>"U(I)I,D-I.@/@0F1D5>7G8F9I;B<I@KAKB9GIIEKDLCNHPWQTR=T?WJXI[I]J^K_GaCbGcFfChEiTkIlF
denegado	.KLGOJSZaF
denegó	,Y
denegó expresamente	,Y
denied	!F&G(+)!*(+@,"-!.!/!0?122+4.5@6%7!8!9&;B<F=e>0?<@JA8D>I5J0K!L:M1N!PFQ:ReSlT<U8VHW4YI[&]1^!_!aac!d*eJf1g2h.iZjZkEl)
denied '	5I;F<@=^@JBIHWIYPIQJS9YJ
denied 13	!G=KBJRISha=iK
denied 3	!ABIOYSWaAiK
denied access	!G:VSXjY
denied at	!ELJRWaT
denied by	!W5GBGLWRJiJjT
denied client	!WSI
denied error	!WBKRHaW
denied establishing	!G3^5H
denied exception	!]"@.I1I;I<D=]B@GJL=PHQHR8SKTIYKa9i=
denied for	#J%H+J1K3J5H;J<H=A@KBVCHG<LIPDQHR]SETGZGa@bFjZkK
denied in	aG
denied keyboard	!;;H=E@HBYCJFHGcSFZJjC
denied mkdir	!b=JSC
denied on	!]SE
denied open	!J+W<F=VHTS>
denied password	!/"_#I&I=AB6CJFFPVQGR[S9THZcaCiVj=k?
denied permission	!9"G.K=JBXGKLWOJS]THa8iTjZ
denied please	!/"W#E%F&I+J.F1I5D<C=>CAEEFELGOFPHQCRWTCVJZ?_JbBhKiU
denied publickey	!!"G#^%V&]'C(J)A*C+1-<.H/;0E1(2D364D5=6D7D8E9F:@;U<e>BBbCXFVGCH#IDJFK?L6MJNDO=PTRFS!T'UHV=XAYUZ([K^@_Ca'b)c?dGeAf:gHhHiYjakW
denied sftp	!S"C=IBELKOKRBa9bUiI
denied ssh	&H'K0F;J<E=CBCGJHDO<PIRBSZTIeAiFjJ
denied the	!S
denied to	!B"X&;.H3H5D:b;H<I=EB<HKPJRKSTTBaJbKiXjc
denied until	!F5U
denied upload	!ISha:
denied verification	!E3^5aBIHFKINKRGSH
denied when	!bRJSEaF
denied while	!U
denying	!C.XOT
denying file	!I.W
dep	!G3U
dependabot	!Z;J
dependencies	!a/EQHRJTJ
dependency	![/I5JKKLK
deploy	!F#A%5&T'H(E)@*>+:.:0B2J4?5I7T8999<^>A?G@?DDE:G6H5I5J?K1L:MFNCOBPTRZSSUJVCW9XCZ?[A]G^=_<a7c>eFf:jUkXlH
deploy action	"IBEQKRXiI
deploy failed	!H&U3S;K=HBECVTHiFjDkT
deploy finished	!T
deploy ipaddr	!K"H&Z-Z7K8GFYKGRFSShUkJ
deploy key	!A%J3E5?;X<BAYB7EIFKHJLHPTRISViAjV
deploy log	!S
deploy pem	!I<T
deploy sh	<KIILJRGaJgV
deploy symlink	!W
deploy user	!W
deploy using	<VATBAQDRV
deployed	!ZkI
deployer	&T,X5GBWKITUiV
deploying	&X;TASQJiHjG
deployment	"F,I-I1F7T:V;K<HBUHKICKHSY_IfFj]
deployment failed	!?"H,J-J1J5V7UBVKILW_IfIjW
depot	!J)U,B-I/H1S3I5J8H9G;WAUKFQTRFTFdV
deprecated	!j*I+H,E-F/K2I3H5E6T7J8E9E;F<J=G>D?G@EABBDCKEKFXGHHEK?LHNGPGQIRDTHYD_HhIiEkIlJ
deprecated and	6WFS
deprecated keys	HH
deprecated option	!V
deprecated user	!]
deprecation	!g"J/I3H5IKK
deprecation warning	!_3K
depth	!D/S3I5ViT
depth 1	3J5W
der	!X"E#D%D&A'@(B*;+C-?.4/]0;2>3X4C7I9::C;=<?=B>@?CA>B>CEDEEEF@G>HBI<JAKBL4M@OGP@QKSCUEVBW<X>YAZ@[B]A^<_EaSb<dBeCg?h>j=k;l;
der angegebene	!J,J-K/_5D8JKFRJ
der datei	!EaX
der dienst	!^,JRKSIfJ
der hostschlüssel	!F3[5FOISI
der server	!=/K3S5XBI
der verbindung	!E1J3J6H7F8HKANKTZ
der zielcomputer	!H,Y7KTH
des	"6#H%G&B'D(<)@*]+C,I-:.6/.0:1<2S3]4G5U6A7=8?9T:E;@<C=F>E?G@FADB@CGDHEGGCHFI@JEK6L;MFN@OVPFQ@R4T>UIVFWBXBYDZH[=]C_9c>dEeCgCiEjSl?
des cbc	*W9J
des ctr	FSiS
des has	!T
des servers	!5"B&J'J(G)I*G,B.@/A0F1F2I3a5W6I7H8I9F;I<JB@FKIFKFLDNJOUQIRDSVTCWJXJ[C]J_Fa>cFeIhIiHjJkIlI
desc	!^5U;KBFLKSCTGXXaK
desc connection	!W
desc error	!I5W
desc transport	!X
describe	!SSHaT
describe the	aU
description	!X.WBJKERGTIiD
descriptor	!^&S-I1JKC_JfI
desktop	&K+G,Y.I1G3F7V;D?G@GBCHIIWKITWYJ^GbHfFiJkH
despite	!EBXQK
despite accepting	!EBXQK
dest	!A#I&D'S(J)K*I+J,@-F.W/A0X1?3F5B6I7C9J;S=HAEBGG@HCI0QERCVDWHYKZF[Z_Ga8cCdJeJfEgJiJkGlJ
dest error	!J"V.6;;GIL>OEP<SUTU^TbSiVkI
dest open	!/"J&H'U/J0Z1E5K<F=KBJHEI3KILUOSRISSTKVJ[[^Ka>bJfIkH
destination	!&"?%E'V(A+;,=->/=1?2B3K4@5@6;7f8G9H:J<6>JAJBECEDJEGHDIFJFKCLXOYRJUJW;XZ]X^=_>aDb;c=dAe?f8gDhDlF
destination address	!K5T
destination file	!=.JKJLEO]][
destination is	!FSI[T
destination l	!U
destination sftp	!:,K<J?TFTKSS@
destino	!="F([,]-C.H/?0I1K6J8F9C<JBJGIKJLKOFRBSE]Y_GbIcKfJhIiG
destino denegó	,Y
destroy	!SLK_JdS
destroy 128	!I"T_JdS
destroy 169	!I"T_JdS
detached	iS
detail	!H,G5J;T<U@UASBURGj]
detailed	.JKWLVSYTK^UaTfT
detailed information	LWST^UfT
details	&;*J,K-I.F/A1J8H<H@VG]IIKALHNJTFWHYT^J_SbFcJfJiXj]kJ
details error	!J&E@SFSTJ
details see	_V
detected	!D&H)K*F+K,A-@1H2G3H4a597A9G;=<K=K?J@DABB8FIHJKDLGP^Q8T[WIYH^JaJbJcGdHf@hEjHkFlF
detected auth	!F8=BKGWJUKTRW
detected but	!I;E@IAHPbQ?
detected dubious	!W
detected idle	8_JAR<TE
detected vagrant	!V
detecting	!D,YBV
detecting os	!D,YBV
determine	!C&V.H1T4T8G<WBAKVRGTKaFfIiH
determine revision	!I4T
dev	"A%H&K(E*H,@.A0J1H2E6C7D9A;C?J@IEVFCHIITLAPWRWSFT@VHYJZJ[J^F_CaIdHfJhJi>jJlI
dev dev	!X
dev fd	ATISQU
dev null	(J+T5H;I=SIT
dev sdb	!S
dev tty	&F/K5XIHPZQHRUSJiKjJ
devbox	/Y6H
device	!T":#I&C'H)I*B+G,F->.a/D0D1=2D3>6E9?:H;><8=D>J?J@GABBICEHJI;JBKAL6MJNIOBPVQ8S6TFVCWAXFYGZH[D]E_IaAb?eHf<gHhIiYjGlG
device 28	!H.V
device dev	!V
device failed	!D7SGVKJTTkT
device not	!;&T8WFJPURXTH
device number	!U
device or	&H5WPYQJRKjJ
device settings	!G/YBCFTGWR^dI
device ssh	.T
device unauthorized	!V
df	"J5KAWFIJ[KFLHRFSFTJfJiJlK
df h	.U
dh	!E-I9]HSKANGTJ
dh gex	!F9]KA
dh py	HS
di	"E#J%J&F'H(H*I+I-E/@0D1E2K3@5A6J8A;G<D=H>I?J@IAICKEIFIGFHHIEJJK?LUMKNFO?PIQGS>TXVHWIYHZJ[G]G^F_CaGbDcCdUeKgIhJiHjVkGlD
dial	!G#D&X)D+G-I.G0J1;2T4E5J6[8;9=;;=D>J?K@HACBXCHEHFHHDI?J2K8L>MINDOIP=QDRGSBVHWUYGZE[K_;aJc>dVfBhJjEl>
dial dial	!CBJdG
dial nas	2V5TRKiK
dial ssh	!A&J,X-I2U3W5C7G;JGVPJRJTKWXbVdGiSjI
dial stdio	!H&U
dial tcp	!K"C&C)H*G+I-1.J1E2J3>5?6]7U8@9E;I<G=K@KGHHJIHJ8K<LEN7PJRDSFTUZJ^D_4bGcIdYfHhFjKlG
dial to	!K-VRI_UkV
dial unix	!F&^<JIKLK
dialog	!Y
dialog on	!U
dicha	,Y
dicha conexión	,Y
did	!D"?&F'K(S)E*<+I,T.E0E1@2<7W;I<B?JA@FIHFJCKCP?QTRDT]VJWBXDYJ[E]H_3a@b?cUeIf4gIhDjCkTl@
did not	!A"B&H(T)F*=+J.H0F1B2>5T6D7Y;J<EACFJHGJDKEPCRGT^VGWCXD[F]I_7aBbBcUdTeJf6gJhFjElG
did you	/T3K5H6VBIKHNJQWRGTJkUlJ
didn't	!b;KB@LHRZSJiD
didn't find	!bLJ
die	!H";#G%I&D'I(F)E*H+D-T.?/.0U1B2H3G4J6C7U8S9C:I;<<@=A>T?J@EAEBSCCEHFFGGHFIBJIMINEPDQ>VKWSXEZH[H]H_Ba?dIeIgGhFiVjTkFlG
die datei	!I,K0X;K>T
die verbindung	!>,S/H7T8WBK
died	!?8[BFK^cF
dienst	!X)V,H.J1S3J5GBIRISGTIfT
differ	!G(a/K0K;JIGLHOHSBVUaC
differ hex	(V
differ src	!G(XgV
different	!<"I(V-K.I2I3X4I5;9I:VFUKWNFRKSJTIYJ^JbIk[
different from	!H(W5HKV
different key	!I3T5JFV
different versions	KS
differs	!5(Y.C/J0K3W5B8I9HBFIELGNIOHSHTI]XaFbHcUfJgY
differs at	!KcW
differs from	!@(T.J3W5FKJdTgS
diffie	%K*H,K-I/I2D3I9]HKJIKHNITIhKkK
diffie hellman	%K*H,K-I/I2D3I9]HKJIKHNITIhKkK
difftar	KU
difftar gpg	KU
digest	!J(Z.IKJ
digital	.I3W5W;JRESJTJ
digitalocean	&T;H<XBGRH
digitalocean droplet	&T;H<XBGRH
dir	"B&I+J,G3D5?6H8T9H;D<D=HB=HSI[KYPIQGR@TBVFWHaCbDfDiDjJlI
dir exists	!GKX
dir failed	!U
dir home	!EI[LE
dir string	ST
direct	!E1H2K7F8G9HBHHJQKRAWWXa^HdJiFkE
direct connections	!IWJXW
direct entering	!F
direct session	!T
direct tcpip	!@/VWYfKkJ
directories	!H"F&G,H.F/F0H1I3E5@9J;I<IB>KELcODRDS@TGVKWK[Ia?bEeefJiHjI
directories is	!E"JSIbJeV
directorio	&K/JIILVSJ
directory	"/#;%<'7(-)Y*=+(,:-=.6/*0C1[213!4A5D6*7-9+:7;A<T=.>:?A@IA/BBC<D;E@F7G5HUKDL[M6N)O8P<Q1R5T3U>V8X3Y;Z8[o]9_,a!c>d/e[fFhEi)j4l-
directory '	!I&F-K.J/J0I1@3G5T;E<b=ABCHYIDLHOEPHRVSJTTVFWHbIeUfKkC
directory 'c	!I<SLJ
directory 2	!31G<JHGI]LZS>
directory and	PIQSSJTS
directory at	!?,HOUSXTJeX
directory call	!W
directory component	!F)bBK
directory consider	!K.U
directory data	LU
directory directory	!GIVLV
directory for	!C&G.F1F<IBKHJIILXS_fGkJ
directory home	!>&I1_<DBTHDI;KGRHSGbWkD
directory in	!@.U8U;KBKKWL>OJRJ[W
directory inaccessible	!Y
directory incoming	IJLWSH[H
directory is	!T"I)K1U5I8HBAGJISKIOTPIRFSJ_HiK
directory listing	!V-K.I1S7I8>KULXNBSFTA_IbIcIdGfHkFlJ
directory nested	!G,T.J1UOJSH
directory not	!F1TITKKLW
directory open	&G+G1J<THFL>
directory opt	SU
directory or	IDLW[DeU
directory permission	!?BHHGLTRJS[aF
directory r	!K<^BE
directory sftp	!FSF[W
directory srv	)VBISJ[S
directory ssh	!CLS[V
directory started	gS
directory to	!J.E5J<II]OCSSVF[FaG
directory upload	<HICL_SG
disable	3HBHGEOVRH
disable method	;TBKGF
disabled	!]"_#H%?&9'G(E)D*?+E,6-A.>0@1;2B4E5D6A7A879V:E;@<A=F?I@GAABCCEDKEIG;HGI<JGK3LIMIN@P<Q?R5T3VHWBYD[<]D^Z_:a<bEc:dIf3gJhDiJk<lD
disabled id	!W
disabled in	9[RHSJ
disabled or	!^
disabling	!]8KHUTK
disabling multiplexing	!^
discarding	!G.T8VKZLIRKSIfH
discarding closed	KXfI
disco	!@(U,J.W9KLKRKSFTI]Z
disconnect	!B#D%?&6'G(F*J+>,?-T..//0C1V2F4B5F6>708f9H:C;8<<=;>F?A@<A8B)C@DFEAF<H?ICL9M;N>OBP7Q8RAS5T/UHVGWHX>Y?Z>[A]I^;_eaAb<c0d7eGfHgEhji5j<lC
disconnect 11	"KKF_WhI
disconnect 12	_V
disconnect 2	_HhU
disconnect broken	!5"a)a.F3K5IBIJTSJ
disconnect code	!<hT
disconnect connection	!<"F)5*K-V1]8>BFJAKbQJTGWH_JfIhU
disconnect from	!H"E)@,G-B2K8VB@K:MGNJRTTH_Yh[iIjKkK
disconnect key	*V2W
disconnect message	"J*J-J1J8S9JBKKBNJRJcHfJhVkK
disconnect reason	-K8XKY
disconnect received	!V
disconnect retrying	,U-ZBCTHiKjH
disconnect too	!F_X
disconnect transport	!IhT
disconnect while	8V
disconnected	!J"C#='D(>+>,+-a.'/*0<1b3.4A5&6:778V:>;/<G=7A;B?C?DGEAF;HAI<J9L-M8N;O5P9Q5S>T-UGVAW7XIY=[;]B^8_Ia4bEdGe@f]g<hjiFjJlD
disconnected by	!k)C*H-E1:5J8F9DBIRF_If<hTiFlJ
disconnected connection	!Y
disconnected from	!_"D)?,H-G.H2J3H5F86BCKUMFN<SHTF^K_@bGcChaiGjJkHl@
disconnected no	!F%U&];E>SFBRHYK
disconnected too	!FhT
disconnecting	&H(H)H+E-?.@0D1A2T6G7A;G<H=H@KAHB3EKHKIYKbMGNUOEPGQFSJTDVGWI[I^G_<aDb@dHf@gGi;jHkGlI
disconnecting and	!T
disconnecting configuration	BGI[KILTRI
disconnecting from	!V,U/S1K5K8GBFKHRVSJ_HkG
disconnecting ipaddr	KU
disconnecting with	!G*W2YKUNTSFcJ
disconnects	!I*T2S9S
disconnects with	!I*T2S9S
discovered	!V6WBI
discovered interpreter	6W
discovered key	!ZBJ
discovered python	!S
discovery	kT
disk	"C&H(F+J,E-I.i/@0F1D3C5A6E7G8D9I;D=U@HACB?FIGJI?K=L=NDO<PDQFR>S:TBVJWJYH[C]G^G_DaCbGcEeKfAgIiCjIkFlH
disk 0	!I.V
disk full	!ULIOJSGaI
disk quota	!I"J.a/J1I<JIGKIOFSHfK
disk space	!A.]TKfK
dispatch	!F"=)J,;/H1?2T5C7?8=9W;KB>IIJZKTRHT9XJ_<d?gVhEiDk?
dispatch run	!<"A*T,<1F2T3I5G7A8?9XB@J[KURIT:XK_?d@gWhFiFkB
display	!c<JRJ
display name	!W
disponible	5SXTbU
disposed	![
dist	(I,I/H1I3H8?;C<DBSFEHKIkK?LDOHR=TJV8WD[;]I^FgHi:jDkAlU
dist app	!K<HIYLG
dist cannot	!ZIALHSS
dist extension	GT
dist failed	!DI]LE
dist index	!TBXRBSHiJ
dist packages	!I.U/G8E;IFJLUVAWJ[CjHkKlI
distant	!8"J*X,B2X9Y:TCJKULHNHRISTTAWT_FkE
distributed	5S<TBK
distributed as	<T
distribution	1YLU
dists	!U
django	!b"K5DBFKIRFiJ
dll	IT
dns	!D"K-E.J/f1J3[5D9JBEKFLHNIRGT=_IdUfJiJkC
dns 122	/T
dns get	/T
dns is	!H/X
dns lookup	!I/Z5I
dns spoofing	!G3[
do	";#F%@'G)E*W+H,3-70E2W3T4F6>778B9X:D<D=3?A@5A3CKDEEDH?JTK1L=MHP<SWT/UHVAWBXEY6ZD[V]B^@_5a?b?dCgEhBkF
do fatal	cU
do handle	!W"S1U
do next	!H&BBVFYQFRT
do not	!U%I*Z,I.I/G1J2[325E8J9Y;V<>=>>I@@A=C@FEIGKALJNIOTPHQWRITHY=[J]J^I_JaKcHfG
do s	!HJYKJ
do servidor	!?.H/I3bBHOJQIRBSITJ
do store	LGOT
do version'	IS
do you	!K5VBTQKRIiUjU
docker	![,9-E.J1C2J3H6H7?8G9H;E<GAIBTGJHIIUKALHNIPTQFR7SATUWFXK^B_DcIdHiKkA
docker compose	/U
docker daemon	!b&JTG
docker error	!Y
docker example	!H"S&V3H
docker exit	!YBK
docker h	iS
docker image	TT
docker info	!H"VbW
docker login	!YBIR?iF
docker permission	!U
docker run	!DIYPV
docker sock	!Y
docker stderr	!YBK
docker system	!H&U
docker v	!C3TTVjS
docs	!_+K,D.H/I1J5K7J:W;FBIHGKELFNSRJTG_GiCj?
docs git	3S:WBISKjE
docs troubleshooting	kU
document	.WKJLFOY[b
documentation	!EW]
documentation here	!DW]
documents	!F,U1H;H<UBJ[UkV
docx	!WLK
doelcomputer	!K,Z/J
doelcomputer de	!K,Z/J
does	#?%8&1'?(V);*4+;,,.83Y465;798/9J<X=D>>?D@AAFB2C7DAE<G6H1J?K#L]M?NVO=P;RKSHT+UCW7X:Z;[8^5_BbDc?d@e<g=h=jEkAl:
does not	!I#?%8&1'?(V);*4+;,,.83]4;5H798/9J<X=D>>?D@AAFB2C7DAE<G6H6J?K#L]M?NVO=P;RKSHT+UCW7X:Z;[8^5_BbDc?d@e<g=h=jEkAl:
doesn't	!A,J.C9K;J<S=KKILYNJPJQJSGTIVS[I^WaIbHfJiK
doesn't exist	.K<ULZSE[J
doesn't support	!B.IGTLKVT^WbJfK
doing	!J3T5J9FJVfS
doing ecdh	!K-T9GJWfU
doing something	3V
dokku	;BBXREYUiDjY
dom	iT
domain	"K*X/E3H5G8K9VBEKHNHWS_KkI
domains	!_"J,K3I5HBATHbHiV
don't	!V2J3H5J:S;S@KBFLSSK
don't have	!S:TLT
don't know	!U
don't match	!F;VAUPTQT
done	!p&E'I(C)F,<.?/>0F1@2F4G6G8<9@:K;D<B?KAJCKDJGIHDK3L9MINAO5PFQDRBSBTAXIZJ[C]F^DeGfHgEiKjBkBlI
done 'c	!_LJ
done 1	!V
données	0W
door	!@,F-b/A1J3I4I5E6I7H8TGIK^RGTH_FbJ
dopo	!9"J,C-X.G/F3I5I7U8IBIJXLISKTX_WdXfJiJlJ
dossier	!G"J.G/H0I5IBIKILaOCRITEaJ
double	FS
double check	FS
down	!="C#I%J&E(I)T*C.>/70H1;2C364F506A7_8]:J;@<B=G@CA>CJEJF:G=HDIFJGKdL=NHOCP<Q=S?VIW9X>YFZH[H]E^BaDb>c=dSf4gFhBi6j?k5lB
down or	!>5IB=FHRXWJiG
download	!Z"I&J(J,G-K.F/I1G3G8G;HBEIGK=LDOHQJRETC[[]U^IaEbHcCfD
download of	]W
downloaded	!a
downloaded h	!V
downloading	!U.I3IKHTI
downloading https	!X
downloading repository	!F
downloads	;TCHDVbJcU
downloads lab	DS
dpkg	!ZSK
dpkg lock	!W
dra	!8"G'V.G;G=E>H?J@JB@FHIBKKPIQJRD[GaGeYiT
drive	!].HDS
driver	!i"G/G0A3I5H6KAGBHKJLINHRHiJ
driver failed	!T
droits	!A"G,F.@0H6K8H;KIFKELAOEQJRCS_TH[K_HaGcKfH
droits d'accès	&T
drone	!B#K&=*H,K-K/I1F2F3I5B9D;W@JAEBTGCIDKFPKRVTVYHZJ[JiGjI
drone scp	!B#K&=*H,K-K/I1F2F3I5B9D;W@JAEBTGCIDKFPKRVTVYHZJ[JiGjI
drop	!;"@)U,B-X.D/I1G5I8FB?IBKAL]MIOWRHVJ_ZcHfSiB
drop connection	!="G,G-Y1K8JBCMITG_ZiD
dropbear	!E"X)I,G-@3G5D9HB>FZGIJKNAQIR@TF_CbGcIhHiYjHkGlU
dropbear ssh	!T
dropbox	"HIISFVJbIeV
droplet	&T;H<XBGRH
dropped	!I"U)J*I,A-</H1T3G5?8V9HBDKbNBR@TA^J_>bUfCiDkK
drwx	!U
drwx 2	!U
drwxr	!a8TSDaJ
drwxr x	!S
drwxr xr	!]8TSDaJ
ds	!T"I5WRGbUiI
dsa	!G&J*H2H3F5G9A;7=>?G@XBIC>E=FhGIKIP>SJYBZDfJhSiE
dsa cert	%T;I=G@JBYCJEFFSRVhW
dsa corresponding	BXFV
dsa not	FU
dsa type	%T;I=G@JBYCJEFFSRVhW
dsn	,V
dss	!:&H*<+K-K2e3?4C5;<F>KATBFFbJJKIPDTKiHjI
dss ecdsa	;T
dss key	=KBTEKFZ
dss not	FV
dss ssh	!H*K5J
dss'	!E2V9J
dst	(W.TgU
dst sftp	(T
du	!C"=#I%H&E'F(W)D*B+G,;->1B2E3a4H5^6D8B9?:E;D<D=H>G?H@GAGB8CGDIEGFFGCHHICJHK:MGNFPGQ>RHUIVHWFXCYFZG[C]D^F_=bBcBd@eGfCgShBiAjBk@lK
du fichier	!>(U0U3JS[aV
du serveur	!@"C&J'K(@)I*H+J,?-F.A0D1G2I3b5a6H8G9H;G<J@JAJB@FKIFKALCNJO@PJQAR;SCWJXIYK[F]I^J_CaFbGcFdKeJfFgHhIiIjJkFlB
dubious	!W
dubious ownership	!W
due	!X"H)I*I,D-I/=0F1<2J5J6I7C8^9C;F<G=JAHFHGJIAL@NBPEQAR=VHWHXK[C]K^IbDcAf<hIiCjEkBlE
due to	!V"I)I*J,E-J/=0G1=2K5K6J7D8^9D;G<G=JAHFIGJIALANCPEQBR=VJWIXK[C^IbDcBf<hJiCjFkBlF
dump	!H.V0ULK[I]S
dump sql	!K0U[J
dumped	!_/KBBRHaJ
duo	GZ
duo push	GV
duo two	GZ
duplicati	!9"J(S*I-G.H/E1J8T9K;I<FBEI;LbNHTUVKWJ^B_IaKbJfCkK
duplicati b	!H(TOU
duplicati library	!F-H8VBHLUNJTW_K
duplicity	,K<TKXLITK
duplicity full	KU
duration	8VBFTG
duration 10	!T
duration date	!B8WBHTH
durch	!G,SRISHTHcTgU
during	!I(K*:,.-].=/B0G4J6F7F;?<@=E@GADEJGCHJITJ]L>MEOFPBQSS=TJW<XAYIZJ[I^@_VaHbKcWd<fYhHjGkGl=
during banner	!=-W7GKDNVXK_KdBlK
during connect	"Z&TRJbW
during handling	+TfTkU
during identification	!K*K,F-Z9EKA_W
during login	!GB]iW
during negotiation	&J)Z-<1U3H5F9GK=NEQJRI_FbIc_f^
during query	!ZKJ
during the	3S
during web	![
dvcm	!U
dvcm q	!U
dying	!C*H-IBGFZGIRHZK
dying because	!D-I8SKS
dynamic	!]KI
délai	!J"G(K,B-H.G/C3K5J6I7UBIIKKBLJOIRFSJTdXJ_FiJkTlI
délai d'attente	"I,C-K.I/D6JKDOKRGTd_HdSkGlJ
démarrage	cT
démarrage de	!X
dépassé	!E"H,C-I.H/D6J7[BKKCOJRHT__GdVkV
dépôt	&S:ULJRKjS
dépôt distant	!G&S:ULJjT
dépôt existe	&T
e	!Z"C'C(U,=1E3A4>5G6K7G8;9^:I<F=I?CATBVCIF?G?H5IKJ8KEL0M=P@QVX<Y5[7^8_EbIcAd:f@g=h9iWl;
e 0	!;.W3SBZjW
e 1	!cSK
e 170013	ETbVcV
e 2	!U0T
e 31	NU
e 4	*W9G
e 401	!T
e 5	aU
e 8	5T
e could	!S
e date	-UKJ
e fatal	!B-H8BKXbU
e hts	!V
e none	/U
e ssh	!XSIkH
e unable	![SJ
ea	!X<S
eaaaaabg	;T
eaaaaabg 5	;T
eacces	&J+V3K5H;G<?=YBBHYLGPIQJRFSJaHiH
eacces permission	+V<D=XBEHSRHS6iK
eacces text	!KLKOTSZ
each	5UBTKKfK
each channel'	IS
each'	!G-J/HNJ_H
eai	!@,C/h3F5C6;7FBFKBRCT@kI
eai noname	!J/Y5F
earlier	"K3W5J
early	!I.WBJJVKZNJ
early eof	!J.X8SJVKU
east	!DBHNTWViXjTkI
east 2	!GBHdSiXjT
ebm	;T
ebm 9	;T
ebs	#K8GB]JHK?LVNJST^T_JcK
ebs base	!VBIFU
ebs'	BHLVRISU^ViV
ebs' errored	BHLVRISU^ViV
ec	#T&J3I;F<VCEDYLIRViE
ec 2	!J#U&J;J<VCEDYLJRWiE
ec key	!W
ecdh	+H,G-J/J293A7J9T>GJ^KULIMFNAWI_BdJkGlG
ecdh key	!K-T9GJWfU
ecdh reply	!B*C,J-E2IJ[KWNG_G
ecdh sha	!X-K2@3H9VJFKGMKhJ
ecdsa	&B*I+I,G-E/H2]3X4K6K7F8I9@BCDEMJNHPBRTTBVKWJZH_EjFkElI
ecdsa cert	%T=JEKFIRWhW
ecdsa host	!SHJdT
ecdsa in	!K5J
ecdsa key	"T3Y5ABTHERTcJ
ecdsa no	!S%T
ecdsa or	!E;TFU
ecdsa sha	!@*K-J2b3V5S9CTK
ecdsa sk	%U;J=JEKRVhV
ecdsa to	"T;EBGCTHJLSPTRTSFjI
ecdsa type	!V%T;K=JEJFIRWhW
echo	!a"C%K/G3H5>7J8G9H<@@CB5CIFIGWKALINJOIR?SDWHYFcWfEjFkA
echo agent	!U
echo ssh	;[@HA?QDTS
echo test	BI_T
echo upload	!]SH
eclipse	!=-J5K;JAUETKIPWjS
eclipse jgit	!=ATBTETKJjT
econnaborted	-E1J3K8=BIKbTJ_IcJfJ
econnaborted connection	-E1J3K8=BIKbTJ_IcJfJ
econnrefused	!K"=#J%J&B(I)B*B+K,y-3.E/.0H182F3>4K5=677)8>9=:J;F<E=I@IAGB*CJEIFFGDIHJHK2LGMJN:OEPIQHR2SAT-W>X?YKZH[I]K^H_2aJbEcCd5f@gKhBi6jCkTla
econnrefused connection	!C,X-JTS_GlT
econnrefused ipaddr	"H)I,[-G/?1C3J5I6E778K9IBCKFNERFT7XJ_Gd?iHla
econnreset	%K&E)Z*H,9-W.@/70J1_2H3D5?6E7=8E9D;G<J=KB;FIGGIBJFKaLBN>OIPHQHR;SBT:WJ[H^IcDdDfJiCjJkBlI
ed	"I#B&K'F(A*I+D.B/F0B2T6<7J8>9I;G>S?JCJEFI<JHKKMKOCRKTHUCYW[B]F_Ga?bHcGdHeFfKgChJkFl;
ed 25519	"J#C'F(C*J+D.C/G0B2T6<7K8>9I;G>S?JBJCJEFI<JIMKODRGTIUCWHXAYW[B]G_HaAbIcGdHeFfKgChJkGl;
eddsa	%V&JBGPIQFWUXT
edge	_U
edi	!="I'W(X-I.I/I1F5I8I<JFEKDS@TUVX]V_HfKgU
edi'	!F"VBTRWiV
edit	RHSTaHkVlU
edu	!H,D-F/W1@3I5H8VJJNHWI_JfHkC
edu closed	!H"W-K1GKS
edu ipaddr	!W
een	!@,F-b/A1J3I4I5E6I7H8TGIK^RGTH_FbJ
ef	5I;T
efault	!B"a&HB^R=iXjS
egress	!GTJXY
ehostunreach	!D,A-F/@1I3J5K7i9JBEKENJRISKTA_GkE
ehostunreach ipaddr	!E,E-G/I7_BJKJTG_IkG
ehostunreach no	,KTI
ein	!9,E.D/D0G7T>TIFLHODRISB[VaXlU
eine	!C,I-TSS_WcTkT
einem	!HlW
einem sftp	!HlW
einen	!JYU
eingang	SV
either	!B3^BI
either mean	3S
either not	!F3T
ejecución	&TPWiJ
el	!C#C%B'D(=)B*8+?/V0>314D538C97:=<J?>@BA?B:C@DEE?GVHAI:JBKJMDOUPJQ4R%TJUGV@W4Y?ZA]?a>d:eCgAh=j@k6
el 9	!W
el archivo	!E;T>W
el directorio	LW
el equipo	,Y
el host	!D-T6V7T8WKTRHTEdJkI
el servidor	">&F(H)J*J-90I1T2H3A5F6C8=:J;H<G=J>H?KBFEJFIGWIJL<NJPIQBR<WG]H^B_>aJdKgJhIiAkIl<
el tiempo	!I,K7WTUXT
el usuario	!Z
elapsed	!eKK
elapsed ms	!Y
elapsed time	!d
elastic	!TBJ
electerm	!EKWNJRYST_J
electerm resources	KWNJ_J
element	7TdT
em	"J'V,J-W.H3I5H6J7I<B>HBIIKPIQHRCTB_J
emerg	!]
emerg ssl	!T
emit	!D6S8IQIRJiHlK
emit error	!I"T_JdS
emit events	GT
emit node	!B8K
emitted	!G
emitted 'error'	!G
emitter	!W
empty	,E-K/A1F3C6A8H;G<T@DAJIZKELFP]RCSH[U^K_KfF
empty archive	!@IZ
empty exception	PV
empty for	!X
empty ssh	!I&S
en	#D%B'C(?)D*U+@/41755697E94:U;8<;=<?A@BA@BHCBDEEAG8HDI>JBK;L5MDN<OXQ;R8T*UGVAW;YAZA]B^;b7c:eDf8gBhAiSj?k9l:
en 1	!X
en ejecución	&TPWiJ
en el	,B/ELKOWSVTJ_U
en la	&K.U/JKGOUSX[V
en us	!S
enable	!d"J,F1K6VBIKGRITDfFkJ
enabled	!X"?&J(S*I,;.=/B0C1B7H8I9IBFIHL@NGOFQJSATC[I_GaIb@cAfai@lI
enabled and	!U5T
enabled on	!@1H3K5FBHKELJ^AbHfbiI
enabling	!GKV
enc	;U@I
encode	!^QJ
encoding	/J;V
encountered	!@"U#V&H1X5J;Y@GAAFJKULHNIQCRGSIT>YHhJkK
encountered a	"S
encountered an	!C3UiV
encountered eof	!J,B1ZKUNGTG
encountered error	!K#XBHiKjT
encrypt	!Y
encrypted	!I#J%C&<(K)J*F+J,D-B.E/D0H1F2>3;4D556I7F9>:C;5<4=;>A?=@(B1CBDHE?F8GFHDIIJILENFOJP}RHSCVKWHY0ZG^H_HaHbGcGdKeJfEhCj>kHlI
encrypted but	!IAIPZQD
encrypted key	!C@GPYiK
encrypted open	;I@JATQJ
encrypted private	!C;><K@EPdYH
encryption	!F"E%I&;)G*o+I.C/71G2W344J5.6H7B8?9U:J;3<G=J?A@TAKB.CJEJGIHGIFJELANGOHPBQ]R>S@TCVJWBXKYB[J^D_:aGbBc?dJf9hGi:jCkH
encryption algorithm	!H*_/K9BKFfJ
encryption algorithms	*X2I9B
encryption client	!K*Z9F
encryption error	!J;FQW
encryption exception	!DQZ
encryption keys	!?&D*[,B/H1K2^3D5D7J9^<H=KB?FJKXPHRETB_BfDiJjJkB
end	#D'G(A*?+T.B/J2@3@4G5B6<779F:D;c<F=4>C??@2A2B=C@DIEEFYG:H>I7JBKTL?MGNJO9P[QKR*T=V<W<XDY8ZC[:^U_Ta?d@eEfWhAiFjJkGl<
end connection	![KI
end decode	PWQU
end event	!F"I,K.H/I8BIGKYSITIcS
end hung	%T,G-H5U8KSHWJ_UbIcTjI
end line	!]AFPGQH
end of	!;(J)U*H,8-X/=0H2K3=5:7E9;<B=D>I?I@DA=B?CJGJHEIKNKOFR>SFT8VFWGYD[G^XaJcHdJf[hHlD
end openssh	!H;X<TA@BHQK
end password	;JPWQS
end readable	KSkT
end rsa	!J;d@CA=QJYC
ended	!J"I1a2K3@5K7J8D9E;H<IBAR?SJWU_TcIhUjV
ended with	!C1J5FBGRJWVhUjX
endings	!H;UgX
endpoint	"A&E,Y-F.G1B7J8F;JGKKZLFNFRHSBWIXJcHfGjJkE
endpoint connection	!Y
endpoint is	!J1IK]
endpoint sftp	!^
endpoint url	![
ends	!EgV
engine	7ITTaTdJkK
engine java	SSaT
enoent	!F%J&Y+D,G.D/E1A5G<_=F?S@GBEH?KGOGPDQGSATFVKWVYF[F^JaIbIfFkG
enoent no	+F1D;G<_=GHAL9PJkJ
enoent text	IJLW
enospc	!X.W
enotfound	"E)I,>-D.D/X1D3F5C6h7B8D9I;KBDIJKALFMKNFOIQIR=SET?WKXJ[J_DbJcHdHfIiHkAlE
enotfound sftp	!;"G)K,E-J.G1F3J5H6j7E8IBIKELINIRBSHTB_HcJdKfKkGlI
enough	!C.aLK
ensure	!A"U,G.G1B3J8TBAGKHILJSVTFVV[JbTfE
ensure key	;T
ensure status	LIVX
ensure the	!B"UbTfJ
enter	!_"F#I&B*F+B,C-J.J/>2I3D4H5E6?7J:I;I<<=<>E?H@UB:C>DHEGFCHEIGJKK>NIPUQTR3SWT?WHY<ZJ^H_HaJbHhEi9j?kD
enter a	GV
enter file	!U
enter n	!IQT
enter passphrase	!V&E+D.I/K3F5>9E<?=?>F?K@VB@CADJEJFFGFHIKFPVRGSKTHY?bJhGiFjCkI
enter password	RJ
enter same	!V
enter y	!IQT
entered	!E"UBBQHTU
entered password	!H"WBIiU
entering	!U/J7HOKdKeTiJjK
entering interactive	!W7JBHfU
entering passive	!Y
enthält	!GYU
enthält einen	!GYU
entrada	!E,H6VLVTI
entries	BIHXJS
entries failed	HU
entries link	!HHV
entry	"J&J(V)K*G,D-E.B1D2S3X4V5E7G?XFKHFIHNEOGRBT<[H_FbJcHfEjTkI
entry currently	5V
entry for	4W5A
entry from	!K3S5J
entrypoint	!U
enumerating	iU
env	!9.T/G5T7J;J=KBENJOYSWTSVKcUkJ
env confirm	!J
env fp	!FST
env home	!J
env local	.SLTOU
env logname	!J
env path	ST
env pwd	!J
env remote	.SLTOU
env shell	!J
env shlvl	!FST
env term	!J
env user	!J
enviar	!G.G/U3W5WKJLGRESUTG[H
envio	kUlW
environ	!H
environment	&^,K1J3I5F6V;IBBGKIKKFLJRGcYiDjD
environment is	!^5J
environment variable	&W
envoi	!J"U)U.U1U5SKJ
envs	8T
eo	(T
eof	!="9#E%9&>'F(<)o*4,>-b.>/J0=1q293749556E768X9>:G;,<4==>J?C@?A8BCCFECF6G1H:I3JJK[L)MDPFQ3S*T8VAW4X>Y>Z>[8]A_Ta:d9eDfcgDh?i1jJl7
eof during	&J)Z-<1U3H5F9GK=NEQJRI_FbIc_f^
eof error	"J(K)_,J-Y.C/C1_5J9K;HBIIHLEODRISFVF[H_UfT
eof in	![
eof marker	!X
eof the	,C8D9WKXTI
eof while	)V,I-C.F/K1c8>BDJIKINBRGSGTD^T_GcIfc
eow	"V;WAI
equal	!A(W3^5HKISK
equal to	!G3^5H
equipo	,Y
equipo de	,Y
er	!?7SIVPJSF[J
er unhandled	!>7SIVPJSG[J
eresolve	!X
erfolgreich	.KaX
erfolgreich aber	!EaX
erlang	9U
erlang ssh	9U
err	!g"6#S%C&?'X(C)E+=,C-G0=1;4F6>7E8T9K:G;==B>H?F@CBTCCDFEGG7HDJGK?L?MDNAO=PUQ?R2UKVAZC]E^>_6a;b=d8eFf8gEhFi<j6kHl;
err cert	!W
err code	!f/J<KIJLISH
err command	&T
err connection	!^,JTG
err errno	![
err error	!e-F5I9H;SBJK@NJPIWJ_H
err failed	-KWW
err network	!U
err nil	!U8T
err npm	!U
err path	!]
err sftp	!F,USX
err ssh	!D#Y&H-S7V<IBSFWGFRETEjHkS
err stack	!X
err syscall	!aIK
err to	!U
err value	!<5Y8WTJ
errconnect	!W
erreur	!]";#J%J&H'H(@)E*F+I,V-@1A2H3@5>6@7A8?9D:I;G<C=I>I?J@KAJB<CJDJEIFJGGHKIAJIK5LAMINHPIQASIUKVHWFXCYIZJ[E]E^G_=bCcBdFeIf@gEhEi@jEkD
erreur critique	!B/TRW
erreur erreur	!G,I/KRYTC
erreur impossible	!K/HTVlW
erreur lors	,H/S0USU
errno	"C#H%?'G(>*3+=,_-H/T0;1J2;344D5A6V7Z9-:H;;<X=^>I?@@6A5B9CAEGF@G>HUJ=K5MFN4OHPFQ3R*TIVXXIY7ZD]F^@_Ja-b=c4eDf-gEh=i/j<kUl=
errno 101	!K,J/J7akI
errno 104	!T"S)U,I-U/F5E7ETGfK
errno 110	,EKIT_kH
errno 11001	!G/Z
errno 111	"K,d-E/?1J5K6J7<BIKKRKT<WV_GdDkT
errno 113	.J7X
errno 13	"J&K.E5F;C<;=]@GAJBCHYIVL<PGQGRDTHVTYG[Ja>iHkI
errno 2	&?*K,>.A1@7I8K;D<[=?BIKGODPERJS5TCVUWAYK[DaHfHk8
errno 28	![
errno 3008	6U
errno 32	KG_U
errno 8	6S
errno eacces	!E<J=WLKOTSY
errno econnrefused	kU
errno enoent	!E<XID
errno etimedout	TVdS
errno exception	-T_UkW
errno none	!?,T-K/I5K7UBKTKXSkX
erro	&D*K,H-I.C1J3T6I7@8I9I;HFJGFIHKDLFNJOHPGQESJTTXK[H_JaFbJcKdTfIiSkI
erro ao	/V
error	!G"A#9%>&Z'A)?+I0H1D446<:H=?>3?=@EC8D0E5F9G8H;IEJAKZTWU(XDYEZ)[D]5_EaBbJd@eHg?h:jIkE
error '	!U+T
error 'cannot	!VWJ
error 'connection'	5U
error 'invalid	.K;Z<F=G?TAUP@
error 'tunnel	!WWJ
error 'unable	,G3K5I<XKJR]TKiGkK
error 0	*T-K.K/U3I6U7G9U;FBHK@LKNKOISDTE[WiTkF
error 0906	!U;CQI
error 0909006	;TATQSYV
error 1	(K*X+J,H-?.E2Z3E5F7J;W@IAZBHFJIIKCLKNCPGQYS?TDaIbJcKfIjJ
error 10054	!H,J-V/I7J9[NTTJ_]
error 10060	!C,CKKTXd^
error 10061	!?,_TKkI
error 104	!U
error 1045	!]RJ
error 1058	!E&Z
error 110	TW
error 111	TJ
error 13	!USJ
error 15	KENUlS
error 2	!>,F.H/I1D3J8I9H;HBHHAIBKCLYRES=TFVFWe_HbJcEfCkHlI
error 2003	BURK
error 2013	!W
error 28	!U
error 3	.JLGSW
error 4	!D/J0TBKLWOJRIS^TH[J
error 403	!]-G.CBGKGRISFW]X?_JiJ
error 404	!a
error 407	!C&JBKX^
error 5	2X7YXE
error 530	!clA
error 535	!W
error 550	!^-JKJ
error 67	!A/VB[RWiU
error 7	JYfJ
error a	&J(Y5JBEIHKWLDTGVU^J
error access	!D"^LWiYjW
error acquiring	!Y
error agent	!G%^&A.J
error al	!J(U,H-J.I/FOJRISFTE]Z^WbScTfJ
error all	!2"K%K&_,H-J.K8J9H;G<FFUGCKFPIQ9TI_IfJhKiV
error an	*V-G2Z@UKE
error app	7TBIGYLITK
error at	!ZKH
error attempt	!G.JKV_S
error auth	!U.KAXBHPFQU
error authenticating	!?&Y.K5KBYKJLKPIRESJiHjX
error authentication	#X%G*@,;-C.E/F1U3C5;7I8H9D;B<4=HBVF^GWK=LENCPXQ=SDT>VJW>XFYHZS_?bKcJfFhFi[jVkF
error bad	!C+J-H9J;G<J=HBFCVKSPKQSRIcWfKkH
error badmatch	9U
error batch	!UgW
error beginning	!H-V
error big	.Y0W8XKDOKSX_K
error broken	!W"J-E1E5G9HBKNIWJ_F
error c	!F&J/J2K3I5B9XBERXTHiX
error call	![9J
error can't	-E/I7X<UBJPIRIYI
error cannot	!S"@%E(I)F*>+B-9.:/10B1=2;4K7@8@:I;Y<9=;>FCIFBHEJHK2LAMIO:TFVCWB[=]J^D_>a=bBcUdFeTfXgIhGjB
error certificate	!Z5G
error channel	!:"F0W8TBKIDK?LXOTRJSWTKVB[JcH
error class	&J-V3K5G;F<VBGJSKIPVQJYU_G
error close	!I"T_JdS
error closed	!A"A,G-J.K1D8ZNKTBWK_UbIcKfY
error code	!;"2&J'G(>)G*T,K0Y1@2Z6=7C9V:G;A<?>JAABUDHF?KGMCOWP3RDS]VUW/YIZH]G^2c*gEh=iIl=
error com	!a*K5J9KBCKHPJRU
error command	!B.J;V<I@FAFBTIULFQXRHS@TJ
error compilation	!V
error connect	"<%J)G*E-J.H1:2F5C7W8>9:;@<;=K@IADBWFHIBJELGMJN8PDQCRHSEW9XB[K^K_2cFdCfAhEjCkWl6
error connecting	!;"I&e,G-D.H1H2G5U6E7B8J;E<9AKHJICKAL?NGOJPHQISCTYWU_Dd<fIk6lJ
error connection	!B%H&3(I)Z+C,T-e/!0G1U566?7X8>:J;9<A=H?H@FABB!EHFKGEHJIGKBL@MGNYOGPEQBR7VFXEYAZJ[G^8_TaIb+c4d_f!gJhCi*jFkd
error copy	!F;UAIGDKGL6NTOAPURITUZJ
error copying	ST
error could	!C"S%@&7)[*7+D,G-]0I1X364K5G6<7D8E:@;[=@>J@UAWBUEJF<H@ICJVKVL1MHNSRGS3TJVCW%X<^Ha?cIeJkGlT
error couldn't	"J,S1I2H3K8K9Z;J<UBEGIKKLINKRASHiFkT
error creating	!V"G/C0FKKLCQTRASG_JeVhK
error critical	!I"Z,F/I1H7KBCNXR]TDkJ
error crítico	!?&J.U/Y7CKFLHSUTU[U
error data	![
error date	-W7A9VBIKBRJ_UdIkH
error desc	!X
error description	.VRIiF
error detecting	!D,YBV
error device	!X
error dial	!<,^-I7KBcJIW@iVkD
error directory	!ALZ
error disconnected	!?"J*G,B-h.K/B1U2H7F8=9;;F<=?SBGGIKSNUPJRFSIT8ZJ_bcEf@hHkJlG
error domain	*X/H3J5J9WBJKJRKTU
error during	!I"Z,F-A1I5U8H9S<JB_K>RSSK_GbTfHiTlK
error e	!f9I
error eacces	+V<F=TBHHTRJS7
error encrypted	!JAS
error enoent	!8&J<g=IID
error eof	!>)U1ZLEPSR:SET;jUkV
error err	,T7J<SISLINGkU
error errno	"I&<(H*D+I/80G2J3H6F7]9B;G<D=Y?G@BABB=FKHTK=N<P<QAR?V[WCY@_Ia<bHcGdTfBhJiCjHkVlJ
error error	!I"D#H%A&?'H(A)E*0+G,T-A/J0>18234D8I9E;C=;>I@?AKCCDJEEFUICK@LSMBN>OHPTQERfYFZI[3]H_2a6bXdHeFgC
error errors	!J,UT]
error establishing	!E,YBJkF
error event	"V-E8YBKKVNKRH_DiI
error ex	!T
error exception	!H"A*I,].F1F2K3F5?9C;B<G@KKILYOJSZTGWE^HaIbFcJfEhHjTkC
error executing	!W*T,K5JBISF
error exit	!a/H5FSK
error expected	,J-G.J/I3I5I@WA>IJKBLJNUOGPHQJRKSITGYU[K^X_HbHfClG
error failed	"7%A&U(G*9+D,F-)1T2>5J6B7-819G:K==?H@[AECGFZI3JFKSMJNGO=S:TGW1YT[@]I^6_7a9d:eJhHkFl:
error failure	!I&J'S(F,B-I.g/C0W1A2K3H7I8E9J;HBCIDK6LKNHRETCVD[Z_IcDeUf?iIkGlK
error falló	!H,X-I/I3T5W8KKDRKTJ
error fast	!<<II^SJ
error fatal	&:)G*I-c1m5H6H8F;E<8=TBYGGN@R;T<WJdHf4hTi2j>kC
error fetching	!C%C&^
error file	"I#I-G.U/F1G5F;E@HA>NEOXPGR>VGWI[@]J^I_Ja>fFkI
error forbidden	-JNHWZ
error from	!^.I5GBIKSLHTK^KaTfD
error ftp	3F5W
error garbage	!I"Y)J.K1FKGLJSJfT
error gcloud	!Y#T&I-HRKSITT
error get	!:"F#V&6(K*F+K,T-Z.C/S1W2F3F5<86;E<GAJB<FGI>LUMEOHPHQIRXS7TIVAWGXJ[J^@bIlD
error getaddrinfo	"J,F.H3I5I6c7H8IBIKFLHOKRGSHTE_K
error getting	!C&J,U8FK@LBRWSFTT[F^Xb]kJ
error gh	![
error git	!C&T-V3W5F<JNVQTTJjS
error gnu	KDNU
error gnutls	!VKHNIcI
error gpg	!b
error handshake	!A-J2W;HBJKINIRJ
error home	!J+S1J
error host	!4&K-J/X2B3f4@5T6H7J9H;I<HB?HGIJKDLGNIRESGTFWKfKiJkG
error http	:VNHWSXV
error https	!^
error id	!G,T;ILTOSQURI^T
error in	!;":#F%<'I(B)D*@+A,J-W/=182@3C4D5G6F9T:@;c<*=!>E?^@cAZBCDHE1F<H@I9JELUMHNDPDQTTBVJWAXJY^ZF]I_@aKcJdEeEf5gDj*lB
error incompatible	*S9JLJSIcXfF
error incorrect	!B"G*?1F8K;TBHK]NAQURI^KbDc@fC
error initializing	BTFS
error installation	!a
error invalid	!E"@&C*I,E-=.E/;2J6F7J8I9G;T=F?JASB9EIHVJJK?LFM;NXOIP9SHTEVJWFXJ^G_Gc=fFjJ
error ipaddr	!A&H,H-G/I7IBXGJKC
error is	.I5IHSLS
error it	!FBTDUiV
error java	!^.FKEQIcJfK
error job	!E3>@BAUCSPUSHYGiSjT
error keepalive	!<,I-F7G8UBKJGK_NET>
error kex	!D*Y-J2WKBM_NDWJ_A
error key	!C*d2^3:4U;E<H=JAGBHCIDUQJ
error la	!H,</A7TRaTH
error ld	!^
error libssh	&F*K,G1G5I7H8J9J;J<DBWHJIEL@OKPJQKRISATWWJ^JfJiJkG
error list	!D8TFVIULWRHSKjV
error listing	!CBILTS^
error load	-V;W=U@EAJBHNVQIYGjJ
error loading	!F"I%I&;(K*J+C,J-I.E/B0H1G2F3@4J5@8I9D:G;Z>V?Y@UB:CDEKFJHFI?KDLANIOEQUR;S@TCVGWIYW[J^HaEbHcGfGhKi<jCkI
error local	!T.G0S<FIWLH
error lost	*V-G/Y1C5H9FBZNJTG^DfJ
error main	RX
error max	!,&H(K.E6K8A9E:K;HBTIKKWSFWHXHYK^G_HbHcEhHiUjJkK
error maximum	!>,TTS_HhW
error message	!G#I&@'K(J)J*G-A.U/92H3;588:9?:I=G?KAJG>HILTMHNIR<TTWGXUYHZH_;cHdHeTf=gJhIkWlB
error microsoft	!W
error migration	!K3S5S
error missing	!^,I/J2G3F5>8K;UKFPGRITF^J
error mkdir	!8"ILWSXaJbIeY
error module	!W
error msg	!C,U/J5H7U9KITKJLHSWTDaI
error mtime	!D"VKJSK^XbTcYfH
error name	!W/VKHRI
error native	!a,CKKTD
error neither	!F@T
error net	!<"I*V3TBXRDTTiHjV
error network	!="J)K,W-6.D1C5J8aBGNDRBTFWA_FdDlI
error nil	!T
error no	!J"<%@(E)F*G+A,0-?.I/D0G1G687V;I<W=X?:@FA>CFEJF7HBJELSMIN?O9PCQ:RXS=VHW6XGZJ[=]J^>_DaDb?c3d<eIf1gFh@iCj9k3
error noauth	!W
error node	IVLIST
error not	!@&D*J,I-K.U8X9J;JK[LINERASGTB^IfGiTlI
error nt	"SNK_JdS
error num	!Y;J
error nxdomain	!A&H(K,D-I.I/d3K5J7B8H9F;IBFKENJQKRFSITAWJfKkJ
error o	KJSK^SbW
error occurred	!T"I*J+V-B/I1@2J6T7D9C<EBJICKGL>N=PDREWTYJ[U^J_CaWbHcEdIfBiH
error on	.G2W3D9EKKOWSX
error open	!>1G<YAWIKLJ
error opening	!A,V5K9V@JBJKKLVOIQURWaEiX
error org	!X,J/F8VLIRI
error output	!D.UKJ^S
error packet	!H.J/J1GKHc_fE
error paramiko	!CT_WV
error passphrase	!F;E@KAGPY
error path	.K5JLWSD
error perm	![
error permission	!B"Y%G&5+I,I.C/J1K3G5C:b;A<A@GCKFFGFHFIHPERUSYT:YI[Ga5bWjakE
error private	!C@JAJQCY]
error process	"H&H1B3J5@7J8H9G=UBFGJKHOTPFRESXWD^H_UbFcIhK
error processing	!^
error proto	!FlZ
error protocol	!B-G.JKILJNZSG_IfIkT
error proxy	!>7WWTXT
error psycopg	!S
error public	!A5J<IAUB[FTPJQGRBiW
error put	!6-H.S0T8J<KOSTKVDaC
error q	!HAVQZ
error read	,I.G/G7GIIK^LHRJSITH
error reading	"D%J&H)H+H,D-Z.E/F0K1D2V3E5?7F;A=V@DAEB?GJHIJWMHOIPGQARCS<TUVKYG[I^H_YbEcCf>hGiB
error reads	!@'V.TIIKTLDVW
error received	!?"W)U,@-C.G/D9H;DB@K@N;RDTA^Y_@b_f_iGkElE
error receiving	!E"KNERU
error remote	!:"6#W&U'U(H).*J+I,>-F/70I2I6J7B8B96:K;F<[B2FFGGHVIHJJK:NgR1SUT@WUXD[J^C_baGb<c<f8jFk]
error renci	!FOURWSSiV
error report	!T8V
error repository	!V"C&9,K/=1J3F576K:b;I<<B;IFL:THWBfHiBjjkH
error request	!W
error resolving	,K/V6WBIRJkH
error response	KGSSTKlU
error retrying	!D/X5W8EBVOITHaU
error root	IXLH
error rpc	!^-HKE_I
error rsync	!J;TBTRGjS
error run	(V0K8IBKLKSI]J
error running	&I,C/J7TBBKTPKTWWFiUkW
error russh	!/"G%H&T(K)H*B+J,B-8.H/@1?2=3F4G7F8U:A;X<;=F?I@@B9CIEGFUGIHEIGJJLGNAOKQARWSITAVHWBXJYCZH^G_=aJbDcDfVhGiCjDkGlG
error s	!F&T<WBGPVRHiK
error scp	!@&J,J.D/I5J;JBIIJKFL[OJTG^ZbWfK
error sender	!c,H3HBGRETH
error sending	!S/K[U
error server	!?&G)X,@-K/C1=7H8F9C;E<DK=LKPJQJRVSJT?WIcDk=
error session	!A)X*V2ZKHWG_TfTkT
error set	SJaS
error setting	!FPTSVaT
error sftp	!H"E&B(B+I,3-?1W2I;=<D=J@FAEB=I>KYPFRVT0VAWC^E_Fb@eHhKiXjIkIl?
error size	!:(U.X8C;IIENJOGV][IcJ
error skipping	)Y8GBIKC^UcSfH
error socket	"J&G)H*G,W-I.:2F5J6T8[BEJUKVLCN9OHRCS=VIXW[EaJbJcHf@iJlJ
error software	!?,A/C1I7E8Z9HBGK]NFRET@WGXKfJkD
error some	(T
error src	!T
error ssh	#T%D(J)F*G-@/H1Y2H4F7Y859Z=E>J?KAJCIGIHAI<JCK:L<MSNGQ?RBTSVDW-XGZB^>bCcJdUgJlA
error starting	*T,?.J2X6G7E9Y;JBGNTRFT;
error status	!;"J-G.J0J1G3F5C8V@TBWFXLTRDYVfJkT
error subprocess	!G#X5TiIjS
error syncing	3U5F
error syscall	!T
error tags	!F;VAUPTQT
error tar	!DLGOV
error target	!]BJ
error task	-Y/E1J8SKENIQSRS_TfGjT
error testing	5UFTRK
error tests	!W
error text	!H0VKILFOUVI[WaUeW
error the	!J#U&K*T-I.G1I3[4E5;8F;V=KA<B<CJEHFKK@NHOJQHR@T?WWYC^IbDfGkH
error this	!F:JBICKDUSV_TjH
error timed	!5,V-X8=BHJXKBT__VcIdJfHkVl0
error timeout	!@&F-D.H/T7A<KBfJ^NVRASGWJ_XcIdEiKlX
error timer	!G
error tls	!Z
error too	!CBWKHNE_@hYjW
error transferring	KVOI
error true	2T9SRUiU
error ts	"G,V<KRW
error type	!:"W,K-J8TKDTI_FcJdThT
error unable	"T%T)D*D,6-=.C/I142C3I5W6K7D8C9;;>=G?IAGBYDSGKI<KEL>NAOIPFRGSIVIWE^H_GaKb@c6fZkElH
error uncaught	!V)T*B,H-E2J5K8K<S@YAWBFKBLFRGfIkJ
error unexpected	"I.H5KBTIJKCLGNFSCTH[KaJb[fCiSjJlI
error unexplained	!>3V4SBGJJRGSHTIaKbAcE
error unknown	*I,C/W3X5U9F;GBCKGRIT@WJ
error unsupported	*F;>AZFX
error upload	!A.U7V8HNGTD_GaGdVeT
error uploading	!B.ILUS]^W
error url	!X/I
error user	!9"T*J-T.G/K5e9G;G<H=H@GAGBTFJKJPERBSHiCj>kH
error using	!G,I;K<TBbGWQJi]lK
error usr	!J5IBVSYTV
error version	!E,U7UNHTX
error waiting	!J7WFS
error warning	1Y;TCFDTLW
error was	!I7WLUTI
error websocket	-KWW
error when	&I,E/IGKNVRDSTTH_DjIkTlW
error while	!G"D&@(E*G,9.^/>1D2G7D8<;B=K@CAKB5HGJKLUNIPETGVHWaYK^E_HbJcKdGfCiAjFk7lK
error win	!BKFTTdY
error with	&I,F-J.C/F2U3H5F7T8G9W;WB@GSKBLGOIQTRCSD_HcJfJ
error write	KI
error writing	.[0J8HKWL=OISG[FaF
error wrongpass	!W
error you	!]"H&W5H:KBFS<TI_IiIjH
error you're	FV
error your	!@"^&I5J:HBDFULGRUSHjI
error'	!S,S-JKGdU
errore	"I(K,G-J.G/G0I1H3F5E7H8H9K<GBGGKIIKFLDNIOGRVSH[I]I^I_JaIbHcIjJlU
errored	,IGJKILURHi^
errored after	7VBT
errores	!_"G,J.C/I5JBJIHKDLIOHRHSGTI[K_JcJfI
errors	!^"7%G&I'K)D*=+G.1/F172?4G5E6=7F9K;9=C@DCGG>HBJELUMJNEP;R7V?WEXGYEZG]H^C_EaTb?c?dGf<gGhDkKlE
errors 0	!U
errors and	!F.JKV_S
errors code	(T
errors ssh	!E-TATFT
errors ssl	!U
errors transport	!@ATBTETKJjT
es	"C-E.E1I3G6F8F;H<HAIIJKALINHOEPIQHSCWJXYYS^U_HcSdKfGiGkJlJ
es konnte	!B,T7GXX
es posible	XS^WbTcV
escape	-U2J9W_V
escape to	-V2J9W_V
esm	!VNI
esm loader	!H
esm module	!H
esp	!a/HKETF
espera	!C,E/F7VKIRCT^
est	"B&J(A)F*I-A.A/T0A1B2J3:5_6F8F9D:K;IB>GKIEK<O8QES@TDVJWHXF[J]G^I_AaEbEdUeKfFgGhFiHjHkGlC
esta	!>"V&K,J-I.I/K0J3G8H:X>KBHKHOFRJSGTHXI[J_GaJbVcIiH
establecer	!GKIRJWTlX
establecer una	!J,T/FKJTGlY
establish	!E"1%G&4)=+C.H0F1E2T3Z4J6:8,9V;><JB_EIGAHDIFJZK0L;MIOEPJQISFTSVFZH[G]G^?aBdUeIf9hEjWkG
establish authenticity	!=,H3aBIR=TBiH
establish connection	!A"H&G*J-=1C2H3T5<8KBWNCSK_GcXfHiGkF
establish ftp	!JNYRGTHlS
establish master	!:,T-F1I3>5V<KBWKFNJQKRW_KiZ
establish session	!E,T/K9IBUQUbHiT
establish sftp	!:"I,?.C3A6J8G9HBXJXKFPURH_FbHcHdVj]
establish ssh	"I&E*W,S-U2Y3B5@8G9Z<GB?FEJSK<N>PERITIWS^J_ZfIiI
establish the	!UTK
establish tunnel	!?,K/KBFFUQKRTXTYWdV
establish within	,I-HJUKSTV
established	"E&@'K)B+C,H-U/61B5W6B8B;K<?>IAAFIGFIHKIL@M@OJP>QCSHTTUIVGW2X]ZD]IaJbIcGdZeIfCgIhH
established connection	!G*T,A.J/H2YBDRDSI^H_WbKdShGiClH
established initializing	NVlS
established waiting	!W7KKETClX
establishing	!K&C(F*V-W.?/@0I3X7D8<9Z;H<IAHB@FBGIIFJJKALEMKOGPHQKR?SDTHW:XK[K^IaIcGfEhGi=jFlJ
establishing a	!Z
establishing connection	!]BKRH
establishing sftp	!D"U.J1W5B8KIKKGbU
establishing ssh	!="H,D-W.I/J1D2S3Z5B8I9UBCFIKKRBWG_TbHfEiFkW
estado	!W,J7VBKKI
estado conectando	!V7XTI
este	&K,H/T3G5I7K9IBJFWRUTG
está	"U#J%I'J(J*G+F,A-F.B/C0H1H2G4J5G6I7C8E9J:W;F<F=F?J@JBGCIDIEJFFGHHJIFJKK@LHMJNIO?QGSATBVKWHYIZI[C]J^H_FaFbFcHdIeJfIgJhKjHkHlH
está en	!B"I&T:X<K=J>TiH
et	"G(H)K,U-I.I/Y0V1I3K4J6A7U8D9J:KGJLIOIR@SGTVWJ_IaIbJlI
et que	&T
eta	!H(H*K-G.Y1J8YBJJCK^LUNGTK[TaUgJkK
eta 0	!V
eta date	LW[V
etc	![#G%I'E(D/I0@1936506B7J:E;7<S=b>C?F@DADB=DAEIFEGFJBKIO@P7QHR6TEUJV?WGXCZA[A]H_FbGcKdceGfHgDhKiHjFkClE
etc ansible	!B<TIW
etc app	!E;JHWSU
etc borgmatic	8T
etc hosts	!G,CTEde
etc hosts'	!_SC
etc letsencrypt	!T
etc nginx	LFSY
etc passwd	!J
etc shadow	!]=HSBaE
etc ssh	!^3?4T5;<IDJHBJILJ
etc ssl	;K=T
eth	![
eth 0	![
ethz	!G
ethz ssh	!G
etimedout	"@&J)I*K,4->/;1@3F5I6C8F9FB?IIJKK8LJNBR:SITqWF_@bIcJf>iDkBlE
etimedout connection	!D7UKIT[
etimedout ipaddr	,?-G/I1I7DBIKHNJTc_IkC
etl	,XITLJTD
etl sftp	!I,YTE
eu	&JBITTiV
ev preprocess'	1J
eva	!ZYS
eval	%I&J.VAJPTiS
eval ssh	%I&FiT
event	!K"X&B(H+I,@/G0J2E3A4J5>9J;><I=G?H@CACB>FFK[MKQ>SJVFWGXJYE^EdHhFlD
event emitter	!W
event error	"TTK
event log	-UJSKJNJ
event on	!ESKiU
event raised	!C"I)S-X8KRKTWcU
event ssid	!W
event wait	KK
events	!E&E2H7S8C<KBBFHITNUVHjIkT
events 502	!G
events 524	!DKJNG_F
events 536	!JNT
events js	!B.F1JGSITRJTKiJ
events py	!F
everything	3H5F6VBSP>QEiV
everything up	![P?QF
ex	"H*K,E-G.E1I2H3F5E7U9T;H<KAKJYKGLVOIRFSV_IcIfCiGlJ
exact	!V
exactly	!D;W@YA[FWQUYZ
exactly 160	!D;W@YA[FWQUYZ
exampel	"E)J,B-I/j1C3F5@6F7D8K9K;J<FBFIHKDL?NFQJRDSFT@WEXJ_IbKcIdJfDiJk4
exampel invalid	!@,J/r627JNITJk>
exampel invalid'	/V6G
exampel org	"J,H/Z1F3H5C<HBKIJKFLARGSGTGWIfGkI
example	!T#=%=&9'E(I*:+5->.G/V011K2;3[4V6n8E96:=<B=@>??G@DAJC8D>EHF8GJIHKILFNAO9PJQ?S3U<V9XSYDZ=[J].^4_>aAc7dTe2f9gChEiIj9
example 2022	6Y
example 22	!;"H-F/S1G3G6C7?9EBXKCM^NIQVSJ_IdFjTkClX
example 8080	!ITTXU
example ac	"A&I)K+K-H.I/T1T5?6<8F9J;D<E=G@JAJHHIJJKKBL@MKNHQISEZK_FaJdTfEiIlH
example br	!V-JBZWC
example closed	"S,I-I1VBGbHfU
example cn	!WTH
example com	"Y&G)W*J-8.[4T7C8B;^=D?T@FBFG@H@IEJHK:NDOEPZQIS:TFVJYH[H^@_<aTbIhHj5lB
example com'	!F;J?TPTRZTHdU
example de	!I"S(J,<-V/Z1H3B5J7D8G9I<KGTK?R@T<WU_GbIhGiI
example edu	!G,D-F/W1@3J5H8VJJNHWI_JfHkC
example es	!Z6K
example example	![-J3J7VBIKSTDXX_V
example found	5Z
example fr	!U"K3J5J@TATKITBYSkG
example gov	-T
example in	,J3I9SBTRXSI
example io	!Y/D3S5I6TKK
example ipaddr	!U,K1WBEGJKJTFdSfUjH
example it	"J,H.F3V5F6I;KBJJXLIRISKTBiV
example jp	"K,>1H6X7F9IBVKCPTTIdI
example jp'	!I3J^TdT
example kr	,H5TTT
example lan	TJ
example name	!K
example net	!J&S*K-B.E/G2J3W5S6[7A8E9H;B<KAJFKGKJYKBLHNFQJSDXJaJdCfGjDlF
example net'	!HbTjT
example on	!S,C7ITYdJkJ
example org	!H"I%H&C'A(=+@/=0I2J6Z7Y8K9C>HBDCEDCFFHWIIJDPJQBRIUAVI[D]A^C_JaGcAeAf@iK
example org'	!S"J&G)J*E,@-I/?1G2E5U6V7B8I9F<KHFLFNEPJRWWHXKZK_JdGiIjFkElK
example port	"U,J-E6T8JKCNJRUWJXW_FdT
example report	!U
example rsa	3J5T
example ru	!],B/G7DBIRJTUdSkC
example ssh	,V-W1J3UBHKGRJ
example'	/U5TBBGJHGLJRISGTIZVjG
example' rsa	!W
exampleorg	!aBK
exc	!V,FKG_HfUhKkI
exc from	KJfV
exc operational	!S
excedido	!WSH
exceed	!F.Y
exceeded	"F#E%E&9'E(?)D*D+H-;.k0@1I2C3J6A7H98:D;<<>=A>G?F@DACCEDHEEFJGEI;L7MBNHO<PGQ>R:S0UJV@W=X>YC[>]F^<_^a>b;c5dHeEfCgCh]j@k?lH
exceeded connect	!IKKdU
exceeded connection	!E"E,F-U1>5K7FK>N^dAka
exceeded for	!FBDhXiD
exceeded host	!F/Y4U5@BJHVKETK
exceeded max	"K-0KDN:WF_lkE
exceeded ssh	,aTFk@
exceeded while	8IJWKHNWTU
exceeds	.EKFNESJc]
exceeds max	!J.IKHNHc]
except	!d"J,J5KB@FIGFRASIiAjJ
exception	!?"F#0%6',(?)6+9,H/K0B1B4@677?:*=G>"@JAWC7D*E/FAHCI>JJKXM@QTU/V8X>ZD[B]@^U_Ga@bCdGe'g&hEiIjBkGl:
exception 0	,D-ITY_K
exception 10060	7SdU
exception 10061	!Z/HTD
exception 4	!>"@-E.U0H1G3I5G86;IAGBKLSNEO:QHRIS7WG]W_AaIcUf[
exception access	=T
exception algorithm	!D*^-G2e3J9[AJBGFIKGNIRGTJ_HfKiJ
exception an	*G3H5I8X99KXNCT?hI
exception another	+TfTkU
exception auth	!<"E&J*>,7-2/>1H2D3;4I576F7C8;91;<<D=C?A@BA3BaFWGVHFJIK1N9OJP_QJRTT3W=XIYH^I_4bFcCdKf7hAiXjTkB
exception authentication	!5%A&2*@,F-C1I2E3>7I8@9B;:<<@IA=BYFYGJJDKYLINAP=Q:TEW7XEYI_?f>h;iWkJ
exception bad	!;"H%K&K*U+H-H2I3f4K5:8I9H;:@CAEBJFGGWK@N:QXWIYIZW_IbKcXfFhFiS
exception base	;XKHQJ
exception broken	.C1X5K8I9HKXNJ
exception c	=GHXSH
exception calling	!C3KBJKVRTTGiJ
exception cannot	!H*V-@7J8E9T;E<IFSGIHIIIKKLWNJOIPHQHSVVHWG[IaIfBkB
exception caught	KJMURU
exception channel	!5"F&G)U*D+G,X->.G/I1W2E3C5?7T8.9D;@@HA?BIFFGFHJJBKBLGN@OJPBQCR?SHT<WVYKZK[J_WbWf[hBiJkB
exception client	!A*W,A/C1B2J5J8ZRHSJTA^JfG
exception code	9TaG
exception com	!W2S
exception communications	!U,I
exception config	+Z-J5I;FKGNJQIfJ
exception connect	!F&H,D-E/J7ABWGIKANETJdUkJ
exception connection	!Y"E&H*9,W-^.@/51I2<557G8C;C<J=I?I@FADB>FFGFHHKVLINDOKPEQBR3SFW8X?YJ^E_SbIcDdWfChFk[lH
exception could	"I%A&Z)H*V,H-E/K3H5S6H7D9C;<=E@IACBAFIK:NEPJQEVKWGYJ[J_IcGf;kElS
exception decrypted	!HQX
exception decryption	!IQW
exception default	!F5J8EBHJYK<RT
exception der	!J/^5EKG
exception detected	8WBJNJRTT<fG
exception disk	![LISK
exception encountered	3H5G;[@IACQGYJfJ
exception end	!D-U5J9GAHBHPJQK_VcCfUkV
exception eof	!I&J-=1U3H5F9GK=NEQJRJ^T_FcWf_hKkK
exception errno	!X,J5JHV
exception error	!U&D)K*E,;-X.K/@0H1C2G3A7E8:9>;C=J@DBTGIHEJAKAPFTZVJW=YI^E_VaGbEcDdKf=hHjJ
exception exception	,IKIQX
exception exhausted	!I;JQ=TVZGj]
exception exit	!T,W5GBUKGTU
exception failed	!4"T%K&C0E2D3I4J;U<B=FGGH>IHJFNBP8QVVHWAXG[D]I^E_IaBbZcCdDhJiKj@
exception failure	!H,H.b0Y1D8GK=LINKOWSCa]fB
exception file	.HLDOWSC
exception for	!W
exception general	!GKV
exception home	!@=a
exception host	!;*H,H-G1K3p4B9E;GAFBAFHHIK;QHRATE_JfJ
exception hostname	!H-T3V5JKIiT
exception http	WYX:
exception illegal	!U3K8J;EAIEIKSLJNUQH
exception in	!>&J(J.W1C2T4H<J=GFBK?NWOGTKZI^JhHjIk[
exception incompatible	!F*V-J2Y3I5F9TBKKENIfI
exception incorrect	!B-I9K;HAJBFKBMTNXP<Q]RD_HcI
exception indecipherable	NVfJ
exception inputstream	!;"C-B5G8S;JAGNDWH[I_Df[
exception invalid	!4"7&G(J*;+I,=.E/>1H2B3;4F576A7H8;9:;Y<7=E>J?Y@WAWB6EGFFG<HAJUK2LAMINaOIP1R2SCTCW;XHYUZH[K]K^@_?bHf6hCi4jI
exception io	!UTK
exception is	!C"J-F.@/D0J5];FAJBeHINJQKWK[EaHbIfE
exception java	*I,X-A1I3F5:6Z7S8C9J<V=V?H@FABB=HTK:LGNDOJPHQFR<SIWFXIYJ_DcJfDiI
exception key	!;%[&J*?,J-G1J8E9T;:<J=G?I@AA^BIFIGGJJNDP@Q?RGWJYHZI^I_IfA
exception login	!E"F3XRd
exception message	!G"I&F*J-H.C/B1J2K3?5F7F8G;F<IGKK;L^SX^J_HbIcHfGjSkG
exception negotiation	-Z3C5D9T;KNKfF
exception net	!B-S7UKVSV_[dThI
exception no	!=":%C&A)K*H+G.I/=1820324J5W6U849H<U=JBCFTHHI0LcOBQEW9[D^D_AaHb@c@hVi6lH
exception not	!F&K<A=H@ZATP6QBYX
exception object	9TFWiV
exception occurred	+SIWJWKJSG
exception open	!A;C@GASOVQaSUYI[SfJ
exception opt	!C=WIURI
exception org	"S-VKKRK
exception password	3K5K;G<KBXKKPYQBRVYJZC
exception pem	!?5H;[@SKJPVQF
exception permission	!="S1G8J;D=CBVKEL9QESfTFZ8jG
exception pipe	!>-H1F8VKaNJWK[I_Gf>
exception pkix	!U
exception premature	!JNW_X
exception private	!A;C<A=F?J@BCWFJPZQ>YG
exception problem	!<,S.J1T<KBULIOJPWQUSGiS
exception process	!G,X/JBJKKiU
exception proxy	!A*I,V-G3G5J7W8G9GAJBEGJKANEPIRFTKWiX;_JfD
exception publickey	!D;G?T@WBIRAYZZVjK
exception read	!U-H7KJXKF_H
exception reject	!E2C3V4?5d6J;HAHB@HHKDPJQFRATI
exception renci	*T-]BJGV
exception rescued	9V
exception revoked	!G3C4_5DKK
exception scp	!HLKSK^X
exception server	!<&H,>/<1B2F4Y5a95;?@KB?FHGJJFLJQJR8T<WEZKbDcJf4hGiDjJ
exception session	!="=)J*E,</>192G3@5F6I7:8Y;D?H@HAAB<FKGFHHJcK_P@QER;TVWAbHcDdFf'hJiH
exception sftp	!H"A-F/_3;5T6Y7A8C9J;H<I=HAGB5GGHJIJKHLUNFOCQDRVTIWH[I^H_GaFbKcHdJfAiEkC
exception socket	!J-ZJSKI
exception sql	!W
exception sqlstate	!V
exception ssh	!+"S&U(F*2+3,H.=2&3I5U6:739;:I;S=8>D?IBHCDDKEEF+GBHFIAL0MENTOFP@R:SEVEW&Z/[G]K_SaIcUd;gKiDkF
exception ssl	!U
exception stack	aT
exception subsystem	1K;KAKKFSJbGfa
exception tcp	!H,T7UTUkU
exception the	!H*?,:-V.G/@0K1D2?7H8,;V<I@JAFFKGIIHKHPGQTT7WF^A_GaJbUcFhTiU
exception there	!;,VBK
exception timeout	!5"E)S*H-H.C/E3F5C7W8F9G;IAJBBGKJVLGPJQIRHSFTeWJXW[J^IbKdXf?hJiIk=
exception tmp	![I@
exception to	!B;E@VPXWUXT
exception unable	!>"I&H*Z-B/I1F2S3D5@7W8I;]?T@SB;FTIIK>Q]TJYU_JaHcIdWfDiS
exception unexpected	!="G)H-W1X8HK]NGTU_IbIc?fV
exception unknown	!C3:5XHV
exception user	!@ETFSGU_ThH
exception userauth	9I;HFKKHQARYiW
exception using	!EQX
exception util	kW
exception when	&G-K.H/B1J3K5I9G;G<FBJKFSWTBWKaKfIiI
exception while	!F&Z,H1J5HNIRDWK_VhTjT
exceptions	#F%@'J(D)A+8-//K0C174D658>:F;T<^>??B@8A0CEEGFAGJN=PGQARSTHVBW1X@Y6Z=]H_0aEbKc4eHfWgGh4kJl3
exceptions 0	.T7SSI
exceptions airflow	!=&J3F5T<CAIHTITQH
exceptions authentication	!A;G<JGJK>R]fJhJ
exceptions communications	!U,I
exceptions connection	/K5K8JBKK@MVkHlI
exceptions endpoint	!Y
exceptions host	!H5[HT
exceptions key	!B3D5D9Y;U<ZAJBJKEPIQJ
exceptions netmiko	!D7SGVTTkU
exceptions scrapli	!B"J3U5W;IRDZKjJ
exchange	!1"2#?%7&,'C(>)4*^+4,C-b.7/B0:1-2[3K4?5F6?7(8!9u:;;&<6=>>G?:@:A,B-C?DBE?F4G=HCI:KJL1N[O;P-Q+R<S6T9UZV<WYY:Z?[?]B^2_]a:b,c<d*eAf=g@h/i%j0l-
exchange algorithm	!?*'-H213F5?9jBIKDTJUa
exchange algorithms	!Z5J
exchange client	*J2K9V
exchange connection	!<2KK=MSXI_SdKiJkJ
exchange encryption	!?&D*[,B/H1K2^3D5D7J9^<H=KB?FJKXPHRETB_BfDiJjJkB
exchange error	!J3I9[;J<GKI
exchange failed	!>*c-@/H2b3J5K9V;KBFNKRGTI_FbK
exchange for	*T
exchange identification	!(":%K&F)<*A+@-X.H112;3.4J5&7A89:I;H<H=F?K@HAJBGCGEEFGGGHGJ>MWPKSHUJW^YJZJ^G_Xb?cEdBf5gKhAi<j>k[lG
exchange method	!H*=273J9_
exchange negotiation	!B->3c5UK7fJ
exchange started	JTTV
exchange was	!;*Y-S2W9UKG
exchange with	!I*V3G5IBKJWKUfT
exchanger	!J-V5TJTKETI_U
exchanger java	3V
exclude	!FIU
exclusive	!ZTKaS
exclusive timeout	!Z
exe	)H+F-H.H/I0T1[2S3C8J;?<D=KAHB[FJGBJFKBNDOJPGQKTSWEXTYJZG^@_>aHb?fVhIiKkD
exe connection	!K"[)J-A1a5HB[GDKENGRB^G_BfWiAkA
exe ssh	!C5XKJRWTV
exec	!V"4#T%G)G+C,F-C.@/F0I105I6J88<D=F?J@@BFGCH<I5JFKVL7MINFOGPYQERES6VAWcYGZJ[I^]_3a@bkcAdVeKf5hHjCk6lI
exec completed	!X
exec connected	!_TI
exec connecting	!Y#UBDjK
exec dbc	BTRK
exec exit	!Y
exec failed	fI
exec host	!VBH
exec nc	-JWY
exec password	TT
exec private	BITT
exec provisioner	!J#X,JBFRGWXdX
exec request	!9"C1CKJWJ^Zbff;
exec ssh	&S,J/T
exec user	TS
exec usr	!@,VP[
executable	!V"S5FIHLJ
execute	!E"E*I,T-A.G1G5;8T;@<HAUBUHTIGOJPHT=aHbTcHhIjVkE
execute commands	AT
execute error	!E&U-IRG_SjV
execute goal	!Z
execute scp	!KbU
executed	!Z.JBGKILJOURHSSTIfV
executed commands	!V
executed transfer	!ZSJ
executing	"C&Z.@1C3T5<<G=JFHGKIHMKOEPJQHR?SHWJ[K^XaHbWcEjTk@
executing as	!JNKRG_XhT
executing on	!K&WTT
executing process	!W
executing program	!G^X
executing proxy	,TXU
executing task	&ViJ
executing tmp	KS
execution	!E"B*J-I.G/F0K1K7K8U;GBGCUFJGHHKIVLENBOHQTRGS@TE^Z_EbVcKfChKiE
execution failed	3W=TBKCV
executor	-INI_I
exemple	"C)U-C/T1S6U7H8D9KBFKBR?T?XK_DdUfSiIkB
exemple fr	/S6V7IKIRHTA_JdVkI
exhausted	!8"@,Y7S8J;D<BB[KGLEPISFTWhDjV
exhausted available	!<"C.G;F<CB]GILIPJhDjV
exist	#H%A&<'G(3)D*>+@,8-7.=/U022I324F5F6V7@8<99:?;.<e=I>C?@@4A4B-C9DEEEG>HCI]JGK1LcMIN1P4Q3R3SCT9UJW?XCY4ZA[6];^D_8a1bFcKdEf9gFhBi4j;k:lG
exist and	LS
exist at	!A<SIS
exist in	!U
exist on	!_/JSG
exist or	!G/J5V;F=U@HIDQHSX
exist yet	!^IBSD
existe	"C(I,@.A0I1I2J6F7T8J9J;G=G>KGJI@KCOaPHQIRFT?VJWKXJYJ[Y_IaIbHcGdFfIkDlD
existence	!FBVRUTS]U
existence of	!FBVRUTS]U
existiert	!:"A(G)H,@.=0?1C3A5H6@7G8E9I;G<G=KI8K;LZOaQDR=S7T=XI[G]I^K_Aa@bGcEf@gIkIlG
existiert nicht	!D,H.F0I3F5@6HBEIEKJL^O@RFS@TCfGiJ
existing	"E&D(>*D,>.H/D1D2H3J597F9E;A<D@HAHB>FHGIHKIBJXKWLHOUPEQFR>WF[H]Y^JaHbDcHf<h^iAjV
existing connection	!EKU
existing installation	!V
existing session	!C&H*G,G-S1I3J5A8J9@;F<I@JBGFKJZKTPGRETHfAh_iGjX
exists	!T">#I'I(:)K*D+U,F.;/J0>1I5G7G8H9<;C=J>B@HADBCC@DJF?GDI0JELDMJOtP8Q5R2S8T@WEY>ZJ^:_Ia<b8c6dCe@f7gEi=jKk@lA
exists and	.IKJOX
exists at	;J
exists disabling	!^
exists file	OV
exists in	!K5VSJ
exists stat	!GKX
exists to	!Y/J5JKFLJSHTKaTcJ
exit	!J#<%D&G'A(8*3+F-J.G081W254:5d759?:>=E?8ABB[D@E=G<HCIYJEL!N(O1Q9R!SKUEVDX7Z>]@aFdCe=k1l;
exit 0	!K/I5H<YBTKJTW
exit 1	!^/J;J<JKISG
exit 255	!C,W/W3DBTTW
exit before	!E-HMT
exit code	!C"S#F%B(C)I*A.F/A0C1U2A4F5b6?7G81:K>J?CBSDHEJFJG6HAL8MCNAOAPXQIR5SEVBXGZH[?]K^7a;cFeGgCkGlG
exit request	!W
exit root	!V
exit signal	!E5I8ZBJK]SK
exit status	!F"G#I&J'I(I*D+B.F0H2F3U4F7>8U9@:G=E?G@>A<EGF@GAI[JEL9MBN>ODP>QAR8XFY=ZJ]I^S_DaIcVdHeIfTgDk?lF
exit tab	!F1IBXKUTI_J
exitcode	!D)F-]/S5TKGWKkGlJ
exited	!<#?%I&C'G(D)8*8+60=1Y4C7K8X:E<C=9>D?E@=A]CCDEE>G6H<I6J:M=P5Q7TAUIVAX=Y<ZC[?]H_Ja<cBdIeEf/gCh?jHkCl;
exited code	!X1J
exited connect	!D-H/T6X7WBENHRF_HdV
exited no	!B"H&J*H,C-F/H2S6J7F9WFTKGTG_JdIkG
exited normally	!H
exited remote	!D,E-X/H1G3J5K8D9IBAN]RJTG_[iGkW
exited status	!X1J
exited string	!@"G,K5JAbBJCHKKN=WKYJ_GbGcDhI
exited unexpectedly	-D1H3I9KBXKENIRXTW_JbKiS
exited with	!@)J,6/H0H2J3S5J6H7C8U9D;H<A=H@JAEFFGFHHIDNBPFQGRVSUTKVJYH[H^T_JaIbScAfGjJkBlK
exited without	!E5I8ZBJK]SK
exiting	!W"A&B*G,V-H.?1C2H8A9E;E<HAIBEIIK<LYPGXW^H_KaJbFcJfBjF
exiting now	!T.JLT
exiting with	OUSJ
exmaple	,J/_6I7EBJRITG
exmaple org	!I/]7FTJ
exp	!D,ZIT
expanded	!J
expanded user	!I
expanduser	!@5XHSLK
expected	!F"8#I%E&<'K(^)K*:+?,/-2.0/10?234A6@7884:I;b<:=>?A@GASB)DHEEF=G?HAJCL2MBO5P9Q@R3S.T3V?W?XCYVZG]F_Ha7chdBeIgTh<i8j@
expected 'aaaac	!J3V
expected a	IU
expected hex	!G3S5J
expected key	!T3D5H9V
expected net	!E1Z9KKENI_JcYf^
expected ssh	!?1I3Z5@9JTKcZ
expected unison	!GbTcV
expecting	"J)G*A+H,G/I1?2F3H7K9I;F<KJ_KTLIN@WJ^S_CcJfIjIkGlI
expecting ssh	!D*C+K,J-E2I9JJ_KWNF_GjJkK
experienced	!?7UBSJVNTTU_U
experienced an	!C7VBTJVNUTU
expire	!U"KBS
expired	!H"n#F%H&?(K)D*D+F,>-E.90J1;2D3:4U5F6F788G9F:K;E<E=I>J?I@HAGB8CHEJFGGDHAIJJUKXLBOJPGQDR5S@WCXGYHZD[E]J^E_HaEb=c=d@eKf?hBi8jFlB
expired 30000	!DTV
expired account	!I"V
expired or	!V
expired please	!F"X
expired try	!S
expires	!W-JNJWU
expires in	!W-JNJWU
expiré	!U"X-F3HKFNK_GkI
explain	!W
explanation	!DcV
explicit	!F%;5J<HBTESR<ZEh?jU
export	!G"C&I(F)F*G-D/C0B2I6J7I8T9G<D?JB6GHIWK>L?NGO?PIQGSYT?V@WJYV[T^J_FaTbDcHeWfCgIhJjHkDlJ
export home	1T
export ssh	QS
export task	!V
exporter	,U7HBTFWQIRFiF
exports	!F8KBIKHS]VFaSkV
exports errno	,UTTkX
expresamente	,Y
expresamente dicha	,Y
expression	-VNV
expressément	,U
expressément refusée	,U
ext	&K,G2KKIOVSWTEiK
ext info	!G
extension	!X"F&E'V,?-G1H3@5?8E9F;KBWHJIIK@NJOJPIQJ_GaEbJcGfEjHkD
extension host	!U3JB_RXTBiI
extension js	GT
extension sftp	!GLITSVUiS
extension user	!V
extensions	"J&E,J.W1K8H?W@DNDQJRV_FfIiG
extensions liximomo	!@-I.SAWBHJUKJNJOIPHRXiJ
extensions natizyskunk	.S;U?Z@EAKQF
external	"I,J/J1I3V8I;JIHKGLFNIQFRUSDTJ^WfIiX
external command	KK^W
external connectivity	!T
external lib	!I3SBTRTiS
external message	!GBXRUiV
extra	;X@U
extract	!@;T<I>J?JA^BIFJQSY@iG
extract public	!F;T<I>J?JA^BIFJYAiH
f	!@";#J%B(Y)D*J,:-<0A1:3[4F6C7;8I:I;D>FBWEEGHMSOGPCSVVZXIYHZE[:]H_?b@c8dEeGf7lC
f 0	!^
f 1	!E(W.T/H5AIJKHLGOKRWVTaGiX
f 2	%J&XIVOVVSaJ
f 3	!G;J=UVU
f 31	!HNT^S
f 4	!J/U
f 7	!]
f 8	*T2V
f 9	RTSITS
f home	!H3W5IHH^S
f l	5TJT
f m	!Z
f option	<T
f ssh	!Y;D<IQT
fa	!T"J(J/J1J3G5F9I;IFIGUNHRJSITH]S^JaIcIgIiHjG
fa 9	!U
fa gz	KK
fab	bT
fab h	bT
factor	!D"C&F9KBAGcKGPHR@iH
factor login	GZ
factory	"T,U-J5F<TB;GSLGNKRISHTTXUkE
factory java	!C,V/T<UTU
factory rb	!E;T
factory'	!V/H<S
facts	6[
fail	")#F&/'F(C)=*a+D,6-%.//>0<102a3*4B5%68708,9^:E;@<5=8>K@8ABBZDIEHF_H>I:J=K+LGMDN,PTRaS?T6UHV@WJX<Y;ZB[<]C^>aBb5c5d;eEf(gFh8ihjYk3l;
fail 'type	SGTW
fail 2	_YkI
fail algorithm	!G
fail error	BSiY
fail exception	!I,W/V9T_H
fail for	!IBVFZGSPERJj[
fail to	,I/JPZQJTI
failed	!="E#<'7(I),+:.U0F1>2J5V617B8::8<E=<>!?5@7BXCCD%E,FHGDHWIFJ8KAMFNKRWSTTFU*VKWUY7Z>[E^KaVc:d?eAgBh1iUkAl8
failed '	!=,Z1Y7HKIiVkY
failed 0	!b.H/G6TBJRI
failed 1	!V
failed 111	!_,@
failed 18	!;"V;VAFBVFUQFZUjT
failed 3	!^
failed 4	!HKGOV[YaJ
failed 407	!WWJ
failed 550	!Z5JIFRI
failed a	7VQWkS
failed access	!I<SAX
failed address	!W7IkU
failed administratively	!X/JSKWWbBfJ
failed after	!@(I,J-K.WKWLKNJODRJSCTJ]V_KaV
failed agent	!G%Y&CCS
failed at	"WBK
failed authentication	!8%D&Z*G,B-D.J/G1K2J8E9I;[<CAVBUFVKELHSIT@WCXEZT__fIhE
failed backend	!E.VRW
failed bad	!Y;A@DAEBJPEQWYK
failed because	(U,C.J/I3B5URGSHTTiCjU
failed broken	!A"H)K,9.=/K1=5J8j9VBGKVNHSJTBWGfI
failed building	!Y
failed cannot	,J.B/W3K5IKJLVOJRGTI[JaIfJiTjU
failed changed	!V(T/A3I5FBEIURBiH
failed check	!@R]
failed client	!C"J*G2U9KMU
failed code	.H5IBKLVRUSUiX
failed command	!I1S
failed connect	!K,W/_6J7EKJWV_FfCkI
failed connecting	!;&X-K<^HDLCSKTIiTjHkK
failed connection	"C&D*H,[-?.T/=1B2F3[5H8X9B;IB3JKLFNBS=VGWVX>^EaFcKfBjSlI
failed container	!X
failed could	!X"I&D-E.E/K1E2W5D6K7F;JAFFULVQJRATAWEfGiIkH
failed couldn't	.I0U[T
failed dial	!b,>WJkE
failed dir	!GKX
failed disk	.W
failed dns	/S
failed eof	!<"F%H&G)V*E,I-c/C2H384F538H9I;D<GAJB:FHGCJIK^NUPGR7T;WKZJ_XbCdGhIiCjJlI
failed err	!C,VSX
failed errno	!3,_5G6F7T=JBHHHIZRFWHdHiKk=
failed error	!:"U&;-J0I1D2V3?6W8F9D;A<?=B@KA^GJH@IAKTLENEOJP?QZS<T8W]XUYF[W^JaFbHk;
failed exception	*K-H.G/B7K8A9G;?<HAEGIHGIDKGLTPFQXSTWG[E^Ha@cIf>kF
failed exhausted	BVjE
failed exit	!A,H/W1H9J@?KEP[RHSBTTYEbIcIfFjc
failed failed	!C-V.?0K1J6W8SBIK]LE_YaHbJ
failed failure	!4(H,J-H._/F2K3KBJIHOVRGTJ[U_JeIfH
failed fatal	!U3V5JRJ
failed file	.I3I<JOJSEaJ
failed fix	!U
failed flow	!JdT
failed for	%e&_)I*=,D.>/V1C2E3>4H6H7A8=9=;JCBIIJIK7L?N@RFS;T@VKWFXFYC[J^HaFb@cHdDf@h:k>
failed get	-K5YKJ_W
failed getting	!@"I*<,;-[.I/?1J2@3G5H6I7@9E;I=KAJBDKXLJN[RCSGTF__bGdIfFiHkZ
failed host	!5,H-A/Y3S4A9E;JBBHCNIRIWI_TdWiKkJ
failed https	!H:W
failed in	!F(K-K7UKDLGRISFTX[U_IaX
failed inappropriate	!Y
failed invalid	"J/J0[5JB>LIPSQASHYJaJ
failed java	!],H.K9JKHTGfG
failed knownhosts	!4"K#K%H&C*B-@/E3a4]5T7K9<;8<A=JACB8EIFGGHHJKHN?P?QFRATCZJ_GdEiEjGkI
failed libssh	!IAYBUFYRGZX
failed login	!1<KB^GJKENJQSbHjJkH
failed mkdir	BKRJSW
failed msg	"T.S/I1DBALKWHbTcHjI
failed name	!G/_6E
failed no	!3"B%D*e-A.I/82U384D5?6J7I8I9X;8<3@HADF<G=H_JJK<NBOFQERHT7V3YHZB[I^J_FaAbEcFdGf=gHhJk:lI
failed notify	!XRH
failed nt	![RJ
failed object	!FVY
failed on	!H"S&J(H)D*H+K-H.]/<0G2J7J8B9I;IFHIJK<NHOIPKR@SDTEVKWH[I^V_Ea=bVcBfVi@kE
failed operation	!:%K+J,I.W/J0I3E5F7J8I;HBJIEK9LBNHRGS1THWI[W^G_JacfH
failed password	!8BJFJGGPCQFRiZJfIjI
failed permission	!1"E#K%K&E0T;E<J=?@KBIGGH@IBLIOXPHR=SXTIabbIeHi<kJ
failed please	!=-X5K9V<KATBJGVNGQKR[TGiCjI
failed port	!T
failed programming	!T
failed publickey	!=;Y<JBbFCRBhF
failed r	4J5YHIWT
failed read	!B,J2I3K5;7EB6J]NS
failed reason	!J*S,H-Y.T/J1G8WFKSTfI
failed remote	!>"U(T,I/F5H8IKCLXOERTTG_IaJfJ
failed rfd	"JcT
failed scp	!ILVSU
failed see	!U
failed server	'W*G,J.U/D1S5[9V<HBCFTKDLDNKOER;S;TFZXaBbJcJfEiC
failed session	!S8J_TfHkW
failed set	!GSEaZ
failed sftp	"G,U.H/?1G3C7K8J9G;CATBIIJK?O^PJQHRHSST=VU_IaSbHcIeHfEiDkJ
failed ssh	!!#S%=)J+H.C/E0H1F5X8G=C>K?GCHEBHDIEJAL;MJQTRVT8VHW=XGY@[F^G_CaHc>d7eJfBkTlD
failed ssl	!Z
failed subsystem	!Cf]
failed tests	!X
failed the	!8"S(V*S,K.J/H;G<I@VAGBDGJHHOKPIR]]J^JaIbGfIi[
failed timed	!W,U-G7S8@BFJKK9NFRD_EdFkW
failed to	!G"C#1'<*?+V/J2C3I687H:3;X<K=K>:AYCCD?E5FHH_I;NFO>RHSJUAWJYSZ<_CaScSdJg4k;lF
failed ubuntu	BVRJiB
failed ug	!U
failed unable	,W.G/:1:2H5G9D<S=ICXFHGJHJL@T:WFYHbFiGjXkX
failed unexpected	!E,H1G7TJTTTcW
failed unknown	!X
failed upload	!=.C3VOXa9
failed user	!A"XBETY
failed username	!>"V:T;EBZGWQTZJjH
failed verification	!A(X3H5KIJKKSI]YaI
failed while	!W
failed with	!E%>&F)I*?+G.:1=2A6U7W9B;Y<X=G@DBCCJF6HELCR^VDW;XJYAZ?_Tb9dUf<hEj@
failed'	&K*V,a-D.J/K1F2W3J5I7W8G9UBIJKK9NERFTFWa_Bb?cHf8hIkJ
failing	<KKSPU
failing and	KS
fails	&T,I/I1J5X7U<JB<KGSVcKdUiA
failure	!7"9#0%U(<)C+),I-I.y0a3A4/5F63798!:?;?<7=">/?.@;AICDDEE1G!H&I!J'KHM*N6OvP?Q#RDSTTDU:V6XCY>Z)[k]'^F_>bCc5d*eXg*h=iJl!
failure an	aU
failure at	!B&U*T,H7I9JTW_SiG
failure authentication	"J&E;XBTPV
failure code	!G.U5TOE[H
failure connecting	!:"I%J&S;WPURVfJiG
failure connection	!>"J)I,U-G.A/F1@5D7XB?KVRCTVWU_DbDfBiIk]
failure establishing	!B"K,D-W.J/J1F2T3@5J8K9VBFFJRDWH_TfHiGkX
failure failure	!@,J/B1GBIKEOXRJSV[[aYfB
failure in	,I.K/a0D9IBGKHLCOWSSTI[H
failure initializing	!<"W)W.G8[BGLGRGcYf[
failure message	!@.K5SBYLVR@SWTHjU
failure open	!C&H.C/D13KHLJOGSITEW6[IbIf^kI
failure please	.T0TOXSC
failure proxy	KKWU
failure requesting	!J%D&W.E
failure retrying	!<B[CWKIRIi]j[
failure server	!C,F.U1^KC_GbAf?
failure ssh	!G"I&J,F-J/D1J3J5G8K9G<TBEFKK:NJOWRGTDWJ[Z_HaXeCfDiJkK
failure status	LKOW
failure the	!DBXSViT
failure throw	.K
failure to	!U%X1JBFKFjJ
failure unable	!D*W-H2WAVLUQGSXYW
failure when	!I.S0SBUOHSKTDaUiU
failure with	!B2I3]BGKGRK
failure'	.UKJOSfS
failures	!U"I#K%E&D)G*F,C-?/J1A2I5B6D7I8@9D;D<F=K?I@JAGB(CJEJFFGEJGK<N9PHQIR:T?WHXJYJZG^I_;bFc@f?hhiIj:kClH
failures 0	!TiS
failures for	!D_Ghc
failures preauth	!G
fait	!U
fake	WUXT
falha	!:"U&E+J,E-E.@1I5F6K7E8K<E=K>IBUIHKBLUNKOHPXRYT:WA^I_IaFbFcKfIkElI
falha ao	!I"I&J.I;SBJLHPXQVRH[TaJ
falha na	!H"U.J/HLWRJSKTHiX
falhou	!D-I.U3KBWKKRJSYkX
fallback	3V5IBK
falling	;GBTFWiVjT
falling back	!Y
falló	"K,S-G/=1I5V7I8HBKKBQIR^SJT;_IbJfJlI
falló la	,K/K3T5W
falsch	,D.I/EBAKJQJRZSJTFfJ
false	!Z"E#H&>'J(B)H*J+D,I-J.E0F3I7F9X=EEIFBG>HKJDKJLXMKNJPGQ<SFVZXCY?ZF[@]F^Ka7bCeHfHgGlH
false elapsed	!Y
false kex	9U
false msg	!J%J&J,<4I5Z6S7H8W9E@JAJBSHFIUKJLCNBPKRK^JbCcEdFhGiUjYk-
family	!I/T6X
family type	!J6Y
far	!E/S8F9HIJJIWKaGfF
far receiver	!Z-I5C7JKERJTSbEcE
far sender	!(/T5T9JJJKDaIbSfHhI
fast	!Y(T/H1I;J<GI[L@SEVJfK
fast forward	!W
fast put	!S<HI[L=SG
fastq	!H"?#F%D&?'U([)I*F,D/G0]2C3I5E6<7C8<9::E;8<;=<>F?B@?A@B6CAEEFCGKIaJDMBOWPJQ?R2T9UGW>XCY@[U^Ib>c4dIeZfFhAi6j@kUlB
fastq 4	.W
fastq failed	!D.J0TOX[S
fastq failure	!D.U0W[WaW
fastq fatal	!9-T1S4W8HGSH[K7N[PTTHZUiF
fastq full	!D.U0W[WaW
fastq gz	"F'X(Y)H*I+J,H-D.@/G0S1D3F5I8H9I;IBGCIIBJHKWMKNGRGTI[C]U^J_Ga:bKcKeAfHgTiJjKkFlJ
fastq gz'	0TeU
fastq no	!9.Z1H<JIYLCSYVH
fastq open	!AIXO[SJ
fastq permission	!<OVS]
fastq readonly	!BOXSS
fastq remote	.T0TIHaW
fastq sftp	SS
fastq ssh	/V
fastq to	!["G-J1GIDKGLFNJSJbFcFfEkE
fastq upload	!^.?LGO@SHaU
fastq 致命	!I
fastq'	!41D<JI_Sb
fastq' no	!H
fastq' permission	!I
fastqc	!W
fata	5S
fatal	!J#7%B'3(E)],E.C/U0+1[3H4D667I8K9W;F<F?A@AA6C>D9FIGIH<I9LGM,O#PFQ)RGU;V(YF[)].a!e.fWg=iEkWl8
fatal access	!E"ZBHiG
fatal app	!GLZ
fatal authentication	![BJRHiJ
fatal bad	!@)b1IBD
fatal connection	!<"A*T,<1F2T3I5G7A8?9XB@J[KURIT:XK_?d@gWhFiFkB
fatal could	!;#K&T(I)H*K.E0J1I8A9C:VCDGIIJK<LSMKOHQERKVJYK[J^FaEb=c?eHf<jTlK
fatal create	!G,F1BBESaTJiIkH
fatal db	!U/H7TBKRKTJWXdU
fatal default	!J,TfSkJ
fatal detected	!W
fatal early	!J.X8SJVKU
fatal edge	TU_U
fatal error	!)%8'@(7)S+@.'0<1T2A5U63:@<AAICBDGE<F<HJIAJ4L'M=NaO9QGS)UHV:WJ[<]B_Va;e@f[g<j?khlE
fatal failed	!V,W-K9KNIRCXW^H_ViFkK
fatal fetch	!J.X8SJVKU
fatal h	!E.I1I7JBJKCS^TW^IbY
fatal host	"E,H-F3G5@6H7:8E9I<IKZR[TXWG_FbHcJd>fJi:kC
fatal impossibile	<S
fatal impossible	&S:ULJjT
fatal ipaddr	!C3X5F6[^WdTfHkI
fatal msg	!E)U,J1VTJbVcUfK
fatal no	1J5D9ZBHKHRKkK
fatal node	-X/J5H8YBENJkJ
fatal password	!j"?B?R8i9jJ
fatal protocol	"T+KKGNFcUfKkJ
fatal safely	!D1Y
fatal ssh	!G&T-J1K6JWU
fatal sw	RHiW
fatal the	%T&I,J-J3Y7U8KBBWJ_VbIcTkS
fatal unable	"@)6-A6F7H9B<B=IBUIENBR5S<TIWY_Bb?cUk4
fatal web	(U3E5SBCIILJRG
fatal wrong	!^;D<GQJRG
fatal не	!IRJdUjVkI
fatal 无法	/U_W
fatale	,K3J5D7KKJLKR^T>bK
favor	,ETJlY
fd	-SASPITK
fd 3	kK
fd 4	!WfS
fd 63	ATISQU
fd is	!U
fdocker sock	TS
fe	!G&K,E-J.V/B5J8S9HBDK]NVRJ_JcWfIkJ
fe 1	!D,H.X/F1J7T8UBFcYfK
feat	!VHKNI
feature	!^QJ
features	!]BK
feb	iK
feb 12	!V
feed	!J)S,E.E1T5I8I<IBHCVKHLTOWRDTFaKbUcTfG
feeds	!6,V.J/D5J6KBZLYOJSYTCi[
fehler	"E#B%C&A'?(=*<+B-;/J072>304B506;8699:A;^<8>A?BB?C@DDEAFBG?H>I7JAK2LSM?N;P@STUCV@W=Z?[=]?^=_6b;dBeAfBg=h?j;k<
fehler authentifizierung	!;"T,G/IBSRZTCiU
fehler beim	!@"J)S.E/C1T3H5F7H8K<JAUBDIELYRGSWT>YUaHcHfSiG
fehler herstellen	!J7J8JKHTT
fehler kann	!E,K/TRHTJlW
fehler kritischer	,C/GRTT?
fehler verbindung	!W
fehlercode	,G-I.F0J3D5IBIKIOWRJS^TI[IfH
fehlercode 4	!B.G3FOWS_[JfJ
fehlermeldung	!?,I.F/I0K1W3C5DBFOWRVS[[JfHiH
fehlgeschlagen	!J#B%B&='@(=)>*>+?,Y-8.C0:172?384B57687K85:B<==A>B?C@BB^CCDCECF:G:I<JAK,L9MAN:OFP>QIRdUCVBW;[<]>^>_4a9b:c8dBe@f7g?i[k=l7
fermée	!A"^)W1TTHiX
fetch	!V">%U&X)I+F-?/70J6C7B9G:C=B@EAGEHGHHAIIJSNEOGP<R0TGWA^HaFbDcDdKhJkF
fetch failed	!W&V3U5IiD
fetch first	!^5HBFiI
fetch http	!U
fetch https	!T
fetch into	!I&T*S4TBI
fetch pack	!J.X8SJVKU
fetch token	!S
fetched	!I#V,T/JOUTTaI
fetching	"I%C&],I.SBKKJLGOGR=S;TI[SaE
fetching home	.X
fetching identities	!C%C&^
few	!G#VFSjV
few minutes	!J#VFT
ff	!U-U3UKJNI_IkT
ffff	!D,VKHT=_H
ffff ipaddr	!D,VKHT=_H
ffs	.W
ffs tmp	.W
fi	!a"H8H;G<IBHRIiK
fichier	!?"8#K&I'H)D*E+I,7-@.7/10U1?2H3;4I5;697A8@9;:G;H<]=I>J?JAJB7CJEJFJGDIWJIK7LGMJNIO_PJQ=R6SYT9VIWDXAYG[?]>^F_9b?c=dHeGf?gAhAi@jDkDlD
fichiers	!Y-I/J5H9HBJKJLJOWSFTFjK
field	!W,U.J/D0K5I7VKELDSHTU
file	!C",#'%8&;'D(T);*",8-</:0Y2(384B5:6&7+8=9):(<^=^>_?WAEB?CHE:F9G5HTIcJ3KGLXM'N4OdPBQER3SXT*U0V]WCX)Z*[f]Y_.aWb=c6d=e9fFgJh1i4j>l.
file '	!D&D(I)S+T0V3@7K9H;;=8?H@GBBDJOTR;SVTAZJ^IbIcTeHgIi=jAkK
file 'a	!E-G.K1G8JBKKXLEOSSUa[
file 'c	!F.H;>=S@BAGDIFVITOEPDQS
file 'd	!H<U=KIT
file 'path'	!T
file 'reads	S[
file 0	OTSU
file 2	!E;><E>F@eAAIJLTQCYH
file 3	!E;E?cAHQIYF
file a	KIO?S=[UaCeU
file access	<F=_PJ
file already	!H.@0F5JKDL=OlS:VK[EaH
file and	3V
file app	!W;HQI
file asyncssh	!B%U)U-J8J<KKHQJWTYJcWfT
file at	!@.V5J;J=UBGIKKJLTSTVSaG
file attributes	!B.V8VLJaY
file authentication	!>&F=UAWjE
file backup	8T9U
file based	PIQSSJTS
file begin	!I;T<I@KAXBE
file bigger	!IISLKOV]X
file c	!7"J%K&C*J+@,J.G/T1E2K9G=3?TA2BTDWFBLDNIRFSFTEYV[K]KaHcJfIi@kH
file cannot	LTST
file checkints	;I@JAIQ[
file config	SS
file connection	3K5IBXRGjS
file copier	.SIJ
file could	!J/JLUSW
file ctor	!C;E=W@TAH
file d	!F;U<F>TCIDTLTQK
file data	!GSEaW
file dev	!F+T5I=TIT
file does	!9"J(Z.J/>0D1I3D5J;J<8LgOIS<]BaBfJ
file duplicati	SU
file error	!J,U;T<[=WBAISKKLFQIRIiGkH
file etc	!I3J4V5IHHSHYX
file exists	!H+W,E.A/H0F1H3I5F8J;F@KAIBFIFKCL<O_RHS<TGVUYJ[?^KaG
file failed	(TBEIIKIOIRKSZa@fJ
file failure	!H.]0TKEOHS>aT
file file	6W7ULH
file filename	!G<VAVLI[T
file first	;G?WAJ
file for	.J3K5S<JSViK
file format	!6&I(H.C/J0G5H;f<==<>G?cBBFGHJIJKHLGNJOIRDSJVFWCZK[J]HiFjK
file from	!<"V)W-F.G/D0U1S3J5G;DBBK<N>RDTB^Z_DaIfYiGkElF
file generic	!>.I/H8JFUfIkI
file handle	SU
file has	@UAVICSE
file home	!>'K(J+F/D1A2B5?6J:K;SC;DJFIIKJHKXMJNSWTaIeJgHhUiFkclF
file id	!J;F<Y@VAI
file in	,J0W3J8K;D<T=SBCFJIWKCQGRIfF
file inbox	IV
file input	LH
file into	ST
file invalid	!I;J?U@GAKKFQU^V
file io	!@.YLX
file is	"I&I(T,G-G.=/J0B1F3B4J5A8E;C<B=B>U?I@?BBCGHEIAL<NJO>P[Q=RGSTVIYC[W]^^C_Ha@bEcGfEiIjKkF
file j	OV
file java	!E<T?TQT
file k	!C;G<X=JLI
file key	!J@TB]PJ
file language	!]
file list	BIIV
file loaded	!K5J
file matching	!@IY
file message	LY
file must	!G<Y=KCJOV
file name	!5"J+I,W/J0f1I3K6B;V=U?IA9GUIAKFNIPGQDSKYD]J^C_KaGbBcIfIi<k>
file nested	!D1T8SBIKSLVOFSS
file new	!G<TASQT
file no	!D1CGTIILfSEVHkJ
file not	"J&A(H*H,E.J/?1@9J;?<e>E?C@6A<B@CKKHOIP>QARBSHTDWBY>^DaWbHcJf=iGjHkC
file open	!65V;A<Z=Y>[?FBIHSISLEQ=SD
file operation	!E.K/F8G9KAJFTHIIGLUQKSVWK[FfEkH
file opt	-J3K5W;H=JKJTJkTlV
file or	"J'I(G)@+8,>-H.G/60G1W2D3@6=7C8C9C:K<S=?>C?F@DCGDEFEGIHTIYJEK<MJO=RBS8T>UKVJXJYGZG[8^Fa=cIdFeFhJi8jElG
file out	!B.^0TIKVV
file output	!CHTIWLK
file paramiko	!7"D&E)Z+G-Y/T0H1U5A6D7B9G;T<H?I@@BFIJJYLAPDQ>RBSAWDa?dEfUiJkElJ
file parse	;K?S
file path	5G<CBUHJIFLVRT
file permission	BJS]aF
file permissions	;F@JAICULUSUYF
file please	!E1K<>IKL[SD
file provisioner	!<#H&SBUFJGI
file push	!T
file put	!^.ISG
file pysftp	5T
file r	CTLJST
file read	;^AG
file reads	!T[S
file record	LHSUTS[UaF
file remote	0H1F8EBTIKKFTI[JaHfJ
file root	![,J;==W@HAKBCCIHJNIPKRHS?TVYJaG
file rsa	;J
file run	;KAJIHLVYS
file s	.KIVKHLHSGVT
file sft	.I[U
file sftp	!:"J,E/=1U3K5H6B<EK]LWOWRBVIa>cJfEkK
file size	!F(H-K8KKALHNJSBVT]^aEcI
file source	<KPXRHSF
file specified	IXLI
file srv	!I
file ssh	!c%;&8)H/93=5J6J7B9D;_=^BCDKGJHBI>JEOGR:S9T9V2Z@[IaBdAgJh9iGlK
file stdin	!JaWhUjU
file stream	!E-F.S1F8F=UKZOU
file sync	!D<T=W@UAJYJ
file system	"F%J-B.H0D4G9J>JAFDJHSKFOJRJSEWGXJYK[B]J^JbFdThKkClF
file test	LV
file tmp	(T,U7S
file to	!@#K&F(K)J+J,D-E.X/V0I3F7I8D9H=J@JADBIGAHFK8L>OKQCRFVGWIZI_IaFbTdJ
file transfer	"F,?-G.U/@1?3K5D7J9I;H<I@KAIBKL:TBV@^H_JcCfDiTkI
file transferred	!WSJ
file transfers	!B.JOV^W
file txt	!VBJIHLGOSRKaCbIcT
file type	'[BHRJSDaH
file unable	!F.X1H;X<V=W>G@FB=PBVJYIaJbYfH
file upload	.TKESXVH[H^UaF
file uploaded	!G.H;I@WAIKFLKOFQGSGa[
file uploaders	"U
file users	;J@TWHXV_UkH
file usr	/D8DOIVAWE[>kHlV
file var	<U=KPJQJ
file version	!T?VAI
file was	!ILJSG[W
file with	!>.E3J9VIJKHLVOVRWTF[F
file write	!H.VLTOI[J
file wrong	!J?I@WATPX
file x	!J?H@EAJPCQUYK
file yes	!J
file zilla	&J.J;G<F=H>_AJBDFKPHSIYG[JiU
file'	!?.U2K3H5F9F;Z<]@KAIBELJPIQHRHSWTHYJiJ
filename	!J"C%I&B'K(E)I*J+E,B-F.;/D0n1E3B4I6H7G8E9HAVB?CEI<K>LBN?OHRBS;T?VBWI^I_Ga@bGcEeIfBgJhJiDjIkFlI
filename is	!D0^5H;JKHLITH
filename mode	<X=T
filename password	!KAV
filename r	=T
filepart'	!?OcSTV[]VaK
filepath	!I
filer	!U
files	">#A%F&3'X*A+7,G-A.,/H062D3A4H5@6Z8H9I:D<I=E>@?F@TB>EIF@HHIhKTM<NBOAP0Q5TKUEV1W=X8Z>]8^<_:bIc>d<eWg7hEl7
files 0	!WSJeT
files 1	,S/TTU
files 2	!W
files 3	!S
files are	!G;S=J?UBJ
files attrs	(TSTaU
files example	!C)U.G/?3H6_7Y8HGUJXK>LDSG_KbKk[
files external	!E3XBURXiZ
files failed	!YSG
files for	!X
files from	!H/T9TBJKSSK
files in	!GS]
files into	IYLJSCTV
files java	,T
files num	!V
files or	ASIT
files over	![
files sent	3F5AITTT
files storage	.H3XRSiV
files that	<T
files to	!H/T7J8EBIKVRJ
files transferred	!b
files uploaded	,IKY
files vanished	IS
files would	!X
files x	HT
fileserver	!^,S/H7JTEdJ
filespec	!JIJSH[V
filesystem	!H)J.b/F3J5F7J9J<Y=J@JAEBDGJHGIJKFLGOIPJQIRITTYJ_KjIkJ
filesystem no	!C&W<[RDiE
filezilla	NX
fill	!V8IKYSJ[G_Jf:
fill channel	!?.S8JKZ[If=
film	!BKTOUSV
filter	'T.I6SBWOISKTI_U
filter out	!H/U6TRS
final	;JQYSI
find	!d"H%E(H)C*?+D,1-:.6/Y0B182>3:4J6S7=8>:G;7<[=<>I?H@@A<B-CKFDGEI^JHK1MJN:O;PBQ=R0S;T4VTWFXBYBZK[?]H^E_>a;b@cJeHf@hGi7j@lA
find a	!S
find any	5W
find directory	LYSI
find file	!F<S=JIT
find found	!J
find host	!;/_6E
find lssh	!V<JIILK
find module	!^
find or	IWLKSJ
find out	!V
find remote	!T/ULKWH
find section	!bLJ
find ssh	!C&Z
find the	!T&H,A/J3I5C6T7H9H;I=KBDI[KHNFQHRHTB_KfFiI
find valid	!Y
finger	!F3W
finger print	!F3W
fingerabdruck	"H,J.I/D3W5ZBIIKKKOERJSBTJaJbJfG
fingerabdruck des	!B"H,K.K/F3W5ZBJIKOFRKSBTJaJbKfH
fingerprint	!E"9#E%@&<(B)J*;+G,8-<.D/50G1E2'3n465t6E7@8@92:W;3<B=D?H@>A8CKDGE=F3G?IGJIKEL<MKN9OEPIS>T;UIVHWCXEY>ZH[G]I^I_<aEb>cCdFeIfBgJhBiKk=lC
fingerprint ecdsa	5T
fingerprint failed	!F3T
fingerprint for	!?2H3W9GBF^TjS
fingerprint has	!H3V
fingerprint hex	2E3a9I:K;D<EAIFKKSQIjE
fingerprint is	!E,G-J/G2H4I5i7K;HAIBGHUKDNHPHTG_JkK
fingerprint of	!D3]5T
fingerprint remote	!G3^5H
fingerprint ssh	!92G5^RViU
fingerprint to	5U
fingerprint yes	!Z5<
fingerprints	5W
fingerprints not	5T
finish	!C,J-J/H5UFKIKKILTSU^VdTjSkI
finish successfully	!HLUSVTJ^V
finished	!X)I*V+J0J1B2T6H7H;B<G=J@JFGHJJHNKOUPDQHRJSCWIYK^I_BaBbCdCfChJkGlF
finished after	!T
finished connection	!;*Y-S2W9UKG
finished failure	&T
finished in	!JIULUVH
finished success	!c&IIF
finished with	(U5KBITGcS
finishing	!Y
firefox	!b,IRITC
firewall	"J/X5J7UBHKFR>SJT[XX_HkZ
firewall blocking	!E/TRJTZkT
first	#Y%J&I(J,E-B.F1J2H6E7I8H9T;<<J@UJVKALGPJQ@RJTT]V_GaJbJcFfEgKiWjDk@lF
first key	-J5J9YJTTU
first line	!I;@@UNSQJ
fix	!m"G#J%I&A,G-G3E7T9I;E@IAIB9FDKFPHQIR?SAYH_IaFbIdTfKi=jAkH
fix conflicts	!U
fix host	!X3J
fix the	!J=T
fixed	!g"H,F-@1J5J7I8DBAFKK=NCRDT=_AcKfJiJjWkDlI
fixes	!];I@KAI
fl	!D
flag	/I3IBJOTRI
flags	"I)K-B1W6X=JKCNHOSVJ[J_EaTkH
flags boolean	1XOTfI
flags flags	!C-J1Y7TLIOUdS
flags write	aV
flow	!<&I.H1K5J<G@SATNKSTTSVFYI[UaBdXiGlJ
flow file	.KLFSV[UaD
flow socket	!B7KTU
fluent	!Y
fluent ftp	!Y
flush	!U
flutter	!V-D.Z9KBIKIOHRX
fly	!EVV
fly backend	!EVV
flysystem	!E"?&F)F*F,]1A2G3S4K6@9E<A=C>J?A@FAACKGHHKIBLVWJXJ[J]E^J_JbFcDdKeFfAkHlI
flysystem phpseclib	!J"J,T3V6I<H=G?D@KAEFSIILHSBdKkJ
flysystem sftp	!8"I,[1K5C6J;GBSLTOUPUQTSDfJ
flysystem src	KXOU
flysystem unable	!@.W1K3H5J8I;KBBLVOTRESWTE]JaSeJiI
fmt	1HBVGUKKPHQJTJ_J
fmt error	!B1H7SBVGVKKTK_K
fn	*K-G
foi	!J%G&T'K(G)J*H,B-V/:0H1E2I5T6D9E:J@HAHBTCFEIFIGFIGLCNJODWHXHYF[C]H^H_DaTbCcGdJeKfEgHhGjBkFlI
foi possível	&S(J,G-F/B0J1I3=5F6H8G9I=G@KAKBICJEKFKGIIKKCLHOIPT[F]J^I_IaTbGcKfIgIhJjDkI
folder	!6"<%J&='I(E)I*G+I,9-G/:0;2J3<567B8C9F:I;A<2=F@JAHBAFDGIHEK9LoNBOJPGQDSXT:WCXIYHZJ[V]C_Ca5bZeWf6gIiDj@kAlG
folder '	!H.IIG^TbY
folder incoming	IJL_SFfG
folder missing	!HLW
folder sftp	!G1USVaKcX
folder var	LH
folders	!J.IKHOHSBaIea
following	%I*I+K-G1J2I3>4J5;6J7V8H@CAWBIESFBGTHJIIK=LSPARJSJWJXJZK^I_EbHfEgKhKkJlI
following arguments	!a&G9HRK
following error	,I7VEUTE
following gems	!FA[
following key	!C=T
following location	LW
following options	!WGVRJ
following signatures	!W
foo	&S9KAUjI
foo from	)S
fopen	!DIJKFSX
fopen etc	!FKI
fopen home	!GKI
for	!F"J%Y&J(A*B+E,>-;0-1I2@3X4S5X6E7:8Z9H:A;F<>=9>6?9@HAKE/FTH<I2L:M0NAO=QSU0W'XCY=ZA]D^3aKe?fIgBkDlB
for '	!A+I.T3I5F<C=G?TB@CbDBFGKJPHRISBYY_KgTiJ
for 'c	@IC@DiYB
for 'https	!aBFRGiH
for 'none'	!VRJ
for 'password'	!FBGRWjH
for 'publickey'	!?&VB_FUR5
for 'root'	BJFZiJ
for 'sftp'	!Y
for 'ssh	BGCTDJQJRXiH
for 6	SK
for a	!D"J&G,?.H/J7I8DGZK?OJPTRTSKTY[KaHcJkJ
for an	!BPScV
for app	!T
for assistance	!="C&H.T/K5KFJGIIHPIQKTGWJ_JiK
for backup	"VBIiS
for bastion	!F/X;H@VQU
for box	&X1T5H<HGGRHcWfKiH
for c	!B"X1XbW
for changes	!Z
for chroot	!<)g1GB?KK
for client	*X9J
for config	!="H-E9IAIFVKHLJPTRU
for connection	,K7I8JTY^U
for could	!E:TLU
for decrypting	!A;[@TAS
for deploy	!KB>PHQ@R^iVjK
for destination	!8<J?TASKUSAiJ
for details	,IGU
for dev	3W5F
for device	!UKJcT
for directory	)GBY
for domains	!a3JBHRFTJ
for ed	!=%^&V<K=HAZBDCKFB
for example	!GBS
for file	!@)JBULGSFVTaT
for foo	!U)S
for ftp	!A,T/V3C5S<VBHQFTXiFlJ
for git	!C&W3F5[<XBE
for github	!<4U5IPVjS
for gitlab	!W3D4J5K
for handshake	!=-X7X8<BBFKGGJUKEN[RETT_VcIfHiFkTlU
for home	!J;U@UAJPB
for host	!D)H-F.H/T1@2U5X6E8B9F;CAFFHGEHKLGNGR0SC_EcEdJfAhI
for hpc	+W;J
for https	!X
for input	!@8_KETJ
for invalid	!GBCi[
for ip	&UdS
for ipaddr	,T/I2E5a9JBEHIKI_H
for jenkins	!B"X;JRTiV
for kex	9Z
for key	%D&S*>+J-D2=3A4K5=;1<>=;>G@>B:C<EHGDHHK[NIPUQdRCY?ZG_IhJiCjClJ
for keys	RU
for lab	"I5GGV
for local	!]
for localhost	-U5I9J
for machine	FU
for method	!B2V3K9W
for methods	!G9JAHBWFXKIP6QTjZ
for mft	!F3V
for more	!B"V&H-J/F3H5E6I:J;IB;IWJXLBOJSATYVJbVfEi?jHkJ
for nas	3V5D<TiTjI
for new	!ISG[Z
for no	!X
for node	!I
for non	!J"U7SKKSKbTfJ
for nonexistent	!E"E8IBIRIi^
for on	!EVV
for one	;T
for password	!T
for path	!J<TVT
for reading	&E.D1C5J;I<GBHIEKKLVPKSY[KfFkH
for realm	!U
for refs	!X
for remote	!I,WBYTIjS
for reply	!TEF
for repository	/J5JKU
for res	!J6Y
for response	!@GSKIc[fX
for root	!I
for rsa	&UBJ
for rule	!X
for s	!Y)U,H1DRHcHfYiJ
for server	,I2K3U5S8I;JBGK^QIRKTA
for sftp	"F&H'V)E*C,A-J.J/Y1A2E3V5^6D7H849F;B=H@IAIB6CKFFGGIHJJK8LDNCOGPFQER8SDT6YJ_EaGfWhCjJkElK
for signing	%]&J3H5E9I;G@KAIBJFUKKPJQH
for ssh	!B#a%D*E+F->.E2E5K6K7Y8=;D@IAEB]CGG?HJJCK6LEOJP=RISJT]WIXS_Eb8dTfCh@iXjAkSl@
for stdin	!@;BPXQY
for target	!TSH
for taro	!C"=)H1H8J;I<CADBYF>PKQ?RcfEi<
for task	!J1YiV
for test	"I,I-J/F1C5V8J9H;JBTFDKHMKNHQKTI_GhViF
for testing	5T
for the	!V%K&I.B1C2I3U4I8S9H;D<J>X@JAGCJFDGFHIKKOGPIQDSBTI^J_:bCcBdXfChGlE
for this	!/"4#J%I'T*I+I,D.H/I1J4E5_6T7J8I9A;I<I=JAHBCCIFHGCKELKP@QTR<SBT?XJZJ[H^E_XaCbZcEeTfJhIiAkFlH
for unknown	!E5?9I;S<I@TAWKJQF
for url	!S
for user	%8&Y*I.U/>2D3-4G536E7A8199:I;5<5==?I@>A3B[DXEHHFIIJCK3L=N?OIP3Q.S0THWDXFYBZS[I^E_Ga>b9dEf:gKiUj_k3lH
for users	!EQV
for vagrant	!EBUhY
for web	;SAHQU
for welcome	!T7KKDTClW
for win	!T,V7HNJdI
for windows	!T
for write	!:'S.XBKIIKHO^a?
for writing	.HSW
for x	!XNU
for you	!C"KbZ
for your	5S
forbidden	&G(H)K*I+K,>-;.D/A0I1F2H3C5B6I7C8B9D;F<G@IADB>CJHJIGK9LAMIN9OFPEQGRBTAWhX[YK[H^J_@aHbUcGfDgJhIi@jKkDlJ
forbidden user	!X
force	,TkV
forcibly	!EKU
forcibly closed	!EKU
foreach	!9&H1D5U<EHbI?L?WH
foreach failed	!<&H1E5V<EHbI?L?WH
foreach reading	!J
foreign	!V"G*G,F.I/A1<2G3G5B7K;J>GB;KILENdOKPJRCSBTAWE_UbJcKiFkY
foreign host	!="J*I,F/G1H2H3I5E7KBDNbRJTIWF_WfDiJkX
foreign pm	!T
foreign put	1GBGNSTJ
forge	,_5K@UATKDR@iA
fork	!G&I1J7J8I<J@KBWGHIJKCLIQGTYYJdHiA
fork lift	!:"B8JBXKEQITZbIcJdIiB
form	EU
format	!;".#?%6&,'C)>*0+1,3-</1152T3+4:5)6<7=869-::;m<!=!>^?n@aA]B!C!D3E!G;H2I1J=K-L0O6P3Q?R.S/T1UEXKYcZ9[8^5_3a7d@eAf5gHj,kD
format error	!S;b<D=H>J?C@GQHRKYF
format exception	?U@FAGQTXT
format failed	!V
format from	!DKKWX^HbVcU
format ip	!FiV
format is	!?-I0X;TAHKENJRGiX
format key	!D@UAHQW
format or	!FAUYV
format private	>F@HQY
format s	(TKJ
format ssh	!H;HATPSQJlV
format tag	@VPEYV
format too	!E;><K>=?e@:AJQKYG
format win	>V
formato	!='W(K,G.J/G7K;I<H=K>Y?WIKOJPERISJTI
formats	;T
formats rsa	;T
forward	!T/SBK
forwarded to	!T
forwarder	!H-EKXNSTU_V
forwarding	!X"F%@&J)G*G+I,:-4/T1A2H4I5@6Z7A8G9B;D<J=J@HAHB;CGEJFEGHICJIK;LDMJN9PHQJRAWeXIYI^I_7dIfHgJhGiCjHk<lH
forwarding disabled	!^%E&?
forwarding failed	!=,I-</Z6J7GKJNHWd_@bIfIkI
forwarding listening	!T
forwarding request	!Y"C-J^GfG
fots	!E"I5SBYREgX
found	!W"+#>%=':(0)G*]+(,=-".2/D05163<4C6'7=82:X<Y=E?CA?B9C9D8EAF*HCI]J3K!LUM:N<O4P7Q.S9T?U>WUX1[<]5^]_=a0bDc5d3e8h;iKjUl;
found 0	!KgT
found at	!F)UBFiJ
found but	!E3Z5I
found client	!D*X
found ecdsa	!J
found error	!]&H*F/G1J5S9I;D=DPHS=VSWIfGkJ
found exception	&H*C,G/C1T2K3E5=<b=T?J@DABBAHWKJLVOIPEQDRBTGVJWGYE^Jf=iFjJkJ
found existing	!V
found for	!^&G/I3J9S<EBDIGLCVJ
found host	!Z*S-G/G3D6K9S;IBIH@YJiJkJ
found in	%F&_,G/>2:335d<:=G>ZA?HKI@KHL=NFPSQARESBTCVIWJY>ZI^EbIfDiFkF
found key	4I5FH>
found line	!a3JHF
found on	!A.I/H5KLTSE^TbGiK
found or	3W:TTI
found please	!A,J/Y3K5ELKRGTGW[^JfJ
found remote	/UBTWS
found sftp	!e/G5I<IBJIGLD^FfE
found ssh	!G*I2I5F9G;Y<J
found their	!C*Z2X5GBK
found to	!?9J;H<KBVGULJRVZU
found using	,J-U<FLJfJiHjJ
fout	!A*J,G-J.J0K1J3K5G7H8HBHKELJNHR[TW^K_IbJcJfJ
fp	SS
fq	!E'G,I.B/K0XBKI@KALIRJSJTI[E_JbIgI
fq gz	!F'H,J.E0XIAKCLJOTS>TJ[I]G_KbIgJ
fr	!U"D(H)J-E.E/U0J1F5C6T7D8H9J<JHJIKK?QIT6VIWJXH_DaFbIcJdTfIjJk@lJ
frame	!]
frames	!=.I2H3[7K9KBFKIRISTTS
frames omitted	!HSVTU
framework	!GBGRVTWfKiU
free	"S,I._5I8HBHKD_IbVfI
free client	)T1S
free software	"VbV
free space	!E._
freerdp	!U
freerdp core	!U
fri	!WBIWTXT
fri may	!U
from	#3'4*2+H,>-I/>2G4H6E708W99;F<BCFD4E9G>HBJ,LGMYNIP?R5TGUBVFWBYIZ?[5a;bTc[eJgFiUjJk6l?
from agent	"J%b,U3K;I<I=J@KAJCJFAKIPGQDRJTUYJcJhHiEj?
from c	>V@EAH
from d	VV
from daemon	!^
from date	!^;IAK
from failed	!H.Y0TLIOH_[kS
from file	!FIX
from home	!D-IBSFSH]iUkUlS
from host	!V"E5H8IIKKFLSPJRWTKhK
from https	!W
from ip	MV
from ipaddr	!E#H%>&?(H*>+A,8-W.B/<0D3B4G5;6?7H99:F;A<A=C>G?H@AAABICEDHE?GGHFICJ;K:L>M_N/OHP@Q@S:VJWDX;YF[I^A_VaFbUc5d4eJf@gHh[iajCk6
from local	!G.YLASEgS
from master	8XKV_S
from net	!H1K;HKKNTfS
from none	;GKJNKPSQVfV
from private	!;%J&F<J=W>F@]A]BFCIFFfHiF
from proxy	!S,T
from remote	!3#J'K(F)C*I-K.<0F1E82:VIHK[LSMINJOCQBRDTIVIYI[F]Ia@bJeGf7gJjTlI
from server	!?#J%E&2'J(I)I*9,E-I/J264F5F6E7;8K:F;8<==D>G?B@?A?CIEIF>GFH<I9JGKYM<NTPBQ<R@TYXEYAZD]E^SbWdCeSfWgCh6i.j?k5l0
from sftp	!8"V)Y-E.I1a2V5A7I8X;HBDLIOJQJR<T9^E_>c^iCk>lD
from socket	*W-?2Y8U9WNC_AkJ
from ssh	"G%@&V(T-J/K1J2I5A8K9E;E<J@HAFBHC^FGKAPHRCTIYEbKcZfHhKi?jAlH
from the	!G"K(T.E/A1F2I3Y4J596U8H;IB;HHIJLKNIOIQJRESJTA]J^HcSfBiDkS
from this	!YXV_F
from tmp	ST
from to	AVBUTH
from transport	!H"T)]-F1Z8FKFSK_JbY
from upstream	!YKJ
from user	"H&U)C-J/J1?3K8];K<HFGKBMDQSRBTH_FhC
from users	!S
from usr	8K
from your	!KTK_[hK
fromfile	!D<T=UBSFWKJQWRFiYjJ
frontend	#ZBVRFSJTTiS
frontend lock	!S
frun	TS
frun 2	TS
fs	!C%J)[+D-U1U2F3S4G6C8H9J;2<U=[>KA9CKFHH:JDOGQCV=WHXJY=_EaHbGhJjIk>
fs 601	!F=W
fs couldn't	!8)[-W1V2I3U4I6K7T;9<2=D?F@HABHAJGLBNSPBQFSFVIYI_Kd?kD
fs failed	![<J=S
fsetstat	!B.J=IBGKKLFOERFSFaeiJ
fsetstat operation	aW
fsetstat permission	!C=JBIOJRGSHaaiJ
fsspec	<URHSViJ
fsspec implementations	<URIiJ
ft	!=&J'I(I)T*G,B-A/D0I2G3C5B6J7H8G9C<HBBEKFJGIIJJKKAMFN]PJQIRKSTTBVJWGXJYHZK]J^J_BaJcEdIfXgJhIjHlU
ft pd	-FN_WK_JkG
ft tp	!B'I(K)T,D-J/F0J3I5H7I8K9I<KBEGKIKKHNJSUTDYI]KaKcIdKfYjJlI
ftp	!E"0#A%>&,'>(9)3*9+;,:-8.0/a061&2J3I4;6G718F9E:A;G<8=6>B@FB3CDDGEAF0GBH5I(J=K'LENWO)P0QIRYSFUEW*Y9Z@[E]7^+_1a/b8c9e=f.g<h7iHj0kEl~
ftp adapter	5X8SKS
ftp client	!BNJlY
ftp connect	![,=WHdGk=
ftp connection	"I,J-@/I7S8G;VATBDGUKFNT_CdTfIkKlT
ftp connections	!H,UTYiI
ftp context	lW
ftp deploy	!U
ftp error	,S-<.I1H3G5F8CBFKALFNERDSGTTWJbHcKfFiIkDlT
ftp example	!X,G-T3C7GBKRBTBdHiIlW
ftp ftp	!]KJ
ftp in	!CIKLXVTlU
ftp node	;KQTTT_W
ftp open	3SlV
ftp php	!^SK
ftp private	,G/U6EdXkB
ftp protocol	!E,URHlT
ftp put	!W.FIHSB
ftp server	!XKKlS
ftp sftp	!EBVTIiUlW
ftp ssh	!E/J3b5]NIRG
ftp upload	!H,J.G/V8KBUKISEXVdTlT
ftp verbindung	!HlW
ftp à	!JRJTFlX
ftp 接続	lV
ftpd	!KKKNWTJ_Gk[
ftpd server	!JNV_Gk[
ftplib	!USI_KlY
ftplib error	!USI_KlY
ftplib py	SI_KlY
ftps	!U/H5FBKKJRHTHkUlX
full	!Y&H(G)J*I,C-G.b/A0[1E3D5B8@9I;H<GAJBGHIIBKFNEOCPJQHTC[H]H^H_DaZbAeKf@kH
full reads	!<.[0eL^ai
fully	!G,T;ILTOSQURI^T
fully qualified	!G,T;ILTOSQURI^T
func	!_3H5EKJ
function	!Z"H,C-H.E3G5H6K8I;F=JAGBTFHHUKGLDNEOIS=VJWJ[I_HaKcIfHiUkGlK
function argument	;JIS
function open	!IHW
function type	2T9SRUiU
function works	<T
functions	<UBJSI
further	BZRE
fuse	!]&E1B5G<CBIHBI>KVLERIS[VFWFbK
fuse sshfs	SW
fut	1IfJ
fut result	1IfJ
future	7T8AB@JXK?NSiH
future result	!F
future user	!H,KBKKFRBTYWTXS_K
futures	NKTG
fvar	TS
fvar 2	TS
fwd	!T/TWK
fx	!F"7#F%C&7'W(D)C*B+>,3-;.X/40^142A3:546B7>8K97;8<9=;@BA@B-CEEHF?GAH;I;JAK=LWMIN:OYP:Q?R0SVVUW=XAYDZG[^]J^?_8aWb5c?d>e_f3gHhBi5jAk8lB
fx bad	5JBJLTaU
fx connection	!_,J.?1HKFTE[KfG
fx failure	!9"G&F*J,A-F.W/?0[1E2K3G5C6K7J8E9B;I<GAJBCFKLENHOXPIQKRCSUT>WI[Z^J_EbEcKeYf?hKiHkF
fx file	!CLGOVSF[V
fx invalid	!I0YLISJ
fx no	!c1K<CHHIFOJS/a>kK
fx ok	!^LHSD
fx op	!G.HLIaV
fx permission	"H#J%J&F'X.H0C;I<D=A@KB>FJGGHEIJO6PHR=STTFbIeTiBjGkH
fx quota	!I.W
fxp	!D"J)U*H+K,C-C/A2I3H5H6I7K9C;I<F@KAIBCICJGLJNAQKRE_GaSbFcifIhKiFkHlF
fxp init	KINKc[
fxp open	!U
fxp realpath	!W
fxp status	II[U
fxp version	!B)W,H-I/G8G9JBIKDNGRJTD_KbIcc
fxp write	8WLJS?TV
fz	1B5FNTcUlH
fz sftp	1F5GNTlI
fzc	!U
fzc 3	!U
fzsftp	!]"E)I,G.K/E1KLESGTIbGfJ
für	"=#K%H&I'J(D)I*J+F,D-F.B/C0E1E2K3B4J5B6D7G8D9G;A<D=J>H@GAFCEDSEJFIHIIEJJK@LFMINGOAPVS@TBVJWGXGYFZI[H]I^I_DaDbGcFdIeJfEgIjDkIlG
für den	!C"J.J5J;JBFKKOKPWQURJSJhI
für weitere	!DhT
g	!Z&T<JBHIJRHSEcD
gaierror	,I-K/V6YKJTKkH
gaierror errno	,K/T6YkH
galaxy	!G<JLSPYiTkK
ganymed	!I,K
ganymed put	!I,K
garbage	!F"Z)H1DKELHcV
garbage packet	!H"Y)I.I1EKFLISIcU
gate	!C"I/G7XBDKFRFTVWV_F
gateway	!I"I#W%D&B)G*E+G-J.F/90H1A2D3=4J586B7[8>9D;B<B@HACBHDJGXHGIEK@LBNGOKPERBS@TZVJYKZE[J^J_VaHb@cEdUgJhHiJj@kIlD
gateway sshd	!G-JBI
gathering	/K6T
gathering facts	/K6T
gave	!F,@.K8GBWKDT[iWjW
gb	"='I(C)J*J+I,E-I.a/C0B1D3C5D6I7H9G;KB?GJIDJCLDMJNEOBQJR?S>TDVIXK[H]U^D_BaAcEeKfDgHiHkIlH
gb 88	!H8V
gc	!D#ZBWRHTTiT
gcc	!b&D1B<@HIIAL@fJkI
gcloud	!Y#T&I-HRKSITT
gcloud compute	!W#T&J-ISITT
gcm	!S*S
gdrive	!W
ge	!J9V<T
geen	!K,Z/J
geen verbinding	!K,Z/J
gefunden	"D%K&G(I)B*F+G,=-F.?0B1=2H3<5;6D7B8F9E;6<a=D>J@HAIB<CHDJEJFJGJHGIaJIK@LSMKNGO=PGQCR@S:T9WIXIYGZJ[G]J_CaFbBcGdJf:gJhHiCjHkHlG
gelesen	5J;D<I=WAJPJSJYJ
gem	!e&H/I5JBFLJSETI
gems	-I5J6G7J8F9HAWGKPFRFTHZJkS
gems date	SHWTjU
gems for	!FA[
gems net	!4-J6I8HAGPKRIWSkT
gen	!X
gen banner	!T
gen compatibility	!T
gene	MW
general	!H"I*K-F.U1G3D8E9EBFNKRUWXXT_IfHiH
general failure	!A,I-G.U/T1K5I9JBIKFRHTFWYXT_HfJiJ
generate	!A"X3K;DAHETPZQA
generated	!b5H
generating	!g2I3G5G;D<GAJBGYJ
generating public	!];G<HBI
generator	!;IULKSb
generator mkdir	!JS[aF
generic	&G-I.J/A1Y7K9G;J<IAIHHIAKJLWNJPJQHSTUIWI[Da@cFiTkG
generic client'	!G1V8VKJfViT
generic file	!E/F8GAJFTHIIGLVQKSV[FaAfFkH
generic x	!VUJ
geo	0JeV
gerrit	BXFWRGjGkF
gerrit code	!T
gerät	.W
gerät ist	.W
geschlossen	,D-]7KBGRITGWV_ViJkS
gesendet	&Y,E<XBVRCfJiJ
gespeichert	!T3W5JYH
gesperrt	"V,G/GTIXUiT
get	"9%Y'A)D*>+<-Y.3/V1D2F3E4<7H8G9A=>>B?A@?BGC=DGE@F4G9H2ICLWMcO=PJQISIUGVIW5X?Z?]Ba"b+c8d@e?f'i8jDk>
get addr	!F,J/XTJ
get agent	!F%c&U:UBEFIhX
get authentication	hS
get connection	!*"F#W&5+K-a.I1U3A6T83;C<G@KAHFJGJIKJJK-LDMEPHQDRVSETCWBXHYK[K^AbHhJlC
get host	!I
get hostkey	!J5[
get http	!J&S,I7GM^NHRJSK
get https	!Z7HTK
get local	!Z5J
get name	;TATQSYV
get no	!@&I1DIDK]L[SBVEcJ
get operation	!I5I7UBHJVNKfI
get or	!H5SWTXT
get remote	!H,H3I9IBKKIMUN[_V
get session	!E,V-J/S8V
get sftp	(J,J.H0W8JAFBWIJKALCRD[JaGcKiE
get this	lX
getaddresses	/W
getaddresses getaddrinfo	/X
getaddrinfo	!:"=&G(J)F*H,4-;.>/r0J1?2I3<5;6g768>9@;C<FAHB;HIIDK2L?MJN<OEPJQDR2S?T2VKWDXH[F_<aIbGcEdBfDhIiBk5l@
getaddrinfo enotfound	!G"E)J,A-E.D/X1D3G5D6h7C8E9JBEIKKALFNFOIQJR>SET?XK[J_EbJcHdIfIiIkFlE
getaddrinfo failed	!K,I/aKJTK
getaddrinfo host	!J6Y
getrennt	,G-G1J8VBJKZRKTH
getresp	SI_KlY
getting	"D&A(J)J*:-Z.@0J1B2>3B5@6E7=8>9C;C<D=HAGB:FKHJICJJL;MKNZOGPIS;[B^V_]aFbYcHdGfBhIiBjJkUlI
getting banner	!@"I*<,;-[.I/?1J2@3G5H6I7@9E;I=KAJBDKXLJN[RCSGTF__bGdIfFiHkZ
getting initial	!ZRF
geweigerd	!K,Z/J
gex	!?-H9_NH
gex group	!?-H9_NH
geändert	!B3b5>OFSCTKfJ
gg kk	!V
gh	!c/UQI
gh 006	!X
ghost	!B"Y1_KJ
gi	(TBCKYhXjV
gi b	(TKY
gid	!U
gio	!4"E,V-H.I1Z3U4E697G8FBGHJIIKIOKRESVTS_FaGbIdKhXkGlI
gio sftp	!6"E,W-I.J1Z4I5J697G8FBIIIKIRGTT_FaJbJdKhXkGlI
git	"!#>&T'G)=*A+E,B-E.C0?1-2G3V5S6I7H8/9H:X;G<K=I?<@GBSCGDEG&I6J?LAMFO9PcQJR=SJUSV?W/XUYCZ7[?]I^8a3bEc4eBfIiZjjk?lA
git '	!hBFRFTJiH
git auth	!>3IATG>P^RXiB
git cannot	!C&U5E6IBZRFTJhXjU
git clone	!@&V,K-H5U6HLKSGWI_UdJiWjHkG
git config	!W
git corp	!J
git denied	"I&A5H:fB9LES@i@jb
git error	!8*B/J2?5V;EAFBUFSHVKWLHNYRJSKTF_HfIhFiSjZ
git example	,E/J3E7KBSHUPSRCTGdUiB
git exe	;EBSiH
git fetch	!CBBTVWI
git head	!S<V
git hub	!U"I&I3K;DLJPJSKiT
git ipaddr	-J;T_U
git lab	!Y&JBGiF
git ls	&V<UBTHV
git plink	!U
git protocol	FT
git pull	3SBGUU
git push	!?"J%S3U5C:W;J<K=JBTKGLFNIPKRBSXXS_Gi:ja
git refs	iW
git repository	KKi[
git ssh	!I&G-J3K5UBBCJSSYU_ViH
git to	!T
git upload	FS
git wrapper	STjH
git'	!Z&Y/I:K;JBSKKRJTIiUjJ
git' failed	!V&T
gitea	"K&I5G:GBCLYSWjV
gitee	,S;H@U
github	"D%J&I(K)J*I+F,6-I.H/E0H1C2J4T6Y8H:T<F=HCJEJI]LDQ>R@S>TUVKX]YS^I_=aJbBcHdFf@hWi>kA
github blog	FT
github com	"G*K+I,=.K/I2G4T6W9H:U;HBJFJKILEPIQHRCSDTWX[_?bDfEhViAjTk<
github com'	!V
github example	THXUkW
github for	FT
github home	!B@UPWQKYU
github workspace	!BIZ
gitlab	!W&H,J/[3B4H5J6B;HBBKGRISTiE
gitlab corp	!V
gitlab example	!^3C4IKI
gitlab runner	TU
given	!H&B,A-K.C/<0X1H2J3C5@6G7C8J9C;FBYKENFOIP^QVTJ_KcJiVkI
given identity	?S
giving	!7"G,X-J5HBBLTNKOJRXSTTWXS_HdViFkB
giving up	!7"G,X-J5HBBLTNKOJRXSTTWXS_HdViFkB
gl	!Y
global	!_/J1E5F7H8I9I;KBJKHRKTGlV
global add	!W
global request	!S
gnu	!U"T%S1JKBNTUJbT
gnu linux	"UUJbU
gnu tls	KCNU
gnupg'	!Y
gnutls	!VKHNIcI
go	!d"H-F.G/E0K2J3D5B8H9F;B<K@DACEWGKKALJNDPBQDRTYF_GcJfJiAlU
go anywhere	RY
go sum	!S
goal	!Z
goal on	!W
going	_T
going to	fS
golang	!Z
golang org	!Z
gone	!B,J-I/D7VNHTcdnkD
gone example	!D,J-I/E7VNHTcdnkE
goodbye	!U
google	!c"J.HBJKIRISJkU
googleapi	!^.D
googleapi error	!^.D
goroutine	.G[W
goroutine 1	.G[W
got	!I"D&H)I*H,8-J.D/81V4I6F7C8G9@;Z<H=G?K@GA_FFGIHGIGJEKELJMGPHQARTSIT=VHXG[G]K^A_IaCbUcWdJgKiFjIkE
got 'aaaac	!F3X
got a	(S
got an	;JYU
got disconnect	!IhT
got some	"U
got unexpected	!DKKWX^HbVcU
gov	-T
gpg	!{&?*F,G/F1H2E3C5=7C9B;@<>@IAHB5CJFCHEIBL?OGPCQ9R?TDVJWHYHZK[J^KaGbKfJiDjE
gpg can't	!a&F<GBHFJIFLI
gpg decryption	!cQ>
gpg encrypted	!T
gpg error	!X
gpg failed	![%JKS
gpg keyserver	![.H7I
gpg public	!XQG
gpg signing	!X
gpg warning	!W
gpg 復号	!W
gpu	&J,V/I1K5F6H8SLGNJSIbIjHkU
gpu 02	!U
gr	!T
grant	!_"IRGiE
grant maybe	!S
granted	!X"Y%K)Y,F-C3F5E9IB8JKNGRGTG^U_IbSfYiCjIkI
greeting	!<,D.B/G1H3J5E8HBFKDLJNaOGRAT@_HcEfCkI
grep	!B,K-V9WKKSVdWkK
grep i	!HTU
grep sshfs	SW
group	!V"I%E&J(J)I*F+F,C-B.G/B1J3=5G6J7D8C9i:J;D<B=G>JAGBFC^HGLENCPEQERBSHTAVKWHYH^J_GaFbHcHdHfIhEiJjHkKlJ
group 1	!S*9/K3J5G9XBHFCKJRI
group 14	9V
group 15	9Y
group 16	*S
group 17	9Y
group 18	*T
group id	!Y
group sftponly	!U
gss	!U
gssapi	;HPJQHRKSJZGcJiSjTkI
gssapi keyex	!J"S%G;G=EPJQJYGZIjUkJ
gssapi with	;HPJQHRKSJZGcJiSjTkI
guacd	!:"G)W*W2Y9VAXBWFUKKPFfViW
guarantee	!B3D5VQT
guarantee that	!B3E5VQT
guess	!T@U
guest	&K3J5J7K9IBXGJISPKR=^U_HbHcUfJiE
guest machine	!D,TTT
gui	!T*V2U9I
gulp	/I1I8JBGKVfH
gulp sftp	1J8JKVfI
gw	"=)G*I/B1@2J6[8E9GFJGDK@NBPKQVRKSJTWXGZK[KbTdYfChJlH
gw 2	!Y
gw example	!G"D,C/A1J6^GGKJQWT[WJXK_KbVfK
gw lab	!Z
gw sshd	MS
gyp	!Y
gyp err	!X
gz	!D"A#C%C&;'j(_)=*;+?-5/20Y122@334E566;7:8J9::A;5<7=?>B?@@AA=B;C@EDF;G=H;IWJ<LAM@N7OWP=Q=RATIUEW=XCYAZA[F_8aCb>c:dAf6h@i?jGl@
gz 100	![OJ
gz corrupted	(T
gz failed	!@.J0HKILGSHVU]WeU
gz no	!D<JIgL>
gz ok	!X
gz permission	!FOBSY
gz to	0I1KI@LW[UaKgS
gz user	!GLH^SkU
gz'	!B(K*H,K.F/I0S6I;J<JI_LBOGRJ[IaIeSkK
gzip	!X(D.E0I;IIGKISK]UgV
h	!W";&?(E)H*G,I-@.U/;175A6F8>9@<I=H@GAFBCCIFHGHI>JFK5MJN>OJPHQER=S]TJVGX_YIZU^D_@bXcAdEfHhIjIk7lI
h 0	!V
h 1	!Y
h 5	.KSUaIgT
h no	!b1H<GIGLCkJ
h p	TJWKX[
h p'	,T
h ssh	&J5K<VBSiX
h unreachable	!GKFSVTX
h user	!HbT
h web	LU
ha	"I&G*I,</A1K2E3G5J6K7@9T<JBGLGOVPKRHWJXJ[V^K_TbCcJfTiHlG
haben	ST
had	;TLWSU^H
hadoop	!_,J.K/J<KIGSI
hanako	"Y)G1H7VTGbVcT
hand	!G&T/T7URHTJjV
hand side	!H/T7UTJ
handle	!g#K%I&B)V+I,;-H.H/D0K2S4K7E8D;??I@BA@B1FEGEHDI9K7LYMJN6OFR@SZVHWFXJYDZI[E]I^F_Kb@c;dJfEiEjFk:lB
handle error	"ViS
handle id	!X
handle int	-K
handle kex	!I*T
handle message	!W-I
handle sftp	!c"I,D.B/E5HKKLCOGRDSDTE[HaGfElK
handle u	KK
handle wait	!KJTNJ_S
handler	"G&F,@-D1I2K6F7G;E<I=D?JB[GXN>PJR[SBVI_@aHbCcKhFjJk@
handler py	GU
handler self	+T
handler wait	GUZS
handlers	!B-J0S1J9SKFNF_HaSkI
handlers resptype	!J
handling	+S,H3K9HiUkS
handling of	+TfTkU
handshake	!E"@&@'E(?)2*a+7,!-b.*/20<1+2]4U627@8!9a:F=3>A?:@5ADB<C<DEFKH3I4JXK?L+M8NXO8P@Q;RAS(THUIV9XEY7]C^4_]a:bTcVeAf7gBiBjIlT
handshake aborted	!H*V3H5IFIKI
handshake completed	!U
handshake err	!F#Y7VBDKWNWRI
handshake error	*T2X9Z<TBH
handshake exception	!X
handshake failed	!A"H&H'J(G)>*V+?,.-_.8/&0D192U4W6=7)8?=9>F?@@<AGBFC?DIH7I=JSL8M@NUOBPCQARGS8T:VAW.X>Y<[B]H^>_VaBb@c4eFf/gHiIkV
handshake failure	!Z
handshake kex	!H*W-K2VfS
handshake origin	-KWW
handshake timeout	!Y
handshake unexpected	![
handshaking	#U7U<SBCFHGINUPK^HiI
handshaking with	#U7U<TBCFHGIKSNVPK^HiI
hangs	JS
happen	!C*J2U9I
happen because	KS
happen if	!I
happening	3S
happening or	3S
happens	!=&J+V3F5[AKBV_JcTiJkJ
happens repeatedly	!?&J+V3K5WAKBVcTiJ
harvest	!]/IRHiTkJ
has	!J"h&V'<(4)I*<+2,@->.H/B021U2K3c6/758H9=:T;F=6>??3@6A?DEEIFAG)H-IAL:M:NBOFP4R>S4TFU=VDX2Y+Z7[:]8^2a5bGd@fTg7hBi<jGk3
has a	!V
has already	!=%T&T3E5I:[;I<ICJQI
has been	!T#H%H&?*H,;.D/?0I2C3]5#6J7H9I:C;><==H@HACCHGGHJIKJDKSLBN>Q=R>T6WDXKYBZK^D_WdKeJhBkFlE
has cached	!J3T5I
has changed	!J,E-B.J/C3l4C5/8JB@HJKBLINHRGSHTFWI_DfJkK
has closed	-J5YKI_VlU
has disconnected	!3"C&F,K-@.I/E1b2D3>4J5B6H7H9GB=K9LINAR;SHT@WD^JcYffiIjIkG
has exited	!F&U
has expired	"i&G,A-K/H1I3J5HBCKFNIR=TD_JbJiEkJ
has failed	!D"H*U-F.K/E5EAKBHLJNJRWSITTWWbGdTfHjG
has invalid	!B"YBHCTiC
has no	!V"H%F&b,H.H/I1K3I9J;G<ABGKELJPGQERETIVJcJiJ
has not	!G"F#Z-J394H5^;J<UBHKINKRHTT_I
has occurred	!F,J.U/V3K5IBYKJOS
has terminated	!DJTNK
has timed	!="K,K.J1J2Y7GKYNYRDTGWHdCfEkW
has unexpectedly	!<"F)J,S1?3D5^7J8B9D;IBZK<NBTC_EcKfFiEkE
has wrong	!HQX
hash	(a*H,J.G/F2I3X5W9ABEFJIKJVKELJNDTH^JaJbFcHiGlH
hash differ	!J(X
hash sha	!J-S9FJW
hashes	([.J3JIIKJSI
hashes differ	!K(V
hat	!;"J,C.K/C3b5=7TCHDTKINKOFRBSCaKfIiTjX
have	"@#G'J*K0C8?>JCHDJFHGJIAJFLIMKPCSTVDWGZI[F_Ka8dFeGfEiGkIlF
have a	!^
have access	BGRW
have actually	3U
have been	.U
have different	KS
have no	3C5UQS
have permission	:SRJaGjW
have permissions	!J.UOVSU
have requested	!?3UHT
have successfully	!T
have the	!<FILHRGiH
have write	SUjJ
haxx	!G2T5T
haxx se	!G2T5T
hazmat	;JQU
hazmat decrepit	!S
hba	!^
hba conf	!^
hdr	EX
hdr read	![
head	"J%J,J-F.J/G3F5F8K9K:I=J@KA_HTKELGNVPDQCRESUTFWKYC_FfJ
head 1	;??SA[QI
head main	SVjK
head refs	iI
head title	!I-I;VNX_I
header	"T,H-?/H0J1U3D5F7I9H;V<H?GBAJKKTLEMKNSOJPHQCRGSDTAVKYE[K^I_@aHcVfGiJkGlI
header eof	!B8SK_LJSI
header from	!S1KNJbScUfJ
headers	,T7S;DAJNBPYQUTT
heads main	BTiI
health	![
heartbeat	TH
heeft	!K,Z/J
heeft geweigerd	!K,Z/J
held	![
hell	!IbEc[
hellman	%K*H,K-H/I3I9]HKJIKHNIRKTIhKkK
hellman group	%K*I,K-H/I3I9]HKJIKHNIRKTIhKkK
hello	*I,K-T9IMUTHkT
hello init	-V_TkU
hello java	-V_TkU
hello read	KTNT_UkV
helm	!m,I.E/G5K8DBEK<LIRESHT?fG
help	!V&K,S-H/C3KATLJNIRKTGWSiHkI
help 1	AVBV
help for	!W
help'	!C.I/J3K5D6JBHI_KJLIOIRESE_G
helper	!]&J,@-V/H8T<VTHjI
helpers	!JNS
helpers abstract	!KNT
here	!C"G'[(H,F.D/H0D7J8G;JBEIEKHLBODRFTGW[[J]K^D_HaIbGeXfGiHkU
hergestellt	"J,Y-J/A7V8HKETSiI
hergestellt werden	!@,[/C7WKKTU
herstellen	!J7I8JKETT
herstellen der	!J7I8JKETT
hex	!^#H%^&6'D(X*:+>,/-C.H0C2)3^687=8H9H;D<<=@>F?A@?BTFIGJJ6KELCN9O=Q=RETCUEV?XCY6[G]D^F_4bJdBeEfJg<iIjXk8l=
hex '	;SAJQT
hex agent	!H%V:T;I<J=JCDEJGFRZYJZTh^i?jJ
hex cause	3S
hex does	!D3_5D
hex error	![;@@IKKQASSYKhT
hex explicit	!H%>;T<I?SBTEGR@ZGhAiEjW
hex failed	!EBT
hex for	!D3_5ITS
hex found	)UBH
hex from	!T
hex head	!VBI
hex is	!B5UHUKUWT
hex ok	!U
hex role	!S
hex user	!h%I&A3D5F;JBBPIYJiJ
hex var	!S
hex vs	(W
hex work	!V
hg	KKcU
hi	!T"H:SBILISK
hi octo	:JbYfXiF
hi taro	!gb=fB
hi there	!T
hierynomus	;ZAGQW
hierynomus sshj	;ZAGQW
high	!JKVNXcJ
hilfestellung	!EBWRChTiC
hint	!l,G-K3@;VAHBHKJQJSEkT
hint updates	!Z
history	IVSG
hit	-KBWKGRVTH_J
hmac	%K*l,I-H/H2?3H5K8J9AHJKFNHQJTI^GfKhIiHkI
hmac client	*U9I
hmac md	!G*c2J5J9E
hmac sha	!H*a2H9I
hochladen	"F,E/KBJKJLXOWRISTTGiK
home	!I"@#:&>';(5*E+T,J0D1c2B3G5C8?9D=X?GA?B;CSD-FFGCHWJ@KBLWM7QIRBSSTIU>V>WFX5Z?];^=bJeEfDg5hDi6kUlI
home directory	!B&J)J1l8FBHHFKHLBRJSH_Hb[fIkG
home set	!T
home tar	.TLJSK
home user	!G"C#;&@'=(7*F+T,A.G0K1X2D3G5E6G8E9E=X?HAAB?CTD.FHGEHXJBKELXM:QIR>SUTHU?V@WIX;Z@[T]>^?bHeGfHg7hFi9jEkWlK
homeassistant	7JRYTJiVjJ
homeassistant components	7JRYTJiVjJ
homedir	!W
homedir '	!W
homes	!B1U5XHESU
hook	!n;@<?=H@GA@BECGKKPEQBY=jI
hook declined	!e
hooks	6I7U;W
host	"*#D%5&<'*(6)F*E.9/n021F2]3b4_5h6h7Z9;:1;9<4=?>9?<@CCBD<E?F;I.J?L@M#NBO!P>Q<S@UDV4XJY=[3]#^F_Ia=b>cEe4fAg=hEiEkVl(
host '	"K/@6XAIBHJXPKQVRWTSdKkC
host 's	!@"V)[5I8E;H<KAGBSFJGCLGPGQGSHYIZUcZfXiG
host 'sftp	!C*I,E-K/W384I6UBYH8KETG
host 0	!K5JKINJ_V
host 1	";(J*D+B,=-1.G/E0J1V3S4H5S6@=J?HCEFHG>HDI;JJKXLBMJNBSCVJW7XG^;_8aDb@cAd>f7hWi&j<kYlH
host 192	!H7TTJiU
host 2	!WBJiSjS
host 2022	!G"V5K6URWiTkH
host 22	#J&I*=+B.=/X2<3K5S789W;A<@@GA=BKEJGFHFIfJ:NTOEQBS2TaX>ZH[J^CaEbGfBhFiIkblG
host 2222	,G/I6UBFRHfFk]
host 23	!Z9UBFJXKKLDTI_K
host 29418	@SYX
host 7999	!I&T,G3SAWRGkT
host a	!J/U=USVaH
host acme	!?&e,J/H6G;JB_LGRCSEhX
host address	!S6A
host aes	9U
host and	!F-KKVRF
host api	!Z/E
host app	!V<V
host authentication	!A5IB[KTR@hViSja
host away	7VkC
host backup	!B/Y1B3J5U6U7C8IB@KFLGRESE_KaXfH
host bastion	,D-I/D1G5H6K7IBGRFT;WbXHfJkG
host build	!X
host can	!HdS
host can't	3@5UBD
host cannot	!@/Y3I5EBTPURBTTiKjTlT
host check	!@,H/U3TLTTV
host checksum	!U
host ci	!J=TLU
host client	"A):1:8]
host closed	"G,E1S5J8WBHGXNGTH_BbSkG
host connection	!]"H&D,;-9/?1J3J5^6@7FB9NJR@W>XJ_GfHiDkD
host connections	5V
host curve	*T
host data	!JLKSWaH
host db	!Z/JTGkI
host denied	!E3^5aBIHFKINKRGSH
host diffie	!J9]
host docker	!I"T&Y,CBZkG
host does	!9"B,J-F/e1?2B5H6Z7J9J<8IDL:NJRFTHbJfE
host due	!@.JRVSITZ_U
host ecdh	*T
host ecdsa	*J5I
host ed	!W%U3I4K5@9TFHHJYJjJ
host enter	QT
host error	,U/W;W@JBJKGRKSIkK
host etc	5IBVTV
host example	!C-G/G6TBARHWGXW_V
host exception	*J,9-F/e3G5:6W8H9I;IAHBCK@LKNGQJRFWH_Jk<
host exit	!Z
host failed	"I.T/J5@BVGDLJRITWZI[WiZjI
host files	!D,T5V6H7WRKTI
host fingerprint	!E3]
host finished	![
host from	"H%Y&KB=i[
host ftp	!@"V/S3I8KKJRTXJ
host git	!HBCTSXJ_JdT
host github	,F/IBDT]WHX[_IdFkE
host gone	!J7ITld_kD
host gw	!I-UBGNIT[_TdEkT
host has	!,"D#K&D*T,=->.G/>1_374I6G:JB5LGN=QJRHSDTSW<^G_IaKcYffgKh=iEjGkC
host hmac	!J*S
host home	!8,W1;3U<GBIHIIELcPTQJRWkB
host host	,D/G2H3[4J7Y9IBXT=dEk?
host identification	!T,I-C/G3V5FBHKENKRKSJTKWJ_F
host in	/I3H7JBHfJiU
host infra	!J3J5YiKjT
host ipaddr	!B"J#H%I&V)G*J+D-4/0182H3J6D7^8=9@;D<^=D@GBECGEGFFH>IHJHLAPCQIRAS?XGZF^D_VaKdch@jW
host is	"A#I)A*E,>-A.B2C3X4F5G6U8A9C;E=IADEIFHGBHFJUKWL?NEQJRCSHUKW=XAZH^;_=c@f3lI
host ist	!J,J-K/_5D8JKFRJ
host key	"A#:%=&3'F(?)@*)+G,1-!.?/!0E1<2m3m4o5l6)7+809!:5;,<5=C>C?7@2A!B.C=DJF'G=HeJEK.L.MCN#OFP!Q:RDS7T)U>V?WCX;Y2Z4[D]E^>_&a<b>c=eEf=gBhDi<j/k)lB
host keys	&J*I.H/J2T5b9C;D<J=IAGB@FDHVKDLHPGQGSITHfHiK
host lab	!E&^/U9W<J>YKGQUTS
host lookup	!E
host ls	!I"G/W6GbU
host mac	*C
host machine	2I5K9YTG_C
host mirror	!Z
host mnt	"I)K/H5I8GCVGIKHLDR@ZKaYcUiGjJkI
host name	!W"G*I,;.H0?2J5H6c8J;H<F=F@KAKB=GHJILEQGR<TEWE^K_JbHcKfJi<kB
host nas	/I5YTTkG
host no	,X/K7VBIKITV
host node	&V<XPXRIiI
host not	!V*J,K/V2J3J9I;KBGRFWF^I_JjT
host optionally	5T
host or	!V
host p	/XkG
host permission	!!"?&])F*D+5,V-A.I/A0J112I3?4F5>6H7H8H9I:E>G?WBTFWGTH3IJJIKEL?NGQVRTS"T8UKVJXGZ]^B_Ga4b2cEdJeIfAh8iIkX
host please	!U/J5JBBRSTT
host port	&K,U-K5H6Z7>BHKGNKTUWFXT_JdKiF
host preauth	!T
host press	QT
host proxy	,]-GNJkH
host public	!B5a;JBC
host r	3TfT
host relay	!X
host remote	!G,W/V5KBHETRW
host reply	!Y"TcH
host repo	!A"C&G)G,D-J/F1U3@5?6B<IAJLaP^RUSTTEbIfAiCjEkE
host rsa	%G&B2V9U;KDShIjJ
host rsync	7WHV
host run	!J^GbWcS
host running	!D"U)U1W5F_IbV
host s	!B/V5[
host scp	!J,ULSTHfSkJ
host scratch	RIjV
host server	!;*U9JBYGHRYTC^TkF
host session	!I3UBHHU
host sftp	!9"E+D-H.=/_0J1C2>4>6S87:T;H<EAHBHCHEHHEICJDKWLFOFW2YH[J_JaIbCcEfHhBjSlE
host site	!T
host srv	!J&U)J-X/J1CBXPVRHSUcAiHkE
host ssh	!G&F*I3H6JAUJKNDT[XTd?k8
host sshd	BT
host store	7U
host sudo	"GKW
host taro	!I&J3UBFiYjG
host team	!F&J4TFT
host the	!=3aBHR;iHlU
host their	!I9V
host tmp	!KbJcU
host to	!A5GH^
host unable	!C,^3E5H6D7UB>R<kH
host unreachable	!J-H.F/;1K3G5@6E7a8FB@IJK?LJR?SGWUXH_GcJfJiI
host up	/G6W
host upload	!66U=SIHKEOIPTScTJa@iI
host user	!C"T*f+K,F-F/K2K3D5H7JGJJJLETCZHi=kH
host using	+K/KBDGVRUTVcViKkI
host usr	!H/S5SfJjV
host var	RW
host verification	!>3I5A8HBHGbkI
host via	!C"I&B1I2K5T7H9K;E=GBUKUPIR9TJXHbGiK
host vol	.XLJ
host want	;IYT
host web	!T
host with	!FEISJ_T
host x	!H5VkJ
host zlib	!I
host'	!c,I-J/H3E;A@KAJKJPIQGTGWW
host's	5U
host's fingerprint	5U
hosted	!Z
hostfile	!GHW
hostfile replace	!GHW
hosting	!4"C,K.T/H3H5G6K;G@IFIGIHIIHPHQGWI_IiIkJ
hosting service	!9"C.T/I3H5H6K;G@IFIGIHIIHPHQGTFWJ_JiI
hostkey	!E#J&@(J,4-I.H/50K1I2e3Z5l6A7:8E96:J;;<A>H?H@IA?B>CKFCIDJDK6MGN4OJPAQBRCSIT5VGWAXJZE]J^F_=dAgHi<jEk6lC
hostkey alg	!?"H&I*E-J.I/K1G2c5;9A<KHKIHKJLGPKVKfH
hostkey for	!A,H/H2J3E5iKARHTGfKkI
hostkey found	!H
hostkey once	!J"S-INJYUbVfK
hostkey type	!G*V-I9ULT
hostkey was	!J-H3[5[
hostkeyalgs no	5S
hostkeycallback	!IHW
hostkeycallback function	!IHW
hostkeys	&C1@2F3C5T9I<BHfI=KGL>PIVGWEiGkH
hostkeys 3	!J
hostkeys file	.T5IHFSS
hostkeys find	!J
hostkeys fopen	!EKI
hostkeys foreach	!9&H1D5U<EHbI?L?WH
hostkeys hostkeys	HH
hostkeys no	HH
hostkeys searching	HE
hostname	#F%A&4'H(C);*8+U,G-K.7/n071+2B3G4B6e7;8<92:B;?<9=B>F@@A?B4CEDHEAF>G<H7I4J@K3L(M<NCO<P:Q8R-S5TGUJVBXbYAZE[?]E_4a@b3c;eEf0gDh>i-kUl<
hostname 'sftp	/T
hostname bastion	/EWZkJ
hostname ftp	/U
hostname github	6Y
hostname gitlab	/]6D
hostname ipaddr	+F6X
hostname or	!I,T7UTUkV
hostname server	3V5J
hostname sftp	"K,E6]7E;IBHKHRFWIXIk6
hostname specified	![&H7J<HIIKHLJRJTH
hosts	"E#F%D&B'G(D)J,3-B.E/F0E1A2G4V5_637F8>9B:F<7=I>;@JACDCEGFAGIHrIJJ?K=LJMFNJOBQERHT9UHX@YE[?]E^A_Da?bCcIdbeFfGgCiJk6lC
hosts 1	!F5CH?
hosts 12	!H3[5HHF
hosts 14	!BHY
hosts 3	!H3U5H
hosts 31	3JdT
hosts 4	2W
hosts 7	!HdT
hosts file	1K2I4K<A>JBSCIHYL?OJRBSEaJdG
hosts for	"S
hosts home	!D5THYRK
hosts is	!U&H[K
hosts java	HV
hosts known	HV
hosts no	!?1K5YHSKILH
hosts old	HT
hosts open	!D5WHU
hosts permission	!>5^;K=GBJH^SD
hosts r	"S3X5HHG
hosts read	!CHY
hosts set	HV
hosts ssh	5W;J
hosts the	!J5IHX
hosts to	!FHV
hosts updated	![HE
hosts upload	!8<J?TASKUSAiJ
hosts var	!IHV
hosts'	!S+I5U6K<D=AH^LBRJS?TK
hosts' '	!I
hosts' permission	!VHUSA
hostschlüssel	!6"6(D)D+J,:.4/:0@1=3Y5h6>7D8=9I;G<B=KB;I9K9L;NJO:Q>R:S8T:WJXD[@]F^H_:a>b@c=eJf:gJhIiEkFl@
how	!c&H;K=GBCRESIiCjF
how to	!c&H;K=GBCRESIiCjF
hp	!Y
hpc	!0%H&?(H)G*J+S.@/U0J2J3>4K576C8c9D;?<D=GADCGEJFEGTHGICJHKZMJN?OFQDRCVJWDXHYD[G^B_AaAb?fBgVhEk@lE
hpc example	!=,F/A3F5H6I8UGVLVNHSUWK_GbJiSj@kF
htdocs	.G0TLWOKSb
html	"B#K%K)G*E+J,@-C.;/<1@3E6I7E8F9E;W>E@DB=CGFCGFH@IIJHLWMKN[OKQURKSaT8VDWDXIYGZH^HbHcGhKi6jDlH
html failed	SDaT
html head	!G-I;VNX_I
html index	!S
html vendor	;B<WPTQW_U
hts	!V
hts open	!V
http	!["@#F&E'G(D)=*<+?,2-0.2/+0?132?394E5>6<748092:S;8<J>H?G@CA;B6CEDJEEG7HBI?J9K#L7MeNiO9P<Q:R;S3T>VBWbXfYDZC[B]G^>_+a<b9c5d6eGf?gDh:iGjAl2
http 1	"J+K-<.H/G3E5F8J9EBJFKGJJDK?MbNZRHSGXT_BbIcHfCiIlC
http archive	!W
http docker	!I"S&U
http error	!X
http http	MV
http ipaddr	!e,G7E<U=SBFTAdG
http java	-JNHWZ
http localhost	!^
http pecl	!HRTiT
http proxy	!C&K,F/J7IBJNHWZXbkK
http response	NU
http status	MVWYX=
http www	!S
httpd	!Z
https	!p%J&?(J)G*F,E-;.>/50I1?3>4I5C6Z798?9?:T;@<C=J@JB-EUGJHGIDJHK0L7MSNDOGPEQGR6S4T4VIYK[I^H_>aFbBcGdBfAhJi;jBk8lF
https api	:W
https ca	!T
https cloud	!X
https connection	!^
https git	!aSE
https github	FS
https gitlab	!WKK
https ipaddr	!T
https proxy	TTWG
https registry	!X
https repo	!Z
https s	!X
https sftp	!A/C6[MW
https ssh	-KWW
https www	,V
hub	"H&I,H3G5K7T;CKTLIPJRISIiS
hub does	"J:SLJ
hudson	-TTJiW
hung	"H,D-Z/G1K8J9E:KFJNFRKSGWIbHfKjH
hung up	"H,D-Z/G1K8J9E:KFJNFRKSGWIbHfKjH
hv	!H-I3T5IBTRKiUjV
hv 2	!H-I3T5IBTRKiUjV
hy	!d,G/IRJTJ
hy 000	!d,G/IRJTJ
hybrid	!CBGTZhKiJ
hybrid delivery	!ITU
hébergeur	!I.U0TST
hébergeur pour	!I.U0TST
hôte	!A,B/Z3I5W6VKJRGTJ
i	!?#@%D'J(D)C*;-C.I/G0A1G2>385G6C8<9?<B>E?6BUDTFJGAH?JYMFNHPHRCSITZVEZU[F]J_Cb=cFeIf>gGjUkT
i 0	KIWV
i 2	WUXT
i 5	SK
i 6	SK
i c	AJCEDX
i connection	!HFU
i date	!YkU
i deploy	;SYK
i flag	!I5V
i for	QT
i hex	WT
i id	!FQHTXfT
i k	!JBHGFRDZX
i key	;BBbRJiJjI
i mykey	!T@SCTDK
i o	"I&K,D.J/B3H5I6J8B9IBVJWK<RJSITZW?XA^FcKdWhJ
i root	!JAT
i session	!IFU
i sftp	!UOWSF
i ssh	!G&S7U;D=C@HAKCJGKITPCRESIYUdGj]
i users	!A<H=JBUZWiWjV
iam	!S
iam hex	!S
iap	,U-ITV
iap tunnel	,U-ITV
ibuf	"JcT
ibuf empty	"JcT
icmp	XS
id	!J"J#7&C'8(.)4**+;,K-4.D/J0A172%354152637A8598:I;S<m=b>_??@JBGC]DUG:H!I5JBK:M6N0O<PUQURETBU;W0YUZ0[E]3^G_<aKb1c1d1e8f9g3hEiUjIk4l.
id 0	!T1IFKKGLWSV
id 01	[V
id 1	"HFWaTiU
id 2	!BSHVXaT
id 3	IVSY
id 4	"U,K.H8KBWFVKJLTOIRUTIiU
id 5	/ULJSJ
id a	BWRT
id adminclient	!U
id agent	!H%U&H;IFTPKRDiUjI
id c	BTFYRGSH
id deploy	!E&J<VPTQVRK
id dsa	;D=E@IAEB@CDEFFVPFQTYHZIhV
id ecdsa	![;D=D@JAFBDCCEEFIPGYHZJhU
id ed	!Y)I*K-D.F/@2I3<4F5D6K7I9E:E;8<T=V>U??@)B?E=FBH>IGJHK<L>NEPVR@S=TDYUZ6[K_EcHdIf?iGk=
id error	!?&G6T<[RJ
id export	!V
id hex	!Z
id i	!T
id info	/T6T
id not	;IBEQKRJiV
id num	!TTW
id ppk	;HAIQK
id push	!V
id rsa	"9#E'H(H)H*C+F,H-G/E0B1F283D4C5G8H9:;Y=Z?@@FBGC[DVF=G7H5IIJFKIL/MFNEO>S4UIVCW>XCYVZ7[B]H^>a@bAcBd>eHfAgFiGjWlD
id rsa'	!C%J&G+I1I3K5I<G=T>c?H@ABBCTDSEJFFICLFSGY2iGjJ
id sftp	,I.T/^6@<HLYSH
id ssh	!F,TOT^U
id warning	!^
id x	!CRJSV
id xmss	!T;K=ICKEJRVhV
id you	!U
id'	!J
ident	KIlJ
ident 'ssh	NSlJ
identical	([.HIFKIO?SJaKgW
identification	!5"*#F%D&<'G(B)3*0+9,K-e.:/K0=1"2/4C5!6C758!9@:B;2<>=@>H?D@=A8B<C?DHE?F;G?H?IBJ3K0L9MgNfOBP?Q<RCS8TGUEVFWZY=ZB[C]E^9_WaAb1c/d=eFf&gBh2i)j6k_
identification '	!KMU
identification 'get	MS
identification banner	!A-@TK_Uk]
identification client	!F-KMXNH
identification connection	!2"D&I)B*H+H,T182H3:5;7G8@9/=JCJEJFJJFKGMJNXW^^JbAcJdKf<hFiCjB
identification exchange	!K*K,F-Z9EKA_W
identification has	!],G-B.K/F3Y5DBFKDLJNIRISITIWJ_E
identification line	!DKHMUNWXS_JcK
identification read	!A"I,8-^/31J2G3C569TB5JJKTMDRIW@XC_WfK
identification string	!8"I0J1K3D5J8G9H;A@JAEBHIKK;LJN_RFTJWFXVYK_TcFfKiHlG
identifier	!E-JMX
identifier get	!GMV
identities	"G%a&b'K*H+G,E-G.:/C1I2E3F5C7K8G9C;;=?>I@EACB:EFF=GEHIKBLENKOIP@QFSETBVJYDZI[J^G_JbFcFfDi=jXkJlK
identities agent	!C%V&X:TBJFKhX
identities bound	%VhY
identities communication	%I&V
identities only	;I<G=GBIITjU
identities ssh	%Z&UBHjF
identity	"I#I%]'J(I)J,D.I/=0I152@6D7C8D9B:D;X<Z=Y>8?H@XB@CSF?GFH:IGJDL=MFNIOHPDQKR<S?UJVAYAZC[H]I^IaDbJdEeJfIgFhIi7lE
identity added	!i%@&>+I4T;@<A==>H@EAABGCBP6QESJYE
identity file	&:)I+T/G182I3B6J7J8J9H<X=Z>DCIFGHDI8JJL6MKP?RHSET=VEZI_TaJdIgJi<jX
identity home	!;%Y&E+J;H<S=DBDC[YHjI
identity is	?S
identity j	!H<T
identity string	!U-J
identity users	!E<T
identity'	!G;U>FF]PK
idle	!T"6(I)B*H,>-?.</61=3B5B6H7D8l9E;J<KB:GDIGJ9K0LDNBOGQCR.SJT1WJXF[H^K_;aCb@c>dGf8gKhDiFkElF
idle connection	!D8VKKST_H
idle timeout	"J,I-G1G3J5K7J8dBGGJJ=K?NGR9T;_EbKcHfEhK
idstring	!HWU
idstring ssh	!HWU
idx	!V
ietf	![
ietf params	!]
if	!h">%@'K(G)H*E+S,A-@.</D0G1@2H4C5K6F7?9<:K;4=>>K?G@?BVC?DGEEG>I>KGLKNCOUP9RKSUUKWHXCY=ZF]F_<bTdKeGf>hHjFk?lB
if ed	!GAY
if failure	.K
if sftp	!c2UBERDSEiI
if the	!X,I/J3G5=BJJVLJVT_JcJiG
if this	!I"K&J+V5U9K;KAIBUQI^J_KcTiF
if you	"F%I&G,I<GCGKIOUSV^TbX
if your	!E
ignore	!a2D3A4E5?;F<G=G@KAIBCC^DDHIPKQKYHiKjJ
ignore key	<K=IBICZDE
ignored	!G.I3J<B=A>JBBC[D]EHFFPEQHjK
ignored 0	!X
ignored env	!FST
ignored in	!S
ignored r	CV
ignoring	TT
ihr	YIiK
ihre	![)V,F/H1U3K5HBFTGYHfViI
ihren	!>"C.TOSSWhTjH
ihren webhoster	!EBWRChTiC
ike	!Z
il	!J"B&J(H)K+I,?-G.>/U0F1E3A5@6C7E8B;E<T=G>I@IAJGHHKJWLDOGPIQER<S>VHWJYW[H]K^G_EaDbBcIdIgJiYkClI
il file	;K<T>KLJSFYX[KaJ
illegal	!F"E&K)J-;.:/F0V1?2E4K6W7H8;9I<D=J?J@EAFEHGIHGIEJKNUO<PCQIWHYG^J_FaCbEf>hIiVkG
illegal characters	!>/E0U6XSJ
illegal path	!B.J5IIKLTOEST[V
illegal state	!H-H.J1F5X8H;HKGLFOJQIRWSFTVcJfDiH
illuminate	!Z
illuminate database	!X
im	,H.H/F0X3JBKODRJTIXVfH
image	!W#W;JPJRGiG
images	!KSS
imap	!k"I,D.J/C5KB@RATEiA
imap example	!_BERFiF
imap login	!V
img	!E"J,H-I.T0G1K3E5J6F7G8D<HBEIIO_QIRATDVK]X_JaZfHiJ
impersonate	4X5I
impersonate this	4X5I
impl	!T"F*A2B;F<KBIFIKTLGMTN9QIR?SBWJXK_GbGfCiEjJlJ
impl abstract	.TSK
impl client	!U-J
impl connect	!G/TdS
impl disconnected	!]BS
impl dying	!FhT
impl got	!IhT
impl java	!B"J*K-T/T9GNI
impl read	!T-T
impl server	!U-J
impl session	!Y
impl socket	TV
implementation	&TBTFS
implementations	!V<UQGRIiJ
implementations sftp	<URIiJ
implemented	!EA[NS
implemented error	!FA[
implicit	!U*A-JkJ
implicit compression	!J*F
implicit proxy	!S,T
import	!W"G%H&B*E+E,F-F.G/@0I1H2F3D4K5=6I7G8K9=<V>T@VAYCGEKFGHDI@K@L@NEOHR>SATCVHWJYY[H^J_HcIfEhJjGkI
import encrypted	;IPY
import error	+K/I3I5F9G;X<X@UAGBEKIQ8RJSKTJYS
import failed	;K<JA^IIPFQTYK
import name	!_
import node	!H
import private	>J
imported	!T#X5D;I>D?J@SAIFJGJPIRA
imported openssh	"SBF
imported tasks	!B5GKU
impossibile	"A#H&D'G(G)G*E+F,T-S.=/T0B2F3@4H5?6C8>9E:J;C=F>H?H@HAIBICIDJEHFEGBHFIAJGK:MINDOAPFQERZTUUJVGWFXGYFZF[B]D^D_UaAbBcBdTeGf>gFhFiVjIkAlA
impossibile accedere	!>,U-W.J/V1J3J5H6I7H8HBIKELKSJTD_VfIiJlK
impossibile collegarsi	!=7KKKRYTTfKlK
impossibile leggere	<S
impossible	!?"E#C%C'A(:)>+B,T.I/V091;2S3C4B5=6<7T8:9U;:<;=>?C@CABCCDFE?FBG<HBI=JDK1L8MDP?STUFVCW@X=ZB[A]S^B_Eb:c=eBf>g?h>jEk8
impossible d	!A,E/FRWlU
impossible d'accéder	!C,I/S7ZdX
impossible d'établir	!C,U/TKKTWkI
impossible de	"@(E*I,=-C.F/Z0E1I2K6J7I9>;J<D=H>SCHEJGEKELDOTQ@R=SYT>XJ]K_DbFcIgKhIkJ
improperly	!_5CKG
improving	FT
improving git	FT
in	"5#1%>'G)A+C,=/C1<3I4G6D7B<8==BIC/D*E,GKH7IIJ<KJLfM8NCPGQERISkTGU3VSW<X5[H^<_EbBc<d9f>h?k?lI
in '	!_/J0T3K5;6JHBLJSI
in 0	!G;JKIgU
in 1	,F.T/K5X8J9JBSOJSGaT
in 10	!T0VTIXX
in 14	!VIS
in 15	3S
in 2	!]
in 2024	!<,I.E/F0H1D5CBKI@KHLjOKRHSBTIVJaHcKfJ
in 3	,V7TBHSJTY
in 30	!^,J
in 4	OTST
in 5	!>#V,Y-J/W8UKJWV
in 9	5S
in a	!?"F(Y*J,B-F..0?3D5A7J8G9E>U@FA>FKGGI<K4LFNJOWPHQESVTKYD]FaUbGcHfHgIjJkK
in accept	HS
in address	!F6YTJ
in aenter	!I.IIILISK
in after	!H
in allow	!B"[BHRH_K
in an	!D+W,YAWPJSGTVYH
in ansible	!K.U
in app	5J8W;W?VKINJ
in as	![
in ascii	!Eg[
in at	!@&U5D6HB^PTRATIhXjZ
in auth	!G&U9K<SBVNIPKhTjU
in backend	!U
in batch	,K-E/J0J2H5X8H9G;GGULENKPWQJTIZS[J^JcJfGiI
in big	!JKELJSE[K]Y
in block	!A/C8HBJfThJkU
in borg	!U
in c	3V;X<F>]@DPJYF
in cache	QT
in certificate	!V
in check	!>-V8KNZTJWU_W
in choose	*T
in client	&V9TiH
in common	!I*Y5JKHLJSI
in component	!@;TFJGUKEPFSKTIVT_FfI
in config	![+V/J5G;HLDSI
in connect	!5)G,Y/Z2D3T6H8EJVQKSBVHWFbGc>hTlH
in connection	!W5K
in convert	!<,J.Y/H1K<K=HI>KFLWVE[TcJfH
in copy	!IVU
in create	NI_J
in csv	!h<E=HI?LJSC
in curl	!C2J5TBVRFYY
in data	!H*Z2T9UJWKTNCTK_HcEkJ
in decode	PWQU
in dispatch	1JIKfS
in do	1J
in each'	!G-J/HNJ_H
in establish	9S
in example	!91W6U8JKFTJbXkJlT
in file	.X0W5D6G;GIBKDOKRHiH
in from	!J)X-J8JKH_JbX
in function	!G;IBSLJQSRUSJiX
in get	(U3J5Z9JNUSEVEgX
in getaddrinfo	!J6Y
in getresp	SI_KlY
in home	&F+E,G1U4D5H6F>H?TBIH.KXQJYKZJjGkJ
in host	!A2U3EBGFFRJjW
in import	<G=F?SPU
in init	!@,J-H/I6V9J<TAWBHHILKNESJTH_HhK
in initialize'	)K/T1F<K
in k	!D;TASQJVU
in key	!]AGPJ
in known	!7"J&I*D,K/D2K4X5i9K;D?KLINHR:TGWKZJfIiEkJ
in lambda	!E7T
in libcrypto	!/"G#J%C&:*J+I-I.I2H3F5;9A:F;g<7=!>H?e@eAcB*DKE5F7G>HIIKKFLGPHQXR7S@TEY]^KbHhFi6j9kD
in libcurl	!ZRK
in load	!E?THKQX
in login	BV
in loop'	!F/I
in main	!@2I8IBEiIjK
in make	!J
in memory	GT
in missing	!I4THT
in mode	0XOUSW[VaS
in module	-J/H2G;IAEFIWIiKlF
in name	,J/a9JBJIVOJSDTJ
in negotiate	!H1IfJkT
in new'	!GITfI
in node	BWREjX
in open	!6"U-F.E/F5K;S?F@AHJIFNHPFQVSVVFWSYD_DaHbVfTkF
in orders	!VKK
in our	!U
in out	5TSJ
in packetdataafter	9UKV
in parse	!H+S2T?GPJQT
in path	&S5GIJLIbT
in pem	!B;@@YPXQE
in poll	!IhT
in process	3XHWKINI_K
in progress	!ZKK
in pubkey	!D2H;K=JEHFeiJ
in push	!GLT
in put	!5,J-K.X1J3J5K7I8C;GIUKANHRJTKVb[VaHcGfIgAkJ
in putfo	!E([IDV[
in read	!6%J&I(J+G,G-V.@/F1U3J5D7I9G<U?SBGHEI@KJLKRHS>YUaTcYhI
in read'	!EAJ
in readline	JTkT
in readpartial'	-WKJ
in recv	!S-IKJ
in release	![
in repository	!V
in request	!G.G1H8SKWSIaVfJ
in rescue	/HWTkT
in resource	TYYI
in root	5KBS
in rsync	.B/F1E3J=J@KBSGHNH_DkC
in rule	!Y
in run	!8&I,J.I/F0T2JBAK]LERJ[JbKgSiIjJkT
in send	!<)W,K-?.D/I;JKULFNGOKSGVJ[HcU
in sftp	!T"H*S,K-G/I1T2W8E9UBDGVISKALERDS@TI[TaFcI
in sign	!F%[&I;GQK
in sock	7S
in socket	6Y
in some	.U
in srv	;UFGQUfT
in ssh	!S&S+E,C-].H/D3B7E8>;E<U=[>J@JBIFGGIK:LENEPFRUSHT@WJ_IfFjHkFlH
in start	!D)X.H9TIJSTTJcZfW
in start'	!B2K8KRK
in stat	LGVV
in state	IULTVHfV
in the	!H"F%H&U(H*J+K-H.H/>0F1G2B3V4H5d6J9>:I;9=F>G@@BGCIFDGGHBIIK[L9OCPBQ@R9SET9VHYCZJ]I^@aDf@gUhKi8j?kTlI
in this	"E'F*G.F0B3I9[BJLJOCRIS;[J^J_BbHe^
in thread	!I"I-J1I3I8EFJGJKINVRGVIYTZJiEk^
in tmp	!G.Z;VBIOI
in to	!8,E/G3G9JGUKELERbSCTAfKiXjV
in transport	!]
in upload	!TISKJ
in use	,@/D0J4H5C7K9K:c;FBILJOGPESITGiIkJ
in users	"S)S5CHGKScHfV
in usr	!H,D1I6T8GKKdUfEkW
in validate	HS
in var	!Y)E,E1F2I3I5H7J;@<FAHFTNASATDYI_@kJ
in vendor	!J@WBUPWQKRU
in verify'	!JHT
in wait	!G1I;I=I@HQIYHcK
in when	1J
in which	!U
in with	!T"I/T6TBHRWTX
in write	!X.T;JSB
in x	'Y.T[I
in your	!a2I3?4K5<9X<WBHHGRISJTF_CiJ
in'	!X5ILHOI
inaccessible	!]
inactive	!E8YBIMJiH
inactive timeout	bS
inactividad	!G-I7U8WKG_J
inactivity	!/"?&F(J)E+K,C/K1?3J5@7G8o9GB@IGJELJODQJR?SCT6WIXH[K^JaFbFcCf@hGiJ
inactivity timeout	!B5E7J8cJKK;RITF
inappropriate	!VKJcT
inappropriate ioctl	!UKJcT
inbound	.G1X8IBTIIKJLXRTSH[HaT
inbound channel	!KaU
inbound received	aU
inbox	!;"F'V.I1H5JBIKJOTREVV[F^I_KaTbIeUiKkK
inc	!U<U=SBKSGfT
include	!T"G%T&V+C1F3K6K9J<EIFJJL@PJRJVKZKjWkK
include etc	+DjS
include libssh	!_1K<IIJLG
included	!I"VbZ
included in	!KbU
included with	"VbV
includes	lS
incoming	!F"4#K&@'B(6+F,2-<.1/>071.2C374H546A7;8399:J;?<==I@HAFB3CGFGGDHAI,JALaMTN6OTPCQAR/SiT3U@WDXEYFZJ^<_6b5c3dHe;g@hEi=jGl;
incoming 2024	!YIFSF
incoming a	!0"G(C,D.;/F3I5I7I9JBHI?K<L:OXRGScTCVK[=]FbIcIf?kGlE
incoming reads	OKSU
incoming run	KJLJSE[V
incompatibility	!GcT
incompatibility code	!GcT
incompatible	!8&F*[+K,C.B/F2W3C5A7F8F9T;F<J@JAJB@FFGIHJK;LCNCOIPHQJRDSDTBWI[K^YbUcXf<hHiIkGlI
incompatible peer	*X5HKHNJ
incompatible ssh	!@&I*[,H-H.J2X3G5C7J9U;JBEFHKBNEPJRITI_JbJfFhJkI
incompatible with	!?^U
incomplete	!FKUSK
incomplete match	!J
inconnu	!C/^RK
incorrect	!J"J#?&.'A(=)7*F+=,6--.3/51)233.4?5(667C8*9(:?<D=J>@?<@1AHC6DCE=F:G1H=I9L5O6PCQoRbS0T<UGVAW@XDY3Z<[;]<^6_)a7dEeAf+h3iYj<k?l1
incorrect for	!?%J&JASFIP>RSiW
incorrect hostname	!I,T7UTUkV
incorrect identification	!A-JKIMUN[XS_JcK
incorrect or	AKQSRH
incorrect padding	;XKHQJ
incorrect passphrase	!:<H=>?K@EAABECIKGPGQfREYB
incorrect password	;J<GB=PKRU
incorrect ssh	!G0TjU
incorrect username	BDQIRWi8
incremental	.TLS
incremental file	LT
incremental stream	!E.U
indecipherable	NVfJ
indecipherable protocol	NVfJ
indented	?WATQZ
indented error	?UQY
index	!Z%J&;(E*F+F,F-@/K2E596D9>=AEJHFN:SVT8VGWIXJZK^J_?bFdIeJfFgJhIjBk:l@
index files	!T
index html	.D5K=JBESViH
index js	&D,I-K1G8K9KBUKFNDRFTE_IcIlH
index pack	!F.Z8SJVKU
index php	/T3T7SBG
index php'	"V)V1VFULBQVRIS?cXfJ
indicated	!U.GKHNEcW
indicated length	KJNEcX
individual	'X.JIKOJ
inet	!T
inf	!ANWVU
info	!l"C&C(E)K+:-H4F5F7K8H:F<E>CAKCJDCEJFTHEIHJ6K7L<N?ODPIS9TAUFVWW=XEYIZ6]>_JbKcJeCfFg=kCl7
info a	8S
info asyncssh	MVkS
info attempting	!H#W/U6T
info authentication	)W1UB@RFcZfW
info authentications	!Y
info available	!T
info build	!SAJPYQITI
info c	QK
info check	!V
info command	!G"T&W3U
info connected	;T@TYT
info connecting	!h7JBINTTC_I
info connection	BSNT_JkI
info date	!J,STT
info disconnecting	!aBKNURK
info error	!K"VbW
info failed	!D/UBYTU
info host	![3J5E
info i	!IFU
info internal	!IFU
info jail	!Y_K
info kex	!U5S
info local	!_.CIWSD
info message	BFRX
info msg	!T)S,E1TKIRJ_JbUcTfG
info n	9WBT
info net	![kU
info next	!Y
info not	!I-W
info o	!]
info paramiko	BViW
info received	!G
info remote	!YBK
info req	!G/V
info running	!TRJjU
info server	!G
info sftp	!i"C,C-J.B/H1E5K7F8EBIIIKAO?SFTC_GbHdVfE
info source	!G/U6UBTRT
info ssh	!X7VASBBKITJ
info starting	"G-I1I5V8KBUKHLVSK_GfHjW
info there	!_
info time	!]"JBEREiI
info transferred	!V
info upload	3VLA
info uploaded	!]LJ
info user	!B*U2Y5J9V
info using	GT
information	"U-G.H6H7K8I9G:J;=<JBGGKITK@OGPYQ?R<SJ_HaJbUiIkI
information exception	!G,UKJTU
infra	&E/G5V6V7VBDSFdUjW
infra git	/H6V
ingest	;KAJYT
ini	SYgT
iniciar	!Y,H/IKIRJTF^SbW
init	!E%@&8(F)W.9/_0F1Z3D4A5I7T8E9_;F>EBECGEHF@G?H4I5J<K=L=MDN<OCPKQER;S>W6X?ZD[?]J^E_<a>bBc[dXeIf^gIh9i8jDl<
init client	!G-V<U_TkU
init failed	!G/J2J3I5?9[KIcWfD
init home	9T
init name	!@/b6CkG
init network	!D,T-K6T7UKDTXWIXKdA
init no	!F,J/I3VT]dakJ
init py	!T5XHGSG
init sftp	!I"T)Z,@-H/:1X5E8W9D<KLHRBT?bHfU
initial	!W5JBIKILKRDfJ
initial credentials	!ZRF
initialise	!="E&G)W,;-D.C/90J1]3B5@6G7H8B9C;J<IB;IGL>NCOIQJR<S?T;WHXJ^K_DaFbUcZfbiEkGlJ
initialise sftp	!="I&H,>-F.F/;1[3C5A6I7I8E9E;K<IB>IHLBNEOIQKR?SCT=WIXK_GaJbVcXf^iIkIlK
initialised	cU
initialised aes	!S
initialization	!Y*C,S-T/I5D9D;JBTJHK<RCf[
initialization failed	,T5HBUKJTT
initialize	"T&B)[*B+K.>0J1e2I3C556F7I8J9:BHFVGFHIJJK:L=OJQ[RFS=T:WBXJYSZK[J_HaTfbhKjHkHlH
initialize sftp	!>"U)V.J1Y3K5GKD_HbYfU
initialize ssh	!@"U)U-H/T5K9JAJFTNIPWQUTC
initialize transport	,J
initialize tunnel	!BFTQWYW
initialize'	)K/T1F<K
initialized	3G5D;J<EGHPIYK^GbHcXi]
initialized ssh	<GBJLTRJ
initializer	-ERY
initializing	"V)W,F-F.F/I3F5B8Y9JLFR@TFcVfZ
initializing sftp	!<"W)W.G8[BGLGRGcYf[
initializing tls	NU
inner	!HTXaS
inner exception	!JaS
inode	!]SEaJ
input	&='H(B+E,>-C.U/;0D3;4C5>6F7=8^9;:J>F?G@KA9BFCJDHFHHJIKJ:KXLBMBNYOFP;Q7T6UJVCW?XBZE[A]F^T_@bEcTd@eFgChKiVj?k@lA
input auto	!@8_KETJ
input channel	fK
input drain	"JcT
input exception	!X
input ext	!G
input files	!X
input hostkeys	HE
input is	!V
input output	!=.S8U<KKYLGSEaS
input stream	"T.U;J<YLF
input string	.T
input userauth	!@"VBJRSiX
inputs	!U
inputstream	!9"A-A5G8S;IAGNCQKWH[I_DbJf[
inputstream is	!9"A-A5G8S;IAGNCQKWH[I_DbJf[
insecure	!Z2B3@4E5@;G<T=I@KAIBHEWFJHIN[PI
insecure key	!U
insecure private	!J<V
inserted	gT
inserted disconnecting	!T
inserting	!X
inside	8WTH
inside chroot	!W
inspect	IT
inst	3K
inst 4	!W
inst example	,S
install	!T&@*K,A-G.>7S8H9I@JAGHIKALANCOIPDTJVI^V_HaHbUjJkFlJ
install error	!Z
install output	!H"WbTcTdS
install packages	!U
install sh	!TWS
install terminal	!B"UbV
install the	<SBFLK^WbJ
installation	!f/J5J7IRHTJ
installation at	!V
installation failed	!a
installed	!S"F,D.G1E3J7K9I<I@KLBNHOKQFSGTD^Z_IfAjJ
installed home	!G/U6UBTRT
installed if	BTRT
installed on	!E1J^[fF
installing	![<G=HB]QFR?SJiCkK
installing collected	!W
instance	!J+J0J2C3X8D<Y=DB:DHGKHGKELJOFQWR>SATT[F^FaIbH
instance app	TT
instance at	!G
instance identity	!G<TASQT
instance of	WUXT
instance traceback	!J,J.K2I3]BHRK
instance web	jU
instances	!_SITJ
instead	"I&H+G.F/D1H2K3>5W7K8H9I;F=H>J@JAJB@CJGIHKIJLFNWPHQGR?TJWK[J_FaJcDfCgVhIiCjJkUlD
instead of	!9+J,V3E5SBIKINXRG_KcHfJgWlG
insufficient	!G"I,F.[/A1H3C5?8B9J;HBBIKK>L9NJOHQJR=SbTE[I_HaKbFcBfFiI
insufficient free	!A.^
int	!]2T5K;DAICGJFLHNHWSfF
int 32	!W/KJGfH
int 64	KK
intact	!]<IBHGJLURF
integer	!X+T;EQU
integration	&K,X2H6J7S8?AIKASFTHbKcJhJkT
integration all	!@;TBJYS
integration file	!H5TBVRU
integration sftp	-T5IBGKHLJRK
integration util	!YTK
integrity	!<(a-I.J3H;H?VACBJLJPCQZYJcK
integrity check	!E(U;J?WADPDQZ
intellij	!G&WBIHTKJNViIk[
intellij ssh	!B&XBIHTKGNViJkT
interactive	!I#>%B&D'H(G)A*<+B,8->.G/;0F1G2@364D5.6D7=8;99:B;I<6=>>D?A@>AHDFECFFGxICJBK2L9MFN>OBQ8S@T5UIVEWDXAYDZ[[C]F^E_<aAdBeEgDh?j?k3lA
interactive authentication	BIFFGUPIZAhJjJ
interactive pam	!VRTiH
interactive password	"IBHG:R_ZHiD
interactive prompt	!JGX
interactive prompts	!?5C9JGVPXRTZSfJ
interactive session	!W7JBHfU
interactive sessions	!B"UbTfJ
interactive shells	!T
interactive'	!A%K&I3J;I<KAIBJG[KIPFQVhJ
interactive' authentication	!EFXGT
interface	!U/JBJKGLVNK
interface folder	!HLW
interface user	!G,UKJTU
intermediate	/TkU
intermediate firewall	!K/TkU
intern	/X
internal	!c"H#I&F(I+E,=/V0C2C4K6H8J9HAICJEJFUHGJAKCLGMKOEQUTAVIZB[<]J^Ta=cJeJgJhFkFlF
internal connect	,I/J7VBIGUPVTH
internal connection	!HFT
internal crypto	!XAHQT
internal example	/U6HTI
internal modules	!H
internal or	KK^W
internal process	SJ
internal server	3S
internal sftp	!X"C1JBHRDSVaHfIiG
internal stream	!E)T/K1U7GTI
internal streams	!DSI
internal timers	KU_J
internal upload	.TLK
internet	!A,F/VTHWIXa_J
internet address	/X
interoperability	!E.J9YhW
interoperability failure	!E.J9YhW
interpreter	5H6V<IBKIHLGTIWJgV
interpreter at	!S
interpreter discovery	kT
interpreter no	<JIILHWKgV
interpreter python	6W
interrompue	!="=)I,<-I.A/@1G5I6D7HBJIFKbLFOIQKR>SGTKXG[K_>aKcHfEiKkIlA
interrupted	!G"J&X,E-I/I7I8GK[RITD_HjV
interval	!]-T3T5E<KKFRKTE
interval 15	!W
interval 60	!X
into	!G"F%C&U'H(J)I,=.B0J1=2T5[8E:6;G<E=>>T@CACB[DKEGF:GIIWJKK9LCN>QHWAYF[G_>aDbEcEdIfEhIjDk:
into '	!E3Y;UBEiI
into a	!I>V
into bare	!D3X
into home	&U4TBJIG
into submodule	/U
into the	#U
into thinking	!E2S5S
into tmp	!FI^SDTV
intranet	!a,I
intranet example	!^,I
introuvable	!2">%K&H(<)G*H+H,J-A.?/V0>1C2J3@5<7E8B9B;6<i=I>E@HADB=CKEIFIGGHJIYJIK:LDNEO:PIQ8S:T<XE[G]D^I_<a?bBcBdIeJf@gGhCiCjKkElF
inv	ITLGVS[W
invalid	!>"V#6%"&='0(?)!*6+W,+-2.%0b1!2H384F5:6T7!8(90:1;^<4=!>?@iA^B=C7D-EcF2G.I<JEK,LHMVN_O!P7QYS!T!U8V+W@X=Y]Z!["]=^>_!a!b!d"e-f-h!ifj=lI
invalid 22	/V
invalid access	![LJ
invalid account	!W
invalid argument	"G(I,=-J0a3K5J6V7=;IAFIIKDLFNBQKRCSHT?aKdAiKk^
invalid banner	MViJ
invalid characters	!4"C(I+^,I.F/B3K5I6V8I;B@GAJBGEGIIJKKFLCNKOJQHRBXHYG[K]J_DcHgEiY
invalid command	-V;F@WKINWPUQGlU
invalid compressed	!F]WgW
invalid credentials	!W.J0JQIRW
invalid filename	!B.E0eL@NJOGS@
invalid format	">#H%F&E+@,J/D0K2E3I4J5G6K9K:G;Z<6=->8@^AUB6C.DEE'F?GKHDKINSQ?RHTJY^_AcJj9
invalid function	;JIS
invalid grant	!]"JRIiF
invalid host	!=/@0G3J6^HYRF
invalid identification	!A-J/J;GAHMANZXW
invalid incorrect	!@BERY
invalid index	!J.X8SJVKU
invalid key	"F%I&H*F+I-G/K2V3?4I5=:K<9=<?<AGB;C>DIEqF=GKHIJ<K9LHN<QHRFY:i?jAkI
invalid name	!J/d6?kE
invalid on	!C/a
invalid operation	!VLS
invalid option	!:"a+A/K0F6I;H@HAJEHMINFQHREWTYJcJgGiHkFlK
invalid or	!E+I/F3^5W;H<JBIHUKJNIRFWKgSiGjI
invalid packet	!E"G-K0J2H9H;FNCRJc^fVkS
invalid passphrase	!?*K-J;4?K@;A8KDNAP8QmRCYD^JfJiI
invalid pem	!=0G;W@TAYBHNEPGQGRJYTcJiI
invalid permissions	!HCT
invalid port	/W
invalid private	!:<7=D>E@cBEPJQBRFYZiH
invalid privatekey	!6"=&E*@+F,A-@.J/;2F3>4I5:6?7G8A9A;e<;=I?Z@hAlB3EJFFGBHCKALEN9P?QIR5TCWHY]^H_GbJcDfBhKi4jDk5
invalid protocol	!F-KMXNH
invalid response	!V
invalid root	!HLV
invalid server	!B+S6UBULJNKRUlT
invalid server's	9K;I?K@IAAKJN]QJRKWJcIkT
invalid sftp	!IBEGWPIRT
invalid signature	!Z
invalid ssh	!B-D3H5F9I;T<J@IAEBTHIKGN_QBRDiIjVkH
invalid unrecognized	@SPY
invalid user	!F"H)D,J-C1F5J8CEGFDKDMDNARDZK_CfIhEipjGkC
invalid username	!["H;GAKNGQIRHiVjS
invalid value	<T
invalid version	cJiKkXlX
invalid'	/V6G
invalide	!="G&I*I+J,H-H/J0W2J3A5C7K8F9E;d<8>FATBDEJFJGHJKKENEQGRBTFWJ^K_HbIfHhHiFkI
invoke	)TDVKBbT
io	"A#B%J'@(K,I.W/@0I2B9E:B=W>CAVBFDBFAGIIIJHM?PDQIR>SBTCUEX6]8^F_KaIbIcJdEg<hGjJkJl7
io c	!C"H-K0I4S9GIGKXQISJVK[JaDfIiS
io code	!F.XLX
io confluent	LT
io error	"J)K*J,F-F.V/G0U1H7H9K;F<HAJBGHJIDNGRKTDVZ_UbKcEeVfCiKkK
io exception	!I"I#J%G'K(H)I*G+I-V.C/@0B4E6D7B:K<F>K@TAYBBCGEIF<G@JANTPHRETIVCWTXB]A^Ca=b@cJeIfWgJhAi=j@lI
io file	3J5E<Y=[@EACBHHWPJQIRFSDTJYJfJ
io io	"K#K%I(I)J*H+I-T.A/C0D4F6E7C<1=5@TAZBECHEJF=GAIDJBL<PIRGSDVIWUXC]B^Da@bBeKfXgKhAi@jBlJ
io netty	!c,J-I1JKBTJ_IfI
io on	!H*]2C9I
io piped	!J"T.V8S
io sftp	!DGWTVfJiU
io stream	!D-U5J9G;FBHPIQJTK_VfUkV
ioctl	!W5JBKKJPJcT
ioctl for	!UKJcT
ioredis	!X
ioredis unhandled	!X
ios	!J"W,U/Y7VBDFSKGR^SEiXjI
ios ipaddr	!J,T/]FUKKRWiF
ip	"?%J&T(G)C*D+I,A-9.D/T0F1;2H5B6?7I859K;:>G?I@IA?BFCDGCIDK3L?MXNHOGP@Q?UKVHXHYJZC[G]H^?_paDb>cDeIf@gGh@lF
ip address	!?"E.J/Z3S4J5?6I8KBIKERDSIWGXK__bJcKdTfJhJi?kY
ip connections	!_,F
ip in	!HdT
ip ipaddr	!8">#T*K,J-F/J1K3G5I7I8J9G:UAKKHLJMZNC_^fIiVkFlJ
ip link	!T
ip port	,C5SWV_YkG
ip tos	!F
ipaddr	%7&/'.(')@*@+9,Z.!/<023W4>7]9G:7;4<J=8>8?)@@A=C>DHEFG;H-I;KHL>MXO8P;Q-RJSAU@V'W:Y-[>],^9__a*b<c;dce-f5g6iTjG
ipaddr '	)J*G+I,W-A/>1D2D4J6E7U8H<B=C@FB@FIJHMINBPIQJRWS:TYWEXJYH_BfKk[lE
ipaddr 's	!J,H-H1a3I5G8G<D=I>JB@DJK=PKRUSKTJ^H_IbAfXhJkI
ipaddr 0	!K,G/F7Y<XBIRKTWdTjVkF
ipaddr 1	!V
ipaddr 10	9U
ipaddr 2	!DhT
ipaddr 2022	!VRXiE
ipaddr 21	"I,G-E/J1I5J7I9KBFKDNHRE_DcGdKfJiFkVld
ipaddr 22	!I"C#T%9&?'I(C+;,a-X.G/81E4B546>7c:C;4<I=5>B?B@4AJC<DEE8HJI6K=LHM3NCOAP3Q8R<TVUHVDWTXKY8Z3[A]GaDcCeHgEiHjG
ipaddr 2222	!H"H,X-C3I7J9JKYRESJTA_EdJhUiC
ipaddr 25	!V
ipaddr 27017	!c,=BJTKiKkIlI
ipaddr 3128	!IXU
ipaddr 3306	,UAT_KiI
ipaddr 40022	!K-G_W
ipaddr 40122	!U_S
ipaddr 443	!J,E7FTBd[
ipaddr 50051	!X
ipaddr 50122	!I8VKKTG
ipaddr 52110	!IFY
ipaddr 53	,H/_6ETJkJ
ipaddr 5432	!e,CT=kJ
ipaddr 5555	!Z,F
ipaddr 5672	!Z
ipaddr 6379	!j,97HRITEkF
ipaddr 6443	!f,C7HBDT>dJkH
ipaddr 80	!X
ipaddr 8000	!XTI
ipaddr 8022	,EdZkU
ipaddr 8080	!SWIXW
ipaddr 9092	!^
ipaddr 990	!V1J5H7SBHKENGRUTX_JkV
ipaddr and	!U5Y7J
ipaddr as	!G,KB]RZlG
ipaddr authentication	!C&a<JBWPURFi_
ipaddr backup	3V5J
ipaddr can't	!E"V3T5TRJTJbWiK
ipaddr cause	3W
ipaddr client	!V
ipaddr closed	!])F,;-0/A112I3H5<7>8T9EB3JKN;R?T<WCdBfBjHkD
ipaddr connect	!J7VTT
ipaddr connection	!D-U8HKHTFdFhWkVlY
ipaddr data	!ZOW
ipaddr error	,I-J/G7GBXKINTRWTJ
ipaddr failed	!F"Z6W7UKJRUTV^VfE
ipaddr fatal	!YLI
ipaddr for	3I5U7ITGdW
ipaddr has	!I8J_U
ipaddr ipaddr	!A-Z5XBFFIKY_JdEiEjH
ipaddr is	+F-I/I3G_]
ipaddr mnt	!FNSR[SJfJ
ipaddr net	!GHTTV
ipaddr network	!C,V7UTHXVdUkG
ipaddr no	!ITJ
ipaddr not	"[*F-I3A5S8J9J@IB?FJHFJIK^NIQVRCTDZK_CjI
ipaddr ok	6U
ipaddr on	!C,T5VdUkV
ipaddr opt	!C,UIUSVTHkI
ipaddr p	!F"W,X-I;J_TkE
ipaddr permission	!)"I#V,J1J5C;V?CB^CTGGHIP?QASBTFfHhUkG
ipaddr port	!F#D%H&;'H(G+0,F-T.K/,0H3C5I648X:E;B<A=I?G@DA?CIDJFJHKI=JSK[M]NTQ@RISFUFVFW!X>YF[I]HaJb@cEeHfDi]kI
ipaddr raised	!C7U9SBKFKGY
ipaddr rsa	3K5T
ipaddr sasl	!S
ipaddr server	!ZKI
ipaddr sftp	7HTEdY
ipaddr srv	!B/I1XBHTScXiVjT
ipaddr ssh	MV
ipaddr timed	!@,H7J8JK@NJTYXUdUkI
ipaddr tmp	!I^IfS
ipaddr unreachable	!G"K3Y5E6UdTkH
ipaddr use	!hSIfC
ipaddr user	"V#X1I5HBI
ipaddr username	!BiU
ipaddr var	!U
ipaddr ポー	7XTSdU
ipc	!Z&H
ipc connect	!W&H
ipp	!^7K
ipp print	!^7K
is	"X#J%:&F'F(B)G*<+!,@.@/I0J2=3E4Z5V697W96<+>@?A@;B?CCDJF7GHI?J7M*NGO:P^Q?RCS8T3V1W=YDZ3[_a3d<g&h(i;j@kIl7
is 0	IT
is 1	bHcU
is 3	LHSX
is 4	.H1U8XBKKTLJ
is 9	!V
is a	!<">&E(J,F-F.6/B0C1G3C4I5?7C8G9I;;<C>I@=A>B9EJFHGJI9K7L(O6P:Q>RDS5TDVJYa[t]G^E_IaCb?cEeFfIiBjJkC
is absent	!U3J5U
is added	!A&U5UBVjU
is already	!H3K4H5D:d;HPF
is available	!X5I;JAXBIKK
is being	!X-E1C4W5C8<BIKdRI_Gf;
is bigger	!J]X
is blocked	3K5JXW
is borg	&T)H-F.I3U5U8>9JBTNCPUR>WD^>_BbVcIf;i=kD
is broken	!;,S.D1V3J5U8DLJPS_DbHcJfXiI
is closed	"2*W,7-V.@/:1U2T3J4H6K7>8U;?=I?J@IA?B:GIHGJJLFNXOIPCQDR=SHT>VJW;XHYI[?^Hb<dHhIiAkT
is connected	!B*I,V-W2X7TKFkH
is correct	3S5J
is corrupt	!A&H3I5I;b>F@HP?QY
is corrupted	;YPJQT
is currently	!;"^&H,X/I1E3J5B7VBFKILIRGSITV^EbTfGiHkK
is denied	"J;K<G=VBIIJLGRES@bW
is deprecated	!b,J-J6V8H9JKCNJcKfK
is different	!H(W5HKV
is disabled	"],D/A0K1E7I8BB<GHK?LAPGQKRAS<TG[F^U_Gb:cEeTfBjKkI
is doing	3V
is down	!@"B,=/G1;3I5F8c9EAHBAKeLDNCPFQKRBSIWHbEcFdUf>kC
is either	!F3T
is empty	!C,K1J;J<VAJP^QGRK
is enabled	!J"F(UKVRIfSiJ
is encrypted	!D&G3C4J5?:J;0<?=E>I?K@BABB@CJKFPqRGYAiHjJ
is failing	KS
is false	!WKEOH[K
is for	_IkV
is forbidden	!X
is full	!U.W8HKGLHSC
is happening	3S
is hex	3EBJHW
is home	!W1G5JBBGJISOTPIRF
is in	!V"H;GA[PKQKSKYDbV
is included	!KbU
is incorrect	!J0T5JKHPHiZ
is installed	TKbS
is insufficient	!G.X
is invalid	"?-G/F0H3I5E<GIDKDLZNHSIiW
is java	!B/I5[BaRJ
is known	!=*G/U32495U6W?UHTJJKELGTFkH
is larger	!E]^
is locked	"[5I8HAKBJKEPHQVRH_BbHfJhGiA
is marked	!F3H4[5E
is missing	!IL[SI[F
is no	!A3H5V7]9UFVKKLJ
is not	"F#H&H*J+?-..;/!0Y4!6+7@8/9!:*;W<(?HAXBCCDD;F<G4H;LHMDOAP2QHRFSFUYWUY.Z2["_3a*bDc9dUfTgAh?j:k.l/
is now	!^"I4I5C7K8HKGTD
is null	!Z
is num	-X8HKFNVTJcS
is of	!@5I;[@SQJYS
is off	!W"I)W3G4JfW
is ok	iT
is on	"G.F/J0J3F4V5E8HBCIJKBLGOIPHSX[H]H^F_VaHbHcKiJ
is open	!X
is org	,S.I8ULHSDTI
is over	!T
is passphrase	!H5G;=@JAEPaQ?YJ
is possible	!E#U5S
is printing	KS
is probably	!S,J8JBHKFRKTI^U
is prohibited	!K.J[JeV
is protocol	!I5U
is provided	!V
is recommended	!DCZDH^U
is required	"A.K/J3J5F<G=G?SB?DTEIFIGFKJLFQAR<SJYYiI
is response	!J1JKJLHSWVX
is restricted	!E"D^UbU
is revoked	!F2H394h5;HHPJ
is running	%W&Y<IBHRGjF
is set	!I"V&S<SbXiH
is ssh	!G/U3YKJWGkS
is supported	;H?T
is the	"T)V,@.K/V1W7GBDKENJRITA_FbTkIlK
is there	LV
is to	BTRT
is too	!V"G5I9T;A=IAFBJCFKFNIPAQFYKbHc]fJ
is typically	BV
is undefined	!]
is unexpected	!T
is unix	SIjT
is unknown	!B&I*K-J/Z2C3)415j9I;<ADB@KSPDQJRHTHjK
is unreachable	"E,/-=1F5C6F7d8G9GB?IfK6NBR@T)WGXV_>d9iG
is using	!T
is valid	;TiU
is your	!BbWcW
isn't	!a.H/J7WBEKGRFSI_JiHkX
iso	!J(T,G.>/I0S7S8G9JIHJWKCLCRG[E]baFbKcJ
iso'	!C,J.YBXKDiX
issue	,D-I7JKHWW
issued	!T
issuer	!c5FTJ
issuer certificate	!Y5J
issues	!HQT
ist	!E"g#B%B&?'?(>*<+?,@-7.A072>4B5V648198:A;X<3=<?C@>A<CBDDEAF>G>H@I3J@K1L1M@O2P:Q2S5TDUEVAX=Y9Z>]@^<_3b8dAeAf>g@h;iFj:k:l:
ist ein	!E.F0HIHLIOFSD[VaX
ist fehlgeschlagen	"G,G/D7UBViV
ist kein	.V
ist nicht	!T3I5G7T;HBIRH
ist unbekannt	!;"F*J,E-I.J/]1H385b8G;KBFKDNIOHRDSGTFaJbJcJfFiJ
it	"-#S%A&B'E(?)@*=+D,V-6/@0:132C4?5E748295:T;_=9BDCVE?F6G;H9I7JWK8MINHP3SHTJUGVBW=XAZB]>_2a6bIc4d@e@f0lD
it doesn't	!HLZOISG
it is	!<"I&J,E-H.E/H1I2J8G;Z<G=E@VBHEJFGGIHIIJK;NHOEPEQVS=TF[V_JcIfIjHkK
it listens	!F5JTTiHkY
it may	!ZBK
it was	!X5I
it's	!E3K5VLGSI[W
item	!H"E&D(K,Z.D/>0W1D6J;?=U@GAIGJICNEP?Q@WGYJZJ[V_JaGbFcIfEiIkTlI
item not	!YTK
item ssh	AXFKLJRHSH^UiJ
items	!W.T/IBJLTRISTTH
its	!D"B#V&I+J,C-]/U0J1I2E5[7J9?<E@IAFBAFKHHIJK>LANBOBPEQHRES>TCVSYI[G_BaZbDcCfGiJkGlK
its associated	5V
its data	!T
its host	!B5X
its internet	!H/X
itself	!A=T
itself please	!E=T
iv	;V@I
j	#G%I&9'F(B)G+?,J.1/F0=1F:F>HCFDHEDJJL0MCPSS0UFVBXKZD[8]=a:dHeGgDjKlD
j destination	!U
j sch	!9#I%G&<'H(H)I+G.9/J0@1H:H>JCHDIEHI@L7MGO:PSS:UHVDXJZF[<]?aBeIgGlH
ja	!G+W;U@JAK
jail	"W1W_HbW
jail 'sshd'	!Y_K
jammy	!V
jammy in	!V
jan	)G1B3HHWJJLJMIR8^B_EbJdKiF
jan 2024	TS
jan 2026	!+"?,S.V5TRBSS^GcUf>
jar	BHIULHTGgThT
jar date	TI
java	!V"?#H%>&='B(;*E+=.G3H4F5J:F<I=Y>AAVBHC<DCE8GIIAJCKJLIM?OFQIRKSIUCV@XK^2bDe@hJiGj7kCl8
java 106	!I/I8VRJ
java 110	QV
java 119	!HBEPYiK
java 12	!U
java 13	!J,HNW_S
java 138	?WPKQH
java 140	SS
java 145	!JBHGUPVWTXT
java 152	!JNScT
java 160	<S
java 17	?UBE
java 180	!KQTWS
java 183	BX
java 21	.I[U
java 215	!C/U<TNJ
java 22	!J,T
java 223	BK
java 227	FVRSaSjJ
java 269	9KKUNZ
java 27	;UQU
java 2846	!ILWS]aH
java 287	QU
java 2873	!C.T0W1TIFKFLUOTVEfI
java 2911	!B"G)S8AK[[Kf=
java 307	!J"T.V8S
java 31	8JBJHU_U
java 313	?WPKQH
java 314	BK
java 318	BSPU
java 320	2VQU
java 327	!JdT
java 33	cT
java 342	RU
java 345	BTHW
java 355	-S
java 366	;UQU
java 386	XT
java 394	!HNGTXXHkS
java 40	!IQU
java 406	;TYU
java 407	<S
java 466	BJ
java 519	-H9KBSFZGENJ_KiY
java 543	!G<YFVRHhTiU
java 561	;UQU
java 565	-Y9SKCTG_U
java 568	/E6E
java 57	!G"V)UHU_IfT
java 572	/S3T6W7JTG
java 579	/E6EkU
java 58	1I8VRT_V
java 590	*T2X9T
java 593	/E6E
java 594	*S1JIGSSVGaF
java 633	!JdT
java 664	<H?DYU
java 68	KTNT_UkV
java 686	.TLKSH
java 697	KUNT
java 747	;G?T@U
java 753	NT
java 765	)U1ZcTfD
java 805	-THW_K
java 840	!J
java 88	;T
java base	!@"U/S3K5G;F<XIUKCLG
java io	!I"J#J%H(I*G+I-T.@/@0D4E6D7BAXBBCGEJF<G@HUJ?LFO9PHRCS?TFVEWTXB]B^Da>bAfWgJhAi<j?lI
java jar	gT
java lang	!d"A&J)I-A.E0H1>8=<B@JFJGHHHIJK<L;OCPCRUS<WGXJYK[D_DaDbFc>f9hK
java net	&J*A,Z.F/Z1G2B3?546V;C<I=H?I@IAAB9FGGGHFJTLFPFQ@R5SFW;YKcFfFhHiC
java nio	,E-G.I/Y5K6U8H;H=]BIHKKFLEOHPGQJRIS>TJYJ
java security	!U3E5G;SAGEH
java sql	!^,G/ITC
java util	8TJETU
javax	!U;H<KBGQURGiK
javax crypto	!T
javax net	!V
javax security	!IBJQW
jcraft	!=#G%E'F(D)J+E/F0K:F>ICGDHEFIIJKMFTIUFZCaKdJeFgDiKjJlF
jcraft jsch	!=#G%E'F(D)J+E/F0K:F>ICGDHEFIIJKMFTIUFZCaKdJeFgDiKjJlF
jdbc	!W,H
jdbc exceptions	!V,I
jdoe	!H"S:VSIiH
jenkins	"X%J&F,C1K3D9H;B=E@SFTHJKGSDWJ_IbJcKfHiW
jenkins credential	!B"X;JRTiV
jenkins plugins	!B"S,G5HPJ
jenkins ssh	!G<U
jetbrains	!Y
jga	!>&J'[<IBYRBSFdVjS
jgit	!=ATBTETKJjT
jgit api	!EFT
jgit errors	!HAVETRIiFjT
jkiss	!JBTRJ
jkiss dbeaver	!JBTRJ
jl	&T-V5K<INVQTTJjT
job	!H#J%F&I(F)F+E-8.J0B1:4I5V6FHBIUJEKJMIN8OFW@XGZK]I_9a>b>c>eIf9gTk;lF
job 325	!H
job cleanup	!HIU
job entry	!H.J/KBVKJRISSTJiWjW
job failed	!73=@BATCSIXPURTSTYGiT
job for	!d5HBGRJSJTH
job id	!EhT
job run	!H
job submission	!]
job succeeded	!^;J
jobs	!F3I5T8S;I@TAJISLISI
joined	!I*X2[9W
journal	8JKJSX
jp	":&D(I)E*F+H,F-B.@/T0J2G3I5G9A=E?K@FAEBUCJEJFIHDIEJGK9LGMIOHPSQFS?TBZHaEcHdYf@gJhIiDj@lI
jp 22	,K/G6UBEGWPVTHlI
jp 443	!H'T
jp 8080	!FWTXU
jp closed	!I1XbW
jp example	;TTI
jp found	!U
jp ipaddr	,FBI^SdakF
jp port	!A7TNS
jp'	^SdT
jpg	"K.G/J1J<KKKRFSITIa]
js	![";#G'I(C+:,F/J0H4D8G9D:I<J>ECDDJEGH<ISJHMCNHSTTKV>W@XE]H^DaHb?cJeFgFh@jG
js 0	GT
js 1	-H8X
js 132	%T;K
js 160	LUSI[V
js 163	!J;KTV
js 167	!JSU[UkTlT
js 171	;JNGRKiW
js 214	!GAJQU
js 223	!T;V@JAKQI
js 243	;H@HA]YI
js 261	YF
js 278	.WaTcFfI
js 2854	!I.ScGfJ
js 313	.A
js 412	!JLX[K
js 53	;GATGS
js 55	!J7U
js 585	fH
js 687	-WJJNK_TkU
js 72	!E-VKSLS_U
js 754	KSkT
js 773	.B
js 803	BXFWREiX
js 805	!I"T_JdS
js 808	KSkT
js 865	&JBXFZGJRDjT
js 930	fH
js v	!G
jsch	!E#F%B'E(C)H+C,K/D0J:E<J>HCEDGEEIHJIMDRKTGUFYKZBaJdIeEgDlD
jsch channel	!H)T*J,A-@/E1W2K3F5A7G9H;C<F=J@IABBBHFNAPGQER?T=VTWBYK[T]U_>bEcSiHkB
jsch date	!WFT
jsch identity	!G<TASQT
jsch j	!/#I%H&<'H(H)I+G.9/J0A1H:H>JCHDJEHIAL7MHO:PSS:UHVDXJZF[<]?aBeIgGlH
jsch key	!C5K<X=H?WYV
jsch known	HV
jsch proposal	!G
jsch put	!F;SBIHTPJ
jsch request	"X1W8KKJbX
jsch session	!G"I)J,I-W1A2S4H;B<H=J?D@DA>FZGXKIQ>YI_UbIcBdJf5iVjJ
jsch sftp	!:"A1A5H8><IBCLWQKR@SXVEWJ]W_HaJf6
jsch user	!FBDKVPYRJiJ
jsch util	!@*K-H/T3K5I8F9I;TAKBJKDPKQKRKTW_HdXfI
jsjh	!I
jsjh u	!I
json	!f"G&G(K,C-H.:0T1I3C7I8G9G;D<CAII:K=NHOVQHRBT@VTWI[D^G_JbIcGfCkH
json failed	!T
json file	!Y
jsonwebtoken	!b(K3H;JAGQF
jst	!VKI
jsub	!G'WBGiX
juice	!E&I;E<D=JADBTFGPGQFR[TTYHiCjJ
juice ssh	!E&I;E<D=JADBTFGPGQFR[TTYHiCjJ
jul	!G&X8TjV
jul 10	!S
jump	"I&G*J+K-@/H1C2J3D5=6F7>8J9G=I@IBWFKGIKALJNGPHQERCSHWi_CbIfDhKk?lK
jump example	,TTJkJ
jump host	,?/C1E5G6J7FBDKKRDTAWdfHiJkJ
jump ssh	!U
jun	!_GJ
jun 11	3SGK
jun 2025	!W
june	!EIEL[S@[EaTeJ
junos	!@"J&H,G-I7IBUGSKDRSTDiV
just	!@>YBTQSRU
just once	QT
jwt	!c3G;BAGBJQD
já	SH[V
k	!C#J%E&I'J(;)C*D+C,?-@/40I2D4J566D7B8?9B:I<c>UA/BHCZEDFAG@HDIBJUK1L@MEN?OGPXQ^R@TUXHYJZV]F^E_AaUbDc?dFeIf9hGiKj=k=lF
k 0	!^
k 2	!DBUDSIJSYaUiV
k 8	!^/?
k accept	!W
k b	!G(JISJXKFLV[UaTgT
k bytes	!T
k id	!1;B<]=8A>C[DDIKLH
k ppk	!F1Y>G?G@GBJPXQUfK
k ppk'	!B;;<X=X?H@IIFLIPHQYSJ
k user	BKGGREZXiJ
kafka	!V,E-U/HKFLTRGTG
kafka common	![BHRGiJ
kafka connect	,K-U/IBTKHLTTI
kan	!9"I*I,X-F.H/D0J1I3J5F6K7T8C9IBTGIK?LHNGOJPKRZTT]J^I_EbIcIfHiJkIlJ
kan geen	!K,Z/J
kann	,A.J1J3D5V7J;GCTLKSITBfHiBlV
kann keine	,JiIlW
kann nicht	/K3H5X
kb	"F(I,S/H0I1J3J5I8EBEIBJWLIOARIS>THVV[J^K_KaTbViJkG
kb 1	!_.I
kb s	!H"J.T8JBIIIJWKTRKSHaWbW
kbd	BKRTiH
kbd interactive	BKRTiH
kbit	!WSJ
kbit s	!WSJ
kc	!B1Y3J5HLWRWiW
kdc	!U
kdc for	!U
ke	!T*?/I2[9@BE
keep	8S
keep alive	8S
keepalive	">&J,E-E.I/G1K3H5H7D8U9JBGK]LKNDRFSJT=XI^J_GcHfJiJlJ
keepalive timeout	!<,I-F7G8UBKJGK_NET>
keeping	![8HBJKDTH
kein	!9"@#J%C&A*B+?,9-?/=1H2B3>5>7A8B9e;@<@=D>F@FAEB>CEEFFBGBHCIGJDK9MIOHP@QDR=SST9WBXGYHZI^I_>b@dGf?h:iAjKlB
kein speicherplatz	.W
keine	">#I%K&W'I(H)F*I+J-E.7/F0C1B2J3D4J5>6D7V8@9F:K;E<S>J?J@HAHCEEJFGGFICJKK>L=MJNFO<PGQBRAS[TFVIWFXUYGZE[F]H_?aCcDdFeJgHhFi@jDkBlS
keine berechtigung	!UCK
keine ftp	!HlW
keine route	,G7ZTE
keine verbindung	,X/I7ITF
kennwort	!U"V,H/JBJTJ
kerberos	!Z
kernel	![.H7UTH
kex	!<":#C%F&8'C(A):,J.</C0@1=3H5G647)899u:C;A<==H>??C@DA:B;CIDEEFF?G=I8JZL3MTO@P9Q?R@S9TJWTYCZ>]D^AaAbCc>d2eBf@gAh=i+j7l5
kex alg	!A*D/J2C9]KI
kex algorithm	!9*@,H-D/J2>7J9nLKNFWJ_GiIkG
kex algorithms	!?+Z2G9^JJKHNHRIhJ
kex algos	!F9V
kex client	*D
kex curve	9K[S
kex dh	!IHSJU
kex ecdh	!E*C,J-E2H9KJ[KWNF_G
kex error	!B2V3K9W
kex exchange	!-">)C*D+C-V1;2@3:516D7C8@9!:K=H@JCJEGFIGIHJJ@MWRTSKWW^I_VbGcJdDfDhFiAjEkVlI
kex failure	!G*^-?2_9TKD
kex host	!GKWTY
kex init	*V-J2V3J5IFKKINHcKfJ
kex input	!G
kex js	!G*TNHSK
kex jsch	*J2K9W
kex manager	!J3U5W
kex preferences	*J9U
kex server	!W*?9U
kex user	*V9EVU
kexes	FTiT
kexes diffie	FTiT
kexinit	)J*Z,F/G1G2X3G7H9aJXMIN>PJWIdJhJk@lH
kexinit client	9U
kexinit failed	9U
kexinit proposal	JJKI
kexinit received	!H-IKVTU_K
kexinit sent	-HJUKXNFkG
kexinit session	*Y2]9X
kexinit'	HS
key	!@"!%H&0'"(!)1*8+9,!-!.!/!0!1*2a3k4d5e6!7!8!;o<]=a?S@cAaCUE^G"HKI*J<K!L!M!N!O!P]QYR!S!T!V#W!X!Y]ZK[!]!^0_!a,b!c!d.e"f!g%h-i-k!l!
key '	%F5H<<=>>F?K@7AHBDC@FIQVY_iJjF
key 'global	iUjT
key 'openssh'	*I5I;C=J@KAaKHPH
key 'ssh	2S9J
key 0	!SjS
key aaaac	!GLT
key accepted	3H5DRTiYjT
key algo	!K2Z
key algorithm	!W*G-K1K2e3:599>;C<HATHHKTPEQETWZKiKjK
key algorithms	2a5J9DFJ
key and	3E5A>YB]HYRJ
key app	!B5TQV
key asn	!J;XAHPS
key at	!G;V<H=UBGCYPHQF
key authentication	!6%C&>3>5;;V<Z=1>H@DCFGGLTR3YKZViF
key available	&a5I<TBARIiI
key b'	!DBUFViX
key bad	!X<H@<ABBACUPIRJYA
key c	%T+W5A<>=G>C@YB5C>DcFIPCRIiHj@
key callback	&K2I5T<;=EFVQHRAiB
key cannot	%]3H5F;HAJQJ
key cert	?V@[AVFK
key changed	!D3d5?BFHG
key check	3J5E;G<WAJPEQ]RHiG
key checking	+S3J4JBFCJIT
key client	!H*I2T3X9IFI
key combination	!?;J=J@IFWYCZJiTj[
key connection	?UBE
key could	!G/J3]KI
key d	;E?K@XCGDV
key data	!E%J&K1K2I9I;j<==A>J?B@KASBCCJIVKILENJPAQS
key decryption	!S;BBIPEQX
key deploy	;T@GPKQXYH
key detected	!D3B4b5A;D@GAFBIPaQ>YK
key dev	!JATQVcS
key did	!B3]4T5X8I9J;HBCKBRDTKfK
key does	!H3];V<GAGBGLHQASVYJjH
key ed	!E%J&U)U3J4V5I=G@^B@CJFCHHPUiH
key encrypted	;D@IAHP[
key encryption	!J;FQW
key end	PWQU
key error	!]%K&H+I/J2D3G4H559F:I;_<B=;@SB6C=EGFDGKHUKKLJQSRFSJYDiDjE
key etc	!U5C9U;E<H=XBGHJYIjI
key exception	/E2D4]6H9G;@<B=K?E@7ATBBCYEHHHKENIPXQ<RBWKY8
key exchange	!<"F#D%D&A(I*Y+H,:-@.B/20I1J4<6I7B8A9r:G;0<B=F?B@<A3B-CDDJEDF3GDHAIGJULBMDN/OHP8Q5R?S@TGU^VJW;XEY=ZI[I]K^?_2aFbCcAdDfEhCi9jCk@lA
key exchanger	!J-V5TJTKETI_U
key exists	!C3Z
key expected	!B3G5G<H>U@GQHYUfI
key factory	!E;T
key failed	!S%I&G3F5D;8=B>I@;A>CBFCHUQWRB
key file	!!"B#E%5&/'H(D*A+:,6-;.8/D0=1C25354:5#6B7I8C9D:B;U<m=Z>b?_@cATB5CVE3H7I,JAK;L8MINIO:QVR5S8TGUFW<XGZK[:]A^>_IaDb?c@dCeGfBgDh:i;jEk@lD
key file'	!D5J9I;Z<]AIPJYJ
key filename	!I
key files	!<3F<H=F?F@]BGFEPFRG
key fingerprint	!E*I-H/J2=4H5d9C;IAIHUKCPIQWRVYKjI
key for	"J%J*J/B1H2I3^4V6K7K9G;=<D=E@JAGBUCEFGGKKHLKPEQER:SJTGYIbJcKhJi@jH
key format	!1&F*=-I2Y3@5B9;<C=G?dAWBCCJFAIIKILJNFP<RHTGcJfJiE
key found	"J%F)J*<+J/F1J2J3A527J96:K;W<:=8>[?T@YAUBEC@EKF>GGH=IHLBP,R?TGVJYeZC^IdJfJiD
key from	!K"J&?-I1F2H3X4H5=9J:I;K?]@UB:CAF?HIK@LHNHSJTJZJcIfDhKiBjF
key github	!@@UYUhS
key has	!?"J2D3^5T9G:J;A<D=I@IAECHHIKGPGQBRATIYD_JiW
key have	3S
key hex	!V/^3E5F6@=JAHFEcJ
key home	!G%E&?+>,K2K3G5A9I:W;[<6>9?KBHD?EYHBLKSETKZ5fFiSkD
key host	!I3V4U
key id	/^6@;p<G?JACCADUEIPAQ@YE
key import	!;2K3J5H9G;Z<X@UAUBEQKYS
key imported	!G"V#Y)SQSRFiT
key in	!9&J*G-I1H2A3Z4C7J9B;S@VAUFWH1IKKCLFPWQWRITHZJiI
key inserted	!T
key integrity	!G;J?WADPDQZ
key invalid	2@3K;IA@BJE_FJPCQT
key ipaddr	!J3B5_
key is	!9"<#@%A&>'K(H)G*8+J,B-:.F/90C1@2*384g5X6I7B8G96:a<7=3>C?:@;A?B?C8DDF6GBIFJFK.L<N<OGP^R6T<UBVKWCXF[D]G^=_>aFbAc@dEeFfAhFi;jTkClJ
key java	!C;WBEPYQV
key jsch	2T9J
key key	!J3I5I;V<;=>>U?H@SAKBH
key keys	!G5H;@=]@GADBICIPHQHYJ
key length	!?"H&K*J-J2W3G5E;2<F=?@>A>B>CAEtF@J>K:NAPDQBRKY?cIiDjDkJ
key load	!U;I<EDUKT
key loaded	!@9HPUQ]YS
key malformed	!?;W@JP@YC
key matches	5BBXRFjS
key message	!C;]<KBEiJ
key method	!HAVBTRAiT
key mismatch	!T%J&G*F-G/G3c415C9?;@<D=JAHB;EKFIGJH@NCPJQCRDTDZK_KbKhJiFjH
key mnt	CXDD
key must	!>;S<G>E@TCKFTPHYI
key mykey	@TCUDJ
key name	!V
key nb	;V
key needs	!I5V
key negotiation	!Y-I2H5G9AK]
key nested	!I@T
key new	;A<A=G>^?KAGPIQIY@
key no	!E@WAUPSYV
key nor	!G@TAS
key not	!5%E&[*I,J-K/H1H2B3X4V9I:I=T>Y?J@FA7BSCEEKFGKELFNKP;Q<RBSCTG_KiAkI
key null	LT
key num	!V%G;DAHFFRGYHiJjH
key of	!;5G;G=KBHE_
key old	4S;H>[AK
key open	;6=U?J@;BIIIP@QZ
key openssh	?SPVQV
key or	PG
key our	3V5K
key p	?S
key pair	!T&I*J+I-H/K2H3B5>9G<[?[CHEIHEIJKILGNFREYX_KfIjSkK
key paramiko	!I
key passphrase	!J;HBJQY
key password	!A;JAKBTPXRIiVjV
key path	!C&K<_=HFILFQITKiJ
key pem	!V5G=E@7BXCWLJPDQ=Y:kG
key permission	!D;C=a@ECDEJYG
key pi	hS
key ppk	;B?U@]BVPIQCRJYIiK
key presented	!@"K3V:Y;IBEQJ
key prior	PY
key private	;aAGBGDKYD
key project	hZ
key provided	;Y@TBI
key pu	!J;G?U@UAJYG
key public	!X3H5F
key py	!A+K;V=S?THIQV
key rejected	!=2I3@4V;F<GB_PHQHRJYEjH
key rfc	;GYX
key root	!><A=T@YAUB@CXEDFKPXRHYTZIi?
key rsa	3J5I<H=H?KBTF?QURFYIZKiF
key s	"W&D/T5I6T<ICJP@QARViW
key self	PJ
key sent	!?3ZBKKJ
key sftp	!K/I1K2G4Y6D;B<FABBUHTKALKPIQ<R>SITJYIfJ
key should	!V3J5ECT
key signature	BXFKQK
key size	;FEXPKQJ
key ssh	!6&<*J+I-I3K5D9J<8=[>F?y@WAVBKD>JILKQcYbZHi>j>kC
key start	!IBEPY
key stdin	!<&F/H5J;ZAWBIP^Q:RFYUiI
key string	<J=HQHYT
key the	;?BIYY
key tmp	!G@WAVYU
key to	!K%E&;+J4S5W;KB<CXFGHIRKTJiJj?
key token	1SLV
key tr	;UAIQK
key true	BHTT
key type	!A#K&G*B-I1I2]3<5796:G<A=J?GAcCHDIEFFfHUIKJKKELKP4R=TJUKZC^JiD
key types	+X3J5HBGFT
key unable	!5&H3J5J<_=T>E?A@BBTCJF:QSR9YUiBjH
key unknown	!@3E5Y;YADHV
key unrecognised	!G<H>S?GQH
key unsupported	!A@^AVBJFINKPHTJYb
key user	%V5E=K@IAKCTDIQURJYI
key username	!K<DRV
key users	!@%I&I>J?IAUDGEGhXi>jU
key v	!I;VQS
key vagrant	BFCW
key validation	3E5X
key value	QGYX
key values	!W
key verification	!H"J%G&<)J*C+C-C.F/:1>233^4b5b7H8J9F:B;9<?=C@FACBDCGEGFHGEHfIIJKK4LCNJP>QCRAS<TBW<XJYH^C_GaKbEcGdHhIi<j3kI
key verifier	!V
key was	!J#X5Y9D<I=JAGB=FSGTKGLIPESI^JcIiT
key wasn't	!?2H4I5_
key when	!S
key will	!:<D=FBEC[DWFIPGQI
key with	2A5[9H;B=I>DADCYFVKIPCQATIYHjH
key work	!EjW
key wrong	!E;HPIQY
key x	;[@FAFPF
key y	;I
key'	!F"E%K&C*G+G,H-G.@/A0H1G2K3E5T6J7K8J9F;^CaFFGHKCL?NHODPIQTS>T@VIWI[E_IaJbIcGfHhIi:jEkH
key' are	!G;F@HAIBKCcYB
key' authentication	BGQJRXiH
key' is	!F@KPY
keyboard	!=#@%F&J)F*C+G,C-G.E/G0K1=2H3E4J5@7H8D9F:J<9=B>I?G@DDJEIFFGrHFIJJIKBLFMINHOHPIQSS?TBVKWDXGYKZX[J^F_BaDb?cCdIeKfJhFjCk<lI
keyboard interactive	!>#B%H)G*D+G,D-G.F/G1=2H3G5B7H8E9G:J<;=C>I?H@DDKEJFJGpHGIJJJKCLFMINIOIQ@S?TBWEXHZX[K^F_CaEb@cDdJhGjDk<lI
keyboard interactive'	BDFHQXZKiB
keychain	;TPHQU
keyex	!J"S%G;G=EPJQJYGZIjUkJ
keyex gssapi	!F"S%G;G=EPJQJYHZIjUkJ
keyexchange	9^
keyfile	!F&K3G6I8J=EATBECHGHLIR?f>
keyfile c	!S/J1Y;U<IASPVTIfKkJ
keyfile home	!<1I5S<GGIKURB_TdSfE
keygen	!Y2I5@<F=E>KBECXDKEKFJPDSJY@
keygen 9	!KTU
keygen f	3W5HHG
keygen generating	!]2J;G@IAJQK
keygen r	HU
keypair	<U>FBTLJQ^
keypair for	;G@VBVQU
keypairs	=T
keyprovider	!F;V@IAEQXYI
keyprovider open	!C;[AH
keyprovider pu	?S
keys	!:".#E%E&X'6(8)J+-,0-I.4/"041,3I4H5J61758%:S<c=b>D@]BYCSEXFYG<I'J1KBL!M:N1O5P^Q6RAS9T*U?V1W1X6Z/[9]7^7_!b8c;d5e8f?g8iDk5l2
keys '	!JBVKS
keys 0	!J
keys 1	!W1H;IBFEEFGfV
keys 2	!W
keys abstract	!J4X<TRJ
keys archive	!A;U<B=Y>G?J@UAZPSQKY[
keys are	!7%J*H,J-G2E3C9?:I;F<A=J@?CEEaF^KGNHQJRASKYF_IiHjH
keys error	!=&W2C3C4J5@8I9B:D;]<D=J@BEJFWHKK:QFRHYFfKjG
keys exception	!H5[HT
keys for	#X<YBJiUjU
keys found	!H5[HT
keys from	%J&U.S3H;UBJKKQE
keys git'	!U
keys id	!H&J,K.J/H3J5J;I<Y=S>T?IAVBBDUFIIELGPARISIiIjI
keys in	!I*^,K-C2dKDNF
keys incorrect	!C&K=TAVFJPBQ@RSiX
keys is	<S
keys lab	;Y<DPH
keys of	!H5X
keys only	AX
keys prod	!G;I<X@S
keys sftp	!=5I;><V=[AABJPFQDYF
keys ssh	!T*=2=5J9^;J?T@SPIQH
keys to	;EBSPTRK
keys upload	!WBHPIQI
keys were	!^
keys with	!F<E@FA=BCP_RJ
keys'	BU
keyscan	HVRK
keyscan t	HS
keyserver	![.H7I
keyserver receive	![.H7I
keystore	!e5K;K<EBGIJKILHPGQBRI
keystore file	!W
keyword	!T+V/J
ki	gT
ki b	gT
kill	!U
killed	!a.IBJKHRI
kim	![&Y7URHSIiFkI
kind	!U"I'V2J;IAJ
kinit	!a/KBFQJRATIiJ
kio	,T
kirkland	!U
kirkland ftp	!U
kit	!S&T,I-H/K5JRGTGjU
kit command	!^BG
kit runner	!E&U-IRG_SjV
kk	!V
kk m	!V
klass	!J&TBJPK
kmori	!X
know	5I
know that	!K3S5J
known	#D%A&A'D(B)G*J+F,3-:.@/W0=1@2D3U5e6a78899A:A<)=A>:B:CIDBEJF=GFHtIBJ<K2L>MDNBO=P?Q@R=SET1UEVKX;YGZJ[;]B^I_?a:bAcEeDf@gAiFl;
known and	3>4J5VH?KK^S
known but	?S
known by	!X
known for	!D354?5[HU
known host	!H5SHT
known hosts	"I#H%F&I'H(F,=-E.G/E0G1D2I5]6<7C8B9G:H<-=K>?@KAGBGDDEHFDHrJBKBLKMHOCPFQGRJT@UIXFYG[@]G^C_Ga@bFeHfJgEiGk;lF
known hosts'	+J5U6K<D=CH^LCSK
known unreachable	!I/UkJ
known'	!D/[6H
knownhost	!?.K2K5W<E=HBJH]IJLGOJSE[J
knownhosts	!8"I#J%G&@*A-?/C2U3^4]5U7I9::I;5<@=G@JA@B6CHEFFDGGHUKGN>P=QCR@T@WKYJZI_EbJhKiDjDkI
knownhosts key	!="J#J%H&@*B-?/D2U3_4]5U7I9;:J;7<@=HAAB7CKEHFFGGHFKGN>P>QDR@T@ZJ_EbJhKiDjEkI
kommando	)T,F/G1T3K5JBJIFLHTI^UbJ
konnte	!B"@#I%H'H(G*G+H-E.;/Y0S2G3A4I5E6?8C9E:H;_<>=<>I?IAEBDCFDJEIFHGGHDI>JHKAMHNGOHPHR:SFUJVHWFXTYGZG[G]G^E_Ca@bGcEdHeHgHhHiIkFlC
konnte keine	!B,T7GXX
konnte nicht	"I&J-K.E/[0C3F5J6F7V8J9K;G<I=HAJHIIGKHR?SFXH^K_JaFkKlJ
kontaktieren	!DhT
kontaktieren sie	!DhT
kopia	!U-J/H3JBYRTTIiF
kq	QX
kr	"W,G5T7K8JBJKGTTkJ
kritischer	,C/GRTT?
kritischer fehler	,C/GRTT?
krytyczny	!H,V/WBKRV
krytyczny nie	!H,V/WBKRV
kt	BSFVHTNJRFiTjTkT
ku	!I
ku 4	!I
kube	!^<H=@SE
kubectl	!e
kubelet	!Z,I
kubernetes	!W
kunde	!I/TRGZWiG
kunde example	!J/T
kwargs	,G-H;UNI_J
l	"9#I(@)I,a-<.E0H2B4I6@7=9<:E<B=B>K?GCXDJEHFBGDHTIAKBMFN;P<RZSTTIVIXFZG[G]K^C_=aAb<dEeJgFl>
l 3307	!E,T5ViU
l a	,U
l limit	!T
l ordinateur	,U
l rancid	!G,TRJTUkW
l root	/VRJWVbI
l zdi	5I;IHWTK
l'accès	"U,I/J1KKITIbTiX
l'adresse	!S,I/W3I5H7WRJTS
l'aide	!I.U0TST
l'authentification	![3HTI
l'empreinte	!>(U,J.J/C3T5Y7I9IKKLJOGRDSJT<fKlK
l'envoi	!ZOITI
l'envoi de	!W
l'hôte	,F/J3J7[KUTFkI
la	!G"##=%<&J'9(-)6*>+8,K/J0@253_4:5T9,:7;I<2=8?7@JAHBDC;D@F@G/H9I2J:M:N;PFQaS@U>V8Z;[Ca.e9g3h3i8j2kTl>
la base	!X
la clave	!@,F-G/F1I3W5V7K8KKCOKPUQXRBSJTF_IbHiEkK
la clé	!?"H(J,G.B/E0G1H3[6J7G8I<B=J>S@TBEIIKFLGOFPFQ_RCSGTAXKYI[H]I_IaIbIcGfIiKkJlJ
la conexión	,7-D1X3J8IGKKSOHRGSHWSXH_IbUfX
la connexion	"H(I-U.F0H1K3G5I6T9GBIEJKTLKOBQIR@SIXIYK[J]H_UaJbIcKdIiIkZlJ
la ssh	!S
la taille	!E/KETKIOTQITK]XcT
la transferencia	!C,H.V/HKVOTSXTH[V
lab	!E"D#D%H(@)F*?+?.A/V0>1H2<4B5C6T7J9S:?;X=0?F@UA2BKCAEAH;IJJAKJLZN4O9Q>RKUJV>W:Y=]B_2aGc9eEgBh?k-
lab 2	@I
lab 3	!C,W7W9WRWTW^S
lab 7	"IBHLU
lab example	!G,U-K.I5G6Y7C8?9F;E<D=JGJHIIFKHMVNJPGQJRJSEWGXFYT^J_FiGjJk@lU
lab example'	/T5HBHRV
lab ipaddr	!D,F/K1H9VLWPVTIZViG
lab pem	DV
lab pem'	DV
lab ppk	;W<B=K>K@UPGQI
label	0TBFRW
labo	/VTJ
labo example	/WTJ
laden	!I)J,C.I/A0I1G3J5J7E;b<G=FATBGHKIJL?OFRESCT?XJYUfFiEjK
lake	OS
lambda	,I/W6E7SWTXTdZ
lambda sock	!F7TTSdZ
lan	"J&E,]-F/W1H3T6D7V9IHJKIWDXF_IdKfHkB
lan 22	/U
lan port	!K,]BIkG
landing	!J(ULY
lane	(E.HKFLDSIaKeY
lane 1	.IKJOHeY
lane 2	(J0ILIOVeU
lang	!a&H)I-?.C1E4J8<<D=G?G@@AHFDGEIHJJK;L<OJPBRUWFXIYE_AfHhG
lang c	!K
lang class	!Z<K
lang en	!U
lang illegal	!B-G.H1F5W8G;SKELEOJRWSETU[KbKcJfDiH
lang no	!]*K5K
lang null	!Y
lang thread	!J
language	LU
laptop	!V#W%C&X;JGILDRKiB
laravel	!_0EAIRISK
large	!D"F.D0J1G9IAEBICKEIIJKULFNXOIPJQKSETJaKbHcZhIkW
large bam	-Z1IJTKTLJN]SI_]k]
large num	!HKEcY
larger	!DKJ]]aJ
larger than	!F][
last	&U'I(E)H+H.H/J0G2F3Z8T:G=J>IAECDDJE@FBG9IIJJMFOHQBRKSGUKWSXB]H^E_IaTbWeHfIgEjJ
last error	!H#W&V-F5F8H;JBZFBGBJGKFLTNIR>SIWUXIZJ_BiUk;
last login	)F3HB7GGKYRETK_IbYcThKi6jJ
last packet	!T
last time	!E3[5E
latency	![.E/IIGKGLFOISGaJ
later	!G"C,G.I/G8I9IBHKENHRDSJTDUW_fbIfKhGjJkKlK
later attacks	UW
latest	!]
lauf	!TDT
lauf 7	!TDT
launch	!K7UBVFXRDTXjV
layer	!Z&@,H3I5E8U9F;BBGKVLIRGTG^JbIfHiH
lc	!b
lc all	!V
lc ctype	!V
ld	![*K.K/H5J<GBJHWIEKHLFOJRKSDTHfJ
ld cannot	!Z<JIHLK
ld returned	!^
ldap	!ZRH
ldap bind	!VRJ
ldap server	!V
le	!B#?%>&I'>+=,H0E1=3/4=617F8/;8<I=;>=?>@=A=BUCADCE8FCG4H>I4J<M=NDOXP<Q0R"UBV=W6YJZ>[8]5^;_Ha,dTe<f3hIi;kK
le dossier	!@"J.G/I0I5IBIKJL_ODRKTE
le dépôt	!G&S:ULJjT
le fichier	!E"G(I,I-J.G/B0H5H9FBEIHKHL>ObTH_IaJcJjKlK
le serveur	!H"H#J%H&D'J(=+G.?354J506D7:8E9T:D;F<A=J>H?I@HAGBWCIEGGGHIIEJHKCL@MHNCPGQER>SETSUKVIWGX@YFZI[H]G^HaDb@cBdCeIfDgEiEjTl:
league	!E"?&F)F*F,]1A2G3S4K6@9E<A=C>J?A@FAACKGHHKIBLVWJXJ[J]E^J_JbFcDdKeFfAkHlI
league flysystem	!E"?&F)F*F,]1A2G3S4K6@9E<A=C>J?A@FAACKGHHKIBLVWJXJ[J]E^J_JbFcDdKeFfAkHlI
leak	!Z
learned	!Y
learned new	!Y
least	!C;SEY
ledger	!G(UBVKGOKRJSCTJiVjW
leer	!H,J?X
left	!V"I&J(J,E-C.^/I1F7F8H9D;I<EB>FJGFIFK@OJPFSDTD_JaJfJiBjJkG
left intact	!]<IBHGJLURF
left on	&K(J*J,J.^/K7J8KIGKDLDOKSE
legacy	^T
leggere	<S
leggere dal	<S
len	!W)H-J.I1I3E8BBHJKLIQKRGSFTIbIc_f>hJ
len is	!S
len num	!F)J1J3I8FK>NFRIcaf?
length	!E"J#H%E&B'J(C)@+=,D-7/F0K1>2T3:4F576E7B8::E;G<>=;>H?E@6AFB5C:DEEsF;GAHFIAJBKHLGMDN]Q?R6T>VFWFXHY:ZG[G]F_?aFcXdIeHf>hBi:j?lC
length auto	KK
length character	!G"T+KKKNGbScVkJ
length num	!="H)J,J.C/J0H2K8E9C;HBJEIIGKILDNaOJQGRGSD[JaJbEcUfI
length of	!J.IKHNHc]
length or	!X;FAI
length preauth	!HEV
les	!U(G,H-K0V7J;K=K>JEJGIKHLJOFQJRHT@YIaSkK
les droits	!K&T
less	!EBdGJR;SJZJidjJ
less than	!USJ
letsencrypt	!T
level	!I#A%W'F(B*G+B,Y2I5>9I:D;9>I?DAHBHCCDIEDFEHDIJKULJMUO<PJQ4RWV@W>X>Y>ZK]G^=a6bGcHdEeTgFh=j.kGl:
level 'agent'	!>%X&Z,I-J.J/JBHKJRJTG
level 'client	!6&;*I.D/U3K9J;I<JAJBFGAIGKZLGOKPHQHRWSH[JcIfFiDjHkKlI
level 'handshake'	5U
level 'protocol'	!INV
level 3	!A3XBURXiZ
level debug	,A-G1C8E9KFFKEMXNETHcIfHkG
level error	"?&H,Y/?4T5@6I8J9G;H<FAJBGGJK@LIQIST[T_IaIbIcGdJiH
level fatal	!>)U,J1V=TITSITJbVcUfK
level info	!Z"E.S8IB=GHKFSD_HbTfDiEjI
level retry	<WRJfS
level warn	!F0UBYST
levels	!D_SeVkU
levels in	!J_SkU
lf	!?(E,K.A/J3J5I8J@JAJBGIIKCLJOISG]HaDgh
lftp	/V6GRJaCeT
lftp e	eU
lftp user	/W6GSH
lib	#B&W'B(?+<,G0H1B9F:@;G=S>;DAE@FDGCLSM=QTRGUGVDX=ZF]B^;bIe@g>jC
lib agent	%T&V
lib c	!_;:QDYJ
lib client	!A*J+I-U/K2<;T<F=DHKIESE_ThJiUl9
lib connection	@SPUQS
lib dpkg	!W
lib file	"U
lib gems	!J2SWU
lib git	!H&XAVQViHjE
lib jenkins	!G<U
lib lib	!I3SBTRTiS
lib nagios	,T/J5K=TBUCTKKTV
lib net	!:6I9HGKKFPHRGTHZJcK
lib node	&XSI
lib protocol	!?"J-G/K1K2S7H;F@JBFKJPIQSRCTEYJ[TcTiF
lib python	.T3KCJIIJJYI[IgJlT
lib ruby	/V_KjV
lib sftp	!8&J,D-H1I7E;K<IBAJYKDL[NFOWRCSW_JcIfEiIkClH
lib site	!B/WTK
lib ssh	!B,H.KKILWPWQKRKSGTIYVcHfJkV
lib storage	!I3SBTRTiS
lib x	!J%T
libcrypto	!1"G#J%C&:*J+I-I.G2H3F5:9@:F;g<7=!>H?e@eAcB*DKE5F6G>HHIKKFLGPHQXR7S?TEY]^JbGhFi6j9kD
libcrypto so	!T
libcurl	![RK
libexec	!A,K/K1A5G<KIKLFRJWJ^GffkH
libexec sftp	!B,K/K1A5G<KLGRJWJ^GffkH
library	!b"G&E*E-A.D/?1G2I7F9@;G<DAUBBGGHIICKHNCOCQEVFWK^J_DaHcHfGjKlK
library backend	-I3T5I
library interface	!B,UKJLVTU
library sftp	!IYU
libre	+UKVNTkH
libre ssl	+UKVNTkH
libssh	"B#H%G&K'J(D)B+A,A-Y.H0I153A54:I;<<D>J?G@>BVFTHXI6L?MENHOKPVQJRCV=W8XDYA]I^BaKb>c8eFf;gHh>j8l=
libssh 2	!E"H#J%J&8(G)G*S+F-X/D1:2S3G5::J;?<G>K?H@@BWFVHXI8LCMGPWRFTEV?W;XIYC]K^DbCc?eHfCgJhDj:lB
libssh failure	!B&U,I7ITW_TiG
libssh h	!T
libssh libssh	!T
license	!_,G-KNJQKWU
lifetime	%U&I
lift	!:"B8JBXKEQITZbIcJdIiB
ligne	/V
like	!I"J,E.@/D1G3H5C8H;I>VBEKCLGNcOBR?SFTA_FaJbJfBiGkIlD
likely	7VdV
limit	!n"F&K*J+J,D-H/C1F3F5A6T8A9D;JB=K;LJNEOKQJRDT?_WaJbKcCfAhKiEkD
limit o	!T
limited	!K"C,D.HBELKOJRJSHaKb^
limited to	"C,D.IBEOJRJSIaKb^
limits	.X
lims	"Y<JBHCSRDiG
line	!A"C#:'6(C)K+q.I0*5G8C9G::;U>/@HBHCFD:E>F<G9JAKDM]ODPFQKRKS?U?XIZ=[F]1^@aDe1gYhG
line 0	!?+_-7/J3K5F9H;JBGIKKJM=NTTKWI_WbJkX
line 1	!Z"F&H*F,E-I.C/81@3C5;7E8I9G;B<G=K@JAIBJFKHKIFKHLAOIPGR?SBT>VGWT_=aUb^cGfBhSjX
line 10	!X"W<HBK
line 1069	7S
line 1085	7S
line 11	!G<T=U
line 1142	"T
line 118	!AfW
line 12	"D+T.I1V2J3X5B9E?UB:IFK=LINGPCSATH^I_?bIcKeIiGkJ
line 1288	!H,H6UdW
line 13	SI
line 130	!J1JcT
line 132	5TfT
line 134	1T
line 1345	*T
line 1368	*G1K2S8HNTfHkW
line 15	!H&T)J1HBTPJTVfIhI
line 1564	<TRU
line 157	*W2UWTXT
line 164	!J)Z1UbT
line 17	!S/J1F5UBXKHPXRUTJfH
line 170	bS
line 18	!H-J/J<T=TFKQSRFVU
line 19	<JCSjS
line 190	!FLU[J
line 194	;J
line 2	+Y;JLG[ViSjH
line 20	!FBU
line 201	)VcT
line 203	!J-T8V=T_WfJ
line 205	!I)F-XKUbScTfH
line 2094	KS
line 21	!B+ITS
line 22	!^+J,I5K9J<U@KFTQ@TIYJaKiB
line 2211	-W
line 2271	_T
line 2275	KS
line 25	!J"J)J1GfH
line 259	GUZT
line 27	!C
line 274	!I.IIILISK
line 28	!H1T
line 282	HS
line 3	"H+X,K/@1I3E5G6J7S;C<D=FIGLIRDSEdTlJ
line 30	!I"TLK
line 31	,G-G.K/S5U7I<HAJKTLINFQSRHTBfWkK
line 3129	PWQU
line 3134	;T?U@SAWPBYT
line 32	LUOT
line 321	!I"UiS
line 3299	HS
line 33	,V1WAKBUFGKENJQTRJTHfT
line 34	jT
line 340	!D/]6C;K?Y@TPGQG
line 3473	.SIJ
line 350	?S
line 353	8TKSPW
line 358	!HdX
line 372	OSSS
line 38	!F
line 380	!ITVkW
line 381	,VTWkK
line 386	!H,XJX
line 4	+Z
line 40	!HSH
line 41	!CBTFWQJRITZiG
line 430	4SNI
line 435	!IAV
line 44	SS
line 440	,J-T1K7FNU_TkT
line 450	&U<TBXKK
line 479	1IfK
line 493	LKPUQSVS
line 573	"T
line 58	?V@T
line 6	!H"T;KiY
line 601	!W
line 607	;UAK
line 609	NT_K
line 634	7S
line 64	;J
line 653	!F
line 699	1UKWfF
line 7	+W;J
line 71	!D5YFTjS
line 714	(Y.D
line 759	IJOTVS
line 768	<TRU
line 7782	1IfJ
line 781	GT
line 8	!G+S6UREbSkS
line 822	OT
line 840	4T
line 874	OS
line 88	-VKHNVTSfU
line 894	OT[V
line 896	8TVK
line 9	5F9E;IICLTSETC_H
line 962	/W
line 973	7S
line contains	!CMZWT_D
line endings	!H;UgX
line error	=J?^AYBJQeYW
line length	!G"T+KKKNGbScVkJ
line line	!J+a5IBI
line of	;HAT
line pem	!U;CQI
line ppk	;W<J
line pu	;F@TAIQK
line rn	KTNT_UkV
line was	!C5XKJRWTV
lines	!E%S;U<H?DNVPSYK
lines matching	%T
lines start	PV
link	+J.G/G1I3F7K8H9H;HAJHUIYJWKWLKNJOKSBT>VK_HaIcKgJ
link failure	!U,I
link stat	!@I[
lint	!Z
linux	!f#T&H(K,B-G/C1G3F5E6K8G;G<K=JAIBAFKGIHJIHKCLFNIOJPCQARCSCUHWK^K_FaJcHfFiCjH
linux date	!VUJ
linux gnu	%T
linux on	!S
linux raspberrypi	!U
linux system	"VbV
linux x	!U
lire	!D&S:ULJNSjT
lire le	!G&S:ULJjT
list	%K'U(?)B*B+J.3/G0@2>3H5C6I7=8T<DDHGEHXJILXMKO=QDSSTIV;WAXHZU[@]D^=_UaKb:cJdFeGfAgDkAlD
list directory	!A,WRXTW
list files	9T
list objects	!U
list of	*G,K/J384J5.<K?SH[KILSPSQHSUTJkJ
list on	KU_J
list remote	!IF_RCiIj^
list sftp	!G-TKU_V
lista	!W,E-X.K/C5K6K7KKESJTH_W
listed	!?"ZBFLSRFSX_J
listed in	!B"[BHRH_K
listen	!U
listener	!V,J/F1F8UNURFTG
listeners	&U
listening	!c*D-<.I/C2J3G5F7>8?9BB;JHK=NCSIT7ZT^K_FbJcIdHhGlE
listening on	!i*D,4-=.K/D2J3H5G7>8B9DB>JHK@NET9ZT_GdIhGlF
listens	!I5JTTiHkY
listens for	!F5JTTiHkY
listing	"G&F)J.D/G5K7G8A9K;H<CBSFKGKHIIIKWLdNJOIPUQKR<SWT>VIWJ[I^HaFbDcFdJfAjJkJlG
listing directory	1GBGKKLZRJS]
listing of	!V1U8KKGSJ
lists	=KOIRISVeU
lite	!]
literal	!W;T@IYI
live	SU
live'	5U
liximomo	!@.SAWBHJSKGNHOHPGRX_JiIkX
liximomo sftp	!@.SAWBHJSKGNHOHPGRX_JiIkX
ln	!W
ln s	!S
load	!T"@#8%7&!'E(B);*J+9,K.B/,0@1*2B3'4D5J6=7;8B9G:4;^<?=g?a@YB!DWEUF2GGHTI'JGK=LCMBNIO?PCR4S1THUHV6W9XBY[Z5[?]B^B_@a5bBcBd>eCf:hDi!j!kHlB
load average	,UkV
load certificate	!YLI
load data	;XAJ
load error	!Z-V;GIILBNUSIfE
load file	!U
load host	3J4K9U<FLK
load hostkeys	!EKI
load identity	!I;[?J@CAFE^FIYJ
load key	!!"8#9%9&2)I*B+9,F-C.H/F0J1C2>3=4D506J7J8I98::;^<K=h>5?b@aAbB!CXDUF!G.H2IHJIKAL@NDOJR'S7TAVKWIYdZ>[K^F_JaBbBcCdKfDgKh?i!j!k4
load keypairs	=T
load keys	!@5I;X?UQH
load private	&H3I5K;d<8=F?TB?CBEKFGPFRFTKiJjJ
load pubkey	!d+K;5<I=E>F?I@>A<BDCFEZFBPJQEY:iIjH
load public	!V;J<EKT
load signer	<J=TLJ
load the	!I,K5IGWLTNS
load this	!J;G<U
loaded	![(K-F/F1J3G5J7K8J9D:J;TIGKBL>NKQ]RBSITAVJYX_KiJjG
loaded 3	!K5J
loaded exception	!B9HQYYT
loaded open	?S
loader	-H5I9K<U?YATBICUKILFQYSH
loader 606	!H
loader import	!H
loader node	!H
loading	"F%G&?(I*H+B,C-F.B/?0G1C2D3<4I5=7J8G9@:G;Y>V?[B8CAEIFFGKHEI=K@MJNEOCQTR:S>T?VFWGYV[G^G_IaAbEfAgJhIi@jJkGlJ
loading key	!)&A+K/F2I3C5D9I:J;Y<?=I>G?^@WB@CIIKQZRBTKYUiAjG
local	!E"0#D%F&6'<(^)2+</Y0C1-2G3F4G5C6Y8E:A<9>B?J@@BJDEEGGAHDIwKCL!M3NHO3PHQ8R0S@TJV.XDY?Z?]c^7aGb@fFgZiFjJkVl.
local 2222	!GI<LGkd
local a	!H.KI]LDSJ
local address	!W
local and	!S
local bin	<T@SAZBAFKPV
local client	JJKI
local connections	!T
local data	!DIXLJ]T
local directory	!G,T.JI_L>OJSE
local env	OV
local error	/HFWJUiV
local exception	!C.X
local file	/D0I1I3J5H8K;I<BBHIcKBLCO>S7VJ]aaBcHfHgJkI
local forwarding	!C6^
local ident	NSlJ
local ipaddr	!F-G/D6K7[KI_HkC
local issuer	!Z5J
local lib	-I/H8K9I@JIGLERJWT_FfJhTjWkD
local name	!H/T7TdT
local reads	.V0VaY
local remote	!U.@ITLKaTbKcS
local sbin	/S5TfJjV
local share	!U*T.GSJ
local shell	-V2J9W_V
local small	!E.Y
local unable	!?.HI_LHSE
local user	![
local version	!F+K/H7K>KKVMDT^WUlE
locale	-K.T3IBKKJOVRK]X_K
locale en	!U
locale failed	!X
localhost	!c#G%H&@*F+K,,-F.H/D1D6J7A8C9E;K<X@GB=CJEIFGGIHJIHJVK=LGNAPEQIR>T6WWXHYH_EaJbJcJdHfHhJiDjBlG
localhost 3306	,J5UiV
localhost 5432	!T
localhost 8080	!Z
localhost ipaddr	!W,I
localhost port	![,BkF
locally	(K/G3E5JI]L@SJfK
localpath	!JI]LKSJVG
localpath st	IXLHVI
locate	!bBIRGSITJfJ
locate package	!Y
located	!Z
located at	!W
location	!="E&G,@.V/C1X2J4E8E9F;E=IAJB5HGIGKJLVNHOTPIQJRaSETDVTWV^K_Ja@bDcUfSi?jKkG
location exports	!I.WS]VK
location ssh	,G/K1Z3H5I9IBJKGRHWXcY
lock	!b,A-J.V/U1K5T7I8D;IHKK:LAOJQIRDS=TAVKWI^IaHbJcKfI
lock exclusive	!Z
lock frontend	!W
lock in	!U
lock var	!Y
locked	"j&A*J,H-B.G/G1H3F5B7I8@9E;A=I?J@FABB9FHG;HJK9LGNFOGQTR8SFTEYI^HbAcJfChAi5jHkG
locked by	!U
locked out	!C"WRJ
locks	!T
log	!W#C%?&H'E(C)@*D.</F0U1;3C4H5J7G8.:E;G<4=H@>AIB[CBDKEGFFH=K%L+NEPCQIRXSGTCV@WBYAZC[=]D^<aFcBdIeAfIgEiWk.l;
log app	!T=B
log auth	!J-V9X
log error	!i,H.@/IBFKCLBO@RDS:iI
log for	!A"SBVbWfJ
log in	!5"B*K-F.?0J1H3=7G8F9E;A<G>W@JAFBYFFIKKBL>NIOFQERdS:XJ[K_[aEbDcKfGhWiVjZkH
log level	!T-T3W5GITRFaK
log revision	!S
log see	!C"UBG
log'	"V0V=BHJIHLG
logged	!d"F5JKCLIRGSBTJVK
logged in	!d5JKCLIRISCTKVK
logger	-K/F5H7GBGSJTW_ShHkK
logging	3K7T8JBZKVLFQJR@SHTYdJiF
logging in	!D.J7TB]KVLJQKRFSJTYdJiJ
logging into	!V
login	"c%1&%'<(7)S*H+;,G-H.!/8002H3E495!6C7C9F::;(<#=2>E?:A*BTC8D?E;F'H3I*JHKFL#M2NUO+PIQGRbS!T?UBV5W<XFYFZ/[/]5^-_Ia%e9fGg6hTiklH
login 1	!J"S
login 2	"E1KBI
login as	!G8TBFRUiW
login attempt	!H8IBDRDbWiY
login attempts	!A"S*INI_BhY
login authentication	!_"JBIRClA
login denied	!8,IBXR]SITCYXaKbIi^kI
login disconnected	!V
login example	!KBHGWPW
login exception	!EBKQW
login failed	!.#I%G&@(J)F*K+K,5-T.</D0H1:3H4J5>89;C<B=I@JADBXCJFGHFIBJTL?NaOHRXS?TIVHW?XAYIZI[H]J^GaBb9cAf8gIh<iSjIk[lD
login fehlgeschlagen	!B"V,JBHhTiT
login for	!K#VBFGYRJiH
login fri	!W
login hpc	!SGHRSiTjI
login incorrect	*H,A-K.I/B0J1I3I5J6J7G8I9KBXGHK=N;PDQ5RTT<XJ_Fb@cDfHjKk@l;
login mon	!a"EBEKWbHiI
login name	!GBJi[
login prohibit	!XRI
login shell	KS
login successful	1F8[KTRJlI
login sun	!W
login thu	8U
login to	!G"Y,E/J5J8IBZGUQVRWTFfIiTkK
login tue	!J8FbTcU
login type	!A"U
login user	!V
login was	!T
login wed	!_GK
login with	!<,[-K3I5I6K8JB[KJcFfTiUjUkJ
login'	!S
logins	"ABBNIRX_@fFhZiI
logname	!J
logo	!C"J)X-F1X8KBFKGRFSWbJfXiIkK
logon	-J.F/IB7KFRaSEfKi=jH
logon failure	!Z"U-KBGKHREiG
logout	!_";,E-E1A7IBEK:NHRJTG_FbBdGiD
logs	!^&V,H-I/H3I8F9J=JK?NHOKS=TH^[_HaFbDfJjT
long	!:#J%F&E'K(H)B*D+H,;-=.>/:172F3=4I6B7A8?9=:I;_<A=B>J?CA^BEC>DGEEGDHEIDK1L?MGOCP@R;S=T9VGZI[F]H^C_8aCcddIeIf5gGh>iAjCk>lG
long mtu	JU
long num	!;.H1I5H;FAJBCGKKDNERHSHTI_IcbfAhK
longer	*G,K.K2E5IBJF_
longer allowed	FV
look	!J.K/Y<SLK
look like	!U
looking	!J,C-G3H5G7J:TBCKGLSSUTDdWiHjSkT
looking for	!J:TLT
looking up	,D-H5J7JBIKHSUTEdWiJkT
lookup	!?&H*H+J,?/u1G2F3?5>6T9D;H<HBAHGIJK@LCPGQIR=TFWJXK^HbKdCi<jJk?
lookup address	!K/V
lookup failed	!F,J/b5EBJRH
lookup for	/S
lookup sftp	!?,G/[6T7ITF
loop	!<%G&F'K(I)Z/D1Z5D6J8X:HB;CHEIFGGDKWMJQJR@SJTBVJWDXJZG^FcHdIfSgJiCjElG
loop ack	SK
loop create	,U
loop run	!F
loop send	!/)Z*E+J,I-J.C/H1Y2J3H5D8Y9J:K@KBDGHHKKXLJPKQGRGSHTEZJ^I_GcKdIfShHiHjJ
loop'	!F/I
lors	!S,E0TRKSTTI
lors de	!S,E0TRKSTTI
los	(U,C-T.K6K7I8V9ICUKYRGSHTG]Z
los permisos	CU
lost	!/""#B%7&W'E(B);+7,:.I/F0:1X3?4>5A667<8[:F=J>E@CAFCHF<G<H<JVKfM;O8P7QGR6S0TJUCV9W-X8YFZB[8]C^ha9bCc=d)eDf=gCi/k@l3
lost before	!=)J*F,H-[/K1C2I7D8GNWRJT=_WdJlK
lost connection	!,"<#K)G+C,I0J1_3J4D5J6B7>94;B?G@GAGFGGIHCJUKJLWMEOJPDQER6SAUHVKW?XEYEZI[J]K^kaJbGd5gJiAkHlC
lost error	!C*V,S.G/K2W5H9TKERXTU_AcK
lost line	;V<I=IATQX
lost ssh	!@%A&Z-J.K
low	!J/U<WGKRIfSkH
low level	!J/U<WGKRIfSkH
lpwd	!Y
ls	"H%F(E)G*A+E-A.9/Z0C1:2F3@4C6@7=8_:H<D=B@FADBGEKFDGEHUI9JVKULCMJN<PAQCTFUBWAXFYEZJ[C]J^?_?a?bTcBd=eGf?gIhHiZkIlX
ls cannot	!W1K<FHIIDKXL?
ls fatal	"W,Y/X3D4I5U7KB>HJK>NGRI_JiVk?
ls l	!JCUST
ls la	!X
ls remote	&T<TBUHUSJ
lssh	!Y<IIHLH
lssh 2	!X<JIILI
lstat	!HITLSSFVU
lts	!WUJ
lts gnu	!VUJ
läuft	)W1USIfV
m	"H&I(F+U-@/U0I2H4I5J6C;J<@?JBFCIFKGFHEJ_OIPBQAVGZJ[J^H_=fGgThHiDlJ
m 0	!E5U8TJXKW
m 2	!I
m 6	!J8U
m bad	<JIILHWKgV
m do	!HJYKJ
m nnqs	!V
m num	!Z
m self	!JKU
m x	!I+W5BTTbScV
ma	!F3S5V
ma cs	!F3S5V
mac	"D#K%J&A(I)K*i+G,=-@.J/@1J213D6J8=94;W<J?EAFDJFEGJIDKeLDMJN8PARCT>VJWHXIZI^J_BbFc=fCgIk:lG
mac algorithm	!H*b2B5J9;FF
mac client	*T
mac failed	;[<G@HBI
mac found	!G*[2H9I
mac implicit	*A
mac on	!FJJKV
mac user	!X*H
machine	!T"B#G%I)I*G+J,[.F/;1E2A6G8B>K?KAECWEJIKJGLAN>OGQBRHSDTUWFXGYDZJ^F_2aIbTdSfEhBkGlC
machine actively	,T7T
machine booted	!e,J-GBDK@jJ
machine error	!ABViU
machine to	!I,V-TBVFSiWjV
machine verify	!J&E@SFSTJ
machine via	!DCZ
machine with	!V
machine within	!ETU
machines	!E=]BGIT
machines default	=]BI
machines or	KS
macs	*Y2I9E
made	,V5GIJKHVW
made because	,UTI
made to	!EIJSTVX
mail	!Y"H&H,F-I/C1J3I5G6J7J8TB:LFOHR>S?WH_EaJcKfJiZk@
mail example	!UNS
main	!]"I#B%>'E(4*F+H,J-A/H0G3E5F7F8B:A=E>BAIDGEBF3G6IVJAMBO:RCSSV;W>XHYVZ:[V]C^:b7dEeBgAhIkVl;
main '	!E
main 117	!H
main c	(D,J.F5I7EBGIVKFLXRITVcKdIiJkH
main channel	-JKJbScSfS
main class	!]
main com	-J8KAIBFHTPHRKYUk]
main debug	8T
main error	!H&V,U9TKS
main ganymed	!I,K
main go	5K
main info	!ZKJ
main ipaddr	!T
main java	3HBSKILFiK
main jsch	!F;SBIHTPJ
main main	!V,J/J3IBDKHSVTI[V_KiK
main non	!U
main origin	!Y
main pre	!V
main process	!a,J5GBC
main protected	!X
main rs	3W
main session	"S-J8TKVNJbCfV
main tf	&J5S;TBJTZYIjT
main thread	RXiS
main trilead	!DKK
main unpacker	!C.YSY
maintained	!T
maintenance	!^"J,I.IBJ_S
mais	!^
make	!f"@(K)J.A1J3G8F<D>J@HAWBICHF?GAI;JGKIL9MKNSPHQ<RHSFVJW?YIZH[X]JaHc<eSgK
make connection	!E,Z5TTViJlU
make makefile	!_/GSH
make sure	!G"I.J9IFELDOHQHRIWJcKjT
makefile	!b/GSC
maken	!K,Z/J
maken omdat	!K,Z/J
making	eU
malformed	!@5I;c<G>JBICIKJMUP9QGlS
malformed open	!>;X@IP@YB
man	!S"H3ZBGKESJTJcU
man in	3ZBJKI
man page	!H"JcV
manage	5T
manage this	5U
managed	!Z
management	!F)X1S8UKKSJWW_IfU
manager	!E"H&H-J1H<F?V@TFHKFLGSIW_YUZJ^JcJjI
manager authenticate	!J?UBU
manager documentation	!DW]
manager error	,W/W?SKGNJQIkW
manager establish	7UdT
manager get	5T
manager handle	-J3S
manager initialize	,J
manager java	!A,G5V?TBT
manager plugin	!DW]
manifest	![
manpage	"T
manpage for	"T
manual	!UBU
manual page	!U
manually	3]5G
many	"@#E%?&>'H(G)D*@+E,I-8.=/>0E1>2A3<4G577J8499:F;<<D=G>J?C@EA?C@DEEFFEG?HEIGJ@K0LAMFNHODPCQCR8S?TJVFWAXAYDZE[H]I^C_baDb6c6dDeHf<gHheiEk:lB
many authentication	!U"H%G&H*I,G-A.E1F3I5G6E8C9I;HAJB/GIJIK>LIN>R=SITFWJXKZJ_"bJcCfHhei9j@kG
many colons	!F6YTJ
many connections	!T"B,F5K8H9GBFKCNFTE_abGcJfKh4kK
many retries	!A,UBTTTiT
map	!Z
maps	!Z
mar	-F1G5J8FB;KENHRFSJTIiS
mar 02	-IBH
mar 2	!]BK
mar 4	!S
maria	!Y"TRGiE
marked	!F(T4[5IBJ
marked as	!K3F4[5D
marker	;IHWLK
marker is	!X
marking	(V
master	"C%I&@)I*H-J1A2F3K5[6D7@9@;A=H@KAECJGFHJJKKUN@QAS>TGXI^Jb>fAk?
master auto	!K/UIT
master master	!Y5IRJiF
master process	!C,X-I1JBZKJiV
master running	!W
master ssh	!:,T-F1I3>5V<KBWKFNJQKRW_KiZ
match	"D#H%I&9'F([)C*X+B,9-:.E192X3j6>8::C;]<5=G>B?KAGB>CHDGF@GHHCJHK2LJMCN/O?QXR6S<T:UFV?W?XEYFZC[>^D_8a9bHcGdDeCf@gCi<j=k:lA
match 0	!J
match 16	!F;VAUPTQT
match any	5T@SAJQX
match configured	!C3U
match error	!H/T7UTJ
match for	!>2V3^5@9W
match got	3U5<
match of	!H/T7UTJ
match open	!F
match the	(S3d59;KLKQKSK
match when	!T
match'	!W3F
matched	&K+C1J2C3U5H6G9E<IBHI[LDPJ
matched accept	5S
matched no	!E+D2J6H9I<KBKI[JJKJLG
matches	!^2?4A56BTH3ISJJKG
matches cached	!U
matches key	3K5IBXRGjS
matches the	3T4J5@H?ISKI^S
matching	!I"E&I(I)E*f+F,<-=.B/91=2_4A576E788E9Z;;<?>J?I@JAFFDGJH@IWJDK;L9OHPCQFR4SGT8VDWDYJZF[I]J^H_IbIcHfHgJi9k@lE
matching 'c	!@IY
matching algo	!H*I,I-J2T7J9XBDKJTJkJ
matching c	!H*X9C
matching cipher	2G9I
matching client	!G*Y2H9F
matching host	!=*52h5@99;JBI
matching key	!H*,215F9cBVFJiI
matching mac	!D*c2C9=
matching original	%T
matrix	(UaIgUkT
maven	AVBU
maven 2	!U
maven plugins	!W
max	"G#K%J&C'J(E)H*F.I0J2C6F8799:H;@<F=F>J?J@HAHEGFGI?JGL?MANFOGQERDSJVHW@X@YG[I]I^A_daHb@cdeKfGgHh@jFkB
max length	!J.IKHNHc]
max packet	!Y
max requests	.SIJ
max retries	!9&G(K.E6J8A9D:K;H=KBSIKKWSEWHXHYK^G_HbHcEhGiUjJkK
max startups	!A"E,E1H7K8IBJKAMHN9TEWE_iiGkC
max supported	!KcT
maximum	!:&K*F-E/J1J3C5?8D9H;JGEK?NCPJRB^K_ZaJb?cHfFhfjHkHlI
maximum authentication	!IBEhXiD
maximum number	!A"E.E3F5A8KKIRJ_YbBcJhYiTjK
maxlen	"JcT
maxlen 32768	"JcT
may	"G#W%G&I'J(D)E+H.K/;0W1J3K4K5D6E7J8J9H:H;I<D=I@FCGEKGBHJIAJHL7MJOUPCR5UUWSXGYH[D]Ea=hHiJjIk<lE
may 30	WS
may be	"H/J1J5ABAFIOKQURBUVWJ^HbHiFkJ
may have	.U
may help	!G
may not	!E"I.G/G1J3H5HBCLCOXRDWJaIeTgTiG
may take	#YRJ
may want	!YFS
maybe	!J;J<UkU
maybe token	!S
mb	!a":'J(A)E*I+I,E->.T/D0I1?3G5G6I7F9F;K=KB?GKHHI@J=KcLGMKNDR>S>TDVEWK[K]I^J_@cFeJfCgGhJiJkFlJ
mb 10	.T
mb 11	!V
mb 98	aS
mb s	!V"J(I-G1JHKIDJAKZNISHVJ_JaS
mc	!Z-HKE
md	"B%J&G'J(j)J*W+F,B-H.8/>2D4J6I7E8J9>;><D=E>J?J@FABB;CKEJFCGBHEIGJIMIQCRJT@VCWHXJYEZH[B]U^A_IaFbGcHdKgVhIiIjFkHlF
md 5	"E&I'J(k*W+J,E-I.;/B0;2D4K6K7G9?;@<E=F>J@HACB<FDGCHFJJQFSBTCVDWJXKYFZH[F]U^HaHbJgVhJjHkKlH
me	!@,J-J/J6V7S<TTK
me ipaddr	!JiT
mean	!b3F4V5:HE
mean that	!J4W5G
meaning	!Y
means	,U3U5GTAbJ
means that	!I,V-T5KTA^SbK
means the	!T
mechanism	!X"J/IBCLVRCfSiD
mechanism failed	/JLVfS
media	!["K(K,U-I.E0D1G8BHKIDK=LDODPIRWTU[G]H^FaBbI
media usb	!aS@aJ
meet	!B,I5HBUiX
meet authentication	!CBUTEiVjS
meet network	TV
mehr	.WBViGjV
mehr verfügbar	.W
memory	!_&K)T,F.:/E2E7J9B;FAIKCLINGOJSET@_ChKlJ
memory leak	!Z
memory ssh	!Y9G;JFTGJKIRDTJfGiVjT
merge	!j,I/J1I3D5C9IBGKGLJRGSGTHbJfIiI
merge conflict	!U
merge failed	!U
merge pull	!W3J
message	!G"B#7%3&K':(0+1,F-A/C0T2B465D6E7E<7=@>=?AC8DKE7G@HGIIKEL[N>R?STUCW0XJZ1[<]7ccd<gDiGjF
message a	IJLGSVTKVX
message access	!=BTFYL[RHSU
message auth	"H,I/HAKFWPDQ:RZTH
message authentication	!F"K*X-I2J9BBGJSNUgXiJ
message cannot	!C@UBJYV
message channel	"W)W8X
message conditional	!Y
message connection	!X"D,J8IM>iK
message could	!C,[/I7YBELUSXTHdUkV
message delivery	!JBSRUSJTV
message denying	!I.W
message dial	BJTZ^J
message error	&TBI
message exception	.H3WBUPXi[
message exec	!Y
message failed	!;"T&G)T-C.E3J5F7H;@<KBIFSIJL[MVWKYS^J_DbIcHfHiDkG
message failure	!F.JL^SW
message for	LVSU
message from	!4.T0T1D5I<IBBIBKFLWSXTDVV^JbIeUfJiI
message host	3U
message invalid	!C"J5J;X@UATB@LHNDPJQ;RVXXYWcHfWiCkW
message is	!A"H3TBJKGbJc^
message java	!B,X=T
message kex	-J3S
message login	!V3I
message meet	!G/HBXR<TVjU
message message	1I8UKUSK
message no	!@B[LYSE
message or	KS
message permission	!@1WBTSXTE
message process	!I;FBCL:OERTTE^T
message source	IULJ
message ssh	9J;XAGBHGEKGNTPZQITEVIZKaUbFcJ
message the	!G.J7TBGKJLXSYaBfJkT
message too	!<.I5J;IBEJSKGNIRJSHTJcZfFhJ
message type	!D9W;JKX_XcI
message unable	!U"H,G.J3G5KBWKKQ_R@TEcJjT
message user	!]
message when	!^,JKHQGTG
message your	!?^U
message'	!IhT
messages	!VJS
messaging	-J8URU
messaging exception	-K8URU
messaging messaging	-K8URU
messung	!TSU
messung csv	SU
mesures	!T
met	"J*J-H.H/H0J1I3J5F7F8F9JBFKDLHNHOKR[TV^K_HbIcJfIiKkJlJ
meta	ITLISEVYaGeU
metadata	#T.GLFSBVZaH
metadata are	!S
metadata done	#U
method	#B%K&2'I(H)<*F+F.?/?0G142F4C5868889_;D=I>A?E@DAHCGIJJ>KIL8MFN<P<Q=RZSDUIVAW=XCYAZg[C]H^F_<aAbHeHfCgFjTlD
method 'publickey'	!DFYGJREi^jV
method found	!<"K*?,K2?9];G<JBSFKGWIKKKLIRWZTjJ
method kex	!F2K9]
method keyboard	!BBTRKZJ
method none	ZV
method not	BHZW
method password	!H"E%I;K<BAHCFF=GEKVPGQJRghTjI
method plain	!X
method private	-W;H<I=JAICJKUPIiVjV
method publickey	"X&K)G*J1G4J5E9K:TGKKIZXjS
method server	!K2Z
method the	9W
methods	!-"F&X'D(B):*'+B,,-+.+//0@1;2/3(4<5,6;728195<Z@JAKB_FZG^H5I9J5K"LBMAN.O>RWS-T=UHV:W6X8Zf[>]C^;_/a=b2c6d9eDf:gAh<i^jfk2l<
methods 'publickey	!GAIBIFUKKP<QUR_ZJ
methods 'publickey'	!HB_G?PKQIRDj^
methods available	"J)J*@,G.J/K2G3C5@7I8J9C<]=U@JAFFDHJJIKCNIPWQJRSTD_KkIlK
methods bitte	jJ
methods curve	9T
methods failed	!G"F#T%G&V,F-D.H/H1I3I5H8G9I;?<<AGBUFWGXIKKDLCNJPCSGTDWKXJZE_DfGhJ
methods none	#U&T*D-F.K/J2F3F7J9@<W=J?K@KGTIJKGLHNDSJbIcKdJkG
methods password	"J&D<GBIFEGBRAZ_iHjF
methods please	.KBW
methods publickey	!V&I<JBEF[fJi[j]
methods remain	!A#V*D-F.K/J2F3F7J9@<V=J?K@KGTIJKGLHNDRSSJbIdJkG
methods succeeded	!ABXPURIiX
methods to	!<%TCTHJRESHbKcJfJ
metrics	,V7I[S
mft	!A1I7VB@KFRWSJTV[ScIiHkU
mft example	!C/K3V6S[S
mg	!I
mg y	!I
mi	(I0HKVLK]TaGgJ
mi b	(J0HKW]TaGeSgJ
mic	;HPJQJSJZGcJkJ
mic password	"XBFiV
mic publickey	"JBVRKjV
microsoft	!X"G,K-J.I/F=I@TBCGSIJKENUQGRJlI
microsoft data	/J@UKIQJYT
microsoft ftp	NV
middle	.G3Y8KBEKWRISJTJ
middle attack	!=3^
middle attacks	!_3E5F
might	!V
might change	!E2S5S
migrate	!_
migration	3S5S
migration aborted	!K3S5S
mii	;[<KAB
milliseconds	)U*H,A.A/H1U2I3I5H7=9GBHGIJUNWOJRESFT^WHXJ^JaEbKd:fShI
milliseconds ago	!T
milliseconds at	!W
milliseconds timeout	-K
milliseconds with	)U.H1V7I8KJIKTNKaJfW
min	!>"K#W-W/H3I5E8UBIEVTJ_J
mini	7UkG
minimum	3J5J;E=JAIBICGE^PBQG
minio	!_HHLIS?
minion	!E/T6K7UBVRJiWjW
minion 3	!G/T6K7UBVRJiWjW
minute	!^SJ
minutes	"H#^&I,J-H.I/T3G5J8I9GGJJUK>OJPJRASDWJ_VaKiE
mirror	"@-E1D3C6H8J;HB2KWLBN?QGRUSJTHWJ_Ca[bHcHeWfFiFk<lI
mirror example	!XkF
mirror fatal	-H1HB>ITKZNH_HcKkG
mirror r	STaGeT
misc	!="C#K%H&F)U1U2J4T9DBVCJGGMISFTFZI^FaGbAjWlT
misc channel	!F)YKSkK
misc connection	!I*G,K-Y1U4K5J7J9JTK_YfIhAkV
misc host	!G4W
misc permission	!>"IBZRUSBaJiUj[
misc protocol	-H_HcIhXkUlX
misc py	!E.IIHLFSK
mismatch	#H%C&@'I(j)C*;+D,?-5/=0C1?2I3i4-5@6G7=8H94:G;J<;=B>G?F@AA=B.CFEFFBG@H9I9J@KFL9MTO<P=R4S8T7VZWDXJYDZF[=]F^A_;a<cSeFf<hAi8jAkBlC
mismatch 0	!T
mismatch exception	!H3Y5F
mismatch fingerprint	!H3V5BKX
mismatch for	!I2K3c5=
mismatch in	!3(c.T0K3J7K8B;HI?LCNIOAS@V][DaAcIeK
mismatch is	!BbWcW
mismatch md	3V
mismatched	!D3UPHQX
mismatched private	!GPHQX
miss'	!H3UHT
miss' fingerprint	HT
missing	!f"9%F'I(@)C*B+V,7->.5/40?1:2?366@7?8:9A:I;Z<9=?>KAHB1CGEJFEGBHUIZJIK/LVMJN:O8P2Q3R0S)T6V@XHZG[4]B^S_?a<b;c=dIeEf7gHhFi:jBk:lF
missing argument	!A+X
missing exception	!HLW
missing fastq	!@IaLTSE
missing host	!H3K4T5SHT
missing input	!X
missing on	^WbG
missing or	!U
missing required	!Z
missing sudo	!YRF
mistake	lU
mistake you	!S
mit	!S#K%K&H'K(K*F+H,U.C/70I2H3W6B7B8B9C:K;C<G=K>I@IAGCJEJFGGGHIIIJIK<LFMGOCPGQFR<SCVJWFXJYHZG[J]K^HaEbFdIgHhAjEkA
mit dem	"K,E/H1J3[5UBDNJRITDfHiJ
mit ipaddr	!J"WRGiU
mit sftp	,H/H6KKITY
mjs	!H.I
mjs 11	.K
mk	!Z8I
mk dir	SV
mk parent	!X
mkato	![
mkdir	"9#D%@&>'=(>)F*C+A,:->/40D2D3I4I5D6E7A859>:G;8<:=6?J@EADB:CFEIFDG@H7I1JHLfMHN;P=QAR)SbT3V<W?XGYEZG[:]B^?_=a*cKdIesf9gFhGi9j8k;lG
mkdir '	!b=JSC
mkdir access	!C0JLHOVaGeY
mkdir all	BILcRISJaHeI
mkdir bad	!ILDSYeW
mkdir cannot	!^HGOISA
mkdir dra	!JLFSHeZ
mkdir home	!C.G0T1HOWaSeX
mkdir p	5W;JBTRHjI
mkdir srv	!BLXS]aE
mkdir upload	!:0ZLAOYSX[YeG
mkdir var	!FLT
mkstemp	!80XBJHXLKRJS^aJ
mkstemp home	SV
mktemp	KU
mktemp 1	KU
mkv	!I.SIJLF]T
ml	!E&KBT
mlkem	!Y9F
mlkem 768	!Y9F
mlsd	!Y
mm	!F-V9XRSjT
mm answer	!F-V9XRSjT
mnt	">#J%K&?(E*E+A,>/?0W1D2H3@5F6E9D;??J@DACCWD?EIFIGDHDI?JGKcMJNHOCPEQGRHT=VJWFXJYDZF[B]J^EaabCdJeGgHhHiEkFlJ
mnt backup	BSRJjT
mnt c	!E=JCbDB
mnt lab	8YKKSI
mnt nas	0W
mnt sftp	!9.GIKKULXaF
mnt sshfs'	!:8BKc
mnt usb	!T.GBWSIaV
moba	!F"B7IBIKELKR^S@TUdKiH
moba xterm	!F"B7IBIKELKR^S@TUdKiH
mod	"D,K.F/F0K1E2K3F5F8D<JIDLBMUNERBS@THVG_Ha^bKcJfBgTjJkFlY
mod sftp	!K"G.H/G1G3G5H8EBDIHLEMUNFOSRESE_IfCgTiUkHlZ
mod sftp'	KXfK
mod time	OKSCa_
mode	!G"<&>'D)E+A,:-J.H/C0J1A4B5W6B7@8J9J:H;:>C?I@CA:BIC[DGFIH=I@J@K=LEMDNDOWQ7T4UJXCY=ZY[F^<_Db;cEdDeAf;gkhJiCkIl=
mode 0	VTWT
mode 0644	;E<G=JAGC_PFQJYH
mode 0666	ST
mode 10	gV
mode as	<X=T
mode create	0VLWSX
mode on	!ULJ
mode selected	!HgS
mode yes	!B5SGGREZX
model	-K.U/J7G@UJGNKRGbWdIkJ
model exec	BTRK
model net	!KBUFS
models	-K5SkUlW
modes	!F"J)d+J1D5J8JBYGKKGLKRFSJiJkJ
modes for	!8"K)d+J1E8KBYKIRGSJiJkJ
modification	!D,I.ABIKGLIOJRJTJab
modification time	!D,I.ABIKGLIOJRJTJab
modified	!G3U5JBHLHSKa_
modify	!IaZ
module	!m"T#J&E'J(G+J,G-D.@/B0I1J2;3F6U8I:I;E>HABB>CGEJF@GGHJICKHL=MJOHPTR?S?W?XJ]H^EcIeHfJgTkEl<
module 'paramiko'	!W
module backup	!Y
module job	!H
module loader	!H
module named	!_&K/K<JLG
module not	!^LJ
module ssh	9T
modules	"C#I(H+>,G/J4I6J9I:K>GBICGDKEIHBIUJJMGNWTKVFWEXIZI^GbCeIgIhCjI
modules axios	![
modules esm	!H
modules gulp	QS
modules jsonwebtoken	!Z
modules mongodb	!U
modules pg	!V
modules run	!H
modules ssh	!("H&S(K+A,K4K9I<;=;>IBICIEKFIHFLSMINXSVVIWGZKbHhDl;
modules'	!V
mon	!h"B1IBCbFiG
mon apr	!W
mon jan	"IbI
mon jun	!U
mon mar	!ZBJ
mongo	!i,@B@KGRBTFiBkU
mongo server	!_BEREiJ
mongodb	!YBIRI
mongodb lib	!U
monitor	!X
monitored	!U
more	!J#H'J(I)E+I,F/G0F1I4E5J6C:G;K>KBZGKITJUL9MJOHS6TVUKVEXF[E]GaDeHfGgIlH
more authentication	!:"H&S*J5G;GBVCSHIJIKDQKSGbJcIf@iT
more data	!T
more details	!TIKLI
more info	!EIUQT
more information	"W.I3H5DBDIUKHLIRHSGTH^JbVcJfIiGjJ
more retries	3T
more than	!H"H3G5F9UAJJYQKTZbIfJjI
mori	!X
mosh	!X/UWH
most	(K.H2E3KCJIKQHRJgJ
most recent	.I2FQIgK
mot	!J)U,I-H/G1S8HBHKCQFRZTI_JbHcKfT
mot de	!J)U,I-H/G1S8HBHKCQFRZTI_JbHcKfT
motd	!["GRJ
mount	!Z"6%I&E'K)H*H,>.B/=0E2F5Y6J7=8G9C:I;B=F?KAGCJFHGIHEIHJFMUN?OER]SAT7VHWCXB[H]H^D_=a6b@cGd>eHfAhXiDjCk<lD
mount cifs	!U
mount davfs	!TBHMWRGlI
mount error	!bSKTH
mount grep	SW
mount nfs	!_KGRISKTDdF
mount point	1IKTLJ
mounted	!c0KNHSC
mounting	!X"K&J,E.J/H1Y3F5G8H9GBAKDLIMVNHR=SDTJWU_IbJcXfHiGlH
mounting failed	!TBHMWRGlI
mov	!>"V#X(F,J-K/K3J5JBKKV]V
move	.H/J0EBKKKLCObRISDTJaE
moved	!TLIOYSX
moved to	!W
mover	(V
można	!;"F#J%J&H'I(I)J*J+J-J.G0H1I2J3H4K5G6I7J8G9I:J;H<J=H>K@JCKEJFJGIHJIHJKKGLVMJNJOHPIQHRSTUVJWJXJYKZJ[J]I^I_IaGbJcIdKeJfHgIhJiDjUkHlJ
można połączyć	!E/S0KBHKKLKRUSJTW
mp	KIOUSWaT
mp 4	KIOUSWaT
mput	!EIVLHNIRWTTdV
mqtt	![,J
mqtt server	!Y,J
ms	!_">&@(H)G+E,@-90F1>2G3D6H7X9C;=<G=H@IAFBDF@HIIFJWLGMGNHO@PEQATTVHW?XFYK[G^H_:bGcAgIh?i6jDkVl@
ms connection	!V,JkH
ms couldn't	!H,Z7YBJKJNIRFT:dakb
ms timeout	,J7HTW
msec	-95GBIJTKJNKf[
msg	!:"S#?%G&-'D)?,I/F091@3E5X:D;:>B?J@GA5DCFJGHHIJ]M<NAOBPDQ6RSS]UGW>X5Z4]E^FbYdEeAg@j@kDl:
msg as	2T9SRUiU
msg authentication	!85@9IBWFEGWKIRWSTWKjC
msg channel	1:8IKDLIOKSITJWJ[I_Vb_fX
msg could	/F5J9UIWLFSETJ
msg data	!K_TdT
msg disconnect	!F"Z-E3J5G9IAKBFKINHPIRI_WbJfF
msg ext	!G
msg failed	!"&F,4-T3I5S7I9H;D=GFGGGIIJKKTLJPIQKR<XHbVfSkJ
msg invalid	!IBHiT
msg kex	!?*B+K,J-E2H9JJ_KWNF_GkK
msg kexinit	,J1JJVNEkG
msg missing	!YRF
msg newkeys	!]4J5EJIKJRSjJ
msg no	IULJ
msg self	VS
msg service	-V1T4K5FJDKTNJZK_JiJ
msg sftp	!S"G)S,S/I1TBEKIRU_IbTcTfFi@kH
msg ssh	!D)T,J1V5K6WBFKHRUbUcTfIiW
msg unable	,J/F5JBHRFTX
msg userauth	!U
msg using	5T
mtime	!H"VKJSK^XbScYfH
mtime sec	!D"VKJSK^XbTcYfH
mtu	!F9JJcKFTJ
mule	!DLITSVUiS
mule extension	!GLITSVUiS
multi	GS
multiple	LW[H
multiplexing	!Z,V-I/I5H8JBUKF
must	%G(E)I*I+G,9-A.>/;1G2E3<4F6Z7A8E9D:I<W>A?EASB6DHFTGIHFI>K8L9NBPVR?SDT9VGWD]J^F_EaAbDc@eHf?gIhJi=jFkBlB
must be	"G%J&D,E-G.G/E3B5>7H8K9I<;>C?I@TAVBAESFVIHKALFNKPWRHTDVKWH_KaJbKcIfIiFjJlI
must exist	!H<Y
must not	!U,J/C0I3J5H6^LESHcJfI
mutual	!>%K&F=KCKFbPIRGiHjI
mutual signature	!A&GCKFbPJRIiHjI
mux	8WKV
mux client	8WKV
mv	!WSD
mx	!Y
mx 1	!T
mx example	!V
my	.J/F1B2I8E;IB9FJIJK?LFNBRWSUTFWGXSZT^J_DbWfHiCjUlF
my event	GUZS
my project	!D,VTUkX
my sql	!k,E-J/J3K5G8IAUBDKHTC
myhost	!JMUNIdS
mykey	;B<YBHCbDJ
mykey ppk	<VBK
mysql	!d,FRH
mysql cj	!V,I
mysqld	!W
mz	!G
mz ml	!F
máquina	!B,ZKJTE_TkJ
möglich	!G,I.T3H5J6UBFKHOKRGTEiW
möglicherweise	!@)V1VBITIcSfW
n	!F"H#H%D&8(>*@,V-I/W0D1D2?4D5^7D8H:D;K<I=<>K?CDHECF>G@H=JAL>MFQTT7VCWFXEY8ZH]H^Ja7bVcWeIgYiFk:l@
n 1	!JAUIX
n 8	!E-J;KBGNSRViK
n 9	QX
n a	,U
n but	!IKBbTcZ
n connection	!G/I5HKFNU^U_T
n l	,T5ViT
n nodes	!GBGRV
n nsubsystem	^SbG
n permission	"S<U
n permissions	CT
n return	QT
n s	3V5J9WBT
n this	CW
n warning	3X
n y	!^(IIGKGOISGaI
n'	!@"E/F1J3T;I@JBAK@MUNETUWJ^V_BbFiIlW
n'a	,C-H/E0J9I@VAUKFOHhVjX
n'a pas	,I/G5S@VAUKHTT
n'est	3JbU
na	#K&I'K*I,B-H.C0J1G2K5G6J7H8G9I;E<I=K?JAIBAFJGIIJKBL^NHOFQER?S@TUWKYHZJ[J^I_IaHbGcJfHgKhKjCkFlH
nach	!D(X,C/C3K7TBJKFRHTZ]VgUiK
nagios	,T/J5K=TBUCTKKTV
name	"@%<&.'?(8)2*F+/,?-1.6/e0d1#3>495&6i7>8,9I:;>E?9A<BBC=D?E>F3H0IIJ@K5L=M:N+PFQFRTS8THUEV?X/YDZB]9_%aHc&dAe9f"g8h4iSj<l1
name '	OTVT
name 'sftp	!V/G<T
name a	GT
name and	!AGVRU
name archive	!J
name cannot	/GRYTV
name contains	!E/C0W6XOIRK^I
name could	,K/];H<JLIPWQSSH
name does	!K/T6J?SkJ
name error	!cKJ
name handler	!@/T5WGVLTbKiK
name host	!I3T
name ipaddr	!_=J
name kex	*J2K9W
name lookup	!I/_5JBGKDRITHiJ
name no	;TATQSYV
name of	.IHJOI[I^Xb]
name or	!I"?&F)H*J+I,C-D.H1D3B586Z7E8I9F;F<H=K@GAEB=HDICKBL?NEOFPGQAR]S?TDXIYJ[H^H_IaIbFcIdGfEiWjFkUlK
name resolution	,J/a9JBJOKSITJ
name server	2T9J
name sftp	!J"J,U0G3I5@6Y;J<IBGITKFLKNIQJRDTJk@
name string	!H
name to	!I/X
name too	!C0S;a<J@KA;YI
name user	!X
name web	!W
named	!j&E,H/A5H9J<BBHIILBRHTEfIiJ
names	!I0_3JLJ
namespace	!X
napalm	!D8S^S
napalm base	!E^S
nas	!K"7#I%E&8'J(X)C*C+B-[4H5G6@7Z9<:J=B?I@CACB;CGEHF?G@I<JDL3MENFO>P>Q;TSVEW>XCYFZE[B]G^B_<d?eIfIgGjTk:l@
nas 01	![
nas 2	!T,G7Y
nas 22	!G,X2V8HKDRXTViJ
nas backup	.C8WLJSC
nas example	(T,E8IkJ
nas failed	!J<U
nas lan	3TRIjS
nas local	!G,U/J7VRJSYTJ
nasty	3V
native	!e*G-?/H1K2H3J5D6B8H9B;G=JAHB=KALENEPFSI_IfH
native method	-D6C7SKJLGTZ
natizyskunk	.S;U?Z@EAKQF
natizyskunk sftp	.S;U?Z@EAKQF
nb	;V
nb 3	;V
nc	"H&H*[,8-<.K/F2B6K7G8I9FBGKDMKTAWl^J_AbGdIfHk=lI
nc not	WV
nc x	!ITIWXXTkI
ncat	,c-FWBXV_K
ncat proxy	,c-HW>XV
ncbi	,W/K1WKGTIfU
nchannels	)T1S
nchannels 1	)T1S
ne	!B"H%I&H(I*E+I,?-B.J/A0V1K2E3Z7D8K9?;G<H>I@JAJB?CJEJGIHHJKKDLHNHOFPHRESJTXWJXKYKaJbGdIfKhCiIjGkElG
ne correspond	!D3^5BTB
ne peut	5TTJ
need	"I*I,D-H.I1b2J3D7K8H9C;C<J>GAIIFJINWOTQERBSVT?^UaFcJfHkC
need cwd	!=1bIIkG
need to	,I3E>GKKOUSXTI^V
needed	5H9HJZKFPVTH
needs	!T5S
needs to	!I5V
negada	SU[K
negato	LDSV^KaK
nego	9T
nego fail	9T
negotiate	!."B&G)H*c,A-K.F/A1?2b38597E8B9d;@<J=I@HAFB=EJFSGFHIIHJHK?LGNIOIPIQDRASDT?WJYJ[J^JaJbDcYdJf[hGiDjJ
negotiate '	_SkU
negotiate a	!I*[2U9W
negotiate key	9X
negotiate proposals	!D*S2]3F5H9a
negotiate with	!D*Y2X5GBK
negotiated	!V
negotiating	kV
negotiating protocol	!X-GNJkTlS
negotiation	!D"K#K%B&=(H)T*j+D,7.>/60G2l3U4F6I7A8=9f;9<A=H?G@AA7B3CKF8G<HDICJDL@MJN2OAP;Q5R.S>T?UJVJW;XCYDZH[G]K^B_/aFb;cWdDeKh>i:jCk>
negotiation error	!?*W-G/I2T3H5G9XKK
negotiation fail	!E"J*i,G-E.K/H2j3G5G7H8I9hAFB@FCGIIKKCNIOKPJQIR@SJTDWI_DcJfGiE
negotiation failed	!J&H,F-U.H/G1G3_8K9W;E<IAHBFK8LJNGPJQERCSHTFWJ_JbKf>iI
neither	!E/T@TAS
neither pub	!G@TAS
nest	!KfT
nested	!;"G&J.I/?0F2K3A5Z7H9G<I=JBdHGIHPHVJWI[DaEbHcJeZfBiJkJ
nested asn	!I@T
nested exception	!D"J-F.@/D0J3F5];GAJBeHINJWK[EaHbIfE
nested io	!@5I8UBFLT
net	"<#7':(G)H+,,T/_0F3@495F6V:8<B>5@@BIC=D;E@FHGHHCIEOBP7RAU>V<Y?_JbHe8g5iFjD
net '	@USJ
net 1555	TG
net 2022	!J,U/J
net 22	!T
net abstractions	!>,T8HJENTTT
net backup	!JIFLVSJ
net base	"Y-D1K8UKJNY_FkS
net client	!IFU
net closed	!I"F)U-H1Y8GBIKGREbTfU
net common	!!#J%F&A)J+J,?2A4J6H7B<5=:>IBBCIEJFGHGIAJJMHNISUT=VKdEjAkAlE
net connect	!H,d-?/;5J7X8I9IBCKBNBQJRBWF_@dWiJ
net connection	!W,JBGGTKJTI
net dns	!K/T
net err	!W
net http	!Z,>MV
net ipaddr	3UbT
net java	!I6D7TdU
net js	-T_U
net no	7STYkF
net packages	!HRTiT
net plain	TV
net port	7J
net private	!?=UQE
net schmizz	!7"E%F(H/I0D4J6E7B<>=A@@ABCIEKFIGHIAKUMFO?PBRGTJXGZAdDfEiJlG
net scp	!B/J5JLX^]
net security	5T9J
net session	-U.J1B3H7GBIGJK>N]SGT[WKdIfJiG
net sftp	&B(B+I-E/@0S1T3D5B6@8U9B;DAFB:FGGBKJMIOSPEQ=RJSST5VBWBXHZH[T^>_Ab;cWeKfTgJhCjEkIl>
net socket	*J,G/H2H5J9SBHJWNURHkU
net sockets	!H"I&J*J.J/_1I3J5H6UBJGKLHNARISG^JfKiKkH
net socks	!JdT
net ssh	!G#I(J)=*[+@,K.F0J1H2T3C5<6T7X:K<I>I?GAZCDEHMCOJP<QCR@S;TYVIX?YH^BaJb;dYf;hTjIkSl<
net ssl	!V
net subsystem	-H
net unknown	,>-G/c3H5>6X7?8I;KAHBIKBNHQKRHT7WI_KdJkF
net use	,J/V5JBZRWiK
net version	LU
net'	!IbTjT
netmiko	!A-I7Z8J;KGVKDQKdV
netmiko authentication	!IGWjS
netmiko exceptions	!D7SGVTTkU
netmiko timeout	!H,T7UTUkU
netty	!c,J-I1JKBTJ_IfI
netty channel	!c,J-I1JKBTJ_IfI
network	!:"I#B%A&1'D(A*=+;,T/W0>223%4A536I7e:A;<<6==>F?@@JAHB@CADHE?FEG=IZKZL4MAO8P6QHRGS0TWUDV>WYX^Y>ZB[=]@^,a<b-c5eBf)gBh7i@j2l)
network adapter	!UTK
network connection	!?)U+I,0-X.I/61T2K3J5F789TGIJJNVT7WGXF^A_VbBdEfBhHi<jJ
network connectivity	!U,U/K7VRJTGkW
network error	!'"6&@(I)7*E+I,[-5.;1-2C3A586J7Z97;E<C?J@JAGB2FKGJIDKWLEMJN+OJPHQGR*SGT^VJW[XVYK^F_'bBcDdSfAhJi>jJl:
network getaddresses	/W
network is	!E"F,0->1H5H6G7b8H9HBDIfNDRGT,WIXV_?d:iK
network issue	TV
network may	!?9SBHRH
network name	/GRYTV
network request	!W
network service	!H/X
network settings	!JBINVRGTWkU
netzwerk	7VBKTU
netzwerkfehler	!?,I/S3K5K6H8KKVRJTV
neutral	1SLV
neutral public	1SLV
never	3G5VBFJSRK
never used	!Y
new	#?%<&?'E(>)W+H-H.@/U1T6G7J849>:C;@<B=I>V?aB:C8DBF/H:I?J<K2M=PHQFSTTAUEV3W9X@ZC[T]Aa5cTg?h6j7k'l9
new 3	!HeU
new client	!F"J,H.J/F1TKIRJSIbTc^fZ
new connection	!I"K-F/UTTkJlK
new error	!W,I/C1J5I7GRGTEYV
new fastq	!@OISfaK
new fastq'	!GSY
new file	!VOTSG
new format	;A<A=G>^AGPJQIY@
new fs	!B)Z+H-W.J1V2I3T4I6J;6<3?D@EA?H@JGNSOJPEQJVCYG[J_JaIkD
new host	3I5S
new hostkey	-I5JHKNJYUbUfJ
new instance	!G<TASQT
new key	/S3H6TES
new keys	!b9IFJiJ
new or	HH
new session	BJbS
new sftp	!7"=)F.I/Z0J1;2V3X5D6I8A9W;GAKB>K=LDOGRUSBTEZH_KcGdKf@iW
new ssh	!^/J2H3T9FBJKH
new'	!B;JISLJfI
newer	!I;G@HASFV
newer client	FV
newkeys	!b*K4J5EJHKHRSiJjJ
newkeys received	![4J5EJIKKRTjJ
newkeys sent	5H
newline	!DKHLKNHSJb[fElK
next	&:)I+J/C1B2J3D4I9EAHBYIGJGK>LCTIgUiV
next auth	!H&BBVFYQFRT
next authentication	!V"K*K1J4K5Ij;
next client	BWGHiXjS
next key	!HQV
nextcloud	3U
nexus	!ZTI
nfs	!c8IKCRGSGTDdF
nfs access	![
nfs connection	!YKHTDdF
nfs server	!Z
ng	!H2K9VjT
nginx	!g"G&K+I,J-I/C3J5H7I;JBEIDKGL=QFRDSWWH[H^I_HaJbIcJfGiI
nginx conf	LJSS
nginx date	!W
nginx emerg	![
nginx service	!Z
ngs	!F"T'T1I<VBILH
ni	!Y5KfK
ni accelerated	!W
ni fi	!T"J
nicht	!>"'#8%8&3'6(3*;+6,F-7.A/V2=3V488#9A:8;U<[>7?9@BA3CGD;E8F7G4IZJ7K!L_M8N-OEP4Q=R=SIU<V8W3X0Y3Z7[3]5^D_6a(b0c,d8e7g4h5k/l4
nicht gefunden	"D%K&G(I)B*F+G,=-F.?0B1=2H3<5;6D7B8F9E;6<a=D>J@HAIB<CHDJEJFJGJHGIaJIK@LSMKNGO=PGQCR@S:T9WIXIYGZJ[G]J_CaFbBcGdJf:gJhHiCjHkHlG
nicht hergestellt	!F/I7ZTZ
nicht mit	!?)U,E/J1U3]5?BGTGfU
nicht möglich	!G,I.T3H5J6UBFKHOKRGTEiW
nicht verfügbar	7J
nie	!;"F#I%I&C'I(I)J*J+J-J.F0H1I2J3H4K5G6I7J8G9I:J;H<J=H>K?K@JCJEJFFGBHJIHJJKGLVMJNIOHPIQGRUTUVJWJXIYKZI[J]I^I_IaGbJcIdJeJfHgIhJi?jTkHlJ
nie można	!;"F#J%J&H'I(I)J*J+J-J.G0H1I2J3H4K5G6I7J8G9I:J;H<J=H>K@JCKEJFJGIHJIHJKKGLVMJNJOHPIQHRSTUVJWJXJYKZJ[J]I^I_IaGbJcIdKeJfHgIhJiDjUkHlJ
niet	!;*J,G-J.I0K1J3K5G7U8GBUGJKCLJNHR[TU^K_HbJcJfIkIlK
nifi	!F,W.H/GBUKFRH
nifi processor	!G,X/JBJKKiU
nifi processors	BWLSRHTI
nig	,IdWkI
nig ac	,IdWkI
nightly	!F,X-T/W1E5J7U8KBDK?T[fI
nil	"W)X,V-H/E1V2E3T4H5X9H<C=KAXB<GUHKLHNEQSRESHTWbIcFfEiGkG
nio	"H)I*J-Y.E/X1A3B6V8=9E;B=]@KAJBBHFJJK:LCNBOFRCSJYH[K_HaHf?iH
nio 2	-^1I5K8HKBQTfG
nio channels	,I-J/Z8JKJTI
nio file	6V7T;J=]LFOHPIYKaJ
nio socket	dS
nistp	*B-G/J2[3S8K9UAVBKJILIMHNIPKTH_HkIlK
nistp 256	*D-I2]3T9TLKNJTI_JkI
nistp 384	!?5S9V
nistp 521	-K9SAWJHKI
nkex	-K/JBUWV
nkex exchange	-K/JBUWV
nl	!V
nmap	!h9?
nmap scan	!b9@
nmssh	!7"Z*S-X/K1K2U8Y9Y;B<BAXBKKSNJQVRJWI_GdTiUjK
nmssh password	!@"[8]BCKYRKiX
nn	!Z
nnqs	!V
nnqs tt	!V
no	"9#8%9&a'((/)!*e+G,F-&0!1J2g344"6K8/9a:-<]=2>G?F@JAABCC5D4E+G@IXJ>KDLYM"N'O<Q+RESBTAU.WEX,YJ[:]C^2_!a,b8c;dGe8f5g7hBiKjFkElF
no acceptable	!@&F*[,H-H.J/K2X3G5C7J9U;IFEGJKANEPJRETI_JbJfFhJiKjIkI
no address	5J6EBKkV
no agent	%I&V
no algorithms	!H2X9VSI
no argument	!D+V
no attribute	!a&KKK
no auth	!@"H&],J9JB^KKPJRFiIja
no authentication	!Y"B%H*F3I5@9F;<<_@KAIBGF=G9K<LHP^QJYHZ;hCi@j7
no cache	!E3UTT
no callback	!=&[<]BTWIiK
no class	!]*K5K
no common	"J&H-K.G/I1J2_3G5<9[;D<GAIBBFWGFJJK<LGPIQKRCSHTHWIYKZHfIhJiJ
no compatible	!7*^3F5D9Z;K<K
no connection	!J,XBJGT
no credentials	!W
no ed	!E3:4@5XHV
no encryption	*X2E9DKFTKlU
no entry	5V
no errors	!k,K/I3F5=6JKELHTK
no está	&T=K>TPSiI
no existe	!H,G7W<TTHdK
no existing	!C&H*G,G-S1I3J5A8J9@;F<I@JBGFKJZKTPGRETHfAh_iGjX
no file	.I/I5K;FBKI]KJLGSIVJYI
no files	!B+C1K2J6H9I<JBJI_JJKILG
no fingerprint	3?5ZRH
no guarantee	!B3D5VQT
no host	!^2J3@BJQI
no hostkey	!5"G&F*B+K,C-I.G/B1F2b3@5e6I7G8I9?;E<EBDFKGIHIIGK?LEPHRASJTDVJYJbJcKfBhIiJkF
no hostname	![&H7J<HIIKHLJRJTH
no hosts	BVRUiT
no identities	!5%^&V/J<XiI
no kex	!@*F/I2C9^KG
no key	!H"I%I)J*3+I,J/C1H2/375J:J;i<C=A>A?Z@eB4CGF9GEH=IFKEL=NJP3QXR;VGYiZC^HfIiBj>kI
no longer	*G,K.K2E5IBJF_
no match	&J2Y3F5H7URJTI
no matching	!;"E%H*g+J,A->.D/?1C2^3>4G5;6H7B8I9[;@<E@HAHF?GHHHJGK;LCN?PGQJR<SET@WHYJZJ_BbIcFdEfEhJi>k?lI
no module	!_&K/K<JLG
no more	!;*J.J5E8J9K;FBUHIJIKDSGbIcIf?iTjT
no mutual	!A&GCKFbPJRIiHjI
no new	HH
no o	!@=UIU
no output	!>"U&F,V.J5UBVKISKTUbTfJhK
no package	!]
no passphrase	!X&J2F5I9K;7<D>J@BA:EGFBP[YFjJ
no password	!9&_5C;H<bB>P[Q@R;YHiDjJ
no pg	!]
no provider	!E5?9I;S<I@TAWKJQF
no pubkey	!Y
no public	!Z;KBFFI
no reply	!>,X7W9JJ_KGTU
no response	!>&V*J,J-I.D/F1W2I3F5B7I8V9C;G<KBGKcL<NGOJR=SHT<VH^E_KbJc;hJiGlF
no route	"F&G*E,.-C.D/11@2C3C5=7j8J9?;K<HB<GKHIIFK:LENEPIRASHXI_FbJcJd[fIiGkHlJ
no rsa	3K5Y
no se	!?">#H%I(F*A+F,X-@.7/]0I1=2@3E598>9>:K;K=V>H?U@FAFBDCIEKFBG@HGI?JIK2LJNGOXQETTVDXDYEZE]G^D_GaHb>c@dIeIfAgIhEiFjBk@
no secret	!_
no servidor	"H/G3K5K7ILVRCSTTD
no space	&K(J*I,I.b/I1K5J7I8JBJIEKCL@OISATJaJ
no specific	aU
no ssh	!>%I&c*E,K2F7J9D;E<EBIFIPITF
no start	!K/K;V@IA^PUYT
no such	!J">#F%G'C(>);*>+3,.-?.!0929354J5I6T708592:G;A<T=7>:?>@<A4B8CBDAEHF>G?IWJ@K)LgMFN?O9Q3R/SET,UHVbXEY9Z?[9]:^?_BaHbEc>d;e@hCj;l=
no suitable	!<"J&H,K9H;G<JFJGWIKKELIRVZTcThJjJ
no supported	!3#V)G,H-C.G/E1@3C4J5E7F:T;W<T=T@IGWHJIHJJKBLCN@RTSHVIWJZW_KbFcEdHfFhGkDlI
no sync	!S
no trusted	!C.J2G3V5]KIRJ
no user	+THI
no usernames	!GBSjW
no valid	!T&I5I9KBKRGXSiIkZ
no version	!C,X-VNU_W
no yes	5DBURUiS
noauth	!X&KBGGKRIWI
noauth authentication	!X&KBGGKRIWI
noble	!U
node	!E#@'G(A+A0G3D4E9B:F>D?JASC=DGGJH=JEMANUUKV?WDX?ZB]F^;_JaEb9cGdHeCfSgDh<kI
node 1	BJYT
node 12	!G&V<XPWREiS
node 17	!K"W-UBIKJ
node 3	!JBVRTSI_WiT
node 5	!F-XLXSW_FfX
node 7	!>"J&I-G5G8X9J@WBVFKKSR_TW_EfJiDjCkK
node app	!?"K&H@WBXPVRZiI
node dns	!H/T6S
node events	8J
node fs	!C.J<T=Y[T
node internal	&J+K0J2KBGKTOFQTRHS=[DiIlK
node js	!J
node modules	"E#J(I+@,H/K4I5I6J9G<8=7>HBGCHEIHDJKMGNWVGWEXIZI^HbFeIgJhCjK
node net	/E6J7TKSNI_I
node type	RJ
nodelay	!I5U
nodename	/W6UTJdVkG
nodename nor	/W6UTJdVkG
nodes	&K5JBDRUWKiG
nodes base	!GBGRV
nodev	SW
nodev relatime	SW
nologin	"_(K+A.H/F0D5H6G;H@GAHBFEGGHHKIILIMIPJQER@SKWFYH]K^J_TbGcDfKgFiClH
nom	!D"F(H-I.G/a0V3K5J6H9I<JBFKEOBQHSBTCXJ]J_GaGbIcJiHkJ
nom ou	!I/Z
nombre	!<&I(V,B.J/W5I6B7F9J<GBIGIKGLIOVRHSUTA[WgWiXlJ
nombre de	!D,G/W6HRKTFiX
nome	,G/^6JKJTJkJ
nome o	!J,I/Z6K
non	!F#G%E&='F(B)@*@+E,<-8.2/>172A3T4E5E6@899::C=C?F@AAABICADFEBF@GXHUJAK8MGN=P<Q>SEUIVDW@XCY@ZE[[]C_6dVeFgBk;
non accordée	!^BJOJS@
non fast	!U
non interactive	!F&K.K3H9J;KBFG[HJPERHSJ[JbTfF
non regular	[T
non riuscita	!ABGGIR]TBjU
non zero	,K/T1KBSSJ^T
non è	3J<WRKTKlV
noname	!J/Y5F
none	!G"W%B'D)A*8-+.4/;0C1/233G5I6I879<<I=F>@??@JAIBXDEEJHKITKALxMDNEO;QIRSS?T<UGV=WEYBZX[-]<^A_3a;bAe@fIg?l@
none a	IDLaSE
none after	!T
none any	!X
none at	!D-E6VKKRI_F
none delay	!V
none no	!,"5#E&^*J1@3I5B9H;Z<[B0F0GWHGL_NJRITHVJZ[i*jJk>
none o	!D+S
none of	!:"X3C5IB^FJKAQDSKZTcJiGjV
none password	"f&2;A</AJBJF;GSP=R^Z1i]j;
none publickey	!F"8#U&;5T;:<#AGBdFeP<R@TTZ9iYj^
none to	!JIUVI
none txt	!@<JIULXSK
none unable	!?,T-K/I5K7UBKTKXSkX
none'	<H@UI?LZSF
nonexistent	!3"A-U1H8AH^KILHPJQIRGSFcJi]
nonexistent pipe	!A+U-V.F8IBVLKSHTS
nonexistent ssh	!D5HHZ
nonexistent user	!H"E8JBIRJi^
nonzero	KKWU
nonzero exit	KKWU
nor	!C,K/V3H5C6T<KBHSKTIWJdVkG
nor priv	!G@TAS
nor servname	/W6UTJdVkG
normal	!^BFRH
northeast	/JbS
northeast 1	/KbS
nosuid	SW
nosuid nodev	SW
not	!D#I&V)K+=,I-:.2/W2D3J4<7=9H;H>8?>BJC?D;EAG1HHISJ=LZMFO=P@QCRHTJVIYA[F^W_HbFcHd8eJg@h!iFjDkHl>
not a	!="=%F&8'K(>)J*G+H,C-F.C/D0<1H2D384J576I7G8G9I:F;X<1=0>T@]AZB7DIEAF>GKHDK4LYNBO?PDQIRASDT?UEVIWHZH[Y^?_Ia@f@gHiDjAkC
not able	.S
not accept	!<2V3@5K7T9FFTGTKKNKRVfJkS
not accepted	!;&J'U)J*D,C-C0I1F3W7K9A;H<K@KAIBTEXGTKDLJNHOIPHTC^H_IbVfDiXjJ
not accessible	!7"C&>)J,I.J/K1V3G8F;X<X=XEIFGI<KELIPFQJRES[THVKWI^J_FaIbJfGiFj?k?
not active	,I-B3J5J8V9IK]NCQK_IfC
not add	!A%]&E<I?T
not allow	!@"GPURYfHiKjT
not allowed	!C"_#G%E&='[(A)D*E+D,<-B.=/<0X1:394H536@7D8@9?:A;;<;=7>J?I@AA=B5CCDIF5GDHDI<JHK4L1MTN;P=QBT<UFVEWAX@YCZ<[?]@_]a;cAdJeYf=gHhDiAk9lB
not an	!H,F3K5FBJKJNaTGfHlG
not answer	,S5J7^BHGSRITXWHkY
not apply	!W5G
not authenticate	!W"C%J,C-H.K/B1F5G9J@HAVBTFTKILGPERJSCTBWEYFfFjT
not authorised	![,E
not authorized	!U5GBTSH
not available	!T"Y%@&S*K-J.G/D1@5@7E8B9J;E<G=IACKBLFNFPHQJSEWKYK^H_FaIbTcJeJfBjHkJ
not be	#D%;&5'I(C*?+I0=1F2B4I5H608F9E;I<;=G@KCCEHF8G>H;I?JGLUMFNGO[P<R7TDUGVUWKX9ZF[:]C^?aIeWgFhJi8l@
not been	!C"J,V3:4I5a7W9U<VBHKJTViF
not cached	385[QS
not chdir	!<&K1c<FHHL<SJb]kJ
not communicating	!=1J3E5C7IBKJVK]bJ
not compile	!a
not complete	,U/V5FTU
not configured	!?3C5]8WRWTG
not connect	!9#K%E&I)Y*D+F-].@/B1V314K6-:I;G=DCIHAIBJVKUL4NSOGS<TWVIX-ZK[H^IaDbCdHj-kK
not connected	!5"G&F)F*=.D/F0G1=2G3C5@8a9@;G<K@KAHBAIIKeL=N6OFPHQJS<TTWUXI[I^F_CaIbHcBdGfEiDlY
not contain	!<"H*I,H-U.J/@0F1G3>5D6^8G9C;W<D=JBIFFIJK?LBPGRESGTFWKYZ^G_SaIbIcFfBiIkU
not correct	3TPIQTRJiK
not create	!X&J,G.@/A1F;I<KBBHZIIOHRDSVTDVJWG[Da>bJfI
not currently	!Y3I
not decrypt	!I;BPBQY
not defined	!cIKKELHSH
not enabled	,I.G/J0J1H3G5BBFK@LH]IbGf^iG
not enough	!C.aLK
not equal	!A(W3^5HKISK
not establish	!A&F1?2J3F6J8J9@;J<JB[LJRJSGXJcWfDkS
not established	!<"K,X-D5G7_8>BFK7RIT_Xe_FdffJkU
not execute	fK
not exist	!K#I%F&B'H(4)E*E+C,=-9.E/U043,4H5H6W7B8?9?:A;0<_>I?C@9A;B8C@DIEGF4GGHEI^JJK:L_MJN3O;P<Q8R0SIT<UKWCXEY9ZI[=]=^H_;a3bHdGf;gHhIi8j@k<lI
not fetch	&I5V<JSITJjS
not find	!U"G%H&S)J*H,?-G.H/Z1B2H3H5;6:7I:J;C<V=G@HAGB:FIHCIWKENGQKR>S8T?VHWEXH[J_HaJbGcKfAiDjIkElI
not finish	!HLUSVTJ^V
not finished	!9*Y-S.U2V9TKCOS
not found	"0#F%D&V'@(8)?*V+7,H-2.//D081-2=4K668*9.:U;=<_=K>7??@8A0B<C8DCEBF2GGIYJBK#LUMBN:O=PBQ=R!S?T7UDVSWZX7Y0ZH[B]=^__,a8c,d@e?fTh?iDjXkWl9
not get	%D&V,K-J/I5HKGTG
not have	!W"H(K-K/G0H3D5D:I;J<IIIKJL?OTRFaDfIgT
not implemented	!EA[NS
not in	!I"@%H&D'V(F*I.I/B0F1K314E8J9I<F=C>T?J@?A;BFCJEEF]GGH=IGKCLBOJPDQAS>VKY?Z[^J_JaJfJhJi4
not install	!U
not known	!J%K&D)H*G+H,C-B.I/X0F1A2G5W6^7B8H9C:K;F=J@GAEB5FIGFIGK?LBN=OJPIQIR0S@TAXEYJ^F_FaJbDcFf?hKjCkUlE
not known'	!D/[6H
not listed	!F
not load	&K/J1J3J=@>DABBJCGLIPW
not log	.J5J>YLKRZTJjU
not login	!<"Y,]3I5H6K8KBUKILKcGfT
not look	!U
not match	"C%G&D(_*V+J,E-F.C/60>1C3m4F5H6E7H8F9T:I;U<9=<>I?IA5B6C?EIF?GKH@JJK=L2N<ODPFQXR7S7TCVGWHYHZJ[F^D_Da=bFc@f9gJi@jEkH
not ok	!72X3T4U5THU
not open	!B%I&[-E.U/@1J3I6I7W;B=C@JAGFKHBIBKCLTNJOGPFQHRCS[TGWXYJ[?_BaHbDdIfKiHlJ
not opened	!<)a,B/J1_5F7JAEBHLIPJQJRCSITDWA^D_WbCcSfaiK
not parse	!G5J;VBIMVPWQHfI
not permitted	!;#S%A&B'E(B)H*D+V,>-F.9/@0A1A2H3B5<6F7F8@9D;E<E>J@FABB>CCDHEJFCI;JJK7L5NBPEQET<VEWDYF[@^A_TadbTcGe^fBgIiHjKkFlF
not possible	!C3ILT]Y^J
not present	"]3B;XAGHCYI^Tb[cK
not properly	!I,F7UBJKGQSTSbKdY
not provide	"H3J:SBJLGRISKfX
not provided	![-K/H5I9ZBENBREWI
not reach	!D,X/H5I6I7WBHKJRIT[iJk]
not read	!K#I%J(G)E*E.B0H1E2I8?98:T;Y?J@SGIIHK8MIOFPJQ4RHVG[H]J^EaAb:c;eGf6jSlI
not receive	1B5IBKNJTKcXfE
not recognized	KK^W
not recoverable	!T.JLT
not resolve	!D":%F&>)B*E+C,B->.=/_0K182F3:4J516Z7B8C9C:F<H@IAJB=FHGJHBIDKGMJNCOHPIQER5S7T;VJXc[D_@aBb>cBf7hJi?j>kYlG
not responding	!I"G*J,>.J/G1@3F5D6F7=8e9KBDJXKZLGRDSJT:^JbIcKdIfKiGlF
not running	!H"H&d,E.J/K1K3E5GIIKELARHSBTAWJXK[J^H_KaGbJfDkH
not secure	5T
not send	-H8F;TBGGEKGNWfIkI
not set	!V"K%a&D/I1H3E;JKGLFRDSGTK^KaUbHcKfKiG
not settle	!A*X2X5I9UFKKJTGfJ
not sign	!?"T%^&?FKRUiT
not specified	!:%J&S,K-U3HBHIHLKR]SKTJ[KaJiJ
not start	!G&J,X1G7WfW
not support	/H3D9[LKNJRGaZfG
not supported	"1#G&0(E)G+J,K-G.A/G1<374I527B8<9J:G;)>E@SAbB?CADHECGCHFI@JEK-L9MJNTOAP_Q0R@S8T4UKVIWBXBY8[B]F^5_8aSbBc4dIeCf2gIhGi/j=
not the	3V5G;FAH]V^K
not transfer	AVBUTH
not transferred	(T
not translate	!W/J6J
not trust	QT
not trusted	*J,J3U4=5[9JKDNHRJfJ
not upload	!B-E/JKVS__SaIkS
not using	!G9EUa
not valid	!J"J&I0^5AB@KDLHNKPGQURFSKTF^IiT
not validate	4V5[8J;JBFKCREfK
not verifiable	!B2F3Z4WBGKGTJ
not verified	3K5WjW
not verify	2F3T5YBEKJQHTJ
not write	1JBHRHSeTJa@
not yet	!a3E5E
not zero	!Y
note	3J8TJW
notes	"K&K.K/J0X5G:^BDIHKILSRJTJiHj_
nothing	/F1I3I5J7H8J9GBFIaKBLANGRTSB_VfJkIlJ
nothing to	,J9KIaLASBTJ
notice	(D+C,H/J0D3G4J<@>EB4FFHJJJRESTTHWHXK]I^E_XaIbBcZdXeKgJhGi7jCl=
notice can't	!EVV
notice cannot	!D6U9KKKNJ_KdU
notice config	,J-U<FLJfJiHjJ
notice connection	!A"J)G*S,J/G1B2W7KKUcSfFlJ
notice expected	!E-K/J1S9INJ_Jc[f]
notice failed	!G,K1T3H7JTGcXdW
notice no	2C9T
notice sftp	!W/J5KIDKELVOKSY[K_J
notice sshd	!F_ZkI
notify	!Z@JBJQVRH
notify error	!ZRH
nov	-J_T
now	!W"Y)D*S,C.E/H1?2U4F5=8E;HAKBFIKKANFRKTHUVZI^H_DbIcHfFiIjIkA
now decrypt	UW
now it	KIRS
now try	!V
npm	!t+H,B-K.H/C1K6J7F8J9G<HFKGKKDLDNIRCS@TSXDiDkDlK
npm ci	IS
npm err	!g,J/I7K<KIJLISGTVXEkI
npm error	!X
npm run	IT
npm warn	!aRK
npmjs	!a/D6H
npp	!:"I&I,I.I/C3Z;J<JAJKHLINFQFRcSITGbJfHlB
npp ftp	!:"I&I,I.I/C3Z;J<JAJKHLINFQFRcSITGbJfHlB
npqrv	!T
npqrv b	!T
nr	!U
ns	!Z
nscp	1ISY^EbWfV
nscp connection	1ISY^EbWfV
nsubsystem	^SbG
nsubsystem request	^SbG
nsurl	/T5J
nsurl error	/T5J
nt	!a*I.@0H3I5H8I9H;D@IAKBECEDZIGL@OEQJR@SAWIYJ[EaFcKfFiDjJ
nt authority	!BBJCGDZ
nt node	!GLK
nt status	!h,H.D/G0K7KBJKHLIOHRESFWJ[HaHiJ
nte	5I;IHWTK
nte 5	5I;IHWTK
nubuntu	"S
nubuntu ipaddr	"S
null	!e"C%J(G)K,;-A.?/80I1T3=5;6K?J@DA<BJCHFGGFHFJJKJMTN@PTQ>RFTFYCZJ[H^G_BaCbHhIkE
null on	!I1WKSfH
null or	PV
null pointer	!Y
null resource	!U#T;VBFKIRIiVjE
num	!A"A%E&-'9)B+6,C-I/>1!283E455*6B74:@<+>=?;@DA@CBDGEBF@H=IHJHL?NbP@QWS9TEU?W,X3Y<Z1[D]Y^;_!aVcsd<f6g_h9i=j9k7l/
num 10	jU
num 4	=T
num 9	!F.SKVNXcI
num b	!?,KKIca
num blocks	5JJHKG
num bytes	"F(G,G-F/K3K5F7J8>;HB:KTLGNHRBT@]VbBcUfGgUiG
num date	!5BXGJNJRXVSaV
num error	-I0VMWNH
num exceeds	!J.IKHNHc]
num from	!]BJjH
num milliseconds	!UK=TS
num ms	!A-J7J8UBHGUNIfGhI
num num	!H"I(S*F+H,I-E.D3E5G7H8T9IAKNDOHPEQVSHTDVD_KfBgZhGiJ
num received	!X.WHTSDbJcGfH
num ssh	!A3G9bFJ
num too	KJNEcX
num unable	TX
num username	!U
num was	!F.JKF]Z
num バイ	cT
number	"?#K%F&@(G)K*D-A.9/@0I1D2G3=5;6E8C9A;D<F=I@JAHBKCIFGGFHJIEJKK6L>MUNAPHR8SJXIZI[E]I^G_VaDbXc^dJfEgIhXjDkClG
number of	"E+K,T.C/K3D5@8I;I<JAJGJKGRESJ_XaIbAcIhYjI
nur	!B3H5H6T;HBCRZ
nxdomain	!A&H(K,D-I.I/d3K5J7B8H9F;IBFKENJQKRFSITAWJfKkJ
nz	!H3SYU
nza	*K,J/J2I5D9J;T@IAEBHHWJKNJQISITGYSiJlJ
nza c	*K,J/J2I5F9J;T@JAEBIHWJKNJQISITGYTiJlJ
não	!F"B#G%G'V(>)C*A+F,6-70@1:2A3T4G889;:F?F@DAEB;CDDEEDFDG=HFI8JFK1LTMGNCO:RVSIUIVCWDXAYEZE]B_;bXc>dHeEf<gBhAiKj?lA
não foi	!F(I*J,F-E/?0J1H2K3T5U6G8F9G=G@KAJBHCJEKFJGHIHKBLDOFPTXKYK[D]I^I_IaTbFcJfHgIhJjDkHlK
não é	!C/U=UIJLKSG[V
o	"S#@%G&?'D(7*;,E-[.D072G4H5H6F9.:A;I>;?D@DABCKD>EFFDGAH4IHL;N;OFP@QTR7S;UCV=YBZS[5]>^X_GeAg;i;j;kDl9
o 0	QX
o 1	5S
o a	.GBCCTKGMUOSTFfKkK
o arquivo	.K/J=TRGTIaX
o batch	!IGGREZX
o check	!W
o control	!A,V/XBUIS
o error	!Y
o identity	!H
o port	!J,YNJWS_JkJ
o proxy	!HTJWUXU
o reconnect	!W
o s	!U
o server	!E-V3Y5J
o servidor	!H,F-Y.H/D3C5I7H8VBGK^OGQGSGT;_WaGbTfJiIkI
o servizio	!J,I/Z6K
o ssh	!Z
o strict	!C+T5K=TBJIT
o timeout	!I"J&K,D/B3H5J6J8E9IBVJXK?RJSJT[W?XA^FdWhJ
o user	!E=UITWU
object	!Z"E*A+K-D.J/91E2G6E7F8D;C=W?H@DAYBGGJI;K7L0NBO@SJTHVVWGYF^G_GaBbEcCfAjBlK
object anonymous	!WSJ
object at	3V5K
object has	!Z5T
object name	!X0TLJSJ
object not	!D<SLIVY
object open	!C<T=[SI
object operation	!ZSJ
object read	!I=U
objects	!U.T3J8JBJSW
objects 100	!U
objects 9	SS
obtain	"J-K.D/E1E8D;D<TFSKDLDOJPJSBTTVTaKfJiT
obtain pooled	!F,S3U8IRWTT
obtenir	.UST
obtenir de	!I.U0TST
oca	!U
occur	!T[U
occur within	!]
occurred	":%J(G*I+W-G.S2E7?98;I=HBUFGGBHGKCL6NDQCWTXJYH[T]J^BaTb@c=dFeHi8
occurred access	!WSJ
occurred but	aU
occurred during	!I/I5K8TBIIWJXKTRISITGkK
occurred signature	!T
occurred target	KGWX
occurred while	!B+W,T-I0J3?7G9J<IIJLFNJPJWF^KaVfJiJkH
oci	!_5JLI
oci runtime	!Z
ocp	!E3YRSiV
ocp files	!G3YRSiV
oct	!D-J1X8HBKKGNJPS_JbViKlY
octets	.U
octo	:JbYfXiF
octoprint	!D,I.J7YTTdGkH
octoprint plugins	!C.K7UTUdI
od	;I@U
oder	!K"Y)K*K-I.E1F3S5G6H8I9JBAIVKELYNJOERD^A_IaWbKfHhJ
odoo	!D-K;SBTQTTJYJiVkUlW
odoo addons	!J-K5TkUlW
of	!G"C#2%*&>(V*2,H-@/=0!263U4-679E:3<B=^>F?9ATDKETFFI!J<L6M/O@P8RIS?THU:W*X4Y;[E]aa_e,gXiDj?lD
of '	!]+J3H=EHHLFOTPTSCVTa7
of 0	!GK[TY
of 3	!G,U5IBTJS
of 4	!E.J3J5I8K;XAYBGKJNKRWSITT_J
of 5	"C.;3I8XBVGHLJOJ_XaIiH
of 6	!J9WKX_WcJ
of a	5US@]UaY
of an	NV
of authentication	!E"IRJ_AhZiDjV
of c	(T.GDVKHOSSHaI
of created	TTiU
of data	!S
of file	!F&H(J)U,;.=/=0I1U3C5@7I9H<A=H@IB:HIIDLDO?PKQFR>SIT<VZYJ[J^XaXfWgIhKiDkClD
of first	!FJS]W
of home	!Z
of host	,F/F3X5[BKKIRJSJT<iIjJ
of img	!HLWOISUgS
of inactivity	!=)I1G8[KUNVT=fJlS
of inner	aT
of io	!E-U5J9G;HAIBHPJ_VcCfUkV
of ipaddr	!F,U/X7GTJ
of key	!B/T3Z6T;VAJ
of known	!I/K394J5.?SH[KILSPTQHRSSUTKiSkJ
of memory	!^)U,J.</J9HBGKHNIRESGTD_F
of num	!SK?NGSJTCc[fJ
of public	!U
of retries	!A,UBTTTiT
of right	!H/T7UTJ
of root	;?=j@@AHB?CFEEFJGKRIYGiJjH
of root'	<F=_
of server	3TBJ
of sftp	!C,U.C1K5B8JBTKGLFQUSHa^iD
of size	EW
of ssh	!HNW
of successful	!a1K
of that	/J[T
of the	!."9%H)D*I,;-K.J/=0J1=4H6H8V9=:I==>UAZBVDKEEF?GXH@IHKUL9O@P:SGTTWH[H^B_Ga6b:c;fJh?iFlC
of this	!H"H3TKEQJSI]V^F_DbIkX
of time	,I7VdZ
of tmp	!JKSLVSW
of type	!V5I<HBHFV
of undefined	!W
of unison	KS
of unknown	!@5IAZQJ
of uploaded	(X
of user	!G"W;VAH
of your	!C,V/WBVTVbUcU
off	"D)V,G-H.D/E0I2I3>4H7I8Z9IB@JULCNIRC[JbHcGeTfShKiH
off restarting	!U
offending	!@3b5AH@dT
offending ecdsa	!I3[5GHF
offending ed	3V
offending key	!HdT
offer	!E*Z,J/H2Y3B5A9[<KBEFINJRGTJcGfTiKkK
offer aes	*W2H9K
offer diffie	!J*E2@9b
offer hmac	*Y2I9K
offer of	!U
offer ssh	!E*E2a5K9E
offered	!>&J*U,H.I399T;I<F=KAHB_GDKBLJNKPJQHR6SITIaJbKcFfGjU
offered ecdsa	3I5S
offered hmac	*T
offered public	!W
offered rsa	2V
offered ssh	2W5G9J
offered user	*W
offering	!H&C5G<9BKEIPBhXjZ
offering public	&G5J<:BIEIPChX
offers	!@2X3F5HFFjX
offset	(U,E.W/H1H3I5K7J8;9J;FBIIEJHLJNJQHRJSHTBVH]]bIcEfHgJ
offset byte	KK
offset int	!U,K-T8EJKTG
offset num	!G.HOKSK]Z
offsite	!F,V-J7UHKKGSTT]jS
often	!S5I
oidc	!V
oj	!I
oj jsjh	!I
ok	!t"5%H&E'J)C*;+D,2-G.8/:0=7>83;<=F>J?J@GABB1CGEHFCGFI6K.LBMENCOBPBQ?RAS:TBVVW>YHZI]C^A_1a@c<d:eFgEhBiEk8l<
ok 0	!I6U7T
ok host	[S
ok web	-S
okhttp	!b/@NFTF
old	!X"F#D%F&G+B,@-E/@1B3=5<6J9T:D;2<9=;>T?I@?A9B8C=DJEWF>GIIFJHKDLUNVOWP;QCRDSVUGWIY?ZJ^I_GbEcDf?hEiE
old pem	;H>[
old rsa	!H;JBKEV
omdat	!K,Z/J
omdat de	!K,Z/J
omitted	!HSVTU
on	#=%;'K(V)D*]-C.[0G3=4D5@6;7H8J9F:.;8<6=H>4?4@8A:CIE=FIG7H!IIJ6KIM>NBOJPHQ;R?SKTGUGVEW#X@Y6Z=[F^caZdBfXgHh5j@
on 1	!JBVjU
on a	*J2I3JBFFUKIfU
on an	!<5Y8WTJ
on august	!T
on backup	.S
on c	!G+TDU
on channel	!J"V)I*I,C-K.D/C1T5IBEKFNKTHWI^X_IaGbVcViIkJ
on cluster	!C"_RFSGiZ
on connect	-T
on connecting	!H*U2X9HQS
on control	lU
on device	&K*J,J.^/J5J7J8JBJIFKDLDOKSE^J
on encryption	*X9H
on endpoint	!T
on error	&U,J.H1WBJISTBcKfE
on failure	!["H,C.>/B0GBJKETF[J_K
on file	!F(S.JBWCSDXiIjJ
on filesystem	!J.[LK
on handle	!KJTNJ_S
on home	!;+X.YS_aJ
on homedir	!W
on host	!I"E&]*D,@/G1J2Z5BB_FGGKKES=_JaHbKfKiWjUkD
on input	JIKV
on ipaddr	"B*I+@,a.F/Y0K1I2I37536>8/9J;H<H=K@JAJB9EGGEIIJ@K(L@N=PFRGS<WIaJbBcFfAh9l:
on kex	!I2J9^TK
on line	(H*T+B,J.?0I2W3>5B7TBGITJJLJOEPHR6SH[F^KaBbIcUfUiCjD
on main	&K;UTZYIjT
on module	!V
on node	!BBULWRUSUfXjT
on open'	.I[V
on pid	!J
on port	&J)H*<+H-3.H1<2=5S8=94;I=JB5FFIGJEK/LKMDNWR<SIXF^H_-bHcKhJi8kSlW
on project	!W
on remote	"K&E(H+I,A1I3@9JB@IHLHNHOYRHSV[I^ZcHf@kJ
on root	+Z
on save	/STK
on server	!D(K*K,H.X/G0K5GBIKHLWOJSK]V^FaFfT
on signal	7TTSdZ
on socket	!JiV
on stream	!E)T/K1U7GTI
on the	!6"<#I'J(C+G,9-B.X/32>5E6B859E:J;C<?=C@HADEHF?GBHEIVJJKANDQBR"T*UJW?XFYHZF]T^aaAdIeDfUgIiAk;
on this	!B"D'V.E5FBCFTKILHOHRVSDZK[F_GaJbFeZjJ
on timeout	-V8UJUKINWkWlJ
on transfer	!C(aIIOJSGVUaG
on upload	IKLIS>aX
on var	aT
on web	!Y,B=UKJRJTD
on your	!Y
once	!B-HBTNIQSRGYUaTbUfJ
once without	QT
oncomplete	)J.H/T1I
oncomplete net	TT
oncomplete node	)J.H1J
one	!I"@%I&D(J)K+H-G.@0H1F2A3b7F8E:K<C=E?UBJCEEJFCGdHAIHL=N>P@R:VJYVZK[C]J^@a?b?f>hHi?jEkTlF
one line	;T?UQY
one of	!J,T/T3D5A9VGUKUQUYY_UcGkK
one pu	3V
ones	;G@UQVYV
online	TS
onlookup	!H/T
onlookup as	!H/T
onlookupall	7S
onlookupall as	7S
only	!I"G#E%C&9'E(;)C+>,2-5.+/30T1:3<4@5(6@7;849X;B<H=2B'CADCE?F6IJJBK'L1MIO5P4Q5R:T5UGV=Y8ZV[7^Z_,bmc:dAeTf-gFhAi6jV
only all	!T
only file	!W5IHWLHS;
only offers	!D2W3I5I9SFJ
only pu	>W
only supported	!GAY
only supports	!I9WlW
only the	!V
only with	<T
only yes	IU
oops	"I+J,U-T.I5I7IIGKULUNHOJRGaIbI
oops something	!=,V-V1S3UKWSG
oops vsftpd	!W
op	.F1KKGLHaVfU
op unsupported	!G.HLIaV
open	!H"6#I%-(%**,A-9.J/E0W2/3C487I889-::;?<^=]>f?<@EBDE<F4G;IXJAK!N1OVPER;SUT=U;V<WTXCZ@[Z])^2_Ja+bKcCd8e+h9i:j5k?lZ
open '	!H&G+V1J<a=SAFBIL:OJPJYK
open 'c	!T&J+Y<J=HHFIGLK
open 0	!VLG
open 13	!XSK
open a	!>"H&b,<-F/F1I2J3I5D6I7G9I;I<EB7IUKILGNKOJPHRDSATAWTbZcJf[iHjHkGlG
open b'	!IVW
open bsd	!Y/K
open c	!C.I0VIWLESF
open channel	!?&I)V,C-F/E1Y5H7K8[AIHKKXLKPJRBTCWF_IcTfV
open config	!H,S;J<WLV
open confirmation	fS
open connection	"J,C-I1D2K5H6_7T<CBKLIRHTEdKfDkI
open connnection	-JWT
open data	<J=SIK
open dev	!K&G/K5XPZQHRUiKjJ
open directory	&G.F1G<JHJIIS_[JfGkK
open dra	!JIJOTSK
open error	!C)YLUOHWX_IbJkF
open etc	<C=VHHIJLFYKaU
open failed	!G"C&D)J+J,T-E.=0D1-2J5C6G7D8J9H;H=KAEBBCIHGIHKBLANJODPHQHRAS?TTWUXJ[D^FaJbSfZiHk=lH
open failure	!7"G&F)D-F.;/>0D1W2K3K5I8I9G<JBFK9LAO?RJSAT>W>[@^K_VbTcJfYkW
open file	!@&A,H-G/G1?3I5@8I9K;4<f=j>;?C@FACBICJHVKDP>Q6R@SVTGVBWJYB[SbGcIf>iBjGkK
open filename	!GVK
open for	!;'S.W1J<JBKHJKJLTOXa@
open format	!V
open home	"J.E5^;A<X@IBIHUIHOYPBQIYG[UfI
open id	IJ
open in	!V'Y.VLEOXSE[F
open incoming	SS
open local	!GIW
open no	![<II@LI
open output	![SI
open path	0U<UIHLESV
open permission	!^=JRESDaI
open pipe	&T
open private	!F;U<[@EB>PAQKRSYH
open public	!D;8<Z=ZBHFCPTRAiA
open r	CW
open read	!C=JI[LJSI
open remote	!A&J.[/E1G5J<HBILUS[WKaEfH
open repo	/Z1C5VfI
open repository	)B5T8JB_KKLHPTR@SDbIjVkC
open root	!U;I<T=>HVPKSC
open session	"U/J1YBFGULHSFkI
open sftp	!4"T&H)Y,Y-A.A/V0K677J8A9J;I=GAJB@IFKBL>NGOHQGR]WG_CaBbGcUfYgSiak:lS
open size	!T
open ssh	!J"C%H&I'H(F)G*D,..8/?1B2D3F5C6:8D9><?=8>m?0@HAUBJC@DCFIGKHGI;KFMYNBO>QbRJUIV?WA[=]K_KaCb?dGeJfHgDhAiDjDl^
open ssl	&G-I1I3D;U<D>J@TAVBHIIJFLGMEPFQWVK_JgKiHjKlF
open storage	3T
open stream	!V=EQHSG
open string	!H1XLJOTfH
open sync	!C<T=[SI
open test	SU
open the	HULH
open to	@ICcYE
open tunnel	!H5SBSFVRGWUiTjT
open upload	!?.90HIDL[[aa9
open user	!J3:5[6JAIBaLJNSQFR:i>kJlI
open with	RU
open'	.H/KWU[V
opendir	!YLT
opened	!d&J,7-7.@/;0E1U2F3;596I7C9B;?<V>K?H@AA>B)GDHJIEJCK6LKN@OBPBQ>RISFT9W:XFYH[D]J^?_FbBdJf_hEjDkBlI
opened for	8IBFZUfIiG
opened main	-JKJbScSfS
opened sftp	!XRJVT
opening	!D%H&A(C*E+A,W-D0D1W2B354K6G8G=V>H?K@?B=CGEIHGI?JEK?LUMJN<PARVVHYDZJ[Aa6cWgIhGkBlF
opening connection	+I/HB@GUKKRTWIXSbIcViIkH
opening direct	!A/VWUfKkJ
opening file	SXaI
opening main	"T-J1S8UKWNJfJ
opening sftp	"I)T,H-I/I1X8I9VKDLVSTTHcV
opening ssh	3F;K@GBTFXKINJQUR@
openssh	#J%B(J*C,>-B.:/<0G374H556J7E8C9;:I;]<;=7@DAjB6C>DGEDF;GHHFIDJIK4L?N?ODQHR<S>VJWGZE[G]J^F_CaCbCc>dJhFiGjEkElE
openssh 9	!Y
openssh client	TU
openssh f	?T
openssh key	"S3F5F;XBEKHPGYHjJ
openssh keygen	!KTU
openssh private	!/&E;X<?=?>A@EAgB@CFFHQAYSjH
openssh server	!].K
openssh sftp	!f"I,E.D/E1C5HBFKGLHNIOIRFSETCaJcHiJlI
openssh ssh	&XBJ
openssl	@CATLJQ]YEiG
openssl encryption	!EQX
operating	!V8JbKiT
operating system	KSTSiU
operation	!<"/#B%d&6(3)G*A,?-9.W/71F4>5J649?:;;(<+>@?;@9ACB:CFDAE<F=G,J]KZM9NHOJP7Q5R>SZUCX*Y4Z:]5^5_9alb)c<dBf@g8h4i-j8k?l8
operation access	!WSJ
operation couldn	!D,V.H7ULW
operation error	QW
operation exception	!S
operation fail	!I.IBIKULUTTaS
operation failed	!5%E&?)I*F+G,K-D.[/<0W2B7D8:9A;@<BAEBJGHH?IUJHKFMKNEOTPEQCS^TKVTW@XJ[T]I^Ca2bFcHeEf5k@lJ
operation has	!:.J1J2Y7IN[RETIWI^SdEfGkX
operation i	KGWX
operation not	"H%E&I'H(J*I+W,I.@/H0H1K3H5G6K7K8H9J;I<F@IAHBHCGIAKAL?NFOHQJRGTGVJYI[H]K^K_FacbHfJlI
operation on	!U.DOWSJVU
operation put	8S9U
operation result	!G3I5H7UBGJVKUNISHfH
operation the	!Y
operation timed	!E)S,I->.C/S1T2D5J6J7B8S9GBDGJJ[KaN7R>SJTUXC_:aHfUkClD
operation timeout	!G,F8GJZKURJ^S_U
operation unsupported	!<,J.?0J3K5K8KKELBNKODSATI[I^KaceU
operation was	,J7U
operational	!hBHRGiK
operational error	!hBHRGiK
operations	!J"S,H.S/E1E3G5F8J9J<IBEKFR?SUTTVKaYfFiUkG
operations connected	!XSJ
operations do	!DST
operations java	!K.WLAOT
operations upload	LJ
operator	"J,V-J5D7F;IBXFYKITI_TiU
operator error	"K5D;IBXFYiU
opq	!Y
opq rrs	!Y
ops	!U"GBH
opt	%J&<(J*F+K-@0E1E3J6I8@9A:K;@=S?G@TBICUEIGCH@IVJIKFNAWDZJ[U_<a;bTcCeJf<hIiEjC
opt app	gT
opt conda	!U
opt electerm	KWNJ_J
opt etl	IT
opt venv	<SSJ
optimized	!W
option	"_#J%H&<'I(F)G*B+g,6-=.=/70@1C2E3=4G6A7@8D9C:I;7=D>D?@@@A<BECEDHEAFBGVH@IAJFK4L8MCN4ODPBQ<RJTBUJVGXCYAZG[G]G^?_@cJdFeIf?hDi5jB
option 1	!HGZ
option or	!V
option p	kW
option rhostsrsaauthentication	!X+G
option stricthostkeycheck	+S
option use	lT
option usr	!C+Z
optional	!]"FBGGTPU
optional dependency	!X
optionally	5T
optionally you	5T
options	"G&D'I(K)?+[0K1:2D3G6B8@9F<I>KAIDJFGGSIBJFKCL>QJRWSIVJXGZEaIbKeKfJgGiYjVkVlH
options for	!GBVJJiWjV
options protocol	!I5U
options session	!H7TdT
options ssh	!I5U
options waiter	,J-T1K5U7FNU_TkT
or	"4#3%?(,)S*@,I-@.!0E2C4@6U8F97:H<W=2>*?B@KC=D:E7ITJ9KBM4N=OJPJRSTHU6V=XCY?Z([0^=_3aIb*c7dIe?fFgKh>iDlI
or 256	!D;W@YA[FWQUYZ
or a	!J,I-J5UFVKKTJWW
or access	!GIVSU
or account	!W
or address	&H5WPYQJRJjJ
or assembly	!U
or because	KS
or cannot	!J;G<U=U@IQI
or change	!D-T/U;D?T@XAFKKQHRISWYXiU
or check	!V
or create	WTXT
or deprecated	HH
or directory	"K'I(H)A+9,@-I.H/90H1W2E3C6@7D8D9E<X=@>D?G@DA>BECHDEFFGIHSIWJFK?MKOAQARDS3T@VCXKYCZH[9]A^Fa?cJdFeGhJi:jFlH
or disable	3K
or disabled	!ZRK
or does	!FLUYS
or ed	!E;TFU
or empty	PV
or established	dU
or execute	AT
or exit	!E5I8ZBJK]SK
or external	KK^W
or folder	!?<HIVVW
or format	!X;FAI
or host	!</H3W5W6J7]8G<JBHKELIRCTBjUkK
or inaccessible	!U
or incorrect	!^SJ
or invalid	!BBJPWQTRGiK
or ip	!I,T7UTUkV
or is	!E"U/H3D5Y<FBJIERUSWiV
or key	!E3J5B;BB^FJGUPBQZTXi@
or man	!F3T
or modes	!8"K)d+J1E8KBYKIRGSJiJkJ
or no	!a;D<GQJRG
or not	!H/X3J5J6TBKHJICKJLVRJTI[CdVeTkE
or option	!HGZ
or passphrase	?U@F
or password	)I,D/I1F3H5F6F;E<DAGKGPBQ6R[SITFfKiYjIkJ
or permission	!Y
or permissions	!F+dBG
or port	!V
or protocol	!I5U
or public	!?&a<VAZBFFIREiFjJ
or rsa	!HBJFX
or same	!IISLKOV]X
or select	GV
or service	"G&H)J*K+I,G-D/T0I1F3D5:6Z7E8K9G;J@JAJB>HFIIKFLGNER>SFTFXJ_JbIcKdHfHiCjHkV
or ssh	!5.J2X4U5VBKHUSV
or the	!B3V5J;XBIKIPHS^
or timestamp	!IaW
or unknown	!B+I/I3_5W;GBIHULGNJ
or user	!ZRIiK
or via	!U
or wait	5T
or was	!Y
or wrong	!E;[@TAUQJ
or you	!;&I5B;K<VBFL[SVjY
or your	!C1K9SBH
ora	!e"B,J/I5JBIRETFiH
ora 01017	!VRI
ora 12541	!V
order	!S
orders	-I1J5I8F;I<KIYK@L@NKOWPIQGVUaFkH
orders csv	!X.IKJLFOW
orders csv'	!T
ordinateur	,U
ordinateur cible	,U
ordner	LYOI
org	"D#I%D&3':(5*D+:.F/Y0F2B6U7U9?:I<E>B?A@HBHC>D>FFGFI?LUP=U;VJXDYBZ@[4]6^5_Da@bKc8dKe8fIgHiFjJ
org 2022	!F,W/B6VKKRJkT
org 21	!E,K-XKHNWTKXVlT
org 22	"F)E+I,Z/I1=3@6[7H8@9F;JAJB^IHJAK5MTNDPVSITD_GjU
org 2222	!W/F3E4J5I6XkIlT
org 443	![,H/^1J7HTCdGkS
org and	3A4D5dH<
org apache	!J"A%H&>*D+G2@6A7J9;<I?D@@A6CJEHGJIALUMEPGQIRSVDWEYAZ;[B]J^E_Kb>dCfUgJhHiIk8
org b'	!X
org bouncycastle	QY
org closed	!:"[)V,;-:/@3J5?6K7IB9K[RBTAWC_JfKiJ
org connection	!G,[-I/G1E5G8JBGKZRI_Jk?lK
org could	!I
org data	!GIJLX
org debian	!X
org eclipse	!=-J5K;JAUETKIPWjS
org failed	!K.K5H6K7G;XABB5GVKHLTQKRdSJTEiH
org for	!F,FNTkV
org found	3H5[KFTK
org has	!@3f5>
org in	!C"I*V/D3G5I6G7U;F=JAKBJITSI_SiI
org ipaddr	!V)H*T,H-V/E5U6I<KBGJGPKXJZJdGi@jJ
org is	4X5I
org jkiss	!JBTRJ
org left	![<JBIGJLURG
org maven	!T
org mule	!DLITSVUiS
org name	6HWYk?
org no	!T6<
org nodename	/_6A
org none	!IHGIFLZ
org not	!?,F-Z5I6I7K8SJZKWNSTG_X
org on	!B"J*H,[-G1J2S6F9CBJKAN=RITH_EkJlY
org port	!3+G,C/!1D3E607d8F<GBCHKIJJHLKNUQURHTWWXXJdZi=jFkUlF
org postgresql	!T
org refused	,d7K8JKARETF
org remote	!X
org repo	!W
org request	!W
org rsa	3AHW
org sftp	/E6T
org springframework	"I,V-T5G7J9I;FAJBJHHIJKIOTQIVJWJ[JaJfGiJkH
org ssh	3DBKH]RG
org the	!?,E-J1^5G8KTJ
org timed	!?,H8GK4RITddT
org unreachable	!G,J-I/U3J4W5G6F?SBDHVNZSIT@^T_ScVdVkV
org upload	!J,J.W/F1E8JKUOBTIaA
org was	4Y5J
org x	!^
org に接	/>
org への	!:7SKIdWkW
org'	!V"I&F)I*D,?-H1F2E5T6U7B8H9F<JHELENDPIRWWFXJZK_JdGiHjEkElK
org' does	!H5V
org' ed	!q5EHJSJ
org' is	!I5VHA
org' not	!I3K4T5T
org' port	6V
origin	%H-G/F:E=GHILIPIQJRBSXWSXCdT
origin error	-KWW
origin head	!HSViI
origin main	,GBJkU
origin master	!K,T3TTIdUiKjTkH
origin url	-KWW
original	!W%S&V*H.K<VHD]UjI
original contents	![HE
original error	FS
original stack	%T
os	!G":#I%E&='X)<*@+B,S-3/61D2C3;4G6C7Y8V9K:H?KA>DKEJFCGEJEKVL-MFN3PKR8S7VWW?XCZI]E^C_3b:c9dIf6hAiBk?lC
os environ	!H
os error	"C%K&D)B*E+J-9/<1I2H3C5=6H7Y8V9B@IAFB?HFI8JJKVL5MIN;PFQERCS;T<VYWBXFYH]I^H_<bCc@dJeSf;hKiFjIkElI
os path	!@5X<GHT
os stat	IXLHVI
os too	!D,YBV
os type	SIjT
ossl	![;KAIQF
other	2V3[579S;JBJFKKJSJ
other names	!X
others	<I=IBFCVFJSK
otherwise	CU
ou	!E"W%J&G'V(C)J*G+H,@-D.@/T1H2G3X4J5T6D8C9F:I;F<E=K>F?KAJBTDIEJFKGHHJJHK=LZMJNIPJQBVFWJXGYJZI[B]F^H_EaAbGcIdGeIfIgFhIiZjIlJ
ou service	!I/Z
our	!H"K%E&:)J*H-E/F1F2G5=7G9];?=C>G@FAHBbCKEHG>KGLEPCQGRHSJWHYCZ;^JbDcGf>hEiVjUlK
our key	%H&>5J;F=G>HBWFYGBPKRJYJZ?fFiWjV
our records	!U
ours	!T
ours curve	!G9Y
out	#>%A&2';(6)I*8+5,3-E.T/3123&44516D7W8W:?;D<.=E>A@BA?B=CHDAEEFIHGJTLIM9OTP7QARGSXTdZ;[>]6^=aDb5c?dee:fFg8hGiEj@
out a	.[0VKJLUOCaI
out after	!K*J,D2J4J5F7?JGN^RITSVJWGXFaFdHfTgJiJkT
out any	!H/U6TRS
out connect	!>,I-J6VJJK=NGTf_IdJkG
out connection	-DK@TVdX
out csv	5SLTOZTJ
out during	!<-W7GJUKCNVXK_KdBlK
out in	TS
out inv	!GIT[W
out of	!W"K,@-G.[/F2J3I5F7@8F9Z;JBAGJJ?KALIN>OGR@SCTE[J]J_>aEdHiIkFlG
out report	.TSZVH
out the	-H7SKHTVdT
out unreachable	7DKHTa_KkG
out waiting	!S,J-@2H5G7>8]9@BCGVN@RJTBXI_>d@fDiJkGlB
out when	!=7UBUKWRITZ
out while	!B,T-].K1J7V89FIGEJTKFNZRD_UcHfGkTlT
out'	!@,F.J/E1V5K8ULJSGT_
outbound	!H*I,G-J/H0J2H3D4V5D8I9JIIKHNJOFWFX_[VcIiK
outbound encryption	!S
outbound sending	aU
outbox	!F.E1IIILTSG[V
outgoing	!V"H)K*[,F.G/C1D2C5JBGKSOIRDSVTJaIbJcJfEiIlJ
outgoing writing	!V9TKU
output	!-#K%D'I(D)E*C-8.U/C184H6G9?:H;:=G>J?I@EAEBVDIEGFEGBKSMEN9PDQDR@V?XFYEZK]G_:bTcYeFf9gCkHlD
output clearing	"U
output error	!;&W/J<JKWLFSETIjV
output file	.T<KIJLV
output for	!H"UbTfJ
output from	!F&F,WBWKGTVcU
output stream	!JHTSV
output to	0WKILSOKaW
outra	!S-YKFNV_J
over	"W&C*G.I1H2I6J9A;J<EIGJHKJPAS?WGXI[K^GcDjBlH
over bap	!C"T,H5INJPJ
over its	!T
over ssh	!I"V&K-E5D=KNTbWjJ
over ssh'	SH
overflow	!C-J5I9J;JKJMUNUTI_Ck_
overflow reading	!C-J5I9J;JKJMUNUTI_Ck_
override	!a.Kf>
overwrite	(H+K,F.?/H0I1K3J5F9K:K;J<G=GBGCGEKIDK<L?NJOmPIQJRGSBTFa?bIcIfEkJlH
overwrite remote	!HOY
overwrite y	![<H=ICH
overwriting	LH
overwritten	!X
overwritten by	!X
own	>H_U
owned	!F)XBICUiJ
owned by	!F)XBKiK
owner	!E+d/J3K7KBCSJTVXF
owner or	!>+dBG
ownership	!G"J)d+J1D5I8JBYGKKHLHRGSDiJkJ
ownership in	!W
ownership or	!8"K)d+J1E8KBYKIRGSJiJkJ
oxidized	RXiH
p	"?#@%F&>'F(T)D*G,I.A/C07687=879C:G?ICGDHHDIFJIMTNIPHRGUHV=XUY?ZC[@]F_GaYd;eBhDiZjAki
p 1	!T(K,I.K0H3;6JBTIKKULEMWPHQGRSVIXJ_JaKgKkJ
p 2	-JTU_U
p 2022	!;/H6G=UBJOVRISXk[
p 22	!D"KKGSHTFiVkW
p 2222	!D"J,@7FBHLHRHSJ_JdFiHkc
p 3	.UgW
p 443	NTTY
p 8022	/XcT
p echo	1UcS
p key	!@5I@VAXPUYK
p link	!E,T5WBSiU
p port	!W+J,I-IBGNJRJTEWTkS
p user	TJXU
p'	,T
pacer	<WRJfS
pacer low	<WRJfS
pack	!U"H(G-I.Y1J3DBHJVK[LFNJQKSIcIfJ
pack invalid	!J.X8SJVKU
pack output	!J.X8SJVKU
pack unexpected	8V
package	!j"E*H,E.B/A1E2J3V6K7J9C<DAIBFHKIBLJNHOKPJQKR?TD_IbIcHfDkJlK
package dartssh	!F-U.G3S5SLUSV
package openssh	!YfK
packages	'K(G)K1J:J>KBHCHEKGKJDMJOJXKYI]J^IeJgH
packages airflow	;T
packages asyncssh	!@
packages due	!U
packages fsspec	!W
packages paramiko	!@+F.U/U1K5KFHIDYIcSfJiHlH
packages pysftp	5VHH
packages remote	NVlT
packages ssh	!HRTiT
packer	!A#U5I7T8Z<IKTNURIjJ
packer experienced	!I
packet	!;#C%D&6'A(8*S+5,C-G.9/E0>1b3?57617A:C;D<6=I>B??@CA4B5CKDCEEF?G<I?KkL?M8NZO@P0Q.R1SGT1UDV;WDX8YC[B]:^5_?a6cqd-e?gEhCi;j4k9
packet connection	!B"J,Y1<2T5C9]BCK<N<_HdJf[k;
packet corrupt	!D"C*U,H-G3I5J7K8A9A;GAJBFGIKePGQBRGWI_GbIf?kJ
packet disable	;TBKGF
packet eof	!K-W1H8]KTbKcKfH
packet from	!C9UKENDRV_K
packet handlers	!INJ
packet header	8VKZLJSITF
packet in	"[)Z1XK^fG
packet indicated	KJNEcX
packet len	!CKUNW
packet length	!J"D)G+K-F.E1J2G3K7J8E9?;DBFEHIGNcQIRETH[H_IaGkSlK
packet max	!KcT
packet py	!FJS
packet read	5KKJ
packet received	!H"X)H.I1DKELGSHcSfZ
packet send	!H
packet sent	!T
packet size	!@-I8KKZNW
packet socket	KVNXcJ
packet too	!@)J,J/H1A5H9J;HNHRJcZf?kS
packet type	-K1[8G9JK<NJSX_KfW
packet userauth	!bBFRKiJ
packet wait	EF
packet was	"D)G*T,F-E/I1@5K7K8C9CBJKWSETG^F_FbDfDlS
packet write	!<"E,F-A1Z7BNGTFWTdHkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!AK[WU_T
packetizer read	!JKU
packetizer readline	!EKWWU_U
packets	!TJTKG
packs to	!T
pad	2HBY
padding	&K,K-G3K8J9H;XAHBFNVPFQXRGTGfI
padding did	!HQX
page	!Y"D,H-K.G3K7J8J9K<I=K>HBAKELHPJQUR?SETG_IcTfKiF
page for	!H"JcV
page html	>J?T@TAVQZYT
pageant	!>"@%W&n(H)I*G,>-E.E/F0H1C2G3=5G6J7J8E9C:G;?=I@HADFDGHIEK5L=NIODPCQHR;S<T:WHXFYGZG[H]J^E_EaBbBcBf=hTi=jWkElI
pageant is	!K%X&Y<IBHRGjF
pair	!c"D%I&C*J+I-G/J2H3B5=9F<[=K?[BECHEHGJHDIIKILFNFRGWJYXZJ_JcKfIhKiIkK
pair java	!C5K<X=H?WYV
pair load	!C5K<X=H?WYV
pair or	!ZRIiK
pam	"W1Y8IB6FALCRHZTfEhHjJ
pam account	!J"ZBFRKiF
pam for	!VRTiH
pam unix	)TBFFIZUiF
panel	BJ_TkV
panic	-HLXNVOHSE[YkD
panic ssh	-INWkF
panicked	!J3W
panicked at	3X
paper	LS
par	"H%J&H'J(C*E+J-H.C/72G4J5=6F7B8D9=:V;H<?=C>C?JAJBYCIEIGGHIIIJJLFMJNFPGQBR@VKWIXVYFZK[I]H^I_:aDbEdSeJfGgGiEjUkBlD
par le	!4(H*J-B.I/>3H5F6J7K8K9B<JB[K=LKRHTIXW_CcIdJhTjWkIlJ
para	"W(J,@-D.C/B0J1D3?5E6J8H;J>IBJGIIFK>LHODPSQWR?SDXJ[G]J^K_DaDbEcFdJfEiEkA
para el	!W
parameter	!e,H/@1J3J5F8H;G<XAJBJKGRDTGfJ
parameter no	<T
parameters	!S*S2W5I9YBHKJ_JhF
parameters rclone	!J
paramiko	"D#C'A*G,K052H3J4B6H9A:D<F=H>7?<B<C6D@E<GKIBM:OERJSHTEUFXKYI[J]?^?_JaHcTeAg=iCj>l?
paramiko 2	!HWU
paramiko agent	!D&VKG
paramiko auth	GU
paramiko channel	!D1TKTbVfH
paramiko client	!;+K,V-G.E/]1F2H6H8CFKHSIFJVKGLDOJPKQFSBVHWI[IaKfX
paramiko date	!a(E3GKJ
paramiko ed	!G<JPIQVYT
paramiko ensure	;T
paramiko packet	!HJTkT
paramiko pkey	=SYS
paramiko put	!;&SPITUhH
paramiko rsa	!H;??K@^Q@
paramiko rsakey	!C3U5I;YQF
paramiko sftp	!#&I(U)b*I+J,7-T.T/40I1T3D5?6I7F9E;@<;=;@JAGBDHCN@PKQER>T?WJYJc^hKiHkDlI
paramiko ssh	!!"A#E'J(E.//.0D2D6=9J:H<J=4>@?FAHCADHEDHEI?L3MCO:S4TEVAWS[:]I^Ia<cIeJfUgI
paramiko transport	"T&D+I,D-S.C2U4H5:;?<K=F?H@IAJBTFTHCIILDOJPKQ<S?TUYJ[H_VaHfFiVlJ
params	5S
params acme	!]
parent	!_0J5E8H;JBGI?L[NJOJTK[@aJ
parent dir	!X
parent directories	!W5J
parent not	!EIALZ[CeT
parquet	!F(U-JOS
parse	!A#H&H(G+f,C-=.A/20E183.4C6E758<:G;Y<%=%>;?W@[ATBDC=DHEFG9IAJAK7MTNJOIP[QZR+SCT)V;WEXGYTZ9]G^BaAd=eIgIhCi.j5k4
parse error	!K+a,J-I3H5FAEKFNHPIQUWKfH
parse home	!K
parse kex	2T
parse key	!@5J@SADPUQSYV
parse known	!C5^;K=JHYLKSH
parse p	!IAXPX
parse pem	?WPKQH
parse private	!C"I%G&:)I*G+I,H-H.I/B1K2E3E5=7D9B;U<0=4>??X@YATCCDKGCH=IJKDLANEP[QWRASHT?VJZA_JcJdFfFi@jBlH
parse remote	!C"X+V,S-I.J5WTH
parse response	!E1HKHMWfS
parse signing	;U?JQU
parse ssh	!C;W=IQB
parsed	;U@VATBJ
parser	;C@UKTNCP[QZ_U
parser in	9UKV
parsing	+W5G<@=G@EA_BALKP?Q<YD
parsing error	!X;FAI
part	!D"I-H.D/J0J3E5I8W9K;IIKLHNIOZQJRJ][_KaF
part of	<T
partial	;J=K@JCKF?GiKIOTR?ZBaI
partial success	!E@KFFGhRAZEiBjF
partially	]U
partially transferred	]U
partition	!Y
partition combination	!W
partner	"F,I-J.D/S1G2K5Z6D7[8I9H;@<T=UADB5IGKBLBNIOIQCRETVWJYI_GcKfFkVlI
partner example	,?5X7WB>KITT
partner example'	5T
parts	!D"T*Z2Z9TKJSH
party	,G7UKGTSdY
party did	,H7UKHTTdY
pas	";#J%H&C'I(B)D*@+F,8-;.</00U1B2A3[4I6D7=8@9::H<D=H>F?HB7CHDKEGFEGEHFICJGK7L[MGNBO9PER?S9T]VGWEXEYGZH[F]F^E_:aCcBdEeHfBgDh?iCjCk@l@
pas pu	5T;S@WAUTJ
pass	!F"]&I)F,C-I.I/C0J1B3A7I9K;D?HB>GYIKJSKCLDOJRVSAT<VVWHZHaKbHfTiajHkIlI
pass phrase	;H
pass test	!W
passcode	!HGZ
passcode or	!HGZ
passcommand	!U
passcommand or	!U
passe	)U,H-G/F0J1S8GBHKBQFRZTH_HbHcKfT
passe incorrect	/J1KKFQFRZTKfKiT
passed	!i"H*J.K9HRI
passed 0	!X9J
passed 1	!^
passive	!_1I8GJYRI
passive mode	!bRI
passphrase	"+#8&)'?(<)<*/+/,--..0/-061B2,3!435464788192:3;=<(=.>;?9@IA?B+C!D4E'F"GDH7I1J6K*L/M>N*O7P~Q|R1S7T2UBV:W5X:Y4Z;[5]<^4_1a@b1c3d=e>f4g=hHi!j3k-l9
passphrase again	!V
passphrase by	!U
passphrase can't	!<5ZPZQHRVjJ
passphrase empty	!X
passphrase fd	!U
passphrase for	#J&D*K+D.H/I2K3D4J5>9D:J;V<<==>E?J@XB:C=DHEFFBGDHHKEPWQaRBSJTFY>ZJ_KbIhFiCj@kI
passphrase given	!A;D@GAHP^
passphrase is	"J,J1I;A=JABBJCGEEPZRI
passphrase may	!IQW
passphrase must	!J;GAKPZQF
passphrase no	!EGT
passphrase or	!GPX
passphrase protected	!H5G;=@JAEPaQ?YJ
passphrase required	!:<D>I?J@KPa
passphrase supplied	!I<J=@AICIQYYE
passphrase try	!:+J;J@XPF
passphrase you	QVRK
passwd	!FGYRVTJiT
password	"^%>&B'9(5*3++,:-/."/!0.2,3!4150697*8A96:2;1=5>G?<@:A@BHCHD2E4F3GGH&I'J5KCL!M2N3O*PaQhRuS<T/UGV3WDX9Y@Zp[H]6^>_*a-b-cHd3e7fKg7h=ibj=k6l;
password and	BGQXRT
password are	!KRU
password attempts	!]"JQFRCiJ
password auth	!V
password authentication	"T%J&A*I1G5G8Y;J=IAGBFKVPDQ>RXZ3_DfEhGjK
password connection	!TB]
password failed	!E"GAXRXiI
password for	!^"G%J&J,I/G3D5D6J8F9JB5FDG@PFTGZ>_EbJcKf?hBjGkJ
password has	!@"[
password incorrect	!H;HPSQ_RAiJ
password instead	5U
password is	!W"@1J5G;H<KKBZK[GcJfIiW
password keyboard	":&K<FCWFGG<RCZajA
password libssh	iV
password no	!I"e&0;@</AJBBF;P=ReZ.iXj;
password not	R^ZEiF
password or	!B&^1G2I3G5F9F;F<_?K@AB>FHQZTTYAZHhUiV
password pair	!ZRIiK
password password	!G
password permission	!HB?RT
password prompt	!HBSiV
password protected	!FP]
password publickey	;S@UAUB>R[YUi;jI
password pw	RX
password required	!F">;H<JPWQ>RZYKjU
password ssh	!E"YBUGVRJ
password successful	!XRG
password unreachable	iGjW
password username	RU
password was	1J5J;I<KAGB@GTKHRVTIiK
password yes	!W"KGSRFiE
password'	"HFWG5PAQKR]jE
passwort	"?,H.I/G1J3G5E;E<IBDIKLJOJQHRcSJTGYJZKfHjJ
past	!C,H-YTI_UiJ
past max	!C,H-YTI_UiJ
pasv	!bKJ
pat	!H
pat open	!F
path	!>"2#D'A(8)7*1+C,E-@.7/@2E4@7B8B9.:<;C<[>@?I@;A1BEDEE?F6G7IZK7LiM?N8PDQ.R0S]TCUHVWW4XAY?Z?]:_:bEc>dCeJf+g:hGi=j9k/l7
path '	!I&T,K.E0S1J5K;IBJICKITK[UiJ
path 'c	!W
path 'vendor	!_
path action	LU
path boolean	SH
path building	!V
path cannot	!H.ILYOG[J
path change	!ZLK
path data	!I1X5V<KIELE
path dist	!D/E6G<HIaLB
path does	!;<XIELWSK
path expanduser	!@5X<GHT
path file	!B5H;I<WCKHJOWPVRKSFiS
path flags	!J1WOVfG
path home	!S/U1EITS@
path in	/J5FBIIEL]OJ
path not	!B/J0I1S<@BIICL[OIS]fF
path parameter	<T
path path	+T<KLIPXRKSYiS
path resource	!G<Y
path rooted	!K.U
path specified	!A<JHSIT
path srv	!T
path string	1JOTSG[SaUfH
path to	&W,I5I@JBKKJLVOIQJTH
path upload	!IIBL8S^[UeV
path usr	!Z
path www	![IFLBSF
path'	SG[T
paths	LW[H
pattern	3I5JHY
pay	!IVU
payload	;GAJKJQGgS
pbkdf	!IAX
pbkdf 1	!IAX
pc	,STDdGkH
pc ty	!I
pd	-FN_WK_JkG
pd date	NZ
pdf	!J"I,E.V0X1G3H5K8I;I<JBBKBOVRESSTGVUWK]KbJcIfGgUiJkJ
pdf no	!ILS
pdf'	!H9I<JITLJOW
pdo	!U
pdo exception	!U
pecl	!HRTiT
pecl php	!HRTiT
pecl ssh	!HRTiT
peer	!@"I#D%<&7'F(B)W+E,D-U0C2Y5U6=7J8H:F;C<D=F>B?C@KAFB^C6DGEGFAGHI<KYL7M>O<P;Q9RAS6T'UHVDW4X;Y>ZI[B]G^8a>b2c;eGg@hAi>j@
peer 104	!HKT
peer certificate	!=2X3S4U5THU
peer closed	!<"E)B*K,D->/I1?5C8D9IBcKaNB_>bJfAkI
peer in	!S
peer incompatible	!J*X5HKHNJ
peer no	!D*@2Z3H5F9^KG
peer r	/J5IBJKFNV_U
peer server	CE
pem	!9">#I%D&8(G)J*>+>,?-I.B/=0A1;2>374G5/6F7G8@9=:C;b<d>a?9@VAcBDCWECF>GGH:I=JGKBL5MHN@OFPXR4S>T:VEW>XJZB[D]KaDbDc@dIeKf@gEhDi2j6k9lF
pem bad	@GYC
pem decoder	!I;F?T@XBEYS
pem ec	CKDU
pem file	;V<@>]@DAIPIYG
pem format	;F>[
pem has	!HQX
pem is	!HAHP]QH
pem lib	!_;:QDYJ
pem no	!D1H;H<fBCLDQTjJ
pem pem	!W;J?SBH
pem problem	!@5I;[@SQJYS
pem read	!U;CQH
pem routines	AWPIYU
pem structure	!D?S@WBJPIQCYV
pem user	;EB]
pem'	!H;@=W?G@=ACDaHEPHQJSGY8iJjK
pem' are	;K@CD]Y>
penalty	!?"IBCRI_biH
penalty failed	!?"IBCRI_biH
pending	KU
per	"K(H)D*H+G,@-I.G/<1A3X4J6B7E8@9K;A<C=H@HAECIFJGBHYIDJVLSNIOHPGQSR;SJWJXGYFaFdKfEgJhDiXjIkAlD
per sftp	"E,G.B/E1K3Z6I<JBFHYIIKELVOGQIRCS>TA_JaIbIcGfFiJlG
perform	3U4TRSSITK_U
perform the	3S4T
perform this	!^
performed	!T
period	!K7TTUdZ
period of	,I7VdZ
perl	*TBK
perl 5	*T
perl warning	!X
perm	!]
permanently	3:4J52;S?TH0KJLTPTQIRTSViTkK
permanently added	3;4J52;S?TH0KJLUPTQJRTSViT
permiso	LGOJSZaF
permiso denegado	LGOJSZaF
permisos	CU
permission	(4).*/+C,.-%.!/!0<1<243!445+6-7(8'9-:U;G<J=a>3?@A9BTDAI<J6K!L:M9N+OHPHQ@SoTEU<W=X*YJ[/]4^)_(aeb>c%d0f!g5h4iVj[kIl3
permission denied	!K"J(7)0*2+E,2-*.!/'0>1?273!4652607+8*92:,;H=a>6?AA;BSDBI=J8K!L2M;N.PJQBSlTHU>W@X0[1]8^/_,aebAc(d2f"g7h6iVkKl6
permission error	.I5I;F<A=V@JHYIJLCPJQIVUYIaE
permission non	!^BJOJS@
permission on	!JSEaY
permission to	!J"E%K&H/I3G5A:d;H<G=HBFHIRGTGaIbKiAjj
permissions	!F"<#F%>&:'H(B)D*G+],>-E.D/;0?1E2I394H546C7F8B9D:D;,<<=)>9?G@CA4BCCxDbE0F:GAH>I8JHK5LFNAP/Q/R6T:V>WFXIZF[=]A^I_@afbCcHdIeDf?gDhCi6j5k?lG
permissions 0644	!>;]<G=H?YAYD1Y]
permissions 0664	DEYT
permissions 0666	;F@KC^YI
permissions 0755	!EC]DJYJ
permissions 0777	!FCdD<
permissions and	aW
permissions are	;HCUYG
permissions for	!H;E<I?I@SAEC7DpQKSDY;
permissions ignore	<K=IBICZDE
permissions of	!_+ICZDFSB
permissions on	!H&J+d/J3J5IB@IKKILFOJTIaV
permissions or	!K
permissions r	BICX
permissions to	!JOWSV
permissions try	!>BSDZ
permissão	!USU[J
permissão negada	SU[K
permissões	!B.T/K<JRDSWTIaX
permit	-KNKRHiUkK
permit root	!XRI
permitted	!7%A&A'E(B)G*C+V,=-E.9/>0A1@2G3@5<6F7E8=9A:K;D<D>J@FAAB;CCDHEJFCGII:JIK6L4N@PBQDRHT;VEWDYF[?^@adb_cEdKe^f@gIiEjJkClD
permitted 1	!>.HIILHa^
permitted to	!C"ISF_ZeW
persist	IU
persist 60	!S
persists	!CSTVU
personal	:UiUjW
personal access	iUjT
peut	THcU
pg	!h,EBGKIRJTIiK
pg hba	!^
pg lib	!V
pgp	!_QD
phase	!JLTRKjU
phone	!EjU
photo	.U0YKGLIRJSWTJ
photos	-E1K8KKILVOIT]fG
php	"J%D(C-H.B4G5,9V:J>HCIGIHDJ@L8MHRSTFVDW@XGYTZF[G]G^Bb@eGfVgGhDjIkJ
php 12	!H;V=J?X@VAWQVYT
php 14	;JPVQV
php 5	!X8T9KKU
php dav	!^.H
php fatal	!V)T*C,I-E2J5K<S@YAWBGKBLFRHfI
php line	&XBVSJjW
php net	!HRTiT
php network	/W
php notice	!8.J;JBGKTRITIcZdSfWiHkSlF
php on	!I(H*U+B,K.@0I2W3>5C7TBGITJJOEPHR6S9[F^KaDbIcUfSiCjD
php phpseclib	!D,E1I6T8GdUfEkW
php ssh	!A"U/E7V;G<J=HKXLKSJ_SiVkS
php warning	!4,W.I3H5J6G8K9];EFHITL<SSTJYHcKfSiGjHlD
php'	"V)V.J/K1U=JFTHJLJQURHcWfJ
php' could	!D"V)V1VFUQVRHSFcXfJ
php' to	!T
phpseclib	!B#K%J(H+G.B3S4K8S;T=>>IAHCJGDISJBL9S3VHWEXJZH[I]I^FaHbFeIgKhFl:
phpseclib 3	,J-S1S2C3H5F7JBBITJKLGQWRHSC_XcJfEiJkF
phpseclib crypt	!E9K<T?SPS
phpseclib net	!J&J+K.J3H8W;C=KAIBBFKLHQJRCSIiClA
phpseclib phpseclib	*;1F3G5H7E8ZBEFJLGRGSHYJ_JdIiGkElH
phpseclib put	!H;V=J?X@VAWQVYT
phpseclib v	!J"J,T3V6I<H=G?D@KAEFSIILHSBdKkJ
phrase	!C"C#K%G&D*F+E,A-D.D/C0F1G2G3@5A6H7F8E9A;B<I>D?HBBCEEGFFGFHFIHJHK>LDMKNCOGPfQYR@SFT@WFXIZJ[J^H_CbEcHdJfChBiCjJkFlG
phrase null	PV
phrase secrète	!="F%H&F*H+E,B-F.F/E0K1I2H3B5D6I7G8G9B;@<@=E>G@GAFBECHEHFGGHHHIJJIKALINEOJPbQXRCSITBWHXJYH^J_DbFcJdJfEhCiHkFlH
pi	,H-I5J7YBEKURKSJTJXIdIhTkH
pi ipaddr	7WSKkJ
pid	!e">%=&=(K*I+G-B.B/A0I2H3?4K6K7E9F:J<I?TCHGEHJIEJHKCLTMHNEOHPXQIREVIWHZI[J^I_@aFbDcEhGkGlI
pid 14	;V?TAUYH
pid is	,S5SKC
ping	!l,I/81J3J5C697@BKJ_KBLKRJSJTBWJbKd@kJ
ping ipaddr	!a7BJTTJdB
ping local	JU
ping m	!HJYKJ
ping pong	!]
pip	!^(J3HBVKJTIkT
pip install	!V
pipe	"S#G'H(G)Y*8,2-H.K/20C1W2:3I4B5I6E7>8d90:E;;<?=E?H@CA?EDFAGAIBK_LCMEN;O;PAQ?R5S?T8UKVAX?YEZE[;]Ga=bEc;dEeHf2gFh>i8jAkDlB
pipe 32	!F1FKULS
pipe closed	!>-H.V1D5K8VBJKdLINJWJ[H_Ff<
pipe openssh	!J&XBK
pipe the	,?KZTG
piped	!J"T.V8S
piped input	!J"T.V8S
pipeline	"I7T8S:F<JPWQWSBaHdUgJjW
pipeline git	:GSKiSjW
pipeline sh	!U
pkalg	!FBUFJiS
pkcs	%SAT
pkcs 11	%T
pkcs 8	AS
pkey	%K&J,G3K5H=T@ZBFGIKJRAZYiEjKkK
pkey key	REZZ
pkey paramiko	;D@XA=QH
pkey py	=SYS
pkformat	?T
pkformat data	?T
pkg	!V.W/E5K;C<F@EADEWLIOUPDQESGYH[WfJiF
pkg sftp	!T
pkg user	!S
pkix	!V
pkix path	!V
pl	&E)G+K-H.:3H8=9@;CBXCTHHIBJFKIOCQURIWHXJYK[IbCcCjDlD
pl line	!6&G)J,Z-I.@1T8@9B;FCTFJHIIIJFOHQVWKbDcEfTjGlI
plain	!VBCKKRETViDkH
plain socket	TV
plan	"F0TBJKHSUkV
plate	!G.SITLIVXeV
plate 7	IU
platform	.W7U;IAIBKPWdU
platform linux	.X
play	!W6TTH
play recap	6T
playbooks	&I
please	!D#6%D&>'>(>*8,B0E3I4D6D8;;<?@@<A=D>HDIIJGK7MDOCRVSHTJUCVHXEZ.[@]=^^bJc9d:e;fIgAiV
please add	!G3K5[
please check	!E&G)V,T-U.F/U3B5=7U9T;K<HBGGWKDLDPKQYRISCWH^I_DaJbJcGkWlJ
please contact	!V"I#K%K&F,J-K/H5C6JCKFIGHIGPHQITEWGXK^G_CdJiGkIlI
please decrypt	PY
please fix	!E=S
please log	!T
please login	"FBIRFiZ
please make	!?FHLFOJQJfK
please provide	YT
please refer	!B5KRTW[
please see	FT
please select	!G,INXRDTDlY
please specify	!Y
please try	!>"X#G%G&K+J1J5D<E=ACBEFFFOKPJQBR[S8TDZ@a>bEiU
please use	5I:V;B=F>W@IAFBGCKFXPFQJYGjK
please verify	!?RZTVjU
please visit	!J
pledge	.SfU
pledge filesystem	!KHHfW
pledge fork	.SSS
pledge network	HV
plink	!G"I&X+J-J1H5V8H9J;E=IAIBCFJGAKDLINIQHR_WGYJZE^J_KbIfFgSiGjJkU
plink exe	5XKJRWTV
plink's	5SQI
plugin	!T"B#U(J)J*G+J,_-@.C/<1@2J5C6G8A9A;BBEFCGTI@OJQCRBWZXD^H_HbHcEdFf=i;kElC
plugin could	!G,J/J7VBHRDTclJ
plugin is	!DW]
plugins	&H.E/J3E5I7T9G<HBVFUHJKFPFSGWDXJcJdDfHhKjJ
plugins maven	!W
plugins publish	!B"S,G5HPJ
plus	!D.UKJLSSWTGdVkU
pm	!W*S/E6UBKKKSH
pm 2	!W
pm line	!H*T
png	!H3V5DIVRK
po	,E.H/EKJOTTXaT
pod	!c
pod sftp	!_
pods	!dLK^KfE
pods is	!V
point	-I/I1E5KBKIJNIRJSE[J_J
point with	!H
pointer	!_
pointer exception	!Y
policy	!]*J,;-G.B/?0D1F2I3D5@7H9KBAK@LDNEOTRHS=TAWIXY[I_BaIbKeKfCiSkD
policy missing	4T
poll	!E,F-H/J1E4J5H8KJJKdLHNKRU_IkG
poll 2	!H
poll message'	!IhT
polled'	IS
poller	TS
polling	!W
pom	AVBU
pom 1	AVBU
pong	!]
pool	!h"E,;.H/@1H2U3I5G7C83B@OJRAaJcKdGfDiIkG
pool host	!V
pool item	!YTK
pooled	3T8IRW
pooled item	!F,S3U8IRWTT
por	!A"@%K&C(H)J*G+E,].C/@0H1C2G6B7>8W9I:W;G<B=GAJCIDJEJFHGFHIIFJJKDLDMINBO@PDQCS@T7W:YJ[D^H_SaIbBcGdIfDgKhFiCjKk@lU
por el	!@,V/K3K8UTI_T
por favor	,ETJlY
porque	!F,V-FKIkX
port	"F#:%A&-'=(8)F+U,e./041A3E4<5J9I:;;9<*==>B?@@BA0B?C<D@F>GEH9L5MUNWO0P;QAR6S4U=VFY:ZG[4];^>a8b7c8dSe;f:gEj5kc
port '	!=+Z,>/W3IIJKFMHNFRBWJiJkZ
port 2022	!H"J,[-G5J7KFKKERDTE_GiTjWkX
port 21	,K-D/H3E5H7JKZNeRKSFTE_FaIdJiIkYl[
port 22	!1#E&B'G(C)F+V,Y-T.E/E0B1J3C4G5H6I7T:F;F<;=I@IADB<CHDKFJHGJTKULFM@NHOEPJRDSHTXUFW?YG[B]F_UaIb=cCdWeGfHiGj0kZl0
port 2222	!;,W-W/G7B9WBDEEJGK:TUWGdEhUiJlK
port 40000	!W"8)E,T-<1@7I8ABUFJJGK;MHNBRIXK_9fJiUkC
port 40040	!d"G8GB@RJ_IhEiD
port 443	!S"H,2/C1J3G5F6E79BDNeRFTGW>XY_IfGiGk^lG
port 50122	1T
port 51022	MS
port 5432	!d,<RHTJiJkJ
port 65535	!;+K,W-F/S1B5G6I7JKBMJN:R[Wc_:iKk.
port 8022	!K,HTUkT
port 8080	!h,C7@T=XJd>kF
port are	,V7SBJkS
port command	WW
port family	!J6Y
port from	!C"X+V,S-I.J5WTH
port is	7SBJTU
port of	!X5H7IBHNVQHRJkU
port tcp	!_,ETGlI
porta	![
portal	!h,G/F5IBCDJRFTIiJ
portal example	!],I/I
ports	!Y
posible	3UKJ^VbScV
posix	!I1I5S<EHAIEL@VIWbkK
posix spawnp	!A5F<JIILEWa
posizione	!E,V-K/WKJRHTI_J
possible	!B#T%T&S,G.H/J3]5SBFKCLSRFSI]Y^H_JbJjK
possible because	5U
possible man	!F3Y
possible that	!F#U3U
possível	!E(H*J,E-E/=0I1G5D6G8F9H<V?K@JAJBGCJEJFJGHIDKALCOFPTVJXJYJ]H^H_IaTbEcIdJfHgIhJjDkG
possível conectar	3K7JQIRWTSiS
post	!X"I*J,H.J2I3F5DAHB@KCLJNHRFSGTBUacKiH
post api	!Y
post http	!ZTG
post job	!HIU
post quantum	!G9EUa
postauth	!C8IBJKILKSW
postfix	!TNSTK
postfix smtp	!X
postgre	![SG
postgre sql	![SG
postgres	!j"I-A1@5K8HBDK:NHRA_Ei@
postgresql	!_TJ
postgresql util	!T
postponed	!GBI
postponed publickey	!GBI
potential	3X5D
potential security	3X5D
pour	"S&K(J,D-J/D1I3D6J7]8I9I;G<IBDIIKDLEPIQWT>WJXJ[H]H_IaFbIcHdHfJiUjKkGlJ
pour obtenir	!I.U0TST
power	OT
power shell	OT
poweroff	!JHT
poweroff return	!JHT
połączyć	!E/S0KBHKKLKRUSJTW
połączyć się	!E/S0KBHKKLKRUSJTW
ppk	!9">#D%A&:'F(E)D*>+D,;-@.C/50D2?374C556@7A8@99:A?b@}A%B8CHE;F5G<H>I<JEK=L9MHN?OBQSR/S<T<UIVEWDXGY+Z?[F]D^E_Ca@bCc<dFeGf;gFhBi/j5k;lF
ppk error	!K;9=C@iAVBBCgFKPGQBjI
ppk file	;[<E=I?GYI
ppk invalid	!I;B=J?;@dAGQJY@
ppk pu	;D>A?_@=YK
ppk type	;I@^
ppk unable	!D;B<]=a>=?DBGIKPTQXRH
ppk user	!S;E?H@ZQKYI
ppk'	!;.J1J;G<W=c>F@^A;CEICKJLDOJPBQWSGTJY<fI
ppk' does	!H=U
pq	(T
pr	,K/JBJSWTG
pre	!T"VBAiW
pre entered	!H"WBIiU
pre receive	!a
preauth	!),I-<3V5U8;9S;H<I@JAGETF[JGK:MDNBPKQJRZ_4iYkD
preempt	!W
preferences	!C9T<XFKQWRIiI
preferences ecdh	9X
preferred	RU
preferred keyboard	GE
prefix	!S"D(F,J/I3G5E6YBGIGKJLIRISG][aJbJcJfJhKiKkH
premature	!G,I-]BUKJTD_ViW
premature connection	!G,I-]BUKJTD_ViW
prematurely	!H"C)@*D-b/A2I5T9IJKRETDWG^J_]bGcIdJf>iHkDlJ
prematurely in	!C-W8_KXNGfI
prepare	*S-J5JAVJKKKNJPTfK
prepare done	!J*U
preparing	;UAXPVQHTS
preprocess'	1J
presence	%K&VPV
presence for	%K&VPV
present	"[*V2X3@9U;W@JAFBHHCKKNKPJQJYG^TbZcJfKiK
presented	!D"J2E3_5?9K:Y;HB@KKQIRK
presented by	!E3_5D
presented unverified	!W
preserve	!Y"I(I,I/H1GBKKALKOHSGVH[G]KaWfD
preserving	!HaY
press	"G%J,H.K1E2G7J9WBTNGTBWJ^KbFfJjJkH
press 'ctrl	-V2J9W_V
press enter	!Y
press return	!T1GBTKUTI_J
pretending	5I
pretending to	5I
previous	(T.H/J1K5H8IBGKGLJOSRJTH
previous error	!X
previous errors	(T.I/K8JBHKHLKOTRKTH
previously	![5K
previously located	!W
prices	!VSK
principals	!J3T5VRKiV
print	!^"I&J,K3V7J;JB?FHGFQJRAWKiBjJ
printer	!Z7K
printing	KS
printing an	KS
prior	PY
prior to	PY
priv	@UAU
priv key	@UAU
privada	=U>TPEQHYK
private	!>"5#.%F&I'9(5).*"+),(-C.:/:0,1.2!3!475!6,75819!;e<S=W>]?T@[AfBECWE9FJG2H=I5J0K3L2M9N!O-PcQZR7S!T?U7V.W=X4Y[ZF[-]7^._+a+b-c+e7f1g7h:iCjDk&l7
private data	PWQU
private ddbj	!J,HTGdZkG
private ed	!W
private example	!S7ITXdEkK
private key	!6";#2%J&F'@(:)2**+-,)-G../(01142%3!4:5!6779899!:#;d<T>]@]AfBFCXE>G7H!I#J4K9L6M>N(O3PYQZR4S&T>U:V2W@X<Y_ZH[3];^1_1a2b5c3d9e;f6g<h=i?jIk1l6
private key'	!8&K.J;_<E=E?VAWBHCS
private keys	!/%F&D'K:K;A@;CFDJF6KIPeQHTJY=iUjH
private open	PXQG
private rsa	!X;I@K
privatekey	!6"=&E*@+F,A-@.J/;1K2F3>4I5:6?7G8A9@;e=H?Z@hAlB3EJFFGBHCKALDN9P?QIR5TCWHY]^H_GbJcDfBhKi4jDk5
privatekey user	!7"@&G*B+H,B-B.K/<2H3@4J5=6@7H8B9C;n<C=K?]@UAnB6EKFIGBHFKCLFN<PFR6TEWJYV^I_IbJcFfDi5jEk6
privater	!8"E%I&G*I+G,F-H/B2I3A5@7H9E;[<Z=I>F@HAHB>CIEJFIGJHHIDJJKFLFNFPDQFRETDWH_IbJfIhGiFjJkJlK
privater schlüssel	!8"E%I&G*I+G,F-H/B2I3A5@7H9E;[<Z=I>F@HAHB>CIEJFIGJHHIDJJKFLFNFPDQFRETDWH_IbJfIhGiFjJkJlK
privilege	!U
privilege separation	!U
privée	!7"A#I%F&D)J*E+C,A-C.D/C0I1G2E3:5=6F7E8B9@:K;_<Z=E?JB<CFEDFDGEHFIHJFKALGMIN@OJP@QVR<SHTBWEXHYFZI[J^G_CbDcGdHfChBiAjJkDlF
pro	!G,H-T7UKHNYRJTJ_BkY
pro ftpd	!JNWTJ_Gk[
probably	!U,J7K8JBHKFRKTI^U
probably incompatible	!?^U
probably truncated	!X
probe	!a,?JWKGTIWJkH
probe failed	!a,?WKkH
problem	!A"B%J&A,^-U.B0K6I;]<@=H?H@UCJGHHFIFL>NGW@XJZK[C]H^GaVbGcFfAhKlJ
problem are	!F,S7UTUjTkV
problem certificate	!U
problem it	!@5I;[@SQJYS
problem occurred	!F,T.J1UOJSG
problem persists	!CSTVU
problem unable	!W5K
problem while	!:,UBJ
problems	!Y,KKGRKTIbTcU
process	!U"2#A%9&5'G(B*A0;276G7K94:G<I?B@JA3CHEEFKGHIKLIMCNIP,QERETGUKV4WWXAYJZC[5]D^VaCbWcWeDf,gCjDkEl9
process '	!T&SdS
process cache	!H3UHT
process completed	"I&I,I1D3K5A7K8I9G=UBIGKKJPGRIWE_UbH
process ended	!>5IBJKWWWhUjX
process exception	!G,X/JBJKKiU
process exit	!C&K-K/T1S5U8SGXWJ
process exited	"D&E)K,I1W3=5H6H7G8>9E;==JFJGHIGKFN>PJQJSUT:W@[J^V_@aJcBfFhJiVjFk@
process fastqc	!W
process kexinit	*T
process original	FS
process process	!HNTSJkS
process reply	HS
process task	!FSJ
process ticks	!FSJ
process tried	!A+U-V.F8IBVLKSHTS
process w	!<1I5T<FHBIFL@VIWb
processed	!WKK
processes	!J
processing	!Z-W.G3E8TKULGRGSDbIcIfF
processor	!G,X/IBIKJiU
processor exception	!G,X/JBJKKiU
processors	!JBVOTRGTH
processors standard	!KBVOTRGTI
prod	%I)I*I+H-J.E/U1F2H3>5?8F9?;C<[=T>I?S@UCWGFHEIDNGP>QERHWEXKYE_CaGbGcIdJfBhHiUkT
prod example	!H"U,K/T;V?XBFRISSiV
prod message	FTRG
prod pem	!G<^BH
prod ppk	;D@XAJ
prod web	/WBCRWSJkU
producer	!VSJ
produces	!B"UbTfJ
produces no	!B"UbTfJ
production	&X3T9TiHjF
profile	!D-K.E/G1I8H9J;GKBOHPJQGRHSITGaJbHccfHjXkK
profiles	!Y
proftpd	!a"F)E1A8DKIfE
program	"B*K+H,T-U.I1W2K566F7F8G9C;@@HAEBJD[IBK9LHNCPCQGR<T<YJ[I^__FaBcViCjJ
program data	!FD]
program files	HTSJ
program ssh	&T
program usr	!G^X
programming	!T
programming external	!T
programs	"URHbU
programs included	"VbV
progress	!Y9H;DJJRIiE
progress origin	BUiH
prohibit	!XRI
prohibit password	!XRI
prohibited	"J,B-K.E/F0J1J3J5F7JAKBEKJLEOKRHSATFW_[F^J_GbWeVfCiJkJ
prohibited open	!T,J/H5HBJRISIWS_IbXfE
proj	!>"Y=JLJRH
project	"B#T%G&B(T-I.D/D1E3T7F=F@EBGFEHEKELYNJOIPARATSWIXHYH^H_EbGcJdJfIhXiH
project 1	3ShZ
project 2	hZ
project 3	hZ
project directory	PIQSSJTS
project ssh	#U
project you	!E:TLU
projects	"K.IBFLYOHRKSVTH[U
projects a	8TKU
promise	!U-U5J;GJTNFRKTC
promise rejection	!U
prompt	!9"E&J3B5S<JBVFJG^KIPZQ@RTbJjI
prompted	BTRT
prompted now	BTRT
prompts	!A"G&J-J/H3J8I9H;IBYGZKEPYRVSJZS^G_JcIfHjGkK
prompts from	!E5XBWGTRFTT
prompts in	!?5A9JGVPXRTZSfJ
propagate	#[BI
proper	BTNYRFTFiKlS
proper protocol	!JNYRGTHlS
properly	!E"I&J(T/G1I3H5E7VFJPKRDTTWJbFd[fJiDjKkIlJ
properly configured	!?9SBHRH
properly respond	,H7UKHTTdY
properties	!TaT
properties of	aT
property	!U/J8KBKKHPXiS
proposal	!UJIKF
proposal curve	9U
proposal ssh	2T9J
proposal user	*T
proposals	!B*[2^3C5F9[
proposals do	!B*[2^3C5F9[
protect	.C3G5GKFOZSU
protect against	!Y3I5H
protected	!:.I5B;:<I=K@HA?BDFJKGLIOTPgQ;SZYH
protected branch	![
protected keys	PY
proto	!B6XlZ
proto flags	!J6Y
proto ssh	!FlZ
protocol	#>%J&''<(4)D*C+5,:-T.I/!1A3:4E5F7G:<;:<3=C>G?=@GA=B;CFD@EDFJGFHBI8K=LAMeNZO<P-QDR7SJT=UBV2W8XHYKZ<[K];^baHb]cmd@e:f^g6hYjBlW
protocol 2	KT
protocol banner	"I&K)J*I+K,E-a.I1G2I3F5A7H8?9A;G<H@JAIBDJXKGLKMKNSQERFSHTX^J_abHcFfAhHiH
protocol code	!Y
protocol data	.B/F1E3J=J@KBSGHNH_DkC
protocol error	!/%I&D'K(F)E+B,9-5.@/C0A1@2A3A5<6E7@899B:I;><E=J@JAIBCFJIAKEM;NGOAPJQBR2T@VJWEXTYG[>^a_0bacZfWgJhci;jHlH
protocol identification	!K/J3I9HKERJfKkY
protocol identifier	!F-KMXNH
protocol incompatibility	!GcT
protocol instead	!I,XbK
protocol is	)V,K.I/I1W3E8KKDNFRKSKTJ_G
protocol kex	!G*TNHSK
protocol parse	!I
protocol scp	!I5U
protocol security	FT
protocol sftp	!U"A)G*J,F-J.V/F0U1E3G6I8H;G<H=H@KAJB?KBNDPIQIR<SUYH[S^K_IaSf>i<kE
protocol ssh	"S,J9JBTMUNGSITI_IbG
protocol version	!I&E(K+F,J-K.J/H0F1A2J6D8@9TAAB?DJIFLKMXNXPFSETFVJWBXF[D^G_KaIcYfXgJjElV
protocole	!JRJTFlX
protokoll	!<"J,F/G3H5H6S9HBHKINWOJRHSDTE_JfViIkVlV
prov	IKLU
provide	"E%U&E,I.S/E1G2J3C5B9C;H<G=J@KAIB9FFGYKDNHQHRCTC^J_HaJcFfWlJ
provide a	!I%W&JBGYT
provide error	!I.V
provide shell	"I:SBKLJ
provided	!W"J%J&@(K)J*G,B-B.H/T0K1F2H3:577G8B9V:J<A=E?IAICIFHG?HHIJK9L>N<OJQXS@T=W?XE[K^G_?aHbDcBdTf>hDiXjAk=lJ
provided cannot	!F;Z@TBK
provided check	!U
provided credentials	!F"SBURTiZ
provided does	!U
provided for	!GBFPTQERXiH
provided is	;T
provided or	!>/X6UdWkH
provider	"?%I(J+J,C/;2F3<4K6H7F:K=ABCCHDKEJFBGCHEKJT;ZI]I^G_GbJcIdIfIgKjHlI
provider available	!E5?9I;S<I@TAWKJQF
provider error	![cK
provider for	!<"C&G.T/K5JFIGIIHPTQ?TGWJ_JiJ
provider java	!D<SQT
providers	!W5I;UAJHVIKLHQD
providers sftp	HVLJ
provides	!H9TN]
provision	!J#V;WjK
provisioner	!D"J#T&T,K-G.I5I7V8JFDGEKDRCWWdYkI
provisioner error	!B#U<BFHRAWWdU
provisioner file	7TTY^HdS
provisioner remote	!A;STU^U
provisioning	&W,FBHTXiVjJ
provisioning with	!U&XjK
proxy	!2"&#D%<'G(C)?*5+=-'.4/H0@142;384C5)678.9.:E;4<5=@>D?C@?A7B8CBDIEDF;G2H>I>J;K%L<M:N3O=P4Q3R0S7T=UKVEW~X~Y@ZA[@]E^8_"a@b2c6d6eEf/gEh5i,j;k"l8
proxy '	!WWJ
proxy 3128	TGXX
proxy authentication	!C"B&@,H3J5J;J<CB9GCKHPKQHR:WhXf_IhHi?jH
proxy command	!D"J&I-F1K3K5F7GBFKDTAWfXZ_EbIdJfIk?
proxy connection	!I/C7HBJRITDWUXT
proxy corp	TTWF
proxy could	-HWV
proxy error	!H"J&F-?/I5K7U8H9H;KAKBCKCN@PKRFTGWb_EfGkG
proxy example	!I,[XU
proxy exception	!B&S*I,<.J/I;JAJBJGHKGNKRISJW_XS
proxy http	,H-I7KKKNHWWXY
proxy jump	!U-F/JBXTK_K
proxy returned	!@,T-I7XX]_K
prune	&J<VBSTWjJ
prune origin	&J<VBSTWjJ
prüfen	,J/J9HBUKKNXTIiTkW
ps	"F&U+K1A3B6K7C8Z9I;TACBHNKQHSFTUWJ_JdFfJ
ps 1	!G-T/I3G5T8VKTSJ
ps c	&W1E5I8V<D@KBIdG
ps d	DT
ps ssh	CTYT
pscp	!3"E&H(J)E*H,D.H/C1:5F8A9J<C=J>J?H@AAIHFIbK9NIOIPJQIR@YF[V]K^gaIbUc@eKf8iDjH
pscp remote	!JIJSH[V
pseudo	bS
pseudo terminal	!SbS
psftp	"?&J)E,I-K163E6E8I;J<A=HB3CKFKGEHEIVL]NGPDQIRUSUTGVJ[E_BbGcHeKfFhEi?jGkT
psftp cd	1EIDLY
psftp home	!DIXOV
psftp local	LJ
psftp put	!JIYKTODSX[HaJfJ
psftp quit	!Z
psql	!s"G,5-J/H1K6J8HBEKHR;TG_IiCkD
psql error	!i,:RHiJkI
psql exception	!T
pssh	!5&U/V5I;H=KBWKSPZQ@
pssh exceptions	!:/V5KBXKU
psycopg	!]
psycopg 2	!]
pt	!F*]2C9IIVkH
pts	!Z
pts 0	!V
pty	!I"W1XKJ^Fb]fG
pty allocation	!C"V1Y^=b[f<
ptype	!IKT
ptype m	!JKU
pu	!?%E'H(I+F.D/J0F4H9=:J;B<B=B>b?j@WBIC>DAECF@GCHFIHJDLAMGOHP4RJS@VIWFYEZE[H]J^E_@aGbAcBeJfFgJiGjJkJlD
pu tt	>V?JPIQJ
pu tty	!F%G'J+G.I0J4J5E8S9?;;<E=E>Y?j@VA2BJCADCEEFCGDHHIKJFLFMIP8RKSCWHYAZF[K^H_BaJbDcFfIiIlG
pu être	!K,T5S@VAUTG
pub	"C#K%@&>)I*I+E,F-H.C0H1D2C3?5?7H8J9A:T;8<?=G>=B1C3D>E:FFGEHGI;JJKANHOVP.QBSTTBVIWJY~ZH[H^I_Ja?bKcJdJfFhJ
pub bad	;k?c@YAgC7DFYY
pub error	;9=F@BAHCXQDYf
pub invalid	!H;5=F@<ABCJQJYfiI
pub is	!E<J@XAI
pub key	!G@TAS
pub no	!W
pub not	!V
pub ssh	!J;C<F>E@JAIQKYa
pub type	!JCGY]kT
pub user	;IYW
pub'	;H<H=@>D?Y@YBEC2DAFHPAQBRKYtjG
pub' are	!D;h?a@XAcC3DBYf
pub' no	!C;EYY
pubkey	"C#K%Z)G,D-B.F/D0J1@2;3?4G536I7J8E9;:I;1>??B@=BGCKDIEUFyG=HDIIJBK8LBMIN@OKPHQJR>S@TDVJXJY3[K^F_DaHbEcCdJfIgJhAiBjCk@lK
pubkey accepted	!D2G;J=IEGFeRKiI
pubkey algorithm	FW
pubkey auth	BJF[
pubkey file	!=&F=YAVjE
pubkey key	!J2JFW
pubkey no	!F&HFZ
pubkey prepare	*U
pubkey signature	FV
pubkey signing	!?"J%^&W<IBBEFF3hKiHjC
pubkey ssh	;I=J@IBFE_FGjJ
pubkey test	!D%IBHF[
pubkey using	EIFB
public	!F"@#I'@(@)D*/+9,7-B.@/40?2-3H425F6>7<8<9);U<S>3?>BdCEDEEAH<I4J9K6LSMCN?O>PJS7TEU?V>W=XAY_ZW[=]B^H_=a<bFcAd;e@fHg?k7l?
public and	!C&K=TAVFJPBQ@RSiX
public html	;D<S@KIHL[PJSKTG
public key	!@"D'B(B)H*2+<,=-6.E/:0B2/3I455G6B7A8B9,<Z>6?DB]DHEDFTGJH@I:J<K6MEN;OCQTRGS@T6U@VAW@XDYbZW[A]D^<_:a@bIcDdBeCfJgCk@lC
public key'	!GBUQJTKiE
public no	!V;J<EKT
public private	!Z;F<E@IAHBSPEQERHYIjU
public user	!X
publickey	!3#]&b'6(;*%+),;-!.7/'072)3!455)647.8.9!:H;U<_BnDGFZGJH.I0J.K%L8MCN&O0QTS!T'U?VJWDX2YXZS[:]<^E_&a!b,c8d4e7fAg:h?idjgl2
publickey auth	!U
publickey authentication	!I&F;C<D?T@VBcFCGGR5YYZUhJiG
publickey failed	BYFTi[
publickey for	-J5J8F<IB]KHRB_Hh=
publickey from	!X
publickey fromfile	!D<T=UBSFWKJQWRFiYjJ
publickey gssapi	!F%H;H=FF@G:YHZJiS
publickey keyboard	"HASGTPFRWSKZHjSkF
publickey no	!H"8#U&35T;:<#AGBcFeP<R@TTZ:iXj_
publickey packet	EF
publickey password	"V%=&U,W1F5S;Z=3?I@HAJEAFFG1HIQ:R_S@WUZ.fFhJiJk>
publickey preauth	iSjS
publickey protocol	!J"UBU
publickey request	"I<SBYK@QIRHbKfI
publickey succeeded	![
publickey successful	!dBAFIRGVTiJ
publickey unreachable	BVRB
publickey unverified	!H=JASBVKHQZRIi^
publickey username	&WBIZTiIjT
publickey with	!I@KBUFFG_REZGiF
publish	,F3J9KHGPIfK
publish over	!B"S,G5HPJ
publisher	!C"T,H5INJPJ
publisher exception	!C"T,H5INJPJ
publishing	!8&G-K.H/F5K9I;HBJISKGL]QSS_TBaIiI
publishing exception	!<&H-K.I/F5K9I;HBKISKGL^QSSZTCiI
pudo	!@"F(J*I,Z-J.B1E2I3K5D6B8F9G;F<F=J?VFIGIIFK@OSQJTVVIXJZJ[I^JbGcHfIjHkG
pudo conectar	!G&F,_.I1K5J6I8JBGKFLBOEPJSBTUWIbJiFkJ
pudo leer	!H,J?X
puede	!T-J.I5J6H9J<D=SKCLHOIRESElX
puede establecer	!J,T/FKJTGlY
puerto	!Z/D7HRF
pull	"K&T,H-K.I/X6J8GHKKDLFPSQFSCTHUT_J
pull access	!X
pull request	!X3J
purchase	!T
purchase more	!T
push	!K"5#J%U(J)K-J.Z/C1@4H5J6B7?8C:S;E?HBSJJKENFP<RETHWCZI^I_8aHbAdGeKhJiTj_
push c	.U
push code	!d"I&J5JBHS=_IjH
push home	fH
push origin	!E,GSYiHkU
push php	!IAXBIfTlS
push pl	BGQWiU
push sftp	!V
push some	!^
push to	!E.UGVST[W
pushed	!J,V
put	!:">#:%@&6'S)B+@,7.X/70U1@2D3@506F8U9I:7;K<?=@>:AHB9C;D>E9F+G=IqK[PAQIR>TAU=VbW(X0YH[b]T^-aIb,c2f9gEh=i.j=kJl&
put '	(W.DLJ
put 0	!;(J.[0I8IIIOISJV^[GgD
put a	!V(G.Y/H0E9UBTISJXK>LFO@RWS=TEVH[3a6
put access	IKKKLXOZRKSW[VaE
put bad	!>0KIYKJVJeF
put big	!A8FIKJYSI
put c	!H(J.H0UIUKJLHOSSW]TaG
put channel	!=.H0U1A8COTSVVD[T]WcJfE
put contents	!^.ISG
put d	'UOJ
put enoent	!A<IIZ
put env	OV
put error	!JBVKFLIRK[TiWjW
put failed	!E.FIX
put failure	!A.W0XIIKALFOWSHTK
put file	!>.JIILYOVSS[HaF
put files	KTSITFeT
put format	.Y
put home	!IIXLJaK
put index	!ISX
put java	!:1J5J8KFKNVRIVJZJ_SiH
put local	!XLKOK
put main	!:1J5J8KFKNVRIVJZJ_SiH
put mjs	!F.I
put no	!A"J,J.C8ZBFKTRXSKTG
put none	!I(V.FIWKHLDVV
put object	!YSJ
put of	!ALWRIS_[TaH
put ok	!TLIRHVU
put p	!COHa^
put permission	!XSJaJ
put php	!;"T-T/C2T6K7U=A?VLJPGSIiUlJ
put pl	!?"U1E6T9F;K<W=SB9PGTJdUiAkU
put py	!52I8ITTVJ[JaJ
put r	!C.J0H1KIWKGS>[IeY
put rb	!E
put reads	!Y'G(I-U.D1S4V6G8C9KBHHXIGK3NYRETIVGZS^IaDbEcEeKhJiC
put report	!TISLHaJ
put sftp	"G.A/F0K;I<IBTIHKDOHTU[SaU
put with	8S9U
put write	!IIGLVSY
putfo	!E([IDV[
putty	!G;G?T
putty private	!I?T
puttygen	!C;Z=]@GAJIFKJLIPHSITKYJfJ
puttygen error	!>;[=]?K@HAKIFKJLIPHSIfJ
pv	!GIKKHLUcT
pv 3	!HIKKILUcT
pve	!I-J_U
pw	!D"J&?3J5U;K<KB6GZKKRaTVZE_KiZjGkH
pwd	+TKHSHbS
py	"G#H'E*G+@/T0>7K:F<J>C?F@JB<CADHEGFKGBMCPIUJXEZK]DaJdJeEfTg?iCkI
py 100	!T
py 1819	;U@TYT
py 19	!U
py 1909	!UNITW
py 3	!W8T
py line	!>#K%T'G)V*J+C/V0C:H>E?H@KBACCDJEIGHHTIIJSMGTFXI]F^BeGfSgAiGlT
py n	!I^SbG
py test	!Y
py'	ST
pygit	!C&E*D-E2A;JAJFTHXKXNSPUQIfKhGjX
pygit 2	!C&E*D-E2A;JAJFTHXKXNSPUQIfKhGjX
pyinfra	!E&I;?<U=JBT
pyinfra api	<KPU
pyinfra error	!B&J;A<WBVPARUiS
pypi	!S
pypi org	!S
pysftp	&J3K5Z;H<[BIKGLIPEQH
pysftp connection	!J5T
pysftp exceptions	!@<[HSPFQJRB
pysftp init	5YHH
pytest	!]
python	(J+J1J6V8I:K>KBGCHIJJHMJOIYI]J^HeJfIgHlS
python 2	,IKTSF[ShTjT
python 3	(H.T/K3J6T9KCIIIYJ[I^IgJjJlT
python interpreter	!V5JTJkT
python usr	6W
pyx	!B"S*U-J2S<V=]KH
pyx line	!B"S*U-J2S<V=]KH
pública	!V"K:X<F=F>HPJRJiH
q	!V"H%K*G+H-B/A0]1J2E4H5=6K8J9?<HAXBYGIHAJHKINBO?PHQXRJVGYW[C^K_DcTfIhKiFjCkClJ
q '	.TLU
q 1	!B0V3XLGOH[H
q 3	!K0ULIQX
q 6	!U
q kex	![9C
q must	!D;W@YA[FWQUYZ
qemu	#VRKiWkG
qemu debian	!Y
qualified	!G,T;ILTOSQURI^T
qualified error	!G,T;ILTOSQURI^T
quantum	!G9EUa
quantum key	!G9EUa
que	"B*J,U-D.H1I3X5V6I8J9H>GGIKALJOIQKRESETBWJ^T_IaKbXcSfJkG
que el	,XKJXT
que le	!F"J&SbU
que vous	&T
query	!].G7V8IBKKFRISJWJkX
queue	!]iHjT
queued	!U
queues	!FSJ
queues 82	!GLK
quick	!]/H6@
quit	!b"I.D/H0I8IBII?KFL>OGSA[I^KaFlU
quit sftp	!ZLJ
quit with	!J7TdT
quota	!H"6#I%G&G'G(B)F*H+C,=-G.y/>0A1<2J3@4I5:6C7D859E:I;F<D=G>K?J@IAIB4CIDJEKFIGDHGI=JHK3L:MINBO6PGQER5S2T8UKVCWIXHYJZI[@]D^D_9a?b<dIeEf?gChEi;jHkBlD
quota exceeded	"F+J,H.i/F0H1F3I5E7K8D<IBEIDK?L@OERGS;TDVJ[H^K_FaDbKcIfIhKiHkI
quota limits	!I.W
r	!<"B#C(T);*9,J.A/H1.2<3S4<5D6G7?91:C;U<U>EA;B2DDEBF=G<IiJ>KDL>N=P@R.TEUHXBZB[7aWbUeYgXi>k;
r 0	!GTTaU
r 1	!U(T.A0=KALEOWRKVH]J
r 2	!C(W-H0A1C<FHJIiKUL:OCS?]SaIfKkJ
r as	=T
r dist	ITSJ
r fastq	!ELISWeT
r n	!:,?5A;G@TCSK;TK^@gWiGjE
r n'	!@3UBIKJMUNHTJ_HkGlV
r nkex	-K/JBUWV
r nubuntu	"S
r r	!Z?SPTSC
r remote	&UBK
r sftp	!F-F3W5I6TBHHVNSSJ_SiVjSkS
r to	!F-V8X?SBJKGPU
r user	!B;J<YBDRJ_WjUkG
r z	!H;X
r'	;UAIQK
raise	!@'J.I/46;8J;E<J=,BXCJFDGHHSI;KIMJQVRDSWTIWB^JcXeSgHjU
raise bad	3V5K
raise e	!B9T@JGSKUTJcK
raise eof	1W8F_DcFfX
raise error	SKlV
raise exceptions	.TSHTT_K
raise host	HS
raise incompatible	2T
raise io	!@0W8IIFKAOWSXVW[TaScJeV
raise key	<H=G?S
raise no	!J,UT]
raise saved	!H&IBXFJNKhTiUj_
raise sftp	!I.IKILISFc_
raise ssh	!>"F&S*G,G.K/I1I5W9D=FLJNTPIQURESHTFYSZG_VbJcIhHjHkU
raised	%K&H.H/C9V<KAHBEFEGWJGLHNHPKQISETVWIZI^IbKdKhJiUjHkFlK
raised net	!B,J7TBEFHGZKKRViT
raises	!^SCaF
ran	!G,S
ran on	!G,S
rancid	!F,TBFGVRBTUiWkW
random	FS
range	!V.G9]JCKB
rar	!<"I'd(J0HBFOGRFSF^J_JaEeHiH
raspberrypi	!C"F-G/[1J3V5YBUKGRU_DkB
raspberrypi date	!U
raspberrypi local	!B/]kE
rate	!^.JSJ
rate limit	!Z.K
rate of	!Z
rather	!FBKRJiZ
rather than	!FBKRJiZ
raw	"G0JBIIKLEOXRHaBbGeYgUiJ
raw'	!EOTSTVUaT
rb	!?%K6H7I9G<T=UCJGKKFLFPDRFTGVKZJcK
rb 104	1J
rb 105	LJ
rb 11	LJ
rb 126	;Z@G
rb 152	?S
rb 165	?S
rb 168	?S
rb 187	HSLU
rb 19	AT
rb 190	HS
rb 210	HS
rb 224	HS
rb 250	!H1HfE
rb 28	1J
rb 325	IS
rb 36	!JfK
rb 49	HT
rb 53	!JHS
rb 54	-WKJ
rb 540	IS
rb 57	KTkVlS
rb 58	?S
rb 82	HTfT
rb 89	HS
rb 9	!E
rb 911	IS
rb 941	IS
rb sysopen	!E<X=X
rbenv	FT
rc	!]"W&J*F,H-F1C3H5E7I8H;U<WAIBJFIGIIJKDNJQWR@SSTGVTYJ_KjHkH
rc 0	!X
rc 1	!YLE
rc 2	!I/TBXKIbS
rclone	!Y"S%K(K+H,F.H5GB<GKHKLFRS^J_UbJfGiFjF
rclone conf	,J-U5K<FLJfJiHjJ
rclone config	!V
rclone id	!G;I=S
rclone rclone	,J-U5K<FLJfJiHjJ
rdomain	!A)T-FBDRS_ShIiU
re	!H"V1JBELTPJRGhXjW
reach	!5%_&<*Y,[-F.G/B1H2V3E5@6F7[9[;JB=FIK=LCNHRASET[WJXT_JaIbKfJiEjIkZ
reach a	!<*Z-J2W3K5I9]BKKFSJTJ
reachable	!>3K5IBXiJ
reached	"?&K)E*E+J,?/F1>2K3A6I7E8F9A;G=KAJBDKHLHOJPJR>SCWK^H_faHb;cBf;hXiHjHlF
reached over	!HdS
reached try	!GKJRITI_Z
react	!J1H7TIJLV
read	!@#9%D&H'9(J)D*4,@-_.F/I0G1?2J3@4>5W697B9>;U=W>A?K@WBTCTEEG>JVLHM0OFR@T=U<W>XGYWZ>].^Cb3e2g5hHiGkKl@
read 0	!U-HKJSKaW
read all	!D)T-Y.I1ZLHOISIVIcB
read as	SG[VkUlT
read bio	!U;CQH
read by	;T
read bytes	!W
read connection	!C"1)4,9/_1.285c7G879U=JBeEJHJJKK:NTTCWGXGcJdUkV
read econnreset	!F&I,=-Y.D/;1U3H5D6E7@8J9I;IBCIGJJK^LENEPIQJRASFT=[K^JcGdFfEiJkE
read eof	!T.FKKOTVU
read error	!Y<I@UAUKGYU
read failed	!T"IcT
read file	!A<Z=X@VSF
read from	!1#K(F)C*J.U1E9A:VGIIFK[MIO@QDRJTHVDYJ[G]K^DaAb9c<eGf7jTlJ
read key	!H%K&>*H-H/H1G2B3E5:9<:D;c@_B4CKFBHHKHLHRHSITHY_fJiFjA
read line	!K,KKYNUTEk]
read message	!JKU
read node	!E)T/K1U7GTI
read only	!["E(H,I-F.B/J0C1J3E4J5?8E;D<H=H@JAGBDDJHVIAK=L>NBOCPERJSUTKVHYJ[D]E^E_Ja?bFcGfGjWkI
read operation	!GJUK4N]_KkV
read packet	!B,X.J2T3J5A6G8S9[;IB?JJK7LJN8RISGcXdIf[k:
read passphrase	!<5ZPZQHRVjJ
read piped	!J"T.V8S
read poll	!H
read private	!I"I%J&H+J-F1F3J5G9J<Y=a>J?W@UBACGFJHEIHKJLFNIPBQZSHTK_KfIjJ
read properties	!X
read response	!S.JNCSHTFaV
read seqnr	!H
read socket	!I,I-YJGNU_VkS
read ssh	!J&W;I<J@XAKYW
read stream	.JLHSWkTlT
read tcp	!B,J2J3K5<7EB5JYNT
read the	KK^V_T
read timed	!W-H7JJXKE_H
read timeout	-[
read'	!EAJ
read' could	?S
readable	"I1J3J5G7J;A<C=]@FACBIPFQGSKTJYI
readable 1698	KSkT
readable nt	KSkT
readdir	!FSbaF
reader	!;"T)X*K,G.H/F2I8X9U;UJGLSN@QJRGfYiJkF
reader error	9V
reader info	9TBT
reader java	!D"W)W-D8X;SfXhS
reader run	!I"W)W-D8XfXhS
readiness	!_,?WKkI
readiness probe	!_,?WKkI
reading	!T"B#I%H&6'I(E,<-S.9/C0E325;6C7K8W9?:I;@=U@GA;B>DFFFGFKWNTO?P:R3V@XAYHZD[<]J^Da@bHcKdCeGfGgEhFj8kYlJ
reading configuration	JJKSjC
reading directory	!I8ZKU
reading file	!J
reading from	*W-?2Y8U9WNC_AkJ
reading key	>TBJQSRG
reading no	1G<IIHL^SG
reading response	!YKJ
reading sideband	8V
reading source	!UIUSF
reading ssh	"H&I)J*H+V,B-_.G/H1D2H3D5?7G8>9@;F@JAFBAGJJXKFLHMKNSOJPIQDRCSETV^I_abGcFf@hHiG
reading version	!C-J5I9J;JKJMUNUTI_Ck_
readline	!B-V@IASNSWT_V
readline timeout	!EKWWU_U
readme	!U5IBJHJICLXOKRI^JaAfU
readme txt	ICLXRJaB
readonly	!E"K.J=JBKHJLCO[RHShaE
readonly new	!:LJOHSkaI
readonly reads	!DO_SJ
readpartial'	-WKJ
reads	"D#I%F&A'W(W*J,F/K0S2G4S5G6=7E8:9>:F;;<>=A>I?F@CA@B8CGDJEHFDIZJJK=MSOXQAR6SXT:WBXFYB[Y]@^VaUb<c6e<fJg>i:jBkWlE
reads 1	ITLH
reads bam	IULHMWSV^UaEbF
reads fastq	"J%J&J'D(V0^2K4T5J6D7H8?9D:K;D<J=F?J@HAHBACJEJFJHTI,K4MJNVO[QGR?T<VSWHXHYG[[]IaZbGc>eEgFhFi?jIkY
reads fastq'	!DL[SY
reads fq	SS^S
reads r	!@0G<JIcKSLBVH
ready	"F#X&I*J,?->.J/F1H2H5?7I8C9E<JAHFDK6MKNfPJR?SIT@WJYK^I_EbFcCfGhKjEkWl?
real	!HLT
real path	!I1SLT
realm	!V
realpath	IHL]
reason	!A%H&@)H*V+K,V-W0F1;2W3:5:6H7T8U;X<Y=J@KAWBGF=G>HJICJEKULTMHOAPAQVRGVGWFXFYEZD[F^JaCb?cAdUiFj<kTlE
reason 2	!E,T_JdThUkV
reason auth	,X/WAVTWiG
reason error	-T
reason unable	-TNTRK
reason wrong	!T
reasons	!A%U&ZBTjS
reasons include	!@%U&ZBUjT
rebex	!;"V-D3I5K8W;HATIHJWK=LENTTS_GfK
rebex net	!;"V-D3I5K8W;HATIHJWK=LENTTS_GfK
reboot	!S
recap	6T
receive	!Z&I)C*U,?/>162Z3B5H6I7C9V;H<HAJBAFHHGIHLCN<OIPHQGR>SHT6WG[K^IaJbGcZdIfBjJkA
receive failed	![.H7I
receive hook	!a
receive incremental	!E.U
receive kexinit	*[2]9X_K
receive packet	!TKGiT
received	#B%H&6'A(8*H+H,>-E/B061U2J5I697E9<:C;E<;>>?G@HA>B8CJD@IEJJL:O5Q3RBS3T@UCV8W1X:Z8[6]<bScddEf^hTi7jDk>
received 12	IU
received 35	!Z
received 4608	!WHU
received authentication	!XRH
received client	!^9K
received disconnect	!H"E)@,G-B2K8VBAK:MGNJRTTH_Yh[iIjKkK
received exit	!H"U.J1W5B8JIKKFbU
received http	!DMW
received install	!H"WbTcTdS
received message	!H.G/K1H5H8I;FAJBCGKKANERHSHTH^K_Icbf@hJ
received process	!VBI
received so	!E/S8F9HIKJIWKaHfF
received ssh	;IYT_VhG
received stat	!Z
received status	aU
received too	!KcT
received unexpected	!7"U)W,@-E.H/D1S3E5F9J;DBBKDN;RDTA^Y_BbXfXiHkElD
received userauth	!V
received version	!]
received welcome	KU
receiver	!B"=(D*I+D-?.Y/G0Y1F597@8>9J;=<K=I@IAGGHHII;KVLZNFOIR;SWVJWJ[G^I_EaVb2eJfJkC
receiver c	!G.YLI
receiver date	"C+J,C-B.V1I3I5:7E8C;EGJIJKYLYRCSJ_Jb5kI
receiver mkstemp	!@0YSW
receiver write	!F.ZSE
receiving	"G8KNURT_GcIhJiJkD
receiving incremental	!S
receiving objects	!U
receiving version	!F3TKGNGRV
recent	.I2FQIgJ
recent call	.I2FQIgK
rechazada	,a/C7HKEOJRBSKT?lD
recognised	!J<G>X?G@GABQI
recognised key	<H>Y?HYU
recognized	3I5I@SAHBKIIKJLKQXSK^W
recognized as	KK^W
recommended	CZDH^U
recommended that	C[DI
reconnect	!c"I,E-A/<1G7JBGRDSITEWV_GbIfJiJ
reconnecting	#V-G7ZTW_IdU
reconnecting using	!T
record	(K/C1I3K5B7S9H;IIHKJLBMVNBOIRISS[T^W_KaCbJcSiFjJkFlG
record hostkey	!K5J
record uuid	TW
recorded	(THT
records	!K.V
recoverable	!Y.ILTTJ
recoverable exception	!UTK
recoverable exiting	!T.JLT
recusou	!D"V,X7HKJRXTH
recv	"J&F.H/@2H3W6J7C8B9F;H<JB>IIJGKbN9RASXT@VS_IaDbHcXf=hJkClE
recv data	!E,U3WkJ
recv generator	!JS[aF
recv packet	!FKFcW
red	!FXX
redacted	5TAH
redacted to	5T
redis	!r&H,<-C/F3H5C7B8I9FB?K@NHR=T7WJ_EdKi@kB
redis at	!V,J
redis connection	!c,B-I3J5F9IBERIT?iIkK
redis exceptions	!]KFRJ
ref	![.H3I5J9KKYLFNJSGTK
refer	5JW[
refer to	5JW[
reference	!e,J.D/F5DBJIGKFLIOHRJV[[JaI
reference was	!EIJSTVX
refreshing with	!S
refs	!Y%K.J3FF^LJPHR=fKjV
refs to	!]
refspec	!S
refused	"!#8%d(=)**++1,w-@.&/!1!2+3!495!6?7!8-9!:6;*<2=,>;?J@4A0BVCED9EGGCH5I5J3K!L+M6N3OAP,Q?R8S)T!U=V<WWXJY3Z-[8^CaHc(d0e=fHg<h-jTkd
refused 0	,S
refused 111	!Z,FkK
refused bad	!G)CB^
refused by	!G'W*J,S-@/H3I6K8CBBKCNIOITTW@X__<bIfIiU
refused check	!Z
refused connect	!B,U-Y/KBHTDWI_CdKiHk[
refused connection	!E,h-?/E5JB@KDRCTHWF_C
refused did	!V
refused error	!J,J7JWI_KkZlZ
refused for	,I
refused in	kV
refused is	!T
refused it	,WTGkJ
refused not	![,E
refused operation	!B%i,K<F=JB@FDPJiKjD
refused or	!V,I7VBH
refused our	%H&?3I;F=G>IBWFYGBPKRJYJZ?fGiXjV
refused the	!4,i-:/J8IK<NGRTTEWH^I_8bIfGiHlH
refused to	!D&D,8-F/J1H9IB<KHNHRETGWE_Ib^cHfaiJk@lG
refused while	!_,@
refused'	,T
refuses	,F.E/JBHK@LJNKO^RGSATBaIcJfEkKlF
refuses to	!D,J.JKGLKO^RJSBTIaIfIlI
refusing	"D%J&F*K,G-J.K/F1F2G5S7I8I9G:I;A<D=F>H@GADB=C_EXFFKDNIOIPCQGRASGTDYE^J_JbFcHfHiFjGkHlI
refusing rsa	!CEY
refusing to	!U"H&G,H/H1H5U7J8K9I;F<H=I>JAIBCCYKFPEQJRDSITEYJbGcIfJiJkJlJ
refusé	!F(U.KIIOCSYaBgW
refusée	!7(I*I,e-B.D/62J3D5C6E7B8G9E;J<HBZIHK<LFNHQER?SUT3XE[J]J_@aHbIcFdEfGhGiFjIk?lD
refusée par	!>"E)I/G1K3J5JB[TC
reg	!U
register	!]BI
registered	!E#[%K&J3G:W;H<HBAQIiF
registry	!d,J/B6FBGRISITJ
registry example	!V
registry npmjs	!^/D6H
registry you	5[
regular	!I&J(J+K.G/K;H<I=HBIHFI@KIOBRIVK[j]I^Ia:bKfKkK
regular file	!I&J(J.H/K;H<I=IBIHFI@KIOBRIVK[j]I^Ia;fK
reject	!A"H'V2A3Y4>5c6I9K;GAGB>HGKCPIQER?TH^J_IfK
reject host	!@2C3Y4?5c6J;GAHB@HGKDPJQERATI
rejected	!9"V#A%=&2'V(@)?*7+@.K/213273=5d6@768F9<:A;4<3=>>E?D@HBZC?DEEAGGH?I>JAL7MBNBO4P2QGT8UIVBXCY9Z8[@]D^Ta:c<d>fKgCh6jVl:
rejected because	!X
rejected by	!;"F'T*E,B->.H/G1J2I3B5Z8A9@;I<IBWFBGJK:NAOGR=SKTGWJZK^[_VbAeVfAhGi@kE
rejected fix	!V
rejected main	!U.W5HBIKKSW
rejected sftp	!F5ITTiHkYlK
rejected the	!5"T,S-S3J5F7J;G<KATNTPHQDRYT8YIiS
rejection	!U
rejection warning	!U
rejections	!FSJ
rejections node	!FSJ
rejects	!U
rekey	JH
rekey in	!H
rekey out	5JJHKG
related	7TBTJVNT
related to	!J7VBUJVKTNUTU
relatime	SW
relative	!Y
relay	,E-CBKNJW__IkF
relay none	!V
release	!i"H&J*J+J,F.C/C0K2H5K7E8H9A;F@KAIB>FIJJK?MKNUPJS;TCWJ[H_IaKiDkD
release 0	-S3UBH
release 5	9JNVSJlU
release'	!W
releases	!E-V/F3KBFKWL^
releases current	!S
releases hex	IU
reload	;K<G=GC]YJ
remain	!9#U.J/I2T3D7J<V=I?J@JGSIJKELHNARUSIYJ_KbHdJkE
remain to	BTRT
remaining	!G"D&D.T3KGVQERYTIZE
remaining authentication	!HBIG>QHRaZJiJ
remessa	!C.I/VITKHLZSH[JaJ
remota	!D"J,I.J/D7VKHLWRHSJTU_UkK
remote	!/">#9%=&H(U*)+;-W.]2B3V4:6D7H9J;3<G=B>=?0@9A-C;D3E>FJG5H>I)JILdM?OZP<Q-RBSVUAV8X?Y/Z*]WaYd8gThHiKkFl8
remote address	!Y
remote backup	,WRKiKjTkV
remote client	)F1E8SKSTV
remote closed	!D,E-X/H1G3J5K8D9IBAN]RJTG_[iGkW
remote command	!:"G,H.B/B1J3J8Y=TCSKZLEOERHWD^EaGbZcJfHiJ
remote connection	.W1:5D8[B=FKKYNITGWV_?iHjHkJ
remote debug	!UBW
remote dir	!ILX
remote directory	&H(J,E-J/F0C1G3G5G8A;J<HB@I@JXK@L]NKRAT>WJ[A^WaDbZcIeJfHiKkF
remote edit	!ERHSVaJkVlU
remote end	"I%T,V/J5T8G9UNJSHTIWH^K_XbFcSfGiJjIkG
remote enumerating	!W
remote error	!U&?-I.H/I3A5>7D;I<DAJB8FTKHLTNKPJRKTUXGbJdIiB
remote exception	,D-C1F3W8EBGKWLTNGRK^E_HkS
remote exec	#X,I<HBBKHREWW^TdV
remote file	"F&J(U)J+I,>-E.T0T143@5=8B9I;@=G@JAIB8FHGHHEI5NCOTPHQIR<T?VCWFZS]V^U_IaTbDcBeIf9gHiBk?
remote filespec	!JIJSH[V
remote folder	!E.H/I6UL]fF
remote fsetstat	!A=IBHLJOGRFSGadiJ
remote ftp	-B.J/T5K7TKILHSJdTkHlA
remote hg	!JcU
remote home	!T)K.S0Z1H@KBKLE[Va]
remote host	!B">%G&H'G(A*D+7,C.A/@0C1X254:5=6H7H9F:?;;<6=8>F?G@@A=BECDDIE>F6GIH>IBJ1KYLHMEO@QIRWTFUGVIWTYEZ?[A]Da3dEeCfZgAj=kJ
remote https	!XKK
remote ident	!W
remote invalid	HXRK
remote key	!72X3T4U5THU
remote local	.W
remote login	!TbH
remote machine	3ULHSITFbXcT
remote metadata	!S
remote mkdir	!;.?1FKGOXbJe_
remote name	!C/]LGSG
remote no	!;.]LWSZ
remote open	!4'X.?BHIEKHLdRJ[Va;eJfJgK
remote packet	1B8Y
remote path	"I,J.F/H0I1F6K8K<J=IBHIBKIOIRJSYTIVWaG
remote permission	!ZBCPYjW
remote php	!^.H
remote port	"W+V-H.J3I5WTD
remote protocol	!J9IBIJTNIZJiT
remote readdir	!BSbaF
remote rejected	.W5IBHKISX
remote remote	.X0YKELDRKfK
remote rename	!G.<KJLFOcSH[D
remote repository	!7#J(I)H*K.C0I1I8A9C:VATGHIJK:MJOGRJVJYJ[J^FaDb;c>eHf;jVlK
remote scp	.K3I5EKF^YbE
remote server	!>"<&B)E*F-S.G/I0H2C345J6G7X;DBYF@GFIJJVL9OJQISITXWE]H^CaGc9gJhDiIkY
remote setstat	!BOJSBae
remote sftp	!K,J.T5IBIRHSUTWkU
remote shell	!S,I.I1I5TGTKKLJSH^>fCiG
remote side	!5"F&H)I*J+I,A.?/B1I5=7<9/;KGKJJKUL<N]OGPJS>T7WHXE^E_VaEdFhSiAjH
remote software	!J9IBIJTNIZJiT
remote ssh	!F+G,A1J3^5W6J7U9H<KBfFKGJHTK;LENISHTCWF_EbCi8j@kI
remote support	!T
remote system	&J+J,W/I<KBJKCLHTJ^Zb@fJ
remote the	!G3K:VETLJ
remote this	^JbU
remote tmp	.Y
remote unpack	.X5JBKSW
remote upload	._IIK@SCaF
remote user	%S1JBXHWRFbIkK
remote version	!X,D7IAIBCMTTBWKcJfKkClJ
remote warning	!VSJ
remote working	!_1F5JBAGKKHOTPIRF
remotepath	!FLKSSVZ
remotepath wb	OTST
remoting	9TKSTH
remoto	!;"I&U,?-Z.I/F1I3J5I6I7F8[OVR@STTB_HbVfJkF
remove	/J3T6UKJOTQTRJSKTJaJbUcUiK
remove file	!ZSJ
remove the	!A3SBTOVbVcV
removed	!Y&H5J6V;SAFIJjK
removed in	6W
removed on	!T
removing	!:BSDZSYaK
removing permissions	!>BSDZ
rename	!1&H,D-I.2/E1D3I5E8E9H;JBCIHK<L=NJOsRDTFVWbJcKeJf@iH
rename '	!KST
rename in	OV
renaming	!F.JSZVW
renci	!:#H%C&<(I)G+F,V1K2?3J4H6?779J:J>F@KB?CEDKEGFDHCI>JHMEPJVH]J_Ed<eKgKj?lJ
renci ssh	!:#H%C&<(I)G+F,V1K2?3J4H6?779J:J>F@KB?CEDKEGFDHCI>JHMEPJVH]J_Ed<eKgKj?lJ
render	!Y
renew	!W
repeatedly	!>&J+V/I1J3J5V8VAJBVcT
repeatedly try	!?&J+V3K5WAKBVcTiJ
replace	HW
replace entries	!GHW
replaced	!?3JBJKKO^SEgY
replication	!>"S-J.J/T1X4K7]B[HIKBNJRDTXWHXK_GdGjUkW
replication tank	!G,D/U5U7XBUHK
replication task	!E"V1YBVKKRGiVjV
reply	!@"D%S&E(K*7+A-5.H/>0J2A3K6E8D9A<G>KBIFIGJIEJfMBPER=SITTVIXCZH^J_9aIbHc^dFeKgHhIi@jCk7l^
reply 0	)T1S
reply from	%Y&JBSKJ
reply received	!D*GKJlT
reply ssh	!IRKlZ
repo	"<%J&9(V)A*F+H->.B3K5I6=8F9D:J;D<A=E@JACBACWFFHJIFKBL_NHP[QBTDWGXIYFZJ^HaIb@dJf<hGiTj9
repo 01	!C7VBBG^TTiSkW
repo at	/Z1C5VfI
repo example	!]
repo git	&E5JB=G?P^RXiVjA
repo unable	!I1WB^RHfA
repo was	!W
repo'	!C3TETbVcViV
report	"B&I'K(U-F.D/D0W1C2T5?6G7I;C<C@JAICJHJITNDOIPJQHS]TAV;WIYI[@^H_AaEbHcGeIfBgUiDkC
report 2024	IVLHVI
report csv	!E(W0HOV]SgXkK
report pdf	!T
reported	!I"K-G/W5TBIKGRHTIWWXX_GiJ
reports	!C.T0I3JBJIDKKL^[AaTeI
repos	&H1JBBDHLCSZiU
repository	#?'E(:):*=,J-H.4/A0>1I2C5_6B7D8F92:U;E<I=K?J@FBVCJDHG6I3JJK?LZMENCO?PKQGR3SVUHV<Y@Z@[B]A^:_Jb?cJdBe?fFgDjdkIlA
repository '	!D5SBT
repository 1	!S
repository at	)I;J<I=FBTESKKNJS]_Gk;
repository can't	3F5]RJiK
repository connectivity	5UFTRK
repository exists	!:FILIRGiH
repository exit	!F&J/H5V6ViWjU
repository not	!K&9,K/D3G56:b;I<FB;LFSSTHW@XKfIiCjjkH
repository or	!_5JLH
repository remoto	<S
repository ssh	!I"J&V/@5D<GL]jF
repository unable	&G5XHSRETJ
reput	.CI;KFLTO9]daFfK
reput big	]U
req	!H*J,G-J/U3W8H;IBVIIKDTD[S_KjKkI
req channel	fK
req id	!C3YiU
req wrap	!G/V
request	!T#A&D'C(;*-+<-(.G/;21394>5.6;768I9#;2<==4>D?=@<A3B@C=DEFJHCI3JEK9P3Q,R7T,UFVIW*XIYB]?^[_-bgc9d1e?flg@h0iEj9kDl2
request cmd	!HaV
request code	!ESTaW
request denied	!>"?1FBKKKRHWJ^IaIb_
request env	!K
request failed	"S&H*J,<-G.6/?0F2J3G5F7I8G9JB>IJKALAMKNBOBRDS:TBVJWB[G^W_DaAbVcDf^iBkF
request for	!E)E/H1AB?ZUbHfZhI
request get	!KMW
request id	!G.F/SL]OHSTaKfI
request invalid	!EiU
request mk	SV
request open	!E0U1V<JIKSVfD
request real	!I1SLT
request sent	!^
request session	1G8XKW
request sftp	,KBKLFRJSDf]
request signature	!W
request subsystem	.H1JfW
request to	,[/EBBKKRDTCbVfEiHkK
request user	!X
request was	!F"T)X,I5GKBNJRH^]bHfDiK
request write	1J8JKFbXfS
requested	!W"C%[*H+K-J.F/;1I2K9I:K;H<F=JB6FIIKKAOHPGQER>WH[JbJcHdJfHi?jB
requested address	!J/I6V7S
requested but	&T
requested strict	!?3UHT
requested target	!Y
requested url	!hBIRJSIiE
requesting	&T;KKJRIfUjJ
requesting new	!V
requesting sftp	fU
requesting user	bS
requests	!VIJKIMVlI
requests 0	.SIJ
requests exceptions	MVlI
require	!gNK
required	!X"H#@%:'E(A)B*>+B,6-9/40?162:4<586?7>889T:@;2<H=0>:?H@HABBGF2GaH@I>JAK,L4MDNJO>P]Q5SDT3UIVAWZXVZ9]C^I_8a;b4c5dFeDf0gEh8i3jDk9l>
required but	!C&X,I.I3H5E9E<ZG[KJLHPHRBTKWE[HbKcKiGjK
required by	!G-J9_bJcKfI
required exception	!J;HPZQE
required for	PY
required that	!G;T=J?UASBJDT
required'	!WWJ
requirement	&H,V/J5H=TiK
requirement from	!E=T
requirements	!^
requires	"E&G,I-J.H/K3F5D8K9K;U<J@CA]B=GWKDNHP^Q>RBSHTGYAZJ_IaJbKfFhGiG
requires a	!I5H@IBIGKKFPaQATIYGfJ
requires the	A[
res	"G6X
res in	!J6Y
rescue	!_,K/G2>3@5=9KBJQKWTkT
rescue in	/HWTkT
rescued	,J7TGU
rescued 0	!W
rescued runtime	!F7U9SGU
reset	#J%I&>'H(F)W*6+I,B-W.C1a4E5V6=7G8F:I;J<J=>>H?F@HCDDGE@F>GJICKdLDM;NIPAQ<RHS=T!UIVGW4X7YF[K]J^>aFb:cFeJgHhDi;j?kIlD
reset by	!C"T&H(I)[*>,F.71Y4I5Y6F8I=C?JBVCIECFFIFLHMFOIPJQHSDT3W@X<YI[J^GbDgKiGjHkKlD
reset error	!Y/J7KBIKJTF
reset event	KK
reset retrying	BAKXTH
reset the	!D,C.I1G8UBIKZNU
resetting	5K
resetting read	!H
resetting send	!H
resolution	!J-F/^5I6Y9GKHOJSH_GdJkJ
resolution finished	!E/X_J
resolution in	/U
resolve	!T"@%I&9'K(G)>*C+;,=-D.=/c0F2@325/6V799::C;F<C>J@JAFB9CKDKFJGIH9I<JGKCMFNHOCPBQ?RESAT=VDXaZJ[A]H^E_Ca:b<cEeHf:gJi9j=kXlD
resolve dependencies	!W
resolve dependency	!X
resolve file	!B/F6EBTKUL^RV
resolve host	!X/U1I2J3J6G7JHJLCREXEdKkI
resolve hostname	!!"A%H&B)I*H+D,I-@.I/^162I3>596[7H8I9G:HB7FIHDIJKAL=NGPJQJR?S@THXd[K_FaJbBcGdTf>hKiCj@kY
resolved	!X"I(J,?.>/d3D5H7J8IBGIGKAL?OBRFSFTA_JaEbJcIfEkGlI
resolver	.E/Z6K7H8FHSK:LGNHRCSFiJkJlK
resolver called	!a
resolver error	!;"U+S,Y.H/V5T8IHTK>NJRHSJTU
resolving	/a1K7G8JBGRAdTiGkA
resolving 'sftp	!G/U6XBJRK
resolving address	!U
resolving sftp	!K-TKV
resource	"E%H+J,@-G.@/B1I2J3C5A6J8I9G;K<T=EA?BGCIFGIDK=L_NIOGPZQWRGSZVIWEY?^J_GaFbIcIf@kFlI
resource aws	BKTWjT
resource id	!GLVS[fK
resource in	;T<T
resource is	!X
resource null	!E<S
resource provision	!J#V;XBIiT
resources	GJKUNIRW_I
resources app	GKKVNJRY_J
resp	_JlV
respond	!8-I/G1D3J5E8>BAIIJIKaNCRITX_HbJcDdWfEiHkDlH
respond after	,I7VdZ
responded	%[&G-J1J5C7JBCKHRGSS[U
responded with	!J%[&H.J
responding	!G"G*E.F/D1@3E5B6F8e9GB@JXKZLDNJRASGT>^H_KbHcJdHfHiEkVlE
response	"G#G'G(B*4+?,8-T.5/50<1W293>4E556;7<95:E;-<<=?>D?A@>A7B.CGDJEHF5GEH<I6JHKVL?ODP?Q8TF]C^W_IbDc]dAeFhKiAj=kElU
response 220	!_NBRKlD
response 403	XT
response code	!X-JKITJlV
response does	!F*K-V/I3F8J9GKBRI_UfIkX
response ensure	!J1JKJLHSWVX
response error	SV
response from	"C&T)H*I,D-D.?/B0J1W2G5I7G9B;C<HB?FHK[LHMJNAOFPIR8T6VGWJ_EbEcZhGi>lC
response fz	1DTG
response header	!YKJ
response java	!I1JKJLHSXVX
response my	GUZS
response num	SKaV
response ssh	!ELUNElZ
response status	LKMWlI
response this	!T
response to	"Z)Y1VKY^TcIfF
resptype	!J
resptype self	!J
rest	!W
restart	!U-U8WBDKE]U
restarting	!W,F5E8WBI
restarting failed	!V
restarting ssh	!H5J8XBKTS
restic	"J(K)I-I1@<K=IBVLbPUQKRBaCbJc?eHfEjU
restic failed	BU
restic r	-F6TBJNS_TiWjTkT
restic unable	!E&T)K1B5TBVPVRJc@jXkF
restore	jU
restore access	!T
restricted	!8"K%U5ERGSI^UbZ
restricted to	!@"G5FKTRJ^U
result	#J%D&A'J(F)H*H,H-C/<0K2D6I8T9H:J;D?I@JAGCGDJEIGDKWMGO@SWUKZH[F]J^>aJcDdHeIfIgJjAlE
result 1	!S1T
result await	!I.IIILISK
result ok	!V9J
result self	NJkK
result to	=SFS
result unwrap	!<5Y8WTJ
result within	!I5I7UBHJVNKfI
results	!A"K.B1F3J5F<IIYOHRHVH[TeWiJjUkE
resume	!:(U,F.:/H0F1I3E5F8G;JBDIBKHL?NKQJRJSGTK[=]q^F_Ja<bHcEfFgGkJ
resume download	]V
resume upload	]T
resuming	!T
retained	(D/J3G5JHD]Y
retained 0	!J
retained as	![HE
retcode	6JiGjW
retries	!]"J#I&C'H(@)I*G,X.80@2F6E87:I;D<G=G?K@IAIBWCJEKFJICJJL=MKO9QGSGVFWDXCYH[D]K^B_Da?bBc=eFfGgIh?iUjFkH
retries 60	!A,UBTTTiT
retries exceeded	!9&G(K.E6J8A9D:K;H=KBSIKKWSEWHXHYK^G_HbHcEhGiUjJkK
retries left	3T
retries waiting	!A,UBTTTiT
retrieve	"U.H1I5I7H8BJTKTNARKSFVUbTdFkI
retrieve directory	1K7K8DKXLUNDTDdIkK
retrieve docker	!I"VbW
retrieving	1V2UKILT
retrieving directory	1VLT
retry	&F(S+I.=/V1>3@5I7W9K;B<SAEB4FEIFL@O;PGR2S<VKWDXU[F^Ka=dXeUgJiEjDl@
retry 1	-J7U9G<VBGKIRGiI
retry attempt	!C/TGV
retry in	!J/W0VTHXX
retry on	!T7TRKSGdZ
retry s	!D/W
retry total	!U
retry when	!^5G
retryable	!ZKG
retrying	!F"A%I&@(J)H*F+K,V-S1F2E5_8B9E;@<B=F@JABBVCTGJJBKXLINAOEPEQGR<WEYIZJ[K^I_BbIcKdDfEhDjUk?lG
retrying after	!J,J/X5W8CBUOITGaT
retrying in	!:#U&J,U-I5]9HKGT[_HiF
retrying may	!G
retrying retry	!Y
return	!m#K&>*G,F-F/C0I1J2@3;6I:K;FAACGDKEJFCJFKDMKOJSEXJ^U_GbCeJgIjGkDlH
return await	!D.F8JSGWT
return cancels	QT
return cls	bS
return code	!@,J.S/I5HHSKIRVTW[K^XbGiT
return fut	1IfJ
return future	!F
return runner	!F
return self	!>"S&J8J9JaU
return sftp	"T
return to	!T1GBTKTTI_I
returned	!C"8#H%X&I'H)A*A+=-40=172A4H5[6C7T8597=H?G@GBXCSEEFIG?I>JDMCN>O@R-S[T@XXZI[K]F^@_Fb:c;dFeEf7gEkAlB
returned 1	!Z%X.TLT
returned 2	!H:ULJVT
returned error	"I%I&9(J,B-C0I1K2J3?7S8@9E;UATBWCWFSIKL?MJNGOEQVR:T=VIXA[J^I_JaTbIcIfEhJjAkGlK
returned fingerprint	!F3T
returned non	3S
returned nonzero	KKWU
returned status	!@&K-G/H3I<TBUKIOVTVXV[W
review	!T
revision	.W4S8SNKRTTTdU
revision unable	!I4T
revoked	!V"F#C%I&J*D+K-H2:3(4y5+6I9<:C;:<>=?>??K@DA>B:CADKEAF@GKH7JJK@NIP;Q<RETIYEZJ_HhGiGjD
revoked and	4W5J
revoked for	!H3G4Y5J
revoked host	!>2J3:4k5;BGHJKHRK
reçu	NTcU
rfc	;GYX
rfc 4253	*S
rfc 4716	;GYX
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!X+G
rifiutata	!K,X/G8KKKRIbGfW
right	!E&G)_,B-C1]5E7U8:9HBJK?QKSK_DbKfckT
right hand	!H/T7UTJ
right host	!V
rights	!CFILHRFiG
rip	!V
rip ipaddr	!V
risk	!]iK
riuscita	!ABGGIR]TBjU
rk	!E
rk tu	!I
rm	-V/FBHKWLDOFSYaA
rm f	3T
rn	KTNTTJ_UkU
rn client	KTNT_UkV
role	#WBI
role arn	!S
roles	IT
root	!D#J%>&G'F(J)W*A-7.5/80@164D5D6G8>9I:A;B=l>@?DCXEJG/H[J<KCNAO8Q6T7UJVFWIYB]G_8aCdBeFgEiYl9
root ansible	!J"I1GSXbV
root cmd	!DiU
root config	!ZSI
root connecting	!F"VBSRDSHiY
root directory	IWLU
root exception	!HLV
root from	!U"EiV
root inside	!W
root ipaddr	!4)I*J+H/G1G2@3S5W8I;U<I==CTGDHJKELKQGRUTDWJ^S_JcJdIfUhFjJkI
root login	!XRI
root permission	!F;A<J=i@@AHBACFEEFJRISTYHiKjH
root root	!IHX
root ssh	!9"I%G&?+[,D/J1I2T5?;J<T=Z>J@WAUBAC^ECFCHXIFKKLDR?SAWIZGbJfJhHi8kI
root'	;J<D=^BGHJRGS]
rooted	!K.U
rooted in	!K.U
route	"D&D)K*C+J,*-@.J//1>2B3A5;7o8G9=;H<FAIB5FJGHHGIDK8LANBPGR;SAXEYJZJ_CaKbIcHdZfGhJiAjJkFlG
route to	"F&G*E,.-C.D/11@2C3C5=7j8J9?;K<HB<GJHIIFK:LENEPHRASHXI_FbJcJd[fIiFkHlJ
route zum	,G7ZTE
router	-V2U9TAJRXSEiW
routines	"K&I(G*G+K,I-I.G/@0J2J3G5H7K9B<F=K?H@AAaBCIHKDLJMUNEOKPBQ^RDTBaGcHfJiJ
routines get	;TATQSYV
routines ossl	![;KAIQF
routines pem	!U;CQI
routines ssl	MW
routines x	!U
routing	!H.KKJRVTZ
routing to	!H.KKJRVTZ
rows	!E,V/JBTRHiV
rpc	!U,E-D.X/G0J1J3G5S8E9K;G<HBCIKK;LDNEOJRISAT@WTXW^F_DaIbUcTiKkJ
rpc data	!DKKWX^HbVcU
rpc error	![,J5UBILKSCTGXXaK
rpi	!V;I@J
rpt	[U
rrs	!Y
rrs tv	!Y
rs	!S3V8J;DAGBEEVQDRIiJ
rsa	!J"A#3&F'8(8)5*-+@,A-..E/0061:2k3D4A5I6A7;809=;W=U?J@UAXCXDUEqFaG0H=I?J2K+L!M6N.O3PCR2S0T5U;V6W-X6YVZ'[8]:^3_7a1b5c;d2e9f?g8hEi6k8l4
rsa 1024	;JE[
rsa 2048	2B;U<H@KA@BECJECKKPBQARK
rsa aaaab	!X;IYS
rsa bad	!I%I+K;><J=?@DAKCcDUEBQHY:
rsa cert	![%T;>=<?J@AAFB@EWGIKSNHRUYC_VhT
rsa client	2U
rsa dss	;T
rsa ecdsa	FU
rsa error	!A;]=A?H@XC>Y4
rsa explicit	E^FGiUjI
rsa failed	!X;@<@=@AWB]CFEEFKP@YGiY
rsa filename	;J
rsa hex	!J"T&G)I1A5F<==6CIG>ZBhSiHjh
rsa host	&T2V3G5U9IFGiJ
rsa in	!S5I;?QH
rsa incorrect	!H;UP5
rsa invalid	!U%K&J+G<==3>?@GB>C5DGEfF>PGQ7RKY=i>j@
rsa is	!82T5F;]<F=B>A?HBJCFEFFXQTYD
rsa key	!H%:&D)K*J-J/I1G4E:E>H?B@XAEBJCADIEdGIKCNIR?SGY:ZI_JhFi?j:
rsa no	!4&C1F;?<rBVIALEPE
rsa not	!=2U3H5D;E=SBIFY
rsa o	!D+T=T
rsa old	!EEV
rsa open	!H;A<G=F>^AKQJYG
rsa permission	!@;=<@=i@KBHC;EBPIY@jH
rsa ppk	;I=E?]@]AaBEQKY[jK
rsa private	!:5H<D=D?GA_BGCJFIP;YA
rsa pub	"I&I5K6S:V;3<F>F?X@EAFC6DFEDFDIGPBQ;YojD
rsa pub'	<C=I?b@WA]C8DIPJYe
rsa rsa	%J*J4K5I<FBIR[ZGhTi9jY
rsa sha	!?*I-I2V3@5E9F:TBUFaJILKNITJ_KiCjUkK
rsa ssh	*I2[9W?G@S
rsa to	!_
rsa type	!X+J;7<C=9?I@<ABEVGHKSRTY@_UhSjTkK
rsa user	!T,D7V;I<I@JAIDUPAQ;T]YHdHfSiT
rsa'	!4%G&@*I+F,F.I/J2F3F5@9E<W=S>d?D@;B:CZEUH<I=KCL<RJSETKVKY-_KhJiHjKkE
rsa' are	!C;G@IAHCYDTY=
rsa' contains	>T
rsa' is	!G>V
rsa' key	!G2KEWFU
rsaa'	!E<X
rsakey	!C3U5I;YQF
rsakey py	!E;YQG
rsync	!C#D%I&6'D)D*B-?.Z0T1E2F6?92:F<:>I?IBDCKDGF<GJHDITM@N8O9P<Q9R^S[UHV9W7X@ZT^C_@aWdJe=f4g>hKkIlA
rsync a	!THVISSFaK
rsync av	!S,JjV
rsync az	BETTbKiX
rsync chgrp	!EIISUaW
rsync connection	!F/T8F9HIKJIWKaHfF
rsync error	!D&E*K-H.S0B6I9A<JMINEOEPIQFRISUTIVDWGXJ]K_IeJfDgIlI
rsync exited	;TBTRGjS
rsync failed	!;(UKVST
rsync generator	!EaU
rsync io	!H,J7UKGLT
rsync man	!H"JcV
rsync manpage	"T
rsync mkdir	!BLbSS
rsync mkstemp	!JSYaK
rsync protocol	.B/F1E3J=J@KBSGHNH_DkC
rsync receiver	!:(J,I.W/J0Z;II?KGLURISSaU
rsync rsync	!H,J7UKGLT
rsync sender	1BHJI^LCSDaI
rsync server	,J5JBHRYbJiG
rsync ssh	!G"IB?GDRWZWi=jH
rsync stderr	!K;[RFjS
rsync warning	IS
rsync write	!E.YSJ
rt	,T.JOJRITUkW
rtype	)T1S
rtype exit	)T1S
rtype user	!U1H
ru	!],B6G7DBIRJTUdSkB
ru 22	!T
ruby	/V7VKKSG_IdUjU
ruby date	7VdV
ruby gems	SIjU
rubygems	2K8K;TBGYS
rubygems integration	!@;TBJYS
rule	!^,J.T5IHIIHKKLGRK[V
rule align	!V
run	#;%H+D.J/S1J3C5E7F8=9U:A<U>C?F@IDDF=G5H>JSKTQBR&TAUFW1X9Z:^E_FaBcGd=eTfIi<j1kFl7
run 1	.I0IIUKHLBaEeV
run 12	!b(G8GKU
run 2	LIeT
run 42	LT
run 5	]U
run 77	!D.ILJO[S[VU
run 9	(UbS
run a	!T
run build	!TISSG
run command	/S
run docker	!Y
run entry	!H
run fatal	!<"A*T,<1F2T3I5G7A8?9XB@J[KURIT:XK_?d@gWhFiFkB
run git	!H(V/W5GKTTViU
run help'	!T
run in	!D-TKHNSTV
run main	!?BK
run node	!H
run parts	!J"T
run pipeline	8TKS
run reader	!I"W)W-D8XfXhS
run salt	!I5V
run scp	!E&K/T5W
run secrets	!A=]PS
run test	!V
run thread	!J
run until	!F
run webfactory	;V
run with	!V
runner	!="K%KAHBURCWKiVjZ
runner artifacts	;S
runner execute	!E&U-IRG_SjV
runner run	!C
runners	!=BK
runners py	!C
running	"E&h'J(G,D-B.=/52A3@4E5G6?9K:I;5>G@CA<BECUDKEHF<G;I<JDK;MFNBQ<R9TVVGWJX@YAZC]G^;aGeFgHiJl8
running actions	KV
running an	!?"V)W1X5GKI_JbV
running command	&J3JBSHT
running docker	!ETVjT
running in	!U5HPS
running on	,I_T
running pid	!W
running remote	!JbT
running ssh	!J
running this	!I#TiV
running vagrant	!CCV
runs	.B0UIHOISG[_aYfK
runtime	&E(J-Y.E/C2I3B5=6G7V8@<J=FBII@JXK6MKOFPEQIS;VKWEYW[I]J^G_HaGbFcBdJiUlJ
runtime error	!T"K,H-G1I7TBJGUKE
runtime exception	!?)U*K,H-W.J6J8K9I=H?SIGJYKELDNTOKPHRBSCTHYXcGfIiSkF
russh	!<"E#K%G&T(H)F*A+I,B-7.A/@0J1=2<3F4F7E8X:@;X<;=E?I@?B8CHEFFTGIHEIFJIKTLCN@OHQ@RWSCT?VGWAXIYBZG[J^F_<aGbCcCeKfUhFiBjCkGlG
russh error	!5"I&>)J*F,D-:.D/C1A2E5U7H8Y9V;=<CAGBBFGIJKULFNBPERYSHTCWCZI^J_>bEcHfVhKiFkHlJ
russh keys	!D&W2C3C4J5?8I9A:D;]<F=K@CBCEJFWK:QGRHYFfKjJ
rust	!XKI
rw	!VCJPTST
rw 1	!S
rw nosuid	SW
rw r	!a?SPTSG
réseau	!J-W7JBKKXOJRVT@_XkK
réussi	!T
s	#:&?(T)8*U,G->1!2D4:5G6C7C9<:><>=J>:?A@>A>BBCIDVE9F9G*H2JZKTL?N@RWSFTTUAVYWJYAZ>[;]H^._4cCd6fJh@i<j<kJl/
s 00	!["K.90G8KHKIEJIK9LDRJSA[Ka[
s 01	jU
s 1	'S(].D/J0F3H5K8H;JBJI@LGOERISBaFeT
s 1472	!HJYKJ
s 2	'T
s 3	!s,K/J3KBELGR>S:TFiC
s added	!Y
s binary	![
s c	!B*T2H3J9KBJCTIUNWSV
s cipher	!J*X9D
s date	!;D[JX
s done	!U
s elapsed	!H7STU
s eta	(J.ULV[UaVgK
s for	"X;IQKRSiV
s found	5[
s ftp	!E-E/A1K2W5K7G9SBKKHNIRGTXcU
s i	![
s id	!W
s in	!ZKH
s none	!F+S
s num	SK
s o	!S
s occurred	!E&T<WBGPVRH
s remain	BTRT
s retry	!D/W
s s	!J/V3T5FB?MURVSGiHkG
s s'	!D+T/W
s self	!JIILCV[
s server	!W
s sshj	9WBT
s st	(U
s stalled	!@JXKUbX
s to	&F/T6TPEQHjK
s var	=T
s you	!V
s'	/VCGkG
sa	EW
safe	!W5IQH
safe directory	!W
safely	!A1]
safely chroot	!A1]
said	'WBVKJLHaCiUjF
said permission	!D'WRKaG
salt	!D5UBVRJiWjV
salt ssh	!C5UBVRJiWjW
sam	!W
sam kirkland	!U
same	OVSI]X
same passphrase	!V
same size	!IISLKOV]X
same time	3S
sample	"G'V*J/G0W2K3H5F9J;D<J@KAHBFFKITKGLBPIQDRFVI^H_JbJeHiK
sample 1	0VLJ
samtools	!aSJ
sasl	!cBERCiF
sasl authentication	!ZBHRGiJ
sasl login	!S
sasl username	!S
sat	!T
sauvegarde	!G,F.T/U6WKHOURK]X
save	"G&H(K*F+H-J/S0H1D2K3A9C;=<D=C>EBKFJGJKSLVP?QIRBSZTHWH^H_IaTbEcGfDiDjHkU
save config	!EVV
save data	!D8FKXOKSUaK
save the	!U
saved	!^"E&D(K)J*I,@-I/E1E2K3Z4K596K7G8G9D<H=EAJFAHIIJKANDOJPBQ@RFT@YJ[K]K_HaHbIcDdWfCgJjYkI
saved exception	!H&IBXFJNKhTiUj_
saved in	!c;HYF
saving	!W;E=KCHEFITPCQH
says	!A'U/J3J5I>XIIKINKRTSJ_ThI
sbatch	!UgW
sbatch error	!UgW
sbin	!U"S.E1F3J9JFKIJLFMVRASGTHWIZU_IbGcEf>lG
sbin mount	!TBHMWRGlI
sbin nologin	!X.JbJ
sbin sshd	!V"H
sc	*T2U9ULISI
scan	(U/K1T2U9@KULASXTK[H
scanned	BKRTiW
sch	!9#I%G&<'H(H)I+G.9/J0@1H:H>JCHDIEHI@L7MGO:PSS:UHVDXJZF[<]?aBeIgGlH
sch add	!H<T
sch algo	9T
sch exception	!:#I%H&='I(H)I+G.:/J0A1I2J4!:H<J>JCHDIEHIBL8MHO;PTS:UHVDZF[=]?aBeIgHlI
sch java	!G<S
sch revoked	!G3C4_5DKK
scheduled	!CBViY
scheduler	AIPU
scheme	!f.I/C5E<IBFIFLBRKSCTJ
scheme sftp	!d.J/C5E<KBKIFLBSC
schlüssel	!D"2#C%?&>'D(B)>*?+=,3-=.9/50@182@4D6=778;99:D;]<W==?FB_CADEECF?G<H>I7J@K7L9MAN:O<PUQUR2S9T5UHVEW=X@ZA[@]D^?_9a=b=c>dAeCf8gBh7k=l>
schlüsseldatei	!3"K&K)I,@.E/<0H1C3G5A7E9J;^<Y=Y>V@EAIBADKFKHHIAL:OFPGQ@RESBT?XJYB^KaJfEiEjJ
schmizz	!;"E%F(H+K/I0D4J6E7A<>=A@@ABCIEJFIGHIAKTMEO?PBRFTJXFZAdCfEgKiJlG
schmizz concurrent	!C-W5KJTTG
schmizz sshj	!;"E%F(H+K/I0D4J6E7A<>=A@@ABCIEJFIGHIAKTMEO?PBRFTJXFZAdCfEgKiJlG
sconosciuto	!?"J,G.J/X3H5D6F8KBEKGLHRGTFiZkI
scope	!T7U
scp	!!"8#0%1'0())J*H+H,G-'/?0"2=6-7<8%9/:3;C<1==?I@-A:BGC9DEE2F.G<H?J-K@LcM.NFO@P7Q!RESdTIU8V"W'X8Y8[U]<^~_:bgc;d6e.g*h<i>j(kYl=
scp 346	!Y
scp backup	!B,Y.U7S
scp but	!I5U
scp command	!;+J,H.H/H3K5EBIKGNITIWI^baKb<fG
scp connection	"H&J)U,B-A.K/G3C8C;JATBCGUH]KCPWR=WHXGZX^^bJcUdJfTi?kE
scp data	!A.H/K1GBHKILXSATI^CaJbFkJ
scp dest	!@&K.C1J<II?LUOF[YaI
scp did	!HLUSVTJ^V
scp error	!/"G&;*G,H-K/E1E2F3G5?7J8K9D;W@JADGDKCLVPJQIRXSTT[YHZJ[J^VaKcJiAj=
scp exception	!<"C.D/J1H3I5E8K9JBJKFL?NKOJRISTTJ^aaJcIfHkJ
scp exe	"Z)I-A1_5GB[GDKENFRA^F_AaKbFcUfWi@k@
scp failed	!5&D1F;KBHHJKAO?RKTI[V^_bEfCkK
scp file	1I;HBAIKKIL8OGSZb<kK
scp home	!C.U1II@LZSK
scp i	!F;J=TIU
scp is	!F"F.J1K3J5DBIKGLHSJ^dbIfD
scp item	SW^UaG
scp not	!A*H/J5JIJLFWI^bbJfBkK
scp o	^ZbGkJ
scp p	!=BJIHLGOVSWTA^FaUfTka
scp process	&K/T5VKH^V
scp protocol	!K"YbUcJ
scp q	!J.TLU
scp r	!J
scp realpath	LYSI
scp release	3J9JITNVSIlU
scp remote	.IKILTS]^EaU
scp scp	!@"D,J.C/K1G3H5G8K9JBIKDNJOKRISTTI[I^[aIcI
scp server	!D3K^W
scp session	)I,D-A/K1E3V8D;J?TBFKVNGOIRI_GiK
scp sftp	!="J&_.I/J1K3E5HBKIIKCLGOK[H^JaFbKfFkG
scp srv	!BBISZ
scp stat	!<1A<GL<SJVIkc
scp supports	>X
scp to	!=,V7KKTTVbS
scp upload	!AIHL]SZaD
scp v	!@"J1U^[cW
scp var	!>IJLTSY^IaK
scp version	!UIF
scp write	!I.ZLISH[G
scrapli	!A"J3U5W9U;IRDZKjI
scrapli authentication	!A"J3U5W9U;IRDZKjI
scrapli exceptions	!B"J3U5W;IRDZKjJ
scratch	1J5J<KIEKJLTRFSWVKiIjU
script	!V"E)J*J-H/A1B2J3J4J7H8@9H<E=J@JAIGJHIIDK9LAN@PHQHRCTEVFWJYJ^E_AbBcYgZhJkElH
script setup	!T
scripts	,E-T/J5K8VBKKTRUTK
sd	!U
sd date	!U
sda	NTkS
sdap	!Y
sdb	!U
sdb 1	!X
se	!J"8#E%B'H(?)H*>+A,V.I/Z0B162G3B4I5G98:G;G=T>D?T@BABCEDJEEF>G9HDI=JDLHMGNIOVQ=UKV@YAZA]B_;a?dBeEf;gDhAiAj=
se ha	!C,E-T/G7H8VKSOWSVTK[WlK
se pudo	!@"F(J*I,Z-J.B1E2I3K5D6B8F9G;F<F=J?VFIGIIFK@OSQJTVVIXJZJ[I^JbGcHfIjHkG
se puede	-K.K5K6H9K;S<D=TKDLIOJRESGlX
search	!Z
searched	IWSJ
searching	BJHEQS
searching for	QT
searching home	HF
sec	!a(I*J-J.F/H0I1J3G8G9I;EAKBEKBLENFPJQDRFSGTE[I^V_JcVfEiIkH
sec not	!D"VKJSK^XbTcYfH
second	.W1J8HaT
seconde	!X
secondes	!ERITYlJ
seconds	"D%E&E'H(A):*>+F,J-8/80H192A4F6E7V8X97:J;<<G=F?H@EBECEEGF?G>IBJTKZL<MJPDQBR2T^UIVCXBYGZI[G]D_Wa;bIcHf<g>hBi:kG
seconds check	!]
seconds of	!=)I1G8[KUNWT=fJlS
seconds there	3T
secret	&H3H9K;T<ZBALIPBQ@iK
secret key	![5J;G<TBKLKPJQF
secrets	&I,K5J9J;H=ZBEIKLJQJRISITG
secrets sftp	!F<TPS
secrets ssh	=X
secrète	!="F%H&F*H+E,B-F.F/E0K1I2H3B5D6I7G8G9B;@<@=E>G@GAFBECHEHFGGHHHIJJIKALINEOJPbQXRCSITBWHXJYH^J_DbFcJdJfEhCiHkFlH
secs	gU
secs user	!V
secsh	!J,Y/ITYfG
section	!WBSLIbUcU
section in	!bLJ
secure	"<&D)I+K-6.E/T1A2U3D6J7?8;9V<GB9FIGGJHKILFNIOIPJQHRCSETUXF^X_6bScEd@f=hFjEk?lB
secure channel	!U
secure connection	!YTG
secure crt	!C,U-E/W5I8IKWNJWH^K_E
secure file	!IiV
secure for	5T
secure shell	!S"E/I5K9HKKNHTJbW
security	!_"=%J&H(H,F-F.I/B0H1J2B3_4H597F8H9@<C=H?J@FA=B5CJEDGIHJIGK>LDQSRDSCTCYFZK^J_JbKcHfFiGjFkJ
security auth	!EBKQW
security breach	!D3X5G
security error	RUiS
security github	FT
security invalid	!V;FEI
security provider	WUXT
see	!U#G%E&>*G+J,;-C.=/@0G1B2F3;6K8@9@:J;C<A=H@GB<EVHHJIK7NBODPEQCTGVGWHXJYH]JcSeIgKhJiHjAkGlJ
see 'docker	!T
see detailed	LWST^UfT
see https	!EEX
see log	!U
see previous	(T
see session	!C"UBG
see the	!TBJKINKRGSI_KcU
seems	5J;G@WPTQHiT
seen	!F3I5XBURJ
segundos	7TRFTZ
segundos de	!H7TRFTZ
sekunden	,A/J8VRGTWiJ
select	&J,F/H3J5I7J9I=IBAGVKTNVR=SET?cJfGiDjHlX
select one	GV
select proper	!JNYRGTHlS
selected	!I@UASNHYKgSkX
selection	!S
selector	7S
selector events	7S
self	(I.G1S2B3@AVCJIILBQGSKT<V_^KgJjG
self args	,J
self auth	!H&U<SBUNJ
self check	KS
self choose	*T
self connect	7S
self convert	SKaV
self coro	!I.IIILISK
self dst	.SIJ
self from	;IAT
self key	3G;TPK
self kwargs	,J
self loop	!F
self open	!J"X1UAVKW
self packet	!INJ
self packetizer	!AK[WU_T
self parse	;X?J
self policy	4T
self read	!>)U.F1V8D9J?SHJIIKGSCaUcT
self request	!I
self resp	!J
self run	!I8T
self send	1T
self signed	!Y<H
self sock	7S
self socket	NI
self ssh	8S
self stat	!CIILCSDVc
self transport	!G"VGT_K
self user	!I"ViS
send	!2#H%Y(:)W+:,7-C.D/D061U27344F5E6=708f95:E;K<G=D>A?@@JA/BIDEFYG=H@I2JTKcM=NJO0PDQ;RFS@T:UFV/W2X=YC[I]=aFd:e@g@hDi>j@k8
send 2	!H
send a	!H;TBJGE
send channel	!A)S,A/I1V7KAJBHJXNJRDTBWJ^JbYcWfW
send data	-I.Z8EBHfI
send disconnect	!/)Z*E+J,I-J.C/H1Y2J3H5D8Y9J:K@KBDGHHKKXLJPKQGRGSHTEZJ^I_GcKdIfShHiHjJ
send eof	"JcT
send error	!I.I8ZJXfE
send failed	[S
send failure	!G&H.K1D8IBJKTLUSY^XfH
send files	8TLVSHaJ
send message	!D-Y1H8X9SKY
send packet	!H)I-X/I1@8c9HBKHJK^LFNFRGSJTJ_UaJbIcKfH
send pl	/X1F5WBVKHTHfH
send pubkey	!;"E#J%^&T*J1K5I:K<ABBF^QJRBSKZHhIi?j>
send receive	!IJXKZ
send seqnr	!H
send userauth	"I<SBYK@QIRHbKfI
send version	)Z-F.K8HKCLKSK_JcUfV
sender	!E"T#K&A(G)E*I.S1H6C9=:K<CDKFCIaL>MVNDOBPGQATBVBWEXFZH[=]KbUeIf8gIhAlE
sender connection	!B"JMU
sender dataprovider	BT
sender date	!/(J,E0I4T7S9GIUQJVJ[EaUfIhIkS
sender link	!FIT
sender login	!^"JBERDiH
sender service	!S
sender sftp	!D.U0U
sender sftpd	,I-K1J8HBFKJNJRHiBkJ
sender upload	IT
sender write	!K1H
sending	!U"@#J%I&G(K*C,G-[.Y2F3G4J5<6K7F8Y9B;B<F=H?K@IAGB@CIEIFBGCJDMIN=PJQGRBSUT?VJYIZJ^T_;aSbGdJgJhFi;jDkHlH
sending acceptable	![
sending channel	!KaU
sending command	"J/SBSSH^]cGfF
sending disconnect	!U
sending incremental	LT
sending request	!W
sending ssh	8T
sending subsystem	!H)X1VSW^>bBc]fU
sends	!T
senha	"C)W,I-D/H1W3G5J8HBCGJKBRXTH^J_IbFfViUkG
sensor	iV
sent	!J"?'G)K+C,D.J/C0E2:5C6C7C<IAGBJDFEJFDHHJUL:MTOAP8STUHW=XF]F^AaVeHgSiA
sent 1	!Y
sent 3552	!GbJc[
sent 4	!W
sent a	EF
sent by	!>-K3ZBIKGNHcJkXlX
sent command	!J"?,I-S3?5C8HB>SUVV^KaUcV
sent disconnect	!=8UKHNJcJhV
sent exit	!K"V)T
sent invalid	!F-KMXNH
sent num	.WHTSDbJcF
sent publickey	!;%S*J1F;V=X>UFFPCYSZ?
sent server	KXfK
sent ssh	!^8HKG
sent status	!ASYaT
sent successfully	!T
sent to	!HdS
sep	!I,K-Y0V<TBBFIRJSK_HiF
sep 2023	!Y
separation	!U
seq	!X"I,I-H.H/U1J6J7J;I<JGUIUKALKNJOJRD_IhKkJ
seq 2	!Y5K
seqcore	!TTVdH
seqcore ipaddr	!TTVdH
seqnr	!H
seqnr 3	!H
sequence	@ZAZYZ
ser	,W7ITH
serial	!]
serve	!Z
serve sftp	!X
server	!?"-#G%/&7'H(!)I*a+50E3W495U669T:2;0<7=0>:?=@1A'C+D6E;H3I!JDKVLKMAN_P5Q!RWS<UEV>W3X)Y,[.]Ia?d4e9fTgBhJl[
server 'sftp	!8*J,E5c7J;IBWGVKGLINHRESJTUfJiXkK
server 'ssh	9T
server 1	!Z
server accepts	#J%T,F3K5H;TB8E5F)R@ZIh=iCjXkT
server address	!@,C.E/b3G5E6UKKLGOJRFTAfIlI
server administrator	3U
server aes	*V
server alive	+S-U3V5FKK
server and	!H5ZbT
server app	!W
server at	"E)G,U-F.J113:7G9H<D?VBDFIGKK@L=N[PKQKSFZ]_FcIfBi5jKk:lG
server aufbauen	!HlW
server auth	!IBBR_iJ
server authentication	5IBJjU
server backup	!C-T<JKGLWTS
server check	!@,V5K7XBFRTiZkS
server cipher	!E*Y2I9D
server client	!Y*J9G
server closed	!X"@)@*G,9.G/F1V3I5@889>B9GKLKRUTCWFb:cFf8iAlK
server connection	!?*G/E1V2J3C7B8Y9FBDKVN=RAWK^I_WbFfCiJk?lF
server could	!X,JKFNFbWcW
server date	!c
server dial	!l/<7FBCT<dJkA
server did	.G/E397W8I9SGVK?LINFSKTX_JcEfKkT
server diffie	!C9^
server disconnected	,K-D3K9GBFNFRGTT_BfHhY
server does	!>"@-H/?1@2E5<6K9X<CKKL@PSRXVH]G^J_JaZbGcHfUi@
server due	!X,JBYKHRGiF
server during	!ZKJ
server econnaborted	-I1KKY
server encryption	*V9J
server error	&J,S3[BSTHi>jHkT
server example	7TTEfU
server failed	"G&W*E,W-B/:1B3G5A7U8F9C;G<UFCK;NAOJPXR@TJWE^I_BcXf?lK
server failure	!H.USJaW
server fehlgeschlagen	!G.I7I8J9UKGTT
server file	!JOU
server fingerprint	!C3S5V
server for	.GRIjW
server getrennt	-IKX
server has	!C1J3J8XSFTIbJfJlS
server have	9S
server hello	-V_TkU
server hmac	!J*^5J9GKI
server host	&K*6,V-B/51H2^5K6H7?8K98<KB?EZFFJEKFLFN@R>WI_EiEjJkX
server hostkey	,I2H3Y5Z9EKHNGTJ
server identification	!F,T/W3VKENDkV
server identity	!U-J
server in	!H)J*T/K1E2X8AKHcT
server ip	,H-H5G9JBEKHTH_YkT
server ipaddr	"J/D1D5D7I8I9DBHJGKUN@RSTY_=dFlJ
server is	"?&F)E-I.V0H2A5T6I8;EIFFGJJHKAL8NBOFR4SDWHXI[J]G^?_6b8c=i7jHkFlT
server kex	*J9U
server kexinit	CE
server key	!I,I-D/B2V3h5b8E9I;9<J=I?G@CA@B6F>HFK7LHPEQ>RASJTFYG^JcHfAhIiEjI
server listening	!k*F,3->/E2K3I5H7@8@9FB?JIK@NET:ZT_GcKdIhGlF
server local	]S
server localhost	!e,@KJTJ
server log	!DMTNJRFbWfIiT
server mac	!I*[2I
server machines	KS
server may	!J5IBGRH
server message	!D/IASB@RFTXiU
server name	!H,F/b5BRKTE
server nas	!SBTRJiVjJ
server nginx	kS
server nicht	fV
server no	!6&D*b,F-K/J1>2=5C7I9B;JBBFXGJHJI>KDNEOHPJRITGVXWH^K_JbEcKf[hGkBlH
server not	!K"I)J*I,F.J/C1H3A5YBEJSKBLHNFRGTF^?_HbGfbkK
server num	!D#WBSRHaWiH
server offered	!D*T3@5ZFI
server offset	KK
server on	"K,=-K.J/H5G7HBAKFN[RHTF^W_HbFfDkSlF
server only	!G/K2W3F5FBHFJRGTJiKlW
server os	SIjT
server output	!C"X+V,S-I.J5WTH
server path	LTSGaT
server permission	!FBGOGSgaK
server please	!I,I-J5F9HKDNWR?TG^]bFfIiIlS
server proposal	!H
server protocol	!Y
server ready	!INW_KkZlJ
server refused	!<"D#I%D&8)H*H,9-E.J/H0K1B2G3C5E8J9D;D=D>F@IAJB]FUG=IJKELHNFOIPFQDTEWDYFZ=_Sb[cCf^hJiTjUkAlD
server rejected	&J-G.I1J3H5B9K;H<IBZGDKDNJPKQFZI^G_HbDcJhJkWlH
server reply	!FMKNKRJl_
server response	!B*H,H-V/H1I3D5H8B9EJVK=RF_SbJfDkW
server returned	!S.G3SBGKWLIRKSIWH[U
server rsa	BKFT
server running	![,J
server said	'WBWKKLIaCiVjG
server selection	!S
server sent	!+"J,D/G2G5<9H;T=W>SFBGTPATEVSWI^FaTiIkFlF
server server	8K9JK9NIRUbT
server session	MU
server sftp	!9"F)J,J-X.U/S1B3G6S7E8JFSJZKTL@OFQVRJS=_TaEbGcJfFiUlT
server should	!I.V
server sig	!G5JFU
server smtp	![RH
server socket	!C,D-T7V9^BKKDNJTG
server ssh	*H,G-H2[3BBYFJKCNKRZTG_JfIlD
server sshd	lZ
server supports	*X5KGHjJ
server the	#U,V-H/W7EKERJTHiY
server to	*T,I8I9HBIK^TA
server too	!;KGha
server unauthorized	!Y
server unexpectedly	!G)_,K1Y7I8D9WBJN.WG^DiHk7
server upload	-VKINVSKTW
server us	!ILXVJ
server user	9T
server version	*H,J-T.H/E2G3D5F8F9T<JBFFHGULIMJRJSIVShIiD
server was	,J-S3W8VNJTH
server while	![
server will	!b.JKHfK
server with	!H"T)F,F-]BKKHRSTGkFlJ
server www	,F/V9XKHRKTU
server x	!^
server'	!V
server's	!H"@&I*J,G/F1K2T4C8I9X;?<I=J?I@CA;B:FCGUH?K?LINZPETHWFXKYGZV^G_@bJcEfDiGkS
server's fingerprint	!;5]
server's host	!>2V3U5VRK
server's ssh	QT
server's version	9K;I?K@IAAKJN]QJRKWJcIkT
servers	!?"@&I'J(F)I*F+J-J.?0E1D2I3_5V6H7G8F9E;H<IFJGJIEKDL@OTPJQHRAS[WIXJ[C]J_Da=cDeIgKhIiDjIkElF
serveur	!C":#@%?&9'?+<./0C1D3[4@5Z6686::;9<7=@>=?@@=A=BSC@DBE=FDG;H@I9J>K7L2M?N9P=Q3S9TYUBV@W:X4Y;Z?[;]:^<a6b4c6d5e>f8g8i7
serveur a	!=-W.K/C3Y5B7HBKOGT>_XkS
serveur est	!F(J,G.I/@3>5b7HBKLJOJRFSKTB
serveur ne	!>&J*H,E-F/G0K2G3Y5=9BBCFJKINKT[_FhFjKkIlJ
serveur sftp	,D/W0S5EBGRESST>lW
service	#B%K'A(?)<*1+8-C/V0B1C2@344;5<6X7J8:9C:A;?<G=I>E?F@IA9BGCJDEH@I1K:LKM=OGQ3UFVFX4YD[E]@^Y_1bWcGe?fAgAi@
service accept	1U4K5FJEZJiJjK
service allows	!6,E.C/G3K5E6J8K9K<KBFIJKFLHRFS?TE^^_HaIb^fHkC
service com	!F/J5X
service connection	!X"F&E1I@SKJTIbJfG
service error	!G&ZBK
service failed	!f.K/H5EBCKKRASGTEiI
service inconnu	!I/Z
service java	PUiVjS
service main	!_5HBC
service message	!S
service nginx	!a/I
service not	"B&A)I*I+I,D-B/T0H1D3B586Z7E8H9D;G<J=J@HADB9HDIGKBLBNAPIQIR;SETCXJYI^F_HaKbDcJdGfAiAjFkV
service provider	!="C&H.T/K5KFJGIIHPIQKTGWJ_JiK
service request	8T
service ssh	&T,U-U/G9GBCKGNHRTTJZU_U
service that	!H/X
service try	BWGHiXjS
service unit	!X
service'	NV
serviceaccount	!X
services	!Z1U5WHEbK
servicio	!U/T
servidor	!="I#A%@&,'?(6*7+:081W273[4@5G618G98:;;3<2=<>7?;@?A@B;C?DDE;F=GVH?I6J=KTM@NAP2RYUCV<W4XCY=Z;[H]7_Ia1cDd<e>g;h9iAj:
servidor de	!Y,H.K/G7TKJRISK
servidor no	!F,J.V/I3UKGXT[X
servidor não	!A"J.I/I3V5WKGLJRUSITHbVkJ
servidor sftp	!>"G.A1I3K5H6J7BIJKGLTOTR>TD[JbKfJlW
servizio	!J,I/Z6K
servizio sconosciuto	!J,I/Z6K
servname	!F,H/X3K5G6[BEKKRFTFdVkE
servname provided	/W6UTJdVkG
serwerem	!E/S0KBHKKLKRUSJTW
sesión	!V"H,@-D.G/@1A7E8UGXKAOER@SDTAXI_DbEcJfG
session	!D#7%&&1'5(C)a+),B-f.,0@1c2S4J5@627?8b9]:4;5<A=-><?D@DACC3DDE1GDHAI*KbL:NUO5P9Q>RJS*V'WSX@Y'[1].^=_Ja2cJdHe.fZgFiHjIl!
session 0	!]KI
session 1	_WgT
session 13	!C*K2I9EBKNZTUWKkV
session 21	!B,G-H.H/@1T5K9GBDLDOHRHSGTEWJ[I_Ub]f]kH
session 43	!C8VKWWT
session 5	!C*S2W9XKDNKkI
session abstract	3U4XBKRI
session await	NI_J
session channel	-I8SKTNJbBfWkK
session check	!G-J3X4U5UBCHUKHRE
session client	!J;JBUGDiW
session closed	!W)W*G,B-G.G/D3J5G9GB0FGGJNHRGSETFWGZT_JcChDi=jJ
session computer	/U
session connect	!*&K)F,K-V.K3F4I5F7H89;;<F=I?D@@A9FYGUNhQ;RSYHZIbJcAfBh?i[jH
session could	)WBGKK
session default	,U/T<SBKTT
session ended	!S)U1[3F5AKF
session error	!7)F-T2J5T8K;F<KBVKDLDPUQHSCWI_VbB
session exception	!D1J8XKGTJ
session factory	,V<TBJKTTS
session factory'	!V/H<S
session failed	!I*T1H2W9TKH_W
session for	!:"G)I,S-D/T1H3I5J7Y8G9HAIFVK@LFPTRTSKTVcHkY
session handshake	!E*b-G2c9XBHJWKETG_J
session has	!D1I3HKZNIf=
session helpers	!JNS
session id	LT
session impl	!D3U8HGSKVMURKTT
session inactive	bS
session is	!U"8)D*H,D-J.I/D2J3B5@7G8^9A;IAGB?GKK^LBN@PDQIR;SITAWE[KbAc@iGkH
session java	!4"J)I,I-W1@4S8J;@<I=K?E@DA?FUGSKIQ>YI_UbJcBdJfIjJ
session key	293]KVQKfJ
session log	!>"T7TBFKGdSfS
session manager	!DW]
session may	UW
session mismatch	!G3^5H
session nchannels	)T1S
session new	/URIiJ
session no	!H/W1K5JBSiWjI
session not	!E->1E3I5H8_9HNBQKRW_AfB
session on	!ILUc]fH
session open	!U-ISK_GdSfJ
session opened	!Y(T-KBDKDRISHZU_If@iE
session operation	!=-D1J2YJXRGWW^TdHfH
session options	5T7TKFSKdS
session permission	!D"GBJGSSIi_
session pyx	!D"S*U-J2T=TKHQS
session rb	!=/S6K8JBJfT
session read	!D8WK[_U
session receive	*[2]9X_K
session remote	,E-D1G3W8GBIKWNI_IkS
session request	"J)V,D-J/F0V1T<GIHNFOURISWTKWI^JaSbIfF
session send	1I8U9TKVSK
session sent	!Z
session server	9KMU
session session	&J*V,I-C.K/J2Z3J5J8=9FIKK:SBTDWKZS_EcKdJf<hHjFkJ
session setup	!X
session sftp	!D)V,I-U/E5K8WLSRGTKcYfW
session socket	!H*S9TBKJV_D
session ssh	!C&W-H2TBBGSR[i[
session start	"SKU
session started	!X"T3F5@BGgT
session stopped	!B"C1HBWNITYWF^I_HbZdI
session subsystem	KT
session to	/I9FBUQTRJ^UbGfKiS
session unable	!>&U)S,J-5.G/I2S3G5I<K=D@JAWKWLENSR@THbCfTiB
session upkeep	!b8GBKKBTH
session userauth	!E"T<T=TKJQS
session username	;JFTiWjY
session wait	!KJTNJ_S
session with	)W,J1UKITJcVfT
sessions	"TBGSJTJbSfI
set	#K%V(7)=,H-K.6/*041>2D3,4H6=73839<:D;0<V=@>E?B@CA8BTDFG?I.JWKALFMCNAO.Q3R6S2T8UGVJW?YAZA[6^A_=a~c>d>e=fEhHj@k>
set attributes	!D.HLISCa]
set attrs	!CSAab
set in	!V
set known	HV
set mod	!DSDa_
set modification	aU
set on	BTCT
set permission	!JSEaY
set permissions	!CaX
set sock	!F
set socket	!F
set ssh	!B*V-I5U9ULS
set the	SIaV
set times	!<SVa^
set to	!["U,F.S/I1J3F5>8<<KBUCTHKSFTDaIbVcJ
set up	"VbY
setlocale	!Y
setlocale lc	!Y
setstat	!4.?0EBJIJKIL?RJS7TJVJ[FaueJ
setstat unsupported	!HLIOTSGa[
setting	)K+I/F1I3H7I9I=JBCJJOGQHRAT@VG_IaddKiDjJkB
setting env	!K
setting implicit	!S,T
setting locale	!X
setting o	!H
setting the	!D.GKIa]
setting up	!TPT
settings	">&B*I-V.E0K1D2H3=598I;@A?BHIFKHL@OIPGS<VJWIXK^G_BaFbFcEdEfDg]jUkXlH
settings cisco	!K,W/]7JFURWiF
settle	&K*X1K2W3J5H9UBIFKKIRJSHTFfG
settle on	!A*X2X5I9UFKKJTGfJ
settlement	!<*Z-J2W3K5I9]BKKFSJTJ
settlement curve	!H9T
settlement diffie	!I9X
setup	!Z&K-H.I1H3J5I6K9I<JBUKFPKQJRCTKbDiSjT
setup failed	![
setup id	!J
setup py	^SbF
setup sh	!T
severity	!]+JBKKKRK
sf	!B'I(K)T,D-J/F0J3I5H7I8K9I<KBEGKIKKHNJSUTDYI]KaKcIdKfYjJlI
sf ft	!B'I(K)T,D-J/F0J3I5H7I8K9I<KBEGKIKKHNJSUTDYI]KaKcIdKfYjJlI
sft	!@*U2V9VBJIKKGLTNKRHTJcT
sft pv	!HIKKILUcT
sftp	!1"Z#.%!&/'3(A*-+<-0.h/X2-3H447C8F98:!;5=8>!?!@1A1BHC!D!E!F&G1H(IVJ8LYM.N6OWP1S[U#V7W<XJY7Z)]@^8bJcUd8e:f[g5h:i?j(k@
sftp 0	!h"K.C/J5GIJKFSHTJ^I_JaGbJf?
sftp 01	,U
sftp 1	!9";&I(E*B+E,K-F.6/l0=142F4H5]6W7<8B9;;FAIB7GHHFI:JIK2L1MJNBO6PFQER1S5VJWFXJYK[E]J^E_BaBbCc<dJeJf8gJhFjFk=
sftp 12	!A.DBKKHOZS]aH
sftp 2	!B;G<V=SIHLEOWSY
sftp 3	!TSXaI
sftp 4	/JKEOWRJSX[VfJ
sftp 46	!T
sftp a	"I,G.;/E0E3U5V7GBIIFLANFOURFS;TV[FaDcHkJ
sftp account	!G"^.I3JKJSJ_H
sftp adapter	!W"J,@/E3C5D;KLCOVSITH[WfK
sftp archive	!S'USH
sftp authentication	!F":&I/H3H5B<JAVBVFVGGKIQFRXT>ZWjW
sftp b	!f"J(I/A3JBIIJLEOJRISAaHiG
sftp backup	"J5J6V=ILJSCaFi[jS
sftp bad	!;";)H+a,>/K0F3A5T6F7EBAI>K=NFQ>RXT@XI[HaTcEfTiDk]
sftp by	"DfY
sftp bye	!f"E,G.B/H1F5G6J8JBJIGKCLHOFRFSCTE_JaIbJcJfHlH
sftp c	!V3I
sftp cannot	!Y"J.E/I0S5IIIRFSI[VaIbIfF
sftp cd	!T.F1HKJL^OFVK[IaH
sftp chan	!TVT
sftp channel	!I"U)X,B.H/D1g;KBJIJKCLBRHSDTBWJ^Jb?f]
sftp check	0Ua^
sftp chmod	(K.KIILHOIaY
sftp client	%I&:)Z*E+E,V-5/U1W3J4D586F;D<:?K@HCKFEGEH;KEMDNCP:RGSXW=YCZC[T]F^A_<eIfFg@h>kDl6
sftp close	!_SG
sftp com	!G/X3F5T
sftp command	!_5EIILFRIWG^AbGfH
sftp common	!U/K1HBKKHLZOJRCSWTIfJ
sftp config	!V
sftp conn	!W
sftp connect	!H-D.E/?1S5C6I9G;J<JAJBJGJIJK?LINTQHSHTYWJ_DdJfTlB
sftp connected	!WKI
sftp connecting	,W/I<UKKRGTEiI
sftp connection	!J"=&@*F+H.J0E1D2J3>4J63759I@YBgI>JZL7MJOBQ?SEW?X>[H]G^;_9aEb/cHfIhHl9
sftp connections	!C,D-I.C/G3G5A6J8K9H<JBCIJKELHRFS?TD^^_EaIb^fHkB
sftp connectivity	!J/H8VBVKIRFTJ
sftp connector	!7,].J9WBFKGOGQKRJTAYUaKcIfHkJ
sftp could	!5"A&E)E/;1U3J5A6E7F9I;F<GAIB9IHKCOJR<SHT9VTW[XI[G_JaYbFc?fZiHk;lH
sftp credential	!JBEGWPIRT
sftp date	"E&B)I+J.W2C3J5J<D=H?XBHMJPEQHbJhFiSjH
sftp deploy	!B"H,WBEQJRXiIk_
sftp deployment	!C"H,J1J5WBVKJLW_IfIjW
sftp destination	,G.E/B1K3G5A6H7^8GBIIHKCL=RASETAXH_JcJfIkH
sftp dial	!E,XTVkF
sftp dir	!V/K8TJTTJ
sftp disconnected	!@"F.D1E8_BFIJK=LJOGRGSDTK_FaJcHfFhYlK
sftp do	.S/URGSV
sftp end	!fIFKHLCSH
sftp engine	SSaT
sftp eof	.JKIRJbDf^
sftp error	!.&@(=*C+G.90S1Z2B5F6=7>889J<:=D@BA_B>GII6JJK6LcMKO=P=Q9SaT-VIWBXIY@]J^B_5a?cceIfAhFi;jJk=l:
sftp ex	!E,K7VBJJZTJ
sftp exampel	!*"E)K,B-I/t1D3F5A7E<GBGIIKDL?NFQJRESFTAWH_JcIdJfDiKk9
sftp example	!G"J&H(:+D,S.I/F0J4V6]7I8F9K<K=FASBHCJEHFHGDIEJTKULJM:NUPGQESITVUEXJ[A]BaHcBeCfCg;jGlG
sftp exception	!D"I&C)B*H,F-7.Y/82I3C566G8K9B;><7=E@JAFB<GGHFI/JCKXPFQ=R?SYT.VUWAXKYJ[T]T^D_Db@dIfKhHiKjIk=lF
sftp exemple	!E
sftp exit	!b.I
sftp exmaple	!J,K/^7FTH
sftp failed	!?,T-W/B5J;I<TBXTT
sftp failure	!8"I,E-J.T/E0K1G3J5I8J9IBHK8LSOWRGSWTD[V_GaWcKeCf@hK
sftp fast	!_IFLCSH
sftp file	!J"G(E,D-S.A/E0V1>3J5G8D;H=DI:NJOUPJQIRFTIVE^F_Ha^bGcFfBkK
sftp files	!G/?6cBUGWKJ
sftp fill	!U8IKYSJ[G_Jf:
sftp foreign	!U.J1EBEKILFRKSCTI]S
sftp get	"K.TBIOFRA[TaG
sftp gw	/G5J6YTIkJlJ
sftp h	!J]T
sftp handle	)X1TSKfU
sftp handshake	*S2S9V
sftp host	!=+H,V0E1A2G3H4F6X<AFTHKIDKHLEODTHWFXH[J^Ga@bGcFdFf?hYiUj]k>
sftp hostname	!A,G/]5JLHTDfI
sftp i	5J7V;;AGBXCSKJPJQCT[dG
sftp id	"F.?/F0K;H<G=TBVIHOGPKTV[SfJ
sftp illegal	!B.J5IIKLTOEST[V
sftp impossible	!B"C,X-K.E/Z0K1J6J9J;J<FBEKDLKOCPJQSRDSATA_EaJcJfJlI
sftp in	!V"I&K,D.C0K1I3J5B8H9J;JKALCOVR=TAVK[K_GaFbKfDjVkIlV
sftp inbound	aU
sftp init	)U/H1U9HBFKENJTIcVfC
sftp internal	!YRH
sftp invalid	!3,I.G/;0_3H5F6]8J;E<JAHGVIEKGOGPHRUSCTJcHfJiSkI
sftp ipaddr	!="A,U-U/D6V7U<GB=IGKGNIOJ_?cSdGfD
sftp is	!H"<,H.I/I0?1E3D5?;B<E=]@GA?BECIK@LFNHPEQFR@YK]J^?_AbWcGfaiK
sftp java	!@"S*K,F-G/G1W3I5E7J8D9H;G<HAGBCHIKVNEPIQHRETDV>WG]V_@bKf=iJkF
sftp job	!F*TYU
sftp js	"H&H)K*J,F-G/C0S1D3J5F7G8G9I;G<G=XBAIUK;LTN@OWPIQIR<SWT>[W_FaUf:iEk@lG
sftp json	!ZFTLGjS
sftp key	!=5GBHPUQBYY
sftp lab	!D,S.I5F7D8D9S;I<F=KB9K=LTMVOGPUQIRJTEXGYK^I_GiCkClU
sftp labo	/T
sftp le	!:"B(F)I,C.?/U0C1I3I5=6J7J8J9I<BBBIDKBLZO[QJRHS7T=XJ[I_EaIbGcEfGgKkKlD
sftp live'	5U
sftp login	"=)I*W,I/I1D2S3K8CB?IJK>NDQBRYSKTDbIc>fGiFkG
sftp ls	"H.D1I5J8VBKIIJYKHRHSXUDaH
sftp message	!J0TLVOHSW
sftp mirror	!V
sftp mkdir	,J.@/H0[1C5JBFIKKCOTRGSTTGaUeVfHkI
sftp nas	!F"K,T-J.;0J1H<GIILCOHRSTVaVcKfH
sftp new	!;)X,J.H/E1YBKRHSIbUcff_
sftp no	!?"J,9/V1E2E5C6I7D8I<VBIK9LTRISET__HiJkH
sftp not	!]<UBILKRJSI
sftp num	!F,V1J7W8KBKGWKGRITXcJkU
sftp o	TJXUiT
sftp on	!U8JITKFLHTF
sftp only	!B"CRI^Hb_
sftp open	!?"K/B1G7V<DBDIIKKL]TU_JcKfAiIlI
sftp operation	!E.B2J3XBEIYLUOFRDaX
sftp operations	.T1HKHSUTKfIkJ
sftp or	!I5U
sftp outbound	!WBSRUTU
sftp p	"F,D/@5H6H7JBHRHTZcTiHkc
sftp packet	!D"JK=NDbIccfK
sftp parse	ST
sftp partner	,@/V5W6H;E?K@UAIB@KKQITT
sftp password	!e"HBKQKRG
sftp path	!I1W5U<>IFL^RHfGiG
sftp permission	"A#U.G0C1I;I<J=?B:GGIIL[QJR5T@VWbGeCi>jJ
sftp php	!?,F-H.J/E8G;E<JAHBWFVIVKHLDNFQERTSBTI[K_FcZfYiVkJ
sftp plugin	"B,a.G/B1G3K5G6I8GIGK9LIRKSGWIXG_AcJdIfDiGk@lE
sftp port	!b,J5FKJOIQGSITJ
sftp prod	=T
sftp protocol	!J)S,@-H/E1V3F5@7F8C9?<IB<IJJJK2MKN@QIR;T@_AcUfdhFiDkHl@
sftp push	!B.UNJRTcVfFiX
sftp put	!A"1#J%I&C)<+D,=-H0X163A4C5<677;:J;E<6=<ADBICIFGGEIeJVLKMFNJP@QGR2SUUIWBXEYHZG[Y^A_Eb4c-dEeUf6g@hBiJkClA
sftp pwd	!XKI
sftp py	(H)a+H-V.H/;1W3H5>7I9J;B<H=IAIBDHTK<LBNBQGRBTBVGYK[Jc[f^kElJ
sftp quit	!^.HIGKJLHSIaH
sftp rb	!E
sftp remote	!^5XBELJO@iU
sftp rename	!D.AKJLHOYVT
sftp reput	.DIBKGLTO@]_aG
sftp request	"X1VaT
sftp resource	!ELVS[fK
sftp response	!I1JKJLHSXVX
sftp scp	"GBJGTRVSJTW^UbHiJ
sftp server	!?"B#D%J&J'B(C*0-7042@3F4@5I607J:I;?</=?@DCIDKEJFEGVHBJ>L=M@N_P8S>TVUEW3X:YFZ?[9]3^&aKb=d<eAg?h:iEjGlU
sftp service	!H"B,X-J/?1D5V7J8KBGKFNIRJTX_IbIkK
sftp session	!B#I'J)^+H-J.G1h4B6?739@;9=>>J?EA:F@H?IFJHKHLIMDN7QFSHT9UJVDW3X>YDZ@]C^8_(aDb5eFf]gEhDiSl?
sftp setstat	!GOJaX
sftp sft	ST
sftp sftp	!%&A'I(B)K*@+C,I-,.Z/@0V2K344E5*6f7<9;;4<@=??G@CA=BEH>J<LaMFN)PCQ9RJSYW9X>YCZI^=_,b=cVdUeIgFi9jGk.l8
sftp shop	,E/XFUQXRHTV
sftp source	-VBJKILTRK
sftp src	RYSGiV
sftp ssh	!W)T,T.@/F1K3I5H7D8GK>LHRJSF[KdHfTkH
sftp start	!A"T,B-F.C/G1Y5J8<;HAJBFIVK/LGNISFTXWE[I_@bDcSfaiSkH
sftp started	1F5GNTlI
sftp status	!8"G,G.[/@0V1C5K<HBFI@K@LWOTRCSWTJVK[WcJf>iJkJ
sftp storage	"I,F.U/E2W5J6K7K;J<CBWLX
sftp stream	!@BIIVLX[TfKiTkH
sftp subsystem	!E&G)[*F,9-E.@/<0F1T2I3=5B6G7G8>9A;I<E=KB=FKIBKDL8NAOEQIR6S:T:WK[I]K^D_AaFfmi<kDlE
sftp sync	!_"I.D/D0J5J6K7J8GBEIGKELFOKQKSF_IaGcIfJlJ
sftp target	!7.G5H<HBKIFKILXOXSE[BfK
sftp taro	!H/H1K3V5I8WRJ
sftp task	"J/W0J1H3HBGIGKALDOTRESSTE[TfDkU
sftp test	!Y"F,B.C/G0H1I3TB>IFOBQJRbT@[JaGcHfEiT
sftp the	!="I,I.G/U1F5@6X;_<J@CA:GWIJKEOEPKQ>SHTIYC[H^KaFbGcFeV
sftp throw	!:"J.T0W8HIBK<OUSW[UcHfD
sftp transfer	!H.SLXSX^UfU
sftp u	,E.T/F6TOJkV
sftp unable	!?)V,F-J/W1W7E9SB?IGLENJRFS=TZ_HaUfUiGkIlF
sftp uni	!S"H,?-J.I/X0H1I5I6V8=9JBIKCOKRDSITG_IbJfIiI
sftp upload	!W">&G'H(U*J,9-B.G//0;1@2K3A5=6:9A;F<E=JAIBDMINGPIQARFT<V?WHXGYI[2]<^D_=bFcBdIeDf<gWiAkFlE
sftp uploaded	!cKD
sftp uploader	!^,J.K=TKISH
sftp user	!&"W&I*9,J0T1U4A7J;;<8?J@CBHCJI:NJOBPJQ8R_UUVHW8YDZA[6]K_Hb8dVkXlF
sftp username	"GBCiT
sftp v	!?,H.V5J;IBHLIO[PVQURJTH
sftp vendor	!H,E1K3V5TBUTT
sftp verbindung	!3"9&J(D)D+J,Z-H.</90C1;3G5D6<7@899F;I<FB3I>KWL>NIO?PKQAS;TUWEXFYJ[B]F^I_<aBbDcAeIf<gJhIi;kGl=
sftp version	"H)K,K-G.J/H1U8J9GIHK@NBRJSK_Hc]fbkKlJ
sftp web	!J/GBYKWRW
sftp write	!;.W0JL>O@SYTS[FaAfK
sftp アッ	.GIISZ
sftp サー	!1,Y/Z3U5>6J7J<GB:IIKFRBSG_IkI
sftp パケ	cV
sftp プロ	fT
sftp 上传	"I,J.XBJIJKGRHTD_KaKfJkK
sftp 接続	!@,I8AK[TJ_ZfKh?
sftp 服务	!="H(C)C*H,7-F.</:0K1>3U566J7E8H9HAKBZIHK:L>OHQJR4S:TY[J]E_JaKbFc>f9hGi@lU
sftp 秘密	!@<]IGQU
sftp 连接	!1":'K(F)B+J-F.>/B0D182J3@4K5D6C7C879I;F<G=HAJBBGII@KXLAO@PJQDR;SBTXWJXG[D]G^H_YaCb@dJeJfFgJh@iDkGl?
sftp'	!d&D*K+I.I/F1F3H5G;I<Z=BBIFHGVHHIGKTL>OGPJQJSBTKVI[Ha;bJeKfFiSkH
sftpd	,I-K1J8HBFKJNJRHiBkJ
sftpd connection	!S
sftpd message	!S"B,I8IBJKKNJiH
sftpgo	!g"JBCRAcHiG
sftponly	!U
sftpuser	+T
sh	"4#B%B'C(A)=*E+>-D.6/D112I4C5?6A7H8G:C=J@DBGDFECFJI:JDKEL>MIO;PCQ>T>UIV?WXXDZK]F^U_9b2dCeDf]gXhAkElB
sh 1	!G-DNGWZ^WfD
sh bin	<JIILHWKgV
sh c	!W
sh line	!S
sh permission	!]&H=CBDRBaBiEjF
sh usr	!?f]
sh'	LJOJSC[XaY
sha	"E#I%G&>'F(a)C+B,;-G.A/60B1J6C7?8F9W:S;@<D>J?F@EBICKDEEHFbGDHDKAM?N>P;Q:R@SGTBV?W@XEYDZC^F_>aHbDcGdCeEgChFi<kBl?
sha 1	!D%H*W,G/B3?5F7J9[;IAHBBFbHIJGKHPJQJRCTEVI[K^JbJfHhIjH
sha 2	!K&J,H-D/F2W7J8G;KATF_IKJHLEMGNFPFQITEVJWI_FfJkGlH
sha 256	#H%B&G'K(_*?+H,F.E/E0I6J7H9W:U;??I@HA@BJCJDJF:HBIFJTMINDOEPFQ?RKSIVIWHXJYI^G_DaFbFdIeKgIh?i=kFlG
sha 512	*V2HJJRT
shadow	!^=HSBaE
share	#K%I&B'J(B+G,D-G.E0W3J4K5G8:9S:J<?>IABB.CIFCGGJGK<MIPCQKR7TJVIWDXIYIZH[X]IbCcAeTfIgIhEi?jAkSlC
share nginx	!I
share perl	*T
share php	!E,E1J6U8GdUfEkW
share rubygems	!@;TBJYS
share x	"U
shared	!V"A,B-?/A1C3I5<7@<HB7DHIHLVNFR>S^WJ_AbCdHfHi@jHkH
shared connection	!^"D,E-A/D1G5@7DB>KTNIRFT@_DbGdIfKiE
shared hybrid	!ITU
shared txt	!HS]
sharp	AVQV
sheet	!J(S
shell	!J"c#C%A&6'F(=*E+;,&.@/J082D3&4@516:7;85;4<B=9>C?D@=A7B@C>E@F:H;IGJ<K6LIN6P4Q6R9SFT:UGWFX=Y=ZB[K]?a@bwc[dCeAfHgBh<iKjHkHl8
shell access	!S"91HBHLHRJSK^FbS
shell clean	!BbWcW
shell command	"E1IBF^UbUcUkK
shell failed	!A/W5TBIGVKIT[^K
shell is	"G.GBJ^TbUfI
shell press	-V2J9W_V
shell produces	!B"UbTfJ
shell prompt	/UBTWS
shell request	"W.K1ZSH^;bWf>
shell script	!W
shell server	!Y/K
shell type	/J5KHJPJVV
shell usr	!;"Y
shells	!T
shells are	!T
shlvl	!FST
shop	!X&J,D/V1J8KF[KDRBSWTUiAjIkK
shop example	,E/VFUQXRITW
shop web	!T
short	!Z%K(X.H3H5H7H;;=C@EACBBCBE^FBIJPBQESBTGYFdUiJjG
short rsa	;I=J@IBFE_FGjJ
short txt	(X.ISC
should	!Z,I.U/G3E5B<H=IAJBBCWKEQIRFSKiH
should be	!X3I5E<JCX
should provide	!I.V
show	![,G-G3@5K<YKHSJ_HaSjX
shown	![BJ
shut	BBKBRY
shut down	BBKBRY
shutting	KT
shutting down	KT
si	JYKUTI
sich	"U&J(J)J*J,C-J/D0J1F3Y5S7H8H9H;J<K>IBHFJIJKGLIMJQJRETC[J^J_HaIbGcIfBhGjJkJlF
sich an	!E"VSV
sicher	!F)W1UfV
sicher dass	!F)W1UfV
side	!+"D&B(J)F*E+F,C.;0K1G2F3K596H:J;E=I@KAHFHGHIJJTKVL9N[OEPGQFS;T<WGXD[J^D_UaCdCiEjElE
side failed	!G,V-G.J/U3S8DBIK]LINKRWSI
side sent	!HhV
side unexpectedly	!D)5,9-Z/>1K5F7@98K8N[R:T@XI_VbBcEdHf=hJk[
side value	!H/T7UTJ
sideband	8V
sideband packet	8V
sie	#I%H&C'H(H*F+E,<-D/:0E2G4I5S6G7A8D9C:H;A<D=E?I@HAFCHDIEIFEGDHFIEJHKCL@MGNAPEQBSUT9UJVHWGXGYCZC[F]H_BcDdIeHfVgHkElT
sie ihre	!Z
sie ihren	!DhT
sie sich	!="U/J1K3F5XSV
sie sicher	!F)W1UfV
sig	*H4K5I9JFT
sig algs	!G5JFU
sign	!A%x&9(K)I*@+F,?-A.?/>0I1@2C3>4G5:6I7G8D9@:F;9<:=K?KAGB6FUHDIDJIK>LAOFQ6S;T<VGWGXIZD[I^E_CaCb;cAdJeJfJj4kBlJ
sign and	!>"F%^&U5J<CBEEDFVREZJhIiBj?
sign in	"JBHNSiU
sign ssh	%U
sign the	%X&F
sign' the	?S
signal	!V"F,E-F.I/G1C3J5F8WBGIIJXK^LINJSG^K_AdXkH
signal lambda	!F7TTSdZ
signature	"H#K%b&5(F*F-K.E/F0I2?3;5;9D:J;;<@=D>J@DA@CFEFFgGGHHIFKJLBNIOKP?Q<R7SDTJVJYAZE[J^KaGbHcFfDi9j>
signature algorithm	%IBIFbiK
signature despite	!EBXQK
signature does	!X3F
signature supported	!F&HFZ
signature we	!W
signature you	!W
signatures	!H*D,K.J2E3K5GBIFeRHfG
signatures couldn't	!W
signatures ecdsa	FTiT
signed	!b5H<H
signed by	!U
signed certificate	!U
signer	=TIK
signing	"F%h&U*G.G/K2H3A4J5?9E:K<??HAGB<EDHIKELHRCSETKZJaJbJcIhGiCj?
signing config	!W
signing failed	%^&W<H=FB?F>RKiIjD
signing key	;U?JQU
signing method	!V
signing using	EIFA
sigterm	!WBI
simple	![/U;SAJWJ
sin	!_"G,J.B/I5J8KBKIIKDLIOGRHSFTI[K_JcJfI
since	!K3]9JKILFSETK[W_JbHcJiJ
since last	3T
since open	!T
since the	!?3W5UBI
sind	CIDTXU
single	"U<HBJ
sink	VU
site	#J%D&:'K)E*B+B-F.K/T0H182E3K5T?C@;BGCGGDIDJELbNGOCP?RAS_Y8ZH]K^F_BeIf=gHlF
site can't	!S
site conf	!BS[[J
site git	!U3H:TBAiF
site git'	!W
site index	![
site packages	!I%K&I*H+J/U1F2K4H9C?H@BIBJJKTL4PHY>[T_HbGdTfFjS
sites	SU
sitzung	)W/K1U5JBJfV
size	"8#G%D&@'?(Z+?,2-U.T/30:1G2E3;4A596=788?9>:D;0<;=<>E?<@8A8B,CCDFE_F=G@H=LFM?P<Q2R3T2UHV]W=XEY9ZE]f^;_FaKb;dDe?f2g[hBi6j?l>
size 0	!V8T
size 1024	!GEX
size 2048	ET
size as	!IISLKOV]X
size bytes	!Y
size differs	!H(KIJ]V
size in	!H*X2T9SNEcI
size is	!UKJcS
size max	.SIJ
size mismatch	!:(U.X8C;IIENJOGV][IcJ
size num	!F(J-E.K8GIKKWNWOIVJ]YcAgU
size os	IXLHVI
size size	(U
size time	-YTH_V
size used	![
sizes	(UOJVUaJcJgX
sizes differ	!E(UVVaJgT
sizes num	gT
się	!E/S0KBHKKLKRUSJTW
się z	!E/S0KBHKKLKRUSJTW
sk	%];H<I=DBHCHEJRUYKhVjK
sk cert	%UFJRWhW
sk device	!C&TPT
sk from	%T
sk hex	&VPV
sk home	!D%V&SFJPS
sk type	%T=JEKFJRWhW
skipped	!a"H,G.J/E3K5I<JBDFIIJKFLTR@SUTGZWfGiCjK
skipped 0	7S
skipped because	!W
skipping	!e%H&G(F)W*J,H.?/H0J3G5D8D9I=>@BBFCCEZFWGFIBK=LBO:PIQBSFTFYC[?^TaBfDkK
skipping key	BIE^FG
skipping non	!T
skipping ssh	!KBUEKFZ
skipping startup	!>)Y8HBJKD^UcTfJ
sleeping	!G/TBT[S
sleeping before	!G/UBU
slurm	!_"J&J,G7I8E;JBERDTAWK_KiI
slurm load	!YRI
slurmstepd	![
slurmstepd error	![
small	!G.YTU
small copy	!E.Y
smart	!F,VBSFTjT
smb	!Z
smp	!]
smp preempt	!W
smtp	!y"E&D,>-D.H/>1I3I5G7B8I9J;HAEB7K>LJNIQER9SIT<WCXJ_IbKdHfDi<jIkH
smtp authentication	!V
smtp example	![RH
smtp smtp	!]KHRI
smtplib	![
smtplib smtp	![
snakefile	!W
snakefile line	!X
snap	)SLJOTSG[WcHfU
snapshot	!]/G1K3H5GBALJNKRJTFaJcH
snapshot 9	!W
snapshots	BKiVjT
sntrup	*X9F
sntrup 761	*X9F
so	%T&H-K8E9GIHJHOKQISKVJWI[JaEfDlK
so far	!E/S8F9HIJJIWKaGfF
sock	!J"E%X&n*C+E,J.J/@1H2A3G5K6I8I9<:K<;>J?JAKBEFIGHHAIDJHKBLEP?R4VJZH^JbJdVhKi?lG
sock 1	!T&J
sock address	7S
sock await	7S
sock connect	7XNITVd_
sock is	&Z
sock not	!A%_BK
sock tmp	!S&I;V
sock tos	!F
sock v	TS
sock variable	!D&WjU
socket	":#@%G'@(8)I*?+7-_.</_071?2G3#4F5)6a7[8Z9H:@;(<.=<>B?7@EA.B!CCDEEFF=G8H.I4JSK]L8M:O8P@Q-R6S=T_UDV7W-Y=Z>[@]>^1_aa4b-c6e>f7g?h8i/j4
socket 3	!F
socket abstraction	!@,T/K8HJENTTT
socket anonymous	%H-V8G@KJKKJ_V
socket byte	!J-WKUTG_T
socket callback	KVNXcJ
socket client	!J
socket closed	!H-X8WKW_T
socket connect	-B7T9JBJRJTZXK
socket connected	!KNT
socket connection	!a,H8KBJKEdT
socket connector	!CTV
socket data	lU
socket disconnect	-D9TBKJXKUNHTF_Z
socket emit	!J
socket error	!2"J&<)I-_.F/S1A3K5B6E7S<KB=OHRBWJXF_ZcKdCfDiDk5l@
socket exception	&G*D.D/]2E3D5@6T;G<K=K?J@KAHBAGGHJIJJBLDOIPIQHRASCWHXG[K^GbJcGdHfIhIiElI
socket gaierror	,K/T6YkH
socket getaddrinfo	!E6[
socket handshake	![
socket home	![
socket impl	NKTW
socket io	![
socket is	!C"G&H)F*H,T-J.G3I5B7Z8T9H;HAGBAJJKULHNGPGRAT[VKWIXd[F^J_?bFcGddfCiI
socket java	!J
socket none	!F,T-G6VKBNE_GdS
socket path	hS
socket py	!J6Y
socket read	!@-W8IKGN]_VkY
socket recv	!A&I,D/G7I8J9CJJK^NBRFTDfIlJ
socket send	-I.B1I8[JXLHSBTSfF
socket socket	!E-W/J8GJETT_V
socket timeout	,G/J7T8AJ_KGNZRVdAkJ
socket transport	!C-G/U6W8VKTTG
socket util	!D-I/U8H9KKETW_HdX
socket'	!H.H/VIGKYLIRISKTI
sockets	!I"H&G*J.H/b1H3G5E6U;J<KAKGJIHLFN@OKQKRGSD^IaIfJiIkG
sockets socket	!H"I&J*J.J/_1I3J5H6UBJGKLHNARISG^JfKiKkH
socks	!E"A*A-@.C1F2G3A5A7]8B9?;HAJB=FJGJJKK?NAOIPJQIR=SGTJWgXe^I_>bHcIfAhKiClK
socks 5	*F-J/F3J7W8H9HBKKENKRIWVX^_JfHkG
socks port	!X
socks proxy	!A,K/C7VBHRHTDWb
socks socket	!JdT
soft	!VBI
software	&F'K(J)C+G,8/91?2J3@6E7=8Y<G>GAIB:DJGJIGK^LFMBOJPHQKTHUKVIWAXDZE]J^U_6aJcJdDfIgHjEkFlA
software caused	!B"I*K,?-T/@1H5J7D8[9EBFKVRCWFXI_BcJfHiJ
software in	2I5K9YTG_C
software version	-K9FBIJSNHZIiTkJ
solo	!C,G/H?WFWRJ
solve	!W&T.F<J
solve failed	!V&U.H<J
some	&S,B.V/E0J3B5;9I;F<JAKGHHJJKLFNHOFPIQJR@SXTFVJ_FaTeHfDkH
some cases	.U
some files	(T5KBKKGRJSUaU
some output	"U
some refs	!^
somebody	KS
somebody is	KS
someone	!J3U5H:W;J<I
someone could	!J3U
someone is	3V
something	!9,V-U3YKZRKSFbI
something itself	KS
something nasty	3V
something went	!=,V-V1S3UKWSG
sometimes	lX
sont	0W
sorry	!V"JBIQHRESU^XbTiH
sort	!X
source	!E"=%J'J([)H+D,J.7/Y0<153;4G8;;E=B?DCGEJH?IgJGKCMINDQ7RDS@TKV=WAXS[8]Z^?_=a7b?c>dFeIf;gFhI
source code	5T<T
source file	!A(S.F/J0J<JI[KGL@RJSD[I]WaJ
source files	IU
source ip	!I:WBSjU
source microsoft	!I@UQKYU
source of	!G/U6UBTRT
source renci	!J@USJTJkWlS
sources	!UkT
space	"B%K&F(C)J*E+I,A-G.t/B0D1>2I3H5A6K7?8:9D;H<IB@FKI?K3L5NFO>PGRCS4T=VE[C]F^B_Ca@bDc@f<gKiEkElF
space left	&K(J*J,J.^/K7J8KIGKDLDOKSE
space on	!B.fKJLESE
span	!D-X_T
span timeout	!H,ITG_S
spawn	!E&D,W1J<HBHHBIHLERGSJWZbIfH
spawn ssh	!D,T5FRJTUkW
spawnp	!A5F<JIILEWa
spawnp no	!A5F<JIILEWa
spec	+Z.H<IAIBHKIPVQ@RFSHYJ[IaG
specific	!WSKTJaT
specific error	!SSKTJaT
specified	"B#K%C'K(F*>+E.>/F0C1G2?4H5A6B9;:H;1<Z>J?E@=A6B<CIEIFFIZJTN?Q3RWWBXHY?ZH[V]H^CaBbFc@dGeHf;gJhHiHjFkUlE
specified key	!ZcK
specified timeout	!H5I7TBGJVNKfI
specified to	;IPY
specify	2K3HBJOTQWRJ
specify the	!TQXRK
speed	![2V9I
speedup	!W
speedup is	!W
speicherplatz	!H.a/J1GLKOFRHSHTKfElK
speicherplatz mehr	.W
sperrdatei	!T
sperrdatei var	!T
spoofing	!G3[
spoofing is	3S
spool	!EIV
spring	!^
springframework	"I,V-T5G7J9I;FAJBJHHIJKIOTQIVJWJ[JaJfGiJkH
springframework beans	!V/H<S
springframework core	!<5I8U<SBFLT
springframework integration	-S1H8FKELGNJSJ_J
springframework messaging	-J8URU
spurious	![5K
sq	!^
sq lite	!]
sql	!l"C&F*E+J,I-@.[1C2E3A5B6J7;8@9B;I<HBIFKGIIIJJK9LDNAPJR9SAWDXH_DaIbDcGdCfEjGlG
sql client	!X
sql error	,V7HBUKIRITVdJ
sql exception	!V
sql gz	!E.U
sql no	!>.XBURIiV
sql recoverable	!UTK
sql server	!o,G-J1J3J5F8IBIKGNKRGSGTDiI
sql sql	!^,G/ITC
sqlalchemy	!U
sqlalchemy exc	!S
sqlite	![
sqlstate	!]/KRI
sqlstate hy	!Z
src	!_%J(T*A+B,?-E.E/H2E4I5K9J<H?JAJB5CJF@IGJHKELHMHNHWFXIYVZK]H^GbEc9eHfFjBkGl=
src adapter	!Z8TKUSJ
src app	;H@TAJ
src index	1I7S;TBIGSLSPI
src ipaddr	!U,KKGTI_ThV
src local	(T
src main	!X/K3W8K
src refspec	!S
src sftp	,F.H/F1K3D5G8JIGOFQIRTTIY[[IfJgUiS
src ssh	-U<I
src utils	!=-G1V7T8KKFLF
srv	"3#F%F&J'G(B)T*G,G0>2H3D5E6J9?:E<J>G?G@AA;CDDJEIF<KILZMHOIR1SfUKWAXDYA]C^?a8b8cFdBeBfBgDhDk6lB
srv app	!@-Y/U1W6JBIIKTJ_UaTcW
srv backup	,J7UTK
srv borg	.X
srv data	!I,V5JBVSVaG
srv git	LTSUiX
srv restic	!J&T)K1C3F5XBVPVRIcAjXkE
srv sftp	!^"J)V,J.D/JBEKGLFRJSE
srv site	!S
srv www	!HISTT[T
ss	!6"C#J%G&D'K(J)I-G.C/E0F1D5C:J<E=H?J@IBTDIEKHJIIJJOGQGSFVJWIYGZK[G]K^H_EaFbIcVdJfVgKhIi^jTlI
ss hv	!H-I3T5IBTRKiUjV
ss sh	!7"H%G&H'K(J)J-I.C/F0G1G3A5G8E:K<G=J@KDJGTHKIJKELAOIPJQIRTS?WKYH[H]K^H_JaHbJcVdKfVgKhKiZlJ
ssh	!,"B#F&T')(&)9+Y,Y.8011<3S4:6>8=9f:8<X?0BKD4EHGKI2KVL9M@NTO2PTQBRJS9TWU!V,XAYEZ?[0]!^<a&c8dGe4g4hhiFjAlK
ssh '	!Y
ssh 1	9U>E?K@HAGBJF]NZPHQJYF
ssh 2	!A"C#=%C'@(7)S-G.I0I3G4G5@8F:B;J<?>a??ADBGC?D:EDGKH8I@J[MTNUOEPBQHTIUDV.WFX=Z3]BaGb0e<fUg9hBiJjHle
ssh 2020	!T
ssh 23	!=-G2Y3V;D@KAHBUKFQDRIYTjV
ssh 46	!V
ssh 6	!X-K9IJKKJMV_KfJlG
ssh 7	+K.K9HBIMVSHWJ_SkHlW
ssh 8	*I,C-J.J/F1J3F5A7J9A;T<I=HBBGILKQITF_IcIjKl]
ssh 9	,E0I2C3<6J8IAIBWKILEM4NJTWVKZTjK
ssh accept	!J5W
ssh access	!A&H;E?TAWPTSU^XbTiX
ssh add	!B"I&X+H,H/J1F3H5;8K9H:J;T<X=I>J?F@XAHFIGJHEKILBRESHWGbHfHkI
ssh address	-FKZ_KiF
ssh admin	!E,C/E2G6X9T<H_ZiIkI
ssh agent	";#I%a&n(J)I*@+>,8-7.?/:0I1A2;3@5A6F7@8>9::B;F<3=@>C?E@9A8C>DIEGF:GEH=IBJEK4L<MIN?OGPFQAR.S@TDVIW<XGYBZB[I^@_AaKb4c<dEeJf8gKjVk?lC
ssh askpass	!B5W<IHFP[WC
ssh auth	!J"X%V&^*I+H,D.J/H2F5I7J8I9@:H<<=@>I?I@DA?BHCDEJFDGWHIIJJBLIMIP7QASJT?WEXKYFZE^H_KbGdJfHh=jKlI
ssh authenticated	!@)T1UcUfT
ssh authentication	!>#U&e*=,?-D.I/B32527G8I9?<==@>IA<CGFUGYHGJHK>NFRXS8WAXEZU^H_<bIdHiVkF
ssh authorized	!S+J1E3K5H=I@IAKB[CIDGEIFCGKYJfThKiF
ssh banner	!B-B9J;@@IAJKHNcQHRIWJ_JfKkB
ssh c	!_&D,T1C5I<?BJHGIBL@RITSkS
ssh cannot	!A%F&W.I3J<J=I@DA[BEHVKIRHYK
ssh channel	!4"B&D)G-F.?/;0G1Y3I5I8E9I;I<IAJBGKVLFOCPJRHSBT?[F^EcKfSiJkWlJ
ssh child	,S8S
ssh client	#U%H&<)G*I.D/Z0K1>2U3G4I5S7@8IBECJEIFJHTJELEMSN:RWSFWFXJZG[J^K_8bIcEdJf:hDj=kBlG
ssh command	!F#U.H1J3H5U<WBVCKKGSHTZWIdIiH
ssh communicator	!WTJ
ssh compat	!F
ssh config	"H)E+q,C/E1C2F3I6F8E9@:K;K<8=J>H@JBGCKFGGIH=I@JDKIL<MIOIQCR@SFTIVJXIYJZG_KaIbJgIlF
ssh config'	&J+a<>=DHDIHSH
ssh configuration	!Y
ssh connect	!."B#J(K)E*F+:,T.J162J30577Y8::J;<<<?JAUCTEKFBG:HBIbJ9K.LEMKNKRASJTTWFXW^GbEcJdZfChDi0j3kWl6
ssh connected	!e,E-I7G9GKKTH
ssh connecting	&I-A/H2J3@5>7I9D;J<JKCNXQTTC_YiWjGkK
ssh connection	!<%E&A+F.F/V0H1B4E:K;D=C?A@;AECCECG/H>KXL@MAOCRKS<VHX3Y@^'_Sb6dVf4jCk?l8
ssh copy	&F6S<Z
ssh could	!>"=%D&9)G*G+B,D-B.A/W192H3=566^7G8H9D:G;Y<?=B>G@GAIB6CDFHGKK=L8NFPEQDR<SVTCX3YD[H_FaKb@cHdThKiGj=k]lJ
ssh count	/I3JKSRJ
ssh critical	NWkF
ssh cut	;Y<J
ssh data	!K%U-I.Y;IBH
ssh date	!<2T6H9CGJKFRGSIZJlV
ssh default	!H&S
ssh deploy	&J+K/S5I;T<[=CAHB?CDLJQFiHjF
ssh dial	!7*K3B5C6W7Z9HB>RETXWIXJiIkT
ssh disconnect	&G)I,G-[.I/F1?3C5GFJGIJKKARKTGWD_XbJf@hY
ssh disconnected	!=)XBIKHRJ_@fJh[
ssh disconnecting	BGI[KILTRI
ssh dispatch	!<"A*T,<1F2T3I5G7A8?9XB@J[KURIT:XK_?d@gWhFiFkB
ssh done	!]
ssh dss	!:&I*<+K2e3@4D5=;D<H>KAUBGFbJJKJPGiHjJ
ssh ed	&F+H,>-;/A2X4H6K7D9C;EDIMHN@P=WEZJ_BdGiJj>k@lF
ssh error	!4"S&>*W,E-B2U5G9[;C@JAUBKFGGFMUNAPDR[TAYJ_GdUfJiWjU
ssh example	WV
ssh exception	!&"4#>'E(>)G,H.D/!0H66:A<>=&>7BGC8DBE<GKH<I8L5M8PISBTFUGV;[H]CcAeDfbgBhGiEjKl@
ssh exchange	!C)I,;1E3A5=6S8I9ZB0KHRDTIWVX;_XbHf@kX
ssh exec	!T"J;FASBHTJ_HbW
ssh exited	!F"G-G/E3G8U9H;8AaFKNARH_GbGcEhIiIkI
ssh failed	!<&Y,V-Y/H3G5C7K9X<GAIKANSPJQJTCWJ_TfGiVkH
ssh file	!S;JIISIYT
ssh fingerprint	!?5e9K
ssh for	!S-U3J5G9KKT
ssh format	!B;@<E=J@TPJQBYV
ssh fx	!H"9#F%C&8'W(D)C*B+>,3-<.X/50_152B3:546C7B98;9<:=<@CA@B/CFEHF@GBH<I<JCK@LYMJN;OYP;Q?R1SVT,VUW?XEYDZH[^]J^@_:aXb5c@dJe_f4gIhCi7jAk;lD
ssh fxp	)W,H-H/H8G9K<JBIIGJJKDNGTE_JaTbKcZlJ
ssh gateway	!A,T/K9IBUQUbIiT
ssh get	8T
ssh git	&JBJiV
ssh github	TTWKXadE
ssh gitlab	BKiJjU
ssh handshake	!<"I&I'K(I)?+?,/-^.>/90G1;4W5S6=7:8>=:>E?A@=AHBIC@DJH9ICJUL;MFNWOEPDQCRIS<T@VCX>Y>]I^@_WaDbAc7eHf4gIiJkUl9
ssh has	!JCT
ssh host	"G#K%I&H*B+J-<.H/7243G4T5X6I;B=B>K@CA>DWEIGGIJJJPBSBTSWEYBZI^T_DcKdGhHjT
ssh hostkey	!I*T+H-C/G3b5Z;IAJBHKINGTKWJiJkJ
ssh hpc	gW
ssh i	!7"G;V<I>I?EATDKFGGIP;Q?RBZTj[
ssh id	"2#D'J(J)@*?+5,J-B/<0D1;2;3,4@5H7K8B96;D<^=a>T?B@8BCC[GFH+IHJDKEL)MFN@O;PWRAS/T8UHVCWFXBZ<[@aAbDc@d<eHf2gIk8lC
ssh identification	!GKH_X
ssh indented	?WATQZ
ssh init	!="E-B/d1J2H3H5F6A7T8K9B<BBJIIKALENFPJRHT[WEXJYJ_JcJdXfIkG
ssh invalid	!H"J;[@JA@KXMVRJYJ_IcGiHkT
ssh ip	!W2U9T
ssh ipaddr	!I2W3I5E7URJdYjU
ssh itself	!E=T
ssh js	!IQKYVkVlU
ssh jsch	;V@U
ssh kex	-U/G5FBEKENW_S
ssh key	"E#Z%8&2)H*A+>,E-H.H0I1A233?43506I7H8H9+:_>S?I@=DKE1G@H5I?J@L<MKNIOGQ]RBS>T:XKYGZ?[I^A_JaIbEcFdHf@h>k@lH
ssh key'	!I=TCU
ssh keygen	!]2I5@<F=E>KBGCXDKEKFJPDSJY@
ssh keys	"K%K&C,S3D5C9G;U<>AUBGCGGGKFQDR8SDYDiTkT
ssh keyscan	HVRK
ssh kit	&T,I-H/K5JRGTGjU
ssh known	&J+4,I1K3]4I6?7H<4=D>CBIDIFIHrI?JFLAPIRFS<TKXK[FaHgJi:jJkE
ssh l	!TTIWY_KiT
ssh lab	.SSUTG
ssh layer	!D&A,J3J5G8X;CBIKYRITKfJiKkT
ssh load	;K<KBFYS
ssh locked	;IPT
ssh login	3U5G
ssh lost	;V<I=IATQX
ssh md	5U;J<JBDGILT
ssh metadata	#U
ssh msg	"X,G1I3F5C;JAHGIJHNDPGQGRHTD_YbCcIf=kF
ssh must	!>3I5TCU
ssh nas	!I([3G5KHTKGRHjS
ssh negotiation	!C*T5K9W
ssh net	#H%B&<'K(I)G+F,U1J2=3H4H5J6>779I:J>E@JB>CEDJEGFJHBI>JHMEPJUKVH]I_Dd<eKgJj>lJ
ssh no	!@"J%K&;*X+J,F/>357E9C;i=@>E?Z@bATB2CIF7H:IKKGLCNFP)QUR?TBVJWJY]ZDdEhJiBj@kF
ssh node	;FAT
ssh o	!]&F,X1C5I<DBHGGHHI@KKLANJRDZX_IiKkC
ssh of	;<=o?J@=AEB?CEEEFJGKHJPIQHRIYCiJjH
ssh ok	!V
ssh old	;KETUI
ssh one	;T?UQY
ssh open	+W;I=J@HCbSIYD
ssh opening	3G7SBVFYRB
ssh operation	!>,F7H8FJXK[RI_TdEfJkJ
ssh operator	"K5D;IBXFYiU
ssh option	!Z
ssh overflow	!C-J5I9J;JKJMUNUTI_Ck_
ssh p	"J,H;S=IF[GJITNTRDjJkX
ssh packer	FS
ssh packet	5JJKK]NViH
ssh page	>J?T@TAVQZYT
ssh parse	<B?BBAFARIZIjI
ssh pass	PV
ssh password	!9"C5UKER]_KiY
ssh peer	!5"F%I&G)J*=+D,A-U.F/B1H2V3?4K5>7G8H9U;D<E=J>J@HAGB>EKFFGGHDJGK^N>PGQJRCTGWJYKZJ_>bJcFdHfBhCkAlI
ssh pem	;U>K
ssh pi	kK
ssh port	!8"D*I+I,b-A/G1F5J7E8I9EBBGVKDTG_?dIfIhKiI
ssh private	%?&I*J-I2I3B4J9E:J?6@IB2C[DEEFF9GKHFKHP@QYRHWJZShJi=jE
ssh prod	!I=VATBFCY
ssh protocol	";%G&F)K*?+E,<-_.B/?0H1K2?5C6H7B869Z?KB<FBHHJUKALBM@NYOJPGQ?RDSAXTYC[H^>__aHb6c:dJf;h?i:jIkX
ssh proxy	!:&G3K9IBHNFRJTUW[XWhJ
ssh public	!G"T3F5>:X;S=<>I@GB^CHF@QCYBZIi9jC
ssh put	SW
ssh py	,T-K3C<JAFBUQTRGSJ
ssh q	!Z9CcS
ssh r	3V
ssh rb	!F&SfJ
ssh received	!DNU_JhT
ssh remote	!B+K,X-G/F2W4T5S8I9I;I=SCSHTKBLHNJRKSKWJ_IbHkC
ssh requires	!HA[
ssh resolver	!a
ssh root	"V3J5T7X;HkC
ssh rsa	!<#K%I&=(J*?,<-<.H/A0I2q4I5H6G7C8F9H:H;6<D>J@UAAB=CJDFFkGKHHIIJBK:LEMIN;OKP;Q:RHSJT<VJWGXJYT^K_@aIbHdHfDgJhGj;kAlD
ssh run	!D,S-V2U9TFHRK
ssh server	!J"B#C%E)B*[+?,K-G/)0I11203-4I5&6@819):I;8</=B>A?J@AA>BVCEDJEDFVIFJ?K!MFNYOGQBR9SITEVGW>XGY@Z:]J^S_Wc8eJgJhSi=jHkC
ssh service	!W&B,W-I/D3K5C9IBGKFSHTX_IbJiH
ssh session	!3"C#K%D(F)>+H-g.>/J0E1.2V3W4J5>6J9]:J;K<J==>H?J@=BICIG<H@IJL;MGNTOCPFQWR0S9TEWKXEYFZF[H_XaGbJc=dHeKf9h>iHlC
ssh set	!D-VKTLT^S
ssh sftp	!T&G)E*J+G-@.:/<0I163>5:6Z7D9?;?@HB9IAJIK?L^ODPDQFRHSETTWAXJ[I_<b<cVhBk?lC
ssh sha	![(<*E2F3@5I9@;JFIJJ
ssh shell	!D"C*T2TSIbZfK
ssh short	;I=J@IBFE_FGjJ
ssh socket	-J/SKI
ssh ssh	"J#F%K'K)9+J/W0K174J5J8<;.<>>l??@HACBJH=IFK8L<MGNTQ@R]SFVGWAXBY:_=aKbHcIdDf>gIhHlA
ssh sshd	!W
ssh subsystem	!E1Cfd
ssh t	!b"H&J3KBDRH^K_IbCfEkE
ssh tailless	;T?WATQZ
ssh test	!IBWKH_TfDiDjK
ssh the	!C,H-H/G1S2W3_9IBEFHGVRCWI^J_JbIfIlJ
ssh this	!E;>@JAEPbQAYK
ssh to	,T7U8IBYKHTW_GhJiZ
ssh transfer	!G8S;<=^>G?Z@gAYBFFIKSQHRETWhK
ssh transferred	IWKJ
ssh transport	"E)H,S-V.H/Y1A6IAHB@FDJFKCLIMKSGWJbHcHf?iDkT
ssh tunnel	"=%C&1)D*C+D.E/T1;2G4J6C7W88;H>I?JAZBXCFEGH=IIJCK6LDOJRJSBVJXCY?ZI^IaJc@dEf7hCiSjYkUlC
ssh tunneling	"VbW
ssh unable	!7"V#U%K*>,<-Y.J/>1J2;3=4K5>6F7>=H?J@IGVIJK_LGN;SIT<WJYJZS_@cIdEfGhKiTk>lH
ssh unexpected	!D"Y)Y1W3G5K9V;JK^_WcFfF
ssh upload	!2"V%F&E+J-U2H6J;H<:=(>V?VA_BJDGE5FWJJKcLUPDQ=R7VS_WhCi@jC
ssh user	"V#U%D&V)E*J+?.I/E1J5T7B8D9?:H;B<:B?EFF6HCIHJILXNDPGQ@R2T@W@XDZT^@_[bcdEfAgUhUjEkG
ssh userauth	!]8SRIiJ
ssh username	-FFTKGRF^TiYjV
ssh using	!G"VBURDbWiU
ssh usr	WT
ssh v	!B-[:U;HATBGKEN9TUdJjVkA
ssh verifiers	!H3UHT
ssh version	KGN^_IfKkB
ssh warning	&G
ssh web	AUIKLT
ssh will	!JCU
ssh with	5U9TKW
ssh work	iS
ssh'	.I3D;H<JHVKJTKVS
ssh' changed	=SFS
ssh' permission	!H5T
sshd	"S#>%7&.'B(@*C+6,(-V.F2C3I657=8T:?;H<>=7>??<@6A3CIGHH8I4L6M]N4O5Q:SBT<UEV>W9X<Y8ZH[;]C^5_[a6b0cAd/eBg>j=k?
sshd 12	!@"[)B,H-B2I3J8H;JGIKHLFNKR>SJTJ_UhTiUkI
sshd 4711	!G-JBI
sshd 8	!Y
sshd 812	!W"K,I_IkH
sshd account	!I"V
sshd bad	!HDT
sshd ban	!?"H8IBIKJMJRJ_diJkI
sshd client	!A,H-I/Y3S4W8J;JGGKIPKRGTGiU
sshd common	!-"B&F)F*I,I.B0I2F9C=H?I@HADEJFKGHHJJTKWLBOGPHQIRUSAYHZ?^IbEcGfYiIkElJ
sshd config	!W
sshd num	!IMWNH
sshd on	!A*U,J2TBCG]P[RXTI
sshd service	!g-K.K/D5FBALGRCSITI_KfHiK
sshd session	!W)T8GBUFDGHKJRC_JfDh?i8
sshd sftp	!F)V-J.U/KBILWRCSTTEcUfF
sshfs	"A&D(J)G*G,B-D.>0G5>6F7H8@9G:K<A=D?JCGEJGBHHI>LbNIOIPSQGSUVKWKZH[E^G_HaTbGfSjEkB
sshfs o	!V
sshfs rw	SW
sshfs user	"I&J)J*K+K,H/U3I5G6J8F;JAIBSGHKFLCZJaWcViDjJkI
sshfs'	!:8BKc
sshj	!5"E#K%F(G+J/H0C3J4I6D;Z<:=?>K@=A;CHEJFHGGI@KTMEO>P>RFTIXEZ@fCgKiIlD
sshj 0	!U-J
sshj common	*J5C9I;[ABKEYV
sshj connection	!K,S-:/T1S5H8Y9JBKJDKYNAT:^J_=
sshj date	hT
sshj sftp	!@"J&J,B.X/J0J1<5H8?;HBDIGNJOEQJRET;aUfH
sshj socket	!J
sshj ssh	!J&G5TFSKIQHRTjC
sshj transport	&K,F-X.>/A8I;B?HAKBIFIHJLGMJQCRDSCWE[K]K^I_TaIbHcDiGjG
sshj userauth	!F"F-I8K;T<G@HACPHQVSKTTYGZGjY
sshj xfer	!KKJLV
sshlib	2V9FlV
sshpass	!B"1&I(J,H-H.E/C0K1E3D5f6K8I9J;G<I=K@JB0CIGTI?K<LJMJOJPKQHRaS8T?WG[I^D_EaCbBcJfHgKhFjIkG
sshpass does	5U
sshtools	!J*VQT
sshtools common	*V
sshtunnel	,V-E@KBFKSQUTW_V
ssid	!W
ssid temp	!W
ssl	!k"I#J&?'I(E)D,E-E.E/I0G1<6E8A:I<:>DB7FHGJI@JFKHL6OEP=R?SAUKVAXFYHZG[F]H_FbHcHeJgEi;jBkCl?
ssl 3	MW
ssl authentication	!U
ssl certificate	!]5F
ssl connect	!T
ssl connection	!X
ssl ctx	!T
ssl date	!G+V3HBKKYMGTSiHlF
ssl error	;W
ssl handshake	!Y
ssl p	!E@V
ssl peer	!>2X3S4U5THU
ssl private	!W;H
ssl read	!e-H5KKB_I
ssl routines	MW
ssl ssl	!e-E5FK@_F
ssl tls	!V
sslv	!U
sslv 3	!U
st	(U;JCHIWLE
st size	!J(UIWLG
stable	!h.H/J5JBJKKLHRHSJfG
stack	"V&G*V,D/C0J7G<S?SAUJXNIOFPAQXRTT=bJcBfAkJlJ
stack error	!Y
stack trace	!>"Y%S)S*G,I/I<U?UAXOHPEQUSUTGfF
stage	!B"J.F1S5JAJB]FYLDSFZS
staging	&I5I7W<ZIJLGTF
stale	!Y
stalled	!@/J1G8JBCJ[KZRGTXbVfJ
standard	!F&V.E/I1K8F<KBUIKK@RG[T_KcTiB
standard flow	LHSUTS[UaF
standard put	BWLSRHTJ
start	!J"W#E%E'J(D)Y+J,F-J.2/H0<3:5I6@7G8*9J:G<+>H?CB@CIDKFCG?H6J<K<L"MFNFO/PTQJR9S3UKV<W[X:YTZB[5]@_Ia0cad>eCfegFhIi>jCl;
start a	!F1JBJKKb^cHfJ
start channel	!C"T)T,C.G/I1^8AK6NJTXWF_HbEcVfVkK
start client	9UkT
start container	!Z
start end	PV
start iap	,U-ITV
start line	!K/K;V@IA^PUYT
start of	@XAHYX
start service	!]"I/F5HBJRDSGTGbHfF
start session	-KKFWX
start sftp	!="U)b,H.J/G1^5JBKIHNJTE_JfXkK
start ssh	!6"H&W1K2S3H5V7U;IKXN[PFRCWE_TbAcIf?jEkF
start subsystem	!="W&K/J1CKITHc@f^
start the	!@)F5U9JBVLDSCWJbBjS
start transfer	!KbU
start user	!FBDKVPYRJiJ
start'	!B2K8KRK
started	"X#J%D(I*E+I,Y0F1J2D314K5@6C8V:F;?<A=I>I@DB?CJFAHHIGL@Q@RKS;TTVCXDZI[C_KaAcWeFgVj@kCl>
started a	!S"KcSfT
started on	!HKGNHbWcW
started protocol	1F5GNTlI
started session	!F"Z)J1WbW
starting	"D%F&7(G)@+D.C1;3I5T9T<;=>>J?CA@BUEIH?JALWMDPDQ=S:TIWUXEY=[Da;b:cFf:gShElB
starting a	!A-K/X7TTV_I
starting client	!Y
starting sftp	!G"H,J-K1J5WBVKILW_IfIjW
starting ssh	%J&@-J/G4U5S7J9I;U@FAAPEQIYHiVjF
starting thread	!IVTWU
starting up	!A*T,?/F2W7D9Y;JBHN]RHT:kU
starting upload	.CSEaCgU
starts	;DQJYY
starts with	;FQJYV
startup	!D&J)^*B-_.?/B0K1X2A3G5C7H8K9=;H<I=IAIBGFHGJHHIFJKKEL=NDOFPIQJR>SBT@WH[K^T_IaGcYi@jIkGlJ
startup channel	!H"])V.J1V8WLH
startup conversation	![
startup message	!>)Y8HBJKD^UcTfJ
startup sftp	!E)X1[KSLJSI
startups	!A"E,E1H7K8IBJKAMHN9TEWE_iiGkC
startups throttling	!B,K-U
stat	!=">%I&5'J(@*C+F,@-C.A/:0A1V2I3?526F9F:J;<<0=B?J@EAGBDFHGFH-I_LAO<PAQGR:VuW<YHZJ[=^@_Fb>c<eEgBhKi@jFk_lK
stat b'	!JVW
stat failed	!5&I(I,G.A/G0F1W3H5G<JHFI=JTKVOFRIVe^Ia@bKfGkJ
stat github	!GIV
stat home	!T1WIJKE
stat local	!91@<FL8SIVIkc
stat localpath	IXLHVI
stat no	1E<HLBVU
stat path	LIVU
stat remote	!K"K.Y1B<GHKI7KJLaVVbJfIkJ
stat remotepath	!JIILCV[
stat reply	!Z
stat usr	!J
state	!]"8#K(G*J+H,U-X/I0D1;2B6K8K;;<A=G@JABCJGEHHJILGMTQ>S>VDWBXJYI^FaDbAcIdJhGi=lJ
state error	!B"K-Z.SKXLJOTRJWI[W_T
state exception	!H-H.J1F5X8H;HKGLFOJQIRWSFTVcJfDiH
state kexinit	9U
state lock	!Y
statement	!Y,V=JRFSGiGjJ
static	!T1HIJLU
statistics	!V
stato	"J,I.F/J3G5J;I<VBIIIKHLEOHRCSF[HaIfKlU
stats	!W
status	#:%@&D'9(/)I*=+/-F.^2=476A7J9@:9;E=)>E?8@IABCHD?E9FAH9J.LXMYNGOVP'Q.RJS^T;UAXAZ8[X]1_AbGd<e7h?jJ
status 0	!]"U)H1?5C8JBEKFRIWJ^Gb:cSf6
status 1	!B)D-U0I5K6H7I859I@GADB?FJHIIYK9MINFOBPEQFR=S]T:VIWBYGaDbVhJi?jGkF
status 127	!C-G.B1F8IBIKALHS=^dcUf]
status 128	!C&?/H6V;USKjU
status 137	!W
status 2	!?1JBJOV
status 255	!?&U)W*J+J-1.7/V2I5]8U9C;BAIB^FJGIHIIGLEMKNDOHR<S?TVYJ^<_9b6fJkElJ
status 4	!I.W0VKILHOb[S
status 401	!X
status 404	!CIKSZVX
status access	GSfV
status active	!X
status broken	KKWU
status channel	0Ua^
status code	!U&G,B-B/E1F8I9K;JBKGIIHKBLJMUNJRDTHWUaIcHfIiU
status connected	!V"T)D,E.I7JBKKHRFSGTGaHfFk<lG
status connecting	!_,<.K/J1G5E8S;H<UAJB<LIRFSJTDWH_SdJfVkV
status connection	,=-G1J7H8KBIKBNVTH_HkYlb
status dateiübertragung	!W
status deferred	!V
status directory	!h1C8KKGLESJ
status disconnected	!Y1JKXNBfJlJ
status due	OUSJ
status error	!9"K&E-K.Z/F0S3K5G8A9I<HBVFWGHI>K5LUOSPKQJR<STYU[U_JcDf?iSjYkT
status exception	!>.]/JKJLHRJaGfH
status failed	!C,X-U7Y8UBDRITVfIkY
status file	.HKGOJSH
status id	aU
status is	LIVX
status listing	!_
status logged	![
status logon	!]
status message	!D,W7T@UFYRHSHYWkX
status msg	SKaV
status no	!>,T1K7U9S<IGUIELYSHTTVHaW
status not	IWSW
status or	!E5I8ZBJK]SK
status permission	!ERKS]aB
status rc	![1IBWKILD
status reply	)T1S
status resolving	!U
status retrieving	1VLT
status size	LK
status starting	.CSEaCgU
status tls	![
status using	!D"T&J,F-H/K1E<GGSNHTJYTcUfUjJ
status verbinde	"VRGiU
status verbindung	-IKW
status verbunden	!W
status waiting	!D1GBHKKRJYSbTdXfH
statut connecté	!T
std	!U8TLT
stderr	,W-F.E6H;T=F@HAFBUFJHDPWQ?RBS@T?UVYG^IcJdIjVk@
stderr error	!YBK
stderr from	!U
stderr host	!J3TBJ
stderr ssh	,UkE
stderr warning	!EUV
stdin	"C%D&;,H-F.B/B1I2K4S5G7J8E9F;W<DB7GJHIIHKINGOGP]R?S@WH[IaUfFiBkG
stdin error	!D&G;SAVPWQEYT
stdin gitlab	!V
stdin invalid	!D/I;c?UQJRGiJ
stdin line	!JaWhUjU
stdin user	TT
stdio	!;&T,F-;/[6J7GKHNDRIWd_?bIfIkE
stdio forwarding	!6,I-</[6J7GKINDWe_@bJfJkF
stdio fwd	!T/TWK
stdio has	!F&U
stdout	&F,S3F6I8FBTKESGTG^KiIjW
stellen	!F)W1UfV
stellen sie	!F)W1UfV
step	,H7I8V;T<J@IAGIJKSLHPGQGSBTIYJaKjJ
step 'send	=SFS
steps	!^&J8T=IBERFSKiEjG
still	"F#U-J.J/E0K1G3B5@;J<KAJBDFJJXLGPKQJTXWJ[I^TcIfIjFkI
still creating	!H7STU
still trying	!W
still waiting	!@5IJYTU
stimmt	!E3]5C
stimmt nicht	!E3]5C
stoc none	!I
stolen	4X5I
stolen key	4X5I
stop	!F&V-K1J3H8GFYKBRWXXbKfHiTjS
stopped	!;"B-I/G1F9IBVMKNDT_^H_CbYcKdGfJhJkF
stopping	8T
stor	!YSI
storage	!F";#J%H&?(H)G*F+J,4-G.[/H0E1A3]4G5W6V7>9A=<>J?J@CA?BUCFFHGDH@I>JIKFO@P?Q>VEWGXHYB[F]J^I_Da:bBcEdFeIgIhJjJlH
storage at	!GBFLUNT
storage error	3S
storage example	!G/H5T6T
storage not	!G3YRSiV
storage path	!KLV
storage quota	!H.]LISK
storage sftp	!G3UBXaKiU
storage unable	!C&I-I2V;F<SBWPIRVTGiE
storagebox	!VSJ
store	!@"G&I,I-D1E2H3;7T8G9F;C<F=H@HACHULTNJPCTKUWVVYI[G^HaAbFcKiCjI
store example	!G(S,J3J7SBZKHSG
store file	!@.T5KOTRKSUaJ
store key	QT
store now	UW
stored	"H,K.J1J3Z5AKCLJOKR@SFaJfHgWiE
str	;HKDfU
str e	!G-TkT
str exc	KJfV
stream	!I&;(F*H+E,;/,0H1H2;334H5K6@8[;>?CCDEHF@G9J@LUMSNHPIQ2TDWEXTYGZH]GaAcYd:eJgFjA
stream anonymous	!JSW
stream base	!E)T/K1U7GTI
stream code	.B/F1E3J=J@KBSGHNH_DkC
stream corrupted	!DKJMUWTXTcS
stream error	!HIGLVRTSXiV
stream init	<V
stream input	!J-F1J8FKZ^S
stream java	!H"T.V8S
stream open	LH
stream permission	!YSJ
stream private	<J=IQH
stream read	!9"T&K,C-X/E1V2J3J5E6I7A;B<K=J@HAEBAHHODPDQIRHT>WI_VdHfUiIkX
stream transform	!DKKLWRJTK[S
stream write	!Y-HKE
streams	&H2J3J5H8F;G<J=J@IBEJJKHLUOTPHQKRCYJfKiG
streams destroy	!I"T_JdS
streams lib	!@BKKILWOXRHSUTHcKfH
streams readable	!J7K
strict	%I-J2D=XAKBFHTISKKPJQISGTGcIfHiH
strict checking	!?3UHT
strict host	+S2J3B4IBFHGIT
strict requirement	!E=T
stricthostkeycheck	+S
string	";#G%H&<'F(B)B*I+;,D-U/J0A2:3<5D677?9?:F;Y>@?<AgB/CIDDEIFEGBHDJHKALFMUNkQ2R/TBUHVAZ@[D]E^@aEb<cDdFeFf6gBhAi3j;kXl1
string file	!B;E=W@TAH
string from	!E,W-XKI_Z
string io	;X
string pass	!DQG
string path	!D-U/K1V[JaJfE
string remote	!Z3H5F
string ssh	+K/F7J<K>KMBT]kGlB
string too	!@"G,K5JAbBJCHKKN=WKYJ_GbGcDhI
structure	!>;Z@UBHNJYV
structure '	!D?S@WBJPIQCYV
structure error	!E;[AT
studio	!U
su	!]"A%F&C'I(K*I,C-D/C0I1H5H6H8H9H;F<H>HAGB:F>GFKALHOFPHQHR;SFTGWDZG[IcWfHhCj<kJ
sub	!="W*K,J.@/H0F5J;J<FBBIHKFLJOBR?S>[FaFbJefiZ
subir	!F<W=XBE
subject	!H5VHUPUQJSTWTXTfIiI
subject cron	!F5WHVPUQJSTfJ
subject to	FT
submission	&H'V,I.H/H0G1I5G<SAJHKIBKDODPJR@VIaEe]jT
submission failed	!]
submissions	IJLW
submit	,H@SAIBILHRKTIkY
submit example	,HLJTJkZ
submodule	!V&W/TSJiIjG
submodule path	!^/TSJ
subprocess	!C"K#W&V)I173U<JPUSJWIbIc?jZkU
subprocess exited	!G5TBW
subprocess ssh	!E&T)I185JB=PVWKbJc@kV
subsystem	!H#J%H&:(H)Z*7+E,&-2.</-0C1U2>344G526@7:8<92:K;9<<=B?G@DA>B'CJEJF?G>I8JAK4L-N.O<PAQ:R2S=T(VFW<XBYCZE[D]E^G_-a?b7dFeHf~gIh>jBk5l:
subsystem 'sftp'	,J-I/J;JAJSJbKf_
subsystem confirm	.I
subsystem in	!I)H1?KJfd
subsystem not	!@LJ^If_iK
subsystem request	!<"2)@*J,F/E1E3K5G8HBBKDLINIRFTJ_Ib/fqhKkK
subsystem session	)Y,F-F/K1V9JRITDcXfX
subsystem sftp	"T&H)Y,E/D5G7K8H9J;JB@IJK>LINIQJRHTA^?_Jb<f[kJlJ
subsystem ssh	"T1VKWfK
subsystem unable	!E)X1[K[LISG
subvolume	!JBSRJjT
succeeded	!s":%F(K)G,=-E.C/D1@2K3G5C6F7D8W9G;@=I@KAFBTCJEKF<GBIGJGLDOKQFR6SAT@YJZ@_BaGbKcJdIfChCkBlE
succeeded for	&U<WFJPWjT
succeeded git	!GBSjW
succeeded password	!aBG
succeeded publickey	!bRH^SjJ
success	!h"H%H&I)K*J-J.=/G1E3H5I6J8F9G;F<I=F@GAJBACGF@GfK=NJPIQJR7TCYJZB_JbIcHhIi6j?kHlK
success 0	!Z
success dag	!V
success status	!W
successful	!s"A%J&I(J)F,E-F.</H0J1=3K5=7J8W9I;J<GAIB-FCGHIGL=MJNEO@PJQGR8SITFVU[G]H^J_FaYbGcGfBhJi5jAkBlC
successful but	!CVSaW
successful transferred	.HKGOJSH
successfully	!d":%H'K(F)D*I+I-B.=/J0H1:2J3?5C6C8=<F=I>E@GCJFHGEHIIBNBQARIWIXKYJZK[C]I_Ca>cAdJeKgJk=lK
successfully authenticated	"I:SBKLJ
successfully connected	!d,JTI
successfully executed	!aSI
successfully installed	;TQI
successfully started	!Y
successfully to	!T
successfully transferred	!W
successfully uploaded	!W
sucesso	!W
such	"=#E%F'B(=):*>+2,+->.!0628334I5H6Z7/8292:E;@<T=6>:?>@;A3B7CAD@EGF>G>IVJ?K'LfMFN=O8QCR-SDT*UGVbXDY8Z?[7]8^=_@aGbDc;d:e?hCj;l;
such device	&H5WPYQJRKjJ
such directory	LW
such file	"D#H%H'D(?)=*D+5,7-C."/'091S2?3>5J657;879::I;E=9>>?A@>A8B=CDDBEIFAGDIYJAK-LfMGNCO:PDQ8R:SDT9UIVdXGY=ZC[9]:^@_FaJbHc@dBeBhEi.jAl@
such host	!?&K,D/]1E5;6_7EBJLCT?dKiIkA
such identity	!B%T<bjK
such key	!W<J
such path	!JIK
sudo	!c"8#J(J)I*J,G-I.T/H0J1H3I5D7K8I9G;K=JGGLJNFQBR?SCTFWIZJ[GaIbHfKiCjTkC
sudo 3	!b"JKKQIRDiJ
sudo password	"D5JBTKUPTiI
suitable	!9"J,K9H;F<IFJGWIKKELGRVZTcThJjJ
suitable authentication	!>9I;G<JBTGWKKLJRWZTjK
suitable response	!JcU
sum	(V3F5K]V
sum c	!W
sum command	!DITNS
sum h	!S
sum warning	!E(X
summary	!Y
sun	!["J*K2K8G;KBIKFLHNIOK
sun nio	9KNK
sun security	!T
supplied	%E&@/H1K2K3C5B9H;D<6=8>H@9A5BAC9EJF@KGOKPJQcRXTJZTaIbJfJ
supplied in	!U
supplied or	!U
supplied passphrase	!IQW
supplied to	!A=ACJQSYG
support	"Y&C(J)U*E-A.>0B2D3;7H8F9U;E<B=I@JAZHKIEK=L6N:PHQFRET>VVWIXJYJZJ[J]G^U_>aXb>cDhJi>kAlG
support for	!W6WBI
support the	!V
support this	!D5UATFT
supported	"E(?);*V+A,A-:.5/<1,3-4@5*75859B;E>TAkBIC8DAE9F]H<I5J;K!L,MEO9PYQ<S.T5UCV>W9X<Zb[;]>^._0b<d>e<f*gBh8iJk?lB
supported algorithms	!H2J9T
supported authentication	!8*I1E9K;U=W>TFDGUPB
supported by	"J%T&A'K*X,G-G/G0J2B3F5E;F<A=H>U@EA?BJCKFYGIKBNAP@QIYIZX_EbKfIhKiAjIkKlJ
supported for	!C'W/U6YBIRI
supported if	!GAY
supported key	!=2T9W;DA[
supported methods	!=#U*D-F.K/J2F3F7J9@<V=I?J@JIJKGLHNDSJYKZ]bIcKdJkG
supported or	!ZRK
supported packet	!KcT
supported please	!DAJP]
supported ssh	!I2TAJFIaU
supports	&J*W2K5H9V>WFIGGZKbTcJjHlW
supports only	>X
supports sftp	bUlW
supports these	!E*X
sur	!H"G(K-G/B0G1J3H5C6I8G9J;KBEIEK>L?OCQJRDS^T<[J_FaGcJfHkTlG
sur le	,V-JKITHkU
sure	"H.I5K9GFDLCOGQFWJaJcIlV
sure that	!Y5KBHRKbT
sure the	#Vi^j[
sure this	5JdS
sure you	!HFHLGQK
sure your	!H/S6IPWRGjUlX
suspended	!U,I5D8TBBLJRFTE_GbIcJiG
suspended please	!a"GBJiK
suyr	!I
suzuki	RU
sv	8TKS
svc	7K=SjK
svn	ETbVcV
svn e	ETbVcV
svn example	BIET
sw	!="E,S.J/G3T7T8H9Z;HB@FJG]KGLVRWTTcJiZjK
sw 1	!?"H,I/J3U8K9U;JBEGXLVRUTFiX
switch	2J3E5W9YLVRV
symbol	!V
symlink	IT
symlink release	!S
symlinks	OTSSeT
sync	"8%H&A'K(A)H*I+H,A/D0S1@3<5A8]:J;H=U>I?GA@CIFEGEHII<JHO=SKTHVGWFXTYBZI[D]G^Gb=dSeHf>gHk=lB
sync failed	!HRYjH
sync needed	!S
sync node	!C<T=Y
synced	IT
synchronize	5SBVCVRU
synchronized	!Y
synchronized no	!S
synchronizing	,S.J1TOJSG
synchronizing '	!F,T.J1UOJSG
syncing	3T5EBJ
syntax	!V+V.H/I0S5I;HBIKFLDOKRJSG
syntax error	!Z
sys	!b<JBHRKTIbSiJ
syscall	!Y&K*JHSOJS<TF[H_KaJ
syscall 'connect'	!X/H
syscall 'getaddrinfo'	/X
syscall 'mkdir'	!T
syscall 'open'	!B<THUSK
syscall 'read'	)T7J8UKT
syscall mkdir	!Z
sysopen	!E<X=X
sysopen home	!G<Y
system	!V"T#D%H'D)J*?-9.0/[021G2D498C9=:C;J=U>>@BCDEBFCGJHUIYJ:K;LAMDODP>QARBSAUHVKW/X9ZG[.]<^T_GaAcJdUe?fKgAhAjDk)
system 32	!A=UISbIcTdU
system administrator	!?"S2T5JbU
system are	"VbV
system at	(T
system cannot	!FI]
system dial	!H&U
system error	!G,I/U3J5E;J<IBYI^KHL@SBVJiK
system exception	!;5U6UBIKIfJlK
system for	"K+T-G.D2I3S4I6IFJHIIBOFR?SDTB[HaDbJdUkI
system io	;F=VISKGLHSK
system is	!V"J_T
system library	!V
system net	!H"G&H*J.I/_1G2K3I5E6U;JAKGJLFN?QISE^I_KcKfIhKkG
system serviceaccount	!X
system unauthorized	<I=X
systemctl	!g5IBERJSJTI
systemctl restart	!V
systemd	!_,G.D1F6I8EKCLGOKQKRCSDTE_BaJbJcIfF
systemd 1	1KBV
systemd system	!W
sysupgrade	fT
sysupgrade bin	fT
t	!G#T%D&:'K(B+K,I-G/E0W4D5:8K:U;U<9=<>JB:CDEFF;IUJEKJOFPDR@W=XCY=ZC^ZaHeGf8hA
t 105	!Z
t 4	3T5H
t be	!D,V.H7ULW
t data	)U-K1T8KKGcV
t ed	!X
t ftp	!B-H;UBFGUNCSKVT
t msg	VS
t sftp	,I-U8G9H@VASKBNWPJTJ_J
t start	kT
t user	!V"I&J:XBERI_JbDfFjVkF
tab	!U1H5KBTNJTH_HjT
table	!^&I/J5J;J<J=IBDPHRGSDiGjH
tag	!H.H<H=I@TAWBKKKLVOIPUQWYT
tags	!E;UAUBIPTQT
tags don't	!F;VAUPTQT
taille	!E/KETKIOTQITK]XcT
tailless	;T?WATQZ
tailless error	?UQY
tailscale	!S"U-KNKiWkJ
tailscale com	![
take	"J#YRI
take a	FU
take up	#YBFRJiI
taken	!='U3I5I:TBIFTKITFdW
talk	!I%H&X0TBJRH
talk to	%H&XBKRJ
tanaka	!_BESJiGjU
tank	"W,B4K7WBWHJKILSRGSJjK
tap	!D-J8ZKYTJ
tar	!Z#K%J&?'b)E*H+H-D.Y/=132I3?5=6E7D8T9C:I;=<==D@JAHBACJFDGGH>IVJIL@MJNDPDQERESAV<WCXKYKZI]U_Ea9bCcEdJeCf>gFhJiGk?lK
tar all	IYLJSCTV
tar dist	!YIILH
tar empty	!@IZ
tar error	!T.JLT
tar exiting	OUSJ
tar gz	&I'](A/G0D1G3I5I7I8C;G<DFIHHI[K=LGNJVE]I^CaJbJeJfJkE
tar no	!E.TIU
tar'	OT
target	"8#I%F&4'K(C)F*B+C,Z-<.B/11E2C4I6D7U8:99:I;7=B?K@GAABJCGEJFBGAHCJGK/L[N@OZP>Q>XDYHZH]C^@_?aFb=eSf9gGhHlB
target address	!CTV
target already	OT
target directory	!>.T5JL[OJ[H
target failed	!VBJ
target host	!C3A5UBERTdSiS
target is	!X.JRI
target machine	,Y7TBJ
target not	KGWX
taro	!X"Y#G&7(B):*I,F-D.0/20D102H4G5D6B7E9C;:<4==>J@CA9CKDJEJFDG=HDI<JHMHNAO<P:Q3RUSHT6VHXEYBZA[@]I_9a8b-dIeHfIgFk=lB
taro from	!U"HfGjT
taro ipaddr	"D1J3V5KBE^UfIjK
taro using	;J<FAEBZFBQIRTiF
taro you've	!gb=fB
task	!J"V#H%@&U'K(D,V-W0?2@5S9::J=J?I@JABEIF?G=HJIUJIKCMGPIQKRIV?XCZF]E^=a9c;eTfEgHjZkZl@
task '	!U
task copy	LSSW
task deploy	!S&UiI
task error	!GOVSX[V
task execution	!FIX
task failed	!H.H/X8TBKIJKJSI_UfGjT
task gathering	/K6T
task ping	!IUT
task queues	!FSJ
task task	1YKJiW
task upload	!E,U5STUkX
taskinstance	/H1K8TKJQSRS_UfHjT
taskinstance py	/H1K8TKJQSRS_UfHjT
tasks	!H"D)K.J1G8J?KIIKXNSPGQFSHWKfIkT
tasks py	1I<J@JPKYHfJ
tasks top	!ILS
tb	TUbHcU
tcp	!["<%>&5'H(B*G+<.H0?1G223(4E5:6W9I:G;=<8=@>H?F@?A@BECDDIEAF:G7HAIDK?LBM:NCO=P<Q>R(S2TXUIVEXbYBZA[@]H^:_Ka@b<dXeHfAgEh8i<j>l1
tcp 22	!>,V7JBET[WGXX^JkB
tcp address	!F6YTJ
tcp anonymous	KUNJ_I
tcp connect	6KkX
tcp connection	!7#U&J,[->/T5I7V8T9IB:FJKBRATbXU_JbHfEiEkI
tcp forwarding	!W
tcp ip	!e,C
tcp ipaddr	"D#J&F)I*H/<1H2D3=536?8B<HGIJVREd_fIhHlI
tcp lookup	,E/U5K6W7HBKTEdKkC
tcp nodelay	!I5U
tcp on	!F%J)T1U7HTI
tcp open	,KKKTIkWlF
tcp port	!I,T7UTUkV
tcpip	!@/VWYfKkJ
tcpip channel	!>/VWYfKkJ
team	!V"I&G4T;BAHPKSJYJ
team app	;IAKFT
teleport	!J"W/SBJ
telnet	!h&H,8-I/JBFKJRJTFWE_Gk@
temp	;X@DAIBJCWDHLCQHSUVTYHaI
temp disabled	!W
template	!V
templates	!Y
tempo	,C-F.I3G7YKHRCSKTd_HdWiJkK
temporarily	!B"I3KKF_]bJfJjT
temporary	&I/_0J7J8K9H;HLBRHTBWJ[J^TaJfHiGkF
temporary directory	!J.W1SSJ
temporary failure	,I.I/a9JBHOISGTI
tentative	!C,X/HKKTU
tentative de	!C,X/HKKTU
term	,[kJ
terminal	,C-H.H/C1F3F6I8C;H<HBHFJGUHHIFKALBQJRGTJ^G_GaJb^fGjJkI
terminal command	!B"UbV
terminal quit	!J7TdT
terminal shell	!D"GbV
terminal will	!SbS
terminated	!f&K,@.H/F1F2K7K8SB?IKLINDRHSFWHcHfIiJkIlG
terminated abnormally	!Y,J
terminated unexpectedly	!]
terminated with	!YSK
terminating	"D+_->1@3H5A7I8W9E<JBWKBLCMFNFTI^J_?cJfJiCkC
terminating 1	!F+Y
terminating 2	+W
terminating with	![1IBWKILD
terminée	!U7ITUdK
terraform	!g"A,J.H1H3H7U;F<I=FCKGIIGLHQJRBS<ZUbJdTjY
terraform error	!f"J5K<FIJRES?iH
test	%9&D'C(9)W*A+H-E/>2F3I4@637G8H9A?GB[C:DFEIH@IDJ<K6LXM8NASKUIVJW9X=[5]A_CaGb6d?e@fGgAkJ
test 07	!=%E'J(J)Y*K+C,4-:/I1D2B3I4G576?7E8:<IB[CFDJEBHGJFKFLYM?NHOTRYTFWFXFYTZU[F_<bCdDeIgJhSj?k=lE
test 1	/H3D5]kG
test connection	7SRDjXkV
test failed	!E"A&K,U-V1C8H9C;H<IAIIJLUOBQHSTVHWI[J^J_Ta@cHf@iVjYkZ
test keys	!V9J
test new	!J/H5X
test no	!J%JF]
test result	!V9J
test sftp	!bRJSEaI
test ssh	;G<W
test test	!_,E.@0T3J5I9KBFLARHVI[J^KaB
test ts	!ZLIOHRHSF
testing	5YFWRDiVjV
testing repository	5UFTRK
tests	!l"J5W;><?=H@HAABYCGFKPFQAR=Y>iYjG
tests test	![
text	!7"D&H(C*K,F-E/F1I3H5F7H8@9H;X<B@GBDHII@K:OUPKRFTEVEWGYD[U^K_GbGcTeUfEghiIlI
text html	!ZkT
tf	AIRKTYYG
tf line	AIRKTYYH
tgz	.S/JkJ
than	!B"?#K%I&H(E)J-H.A/F0I1E2H4J5<6K<H=G@DAFCJETFFGGHJICJXLCOFPEQERGS@TXVKWJYIZK[D]baCbBeJfCiYjBkUlJ
than 15	!@5IJYTU
than local	!J]X
than remote	!J]W
than the	!ABIEVNHRKiWkX
that	"D%F'G)B*?+H.?182>3W5I8A9::T;D=G>CAAHIIAJCK:MKP4QJSKTGUHVDWBXDZW]A_9aDcDdFeEfFgGlC
that a	!J4X5H
that are	!K/T6T<T
that can	"G*J1I4J5GPEQKZY
that dns	3S
that host	!V
that is	;JLJQJSIYV
that only	!V
that scp	!I^V
that someone	3V
that the	&G1I4K7Z;J<IKGNJOHRUSTTV^H_KfJjFkT
that translates	!H/X
that you	!U
that your	!>#T<J=J?TBSFI
the	"=#@%G'&(?)?*/+@,S-G/D1H2A3S6I7>8A9C;F<J=D>7?4@JAJCCD@FAGIHKICJ;KTLKM)OKPITIUBX=YFZB[:]J_JaIbKd:eJgDhAiSjJkF
the 'ssh	!JEW
the 1	!B"X;JRTiV
the above	+SfSkV
the account	!I"VGVLTRXTJia
the address	/J3J6U7TBJKKiKkT
the administrator	"V3TKJ_H
the agent	#K&Y-K5B<HBFCIRHTJbKcJiF
the application	^U
the authentication	!F%G&X3U5KB;KJQHRTZUiJ
the authenticity	!J,C/G3W5_7IBCKFQKSJjI
the available	!@&A<VB[FWQT
the bad	!K3S5J
the cache	3IQT
the certificate	!Z
the check	4TQT
the chunk	!D.V8VOZSV
the client	!^,K3J5JBJRJTJ
the command	!B&U-V/G3U9TKWiH
the computer	,H3D5VKJQSXS_J
the configured	!?,TGVTViI
the connected	,JKITV
the connection	!U"8#K&A)=*C+H-].://0I2A3G4I5A6B9C;F<IAIB9EIFEHJIKJGL@OFPJQER9S?TJUJVIW_XC]J^9aHb2c9f4kIl9
the control	!_5KBITJ
the correct	5ILGPGQUlT
the credentials	!FFUGaSKjZ
the current	!Y.GBHRSiU
the data	!a%JcI
the database	!Z
the debian	"VbV
the default	!UiJ
the destination	!6"E&K-H.U/E5E8SOXQJRWSV_JkS
the device	&F.KBDRT^WiV
the directory	!]IHL?SDeW
the discovered	!S
the docker	!^&IBJ
the dpkg	!S
the ecdsa	!S5KdT
the ed	!B*K4W5@H<KK^S
the endpoint	!c
the error	!FIT
the failure	aU
the file	!D&H(H+J,A-H/?0>1?3F5A8_;?=E>T@GB@CKHDITLUNGOTPEQDRAS[TE[@^C_KaTbFcGfCiHkJ
the filename	!A.K0b5H;IKFLFSJTG
the filesystem	.Y
the fingerprint	!J5WBJ
the firewall	*T9SiS
the first	!J5U9Y
the fly	!EVV
the folder	!BBKLaS^
the following	%I*I+K-G1J2I3>4J5;6J7V8H@CAWBIESFBGTHJIIK=LSPARJSJWJXJZK^I_EbHfEgKhKkJlI
the ftp	!INSTJkW
the function	!V
the given	!@0X
the guest	!?NJTS^WbIiI
the host	!J#I&=*I.C0J2I3W4F6V7E9D;:=CADEHFEGCHXIGJIL@NHOKP?R;S>VJXDZJ[K^?_KaEi<lE
the i	!I5V
the index	!X
the input	!V
the internet	!I
the ip	!C3T5J_UdT
the key	!@"B%Z)K,K-I.K/E0K1G3Z4:5=7I9B:T;U<7==>T@ZAVBIDSE?FFGHH@IHK=LAOJPZR5SETGUIVIZG]K^B_JaGbEcFeJfGiBjC
the known	!;/H3V5^HTSK
the last	3V5TBHKKSHaV
the list	,K/J374J5.<K?SH[KHPSQHSUTJkJ
the lock	![
the login	"KBWRUiT
the machine	,V-SBSCZTA
the message	LJRJVT
the middle	.G3Y8KBEKWRISJTJ
the mount	!T
the my	!V
the network	!V"I)J,K-A.I1B3E5D8<9HBGKWLKNIQKSJTWWJ^K_EbKfKiAkI
the new	6TAUYI
the one	!;3cBI
the operation	!B,^.G/]5GBGKCLVRGSXWT
the option	!KlT
the passphrase	!=;F>XAGBSPEQ_RI
the password	!ZBKGUKIRESJfKiW
the path	<F=SISLVOJSG
the permissions	CTaW
the port	BENVRITXiIkY
the private	!6%J&D3F5>;W>CATCWP5QVRHTHiCjF
the problem	!?8TJWSTVT
the process	!J+T-T.A/I1H7T8WKULFOKSAcCdUiH
the programs	"VbV
the project	!E:TLU
the protocol	!I"C.IbCcYfJ
the provided	;GAKQFiW
the proxy	XV
the public	!G#V3F5?B_RFiUjW
the put	!XSJ
the registry	!H5Z
the remote	!4"U#J&A(G)W+E,X.E0A4H5C:@;><<=F@FCGEGF=HBICJFNHPBSJTUVFWKXEYI[A]Da7bTcSdFeBgFh=iFj4
the repository	!H3WFILFRFiK
the request	!d3JBIRISJbWiI
the requested	!Y.I/H0T5I@UAUBJKJOKQJ
the resource	LW
the result	!U
the right	,ENXkU
the rsa	&T4U5DET
the rsync	!BcV
the same	3S
the secure	!Y9JbH
the server	!A"<#@%J&?'C(E).+D,I.?1J2U3Y4=5V6585:E;3<3=>>I?E@=A6BGCIDIE=FTGIH<IBKBL>MFPIQIS7TBV=W-X<Y?^T_CaEcIdGe@fVgClX
the server's	2K4HBCHDKINJ_JjS
the session	)I-H1J5J8BBFKbNCRC_BcJfF
the sftp	"/(G*I,X.E0<2A4E506>7H8V9;:K;6<==E@CA:FIGBHJI;JJKDN?O6PYQ8SDVCWAXDYVZJ[C]B^;_5a:b+dHeEfVjTl9
the signature	!W
the software	!V2I5I8K9XRJSJTF_C
the source	(W3IKV
the specified	.I3J5H<KBUGVOG[W
the ssh	!-"D%;*A+D/50F1D4B5U6F9=:C<V>G?JCAEBIEL5OCPFQCS>VFWCXIY8ZD[K^?_WaEbKdFeHh;iZkHl9
the ssl	!W
the start	KGWX
the state	!Y
the storage	!FLUST
the submission	SJeV
the supplied	!FPIQSSWZUjS
the system	&F1J3K5G7KBCI[NJRJfGiJ
the target	,T.T/K3?5T7JB@KJLI
the transfer	!AKXLJaJ
the type	1U3J8J@UKXLBRJSCaJ
the underlying	!T"V,E->1^3J5G8FBGGKNCRGTB_BbJiSkGlT
the unlock	!GQW
the upload	!]
the url	!ERSiY
the user	!I"T&K,J/H5I;F<D@KAEBJCUFJG[LHPIQDRTTIYIaKiXjI
the user's	!Y"?.WKG_JbJcK
the username	!K,H/UBIRVTViH
the verifier	!J-H3[5[
the web	!KSFeW
the wrong	BIFTRSiV
their	!>*Z2Z3J5E9VBH
their offer	!@*Z2Z3K5E9VBI
theirs	!T
theirs diffie	!H9Y
them	!YBK
theme	SS
then	![3J5H;E<H>XAIKKQJRFSFTTiH
then commit	!U
there	"A&H(H.X/H0G1A4I5V6I7[8B;D=J@JADB;GJK?LXPCQER<VIWGYH]J^F_FaCbBcDfCiAjIlF
there a	LW
there are	!T
there is	!A.Z/H3G5U7[KILESH
there was	,S1K8H9SAKBFKILJOJRGWJaJ
there were	!W
these	!d(K*X3G5IBGLHRKSC
these ciphers	!G*Y
these methods	9W
they	!X
they already	!^
they could	IS
think	3D5VQT
think it	!B3D5VQT
think this	!S
thinking	!E2S5S
thinking the	!E2S5S
this	!F#K%K&K'U(I)1*5,8-6.:/C061"5_6@748(:/;7=K>F@<AJCYE0H*I(J3K.L!M9N,Q9R>S2T>V/WFYK[K^[_Wbkc?dCe]f!g8h1iCjB
this account	!5"U&I.T1E5JBERGSE^EaJb_eUiJ
this box	!F=V
this can	!C[U
this change	!H3W
this client	!;.H/H2W3D5@9ZBFFGGZKJOHRISJTH[J_JaHcJlJ
this command	#TBIOURKSXbK
this connection	+ATVbScV
this context	!b"J_GeJ
this could	!E(V4W5EKW
this directory	!W
this does	!_
this error	!HBJaTlW
this file	<SSI]V^K
this function	<T
this happens	!=&J+V3F5[AKBV_JcTiJkJ
this host	!4"H-I2H4W5^9KBESKbKiIkW
this host's	5U
this ip	!Y_H
this is	!V"E&J5I;H<JAIKKPJRFTT^GbTi@
this key	3H;U<W=TBKQCRGYH
this may	,H-J5VBTFTKIWW
this means	!J,W-TBUTB
this message	!E3V
this module	6W
this network	WJXX
this new	!K3F5[
this operation	!]
this passphrase	!UPG
this please	5U
this private	!;5I;E<C=D>JAKBCC[FGP_Q=
this problem	!H,S7UTUjTkV
this project	!b"H&H5G:GBELJ_IjC
this repository	!J&UBVjV
this server	!;"G*K,E/I3T4G5T9E<JKJLJOJTIVJ^C_JaXfKkS
this service	!6,E.C/G3K5E6J8K9K<JBDGKIJKFLHS?TE^^_HaIb^fHiDkC
this session	UW
this site	!S
this stage	!AZT
this system	!W
this time	!G"J-FNETJWJ_ckF
this user	"F3I5FBGQITI^K_YaHbU
this version	@KASYJ
this with	!U
this won't	!U5I
though	!V
though it	!V
thr	!ENKVU
thread	!J&C(K.T1E2W4EBEFGGEMJQTSHTCYWZH]K^JjHkZlH
thread 'main'	!K3W
thread 1	2W9J
thread 5	QT
thread client	!IVTWU
thread homeassistant	RXiS
thread main	!?"J-K1I3J8EFJGKKJNVRHVIYTZJiEk[
thread run	!H
threshold	3S
threw	-V<UKI
throttling	!B,K-U
through	!E&K,>-K1F3K5F6D7G9K<HAUBCKJWf_JfFkI
through ssh	!F/X6I@UAX
throw	!Z"I&C,D.U/D0T2H3E5?8?<C=FB9GIHIKHLUQHR8T<WG[T]JaJfDi>jKlJ
throw er	!>7SIVPJSG[J
throw failure	.K
throw new	!c&J,I/B1I5G7GBFRDSITDiJ
throw status	!8"I.V/J0V8GBKIBK;OTRKSV[UcHfD
thrown	,K-H2W;U=J?X@UAVBKKIQUYS
thrown in	,K-H2W;U=J?X@VAVKIQUYS
thu	8TBGKF
thu jul	!F8U
thu may	WS
ti	!G*]2C9I
ticks	!FSJ
ticks and	!FSJ
tiempo	!D,D/F7UKHRCTa_K
tiempo de	!D,D/F7UKHRCTa_K
tif	!@BJLEVXa[gS
time	",#F%F'E(A*E+E.7/40;3S4E5I6?7U8:9C:K;?<?=C?H@EA>CGDJEGGYHEI>JHK>L5O5Q@R>S?UJV=WIYFZB]D^=__aibFcAeAfEi>l;
time 0	!U
time 2	!_
time date	">*J-F/E5G7J8H<JBUFJGEK?LIMUTE_@aFjH
time failed	!A.GBJKGLJOISAVIad
time of	!I.HaY
time or	dU
time period	!ETU
time set	aU
time span	!D-X_T
timed	")#B%=&5'D(B)@*7+;,>-I.5/;0;1:3.4A5&6=7[8J9.:B;8<?=?>F?A@@A;B=CBDFE@F:H=I9JZL4M>O6P=Q9RHS-TfUCV=XVY?ZC[>]D^Da5b7c@dgeCfGgBh8i5jC
timed out	")#B%=&5'D(B)@*7+<,?-I.5/<0;1:3.4A5'6=7Z8J9.:B;8<?=?>F?A@@A;B=CBDFE@F:H=I9JZL4M>O6P=Q9RHS-TfUCV>XVY?ZC[>]D^Da5b7c@dgeCfGgBh8i5jC
timeout	"3#I%0&?'6(1)9*8+C,I-I.!/!001A2&30415%6'7i8f94:7;!<2=->;?4@,A&BAC5D:E6F-G>H<I+JoK]L!M1O'P#Q%R-S#TzV1Y.Z,[0]4^1_Ha(b<d_e8f,g5hGi>j/
timeout 0	bS
timeout 10000	!S7ABKKCRCT[_S
timeout 15	!X,J
timeout 30	!b8JKFTD
timeout 30000	,H-AJWKSRWTE
timeout after	!<-I7V8TBEGTNDRU_JfFhIkJ
timeout c	-[kW
timeout connecting	!<"I&I,G-G7V9JBAK@RETg_IdEiKkG
timeout during	7VJTNS
timeout error	!W-J7I8AJWK<_HdXkE
timeout exceeded	8WJVKDNVTS_K
timeout exception	"J*J-J.K1I2K3IBBGIJ[NTTVWFXFcJdVfHiDlK
timeout expired	!<"G.B/T1G5I7B9KBHJVKYLISHTWcFdHfJhJ
timeout home	JVNV
timeout last	!A"T#X&X-HBXFCGCJHKJR@THWVXJ_IhSkA
timeout net	!E,J-K7]8JKGd^kK
timeout node	8W
timeout on	-V8UJUKINWkWlJ
timeout server	!7,A-S/H1F3H5F6G7F8XBGJUKcLIRGT?bKlH
timeout socket	!@,@-D5H7d8BBFK;RITbX^_GdffJkU
timeout timeout	!IJT
timeout value	!ITT
timeout waiting	!C"I&I)F-C3J5J809JBdGCJ9KVN?RIXK_@bEcWdEhJi[jKkBlB
timeout was	,J7HTV
timeout while	!?-J3J7a8EBAKCRITUXV_Jd]kV
timeout'	!H-YJUTUkJ
timer	!Z"J,J.E/I8IBHKGOJRETH
timers	NS_GdT
times	"F&H+K,B-K.I/J3H5I;T=C@FAIB8FIGGHJKFLIR@TWYHafiBjDkD
times for	!ISJaY
times on	!DSZ
times operation	SCaX
timestamp	!D"J,V.C/K1GBDKHL?OHRAS;TEVUarfEkF
timestamp of	!D.E1HLAOIS;VW[IahfF
title	-H0S9J;U<KLKNX_G
tls	!s"C&K)I*F,B-@.H/C1A2J3E5@7G8C9A;G<B=JAKB=K4LFMTNUPKQIR>SET:WG^I_BbDc@fGiBkC
tls alert	!T
tls connection	!X
tls error	!YKBNUTK
tls failed	!T
tls handshake	!Z
tls key	!]
tls packet	!U1IK@cGlU
tls secure	!U
tls wrap	!W
tlsv	!T
tlsv 1	!T
tmp	!D"?#H%<&V'F)@*>+>,J-?094C7C:G=<>I?>BFCUEIF<G<H7IcJDKGLGMHNFP@R?S]TIWJXFZD[W]B_Ba/dJeDgCiDjCkKlF
tmp a	SX
tmp ansible	.J1H^WcU
tmp apt	/F1Y
tmp duplicity	!IKY
tmp git	!I&I;VBISTiK
tmp k	!F;YQITT
tmp num	SG^ScT
tmp out	5S
tmp path	!K.U
tmp pip	!H5TBW
tmp ssh	%I&V;VBICW
tmp terraform	KS
tmp test	/H5X
tmp v	!J.TLU
tmp x	1JIHLSS[^JbY
tmp'	!G.HKTLT
tns	!^RJTG
to	&U'5(0)J*I+@-H.G/C0A1U2J3B4;5E6=;H<G=H>E?B@;AHCFD9E=FEG=JBKGM5NCUAWGXEY?Z=]J^K_=aJbYeGg7h=jK
to '	"S&D,A-H/@1D5H9I<HB>IIKSLURUTIWD[W_JdHfKhViGkI
to 'path'	!ZLK
to 'sftp	!IB?R]STiD
to 'wss	![
to 0	FTiT
to 0600	!D?SCSPT
to 1	!X
to 10	!J#YBEiIjK
to 3	SCaW
to a	"B#U*I,I/E2J5]8?9G;G<KAICJFKGIIEKCLJNCPKQKRCVVYK_Ji=kAlK
to abandon	!IQT
to accept	3JMVNJTK
to access	"G,U-V1C3T4?5TBXHHKCLCOHRCSVTBaFbGfT
to acme	:[BGSC
to acquire	!V
to add	!?&J*V3E5G;T<I?YBAH_LIPEQURKSGTKiH
to address	-I/C6HBJKJTU_EiIkIlX
to agent	!8%8&r,;.C/D1G2K4U7E9H<>?KCKFSHGIDKELDNGP=QDRFT<WCcKfEjEkG
to agree	!J,I2S9WBIFVRITH
to all	!b;K@ICaSIYF
to all'	@ICcYE
to an	"K,>-I.G/E1I3E5W7T8J9HBJKFNWR?SHT>cJfIiGl^
to any	!Y,G
to api	!b,FTHk?
to authenticate	!?"X%>)F*<+J,5/60J1G283/4F536B7>8=90>B?@@9BbCEEIFSGWHCIBJEL6N8OBRgT:VDWCXGY5[J]I_AaBbJcIdBeIf7hEi]jZk<lA
to auto	!G5U
to away	!G7ZTUdI
to backend'	,UTW
to backup	!H<TFXRGiWjI
to bastion	,EBHFVRUTHWX
to be	"F#T&G-J.H1J9H:I;@<D@TADK@NIODQBSTYF[I^U_FcFfFhHiVjBkJ
to become	!V#S5K8JKIiT
to bitbucket	!T
to boot	!K,W-TBXFSTBjV
to build	!b&F,V5H7W9IFJKJRHiJjT
to c	0VHSLHSF
to carry	QT
to change	!^-H1JBJKILYRKTKfJ
to check	!K,GRWTUiV
to checkout	4T
to chk	!V
to client	!Y*T2K8H9H
to clone	!B*G-J3U4S;J<HKIQKiIjT
to close	!H.[
to cluster	!@,T-J/V1UBVKS
to collect	BUFURGiWjU
to communicate	!ETU
to complete	!9&K.U;G<JBUGUIKKHLIRUSKZT^TiKjK
to compute	!Z
to configure	SU
to confuse	!E2S5S
to connect	"D%B'J(G)=+S.60@1:3E6C8@<J=J>GAUCSDHGVH<I,JHL(MEO<QFRHS.UJV>[B]A^Fa9bAcHeCfCgHh@lT
to connection	!Z
to continue	,TSEkV
to convert	!G>Y
to copy	!I"B%J&G*I,@-C/K0Z1B2J3E7G9B;>=KAHBIFGGGHGI7KYNIPCQGR6SJT8V_WG[@]JbUcGfCi;kJ
to copyto	!EST
to create	!:"?#G%E'J(J*J0C4C6>839@;T=U>I@JADCFEIF@HKI>JIK>QHTHW<XCYF[>]E^KeYhIkBlH
to cryptography	!S
to data	LUNS
to database	/TRI
to date	!_-I2E9G;F<J=J@JAGESKFNIPFQ@RHTKUTYK_JjS
to db	"UiV
to decode	@VQT
to decrypt	&J<?==>E?G@HA@BFCFPZQZYB
to delete	!DOZSU
to deploy	!=&H5K:EAZBUPZQFRJj^
to describe	aU
to dest	!F;UAIGDKGL6NTOAPURITUZJ
to destination	!B,U0V5SBEKEaVkU
to device	!A-J7Z8JGVKERUdV
to dial	!=,B-C1K2[3T7E9J;FBWGUKKPIbXdDkH
to do	![BFRF
to double	FS
to download	!a.IBKRHSKfJ
to enable	!W,K/U6WTIfH
to escape	-V2J9W_V
to esp	!_/HKETF
to establish	"<&A)G*C-D.>/G2=3^5U6F7I8<;CAJFDGHJaK=LENJPCQ?XH^FaJc>fHj^kFlH
to exception	!Y,J
to exchange	!>"K&B*^,A/G1K2a3B5B7J9];H<F=JAJB>FIHKKWPGQJRASKTAWH_AcKfCiIjJk@
to execute	!F,Y5I8SBTTKWSXS
to exit	!G1IBXKUTI_J
to extract	!F;T<I>J?JA^BIFJYAiH
to failure	!H.KKJRVTZ
to fe	!I,I.X/F7TBGcY
to fetch	&[2T3E4S5E;HAFB[FTKEPHRATG
to file	.[KALGOK[GaI
to files	!F)U,T8KBHITKHLKRXTU
to filter	!H/U6TRS
to find	,I-J/T5Y6W;J<TBKQITHWT
to fix	!]&I=IBDRFiEjG
to ftp	-T3K5I6C7F9JBJ_TdUiKkDlE
to gateway	!F,I-F7CT^_V
to gerrit	!T
to get	!J"J%V&J-T.A/D1E2I9E;DAJBHIJJUL@MTNWPIQJRIS?WI[D^Z_XaJbHf>i?jD
to git	!Y&I5J7J8KBERKTGdUiFkG
to github	!e-KWVXGbG
to gitlab	!V
to gone	!F/K7]de
to gw	"I5K7JQXRETIbWjTkJ
to home	%J&E)F*K+K,J/W0T1f3I5D6J;A<<=B@HAJBBCGIFLEPEQJRFSJTGVKYH^F_UaUbVf;jGkD
to host	!6"=#H%F&-)9*7+8,]-*0I2/384D5-7_8/93:I;5<S==>I?I@CA7BICEECGEH6IWJ?K0L;MKN<P9Q>R=S>T[VDXUYAZC^AaAc;daf5h?i2j1k]lJ
to hostkey	%VhY
to hosts	&H5J;IBXiVjT
to hpc	!GGSKK
to https	![,J/G6TLKSD
to import	;EPW
to imported	!B5GKU
to in	!<-J.B0K8AK=OURGSVTFbVfJkJ
to incoming	KJLJ[W
to index	!W
to init	!B)T,J1W9IBERITJbGfV
to initialise	!D"H)I,G/E1W9JBEKHRHTDWKcWfY
to initialize	!T)W,H1S5H;HBDKGPJRISHTHaVfS
to install	&H5SBTLJTK
to ipaddr	"F#V%D&4)<+@.D0H3I4I5E6?7V:J;?<B=H?I@<BJCCDKFJHHIBL@M4O@P>RITHVJYCZE[D^BaFc;iEkE
to it	!GLWbT
to its	!H/X
to jump	!H,UWJiS
to lab	!A&J,G-W1FBJKZLT
to lake	OS
to list	!HBGLWRFSUaIiJ
to load	"I%J&B+I,C/H1F3?4I7J9K;d<B=<>9?U@KB>CIEIFHGTICRGSCYTZJaJcHdKfEiDjH
to local	!J-T.H2J9VBTLGOISETH_UbJkI
to localhost	"W,>5FBISWWKkJ
to locate	!^BJRHfJ
to log	!2"F-J.K3J5A6S7J9JBIFJG[KHPJQIRcSH_]bKiX
to login	!F"X)G-D/F1=5K7I9INEQUTS_HbAcIfHiSkHlI
to lookup	!K/V
to make	!W.I5T<TBDGJLIOKSITK[HeViA
to manage	5U
to mount	"J1K5_BXKFLJRESJTI_JhZ
to mqtt	!Y,J
to mx	!U
to my	!a5H8JAVBFKISUTJ
to nas	/K7VBFRTSJTGjI
to negotiate	!="I*^,H-G/J1J2[3F5B9^;JBDFUKCRGSITIfFiH
to net	!F-JTViJ
to no	!T
to node	!<"W&@,T-J/K7K;Z@VAVPTSDTIWD_IfIiT
to obtain	!X-K.E/E1H8EKELHRTSGTTfK
to occur	!]
to open	!;"2#I%H(J*A+D,H-9.?0:1J2H3D4I6]7=8/97;A<j=i>1?=@9AABBC>DJEJF4G@HXIeJFK*MJN;O1PGQ=RGSDV=W5Y5ZE[<]C^C_5a8dEf^gIk.l=
to org	TUiV
to origin	-KWW
to override	!T
to parse	!B"S%K&>*G+U-D.F/C2D3>5V7G9?<@=7>I?^@[BTCJFWGJIFL9NFOJQ^RFS?T?VEYS_JaHdGfHiFjI
to path	!D.IL[S@
to perform	!U-S3U4TBHSKTK_U
to plink's	5TQI
to port	"E&J*J,_-B/A1J5E9DBFKCNGRHTJWCXW_HiFkY
to previous	OUSJ
to process	!aSE
to propagate	!G#[BI
to proxy	!V
to push	!m"G3K5F:JBDLHRIS:TJ_IjD
to put	SU
to quota	!I.W
to reach	!D*Z-J2W3J5H9]BHKFSJTJ
to read	!B"D&>*H,F-T.B/D1A2G3D8G9?<[=]?T@ZBVCGFGHEIDK:NDOIR>S=TBVJWIY_aGbJf=i9jDkF
to reconnect	!A-H8YKUWW
to redis	!h&K,C-H/J3J5E7E9HBBRFT=_KiGkF
to remote	"7%H&H(I)@*C+H,@-H.^0]2?3C4J5A7Y8-:K;HAKBHEJGEHGI=JZKHLUN>OJRVSUT[VEW0X=YI^=_DaBb3eHhGiSjEl>
to remove	OU
to rename	!D.IBIKHLCOXVW[W
to renew	!W
to repo	!VBHGW
to repository	2I5X;J<WBGFJR=TEjY
to request	!E"AKULHSGcJfa
to requested	!Y
to resolve	,D.J/Z1V3J5A6H8UBGRBSGTCWJkI
to respond	!51J8EBEJJKcNJcIiJkJlK
to restart	-V8XBIKG
to restore	!T
to resume	!?(T.BLHOJSA[D]eaG
to retrieve	.I7J8DKXLSNDSHTDVUdH
to retry	!>1F6U8UBFRIYSbTdXfGiK
to root	!=&F,?-H/H1D2C3U5T7HBWGKKDRDSVTE^YbXcJiWjKkJ
to rsync	!H,J5JBHITRYiG
to run	!f"B&D,=-H/X1A3IIFK@LARISE_IcHfE
to s	BCRW
to save	!_,K/J5E8V9J;C>GBDPH
to see	LWST^UfT
to send	!4%G*J,D.T/H0I1G3G5C7G8c9D;AAGGJHFIKJUKWLJNJOGPEQAR9VHWI[H]K_Wa>bVc?fUiDkFlK
to server	!F#H%I&))Y*^+I2H304K5%6@8d;H=E?E@EACCKF:G@HIIEJ@LEMJOFQCRKSXVGZG]H^+aIb-dYfBj/
to session	,IW]
to set	!F&I,J.H3K5HIGOGRETGVJacbUiD
to sftp	!9&G'G(D+V,^.H1J2W304J5A617C;[>D@GA]GUHGI*KILDMEQISXTSUHV<WEZ?]AaJbYc?eDfFgDhGjUl@
to sign	%g&=-I.K3I5H9J;F<KBAPGRBSJbJiEjG
to socket	!],CKSTG_UkH
to solve	!W&T.F<J
to sql	!bBERITH
to ssh	%E&b)H*D+I1;2>38526I7G9<;><A=JABBHGFHHIFJGKFNCOKPCR>STVKW>^HcGdHhHl:
to staging	7VTH
to start	!G"V%F&T)U*J,E0H3G4J7>8A9G;:<>=E@KABFEGBHEI<JJL3O@PJQ>R;S1TBVGXDYI[I]J^UaAbYdJeIfUiDlE
to startup	!@"V)Y,H.H/I1X8U9KBIIILBRISDTHfS
to storage	!?,I-H2W3F5S;F<TB]PJRZiE
to store	3J5FHVSJUW
to submit	BJLJTJkV
to target	OSTUVS
to taro	:YBHS@j[
to tcp	!J#V7UBHJTNS
to test	SU
to the	%B&V(J)@*A,=.S0D1)295J6G7D8U92:A;I>HCYDHE>FHGJHWI9LKNJO<P@SITKUKV?WFZJ[D]C^<_Ib-dBf@gIl>
to this	!Y"H&G3J5F:G=VBBLITKXK_HiJjB
to transfer	!9"V&F+K-E.6/S0S1X3I5C6K7H8E;B<A=A@JAHBGHBK6NHO?PIRCSaVEWIYJ[C]I_JaTcTi@kC
to trust	!G3H5^
to try	!;%T5JCSHIRCSHbJcJfJ
to ubuntu	!e5JPCQFUJ
to unstable	=SFT
to update	![*SKJTH
to upgrade	!]fI
to upload	!I"I&B'I(G,D-S/E1D3J5I7I9I;I<G=KB?HDI[LTNHOUPKRDTGVA[Z]G^F_KaDbGcIeFfDgJjIkF
to upstream	!_,@
to use	!G&?-J/F1F2H3E5;9B<H=T>T@>B1C]DHGIIJKILJNJR9SIZG^HaKbHcIdKfHi9jAkW
to user	!7";&T*G-T/[1A2E88;H<J>XAFFFGIKCNXPTQJSTWDbGiK
to validate	!@BViX
to var	LHST
to verify	!^BIRK
to view	!E:TLU
to web	B_ITKUSGjI
to write	!X"I%H&F+S.X/H0I2J9H;F<F=IAICJIELcNGO@PJQHRASYV<[J_Ja>cEfHiFjKkG
to www	LS
to x	.IKUSW
to xxx	!@1YGVKYLW
to your	!8"J&a.V5S7J;J<JRITSkV
todo	!f,F-E1B8AK@_If@
token	!e"S+J,G-H.E/D0J3J5G8J;?<K@JACIHKCNEOJPJQCR>SCTGbJcHfGiH
token expired	!Y"K
token hex	1SLV
token invalid	!S
token is	!V
tomcat	!T
too	!I"I#9%0&0'<(9)4*0+4,<-'.(/(0K1&213)48567=8"9C:8<#=&>+?[@:C^DVF0G-H5I6JIKDL-M8NVO3P(Q&R+S)T?UBV9W;X@Z7[6];^3_]a1cgd:e;f'g9hdi;kBl7
too large	!D"H-I.J9KAFBKCKEJNVPK_CbJcZhI
too long	!?%I&H(J)C*F+I,=-@.?/=192G3@4I6D7C8A9?:K;]<B=C>J?C@BAYBGC?DHEFFFGEHGIEK3L@MHOEPCQBR=S?T<VIY>ZJ[G]I^D_9aDcddJeJf6gIh>iBjDk?lK
too many	"@#E%?&>'H(G)D*@+E,I-8.=/>0E1>2B3<4G587J8499:F;<<D=G>J?C@EA?C@DEEFFEG?HEIGJ@K1LAMFNHODPCQCR8S?TKVFWAXAYDZE[H]I^D_baDb6c6dDeHf<gHheiEk:lB
too new	!E;><K>=?e@:AJQKYG
too open	!B+G5I;E<8=A>DAEB<CaD^EHFFP>QCSJYU_JhJiJjJ
tool	!]TV
tool git	!VTV
tools	!T&J-J/H1I3F:H<HBACWDFGUIJLUSVYViTkU
top	!J<IKGSHeX
top level	!DBUSJeXiU
topic	!W
torch	![-K
tortoise	!U
tortoise git	!U
tos	!F
tos 0	!F
tos set	!F
total	!n"D(F+K,G-E.?/E0K2S5H7J8G9G;GBBK7L@NHOHSATG[I_FbKgIi@kI
total 3	eT
total 4	!V
total size	!WaU
touch	%T=GBISAaT
tp	'I(J)T*K,B-J/D0J3D5E7G8I9H<JB@GJIKKFNIQKRGSTTAVJYI]JaJcHdJfYjIlH
tr	;UAIQK
tr d	;UAIQK
trace	!6"U%S&I)U*E,D-K.Z0I2I<T?TLIOBT@bHfTkJ
trace 0	9V_U
trace c	!GcSfZ
trace handle	/S
trace run	/S
traceback	!H(I.E2A3WCIIKRH^JeKgJ
traceback most	.I2FQIgK
traffic	!JXS
tramp	"G&G+U-H1K3I5Y9J;H<HAIBUFKGTIJKGLSPJQJ^E_GdJiBjHkE
tramp cleanup	!B+X5CTTbScV
tramp failed	!?&J+V3K5WAKBVcTiJ
tramp file	!?/T5VGVLTbKiJ
tramp found	/UBTWS
tramp opening	+J/HB@GURUTUbJcViJkI
tramp ssh	5VBIGV
transaction	.V8I
transfer	#D%@&1'@(g)H*8+:,7-:.X/I2<3,4B5!667F8>9H:E;9<B><@]B;C;DEEBH3J9KYM>NBP2QBRFTCUIVIW7X:ZH[H_*aUd9e>glh:iGj9kAl6
transfer aborted	,V/G7WKITWkX
transfer artifact	AVBUTH
transfer client	!IYU
transfer common	!ITU
transfer complete	!Y.G6JKDLKRJSKaTgUlI
transfer data	!ZSJ
transfer done	!bLJ
transfer failed	!7(S.]/I0T1JBCIUKTNKOSTJ[GaCfF
transfer file	!1-J.</U0T1Z5H8K;G<F=EHCI@K@RBSZTF[DcTiDjKkG
transfer get	!T
transfer java	!ELTSS
transfer key	!H=H?Z@gAYFKQIYT
transfer md	!H(].JKI
transfer mechanism	/JLVfS
transfer mode	!GgV
transfer please	!KbU
transfer ppk	=c>GBJRI
transfer protocol	!GGTRTiU
transfer sftp	!FYU
transfer sizes	!G(UVVgT
transfer standard	!HSZTTaH
transfer successful	.HKGOJSH
transferencia	!["E,B-J/B0J1E3G5H6I7H8GBHIHKSLFQHRDTBXJ_FaIbFcGfFlJ
transferred	!V"K%I&I'J)D*D+E,B.J/>1D2H3?4J5=6J7G9B;@<E=D?H@EAEB7CGEIFHGEIVJELAMJNAPKQGR=T>WGYG_JaUgZhHiBjGkElJ
transferred 0	!HIYKK
transferred 1	!Z.JKIaF
transferred 12	![
transferred 14	!Y
transferred 18	!XIG
transferred 2	!W
transferred code	IS
transferred file	]U
transferred in	KHaHeSgY
transferred see	(T
transferred standard	!W
transferring	!=(H,I-B.X/H1F7I8Y9J<FBHHJK^NDRITEVH^J_HaHbJeTfJkG
transferring file	!BKXeU
transferring none	!D<IIULTSJV>
transferring tmp	!HLJ
transfers	.HKFOV^Z
transfert	!_"B(T,=-G.:/=0D1G3J5F6H8H9K<JBHIDLDO?QHR=S@T>XJ[I_DbIcFfDgVlE
transfert de	-KKV
transform	!CBHKJLWRJTJ[SfK
transform js	!J.KSU[UkSlT
transform read	!J.KSU[UkSlT
transform users	!K.XLTS>kTlT
translate	/I6I
translate host	!W/J6J
translates	!H/X
translates a	!H/X
transmission	!>-V.W8VIEKSLZ
transmit	!<"J&J,G1F5D7F;I<FAIBZKKQFRcTVjG
transmit could	!<"K,I1G5J7H<GAJQFRdTXi=
transport	!I%J&0'F(@*X+=,1-X.9/U0:2Z4<7A9Z:I;0<<=8>F?9@CAJCCDHG=HFI8KZL@NUO6PDQ=RTSKUGWDX?YD[5]A^9_Ta4bDc?dHeEf?gEl<
transport algorithms	9S
transport auth	GU
transport authentication	5IBYVTi[
transport banner	-HWV
transport buf	!IWUkT
transport chan	!V
transport client	!J-UTIkT
transport component	!J*[2W9U
transport connected	!DBYFVVTiZjW
transport connection	MV
transport encountered	!J,B1ZKUNGTG
transport endpoint	!J1IK]
transport eof	!]NJkV
transport error	!J.V5GKFLWSTiU
transport exception	!,&H,D-Z.>3W6H7G8G;A?HGHHHLCMJNSPIQASAYJ[J]J^I_TaHbGcDdG
transport file	!KWV_K
transport host	!J*V6W7S9E
transport impl	*K8VJKKVNH
transport kex	5WFIVTfJ
transport key	-V2H5TJTKFTI_U
transport line	9U
transport local	WU
transport manager	,I
transport open	"TKS
transport paramiko	NKTXkS
transport py	&G+J,E-V.E/S4I5>=I?IBIHDIJLENTOJQ@S?TVVI[J_TaIbUfIhElH
transport raise	NJkU
transport reader	!F"V)V8^fW
transport remote	!T
transport self	!K"TNHkT
transport server	-V2J8HBJfHhKkU
transport session	/U1JfIkV
transport sftp	/V6WRKTIVT
transport starting	!IVTWU
transport thread	!]
transport traceback	!HWUkT
transport transport	!J&J*S,=-Y.=2T6J8H;A?IAIBHFIHILFMIQBRCSBWDYJ[J]J^I_VaIbGcDiGjGlK
transport trying	BSFUiW
transport userauth	!J"UiT
tree	BGOUSHeV
tried	!D"J&U+T,K-S.E1J8HFKGEKILINERBSFTVZX_GcIiCjXk?lW
tried publickey	&XBDGFRGZYiI
tried to	!?+U-U.E8IBTLJNISHcJlW
tries	!TXWkJ
trigger	7U
trilead	!9,C-S/G5T8J9K;D@VRIXKfJ
trilead put	!DKK
trilead ssh	!:,C-T/H5T8K9K;D@VRIXKcSfK
triple	!T
triple des	!T
trop	!?"<&I(B)H+I,:->.?/80A1?3B5A6?7E8A9<;I<>=G>HBAEGGBIJK6LFNJO?PKQ=R9S@T8WEXCYJ]F_]aBb>dKf@gJhbiBjJkJ
trop de	!A"=&I(C)H+I,;-?.A/90B1@3C5C6@7E8B9<<>=I>HBCCIEHGCIJK7LGNJOBQ?R9SAT9WEXD]G_]aCb?c?f@gKhbiBjJkJ
troubleshooting	!g%K&@,H3J5IB@HIKKRGcJiFjDkS
true	#F&:+B,B.K/S0I3G6H:G=>>IC@EEFBGGIFJCKSMKO>S@THVDXBY=ZI]HaIeGgHiXlE
truncate	.ESTVJaY
truncate mode	aV
truncate write	.JLUOSSS
truncated	!S;]<JA@PDQD
trust	,I-G/I2J3@5ZNHRKYTfG
trust new	!J"S-INJYUbVfK
trust the	![5H
trust this	!F3J5VQT
trusted	"J&I*E,G.G/H1I2;3X465d8I9D;HBAHXKHLHNGPJQKRASH_JbJfFiI
trusted for	!J4H
try	!C&D'B)=*;,@.3/I162>4>6C7A8E9B:D;D=C>A?HABBYDWH2IXK@L2MCN>OKPDS5TEUHYD[<]V_[a-bHcFdEeCf4gBh?l<
try 2	!_
try again	!8"S#D%@&F'J)J+@-I.I/B0G1E5F7K8F9K:H==>J?K@TC;DHEDFBHCIGJJK?LINHOFP<QVRXS6VGWJZ>]X^I_Xa<bBcGeKfIhGlJ
try later	!F_VhI
try logging	!V
try next	!DBXFZGDQVRJiZ
try refreshing	!S
try removing	!>BSDZ
try running	#U
try sftp	!J^TbT
try to	OTVT
try turning	!F8UJWSU
trying	"D%T.G7B8E;D=:>G@>C?EWG;HHJGK;PCRHS@WFY>ZS_CaJbJhDiKjZkGlY
trying discovered	!ZBJ
trying ipaddr	!K,H3I5S9TLTTKfVkJ
trying private	!_%Y;I=D@FB7CFEZQDRFYGZDhJiB
trying public	!GBZDJjS
trying publickey	!WBHFKREZWiF
trying ssh	BH
trying to	,G5I7EKGLKSGWJ[SdHkJ
ts	!_"B,S5J;G<GGJIIKJLEOEPJQSS@YJ[KaEiK
ts 12	!U
ts date	"G,URX
tsv	IVLG
tsv'	LHSKaSeU
tt	>V?JPIQI
tt vv	!V
tt ygen	>S?KPIQJ
tty	!H"T%D'H(J+C.F/I0H1K3E4H9=:J;:<?=A>X?j@YA1BIC>DAECF?G@HHIAJEL?MHOIQHSBVGWDY?ZC[H^F_@aFb>eJfEgJiDjFlD
tty fatal	!C"U-X/T5K6E7V8E>H?GBKGIKBNDTCYWZIdU
tty format	!B;W>S?J@GQYYJ
tty has	3V
tty key	!G;<<G><?b@VAHBJFJPFQGYF
tty no	&H5WPYQJRKjJ
tty release	-T
tty user	!A;9<E=I>B?c@^A<BKPHQ<Y?
tu	!I
tu ku	!I
tu oj	!I
tue	!I&X,J8ATJbTcUiGjU
tunnel	!F"5%>&-(J)=*F+@,[.A0F112J4D6=7Z9S:H;V>E?>ASBYCCDKEBGJH:IDJ>K+L?MHOFPTRGS@VFWVXFYJZB[G]J^CaEc<eGf2gJh?iWjXl=
tunnel could	!EFIRXiSjT
tunnel error	!E,SFYGKRGTU_SiVkS
tunnel established	!h,=-E/I3H5C7H9DBBNIRFT:_IiFkI
tunnel failed	7TTVWJXGjU
tunnel forwarder	!J-EKTNSTU_V
tunnel has	!?"F,S-91I3E5_7J8G9D;IB[K?NDRFTC_9fHiEkF
tunnel server	!?9]FJiUjU
tunnel ssh	BXFZRC_SiWjT
tunnel to	!E@GAUFTPJRTiUjK
tunneling	!>"V,:-IKETJWc_JbWkC
tunneling for	"VbW
turn	!ClT
turn off	!FOSVS
turn on	!HlT
turned	)W,H3F;I<IB[FBKGPKTIfEhK
turned on	![
turning	!F8UJWSU
turning off	!F8UJWSU
tv	!Y
twice	!Z
twisted	!>&G.H5Y8J9H:K;E<G=KAFFIHHKGLKOJQCRVSJTJ^J
twisted conch	!>&G.H5Y8J9H:K;E<G=KAFFIHHKGLKOJQCRVSJTJ^J
two	!G"D&F9GAJBCGaKAPHRBiH
two factor	!H"E&F9KBCGaKHPIRBiI
txt	"'#B%B&2';(a)>*>+:,/-5.X/-0I1/2;3/4?5C67758-9::A;@<3=4>A?;@@AFB<CBDEEAF?G:H4I_KHM?N5P8Q5R&S_TAUEW:X?Z>]I_7a[b1cGdAe8f.h@i6j?k,l9
txt 100	.@IHJYKCOVSKaB
txt 12	!_LISJ
txt corrupted	(Y.@KB
txt failed	(T.a8HBHKSL=RKVJa>
txt failure	!E.WLFOV[@aH
txt is	!Y(K.DIGKILGOKSFaH
txt no	!*<GIfSFVK
txt not	(H.IIYL=OG[GaB
txt open	!A.]IALXO6SEaE
txt operation	SV
txt permission	!=LDaX
txt to	L[SD[VaB
txt upload	0TSDaS
txt user	(JBYRK
txt'	!H"F&I(J)I+J,E-@.I/C1A3F5?6K7J8C9H;D<A=@@IAJB;FJHHIdK[NFPIQFR>TEV@WI[>]J^I_BbGcHfDiGkFlJ
ty	!H
ty bxv	!I
type	#?%J&('Z(5)1*Y+-,9.=/F052X3E4B5<7;9H;F<2=9?0A]CADIFXIHJJKFLKM3N9P6QARWTBU?VHW9XBY@[G]9^4aHb8d@e9fDkGl1
type 'bad	!GGGRVZXiJ
type 0	%I+I==GERHTJWGXUYX_ThIjT
type 1	!Y-T1J7J<BKTPKTC_XjH
type 12	!J_UhJ
type 2	_IcIhZ
type 20	KF
type 3	!I%E/I3I9U=UE;F6JHKXRGSSTDYD_XhAiI
type 30	!K*JKK
type 31	*J
type 5	!J*U
type 50	!IiT
type 51	!IiT
type 52	!YfS
type 6	!VSJ
type 60	EIFB
type 7	!J'SSK
type 91	!K
type allowed	!="IBIFHGUKJQIhJ
type bad	!GFJGXKKQJRHZViU
type ecdsa	!I5I
type ed	!K5J
type error	!d"K,A/B1K3J5C6H8K;DABFTIGK@OGQJR@TB_KcKfJ
type for	!GVV
type found	!G*E2^9D;K
type fuse	SW
type host	3H5FBTRU
type is	KKQTRJjT
type msg	2T9SRUiU
type n	RJ
type of	!>1U3Y8J@UKXLBRKSCaI
type password	!FRUiS
type proto	!J6Y
type publickey	"URK
type rsa	!T2C5D<JFTPCQF
type sftp	,K8UITKESFdSiS
type ssh	!T2U3C5D9B;<@HAYBFEIF^KJLHRFfJhI
type text	!SkS
type'	!YBKGGKJRVZXiI
type' 'password'	!IGJZY
types	"E%H&I*G+V-H2G3C5D9F;E@GAFB>CJEKGSKDNGQARSWHYIZY_EfJhE
types '	!D+X
types 'password'	!HG?REZfiD
types 'publickey'	!?<SBJRbZ8
typically	BV
typically caused	BV
u	!D"Y#J)J-G.V/I0J5H8E?KBEDFHJIFJIKALVPDQCS]T>VDWJXGZT_FaHbJeKgHlT
u 0	,HkV
u 1	AVBEFWLXRKSX
u 10	!;JIiJ
u 2	MWiTlG
u 3	!]
u int	!XCHKK
u user	!?"YSW
u yx	!I
uaaaa	;T
uaaaa ebm	;T
ubuntu	#V&J*J+J,D-B.J/J1G2J3E5>7E8J9G;B=D@JAHGGHJMSNDP>QBR8SDUIYHZIbHfGhIiaje
ubuntu 0	!JMU^S
ubuntu 13	!ZlJ
ubuntu 3	-KMUTS
ubuntu 4	-JNJ^T_T
ubuntu com	![
ubuntu date	!WUJ
ubuntu ipaddr	!>#X;JBbRIjZ
ubuntu jammy	!U
ubuntu rather	!DBKRJiZ
ug	!IIZ
ug fzc	!U
uid	!W"?fJiI
uid 0	"CjT
uid 1001	!U
uk	TV
um	!D,K-J7S[VkY
uma	,G-U/F3D5J8SBKRU_GkW
umask	1S
umask 77	!K1S
un	!@"A&D(H)K*I+J,7-C.?/80F1D2H3C5F6H8D9G:W;H<F=I?JBBCJFJGXHKIHK<LBNHPFQGR<T7VJWJYK]H^H_EaGbCdEeKfEgIhIiEkIlc
un serveur	!JRJTFlX
una	!?/A3J7H8URFSKTAl^
una conexión	!E-T/C7J8VRKTElX
unable	!C#G%D'=(4+.,K.C042U7B8B9T:;<T@EAICGDEEHH:JFKIM;OAPIU=WDXIZG[)^:_HdBfSg8h9jIkGlD
unable to	!C#G%D'=(4+.,K.C042U7B8B9T:;<T@EAICGDEEHH:JFKIM;OAPIU=WDXIZG[)^:_HdBfSg8h9jIkGlD
uname	!ZbV
unauthorized	!c"C&E/I1K3I5B:F;A<E=WAHBCKHLVPJQER<TIXKjZ
unauthorized access	!T<H=XSK
unauthorized incorrect	!VRAiH
unavailable	![/X7ETIkK
unavailable desc	!W
unavailable or	!U
unbekannt	!;"F*J,E-I.J/]1H385b8G;KBFKDNIOHRDSGTFaJbJcJfFiJ
uncaught	!U&I)S*A,@-Y.G/J2G3I5F7G8>@YBAIFLARBTV_DcEdKfAiH
uncaught error	!a-I/K8F9F;ILJSFTHkT
uncaught exception	-ZTX
uncaught phpseclib	!F*F9S<U@TPUTSYJ
uncaught runtime	!C"U)V9J;U=J?X@VAVKJQVYS
unchanged	!b.EIHKJLIOKSF[CaH
unchanged skipping	!c.EIHKKLJSF[CaH
und	"E%K&H'K(J)J*I+G,?-H.F0G1J2J3G6I7D8H9C;F<I=I>J@JEJFJGJHHIIJKKFLCMKNVPJQGS<WJXWYJ^J_HaWbJfEgKhGiZkUlI
und das	!T
undefined	!q"E*F+J,A.>/@1J2E3@4D5?6K7D8G;B<I=F@DAEBACJEJHHIEK@LSPBQCSUT>YF[HaHcHdKiElH
undefined reading	!W
undefined variable	!Z
under	<WQU
under another	!T
underlying	!T"V,E->1^5E8FBGGKNCRGTB_BbJiSkGlT
underlying connection	lU
une	5K7I9JBJNIRUSKTZ_GkJlU
une connexion	7JBJNKRUSKTV_GkJlU
unencrypted	5KQV
unexpected	!H#H%E&:'C(>)Z*:+B-D.-/C071Z2=3<4E5J6>7B8H:F;J<A=B>F?B@>A9CGDIEGFBG9HAI9JGKVL/M=NVO5P<Q8RDS)UJV>X<Y:ZE[:]>^W_<a7bacddAeCg?h6iHj;kClX
unexpected disconnect	8V
unexpected end	!<"S)Y,=->.A/?0J1U3I5F7K9IBAIFLHN;OIQJR@SDT=[J^Y_?aJfYiGkElE
unexpected eof	!U"G-G1T8DKFN@RT_CkI
unexpected header	!GbTcV
unexpected please	!T
unexpected reply	!H,UKKNSXIkJ
unexpected response	!V-J1HKDNHTIcXfDlK
unexpected rpc	!DKKWX^HbVcU
unexpected tls	1JKAcIlU
unexpectedly	#B&D'H(E)T*F-W.B0B1Y2A3I4G5Y6<7E:B;J<I>G?KAHBVDHF:HGIBJ:LIMAO?PAQ:SFTEUGX:ZD[C]E^=aKdDeEfAgChFiDl8
unexpectedly closed	!9#G&D'K(J)X-X0H1S2H4K5Y6G7I8I:IBUDKFCHKIFJ>MFOHPIQDTEUJWEX@ZH[H]J^CdIeIgGiFlA
unexplained	!>3V4SBGJJRGSHTIaKbAcE
unexplained error	!>3V4SBGJJRGSHTIaKbAcE
unfortunately	!T
unfortunately interactive	!T
ungültig	"E&J+J,I-K/J3E5C7J9I;_<?>IBAGKKHNHPGQJRETHWJYIhJiH
unhandled	"I&@.J0F1X2H8@;;=E?F@FBYFUGHHKJHLTO@QERSSFVGWFYCZI[B^KaDhIiYjHlG
unhandled 'error'	!>7SIVPJSG[J
unhandled error	1W7HBTKYSG
unhandled exception	"K&H-H.H1J9G;AK@LTNJOIQFRXTFWK_JfKiT
unhandled promise	!U
unhealthy	![
uni	!X"D)K-F.E/b0G1F3G5E6S7J8;9G<GBDGJK@LEOHQKR?SDT?WCXG_FaKbFcJfEiEkGlF
uni de	!Z"I,?-H.J/X0H1I5I6V8=9I<KBHKDRCSITFWFXI_JbJfIiHlG
uni example	/U6F
unimplemented	!],C-J<JPIQURITD
unique	!W
unison	bTcVfK
unison 2	!GbTcV
unit	!b/GLFfJ
univ	TGkK
univ example	TI
unix	!V&[+J,F-C.K3G7I8B9K;DBJFDGHHHK>LCNFOHRDZT_AbKcIf=gVhIiGkG
unix sshd	)TBGiH
unix var	!Y
unknown	"*#=%7&('=(8):*U,?-7.C/c011)2-3H4!5p74829+::<==J>3?]@IATBACEE7FTG4I3J5K:M;N@O3P(QBR6SAUBV9WZYFZ9[3]:^4_!a1b-c.d0e>f)g:hFi%j-k@l4
unknown authority	!U
unknown check	!F,T/J=TBUCUTV
unknown cipher	!>*c,K/H5E;JAHFIKIQJRKSKTJ^K
unknown command	!G3W5KNX
unknown desc	5UXX
unknown error	!I,C-S.X/=5H7@;IBUKTRJSUT_WIdJk@
unknown fingerprint	!A3>5b
unknown for	!C3E5XHVKX
unknown format	!A;b>F@FAIQX
unknown host	*G,:-C/c2C3*4J5Y6T7<8F9G;CA@B:FIK>LHNEPKQDR@SIT3WD_HdHfJiKkA
unknown ipaddr	!X
unknown issuer	!X
unknown key	!<*E+X.K/I2H3Y5T8C9C<D=JB?FFHKKHPFQ?TK
unknown option	!W&I,J.J/J3@5>>J?HKILHRHSGTC^KaHkU
unknown port	!;+K,W-F/S1B5G6I7JKBMJN:R[Wc_:iKk.
unknown remote	!D+J/J3_5WBIHULGNJ
unknown server	!>*K,I/X5Z9G;HKJRKTH
unknown ssh	!a3@
unknown type	!@5IAZQJ
unless	!Y5E
unlock	;GPFQTRI
unmodified	!X
unnamed	!J@TAKQX
unpack	&K,H-J.V3H5E;XAYBIKDNKSVTK_JaKfG
unpack failed	.X5JBKSW
unpacker	!C.YSY
unpacker error	!C.YSY
unprotected	<E=D@HBDCUD]EKFI
unprotected private	<G=H@IBFCUDVFK
unreachable	!C"E#E&<'K(H)@*?,G-J.?/J0G1A2>3:6B7q9=:F;;=AAABGEEFAG:HJI^J?L9N;OEP<Q=TGVIWDZD[E]I^D_GaDcGdDeIfHgJhJlD
unreachable 0	!X
unreachable 1	!E/H6T7ZkI
unreachable changed	!.,K/Z4K5a7J8X@KCTHINDTSbFcHdGhIkI
unreachable msg	!4,I/B5:7J8D;K@KB6KWNIRZSUTUWI_AiDjFkD
unreachable true	!6&J+I3I5V7I8U;JCEKYPHSHXJYHiVjV
unrecognised	!J<G=K?EA[PHQE
unrecognised key	!H<H>S?G@SQI
unrecognized	!G>G?G@KA^PT
unrecognized private	!G>G?G@KA^PT
unrecoverable	!X-V2K3KKHQG
unresolved	,E-U/Z7F9JJVKJRITJ
unresponsive	!T
unsafe	!X
unsafe permissions	!W
unset	![SJ
unstable	=SAS
unsupported	!;">#I%A&<(A)F*:,;-=.//;0I1A394F5;6E7A8<:G<<=9>@@WAhB0C@DFECFVGAHCI?JDK4L2MIP8R;S8T8VAWCXIZY[?]G^D_@ambCc>dHeWf=gEhDi8j?k?lC
unsupported format	!D;Z=KAUPKQGYB
unsupported key	!<&G*D-J293K<I=J@YAaBFCJFXKJNIPATHY[iI
unsupported net	?S
unsupported open	?S
unsupported option	!T
untar	LFOU
untar file	LFOU
unterbrochen	!?"F)H,:.G/E1E6HIGKdLJOHR@SIT<_HcKfHlH
unterstützt	!GfV
until	BH
until complete	!F
until the	3V5H
until this	!K3F5[
untrusted	!]&H3E
unused	8U
unverified	!H&J3G5J=HB_FIKFPGQWRGYIi]jI
unverified ec	!W
unwrap	!<5Y8WTJ
unwrap on	!<5Y8WTJ
up	!F#Z&?'G)B+>-U0A1?3B4D5F6S7A8(:C?B@9CGDHEDFTGIH@IDJ8K5MAPDQ>W8Y=ZE]T^;aFbCcXdXeDf:h>iDjSl4
up a	!ILKOVSJ[I]S
up after	!G,VLVSV
up host	,D-H7JBIKITEdWiKkT
up openssh	!T
up php	;T<I=SAGBSFVLV
up project	PIQSSJTS
up ssh	!?*T,>/D2U3J5J7C9XN[RET6bVdKiIkT
up to	!Z"F#^&J,J-I.KFINIPHQBRCSFTDUT_FkJ
up unexpectedly	%T,G-H5U8KSHWJ_UbIcTjI
update	";#I%D&G(V+I,>-@0V1E4J6I7B9C;F<<=F@HACBJCHFGGGHUI;JHMJNEP@Q?RFT7VaWCXDYH[A]X^=b<c@dBeGf>gJi3kHlH
update create	!C0W8UOXS[VAa5
update failed	!^.J3K5IBHKHRH
update read	!E.Y0TLGOGSDVX_[aEkS
update set	!ISEa]
update stat	!DIHLBSIV_
update the	cK
updated	!^HE
updated https	!T
updates	!W.GBIKJLVRK
updates were	!Z
updating	#U/H3U5I6VSJiY
updating project	#U
upgrade	!X"SLKfG
upgrade connection	!]fI
upkeep	!b8GBKKBTH
upload	!G"6#8%&&<)A*?++,?-H.d0D112F384<5(7F8J9A:E;8<3=A@JADB9C:DKE=FFG<H5J=LdN?P>Q.R*S_T*U;W*X5Z@[Y^>_5aVb)c.dKeVf0gTh)iHjJk:l6
upload '	LJ
upload a	!+"G&I'I(=,G-J.g/F0I6J7J9G=GB<GJI.K2OURDS^TEVAYK[9]IeFfJgIiFjHkI
upload aborted	!B.U8I
upload big	!J.Z8GLGOHSC
upload callback	LS
upload complete	!h.FL>SGaK
upload completed	LJSHaZ
upload data	LGSA[W
upload ed	!4"X&I-V2J;6<@=4>V?=@6A9CEEEFDGVKeLVPGQCR=VSY-_XhHiCjFkU
upload elapsed	!W
upload error	*S-I.F2W7XSCaK
upload example	!=/UBYKHMVPVRU
upload exception	!7([.>KEL@ODS>[JaV
upload failed	!E"@%I'J(B)I*D-D/C0;1E2E3S7K8S<C?YAUB.FIGGH8LTMHNDO[R2TAWEYVZJ[[]G^F_CaGbGeDfAgIi7jCkD
upload failure	!D.:S<[b
upload file	!>&K-D.V0H1B<JBIHJJTKWRKTGVJ[YfJiI
upload files	!H/SSEaJeX
upload finished	!b,H.K7I9JKHTJ
upload home	,UTUkX
upload is	.JLHSG[W
upload large	!I-U1IJTKSNV_YkU
upload local	IVLJ
upload missing	!@IaLTSE
upload new	!="U&K5:;C=G?H@IAGHDKWLHQJS^TTYJ
upload none	!4"I&I,G.D/E1H6A<EBJI+KGLuOKRJVF[2aKeJkI
upload none'	!@IELdSG
upload of	!D"J'V(F,J/J1K3I5I7V8F=JIFTF]UcKfKgTiG
upload pack	FS
upload permission	!ES]a?
upload php	!_/K9JKJLISF
upload pl	!C,F.I/A1V7GNHPWR[TAfX
upload py	!]IKLJ
upload r	!CSVaU
upload rb	LJ
upload reads	!h"H-J.J1HICKHL;NISH[?^TaJcIfFkH
upload report	!ZLHSIaJ
upload rsa	<K=>?e@WApB=DIECFXGFQKRGYY
upload rsa'	CZ
upload run	!J,T-VKINWSUTWaI
upload sftp	ITLHRHaJ
upload successful	!W
upload test	!H.VLVS^
upload the	!>.U8VLKO]S]
upload to	!F"U,H.K/H;U?XLUSVTJaJiS
upload x	!ILDS]aB
upload'	!X.J/H<KLGSIWJ^A
uploaded	!]">&J(T)E+I,<-D.8/A0A1;3:5;6I7I8:9H:K;A<@=H@UABB:HBI5L6NIOHPDQBR=SBTAVaWJYJ[=]?^F_Ca^bDcEf<g[iFkBlH
uploaded 0	!V
uploaded 14	!U
uploaded 3	!a5IHH
uploaded file	"J.H0KBJIFKCLEOCRISBVZ[K]KaX
uploaded successfully	,KKW
uploaded to	!_KJ
uploader	!X"J.F/H1H5K8G;I=UAIBBDVK?QUSBTI[J_JfKkJ
uploader java	!T
uploaders	"U
uploaders lib	"U
uploading	"9&G'X(=)A*F+I,:/<0W142I4G5F6E8I9E:T;F<D=A@IAIB5CHEIFGGII.L_PFQFR:T6VAWGXIYD[Uc>dEf9gGi?jGk?lG
uploading a	KELbOES@[W
uploading file	!DO[S[aG
uploading reads	!]"G'S(H-I.I0J1H8JICLCNIVJ[BbGcFfFkF
uploads	,I/D5JBDKHOERDSTTK[JkK
upstream	!^&G/J3K5D7WBJKDLGNKTUWH^IbHfGkF
upstream client	!ZKI
uptime	!H#V,XTUUIkV
uri	!^/A0S1I5E8UBJLARGSATDkJ
url	!g"F&E*K,@-D.C/91J2E3T5X7J8J9E;E<JAIESK>LBNEOISJT=WT_GbSjGkF
url 'https	!YBI
url error	!Y/H
url https	![-J/IWV
url returned	!cSI
urllib	!c/G
urllib 3	!X
urllib error	!]/H
urlopen	!Z/I
urn	!]
urn ietf	!]
us	&J-JBFIJLWVIWUiXjSkG
us ascii	!ILXVJ
us east	!DBHNTWViXjTkI
us utf	!W
usable	NW
usage	!^"K+I,I-H/K3I5JBDKGNHRGSITFWTkX
usage of	!U
usage scp	!Y
usage sftp	!T
usage ssh	!W
usar	!G&U;U=YPUiJ
usb	!g.C/J0K5I;K<UIJKJLJRJS9TJ
use	!D"+#C%:&I'U(>)A*?+S-6.41>243,4E6U7@8?9D:c;K=U>Z@6AHBHCYD@G?H:I7JAK9L<MFN0QCR>S9TFUFW:XZZ:[9]@_;a2b7d=eBgBhJi[lU
use a	!G:V;G=KBKFULJSKYH
use ansible	/JLVfS
use f	!S
use git	BJ
use key	!<&D/K1I5H9G;S=W>Z@BB6CUDJFFR>YTZJi@jF
use of	![9S
use private	QJ
use sftp	!E5JNJ^YbEfIlZ
use ssh	;F<I=J>IAICZFJPFQJRKYJjS
use the	!S,I/K5J6U>HBKLJTHWIXZiJjT
use this	!URI
use x	!;/WBZRX
used	!^%Z&B(F*I-F.T/D0I1J2G3<4V5:6H7E8C9A;><D=G@DA?CIECGBHEIGK5L=NIOAP?RGS7TAVJWKYE]I_HaAbIcEdKeKfDgJhJkGlI
used avail	![
used for	!F"V%]3H5F;HAJBIPKQIXSiT
used instead	!T
used to	4X5I
user	!I"Z#K%>'+(:+[,>-6/90<213>4>6G788J9E;HBWEIFJGTJ@K.M@N<O?QHRTSJT=UDV4W-X7[F]+^G_<aEbJc;d=eDf?gGhDiekSl7
user '	1UfI
user 'root'	!T"IBEKVR=hVi@
user a	IXL?
user acme	!E8T:WBSFHjU
user admin	!@"WBDRTiW
user agent'	hS
user alice	BVRIiY
user and	!^RHiI
user anonymous	MXNJiI
user ansible	.J/Y1VKKLGSD^KbEfJ
user app	!E"S5H7U:I=Y>IB@DEEHFANTRFVFWJ_TaHgJiHj?l@
user atom	NVlT
user auth	!C-I5J8G<C=I?J@JAFKSPTTTYIZUfIj[
user authentication	!VBHGW
user aws	!F<UCT
user backup	!E,J.J1W<TB@GUKGLTTG_UhV
user builtin	CS
user cache	,W/VIKLCTV
user cannot	BJGURJ
user cargo	!I&T*S4TBI
user child	!J
user config	,I-U5K<GfJiHjJ
user data	IV
user deploy	!H"G&W5E<JB[FZPUQGYT_KiS
user desktop	+G1H5S;H@JBFHJIXQJYH
user docs	!V
user documents	!D,U;ILS[VkV
user does	1ULI
user downloads	;V@HCIDV
user dra	!F"JCU
user error	!?@GAGBWIULGRXSWYFaEiF
user file	![3H5@HD
user full	!?.d0_OUab
user host	!K"H%J'?*V+@-I.J/C1A243G4@5E7G:J<9=K>JA^BSD?GWH-I8KCLSM7NFO5TFVIW;[C]?_@dJeIfJhIkbl/
user i	CGDW
user id	!F"X+T5J;==I@HAHFUPHQCYYiW
user in	!WSF
user information	!G,UKJTU
user ipaddr	!<"F#T&I-I1a5HATBFDUKARXbC
user is	"V#X.G5KBJLKSFeW
user key	!F+I3H;@<B=E>@?a@_A8BEPERJY:iK
user keys	&J:V;?=_>H?D@]B?DHHEIGPCQDSFiGjJkJ
user known	!F=SWU
user lab	"HRVTJZV^S
user load	!D,UUIgXkV
user local	-I.G;V@JWV
user name	!E,I-H/@3I5F;D<FAIG[IJKDLIPIQBR[i_jIkH
user no	!/1f<@HBI9k=
user none	!C<GI;L_cS
user not	!JiT
user nt	CK
user option	!V
user or	!V
user password	BGGFRaZKiI
user pkey	!W,JRKZS
user postgres	!YBJRFiI
user presence	%K&VPV
user proj	!GLJ
user public	![;E<UIJTH
user readonly	!CLIO]SaaI
user root	!5"A&W9HATKTZU^HfTia
user running	!CCV
user s	!EBWSV
user sftp	5IDT
user site	IW
user ssh	"E#B&J'G(G*H+i,B.</E0C1=2?4B5F6D7E889C<X=S@:AJBJGFHbI!J=L&MANHO9PTR<S)THUFW;ZD[8]H^@a9bDcGeDfIgBhAk1l<
user sub	!DLIRIiY
user successful	!X
user system	!X
user taro	"V&J(G)G+G,J.7/K1C5B8@;J<H=I@KAKBWFFGHIFKALCOHPJQGRZS?TJYKZJ[I^H_HaCcFf@hHi5kK
user test	)K+H,<-K.J1@2J5D6C7J8DBVEGIELTMEOISD_HdIfUh=iYjAkC
user ubuntu	&G-JNJRD_Ji^jVkI
user unknown	+ED]
user upload	!V"G)G0V1;8I<K=JFTOTSHYI_VbHcKfH
user user	!C"D&W3HAIBUG;ZGi_jY
user vagrant	=WCD
user vendor	!T
user vscode	!J&I,K-S8H?W@EFAITL@NCPJRVST_EiHkU
user warning	!S3F
user work	?IBKPTSHYJjJ
user www	!J1FFUIJLVQXRJ
user x	!S1KfT
user's	!V.W/K5B:UFFKELIOKRGSJ_GbIcJfJi@jS
userauth	!I(J)?*8+H,;.?/@0G1?2>3>4H5:6I7G8C9?>G@DA3BWF[GEHDIIJ@L>MDN;OGQ_RWS<TKVHWBXKYC[E^C_9aFb:c=dJf>gKiXjZkAlF
userauth fail	!E,I9GAIBEFDKGPYQZiS
userauth failure	!WRD
userauth is	!KiT
userauth keyprovider	!A;W<K@IAEQXYI
userauth methods	![
userauth password	!F"SRViV
userauth pubkey	!>2FF_
userauth publickey	"D-I8I9K<V=TBZFSK:PHQTR;bJfEjK
userauth request	!FBERXZUiS
userauth success	!dBEKIRHiH
userauth user	"F;HTUZHjZ
username	%I&7'E(C*6+2,I-/.D/;0;293'4@5B6<7.8A9E;A?I@7BXC;DDE<H:JDKAL@M;N,R[S4TJUGVDW7X?ZX[>]D^F_.aAbBcKd8eEg?h7irj^k@lJ
username and	!I"G5J<GBcPHQDTYjY
username for	!V
username lab	!SBJRJiT
username or	"C,J1IQGRXTG
username password	!GGYPJQ?RbZGcJiV
username public	!?;J=J@IFWYCZJiTj[
username taro	1IBFRHfX
username test	!G"G&G)[,E-@/F5B7I9G=T?GFJITNDPUQTRUTIYUZX_JbJi8kD
username u	!C"VZViT
username user	,HB?
username vagrant	!UKEjT
usernames	!EBUjU
usernames succeeded	!GBSjW
users	!F#@'D(B)B+c,A0B4?5577:>;J<V>W?JBDCCDcEHFFGDJ>KELCM?NAPJR%UGV?W8XKZI]D^<_Za9b6cDdEeBfDg@hDiI
users only	!U
users s	!IBGDV
users user	!D"2#C'I(E)G+b,F0F1S4C597<9;:B<V>X@TBICBDZFHGFJALDMGNCR.UJVBW;]I^@_Da>b<cFdGeGfGgCiFk?
uses	!WASFT
using	!U"T#@&>'D(?)W*>+4,I-9.H/G0D203B475@68738@9>:@;?<U>F?I@GC9D>EAGZHFKFLKM?NFQTRZSGTJU[VKWFX;[J]@^C_3aDbKeAhBiVk:
using a	!9"F&F,I2K3E9B;:=E>J?J@GA>BbGJKFP:Q9RYUaY>
using an	!JFVlU
using base	SU
using cipher	QXRH
using default	!X
using defaults	,J-U<FLJfJiHjJ
using hash	-U9IfI
using keyboard	B>iS
using new	!T
using password	!]<KBEQJ
using public	!<&E=UAVjE
using publickey	!]"U%F&V)W,C-H1T5K7H8I;F<E=F@FAGBACFEIF@G^JKPKQJR=TGYGZG_KdKfYhHi@kI
using rsa	BIYU
using sftp	,J<UBSLSQKiU
using ssh	"E&J*G+F.I2I7K;J<IAUBDEGGVHJNHRSSJWJYB_GbEcUdIhHiCjTkClI
using the	%W&;;J<TBTGJSITIjD
using user	EIFB
using username	"X%C&:)W,;-=/A1T2K3C5<7E9A<VB?FBHKN<PXRTSGT?^I_@cUdFhJiUk:lG
usr	#C&T'D(B)K+U0A1<5G8':A;F>A?IDEE@F9G>J@KELFMAOIPTRBTEV5WJX?YI[B]CbFeAf_g?iDkE
usr bin	"@%K*H/S1C6U7B8K9D;C=G@IAGBUFKGKHELHN?QJVJXJYGaHdJiIk?
usr lib	&V3D8BCGFEIKKGOHPTV=WA[>^IgJlT
usr libexec	!>/K1A5G<KLGWJ^GffkH
usr local	"F)J*T-B.G/I1H2H6I7F8I?GAYKGL@NDOIQERDSGTIWG_FaEf@hJkA
usr sbin	"T.I/JBFLJRJZUbIcJfH
usr share	&J,H8@<JAIB@KHRHTIcHdUhJiEkWlI
usr src	5E;H@TAJHY
usually	TTbI
usuario	"J,F-D/C1X7JGJK>QIRGSKTB_HbWcJfWiWkSlU
usuário	!X
utc	,V2T8G;HKHNHTUkI
utc ssh	,VBSRJ
utc taskinstance	RTjU
utc transport	!TNITW
utf	!W?SQX
utf 8	!W;T@JYJ
util	"F*F.G1H2I3D5C7S9E;S<T=G?HAEB@GJHGIJJ@KCOJPFRAT[YJ_HcFdXfDiHkY
util concurrent	!F8UJETU
util create	!C-H/T3K5J8F9I;TBKKDPKQKRKTW_HdXfJ
util java	!@*K-H/T3K5I8F9I;TAKBJKDPKQKRKTW_HdXfI
util js	kW
util pool	!YTK
util psql	!T
util py	7T
utilisateur	!E"e(H)I,?.9/>0D1A3E5@6B7I8B<FBBI>K<L>O>QBR>S=T?XH[D]J_?aCbDcAf?kJlD
utils	&E-A.H1S3J;I<JLAQDcGjK
utils js	!;-H.J1U7S8JKILEcH
uuid	TW
v	!V"I#C&H'H(C*H/E4B6F7G8F9E<?>CCAEFG=H>I:KHMCN>OSV?XDYIZB]F^S_Ja<b?fGgEhCiUjSkIl@
v 0	!^&UTJ
v 1	"V-K.K;T<EATBGIELHNKQTiW
v 2	!^,J-J.T9IBCKHOVRBTDbJfJiF
v 20	!G
v 3	"F)J*K-I1I3V6I<G=F?S@CAAIHLE_IcJdJfFkH
v 4	3I5HRWiW
v 6	!T
v 8	!U
v t	!D-J:U^[_UjS
v user	-dNBTK_CkE
v w	!T
vagrant	!H"D#K%I+J1H3G5E7J9K;A>F?I@CCYEJGJKJP>QARDYH_IbKhViSjU
vagrant d	!J<V
vagrant insecure	!V
vagrant ipaddr	!?<HBTCJITZWiVjV
vagrant machines	!G=]BIIT
vagrant this	!E=T
vagrant was	TT
vagrant will	!V
valid	"<%C(D)I*B+J-=.A/;0Z1A2B3B4H6H9>:I;W<5=:>E@YAUBFCCDJEIF=GFHJJIK7L5N9OBPAS9UKVDWCY]ZH[B]F^B_AaBbDcBeHf:hIiUkVlH
valid certification	!Y
valid connections	RJXSkZ
valid credentials	jV
valid for	;T
valid openssh	;]<I?TA=PDQBY[
valid private	!B<J?Y@SQGY^
valid rsa	!H;6<F@UAhP?YJ
validate	!B*G,A-G/J1K3U4W5]8H9J;D<HB[FJK?NGQJTE_IfEiWjJkE
validate server	HS
validate user	!FiV
validated	!G3Z5]LJ
validating	+TBFL]RISTiK
validation	"H,E.B/F5X:VAEBVFSKBLGOFQITAfJjZ
validation error	!Y;UAHOJSJ
validation failed	!H3E5W:WFVSIjT
validation of	!F3T
validator	IT
value	"<#I&X'I)G*E,G0A2E3D4H5U6D8T:G=;>I@:BDCDDIEGGBHTI;JEK=L7MIN8O=QTR3S5VCWCXHZG[>]E_?a=b?cGdFeIgFhFiIk@lA
value does	QGYX
value error	!8"H&[,G-E0K1F3C5:7S8B=D?K@EBICKFJHVIFLANFOFQ[RASCT@VIWJY?[I_JaIbHcCfAiKjHkHlK
value for	<T
value time	!ETU
values	!b"I5K;HBJPFQWSK_FeJ
values mismatch	!W
vanished	"I&K*J+I,E-@.J/G2A3F5D7J8J9>;I<IBBGKHJKaNFRGTJ_FfHhGkIlK
vanished before	IS
var	!Z"5#G%C&4'G(E)S*?+?,,/F0?3K4F6@758>:H=U>C?@@;AHBBDGEFG@IGJHKELTMINEQIRHSVT6VAXDZD[;]G_;b;dAeCfJgEh@iHjBk;
var jenkins	![
var lib	,H/D3K9I;F<W=[@HBBCVFGIELFQJRJS?TIYIiI
var log	!^,C5J9U=ABEKJOKRGTDiJ
var run	!_SJ
var task	!JKHTV
var www	!E"A&B(K)V*G+G,=.?0I174J6H7C8H<J?I@BA;GII8JILUN;ODSeT7VJWIYTZJ[D^@_DbFdIhJkA
variable	!V"J&Z.I/K5T<KAJIIKGLFPGQIRFSGfIiKjS
variable class	jW
variable sftp	!]
variables	!H8TPIQSSJ
vault	!^"J&J,I3E4V5H<GHJKIPHRAS@aBiCjH
vault example	4W5F
vbm	;T
vbm uaaaa	;T
vcf	!B(X,G0J8KKHRHTJ]HaF
vcf gz	!E(X,I0JKHRITK]JaH
vcs	!IBUFVRHjV
vendor	!K)T*9+J,E.H2:3W6T7I8W=I@UBGFCGIHIIBJJOTPXQTRTWIYD_DbJhJiUkClD
vendor example	!H,C/A1J3V6WBTKHTSjU
vendor league	,F/J5I;GKVLIOUPUQURVTJiT
vendor phpseclib	"U)V*=2?3K5J7E8ZBEFKLHRGSIYJ_IdIiHkDlI
venv	LHSF
venv lib	LHSF
verbinde	"UBIRFiS
verbinde mit	"UBIRFiS
verbinden	!C"I)J*I,E-I.F/F0I1G3C5U7G8F9JBCGKKDLGNFOIR[TV]J^I_HaKbHcIfGiJkKlI
verbinden met	!J"K*J,F-J.H/J0K1J3J5F7H8GBHKDLINHOKR[TW^K_IbIcJfIlK
verbinding	!;"H,W-a/;0J1F3F4G5C6D7C9IBHGFK]NKR:TXWJXI^J_AbGcIfJiIkK
verbinding actief	!K,Z/J
verbinding maken	!K,Z/J
verbindung	!E":#@%C&I'@(<)K*B+>,g.//J081K2D3/4@5,9C:D;9<9=A>D?D@BA@BCCEDEEDF?G9HAI7J<K]L3M?N:O4P>Q6S0TYUDVAX8Y@[:]=^<_Ca6b6c4d>e@f@g=h8j:kA
verbindung fehlgeschlagen	!I"HKHRZTG
verbindung hergestellt	!W,V/I7HKJTC
verbindung mit	6KKJRKTU
verbindung verweigerte	!H,Y7KTH
verbindung wurde	!@)V,X/I1U3I5H8J9JBCKJRFTCfTiK
verbindung zu	!K"J,Y-J/IKHRISGTFZViDlV
verbindung zum	!I)F*K.I0K1B2J3H5E6J7U8S9E;JGJKWLINHOJSJTVWTZJ_EbJcJfFjJkJlI
verbindungsaufbau	!H"J.I/E1I6K7F9VK@LIOKRDSKTZ_JdIfIkF
verbindungsaufbau abgelehnt	,Y7HTCdKkG
verbindungsversuch	!=,Z/G7VRJ
verbose	2J3X5A9JITTX^U
verbunden	![
verbunden mit	![
verfügbar	&Y.U7G<XBTRBfHiJjJ
verifiable	!B2F3Z4WBGKGTJ
verifiable could	!E2K5W
verifiable host	!G4W
verifiable str	HS
verification	!E"8#G%@&2'K(^)E*8+=,E-5.9/-0A162.3d4_5d6?7>879::=;0<9=<>J?G@>A9B;CAECF@GhHbI<JBKHL6MHN<OBP6Q7R-S3T6UKVBW4XAYBZB[C]W^:_7a=b9c>dBeGfDgFhBi+j,k9lI
verification code	!8"H/K3H5@6G8EB?GiKGRATJiDkH
verification failed	!:"G%E&8(T)J*@+C,=-=.B/70J1>233j4b5g6J7F8F9B:A;8<@=B@EAABDCFEGFHG>HeIFJJKJL@NCOIP<Q@R9S8T=VJW9XGYHZK[J]J^B_AaDbAcEdHfJhHi7j2kF
verification this	!U3K5I
verification update	!A(X3H5KIJKKSI]YaI
verified	!^"J&J(I*J,F-I.C/@1I2?3D4?5a7K8J9E;D<HAHB=FIH>IHK;LDOKPKQGRESDTH]JaEfIgXiF
verified because	!W
verified this	3J5U
verifier	,J-G2J3[5Y9KTI
verifier callback	!J-H3[5[
verifier server	!W
verifiers	!F3T5SHT
verifiers always	!I3THT
verifique	!I.UBXRJSW
verify	%I&=(Z*C,G->.F/<0J1E2E3X4G5_6F7B8B9T;J<D=J?JABCKIDJILFPIQ7S=TDYG]T^H_?aFbGcDdKf=gVhIjXk?
verify certificate	!S
verify ecdsa	!G3S5Y
verify failed	![5I
verify host	!F5[
verify ssh	!G5W
verify that	!A"URY
verify the	&D3UGZQGTG
verify username	RFjW
verify'	!JHT
verifying	VX
verifying github	!U
vers	!W8T
version	!K#B%D&.'A(9*:+A,H-_.0/I0H1T2E3C4G5:6E7A8&:F;7<D=B>G?Y@:B@CIDAEFHDI3K;L9MdNjO9P/Q.RBS6TIUDWIXA[G]?^6a>cjdBe@fZg<hEiFj@kSlJ
version 'ssh	KXfK
version 1	!F9Z@SNC
version 11	-S1E5G8KNUf?lJ
version 2	!F,J6U7K8I?WJTLKMDNSPJWI_JiWkAlC
version 3	!n"I1F;J?U@JAHBHKFRGVTcCfE
version date	!T"G-E.K3E5JAVFJNHQJREcJkG
version exchange	!F,W-X9IKCNH__cIfWkK
version got	!E1_fX
version http	!E,T7UTWfJ
version identification	!B-FM^N@_GlY
version idstring	!HWU
version in	!F/J1H9JNK_Kc]f]
version ipaddr	!I/S
version is	9U
version mismatch	!FbWcW
version number	MW
version of	!VNW
version open	!JJUNIRTZUiG
version packet	!B"H-K3T8K9KKENCRT_JcVkK
version rb	-T1K8KkT
version self	1T
version set	!T
version ssh	,J2H8TFHGTJUKUMJZSiHkElF
version string	!B"J)I+H/>1C2H3A6K7F8D9A<C>IA>BGKJLJNiPHRFTSZKcJdGfHiKjIk^lC
version v	!X"SBHIF
version'	IS
versions	!U
versions of	KS
versuchen	5EBHSFbSfW
verweigert	!="?(C)I*K+K,h-K.4/;0G3F5B6D7D8E9H;GBYGKIAK4L>NIO@QGSYT6WJXIYJZK[D]I^K_Fa?bJcFeKfEgIhJjJkHlF
verweigerte	!H,Y7KTH
verwende	REiUjY
verzeichnis	!G.C/F0G1I<IKHLbOFTH[V^BaKfJ
verzeichnisinhalt	!W
veuillez	!D.U0SRI
veuillez contacter	!I.U0TST
veuillez vérifier	&T
vfs	!Y)K0T3J7I;JBGKGLINKcKfFiIlH
vfs 2	!=5UBJfJlK
vi	!F*]-E2Z9TBK
via	!G"4&4(B)E*E.</J0F1<2C5T9?:T;9>I@JA<CXDJEEFHG=I>JEL:O@P8Q9RJTGVGZF[C]H^Ba=eIfKgHjZkHlU
via 'publickey'	!]
via borg	!U
via ftp	RJlY
via proxy	!HBHRJWY
via sftp	"H(G-a.B/B3J5W7T<IBAIELAOERSS@TD[I_WaCcFfIiG
via ssh	!E"D&<*K,E1H2G9E;?ABCYEIGFJIP@QDRJSKTGXDZKbFfDiTjSlE
video	!U.EIJ]T
view	!c,E/G5J:TKALTTE
view it	!E:TLU
views	!U
violation	!=<H=HC]YKlU
virtual	!V
virtualbox	!A7V<J=]ITjJ
virtualbox private	!G=]BIIT
visual studio	!U
vm	!I"D#W.U5E7G8K9K;G<G=TAJCDDXPJQKTYYJ^EcUiIjG
vm 1	!D#W3UBJ
vm boot	!ETU
vm pem'	!KDY
vol	!J(I,J-I.Z/H1I9JBKIKK[RGSWTF[EaIfI
vol 1	!G-K8TKZLVSY
volume	"D,E-G.T/D0V1E3I5D6T7U;H<I=KBBI>KGLbNIOCQKRBS>TDVI[E^H_HbHcJeEiHkG
volume 1	!8.J1I6U7VBIICLeOKRJSEeGfTkJ
volumes	!>,K/H5^7K8X9J;B<T@JLJRFTEYW_K
vom	!H"H#G%J&V)I*G,W.E/E1C2H3C5J7C8F9F;B<W@JAJBHEJFCGHHIIJJIKFOFPHQJSBTBWJYHZF^HbIcIhHlG
vom server	!7#J&W)J*I,X-F.H/J1D2K3E5C8J9I;F<UBEFFGKKANHOGPKRSSJTGYJZH^J_GaSbJcJfThKiDjFkHlH
von	!F"B%J'J(J)I*I+G,C-H0H1G2I3T4J5V6I7G8E9G:J<E=U?I@GB<CGEJFJGKHGIEKTLCNIPFR>SYTAXKZK[I]K^J_KaHeJfJgHhIi>jH
von c	!W
votre	!<"Z&J'K(I*I,C-C.T1I2J3E5D7T8K9F:J;J<JBUEJGKJKKANEQHXIaIbTdJfKgKhIjJkDlI
votre hébergeur	!I.U0TST
vous	-J5WRI
vous avez	&T
vpn	!W.K/E6@BHJXKYRETH
vps	"J&X)V-J1T3H8H;H=H?T@BAJBDCVKJPFQTRFYHfXiKkK
vs	!:"I&I(a*J,G-G/D0I1F3I5F7K8I9GBBIHLINYOIRESEVTWK_JaFbJcVfDiIkH
vs class	!F;VAUPTQT
vs dst	!G(XgV
vs ft	NZ
vs hex	(U
vscode	&H+K,I5K8F?W@EISKFL?N?PIQJRVSST]_>fHiIkSlE
vscode extensions	!D&I8J?W@EITL@NEPJQKRWST_HiJ
vscode server	!V
vsftpd	!W
vsftpd refusing	!W
vulnerable	!S3H5G9JUW
vulnerable to	UW
vv	<WBIRKjV
vv xx	!V
vvv	1TcS
vérifier	!V&S
vérifier que	&T
vérifiez	!=(U,J-J/U3E5E7VBWKIOIQJRSSHTU_JgViT
w	&B)J*E+I-A.B/=1>2G6J7T8A;><?=G@IADBKF?JHL9MJOIPDQZRTVCWeXVYJZJ[K^H_@bAcSdEhHk<lG
w '	!U,S
w bam	!X
w date	!A*J,S7YBJFJKIRTTWiU
w failed	1I5T<FHAIEL@SJVHWa
wait	!8"E&F)H+G,D/F1^;C?IAGBEEAFJIGJYLHPKQBSKXI^FcFhSiIlK
wait action	KK
wait connection	!@"G,J-E1[KENITIWU_E
wait for	!="K&I)H+I.H8C;FAIECIJJSKZLJQDSHTI[KbScD
wait handle	JTNJ_S
wait on	!KJTNJ_S
wait remote	!JK]
waiter	,I-T5U7EKWNT_SfC
waiting	!F"I%>&5'F(E*>+B,U-T.6/I0E29324C5G6C8T9?:G;<<>=E>I?G@DA<CADFEIHDIDJ[KXL=MIO@P=Q9R-S5TWUJVCW>XIZC[@]Fa@bJdHeFgGh9jFlU
waiting for	!K"0#S%@&8'I(F*@+D,U-T.8/I0G1V2;364E6F9;:H;@<A=H>J?I@FABCBDGEKGSHGIFJSKVL@MJOAP@Q;R1S7TTVDWBYEZE[B]IaAbFd=eIgHh9jHlV
waiting to	1G8KBGKJRJYSbTdXfHlK
want	(J1K2U;B<I?K@HAGGJKILGPJhKkUlJ
want to	SHkVlJ
wanted	!V
wanted were	!V
war	,F/E7UBJKJLKaXiH
war erfolgreich	!EaX
warn	"8#I%E&9(H)F*J+=,b-<.:/I1;2=4H5<6@7K:J;J<?>J@@ABBIDJEII<JEKDL;N;OKPJRTVIWAXSY?ZF[B]G^C_9bAc>eSf<hBiXk9lE
warn admin	!U
warn deprecated	!]
warn dropbear	!HiT
warn ipaddr	!D7UGY
warn o	!H3JCTMUOVaJ
warn permanently	!S
warn sender	0VST
warn sftp	!^"?.K/H3J5ILKO?RHSJ
warn ts	,V
warn wmsg	HU
warning	!S%1&D'?)I*I+2.'/B031G2F3Y4Z6B7D899H:;=X>9@:E6F7G9H=LBM>N>O0P5QARGT<UZV6W0X9YAZ?[1_?a+b)c*e<fKgUhFjHkG
warning 1	!?(X5YBWRH
warning all	!^
warning authentication	!8*V2T<KB]CVKIRGi^jY
warning blowfish	!V
warning can't	!Y-T/H5I9I
warning connection	!B,X3I5E9BB=FJKUTFUa_IiJjI
warning failed	!J1Y5SLW
warning ftp	!HlW
warning identity	!3&A1A5D;W<Z=Z@GAHCHHEI?L=PJSDjCkC
warning message	!bLI
warning no	3F
warning permanently	&S3<4K53;T?TH2KKLUPUQJRUSWiU
warning platform	!S
warning possible	!U3V
warning potential	!D3X5G
warning remote	-W/I3e5C8J<KB=CKFJRITDWJ_GiFjF
warning retrying	!Y
warning revoked	!@3C4b5B
warning setlocale	!W
warning setting	!X
warning sftp	LT^UfT
warning some	IS
warning ssh	!2%J)V+I3C5E6D8I9T=WFII?K@OKPIYF[J^WcGhJiJj@kHl?
warning the	!b,K-H5JBDKHRFSKbJdT
warning triple	!T
warning unknown	!b3J5H
warning unprotected	<G=H@IBFCUDVFK
warning unsafe	!W
warnings	!TBKHUTI
warnings warn	HU
warranty	!U
was	!J"E#[%H&1'?(1+3-X.B/30/1I61:8;9<(=2>A?:@0A8C8DBE8F@H9I;J5KWLGM;NEPTRFU>WIX5Y4Z4]U^TaGcKd<e8f!g5jHk&
was 0	!d,H.DLJOISCaG
was a	!8,U8KBILJOJSEWK[W
was aborted	*T,G-T2Y3=5>BIRHSKTH^J_XhHiFlI
was an	ISST
was beyond	!F.JKF]Z
was closed	!H,>-W/I2U3F8TK?NDRDTCbCfFhTiUlT
was forcibly	!EKU
was found	!^LK
was incorrect	!T;JAIBFKIPFQSRH
was lost	!B,F-W1H8UKW
was made	!CIJSTVX
was not	!;#I%I&C)E*T,:/A1=2U3[5Y6K7C8E:I<D=J@JADGWIEK7N?PES?T;VEWDZH]J^V_AaDcFf>j@lJ
was nothing	!_
was plink	!C5XKKRWTW
was previously	!W
was reached	,J7HTV
was received	!U,I-T1S8G9IK7RJTF_SbIcBlU
was refused	!d,X-CB@KERCTDWI_GiAjKkJ
was rejected	!G"J-U.F1I3F7IGTOJQGSFT7^ZaKbCfI
was removed	!T
was reset	!^-HKJ_I
was revoked	4W5J
was set	!EBVRX
was specified	PX
was successful	!CVSaW
was successfully	OSVT
was umask	!K1S
was unable	TT
wasn't	!?2H4I5_
wasn't verified	!?2H4I5_
watch	!_
way	!FSG[Z
wb	!VOS
wb as	OTST
we	,G/F0K3K4KAJJIKSLJQIRSSEWKbG
we calculated	!W
we claim	!G3T8VBKKTTKkG
we did	;TBKGF
we sent	EF
weak	!d9>
web	"/#I%=&E'E)X*9+=,A.T/F0H1H2D3H7J8?9J:D;><K>H?AA<CHDEEBF7G7H7IYJIKALTMDNKQXSWTIUJVJX>YA[E]C^:_/b6cJfJgDi=k>
web 01	!6"H&J,F.I/B1F<J=JBZIKKTLJPVQXSaTHaJ
web 1	"K&K(S,F.U/F1K5J7J9H<G=TKGNHRKTEaJbHfJkK
web 2	!T,S
web dav	!X
web example	&Y/I6SiG
web hosting	!9"C&H.T/J5KFJGIIHPIQKWJ_IiJkJ
web socket	!^
webfactory	;V
webfactory user	;V
webhoster	!EBWRChTiC
webhoster für	!EBWRChTiC
webin	1T
websocket	-KWW
websocket bad	-KWW
wed	!S2U<U=SBJGJ
weekly	!Y
weitere	!DhT
weitere hilfestellung	!EBWRChTiC
welc	cU
welcome	!m"9&G)K,D-E.J/E1>3E5A7E8D9H;JB>GJKHLKNTP>QBR5SIT<UIWJ^J_Cb>cdfCi;kSlW
welcome message	!T7KKDTClW
welcome to	!^"I&H,J-G/I1B3G5D9I;JBDNTP?QDRGSKTEUIWJ_Hb@cdfGiC
well	!TBU
wenden	!E"VSV
wenden sie	!E"VSV
went	!D"K,U-U.F7I8IK]LGOKQJRGSDaIbK
went wrong	!I,V-V1S3X7KKWLJRKSF
werden	"=#H%F'F(E*E+F-C.;/Z0S2F394H6@8@9B:F;=<J=X>F?GACBBDHEFFEGFHCI?JGK?MGNDPDRHSEUIVHWDXTYCZD[F]F^D_Aa?bEcDdHeGgFhEi:j@kFlD
werden da	!H,Y7KTH
were	!V"B%K&;'K)K*I+K,A-G.F/?0H1G2I3C5K6H7F8F9?;D<@=J@JAHCKFHHHK=NGOFPFQBR^T=VIWGXJYKZK]K^F_FbFcHeJfHkG
were added	!V
were expecting	!U5J
were looking	!E:TLU
were not	!A"I&J(S/K0K5J8IKGR^TIaS
were rejected	!Z
were skipped	!^
were supplied	!U
were unavailable	!U
wg	!]/G6@JU
wg 0	!SJV
wget	!b/=6DNK
wgs	!J.HLWSS]Z
what	!f3B4I5F;KBDHFKSRETJ
what we	3H5TKVkT
what went	5S
wheel for	!Y
when	!p"6#H%E'I(D)B*>+H,>-7122<394I5F8797:I;<<5?J@CADCIG8HDIWJCKCLKMUO8RGSEVCXCYDZF[U]H^@b=c=dAeFfEgKhEkE
when attempting	!EIU_U
when calling	!c-KIKKDNJSEWW
when channel	IS
when connect	!B,I5HBUiX
when downloading	!F
when host	!^5G
when logging	!=7UBUKWRITZ
when publishing	!<&H-K.I/F5K9I;HBKISKGL^QSSZTCiI
when the	!m,C.J/F1H3D5C<IBCIGKAL?RDSHTC_JfHiHkJlV
where	!["I-C1A3I5J8@K>LJOJSF[V_HcUf?iJ
where a	!GKJLKOKSF[VcV
whether	!K5W
which	!E"I,H.F/E1H2V3<;G<I>K@JGZIENIPHRITEVVYG[H^I_IaFbBcTfHlH
which differs	!KcW
which does	!@3E5XIGSTVX
which is	!H9YFV
which this	!A.I/K2W3E5B9DAUBHFJGZOJTIYIaI
which to	!U
while	!I#B'B*I,@/F0@1[2D6=:A;2<C=:>G@AAICADFEDF2G/HIM?NKP3R>SWUHWZY9Z?[J]@cAdVe?fTg@hHi7jJkF
while connecting	"I.I8D<JB4KEPKRTSHYI_KdYfHiC
while copying	.XKELI
while downloading	!T(S
while establishing	"U.I/K1W3D8JIJKFTHbT
while executing	&Y/K1J5HNIRDWJ_TfKhSjSkI
while expecting	!I-W1EKK^T
while getting	!XRF
while mounting	![
while opening	!J)U-I1SKELFOSSVcVfT
while processing	5IBVTV
while reading	!T"G)V+V,C-F.E/E1W2K3H5C7K9CBAJFKSN<RCSGT@_>fVhJkH
while setting	!IaW
while synchronizing	!F,T.J1UOJSG
while transferring	!:8X<HIU
while trying	!YTIXS
while uploading	!G-U.VKESW[W
while waiting	!>"J&J,U-W.G1[5G7T8:BHFGGBJ^KENYRASI_SbGcHkXlS
while writing	!H(K.U8UKWOGTKWKfI
whl	!X
wi	8INT
wi fi	8INT
wiki	!X,J;TAT
will	"E#K&C'K)F+H,J-J.I0S1B2F7E8I9B>GAIBJCZDUIFJHKKMJNCOGP<Q?R?UJVEWEXTZE[I]W^IdFeHfDgSlI
will attempt	BJ
will automatically	!V
will be	!F"H.J6U=DCZDVEIGJPDQDRBbKgUiJ
will not	!d,JBKKFTK^JfG
will request	!T
will retry	!H/V0VTHXX
will try	!A3G5KTT]Y
win	!Y#J%I&['I(E)?*?+;-8.B/90A182A3]4H5@6E869J:I;:>X@DAAB0CIDFEKFCGAHEI=JALBMGO=PDQ@RGS?UKVGWBYCZE[?]E^4b:c?dTeIfFgHhDjD
win 32	"VRIiI
win error	!F-FKBNVTX_UdY
win scp	!Y"8#K%K&]'J(G)A*A+=,J-=.E/<0E192B3^4I5B6F8:;@<A=E>V@GAEB5CJDHFFGDHGI?JBKSLDMIO@PGQCSAVKWEYFZG[A]G^6_9b<cBeKfGgJhFjI
window	![
windows	!X&F)H*J.G2I3B5B8I;EAHB:GJLCNFPHQHSJWJYJ^JbBdWfEkElJ
windows 8	KT
windows 9	!W
windows error	!?RJdS
windows power	OT
windows system	!A=UISbIcTdU
winscp	!W,Z.J/K3J7JBIIVKCRDSHT?dJgSiJkB
winscp exit	gT
winscp open	!H,[RITGgTkE
winscp put	!KIVSJgT
wird	!X"J)J-H.H/F0I1G3E5D7G8U;H<K>IBBIJLGNGOHQKRCSGT?YS_JaIfTiElI
wireguard	6U
with	"E#B%['5(I)E+?,E.B0:1I4?6F7I8I:3=E>C?=@<BXDEEEFSH:IHLGM.NHQHU;V:X*ZD[K]3a=cWdDe1fEg1hIkE
with 'file'	&X
with 0	!I)V.I1V7JJJKXcVfW
with 1	!?"J(U.I/K3I5TBEKUOVRTiG
with 2	!ILUSJ
with a	!b
with agent	!9&[*I-H2I;K<HFIKINKR@TEb_cbiFjA
with an	8JBIRI_ScK
with any	GT
with asyncssh	!J"J)J1GfH
with aws	!HTWjT
with code	!J&J-Y5IBKKENVSJTF
with configuration	QKTK
with connection	!J-H/V1SNI_EiS
with curve	!K-T9GJWfU
with econnrefused	!ITW_KlU
with ed	BSEJFDiU
with error	!C)K*T.E/F1@2U5B6V8Z;H<KAJGKKULBNTOHPJR[SHWE^JcDfEiKjIkIlH
with errors	!B/SQYTUaViG
with esm	!H
with exception	/H8TKJQSRS_VfIjT
with exit	/J1=5G6J8E9C=TAHB@GFNJQIR?^G_Wb@fJhU
with exitcode	!D)F-]/S5TKGWKkGlJ
with failure	%[&H.GOTSH
with file	!EB]
with files	<T
with fingerprint	!:2D5]9KBSKJ
with git	iT
with host	!S,CRE
with hostname	5J6EBKkV
with io	!K-H3S7SdS
with ipaddr	!C*Y2Y5H
with key	FURGiWjT
with message	!?*S.J2W9WBZLHOJ
with mic	;HPJQJSJZGcJkJ
with msg	!B,J7TBEFHGZKKRViT
with name	/J<T
with no	!_"E&>*F.J2H3[9I;J<AB;FCGDLIPER=hIi<jI
with non	/T3KBU[TiS
with null	!E;W
with open	!J;H<XLHPHYJ
with output	!K7TdT
with partial	!G@KFJGaRGZGiIjH
with password	"J-UR^_TiC
with path	SJ
with pre	!H"WBIiU
with private	!I;E<GAULTPHQUjX
with public	%S&B3G5E;B<F=I@GF@LJQXR9ZIbJcIi@j?
with publickey	!X
with rclone	!S
with reason	!?*S,T3J;]<]B@FFPJYJZIdTiKjDkV
with requested	!F%[&D;K
with result	!W1TBKRF^I
with return	WT^UbI
with rsa	YU
with server	!W/J3J5J9JKHTGiT
with sftp	!E.F9WKHOERWSUTF[H
with sha	!I5KBIF[
with shell	!W
with ssh	"K#T%I*F,@/G2I3D5D8H9C;B<VCKSITXWFYVZI^D_DbHcKfJhHjV
with status	!;"D-J0J1E8A;@<HAKIGKANFQJRUSWT?WI[H^VcIi;kG
with success	!W
with the	!@%G&<)U.?/T2K5K9V;A<BABBTCIJJKDN?OGPBQ<VJWDYGZT_IaIbSdKhKi^jVkElI
with this	5GBEFSPEQJRTTXiJ
with unknown	2JBJF[
with url	!T
with user	!@"UAUBHKVRUhViSjW
with username	,[3I5I6J8JBcKJR;cGfTiGkK
with writable	!W
with your	!J"K&TBUTVjU
within	&J*I.F/B1E3?597T8F9C;FBFFJGHJVKGLFN;OJPHQJRGSDTbWI^KaIbJcFdKfYhIiDjJlJ
within 30000	,I-GKDREf]
within 60	!]
within specified	!I5I7UBHJVNKfI
within the	,I-F3K=TBFKKT[
without	!T"F&G)H*I,B-<.C/F0K1E2J6J7J8^9D<I@FB=FKGJIILFN@OFPXRDSBT>WDYH[T^F_?aEbEcHfBhIiDjJkDlH
without a	,KJVKG[U
without adding	QU
without exit	!E5I8ZBJK]SK
wlan	!^
wlan 0	!W
wmsg	HU
wmsg user	HU
woke	!G-J
woke to	!G-J
won't	!W.J3K5I
won't protect	!U5I
work	!E"A#F%;&S'H(E)F*F+D,B-C.@0F1:2F4G6H7G8C9D<E=@>B?=CHEDFAGBH@JIKJLSMHNDOCQaR:SATAUJVEWGXIYJZF[C]H^A_DaCb@cTdIeHfDgFj^kAlD
work actions	ISQS
work ed	!T
work rsa	iUjD
work site	!AIELZ
work temp	!U;[@FIGQJYI
worker	!D"H,K.K/I1H8^<IAJLSNHSW_GfK
workflow	5T;G<VKKLJRUSJiT
working	!X)@*J-E9G;J<I=IFHGEHKKJN@WBZJ[K^<_@bTcDf7gUi6k@lG
working directory	!a1E5IBAGJKHOTPIRFiK
working on	&T)H-F.H3U5U8=9JBTNCPUR>WD^>_BbVcIf;i=kD
working tree	!X
works	">&U.I2T5H6H<TBCJSKFRB_GbHcKiGjUkKlW
works only	<T
workspace	-J;U<K@JAJHIIYLGQISJWT
workstation	CVDH
world	!S6U=ICSkG
would	!H"K%W&C,S.X/J3F5E7V9J;H<F>VAKBEFHLINKOJRESJWEiGkX
would be	!X
would not	!D%X&D,U5J7XBIFKWHkW
wp	!G)W,V1U5I9JBEKFLTRBTBcUiJkV
wrap	"K)J-K/T1I8J;K<TBDGIKHLJiF
wrap after	/J7H
wrap onlookup	!H/T
wrap onlookupall	7S
wrapped resetting	!H
wrapper	!E,J2V5K8J;JBIIWOHRGSYTJ[WjG
writable	%TBKLUOI[TkTlS
writable root	!W
write	!>"*#A&.(4)3*1+E,*-=.s/"233:4<5<667.8[94:=;,<.=+>??:@3A2B;C:DGE=F8G5I!JGKTLWM:N=O]P.Q.R!SnT4UGWGX:Y7Z@]5^1_2bFc5d<e9f1g:h:i)j4k<lA
write access	SWjJ
write byte	!VKD
write commit	!W
write completed	KK
write connection	!H.H8FKXMINU_IkT
write create	aV
write data	8SSH
write due	!H.X
write error	!F-J1BKVOVSWbK
write failed	!3"E-B.e/J0I183K5D8]BEHHL:OFRHWB[J^H_@aCbGfF
write failure	!I.T0TKVLG
write file	!9,F.W0I5H8X;K<KB@HJIJKULXRFSdVC[Da9fJ
write home	%T.T[J
write i	SK
write local	!E.Y
write loop	SK
write modification	!K.HaY
write no	!GVU
write path	!VLU
write permission	!;.ALHOTSba?
write remote	!:.bLHS?[U
write sftp	.SSS
write stream	!EIELWST[TkUlT
write the	!J.S
write to	!F"G&H-S/E1@8>9K;J<GIDK?LXQKRASaVE]Ka=cGfIiGkJlI
write usr	!X
write wait	!@"G,J-E1[KENITIWU_E
writer	1THS
writing	!J"C%K&C'K(D)I*H+K,C-@.a/?0W1?2H3C5?6J7D<C=F@JAGB<CII>KbNEPFQFR?S[TAVBWDYJ]I^F_CbEcDeIf>gKiFjGkDlE
writing '	KTSJaJ
writing channel	!Y
writing failure	!:.Z0TKWLS[VaU
writing objects	KT
writing to	.]8GBIK9L>OURJTJ[FaG
written	!I&J/J1F5H8GIILIOCTIV^aXbIfF
written num	!Z
written to	!D"WRUVX
wrong	!D"7#F%A&='I(G)E*B+H.C0C1I2?4H5@6D8>99:D=9>E?<CCDHEEGAHGIAJDL<MSN@OCP:QhRbS>VGWCXFYFZC[D]H^E_@aAbBc?eGf@gIhDiTj9lA
wrong device	BIFTRSiV
wrong key	!X
wrong padding	!HQX
wrong passphrase	!B%H*I1J2H3I5B9D<D=>>J?DB<CKEJFGKKPBQfRCTJYCiGjK
wrong password	5J;B<E@JAKBEKCPKR]YJiG
wrong tcp	!I,T7UTUkV
wrong version	MW
wrong you	FS
wrongpass	!W
wrongpass invalid	!W
wrote	!^/HBHKISETIVYaHiS
wrote ssh	!_
ws	IULJ^S
wsarecv	!U8J9HkT
wurde	!G"A#I%I&F'I(F*E+G,[-W.?/60C2E4J6D9@:J;A<>=E>H?J@JAIBYCJEJFGGFHII@JFL?MHNIOCPEQBR6S@T?VHXHYEZI[F]H^FaDbCcCdIeIgShFi;jElD
wurde nicht	/G3V5WBJII
wurde vom	!F,Y9JBHKKRFTHfI
www	"K#I%H&:'H(E)V*F+D.7/F1B4E698D:K<B?F@>A5DJEJGCJELWMINJO;PJREScVEW?XFZG]E^<_>b>dEeHgGhFjGk4
www app	![;SIFL@SZaK
www example	!V,C/U3K9VBIHIKERGkJ
www html	.J/G3I=T@HAHFJHJIKRDSWTIYG_TaGiF
www index	!B"U)U7TFTLEQUfI
www nextcloud	3U
www releases	LXSJ
www site	!E5XBULV
www ssh	!H5JHW
www ssh'	!IHV
www vendor	!X*H1K2FSJTK_IcU
x	!H#E(7)B+W/J114G7A8>9A:C</=?><?6@<ADBECFDAEFFCG;I;J@LaMSNEPJSYTHU?VYY>Z;]9_>d<fAgUhCiEjIkDl0
x 0	!C3S5WgZ
x 00	KKWYbW
x 000	!W
x 04000000	!F
x 08	!J
x 1	!UBJLGRJ
x 10	!CKX
x 11	!e,E-F1H9IBEFJKKRJ_JbS
x 2	!H.UHXKJSI
x 25519	*X9B
x 5	!F*U2T9WNS
x 509	"J3K5G;DAJBGKIQ_RBTJiJ
x 64	!U
x 7	!JNJVUcSkU
x 800	!Z
x 80004005	!I,D-I7TT]
x 80070035	!^
x 80131904	!X
x 86	!X"T%SLGSHUJbT
x 9	3S5K
x a	.HSW
x c	"YWS
x connect	TIXT
x crypto	!Y
x csv	!E.GLWSV
x failed	!J0SRXSTfI
x ipaddr	KVNT
x l	!E,TRJTUbJkW
x permission	!ILDSZaF
x proxy	TIXT
x s	SS
x self	NHfT
x sshfs	!;/WBZRX
x tramp	!B+X5CTTbScV
x uploaders	"U
x x	,^/G6WNK_JkC
x y	5TLTSU
x'	=HLYaA
xauth	!_/H<HIJLE
xc	2K9V
xe	!X*W5J9EBHNVTIWVkJ
xfer	"K,K-I.E1I5X8IBUKALURITJ_JfG
xfer scp	!KKJLV
xfr	!V
xfr 1	!V
xk	!F.U5TLV
xktdj	;V
xktdj eaaaaabg	;T
xlsx	!J,D/E0Z1I;I<GBEHIKJOSRISZTJ[D
xlsx'	!W0ULFSG
xml	!J"I'V(I*J,G/H1F3J5A8B9K;KBBIBNKOUR@SWTGV^[A]J^T_JbIfFiHkK
xml'	!91K<KV^aU
xmss	!T;K=ICKEJRVhV
xmss cert	%UFJRWhW
xmss type	!U%T=IEKFIRVhV
xr	8THWSBaI
xr x	8THWSBaI
xshell	!C7VRKTX
xterm	"A5J7H=KBFIIKDLGOIR]S?TUWHXKbJdJiF
xx	,I/J7YlT
xx port	!J7WTI
xx xx	!A,J5S7ZTGkSlT
xx yy	!V
xxx	!C*T-T.K/X5D<HBAGTIJLVNKRB_EaJfJ
xxx 22	!UKTRH
xxx port	!T-VGKRH_G
xxx xxx	!F-V3T5JBIGV_G
xxxxx	&F9SbHcU
xxxxxx	:FBJSXjV
xyz	!G&UIThUjU
xzf	!W
y	#J%G(V*F+C-G.=/B0H5W6D7@9K:C<D=@>B?V@CA?BUDIEFFEGIHDI@JJKKNHO:SCT@VGWEXKY@ZG[D]Y^I_Ia@bFcJgJhGkGlH
y 2	!C,I/I?XLH
y git	!F5V
y n	!X(I3K5W<G=HCFIFKFODPHRGSC[KaHiT
y to	!IQT
ya	"I,V-J/E3I7H8I:X>HBIKGOVPKSVTJ[ViJlG
ya que	,Y
yamada	!URViG
yaml	!["I,U_EeJ
yaml error	8T
yaml'	!i<9I<L9VB
yc	!T;IYS
yc 2	!T;IYS
yes	!_"?&I-J.I1J6C8J<E=A>JBGEJFJKCLJPDQGRBTIWSZWbKcJeShJiFkD
yes no	RS
yes o	!BITWU
yes passphrase	!J
yet	!T"E#Z&K(K/I1K2K3;4J5X:I;H<JBHIAKFPGQJRGS?TK^K_TaGeKfJ
ygen	>S?KPIQJ
yield	!D-TKU_V
yml	!Y/K0K5H7T;J<IBGIDLURJSCWJaKdU
you	!T"A#F%H'B(B)G*<,H-H.B092G5S7C8892;<<S=I?F@@A;BHDEFDG:I:JAK;LJMHP.QTR=SYTGUGVJW@XHZB[9]>_BbWd@e8f3gDhJl^
you are	"D,I/I0J5@:I;I<UBUKKLEOJPISUTCXI^I_EaJbGeFjJkJ
you can	!a,I5TBDOKRJ_KiH
you cannot	lU
you do	!J&SBUOVQSjU
you don't	!S:TLT
you entered	TV
you have	!F"G*H.F8J9IFKGKHTLDOJPJR>dJfJiI
you know	!K3S5J
you may	5HLIbS
you must	!J&X<T
you need	!T>HOW
you provided	!]
you see	!b&ABCiJjE
you specify	QX
you still	!D,JRWSUTJ^XbT
you sure	lW
you think	3H5a
you trust	!K3IQT
you use	!C&UBVj]
you want	!KBTSIiUjSkVlK
you wanted	!V
you were	!J:TLU
you're	!AF]
you're using	!HFZ
you've	"I:SBKLJ
you've successfully	"I:SBKLJ
your	!F"_%0'>(8*8+=,E/:0@2E3;46597;:3;4=3>@?I@JAHE9H/I6JFM>NBODP8Q8U@WJZ5]:__bVc]dFe:fFg=i]jEk>
your account	!T"V-E.H1G3H5G8I:FFJKALENHRBSFTJ_=bCfJiY
your address	!F3KKH_Z
your authentication	!D&_.VBB
your client	!E2S5S
your connection	/TiK
your credentials	FS
your debugging	FS
your device	!U
your host	!I2H3J5E8I9XSJ_ThTjZ
your identification	![3J
your ip	!B"IKKTH__
your key	!W%J&I5IBTSI
your known	!]4K5DHB
your network	5JBFRHiK
your password	!<"cBDZJ
your private	<H=I?TBFFH
your public	!c3J;IBJYF
your remote	KS
your sftp	!U"I)X.I1SBGKJLGRGVUaJcKfUiH
your shell	!6.J8JKHNJSJ^TbZcU
your ssh	!:#X&I5I6H<TAHFTQURETZiHjGkY
your system	!A"S2S5J_KbU
your username	!="G,K1IBYRUTGiW
your web	!9"C&H.T/J5KFJGIIHPIQKWJ_IiJkJ
yp	!E(T*].K2C9I;T
yq	BKiS
yubi	!H%W&IBH
yx	!I
yx zty	!I
z	!I"6#G%H&?'X(=)E*E+F-A.I0Z1<4H5=6>7I8<9C:I;S>K?F@DACCGDJEGF@G<HFJFK2L2MFN>OIPCQ@UJWCYDZF[>_=aTb:c?eFgChFk8
z 0	!C(J0]
z a	!E0Y
z error	!FB]RDXVdUiFjIlU
z serwerem	!E/S0KBHKKLKRUSJTW
z setup	!I^SbG
z xktdj	;V
zdi	5I;IHWTK
zdi 1	5I;IHWTK
zeile	!E1I^VfI
zeitüberschreitung	!>"G,7.I/C1G5K6G7J8HBHK<LHOJR?SITf_IaJfHiIlI
zero	,I-J.U1J;J<KLKSE^TbJ
zero exit	/U1K^UiJ
zero status	!XiV
zielcomputer	!H,Y7KTH
zielcomputer die	!H,Y7KTH
zilla	&J.J;G<F=H>_AJBDFKPHSIYG[JiU
zilla 3	!V
zip	!6"=#I%F&C'p)H*D+H,;-F.W0W1A2G3<4J5=7?8B:G;><D>J?J@DACB5CBEGFCGGHGIUJHK7L:MIN@OUPCQCR6T7VCWDXCYDZH[7]A_=a9bBcCdGe@fAhIi<jEk<lC
zip aes	!E(T9TLJOT
zip to	'W.TKISV
zip'	!D.Z<JIXKJLG
zk	!E5JQX
zlib	!J
zone	iS
zp	!F3J5HRWiV
zsh	!^-H1I5JBJKINHSJWVbC
zst	.V
zty	!I
zty 8	!I
zu	!;"1#H%C&@'J(A)A*E+>-B.3/50=1:2F384I556;7<899>;=<;=B>D@DABB?CBDSEEFAG@HBI8JCK/L9MHN<O9P?Q9R9S4T2VJW@X?YCZT[=]D_da<bKdEeHf?gGhdi<jFk;
zu einem	!HlW
zugriff	!K"F(G)K,C/A1U3I5E6I7J9K;IBZICKKOCQKRVS_TI[GaAfJjJ
zugriff verweigert	"G(I,D.8/C1V3K5F;KB[IGLCOERVS[[JaB
zum	!E'J)D*I.D0H1@2I3F4K5B6F7]:K;F<H=J@JAKBFCKEKFJGHJJKVLFMKNEOFPKQGSCTVXVYKZG]K^I_CaIbHcHdGfBgIhHjGkFlE
zum server	)J-F1F5K7H8E9JKUNKTS_J
à	!V"B#K%E'H(F)H*D+G-H0D1E2F3X4I5?6B7Y8B9A:H;D<G=J>G?I@IAHCJDKEHFIGFHGIEJHLJMHNBPFQ@R8S=UKVHWFXFYHZH[E]V^G_>aDbEcFeIfGgGhFi@jGkAlV
à la	.S/I3T7JKIOUTH]X
à renci	!H/HKTTU
à sftp	/T
à un	!JRJTFlX
è	,I.H/I0J3T5I;J<U>JBJIGKHLFOHRESJTC[GaIbKfIiIlV
é	!K.T/U0S5I9I=TBIIJLJRESATI[UiK
échec	(U-I0J1K3C5H6V9HBIKDOGQJSJT>]K_IiIlK
échec de	-J3F5J6VKFRST?_JiK
échoué	(K,B-G/A3J7T9JKASETY[JkU
établie	!H,U5S
établie car	,U
établir	,C/DKJRWlU
établir une	!A,E/FRWlU
été	!G(J,E-C/J0W5I9HKVOFSJTC_IaKhUjW
être	!F,S.J/I5W@VAUKSOKRJTC_KcS
être établie	!H,U5T
öffentlichem	!T;SAUBHQTRJYViJ
öffentlichem schlüssel	!T;SAUBHQTRJYViJ
öffentlicher	!F"I,C.H1J3I5F8J<HBbIJKHLJOJPJQGRHSJYH_JcKfIiJ
öffentlicher schlüssel	!F"I,C.H1J3I5F8J<HBbIJKHLJOJPJQGRHSJYH_JcKfIiJ
überein	!E3]5C
übertragen	![
übertragung	"E(V*J,D-G.@/H0F1K2K5G7G8U9I;GBFGKIFJKKWLANIQIRGT@VIWK[I]T^J_HaAbIcHfGgWiJkKlG
адрес	!I,G/X3I5J;JBCKKRASJTE_WiJ
аутентификации	!@&S,E;F@KBTGJQGRZT=jS
байт	!Y
байт за	!X
в	!D"C#Y%E&@'H(H)H*D+C,T-C.C/?0C1F2F3V4H5;6F7@8A9A:G;;<D=E?G@AAGCEDHEFFDGDHEIDJFK=LAMGNAOUPCQ?SYT:UJVHWEXGYGZG[X]H^D_@aEbDcHdAeGfDgGhCjAk?lC
в доступе	,IBVKKSW
вас	7S
вас есть	7S
внешнего	!IRJdUjVkI
внешнего репозитория	!IRJdUjVkI
время	,D/H7SRJT[dKkT
входа	!B"E8IBFKJRTTKZI_WfV
доступ	BWSWTG
доступ к	BWSWTG
доступа	7S
доступе	,IBVKKSW
есть	7S
есть необходимые	7S
за	&K,G.J/G3J5J7W9JBJKJRHSJTT_WfJkWlK
и	!?(J/I0YdKiW
и репозиторий	7S
из	!A/JRFTF_WdTjTkG
из внешнего	!IRJdUjVkI
или	/T6KLXSI
имя	(J0Y6JRK
к	"B#J%I'I(H)I*J+I,T-F.E/B0F1F2J3D4J5E6G8B9H:J;E<J=K@IAKEJFJGFHJIFJHK@LFMJNGOFPHQERYTZVJWGXGYKZK[G]I^I_BaGbGcGd@eJfEgIhHiCjGl@
к серверу	!A&KBJKJR[TVkHlH
ключ	!E"B#Y%E&>'H(G)G*E+D,7-D.A/:0?1E2F3_4H5W6G7A8B9C:G;W<A=F>S?GADCEDHEEFCGBHFIDJFK=LAMGNCOAPAR6S<T7UJVHWDXGYEZH[A]H^F_BaFbDcEdFeHfBgGhCiKkBlA
ключа	!A&K;F<H>V?J@ABKDKIKKIPJQY
код	!<(J+K,H/I0H1X9HBIFJHKIJLWRFSVTK[E_IaIbXeJfWiIjJlH
на	!9"H#Z+G-I.H/G1H3D5G6J7F8G9H;G<I=K>I@KB<FKHHIJKCLVNGOIPGQHSBT<WKZH[G_DbJfHhHkHlX
не	!J"5#>%A'?(<)A*@+B->.60U1;2@3^4B5U69889=:B;V<@=B>A?DAACDDEECFBGIHBI9JBK7L8MBN?O9P?SDUEVCW?X<YBZ?[;]@^@_5a<b=c=eBf;g>h@jIl9
не удалось	!F"E&W,B.G/V0J1I3D5@6H8I<KAIBWIJKFLHOJPIQFRTT@XJZG[K_FbJcKfIiUkElI
невозможно	"J&I(J+K-K.H/E0J1J3K5I6I7K8G9J;JBCIIKFLFMJNJOFQHRXS>VKWJXK[G]K_HaJbIcJeKfIgKiIkFlY
невозможно подключиться	!B&KBJR[TSkIlH
необходимые	7S
необходимые права	7S
от	"J,H/I0J1J3K7WBCKJLIRCSVTS[F_KfHiKkWlK
отказано	,X7DBVKKSWTCdGkF
отказано в	,IBVKKSW
отклонил	!B/H;HBVQHRZSHZIi^jU
отчёт	!H(K/K0YIJLS
ошибка	!K"9#A%E&@'B(@)A*B+D-A.>0;1;2C334D556=768;9@:C;T<B=D>A?E@TAECDDFEEFDGAHBI<JCK9MCN@PBSUUFVDWAX@YCZE[V]B^B_;a>b?c?d<eAf<gChBiIk:lW
ошибка невозможно	!="K&J.I/G1K5K8I;KBIIKKJLGNKOIQIRXSG[I_IaKbJfIiKkGlY
передано	!X
передача	!X
передача файла	!X
по	"I#Y%I&F*J+G,D-H/F2K3A5G7G8I9E;E<H=K>J@JBBFIGJHIIKJJKCNFPHQIRFSKTAWI_VbJfHhGiHkHlI
подключение	*G,W-E/B5K7J8E9VBJK]NJRCTC_IhIkH
подключиться	!?%K&T7K;JBEGKKIRYTViKjKkHlH
подключиться к	!?%K&T7K;JBEGKKIRYTViKjKkHlH
после	!G"G,F8IRBT[fW
права	7S
права доступа	7S
прочитать	!IRJdUjVkI
прочитать из	!IRJdUjVkI
репозиторий	7S
репозиторий существует	7S
репозитория	!IRJdUjVkI
с	!H,J3[5I;KBHKJRISJ
сервер	!9"B#I%J&F'I(E)I*J+J,<-I.G/<0C1X3F5E6G7D8E9U:K;C<J@HAGBSCIEHIEJIKCL?MHNIOJPHQBSTT=VIWIXIYJZE[A]H^GaEbVcFdJeGfSgHhIiYkHlX
сервер отклонил	!B/H;HBVQHRZSHZIi^jU
сервера	!G,K0J3Y5H;JBFLKRGSWTJ[GfKiI
сервером	!@"D%H&E*H+E,c-B/H2H3F5F7E8F9B;G<F=I>J@JAJBFCIEKFGGIHHJJK?NFPFQJRGT;WI_AbBhBiIkClJ
серверу	!A&KBJKJR[TVkHlH
соединение	!="?#F%D&A'J(D)F*B+A,b.>/;0B1V2C3>4I5>6B8?9::I;@<B=E>G?I@EACB>CEDKEFFAGAHCIAJBK:L@MBN;OBPAQ@R1S;TUVGW@XDYFZF[E]H^EaCcDdFeGgFh>iAjFlU
соединяюсь	!T
соединяюсь с	!T
статус	!UkK
статус передача	!X
статус соединяюсь	!T
существует	7S
только	!J9Z>V@K
у	7S
у вас	7S
удалось	!F"E&W,B.G/V0J1I3D5@6H8I<KAIBWIJKFLHOJPIQFRTT@XJZG[K_FbJcKfIiUkElI
удалось прочитать	!IRJdUjVkI
удостоверьтесь	7S
удостоверьтесь что	7S
успешно	!X
установить	!@,D.J/H7XLJR?SHfKkXlY
установлено	,U7JRJTE
файл	!>,G/K<K>U@JAKLKOYQHRHSWTK[Z
файла	!J(I*K+K,K.H/H0Y3J8K9JHJIILXRISETJ
хост	!<*F,?-B/]6G7K8?9EKXNJRKTB_J
что	7S
что у	7S
あり	"F'D(E)J*I,@-I/@2I6G9D:I;H<H=G?KEGGIHIITOBPDSSWHXJZI[E]F_IdFeFgFhJ
あり りま	"F'D(E)J*I,@-I/@2I6G9D:I;H<H=G?KEGGIHIITOBPESSWHXJZI[E]F_IdFeFgFhJ
いか	!I<S=T]T
いな	&V;KBTRJ]SaS
いな ない	&V;KBTRJ]SaS
いま	!I#G%G(>)I*E+G,B-F.U2E4G6D7E8A9@;T<C=@?EBGCHDHEEGBHEL=MGNAOBT:UJVEWF[C_?bAeEhBiJj<
いま ます	#I%J&@'B(C*H+I,F-I.V1S2H4I5<6G7I8E9E;U<A=H?H@HAGB2CKDKEJGHHHLBMJNDO=QTS:T@VGWIYFZH[G^@_BbFeIhDjDkJ
いま ませ	!D"H&U'T,H/J0F1F:I=H>FIHKILKPISUTHYT]H^SaIcJdJfGiDjHlJ
いる	.J5UBEKKSJaJcU
い可	BTjS
い可 可能	BTjS
い合	!XBIRTiJ
い合 合わ	!XBIRTiJ
い場	!UaS
い場 場合	!UaS
うな	/TSJ
うな なフ	SJ
えま	!T
かっ	!JTV
かっ った	!JTV
から	"F'T(G)J,B/C1@3@5G8Y9F;HEKFKIHJIKJLIYK^E_BbGdFgIiK
から らの	!J1IBKKJTHcS
かり	#U(I,I.E0H3H5G6V8J;H<T=KAKBDKILFOHQJRESCTCYI]JaKfJiJlJ
かり りま	#U(I,I.E0H3H5G6V8J;H<T=KAKBDKILFOHQJRESCTCYI]JaKfJiJlJ
が	gT
があ	"J,F/G0F1C5A9G;I<DAKOIPKQGSWYJcHdJ
があ あり	"J,F/G0F1C5A9G;I<DAKOIPKQGSWYJcHdJ
がサ	!=,BBZRIlU
がサ サー	!=,BBZRIlU
がタ	,FTZ
がタ タイ	,FTZ
がホ	!J3SKS
がホ ホス	!J3SKS
が一	!@&K,I.J/I3V5H9X<IBKLHRISI
が一 一定	7S
が一 一致	!C.K/K3V5J9Y<JLJSJTG
が不	,K.V5K;Y>IBJKJQIRKkI
が予	!G,J-U7S8KTKcU
が予 予期	!G,J-U7S8KTKcU
が公	!F,J.J<VBURIiYjT
が公 公開	!F,J.J<VBURIiYjT
が切	"T,E-I7KBIRGhUiG
が切 切れ	"U8SKG
が切 切断	!C)T,G8BKUfThU
が含	0U;WFU
が含 含ま	0U;WFU
が多	!D"KKIRJ_YhW
が多 多す	!D"KKIRJ_YhW
が失	!C,W
が存	!G/F9K;J<ZBJLXOISJTI
が存 存在	!G/F9K;J<ZBJLXOISJTI
が完	![.K
が完 完了	![.K
が必	!GJSP[QD
が必 必要	!GJSP[QD
が応	,H/G3HBJTY
が応 応答	,H/G3HBJTY
が拒	"S,YBAKETHkU
が拒 拒否	"S,YBAKETHkU
が正	!S<I@SATQURKSK
が正 正し	<J@SATQU
が正 正常	!T&T
が発	3KBJOSTH^TaUbTfT
が発 発生	3KBJOSTH^TaUbTfT
が登	!G5SdTjS
が登 登録	!G5SdTjS
が見	(J,I.E0H3I5G6V;G<WAJBHKJLFOHQKRISDTDYH]JfJlK
が見 見つ	(J,I.E0H3I5G6V;G<WAJBHKJLFOHQKRISDTDYH]JfJlK
が起	<T
が起 起動	<T
が違	!K"G.I1H;JPDQWRWfKiH
が違 違い	"G.I1HPDQWRWiH
きな	0U3J5UiT
きな ない	"S0U3J5ViT
きま	!J#H%G(>+H.J4H8A;<<;=A>C?H@EA@CGDIEDFBHFJGKAMHQ?UIVFYAZA[J^>_GaAeSfXgAhFjI
きま ませ	!G#H%G(?+I.J4H8B;=<;=A>C?H@EA@CHDIEEFBHGJGKBMHQ?UJVGYBZB[J^>_HaBeSfXgBhGjI
き込	!?BHIGS[[V
き込 込み	!@BJHSIHS[[V
ぎて	7S
ぎて ても	7S
ぎま	"K.K1KKHRITH_YhW
ぎま ます	"K.K1KKHRITH_YhW
くあ	<K@TATQU
くあ あり	<K@TATQU
くだ	&H)J*J-G.B1E2J5E6I7E8E:I;H<G>JAJBSETFIGIHKIFJJKCOFPIQISDTDVIWJYKZI[I_FcFdGeKhIiVkS
くだ ださ	&H)J*J-G.B1E2J5E6I7E8E:I;H<G>JAJBSETFIGIHKIFJJKCOFPIQISDTDVIWJYKZI[I_FcFdGeKhIiVkS
く応	7S
く応 応答	7S
けて	'UBK]TkT
けて てい	'VkT
けま	!>#U.H1J;H=XBFTS[ViJ
けま ませ	!D.I;I=YTT[W
け付	!I#U'Y,J.KBEGTSJTKiHkS
け付 付け	!I#U'Y,J.KBEGTSJTKiHkS
こと	:V
この	!T"F,H/K1J3I:UBDTHZTbTfGiEkH
この のサ	BKRSZT
これ	7T
さい	&H)J*J-G.B1E2J5E6I7E8E:I;H<G>JAJBSETFIGIHKIFJJKCOFPIQISDTDVIWJYKZI[I_FcFdGeKhIiVkS
され	!C"C#E'@(A*A+G,T.0/<0;2B3U4E5B6A9;;7<==D>B?F@EAABSCHDIEGF?G@KTMGN>O=Q@RHSSTFUIVAWEZE[A]@aKcVeF
され れた	.G1F5H8UBEKXLSRF_IiJ
され れて	!@"A&S'H,E.D/E0E1B3J7I8H:T;C<H>IFIIHKALGOJPTQISSXT]J^WkH
され れま	#J&D'J(J*H.B/A0H2I3U5:6K9F;H<I=KAJFIGHIIJGKTLCNEOHPHQKRHSFTBVJXHYK[J]J^FaFbFcTdDgKiH
しい	!W
しく	<JATQUSJTV
しく くあ	<K@TATQU
しく く応	7S
した	"D'4)G+>,V/@4J68:;;J>9?K@CAGBWC?D@E=GIIGJJM>ODPKQIUAW9X<YAZ9[D]3^HbFdIe9fBg9kHlB
した sftp	!H0UTU
した たが	!ABJGURSVTaT
した また	7S
した サー	!<*T1J8TBBGU^TbTiJ
した ユー	iZ
した 再試	!EBURUiW
した 接続	,HKH_VhW
した 秘密	!V=U
した 終了	!X&T
して	#H%H)K*F+I-H.V1I2F4H5;6F7D8D:E;:=F@FAFCJDJESFBGCHFJFK;LGMIP@QDRIS=TFUJVDWFYE[D_Bd=eFhFiTlT
して てい	'G(J,J.Y0C5F9K;BBBFIGJKHLEPHR<SG^HdGgJiCjH
して てか	!U
して てく	!H&J'S-J.D1H5G6K7G8H;J<IBVEUFKIIKFOGPKSFTFVJ]E_IcHdIhKiX
しな	aT
しな ない	aT
しな なか	7S
しま	"0#=%=&H'6)G*J+?-?03698G9S:=;G<S=H@EABCADBE>I2JGK=LUMAQ6TVUDW9YBZ:[G^IbCdHe:fFg9k?lH
しま まし	!W"9#A%B&?'@(=+E-90?3C6D8E:D>ACFDFEEI?KCMFQ@UHW@XFZD]@eDgBiUkI
しま ます	.J;H<F>VKILGNIOWXSkJ
しま ませ	!="H'H*J,=-H0E1E3W5:6G7D8H9V;@<X=H>F@JAHB<EJFEGEIEKELVNGOEPEQFR;TTWHYHZG[E^G_IaJbGcHdHeHfAgKhKiDkFlE
し先	7S
し先 先が	7S
じま	!F-T
じら	!D1Z8VK]cI
じら られ	!D1Z8VK]cI
すか	,H.J>SfS
すが	!GJTjT
すぎ	!K"J,K.J1KKHRHTG_YhW
すぎ ぎま	"K.K1KKHRITH_YhW
する	!E"J'I,F.U0K8K:UKDOTSHXUcXfKiG
する ると	!E.WKJXW
せず	!F,I-V1STJbT
せん	!C"E#<%?(I)D*@+;-D2C4=7K8?<V?:@JC<D=GFH8J:K<M<NDOJSTU@V7X>_8a<cIdKfSh9iH
せん open	>U
せん その	!B1UIT
せん んで	"H&T'G)K-G.W1C6J8H:K;K>K@IBUFJKELUNIPHQSRJWJYHZJ]F^I_KaIbHcDeHfAjV
せん サー	.JFTLJSH]XiU
せん 適切	lV
その	!U,K/SSJ^J
その のよ	/TSJ
たが	!@5TBJGULKVTaT
たた	!?8ZBKJTTU
たた ため	!?8ZBKJTTU
たは	&K'I,G.G1G5IIHKILXRI^TbHfHlI
たは はパ	!Y"U
たは は接	7S
ため	!@-K/K0K1J3F5U8YBHIHJSLIOSRJSGcKdU
ため め接	!F5VdS
ため 接続	!J,U
ため 確立	7S
た接	!I
た接 接続	!I
た鍵	jT
だけ	!J"W)V-J1SXW
ださ	&H)J*J-G.B1E2J5E6I7E8E:I;H<G>JAJBSETFIGIHKIFJJKCOFPIQISDTDVIWJYKZI[I_FcFdGeKhIiVkS
ださ さい	&H)J*J-G.B1E2J5E6I7E8E:I;H<G>JAJBSETFIGIHKIFJJKCOFPIQISDTDVIWJYKZI[I_FcFdGeKhIiVkS
った	.UQTTUcS
った たた	!JTV
って	!I,S.SBKlX
って てい	cT
って て拒	!HlV
つか	(I,I.D0G3H5G6V8K;G<WAIBGKJLFOHQJRISCTDYH]JfJlJ
つか かり	(J,I.E0I3I5G6V;I<UBHKJLGOHRISDTDYJ]JfJlK
てい	#G%F(?)I*D+G,A-E.U/J2D4G5S6E7C8?9>=C@BAACHDHEDGAHCL8MGN@Q>RBTDUIVBWEY@[B_@eDhB
てい いな	&V;KBTRJ]SaS
てい いま	#I%H(D*G+I,D-H.W1S2G4I6H7G8F9B;S=G?G@GAEBICJDJEGGEHGLAMINCOGQBR:T<VGWHYD[F]>_CbFeHhEj?
てい いる	.J5UBEKKSJaJcU
てか	!TTT
てか から	!TTT
てく	&I)K*J-I.C1G2J5F6J7F8F:J;I<H>KBUEUFJGJIFKDOFPJQJSETEVIWK[J_HcGdHhJiW
てく くだ	&I)K*J-I.C1G2J5F6J7F8F:J;I<H>KBUEUFJGJIFKDOFPJQJSETEVIWK[J_HcGdHhJiW
ても	7S
ても も正	7S
て拒	!HlV
て拒 拒否	!HlV
でき	#F%F(<+G.I4G5T8?;8<:=@>A?G@DA?CGDHECF@HEJFK=MGNKQ>UHVEXKY@Z@[H^<_Ea=fXg?hEjG
でき きな	"S0U3J5ViT
でき きま	!J#H%G(>+H.J4H8A;<<;=A>C?H@EA@CGDIEDFBHFJGKAMHQ?UIVFYAZA[J^>_GaAeSfXgAhFjI
でし	"G&T'G)J-G.W1C6I8G:J;K>K@IBTFJKELUNIPGRIWJYHZJ]F^I_JaIbHeHfAgKjV
でし した	!K"G&T'G)J-G.W1C6J8G:J;K>K@IBTFJKELUNIPGRIWJYHZJ]F^I_JaIbHeHfAgKjV
です	!G"=#J%H&C(F)G*G+G,>-D.J2G3;4J5Z7B8A9C:H;W<?=E@DABB:CIEIFEGFI>K:L?MINEPYQ:R9SGT<VGWEXFZI[T]G^B_CdDeEf?hFi@k>lD
では	PV
では はあ	0S
で認	"YBDQTbU
で認 認証	"YBDQTbU
とい	.V/H5T
とし	TFXT^U
とし して	TFXT^U
との	!?)U*V,T1U2V5K9WBGJTRDTUfUiGkT
と一	!H3Y]U
と一 一致	!H3Y]U
と表	!U
と表 表示	!U
ない	&T,F.F/H0S1I5V7J8J9K;C>J@JIIKGLFZK^IaTbGcKfHkJlJ
ない いか	!I<S=T]T
ない い可	BTjS
ない い場	!UaS
なか	!JTV
なか かっ	!JTV
なっ	TT
なっ って	!ITT
なり	!D#U(VBIRKTSgViK
なり りま	!E#U(VBJTTgViK
なエ	!G,JBJRXkJ
なエ エラ	!G,JBJRXkJ
なフ	SJ
なフ ファ	SJ
なプ	^UlV
なプ プロ	^UlV
なホ	!C3H5W6SKJ
なホ ホス	!C3H5W6SKJ
な失	.VOTSW
な失 失敗	.VOTSW
にな	#UBKTS
にな なっ	TT
にな なり	!G#UTS
には	!E#U]U
によ	-J.KBITIjSkKlU
によ よっ	,TcSlV
によ より	,I_TjT
にア	,J3S5SBTSFiS
にア アク	,J3S5SBTSFiS
にエ	!D3KBKOSVS^TbTeTfS
にエ エラ	!D3KBKOSVS^TbTeTfS
に問	![RK
に変	!E.GLVVVgT
に失	!H#K%K&J(J-F0J7K>IFFIJJHKELUNGOGPEQHRZWFXG[J^G_CbHcBdGhGiUlF
に失 失敗	!H#K%K&J(J-F0J7K>IFFIJJHKELUNGOGPEQHRZWFXG[J^G_CbHcBdGhGiUlF
に存	!EIHO]SJ
に存 存在	!EIHO]SJ
に対	!WlU
に対 対し	lV
に成	!V
に成 成功	!V
に接	!X'K,U.D0J1J2K5@6J8K;KLGPHSCbIcHfEkS
に接 接続	!X'K,U.D0J1J2K5@6J8K;KLGPHSCbIcHfEkS
に登	:V
に登 登録	:V
ので	.V
のと	3W
のと と一	3T
のよ	/TSJ
のよ よう	/TSJ
のア	!F"I*V,J.J1J2W5K9W:UBFLIRDTIbTfKiFkJ
のア アク	ST
のア アッ	SK
のエ	!A
のエ エラ	!C
のコ	!J,Z5JBFKJRGcXiIkT
のコ コン	,V3S
のサ	!X,E/H3KBARXTGZTgTiE
のサ サイ	!TgT
のサ サー	!U,I/HBBRXTKZTiE
のデ	.TSU
のデ ディ	.TSU
のネ	!I*W,I2W9WJURHXV
のネ ネッ	JUXV
のパ	!V"E)V1VBFKJQUR@bWfUiF
のパ パス	!V"E)V1VBFKJQUR@bWfUiF
のフ	!X'W.D0FIFKKLFSB]T
のフ ファ	!V'W.E0GIFLGSB]T
のホ	!G,D/G1S3^5S8JBGKFRJ
のホ ホス	,D/I3^5T8KBGKGRK
のロ	BXUUiTjT
のロ ログ	!IBXUUiUjT
の可	!IVT
の可 可能	!IVT
の呼	7S
の呼 呼び	7S
の変	!Z
の変 変更	!X
の形	!A;[<IASQJ
の形 形式	!A;[<IASQJ
の応	NTTJcUkS
の応 応答	NTTJcUkS
の接	,Z/I3F9JKJLJRHSJdShJkWlI
の接 接続	,Z/I3F9JKJLJRHSJdShJkWlI
の時	7S
の時 時間	7S
の更	!W
の更 更新	!W
の書	!EBKHTSZ
の書 書き	!EBKHTSZ
の有	!S"U
の有 有効	!S"U
の検	!H3T5WBKRH
の検 検証	!H3T5WBKRH
の表	!V
の表 表示	!V
の設	!EaXjT
の設 設定	!EaXjT
の試	_BhZkJlU
の試 試行	_ChZ
の読	<HAUYT
の読 読み	<HAUYT
の転	!D.U]TaW
の転 転送	!D.U]TaW
の鍵	!GEWFUiK
は	>S^U
はあ	.I3I5V;JITSE
はあ あり	.I3I5V;JITSE
はサ	/TBS
はサ サー	/TBS
はパ	!V"U
はパ パス	!V"U
は不	!F/U5T
は不 不明	!F/U5T
は公	!EYTZT
は公 公開	!EYTZT
は受	!F#U'URJkT
は受 受け	!F#U'URJkT
は失	!GHUJUKT
は失 失敗	!GHUJUKT
は成	aX
は成 成功	aX
は接	7S
は接 接続	7S
は既	!H:VLIOX
は既 既に	!H:VLIOX
は登	!I'UOJSKjT
は登 登録	!I'UOJSKjT
は許	!T
は許 許可	!T
び出	7S
び出 出し	7S
への	"F#T&K'I)J,X-G.7/B0J1@3@6K8A9G;G<HGJIEK7NJOHPJQKS][J^J_FaGbJcFfFgKhJjGkU
への のロ	BTRU
への の接	,Z-J1G3H8JKBRI_JdTkWlJ
への の書	!F.DHTLISY
まし	"H&7':(7)J*J+@,T/E0:2J6=:@=J>>@HAGCBDBEAI7MAOJQ;UCW<X?YFZ?[J];^KbJe?fHg>jJlH
まし した	"H&7':(7)J*J+@,T/E0:2J6=:@=J>>@HAGCBDBEAI7MAOJQ;UCW<X?YFZ?[J];^KbJe?fHg>jJlH
ます	%B&D'9)C*?+A,=-I/H2?4C5A6>7G99<5=@?B@@A?BACDEAG=H>IKL2MBS.TFUGW?Y>ZA[>_UbGeAgThUiFjGk<
ます すか	!T,I.J>SfS
ませ	!C"E#<%?(I)D*@+;-D2C4=7K8?<V?:@JC<D=GFH8J:K<M<NDOJSTU@V7X>_8a<cIdKfSh9iH
ませ せん	!C"E#<%?(I)D*@+;-D2C4=7K8?<V?:@JC<D=GFH8J:K<M<NDOJSTU@V7X>_8a<cIdKfSh9iH
また	&K'I,G.G1G5IIHKILXRI^TbHfHlI
また たは	&K'I,G.G1G5IIHKILXRI^TbHfHlI
まで	!S7T
まれ	0U;VFU
まれ れて	0U;VFV
みで	!HjT
みで です	!HjT
みに	<HAUHTYT
みに に失	!F<HAUHTYT
みの	VT
みの のホ	7S
みの の呼	7S
みを	.V>SLU
み取	&SBTjT
み込	0K;V=K>SATLJOKQSRJSJTC
み込 込み	!W<HATTGYT
み込 込め	!C;X<J>UQTTK
めま	!C;X<J>UQTTK
めま ませ	!C;X<J>UQTTK
め接	!F5VdS
め接 接続	!F5VdS
もの	3VIT
もの のと	3W
も正	7S
も正 正し	7S
やデ	SJ
やデ ディ	SJ
よう	/S5ISI
よう うな	/TSJ
よっ	,TcSlV
よっ って	,TcSlV
より	,I_TjT
らの	!J1IBKKJTHcS
らの のエ	!C.SSS
られ	!I1Z8VBHGUK[THcHfK
られ れま	8VBIGUKTTJcJ
りま	"=#S%H'<)E+H,8-B4I:E;A=@?HCHGCHEJHMIO9P@REUJXDZD[?]<_CaJdAeAfHhFiFlF
りま ます	"I#U(U.I1H5J7KLHRBSGaFgUiC
りま ませ	"D#K%K&C'@(?)H+K,=-E3:6S8@:H;C=C?JBJETGHHJITK=MKO<PDT7VHXIZF[B]@_HbAcCdDeCf>gAjJlK
るか	TT
るこ	:V
るこ こと	:V
るた	IJOUdT
るた ため	IJOUdT
ると	!I.WKJXV
るも	IT
るも もの	IT
る可	!H3T^UbTfU
る可 可能	!H3T^UbTfU
れた	.G1F5H8UBEKXLSRF_IiJ
れた たた	!I,U8TJU
れた た接	!I
れて	!B%K&U'D(I)J*J,A-G.</A1T2J3D6K7E8C9G;U=J?I@IAHEJGIHJIDLENGOFQFVIWKYGZF[J]G^U_GhGkClG
れて てい	!C%K&U'D(I)J*J,A-G.</B1T2J3D6K7E8C9G;U=J?I@IAHEJGIHJIDLENGOFQFVIWKYGZF[J]G^U_GhGkClG
れま	#I'G(E*F+K.</=0E2J3T4J586I8W9C:J;E<H=I?J@JAIBTEKFFIEJEKTL?MKNCODPFQHS@T=VGWJXEYIZJ[G^BaCbIcUdBeJgGiD
れま まし	!E#J&I*H.B/A2I3U4K5:8X9F;J<JFIGGIKJGKULDNFOHPIRGSFTAVIXH[J^HaGcTdEiHjF
れま ます	![
れま ませ	GUTJ]TjW
わせ	!XBIRTiJ
をア	SG
をア アッ	SG
をオ	aT
をコ	.TKSLKOT[V
をサ	BHZT]T
をサ サポ	!GZT]T
を中	!F5U
を中 中止	!F5U
を作	1JBHIJLVS^eT
を作 作成	1JBHIJLVS^eT
を使	FUjZ
を使 使用	FUjZ
を再	!YTE]T
を初	fT
を初 初期	fT
を受	NScS
を受 受信	!JNScS
を変	3SOS]T
を変 変更	3SOS]T
を待	!I
を待 待機	!I
を拒	,Z1H3H5J<TFUR@THiWkIlJ
を拒 拒否	,Z1H3H5J<TFUR@THiWkIlJ
を登	EW
を登 登録	EW
を確	"K0S3IlV
を確 確立	,HlV
を確 確認	!I,U0T3K9SkS
を解	,K/]1I3J5IRKTDcT
を解 解決	/^5JTEfK
を読	!J;Y<JQTTK
を読 読み	!J;Y<JQTTK
を超	!I
を過	7S
を過 過ぎ	7S
を選	lV
を選 選択	lV
を閉	!K-T
を閉 閉じ	!K-T
を開	.G;J=TBVTVfKiT
を開 開け	!H0S=TSSTU
を開 開始	BWLIRTSGiU
んで	!I"G'F)J-G.]1B3K6I8G:J<J>GBTFIKDLUNIPGRJWJZI]E^H_JaHbHcDeHf@gJjU
んで でし	"H&T'G)K-G.W1C6J8H:K;K>K@IBUFJKELUNIPHQSRJWJYHZJ]F^I_KaIbHcDeHfAjV
ァイ	"?#H%G&?)E*D+F,<-C/90V2E3<4H5=6?7?9>:C;WB6CGDFEDFBGDJFLTMHNCOXP@Q>R:T;UIWDXEYSZE[C_CbAc>e?f=hFi=j@k>l?
ァイ イル	"?#H%G&?)E*D+F,<-C/90V2E3<4H5=6?7?9>:C;WB6CGDFEDFBGDJFLTMHNCOXP@Q>R:T;UIWDXEYSZE[C_CbAc>e?f=hFi=j@k>l?
アウ	,E/K1J7WBGKJRIT]dViJ
アウ ウト	,E/K1J7WBGKJRIT]dViJ
アカ	"Y:UBHRIbTfHiSkK
アカ カウ	"Y:UBHRIbTfHiSkK
アク	,F.J1K7JIHSUTUiU
アク クセ	,G.J1KIISUiU
アッ	/I0J1H3K7J;GBHITRESS_KaJiIlK
アッ ップ	/I0J1H3K7J;GBHITRESS_KaJiIlK
アド	!JdT
アド ドレ	!JdT
ィス	!B.^
ィス スク	!B.^
ィレ	.E/I0H1VLUOITJ[UeW
ィレ レク	.E/I0H1VLUOITJ[UeW
ィン	!D3Z9FBGRTiH
イズ	!C.SIIKTLKVTcVgT
イズ ズは	cV
イト	!T,GIHKILGSJTFVWcSgTkJ
イム	,E.I7XBIKJRHSHT^aVdWiK
イム ムア	,E7XKKT^dW
イル	"?#H%G&?)E*D+F,<-C/90V2E3<4H5=6?7?9>:C;WB6CGDFEDFBGDJFLTMHNCOXP@Q>R:T;UIWDXEYSZE[C_CbAc>e?f=hFi=j@k>l?
イル '	OVVV
イル 'c	!H>U@SOHSIYT
イル ルが	!T(J.J/J0H1I6K;I<WLISFYK]J^H
イル ルの	!K0J<E>KOGYU]TgT
イル ルは	'ULGOWSI
イル ルや	SJ
イル ルを	;Y=SIJKITJ
イル ル名	!F0_
イル ル転	SX
イン	#U&J,J.G1F3G5I7H8H9JKDLGPJSGUS_TaKfHhUiVkHlJ
イン ンで	"UBJGURY
イン ンに	TJiW
ウェ	,HKS
ウザ	!YTG
ウト	,C/K1I3K5K7W8JBGRIT]dViJ
ウト トし	,FT]
ウン	"Y1K:UBGRHbSfHkJ
ウン ント	"Y:UBHRIbTfHiSkK
ェル	!I^UbW
エラ	!G"G#I%H(A*D+I1J2J4G5G8H:G;W<A=F>D?G@FACCJEHFEGIJDMHPDQEUKWDYDZF[U]@_HgBiDkT
エラ ラー	!G"G#I%H(A*D+I1J2J4G5G8H:G;W<A=F>D?G@FACCJEHFEGIJDMHPDQEUKWDYDZF[U]@_HgBiDkT
ォル	,K/J0S<GLZOJSGeT
ォル ルダ	,K/J0S<GLZOJSGeT
カウ	"Y:UBHRIbTfHiSkK
カウ ウン	"Y:UBHRIbTfHiSkK
カル	!@'K0J1I<AIcLIOKSH]SjS
カル ルの	jT
キュ	,J.T3S
キュ ュリ	3S
キー	!>3Z@TAURJSHTHYJgT
キー ーが	!IBTjS
キー ーの	!E3W5S@UAURK
クア	9U=UJU
クア アッ	8S9U=UJU
クエ	!;,[7GTUkD
クエ エラ	!<,]7GTUkD
クシ	!DKJcXkU
クシ ショ	!DKJcXkU
クセ	,G.J1KIISUiU
クセ セス	,G.J1KIISUiU
クト	.E/I0H1V5KLUOITJ[UeW
クト トリ	.E/I0H1VLUOITJ[UeW
クリ	!UcV
クリ リプ	cV
ク容	!G.Y
ク容 容量	!G.Y
ク接	!C,K-UJUKUTI
ク接 接続	!C,K-UJUKUTI
グア	!V
グア アウ	!V
グイ	#U&J,J.H1F3H5I7I8H9JKDLHSGUS_TfIhUiWkHlK
グイ イン	#U&J,J.H1F3H5I7I8H9JKDLHSGUS_TfIhUiWkHlK
グラ	^U
グラ ラム	^U
ケッ	!J,TJTTJcVkV
ケッ ット	!J,TJTTJcVkV
コネ	!DKJcXkU
コネ ネク	!DKJcXkU
コピ	.TKSLKOT[V
コピ ピー	.TKSLKOT[V
コマ	!K'T.J0J3J5KIKLJOGRI^WcWfH
コマ マン	!K'T.J0J3J5KIKLJOGRI^WcWfH
コル	!G.K/INSlW
コル ルを	!K.KlU
コン	,T5VRIjS
コン ンピ	,T5V
コー	!G1I3H5J9K;H<K=JGIIJLTRGcJdUlJ
コー ード	!G1I3H5J9K;H<K=JGIIJLTRGcJdUlJ
サイ	,J.SIIKTLKTJVTcVgT
サイ イズ	!C.SIIKTLKVTcVgT
サブ	!E"H/JIKLDRHSFTKeXfZ
サポ	!?.J;JZT]ScV
サポ ポー	!?.J;JZT]ScV
サン	!K0X
サン ンプ	!K0X
サー	!>"G#C%C&<*J+D.S/V2I4D697I9E:B;;<F=B>C?C@CAABUCJDDECH@I4JALJMENHP>Q@RVTXUGVJW@YAdBg@h>jH
サー ーバ	!B"H#D%C&=*K+E.S/T2I4D6<7I9F:B;<<G=C>D?C@DABBVCKDDEDH@I6JAMENHP?QATYUGVJWAYAdCgAh?jJk@
サー ービ	!C1TBKRUiJkS
ザー	!W,K1TRCTK
ザー ー名	BTiU
ザ名	BUFUiSjY
シス	/KRGSKfZ
シス ステ	/KRGSKfZ
シュ	!E(U]TgU
ショ	!D*U.H/K2U3H5I9UBTLISIcWfI
ショ ョン	!D*U.H/K2U3H5I9UBTLISIcWfI
ジに	!TcT
ジの	!WBK
ジョ	!IHTLJVT
ジョ ョブ	HUVT
ジョ ョン	NS
スが	1[5J;KBEKUTJcSkI
スが が拒	"VBJHT
スで	,J5SBS
スで でき	,J5SBS
スキ	gT
スク	,I.^1J3KJTRJSKTFcU
スク クリ	cV
スク ク容	!G.Y
スタ	!E.JOKaXcT
ステ	/KBFSITJfZiF
ステ テム	/KRGSKfZ
スト	"I#K'G(G*F+K-J.:/X0E1C3^5b6Y8H9<:K;D<C=I?J@JAIBAFHHFICJHLKMJNBOCPEQGR8S;TIVFXFYIZJ[D]G^F_IaDbCc?eHgHhFi>jJlA
スト トが	!K7S
スト トは	!I/V
スト トを	!U
スト トキ	!J3X5T
スト トー	!X
スト ト名	!B/[3G5F6XBJfJ
スト ト鍵	!B,A-F.I/=3]5c6G7E8H9HBGKFLKNJRGSJTB_HcIdKfHkG
スフ	!F.K5KBJP[Q^RGfK
スフ フレ	!F.K5KBJP[Q^RGfK
スポ	!G3S
スポ ポン	!J
スワ	)T,G.J/K1T8JKHQHR]SKTI_JiU
スワ ワー	)T,G.J/K1T8JKHQHR]SKTI_JiU
ス許	!XSH
ス許 許可	!XSH
ズが	.J;JPWQZRHSKgT
ズは	cV
ズは num	cV
セキ	,J3S
セキ キュ	,J3S
セス	,E.F/K1U7J8J;KIHKTOKSUiTkK
セス スが	!D"T1WBHHSKVcT
セス スで	,J5SBS
セス ス許	!XSH
セッ	-V8SBTRH_IcJjV
セッ ッシ	8TBTRHcJjV
セー	LJeT
セー ージ	LJeT
ソケ	,UkW
ソケ ケッ	,UkW
タイ	,D.G/J1K7WBFKJOHRGT]aVdWiJ
タイ イム	,E.I7XBIKJRHSHT^aVdWiK
タス	!TJVKTTJ
タス スク	JVKTTK
タン	aX
ター	5VTIkJ
ター ーに	!T,UTK
ター ーの	!VKS
ダウ	TT
ダウ ウン	TT
ック	(T3K9T=TJTLJSI
ック クア	9U=UJU
ッシ	!F(URF]TcIgUjT
ッシ シュ	!E(U]TgU
ッシ ショ	8SBTRHaScJjU
ッセ	LJeT
ッセ セー	LJeT
ッチ	!H^V_S
ット	&J'J-X.F/F0I3E5G9C;KB>EVIJJVLFNHOJPKR@SE^I_DaJcTfHiFjIkWlE
ット トワ	BILKRI
ップ	/I0J1H3J7J;GBEITRDSS_KaIiGlK
ップ プロ	IUKIRHST
ティ	!EBJRUTTiJ
テム	/KRGSKfZ
ディ	"J'J,J.]/E0F1U3G5I8J;IBIKGLUOFRHSJTH[T]J^JaIbKcJeVfHkKlJ
ディ ィス	!B.^
ディ ィレ	.E/I0H1VLUOITJ[UeW
デー	,H0TBKRIcY
デー ータ	,H0TRIcY
トが	3]9DBJRJ
トが が応	7S
トさ	-VKG_J
トさ され	-VKG_J
トし	,E.G/K;IBEKILIRESIT[ZSiI
トし して	ZT]T
トし しま	,FT]
トで	!H:VcT
トに	"K:UBH
トに に接	&T
トの	"VJSKJ]U
トは	/UbU
トは は不	!I/V
トを	!VkT
トキ	!J3X5T
トキ キー	!J3X5T
トコ	!G.K/INSlW
トコ コル	!G.K/INSlW
トリ	'K.D/H0G1V5I;JKILUOIRKSKTG[U^JbKeWfJ
トリ リは	SE[KeX
トリ リを	!BLY
トワ	BILKRI
トワ ワー	BILKRI
トー	!X
ト名	!@"K/[3G5E6XBHfJkK
ト名 名を	!D/Z5JfKiS
ト番	,V9TBJiJkU
ト番 番号	,V9TBJiJkU
ト鍵	!B,A-F.I/=3]5c6G7E8H9HBGKFLKNJRGSJTB_HcIdKfHkG
ト鍵 鍵が	!D,I3[5TBKKH
ト鍵 鍵は	5W
ト鍵 鍵を	!I"V)V,J-J/I3X5UkJ
ドが	"G.G/K1EKJQIRVSJfJiF
ドが が完	!X
ドが が正	!X
ドで	!A"U.IBJgT
ドに	.URFSHjS
ドに に失	.USH
ドを	(U,HBEcXgU
ドレ	dT
ドレ レス	!JdT
ド認	!ZBJiI
ド認 認証	!ZBJiI
ネク	!DKJcXkU
ネク クシ	!DKJcXkU
ネッ	BILKRI
ネッ ット	BILKRI
バか	!E0ISUVU
バか から	!E0ISUVU
バが	!9"T-T.S/G1T3H5H7K9J<SNKTC]JiTkJlH
バが が公	!F,J.J<VBURIiYjT
バに	BS
バに に接	!T
バの	3V5TFTLJRISKeT
バは	!A0JFTGTLHOWRTSTTI]ScHfJ
バへ	BSKJRTXW
バイ	BIIHKILCRTSFTIVWcSgSiH
バイ イト	IIKILGSKTIVWcSgT
バッ	!F-I1K9U;K=TJT^V
バッ ック	8S9U=UJU
バッ ッチ	!HPS^V_S
バー	"E#K%K&G'D(F+K/X0B1;4K6B:J;F<>=J>J@IAJEKFFGIHIIDJJLEMKO@PHQHTYVHWHYJ[E^CaDb@eFfFgJhHiDjCkI
バー ーか	!I-K1J8SBJTJcT
バー ーが	,J3GBHRJTY
バー ーに	!G.G5F8KBVLJSHcHfHlW
バー ーの	,F/G3W8KBDKERCTE
バー ーは	3K5TZT
バー ーへ	,S3K
バー ージ	NS
バ側	!H8TBK^UbTfT
パケ	!HJTcV
パケ ケッ	!HJTcV
パス	#K&H'I(I*J+K,@-G.@/D0F2J3E5B6I7F8A9F:I;E<G>K@KAJBJEKFIHJIFJHK?NHOHPZQ]RYT@VJWJXHYJZJ[I]H^F_DaGcFdHeKgIhHjGkFlH
パス スが	!Z
パス スフ	!F.K5KBJP[Q^RGfK
パス スワ	)T,G.J/K1T8JKHQHR]SKTI_JiU
ビス	!C1TBKRUiJkS
ピュ	,T5V
ピュ ュー	,T5V
ピー	.TKSLKOT[V
ファ	"?#H%G&?)E*D+F,<-C/90V2E3<4H5=6?7?9>:C;WB6CGDFEDFBGDJFLTMHNCOXP@Q>R:T;UIWDXEYSZE[C_CbAc>e?f=hFi=j@k>l?
ファ ァイ	"?#H%G&?)E*D+F,<-C/90V2E3<4H5=6?7?9>:C;WB6CGDFEDFBGDJFLTMHNCOXP@Q>R:T;UIWDXEYSZE[C_CbAc>e?f=hFi=j@k>l?
フォ	,K/J0S<GLZOJSGeT
フォ ォル	,K/J0S<GLZOJSGeT
フレ	!F.K5KBJP[Q^RGfK
フレ レー	!F.K5KBJP[Q^RGfK
ブは	TW
ブラ	![TG
ブラ ラウ	!YTG
プト	cV
プリ	!S3Z9FTI
プリ リン	3Z9FTI
プル	!K0X
プロ	&J(J,?/?0E1W3C5E7I8K9G;E<HAJB<FJISQKT@VJXS]H_JaGdIgIi=jIlT
プロ ログ	^U
プロ ロト	!G.K/INSlW
プロ ロー	IUKIRHST
ベー	!U
ベー ース	!U
ホス	!@"K#K%K'G(G*G-K.?/Y0E1F3_5b6Y8I9=;E<D=J?K@KAIBCFIHHIDJIL9MKNCOCPFQHS=VIXFYJZJ[D]H^G_JaEbDcAeIgIhGi=jIlB
ホス スト	!B'H(H*G.?/Y0F1G3_5b6Y8J9=;F<D=J@KAIBFFJHHIDJIL9NCODPFQHR>S>VIXGYJZJ[D]H^G_KaEbDcAeIgIhGiBlB
ポン	!J
ポン ンス	!J
ポー	"F&G'F-J0F1G6J8J<HB;FJGJKHLBOUPKSDXI^J_JaJbIcTfEiFkV
ポー ート	"F&G'F-J0F1G6J8J<HB;FJGJKHLBOUPKSDXI^J_JaJbIcTfEiFkV
マン	!K'T.J0J3J5KIKLJOGRI^WcWfH
マン ンド	!K'T.J0J3J5KIKLJOGRI^WcWfH
ミッ	aT
ムの	*W2W9WRI
ムア	,E7XKKT^dW
ムア アウ	,E7XKKT^dW
メッ	LJeT
メッ ッセ	LJeT
モー	!D"J&U(T,C/J0I1I5I7I9J;IIJLWOKRCSU]S^JaJgYiGjSkE
モー ート	!J&W,D7JBSLXRESV]TiKjUkF
モー ード	(VgZ
ュリ	3S
ュリ リテ	3S
ュー	!J,T5V
ュー ータ	,T5V
ユー	,H3JBWFTRITIiXjX
ユー ーザ	,H3JBWFTRITIiXjX
ョブ	HUVT
ョン	!C*T.F/J2U3G5H9U;J<KBSLHSHVJcWfI
ョン ンを	!T
ラウ	!YTG
ラウ ウザ	!YTG
ラム	^U
ラー	!G"G#I%H(A*D+I1J2J4G5G8H:G;W<A=F>D?G@FACCJEHFEGIJDMHPDQEUKWDYDZF[U]@_HgBiDkT
ラー fatal	/B9H
ラー sftp	!7BJKHdVkUlU
ラー ssh	3U5S7UkI
ラー コー	!@7SKJLWVTaK
ラー サー	!8.H/U3E5IB@RXSJTVlS
ラー ファ	!DSX
ラー メッ	!F0SVT
ラー ーが	!CBKOSVS^TaVbTfT
ラー ーコ	!F.U8TKTSVTI
ラー ーメ	SS
ラー 致命	!K,JRYTF
リが	LXSJ
リは	SE[KeX
リは はあ	SJ
リを	!BLY
リテ	3S
リテ ティ	3S
リプ	cV
リプ プト	cV
リモ	!J&W,D7JBSLXRESV]TiKjUkF
リモ モー	!J&W,D7JBSLXRESV]TiKjUkF
リン	3Z9FTI
ルが	!S'K(I.H/I0G1H3J6K;I<WBKLHSEYK]JaI
ルが が見	/K1J;J<WLKOKSJ^I
ルと	!DNS]Z^V
ルの	,K0I1J<D=K>JBEKJOERITJYU]T^SgTiJ
ルは	!H'U.KLGOWSIbU
ルや	SJ
ルや やデ	SJ
ルを	!J&J.J/E3G5J9H;XBUIFKK^KkIlT
ルを を初	fT
ルを を選	lV
ルを を開	!C=TBWRSiU
ルダ	,K/J0S<GLZOJSGeT
ル名	!F0_
ル転	SX
ル転 転送	SX
レク	.E/I0H1VLUOITJ[UeW
レク クト	.E/I0H1VLUOITJ[UeW
レス	!EdV
レス スポ	!J
レー	!J.J5KBJP[Q^RGfK
レー ーズ	!F.K5KBJP[Q^RGfK
ログ	#U&H'J,H-G.F0I3G5H7G8E9H;J<IK?LENKOJPJSD]K^T_SaHdJfFhTiWjUkFlI
ログ グア	!V
ログ グイ	#U&J,J.H1F3H5I7I8H9JKDLHSGUS_TfIhUiWkHlK
ログ グラ	^U
ロッ	!W
ロッ ック	!W
ロト	!G.K/INSlW
ロト トコ	!G.K/INSlW
ロー	"J,G/H0E1D3I6K9J;H<=AJBGCIIaRDTGVI^IaHcIfJgIiIkJlJ
ロー ーカ	!@'K0J1I<AIcLIOKSH]SjS
ロー ード	ITKIRHSTTK
ワー	&I'K)T*K.D/E0I1W2K3G5F6K8J9F:K;JHKIILDNHOIQFRZSDWJ[K]K^K_DaIbTcHiSjHlG
ワー ーク	BILKRI
ワー ード	)T,G.J/K1T8JKHQHR]SKTI_JiU
ンで	"TBIGTRY
ンで でき	"TBJGTRY
ンに	*V,B1K2V7K8J9VKHTDcXiU
ンに に失	*W,I2W9WTHiV
ンの	BSRHaTjT
ンを	!T
ンス	RK
ンス fz	!J
ント	"X,I/G1H3]9C:T<KBAKJPHRESJTGfDkH
ント トに	&S:V
ンド	'T,K.I0J3I5KIJLJOGRI^WcWfH
ンド keyfile	!I
ンド open	!J
ンピ	,T5V
ンピ ピュ	,T5V
ンプ	!E0XaX
ンプ プル	!K0X
ンロ	BURIjV
ーか	!I-K1J8SBJTJcT
ーか から	!I-K1J8SBJTJcT
ーが	!G,G7J8J9JKGRESITXaUlJ
ーが が発	!CBKOSVS^TaVbTfT
ーに	&H5C8IBVbKcFfFlV
ーに によ	!F,UlU
ーに に接	.I5GB:RTSIfJ
ーの	,?/C1H3[5V7G8H9K<K@SAUBAR?T?YJfJiHkHlJ
ーの のホ	!F3YKJ
ーは	3J5TZT
ーへ	,S3K
ーへ への	,S3K
ーを	.TLKOT[V
ーカ	!>/J0I1H<@IcLIOKSG]S^KgKjS
ーカ カル	!@'K0J1I<AIcLIOKSH]SjS
ーク	5KBHLKRFSK
ーク クエ	!<,]7GTUkD
ーク ク接	!C,K-UJUKUTI
ーコ	!F.U8TKTSVTI
ーコ コー	!F.U8TKTSVTI
ーザ	,H3JBWFTRITIiXjX
ーザ ザー	!W,K1TRCTK
ーザ ザ名	BUFUiSjY
ージ	!T,I/K1J3I5J;HBBKILHRFTIeSiGjI
ージ failure	SVVU
ージ ジに	!TcT
ージ ジの	!WBK
ージ ジョ	NS
ース	!X
ーズ	!F.K5KBJP[Q^RGfK
ーズ ズが	PWQZRI
ータ	0T5VBGRFTIcXkK
ータ ター	,T5V
ート	!J"B'B(F)H*H0B1A6H:J<D=H@HAHEIFGGEHIIGLTPGQHRIVIWJXEYI]V^FaFbFeIf@gGi@jVkS
ート 22	kT
ート トし	!C;KZT]T
ート ト番	,V9TBJiJkU
ード	#T%H*E+I-C2E3=4I5>6G9@:F;<<?=B>F?H@FADCHDKEFFDHFJEKKMINCQ?RVSUTEWHXCZF[J]B^?_@c>eFgWhFkGl@
ード 0	!W/SRTTT
ード 3	!J,I7JdW
ード 4	!ISXVTaI
ード ドが	!T"G.G1HKKQIRWSJiG
ード ドで	!A"U.IBJgT
ード ドに	.URFSHjT
ード ドを	(VBIgViT
ード ド認	!ZBJiI
ーバ	!B"H#C%C&=*K+E.S/T2I4D6<7I9F:B;<<G=B>D?C@DABBVCEEDH@I6JAMENHP?QATYUGVJWAYAdCgAh?jJk@
ーバ から	!I.U0TSI
ーバ バか	!E0ISUVU
ーバ バが	!9"T-T.S/G1T3H5H7K9J<SNKTC]JiTkJlH
ーバ バに	BS
ーバ バの	3V5TFTLJRISKeT
ーバ バは	!A0JFTGTLHOWRTSTTI]ScHfJ
ーバ バへ	BSKJRTXW
ーバ バー	"F&G'D(G/X0B1<6B:K;H<@AJFFGJHJIEJKLEOAPIQITYVIWHYK[F^DaFbAeFfGgJhHiEjDkI
ーバ バ側	!H8TBK^UbTfT
ービ	!C1TBKRUiJkS
ービ ビス	!C1TBKRUiJkS
ープ	3Z9F
ーメ	SS
ーメ メッ	SS
ール	!]BKRH
ー名	BTiU
ー名 名ま	!X
一定	7S
一定 定の	7S
一次	RWiX
一致	!8&I'H(Y,E-J/F0F1K3a7I8H9W;I<HBGFKGKICLDNJOFPJSBTB_JbHeKfFgJkJlJ
一致 致し	!=&K,H.G/H3^9X;K<HBILFOJRHSFTD]TfJ
一般	!I.YSX
一覧	!X
上传	"D(F)K*K,C.U/B0H1H3J5I6I;J<KAKBEGIICNKOGQKRBSWVS[H]I_DaFbIcHdGfDhJiHlJ
上传 传失	!?"I(J,I.X8JBIIJKGOJRGSUTS_JaJcKdIfJkT
上传 传完	VU
上传 传成	!X
上注	BY
上注 注册	BY
不一	!B"U(V.VIGKTRUiT
不一 一致	!B"U(V.VIGKTRUiT
不到	!>"E&J'J(D)G*T+I,C-F.@/V0E1D2[3A4J5@6E7F8D;G<]=GAHBDCJDJFJGIHKIBJJKALEMKNHOFPJQGRASBT?VIWIXIYHZJ[G]G^H_DaEbFcEdJeIfCgIhIiFjJkHlF
不到 到匹	!@*V-I/G2]3H5J8J9S<KBJ_J
不存	!<(H,E-J.@/C0F1H3J5E6I8F;J<BBCDTI[K@LYOAQHRHS;VKXK[I]I_FaGbIcGfGhKkKlH
不存 存在	!<(H,E-J.@/C0F1H3J5E6I8F;J<BBCDTI[K@LYOAQHRHS;VKXK[I]I_FaGbIcGfGhKkKlH
不明	,J/V3D5]6EKJkJ
不明 明で	/Y5TkK
不正	"I*I,H-J2K3H5I7I8H9I;Y<J=S>G@KAIDUFJGIKHPIQTTIYH_IbKfKhJ
不正 正确	3K;H=TDUQV
不符	3]5FBJTJ
不足	"H,J.d/IBJKHLERHS@TD_KcJfI
严重	!@,G8W?IBJKURTTE
严重 重错	!D,G8W?IKURTTE
个文	!].H3ISK
个文 文件	!].H3ISK
中に	OTVSeT
中に にエ	!GOTVTeT
中斷	!K"J,K.G/J5JKYLJRESITI
中止	!I,F-K1K3I5U8V?IKYRDTI
中止 止し	3K5U
主机	!@#F%G&D'D(?)@*@+D,?.7/^0?3U4D5[6>7W8D9;:G;?<@=C>H?F@FABCGDGEGFCG>HEI9JDKCL:MEN@O=P@Q<RIS9UHVCWBXTYEZF[@]A^B_Ka?c:eDfFgDh>jBl;
主机 机上	BY
主机 机密	"F(H)J*G,E-H.E/B0J1F3W4J5a6J7F8H9EAKB?IHKDLHOIQIRASGT@XI[J]I_HaJbHcGfFhIiGjJkJlG
了し	!T,J1[5K8JLHRFSETGiJ
了し しま	!T,J1[5K8JLHRFSETGiJ
了コ	!S,V7SRETTjTkU
了コ コー	!S,V7SRETTjTkU
予定	;TFU
予期	!F,I-V1STJbT
予期 期せ	!F,I-V1STJbT
于目	,W
于目 目标	,W
于连	7VdUkV
于连 连接	7VdUkV
交换	!F*S2G3F5J9]AJBGKKRETJhJiKjJ
交換	3F9[BK
仓库	TT
付け	!J"J#U'Y,I.JBBGTSITJ]TiEkS
付け けて	'UBK]TkT
代理	!C&S,JBIKFNHRGTYX]_GkJ
件	!d.JSJ
件传	ST
件传 传输	ST
会话	"K,I-J1T3J5J8XBJKERJTF_JfTiJ
会话 话已	,I-K1T3J5J8XBJKERJTF_JfTiJ
传失	!?"I(J,I.X8JBIIJKGOJRGSUTS_JaJcKdIfJkT
传失 失败	!?"I(J,I.X8JBIIJKGOJRGSUTS_JaJcKdIfJkT
传完	VU
传完 完成	VU
传成	!X
传成 成功	!X
传输	*H-K.U3HKVRISWTK]V
伺服	!H"J(K,K.I/J0K5K8JBJIIKHLJOKRUSJTT[K_KaKlW
伺服 服器	!H"J(K,K.I/J0K5K8JBJIIKHLJOKRUSJTT[K_KaKlW
作成	1IBFIHS[eX
作成 成で	!A1JIISWeX
使用	0U1I3E5K:T;C<JKIQISITTZSfKjX
使用 用す	:V
使用 用で	0V
使用 用中	"SFVjZ
保存	0U3VBEiJ
信し	!HNScS
信し しま	!JNScS
信息	!TcU
先が	!H'T7S
先が が一	7S
先頭	!E;T]Z
入力	!G"T1I8XBHKCiW
入的	!H=UDU
入的 的管	!H=UDU
公钥	,@.G/H1J3B5I;KB^KILKR@SITCYUcKfGiFlI
公開	!U"K#T&J(J,?-F/H2K3B5E7J8E9I:T;E=I>J@JAHB[EKGGIIKAODPCTBVJ[K]H^I_GaHcEfFkJlH
公開 開鍵	!U#T&K,A-G.A/I0K3C5F8F9J:T;G@KAIB]GHKBLEOJPESBTFVK^J_GaIcFfGlI
共有	8TKT
关闭	)U,B-X.F/D1[3H5GBIIKRHSFTA_Db[fTiK
再試	!H-U3J7U8J_UiU
再試 試行	!H-U3J7U8J_UiU
再试	RWiX
再试 试一	RWiX
再開	!J]X
写入	!E=UDULUSW
写入 入的	!H=UDU
出し	7S
出し し先	7S
切な	lV
切な なプ	lV
切れ	"U8SKG
切れ れて	"U
切断	!A,@3D8WBCKZRFcHhWiJkI
切断 断さ	!<,@3E8WBCKZRGcHhTiJkI
初期	fS
初期 期化	fS
別の	!G:V
利用	!@"T,G.J/G0K1H3JFSLJSGTGfYiT
利用 用で	!=/I5KBKRTSJTJbSfZ
利用 用者	'T
到伺	!ERYTVlD
到伺 伺服	!ERYTVlD
到匹	!@*V-I/G2]3H5J8J9S<KBJ_J
到匹 匹配	!@*V-I/G2]3H5J8J9S<KBJ_J
到服	!E*K.J/X3G5I7TBHRTSKcKfJ
到服 服务	!E*K.J/X3G5I7TBHRTSKcKfJ
削除	!V
功し	!TaX
功し しま	aT
务器	!5"8#C%@&?'B+A0=2?3X4C6>7K87:C;<<@=B>D?D@ACCDDEDFBG=HBI=JBKJLKMBN?O=P@Q<TUUDV@W@X?YAZA[?^@_9a<bIdBeAg@k<
务器 器拒	!E(J-J.G/H1J3E5IBZKHLJSITBcHfEiSlG
务器 器的	!I5YTJ
効期	!S"U
効期 期限	!S"U
動し	<T
動し して	<T
化で	fT
化で でき	fT
匹配	!@">#F%A&>'I(I)H+>,;-=.B/<0G1D2Y3c4G5<6C7@8?9U:G;><>=B>B?J@CABB=CADIECF@G@H@IEJBK8LEMFN=OEP>QAR=SDT;VIW@XEYDZE[G^D_<aGb?cFdDeHf?gHh;iAjFk?lB
匹配 配的	!@*V-I/G2]3H5J8J9S<KBJ_J
协议	!IRGTDlY
原因	.SSScT
反映	#UBK
取り	KJVTXV
取得	)V,H1VbVcT
取远	!ETTVU
取远 远程	!ETTVU
受け	!F#U'Y,H.JBEGTKISIXTiHkS
受け け付	!I#U'Y,J.KBEGTSJTKiHkS
受信	!D7SIKKHVSgT
受信 信し	!JNScS
可が	!XLKaT
可が があ	!VLKaT
可さ	SWaS
可さ され	SWaS
可能	!I"F'J)J*E,E-E.A/F0G1B3[5E7G9J;H<IAJGJHKIFKULCNIOJQIR<S?VWXJZS]T^V_JaEgHhIkIlG
可能 能な	FTRJZT^U
可能 能性	1J3S8SVS^T
号に	!W
号に に失	!W
号を	9UNSkV
号化	9UPV
合は	!ZaS
合わ	!XBIRTiJ
合わ わせ	!XBIRTiJ
名に	!G0ViT
名ま	0U
名ま また	0U
名を	!C/Z5JfKiS
名を を解	!G/Z5K
名前	!T,K.I/STTVVWHjTkI
否さ	,]-D.J/I1F3B5I7F8DBUK>LJTAcHdJ
否さ され	,]-D.J/I1F3B5I7F8DBUK>LJTAcHdJ
否し	!?<TBUFURDiX
否し しま	!?<TBUFURDiX
含ま	0U;VFV
含ま まれ	0U;VFV
启动	![,K.JKILHRHSHTHcU
呼び	7S
呼び び出	7S
命令	)V,G1WTIbUcSiU
命的	!A"TBJRWTS
命的 的な	!IRX
命的 的エ	!F
命错	!TRETU_H
命错 错误	!TRETU_H
响应	(I)U*J,G-K.C/D1S3?5G7IB@JFLDRCS?T^]KbJcFiJ
問い	!XBIRTiJ
問い い合	!XBIRTiJ
問題	!X,IaS
問題 題が	aT
器拒	!E(J-J.G/H1J3E5IBZKHLJSITBcHfEiSlG
器拒 拒绝	!E(J-J.G/H1J3E5IBZKHLJSITBcHfEiSlG
器的	,K5YTJ
回の	UU
回数	!@8HKFRIh_iK
图写	!H=UDU
图写 写入	!H=UDU
在	-T/I8TTH
在し	!B,H.H1I3C5H6K9J;G<YBGIHLWOVRISETEfK
在し しま	!B,H.H1I3C5H6K9J;G<YBGIHLWOVRISETEfK
在远	BY
在远 远程	BY
在连	!U3KBEKIiW
在连 连接	!U3KBEKIiW
報を	!U
報告	.TST
場合	!ZaS
場合 合は	!ZaS
場所	BVSIiV
場所 renci	KS
変換	>SgT
変更	,H.C0I3]5BBKKELTOTVU]S
変更 更し	3T
変更 更で	!HLVSH]T
多す	!D"KKIRJ_YhW
多す すぎ	!D"KKIRJ_YhW
夜間	!GJVKTTK_S
大き	cV
失敗	"I#E%F&@+G-J0C3J6C8H:F>ECHDHEGF?GEI:MGN<ODRaSUTEUIW@XUZE[E]C^>aHb>c8dHeEfGgC
失敗 敗し	"G#J%J&I'J(I-B0J:K>IFFIIKGLSNEODPDQHRVWEXT[H]J^G_?aAbGc@gKhE
失败	!F"G#@%;&<'?)<*S+</>0=172E394>516=859>:>;F<>=>>??@@>C<E?FGGUH<I:J>KHM=N;O;P;Q3RWUBW=X<Y=Z>[=^>a:b9e?g=hWl6
失败 用户	!>BVGUQIRYiV
始し	!U
始し しま	!Y
子系	!I)W1VRGSHf[iJ
子系 系统	!I)W1VRGSHf[iJ
字节	!T
存在	!-#H%J'D(?)E*H,J-D.80=1>2H3;4G6?7G8=9A:I;=<V>G?J@FAECIEIFEGBHGIZJIK9LcMJNEOVPCQ@R>T@VDWEXCYDZG[A]@^E_?a?b@c@dIeDf<gEhEiHk=lA
存在 在し	!B,H.H1I3C5H6K9J;G<YBGIHLWOVRISETEfK
安装	!T
完了	!S'S,T3H5K8J9JBHIGKELJOIREVVaIcKiIkT
完了 了し	!WSKVS
完成	3HVU
定さ	!C&SBIJTKILURISU
定さ され	!C&SBIJTKILURISU
定の	;TFU
定の の時	7S
定的	!T3C5Z
実行	,JcY
実験	!HIULK
容量	!C.^
容量 量が	!J.X
密码	!@"J#J&H'H(E)E*V+H,;-E.</A0E1@2I3B4I5?6D7A8?9A:J;B<F=I?K@JAEB@CJDJFJHJIBJJK<L>MINGOCPHQ_R]S=T<UKVHWGXEYHZH[E]F^F_BaCbCc?dHeHf@gGhBiTjDkElB
密码 码错	!/(K)J,C-K.@/G0I1E3K5F6I7I8E;I<IBEIFKBLCOGQYRYSBTCXI[I_GaGbGcDfFhJkKlF
密鍵	!G"H%K&E'J(K*I+H,E-J.C/B0F1D2I3E5D6H7I8H9C:J;Y<^>VDFEIGIHHI@JJKFL>NIOGQURHSATDWJYUZK[K^G_JaJbHcJdJfFgIhIiJjGkHlJ
密鍵 鍵が	!T<XBILG
密鍵 鍵の	;[<JAJBFPJQTYJ
密鍵 鍵を	!B<H@SAXBTQWYU
密鍵 鍵フ	!;;@<_=WIFYT
密钥	!B";#F%?&@'F(A)C+C,;-<.</:0C1>3W4D5S6B7>8>9Y:B<;=;?CCSDBEAFAG@HDIAJEK9L?MFNBOCP@S=T4UHVFWDXBZC[D]D^D_>aCb?c?dDeEf;gEiCjUkAlA
密钥 钥交	!F*S2G3F5J9]AJBGKKRETJhJiKjJ
密钥 钥已	/K3[5@BGRKTJ
密钥 钥未	BY
対し	lV
対し して	lV
対応	!U
対象	,V
対象 象の	,V
専用	bU
尝试	!?%H&G*K,U-F.J3T5C7TKIRBSJdTiGjWkUlK
已关	1UbVfW
已关 关闭	1UbVfW
已被	!<"e(H)I,@.9/>0D1A3E5?6B7H8B<FB@I>K=L?O?QBRHS?T?XG[D]JaCbDcAf?hJiHkJlD
常に	!T&T
年	!W
建立	,F/H3I7K;H=TDUKILKR;SJT;la
式が	!9&K,I.I/G3C5I9Z;[<D=JKJNKPJQGRGSITGfJjJ
式が が一	3F9[
式で	!G'T>S
式の	!E'X<J>VFUOISJ
录失	"HBIGWQGhKiG
录失 失败	"HBIGWQGhKiG
录成	!V
录成 成功	!V
形式	!9&K'[.I0H;]<A=I>YBJIIKJOGPIQDRKSF
形式 式が	!A;[<IASQJ
形式 式で	!G'T>S
形式 式の	!E'X<J>VFUOISJ
待機	!F.S7UBKXU
待機 機中	!F.S7UBKXU
後に	XS
復号	!W
復号 号に	!W
必要	!GJSP[QD
必要 要で	!GJSP[QD
応答	,D.G/A1I3E5H9GBBGSKJLKSHTWcSiJ
応答 ssh	!J'T
応答 答し	,H/G3HBKTY
性が	1J8SVS^T
性が があ	1J8SVS^T
您有	&WRHiHjVkJ
您有 有正	&WRHiHjVkJ
您的	"X-H1I8IBJKGbKfI
情報	VT
情報 報を	!U
意味	!I3[5G
成し	!ZBK
成で	!A1JIISWeX
成で でき	!A1JIISWeX
成功	!f"G(J,H/I0H1F3D5J7J8H9H;KBGFIGGIHKEOHPITFVJ_IaUbKcJfJ
成功 功し	!TaX
户名	,JBTGTQHRXTHiU
户密	!:;V<J=J>KBVCIDKEJQXYS
户密 密钥	!:;V<J=J>KBVCIDKEJQXYS
所选	!F;KBXYU
所选 选的	!F;KBXYU
打开	!Y)X1XKKLJRGSJTI
找不	!>"E&J'J(D)G*T+I,C-F.@/V0E1D2[3A4J5@6E7F8D;G<]=GAHBDCJDJFJGIHKIBJJKALEMKNHOFPJQGRASBT?VIWIXIYHZJ[G]G^H_DaEbFcEdJeIfCgIhIiFjJkHlF
找不 不到	!>"E&J'J(D)G*T+I,C-F.@/V0E1D2[3A4J5@6E7F8D;G<]=GAHBDCJDJFJGIHKIBJJKALEMKNHOFPJQGRASBT?VIWIXIYHZJ[G]G^H_DaEbFcEdJeIfCgIhIiFjJkHlF
択し	lV
択し して	lV
报错	!VCTKINKTUXW_I
拒否	!@&J)H,b-@/D0K1?3>5D7A8@9EBZFSGJK:NIOGRHT;XJ[KaIbIcDdGfGhIiWkW
拒否 否さ	,]-D.J/I1F3B5I7F8DBUK>LJTAcHdJ
拒否 否し	!?<TBUFURDiX
拒绝	!I"<#J%K&I'H(B)C*E+I,d-@.</>0E1?2I3>4J5B6E7A8@9D:J;E<H=I?J@KAEBcCKDJEKFIGFHJICJIK:L@MINEOCPIQERVS>T2UKVGWGXFYJZJ[D]C^F_=aDbCc=dGeHfTgGh9jFkAl@
拒绝 无法	,W
指定	KKLURJST
指定 定さ	!JLURKSUiS
指紋	!T3UBI
指紋 hex	!VBI
指纹	!H"F%G&D*A+D,@-D.H/D1I2>3f5C6J7G8G98;E<E=H>I@IAGBBCHEIFFGFHFJHK>LJNCPDQGRASIT?WGXKYJZK^K_DbDcJdJfBh@iGjJkFlF
接主	!B"W-U7K8JKDRTTT_VdIiU
接主 主机	!B"W-U7K8JKDRTTT_VdIiU
接到	"H)H-I/J1B3U5E7U8EGKLJRVSK_FbKhIkJ
接到 到服	!E7UBJRV
接失	!D7TGWTViV
接失 失败	!D7TGWTViV
接已	"J,C.J1K3K7J8FK]RGTB_@cJfIlJ
接的	!F,J7URISIdUfXkU
接続	"<#B%A(<+D,Z-T.+/I081W3H4B698G9V:@;A<J=>>B?CBBCDDFE@F<G=H>I9KTL-MCO7Q=RCS,TSUGV<Y=ZA[;]=^;_Ya5bAc/d[e@f=g?i6jHkU
接続 続が	!G"F.G/G1X3A5E9H;JB:HJKXLGNHPJR?SFTWaJbJcEiDjK
接続 続し	!Y3VBIXSlU
接続 続で	'I,X.D0H3=5@6J8J:J;J<K=KIILDOKPGSB]KbIcGdUeJfDkU
接続 続に	)U,H1UfU
接続 続の	lV
接続 続は	!E,G/IRIXUkU
接続 続を	,W-S.J/E1W5V7F8G9HB<LIRASJTB_HcJdKfIiDkDlT
接続 続中	!J
接続 続先	!J*V,H2V7U9UBGRFdTiJ
接続 続済	7S
接続 続試	!ITGXUkT
接被	!>"J)S,_-U.G/I1U3F5J7K8IBCK<LINJR>SGT@fGhKiEkIlG
接超	"I,C-J.J/K1K3J8HBJKJRBTc_DcJfJiIkKlG
接超 超时	"I,C-J.J/K1K3J8HBJKJRBTc_DcJfJiIkKlG
提供	.WKKSV
提示	!J"J7T;UBHRGTUiFjSkV
操作	(K,J1J8X;KIGKFSX^TaXbK
支持	!C*W9I;IBFcUiI
收到	!E-JKJNU_JcUkJ
敗し	"G#J%J&I'J(I-B0J:K>IFFIIKGLSNEODPDQHRVWEXT[H]J^G_?aAbGc@gKhE
敗し しま	"G#J%J&I'J(I-B0J:K>IFFIIKGLSNEODPDQHRVWEXT[H]J^G_?aAbGc@gKhE
数が	!D"KKIRJ_YhW
数が が多	!D"KKIRJ_YhW
数字	!@(G0]IJOJSJ]KaK
数据	(J.TKELJRKTKcT
数过	!>"D,A-J.H/H1J3G5J6K7I8G9J;J<JB>GJIJK>LIOJR<SIT@__bJcHfGh[iDkJlH
数过 过多	!>"D,A-J.H/H1J3G5J6K7I8G9J;J<JB>GJIJK>LIOJR<SIT@__bJcHfGh[iDkJlH
文件	!K"6#E%E&D'B)C*?+@,:-@/90W1A2@394F5=6B7@8<9?:E<Y?E@CB6EBGDHGI[JDL6MENDO:PAQ8R7T:UHWEXCZG[A^D_>aIbBc?dEeBf>gBhAi<j@kBl?
文件 件传	ST
文字	!H0VNS
断さ	!:,>3D8YBCK[RFTKcGhTiJkH
断さ され	!:,>3D8YBCK[RFTKcGhTiJkH
断开	!6"B)H*H,=-T.G/E0K3C5C6I7G8Z9E<J?W@FAGBDGIIHKYLJNJOJPJQHRASHT=aJcGiGkGlG
新規	"W)V-K1T
方式	!G/J2U3E9]TI
方式 式が	!D/J2U3E9]FSRJTI
无法	!J"7#H%F&B'H(B*B+C-F.:/a0B1K2C374G5E6@889>:H=W?I@FA?BECAEDFCGCHGI=JEKGMFNCOAPCQ=UJWBXVY?ZG[D]D^F_GaCb>dAeGgGh?k@lT
无法 法访	,JRJXX
无法 法读	!C=WKJLU
无法 法连	!I,V-I/K3J7XRXhJiS
既に	!E0K:VIHLHO]
既に に存	!GIILHO]
日	!W
时间	,I-J7T8XKG_JdTkU
明で	/Y5TkK
明で です	/Y5TkK
明書	!W
明書 書の	!W
是否	!T3V;H<HBJLVTJfK
時刻	!W
時間	JT
時間 間を	7S
暗号	*S/K9WBGPV
暗号 号化	9UPV
更し	3T
更し した	3T
更で	!HLVSH]T
更で でき	!HLVSH]T
更改	!C/K3c5<BGRJSHTG
更新	%J&H-J3T5IKJRITDfKhSjX
書き	!D'J,J0JBHIBLKOSS[[VeK
書き き込	!?BHIGS[[V
書の	!W
最大	!?#U.J8IBJKKRHcY
最新	!W
最終	0W
月	"E,K-D1I3T5YBSKERUiK
有写	!A.J/J5JKIOJRIS^TFfK
有効	"U
有効 効期	!S"U
有权	!I.>Sa
有权 权限	!I.>Sa
有正	!G&V7U=KRGdTiFjU
有正 正确	!F7UdUkT
服务	!4"8#B%@&?'A+@0=2>3X4C6=7J8I:C;;<@=B>D?C@ACCDDEDFBG=HBI<JBLJMBN>O=P@Q<TUUDV@W@X?YAZA[>^@_8a<bIdAeAg@k;
服务 务器	!5"8#C%@&?'B+A0=2?3X4C6>7K87:C;<<@=B>D?D@ACCDDEDFBG=HBI=JBKJLKMBN?O=P@Q<TUUDV@W@X?YAZA[?^@_9a<bIdBeAg@k<
服器	!H"J(K,K.I/J0K5K8JBJIIKHLJOKRUSJTT[K_KaKlW
期せ	!F,I-V1STJbT
期せ せず	!F,I-V1STJbT
期化	fS
期化 化で	fT
期限	!S"U
期限 限が	"U
未在	BY
未在 在远	BY
本地	!>"B*H,G.E/C0J1J3G5J7J<HBII^KXL=OHRESDTC]V_IcJfG
机上	BY
机上 上注	BY
机密	"F(H)J*G,E-H.E/B0J1F3W4J5a6J7F8H9EAKB?IHKDLHOIQIRASGT@XI[J]I_HaJbHcGfFhIiGjJkJlG
机密 密钥	"G(K*I,I.G/E1H3[5W7H8I9GBBIJKFLIOJQJRDSITCXK_IaKbJcIfHiJlJ
机积	,W
机积 积极	,W
权限	"F&J(H*K+K-J.80F1K3I6H7H8F9J;E<BAGCVDTFJGJIDKDNKODPKQHRDSeT?VJWKXJYG[G]J^I_GaDbIcHeKfCgIhKiGkHlI
极拒	,W
极拒 拒绝	,W
构建	3TAT
标计	,W
标计 计算	,W
检查	!Y;H<HLV
検証	!E3Z5ZBIRH
検証 証に	!H3T5WBKRH
機中	!F.S7UBKXU
次回	!W
止し	3K5UTI
止し しま	!C3K5UTI
正し	!T<JATBIQURJSJTU
正し しく	<J@SATQUSJTV
正在	3X5G8JBCKFRETX_JiVkKlK
正在 在连	!U3KBEKIiW
正常	!b"JBHRFiFkV
正常 常に	!T&T
正确	"J&J*J-I2J3F4J6K8H9J:K;@<EAHBSCGDSFJGIHJKILJNKPJQUSHXJYJZK_J
決し	aT
決で	/Z5JTFfK
決で でき	/Z5JTFfK
没有	!<"F(C)F*V,>-F.4/>0G1>3;5>6H7]8D9C<JAHB9GJIDK<ODQHR;S_T_[G]G_EaEbGcAf>hGiDjHl@
法建	!G=UDVR@TElZ
法建 建立	!G=UDVR@TElZ
法访	,JRJXX
法访 访问	,JRJXX
法读	!C=WKJLU
法读 读取	!C=WKJLU
法连	!I,V-I/K3J7XRXhJiS
法连 连接	!I,V-I/K3J7XRXhJiS
法連	!ERYTVlD
法連 連線	!ERYTVlD
注册	BY
注册 请再	BY
消息	!D)V,H1WBKRESTTJbVcTiK
済み	!F"UBGVTjT
済み みの	VT
無法	"F%H&W(K,I-J.H/I0I3J5J6K7J8I;I=IFJGGIIKELJNKOJPJQIRSSITS[J_IaJbKfJhJiEkHlW
無法 法連	!ERYTVlD
版本	!K&X)W,H1WRFbVcTiI
状态	!T)U-K.J1U3JKGRISETDbTiS
状态 正在	TJiU
状態	,W.G3E5HBDLHRGSIcGfJiKlU
状態 ipaddr	!DXUlX
状態 sftp	7JRK
状態 ディ	!T
状態 再試	!F7UXU
状態 接続	!DTFXTlY
理员	"X)K-H1I3V5H8KBJKH_JfI
理者	RK
理者 者が	3T
理者 者に	!T
生し	3KBJOSTH^TaUbTfT
生し しま	3KBJOSTH^TaUbTfT
用す	:V
用す する	:V
用で	,J.J/H0T1H5IBIIILJOJSHTIfY
用で でき	!?,J.K/H0U1I5JBJIKLKRSSITJbSfY
用中	"SFVjZ
用户	%J&J'I(I*G+K,C-F.F/I0I1H2I3H5H6J7F8F9G:I;U<G=G>H?K@KAHBUCFDGEHFGIHKDLHMJNIOIPIQVRUSGTBVIWJXIZK[J]J^I_EaIbIcHdJeJfHgJhEi[jGkIlJ
用户 户名	,JBTGTQHRXTHiU
用户 户密	!:;V<J=J>KBVCIDKEJQXYS
用者	'T
由于	,T-G7S8WKERJ_HdThKkT
由于 于目	,W
由于 于连	7VdUkV
番号	,V9TBIRKkU
番号 号を	9UNSkV
異な	!E(VdTgV
異常	!C,I7IVTdVgT
発生	3KBJOSTH^TaUbTfT
発生 生し	3KBJOSTH^TaUbTfT
登录	"A&I(J*I+K,C-F.G1T2J3I5D6K7E8E9I;I<JB=FJGVIIJKKALIMJNKPJQERTSFWJXWYKZKcJdJhEi?jHkJlJ
登录 录失	"HBIGWQGhKiG
登録	"F'S.H/J0F1K:U;JEVIFKILIOGRFSETJ^IfJgIjVlK
登録 録さ	!A:UBWdS
登録 録し	BEEWiJ
登録 録済	jT
的な	!F.UBIRXSV
的な なエ	!IRX
的な な失	.VOTSW
的に	/UTVWH
的エ	!F
的エ エラ	!F
的主	!:"H(K*H,E-I.H/F1I5c8H9GBFIKKFLJOKQJRESH]K_HbJcJfIhJiIjKkSlK
的主 主机	!:"H(K*H,E-I.H/F1I5c8H9GBFIKKFLJOKQJRESH]K_HbJcJfIhJiIjKkSlK
的密	!A*U/K3X5DAJBCGKQYRASKTIiFjI
的密 密码	!E*W9HBEQYRDiI
的密 密钥	!J*H3Y5I9S
的用	;JBXYU
的用 用户	;JBXYU
的管	!H=UDUKI
的管 管道	!H=UDUKI
的路	!W,H7YTCdHkH
的连	!F,J-T/H7K=UDU
的连 连接	!F,J-T/H7K=UDU
的错	RISU
的错 错误	RISU
目录	"D,G.D/E0K1B5F8I<KBFI9KGLeOERCTF[K_IaIbKcJfGiHkK
目标	,VTK
目标 标计	,W
码错	(I)I*K,B-I.?/F0H1D3J5E6H7H8C;G<IBDIEK@LBOFQYRWSATAXH[H]J^J_EaFbFcCfEhHkJlE
码错 错误	(I)I*K,B-I.?/F0H1D3J5E6H7H8C;G<IBDIEK@LBOFQYRWSATAXH[H]J^J_EaFbFcCfEhHkJlE
确认	!F.F3IKHRFTDcYfX
確立	/J3K5J7VBHLJRFTTiJkWlV
確立 立さ	!I
確立 立で	,HlV
確認	!7"F&U'J(T.J1K5VEJGKIFKJSIVZXK]J^IaHbJfJgT
確認 認し	!G,U0S9S
磁盘	,K.[KILDRIS?TF
示さ	cTjT
示さ され	cTjT
示成	!T
示成 成功	!T
私钥	!D"<%K&J'J(H)I*H+H,B-I.A/@0F1E2E3F4J5D6F7F8C9E:J<[>E?KCTEHGEHKICJKK@LDNHOFPFQbR9SBTAVJWJXH[G]I^I_EaEbFcEdJeJfEgJhGiIjHkGlF
私钥 钥文	"I+K,J.G/D0I2G5J8J9I<[>E@JBECTEIIGKGLJOJPJQDRJSHTJ_JaJcKfJhKiJjJ
秒	8ZJSTI
秒後	!IKKNKR=T^lK
秘密	!I"H%J&E'J(K*I+H,E-J.B/B0F1C2I3D5D6H7I8H9C:J;Y<^>VDFEIGIHHI@JJKEL=NHOGQURHSATDWJYUZK[K^G_JaIbHcJdJfFgIhIiJjGkHlI
秘密 密鍵	!G"H%K&E'J(K*I+H,E-J.C/B0F1D2I3E5D6H7I8H9C:J;Y<^>VDFEIGIHHI@JJKFL>NIOGQURHSATDWJYUZK[K^G_JaJbHcJdJfFgIhIiJjGkHlJ
积极	,W
积极 极拒	,W
程主	!E-T/F1T5IBXTG_KbTfU
程主 主机	!E-T/F1T5IBXTG_KbTfU
程仓	TT
程仓 仓库	TT
程试	!H=UDU
程试 试图	!H=UDU
空き	!K.W
立さ	!I
立さ され	!I
立で	,HlV
立で でき	,HlV
答し	,H/G3HBKTY
答し しな	7S
算机	!H,U-J/K5XKJTE
算机 机积	,W
算法	!:"H%J&I(J*U+H,H-F.H/D0J1J2]3B4J5F6I7I8G9^;H<G>J@JAJBFCJEJFJGIHJIHJJKELJNHOIPIQIRGSJTHWIXKYKZJ[J^J_FaJbIdJeKfIgKhHiIjJkIlJ
管理	!T"Z)I,F-G/K1G3Y5D8I9KKGNJRDTJWK^J_HbIfFiCkH
管理 理员	"X)K-H1I3V5H8KBJKH_JfI
管理 理者	RK
管道	!H=UDUKI
管道 道不	!H=UDU
系统	!B(J)U,H.H/H1U3V7KAKIIKHLFSETFVTbKcIfZlJ
終了	!J'T,G.H1[7G;J<J=KKTLIRESHTEVTcSdVjUkG
終了 了し	.I1]KURITKcT
終了 了コ	!XRKjV
結果	0W1JISSKdS
続が	!G"F.G/G1X3A5E9H;JB:HJKXLGNHPJR?SFTWaJbJcEiDjK
続が がタ	,FTZ
続が が切	!C)T,G8BKUfThU
続が が拒	,YBHKFTHkU
続し	!Y3VBIXSlU
続し して	XTlV
続し しま	!X
続で	'I,X.D0H3=5@6J8J:J;J<K=KIILDOKPGSB]KbIcGdUeJfDkU
続で でき	'I,Y.D0H3=5A6J8K:K;J<K=KIILDOKPGSB]KbIcHdUeKfDkU
続に	)U,H1UfU
続に に失	)U,H1UfU
続の	lV
続の の試	lV
続は	!E,G/IRIXUkU
続は は失	7S
続を	,W-S.J/E1W5V7F8G9HB<LIRASJTB_HcJdKfIiDkDlT
続を を拒	!T,]BBiIkJ
続を を確	,HlV
続を を閉	!G-U
続中	!J
続先	!J*V,H2V7U9UBGRFdTiJ
続済	7S
続済 済み	7S
続試	!ITGXUkT
続試 試行	!ITGXUkT
線到	!@/K8KKIRVTTlX
線到 到伺	!ERYTVlD
者が	3T
者が がホ	3T
者に	!U
能な	7SFTKJRJZT^U
能性	1J3S8SVS^T
能性 性が	1J8SVS^T
致し	!=&K,H.G/H3^9X;K<HBILFOJRHSFTD]TfJ
致し しま	!>&K,H.H/H3[5D9X;K<IBKLFOJRJSGTE]TfJ
致命	8J9JSJTW_H
致命 命的	!A"TBJRWTS
致命 命错	!TRETU_H
般的	.VOTSW
般的 的な	.VOTSW
获取	-VVU_F
行が	,VTDXTlK
行が が失	!C,W
行し	BSRUiV
行し して	BSRUiV
行を	!I
行を を待	!I
行回	!G8K_EhZ
行回 回数	!G8K_EhZ
表示	!ZcS
表示 示さ	cT
表示 示成	!T
被拒	!S,ZBJKGRITG_FfK
被拒 拒绝	!S,ZBJKGRITG_FfK
要で	!GJSP[QD
要で です	!GJSP[QD
見つ	(J,I.E0H3I5G6V;G<WAJBHKJLFOHQKRISDTDYH]JfJlK
見つ つか	(J,I.E0H3I5G6V;G<WAJBHKJLFOHQKRISDTDYH]JfJlK
解析	!<"D,D.E/b1C3I5?6K7F8J<JBCKBLDOHR?SDT@XD_DaJbIcHfBiJlH
解決	!J,G/_3J5JRJWGaSfIjT
解決 決し	aT
解決 決で	/Z5JTFfK
設定	!G&V9TBGIHJSKJLGSJTVaXlJ
設定 定さ	!B&TJTTT
許可	!XIJLISW
許可 可が	!XLKaT
許可 可さ	SWaS
証に	!K"T,A.H/G1F7J9J<VBULCRaSBT?iVjUkK
証に に失	!G"T,B.H/G1F5S7K9J<VBULCRaSBT?iVjV
証は	!JRU
証エ	&T,KRKTK
証中	"YBDQTbTjK
証失	;UBJQURI
証失 失敗	;UBJQURI
証方	FTRViS
証方 方式	FU
証明	!W
証明 明書	!W
試行	!I,S-T3G5G8GGJ^KcKfIhYlE
試行 行が	,VTDXT
試行 行し	BSRUiV
試行 行を	!I
試行 行回	!G8K_EhZ
詳細	!C,X7SRJTZjTkT
認し	!G,U0S9S
認し して	!G,U0S9S
認証	#I%H(G*G+J,6-C.F/>0G1H2F3:4I596J7A8B9=:E=F>G?IBYCIDJEFHGIHJIK<LCNGOFQSRbSFT6VGXGYC[I]H^E_=aFcDdGeJfAgIhZiSjWkBlD
認証 証に	"U,C.I/I1H3I5E9J<VBVLERbSDTBiWjV
認証 証エ	&T,KRKTK
認証 証中	"YBDQTbTjK
認証 証失	;UBJQURI
認証 証方	FTRViS
読み	!T&U.J0H3J;V<K=JASIJLHOIRISGTB^KiK
読み み取	&SBTjT
読み み込	0K;V=K>SATLJOKQSRJSJTC
警告	3YTJ
计算	!H,U-J/K5XKJTE
计算 算机	!H,U-J/K5XKJTE
认证	%I&H(I*F+H,?-D.H0K1I2G3B5F6K7D8H9E:K;G<I=J>J@KAIBXCJDKEJFIGFHJIJJIK@LHMKNHPIQHRWSFVJWIXWZJ]K^K_?bIcIdIfDhZjHkGlH
认证 证失	!H%K&J(K*I+K,C-G.I/I2K3J7H8J9I;IAJBYFJGHKCLINJPKQJRXSHTCXK_AcJfHhZiSjJkJlJ
设置	,IBHRDSKXXfX
访问	!I"F&K-J.J/T3J6K7I9K=JB]GJKIRVXW_JaJdJfHh>kH
证失	!F%J&J(J*H+J,A-G.I/H2I4J5G7F8J9H;H<KAIBYDJFHGEHIKBLINJPIQIR[SHTAVKWKXJZK]K_AbKcIdJfGhZiXjIkJlI
证失 失败	!F%J&J(J*H+J,A-G.I/H2I4J5G7F8J9H;H<KAIBYDJFHGEHIKBLINJPIQIR[SHTAVKWKXJZK]K_AbKcIdJfGhZiXjIkJlI
试一	RWiX
试一 一次	RWiX
试图	=UDU
试图 图写	!H=UDU
话已	,I-K1T3J5J8XBJKERJTF_JfTiJ
误或	"W;WGIQIRIYJ
请再	RWiX
请再 再试	RWiX
请检	!X;H<HLV
请检 检查	!X;H<HLV
请确	!C"J(K.C1J3HKFRATBcVfaiGkK
请确 确认	!F.F3IKHRFTDcYfX
请选	!E,KBJRGTDYVlY
请选 选择	!E,KBJRGTDYVlY
请重	BIQZRJ
请重 重新	BIQZRJ
读取	=WKJLTRK
读取 取远	TT
象の	,V
象の のコ	,V
起動	,T.I3H<SBHRD^TbVfViFlI
起動 動し	<T
超时	"I,C.I/K1K3I8GBJKIRBSKTc_BcIdKfJiHlG
路径	-V/E8SKSLUTI
転送	"J'H(T,S/F0J1D3C5F8G9F;CB@HJIIK>NGR@STXT^HaTcIdJfJgYiCjJlK
転送 送さ	gT
転送 送に	=USX
転送 送は	!JVTaT
転送 送中	.W
転送 送完	![
输入	!HBFGXQYRDiJ
込み	,H1J;H<EBGHTIFLIOKRKS[TB[ViJ
込み みに	<HAUHTYT
込め	!C;X<J>UQTTK
込め めま	!C;X<J>UQTTK
过多	!>"D,A-J.H/H1J3G5J6K7I8G9J;J<JB>GJIJK>LIOJR<SIT@__bJcHfGh[iDkJlH
过期	!T"X-H1I8JGIKHRF_HbKfI
进程	!U=UDV
远程	!7"G.J1T3I6J7F9JB]IHVTWIdJ
远程 程主	!E-T/F1T5IBXTG_KbTfU
远程 程仓	TT
连接	!C"B#>%?&:'<(6)G*6+;,[.,/,071K4>5*648V9@:?<7>>@8AKB9C>E?FEH=I3J:KWL/M;N1O6P8Q0S.T^UAV<W9X6Y:Z=[8]8^9_Ua6bCcEdHe<f7g;hDj7kA
连接 ipaddr	,UiU
连接 接主	!B"W-U7K8JKDRTTT_VdIiU
连接 接到	"H)H-I/J1B3U5E7U8EGKLJRVSK_FbKhIkJ
连接 接失	!D7TGWTViV
连接 接已	"J,C.J1K3K7J8FK]RGTB_@cJfIlJ
连接 接被	!>"J)S,_-U.G/I1U3F5J7K8IBCK<LINJR>SGT@fGhKiEkIlG
连接 接超	"I,C-J.J/K1K3J8HBJKJRBTc_DcJfJiIkKlG
退出	!H)W,H1WbWcT
送さ	gT
送さ され	gT
送し	(VgV
送に	=USX
送に に失	!D=USX
送は	!JVTaT
送中	.W
送中 中に	.W
送信	"F'V,H-D.B0I1H3C7I8E9J;FHKIGLCNKSDVW^H_GaIcWfIkElI
送完	![
送完 完了	![
选择	,I/I5J;JBILJRETAYVlY
选的	!F;KBXYU
选的 的用	!F;KBXYU
通常	IJLScV
通过	!F1GGYKSRFcWfT
連線	!?"B%I(H)J+K,D-J.B/D0I1G2J3H5D6H7H8E9H;H<IBDGHIGJKKVLDNJOGPJQFSDXH[I_DaHbIcHfFhIiHjKkJlW
連線 線到	!@/K8KKIRVTTlX
過ぎ	7S
過ぎ ぎて	7S
道不	!H=UDU
道不 不存	!H=UDU
違い	!J"F.I1HIKKKPDQWRW]TfJiH
違い いま	!J"F.I1HIKKKPDQWRW]TfJiH
適切	lV
適切 切な	lV
選択	lV
選択 択し	lV
配的	!@*V-I/G2]3H5J8J9S<KBJ_J
重新	,J-K3K8X9K;IBHKHQYRGTI_JbK
重错	!D,G8W?IKURTTE
重错 错误	!D,G8W?IKURTTE
量が	!J.X
錯誤	"K,K.K/J8J9KBKKIRUTTlX
錯誤 無法	!@/K8KKIRVTTlX
録さ	!H:UBWdSiJ
録さ され	!H:UBWdSiJ
録し	BEEWiJ
録済	jT
録済 済み	jT
鍵が	"I,?.G/E1H3Y7J8F9H<XBVKALAPHQGR>SGTDYKZJ_GcHfIiFjIlH
鍵が があ	![BI
鍵で	!E/I3J5WYS
鍵で です	!E/I3J5WYS
鍵の	"K,I.J/J9I;]<DAHEVFJKJPEQTRESKTJYGfKiB
鍵は	"I#U5V:URIiG
鍵を	!F&I'J)T,=-F.B/B0K3U7G8K9G:T=H>IAUB]EVFULENHQTRGSETCYS^I_JbIcJdKfHiYkC
鍵を を拒	!C,I.H<UBWFXRFiZjS
鍵を を登	EW
鍵フ	!6.J0I1I;Y<^=VICKILGOHSGYS^K
鍵フ ファ	!6.J0I1I;Y<^=VICKILGOHSGYS^K
鍵交	3F9[BK
鍵交 交換	3F9[BK
鍵認	'SZT
鍵認 認証	'SZT
钥不	!E3Y5IBV
钥交	!F*S2G3F5J9]AJBGKKRETJhJiKjJ
钥交 交换	!F*S2G3F5J9]AJBGKKRETJhJiKjJ
钥已	/K3[5@BGRKTJ
钥文	!K"I+K,I.G/D0I2F5J8J9I<[@IBECTEIIGKGLJOJPIQCRJSHTJ_JaJcKfJhKiJjJlK
钥文 文件	!K"I+K,I.G/D0I2F5J8J9I<[@IBECTEIIGKGLJOJPIQCRJSHTJ_JaJcKfJhKiJjJlK
钥未	BY
钥未 未在	BY
错误	"C#B%C&A'A(8*=+B-H/40<2@354B6>9>:C<<==>@?@@AA=B;CDD?EBFAHBI;J@MBN@O;PAQURUSXUDV@W@Y<ZB[>];^A_7aHd@eAf8g@jJkBlS
错误 严重	!EKIRWTH
错误 无法	!>/D3GRSSI_FcJlX
错误 误或	"W;WGIQIRIYJ
閉じ	!B,H-T1_3J8WBJK^RITGbTcFfI
閉じ じま	!F-T
閉じ じら	!D1Z8VK]cI
開け	!D.I;I=YTT[W
開け けま	!D.I;I=YTT[W
開で	!FBKLUSTTJ]X
開で でき	!FBKLUSTTJ]X
開始	,I/H0J3K7DBUKKLKVTXUdUfKkG
開始 始し	!U
開鍵	!U#T&K,A-G.A/I0K3C5F8F9J:T;G@KAIB]GHKBLEOJPESBTFVK^J_GaIcFfGlI
開鍵 鍵は	"J#U:URJiH
開鍵 鍵を	!V,I.I<URGiWjS
開鍵 鍵認	'SZT
間を	7S
間を を過	7S
问题	!U"KBIRHTKiHkV
限が	"U.I
限が が切	"U
題が	aT
验证	"I5JGWKJTI_KiT
验证 证失	!G3TRWiY
대상	!;"D,W-H.W0J1H3H5G6I8G9I<HFJIGKDLGNJOXQFSVXJ[K_DaJbIcIdGfGhJiUkHlI
사용	"V(K,I.W/J1J8DBHKCLKRESJTI_JbJfJiJ
서버에	!9"F#I%H&F'H(G)I*F+F-D.C0F1G2G3G4I5F6H8A9E:H;G<F=I>I?I@IAHCHDJEHFFGFHGIGJHK?LFMHNEOEPGQBRbSBTUUJVHWGXIYIZH[H]H^H_FaHbFcHdHeHfFgHhFjHkElH
성공	!].G/J6GIHKHLKTE
세션을	"E&J'J(I*K+K,G-I.D/G0I1X3I5H6I7G8Y9I;J<JBFGJIGKDLGNJOGPJQGRDSGT=WJXK[I]J^J_GaHbVcHdKeKgJhKiHkIlI
수	"D%H&I'K(I)J*J+J-I.C0I1W2J3G5E6H8E9G:K;E=G>K?K@IAICKEJGIHJIGJKKCLEMKNIOFPEQUSCWIXIYI[I]K^K_FaHbUcHdIgKhHiTjJkIlI
수 없습니다	"K%I&J.I5K9J;H=I@JAJKILJNKOJPGQURTSHTTYK_KbKfJhJiU
수 없음	"J,I.J/I1YKJRITFbXfV
시	!YbJcT
시간	!G,G.K/I1J7G8YBKIKKJbKfKkH
실패	!;"F,G-K.K/J7J8I=JBGGKIKKGOKR^T:ZGaEiX
않습니다	QX
없습니다	"G#K%F&F'I(I)J*G+H-H.B/U0J1F2J3H4I5F6H8E9H:J;B=E>I?H@HAHCIDIEIGHHIIBJJK@LWMJNFOEPEQUWJXKYIZI[C]H^A_GaBbAcHdIfFgIhHjIkElI
없어	!8"E#I%H&H'H(G)I*H+H,A-F.F/G0G1C2H3G4J5G6H7Z8X9F:H;G<I=J>J?J@JAJBECJDJEIFHGGHIIGJHKCLHMINFOGPGQGR?SGT^UKVIWHXHYJZH[H]H^H_DaGbDcHdUeIfDgHhHiHjIkTlH
없음	"J,I.J/I1YKJRITFbXfV
연결	"B#K%K&J'J(J)J*K+K,B-D.C/B0I1F3H4J5F6D7D8>9J;H=KBDGJHKIDJKK<LFNIOHPIQHRFSGTaWIXJZF[I^J_GaFbGcIdIfIgKhJiWkElH
연결이	!I"F(K-I.F/F0J1X3I5H6I8C9J<KBFIHKELHNJOIQHRASHTTXJ[K_EaJbWcIdTfTiJlJ
연결하지	!5"B#G%G&G'G(F)H*F+G-@.E/D0E1C2E3D4H5E6F8<9C:G;F<H=I>I?I@IAHB@CHDIEGFGGFHHIEJFK>LFMFNDOFPFQFR[SDTYUIVHWFXDYIZG[G]G^F_@aFbEcGeGfDgGhEiBjGlF
연결할	,T/V7WBGRDTWiI
연결할 수	,T/V7WBGRDTWiI
오류	!G"@#G%E&E'E(B)G*C+E,?-T.@/A0C1D2E3D4G5C6E7?9B:E;D<F=G>G?G@GAFB@CGDHEFFFGDHFIBJFKULDMFNCOCPDQCRYSAT[UHVFWDXEYFZF[D]D^E_AaDbEcDdEeFfCgDhFi@jGkClE
완료	!W
전송	!E-Y8XKXRCSUTCaI
접속	"JBDRHbJcSjZ
중	!S"G.W/J8GIKKGLJRKSKTF_KfI
호스트에	!I"I%K&J'J(J*K+K,J-W.H/J0J1I2K3J5I8U9J:K;JBIGJIJKWLJNJOJPJQJRASITXWK[K]K^J_IaJbIcJeKfIgJhKiI
확인하십시오	!="F.W0K1I3J5H6J8I9K<IIHKFLGOXQFSV_HaJbIcIfGiVlJ
`
