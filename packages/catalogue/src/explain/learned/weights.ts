// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = '293e0fb5d793350240200e536b0aeee547827cf832b87ebcc6db6df9a33e457e'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `vWJKONPJNMTRUTQPLPJSOOWQNQNJHIIKVKIKLPLSK]RMRQORZSVGMPMIMOPOUQPQIMPPMQLNL`

export const features: string = `'	"-#3%1&@'2(<)5*J+X,E-3/91D2J3E485I6[7?8A9K:2;I?@@JBAD:E:F@G1JBLTMVNKOVPARESIT8U:WJX%ZH^E_4a;c=dAf9hHiAj8lG
' '	,S3I6T9I;TAFB<HEIJOKQGRVTE^JbFkK
' 2	!V
' 22	!3+Y,Y-F/V3I6=8K9GIJJKK?MFNCR@WF_GiGkelF
' 220	!JNX
' app	!Z<S=H
' are	!HCWDTYB
' because	!ILY
' begin	!?@WAUBJPGQCYV
' bin	!S
' builds	CX
' can't	3;
' cannot	!H&S3W
' connection	!b,@kK
' could	5SLISFeW
' data	1T<TIIfH
' dist	<HIY
' does	!T1T5BfI
' ecdsa	"T;H=SBKHKSH
' ed	!G"J&K5J;Z=FAUGUHJZTiU
' etc	!a;JBJCVHILGSBYJa@
' expected	5F
' failed	,J;UAWKINIOHSG[XaT
' for	!T3K5KRKiUjS
' from	!>BWFVMUNKiV
' h	,T
' home	!I%J)H*K+8/J0H162J6B7J8J9F:J;4>U@?CVDAHTI:O?R<STTBVIYZ^KbIdJi?kC
' host	,K/C5U7K@TBHR@TFYSiI
' in	!B&G(F*E+I,H/I2I3F5E6H8F9D;D<E>I@KAJBAFJKANGO]QJRDTHYG[<][bIcJeTfIiGkI
' in'	!X5JLHOG
' inbound	!JLU
' inbox	LG
' ipaddr	)J*I,T-E/@1G2F6E7W8I9C<F=E@HJJNJPJQKS>TVWCXKYHZK_DhZiHkZlE
' is	;JAU
' localhost	=T
' media	!_SC
' missing	!D;[?S@XPIQDYW
' mnt	!<&J+J/K0T1I5F8Z;J<EBFCYD@HKIDKaRDTIVKWKbJcJeGiH
' not	!F5YLU
' opt	3I;SLE[V
' or	0TLK
' out	OI
' outbound	!KLD[W
' port	/W7WRK
' r'	!K;UAJQKgU
' root	;H<YBILHSC
' s	+T
' server	!J6U9U
' sftp	5VBDKIRUiI
' simple	!V
' srv	!V+H.V1U5JBIITKIOEVK[IaCcWiW
' ssh	!E+V0T3I5X9J;S?YAVBECJHVIFP:RDYJiGjF
' the	SU[V
' tmp	3T;UIZOG
' to	&U,U3E5I
' u	SKlW
' upload	!H<KI?KGL^SZ
' user	&Y,I/B6X9K;KAILIQVRVSETHiFkK
' users	!?&K+W;I<V=JAID@IKLJYW
' using	!_RG
' usr	!S,S/K5H<I=HKJSHTUZUiH
' var	!Z5V<H=8BIOHRHSGaF
' with	!F/GBTKWTIhWjT
''	-G/I1GBHKBLFNERWSUTWWX_FfIiGlS
''type	@TSJ
''type renci	@TSJ
'a	!S-G.C0J1G5H8IBIIKKXLCNJSVaY
'a txt'	!A-G1H8KKYOUaX
'a'	!]
'aaaab	3T
'aaaab 3	3T
'aaaac	!H3X5K
'aaaac 3	!H3X5K
'adb	!S
'adb kill	!S
'agent'	!=%X&[,J-J.K/JBHRKTH
'amazon	BHLURIST^UiV
'amazon ebs'	BHLVRIST^WiV
'app'	/U
'appstream'	!W
'appstream' のメ	!V
'authentication	1YiU
'bad	!FGHRVZXiJ
'bad authentication	!FGHRVZXiJ
'batch	3S
'batch mode	3S
'borg	3S
'c	"A%G&<'I(F)J*D,E-C.G/B0K1>2G3A4I5?6G7I8E9C:H;>=W>W@>A@C:DeEGFWGHH:IcJJL9NGO4P7R@SATCV:WEXIZI[F]E^G_FaHbCcGdJeHfDgEhJi>jDkDlJ
'c a	![LIaJ
'c data	!BIcKKLCOCVGaS
'c export	<KIU
'c k	!K;G=?QU
'c keys	!?<E=G>I?F@EAEBJCFDXF[PGQHYT
'c program	=W
'c users	!V&B+T/K1G3J5I;I=V>W?AC@DbFKH@I=LGPFQBSHTJiJjK
'c windows	!Z
'cannot	!U;ISUWI[SaU
'cannot connect	!WWJ
'cd	!I(U
'client	!8&<*I-T.D/T3J5J9J;H<J@JAIBGG@IFKZLGOKPIQHRWSG[JcIfFiCjHkIlI
'client authentication'	!K&ABKGERZiJ
'client socket'	!;.H/UIIKYLJRISKTH
'client timeout'	!G-ZJUTUkJ
'compute	![SJTJ
'connect	,c1G7X8JK<Wb_Hb@f<hK
'connect'	.J6FBISJTW_T
'connection	6W8KKCMVlJ
'connection'	5U
'connection' object	5U
'create	!H.U
'ctrl	-U2K9V_U
'ctrl alt	-U2K9V_U
'd	!I8H;J<Y=T@JCJDTIVLE
'd keys	!F<[CJ
'data	!FgV
'deploy	5XRKSGTU
'deploy'	;JQViUjJ
'docker	!X
'docker run	!T
'e	!ICJDTJYKETH
'eacces'	HU
'econnrefused'	,U/I1H6J7BBJTAdGk^
'econnreset'	!T"V)V,D.I/C1W6I7C9HIKKSSJTAdI
'enoent'	!H<U
'enotfound'	,J/W1H6[7GKKTGkI
'err	!K&K1U8UKISCcKfS
'err bad	ITSI[S
'err generic	!D1V8VKJfTiS
'error'	!K;JBKIVPJRJSG[J
'error' event	!<IVPKSG[K
'etimedout'	,G1J7STXd[kG
'exit	!Y
'exit code'	!Y
'f	!DDSIJLX
'failed	!@"H,V-G/T1V3U6KKJ_KbJcIfVkH
'failed to	!E"H,V-G1V3UKK_KbJcJfVkH
'file'	!V&X;JPKjI
'files	/H6SBHIXSHiV
'files example	6TiX
'foo'	!a"G*I+c,J/C2K3J6I9<<BBJIGJJKGL?MJNEQJRHSIhKkKlH
'ftp	BGRUiT
'get	!IMT
'get http	!KMT
'getaddrinfo'	/W
'git	&TBTLISIiU
'git example	5J
'github	&T3T
'github com	!U
'github com'	!H&U3U
'gitlab	3W
'global	RKiUjT
'global 1	RKiUjT
'gpu	BKRVWS
'handshake'	5TKJ
'host	!I3UB@GUKURWTJZU
'host 1	!G3SBCGUKVRXZViT
'host key	3S
'host key'	!S
'host'	!f&H,I/D5J8K9G;JBJKHRCTFbK
'https	!t,G/F5FB;KJLJR@SKTEiCjIkJ
'https git	!XRK
'https github	!h/KBH
'https gitlab	![
'https repo	!U
'id	!F>S@YCDQIfS
'id rsa'	>TfT
'ignore permission	aW
'incorrect	!F;IHYPTQW
'invalid	.K;Z<F=G?SAUPA
'invalid private	!C;Z<G=G?TAVPA
'key	!C*X,I-H2Y9ZKINJWF_K
'keyboard	!CFUGZKJQJR>ZTiW
'keyboard interactive'	!CFUGZKJQJR>ZTiW
'lab	!T
'localhost'	!TBHR?SViC
'localhost' using	!XRG
'login	!W3JdT
'main'	!H&W3W<VBEiJ
'main' panicked	!H3W
'mkdir'	!U
'mnt	!8BKLUa]
'my	&J5JiU
'nas	!J/T5T6TLJkK
'new	!],H
'new connection	!X,I
'no	!J&W<KiEjW
'node	/SBK
'none	!U.I/I5EIYKKLJOJRGSE_K
'none type'	!^
'none'	!WRJ
'none' authentication	!WRJ
'not	;SWS
'open	!X&T
'open ssh	&V
'open'	!JHUSI
'openssh	;T@KAWPHQCYJ
'openssh'	*H5H;B=K?I@KAeKEPFRI
'openssh' is	*J5J;C=KA_KJPH
'origin'	4VAJFWQJ
'paramiko'	!^
'password'	!?"I&IAJGHQJRVZf
'password' allowed	!GGKZZ
'password' authentication	!GFGGURZjD
'path'	!dLHSH
'path' to	!T
'phone'	5JBEFWQWRFjF
'pipeline'	!T
'posh	!Z
'posh ssh'	!Z
'protocol'	!KNU
'publickey	!HAIBJFVP<QTR]ZJ
'publickey gssapi	"TBIFWGWR;jX
'publickey keyboard	GJQXRTZKiCjI
'publickey password'	"IG8PAR_jC
'publickey'	!<">#J%G)J*G+K,H-H.J/J1F2I3B5@7K8E9E;E@HAEBjF^GJIKJJK@LINHOJPAQ?RYSETGVKWDXJYJZ6^J_FaKbHcGfDhFiXjckJlJ
'publickey' authentication	!C&UB^FVR;
'publickey' method	!Y
'publickey' with	!DFXGIRFi_jU
'put'	!W_FhF
'read'	)T7J8UKT
'reads	!=I]LESYVI
'reads fastq'	!KS[
'reads r	!BI]LF
'release'	!W
'remote	!J+WSJ
'renci	!_/K
'renci ssh	!_/K
'report	!UOWRKSCTJ
'root'	!V"C,IB>FZKSR9THWK_JhUi:
'root' 'localhost'	!ZRFiJ
'root' from	!DF[iJ
'root' with	!V
'run	!H.JOJVWeU
's	!A"W#J%H&H)[+H,A-B/J1[3D5>6J8?9K;E<?ABDHEIFFG?K=LENIP@QASDYEZV_CaHcXf]hG
's password	!?"W#J%H&H)[+H,C-C/J1[3E5>6J7J8?;E<?ABDHEIFGG?K=LENJPAQASFTEYEZV_DaJcXf^hG
'sa'	!^BCRHiC
'scp'	!<WK^b
'send	SH
'send build	=SSI
'send files	!UAS
'sftp	!U"E&8(I)E*;+F,<-=/b0G1@2>3I5W6[7<8>9<:J;@A?FKI;JFK-LEN:OBP@QBV@W6XDZS[G]K_?aCeIf?gIk>lE
'sftp exampel	/W6G
'sftp example	!E&H*F,B-I/?2J5]7H8K9IJKK?LFNERZWK_IdJiIkD
'sftp lab	/H6W
'sftp partner	5TBITKdUkT
'sftp session	/J<U
'sftp vendor	5UjV
'sftp'	!g"J&J*H,D-F.A/C0H3I5G7J8J9G;C<JAEBEGJIIKFNEOCPJQFRCTEVHW?XJYK[I]K^/_IaFbFfahKiDkJ
'sftp' could	!I1I;JAJKGSGfb
'ssh	"C%H(J)J*?+G-?/T0E1B7I8@;:<B=H?KA@BVDHEUFWGCHIICJFOGPDQ?S=VIZJ[J^F_DaHbCcDi4jGkClV
'ssh 2	*J,K-F.J2G3G5GBJMTRJkIlW
'ssh client'	!X
'ssh ed	!H5U;IYT
'ssh public	!HBVQKTKiE
'ssh rsa'	!D2J9KBKEWFV
'ssh user	4T
'sshd'	"F-V9W_I
'sshd' started	!Y_K
'subsystem'	!W
'subsystem' channel	!W
'sudo	!Y
'sudo systemctl	!X
'tank	1HJYKW
'taro'	!>"WB>KZRYi>
'task	1YKJiV
'test	!J">KJc8
'test 07	!J">KJc8
'test'	-XKKNH_HiT
'tunnel	!WWJ
'tunnel connection	!WWJ
'type	!KRKTS
'type microsoft	!KRKTS
'unable	&J,E3K5G<XJWR[THWKfGiFjKkI
'unable to	&J,E3K5G<XJWR[THWKfGiFjKkI
'user	-G/UMYNI
'user'	!WKTLETT
'vendor	"VLKRWiU
'virtualbox	!CBYKIiX
'wb'	!JLJSSVW[T
'web	!E.U/G5VLURWST
'web example	5V
'wss	!Z
'www	/B6HBFRWiY
'x	1ISZ
'x'	;G<W=SWW
0	!]#4%<&?'1)J*K,B3I4;5E6:88:8<F=E>;?C@@C7EJFCH;J[KCLDMVO9P:Q;R8S<TGUIX>ZF]*aIc>d<eAh2i:ll
0 '	-J9JKISJTKZV
0 0	!H-E.T/J1G2S3H7J9G;H<FHKIGJaKSLGNEPJRJTGWKbUiKkE
0 00	ITJX
0 01	!aUJ
0 02	,TUJ
0 05	,VUJkW
0 1	"C.V8SHSSJ^Jf@
0 100	.V<I
0 11	^T
0 2	!J"UAWcIgUkS
0 220	NI_Gka
0 3	!W.HCHaT
0 31	!D(U,S
0 38	!XKK
0 4	GT
0 411	!T
0 48211	(?.]KI
0 5	!Y
0 6	!IKSMU
0 77	8UKVNJ
0 78	!I-JNT
0 81	!X-TNI
0 9	!C(J0]MXSJ
0 a	,E-H.I0K5K7J8ISHTJXSaKg]kT
0 abc	WU
0 auth	!Z
0 aws	lT
0 b	(S2U
0 bad	!I+^9J
0 beginning	JS
0 bytes	!I"C)V.41V8>9EIHJBKDLDS7WIaDbWfWgJlG
0 c	BVFVUTiV
0 chan	!W
0 changed	6U7S
0 client	-K/IBWFXMKVTfFiXjVlJ
0 close	VX
0 closing	!Z
0 connected	!U5U
0 ctrl	!U
0 d	(K0I3IKITK[Jg_
0 date	!V
0 de	!U
0 dropbear	!H-J8TKTNGlV
0 e	*V/T9FjT
0 eof	)S1TfT
0 errno	,SSS
0 error	!Z
0 errors	!b
0 exceeded	-BNB_]
0 f	/S5JBALUfK
0 failed	!l"J.>/F5J9GBJIJKGRHSETE_KfJ
0 file	!DIY
0 files	!F,TITTU
0 free	)T
0 from	!EAV_XiH
0 gb	!G.V
0 gi	!G(U
0 go	lT
0 http	!INUWH
0 ibuf	"JcT
0 incomplete	!J
0 ipaddr	!W
0 is	5GBUKG
0 jsch	!Y
0 kb	!?.X8IIJJZKVSHaSbX
0 key	!DLT
0 m	,S
0 main	;V=J?X@VAVQVYS
0 mb	!CJJK_
0 milliseconds	!T
0 mod	!I3KKTMVNHfHl]
0 ms	7WKHTEkU
0 n	!U^WfH
0 native	!T-J/A6F;KLHkT
0 net	!F.I0WIKLXOT[ZaZ
0 new	"T^UfS
0 not	![LKNI_TfFkJ
0 num	.Z
0 of	GWRU
0 on	!X
0 open	!D&D(J+<1J2I6?789H;KA@DJHHIDL8M[NKQGTVVTWZYHaKbHdDfDgHhKjIlc
0 opened	!V1JVU
0 p	!:,U5SBTKXMVRJlH
0 paramiko	!KWU
0 php	!E,S/T
0 pu	KTkI
0 r	^FbGfY
0 read	"JcT
0 received	!YbX
0 remote	!I9IBIJSNJZJiU
0 request	.IBIGVRJ
0 requesting	!Y
0 rtype	)T1S
0 s	!H"J-U5TJWKVNJSFTJ
0 seconds	!FS[^UcT
0 sending	!]
0 session	!V
0 sftp	!U.F1JLVSV
0 size	8U
0 skipped	!b.I/I
0 speedup	IT
0 ssh	*J3X5W9IJGSGlH
0 sshj	!V-J
0 ssid	!U
0 stat	VX
0 subsystem	!T
0 symlinks	OTSSeT
0 time	!Z
0 to	!Z<IBIGJLURG
0 type	!Y
0 unreachable	6T
0 users	!I*X2Z9V
0 var	!ESJYX
0 win	9JNVSJlU
0 written	SIaW
0 x	"T'J(E)F*V+C,C-T0D1C2X6F8H9VBGL9MCN=OFPFQFRESDTTUKXGZI[E^JaDdFeJfIgXjTlB
0 z	!G2U3Y5JB]RHiFjH
0 バイ	-U.H7T8JBVKCLUbT
0 件	!Z.J
0 個の	DT
00	!V&E'H)G*C+G-D.J/<0Y1B2E4K5>6G;><G=EAFCHEIGGHTLCOUPFQFR9T?V@YHZK[G]G^C_>aZdIeGf=gAhGk;lE
00 '	KKWYbV
00 00	.A0TIGKFMTNHOUS>[JaTjJkI
00 01	&KBKSS
00 02	-GNY
00 03	!V
00 09	!W
00 error	&KiTjX
00 ki	!T
00 mb	!T
00 s	!Y
000	!b,H.G/F8EBJRHTE
000 1045	!V
000 2002	!X
000 can't	!S
000 f	!U
0000	!K-E5S9JBUKFTKiFlW
0001	"J-H3I9K;JBIIJKHNJPJVJaIlW
00017	!E(U8TRK
0002	-IlW
0005	.T
001	"I#Y'S(G-H0D8IBVMVNHRFSK_HaTiT
0012	!C'ULHOY
0018	!B1HIALfSF
0018 reads	!IIBLcSF
002	0H8WKTOKaS
003	-B.I5KKSMWNWWI_BgSkJ
003 001	!IMW
0031	(V
004	!TKJLHaS
004 c	!]
006	,T7VBTRKTX
006 protected	!Y
01	!K#@%>&E*;+?-4.^0W1J2?3;4F5>678,93:F;G>DABCCEDFGH>J?KEO?RISVTHUEWEYIZ@]A_3aHb?cBd@eXf0gThDj[l9
01 0	!S
01 02	!J.V
01 date	5IIXLKSIiUjX
01 deploy	!HgY
01 error	!K
01 example	!>"W,J.a/D1GGWRWS:TG^FbEkJ
01 failed	!A.H<SKU[IeV
01 fastq	IHLW
01 git	!V&KBGST
01 ipaddr	CJDT
01 r	(Z
01 s	!V
01 tar	!JLS
01 to	!S
01 を使	"HFWRFiBj]
0100	!VBHKS
01017	!WRHiG
011	!UPT
0117	*T
012	bS
012345	!J"IiY
018	!GTUiV
02	&C(Y+H1E6E<E=I@JBIGGHIIEJBLTMXPER<T9UHVKXGYJ^GbFcHdEgJhIj>k8lF
02 '	!C/TMU
02 0	!XUJ
02 02	-HNY
02 date	,H-H.UBDKKMSNGRJTJ
02 failed	![BGRGiI
02 mi	!V
02 s	!T
02 unreachable	!H/T3I5TBU
0200	!X5K7J<UBH
022	!U
026	!IMW
026 003	!IMW
03	"W&I'J,T-@0I1F2J7@9JLHMSNVOGR=WU^J_EaIdIfHiDjH
03 00	-HNW
03 date	"U/TiG
03 tar	KV
03 unreachable	!JBV
0388	!U
04	!K"H.F/G0H5C8GFFGTIHOUPTRESUTCZU[JeEfKiCjSkT
04 00	!X
04 date	FJGVZViH
04000000	!D
0412	!G"J(X.F/E6T7K8HOISTTUVI[K]T_IaJiJkK
048	!X
05	"G/K5JGJIJOJUIeViSkU
05 date	"K<U=T
06	!J.J2S5X9I;JASGTIHLZOKSEVH
06 '	LW
0600	!F<F=I@IAKC]QIYBaW
0612	!ZOTSJ
0612 zip	!TOTSJ
0644	!@"J%J.H5G8J<8=:>C?WBCClD1EGFCKJPFQBRKSDYX[K_KaWgKhIjI
0644 for	!?;_<K?ZAZD4Ya
0664	!J;J<K@HAJCZDB
0664 for	DDYT
0666	;H@JCaYI
0666 for	;H@JCaYI
07	!=#I%H&I(U)X+@,@-7/E0F1@2:596<849J:U<GB[DEEKFIHGIKJ?LTNEOVRYT@UFWAXAYTZS[I]C^B_6bBcGd@e@gChUj:k7lB
07 '	!J">KJc8
07 0018	!B1HIALfSF
07 by	"WBFRIiF
07 failed	!DB]RKfYi@
07 from	!J1C8IFDKJZJ_EhViW
07 ipaddr	"9)@,I-G1A5J8I=KBbFTKGNFOUSWTKZJ^J_HbGhJjHkD
07 key	!9&I<J?UATBHKUVSiK
07 not	!D3F:Y;JBIiK
07 password	!J
0755	!BC[DIYI
0755 for	!FC]DIYI
0777	;J<K=ECeD8YG
0777 for	!ICaD:
08	!E%K&I(X,F-K.G0H1K5B9J:XAJBJGJKALCOIPJQFS@TGVJ]J^J_JgJhK
08 s	!HjU
08001	!U7TTHkV
080074	!T
080074 x	!T
09	"I,T.E1KIKKFLDOKRHSUVXjKkU
09 date	GTSU
0900	!U
0906	!U;DQI
0906 d	!U;DQI
0909006	;TAUYV
0909006 c	;TAUYV
1	!U"I%B&@'6(T)H+G,?-C/[1U2?3I478K:7;F<8=>>9@CAUB>CAD@E=FXGAH;KAMXOKPEQ>RHTAU6WKX;Y9[@]F_3aWcCdFiFjJk:l3
1 '	.H/G0J3E6T8G9F;S=KLEMXNEOGQ@RFSCWJYKbKcJeYfJkKlJ
1 'sudo	!X
1 0	!C"J/K9G;JAYBUJHKZNXTJ_JbGfGjIkE
1 00	!X
1 1	&D(G*A+G->/G0F1C2J3B4K5A6H8C;E<T@KAGB>EKFEJ=LIM^NYPEQJR:VDXT^D_BbSdKeJf>gIhGi@
1 10	<WRJfT
1 100	!T
1 15	NS
1 2	!V"I(G/G0U3J5G6T7J8H9I;IAVIFJJKDLCNEOHSAVIWHaAcJfGiJ
1 20	!S
1 200	!T8SlI
1 203	!T
1 204	!c1JBJKF
1 22	,E1K8UdS
1 234	KW
1 24	TSiS
1 25	!K9V
1 3	!H,I7Z8GBIGSTDdKkK
1 37	!K2T9I
1 4	![9JKV
1 400	!?-HMBN_WIXW_KkV
1 403	!TNG
1 41	"T&Z
1 5	!_*J-JKI
1 6	!Z"VBIIFRT
1 60	!I.UKVTG
1 8	!K(U
1 9	.T3G5UTT
1 96	!I*X
1 a	!_3F5W
1 alert	!W
1 amazonaws	&KBJbSiW
1 and	9X
1 applying	!Y/HTFjV
1 argument	5SOSRViK
1 as	!KKV
1 attempt	FKiWjU
1 auth	RUiI
1 authenticating	!H7IKZWKi[kG
1 authentication	!e<IFIPKRGZH^SiKjE
1 authentications	&@1J4K5HFKPGZZhU
1 b	5GBZRTiV
1 bad	!B+]
1 bam	([IGLHSG]KaH
1 c	"J(U+J/H8I<KBTKFLIPJRTSATGaHiU
1 cannot	KJfS
1 channel	)T1SBJKJ^S
1 char	!W
1 client	5JKISU
1 column	!V
1 command	1D5EBJWXYS^KbG
1 compat	!D9J
1 computed	!C(X
1 connect	-JTT_J
1 connecting	!;+J/G2K9HBFK[XK_UdZiEjH
1 connection	!?,D-U/H2J7E8X9CBFJSK]MITZWCdHiDjGlG
1 corp	!H/[5GRJ
1 d	SJVX
1 data	.XRK
1 date	"T
1 debian	3IMUTK
1 diffie	!E9WCFYJ
1 do	!Y
1 docker	3I5S
1 duo	GW
1 duration	!V
1 e	!D0T5I;YAYKJLJNJQZRGTJaE
1 ecdh	FSiT
1 ed	hZ
1 entering	!U7JBIfT
1 err	!D,V8U
1 error	!<&X1C3K5EASFHIILIPWRCaJbTcTiD
1 errors	!I.JKU_S
1 etc	+D
1 example	!B.I1D3[5T6E8U<T=TGEHKKWNHRBT?WHkD
1 exec	-@/JNDWa_I
1 executing	,TXT
1 exit	!^KIWJ^TfJ
1 expecting	!C*D-F2JJfNI_J
1 f	!S2UBHVTaJ
1 failed	"T&H(X*J,?.H/E0J1B3B5J8I9H;H<UAIBAFIGKIVLWPISYT:VEWG^HbAfEjA
1 failure	!J.XBTLJOUSI[WfK
1 fastq	(W.A0T1G3JKHL>[H]IaAeJgS
1 fatal	!T)W
1 file	!VIJKCLFOUVTaH
1 found	5IHA
1 fq	(G.H0IKJSFVKeS
1 from	-HNK_WiI
1 gb	.TJG]V^IbX
1 get	!E%a:UBEFIhX
1 git	!Y
1 h	-T9S
1 hmac	*U
1 home	!U/HiV
1 host	!T5EH@KI^S
1 hpc	!J,T/U7UTU
1 http	!ZNFTI
1 id	AT
1 identity	+G-W/J1K9J<AAFFKKVTBXS_ViIjV
1 in	NKVKaUhUjT
1 incorrect	!I7UTUkV
1 invalid	iV
1 ipaddr	BBGURXZViSkH
1 is	!G/J5YKG[T
1 k	!H3U5IgU
1 kafka	!Y
1 kbit	!ZSJ
1 kex	!E-:9JJTMEN[TVkJ
1 key	1K5G9T;V<D=J@IFKPIQUYH
1 keys	%X
1 l	5J;IBJHWlK
1 level	!F3[RSiU
1 libre	+VKVNTkI
1 libssh	!J,T-H6UKANE_IdS
1 load	!G-K5SKGPJRViT
1 local	!C/I2K9IJSKUMFT__TkJlG
1 m	!F5U8U
1 main	!I"V)V1V
1 mb	!]8T
1 message	!J.T
1 mi	!X
1 more	NT
1 n	!W
1 net	!DBIIFLWiT
1 next	1J5JBTPGj>
1 no	!?"K%T,C.H/W5HHIKJLJOGRJSBTFZTbFcIfG
1 nte	5J;IHWTJlK
1 of	!E(S,Y3K5IB_SG
1 offering	&E5I<8BIEJFSGSPChV
1 ok	!X
1 open	BGKTSV
1 p	+UKS
1 password	%W&HBJ
1 pledge	fT
1 port	,Z/H7XT;dJk?
1 previous	!W
1 private	!C"WRSiV
1 projects	!T
1 protocol	!^
1 r	0H;VAKLKVI]V
1 read	!A.G5GOTP_QKRKVTjJ
1 reading	JJKSiSjC
1 received	!J"]MXcDfHlT
1 rekey	5JJHKG
1 remote	9IBHJSNIZJiTkK
1 response	!=1IKTYSbS
1 root	jT
1 rsa	9S
1 running	.FTU[W
1 s	!_.JBGOJRJeTiK
1 sample	0S
1 scp	!A*I1CKJWI^abEfA
1 second	.TOJSHaS
1 seconde	!Y
1 seconds	"B,H.V5XBSHTKJS@^If>
1 send	!A%HFW
1 sending	)W1V8JKFWI^UcZ
1 server	!U*D2I:T<JB=FJJHNSZGiC
1 setting	!U,T
1 sftp	OJeT
1 sh	!KgU
1 sha	!U*7/K3K5F9XBGF@KIRH
1 signatures	!H2JBIF[
1 skipping	!G=JBTFW
1 smp	!Y
1 ssh	&J)I*U+K,A2W3D6I7F<G?HBFDHKWLGMJN;PGTIVIWGZHaJdHiCjDkC
1 sshd	!D1H2V3T9UZUhKjW
1 started	"S/T
1 starting	"UiS
1 stat	!A.[SZ
1 status	!=1IKTYSbS
1 structure	!D;^
1 success	!]
1 sum	!EIS
1 target	!A,TBXjV
1 tb	bHcV
1 terminated	!Z
1 time	!I/SBUkI
1 tmp	/H3D5[;TBJ
1 to	LVSV^TfT
1 trying	!T%X&U;G=B>K@CCDEZGJPIQARCYEZDhIi@jV
1 type	!T
1 ubuntu	-KMTNI^S
1 unreachable	!@&J,E-@3?5^7J8B;J<B@IAJCGKWNJRV_CbKcKjGkA
1 upload	LT
1 user	*U,T/H3S=TCDRJUIYIfKgSiJkS
1 userauth	!GBHRUZU
1 users	!C*W2Z9V
1 usr	!JWY
1 w	!J3TQS
1 which	!I9XFW
1 will	0V5I<KBI
1 windows	!IRS
1 write	KJ
1 x	!A0SMVeV
1 yc	!W;I
1 エラ	!H
1 コマ	!I"S
1 レス	!H
1 个文	!U
1 個の	!C(TDT
1 状態	!H
1 行に	;S
10	"D#Z'D)?*H,D/C0]1?278I:E;?=G?D@EA;BDDDEJF=J5KHNFOFP@Q:SEVHY@[F]BbDeBhFjDkHlS
10 00	!J.K0YHXLFSHaF
10 1	BIGIRUiV
10 10	!V
10 2	.T
10 diffie	9S
10 error	<WRJfT
10 failed	"T_T
10 from	!G-V
10 ftplib	!HlX
10 gb	!K.V
10 m	!B5VIT
10 open	!:
10 pat	!EKJ
10 reason	!V
10 s	!I0VXX
10 seconds	!D7W8HKCTU_K
10 site	,J7UBSLKSIcT
100	!f"7#H%G&D(X)F*C+F,<-?.F/:1=2F3:5A6F7A8B9@<>=B>J?J@^A6B-CHDJEJFCGFHDIIMEN<P>Q9R3S1T8UJV^WCXHY;ZH[@]B^A_Ha_bBc?dHeDhGi6j?k?lG
100 00	!Z
100 12	.BIJJXKGSJ
100 1204	!W
100 412	!Y
100 5	!Y
100 812	!T
100 84	!W
1000	!c"K)K1JJVKB
10000	!X,T5J8IBGK=NKR@TT
1001	!^+J2S9TDV
1001 by	!Y
10022	!9/C1=5J6S7GBFIBKJL<RISBTVWKkj
1003	!ZBFKKTT
1004	DT
10054	,F-T/F5J7I8T9ZBJTH_W
10054 an	NVTU_W
10058	!I,S-E1T7JNER^TX_E
10060	!>-A/@7Y9GKCNHTbXKdfkU
10060 a	,D7WKKTTdY
10060 接続	7BTX
10061	&K,Z-D/A5I7T9KBFKHNKRGTF_IiK
10061 no	!XTJ
10061 由于	,W
1009	%T
101	,E-J.V/D0U1K7aKGNJRHSUTD_KcDfGkA
101 c	.V
101 home	!KSXcGfJ
101 network	,J/K7]kH
102	QT
1021	OTSHfS
1022	,I-K8UKBOS_U
10233	V]
1024	!F"E%J&H'K)J,J.F/K1I2C3?5?8B9S:J;?<D=D>J?K@CAAB9CADIEqF:JJNKPAQDRDSHYE]K^J_GbIfJhIiGjE
1024 bit	!DBKE_FB
1024 bits	2K3E5H9K;H<J=JAHBGEaFGPJQIYK
1024 ビッ	!HEZ
10240	!U
103	&U8UiJ
104	!W*G/=2F3F5=6J9C;JBCJJRJTB_UcHdDkH
104 connection	!X/I5E
104 in	1J
1045	!_BJREiF
1045 28000	![RHiI
1045 access	!U
105	!^LGTJUJfK
105 i	!Z
105 in	LJ
1052	!J.I[VaU
1058	!G&Z
106	/G1K8WRJSS
107	!K0TkU
1071	!b.I9JKH[UcF
108	!X
108 894	!Y
1080	!E-I/V5IBKRKTJWUX[_I
109	/T8SJSTJ
1090	LT
11	#D'F*G.T/J0G1D6J7I:D;I<I>B?B@AB@DEEAJ:L[O[PAQFT<V:W;X?Z:]D_XdIeBg@h;jIl5
11 1	!H*S2T9T
11 2	!S
11 asyncio	!F
11 at	!B.YLX
11 date	"B&X-@1H3X5Z8EGGKENJRUjU
11 disconnected	!c)H1@8D_DfChEiJ
11 error	!ZKK
11 forwarding	!_-I1I9JBHFKbS
11 gb	KY
11 in	!ILI
11 pecl	!GRUiT
11 preauth	"DRY_KhG
11 pro	!J
11 s	!X
11 site	/U6JSIYJkT
11 socket	/V
11 u	!T
11 月	!H1J3W5YBTNGR]_H
110	!T,?-G/IBJKTNCQTT[XJ_HkAlJ
110 connection	!J,FKENGTddU
11001	!?/_KKXW
11001 getaddrinfo	!@/[XW
111	!_"H&D)K,]-A.J/91I5G6E748I9HB@JHK@NFRDT5WTXI_?d?fGiGkTlH
111 connect	!B,]7GkZ
111 connecting	!T
111 connection	!YTJWH
112	!X"I(W-H.D1C3J5E8E;S<J?KAVBBIJPDQURFSFTTWJ]TaEbJcIfE
112 bytes	!G(X]VgT
1120	3I
113	,I/J7U8JBJTVdWgHhSkH
113 no	!E.J7VTZdWkJ
1130	!X
114	6S
1142	"T,I
1142 in	"T
116	!X
117	)W,F-H1T8JIIKILJNKSU[J_HcTfEkU
117 5	!H
117 in	"S)Y1VcVfH
118	!X"I(J,D/K5K8FKCLJOURBSETEVJWJaDbJfUlJ
118 in	!CfW
1183	!KaS
1183 sender	!KaS
119	BEPYRJiJ
1190	!?"Y-XBGRJ_Ji?
1196	!GIT
1198	,J.H1C8:K_[U
12	!c%K&G'9(0)<*D,H0,2J5D6I8=9J:B<?>I?S@HCEDAFFH6IBL.N=QIR?T9UCWAX;YHZ>[F]H^K_Ya@dDe7fCg6hKj@kC
12 0	NIkU
12 100	!V
12 12	!V
12 3	!V
12 4	.HKJcX
12 7	!U
12 at	.=/D3H85@JBUGHNI_BbUkB
12 bad	!I+X
12 bytes	ITLI
12 date	"I1TiI
12 error	B@hZiA
12 failed	!<-U/H3IB[KWSEVYhHiE
12 files	![
12 in	![/J
12 kb	!S.I
12 mb	!S
12 raw	!T
12 s	8IKT
12 seconds	!S
12 site	!U
12 too	!?_ch>
12 u	3JMI
12 user	!C"[BJi@
12 個の	!X
120	!T.SIHJFKU]I
120 bytes	gT
1200	!K-HJU
1203	1Y8XKD
1204	!Z,T
1206	1IfS
1207	!JSG[V
121	9T
12170	!VTK
12170 tns	!VTK
122	-K.W1F7K8VLGVX
122 26	/S
123	!i"I%K&X,F5I7H8DB=GKKBRAS?T?aBiF
1234	!p"9)=,H-G/C183I5E899IK;NJSJTG^J_CcDf:hGkIlJ
12345	!X%J&HBI
124	!TBTFSQH
12541	!WRK
12541 tns	!WRK
126	@FAWQY
126 in	;[@H
127	"I,G-F.A/H1G3K8G;K=IBCHSKALKOIRGS7TE[K^h_IbJf^iJ
127 in	!I=JHTLU
128	%C&V*_+H.I/G2C3B4J6U8D9IAJB^GHH>IEJGKGL;NCOJPDQGRDSCWFXHZJ^IaJbIfIhFiIj]lJ
128 3	!I"S_IdS
128 arcfour	FSiS
128 cbc	!<*e5K9E
128 ctr	*T
1288	!G,J6U7TNKdW
13	!T"7#H%C&7'H(C)@,/-V.D/@0A1:394J5A6?8<9J;J<;=YB@EJF@G?HTIVJEKILAMDN[O@PEQHR6SbTHWKXIYAZG[9]J^E_]a4b>c:dKeDf5gIhCiTj;l@
13 2021	!U
13 5	!WlJ
13 failed	!C*H,I/K2I5KBJKTNXRI_^
13 keine	!T
13 permission	"J&J.G5G;B<C=]@HAJBBHUIWL>PHQGRBTKVSYGa>iG
13 type	!X
13 許可	![
130	1HcT
130 in	1IcT
131	![
132	%T-K.J5TKJSIfW
132 12	;K
132 in	!J5UfT
1326	!T
133	!E&Y3JRS
1338	!c(ILDSI[EaH
1338 sender	IVLJaI
134	1S7T
134 in	1T
1368	*G1K2T8HNUfGkW
137	OV
138	?WBJPJQG
139	!i;@AB
1394	SWaD
1394 sender	SWaD
14	!j#F%?&:'J(D,D-J.Z/91>5:7D87:H>C@HAIBTCBDHGBIFLCMGN7O:QWR9SKUEV@WCXCYFZD[>]G^C_3a<bAc@eFf<gFh?k<lB
14 22	!J=TFTQXRI
14 date	!UBYRFiX
14 files	![
14 s	IT
14 sha	9V
140	FTGTKJSS
1400	J]KK
141	1VcFkVlU
1412	!AJSQURTiU
142	!X;I<TBJLJQJSCTH^CbZ
1420	JU
144	)V1VKHfV
145	!JBHGTPVWTXT
146	!E;GATBWTJWTXT
147	!G.SWTXT
1472	!EJ_KI
149	!KST
14991	!J
14991 date	!J
15	!I"8#F'I(E)I,H-D/B0B5I7H8S:J=G>GB9CGDKEEF>IHJWKTL;MDNfO>RJSFVIXFYX]HaBb;dFeGgIh=i3jClU
15 0	!INVTJkV
15 1	!V
15 10	8W
15 an	KFNUlT
15 date	;U?U@JYT
15 in	!@&T)K1IBTPJTTcKfIhI
15 minutes	_T
15 seconds	!9,J/J1I7GBIJYK]RKbI
15 sha	9S
150	!U
1500	!BJ]
15000	!D,HJGKFT]
151	)U,V1WAJcUfEkW
152 in	?S
1533	6T
154	!I
155	!TkUlU
1555	TD
1555 16	TD
1564	<TRV
1564 in	<TRV
157	*V2XWTXT
158	!G
16	!C"F#J%>(G)G.H/71E3@5I6B8B:J;b<_>JAWB9FDGKHWIHJHK?MTOWR=VGWEXHYWZB^HaGbJeIgHhBiDjHlE
16 unable	<>@TASBV
16 vs	!G;UAUPTQT
160	!K/J5J@VAZBGFUKJOIQTRHTKYX[U
160 224	!C;V@XAZFVQUYY
1611	^WfH
163	;JTU
163 23	;K
164	!F)Y1UKHSXbSfJ
164 in	!F)Y1UbSfK
165	?S
165 in	?S
166	!G"UBK
166 in	!H"U
167	!JST[UkTlT
167 10	.JLGSVkUlT
168	!E/F6V?SBJTIiT
168 in	?S
1683	!T
169	"S_IdS
169 8	!I"S_IdS
1698	1KKSkT
1698 12	1KKTkT
17	#V%F(K)H*@+U,>.B0I1<2C6@7?8>;>=IFKHEJJKELFMKOWPXRVSET=VFWFXK[G^J_>aGbGdHf=gKhIjDkAlF
17 date	!W
17 sha	9S
170	1JTK
170 in	1J
170013	ETbVcV
170013 unable	ETbVcV
171	,T;Z@KADNGQ@RIiWkJ
172	2K9T
176	1UITbCcY
177	!U
178	"J3ScU
179	IU
18	"T#I&;(E,@-T.@/D0G1F3F7S89:J;G=YA[B_CJHDJEK<LFMGNDODP4REW@XGYIZW[E]K^G_<aCbIdFeKfEgEhAkGlH
18 date	!D-X/F6VBJiJ
18 in	!HVU
18 kb	!X
18 mb	!YKH
18 username	<SFTQ>i[jZ
180	!F8UJVKUQS
181	8SJTKSTJ
1819	!@;T@TIXSZYT
1819 info	!J;T@TYT
18220	!a<K
183	3K5VBWGJcT
18456	!^BCRHiC
187	!I.G6SHSLV
187 in	HSLU
188	!V.H8TKHLJSHVW_VcJ
189	;IAU
1890	!b3?
19	(K1B2G6I8A9C<>>JAWJIK=MIRCVJZIcKfKgJi[jSlC
19 date	!E"UiS
19 include	+EjT
19 sep	!W
190	!DLU[I
190 in	!DLU[J
1909	!VNITW
1909 info	!Z
192	!H*T-J/D3J6UTF_JdJhKiV
192 168	!F/F6VBKTJiU
194	;J
194 in	;J
1956	LU
196	;H=X
199	QV
2	"8#C%.&F'I.H/C0E1G3A445B6J7H;F<J=:>XAIBHC2DHE3GILbOCPIQFRGTFU?VaX2ZD[H]A^3_DaIb9d>fBgBh]iKkClb
2 '	/H1W6T9JHJIBLFRGSHTIeSgU
2 0	!B"G&B(F)C*F+4,1/41A3E718G9I<J?IDHIAL1M_NVOFPCQBT>UK[C^IaDbGcEd?fHgEhFlw
2 00	!V
2 1	.K8EKVNIUTbKcS
2 10	NTWVkJ
2 11	!W
2 12	NIkU
2 147	!I.S
2 18	AYBWRE
2 2	AW
2 256	!?*U-J2U3C5I9GFWJJ
2 3	!H7WSTTJ
2 31	!AI>La
2 4	!Z
2 48	KEcY
2 5	AT
2 512	!@*T-J2W3C5I9GFWJJ
2 7	!Y,HLDNJSDTJhTjT
2 8	(T-J2T9I_UaU
2 a	&T(T3=5YIV
2 at	"SbTcS
2 auth	!A%H5J=YAUKJSKZHj=
2 b	!c
2 bad	!?+XPIQU
2 bam	0T
2 ban	_YkJ
2 c	!EBWTVjT
2 changed	!T
2 cipher	!F+]
2 compression	!IBUGU
2 connect	"E,V1G2U3K6F9U;D=IB@IGKESKfJkIl@
2 connection	!;3D5A?SBSTKWTdTfIiK
2 create	!J.W3U5HLEiS
2 crypto	!G;D?T@XBEPT
2 d	!D*W.U2Z9VKH
2 date	!c"HKIjU
2 deb	3JMI
2 disconnect	!G8JGSKVTT
2 does	HH
2 e	!YVT
2 ed	"IBYjK
2 error	!6&C(K-H1G5J8V9S;H<S@EHIJSOTPIQSSFTKVGWJYJZUcIiVjClJ
2 errors	!DLUSIeU
2 example	,J7D8TBJJTTWdHkK
2 exceptions	!3+G,9->.@/B1G2J3D5C7F>F@HAKBJFDGIL;MEN>PDR]S=T<WHYH[J^H_GbFc<f_h@jCkEl=
2 f	!S-IFTRJ
2 failed	*E-T/D2U7W9EBJICLTNWSXTF_I
2 failure	!?"W&G)T,E-V.H/J1W3H5K8WFULFRCTEWJ_SfIiDjJkV
2 fastq	!I(X-H1J<HI]LBNJS?]VaGeJkI
2 fastq'	!AIbLCVJ
2 fd	!I
2 fdocker	TS
2 file	!;5TBJKJVUfIlI
2 files	!bSH
2 for	!I,UHGdS
2 fq	!XIILJ
2 frun	TS
2 fvar	TS
2 fx	LF
2 fxp	KIcZ
2 gb	!_.I
2 git	!C&D*C-D2A;JAJHWKXNSPUQHhGjW
2 h	!_1J<HIILG
2 hpc	!E8UBKKW
2 http	RTiT
2 in	LWSE
2 incorrect	QHjT
2 invalid	+Y
2 ipaddr	!S,J9SREiUjW
2 is	!U?TAI
2 js	GTlJ
2 kb	SK
2 kex	!H+[KCNHhIlK
2 key	3SjT
2 keys	!E:UBFjZ
2 levels	NTkU
2 lib	!"&U+F/H<A=@CJEKHHIJMJWJbJhGl2
2 local	!XJIKH
2 m	!W
2 ma	!K
2 mb	!W8HJIKKOISIaSbS
2 message	LJ
2 missing	!ULJ
2 more	B[NH
2 ms	kV
2 msg	&K)I+H,D-J/G3I7J9J<K>JBIJeKWLJMJN?PJWJZI_BdIhKiBjDkElG
2 name	,G/STHkG
2 nistp	*B-G/K2Y8K9SAVBKJHLJMHNITH_IkIlK
2 no	!E,F-I/D116K8G9K<VJJK@NKO@PIQTTIVbWAaKgJk:
2 node	SH[UkUlT
2 not	5J<KIULTSEVJ^J
2 o	5U
2 ok	7T
2 open	!V
2 operational	![
2 p	!J(S3FBWLKMBRXTH
2 peer	CF
2 php	!E&H,J-C2T3F5J8Z;B<SATB=FEJILIRCSJf?hIiBl@
2 preauth	!>_HhTjU
2 private	<0=8>k@IA7BHCCP>QHRIY9
2 protocol	!J*G2V9K_KhYjU
2 pubkey	*U
2 public	!C;A<E=J>C@FAEBXPKQEY_
2 put	!8"]&H.F7U9FAHBBFKHJKWQF_WcFdTfHkXlH
2 r	!F&W'S(F0SBJIKKKLEOVTT
2 received	^W
2 remote	!Z
2 resetting	!H5K
2 resolving	!AKX
2 rk	!H
2 rsa	!H1JB[FHiHjS
2 s	*T
2 scp	&JKDLUSW^XfK
2 seconds	"U7WBUcF
2 send	!K8T_T
2 server	!=)V-F/U3K5I7DB?KBNIcTiFk[lI
2 session	!6&K)K*W,F-c.I/G1D2U3H5E83FGHHJTLINCTBWI_GjKkF
2 setup	!J
2 sft	!KKJcT
2 sftp	&C)V*A+J-;/K1Y2B3C5B9A<H=KAGB5FJHJLXPBQGSWVJ_HbHcEeVhJiHl>
2 src	-T.F3T5SLTSV
2 ssh	!H;A>K@_AGQCSGkI
2 status	GVOWSK
2 stream	BVRGiTkVlU
2 streams	,K-I/JBJKFLWOXRGSUTH_JcKfG
2 tb	,STU
2 the	!J.ILVSTVU
2 thread	QT
2 too	!,"G8JBEKH_KhpiGjJ
2 transport	!E,H3S5V
2 unreachable	BJTUjS
2 user	!F#U&IAYCFDYRXiE
2 userauth	!BQJi[
2 we	;URJ
2 wrapped	!H5K
2 wrong	!I7UTUkV
2 x	"V;UbT
2 その	!SIDLE
20	!>#T&H'=(;*E,9-G.J/70^1E26364H5A6A7W8U9=:?;I<E=I>=?C@HA<BJCCDAEGFIG?HKKYL@M<QAR!S<TuUBV8XKYFZ=]=^9_Jb:cBdDe;fIg:hAiFjI
20 2	!E
20 20	!DWSXS
20 date	"URW
20 in	3IHV
20 s	,Y7VITKHTW
20 secondes	!IRHTYlK
20 seconds	!DKYNXT?lT
20 segundos	!H7TRFTY
20 秒後	!CRATa
20 秒間	!EJZ_V
200	!Y-I1J3G5H9H@VKULJNGPVQJSBTGWIYKlG
2001	!FTV
2002	![
2003	BURKTG
2003 hy	!YTI
201	!T"G&K)T-K/U8KBFKCLHkG
201 b	/T
201 in	)VcU
201 ms	!ZBK
20113	!V
20118	!Y
2017	!V
2018	2T9I<U=T
2019	!V7HEHTHWTXTdV
202	/V
202 244	/T
202 267	/T
202 273	/T
202 305	/T
202 310	/T
202 314	/T
202 315	/T
202 346	/T
2020	2T3S^T
2020 79	!U
2021	!JjX
2022	!@&G)J*I+J,d-B.B/;1>3?4U5>6]7?9G;B<G>I?K@HADB5CJFHGDHHJJNDOTPDQGWJXFYF^H_BaJbEcHdIhKjTkc
2022 '	=T
2022 no	!I/A6Z
2023	!V"B%J&T(K)J*H+D,<-C/>0J1E2G3?6E7E8>9D:K;G<D=H@IAGBBCJGEHHIEJIK<L]MJNDPCR:T;VIWGXJYKZJ[H^H_?aGbGcDdKfBhGi@jWkClG
2024	!F"A#J&B'I(I)D*E+I,I-A.G/;0Y1E2G3=5F6C7D9E;><>@FAJB3CKFEGGHEKJLgMKNCO7QCR9V8ZI[A]F^H_DcBdJe]f>gJhKkBlE
2024 01	!G0YLF
2024 does	!V
2024 from	8GBHKTbUiG
2024 no	!CLUSX
2025	!c+I,J-J.F/G3H5H8BB>GGIBKALbOSRDTIVE[I_IaGeFfIiAkI
2025 02	!V
2025 date	!^
2025 from	"UGJbUiJ
2026	)J0U1C2J3C6J9I<IBCJHK@L]OTRDTAVF[IaFeHi@lG
2026 date	!Y
2026 from	8UBDiI
203	!J/U1H8T;I=SFSKHLG[S_VfGkF
203 g	!G/TIUkI
203 in	!F-S1J8U;J=SIHLI[T_VfH
203 x	/T
203 z	/T
204	!].D/K1E5I8VBFIIJWLFRISATG
204 331	8S
204 bytes	8SaU
2041	!T
2048	!I"E%B&=*H,H.F/I1J2?4I6K9X:D<A=C>G?J@BAJB4C@DHElGJHJIIKBLKP<Q;R@SFTHXJ^J_IaHbIcIfIhFiCj<
2048 bits	2G;DADEYFFPDQG
2048 hex	![&C3K
2048 sha	9S
2048 ビッ	!HEZ
205	!F)E-V1J8JNKfF
205 in	!F)E-W1K8JKTfG
208	+TGT
2094	!INU
2094 in	KT
21	!G"I#H&:'H(G,G-H.C0B2:355F8@9B;G<:>HAIBGGBHIIBJ:KJLJMENkOFPAQCR3SAUKV@WFZB]H^KaWbWcKeEfVgGiGk[lm
21 applying	!:
21 date	!S
21 に接	!E7Hld
210	+S,U.K7TKFRISJTZ_JfK
210 in	+T
2107	!D'V9SSI
211	!U;UNJQHSJ]T
212	7T8S;KG^KDQJRXTKgT
213	!J,K.IBSKIRUSKgUkUlU
214	*T.S9GAIISQTkG
214 seconds	!W
215	!F/V<TNJ
216	<S
217	!G-TST
218	"T)T7JBFRS
218 20	"U)U7K
219	-W
22	!=#G%@&7'7(E)E*I,j."0K1B3E455I7^8H:6;?<D>@?:@<A8C5D<FDGHH1L@NGO3PBQ:RAS7TgU9V<X_Y;ZD[3]3^<_Ta;b2c0dYe5f<g;hJi?jEkd
22 '	!D-H/U6?B[KHNJRFWWiTkJ
22 0	*T/J3F7K9UBIGIKKLSPSTEiGkF
22 2	!?-K1J8ZK?ha
22 a	!F"G+a,A6K7G8IICNISKT@XJk]
22 after	!G,H-J7W8GK;RKTVd^kY
22 already	!Y
22 as	!G7IBTKTRHWJi[jUkG
22 broken	!F"I,J-F1'9IKbNITK_F
22 cannot	!J,U8UKXkI
22 connect	!?,Y-F/C3I5J6F7WB?NGRJWS_FdF
22 connectex	!C,W7DT^dD
22 connection	!."G&J)K*F+G,X-@/21B2?3F568J9@EJN0RAXY_UdYfFhIiCkXlJ
22 data	8UKKMVlK
22 error	,W-A/S2K5K6T9CBHRIlJ
22 exited	!6"A&G*F,D-V1@3U5?6<8<9UN^RJTFWD_ZbF
22 failed	!2"D*J,Z-G1H3?6G7W8;9C;JAKJHK5LIPUQTRDT_dUfJjFkB
22 from	!@TYdJkK
22 host	!G,C8>KYdUkH
22 i	!++T3J5G8JBZJVKGSJT[WCXF^GdTk5
22 in	!F*G-E1K2J6J7Z9IAGBKKCLHMWNCQGSGTT_FdS
22 invalid	!D,<2Y7A96E]JBK?NDTAdAka
22 is	!=,ZXW
22 local	!J,F-J/H7[kH
22 message	!D"K*Y,J-J2J9CBGJTNSRKgWiJ
22 n	!E,V5VBSiU
22 network	,<-J/dBJIhKHT<_JdDkV
22 new	8S
22 no	!<*Y,5-J/I2T3F5C6V7_BBKHT<WK_IiJ
22 on	*J,V-I/G5J9FBIKJRJTD_GiJkV
22 operation	!D,>-C2KJdKJNFTXXJ_GkI
22 past	!@,I-YTI_TiJ
22 penalty	!FBJ_X
22 port	!c,@/e6V73IhKIT<dCkglI
22 rdomain	!@-FBB_UhJiT
22 read	!C5=B;dX
22 retrying	!B,U3T7SBJTZ_K
22 ssh	!j#Y&Y*G,D-?/E3>6J7H8F9D;DF>HFLKNGRFSIWJYI_EbUiIkBlE
22 tcp	!U"H,8-D/G6K7G8JBFK?MJW]XW_DdHkTlE
22 the	!W-J5T
22 timed	!C,D-Z758GJEKXNTXId5
22 to	,F7I8XTBdK
22 upload	!G(S/DLYNSSD
22 user	!7,H<I?UATBBGXKWN<RTVS
22 using	!b"V%H)Y,A-F/S1U5J7G8H;J<E=KAIB<GAJJPKRDTDYJ_IdJf[hIiEj<kH
22 via	!T,K7TFJjT
22 に接	TJXT
22 ホス	,E7_kK
22 接続	!H,T7CTHkX
22 连接	RKTY
220	!I"D)H*E+I,@-?.?/?0H1A2H3>5B6H7H8J9@;E<JAHBBFHGGIHJGK2LDMANuOHR9SAT<VJWEXJZK[K^F_7aFbAdJf<hGi<kX
220 bytes	gU
220 ftp	1K8FKFNaRHbIcEfIiJl:
220 microsoft	NV
220 pro	!JNW_Fk[
220 vs	N]lI
220 welcome	-INU
2201	OXSTaK
221	(S.U7I8F=SKZ]KgK
2210	!W1T5JKK
2211	-T5G8KBHFXiK
2211 in	-U
2215	!H1ULTkS
2219	&T,I9S
222	!I?T@GAHT]YT
2222	!G":#J&A)F*G+G,Y.I/61:3E4E5F6]758K;E<C@HAFB<EAGIHEI;J?LCMGNCPEQJR:S?W<XBYE^HaJbCcAd5f9hWi4ku
2222 '	5WCShY
2222 2	!BhY
2222 connection	!B,T-B_YdK
2222 failed	,F/F6TBHRHfGk^
2222 no	!DI9LEkf
2222 user	!J,F/J6Kk^
2222 名前	/@6T
223	;V@IBI
2231	!I(UaS
224	!B;U@WAYBJFUKIQWYY_J
224 in	HSQT
224 or	!C;V@XAZFVQUYY
225	!I(T.W/SKV
225 s	/T
226	!D"I*E+D,C/Z3I5a9J;H@IAHB_GGHKSU^Gb<dGgTi;kD
226 276	/T
226 sender	!;"D+H,K-U.F/W1?3B5c;KB^GJKJTF^Ib>i?
226 transfer	gU
227	!W;UAEFUKJQJSJYT_KjI
227 entering	![
2271	_S
2271 in	_S
2275	KT
2275 in	KT
228	!C5I?W@SAUTHYS^Y_IbVcIiGkJ
228 sender	!C,J.X/E3T5F8V?X@TAVBBKXYT^Y
229	!H"T3U5CKKST
23	&S)I+F,>-</<1=6H7:85;G<TADCHEKFCGCHAJXKIMKNEOKQGR8STVEWCXJ[V]G^Ea[b?eIfJgJiDlG
23 at	(EIS
23 code	!B&W3X5T;F<TAIQHYU
23 date	!SiJ
230	.U;TAJGVLXRDSYfGiK
230 login	!T
231	!G,_-H3?4U@JBBHGISRJTTYJ^F_JbWk<
231 sender	!G,T3B4U5V;TBFHHTTkH
232	ATCTiU
232 sender	ATCTiU
233	!J"V-H8G@KBGKFMUQURV
234	.KBIKVRW
2345	(>.=KBV]
235	.K5G7I8J;F@TAHHVKBSHYJbUiZ
235 sender	!C-UBDHVKHRYbXiV
236	ATITPI
237	NJ
2370	LS
2370 in	LS
2386	LS
2386 in	LS
24	"B&H(J)G*J-H.@/H0H1D3H5G8CAGIBL>NGOBQTT][V_HaFcJ
24 at	!V
24 containers	iS
240	-U3W5H
241	"W/Y1WfI
241 243	/U
243	/Y;F@GAZYH
243 13	;H@HA]YI
244	/c6?KJlW
244 202	/T
244 in	!HlX
245	%S/a6@
247	!S
247 in	!S
248	HT
249	!KKHfS
249 in	!JfT
25	![%B)H,;.Y/H0J1?5IB8CEEFFCGEIGMHOKTEVHXKaCbHcDi>jC
25 aug	!U"W.E5J=JCKEJFKHHRVS@c@fUhK
25 connection	!X
25 in	!I"J)J1HfH
25 upload	!A.^IJOD[EaG
250	!H.W1G;IKKQJfD
250 in	!I1HfE
252	/U
252 265	/U
254	!K"Z)Z-U1[5SBJbKcCfI
255	!6'J(D)T*H,[.=/_0B2?3S5Z6=8V9E:H;K?J@BAFBdDGF8GII9L1MCN;O?P4QGS(TUUJZI[@]J^1aEb!dHeGgFjalB
255 at	!<"K-K4U9KIKJHLIRHSETFaJb?cE
255 b''	,TkK
255 hex	!Y;I@JBGPJ
255 restarting	!I5K8YTT
255 stderr	"S&W
255 unknown	!C,X-T/D3K5JBXKVSKTT
25519	"G#H'A(@*@+C,I.@/E0@1J2S687G8@9Y:J;H>S?GBICHEDGJI9LHMHNJO@RATCWEX>YW]D_Ea=bFcFdFeCgAhJiGkBl7
25519 '	!F;J<S>UBHDWQ8Y;jI
25519 1	!JAW
25519 255	2F3T5W;H@IBCKKPI
25519 256	!H3YiU
25519 aaaac	5J;C@GAIBHHXKJLJQKRETKY[
25519 as	!H*TLT
25519 cert	;@=>?I@AAGCAECGVRTTJYBiYjDkU
25519 ecdsa	!I2W3K9I
25519 ed	%G;F<I=D@HAJBVCUEJF:GXRFYHZShJi>j<
25519 fingerprint	!X2B3C4G5JH=^U
25519 from	!I%T2X
25519 hex	!J*E-I2I3F4V9J:S<ABXCUFIJIPFRK_JiK
25519 home	%S
25519 host	!J*E4U9KJKKETK^S
25519 hybrid	!K
25519 in	5J
25519 incorrect	;F=FP[YJ
25519 is	!DA]YJ
25519 key	%F&K*K3A4B5]9V>KAFB7FFKUP=QYRGSKZKiIjE
25519 known	!C&J;?<J=B?G@EADKWPJQGRIVUYGiH
25519 no	!I<U
25519 open	<F=K>[YJ
25519 pub	![;=<B=C>J@AA?BJCIPEQDYa
25519 pub'	!C;?<K@KA@CCLTQJYd
25519 sftp	!I;J<aBH
25519 sftp'	<]=F
25519 sha	-H2<3J9]FKNKkJ
25519 sk	!H%W&T<K=EBGCHRVhW
25519 support	AZ
25519 to	"E3J5>;W=ACKH>SYiW
25519 type	;@=<?H@AAEBUCAECF=GWRUTJWSYCkU
25519 user	!X%S&H*I4J5F<G>KATPFQJiKjJkH
25519 using	-V9J
25519 鍵の	!U
25565	!^,I-HKETI
256	!T"F#F%G&6'E(a)C*c,8-A.C/I0C1K2T3V4E6@7=8A9S<D=J>I?BASBKCIDDEHGCHEI>KHLGM<N7O?P=QJRASCT?V?W=X?ZC^F_9a?bFcGd@eEg@hFiDjJk7l<
256 '	!F2T
256 aaaae	!T
256 and	!C9Y
256 bits	!C;V@XAZFVQUYY
256 cbc	!D*_2K9I
256 ctr	*a
256 diffie	!B9^
256 ecdh	!A9]
256 ecdsa	!E*J
256 hex	!X&G(TBHjJ
256 hmac	!J*V
256 host	5W
256 ipaddr	!V3X
256 key	!D3H5XiVjS
256 or	!JFV
256 public	!JLT
256 rsa	!H*E2T3J4J5H9H
256 server	!J2T
256 ssh	3JBUcKfI
256 theirs	!D9T
256 user	2I9[
258	!KQT
259	-XGTNGZT
259 in	<SBTGUZT
26	"H+J,J-F/V1I7F8I;I<K=JAJBGIYKCMKNHQHRKTG_GkI
261	YE
261 15	YF
262	"J)U/U1^KAcUfI
262 273	/U
263	/a6@?X
264	KIST
265	/U
265 300	/U
265 304	/U
267	!G-U/X;I?UATKGQIYX
267 201	/T
268	&TBSFSiT
269	9HKUNY_T
27	!0"<,U.T1J2K6K7H8J9G;]AFIUJJKDLSPGR7SWTK^E_Ef:iGlI
27 jan	!("?,S.V5TRASS^G_KcVf?
27017	!d,<BFRGTIiGkGlH
271	"S-T1UKHNI_KcU
272	!J*T/S2U
273	!I/X
273 202	/T
273 326	/U
273 372	/U
274	.IIILHSF
274 in	!I.IIILISK
276	/Y
276 202	/T
278	.ScFfI
278 11	!I.XaScFfI
28	!V&J(J)V,K-D1T2F3G5D8;;C<K=G?K@GAIB=GGHHJ=MJN6QGR@SHTXVHWIXJYG^IaGbGfXgIhHiAjKlB
28 date	![BIKHcJ
28 failed	!I,Id[kT
28 in	NK_KfUkK
28 no	!].D
28 operation	)U.J1V7IJJKTfV
28 timeout	!W
28000	!e"@BJREiF
28000 access	!VRI
28000 ユー	!T
281	/Z5ZB]K@
2846	!JLWSU[EaG
285	+U,G-D1V3F4U5>8D;H=SBDGTHUK@RHiDjH
285 sender	)T+U,G-E1V3F4U5>8D;H=SBEGTHUK@RIiDjH
2854	!H.ScG
2854 19	!H.ScG
287	QV
2873	!@0X1UIGKGLUOSVEfJ
288	BTNJSI[VcS
29	,J.J0U;I=SASaK
29 date	!J/S0V6S7TSK
2911	"G8@K[[Jf?
292	7S
294	KT
294 967	KT
29418	!G&H,WF[GKRFYVjI
296	!WKW
3	!X"D#W%?&6'B*W,S.I/I0W1B2J4C5A6E8G9H:8;J<:=J>,?e@?AAC<D0E;F@G?HJIEJSKBOHPBQIREScU6V@W6X;Z6[>^8b;cCf:gGhBjFkJlF
3 '	.I0IOJSDeViUjV
3 0	!UfK
3 1	9HSH]V_J
3 10	,F-H/K7SKJLISGcSlW
3 11	!V/SBILJaHlJ
3 12	,V/JBIRT
3 2	ATLI
3 3	(U3KCH
3 31	!BBIOYaB
3 4	,K0XLTOGaF
3 5	8TOWaK
3 6	![LG
3 7	@JLIQUWVkJ
3 8	!F(U5GHH_S
3 9	,H/J3J5YATHUKJLHQJTK_JiU
3 a	!H,V/VVUWTXTaJ
3 alert	!^
3 app	!I3URWiX
3 applying	!HBT
3 attempts	!E,WBTSH
3 b	gT
3 bad	!D+XDH
3 blbn	!E;_AD
3 bucket	!S
3 c	!W
3 changed	6W
3 channel	TS
3 client	!J*K0TKIaTcU
3 connecting	BHFTRSiV
3 d	!Z
3 des	!<*e3H5J9DRFSIkU
3 directories	eT
3 dist	!?.X/K8G;JFKLWVB[EjJlK
3 dvcm	!T
3 e	.T;H=T
3 ed	hW
3 error	.T;KAJPTTT
3 example	BKRV
3 exception	!4)I-S2D5HBCKSQW_YfKkJ
3 expanded	!J
3 f	!G&U3W5FBVIURTSAaK
3 fa	!V
3 failed	.FKTLEOVRI
3 file	!W
3 files	!^5GHIKHSDeT
3 hostkeys	!J
3 ignored	!FST
3 in	<GLV
3 intermediate	!I/TkU
3 ip	!G
3 ipaddr	!JJX
3 is	?V@G
3 kb	aT
3 keys	!U5H
3 lab	!W/T6JSK
3 load	5J
3 mb	!Z
3 minutes	#TBJ
3 mm	RTjU
3 more	?UBE
3 ms	SS
3 net	!U"T)U*J,G-E/G1ZIUNESETI_SfJ
3 no	+W
3 none	!Y
3 not	?X@GAH
3 nz	!H3SYT
3 nza	!T*K/K2J5F9J;C@JAHBIHWQJSJTGlJ
3 o	!XCH
3 ok	7T
3 open	!XWBbJ
3 permission	!=.J0K1XBEO:RESZiK
3 protocol	!T
3 read	!X
3 receive	KGiT
3 received	"ESXbHc[
3 record	5J
3 resolve	!F
3 retained	!J
3 rfc	!H*S2T9T
3 s	!Z
3 seconds	!K,V7TBJTZ
3 send	!S8KJUKCTI
3 set	!G
3 setting	!I
3 sftp	!a,D3E5I8GBEKIOURFSFT>iKlJ
3 sign	EIF@
3 ssh	!D,X-Z/H;F?TBULKQHYK
3 start	!S
3 suyr	!H
3 temporary	!T
3 ubuntu	MUTT
3 unable	!.,U3X6J<J=H?DAEFTKHkK
3 unreachable	!J3U7SBHKK_V
3 x	!G.VKTgW
3 ファ	!X
30	"T%F&I(G,=-T/@2D3=5E6G9=;E<EAKB:HEIKJdLJMHO@PHQFR7SBT[VIZK[G^GbJd<eJfGgJjHk@lA
30 date	!S
30 in	!J"W-I1VLI_J
30 jan	TS
30 s	!X7HKJTY
30 seconds	,E.E/K5I7G8EJTNTOKTY_K
300	!["E)H,G-D/U1D3H5F6J7J8WBHK;NGRGSH_DbIfFkG
300 325	/U
30000	"I*H,?.D/H1F3G5C8I9H;GBBGIJYLJNVQJSIWIXKaJcJdEfYhFiJ
30000 milliseconds	!8,G.J5K7JBKJXNZT[fJkU
30000 ms	!]7F8FKCTC
30000 msec	!J-D7DJVT?f[
30001	!aK>T?fH
30001 milliseconds	!aK>T?fH
3001	-K_U
3008	6V
301	/WSG[V
301 in	!I&S
302	!F,X-H5K7UKJNTRGTV_HiIkU
303	!I/_5V6@
304	/U
304 326	/U
305	/T
305 202	/T
307	!J"T.V
3072	3HES
3072 hex	!V
308	;FAXLUXWkJ
308 in	;FAXLU
31	!G#K&?'J)J*?-F1E2C3G869K<=?FAGDII5JHL]OXPFR4SXVHWBXGZIa1bBc:gFiGjD
31 0	!I5S
31 2	!V
31 31	!V
310	!X/XTKdT
310 203	/T
311	,V.V5VBZKCSJ
312	*U,W2I5V8H9H;J@UAHBU
3128	,G/F7DBKTBWTX_dKkHlG
3129	PWQU
3129 in	PWQU
313	!D.A?VKUNFPHQF_FkJ
313 16	.B
3134	;U<K=K?U@TAWPCYS
3134 in	;U<K=K?U@TAWPCYS
314	/TBJ
314 202	/T
315	/T
315 225	/T
317	/SQV
318	8[PU
32	&G)I*B+H,G-J.W/?2H3C5A6J7F8V?K@IAFB8FJGGHGJTKWLTNJQGRASGTHWFXJYH^I_VaGbAf?gKhHjHlK
32 768	!@.UJX
32 broken	KF_U
32 cmd	!EIUiT
32 error	!G-F8YKW_F
32 in	IULUOT
32 length	KJ
32 milliseconds	-K
32 offset	!U,K-T8JTF
32 size	!T-UTG
32 x	!U
320	2VQUgU
321	!F"U.J/U[W
321 371	/U
321 in	!H"U.J[WiS
325	!C/S1KKJfIkJ
325 25	!H
325 342	/U
325 in	IS
326	/U
326 252	/U
326 367	/U
327	!KdT
32768	-JJTKSTE
328	;V?JNS
329	<T=UBSKKQTRH
33	!b*J/E0J1U5A8K9K<IAIFFKHLDOJRFSCTA
33 e	!S
33 in	!WkS
330	*V9HKUNSgS
3306	-J3H6]7E9J:KKDNJTGWE_HdHkDlJ
3306 '	!F6^
3307	,U5ViT
3307 ipaddr	!J,WBV
331	!b1JBJRF
331 password	!SRJ
331 please	!U
3310	!Z
3312	3U5G8X9KKJ
332	!IQS
34	;J<IKGcX
340	/Z6B?YPHQG
340 in	!C/Z6B?YPHQH
341	.TKJQW
342	!C/^6F;KQVkJ
342 321	/U
345	!T/T6JBTHV
346	!V/UkH
346 202	/T
346 abc	!Y
347	!I%U+T/T
3473	.SIJ
3473 in	.SIJ
349	/YTJ
35	)I*V3U5H8G;F<T=VBIHJIJKJLIMVRJSFcFfG
35 bytes	!W
35 open	!T
350	/T6J?S
350 in	?T
3524	bW
353	8T;KFVKSPU
353 in	8TKSPU
354	SJ[VjV
355	-T/T;JAJYS
3552	!GbKc]
3552 received	!GbKc]
3553	IT
3553 in	IT
356	/UCIDV
357	CIDV
358	!I7TdX
358 in	!I7TdX
36	!J,S.C1J8I;UBHIDJIKCLGOIRJSH]VaGfG
36 in	!IfJ
361	!I/U
362	!J/U
365	/U
366	;UQU
367	/U
367 273	/U
37	!D"H,I.F/H1J2S8I9HBDIJK]LHNJOKRESHTG_IaJbJfJ
371	!G/U<U
371 265	/U
372	/UOS
372 241	/U
372 in	OS
377	!J(XKJ]VgU
38	!b&G'K8GBCOJRIaIiJ
38 0	!XKK
38 in	!E
380	TVkX
380 in	TVkX
381	,WTV
381 in	,WTV
383	JUKG
383 in	JUKG
384	!?5S9U
384 384	5T
384 ecdh	!G9T
384 ecdsa	!E*J2S
384 redacted	5T
386	!D,Y-E8KJYKBXTdV
386 in	!F,ZJXTI
388	/U
389	!V;H@VAKTK
39	!V.J;SKELKSI
390	-J/X8KKI
393	.V
393 receiver	!J.V
394	!HKKNGTWXHkT
3988	!E8TKU^Ub[fK
4	#@%5&5'G)=*@,<-5.d/D1C2E3I48556<7H8B99:@;C<8=F>F?5@5AFBCC@D=E8F=GGHDI!KDMVN+OcP1QERHS^T0UBXHY;Z?[a]T^Jb"ccgJhDiBjIk>
4 1	FTKJSIjS
4 10	GTKH
4 294	KT
4 31	!GKELG[VaI
4 4	!E"D,G.>/C8JBKKBLEO=S=TH[D_FaJccfElI
4 5	6S
4 8	(T
4 a	@S
4 b	/U
4 bad	!J0U
4 bytes	!H-H3J5U;XAYBWKDRK_JfF
4 c	5TBTFV
4 date	GSMSRTiJ
4 f	VX
4 failed	9JLESJ]X
4 failure	!6"H,G-K.X/B1@3J5I8K9JBCIHK7L]OWRCSWTJVI]U_HaVc@eJf<
4 files	!XSJ
4 gb	!Z
4 ipaddr	*U2T9U
4 j	!T
4 java	!J1V8JKT
4 k	aT
4 maxlen	"JcT
4 mb	!Z
4 new	!FBIRJ_Z
4 of	SJ
4 p	3T5G
4 received	!U"JcYfJ
4 s	!I3I5HRXTGiWkY
4 seconds	OTST
4 ssh	.TKTLFSK
4 tu	!H
4 type	!T
4 ubuntu	-KNJ^T_T
4 月	!I^S
40	(T*I,F-F/E5E7I9GBCHHNERIS<TDVH^K_EcIiGkF
40 f	!V
40 in	!J
400	!=)J+J-E.F1K3F5I6S8K9J:S;G<HBCCKIFJKLCM>NbOHPHRFSATJVJXU]J_GaIbIcJfDlI
400 bad	!>-H3I:TM@NbWIXV_KfKkU
40000	!T";)F,S-91>7H8@FIJFK9MFNARFXJfHhVkClK
40000 ssh	!B"KBWhXi:
40022	-H_W
40022 on	-H_W
4003	,UTV
4003 'failed	,UTV
40040	!d"G)K1K8GB@RJ_GhEiD
40040 11	!Y8I_HhJ
40040 ssh	!^BARKiF
401	!l"D.J5K;U@IAGB<KJLFQER>SCi?
401 unauthorized	![BK
402	!V(I.E/J5JBJIIKGLJSGaJgY
403	!l"B#I%H&E'I(H*J+J,A-B.</D0H1J3E5C6I7E8H:J;G<I=?B7CKEKFGGGHHIFK=LAMHN@OEPJQIR;S9TBVHWaX[YJZJ[J^J_Da;bGcIeIfJgKhKi=jBkFlJ
403 forbidden	!V"I&J(J,D-D.G/G0K3J5I6J7F8J9JBFIHKDLDMINBOIRHSBTEWbX^_GaKbJcKiJkH
403 the	!Y.H
403 user	!V
404	,T.G3G5B;U<GBFIFKJOKV[WIfH
404 message	!EIKSZVX
404 not	;U<K
405	!S
406	YT
407	"H&D,A-D.G/F1J3K5J7H8I;I=KBAGGKDLINCPKRDSITEWYXd_HfKhIiHkJ
407 proxy	&I,JBHKKRIWTXY
408	!TFVRFjV
4096	!VHXJJSHjK
4096 hex	!W
40960	!Y.WVF
41	!Z%J*K.J/W1J3S7C8H9F=JFSIBJIKFNKOHQFSBTJVFWK_IaSdIiEjIlH
41 2	fS
41 20	!T
41 in	!A<SBKTY
41 provisioner	!ITY
410	NWdU
411	(V5JKK
412	!W"H(Z-E/E1K3H5B8EBCLTRASDTB[G_GaFfKgViFlS
412 27	!KLW[K
412 412	!W
412 files	!Z
413	GWiK
418	KV
42	!_"T,D.G/C1G3I5FBHLUREbEfK
420	!G5]BSSJ
42000	!ZcK
421	!d"H,I-I1J7C8@BFJCK@T=_IbIcIdHhJ
422	!J:W
423	!W
425	!Y@GAUYU
425 can't	!U
4253 11	!H*S2T9T
427	NW
43	!@"F&J(G*?,B-c.Z/?1I2@3B7G9@;JAKB8FIHGIHJGNBPIQIRCT<aKbKcHfDgJiE
43 failed	!H9IKTNKTIWU
430	!K4SBKNI
430 in	4SNJ
4312	!F"CBJRJbHcViZ
433	8GKX
435	!H,SAV
435 in	!H,SAV
44	!d&H*K,H/H1J3H8G9I;GFUIIK?OJRFTBaE
44 in	=S
440	,J1J7EKXNTPJ_VfJ
440 in	,J-T7FNU_TkT
4410	!D"J8XiI
4412	!Y,I
443	!V"A#T&H)G*I,--K.H/=1?2I5E7?8A9H;D<I=G@JAEBGJFK@LKNdQIR:SIT<W?XW_EbJdcfDi@kml=
443 '	!T
443 after	kU
443 connection	,8-[6J7@K]NXWJXY_Z
443 failed	7HTAdV
443 i	!JdV
443 invalid	!CM?NYWK_H
443 name	!J,W/?TWkd
443 user	#WNUTIdKkS
443 接続	,JTVkD
448	/JHS
448 in	6SHT
448 sha	9S
45	-E7VAJBJJHKVLUQTSJWU_IaJkE
450	!E&U-TBWNGkK
450 in	!K&UBXKJNK
453	!:,H-I5G7UBAK_bEc@
453 sender	!I,J7VKHLS
457	NTkU
46	!],I-J;HBJNTOTRHSFTI
46 aa	!U
4600	.]
4608	!UHVSJ
4608 bytes	!UHVSJ
466	BJ
47	!H,J;T<J?VOVkS
471	!G,U-JTKcHfVkV
4711	-IBF
4711 connection	BJ
4716	;GYX
4716 format	;GYX
472	!J(S.W1XKV
475	!IbT
478	!V
479	1J
479 in	1J
48	!H"G(W,?-H/C1D3E5D6K7F8A9I;^AbBDKHL?OHRDS@TBWGXJ]T^KaYbEcXdHfHgXiJlG
48 n	KEcY
480	.I[VgU
48211	(?.]KH
48213	!U-H.U8SKT
49	"K(XBKRH]UgSiI
49 in	!H8THT
493	!ILJPUQSVT
493 in	LJPUQSVT
5	"K#E&<'6(c)5*_+I,E-U/K1=47506=8S9[:;;K<9>@?=@ABHC<D;ECF:GAIHJGK>LFM@NEOHPIQ;RFT<U@WSYJZ1[H^-aDb,c8d4e8fDh=i<j2
5 '	!DBVFVSJgTiV
5 0	!F;TAS
5 2	8UAUKJYJ
5 5	!T_T
5 a	-T3W5G9T
5 aaaai	!VHKLT
5 aaaaioq	!H
5 at	!Z.K
5 attempts	,GLVRSSWTS
5 b	!JaU
5 c	,J
5 connection	!I7YWJXZkK
5 d	!D/TLJOIWTXTgT
5 date	BJlZ
5 deb	!T
5 dropbear	!U
5 f	!KBV
5 failed	!A"T.TBYOJ
5 fingerprint	3Z<GBDGJ
5 hash	!AKIVW
5 hashes	!J(W
5 hex	!T
5 k	LT
5 m	!BJXKW
5 minutes	/UBIRJ
5 net	9S
5 of	!E"S(_.K3EKKLCSKVG]CaI
5 open	TS
5 p	!X
5 passed	!Y9J
5 public	LT
5 seconds	!F"J#V,T-J3J8TBGKIRHTSWW_YiI
5 sum	VH]W
5 unable	!D*Z,H-62_9^BKK=N?RKTJ_GkG
5 vbm	;U
5 x	NT
5 が一	(T
50	!=(V*I,I-G.Z5G6G9HIHKCNYRETGbJcFjJ
500	!a"G.>/I1K5H8HBEKTRESBTGbJcIfXiI
500 internal	fY
500 oops	!W
50000	-e9GKHNK_>kJ
50051	!WTJ
501	%T
50112	RU
50122	"D,J-J1S8UBKKGNKRKTE_HiU
50122 ssh	1TiJ
502	+F0J2K8H;KBCGJJJKBMGNXOKQIRCSDWJXI[IiI
502 bad	!],FNJRJTK
507	!X.U5BHK
508	<TLIOT
509	"I5H;AAJBGKJQ^RBTIiJ
509 certificate	!g5J
509 decryption	!:;GQ^RF
51	2Y5DRISKcDhTiUjT
51022	!UMS_K
51022 ssh	!S
51122	"J
512	(H*U+I,E-?.K/G2V3=6J8@AJFWJDNBPITCVK[J_AaJdJgHjUkAlJ
512 '	!J
512 diffie	*S
512 ecdh	9S
512 hex	YU
512 hmac	!J
512 mb	!_"G.=8IBJRD
512 preauth	!JFUjU
512 rsa	2S3GBT
512 ssh	7T
512 unaccelerated	!K
512 user	*S
51234	!],JRI
517	KT[T
51820	!a/J6A
519	!K-F9GBUF_KJTG_Ei[
52	8I
521	-K9TAUJIKI
521 ecdh	*I9W
521 user	!G
52110	!IFY
524	!@BKKJNG_D
524 28	!DKJNG_E
53	)K,B/_1E6@7D8K9I;E<K@JBFIHSHT@XWbTdHfCiHkJ
53 in	HS
53 no	/[6H
530	!w,H/I5JB8GDKKQIR-SBTDXKbIi3jIkH
530 login	!o"F,IBCNCR5TFi=l3
535	!l"BB>R9i8
535 b'	!U
535 date	!j"DBAR:i9
536	!KNSkS
536 35	!KNSkS
54	-T.J1I8F9JNUVXfH
54 50	NT
54 in	!T-V/KKI
540	IS
540 in	IS
543	!H;I<XFVRFhTiU
5432	!u,@7IBDR@T9WH_IdJiDk=
5432 failed	!YRJ
5432 のサ	!U
545	.UDUSJ[H
545 on	DS
549	!V,IfT
55	&K)J-G.U/J1E7T8EBCKXRHTK_JfH
55 18	7U
550	!u"K&F-I1?5I<A=EBBHDI>KIL7RBS>VFWHa?fJiFjHkGlI
550 failed	!a-J1JKJLK
550 no	!_1I<EIDLB
550 permission	!b=FBGRDS>aBiHjI
551	.W
552	OKSV
553	.T[J
554	7TLSTSdT
5555	![,F
5555 '	!Y,G
56	!_)H-B/H1D5ABEKWWJXF_AfH
561	;T<JNKQT
565	!J,G-X/J1@8HK<TE_TbJfY
565 for	AT
567	!G.I1GIKNJc_fW
5672	![,H
568	/C6F
57	"S6H=JBHGSHTLJSJkV
57 in	KTkWlS
572	%T/T3T6V7ITGkJ
573	!I"T
573 in	"T
579	/B6FkU
58	!>"I)H*J.K1A3J5G<X=J>J?W@VBEIKKHN=TYY^[KaKcJfBhJk@
58 in	-J?Y@VNJ_KkG
583	!K
585	fI
585 23	fI
587	!XLSTI
59	KUNXSTaTcG
590	!H*S2W9T
593	/C6F
594	0TIHSTVHaG
6	#I&:'F)=*=+?,..B193G4A5]7J8U;=<C=F>A?EA:BFCEFKGTIFJJMWNGP>RFUHVKW=YEZC]D^8_Ib8c;d=eEhViJk:
6 0	!FMWaTlI
6 14	!_"TBIIGRSTJ
6 2	!T
6 6	"ZBHRXSUiY
6 c	!G-T2T
6 could	!YKHLGTJXH
6 ed	!GBWRUSShU
6 f	gT
6 num	8WSKTH
6 o	SK
6 p	!YlJ
6 received	HW
6 site	!JLJ
6 write	!T
6 y	QX
6 月	!T
60	";#G&E(I)I*E+J/K0H1E2?5^6H9J:H<AEDF8IILEMKNFOFPEQER9TYWHXIZK[J]J^G_<aEbEcCdCeJgIk?lK
60 exceeded	!@,UBTTSiT
60 s	,@7J8IBKKGTY
60 seconds	!Z
60 ssl	2I4U5VHV
60 秒	!HTU
600	"A)H*H,?-E.E/H0J1A2J5@7H8a9F<F=I>K?KCZDKFIGIJIK<LJNCOHRCT?ZT^Hb@fBhHiCjJkElH
600 seconds	!T"J1H8SBJKATEbKcJfJ
6000	!Y,UKCTH
601	=W
601 3	!G=W
602	7UTSdT
606	!H
606 24	!H
607	;UAK
607 in	;UAK
609	_K
609 in	_K
61	-G5D;TAIBJKYNXQFSKTJaKkH
610	KY
611	!U
62	8S
622	"GNKbGcZ
63	-I.H5K;T?JAVKWPJQTTT
632	/S
632 in	/S
633	!KdT
6379	!n,17GBHRHTDiJk=lK
6379 connection	!Z,H
64	"T&C(K*B,:-:.V/92H3H4J566H7I8=9@;k@JA]B7CDFIGIHEIANHR=TCUIVGWBXG^F_>cBf>hHi@jFk;lG
64 decoding	!I;]KHQI
64 in	1U;J
64 linux	%T
64 server	KJ
640	.JIILISIZVaJ
642	7WTTdW
642 in	7WTTdW
644	!HCSSCaZ
6443	!k,@7HBDT=dKkG
6443 connect	!U,J
6443 was	!S
648	.TKI
65	8I;G@KAUKIYKaKbYfTkI
653	!@BGaV
653 in	!F
65535	!@"K+J,V-F/S1B5G6I7IBUJKKAMKN:R^WbXT_;iJk/
65536	.[KYgU
657	!ILU
657 receiver	!ILU
66	8SLSSF_T
66 0	8S_U
664	<H?BYT
67	!D"<#I%H&?'J(K)J*I+K,S-H.@/V0G1F2K3B6H8F9J:I=A?K@IB^CHEJFDGEHSK?L;NHOFPARYS<VJWGXEYFZH[F]I^G_GbHcGeJf@gKhHjAkG
67 authentication	!5&F.E5H;IAUBZFJKHLFPHQXSKfIiW
67 bytes	IT
67 has	!F/WB[RS
67 login	!C"GRVaK
68	!K,H/GRTTEWT_TiVkT
686	.SLKSG
687	-WJJNK_TkU
687 19	-WJJNK_TkU
69	.XKJ
697	KUNTZU
699	1UKWfE
699 in	1UKWfE
7	%F&2'X(X)W*;,G.I/%0;2E4@5=679@:F;B>B?EAGCFG>H?MXNGO=PETIWJX;YHZ>^;b6eAg;
7 '	!Y*S
7 4	!D+J.J5T9HMVRISGWJkIlV
7 a	!X
7 b	.TLT
7 bam	.F8UBHRK_V
7 c	!J(TOU
7 csv	IULJ
7 d	!C3I5HBTRXUTiY
7 date	_T
7 dist	cS
7 error	!^
7 f	VU
7 failed	!T,U7TBJFVKHNHRFTAWJlJ
7 from	RUiH
7 h	SIaS
7 in	!U
7 ipaddr	"GfX
7 mb	!V
7 missing	!I
7 p	RS
7 s	KT
7 site	,J@IAJKULGQTWU[ThTjT
7 ssh	!J)X@XBJKHRHSKiK
7 z	!A'^0K2U3SBIOHSDaH
7 zip	.TKJSW
70	!TGTSTiH
704	!HAT
71	!U-K/K5X8ILHOTRKSG
71 b	!S
71 in	!C5ZFS
711	!Y
712	!K8JKXTV
714	(Z.C
714 in	(Z.C
716	VU
716 in	VU
72	!=8K<I@SATBEKW
72 in	/S
721	!U5TKK
73	-FgUkT
74	!H,V
747	;H?U@V
75	!H8CBVKW
753	KSNU
754	1JKSSVkT
754 16	1KKTkT
759	IJOU
759 in	IJOU
76	3V
761	*W
761 x	*W
765	)T1YcTfC
767	!W[TcJ
768	.T8K9DEZFKJWRT
768 in	<TRV
768 x	!Z9E
77	"S(b)I*I-;.H0K<H@JAHBBIHLAPJQURGSVYJ[KaGfDiHlS
77 aa	(bV:
77 c	QT
77 f	!T
77 in	!FkUlV
77 mkdir	!K
771	iS
773	.B
773 21	.B
774	.TSIgT
7782	1J=KfK
7782 in	1J=KfK
78	!H&I,G-F/I3I5KBIICKZLbNSOHTFWJ[JbIkI
78 could	!>&K.I1G<GIIL[SV
78 upload	!GLY
781	GT
781 in	GT
789	!H5TLT
79	!E"C%E)?*I+G,A-K.V/D0I172F3@5<7G9B;T<>=C>H@FADB<CHFJHGI>MJOGPEQCR?T=WCYB[S]K^YaBbDcAeIfZiDlJ
79 error	!F&A,K3J5H8Y;CBJKXLKRJfJiKkT
79 ssh	!C%H&S+K.[3K5H;Z<B=E>JBICJK>L<NJOKPJQHSTTIWHYF[H^GfBkK
79 upload	!JIFLSSI[X
790	(WgW
797	5T
7999	&U,HAVRFkU
8	!X#C%='F(V*G-T.K3E4C6Y8I:E<D=A>K?=BBC>E@FFG4IIKILHODPKQAUIX?YDZ@[9]E_BbTcHeEgAhKiCj7kIlZ
8 0	1J9E@SRJfIkJlZ
8 1	+UKTNS
8 14	;K
8 2	^TkS
8 4	8SKWTT
8 5	!U
8 7	!S-KBJ
8 8	(T
8 9	!U-H1J5KMTNFRIfGkHlV
8 bad	!J+T
8 c	3V
8 d	!K3W
8 date	!D"W1WKBTTbX
8 f	!D*U.U2TTT
8 gb	KT
8 in	bT
8 m	;T
8 mb	!Z
8 n	!F;IBHRWiJ
8 nodename	6S
8 pc	!H
8 s	!V&J/>
8 site	5GHH_S
80	!X,J.J7JTH
80 ipaddr	!T
800	!S&J,J3J8G;KKaNFRKSHTEfI
800 ccc	!U
8000	!VTI
80004005	!K,D7ST[
80042109	!_RG
80070035	!_7K
801	,S7TKWNKTT_J
80131904	!W
802	!X
8022	!<"J,=6K7ZBJKJRKTW_IbId]k_lV
8022 no	!ElW
803	!FBYFWRCiW
805	!F"SHXKKNH_EdS
805 12	!I"S_IdS
808	-W1J7JKT_TkX
808 7	1KKTkT
8080	!d"J-A/G3G6J7;BBKCNCRET?Xe_Fd;iHk=lJ
8080 connection	!f,G7@T>d>kJ
8080 を経	XV
809	!c;HAHBJTD
8099	!CBCLKRXTK[WeWiI
81	+S-TAHBIKINCPYQGeU
811	-Y5SBV_D
812	"F(V,C-H/I0G1H6K7H8F9K;KIXLDMINKOERITD[GcKfIkD
82	*I.E7S9GBJIGLIQKRGSHTVcJiIkX
82 21	!G
82 in	5THT
822	OT
822 in	OT
83	!T
837	!EVY
84	-I8GKCNJcZ
840	!I3J4T
840 in	4T
848	.S7T
848 sender	.T
85	ST
852	-S[T
86	!W"S%S,I3J;IHVKJLESBTCUJbTiS
86 64	!X"T%SLGSFUJbU
86 teraterm	!JHWSI
863	FKGIRTiTkU
865	&JBXFYGJREaSjT
865 21	&JBXFZGJREjT
87	-KIHKJWV_JfJkG
870	fT
871	!DKSSTgX
873	![BIKIbK
874	.J[JgU
874 in	OS
88	!T"C(T)I-S.K/H0H1A3@5@6K7F<I=JB>GJIFJJKFO@PIQTRBUGVJWIYIbDcGdKgUhJjJkF
88 1	8W
88 120	!U
880	=ISWVJcT
881	!X
881 bytes	!W
8812	8YQVTF
89	!H,K8VHS
89 in	HT
894	!WOT[V
894 in	.TOU[V
896	8SLSVJ
896 in	8SLSVJ
9	#A&<'A(^)G+K-K/E0U1J637H8J9G:C<I>D@FAIBZCGFJGJI>JFOSP<RTSUUEWBXIYF[?]8^<_AaSbDc<dGe=g3lU
9 0	!F,TKVWHXV_TfUkH
9 2	3EBWLHMCRWTFZU
9 3	!B,J-G.UFVKFLViUkW
9 5	!X
9 6	![9FBGK?MERIT]WFfJk;
9 7	!]KJ
9 9	TU
9 a	(J3W
9 b	KVNXcJ
9 c	(S
9 d	!U
9 date	"H1J8UKX
9 done	SS
9 e	!I5JRTaV
9 f	!K(W2V;J=T
9 in	!>0T<KLX
9 k	BVQWaJiT
9 mb	!Z
9 p	!Y-I5JMTNJRIfJkJ
9 received	.T
9 s	(UBJKG
9 site	!D"U5XATFSHULJQKiW
9 u	;U
9 upload	!HLJO_[KaK
90	!B"K(W*V/I5J9ERSSKfTgW
90 cc	!U
900	!H.?8YOWSX
9000	!V,K
901	-SKS_Y
902	![
903	LT
9092	!a,J
9092 could	!X
91	!G(V,JLK_SaKiHjT
9100	![7G
911	IS
911 in	IS
92	-K<SKE
920	!K
920 in	!K
93	!V-T5I9I
930	fI
930 16	fI
94	-H1JfGkS
94 home	fI
941	!GISaV
941 in	IS
95	!J*J-E2I5WKVNVcI
96	*W;U@SBKfK
96 hmac	*T
96 server	*U
962	/V
962 in	/V
967	!UKT
967 296	KT
97	!V"T8J@WQJfHlS
98	!T2S8KIILDSKaW
986	SS
99	!j"A)F*I-;1>5J9IB6FJJFKELJN?RH_BfChBi5kF
990	-U/I1I3I5DBGKJTW
991	!^
9921	LVOJ
993	!Y,JFYRGTJ
9999	!J2T9J
a	!K#A%C'"(Z)0,F-H/<1(2E3H4B5A6@7K83;H<(=6?9AKBACFD;EKFDH@JEKHLIM@NFOXP?Q<R3TEVEWJXAY[Z;[p^1_(aabJc=d3f@h:i2jA
a 0	!W5H
a 1	,T/U9UBULI
a 11	!W,J
a 2	!KBVKU[U
a 3	SSaJ
a 4	!J8S@S
a 7	!H-T.TKSLSOK_V
a 71	!S
a 8	OTSTTT
a b	!V"C&H*C+H,W-F.E/60^1G2J6J8B9?;C<HAKB7HDI<JKK6NZO:R;SWT<VJWGXIYG[=]Fa7bCcBfEgIiCjGkBlK
a bad	"TiT
a bam	!J(J.VBUKH]K
a bin	0KKJLISE[H
a bin'	!WaK
a c	FTjS
a chave	"I3S5KBVPWQURCSITKaHiJ
a client	!G*]9G
a conexão	!<"H,D-Y/G3G8WGFK^OIQJRJ_WaHbDkX
a connection	!@"H&c,=-=.U/?1J3I5D8D9J;H<HK:NWPTTZWEbEfJkU
a csv	(D,I/J0H5I8K9JBIKELUTJ]K^FbDcVfKkK
a csv'	!T.KaH
a dependency	*S
a different	!B3[5A9J:VFVNGYJk[
a directory	!0"H&B(I)G*J+K,@-I.=/H0F1A3G5>6J7H8C9J;@<H@IAJBCCJGKI0K7LUNIOIPGQKRFSHTBVDWFYE[r]?^Db>cFeWfBgIkB
a expressément	,U
a failed	!K-J.D8DKZSITK
a failure	.BKKLWSX[IeI
a fastq	!G'K0EIILEOI[JaYeS
a fastq'	!@(J.J0J;K>KIEKKLCOVS<VJYJ[F]]aE
a few	!I#VFT
a file	(J.B0J1J3I5G8K9UKALJOSRTTCVW[VbJfH
a firewall	!GTV
a folder	!D.JLJ[[
a fq	!GIIeU
a from	!H&T
a git	!b/J3E5D:KBGiWjK
a gz	!V
a host	!D2V5T9HBFiTjJ
a ipaddr	7XRTTE
a key	!C*D2G3J9^;]=D>G@DA?CIQIYG
a list	!X
a máquina	!E,X7STE
a n	OVaI
a network	!V,H-K5UBSTGWW
a new	!W&I-G3E5B9JKILKNJPJTT_G
a newer	!K;H@IASFW
a no	!V<JYK
a non	!S
a nonexistent	!@+T-U.F8IBULJSH
a packet	"J-V1I;TBIGFKINJRJcKfJ
a passcode	GW
a password	"KB>PHR_[J
a path	!F.U1T6ULE
a period	,I7VdZ
a personal	:UjT
a post	!I5J9AKKU_
a private	!7&H;<<<=@>C?I@AA>BgCEP6QGR2YbiU
a problem	!C,U-SBJWJ
a protocol	!:"H/K6YKGSK[JaJbJcVfHlS
a pu	,U
a public	!@3J<C=D>K@XA:B@CTFJLIPAQ;Yc
a publickey	EF
a rate	!X
a recognised	<H>X?I@KYW
a reference	!EIJSTVX
a regular	!C(I.J;JIGL;OJS?[d]J^IaJ
a remote	&T
a repository	!IETLWbVcU
a s	3JMU
a server	/W
a settlement	!<*Y-J2Y5I9_FJKGSJTK
a sftp	"E(S)V,?.S/D0J3D5E6H7K9GBDKKL>OXRBT?]ZaDbHiTlK
a shell	"F-J1H5H9JBHKKRJb[
a ssh	!I5U
a stolen	4W5H
a strict	!G=U
a supplied	!HQX
a supported	!>2K;C>VAZ
a tar	,U.GSYTIkI
a terminal	!TbS
a tif	!EaY
a tls	!Y
a transport	!I*V2W9U
a txt	"8#J%H&<'H([)D*?+A,:-<.Z/9071=2D3?4G5:6>7<889=:F;<<==B>H?I@DAABFCFDIEIFGG@HCIYLEMHN>OEPGQER5S[THUIV'WAXDY?ZF[?_@aZb;c>dGe@f6g9hHi;j@k8l>
a txt'	.AIYKVSWVK[Ha9
a un	!B,J/K>Tl[
a valid	!6%I&T(I,I-H.K0J2K3E5B9J;T<<=B>G?S@ZAUBDCIFGIVKELCNHOKPKRKSCTIY[[HaJfFiIjI
a vs	(W
a z	!G0Y
a échoué	(K,B-F/A3I5H7T9JKBSETY[JkV
a'	+Y,F6HBFIGKHLUMHNHOHSHTHaYkZ
aa	!U"K(d*K,K.A/H2J5U8H9K;TAFBBFIIJKTLFNHRHSDTJV7cKiH
aa cf	!U
aaa	;U@TAJQT
aaaa	!E3E5c<KAFBFYY
aaaab	!X;IYS
aaaab 3	!X;IYS
aaaac	5I;A@EAFBHHWQITJY[
aaaac 3	5I;A@EAFBHHWQITJY[
aaaae	!T
aaaae 2	!T
aaaai	!VHKLT
aaaai example	!Z
aaaaioq	!H
aaaaioq mg	!H
aarch	!W
aarch 64	!W
ab	(^/K3X5J;JBJLJOJTF]UgSiK
ab 12	SS
ab cd	3V
abandon	!HQT
abandon the	!HQT
abandoned	3T5Z
abc	!V&X+J,G-I/H3T5F8J9I<J@KAGBVKHLJNJRBSITDYK^J_JbJcDi?kI
abc opq	!Y
abcd	LT
aber	aW
abgebrochen	!G,T-K/H7T9HBKKINX_KiIkW
abgelehnt	!I"E#J&I(J)H*H+J,_-A.D/C0I1D2I3?5;6H7D8B9F:K;A<D=K@KAJB[EKFGGIIHK<LGNEOHPHQFSHT=WGXIYIZG[I]J^I_?aGbGcGdGfAgJhHjUkAlF
abgeschlossen	!g"H,C.B/I3I7J8KBJKDLCRHSETE_IaJcJfJlF
able	!H.Z1T
able to	!H.Z1T
abnormally	!V,J
abort	"<&D)U*G,:-T.F/;1?2G5D7>8Z9@;F<J=I@HAIIJKTLIQHRSSETDWBXF^I_?bHdHfAhKlJ
abort no	!JcU
aborted	!:"9%H&U(F)E*W+G.U/D0I182U4T6F8J;<<T=F@GAABTCKFIG@HBIBJAK[MSN=ODPCR3TTVJW@XFYIZF[H^>aBb<cHdKf5gFh;kTl;
aborted by	!I,G-V.T/J2W5S8VBARDSKTH^I_UbKfKhIiClJ
aborted duration	5T
aborting	,J/Y5Y9UKK_IkI
about	3VSJ
about remote	!Y
about to	!F3UFS
above	+S;KkW
above exception	+T;KkW
absent	!T3I5U
absent the	!V
abstract	*T,B-E1G4V5X7J9I;ELFNUOITG_IfIiKkJ
abstract channel	!S,K
abstract client	3V4X5TBJRJ
abstract session	!JNT
abstract sftp	!K
abstraction	!?,UJFNTTU
abstraction connect	!I,W
abstraction read	!I-VJHNUTT
abstractions	!?,UJFNTTU
abstractions socket	!A,U/KJFNTTU
ac	";#K&G(E)H*X+H.C/W0I2E4T5C8D9>;?<?=F@HAFCIEJFDHEIEKGMIN?ODQFVJZE^H_BaFcGdZfEhGi@jJlF
ac jp	">&I(K)J*K+I.I/W2J4T5E8G9H;E<B=H@IAICKFGHGIJKHL=MJNDOJQISGTIZF^J_CaJcJdZfGhJi:jBlC
accedere	!?,U-W.J/U1J3J5H6I7H8HBIKEOISKTC_WcJfIiIlK
accedere alla	!D,V-J/X6KKJRHTH_I
accelerated	!T
accept	!X&H(I)I*G+I-G/B2W5X6I8C9J<FFSIGJ>KGLFMTN;PJT7WEXEZE_=aHdHfGjCk@lJ
accept all	!X
accept any	!I5W
accept kexinit'	HS
accept received	1U5GJDiJ
accept run	!H5W
accept ssh	!J2KBSFVfKiS
accept the	!A3I5A7UBSGWkT
acceptable	&F*],H-I.J1H2X3F5F7J9U;J<JFEGIKBLJNFPKRFTI_JbIfChJjIkI
acceptable ciphers	*^2I9F
acceptable host	!I*G2]3I5I9?
acceptable kex	!K*C2?9hKJ
acceptable macs	*Z2J9F
acceptable userauth	![
accepted	!T"I#G%@&8'T(F)S*B,6-8.B/A1V2B3I4B5S6B7A8792:H;9<4==>C?I@<A<BTC@DHETFcHDICJEK1L<MTN;P8Q:SFT5VGWEXIYAZ<[D]C^?_3aCcGdHeTfEgIh4iJjDk?l@
accepted algorithms	!D2J=JEGFeiJ
accepted by	!B*K,K-F2K3W5S9IFVKHbWfHiZ
accepted for	!X
accepted key	!K)SBDFUiK
accepted keyboard	!V"KiG
accepted password	!V"F)VRGfFiA
accepted publickey	!Z8IBARF_KhEjK
accepted to	!H5W
accepting	!W,EBW
accepting tcp	!Z,H
accepts	#I%S&F*F,E2F3H5D9I;S<CB6E8KKR=TJZWh9i=jWkT
accepts key	#J%T5I;U<K@TB:E9F'GSR@ZHh<iBjW
acceso	,GOVSX
access	!U"W#:%>&I':(8*8+J-E0>1H2B3F485=6I7D8=9/;D<6=[>=?J@CBIC?D=EJFKHGJ:M@NAOGPBQJSZT9UDV+WKYCZ1]:^E_AbVc@dDg?hDiWk:l;
access '	!S1J;W<EAFHJIBKVL<OGSYaI
access 'files	!KIYSI
access 'https	!a/K
access a	![
access denied	"]#F%C'H(J)?*J+G,>-H.7/C0D1>2J3<586I7H8G9H;<<E=V?I@DCFEGHCI>JJK?L[NGO9Q;RYS]T6VFWAYAZ:[E^J_Ga0b9cGeDf;hGi]jUkBlJ
access exception	<G=[SI
access failed	!A"G%I&D'J(I,I-F.V/F1H3J5F;J<H=IB@GJH@KANKPJR=VBWF[V_Ka[bJeTfGiDjFkI
access granted	!]"])Y-F1U3K5I9KB=NH_JfYiHjK
access is	"AHSSI^JfH
access key	CS
access location	!CfX
access only	"GSIbV
access rights	!<+T<SFJLIRGiH
access the	KJLVSH
access this	!E&UBWjU
access to	!K"H,E3C7I;I<IBBKJLEODPKQVRGS_TEXW^Wa@iEjH
access token	!]
access write	!YSG
accessed	.GAXKJLYQXSWfIiK
accessible	!4"E%I&=)I1V8F;V<Y=XDXEGFFI;KGL?PDQKRHSTTJVJWJ_FbJfHhJiGj?k@
accessible by	!@<I=G?T@SBGDXFI
accessible no	!5&A1D5F;Z<_=E@JAHHIIBLCPKjEkD
accessible その	!G<[LI
accordée	!^BJOIS@
account	!H"z%9&A'E(D)>*>+@,/-3/10?102<3/4B5,6@7=8.95:W;5<8=<>F?E@>A8B@C?DGEBF4G>H@I=J?K'MFN8O6P1Q4RESET0UHVAW8X=Y?Z@[=]D_>a7bac6dEf1gGh8j8k9l>
account account	!I"V
account configuration	!F"[BGRJiF
account expired	!B"^KJTJbJ
account has	!U"W&I,J-E/J1G3H8I:JBBKANJOKRATH_<bEfKiCjJ
account is	!A"g&E,I-J.H/G1@3J5B8B9J:I;JAKB>KALDPGR>SCTG[I_>b]cJeJfFhGi5jIkK
account or	!W
account partition	!W
acesso	!I"Y.I<KBJIIKIOJRJSGTH[KaH
ack	KG^V
ack for	SK
acl	!GDZ
acme	%K&^'U(H*H,9-F.J/30E1@2B4I5T6=7@9A:a;S<D=D@?A?B_FBGFHFI@JJK4NDP@QDS>T>VJWGXIYI_BbCcCdHeUfCgJhTk>
acme app	!B5E6H;Y@DAJB[QJRGTHhXiJjX
acme core	&TBH
acme error	!]
acme lib	!F&b5XB[jI
acme sftp	!XjT
acme site	:USJ
acquire	!^BJSJTF
acquire the	!ZBKSJTJ
acquiring	!Z
acquiring the	!Z
actief	!J,Z/J
actief heeft	!J,Z/J
action	"D*J,F-G.V1C3F6K<KAHB9HKPURTTUYV_HbJcJdBfDi=jEkFlJ
action 1	!H1HLUST
actions	!I1IBDIVKULG_ZiKkH
actions for	8TKV
actions sam	!X
activate	;V@KAK
activating	!Y
active	!Z"F%K&F)K*H-?.I/F1E2J3<5>7J8S9@;@<J@IAEEKJKKYLJNAPDQ@RGT;WEXI^J_GaHbDcJf@gYiHkG
active session	gT
active support	!Z
actively	!J,^/JBGRJ_J
actively refused	!J,^/JBGRJ_J
activity	!F.J1H8^:VFFKFLVRKjT
activity type	!I:VBTFGLTSSjU
actual	!G(V3T
adapter	!b"I,<-J/C1J3?9K;FBJNIQKT>[V_IfGkJ
adapter could	!V
adapter ftp	!ZSK
adapter php	!@,IKWOVRWSJiU
adb	![
adb server's	!S
adb vendor	!S
add	"9#@%U&[(J)J+=,>-9/;0F1?2B364A6F7C8A9F:Y;T>C@]B9EAF9GAHbJEK7L?MJN=OCR3S2VHW>XIZE[C^A_=a=b:dHeJfFgIhEi;jDk;lG
add an	!V
add echo	!I&TASISQU
add host	!K5IHW
add id	!?<YIK
add identity	!>%V=JPG
add l	!SjT
add safe	!V
add ssh	!F.V2I3@5V:W?VB@FGHCIILGPGRJiHjI
add the	&A3I5JBJHajK
add this	!I5U
added	!c&T)K*H+C,D-G.G1H2F3F5>6I7I8G9H:F<8>F@JAHDGEFFCH+K?NHP:QHSSVKWJYH^H_EaHbGcGdGfHgSkC
added '	!J5E;XASBGHGLVhT
added 'git	!S
added 'sftp	!e5HHGRASH
added 'web	!Y
added 1	!U
added home	!k%I;B<I=DCGP<Q;YJjJ
added stdin	&K3U4U;CBGLSTT
added the	!W&U3EHI
added to	3HBUjZ
added users	!YQK
adding	"K%I&?4TP=RVSUiJjE
adding private	!W&C3U4UBFPDQHjJ
additional	!Z<H^U
additional info	^U
addons	!H5UkUlV
addr	!S-G/X1G2K3D5D7X8H;IBEKENGRD_GdWiKkG
addr info	!E,J/XTK
addr ipaddr	!T
address	":#B%@'J(G);*8+9-'.4/n0?1,264>5J6_8+90:B;6<6=>>G?F@@A9B<C@DGECFGG6I=J9KGL1N7O;Q:R!S2UIVDW@X5YBZB[@]F^>__aAbFc7d^eGf2gGh;jD
address '	&T,U/H5H6JdTiJ
address already	!d,DTJ
address associated	/T5J6EkU
address for	!C/]
address information	!J/V
address ipaddr	&I-;/B2K5A6E9I<IGIJKKVMTNEPHRBbUdXhJi5kDlW
address is	!C"G.K/TKJWH_^bKfK
address java	6T
address lookup	/T
address name	!U6I
address of	!X
address port	!W
address resolution	!C6X_JdK
address sftp	!F6XTJ
address using	5T
address windows	!BTV
addresses	!T,K/XBHiJ
addresses hostname	/U
addressfamily	!d,I/G5J6GTJ
addressfamily any	!d,I/G5J6GTJ
addrinfos	!G6X
addrinfos socket	!G6X
admin	!S*H,@-G/D1C2S3H5F6W7H8G<@=H@UAEB@FIGJKFLJPJQESFTBWKYIZJ_XbGdIfHjKkT
admin client	!T
admin from	"S
admin ipaddr	!C"C,J-K/F1J2T6W<GRITI_IkU
adminclient	!T
adminclient 1	!T
administratively	"F&I*J+J,@-I.E/C1H3F5B7I8J9H;J<KAHBBGJHJIIKGL@NIOJQIRDTBW[[H^Y_EaHbUfAiHkG
administratively prohibited	,C-K/F1K5H7KAKBFLJRISETEW[XS_GbWfE
administrator	!="[,I-F.K1H3[5?7J8J<JKDLKSATH^G_@bSfK
administrator has	!G3W
adresse	!H+K,E5K6I7J9GBEKHNWRCTAaHhIiUkW
ae	!V
aenter	!I.IIILISK
aes	#K%H&J*c+K,E.J/G0J2=3B5H7H9J?GBDHHIKJGKFLCNFTD^J_GaGfJhGiJjKkDlK
aes 128	%K*_,J-I/K2G3I;KHJKFNJRJTI_KhJkI
aes 192	*U
aes 256	%J*c-I2C3H?JHJJKNKTJ_JhJkH
aes attempt	!K9U
af	(U
affected	!W
affected files	!W
afp	!W
afp r	!W
after	!J#D%I&?'C)W*F-:/A05283,4>5J687U9,:G;C<8=J>G?I@IA?B@CKDEFCHFI0L1MAP:Q;RIT[UGVcWDXCYIZB[7^H_IaUbBcEe@gXhTi3jHkV
after 0	7WTFkU
after 1	!D8XXViSjWkJ
after 10	!D7W8HKCTU_K
after 10000	7VTD
after 15	,URV
after 2	!V.H7T8KK@LJSHdSkUlF
after 20	!>KYNXT?lT
after 3	,X7JTD
after 30000	!D-T7H8GKIN]TXkY
after 30001	!aK>T?fH
after 4	!XKDTBdIkY
after 5	"T,F5JBFLVSV
after 552	!K.USV
after 600	1J8XKE
after a	,I7VdZ
after connect	/J7G
after connection	!X,I
after keyword	!F+Z
after num	*I-H4I5F7G8WGSKJNDRTdIfKkJ
after the	SIVUgS
after transferring	!=.]KWOESF
after upload	!E.GKJLIaW
ag	&X,I<V
ag ge	&X,I<V
again	!>"Y%?&C'I(T)G+B,A-F.E/[0G1A4I56697@8D9I:G=<>K?K@TDHEDF@HBIFJIKHLDNDODP7QTRWS7TBVEWGXIZ>]Y^I_Xa:b@cEdJeIfHgKhFiTlE
again for	!:+J;J@XPG
again later	!E"IBGKJRITI_^
again unreachable	"UBI
against	!c3J5>HB
against man	!Z3H5G
agent	!D"2#4%~&~'>(8)8*%+F,)-:.;/+09102=304C52617(829!:C;.<8=!>3?A@1A3BDC>D<E-F1G%H8I)J4K!L:M<N#O2PDQ!R.S:T0UBV7W5X4Y2[4]=^C_&a3cSd3e:f1g=h=i"jTk(l0
agent '	!H&V
agent 1	![5JBIFURK
agent agent	!X%_&VB@FHKIh;jE
agent authentication	!C%UBUjT
agent binary	!D/V5VBS
agent communication	%E&^
agent connection	!E&Z,I
agent could	!F%XBJ
agent dial	!B&[
agent error	!E%XBGLK
agent failed	!?%T&a.J2I3J5E9I;K<HFJRIbIcJ
agent false	!X&KRS
agent forwarding	!a%C1J5J;HBIYKhJ
agent has	%=&W
agent identities	!D%a:UBBFHhX
agent ipc	!Z&H
agent is	!H&W
agent js	%T&V
agent key	!Y%TATBXFIREiTjG
agent no	!B&d<<IGLG
agent not	!@%@&YBH
agent on	!D&Y
agent pid	!Y%A&?5J<K?WATPZ
agent proxy	&U
agent py	!I%Z;J
agent refused	!9%k,I5J;K<F=IB<FCPGQJRKbJiJj@
agent requested	!J&V
agent responded	!H%]&H.K
agent returned	!G%X:UhX
agent running	%H&U
agent s	%JiT
agent service	!G&Z
agent sock	!U%H
agent socket	!=%E&Z
agent ssh	!F&[
agent started	!T&I
agent to	%UhY
agent unable	!D/U5VTH
agent yes	!U
agent'	.WBK
aggregate	BSFURJjT
ago	!A#b5HRDjG
agree	!?&K*],E-E/H1K2[3D5C8J9]B?FTKBNKRCTBfIiHkK
agree a	!@*Z2V3I5H9UBGRJTJ
agree on	-J5K9TFVKF
ah	!YBTjS
ai	/S6YBKRJ
airbyte	BWF[RFXWiXjZkI
airflow	!B&I,T3E=K@IAGHTKJVK
airflow exception	!=&J3F5S<CHTIT
airflow exceptions	!>&J3F5S<CAIHTITQH
airflow providers	!K;W
al	"<#I%J&A'J)H*E+I.8/K0C1U2E3=4J5<6@9F:J;D<B=J>I?I@JAIB9CKEIFDG=HJIAJFKEMHNDO5PFQARYTbVFWAYIZF[@]V_<a>bUdGeIgGhFjEkD
al 2	BDRViX
al server	!D7KKKRXTT
al servidor	&H-K.I1H8JBHGHKFLFOHSCTXbIcJfJiF
alert	!Y"J(J,V-J.C/C3[5E6K8H;KBJIFK?LDNGOGRHSC_JaHcKfJkX
alert handshake	!X
alg	!="D%I&C+J,H-G.E/D1C2a3H586K7H8G9Y;G<F@KBDFFGHHHIDJJKBLCNKPHRCSJTJVGWGYKZG[JbHcFfDhIiHjHkH
algo	%K&K,E-C/F2Z3?5A6J7F8I9Z;E=I@HAFBIEHF]JJKENHQKRJTAYI_FbKdHhJiHkF
algo kex	!K*K,K2?9^BGkJ
algo kind	!T
algo nego	9V
algo not	BYF]
algo server	2U3J
algorithm	!G"?#H%I&5'G(D)A*o,/-*.?/.0D1A2k3!4C5*6A76829|:I;5<==I?B@?B8CKDFEHF^GBH;I:K0L5MEN.O?P1Q;R4S?T;U[VAW4X@Y@Z=[A]F^?_1aBbFc>d?eFf<gFhCi,j=k1l?
algorithm available	!E*D2W3J5J9W
algorithm curve	BKTUUT
algorithm for	!A3K5B9XBFFU
algorithm found	!H*T
algorithm name	!J9T
algorithm negotiation	!C"J*k,G-F/I1J2r3E5E7H8G9h;KAEB?FBGHKANHOJPHQIR?SITEWH_DcJfEiDjJ
algorithm not	!F*d,I/G3K5H8H9>AJK?^GfG
algorithm ours	!U
algorithm rsa	;AAXFT
algorithm sntrup	!F5SKK
algorithm ssh	!Z3>5>FYHGTY
algorithm supported	!?*Y2JFG
algorithm user	JTTSbT
algorithms	!K"E#K&?'J(K)G*Y+Z,=-K.G/<0J1C2_3E5?6H7F8C9a:J;9<<=K>H?H@FACCJFeGEICJAK2L@MFN>OIPBQ@R4SGT:VIWBXHYGZA[I^H_>aJbHcJdJeHfGgKhIi<jCkElB
algorithms blowfish	!Y
algorithms client	*U
algorithms exception	!I2J9U
algorithms found	!<*T3H5G9Y<K
algorithms preauth	!A9UFZ
algorithms rb	HS
algos	!F9U
algos server	!G9Y
algos sntrup	*V9E
algs	!F4J5IFU
algs ssh	!G5K
alias	!XTH
alias pve	3S
alice	FIRWSIUTfK
align	!T
alive	![/J3T5BBINJRKTC_J
alive interval	!V+S-T3U5FKI
all	"?%='Z(8,@.8/@394E547=9V:E=<>F?EA?CVEDIVJ=K5LWMANBO4P4S>UIW9YCZ6[E]B^9_Ia4b6c2dFe9g?h;kDl?
all authentication	&EBbFHGCRHiYjH
all bad	@ICdYG
all cannot	!Y
all channels	!b
all configured	!H"I#T%J&W,D-C.I/I1I3I5G8G9H;@<?AHFXGXKDLENIPDSFTEWKXJYKZH_DfHhJ
all files	,H;KIYKJLJSBTU
all gems	!C2K;T@SBKYT
all host	!YSH
all hosts	!V
all keys	!Z
all server	!X
all'	@ICeYF
all' are	@ICeYF
alla	!D,V-J/X6KKJRHTH_I
alla posizione	!D,V-J/X6KKJRHTH_I
allocated	!X
allocated because	!TbS
allocation	"V,K.H/K1Y8K9JKISJTJ^?b[cKf;
allocation request	!B"V1Z^?b[f?
allow	"W&V,F.J/E1F3J5I6I7J8G9J;J<GFJGKKGLFNGRXSGTEWJXJYKZH_FfDkH
allow tcp	!X
allow users	!F
allowed	!A"Y#B%;&1'_(=)@*<+:,6-9.5/60V163,4B5+6:7@8798:<;3<;>G?D@8A5B7C=DCESGSH?I7JBK*L-N7OHP?Q4RST4UDV@W7X:Y<Z][<]=_^a7bTc8dEeWf6gBh9jIk4l>
allowed at	!@"I-DNERKTKWI_cbKkG
allowed because	!<"gBGLJRE_EhH
allowed by	!C"G2U3G5FEVFJKFRZ_IiC
allowed in	!W"H'K.J0DOJS@^K_DbKeY
allowed methods	BGGWRJZWiH
allowed on	!?"H'V0YOF^E_HbIeJiF
allowed please	FW
allowed to	!V"E&J5HBELIRJSVTJeJiHjG
allowed types	"F%K&K*J+K3J;J@IAIBEFCGVKFNJQFRSWIZY_IhF
allows	!4,B.B/F3I5B6J7K8I9I<KBCGKIIKDLFOJRDS=TC^^_GaHb^cIeTfGiJkBlJ
allows sftp	!4,E.C/F3J5D6J8I9J<KBDGKIJKELGRDS>TD^^_GaIb^cIfGiKkClJ
almost	!YLKfJ
alpine	TU
already	">#F'I(>)F*D+?,4-?.1/H0>1?2C354@527B9>:l;4<4=9>A?G@AA=B2C:DHE=F?GGHEI<JEK2L4MJN>OoP7Q9R<S+T7VBWGXEY=ZH[9]A^@_<a=b@cBdFeEf<gHhDi<j=k>lC
already allocated	!U
already been	!B&V3H:T
already exist	!YOTSI
already exists	!Z"H%H&F(D)J*K+C,B-D.5/A0E1E2K3E5C6F7I8=9H:S;B<>=>>I@HAGBBCCEDFIGJHJIAK9L:NGOjPDQCRES3TBVEYB[>]F^H_FaBbGcHeKfDiIjHkFlJ
already in	!I,D4J5E:d;GPGTJ
already installed	/U6T
already locked	!Z
already up	!UUU
also	bT
alt	-U2K9VKJ_U
alt '	-U2K9V_U
always	!I3UHT
always rb	!I3UHT
am	/H5H;V?XBTRK
amazon	8GB]GJJIK=LTNI^TcJ
amazon ebs	8HB]GKJIK>LUNKST^TcJ
amazonaws	&EBDSIbSdSi]
amazonaws com	&EBDSIdSi]
amd	TU
amd 64	TU
among	!HBTRJiU
amqp	!b/B6@
amqp connection	!a/B6@
an	!J#<%;&D'@(<)I*I+W.D/?0=4=5K64:=;C<H=6>??<BDC<E=G5H6JEL@NdR?UDV8Z;]<a7bJd;e=fFg@iCj.k-ld
an attacker	!G2T5S
an authentication	RH
an err	!=5Z8W
an error	"A+[-;1A2I5G6J8=;J<A=HHIKGNGOHPBQJVHXHYE^D_>b@fGjHkElE
an established	*S,I-T2Z3?5>9SBIRHTI^J_VhIiFlJ
an exception	IVRJfK
an existing	!GKU
an explanation	!FcX
an ftp	!DRJTTlX
an internal	KK^W
an invalid	@VAT
an os	!U
an rsa	!IFWQV
an sftp	!="T)V,A/A1V3F5@7J9KBGKGNUR?T:_HbVla
an ssh	!F"I*K/I1F3E5E8I9GBFKANgRITA^IbIcHfAkDlT
an unexpected	!W,K1HKBcHlV
an unknown	!E3G5X
an unsupported	!G@SA]
ana	!V;J@S
and	%T'>(5+>-E.;5T87:C;6<F?DACBSD<FVG?IHKBM>O[PFUAV2W5XDY<Z5[F_Jb@c@dEfFg:h@jIkCl3
and accepting	![,J
and addresses	/U
and aes	*T
and cannot	3J
and carry	!KQT
and check	!Z
and create	!H
and credentials	!C/UBVPWRIiTjU
and curve	9Y
and data	;JQX
and determine	!I4T
and did	.V1U
and diffie	!E9W
and file	!KPIQSSJTS
and initialize	!B"U)U-JFTNIPWQVTC
and is	IIOASZ[T
and login	,T
and matches	4K5EH@^S
and may	!DO[SH
and not	!e&H;><==D@AABBGP>Q=Y@
and or	aW
and password	!@"@,I5H<IBbGJQDTViT
and path	bU
and permission	!U
and port	!E,V-K3J5HKTRE
and private	!F=VAWFIPBQ@iW
and public	!HRHjW
and ready	!g,J-HBDKAjJ
and reconnecting	!T
and rejections	!FSJ
and remote	IJ]T
and send	!>"G%^&T5J<DBBEEFWRESJZKhIiBj?
and server	!G*C9WKS
and signing	!T
and somebody	KT
and ssh	2V
and sshpass	!I5U
and that	!F,U3H7^LTRETYiFkW
and the	!<5FFGGTLDNXPFaKbKlJ
and then	>YBU
and try	!E3V
and update	!C8WLHNTOU_V
and user	!I*W
and will	6W
and you	!=HT
android	![/HLI
angegebene	,J-J/_5D8JKE
angegebene host	,J-J/_5D8JKE
anmeldung	!D#J&J'K(H)I,<-V.A/?0G1F3A5@6F7B8F9G:J<D=I@JBUEJFHGHIFKBLFMKNJOBPGReS>T=WTXGZE[I]J^J_Da@bHcEfFgKhEiYjDkKlI
anmeldung fehlgeschlagen	!:,H.H/JAUBXIKLKOIR]SDTHYV_KhI
anna	:VSFjT
annex	!D(V/W5HKSTWiT
annotated	!S,K
annotated connect	!S,K
anonymous	%F&H2H3I5I8B;@=EBGFKJGKDMXaIfKi@
anonymous app	!]TJ
anonymous home	%H8J
anonymous node	-UIJLW
anonymous users	!IGTTU
another	!V"H2E5U8G;GBIJIKXTJbGkT
another exception	+TfSkV
another process	!WKJ
another python	!S
another type	!F2H5_
ansiball	!JbG
ansiball z	!JbG
ansible	"=&E(I)J*K+E,>-I/V0J1T3D4K5<6V7E8D9E:K;?=J@EAFBAFKHIIWKBOAPFQFT=VIWDXJ[G]JaAdJfWiBkF
ansible cfg	!I.V1U
ansible controller	!KIYSI
ansible debug	/JLVfS
ansible facts	6W
ansible tmp	!B"G/Y1U5J;IBEIEKFLEaJbTkK
answer	!5">&I)J*G.I/B1C2G3?8=;H<IFFG]K6LDOJPVQJRTSGTcWDXK^I_AbHcGdWfEhIiAlH
answer interactive	!A5D;KGWPXRUTK
answered	!G3I8JBGGUKHNJRHTUWYcXfE
antwort	!ZR>TKiGlT
any	!a"B#K%F&7(I*E+H,9.E/H2A3I4K5W7A9>:D?ICGEIGXHKIDJJLJNGOHP@RYT4VJXG[J]G^FaDbDcAdHfAhEiDk:lH
any fingerprints	!I5W
any in	!JGTRT
any of	;S@TBBGXLJQIiG
any other	!X
any that	!I/U6TBTRS
any whl	!Y
anywhere	!U,IKJRWTH
ao	!D%I(J+J,I-I.A/S0J3C5G6J7D8I<C>IBTGKIJKFLDNKOIPURU]J^I_JaBbHfKgJkJ
ao servidor	!AQKRWTTiS
ap	!X,K-H/GBJTJ
ap northeast	bS
apache	"B%G&=(J*C+G2@6?7J99<I?C@?A6CIEGGIIALTMFPFQIRTVBWEY@Z;[A]J^E_Ib>dDfTgJhGiJk8
apache camel	/E0I8G<KFU[KaHfGkH
apache commons	!=5TBJKHfFlU
apache kafka	,I-U/GBSKELTRHTG
apache maven	!T
apache nifi	!J,X/IBVKIRI
apache org	!Z
apache sshd	!%"?%J&E*G,E/U2D9@=E?H@FABEHFHGFHGIJKTMJOBPFQHTKYFZ>^IaGbCdJfXhJiFkClH
api	!o&A*H+K-A.J/50J1G2J3@5=607>8D9G:U;?<D=I@IABBKGEHIIFJJK@N@OGQBRSS:TEWDXFYI[G^D_DaFbAcUdBfFhKk0lF
api error	BGRXiJ
api errors	!DFTiS
api example	!t,?/56:KIT>k>
api git	UT
api github	!G:W
api group	!V
api key	!_
api sftp	TTiS
api v	![/K
apk	!ETUiU
apk add	!ETUiU
app	!W"I#@&H'A(:+?,A.?/J5F8J9H=W>@D?E<FIGBIVJ9KDLSM@O@PBQHTEUFV@W3X;ZF[H]>^:e>gUiG
app 1	BHiT
app app	.KIKgT
app asar	RX
app asyncssh	!F
app conf	IVST
app core	!G3VAWBYiKjU
app data	6S8S=GCUDH
app example	!E3WgT
app files	!D3WBVRXiY
app git	!G&E,H3H6E:SAIB]LHSHTFhXj[
app index	1VLESGcX
app jar	gT
app js	!^1JKE
app net	!="V&J8F9H=SB9FKJKPIQETIdViDkW
app node	*J+J,K3A5C8>;J<D=B@TBSJCKCPJQSYThJjKlU
app paramiko	!:&S-JTShG
app php	"V.G/E6J7U;D<I=HKWLHQKSGiS
app phpseclib	!H;V=J?X@VAWQVYS
app releases	-V/HKX
app sftp	!]SD
app ssh	!?.H;XBDRU
app tmp	CT
app vendor	3T5J8W;S<I?VBHKJ
app war	!WaS
app zip	IULI
app のパ	![BKRDiG
app'	3J4U5J
append	!A*T-J2THXKJ
apple	&UkT
application	![&H*B,D-E.C/C0K2H3B5<8U9<<H=G@JB<GJIWJJKTLBNBOIQSR<S@TC[J^T_GaJcHf>h@i=jJkHlG
application bash	!A-S^V
applications	RWSTbJ
apply	!W5H7VSIdU
applying	!F+JBVJKiXjW
applying options	!F+JBVJKiXjW
apps	!A3W;SLWRUSGiU
apps files	3XRWiW
apr	!U)I1E7I8GBJSJfK
après	!D"T)U,J1U9KKHRGTXlJ
après 20	!IRHTYlK
apt	!W.K/C1X;IKISH^KbJfH
apt get	!U
apt key	cT
após	!@"G)W,H-A/I1W3K5I8IBIKCRATZ_IfWiHkU
arc	!F"U3KIULTSU
arcfour	!G*]KJ
arcfour 128	FSiS
arcfour 256	FSiS
arcfour 3	*X
arcfour arcfour	FSiS
archiv	!>"U/[6EBV
archive	"H&J'Y(I,C0D1G3D5@6K<;=U>BAVB;CJDIFJIZNIO<QEREVEYW[G^JbFcGeGfJjGkF
archive 2025	SY
archive example	!S
archive name	!Z
archive site	!J
archive ubuntu	!U
archiver	8ZKG
archives	!J']
archives are	!H']
archivo	!J;S>WPKSU
archivos	!V,K/J3T5UKK
are	!J#G%3&;'Z(9)=*1+4,I-,.4/>162.3F4>5E6G8G:8;.=->8?HA<CZDWEVFYGJHII7J=K9L,M?NBO,P[Q+RVSETDUEV<W4XTZ;[:^Ja1bDc:dHe[f2g;h:j@kF
are already	/U6T
are correct	,U7SBGRViFkS
are distributed	<U
are free	"VbV
are logged	!Y
are not	"7#H%B&A'V(F)J*@+F,:-C.=/<1E2>3:4K546@7F8B97:D<3==>G?A@WB9EUFXGDHGIEK<L=N=O;P^QDR*T;VHWCZF[E]Ta=b6cCeXfBgHhGi<jAkAl@
are prompted	BTRT
are refused	'X
are required	!Y
are too	!F+H5I;I<<=D>FAHB<C^D]EHFGPEQHSIYU_GhKiIjJ
are using	!H<W
are wrong	!I
are you	lW
area	!D.F0DOESAeb
args	!G,H-K/S3U5IBJKJNKYVfI
args self	,J
argument	!T";(D*B+^,5->.>/J0]1C2A3;5D6S7<8A9?<T=DABB>CHEJFFGGHGIUJIL:MKN8QES8T1VIWEXI[D]J^F_AaBbFc?d=f?gJhJi5k]lJ
argument after	!F+Z
argument error	5K;X<H@SPTYV
argument exception	!Z"I/H0A5J6H;S<KKILJNJREYT
argument s	!E5SBJKWOSRUTGiJ
arguments	!e&I9HRI
arguments are	!X
arm	!W
arn	!T
arn aws	!T
arquivo	!J"I(J+H.C/G0H3I8K<V>HBIDJKFLXOHQFRESCTDVK[S]KaV
array	!I"<)J,D-W.H0T1B3E5I6S8D;JB9GGJWKWLTNePGQDR;WJ[Y_WaVbJcHdTf>i:jIkclI
artifact	/E0I1IAUKKLDO^SUTIfI
artifact org	!W
artifacts	=S@KBVSH
artifacts over	=SSI
as	!?%F&S'C(8)H+9-<.H/K0;2G3A4V5<:D;I>J?B@IAGBYEJFEGAHFKGM@P.RaUGVKWGX:YGZ<]T_AbJdBeCiejXlA
as 'test	!J">KJc8
as a	!H#V,V5KAJQXTTiJ
as an	KK^W
as deploy	!C-U8IBVKGRXSTTChV
as duplicity	!KKV
as error	*S2T9TRViU
as f	!I;H<U=UHSPHQJYJ
as home	!XHH
as kim	&YiG
as oncomplete	)J/U1J
as parse	!I
as part	<TFT
as read	SH[UkUlT
as revoked	!H3G4^5C
as root	&W,KB[R^iFjYlG
as sftp	!C6YNJ_JkI
as source	!IISLKOWSK]X
as ssh	!G*U-J9VLT
as success	!Y
as taro	iT
as the	"FBERDi^
as user	!D)K-E/D1C5E6K<INHR^SGf@i_jUkE
asar	RX
ascii	!D(J,K.G/J1K5K8J<KBIIDKALSOERHSFV@]EcJgo
ascii mode	RJgY
ash	!B5J^WfZ
ash scp	!G^X
ash usr	!J^Kf[
ask	!V
asked	!T
askpass	!@5W<GHEPdQBWC
askpass exec	!B<KP^
askpass no	!CPZ
asks	!E.J3I5G9J>YBTGZOKTIaI
asks for	!E.J3I5G9J>YBTGZOKTIaI
asn	!=;Z<KAVQWYG
asn 1	!=;Z<KAVQWYG
assembly	![
assembly 'renci	!U
assembly's	!U
assembly's manifest	!U
assertion	!V(U.I/I3I5I;J<TISKFLEOGSJTJcIfJ
assertion error	(U.K/J3J5J<TITKGLEOHcI
assets	!JLURWSS
assign	/J6V7S
assign requested	/J6V7S
assigned	!Z
assistance	!<"C&H.U3K5KFKGIIHPIQKTH_JiJ
associated	!E/T3I6EBSkU
associated key	5T
associated with	!F/T5I6EBTkU
asuswrt	!FRWiT
asymmetric	;S@WPW
asymmetric key	;S@WPW
async	!^&J,>.D2J3G5J6K8[9K?SBEIDOGRI[IiH
async async	!H
async module	!H
async result	ST
async run	!H
async ssh	TS
async with	!I.IIILISK
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio tasks	1J=KfK
asyncio wait	1J=KfK
asyncssh	!G"8#I&='I(G)V/B5I6C8E9C:J<H?DA=CGDKGCHSIIKFMST<XIZF]J^BaBb>cFdKeIgH
asyncssh config	!J+U
asyncssh conn	BFFUMV
asyncssh connect	!B"J)J1GfH
asyncssh connection	!A,V.HIHLHSJWT
asyncssh misc	!*"G%K&F)U.E0J1W4T9IBVGHIELAMJOJS;ZJ[K^HaEbFcHiSjVlT
asyncssh opening	kU
asyncssh public	!>@UAHBIYT
asyncssh put	!F
asyncssh sftp	"F)V+K,I-F/K1J6I8G<KBKKALTNEOTRGSV_Ff[kH
at	"?#7%>&I'4(B)K*H+J,J0I2I3S4D6K8K9?:7>4AJD7FIGAJIKGM,N]QHRJSZU:WCXJYJ^>_ZbDfHgIj@kHlI
at '	!X
at 'connect'	!C,I7IBJTY_T
at 0	!G/W3T6GKUSH
at 101	!F.WRJSTcFfI
at 94	cSfH
at a	!E/H3E5JLKN^
at app	!I"U1E6S9F;H=TB;QGTIdViHkV
at async	!G
at c	/H3H5T8KKHLSOS
at ch	!F
at channel	!I0SLSST
at client	!.&T*C-:.A1T2D8?;U<I=HB?FDIFKXLBNHOJR;S=YT[GcEfJlC
at com	!J&@(J+I,G-T/?4?=FCKEJHVQJRHZF^DdSeJgIlI
at compat	!I"SbTcS
at connect	;GAUPT
at connection	!XBIKJPUQTTK
at data	(T
at date	!S9X
at db	!U
at do	!B&@-J.F;JBTFWIIKJOKQERSSC[TcUfIkSlS
at duplicati	-I3U5H8WKS
at emit	!H"SLK_IdS
at end	!F1J;SAKkT
at file	!CLJRW
at fmt	!J/T7TLK
at ftp	lU
at ganymed	!H,K
at get	!E,J/V9STK
at handle	*S
at home	%S*K/K7H9J;EBCIULGPISGTHfWiH
at internal	7VTJ
at io	"F(J-F.G0H4S9GFSIFL?NKQISJVJWJ[H_KaDfAhGiTjS
at ipaddr	!J"F,W5J<JATSGWHXSZX_IfJiFjHkG
at java	)J.T1F3I5D6U8S;CBJLCNJSITSWJYKfI
at jp	-W9XKENJ
at jsch	!EBJHTPJ
at least	!A;SEY
at line	3Z5IBJIILGXT
at list	KU_K
at localhost	!],F
at location	!H,H.X3JBHLSOURISTVU
at main	(D.G5KBIKHLYRJiJ
at module	!D
at net	!;"T)T.C/E1I2D7J9F<G@EKALAN<Q?VUWKYH_WcIhTj@
at new	;J=SSK
at node	!S-E/J;IAIKJNa_IcFfJ
at object	!H%T<S=ZBEIKLGPXRU[HiFjGkT
at offset	.T8K
at on	%T.FKJNJOUSVfZ
at org	!>"J-Y/V2J4T6J7C9F;U<TIKK1LIPTRFT;YDZI[G_<aHbIfIhGkE
at port	!C7UBTRFkT
at process	!HNTSJ
at protocol	!I
at read	!J<T
at receiver	!E.YLH
at renci	!J,D-U0U1G6G7D9H;F?HBJIGK8N[OWQ;T^WCXGZEbFdGjI
at send	/X1F5WBVKHTIfI
at sftp	!6"F)?*D+H0V1F2H3G6B9><>ACB^HGJGK@LZN<OWPKQGSZWBXH[W_Bb;cTdFiBl?
at socket	-U2K8F;J@JBKJJKHRI_TiJ
at src	!J3X
at ssh	!S,E.J/E3H5A7I9J=TCXFILIPHQIRCSFTD
at sun	!T
at system	!d,?-KAJKFLISJ
at tcp	%I/B6F7>BKKTNISI
at the	!B/F5I7TBHKGLYSVkS
at this	!;"H,I-C2J3IFJKINCTIWH_bbJiJkF
at timeout	-T8UJVKHNV_TkV
at tls	!X
at top	!EBUeTiT
at trilead	!EKK
at unix	!W
at upload	,F.E/@1V7GLINGPVR[SGTAfT
at url	ETbVcV
at usr	*T,T<VAVBJTJiGkK
at var	!V,ETE
at w	KU
at win	!C7TKGdSfS
atlas	!T
atmoz	!X
atmoz sftp	!X
atom	!JNVlT
atom packages	!JNVlT
attack	!["J&K+I,D-J.E/G3_6H7K8H9I<JBAFJGJKALCNHPJQIRDSDTD_GcIfDiIkH
attack or	!I3V
attacker	!G2T5S
attacker might	!G2T5S
attacks	!U3D5CUX
attempt	!@#H%J&:'J(J)=+B,Z172?374G5D6B7G9C<>>KACDGFVJ=LAMENEPJTjUIV=W<XBZ?]S^G_IaKcEdJeHfBgFiX
attempt 1	,S/F1K5IBTFDRUTGVIZKbIfIiT
attempt 2	-J/I9J
attempt 3	/TBT
attempt failed	!>-A5H7SBJKDNIRBTa_FiElS
attempt for	!G"EBIRIi[
attempt key	5K<KBI
attempt timed	!F,J-DKAT]_K
attempt to	,Z-J7AKHSIT^dB
attempt was	!D-U.H1K7KBEKXNTRET9
attempt with	!AF[
attempted	!8#U%H*C,B-B.I/H2D3D9><U=I?J@JIJKBLFNBSGYIZSbGcJdIjWkE
attempted methods	!@#U%K&T*D-F.J/I2F3F7I9?<U=I?J@JGSIJKGLGNDSJYJZTbHcKdJkG
attempted ssh	!DBUjT
attempting	#[%J&D*J-G2J3F5B6S8T<B@JAVBKFSKFP?QFSJTIYJZIdHjUkGlJ
attempting 'publickey'	GTRUiTjK
attempting publickey	BVRHjZ
attempting to	#W&J-I5I6T8UBEKHPIRJTJWTdHiIkG
attempts	(I)J-?0K1G2H3F5@6J8B9C;H<EAIGAKGOGPGQ>R@VKWJXJZI[J]IaFbIcGfDhgkAl@
attempts are	!V
attempts backend	KTLVSW
attempts exceeded	!=,JBEKJRI_=hbjU
attempts in	!V
attr	8TaW
attribute	&I,K.I/I0H3J;JBKIHKHO@S@VJa^
attribute '	5U
attribute error	!^KK
attributes	(D/I0G1A5G<EBEI?LAOAPIQVRIS:V_[I]IacbIfIgK
attributes of	!?IJV^
attrs	!F"J(T.EBKITKJae
attrs were	(T
au	"F(F*K-D.F0H3H5J6J9IBIGKIFK?LIO?RUSWT[WKXK[H_Ha?dSiGkH
au serveur	-J7JKIRVTX
aucun	!G"F&I+H,:-;/=1H3B6F7Y8J9d<>=I>FBECGEFFJGAK8NJOKQDR=SBT;WEXH_=aIbAdJfFh9iCjIkH
aucune	!I-K/F3I5VOHTFhVjW
aucune connexion	,U
audit	!a"F9KBJEHKJ
auf	!C"A#J&K'J(F*J,;-I.W0A3C5>6D7A8B9H;F<G=IBJGJI@K>L9QGSdT:XJZK[E]H^I_Ca>bFcBeKgJhJiFkJlI
auf dem	!B)S,I.a/E0J3J5EBHKILFRFSDTH_JaJcIlJ
aufbauen	,JRIlW
aufbauen bitte	!HlW
aufgetreten	!Y/G3J5JIKOHQHSIaX
auflösen	/SRJ
aug	!W"V.E5J=JBKCKEJFJHHRVS@c@fUhJ
aug 2026	!U"W.E5J=JCKEJFKHHRVS@c@fUhK
august	!U
august 13	!U
aur	?TBTCIPT
aus	!TAJQU
autenticación	!S,;/@7JR_T:
autenticazione	!W/KRYTAiD
autenticação	!H%I,K-K/J3FBWPJQJR_SJT=bKiT
auth	!D"X#G&_'<(4).*!+/,!-9.%/!061!2.3"415(6(7!8!92:F;@<H>9??@=BfC/D;E4FcGjH*I.KAL!N!O.P[RhS!T!U?V5W!X,YD[0]9^._#a/b%c%d)e:f!g7i^jfk!lB
auth 16	!J&Y;F<UAJPTQIYV
auth app	&KB[FYGKRBjT
auth attempt	!AF[
auth authentication	!T<K?TiI
auth cancel	!6">#K%I&C*G,E-</C1I2I3C4I5B6I7H8C9@:J;A<G=F?F@EA=B@F7GcHJJFK8LJMJNCPbRXTDWGXIYHZG^J_BbGcIdKfBhDiBj<kElK
auth error	!>"J&G,I-J3I5IB]GKKFPJTFjI
auth exception	!6"Y%J&H-G.J8I;A<H=HAIGXJJLKPBRESJYJZE_JjZ
auth fail	!+"8#K%E&8)F*8+J,?-5.H/?1@2;3:4H536D7?8A9+:J;;<@=B?D@DBgFgHGJEK1L@N;OFP!QCRfSCT5W=XGYFZH[J^J_3aHbDcEdFf=hBiojbk?lC
auth failed	!e&K.HFJGHKIR8iFjI
auth failure	:WBVRIiH
auth failures	_FhZ
auth for	!Z
auth from	!J-HMT
auth handler	!HGTZS
auth home	BJFGRZiJ
auth impl	!T
auth key	!H;SAXPGQU
auth log	!G-V9X
auth login	BGPTQWRGiD
auth method	-X;G<I=JAICJKUPIRKiUjU
auth methods	!E&H,J9IBXRTiTjV
auth password	!K9HGTKVQHRWZJ
auth pubkey	!<&C;T=[ATYJjB
auth public	!BAJB@FHPXRDZWiEjI
auth publickey	ZT
auth py	!W
auth service	BVGHiX
auth sock	!H"F%Z&g,J/J5G9K<FBEFGGEKDLIPFR9TFhJiD
auth ssh	!J&JFTRTjD
auth succeeded	!V
auth successful	!T
auth timeout	!G8;BJGWJURW
auth tls	lS
authenticate	"T%6(J)A*4+F,).G/+0E1A243(4C5,6>78889*=G>??KA_BbC@DKEHFUGWH<I>JAKFL-MIN.O=RcSFT0VBW7XAYC[E]G^I_9a=bGcDd@eFf/gKh?icj^k5l>
authenticate and	!K.V1U
authenticate as	;IAYBURIiXjT
authenticate attempted	!@#U%K&T*D-F.J/I2F3F7I9?<U=I?J@JGSIJKGLGNDSJYJZTbHcKdJkG
authenticate i	!G
authenticate public	?UBE
authenticate ssh	!@"D&W-U1J5H8G;T<H=DA[GHLJQ_R<SITIbFfEjW
authenticate to	@VAUFTQHSI
authenticate unable	!@,J;D=TAIBTPFQ@RZYG
authenticate using	!:"J,J;><A=G>JA>B_GUP=Q8RYY?
authenticate when	!D
authenticate with	!I"E&D,I-H/H1I3J5H;H?WAVB^FDGSKFQUTEZKfHiZjU
authenticate'	!D5H8KB@KIR^iK
authenticated	!^#I%>&E)X*H,9-=/@1W2F3@5=6H7B8A;;<:=;>I?G@?A=BIC;DYEDF4G_IIJCLBMGN@PAQ@RFT;WFXFY?Z>_?aJbSdEfZjIk@lD
authenticated as	)T1VbVcU
authenticated but	"J:SLJ
authenticated to	!h"U%G)Y,A-F1U5I7G8H;I<F=JAIB0CJFDGAJJRDTEYJZK^T_IdIf[hHiDj5kH
authenticated users	!BCFD[
authenticated using	=JFJG]jI
authenticated via	!U
authenticating	&X(H+G,A.I/@2=3;5J6J7B8>9>;J<=>IADBTGHIAMIN@OIQTRVSGTCVHWCXHYJ[IaGbKdEgJjTk>lD
authenticating failed	!B&S.F/F3F5ABVLERYSDTHaKiFlH
authenticating no	!A&XjT
authenticating to	!E7IBTKZRHWJi[jUkG
authenticating user	!>"J1HBUESFWZU_JfJiI
authenticating with	"Y%S&C-S1T3J5H8K;D<F=I@HADF@GHIIQUSJYEZF_SbIcIj>
authentication	!I&Z'-(&)0*,+!,!-!.!/!0#182(324'536!7!879!:9;F<U=<>B?>@>AHBqC=D<EEF^GcH)I!J:KEL,M&N#O!PARmS-T!U6V8XTY@Zd[!]+^4_Ia!b!c'd"e,f,g:hdihjdk!l!
authentication agent	!6"H%Z&a.U;F<DAJB8KJPIR?THWGbJhIiFjE
authentication attempts	!<,I<JBIKERF_<he
authentication authenticate	!G
authentication authentication	!U
authentication but	!DBUjT
authentication by	!6"T%J5F=DAaBTF>PEQXRIYDZCjY
authentication code	!D"K*Y,J-J2J9CBGJTNSRKgWiJ
authentication complete	)X1V8U<FBAGHKULSPKR?SSc^f[iGjI
authentication completed	1U
authentication error	&I,G3K5C8H9H;@<B=H@JAFGAJJK9LHNKPTQ@R]SFTEWDXKYJZI_GfGhDiTjV
authentication exception	#J%>&J*<,<-?.E/E2D3;7F8;9>;-<7=H?I@BA3FYGVHKJBKXLAN>OHP5Q.RTS8T=W.X>YB^F_=aHbFcJdKf8h4kD
authentication failed	#W&F'J(:)A*I+A,!-'.-/(0B1.2E4@6?738+9?=C>G?HBTC<DIEEF_H9I=J;K!L(MFN+O;PIRdS'T/UKV;XTZV[B]D^:_!a:b8c:d?eFf)gEh7ibj_k7l4
authentication failure	!T"<#H%;&1'H)J*H,@-D.8/B0E1D2H3C5;9G:J<D=G>K@GATBVCTGAK4L:NIO@S=T>W?X?ZB[@]J^D_;aGbJeHf@h?iXjVkJ
authentication failures	"F%F&F)J*J,D-?.D1E2K3H5F6C7K8@9H;H<K?JAIB-CJEKGGJHK8LHN;QKR<SGTDWHXIZI_!aKbHcCfHhfi?jJkFlJ
authentication keyboard	BAGdR<
authentication log	!F"UBG
authentication manager	!J?TBU
authentication method	!>"A#J&<)K*B,F-J1C2G3G4J5<8E9=;I>KACBVGUIHJJKILENIQERTTHVIWEZc_HhTkH
authentication methods	!4"+&X'H(F)A*8+G,3-9.5/=0D1B2>344D5-6C7=8:95<XAKB]GVH<IAJ=K.LHMFN;ODRVS4T?UJVCW<X<ZY[C]H^@_7aCb;c@dCeHfDgFhDiYjYk?lB
authentication no	"CBUFJGHRZZTi?
authentication password	!]GERCZX
authentication publickey	%J&K5H;G<HAJGGKKPKQJRiVSZG
authentication refused	!A)CBbDERJiV
authentication rejected	!@3G5EBWQWRViZjT
authentication required	"A&T,J.I5I8I;K<XFIGDKELHNJR5SEVJW_XXZF_GaJhFi@jD
authentication required'	!WWJ
authentication session	!TBERFZWiEjK
authentication succeeded	!]"G1H8Z<HFGGKKXPJQJR=ZFiDjD
authentication successful	!b5IBBRKiI
authentication that	!F"J&SBSGHiUjX
authentication to	!C,GB^GTKGR]TJiWlG
authentication type	"B%E&H*I+J3I8K;IAGB:EKF?GUKCLJNIQ?R[SIWIZY_GcJfJhDjI
authentication type'	!FGHRVZXiJ
authentication was	![BK
authentication with	!7"K&]*I,E-J3I5H9H;I<HAFGTKINKPUQGRVTDZJ_HhJiZj]kK
authentication'	!K&ABKGERZiJ
authentications	"K&@*K+S1I4J5FFJKKPFZZhT
authentications that	"K&@1J4K5GFJPGZZhU
authenticity	!I,C-J/F3W5_7IBCKFSJjI
authenticity of	!I,C-J/F3W5_7IBCKFSJjI
authentification	"Y)U,D-J/A3J5K7I9HBVKFQJR[SKT=iU
authentifizierung	#K&J'J(I)J*I+J,6-F.G/=0I1E2J3F4J5D6F7E8D9E:K;F<J>K?K@JAHB^CKEJFIGSHKIJJJK>LIMJNGOHPHQERbS>T9VJWHXGYIZF]J^I_GaHbHcHdKeKfHgIhGi]jTkIlI
authentifizierung fehlgeschlagen	!,*K,8-J.I/B1H3J7H8H9H;IBaGIKCNJOJQJRcS?T;XJZH]K^K_IcJfJhJi^jUlJ
author	!]KH
authorised	!],E3J5U
authority	!T;JBGCFD]
authority authenticated	!BCFD[
authorized	!Z#S%G&C+J1C2I3A5<:G;I<K=D?J@BADBeCFDCEFF?GHKGLDPCQIRATKaHfThJiGkJ
authorized keys	#U&H+K1F2K3G5C;K=G@DAGB_CHDDEIFAGJLHPHQKRGSUfUhK
authorized to	!U5HBV
authorized users	!]
authpriv	!G
authpriv warn	!G
auto	!V"E&J)K*I+J,?1B2H3B6G7J8Z9G<CAGBKGJJJK9NGQUT?^J_FbEcJdJeTfEi=jCkF
auto accept	!H5W
auto logout	!B8aKETI
auto o	IT
auto reset	KJ
automatic	!SSKaU
automatic merge	!T
automatic upload	aU
automatically	!c5B
automatically replace	!U
autossh	-J3J8URIiK
autossh exiting	,U5U8HBU
aux	0V
av	!T,J7UFUGKRIiJjV
avail	!]
available	"W#K%U&d'D(>)<+>,=-4/)0?133I4B556;7D9G:J<Z@JATBSCHDBE>GAH6I6J7K)L:MEN8O9QES.TKUFV=W6X=[:]>^9_.a6c5d<e>fCgCh>iUjWk-
available authentication	!7"@%I&J,I.F;A=J?KAIB[FSGEKILHPFQTSJhCiZjW
available commands	![LJ
available default	!V
available exception	3WTJiU
available for	!G&J*H.J5?9C;S<E@TAVKIPJQEYS
available last	!@,UBTTSiT
available no	BT
available on	!X,J.UBI
available publickey	!V&J;H<GB>GHLSiZ
available server	!7*J1E9K;U=W>UFEGUPCYUZT
available since	!U
available ssh	!D#V,V2W3J5J9ITT
available user	!F*X9WBJ
available with	!WPH
avec	"G*X,T-I.K/B2Y3K5H9YB@KHO@RJSET?_IbTlJ
average	,U-I2U9IkV
average 0	,VkW
avez	!C5X
avez les	&T
aviso	3TXT
avoid	!b,KBJKIRKTJ
avz	kH
await	,T8@9KBBJJK=R>THf^iHjJ
await asyncio	1J=KfK
await asyncssh	!H
await loop	!I,V-HKKNH_I
await options	,I-T5T7ENU_TkT
await self	!F
await sftp	IT
awaiting	!S
away	!F/J7adH
away example	!F/J7adH
aws	!]"H*K+G,I.G/J1I3G5E7K8J9G;:<X=GAHCTIJKCLENJR9YB^JaHcJfJiC
aws iam	!S
aws instance	!I;E<XBGPVTY
aws key	!X<JYJ
aws pem	DS
aws sftp	!SlT
axios	![SK
axios error	![SK
az	!H#W.S5JBASITSbJiUkI
az delete	.T
az public	TU
azure	!Y/[1DDJLKSIYU
aの	!FFX
a鍵	!GEVFW
b	",%@&5'@)>+3-9.A0Y134A5D658A:C<B=:>E?C@;A5BFC=DCEAFCG<HBI>NZOXP7Q0RDT?UGV0WGYIZ=[E^:_<aSb2cXd?f0gYhJiSkCl:
b 0	/T
b 080074	!T
b 1	*S2UKS
b 100	!]
b 12	-U2T
b 2	!d5G
b 3	!I;UiUjV
b 33	!S
b 5	!X
b 9	!V
b buffer	!T
b c	!T"E(D*G+K,X-H.D0@1J7H8E9C;IB>HGIFK=N[OERAS>TCYJ[D]JaBbFcFfIiFkF
b failed	!GLYSW
b git	![
b git'	!S
b in	!JTU
b s	(D,K/J3JBJIIJVKSNIOTSSTJVJcJgW
b sftp	!G/SKJTKcT
b txt	0YSTaI
b written	!USI
b xml	.U0WOJ
b です	cS
b'	*J.G0I2K3F5B9H;FAGFTLFNSOJPKRJTJVWWVYJ_HbUkH
b' 0	!JBVFUiV
b' 3	!V
b' date	!U
b' in	VU
b''	,SkK
b'error	!@5J9H<]PJQV
b'ssh	,T
back	"F,J/H1I3H5I6K8H9HKCLINIRDSHTJ_Tc]fH
back from	!E(SKIcZ
back off	!a
back to	!aiK
backend	"2#I%I&C(H*?+E-I1;2F6H7K96;C=??IBAF=KGLXNGSTTXXHYEZF]K^B_@aIb=cUdAfIhEiDlI
backend exception	!H"?*H-E1E3S5S6C7D8<9C;GAEBIGCHVI@KCLVNAOGPSQFRVV?WG[K_FaGcXdEfAiDjDk3
backend repository	!X
backend sftp	!>/J5JLXSYVU
backend ss	-J3U5H8S
backend ssh	&I<E@UATBBGZPUiJ
backend'	,UTV
background	5IBUDS
backtrace	5GKU
backtrace restricted	!E5HKU
backup	!F"T#A%?&.'F)9*9+<,U-@.g1;284A7U8S96:G;-=V>G?F@@A@CBDHEEFHGDH5I+J=LZMGNGO/QHRXV:W5X=Y=Z>[K]A^<_Gb-d=eBfBgCl;
backup a	!F0SLGSCaX
backup completed	NT
backup data	3S
backup example	!?/U3U6U7FkV
backup failed	!@-J.IBIKDRWSG_Kk[
backup ipaddr	!C"S&KFVGYKKdJiW
backup new	3T5GjU
backup of	BURWSKTWiU
backup on	,S
backup sftp	!D.K1YLTRJSTfS
backup sh	/S5TBTfJjV
backup ssh	"X5YBKHERFiW
backup sync	,S/K7T8SBJRITU
backup tar	!_.T=JIKLHRESDaH
backup task	.Y7J8VKTRKTH
backup to	!Z/J<VBFiIjT
backup vm	.TSI
backups	!ABDL_OKRFSdaFiJ
bad	!6"9#7%,&9'9(4)Z*;+~,--*."/!1!2&4H5!7:8!96;;<!=!>1?7A5BEC_DZF%GJHGJ7K=LAMYN_O*P!Q]SCT7U?V.WCXCY:[I^:_!aEbCd2eDf8hBi<j&kV
bad authentication	"C%J&K*J+J3J;I@IAIBCFCGVKANJQERUWIZY_F
bad certificate	!S
bad command	"T
bad configuration	!8+hBHKKNH
bad decrypt	!I@DBHPAQeYI
bad entry	3U5K
bad gateway	!Y+K7WBHKIMJNBRITU
bad handshake	-JWX
bad host	+K2F3X4U5B;KHYKEQI
bad interpreter	<JIILJgV
bad key	!I+V3J;J@TBIPJ
bad line	!E"UKJNGbTcTkJ
bad message	+K.H0Y3J5I6JBHRJSI[JaUcGfW
bad owner	!B+dBF
bad ownership	!7"J)c+J1DBYKJRGSIiJkJ
bad packet	!D)K*V,I-J9JNdbTcI
bad padding	;S
bad passphrase	!V%K+D<H>J?I@VBFCHDKP<RJYU
bad password	!=3J5I<F@HAGPFQaTIiW
bad path	!:0II[KIOISTVGaJ
bad path'	!JIUSJ[S
bad permissions	!@%E&J5J;E<==1CgDbE;FEPEQ>RGYFiGjB
bad protocol	!=-EM]N?_GlX
bad request	!>-I3I:TMAN_WIXWkV
bad ssh	!C*J+f9=JJKGMJNEQKRKhKlH
badmatch	9U
badmatch false	9U
bam	!A">&I'W(Z)E*F+G,:/E0Y1<2J3<5=6G7B9C;?<F=H@JAFFHGIHGJTLEMUOJPHQDRCTBWFXJYJ[<]d_VaCb=c?eCf>gDhIiAjElC
bam failed	!@(Z-V.E8ZBFIILERG_X
bam hdr	!Z
bam no	!IIT
bam to	!D-T.U1IJWLINVOF]U_XkU
bam'	!IOISV]V
ban	!F"H-J8I9JBHKJMIRITK_ciHkI
ban actions	!I_ZkJ
ban filter	_S
ban ipaddr	!?"H8JBIKJMJ_diIkI
ban jail	!Y_K
ban server	!V
bank	!K.T3W;H@TAJBIRISTTI[W
bank example	3XTKWS
banned	!>"H*J,C-A/J2I3D5C8E9FB?FJK@NFRGTI_kbIfIhJiFkI
banner	!A"F#H%I&;'H(D):*@+:,&-h.F/*0C122;3A5C697(8+9,:H;;<9>H?G@GA:B0DGFCGFHDI@K;L<MYNpOFP>Q9R1SDTFUGVAXHYFZC[F]G^A_eaDbBc;d/eGf7gAhDi/j=k_
banner 13	,KNGTH_SkT
banner errno	!C-U
banner exchange	!0"H*K,G-X2F7D8E9HK2MTNZTKWSXDd=iJkFlE
banner http	!KNT
banner in	!K*H,F-Y7IKZTA_S
banner line	!>-?TK_Uk]
banner match	!D
banner ssh	NIkYlJ
banner str	!JkU
bap	!B"S,G5I@SPJfK
bap publisher	!B"T,G5I@SNJPJfK
bare	!E&W3WgU
bare repository	!H3X
base	!K"W&<'K(H-K.T0E3B5<6U8T;c>I?I@EA9C@DJEGITJBLFMJO?PHQJVDW>XDYGZE[@]GaKb>eJfJgGiElD
base 64	,K3G5G;g<F=F@GABBKCHKENHPIRHSTTJYI
base client	"Y-C1J8TKKNZ_GkS
base commons	!E)S1U7HTJ
base connected	!V
base de	!X,K
base events	!F
base exceptions	!D^T
base ftp	!HBHRWiJ
base java	!="U3J5G6V;FBFGUITKELFQK
base py	!I8TKS
base ssh	!FBVFXRFTVjU
base sun	9J
base using	!S
base waiting	!S
based	&KPHQSSJTS
based variables	!KPIQSSJTS
bash	!g"K#E%F&;'G(I*@+I,>/20E1@2F4J5;6G7G8?9@:H<3=7?I@CACB0CFDJEGFFGCH<I-JGK:LDMIN7ODPAQFR5S/TDV@WUXEYDZE[G]F^d_Ea8beeFhHi9j<k7lG
bash deploy	!U<JIKRGS@aHgV
bash is	!A-S^V
bash line	!J-G/H1D3I5EBGKFNHbbfH
bash m	<JIILJgV
bash run	!ZSJ
bash scp	!D^Y
bash warning	!V
bash 行	WU
bashrc	!A"HKGbFcd
bashrc など	cU
basic	BGRESTiJlX
basic access	!U
bastion	!A"F&E)K+J.K1@6<8G9K;A=HFTGGHGIJJCK:LGNAPESKTEWoX7YI_=bHd?fClJ
bastion example	!D,A/I6J7DFUKGWcXD_JiKkD
batch	";%I&A'J(D)F*E+C-@.G0@1=2D4J5U6G7G8;9@:J;5<T?H@@A=DIEKHGJHLFMKN?PYQ=S;T<VFWDXJZZ]G^X_Ea>bDc=dJeVf:gWhIjKkBlI
batch file	!G^[
batch i	!DPW
batch job	!]
batch mode	!H"H&K,J.J1K2I5X9I;FGSIHKELHOKPVQJSETHZ[^KcGfC
batch response	!S
batch sftp	!^/E5JLH
batchmode	!c,J/G5K6H
batchmode no	!c,J/G5K6H
bb	(S;YLIQI
bb bf	!G;Z
bc	!T
bcl	!T
bcrypt	!:8I;IAVKJPZ
bcrypt pbkdf	!JAW
be	"C&5'<*-+2-H0)142*3X466E8099>6?AB=C^H>I*J5K?LVM=N1OXR<SVTJW8]0^;_9a4bGcAdDh1iJjJk:lA
be a	!YLSOIiW
be accepted	!H5W
be accessed	!I.GAXLYQXSWfI
be allocated	!TbS
be allowed	5HBXRHjT
be an	!F;SQV
be available	.I_J
be changed	!GLSS[aT
be completed	!=,T.X7TLTRK
be created	!A/J<ULFOGSCTKe^
be denied	!I
be down	!B9SBINSRH
be established	#U,A-G/C3W5^9H;HAJFFKCPKQHSH_JdJiSjU
be exactly	!C;V@XAZFVQUYY
be executed	!E.KBJLJOURJSTfZ
be found	&J.F1K3B5>:S;GKKLYOKSJTVVKWKbJf@iFkJlS
be ignored	!:<D=GBEC]DUEKFIPGQJ
be in	!I;T<H>F@TPIQUYH
be incorrect	;JAKQU
be installed	!H/U6TBTRT
be loaded	!V<GBIYS
be made	,V5JKHRSSJ
be opened	"I.J/K1K3I;F<V=V@GBDKIOJQGfTiT
be overwritten	!U
be owned	!I=SCU
be properly	!B9SBINSRH
be reached	5JdS
be read	!G;TSIVU
be removed	6W
be replaced	!D3KO]SFgU
be resolved	!E,B.G/f3F5I6HBKLEOJRISFTEfH
be sent	!K_SdS
be set	CV
be specified	;HPZQK
be started	"V)V,<-H/>1T3J5I:J;IAHBGK>L>NEQJRFSITAVHWIbZcUeKiJkK
be transferred	!X
be used	!G"I%[&G,G-K/J3F5D9H;D<H@JAFGJKHLJOJPGQESFTJXTZU[V
be validated	!B3Y5YLJ
be verified	3VHIKHLI
be vulnerable	UX
be written	!I.TKSSW
bean	!Z/F<SRK
bean of	!a
bean with	/J<U
beans	!U/H<S
beans factory	!U/H<S
became	!A*S-V2U9T=W@KFFPFRJgS
became not	!B*T-V2U9T=WFFPFRJ
because	!U"e#H%D&='J*C+I-:/10>1D2?3I4H5U6?7K8H9B:G;<=E>K?J@FA@BKCFDJEFF@GBHDI?JGLSMHN<PBQAR7S7UKVCWDXFYEZF[:^:_DeDfEgJiJk?lD
because account	"UhJiB
because connected	!J,KTSdU
because host	!I5U
because it	!J,H.X3C5E<WBSKETB[JjT
because none	"X3JBJiE
because not	!F
because of	3KjU
because path	LX
because shell	!>"^
because stdin	!TbS
because the	!Z"K&J-I.K/E2K9JB>KCLJRFSHbKiEjKkI
because they	![
because you	KT
because your	KT
become	!T#T5K8JKHiS
become available	#T8KBWKJiU
been	#D'J(J*F+I,H/=0G2?6H;8=F>H?I@CA>BICBDJEFGDHEIHJAL=MJN;Q7RCWAXHY>ZH[G]I^H_XdJeFgKhBkElD
been able	!K.V1U
been added	!A&ViVjU
been changed	"I3i4G57BFKKRFiI
been configured	!H<V
been deprecated	!Y
been moved	!S
been saved	!a3I;H<IQJYC
been unexpectedly	!:,J-U3?5E8HB=SUVV^KaUcV
befehl	!G"WRHSTiU
before	!D%E&>(K*;+E,J-j.>/C0J2:4F6F7?839J:J<A=F>I?I@CABB8CFEHGFHHIFJCK?LBOFP?Q@RKT7XDYEZI[F^@_VaFb;cVdGfDgKh?iGjDl@
before any	!G-S5JTKWV
before auth	!D-G5XKHMTRK_T
before handshake	!?)J*E,G-Z/J1C2H7C8HNYRJT>_VdJ
before identification	!H-^K@WF_G
before retry	!G/UBT
before the	!VKI
before they	!X
before you	![
begin	!G%F&>)K,D1D5I6J7J8F<B=A>E?HAnBACCEKFCGGHHKCN?PIQ6RDTCWCXUYYZI_DbHcHfChJiJkD
begin '	!F;H?T@^PJQFYY
begin copy	IT
begin openssh	!7&J<F=J>G?B@HArBACJQGYKjI
begin rsa	!J;X@KYK
begin session	*U.J2U9UKK
beginning	,G1I3I5J8H;FAGBDKDTFYW]VfKiG
beginning auth	!W
beginning max	!B-T
begins	@H
begins with	@H
bei	,@.J/I0K1U3K5J6G7J8?;IBXIKNJOGQJSFXJYTaHbJfHhGiV
bei der	TV
bei renci	1W8FKF_V
bei sftp	!DBZRUiY
beim	!A"C'I(H*J,B-G.>/=0F2K3C5A6E7B8D9I<F=IASB@GKHKIAK;LWMJNJPJR=T[VIWHXHYTZK[F]I^I_FaUbIcDeJgIiBjIkJlG
being	">)H*J,J-A.=/F0H1?3E4V5<6J7I8a9I;F<JAHCJFHGIIEJDKZLFNDOCPJQER@S;TAWIXJ[E^K_9aIbDcGdJf6iAjIlG
being used	4W5GKI
beispiel	!C"T/T5I6HBUKKTCiZ
beispiel de	!C"T/T5I6HBUKKTCiZ
below	BKESIT
below the	!H
ben	BU
benutzer	!I"Z,G/J3K5D;C=ZBFDWQGRISITJ
benutzername	!T/JBYhJiW
berechtigung	!T
berechtigungen	!FCIDTSTaS
bereits	!D"D(J)K,H.D/D0F1I3J5H6J8HBGI@K@L<OcQKRFSDTH[J_GaBbIcFfGiJlI
best	5J
beta	&J/T5U
better	5UBTbVcV
beyond	!H.JKH]Z
bf	!G;Z
bien	5WbFcV
big	"I(J)J,I-F.^/I1D3J5G8W9I;JBEIDJVKCL<NDO:RFSATEVI[A]]^G_BaCbHfEiKkI
big bam	]U
big iso	.E0UJWK<LKOG[G]YaI
big tar	8]
bigger	!E(J.IKILJOUSI[J]_
bigger or	!IISLKOWSK]X
bigger than	!K]X
bin	#H%C&I'J(S)A*?0;1/4G5C8;97:H;:=6>I?G@JBIDJEFF<GCIHJEK9L9MHNEPWQASAV<WcZD]C_BeFgXk,lF
bin bash	-H/I3K<HIHLINJWVbUfKgVkJ
bin corkscrew	WW
bin git	!K5TBViJ
bin git'	!W&T
bin ld	!d<JIFLJSH
bin permission	!ERWiY
bin python	!Z6V
bin root	[S
bin rsync	!D5KLWSSTTbK
bin sh	/KWc_J
bin ssh	!@&D-H7K9K;J<ZLIUSWT^ViS
bin'	.UgV
binary	!H*J-F3J8TL?NGSJTG^]_S
binary 100	!^
bind	!l"J&K,?/E5J6I7G9H:JBGKHRCTB_HiCkH
bind for	!U
bind invalid	!U
bind simple	!V
bind to	![,H
binding	!HfV
bio	!_;CCJKJQH
bit	!@2J5J<J@JBHCKEfFIKIPHYK
bit rsa	EYFC
bitbucket shell	!T
bits	"J%H&K*K,J-J/I2B3@5@9D:I<D=FAUB@CHEfFJHJKIP<RISITJhKiKjF
bits is	!EEW
bits long	!C;V@XAZFVQUYY
bitte	!E&G(J)G,=-J/K0F1E3D7E8F9I;H<H=JAKFJGHHJIGKFLCNGPJQCWHX[ZI[H^J_HaAbHcHeKfDiVkHlV
bitte kontaktieren	!DhU
bitte wenden	!E"VOSSV
bk	!?.X8JBGKFLXTJaWiU
blbn	!E;_AD
blbn nza	!J;X
blink	!J/U6GIULJTJ
blink ssh	/U6GTJ
blob	!I"J-J0S1S3H8JLIOURGSGbJgViI
block	&H*J+J/;4K5I6I8>9E<F=EAFB9FHKUNWP?RDTIVHWFYS]I^H_VbFcAhEiDjIkT
block 2	NTkU
block corrupted	;V
block data	!W;SPJ
block in	/E8KfT
block size	!HIJSV
blocked	!G"T'W,I3I5H:KBBLJRISETIWJXZaIiHjJ
blocked by	!B'WBJSIXVaI
blocking	!E/TTZkT
blocking access	!I/TkU
blocks	5JJHKG
blowfish	!U*S
blowfish cbc	*S
blowfish has	![
bob	,U
body	!C,T;Z=K>J@JADKJQGTWYH
bom	!H;V?U@IQV
bookworm	!a
bookworm in	!^
bool	!G+W.U5K;KIEKCLWSY
boolean	-I.K1V9K=KfG
boolean null	!H1VfH
boolean owns	,S
boot	BSTTjU
boot this	,W-TBVFTTFiJ
boot timeout	!ETT
booted	!g,J-HBDKAjJ
booted and	!g,J-HBDKAjJ
bootstrap	,WTY
borg	!K)D*K-F.]0J5S8;9G=JEKL@NBOJQHR8SZTFW@XJ[K^<_AbUcGeKf:i:kDlJ
borg error	!T
borg passcommand	!U
borg passphrase	!U
borg working	&T)G-G.F3T5U8?9JBTNEPVR>WB^>_DbVcJf;i=jSkF
borgmatic	-S3J5HKU_TbH
borgmatic config	!T8S
botocore	![
botocore exceptions	![
bouncy	!V
bouncy castle	!V
bouncycastle	!J;XQY
bouncycastle openssl	!?;VQZ
bound	!G"U%UBSRUTJcThXiS
bound agent	%UhY
box	!B"I&U)K+I,H.J5=6U;C=SBSGDIGKJLFPIQHR>SBTFVTZKaVbBcVdKfEi=
box new	&X1U5J<HGHcXfJiI
box via	!G=V
br	-I.J/^5JBXKJRFSJTJWB
branch	!Y/S5I6JBIQI
branch hook	!W
branch update	!Y
branches	!V&W<XBFiK
breach	!C3Z5H
brew	!WSJ
bridge	@UAUBFNHPTXYkY
broken	"S#F%A&<'H(H)[*8+C,5-E.F/E0E1b2:344E5D6@7B8[9A:F;>?KAFEDF@GBH@IEKbLJNDOBRHS@TGUIVBXAYHZF[B]E^;aCb@c;dIeGgFh>i7j?kIl@
broken at	!7)J,T.E1U3J5U8EPTRS_EbGcKfTiK
broken by	!X,I
broken pipe	"T#J%C&@'J(J)]*>+E,3-<.K/;0I1[2@3<4G526I7@8]97:H;C<D=I@IAHB/CHEHFDGEHCIHK^MGNDOGPFQGR>SET4VFXEYKZI[G^@aGbJcCdCeKfEgJhCi@jDlI
broken transport	!E,B1Y8TBKKVNHTG
broker	!^
broker may	!U
brokers	!Z
browser	![/W7IRK
bs	!IOVQS
bsd	!Y/J
bsd secure	!Y/J
bucket	BJL[aK
buf	!D-VWT_W
buf self	!D-VWT_W
buffer	!_"D&J)J+I,?/E1D3F7I9H;U=IAVBCIHKENIOCPJQHRFWI[U^JbFcAf@hIiGlJ
buffer int	!W-VTG
buffer is	!V
buffer size	!T
buffered	-K1U8T_WfI
bug	!h-BBDKENDTG_DkI
bug fix	!ZBH
build	!b";#G%E(H)H*A+D-9.B/80I1>4F6G7U8<9J:F<<?BA@EKH>I^J@K3MKNGODPWQ:RESSVDW=XFYAZI[G^T_>aDb=cAf<gJiSkHlE
build 'amazon	BHLURIST^UiV
build 'virtualbox	!CBYKIiX
build 14991	!J
build app	!IIYLJ
build artifacts	=SSI
build error	!c,K5K9KBFTI
build example	!UBHGTPV
build failed	!G3VAIITPYQI^T
build failure	!V
build gem	!]
build result	!SFS
build ssh	!H
build step	FS
builder	!S#W5DBIHZRK
building	!XLJ
building failed	!W
building file	IS
building wheel	!UbS
builds	!F-V9TCXNViS
built	-KIWTI
built in	!IIT
builtin	/S;J=IBID]
builtin users	!D=KBJD]
bump	!U;J
bundle	!V'W2J;ILIRISEaHiGjI
bundle exec	dS
bus	!d&A,I1E<AIBLGWGkG
but	!D#A%;&['G(:)@*7+?-1.?/&0C1;2G4C5A7285;3=G?H@EAHBHDGEBF6GUH>I4JAK2LIMBNDPdR=SHUIVZW6X=Y<ZB^H_0a_dAeBgBh=iHjUlW
but another	!F2H5_
but error	!CSJa]
but future	!S
but git	"J:SLJ
but it	!E5JBGQWiFkX
but never	!Z
but no	!="T&T*J2G3E9E;A<X@FADFKGGIJKHLCPeQ;RDSGTKVGWGYG
but not	!T-K9ZBKNB
but passphrase	PUQJ
but received	!HbTcUfK
but session	!I5W
but ssh	!@&V,XTVlS
but the	,K/J3I5E6U?SBKTFlW
bw	!F,U7WBKGVKGRJTXcJkV
bwa	!Y
bxv	!H
bxv 3	!H
by	!G#?%I&I'U(G)V+7,?-X.90"6B7;:-;J=T?C@IAFEJG;H:I(L>M9P5QFRJS:T:U8V,XZ[<].^?_Xa;bGc?d=jAkF
by 'new	!X,I
by 2	LT
by 3	1YLF
by 4	!G.E8UKYLVSE
by a	!H<UTV
by an	!GOV
by another	!XKJ
by any	5K;U@VAU
by application	!U*H-61J8X9EK]NI_HfKhDiJ
by auth	QYRGiTjW
by authenticating	!?1HBVESFVRSZU_KfJhI
by borg	!U
by client	!W
by com	!<,Y6E7F;C=S?CB2GJK=LER]WHXIYUdIf?jHkB
by default	!]fH
by file	!A4V5J>VHJ
by foreign	!>"I*H,H-T/H1F2H3J5EBENbWI_WfEiJkW
by invalid	!@";)G-D1I8HBcKHNDRG_Fi_kE
by ipaddr	"]#T)3*?+G,!227/8"B9ECFIJUK[MANYRHTHW7XSZA^JbBd,fIiCjIkTlC
by java	!V&D)G,C-J.>/U1=2J4J89;K<T=CAIB9FDGIHDJHKFLCOGQIRUSFW;YW[F_IcCf[hHi;jH
by key	;G<@=FAXB^PJiZjT
by name	6T
by net	!H&X-U8IBFKGRHSVhWiI
by org	3U5IBHLITH
by others	!D;S?U@TBIDSFK
by pam	!F"[BGRJiF
by paramiko	;T
by peer	!D%K&E'K(G)Y*>.K0J4H5V6E=D?IBUCGDKEFFGIGKILFMHNTOCPJQFSDT7VJW@XAYI[I^GaGbBcIgFiIjGkV
by pid	!Z
by public	!D;X<YQVRDiFjH
by remote	!*"E#G)U*>+D2<4H5I6I8[:J;I<H=F@IEEFAGEHHJ=LEMHSDTEWWZF^6c7dBf?hWi#
by root	)X
by server	!A"1&H*U,S-Y.C/91W395.6H7D;D<E=I@JAGEIGIJAK8OFQJR.TJW=XEZE^H_Xb=dKhVjD
by ssh	!K/H=TCTGWKT
by the	!J"/#H&9'K)7*>,(.</40F1,2Y4E6I7@8K9U;;<>?J@BA:BAEBFXG?HGJBKXLAN1P:Q<S?T@W9XBYCZV[H^V_Tc4dKeJj?k@l:
by this	!K'TBI
by uid	"E
by unknown	,Z-H5G8IBUK>N9R]TIWZXT_<iJk0
by user	)@*J,K-C/G192I5c859F;@<C=]@EACB8CHFJGJK;PHQFR;TIYJ_5bJfVh@kF
bye	!p"E,E.B/G1F3J5B6I8HBIIEKALAOERES=TF[J_JaFbIcIfHlC
bye quit	![LJ
byte	(K,>/?1B2K3I5C6J7C;b<K=J?JAcBCJXKKNERCSJT=WGXKbHdHhJiIkJlH
byte buffer	!],K-U8JTF
byte data	!H9T
byte handle	KJ
bytes	"J#D&?'D*B0:2?3J4F6=9H:D;V<D>F?H@KDFF<IIJJL=M>N<ODPBRFS;TCUGVYW<XBYHZB]]^JaWcTdFgdhIiHl7
bytes 0	!X
bytes 1	!T
bytes at	SK
bytes in	!a(I)I,K-F.Z5I7J9J;JBFIJLFNGOCRJSJTBVJfIgCkIlJ
bytes num	,U
bytes of	!VKH
bytes read	-KKJLKSH_SaWfT
bytes received	(G.I0J2K8G9EJ@MKOJQKSKVHWH[H]IlF
bytes s	!T
bytes sec	!]
bytes sent	!IVTgU
bytes transferred	-V.X8UBKIJOSeSgJ
bz	!D'XITLFSK
bz 2	!C'XITLFSK
błąd	!E&H,S/S0KFIGGKJLKRVSKTXiEjE
błąd krytyczny	!H,V/VBKRV
c	#5%A&G'8)0*W,J-A1B2>4D5J6:7E8G:1=?>VBIDdEHFCG3HXKGLBM.OAPISFV"WEX7Z+^G_:a@bHdDe0f=gBh5j5kHl+
c 0	!e
c 1	!J"K+I,G/D0H2U3V5A7I@GAAFJHVJIKBNDPJ[K_JaFjUkJlI
c 11	!E(SiU
c 1183	!KaS
c 1207	!JSG[V
c 1338	!c(ILDSI[EaH
c 1394	SWaD
c 178	"JcU
c 2	!F(T*V-TCJDSFURI
c 226	!6"C*J+F,G/Y1<5b;JAJBaGI^Hb=dKi>kJ
c 228	!@5I?W@SAUTHYS^Y_IbVcIiHkJ
c 231	!E,_3A4U5SBCHGRKTU^GbWk<
c 232	ATCTiU
c 235	5G7I8J;JBGHVKBRXSIbUiW
c 285	)T+U,G-E1V3F4U5>8D;H=SBEGTHUK@RIiDjH
c 3	!G"X,T1X3JRISJTSbVkW
c 393	!J.V
c 4	!W
c 453	!:,H-I5G7UBAK_bEc@
c 600	3V5JcV
c 622	"GbGcZ
c 657	!ILU
c 848	.T
c a	!V.JKIOJ
c cipher	!T
c connection	!ZTK
c data	!a(H.@<H=ILBS<aH
c e	7HdK
c fatal	,YRDWW_WbUiF
c in	!E0UBTIHLHQTSI]T
c ipaddr	!T
c k	!G1X3J;T=J>Z@=BKQXYEfJ
c key	3J5F9Z;G>U
c keys	!<"J&I.K/F1J3H5G9G=B@^B?DYFGIDKJLHPEQ6RGSJTJYUaKiF
c net	/UB]LISGTDiI
c o	!W
c out	!U.K0V
c pem	;SAZYV
c plink	&@B?GJRbiCjJ
c program	!G3K;JDYHYSF
c pscp	!JRI[S^UbF
c psftp	!D"FBERZiGkW
c python	!H/WTJ
c run	!V"T(JbG
c s	*Y2I9G
c scripts	!G,I-T8WKVRS
c server	9V
c sftp	!B"@,E/U1F7EBHDTKDTZbJiUkJ
c src	<K
c ssh	!ENW
c url	!V
c users	!H"<(K)G,>1:3J5B7F8S9G:K=@AGDZF=GAIUJIN;PFR;TIWIXKZH^J_CbGdEfDgKhGi8j?kElJ
c windows	!D=UISbIcTdSiT
c work	!=.I0UAKLYYS
ca	!c<HBHKGOVSJ
ca https	!T
cache	"J*H+J-E.G/T0T1H2H3[8H;B<C=GAIICK>LIOFPIRBVIYH_IbIcJdViGjHkD
cache and	!KQT
cache enter	QT
cache key	!Z
cache miss'	!H3UHT
cache y	QT
cache you	!J5W
cached	!D,F5[7JBHKIRJTDdX
cached for	!B5XQT
cached in	!H5U
calculated	(S
calculated does	!U
call	!V(I.T/J3G5I8IAIBICIIHKJMKOJQFRB]K^IeKgHiBkV
call failed	&G,[7GTJkY
call last	.I2FIJQIgJ
call to	!X9IGS
callback	!E"I%F&U*A+K,:-:.H1D2@3I4E5_6E9=:K<W?KBTCVEHGAHAICJGPSQUR4T<W@XIZJ[U^J_BaJbKcHdJgKhEj=kElK
callback confirm	OS[S
callback packet	KVNXcJ
callback returned	!:&>,G-H/G3J5A9I;XAWBUCXFUK=LJQYR?SHTJfKjG
callback set	!?&[<]GKWJiK
callback start	!J
called	+J.J5Y7K8W9H;IAKBHKDLISKTEbJ
called for	!a
called result	!<5Z8X9JKJ
caller	!Z.USF[SaH
calling	!V"K-I3G;KBFIHKSLINISATDWWaJiG
calling open	5SRV
calling the	!b-JIJKCNKRISDWW
calls	&WBUPY
camel	/E0I8G<KFU[KaHfGkH
camel component	/E0I8H<KFUaHfGkH
can	"A(K)E*F+J,G-A.J1@2E4F6F9E:I;G=K>A?KBSCUDGIJJHLBNFOEP;TCVGWFXHYBZ^[TbKgIlI
can be	!J5J>KBDRHZV_SdSiI
can continue	"F*K1I4J5GBSPEQKZYhS
can find	kU
can happen	!FKS
can not	!D/KAUBWHUYJ
can read	!BCV^U
can use	!T5T
can't	"C#B%@&F'G(C)>,8.409112U3T4B5W85:F=8?>@EAIBJCDDHEDFJG4IWJ@K8MENAOEPTRTTEUJVYW6X;YIZ>[J]E^>_IbIc9d8eFf8gCk7l=
can't access	!F3TLV
can't be	,A-J/F3W5W7IBBKIOKRTiVjI
can't connect	"K&@,<-U/:2U3I5S6J7U;E<T=JPGTC_SdIhUjYkJ
can't create	!XSG
can't find	5J6T
can't initialize	!</V6K@WFSQ^YV
can't open	"K+J.G/F0J1G3G5S6F7K<@IYKHL=OFP[QCTEVH[G_HfJiHjHkJlI
can't retrieve	!I"VbW
can't save	!>/J5JLXSYVU
can't set	BKRGSIaX
cancel	!6">#K%I&C*G,E-</C1I2I3J4I5A6I7H8C9@:J;A<G=F?F@EA=B@F7GcHIJFK8LJMJNCPbRXTCWGXIYHZG^J_BbGcIdKfBhDiBj<kElK
cancel for	FGGIP@QURSiE
canceled	,W/XWV
cancelled	3J5UNT_I
cancels	QT
cancels connection	QT
candidate	5TBU
cannot	"=#?%W'5(()8-?.I/U1H2G3G42697I8@:5>-?CASBCC)D8E4F@GTI;JEKILKM7N9P[QHSCU=W=XDYFZJ[_^F_5aUb9cKd@fTg-hAi<jIk2
cannot access	!Z,J/J1I5K;Y<EAHBJHJIBKTL=SJYT
cannot answer	!?3H;KGWPXRUTKiK
cannot assign	/J6V7S
cannot authenticate	!J@VAVjV
cannot be	!1"G%Z)J*J,A-F.U/Z0F1E5Y6J7G8D9E<S?JAIB<CIFDGTHHIGK9LINIP:Q?SUWJXKZG[S]I^A_FaBbEcFf>gKi<jEkE
cannot change	!I.?0K1S5JBDIEKILXO?R?TJVU[Cah
cannot chdir	!A"K+W1E3U8IAWKFLJPVSJTIfKiI
cannot confirm	!C5W
cannot connect	!/%J)H*A+G,Z.E/X1E2B8>;A<F@IG?HIKEL6N:OIPDQERYS=TYWAXF[J^J_GaIb@cEfWiUkG
cannot create	.V0X5H;E=D@IBCIFKHLYPIRGVHa;eDfI
cannot decode	!G;DPTQS
cannot establish	!7*U,C-U2V5J8H9VBBJKKDNWPGWJXSYV_WdVlT
cannot execute	bT
cannot find	.I/F5H=JIXKHOFVWaJfI
cannot import	!a
cannot initialize	!A"U)V/K1W5GKD_IbWfU
cannot invoke	!T
cannot list	8UKWRJ
cannot load	!^;X<J=I@JABIILCPJQISIYDfG
cannot log	!E&U,K/J5C6GB^LJPUR@THhXjZ
cannot make	!E,S;S@IA]BIPKQDTUlV
cannot negotiate	!<-K/K2Z3E5G9V;HKIN<TI_JbJcZf_kG
cannot open	!j&E.E1E2K3U;K<@=FBCHHIGKKLKOWPJRASBTIaDfJ
cannot overwrite	!CLIOY[U
cannot parse	!6&E5J9J<E=G>F@WB=FGKINGP_RHTEYTfIiF
cannot prepare	!T
cannot reach	!D%b&B,X7WKITU
cannot read	LDQUSFYI[V
cannot receive	!E.U
cannot recv	!F,T3WkJ
cannot resume	!I]X
cannot start	!Y"H/G5CBHPJRDSGTEWWaJbGcIfF
cannot stat	![&K1C<FHKIAL;SYVB
cannot store	!CLXRKSZaJ
cannot write	!C+J,J/J0I1I3J5BBGGKHYLVRHaT
canonicalize	!G+E/H1b<HICLSRKkG
canonicalize no	!=1_<IICkI
cap	!=&X,H5F<ZBTRHT[jT
cap aborted	!=&X,H5F<ZBTRHT[jT
capacity	![
car	!I,W-H/DKHTVdTkU
car l	,U
card	!I%W
cargo	!I&T4TBH
carry	!KQT
carry on	!KQT
cartella	"J,H.@/I1X3F5F6J7K8IBJKEL[OER?TA[I_JaKcJfGiJlK
case	!h"J)H,I-A.A1>3K5J8;BGK6RFTF[J^J_FbJcJf<iU
cases	.V1U
cases you	.V1U
castle	!V
cat	!a1I3U5K7V;X<CBCCIIELFRFSATTVJYJaEdGiG
cat etc	!Y7W=HSHTUaIdH
catch	!cBFKHLJRES@aFiJ
category	!E-W/JSK^TiS
category info	!E-W/JSK^TiS
caught	KIMURUiU
cause	!X,F-A/A6H7JBYFSK?R:SITW_BaTjSkI
cause of	!KNT
caused	!I"J%D'J(F)7+F,H/U0C1I5J6H7G8W9?:K<V>K?BAEBACGEIFAG;IAKTMFSGVBWEYU]G^Ab;dIeHfTgIiFjJkHlA
caused by	%F(H)=+H-E/W0D2S6J8H9D<W?CAFBCCHEKFCG=IDJ?MKSHTTVDWIYV]H^Eb?eIfUgJiIkJlE
caused connection	!C"I,@-W/A1H7E8]9FBFK[N6RDTKWGXJ_BfIiJk>
causes	!ETWjTkU
causes of	!ETWjTkU
cb	!U%T.T7J[JkT
cb home	%T.T[J
cbc	!J*i,I1J2C3I5F99BJKHRGSJTIYKfJkJ
cbc aes	*S
cbc arcfour	*S
cbc blowfish	*S
cc	!V(T*J,I/G1F5G9J;KBDLHRUTGfC
cc 0	!U
ccc	!U
ccc 0	!U
cd	!D#J%J'J(G)J*E+H,J-?.<0A2I4F5^6H7D8E9F<:=I@IAGB[CKEKGCHAI>JKK1LnN<P?QGSWTEV=XIZE[9]G^G_;a<bDcDdIeEf;gHhJjIk>lJ
cd access	!B.FL^OHSX[K
cd fatal	!?"E-H/;1A4I5g7IBgK8NARGTKZK_AfFi>
cd path	![LJ
cd srv	!J/W;TBURK
cd upload	!WIGSJaJ
cd var	;SBK
ce	/D3G5V6WBJSIaT
central	gS
central https	!X
cert	![)K+F-T/E1J3J7J9J<IBDIKKUTBZK_VdJiVjA
cert date	!W
cert pub	!UBEFViYjE
cert type	-VKXTF_Y
certbot	!^
certbot failed	!]
certificate	!w">%K&A(H)J*E+H,:-@.E/90H1B4X5S6B7E8D9<:K;6<==I@HB8FEGIIDK5MKNAOEPHR4S>T6VJWCXIYG[J]J^G_EaGbDcEeKfAhKi9jAkFlF
certificate chain	!V
certificate for	!X
certificate from	![
certificate has	!c
certificate in	!T
certificate is	!S
certificate or	!62X3T4U5UHU
certificate problem	!]5H
certificate routines	!U
certificate signed	!Y
certificate verification	!Y3K5D
certificate verify	!]5J
certificate x	!S
certificates	![3HBHLTRFTJ
certification	!T
certification path	!T
certs	IKLT
cest	!X
cet	bU
cf	!W-KKKWW
cf gg	!U
cf npqrv	!T
cfg	!B*S,U-U.T/H2U9Y;HAGKILVNKSTdK
cfg to	!K.V1U
ch	"K)T*G-F1I2C3I9V;J<JAIRKSGiH
ch ethz	!F
ch net	!I6E7TdU
ch nio	!GdS
chain	WU
challenge	"I%^&F-IBCKIiD
chan	"X)Z*J,K-C1U5K9KBFKTLJNFRFVW_CiJkJ
chan 0	)U-J1UBGRGVWfTiK
change	"]%H&;(K)C*H+I,>.80D1E6I8=9E;;<:=H@VA@B<CJFFGHH@IaJJK7LWNDO9PAQ>R0SJTHWBXJZG[:]H^D_Haib>cBdIeIf:hIjFkKlF
change dir	!JIX
change directory	"H&I,F.D5C8F;@<K@XADHIIAK?LfNJOCQDRDVGWHYW[GaHbJfElJ
change locale	!V
change permissions	S>a_
change remote	![LJ
change the	2T5S
change timestamp	!J.FBJLFRDS6VWae
change to	!@BJIJL_SW[I
change your	!D"[REZKiH
changed	"C#E&G'K)B*@+>,E-G.@0F1>283~4C577B9;:H;E>JAGDJEEFJGCH@JCK6MJO>PGQ<TFVEWGX@Y?ZG[@^?b@cFeEfCgFkJlA
changed 0	6T
changed 1	7S
changed 2	!V
changed and	!I3_5=
changed at	!@3]5I
changed build	FS
changed false	*J+E2J3C5U7I8T9H;J=JGKJJKGPIXGYIbKiTjT
changed for	!I3Y5J
changed host	!_3W5EHI^E
changed it	!E3W
changed on	!EBKRVSVTTaT
changed r	3V
changed sftp	3]5ARK
changed since	!J3X5J
changed the	!J3U
changed true	(T
changelog	!b,BKGQGTF
changes	![3J5IFVRGjY
changing	(J+G,J0I5G8KBGKFLUO>RJTJVE[H]J
changing mode	!VLI
changing the	!K.V1U
channel	#=%0&"'=(8)e*!+-,G-#.>/=0A1p2:3!465!6-7:9!:>;!<#=*>>?2@)A/B!C8DDE<F'G(H6JDKGLDM5N!O:P!Q!R!SATJUEWeX,Y,Z4^Z_Cbhd/e:fog=h+i!j+kBl)
channel 0	!F"V%J&J(K*H+K-A/T2J3J4K5D6I7D8A9J;I=JAIB<CJEJFFGGIGJHK8LFMKNERGTZVGW]YKZK^X_=aGbYgJhKiEjEkBlF
channel abstract	!S,K
channel annotated	!S,K
channel channel	"V)WSI
channel close	!V
channel closed	!J,B-E.E/I1V5HLHNJSGWE^V_@bXcFfT
channel connect	&J)X,F1UKGRGTGWG_KcVfW
channel data	!EaVfF
channel direct	!T
channel exception	"C&H)D*I+J,]-B.I/K112G3I5H7U8:9G;F@JAHFEGHJDLJNEPFQHRGSGTBWZYKZJ^BaJbYcFhEkH
channel failed	!>/V1SWTfHkJ
channel failure	!JfY
channel is	!@)c,C/G5E7J8G;JAEBFKYLHNKPJQJRBSITFW?^H_UbHcVfTiH
channel java	)T1T8URJc[fI
channel message	!@"U)T,J1aTIfY
channel open	!D"X&D)b*H+J-?.80@1c2E3C5?7D9@;F<F=GADB@HDIJJJMKNCO;PFQERAS9T4YJ[:^DaIcUfUhJiGjJkTlI
channel opened	!Y
channel polled'	IS
channel py	!E1WKVbWfJ
channel rb	1J
channel request	!F)Y,@.H/G8>BFK<LFNJRGSFTCWJ^I_JaHbZf_iK
channel send	!J1S8WRKc[fG
channel sftp	!V*K,?->/D2I3G5D7G9G;D<E@JAFBCHGNBPHQGRCT:VSWA[U]U^G_5bEiIkB
channel success	!S
channel will	!T
channel'	IS
channels	,H/Y1HKFNJSJTH_IfJ
channels closed	!^1JKJ
char	!S.H/G3G5SKISE
char 1	<T
character	"U+J;UKHNDbTcTkI
characters	"@%K&I'I(G*K+],A.A/;0_1J2J3D4J5C6]7K8F9H:H<E=E>I?I@CAAB:CDE=FGGIHJIFJJKAL=NKO@PAQ>R;SATEVJXFY?[E]F^B_@aFbFcBeJfEgCiXjClG
chave	!C"C%H+F,G-G.E/E1J3X5=7G8I9I:K<V@KAJCHFIGHIJKCNKOIPUSCTAYJ[G^I_JaDbGfIhJiEjJkIlJ
chdir	!8&F+W.J1e3T5G8H<<AVHFICKEPTSATHV>WJ[IaIbZfEiFkE
chdir to	!8&F+W1e3T5I8H<AAVHGKFL2PUSDTHWK[IaIbZfFiGkE
check	#B'G*A+@.A0H1H2F687J8D:?;G<E>D@:AEDGECGSI4J8KBMFNKO4P-QfUJWHX<Y;Z@[:]?b/d9eCfIgDiWl7
check 0	!HLT
check banner	!B-XNZTKWU_X
check by	,T/K=TBUCTKJTV
check bytes	QT
check ciphers	FSiS
check failed	!U&K.K2I5Z;I?VABBFKCNJPBQXRFTBYI
check host	!HHZKJRJ
check if	!G&T2U3T
check kexes	FSiT
check keys	3V4X5TBJRJ
check password	!EQY
check signatures	FSiT
check status	!H*W0V2T3H9TLKa^
check that	!A&Y,T3JBZLYOJST
check the	!T"I&E*J,H-U.I/W1J2J3?5;9S;F<EB7FJHKKDLEN@PIQTSDTWWK_EbKcKfEiUkAlJ
check to	!Z
check user	!CR^_S
check values	!IPGQX
check your	!E&D)U-G.G/D3E5C8J9C<SAHGVNJRSWK[J_GaEbFcUfThUiY
checked	!W
checker	KWSKTH
checking	"D&G*F,G-J.H/J0K1H2H5W7V8F@GAHCGEJFIGIK?L=PHQHR@TTYI]T^I_HbGcJdXfGkI
checking accept	!Z
checking for	!S3J7W8KBEKHTUdX
checking is	!V
checking no	!I+U5IBJIT
checking out	!HUTiU
checkints	;G<K@IAHQ[
checkints do	;G<K@IAHQ[
checkout	!V4T;J<HBK
checkout and	!I4T
checks	!VTSiU
checksum	!V"I(h*D+I,J-K.>/F0J1I2E395C7I9?;F<G@JAHBGFII>JIKDNKOEPIRHS?THVJYK[Ha?bJcHfGgGhJ
checksum did	!C(X
checksum mismatch	!@(c.C3IIKKKLFOHSDaD
checksums	!V
chemin	,H7[TGkJ
chgrp	!GIFab
chiave	!;,J.K/I3[6K8K<VBJHYIKKHLBQKRDSETDYXiH
child	"G/K5XPJRESHTJ
child connection	!VFK
child is	!J
child pid	,T5SKC
chilkat	!F,U/H2W9TBKPKRJTG
chilkat log	!F,U/H2W9TBKPKRJTG
chk	!W
chmod	!Y"G&F'J(G+D,F.A/H0E1E3J5C8F;V<D=G?K@HABB:CYDIHGI=KDLBO=PFQFR>S9TIVDWKYG[H]F^I_GaqbHcIeEfIgIiEjKkI
chmod 600	!ECZSU
chmod access	!VIFLCSCa]
choose	!E"SGT
chown	SIaW
chr	!V.H8TSK_V
chr 7	!T.H8T_V
chroot	!I"H)f1c5J8I<FB8I>KHL@RGSFbKfHiHkH
chroot directory	)g1D8KB<KJRJSI
chroot stat	!?1aIGLH
chunk	!F"J,J-H8aBJKSNHTI[I_GaK
ci	"K/K5G8K;E<J?UKILSTJiY
ci 01	!J=T
ci host	!U&TBJiU
ci runner	iU
cible	!B/I7[SUTGaVkJ
cible l	,U
cifs	![SHTG
cifs 8	!T
cipher	"E%H&B'G(G)F*u+V,:-=.D/80I1F2/3=5F6A7B8>9&:K;H<G>G?H@JADB=DGFDGEHJI?KBL<MGN;OFQYR=SFT8UJVGW@XHZC[F]H^H_BaGbJcDdHeJfEgFhIi:jEkKlC
cipher aes	!T
cipher available	!J*Y
cipher c	*T
cipher found	!H*Z2F9I
cipher please	!EQY
cipher spec	!I+]
cipher the	!I*V9J
cipher type	!<*b/I5H;KAIFJKJ
cipher user	!V*@
ciphers	!Y%K*^,K-J2B9?;KKFNIQERF_KhJkJ
ciphers user	9K
cisco	/[9SFUKHRWiF
cisco ios	!G,S/]FUKJRXiF
cj	!V,J
cj jdbc	!V,J
cl	!V,G/S5I6V7JKJTG
claim	!B3T8VBJKTTKVUkG
claim version	!F3T8VBJKTTKkG
class	!^"@%H(H)J+H,;.=0E1D2W3U6H7D;K=F@AFDGEHFIBK<L6O@PTR5SBTIVIWCZI[G^E_>aEbDcBf=hHjUkC
class algorithms	!]
class def	!]
class not	!]<J
class ssh	!6/J2X3V;@=K@IAEBXFKHKKBRHTGjY
classes	;U@VAU
clave	!9"E,=-A.D/>0J1E3U6I7E8E9H:W?V@IAJEKFJGIK=LGODQVR=SBT>WIXGYJ]J^K_BaKbEcIfIhIiBjI
clave privada	!J;U=T
cle	OJSJ
clean	bYcX
cleaning	!E&JFWPGRFSIiVjX
cleaning up	!E&JFWPGRFSIiVjX
cleanup	!H+W/T5C;SAJITcV
cleanup this	!E+W5DTTbScV
clear	BK
clearing	"U3W5IBJkJ
clearing connection	"UiS
cles	!U3I5J<IQE
cli	!YBSjT
client	"E#H%A&<'8(C)]*i+5-A.I/T0@1V2Z3H5@687;8Y9X::;?<4=B>6?HAJBGDBEJGZIGL@M_N?P;QGRDT>UDW;XGYIZI]5^F_=aCb9d:e5gJh8jDk9
client 2	BIRW
client 3	!@)Z/X1JKJLFSJ
client algorithm	*[2F9D
client alive	!T
client and	!G*C9V
client as	1T
client auth	&JRUjD
client authentication	GX
client begin	!C*U.K2V9UBTjT
client change	LTSK
client cipher	!V*A
client client	!V,H<JIWKKRITT
client config	!G+T5WBKHS
client conn	!FQXRGTV
client connect	!9&X)I+G,Z-9.A1D2B3E5K8B;U=IB?CJF@GFIAJIK=LAOHRIS>WFXKZV[F_JaJcIdIf;hCjJlC
client connected	!I1KNBTFkIl_
client connection	,W-J/I5KKJMVNJRKTF
client create	.I;JASLU[U
client curve	!F9YKY
client dart	-W.GLUSV
client date	!S,I/FBKKJTU
client diffie	9U
client emit	!F-K6UGT
client encryption	!G*d/J2D9;KEfI
client error	*K/GGKJSRYSKTGWTcSiV
client fmt	!CBWRJ
client from	!G"T)W-G1Y8GKH_KbYfX
client get	![.E1I8TIJKDLJOKaB
client has	!Z
client hello	!FMY
client host	!A/]5>BFGFR_iI
client id	!]
client identity	-I<H=HC]YK
client impl	!G)V-I/KSITFcU
client init	!E)U,I/E8TKHRITGcU
client input	)S5K
client instance	!G
client internal	.T
client into	!G2T5S
client ip	!C"IMV_KiS
client ipaddr	!W"W#W,J1K8KKGMISHTI
client is	!J"B9KG^KKPFSK[JcK
client java	!=&G*I0T1B3K9F;J=K@IFTK>NFQG_IjE
client js	!?+I-T2<;S<F=DHKIELKQKSC_UhJiTl9
client kex	*K9V
client kexinit	JIKH
client key	!K;FAUKXRIiU
client keys	!HQSRK
client library	!HATYV
client load	!:5^<D?TASHVLH
client loop	!0"U)Z*G+K,J-H.E/G1Y3I5F7K8Z9J:K@KBDGHKULKPJQHRGSHTF^J_FcKdJfUhIiIjJ
client mode	VTWU
client new	RXiT
client not	!E*B,F/J1E8_9IKSNJiK
client offered	2T5GFJ
client on	!I)ZKHNKTT_JfT
client open	"T-J.C2KBSFUNK[VaSiVlK
client or	FW
client protocol	!U
client put	!G;JKILU[X
client py	!/(W+H-@.T/X2E6G;K<J=I@IFIJUPGQBSSWEiIlG
client request	!V8WKVfI
client sent	!U-I8HKHMWNH_H
client server	*W,J-T/J2@3K9=TF
client session	!J*I-K2K3W4U8A9J;D@IAJRFZJ^ShGiS
client sftp	!T-T/J1I;IBKRSSJfIiT
client socket	_X
client software	!U
client sql	!W
client src	!:*K-E7S8IBGGWKDPHcI
client ssh	*I-H.I/Y5F7JBHFKKFRH_JiJlK
client timeout	kT
client to	!@*e,E/I8IBFRETEiK
client trying	!HNGTFkIlZ
client upload	-HJUKcLTSKTI
client user	*TBUGGiX
client version	9JKKMU
client'	!^&G,H.K/G1U8TIJKDSHTHcJ
client' custom	LSiV
cliente	!F<JFV
clients	!E"S)X=JBIKI
clogin	!G*H,T3KBKGYRUSIiSkX
clogin error	!G*H,T3KBKGYRUSIiSkX
clone	!8&Z*E,H-C/T2U3W5Z6F9K:J;D<D=IAIFJLCQIRFS@WG_TdIiVkE
clone 'ssh	!I4T
clone of	&S/U
clone ssh	!S&H-I3W5EBDKT_ViYjE
clone user	!H5VXTdKiJkH
cloning	!I"?%G,F-T1G3^4H5Z:8=@@HB^CKEJFCKELENCPURHTDWD_Ck@
cloning into	!G"?%G,F-T1G3Y4I5[:8=A@HB_EKFDKELENDPURHTDWE_CjEk@
close	!V"K%H&D(H*<+F,G-V.S/H0C2B3J4J5994;A<F=H?J@DAEBCCIEJFBGEHGI?JAKfMGNGO=PFQER:S@VTW?XGYG[@]H^@b=cIeHgGhFjFlH
close 0	!]KK
close failed	!CK^_J
close i	SK
close in	!Y
close nt	!I"S_IdS
close path	!ZSI
close remote	!I-JKYLIOF[JaJ
closed	!;"b#D%B&)':(2)d*I,I-].=/50.1j2F334E5H6!7;8]9F:B;@<9=B>;?J@@A9CGD<EIFEGCH@I%JHKXL&M7O#P6QFR;S/T/U6V:XDYA[?]3a9bbe7fbg4hIlH
closed 0	!H"F.;5S8A9KJJK3LIS<WKaJbXfHjS
closed before	!<"D,K-S1HBJNKRS_V
closed by	!B'J(J*G+8,?-]/H0I1J3G4B596C7C8T9I:G;<<E=A?F@AABCHDHGHHBLAM=NVOGQ@R=S?T7UJWWYE[I]K^-_SaHbHcHd*eJf9gGhWiSjF
closed connection	";*C,F-U1H2E5J7I88BaJINIWA^GdHiCkE
closed exception	!E)H*I,H-TKcN@_WbKf=
closed for	"T)T8IBFSKZUbVfGiI
closed network	!;)T,3-Y.J/:1S3I5<7=9UBJGIJKNUT7WIXG^B_Ub?c=dEfDhIi?jJ
closed num	!@8HBDKcbGc@
closed prematurely	!@"F)G*K,I-X1C2J8YBJKWNC_XcJfDkK
closed server	"A,H-T3?5D8FB>SUVV^KaUcV
closed ssh	!H"@)K,G/I1@KVRJTBWKbHcGfZ
closed the	!T"B)E,0.G/<3;5J6I7I9BB5GTKXLJNTRHT8^Gb=cAdJfBhKi<jI
closed unreachable	!A-D/E5A7H8WBAKcRITB_KiI
closes	!_BG
closing	,;/I7B8Y;A=KAHB;FHGIHEJCKIL@NDQGSWT8WHXJaJbEdGfbhIk?lJ
closing connection	!?"T)T*S,F5T9V;IBDKELHRUSSTEcYfWkH
cloud	![.H@KKGPXRGSJiT
cloud example	!V
cloudflared	-IWW
cls	!J1I
cls chan	1J
cluster	"Z&G-F.I3H5E7D8C9J;FAFBTLHPTR=_IbTdUfHiWjEkH
cluster example	!U1T8IbI
cluster unreachable	!S
clé	!A"D#C%?&>'B(:)<*=+<,1-8.4//05162=3U4A66768697:A;^<c==?C@IBYC>DEFDG;H=I9J?K/L8M@N:O/P9QVR<S3T.UGVDW:X:Y=ZC[=]=^=_4a:b7c8d?eBf7g@h8j>k;l<
clé d'hôte	3[5=
clé privée	!7"A#K%F&D)J*E+C,B-D.D/B0J1F2E3:596F7E8C9@;_<Y=EB<CFEDFCGEHFIIJHK@LGMHN@OIP?QWR<SHTBWDXHYFZJ[I^G_DbEcFdHfDhCiBjIkElG
cm	8S
cmd	+H,E-G.C1E3I5B6I7E8F9K;W<D=IAKFFGHJJKDNHRFSST[YK^G_GaSbGcFdGiTkD
cmd exe	!EIUiT
cmd run	!G"UiS
cmd stat	LHVV
cmd usr	!FLXST
cn	!^;U@TTH
cnopts	5V;HYT
co	&I-U.J1G5J6U7J8H9U;H<TFJGGIJKBLSNFRTSFfHiUjHkElX
co jp	,I3H6V<UQTRJSJTEiXlY
code	!F"G%5'5(F)<+A,F/A3@4H5V6I7J8G9V:1;E>8?3A4CHD6E>F.GgHGKGMHNGPKQAR>S_U=Y=Z0]0^J_GcHd>eJfBg=hKiIjDlF
code 'eacces'	HU
code 'econnrefused'	,U/I1H6J7BBJTAdGk^
code 'econnreset'	!T"V)V,D.I/C1W6I7C9HIKKSSJTAdI
code 'enoent'	!H<U
code 'enotfound'	,J/W1H6[7GKKTGkI
code 'err	!K&K1U8UKISCcKfS
code 'etimedout'	,G1J7STXd[kG
code 0	!c.J9VLF
code 1	!F"W%J&U(I)G*I+I-?.K/G0F1W2K5J6H8@9B<V?FB?GDHHJAKGMJNJOFP[R@VIWV[H^D_@aBc=eK
code 10	8KIJL]
code 11	!9.WIKKHLXOY
code 12	!C"K)K*K-J.H/D3G@IBTGGIKNHS[VK_AaJbTjKkA
code 127	,J/K5KWT^TbH
code 128	&b3K5S<TBUSJ
code 13	!F-VNXTH_T
code 14	.U
code 18	!WBJiK
code 2	!?*F,I-H.=/H0I1@2J3K5A8G9D;IB@IVLWO@PIRJTDV^[C_JaDfEhWiHkI
code 20	!D0_5I;JKHLJSJTH
code 23	(T.J0IOISTaV
code 24	!WSI
code 255	!)"@#T&>,T0J3T6I7HBVFJIFLCPBQHS;XK^J_UaHb;c?fGjU
code 3	!+"J*],F-H.@/I2^3E5E8I9VBIGIITKANJOWRWSgVF[E_HfIiY
code 4	!4"K,I._/H0U1I3H5I8K9IBDIJK?OVRKSUTG[^^J_IaZcDeVfC
code 400	!V
code 401	!aSJ
code 403	!WSJ
code 407	-IWU
code 5	*W,V.H8J9VBHKHLKRJSGXH
code 502	,T7TNFTV
code 530	!]BGRIiG
code 9	!IaY
code auth	!J&Y;F<UAJPTQIYV
code e	!X
code eacces	!ZSH
code econnreset	!W
code enoent	<HIVLSSH
code eresolve	!Z
code etimedout	!T
code exists	0TaU
code exit	3U
code exited	!Y1J
code from	!I5S9S
code incorrect	!D"K*Y,J-J2J9CBGJTNSRKgWiJ
code is	!D*U,S.F/J2U5J7KKGRWTU_CcJ
code libssh	!D8J9TB]GFJXRDSHTIi>
code name	!X
code server	!G.W1HBGcYfIlT
code session	!B"J-V.G/K0K1:5D8IB]GGKGLIOJR<SCTHWG[J_Yb]fVi?kH
code sftp	!7,D/@0I5C8J9J@VAHGUIJLTPERKSXTU_KfKiX
code ssh	!CLUMVNGXYaFkX
code to	!b"I&K5KBHS=_IjH
code unavailable	!XTJ
code undefined	NT
code unknown	5WXX
code'	!Y
codes	"U
codice	!I"J/G5IBCLIRFTKiZjVkJ
collect	!cFURESFiTjU
collect 2	!aSH
collected	!W
collected packages	!W
collecting	!T
collection	!](H0J8S
collegarsi	!?KKRXTT
collegarsi al	!?KKRXTT
colons	!F6XTJ
colons in	!F6XTJ
column	!_KJ
com	!X#@%F'?(7+F,K-I0@1I2H4Y7I8G<G=B>>C=DAE;FDGKI9JAM9NKOJRJSHTJVJYFZ5^A_FaGbIe<jIl.
com 2022	!A"U4W5GRSiS
com 22	!E"H&J)T+K.I/T3A5A6G7?8K9U<IK<LIPHTWXU_HcTdHhWjUkWlF
com 443	!_TJ
com 80	!T
com a	.K/J3X5XRG
com acme	/I5WBSRK
com and	!I5Z
com apple	&UkT
com br	!C/^RJ
com closed	!^
com error	"G&E.a;cB@FILFPcR<S;^FbIiAjI
com example	!b
com exampleorg	!W
com freerdp	!Y
com github	!@,H/I6V7T9SBWKVTE
com hierynomus	!K;YAHQW
com intellij	!H&X-IBHHTKKNViJkZ
com ipaddr	![)U1H5IBHPS
com jcraft	!:#G%D'F(D)J+E/H:F>ICFDHEFIIJKMFTIUGZCaJdJeFgDiKjKlF
com jetbrains	!U
com lab	,T
com mail	!T
com mysql	!V,J
com net	AT
com on	3H5Z
com pkg	!Y
com port	!U-K/HBCK?NKTVWFXX_FdSk>
com ssh	!X
com sshtools	!JQS
com sucesso	!X
com team	iJ
com trilead	!9,C/H5U8J9J;C@VTJXKcTfJ
com ubuntu	!W
com user	!J/I6V:W
com v	!J3HiY
com'	"I,H1J3U;I=KBAGWHJKKRVSHTAiZ
com' ed	&T
comando	!J"V3JKJRKTFbWi^
combination	!H"J5I;J=I@HAUBVFVGKYBZFfJjY
combination invalid	!=5J;K=J@IAUBWFVQURIYCZJjY
combination specified	!W
come	,XRJSKTV_ViK
come back	!K_V
comm	![HISH
comm sshd	!WSI
command	"E%I&;'<(7)>*++Z,C-E0A1G203A475F6?7=9;:8;G<D=C>C?7@?A>CGD?E;FAHAJ3LBM4T@UCV>W[YKZ9[)]8^d_2bjd>fGg6hHiAjEk2lA
command '	,U3T5KBUTW
command 'borg	3S
command again	!J#U
command cd	!GLX
command done	!C"UbVdS
command error	!H.K3I8H<ZBYLJSFT[WK
command exception	!^.JLJSK
command exec	/TXT
command execution	!B=TBHCVRHbY
command exit	!F,D-T/D3;5<8E<XTUVTWI^HcVjJ
command exited	!C,G.G/V1F3H5V8_KWTHWG^I
command failed	!D"J%G&?+I-I.]8H9I<HA@BIGIHKISK<LBNFOEPSQWR?YE_Ja8b@dIeHfFiCjGkI
command failure	KJWW
command for	BKIS
command from	,T
command git	!H&X<UBZSI
command keyfile	!@1U;T<GBDPURIYSfB
command line	"E+_-H/J1I3E7K8J9D;HKDNCRTTUWH^I_HbAcJkH
command mkdir	!C"KbJeX
command mlsd	!X
command nc	!ITJWXXT
command not	!X*H,I->/?1>3?587K8KB=IEK;L;NJRJSIWZ^X_?bVf;jJkA
command open	1S5JBJTGkHlK
command output	!X
command pass	!@1EBAGWRZfV
command pasv	!Y
command put	.I0WOU
command rsync	IT
command run	!J
command scp	!C.HLDSC^cfI
command ssh	!:KINURIaUlU
command to	>HaU
command trust	!G-INJYUbUfK
command usr	!F+SjU
command was	5J9SBI
commands	!["F;KLGbU
commands over	AS
comment	!Z3JBJ
commit	!f.I2TBGKDLK
commit object	!U
commit the	!T
common	!5"D#A%;&9'G(C)D*Y+@,9/D0E1J2V3I5J6=7I9X:C;X<6=.>B@KBFCCDGE?H:IKKTM@NJPFSUUHV=ZJ[J]CaJcGd@eEgDk@l8
common algo	!T
common algorithm	2W5CFG
common causes	!E7TTTjTkU
common errors	!ZBIRHiJ
common frames	TT
common kex	!82J9]
common key	!C*H2TQU
common proxy	!J,>.K/JKKWYXW
common reasons	!D&UBWjU
common session	!INT
common sftp	!95K8J<ABHIEKJL]R@SeaDf@iJ
common shared	!KRKTS
common ssh	!%#G%B&8'K(J+G,F/H2;6E9G:J;U<+=;>GBICGEFFFHCIJKWL5MEPES>TEVJW.X?]JdAf]gJk?l@
commons	!81U6I7C8U;IBINI[KiJkJlT
commons 218	"U)U7K
commons net	lX
commons vfs	!?5TBJKKfJlJ
communicate	TT
communicate with	TT
communicating	!>1J3F5A7IJXK^bJ
communicating for	!>1J3F5A7IJXK^bJ
communication	!I&_5I<KBGXTjG
communication with	!F&_BHjG
communications	!V,J
communications exception	!V,J
communications link	!V,J
communicator	!XTI
communicator to	!VTJ
community	!^<IQEiJ
comp	!T
companion	NKTU
compare	!W
comparing	!J,TTU
compat	!D"S-H9INI_JbTcT
compat 0	!H
compat banner	!D9J
compat c	!I"SbTcS
compatibility open	!U
compatible	!5*[,S-I/F3D5C9Y;J<IBBKKRJTSiFjK
compatible cipher	!E*Z9E
compatible key	!C2<9c
compatible server	!E2W5J9D
compilation	!]LGSK
compilation error	!T
compilation terminated	!Z
compile	!dBJSI
compiled	!T
compiler	!W
completato	!YLJTJ
complete	!b"G#J%G&A(F*J,J2G3J5H6D7J8J;I<B>I?IAFCGEKJHK@L=MJOCQKTFVDWDXJZS[E]HbBdIeJfViAj9kGlC
complete after	!cTI
complete authentication	!B;GBUGUKJLJRUZVhKjK
complete successfully	,V/W5HBSTV
complete task	!F
completed	!T"=#I%H&I(I)H*W+J-I.V3;556G8<ACBDGEK5NFOIPAR;W<^DaSb?cBdFeHgJhFi>jElG
completed after	!X
completed in	!ZSJ
completed successfully	!Z
completed with	"G,I1C3K5A7K8I9F=UAKGKPGQVRHWD_UaSbHcKiFjJ
component	&J)[*S+J,K.I/70G1E6G7G<EBDIAJJKEP@TJWCXFYK[I^KaDbGcEf:iXkA
component file	/E0I8H<KFUaHfGkH
component home	!I)W
component t	!@/J;TFKGUKCPGSKTJVT_FfI
components	7IRXTJiVjI
components asuswrt	!FRWiT
compose pull	!K/U
compose up	!S
composer	&T)SKTcHfU
compress	!CLXSS
compressed	!GIK]WgZ
compressed data	!EIK]WgZ
compression	!Z'U*A,J-J/H2G8J9BLJNKTJiGkH
compression ctos	!K
compression level	!S
compression none	!V*@9J
compression stoc	!K
compute	!W#T&F-G/J5J7T;F<JBERFSGkF
compute cache	!Z
compute ssh	!W#T&JSJ
compute start	,T-HTU
compute v	!T
computed	(W3H
computed checksum	!C(X
computer	"H-F.J/S1G5Z6I7B8J;I<JB@OJRESCWG_EcKfJkE
computer name	/W6KTS
computer you	!?3E5XQT
con	!>"V&A'K(H*H+J.>/@0I1A2F3Y4K5?6B9F:E;D<E=J>F?HBDEJFHGCHJIJJJKTLBMJNHOSPFQFR<TTVJXAYJZJ]I_AaIdJeKfDgIhIi>jJkG
con el	"X,K-H.K/C1J3J7S8K:JKVOFRKSH_KbGiI
con la	!H3U^WbTcV
conch	!7"H%I&C*G,J-I.C/H1J2D3X5X8H9C;B<DADBJFFGJHGIKKFLHOHQARUSGTGWKYJ[I^JbIcJ
conch error	!:"H%J&D*H,J-J.D/I1J2F3Z5Z8I9F;F<E@FAGFHHGIKKGLHOIPAQHRVSHTHWKYK[I^JbI
conch ssh	!J@TPTQJ
concurrent	!:,I-V3J5F7J8XNDRK_SkF
concurrent promise	!C-W5KJTTG
conda	,KKHcU
conda lib	!J
conditional	!Z
conditional check	!Z
conectado	,J-I/K3S5KKHkX
conectado a	3T
conectando	!^,I/I7VGJKIT@
conectando a	!X7WTD
conectar	!E%K&@'J(E)I*H+I,^->.<0F1?2F3>4J5<6S7U8>9D:J;D<?=G>J?H@JAJB?EKFIGCHJIEJIK5L;O=PBQ?RUS6TeVIWAYJZH[C]H^E_@aCb=cAdGeJfAgIhGjI
conectar al	!=&I/SBIKJLHOJSFTYiI
conectar ao	!HQKRWTT
conectar con	/G7VTT
conexión	"F&I(I*I,^.A/:0K1W2K3@5C6D9E;H<J>K?KBDEKGDIILBNFO>PJQFR8S>[F]J^IaKcDdJfUhKiEkDlV
conexión con	!B,U-I1KKUOJSKWTbI
conexión ya	,X
conexão	!F"8(F)J-d.B/;0H1E3=5?6B7I8X9A<F=KB@CJEJG@JIKXLIOCQBR5SATZWEXD[J]J^Ja?bTcGdGfEgKhHiAjKkG
conf	'K(H,I0H1F2F5I6G9K<G>JBFDEHJJHLZMKRJSbXK[T]KbIdHgHlJ
conf d	!JLTST
conf entry	!]
conf line	!J+SBT
conf matched	+EjT
conf not	,K-U<FBJLJfJiHjK
conf'	!W.U1H5J;J<FLFVI
config	!Y"<#F%B&E'B(>)D*E+~-J.@/I0;11243G4H5C677G8@9D:E;J=E>:@EABBICIDJEGGFHEI6JFK=MAOBSHUGVFW@X>ZK[G]?_@aEb=c>dEeAf6g@hCiKkFl;
config 'release'	!W
config config	!G+U
config d	JK
config deploy	BZFURCiTjU
config error	!CFUYTjT
config file	!Z+X.G1J5G<K=EB?HISB^KbHcJdJfDiBjE
config global	!V
config id	!C;T<W
config json	!W
config line	!B&J)J+h1I2J3G6K9H<EFJHKJHLHPFQKjV
config md	!EIS
config or	!YSJ
config parse	!H+b,K-J5H;E@KKGNIPJQGfJ
config php	!W.TBK
config prod	!J"I-J/TQJkU
config rclone	,K-UBILJfJiHjJ
config sha	!EIS
config shell	!BVU
config ssh	!>+T5WHTREiVjV
config terminating	!D+]
config vm	!ETT
config yaml	,V8S
config'	!T&J+^<<=FHDIISH
configuration	"T#K%J&9'J(E)A+h,6-H.J/B0I1=6D7I8B9V:K;><W>F@FBVDFFGGGHEIWJBKAMFOHP9Q;R5TAVFWKXEYGZG[J]J^F_DaEdGeIfEgGhKj6k9lA
configuration data	JJKSiSjC
configuration file	!G+W5SSJbVcV
configuration option	!:+fBINK
configuration options	!?+a
configuration or	!E3S
configuration parsing	!Y;GAJ
configuration preauth	!F"[BGRJiF
configuration prod	!TLWSF
configuration source	<U
configuration web	!FI]SZ
configure	!U"I&I*K,@.G/F1J3E5G7I8J9J<H=HBBIIKELCNKOIRSTEWEXZ^U_IaDbIfFiGkJ
configured	!J"G%C&X'I(E)E*F+H.=/E0C1<2;4E5Y7K:J;4=G?I@BA?CGEJFUGZI>JAL:MJNKODS;UKVFW@YBZD[G]H^B_IaEbCcBeJf<gKhFkFlA
configured authentication	!H"I#T%J&W,D-C.I/I1I3I5G8G9H;@<>AHFXGZKDLENIPDSFTEWKXJYKZH_DfHhJ
configured config	!ETT
configured key	3T
configuring	!W
confirm	!B%G&S,U2J5U8J;J<K=HFKHHIFKFOUPSSDVaaJeTiKjJ
confirm 1	.J
confirm a	!C5W
confirm user	%I&VPU
confirmation	!YKJfS
confirmation dialog	!V
conflict	!V
conflict content	!T
conflict in	!T
conflicts	!V
conflicts and	!T
confluent	LT
confuse	!G2T5S
confuse your	!G2T5S
conn	!S"F)I*J,H-E.J/D1F2K4V7C8U9G<GAKB=FSK@LKMUNDPIQVR@SI_BcHdGfEhKjIk@lJ
conn 0	!S
conn connect	!ZTI
connect	!D"?#>%9'7(+)F*B+K,^-U.!/]0,1E2=3F4F5F7f8%:9;D<C=H>/?AD6ECFAGGH?I9JCK:L"M'NVO!PDQFS!TfU9V!WZ[*].^-_Ha!b!c7dWe0fHg3hHjDk[lZ
connect 0	!H-U/B6F9UBIKH_WfJkT
connect 2	!I,X-HKCTX_K
connect addr	!H7VdZ
connect address	7UdTkG
connect and	!B"U)U-JFTNIPWQVTC
connect app	!H7U;CAVYS
connect as	/J7G
connect attempt	,U/KBKRKT_dC
connect authentication	!A"YGDPXREia
connect c	/W7G;T?[AJTJ
connect call	,Z7EBIPYRFTDiIkY
connect cb	kV
connect channel	)Y1WcWfG
connect connect	![,I7SKKTH
connect connection	!a&I,J/G3?5<6B7D8IB6RGX7_HfJiIlH
connect core	,S
connect debugging	!X
connect dial	!A,HTTdVkW
connect direct	!>KXXT
connect econnrefused	"G&J)I*K,_-E/?1C3I5I6E768J9HBBKDNERET3WIXJ_Gd=fJiFkXl_
connect ehostunreach	!D,C-G/I7aBKKKTF_JkG
connect error	*T,>/@2W3T7K9W;HBCRDWTXIdIiJkGlK
connect etimedout	!T,@-D/F1H6J7BBHKFNHT__Hk@
connect exception	!B*J,_-9/F1I2K3K5D8C9C;J<J=JBTK<PJQHR;WC_@dUfFjVkU
connect failed	"H%H&4)H*B+I,X.B/T0K152F3>4K546T8B9<;?<=B8CVFBGDHCIBJIKALAOIPARFSDVJWXX>YH[H^GaHcDf]iGj?l@
connect from	!H-ZBJ_HiI
connect future	!G,T7VBIJKK>R>TW
connect get	!@,J-T/B6VBZGGKENIR@_H
connect home	?S
connect host	!U,E/J2H3B9ZBFGJTHiGkJ
connect if	!?&K+U5WBVcTiJ
connect in	![9I
connect ipaddr	!],JTH
connect java	!@"H,A/>1T3J5G6J7A8C9S;FAFBEHKJXNbRIWH_SdHf1kZ
connect native	-JTXkE
connect net	!J/B6FkU
connect network	!F,H7WTEXVkD
connect nio	!JdT
connect no	!J&Z,E/J1V6K7Y8V<IBJIJKJLGRJTFkE
connect node	!H,I/J7U;U@XNGQCRJTGY;iW
connect or	!H-T/U;D?T@YAFQHYXiU
connect permission	&JRKiSjX
connect proxy	!ZNIWTlI
connect runtime	-VKILT
connect s	!E-E/B2W7G9SNIRITZ
connect session	!1"E&I)F-X/S1B3J4J5K82;B<H=I?F@DA=F]GUKALERVSKYJ_XbKcFdIf9hF
connect sftp	!:,W-X/?1]3KBGNHR@T?WK_EcGfZiCkD
connect sleeping	!G/UBT
connect socket	&A*J,T-Z/J2I8J9>BIK^NERE_CfIiKlK
connect socks	!KdT
connect ssh	!;%J&F)@*J+F,E.J1D2K6X8J;E<J?E@DA7BGF:GUHBJBKTLANcQ?SFTXVKWAYEZWbFcHf?hFkUlD
connect sshd	!@*T,I2SB@G[P]RXTJ
connect stdio	!T
connect the	!G&H,D-T/G3K5F7]9FB=GVRTTUW?YKiIlH
connect timed	!;,I-@7[JSTF_Ed[kTlY
connect timeout	/C3J8IB@JXK?NERIXV_GdTiJkC
connect to	"F%?'H(E*@+I,]-F.%0=1E2H3F4@5I7[8@9J:?>@@?ATDFFJH5JAK@L-MDNBO3P8Q3S!TZUHV:Z7[<]A^D_Ja3b6cHdaeBf,gFiFkY
connect unable	!?"F*T,T/U1G2X7V;G=JBDIHKDR?dUiJlC
connect user	!A&_,JAIBTFKG@PJTGkF
connect username	!GTJkTlV
connect users	!I;DAWPU
connect using	!B&A<WB[QTjE
connect usr	!B&X@T
connect via	!G
connect wrap	/J7G
connect x	TJWTXT
connected	!d"@#F%@&3'G(>)I*B+=,>.I/!1U3G4A52627C8X9E:I;6<=?@ACB=C>DIEAHJIHJ?KYLHM>NHPHQ5RATBUHY@ZF[G]E_>bDcJdCeCfFgAh<i5kTlg
connected failed	!E,W7U
connected host	!J,KTSdU
connected party	,H7VKITUdY
connected to	!["G#H%J&G+H,'/<0U1[3J4G5C6=7>85:K;;<G=F?I@DAAB/CFEIF>K?OTQCR2T=UJVEW:Y>bJd:fKgIhEi,kZl]
connected version	!IBXFYVTiZjV
connected when	-KKGWX
connecter	!V
connecter à	!V
connectex	!C,W7DT^dD
connecting	!A#K%H&f'H(A)C.80H144I6D7W87:D;G<U?BBSCJFFGKHGJEK4LAM>O:PIRSS@TWUGV=XIZ=[E]Fa?b>cHdSeDfGgChGiZlJ
connecting 4003	,UTV
connecting from	FTLT
connecting just	QT
connecting to	!I&c'J(H)E.</I174K647Y8=:G<X=I?EAHCKFGGAHCI6JEK<L=MANJO?S@UHVAZ@[H]HaDbAdTeHfJgEhJiW
connecting with	%J,K-J/J2K3K5K7H;K<HBVKIQIRETXjI
connection	!J#=%*&F')(!)X+C,]-g.00'1V3D416F7I8Y:.;><;=1>+?7@;A>C1D/E@F@G:H6I&KaL!O!P:Q?RJS!TXV,WTY3Z:[!],^U_Xa!cAe&g-h?iJj>kU
connection 0	!J"G)T*S7K9V;EAIB?FKGHKGQKTD_WcYfSi@
connection 1	,E/H1I8@;XAXBKFIGUK?PGQTTE_TfGkH
connection 10	!G-V
connection 13	TF_Y
connection 5	!H*X,I-82Z9WKAND
connection abandoned	!A3T5Z
connection abort	!A"I,?-S/?1H7D8[9EBFKXRDWGXI_AdKfIiJ
connection aborted	!E-B1H3W5T8B9JBHK^TJ_FfJ
connection all	!@#W&;-JFGQARY
connection anonymous	!W
connection as	!C/F1H<KR_fBi]
connection attempt	!D"G.F/U1G3H5CB?JJR9SITeWGXK^JbKfKi>
connection attempts	!V
connection authenticate	!G?TBU
connection broken	,HKJMV
connection but	!F5JBKTTiGkY
connection channel	,V/U1EKGWT_F
connection client	_Y
connection close	!H,H-Z1J8H9KBSKWTC_TfIiVkT
connection closed	!/%I&<'F(C)],=-T/C0B1^3A5F6/879@<B>F@FDCGFI9KFL4M2O@PIRGS<TIUDV@WVYI[>]Da:dUeEfhgBjSlD
connection connect	!9"K)I,T1?3D5B6E7U;JBHPUQSd]
connection connection	!H*I,>.F/K1U2J3H6I7F8V9@;IKWLKPTQIWK^J_EbGcEiD
connection container	!_fJ
connection could	,Y-J/I7VBFKETFkT
connection details	!B&D;T@YTFYVjY
connection disconnect	,V-[BCTHiJjH
connection dropped	*J,D-?1X5?8ZKUNCRJTE_BbIfF
connection during	!J,F-X9DK?_V
connection echo	BI_T
connection end	!J-F8W
connection eof	K]fI
connection errno	!S
connection error	!T"F#V)J*K,T.J1A6<8>;GFVGHJWK-LHMTNAQIRHW=XI^KbHfBlA
connection established	!]&K)J+I,7-T/?2E3C788@<HBHJUMBNUTGW;XFZKd>iAjBlV
connection exception	!D&I*T.B1H6H7B8[;4<J?J@HA:BFFCGBJ/K_LDMIOFPHQ8RBSDT2W5XBYKZE^3_Kb>dFf9hSjJkTlC
connection failed	!;"H#H%G&4(K*9+E,S-H.7/a0H4H5E7W859ECJG:HCIEJXK6L;NHOCP=Q6S;TdVGX]ZH[J]J^8_JaDbCeKf>iZk:
connection failure	!G,WkK
connection for	#V&K+J1K5B8J9JB;GJTXXX_JbIcUfJiIkG
connection from	&J*K,B-H2G3F5G8W9GBJGJK;M^NETFXHZT_IbEhDjG
connection getaddrinfo	!F,K-I/V1I6XRFTHkK
connection has	!<,H3>5E8@B=KTNESUTCVV^JaUcV
connection host	TK
connection i	QT
connection id	!J.V
connection info	!W,H/G8K;HTFZK
connection is	"?)G*W,<-Y/?1X3J4J5G6J7B82;FAFB<HIJIKDN^PIQHRAT>U_W@XI^F_YbBdKf=iDk[
connection java	!=3C5@8J?SBYTHdUfJ
connection js	!VBIPUQT
connection log	!D/XBT_JiT
connection lost	!I"4#K%K&;'J(I*J+C,<-X/)0@1<394F506A8a;:<A=F?J@GAFB+EHFHGGHBI=KjL4MENUO?PDQ?RHS8TFVAW=XDYH[?]J^/aBb9d@eIh7i>jDlA
connection message	!B"U)U-JFTNIPWQVTC
connection method	!GBHRUZU
connection object	9S
connection ok	!U
connection on	,VkE
connection pool	!X
connection py	.G2JATBJIHLGSIWS
connection read	!?,F-Y/E1T5I7I8FBHNHRJTE_JfJkI
connection refused	!^"4#H%?'I(J)4*7+?,j-&.?/.0E1,2<334G5@6G7!8A9/:I;><@=D?F@EA?B-CFEGF<G<HDIFJ>K7LAMCNCOGPCQ<R!SCT!UIVGWZYGZH[H]H^8aIbAc=d8eJf*gJh<i!j5khlT
connection refused'	,T
connection remote	,W/K1E5G8JBJKERT
connection reset	!B#H%H&@'I(G)T*7,A-Z.10H1a4E5V6<7G8G:J;I<I=@>H?G@GCCDFEAF>GKIFJJK_LBM<NJOCPAQ=RIS:T)UIVHW;X7YF[G]J^AaBb<cJeJgHhJi;j>kIl>
connection server	!U1KVU
connection service	JZTI
connection ssh	7JKFRJTXiS
connection start	1T
connection terminated	!VKK
connection test	!;7T;U@VATBVKUTTjUkZ
connection the	,E-J5TKERZSViSjT
connection timed	"=&F):*F+G,#/,182<3C5@7a8-9:;G<K=K@KAIBFFJG@HIIJJTKCLJMGOJQJSHTcVJX[^GbGcEdff8hGi>jFkGlT
connection timeout	!W*K,?-B/B1G2J5G7b8:9@B?JEK8NETW_Dda
connection to	"Z%<&Y'J(H*8+2,G.C0C3>4A5K6X8Z:G=I>C?D@HA<BICFDJFJG,H8I8L.M.O:Q>RHS-UDV>W<X/Y>Z<[?]B^!_?a=b[eFfChDiGk:lI
connection transport	7UdT
connection unexpected	!F"J)X-H3T8IK9NIRTbTkK
connection unexpectedly	!V-?1K9GIJJHKHND_GaHfC
connection was	"E&J)H,2-W.E/?192[395.7F8V;JB7FIJJLKNDR7SFWBXK^@b>cBfB
connection while	!XKI
connection will	5GBXRHjS
connection with	!I-D/T1?7V9IB[KJNHRCTT^C_HfJiD
connection'	!T+Y5DBE
connections	#I%J&A'I(G)D*>+E,K-8.@/:0F1C2A3H4G5H6<8D96;@<B?G@GABB'CEDJEIFCG?HEIDJDK;LAMIN7OEPDQ@RDSETKVJW=XYYGZG[H]H^]_gaBb[cCeFf9gIh2i1jAl<
connections are	XU
connections error	RJk[
connections from	!H_[
connections on	!^
connections only	!4,E.C/F3J5D6J8I9J<KBDGKIJKELGRDS>TD^^_GaIb^cIfGiKkClJ
connections to	5HXV
connections will	!H
connectivity	+U/B3J8U9K;JKFR=_JkT
connectivity on	!U
connectivity ssh	5UFT
connector	"E,Y-C.<0I1G6H8C9T<HFVIIK;NDQEWI[G_HaEbJcFfDjHkBlK
connector ''type	LSSK
connector failed	!@dS
connector id	!HBUFYLTRISF
connectors	!T
connecté	,J/HTW
connecté à	!V
connessione	"D#K&J*G,U-F.C/?0I1G2J3C5C6F7T8C9H;HAIB?FHGBJJKBLBNGODQJRGSETZZI[F]J^I_EaGbGcHdWgJhJiVkElU
connessione a	BEGKTKi[jU
connexion	!C"H#D%E&?'B(7*D+>,_.8041?2>314B5.8193:A;?<;=B>B?E@DABB/CCDFEAFBG=HEI7J?K]L6MAN9O.P@Q6S1T[UEVCW;Y?ZC[:]:^>a7b7c6dTeAf6g=h:j=
connexion a	,H-K/G7XKJTUkX
connexion au	-I7IKIRVTX_JdT
connexion ftp	RJTFlX
connexion n	,U
connexion refusée	!J"G,g.J/A1I6I7HBFKFOJRESHT>_HdIiJkDlI
connexion sftp	!9"E,W.D1I6U7D8KBIIIK@LIOHQKRASGT][J_FaJbKcIfHkIlH
connexion à	!_/GKHRC
connnection	-J
connnection to	-J
consider	!Y.T1TBKPJQE
consider changing	!K.V1U
console	![
const	!Z,J
consumer	!^,E8TBJKVLKRFSHTI
conta	!="X-K.E/GBWIHKEOGRISHTC[IaGbVcIfI
contact	!^#J%J&D'J,D-F/F5@6J7J:K@KAKCJFHGFIFKIPFQGTDWGXIZK^E_8dJeJiDjJkGlH
contact support	!U
contact your	!4&G,J.T/I5DFJGIIGPIQJTFWJ^H_EiIkKlK
contacter	!H.U0TST
contacter votre	!H.U0TST
contain	!@"I(J*I,G-W.H/A0W1F3A5E6]8G9C;V<B=I@IBIFHIIK=L>OHPFQJRESDTFWJYZ[K^GaHbHcFfCiGkU
contain a	!I/I0K6^<I?S@ILFQCYZfJ
contain an	!GQV
contain ssh	-T/K9IKDkY
container	!c"H&I'V.E/J0I5C<IBGIFLGOTRHSDTJWJ^H_JbHeJfF
container not	!_fJ
container process	!Z
container sftp	!T
containers	!V.G3I
containers json	3I
contains	";#I%D'G(?)K*A+[,?-I.>/:0V1H2@394G586^7H8@9=:G;D<;=B??@:A7B6CEDJGEHFIEJEK4L<MUNIO@P?Q6R9S?TAUKVGXDYUZI[E]E^?_:aCbBc=dIeHfDgThGiWjAkKlE
contains characters	0ZOG^I
contains illegal	!?/E0V6YSK
contains invalid	!4"F+_,J/E066W8J;EBHEGKHRHXIYI_DcIgFiY
contains key	?I@GAIFXQIYF
contains work	!T
content	&S(U.I5I;G<TBAGJOHRBSXVWZTiG
content merge	!T
content plugins	SU
content to	&U<WBHRGSSZU
content type	kS
contents	.F1T3G5F;_=KAIB=CCHAL>PCQ<TIYEaFcWfJiJjK
contents retained	![HF
context	"G&I.K/E8J;F<IBJIBJTLVOGPKRAVKYI[V^K_BbIeHiHkIlW
context deadline	!U5U7I
context on	lU
continue	"D#J(J)K*H/H1G2H4HAIDJIGJKKHLIPCQHSITFYKZY
continue connecting	5U
continue keyboard	G_
continue password	!DBARAZbiFjI
continue publickey	"G1J4K5HBYG=PFRTZ!hTiS
continue y	!X
contraseña	-I/J1J3D5HKFQXRITG
contrib	!V
control	"F%K&G*J-K.E/S1D2K3D5?6K7C9D;G<KFJGHK;LEMJOCPJQKS=T]XJ[J^UaGb?dFhGiBjIk?l[
control connection	!;,J-JJGKENJT]_G
control master	!D/UITTK
control persist	IT
control process	!^5KBI
control socket	,H-F/ITDkFl]
controller	,H3H4T5HBIIXKK
conversation	!Y
conversation with	!Y
convert	!C,I.X/G1E5I8J<B=F>X@II;KEQDVGYIcHfG
convert status	!<,J.Y/H1J8J<K=IIAKFLVVH[TcIfG
converted	!AaJg^
copia	,H/G7WSUTV
copied	#W(Z.J3E5IBIIGKVLJOJSCiSjU
copied file	([3HKU
copied new	8S
copier	.SIJ
copier block	.SIJ
copy	!?"C#C%B&='I(V)D*9+@,+-6.S/F0Y1.2@314G58778D9H:G<W=>>J?H@EA8B<CBDJEIFIGIH:JBKSLVMHOSQ:RHV_W9XEYB[F]D^Zc6d@f3gShAj@kFlD
copy failed	IULI
copy fastq	!D.W
copy file	&G,K/H0K1I5J8J;UAIGCI?KCLXO?PTRHTSV>ZIaEbYcJ
copy files	!].I
copy googleapi	!].D
copy id	&F6S<[LK
copy set	aS
copy srcfs	IT
copy update	!4&I(H.V/G0Z5H9K;I<GBEHJIDRGTGV_[H^G_UbIfKiJjK
copying	!J"G(K)J,>-:.T/D0J1;3E5F7I9GB@IHJWK_NCRCSVT<WH[H_@aCbCcFfBiJkF
copying file	!K-C.U1C8EK^SV
copying files	-K8HK[
copyright	!T
copyto	!CSS
copyto update	!K-SLINTOUkS
core	!U";#J&Z)E+G.E0I2G4H5H6C8T<[=D@JBIHCIFKENTPAQBTUVEWCXGYCZI[D^Ga?bBcDdCf<hIiJk;lJ
core 2	!H,U7UGTTT
core example	KITX
core exceptions	!]5FKJ
core git	!H3SAWRIiG
core nested	!B5I8VBFLS
core pom	!V
core socket	,S
core transport	!Y
cores	!T
corkscrew	!G,J-F/GNBWeXS_HkJ
corkscrew no	WW
coro	.IIILISJ
coro result	!I.IIILISK
corp	,F.H/_3J6I7J:TBHIKLJNJRGSHWDXUkI
corp example	/JWKXY
corp local	!C/[RK
correct	,U0J3X8I9H;IAHBFFJGILDOIPAQXWI^HbIcIdJiFlT
correct access	!<+T<SFJLIRGiH
correct and	,U7SBKkS
correct configuration	!E3S
correct length	!Y;GAJ
correct password	!GQX
correct the	"Y7JBHTUkV
correct you	3U5K
correctamente	!X
correctly	!DTUgUiV
correo	,H/FTHiX
correspond	!A3_BITB
correspond pas	!B3^5ATC
corresponding	3XBXEKF^
corresponding algo	BYF]
corrupt	"D&G*U,H-F1K3B4I5C8@9?:J;U<A=J>E?H@;ABBACIDKEJFJGHHKKeP6Q[RCWHYD_FbJf>iJkJ
corrupted	!8";(_)J,?-?.G/E0E1G2B3G5H7C8B96;]AGBCEII?J6K^LENHOBPFRCS=T@VV[H]H^F_Ba@b?cYdHfBhJiDkClJ
corrupted exception	!C;UKHMUWTXT
corrupted mac	!FJJKV
corrupted on	!=(Z0JIGLKNKOHSDVWaD
could	!C"K#G'6(D)S+E0>1]2K3J5H84=;CED8E?GEIAJJKCNAOBPHQIU;XTZ3]I^%_?cGdGeJg5hG
could be	"J&I-J/F5I7HBUFTKITBkI
could change	!S
could mean	4W5H
could not	!B#H'6(')T+F0?1^3?4=5K85=<CFD9E@FJGGIBJKKDNBOCPIQJU<XTZ5]H^&_AcHdIeJfSg6hH
couldn	!@,U7TKJLYRKSY
couldn t	!@,U7TKJLYRKSY
couldn't	!3"=%:'B(?*V-H0G2V4<5J8H9[:F<I=<?G@4AEC<DCE@F9GBHIJ5K-MDNHO5P;Q.STUIW5YIZG[C^>_6dDe@f^gAiKjFl9
couldn't agree	!@*Z2V3I5H9UBGRJTJ
couldn't be	!S#WBJiTjU
couldn't canonicalize	!;1b<IICLSRKkH
couldn't connect	!<#I%J)?*I+F1B2B3S4H6V8J;J=B?F@EA>BTFFGKHAJEKEL@P=QDSGVJW?YF_BbHcIfBhFkUlF
couldn't get	!4&K1E<B=IIBLcRESYaG
couldn't initialise	!@,F-F.F/C3D5G6K8F9JBGIKLGNEOJRCSFTG_HaJbXf[
couldn't load	!=>V@DCJDKPGQA
couldn't login	*I,VRKTVkX
couldn't open	STaI
couldn't read	!A"J,Y1;2T5C6G9Z;IB<K<N<RKSX_IaJfYk;
couldn't resolve	!Z
couldn't setstat	S>a]
couldn't stat	!C1H<HIBLX
couldn't write	!K0TLIS@aT
count	,U-I/G3H9J<IOIQKRISIiJ
count 1	,V5T8GBTKK
cp	!X"I&F'J+F/G1;3K5G6K7V8F9K;F<>=B@JBACJGIH@O<PGQFR?V<WFXKYJZK]E_JbFcJdTeEfGgJiDjJlJ
cp '	!TKISEaT
cp cannot	0T1G<D=JHFIIOIVF[IaB
cp error	KTSJaJ
cp 通常	!DSV
cpu	![
cpu features	!Z
cr	!J*[2C8G9GLEOW[HaDgV
cr 3	.KLKOWaK
cram	!G^SbI
crash	!^
crates	/K
crc	!C(].J0J3JIKKTLKOISJ]KgX
crc error	!D(Y3JKUOKgX
create	"5%:&F'A(<)J*<-E0Y476H8@9I:D>A?@@BA@BIC;DFECF3GGHVI'J;K-LWMDQCRESbTTUIW[XJY5ZG]6^:_;aEcGdUeTg>h8iEj;l:
create a	!H,HOUSZTJeX
create acquire	!YTK
create and	!GL[SW
create connection	!H,W-I3WBKKINIWT_I
create directory	!V&J,H3F;J<E=KBAHTRBTJ[KbJe@iI
create failed	!=&S,K0X8TBFLSOYRESbTTV@a8iG
create file	!K"K%J-F2H4J6H8JFKHHIBOHR?TEVWWJ]J^KaBbJdUkF
create folder	RKSWbY
create hostkeycallback	!HHU
create lock	!X
create process	!81J5T<GHAIGL@VJWc
create regular	0T<K=JHIIKLXOI[IaA
create remote	!D0SSX
create repository	,G1C5JBFS]TJaUiIkH
create session	!F7U;V@TBGNHRFTWcJ
create sftp	!9"I.H1C2V5Z7J8D9G;C<AB[KDLCOIPJQHR[SCTUbJcKi<kG
create socket	!D-J/V8G9KKETW_HdY
create ssh	!A9STU
create temporary	!S.U1V5JBJ
create the	!E&G5F=VAUQ^RGTC
create truncate	LSaV
created	!U"H#V.E0K3G7G;DBJIJKHL?OCPJRAS<VTWT[J_JaHe]iKjJkH
created at	![
creating	">#J%K(J*J+K-E2I3G4J6I8D9G=ECKFJHBK8L8NCPFQXR8SWVFWIYH^U_Aa@bAcHebf?hHjCkD
creating 5	!HTS
creating a	!K
creating bean	/J<U
creating machine	!CBViU
creating remote	!E&I.VKDS]^XfI
creation	!b.H/E7J8I9I<SBJJWK?LJSHTC[IeVfJkJ
creation complete	!]TK
credential	!@&?.J/C0J3I5@9J<Z=K?J@TGTIIKFLEP;R[TCi^
credential id	!E"X;JRSiV
credential provided	BDRXiH
credentials	"F#G%B'G(B)G*A+B,4-<.;/8091;2B384H51687:8=9;:G;7<7=D?F@IAFB[CFDKEEGZH@I<JGK5L5MCN6O?PKQDRkS7T@VCW=XBY>ZF[D]F^A_9a?b@c;dEeFf<gFhCiajYk7l?
credentials 49	!U
credentials are	!;"=,K/G0E6HGWNJPSRacKjSlJ
credentials as	FT
credentials available	!V
credentials for	!KGXRU
credentials invalid	iU
credentials were	!HBIIJR]iJ
critical	!F"V&D)K*@+W,W.F1B2F5<7Y8A;AAGB:FHJJLCNYOKPFQHR[SCWDXJYH_SbJcEdEfBiTjG
critical error	"Y&K/F1G7J9IB@NWR[T@WJkF
critical failed	+W5G;HBK
critique	!C/TRV
critique impossible	!C/TRV
crlf	!C(D,K.D/K3J5I;V@IAHBGIIKELJOJSGYI]KaGggiK
crlf lf	gU
crlf line	;W@JAJYJ
cron	&W,I.H/K1H3J4J5T8KFKHTIGKHLDPTQIRBTHZUaKcJfEjX
cron user	!G5VHVPUQKSTfIiK
crt	,U-C/W5F8H9JBJKULCNITIWG_DaWfG
crt ssh	!B,U-D/X5H8IKUNJWH_E
crt'	=S
crypt	9J
crypto	!b"G%J&I,I-F/G2G3D5C7G8K;@<E=JAKB<EWFGKARDTE_HiGkH
crypto bad	;T
crypto cipher	QU
crypto pem	![;:@WBEPS
crypto rsa	!GEX
crypto ssh	!T
cryptographic	!S;YPKQUbK
cryptography	![QW
cryptography deprecation	!W
cryptography hazmat	;JQU
créer	OHSX
créer le	OHSX
crítico	!<&I.T/W3G5K7B8K;KBJKELGPIQIRYSS[TcJ
crítico no	!A/[7FSITT
cs	-T2I5S9HKGLINTRKTT
cs ctos	!K
cs line	!H-VISKILKNVTV
cs stoc	!K
css	!@-W.J0UBKJVKKOUSX
csv	!J"6#I%D&:'?)A*>+@-9/10d1.2B374G5J7:8.9::F;1<8=5>E?B@@A=B<CCDHEGFBG@H9IdJAK%N:ObP@QIR,SVT.UKVTW:XEZG_9aWb8dCe@f5hDi:j?kI
csv 18	!X
csv bytes	,USH
csv error	!?ITSJaU
csv mode	LV
csv no	<CIZLG
csv not	LS
csv sftp	!E<WIVLJQURJ
csv tmp'	!JLZ
csv to	.J0UBKIJOGS<VT[JaV
csv'	!?*J,J.9/I0D1E3I5J6I8K;K<:=KBDHJI_KBLHOYRGSVTFV^]SaSfJgKiJkIlJ
csv' '	LV
csv' was	S<a^
ctl	!V
ctor	!V,J/D;A=UAFLJOVPJQJSJTI
ctor string	!F;D=V@SAH
ctos none	!K
ctr	!T*Z-K2K3KHKKIRKkJ
ctr aes	!J*Z
ctr and	*V9I
ctr server	*T
ctr user	9S
ctrl event	!U
ctx	!U
ctx use	!T
ctype	!T
cuenta	!="W&I,J/G3H8I:W>JBHGKKKOHPKSIXI[K_KiX
culture	1SLU
culture neutral	1SLU
curl	!?"5#;%0':(8*H+B,<.]/H0?4K6A7G8I9B:;=*>7?>@4ABC6DDE>F0G3H=I]J2KXMUNHOJP+Q9UFV1W:XGYAZ=]T^U_Hb+dIe4g;h7j-lG
curl 1	MX
curl 2	!A"W)T,E-W.H/J1W3H5K8WBGLFRHTEWJ_SfIkV
curl 22	!Z
curl 25	!A.^IJOD[EaG
curl 28	)T,G.F1U7I8FJDKTNGRITW_IaKfUlI
curl 35	MW
curl 56	!^)H-C1D5BBFKYWJXG_DfI
curl 6	!Y5KKFLFRKTHkK
curl 60	2D5b9J;IBDKGTKfK
curl 67	"?%K&D.C1I3H5E;U=CBYFFGHIHKGLEOHPDS?TJXHYIZK[J_JaCbKfDjD
curl 7	)W-I1V7TBCNFRET@WG_Jc[fXlJ
curl 78	!;&J.I1E<EIELcSV
curl 79	!3"D%E)?*J+G,A.V/E0J172G3A5=7H9F;T<?=C>H@GAEB=CHHGI?OGPFQDR@T>WCYC[S^YaBbEcBeIfXiE
curl 9	!CBGLIO]ST[Ka>
curl curl	!B2K5WBWREYX
curl error	KJLURXTG
curl haxx	!G2T5U
curl se	!S5J
curl t	!:.E5K6S<WIUKZLGMWQURGTTaK
current	"F&^,C-B.?/B2S6H7K9F<S@JAIB=GJIGKFNGOIQITAWI^W_GbZcHfGkE
current branch	!V
current directory	1TLHSV
current user	!^6J
currently	!J"b&F*K,W.K/F1C3=7U8I9J<KB?KELENJPJR=SDTUWK^D_HbTcKeKfDi@jIkK
currently exists	5T
currently not	!B"]1EBISKbU
curve	%J*K293D9]BIFIHJJUKXNI_KfThHiJkJlJ
curve 25519	%J*K293D9]BIFIHJJUKXNI_KfThHiJkJlJ
curve 448	9S
curve curve	!J-T9GJVfT
custom	!E-K1H7VKGNI_JfSkJ
custom true	!A1H7SLS
cut	;Z<J
cve	!i"K+I,F-J.F/H3G5G6H8H;H<H=I@JAHBFKDLCNJPGQFRFSDTEYK_IcJfFiJkI
cwd	!C1cIGOTRJaHkG
cyberduck	!]
cygdrive	!G@VAXIT
cygdrive c	!H@VAXIT
código	!D,J-K.V/F1HGYKD[WcK
d	!@"<#S%I&H)>,A-G.X165B6<7I8H:D<W?HAIBACAEKFEGFHEJ<KGM>OISWVVY9ZS]:_DbEcDdGeAfEg_hHjJ
d '	;UAJQK
d 0	!;(J/S0I5I;KLHTJ[JaJg]
d 1	!^
d 10	!IBT
d 2	!I(V
d 3	!ETVgT
d 77	!Y
d 9	OU
d a	VV
d conf	+EjT
d date	!XkV
d sftp	;H@VAK
d établir	!B,E/FRWlU
d'	!U
d'accès	!D,G7[TIkI
d'accéder	,J/S7ZdX
d'accéder à	,J/S7ZdX
d'attente	"I,A.I/E6JKERGTe_IdTkGlK
d'hôte	!J"H(J,B.F/[3Z5;BFKFLJOCQHRGSBTE_IaJcK
d'établir	!B,U/TKKTVkJ
d'établir une	!D,V/UTW
da	!F"K,T.D1K2K5^7S8EJVQIRDSHTCWJXJdDiKkX
da der	!C,W/E7S
dados	'WKJ
daemon	!u&F,J/F5EB=KGRHSGTAfJiG
daemon at	!^TK
daemon driver	!U
daemon pull	!Z
daemon running	!^TK
daemon socket	!X
daily	!A1J3JKFLYRGSXbI
daily 1	!U
dal	!>&I*H,V-I.H/D1J3H5J8X9IFKGIKGLJNHOIRATHZI^K_FbJcIkKlI
dal server	!@*H,V-I.H/E1J3H5J8Y9IBHGKKGLKNHOIRETHZJ^K_FbJcIiHlJ
dana	5GBJLXSVjV
dans	!c5G<JBITD
darf	!B/J6T;F=WOU
dart	"J.EBGLSRVSU
dartssh	-T.F3T5SLTSV
dartssh 2	-T.F3T5SLTSV
das	"I&J+J,A/C1I3D7T;F<K=JBUIKKJOHRAS@fTkI
dashboard	<U=T
dass	!=)V.K/G1T3G5YRJfU
dat	!A(T0E1J<FBKIWLHOZSU[A]EfJ
dat'	!COY
data	"6#=&6+@,>-F0J253B4I5G698J9::<<9>6?FCCEDF;G7HFIbJINCR>TIUAWGX5YJZ6]V_>cWdDeJf8g^hDiCj,
data 0	KY
data a	(D0I<GKIS_VJ[C]KeH
data app	lV
data backup	3T
data c	!Z+F/HOS
data connection	8IJUKDNWTS_X
data could	!J_SdS
data csv	!DIJMVSIaV
data data	;X?K
data does	!A(E3GAJQW]W
data etc	!=+J
data example	!T/TTH
data failed	!F3TSEVYaH
data format	!BKJWX]W^HbVcV
data found	!C<D@UPXQF
data from	BJIYSI
data home	!V/G7JKSfGjG
data in	BUSI
data int	-K8J
data keys	=TBJ
data local	6S8SCVDI
data out	!<IaOUSTVG
data packs	!U
data passphrase	PWQU
data private	;X
data provider	!YcK
data reads	!CKVaU
data run	ISLJSWaE
data s	!Z
data self	!G)S-H8J?TKFSJcU
data sftp	)T
data sql	!W
data ssh	!I,S<S=UQKYKkJ
data stream	)J.H/E1@3I=K@JBUGIIGNGVU_CaKkA
data to	!Z-H.Y8EBEKISG
data transfer	!I/K@TKJLWQKYU
data users	!F+S1^IFLEfI
data with	!H%[&F
data zip	'VCJDTSH
database	!d"G&I-K.H1H5W7H9K;K<HB=KEQJTKWK_KdJfKi<jJkH
database is	!S
database server	/U
dataprovider	BT
dataset	!E8WRJjV
datasource	&E,XBWTW
date	!V"X#D%2&8'A(B)C*9+B,G1C2C4H6J:;;;<F>3@AC:DVEHHCI;JINSODQ@R@STUGWFXHYBZJ];^7_ZbKcAd]e-fDh:jE
date '	!Y
date 0	,T2U3SB[RGTTiEjG
date 00	&K.FBUMUNHSHjW
date 0000	,T5VBTRSiGjK
date 0200	<UBI
date 09	!SST
date 1	"K,J/H7V;JAKBEKFQSTT
date 11	!J"W,U7V9TTTiF
date 19	!W
date 2	!B"V,K2URVXVbVdTlT
date 2024	"J8FBGKTbU
date 2025	!X"T+KBGGIbTiH
date 2026	"K8UBC_SiH
date 25	!U"W.E5J=JCKEJFKHHRVS@c@fUhK
date 27	!)"?,S.V5TRASS^G_KcVf?
date 3	!I,K2UJUKGXVdTlT
date 30	TS
date 4	,K.TBGGIKFLJOSRTXVdTiUlT
date 545	DU
date access	!V"TKJRSbTiT
date attempting	iUjT
date authenticating	-U_UiU
date authentication	!YBIjS
date automatic	aU
date bad	+T
date c	!FJX
date can't	!F-X/J5T7J9XKKTE_W
date cannot	!I,TTU
date child	!Y
date closing	KK
date connecting	,T-WBIKJNG_FiG
date connection	!S"J,J-X1I8BBDMINS_GfIkT
date copying	KISI^U
date could	9SHS
date culture	1SLU
date d	!I9T
date date	!_,W3J;G<JKINGSJTTkJ
date debug	"X*K,I.F1K5K9E<VB>FEGGJFMKTE^TjHlF
date dial	!>,I-K/X7]BBJKKHTTkX
date dist	/S6SGT
date doing	!X
date e	!<-G8@KWSWbT
date err	!I,U-JWX
date error	!D#H%I(U+H,<0T2E3<6W97==@=A9CIEJHFJTKWMBPTRFSTTIVUW;ZF^2b1c@eJfEgEhGlC
date exception	!C.X
date exec	!T
date exit	!S
date extension	!T
date f	!I^T
date fail	!FPZ_YkI
date failed	!;.C2K5V8IFJHJRJSKXS^J
date file	!I<KIILW
date found	TS
date from	!Y/K
date gateway	!I-KBI
date gems	!FWTjU
date got	5IBDKJR]SJ
date gulp	KW
date gw	MS
date handler	!>"HBXGIRV
date host	1K3b5F;JHTRK
date http	!X
date https	!W
date info	!h"@*H,7-H.?/I0T1B2E9J<J=I@KAEB7FFJIK8MIPIR<T6YJ^J_DbCcGdDfEgKhJi<jIk?lG
date initialised	!W
date install	!@"UBJbViS
date invalid	!d"IBGR?i?
date ipaddr	dW
date is	,TdUkV
date jar	!HhT
date jst	KH
date level	"J)S,X-K/H1U5K9JFIKFSTTF_GaJbUfGiI
date lib	!F"K5I6G7T9EGJKEREZJcH
date local	FWKTiU
date log	0T
date looking	KJTIdW
date lts	!XUJ
date main	!I,K7H9VdKfKiU
date mod	KWOTfJ
date msg	!I"H,URX
date network	-K8AKWTIdW
date no	!>TGdX
date node	!;&H.X/G8H?X@ENCRV_EfKiHkV
date notice	,J-U5K<FBIfJiGjK
date num	+IBT
date offer	!X
date offered	!Y
date on	!DCIDW
date opened	!ZbU
date opening	-JKF
date p	!a
date packer	!J#U7UBFKWNWRK
date permission	!<"A.X0XBDLXOXRZSK[X
date permissions	CGDT
date pubkey	!V
date py	!Y
date r	!JTU
date reading	!T
date received	!I"V7SbTcSdT
date remote	-TNHUS
date resolved	!T
date resolver	!K"V,T/W5GBIHUKGWVbS
date running	!X5H
date script	.USVaK
date sender	"GMVNK_J
date server	!]-G9H<BB[FHKHNIRJ_Ii;j;lY
date session	!X8GBGK?TFdX
date sftp	"@,D-V.A0U1E5H6J7D8@9TBALTNIOARESI[XaZbKcTdKfTlJ
date socket	/S
date ssh	"<#D&9,E.K/J2I3I5K7T8T;Z<1?CFXKINGTUWJZH_DbHdVfKiIkG
date sshd	!C"H_[
date started	!Y
date starting	!T
date startup	!Y
date status	LI
date stderr	!JKTUS
date the	!E+T,T-Z.H5U8JHTKCSJTKbG
date thr	!E-SVU
date thread	hT
date to	![;I
date trace	/T6S
date transfer	!VGSKILI
date type	LI
date unable	!1"W&:)Z,F-D1X2@3B4S93;=<B=V?]@VFVGXKeN_PAQVR6WJXJZX_XbUf>i?jDkd
date up	,VUJkW
date upload	!K,UBVKVSUaJ
date user	!H"I&J8JBXCIDTGXKJLHRBiSjTkG
date username	!Y
date using	!ViS
date utc	,W2T8G;HKINGTTkJ
date warn	"H'S.EKISZ
date we	!S-UNI
date web	!K"WBKQTRV
date x	dS
date xfr	!W
date z	!Ka[
date サー	8S
date セッ	!W
date 公開	!Y
date 接続	7XTUdS
date 認証	"T.SKKbU
date 転送	!TKJaJ
datei	!B";#J%J&F'F(@)B*D+D,;-B.8/31<2F3;4H586@7=8<9C:H;?<4=C?J@GAFB9CIDIEJFGGEHHIaJFLJMGNAOaPDQ?R:T7UJVEWDXDZH[=]B^>_<a[bAc>dHeDf;hFi>jFkClB
dateien	!^,GKKTK
dateiübertragung	!U
dateiübertragung erfolgreich	!U
daten	!Z,J/D5K7KBJSUTIaI
datos	!XST
dav	!g.EKIOJ
dav files	!V
davfs	!UBIMWRHlH
davfs mounting	!UBIMWRHlH
day	OS
days	!Z"J,T-I6JKINJRIUIWTkU
days 3	!XUJ
db	"U%K&>+J-@/81D6^8DAGCKFFHGK9L<NDPHQFR=T:XIYK^K_BaIbFcHfEhKi^k3lI
db 01	WTjT
db 1	"W&K/I5KBTRHTIdTiY
db 2	,T
db dump	!I.S0V
db example	!G6^kH
db ipaddr	!T5UBI
db php	!U
dbc	BTFSRK
dbclient	!2"?&F*H,D-V/T1@3U5=6S8;;Z<IJJNZRFTDWBXK_XbCcG
dbclient connection	!3"A&G*H,D-V/T1@3U5=6T8<AJN^RGTEWD_ZbE
dbeaver	!J?IBSRJ
dbeaver model	!JBSRJ
dblock	!F(T9TOT
dblock zip	!F(T9TOT
dcim	!G.VBEKTLYRVSIaHjJ
ddbj	,C1I5H;I<[BCIILHPIRJT?dbjX
ddbj key	!F<YBHjV
ddbj nig	!I,GTGdY
de	!="?#,%)&.'))C*%+*-].9/X2!3G4>7<8@9T:C;'<S=A@(A#B5CGD-F-H'I!J5KSL.M'N!OEP!SCU0V*WEY8Z([!]J^5_Tc?d;e)fCgGhWk,l!
de ce	!T5J
de clé	!K"H(J,I.J/E0J1J3H5G6H<^BJIGKGLJOHQGRBSG_JaGiI
de conexión	,XKFTU
de connexion	,W-F/A7V9KKGdXhK
de créer	OHSX
de datos	!T
de destino	!B,_-H/F9KKD
de doelcomputer	!J,Z/J
de espera	!A,E/F7VKIRCT^
de fichier	0W
de home	!V
de l'aide	!H.U0TST
de l'envoi	!Z
de l'hôte	!G3A5_KIQC
de la	-E.I/V0S1H6U7I8JBCK?QGR<TBXI_FbJiJ
de lire	!I:ULJjT
de passe	)T,H-G.J/F0J8GBIKBQFRZTH_HbHcJfT
de verbinding	!J,Z/J
deadline	!U5U7I
deadline exceeded	!U5U7I
deb	.V3HLFMUNGOSTH[U
deb 11	!T
deb 12	3JMI
deb num	!E-SVU
debian	#V,J2K3FAKLIMUPITEiHkJ
debian 2	3IMFlV
debian 5	!T
debian connected	!Y
debian date	"VbV
debian gnu	"VbV
debug	"T'F(<)H*I+C,G.</I1K2E3>4I5B6J7E8I;;<J=7>9?H@EBJCHFTHGI5JdKKLCNTTKVIWEXHY=ZX[D]D^TaDbCeDg@iIjT
debug 1	#C(F*H+E,K.?/J0J2J395G6B8H9;;><B=<>>@KI?JbM6NVPVQ4SJWCYCZZ[H]JaKbFdVeIgEjUk4l=
debug 2	+B1J8K9J<JAJFJHJJDQT
debug 3	8J<HBVDHFJJUKF
debug a	!Z
debug asyncssh	BHFUJS
debug client	!KNGTFkIlZ
debug handshake	!]
debug handshaking	!F#V7UBGKWNWRK
debug inbound	!W
debug jsch	BCRX
debug local	lK
debug message	!Z
debug msg	![,JBTRS
debug net	!XBJkU
debug outbound	!W
debug outgoing	!T9TKU
debug pacer	<WRJfT
debug paramiko	-FBWWUiX
debug parser	9UKV
debug rclone	8S
debug remote	,ULHTTkUlK
debug sender	,I1J8HBEKJRA
debug socket	NS
debug ssh	!>#Y7U<JFTKUNVRHbVcUjK
debug time	!FMVRV_KiK
debug using	BJjT
debugging	!XFS
debugging process	FT
debugging turned	!X
dec	!JRSiJ
declined	%Z&GBK
decode	!J"J&I-J/K3J5H9J<A=G@ZASB9KCNJPXRFSUTIiIjI
decode encrypted	!J;EPUQT
decode pem	;EBEP[QU
decode private	!H<I@ZAXYH
decoder	!H"J/J9H;T@WAZBAKFNIQWRFaKhSiK
decoder decode	!G?S@XBBKIRJhS
decoder java	!E?S@YBBKIRJYShS
decoder parse	?WPJQH
decoding	;[KHQIRK
decoding error	;WKIQK
decrypt	"F%C&B+H,J-H/I1H2B3B4J5B7J8K9J:J;F<6=7>B?A@7A>BIC?DJEIFCGJHGJKKBNEP]QeR;TEUXVIWJY9_IbJi=jAkH
decrypt final	AS
decrypt home	!JQS
decrypt key	!E;DAHPZ
decrypt later	UX
decrypt private	!F=AAJCJQXYH
decrypt the	!I;IAKPW
decrypted	;JQW
decrypted pem	!IQX
decrypting	!B;[@T
decryption	"F%K&G)G,H-F.K/I1F2H3F5D8F9B;3<E=H@SA>B<CJFIHKIJKYLGNAQbR?SATHWJYGZK^G_GbHc@fFiDjIkK
decryption failed	![;><J@UAFBHPHYK
decryption of	!F;KQX
decryption password	!:;GQ^RF
def	!i*J5A9J;IBDKJRES@aDfIiJ
def found	!]
default	!d"3#G%B*E+B,X.=/J3>4I5H6E7S819?:J;A=W>I?J@CAHEGFGGCHIIGJTL:MJOGQ7RCUKVHYGZF[H]J^?_Bb@dCeJf>jTkDlE
default cache	!V
default connect	!G,T7VBIJKK>R>TW
default key	!T
default machine	!g,J-HBDKAjJ
default server	!G2T5S
default sftp	)V,U-I5J8I<SBIKGcU
default ssh	!K,>-V5J;G<H=JAHCIK^PHiTjU
default unreachable	,TkK
default vagrant	!U
default virtualbox	=]BI
default waiting	FUiK
default warning	!B"K&I,U-X3H5H;F<G=IAHBUCUKZPIRFTF_IhIiXjWkJ
defaults	,K-U<FBJLKfJiHjK
deferred	BHRI_Z
defined	!f,H.F/G0JIIKBLERKSDTJ[J
definition	!^
definition does	!U
definitions	BTPWRJTJiVjU
del	!B"W&D,>-D3W5U6H7F8I:J;H<S=K>KGJK@LJPJQHRAXJ[I_FbGcJfKiDjU
del host	,B3U5UTUWT
del servidor	!G3UkTlV
delay	LXST
delete	&G;D<WLDOWRDSbTI[Ua<bGiIkF
delete the	!DOY
deleted	OV
deleting	!KOVS]
deleting old	SVaT
delivered	![
delivery	!EKJTV
delivery exception	!EKJTV
della	!D,H.I/I3Z6I7W8I;I<V>JBHGKHXIKKGLBOJQIR@SI[JcJdXfKiF
della chiave	!@,K/K3[<WBJHYKJLDRESJTEiI
delta	!S
deltas	!X
deltas 100	!X
dem	"C#H%K&I'I*H,=._/=0F2J3[5S6I7E8F9F;E<G=GCJEKFJGHHJIIKCLBNEPJQJR<S?T<VKWKXJZH]J^HaCbHcEgJhIi>kIlF
dem gerät	.W
dem server	)T,F.Z/E3K5FBHKJLKODRDSITG_KcJlJ
demo	!UBIiV
den	!<"U(H)H+K,D-H.@/@0F1D5<7F8F9H;C<JAKB9GHIEKDLDNGPVQTR<T?WIXI[I]J^J_Fa;bGcEeKfChEiTkIlF
denegado	.KLHOJS[aF
denegó	,X
denegó expresamente	,X
denied	!G&I(*)!*'+>,"-!.!/!0<102*3K4-5D6%7!8!9%;A<C=e>1?<@HA7CKD=EJI3J.K!L>M0N!PEQ:RdSlT6U8W5XJYJ[#]/^!_!aac!d(f:g0h.iZj]kAl)
denied '	!S5J;E<D=a@JBIHXIYPIQIS6YI
denied 13	!FBHRHSha>iJ
denied 3	!ABIOYSTaA
denied access	!E:USXjY
denied at	!E=JLKOJRWaS
denied by	!T5FBGLWRKSTTJiHjT
denied client	!WSI
denied error	!XBKRIaV
denied errors	!U
denied establishing	!E3^5I
denied exception	!^"A.J1J;J<F=[B>GJL>PIQIR5SJTKa9i=
denied for	#J%I3K5G<I=BBWCIG=LIPEQIR_SDTIZHa@bGjZ
denied in	SSaF
denied keyboard	!9;H=E@IBYCJFHGaRJSGZKjC
denied mkdir	![=ISE
denied on	!]SE
denied open	!J+W<G=UHSS?
denied password	!0"_#I&I1K=?B5CIFDGJPVQERYS8TJZcaBiVj<k@
denied permission	!3"H=KBWGKLVOIS_a9iUjY
denied please	!2"X#F%F&I'K.F1J5H<E=@CAEGFDLGOFPIQDRWSVTGVGZ@_JbCiW
denied publickey	!!"H#]%U&a'?(I)?*B+2-8.F/:0D1&2D354C5;6C7B8C9D:?;W<d>BBcCVFTG=H%ICJFK=L4MINCO:PURAS!T)UHV5X>Z*[H]J^@_Ba"b&c?dFe=f6gFhHiZjakVlJ
denied requested	!T
denied sftp	"D=IBDLJOJRAa9bUiH
denied ssh	%J&G'H0H;K<E=DBCFKGJHDO;PIRCSWe?iGjH
denied the	!S
denied to	!="Y&;.I3H5C:d;H<J=DB<HKRKSTTFaKbJiXjd
denied until	!F
denied upload	!HOJSYa8
denied user	!YSG
denied verification	!D3_5]BIGKHFKIRFSI
denied when	!bRHSDaE
denied while	!Z
denying	!B.WOS
denying file	!G.W
dep	!H3U
dependabot	!Y;J
dependencies	!_/EQITI
dependency	!^/I5JKJ
deploy	!E#@%4&V'H(C)@*>+9.90@2J4@5K8999<c>B?HDDE;G5H4I5J?K1L=MFNAOAPVRWUJVAW6XCZ@[@]G^=_<aKc=eFf9gSjWkWlG
deploy action	"IBGRYiG
deploy failed	!E&V;J=JBKCVTHiGjDkT
deploy finished	!T
deploy from	!X
deploy ipaddr	!J"G&[-Y7J8GFYKGRFSSTShWkI
deploy key	!E%J3D5?;[<AAVB9EJFKHILGPSRISVYSbJi@jV
deploy pem	!H<U
deploy sh	<JIKRGaHgV
deploy symlink	!V
deploy using	!K;V<VAVB@QDRS
deployed	!]kH
deployer	&V,X5GBXKITUiV
deploying	&X;SATQJiIjH
deployment	"G,H-I1F7T:U<GBTIDKHSZ_HfFj]
deployment failed	!@"H,I-J1J5V7UBUKILV_IfIjW
depot	!H)U,B-I/H3J5J8I9G;WAVKEQURFTEdV
deprecated	!l*I+E,F-F/K2J3I5F6S7J8E9D;F<J=H>C?H@DACBDCKEJFXGHHEK?LINHPHQHRETHYB_JhIiEkIlJ
deprecated and	6WFS
deprecated keys	HH
deprecated option	!X+I
deprecated user	![
deprecation	!i/K3J5IKJ
deprecation warning	!a
depth	!D/V3I5XiT
depth 1	3I5X
der	!X"E#C%E&A'B(C*;+C-E.5/]0;2?3Z4D7I9::C;7<?=B>@?CA;B>CDDEEDF@G>HCI=JBKCL4M@OFP@QGSEUEVBW<X=Y@Z@[A]@^=_Gb=dCeCg>h>iKj>k;l<
der angegebene	,J-J/_5D8JKE
der datei	!DaW
der dienst	!Z,KRJSH
der hostschlüssel	!G3[5@OJSI
der server	!>3S5WBJ
der verbindung	!F1J3J6H7F8HKBTYlK
der zielcomputer	!H,YTI
des	"6#G%F&B'C(<)?*a+A,I-9.6/.0:1<3[4F6@7<8?:D;?<B=E>E?F@FADB@CEDGEFGBHEI@JDK6L:MDN?OSPEQ@R3T<UHVDWAXAYDZG[<]@_9c<dDeBgBiDl?
des cbc	*Z9GBK
des ctr	FSiS
des servers	!6"B'J(G)I*F+J,C-K.@/A0E1F2I3a5X6I7H8H9G;I<JB@FKIFKFLENHOTPKQJRDSVTCWJXJ[C]I_Fa<cEeIhIiGjJkHlI
desc	!_5V;KBGSETGXWaK
desc connection	!WTJ
desc error	!J5W
desc transport	!WTJ
describe	!TSIaS
describe the	0TaU
description	!Z.YBJKFRHTJiE
descriptor	![&S-J1JKB_JfI
desktop	&I*K+G,X.I1G7U;E?F@GBAHJIXKHOJTUYK^GbGfEiIjKkH
despite	!CBX
despite accepting	!CBX
dest	!J#H&D'S)K*G+I,?-F.W/B0X1<3H5A6I7C9I=F>KAEBGG?HBI+JJQERBVDWHYJZF[]]K_Ga8cBdJeJfCgKiJjKkFlJ
dest error	!I"V.7;=GHL=OFP=STTU^TbSiWkJ
dest open	!*"K&I'U0Z1D5J<F=JBJHEI0KILTOTRKSTTJ[^^Ja?bIfGkH
destination	!,"@%E'V(A+;,@->/=1A2C4A5@6;7f8I9G:K<5>JAJBDCDDJEHHDIGJGKELZOXUKW=XZ]W^<_>aEb;c=dBe@f8gDhElE
destination address	5T
destination file	!>.IKJLEO^]Z
destination is	!DLSSI[V
destination l	!Y
destination sftp	!:<I?TFTKTSA
destino	!<"G(Z,]-C.F/@0I1J3K5H6I8E9C<JBIGIKILJOFQJRBSEWKXJ]Y_GaJbGcJfIgJhHiG
destino denegó	,X
destroy	!T_IdS
destroy 128	!I"S_IdS
destroy 169	!I"S_IdS
detached	iT
detail	!D,G1S5J;S<W@UASBTRFVTbKj[
detailed	.IBJKWLVSYTK^TaUfT
detailed information	LWST^UfT
details	!J&<*K,I-H.E/B1K7J8I<H@VG[IIKBLJNJWHYT_SbGfKiWj^kH
details error	!G&EFTTJ
details see	_U
detected	!C&H)K*G,A-A1H2H3G4d577B9H;><K@EACB7FHHJKELGP_Q<T]WIYH^KaJbJcHdIfAhFjHkFlH
detected auth	!G8;BJGWJURW
detected but	!F;F@IAIPbQA
detected dubious	!X
detected idle	8_JBR>TG
detected vagrant	!U
detecting	!D,YBV
detecting os	!D,YBV
determine	!G&V.G1U4S8H<WBAKURFTJ]TaGfIiG
determine revision	!I4T
dev	"A%I(F*H,?.A0K1I2E6D7C9A;H?J@JEVFDHJL@OKPYRWSET=VHYJZK[J^G_CaJdIfKgJhJi>lJ
dev dev	!Z
dev fd	ATISQU
dev null	(J+U5H;IcT
dev sdb	!V
dev tty	&F/J5T<JIGLIP[QGRVSIjJ
dev wg	!T
devbox	/X6H
devbox bash	!S
device	"<#I&@'I)J*B+G,E->.a/D0E1=2D3>6F9?:I;><9=C?J@GACBICEHKI>JCKCL7NHOBPWQ8RTS7THVBW?XFYGZI[E]G_JaBb@eHf=gHhJiYjFlH
device 28	!I
device dev	!Y
device failed	!CGVKIkS
device not	!<&T8W=JFJRXTG
device number	!V
device or	&HPXQKjK
device settings	!F/YBCFTGWR]dI
device ssh	!J.W
device unauthorized	!X
df	"JAVFJJ]KELGRFSETIfJiIjK
df h	.V
dh	!F-I9]K?NGTJ
dh gex	!G9]K@TK
di	"E#J%J&F'I(I*J+J-F/A0D1F3A5A6J7S8B;H<D=H>I?J@JAJCKEJFJGFHJIGK>LUNGO<PJQGS>TXVJWJYIZJ[I]H^G_DaHbDcCdVgIhKiHjVkGlE
dial	!G#C&X)D*C+I.F0J1=2T4D5G6[8>9:;:=D>K@IACBWCIEIFIHEI@J3K9L=MINDOJP=QDRGSBVJWUXTYGZF_<aIc>dWfBhIjEkSl>
dial dial	!E,SBKdH
dial nas	2V5TiK
dial ssh	!A&I,Y-I2V3W5@7G;JGVPJTJWXbVdGjI
dial stdio	!I&U
dial tcp	!K"C#K&C)H*I-/.I1F2J3?5@6[7U8B9G;J<HGHIHJ9K=LEN8PJRDSFTSXVZK^D_4bGcIdYfHhGlG
dial to	!K-URI_UkV
dial unix	!E&_<J
dialog	!_
dialog on	!V
dicha	,X
dicha conexión	,X
did	!D">&F(T)E*;+H-I.@0E1B2;3J7V;I<B?JA@FJHFJBK;PAQURDT]VJW@XCYJ[F]H_2a?b?cUeIf3gIhCjCkTl?
did not	!@"A&G(T)F*=+I.C0G1D2=5T6C7Y;K<DABHGJCK>PERGT^VFWAXD[G]I_5aAbBcUdSeJf5gJhDjElF
did you	/U3K5G6VBIKINIQXRGTJkUlJ
didn't	!];JB=LGRVSIiD
didn't find	![LJ
die	!G":#G%H&C'I(C)E*G+C.?/.0T1B2G3F4H5J6B7U8S9C:G;<<?=@>T?I@EAECCEHFEGFHFI?JIMHNCPCQ>VIXDZH[D]E_BaVdIeFgEhFiTkElG
die datei	!B,J/K0W7J;I<J=K>SBIIIKJQKTIaYfK
die verbindung	!>,T/I7T8V
died	!>8[BFK]cF
dienst	!X)V,H.J1S3J5GBIRHSFTHfT
diff	&S5SPU
differ	!A(Z/J0H8K;IIEKILHNIOFRKS@TKVWa@cK
differ hex	(TVK
differ src	!E(ZgV
different	!<"J(U-K2J3]4J5;9H:VFVKWNETJYJ^JbIk[lJ
different from	!I(V3T5IKU
different key	!J3T5JFW
different versions	KT
differs	!6(Y.D/J0J3X5C8K9IBGIFLHNJOISHTJVI]WaFbHcUdSfJgY
differs at	!KcV
differs from	!>(S3W5HKIdTgS
diffie	%J*H,J-H/I2F3I9^HKJIKHLKNIRJTHhJkK
diffie hellman	%J*H,J-H/I2F3I9^HKJIKHLKNIRJTHhJkK
difftar	!KKV
difftar gpg	!KKV
digest	!K(Z.JKK
digital	.I/K3W5WRDSJTK
digital envelope	AS
digitalocean	&S;I<YBGRIiK
digitalocean droplet	&S;I<YBGRIiK
dir	"C&D,G3E5>6I8T9I;D<E=GB>HSI[KXPJQIRATBVFWIaAbDfCiDjJlJ
dir exists	!HKY
dir failed	KT
dir home	!FIZLD
direct	!D1H7F8H9GBIHJQKRDWUX_^HiGkE
direct connections	!IWKXW
direct entering	!G
direct session	!T
direct tcpip	!@/VWXfKkJ
directories	!K"G&I,I.G/H0J1J3F5B;J<JB?KGLdOERESETH[IaCbFedfJiIjK
directories is	!F"KSIbKeU
directorio	/JIJLWSJ
directory	"/#<%A'8(.)Z*>+',;->.2/)0G1^213!4B5H6)7,9+:8;@<T=,>;?B@JA0BCC?D:EBF6G5HUJKKJLZM8N)O<P?Q1R5SWT2U?V:X4Y;Z8[n]=^J_-a!c>d/eXfIhDi)j5l-
directory '	&E.G0I1?3G5T;E<b=CBEHYLDOBPGRUTUVDWGYKaKbHeTfJkC
directory 'c	!J<SLI
directory 2	!31F<JHJI[L[S>
directory and	!KPIQSSJTS
directory at	!>,HOUSZTJeX
directory call	!V
directory component	!D)^BI
directory consider	!K.V1U
directory data	LW
directory directory	!IIULV
directory error	,W8GKDRXTWVS[K
directory for	!G&G.G1G<GIILXSafGkK
directory home	!?&J1_<CBUHGI=KFRISFbXkD
directory in	!?.V1T8UBJKVL=OIRJ[W
directory inaccessible	!W
directory incoming	IKLUSG[G
directory is	"I)I1Y5H8HBBGIKHPJRF[I_GiJ
directory listing	!V-K.K1T7J8?KULXNBSDT?_IbJcJdIfHkFlK
directory nested	!F,T.J1UBSLKOISG
directory not	!F1TKKLU
directory open	&F+E1J<UHFL?
directory opt	SV
directory or	IDLW[CeU
directory permission	!@BHHILTRKScaH
directory r	!K<]BC
directory sftp	!GSF[W
directory srv	)WBJSH[T
directory ssh	!C[U
directory string	LU
directory to	!G.E5I<HBKI]KJLSOBTJVF[GaHfK
directory upload	1K<GICL^SE
directory var	LS
disable	3IBHGEOVRH
disable method	;UBJGFRJ
disabled	!^"a#I%@&<'G(E)B*@+F,5-B.@0?1<2@3I4E5A6>7A889U:E;?<A=F?H@HAABDCDEIG<HGI<JFK4LKMIN@P=Q@R7T3VHWBYD[;]E^Z_<a;bHc:dIf5gJhEk>lD
disabled id	!U
disabled in	"J9[RGSJ
disabled or	!_
disabling	!]8KHUTJ
disabling multiplexing	!_
discarding	!G.U/K8VK_LIRJSIfH
discarding closed	K^fI
disco	!>(U,J.YLKRJSFTJ]Z
disconnect	!B#E%A&7'H(E)S*F+?,A-U.0/.0C1U2B4C5H6=708f9C:D;6<;=;>G?B@<A8B+C?DFE@F7H?IBL6M:N=OAP8Q8RAS3T/UHVFWGX>Y?Z>[@]G^<_ga@b;c0d7eGfEgDhki2j9lC
disconnect 11	KH_WhI
disconnect 12	_U
disconnect 2	!J-VLKSJh]
disconnect broken	!5"b)a.G/K5J8TBHJTSJ
disconnect code	!?hY
disconnect connection	!="D)3-V/J1Z8?BHJAKbQKTGWG_JfJhU
disconnect from	"D)?,G-@2J8VBAK9MFNKRTTI_Yh]iGjIkJ
disconnect key	*W2W9J_J
disconnect message	"K8TBKKBNJRJcIhWkJ
disconnect reason	-K8WKX
disconnect received	!Y
disconnect retrying	,V-[BCTHiJjH
disconnect too	!C_Z
disconnect while	8V
disconnected	!J"B#='E(>+>,.-].)/*0=1_3-4B5(69778S:>;0<F=7A;B=C>DHE?F4H@I>J9L-M6N=O5P:Q5RIS?T,UGVAW6XIY=[:]C^8a3bGdEe@f[g=hliCjIlE
disconnected by	!g)C*K-E1;5K8E9EBJMJRF_Hf=hUiElK
disconnected connection	!X
disconnected from	!^"E)?,I-H.I2J3I5H87BBKTMGN<SHTH_IbFcDfKh^iGjIkHl@
disconnected no	!F%U&^;FFCRI
disconnected too	!G
disconnecting	"J&H(H)I+C-=.@0E1C2S6H7B;G<G=H@JAGB3EKHJIWKaMGNTOFPGQFSFTDVHWHXK[H^G_<aDbAdHf?gGi6jGkGlI
disconnecting and	!T
disconnecting configuration	BHI]KILSRI
disconnecting from	!V,V3T8FBFKGRV_GkG
disconnecting ipaddr	*KKT
disconnecting with	!G*X2X8KKULKNTSHcJ
disconnects	!H*S2T9T
disconnects with	!H*S2T9T
discovered	!X6WBJ
discovered interpreter	6W
discovered key	!^
discovered python	!T
discovery	kT
disk	!U"D&H(E+K,E-I.m/@0D1D3D5@6E7G8E9I;D=U@HACB?FJGJI@K<L=NDOFPDQHR@S8TBVJWJYH^H_EaDbHcFfBgJiCjIkGlH
disk 0	!J.T
disk full	!TLJOISGaJ
disk quota	.b1KIIKIOGSI
disk space	!@.]fJ
dispatch	!K"=)I,<-K/H1>2U5D7>8=9W;JB>EUIHJ[KTPKRGT;XJ_;d=gVhDiDk=
dispatch run	!5"@,=1E2U3J5H7?8>9WB?EUJ[KURHT;XJ_=d>gWhEiEk@
display	!dRJTJ
display name	!U
disponible	XUbU
disposed	!^
dist	(H,H/J1I3H8?;D<CFEIkK@LGOHR?V7WD[<]I^FfJgHi:jDk?lU
dist app	!I<II[LH
dist cannot	![IALEST
dist extension	/S6SGT
dist failed	!FIZLD
dist index	!ZBYRDSHiJ
dist packages	!E.W/J8E;IFKLVVAWJ[DjIlI
distant	!8"J*W,A-K/I2X9Y:TCJKTLHNHRHSUTAWU_FkF
distributed	!K<TBK
distributed as	<U
distribution	1YLU
dists	!a
dists jammy	!T
django	!d"I5EBFKIRHiJ
dl	!U
dll	IT
dn	!J/UTJdU
dn ns	!J/UTJdU
dns	!@"J,H-D.I/g1H3X5=9JBAKELFNIRET;WK_HdTfJiHkB
dns 122	/S
dns is	!I/X
dns lookup	!J/W5J
dns spoofing	!I3V
do	"<#F%@'G)F*X+H,3-80E2X3T4G6>778@9V:D<E=3?A@5A3DEECH@JVK.L;MHOSP:SWT.UIVAW@XEY4ZD[V]A^@_4a@b?dCgEhBkF
do fatal	cW
do handle	!V"S1U
do next	!I&BBUFXQFRS
do not	!W"J%I*Z,I.I/H1J2Y335C9X;W<==>>J@@A=CAEKFFIHKALJNIOTPIQWRITHY<[K]H^J_JcIfH
do s	!GJY
do servidor	!>.H/I3_BHOJQIRASITJ
do store	LGOU
do version'	IS
do you	!J5WBSRJiUjU
docker	![*K,9-F.J1E2J3H6H7?8H9H;F<GAIBUGKHIIVKBLGNJPVQFR9S@TVWEXJ^C_EcJdHiKkB
docker compose	/U
docker daemon	!gTH
docker error	!Z
docker example	!I"S&V3H
docker exit	!YBK
docker image	TU
docker info	!I"VbW
docker login	![BIRAiG
docker permission	!U
docker pull	!S
docker run	!DIYPV
docker sock	!]
docker stderr	!YBK
docker system	!I&U
docker v	!C3TTVjT
docs	!_,E-S.H/J1K7J:X;EBFHGIKKELENURJTI_GiCjB
docs git	3T:WBKSJjF
docs troubleshooting	kU
doctype	;[
doctype html	;[
document	.WKKLEOW[b
documentation	!EW[
documentation here	!EW[
documents	!G,U1G;I<VBK[U
docx	!TIYLGkH
doelcomputer	!J,Z/J
doelcomputer de	!J,Z/J
does	#@%8&0'@(V)<*4+9,+.83Z475?6T7980<X=D>??F@@AEB2C8DAE=G9H6J@K#L]MBNWO:P?RHSGT+UDW7X:Z?[9]S^9_BbFc>dAe<g=h<jEkBl:
does not	!J#@%8&1'@(V)<*4+9,+.83[4<5J6T7980<X=D>??F@@AEB2C8DAE=G9H:J@K#L]MBNWO:P?RHSGT+UDW7X:Z?[9]S^9_BbFc>dAe<g=h<jEkBl:
doesn't	!E,K.D9K;JKHLYNJPJQKSGTJ[H^VaHbHfI
doesn't exist	<SLZSE[I
doesn't support	!B.JBSGTVT^XbJfK
doing	!H3S9FJV
doing ecdh	!J-T9GJVfT
doing ntru	!K
doing something	3V
dokku	;CBWREYViCjY
dom	iT
domain	"J*X/E3F5G7S8J9WBDKGNGSJTSWS_KkI
domains	!b,K3J5JBCTIbHiV
don't	!T2J3G5K:T;S@KBELSPSSI
don't have	:TBKLTSJ
don't know	!V
don't match	!G;UAUPTQT
done	!m&E'I(B)E,<.@/?0E1@2F4F5G6G8<9@:J;D<A>K?JAICJDIGHHDIJK8L5MHNAO=PFQDRAS?T@UKXHZH[C]D^BeFfHgDiIjBkBlH
done 'c	!aLI
done 0	BK
done 1	!Y
données	0W
door	!A,G-c/A1I3H4H5B6H7H8VGJK^RITH_HbJ
dopo	!8"K,D-W.H/F3I5J7V8IBIJWLJOJTX_WcKdXiJ
dossier	"I.G/H0H5GBIIKKIL_OBRITEaJ
double	FT
double check	FT
down	!="B#I%J&D(J)T*B.>/50G1;2B344F516B7^8^9J:J;@<A=G@DA>CJEIF8G=HDIFJGKcL=NHOCP<Q?S>TSVIW8X?YEZH[H]E^CaEb>c>f3gGhCi6j>k5lC
down or	!A1K5IB>FGRXWKiG
download	!Y"I&J(J,F-K.E/G1F3H8E;GBEIGK=LDOHQJRETB[Z]U^IaFbGcCfC
download of	]V
downloaded	!a
downloaded h	!W
downloading	!U.J3JKITI
downloading https	!W
downloading repository	!D
downloads	AKbJcU
dpkg	!aSI
dpkg lock	!ZSJ
dra	!6"G'V.G1H;G<U=E>IBBFHICKJPIQJRE[DaFeYiX
drive	!W.G
driver	!i"H/G0B3J5J6HAHBEKJLJNIRHiI
driver failed	!U
droits	!@"F(K,F.@0G6I8GIFKCLAOEQJRBS_TG[I_IaGcIfGkKlK
droits d'accès	&T
drone	!B#K&>*G,J1G2F3I5C9E;W@JAEFJGBIDKFPJRWTVYHZI[JiEjF
drone scp	!B#K&>*G,J1G2F3I5C9E;W@JAEFJGBIDKFPJRWTVYHZI[JiEjF
drop	!9"@)T,A-W.C/H1H2J5G8G9HB>FKIAK@LWMHOTRF_ZbJcHfSiAkI
drop connection	!:"H,G-X1JBFMITH_ZiD
dropbear	!A"W)I,G-A3G5E9HAKB=FZGHNAQHR?TF_CbGcIhJiYjHkGlT
dropbear ssh	!U
dropbox	"I/V6EIJSFVIbJeU
droplet	&S;I<YBGRIiK
dropped	!H"U)J*I,@-:/H1T3H5>8V9HBDKbNBR>TA_>bVfDiE
drr	!HSJ
drwxr	!Z8TSE
drwxr xr	!X8TSF
ds	"J5TFXLKRFiH
dsa	!I"K&J*G,K2H3F5E9?;7=>?G@UBGC<E;FiGIKIP:SKYAZF^J_JbKfJhSiC
dsa cert	!K%S;I=H@JBYCIEFFSRVhW
dsa corresponding	BYEKF^
dsa not	FU
dsa type	!X;I=G@JBXCIEERVhV
dsn	,U
dss	!9&H*9+K-K/K2h3<4C5;<E>JAUBEFeJJKHPDTK_JiHjGkK
dss ecdsa	;T
dss key	=JBUEJF[
dss not	FX
dss ssh	!H*J5J
dss'	!F2W9I
dst	(Z.UgU
dst sftp	!J(X
dstfile	IT
dstfile preserve	IT
dstfs	IT
dstfs srcfile	IT
dtn	"U5SJVbH
du	!C">#I%I&F'G(V)D*D+G,7-?1C2F3c4H5^6D8B9@:E;E<D=H>H?I@HAGB;CFDIEGFGGDHIIDJHK:MGNFPGQ@RJUJVHWFXCYGZG[C]D^F_>bCcBd@eHfDgShCiAjBk@lK
du fichier	!?(V0U3IOSS[aV
du serveur	!D"D&J(A)I*I+J,@-G.B0E1H2J3d5_6H8G9H;H<J@KAJB@FKGKIGKBLDNJOAPJQDR;SDWJXJ[G]J^J_DaGbHcFeKfGgIhJiIjJkFlC
dubious	!X
dubious ownership	!X
due	!X"I)I*H,C-J/=0G1<2I5K6J7C8[9D;F<G=JAHFHGJIBL>NCPEQCR=VIWH[C^IbDcAf<hIiBjEkBlF
due to	!V"I)J*I,C-K/=0H1<2J6K7C8[9E;G<G=JAIFIGJICL?NCPFQDR>VIWH[D^IbDcBf<hIiCjEkBlG
dump	!F.V0ULI[J]T
dump sql	!H0ULI[K
dumped	!^/J8JBBRGSJaI
duo	GY
duo push	GW
duo two	GY
duplicate	!^
duplicati	!9"K(S*J-G.H/E1K8T;J<FBEI=LcNIOSTUVJWI^C_IaJbJfD
duplicati b	!I(TOT
duplicati library	!E-H8VBHLTNKTV
duplicity	,K<TKXLITK
duplicity full	!KKV
duration	8WBGTG
duration 10	!V
duration date	!C8WBHTG
durch	!E,TRITHcTgT
during	!E#K(K*:,/-Z.?/?0G4J6F7F;:<@=F@FADEJGCHJISJ^L?MEOGPBQTS=W;XAYHZJ[H^@_VaHcVd<f[hGjGkIl=
during banner	!=-U7HKDNVdBlJ
during connect	"Z&TRIbW
during handling	+T;KkV
during identification	!J,F-X9DK?_V
during login	!GB^iW
during negotiation	&K)[-<1V3I5G9HK;NEQJRJ_FbIc]f]
during query	!^KJ
during the	3T
during web	!Z
dvcm	!T
dvcm q	!T
dying	!B*J-IBFFYGKRF
dying because	!C-JKS
dynamic	!]KI
délai	!J"G(K,@-I.G/D5K6I7TBIKCLKOJRFSJTfXJ_GiJkTlJ
délai d'attente	"I,A.I/E6JKERGTe_IdTkGlK
démarrage	!TcU
démarrage de	![
dépassé	!F"I,E-J.H/E6J7]BJKDOKRITa_IdWkV
dépôt	:ULJRKjT
dépôt distant	!I:ULJjT
dépôt existe	&T
e	!W#F%I'@)J*U,K/J1@3:4<5D6F899^:G<:@IAUCFDJF9G:H2J4KCL4M;P<QTVUWGX:Y1ZJ[2]K^5_CbEc>d8f@g6h6l5
e 0	!?.X3TB[UTjW
e 1	!c
e 170013	ETbVcV
e 2	!W0U
e 3	!H,SkT
e 4	!J*W9GVX
e 401	!X
e 5	aU
e 8	5U
e could	!T
e date	-T
e dpkg	!V
e fatal	!D-H8AKWbU
e hts	!V
e none	!I/UWS
e sftp	7IBKSSTS
e ssh	!TITkG
e unable	!]SK
e ロッ	!W
ea	!Y<V
eaaaaabg	;U
eaaaaabg 5	;U
eacces	&I+V5G;G<@=[BBCJHXLFPJQIRFYJaFiHjK
eacces permission	+V<E=YBFOJRHS9iK
eacces text	LKOTSW
each	5TBTKKfJ
each channel'	IS
each'	!H-J/JNK_H
eai	!B,B/f3F5D6;7EBFKCRBT>kHlI
eai noname	/W5F
earlier	"K3W5K
early	!H.XBJJWKYNJ
early eof	!J.X8SJWKU
east	!F&KBHNTWVdSiYjTkI
east 2	!H&KBHdSiYjU
ebm	;U
ebm 9	;U
ebs	8HB]GKJIK>LUNKST^TcJ
ebs base	!UBIFV
ebs'	BHLVRIST^WiV
ebs' errored	BHLVRIST^WiV
ec	#U&I,K3I<TAUCFDZLIRWTIiE
ec 2	!I#U&J;J<UCGDZLKRXiF
ec key	!X
ecdh	+I,H-K/J2:3B7K>HJ_KVLJMFNBWJ_CdJhKkGlG
ecdh key	!J-T9GJVfT
ecdh reply	!B*D,K-D2IJ[KXNG_H
ecdh sha	!W-K2A3H9UJGKFMKhJ
ecdsa	&@*H+G,G-D/G2Y3X4J6J7F8H9B:JBBCUDEEKIKJJMINGPATAVJWIXKZG_EjEkDlI
ecdsa cert	%TFJRWhW
ecdsa host	!THIdS
ecdsa in	5J
ecdsa key	"T3Y5ABTHFRTcJ
ecdsa or	!G;TFU
ecdsa sha	!?*J-J2]3U9DTK
ecdsa sk	%U;J=KBICKRVhV
ecdsa to	"T;GBIHJPSSGjI
ecdsa type	!V%T=KCKFIRWhW
echo	![%J/C3I5=7I8C9G<?=J@CB4CHFHGVK?NIOIR;SDWGYFaTbTcXfEjD
echo agent	!U&J
echo ssh	&T;[@IA?QDTT
echo test	BI_T
echo upload	!XSH
eclipse	!>-J3T;JAUKJPW
eclipse jgit	!>3TATBTESKJjS
econnaborted	-B1H8JK^_FfJ
econnaborted connection	-C1I8BK^_G
econnrefused	!J"=#I%J&A(I)A*A+J,y-0.E/,0H182F3>5=677(8>9<:K;F<F=J@JAFB,CIEJFGGCHKIJJGK1LFMJN:OEPIQGR3SAT1VKW;X?YKZI[K]J^I_2aIbDcCd4f?gKhAi4jBkWlb
econnrefused 1	!V
econnrefused connection	!D,Y-HTT_G
econnrefused ipaddr	"G&K)I,]-F/@1D3J5J6E769IBCKFNFRFT4WJXJ_Gd>fKiGkSl_
econnrefused サー	!HTUkUlV
econnreset	&D)X*I,:-U.B/71[2I3F5@6E7>8F9D;G<JB>FIGHIDJFKbLBN?OJPIQGR:SCT:WI[I^JcEdDfJiCjIkC
ed	"H#J'B(?*J+E,J.B/F0A2U6:7H8>9F;I>T?HCIEEI:JEKKLJMJOBRFTEUCXJYX[H]E_Ga?bHcGdGeDfIgBiIkDl:
ed 25519	"I#J'B(B*J+E,K.C/F0B2U6:7I8>9G;I>T?HCIEEI;JELJMJOBRDTFUCWGX@YX[H]E_Ga@bHcGdGeDfIgCiIkDl:
eddsa	%W&I;IBGPJQFWTXT
edge	_U
edi	!5"F'U(X-I.F0J1D3I6G7K8I;H=T?JCGFDIIKALUPKQSRGS?VWYJ[J]U_FcKfJgVjK
edi'	!E"VRWiV
edit	RGSTaHiKkVlT
edu	!G,D-G/X1@3J5G8VJINHWH_JfJkC
edu closed	!H"W-K1G8SKT
edu ipaddr	!T
een	!A,G-c/A1I3H4H5B6H7H8VGJK^RITH_HbJ
ef	5I;Z
ef bb	!G;Z
efault	!B"a&IB_R>iYjT
egress	!HTIXY
ehostunreach	!E,A-F/@1J3K7i9KBFKFNKRIT@_HkD
ehostunreach ipaddr	!D,C-G/I7aBKKKTF_JkG
ehostunreach no	TI
ein	!:,E.E/E0G7T<K>TIFLHOERJSB[VaWlU
eine	!C,I-UST_WaIcTkT
einem	!HlW
einem sftp	!HlW
einen	YT
eingang	SW
either	!C3[BI
either not	!E3S
ejecución	&TPViK
el	!?#C%B'C(:)A*8+>.F/T0:3/4C508A98:=<J?=@AA?B7C@DEE?GUHBI<J@KGPJQ2R"UGV=W4Y?ZA]?a9c[d:eAg@h=j>k5
el 9	!T
el archivo	!G;S>W
el directorio	LX
el equipo	,X
el host	!D-T6V7T8WKTRHTEdJkI
el servidor	">&G(I)J*J-90I1U2G3@5E6C8>:J;H<G=J>H?KBFEJFIGWIJL=MJNJPIQCR<TJWG]H^D_>aJdKgJhIi@kJl=
el tiempo	,J7WTSXT
el usuario	![
elapsed	!aKK
elapsed ms	!U
elapsed time	!Z
elastic	!U3T
electerm	!FGKKWNJRXST_J
electerm resources	GKKWNJ_J
element	7TdT
em	"J'V,J-V.H3I5G6J7I<@>F?I@HAXBGPHQFRBTCYH_JaKiK
em m形	;IAZ
emerg	!Z
emerg ssl	!T
emit	!C6T8IQIRJiH
emit error	!I"S_IdS
emit events	.J/S6SGT
emit node	!D8K
emitted	!G
emitted 'error'	!G
emitter	!X
empty	,D/?1F3C5G6A8I9K;I<T@CAKIZKELFP]RDSG[T^KfE
empty archive	!@I[
empty exception	PUQJ
empty for	!S
empty ssh	!I
en	#C%B&U'B(?)C*T+@/?173T536:7E8J93:U;K<:=:@@A?BHCADEEAG8HDI>JAK9L4MBN:O]Q:R9T*UGV@W:Y?ZA]A^:b6c7eBf9gAhFiSj=k8l:
en 1	!Y
en ejecución	&TPViK
en el	,B/EOVSWTJ_T
en la	&J.U/I3KKIOTSX[V
en nt	!H&X,I
enable	!c"J,G/S6VBIKGRITCfEkJ
enabled	!Y"@&J*G,;.=/B0C1B7I8H9HBEIHKJL@NHOFQJSATB[J_HaGb@cBfai@lJ
enabled and	!X"J5TiK
enabled on	!<.J0J1H5FBGKFRS^AbHfbiI
enabling	!EKV
enabling strict	!K
enc	;T@I
encode	![QI
encoding	/J;UKK
encountered	!?"T#V&I1X5H;X<K@GAAFJKULGNJQERISIT>YHhJkJ
encountered a	"T
encountered an	!D3T5GiV
encountered eof	!E,B1Y8TBKKVNHTG
encountered error	!K#XBIjT
encrypt	!Y
encrypted	!E#J%C&<)J*F+K,E-B.F/E0G1G2?3<4E566I7F9>:C;1<3=;>B?=@*AJB3CCDHE=F9GEHEIGJILDNGOJP{SDVKWGY-ZG^H_IaHbFcGeJfDhDj=kHlJ
encrypted but	!HAIP^QB
encrypted key	!D@FPZiK
encrypted open	;I@JASPSQJ
encrypted private	!D;<<K@EPbYH
encryption	!G"D%H&;)F*n+J.B/61F2U374I5-6H7A8>9U:J;D<H=I?@B/CJEJGHHFIFJELANEOHPBQZR>S?TBWBXJYA[J^D_9aGbBc?dIf6hFi9jDkG
encryption algorithm	!I*_/K2J9AKEfJ
encryption algorithms	*W2H9A
encryption client	!J*Y2J9F
encryption error	!J;FQX
encryption exception	!BQZ
encryption keys	!A&C*[,B/G2_3D5C7J9^;J<H=KB@FJKYPHQKRFTCWK_BfDiJjKkB
encryptor	!Z
encryptor invalid	!Z
end	"K#D'G*=+T.D/F2?3=4G5B6;7D9J:E;f<@=3>B??@2A1BCC@DHEDFZG:H>I5J@L@MGNIO9PZQIR+T=V;W8XBY6ZD[:^U_SaAd>eEfXh@iEkFl:
end connection	!]KJ
end decode	PWQU
end event	!H"I.H/J8AIGKYRKSHTJ
end hung	%S,I-E5USIWJ_UbJcTjJ
end line	![AGPHQH
end of	!;)T*G,6-Y.K/>0F2J3=597A9K<C=D>I?I@EA>BECJGJHELKNJOER?SCT7VEWFYD[H^XaJcIdIf]hHlA
end openssh	!I;X<YA@BFQJ
end password	;HPU
end point	,S
end readable	1KKTkT
end rsa	!J;f@DA<QHYD
ended	!H"J1_2K3@5J7K8E9F;G<IB@R?SJWT_UcIfShUjV
ended with	!D5GBGDSWWhVjX
endings	!JgX
endpoint	"A&E,Z-F.F0K1B7J8F;JKXLFNFOKSBWHXJcHfEjJkE
endpoint connection	!Y
endpoint is	1IK[
endpoint sftp	!_
endpoint time	,S
endpoint url	!^
ends	!H+SgU
engine	7HTUaTdI
engine java	SSaT
enoent	!H%J&Y+C,H.E/G1B5G<_=F?T@HBFH@KGOHPCQGSATFWVYF[F^KaIbHcKfGkF
enoent no	+E1E;H<a=HHBL;PHkJ
enoent text	IJLW
enospc	!W.W
enotfound	"E)I,=-D.D/Y1C3G5D6i7B8D9KBCKALENEOJR=SFT=WKXI_EbJcHdHfJiGkAlF
enotfound sftp	!="H)J,E-J.H1F3K5I6j7F8IBJKFLINIRCSITA_HcJdJkHlI
enough	!C.[
ensure	!B"U,G.G1B3I8TBAGKHJLISVTEVVbTfE
ensure key	;T
ensure status	LJVX
ensure the	!B"USJbTfJ
enter	!_"E#I&B*F+C,C-I.I/<2H3B4I5D6@7J:I;K<;=<>F?I@SB<C?DHEGFEHEIHJKK?NIPTR3SXT=WHY<ZJ^I_HaJbHhFi9j>kE
enter a	GW
enter file	!W
enter n	!HQT
enter passphrase	!U&D+F.H3F5=9E<>=>>G?K@UB@CADJEJFHGEHHKFPWRFSJTGY?bJhHiEjBkJ
enter password	RKSU
enter y	!HQT
entered	!E"UBAPTQJTTiS
entered password	!F"WBIRSiU
entering	!U/K7GdKeTiK
entering interactive	!U7JBIfT
entering passive	![
enthält	!IYT
enthält einen	!IYT
entrada	!F,H/S6V7KLWTH
entries	BJHYJSSK
entries failed	HW
entries link	!DHV
entry	"J&I(V)K*G,C-E.B1D2S3X4U5G7F?WFHHDIHNEOGRBT;[G_FbJcHfDjSkI
entry currently	5T
entry for	4V5B
entry from	3U5K
entrypoint	!U
enumerating	RSiU
env	!@.U/H5T7J;J=JBFITNJOYSVTScUkJ
env confirm	!J
env fp	!FST
env home	!J
env local	IVOU
env logname	!J
env path	ST
env pwd	!J
env remote	IVOU
env shell	!J
env shlvl	!FST
env term	!J
env user	!J
envelope	AS
envelope routines	AS
enviar	!J.G/T3W5WKJLGRESTTG[H
envio	kUlV
environ	!HPT
environ sftp	PS
environment	&],K1J3J5F6U;JBKGKKFLIRIcXiEjD
environment is	!]5K
environment variable	&V
envoi	!I"U)V.U1UKJTK
envs	8T
eo	(T
eof	!=":#D%:&?'F(;)p*2,=-c.=/I0=1s273549556D758Y9@:G;,<2=:>K?C@?A8BBCEEDF5G1H:I1JIK]L(MBPDQ5S*T8V@W3X=Y>Z>[6]B_Va:d9eDffgDh?i0jHl6
eof during	&K)[-<1V3I5G9HK;NEQJRJ_FbIc]f]
eof error	!G"F(K)d,I-X.C/A1c3K5J9J;HBFIGLENTOEQJRFSCVE[I_TaKbVcJfW
eof in	![
eof marker	!V
eof the	,E8C9WKZTJ
eof while	)V,I-B.E1c8?9JBEJHKJNBRHSHTE^U_Hfc
eow	"V;VAIcJ
eperm	!<+Z=JTTaU
equal	!@(X3^5HKHVJ
equal to	!E3^5I
equipo	,X
equipo de	,X
er	=KBJIVPKRGSBTK[JiI
er unhandled	!<IVPKSG[K
eresolve	!Z
erfolgreich	aW
erfolgreich aber	!DaW
erlang	9U
erlang ssh	9U
err	!i"4#S%C&?'V(B)E+=,H-C0=1;4F6?7H8T:G;?=B>I?G@BCCDGEFG6HDJFK>LAMDNBO=PUQ?R-VAZC]F^=_5a;b=d8eFf9gFhGi:j6kGl:
err cert	![
err code	!h/J<JIJLISG
err command	!K&U
err connection	!_,ITI
err errno	!X
err error	!c-E5H9G;SAKBJK?NJPI_G
err failed	-JWX
err network	!Z
err nil	!W3K8T
err npm	!U
err path	!Z
err sftp	!F,XSV
err ssh	!E#Y&G-S7U<IFWGFRBTFjH
err stack	!V
err syscall	!^<K
err to	!T
err value	!=5Z8W
errconnect	![
errconnect tls	!V
erreur	!^";#K%K&H'H(@)D*G+H,X-@1A2H3?5>6@7@8?9E:I;G<C=J>J?IAKB=CIDJEIFJGGHKI@JHK4L@MINGPIQBSIVHWFXCYJZJ[D]E^F_=bCc@dFeIfAgEhFi@jFkC
erreur critique	!C/TRV
erreur erreur	!G,IRYTC
erreur impossible	/GTVlW
erreur lors	,H/S0USU
errno	"C#G%>'G(<*2+<,a/T0;1I2:344C5<6U7[9.:H;B<W=_>H?@@7A6B9DKEFF>G=HTJ;K5MEN4PEQ2R*VXY6ZD]D^@_Ja,b<c4eCf/gDh<i.j;l<
errno 101	,I7^TKkI
errno 104	!U"S)T,H-T.K/F5F7ETFfJ
errno 110	,EKGTadSkJ
errno 11001	!@/[XW
errno 111	"J,e-D/>1K6J7<BJKINKRJT<WW_FdEfKkU
errno 113	.J7V
errno 13	!K"J.E5G;A<@=_@GAJBCCUHZIVL;PFQFRDSTTIVSYG[Ja?iG
errno 2	&<*K,>-K.@1<7J8J;B<]=A@KBJKFOCPDRKS2TBVVWAYK[DaGfGk7
errno 28	!]7J
errno 3	!T
errno 3008	6V
errno 32	KF_U
errno 8	6S
errno eacces	!E<J=WLKOTSV
errno econnrefused	kT
errno enoent	!F<YIF
errno etimedout	7STTdT
errno exception	-T_UkU
errno none	!=,V-J/J7UBKTKkY
erro	&E*K,I-I.C1K6I7A8I9J;IBJFJGGIIKGLGNJOIPHQERTSETUXK[G_JaFbJdUfIkJ
erro ao	/VRK
error	!G"A#;%:&X';)A+B0D1G46697J:A<K=<>/?;C5D)E7F<G9HBIBJGKWMJOJSTTTU(XCYJZ1[B]+_EaFbJdGeJg:h<jIkC
error '	!V+T
error 'cannot	!VWJ
error 'connection'	5U
error 'invalid	.K;Z<F=G?SAUPA
error 'tunnel	!WWJ
error 'unable	,I5H8K<XKIR]TKiF
error 0	*S.I/W3K6V7G9T;FBHKBLINJOGSDTD[WiTkG
error 0906	!U;DQI
error 0909006	;TAUYV
error 1	&T(K*W,H-@.G2Z3G5F;W@GAYBIFJIJKBLJNDPEQ[S@TEaHfJjI
error 10054	!G,K-T/I7J9]NTTI_]
error 10060	!F,ETXd_
error 10061	!@,_TJkI
error 104	!U
error 1045	!ZRIiI
error 1058	!G&Z
error 110	TU
error 13	!]SC
error 15	KFNUlT
error 2	!@.G/J1E3K8H9H;IBIH@IDKCLXRFS<TEVHWf_GbJcDfEkIlK
error 2003	BURKTG
error 2013	!Y
error 28	!XTH
error 3	.JLGOJSXaJ
error 4	!C/K0TBKLWOIRIS^TJ[K
error 40	!VTK
error 403	!a-H.CBHKHRJSGW]X?_KiK
error 404	!_
error 407	!CX^
error 5	2X7Z9UXE
error 530	!^l?
error 535	!U
error 550	!^-J1KKJ
error 67	!B/WB]RWiV
error 7	JYfJ
error a	!H&K(Y-K.I5KBFIJKYLDRJTH
error access	!A"_LWiZjW
error acquiring	!Z
error agent	!F%b&BBK
error al	!J(V,G-K.H/G1KRISFTE]Z^WbTcTfJ
error all	!6&_,H-J.K8K9I;G<GFTGDKFPJQ;RVSJTJ_IiV
error an	*V-F2Z@UKD
error app	7TBIGYLIRSTJ
error at	!YKH
error attempt	!F.JKU_S
error auth	.JAXBHPEQTRJ
error authenticating	!>&Z.K5J;KBXKKLJPJRFSIiHjX
error authentication	#X%I*D,;-D.E/H1U3D5;7I8F9D;B<4=HBUF[GUK=LENCPXQ:SBT>VJW>XFYH_@fGhFiYjUkF
error bad	"S+J-I3I9J;G<J=JBFCVPKRJcVkH
error badmatch	9U
error batch	!UgW
error beginning	!I-V
error big	.W0W8WKDSY_J
error broken	!]"I-D1E5G9GBHLTNI_E
error c	&J2K3I5E9[BGRZTIiX
error call	!]9I
error can't	-F/J7X<WBJKKPHRIYJ
error cannot	!S">%E(I)E*=+D-:.</00B1:2<4J7A8@9J:J;]<7=<>EBKCIEJFBHCJGK2L=MHO;TFVCWB[<^C_?a=bAdEeSfWgIhFjBkJ
error certificate	!Z5G
error channel	!;"G.U0V8UBKIEK>LWOURJSUVA[FcI
error class	-W5I;E<VBGPUQJYV_H
error close	!I"S_IdS
error closed	!C"@,G-J.J1C8ZNJSITAWK_UbHcGfZ
error code	!:"0'I(=)G*T0X1?2X6?7A9W:H;C<E>KABBWDIF>GKHKKGMDOVP2RDSZVTW.YIZG]H^2c,gFh?iHl?
error com	!_5J9JBDPJRS
error command	!A.I;V<J@GAEBTIWLFQYRHS?TJYJ^J
error compilation	!Z
error connect	"<%I)F*E.G/S1:2E5<6J7W8@9;;?<>@HABBXFHICJDLEMKN9PCQCSDW5X@ZK_3cGd>f?hEjCkWl6
error connecting	!:"I&f+S-B.G1I2F5T6G7D8J;E<8AKHIIDKBLBNGOJPHQHRSS@TZWT_Bd;fJk6lJ
error connection	!B%I&6(H)X+G,S-e/!0F556A7W8@;7<B=J?J@EAAB!EIFJGEHIIGKELAMGNWOFPEQ@R;VGXAYBZH[I^9_UaJb*c4d]f!h@i-jGkc
error copy	!G;UAJGCKGL5OBPURITTZJ
error could	!>%B&/)[*6+E,H-^0I1X364K5H6<7G8E:B;Y=>>KAVBTEJF<H@IBJVL.RGS3VBW%X<YT^Ia@cHeKkHlW
error couldn't	"J,S.K1I2I3J9U;J<TBEGILJRASIiFkU
error creating	!U"G/D0GKKLAOJQURASE_KeVhK
error critical	!J"Z,E/I1HBCNWR[TCkK
error crítico	!@&J.U/Y7DKGLIOSSVTT[U
error data	!Y
error date	-W7A9WBJKDRJ_UdJkJ
error desc	!WTJ
error description	!V.VRIiF
error detecting	!D,YBV
error device	!Y
error dial	!;,f-H7JBdJIKKW?iVkC
error directory	!CL]
error disconnected	!@"I*F,@-g.K/@1U2E7D8=9;;E<<?T@JBGGIKSNTPJRFSHT9ZI__bKcCfAhFkJlH
error domain	*X/H3J5K7T9WBJKJRKTV
error during	"Z,F-C1H5V8I9T<JB[K?LKNKRSSJ_GbTfHiS
error e	!a9I
error eacces	+W<G=SBIRJS7
error encrypted	!IATPV
error enoent	!<&I<g=IIF
error eof	!@)V1Z3KLER8SDT9WJjUkU
error err	,U7J<TITLHNHkT
error errno	"J%K&;(G*C+J/90G2I3H6D7^9B<F=[?G@AABB<CJFJHTJKK:N=P;Q@R@VZWAY@_Ia<bGcFeKfBgKhIiCjHkVlJ
error error	!D"D#H%A&C'I(A)F*2-J/E0?1;254E8H;C<G=<>G@FCDDKEEFTICKALUMBN@OJPTQDRkYFZH[4]I_9a5bUdGeFgE
error errors	!J,VT[
error establishing	!F,YBJkF
error event	"U-D8YBKKVNJRHTK_EiI
error ex	!U
error exception	!G"A*I,[.F1G2J3C5>9C;C<G@JKHLWOKSYTFWF^KaGbGcJfFhHkC
error executing	!V*SBISF
error exit	!b/J5J
error expected	!S,J-G.J/I3H5J@VA?KCLJNVOHPHRJSITFYU^X_HbIfClH
error failed	"9%B&X(H*7+@,H-).J0T1T2<5K6C7.819C=>?H@ZAFCGFYI6JENGO>QIS8W1[@^9_8a7d9eIhGkGl;
error failure	!I&J(G)J,B-G.f/B0X1@7I8D9I;HAKBCIDK5NGOSPKRETDVB[Y_IcCeVf?iHkGlK
error falló	,X-J/J3T5UKD
error fast	!=<IIaLKSH
error fatal	&:)H*H-b/F1m5G6F8F;D<9=SBXGGN@R9T:WJdHf3i2j=kC
error fetching	!E%K&^
error file	!J"I#I,I-H.U/G1G5E;H@HABFKNEOVPHR?TJVEWI[@]K^Ia=fHkH
error forbidden	-KNIWY
error from	!a.I5IBILHNSaUfD
error ftp	3E5V
error garbage	!I"Z)J1EKGfT
error gcloud	!Z#T&I-G7KBJRJSHTU
error get	!:"F#V&7(K*G,S-Z.B1U2G3G5=849J;F<HAJB:FFI=LSMEOIPIRYS6TKVBWGXI^AbHiJlF
error getaddrinfo	!I"J,E.I1K3J5I6e7H8IBIKFLHRGSITDcKiK
error getting	!C&I,U8FK@LARWSCTU[G^Xb^kJ
error gh	!]
error git	!D&U-V3W5D<INVQTTK
error gnu	!TKENUlS
error gnutls	!WKGNIcJ
error gpg	!_
error handshake	!A*T-J2X9S;HBKKJNI
error home	!I+T1J
error host	!4-K/X2C3g4@5T6I7J9J;K<IBBGKHEIJKFLGNJRFSGTIWKiJkH
error http	:VNIXW
error https	!W
error id	!F,T;I=TBJLTOSQTRG^TiJ
error in	!<"9#E%;'I(@)C*?+D-W/=162<3@4E5D6E9S:@;a<(=!>E?^@bAYB@DGE/F:H>I9JBLTMGNDPFQTTAW@XIY]ZD]I_@aHcIdDeDf6gCj*lB
error incompatible	*TSJcXfF
error incorrect	!="H*?1EBGK]NAQVRH^KbDc@fD
error initializing	BTFT
error installation	!a
error invalid	!G"?&C*I,C->.G/;6E7K8H9H;U=GB:EHHUJJK?LAM<NYOJP9SHTGVJWFXJ^I_Hc>fGjJ
error ipaddr	!A&H,H-H/K7IBYKD
error is	.I5IHSIJ
error it	!HBTCJDViW
error java	!a.HKFQKcJfK
error job	!H3>5S@BATCTPTSJYGiTjT
error keepalive	!=,I-F7G8TBIJEK^NERJT>_KcK
error kex	!E*Y-D2WM_NEWJ_D
error key	!C*d2^3<4U;F<I=KAFBICGDUETQJYK
error la	!G,</B7TR_TJ
error ld	!Z
error libssh	&G,H1H5I7H8J;I<DBYHJIFLCPJQJRJSCTXWJiKkF
error list	!F8TFVIURHjV
error listing	!ABJLTS]
error load	-V;V=S@BAJBJNVQHYHjK
error loading	!F"I%H&:(J*K+C,J-I.E/D0I1G2E3?4J5?8I9D:H;Y>V?X@TB:CDEJFJHDI@KDL@MKNJOEQUR<S@TDVGWHYU[J^IaEbHcFfIi<jBkI
error local	!T.G<FIVLH
error lost	*T-G/Y1C5H9EBZNJTG^C_J
error main	RW
error max	!*&H.F6K8A9E;G=KBTIIKWSEWFXHYK^H_IbIcDhHiUjI
error maximum	!:,TBSFI_FhTjU
error message	!B#H&B(J)J*F-@.U/92G3:58899=:K=G?KAIG;HIKJMINJR<SSTVWGXTYHZF_;cJdGeTf<gJhHkXlC
error microsoft	!U
error migration	3S
error missing	!d2H3H5B;WKGLKPGRJTI
error mkdir	!;"JLXSWaJbIeX
error module	!Z
error msg	!C,T-K/K5H7T9KIUKJLHSWTDaH
error mtime	!B"UKJSK^XcXfI
error name	!Y/VKJRJ
error native	!a,EKKTE
error neither	!E@S
error net	!="I*T2K3SBVRDTSiJjV
error network	!F"J)J,X-6.E1C5H7T8a9JBFLKNDRCTIWC_FdDiJlI
error nil	!U
error no	"=%?(F)F*E+G,0-A/C0G1I5H697W<Z=Y?9@CAACHEIF5HBJDMJN@O;PAQ9RWS8VHW7XGZI[<^C_EaCb=c2d;eIf2gGh@iEj;k2lU
error noauth	!U
error node	IVLISS
error not	!B&C(K*K,H-K.U2J8W9J;J@JK]LINER@SGTCWJ^JfHiUlJ
error nt	"S_IdS
error num	!UQS
error nxdomain	!B&I(K,E-H.I/d3J5J7C8I9F;IBFKDLKNJQJRGSJTBWJcKkK
error o	KJSK^SbX
error occurred	!T"I*I+V-@/F1@2I6S7E9C<FICKFLAN=PDRFWSYI[S^K_BaVbHcFdHfBiH
error on	*U.G2X3E9IKIOVSW
error open	!>1H<ZAWLI
error opening	!B,X9V@JBJKJLUOJQVRXaDdKiX
error org	!X/F5K8WLIRH
error output	!D.UKJ
error packet	!I.J/J1HKISKc^fF
error paramiko	!FT_WV
error passphrase	!G;DAGPY
error path	.J5JLWSD
error perm	!W
error permission	!G"Y%G&4+J,I.B/J1K3G5A:c;@<C@GCKFEGEHFIIPERUSXT;VIYH[Fa2bWj_kG
error photos	(S
error private	!A;K<T@GAIBHQBYa
error process	"H&K1B3J5@7J8H9F=UAJBHGKKJOTPFRFSXWC^H_UbFcJjJ
error processing	!]
error proto	!FlZ
error protocol	!D"S-G.KAKKILKN[SH_JfJkT
error proxy	!>7XXV
error psycopg	!T
error public	!D5K<KAUBZFUPJQFRBiW
error put	!6-G.U0S<JISOUTKVCaB
error q	!HAVQZ
error read	,H.G/G7GIJK]LHRJSITI
error reading	"D%J&H)H+J,D-Z.E/E1C2V3F5?7E;?=V@DACBAFKGIHIJXMIOIPFQ@RCS:TWYF[J^J_[aKbDcCf?hFiB
error reads	!@'U0JIGLFV[gJ
error received	!A"V)T,=-C.H/D1K7I9F;EB@K>LJN<RCSJT>^Y_@bafbiGkClD
error receiving	!E"K3S8KNERUkK
error remote	!5"1#W'U(F).*J+K,?-I/:0H2J6K7C8D9:;E<[@JAKB1FEGEHUIHJIK=NfPGR2SVTGVKWSXD[J^C_eaFb>c;f:hTiHjFk^lJ
error renci	!E.KOURViV
error report	!V8VKTSJ
error repository	!W"D&9/=1I3F56:c;I<<B9IGL;TIVKW@fIiBjjkI
error request	!VSK
error resolving	,J/X6WBJRIkG
error response	KHSTlV
error retrying	!</X5W8EBTOJTIaU
error root	IYLF
error rpc	!^-IKE_J
error rsync	;TBTRG
error run	(V8ISFaS
error running	&I,C/I1K5H7TBBKUTVWFiTkX
error russh	!1"F#J%H)H*C,D-:.H/B1@2>3J4H7G8T:B;X<;=G?J@?B9CJEGGHHDIHJILGNCQ@RWSITBVHWAXJYCZF^I_=aKbDcEdKfWhGiBjDkHlI
error s	!E&S(T<XBFPVRHiK
error scp	!B,J.B/K5I;JBJIJKHLZOITG^YaJbW
error sender	!e,H3JBHRFTI
error sending	!U/J[U
error server	!A&G)Y,C/E1>7I8E9D;E<FK<NTRWSJT@WIcEk>
error session	!A)X*V2ZKIWG_TfTkU
error set	SIaS
error setting	!EASPSSVaU
error sftp	!H"A&E(>+J,3-@.J1W2H;><D=H@EAEBCFJI<KXMKPDRUT3WDYK^E_Fb>dJeGiWkHlA
error size	!>(W.Y8B;IIENJOFQJSIV^[HcH
error skipping	)Y8GBIKC^UcTfH
error socket	!J"J&H)G*F,W.92F5J6S8];KBEIJJUKXLCN8OIRES=VIXV[EaJbJcGf@iK
error software	!A"K,A/C1I7F8Y9HBGK]NFRFTAWHXKfJkC
error some	(T
error src	!W
error ssh	#U%E(F)E*G,T-?/H1W2H3J4F5J7Z849[=D>J?IAHCCGHH?I=J@K8LBNERHVFW,XFZA^@aIbCcEdUgKlB
error starting	*T,?.J2X6H7D9X;JBGNSRET<
error status	!<"I-G.H0J1H3F5C8W@TBXFXLTRCTTYWfKkU
error subprocess	!F#X5TiIjS
error subsystem	!JSJfY
error syncing	3U5H
error tags	!G;UAUPTQT
error tar	!CLGOV
error target	!]BJ
error task	-Y/E1K8SKDNIQS_TfHjT
error testing	5UFT
error tests	!V
error text	!F0VKILEOUVH[UaTeW
error the	!K"K#T-H.H/U1I3Y4F5;8G;T<TA<B6CJEHFKKCNIOJQIRATEWWYC^JbDfHkI
error this	!E:JBICIDVSW_TjG
error timed	!/,V-X.J/K8;BEGJJWKASKT__WcHdGfGkVl2
error timeout	!?&G,J-D.I/U7BBcJ^NVRASGWJ_XcIdClZ
error tls	!^
error too	!ABWNE_BhYjW
error transferring	KVOK
error true	*S2T9TRViU
error ts	"G,URW
error type	!8"U,J-K8TKDTG_HcKdT
error unable	"T%T)D*D,6-?.D/K142A3J5X7D8C9:;?=G?IAHBWDTGKI>KDLANAPERFSJWDYK^G_GbAc4f[kFlI
error uncaught	!U)T*A,H-E2J5J8K<T@XAVBDIIKCLFRHfIkJ
error unexpected	"I.HBUKCLGNGSCTJ[JaIbZfCiSjIlJ
error unexplained	!=3T4SJILIRHSFTGaJb@cF
error unknown	*H,C-K/V3V5U9C;EBCKHQKRIT>WI
error unsupported	*F9T;?@KA[FX
error upload	!=.T/U6D7V8IBKNHTF_GaFdVeS
error uploading	!C.I8KLVSZ^W
error url	!Z/I
error user	!7"S*K-T.G/K5c9G;G<I=H@GAGBTFKPFRESHiEj>kI
error using	!D,H;J<SBbGWQJi]
error usr	!I5IBVSYTV
error version	!E,U/T7UNHTW
error waiting	!H7WFT
error warning	1Z;TCDDULW
error was	!J7WLUSKTJ
error websocket	-JWX
error when	&J,E/KNVRFSWTI_CjIkTlW
error while	"E&A(F*G,9-K.[/?1D2G7D8<;B@BAJB6HFJILUNGPEVGWaYK^G_GbJdFeKfDiAjGk8
error win	!DKFTTdZ
error with	&J,F-J.C/F3H5F7T8F9V;VB@KCLGOGRDSD_HcJfJ
error write	!K.TKJ
error writing	.Z8GKWL=OHSE[EaE
error you	!a"H&W5IBFS<TJ_HiIjH
error you're	FW
error your	!B"^&I5J:HBDFTLGRUSHjI
error 秘密	;IPT
error 説明	-S7WKH
error'	!V-IKHdU
errore	!T"J,G-J.H/H0J1I3G5E7H8H<GBHGJIJKFLENIOCRVSI[K]K^J_JaKbHcIlU
errored	,IKGLTRIi]
errored after	7WBU^K
errores	!_"F,J.B/H1K5J6K8JBJIHKCLHOGRGSFTI[J_IaKcIfHlK
errors	!^"8%F&G)D*<+G.0/K172>4G5D6<7D9C;8=C@CCGG>HBJDLTNDP<R4V>WDXGYEZH]I^C_Eb>c?dGf<gGhEiKkJlD
errors 0	!U
errors 1	8S
errors and	!D.JKU_S
errors code	(T
errors contact	!U
errors ssh	!E-TATFT
errors ssl	!U
errors transport	!B3TATBTESKJjS
es	"D-F.F1I3H6G8F;I<IAIK@LJNHOGPIQHSDWKXYYT^V_IaKfIiGkKlK
es konnte	!A,U7HXX
es posible	XS^XbUcU
escape	-U2K9V_U
escape to	-U2K9V_U
esm	!UNI
esm loader	!H
esm module	!H
esmtp	!INX
esp	!a,K/GKETG
espera	!A,E/F7VKIRCT^
est	"B&K(B)F*J-A.A/S0B1B2K395a6F8F9F:K;IB>CKGKIEJJK<O7QES@TFVJWIXF[J]H^I_BaEbEdUeKfFgGhGiHjHkGlD
esta	!>"V&J,J-H.I/I0J3G8I:W>KBIKHOFRJSGTHXI[J_GaJbVcHiG
establecer	!FKIRJWTlX
establecer una	!J,T/FKJTGlX
establish	!G"1%G&4)>+B,J.I0G1E2S3Z4K5S688,9T;?<IB_EJGBHCIGJYK.L;MIOFQJSHVGZI[H]I^?aBdUeIf?hDjVkG
establish authenticity	!B,H3_5SBHR<TAiG
establish connection	!@"H&G*I-<1B2H3U5;;KBYNCRS_GcXfHiIkF
establish ftp	!GNYRHTIlT
establish master	!9,T-E1I3=5W9J<HBXFVKGNIRT_Ii[
establish session	!G,T9JBUQUbIiT
establish sftp	!:"I,A.E3B6H8G9HBYJWKFPURISS_HbIcIdVj^
establish ssh	"H&F*W,T-Y2Y3E5@8F9Y<GB?FDK;N=PFTFWS^I_[fIiI
establish the	!V
establish tunnel	!A,K/JBFFUQJRTXSYWdV
establish within	,I-IJTTU
established	"D&@)B+C,H-T/>1A5W6B8A<?>IAABJFIGGIHL?M@OJP?QDSITTUIVHW2X[ZE]IbJcHdZeJfCgIhI
established broker	!U
established connection	!J,C/H2YBDRDSK^I_UdShIiDlI
established initializing	NUlT
established waiting	!WKDTDkTlY
establishing	!H&B(F*U-U.=/>0I3V5K7C8;9Y;G<GAHB>FAGHHJIFJIKALBOGPHQIRASCTHW9XJ[J^HaFcFfChFi<jElK
establishing a	!Z
establishing connection	![BKRI
establishing sftp	!C"V.J1W5C8JIJKGbU
establishing ssh	!:"G&J(K,C-U.G/H1D3Y5B7J8H9UBBFILKOKRCWG_SbHfCiFkW
estado	!Y,J7VBJKJ
estado conectando	!X7WTD
este	,I/T3G5I9IBJFURUTG
está	"U#J%I'J(J*G+G,A-G.C/C0H1H2G4J5G6I7D8F9J:W;D<E=E?IBFCHDIEJFFGGHJIFK@LIMJNIO?QGSATCVJWHYIZI[B]I^H_GaFbFcGdJeJfJgJhKjIkIlH
está en	!A"I&S:X<K=J>TiH
et	!I"H(I,U-I.I/Z0V1I3J4J6C7U8E:JBSGJLIOIR@SGTUWIXK_IaIbJkSlJ
et que	&T
eta	!I"J(I-F.Z1K8XBKJBK_LUNE[TaTgI
eta 0	!V
eta date	LW[V
etc	!]#F%I'E(D/K0?1:364V536A7I:F;6=e>B?B@JAEB<DAEJFDGGJBKJO>P5QIR7TFUJV=WGXDZB[@]G_FbHcKdbeFfHgDiFjGkBlE
etc ansible	!C<TBJIV
etc app	!G;KHWSU
etc borgmatic	!T8S
etc hosts	!J,CTGdekI
etc hosts'	!^SD
etc letsencrypt	!T
etc nginx	LFSY[J
etc sftp	!F=U
etc shadow	!^=HSAaF
etc ssh	!_3@4X5=6J<IDKHAJILJ
eth	!Y
eth 0	!Y
ethz	!F
ethz ssh	!F
etimedout	"?&J)I*J,7-<.J/:1A3F5H6C8F9FB@IHJJK:LINAR9SIToWD_?bIcIf>iCk@lB
etimedout connection	!E7UKITU
etimedout ipaddr	,A-G/I1I7DBIKHNJTa_IkA
etl	,WITLITC
etl sftp	!J,X5STE
eu	&JBHTTiV
ev preprocess'	1J
eva	!X
eval	%I&I.VAKiS
eval ssh	%J&IiT
event	"W&B(E+I,A/F0K2E3B4I5>9I;=<I=F?G@CACB>FFKXMJQ?SJVEWGXJYE^FdHhFiIlF
event emitter	!X
event error	"TTK
event log	-TJSNI
event on	!CRSSKiT
event raised	!E"J-X8KRJTWcV
event ssid	!U
event wait	KJ
events	!D&E2H7T8C<KBBFHITNUVIjIkT
events 502	!G
events 524	!DKJNG_E
events 536	!KNSkS
events js	!@.E1JGSITRJiJ
events py	!F
everyone	!KCJD[
everything	3H5F6UP@QGUSiV
everything up	!aP@QGUS
evp	AS
evp decrypt	AS
ex	!K"G*K,E-F.D1J2G3G5E7U8K9T;I<IJYKDLUOHRGSVTU_HcIfCiGlJ
exact	!S
exactly	!C;V@XAZFVQUYY
exactly 160	!C;V@XAZFVQUYY
exampel	"F)J,B-H/l1C3F5A6H7C9K;J<GBGIJKCL?NFRDSFTAWEXI_JbJcIdJfDiJk5
exampel invalid	!A,I/n627INITJk>
exampel invalid'	/W6G
exampel org	,J/[1E3I5D<IKGLBRGSITIWIfGkJ
example	!U#:%?&7'A(K*7+8-@.G/W001I263X4V6n8E92:<<>=6>??G@BC8D<EFF<GIIBKHNBO7PIQ?S/UBV6XUYDZ9[H].^2_>a@c3e1f5gAhDj6
example 2022	6X
example 22	!6"G-E/T1I3I6C7?9GBWKBLJM_NIQVSK_JdFjTkClV
example 8080	!ITTXV
example a	!V
example ac	"=&I(K)J+J.I/W2J4T5E8G9I;C<B=H@IAICKFGHFIJKHL=MJNEOKQISFZF^J_DaJcJfHhJiBlD
example br	!X-JBZWC
example closed	"T,H-J1UBIbGfU
example cn	!VTJ
example co	!I,H3H6V;K<UQTRJSJiXkKlY
example com	"Z&H)U*K-8.[6S7D8@;^=F?T@FBFCJG?H@IFJGK:NEOEPZQJS<TJVJYH[H^@_<aThHj5lA
example com'	!H;K?TPSR[TFdT
example de	"T,=-U.K/Y1G3B7D8H9J<KGTK@LJRAT<WU_GaKbHhGiF
example edu	!G,D-G/X1@3J5G8VJINHWH_JfJkC
example es	!Y
example example	!Y-I3K7VBJKSTCXX_V
example found	5W
example fr	"K3I5G@TATKHTBYSkG
example gov	-U
example in	,J3IBTRWSI
example io	!X/E5J
example ipaddr	!T,J1VBFGITGdTfVjI
example it	"K,I.G3V5G6HBJJXKTLIRISKTBiU
example jp	!K"X&H*K+J-A.E/U1T4I6W9D;H<JGHHJJHKGL>NTSFX?_EaJbZd>fGiDjJ
example jp'	3J^TdT
example kr	,H7KTT
example lan	TJ
example name	!J
example ne	!KbK
example net	&T-B.D/E3W6Y8D9I;CAJFJGKJYKALFNGQJSEXJaJdAfHjDlF
example net'	!HbTjU
example on	,A7FTVXXdJkH
example org	!J"F%G&F'A(=*J+;-J.K/G0I2K6Y7X9E=J>GBCCFDCFDHVIIJ<PJQDRIU?VI[C]A^A_KaFcBeAf@iI
example org'	!T"I&H)J*E,A-I/?1H2F5U6U7C8I9G<KHELENEPKRWWH_JdHiHjFkF
example port	"T,H-E6SKDNJRTWKXX_G
example report	!W
example rsa	3J5W
example ru	!Z,D/I6K7FBIRJdTkC
example sftp	!S
example ssh	,V-W1J3VBHKGRITK
example v	!T
example'	/U5WBEGIHGLIRGSFTGZVjG
example' not	5Y
example' rsa	!V
exampleorg	!]BJ
exampleorg atlas	!T
exc	!Y,G-KKG_HfUhKkI
exc from	KJfV
exc operational	!T
excedido	!USH
exceed	!F.Y
exceeded	"E#E%F&9'F(@)D*B+I-<.l0A1H2B3I6A7H98:E;;<>=A>H?G@CABCDDIEEGEHJI;L7MANKO<PGQ>R8S1UKV?WAX=YC[>]F^<__a;b<c4dGeEfFgDh[k>
exceeded connect	!H7SKIdX
exceeded connection	!E"E,G-V1?7GK:NZ_VdBkd
exceeded for	!BhTjV
exceeded host	!F/Y4U5>BJHTKFTK
exceeded max	"J-3KDN>WH_jkF
exceeded ssh	,_TFk?
exceeded while	8IJWKHNVTU
exceeds	.EKFNESJc[
exceeds max	!J.HKHNHSKc[
except	!e,J5KBAFHGGR@SHiBjK
exception	!C"E#0%5',(D)8+50>1E6E7C:*=J>!AYC8D*E5FCHAI=JIKXM9QTU/V@X@ZG[?]@^G_HaCb@cBdIe'g#hBjBkIl;
exception 0	,DTY
exception 1	!H,=1BK:RHWE_XbSfW
exception 10060	dT
exception 10061	!Y/HTD
exception 4	!A"@-E.V0J1G3I5H87;HAHLTNFO=QJRJS8WJ]W_BaGcUf]
exception access	!X=TSH
exception algorithm	!E*c-G2i3J8I9bAIBFFIKENIRFTJWK_HfHiJ
exception an	*F3I5J8W9:KWNBT@hJ
exception another	+TfSkV
exception auth	!<"F&J*=,9-1/<1F2@3;4G576G7C8<9/;<<E=B?A@CA3BbFXGUHFJIK-N7P_QIRTT3W=XIYH_4bHcEdJf9hCiXjVkC
exception authentication	!5%A&3*C,E-B1H2E3?7I8A9B;9<;@HA;BYFXJFKYLJN@P<Q9RVSKTFW7XEYF_@f?h=iXjTkK
exception bad	!>"H%K*U+I-I2H3g4I588J9I;:@BACBJFFGUK@N;QWWKYHZV_IcVfEhF
exception base	;WKIQK
exception broken	.C1X8I9IKWNJ
exception c	!S=FHXIISJ
exception calling	!DBJKWOSRUTGiJ
exception cannot	!H*W-A2S7J8D9T;E<HFSGIHIIIKJLXNJOIPHQHSWVGWH[GaHfAkB
exception caught	KKMURV
exception channel	!5"H&G)V*C+H,Y-<.G/F1W2C3C5>7S8+9C;?<K=K@EA>BEFDGGHKJAKBLGN>OJP@QAR=SFT;WWXKYIZJ[I_VbYfYhCiFkC
exception client	!B*Z,A/D1B2I5J8Z;JAJRISITB^JfH
exception code	LTaF
exception com	!W2S
exception communications	!V,J
exception config	+Z5I;GKGNKQIfJ
exception connect	!A&H,D-F7ABYGKKANFdU
exception connection	!["E&I*7,U-].A/51F2;5:7F8C;B<J=H?H@FACB=FEGFHHKVLHNHOKPEQAR3SGW9X>YI^H_UbIcFdVf?hEjKk[lH
exception could	"J%C&Z)J*U,G-E3J5V6G7C9K;==D@IADBCFJK8NEPJQFRSVJWGYK_JcIf;kElT
exception decrypted	!IQX
exception decryption	!HQX
exception default	!F5J8FBHJXK>
exception der	!J-K/_5E8KKF
exception detected	!J8YBINIRST@fH
exception disk	!]LI
exception encountered	3H5H;Z@JACQIYK
exception end	!C-U5HAHBGPI_TcCfUkV
exception eof	&J-=1U3J5G9HK;NEQJRK^U_FcXf_
exception errno	!X,J5KHV
exception error	!V&D*D,<-X.G/?0I1C2F3A7F8:9?;@=I@CGHHFISK>PFT]VIW;XJYH^I_WaEbEcDdKf=hHjJ
exception exception	,H;IKIQXTK
exception exhausted	!I;JQ=TVZHj]
exception exit	!T,W5HBUKHTU
exception failed	!5"U%K&C0F2D3K4H<A=EBTGGH>IHJAKILSN@P3QVVGWAXH[E]J^G_HaCbYcEdEhIiJj@
exception failure	!G,H.b0Y1C8GK8LINJOXSCaYfC
exception file	.HKJLEOXSC
exception for	!V
exception general	!HKV
exception home	!A;K<I=d
exception host	!:*H,G-H1K3p4A9E;HAFB@FIHJK;QIRBTE_JfJiK
exception hostname	!H-T3T5KKHiS
exception http	W[X9
exception illegal	!U3K8J9K;D@JAIEILKNUQI
exception in	!D&J.W1C2S4I5K=GFBK<NWOHSJTIYSZI]KhIjIk[
exception incompatible	!E*V-K2X3I5F9UBJKENIfI
exception incorrect	!D-I9K;HAJBFKCMTNYP=Q]RC_HcJ
exception indecipherable	NTfK
exception inputstream	!="C-B5F8S;IAGNDWH[H_DfZ
exception invalid	!4"8&E(J*;+K,=.G/;1G2D3<4E566?7H8:99;[<7=C>K?[@UAXB5EFFFG=HCJVK1LBMJNeOJP3R2SDTCW<XHYWZI]J^D_@bIf6gKhFi5jH
exception io	!V
exception is	!B"K-G.?/D0J5];GAKBeHJNKQKSSVK[EaIbJfD
exception java	*I,X-@/V1I3F596W8>9H<U=V?H@EABB>HTK<LHNDOKPGQGR;SIWFXIYI_CfDiI
exception key	!9%[*@,J-G8F9S;:<H=H?K@AA[BIFIGGJIKTNDP?Q?RJYGZJ_JfB
exception keystore	!XQJ
exception login	!D"F3XR[iK
exception message	!H"H&G*J-I.B/@1J2K3@5F7F8H;H<IGJK>L]SW_HbJcIfGkG
exception negotiation	-Y2U3D5C;JNJfE
exception net	!B-S7UKVSW_[dThI
exception no	!9":%A&E)I+J.H/=1720304H5W6U809I<Y=GBEFUI1LbODQAW;[C^F_BaHb=cAhVi9lI
exception not	!F&K<@=G>K@[AVP8QAYY
exception object	FWiV
exception occurred	+S;JIVJVSI
exception open	!C;?=J@GOVQaSSYHfJ
exception opt	!D=WITRH
exception org	"S-VRJ
exception pad	;V
exception password	5K;G<IBWKJPZQBRVYJZC
exception pem	!>5I;Z@SKIPVQF
exception permission	!D"T,J1G8J;C=@BVFVKFL7PJQDSjTHZ8
exception pipe	!?-G1F8UKaNJ[H_Gf>
exception pkix	!V
exception premature	!JNW_X
exception private	!B5K;E<@=H@CASBKCWFJP[Q>YH
exception problem	!=,S.J1TBULIOIPXQVSFiT
exception process	!H,Y/JBJKJiU
exception proxy	!B*I,U-H/K3F5H7W8G9GAJBFGJKANFPJRGTKWhX9_JfD
exception publickey	!@;H<K?T@VBIR@YZZVjK
exception read	!Z-H7H8JJXKD_I
exception reject	!C2C3V4>5b;IAHBAHHKDPJQGRBTI
exception renci	*T-ZBJGVRJ_K
exception rescued	9U
exception revoked	!J3E4^5B
exception scp	!F^Y
exception server	!>&H,>/=1?2E4X5d95;>@KAJB=FGGIJFLIQIR7T;WFZKbCcKf7hFiDjI
exception session	!="=)G*D,?/<152F3@4J6I798Y;B?G@HA@B:FKGEHHJcK]P?QDR:TXW@_VbHcDdFf#hJiH
exception sftp	!C"B-E/W0T3<5V6_7A8C9I;I<J=IAGB8GGHJIKKJLVNFOCQGRUTIWIXJ[H_GaFcIdJfAiBkB
exception socket	!J-[JSKJTG
exception sqlstate	!V
exception ssh	!/"T&U(E*4+5,I.<2%3E5W67729>:I;U>C?JBGCDEDF*GDHGICKSL2MENTOFP?R<SFVEW!Z/[G]J_SaHcVd;gJhTiDkH
exception ssl	!V
exception subsystem	1J;JAJKGbIf^
exception tcp	!H7UTTkT
exception the	!F*=,8-V.G/@0K1C2?7G8*;W<I@JADFJGJIIKIPFQTT7WG^CaIbTcGhUiT
exception there	!:,U
exception timeout	!6"E)T*H-I.C/D2K3F5C7W8D9G;IAJBAGJJXLHQIRHSGTdWJXW[KbKdXf=hJiHk>
exception tmp	!XI@
exception to	!D;D@VPXWTXT
exception unable	!C"I&G*Y-C/J1E2T3E5@6K7W8H9T;Z?S@TB:FSIGK>Q^YT_JaIcJdXfDiS
exception unexpected	!@"H)G-W1X8H9SK]NGTT_JbIc@fV
exception unknown	!C3;5ZHV
exception user	!AESFSGV_ShI
exception userauth	9I;GFKKIQJRXiW
exception using	!EQY
exception util	kV
exception when	&H-K.G/A1J3K5I9G;I<GBHKGSWTBaKfHiG
exception while	!G&X,F/K1J5HNJRBWJ_VhT
exception キー	!W?KAWKJRG
exception サー	KI_V
exception ファ	=J
exception 接続	KTdK
exception 秘密	;Y<E
exceptions	#G%A&F'J(C)A*H+:--.H/I0E184C5S648>:F<^>@?A@4A.CEEEF@GINCPHQ?RWTJVBW1XAY4Z=]H_2aBbHc4eHf[gHh4l4
exceptions 0	.USI
exceptions airflow	!>&J3F5S<CAIHTITQH
exceptions authentication	!F;HFJGIK>QJR]TKfKhJ
exceptions communications	!V,J
exceptions connection	,T-K5J8J9JKAMUkHlJ
exceptions endpoint	!Y
exceptions host	!F5V
exceptions key	!A3E5E9W;S<Z@KAJBJJJKEPHQJ
exceptions netmiko	!DGVTSkU
exceptions scrapli	!?"I3V5V;JRDjJ
exchange	!."3#<%6&*'D(=)3*_+2,E-c.7/E0:1,2[3J4>5G6?7'8!9v:;;%<6=?>F?9@9A+B+C?DBECF2G<HAI8KJL0N[O;P,Q,R<S7T:UYV<WZY9Z>[?]B^3_^a:b,c=d+eAfAg>h/i#j.l,
exchange algorithm	!D*+,J-G2/3F5B9oBJKBRKTHU_kK
exchange algorithms	!Y5I<K
exchange client	*J
exchange connection	!9"K,K8IK9MUWUXJdJkK
exchange encryption	!A&C*[,B/G2_3D5C7J9^;J<H=KB@FJKYPHQKRFTCWK_BfDiJjKkB
exchange error	*S3J9X;K<HKI
exchange failed	!>*d-?/J2a3F5H9UBFNKRITI_EbJcS
exchange for	*U
exchange identification	!%"9#J%J&E)=*A+@-Z.H102<3.4I5'7@8;:I;I<G=G@HAJBDCFEFFGGGHGJ@LJMVNTSGUKW]YKZJ^F_Yb>cDdCf5gKhAi:j<k[lG
exchange method	!G*@289e
exchange negotiation	!A->3bK4
exchange semantics	!K
exchange started	JSTV
exchange using	!K
exchange was	!9*^-U2U9VKENK_K
exchange with	!H*V2S3G5IJVKVfT
exchanger	-V2K5UJTKFTI_V
exchanger java	3V5S
exclude	!G.TIT
exclusive	!Z5I;JBJKJTJaS
exclusive timeout	!YTK
exe	&J)J+G-F.H/I0T1]3C;><C=KAGB[FJG>JFKBNCOJPGQJTTWBXTYKZF^@_>aHb?fUhJkD
exe connection	!K"[-A1_5IB[GBKENFRA^F_BfUiAkB
exe ssh	!B5XKJRVTW
exec	!T"6#U%F)F+B,F-A.?/E0J185F6J89<A=E?J@@BGCHGBH<I4JFL7MINFOFPZQERFS6TJV?WcYDZK[H^__0a>bkcAdVeKf4hHjBk6lH
exec completed	!X
exec connected	!_TK
exec connecting	!X#UBBjJ
exec corkscrew	NKXV
exec dbc	BTFSRK
exec exit	!U
exec failed	fI
exec host	!VBI
exec nc	WT
exec private	BJ
exec provisioner	!J#YBERFWWdX
exec request	!6"C,I1JKHSKWH^]aKbgf9
exec ssh	,J/T
exec usr	!@,V<KP^
executable	!W"S5GIILJcS
execute	!E"E*J,V-@.G1H5<8T;A<HAUBSHTIHOJPGT>aHbTcJhIjUkD
execute commands	AS
execute error	!E&T-IRF_SjU
execute goal	!X
execute scp	bU
executed	!U.G1K3K5KBFKJLGOTRGTH^IfZ
executed transfer	!ZSI
executing	"D&[.>1C3T5=<G=JFHGKIIMKOEPJQGR;SIWJ[J^WaGbWcEjTkC
executing as	!KRF_XhU
executing on	&VTT
executing process	!Y
executing program	!H^X
executing proxy	,TXT
executing task	&ViJ
execution	!H"A*J-B.E/G0J1J7K8U;F=SBGCTFIGHHKIVKJLEN@OFQTRGS@TD^[_CbUfDhKiHjK
execution failed	3V=TBJCV
executor	-I7KNJ_JkK
exemple	"C)U-C.K/T6U7I8EBGKBR@T@XJ_DbSdUfSiJkC
exemple fr	/S6V7JKIRHTB_KdUkI
exhausted	!:"?,Y7S8J;D<A=KB^KFLEPISFTVhCjV
exhausted available	!="B,K.F;F<BB^GHKKLIPJSJhDjW
exist	#I%B&<'H(2)E*@+?,8-9.=/U042J334G5F6X7@8<98:A;*<d=J>D?A@4A4B.C;DFEEFTG@HDI_JGK1LdMJN2P4Q2R0SDT9UKW?XDY6ZC[6];^E_9a2bHcKdFf;gFhBi1j<k:lG
exist at	!A<TIT
exist on	!^/JSH
exist or	!F5V;G=V@HIEQHSX
exist yet	!^ICSF
existe	!J"C(I,?.B/K0I1H2J6F7S8H9J;G=F>KGJI@KDObPHQIRFT?VKWKXJYK[X_IaIbHcEdGfIkDlD
existence	!F/SBVRUTS]U
existence of	!F/SBVRUTS]U
existiert	!7"@(G)G,A.<0>1B3A5F6@7F8D9J;H<E=JBJHKI9K;LZObQFR;S8T<XJ[F]J^I_Aa;bGcCf@gJkHlG
existiert nicht	!C,I.E0H1K3E5<6G<KBDIEKIL^O@RESATC_KaGfGiI
existing	"E&D(>*C,?.J/D1D2H3J5;7F9G;@<C@HAIB=FHGJICJXKXLHOVPEQFR=SSWH]Z^KaIbDcHf>h^i@jV
existing connection	!GKU
existing installation	!X
existing session	!D&G*F,G-S1J3J5B7K8I9A;D<G@KBFFJJYKUPGRDTJfBh_iGjX
exists	!T">#I'I(9)J*B,C.80>1H4K5J7G8G9<;B=I>D?K@FAEBBC@DJF>GCI1JDLAMJOrP8Q6R1S9T?WDY?ZJ[J^9_Ia;b8c5dBe@f6gFi=jJk@lA
exists and	.HKHOU
exists at	;IYI
exists disabling	!_
exists file	OW
exists in	!I5TOS
exists stat	!HKY
exists to	!Z/K3K5JKGLJSHTJaTcI
exit	!J#<%H&I'A(7*2+H-K.H081X254:5e759?:>;K=D?8ABBZDAE=G=HCIVJDL=N'O1Q:R!SGUEVDX7YIZ>]@aGdCe=k4l<
exit 0	/I5H<YBTKITX
exit 1	!]/J;I<JKGSG
exit 255	!D,W/W3CBSTW
exit before	!E-HMT
exit code	!D#F%A(C)H*?.F/A0C1U2A4E5b6@7F829K:K>J?CDIEJG7H@KIMDN@O@PXQIR5SCVBWTXFZI[?]K^8_Sa:cGeGgCkGlH
exit request	!U
exit root	!Y
exit signal	!F5I8[BJK^
exit status	!I"G#I&G'J(J)S*D+C.G0I2F3U4G7?8T9@:H=E?H@>A<EGFAGAIYJFL4MCN?OEP?QBR7XFY?ZJ]I^T_GaGcVdHeIfTgDk@lG
exit tab	!G1IBXKUTJ_J
exitcode	!A)G-[/T5S9JKDLKRJkH
exited	!:#@&E'G(E)9*7+7-T/T0>1[3S4D5T7F8Y:F<F=;>E?F@?A]CEDFE?G6H;I:J;M<P5Q8RUT@UJVCX=Y<ZD[?]I_Ja<cAdFeFf2gCh>jGkDl;
exited code	!Y1J
exited connect	!D-F/U6X7WBGNGRF_HdV
exited no	!C"I&J*H,C-E/G6J7F9WBSFTKGTH_IdIkF
exited normally	!H
exited remote	!E,D-W/H1G5K8E9JBBN[RJTH_[iGkU
exited status	!Y1J
exited string	!A"G5JAbBKCHFJN=WKYJ_GbGcBhI
exited unexpectedly	-E1H3I<JBXKENIRYTX_K
exited with	!@)J*K,6/J0H2J3U5J6H7E8U9D;I<B=H@JAFFGGFHGIENBPGQGRUSUYI[I^TaHcBfGjJkC
exited without	!F5I8[BJK^
exiting	!Y"A&B*G,W-I.@1B2I8A9E;F<GAIBEIEK=LVPHSKWKXW^GaIbFcJfBjF
exiting now	!V.JIJ
exiting with	OUSJ
exmaple	,K/_5I6J7FBJRJTH
exmaple org	!I/]7GTJ
exp	!B,Y0VISeW
expanded	!K
expanded user	!J
expanduser	!;5XHSLI
expected	!F"7#J%E&>'K(_)J*9+>,2-4.0/10@244A5K6?7883:I;c<9=??B@GB(DIEEF=G>H@JBKIL2MAO5P:Q>R6S-T6V>W?XDYTZG]F_Ha6cfdBeIgTh<i7j@
expected 'aaaac	!K3U
expected a	IUYT
expected hex	!G(S3U5J
expected key	!U3G5I
expected net	!A-K1Z9KIJKBNI_Jc[f^
expected ssh	!<1I3Z5B9JBJTJcX
expected unison	!HbTcUfK
expecting	!U"J)G*B+I,H/I1?2F3H9I;FJ_KULINAWK^T_DfHjIkHlK
expecting ssh	!C*C,J-D2I9JJ_KXNG_HjK
experienced	!?7UJVNTTT_T
experienced an	!C7VBSJVNTTU
expire	!U"KBT
expired	!J"q#H%I&?(K)D*D+F,>-E.;0J1<2D3;4U5E6E778G9G:K;F<E=I>K?J@IAGB9CHEJFGGDHAJVKVLBOJPFQDR3SBWDXFYIZD[E]J^F_IaFb=c?dAf@hBi7jFlD
expired 30000	!CTVkK
expired account	!I"V
expired please	!H"X
expires	!Y-JNJWU
expires in	!Y-JNJWU
expiré	!U"X-E3H5KKENJ_GkI
explain	!Y
explanation	!FcX
explicit	!I%95J<HPTR;ZDh?jT
export	!I"C%K&F(F*H-D/C0B2J3V6K7I9G<@?JB7GHHKI]JJK?L?NFO?PIQHS[T?VBWIYW[T_FbDcHeWfCgIhKjIkDlJ
export home	1T
export sftp	3T
export ssh	&JQT
export task	!V
exporter	,U7HFVRHiF
exports	!D0J8J;JBGIJKGS^VH[TkU
exports errno	,UTSkW
expresamente	,X
expresamente dicha	,X
expression	-VNV
expressément	,U
expressément refusée	,U
ext	,I2KKJOVSWTH
ext build	!]
ext info	!G
extension	!W"F&F'U+K,@-G1H3@5>8E9GBWHIIIKANJOJPJQJ_GaEbJcGfEiJjGkE
extension host	!S3KB^RWTBiH
extension js	/S6SGT
extension sftp	!FLITUVUiT
extension user	!Y
extensions	"J&E,J.X1J8H?X@DNCRU[K_EfIiFjK
extensions liximomo	!@-H.TAVBGJUKJNJOHPFRWiJ
extensions natizyskunk	.S;T?[@EAJQF
external	"I,J/K1I3X8J;KBSIHKFLGNIQGRUSETJ^WfIiW
external command	KK^W
external connectivity	!U
external lib	!H3SBSRT
external message	!HBXRUiU
extra	;X@U
extract	!@;U<I>J?IA_FGQSY@iF
extract public	!G;U<I>J?IA_FGY@iG
ey	*B/J2Z9DRK
f	!@";#I%B)D,=-91;2U3Z4E6C7:8I:H;C>DAIBXECGGKFODPGSVVaXGYHZE[6]E_>b>c8dDeEf5lD
f 0	!nSK
f 1	!E(V.T/I0K5AIIKILGRYVTaGiX
f 2	&V0JBSITKIOTVZaH
f 3	!E;J=TVU
f 31	!H^T
f 4	/T
f 7	!Y
f 8	*S2U
f 9	3TRUSI
f home	!H3W5JHI^T
f l	5U
f m	!Z
f option	<S
f ssh	!Z;C<I
f var	!S
fa	!T"J(I-S3H5G9I;IFIGUNIRKSITI]T^JcJgIiIjG
fa 9	!V
fa gz	!VKH
fab	bT
fab h	bT
factor	!B"C&F9JBBGdKGPHRAiGjJ
factor login	GY
factory	"T,U-J5G7K<TB<FKGTLGNKSHXVfKkF
factory java	!C,V/U<UTT
factory rb	!F;S
factory'	!V/H<S
facts	6[TK
fail	")#E&0'G(B)<*a+C,7-(.0/;0=1/2c3+4A5&697/8,9_:F;?<5=7@9AAB^DJEHFbH>I:J=K(LEMEN-PTRbSDT>UIV?WIX>Y;ZC[<]C^@aDb6c6d<eEf)gEh:iijZk4l9
fail 'type	SHTT
fail 2	_YkJ
fail algorithm	!J9T
fail error	BSiY
fail exception	!K,W/V9VWT_H
fail for	BUF]PFjZ
fail test	!USI
fail to	,I/JPZTJ
failed	!="E#>'5)+*J+B.U0B1=2F5Y6/7C8;:4<C=:>!?7@6BXCAD"E'GKH[IGJ;K@MAPKRTTHU+VJWTYBZ>[G]D^G_KaUbGc;d;eAg9h3kAl;
failed '	!=,[1Y7GKJiVkZ
failed 0	!c.G/G6TBJRJSKTJ
failed 1	!U
failed 111	!^,AWJkK
failed 18	!<"V;UAEBUFUQDZUjS
failed 3	!^
failed 4	!IKHOW[ZaJ
failed 407	!WWJ
failed a	!K7VQXTS
failed access	!I<SAX
failed address	![7ITKkT
failed administratively	!X/JSJWYbDfK
failed after	!<,K.XKWNJOCSBTIVK]WaV
failed agent	!G%Z&B
failed at	"WFX
failed authentication	!;%E&Y*J,@-D.J/G1K2K8F9I;]<BATBUFVKDLISGT?WBXCZU__fJhFkK
failed backend	!F.XRW
failed bad	!W;@@BACPDQUYI
failed because	(U,E/I3C5URFSITUiEjU
failed broken	!A"I)K,?.>1=5J8h9UBFKVNISJTBWJfJ
failed building	!^
failed cannot	,J.C/X5GIJKILVOJRFTH[I]SaIfJiSjU
failed changed	!T(T/A3I5FBDRBTJiH
failed check	!CRY
failed client	!D"I*F2V9IMV_KiS
failed code	.I5JBJLWRTSUTKiW
failed command	!J
failed connect	-I/_6K7EKHTXWW_EfBkI
failed connecting	!;%K&Y<]HELDRJSJTIiTjH
failed connection	!S"C&E*H,Z-:.S/=1B2F3Z5@8W9@;IB3HKJJLFN?QKS>VFWWX=^EaFcKfCjSlI
failed container	!U
failed could	!Z"I&E-E.E1E2V5C7F;JAFFTLWQKR@T@WEfHiHkH
failed couldn't	.D0U[T
failed dial	!d,?WJkE
failed dir	!HKY
failed disk	.X
failed dns	/T
failed eof	!>"F%I&G)U*C,J-c/?2H3:4F538G;E<GAKB9FHGCJIK^NUPGR5T=_YbEcKdIhIiBjHkSlI
failed err	!E,USU
failed errno	!3,_5G6G7TBIHJIYRGWIdJk<
failed error	!;"U&<-H0K1D2W3A6W8F9F;C<C=C@JA^GIH?IDLINDOIP@QYS<T7WaXUYE[W^HaFbIk;
failed exception	*K,K-H.I/A7J8A9G;><HAEGHHHIDKFLTNKPEQXSWWH[E^Ka@cJf?kE
failed exhausted	BTiTjE
failed exit	!<,J/Y1J9K;T@?CSKELIPYRISETVYEbKcJfFjd
failed failed	!D-V.@1K6W8SBJK]LHSJ_YaGbI
failed failure	!6(H,F-F.^/D9KBGIGLUNJRESSTJ]I_JaIeFfG
failed fatal	!V3V5IRJ
failed file	.I3I<JOJSCiS
failed fix	!T
failed flow	!JTSdT
failed for	%i&](K)H*A,C.>/U1C2E3<4H6G7?8?9<?KCBIGJIK8L@N?QGRKS:TAWEXEYA[J^HaDbAcGdCfAh;k=
failed get	5XKI_V
failed getting	!="I&K*=,;-[.I/?1J2@3F5G6H7@9F;IAKBCKXLIN[QKRBSFTD__bGdIfFiHkY
failed host	!3,I-A/Z3U4@5T9D;JBBHCNIRIWI_UdWiJkK
failed https	!I:W
failed in	!G(I-K7UKDLHRISHTW[V_JaW
failed inappropriate	!Y
failed invalid	"K/J0[5IB?LHPUQCSHYH
failed java	!^9JKITHfG
failed knownhosts	!1"J%H&B*@-?/D3c4^5X7K9;;8<@=JADB6EKFFGGHHKGN>P@QFR?TBZJ_FdFhKiDjEkI
failed libssh	!GAXFYRDZX
failed login	!4;K<JAKB_GJKGNJbJjIkG
failed mkdir	BKKTRKSW
failed msg	"T/H<TBBLHWHbUcHjH
failed name	!E,K/_6FTK
failed no	!5"C*e-B/92X3;4F5D7H8H9Y;9<2@IAGF<G<H]JJK=NBOFQDRDSJT9V5YGZC[H_GaCbEcFdKf>gKhKk9lJ
failed notify	!WRI
failed nt	!^RJ
failed object	!IVV
failed on	!E"T&I(F)B*H+J-E.]/=0H2J7I8A9G;IFGGIIGK9NFOGR?SDTDVHWCZK[J^W_Ca<bXcBfWi>kE
failed operation	!:+I.W/K0J3F5H8K;JBJIFK:LCNIRGS4THWI[X^GaffI
failed password	!6BIGFPBQFRfZIfIjI
failed permission	!*"E#I%I&D.K0T5J;D=?BIFJGDH?IBLGOUPGQJRBSVTKYIa]bIeCiB
failed please	!;"K-X5K9WATBJGVNGQKR[TGiDjH
failed port	!U
failed programming	!U
failed publickey	!;;Y<KBcFCREhGiT
failed r	/J4K5TWU
failed read	!@,I2J3J5:7DB4J]
failed reason	!J,H-Y.T1H8UFKSTfJ
failed remote	!B"T(S,J/G3T5I8KKELXOFRSSKTH_JfK
failed rfd	"JcT
failed scp	!ILVST
failed see	!T
failed server	'W*I,J.U/F5X9U<JBBFTKELDODR:S<TFZWaBbJfEiB
failed session	8K_UfHkW
failed set	!ISFaY
failed sftp	"H+K,S.H/A0S1G3C7K8J9G;DATBHIIK@O_PKQJRHT=VU_JaSbIcHeHfEiDkI
failed ssh	!!%<)J+G.G/B0I1F5W8G=C>K?FCHEDHCIFJAL<MIRVT6VIW=XFY=ZS[F^F_CaGc>d8eJfCkUlD
failed ssl	!W
failed subsystem	!DfZ
failed tests	!V
failed the	!7(U,K/I;G<J@VAGBEGHHGOKPIRX^KaJbGfJiZ
failed timed	!Z,U-F8?BGGKJJK9NERF_GdGkW
failed to	!G"B#/'=(G*F2F3F697K:6;X<K>:?KAZCCD>E9FEH]I<NCO;RISHUBVVWEZ>_@aSg9k<lF
failed ubuntu	BTRIiA
failed ug	!T
failed unable	*J,W.H/@1;2H5D7I9E<U=KCXFGGIHHL@NKT8WDYFbFiJjXkX
failed unexpected	!H,I1G7TJTTScV
failed unknown	!X
failed unreachable	3W
failed upload	!=.C3VOZSUa:
failed user	!B"XBERSTY
failed username	!>"V#S:T;ABZGWQTZIjI
failed verification	!A(X3HIKKISI]ZaI
failed while	!Z
failed with	!>#K%?&H)I*@+F.91>2A6U7W9A;Y<X=G@FBDCJF4HEL>RaVEW>XIY?ZA_Ub:dVf>hFjA
failed write	-I.W1I8IK[SW
failed'	&K*W,b-D/K1F2W3J5I7W8H9UBIJIK8NEQKRGTGW^_Bb@cIf<hJkK
failing	<KKTPU
failing and	KT
fails	&T,H/I1J3K5X7UB9KGSVcJdTfJi?
failure	!4"7#/%Z(7)C+',K.x0_1J3E4.60798!:>;;<7=!>0?-@;AICBD=E/G!H%I!J#K@M)N7OwPAQ&R?STT@U9V1WFXDY;Z([l]B^H_?bFc-d)eUg(h?iEjJl!
failure an	0TaU
failure at	!B&U*T,H7H9JBITYiF
failure authentication	"J&D;XBVPV_K
failure build	3S5T
failure code	!H.V5TOE[I
failure connecting	!:"J%J;WPURXiI
failure connection	!>"K)H,T-G.A/F1@5B7XB?KXOJRDTYWV_CbCf@k^
failure establishing	!A"K,C-U.H/I1G3@5H8K9UBEFJREWI_SfGiGkW
failure failure	!D,K/B1HBIKGOXRJSU[[aXfC
failure in	!J,I/c0E9JBHKJLEOYSVTJ[I
failure initializing	!="W)V.F8ZBGLGRGcYfZ
failure message	!C5SBYLVR@SXTIjU
failure open	!B&I.C/D149JKJLHOFSHTEW5[GbIfakI
failure please	0TOXSB
failure proxy	KJWW
failure requesting	!I%C&X.D
failure retrying	!=BZCXKIRIi]j]
failure server	!B,G.V1^KC_Fb@f@
failure ssh	!H"J,G-J/C3J5G9G<TBDFJK9NJOXRHTEWK[Y_HaWeEfEiKkK
failure status	LJOW[S
failure the	!A.TBXSUiS
failure throw	.K
failure to	!T%W1JBEKF
failure unable	!D*W-G2VAULUQGSXYW
failure when	!J0SBUOHSKTFaTiUjS
failure with	!B2J3[BHKI
failure'	.SKJfS
failures	!S"G#J%E&C)F*G,A-=/J1A2I5A6C7I8=9E;D<E=J?H@JAFB(CIEHFIGDJFK6N8PHQGR9T>VKWGXIYJZF^I_:bDc@f?hhiIjFkClG
failures 0	!WiT
failures 1	!S
failures for	!C"J_Hhf
failures preauth	!FjW
fait	!V
fake	WUXT
falha	!;"U&E,E-D.@1I5E6K7E8J<F=K>JBUIHKALTNKOIPWRYT9WA]K^I_IaDbEcKfIkElJ
falha ao	!J"H&J.J;SBJLHPXQVRG[TaH
falha na	!G"U.J/HLWRJSJTGiW
falhou	!F-I.U3JBWKKRISXkX
fallback	3V5IBK
falling	;FFWiWjU
falling back	!V
falló	"K-H/>1H5T7J8IBJKAQJR^SJT:_JbJcKfKlJ
falló la	3U5V
falsch	,D.J/FBAKKR[SJTG
false	!]"B#G'J(B)F*I+@,F-J.E0D3F7D9X:K;K=D>KEIFBG>HKJDKHLYMJNJQ=SFVWXBY@ZE[@]E^Ja5bBeHfFgGlE
false elapsed	!V
false kex	9U
false msg	%H+H,83K4J5Z7I8W9C@JAJBUHGKJLCNAXK^IbDcDdHhEiUjYk-
families	/U
families and	/U
family	!J/T6W
family type	!K6W
far	!D-J8F9JIJJIWJaHfF
far receiver	!^-H5CKERJTTbEcE
far sender	!&5S8JJJKAaJbTfHhJ
fast	!Y(T/H1I;J<GI]L@NJSAVIfJ
fast forward	!V
fast put	!V<HI^L<SD
fastq	!E"@#E%C&='W(V)J*B+J,D/H0^2A3G5I6:7?8?9;:D;7<:=;>E?@@>A?B4C@EDF?GJIcJBLJMAOZPHQ>R1T2UGVVW<XCY>[T^GaYb>c5dHe^fGh?i4j>lA
fastq 4	.X
fastq bz	!GITLGOS
fastq failed	!G0TLTOX[T
fastq failure	!@.Y0W[WaV
fastq fatal	!>-V1U4V8IGTHZK6NYPTTKZT_TiFkU
fastq full	!@.Y0W[WaV
fastq gz	"F'[(S)I*H+J,G-B.?/F0U1E3E5I7I8I9I;IBGCIFIICJFK_MKNCRGSST<VV[A^F_Ga3bJe>fHiJjJkDlI
fastq gz'	0T8GKTaKeT
fastq no	!:.W1H<IIXLESYVHkK
fastq open	!@IWO]
fastq permission	!:OVSa
fastq readonly	!>OXSS
fastq remote	0TIHaV
fastq ssh	/W
fastq to	!Y"I-J1HIFKBLJNJSHVJaSbHcGfEkF
fastq upload	!].AHVLEOASGaT
fastq 致命	!C3S
fastq'	!0&J(H+J1F;G<F=K>HBKHKIYKFOXSYVKYH[I][eFgIkI
fastq' no	!G
fastq' permission	!IaT
fastqc	!Z
fata	5U
fatal	!I#5%G'5(C)_,F.A/S0+1^2F4G697K8J9V;I<F?@@@A8CCD:EJGGH?IALIM+NUO#PFQ(RFU<V&YE[)]-a!e-fUg>iEkXl5
fatal access	!F"ZBGRJiG
fatal app	!ILZ
fatal authentication	!]RHiK
fatal bad	!?)c1HBC
fatal connection	!5"@,=1E2U3J5H7?8>9WB?EUJ[KURHT;XJ_=d>gWhEiEk@
fatal could	!:&T(I)I.F0J1H8B9B:W>SCCGIIJK;LSOIQGVI^GaFb>c@eIf=jT
fatal create	,G1CBGSbTKiIkI
fatal db	!T/HRJTJWWdU
fatal default	!I,TkK
fatal detected	!X
fatal early	!J.X8SJWKU
fatal edge	TU_U
fatal error	!,#K%7&I'B(7+?.'0=2B5W61:C<C?K@IAGCADHE=F9HFIFJ9KGL-M<NaO9QES+UHV9WJ[<]C_Va9e?f[g=j>kilC
fatal failed	!U,XNIRDXW^G_VfTiFkK
fatal fetch	!J.X8SJWKU
fatal h	!F"K1G7JBJKCS]TX^IbY
fatal host	"F&J,I-G3F5:6I798F9J<KKZR^TZWG_IbJd@i9kF
fatal impossible	:ULJjT
fatal ipaddr	!A&W3W5G6[^WdTfHkH
fatal msg	!E)U,K1VSKTJbVcU
fatal no	1J5E9[BGKHLKRJkJ
fatal node	-X/J5G8YBENIkI
fatal password	!m">B;GKR7i9jJ
fatal protocol	"U+KKFNFbTcTkI
fatal safely	!B1^IGLI
fatal ssh	!H&T-J/V6HWVkK
fatal sw	RJiV
fatal the	%T&I,I-G3X7UBBWI_UbIcT
fatal unable	"@)7*J-A6E7F9D;J<D=HBVICNBR5S<THWY_Bb=cSk8
fatal web	(T,G3E5S7F9K<VBTLGRDSGWIfI
fatal wrong	!^;D<GQJRH
fatal не	!IRIdUjVkI
fatal ユー	!^BJRCiG
fatal リモ	!E
fatal 无法	/S_X
fatale	3J5D7KKJLJR^T>bJ
favor	,ETIlX
fd	-TASPITJcS
fd 3	kK
fd 4	!V
fd 63	ATISQU
fd is	!U
fdocker	TS
fdocker sock	TS
fe	!H&J,C-J.U/C5I7S9GBCK[NVRJWJ_KbJcVfHkJ
fe 1	!F,G.X/F1H7U8UBFcZfK
feat	!XNJ
feature	!a
features	!_BK
feb	iJ
feb 12	!U
feed	)S,E.E1U5J8H<IBGCVIKKGLTOWRDTEaJbUcSfGkK
feeds	!8,U.J/E5J6JBZKKLZOISZTCi[
fehler	"D#B%D&B'@(>*=+B-9.T/H072?304B506;869::A;^<8=T>B?B@KB>C@DDEBFBG>H?I8J@K2M?N:P@UCV@W=Z?[=]?^=_5b<dBe@fCg=h@j<k<
fehler authentifizierung	!;"T,G/IBSRZTCiT
fehler beim	!A"J)S.E/C0K1T3H5F7G<IAUBDIFLYQSRHSUT?YUaBcIiG
fehler herstellen	!K7I8JKGTT
fehler kann	!D/TRHTJlW
fehler kritischer	,C/GRUT?
fehler verbindung	!W
fehlercode	,H-H.F0J3C5IBIKJOWRKS_TI[IfH
fehlercode 4	!B.G3EOWS_[JfJ
fehlermeldung	!>.F/I0K1W3C5DOWRUS[[IfHiJ
fehlgeschlagen	!H#A%B&>'?(=)=*>+?,Y-7.C09162?374B556885:A<<=@>B?C@CBZCBDCEBF;G9HFI<J@K,L9MAN:ODP>RcUCVAW;[<]=^=_3a8b:c8dCe@f7g>iYk=l8
fermée	!D"^)V,K1TTGiX
fetch	">%V&X)I+E/60J6C7B9F:C=B@CAFEHGHH@IIJSNDOGP=R0W>^HaEbEcDdJhIkF
fetch failed	!W&V/K3U5HiE
fetch first	!Z5HBGiI
fetch http	!Y
fetch https	!U
fetch into	!I&T4TBH
fetch origin	-T3T;TATBDXU_SjI
fetch pack	!J.X8SJWKU
fetch tags	UT
fetched	#V,T/JOUTTaH
fetching	"J%K&].S3KKJLFOHR>S<TJ[SaE
fetching home	.W
fetching identities	!E%K&^
few	!F#VFSjU
few minutes	!I#VFT
ff	!T-U3TKKNH_HkT
ffff	!D,VKGT=_GkK
ffff ipaddr	!D,VKGT=_GkK
ffs	.U[K
ffs tmp	.U[K
fi	!a"E.G/K5K8D;F<HBGKXRHSJaIiI
fichier	!>"8#K&J'H)C*E+G,7-?.7//0S1?2H3:4G566:7A8@9<:F;H<[=I>I?IAJB7CGEIFJGDHKIXJFK7LGMJNHO]PIQ>R6SYT9VIWDXAYGZJ[>]>^E_:b?c<dGeGf>gAhAi?jCkClD
fichiers	![-I/I5E9HBJLJOWSFTFjJ
field	!U,U.J/A3K5J7VKELDSITT
fig	!GIV
file	!D"*#'%=&?'C(X);*),?-8/70W2)354A5<6*7.8=9':(<^=_>b?]@UAEB@CFE9F6G8HTIbJ2KFLYM'N3OdPCQHR.SWT0U0VXW@X)Z*[^]V_,aWb<c7d@e8fDgJh2i-j?l8
file '	!D&E(J)S+T0U3C5S6J7K9H;==7?H@GBDDKOTR7SYTBVJZJ^GbHcTeHgJi>jBkJ
file 'a	!D-G1G8KBKKXLEOSSTa[
file 'c	!F.J;>?F@BAHBJDHFWISOGPE
file 'd	!H<T=KIT
file 'path'	!T
file 'reads	!KS[
file 0	OTST
file 2	!B;=<F>D@dAAIJLWPJQBYH
file 3	!F;C?eAFQGYE
file a	!T(KKHO@S;[UaCeT
file access	=^
file already	!E.=0E5JKBL<OlS;VJ[EaG
file and	3UHK
file app	!Y;HAKQH
file asyncssh	!B%U)U-J8J<IKGQIWTYIcW
file at	!?.T5I;I=TBGIGKJQKVYaE
file attributes	!C.V8VLJaX
file authentication	!>&D;U<S=UATFSjC
file backup	9U
file based	!KPIQSSJTS
file begin	!J;T<JAXBE
file bigger	!IISLKOWSK]X
file c	!7"K%J&C(J*J+>,J.G1I9I=3?UA4BUDVFDLBNJRHSETCYVaJcKfJiBkI
file cannot	SV
file checkints	;G<K@IAHQ[
file connection	5HBXRGjT
file copier	.SIJ
file could	!J/JLVSV
file ctor	!A;D<S=V@SAH
file d	!G;V<F>UCJLUQK
file data	!KSEaV
file dev	!E+U5IIT
file does	!;"K(Y.I/?0G1I3B5I;J<9LhOJS;]DaD
file duplicati	SY
file error	,S<]=WBBLEQHRJiGkI
file etc	!K3K4U5I;JHISIYX
file exception	<S
file exists	!G+W,E.C/I0F1H5G8J;FAKBGIGKCL9OeRJS;TGVVYH[B]T^JaG
file failed	(UBEIIKJOGS^a@
file failure	!J.Z0UKFLIOIS9aT
file file	!S6V7ULI
file filename	!F<VAWLH[S
file first	;H?W
file for	&K.I<KSW
file format	!6&J(H+I.F/J0G5G;f<<=<>F?bBBFIHJIJKILGNJOJRDSKVHWB]HiGkI
file from	!:"V)W-E.I/E0U1S3J5G7J9J;EBAK;LKN?RDT@^Z_EaHbTfZiGkClC
file generic	!=.J/G8JFUfIkI
file get	;K<U
file handle	SV
file has	@VAV
file home	!@(K+F/H1@2A5C6K:JC<DJIIJIKWMJNTWUaHeKgHhUiEkelH
file id	!J;H<Y@UAI
file in	,J0W8J;C<T=TBBFJIWKCQGRJSTfF
file inbox	IVST
file input	LH
file invalid	!H?T@GKHQU^V
file io	!A.ZLW
file is	"I&G,G-H.?/J0A1F3C5A8G;A<@=C>U?E@@B@CHHFIBL>NKO>P[Q<RGTJVHWJYA[W]^^B_JaAbEcHfDiKjJkH
file j	OV
file java	!B
file k	!C;G<[=JLJYS
file key	!G@TATB]PI
file language	!Z
file list	BIIU
file load	!U
file loaded	5J
file matching	!?IY
file message	!KLX
file mode	!JOW
file must	!F;K<YCJOV
file name	!5"K(J+H0d1I6@;V=S?IA;GTI@KFNIPGQESJYD]I^B_KaJbCcIfHi>k>lK
file nested	!C1T8TBIKTLUOF
file new	!F<U=KQT
file no	!A.K1CGTIKLeSCkH
file not	&>(F*H,F.H/@1A5J;?<d>D?C@7A<B@CJITKHOIP=Q?RBSITDWAY=^EaWbHf=gJiIjHkB
file open	!75V;D<Y=W>Z?FBILFQ>RKSE
file operation	!E/E8G<KAKFTGKHIIGLUPKQJSX[FfEkG
file opt	!H-J3K5W;E<W=IKKLKTJkTlV
file or	"J'I(H)@+8,<-H.G/70E1W2E3@6<7B8C9D<U=?>D?E@ECHDEFEGHHVIZJFK?MJO>PKRCS6T>UKVIXJYGZH[6^Da>cJdFeGi:jElF
file out	!A.^0SIKVV
file output	!CHTIVLH
file paramiko	!="D&F)X*J+G-Y/V0H1T5@6B7B9H?H@>BEIIJYLBPCQ=RCSBWE^Ja?dDfTkDlH
file parse	;I
file path	3S5H<DBUHIIHLXRTSS
file permission	BILJS[aF
file permissions	;F@JAJCULTSUYF
file please	!G1K<<L[SC
file provisioner	!>#H&UBTFJGJIT
file push	!S@S
file put	!^.H=KSG
file r	!JLISU
file read	;[AG
file reads	!U[T
file record	BILGSU[UaF
file remote	!S0H1F8EBTIJKETJ[JaHfJ
file root	!T+I,K;==Y@HAKBECIHILHNIPIRHS?TVYIaG
file rsa	;J
file run	;JAKIHLWYT
file s	IWKHLGSFVT
file set	!?'U,J0U5VBKSXVTaI
file sft	.I[V
file sftp	!@"K,E/>1U5I6A<FKZLXOWRCVJa?cIfEkJ
file size	!D(JKCLJNJSCVU][aEcI
file source	<KPXRHSGiS
file specified	IWLKSS
file ssh	!e%9&6)I/:3?5K6J7B;_=_BCGJHCI>JFLKOHR:S;T9V5ZB[JaBdAgKh8iJlK
file stdin	!JaWhUjU
file stream	!?-F.S1F8G=TK]OU
file sync	!D<U=W@UAJYJ
file system	"G%I-C.H0C4H>JAHDJKEOJPKRJSGWGXJYK[C]J^IbEdUhJkBlD
file test	LX
file tmp	(T,U7S
file to	!A#K&F(K)J+H,C-F.X/W3F6K7I8D9H=I@JADBJG@HFK9L@QDRGVGWIYKZH_IaEbUdJ
file transfer	"E,?-G.U/A1?3J5D7H9I;H<J=K@IAIBFGKL8T@V?^GcCfCkG
file transferred	![SJ
file transfers	!A.JOV^W
file txt	!V(JIILGOUaDbJcU
file type	'ZBISFaH
file unable	!B.X1H;X<S=W>G@HB8PBVJYIaJbYfHiK
file upload	.SKESWVJ[H^TaG
file uploaded	!H.I;J@WAJKELIOFQGSGa[
file uploaders	"U
file users	-S;J@TWIXV_UkI
file usr	.U3K8DIJOKVBWE[?kHlT
file var	<SPIQK
file version	;K?Z@JAH
file was	SH[V
file with	!=.E3K9VIJKILVOTRWTE[F
file write	!E.VLUOI
file wrong	!K?I@YAVBIPX
file x	!J;W?H@FPAQU
file yes	!J
file zilla	&I.J9J;F<F=G>aAJBDPHRSSIYG[JiV
file'	!@.V2K3I5F9F;Y<[@KAIBDPIQHRGSWTHYIiJ
filename	!K"C%I&C(B)J*I+D,C-F.5/D0q1E3C4J6G7G8E9HAWB?CEI>K=LAN?OERAS?T@VAWH^J_Ha@bGcDeHfBgHhJiDjIkFlJ
filename filename	!J
filename is	!D0^5H;JKHTI
filename mode	<W=T
filename password	!KAX
filename r	=T
filepart	OV
filepart'	!;1KIHKJLJO]SUVb][
filepath	!H=SPK
filer	!W
files	"G#B%F&4'X*B+4,F-?../H061H2A3A4I5?6^8H9J:E<H=C>@?GB>EJF@IhLFM=N@OBP0Q5TKUEV1W<X9Z?[K]8^;_:c=d<eWg7hFl8
files 0	!YSJeS
files 1	,TTU
files 2	!W
files are	!G;S?U@TBIDSFK
files attrs	(TSUaT
files example	!D)U.G/:3F6b7X8H;KGTJWKALERJSG_KiWk[
files external	!G3YBURXiY
files failed	!ZSG
files for	!W
files from	!K/U9SBJKSSG
files have	!T
files in	!GS]
files into	;KIYLJSCTU
files java	,T
files num	!U
files or	!HASIT
files over	!_
files sent	,S3G5BISTT
files storage	.H3YRSiV
files that	<U
files to	!I/U7K8DBIKURJ
files transferred	![
files uploaded	,JKY
files vanished	!X
files would	!U
files x	HWSI
fileserver	!],S/I7ITGdK
filespec	!I(JLTSI[V
filesystem	!G)K*K._/E3K5F7J9I<Y=J@IAEBCGJHGIIKGLGNKOJPJQJRITSYKjIkJ
filesystem no	!C&X<ZRDiE
filezilla	!KNW
fill	!Y8HKXSI[E_Jf=
fill channel	!?.T8JKY[If@
film	!EKVOUSW
filter	'T.J6SBWKIOITG_T
filter out	!I/U6TBTRS
final	0JQ[
final ex	AS
find	!d"I%F(H)E*>+C,2-;.8/W0B182>3;4J6S7<8?:G;6<[=;>I?H@>A=B,CJFEGEI_JIK1N;O;PBQ<R0S<T/VTWKXBYB[A]G^F_?a<bAcJeIfBgKhGi5j@lA
find a	LJ
find any	5W
find directory	L[SH
find file	!F<S=IIS
find found	!J
find host	!>/a6D
find lssh	!ZIJ
find module	!Z
find or	IYLJSI
find out	!V
find package	!U
find remote	!U/UWH
find section	![LJ
find ssh	!D&Z
find the	!V&H,B3H5C6U7H9H;G<S=IBDI[KHNGQHRGT@_JfFiH
find valid	!T
finger	!F3X
finger print	!F3X
fingerabdruck	"H(J,J.H/C3W5[BHIKKKOERJSBTIaIbJfG
fingerabdruck des	!C"H(J,K.J/F3W5[BIIKOFRJSBTJaJbJfH
fingerprint	!?"8#D%>&<'K(A)I*7+F,8-<.B/60F1E2*3m455t6E7?8?9/:W;2<B=C?H@>A7CCDGE<F1G>IGJIKDL;MJN9OEPJS=T:UIVGW@XEY=ZG[F]H^I_<aDb<cDdFeIf@gIhAk>lB
fingerprint ecdsa	5T
fingerprint failed	!E3S
fingerprint for	!>2G3V9FBF^TjS
fingerprint has	!F3V
fingerprint hex	2B3c9I:I;E<FAJFKKTQHjE
fingerprint is	!D,H-K/G2F3K4H5i7J;HAIBDHUKENIPHTGYK^KbJ
fingerprint of	!B3]5TLJ
fingerprint remote	!E3^5I
fingerprint ssh	!82G5^RWiV
fingerprint to	!I5U
fingerprint yes	!]5=
fingerprints	5W
fingerprints not	5T
finish	!B,J-J/I5UFKIJKILSNKST^VdTiSjSkI
finish successfully	!HLTSUTJ^V
finished	![)J*V+J0J1D2U6I7H;B<G=J@JFHHJJHLIOTPEQHRISEWI^I_CaCbDdCfChJkHlG
finished 0	!Y
finished connection	!9*Y-S2V9TKI
finished failure	&T
finished in	IULUVI
finished job	!V
finished success	!]&IIG
finished with	!T(TBJTGcT
finishing	!Z
firefox	!a,IRJTC
firewall	"I*S/V5K7TBIKFR>SKTZXX_HkZ
firewall blocking	!E/TTZkT
first	#Y%I&I(J,D-A.H1K2H6F7I8I;=<KBHJVKELHPKQARITT]V_GaJbJcGfEiWjEk?lF
first key	-K5I9WTU
first line	!I;AQK
fix	!m"F#I%I&@,G-G3F5J7S9I;D@JAIB8FDKFPHQIR>SAYG_IaEbHdSfIi=j@kH
fix conflicts	!T
fix host	3I
fix the	=U
fixed	!f"H,C-@1J5I7K8DAKB?JJK<NBRET;_@fJiJjXkDlI
fixes	![;IAJ
fl	!DOS[S
fl remotepath	OS[S
flag	/I3I5SBIOTRH
flags	"I)J,J-@1U6V=KKILINH[J_AaTkH
flags boolean	1WLJOTfI
flags flags	!C-J1W7TLHOUdS
flags sftp	ST
flags write	aV
flow	!>"K&I.I1I5J<E=J@SNKSVTVVFYK[TaBdXiHlJ
flow file	KKLESX[UaD
flow socket	!A7KTU
fluent	![
fluent ftp	![
flush	!T
flutter	!W"J-D.XBIKILJOIRV
fly	!BVU
fly backend	!BVU
flysystem	!F"?#K%J&E)F*F,^1@2G3T4K6?9E<A=C>J?A@GA@CKGHHKIALUWIXK[J]E^J_KbFcDdJeFfAkHlI
flysystem phpseclib	!J"J,S3V6I<H=G?DAEFTIJLHOSSAkI
flysystem sftp	!9"I,Z1K5D6I;ILTOUPUQTSEfJ
flysystem src	KWOURJ
flysystem unable	!@.W1K3H5J8I;JBAIKLWOTRDSYTEVT]JaSeJiI
fmt	,J1G3IBVGVKJNJPHQITJ_K
fmt error	!B,J1GBVGVKJNJQKTJ
fn	*J-F
foi	!J%F&T(G)J*H,B-T/<0H1F2J5T6D9E:I@IAHBSCEDKEIFIGFIGJKLCNJODVKWHXHYF[B]H^H_DaTbCcHdJfEgHhHjBkFlJ
foi possível	(J,H-F/B0J1J3>5E6I8G9I=G@KAJBICIEKFKGIIKKCLHOIPU[F]J^J_JaUbGfIgIhKjDkI
folder	!9"=%J&@'J(E)I*H+I,:-H/=0<2I3=547B8C9F:I;B<2=E@JAHB@FEGIHFK:LqNBOKPHQESZT;WCXJYH[W]D_Da5bYeVf7gIiGjAkBlG
folder '	!F.HIEOKbX
folder incoming	IJL]SGfF
folder missing	!GLU
folder sftp	!E.J1VSWaKcX
folder var	LH
folders	!I.IKGOHSDaIe_
following	%H*F+J-F1I2I3?4K5=6I7V8I@CAWBHESFCGTHJIJK=P@SIWIXI^I_EbHfEhKkJlJ
following arguments	!b&I9I
following error	,I7VETTG
following gems	!GAZ
following key	!E=T
following location	!KLW
following options	!WGWRK
foo	!T&S)V9JAUjH
foo from	)W
fopen	!HIJKFSY
fopen etc	!HKJ
fopen home	!IKJ
for	!F%Z(C*A+>,C-=0:1H2A3W5W6G7?9J:@;@<@=6>6?<@IBTCJDSE1GSHAI3KFL;M0NBO>U2VAW'XAY:ZD[H]B^8bVeAfGg>iTkDl@
for '	!A+K.T5G<D=H?T@KB@CcD@FHOKPIQKRISDYZgTiI
for 'c	!J@IAKC?DiYA
for 'https	!bBHRGiH
for 'none'	!WRJ
for 'password'	!JBJRWjJ
for 'publickey'	!C&WB]FVR4jS
for 'root'	"JBJFZiI
for 'sftp'	!W
for 'ssh	BDCTRXiH
for 6	SK
for a	!D"J&G,>-K.H/J7I8FGZK?OJPURTTXaGbJkI
for an	!CPTcX
for app	!U
for assistance	!<"C&H.U3K5KFKGIIHPIQKTH_JiJ
for backup	"VBJiT
for bastion	!H/W;G@VQV
for box	&X1U5H<HGGRJcWfJiH
for c	!D"W1X6SbW
for changes	!Y
for chroot	!;)g1FB>
for client	*W9J
for config	!;"G-F9JAJFVKJLHPTRUkS
for connection	,J7I8JTX^U
for could	!F:TLU
for decrypting	!B;[@T
for deploy	&KB@PHQAR]jI
for destination	!8<I?UASKUSBVSiJ
for details	,IGT
for dev	!S3W5J
for device	!WcT
for directory	)GBW
for domains	!d3JBIRFTJ
for ed	!=%_&V<J=HAZBDFCjJ
for example	!IBT
for file	!A(S)JBULFSEVUaT
for foo	!W)W
for ftp	!A,T/V3B5U;K<VAWBHQDTWiFlK
for git	!C&W3C5V<XBEiI
for github	!<4V5JPVjT
for gitlab	!X3E4J5I
for handshake	!>,K-X.I1K7W8;BBFKGEJUKENZRDSJTU_VcHfGiEkUlU
for home	!G;V@UAIHUPC
for host	!D)H*D-G.H/U1@2U5X6E8C9E;D@KAFFHGEHJKKLFNGR1SD_FcEdHfAhJ
for hpc	+W;J
for https	!V
for input	!B8aKETI
for invalid	!GBDiX
for ip	&UdS
for ipaddr	,T/J5^9HBDHIKI_I
for jenkins	!E"X;JRSiV
for kex	9X
for key	%>*=+I-B283>4J58;/<==:>G@>B:C<EFFJGBHGK]NHPWQbRBY?ZE_JhKiCjBlK
for keys	RX
for lab	"K5H<KGV
for local	!_
for localhost	-T5I9J
for machine	FU
for message	!USH
for method	!A2T3J9U
for methods	!J9IAHBUFZKJP7QTjY
for mft	!F3U
for more	!B"V&G-J/F3G5?6H:J;K<JB<IXJYLCOJSCTYbVfFi>jIkJ
for nas	3W5EiUjI
for new	!HSF[[
for no	!S
for node	!G
for non	!H"UKISJbTfJ
for nonexistent	!D"EBIRIi[
for on	!BVU
for one	;T
for password	!U
for path	!I<TVT
for reading	&E.E1E5J;J<DBIIFKJLWSYTKWKfFkH
for realm	!S
for refs	!Y
for remote	!J,WBTTJjT
for reply	!TEF
for repository	/J5GKUST
for res	!K6W
for response	!CKHcYfY
for root	!HhT
for rsa	&U
for rule	!W
for s	!W)U,I1EBKRJcHfYiK
for server	,J2K3T5S8HBFK^QJRKTA
for sftp	!S"E%K&I'U)D*C,A-I.J/X1A2B3W5]6C7H859F;D=I@IAJB6CKEKFGGGHKIHJIK9LCNCOHPGQFR9SFT7_EaEdJfWhCjJkE
for signing	%[&K3H5F9J;G<KAHBJFVPJQI
for ssh	!B"T#b%E)S*F+G-?.E2E6K7Y8B;D@IAEB[CGG?HIJEK<LEOKP=RKT]WIXT_Bb9dTfBh@iYjAkUlC
for stdin	!B;@PXQZ
for target	!WSJ
for taro	!C";)G1G;I<DAGBWF?KSPKQ@RbfDi;
for task	1YKKiU
for test	"J,I-J/F1C5W8K9IFEKINHQJTI_GdKhYiD
for testing	5T
for the	!T%J&H.H1D2H3T4J8U9G;E<J>W@JAGCJFEGDHIOGPHQESCTG^I_;b@cBdXfChHlF
for this	!/"4%H'T)K*J+J,B.G/I1J4F5a6T7I8K9A;J<IAJBACIFHGCKHPBR<SCT>XJZJ[H^E_YaBbXcEeTfJhIiAkFlH
for unknown	!F*H5@9G;T<H@TAWKKQGYT
for url	!U/K
for user	%8&X(J*I.V/@2C3/4I556E7@8398:I;7<6=@?H@>A1B^DWEHHEIIJEK5L>N?OIP7Q-S0THWCXEYCZT[I^G_Ga>b;dCf;iTjak3lJ
for users	!EQW
for vagrant	!EBThX
for web	AIQV
for welcome	!TKDTDkTlX
for win	!T,U7FNIdI
for windows	!T
for write	!9.X0TBJHKIHKHO[a<
for writing	.HSX
for www	5X
for x	!^NU
for you	!D"KbZ
forbidden	&G(I)J*H,?-9.D/A0I1F2G3C5C6I7D8B9D;F<H=J@IADB>HJIGK:LAMIN;OGPFQHRCTAWjX][H^I_AaHbUcFfEhJiAjKkClJ
forbidden pods	!U
forbidden user	!U
force	,UUTkV
force progress	UT
forcibly	!GKU
forcibly closed	!GKU
foreach	!7&H1E5T<EHdI?L?VKWI
foreach failed	!;&H1E5T<EHdI?L@WI
foreach reading	!J
foreach'	/S
foreign	!V"G*F,G-S.J/B1<2F3E5@7J;J>GB<KHLGNfOKPJQKRDSCTBWD_XbJcKiEkZ
foreign host	!:"I*H,E-U/F1F2G3H5D7KBCKKNdRJTIWE_ZfDiIkZ
foreign pm	!T
foreign put	1HBGNSTI
forge	,^@UATKDPSR@iA
fork	!D&J1J5K7J8I<IBVGHIIKCLHQHTXYJdIi?
fork lift	!="B7K8JBWKEQITXbJcJdJi@
form	ET
format	!:".#=%4&)(H)=*.+0,2-=.D/2153,4:5)6:7;859,:9;l<!=!>^?m@aA^B!C!D1E!FJG;H2I0J=K*L0O5P2Q?R-S/T1UEVIXKYeZ:[7^6_2a6d@e?f6gEj*kC
format error	!U;c<B=G?B@FQGYG
format exception	?T@FAFQTXT
format failed	!V
format from	!CWX^HbVcV
format ip	!BiU
format is	!@-H0X;TAJKENIRGiY
format key	!D@WAIQW
format or	!G;TAVYV
format private	>G@HQY
format s	(TKI
format ssh	!J;IATPTQIlV
format tag	@UPEYV
format too	!E;=>=?d@8AJYI
format win	>T
formato	!A'V,H/H;J<H=J>Z?WPFQKTI
formats	;T
formats rsa	;T
forward	!SBJ
forwarder	!H-EKYNSTU_V
forwarding	!["F%A&J)H*H+I-5/W1B2I4J5B6Z7B8I9C;D<J=K@IAHB<CGEJFFGIIEJJK:LDMJN:PHQJRBWeXIYH^K_8dKfIgJhGiDjHk=lI
forwarding disabled	!a%F&B
forwarding failed	!>-</[7GKHNHWc_AbIfJkJ
forwarding request	!Y"A^HfH
forwarding server	!U
fots	!D"HBYREgX
found	!W",#=%=';(0)K*[+(,9-!.0/B06143<4D6%7:83:W<Y=F?CA@BAC:D8ECF-HEI]J2K!LUM<N=O3P8Q.RJS<T>U?WUX1[;]6^[_@a0bEc2d4e8h:iIjSl:
found 0	!JgS
found at	!G)S2T3JBEiK
found but	!C3]5K
found client	!B*X
found ecdsa	!J
found error	!]&F*F.J/G1K9I;B=EBKPGS:WIfGkJ
found exception	&G*C,G/B2I3E5<;K<_=T?J@DABB@HWKJLUOHPEQDRATFVGWGYEf=iGjHkJ
found existing	!X
found for	!a&G/K3K<EBDIGLB
found host	!_*S-G/I3D6J9T;IBFH@YIiIkI
found in	%D&[,H/@29315e9S<9=H>ZA@BJI?KGL;NFPTQ>RDSATBVIWIY=ZJ^HbHfCiFkF
found key	4I5GH?
found line	!^3IHF
found on	!A.I/J5JLVSE^TbG
found or	3W:T<KBKTJ
found please	!C/X5ERITFW[^KfK
found remote	/UWT
found sftp	!g/H5J<IIHLB^HfG
found ssh	!G*I2H5F9F;Y
found their	!A*Z2X5GBI
found to	!A;GBUGUKJLJRUZVhKjK
found using	,K-U<FBJLKfJiHjK
fout	!@"K*J,G-J.J0J1J3K5G7H8HBHKENIOKR[TW^K_JbIcJfIlK
fp	:XBFjI
fp r	!W
fq	!F'F,I.D/I0WBII?K?LKOTRJTH[E_JbIeXgG
fq gz	!G'F,J.F/J0WBKIAKAOUS>TI[H]E_JbIeYgH
fr	"D(I)K-E.E/U0J1G5A6T7E8I<JHJK>QIT9VIWKXH_DaFbIcJdTfJjJk@lJ
frame	![
frames	!B.I2I3[7KBEKIRITS
frames omitted	TT
framework	!IBGRUTViU
free	"T,J.b5I8HBHKC_IbVfJ
free client	)T
free software	"VbV
free space	!D.a
freerdp	!Y
freerdp core	!Y
fri	!WBGWTXTiI
fri may	!X
from	#2'6*3+I,9-I/A3K4E5I6F7,8X9D;B<F@IAHCED4E>G@HBIHJ,LJMWNEOKPCQIR6T@UGVDWGYKZB[3]Ha:bTcXeIgEiVk5lC
from agent	"H%a,V;I<E=JAJCJFAKJPEQERKTVYHbKcJhGiEj=
from app	!I
from c	>T@EAJQKYJ
from d	VV
from daemon	!d
from date	![;I
from failed	!G.Z0VLIOI_[
from file	!DIX
from filepath	=SPK
from github	!T
from home	!F-IBTFUHZiUkUlS
from host	!T"E+K5J8H9KKDPKRWhK
from in	OV
from ip	MV_J
from ipaddr	!D#G%?&<(G*?+C,7-U.A/:0D3F4H5=6>7E9;:G;B<@=D>G?H@CA@BDCCDHE?GEHFIGJ;K4L>M^N0OHP;Q>S:THVJW>X:YD[J]K^A_UaFbVc6d1eJf<gGhZibjJk5
from local	!H.ZL@SDgS
from master	!K8WKV_T
from net	!I;HKINT
from none	;HKJNKPSQWfV
from private	!6%I&F5J=U>F@^A_CIFDLJfIiD
from proxy	,T
from remote	!4#K(F)D*I.=0F1C5T82:WBTIIK[MJNJOEQDRCTJVIYJ[H]IaAbIeGf9gJhKjTlI
from server	!A#H%F&1(H)G*9,E-J/G243S4G5F6E7=8I:G;9<<=B>I?C@?A?CIEGF?GDH<I<JFK]M=NTPCQ<R?TXUKXCYBZA]F^U_JbXd@fVgCh9i.j@k5l1
from sftp	!<"V)Y-B.J1a2U5E7G8Y;IBBLGOJQKR=T8^C_>c_iBk<lB
from socket	*W-@2Y8T9VNB_BkJ
from ssh	"H%A&X(T-J/K1I2I5C8K9F;G<J@IAFBFC]FGKAPHREYEbKcZfIi@j@lG
from the	!I"J%J.G/B1G2H3Y5;6U8H;KB<HILKNKOIRESKTB]K^HcTfAiCkS
from this	!ZXV_E
from tmp	ST
from to	AVBUTK
from transport	!G"S)_-F1Z8DKCSK_Jb_
from upstream	!XKI
from user	"G&U)D-I/J1>8]9J<HFHKDMERATI_FhD
from usr	8K
from your	!I_Z
fromfile	!C<S=TBTFVKJQWRFiXjK
frontend	#ZBWRFSITTiU
frontend lock	!T
frun	TS
frun 2	TS
fs	%J)[+B.K1T2E3S4G6A8H9G;5<S=[>KA:CKFHH:JDOGQCV>WGXHY>^J_EaIbGeKhHjHk=
fs 01	!T
fs 601	!G=W
fs couldn't	!8)[+I-U1V2H3U4I6G7S9J;9<0=A?F@HABBTHAJHL@NUPBQFSCVIYJ_Jd?kD
fs failed	!V<J
fsetstat	!B.K=IBHKKLGOFRFSGagiJjK
fsetstat operation	aX
fsetstat permission	!@=JBIOJRGSHa_iJ
fsspec	<TRISUiJ
fsspec implementations	<TRIiK
ft	!;#?%E&B'B(C)W+C-J0A2F3G4E5D7F:F;D>FCEDFEEF>GJHDIEJ@M?N[P@Q@RIUIVDW=YB]A^Ba?bUcJeBfYgBh@jGlW
ft pd	-FNbWK_IkGlI
ft tp	!=#@%F&C'C(D)W+D0B2I3J4F5G7G:F;F>GCFDGEFF@HEIFJBMDPBQAUJVEW:YC]A^Ca@bUeCfYgDhBjH
ftp	!E"0#>%>&-'=(6)2*8+8,;-:.//b071%2J4:6G748A9D:B;H<8=6>B@CB4CBDFEAF.G@H5I)J9K"LHNYO(P0QCRYSIUEW'XKY8Z=[E]8^+_2a-b4c9e;f/g=h6iGj/l~
ftp adapter	3K5X8TKT
ftp client	!DNIlW
ftp connect	!Y,;WHdHk<
ftp connection	"I,J-A/H7S8I;VATBCGUKGNTQS_DdTfJkJlU
ftp connections	!H,UTYiH
ftp context	lX
ftp deploy	!X
ftp error	,T-=.I1H3H5D8EBEKBLGNDRDSGTUWJbJfGiIkBlT
ftp example	!X,G-T3D6K7IRCT@dIiIlV
ftp ftp	!aKK
ftp ftps	!ENSRHTIkWl^
ftp in	!CIJLXlS
ftp login	!GlX
ftp node	;IQY_W
ftp open	!K3TlV
ftp php	!]SJ
ftp private	,E6FdX
ftp protocol	!F,WRHlU
ftp put	!V.G8SIHSBVS
ftp server	!XKK
ftp sftp	!DBWTIiUlU
ftp ssh	!D/I3a5^NJRF
ftp upload	!G,I.H/VBUKJSDXUdSlT
ftp user	lW
ftp verbindung	!HlW
ftp à	RJTFlX
ftp プロ	1JcUfTlV
ftp 接続	lT
ftpd	/HKJNVRKTI_FkYlT
ftpd server	!JNW_Fk[
ftplib	!TSI_KlY
ftplib error	!TSI_KlY
ftplib py	SIlY
ftps	"J/F3H5C9HBIKIMUR?TFbIiJkUla
ftpuser	BHZW
full	!Z&I(H)J*J,D-G.c/B0]1E3E5D8A9J;IAKBIHJIAKINFODPKQITCVK[I]H^H_FaZbDfAkI
full reads	!;.a0eL^aifK
fully	!F,T;I=TBJLTOSQTRG^TiJ
fully qualified	!F,T;I=TBJLTOSQTRG^TiJ
func	!a3H5E;KBKKJ
function	!Y"H,D-G.D3G6J8I;F=KAIBTFHHTKFL?NEOIS<VIWJ[H_IaKcIfGiUkG
function argument	;JIUYJ
function open	!HHU
function type	*S2T9TRViU
function works	<U
functions	<T=SBJSI
further	BZRC
fuse	!]&D1B5G<@BJHCI>KVLERIS[VEWF
fuse sshfs	SV
fut	1J=KfK
fut result	1J=KfK
future	8BB@JXK@iG
future result	!F
future user	!H,JBJKERBTXWSXS
futures	TH
fvar	TS
fvar 2	TS
fwd	!T
fx	!E"8#G%B&9'U(B)B*A+=,2-:.Y/30_142A3:536B7;98;9<6=:@BAAB/CDEGF>G@H;I=J@K@LVMHN9OZP:Q?R0SVVSW>XAYDZH[]]I^=_9aSb5c=d?e_f2gHhBi5j?k9lA
fx bad	5JBILTaV
fx connection	!a,J-K.?1HKGTF[J^KfH
fx failure	!<"G&H'J*J,A-E.W/?0Z1F2J3F5C6K7I8E9B;J<HBBFKLENGOWPHRDSTT>WJ[X^H_FbEcJeYf?hJiHkF
fx file	!ALGOWSF[V
fx invalid	!H0XLJSJ
fx no	!c&J.T<CHJIGOJS2a=kK
fx ok	![LHSE
fx op	!E.GLIaVeU
fx permission	"H#K%I&E'W.G0E;I<C=@B?FIGGHEO5PHR>TIaKbJeTiAjFkJ
fx quota	!G.V
fxp	!E)U*G+J,C-D.G/A2I3J5I6I7K9C;J<G@KAKBCICJHN@RFYK_HbGcgfHhKiFkHlG
fxp init	KHcZ
fxp open	!T
fxp realpath	!W
fxp status	IJ[U
fxp version	!F)W,H-I/G8G9JBIKFNFTDbJcb
fxp write	8VLKS?TU
fz	1A5GLJTIcVlF
fz sftp	1E5GLKTJlI
fzc	!T
fzc 3	!T
fzsftp	!^"F,G/DLFSHTIVKbI
für	"=#K%I&H'I(B)I*I+F,D-D.B/B0?1F2J3@4I5>6C7E8D9F:J;@<D=I>F?K@GAFCEEJFHHIIBJIK?L@MHNEO:PVQSS9T@VIWFXFYFZH[E]G^H_CaXbFcFdIeGfDgGjCkHlG
für den	!A"J.J5H;JBEKJPWQTRJSJTKaJfKhI
für weitere	!DhU
g	!]&T<JBJRISEcEkF
g 202	/T
gaierror	,G-I/S6^7J8IKINKTHXW_JkG
gaierror errno	,H-J6^7K8IKJTHXW_KkG
galaxy	!C<JLTNVPYiTkJ
ganymed	!H,K
ganymed put	!H,K
garbage	!F"[)H1BKELJbScW
garbage packet	!H"Y)I1CKFLKSJcV
gate	!>-K/G5K7Y8HBDKERETWWU_F
gate example	!G"V1SbU
gateway	"G#V%D&@)H*F-J.E/:0I1B2D3=4J596C7[8>9E;B<C?K@HACBHDJGXHHIDKALBNGOKPERES@TXVIZE[I]K^J_UaHbAcEdUgIhGiKj@kJlC
gateway sshd	!I-KBI
gathering	6T
gathering facts	6T
gave	!G,@.K8HBWKDTYiWjW
gb	"<'G(B)J*J+H,C-C.e/B0>1E3C5E6I7G9F;JB=GJIDJBKSLBMINEOAQKR>S=TCVEXK[F]T^B_Ba?bScEeJfDgGiGkJlI
gb 88	!I8U
gc	!A#ZBWRHTUiU
gcc	!a&E1D<?HHIBL@fJkI
gcloud	!Z#T&I-G7KBJRJSHTU
gcloud compute	!W#T&J-G7KBKRJSITU
gdrive	!U
ge	&X,G2K9U<U
ge en	!F&X,H
gea	!FFVeXiFjV
geen	!J,Z/J
geen verbinding	!J,Z/J
gefunden	"D&I(I)B*G+H,?-E.?0A1=2I3=596D7B8F9F;7<a=B>J@IAJB=CHDIEKFJGJHGIbJIK@LSMJNGO=PGQER?S;T:WIXJYGZK[G]K^J_Ca<bBcFdKf:gKhIiCjHkHlH
gelesen	;B<J=VAHPJSKYI
gem	!d&J/JBISF
gem ext	!]
gem native	!]
gems	-I5K6G7J8G9IAVPGRGTHZKkS
gems date	SHWTjU
gems for	!GAZ
gems net	!5-J6I8HAHRITJWSkT
gen	!Y
gen banner	!U
gen compatibility	!U
gene	MX
general	!G"J*K-G.T1H3D8E9EBFNKRVWZ_IfHiI
general failure	!A,I-H.U/T1K3J5H9IBIKFRITGW[XS_HfKiJ
generate	!A"X;DAGESPZQ@
generated	!_5H
generating	!d2H3F5G;C<F=KAIBFFJPKYI
generating public	![;E<HBI
generator	!9IWLJSa
generator failed	aT
generator mkdir	!JSYaD
generic	!J&F*K-J/A1X7J9G;J<IAJHIIBKJLWNIPIQGSWUJWJ[Da@cGiUkF
generic client'	!D1V8VKJfTiS
generic file	!E/E8G<KAKFTGKHJIGLUPKQJSX[FaBfEkH
generic x	!WUJ
genome	/T8KkE
geo	0IeV
gerrit	BWFWRGjFkF
gerät	.W
gerät ist	.W
geschlossen	,E-^7JBGRITFWV_WiKkS
gesendet	&Y,F<XBVRCfIiJ
gespeichert	!U3V5JYH
gesperrt	"V,G/HTIXUiS
get	"9%X'@)I*<+<-Z.81G2B3B4<6T7I9>;J<J=F>C?A@?AJBFC;DGE@F3G8H2IDLWMeO=PGUHVIW3X?Z>]E^Va!b+c9d?e?f'gSi<jDk>
get addr	!E,J/XTK
get afp	!W
get agent	!D%a:UBEFIhX
get connection	!*"F#W&5-b.H3B6U82;D<G@JAHFHGIIKJIK.LCMEPIRVSETEWBXG^BbHhJlD
get contents	<U
get hostkey	!I5]
get http	!J&T,H7GMbNBRISK
get https	!a7ITG
get local	!^5K
get name	;TAUYV
get no	!>1C8KICK[LXSAVFcK
get operation	!G5I7TBGJVNJfH
get or	!H5SWTXT
get remote	!H,H3J9JBKKIMUN[_W
get session	!C,V-K/T8VTS
get sftp	.I0X8JAHBWKCLCRDaGiC
get this	lW
getaddresses	/U
getaddresses getaddrinfo	/X
getaddrinfo	!>"=&H(I)E*H+K,3-:.=/w0J1>2I3<4J5<6h748=9B;C<F@JAHB:GJHHIEJJK2L=MIN<ODPIQER3S>T1VJWCXT[F^K_<aHbFcDdAfEhIiAk4l?
getaddrinfo enotfound	!J"E)I,@-E.D/Y1C3G5E6i7C8E9KBEKALENFOKR>SFT=XJ_FbKcIdHfJiHkElF
getaddrinfo failed	!E,I-J/bKJTJXW
getaddrinfo host	!K6W
getrennt	,H-F1K8VBKK[TI
getresp	SIlY
getting	"D&@(I)J*:,J-Z.@0J1B2=3A5?6B7=8>9D;B<E=HAGB:FJGJHIICJIL>NZOFPJS8[C^V_^aEbYcGdGfAhIiAjJkUlI
getting banner	!="I&K*=,;-[.I/?1J2@3F5G6H7@9F;IAKBCKXLIN[QKRBSFTD__bGdIfFiHkY
getting initial	!]RF
geweigerd	!J,Z/J
gex	!A-G9_NGTJ_K
gex group	!A-G9_NGTJ_K
geändert	!C3b5>OGSCTKfJ
gg kk	!U
gh	!d/UQJ
gh 006	!Y
ghost	!C"Y-J1_5KKJ
gi	(TBCKXhXjU
gi b	(TKY
gio	!/"C,W-H.H/V1Z3U4F687G8DHIIIKIRASWTS_DaGbIhZkGlG
gio sftp	!4"C,X-H.I/V1Z4I687G8EIIKIRBTT_DaJbIhZkGlG
git	"!#='G)=*C+J,C-I.F0@1,2F3U5T6G7J8/9F:[;F?;@IAJCFDDG(I8J@LAMFO9P]QIR9V>W)XVYDZ8[<]I^9a1bHc4eBiYjik<lB
git '	!j,KBERCTKiF
git auth	!>3KG=PaRXi?
git c	!K5S<VPU
git cannot	!C&U5E6HB[RDTHhXjU
git clone	!B&V,K-G5W6ILJSFWI_UdJiXjGkH
git config	!V
git corp	!I/S
git denied	"J&A5H:g=KB:LESDi@jc
git error	!:*B/J2?5U;DAFBVHVKVLHNYRKSJTG_HfHhFiSjY
git example	,E/I3E7JBTHTPURDTGbKdViB
git exe	;FBSiG
git fetch	!DB@TTUTWHXU_T
git head	!S<V
git hub	"J%T&I3J;DLJPIRISJiS
git ipaddr	-J;S_T
git lab	!X&J8KBGiF
git ls	&V<UBUHV
git plink	!U<J
git pull	/VBCUUjK
git push	!?"J%T3U5?:V;I<K=IBUESHSKHLFNIPJRCSXXS_Gi8j^
git refs	UTiW
git repository	i[
git ssh	&G-H5TBBCKWK_ViH
git to	!T
git upload	FS
git wrapper	SSjH
git'	![&Z/J:J;JBURJTIiUjK
git' failed	!W&T
gitea	"J5H:H;JFKGKLYRESWiGj^
gitee	;I@U
github	!J"E%I&I(K)J*I+E,5-H.H/J0H1D2H4T6X8H:T;F<F=HEJI]L=PSQ>R@S>TVX]YT^J_=aKbAcIdIf@hWi?jSkA
github com	"H*K+H,<2H4U5K6W9H:U;GFJKJLFPJQHRCSDTXX[_?bCfEhViAjUk>
github com'	!V
github example	TIXUkV
github home	!C@TPWQKYU
github workspace	!DI[
gitlab	!X&H,J/]3C4H6A;B?SB@KGRGSSiD
gitlab corp	!U
gitlab example	!c3C4IKIRK
gitlab runner	TU
given	!G&C*K,C.B/=0W1I2J3E5@6F7C8J9D;BBYKDNHOHPaQUTIcJiUkI
given identity	?S
giving	!7"H,Y-J5GBBGKLSNJOJRXSTTWXS_GdViEkB
giving up	!7"H,Y-J5GBBGKLSNJOJRXSTTWXS_GdViEkB
gl	![
global	!^)K/J1D5G7G8I9J;JBJKGRJTGlU
global add	!V
global request	!S
gnu	!T"T%T1JKDNTUJbU
gnu linux	"UUJbV
gnu tls	!TKENUlS
gnupg	!S
gnupg'	!U
gnutls	!WKGNIcJ
go	!e"H-F.G/E2J3E5D8G9G;B@DACEWGJK@LINDPCQDRTYG_GcKfKi@lV
go anywhere	RX
go sum	!T
go to	!T
goal	!X
goal on	!U
going	_TfS
going to	fS
golang	!W
golang org	!W
gone	!A&S,K-H/E7XNHTcdnkB
gone example	!C,K-I/F7YNHTcdokC
goodbye	!V
google	!^"I.IBHKHRHSIkT
googleapi	!].D
googleapi error	!].D
googleapis	!U
googleapis com	!U
goroutine	.F[W
goroutine 1	.F[W
got	"D&I)J,;.D/91U4I6F7C8F9B;Z<I=G@GAaFFGJHGIGJFKGLIMHPIQBRSSJT=VHXH[G]K^B_JaDbVcViFjJkG
got 'aaaac	!H3X
got a	(S
got an	YT
got some	"UiS
got unexpected	!CWX^HbVcV
gov	-T
gpg	!~"J&=(K*D+I,D-H/A0J1F2E3A5=7@8I9A;8<@=I@IAGB3CHFCGHHEICL=NIOCP<Q7R;TBVFWEYGZJ[H]K_JaEbIfHi@jDkJlI
gpg can't	!_&G<HBJIHLJ
gpg decryption	!aQA
gpg error	!W
gpg failed	!Y%KKS
gpg keyserver	![.H7J
gpg public	!YQI
gpg signing	!V
gpg warning	!T
gpg 公開	!Y;JQI
gpg 復号	!_;H
gpg 署名	!YQG
gpu	&I,X-J/H1J5D6I8TBWLFNKSHbFjGkV
gpu 02	!W
grant	!^"G;KRFiE
granted	!Y"Y)Y,F-E1T3E5F9J<JB:NGRITH^U_IfYiCjJkI
greeting	!;,D.B/H1H3I5F8IBGKENaOGRBTA_HcEfDkI
grep	!@-V7K9XKKSVUTdWkH
grep i	!HTVUT
grep sshfs	SV
group	!T"I#K%D&I(I)G*E+F,B-A.G/A0K1I3=5G6I7C8B9f:J;D<A=F>JAFBGC]DKHGKILDNCOJPFQERASFT?VJWGXKYJ[J]K^I_FaEbGcIdFfHgKhDiIjGkJlJ
group 1	!U*7/K3K5F9XBFF@KIRH
group 14	9V
group 15	9S
group 17	9S
group id	!Y
group in	!T
group sftponly	!W
gss	!T
gssapi	;HPIQHRKSJZGiSjTkJ
gssapi keyex	"T%H;G=F?KAKPJQJYHZIjV
gssapi with	;HPIQHRKSJZGiSjTkJ
guacd	!9"G)W*W2Y9UAXBVFVKKPFfViX
guarantee	!?3E5XQT
guarantee that	!?3E5XQT
guess	@T
guest	"K3J5J9IBYFKGJR>^T_IbHcUiC
guest machine	!D,TTT
gui	!T*V2V
gulp	!T/J1J8IBFKVQSTKfH
gulp sftp	1J8JBKKVQSfJ
gw	"<)E*I.K1=2H6Y8D9F;G@JAJGDHIJIK>LIMUNAPJQTRHSITXXEZKcKdWfEhJlG
gw 2	![
gw example	!H"F,G1H6[;IGHKHQUT[WGXJ
gw lab	![6I
gw sshd	MT
gyp	!Z
gyp err	!X
gz	!D"?#B%C&;'m(_)=*:+>-2/20]112>314D53697898:A;2<6=>>B?>@?A;B:C=EBF9G<H;IWJ:L@M@N4OVP<Q;R@SITEUEW;XAY?Z@[E_5aHb;c8d@f6gYh>i<jFl?
gz 100	!^KFOJ
gz bam	!H'X
gz corrupted	!GVX
gz failed	!B.K0KKJLGSJVT]XeT
gz invalid	!E]Xg[
gz no	!G.K<JIjL<VJ
gz ok	!X
gz permission	!J'JOBS^
gz to	!S'J0GI@LV[UaF
gz user	!HLH^VbIkT
gz'	!A*I.F/K6G7J8E9K;H<II^LCOFRIVK[HkJ
gz' num	!X
gzip	!V.C0D;B@KAKICLIOFSGVG^IaIg[
h	!Y%K&=(C)H,H-F.X/:124K5C6F8=<F=H@GAEBDCHEKFHGFI:JEK4LGMHN=OIPFQFR@S[TIVDX]YIZT^C_?bXcAdEeKfGhIjJk5lH
h 0	!V
h 1	!Y
h 5	LKSUaHgT
h no	!_1I<GIGLEkJ
h p	TJXZ
h p'	,T
h ssh	&J5K<ViX
h unreachable	!H7KKESUTX
h user	!HbT
h web	LU
h その	![1JIJLH
ha	"I&F*I,</?1J2E3F5J6K7A9T;J<JBHLGOVPJRHWJXI[UbCcIiGlG
haben	ST
hacchu	!FKSOXaGgT
had	LWSU^J
hadoop	!b,I.J/KIGSF
hanako	"Y)F1H7VTHbVcT
hand	!I&T/U7U9KRHTJjU
hand side	!I/U7U9KTJ
handle	!f#J%I&B)U+H,:-I/B0J4K7D8G;??I@CA@B2CKFDGDHEI6K:L]MIN6OFR>SZVFWFXHYEZI[E]J^E_Jb>c:dIeJfDhSiDjEk:lB
handle error	"ViS
handle id	!Z
handle int	-JKV
handle kex	!I*T
handle message	!X-IKK
handle sftp	!b"H,D.A/E0K1I5HKHLAOHRDSCTD[GaFcKfFlK
handle time	8TJV
handle u	KJ
handle wait	!HJTNK_S
handler	!J"C&F,?-E1J2J6E7F;H<G=C?IB[GWN=PIRZS?VI_AaHbDcJhFjJk@
handler py	!JGTZS
handler self	+T
handler wait	GUZS
handlers	!C-I0S1KKFNF_HkI
handlers misc	cS
handling	+S,F9I;JiUkT
handling of	+TfSkV
handshake	!D"@&A'D(=)2*e+7,!-b.*/:0<1+2a4U647>8!9a:G=3>A?:@5AAB?C<DFFJH2I4JYK>L+M8NWO8PAQ8RES(THUIV9XEY4]D^5_^a9bScTeAf7gCiCjJ
handshake aborted	!H*W3J5JFIKK
handshake completed	!T
handshake err	!E#Y7UBFKWNWRI
handshake error	*S9Y<TBG
handshake exception	![
handshake failed	!B"I&J'I(E)>*X+=,--_.7/!0E192U4W5T6=7(8>=:>F?@@<AFBHC@DJH6I=JSL7MANTOBPDQ@RIS7T9VBW/X>Y9[?]J^>_WaAbAc4eGf1gIiJkW
handshake failure	!Z
handshake kex	!J*V2VKS
handshake origin	-JWX
handshake timeout	!U
handshake unexpected	!Z
handshaking	#U7U<SBBFIGJKTNUPK^GiJ
handshaking with	#U7U<SBBFIGJKTNVPK^GiJ
hangs	JU
happen	!C2U9I
happen because	KT
happen if	!I
happens	!=&J+U3H5]BV_JcTiJkK
happens repeatedly	!?&K+U5WBVcTiJ
harvest	!]/HRHiS
has	!G"h&T'>(5)J*;+2,E-<.G/?031W3c6/748K9<;G=7>??3@5AADEFBG*H-IFL9M;NAODP:R@S7TCU>VCX1Y(Z8[<]9^3a6bId@fWg7hCi<jEk3
has a	!X
has already	!=&U3E5I:[;H<HCKQI
has been	!U#H%F&@*H,:.D/A0I2C3]5!6J7I9B:B;><<=H>K@HACCHEJGGHJIJJDLBN>Q=R=T6WCXJY@ZJ[K^D_XdKeIhCkFlF
has cached	!H3U5I
has changed	!J,E-C/D3o4D5,BAHHKDLKNJRGSJTGWH_FfJ
has closed	-K5YKH_V
has disconnected	!6"B&G,I-C.J/F1c2E3=4J5A6I7H9IB?GJK:LHNBR:SHT?WC^JcYeKffgJiHjIkG
has exited	!H&V
has expired	!K"j&H,@/I1J3J5HBEKGNJR>TD_JbIiFkK
has failed	!H"I*U-F/F5EBILINJRVSHTVWVbHdTfIjG
has invalid	!C"YBICUiD
has no	!V"I%?&_,I.H/I1J3G9J;E<ABHKELIPDQBRDSKTKVJcHiJ
has not	!E"F#]2J3;4I5a8K;K<VBIKIRHTU_I
has occurred	!H,J.T/W3K5JBZKJRS
has terminated	!G
has timed	!?.J1I2Y7GKXNYRETHWH^SdCfDkX
has unexpectedly	!?"E,T1?3B5^8B9H;I<SB]K<NATD_FcHfFiEkE
has wrong	!IQX
hash	(V*E,J.C/E0I2H3Y5V7K9A;JBDFIJUKCLINDOITHVW^J_JaIbFcFgIiFkJlG
hash differ	!BKIVW
hash sha	!H-S9GJV
hashes	!S(].I3HIIKHSI
hashes differ	!H(Y
hat	!;"J(K,D.K/D3a5=7TCHKIOFRBSCaKfIiSjX
have	"@#F'J*I0C7S8@>KCHDKFIGKIBJFLIPDSUVBWFZJ[Fa8bIdFeGfFiFkJlF
have a	!a/J
have access	BHRW
have an	NS
have been	!U.V1U
have changed	3S
have different	KT
have locally	!T
have no	3C5WQS
have permission	5K:TRJaGjW
have permissions	!I.U1UOU
have requested	!<HT
have the	!<+T<SFJLIRGiH
have write	SUjJ
haxx	!G2T5U
haxx se	!G2T5U
hazmat	;JQU
hba	![
hba conf	!Z
hd	!I&U
hdfs	!WSI
hdr	EX
hdr read	!Z
head	"J%I,K-F.J/F3F5E8K9H:I;S=IA_HUKELFNVPCQBRESUTEYA_FbJfK
head 1	;BAZQIYJ
head main	SWjK
head refs	!JFSiI
head title	!H-I;X<KNW_I
header	"U,H-?/H1V3E5G7I9H;U<J=K?HBAJKKTLEOKPFQDRGSCTCVKWKYF^I_@aIcUfGiJkGlJ
header eof	!D8TKbLKSI
header from	1JNJbScUfJ
headers	!T,U7S;DAKNAPZQU
heads	US
heads main	!UBTiI
heads refs	UT
health	![
heartbeat	TI
heeft	!J,Z/J
heeft geweigerd	!J,Z/J
held	!Y
hell	!HbFc]
hellman	%J*G,J-H/I3H9]HKJHKGLKNHRJTHhJkK
hellman group	%J*H,J-H/I3H9]HKJHKGLKNHRJTHhJkK
hello	*J,I-T5K9JMYTGbKkS
hello init	-V_TkU
hello java	-V_TkU
hello read	KTNS_VkV
helm	!k,I.E/H5J8CBFK;LHOKRESHT=fG
help	!V"K&J,T-H/CATLJNHRJTGiHkH
help 1	AVBU
help for	!Z
help'	!F.J5G6IBJI^KKLJOJRESE_I
helper	!_&J,?-V/H8V<VTGjJ
helpers	!JNT
helpers abstract	!JNT
here	!="G'Z(H,H.D/I0D7K8HBFIFJTKGLCODRHTHWZ^D_IaIbHeWfIiJkW
hergestellt	"J,Y-I/A7V8HKDWK_KiI
hergestellt werden	!A,[/C7WKKTU
herstellen	!J7I8IKETT
herstellen der	!J7I8IKETT
hex	!Z#B%]&3'B(]*9+<,1-B.I0B2(3]4S687=8I9G:T;A<;==>D??@=AFBZFJGKJ6KFLBN:O<PJQ<RESJTBUEV8XBY4[E]C^G_4bJdAeCfJg:iGjYk8l>
hex '	;S@SAJQT
hex agent	!E:S;I<J=KCDEJGFR[YJZTh[i=
hex does	!B3_5H
hex ed	!XBK
hex error	!X;A@IKKQBSTYKhT
hex explicit	!J%=;S<I?SBTEGR?ZGhAiCjU
hex failed	!GSU
hex for	!D2H3aTS
hex found	)SBG
hex from	!V
hex head	!]BJ
hex is	!@5UHVKUWS
hex ok	!T
hex refs	!W
hex role	!S
hex user	!m%H&A3D5H;I@JBCPJYJ
hex vs	(XVI
hex work	!T
hex 未登	!JBEjZ
hg	cU
hi	!U"IBJLISK
hi octo	:JbYfXiE
hi taro	!kb=fA
hierynomus	!K;YAHQW
hierynomus sshj	!K;YAHQW
high	!HKVNXcJ
hilfestellung	!EBWRDhUiC
hint	!j,G3?;UAHBIKJQJSEkT
hint updates	!W
history	IVSH
hit	,K-JBUKFRWTH_K
hmac	%J(J*o,I-H/I2=3H5J8H9AHJKCNHQJTI^G_IfJhHiIkJ
hmac client	*U9J
hmac md	!F*f2J5K9F
hmac sha	!F*b2H9I
hochladen	"F,E/JBIKJLXOVRJSSTGaJiJ
home	!I">#:&;'8(4*H+S,I0D1d2D3J5H7K8@9B=Z>G?DA@B<D,FHGCHVJAKALXM8QIRCSUTIU?V<WEX3Z>[S]8^@bKdKeCfEg3hDi8kTlD
home directory	!D&J)J1m8FBIHIKHLBRKSH_GbZfIkG
home set	!T
home tar	aV
home user	!H"A#<&>'<(8*I+T,@.I/J0I1Y2E3J5C8F9D=Z>H?FAAB@D-FJGDHWJCKDLYM:QJR>SUTHU@V?WIX9Z?[U]<^BbJeEfIg6hFi;jAkUlF
homeassistant	7IRXTJiVjI
homeassistant components	7IRXTJiVjI
homedir	!T
homedir '	!T
homes	!@5YHESZ
hook	!k;@<A=H>K@HA@BDCGKJPFQCY=jG
hook declined	!a
hooks	!T6J7U;V
host	"*#A%7&?'*(8)D*E.9/o0/1G2[3b4a5i6d7X9<:1;6<6=;>6??@FCAD9EAF;HTI/J;LDM#N?O!P:Q;S@U@V2XIYAZI[;]#^E_Ja=b;cAe4fCgBhBiGkUl(
host '	"K/B6W9KAIBIJXQVRXTUdKiKkC
host 's	!@"V)]5G8A;H<IAGBSFJGBKHLGPHQGSJYIZUcYfViG
host 'sftp	!?*I,F/W374J6VB[H9KDLJTF
host 0	5JKINJ_V
host 1	"<(I*D+B,=-4.H/G1T3U4H6?=I?HCEFDG@HFI:KXL=MJNCRTSCVJW7XH[K^9_;aBbAcCd@f6gThWi&j;kYlI
host 192	!HTJiU
host 2	!ZBJ
host 2022	!G"W5K6URVTKiUkH
host 22	#J*<+>.>/W2<5T729W;?<?@HA<BJGEHEIfJ:NUOFQDS6T]WKX=ZI[H^E_TaDbGfChGiIkalF
host 2222	,E/H6VBGRHfFhSk]
host 23	![9UBFJXLETI
host 29418	YX
host 7999	!G&U,H3SAVRGkU
host a	!K/V=TSUaH
host acme	!>&b,J/G6G;IB^LFRCSEhX
host address	!V6A
host aes	9U
host and	!G9SKVRE
host api	!]/D
host app	!U<V
host authentication	!B5JBZKTR@hWiSj_
host away	7YkE
host backup	!A/Y1B3J5U6U7C8HBBKELGRESEaXfG
host bastion	,C-G/D1G5H7HBFRFT<WdXGfIkF
host build	!X
host can	!J_SdS
host can't	3@5UBD
host cannot	!A/Y3I5DPVRCTTiJjTlU
host cd	!ILW
host check	!>,G/U3ULTTVkK
host checksum	!V
host ci	=SLU
host client	"C)<1;8a
host closed	"F,E-S/J5I8WBGGXNHTG_BkG
host connection	!]"F&F,;-:/>1I3K5^6@7FB;RAW>_GfHiDkG
host connections	5T
host curve	*S
host data	!H.SLJSUaI
host db	!Z/JTIkI
host denied	!D3_5]BIGKHFKIRFSI
host diffie	!J9Z
host docker	"T&Y,CBZkG
host does	!7"D,K-H/e1?2B5E6[7K9I<7IEL9NKRHTHbJfF
host due	!@.JBJRVSJTZ_U
host ecdsa	*J5I
host ed	!V%V3I4J5?9T=JFHYIjJ
host enter	QT
host error	,S/W;X@JBJKGLKSI
host etc	5IBVTV
host example	!C-F/@3J6VBBRHWGXW_V
host exception	*I,7-E/b3G576[8G9F;JAHBAK>LINFQKRDSKTJWH_IfJk9
host exit	!Y
host failed	"J.T/K5ABUGBLJRJTVZH[Wi[jI
host files	!F,V5V6H7VRKTH
host fingerprint	!E3]LJ
host finished	!Y
host from	"J%X&IB;iZ
host ftp	!D"U/S3KBTRTXJ
host git	/JBCTSXJ_JdT
host github	,D/HBFT^WHX[_IdIkE
host gone	!I7HTld_kB
host gw	!D-TBGKKNJT]_TdEiT
host has	!2"C&E*S,>-B.H/>1a374J6G:KB6GJLFN=QJRISDTUW<XK^G_HcYeJffgJh>iDjGkC
host hmac	!K*T
host home	!9,W1:3V6T<GBIHKIDKKL^PTQJRWkA
host host	,D/H2I3[4J5I7^9HBXT>dGkJ
host identification	!V,I-D/H3Z5FBJKGRKWJ_H
host in	/I3I7KBHRS^UfKiU
host infra	!J3K5XjU
host ipaddr	!B"I#I%I&T)F*I+E-3.J/5182H3I6B7]8<9=;C<]=F@HBFCGEIFHH>IIJKLAPCQIRDS?WGXGYKZH^D_UdbhBjVkJlI
host is	"@#H)@*E,?-A.?0J2A3Y4G5I6T8C9B;GAEEIFIGDHGJVKYL?NIQJRGSHW;XAYJZF[J^E_@cAf3lI
host ist	,J-J/_5D8JKE
host key	"A#:%;&1'F(=)>*.+D,3-!.@/!0E1<2n3m4n5m6)7+819!:4;(<4=E>B?6@.A!B.C=F'G<HdIIJAK0L/MCN'OFP!Q;R=S8T*U@VAWAX:Y.Z4[A]E^E_'a>b@c?eEf>gBhBi:j,k*lB
host keys	&J*I.H/J5c9B;E<I=IAHB?FCHVKELEPGQGSHTJbJfIiK
host lab	!F&_/U9W<I>YKGQTTS_K
host localhost	!S
host lookup	!F
host ls	!C,I/T1V6F8KTIbZkHlT
host mac	*C
host machine	2J9XTF_D
host mirror	!Y
host mnt	"J)J/H5J8FGIKGLBR>aXiGjKkI
host name	!X"G*J,9.H0?1K5F6b8I;H<E=F@JB;GHJHLDQKR;TEWE_JbHcKfJi<kA
host nas	/J5VkF
host no	,W/J7VBIKHLKTU
host node	&V<XPXRIiI
host not	!T&I*J,K/W2J3I9H;K<JBEKIRDWD^JiKjS
host optionally	5T
host or	!U
host p	/XkG
host permission	!!">&X)D*D+7,U->.I/?1.2H3A4F5<6H7G8F9I:E>I?VFYGSH3IJJJKCL?NFOKPSQVRTS"T:VIXDZ]^C_Fa4b/cEdIeIf@gJh8iKkX
host please	!V/J5KBCRSTS
host port	&K5I6Y7?BHKHNKTTWFXT_JiF
host preauth	!T
host press	QT
host proxy	!I,]-GNIWUkG
host public	!B5e;KBD
host r	1J3UfU
host relay	!T
host remote	!I,W/VBHETKKRX
host reply	!Z"T1KcG
host repo	!A"D&G)F,E-K/A1U3@5>6@<HAIGJLaP_RTSVTDbHf?i?jDkC
host rsa	%F&B2V9T;JBJDShK
host rsync	7WBJHV
host run	!I^GbWcT
host running	!F"U)U/K1W5G_JbW
host s	!B/V5[
host scp	,UTIkI
host scratch	BURIjV
host server	!;*V9IBYGGRWTD^TkF
host session	!H3TBIHU
host sftp	!9"F#S%J+E,H-F.</a0J1E2A4<6U87:T;J<EAIBJCGEHHEIDJCKXLBOFW1YH[I^S_HaGbCcFdSfIhBjSlD
host site	!T
host srv	!G&U)J-W/J1DBXLGPVRH[TcBiGkE
host ssh	!D&F3IAUBJNDT]XTd=k6
host store	7UdT
host sudo	"EKW
host taro	!K&J3UBFiYjF
host team	!E&J4TFT
host the	!?3_BGR:iGlU
host their	!J9V
host tmp	!KIKbKcV
host to	!<5GH_
host unable	!E,_3E5I6D7UB?R;kH
host unreachable	!I-I.F/=3F5@6F7b8EB@IJK>LIR?SFWUXI_GcJfJiH
host up	/I6V
host upload	!65I6W=T@KAJIGKFOIPTSbTHaAiIkK
host user	!>"T*h+J,F-F/I2J3D5I7JBFGKJJLETCXJZHi<kG
host username	GKiK
host using	!K+KBDGURVTTcVkI
host usr	!F.TUTfJjV
host var	RVSS
host verification	!@3K5C8HBGGaRJiJkH
host via	!C"H&J1I5S7J9J;F=HKUPIR9TIXHbH
host vol	.YLI
host want	;IYS
host web	!V
host with	!FEIRJSJ_TjS
host x	!G3S5W
host zlib	!K
host ワン	!IGV
host'	!a,G-J/I3E;B<K@HAHKJPHQGTHWW
host's	!I5U
host's fingerprint	!I5U
hosted	!Y
hostfile	!CHW
hostfile replace	!CHW
hosting	!7"C,K.U/H3G5G;H@JFIGIHJIHPHQHWK_IiIkK
hosting service	!;"C.U/I3H5H;H@JFIGIHJIHPHQHTGWK_JiI
hostkey	!B#J&>'J(I,5-F.G/60J1I2d3Z5n6?798C95:J;:<>>H?G@HA?B;CKDKFCIDJDK4MFN3OJP@Q@RCSJT4VGW@XHZD[I]J^E_;dAeKgGi<jDk5lB
hostkey alg	!?"H&I*E-I.H/J1G2c5:7K8I9@<JBKFKIGKILGPKRJVJcJfG
hostkey for	!A,I/G2K3E5hBKKCRHTGfKkJ
hostkey found	!I
hostkey once	!G-INJYUbUfK
hostkey type	!G*U-J9VLT
hostkey was	!J-H3[5[
hostkeycallback	!HHU
hostkeycallback function	!HHU
hostkeys	&C1A2G3B5U9H<AHiI>KHL>PIVGWFiHjJkH
hostkeys 3	!J
hostkeys file	.S5IHFSS
hostkeys find	!J
hostkeys fopen	!HKJ
hostkeys foreach	!7&H1E5T<EHdI?L?VKWI
hostkeys no	HH
hostkeys searching	HD
hostname	!J"I#G%B&3'H(C)<*8+X,G-J.7/m071)2B3G4A6g7;8=93:B;?<:=B>G@AA?B4CDDHEAF;G<H7I5J?K@L(M>NDO<P:Q9R,S2TFUKVAXbYBZF[>]D_4a>b4c:eEf2gDh=i.kWl<
hostname 'sftp	/S
hostname bastion	/FW[kJ
hostname ftp	/W6GkI
hostname github	6Y
hostname gitlab	/^6C
hostname ipaddr	+E6X
hostname nas	/S
hostname or	!I7UTUkV
hostname port	/U
hostname server	3U5K
hostname sftp	"J,F1H6_7D;IBERDWIk1
hostname specified	!Z&H2K7J<GIJKFLJRHTI
hosts	"D#D%C&A'F(D)I+H,1-@.C/A0D1B2C4Y5]607D8=9@:E<9=H>;@IADCKD?EHFAGIHsIKJ?K;LJMENGO@QDRJT6UHX?YD[<]D^A_@a>bDcHdfeFfFgBiJk2lA
hosts 1	!F5CH@
hosts 12	!G3b5GHG
hosts 14	!?4SHW
hosts 3	!I3S5H
hosts 31	dT
hosts 4	2W
hosts 7	!J5KdT
hosts file	2I3K4J6K<B>JCIHYLAOKRBSG^KaKdG
hosts for	"S
hosts home	!E5UHd
hosts is	!T&H[J
hosts java	HW
hosts known	HW
hosts no	!B5ZKJLI
hosts old	!WHS
hosts open	!D5X
hosts operation	!IHX
hosts permission	!?5_;K=GBKHZSD
hosts r	"S3X5HHI
hosts read	!BHZ
hosts set	HW
hosts ssh	!S5Y;IHS
hosts the	!I5JHX
hosts to	!DHV
hosts updated	![HF
hosts upload	!8<I?UASKUSBVSiJ
hosts var	!I5KHU
hosts ファ	!FHWSIdV
hosts リス	!V5G
hosts 許可	!JHXSG
hosts'	!U+H5V6I<A=AH^LCRISATK
hosts' '	!J
hosts' permission	!WHTSB
hostschlüssel	!1"5'H(A)@*I+G,9-F.4/90=1;2J3X4J5m6<7@8:9F;D<?=FB8GIHII8JHK7L8MJNFO9PIQ@R8S8T8VJWGXD[?]F^C_8a<b?c;dJeGf9gGhHiAjJkCl@
how	!b&G;I=HBBRESIiCjE
how to	!b&G;I=HBBRESIiCjE
hp	!Y
hpc	!2#K%H&@(I)G*I,J.?/T0I2I3?4J5E6B8c9D;=<B=GADCFEHFEGTHGIDKZMJN?OFQDRBVIWAXHYDZK[G^B_@a@fCgVhDjWk>lE
hpc example	!>,E/B3G5F6J8VGVLVNGSVWK_Gj@kF
hpc login	!H,F5WBUTTbV
ht	!GWS
ht tt	!HWS
htdocs	.G0ULVOJS]
html	"@#J%I'F(H)F*C+G,?-@.</;0I1?3E6G7D8D9C;[>D@CB;CDEJFBGEH>IHJFKDLVMJNYOFQTRJSdT7V@WCXHYDZH]H^F_JbFcEdKeIgGhJi4jC
html failed	LSSEaS
html head	!G-I;UNX_J
html index	LKSX
html lang	;S
html vendor	;C<WPUQV_U
hts	!V
hts open	!V
http	!["@#E&F'G(C)<*;+?,5-*.1/)0>132?394E5<69758091;7<J>H?F@BA:B7CDDJEEFJG7HBI>J9K"L4MfNlO8P<Q:R9S0T>VBWcXdYCZC[B]F^>_*a:b8c5d6eFf=gDh:iEj?l0
http 1	"I*J+K-<.F/E0J1K3F5F6I8G9C;JAJBHFJGJJDK=LJMcN^RHSFXU_CbHcIfChJiHlB
http 2	TS
http basic	!U
http docker	!I"S&U
http error	!Y
http http	KKMV
http ipaddr	!e,=7E<T=SBDTAWJdF
http java	-KNIWY
http localhost	!_,K
http pecl	!GRUiT
http proxy	!F&K,G7INHWYXb
http request	!U
http response	NU
http status	MVWXX<
httpd	!_LJ
https	!s#K%I&?(J)H*F+K,C-8.?/20I1?3@4H5D6Z798?9?:S;?<B=J@JB/EUGIHGIDJFK0L5MSN?OGPEQGR6S4T6VIYJ[I^G_=aFb@cHdCfBgJhIi;jBk8lD
https api	:WTH
https ca	!T
https cloud	!V
https connection	!X
https git	!dSE
https github	!TAT
https gitlab	!U
https ipaddr	!V
https proxy	TTWFXV
https registry	!W
https repo	!_
https sftp	!B/I6YMW
https ssh	-JWX
https support	"S
https www	,V
hub	"I%T&H,F3G5K7U;CKTLIPIRGSI
hub does	"J:SLJ
hudson	-TTJiW
hung	"I,E-Y.K/G1J8J9EFJNFRKSHWHbHfKjI
hung up	"I,E-Y.K/G1J8J9EFJNFRKSHWHbHfKjI
hv	!I-J3U5H8SBTiVjU
hv 2	!I-J3U5H8SBTiVjU
hy	!d,H/ITF
hy 000	!d,H/ITF
hybrid	!F/I3K7SBDTWfJiI
hybrid backup	,S/K7T8SBJRITU
hybrid delivery	!KRKTS
hybrid key	!K
hébergeur	!H.U0TST
hébergeur pour	!H.U0TST
hôte	!A,B/Z3I5W6VKKRGTJ
hの	!B*T+W,K0J2X9UBJSITJcVfI
hバ	!KNWkV
hポ	MS
hポ ポー	MS
h形	?J@T
h形 形式	?J@T
h接	!B*S,J2U<HCURVTFWKdTkT
h接 接続	!B*S,J2U<HCURVTFWKdTkT
h鍵	<SJT
i	!G%>'I(A)@*;-E.J/H0A1F2>335A6C839@;G<?>J?2@VBTDXG@H?JYMENJR@T[VDZU[C]H_Db@cFeIf>gEhKjW
i 0	KIWV
i 2	WTXT
i 5	SK
i 6	SK
i c	AICGDV
i connection	!E
i date	!WkV
i deploy	YJ
i flag	!H5W
i for	QT
i hex	WT
i id	!ADTQJTXfT
i k	!HBHGGREZX
i key	;CBcRJiJjI
i o	!J"I,G.J/A3I5J6J8C9JBVIKJWK<RISHTZW>X>^FcKdWhK
i root	!JAV
i session	!G
i sftp	!TOVSK
i ssh	!D#T&S5K7U;A=>?GAGCIEKFIGIITKJPAQHRFSIYVdFj]kI
i users	!>+T<I=IBTZWiWjU
iam	!S
iam hex	!S
iap	,T-HTU
iap tunnel	,T-HTU
ibuf	"JcT
ibuf empty	"JcT
icmp	XT
id	!J#?&D'8(,)1*)+7,I-3.>0A142%314054617A8@96;S<l=e>b?<@CBGC[DWG9H!I:JAK7LKM5N1O<PUQTRITBU;W1YTZ/[J]1^A_=b0c0d1e7f4g2hDiXk3l/
id 0	1IKGLWSW
id 01	[U
id 1	"HFWiU
id 2	!BSIVXaU
id 3	IUS[
id 4	"T.GBYFVLTOIRTTIiU
id 5	/ULKSJ
id a	BWRT
id adminclient	!T
id agent	!G%U&I;IFTPJREiUjI
id c	BUFYRGSH
id deploy	!F"J&J<WPTQVRJaJ
id dsa	;D=D@IADBACBEFFWPGQSYHZJhViJ
id ecdsa	![3K;C=B@IAEBDCSEEFHPEYGZJhUiI
id ed	!Y"K&S)I*J-C.F/?2G3;4G5A6I7I8J9G:D;7<V=W>V?>@&BGCJE;F>H@IFJIK;L=NEOKPVR>S=TCVIYUZ6_DaJcIdIfBiJk<
id error	!@&H6T<]
id export	!V
id hex	!X
id info	/T6T
id not	;IBEQJRIiV
id num	!VTW
id ppk	;IAIQK
id push	!V
id rsa	"5#B'G(G)F*B+E,F-F/D0A1F273?4@5H8D9:;Y=Z?C@DAJBGC]D]FDG7H3IGJFKHL7MFNDO>S4UIVAW=XAYTZ5[>]F^@a=b?cAd=eGfCgFiGjXkKlE
id rsa'	!D%J&G+H1K5I<J=U>b?G@BB@CUEJFIIELGRKSIY4iHjI
id sftp	,I.T/^6@<HLXSH
id ssh	!E,TOT^U
id user	FU
id warning	!Z
id x	!BLSRJSUTJ
id xmss	!V=JBJCJRWhV
ident	KIlJ
ident 'ssh	lJ
identical	([.IIGOBSJgW
identification	!?",#E%D&:'I(C)4*1+:-g.;0>1"214D5!6C758#9E:C;3<==A>H?E@=A8B9C>DIE?F<G?H@IEJ6K2L:MeNhOCP?Q;RCS9THUFVFWYXSY;ZC[D]E^9_YaAb1c.d=eGf(gBh3i)j4kb
identification 'get	!KMT
identification banner	!>-?TK_Uk]
identification client	!H-JMXNH
identification connection	!3"B&H)B*H+H,V172G38597H8B9.=KCJEKFKGKJEKHMJNWSKW^^IbAcIf<hGiAj@
identification exchange	!J,F-X9DK?_V
identification has	!_,G-D/F3[5DBFKENKPKRITKWIYJ_F
identification line	!EKJMUNXXT_I
identification read	!?"J,9-[/31I2I3F587K9TB6KTMFRKW>XD_WfJ
identification string	!8"K0K1J3F5K8H9H;A@IAEBJK;LKMUNaRGTJWGXV_UcGiHlH
identifier	!F-JMX
identifier get	!IMU
identities	"G%^&d'J*G+H,G-E.;/C0J1I2E3E5C6I7K8F9C;:=@>J@FADB9EFF=GFHIKCLDNJOIP?QER<SDTCVJYEZJ[I^F_HbEcEfEhUi@jWkJ
identities agent	!B&X:TBJFKhX
identities bound	%UhY
identities communication	%G&V
identities only	;I<G=HBIITjT
identities ssh	%ZBJjF
identity	"H#H%['J(H)I+T,D.J/<0H132?6C7C8B9@:C;X<[=V>9?I@XB>CTF>GFH<IHJDL;MFNIOIPIR;S@UJV@YAZC[E]H^IaDbJdDeJfIgFhIi7jTkJlD
identity added	!i%?&A+G4S;A<?==>I@EA@BICBP4QGSJYD
identity file	%I&8)I+V-T/G182I3C5J6I7I8J9E;T<[=Z>DBJCHFFHFI6JJL7MKP<QJRHSHT<VDZH_TaIdIgIi;jZ
identity home	!<%W&E;H<S=DBEC[YIjH
identity is	?S
identity j	!H<T
identity string	!V-J
identity users	!E
identity'	!E;T>EF]PKYJ
idle	!T"6(J)B*H,>-?.;/61<3C5A6F7C8n9E<KB8GCIDJ8K3LDNBOGQDR.SIT4WJXG[F^J_9aBb@c=dEf9hDiEkElG
idle connection	!D8VKJST_H
idle timeout	,J-G1G3K7J8dBEGJJ>KANGR:T>_EbKcIfE
idstring	!FWU
idstring ssh	!FWU
idx	!U
ietf	!^
ietf params	!]
if	!h"?%?(H)G*C,D-A.</E0H1@2G3K4D5H6F7?9<;3=?>K?G@ABUC?DHEFG?I=KHNDOUP9RKSTWFXBY>ZG]G_=bTdKeGf>hHjFk@lB
if ed	!HAX
if failure	.K
if sftp	!a2UBDRDSCiI
if that	!S
if the	!W,I/J3H5=8SBJJVLJ_IcJiG
if this	"K&J+U5V9K;JAJBVQH^K_KcTiH
if you	"F%I&G,I<HCIKJOUSV^TbW
if your	!DAT
ignore	!_2C3@4D5A;E<F=H@JAJBACaDFEJHGPJQKYGiJjH
ignore key	;K<K=JBIC]DGYK
ignored	.J3I<B=A>KBBC[DYEHFGPEQGjK
ignored env	!FST
ignored r	CV
ignoring	TU
ihr	YHiK
ihre	![)V,G/H1V3J5GBETGYHfViI
ihren	!>"C.TOSSWhTjH
ihren webhoster	!EBWRDhUiC
ike	![BIRH
ike auth	!XBJRI
il	!J"C&H(E)K*J+G,?-F.>/T0C1E3A5@6C7E8A9J;D<S=F?J@GAHCJDKGHHJJWL@NKOWPIQDR;S:VFWIYVZK[C]?^G_EaAbCcHdIgHiZkBlH
il file	(J.J0I;I<T>HKILGOXQKS@TIVIYW[G]BaF
illegal	!D"E)J+K-<.;/F0U1?2E4J6V7H89<B=I?J@CAGEGGIHGIEJJKKNTO<PDQJRSVKWIYH[S^J_EaDbEf=hIiUkG
illegal characters	!?/E0V6YSK
illegal path	!C.J5J<KIJLUOESU[V
illegal state	!H-I.J1G5X8I;IKGLGOKQJRVSFTUfEiH
illuminate	!U
im	,I.I/G0X3KOERKTIXUaGfI
image	!Z#W;JRETSiF
image is	!S
imap	!m"J,E.J/B3K5IBARATDiA
imap example	!^/K5JBERGiF
imap login	!V
img	!I"J,F-I.U0F1I3F5F6E7F8D9J<IBAIHOeQIR@TAVG]Z_JaXbJfGiH
impersonate	4W5H
impersonate this	4W5H
impl	"F*C2B;F<K=JBIFIKULGMSN9QIR?SBWIXJ[K_GbGiEjIlI
impl abstract	!K
impl client	!W-J
impl connect	!F/UdS
impl disconnected	!_BT
impl dying	!EhT
impl impl	!J-U
impl java	!B"K-U/T2K8U9GNI
impl read	!T-T
impl server	!W-J
impl session	!V
impl socket	TUkJ
implementation	&TBTFS
implementations	!W<TQHRIiJ
implementations sftp	<TRIiK
implemented	!EAZ
implemented error	!GAZ
implicit	!W*A-JkJ
implicit compression	!J*F
implicit proxy	,T
import	!X"G%H&C*F+E,G-G.G/A0J1H2F3C5>6I7H8J9><W>T?J@TAWCHEKFGHDIEKAL?NEOIRCSATCVIWJYY[H_HcHfFhJjFkI
import encrypted	;HPZQK
import error	+J/I2K3I5G9F;X<X@UAGBEKIQ9RITJYT
import failed	A^IJPGQTYJ
import name	!a
import node	!H
import private	>K@UAS
imported	#W5E;I>E?JAIFJGJPKR@
imported openssh	"S
imported tasks	!E5HKU
impossibile	"@#H&C'G(D)G*D+D.=0@2F3?4H5?6B8=9E:I;B=E>F?H@GAHBICHDKEHFEGAHFI?JGK9MHNCOVPGQDRYSHTWUJVEWFXGYDZF[>];^C_Ua>bBcAdUeFf>gDhFiUjIkAlA
impossibile accedere	!?,U-W.J/U1J3J5H6I7H8HBIKEOISKTC_WcJfIiIlK
impossibile collegarsi	!?KKRXTT
impossible	!>"F#C%C'A(;)>+B,U.J/V091<3A4B5<6=7U8;9T;:<:=>?C@DABCCDEE?FAG<HCI=JDK1L7MDP>SUUFVCWAX=ZA[A]T^B_Cb;c=eBf@g>h>jFk8
impossible d	!B,E/FRWlU
impossible d'accéder	!C,J/S7[dX
impossible d'établir	!B,U/TKKTVkJ
impossible de	"@(F*J,=-C.F/Z0E1I4K5J6J7I9@;J<E=HCHEJGEKELCQ@R=SZT>XI_EbFcIdKgJhHkK
improperly	!b5EKG
in	"9#0%B'D)@+?,<-J/@0T193J4A6H7B<>=7BIC0D(E/GGH6IHJ=KJLbM:NCPBQJRGShTHU3W9X1[K^;_BbAc=d8f?hBjJkBlH
in '	!a0T3K5<6HHBLJOJSJ
in 0	!J,S;JKJgT
in 1	,F.S5X8K9JBUOJSGTJaS
in 10	!U0VSJTDXX
in 14	!TIS
in 15	3S5S
in 2	!c
in 2024	!=,H.D/F0H1D5E8JI@KGLjOJRHSFTHaHcJfJ
in 3	,U7TBHISKKTZ
in 30	,HKVTJ
in 31	!FTVeU
in 4	OTSS
in 412	!V
in 5	!@#V,Y-K/W8UKKTUWVkS
in 9	!J5T
in a	!:"C%K(U*E+F,?-B.*041I2H3B5<6F7F8D9B:H<G=J?K@AA<CJFGGDHJI6K/L?NFO_PHQASUTHWHY<]Z^Ja]bCcGfCgAjIkE
in accept	HS
in address	!F6XTJ
in aenter	!I.IIILISK
in after	!H5K
in allow	!A"ZBIRI_K
in an	!C+W,Y;IAWBKPJSGTWYF
in ansible	!K.V1U
in api	!T
in app	5J8W;W?V@KKI
in as	!Z
in ascii	!DgZ
in at	!@&U,K/J5D6GB^PUR@THhXjZ
in auth	!F&UBVNIPJhTjU
in backend	!X
in batch	,K-G/I0J2I5V8I9H;GGVLFNKPVQKRSTH[K^KcJfGiI
in begin	IT
in big	!IKESE[J]Y
in block	!B/D8HBJKIfThKkU
in borg	!U
in c	!I3U;X<E>^@DYH
in cache	!KQT
in certificate	!T
in check	!?-WNYTJWU_W
in client	&U9TiI
in common	!J*X5KKILISJ
in component	!@/J;TFKGUKCPGSKTJVT_FfI
in config	!X&K+U/J5G;HBKLDSH
in connect	!7)I,Y/Y2D3U6I8EJVQJSBVIWFbGc=hSjSlG
in connection	!W
in convert	!<,J.Y/H1J8J<K=IIAKFLVVH[TcIfG
in copy	!JISVT
in create	,UNI_J
in csv	!d<H=JI?LKSC
in curl	!D2K5WBWREYX
in d	!I
in data	!H*Z2T9WJWKTNB_HcFkJ
in decode	PWQU
in dispatch	1KIJ
in do	1J
in each	fK
in each'	!H-J/JNK_H
in example	!;1X6U8KKGTJbX
in families	/U
in file	.X0W5D6E;HICKDRIiI
in foreach'	/S
in from	!I)W-JKI_JbW
in function	!F;ILKQTRVSJiX
in get	!I(U3K5Z=KKSNVSFVFgX
in getaddrinfo	!K6W
in getresp	SIlY
in home	&F+F,J1V4E5D6E>H?TBHH/KWQGYHZIdSjGkJ
in host	!B2U3CBEFFjX
in import	<G=F?SPT
in init	!<,J-H/E6U9K<SAXBHHILJNESJTH_GhK
in initialize'	/T1F<K
in k	!E;SATQJVU
in key	![AGPI
in known	!4"I&I*F/F2K4Y5i;BKJLGNIQKR;TFWJZKfHiFkK
in lambda	!H7T
in libcrypto	!+"F#I%B&:*I+H,K-H.F2F3D4K5:8K9@:F;d<4=!>H?d@cAcB(DIE3F6G=HFIIKDLEPIQYR7S>TEY]ZJ^JaKbEhFi5j8kD
in libcurl	![
in line	!W
in load	!A=S?THKQX
in login	BV
in loop'	!F/J
in main	!?2I8IBFiIjK
in memory	!JGTRT
in missing	!J4THS
in mode	0XOVSV[UaT
in module	/G2G;JAEFISJWHiJlG
in name	!J,J/dBJIVOKSETK
in negotiate	!H*S1JfJ
in new'	!FITfI
in node	BVRFjX
in on	IK
in open	!7"U-G.E/F5J?F@AHIIFNGPFQUSUVGWSYE_DaIbTfUkF
in orders	!V
in out	5SSJ
in packetdataafter	9UKV
in parse	!H+S2S5K?G@INKPJQT
in path	&S5GIJLHbT
in pem	!E;@@ZPXQDYJ
in poll	!IHS
in proceed	HS
in process	!J3WHWKHNI
in progress	![KJ
in pubkey	!C2I;K=JEGFeRKiJ
in push	!HLS
in put	!;,J-J.Y/K1K3J5J7I8B;G<JITKBNGQKRJTIVc[VaHcEeKfHg@kJ
in putfo	!F(]IFLKV]cJ
in read	!:%K&J(J*J+G,H-X.@/F1S3K5E7I9H?SBFHFIBLKRIS=YTaTcWhI
in read'	!G@UAJ
in readline	JTkU
in readpartial'	-VKJ
in recv	!S-IKJ
in release	!d
in repository	!W
in request	!H.G1H8SKWSIaVfI
in rescue	/IWTfKkT
in resource	&SRKT[
in root	BS
in rsync	/F1C3I@JBUGINI_DkC
in rule	!X
in run	!7&J.I/F0S2JB@K_LERIVS[HbKcIgSiHjJkU
in send	!?)V-?.D/H1S;JKWLHNGSGVI[G_ScT
in sftp	"H*T,J-I/I1T2V8F9UBDGUKBLERESCTJ[TaEcI
in sign	!H%Z;HQK
in socket	6W
in some	.V1U
in src	!WgJ
in srv	!J;UFHQVfS
in ssh	!T+F,?-^.H/D3B7D8>9U;D<T=[>J@HBGFGGIK:LFNDPGRVSGT>WJ_IfEhJjHkElI
in start	!E)Y,K-J.G9UIJSTTJcYfU
in start'	!B2KRK
in stat	LFVW
in state	IULTVIfV
in tcp'	/S
in the	!K"D%F&V(H*G-H.I/>0E1H2A3V4J5d6I8T9?:I;7=I>F@@BICHFEGIHCIIK]L:OBPBQAR9SHT:VIWJYC[I]H^BaDf@gTi9j@kTlI
in this	"D'F*F.F0A3J9[BJFKLKOCRHS<[J]J^H_AbGe]
in thread	!J"I-I1J3J8E=JFJGJKJNVRFVIYUZJiEk^
in tmp	!G.]1U;WOH
in to	!6,E/G3GGUKELFRbSDTBfJiXjV
in transport	!X
in upload	KILJ
in use	,B/G0K4J5C:d;FBIOHPFTHiIkJ
in users	!T)S3S5CHGKScHfU
in usr	!K,G1I6T8GTKdVfDkW
in var	!Z"K)D,E1F2H3K5H7J;@<DAIFTNBPSSFTDYH_?kJ
in vendor	,S@WBTPWQKRU
in verify'	!KHT
in wait	!E+K1J;H=I?K@IAKQJYIcJ
in wait'	HS
in when	1J
in which	!W
in with	"H/T5K6TBIRWTX
in write	!T.U;JKSSB
in x	'Y.V[I
in your	!a2I3=5<9X<VBIHGRITF_DiK
in'	!X5JLHOG
inaccessible	!Z
inactive	!B8XBIMKiH
inactividad	!F-I7U8VKH
inactivity	!2"@&I(K)F,C1?3I5@7I8q9IB@IGJELKNTODR?SBT9WIXI[K^JaFbGcBfAhHiJ
inactivity timeout	!C5D7J8cK;NKRITE
inappropriate	!WcT
inappropriate ioctl	!WcT
inbound	.G1W8HBSIIKILXRSSGTK[HaT
inbound channel	!KaU
inbound received	aU
inbox	!@"G'V.E1I5J<IBIKIOURE^J_JaUbIeU
inc	!U<T=TSG
include	"F&V+D1G9K<EIDJJLDPJRIjW
include etc	+EjT
include libssh	![<IIJLH
included	"VbZ
included in	bU
included with	"VbV
includes	lT
incoming	!E"3#J%K&@'@(5+C,1-;.9/=031,2C364G537:809::J;<<;=E?K@GAFB2CEEKFEGCHBI)LbMSN4OTPCQAR/ShT2UAWAXDYFZI^;_5b3c3dGe:g@hEi;jGl;
incoming 2024	!VIFSI
incoming a	!2"G(A*J,C.;/D1I3I5I6J7I8K9IBGI?K:L7NJOWRESaTBVI[;]EbGcIf>kFlE
incoming reads	SU
incoming run	KJ[V
incompatibility	!I"ScT
incompatibility code	!I"ScT
incompatible	!=&H*],D.C/F2W3C5D7G8G9S;G<J@KAJB@FGGIHKK=LDNDOJPHQJRDSETCWJ^YbWcXf=hIiIkHlK
incompatible peer	*W3K5IBKKHNJ
incompatible ssh	!?&J*],H-I.J2X3F5F7J9U;JBDFHKCNFPKRITI_KbJfGhKkI
incompatible with	!A-S^V
incomplete	!FKUSH
incomplete match	!J
inconnu	!D/_RJ
incorrect	!H"J#?&/'B(=)6*F+<,4--.5/61*243.4?5'667D8+9(:@<C=H>B?=@2AFC6DCE=F<G1H>I8L5NSO6PGQqRdS2T>UGVAW@XDY7Z<[;]=^7_*a8bSdEeAf,h4i[j<k?l0
incorrect for	!C&K=UAUFIP>iV
incorrect hostname	!I7UTUkV
incorrect identification	!B-JKJMUN^XS_J
incorrect or	AKQTRH
incorrect padding	;WKIQK
incorrect passphrase	!A<J=?@FABBECJKGPJQhREYD
incorrect password	!T;K<GB<PJRSjJ
incorrect ssh	!F0TjT
incorrect username	BCQJRXi7
incremental	!I.TLT
incremental file	LT
incremental stream	!E.U
indecipherable	NTfK
indecipherable protocol	NTfK
indented	;T?XQY
indented error	?VQX
index	!^%I&;'I(@*E+E,B->/I0T2F596D9>=?CHEJHFN8OHSYT:VDWGXJZK]H^H_>bEdHeJfHgBhIiKjCk9l@
index files	!S
index html	.I;K=HBFKELSSYiI
index js	&E,H-J1F8KBTKENCRGTF_IcJgIkKlJ
index out	!V
index pack	!G.Y8SJWKU
index php	/U3TBF
index php'	"V)V1VFTLAQVRHS@cXfJ
indicated	!U.HKHNDcX
indicated length	KJNEcX
individual	'W.KOJ
inet	6T
inet address	6T
inf	!DNWVU
info	!o"B&C)H+:-G4F5A7K:F<B>DAICJDCEKHDIHJ6K3L?N?ODPJQHS;T@UFVWW<XFYIZ5]>_JcIeCfFg=kCl6
info 100	!HVS
info a	8S
info asyncssh	MVkS
info attempting	!H#W/U6T
info authentication	)W1VB@RHc[fX
info authentications	!]
info available	!U
info build	!T3TAJPZQI
info c	5S9TKJ
info check	!V
info command	"T&W3U
info connected	;T@TYT
info connecting	!g7IBJNSTB_H
info connection	BTNTRSTK_IkI
info date	!J,STT
info disconnecting	!^BJNURK_J
info error	!J"VbW
info failed	!A/UBYTW
info host	!]3J5G
info i	!G
info internal	!G
info jail	!Y_K
info kex	!T5S
info local	!_.CIWSC
info message	BGRX
info msg	)S,E1UKJRJ_JbUcSfG
info n	9WBU
info net	!]kV
info next	!]
info not	!H-W
info o	![
info paramiko	BViX
info received	!G5K
info remote	![
info req	!F/V
info running	!URJjU
info sender	!S
info server	!G5K
info sf	!U1I
info sftp	!g"C,E-J.D/H1G7G8EBIIJKCO@SGTC_GbHdVfF
info source	!G/U6TBTRT
info ssh	!W7VASBBKJTI
info starting	"G-I1I5V8KBUKHLUSK_GfIjV
info there	!aSK
info time	!Z"JBEREiH
info transferred	!T
info upload	3VLC
info uploaded	!ZLJ
info uploading	!T
info user	!A*U2Y5J9V
info using	GT
info 送信	'S
information	"U&K*K-H.K6H7J8I9G:K;?<IBFISK>OFPYQ>R:_HaJbUiIkJ
information exception	!G,UKJTU
information go	!T
infra	!F&E/H3I5V6V7VBESHdUiTjU
infra git	/I6V
ingest	;JAKYT
ini	1J<HBKIELFRKSYgT
iniciar	!X,H/J3KKJRJTF^SbW
init	!E%@&9(F)X.7/^0F1Z3A4A5F8F9];F<T>EB@CGEGF@G>H7I7J9K:L=MCN?ODQER?S>W5XAZD[>]K^E_>a=bBc^dXeJf_gHh9i7jDl=
init client	!G-V<U_TkU
init failed	!F2K3G5A9ZKJcVfE
init home	9T
init name	!A/d6BkG
init network	!D,W6T7VKFT]WJd@
init no	!E,J/I3UT]dakI
init py	5YHHSH
init sftp	!F"U)Z,?-H/91Y5F8V9E<JLIRAT>bHfW
initial	!X5KBHKHREfJ
initial credentials	!]RF
initialise	!9"D&G)V*J,:-C.C/90J1[3A5@6F7F8A9B;J<IB:HKIEKJL=NBOHQKR;S>T:WGXK^I_CaFbTcYf_iCkFlI
initialise sftp	!<"H&H,=-E.E/;0J1Z3B5A6H7G8D9D;J<IB=HKIFLANCOIR>SCT;WG^J_FaIbUcWf]iHkHlK
initialised	cU
initialization	!W*C-S/H2S5E9D;JBTJFK:RDf[
initialization failed	!S,T5HBUKKTT
initialize	!K"V&B)^*B+J,H.?0J1f2D3D546C7J9:BIFUGGHIIJJJK:L:OJQ^RES>T;WBXJZK[J_JaTfdhKjHkIlH
initialize sftp	!A"U)V1X5HKD_JbYfV
initialize ssh	!?"U)U-H/S9JAKFTNIPWQVTB
initialize transport	,J_S
initialize tunnel	!CFTQWYW
initialize'	/T1F<K
initialized	3G5E;I<EGGPIYK^GbFcXi]
initialized ssh	<GBJLTRJ
initializer	-FKKRX
initializing	"V)V,F-F.F/I2K3F5D8X9JLFR@SKTF_KcWfZ
initializing sftp	!="W)V.F8ZBGLGRGcYfZ
initializing tls	NUlS
inner	KKTY
inode	![SG
input	&?'I(B+F,@-A.W/<0D3=4C5C6G7>8]9;:K>F?H@KA7BICJDHFHHJIIJ9KVLAMCNUOFP;Q6T6UJVBW>X@ZD[A]F^T_AbHcSdAeGgCiUj?k@lA
input auto	!B8aKETI
input drain	"JcT
input exception	!W
input ext	!G5K
input files	!W
input hostkeys	HD
input is	!T
input output	!>.T8TKYLISE
input stream	"T.U;H<VLG
input string	.T1K
input userauth	!?BHiZ
inputs	![
inputstream	!;"A-A5F8S;IAGNCWH[H_DbIfZ
inputstream is	!;"A-A5F8S;IAGNCWH[H_DbIfZ
insecure	!Z2B3@4D5A9T;G<T=I@KAIBHEWFJHHN]PI
insecure private	!J&S<V
inserted	gS
inserted disconnecting	!T
inserting	!X
inside	8WTG
inside chroot	!X
inspect	IT
inst	3K
inst 4	!W
install	!T&A,B-G.B7T8H9I@KAGHIKAL=NDOJPETJVI^W_HaGbUjJkFlK
install error	!Y
install output	!G"V7SbTcSdT
install packages	!U
install terminal	!C"UbVdS
install the	<SBG^XbJfJ
install エラ	!X
installation	!n7KRJ
installation at	!X
installation failed	!a
installation of	!S
installed	!X"F*J,E.H0K1F3I9G<JASLCNIOJQFSHTE^]_IfBjK
installed home	!G/U6TBTRT
installed if	BTRT
installed on	!F&J1J^]fF
installing	!Z<G=JB]QFR@SKiC
installing collected	!W
instance	!J&K+J0I2C3X8C<Z=BB;DJGKHHKFOFQXR>SBTS[F^GaJbH
instance at	!G
instance identity	!F<U=KQT
instance of	WTXT
instance traceback	,K2J3[BH
instance web	jU
instances	!aSITJ
instead	"I&J+G.G/D1H2K3?5V8I9H;E=I>J@JAJB?CIGIHKIKLGNVPIQHR?TI[K_GaJcDfDgVhJiBjKkUlE
instead of	!9+J,W3E5SBIKINWRGcGfKgWlI
insufficient	!I"E,F-K.X/@0H1H3C5@8C9I;IBAIIK>L9NJOFQKR<ScTC[I_IaIbEc?fEiG
insufficient free	!A._
int	![2U3K5J8I;EAICGIKJBLINHQKWSfF
int 32	!V8JJDfH
int 64	KJ
intact	![<IBIGJLURG
integer	!Z+T;EQU
integration	,X2H6J7S8?AJKASFTKbKcKhKkT
integration all	!C2K;T@SBKYT
integration file	!I5TBWRU
integration sftp	,S-T5IBGKHLKRJ
integration util	!ZTJ
integrity	!=(b-I.J3H9K;I?V@KABBILJPBQXYHcJ
integrity check	!F(T;K?WACPCQXYJ
intellij	!H&X-IBHHTKKNViJkZ
intellij ssh	!A&XBHHTKINViJkT
interactive	!J#<%A&D'H(H)A*<+D,9-?.I/;0F1H2@364D506D7=8:99:C;H<4=>>C?A@>AHDGEEFDGzIAJCK1L9MFN>OBQ9S@T7UIVDWEXAYCZ][C]G^F_<a@dBeDgDhBj?k5lA
interactive authentication	FIGTPJZAhJ
interactive pam	!V"KiG
interactive password	"IBEG8RbZHiE
interactive prompt	!JGW
interactive prompts	!A5D;KGWPXRUTK
interactive session	!U7JBIfT
interactive sessions	!B"USJbTfJ
interactive'	!@&H3J;I<IAIBIG]KIPFQUhJ
interactive' authentication	!EFX
interface	!S/JBJKGLUNKfJ
interface folder	!GLU
interface user	!G,UKJTU
intermediate	/TkT
intermediate firewall	!I/TkU
intern	/T6J
internal	!b"I#I&F(I+F,>/X0B2C4K6G8J9HAHCJEJHGJCKCLHMJOFQURJTAVIZB[<]J^Ta=bHcJeKgJhFkGlF
internal connect	,I/J7UBIGTPVTH
internal connection	!G
internal crypto	!VAHQT
internal example	/W6GTJ
internal mirrorlist	!T
internal modules	!H
internal or	KK^W
internal process	SJ
internal server	3S5S
internal sftp	!Y"C1JBHRDSUaHfIiG
internal stream	!E)S1U7HTJ
internal streams	!DSI
internal timers	KU_K
internal upload	.T
internet	!A,G/VTGWIX__K
internet address	/X
interoperability	!E.IcThW
interoperability failure	!E.IcThW
interpreter	5I6U<IBKIHLITIWJgV
interpreter at	!T
interpreter could	!S
interpreter discovery	kT
interpreter no	<JIILJgV
interpreter python	6W
interrompue	!="=)H,<-I.@/@1G5J6C7GBJIFKdLFOIR<SGTIXI[J_?aJcGfEiJkHlB
interrupted	"I&X,F-F/H1K7I8JK^RITE^K_GjV
interval	!Y-T3U5EKFTE
interval 15	!Y
interval 60	!Y
into	!D"E%B'H(J)I,=.B0J1>2W5]8E:7;H<E==>T@DADBZEGF;GIIWK9LDN>QIW@YG[F]K_@aCbEcEdIfFgKhJjDk:
into '	!C3Y;VBIiJ
into a	!J>V
into bare	!D3X
into home	&V4TBIIG
into submodule	&S/U
into the	#U
into thinking	!G2T5S
into tmp	!G;KI_SDTU
intranet	!b,H
intranet example	!^,I
introuvable	!3">%K&I(<)G*H+F,K-D.>/W0?1C2I3@4K597D8B9B;7<g=I>E@HADB<CIEHFHGGHJIYJGK:LBMJNEO:PIQ9S:T;XE[F]E^H_=a?bBcAdIeIf@gGhCiBjJkDlG
inv	KKSU[U
invalid	!>"S#5%"&E'0(B)!*8,4-3.#0g1!2B374C586X7&8+91:1;_<2=!>B@iA]B=C1D+EbF4G-I6JBK+LFMVNaO!P:QXS!T!U8V'W?X=Y]Z![!]=^>_!a!b!d!e,f1h!idj=
invalid 22	/X
invalid access	!Z
invalid account	!W
invalid argument	"H(H,;-J0^6U7?;HAFIJKELENBRCSGT>aJd@iJk^
invalid banner	!KMViJ
invalid characters	!3"E(J+^,H.H/B5J6U8I;A@GAKBFEGIJKGLCQJRCXHYH]J_DcHgEiYjK
invalid command	-U/J;E@WKHNWPTQHlU
invalid compressed	!EIK]WgZ
invalid credentials	!W.K0JQJRY
invalid filename	!F.@0iKJL>NJODS?[I
invalid format	">#F%E&B+A,H-J/D0J2E3H4J5E6J9I:F;V<3=*>8@[B1C-DCE(F?GKHDJKKIMTNSQ?RFTJYbZK_@cJj7
invalid function	;JIUYJ
invalid grant	!["HRIiF
invalid host	!>/?0G3J6^HYRF
invalid identification	!C-I/J;GAIMCN[XW
invalid incorrect	!ABERV
invalid index	!J.X8SJWKU
invalid key	"G%H&G*F+I,J-G2V3@4I5=:J<9=:?:AEB;C?DGEtF<HHJ<K;LJN;QGRDY?hKi?j@kH
invalid logins	!U
invalid message	!Z
invalid name	!I/c6?WJkE
invalid on	!B/^
invalid operation	!SLT
invalid option	!:"b+A/I0D6H;G@GAIBJEGLKMINEQHRHWSYIcIgFiGkElJ
invalid or	!J+I/E3_5W6J;I<HBIHTNHRGWKgSiFjI
invalid packet	!?"H*K-I0J2J9G;GNDRIc^fVkT
invalid passphrase	!B0J;1@=A9KDNBP;QpRDYDiJ
invalid pem	!=0F;W@SAYBINDPGQIRIYUcJiI
invalid permissions	!HCU
invalid port	/[
invalid private	!>/J<7=E>E@cBFPJQAREY]iJ
invalid privatekey	!7">&C*@+E,@-?.K/91J2F3>4H596?7F8?9?;e<;=G>J?X@fAlB1EJFGGAHBK@LEN8P>R2TCWFXKY^^J_GbJcEfAi3jCk3
invalid protocol	!H-JMXNH
invalid response	!T
invalid root	!HLU
invalid server	!E+T6UBTLKNKRVlT
invalid server's	;H?J@JABKKN]QJRKWKkU
invalid sftp	!GBBGWPJ
invalid signature	!Y
invalid ssh	!E-D3J5H9J;U@IADBUHJKGNdQ@REiIjVkH
invalid unrecognized	@UATBIPX
invalid user	!B"E)E,I-B1F8AEIFEKFMAN@RBZJ_BfJhGiqjFkC
invalid username	!["H;GNGQIRHiV
invalid value	<U
invalid version	!JcJiKkXlW
invalid'	/W6G
invalide	!="G&J*J+J,H-H/J0V2J3A5@8G9E;f<8>FATBEEKFJGIKFNEQHRCTGWJ_HaKbJfIhHiGkJ
invoke	"S)TDUKB
io	"@#@%I'@(H,H.T/F0I2A4I6I9E:B=X>BATBHCJDAEIF@GHIHJIM?PHQFR=SETAUDVSX6[K]6^HaGdFg:hEjJkJl6
io c	!B"F(J.K0G4S9FIDKWNKQISIVJWH[HaBcKfGiS
io code	!H.YKKLX
io confluent	LT
io error	"J)K*K,F-E.U/E0U1G5H7H;FAJBGHJI@NFTFV]_UbJcCeUfCkK
io exception	!H"I#J%G(H)I*G+H-T.D/=0B4D6A7A:K<E=K>K@TAYB>CGDKEIF<G@JBPGRATHVAWTXB]@^Da=b?eIfVgIhAi;j?lH
io file	3J5D<X=]?K@FACBHHXLKPIQIRFSDVJYIfJ
io get	"SKX
io io	"J#K%H(I)J*I+I-T.B/@0E4E6C7C<2=1@TAZBCCHEJF=GAIFJCL9PIRBSCTKVGWUXC]A^Ea@bAeKfVgJhBi=jAlI
io netty	!c,I-I1JKATJ_IfH
io on	!I*[2C9I
io os	PS
io piped	!J"T.V
io sftp	!F/KGWTViV
io stream	!>,J-U3J5HBFPHQJRKTK_TfUkV
io string	PS
io v	!V
ioctl	!ZPKcT
ioctl for	!WcT
ioredis	!W
ioredis unhandled	!W
ios	!K"W,U/Y7UBEKFR_SEaKiXjH
ios ipaddr	!G,S/]FUKJRXiF
ip	!K"<%J&T(E)C*D,D-7.B/U0C1;2H4K5A6J7I84;9>G?I@IA>BCCDGCIDK/L=MWNFODP>Q?UJVHWJXGYHZD[E]H^>_taCb=cDeHf@hAlC
ip address	!@"F.J/Z3S4J5@6GBJKERESHWGXJ_abJcKfIi>kX
ip connections	!a,F
ip end	,S
ip in	!GdT
ip ipaddr	!;">#T*K,J-E/J2J3G5I7J8I9F:UAJKDLKMZND_dcKfHiVkElJ
ip link	!UJT
ip port	,C5SWV_YkH
ip pア	!HTJ_V
ip p接	!V
ip tos	!G
ip アド	!I,WTT
ipaddr	%7&:'-(5)A*A+3,Z.#/90.3Y4@7]9J:5;5<E=7>7?"@>A@C?DEEAFHG7H*I6KIL<MZO5PFQ/RJS<UBV%W?Y2[4]*^7__a/bAc<dhe*f9g4iVjI
ipaddr '	)J*G+J,W-B/@1F2D4J6D7V8H<D=D@GBBFKJHMINCPGQIRVS<TYWDXKYH_DfJkZlE
ipaddr 's	!H,G-J1a3I5G8I<E=G>JBKDJK@PIRWTI^I_Ib@fWkK
ipaddr 0	!J,H/G7X<XBIRJTVdTjVkG
ipaddr 1	!V
ipaddr 10	9S
ipaddr 2	!DUThT
ipaddr 2022	!URXiE
ipaddr 21	"J-F/H1J5J7CBGKCNHRE_EcGdHfKiGkVlf
ipaddr 22	!D"?#S%9&>'I(>+:,b-W.G/=1G4A557d8I:D;3<I=5>A?B@7AJC;DEE:I5K;LHM2NCOAP0Q9R=TXUGVDWUY8Z3[C]Ga?cCdTeHgDhJiEjFlH
ipaddr 2222	!J"H&K,Z-E3J7F9KKXRESJT@_EdJhViA
ipaddr 25	!ZTI
ipaddr 27017	!a,<BJTJiJkGlH
ipaddr 3128	!HXV
ipaddr 3306	,WATiH
ipaddr 40022	!J-H_W
ipaddr 443	!I,G7GTBd_
ipaddr 50051	!WTJ
ipaddr 50122	!I8WKKTF
ipaddr 52110	!IFY
ipaddr 53	,E/_6C7IBJTDXXiKkH
ipaddr 5432	!f,@TAkJ
ipaddr 5555	![,F
ipaddr 5672	!Y
ipaddr 6379	!m,37GBHRITDiJk@lK
ipaddr 6443	!j,A7IBET=kG
ipaddr 80	!V
ipaddr 8000	!UTI
ipaddr 8022	,FdZkV
ipaddr 8080	!W,EWGXW
ipaddr 9000	!V
ipaddr 9092	!^,J
ipaddr 990	!T1J5HBHKDRUTZ_JkU
ipaddr and	7I
ipaddr as	!GB]RZlG
ipaddr authentication	!B&^<JBUPTRHi^
ipaddr backup	3U
ipaddr can't	!G"V5URITJbWiJ
ipaddr cause	3X
ipaddr client	!T
ipaddr closed	![)E,;-1/A1=2J3H5;7?8U9EB6JJN<R>T;WAcJd@fBjGkClJ
ipaddr connect	!H7VTT
ipaddr connection	!E-T8IKGdFhWkVlX
ipaddr data	!ZOW
ipaddr error	,G-K/G5J7GBXKINTRVTF
ipaddr failed	!B"[6W9KKIRTSTTU^WfFkJ
ipaddr fatal	!ULI
ipaddr for	3I5U7JTHdW
ipaddr found	5W
ipaddr has	!I8K_T
ipaddr ipaddr	!E-Y5Y7I<KBFFIKV_FbTdEfViEjE
ipaddr is	+F-I/H3GKJ_^
ipaddr mnt	!F.VKUNSR[SGfG
ipaddr net	!GHTTV
ipaddr network	!E,X7UTJXWdUkG
ipaddr no	!KTJ
ipaddr not	"Y*I-J3A5S8H9J@IB?HFJHK_NJQURCTE_BjI
ipaddr ok	!J6U
ipaddr on	!G,T5UdUkU
ipaddr opt	!A,UIVSVTIkH
ipaddr p	!F"W,]-J;KRD_TkF
ipaddr permission	!*"I#U&V,J1J5A;W?E@SB[DSGGHJPIQ=RSSCTHfGhUkI
ipaddr port	!F#B%G&8'H(F)J+0,E.J/10G2S3=5G638X:E;B<@=J?G@EA>CHDIFKHJI?KVMZNUOKPHQ?SHUEVFW%X:YE[J]HaJb@cDdSeHfBi^kG
ipaddr raised	!C,K7UBJGY
ipaddr rsa	3H5V
ipaddr server	!YKI
ipaddr sftp	7HTFdZ
ipaddr srv	!B/I1XBISKTScWiVjT
ipaddr ssh	,K5SMW
ipaddr timed	!E,J7IKENKTWXTdT
ipaddr tmp	!I[S^I
ipaddr unreachable	!E&W3X5E6UBKdTkH
ipaddr use	!eSIfB
ipaddr user	"W#X1J5IBI
ipaddr username	!CiU
ipaddr var	!X
ipaddr から	"T8HBCMYTIlK
ipaddr に接	TTlH
ipaddr のパ	!B)W1WBTRAbXfVjX
ipaddr への	!>,V8JBJTKbYfT
ipaddr ポー	6K7VBKRHTXWHdX
ipaddr 致命	![1JIJLH
ipc	!a&H
ipc connect	!Z&H
ipp	!X,J7J
ipp print	!X,J7J
is	"X#F%=&H'C(@*<+!,?-I.B/I2@3D4V5W6@7W9;<.=J>C?A@:BACBF:GDHKIAJ9M+NDO=P^QBR<S:T3V2W?YKZ:[__Ha5bVd<g%h-i9j>kCl?
is 0	IT
is 1	bGcU
is 3	LISX
is 4	.G1T8YBKKULI[I
is 9	!U
is a	!A"?&E(J)K,F-H.7/B0B1E3E4J5?6J7E8G9I:K;;<C>I@AA=B;EJFIGKI:K5L*O4P<Q>RDS6TEVIYb[v]G^DaCb=cHeGfFiCkE
is absent	!T3I5U
is added	!B&U5TBVjU
is already	!H4J5E:e;HPH
is available	!X5K;KAWBI
is being	!U-F1B4V5A8=BHKbRH_JbJf:
is bigger	!K]X
is blocked	5KXW
is borg	&T)G-G.F3T5U8?9JBTNEPVR>WB^>_DbVcJf;i=jSkF
is broken	!7)J,T.E1U3J5U8EPTRS_EbGcKfTiK
is closed	!K"2*W,4-X.?/91T2S3H4I6J7?8U;?=J?J@HA@B:GJHGJIKTLGNYOHPDQDR>SGT>VJW;XHYH[=^G_Tb;dHhIi@kV
is connected	!C*I,V-W2X7TKFkI
is correct	3U5J
is corrupt	!E&I3J5I;_>G@HP?QY
is corrupted	;XPKQU
is currently	!:"^&H,W/H1D3I5A7U8JBFKGLHRESITV^FbTfEiI
is denied	"J;K<H=UBHHSIKLHRFS@bX
is deprecated	!d-J6V8I9HKCcKfJ
is different	!I(V3T5IKU
is disabled	"])K,E/A0I1F7I8CB=GJK?LAPHRGS=TH[F^U_JaKb:cFeTfA
is doing	3V
is down	!B"B)K*J,=/G192K3H5D8c9B;J?KAHB@KbLDNCPDQJRCSJWGbEcHdTf=kC
is either	!E3S
is empty	!C1J;J<VAJP[QE
is enabled	"E(UKVRIiJ
is encrypted	!D&G3E5@:J;-<>=F>I@CADBACJKGPoRFYAiHjJ
is failing	KT
is false	!VKEOF
is for	"K_IkW
is forbidden	!W
is full	!S.W8IKGLISC
is hex	3?5SBJHW
is home	!W1F5IBBGIISOSPJRGiK
is in	"G;G>KA[PKQJYDbV
is included	bU
is incorrect	0T5IKJPHi[
is installed	bT
is insufficient	!H.Y
is invalid	"@,K-G/E0F3I5E6J<GIFKDL]NHRTSIiX
is java	!@/I5[BaRJ
is known	!>&K*F/U39495U6V?UASHUJJKFLGTGkI
is larger	!F]]
is listening	UT
is locked	"^5J8HAKBJKEPIQURI_CbHfIhHi?
is marked	!H3G4^5C
is missing	LZSI[F
is no	!C3G5U7[9TFWLJ
is not	"F#I&K(K)U*J+=,K-..;/!0]4)6)7?829!:);V<"?IAWB@CDD8F;G6H@MGO=P5QFRFSCUXVIWSY,Z3[&_6a+b@c>dVgAh;j<k1l,
is now	!a"J4J5B8HKFTD
is null	!W
is num	!G,K-X8I9JKFNVTHcS
is of	!?5I;Z@TKKYS
is off	!V"I)W3FfV
is ok	RViU
is on	"H.E/J0H3E4W5E8KBBIHKDLHOIPHSX[I]H^E_WaHbGiJ
is open	!X
is org	,T.I8VLHSDTI
is passphrase	!F5G;>AFPeQ?YJ
is possible	!F#T
is printing	KT
is probably	8JBIKFRKTJ^U
is prohibited	.J[JeV
is protocol	!I5W
is provided	!X
is recommended	!D-SCYDI^V
is required	"A/I0J5F6J<G=H?TB>DTEIFIGHKILEQCR;Y]iH
is response	!J1KKKLISXVX
is restricted	!G"D^UbU
is revoked	!E2F3:4g5;;JHGPI
is running	%V&V<IBJRGjH
is set	!I"VbXiI
is ssh	!D/U3[WGkT
is supported	;I?T
is the	"U)V,A/U1W7HBDKENKRJTA_GbUkJlK
is there	LW
is to	BTRT
is too	!U"F5H;A=HAEBJCFKFNJPAQEYIbGcZfI
is typically	BT
is undefined	!^
is unix	!TSIjT
is unknown	!G&I*J-J/Y2D3,425l9G;<<KAEB@KTPEQJRJTHjK
is unreachable	"D,1-=1G5D6C7d8I9FB?IfK7NDRBT+WFXT_?d8iG
is using	!T
is valid	;SiU
is your	!CbYcX
isn't	!].I/J5K7WBFKFRDSKiGkW
iso	!I(T,F.D/I1K5J7T8G9JIIJWL>OSRFTK]caDbIcI
iso'	!B(S,J.YBXKKiX
issue	,D-J7KKHWW
issuer	!h5ETI
issuer certificate	!^5K
issues	!FATQT
issues 565	AT
ist	!E"d#B%B&@'?(<*<+>,<-5.B062>4B5U638199:A;Z<2=<?D@?A<CADEEAF>G=HAI4J?K.L0M@O1P;Q5S3TEUFVBX=Y:Z>]@^<_2b8cIdAeAf>g?h<iCj:k:l;
ist ein	!D.G0IIHLJOGSD[VaX
ist fehlgeschlagen	"G,G/D7UBViV
ist kein	.V
ist nicht	!W3I5F7T;HBJRGaG
ist unbekannt	!="F*J,E-H.J/]1G385b8FBGKBNHOHRDSFTE_JaJbJcJfFiJ
it	",#S%=&J'F(@)@*=+D,V-6/D09142B4@5C738394:U;_=9@SBKCVE@F6G=H:I8JVK;MJNIP2SJTJUHVCW<XBZC]>_3a6bHc4dAeAf1lC
it can	!J
it doesn't	!HLZOHSH
it is	!?"H&I*K,E-H.F/H1I2I8H;Y<F=F@WBGEJFGGKHJIJK<NHOEPEQUS<TGWK[VcIfIjH
it listens	!F5JBKTTiGkY
it may	!YBK
it was	!X5J
it's	!E3K5VLESK[W
item	!J"F&E+K,Y.A/>0W1C5K6J7S;@=U@GAJGJIDNFP?QAWGYJ[V_KaJbGcHfEkUlI
item not	!ZTJ
item ssh	AXFKRISH^UiK
items	!U.U/JBJLTRJSTTI
its	!A"B#V&J(K*J+H,B-Z/U0J1H2F5Z6K7J9?<E@GAFB@CJFJGJHHIIK=L>NBOBPEQGRES>TCWKYH[G^K_BaYbCcBfGiJkFlJ
its associated	5T
its dependencies	!V
its host	!C5V
its internet	!I/X
itself	!C=UKS
itself please	!G=U
iv	;U@IQS
j	#F&9'G(B)I+@,J.3/H0>1I:F<I>HCFDGEDJKL1MDPSS0UFV?XIZD[8]<a9dIeFgDlD
j destination	!Y
j sch	!:#I%G&;'I(H)J+G.:0A1K:H<K>JCHDIEGIAL6MGO:PSS9UHVAXIZE[;]>aBeIgGlH
ja	!F+W;UYK
jail	"X1X_IbW
jail 'sshd'	!Y_K
jammy	!V
jammy in	!V
jan	)G1C3IHXJJLIMHR7^B_DbGiG
jan 2024	TS
jan 2026	!("?,S.V5TRASS^G_KcVf?
jar	BIIULHTIgThT
java	!W">#G%=&>'B(9)K*E+=.F1K2J3J4B5I:E<J=X>BAUBJC<DCE6GIIBJCKILHM@ODPKQKUCV?XJZK^5bEe@iGj;kDl6
java 106	!H/H8WRJ
java 110	QU
java 119	!IBEPYRJiJ
java 12	!_<H
java 13	!J,HNV_T
java 138	?WPJQH
java 140	SS
java 145	!JBIGTPVWTXT
java 160	<T
java 17	!J?UBE
java 180	!JQT
java 183	BWGJ
java 21	.I[V
java 215	!D/V<TNJ
java 22	!J,S
java 223	BJ
java 227	FVRSjJ
java 269	9KKUNY_T
java 27	;UQU
java 2846	!JLWSU[EaG
java 287	QU
java 2873	!@0X1UIGKGLUOSVEfJ
java 2911	!C"G8AK[[Jf?
java 307	!J"T.V
java 31	8IHU_U
java 313	?WPJQH
java 314	BJ
java 318	!J8TPU
java 320	2WQU
java 327	!KdT
java 328	NT
java 33	KT
java 342	RT
java 345	BTHV
java 355	-T
java 366	;UQU
java 386	XT
java 394	!HKKNGTWXHkT
java 40	!H<T=KQU
java 406	YT
java 407	<S
java 466	BJ
java 480	!J.I[W
java 507	!K
java 519	-F9GBTFYNH_IiZ
java 543	!H;I<XFVRFhTiU
java 561	;U<JQU
java 565	-Y8KKATF_T
java 568	/C6F
java 57	!F"U)UHT_JfT
java 572	/T3T6V7JTGkK
java 579	/B6FkU
java 58	1H9WNI_VfI
java 583	!K
java 590	*S2W9T
java 593	/C6F
java 594	0TIHSTVHaG
java 633	!KdT
java 664	<H?BYT
java 68	KTNS_VkV
java 686	.SSI
java 697	KUNT
java 747	;H?U@V
java 753	NT
java 765	)T1YcTfC
java 797	5T
java 805	-SHW
java 840	!J
java 92	<S
java base	!@"U3J5F6V;EITKELFNKSK
java io	!H"J#J%H(H*H+H-S.A/=0D4D6B7A=T>KAXB?CGDKEIF<G?HVIIJ?LAO8PGR>S=TFVBWTXB]A^Da=b@fUgHhBi9j=lH
java jar	gT
java lang	!f"B&J)I-B.G0H1?8<<A=J@JFKGHHHIKK<L9OEPDRUS;VKWHXKYK[D_EaDbGc@f8hK
java net	&I*@,Y.D/X1E2B3?516Y;B<H=G?I@HAAB4FGGEHFJULDPFQ@R3SDW:YK[JbKcFfChGiAlJ
java nio	,E-H.I/Y5K6T8F;I=]BJKELFOIPJRJSATH
java security	!U3F5G?JAGEG
java sql	!a,H/IT@
java util	8UJDTT
javax	!W<JBEQURGiJ
javax crypto	;S
javax net	!Y
javax security	!IBIPTQW
jcraft	!:#G%D'F(D)J+E/H:F>ICFDHEFIIJKMFTIUGZCaJdJeFgDiKjKlF
jcraft jsch	!:#G%D'F(D)J+E/H:F>ICFDHEFIIJKMFTIUGZCaJdJeFgDiKjKlF
jdbc	!Y,I
jdbc exceptions	!V,J
jdoe	!H"S:USIiF
jenkins	"Y%K&G,C3E9H;B=E@SFVHJKHSEWJ_HbJfHiW
jenkins credential	!E"X;JRSiV
jenkins plugins	!B"S,G5I@SPJfK
jenkins ssh	!H<T
jetbrains	!U
jga	!=&K']<KBYRBSFdVjT
jgit	!>3TATBTESKJjS
jgit api	!DFTiS
jgit errors	!J3UAVESRIiGjT
jkiss	!JBSRJ
jkiss dbeaver	!JBSRJ
jks	![BHPIQH
jl	&U-V;K<HNVQSTJjS
job	#I%E&H(E)F+C-7.J0?194I6C=ZFKHBJEKGLIMIN8OFPURSW?XHZK[T]I_8a<bBc=dTeHf:gUk:lE
job 325	!H
job cleanup	!IIT
job entry	!H.I/KBVKKRJiWjW
job execution	RS
job failed	!=3?5S@BATCTPURVYGiW
job for	!d5IBGRJSKTI
job id	!FhS
job run	!H
job submission	!]
job succeeded	!a;I
jobs	!J3H5T8S;I@TAJLJSJ
joined	!I*X2Z9V
jour	!V
journal	8JKJSX
jp	#D%G&=)I*A+@.5/Y0D2A3I5E6Z8I:K?F@@A=CDEFH=I:K<MDO?S2VEZA]Ha>c@dWeEf7gEhAj9
jp 22	,J/F6SBDGWKKPVTH
jp 443	!H'S
jp 8080	!EWUXX
jp closed	!B"[,I/J1b8CBHKCTIb^
jp co	-W9XKFNJ
jp example	!V
jp found	!U
jp home	/F6W
jp ipaddr	!J/IBF^SdbiIk@
jp port	!DBIXIkY
jp が存	!K
jp に接	,W7VTZlG
jp のア	/V
jp 名前	/Y6@KXTKXTkC
jp'	^TdT
jpg	.F1JKIRGSDTJaZ
jpg failed	SKaT
js	!X"<#H'I(A+;,I/I0H4D6J8H9D:I<I>ECDDKEFFJH<ISJHMBNHSUTKV>W?XE]I^DaDb?cIeFgBh@jF
js 0	GT
js 1	-I8X
js 132	!S%T;J
js 160	LUSJ[V
js 163	;JTU
js 167	!JST[UkTlT
js 171	;INGRJiW
js 214	!H;TAJQU
js 223	!V;V@JAJQH
js 243	;H@HA[YI
js 261	YF
js 278	.WaScFfI
js 2854	!H.ScG
js 313	.B
js 412	!KLW[K
js 53	;GAUGT
js 55	7U
js 585	fI
js 687	-WJJNK_TkU
js 72	!C-VKSLS_V
js 754	1KKTkT
js 773	.B
js 803	BYFWRCiW
js 805	!I"S_IdS
js 808	1KKTkT
js 865	&JBXFZGJREjT
js 930	fI
js v	!E
jsch	!B#F%B'F(C)J+D,K.J/G0J:E>HCEDGEDIHJIMETHUFZBaIdIeEgDlD
jsch channel	!G*K,A-@/E1W2K3E5B7G9H;C<F=I?K@IACBBHFNAPFQFR?T>VSWAYK[V]U_?bDcTiHkC
jsch date	!UFT
jsch identity	!F<U=KQT
jsch j	!1#I%G&;'I(H)K+G.:0A9S:H>JCHDIEGIAL6MHO:PSS9UHVAXJZF[;]>aCeIgGlH
jsch key	!C;J<V?WYU
jsch known	HW
jsch proposal	!J9T
jsch put	!EBJHTPJ
jsch request	"X1V8JKIbX
jsch session	!K"I)H-X1@2U4H;@<G=H?C@DA>FYGYPJQ<YJ_VbIcDdJf5iU
jsch sftp	!9"B.J1A5H8<<FBDKULXPKR?SYVD]W_If7
jsch user	!FBDKUPXRIiI
jsch util	!B-H/U3J5I8F9H;SAKBJKEPKQJRJTWWJ_HdYfI
jsjh	!H
jsjh u	!H
json	!g"E&E(J*J+J,D-H.90T1G3C7I8F9G;D<AAII8K;NGOUPJQHRAT?VTWH[B^G_JaVbHcGeJfCkF
json failed	!T
json file	!W
jsonwebtoken	!c3I;KAHQI
jst	!SKH
jsub	!I'VBHiX
juice	!C&I;F<E=KADFGPHQFR]TUYGiCjI
juice ssh	!C&I;F<E=KADFGPHQFR]TUYGiCjI
jul	!H&X8T9SSSjV
jul 10	!T
jump	"H&G*J+I->/F1B2J3C5=6F7>8J9G=H@JBWFJGIKCLINGPIQERASIWf_CbHfChJk>lK
jump example	,TTIkI
jump host	,?/C1E5G6K7FBCKKRDTAWdfGiJkJ
jump ssh	!T
jun	!_+KGI
jun 11	!TGJ
jun 2025	!X
june	!FIEL[SA[DaTeJ
junos	!A"K&H,G-J7JBXGTKETDiU
jupyter	!U
just	!?>YBTQTRU
just once	QT
jwt	!g3H;BAGBJQD
já	SH[U
k	!C#K%E&I'K(<)D*E+C,?-@/30J2D4J556E7B8A9B:I<b>UA0BIC[EDFAGBHEIDJUK1LAMEN?OGPVQ_R;TUXHYCZU]F^F_@aSbEc?dGeIf:hHiHj=k>lG
k 0	!Z
k 2	!@BUIJSXaUiU
k 8	!Y/>
k accept	!X
k b	!F(KISJXKDLV[VgT
k bytes	!U
k id	!4;?<^=7A?C]DCIJLHPT
k ppk	!D1X>G?F@GBKPYQWfJ
k ppk'	!?;=<W=X?I@JIGLIPIQYSJ
k user	BJGGRFZXiJ
kafka	!V,D-U/GKELTRGTE
kafka common	!ZBIRHiJ
kafka connect	,J-U/HBUKGLTTH
kaiseki	!F1KIXLU
kaisha	BJjT
kan	!9"I*I,X-F.H/D0I1I3J5F6I7T8B9IBTGIK>LINHOJR[TU]J^J_FaKbHcIfGiJkIlJ
kan geen	!J,Z/J
kann	,A.J1J3C5U7I;HCTLJNKSITB_KaJfIiBlV
kann keine	,JiHlW
kann nicht	!T3I5X
kb	"G(J,S/G0H1J3K5J8DBFIBJYLEOARJS<TIVV[H^IbViJkH
kb 0	.UJTSJ
kb 1	!Z.JaJ
kb s	!F"J.W8IBJIHJZKUSD^KaWbX
kbd	RSiH
kbd interactive	RSiH
kbit	!ZSJ
kbit s	!ZSJ
kc	!D1Y3I5HLWRXiW
kdc	!S
kdc for	!S
kdjf	!A2V9TBERXiS
ke	!W*B/J2Z9CRIiGjJ
ke ey	*B/J2Z9DRK
keep	8S
keep alive	!J8S
keepalive	">,E-D.I/G0K1J3I5I7D8S9JBFK]LKNCOKRFSIT<WKXI^I_HbJcGdJeJfJiI
keepalive timeout	!=,I-F7G8TBIJEK^NERJT>_KcK
keeping	!Z8HBJKDTH
kein	!9"@%C&A*C+>,9->/>1H2C3>5?7A8C9d;@<@=D>F@FAEB?CEEEFAGCHCIIJEK8MFOHP@QER=T9WAXGYHZK[J^G_>aIbAcHdGf@h:iAjHlC
kein speicherplatz	.W
keine	"=#I&W'J(H)E*I+J-E.8/E0B1B2J3C4J5>6B7X8@9F:J;E>K?J@IAICFEJFGGFIBJJK>L<MJNFO<PFQCR>S]TGVIWEXUYHZE[E]G_@aBcCdGeJgHhGi?jDkBlS
keine berechtigung	!T
keine ftp	!HlW
keine route	,G7YTE
keine verbindung	,X/J7JBTTG
kekka	(V1J<GISVUaKgVkJ
kenkyu	!H+V/Z6CkE
kenkyu example	/Z6CkF
kennwort	!T"V,H/JTK
kerberos	!b
kerberos credentials	!V
kernel	!^.H7U
kex	!9"9#B%F&6'C(A)9.=/F0>193F5I647(889y:C;A<;=G>??B@BA9B<CIDEEGF?G;I8JZL2MSO@P9Q<R@S:THWTYBZ=]C^@aAbEc;d2eAf@g@h>i*j5l3
kex alg	!A*D/J2C9[KI
kex algorithm	!=*B,G-C/J2?7J9pNFWJ_GiIkF
kex algorithms	!>+[2G9]JJKHNHRIhJlK
kex algos	!F9U
kex client	*C
kex curve	9J
kex dh	!JJT
kex ecdh	!F*C,K-D2HJ[KXNG_H
kex error	!A2T3J9U
kex exchange	!)">#K&I)D*D+C,S-W.J1:2A3;4K516E7C8B9!<K=I@JCIEHFIGIHJJBMVRSSIWVXT^I_WbFcJdEfDhFi?jBkVlH
kex failure	!G*^-?2^9SKE
kex host	!GKWTZ
kex init	!S*W-I2V3K5HFKKINHcJfJ
kex input	!G5K
kex js	!F*S-KKKNHSK
kex jsch	9Z
kex manager	!I3U5W
kex preferences	*K9V
kex server	!Y*@9U
kex user	*V9EVU
kexes	FSiT
kexes diffie	FSiT
kexinit	)J*Y,E/E1E2Y3F7H9bBIJ]MHN>PJRJTJWGdJhHjKk?lF
kexinit client	9U
kexinit failed	9U
kexinit proposal	JIKH
kexinit received	!H-IKU
kexinit sent	-HKWNGkG
kexinit session	!J*[2]9ZKJ
kexinit'	HS
key	!B"!&1'"(!)6*4+>,!-!.!/!0!1!2_3j4f5d6!7!8!:U;n<]=_?U@cAaE[G%I9J=K!L!M!N!O!P^QXR!S!T!V"W!X!Y][!]!^*_!a#b!c!d,e!f!g%h+i,k!l!
key '	%H5J<===>G?K@:AGBDCAFKQVY_iIjF
key 'global	RKiUjT
key 'openssh'	*J5J;C=KA_KJPH
key 'ssh	2T9J
key 0	!WjS
key aaaac	!HLT
key accepted	3H5DRXiZjT
key algo	2U3J
key algorithm	!U2g38599F;C<HATBIHEKUPGQETXjK
key algorithms	!K2_5K9D
key alias	3S
key and	3F5@>XBZHYRH
key app	!B5TQU
key asn	!I;WAFPT
key at	!C<G=UBGCYPGQF
key authentication	!7%C&>3?5;;Z<[=3>I@FCGGEHKLTR3YJZUiH
key available	&a5H;I<WBARIiI
key b'	!CBUFViY
key bad	!U<I@=ABBDCSPJRJYA
key c	%U+W3K5?<==F>C@XASB6C:DbFKPBRJiIj@
key callback	&K2H<;=GFVQIRCiB
key cannot	!K%]3I5F;HAJQJ
key cert	?W@[AV
key changed	!C3d5?BGHG
key check	3J5E;G<VAJPDQ^RGiH
key checking	+T3K4KBFCJIS
key client	!I*I2U3W9IFI
key cls	!K
key combination	!=5J=J@IBSFWYCZKiVjZ
key connection	!J?UBE
key could	!C3a5UHKKI
key d	;F?K@XCJDU
key data	!G%I2I9J;j<;=@>J?C@IATBBCKITKILINJPAQT
key decryption	!T;ABIPDQW
key deploy	;S@FQXYH
key detected	!C3A4e5@;E@HAGBIPaQ@YK
key dev	!JATQUcT
key did	!G3]4T5X8I9J;HBCKDRCTKfJ
key does	3[;V<HAHBGLHQASUjH
key ecdsa	!T
key ed	!G%H&U3J4U5I=F@[B>FDHIPTiI
key encrypted	;E@IAIPZ
key encryption	!J;FQX
key end	PWQU
key error	!X%J&H+J.J/J2C3D4H549F:I;[<A=;B5C>EEFDGJKKLJRFSHYHiCjC
key etc	4K5B9U;D<E=^@JBJQIYGjI
key exception	/G2D4[6H9G;D<B=J?C@FATBBCXEGHHKFNJPVQ<RBY6iK
key exchange	!;"F#B%C&@(H)J*[+G,8-C.C/50J4;6I7A8A9s:F;1<B=E?B@;A3B+CEDJEBF3GBH>ICJVLCMDN/OGP9Q7R@S@TFU]VJW;XDY;ZH[H^B_0aHbBcCdDfFhCi9jBk?l@
key exchanger	-V2K5UJTKFTI_V
key exists	!@3]
key expected	!@3H5H;T<I>V@GBJQEYV
key factory	!F;S
key failed	!X%J&H3F5B;7=C>I@>A>BKCBFCHUQTR@
key file	!!"B#E%2&+'H(C)J*?+8,3-=.7/D0>1F253<4:5"6A7H8B9A:@;T<l=Z>b?]@eB9CTE5H9I-JBK=L7MINIO;QVR2S:TEUGW<XG[:]B^?_IaEb=cAdBeGfCgEh<i>jDk=lA
key file'	!C5I9I;Z<]@KAIPJYJ
key filename	!I
key files	!;3F5S<H=H?F@[BFDSFFPGRG
key fingerprint	!E*I-I/J2=4G5d9B;HAIFKHUKDPIQVRWTKYJiSjH
key for	"J%H*I/C1J2J3_4W5U6J7J9F;?<C=F@JAGBVCFFHGKHJKJLKPFQER;SITGYJbHi@jG
key format	!2&G*=-J2Z3B5C9<;S<D=H?cAYBBCJFDIHKJLJNEP=RHTHcKfJiC
key found	"J%E)J*<+J/H2H3A547J98:J;X<8=7>^?S@[AVC@EJF<GDH>IFLAP(QKR?TGVKYeZAdJfJ
key from	"J%J&>)K+J-I1G2F3Y4H5<9H:I?[@UBECAF=HIK>LGNISKZIcJfChKiAjF
key github	!B@TYU
key has	!E"J&T2D3[5T9J:I;@<B=J@JAECHHIKHPFQBRATJYB_KiXjS
key hex	!U/a3E5G6@=JAIFEcI
key home	!E%>&?+>,J2J3E5>9I:V;X<9><?GBJD>EYHBLJNJSETIZ5fGiVkF
key host	3T4V
key id	/_6?;k<E=J?GABCBDVEHPAQ>YJ
key import	!;+K2K3J5G9G;^<X@UAUBEQKRKYS
key imported	!E"U#Y)S1SREfS
key in	!9&J*G-J1H2B3Z4C7J9D?S@TAUFXH1IHKELGPYQVRITGZJiJkK
key inserted	!T
key integrity	!H;K?WACPCQXYJ
key invalid	2A3J5KA?BHCKE_FIPCQUYXiG
key io	PS
key ipaddr	!J3A5a
key is	!?"<#@%>&>(J)E*;+K,D-=.G/;0B1C2*314h5V6H7C8I96:c;X<7=6>C?>@@A@BAC:DDF8GDICJFK1L?N?OGP]R5T<UDWBXG[C]H^@_AaHb@cCdFeHfBhGi>jTkElJ
key java	!D;TBEPXQURJiJ
key jsch	2V
key key	3I5J;V<;=?>U?GBH
key keys	!H5H;?<T=]@FADBGCIPGQGYJ
key length	!>"H&J*I+J-I2W3G5E;0<F=>@=A>B?CADIEtF?J=K;N?PAQCRIYCcHiDjCkI
key load	!U;I<FDVKT
key loaded	!?9HBJPVQ]YT
key malformed	!C;W@JP>YB
key matches	5DBXRGjS
key message	!B;[<KBDiJ
key method	!FAUBWRCiU
key mismatch	!W%J&G*G-H/H3d415C9@;B<D=IAHB;FJGIH>NDPJQDRCTDhKiFjH
key mnt	CUDD
key must	!A;S<G>F@TFTPIYH
key mykey	CUDJ
key name	!Y
key nb	;U
key needs	!H5W
key negotiation	!X-G2I5G9AK[fJ
key nested	!H@S
key new	;?<@=E>_?I@KAEBKPIQGY@
key no	!F@VAVPUYV
key nor	!G@S
key not	!4%D&[*J,I/I1H2K3W4V9I:I=U>X?K@EA9BTCFFHIHKFLDNKP=Q<RBSFTHWK_KiBkI
key null	LT
key num	!V;BAHBUFCREYHiDjE
key of	!92K;GBHE^
key old	;C>YAJ
key open	;4=V>K?I@:BIIHP<QXYT
key openssh	?SPTQU
key or	PH
key our	3U
key p	?S
key pair	!U&I*J+I-H2H3C5@9G<[?ZCHEHHEIIKJLHNFRDYWfJkK
key paramiko	!C<V
key parse	!B;VAJQW
key passphrase	!J;JBKQW
key password	!B;IAJBTPWRJiVjU
key path	!B&I3K<_=GBSFKLETKiGjJ
key pem	!U5H=D@8BYCTLJPDQ;Y9kG
key permission	!D;E=^@ECDYH
key ppk	;C?T@]BXPJQERKYIiK
key presented	!?"K2K3Y:Y;IBFQK
key prior	!KPX
key private	;cAEBHYB
key project	hZ
key provided	!I;Y@TBJ
key pu	;E?UAJYI
key public	!Z3H5F
key py	!>+J;W=S?THJQU
key rejected	!92J3A4V;F<HB_PIQHRJYEjH
key rfc	;GYX
key root	!<<@@]AVB>CXEFFIRGYSZIi>
key rsa	2K3I5I<G=H?JBTF?QSREYIiF
key s	"W&D/T5I6T<JCJP@QBRViW
key self	ASPJ
key sent	!>3XBJKJ
key sftp	/H2G4W5T6F;C<FACBVHTKBPIQ?R?SITJYK
key should	!U3J5DCU
key signature	BY
key size	;F@KEXPKQJ
key ssh	!6&9*I+I-J3K5E<A=]>E?z@TAVD?JILGQcRHWJYZZEj;kC
key start	!JBEPYRKiJ
key stdin	!9&F/H5J;[AUBJP]Q9RFYTiH
key string	<J=I@TQGYT
key the	;?BIYY
key tmp	!E?J@VASYS
key to	%F&9+I5X;K=SB=CWFHHJRKTKj?
key token	1SLU
key tr	;UAJQK
key true	BI
key type	!>#J&F*C+K-J/J1J2[3=5:98:G<@=K>J@JAaCHDIEFFgIHJKKFLJP1R=TJUKZB^JiC
key types	+V3J5HBIFV
key unable	!6&G<[>E?B@BAJBUCKF7QTR6YTi@jG
key unknown	!C3D5Y;WADHV
key unrecognised	!I<I>W?@@SQI
key unsupported	!C?T@^AVBJFKPITKYbiI
key user	%V5E;T@IAKCTQURIYH
key username	!I;Y<@iVjH
key users	!B%F>H?JAUDDEHhWi@jU
key v	!F;T@KAV
key vagrant	BHCV
key validation	3E5W
key value	?TQGYW
key values	!U
key verification	!I"I%E&:(I)J*C+B-C.F/;1@253^4a5b7G8I9E:A;;<?=D?K@GACBBCFEGFFGCHdIGJJK3LBNIP<QCRBS;TAW9XIYFZK^D_GaKbEcFdIhIi:j0kI
key verifier	!U
key was	#W5X9D<J=JAGB@FTGTHIKHLIPHSI^KcIiV
key wasn't	!=2H4H5^
key will	!:<D=GBEC]DUEKFIPGQJ
key with	!J2J5_9H;A=I>DADCYFWKJPCQATJYHjG
key work	!FjX
key wrong	!F;HPHQ[
key x	;^@EAFPDQT
key y	;I
key で認	!UbU
key'	!G"D%K&D*G+H,G-G.@/A0H1H2J3D5T6K7K8I9E;[=WC^FGGHKCL>NIODPGQTS>TAVJWK[F_IaJbHcGfHhKi9jEkG
key' are	!G;F@GAIBKCaYB
key' authentication	BDRXiH
key' is	!F=SASPY
keyboard	!?#>%E&J'K)G*D+H,D-G.H/H0K1=2H3F4J5A7I8E9F:J<9=C>I?G@DDJEJFFGsHFIKJJKBLGMINHOHPIS>TEVIWCXGYJZY^G_BaCb>cEdJeJfKhHjCk=lI
keyboard interactive	!@#@%G)G*E+H,D-G.H/H1=2I3H5B7I8F9G<;=D>I?H@EDKEKFJGrHGJJKCLGMJNIOIQ@S>TEVJWDXHYJZZ^G_CaCb?cEdJeKhIjDk>lI
keyboard interactive'	BEFHQWZKiB
keychain	;SPIQV
keyex	"T%H;G=F?KAKPJQJYHZIjV
keyex gssapi	!H"T%H;G=F?KAKPJQJYHZIjV
keyexchange	!J9Y
keyfile	!F1T3I6I8J=EAUBGCHGILHRBf>
keyfile c	/K1W;U<IASPVTJfJkJ
keyfile home	!="T1I5T<GGJKWRD_TdSfE
keygen	!X2H5><E=D>JBDCVDKEIFHPDRKSIY?jJ
keygen 9	!JTU
keygen f	3V5HHG
keygen generating	!^2J;F<J@IAIQJ
keygen r	HT
keypair	<T>GBSQ^
keypair for	;G@VBTQU
keypairs	!J=T
keyprovider	!@;V@IADPJQWYI
keyprovider open	!C;Y<JAH
keys	!:"-#E%E&Y'6(8++,0-G.6/#051.4I60728%<_=c>G@^BZDSEUF[G>I&J2K>L!M;N1O5PaQ?R<S9T!U@V0W0X7Z1[7]7^9_"aJb=c8d6e8f=g9iCk5l3
keys '	!HBV
keys 0	!J
keys 1	!W1I;IBDEEFGfW
keys 2	!X
keys abstract	!I4Y<TRJ
keys archive	!D;U<>=X>D@TAZPSQIYW
keys are	!:%J*G,K-H2E3D9@:J;F<B=J@@CFE_F]KINIPSQIRBYF_IiHjH
keys error	!@&W2D3C5A8I9B:E;]<E=K@BEJFVHKK>QERIYFjI
keys exception	!F5V
keys for	#W<VBHiUjU
keys found	!F5V
keys from	%J&W3I;WBJKKQE
keys git'	!V
keys id	!G&J/H3J5I;I<Y>T?I@KASB?CFDVFIIDLHP@RISKiFjH
keys in	!K*],K-C2cKDNF
keys incorrect	!F=VAWFIPBQ@iW
keys lab	!F;Y<J=J>I?HPFQJ
keys of	!K5W
keys only	AX
keys prod	!E;J<ZBK
keys sftp	!@5H;<<X=ZAABJPFQDYG
keys ssh	!U*>2=5K9a?T@SKJPIQH
keys to	!T;DBSPS
keys upload	=XBFPHQGiK
keys were	!Z
keys with	!E<E@HA=BBP_RJ
keys'	BSjS
keyscan	HU
keyserver	![.H7J
keyserver receive	!Z.H7J
keystore	!f5J<FBGIJKKLHPGQCRK
keystore file	!X
keyword	+Z
ki	gT
ki b	gT
kill	!V
kill server'	!S
killed	!e.JBJKIRI
kim	!Y&Y7URJSIdTiFkJ
kimura	!KBKGVRI
kind	!V"I'V2K;HAKeK
kinit	!b/JBGQJRATHiJ
kirkland	!X
kirkland ftp	!X
kit	,I-H5JRETGjT
kit command	!]BI
kit runner	!E&T-IRF_SjU
kk	!U
kk m	!U
klass	!H&UBIPJ
kmori	![
know	!S5J
know that	3U5K
known	!K#D%@&?'C(B)G*I+C,3-9.@/W0<1>2?3S5e6_77889=:A;K<(=A>:@KB;CJD>EKF>GGHvIDJ<K1LBMDN@O<P@Q@RASFT2UFVJX9YG[:]B^J_=a:bCcDeDf@gAiJl:
known and	3=4K5TH?^S
known but	?S
known by	!X
known for	!B3<4>5]HV
known host	!G5VHT
known hosts	"H#H%E&I'H(F)K+I,=-D.F/A0F1E2F4T5Z687B8A9G:G<2=J>?@KAGBHDAEIFDHtJBK@MGNJOCPFQGT?UIXEYG[>]F^C_Ea@bFcKeHfIgDiHk:lE
known hosts'	+I5W6I<B=DH_LDRKSJ
known unreachable	!I/VkK
known'	!F/]6H
knownhost	!>5V<D=HHZIKLGOKSF
knownhosts	!2"H#J%F&?*?+K->/C2U3b4]5X7J99:I;5<?=GAAB4CJEHFCGFHSJKKFN=P>QCR>T@WJYIZI_EbKdShIiCjBkH
knownhosts key	!8"J#K%H&@*B-@/D2W3a4^5U7J9<:J;7<@=IACB6EJFFGGHEKIN?P?QER@TAYJZJ_HdTiDjDkJ
kommando	)T,H/H1T3K5IBJIGLGTI^UbI
konnte	!E"@#I%I'H(G*H+H,T-C.</Z0T2H3A4I5E6?8B9F:I;^<>=;>I?IADBFCFDJEIFHGGHEI?JHKAMHNGOHPGR@SIUJVHWFXUYFZH[H]G^E_Ba4bGcDdIeHgHhHiIkFlE
konnte keine	!A,U7HXX
konnte nicht	"J&J-J.E/[0C3F5I6F7V8I;E<I=HAHHIIGKGLSR=SHXHYJ^K_Ia>kK
kontaktieren	!DhU
kontaktieren sie	!DhU
kopia	!T-I/H3JBZTHiF
kq	QX
kr	"W,F7JBJKHTTkJ
kritischer	,C/GRUT?
kritischer fehler	,C/GRUT?
krytyczny	!H,V/VBKRV
krytyczny nie	!H,V/VBKRV
kt	FVHTNJRFiTjTkT
ku	!H
ku 4	!H
kube	!a<G=@SE
kubectl	!aTK
kubelet	!V,I
kubernetes	!Z
kubernetes cluster	!S
kunde	!H/TRHTUZWiG
kunde example	!I/TTU
kwargs	,G-H;TNI_J
l	":#J(B)I,c-;0G2C4I6@7>9<:E<B=B?HAICVDJEHFCGFHTI@JSKDMEN<P<R^TKVIXGZI[D]J^B_=a?b;dFeJgFhHl?
l 3307	!E,V5ViU
l a	,U
l limit	!V
l ordinateur	,U
l rancid	!G,URJTUkW
l root	/VRIWVbJ
l zdi	5J;IHWTJlK
l'accès	"U,I/I1KKHTHbUiW
l'adresse	!S,J/W3H5I7WRJTT
l'aide	!H.U0TST
l'authentification	!]3H5KTK
l'empreinte	!@(U,K.J/C5Z7I9JKJLJOIRCSJT=
l'envoi	!^OITJ
l'envoi de	![
l'hôte	!H,E/H3@5_7[8J;KBIQBRITC_JdJkH
la	!H""#<%;&I':(-)6*<+8,I0?263a495Z9,:5;F<.=6?5@IAGBFC7D=F?G.H9I2J8M8N:PEQbSAU=V6WIZ9[C^Ja-e9g1h2i8j1l=
la base	!W
la clave	!>,G-H.J/F1J3V5SKCPUQXRBSKTF_IbIiF
la clé	!<"G(H)K,F-I.A/D0E1F3Z4K5W6G7F8F<?=IBCCJEHIHKCLFOEPEQ^R@SFT?WKXGYG[G]G^J_HaHbFcFfGiHkIlJ
la conexión	,7-E.J1X3I5J8JOHRGSIWSXG_JbUfX
la connexion	"I(I-U.E0I1J3G5F6U9HBHEKKTLKOBQIR>SIXGYI[J]H_UaKbHdIiJkZlJ
la taille	!E.S/JESKIOTQITK]WcT
la transferencia	!A,H.V/IKVOTSYTI[W
lab	!F"B#A%;(@)F*<+>.A/V0=2<4B5;7J9T;V=0>J?B@TA2BHEBGKH;IIJ@KJL]N5O9QFTTUJV>W8YB]B_0aKc:eDfTgCh@k.
lab 2	;T@I
lab 3	!D,W7W9WRWTW^S
lab 7	"IBILU
lab archive	!XSK
lab example	!E,W.I4K5H6U7D8A9J;F<EGIHKIFKHMVPISFWHXFYUZK[T^J_GiEjJk>lT
lab example'	/S5IBJRU
lab ipaddr	!D,G1G9VLWPVTHZViJ
lab key	!SBK
lab ppk	;V<B=J>J@UPGQIYI
label	0TBERW
labo	/Y6GTH
labo example	/Z6GTI
laden	!I)J,D.I/A0H1G3J5I7D;d<G=EATBGIKL@OFRDSCT?XIYUaGfGiEjK
lake	OSSH
lambda	,I/S6E7UWTXTdZ
lambda sock	!H7VdZ
lan	"J&D,Y-F/X1I3U6D7T9IBJHJKGWD_IdHfGkD
lan 22	/U
lan port	,[BJkE
landing	!J(ULYSU
lane	(E.ILDOSSHaJe[
lane 1	(J.JKIOHSIe[
lane 2	(J0ILIOVeT
lang	!a&H)I-?.D1F4J8;;T<C=E?F@AAJFDGFIHJIK;L<OJPCRUWFXJYD_BfIhG
lang class	!]<J
lang en	!T
lang illegal	!C-H.H1G5X8GKFLFOKRVSETUcKfDiG
lang no	!]
lang null	!Y
lang thread	!J
language	LT
laptop	!X#W%C&Y;JGILDRJiB
laravel	!^0EAJRJSJ
large	!@"E*K.C0F1G9I?JAFBICIEIIIKSLCNWPIQJRJSATI[K]UaHbFcYhHkW
large bam	-[1IJTLJN^SI_]k]
large num	!IKDcW
larger	!EKISK]]aK
larger than	!G]Z
last	"U%K&T'J(E)H+G.J/J0G2F3Z8U:G=J>IADCDDJE@FBG9IGJIMEOHQASFUKWSX@]H^E_JaSbYdKeHfIgEjJ
last error	!E"S#W&W-D5G8I;KBYFAGCJFKELTNJR>SIWTXHZK_AiVk:
last login	"U)G+J-K3HB8GFKYRBTJ_Hb[cUi3jI
last packet	!T
last time	!F3[5E
latency	!].E/HIGKFLFOISFaJ
later	!C"C,F.I/H1K8J9JBHKFNIRDSKTCUX_ebIfKhGjJkK
later attacks	UX
latest	!Z
lauf	DS
lauf 7	DS
launch	"K7VBWFWRCTWjU
layer	!X&A,I3I5F8U9H;BBHKWLIRHTH^JbIcJfHiI
lc	!_
lc all	!Z
lc ctype	!T
ld	!^,I/H5J<HBGHWIDKHLEOKRJSBTEfJ
ld cannot	!a<KIILK
ld returned	!Z
ldap	!c,I/F7IBGRCTEiG
ldap bind	!XRK
ldap sasl	!V
ldap server	!S
le	!D#?%?&J'=+?,H/S0F1<3-4=607G8/;8<@=;>=?>@=A=BUCADBE9FBG4H>I4J:KILUM<NCO[P<Q1R#UBV<W7Z=[7]5^:_Ga-dTe;f4hIi:kJ
le dossier	!?"I.H/I0I5GBIKJL^OCRKTE
le dépôt	!I:ULJjT
le fichier	!D"G(I,I-J.H/B0G5I9GBEIHKHL>ObTG_IaIcJjJlK
le serveur	!C"G#J%I&E'J(=+F.?344J5/6D7:8E9T:D;F<C=I>H?I@HAHBXCHEGGGHJIFJHKFL>MHNDPHQER=SDTUUKVIWFX@YEZJ[G]G^GaDb@cAdCeIfDgDiEjTl;
league	!F"?#K%J&E)F*F,^1@2G3T4K6?9E<A=C>J?A@GA@CKGHHKIALUWIXK[J]E^J_KbFcDdJeFfAkHlI
league flysystem	!F"?#K%J&E)F*F,^1@2G3T4K6?9E<A=C>J?A@GA@CKGHHKIALUWIXK[J]E^J_KbFcDdJeFfAkHlI
leak	![
learn	!K
learned	![HK
learned new	![HK
least	!A;SEY
ledger	!G(T/KBVKGOJSETKiVjW
leer	!I,J?X
left	!W"I&I(J,D-C.^/I1E7F8G9D;H<DB?FKGGIFK>NKOJPGRBSDTDVJ_JaJfJiFjJkG
left intact	![<IBIGJLURG
left on	&J(J*J,J.^/K1K5J7J8IBJIFKDLDOKSEVK
len	!Y)J.J1J3C8B9JBHLHNSQKRGSGTHbJc_f>hJ
len is	!U
len num	!G1K3J8GK=NERJcbf@
length	!C"J#G%D&B(D)?+=,C-7/H1=2S374F566E7C8::F;C<?=:>G?D@6ADB4C:DDEsF:GBHFIAJBLHMCN^Q>R6T=VGWEXGY?ZF[H]E_?aHcZdHeHf<h@i:j=lB
length auto	KJ
length character	!E"UKJNGbTcTkJ
length num	!?"J,I.C/K0I2K8F9C;JBJEHIIKJLDNdOJQGRGSE]JaKbGcVfI
length of	!J.HKHNHSKc[
length or	!Y;GAJ
length preauth	!HEV
les	!U(H,G-K.J0V7I:K;J=K>IEJGJKHLIOEQJRHT@YIaT
les droits	&S
less	!FBdESGHR;SJZJidjJ
less than	!UESSK
letsencrypt	!T
level	!I#A%W'F(A*H+B,Y2K5A9F:E;4>J?EAIBICCDJEDFEHCIKKULHMTO=PBQ6RZUKVBW=X>Y>ZJ]G^=a5bFcIdDeUgFh=j.kGl;
level 'agent'	!=%X&[,J-J.K/JBHRKTH
level 'client	!4&<*I-T.D/T3J5J9J;H<J@JAIBGG@IGKZLGOKPIQHRWSG[JcIfFiDjHkIlI
level 'handshake'	5U
level 'protocol'	!KNU
level 2	!T
level 3	!C3ZBURXiY
level auto	!S
level debug	,B-H1D8D9JFFKEMXNETHbKcIfHkG
level error	"?&J,Z/?4T5?6J8J9H;H<HAKBGGJKALIST[T_IaJbJcGdJiG
level fatal	!=)U,K1V=TISSHTJbVcU
level info	!["D1T8HB;GHKGSDTK_HbTfEiFjJ
level retry	<WRJfT
level warn	!D,S0UBYST
levels	!FNTeVkU
levels in	NTkU
lf	!A(C,J.B/I3J5I8JBGIIKCLIOHSF]IaDgjiK
lftp	/U6GBKLVNHRGaDeTkGlV
lftp e	!KeU
lftp user	/V6GLWSFkIlT
lib	"K#C&T'B(?)K+>,H0F1C9F:@;J=S><CJDBE>FDGBJUM=QSRGUGVAX<ZF]A^:bGe@g>jC
lib agent	%T&V
lib c	!_;9QCYI
lib client	!?+I-T2<;S<F=DHKIELKQKSC_UhJiTl9
lib connection	PUQT
lib dpkg	!ZSJ
lib file	"U
lib gems	!I=SWT
lib git	!C&ZAVBUQViGjD
lib jenkins	!F<T
lib lib	!H3SBSRT
lib mysql	!T
lib nagios	,T=TBUCTKJTV
lib net	!=6H9HKGPHRHTHZKcJ
lib node	&XSG
lib protocol	!A"J,K-F/J1J2S7G;F@IBEJKKIPIQSRCSTTFYI[TcUiF
lib python	.T/J3FCIIFJJMKYJ[I^KfJgJlS
lib ruby	/V_KjU
lib sftp	!9,C-H1H7E8K;K<IBBJYKDL[NFOWRDSW_JcJfEiIkClI
lib site	!B/VTI
lib ssh	!A,I.K;SKILWPXQJSGTIYUcFfJkVlS
lib storage	!H3SBSRT
lib x	!J%T
libcrypto	!1"F#I%B&:*I+H,J-H.D2F3D4K5:8K9@:F;d<4=!>H?d@cAcB(DIE3F6G=HFIIKCLEPIQXR7S>TEY]ZJ^JaKbEcKhFi5j8kD
libcurl	!]
libexec	!@1A5H<KIILFRK^GfhkH
libexec sftp	!B1A5HLHRK^HfhkI
library	!c"G&D*E-B.D/?1G2I7F9B;G<DAVB@GGHJIDKFNCOCQDVFWJ_DaGbKcHfHjJ
library backend	-J3U5H8S
library interface	!@,UKJLTTU
library sftp	!HATYV
libre	+VKVNTkI
libre ssl	+VKVNTkI
libs	!W
libssh	"D#J%H&I'J(C)C+A,@-Y.J/H153D55:H;=<E>J?F@>BUCKFTHXI3LAMFNFOKPVQIRDV=W7XEY@[J]I^CaKb>c9eFf>gIh>iJj8l>
libssh 2	!C"J%K&8(E)H*S+E,J-X/G1;2T3I5::I;@<H>K?G@@BWFVHYI6LDMHNKPWQKRGTFV>W;XJYB]K^FbDc@eHfFgJhDj;lC
libssh failure	!B&V,I7IBITY_TiF
libssh h	!W
libssh libssh	!W
license	!^,G-JNJWT
lifetime	%U&I
lift	!="B7K8JBWKEQITXbJcJdJi@
ligne	!H/VRK
like	"J,E.A/F1F3G5D8H;I>VBEKDLHNbOCR>SITB_GaKbJfCiHkIlE
likely	7VdU
limit	!m"E)K*J,C-G/D1F3F5B6S8B9D;JB=K=LKNEQJRCT?_XaIbKcCfAiEkF
limit o	!V
limit of	!T
limited	"C,D.IBFRJSH^Kb_
limited to	"C,E.IBFRJSI^Kb_
limits	!I.X
lims	"X<JBICSREiG
line	!?"@#9&D'6(?)I+q,K.H0)2J5H8B9G::;T>0@IBECID9E@F?G:HKJ?K?M_NSOCPCRES?U?XEYJZ;[E]/^IaEbSe1gUhGiH
line 0	!=+_-7/J3J5F9G;JBGIJKJM=TJWH_WbJkW
line 1	!["G%K&J*F,E-I.B/;1@3C5;7E8H9H;B<G=J@HAHIHKGL?OIPHRASBT?VG_?aUb^cHfBjW
line 10	!V"W<IBIRT
line 11	!G+S<T=U
line 1142	"T
line 118	!CfW
line 12	"D*K+U.H1V2J3X5B9F;T?UB<HKIFK?LHNHPDSATH[K^H_?bGcJeIiHkI
line 1288	!G,J6U7TNKdW
line 13	SI
line 130	!I1IcT
line 132	5UfT
line 134	1T
line 1368	*G1K2T8HNUfGkW
line 15	!J&T)K1IBTPJTTcKfIhI
line 1564	<TRV
line 157	*W2UWTXT
line 164	!I)Y1UbSfK
line 17	/I1F5UBXKHPXRUTJfH
line 170	1J
line 18	!I-K/K<U=TFJQSRFVU
line 19	<ICSjS
line 190	!ELU[J
line 194	;J
line 2	+];JKKLGOS[ViTjH
line 20	!HBV
line 201	)VcU
line 203	!G-S8U;K=S_WfJ
line 205	!I)F-W1K8KKUfH
line 2094	KT
line 21	!@+I
line 22	!Z+F,I5J9K<UFSQ@TIYJaJiC
line 2211	-U
line 2271	_S
line 2275	KT
line 2370	LS
line 2386	LS
line 244	!HlX
line 25	!I"J)J1HfH
line 259	<SBTGUZT
line 27	!E
line 274	!I.IIILISK
line 28	!I1T
line 3	"I+[/A1H3F5H6I7S;C<E=IIGLIRDSFdT
line 30	!J"TLJ
line 301	!I&S
line 31	,G-G1J5V7J<HAJKSLINEQTRGTCfTkK
line 3129	PWQU
line 3134	;U<K=K?U@TAWPCYS
line 32	IULUOT
line 321	!H"ViS
line 33	,V-J1WBSFHKFNJQTTHfT
line 34	<JjT
line 340	!C/Z6B?YPHQH
line 3473	.SIJ
line 350	?T
line 353	8TKSPU
line 3553	IT
line 358	!I7TdX
line 372	OS
line 38	!F
line 380	!JTVkX
line 381	,WTV
line 386	!F,ZJXTI
line 4	+U
line 40	!ISG
line 41	!FBSFWRKTYiG
line 430	4SNJ
line 435	!H,SAV
line 44	FXRI
line 440	,J-T7FNU_TkT
line 450	!K&UBXKJNK
line 479	1J
line 493	LJPUQSVT
line 573	"T
line 58	?V@S
line 6	!E"U6T;J@SiY
line 601	!W
line 607	;UAK
line 609	_K
line 64	;J
line 653	!F
line 699	1UKWfE
line 7	+T
line 71	!D5ZFTjS
line 714	(Z.C
line 716	VU
line 759	IJOU
line 768	<TRV
line 77	!HLJVUkUlV
line 7782	1J=KfK
line 781	GT
line 8	!F+T6TRGbTkU
line 822	OT
line 840	4T
line 874	OS
line 88	-VKINVTT
line 894	.TOU[V
line 896	8SLSVJ
line 9	5G9F;IIBLUSDTC_I
line 920	!K
line 962	/V
line contains	!DMZ_E
line endings	!JgX
line error	=K?_AWBJCKQcYU
line length	!E"UKJNGbTcTkJ
line line	!I+a5H9JBINK
line of	;FAX
line pem	!U;DQI
line ppk	;W<J
line pu	;G?SAK
line rn	KTNS_VkV
line was	!B5XKJRVTW
lines	!E%S;V<H?ENU
lines matching	%T
lines start	PU
link	+J.H/I1H3E7K8J9H;H<KHUI^JWKWNKOKRJSBT?_HaIcJ
link failure	!V,J
link set	JT
link stat	!AIa
lint	!V
linux	!c#T&G(J,B-E/C0I1G3F5D6J8F9H;F<I=H@KAHBAFJGHHIIGJKKALDNHOIPBQARBS@UHVJWJYK[K^I_EaIcHdKeJfFgKhKiBjG
linux date	!WUJ
linux gnu	%T
linux on	!T
linux raspberrypi	!V
linux system	"VbV
linux x	!YSE
lire	!F:ULJjT
lire le	!I:ULJjT
list	%J'T(@)C*A+I.4/B0?2>3K5E7=8S<EDFGFHYJILXO=QDTIV;W@XHZU[A]E^>_TaJb:cKdEeFfAgDkBlD
list directory	!@,WLSRXTW
list files	8S9S
list objects	!S
list of	*E384I50?SDKH[KHQISTTKbKkJ
list on	KU_K
list remote	!IF_RCiHj^
list self	/U
list sftp	!F-TKT_V
lista	!W,F-X.K/C5J6K7KKDOKSJTG_W
listed	!>"YBGRGSW_J
listed in	!A"ZBIRI_K
listen	!Z
listener	,J/E1E8VNURETG
listeners	&U
listening	!c*E-<.I/D2G3F5E7>8>9GB:JHK<NDSKT7XI_DbJcKdHhElD
listening on	!h*F,5-=/F2H3H5G7?8A9HB=JIK@NET9XKZS_FdIhFlE
listens	!H5JBKTTiGkY
listens for	!F5JBKTTiGkY
listing	"G&G)J-S.E/H5K7H8B;I<CBTGKHIIIKWLcNJOJPUR;SWT;VHWJ[J^IaGbEcFdJfBjJlH
listing directory	1FBGKILYRJSZ
listing of	!U1UKGSH
lists	0JOIRHSWeT
lite	!X
literal	!W+S;T@HYK
live	SV
live'	5U
liximomo	!@.TAUBGKGNHOHPERW_IiIkX
liximomo sftp	!@.TAUBGKGNHOHPERW_IiIkX
ln	!U
load	"?#8%5&!'E(B):+9,E.B/-0?1+2A3%4C5E6<798@9I:4;^<D=j?^@YB!DYEVF1GHI%JFK=L@MANHO?PCR3S1T@UIV6W7XAYZZ5[>]B^C_@a6bCcAd=eCf:hDi!j!kElB
load average	,VkW
load certificate	![LJ
load data	;X
load error	!Z-V;FIIKKLBNUSHfF
load exception	!U
load file	!Y
load host	3I4I9U<C=JLI
load hostkeys	!HKJ
load identity	!G;]@CAEE_FKYJ
load key	!!"7#9%3&/)F*A+7,D-C.E/F0I1C2<3;4C5.6H7H8H96:9;_=k>0?^@aA^B!CXDWF!G.H1IDJHK@L@MKNBOIR%S4TAVJWGYcZ>[H^F_IaCb?cCdJeKfDgIh>i!j!k6
load keypairs	!J=T
load keys	!C5I;Y<S=J?U@JQH
load private	&H3J;b<4=E?SAIB=C>EJFIPHRFiJjJ
load pubkey	!e;6<I=E>G?I@?A=BECGE[FBPJQFY;iIjH
load public	!U;J<FKT
load signer	<J=TLJ
load the	!I,K5IGWLUNSTU
load this	;G<T
loaded	!X(I-G/F1J3G8H9B:JIGKBL>Q]RBSITAVJWKYWiJjH
loaded 3	5J
loaded exception	!?9HBJQYYT
loaded open	?S
loader	-H5J<U?YBICUIKKJLGQXSH
loader 606	!H
loader import	!H
loader node	!H
loading	"E%F&>(I*I+A,D-G.A/A0H1C2C3<4I5<7J8G9A:G;Y>U?YB8CAEHFFGJHBI>JKK@MJNEOBQUR:S>T?VEWFYS[H^H_IaBbEfBgJhJiAjHkGlJ
loading key	!'&A/F2H3B5B9H:K;Y<>=I>H?[@VB@CIIJQWRBTKi@jG
local	!D"0#C%E&7';(^)2+=/U0B1-2C3@4G5H7T8A:A;I<6=H>>?J@?BID@EGGAHEIvK@L!M2NFO2PFQ8R1SETJV.XEY=Z>[K]e^6_JaAbBcIdJfCg]iDjJkWl.
local 2222	!GI:LIke
local a	!IIVLH
local address	!W
local bin	<U@TAZBDFJPUUS
local bundle	IK
local c	IWkH
local client	JIKH
local data	!AIZLI]T
local directory	!I,T.JI^L>OISE
local env	OV
local error	/GFWJUiU
local exception	!C.X
local file	!I,J.T/F0I1I5G8J;I<BBGIdKBLCO>S4VH]aaCcIfHgIkH
local forwarding	!E6^
local fs	IT
local has	3S
local ident	lK
local ipaddr	!E-F/E7ZKJTS_IkC
local issuer	!^5K
local lib	,S-K/J9J@JIHLDRJWT_FfJhTjWkD
local name	!G/U7TdT
local reads	.T0ULKaW
local remote	!X.?KJLJSJaUbJcS
local sbin	/S5TBTfJjV
local share	!U*T.GSI
local shell	-U2K9V_U
local small	!D.W
local unable	!>.II^LISC
local user	![
local version	!E+K/HKVMDT]WTlE
locale	.U3JKJOU]X
locale en	!S
locale failed	!X
locale ja	;S
localhost	!f#G%H&@*F+J,.-F.I/E1E6J7@8E9F<X@IB:CJEKFHGJHKIIJVK;LHN@PFQJR?STT6WYXGYI_EaKbJcKdIfHhKiDjBlF
localhost 1	!V
localhost 3306	,J5ViV
localhost 5432	!U
localhost 6379	!S
localhost 8080	!Y
localhost ipaddr	!W
localhost port	!d,>kG
locally	/H3GI]L@SJfK
localpath	!KIZSJVH
localpath st	IVLHVI
locate	!eBIRHSITKfJ
locate package	!Z
located	!_
located assembly's	!U
located at	!X
location	!<"F&G,?.V/C1W2J3T4F8E9F;E=IAJB6HFIFKJLWNHOTPIQJRaSFTDVVWV^K_JaBbEcUfTi>jJkH
location exports	!J.WS]
location ssh	,H/J1Z3H5I9IBJKGRHWXcY
lock	!a,B-J.V/U1K5U7H8E;H<K=JHIK:LANKOIPKQIRDS;T@VIWIaIbJcKfI
lock exclusive	!YTK
lock frontend	!ZSJ
lock in	!X
lock var	!Y
locked	"l&B*J,I-B.G/G1I3F5C7J8A9E;A=J?J@GACB:FHG<HKK:LGNGOGQUR9SFTDYI^KbBfChBi3jHkI
locked by	!Y
locked out	!C"X_S
locks	!U
log	!X#C%?&I'F(D)@*F.=/H0X1:3D4I5J7G8/:F;E<5=F>T@AB[CBDKEGFFH=K"L-NFPFRXSCTCV=WAYBZC]D^=_VaCcBdIe@fFgEiWk-l;
log app	!S=A
log auth	!J-V9X
log error	!i,I.@/IBFKELAOARDS;iI
log for	!E"TBUbWfJ
log in	!:"E*K-F.?0J1I3>7G8F9G;B<F>W@JAGBZFGIKKAL?NHOHQFRfS<[I_[aFbDcJfGhViVj[kH
log level	!T-T3X5HISRE
log see	!F"UBG
log'	"V0V=AHJIILG
logged	!b"F5JKDLJRGSCTK
logged in	!c5JKDLJRISE
logged invalid	!U
logger	/F5I7HBESJTW_ShI
logging	3K6J7T8I;KB[KTLGQIRASDTXdJiG
logging in	!B.K6K7T8KB]KULJQIRFSKTYdKiK
logging into	!Z
login	"c%1&%';(5*K+3,G-E.!//0/3E495"6A7<8A9H::;'<"=2>E?:@JA*BTC7D?E;F&H2I)JFK<L!M2NSO+PIQFRcS!TAUBV6W5XFYEZ.[.]7^._Ha(cHe8fDg8hTillE
login 1	!J"S
login 2	"E1KBI
login as	!D"S8UBDRTiW
login attempt	!GBFRCbWiY
login attempts	!C"T*INJTK_BhY
login authentication	!aBHGKRFl@
login denied	!8,GBYRYSITBYWaHbJiZkI
login disconnected	!V
login example	BIGXPWWT
login exception	!EBIPTQW
login failed	!/#H%G&A(H)G+I,<-T.=0I1<3H4I5>8;;C<A=I@JACBXCJFGGJHEIAJSL>NaOGRZS?THVHWAXAYFZH[G^H_SaCb<cBf:h<iTjJk[lD
login fehlgeschlagen	!C"V,JBHhUiS
login for	!J#WBFGXRKiH
login fri	!b
login hpc	!TGGiSjJ
login incorrect	*H,B.I/D0J1J3I5K6J7H8K9JBYGFK?LKN:PDQ5SJT;XJ_GbAcDfJjJk@l;
login mon	!U+KBEKViF
login name	!FBJRSi[
login prohibit	!YRI
login shell	KT
login ssh	!GlX
login successful	!d1IlJ
login sun	!W
login thu	8V
login to	!G"Y,E5K8IBZGVQVRWTFfIiSkJ
login tue	8GKTbTcViJ
login type	!A"TiT
login user	!S
login was	!TRJ
login wed	!aGJ
login with	!>,[3I5I6JBZcGfTiVjUkJ
login'	!W
logins	!I"C1JBCNIRY_AfFh[iI
logname	!J
logo	!A"J)X-E1X5K8JBFKDRESXTJfXgUiIkJ
logo png	!HgU
logon	!J-I.F/J5JB9KFR_SFi=jH
logon failure	!Z"U-JBGKHRFiH
logout	!c";,E-C1?BFK;NHRJTF_Eb@dFiF
logs	!b&V,H-I/G3I8E9J=GBKIJK?LINHOIS<TH[S^]_GaEbDfJjS
long	!6#K%F&G(H)B*D+H,<->.?/;182F3=4I6C7B8?9>:J;a<@=C>K?CAbBGC?DHEDGDHFIDK1L@MGODPAR;S;T:VHZJ[F]H^C_:aDcddJeIf4gHh?iAjCk?lH
long mtu	JT
long num	!9.J/J1I5H8J;FAIBDGJKBLJNFRGSGTI_JaKccfA
longer	*H2F5JBHF_
longer allowed	FW
look	.K/Y5I<SLKRUiJ
look like	!U
looking	,C-G3G5H7J:TBCKHLSTEdViHjSkT
looking for	!I:TLT
looking up	,D-H7JBIKISUTFdViKkU
lookup	!B&F)J*H+J,=.I/q1G2F3=5<6U9C;G<HB@HFIJKALBNJPGQIR<TBWHXU^G_IbJdCfJi;jIk=
lookup address	!J/V
lookup failed	!H,K/a5ERITJ
lookup for	/T
lookup sftp	!>,D/Z6T7FT?XW
loop	!?"S%H&F(J)Y/D1[5E6K8Y:HB;CGEIFHGDKVMJQKR@SHTBVJWEXJZG^FcGdIfSgJiCjElH
loop ack	SK
loop create	!K,W
loop run	!F
loop send	!/"T)Y*G+K,I-H.C/G1Y2K3I5E7K8Y9J:K@KBDGHIKKWLKPJQHRFSHTF^J_FcKdJfThIiIjJ
loop'	!F/J
lors	,E0TRKSTTI
lors de	,E0TRKSTTI
los	(U,C-S.I5I6K7I8V9JCSKWRFSHTE]Z
los permisos	CS
lost	!/""#B%8&T'D(B)8+9,:-U.K/F0:1V3=4=5<657B8[:G>G@CAFBICFF;G;JSKcM:O9P6QGR7S-TFUDV:W+X7YHZA[9]C^ia9b?c=d+eDf<gDhDi0k@l4
lost before	!?)J*E,G-Z/J1C2H7C8HNYRJT>_VdJ
lost connection	!)";#J)F+C,J-I0K1^2F3H4C5I6B7@92;??G@GAFBSFGGHJTKJLWMEOJPEQER6SAUIVKW:XDYFZH[J]J^laHbDd6gIiBkFlD
lost error	!D*U,S.F/J2U5J7KKGRWTU_CcJ
lost line	;W<I=JASQW
lost ssh	!@%A&[-I.KNK
low	!H/S<WRJfTkI
low level	!H/S<WRJfTkI
lpwd	!W
ls	#J%F'J(F)E*@+D->.A/X0A1I2E3B4B6?7<8b:G<C=C?J@EADBCEJFDGBHUI7JXKVLDMIN:P@QCTHUBW@XDYDZI[@]G^:_=a;bXcAd<eDf=gHhHiWkDl[
ls cannot	!W1J<EHJICKVL>
ls fatal	"W,Y/X3E4I5V7KB?HKK@NHRI_JiUk@
ls l	!HJTLJST
ls la	!T
ls remote	&T<TBWHUSJ
ls'	!D/V6GkKlW
lssh	!X<JIHLH
lssh 2	!W<JIILI
lstat	!HITSEVU
lts	!XUJ
lts gnu	!WUJ
läuft	)W/K1VfV
m	"H#J&I(F+T-@/U0J2J4I5K6D;F<>?I@KBHCGFJGFHEJ_MJOIPAQAVGZJ[J^G_=fGgShHiClJ
m 0	!E5U8TJXKX
m 6	!K8U
m bad	<JIILJgV
m do	!GJY
m nnqs	!U
m num	!Z
m self	!K1SKU
m x	!G+W5DTTbScV
ma	*V5U
ma cs	!G5U
mac	"E#J%J&A(I)I*j+H,>-?.K/@1I203C6J7U8<95;X<J?FAGDJFDGJIEKdLEMJN8PARCSKTDVJWFXHZI[K^J_BbHc=fBgHjTk:lG
mac algorithm	!H*b2B5J9<;KFF
mac client	*U
mac failed	!J;^<G?K@HBHQK
mac found	!E*]2H9J
mac implicit	*A
mac on	!FJJKV
mac user	!Y*G
machine	"A#G%I)J*G+J,].C/<1F2B6G8B>KAHCWEKJHL@N>OHQBRHSATUWEXFYE^F_4aIbSfEhCkGlD
machine actively	,T7S
machine booted	!g,J-HBDKAjJ
machine error	!CBViU
machine to	!H,W-TBWFSiVjV
machine verify	!G&EFTTJ
machine via	!FCZ
machine with	!Z
machine within	!ETT
machines	!E<K=]BGITKS
machines default	=]BI
machines or	KT
macs	*Z2J9F
made	,V5FIJKHVW
made because	,TTG
made to	!EIJSTVX
mail	!Y"H&I,A-I/B1K3H5F6J7I8TB:LENTOJR>S?WH_DaEfJi[k?
mail example	NV
mail p	!T
main	!["J#B%>'F(3*G+H-B0H2J3H5I7G8B:A=F>BAFDGEBF3G6JAMBO:RFV9W=XIYYZ:[V]A^:aTb6dEeBfTgAhIkUl;
main '	!E
main 117	!H
main c	(C,K.D5J7EBFKEL[RHaScKdJiIkJ
main channel	!T-KcT
main class	!]
main com	-JAIBGHTPHRKYTk]
main debug	8T
main error	!F&V,T9SiK
main ganymed	!H,K
main go	5K
main info	!YKK
main ipaddr	!_1I<JIILG
main java	3H6KBSKILGNSiK
main js	!S
main jsch	!EBJHTPJ
main main	!W,I/J3IBDKHSWTH[ViJ
main non	!T
main origin	!Z
main process	!d,J5FBC
main protected	!W
main rs	3W
main session	"S-J8TKVNJbCfW
main string	!HYU
main tf	&JAJBJTX
main thread	RWiS
main trilead	!EKK
main unpacker	!D.XSZ
maintenance	!_"J,I.IBJ
mais	!^
make	!d"@)K.A1J3H8F<D>J@GAXBHCHF?G@I:JHKIL7NTPHQ;RHSDVKW@YKZI[X]IaIc=eSgKjS
make connection	!F,Z5TTViJlV
make makefile	!f/JSI
make sure	!E"I.K9HFELDOHQHRIWIjT
makefile	!j/ISD
makefile 12	!Y
makefile 41	!V
maken	!J,Z/J
maken omdat	!J,Z/J
making	eT
malformed	!?5I;e<G>KBJCJKJMVP8QGlT
malformed open	!B;X@IP>YB
man	!U"G3ZBFKFNJSITKcV
man in	3ZBJKJ
man mount	!U
man page	!J"KcU
manage	5T
manage this	!I5U
managed	!Z
management	!F)X1T8UKKSJWW_IfV
manager	!D"H&G-I1I<E?V@TFIJKKGLGSJW_YUZJ^KcJjI
manager authenticate	!J?TBU
manager documentation	!EW[
manager error	,W/X?SKHNJQIkW
manager establish	7UdT
manager get	5T
manager handle	-J
manager initialize	,J_S
manager java	!A,H5V?SBT
manager plugin	!EW[
manifest	![
manifest definition	!U
manpage	!J"TcS
manpage for	!J"TcS
manual	!VBU
manually	3]
many	!T"?#E%@&>'H(G)D*B+E,J-6.;/?0E1>2B3<4G587K8399:F;=<C=G>J?B@EA>C?DFEDFFG>HEIHJ?K)LAMFNHOEPCQBR8S>TKVFW@XAYCZD[G]I^C__aDb6c5dDeGf=gHheiEk:lA
many authentication	"F%G&F)J*J,D-?.D1F3I5G6D8@9I;H?KAIB.CKEKGHJIK9LHN<QKR=SGTEWIXIZI_!aKbHcCfHhei@jJkFlK
many colons	!F6XTJ
many connections	"B,G5J6K8H9GBFKDNGTH_bbGcJfJh7kK
many retries	!@,UBTTSiT
map	!^
maps	!^
mar	-H1I8FB<FTKENJRFTIiT
mar 02	-KBH
mar 2	!^BJ
mar 30	iS
mar 4	!T
maria	!Z"TRFiF
mark	!W
marked	!C(T4]5EBJSGaT
marked as	!J3F4]5C
marker	;IHW
marker is	!V
marking	(VBK
master	"B#K%I&E)J*F-J1@2F3I5]6D7A9>;?=H@IADBSCJFUGEHJJJKSN?Q@S=TDXGYK^Ib?fAk;
master auto	/UIT
master master	!Z5IRJiG
master process	!D,X-I1JB[KKiT
master running	!U
master ssh	!9,T-E1I3=5W9J<HBXFVKGNIRT_Ii[
match	"D#I%J&9'F(Y)D*Y,8-;.E/H1;2V3j6>8:9V:D;Z<5=C>A@JAGB=CIDGFAGIHCJKK2MDN0O?QWR7S=T:UGV>W?XEYFZC[<^E_8a9bHcGdDeDfAgCi;j=k:lA
match 0	!J
match 16	!G;UAUPTQT
match any	5TAJQW
match configured	!E3T
match error	!I/U7U9KTJ
match for	!;2S3[5E9T
match got	3U5<
match of	!I/U7U9KTJ
match open	!D
match the	3e5=9JLJSK
match'	!V3F
matched	&J+D1J2C3T5H6F8J9C<IBHI[LDPJRK
matched no	!F+D2K6G9J<KBKI[JJKJLH
matches	!a2?4A55BTH5JKKH^S
matches cached	!T
matches key	5HBXRHjT
matches the	3S4K5CH@ISKJ^S
matching	!I"F&I(J)E*h+I,=-=.B/:1>2b3E4B566E788D9];;<@>K?I@JAHFDGKHAIVJDK<L<OIPCQER5SJT:VEWEYKZF[I^I_IbGcHfIgKi:k@lG
matching 'c	!?IY
matching algo	!G*I,H-I7K9XBDKITK_KkI
matching c	!G*Y2J9C
matching cipher	2F9H
matching client	!H*Y2F9F
matching host	!;*62j5B9:;JBI
matching key	!I*/205F9lBTFJiJ
matching mac	!B*d2C9?
matching original	%T
matrix	.JeTkT
maven	AVBU
maven 2	!W
maven apache	!V
maven plugins	!T
max	"G#J%J&C'J(E)H*D.H0J2B6E8497:H;?<F=E?J@HAGCKEGFEI<JEL?MANHOGQFRCSGVGWCX?YG[I]I^A_eaGb@caeJfIgHh@jDkB
max length	!J.HKHNHSKc[
max packet	!Y
max requests	.SIJ
max retries	!?&H.E6J8@9E:K;G=KBTIIKWLKSEWEXGYJ^G_HbIcDhGiTjH
max startups	!D"E,E1H8JBKKAMHN=TEWH_iiFkC
max supported	cT
maximum	!9*E-E/I1I2K3C5>8C9F;J<KGDK?NCPJR@SIZJ^J_XaIb>cFfEhekGlJ
maximum authentication	!DhTjV
maximum number	!B"D.E3F5A8JGKKHRH_XaJbAcIhYjH
maxlen	"JcT
maxlen 32768	"JcT
may	"I#W%G&I(D)F+I.G/;0W3C5E6E7I8J9H:I;G<D=I@ECFGCHKIBJHL7MKOWPDR6UVXFYH[C]Ea=hIiIjHk<lE
may 30	!T
may be	"H/K1J5EBAFIOKQVRCUWWK^IbHfKiGkJ
may have	.U1U
may help	!G8S
may not	!C"H.H/H1J3J5HBCLCOXRDaIgTiG
may take	#YRI
may want	!WFT
maybe	;J<WkT
mb	!a":'I(?)F*I+G,D-=.T/D0I1@3F5G6G7E9E;I=JB@FKGKHHI@J<KbLDMJNBR=S<TBVCWJXJ[J^G_?aTcDeIfDgEhJiHjKkFlI
mb 0	KV
mb 10	.T
mb 88	!U
mb s	!V"J(H-E1JHJIDJ@KZLJNHSFVI_JaV
mb this	!T
mc	!Z-HKF
md	"@#K%I&G'H(g)I*X+D,@-F.5/;2B4I6H7C8G9=:K;=<C=E>H?I@EA@B7CIEIFBGAHDIGJHMHNJOIQBRFT=VSWEXIYDZG[A^?_HaBbFcGdJeIgVhHiHjEkGlF
md 5	"C%J&H'I(g)K*X+H,D-I.9/A072B4J6K7E8J9>;@<E=F>I?J@GABB9CJEJFCGBHFJIMJQERISATAVSWGXJYEZG[F^F_JaEbHcJdJeKgVhIiKjHkJlG
me	!B'S,J-K/K6U7S>JTK
me ipaddr	!JiS
mean	![4V5;HF
mean that	!K4W5E
meaning	![SK
meaning of	!S
means	,V-S3T5FTE^TbI
means that	,V-TBSTF^TbJ
means the	!X3K
mechanism	!X"J,J/JBCLURBiC
mechanism failed	/JLVfS
media	!Y,U-J.D0C1F8DHKICK?LDODPIRWTVVI[H]H^FaDbI
media usb	!aSAaJ
meet	!A,I5HBTiXjS
meet authentication	!CBUTFiVjT
meet network	TU
mehr	.WBUiGjV
mehr verfügbar	.W
memory	!a&K)S,F.9/E2F9B;GAJKDLINFOJSCTB[K_D
memory leak	![
memory ssh	!Z9GFSGJKIREfGiVjT
merge	!h+I,I-K.J/J1I3B5C8K9J;JBGKELINKRFSFTFbKfIiIkK
merge conflict	!T
merge failed	!T
merge pull	3J
message	!I"E#7%3&D'=(1+0,I-@/I0V1H2A465F6G7B<<=D>=?@C6E5GFHHKGL_NAQJRDSVUCW1XKZ2[?]7^Scbd;gFiIjE
message a	IKLGSVVX
message access	!?BUFYL[RGSU
message auth	"H,H/GAKFXPCQ;RYTG
message authentication	!H"K*Y,J-J2J9CBGJTNSRJgWiJ
message cannot	!E@WYV
message channel	"W)V8XKS
message conditional	!Z
message connection	!V"C,K8IM=iJ
message could	!C,[/F7YBELSSZTDdUkV
message delivery	!IBSLKRUSJTU
message denying	!G.W
message dial	TZ^J
message encryptor	!Z
message error	&U,KBITS
message exception	.H3WBTPXiZ
message exec	!U
message failed	!9"T&H)S*J-D.E3J5G7H;A<KBGGJLYMVQSWK_CbJcIfGiBkH
message failure	!G.JL^SX
message for	LVST
message from	!5.U1D5I9J<GBBIBKELUSWTGVW^JbHeVfHiI
message home	!Y
message host	3V
message invalid	!C"K5J;W@VAVB<LHNGPKQ;RVXXYUcIfWiBkW
message is	!@"GBJKFbIc[fI
message java	!C,U=S
message kex	-J
message login	!V3I
message meet	!G/HBXR>TVjU
message message	!K1I8VKUSJ
message no	!ABZLVSE
message or	KT
message permission	!@1WBTLISYTH
message process	!J;FBBL8OERTTE^T
message source	IVLJ
message ssh	9J;XAGBFGDKGNTPYQHTEVJZJaVbFcIfJ
message the	!H/T7TBGDSLXRKS[aBfJkT
message too	!;.J5J;JBGKFNJRJSGaKc[fG
message type	!C9W;JKW_YcH
message unable	!Y"H,G3HBVQaR>TDjT
message user	!Z
message when	!^,JKIQGTH
message your	!A-S^V
message'	!IHS
messages	!XJS
messaging	-J8URU
messaging exception	-K8VRU
messaging messaging	-K8VRU
messung	!TST
messung csv	ST
met	"I*J-I.H/I0I1I3J5F7G8F9JBFKCLINHOJR[TV]K^K_IbIcJfIiJlJ
meta	ISLISDVXaFeU
metadata	#T(S.GLESCVZaH
metadata done	#U
method	#B&0'J(I)<*@+G.@/>0G154D5968869c;C>B?E@DAGCHIHJ?KGL9MFN<PCQ;RYSDUIVBW=XBYCZh[D]I^G_<aCbIeIfCgGjSlE
method 'publickey'	!DFXGIRFi_jU
method found	!>"K&K*A,J2?9[;G<JGWKILIRVZUfKhJjJ
method gssapi	!V
method kex	!G9[
method keyboard	!FFUZJ
method none	ZV
method not	BHRJZW
method password	!K"F%I;K<BAHCFF>GGKUPFQIRehUjI
method plain	!Y
method private	-X;G<I=JAICJKUPIiUjU
method publickey	"X&J)G*J1H4K5D:UKJRIZYjU
method server	2U3J
methods	!)"D&X'D(C)8**+B,*-,.-/.0?1:203)4;5,6:72829C<[@IAHB^F]G[H6I9J5K!L@MAN-O>RVS-T<UHV<W6X8Zf[>]D^;_/a=b/c6d9eDf;gBh=i]jck2l;
methods 'publickey	!HAIBJFVP<QTR]ZJ
methods 'publickey'	!HB_FSG@QIRCj^
methods available	)J*B,F.I2G3B5@7I8J9B<]=U>T@IAHFDHKJJKCNIPXQIRTTD_KbJkHlK
methods bitte	jJ
methods curve	9T
methods failed	!G"F#S%H&V,D-C.H/I1H3H5F8G9H;?<;@KAGBVFVGVIKKCLDNIPCSETDWJXIYJZD_CfGhI
methods none	!K#U%J&U*D-F.J/I2F3F7I9?<V=I?J@JGTIJKGLGNDSJYJZTbHcJdJkG
methods password	"J&C<GBEFGGBRBZaiGjF
methods please	.JBW
methods publickey	!W&H<JBAFZZKfIiYj]
methods remain	!B#U%K*D-F.J/I2F3F7J9?<V=I?J@KGSIJKHLGNDSJYJZTbHcKdJkG
methods succeeded	!ABZPVRHiX
methods to	!8%TCSHJRISHZTbHfJ
metrics	,U7I[S
mft	!A1J7VB?KFRVSITUcIiGkU
mft example	!E3U[S
mg	!H
mg y	!H
mi	0JKWaGgJ
mi b	0KKWOSTSaHeSgJ
mic	;HPJQJSJZGkJ
mic password	"XBGiW
mic publickey	"JBXRKjV
microsoft	!X"G,J-J.H/G3J5K=I@TB>GSIJKENTQGRKlI
microsoft data	/K@TKJQJYU
microsoft ftp	NV
middle	.H3YBFKXRJSK
middle attack	!<3^
middle attacks	!Z3F5E
might	!X2T
might be	!W
might change	!G2T5S
migrate	!]
migration	3S
migration aborted	3S
mii	;Z<KAB
milliseconds	)U*H,B.B/H1U2I3I5H7=9H;KBGGIJTNVOJRFSET^WIXJ[K^JaFbKd<fShH
milliseconds ago	!T
milliseconds at	!X
milliseconds timeout	-K
milliseconds with	)U.J1V7IJJKTfV
min	!?"K#W-W/H2K3H5D8UBIEWRJTI_J
mini	7UdTkG
minimum	3I5I;D=IAIBKCGE^PBQFYJ
minio	!^HGLJS@
minion	!E/T6J7TBUiWjV
minion 3	!F/T6J7TBViWjV
minute	!]SJ
minutes	"H#]&I-J.J/T3G5J7S8K9HBKCKGKK@RBSEWJ_ViF
mirror	"?)J-D0I1C3C6H8H;F<I=KB4HKKZN>PKQGRTTBVUWHXK[H_Ba]bHcHeVfFiDk<lJ
mirror example	!VTIkF
mirror fatal	-H1H7TB=K]NG_HcKkG
mirror r	STaHeT
mirrorlist	!T
mirrorlist curl	!T
misc	!?"C#K%G&E)V1U4T9DBVCJGGMISFTGZI^FaGbBjUlT
misc channel	!G)Y1SKSkK
misc connection	!J*G,K-Z1V7I9JHJTK_ZfJhAkV
misc host	!G4W
misc js	cS
misc permission	!9"JBXRTSBaJiVjZ
misc protocol	-I_JcJhXkUlW
misc py	!F.IIHLFSK
mismatch	#H%C&@'I(j)C*:+E,?-6/<0B1A3k4.5A6F7=8I93:H;F<<=B>H?F@BA;B0CGEFFCG@H8I9J@KHL9MTO;P>R6S8T7V]WCXJYCZF[<]C^B_<a;bUcTeFf<hCi9j@kBlB
mismatch 0	!U
mismatch exception	!I3Y5F
mismatch fingerprint	!F3V5FKX
mismatch for	!H(K3d5@
mismatch in	!9(e.U3J7J8A;HI?LCNIO@QJS@TKV^[D]IaAcHeK
mismatch is	!CbYcX
mismatch md	!J3W
mismatched	!F3TBJPGQX
mismatched private	!IPGQX
miss'	!H3UHT
miss' fingerprint	HT
missing	!h":%F'J(?)C*C+U,9-?.7/50?1;2?315S6A7A8;9B:I;Y<:=@AGB1CGEIFFGBHSI[JHK/LZMJN<O9P3Q5R/S+T7VBXIZF[4]E^T_@a>b;c>dIeGf9gIhGi;jCk<lG
missing argument	!B+X
missing exception	!GLU
missing fastq	!<IaLSSF
missing host	!G4THS
missing input	!W
missing on	^VbH
missing or	!U
missing required	!Y
missing sudo	![RF
mistake	lU
mit	!T#K%J&H(K*G+H,S.C/70H2I3X6B7A8B9D:K;D<G=J>I@IAGCIEJFGGGHJIIJIK<LFMGOCPFQFR=SDVJWFXIYIZH[J]J^HaAbFdJgHhBjEkB
mit dem	,G/I1J3[5UBENKRITDfIiJ
mit ipaddr	!I"WRHiU
mit sftp	,I/H6KKITY
mjs	!H.I
mjs 11	.K
mjs 8	;K
mk	!Y8JKT
mk parent	!VKT
mkato	!Y
mkdir	"7#C%?&>';(=)E*B+A,8-=/40E1J2D3H4I5C6D7A849?:G;7<8=6?I@DACB<CCEHFBG>H7I2JGLdMHN;P<QAR&S^T3V9W>XEYDZG[7]>^=_=a&cJdIewf9gEhGi:j6k:lF
mkdir '	![=ISE
mkdir access	!C0JLGOVaGeV
mkdir all	BHLcRJeI
mkdir bad	!JLDSZeV
mkdir cannot	!^<KHHOGSBeJ
mkdir data	!B.FL]SX[JeI
mkdir dra	!JLJSJeX
mkdir home	!E.F0T1HOUaSeX
mkdir p	5V;KRIbUjH
mkdir srv	!@LZS_aC
mkdir upload	!>0[L@OZS[[YeB
mkdir var	!ELSSS
mkstemp	!80XBJHXLIRISaaH
mkstemp home	!JSU
mktemp	!KKV
mktemp 1	!KKV
mkv	!J.XIKLF]T
ml	!C&JBSVS
mlkem	!Z9E
mlkem 768	!Z9E
mlsd	!X
mm	!E-V9XKKjU
mm answer	!E-V9XKKjU
mnt	!H";#H%I&<'J(B*C+>,<-K/:0V2E3>4K5@6C8T9?:K;<>J?H@BAABKCUD;EHFFGBHBI:JEKfMINFPCQDRDT;VEW@XFYCZE]E^B_Jaab>dHgEhGi>kDlG
mnt backup	BTRJjT
mnt c	!G=JCaD@
mnt lab	!I1X5J8XBEfT
mnt nas	!J.T0V
mnt sftp	!3IJKULWOJ
mnt sshfs'	!=8AKc
mnt usb	!Y.ABXSFaV
moba	!F"B7JBIKHLJR^SBTWiH
moba xterm	!F"B7JBIKHLJR^SBTWiH
mod	"D,K.E/F1F2I3G5F8CGKIDLAMUNERAS?TGVG_Ga_cKfCgTiTjJkFl[
mod sftp	"F.H/G1H2J3H5I8EBCIHLDMUNFRDSETK_HfDgTiUkHl]
mod sftp'	KXfK
mod time	OJSCVKaa
mode	!I"<&>'D)E+A,:-K/F0J1B4B5V6C7@9J:H;7>D?J@BA;BICYDGFIH?IFJ@K=LJMDNEO[Q7T5UJXCY=ZY[F^=_DaSb;cEdEeAf<giiCkKl?
mode 0	VTWT
mode 0644	5K;E<G=JAGC_PFQJYH
mode 10	gU
mode as	<W=T
mode create	0VLWSW
mode fail	!GOV
mode mode	!JOW
mode on	!XLI
mode selected	!I
mode yes	!AGGRFZX
mode yes'	3S
model	.U/J7F@UJFNKRGbXdIkJ
model exec	BTFSRK
model net	BTFS
models	-K5TkUlV
modes	!F"J)c+J1C5I8KBYGKKHRFSHiIkI
modes for	!7"J)c+J1DBYKJRGSIiJkJ
modification	!E,K.ABKKGLIOJRKac
modification time	!E,K.ABKKGLIOJRKac
modified	!H3TBHLHOSab
modify	!JaX
module	!p#I&G'K(H+J,E-G.A/C0I1I2:3E6U8H:I;E>IABB?CGEJFAGGHKIAKGL=MJOHPTR>S=W?XJ]I^FeIfIgUkFl>
module 'paramiko'	!W
module backup	!Y
module job	!H
module loader	!H
module named	!_&K<ILF
module not	!]<KLJ
module ssh	9T
modules	"C#J(H+?,H/J3J4I5K6J9I:J>HBGCFEHHBIUJJMFNXOSVGWDXIZI^GbDcJeIgIhCjH
modules axios	![SK
modules esm	!H
modules gulp	!KQT
modules jsonwebtoken	!^
modules mongodb	!W
modules pg	!W
modules run	!H
modules ssh	!&"I&S(J+B/K4K9J<;=;>IBFCIEJFHHFLTMHNZSVVJWGZK^KbHhEl;
modules'	!X
mon	!b+JB@RJiC
mon apr	!Z
mon jan	"DbC
mon jun	!U
mon mar	!^BJ
mongo	!l,BB@KFRBTGiCkU
mongo server	!aBDRFiK
mongodb	!ZBIRJ
mongodb lib	!W
monitor	!W
monitored	!Z
more	!H#H'J(J)D+J,D/F0E1E4F5J6A:G>IBXITJTL:MKOHS6TUVFXF[E]GaDeIfFgJlH
more authentication	!7"G&S*J.K5G;GBTHIJJKDPFQHSGbGcJf@iU
more details	!TIKLI
more info	!FITQT
more information	"X.H3I5DBDIUKHLIRHSFTG^JbVcJfIiFjK
more retries	3T
more than	!J"I3G5G9TAIGKJYQKTZbIfJjI
mori	!SiI
mosh	!Y/VWH
most	(K.H2E3KCJIJQHRJ^JgJ
most recent	.I2FIJQIgJ
mot	!K)U,I-I/G1S8GBIKCQGRZTI_JbHcJfT
mot de	!K)U,I-I/G1S8GBIKCQGRZTI_JbHcJfT
motd	!["FRH
mount	!^"4#J%H&B)F*H+H,=.A/<0E2F5Z6J7<8C9B:I;?=C?KAICIFHGGHEIHJFMUN>ODR[SBT;VFW@XC[G]H^D_;a7b?cCd@eGfAhXjAk?lB
mount cifs	!T
mount davfs	!UBIMWRHlH
mount error	!_RKSHTG
mount grep	SV
mount nfs	!dBFKFRFTFdGiD
mount point	1IKULJ
mount sftp	!>1V5VBWSGTJhYiV
mounted	!d0INGSCaK
mounting	!V"K&K,F.J/H1Y3F5G8H9G<KBBKCLIMWNHR=SETIWU_IbKcWfIiFlG
mounting failed	!UBIMWRHlH
mounting nas	!X
mov	!?"W#W(E,J-K/J3J5IBKKX]V
move	.G/K0FLDObRJSFaF
moved	!SLIOYSX
mover	(V
movie	!HKUOFSI]VaT
można	!9"F#J%J&H'I(I)J*J+J-I.G0H1J2J3H4K5G6I7I8G9I:J;H<J=H@JAKCJDKEJFJGIHJIHJKKGLWMJNIOIPIQHRSTUVJWIXIYKZI[I]H^I_IaGbJcHdKeJfIgIhJiCjUkIlJ
można połączyć	!F,S/S0KBHKKLKRUSKTXjK
mp	!FKFLKSTVJ[I]VaS
mp 4	!FKFLKSTVJ[I]VaS
mput	!F7SIULHNHRWTTdV
mq	!T
mqtt	![,K
mqtt server	!Y,K
ms	!]"=%K&@(F)G+F,@-50E1>2F3F6G7V9B;<<G=H@IAEBCF?HHIFJULGMENIO@PDQ@TXVGW=XCYJ[G^H_8bGcAfHgIh?i4jCkUl?
ms connection	![kI
ms couldn't	!H,a7ZBJKHNHRGT;dakb
ms timeout	,K7ITU
msec	-95HBIJTKKNJTSfZ
msg	!9"T#?%H&5'E)?*J/K0:1C3G5[:E;;>B?J@GA5DDFHGHHHIWJaM<N=OBP<Q5RTS]UHW9X5Z5]DbYdEeAgAjAkEl9
msg as	*S2T9TRViU
msg authentication	!8&J5@9J<KBUFFGVKFRZSSTKWKjB
msg channel	)K/J188IKELJOKSGTK[J_Vb^fY
msg could	/G5J9UIULGSH
msg data	_TdTkK
msg disconnect	!E"Z-E3J5F9IAJBEKJNIPJQKRH_YbKfD
msg ext	!G5K
msg failed	!#*K,3-T9H;D<S=HFGGGIGJKKTLIPJQKR9XHbVfTkH
msg invalid	!JBFiU
msg kex	!@*C,J-D2H9JJ_KXNG_H
msg kexinit	,I1H9UJZMKNEhJkFlJ
msg missing	![RF
msg newkeys	![4K5FJIKJRS
msg no	!TIULJ
msg self	VS
msg service	-U1T4K5FJC_JiJ
msg sftp	"G)S/I1UBEKJRSTK_IbTcSfGi@kI
msg ssh	!B)T,G1V6V7JKIRTbUcTfHiW
msg unable	,J/E5JBGRFTX
msg userauth	!SBT
msg using	!J5T
mt	!TJYTG
mtime	!E"UKISK^XcXfI
mtime sec	!B"UKJSK^XcXfI
mtu	!D9JJcKETJ
mule	!CBTLITUVU
mule extension	!FLITUVUiT
multi	GS
multiple	LT[I
multiplexing	!],U-H/I5G8JBUKG
museum	!IUS
museum example	!IUS
must	%F(D)J*H+E,9-@.=/81F2E3:4F6Z7A8E9D:I<U>C?FAUB6DHFTGIHFI@JJK9L9NBPUR>SBT9VFWB]J^E_Da@bBcAdKeHf?gIhJi<jFkAlB
must be	"G%J&E(J,E-G.G/F3B5?6K7H8K9I<:>D?I@TAVBAESFUIJKBLFNKPWRHSJTDVJWG_KaJbKcJfIiEjJlJ
must exist	!H<Y
must not	,K/A3K5I6]LESIfI
mutual	!;%J&F=ICJFaPHREZJiFjI
mutual signature	!>%J&F=ICJFaPHRFZJiGjI
mux	8WKV_S
mux client	8WKV_S
mv	!TSF
mx	!]TI
mx example	!Y
my	.J/H1B2J8E;IB6FJIIK=LHNBRUSUTHWGZS_DbWfHiCjVlG
my event	GUZS
my project	!D,VTTkW
my sql	!g,D-J5I8IAUBGKGT@
myhost	!JMUNIdS
mykey	!I<ZBGCaDJIKLJQI
mykey ppk	<WBJ
mysql	!a,IRH
mysql cj	!V,J
mysqld	!X
mz	!IVS
mz ml	!FVS
máquina	!D,ZKJTDWK_TkI
möglich	!I,J.S3H5H6WBFKIRFTDaHiW
möglicherweise	!@)V1V5JBITIcTfW
m形	;IAZ
m形 形式	;IAZ
n	!F"H#G%C&9(=*@,V-J.D/U0E1G2@4C5[7B8G:D<J=<?CDHECF>GAH=JAKJL<MEQTT5VCW<XEY9ZI]F^Ja7bWcVeHgXiGk;lA
n 1	!GATIV
n 8	!F;IBGNSRWiI
n 9	QX
n a	,U
n but	!IKCbTcXfK
n connection	!H/I5IKGNU^T_UbK
n l	,V5ViT
n nodes	!HBHRWiJ
n nsubsystem	bG
n permission	"S<T
n return	QT
n s	!J+S3W5J9WBT
n this	CV
n warning	3V
n y	!_(IIGKGOISGaI
n'	!B"E/F1J3T;K@JBAKAMUNETU^V_BbFfKiHlV
n'a	!H"K,B-E.K/D0G1J5]8J9H@TASKCLIOGQJRISKXJ_IbIhUjW
n'a pas	,G-H/E0J5]8K@UATBKKELIQKRJbJ
n'est	/J3JbU
na	#K&J*J,B-H.C0J1H5B6J7H8G9J;E<I?K@SAKBAFJGIIIK?L^NHOGQER<SATVVKWKYJZK[J^J_HaIbFcIfHgKhKjDkElH
nach	!E(X,C/C3K7TBKKFRGT[]UgTiJ
nagios	,T=TBUCTKJTV
naibu	/S
naibu example	/S
name	"@%;&?'@(5)2*B+.,B-0.8/f0d1%2H3A495'6j7=8,9J:<>G?9A6BCC=D@E=F4H1J@K2L>M9N+PFQ?RTS6UFV=X.YEZB]9_%a:c&dAe:f#g9h6j<l1
name '	OS
name 'sftp	!V/F<T
name a	GT
name and	!GGV
name archive	!J
name cannot	/IRYTV
name cipher	*T
name contains	!D/E0X6YOGRJ^IiJ
name could	!J,J/[6K;F<KLIPWQUSH
name does	6J?SkI
name error	!cKJ
name handler	!@/T5VGULT
name host	!J,S3U
name ipaddr	!_=K
name kex	9Z
name lookup	!H/^5HBGKERJTGiK
name no	;TAUYV
name of	!KHJKJLJOJRKSJ^Xb^
name or	"?&E)H+I,B-D.G/T1C3A576[7E8I9F;G<J@HAHB?HEIBKBL>NEOFPIQERaS@TDXI[G^I_IaKbFcJdHfEiWjGkUlK
name resolution	,J/dBJSJTJ
name server	2V
name sftp	"J.K0H3J5A6X;I<IBFITKGLJNIREfKk@
name string	!G<T
name to	!K/W
name too	!C;b<J@KA<YJ
name user	!V
name web	!W
named	!j&E,H/@5I9J<BBHIKL@RGTEVKbJfIiI
names	!H0_LJ
napalm	!C8S^T
napalm base	!D^T
nas	!J"7#H%D&8'J([)D*B+A-Z.S4H5F6A7^9<:J=??I@CACBIEIF>GJI>JCL0MENFO>P>Q<VDW<XAYEZE[B]F^B_=aTd>eHgDjTk:l@
nas 01	!_
nas 2	!V,F7YTK
nas 22	!H,W2V8HKERWTWiK
nas backup	.C8VLJSD
nas example	!J(T/K3T8JkJ
nas lan	3TRIjS
nas local	!G,S/H7XBJKJRJSYTI
nasty	3V
native	!f*H-@/G1K2H5E6B8F9B;E<KAIB@K@LFNFPHQKSJTTWK_IfHjK
native extension	!]
native method	-E6C7T8J;JKILHTYdS
natizyskunk	.S;T?[@EAJQF
natizyskunk sftp	.S;T?[@EAJQF
nb	!J.W8S;U
nb 3	;U
nc	"F&H*Z,7-<.J/E1H2B5J6J7E8I9FBFKAMJRJTEWk^I_@cKdFfHk;lI
nc x	!HTIWXXTkI
ncat	!I,c-GWFXX
ncat proxy	,c-IW?XU
ncbi	,W1WBTKHTJfV
nchannels	)T
nchannels 1	)T
ne	!D%I&H(I*E+H,?-B.I/@0U1K2E3Y5I6K7D8K9?;G<H=K>I@JAJB?CIEJGIHHJKKCLGNHOFPHRESITYXIYJ^KaIbCcKdIfJhCiHjFkE
ne correspond	!B3^5ATC
ne jp	!KbK
ne peut	TJ
need	"I*H,C-I.I1a2I3D7J8I9F;A<J>GAIIFJHNWOTQFRESVT@^UaEcKfGkD
need cwd	!=1cIHRKkI
need to	,I3F>GOUSXTI^V
needed	-K5I9HJYKGPWRTTF
needs	!U5T
needs to	!H5W
nef	LVOJSW
nef failed	LVOJSW
negada	SU[K
negato	LESV^K
nego	9V
nego fail	9V
negotiate	!-"B&G)G*a,@-I.E/A1?2a385<7D8A9f;?<J=J@IAEB=GGHHIHJHK<LGNEOIPJQDRASDT>WIYI[I^IaJbCcWdJfZhFiDjI
negotiate '	NTkU
negotiate a	!I*V2U9X
negotiate key	9Y
negotiate proposals	!C*T2[3F5J9_
negotiate with	!C*Y2X5HBJ
negotiated	!W
negotiating	!SkV
negotiating protocol	!Y-FkTlS
negotiation	!A"J#J%B&>(I)T*k+E,9.?/80H2i3X4D6H7@8?9f;7<A=G?G@AA6B1CKEKF7G;HDIDJALAMJN1OAP:Q6R-S?T?UKVJW<XCYBZG[G^D_/aFb<cXdEfUh?i9jBk?
negotiation error	!@*X-G/H2U3H5H9YKK
negotiation fail	!G"J*l,H-F/I1J2l3H5G7H8G9iAEB@FDGIKANHOJPIQIR@SITEWI_DcJfFiD
negotiation failed	&I,F-U.G/I1I3^8J9W;D<IAHBDK8LJNGPJQERCSITFWJ_If@iJ
neither	!E@S
neither pub	!G@S
nest	fS
nested	!<"H&J.J/?0G2J3C5Z7I9H<J=JBdHHIIPIVIWIYJ[CaEbHcKeYfBiKkK
nested asn	!H@S
nested exception	!C"K-G.?/D0J3G5];HAKBeHJNKSSVK[EaIbJfE
nested io	!B5I8VBFLS
net	";#6%J'9(G)H*S+,,X/^0H3@485H6_7U:7<?>6@?BIC9D<E>FGGIHAIHMIOAP9R;U>V<WKY?bIe7g4iCjD
net '	@TLS
net 1555	TD
net 2022	!H,U/K
net 22	!U
net abstractions	!?,UJFNTTU
net backup	!IIFLVSJ
net base	"Y-C1J8TKKNZ_GkS
net client	!G
net closed	!J"F)U-H/K1Y8FBJKHRFbUfV
net common	!%#J%G&@+K,?2A4J6G7B9J<3=:>IBFCJEJHHICMIPJSVTBVJ^UdFjFkAlE
net connect	!C,a->/55G7U8G9IB@K@NBQJRBWF_?dVfJiK
net connection	,GBFGTKJTS
net err	![
net http	!_,?MV
net inet	6T
net ipaddr	3TBKbT
net java	!I6E7TdU
net js	-U_U
net no	7UTYkE
net packages	!GRUiT
net plain	TUkJ
net port	!KdJ
net private	!>;J=T
net schmizz	!5"F%G(H.S/I0E4I6B7A<=@=ABCIEJFIGHIBKUMGO@PBRGXGZAdDfEiJlG
net scp	!C5JLX^]
net security	9J
net session	!J-T.I1A3H5K6K7E8SBHGJJUK:N]SGT[WJdIfHiJ
net sftp	&B(A+H-F/:0T2J3D5@6<9C;B<JAFB8FFGBMIOSPCQ=SUT7VAWCXGZF[T^>_Bb:cVeKfSgJhBjDkHl>
net socket	*I,D.K/E2H5JBHJXNURHXKkT
net sockets	!H"J&J*K.J/_1J3J5H6TBJLJNDRJSI_KfKiKkHlK
net socks	!KdT
net ssh	!C"J#I(H)=*[+A,K.D0H1H3E5:7W:J;J>H?HAWCDEGMBOJP<QJR<S;TYVJX>YF^CaGb;dYf?gKiKjJkSl<
net ssl	!Y
net subsystem	-H
net unknown	,;-E/_3H5<6]7?8H9HAHBHK@LJNGRFT3WJ_JdJkD
net use	!J,J/X5KB[RViG
net version	1SLU
net web	lT
net'	!HbTjU
netmiko	!A-J7Z8J;KGVKCQKdU
netmiko authentication	!IGW
netmiko exceptions	!DGVTSkU
netmiko timeout	!H7UTTkT
netty	!c,I-I1JKATJ_IfH
netty channel	!c,I-I1JKATJ_IfH
network	!;"K#A%B&1'F(B*=+<,T/U233'4C516I7e:B;<<6=?>H?B@JAJBACBDJEAFDG=IZKXL5MAO8P8QIRFS1TXUDV>WVX[Y>ZA[>]A^.a<b0c5eCf,gDh7iBj2kSl*
network adapter	!V
network connection	!?)S+J,2-X.J/81S3H5G7:9UGHJJNUT5WHXF^A_UbCdDfDhHi=jJ
network connectivity	!S,T7VRJTHkW
network error	!&"6&B(J)7*E,[-3.;/S0K1.2C3B597]98;D<D@IAFB4FKGJIEKULEMJN,PHQGR,SIT_VKW[XW^H_&bCcEdSfChJi>jJl;
network getaddresses	/U
network is	!G"E,2-?1I5I6D7b8J9GBCIfKHNERIT-WHXT_Ad9
network issue	TU
network may	!B9SBINSRH
network name	/IRYTV
network request	!U
network service	!I/X
network settings	BJNURGTVkU
netzwerk	7VBKTU
netzwerkfehler	!@,I/T3K5I6IKURJTV
neutral	1SLU
neutral public	1SLU
never	3G5WBGJSjS
never used	!Z
new	#?%<&>'D(>)V+H-I.A/S0J3T6G7K859::B;A<B>U?bBBC7DAF/H:I@J<K0M<PHQGTCUFV3W8X>ZB]@a6g>h6j7k&l8
new 3	!GeU
new client	!E"I,H.J/E1TKHRJSHbTc^f[
new connection	"K-F/VNKTTkIlJ
new error	!Z,J/C5J7I;SRGTEYU
new fastq	!BOISh
new fastq'	!HSW
new file	!VOTSG
new format	;?<@=E>_?IAFPJQGY@
new fs	!B)Z+F-T.I0K1V2H3T4I6G9I;6<2?C@EA@H@JGNTOIPFQKVDYH[I_JaIbJkD
new host	2K3H
new hostkey	!U-I5KHJNJYUbUfJ
new instance	!F<U=KQT
new key	/T3G6T
new keys	!b9JFJiJ
new or	HH
new promise	;K
new session	BI
new sftp	!7">)F.G/[0J1=2V3W5D6I8A9Z;F=WB:IJK=LENSOHRTSCTBZHaJcFdJf=iV
new ssh	!]/K2H3T9EBIKH
new'	!B1K;KITLIfI
newer	!K;H@IASFW
newer client	FW
newkeys	!b4K5FJHKHRSiK
newkeys received	!Z4K5FJJKKRS
newkeys sent	5H
newline	!EKHNISIbZfE
next	&:)I/E1B2J3E4J9FAIBYIHJHK;LDSKTEgUiU
next auth	!I&BBUFXQFRS
next authentication	!V"K1J5Ij=
next client	BVGHiX
next key	!JQU
nextcloud	3V
nexus	!W
nfs	!e8HBFKBRESHTFdGhKjV
nfs access	!W
nfs connection	!ZKHTGdH
nfs server	![
ng	!2#E&I,K-J.G/E0J2G5K8K9U:K;H=IBTCHETFIGJIDKEOCPGQKRGYH[I]E_IaDbGeSfKgDiVjTkGlK
nginx	!e"H&J+H-I/C3J5G7J;J<GBEKGL=QFRCSYWG[G^H_HbIcJfHiI
nginx conf	!UIGLJ
nginx date	!U
nginx emerg	!Y
nginx nginx	!V
nginx service	!Z
ngs	!B"T'S1I<VBJLH
ni	![5JfK
ni accelerated	!T
ni fi	!Y"J
nicht	!<"&#6%6&1'5(1)I*9+4,C-<.@/U283T465Z8#9=:5;T<Y>5?7@=A1CCD8E6F5G1IXJ5K!L_M6N+OEP2Q:R@SHTTU:V6W0X.Y1Z5[0]1^A_9b/c)d7e4g1h5jJk.l1
nicht gefunden	"D&I(I)B*G+H,?-E.?0A1=2I3=596D7B8F9F;7<a=B>J@IAJB=CHDIEKFJGJHGIbJIK@LSMJNGO=PGQER?S;T:WIXJYGZK[G]K^J_Ca<bBcFdKf:gKhIiCjHkHlH
nicht hergestellt	!F,S/I7YTY
nicht mit	!?)V,F/J1U3]5>BGTGfU
nicht möglich	!I,J.S3H5H6WBFKIRFTDaHiW
nicht verfügbar	7J
nie	!9"F#I%J&C'H(I)J*J+J-I.G0G1J2J3H4K5G6I7I8G9I:I;H<I=H?K@JAKCJDKEJFFGCHJIHJJKGLWMJNIOHPIQFRUTUVJWIXIYKZI[I]H^I_HaGbJcHdKeJfHgIhJi=jSkIlJ
nie można	!9"F#J%J&H'I(I)J*J+J-I.G0H1J2J3H4K5G6I7I8G9I:J;H<J=H@JAKCJDKEJFJGIHJIHJKKGLWMJNIOIPIQHRSTUVJWIXIYKZI[I]H^I_IaGbJcHdKeJfIgIhJiCjUkIlJ
niet	!="K*J,G-J.I/K0J1J3K5G7U8FBTGJKCLJNHOKR[TU^K_HbIcJfIkJlK
nifi	!I,X.H/GBUKFRI
nifi processor	!H,Y/JBJKJiU
nifi processors	BVRHTH
nig	,GTGdY
nig ac	!I,GTGdY
nightly	!F,T-S/V1D5J7U8KBCK?SKT[fI
nil	"W)Y,W-I/G1V2D4H5W9I<CAYB;GTHJKSLHNERFSHTWbIcFfEiHkG
nio	"J)J*J-Z.F/X1B3C6T8F9F;C=]@KAKBCHGJJK8LDNBOHRESJWKYI_GaHf>iI
nio 2	-^1J8HK=QTfG
nio ch	9K
nio channels	,J-J/Y8IKHTJ
nio file	6U7T;J=]LFOJaJ
nio socket	!GdS
nistp	*B-G/K2Y8KAVBKJHLJMHNITH_IkIlJ
nistp 256	*D-H2Z3TJJNJTI_KkJ
nistp 384	!?5S9U
nistp 521	-K9TAUJIKI
nkex	-J/IBTWY
nkex exchange	-J/IBTWY
nl	!W
nmap	!e9?
nmap scan	!a9?
nmssh	!4"Y*S-X1K2U3J8Y9X;C<CAXKSNIQVRHWG_HdTiUjK
nmssh password	!="[8[BDKYQJRJiX
nnqs	!U
nnqs tt	!U
no	"7#8%?&b'((,)!*e+;,E-"0"1K2g3:4"6H7U899^:.<Y=4>E?F@KA:BGC.D8E-GBHDIYJ?K@L[M!N*O;Q3RHS>T@U/W@X)YGZK[A]=^+_!a,bBc>dEe6f7g8hAiHjHkGlE
no acceptable	!?&F*],H-I.J2X3F5F7J9U;JFFGJKCNFPKRGTI_KbJfGhJjIkI
no address	/T5J6EkU
no agent	%H&W
no algorithms	!I2X9USJ
no argument	!F+Z
no attribute	!^KJ
no auth	!?"I&],I9IB[KKPJREiJja
no authentication	!Z"B%H*I3G5@8J9E;;<a@JAJBEF=G9K=LHPaQIYIZ>hEiCj6
no cache	!I3TTT
no callback	!?&[<]GKWJiK
no class	!]
no common	&J.F/K1J2_3G5=9Z;D<HAKBAFVGHJJK=LHPJQIRASITGWKZJfJ
no compatible	!5*[3E5D9Z;J<JBJ
no connection	!H,XBIGT
no credentials	!W
no ed	!C3?4@5XHV
no encryption	*W2E9BKGTKlV
no entry	5T
no errors	!k,K/G3F5?6IBKKELGTI
no está	&S<K=J>TPTiJ
no existe	!H,G7X<ULSTHdK
no existing	!D&G*F,G-S1J3J5B7K8I9A;D<G@KBFFJJYKUPGRDTJfBh_iGjX
no file	.J/J5K;GBJI[LHSKYH
no files	!B+D2J6G9I<JBKI_JJKJLG
no fingerprint	3?5ZBKRI
no further	BU
no guarantee	!?3E5XQT
no host	!_2I3>BIQI
no hostkey	!7"F&F*A,C-H.F/A1E2b3?5c6H7F8G9>;E<C@JBAFJGHHJIGK>LCPHR@SJTDVIYJZKbGcIfAhHiJjJkF
no hostname	!Z&H2K7J<GIJKFLJRHTI
no hosts	3JBWRUiT
no identities	!7%[&X/K<WPJRJ
no kerberos	!V
no kex	!A*F/I2C9]BJKH
no key	!G"H%F&J)J*5+J/E1J20384K5E:J;h<C=@>A?Z@fASBFCGEKF6GCH>ICKGL=NJP0R<VIYhZB^KbJfJj;kI
no keys	!F&]BCPTRHiIjF
no longer	*H2F5JBHF_
no match	!H&K/S2V3E5I7TFKRJTH
no matching	!?"E%F*i,@-?.D/?1D2b3=4G5:6H7C8H9^;@<F@IAIF?GHHIJGK<LCN?PGQJR=SGTAWIYJZJ_BbGcFdFfFhJi?k@lJ
no module	!_&K<ILF
no more	!8*J.I5E8J9K;FBTHIJJKCQISGbFcJf?iU
no mutual	!>%J&F=ICJFaPHRFZJiGjI
no new	HH
no o	!A=TIT
no output	!="U%K&D,W.J5TBUKHSJTUbTfIhK
no package	!^
no passphrase	!]&I2F5J9J;8<D>J?K@CA<EEFCP_YFjI
no password	!:&_5C;G<bB=P]Q?R;YGiDjI
no pg	!]
no provider	!F*H5@9G;T<H@TAWKKQGYT
no pubkey	!W
no public	!Z;JBG
no reply	!?,Y7V9JJ^KFTU
no response	!B&W*K-J.D/H1V2H3I5I7J9B;G<KBFKbL=NHPJR>SJT@VI^IbHc;iGlH
no route	"G&F*A,.-D.B//1@2C3B5<7j8G9@;J<HB<HJIFK<LDNEPIR@SIXI[K_EbHcIdZfHiFkIlJ
no rsa	3J5Y
no se	!C"?#I%I(H*A+I,Z-A.8/_0J1=2@3D5:8<9>:K;H=V>I?U@FAHBDCKEKFAG@HIIAJIK0NGOXQDSTTUVEXEYGZF]I^F_GaIb<c>dJeIfBgIhFiGjBkA
no secret	![%J
no servidor	"H/G3J7ILVRDSUTD
no space	&I(J*I,H.a/I1I5I7I8H9KBHIDKAL@OIRKSATJVJaIkJ
no specific	0TaU
no ssh	!;%F&e*E2G7I9C;D<EBGFHPITG
no start	/K;V@HAaPUYT
no such	"@#G%G'C(>);*?+4,--@."0:29354K6V708394:G;A<U=5><?>@;A6B6CCDAEHF>G?IWJ@K*LhMFN?O;Q3R0SHT.UHVbXCY:Z@[9];^?_CaIbDc>d<e@hEj;l=
no suitable	!="J&H*K,J9I;G<JGWKDLIRVZU^KcTfJhIjI
no supported	!2#U)G,G-D.G/E1@3@4J5D6K7F8K:T<T=T>S@HEKGVHJIGJJKBLCN@RTSGVJWKZW_KbDcEdHfFhGkClJ
no trusted	!C.J2H3U5^KIRJ
no user	+U5JBIHJRS
no usernames	!GBSjW
no valid	!T&I*K5I9KBJRFiIk[
no version	!E,X-U_WkK
no yes	5FBURUiS
noauth	![&KBFGIRHWH
noauth authentication	!YBGRIWH
node	!H#@'G(@+@0H3D4E9?:F>E?JC>DHGJH=JEMANTUKV?WBX>ZB]G^;_IaBb:cEdHeCfTgDh<
node 1	BJYT
node 12	!G&U<XPXREiT
node 17	!K"W-WBIKI
node 3	!J"S-JBURVSI_W
node 5	!F-WLXSW_GfY
node 7	!<"J&I-F3K5G8X9K@WBUFJKTR_TW_EfJiFjBkJ
node app	!@&I@XBYPVRZiJ
node dns	!G/T
node events	!J8J
node fs	!C.J<U=Y[T
node internal	&K0I3KBGKSOGQURGS=[DaKiH
node js	!J
node modules	"F#K(I+A,I4J5J6J9G:K<8=7>IBFCHEHHDJJMGNXVHWDXIZI^HbFeIgJhCjJ
node net	/D6J7SNI_H
nodelay	!G5U
nodename	/W5J6TTJdVkG
nodename nor	/W5J6TTJdVkG
nodes	!W&K.G5J;KBERVSKiF
nodes base	!HBHRWiJ
nodev	SV
nodev relatime	SV
nologin	"a&K(K+A,K.H/E0B5I6F;F@GAHBFEGGIIJLJMHPIQER@SKWEYH]J^J_UbGcCfJgEiBkKlG
nom	!F"G(J-I.G/c0U3J5G6H9K<JBGKDLJOBQHSBTDXJ_GaFbJcJiHkK
nom ou	!I/Y
nombre	!<&H(W,B-K.I/V5G6B7F9J<GBIGIKGLGOVRHSUT@XJ[VbKcJgWiXlJ
nombre de	!D,G/V6HTEiX
nome	,H/a6JKGTJkJ
nome o	!I,J/[6K
non	!G#G%E&='G(D)@*@+E,@-9.3/<182C3U4F5E6?8:9::C=D?F@CA?BDC?DFEAFAGVHWJBK9MGN>P<Q>SEUJVDW@XBY@ZE[Z]C_6dVeFgCk;lS
non accordée	!^BJOIS@
non fast	!T
non interactive	!E&K.K3H9HBGEKG[HJKKPDRHSI[J^JbSfF
non regular	[U
non riuscita	!ABFGIR]TBjU
non zero	,K/T1KBS^T
non è	!J<WRKTKlV
noname	/W5F
none	!E"U%B'E)A*8-'.7/A0B10213F5I6J879=<K=D>A??@IAIBYCKDEEJIUK=LwMENBO<QHS@T?UGVDWFXKYAZW[0]=^A_3a<bBeAfHgAhKl@
none a	IAL[SE
none any	!Y
none at	!I-E6U_G
none does	!ILT
none no	!-"5#D&^*J1>3I5B9G;V<[B7F*GUHIL]NJRFSJTIVIZ^i.k=
none o	!C+S
none of	!7"W.K3A5HB]FJKCQDSJZUaKcIiFjU
none password	"e&0;A<.BKF;GTP<R[Z/i]j8
none publickey	!F"8#U&95T;9<%AIBaFeP<R>TTZ8i[j_
none to	!JITVI
none txt	!@ITLXSK
none unable	!=,V-J/J7UBKTKkY
none'	<F@TI>LUSG
nonexistent	!4"A-T1G8CH^KJLIQJRFSEcKi[
nonexistent pipe	!?+T-U.F3S8IBVLKSH
nonexistent ssh	!C5HHZ
nonexistent user	!G"EBIRIi[
nonzero	KJWW
nonzero exit	KJWW
nor	!C,J/V3H5C6TBHTIWIdVkF
nor priv	!G@S
nor servname	/W5J6TTJdVkG
normal	!^BFRHiK
northeast	/KbS
northeast 1	bS
nosuid	SV
nosuid nodev	SV
not	!E#H&X)E+B-7.:/Y0K3K4:7?:I;I=I>9?;BHC=D?E>G/HDJ=LWM<OAP9QERKTJUKY?ZE[B_KbIcId7eKg@h)iDjCkHl@
not a	!<"<%E&6(<)J*F+E,B-F.@/D0;1E2D394J566H7F8E9G:D;Y<1=0@]AYB7DEEBF@GJHFK4LYNCO=PFQHR@S@T>UEVFWDXJZI[[^>_Ja?f>gGiEjAkA
not able	LS
not accept	!<2V3A7T9FFTGVNKkS
not accepted	!8&J'V*D,B-D.K0I1G3V7J9A;H<K@JAIBTEYGTKCLJNGOHPISGTA^H_HbVfFiXjK
not accessible	!7"F%J&>)J1V3J8F;W<Y=YEIFGI;KHL@PFRHSTTJVJWJ_GbKfIhJiHj?k@
not active	,I-C3J5H8W9HK[NBQK_IfD
not add	!A%]&E;J<I?T
not allow	!A"G1K<KPVRZfHiIjU
not allowed	!D"a#G%D&='Z(A)E*E+D,;-=.:/:0X1:374H546@7D8?9>:A;:<;=8>K?I@AA=B6CCDHF5GDHEI=JHK3L0MTN<OKP?QBSTT9UGVDW?X@YCZ>[@]A__a:c@dJeXf=gHhBiAk9lA
not an	!I,F5FBJKJNcTHfHlF
not answer	5J7^BHGSRITWWGkY
not apply	!a5H
not authenticate	!W"B,B-H.K/B1E5H9J@HAVBUFTKILFPFRISDTCWEYFfGjT
not authorised	!],E
not authorized	!X5HBUSI
not available	!U"Z%>&S*K-J.E/C1?2J5A7F8A9G;D<F=IACK@LGNGOJPIQKSEWJ^J_FaIbTcJeJfCjH
not be	#C%=&7'I(B*@+H0<1F2@4H608F9E;E<9=FCAEGF9G?H>IBJGLUMJNFOZP=R:TDUGVUWHX:ZH[;]@^@aKeVfUgFhHi6l@
not been	!B"J,V3<4J5c7W9V<VBJTWiG
not cached	!K3;5_QS
not chdir	!;1d<FHKL7SJb[kJ
not communicating	!>1J3F5A7IJXK^bJ
not compile	!dSK
not complete	,U/V5GTU
not configured	!C3B5Z8WRVTF
not connect	!9#J%F&I)Y*>+B-].@/H0K1W2G314K6/:J;J=CCFHCIBJVL3OHS;TWVHX0[J^IaEbBdIj-lS
not connected	!6"G&F)G*=.C/H0H1>2D3A5A8b9A;F@IAGBBIIKeL=N8OEPJQJS<TXWTXJ[J^H_BaIbHcAdGfGiDlY
not contain	!="I*J,I-W.J/B0H1G3B5F6^8G9D;W<C=J@KBJFIIKK>LBPGQKRFSHTHYZ^HaIbIcFfCiIkU
not correct	PJQTRJ
not create	!X&K,G.@/A1F;JBAHYIHOHRBSVTEVJWE[EaBbKfH
not currently	![3J5T
not decrypt	!I;BPBQ[
not defined	!d.JKELGSG
not enabled	,I.F/J0H1H3H5ABEKALI]J^SbHf]iH
not enough	!C.[
not equal	!@(X3^5HKHVJ
not establish	!?&F1>2I3G5I6I8I9@;JB[JKLKQTRHSHXJcXfD
not established	!:"J,Y-F1J5F7]8=BEK6RIT^Xe_GdefKkU
not execute	!SfJ
not exist	!J#J%E&B'I(3)F*F+B,<-:.C/U07304I5H6X7B8@9<:C;/<^>I?D@9A;B:CBDIEGF7GGHEIaJJK:LaN3O;P=Q6R3SIT<WBXFY;ZJ[=]=^I_;a4bIdHf=gHhHi6j@k<lJ
not fetch	&I5V<KBJSHTJ
not find	!V"G%J&U)K*H,?-G.I/Y1B2G3G5;6;7G9S;C<W=G@HAHB:FJHFIYKCNGR>S8T=VGWDXH_IbGfAiCjJkElI
not finish	!HLTSUTJ^V
not finished	!8*Y.U2V9SKFNK
not found	"1#F%E&U'@(6)?+6,C-/.*/B0;11293K677K8*9&:W;;<^>6?@@6A/B8C9DCEAF4GFI[JAK!LVMEN9O<PEQ=R!S=T8UFWYX8Y1ZJ[C]=^__)a7bIc-d@e?fUh;iCjYkVl;
not get	%E&X,J-I/H5HBTKFTH
not have	"H(J/F0J3C5C6J9K:I;I<IIKKKL>OSRFSSVKaCfHgT
not implemented	!EAZ
not in	!I">%F&C'U(E*K.G/D0E304G5V9H<E=D>T?K@>A;BFCJEDF^GHH>IGKCLDOIPFQ@RJS@Y?Z]]I_KaJfJgJhJi5
not install	!U
not known	!K%K&B)H*G+H,B-A.H/V0G1A2G5X6_7B8H9C;F@GAGB8FJGGIGK>LAN=OJPJQJR0SATAVKXDYK^F_FaKbDcGf?hJjCkTlD
not known'	!F/]6H
not listed	!F
not load	&K3I4J<S==>EABBICGLKPW
not log	!J.J5J>YRYTJjU
not login	!?"Y,[3I5I6JBUKJLJcHfT
not look	!U
not match	"C%G&D(_*W+I,E-H.D/70@1D3n4G5I6E7G8G9S:I;U<9=<>I?IA5B7C@EIFBH@JJK>L.N>OEPGQWR8S8TCVEWHYH[H^E_Ea>bEcBf<gJi>jEkH
not ok	!:2W3S4U5UHU
not open	!D%I&Z)S-C.T/?0K1I6J7X;A=A@KAGHDIAKBLSNIOFPEQHRCSZTJWVYJ[B_BaJbCdJiIlJ
not opened	!<)c,A/G1b3K5E7I8J;KADBFLFNKPJQJRBSITCW?^G_WbKcTfbiH
not parse	!E5J;UBHMWPWQGfH
not permitted	!=#T%B&A'F(C)J*E+V,?-G.;/@0C1A2F3C5=6H7G8@9D;E<E>K@FACB=CCDHEKFFI=JJK7L5NCPFQFT<VCWCXTYG[@^B_TaebTcGe^fCgJiHjKkGlG
not possible	!B3KLU]Y
not present	"[3@;U@KAGHBQKYJ^Tb[cI
not properly	!I,G7UBJKHQTTU^TbJdY
not provide	"I3JBKLHRJfX
not provided	!Z"J-J/G5I9ZBDNBRDWH_J
not reach	!D,X/H5I6J7XBHKJRITZiKk^
not read	#I(H)F*G.C0H1D2G8@97:V;Z@TGHIGK6MKOHPJQ6RHVF[I]J^FaCb:c<eGf7jSlJ
not receive	-J1A5JNITKcYfF
not recognized	KK^W
not recoverable	!V.JIJ
not resolve	!G":%G&>(K)C*F+B,A-=.</_0J162D394J5/6Z7@8C9A:G<I=K@JAJB<FGGIHCIDNAOHPJQFR5S5T8VIXd[F^K_@aCb>cBf8hIi=j=kYlG
not responding	!I"H*K,;.I/F1?3F5D6F7=8c9JBCJZK[LGRCSKT7bIdIiGlF
not running	!H"H&d,H.H1K3E5FIHKDLARGSCTAWK[J^H_JaFbIcJfEkH
not secure	5T
not send	-I8F;TBFGEKHNURJfJkJ
not set	!X"J%b&G/H1H3G;JKILERFSGTJXT^JaUbGcKfJiH
not settle	!B*X2U5JBKKITIfK
not sign	!@%^&?RUiT
not specified	!;&T,K-U3H<KBIIILKR]SKTJiJ
not start	!H&J,X1H7WfW
not support	/I3E9WLKRIaZfH
not supported	!S"1#G&0(F)H+I-H.?/F0S1<394J557C8=9J:H;+<J>EAaB>CADGEEFSGEHHICJEK-L:NUOAPaQ3R?S;T5VHWAXCY7[D]F^7_8aSbCc5dJeDf3gIhFi/j=
not the	3V5G;FAI]V
not transfer	AVBUTK
not transferred	(T
not translate	!V/J6J
not trust	QT
not trusted	2K3W4A5[9JKDNIfK
not upload	!B,K-G/JKUS^_TaJkS
not using	!I5J9AKKU_
not valid	!G"I&I0]5@BBKDLIPHQURFTGYSiU
not validate	4U5X8J;JBEKDRDfJ
not verifiable	!A3Z4VBGKGTJ
not verified	5WjW
not verify	5[BDKJQITK
not write	1JBHRHScTJaB
not yet	!_3F5D
not zero	!U
note	3K8TJV
notes	.K/J0W5H:_BFIGKILSRJTJiHj^
nothing	/G1J3J7I8J9HBFIaKDL@NHRTSA_VfIkJlK
nothing to	IbLASBTJ
notice	%K(D+B,F0D3G4J<?>FB3CKFGHKJIMKRFSTTFWHXJ]J^E_WaHbBcYdVgIhGi7jCl>
notice can't	!BVU
notice cannot	!C6UKJNJ_KdV
notice config	,K-U<FBJLKfJiHjK
notice connection	!?"J)H*T,I/F1A2W9JKUfGlK
notice expected	!C-K/J1S9IIJNJ_Jc[f_
notice failed	!F,J1U3H7JTIcXdVfJ
notice no	2D9T
notice sftp	!U.S/J5KIDKDLVSY[J_J
notice sshd	!F_ZkJ
notify	!Y@KBJQVRH
notify error	!YBKRI
nov	-KRS_T
now	!X"Y)D*S,F.E/G1?2U3S4G5<6K8G;HBFIFKANFRKTHUXZI[J^I_EbHcHfGiJjIkB
now decrypt	UX
now it	KJRS
now try	!Z
npm	!r"K+I,A-J.H/C1J6J7F8H9E;J<G=KBIFJGJKBLDNHRBS?XDiBjJkBlK
npm ci	IT
npm err	!i,J/I7K<JIJLISGTVXFkI
npm error	!W
npm run	IT
npm warn	!^RJiK
npmjs	!Z/F6I
npmjs example	!]/F6J
npp	!;"H&I,I.I/B3Y;I<JAKKILHNFQGRbSGTGfGlA
npp ftp	!;"H&I,I.I/B3Y;I<JAKKILHNFQGRbSGTGfGlA
npqrv	!T
npqrv b	!T
nr	!S
ns	!W/U5JKJTJdU
nscp	"K1HSY^EbXfW
nscp connection	"K1HSY^EbXfW
nsubsystem	bG
nsubsystem request	bG
nsurl	/U5J
nsurl error	/U5J
nt	!_%K&V*I.@0H3H5F8I9H;C=K@JAKBECDD]FJGJIFLAOCQIRAS@WHYJ[EaEcKfFiDjH
nt authority	!ACFD]
nt node	!G
nt status	!i,J.D/HBJKILJOFRFSFWJ[HaHiK
nte	5J;IHWTJlK
nte 5	5J;IHWTJlK
ntru	!K
ntru prime	!K
nubuntu	"S
nubuntu ipaddr	"S
null	!b"D%J(G)J,;-B.?/:0I1T3=5>6J?J@DA;BICFFGGGHGJJKHMTNAPTQ=RFTCYAZJ[I^G_CaCbHhIkE
null on	!H1VfH
null or	PUQJ
null pointer	!Y
null resource	!S#T;UBEKJRIYJjE
num	!?"B%F&,'8):+3,F-E/;0F1!2A3B455(6>71:@<(><?9@AAACBDHECFDH>IIJHLFNaP9QWS5TIU?VJW)X2Y;Z0[@]a^:_!aWcqd:f9g[h9i;j6k6l/
num 10	jU
num 4	=T
num 9	!DKVNXcI
num b	!@,IKINJc_
num blocks	5JJHKG
num bytes	"F(F,F-E5G7K8?9J;HB;IJKULFNGRBTA]U_KbAcTfFgTiH
num date	!4AKBWGINJRVVSaW
num error	-I0VLJMVNGSJ
num exceeds	!J.HKHNHSKc[
num from	![BJQKjH
num milliseconds	!UK>
num ms	!C-J7J8XBGGTNHTKfGhJ
num num	!E"I(U*G+H,I-F.J1K3F5H7H8V9HAJFKLJNCOHPDQWSITDfCg[hHiJ
num received	!W.WHUSDcGfH
num ssh	!E3J9ZFK
num too	KJNEcX
num unable	TX
num username	!X
num was	!H.JKH]Z
num バイ	-H.TKY
number	!S">#J%D&A(E)J*B-@.9/?0H1D2E3=5;6C8B9A;D<E=I@JAHBHCIFFGEHIIFJJK6L>MUNAPHR7SIWJXGZI[D]J^E_WaBbWc]dHfDgIhXjCkBlH
number of	"C(J+K-J.C/J3D5?8H9K;J<J=KAKCKGJKFOKRDSH^J_XaGb@cGhYjGkK
numpy	!X
nur	!B3I5I6T;HBCRY
nxdomain	!A&I(J,D-H.H/f3I5G6K7B8G9F;IBCKBLJNIQJRESGTAVKWI_KcJdKfKiJkJlK
nz	!H3SYT
nza	*K,K/J2I5F9I@IADBHHWNJQISITFiKlJ
nza c	*K,K/J2I5G9I@IADBHHWNJQISITFiKlJ
não	!D"B#G%G'T(>)C*A+G,6-70@1;2B3T4G889;:E?G@EAEB:CCDDEDFDG=HFI8JEK1MGNCO:RUUIVCWCXAYEZE]C_;aSbXc>dIeEf;gAhBiJj>lA
não foi	!H(I*J,G-F/?0J1I3T5U6H8F9G=G@KAJBHCIEKFJGHIHKBLEOFPUXKYK[C]I^J_JaUbEcJfHgIhKjCkH
não é	!C/V=UIJRKSG[U
o	"S#@%G&A'E(6*>,H-].B092I4G5H6G9/:A;E><?E@DAAD>EHFDGDH5JSL7N:OFP@QTR@S=UDV>YA[4]>^W_IbJeBg;i:j;kCl:
o 'batch	3S
o 'host	3S
o 0	QX
o 1	5T
o a	,J.HBCKHMUOSRKTF[JfK
o arquivo	/K=TIKRGTJaW
o batch	GGRFZX
o check	!U
o control	!@,U/Z5K
o error	!Y
o identity	!G
o port	!J,XNJ_JkJ
o proxy	!GTJWUXU
o reconnect	!Y
o s	!T
o server	!D-U3Y5J
o servidor	!J,E-Y.H/F1K3C5G7J8VBGK]OGQGSGT;_WaFfIiJkJ
o servizio	!I,J/[6K
o ssh	!Y
o strict	!A+U5I=SBJIT
o timeout	!G"I,G/B3I5K6J8F9KBVJXK@RISITZW>X?^GdWhK
o user	!B=TITWU
object	!["E)K*B-D.H/:1C2G6D7E8C;A=W?G@DAYBBGJI;K6L.NCO@SGTHVXWFYH^I_GaAbEcBfAjBlK
object anonymous	!XSJ
object at	3U
object has	!X5T
object name	!W,J/K0T6KLKRKSJ
object not	!CLIVY
object open	!B<T=[SJ
object operation	!XSH
object read	!I=T
objects	!T.U3I8JBJSX
objects 100	!Y
objects 9	SS
obtain	!T"K-K.D/E1F8E;E<UFSKELEOJPKSBTTVTiT
obtain pooled	!E,S3U8IRWTS
obtenir	.UST
obtenir de	!H.U0TST
oca	!V
occur	[V
occur within	!Z
occurred	":#K%J(G+W-H.T2D7@98;E=HFFGBHFKBL:NGQCWTXHYG[S]K^CaTb@c<dEeHi8
occurred access	!VSI
occurred but	0TaU
occurred during	!J/J3T5K8UBJIVJWKTRITGkK
occurred target	-KKGWX
occurred while	!A+W,T-I0J3A7G9J<JIJLHNJPJWFaUfJiKkH
oci	!_5KLI
oci runtime	!Z
ocp	!E3YRSiV
ocp files	!G3YRSiV
oct	!F-J1X8IBKKGNJ_JbUiJlY
octets	.U
octo	:JbYfXiE
octoprint	!D,J.J7YTUdHkI
octoprint plugins	!D.J7VTVdK
od	;J@V
oder	"Y)K*K-I.E1F5G6G8J9JBBIUKELYNJOERE^B_IaWfHhJ
odoo	!E-K;TQTTJYJiVkUlV
odoo addons	!H5UkUlV
of	!H"E#1%)&>(Z)J*4+I,J-D/>09293W4.669I:3<?=[>F?9DGETFBI!J;L6M0OCP8SCTHU;W(X3Y;[@]_aabHe-gXiCj>lB
of '	![+I3H5T=E?SCIHJLFOSPSSDVSYKa5
of 0	!HK]TZ
of 10	!S
of 100	!U
of 3	!F,U5JBUJS
of 4	!F"J-J.K5J;XAYBGKKNKRWSHTU_J
of 5	"B.:3I8WBUGILJOJ_YaJiH
of 6	9WKX_WcI
of a	5TS<a[
of an	NV
of another	!S
of authentication	!F"HRJ_Ah]iCjV
of c	(U.CDUSFaH
of created	TSiU
of d	;KAS
of file	!F&H)U,9.>/>0G1T3C5@6K7F9E<B=I@IB:GJHHIELBO?QFR?SGT:VZYI^XaXdKfXhJiEkBlB
of files	!T
of first	!FJS]V
of home	!Y3T
of host	,F/F3X5[BJKIRISJT;iIjJ
of img	!HLWOJgT
of inactivity	!="K)J1G8ZKTNWT>fJlT
of io	!D-U5H;EAIBGPI_TcCfUkV
of ipaddr	!F,V/X7G
of its	!V
of key	!>/T2S3[6T;V
of known	384I51?TDKH]KHPSQISTiS
of memory	![)U,J.</K9HBGKINIRESGTE_H
of num	K>NGSITDcZfJ
of public	!V
of retries	!@,UBTTSiT
of right	!I/U7U9KTJ
of root	;==i@BAGB?CEEEFHHKRHYGiHjH
of root'	<F=_
of server	3SBJ
of sftp	!@"K,U.C8JBTKGLFQVSIa^iD
of size	EW
of ssh	!JNT
of successful	!]1I
of that	/H[U
of the	!6"8#K%F)G*F,</>1@4I6H8?9=:J=?>UA[BUEEF?GXHBIHKTL=NTO?P:SETVWGXJZS[I^D_Ia7b;c;dThAiEkTlE
of this	!J"G3TKDNKQISI]V^G_DbJk[
of time	,I7VdZ
of tmp	!JKTLVSW
of type	!Y5K<IBIFULK
of undefined	!T
of unison	KT
of unknown	!>5IAZKJQK
of uploaded	(XVJ
of user	!J"W;VAHRSiS
of your	!F,V/WBUFTTUbVcU
off	!T"D)U,F-H.E/F0I2I3?4I7H8Z9IB>JTLDNJRC[JbGcFeSfShKiG
off restarting	!S
offending	!?3c5>H@dT
offending ecdsa	!K3[5GHG
offending ed	3Z5H
offending key	!GdT
offer	!C*Z,J/J2Z3D5@9Z<KBDFHRHTKcHfTiJ
offer aes	*X2G9J
offer diffie	!K*H2@9_
offer hmac	*Y2I
offer of	!V
offer ssh	!D*E2a9E
offered	!?&K*V,I.H399U;J<GAIB[GDKBLJPKQJR9SHTJaIbIcFfHjU
offered curve	9U
offered diffie	9T
offered ecdsa	3H5V
offered hmac	*U
offered public	!W
offered rsa	2U
offered ssh	2X5G9JFK
offered user	*S
offering	!J&@5E:K<8BJEJPChYjZ
offering public	&E5I<8BIEJFSGSPChV
offers	!A2[3G5FFFjX
offset	(T,E.W/H1G3I7K8B9K;GBHIEJILKQIRKSHTAVH]_bJcEfIgJ
offset byte	KJ
offset int	!U,K-T8JTF
offset num	!J(I.HIKOK]]
offsite	!?,X7UKFSTTajS
often	!S5J
oidc	!U
oj	!H
oj jsjh	!H
ok	!x"6%F&D'I(U*9+B,1-F.9/90=7;83;<=F>J?I@FAAB/CFEHFCGDI5K3L?MDNAODPBQ>R;SGTBVUW<YHZH]B^@_1aCc;d9eFgChAiCk6l;
ok 0	!I6U7T
ok 2	!V
ok example	!U
ok host	[S
okada	5WRKiU
okhttp	!b/>6KNFTH
okuri	!S
okuru	!G<ULIVU
ol	!]
old	!Z"E#F%E&H+A,@-E/A1B3=4K5=6J9U:D;0<9=;>T?I@>A8B5C>EWGIIEJHKFLUNVOXP:QFRBSUUHWIY<ZJ^I_HbEcEf@hEiE
old pem	;C>YAJ
old rsa	!H;KEW
omdat	!J,Z/J
omdat de	!J,Z/J
omitted	TT
on	"J#J%:(V)E*Z-D.[0H3=4E5D657E8I9E:.;7<5=K>3?4@7A;CEEDFIG7H!IKJ4LFM=NCPDQ7R?TCUEW1XKY7ZA[>^aaZcFd@fWgKh>j@
on 1	!J,TBVjU
on a	*J2IBFFVKHfT
on an	!=5Z8W
on august	!U
on backup	.T
on c	!JDT
on channel	!G"X)F*J,C-I.C/E5G8IBEKANITHVJWE^Y_GaGbYcWiJkJ
on cluster	!C"_BSRESFiZ
on connect	-T
on connecting	!G*V2X5J9J
on control	lU
on device	&I*J,I.^/J1J5I7I8IBIIEKBLDOJSDVJ^JaK
on encryption	*W2K9H
on endpoint	!U
on error	&U,J.H1VBJISNKTBfE
on failure	!^"J,C.?/B0GBIKFTH[J_JaJiJ
on file	!H(S.K5KBVDXiJjJ
on filesystem	!F.XLK
on handle	!HJTNK_S
on home	!=+Y.UBKS[aH
on homedir	!T
on host	!J"F&[*D,?/H1K2Y5AB^FHGKKFS=_JaHfKiZjUkF
on input	JJKU
on ipaddr	">#K(J*H+@,].D/Z1F2G37526<8/;F<HAHB7EGGEIJJAK'LAN<PERFS>WDXSaHbAcGf>h:l9
on kex	!I2I9^
on line	!I%J(H*T+A,I.@0H2V3>5B7UBCIUJJODPJR9SEVKWK[E^IaBbIcTfVgKiAjD
on main	TYjS
on mnt	.TSIaS
on module	!WTS
on node	!DBTLWRVSUfXjT
on open'	.I[V
on payload	cS
on pid	!J
on port	&K)G*<+G-3.H/U1>2E5W8>94;IB4FFIHJFK/MENTR;SJWIXC^I_/bIhGi8kTlW
on project	!U
on remote	"K&D(G+J,A1I3?9KB?IHLJNIOYRFSTWI[J^XbScIf@jKkK
on root	+Y
on save	/TTHkX
on server	!C(J*K,G.V/H0K5FBHKFLWOHRK]V^GaFfT
on signal	7VdZ
on socket	!JRTiV
on stream	!E)S1U7HTJ
on the	!6"<#E&K'K(C*K+F,9-C.X/20V2=4T5E6B869I:J;B<>=D@HAEDJEEF?GCHDIVJJKALSNEQER"T*UKW<XAYHZE]T^aa?cSdJeDfVgIiAk<
on this	!>"D'V.F5FBAFSKHLJOHRWSDZJ[G_HaJbFeZjJ
on timeout	-T8UJVKHNV_TkV
on transfer	!=(Z0JIGLKNKOHSDVWaD
on upload	IKLHS?aX
on var	aS
on web	!W,D=UKJTE
on your	!X
once	!C-HBSNIQSRHYUaUbUfJ
once without	QT
oncomplete	)I.H/U1J
oncomplete net	TS
oncomplete node	)J.H1J
one	!I"@%I&D(I)K+J-G.@0F1F2B3b5I7F8F<D=E?SBJCEEJFDGcHBIIL>N=P@R;VKYV[D]J^Aa?b>cTf?hHi?jEkSlC
one line	;U?UQX
one of	!D"J,S/T3E5B9VGVKVQUYY_UcGkJ
ones	;G@UQUYV
online	!V
onlookup	!G/U
onlookup as	!G/U
onlookupall	7S
onlookupall as	7S
only	!E"F#E%B&9'E(;)B*K+?,.-5.-/10T193=4@5#6?7:859X;B<G=3@HB)CADBE?F5IJJAK'L.MIO4P1Q5R=T1UHV=Y8ZW[7^Z_.aJbmc9dAeTf0gDi6jW
only access	!U
only all	!W
only file	!X5KHWLHS<
only offers	!E2X3I5H9TFJ
only supported	!HAX
only supports	!J9WlW
only the	!Z
only with	<U
only yes	IT
oo	)V
oops	"I+J,U-T.I5I7IIFKVLTNHOJRHaHbJ
oops something	!A,V-V1T3UKXSGTT
oops vsftpd	!W
op	.F1KKGLGaVeUfU
op unsupported	!E.GLIaVeU
open	!F"4#H%-(#*++U,@-8.I/G0U2538477J8594::;@<]=Z>f?<@DBBE=F1G9HSIYJBK!N4OXPGR<SWT@U;V5XBZE[Y](^2_Ka'cBd7e(fSgJh7i8j7kAlX
open '	!G&G+W1J<aAFBIL=OJPIQKRJYJ
open 'c	!V&I+W<G=JHFIH
open 0	!XHSLGfK
open 13	!XSJ
open a	!<"I&b,=-H/F1H5C6K7I9J;H<DB8ITKJLIPHRFSATCbWf[iJjJkHlI
open b'	!KVX
open bsd	!Y/J
open c	!A.I0UIVLGSF
open channel	!>&J)U,D-F/E1X5H8[AIHKKXLKPKRBTDWE_JcVfW
open config	!G,S;K<ULV
open confirmation	fS
open connection	"K&K,C-J1D2J5H6a7U<CLIRITJbJfEkJ
open connnection	-J
open data	<J=VIK
open dev	&G/J5TIJP]QGRVjJ
open directory	&F.G1I<HHKIIKKSa[KfHkK
open dra	!IIKOVSJ[K
open error	!C)YLUOHWX_IbIkF
open etc	<D=VHIIILEYK[KaU
open failed	!F"D%K&D)K+F,S-B.>/S0F1.2K5B6G7C8K9F;IAEBACIHEIHKBL@NJOBPHQGRAS?TXWVXJ[A^FbTcKf]iHjKk>lG
open failure	!8"H&G)E-F.</>0D1X2J5H9E<JBFK:LAO?RJSAT?WB[?^J_TcJf[kW
open file	!A&A+I,G-H/H1@3J5?8I;7<e=i>=?C@GACCJHWKDP>Q6R@SWTDVDWJYA^KbFcIf?iDjGkJ
open filename	!JHS
open for	!<.W0T1I<IBJHIKJLSOWa<
open format	!V
open home	"J.E5^;?<Y@IAJBIHTIGOXPAQGYF[XfI
open id	II
open in	'X.WLEOZSG[FaG
open incoming	SV
open local	!IIU
open no	![<GIALK
open output	!YSJ
open path	!K0U<VIILESV
open permission	!^=JRDSDaH
open pipe	&T
open private	!D;V<[@FB:PAQJYG
open public	!E;6<a=]BGFCPTRCiB
open r	CV
open read	!CI[LISI
open remote	!C&J.Z/E1H5K<IBILUS[WK[TaFfH
open repo	/Z1D5VfI
open repository	)B5S8JB_KKLIR@SEbFjUkD
open root	!T;H<S=?HUPISC
open session	"U,K/J1W5KBGGVLHSFfKkI
open sftp	!/"T&I)],Z-A.C/T5T6:7I8@9I;J=GAJBAGKIDK?L>NGOHQGRYWG_BaDbFcTf[gSi^k9
open ss	;I?J@SAV
open ssh	!J"D%F'E(D)G*D+T,/-K.8/>0K1A2@3G5?698D9D:K<A=>>l?,@JAXBJC@FHGJHCI8KFLJMWNCO=Q_RHUHVAW@[:]I_IaBb?cJdFeHfDgChBiBl_
open ssl	&H-I1J3G;V<D>J@UATBEIHJFLHMDPFQU_JgKiEjJlF
open storage	3U
open stream	@TQGSF
open string	!H1WLJOTfI
open sync	!B<T=[SJ
open test	ST
open the	HULI
open to	@ICeYF
open tunnel	!I5SFVRGWTiTjT
open upload	!;.<IALYOF[_a9
open user	!I3:5[6JAIBcLIQFR7SKTHi<kHlI
open with	5SRV
open'	.HWU[V
opendir	![LU
opened	!a&J)U,6-8.>/90D1W2D3:586I7B9@;><U>K?H@AA>B(GCHJIEJBK5LJN?OAPBQ<RHSET6W8XGYI[C]J^?_DbCdIf_hEiJjCkAlH
opened for	8IBFZUfIiF
opened main	!T-KcT
opened sftp	!X1JVU
opened version	!U
openhab	!S
opening	!D%H&B(B*F+B,U-C0E1W2C364K5T6E8H=V>H@@B@CGEJHEIAJEKCLUMJN;P@RWSSVIYCZJ[A]Ja6cWdKgJhGkBlF
opening connection	+J/HB>GTRTWJXSbJcViIkI
opening direct	!A/VWTfKkK
opening file	SUaI
opening main	"T-K1T8UKWNJfK
opening sftp	"J,H-J/J1X8J9VKELVSTTGcV
opening ssh	/S3G;K@HBTFWKJNJQURA
openssh	#H%A(J*B,=-B.;/=0H2I384G556J7E8B9<:H;Z<:=5?I@GAlBFC=DFECF<GHHGIAJHK4L>N>OCQHR:S=VIWFZD[G]J^F_BaCbBc>dJgKhGiFjEkDlD
openssh client	TU
openssh f	?T
openssh key	3F5F;XFKKIPHYHiK
openssh keygen	!JTU
openssh private	!/&E;W<>=?>B@AAgB<CEFIQBYSjF
openssh server	!_
openssh sftp	!e"J,F.C/E1C3K5H8KBDKGLINHOJRFSETDaJcGlJ
openssh ssh	!I&XBJ
openssl	*K@CASLJQ]YEiG
openssl encryption	!C;TQX
operating	bJiT
operating system	TSiU
operation	!>"/#B%f&C(4)I*@,A-6.W/:1H4?5F649A:=;)<)>B?;@7A<B@CIDAE=F=G,HGJ^K]M<NHOJP@Q5RCSWTTUDX*Y4Z<]6^6_9amb*c>dEfFg9h5i-j8k@l9
operation access	!USK
operation couldn	!E,U.G7TLV
operation error	QW
operation fail	!J.IBHKULWRKaT
operation failed	!4%E&>(K)J*G+E,I-E.[/<0W2C3T7D8;9A;A<CAFBGGGHAIUJIKFNDOUPDQCS_THW@XJ[V]J^Da1bGcGeFf5k@lJ
operation has	!;.J1J2Y7IN]RFTJWI^SdEfEkX
operation i	-KKGWX
operation not	"G%G&H'J(J*K+W,J.A/H0J2K3J5I8H9J;I<G@IAIBGCFICKAL@NHOHQJRFTFVIWKYI[H]J_GadbHfJlK
operation on	!T.EOWSJVT
operation put	!K9U
operation result	!E3K5H7TBFJVKUNISHfH
operation the	!U
operation timed	!H)S-<.E1T2D5J6J7F9IBEGKJ]KaN8R@SKTUXD_:aIfTkDlD
operation timeout	!E,G8IJ]KVRK^S_U
operation unsupported	!=,J.@0IKEL@OESBTI[H^JaeeUfK
operation was	!K,J7UTK
operational	!c"K,J/KBGRHiJ
operational error	!c"K,J/KBGRHiJ
operations	!I"S,H/E1E3H5F8J9K<IBEKFR?SUTTaXfEiUkG
operations connected	!WSJ
operations do	!CSU
operations java	!J.WLAOV
operations upload	LI
operator	"K,U-I5D7E;JBVFXKITI_TiU
operator error	"K5E;JBVFXiV
opq	!Y
opq rrs	!Y
ops	!V"HBH
opt	#K%I&<(J*E+I-C0E1D3K6H8@9A;><U=W>I?F@UBJCSDKEJGBHAIWJIKENBOKPSVHWCZI[T]J_;bTcCeIf;hIi@jD
opt app	SIgT
opt electerm	GKKWNJ_J
opt etl	IT
opt venv	SK
optimized	!Y
option	"[#I%H&<'H(E)F*@+g,6-=.?/80>1A2E3=4G5I6@7@8C9B:H;6=E>B??@?A<BGCEDGE@FBGUH@IBJFK3L9MAN3ODPAQ<R7TCUIVFXBY@ZH[F]E^=_@cIdEeHf?hEi8jA
option 1	!HGZ
option p	kW
option rhostsrsaauthentication	!X+G
option stricthostkeycheck	+W
option use	lT
option usekeychain	+S
option usr	!C+V
optional	!Z"FBGGTPU
optional dependency	!V
optionally	5T
optionally you	5T
options	"F&D'I)?+]0K1:2C3E5S6@8A9F<I>KAJDIFGGTIBJGKBL=MKQIRWSGVKXGZF[KaHbJeKfJgHi[jUkVlH
options for	!F+JBVJKiXjW
options protocol	!I5W
options session	!E7TdT
options ssh	!H3H5X
options waiter	,I-T5T7ENU_TkT
or	"5#4%@(-)W*@-B."0G2C4A5T7S8B98:G<X=/>/?C@JC;D9E9IVJ9K8M4N>OEPJTCU6V>XFY@Z([7^D_6aFb,c1dHe?fIh>iC
or 256	!C;V@XAZFVQUYY
or a	,H-K5TFWTJWW
or access	!DIXSV
or account	!W
or address	&HPXQKjK
or assembly	!Y
or because	KT
or cannot	;G=V@HQH
or change	!F-T/T;D?T@YAFKKQHRJSVYXiU
or create	WTXT
or deprecated	HH
or directory	'J(I)A+9,>-I.H/;0H1W2E3C6@7C8D9E<Y=@>D?G@DA?BDCHDEFFGIHUIXJFKAMKOBQARES/T@UKVCWSXKYDZH[7]A^Ea@dGeHi<jFlG
or disabled	![
or does	!GLVYS
or ed	!G;TFU
or empty	PUQJ
or established	!J,KTSdU
or execute	AS
or exit	!F5I8[BJK^
or external	KK^W
or folder	!<<GIVVW
or format	!Y;GAJ
or host	!:+K/I3U5U7[8H<IBHKFLGRBTDjTkK
or inaccessible	!T
or incorrect	![BJSI
or invalid	!D@TBHPWQWRGiK
or ip	!I7UTUkV
or is	!G"T/I3D5Y<GBKIFRVSXiV
or key	!F3J5B;AB]FJGUPAQ[RKTXi@
or man	!E3S
or modes	!7"J)c+J1DBYKJRGSIiJkJ
or no	!a;D<GQJRH
or not	!F,I/X3J5I6TBKHKICKJLVRJTIWJ[BdWeTkE
or one	!V
or option	!HGZ
or passphrase	?T@F
or password	)I,B/I1F3I5E6E;G<FAJKKPBQ8R^TFfJiYjJkI
or permission	!V
or permissions	!F+dBF
or port	!U
or protocol	!I5W
or public	!@&a<XA[BFFIREiFjI
or rsa	!IBKFX
or same	!IISLKOWSK]X
or select	GW
or service	"G&F)K+I,F-D/U0J1F3D596[7F9G;J@JAKB>HFIIKELENFR=SGTFXJ_JbHdIfGiCjHkV
or ssh	!3.J2W4U5WHUSU
or the	!A3W5I;XBHPIQTS]
or timestamp	!GaW
or unknown	!D+J/J3a5X;GBJHULINI
or user	!TRHiJ
or via	!U
or wait	5T
or was	!Y
or wrong	!E;[@UATQH
or you	!=&H5A<VBEL[SWjZ
or your	!A1J9SBENS
ora	!l"?,J.I/H5J:K;IBGIJKHLIRCSDTHWJcKiC
ora 01017	!WRHiG
ora 12170	!VTK
ora 12541	!WRK
order	OT
orders	-J5J8G;IIZKALFOWPIQGVV]KaFkH
orders csv	!X.HKKLEOX
orders csv'	!S
ordinateur	,U
ordinateur cible	,U
ordner	LZOJaH
org	"?#I%E&5';(4*E+3.I/U0E2A6V8J9>:J<D>B?B@IBFCAD>FCGFHTI@JKMJP=U;VIXGYFZ@[2]5^6_CaAbJc8e9fIgIiCjJ
org 2022	!F,V/B6VKJRJkU
org 21	!E,K-WKINVTJXVlT
org 22	!J"G)E+I,Y/J1>3C6Z7B8@9HAKB^IHJAK2MTNEPWTB_GjUkJ
org 2222	!S/C3E4I5F6]KKTWkElS
org 443	![,H-I/Z1K7IT@dH
org and	!K3G4F5gH@
org apache	"B%H&=(J*C+G2@6?7J99<I?C@?A6CIEGGJIALTMFPGQIRTVCWEY@Z<[A]J^E_Ib>dDfTgJhGiJk8
org b'	!Y
org bouncycastle	!J;XQY
org closed	!;"])V,9-:.K/>1F3K5>6J7JB;K]RAT?W@_JiK
org connection	!F,]-I/H1E5F8JBHKX_Jk?lJ
org could	!H5T
org data	!FIJLX
org debian	!]
org eclipse	!>-J3T;JAUKJPW
org failed	.J5H7H;VACB4GVKHLTQKRcSITEiI
org for	!E,F-JNTkV
org found	3H5[KGRKTK
org has	!B3a5>
org in	!B"J*T/E3H5J6F7U;EAKBJITSJ_SiIkS
org ipaddr	!T)I*T,I-V/E5T6H<JBIJGPJWJXJZJdEiA
org is	4U5I
org jkiss	!JBSRJ
org left	!Z<JBIGJLURH
org maven	!V
org mule	!CBTLITUVU
org name	!T6EW[k@
org no	6<
org nodename	/X6@
org none	!GHGIGLX
org not	!?,F-Z/K5I6I7KJXKUNSRJTG_W
org on	!B*G,Z-F6G7S9EKAN=RHTH_FkKlY
org port	!0+G,?/!1F3J6/7d8F<GBDHJIIJHLJNUQURGTVW[d^i=jGlD
org refused	!J,d7J8JKDRETF
org remote	!V
org repo	!W
org request	!W
org rsa	!K3BHW
org sftp	/H6T
org sftpsync	!T
org springframework	"I*K,U-T5G7J9I;GAKBJHIIIKHOVQJVIWJ[IaJfFiJkI
org ssh	3DBKH[RHYK
org the	!E,F-J1]5GTJ
org timed	!A,I8FK6TadV
org unreachable	!H,K-K/U3F4W5?6F?SBEHWNYSHT?^T_TcVdVkW
org upload	!E,J.X/D1F6UKVOATHaB
org was	4Z5J
org x	!X
org に接	"S/@KHTV
org への	!</G7XK@kV
org'	!T"I&G)J*E+K,@-H1H2E5T6T7B8I9F<JHELDNDPKRWWFXK_JdHiHjFkF
org' does	!I5T
org' ed	!k5FSJ
org' is	!J5VHA
org' not	!H4T5S
org' port	6V
origin	%G/D:E=DBTCKHHLGQIR?SXWSdTjI
origin error	-JWX
origin head	!GSViH
origin main	,GUTjGkU
origin master	!I,S3TPTRITHdUiFjVkF
origin url	-JWX
original	!U%S&W*G<VHD]UjH
original contents	![HF
original error	FT
original stack	%T
os	!G"9#I%E&>'Y)<*@+D,S-3/61D2B3;4G6B7[8V:H?KA=EIFBGEJCKUL(MFN5R8S6VWW>XBZG]D^B_5b:c8dHf7h@iCk?lC
os environ	!HPT
os error	!J"C%J&E(S)B*E-9/<1I2G3B5<6H7Y8V9B@HAFB?HFI7JHKVL3MIN=OSPEQCRDS9T=VXWBXEYG]I^H_=bBc>dIeTf<hJiFjIkGlI
os path	!<5X<EHTLI
os stat	IVLHVI
os too	!D,YBV
os type	SIjT
ossl	!];JAIQG
other	2W3Y5;;JSK
other names	!X
others	!C<H=J?SBFCVDSFJ
otherwise	CV
ou	!G"W&G'U(C)J*H+H,@-D.>/T1H2I3X4J5T6D8D9G:I;F<E=K>GAJBTDIEJGHJHK<L[MJNJPJQBVEWIXGZI[B]E^I_EaAbGcIdGeIfIgFhJiZjJlJ
ou service	!I/Y
our	!J"J%E&:)J*I-D.K/F1G2H5>7G9Z;>=B>H@FAHBcCKEGG>KGLEPDQFRGSJWGYCZ;^JbCcFf=hDiVjV
our key	#K%H&>5I;E=F>JBYFYGBQJRIYKZ?fFiXjX
ours curve	!E9[
out	!J#=%B&0':(3)G*=+3,1-F/5103(44526D7V8X:?;D<)=@>@@@A>B:CFD?EGFGHFIZJSLIM9OWP6QARESVTcWKYJZ:]2^<_Ka>b8c<dee8fHg5hFi@j?kI
out a	.[0VKJLUOBaG
out after	*J,E/J2J4J5F7@IKJFN^RJTSVJWHXGaGfSgJkV
out any	!I/U6TBTRS
out b	!Z
out connect	!;,I-I6VK>NHTj_JkI
out connection	-DKCNKdW
out csv	LTOZTKaT
out during	!;-U7HJVKCNVdBlJ
out inv	!HITSS[V
out of	!X"J,@-F.]/F2J3H5F7A8E9[;KBAGKJ?K?LIN?OFR@SATC[I_@aFdIiJkHlG
out report	.USYVH
out revision	UT
out the	-HKJTTdU
out unreachable	7CKHTakH
out waiting	!S->2H3K5G7>8a9ABEGVKTN?TCXI_@dAfCiJkHlC
out when	!=7UBVKURITY
out while	!A,T-].I1J7V88FIGDJUKENYRCSJ_VcGfGkTlU
out'	,H.G/E1U5J8TLIOJSDT^
outbound	!I*I,G-J/H0J2H3C4V5E8I9JIJKGNIOFWDX_[UcJiIkJ
outbound sending	aU
outbox	!H.E1JIJLVOSSJ[VaS
outgoing	!U"I)K*Z,G-K.H/B1D2C5JBHOHRBSVTIaJbKcJfEiJlI
outgoing writing	!T9TKU
output	!1#J%C'J(F)F*C-7.V/E174I6G9?:I;;=F>K?I@EAEDJEGFEGAKSMEN:PCQER?V?XFYFZK]G_:aSbTc]eFf9gDkJlE
output clearing	"UiS
output error	!<&W.S/KKVLHOKSDTKjV
output file	.T<JIJLW
output for	!F"USJbTfJ
output from	!G&E,XBWKHTWcT
output stream	HT
output to	0WKKLTaV
outra	!U-Y9KKFNU_J
over	"V&C*F+J.I1G2I4K6I9B<EIHJIKKPAS>WEXH[K^FaKcDjBlG
over bap	!B"T,G5I@SNJPJfK
over ssh	"U-F3T5EBJNUbWjK
over ssh'	SH
overflow	!C-I3K5H9J;JKJMUNUSKTH_Ck^
overflow reading	!C-I3K5H9J;JKJMUNUSKTH_Ck^
override	!a.Kf@
overwrite	"K(G,F.>/G0I1J3J5E8J9K:J;J<E=FBFCGIDK<L>NJOkPJQJRFSBTE]Ka>bHcIfEkJlH
overwrite remote	!HOY
overwrite y	!]<G=HCI
overwriting	LH
overwritten	!U
overwritten by	!U
own	>H_U
owned	!D)XBJCUiJ
owned by	!E)X=T
owner	!E+d/J7JBCSJTVXF
owner or	!B+dBF
ownership	!H"J)c+J1D5J8JBYKILIQKRGSDiIkJ
ownership in	!X
ownership or	!7"J)c+J1DBYKJRGSIiJkJ
owns	,S
owns socket	,S
oxidized	RYiH
p	"<%F&='F)C*H,B.C/D08697<889B:F>J?GCFDDHEIFJJMUNKPFUGV>XTYFZ@[;]E_Fa]d5hDiYj>kk
p 1	!U(J+S,K0J3?6JIKKULFMWPHQHRWSKVJXJaJgKjJkK
p 10022	!H,JkX
p 2	-KTU_U
p 2022	!;,S/I6H=TBJOVRISXk[
p 22	!C"K+S-KKGNGSITEiUkVlV
p 2222	!D"J,H/I6J7EBFLGRG_HdFiHkc
p 3	.VKTgW
p 443	#WNTdE
p 8022	/X
p bad	!T
p echo	cS
p key	!@2K5I@UAWBKPUYJ
p link	!F,T5WBSiU
p port	!U+H,K-HBHNIRJTEWTkS
p user	TJXU
p ポー	!Y
p'	,T
pacer	<WRJfT
pacer low	<WRJfT
pack	!V"I(G-I.W1K3EBIJVKZLGNJSJcIfJiK
pack invalid	!J.X8SJWKU
pack output	!J.X8SJWKU
pack reused	!S
pack unexpected	8V
package	!n"F*I,G.A/C1F2K3W9D<EAIBGIBNHQJRATE_JbKcIfF
package dartssh	!E-U.F3T5TLTSV
package openssh	!Z
packages	(E)J1I:J;JBHCHEKGKJEMJOJXJYJ]I^IeKgH
packages airflow	;T
packages asyncssh	!<
packages due	!U
packages fsspec	!V
packages paramiko	!>+F.U/T;IFHIAYJcSfIiIlH
packages pysftp	5XHI
packages remote	!JNVlT
packages ssh	!HRUiT
packer	!H#U5I7S8Z<IKVNURHjI
packer experienced	!I
packet	!:#C%E&6'B(8*V+6,C-G.:/?0@1a2J3?59607<:C;C<6=F>C?@@CA6B6CJDCEGF>G=I>KiL<M8NYOAP1Q/R2SGT0UDV:W@X6YB[C]9^6_?a7cnd-e>gFhIi9j4k8lI
packet connection	!H,Y1<2U5D9[BCHTK=N=_IfZk<
packet corrupt	!C"E*U,I-G3I5I8A9B;HAIBFGIKfPGQDRGWJ_Gf?
packet disable	;UBJGFRJ
packet eof	!J-W1J8[KVbKcJfG
packet from	!EKENERUkK
packet handlers	!JKKNJ
packet header	8WK[LJSITF
packet in	"[)[1YK^cKfF
packet indicated	KJNEcX
packet len	!BKUNW
packet length	!K"E)H-F.E1J2G3I8F9@;GBFEHIHNcQIRETH[I_HaIfIkS
packet max	cT
packet py	!FJS
packet read	5KKK
packet received	!G"Y)H.K1CKELJSIcTfZ
packet send	!H5K
packet sent	!T
packet size	!A-I8KKZNW
packet socket	KVNXcJ
packet too	!B)J,J-K/I1B5I9I;INHRI_KcYf?kS
packet type	1Z8F9JJUK>NKSXTHfV
packet userauth	!_BERKiI
packet wait	EF
packet was	"E)E*S,G-D/J1@5I8D9DBJKWSCTH^E_EbFfDlU
packet write	!<"E,F-A1]7CNGTEdGkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!BK[WU_ScK
packetizer read	!K1SKU
packetizer readline	!F-SKWWU_U
packets	!UJWKG
packs	!U
pad	!K2H;UBY
pad block	;V
padding	*J,I-H8J9I;ZAFBFNVPFQXRHTGfI
padding did	!IQX
padding exception	;S
page	!["E,I-J.H7K9K<J>I?TBCKFLIPJQVR@SDTH_KfKiG
page for	!J"KcU
page html	>J?U@TAUQYYU
pageant	!A"@%X&r(H)H*G,>-F.B/E0H1@2F3=5E6J7I8D9B:G;<=H@HADFCGGIEK6L=NHOCPCQGR:S=T:WGXGYGZF[G]J^D_DaAb@cBf=hSi=jYkDlH
pageant is	%X&W<JBJRHjH
pair	!f"C%I&C*I+H-G/K2H3B4K5?9F<Z?YBACGEHGIHDIHKHLFNFRGWIYWZK_JfJhJiIkJ
pair java	!C;J<V?WYU
pair load	!C;J<V?WYU
pair or	!TRHiJ
pam	"Z1Y8HB6FCLBZTfEhIjI
pam account	!J"[BFRJiE
pam for	!V"KiG
pam unix	)TBEFJZUiE
pandas	.T
panel	BK_TkV
panic	-HLUNTOFSE[WkD
panic ssh	-INTkF
panicked	!H3W
panicked at	!I3W
paper	LT
par	"H%J&H'J(D*F+J-H.C/72H4J5:6F7E8D9?:W;H<@=C>D?IAKBZCHEIGGHIIIJJLFMJNFPGQCRAVKWJXVYGZK[I]H^J_;aDbFeJfGgGiDjUkBlE
par le	!5(I*J-B.J/>3G5A6J7J8K9D<KB]K=LJRITDXX_DcIdKhTjWkIlK
para	!S"W(J,>-D.B/B0J1D3?5B6I8H;J>IBJGIIFK>LIOCPTQWR>SCTSWJXH[G]J^K_DaDbEcGdJfEiEkB
para el	!X
parameter	!f,I/A1K3K5H8G;F<WAJBJKFLKRFTGfK
parameter no	<U
parameters	2W5I9ZBHKJhF
parameters rclone	!J8S
paramiko	"E#D'A(J*F,J-S072D4B6G9=:E<I=G>7?<AGB@C5DAE:GIIELJM9OFRITHUFXK[K]?^B_JaGcVeAg<iDj?l?
paramiko 2	!GWU
paramiko 3	!T
paramiko agent	!D&XKI
paramiko auth	!JGTZS
paramiko channel	!E1UKUbVfI
paramiko client	!A+J,W-F.E/[1G2H6I8CFKHSIGJVKHLEOJPJQFSAVIWI[IaKfY
paramiko date	!_(F3IKJ
paramiko ed	!APHQVYS
paramiko ensure	;T
paramiko packet	!HJTkU
paramiko pkey	=S
paramiko put	!<&S-JPITShH
paramiko rsa	!H;?@^PTQ?YK
paramiko rsakey	!C3U5I;YQE
paramiko sftp	!#"T&J(U)b*I+K,9-U.S/40J3D5@6I7G9H;@<;==@JAIBDHDJKLTN?PJQFR@TAYJc^iJkDlJ
paramiko ssh	!!"C#F'I(A)K../,0D2G4J699F:H<H=1>@?FAIC@DIEBHEI@L2MCO8S/TDV@WS[:]Ha9cHeJfSgH
paramiko transport	&E+I,D-S.C2U4H5;;?<I=G?G@IAIBUFTHCIJJJLEOJPJQ=S>TTYJ[I_UaIfEhSiXlJ
params	!W,J5TTK
params acme	!]
parent	!Y0J5F8I;KBII?L]NKOJVJ[@aK
parent dir	!VKT
parent directories	!W5J
parent not	!EIALZ[CeT
parent snapshot	!T
parquet	!H(U-JOS
parse	!<#G(F+e,C-5.@/30F193/4C6D758=9J:G;X<"=#>9?V@[BFC>DHEEG7I@J@K6LKNJOJP]QYR-SAT*V;WEXGYSZ8]H^Ba@d<eIgHhCi=j2k4
parse error	!C+b,K-J3G5F;JAEKFNHPIQTWKfI
parse kex	2T
parse key	!D@SADPUYV
parse known	!A5_=KHYSI
parse open	;K
parse p	!IAXPX
parse pem	?WPJQH
parse private	!G"G%G&6)I*G+H,I-I.I/C1J2E3D5=7D9C;T<.=5>=?Y@YCDDJEKGAH>IIKELANDP]QVR>SIT>VKZ@_JdEfFj>kJlI
parse remote	!D"X+U,T-I.J5XTI
parse response	!D1HKGMW
parse signing	!K;U?JQU
parse ssh	!E;U=IQ@
parse the	!T
parsed	;U@VATBK
parser	!I;C@UKUNBPZQZ_T
parser in	9UKV
parsing	!T+W5H<@=H@DA^BAPAQ=YC
parsing error	!Y;GAJ
part	!B"I-I.D/J0J3F5J8X9K;HLHNJOYQKRJVK]^_KaE
part of	<TFT
partial	;I=J@JCJF?GiKGOSR?ZBaG
partial success	!D=KFFGhRAZEiBjG
partially	]U
partially transferred	]U
partition	!Y
partition combination	!W
partner	"D,E-I.F1H2K5Z6D7Z8H9H;@<U=UAEB5IFK@L@NHOIQDRFTUWJYI_GfFkVlI
partner example	,>5Y7WB>KHLJTT
partner example'	5T
parts	!G"T*[2Z9TKJSI
party	,G7UKGTTdY
party did	,H7VKITUdY
pas	"9#H%G&B'G(@)C*@+D,7-8.</01@2@3[4H5V6A7;8>98:E<A=G>C?GB4CEDIEDFCGCHEICJEK4L[MENAO7PDR<S7T[UJVEWBXBYEZG[D]C^C_8aAc?dDeGfAgBh=i@j@k?l?
pas pu	@VAV
pass	!D"]&I)F,B-I.I/D0J1@3A7H9J;F?HB7FKGYIJJUKDLDOJRXSAT;VVWGZIbHfTiajHkHlG
pass phrase	;I
pass test	!Z
passcode	!HGZ
passcode or	!HGZ
passcommand	!U
passcommand or	!U
passe	)T,H-G.J/F0J8GBIKBQFRZTH_HbHcJfT
passe incorrect	/J1KKFQGRYTJfK
passed	!d"H*J.J9GRH
passed 0	!Z9I
passed 1	![fK
passive	!b1J8HJYRI
passive mode	!cRI
passphrase	"+#9%G&('?(=);*0+0,.-/.1//061C203!435@64798395:3;=<"=1><?9@IAAB.C!D2E'F"GEH6I0J7K*L/M>N)O8P~Q~R5S9T6UCV;W5X;Y4Z<[4]<^5_1a?b1c2d?e?f7g>hIi!j2k.l:
passphrase by	!U
passphrase can't	!95VP]QGRVjJ
passphrase fd	!U
passphrase for	#K&C+E,K.G/J2K3D5;9D:J;W<;==>G?K@WB;C>DHEEFDGDHHKFPWQ^RASJTEY?ZJ_KbIhGiBj@kJ
passphrase given	!=;E@HAHPa
passphrase is	,K1I5K;?=HAABJCGEFPZRIYI
passphrase may	!HQX
passphrase must	!K;FAKPZQF
passphrase no	!DGT
passphrase or	!G@UASBIPX
passphrase protected	!F5G;>AFPeQ?YJ
passphrase required	!8<D>H?I@JP^
passphrase supplied	<J=@AICJQZYG
passphrase try	!:+J;J@XPG
passphrase you	QV
passwd	!HGYRVSKTJiU
password	"_#I%E&@'7(4*1++,9-,."/!0-2(3!42526?7)8A96:1;1<I=9>D?<@;A<BFCID2E6F-GGH&I'J5KBL!M1N3O*P_QhRsS1T1UHV2WCX7Y>Zs[A]6^9_(a)b2cEd3e6g6h=i^j;k6l:
password and	BGQYRS
password are	RW
password attempts	!Z"KQERBiI
password auth	!V
password authentication	%H&@,K-K1F5D8Y;I=IAHBCKUNJPCQ<RWZ1_CfDhHjJ
password connection	!TB[
password failed	!E"GAYRXiH
password for	!^"G%I&J,G/F3F5F6H8C9IB2FHG?MKPFTFZ<_DbHcJf>hBjFkI
password has	!A"]
password incorrect	!G"K;FBJQ^R@iI
password instead	!I5U
password is	!Y"@1J5G;I<JKCYKZI[HcKfHiX
password keyboard	":&J<HBSCWFJG<REZbjA
password libssh	iX
password no	!J"d&/;@<.BEF;P<RcZ-iWj8
password not	RaZEiF
password or	!C&^)K1G3G5E9G;D<[?K@@B>FHIJPJQYTTYBZGhViU
password pair	!TRHiJ
password password	!G
password permission	!JBARS
password prompt	!IBUiW
password protected	!FP[
password publickey	;S@UAUB>R[YUi?jI
password pw	RY
password required	!H">;G<IPXQ?RXYJjU
password ssh	!H"YBTGW
password successful	!_RI
password unreachable	iGjW
password username	!K<SRV
password was	,J1K5J;J<KAHBCGVKIPSQSTHYK
password yes	!["KRFiC
password'	"HFWG5PAR]jD
passwort	"?,I.J/G3H5E;F<JBGLJOKQJRdSJTGYKZKfIjJ
past	!@,I-YTI_TiJ
past max	!@,I-YTI_TiJ
pasv	!_KJ
pat	!H
pat open	!D
path	!>"3#D'A(4)5*0+D,H-C.4/A2F4@7C8A9/:=;J<^>A?J@<A2BGCJDDE?F6G8IWK8LlM@N8PHQ4R3S_TAUHVUW3X@Y>Z@]7_:bDc>dDeIf-g8hHi?j;k0l8
path '	!D&T,K.F1I5G;IBKICKILSRK[UiJ
path 'c	!_
path 'vendor	!b
path action	LU
path boolean	LUSF
path building	!W
path cannot	!H.JLZOG[I
path change	![LJ
path data	1X5VIGLF
path dist	!E/F6G<HI^LB
path does	!=<XIHLY
path expanduser	!<5X<EHTLI
path file	!>3S5H;H<XCJHILKOVPURKSKiT
path flags	!I1WISOVfG
path home	!S/U1DITRKSD
path in	/J5FBIIFKJL]OJ
path not	!D"K<@BIIDL[OHRJS]fF
path parameter	<U
path path	+T<JLIPXRKSYiS
path resource	!F<Y
path rooted	!K.V1U
path specified	!A<IHSIU
path srv	!X
path string	1IOUSF[SaUfH
path to	&V,I5J@JAKBJKILUOHQJTIYK
path upload	!HICL8S_[WeU
path usr	![
path var	!I
path www	![IELBSG
path'	ITSG[S
paths	LT[I
pattern	!S3HHW
pay	!GVU
payload	;FAJKKQGgS
pbkdf	!JAW
pbkdf 1	!JAW
pc	TCdIkF
pc ty	!H
pd	!T-F<IIFLGNbTKVJWJ_IkGlI
pd date	N]lI
pdf	!G"J,E.U0]1F3H8J9K<IBBKCOTRFSYTFVV]IbJcJfGgSiIkJ
pdf no	!I.TLS
pdf'	!E9J<KISLHOV
pdo	!U
pdo exception	!U
pe	!EAYBJiV
pe em	AY
pecl	!GRUiT
pecl php	!GRUiT
pecl ssh	!GRUiT
peer	!="I#C%:&6'E(A)U*V+G,E-S0C2X5T6<7J8I:E;@<B=F>B?C@IAEB[C6DFEIFAGHI>JKKXL6M=O<P;Q8R@S5T&UGVDW5X9Y;ZH[@]F^8a=b1c9eFg@hHi<j>
peer 104	!KKU
peer certificate	!<2W3S4U5UBKHU
peer closed	!9"D)A,D-;/H1?5C8D9JBcK_NB_>bJfBkI
peer in	!T
peer incompatible	!K*W5IBKKHNJ
peer no	!D*?2Z3H5H9bKH
peer r	/K5JKHNV_U
peer server	CF
pem	!9"=#H%C&9'I(G)I*>+=,>-I.A/;0?1;2?374G5.6D7F8@9<:C;]<c>_?7@UAcB@CZEBF=GFH:I<JGKAL8MHN?OEPWR2S>T;VEW>XJZB[B]IaEbEc?dIeJf?gEhDi2j5k8lF
pem bad	@HDUYD
pem decoder	!H;D?T@XBE
pem ec	CKDW
pem file	;V<@>^@DAJQKYH
pem format	!K;B<K>Y@KYJ
pem has	!IQX
pem is	!IAIPYQH
pem lib	!_;9QCYI
pem no	!B&J1G;J<eBBLEQTjJ
pem open	;I@S
pem pem	!Z;G?SBH
pem problem	!?5I;Z@TKKYS
pem read	!U;CQI
pem routines	AWPIYT
pem structure	!C@WBKPIQCYW
pem user	;EB^CXDK
pem'	!H&K5H;?<U=W?G@=ABD_HEPGQHRISFY6iHjJ
pem' are	!K;J@CAJD[Y=
penalty	!@"IBCRH_biH
penalty failed	!@"IBCRH_biH
pending	KU
per	(H)D*H+G,@-I.G/:1@3Y4J6A7D8?9J;B<D=H@HAFCIFJGBHYICJUNHOHPHQTR:WJXIYG[JaFdKfEgJhEiXjIkAlD
per sftp	"E,H.A/E1J3[6H7K8J<KBGHYIHKDLVOGQJRBS?T@[J_JaIbJcGfGiHkKlG
perform	-S3SSH_U
perform the	4T
perform this	!_
performed	!T
period	!I7TTUdZ
period of	,I7VdZ
perl	*T
perl 5	*T
perl warning	!X
perm	!X
permanently	394J54?TH1KILSPSQJSViT
permanently added	3:4J55?TH1KILSPSQKSViT
permiso	LHOJS[aF
permiso denegado	LHOJS[aF
permisos	CS
permission	!K"J(4)-*/+B,--".!/!0:1:223!445,6,7'8'9,:S;F<H=^>4??@KA9D@I:J5K!L5M8N)OJPHQ@SnTAU<W=X([.]3^(_'aeb>c%d.f!g3h4jYkFl3
permission denied	!H"H(6)/*1+C,0-'.!/'0<1=253!45516/7)8)91:+;H<I=^>6?AA:BTDAI<J6K!L2M:N-PJQASlTDU>W@X.[0]7^._*aebAc(d0f!g5h6kHl5
permission error	.J5J;D<E=Y@JHYLDPJQIVUYIaF
permission non	!^BJOIS@
permission on	SDaX
permission to	!J"F%K&G/J3G5@:e;H<G=GBEHJRGTJaJbKiBji
permissions	!J"=#G%=&9'H(A)E*G+],=-E.C/<0?1I2H3:4I546D7E8C9C:E;+<9=">;?G@BA5BECxDdE1F:GBH?I9JIK7LHNAP0Q.R7T:V>WGXIZG[>]A^I_AagbCcIdIeEf@gFhDi7j4k?lG
permissions 0644	!?;^<G=I?YAXCTD4Y_
permissions 0664	DDYT
permissions 0666	;H@JCaYI
permissions 0755	!FC]DIYI
permissions 0777	!ICaD:
permissions and	aW
permissions are	;HCUYH
permissions for	!F;E<H?I@SADC3DoSEY;
permissions ignore	;K<K=JBIC]DGYK
permissions of	!]+JCYDFS=aH
permissions on	!I&I+c/J3J5IB?KILHOITIaV
permissions or	!J
permissions r	BICW
permissions to	!HOVSV
permissions try	!?BSDY
permissão	SU[J
permissão negada	SU[K
permissões	!A.TRDSVTJaW
permit	!UNKRHiUkJ
permit root	!YRI
permitted	!:#S%B&A'E(C)H*E+V,=-F.;/>0B1@2E3?5:6G7E8>9A;D<E>K@FACB:CBDGEJFEGJI=JJK6L5NBPCQDRHT;VCWCXTYG[?^Aaeb_cDdKe^fAgJiFjJkElE
permitted 1	!?.HIILHaa
permitted to	!C"JSF_ZeW
persist	IT
persist 60	!U
persists	!CSTVS
personal	:UiUjW
personal access	iVjT
peut	THcU
pg	!f,D1J5KBGKHRITIiJ
pg hba	![
pg lib	!W
pgp	!]QD
phase	!JLURKjU
phone	!CBSjU
photo	!J'W0[1J8JBILGOGRGTG^K
photos	-E1KKHLUOISWT]fGiI
photos img	(TaU
php	!H"J#J%B(B-H.>4G5,9W:J>GCGEKFHGHHCJ@L8MGRUTIVBW@XFYTZE[F]F^Bb?eGfUgFhAjIkI
php 12	!H;V=J?X@VAWQVYS
php 14	;JPWQV
php 5	!U8T9KKT
php dav	!].H
php fatal	!V)T*A,H-E2J5J<T@XAVBEIIKCLGRHfIkK
php line	&WBVSJjW
php net	!GRUiT
php network	/U
php notice	!4.J;KBGKSRITHcYdTfXiHlF
php on	!J%K(I*T+A,I.@0I2V3>5B7UBCIUJJODPJR9S?VKWK[E^IaCbIcTfSiAjE
php phpseclib	!A,G1I6T8GdVfDkW
php ssh	!@"V/F6K7U;G<J=IKWLJSK_SiVkS
php warning	!/,V.I2K3H5I6F8I9];FFEIVL8TGYFcIiDjI
php'	"V)V.J1V=IFTHJQURFcWfI
php' could	!D"V)V1VFTQVRGSGcWfJ
php' to	!W
phpseclib	!E#J%I(H+G.D4J8T:K=?>IAGCJGDHKJBL9S0VIWEXJZG[I]I^FaHbFeIgJhEl;
phpseclib 3	,J1S2C3I5E7JB@ITJKLGQVRISB_WcJfEiIkG
phpseclib crypt	!E<T?SPT
phpseclib net	&I,K.J3F5K8V9T;D=KAIBAFJLIQFRDSIhJiClA
phpseclib phpseclib	*<1D3F5I6K7F8ZBCFJIJLHRHSHYJ_JdJiGkDlI
phpseclib put	!H;V=J?X@VAWQVYS
phpseclib v	!J"J,S3V6I<H=G?DAEFTIJLHOSSAkI
phrase	!I"C%G&E*F+D,A-D.D/C0F1F2F3?5>6G7F8E9A:K;C<J>D?HBACEEFFEGFHGIHJHK>LCMINCOGPeQZR?SETAWEXHZK[I^G_CaJbEcGdJfDhBiBjIkFlG
phrase null	PUQJ
phrase secrète	!9"F%H&F*H+D,B-E.E/E0K1I2H3A5B6H7F8G9B;?<?=E>G@GAFBDCGEHFFGGHHJIK@LIMJNEOIPbQXRCSHTBWGXIYG[J^I_DbFcHdJfEhCiHjJkGlH
pi	"T&I,I-G1J5J7V9KKTRCSGTGXGdGiTjIkF
pi ipaddr	"X7TBSRESJiWkJ
pid	!e">%>&<(J*I+H-A.B/A0I2H3A6J7E9F:J<I>K?TCGGEHJIFJHK>LSMGNEOHPXQJRFWHZH[I^G_BaDbEcEgJhGkHlI
pid 14	;S?TAUYI
pid is	,T5SKC
ping	!m,F/61K3J5C697>8JBJJ^KALIRGSJUSWIbJd@kG
ping ipaddr	!a7@TGdC
ping local	JU
ping m	!GJY
ping pong	!V
pip	!_(G3FBUKJSKTJkU
pip install	!Y
pipe	"T#G&T'I(G)Z*8,3-K/30D1X2;3I4B5H6F7@8e92:F;;<>=E?H@DA@BKEEFAGAIDKaLEMEN;O;PAQAR4S>T:V@X?YFZF[:]Ga>bFc:dEeHf3gGh?i8j@kElC
pipe 32	!H1G8TLT
pipe closed	!?-G.X1D8UBKKcLJNJ[G_Ff=
pipe openssh	!J&XBJ
pipe the	,BKZTG
piped	!J"T.V
piped input	!J"T.V
pipefail	!V
pipeline	!J"I7T8S:F<KLJPXQWSEaGdTgJjZ
pipeline git	:GiTjX
pipeline sh	!W
pk	!S?U
pkalg	!G"SBTFJiT
pkcs	%TAT
pkcs 11	%T
pkcs 8	AT
pkey	%K&J,H5H=T@ZBFGHRDZYiFjKkJ
pkey key	GKRFZZ
pkey paramiko	;D@XA=QH
pkey py	=S
pkformat	?T
pkformat data	?T
pkg	!W.W/F5D;C<F@EADEXLHOUPEQESGYI[WfJiG
pkg sftp	!W
pkg user	!T
pki	!T;J
pkix	!W
pkix path	!W
pl	&F)F+J,S-H.:0K3I8=9?;EBWCSFVHGIBJFKIOCQTRIWEYK[HbBcCjBlA
pl line	!5&H)H+J,W-I.A1S8?9A;GCSHHIFJGOFQUWHbCcDjFlI
plain	!UBDKKRETUiCkG
plain socket	TUkJ
plan	"F0T3K5KBIKHRKSUkV
plate	!HITLHVXeV
plate 7	IULKSJ
platform	.X7U;IAIBJPUdT
platform linux	.X
play	!U&V6TRKTH
play recap	6T
playbooks	&HiS
please	!G#7%B&?'?(@*6,D0E3I4E6D8?;=??@=A?D@GJHDJIK7MFOCRVUEVJXGZ0[B]>^^c<d<e<fIgBiV
please add	!C5[
please check	!B&G)V,T-V.H/U3B5=7U9T;H<IBEGWKCLDPKQZRFSCWH^J_CaJbJcGkWlK
please contact	"I#K&F,J.S/I5C6KCKFIGHIFPHQITFWI^G_CiHkJlJ
please decrypt	!KPX
please fix	!H=T
please login	"FBIREiZ
please make	!B+SFILGOKWKfK
please provide	YT
please refer	!CRUW[
please select	!E,I/JNWRDTDlZ
please specify	!U
please try	!@"Z#H%H&K5H<F=CCCEHFEPKQCR[S9TIZAa>bFiW
please use	!J5J:V;B=G>W?J@HAFBFFYPGQKYFiKjJ
please verify	!>R[TVjU
please visit	!J"S
pledge	fT
pledge filesystem	HHfW
pledge fork	.S
pledge network	HV
plink	!F"G&V+J-J1G5V8H9K;D=J>VAIBDFJGAIKKCLHNIPUQIR_WGYIZE^J_JbHcKdJfFgSiEjKkU
plink batch	!GPW
plink exe	5XKJLKRVTW
plink's	5YQI
plugin	!V"B#U(I)J*G+H,_-A.A/=1A2H5=6H8A9B;BBDFCGUIBJJLJOJQDREWYXF^H_JbHcFdFf>i;jJkElD
plugin could	!F,G/J7UBHRDTdlJ
plugin is	!EW[
plugins	&I*K.F/J1J3E5J7T9G<EBVFUHJKFPFTSWCXIbJcJdDfGhKjI
plugins maven	!T
plugins publish	!B"S,G5I@SPJfK
plus	!B.UKILTSWTHdVkU
pm	!V"K*T/F6UBFJSKKPJQKSH
pm 2	![
pm line	!I*TRT
png	!B.J3V5EIUKJgU
po	,D.G/E0KKIRJTXVTaS
pod	!cSK
pod sftp	!^
pods	!aLJfE
pods is	!U
point	-I.K/I1E5IBKIJKSNIRJSD[J_J
point remote	,S
point with	!H
pointer	!_
pointer exception	!Y
policy	!Z*I,=-G.B/@0C1G2J3D5B7H9JB@KBLENEOSRIS=TBWIXY[I_BaHbJeKfBiSkD
policy missing	!J4T
poll	!?,G-G/K1D4J5H8HHSJJKbLHNKRV_IkG
poll 2	!H5K
poll message'	!IHS
polled'	IS
poller	TV
polling	!U
pom	AVBU
pom 1	AVBU
pong	!V
pool	!i"E,<.G/?1H2T3I5F7C84BAOKRBaKdHfDiIkG
pool host	!T
pool item	!ZTJ
pooled	3T8IRW
pooled item	!E,S3U8IRWTS
por	!@"@%K&D(H)J*G+E,[.C/=0H1C2F6C7>8W9K:W;F<B=FAJCIDJEJFHGFHIIFJJKFLDMHNAOAPDQDS@T6W;YJ[C^H_SaHbBcFdIfEgKhFiBjKkAlV
por el	!A,W/J3J8UTH_T
por favor	,ETIlX
porque	!E,W-FKIkX
port	"G#9%B&/'>(7)C+Z,f.0/J051A3A4=5B9H::;7<*=;>C?@@DA0B?C<D@F?GDH:L4MUNXO0P<QAR;S4U=VFY:ZG[4];^=_Ja5b6c7dTe<f=gCj9kd
port '	!@+Y,>/YIKKEMHNFRBWJiHkY
port 10022	!I7KBJTT
port 2022	!G"J,[-H7KFKKERETD_GiUjVkY
port 21	,K-D/J3F5I7KKYNbSFTD_FaIiKkYlY
port 22	!0#D&C'G(B)I+V,Y-S.E/D0C1J3G4G5F6I7T:F;D<9=H@JACB=CGDJFJHFLEMANIOEPIRFSKTYUEW:XSYG[B]F_UaHb>cDdWeGfGiHj/kYl7
port 2222	!2,X-V/G7C9WBCEDJGK8TTWEdDhViIlK
port 40000	!W"=)G,U-;1@7J8ABTFJJGK:MHNARH_9fJhVkD
port 40040	!d"G)K1K8GB@RJ_GhEiD
port 443	"I,1/B1J3H5F6C7:8JBANeRFWCXZ_IfGiHk]lD
port 50122	"G1T
port 51022	MT
port 5432	!f,=RITIkJ
port 65535	!7+J,V-F/S1B5G6I7IBUKAMKN:R^WbXT_;iJk/
port 8022	,G7SkU
port 8080	!g,E-K7@T>d>kH
port are	,U7SkT
port command	WW
port family	!K6W
port forwarding	3U
port from	!D"X+U,T-I.J5XTI
port is	7SBJTU
port of	!W5H7IBHNUQIRIkU
port tcp	!_,FTDkJlJ
porta	!Y
portal	!f,I/D5H7GBDDKRGTHiJ
portal example	!Z/G7KTJ
ports	!X
posible	3TKK^WbTcU
posix	!H&K1I5S<FHAIFL@VJWckJ
posix spawnp	!>5E<JIILFWc
posizione	!D,V-J/X6KKJRHTH_I
possible	!C#S&T(K,G.H3Y5SBGKDLSRGSI]Y^I_JbJ
possible because	!I5U
possible man	!F3V5K
possible that	!F#U3U
possível	!G(H*J,F-E/>0I1H5C6G8F9H<T?K@JAJBGCHDKEJFJGHIDKALCOGPTVJXJYJ]I^I_IaTbFcJdKfHgIhJjCkH
possível conectar	3K7KQIRWTSaK
post	!U"H*I,G2H3E5EAHB?KALJNGRESHTBU_WIcKfJiG
post api	!Y
post http	!WTG
post job	!IIT
post quantum	!I5J9AKKU_
postauth	!E8IKISW
postfix	!TNVTI
postfix smtp	![TI
postgre	!ZSG
postgre sql	!ZSG
postgres	!e"H&K-@1@5J8HBBK=NGR@_EbKi@
postgresql	!_TJ
postponed	!G1SBIfT
postponed publickey	!G1SBIfT
potential	3Y5E
potential security	3Y5E
pour	&J'K(J,C-J/D1I3D6I7]8H9J;F<IBCGKIHKFLEPIQXT>WJXJ[H]G_IaFbIcHdHeKfJgKiSjKkFlJ
pour obtenir	!H.U0TST
power	;T<U=UQU
power shell	OT
poweroff	!KHT
poweroff return	!KHT
połączyć	!F,S/S0KBHKKLKRUSKTXjK
połączyć się	!F,S/S0KBHKKLKRUSKTXjK
pp	?U
pp pk	?U
ppk	!<";#A%>&7'C(C)C*<+>,9->.=/30?2=364B516=7@8=98:@;J?g@~A!B4CDDCE9F3G:H;I8JCK8L8MFN=O?R-S8T8UIVCWAXEY'Z?[A]B^B_Aa?b@c;dEeDf9gDh@i,j1k9lB
ppk error	!G;8=D@jBACdEKFJPEQAjJ
ppk file	;a<D=H@JYI
ppk invalid	!K;B=K?=@cAHY@
ppk pu	;D>@?_@>
ppk type	;H@a
ppk unable	!C;C<Z=]>>?EBGIIPUQYRH
ppk user	;D?J@]YI
ppk'	!9&K1J;G<W=f>C@]A<BKCBIAKJLCOKPBQVSFTJY<fJ
ppk' does	!J=U
ppk' pu	?V
pq	(T
pr	!U/KSWTG
pre	!W"UBAiX
pre entered	!F"WBIRSiU
pre receive	!]
preauth	!)%K&K,I->3V5V8;;G<I@IAGETF]JGK9MBNBPIQIRY_5i[kE
preempt	!W
preferences	!E9S<XQWRIiI
preferences aes	*W
preferences diffie	9U
preferences user	9U
preferred	RT
preferred keyboard	GF
prefix	!U"D(F/H3H5E6YBGIHKILHRHSG]ZaIbJcJfJiKkG
premature	!G,I-]BUTE_ViW
premature connection	!G,I-]BUTE_ViW
prematurely	!I"B)?*E-a/B2G5T9HJJRDTCWH^I_ZbGcHdJf>iHkDlK
prematurely in	!D-W8^KXNGcKfH
prepare	!U*S-J5JAVJKNJPSTJ
prepare done	*U
prepare internal	!T
preparing	;WAXBKPUQHTS
preparing the	TU
preprocess'	1J
presence	%I&VPU
presence for	%I&VPU
present	"[*U2W3>4J9U;U>K@IAEBGHAKJPJQJRKSKYG^TbZcIfKiJ
presented	!C"J2E3b5?:Y;HBAQJRK
presented by	!C3_5D
presented unverified	!X
preserve	!Z"I(I,I/H1F8KKALJOGSEVG[J]JaYfD
preserving	!HaY
press	"G%J,H.J1E2G3J7J9VBTNHTCWJ^KbFfJjJkH
press 'ctrl	-U2K9V_U
press enter	!Y
press return	1HBTKUTI_J
pretending	5J
pretending to	5J
previous	(T.H/J1K5I8IBGKGOSRKTH
previous error	!W
previous errors	(T.H/K8IBHKGOSTI
previously	!X
previously located	!X
prices	!U
prime	!K
prime curve	!K
principals	!G3T5WRKiV
print	!a"J&J,I3V7I;KB?FGGGQJR?cSiCjJ
printer	!U7J
printing	!JKT
printing an	KT
prior	PX
prior to	PX
priv	@TAUBIPK
priv key	@TAU
privada	=S>UPFQGYK
private	!="6#.%D&J'9(6).*%+(,&-B.8/A0,122!3!475!6*75829!:J;f<T=T>^@[AfBHCWE=FGG3H(I3J0K3L5M:N!O.PdQ]R@S!T;U9V0W=X4Y]ZD[-]7^0_,a.b,c,e8f5g8h8iFjEk>l5
private data	PWQU
private ddbj	!G,GTCd[
private ed	!U
private example	!U7ITYdE
private key	!8"<#1%H&J'A(;)1*++,,*-G.0/(02172&3!4:5!6678899!:%;d<U>]@]AfBICXE@G7H!I!J5K:L9M>N(O4PYQ]R9S(T<U;V3WAX<Y_ZF[2];^4_3a5b4c4d8e<f9g<h<iBjKk.l7
private key'	!9.K;_<D=D?VAUBH
private keys	!5%H&D'J;C@>CFDIF7KKPgQEY<iTjI
private open	PYQF
private rsa	!X;G<KQJ
privatekey	!?">&C*@+E,@-?.K/91J2F3>4H596?7E8?9?;d<G=E>F?U@hAlB1EJFFGAHBK?LDN8P;QHR2TBWFXJY]^J_GbJcDfAi3jCk3
privatekey user	!9"A&F*B+G,B-A/;1K2H3A4J5<6@7G8A9B;n<B=J?[@UAnB4FJGBHEKBLGN;PGR4TEWHYW_IbKcFfDi5jEk4
privater	!:"F%I&H*J+G,H-H/C2I3B5@7G9E;]<Y=I>G@IAIB?CJEJFHGJHHIFKFLFNFPDQGRFTEWH^K_IbKfIhGiGjIkJ
privater schlüssel	!:"F%I&H*J+G,H-H/C2I3B5@7G9E;]<Y=I>G@IAIB?CJEJFHGJHHIFKFLFNFPDQGRFTEWH^K_IbKfIhGiGjIkJ
privilege	!V
privilege separation	!V
privée	!7"A#K%F&D)J*E+C,B-D.D/B0J1F2E3:596F7E8C9@;_<Y=EB<CFEDFCGEHFIIJHK@LGMHN@OIP?QWR<SHTBWDXHYFZJ[I^G_DbEcFdHfDhCiBjIkElG
pro	!F,H-T/H7UBKKGNXRHTG_AkXlT
pro ftpd	!G/HKJNWTI_FkYlT
probably	!S,K8JBHKFRKTI^U
probably incompatible	!A-S^V
probably truncated	!V
probe	!_,@JWKGTIWJkG
probe failed	!_,@WJkH
problem	!A"B%I&@)K,]-U.A0K6G;Z<@=H?F@WCIGIHGIGL=NHRKW?XJ[D]G^GaWbFcFfAhKlI
problem are	!E7TTTjTkU
problem certificate	!W
problem it	!?5I;Z@TKKYS
problem occurred	!F,T.J1UBSLKOISG
problem persists	!CSTVS
problem unable	!Z
problem while	!8,U-TBKWK
problems	!X,KKGRJTIbTcT
proceed	HS
proceed '	HS
process	!T"2#A%7&5'H(B*E0;276E92:G;K<J?A@HA3CEEFFJGHMCNJOJP-QCRGTIUKV7W_XAYHZD[6]D^UaEbWcVeDf+gDjDkFl9
process '	!U&TdS
process cache	!H3UHT
process completed	"H,J1D3K5A7K8I9G=UAKBIPGRIWD_VbHjJ
process ended	!?5HBKKWTKWWhVjX
process exception	!H,Y/JBJKJiU
process exit	!D&J/U1S5T8TGXWI
process exited	"E&F*K1X3=5I6I7I8?9E;<FHGIIGKHN>QJSTT;W@[K^V_AaJcDfFiUjFkA
process fastqc	!X
process original	FT
process process	!HNTSJ
process status	LS
process task	!GSJ
process ticks	!FSJ
process tried	!?+T-U.F3S8IBVLKSH
process w	!81J5T<GHAIGL@VJWc
processed	!XKK
processes	!H
processing	!Z-W.H3FKTLFRGSDbJcIfG
processor	!H,Y/JBJKJiU
processor exception	!H,Y/JBJKJiU
processors	BUOTRGTG
processors standard	!IBVOURHTH
prod	%G)J*H+G-I.E/T1G2H3=5>8G9@;E<^>I?T@TCVGFHEICNHOJP=Q:RHVKWDXJYB_CaEbHcIdJfChHiSkT
prod example	!E"T;V?XBGRIaJiV
prod message	FTRH
prod pem	!G<[BH
prod ppk	;F@XAI
prod web	/WBCFKLSRXSIkU
producer	!TSJ
produces	!B"USJbTfJ
produces no	!B"USJbTfJ
production	&X3TiIjH
profile	!E.E/G1J8I9I;HKBLKNJOIPJQHRESJTGaIbHcbfGjX
profiles	!W
proftpd	!_"E)D1?8BKIfC
program	"@(K*J+H,V-U.H1V2K576G7G8H9B;?=T@HAEBFDXHWIAK8LJNCPCQGR;T=YI[G^^_GaAcThKiAjJ
program data	!@=VDY
program files	HWSH
program ssh	&T
program usr	!H^X
programming	!U
programming external	!U
programs	"U6SRHbU
programs included	"VbV
progress	!Z9H;DJJRIUSiE
progress origin	!SBTiH
progress user	UT
prohibit	!YRI
prohibit password	!YRI
prohibited	"J+K,B-K.F/F0J1J5F7JAKBEKJLFOJRHSATEW[XS[F^K_FbVeVfDiJkK
prohibited open	!U,J/H5IBIRJSITJWT_IbXfG
proj	!="Y=JCTDSIURG
project	!K"B#T%H&D(S-I.D/D1F3U7F9S=E@EBGFDHEKELYNJOIPARAWIXHYH^G_DbGcJdIfIhXiH
project 1	2I3V5VhZ
project 2	hZ
project 3	hZ
project directory	PIQSSJTS
project ssh	#U
project you	!F:TLU
projects	&K.E1KBFLWOERKSWTH
projects a	8TKU
promise	!T-V5J;GJTNFRKTC
promise anonymous	;K
promise rejection	!V
prompt	!;"E&I3B<KBZG^KIPYQAbIjK
prompted	BTRT
prompted now	BTRT
prompts	!@"G&K-J/F3J8J9H;HBYGZKENKPZRWSI^GcIfIjFkJ
prompts from	!E5XBVRG
prompts in	!A5A;KGWPXRUTK
propagate	!H#[BH
proper	BSNXRGTGlT
proper protocol	!GNYRHTIlT
properly	!@"I&J(T/G1I3H5D7UFKRDTUWJbFd]fJiFkIlK
properly configured	!B9SBINSRH
properly respond	,H7VKITUdY
properties	!V<IaT
properties of	aT
property	!W/J9K@KKHPXiS
proposal	!T9SJHKF
proposal aes	*T
proposal curve	9X
proposal diffie	9T
proposal ssh	2V
proposal user	*S
proposals	!B*]2]3C5G9Z
proposals do	!B*]2]3C5G9Z
protect	.D3G5GKFOZSU
protect against	!Y3H5H
protected	!9.I5C;;<J@IA@BDFJKKLJOTPjQ;S[YH[K
protected branch	!Z
protected keys	!KPX
proto	!F6WlZ
proto flags	!K6W
proto resp	!ElY
proto ssh	!FlZ
protocol	#>%K&('>(2)D*E+1,:-U.H/*1B364E5@7I9K:=;=<3=A>G?>@FAAB;CFDAEEFIGFHAI8KBL?MdNXO<P.QCR8SHT?UBV2W6XGZ;[H]:^baIb_cld@e9f_g6h[iIj@l[
protocol 2	KT
protocol banner	"G&K)K*H,E-_.H/K1F2H3G5A7G8A9A;D<F@IAGBDGJJYKGLKNVPKQDRESGTX^K_cbGcFfAhHiH
protocol code	!Y
protocol data	/F1C3I@JBUGINI_DkC
protocol error	!+%J&E(E)E*J+D,9-5.F/A0C1?2@3C5>6E7A899C:K;><F@HAGBDEJFIHIICJJKCM;NEOBPJQBR3TAVIWDXTYF[@^b_1bac[dJeKf[gJhei:jHlJ
protocol handlers	cS
protocol identification	-T/K9IKDkY
protocol identifier	!H-JMXNH
protocol incompatibility	!I"ScT
protocol instead	!I,X
protocol is	)V.J/I1W3GKFNH_I
protocol kex	!F*S-KKKNHSK
protocol parse	!I
protocol scp	!I5W
protocol sftp	!Y"A)G*K,F-J.V/E0U1E3H5S6I8G;G<I=H@KAJB@KANDPIQJR<SUYI[U^J_JbKcSf=i=kD
protocol ssh	,I/K6J9KBVMUNGSHTH_IbG
protocol version	!D&E(J+F,I.J/J0F1?2J6C7K8AA>B>DIIFLKMYNYPFSET@VJWAXEZJ[C^F_KaHbTcZfXgIjElU
protocole	RJTFlX
protokoll	!<"K,E/G3I5I6S9HBHKHNWOKRGSDTE_JfUiHkVlV
prov	IKLV
provide	"E%V&E,H/D1F2J3B5B9C;H<G=J@KAIB;FGGYKDNHQHRCTD^I_IaJcFfW
provide a	!G%W&IBGYS
provide error	!H.V
provide shell	"JLJ
provided	!U"K%J&@(J)K*G,@-B.H/U0K1F2G3:567F8C9V:J<A=F?JAICJFJG@HHIIK:L>N<OJQWS?T<VKW?XE^H_?aGbDcCdSf?hEiVj@k>lJ
provided cannot	!E;Y@UAS
provided check	!T
provided credentials	!C"TBVRUiX
provided for	!HBDPTQFRXiH
provided is	;T
provided or	!A/X5K6TdWkH
provider	!T"?%H(J+K,A/;2F3;4K6H7F8T:K=ABDCHDJEJFBGCHDKJT;ZI]J^G_GbJcIdIjGlI
provider available	!F*H5@9G;T<H@TAWKKQGYT
provider error	![cK
provider for	!;"C&H.U3J5JFJGIIHPUQ@TH_JiI
provider java	!C<SQS
providers	!W5J;TAJHVLHQD
providers sftp	HVLJ
provides	!G9VN]
provision	#V;UjK
provisioner	!E"K#U&T-H.I5I7VFDGFISKDRCWVdXkH
provisioner error	!A#V&T<CFHKKR?WWdT
provisioner file	7TTY^G
provisioner remote	!BTV^U
provisioning	&X,FBHTWiVjJ
provisioning with	&XjJ
proxy	!0"&#D%='E(B)?*6+<-#.5/A0B142;3:4C5,657T8/9/:F;5<5=@>E?D@?A7B6CBDJEDF9G2H?I@J<K#L;M9N4O=P5Q5R/S7T@VFW~X~Y@ZA[?]G^9_!a?b3c5d8eFf/gFh6i,j:k%l9
proxy '	!WWJ
proxy 3128	TGXX
proxy authentication	!C"B&A,G5J<CB7GCKGPKQHR9SJWhXf_IhIi>jH
proxy command	!C"K&I-E3J5G7GBGKDTCWeXY_EbHdKfIk?
proxy connection	!H/C7HBJRITDWTXT
proxy corp	TTWG
proxy could	-GWU
proxy error	!I&G,S-@/K5J7U8J9I;KAKBEKDNARGTHWbXT_GfJkI
proxy example	!I,[XV
proxy exception	!B&S*J,>.J/J;KAJGJKHRJW_
proxy http	,G-JKKNHWVXZ
proxy jump	-EBWTI_J
proxy returned	!A,W-I7XX[
prune	!J&J<VTTXKjJ
prune origin	!J&J<VTTXKjJ
prüfen	,J/J9HBVNXTIiTkW
ps	!H"E&V+I.J1A3B7A8Z9H;U@IACBFCSDUIJNKPIQHSETZWI_IdFfI
ps 1	!D-T/G3G5U8V=TSI
ps c	&V,I1E5I8W<EBIDUTXdG
ps d	DS
ps ssh	CXYS
pscp	!0"C&G(H)E*I,D.G/D0I195F8A9I<I=D>T@@AGHGIaK9NJOGPJQGR>WJYE[U]H^gaGc?eIf8iCjG
pscp remote	!I(JLTSI[V
pseudo	!SbSkS
pseudo terminal	!TbS
psftp	"?&J)D,J193F6E8K;J<A=HB7GEHFIVL^NHPFQKRUTG[E_DbGcIeKfGhEi?jHkU
psftp cd	1FIEL]
psftp home	!BIXOV
psftp local	LI
psftp put	0KIYKUOESW[GfK
psftp quit	!ZLK
psql	!t"F,3-J/I1I6J8HB?KHR;TEWG_Ji@kA
psql error	!j,:BKRIkJ
psql エラ	!g,FBJRF
pssh	!3&V/V5I;H=KBWKSP[Q@
pssh exceptions	!9/V5KBXKTPTjS
psycopg	![
psycopg 2	![
pt	!H*[2C9IkI
pts	!]TJ
pts 0	!X
pty	!F"X1XKK^Gb]fF
pty allocation	!B"V1Z^?b[f?
ptype	!IKT
ptype m	!K1SKU
pu	!;"K%C'E(F+B.@0C1K4E5J8W99:I;A<==?>a?m@]AHBHC<D=E@F=G?HCIBJBLIMEOEP/QJRFS;UJWCYBZA[J]F^B_=aEb>c@eFfDgGiBjGkHlA
pu tt	<J=K>V?[BKFKPGQF
pu tty	!F%F'I(K+F.G0I4I5E9>;9<C=D>W?i@ZA1BJC@DAEEFCGCHGIIJELDMHOKP6RHSCWFY?ZE[I]K^G_AaJbCcEeJfIgKiGjIkJlF
pu ut	!J8VVT
pu être	,T@VAUTJ
pub	"B#J%?&=(J)I*I+F,F-H.@0F1E2C3?5=7H8H9A;9<==E>9B/C3D;E:FGGEHFI;JINGOSP,QCRKT@VEWIY~ZI[A^I_IbJcJdJfGhI
pub bad	;j?b@YAgC8DEYY
pub error	!G;9=G@AAGCXQCYg
pub invalid	!G;7=E@;ACCJQJYfiI
pub is	!F;T<J=S@YAJ
pub key	!G@S
pub no	!VIJ
pub not	!V
pub ssh	!J;E<H>E@KY^
pub type	CIYZkT
pub user	YV
pub'	!J;E=?>D?S@YBCC/D>FHPAQ@RJYtjG
pub' are	!E;h?a@XAbC0DAYi
pub' no	!D;DYY
pubkey	"A#I%Z)G,D-A.F/C0I1A2:3?4G536H7I8E9;:H;0>??A@<BHDHEUFwG;HDIHJBK>LBMIN?OJPIQFR@S@TCVJXJY2[K^F_CaGbCcDdKeKfKgJhDiAj?k@lI
pubkey accepted	!B2H;J=I@KEGFhRIiI
pubkey algorithm	!JFW
pubkey auth	BJFZiJ
pubkey file	!<&C;T=[ATYJjB
pubkey hex	!V
pubkey key	!JFW
pubkey no	!E&HFZRJ
pubkey prepare	*U
pubkey signature	FW
pubkey signing	!?"J%_&W<IBCEGF2hJiIjC
pubkey ssh	;I=K@JBGEbFIjK
pubkey test	!A%HFWRK
pubkey using	EIFA
public	!G">#H'A(A)C*0+9,7-B.@/50=2,3G436=7<8=9*;V>4??BeCGDCEDFSH9I.J:K8MCN@O>PJSITCU@V?W<XAY_ZV]B^H_=a=bFcAd<eAfIg@k7l@
public and	!F=VAWFIPBQ@iW
public html	1K@IBIIFLXPJTG[S
public key	!@"D'D(D)F*4+;,=-8.F/=0B2/3J465C6C7A8B9-<Y>7?FB_DFEGFWGJH>I8J=K7MFN=OCRFS>T6UAVCW@XDYbZW[>]E^A_;aCbIcEdBeDgDkAlD
public key'	!HBVQKTKiE
public no	!U;J<FKT
public private	!Z;E<E@JAHPEQERGYJjT
public user	!Z
publickey	!4#Z&a'4(:*#+*,9-!.6/&052(3!455*617+8)9!:E;T<^AIBmDFFYGJH.I/J-K!L5MBN"O-S!T(U>VFWCX/YUZU[8]:^F_"a!b3c4d2e3fEg8h:idjdl-
publickey auth	!W
publickey authentication	!G"K&F;D<C?S@UBcFCGGR6YZZUiC
publickey failed	BZFUi]
publickey for	-I8G9K<JB^KIRA_Hh>iJ
publickey from	!X
publickey fromfile	!C<S=TBTFVKJQWRFiXjK
publickey gssapi	!H%H;H=FBSF?G;YHZIiT
publickey keyboard	"G#J<IASGSPFRWSHZGiKkI
publickey no	!H"9#V&15T;:<&AIBaFeP<R>TTZ9iZja
publickey packet	EF
publickey password	"V%;,V1F;W=2?JE@FJG0HIQ:R]SBWVZ,fChJk@
publickey preauth	iSjS
publickey protocol	"TBU
publickey request	!J"IBYK?QIRHfH
publickey succeeded	!Z
publickey successful	![1TB@FIRFVTiIjK
publickey unreachable	!K&VBTR@jT
publickey unverified	!F=JATBWFKKHQYRJi_
publickey username	&WBJRJZUiIjT
publickey with	!K=KBUFEG]RFZGiF
publish	,E3J@SHIPJfJ
publish over	!B"S,G5I@SPJfK
publisher	!B"T,G5I@SNJPJfK
publisher exception	!B"T,G5I@SNJPJfK
publishing	!9&H-K.G/E5J9I;HBHITKGL[S]TBaIiG
publishing exception	!<&H.H/E5K9I;IBHITKHL]SXTCiG
pudo	!A"G*I,[-J.C1F2I3K5D6C8F9H;F<F=J?VFIGIIHKBQJTVVJXJZJ[IbGcHfIjHkH
pudo conectar	!H&G,b.H1K5K6J8JBFIKKGLCOGPJSCTUWJbJiFkK
pudo leer	!I,J?X
puede	!T-K.H5I6H8K9J<D=TKBLGOJRESFbKlX
puede establecer	!J,T/FKJTGlX
puerto	!X,T/H7JRG
pull	"K&S,G-I.I/[1K6H8FCKHIKDLFQESCTGUSWK_I
pull access	!Z
pull image	!]
pull request	3J
push	"5#J%U(J)K-E.Z1A4G5G6C7?8C;B?HBTCJJJKDNGPHRGTIWAZI^I_7bAdGeKhJj^
push c	.V
push code	!b"I&K5KBHS=_IjH
push home	fI
push origin	!E,HBTSZiEkU
push php	AXBIfS
push pl	BGQWiU
push py	@S
push sftp	!V
push some	!a
push to	!D.UGWSU[W
pushed	!J,V
put	!;"=#9%@&8'T(J)B+=,;.Y/:0Y1>2C3>546G8S9K:7;J<@=A>:@JADB9C9D<E7F(G;ItK]LTPCQJR=SUTGU=V_W'X0YF[c]Z^*aIb-c;f>gCh>i.j<kJl'
put '	(W.C
put 0	!@(J.Z0J8IIIOHSIV_[HgE
put 1	LIVU
put a	!W(G.Z/H0E9UBTITJWK>LEO>RWS;TDVH[9]Ja6
put access	IJKJLXOYSV[VaCeJ
put afp	!W
put bad	!=0JI[KJOKVHeG
put big	!B8HJXSI
put c	!J(I.C0WIUKHL?aGgJ
put channel	!<0V1C8COVVC[V]WcJfE
put contents	!^.H=KSG
put d	'T0IOJ
put data	!CIZLF
put enoent	!A<HIZ
put env	OV
put error	!J/KBVKILI[TiWjW
put failed	!F.@IV
put failure	!@.Y0WIIKALDOVSETK
put file	!=IIKTLYOV[IaF
put files	LJSHTFeT
put format	.]
put home	!I.UITLHOS[TaH
put index	!JSU
put java	!:5I8JFKHSNURIVJZK_TiG
put local	!YLI
put main	!:5I8JFKHSNURIVJZK_TiG
put mjs	!E.I
put no	!B"K,J.D8Z9KBFKURYTG
put none	!K(W.GIYKILC
put object	!WSI
put of	!DLVRJSY[UaH
put ok	!ULJRIVU
put p	!DOIa[
put permission	!V
put php	!;"U-T/D6J7U=A?VLIPHSIfKiU
put pl	!@"U1E6S9F<X=TB@PGTIdUiBkV
put py	!62I8JVK[JaJ
put r	!G.I0G1JIWKFS=[Je[
put rb	!E
put reads	!['F-U.A1V4U5K6H8C9KBIHZIIK1LKNXRGVEZS^JaCbHcFeJhJiC
put report	!VISLFSJaJ
put sftp	"G.B/F0J5J;J<HBUIGKBOHTU[TaT
put with	!K9U
put write	!IIFLUSU
putfo	!F(]IFLKV]cJ
putfo fl	OS[S
putty	!J;H?S
putty private	!K?T
puttygen	!E;[=]@FAJIFKKLHPHSITKYJ
puttygen error	!>;]=]@HIGLIPHSI
pv	!HIKKILUcT
pv 3	!HKILUcT
pve	-K_T
pve 2	3S
pw	!C"J&?3K5V;K<JB9GXRaTWZE_KiXjHkJ
pwd	+T5JKFLE
py	"F#H'F*G+@/X0?:F>D?E@GB=C@DHEFFJGBKIMBPJUJXEZK]DaIdIeEfTg@iDkH
py 100	!S
py 1819	!J;T@TYT
py 19	!V
py 1909	!VNITW
py 219	!V
py 3	!T8T
py line	!7#K%S'H)T*J+C-S/V0C:H>F?G@IB@CCDJEHGGHSJSMFTAXI]F^?eGfTgBiIlU
py n	!JbG
py test	!X
py'	SS
pygit	!C&D*C-D2A;JAJHWKXNSPUQHhGjW
pygit 2	!C&D*C-D2A;JAJHWKXNSPUQHhGjW
pyinfra	!F&I;A<V=JBU
pyinfra api	<KPU
pyinfra error	!D&K;B<WBVPBRViT
pypi	!U
pypi example	!U
pysftp	&K,K3K5Y;H<ZBHKILHPEQI
pysftp connection	!I5U
pysftp exceptions	!=<[PFQJRA
pysftp init	5YHI
pytest	!Z
python	(K)J+J1J6T8H:KBGCGJHMJOIYI]J^GeJfHgH
python 2	,IKTLJNKSFhTjT
python 3	(I.S/J3E6TCIIFMKYJ[J^IfKgJjJlS
python interpreter	!UTJkS
python usr	6W
pyx	!@"T*U-K2S<U=]KH
pyx line	!@"T*U-K2S<U=]KH
pública	!X"K&K:X<E=E>IPKRJiI
pで	!HNJSUkKlY
pの	!H)V
pは	kV
pア	!A.S;KASTI_V
pア アダ	AS
pア アッ	!G.T
pア アド	TK
pサ	!T)J*K-G1F3G5I6K8J9GBIKHLINSRBXW[U_HbI
pサ サー	!T"S)K-H1G3H5J6K8J9GBIKILINTRCXW[U_IbJfD
pセ	-IbSfV
pセ セッ	-IbSfV
pチ	)V1X
pチ チャ	)V1X
pプ	!IWT
pプ プロ	!IWT
pロ	!G"TBS_I
pロ ログ	!G"TBS_I
p専	"FbY
p専 専用	"FbY
p接	"I*K/T1I6I8J@TBIKDNJTWbIfHkDlJ
p接 接続	"I*K/T1I6I8J@TBIKDNJTWbIfHkDlJ
p転	!S
p転 転送	!S
p送	*X/E6TLKZUjT
p送 送信	*X/E6TLKZUjT
q	!W"H#J%J&K*G+G-A/B0[1K2E4H5=6J8K9A<G=JAWBXEKGIHAJHKKMKNCO=PHQXVIXKYW[A^I_EfHhKiCjBkAlJ
q '	!K.ULVSS
q 1	!H0V3W5KLDOGSJ[H
q 3	!F0ULJQW
q 6	!T
q kex	![9D
q must	!C;V@XAZFVQUYY
qemu	#V7KRKiXkH
qemu debian	!Y
qualified	!F,T;I=TBJLTOSQTRG^TiJ
qualified error	!F,T;I=TBJLTOSQTRG^TiJ
quantum	!I5J9AKKU_
quantum key	!I5J9AKKU_
que	!G"C*K,U-D.H1I3Y5V6I8J9I;K>GGIK@OIQJRESFT@WJ^T_IaJbXfJkH
que el	,XKIXT
que le	!F"K&SbU
que vous	&S
query	!c.H7V8IKFRJSJWJkY
queue	!]iIjT
queues	!FSJ
queues 82	!G
quick	![/J6A
quit	!a"J.E/H0H8JBJI?KDL<OGS@[I^IaFlV
quit sftp	!ZLJ
quit with	!I7TdT
quota	!G"5#I%G&H'H(B)E*H+D,=-G.{/<0B1<2J3?4J5;6C7D849E:J;F<D=G@JAIB4CIDJEJFJGDHGI>JHK1L:MJNBO7PGQGR4S5T8VCWHXHZI[A]D^C_:a?b<dIeFf?gDhGi<jHkClF
quota exceeded	"F,I.k/F0J1F3I5F8D<JBEIEK>LAOFRGS=TDVJ[G^K_GaEcJfIiHkI
quota limits	!G.W
r	!>"B#C(U)<*8,G.D/G1/2=4=5K6G7K93:C<T>EA<B2CXDCEAF<G<IgJ>KBL@N>OTP>R6TCUHVHXBZB[6aWbUdKeYgUi?k=
r 0	!FTUaU
r 1	!X(W.BLCOTVD[J]JeJ
r 2	!C(V-I.S0B1E<DIhL:S?[KaGfKkH
r 3	KH
r as	=T
r dist	ITSJ
r fastq	!FSZ
r local	!W
r n	!:,?5A9K;G@SK=WJ^?fTgWiFjE
r n'	!B3UBJKJMUNITJ_GkGlU
r nkex	-J/IBTWY
r nubuntu	"S
r r	!U?SPSSC
r remote	!U&U
r sftp	!I-F3Y5I6TBJHWNSRKSJ_SiVjTkS
r to	!G-V8X?TBJCJKFPU
r user	!C<ZBDRIYT_WjUkH
r z	!J;X
r'	!K;UAJQKgU
raise	!F'K,J.J/5688I;C<F=,BWCJFCGHHTI>KIMJQSRCSXTGWB_JcVgHjUlT
raise bad	3U
raise e	!A9T@KGSKVTJcJ
raise eof	1V8F_EcFfW
raise error	SJlX
raise exc	LS
raise exceptions	.TSHTT_K
raise incompatible	2T
raise io	!B0W8HIGKAOWSVVT[TaScIeV
raise key	<G=F?S
raise no	!J,VT[
raise saved	!G&IBWFINKhTiUj_
raise sftp	!G.I1KKHLJSFc^
raise ssh	!:"F&T*F,G/I1I5V9E;K<K=ELJNSPGQTRFSHTDZH_VbJcHhGjIkT
raised	&I.H/D8S9VAGBGFEGWJFLGNGPJQHSFTSWIZI^K_JbKdJhKiVjGkF
raised net	!?,I7TBDFIGZRUiTjK
raises	!aSBaF
ran	!I,T
ran on	!E,T
rancid	!F,UBFGVRCTUiWkW
random	FS
range	!V.H9]JCKANK
rar	!;"I'f(J0F8KBFFKOFRESFVI^J_IaEeFiH
raspberrypi	!F"F-I/[3V5XBSKFRS_FkB
raspberrypi date	!V
raspberrypi local	!E/]kE
rate	!^.KSJaK
rate limit	!W
rate of	![
rather	!JBKRIi[
rather than	!JBKRIi[
raw	"G'G(S0B;JBELBOVRGTI[I]UaCbGe_gTiH
raw'	!HVW
rb	!@6G7H9H=TCJGKKELDPDRFTFZJcJ
rb 104	1J
rb 105	LJ
rb 11	LI
rb 126	;[@H
rb 152	?S
rb 165	?S
rb 168	?S
rb 187	HSLU
rb 190	HT
rb 210	HS
rb 224	HT
rb 250	!I1HfE
rb 28	1J
rb 325	IS
rb 36	!IfJ
rb 49	HT
rb 53	HS
rb 54	-VKJ
rb 540	IS
rb 57	KTkWlS
rb 58	?S
rb 632	/S
rb 72	/S
rb 82	HT
rb 89	HT
rb 9	!E
rb 911	IS
rb 941	IS
rb sysopen	!E<Y=XLJ
rbenv	FUdS
rc	!X"U&H*E,H-D1B3E5B6I7H8F9I;T<W=JAGBFFFITKANIPJQVRDTEYI_JjFkH
rc 0	!V
rc 1	!VLEaS
rc 12	!JBHGV
rc 2	!D/SBXIUKHLVbS
rclone	!["S%J(J+H,F.H5HB7GILFRV^I_TbJdKfGiEjF
rclone conf	,K-U<FBJLKfJiHjJ
rclone config	!U
rclone id	!K;J=S
rclone rclone	,K-U<FBJLKfJiHjJ
rclone version	8S
rcv	!B-Y.J1G8VKSLSOT
rd	!W
rdomain	!@-FBB_UhJiT
re	!J"V1JBEKSLTPJQKRGhYjW
reach	!8%a&@*X,]-G.H/C1H2W3E5@6F7[8K9^;JB@FHK<LCNIRBSGTXWJXT_JaJfJiFjKkZ
reach a	!<*Y-J2Y5I9_FJKGSJTK
reachable	!B5I;SBYRT
reached	">)D*E+J,>/F1>2K3A6I7C8F9A;G<KAJBEHJKHLGOIPKR<SCXJ[K^H_baGb<cAf:hXiGjFlG
reached over	!J_SdS
reached try	!GKJRITI_[
react	!I/U1H7TIKLU
read	!C#9%D':(J)E*3,@-_.G0G1E2G3=4A5Y677D9@;U=U>A@XBVCWEGG>JSLKM1ODR>T:U<WBXGYVZ>].^Cb7dHe2gCiFl?
read 0	!V-H8KKJSIaW
read all	!D-Z.J1WLIOJSHVKcB
read as	SH[UkUlT
read bio	!U;CQI
read by	;T
read bytes	!W
read connection	!E"2&I)4,</_1H2:5c7C869S=JBcCKEJHIK:TDWEXFcIdVhDkU
read econnreset	!D&I,=-X.D/:3I5D6F7@9I;IBBIHJJK^LFNEPJQIRBSGT=WJ^KcGdFfEiJkF
read eof	!T.GKKLSOTVU
read error	!Z;E<F@XCJKGQW
read failed	"JcT
read file	!A<]=W@VSG
read from	!0(G)D*J-K.V1C9@:W>SGHIGKZMKOAQERITHVDYK[H]K^DaBb:c<eHf8jTlJ
read key	!J%K&>*I-J/J1G2B3E579;:E;c=K@_B4CJFCHGIJKILHRISITGY_iFjA
read line	,KKXNUTEk]
read message	!K1SKU
read nio	-V8T
read node	!E)S1U7HTJ
read only	!["G&I(G,I-H.A/I0@1I3G4K5A8G;D<H=HAGBCDJHUI@K>L>NBOCPFSVVGYK[C]D^D_KaAbEcGfGjWkJ
read operation	!G8HJVK7N[TUkU
read packet	!B,X.J2U3J5B6G8T9[;JB?K7LKN9RJSGcWfYk;
read passphrase	!95VP]QGRVjJ
read piped	!J"T.V
read poll	!H5K
read private	!I"J%K&H+I-F1G3J5F9K<X=a?W@TB?CHHFIHKJLFNIPFQXSH_KfJjI
read properties	!U
read response	.JKJNDSHTIaV
read seqnr	!H5K
read socket	!H,I-YJHNU_TkS
read ssh	!H;E<J@XAKYW
read stream	.JLGSUkTlT
read tcp	!?,H2I3J5:7CB2JZKU
read the	!K^U_T
read timed	!]-G7H8JJXKC_I
read timeout	-ZkS
read 接続	-UKBNU
read'	!G@UAJ
read' could	?S
readable	"H1I5E7I;><B=]@EACBIPGQFSKTKYI
readable 1698	1KKTkT
readable nt	1KKTkT
readdir	!ERKSbaF
reader	!?"T)X*J,G.H/F2I8V9U=KJHLTN@QJRGfXiJkG
reader error	9V
reader info	9TBU
reader java	!F"X)W-C8WfXhS
reader run	!I"X)W-C8WfXhS
readiness	!a,@WJkH
readiness probe	!a,@WJkH
reading	!V"B#I%I&8'I(F,=.:/D0E345=6C7J8U9<:J;@=T@GA:B<DGFEGFKSNSO?P7R4VAXAYHZD[=]K^EaAbIcJdBeHfFgFhEj9kZlJ
reading configuration	JJKSiSjC
reading directory	!J8YKUSK
reading file	!J
reading from	*W-@2Y8T9VNB_AkJ
reading key	>TBKRG
reading no	1H<GIHL_SG
reading response	!XKI
reading sideband	8V
reading source	!WIULSSF
reading ssh	"G%K&I)J*G+W,C-_.F/G1D2G3F5?7G8?9A;C@HAEBBGJHKJYKFLIMKNVOKPIQCRCSDTVYJ^J_cbFcFfAhGiG
reading version	!C-I3K5H9J;JKJMUNUSKTH_Ck^
readline	!D-W@JWT_V
readline timeout	!F-SKWWU_U
readme	!X5IBJHIICLXOJRI^JaA
readme txt	!SICLXOKRIaA
readonly	!G=HBKHKLDO[RIShaE
readonly new	!>=JOGSkaJ
readonly reads	!FO_SJ
readpartial'	-VKJ
reads	!J"F#H%F&A'[*G,G2E3J5D6=7C869?:G;:<<=@>I?E@CA@B9CGDIEHFCI[JIKFMSNSPKQ@R7SXT4VWWAXEYB[Y]?^VaSb<c5dKe:fJg;i9jBkVlE
reads 1	IULH
reads bam	ISLIMWST^UaEbF
reads fastq	%J&J'B0[2I4T5H6D7G8=9E:K;D<I=G?J@IAHBBCJEKFKHUI+KDMJNUOZQGR@T7VWWFXIYG[[]HaXbHc=eDgChFi?jIkY
reads fastq'	!DLXSZaU
reads fq	SS^T
reads r	!A0K<IIdLBVF
ready	"F#X&I)K*I,?->.I/G1H2G5?7I8C9D<JAHFDGJK6LKMJNhPJR>SJTAWJYK^I_DbFcBfFhJjEkXl>
real	!ILVSK
real path	!HLVSK
realm	!T
realpath	IGLZ
realpath home	LU
reason	!A%H&A)I*V+K,T-V0G1=2W3;5:6H7U8W;W<Y=J@KAWBGF=G>HKIDJEKTLUMIOAPBQTRGVHWFXGYEZD[H^KaDb@cBdTiDj;kUlE
reason 2	!E,T_KdUhTkV
reason auth	!J,X/WAVTWiG
reason connect	!X
reason error	-T
reason unable	-TNTRH
reasons	!A&ZBUjS
reasons include	!?&ZBVjT
rebex	!:"V-D3J8W;IASIHJWK>LHNV_HfJ
rebex net	!:"V-D3J8W;IASIHJWK>LHNV_HfJ
reboot	!U
recap	6T
receive	![&I)C*U,?/=162Z3B5I6J7C8T9V;G<HAJB@FHHGIHKSLCN;OHPHQFR>SIT7WF[J^IaIbGc[dIfCjIkA
receive failed	!Z.H7J
receive hook	!]
receive incremental	!E.U
receive kexinit	!I*^2^9ZKJ
receive packet	KGiT
received	#B%I&7'C(7*D+G,<-J.F/G061[6:7C93:D;F<<=I>@?I@IA>B5CKDAFJIGJJL9O4Q5RBS5T?UDV8W/X:Z7[7];bUcedFfchUi8jCk?
received 12	8TIT
received 35	!W
received 4608	!UHVSJ
received authentication	!WRI
received client	!^9K
received disconnect	!H"D)?,G2I8UB@K8LHMFNJRUSHTH_]bJh^iGjIkJ
received exit	!G"V.J1W5B8IIJKFbU
received http	!DMW
received install	!G"V7SbTcSdT
received message	!H,K.H/I1G3K5H8G;FAIBDGJK?LJNFRGSGTH^J_JaJccf?hK
received process	!XBJ
received so	!E-K8F9JIJJIWJaHfG
received ssh	;JYS_WhH
received stat	!Z
received status	aU
received too	cT
received unexpected	!7"V)W,>-D.J/D3E5E7J9H;EBAKCN<RDT?^Y_BbYfYiHkClA
received userauth	!U
received version	!Y
received welcome	KU
receiver	!B"=(C*H+E.Y/H0Y1D597?8;9J;?<K=I@JAGGIHJI>L^NFOHR;SXVIWI[I^I_Eb8eJfIkC
receiver c	!F.YLH
receiver chown	SIaX
receiver date	!S"C,D-@.V1J3I5:7F8D;EIHKXL]RC_Jb3kI
receiver failed	SXaI
receiver mkdir	LX
receiver mkstemp	!@0XLJSZ
receiver write	!D.YSG
receiving	"G8JNWRT_HcJhKiKkD
receiving incremental	!S
receiving objects	!X
receiving version	!G3TKGNGRV
recent	.H2EIJQIgJ
recent call	.I2FIJQIgJ
rechazada	,b/D7IKERCT>lF
recognised	!I;T<H>X?G@FACQJYT
recognised key	<H>X?I@KYW
recognized	1K3J5HAHIHKKQW^W
recognized as	KK^W
recommended	!I-SCYDI^U
recommended that	CZDI
reconnect	!e"I,E-A/<1F7JBHRDSITFWU_FbIfJiJ
reconnecting	#V-G7ZTW_IdU
reconnecting using	!T
record	(K/D1I3J5A9I;HBIIILAMVNBOJRIST[T^W_KaDbJiGjJkGlG
record hostkey	5J
record uuid	!STW
recorded	!K(THU
records	.V
recoverable	![.JIJ
recoverable exception	!V
recoverable exiting	!V.JIJ
recursive	!T
recusou	!D"W,X7HRXTH
recv	!K"H&F+K.D/?0K2G3V5J6U7A8@9C;G<IB=IFJEKaLTN7PIR?SZT<WJ_HaAbFcUdJeFf<hIiJkClD
recv data	!F,T3WkJ
recv generator	!JSYaD
recv packet	!FKFcW
red	!HXV
redacted	!K5TAHPT
redacted to	5T
redis	!t"J&G,5-B/E3G5B7A8H9EB=K@NGR<T7WI_CdKi?kClJ
redis at	!Z,E
redis connection	!f,C-I3J5E9HBERHT>_KiH
redis exceptions	!ZKFRJ
ref	!]/K3J5KKWLENJSDTIWK[IcJ
refer	5KRTWZ
refer to	5KRTWZ
reference	!c,I.D/F1J5EBJIGKFLHOHRKV[[JaJcJfK
reference was	!EIJSTVX
refs	!]%K.J3GF_LKPIR<USjW
refs heads	US
refs remotes	UT
refs to	!^
refspec	!V
refused	"!#8%f(?)/*-+1,{-G.*/!1!2-3!4<5/6>7!819!:8;*<4=0>=?F@6A2BWCGD<EGGFH6I8J4K!L.M8N6O2P-Q@R6S.T!U?V?WXY7Z.[;^Ga9bYc)d2e?g>hBjSkg
refused 0	,S
refused 111	![,DkK
refused bad	!G)CB^
refused by	!H'X-@/H1K3J6I8DBBKBNIOITTWCX__<bGfHiT
refused check	!Y
refused connect	!C,T-Y/KBITFWI_AdKiIk[
refused connection	!F,f-?/D5HB?KDRCTFWF_D
refused did	!U
refused error	,F7JWHkZl[
refused for	!Y,H
refused in	kV
refused it	,WTFkI
refused not	!],E
refused operation	!A%k<F=JB?FDPIhJiKjD
refused or	!X,H7VBG
refused our	#K%H&>3H5J;E=F>JBYFYGBQJRIYKZ?fGiXjX
refused the	!8,n-;/J8JK:NIRVTFWI^J_9bGfGiIlH
refused to	!B&F,8-H1H5JB>KJNIRHTJWD_Ib]cIf^kAlJ
refused while	!],BWK
refused'	,T
refuses	,E.D/I3K8KBIKALHNJO^RGSATBaGcJfEkKlG
refuses to	!D,K.GKGLIO^RJSBTIaHfGlI
refusing	"F%J&G,H-K.K/G1F2I5U7J8I9I:J;A<E=F>I@HAEB=C^EXFEKFLKNIOKPCQFRBSGTFYF^J_JbGcHfIiFjFkIlJ
refusing rsa	!DBJEYFK
refusing to	!W"I&I,I/I1H5V7J8K9K;E<H=I>JAIBDCYKGPEQIRDSITFYIbHcIfJiJkKlK
refusé	!C(T.JIIKKLJOBSXaAgW
refusée	!7(I*J,f-C.D/72J3D5B6E7D8G9E;J<HBXIHK=LGNHQFR?SUT5XF[J]K_AaHbIcFdEfGhHiEjHk@lD
refusée par	!?"E)I/F1K3I5IB[TC
reget	]S
register	!_BI
registered	!E#[&K3F5J:W;G<HBDQIiG
registry	!b&T/E6HBFRISITJ
registry example	!S
registry npmjs	!]/F6J
registry you	!K5V
regular	!J"K&H(G+I,J.F/K0S1J5J;F<H=H@IBGHFI>KGO@RHTIVJYK[k]G^Ha9bIfIkH
regular file	!G"K&H(H+I,K.F/K0S1J5J;F<H=H@IBGHFI?KHO@RHTIVJYK[k]G^Ha9bIfIkH
reject	!>"I'V2@3Y4<5b6J9K;HAGB?HFKCPIQFR?TH_IiK
reject host	!?2B3Y4<5b6K;IAHB@HGKDPJQGRATH
rejected	!;"Y#@%=&1'U(A)?*7+?/214263?5b6?768G9=:B;7<4=?>F?D@HB]C@DHEAGGH>I?JAL7MCNBO5P3QHSKT:UIVCXAY9Z8[>]E^U_Ta9c9d>f?gDh8jUl;
rejected because	!T
rejected by	!6"D'T*F,@->.I/G1J2J3B5Y8A9A;H<IAKBWF@K:NBOHR=TFZK^[_VbBeVfEhGi@kF
rejected fix	!U
rejected main	!T.V5GBHKJSXTK
rejected sftp	!F5JBKTTiGkY
rejected the	!8"T-T1J3K5F7J;H@SATKTNTPIQER[T7YJiTkJ
rejection	!V
rejection warning	!V
rejections	!FSJ
rejections node	!FSJ
rejects	!T
rekey	JHKK
rekey in	!H5K
rekey out	5JJHKG
related	7TBTJVNT
related to	!J7VBUJVKTNUTU
relatime	SV
relative	!V
relay	,C-BNJW__IkF
release	!m"H&J*J+J,G.C/C2H7F8I9D;G@KAJB>FIJJK?MJNUQKS:TDWJ[I_KaKiDkE
release 0	3TBG
release 5	9JNVSJlU
release'	!Z
releases	!F-U/F3IBGISKWLZ
releases hex	IU
reload	<G=HC]YJ
remain	!<#U%K,K.I/G2S3C7I<U=I?J@JGSIJKFLGNARSSIYIZS_KbHcKdJkE
remain to	BTRT
remaining	!H"D&D.T3KGTQERZTJZE
remaining authentication	!GBIG=QHRaZJ
remessa	!F.I/V0KITKHLYSH[IaK
remota	!C"J,F.J/D7VKHLWRHSJTU_VkK
remote	!/"B#8%;&H(W*,+=-S.[2=3V4=6E9E;3<F=C><?0@;A.C;D/EEFJG<HAI'JJKSLcMCOYP7Q,RESUU@V:X>Y2Z+]U^S_JaXd;jKkGl=
remote address	!VTK
remote backup	,WiKjTkV
remote client	)G1E8YKTTU
remote closed	!E,D-W/H1G5K8E9JBBN[RJTH_[iGkU
remote command	!9"H.D/D1K3K8Z=TCSK[LFOHRGTTWD^DaIbYfGiH
remote connection	.X1:5D8]B=KYNJTGWV_@iHjHkK
remote contains	!T
remote debug	!WBW
remote dir	!HLX
remote directory	&G(I,E-J/G0C1G3G5F8@;I<HBAIAJXK7L^NKR@T?WJ[@^WaDb[cHeJfGiJkF
remote edit	!FRHSVaIkVlU
remote end	"J%S,U/J5T8H9TKKNJSITJWG^K_XbFcSfFiJjIkF
remote endpoint	,S
remote enumerating	!]
remote error	!W&?-K.I/H3B5>7E;H<DB;KILTTVWKXHbKdJiB
remote exception	,D-E1F3U8EBFKTLTNHRJ^G_IkS
remote exec	#X,J<HBAKHRDWV^TdV
remote file	"F&G(T)J+G,=-F143?5>6I7J8A9J;?=E@JAJB7FIGFHDI5NCPHQJR<T=WFZS]V_JaUbDcBeHf9gHiBk<lK
remote filespec	!I(JLTSI[V
remote folder	!H.H/J6ULZfF
remote fsetstat	!@=IBHLJOGRFSHaeiJ
remote ftp	-C.K/T5J7TKILHRKSIdSkGlA
remote hg	!JcU
remote home	!S)J.U0Z1HKJLE[Ua[
remote host	!A"@%F&E'I(A)T*E+7,I.E/E0D1X284:5@7J9I:@;;<5=;>H?G@@A=BFCADHE=F7GHH<ICJ2KYMDOBQIRWUIVIWTYDZ?[?]Da5cTdGeBfZg@j=
remote http	!U
remote https	!V
remote ident	!W
remote invalid	HXRK
remote ip	/VWH
remote key	!62X3T4U5UHU
remote local	.V/S6SIJ
remote login	!VKSbH
remote machine	3UFSLGSHTFbWcT
remote mkdir	!9.?1FBHKHOYRJ[JaKbHec
remote name	!D/[LHSG
remote no	!=.[LTS[
remote open	!3'[(J.ABGIEKHLdOVRHVJ[Va6bJeHfIgKiK
remote packet	1A8[
remote path	"I,K.F/G0J1F6J8K<J=IBIIBKHOIRISWTIVVaH
remote permission	!ZBCPYjW
remote php	!].H
remote port	"W+U-H.I3J5WTCiJ
remote protocol	!I9IBJJTNJZJiU
remote readdir	!CSbaF
remote rejected	.V5HBHKISX_K
remote remote	.Z0YKDLDRI
remote rename	!F.@LDOaSH[C
remote repository	!6#K(I)I.D0I1H5T8B9B:W>SAUGHIJK8OHRJVIYK[K^FaEb<c?eHf<jV
remote scp	3I5EKH^[bF
remote server	!<"<&C)D*E-T.=/J0I2E365J6F7W;EBXF@GEIIJWL9OIQJSITXWE]I^BaFc8gKhDiHkY
remote setstat	!COKSBaf
remote sftp	!I,H.U5JBJRGSUTVkU
remote shell	!U,J.I1J5TKILJSG^>fBiG
remote side	!<"J&I*J+H,B-U.?/D1J5?7=93;JGJJIKVL=N[OGS=T4WFXF^E_WaEdEfThTi@jHlJ
remote software	!I9IBJJTNJZJiU
remote ssh	!H+H,A-S3_5X6J7U9HBfFJGJHTK<LFNISHTFWF_FbDi8j@kJ
remote support	!U
remote system	&J,X-J/KKDLK^Xb?fJ
remote the	!I3K:VESLJ
remote this	^JbU
remote tmp	.W1U
remote total	!T
remote unpack	.W5HBKSW
remote upload	!J.cIHKCSBaE
remote user	%S1JBXHVRFbI
remote version	![,E7IAJBDMTTAWKcJfJkClI
remote warning	!YSK
remote working	![1D5IBAGIKFOSPJRGSKiK
remotepath	!GLJVZ[S
remotepath file	OS[S
remotepath wb	OTSS
remotes	UT
remotes origin	UT
remoting	!U8K9TTH
remoto	!6"H&T(K,?-Z.F/D1I3H5H6H7F8[;H=JIFO_R?T@WK[H]C_GaGbVcKfJkE
remove	3V6UKJOTQTSJTJaIbUcUiK
remove file	!ZSI
remove the	!B3UBSOVaKbVcV
removed	!V&H6TAFBSIJSI
removed in	6W
removed on	!U
removing	!<DYSY
removing permissions	!?BSDY
rename	!."K&H(J,D-I.2/F1C3H5E8E9I;H<KAJBBIHK<L=NIOpRBTEVTWI]H^JaJbHcIeIf?iH
rename '	!KLSST
rename in	OV
renaming	!GS[VV
renci	!=#I%D&<'K(I+G,V2?4H6<769I:J>FBBCFEGFHHDI>JJMFPJVH]I^U_Hd<gKjClI
renci ssh	!=#I%D&<'K(I+G,V2?4H6<769I:J>FBBCFEGFHHDI>JJMFPJVH]I^U_Hd<gKjClI
render	!X
renew	!V
repeatedly	!=&K+U/J1K5W8VAJBVcT
repeatedly try	!?&K+U5WBVcTiJ
replace	HW
replace entries	!CHW
replaced	!C3KBKO]SEgW
replaced by	gX
replication	!="T-H.J/S1X7[B[GKKCNIRETXWHXJ_HdIjUkW
replication tank	!I,C/U7XBUiK
replication task	!F"V1YBWKKRHiXjW
reply	!;"E&A(K*9+C-4.J/>0K2A6E8E9A<GBGFIGKIFJgMCPEQKR>SKTYVJXCZH[J]K^J_9aJbJc^dEeKgGhJi?jCk7l]
reply 0	)T1S
reply from	%Y&HBTKJcS
reply received	!F*G5SKJlT
reply ssh	!IRJl[
repo	"=%J&:(U)A*F+G->.B5K6<8G9D:J;C<A=E@IABBACWFFHIIBK@LaNHP]QCWFXFYEZJ^JaHb?dIf9hHiSj8
repo 01	!D7VBCG^TSkW
repo at	/Z1D5VfI
repo example	!Y
repo git	&D5IB>G?PaRXiUj@
repo maven	!V
repo unable	!H1WB^RHf@
repo was	!X
repo'	!F&K3TETbVcViU
report	"A&I(U-E.D/C0[1C5?6F7H9G;C<C@JAHCJHJJKNDPJQHS^T@V;WIYJ[@^H_AaFbGcFeIfBgUiCkE
report 2024	IZLFVI
report csv	!H(V0IgX
reported	!J"K-G/VBHKGRITIWVXX_GiJ
reports	!D.U3JBJIDL_OJRK[BeJ
repos	"J&I1JBCDHLBSZiU
repository	!T#@'F(;);*=-I.5/A0?1G2A5^6C7D8G92:V;D<I?K@GBTCIDIG7I1K?LYMGNEO@QHR5SWUIV<Y@ZA[B]B^;b@cIdBe@fFgDjekKlC
repository '	!E5TBU
repository 1	!U
repository at	)I6K;I<K=FBUESNIS]_Ik>
repository can't	3F5[RJiK
repository connectivity	5UFT
repository exists	!<<TFJLIRGiH
repository exit	!F&J/H5U6ViWjT
repository not	!G&9/D3H56:c;I<EB9LDSTTIW>fJiCjjkI
repository or	!^5ILH
repository ssh	!I"K&U/A1K5E<FL[jF
repository unable	&H5WHSRE
reput	(K.B/J0K8KI;KCLTO:VI]eaEfJ
reput big	]V
req	!C*K,G-J/U3X8H;IBWIIKETD[TkI
req id	!D3ZiU
req wrap	!F/V
request	!U#@&F'C(:*++:,I-(.G/720334=5069768F9!;4<<=2>D?=@<A3B<C<DEFGHBI3JEK6NTP1Q+R7T0UFVIW'XIYA]?^[_+bfc5d0e>fmg?h0i>j5kEl0
request cmd	!HaV
request code	!DaV
request denied	!<"@1IBJRFWJ^JaHba
request env	!K
request failed	"S&H(J*K+K,<-E.6/A0G2J3G5D7H8E9IB>GJHKIHK?L@MJN@OARCS8TAVIW?[G^X_CaAbXcDfaiCjJkFlJ
request for	!C)D/H1@B?ZTbHf[hJ
request get	MX
request id	!G.E/SL]OHSUfI
request invalid	!EiT
request open	!E0U1U<IIKSUfD
request real	!HLVSK
request sent	!Y
request session	1H8XKX
request sftp	!K/KKSLGNKRJSDf_
request signature	!U
request subsystem	.H1JfV
request to	,[/D5KBAKKNKRDTAbWfEiHkJ
request was	!G"S)Y,I5GKCNIRH^]bHfD
request write	1I8IKFbYfT
requested	!X"B%[*G+J-K.E/;1I2J9I:K;F<F=JB5FIIJKAOHPFQCR=WFYK[JbIcIdIfIhKi>jB
requested access	!T
requested address	/J6V7S
requested but	&V
requested strict	!<HT
requested target	!T
requested url	!gBJRJSJiE
requesting	&URKfSjJ
requesting key	!S
requesting new	!Y
requesting sftp	fS
requests	!VIJKHMUlJ
requests 0	.SIJ
requests exceptions	MVlJ
require	!h
required	!X"F#@%:'F(@)@*>+C,5-7/20>15264;566<7=889T:@;0<J=1><?I@DA@BHF1G^H?I>J?K*L2MCNHO>P_Q1SAT0UIV@W[XVZ7]D_7a:b2c5dEeDf1gEh7i3jCk:l=
required but	!G&X,J.J3I5H9D<ZG[KJLHPGRCWE[HbIcIfKiGjJlJ
required by	!J-I9_bJcJfI
required exception	!J;H<KPZQE
required for	PXRJ
required rsa	!GEV
required that	!F;T?U@TBJDUFK
required'	!WWJ
requirement	&I,V/J5I9J=UiK
requirement from	!G=U
requirements	!^(H3I
requires	"E&H,J-J.J3G5D;W@CA]B<GXKENJP^Q<RDSHTHYC_KaIfFhHiG
requires a	!H5H@JBIKGPaQ?TKYHfI
requires the	AZ
res	"G6W
res in	!K6W
rescue	!g,J/H2>3>5@9JBJQIWTfJkT
rescue in	/IWTfKkT
rescued	,J7TGU
rescued runtime	!G,K7UGU
reset	#H%G&<'H(F)T*5,?-W.G/J1_4D5T6;7F8F:I;H<H=?>H?F@FAJCCDFE@F=GJIDJIKcLBM;NIOKP?Q<RGS@T"UHVGW6X5YE[K]I^>aFb9cFeIgGhIi8j=kHlC
reset by	!A&E(I)X*=,I.51Y4H5X6D8J=C>K?JBUCGDJEDFFIHLFMEOHPJQGSDT1VKW@X;YI[J^FaKbCgJiDjGkKlB
reset error	![/KBKKKTF
reset event	KJ
reset retrying	BBKWTH_K
reset the	!D,D.I1E8VBHK[NU
resetting	5K
resetting read	!H5K
resetting send	!H5K
resolution	!J-G/a3K5I6Y9HKIOKSI_HdJkJ
resolution finished	!E/X_J
resolution in	/S
resolve	"A%J&8'K(G)?*D+8,<-C.=/c0F2@31506X7999:D;F<D>K@KAFB8CJDKFJGJH:I<JFKJMHNEOCPBQ@RDSCT=VBXaZK[C]G^E_Ba;b<cEeHf<gJi7j<kXlD
resolve dependencies	!U
resolve dependency	!Z
resolve file	!B/E6DBTL^RWaK
resolve host	!Z/U1K2K3J6H7IKJLCREXEkI
resolve hostname	!!"@%I&A)J*I+C,H-?.I/]152I3>556^7G8I9F:HB3FHHEL=NEOKPKQJR>S>TEXd[K_GaJbAcFdTf?hJiAj?kZ
resolved	!Y"I(K,>.A/e3C5G7I8IBGIFKAL?OBRESETA[K_JaFbJcIfFiKkFlJ
resolved ssh	!T
resolver	,S.E/Z7I8FBJHSK<LFNHRCSGiI
resolver called	!a
resolver error	!="U,[.H/V5U8HHTK>LKNJRHSJTV
resolving	/^7H9KBIRBdTiHkA
resolving 'sftp	!F/W6XRJ
resolving address	!X
resolving deltas	!T
resolving sftp	-SKW
resource	"D%I&J*K+K,>-G.@/B1I2J3D5A6J8I9F=DA?BICGFFIDK<LaNHOGPZQVRGSYVHWD^J_FaEbIcIf@kGlJ
resource aws	;KBKTZYJjS
resource id	!ILVRJS]fJ
resource in	<T
resource is	!W
resource null	!E<T
resource provision	#V;VBHiT
resources	GJKVNJRV_I
resources app	GJKVNJRX_J
resp	_JlX
respond	!7-I/F1C3I5D8>B@IIJHK^NBRHTW_FbIcCdVfEiGkDlI
respond after	,I7VdZ
responded	%]&F-I5C7JBCKJRG[U
responded with	!J%]&H.K
responding	!G"H*G.F/D1?3E5B6F8c9GBAJZKZLERASHT>WK^J_IbHcKdHfIhJiEkVlE
response	"E#G'H(B*4+A,9.6/50>1X29354E5)6<7=96:G;/<==>>F?B@?A6B0CGEHF6GDH=I8JHKXLGOFP@Q8TDWI]F^V_IbDc^dAeGhIiAj=kFlU
response 220	!aNBlC
response 227	!T
response 403	XU
response code	!Y-JKITJlW
response does	!F-W/I1K3I8J9GKBRK_TfKkY
response ensure	!J1KKKLISXVX
response error	SV
response from	!K"D&U)G*J,F-F.?/D1W2F5G7H9@;D<HB>FHGJK[LDMKNCOHPIR:T:VHWK_GbDcYfThIi>lE
response fz	1DTHkJ
response header	!XKI
response java	!J1KKKLISYVX
response my	GUZS
response num	SKaV
response ssh	!DNDlZ
response status	LJMWlH
response to	"Z)Z1WKV^UcIfF
rest	!T
restart	![-U8WBCKE
restarting	!X,G3K5G8XBI
restarting failed	!T
restarting ssh	!I5K8YTT
restic	"K(J)I-I1A=IBWLcPTQKRBaEbJcDeIfEjU
restic failed	!JBU
restic r	-F6TBKKSNS_TiWjTkT
restic unable	!F&U)K1D5TBWPVRJc@jXkG
restore	jU
restricted	!>"J%U5FKSRISH^TbY
restricted to	!D"G5GKTRKSJ^U
result	#J%E&B'J(G)I*J,I-F/=0K2D5T6I8U9J:J;F?I@KAFCHDJEJGDJSKWMHOESWZH]JcDdHeHfHgIiSj@lE
result 'exit	!Y
result 1	!S.T^K
result action	ST
result async	ST
result await	!I.IIILISK
result ok	!Z9I
result self	NJkJ
result to	FS
result unwrap	!=5Z8W
result within	!G5I7TBGJVNJfH
results	!A"K.B1E3K5G<JIXOERGVH[VaKbKeViIjUkE
resume	!5(V,E.8/I0E1J3G5F8H;JBDICKHL@QKSGTJ[?]q^F_Ka=bHcEfFgGkJ
resume download	]V
resume upload	]U
resuming	!U]T
resuming upload	!T]T
retained	(C/J3F5IHE]Z
retained 0	!J
retained as	![HF
retcode	6JiHjV
retries	!Z#I%K&D'H(@)I*F,W.60@2E6E849J:J;C<G=G?K@HAIBVCJFIIBJIL<MJO9QGSGVFWBXBYH[E]J^B_Ca?bBc=eFfJgIh?iTjDkH
retries 60	!@,UBTTSiT
retries exceeded	!?&H.E6J8@9E:K;G=KBTIIKWLKSEWEXGYJ^G_HbIcDhGiTjH
retries left	3T
retries waiting	!@,UBTTSiT
retrieve	"U.H1I3K5I7I8BJTKTLTNBSGVUbTdFiKkJ
retrieve directory	1K8EKVLVNDTAdJ
retrieve docker	!I"VbW
retrieving	1V2UKH
retrieving directory	1VKKLS
retry	&G(T+I-K.;/Z1>3A5H7Z;D<T@KADB5FEIHL?O;PHR6S7VJWCXT[H]J^Ia<dYeUgKhJiIjDlC
retry 1	-J7V9G<WBGKIRHfTiI
retry attempt	!E/TGV
retry in	/V0VTFXX
retry on	!T7VSGdZ
retry s	!C/W
retry total	!V
retry when	!_5H
retryable	!VKH
retrying	!G"A%I&@(J)I*H,W-T1G2G5^8D;?<B=G@JABBWCTGJJCKYLHNBOFPEQFR=WEYJZK[K^I_BaTbJdEfFhDjUk>lH
retrying after	!G,D/X5W8CBTOJTGaU
retrying in	!@#U&K,U-I5]9GKFT^_IiG
retrying may	!G8S
retrying retry	!T
return	!h#J&>'K*H,H-I/D0H1K2>396I:K;EAACFEJFBJEKHMKOISEXK^U_HbCeJgJjFkDlH
return await	!D.F8JSFWT
return cancels	QT
return cast	LS
return cls	1J
return code	!@,H.S5HKJRVTW^XbG
return fut	1J=KfK
return future	!F
return runner	!F
return self	!=&J8J9JaU
return sftp	"TLK
return to	1HBTKUTI_J
returned	!C"7#I%V&K'H)A*A+>-20=172@4H5]6C7U8696=I?G@FBXEEFGG?ICJCMCN>O?PKR.SVTCXYZH[J]E^@_Fb:c:dFeEf7gFkAlC
returned 1	!X%W.TLT
returned 2	!G:ULJVS
returned error	"I%I&:(J*K,E-D0I1J2J3?7T8@9D;TAUBUCWIJJKL@MJNGOFQWR;T=VJXA[J^J_JaSbJcJfEhJjBkH
returned fingerprint	!E3S
returned nonzero	KJWW
returned status	!E&K-G/H3I<TBUKIOUTVXU[W
reused	!T
revision	!J.W8TNKRSTSUSdU
revision unable	!I4T
revoked	!Y"E#E%G&I*E+I-H/K283+4{5)6J9<:B;;<>=?>?@DA?B:CBEAF=GJH6JJK@NIP:Q>RGTHYDZI_HhHiHjB
revoked and	4[5I
revoked for	!H3H4Y5K
revoked host	!>2K3<4k5:BIKJ
reçu	cU
rfc	;GYW
rfc 4716	;GYX
rfd	"JcT
rfd 4	"JcT
rhostsrsaauthentication	!X+G
rifiutata	,X/G8JRHbHfV
right	!G&H)^,@-B1[5C7U8;9GBIK@_CbJfbhJkU
right hand	!I/U7U9KTJ
right host	!U
rights	!C+T<VFILIRFiH
rip	!V
rip ipaddr	!V
risk	!a"KiK
riuscita	!ABFGIR]TBjU
rk	!DST
rk tu	!H
rm	-U/FBHKWLDOFSZTKaB
rm f	3U
rn	KSTJ_UkU
rn client	KTNS_VkV
ro	)U
role	#WBI
role arn	!S
root	!D#I%G&G'F)[*A,I-;.5/90A154D5I6F8?9I:A;E=l>>?BCUDJEEG/H^J=KGNCO7Q5T:UKVFWHYF]E_9aCdAeEgEi[l9
root ansible	!J"I1GSXbVfT
root cmd	!FiV
root config	!_SJ
root connecting	!F"WBTRDSGiY
root directory	!JIVLU
root exception	!HLU
root from	!W"FiU
root inside	!X
root ipaddr	!4)I+I/H1G2?3U5V8J;U==CUGEHJKDLKQHRUTFWIYS^S_KcIdIfUhIiIjIkG
root login	!YRI
root permission	!G;@<J=g@BAGBACEEEFHHJRHSTYHiIjH
root root	HX
root ssh	!;"I%D&@+W,F/I1I2U5?<V=Z>I@[AVB?C]EDF@HYIFKJLBNKR?S?WHZGbJfKhHi6kJ
root'	;K<D=^BIHKRFSZ
rooted	!K.V1U
rooted in	!K.V1U
route	"D&C*@+I,*-@.H/-1>2A3A5:7n8E9=;G<EAJB6FJGHHHIDK9L?NBPGQJR;SAXEYJ_BaJbGcGdYfFhJiAjIkGlG
route to	"G&F*A,.-D.B//1@2C3B5<7j8G9@;I<HB<HJIFK<LDNEPIR@SIXI[K_EbHcIdZfHiFkIlJ
route zum	,G7YTE
router	*T-V/K2U9TAJRXSDaIiW
routines	"J&I(G*G+J,I-J.G/@0I2J3G5I7J9B<E=J?H@?AcBCCKIGKCLJMUNEOKPBQ_RDTCaGcHfJiJ
routines evp	AS
routines get	;TAUYV
routines ossl	!];JAIQG
routines pem	!U;DQI
routines ssl	MW
routing	!H.KBKKJRWTZ
routing to	!H.KBKKJRWTZ
row	!Z
rows	!E,UBSRGiV
rpc	!U,F-D.W/H1J3H5S8G9J;G<IBCIKK;LGNGOJRJSBT@WTXV^F_FaIbUcUiJkJ
rpc data	!CWX^HbVcV
rpc error	!^,J5VBISETGXXaK
rpi	!W;K@J
rpt	[U
rrs	!Y
rrs tv	!Y
rs	!]"K/K3V8J;A@IADBBEUFVPKQCRBSGiE
rs sa	!GEVFW
rsa	!H"<#0&F'5(5)2*++8,<-*.A//04172j3I4H5E6>7:8.9=;V=T@UAYBHCWDVEsFfG/H=I:J1K+L&M4N/O1PAR0S1T4U:V4W+X2YUZ%[4]6^3_7a-b7c6d0e6f;g6hGi1k8l3
rsa 1024	;IE]FJPJQK
rsa 2048	"K%K*K2B;T<G=J>K@JAABECIDKKIPCQ?RIiKjJ
rsa aaaab	!Z;IYS
rsa bad	!E%I+K;<<J=;@DAKCdDXEAQHY>
rsa cert	!W%S;>=>?J@@AFBAEXFTGIKSNHRTYB_VhU
rsa client	2W
rsa dss	;T
rsa ecdsa	FT
rsa error	!@;]=A?H@VC>EKY5
rsa explicit	!JE^FHiVjI
rsa failed	!U;A<?=?AWB^CFEEFIP@YEiY
rsa filename	;J
rsa hex	!E"T&F)H1A5E<<=6CGG>HJPSZ@je
rsa host	&S2U3I5U9GFFiJ
rsa in	!U5I;>QG
rsa incorrect	!H;VP5QS
rsa invalid	!W%I&I+H<<=2>?@IB>C6DEEgF>PDQ9RJY<i?j@
rsa is	!<2U5E;Z<D=B>B?ICEDJEGFXYC
rsa key	!K%;&D)J*J-J/I1I4D8K:D>H?B@VA@CADIEcGIKDLJNJR>SFY8ZIhGi;j5
rsa no	!4&B1G;><lBVIELHPD
rsa not	!=2T3H5C;F<T=TBIFY
rsa o	!A+U=T
rsa old	!FEW
rsa open	!J;@<I=F>dAKQJYF
rsa permission	!@;<<==hC<EDPJYGjH
rsa ppk	;I=E?X@ZAaBDFKQKYZ
rsa private	!95I<C=C>H?FAeBECHFHP:YFjK
rsa pub	"I&I5J6S:U;/<E>D?W@FAHC4DFEDFDIGPBQ9YqjB
rsa pub'	<A=I?a@XA^C7DJPKQKYf
rsa rsa	%J*I4K5H<CFWR[ZFhTjV
rsa sha	!<*H-J2V3@5F9G:TBVFcJILKNIiDjV
rsa size	!GEV
rsa ssh	*I2[9W?GFI
rsa to	!]
rsa type	!Z+J;7<C=<?H@;ABEXGHPJRTY?_UhTjT
rsa user	,D7W;H<G@JAHDWP?Q;T^YGdGfSiT
rsa のみ	jU
rsa は	!KDS
rsa'	!5%E&@*I+E,G.J2F3G5>9E<X=V>d?C@:B7C[ETFSH=I>KDL>OKRHSFTKVKY.[JiHjJkE
rsa' are	!F;H@IAIC[DTY>
rsa' is	!H>V
rsa' key	!G2KEWFV
rsa' は	>W
rsaa'	!A<]
rsakey	!C3U5I;YQE
rsakey py	!D;YQF
rsync	!@#B%J&5'D)A*C.Z1C2E6?91:G<7=I>I?H@JAKBHCJDEF:GHHDIWM@N6O4P:Q6R^S]UHV5WGX@YJ^C_>a[bTe<f2g=hJkHl>
rsync a	BKHVSH
rsync av	!X,J7UBTjV
rsync az	.SBGTUiW
rsync chgrp	!FIISTaZ
rsync connection	!E-K8F9JIJJIWJaHfG
rsync error	!E#K&D*K-E.S0>6I8T9?<G@JFKMINCOCPGQERISUTJVBWCXJYKZJ]J_IbUeIfBgHlG
rsync exited	;TBTRG
rsync failed	!>(UKUSV
rsync generator	!CaX
rsync io	!E,J7VKHLS
rsync man	!J"KcU
rsync manpage	!J"TcS
rsync mkdir	!CL_ST
rsync mkstemp	!HSZaK
rsync protocol	/F1C3I@JBUGINI_DkC
rsync receiver	!5(I,I.W/K0ZBKIAKFLYRISV
rsync rsync	!E,J7VKHLS
rsync sender	.S1AIaLCSCaI
rsync server	,K.K5JBGRYbJiG
rsync ssh	!E"IB?FKGERXZXi=jG
rsync stderr	;YRG
rsync warning	!X
rsync write	!G.ZSI
rsync エラ	-V.JBXKGbTcS
rsync 接続	.U7X
rt	,T.IOKRITTkW
rtype	)T1S
rtype exit	)T1S
rtype user	!X1G
ru	!Z,D6F7FBIKKRJdTkB
ru 22	!V
ruby	/V7USG_JdUjT
ruby date	7VdV
ruby gems	SHjU
rubygems	2K;S@SBHYS
rubygems integration	!C2K;T@SBKYT
rule	!_.T5JHJIILH[V
rule align	!V
run	"I#;%J+C,J1H3C5E7J8>:B;I<Z>D?F@JDDF<G6H@ITJTKTQAR)T@UHW/X9Z;^H_HaEcEd<fHgXi=j0kFl9
run 1	.I0JITKILCSSaCeU
run 12	!](G.J8H
run 2	SJeT
run 42	!G7SLU
run 5	!W
run 77	!ELIOWS]VU
run 9	(U
run a	!T
run build	ITSI
run command	!J/T6S
run docker	!]
run entry	!H
run fatal	!5"@,=1E2U3J5H7?8>9WB?EUJ[KURHT;XJ_=d>gWhEiEk@
run git	!D(V/W5FBKKSTWiT
run help'	!T
run in	!D-TKHNSTV
run main	!?
run node	!H
run parts	"T
run pipeline	8TKS
run reader	!I"X)W-C8WfXhS
run salt	!H5W
run scp	!F&J/V5WBS
run secrets	!@=[
run sh	!USEaIgU
run test	!S
run thread	!J
run until	!F
run webfactory	;X
run with	!W
runner	!;AHBTR@WKaKiTjY
runner artifacts	;T
runner execute	!E&T-IRF_SjU
runner run	!D
runners	!=BK
runners py	!B
running	"G#S&h'J(F,C-D.=/52A3?4F5G6?:J;6>G@CA=BFCTEIF=G=I=JDK=MFNDQ?R:TWVGWJXBYBZD]H^;aFeGgIjTkSl:
running actions	8TKV
running an	!B"V)W1X5HKIbW
running command	&I3JHS
running docker	!DTVjT
running in	!W5H
running on	,I_S
running pid	!U
running remote	!IbT
running ssh	!K
running this	!G#TTSiV
running vagrant	!E=TCU
running with	TU
runs	.A0SIHLXOISB[^aXfJ
runtime	&E(J-Y.E/C3B5>6E7V8@=EBIEJI?JWK4OFPEQJS;VJWEYX[I]K^J_JaHbGcCdIiTlJ
runtime error	!S"K,H-G1I7TBJGUKE
runtime exception	!>)U*K,F-W.K6H9H=H?SIFJYKFLDNSOJPHRESDTHYYcHfIiSkG
russh	!7"D#J%H(I)F*B+K,C-9.A/A0K1=2=3J4G7F8W:B;X<;=F?I@?B8CIEFGHHDIFJGLCNAOIQ?RWSCT@VGWAXJYBZF[J^G_<aHbBcDdJeKfVhGiBjDkHlI
russh error	!7"H&?)J*G,E-;.D/D1B2F5U7I8Y9V;=<DAGBAFGGJIJJJKULGNDPEQKRXSGTCWCZH^K_>bEcHfWiFkI
russh keys	!D&W2D3C5A8I9B:E;]<G@CBDEJFVK>QERIYFjJ
rust	!ZKJ
rw	!V=JCTQKYJ
rw nosuid	SV
rw r	!V?SCUPSSH
réseau	-W5G7JKYOJRVT@_X
réussi	!T
s	#9%I&@):*T-?1%2E4:5G6E7C9=:?<?=G>;?G@?A>B>DVE:F;G*H3JdKUL?NGRWSDTSUBVWWJYBZ>[;]J_4cCd3fHh@i;j;kJl/
s 00	!Z.;0F8JHKIEJGK7LBRJS@VK[Ka^
s 01	.SjU
s 1	(].F/K0H3J8E;JIBLHOFRJSD]UaFeT
s 12	8EKW
s 1472	!GJY
s 2	'S
s 226	/T
s 3	!t,I.J/J=KBBLER>S5TEaHi@
s added	!]
s binary	!^
s c	!@*T2I3J9KIUNWSU
s cipher	!I*X9E
s date	!:8DDZJW
s done	!U
s elapsed	!JTS
s eta	(J.ULV[UaTgJ
s for	"W;JRSiU
s found	5]
s ftp	!C-E/A1J2W3T7G9SKINGRITZcUkKlJ
s i	!Y
s id	!Z
s in	!YKH
s jsch	*T
s none	!E+T
s num	SK
s o	!U
s occurred	!E&S<XBFPVRHiK
s remain	BTRT
s retry	!C/W
s s	/V3U5FBBMURVSGiHkG
s s'	!C+T/W
s self	!KIIL@V[
s server	!T
s sshj	9WBU
s st	(V
s stalled	!BJWKUbY
s to	&F/T6TPDQHjK
s var	=T
s you	!Z
s'	/VCHkG
sa	BJEVFW
sa a鍵	!GEVFW
safe	!V5J;JQH
safe directory	!V
safe file	!G
safely	!?1aIGLH
safely chroot	!?1aIGLH
said	&K'WBTGKKJLIaCiUjG
said permission	!D'WRFaG
salt	!D5UBURKiWjV
salt ssh	!C5VBURKiWjV
sam	![
sam kirkland	!X
same	OVSH]X
same size	!IISLKOWSK]X
sample	"G'V*I+J,I/G0Z3H5E7J8H9G;B<I=J@IAHBDFIL>NJOUPIQDRDVCWK[G^G_IaIbJgGiIkI
sample 01	!J
sample 1	!I0VLJSJ
samtools	!aSJ
sasl	!bBERCTKiF
sasl authentication	!^BIRHiK
sasl bind	!V
sat	!X
sauvegarde	!H,F.T/U6WKIOURK]X
save	"G&H(J)K*E+F-J/U0H1D2J3@6J9D;=<E=B>EBJFJGJLVNKP?QIRBSZTHWH^H_IaTbGcGfFiCjHk]
save config	!BVU
save data	!B.U8FKXSU
save the	!W
saved	!_"D&D(K*H,@-I/E0K1E2I3^4K596J7F8G9F<F=EAJCKFAHJIJKANDOJPBQ@RET?YJ[J]I_HaIbHcEdWfBgJjXkI
saved exception	!G&IBWFINKhTiUj_
saved in	!_;G<IQJYC
saving	!X;E=ICHEGITPCQGYK
says	!@'V.K0K3K5I8K>XIIKGRTSJ^K_ThH
sbatch	!UgW
sbatch error	!UgW
sbin	!W"S.E1F3J9JIJLFMVPKRASGTIWIZU_JbGcDf>lG
sbin mount	!UBIMWRHlH
sbin nologin	!X.JbJ
sbin sshd	!S"G
sbin syncoid	!K
sc	*S3S5T9ULISI
scan	!S(U,J/G1T2T7K9@KURKSX[FfK
scanned	BJRTiW
scanning	!I,TTU
sch	!:#I%G&;'I(H)J+G.:0A1K:H<K>JCHDIEGIAL6MGO:PSS9UHVAXIZE[;]>aBeIgGlH
sch add	!H<T
sch algo	9V
sch changed	3U
sch exception	!;#I%G&<'I(H+G.;0A4!:H<F>KCHDIEHICL7MHO;PTS9UHVAXJZF[<]?aCeIfSgGlI
sch java	!G
sch revoked	!J3E4^5B
scheduled	!C3K5TBWiY
scheduler	AJPU
scheme	!j.J/C5E<IBFIFLARJSDTJ
scheme sftp	!f.K/C5F<KBKIGLBRKSE
schlüssel	!C"2#D%@&@'C(A)?*?+<,4-=.9/50@182@4D6<788:99:D;]<V==?F@JB]CADGECF?G;H?I:JAK6L8M?N:O<PUQTR2S:T5UIVFW<X@ZB[?]D^>_9a9b=c<dAeDf9gBh8k>l?
schlüsseldatei	!1"J)I,B.E/<0G1D3G5?7D;]<W=X>V@GAIBBDIFKHHIAL;OFPHQARCSCT?XJYCaDfGiEjJ
schmizz	!9"F%G(H.S/H0E4I6B7A<=@=ABCIEJFHGHIAKUMGO?PBRGXFZAdDfEiJlG
schmizz concurrent	!C-W5KJTTG
schmizz sshj	!9"F%G(H.S/H0E4I6B7A<=@=ABCIEJFHGHIAKUMGO?PBRGXFZAdDfEiJlG
sconosciuto	!A"K,H/W3J5F6F8KBEKFLHRFTFiZkH
scope	!U7U
scp	!!"7#-%/'.(')J*J+<,F-!/10!2C6*7;8"9.:3;E<-=B?J@+A8BDC7DAE1F,G9HAJ,KALcM.NDO=P5Q!R?SdTEU8V!W%X2Y:[W]<^~_6bjc9d2e+g(h1i:j%kXl9
scp 346	!Y
scp backup	!A,Y.W7T
scp but	!I5W
scp command	!=,I.I/K3J5DBIKFNITKWH^aaKb;fF
scp connection	"I&I)U,I-@.F/K3B8C;JASBBGTH[KAPVR=TJWCXFZW^^cUdHfTi?k@
scp data	!G.I1IBJKILXSBTJ^DaKbGkI
scp dest	!>&K.E1H<II>LUOF[Z
scp did	!HLTSUTJ^V
scp error	!/"G&<*F,G/G1F2E3G5?8J9D;W@IADGDKDLVPJQHRYSST[YHZI[J^WaJcJi?j;
scp exception	!="C*J.D/K1H3I5F8K9KBIKEL>NKOKRISTTJ^caIcKfGkJ
scp exe	"Z)K-A1_5HB[GAKDNFRAZJ^E_AaKbFcUfUi@k@
scp failed	!5&E1H5K<JBHHIKBO@TK[V^]bDfB
scp file	1J;GBAIIKHL;OFSZb;
scp home	!D.U1KICL[SI
scp i	!E;KIU
scp is	!D"F.J1K3K5FBJKGLISJ^ebGfD
scp item	!JSW^U
scp not	!A*H5JIJLDWH^bbJfA
scp o	!J^]bDkK
scp p	!<,J7KBIIGLFOVRKSWTA^EaWkb
scp process	&J/U5VKHTK^U
scp protocol	!K"ZbUcJ
scp q	!J.ULVSS
scp r	!K7SIS
scp realpath	!KLTSI
scp release	3K9JITLKNVSHlU
scp remote	!J.JKJLUS^^GaT
scp scp	!>"D*K,J.C1G3H5G8J9K;KBHKDNJOKRISTTI[I^_aHcKkK
scp send	&JKDLUSW^XfK
scp server	!A3J^WiS
scp session	)I,D-C/K1E3U8D;J?SBFKTNGOJRI_HiJ
scp sftp	!?"I&a.K1J3F5HIIKCLHOJSK[H^H_JaFbJcJfFkG
scp srv	!@BILISX[S
scp stat	!;1C<HLASJVIkc
scp to	!=,V7JKTTWbS
scp upload	!AIHL[SZaI
scp user	LJSI[TbJcV
scp v	!@1T^XcV
scp var	!:IGS[^I
scp version	!TIF
scp write	!G.[LISG[G
scrapli	!?"I3V5V9U;JRDjI
scrapli authentication	!?"I3V5V9U;JRDjI
scrapli exceptions	!?"I3V5V;JRDjJ
scratch	"J1K<KIFKHLSRFSWVKiIjU
script	!X"F)J*J-G/B1D2J4J7H8A9H<E=J@IAJGIHHIDK<L@N@PHQHRCTBVHWJYJ^E_BbBcZgZhJkFlJ
script setup	!X
scripts	!T,E-T/I3S5I8VBHKSRVTI
sd	!V
sd date	!V
sda	NT
sdap	!S
sdb	!Z
sdb 1	!Y
se	!J"8#E%B'I(@)H*>+C,W/]0C162H3A4I5F98:G=T>D?T@BACCFDJEEF>G9HEI?JDLHMFNIOWQ<UJVAYBZB]C_<a?dCeFf<gDhBiBj=
se ha	!B,E-T/F7H8VKTOWSVTJ[WlK
se pudo	!A"G*I,[-J.C1F2I3K5D6C8F9H;F<F=J?VFIGIIHKBQJTVVJXJZJ[IbGcHfIjHkH
se puede	.J/S5J6H9K<D=TKCLHOJRFSGlX
search	!W
searched	IU
searching	BHHDQT
searching for	BKQT
searching home	HF
sec	!f&J(I*J-J.F/G0J1I3G8G9I;DAKBDKALENGOJPKQDRFSITCVKWK[J^X_KcVfEiIkI
sec error	![
sec not	!B"UKJSK^XcXfI
second	.V1K8IBJLKaT
seconde	!Y
secondes	!DRHTYlK
seconds	"C%D&E'H(A):*?+F-8/80F1=2@4G6E7V8W97:J;<<F=G?H@EBFCEEGF@G?IAJTKXL;MJNUPFQAR3T^UJVCXCYFZH[H]C_Wa:bKcFf>g>hBi:kI
seconds 2	eU
seconds check	!Z
seconds of	!<"K)J1G8ZKTNWT>fJlT
seconds there	3T
secret	!T%I&H3G;U<ZB?IJLJPCQ@RKiK
secret key	!Z%I5K;G<TBKPJQF
secrets	&I9I;G<V=YBEIJLHQJRJSITG
secrets sftp	!F<W
secrets ssh	=X
secrète	!9"F%H&F*H+D,B-E.E/E0K1I2H3A5B6H7F8G9B;?<?=E>G@GAFBDCGEHFFGGHHJIK@LIMJNEOIPbQXRCSHTBWGXIYG[J^I_DbFcHdJfEhCiHjJkGlH
secs	gU
secs user	!V
secsh	!I,Z/ITXfG
section	!ULIbUcU
section in	![LJ
secure	"=&D)I-3.F/S1A2U3G6J7?8<9V<GB7FHGFJGKJLHNKOIPKQHRCSGTUXF^X_5cEdBf=hFjFk@lA
secure channel	!T
secure connection	!W/KTG
secure crt	!B,U-D/X5H8IKUNJWH_E
secure file	!JiV
secure for	5T
secure shell	!S"F/H5J9IKJNITJbW
security	!^">%J&G(J,F-G.I/B0I1K2C3b4I5>7G8H9?<A=E?FA=B4CJEDGJHKIHK?LEQURHSBTDYE_KbJcKfGiJjG
security auth	!EBIPTQW
security authentication	!U
security breach	!C3Z5H
security error	RSiS
security invalid	!V;CEI
security provider	WTXT
security unrecoverable	!WQI
security validator	!V
see	!U#G%E&>*G,=-C.=/?0F1C2F3;8B9A;C<A=I@HB=EVHHJIK8NCODPEQDTEVGWGXKYH]JcUeIhKiIjAkHlJ
see 'docker	!T
see detailed	LWST^UfT
see https	!IEX
see log	!T
see previous	(T
see session	!F"UBG
see the	!TBKKIRGSIcWiK
seems	;F@XPTQIiU
seems wrong	!S
seen	!E3I5XBURK
segundos	7TRETX
segundos de	!H7TRFTY
sekunden	,?/J8VRGTWiI
select	!S&J,F/G5J7J9I=JBBGVKTNVR>SFT?fHiDjHlY
select one	GW
select proper	!GNYRHTIlT
selected	!J;K@UASNGYKkX
selection	!W
selection error	!V
self	(J,J.I1T2B3B<JAWCJIGLEQGT;V_^JgJjH
self args	,J
self auth	!F&UBUNI
self begin	IT
self check	KT
self convert	SKaV
self copy	IT
self coro	!I.IIILISK
self dst	.SIJ
self families	/U
self from	;HAT
self key	3H;SPJ
self kwargs	,J
self loop	!F
self make	!T
self open	"X1UAVKX
self packet	!JKKNJ
self packetizer	!BK[WU_ScK
self parse	;X?J
self policy	!J4T
self putfo	OS[S
self read	!>)U.F1U8E9K?SAKHKIJKISCaUcS
self request	!I
self run	!H8T
self send	1T
self signed	!Y<I
self socket	NI
self ssh	8S
self stat	!DIGLJSCVc
self transport	!F"UGT
self user	!H"V
semantics	!K
send	!4#F%W(9)W+9,:-D.F0522344F5D6;7.8g94:D;H>??>@HA0DCFYG<H@IJJXKdM=O/Q;RHSBT8UFV@W1X=Y@]<aHd:e>g>hEi@jHk;
send 2	!H5K
send a	!H;UBIGF
send channel	!B,A/G1T5KAKBGJXLJNIPJRDTBWI^Jb[cZfV
send data	-J.Z8FBHKJfI
send disconnect	!/"T)Y*G+K,I-H.C/G1Y2K3I5E7K8Y9J:K@KBDGHIKKWLKPJQHRFSHTF^J_FcKdJfThIiIjJ
send eof	"JcT
send error	!J.I8YJXSKfE
send failure	!G&G.I1F8HBIKVSW[K^WfH
send files	8TLVSH
send message	!C-Y1H8Y9SKW
send packet	!G)J-Y/J1B8d9IBJHKJSK[LFNGRGSJTE_VaKbIfI
send pl	/X1F5WBVKHTIfI
send pubkey	!8"D#I%^&S*I1K5I:J<ABIF^QIR@SJZHhGi>j>
send receive	!IJXKY
send seqnr	!H5K
send unable	.D8VLJSDTU
send userauth	!J"IBYK?QIRHfH
send version	)Y-F.K8GKBSK_JcUfV
sender	!E"S#K&B(G)E-H.U1J2J6D9><CFCIdLAMUNEODPGQCTBVDWDXGZH[>bVeJf:gIhBlE
sender connection	!C"IMV_KiS
sender dataprovider	BT
sender date	!,(J,I0I4T9IIVJSQJWK[FaTfJhJkT
sender link	!EIX
sender login	!]"JBEREiH
sender service	!U
sender sftp	!C.U0U
sender sftpd	,J1J8HBFKINJRHiAkK
sender upload	IS
sender write	!J.T1I
sending	!T"@#J%I&H(K*B,G-Z.X2G3E4K5<6J7F8Y9D;B<G=G?J@IAGBCCIEHFBGCJDMHN=PJQHRDSUT=VJYIZJ^S_<bJdIgJhFi;jCkHlH
sending acceptable	![
sending channel	!JaU
sending command	"J/TSH^ZcFfF
sending disconnect	!W
sending incremental	LT
sending request	!W/K
sending ssh	8T
sending subsystem	!J)X1WSV^?bDc_fV
sends	!V
senha	"C)W,J-D/H1W3G5I8IBDGJKBQKRWTG^J_IbGfViUkG
sensor	iV
sent	"?'H)K+E,F/C0F2E5D6C7A<KAHBIDFEKFEHIL8OBP9STUHW>XF]G^BaXeHiC
sent 1	!_
sent 3552	!GbKc]
sent 4	!V
sent a	EF
sent by	!=3XBHKHcJkXlW
sent command	!I">,J-T3>5B8HB>SUVV^KaUcW
sent curve	9V
sent disconnect	!@8UKHNKcJhW
sent exit	!K"V)S1SfS
sent invalid	!H-JMXNH
sent num	.WHUSDcG
sent publickey	!;%S*K1E;U=W>VFFPDYUZ=
sent server	KXfK
sent ssh	!]8IKH
sent status	!?SWaU
sent successfully	!T
sent to	!J_SdS
sent user	*U
sep	!I"T-X0V<TB?FJRISI_IbTiD
sep 2023	!W
separation	!V
seq	!]"I,I-H.I/U1K6I;J<HGUIVK@LGNJRJ_IkI
seq 2	!Z
seqcore	/T6FTTdH
seqcore ipaddr	!TTUdH
seqnr	!H5K
seqnr 3	!H5K
sequence	@YAYYY
ser	!T,X7HTG
serial	!]
serve	![
serve sftp	!Y
server	!>"-#I%,&7'@(!*a+30E1S3V465V677J:1;+<5=/>7?;@.A'C)D1E>H3I!JCKULJM?NZP0Q!RWS8UCV;W.X3Y*[.]GaBd5e8fWg?jHlW
server '	5T
server 'sftp	!5*J,F5c7K;JBWGVKGLINIRCSKTVfJiW
server 'ssh	9U
server 1	!]
server accepts	#J%T,G5H;U<K@TB9E9F'GSR@ZHh<iBjWkT
server address	!@,C.H/b3F5D6ULGOJRGTAfIlJ
server aes	*W
server alive	+S-U3V5GKJ
server and	!G5XbT
server app	!W
server at	"E)F-F.I103;7F9G<F?VBDFHGJK@L;NZPJQJSGZ[_FcJf@i7jKk:lF
server aufbauen	!HlW
server auth	!KBBR]iH
server authentication	5HBIjU
server backup	!C-T<JKGLYTT
server check	!B,V7XBERTiYkS
server cipher	!E*Z2J9E
server client	![*F9F
server closed	!Z"?)A*G,7.G/E2K3G5>889>B;TCWG^Kb:cDf9iBlJ
server connection	!C*G/E1U2J3D7C8Z9EBDKVN=RBTS^J_VbFfCiJkAlG
server could	!X,JKFNFbXcW
server date	![
server dial	!i/;7GBET<dKkC
server did	.G/E3:7V8IGVK?LJNEOJSJTY_IcEfJ
server diffie	!B9[
server disconnected	,I-F9JBFNGRHTS_AfIhYiJ
server does	!@"A(J-I.K/?1?2F5<6J9U<CLAPTRUVI]G^J_IaYbFcHfUi@
server due	!X,JBXKIRFiE
server during	!^KJ
server econnaborted	-K1JKX
server encryption	*U9G
server error	&K,S3Y5JBUTGi?jIkU
server example	!I,S7TTEfV
server failed	!J"F&Z*E,W-C/:1@3G5?7T8F9A;H<UFBK:LTN?OIPYRBWE^K_CcXf?hKiU
server failure	!G.TaU
server fehlgeschlagen	!H.I7I8I9UKFTT
server file	!JOU
server fingerprint	!D5U
server for	.GRGjW
server forbidden	!Z
server getrennt	-IKX
server has	!C1J3K8XSFTJbJfJ
server hello	-V_TkU
server hmac	!H*^5I9HKG
server host	&K*8,V-C.K/51H2_5J6I7@8J9:<KB?EXFGJFKHLENAR?WIZK_EfKiDjKkW
server hostkey	,I2H3Y5Z9GKHNGTJ
server identification	!F,S-S/WKFNDkV
server identity	!V-J
server in	!D)J*U,K/I1D2X8AKIcT
server ip	!J,I-I5G9J<TBGKITG_XkU
server ipaddr	"I/F1D2J5G7H8G9BBHJFN@RTT[_=dDiIlH
server is	">&F)B,V-I.U0F2@3S5T6G8<EHFEGJJHKDL8NFOCR8SDWFXI[J]G^>_7b8c=i8jHkIlT
server kex	*K9V
server kexinit	CF
server key	#K,H-C.J/D2U3f5^7K8D9E;8<H=G?G@AA=B4CKEJF=HDK9LIPEQ=R@SJTFYGbJcHf@hIiDjH
server listening	!l*G,4->.K/F2H3H5H7@8@9IB=JJK?NFT:ZS_EdIhFlE
server localhost	!d,BKHTJkJ
server log	!DMTNJRFbWfIiS
server mac	!J*Y2I
server machines	KT
server may	!J5HBHRH
server message	!C/HASBARFTXhSiV
server name	!H,F/_5CRKTC
server nas	iWjK
server nginx	kS
server nicht	fV
server no	!8&D*c,F/J1>2>5D7I9?;KBBFXGJIAKDNFOIRHTGVZWK_JbEcKf]hHkClJ
server not	"H)J*J,G.H/D1H2K3@5Y9JBFKBLGNGRFTG^A_HbGfd
server num	!A#XBTRHaXiH
server offered	!E2S3A5ZBKFI
server offset	KJ
server on	"K,<.I/H5F7HBBKDN[RHTD^W_IbGfDkTlG
server only	!I2X3G5E9SBIFIRGTKlW
server os	SIjT
server output	!D"X+U,T-I.J5XTI
server path	!TLTSGaT
server permission	!CBGLJOHSgaI
server please	!G,I-J5F9HKCNVRATG^]_KbFfJiJlT
server port	kJ
server proposal	!K2T
server protocol	!Y
server ready	!I-JNV_JkZlI
server refused	!>"E#I%E&8)H*J,8-F.J/I1C2H3D5B8J9F;C=D>G@JAKB^FVG>IJKGLJNHPIQDTHWDYHZ=_SbZcEf]hIiUjVkClH
server rejected	&J-H.J1J3J5B;I<JBYFSGDKENKQHZH^H_HbEcJhKkWlI
server reply	!GNJRJl_
server response	!B*I,H-W/H1H3F5I8B9FJVK>RHbKfEkW
server returned	.IBHKWLJWF[U
server running	![,J
server said	'WBULJaCiUjG
server selection	!W
server sent	!("J,C/G2G5<9K;T=V>UFCGTPBTGVTWJYT^FaScSiJkFlG
server server	)S8K9IK;NIRUbTkK
server session	MU
server sftp	!A"G)K,K-X.T/U1B7D8IJXKTL?OFQVRHS<TH_TaEbHcKfFiTlT
server should	!H.V
server sig	!F5JFU
server smtp	![RH
server socket	!H,E-U7W9_KDNKTJ
server ssh	*H,G-H2V3BBYFJKCNIRYTG_JfIlC
server sshd	!KlZ
server supports	*U5KGGiTjK
server the	#T,U-G/X7EKERIiY
server to	*S,J8H9IBIK^TB
server too	!:-KKF_Ihb
server unauthorized	!W
server unexpectedly	!G)[1U8A9VBJN/WI^E_HiIk7
server upload	-VKINWTW
server us	!HLXVJ
server user	*S9T
server version	*I,I.H/D2G3E5G8F9TBGFHGTLIMJSIVThIiE
server was	,I3X8VTH
server while	!W
server will	!a.JKI
server with	!G"T)G,E-]9KKFTFkH
server www	,F/X9WKHTV
server x	!d
server への	,V
server'	!Y
server' if	!S
server's	!J"?&I*J,H/F0J1K2S3T4D8I9X;><I=J?H@DA=B9FBGUH?K?LIN[PDSJTHWFXJYGZV^H_@bJcFfEiJkT
server's adb	!S
server's fingerprint	!=5^
server's host	!E2U3S5T
server's ssh	QT
server's version	;H?J@JABKKN]QJRKWKkU
servers	!<"@&J'I(F)H*E+I-I.?0E1E2I3a5W6H7G8F9F;H<H=KFJGJIDKDLAOTPJQIRASZVKWIXJ[C]H_Ca;cCeIgJhIiDjIkDlE
serveur	!E":#A%@&:'?+<./0C1D3_4@5[6687::;:<8=@>>?@@>A=C>DBE=FDG;HAI:J>K8L1M>N9P=Q5S8TXUBV@W:X4Y;Z?[;]:^<_Ka6b5c6d6e?f9g8i7
serveur a	!>-X/B3Y5?7IBKOGT>_YkT
serveur est	!D(J,H.J/A3=5b7HBKLKOJRFSKTCcK
serveur ne	!;&K*H+K,F-G/F2H3Y5<7K9BBCFIKINKT]_GhGjJkJlJ
serveur sftp	!J,D/W0S5FBGLJRET>lW
service	!T#B'A(?)=*2+8-C/U0B1G2A394<5A6W7G8>9@:C;D<F=H>E?F@JA<BHCIDEHAI0K>M>OGQ6UFVHX4YE[E]@^Y_2bWcFe>fAgBiA
service accept	1U4K5FJDZJiJ
service allows	!4,E.C/F3J5D6J8I9J<KBDGKIJKELGRDS>TD^^_GaIb^cIfGiKkClJ
service com	!E5W
service connection	!Y"F&E1JFSKJTH_KbJfH
service error	!H&Z
service failed	!h/J5FBDRESHTGiK
service inconnu	!I/Y
service java	PUiU
service main	!b5GBC
service message	!U
service nginx	!_/I
service not	"B&@)J*J+I,D-B/U0J1D3B576[7E8H9E;G<J@IAEB9HEIGKBL@NBQKR:SFTCVKXIYK^G_HbDcKdHfCiAjGkV
service provider	!<"C&H.U3K5KFKGIIHPIQKTH_JiJ
service request	8T
service ssh	&U,V-T/G9HBDKGNIRTTJZU_U
service that	!I/X
service try	BVGHiX
service unit	!V
service'	NV
serviceaccount	!U
serviceaccount ci	!T
services	![5XHEbJ
servicio	!V/T
servidor	!=#A%@&-'?(8*7+<091X273]4@5E618I9::;;3<1=;>8?;@?A@B>C>DDE:F<GUH@I6J<KVM>NAP4RXUCV<W5XAY=Z;[G]9_Ja2c@d=e>g;h9iAj;
servidor de	![,D.K/G7URJ
servidor no	!H.V/J3TKHXT[W
servidor não	!C"I.I/I3V5XKGLKRUSITHbVkJ
servidor sftp	!>"G.A/T1H3J5J6I7CBKIIKGLTOTR?TD[IbIcJfJlW
servizio	!I,J/[6K
servizio sconosciuto	!I,J/[6K
servname	!F,G/X3K5G6ZBGRFTGdUkE
servname provided	/W5J6TTJdVkG
serwerem	!F,S/S0KBHKKLKRUSKTXjK
sesión	!Y"I,@-D.I/A1A7E8UGXK@OFRDSET@XI_EbEcIfH
session	!H"K#7%'&6'5(>)^+),C-e.00B1c2T4H5@6/7C8c9[:5;6<C=:>=?F@@A>C0DCE0GCHFI-KcL7MJNTO6P:Q?RKS,V&WSX?Y'[.].^=_Ha8dKe/fYgGiHjIl"
session 0	!ZKH
session 1	_WgT
session 13	!B2I9FBINYSKTU_SkV
session 2	!S
session 21	!F,F-I.H/?1U9GBCLFOIRGSGTD[J_Ub]f[kH
session 43	!B8V9JKYWU
session 5	!A*S2W3J9XKENKkJ
session abstract	3V4X5TBJRJ
session await	NI_J
session channel	-JKTNI_KbBfX
session check	!G-K3W4U5VBCHUKINKRF
session client	!K*S;IBTGDiW
session closed	!X)W*I,A-F.F/D3I5G9GB0FHJJNIRASCTDWHZT_JcAhEi>jJ
session computer	/X
session connect	!1&J)E-T.J3G4J5H7F84;9<F=F?C@AA9FXGWKHNiPKQ:RUYHZJbIc@dSfAh?i[
session could	)XBG
session default	,V/T<SBKTT
session ended	)V1Z3F5AKG
session error	!:)E*K-T2H5T8J;G=KBWKDLDPUQGSAWH_VcT
session exception	!F8YKGTI
session factory	!I,V/T<TBKKT
session factory'	!V/H<S
session failed	!I*U1H2V9UKH_W
session for	!8"F)K,S-E1I3I5K7Y8H9HAJFVGKKALEPTRSSJTUcHkZ
session handshake	!F*a-I2b9VBHJWKETG_K
session has	!G1I3HDSK[NIf>
session helpers	!JNT
session id	LT
session impl	!G3T8IKUMU
session inactive	!K
session is	!U"8)B*G,E-H.H/C2I3A5>7F8_9?;H?KAGB=GJK[LAN@PCQHR<SITAWDb@c@iGkJ
session java	!3"J)H*T-W1?2T4S;?<H=H?C@DA?FUGUNTQ=SJYJ_VbIcDdJfHiS
session key	293]KVQJfK
session log	!C"T7TBFKGdS
session manager	!EW[
session may	UX
session mismatch	!E3^5I
session nchannels	)T
session new	/XRHiJ
session no	!I/W5IBUiWjH
session not	!D-=1E3I5F8^9HBKNBQJRW_@fC
session on	!J1TLUc]fE
session open	!U-JSJ_HdSfI
session opened	!Z(S-I.J1KBCKBRFSFZT_IbJcJf?iC
session operation	!=-C1J2YJYKKRGWW^TdHfG
session options	5X7SKESKdS
session permission	!C"HBISJi_
session pyx	!C"T*U-K2T=SKH
session rb	!@6K8JBJfT
session read	!D8WBKK[_V
session receive	!I*^2^9ZKJ
session remote	,E-F1G3V8GBHKUNJ_JkS
session request	!K"K)U,D-J/H0W1T<FIHNFOVRISVTJWI^JaTbIfI
session send	1I8V9TKVSJ
session sent	!]
session server	9KMU
session session	&J*X,I-C.K/J2]3K5K8=@KK;PKSHTB_GcKdJf<hHjDkJ
session setup	!Z
session sftp	!D)V,J-U/D8WRGcYfV
session socket	!F*T/J2SBJJW_F
session ssh	!A&W-I2TBDGTR[i[
session start	KU
session started	!X"T3F5ABFgT
session stopped	!E"I1HBXNJT]WH^I_HbZdI
session subsystem	!UKU
session to	!I/E9GBUQURJ^UbHiS
session unable	!A&U,I-5.G/H2T3H5G<I=C@KAXFJKWLER?SJTGbDfSiB
session upkeep	!a8GBJKATG
session userauth	!D"T<S=TKJ
session username	;HFSiVjY
session wait	!HJTNK_S
session with	)W,I1UKJTJcVfT
sessions	"T/J6IBHGKRJSHTIbSfI
set	#K%Y&V'W(7)<,?-J.6/*0D1=2@3*4H5H6=72849=:E;2<U=@>F?A@CA:BTDFG?I0JUK@LGMDN>O0Q2R5S6T:UHVJW;YAZB[7^A_;a~c?d=e=fFgThIjAk=
set attributes	!B(K.JLJOKSAa_
set attrs	!DSBac
set in	!T
set known	HV
set mod	!COKSDVKaa
set modification	aW
set on	BSCU
set permission	SDaX
set permissions	!DaX
set sock	!G
set socket	!G
set ssh	!A*U-I5V9ULS
set the	SIaW
set times	!>SUa^
set to	!["U,F.S/H1J3F5>8<BTCUHKSFTBaHbUcJfK
set up	!S"VbY
setlocale	!W
setlocale lc	!W
setstat	!1,K.>0F8KBDIIKFL>RGS<TJVF[Fa|eIiK
setstat unsupported	!GSHa[
setting	+I/G1I3I7J9H=JBDJJOHQHRAT@VG_IagdKiEjJkC
setting implicit	,T
setting locale	!X
setting o	!H
setting the	!B.GKJaa
setting up	!UPS
settings	">%J&B*H-V.E0J1@2H3>5:6J8I;@A@BJIAKIL<OIPFS<VHWG]J^H_AaGbFcEdFfDg]jVkWlG
settings cisco	!I,V/]7JFURXTSiF
settle	*X,K2U5IBIKHRKSGTHfI
settle on	!B*X2U5JBKKITIfK
settlement	!<*Y-J2Y5I9_FJKGSJTK
settlement curve	!G9U
settlement diffie	!H9[
setup	!Z&J-H.I1I3J5H9J<KBUKFQJRETJbDjSkSlK
setup failed	![
setup id	!J
setup py	bF
setup sh	!X
severity	!^BKKJRJ
sf	!=#@%F&C'C(D)X+D0B2J3J4F5H7G:F;F>FCFDFEFF@HEIDJCMDPBQAUJVDW;YC]@^CaHbVeBfYgDhBiSjH
sf ft	!>#@%F&D'C(D)X+D0C2J3J4F5H7H:F;G>GCFDGEGF@HEIFJCMDPBQASSUJVEW;YD]B^Ca@bVeCfYgDhCiSjH
sft	!GIKKILUcT
sft pv	!HKILUcT
sftp	!0"Y#-%!&&'5(E*/+=-0.h/X0J223F427D8I9::!;1<J=8>!?!@1A-BIC'D!E!F&G3H*IWJ=LYM3N8OUP0QGSZU!V2W7XFY4Z+]:^=bKcXd7e:f]g4h8iAj'kC
sftp 0	!j"J.C/J5IIJKFLJSITK_JaJf@
sftp 01	,S/UTHkK
sftp 1	!;"=(C*A+F,I-E.5/m0>152G4F5]6U798@9:;HAIBAGIHEI:JGK/L-MJNAO6PGQIR1S7VJWG[B^E_Fa>bCc=dIeJf9gJhGjEk@
sftp 12	!@.DKHOZS[aH
sftp 2	!D/S;G<V=SIHLGOVSW
sftp 3	!XSYaH
sftp 4	!H"C(J,F.A/?1F8IBHK=LBRETG_Dcbf@iKlH
sftp 46	!T
sftp a	"I(J,F.;/E0C3U5U7GBIIGLANEOTRES9TV[CaCbJcHfJkI
sftp account	!H"^.J3JKJSK_J
sftp adapter	!W"J,@/G3C5DLCOVSHTH[WfJ
sftp archive	!S'USH
sftp authentication	!G":&K/H3G5B<JAVBWFVGFKHQERWSIT>ZWjW
sftp b	!a(I/B3KBHIHLDOKRISAaGgUiG
sftp backup	"J5K6V=HKJLHOKSBaDi[jS
sftp bad	!:"=)G+^,@0G3C5T6F7GBAI@K>LSNEQ@RXT@XI[IaUcFfTiCk[lJ
sftp bank	WS
sftp by	"E1KfX
sftp bye	!j"G,H.D/H1H5H8JIGKBLGOGRFSCTFaHcJfIlH
sftp c	!T3I
sftp cannot	!W"I.F/I5HBKIIRFSJ[TaIbHfF
sftp cd	.F1DKILcOEVJ[JaG
sftp chan	!TVU
sftp channel	!I"T)W,C.H/D1g;JBJIIKDL@RHSDTBWH^Jb@f]
sftp check	0Wa^
sftp chmod	(K.JIILGOIaX
sftp client	%H&<'K)]*E+D,V-6/S1Z3K4E586D8K9K;E<7?K@GCHFCGCH;KBMANCP:RESUW=YCZA]G^>_;eHgAh>iJkBl4
sftp close	![SF
sftp com	!I/X3G5T
sftp command	!^5GIILFRIWF^?bEfH
sftp common	!T1FKHLZOKRESUTKfG
sftp config	!X
sftp conn	![
sftp connect	!G-D.E/C5D6J7V9G;IGIIIK@LGOKQISHTZWIXT_EdIlB
sftp connected	!VKJ
sftp connecting	,W/J<TKJRHTEiJ
sftp connection	"=&D*J+H0F1C3A4K62759J@XBfI=JXL6MIOCQASFW@X?[H]I^9_:aDb/cIfJhGl9
sftp connections	!C,E-H.C/F3F5@6J8I9H<JBAGKIJKDLGNKRDS>TC^^_DaIb^cIfGiJkBlJ
sftp connectivity	!I/H8VBVKJRFTI
sftp connector	!6,[.I5J9VBDKIOGT@YUaJcIfGkI
sftp could	!6"@&F)F.J/:1T3J5A6D7E9G;G<HAIB9IFKBOIR;SHT8VSW[XJ[H]K_KaZbGc>fWiFk;lH
sftp credential	!IBBGWPJ
sftp data	RW
sftp date	"E&D)J+J.W2B3J5J<D=H?XBGMINJPKQIbJhGiTjH
sftp deploy	!B"G,WBFRXiGk_
sftp deployment	!C"H,J-K1K5WBVKJLV_IfIjW
sftp destination	,I.E/C3G5B6H7^8FBHIHKBL=RASDTAXI_JcJfJkG
sftp dial	!C,]7KTYkF
sftp dir	!V/JJTTJ
sftp disconnected	!@"H.C1E8_BGIJK>LKOHRHSC_CaJbKcGfFhZ
sftp do	.S/ULJRGSV
sftp edi	!J<WQU
sftp end	!fIEKILCSH
sftp engine	SSaT
sftp eof	!J.I/JKGRIbCcHf]
sftp error	!-&D(;*B+H.?0T1[2>3I5?6<7?899H<9=E@@A_B<GII7JFK7LcMJOEP>Q8S[T5VIWCXJY?^B_6a=cddJeHfHhFi9jJk=l<
sftp ex	!H,K7VBJJZTH
sftp exampel	!4"G)K,C-I/v1C3G5B7C<HBGIJKDL?NGRFSGTBWIXK_JbJcJdKfEiKk9
sftp example	!B"K&J(7+@-K.F/;0J6a8C;T<J=FBGCJEIFFGCICKSLIM:PHQHSITWUIX?[F]CaFcBeCfCg;iJjG
sftp exception	!B"J&D)B*G,I-8.Y/:0T2I3C566C9C;A<5=C@KAHB;GFHGI1JCKYPEQ@R@SYT1VWWDYJ[U]U^I_:bAhJiJjHk=lF
sftp exemple	!F
sftp exit	!b.JaK
sftp exmaple	/_5J7GTI
sftp failed	!;,V-W/B5I;JBUQKTU_JaVjK
sftp failure	!9"I,G-I.U/E1H3K5I8K9IBHK7LTNKOXRHSYTDVU[U_HaVcKeEf@
sftp fast	!^IFLCSI
sftp file	!J"H(C,C.?/F0W1A3K5G6J8C;D<T=AI9NJOUPIQIRDTHVE^D_Ha_bFcFfBkJ
sftp files	!J/=5J6bBXGVTJiV
sftp fill	!V8HKXSJ[E_Jf=
sftp foreign	!W.K1FBEKILGSCTH
sftp ftp	3K
sftp get	BIOGRA[TaF
sftp gw	/D6XTJkIlK
sftp h	LS
sftp handle	)X1TSKfV
sftp handshake	9U
sftp host	!A+G,U.T0F1B2H3K4F6Y<@FTHJICKILBOCTHWGXI[H^GaAbGcHdGf>hXiSj]k=
sftp hostname	!A,H/[5HLHTCfI
sftp i	!H#U5J7V;9?D@WAEB^CSKIPHQBRKT]dF
sftp id	!G"E.@/E0J;I<HBUIGOGTU[TfI
sftp illegal	!C.J5J<KIJLUOESU[V
sftp impossible	!@"D,X.E/Y1J5K6J;J<E=KBEKELJOCPJQTRDSATA_FaIcIfJiKlI
sftp in	!Y"G,E.D1J3K5C8G9JKBLJOVR@TB_GaGfDjWkHlV
sftp inbound	aU
sftp init	"S)U,K/I1T9HBFKENJTIcVfC
sftp internal	!WRH
sftp invalid	!2,H.G/;0^3H5G6[8I;E<JAIGUIGKGNJOHPHSCTIcHfJkG
sftp ipaddr	!5"?,U-S.U/C0J6V7U<IBDIGNGOGSJWI_>aDbIdFfA
sftp is	!J"=,I.H/I0>1F3D5=;@<D=]@GA@BECIKBLGNJOKPEQFRAYK^?_CbWcGfbiJlK
sftp java	!>"T,F-H/H1W3H5F7J8C9I;G<HAHBCHIKUNFPIQIRETDV<WF]V_AbJf6iJkG
sftp job	!G*TYU
sftp js	!S"H&I)J*J,D-G/D0S1B3J5G7F8G9I;G<G=XBAIVK;LUN@OXPHQJR<SXT@[V_EcSf9iEk?lG
sftp json	!ZFTLGjS
sftp key	!:5F;V<T=J?JBDPVQ;Y_iI
sftp lab	!H,T5J7D8F9T;J<HB:K;LUMVOIPUQJTFXJ[S^J_Ii?kAlS
sftp labo	/T
sftp le	!8"A(E)H,C.@/T0B1I3I5=6I7I8I9I<EBAIDKBL[OZRHS6T<[H_FaIbGcDfGkKlE
sftp live'	5U
sftp login	!U":)H*W,H.J/I1C3J8EBBIJKCNCOKQDR[TDbGc?fFkGlK
sftp ls	"G1H5I8UIIJ[LGRGSWUDaG
sftp message	0TLUOHSW
sftp mirror	!X
sftp mkdir	,K.@/H0[1C5JBCKBOURETGaTbJe]fHiKkI
sftp museum	!IUS
sftp nas	!C,Z-K.90J1H5J<HBJIGLAOIRTSUaVfI
sftp new	!:)X.H/D1ZBJRGSHbTcefc
sftp no	!9"J*J,;.U/V1E2D5F6J7D8E<VBGK;LXRGSET__HiHkF
sftp not	!^<UBHRKSI
sftp num	!F,U7WBKGVKGRJTXcJkV
sftp o	TIXUiT
sftp on	!X8KITKFLGSSTG
sftp only	!A"CRH^GbcfJ
sftp open	!>"K/A1G3V7V<@BDIGKJL]TT_JcKfAiHlI
sftp operation	!D.B2J3X5SBEIYLVOFRDaS
sftp operations	.T1HKISUfIkJ
sftp or	!I5W
sftp out	!H"S0TRSTI
sftp outbound	!TBSRUSKTUfK
sftp p	"G,K/>5G6G7JBFRG_IdGiGkf
sftp packet	!F"JK<NCbHcafJ
sftp partner	,?/T5V6H;F?J@UAIB@KILJQITS
sftp password	!i"HBKRG
sftp path	!H1U5U<>IGL]RHfGiH
sftp permission	"B#S.F0F1J;J=?B9GHIJL]QKR4TDVWbHeBi=jJ
sftp php	!?,F-H.J/E5K6K8G;E<JAIBVFVIVKGLDNGQFRUSATI_FcZfZiUkI
sftp plugin	"B(J+J,a.G/C1H5J6J8FIGK9LINJSHWJXH_AcKdIfEiFk@lF
sftp port	!c,J5GKKOJQHSJTJ
sftp prod	/U=T
sftp protocol	!J)S,B-J/C1U3H5B7H8D9@<JB=IJJGK5MJNAQJR;TA_CcTfehGiDkHl@
sftp push	!B.VNIRTcXfFiX
sftp put	!B"3#J%I&D)=+C,E-H0W163@4C5;627;:J;E<3=:AFBKCGEJFGGDIfJXKULKMFNHP?QHR.SUUJVSWBXFYIZG[Y^?_Fb7c+dDf9gAhBiIkClB
sftp pwd	!TKH
sftp py	(H)^+G-V.G/;1U3G5?7I9J;B<F=JAJBDHTK:LAN@QHRCTCVHYK[I^KcXf]kDlI
sftp quit	!^.H/J0JIGKILFOKSHaI
sftp rb	!E
sftp recv	!B/E6WKHcW
sftp remote	!^5XBEOAiT
sftp rename	!A.BKJLGOYVS
sftp reput	.D/KIBKELTO@VJ]baFfK
sftp request	"X1VaTfJ
sftp resource	!DLWRKS]fJ
sftp response	!J1KKKLISYVX
sftp root	BK
sftp scp	!K"GBJGTRWSITV^TbHiJ
sftp send	!B/T<VBSCYIKRGjW
sftp server	!A"A#B%J'E(A*/-7052?4B6/8I:I;F</=@@FCGDKEHFGGUHDJ<KJLAM@NbP;SDTUUGW5X7YJZ>[:]7^%aIb;d;eAgBh;iBjJlU
sftp service	!H"B,X-K/?1E5V8JBEKGNHRJTW_IbIkJ
sftp session	!@#I%K'I)^+G-H.H1i4B6@729B;7>J?DA=CJF?H>IFJBKFLJMEN7PJQJSIT>UKVEW3X?YEZ=]D^6_(aAb8eEf_gFhEkKl?
sftp setstat	!JaX
sftp sftp	!'&C'I(A)J*?+B,E-,.Z/<0U2H354E5(6f7>8J9<;6<F==?G@CA=BEEKH@J8KTLbMEN*PBQ:SYW:X>YCZH^<_-b=cWdUeHgGi8jGk-l6
sftp shop	,E/YFTQXRHTV
sftp source	-VBJKHLSRJ
sftp src	RYSGiU
sftp ssh	!X)S-J.?/B1K5K7@8GBSK<LGNJOHRCSF[I^I_JbHdHfTkF
sftp start	!A"U,A-F.C/F1X5J6K8<;IBGIVK1LGNHSFTXWD[H^K_@bCfakI
sftp started	1E5GLKTJlI
sftp status	!6"H,F.X/B0X1C5J<KBFI?K?LVOTRDSWTJVI[XcIf>iIkJ
sftp storage	"I,F.U/E2W5J6K7J;J<BBUKILX
sftp stream	!@<KBIIWLX[SfKiTkH
sftp subsystem	!F&I)]*F,9-E.A/90H1U2H3>5B6F7G8=9B;J<F=JB<FKIAKEL7NAOEQKR6S;T:WK[J^D_BaDfli;kDlF
sftp sync	!^"I.E/D0K6K7K8GIHKELFSF_HaGcIfJlJ
sftp target	!:(J,T.H0T5H<JIFKILYOXSE[C
sftp taro	!G/H1K3V5K8WRJ
sftp task	"J/X0J1G3JBGIFKBLBOTRETEfDkU
sftp test	!X"H(K,C.D/H0I1I3TB=IGKKODQJRbT@[JaGcGfCiT
sftp the	!@"H,I.F1F5?6X;a@CA;GWIJKGOEQ>SFTIYD[F^KaFbFcGeV
sftp throw	!<"J.W0V8HIDK=OVRKSVcIfE
sftp transfer	!GLXSV^TfU
sftp u	,E.T/E6TLVOJRJSSkV
sftp unable	!=)V,D-K/W1U7D9SB?IGLGNIRES?TY_IaUfTiFkHlF
sftp uni	!T"I,?-J.H/X0I1I3J5F6V8=9JBIKBRDSJTG_IbJfIiH
sftp upload	!["?'H(T*I,9-@.G/.0=1A2I3@5=6:9B;I<EAIBHGKJJMJNEPIQDRGT:V?WJXF[1]?^A_=bDcCdIeDf9gViBkElF
sftp uploaded	!^KD
sftp uploader	![,K.JKJSH
sftp user	!#"T&K*8,I1V2H3S4A;<<8?I@ABDCHI8KHLGNHOBQ8RaTJUUVGW6YCZA[1_Fb7dUhKkTlE
sftp username	!T"GBCiT
sftp v	!<,H.V5J8K;IBDLKOZPUQUTJgSiI
sftp vendor	!I,E3V5T6JBTKKTT
sftp verbindung	!3"8'K(C)C+H,]-G.=/90B1;3G5E6<7?889G;J<FB3I>JJKWL>NHO@PJQDS;TTWEXHZJ[B]H^G_;aBbDc@eIf<gJhKi9kGl=
sftp version	"H)J*J,J-G.J/I1S8I9GIGK=NARJSI_Gc[f_kJlJ
sftp web	!K/FBYKVRV
sftp write	!>.Y0JL>OASWTS[Ga=
sftp を選	6JMVlE
sftp アッ	<WLDSZ
sftp サブ	!F"Kf]
sftp サー	!7,]/W1S5<6J7D8F9JB;KCLJNDR?SJTTWKXJ^G_CcVdHfYiHkAlS
sftp セッ	)U1T
sftp ディ	!E.W
sftp パケ	!E.HKJc]
sftp パス	!;PFQUR_
sftp ファ	!F0UOTSK
sftp プロ	!K"TcTfWlI
sftp ホス	!J/V3@5T6A7KXS
sftp ログ	!GRX_UhTiW
sftp 上传	"I(K,J.W/J7KBJIJKGRGTD_KaJcJfJkJ
sftp 接続	!@)J,H-I.K/J8@BJK]RJTJ_ZbUhClI
sftp 服务	!>"H(C)C*I,8-G.=/;0K1>3U586J7D8H9IBZIHK:L>OIR4S:TX[J]H_JaJbFc=f9hHi?jKlV
sftp 秘密	!E;E<XIK
sftp 経由	!TBG
sftp 连接	!1"9'J(E)A+I,T-E.=/A0C182I3A4J5D6C7B869I;G<F=GAJBBGHI?JJKVLANJO@PJQFR:SATXWJXH[C]H^F_YaBb@cKdKeIfGgJhCiCkGl@
sftp 送信	!D,S.K/S5IBJKJRXSG
sftp'	!d&E+H.J/G1G2K3I5I;I<Z=CBKFIGVHJIHKTL?OFPJQJSATKVI[Ia;fGkI
sftpd	,J1J8HBFKINJRGiAkK
sftpd connection	!S
sftpd message	!T"B,J8HBJKJNJiG
sftpgo	!d"IBDRCcHiF
sftponly	!W
sftpsync	!T
sftpuser	!J+USS
sh	"/%H&K'=(<)9-I.1/?1+2T4@5?677=8D9Z:B<W=C?DB@CYD?E=FDGII4KDLEO3PDQ6T?UHV5W[ZF]>_6b+e;f]g]h=jHl8
sh 1	-CNHW]^VfD
sh bin	<JIILJgV
sh c	!U
sh hの	!B*T+W,K0J2X9UBJSITJcVfI
sh hバ	!KNWkV
sh hポ	MS
sh h形	?J@T
sh h接	!B*S,J2U<HCURVTFWKdTkT
sh h鍵	<SJT
sh permission	!^&H=EBECJRCa@iEjF
sh usr	!>f_
sh'	LHOHSE[XaX
sha	"E#H%G&='D(c)C+?,:-F.A/60A1J2S6B7?8F9W;@<C>I?E@CBHCJDEEGFdGDHDK@LIM>N=P:Q:R@SETAV<W?XDYBZB^E_>aEbEcFdBeDg@hFi;kAl>
sha 1	!D%G&J*Y+K,F.I/A0K1K2G3>5E6K7H9];HAFBBFfHHJGKGNKPIQIRCTDVFWK[J]K^IbHfHhGjE
sha 2	!K&I(J,I-D/G2X7K8HATF]IJJFLEMGNFPGQITEVJWJ_FfJkGlH
sha 256	#H%B&G'J(d*?+E,E.E/G0H2H6J7H9V:U;>?I@HA?BJCIDKF8HBIGJTMHNCOEPFQ?SHVHWHXJYI^F_DaFbEdHeKgFh@i<kFlG
sha 512	*T2GJJ
shadow	!^=HSAaF
share	#K%J&C'J(B+G,F-G.B0W3J5G8;9T:J>HACB/CIFCGGJGK=MJPDQJR:TJVIW@XIYKZH[U]IbCcBeTgIhEiBjAkSlC
share nginx	!I.S
share perl	*T
share php	!B,G1I6T8GdVfEkW
share rubygems	!C2K;T@SBKYT
share x	"U
shared	!V"A,C-?/B1A3J5<7@8J<HB:DHIGLWNFR=S]WI_BbAdGfHiAjHkH
shared connection	!_"D,F-@/E1C5@7FB@NHRGT?WK_DbEdHfKiGjKkK
shared hybrid	!KRKTS
shared txt	!ESX
sharp	AVQV
sheet	(T.S
shell	"b#B%@&7'F(=*C+<,&.=072D3(4B53667;86;4<D=9>C?D@?A8B@C>E@F;H:IGJ<K7LDN7P5Q8R;S@T9UGWDX<Y=ZB[H]?a=btc]dCeAgBh<jIkJl8
shell access	!T"8/K1IBILIRJ^GbV
shell clean	!CbYcX
shell command	"F1I5JBG^VbTcV
shell failed	!@/WBHGUKHTZ^J
shell is	"H.H/JBJ^TbUfH
shell press	-U2K9V_U
shell produces	!B"USJbTfJ
shell prompt	/UWT
shell request	"W1[SH^;bWf:
shell script	!U
shell server	!Y/J
shell type	/JHJPJVU
shell usr	!>"[.S
shlvl	!FST
shop	!X&J,C/X8JF[KBQSRASVTUiAjJkJ
shop example	,D/VFTQXRHTV
shop web	!T
short	!X%J(U.K2K5G7H:K;;=B@FACBECCE]FCIKPBQDSCTGYDdUiJjG
short rsa	;I=K@JBGEbFIjK
short txt	(USD
should	!],J.U/H3F5B<I=KAJBCCWKFQJRGSJfJiI
should be	!X3I5D<KCX
should provide	!H.V
show	!Z,G-G3><XKISK_HaTjX
shown	!]BJ
shut	BCFJKBRZ
shut down	BCFJKBRZ
shutting	KU
shutting down	KU
si	JXKVTH
sich	"T&J(I)J*J+K,C-I/D0J1G3Y5T6K7I8H9G;K>JBFFJIJKFLJMJQJRETCWK[J^J_HaHbGcJfChHjJkKlG
sich an	!E"VOSSV
sicher	!G)W1UfV
sicher dass	!G)W1UfV
side	!0"I&C(I)J*D+F,C-T.;1H2E3K5;6I;D=J@JAHFHGGHJIJJTKWL9NZOEPHQGS;T=WEXD[J^D_VaCdCfShTiDjFlD
side failed	!E,V-G.K/U3T8CBHK[LINKRVSJ
side sent	!HhVkK
side unexpectedly	!E)7,:-[/@5F7A9=K;NZR=T>XJ_YbDcFdGf>hKkZ
side value	!I/U7U9KTJ
sideband	8V
sideband packet	8V
sie	#H%H&C'H(I*G+E,=-C/:0D2G4I5T6F7A8D9C:H;A<D=E>T?I@HAFCHDIEIFEGDHGIEJIKBL@MGNAPEQBT9UJVHWGXDYCZD[E]G_BcDdJeHfUgGkElT
sie ihre	!Z
sie ihren	!DhU
sie sich	!="V/J1K3F5WSV
sie sicher	!G)W1UfV
sig	*H4K5I9JFT
sig algs	!F5JFU
sign	!D%u&7(K)J*?+F,?-B.@/?0I1B2B3?4H596I7G8E9@:G;8<9=J?JAEB4FVHEIDJIK>L@OFPJQ6S;T<VHWEXIZE[H^F_CaCb<cAdJeKj2kClJ
sign and	!>"G%^&T5J<DBBEEFWRESJZKhIiBj?
sign failed	![
sign in	"JBINTiU
sign ssh	%U
sign the	%W&H
sign' the	?S
signal	"G,E-E.I/H1D3J5F7S8XBGIIJXK_LHNKSH^J_BdXiJkH
signal lambda	!H7VdZ
signature	"G#J%[&6(E*F-J.F/E0I2B3;4K5<9B:J;<<@=C>J@DAACFEEFeGFHHIHLBNIOKP?Q=R7SCTKVJYBZE[J]K^KaGbGcFfDhJi7j>kK
signature algorithm	%HF]RJiI
signature despite	!CBX
signature does	!](J3E
signature supported	!E&HFZRJ
signature we	!U
signature you	!U
signatures	!K*E2G5IFdRJfI
signatures ecdsa	FSiT
signed	!d5J<I
signed by	!Y
signed certificate	!U
signer	=S
signing	"G%i&T*H.I2I3B4K5?9E<??IAGB<EFHJKFLIRCSEZJbJcJhGiDj?
signing config	!W
signing failed	%^&W<I=FB?F>iIjD
signing key	!K;U?JQU
signing method	!T
signing using	EIF@
sigterm	!XBJ
simple	!a,D7K;TAIRJTGWI
simple paramiko	!W,I
sin	!_"F,I.A/H1K5J6K8JBJIHKBLHOGRGSFTI[J_IaJcIfH
since	!J"J3]9JKILDSETK[V_JbGcJfJiI
since open	!V
since the	!>3X5UBI
sind	CIDTXV
single	"U<HBJ
sink	VT
site	#K%C&:)F*B+B-I.H0I1:2E5W?B@:BHCGGDIFJFKTLbNHOCP?RAS^Y8ZH]K^E_DeIf=gIlF
site can't	!V
site conf	!C.TSZ[I
site git	!W3I:SBAiEjS
site git'	!Y
site index	!]
site packages	!K%J&I*G+I.J/T1G2J4I5T9D?H@@IDJJKUL2PHVSY>[T_JbGdTfEjSlK
sites	SV
sitzung	)W/K1U5IBJfV
size	"8#G%D&?'A(Z+?,0-T.S/50:1F2E3:4A576<788C9=:D;.<E=:>F?<@7A8B,CBDFEbF>G?H>LBM?P<Q2R2SIT0UIV_W=XDY9ZE]f^;_FaJb:dDe>f3g]hBi7j>l?
size 0	!T8T
size 1024	!GEY
size 2048	!FEX
size as	!IISLKOWSK]X
size bytes	!U
size callback	OS[S
size differs	!IIJ]U
size in	!H*X2T9SNEcI
size is	!UKJcT
size limit	!T
size max	.SIJ
size mismatch	!>(W.Y8B;IIENJOFQJSIV^[HcH
size num	!B(K-F.K8G9KKUNWOIVJ]XcBgU
size os	IVLHVI
size size	(V
size time	!J-XTG_T
size used	!]
sizes	(WOJaIcJgZ
sizes differ	!E(WaIgU
sizes num	gT
się	!F,S/S0KBHKKLKRUSKTXjK
się z	!F,S/S0KBHKKLKRUSKTXjK
sk	%Y;H<H=DBECGEKRUYJhVjJ
sk cert	%TFJRWhW
sk device	!B%S&UPT
sk hex	%K&VPU
sk home	!D%T&TFKPS
sk type	%TFJRWhW
skipped	!b"G,H.I/D3K5I<KBBFKIKKFRASUTGZWfGiDjK
skipped 0	7S
skipped because	![
skipping	!e%H&H(F)W*J,I.A/H0H3G5D8D9I=?@BBDCDE]FWGGIBK>LAO>PIQBSFTGYD[?]J^TaBfE
skipping key	BIE_FH
skipping non	!V
skipping ssh	!I=KBUEJF[
skipping startup	!@)Z8HBJKE^UcUfJ
sleeping	!F/TBT
sleeping before	!G/UBT
slurm	!a"K,H7K8F;JBFRDSSTCiJ
slurm load	!XRH
slurmstepd	!]8JKJ
slurmstepd error	!W
small	!H.WTT
small copy	!D.W
smart	!G,VBSFTjT
smb	!W
smp	!]
smp preempt	!W
smtp	!|"D&C,=-B.I/<1H3I5F7?8H9I;GADB4GJK=LIQER4SIT7WBXI_HbKdGfEi7jHkFlK
smtp authentication	!U
smtp example	!^RHTI
smtp smtp	!^KHRH
smtplib	!Y
smtplib smtp	!Y
snakefile	!W
snakefile line	!W
snap	)SLIOTSF[XcHfU
snapshot	!]/H3J5H8TB@LJNKRJTFaKcI
snapshot 9	!U
snapshots	!TiVjT
sntrup	*W
sntrup 761	*W
so	%U&H-J8E9HIIJHQJVKWH[KaFfD
so far	!D-J8F9JIJJIWJaHfF
so the	!T
sock	"F%X&o*C+F.I/@1I2A3G6I8I9;<:>J?JBDFIGHHBIFJGKBLDNIP>R3TTVKXKZI^J_JbIdVi?lG
sock 1	!T%J&J
sock connect	7YNJTTd_
sock dial	&U
sock is	&W
sock not	!>%a
sock tmp	!U&F;U
sock tos	!G
sock v	TS
sock variable	!A&XjT
sock が設	&V
socket	"9#@%G'A(8)H*B+5-_.>/_061@2G3#4E5)6b7^8^9J:@;'</=<>C?8@DA-B!CCDFEHF;G8H-I5JSK]L6M9O8P4Q,R4S=TaUDV5W(XVY<Z=[@]=^2_^a3b-c5e>f8g?h9i.j3
socket 3	!G
socket abstraction	!A,U/KJFNTTU
socket anonymous	%H-V8G@JJKKJ_V
socket at	!U
socket byte	!J-WKSTG
socket callback	KVNXcJ
socket client	!I
socket closed	!J-X8VKV_T
socket connect	-B9JBJRJTZXJfK
socket connected	NS
socket connection	!_,H8JBIKETKdT
socket connector	!BTV
socket data	lU
socket disconnect	-D9TBJJXKUNHTF_Z
socket error	!3"I&<)J-_.F/T1@3K5C6E7U<KB=OIRCWJXE_YcJdBfDiCk4lA
socket exception	&G*D.C/]2E3C5@;H<J=J?K@KAHBBGGHJIKJCLFOJPJQHRBSCWHXE[K^KbJcGdHfHhHiFlI
socket gaierror	,H-J6^7K8IKJTHXW_KkG
socket getaddrinfo	!G6Z
socket handshake	!Z
socket home	![
socket impl	9JNKTV
socket io	!Z
socket ip	,S
socket is	!C"F&G)E*H,V-K.E2I3J5?7Y9G;HAGBAJIKTLHNHPIRBSKT[VJWHXd[F^J_@bFcFddfCiI
socket java	!J
socket none	!J,T-H6UKANE_IdS
socket py	!K6W
socket rb	/S
socket read	!@-X8DKDN]_VkY
socket recv	!B&I,D-T/H7K8J9BJIK^NBRFTDfIlK
socket send	-J.B1J8[JXLISCTSfG
socket socket	!D-W/IJFTU_U
socket timeout	,H/I7T8?JaKENYRWd@kJ
socket transport	!E-G/U6W8WKVTG
socket util	!D-J/V8G9KKETW_HdY
socket write	!J9T
socket'	!J.G/UBKIGKXLIRISJTG
sockets	!K"I&G*J.I/b1I3F5D6S;J=KGKIILGNCOKQKRGSDXK_JaIfJiJkGlJ
sockets socket	!H"J&J*K.J/_1J3J5H6TBJLJNDRJSI_KfKiKkHlK
socks	!D"A*B-@.C1E2F3@5?7]8@9?;HAHB;FJGJJJK=LKNBOIPJQJR<SHTIWiXe^J_=bHcHf?hKiAlK
socks 5	*F-J.J/F3I7W8G9HBHKENKRHTJWYX]_HfGkH
socks port	!W
socks proxy	!C/B7VBHKKRHTCWcXS
socks socket	!KdT
soft	!XBJ
software	&F)D+I,8/81@3A6D7>8Y<G>HAIB9DKGKIHK_LGMBOJPITGVJWAXDZE]J^U_6aJdDfIgIjFkFlB
software caused	!A"I,?-S/?1H7D8[9EBFKXRDWGXI_AdKfIiJ
software in	2J9XTF_D
software version	-K9FBINIZJiTkJ
solo	!F,H/I?WFV
solve	!Y&T.H<J
solve failed	!W&T.I<J
some	&S,C.U/F3D5=9J;G<KGIHKLINIOFPKQKR@SXTFVJ_FeJfEkH
some cases	.V1U
some files	(TKISTaT
some output	"UiS
some refs	!a
somebody	KT
somebody is	KT
someone	!J3U5I:W;I<IQK
someone could	!K3T
someone is	3V
something	!<,V-V3ZK[RKSGTTbJ
something itself	KT
something nasty	3V
something went	!A,V-V1T3UKXSGTT
sometimes	lW
sont	0W
sorry	!V"K,KBJQHRDSU^XbTiG
sort	!V
source	!H">%J'K([)H+E.8/Z0=163D4H8<:S;A=A?DCHEKH@IjJGKEMKNFQ6RHSBTJV>WBXT[:]Z^@_>a9b@c?dFeJf<gGhI
source code	5T<U
source file	!A.G0K<II]KFLARISC[I]WaJ
source files	IW
source ip	!J:WBTjU
source microsoft	!H@UYU
source of	!G/U6TBTRT
source renci	!J@TLSSKTJkW
sources	kT
space	"A%J&B(C)H*D+J,A-F.s/B0C1=2G3F5?6K7>899C;G<H=JB@FJGKI>K1L5NEO=PGQKRBS3T>VCWI[A]G^B_Ca@bDc?eKf=gJiDjKkElF
space left	&J(J*J,J.^/K1K5J7J8IBJIFKDLDOKSEVK
space on	!>.cKILFOKSEfK
span	!B-X8T_T
span connect	,S
span read	-WNG
span timeout	!F,IJTTH_U
spawn	!E&D,W1K5T<HBIHBIHLDRGSKWXbIfH
spawn ssh	!E,U5GRJTUkW
spawnp	!>5E<JIILFWc
spawnp no	!>5E<JIILFWc
spec	+[.H<HAJBGKJLTNKPWQ?RFSJYH[JaI
specific	!X0STKaT
specific error	0STKaT
specified	"C#J%C'K(F*=+D.<0D1F2>4I5B6B9<:I;1<Y>J?E@=A6B;CIEHFGIZJTN@Q4R[VJWAXHY>ZI[V]H^EaCbEcAdFeIf;gJhHiJjFkUlF
specified key	![cK
specified timeout	!F5I7SBFJVNJfH
specified to	;HPZQK
specify	,K2K3GBJOTQWRK
specify the	QX
speed	!X-J2U9J
speedup	!Y
speedup is	!Y
speicherplatz	!H.a/K1GOFRHSIcKfE
speicherplatz mehr	.W
sperrdatei	!T
sperrdatei var	!T
spoofing	!I3V
spool	!EITiS
spring	!]RK
springframework	"I*K,U-T5G7J9I;GAKBJHIIIKHOVQJVIWJ[IaJfFiJkI
springframework beans	!U/H<S
springframework core	!>5I8V<SBFLS
springframework integration	-T1I8FKELHNJSJ_K
springframework messaging	-J8URU
spurious	!Z5J
sq	!X8S
sq lite	!X
sql	!n"C&F*D+J,I-@.Z1B2F3C5A6I7:8?9B;I<HBHFJGHIHJIK?LANBQKR<SBWDXH_CaGbFcGdBfEjGlG
sql client	!W
sql error	,U7JBURITU
sql exception	![TE
sql gz	!D.W
sql no	!?.UBURHiW
sql recoverable	!V
sql server	!q,E-I/K1I3J5F8HBCKENKRFSFTAiE
sql sql	!a,H/IT@
sql サー	!]TI
sqlalchemy	!U
sqlalchemy exc	!T
sqlite	![
sqlstate	!a
sqlstate hy	!_
src	!b%J(V*C+B,?-F.D/F2E4H5H9K<F>K?JB5CIEKFAIGJHKKLGMHNJPKWEXIYU]H^HbDc:eHfIjCkGl>
src adapter	!X8TKUSI
src app	;H@UAJ
src index	1I7S;TBHKJLTPJTKgI
src ipaddr	!W"IKKhT
src local	(T
src main	!Y/K3W
src refspec	!V
src sftp	,G.I/G1J3E5G8JIGOEQHRTTHVKYZ[IfJgU
src ssh	-T3S<J
src utils	!B-H/S1U7TKGLG
srcfile	IT
srcfile dstfile	IT
srcfs	IT
srcfs dstfs	IT
srv	"3#F%E&I'G(A)U*D,F.H0;1J2G3C5A9?:D<>>F?F@@A:CBDJEIF<KELXMGOGR0ShUJW>XCZS[V]A^>aAb6cCdAeAfBgChEk6l@
srv app	!@,J-X.H/T1W6J;JBCIJTH_UaXcW
srv backup	!I,JSSTJ
srv borg	.X
srv data	!J,V5IBUSVaD
srv git	LTSUiX
srv restic	!J&U)K1E3F5YBXPVRIcAjWkG
srv sftp	!["I)W.D/I8KBEKGLGRJSDfK
srv www	!GIT[U
ss	!7"<&C'D(E)C*X-I.</B0<1:2W4H5A6@7F8J9[:I=@??CXDBEDHAICKDLBNVO=Q=SAVCYBZC[B]C^>_Ba<b=eCfUg@hCiXl=
ss hv	!I-J3U5H8SBTiVjU
ss sh	!6"@&H'D(E)D*Z.</B0=1=2X3G4H5I6@7F8:9[:I=A??CVDCEDHAIDK=L9NWO>Q?S2VDYCZD[C]C^>_Ga=b>eCfUg@hEiTl=
ssh	!,"B#A'/(,)8+^,Y.<0/1=4:6A8<9g:7<X?-D.EJFUGJI)JKKTL;MFNTO2PTQBRHS:TVU!V"XBYHZ;[5]!^@a.c?dHe0g4hhiFjElK
ssh '	!a
ssh 1	9W>D@GAGBJF[N[PHQJYE
ssh 2	!@"F#?%C'?(5*J-H.I0K4H5<7I8F:@;K<=>b?=ABC=D:EEGJH6IGJ^LJMTNUOFP@QJRVTKUDV0W>X=Z3]A^IaCb5dKe=fVg8h<jHli
ssh 2020	!U
ssh 23	!<-G2Z3V;C@KAHBUKFPSQDRIYTjU
ssh 46	!U
ssh 6	!W9IBKKJMVlF
ssh 7	!G+J5T9HBHMVRJSHWI_TkHlV
ssh 8	&K*I,D-J.J/F1I3I5B7J9A;T<J=IBCGKLKQITGcJlZ
ssh 9	!U,E0K2C3>6J8JAGBWKILEM3TTWKZTjJ
ssh accept	!I5W
ssh access	!@&I;E?UAWPUSV^XbTiY
ssh add	!E"I%S&[+I,I/K1F3I5;9H;T<V=H>K?G@WAIEKFIGIHFKILDPTRFSGWGbHcKfIkI
ssh address	-GKZ_KiF
ssh admin	!E,C/F2F6W9T<IRS_ZkH
ssh ag	!H&X,I
ssh agent	":#J%c&n'J(I)I*@+<,:-8.>/:0I1A2;3@5>6E7>8>9::C;G</=@>B?F@:A9C=EFF8GEH>IEJEK4L:MHN?OFPIQ?R0S<TEVJW:XFYBZC[G^=_AaHb4c9dEeJf9gJhIjTk@lD
ssh askpass	!D5X<IHFP^WC
ssh auth	!H"W%X&^*I+H,D.I/F2F5I7I8J9@:J<:=A>J?I@EA?BGCDEJFCGVHIJBLHMHP7QBSJT?WEXJYGZG^IbHdJfHh>jHlG
ssh authenticated	!@)T1UcUfT
ssh authentication	!A#U&d*?,;-C.G/A34547E8H9><<=@>IAFCGEJFXGZHGJIK<NFRXS7W=XDZT^F_;aIbGdHiVjTkE
ssh authorized	!S1F3J5H=I@JBZCJDGEIFCYJfViG
ssh backup	!I=Y
ssh banner	!B-B9J;@@KAKKHNdQIRJWJ_KfKkD
ssh c	!_&D,T1E5J<?BKHFIBLARITSkS
ssh cannot	!E%D&W<I=H@CAZBDHWKHQJRHYJ
ssh channel	!5"C&E)F-E.?/;0I1Y2K3J5G7K8F9G;J<IAJBGKWLDOBPIRGSBT?[D^EaJcJiKkW
ssh child	,T8T
ssh client	#U%H&<)G*I.C/W1>2T3H4J7>8I;KBJCIEHFJHTJFLEMSN:OJRYSKWDXIZH[J^J_9aKbHcDdJf;hCiSj<kClG
ssh command	!G#V&K.G1I3H5T<WBWKHSITZWHcJdJiH
ssh communicator	!VTJ
ssh compat	!D
ssh config	!U"H%J'K(K)E*K+u,B.J/D1A2E3H6E7K8E9?:K;I<4=J>E@HBGCJFGGJH>IAJDKHL>MHNIOIQBR?SDTIVJXHYHZG[I^J_JaHbJfKgHhKjSkKlD
ssh config'	!S&J+^<<=FHDIISH
ssh configuration	!V
ssh connect	!+"A&T)E*D+6,V-J.I182K32597[8::K;9<;?JATCTFBG:H@IcJ:K+LAMJNIR=SKTTWDXY^FbEcId[fAhDi5j1kXl5
ssh connected	!e,D-I/J7H9HKJTG
ssh connecting	&I-B/G2I3A5>7I9D;K<IKDNXQTTC_YiVjFkJ
ssh connection	!<%E&B)J+H.E/X0I1?4E6K;D=F?D@;ADCDEEFUG0H<KVL@MAOCSAVJWJX3Y@^)_Tb7dWf9iTjBkAl9
ssh copy	&F6S<[
ssh could	!A";%E&:)G*H+B,D-A.A/X182G3=526^7F8I9C:H;X<>=A>H@HAJB4CDEKFFGJL7NEPEQCR;SVT@XFYF[G_GaIb?cGdThIiEj;k]lJ
ssh count	/I3JKSRK
ssh critical	NXkG
ssh cut	;Z<J
ssh data	%U-J.Y;JBGKK
ssh date	!92T6H9CGKKFRHSJTJZKcJlV
ssh ddbj	!C<^BHLJjV
ssh default	!H
ssh deploy	&I+J3J5F;X<^=@ADB<CDHJLIPIQCRJbJiFjE
ssh dial	!83B5C6W7X9JB;RDTXWIXSiIkU
ssh disconnect	&H)I,F-].I/E1?3B5G9HFIGIJJKBRITFWD_XbIfAhX
ssh disconnected	!<)XBIKJNK_@h]
ssh disconnecting	BHI]KILSRI
ssh dispatch	!5"@,=1E2U3J5H7?8>9WB?EUJ[KURHT;XJ_=d>gWhEiEk@
ssh done	!^
ssh dss	!8&H*9+K2h3=4D5=;D<H>KAUBFFeJJKIPG_KiHjH
ssh e	3S
ssh ed	#K%K&E(K+F,?-:/@2[4G7D9D;C<K>JAKDIMGN@P=RTWCYWZI_BdFgKj=k@lE
ssh error	!4&?*W,E-C2U5C9Z;@@JATBJFGGGMUNBPER[TBYI_HdUfKiXjT
ssh example	WT
ssh exception	!#"9#?&I'D(9)J,E.F/!0I2S4J61:A;U<>=#>7ATBDC8DCE9GIH<I9L4M9SDTCUGV:[G]B_HaIc@eDfbgAhHiDjJl?
ssh exchange	!C)I,7-S1D3A5=6S8J9ZB3KFRDTHWVX:_XbHcKf?kZ
ssh exec	"I;GATBH_FbX
ssh exited	!J"G-G/E3H8V9H;8A_FJNARH_HbGcEhIiIkJ
ssh failed	!=&b+K,V-Y/H3H5B7J9Y<FAIBKK?PJQITAWI_TfFiVkI
ssh file	;HRIYUlT
ssh fingerprint	!?3K5d
ssh for	!T-T5H9HKT_T
ssh format	!C;?<E=J@TPKQBYV
ssh fx	!F"9#G%B&:'U(C)C*B+=,2-;.X/40_162B3;546C7A98;9<8=;@CAAB0CEEHF?GAH;I?JCKELWMHN;OYP:Q?R2SVT+VSW?XFYEZI[[]J^>_;aTb6c>dJe^f3gIhCi7j@k<lD
ssh fxp	)X,H-I/H8F9K<KBIIGJKKENGTEaScYlK
ssh gateway	!E,T9JBUQUbIiT
ssh get	8T
ssh git	&JBIiW
ssh github	TTWJX_dE
ssh gitlab	BJiJjU
ssh handshake	!:"I&K'I(G)?+=,--^.;/A0G1;2S4W5T6=788>=:>E?A@=AGBICADJH8ICJUL:MENUODPEQARKS:T=VEX=Y;]J^?_WaCbBc6eHf5gIiKkUl8
ssh has	!ICU
ssh host	"G%H&F*B+I-=.I/7233H5X6I;C=A@BA=DWEIGGJKPCSCTUWEYAZJ^U_CcKdGhHjS
ssh hostkey	!J*S+G-C/H3c5[;IAIBHFKKJNFWIiJkI
ssh hpc	+K5JBJgWjS
ssh i	!5"H%I+K>H?EATFFGIP8Q=RDZTj]
ssh id	"/&I'J(I)@*>+7-@.K/=0D1<2:3+4@5I6J7J8>95;F<]=b>V?F@;BCC]GFH+IHJEKDL&MEN@O;PWRBS/T8UIVEWGX@Z=[H^J_Ka>bCc?d:eIf4gHk8lD
ssh identification	!E-SKHNU_X
ssh indented	;T?XQY
ssh init	!>"E-C/f1J2I3I5H6A7U9D<AKCLENGPJRJTeWEXKYK_JcJdYfIkI
ssh invalid	!G"J-K;Z@JA@KXMURIYJ_HcFiHkT
ssh ip	!U2T9T
ssh ipaddr	!J,K/G2U3D5C6X7T<KRJdXjU
ssh issues	AT
ssh itself	!G=U
ssh js	!H;SQJYUkVlU
ssh jsch	;V@U
ssh kex	-T/G5G9SBGKENW_T
ssh key	"E#Z%7&2)G*B+<,D-I.G0I1D2;3@43516H7G8I9+:^<S>U?I@:E1GAH5I>JAL;MJNJOHQ[R@S?T9XKYIZ@[H^D_KaIbEcFdHfCh?jJk@lI
ssh key'	!K=TCT
ssh keygen	!Y2H5><E=D>JBECVDKEIFHPDRKSIY?jJ
ssh keys	"J%K&C,T3E5C9G;V<AAUBDCIGGKFQCR9SEYBiTkU
ssh keyscan	HU
ssh kit	,I-H5JRETGjT
ssh known	%K&J+4,I3[6<7H<3==>CBCCJDJFIHsI>JGL@PIRCS9TIXJYJ[CaGgJi8jHkD
ssh l	!TTJWYiS
ssh lab	SUTG
ssh layer	!F&A,K3J5H8Y;CBJKXLKRJfJiKkT
ssh load	BGYT
ssh locked	;IPT
ssh login	3V5G
ssh lost	;W<I=JASQW
ssh md	5U;J<JBCGILS
ssh metadata	#U
ssh msg	"X,G/J1D3F5A;IAGGHJHNDPGQGTE_ZbCcIkG
ssh must	!@3I5U=SCU
ssh mykey	;GAUC]
ssh nas	!J([3I5KHSKGRHjS
ssh negotiation	!A*U9W
ssh net	!E#H%C&;'K(I+G,U2=3K4H6;769H:J>FBBCFEGHCI>JJMFPITKVH]I^U_Hd<fKgJjClI
ssh new	!H,T=T
ssh no	!9"I%H&8*[,G/?335K7D9J;g=@>E?[@bATBCCHF8H;KHLANEP*R?TDWJY^ZCbJdDhKj=kF
ssh node	!S;GAU
ssh o	!a&F,X1D5J<CBGGGHIIALANJREZX_JiJkD
ssh of	!J;;=n?J@?AEB?CEEEFHHIPHQGRHYDiHjG
ssh ok	!S
ssh old	;KETUJ
ssh one	;U?UQX
ssh open	+W;I=K@HCdSJYD
ssh opening	3H7SBVFXRB
ssh operation	!<,G7H8IJZK]RJ_TdEfJkJ
ssh operator	"K5E;JBVFXiV
ssh option	!Y
ssh overflow	!C-I3K5H9J;JKJMUNUSKTH_Ck^
ssh p	"I,E;U=IF[GJITNTRCTVdGjIkW
ssh packer	FT
ssh packet	5J8JBKK^NViH
ssh page	>J?U@TAUQYYU
ssh parse	!V&I<=?BF?GJRGZGjE
ssh pass	PUQJ
ssh password	!:"C5TKER^_JiY
ssh peer	!5"F%H&H)K*;+C,A-W.E/C1H2V3?4J5B7F8I9V;E<E=I>J@HAGB>EJFEGGHEJHK^MKN>PGQIRDTGWIYK_?bJcEdHfBhBkAlI
ssh pem	;W
ssh pi	kK
ssh port	!7"D*J+H,b-@/I1G2H5J7F8I9EBAGWKCTF_@dHfIhJiHlK
ssh private	"K%@&F*I+J-K2H3C4K9D:J=T?8@GB1C[DFEEF<GKHGKIPFQXREWIZSi;jD
ssh prod	!J=VBFCY
ssh protocol	":%G&F*=+G,<-a.A/>0I1J2?5A6H7A889Y?KB=EKFAHHJWKALCM?NYOJPGQ?RFS@XTYA[H^?_baFb6c:dJf:h=i9jHkZ
ssh proxy	!9&G3K9I<KBHNDRJTSWXXWhK
ssh public	!I"T3F5>:X;U=>>I@HB^CIEKF>QCYAZIi9jD
ssh put	SU
ssh py	,V-J3C<I@JAFBULJPKRHSJ
ssh q	!Z9D
ssh r	3V
ssh rb	!FfI
ssh received	!FNU_J
ssh remote	!E+J,W-H/F2W4T5T8J9I;J=SCSHTKCLHNJRJSKWI^K_IbIiJkB
ssh requires	!IAZ
ssh resolver	!a
ssh root	"U,T3K7X;JkG
ssh rsa	!9#J%H&;'J(I)J*=,<-=.H/@0H2q4H5I6E7B8E9D:G;8<D>H@SA?B=CJDFEUFnGJHGIIJCK:LDMHN:OJP:Q8RISIT;UKVJWFXJYT[J]J^I_?aGbHdGeIfEgJhFiKj9kAlD
ssh run	!D*T-V2U9TFHRK
ssh server	"C#D%F)C*Z+A-G/.0K12203/4K5(6@8290:J;;<1=C>C@CA>BXCFECFTIIJBK#MFNZOFQCR<VJW@XEYBZ<_WaKc7dShTiBjKkF
ssh service	!T&B,Y-J/E5C9JBIKDSJTX_JbKiH
ssh session	!/"A%D(F)@+F-e.;/J0E1.2V3U4J5E6J9]:J=:>G?I@>BJCIG<H>L:MGNWOBPIQUR/S8TIWIXFYCZG[F_YaCbBc:dFeKfAh<iFlC
ssh set	!C-WKTLT^T
ssh sftp	!U)D*K+G-@.9/90K162J3?5=6_7D9?;B@HB:HKIDJFK=L^OEPDQHRHWAXJ[H^I_<aIb=cUdJhBk>lC
ssh sha	!](:*E2G3A5J9A;JFIJK
ssh shell	!D"D*T2TSIbZfJ
ssh short	;I=K@JBGEbFIjK
ssh socket	-J/TKITS
ssh ssh	"J#G%J):/V195J7K8=;.<?>l?>@GAEBIH;IGK:L>MGNUQAR[SGVHWAXAY8[K_?bHcHdCf>gJhIlB
ssh sshd	!X
ssh subsystem	!E1Cfb
ssh t	!]"H&JBELJRIXV_JbAfEkI
ssh tailless	;T?XQY
ssh test	!G,TBWKH_TfDiFjJ
ssh the	!D,I-I/G1S2W3a9GBDFHGVRCWG^I_JbHfIiKlI
ssh this	!D;>AFPcQ@YK
ssh to	,T7V8IBYKHTW_GhJiZ
ssh transfer	!F8T;>=_>G?Y@gAXBEFIGKKTQHRETW
ssh transferred	IXKK
ssh transport	"E)H-V.G/V1A6IAHBAFDJGKFLHMJSFWIbGcFf>iEkT
ssh tunnel	!K"<%C&3)F*B+D.D1;2?4K6A7V88;J>J?KAYBXCFEFH=IJJBK7LEOJQTRKSBXBY@ZJ^IaIc?dDf8hCjXkUlD
ssh tunneling	"WbW
ssh unable	!8"V#U%I*=,;-X.J/<1H293=4J5>6E7==G?I@IGVIJK^LGN:SIT:WJYHZU_>cGdDfFhJiUjSk=lG
ssh unexpected	!D"X)Z1W3H9W;JK^_WcEfF
ssh upload	!."X%E&E+J-T2H6J;I<;='>V?VA^BJDGE8FXJJKdLUPDQ=R:_VhAiBjDkT
ssh user	!I"V#U%C&U)E*J+>.I/F5U7A8C9F:H;D<;B>EFF7HBIJJKLVNDQ?R4W@XBZT^>_YaKbfd?fEgUjDkG
ssh userauth	!_8TBKRIiI
ssh username	-FFTKFRF^TiZjV
ssh using	!H"VBTREbWiV
ssh usr	WS
ssh v	!F-[9I:T;FBHKGN9TTUSdJjWkA
ssh verifiers	!H3UHT
ssh version	KIN]TK_IkC
ssh w	WS
ssh warning	&G
ssh web	/Y6E<KAULS
ssh will	!KCV
ssh with	5V9TKW
ssh work	iT
ssh x	!J&V,H
ssh サー	!@/IT[
ssh プロ	-T_T
ssh 形式	@WAI
ssh 秘密	!G/K;V<V@JAG
ssh 設定	!E+W;IjW
ssh'	.G3D;H<JHUKKRI
ssh' changed	FS
ssh' permission	!G5S
sshd	"T#>%7&-'B(?*B+7,(-S.K0K1U2D3F4J657>8T:>;C<==7>??<@6A2CHGJH8I4KHL7MZN4O5Q9S@T;UDV=W7X;Y7[;]A^7_Za6b/c@d/eBfWg=jCk=
sshd 12	!="Y)A,H-C2I3K8I;K<KGIKHLFNKQKR<SITKZK_ThXkI
sshd 4711	!I-KBI
sshd 8	!]
sshd 812	!V"K,K_JkI
sshd account	!H"V
sshd bad	!HDT
sshd ban	!?"H8JBIKJMJ_diIkI
sshd client	!@,I-I/Y3T4W8J;IGGKIRGTHiU
sshd common	!."A%K&F)C*H,J.=0J2D9B=G?I@GACEIFIGGHJJSKWLBOGPHQIRUS@YGZ?^IbDcFfZhKiIkElJ
sshd config	!W
sshd num	!GMVNG
sshd on	!@*T,I2SB@G[P]RXTJ
sshd service	!h/C5HBBLHRGTKfH
sshd session	!W)S8HBTFEGHRB_JfEh@i6
sshd sftp	!E)U-I/IBILWRETEcT
sshfs	"A&D(J)G*G,B-D.=0G1G3E5>6E7G8>9G:J<?=E?JCFEJGCHII?L^NIOIPTQGSWWJZH[A^I_HaUbHfTgKjEkA
sshfs o	!W
sshfs rw	SV
sshfs user	"I&J)J*J+J,H/U5G6J8D;IAHGHKDLAZKaWcUfTiDjJkH
sshfs'	!=8AKc
sshj	!3"E%F(G+K.S/G0D3K4I6A;Y<:=K>K@;A;CHEJFHGGIAKTMFO>P>QSRGTHXDZ@fCgKiIlD
sshj 0	!V-J
sshj common	*G.K5C9G;]@JAABKKEYV
sshj connection	!H-:/S5H8Y9IBKJDKYNAT8_=
sshj date	hT
sshj sftp	!?"J,D.X0K1<5I8?;K=JBDIGNJOERDT<aUfI
sshj socket	!I
sshj ssh	&I5U?SFSHTKIQIRTjD
sshj transport	&K,F-W.>/B2S5U8H9T;C?HAKBJFHJSLGMJQDRESDWF]J_TaIbHcEiGjG
sshj userauth	!E"F-I8K;T<E@HACPHQVSJTTYGZHjX
sshj xfer	KJLW
sshlib	!K2W9FlV
sshpass	!B"1&I,I-I.D/B0J1E3C5g6J8I9J;G<F=I@JB.CII>K<LBMJOJPJQHRbS:T@WGZI[I^C_GaCbCfFgJhFjGkG
sshpass does	!I5U
sshpass p	!HBAGXi[
sshtools	!JQS
sshtunnel	,V-E@KBFKSQUTW_U
ssid	!U
ssid temp	!U
ssl	!o"H#I&>'I(C)E,E-E.E/I0E1<6D8C9K:I<7>D?KB4DJFGGHI=JEKKL4OBP<RFSAUJVAXFYGZF[E]G_GbIcHeJgCi7jAkBl>
ssl 3	MW
ssl authentication	!U
ssl certificate	!c5F
ssl connect	!U
ssl connection	!X
ssl ctx	!T
ssl date	!H+W3KBHKYMEiFlG
ssl error	.K;V
ssl handshake	![
ssl p	!D@V
ssl peer	!;2W3S4U5UBKHU
ssl private	!U;I
ssl read	!e-H5JKC_I
ssl record	!U
ssl routines	MW
ssl ssl	!h-E5FKA_G
ssl tls	!T
sslv	!U
sslv 3	!U
ssub	!G
st	(U;GCHIT
st size	!I(VIULG
stable	!i.H/I5IBJKJLGRGSJfG
stack	"W&H*V,D/D0J7G<T?TAUJWKHNIOEPBQXRTT=bJcBfAkJ
stack error	!Z
stack trace	!<"Y%S*G,I/I<V?VAXOHPFQUSVTGfF
stage	!?"I.G5JB[FZKKZTjK
staging	&I5I7V<[IKLFTE
stale	!X
stalled	!B/J1G8JBCJ[K[RFTXbWfJ
standard	!I&V.E/H7K8E<JBTIKKARFSS[T_KcTiB
standard flow	BILGSU[UaF
standard put	BWLSRHTI
standard util	!J
start	!H"X#E%E'J(E)X+J,G.3/I0=3:6?7H8):I<,>I?CBCCIDKFCG@H5J;K:L"MFNHO1PVQJR=S5V=W]X;ZC[5]B_Ia1bVcad>eCffgHhKi?jCl=
start a	!E1I5KBJb]cJ
start channel	!@"S)T,C.H/H1]8BK8NJTYWE_HbDcWfV
start client	9UkT
start container	!Z
start end	PU
start iap	,T-HTU
start line	/K;V@HAaPUYT
start of	@XAGYX
start service	!^"H&T/F5GBHRDSGTHaJbHfF
start session	-JKFWX
start sftp	!;"U)b,I.J/G1a5KBJIHNISJTE_IcJfVkK
start ssh	!;"H%K&W2T3I5U7T;HFKKXN[PERDWD_TbBcHf@jEkH
start subsystem	!>"W)K1CKJTHc?f_
start the	!?)E5T9I=KBWLDSAWHcT
start transfer	bU
start user	!FBDKUPXRIiI
start'	!B2KRK
started	!W"W#J%E(I)T*E+I,X0F2C314K5>6C7K8A9I:G;?<A=I>J@FB<CIFAHIIHK<L>QAS<VDXEZJ[C_JaCcVeHgUj@kCl>
started a	!T"KcTfS
started on	!HKHNGbXcX
started protocol	1E5GLKTJlI
started session	!G"Z1XbW
starting	"C%E&8(G)@+F.C1=2S3J5T<;=?>J?CA>BTEIH@JAKULXMENTPJQ>S;TJWTXFY=[Da:b;cHf9gShElC
starting a	!@-J/X7STW_I
starting client	!Y
starting sftp	!F"H,J-J1J5WBVKJLV_IfIjW
starting ssh	%J&A-J/H4U5S7J9J;S@FAAPDQIYHiVjF
starting thread	VTWU
starting up	!@*T,?/F2V7D9X;JBGN[RHT;kV
starting upload	.AKVSDaCgU
starting with	8S
starts	;FQJYW
starts with	;GQKYT
startup	!B&J)[*B-].?/A0J1Y2B3F5B7H8J9>;H<H=IAJBKFHGIHGIDJKKCL<NDOFPHQIR>S;T@WH^T_JaEcYi@jJkGlJ
startup channel	!J"])V.I1W8VLH
startup conversation	!Y
startup message	!@)Z8HBJKE^UcUfJ
startup sftp	!G)X1YSI
startups	!E"E,E1H8JBKKAMHN=TEWH_iiFkC
startups throttling	!B-T
stat	!8">%F&4'J(@*B+C,?-B.@/90A1W2I3>4K516E9F:J;9<'=??I@EAGBBCIFGGDH-IbL<O:P>QER9VxW;YGZI[;^?_FaHb?c<eDg@hJi>jEk^lK
stat b'	VX
stat failed	!7&K(J,F.@/G0H1W3G5G<JHGI?JSKWOFRIVc]SaAfHkK
stat github	!HIX
stat home	1UIWKE
stat local	!9&J1C<GL<SIVIkb
stat localpath	IVLHVI
stat no	1D<GL?VTkK
stat path	VT
stat remote	"K.X/K1><BHJI8KILaVYbJfGkH
stat remotepath	!KIIL@V[
stat reply	!Z
stat sftp	!G1XIHLHST
stat でき	!T1KIULHSI
state	!]"9#J(H*I+I,U-Y/J1;2A6J:K;<<@=G@JACCJGFHIJILDQ?S>VDW@XJYH^G_TaCbAcHdIhGi?jI
state error	!@"K-[.SKVLJOTRIWH[W_U
state exception	!H-I.J1G5X8I;IKGLGOKQJRVSFTUfEiH
state kexinit	9U
state lock	!Z
statement	!Y,V=KRGSGiGjI
static	!U1HIJ
statistics	!U
stato	!T"J,I.G/J3G5J6J;I<VBIIIKGLEOGRCSG[GaIfKlU
stats	!X
status	#9%D&J'9(-)H*=+/,G-C.]2>476>7G9?:9;E<J=)>F?7@GA@CGD?E9F@H9J.LWMUNHP'Q.RKS_T6U@X?Z8[U]-_>bIcKd:e6hAjK
status 0	!["U)I1?5D8JBEKFRIWI^Gb>cSf7
status 1	!?)D-V0J6G7J849I@GADBBFJHJIZK1MJNFOBPEQGR=S^T;VJWDYHaCbVhKi?jGkG
status 100	!T
status 127	!E-H.E1F8JKBLGS<^ccTf^
status 128	!D&>/H6V;UjV
status 137	!U
status 2	!?1JBKOV
status 255	!7"J&U)W*J+J-1.8/V2I5[8V9C;AAIBbFJGIHHIILEMKNDOIR;S@TYYJ^<_:b6fIkElK
status 4	!J.W0VKHLHOb[T
status 400	/U;G@UQUYU
status 401	!X
status 404	!EIKSZVX
status 5	RWiE
status access	GSfV
status active	!W
status broken	KJWW
status channel	0Wa^
status code	!S&H,B-C/E1G8I9KGJIHKALHMUNJRDTHWTaJcIfIiU
status connected	!U)C,F.C7JOIRFSDTFaHfCk<lG
status connecting	!c,:.J/J1H5D8T;H<V@KAJB=KGLGRESHTGWH_TdIfVkU
status connection	,<-G1J7IBJKANUTJ_IkYlc
status dateiübertragung	!U
status deferred	!V
status directory	!h1AKGLCSI
status disconnected	!Z1KKWNBlI
status due	OUSJ
status error	!5"J&F.[/G0S3I5F8?9I<IBWFWGHI@K5LSOTQJR=YU]J_JcCf@jXkT
status exception	!>.a/KIJKILHRKfG
status failed	!A,X-U7Y8UBCOJRGTVVTaIbJfKkX
status file	.IKCOKSH
status id	aU
status is	LJVX
status listing	!Y
status logged	!W
status logon	!]
status message	!E,W7U@UFYRGSGYWkX
status msg	SKaV
status no	!=,T7U<KGTIELXSHTSVIaW
status not	!U
status or	!F5I8[BJK^
status permission	!ARJS[aB
status rc	!_/S1JBXKHLE
status reply	)T1S
status resolving	!X
status retrieving	1VKKLS
status size	LJ
status starting	.AKVSDaCgU
status tls	!V
status using	!C"U&K,G-H1E<INHTKYTcUfTjJ
status verbinde	"VRGiT
status verbindung	-HKW
status verbunden	!V
status waiting	!B1GBGKJRJTSYTbTdXfH
statut connecté	!V
statut démarrage	!S
std	!T8S
stderr	!I,Z-E.E6H;T=F@HAFFKHDPWQ@RBS?T=UWYG^IdIjTk@
stderr error	!YBK
stderr from	!U
stderr host	!I4TBH
stderr ssh	,]kE
stderr warning	!EUX
stdin	"B%D&;(K*J,H-F.B/C1J2J5E7J8G9F;W<DB9CKGIHIIIKINFOHPZR@S@WH[IaUfGi@kG
stdin error	!@&G;UAVPWQCYU
stdin gitlab	!W;J
stdin invalid	!C/H;^?TQJRGiI
stdin line	!JaWhUjU
stdin user	TT
stdio	!?&T-;/]6K7GKGNDRKWc_?bIfIkF
stdio forwarding	!3-;/^7HKHNDWd_@bJfJkF
stdio fwd	!T
stdio has	!H&V
stdout	"J&G3F6I8FKDSHTG^JiJjV
stellen	!G)W1UfV
stellen sie	!G)W1UfV
step	,H7J8V;T<J@HAGIJLIPGQGRISCTIVSYJaFjI
step 'send	FS
steps	!]&H8T=IBDRGiEjF
still	"E#U-K.J/F1G3C5B;K<KAKBEFKJYLGTXWJ[JcIfIjFkI
still creating	!JTS
still trying	!W
still waiting	!B5J8SJZTU^I
stimmt	!E3^5A
stimmt nicht	!E3^5A
stoc none	!K
stolen	4W5H
stolen key	4W5H
stop	!G&U-K1J3I8GFYKCRWXXfIiTjS
stopped	!<"I-J/H1F9JBVNERSTc^H_CbYdGfJhJkF
stopping	8T
stor	!^7TSHTK
storage	!H";#I%G&@(H)H*F+J,3-F.^/G0E1A3^4G5V6W7=9A=;?J@DA?BUCGFHGCH@I?JHKFO@P?Q>THVFWFXGYB[F]J^H_Da;bBcEdFeHgKhJjKlG
storage at	!EBELVNTTV
storage error	3S5S
storage example	!I/H5U6U
storage not	!G3YRSiV
storage path	!JLV
storage quota	!I.]KJLHSJ
storage sftp	!G3UBXRSSSaJiU
storage unable	!E&J-G2U;F<U=KBWPIRTTEiE
storagebox	!XSK
store	!?"H&I,J-H1E2I3=7V8H9G;C<F=H@IADHTIKLUNKPDUXVVYI[G^IaAbFiDjJ
store example	!E(S,J7TBZKHRSSGdT
store file	!@.T5KOTRJSV[KaJ
store key	QT
store now	UX
stored	"H.K3Z5BKELKRASGaJfHgXiF
str	;I@KKDfT
str e	!IQTkT
str exc	KJfV
stream	#K&;(E*G+F,@.T/.0H1G2<314H6@8_;G?DCEEGF@G:J?NIQ1TBWEXTYGZH]Fa@bJcVd;eJgEj@
stream anonymous	!HLTSV
stream base	!E)S1U7HTJ
stream code	/F1C3I@JBUGINI_DkC
stream corrupted	!C;UKHMUWTXT
stream ctor	!KOW
stream error	!EIFLTRSSTiU
stream init	!K<U
stream input	!J-G1I8IKY
stream java	"T.VSJ
stream no	!J<V
stream open	HSLH
stream permission	!USJ
stream private	<J=I@TATQG
stream read	!6"U&K,A-X/D1U2J3I5C6J7A;?<J=I@HAEBAHHOEPDQIRHT?WH_UdHfUiHkY
stream to	VV
stream transform	!ELWRJ
stream write	!X-I8JKH
streams	&H2J3J5I8F;H<J=K@IBFJJKHLVOUPHRDYJiH
streams destroy	!I"S_IdS
streams lib	!?KJLXOXRHSUTIfH
streams readable	!K7J
strict	%H&K+S-J2D=XAKBEHSPJQHSFTFbKcJfGiG
strict checking	!<HT
strict host	+U2J3A4JBFHFIS
strict key	!K
strict requirement	!G=U
stricthostkeycheck	+W
string	"<#H%I&<'F(B)A*G+<,C-T0C283<4K5E667>9?:G;W>A?<AfB1CJDEEJFFGCHEJKKCLHMTNjQ=R1TEUHVAZ@[E]F^AaEbAcBdGeGf8gChBi5j:kWl1
string args	!HYU
string file	!@;D<S=V@SAH
string from	!D,X-WKI_Z
string io	;U
string pass	!D@S
string path	!A,K-U1UIU[KfE
string remote	!]3H5F
string ssh	+K/F5S7KMAT[kGlA
string too	!A"G5JAbBKCHFJN=WKYJ_GbGcBhI
structure	!=;Z@UBINIYV
structure '	!C@WBKPIQCYW
structure error	!D;^
style	!G-WJVlT
style css	!H-WJW
su	!^"@#K%D&B'I*J,B-E/B0H1G2K3S5F6I8J9H:K;F<G>IAFB7CJF>GDKBLIOFPFQER6SGTEWDZE[I]K^ScWeKfHhBj;kJ
sub	!:"V,J.@/J0G5H;I<F?GBBIHKFLJOAQKR@S?[EaFbJediY
subir	!F<W=XBFLT
subject	!E5THUPUQJSSWSXTfHiI
subject cron	!G5VHVPUQKSTfIiK
subject to	FS
submission	"F&H'U,H.G/H0F1H5E<TAJHJICKELKO?PJR?VHWKaBeeiD
submission failed	!]
submissions	LT
submit	,G/KAIBILGRJTIeTkZ
submit example	,GLJTJk[
submodule	![&X/ULJSJiHjF
submodule path	!_/ULKSJ
subprocess	!A#W&V)I173UPUSKWHbGc>j[kU
subprocess exited	!G5TBW
subprocess ssh	!C&U)J/T185JB?PVWJbHc?kU
subsystem	!H#J%H&<(G)[*7+D,&-3.</)0C1T2=344G506?7:8;92:K;8<;=A?G@DA>B&CIEIF>G=I7J>K1L*N-O:PAQ<R1S<T&VEW;XCYBZE[D]G^H_,a<b9dEeHf~gJh=jBk5l:
subsystem 'sftp'	!H,I-J;IAILJQKSFbJfciK
subsystem confirm	.J
subsystem in	!I)H1?KKfb
subsystem not	!@LK^Jfa
subsystem request	!7"7)?*K,G-J/G1H5F8GBCKCLINHRETI_Hb-fshJ
subsystem session	)Y,F-G1UBKRITDcYfUiJ
subsystem sftp	!T"T&J)X,D/E5G7J8G9J;JB@IKK=LINHRHTA^@_Jb=fakKlJ
subsystem ssh	"S)S1VKWfH
subsystem unable	!F)Y1ZIKK[LKSG
subvolume	!JBTKTRJjT
succeeded	!u";%E(K)G,<-D.B/D1A2K3H5D6D7D8W9G;?<J=I@KAFCHEJF<GCIEJFLCOJQDR3S?YJZ?_CaGbJcKdIfChCk@lE
succeeded for	&U<WPW
succeeded git	!GBSjW
succeeded password	!cBF
succeeded publickey	!cRH^SjI
success	!f"J%G&G)J*J-I.>/F1D2K3G5G6I8F9G;F<G=E?K@HAJBACGF@GgJIK<NIPIQIR5TBYJZB_JbGcGhIi4j>kFlJ
success 0	!Y
success dag	!V
success status	!Z
successful	!w"A%I&I,F-H.?/I0J5@7K8B9I;J<GAKB/FCGIIGK2L@MJNIOAPJQIR3SHTFVV[H]I_HaZbFcGhKi6jBkElC
successful but	!BaW
successful transferred	.IKCOKSH
successfully	!e":%I'K(E)D*I+I-A.>/J0H1;2I3>5C6C8=<E=I>E?J@GCJFHGFHJIANBQARJWHXJYJ[D]H_Ba>cAdJgJk=
successfully authenticated	"JLJ
successfully connected	!]TI
successfully executed	![SH
successfully installed	QJ
successfully started	!W
successfully to	!T
successfully transferred	!X
successfully uploaded	!V
sucesso	!X
such	">#F%G'B(<);*?+4,+-?.!0728344J6]7/8194:F;@<U=4>;?>@:A5B5CCD@EHF=G?IVJ@K'LgMFN>O9Q@R.SGT,UGVbXBY9Z@[7]:^=_AaGbCc;d<e?hEj:l<
such device	&HPXQKjK
such directory	!KLX
such file	"E#I%I'D(?)=*D+6,5-D.#/'091S2?3>5E647;859<:I;F<T=8>??A@>A:B<CEDBEJFAGCIXJBK.LgMHNDO<PDQ8R<SFT8UIVdXHY=ZD[:]<^@_FaJbGc@dCeBhGi1jAl?
such host	!C&K,F/]1G5<6^7EBJLCRKTAiHkC
such identity	!D&I<cLKjJ
such key	!W
such path	LT
sudo	!c"6#J(I)H*J,F-I.S/H0K1F3I5C6K7J8I9F;I=J?KGGLINFQ@R@SDTDWIYJZI[G^JaIbFfJiAjSkB
sudo 3	!b"IBJKJQGRB_KiF
sudo password	"B1K5IBTKTPUiH
suitable	!;"J*K,J9I;F<JGWKDLFRVSKZU^KcTfJhIjI
suitable authentication	!?&K*K,J9J;G<KGWKILJRVZUfKhJjJ
suitable response	!JcU
sum	(U3H5JVG]W
sum c	!U
sum command	!EIS
sum h	!T
sum warning	!C(X
sum 警告	(T
summary	!SIILUSUVW
sun	!]"J;JBIKHLHNHOKfK
sun nio	9JNK
sun security	!V
supplied	%G&B/I2J3D5C9H;C<6=9>I@9A6B<C:EJFCKHOKPJQdZTaI
supplied in	!U
supplied or	!T
supplied passphrase	!HQX
supplied to	!H=ACJQUYH
support	"X&C(J)U*E-A.>0C2D3;7I8F9T;D<B=H@JAZHKIFK<L6N<PFQERET=VUWIXJZJ[K]F^T_>aXb>cDhJi>kAlH
support for	!W6WBJ
support google	!T
support message	!Z
support the	!T
support this	!C5UATFT
supported	"D(@);*U+A,B-<.4/;1,3,4?5,75859?;F>TAjC8D@E:F^H=I6J;K!L-MFO9P[Q:S1T6UDV>W8X<Z_[;]?^0_0b;d>e=f)gBh8iKk?lB
supported algorithms	!I2J9U
supported authentication	!7*J1E9K;U=W>UFEGUPCYUZT
supported by	"J%T&A'K*W,F-G/G2B3G5D;D<B=I>U@GAABHFZGJKCNAP@QHTKYJZY_DbJcKfIi@jIlJ
supported for	!E'V/T6YBKRI
supported if	!HAX
supported key	!B2S9V;DAZ
supported methods	!>#U%J*D-F.J/I2F3F7J9?<U=I?I@JIJKHLGNDSJYJZZbHcKdJkG
supported or	![
supported packet	cT
supported please	!EAJPZ
supported ssh	!KaT
supports	!J&J*U2K3K5G9VFJGFcJjIlV
supports sftp	lW
supports these	!G*V
sur	!J"E(J-H.F/B0F1J3G5C6G8E9KBDIEK>L>OCQJRCS_T<[H_FaFcHfGiIkTlG
sur le	,V-JKITGkV
sure	"G.J9GFDLCOGQGWIaKcKjSlV
sure that	!XBHbT
sure the	#Vi^j[
sure this	5JdS
sure you	!H+S7SFHHTLH
sure your	!I/T6JPWRHiTjUlW
suspended	,J5D8TBCLIRFSJTF_HbHcIiF
suspended please	!a"EBJiK
suyr	!H
suzuki	!JRTiT
sv	!I8TkT
svn	ETbVcV
svn e	ETbVcV
svn example	BJET
sw	!>"F,U.J/H3U7T8I9Y;IB?FJG^KGLURXTScKiXjJ
sw 1	!?"H,I3V9T;JBDGYLVRUTFiW
switch	2K3C5X9ULVRT
symbol	!b
symlink	IT
symlinks	OTSSeT
sync	!U"9#K%I&@'K(@)H*J+G/C0S1@3?5@8Z:J;E=W>I?HA?CIFDGCHII<JFO<TEVFWDXTYBZJ[E]H^Fb>eHf?gHkGlC
sync failed	!HRYjH
sync node	!B<U=Y
synchronize	5SBVCVRU
synchronized	!X
synchronizing	!G,T.J1UBSLKOISG
synchronizing '	!F,T.J1UBSLKOISG
syncing	3U5GBK
syncoid line	!K
syntax	!X+V.H/J0S5I;IBJKFLDOKRJSG
syntax error	!^
sys	!]<IBGRJTHbSiJ
syscall	!X*K6KBKHSOIS;TFVI[H_JaIkJ
syscall 'connect'	!U/I
syscall 'getaddrinfo'	/W
syscall 'mkdir'	!U
syscall 'open'	!C<SHUSJ
syscall 'read'	)T7J8UKT
syscall mkdir	!WSJ
sysopen	!E<Y=XLJ
sysopen home	!H<YLJ
system	!T"S#D'E)J*?-9.1/[011C2C498G9;:D;I=V><@@AJBKCDE@FJGKHTI[J;K?L=MENJOCP9Q@RCS<UHVJW+X8ZG[.]<^T_Ja@cFdTe?gAh>jHk-
system 32	!F=TISbIcTdSiS
system administrator	!@"S2T5JbU
system are	"VbV
system at	(T
system cannot	!FI[
system dial	!I&U
system error	!I,I/V3K5F;I<HBYI^KGLASAiK
system exception	!;5T6TBJKHfIlI
system for	"J%K&S+S-I.D0J2J4J6IHIIBNSOFR?SHTF[IaEbJdUfSkI
system io	;F=UIVKGLF
system is	!V"K_T
system library	!T
system net	"H&H*I.F/_1G2K3G5E6S;J=KBKGILFNBQISEWHXK_IbJcKfHhJkG
system serviceaccount	!U
system unauthorized	!S<H=V
systemctl	!j5JBFLJRKSJTI
systemctl restart	!Z
systemd	!b,G-K.E1F6I8EKDLHRCSETE_CaIbJcIfF
systemd 1	BW
systemd system	!W
sysupgrade	fT
sysupgrade bin	fT
t	!F#T%D&;'K+G-H/C0V2S4C568G:T;V<J=;>IB<CCDKEFF;ISJEKGMSODPCRAVSW;Y;ZC^[aHdHeGf6gUh@
t 105	!Z
t 4	3U5G
t a	!CK]TZ
t be	!E,U.G7TLV
t data	)T-J1SKGcU
t ed	!X
t ftp	!C-H;UATBEGUNDVT
t msg	VS
t sftp	,J-U3S8G9F@VASKBNVPJTJ_K
t start	kT
t user	!V"J&J7H:XBELJRJTGXV_KbBfFjTkJ
tab	!T1I5KBTGSNKRSTI_HjT
table	!_&J/K5I<K=JBCFJPHRHSDiHjH
tag	!E.G<G=IAWBJLVOIPVQXYT
tags	!G;UAUBJPTQTUT
tags don't	!G;UAUPTQT
tags force	UT
taille	!E.S/JESKIOTQITK]WcT
tailless	;T?XQY
tailless error	?VQX
tailscale	!T"UNKiWkJ
tailscale com	![
take	"K#YRI
take a	FU
take up	#ZBFRJiIjK
taken	!B'V3J5J:TBJKGTFdW
talk	!I%G&X0UBKRH
talk to	%G&XRJ
tanaka	!]"KBDRISKjT
tank	"W,A7WBVKILTRFSIjK
tap	!B,J-I8ZKXTI
tar	!X"J#I%I&<'e(V)E*F+G-D.Y/<122H3=596B7C8U9A:H;:<:=B>K?I@HAFB?CFDJEIF@GEH>ITJHKIL?MINCPAQCRBSCV:WAXIYHZG]U_Cb>cDdIe?f=gThIiFk;lI
tar all	;KIYLJSCTU
tar dist	!ZIELEST
tar empty	!@I[
tar error	!V.JIJ
tar exiting	OUSJ
tar gz	&H'^/H1F3I5I6K7I8B;D<CFHHHIZK=LCNJOTSIVCWK]GaFbEcKeIfHgVkB
tar no	!E.TIU
tar xzf	!W
tar'	.T
target	"9#J%F&4(C)F*B+C,Y-<.@/21I2B4J6C7U8;99:J;9=B@HABBFCHEKFAGBHCJGK2L]NAOaP>Q>XCYIZH]D^C_?aJb<f:gHhHlB
target address	!BTV
target already	OT
target directory	!?.U5JLZOI
target failed	!UBK
target host	!D3@5VBFRTdT
target is	!Z.KRJ
target machine	,YBK
target not	-KKGWX
taro	!Y"Y#H&7(@):*I-B.0/30D1/2H4I5G6A7D9C:S;:<4==>K@DA;CJDJEJFFG=HEI=JHMGNBO=P;Q7RVSBT6VIXEYDZA[?]J_9a9b.dHeIgGjUk<lD
taro from	!V"HRKfFjT
taro ipaddr	"D1K3VBBRJ^V_KhSiKjK
taro using	;K<GAHBXFCQJRSiF
taro you've	!kb=fA
task	!J"W#G%@&U'J(C,W-V0>2@7T98:J<I=K?I@JACEJF>G=HJIWJIKCLIMGPHQJSJV=XCZG]E^<bDc;eTfCgFjZkZlA
task '	!Y
task compile	5T
task copy	LSSX
task deploy	!V&UaSiI
task error	!HOWSW[U
task execution	!FIW
task failed	!I.I/X8TAKBJIJKJSI_UfHjT
task gathering	6T
task ping	!KUU
task queues	!FSJ
task task	1YKJiV
task upload	!H,V5STTkW
taskinstance	/I8TKKQSRS_VfIjT
taskinstance py	/I8TKKQSRS_VfIjT
tasklet	/U
tasks	!I"E+K.J1H8K?JIIKYNSPGQFSGfIkT
tasks py	!J1J<I@KPKYHfJ
tb	,STTbGcU
tc	!FTX
tc cp	!ETX
tcp	!["<%>&5'H(A*F+=.J0?1I223)4E596W9F:G;:<8=@>H?G@AA?BDCDDIEBF9G7HBIDK=LBM;NBO>P;Q>R)S3T[UIVEXdYCZA[@]H^9_Ja=b;dWeGfBgDh7i<j>l1
tcp 22	!=,U7JBFT^WEXX^IdKkA
tcp address	!F6XTJ
tcp anonymous	!SKUNJ_I
tcp connect	6JTUdUkX
tcp connection	!7#U&J,Z->/T5H7U8U9IB:FJKDRAT_WKXU_IbHfEiEkI
tcp forwarding	!X
tcp ip	!b,AkK
tcp ipaddr	"C#J&F)I*I/<1G2D3=536?8F<HGIJVRFd_fIhGlI
tcp lookup	,D/U5J6W7EBIT?XWkC
tcp nodelay	!G5U
tcp on	!E%J)T1U7HTJ
tcp open	TIkWlF
tcp port	!I7UTUkV
tcp'	/S
tcpip	!@/VWXfKkJ
tcpip channel	!?/VWXfKkJ
team	!X"I&F4T;BAHCSSJYJ
team app	;IAKCTFT
teleport	!I"WBJ
telnet	!i&J,7/JBFKKRKTFWE_HkA
temp	;V@BAHBKCUDHLBOSQFSYVSYHaG
temp disabled	!U
template	!V
templates	![II
tempo	!K,B-F.I3G5K7YKIRCTc_HdWiJkI
temporarily	!B"I3JKF_]bKfJjT
temporary	&I/c0K5I7J9I;ILCRITBWJ[J^TaKfIiHkF
temporary directory	.W1WSI
temporary failure	,J.J/c9KBIOISHTJ
tentative	!B,X/HTV
tentative de	!B,X/HTV
tera	!B,[/T6I
tera term	!B,[/T6I
teraterm	!JHWSI
teraterm ssh	!JHWSI
term	,Z/T6IkK
term エラ	!E,U/T6I
terminal	,E-H.I/C1F3H6J8D;I<IBIFKGTHIIFKALBQJRGTI^G_GaKb[fHjJkJ
terminal command	!C"UbVdS
terminal quit	!I7TdT
terminal shell	!D"HbV
terminal will	!TbS
terminated	!d,A.I/G1F2K8SB@IKLHNDRHSEWIcIfIiJkIlH
terminated abnormally	!Y,J
terminated unexpectedly	!Z
terminated with	!YSJ
terminating	"D+a-?1@3H5A7I8V<JBXKBLCMGNGTH^I_@cJfJiBkC
terminating 1	!G+Y
terminating 2	+U
terminating with	!_/S1JBXKHLE
terminée	,K7JTUdJ
terraform	!c"A,J.I1H3I7T;G<J=ECKGIIGLGQJRBSAZVbKdSjX
terraform error	!g"J<FIIRESDiG
test	%7&D'B(9)W*B+I-E/;2D4@637F8H9@?GB^C:DFEJGJHAIDJ;K7LVM9N@SGUIVHW8X=[6]B_EaDb5d@e?fIgAhSkH
test 07	!=%D'K(K)Y+E,7-:/I1D2B3F4G556?7E8;<JB[CFDKEBHGJGKFLWM@NHOURYTFWFXEYTZU[F_<bBdDeIgJhUj>k=lF
test 1	/G3D5]BIkG
test connection	,S7TREjXkV
test failed	!I"B,V-V0S1C8I9@;H<IAJIILSO@QIVHWI[K^J_TaAcHf@iWjYkZ
test keys	!Y9J
test new	!K/G5XBI
test no	!F%IFX
test result	!Y9J
test sftp	!^RJSGaJ
test ssh	;G<W=S
test test	!a,F.?0T3H5H9JBFL?RGVH[J^IaBfJ
test ts	!^LKOIRGSF
testing	5YFZRDiVjU
testing repository	5UFT
tests	!k5V;;<A=H@JAABWCGFIPHQBR<Y>iXjE
tests test	![
text	!<"C&H(B*K,F-E.J/E1H3H5F7H8?9H;W<B@FBCCJGKHJIAK8NIOSPIRETEVHWGYE[S^H_FbEeUfDgkiIjJlH
text html	!UkT
tf	7K;X@IAFQJRITZ
tf line	AIRKT[
tgz	!I'U,H0U
than	!D"@#K%I&G(F)K-H.B/G0H1E2H5=<H=I@EAECJFHGGHJIEJXLDOGPFQERHS>TYWIYJ[F]baEbBfBiZjBkTlH
than 15	!B5J8SJZTU
than local	!K]W
than remote	!J]X
than the	!ABJETNHRJiXkXlJ
that	"E%E'H)C*>+G.B192=3X5G8C99:S;F=E>CACHII@JCK;MKNCP5QISJTIUIVDWBXCZV]C_;aEcFdGeFfFgHlC
that a	!K4W5G
that are	!J/T6T<T
that can	"F*K1I4J5GBSPEQKZYhS
that host	!V
that is	!ULJSIYT[S
that only	!Z
that path	!S
that scp	!J^W
that seems	!S
that someone	3V
that the	&G1J7Z<IKHLTOHRVTV^JbKfKjGkU
that translates	!I/X
that your	!>#T<I?T@TBSDSFH
the	"=#I''(<);*>+?-I/D0T1I2C3S6K7?8@9D;G<D=B>9?5@JAGCDD<F?GHIGJ>LJM+TGUBXGYBZ>[>]I_Kd;eJgAh?jJkH
the 'ssh	EW
the 1	!E"X;JRSiV
the above	+T;KkW
the account	!H"UBKGVLTRWTKi_
the address	/K3J6U7TBJiHkT
the administrator	"Y3T_H
the agent	!S#J&Y-J5C<HBGCJRITKbJcJiG
the ansible	!KIYSI
the application	!J-S^U
the authentication	!E%F&X3W5JB=KIQGZUiK
the authenticity	!I,C-J/F3W5_7IBCKFSJjI
the available	!A&A<WB]FVQT
the bad	3U5K
the cache	3IQT
the certificate	!Y
the check	4S
the chunk	!D.T8VOYSU
the client	!^,J3J5JBJRKSITIaU
the command	!E&T-U/G3UKWiH
the computer	,I-K3D5WKKQSXS_K
the configuration	<T
the configured	!?GWTUiH
the connected	,JKITWdS
the connection	!W"8#I&B)>*@+J-[.</.0J2C3G4K5>6B9F;G<JAJB:EIFFHJIKJGL@OGPJQFR9SBVJW^X@]K^9aJb2c9f8hSkIl9
the control	!_5KBI
the correct	!K+S5ILHPGQVlU
the credentials	!IFUGaSKjZ
the current	!Y.GBHRSiU
the data	!a%JcJ
the database	!T
the debian	"VbV
the default	!V"J2TiJ
the destination	!8"E-G.V/F5F8TOXQJRWSU_JkT
the device	&E.JBFRT^WfKiV
the directory	!]IFLASEeW
the discovered	!T
the docker	!_&KBJ
the dpkg	!T
the ecdsa	!T5JHJdS
the ed	!E*J4Y5>H>^S
the endpoint	!a
the error	!GIT
the failure	0TaU
the file	!H&G(J+K,B-K/?0>1?3G5A;@=E>U@IBACKHEITK9LWOSPEQERCS^TF[B^DaSbFcIfC
the filename	!A.K0b5H;JKGLGSKTH
the filesystem	.Z
the fingerprint	!H5WBI
the firewall	*TiS
the first	!G5U9X
the fly	!BVU
the folder	!?BKL[Sa
the following	%H*F+J-F1I2I3?4K5=6I7V8I@CAWBHESFCGTHJIJK=P@SIWIXI^I_EbHfEhKkJlJ
the ftp	!INTTJkW
the function	!W
the given	!B0X?S
the guest	!@,SNJTT^XbIfKiJ
the host	!E#H&F*F.D0J2J3V4F6W7H9D;<=DAEEGFGGEHXIGJILANIOJP@R>S>VKXD[I^@aEi>lE
the i	!H5W
the index	!](K
the input	!T
the internet	!H
the ip	!B3T_TdT
the key	!?"A%W)K*J,K-I.J/G0J1I3Y4;5<7I9B:U;T<8=>>T@YAVBKE?FIGIH@IDK>LBOJPWQTR8SFTGUIVIWIZH]K^E_JaIbCcHeKfHiDjE
the known	!:/J3W5^HTSK
the last	3W5TBFSHaV
the list	/K374I50<K?SDKH[KHQHSTTJfKkK
the located	!U
the lock	!ZBKTJ
the login	"JBWRUiU
the machine	!G,W-TBUCZTE
the meaning	!S
the message	LJRIVU
the middle	.H3YBFKXRJSK
the mount	!S
the my	!T
the name	6U
the namespace	!T
the network	!U"H-@.J1C3F5E8>9IBEKZLKNISJTUWJXJ_FbJfKi@kI
the new	6TATYI
the one	!=3cBJ
the operation	!A,_.G/[5IBGKDLVRESXWT
the option	!JlT
the passphrase	!=5J;G>YAHBSPDQ_RI
the password	!^GUKHRFfKiW
the path	<E=SITLWOJSI
the permissions	CUaW
the port	BFNURITXiIkZ
the private	!8%J&E3G5?;V>CATCVP6QVRETJiCjF
the problem	!F8TJVST_K
the process	!J"K+T-S.B/I1G7S8WKTLEOKRJSBcDdUiF
the programs	"VbV
the project	!F:TLU
the protocol	!I"D.JbDcYfJ
the provided	;GAJQFiV
the proxy	XV
the public	!H#V3F5?BaRDiUjX
the put	!VSI
the registry	!H5U
the remote	!3"S#H&B(G)X+F,W.A0A4I5D:B;?<==G@GCGEFF>HBIDJENBPDTWVEWHXCYK[B]Da9cTdGeCgGh>iDj4
the repository	!E3V5J<SFILGRF
the request	!_3JBIRHSJbWiJ
the requested	!Y.H/H0T5H@UAUBJKJOKQJ
the required	ES
the resource	LW
the result	!T
the right	!S,CNWkU
the rsa	&T4T5EES
the rsync	!DcX
the secure	!YbH
the server	!C";#;%G&@'D(D)-+E.>1G2T3X4?5V6583:E;4<6=@>I?E@>A7BKCGDGE;FSGKH<IAK?L?MGPJQHS7THV=W-X7YA^T_GaBdIeAfVgDlX
the server's	2J4IBEHDKINK_JjS
the session	-H1I5I8CBFKbNCRB_CcIfH
the sftp	"/#J(H*E,Z.B0;2?4F526>7G8U98;5<?=D@DA;CIFIGBHII8JHKAN?O4PZQ7RHSBVCW?XBYVZJ[B]D^;_4a;b6dGeEfWjTl:
the signature	!U
the software	!V2J5J8K9XRJSKTF_D
the source	(V3JKU
the specified	.K5HBVGVOG[V
the ssh	!0"C%9&T*=+D,S/40F1C4E5U6E94:D<W>G?KC@EAIGL7OBPAQCSBVHW@XFY9ZF[H^?_WaCbJcJdFeJh<iYkHl9
the ssl	!V
the start	-KKGWX
the state	!X.K
the storage	!FLVST
the submission	eV
the supplied	!E;KPIQSRJSVZU
the system	&G1J3K5H7KBCI[NKRHfGiJ
the target	!J,T.U/J1T3?5U7IBAKKLJRS
the transfer	!@0KKXLKVKaJ
the type	1V@TKWLCSCaK
the underlying	!T"W,E->1]5H8IBHNBRFTCWK_AbJkGlS
the unlock	!GQW
the upload	![
the url	!EiY
the user	,K/H5I;G<FAFBKCTG]LHPJQERUTIYKiZjJkK
the user's	!V"?.X/KKFLKbJcJ
the username	,G/UBIRWTViH
the verifier	!J-H3[5[
the web	!JSGeW
the wrong	BHFTRSiV
their	!<*[2Z3K5D9TBF
their offer	!>*[2Z5E9TBG
theirs diffie	!G
theirs ecdh	9S
them	!ZBK
themes	SU
then	!Y3J5H;E<H>XAJKJQKRFSETTiH
then commit	!T
there	"B#K&F(H.Y/E0F1A4J5V6E7Z8A:K;C=J@IAEB;JKK>LXPCQER>VHWFYG]J^F_GaCb@cEfBiBjIlD
there a	!KLW
there are	!T3S
there is	!=.]/G3F5U7[KILESH[T
there was	,S8H9TBFKILJOJRGWIaJfKlJ
there were	!Y
these	!a(G*U3D5IBFKJLHOJRJSBbK
these ciphers	!I*V9J
they	!c
they already	!Z
they could	!X
think	3E5XQS
think it	!?3E5XQT
thinking	!G2T5S
thinking the	!G2T5S
this	!F#J&E'V(J)0*3+J,=-3.:/B0=1!5_6?748'9G:/;<>C@:AECXE2H*I(J3K.L!M:N.OHQ<R>S0TAV/WCYJZJ[J^Y_Ubkc=dBe]f!g7h0i?jB
this account	!5"W&J.S1D5J8JBEKJRISE^Gb^eTiK
this adb	!S
this archive	!V
this box	!G=V
this can	!B[V
this change	!J3U
this client	!<"K,K.H/H2X3F5@9ZBEFFGZOHRISJTH[K_JaHbIlK
this command	#TBIOVRJSX^KbJ
this connection	+ATVbTcV
this context	!]"ISK_FeJ
this could	!E(V4W5CKW
this directory	!V
this does	!^
this error	!HBJaUlW
this exceeds	!T
this file	<TSJ]V
this function	<U
this happens	!=&J+U3H5]BV_JcTiJkK
this host	!5"H-I2I4V5^BDTJbKiIkX
this host's	!I5U
this ip	!X_H
this is	!V"D&J5I;H<J=TAIRFTT^HbTiA
this key	3I;U<V?JBJQARGYI
this may	,G-J5VBUFTKIWX
this means	!K,W-TBVTF
this message	!E3U
this module	6W
this network	WKXW
this new	!K3F5Y
this operation	!]
this passphrase	!WPH
this please	5U
this private	!95H;C<C=E>JBAC]FGPaQ<
this problem	!F7TTTjTkU
this project	!a"H&I5G:GBELJ_HiKjC
this repository	&UBWjU
this server	!9"G,E/J3T4H9G<KKJLJOKTIVJ^E_JaXfKkT
this service	!4,E.C/F3J5D6J8I9J<JBBGIIJKELGS>TDZJ^^_GaIb^cIfGiDjJkClJ
this session	UX
this site	!V
this stage	!BZT
this system	!W
this time	!G"I,J-DNERKTJWI_cbJkF
this user	"E.K3I5EBFQITH^K_ZaGbUiK
this version	ATYJ
this with	!T
this won't	!U3J5H
though	!V
though it	!V
thr	!E-SVU
thread	!I&C(K)K.V1F2W4FAJBECKEKFGGFMJQSSITBYXZH]J^JfKjGkZlI
thread 'main'	!H3W
thread 1	2V9K
thread 5	QT
thread client	VTWU
thread homeassistant	RWiS
thread main	!="I-I1J8F=JFJGKKKNVRGVJYUZJiEk]
thread run	!G
threshold	3S
threw	-V<UKH
throttling	!B-T
through	!F"J&K,<-J/J1E3J5F6D7F9J<HATBCKJPKTKWd_JfEiIkH
through ssh	!E/Y6J@UAV
throw	!^"I&C,C.V/F0T2H3E5@8><B=EB;FKGIHIJKKHLTQGR8T<WG]HaKbKfEi>jJlK
throw er	!<IVPKSG[K
throw failure	.K
throw new	!c,I/C1J5I7IBGRDSJTDiJ
throw status	!;"I.W/J0V8GIDK<OURJSUcHfD
thrown	,J-H2V;T=I?X@UAUKIQU
thrown in	,J-H2V;T=J?X@UAUKIQU
thu	"K8UBGKHSS
thu jul	!G8VST
ti	!I*[2C9I
ticks	!FSJ
ticks and	!FSJ
tiempo	!H,D/E7UKHRCT_
tiempo de	!H,D/E7UKHRCT_
tif	!;'J/K0V5JBHLGRKVX[Ia_eV
time	",#F%F'E(?*G+F.@/40;3U4F6>7S8F9D:K;><@=C?G@FA?CFDJEGGZHFI=K>L6O4PIQAR?SBUKV>WGYFZC]E^<_^akbFcBeBfFi?l;
time 0	!W
time 2	![
time date	">-F/E1T5G7J8H<KBTFKGDK@LJMUTD_?aFjH
time failed	!A.FBKKHLJOHSBVJaf
time of	!I.GaX
time or	!J,KTSdU
time period	!ETT
time set	aW
time span	!B-X8T_T
timed	")#A%=&5'D(B)@*5+<,>-I.7/;0:1;304A5'6;7[8J9-:B;7<?=@>F?A@@A:B=CADFE@F:H=I7JYL3M>O5P=Q8RGS.TfUDV<XUY?ZB[9]D^Da7b6c@dfeCfIgBh8i5jB
timed out	")#B%=&5'D(B)@*5+<,=-I.8/<0:1;304A5(6<7Z8J9-:B;7<?=@>F?A@@A:B=CADFE@F:H=I7JYL3M>O5P=Q8RGS.TeUDV<XUY?ZB[9]D^Da7b6c@dfeCfIgBh8i5jB
timeout	"5#I%1&>'8(2)9*7+8,I-H.!/"001A2&30415'6&7i8h91:8;!<3=-><?4@-A'BEC6D;E6F/GAH<I,JpK]L!M2O(P%Q'R/S(T|V1WJY/Z-[0]4^3_Ga(b>dae8f*g6hIi?j.lG
timeout 0	!I
timeout 10	UT
timeout 10000	!T,T7AKCRCTY_S
timeout 15	!X,J
timeout 30	!b8JKF
timeout 30000	,I-CJVKTRTTE
timeout after	!?-I7V8VBDGSNDRV_JfFhJkJ
timeout boolean	,S
timeout c	-ZTKkW
timeout connecting	!="J&I,I-G/J7W9KBBKANJRDTf_IdDkH
timeout during	7VJTNS
timeout error	!X-I7K8AJVK<_IdXkF
timeout exceeded	8YJVKDNUTS
timeout exception	"K*I.J1G3I5KBAGIJ^NUTVWFXEcKdVfHhKiC
timeout expired	!="F.C/T1G5J7BBGJXKYLJSITWcHdIfJhJ
timeout home	JVNU
timeout last	!B"T#Y&Y-FBWFCGDJGKIR@THWUXI_IhTk@
timeout net	!E,J-J7]8JKE_Kd^
timeout node	-J8WdS
timeout on	-T8UJVKHNV_TkV
timeout server	!6,>-T.J/G1E3H5F6G7F8WBFJXKcLIRFT=bKlH
timeout socket	!>"K-F/S5G7d8ABEK;RITaX^_HdffKkU
timeout timeout	!IJTkS
timeout value	!FTT
timeout waiting	!D"I&I)F-D5J8.BbGAJ9KWN?RH_BbFcWdEfThKiYjKkClF
timeout was	,K7HTT
timeout while	!A-I3K7a8GB?KCRITUXV_Jd]kVlS
timeout'	!G-ZJUTUkJ
timer	!Y"J,I.E/I8IBFKGOJRFTIcJ
timers	_HdT
times	!S"D&G+K,B-J.I/J3I5J=C@FAIB9CKFHGHHKKELIR?TXYHaeiBjDkE
times for	!GSJaX
times on	!GSZ
times operation	SGaU
timestamp	!?"H,T.B/J1FBBKGL>OGR@S:TEVT]JaqfEkE
timestamp of	!A"K.D/K1HBKKJL@OIS>VW[JahfF
title	-H9K;X<JNW_G
tls	!w"B&J)I*E,A-@.H/B1@2I3C5>7H8A9B;F<C=JAKB=GJK6LGM^NVQJR;SDT:WGXJ^I_AbCcCfGhKiBjKkClT
tls alert	!V
tls bad	!S
tls client	!HM_
tls connect	!V
tls connection	!ZKK
tls error	![KDNTTK
tls failed	!S
tls handshake	!Z
tls key	!Z
tls packet	!W1HKAcHlV
tls secure	!T
tls wrap	!X
tlsv	!W
tlsv 1	!W
tmp	!C"<#F%:&X'D)@*=+=,J-<084C7C:F=:>G?;AIBECTEHF;G;H7IeJCKILEMHNGOUP?QHR?SbTIWHXEYJZD[U_AaJdIeAgAiEjClD
tmp a	SX
tmp ansible	.K1GSK^WbJcU
tmp apt	/G1Y
tmp deploy	;H@T
tmp duplicity	!IKY
tmp git	!J&I;WBKSS
tmp k	!F;YQITT
tmp num	!KSG^ScU
tmp out	5S
tmp path	!K.V1U
tmp pip	5TBW
tmp ssh	%H&X,F;VBHCT
tmp test	/G5XBH
tmp v	!I.ULVSS
tmp x	!I1IIHS^^JbZ
tmp'	!G.HKTLV
tnk	!C"S3F:Y;J
tns	!]KKRJTI
tns リス	!U
to	&U'5())G+K-F/B0?1V3B4=5D6<9I;J<I=J>G?F@8AFCID:E6FGG9JDKGM4NDU>XAYCZ7]E^K_DbZeGg1h@
to '	&E,C-I/@1E5D8K9I<IB@IJKSQKRUWD[WdIfKhViFkI
to 'path'	![LJ
to 'sftp	!FB>R]STiC
to 'wss	!Z
to 0	FTiT
to 0600	!F?TCSPT
to 1	!W
to 10	!I#WBFiJ
to 3	SCaV
to a	"B#U*H,H/E2K5Z8>9G;F<JAICJFJGJIEKBLGNBRBVVYJ_KcSfKi>k@lK
to abandon	!HQT
to accept	3JMVNJTK_J
to access	"H,U-V1E4>5UBYHGKCLEOGRBSUTDaFbGfU
to acme	:_BISB
to acquire	!V
to add	!?&J*U-K3D5F;S<J?XB?HaLIPFQVRISGTKiH
to address	-I/C6GBKKJTS_FiIkIlX
to agent	!:%7&s+H,<.B/D1H4T7E9H<=?KCJHHIFKELENGP<QDRHSJT:WB_JcJdKfEjEkGlK
to agree	!J,I2S9XBHFVRHTI
to all	![;J@ICcSHYF
to all'	@ICeYF
to an	"K,>-I.H/C1H3D5V7T8J9IBJKENXR@SHT?cJfHiHl]
to any	![,G
to api	!f,BTGk?
to authenticate	!8"W%<)F*;+I,5/50J1K28304E536B7=8=91;K=J>B?@@;AUB^CEEJGVHAIBJEKJL6N7OBPKReT8VFWAXHY3[I]J_AaBbKcHdAeIf7hDiZjYk<lA
to auto	!F5U
to away	!G/J7]TTdI
to backend'	,UTV
to backup	!G<SBTFXRHiWjI
to bastion	,EBHFURUTGWZ
to be	"F&H-J.H1J9I:I;?<D@UAEKBNIODQCSTYF[I^U_EcEfEhHiVjBkJ
to become	!T#T5K8JKHiS
to bitbucket	!T
to boot	!J,W-TBYFTTEjV
to build	!]&G,V5I7W9JFIKKRIjT
to c	0VLISF
to carry	QT
to central	!T
to change	![-H1IBIKHLYRK
to check	!K,FRXSKTUiV
to checkout	4T
to chk	!W
to client	![*S8G9HKJ
to clone	!D*G-K3V4S5T;J<GKHQKiHjT
to close	!I.[
to cluster	!A,T-J/V1TBV
to collect	!SBSFURFiTjU
to communicate	!ETT
to complete	!:&K*J.T;GBUGUKGLIRUSJZU^TfJhJjJ
to compute	!Z
to configure	SU
to confuse	!G2T5S
to connect	"F%B'J(H)=.50A1C3E6E8B<K=K>GAWCTDIGWH;I+JIL3MFO=QHRGS.UKV?[B]D^Ga9bCcJeCfCgIhElU
to connection	!X
to continue	,USEkV
to convert	!H>Y
to copy	"C%J&G(I*H+I,@-C0Z1A2J3F7G9B;==KAHBDFGGFHEI8KYNJPDQGR7SGT7V_WE[AbUcHfDi;kJ
to copyto	!CSS
to correct	!W
to create	!<"?#G%D'K(K*I.F0E1S4B6?849?;U<T=T>JAFCFF@HKI>JIK>QGW:XDYE[?]H^KcKdSeZhHkClH
to data	LUNT
to database	/URH
to date	!c-J2F9H;F<H=IAHETKGNHPGQBRITJUYYJ_I
to db	"UiW
to decode	@VQT
to decrypt	&J<?==>E?G@IA?BECGP[QZYC
to delete	!COY
to deploy	!<&H5K:HAZBUPZQHja
to describe	0TaU
to dest	!G;UAJGCKGL5OBPURITTZJ
to destination	!B,U0W5SBFKELSOSaVkU
to device	!@-J7Y8KGVKDRWdU
to dial	!=,B-B2[3S7E9K;FBXGUKKPITTbWdDkH
to do	![BFRF
to double	FT
to download	!a.HBJKJLKRHSK
to enable	!W/V6WTIfH
to escape	-U2K9V_U
to esp	!_/GKETG
to establish	"<&A)F*@-G.@/F2<3]5U6F7H8=;BAJGIJaK=LENJPCQ?TSXI^EaJc=j]kFlH
to exception	!Z,K
to exchange	!@&B*],A/F2a3B5A7J9^;G<G=KB>FHHKKXPGQIRCSKTCWG_AcJfDiIjJk@
to execute	!J,Y5I8TBTLKTKXS
to exit	!F1IBXKUTJ_J
to extract	!G;U<I>J?IA_FGY@iG
to failure	!H.KBKKJRWTZ
to fe	!G,I.X/G7UBGcZ
to fetch	&X2T3H4S5F;GAGBYFTKGPIR@TI
to file	!J.YKALG[HaI
to files	!E)U,TBHITKJRXTV
to filter	!I/U6TBTRS
to find	,I-K/T5X6V;H<SBJQITF
to fix	!]&H=IBDRGiEjF
to ftp	3K5I6E7GBJ_SdVkClF
to gateway	!J,J-F7DNSTY_V
to get	!I"K%V&J.@/D1E2J9G;FAKBEIJJTKIL@MTNWPIQJRGS>WH[E^Z_XbJf>i>jD
to git	!Y&J5J7I8JBESKTHdUiFkH
to github	!f-KWTXHbFfJ
to gitlab	!U
to gone	!F/J7_de
to gw	!T"J7JQXRGTIjT
to home	"K%I&F)H*J+J,J/W0U1g3H5D6I;@<;=B@IAJBBCGIFKGLEPFQIRGSKTGVJWKYH^F_UaTbUf<jGkE
to host	!5"=#H%E&,);*I+4,^-)0K203?4E527b8/95:J;5<T=>>J?I@CA8BFCDEFGGH6IWJ?K,L7MKN;P:Q?R>S?T[VCXWYAZF^@a?c;dbf2h>i/j0k^lI
to hostkey	%UhY
to hosts	&H5J;IBWPSiV
to hpc	!GGSKJ
to https	!Z,K/G6TLKSD
to import	;EPZQK
to imported	!E5HKU
to in	!;-J.A8CITK>OVRGSXTGaKbUfIkJ
to incoming	!HJTLG[V
to index	!U
to init	!A)T,J1X9KBFRHTIbHfW
to initialise	!F"H)J,E/E1W9JBEKIRITCWIcWfY
to initialize	!S)V,H/K1S5G;GBDKGPJRISGTHaWbJfS
to install	&H/T5TBULKTK
to ipaddr	"B#U%D&1)@+?.B0J3I4I5F6>7U:J;=<C=H?I@?BGCADJFKHGICLAM4OAP;RJTGUKVKYBZF[G^AaEcHhKiAkE
to it	!GLVbT
to its	!I/X
to jump	!I,UBSWJiS
to lab	!?&K,G-V1EBJKYLS
to lake	OS
to learn	!K
to list	!HBHLXRESVaIiJ
to load	"J%J&A+G,D.J/G1F3?4H7I9J;d<<=>>8?TB;CIEJFGGTICKIRDSDYSbKcHdJfDiCjH
to local	-T.H1S2J7K9VBTLFOHSETH_UbJkH
to localhost	"W,@5FBJSWWKkK
to locate	!bBJRH
to log	!3"H-J.I3J5A6S7KBJG]KIQHReSI_]iW
to login	!F"Z)H-D/F1>5K7J9JNDQV_HbAcKfIkHlI
to lookup	!J/V
to make	!X.I5T<UBCGKLJOKSJ[IeViA
to manage	5T
to mount	"K-U1J5^BXKGLIRFSKTI_JhY
to mqtt	!Y,K
to mx	!XTJ
to my	!^,K5H8JAVBGKIST
to nas	!T/K7UBDRUSITIjI
to negotiate	!<"J*],I-H.J/K2[3G5A8J9a;JBDFTKCRHSITIfFiH
to net	!F-JSKTViJ
to node	!>"W&@,T-J/J7K;[@VAUPTSCTHWD_HfIiT
to obtain	![-K.F/F1I8EKELHRTSGTT
to occur	!Z
to open	!@"5#I%G(J*@+?,H-;.=0=1I4I6]7<8096;A<k=i>2?<@<ABBBC?DJF5GAHVIdJEK+MKN<O2PFQ=RIS@V@W3Y2ZF[=]E^C_5a<dEf]gKk2l>
to org	TUiV
to origin	-JWX
to others	!U
to parse	!A"S%J&>*G-E.E/D2C3?5W7F9@<@=8>I?[@^CJFWGIIFL<NFOJQ^RDSAT?VG_JaHdFfIiAjI
to path	!D.IL[S@
to perform	!T-T3T4SBHSJ_U
to plink's	5ZQI
to port	!H"E&J*I,]-A/C1J2J5F9CBEKBNFRHTKWAXW_GiEk[
to previous	OUSJ
to process	!aSE
to propagate	!F#[BI
to proxy	!U
to pull	!]
to push	!n"G5G:KBFLGRIS:TJ_HjD
to put	SS
to quota	!G.W
to reach	!G*Y-J2Y5I9_BIFJKFSJTJ
to read	!C"E&>*G+K,F-U.B/D1A2H3D8H9?<[=[?S@]BXCGFGHDK;NEOIR7S=TBWGY^aHbJf=i8jCkE
to reconnect	!A-H8YKUWW
to redis	!k,@-I/J3J5E7F9HBARGT>_IiFkH
to register	!T
to remote	"5%H&F(H)@*A+G,?-K.]0]2B3C4J5=7Z8,;IAKBJEJGDHFI?JZKILTNAQKRXSSTZVCW/X@YH^<_FaBb3eHhFjFl?
to remove	OVaJ
to rename	!B.GBJKJLCOVVU[W
to renew	!V
to repo	!UBGGX
to repository	2H5[;J<WBIFJR?TFj[
to request	!C"AKULIRKSGcJf]
to requested	!T
to resolve	,E.K/[1W3J5A8VBGRCSHTCWJkJ
to respond	!91J8DBDJIKcNJcIiIkJ
to restart	-V8XBIKF
to resume	!@(T.?IKLHOJS@[D]faHcKfK
to retrieve	.I8DKWLTNESHTAVUdJ
to retry	!;1F6T8VBFRIYTbSdXfGiK
to root	!>"S&E,>-H/H1D2C3V5T7HBXGKKDRGSWTF^XbXcJiWjKkI
to rsync	!F5JBHITRYiG
to run	!h"B&D,@-I/W1A3I7KIEK@LARISD_GcGfC
to s	!XBDRWSEiJ
to save	!a,K/J5E8V9K;B>FBCPH
to see	LVST^UfT
to send	!6%G*H,G.U/F0K1G3H5C7G8b9F;AAHFKGJHFIIJUKWLJNHOIPCQAR9VGWI[H_Va@bVc@fViDkF
to server	!E#F%J&))Y*^+G2I304K5&6>8a;I=E?D@CABCIF:G?HIICJALDOEQDRISWTJVHXKZG]J^,_JaJb-dYf<j0lT
to session	,JW[
to set	!F&I,J.H3K5HIGOGRDTHadbUiC
to sftp	!:%J&J'H(D+T,_.B1J2W3.4G5?607G8I;[>E@GA]GUHBI*JJKHLDMFSXUIV<WGZ?]D_KbYc>eDfCgEhFjUlA
to sign	%g&?-I.K2K3I5G;G<JB@PFRESJbJiGjG
to socket	!^,BTF_TkH
to solve	!Y&T.H<J
to sql	!aBERHTHiK
to ssh	%E&b)I*C+G1<2A39516J7I9>;><>ACBHGFHHIIJGKENDPER@STW<^HcEdHhGkTl:
to staging	7TTH
to start	!K"V%E&U)U*J+I,D.K0J3H4J7>8A;:<?=CADFCGDHDI;JIL3OAPJQ?R9S9TEVHXFYH[I^VaBb[dJeIfTiElG
to startup	!C"V)X,H.H/I1Y2JBIIGLCRHSDTH
to storage	!@,H-G2W3B;F<UB^PJRZiE
to store	!J3K5GHVSKUX
to submission	!V
to submit	BKLITJkV
to success	!T
to target	TU
to taro	:YBJSAjZ
to tcp	!H#V7UBHJTRK
to test	ST
to the	%A&V(K)C*;,@0D1+2:6G7G8U94:C;I>GCWDFEAFJHXI9O<P>SJVAWC[C]D^<_Gb-dDf>gJiTl>
to this	!^"G&H3J5F:G;J=UBBLI_GiIjB
to transfer	!;"V&F*K+H-E.8/U0S1X3I5C6J7F8D;@<A=@@JAGBGGKHAK5NHO=PJRBScTHVBWIYI[C]I_IcTiAkC
to trust	!F3H5^
to try	!9%T/S5IHIRHSGZTbHcKfJ
to ubuntu	!g5JPCQGUJ
to unknown	!G1FNHW^
to unstable	FS
to up	II]T
to update	!Z*SKKTI
to upgrade	!_fJ
to upload	"K&D'I(I*K,E.H/E1F3J5H7J9J;H<G=JBAHDI]LTNHOVPJRFTGV?WK[Y]G^C_Ia;bDcIeFf@jJkF
to upstream	!^,AWJkK
to use	!G%K&A*K/H1I2H3E5<9D<K=T>T@?B2C^DIGJHKIHKJNJR8SJZI^HbHcJfIi9jAkW
to user	!7";&S*H+K/Z1A2F88;E<H>XAFFGGIK@LJNWPUQJSVWAbHkJ
to validate	!@BUiW
to var	LI
to verify	!X,KBIRJ
to view	!F:TLU
to web	BaITKTSGjI
to write	!W"I%G&F.W/I0I2J9I;F<G=HAJCKIDLaNGO>PJQHRBSVV>YK[I_Ja?cEfHiGjJkHlK
to www	!HLX
to x	.IKVSV
to xxx	!@1YGWKZLW
to your	!4&a.V5S7J;J<IRJTSWIkV
today	!B<JBKRVSTTT
todo	!g,G-E1B8AKB_If@
token	!c"T+K,H-H.E/F0J3J5H8J;>@JACIIKCNEOJPJQAR>SBTHbJcHfHiI
token expired	!X"J
token hex	1SLU
token is	!X
tomcat	BKaT
too	"I#9%1&/'<(:)4*1+4,<-%.'/*0H1'223*49577=8"9D:8<"='>,?^@8BHC^DVF8G-H5I6JIKBL/M7NTO4P#Q#R+S'T@UBV:W:X@Z8[6]9^3_Za4ced:e;f%g9hci:kBl7
too large	!C"G-H.I0J9JAFBKCJEIJKNVPJ_CbIcYhI
too long	!<%I&I(K)D*F+I,>-@.A/>192G3@4J6D7D8A9@;]<C=C?D@DAZBIC?DIEFFEGEHHIEK2LBMIOFPDQCR=S>T<VJY>[H]I^E_:aDcddKeJf5gIh@iBjDk@
too many	"?#E%@&>'H(G)D*B+E,J-6.</?0E1>2C3=4G587K839::F;=<C=G>J?B@EA?C?DFEDFGG>HEIHJ?K*LAMFNIOEPCQCR8S>VGW@XAYCZD[G]I^C_aaEb6c5dDeGf=gHheiEk:lA
too new	!E;=>=?d@8AJYI
too open	!B+I5I;F<9=B>EADB<CcD]EHFGP@QCSJYViJjJ
took	!Y
tool	!]TV
tool git	!UTV
tools	!U&I,I-K/H1J3H:H<E=JBACUDGGUIGLTSWTJYWiTkV
top	<HKGSKeX
top level	!CBUKKSJeXiT
topic	!X
topology	!V
torch	![-K
tortoise	!U<J
tortoise git	!U<J
tos	!G
tos 0	!G
tos set	!G
total	!p"E(H,J-D.A/G2T5I7J8H9G;HBBK9L?NIOHS@TH[J_GgIi?kI
total 3	eT
total 4	!V
total size	!XaV
total transferred	!S
touch	%T=FBIRJSBaV
tp	!D#?%E&C'B(C)W+C0B2H3H4F5F7F:F;F>FCEDFEFF?GJHDIEJAPAQARJUIVCYC]A^Ba?bUcKeBfYgChAjG
tp pで	!HNJSUkKlY
tp pの	!H)V
tp pア	!F.TAS
tp pサ	)K-H1F3H5J8J9GKILINSRCXW[U_HbI
tp pセ	-IbSfV
tp pチ	)V1X
tp pプ	!JWT
tp pロ	!G"TBS_I
tp p専	"FbY
tp p接	"J/T1I6J@TBKKFNJbIfIkG
tp p転	!S
tp p送	*X/E6TLKZUjT
tr	;UAJQK
tr d	;UAJQK
trace	!4"U&J)T*E,D-J.X0I2I<U?TLFOBT?bHfTkK
trace 0	9V_U
trace c	!IfZ
trace handle	/T6T
trace opened	cS
trace run	/T6S
trace started	cS
traceback	!H(J.F2@3WCJIIRH^JgJ
traceback most	.I2FIJQIgJ
traffic	!IXT
tramp	"G&G+T-I1K3J5Z9J;H<GAJBVFKIJKHPKQI^E_HdJiBjHkE
tramp cleanup	!E+W5DTTbScV
tramp failed	!?&K+U5WBVcTiJ
tramp file	!?/T5VGULTiK
tramp found	/UWT
tramp opening	+J/IB?GTRUbJcViJkI
tramp ssh	5WBJGU
transaction	.V8H
transfer	!I"I#C%?&1'?(d)H*5+8,6-9.T/H2;3)4A5!657H8=9I:E;:<A>;@[B9C:DDEAGIH3J8KYLFM=N@P2QARDTEUHW6X8ZG[G^J_+aUd8e<ggh9iEj7k>lG
transfer aborted	,V/G7VKJTVkX
transfer artifact	AVBUTK
transfer client	!HATYV
transfer common	!KRKTS
transfer complete	!Z,K.F/J6IKELKRJTIaUgTlI
transfer data	!ZSI
transfer done	!cKKLI
transfer failed	!4,J._/J1K3JBCISKUNJTH[GaDfF
transfer file	!0)S+I-K.=/V0T1Y5H8J;F<F=DHCI=K?R@S]TD[EcUiDkG
transfer get	!T
transfer java	!CLVST
transfer key	;K=J?Y@gAXQH
transfer md	!D(U.HIKKESJVWgJ
transfer mechanism	/JLVfS
transfer mode	!IgV
transfer of	!T
transfer on	!J
transfer please	bU
transfer ppk	=c>GBJRI
transfer protocol	!AiUlT
transfer sftp	!GYU
transfer sizes	!F(WaJgT
transfer standard	!HSZaI
transfer successful	.IKCOKSH
transferencia	!Z"D,B-K/A0I1E3F5G6I7H8G>KBHIGLEQIRDTBXJ^K_FaIbFcEfEiJlJ
transferred	!V"K%I&I)E*D+E,C/>1H2H3@4J5?6J7F9B;@<F=D?G@FAEB9CHEIFHGEIWJELCMJNAPKQGR>T>WHYH_KaTgZhHiCjHkFlI
transferred 0	!IIY
transferred 1	!W.JKGaF
transferred 12	!X
transferred 14	!V
transferred 18	!XIG
transferred 2	!V
transferred code	!X
transferred file	]U
transferred in	!IKIaHeSgY
transferred see	(T
transferred standard	!X
transferring	!A(H,I-B.Z/I1G7I8X9K<GBGHJISK]NDRITDVG_IaHbKeSfJkG
transferring file	!FKWeT
transferring none	!C<JIULTSKV>
transferring tmp	!GLK
transfers	.HKFLKOU^YfK
transfert	!^"B(T)K,<-G.:/<0D1G3J5D6G7K8F<JBGIDLCO?QJR=S?T>XJ[H_DbHcEfEgViJlE
transfert de	KV
transform	!ABHKJLWRJfK
transform js	!JSS[UkSlT
transform read	!JSS[UkSlT
transform users	.XLSS=[KkTlT
translate	/I6I
translate host	!V/J6J
translates	!I/X
translates a	!I/X
transmission	!@-V.W8WIELZ
transmit	!:"I&K,F1G5E7F;K<FAJBWKJQGRaTVjH
transmit could	!A"J,H1H5J7H<HAKKKQHRbTXi=
transport	!D%J&0'G(?)T*V+=,2-X.:/V0:1U2[4<7@9W:I;0<;=5>F?9@CAICBDHG<HGI8KYLBNVO6PBQ<SIUHWEX>YD[5]A^:_Ta4bJcDdIeEfDgDl;
transport 0	!T
transport algorithms	HS
transport auth	GUZS
transport authentication	5IBYFTVTi^
transport banner	-IWV
transport buf	!IWUkU
transport chan	!X
transport client	-UTJ_SkT
transport component	!I*V2W9U
transport connected	!GBYFWVUi[jW
transport connection	MV
transport encountered	!E,B1Y8TBKKVNHTG
transport endpoint	1IK[
transport eof	!XNIkU
transport error	.V5HKGLViV
transport exception	!0&H*S,D-Y.?3W4J6G7G8G;C=I?HGHHILCNTPKQBSBYJ[K]J_UaIbHcEdH
transport file	WV
transport host	!K*V/J6W7S9E
transport impl	8UKVNH
transport kex	5XFHVUfJ
transport key	-V2G5TJTKGTI_U
transport line	9U
transport local	!KWU
transport manager	,I
transport open	"S)T1TfT
transport paramiko	6TNITXkS
transport py	&H+J,E-V.E/S4I5>=I?HBJHCLFNSOKQ@S?TUVI[J_TaJbTfHhDlH
transport raise	NJkU
transport reader	!F"V)V8]9KKSfW
transport remote	!U
transport self	"TNGkT
transport server	-U2J8HBJfHhKkU
transport session	/T1JfHkV
transport sftp	/V6WTHVU
transport starting	VTWU
transport thread	!X
transport traceback	!IWUkU
transport transport	&K,>-X.=2U5T6I8G9U;B?IAJBIFHHJLFMJNSQCRCSCWEYJ[J]J_VaIbGcEiGjGlJ
transport trying	BTFUiX
transport userauth	RViU
tree	,KBHOUSGeV
tried	!D"K&T+T.E1J8HFKGDKJLINER@SFTYZX_HcJiCjXk@lW
tried publickey	&XBCGERDZXiI
tried to	!C+T-U.F1J8IBTLJNISHcKlW
tries	XWkK
trigger	7U
trilead	!8,B/G5U8J9J;C@VTJXKcTfJ
trilead put	!EKK
trilead ssh	!9,C/H5U8J9J;C@VTJXKcTfJ
trop	!>"=&J(C)H+H,:->.>/90B1?3A5=6?7E8B9<;J<>=G>HBAEGFKGBIIJJK6LENJO@Q?R9S@T8WFXCYJ]J^J_]a@b?dJf@gJhaiAjIkJ
trop de	!A">&J(C)I+I,;->.?/:0C1@3B5>6@7F8C9=<?=I>HBDCFEIGCIJJKK7LFNJOBQAR:SAT9WFXD]K^K_]aAb@c>fAhaiAjJkK
troubleshooting	!h&?,I3J5IB@HJRGSKcIiGjEkS
true	!T#F&D+?,B.H0H2J3J5S6G:F==>IBTCBEEFBGHIHJBMJO=S=X@Y>ZI]G^IaFbJeGgHiWlE
truncate	!K.EaY
truncate mode	aV
truncate write	.JLUOT
truncated	;[<JABPDQD
trust	,I-G/I2I3@5ZNHRKYTfG
trust new	!G-INJYUbUfK
trust the	!Z5I
trust this	!D3J5WQS
trusted	"J&I*G,H.F/I1I2<3[4;5e8H9C;IBBHXKGLGNHQJRCSJ_JbJcKfGiJ
trusted for	!K4G5T
try	!C&G'B)>*;,C-J.4/C172>4>6E7A8G9A:D;E=A>A?GA@BXDVH4I[KAL2MCN>P?S0TDUHYD[<]V_]a.bIcGdEeBf7gCh@iTl>
try 'adb	!S
try 2	!^
try again	!;"V#E%A&F'J)J+C-J.I/C0H1E5=8G:H=>@UC<DHEEFAHDIHJKK?LINHOGP;QURXS8VFWKZ>]X^J_Ya<bCcGeJfJhHiT
try later	!F_VhI
try list	/U
try logging	!Z
try next	!DBXFZGDQTRHiZ
try removing	!?BSDY
try running	!J#U
try sftp	bS
try to	OSVS
try turning	!G8UJWST
trying	"C%T.G7C8F;C=9>E@=C>EXG:HIJHK;P@RFS@WFY<ZS_CaKbJhDiJjYkHlY
trying discovered	!^
trying ipaddr	,H3H5T9ULTTJfUkJ
trying private	![%Y&V;G<S=C>K@CB2CEEZGJPJQBRCYFZDhJiBjS
trying public	!HBXDKjT
trying publickey	!WBFRFZWiF
trying ssh	BH
trying to	,G5K7FKGLKSGTSWK[TdG
ts	!b"B,S.J;F<GBIGIIIKILFOFPISEYI[JaEiJ
ts 12	!U
ts date	"H,URW
tsv	STVV
tsv'	IKLGeU
tt	5J<H=J>U?[BGFIPFQERJTKWU
tt tp	!HWS
tt ty	;U?XAH
tt vv	!U
tt ygen	PHQH
ttssh	!@-X;D@IKWNWQVRAYW_GhKiWkV
ttssh エラ	!K;E@JQWYW
tty	!G%C&K'G(I+B.D0G4G9<:J;7<==@>W?i@]A0BIC=D?EBF@G@HHI@JCL<MGOHPTQFS>UKVFWBY>ZB[E]I^F_>aGb<eIfEgHiBjDkJlC
tty fatal	!C"U,S-X6H7W8C>J?GBHGIKCNATFYXZHdV
tty format	!C;V<J?K@FQXYJ
tty key	!A;:<H>:?_@TAHBJPFQHYG
tty no	&HPXQKjK
tty user	!@3K;6<F=J>@?d@^A:BIPGQ9Y=
tty エラ	/T6I7GKJTVdH
tty 重大	8V
tu	!AJY
tu ku	!H
tu oj	!H
tue	!F&X8ATKbTcUiEjT
tunnel	!E"5%=&.(J)?*F+?,[.A0G132C4E6<7Z9S:I;V>F??AUBYCCEBGJH:IFJ=K-LAMHOGPTRIS@VHWSXEYIZC[G]K^CaEc:eHf3gJh?iWjXl>
tunnel could	!FFHRViSjS
tunnel error	!F&KFYRETU_TiVkT
tunnel established	!g,@-F/I3I5C7I9DBBNIRHT;_HiEkI
tunnel failed	7TTUWJXGjU
tunnel forwarder	!J-EKTNTTU_V
tunnel has	!B"F,T-91H3C5a8F9H;I<SB]K@NCRCTE_9cJfHiEkE
tunnel server	!?9XFJiUjU
tunnel ssh	BWFZRDiWjS
tunnel to	!E<K@IATFTPJRTiT
tunneling	!<"V,<-IKFWc_JbWkB
tunneling for	"WbW
turn	!ClT
turn off	!E
turn on	!HlT
turned	)X,H3H;J<JB[FCKITHfDhKjK
turned on	!X
turning	!G8UJWST
turning off	!G8UJWST
tv	!Y
tv c	!X
twice	!^BK
twisted	!>"K&G.H5Y8I9H;E<GAFFIHGKGOKQCRVSITJ
twisted conch	!>"K&G.H5Y8I9H;E<GAFFIHGKGOKQCRVSITJ
two	!D"D&F9GAIBCGaKBPHRBiHjJ
two factor	!F"E&F9JBCGaKHPHRBiHjJ
txt	"(#B%B&1'8(])=*<+7,0-5.V/,1,2;324?5A64738,98:@;?</=3>@?;@<AFB:C=DBECF>G9H3IbKGM@N4P7Q5R"S^T>UFW7X=YIZ>_6aYb-cDdAe5f+hBi7j?k,l7
txt 100	.AIJJXKCOVSIaC
txt 12	!ZLI
txt corrupted	(Y.AKD
txt failed	(U._8HBHKSL=VH[SaC
txt failure	!E.YLFOT[@aF
txt filepart'	ST
txt is	!Y(J.DIFKILFOJSFaG
txt no	!)&J1H<EIiLHSCVGkI
txt not	(G.HI[KKL=OE[Fa?
txt open	!B.^ICLWO6SIaF
txt operation	ST
txt permission	!>LEaW
txt to	LXSE[XaE
txt upload	0TSEaT
txt user	(JBZ
txt'	"F&J(I)I*K+G,D-@.D/D1@3H5@6J7I8C9H;C<?=<@IAIB<CJFIGKHGIdK[NEPIQFR<SSTEV@WI]I^G_CaSbEcHeKfCgKiFkElJ
ty	!F?WAFLK
ty bxv	!H
ty y形	;U?T
type	#?%J&''Y(6)1*^+/,:-J.E/G062X3B4A567;9D:K;H<0=6?HA^CADHFWJJKIM3N8P9Q9RVT@U?VHW;XBYB[H]:^5aFb;cSd@e:fBkHl2
type 'bad	!FGHRVZXiJ
type 0	%H+I-T=>GFRHTJWGXUYV_ThIjS
type 1	!_-U1J7K9I<BKSPJTB_WjF
type 12	!K_UhJ
type 2	_IcIh[kK
type 20	KF
type 3	!I%D/I3J9U=UE>F5JJKYRGTEYE_WhAiJ
type 30	!J*JJYKFTK
type 31	*J
type 5	*U
type 50	!IiT
type 51	!IiT
type 52	!X
type 6	!XSJ
type 60	EIFB
type 7	!K
type 91	!K
type allowed	!>"HBIFFGWKIQIhI
type bad	!GFJGVKJQKRHZTiU
type ecdsa	!I5I
type ed	5J
type error	!e"J,A/@1J3J5E6H;CAAFTIHK@OGR@TC_KcIfJ
type for	!EVU
type found	!G*E2^9D;J
type fuse	SV
type host	!S3H5FBSRU
type is	IKKJQTRKjS
type msg	*S2T9TRViU
type of	!@1W3Z@TKWLDSDaJ
type password	!HBKRViT
type proto	!K6W
type publickey	"UBSRK
type rsa	!U2B5E<JFUPDQF
type sftp	!G,J8TITKESH
type ssh	!T2T3F5F9C;<@HA[BGEIF^HKKJLHRFhK
type text	kS
type'	!Y5KBKGGKJRUSJZWiI
type' 'password'	!GGKZZ
types	"D%I&I*G+U-I2H3D5E9H;E@FAFB?CJEIGUKDNGQBRSWHYIZY_EcKhD
types '	!F+W
types 'password'	!EG?RGZgiD
types 'publickey'	!A<SBKFKRcZ:
types preauth	FT
typically	BT
typically caused	BT
u	!D"Y#J)J-G.Z/I0J5H8E?JBEDDHKICJIK?LUMTPCS]T?VDWJXGYJZT]K_GaHbKgH
u 0	,HkW
u 1	AWBEFWKJLWSX
u 10	!9JJ
u 2	MViUlH
u 3	!d
u int	!WCHKJ
u user	!A"YSW
u yx	!H
uaaaa	;U
uaaaa ebm	;U
ubuntu	"S#V&I*J,E-C.K/J1G2J3G5B7E8J9G;A=E@KAHGHLKMSNCP>QBR=SCUIYIZJbHfIhIibje
ubuntu 0	!IMU^S
ubuntu 13	!XlJ
ubuntu 3	MU
ubuntu 4	-KNJ^T_T
ubuntu com	!X
ubuntu date	!XUJ
ubuntu dists	!T
ubuntu ipaddr	!?#Y;IB^DTj[
ubuntu rather	!FRJi[
uc	!G"T3VRT
ueda	PThXjU
ug	IZ
ug fzc	!T
uid	!X"?fJiH
uid 0	"CjT
uid 1001	!Y
um	!D,K-J7S[UkX
uma	,G-U/F3D5I6K8TBJRT_GkW
umask 77	!K
un	!;"A&C(I)K*I+J,8-C.?/80F1D2H3B5E6G8D9G:W;G<E=H?IBBCIFIGXIHJKK<LBNHPFQGR<T6VJWJYK]H^H_DaGbCdEeKfEgIhIiDjKkHlc
un serveur	RJTFlX
una	!>/@3J7H8URFTAl^
una conexión	!C/C7J8VRKTDlX
unable	!B#F%H'=(6++-J.@052V7E8B9T:;@EAICEDEEFH;JFKJM;O@PHSKU>VEWBXFZG[)^;_DaKdBg9h8jIkGlD
unable to	!B#F%H'=(6++-J.@052V7E8B9T:;@EAICEDEEFH;JFKJM;O@PHSKU>VEWBXFZG[)^;_DaKdBg9h8jIkGlD
unaccelerated	!K
uname	!YbW
unauthorized	!m"C&E,K/H1J3J5B:G;@<E=ZAIBEKELWPJQER=TJjZ
unauthorized access	!T<G=ZSH
unauthorized incorrect	![RDiI
unavailable	!X/X7E
unavailable desc	!WTJ
unavailable or	!T
unbekannt	!="F*J,E-H.J/]1G385b8FBGKBNHOHRDSFTE_JaJbJcJfFiJ
uncaught	&I*?,A-Y.G2G3H5E7G8>@YB@IDJKLARATT[J_DcEdKfAiG
uncaught error	!_-H8F9F;HLISDTHkT
uncaught exception	-ZTY
uncaught pdo	!U
uncaught phpseclib	!B*F9T<U@SPUYI
uncaught runtime	!C"U)V9J;U=J?X@VAVKKQU
unchanged	!^(K.E3TIGKILIOJSF[CaG
unchanged skipping	!_.EIHKJLIOJSF[CaG
und	"D%K&I'K(K)K*I+F,?-H.G0F1J2J3G6I7D8I9D;G<I=H>J@KCKEJFJGJHHIIJKKFLCMJNVPJQGS<WIXVYK^J_HaVbKcKfEgJhGiZkUlJ
und das	!T
undefined	!o"D*E+I,A-J.@/A1I2E3?4D5@6K7D8G;A<I=F@CADBACJEIHFIDK@LTPCQDSUT=YE[HaHbKcGdKiElI
undefined reading	!T
undefined variable	![SJ
under	3S<WQT
underlying	"W,E->1]5F8IBHNBRFTCWK_AbJkGlS
underlying connection	lT
une	!J5J7H8K9JBKNJRUT[_GkJlV
une connexion	5J7JBKNKRUTV_HkJlV
unencrypted	QT
unexpected	!E#G%F&;'D)Y*9+A-@.0/>051Y2<3>4E5K6=7A8H9J:F;K<B=C>G?B@=A9CEDIEFFAG8H@I9JEL.M=NXO4P<Q:RDS*UJV=X<Y9ZC[:]=^V_=a5baccd@eBgDh6iGj:kElW
unexpected disconnect	8V
unexpected end	!8"T)Y,<->.C/@0H1U3I5E7H9GB@IFKTLGN<OGR@SCT<[J]I^Y_?aHfYiGkClB
unexpected eof	"H-G1T8E9JKGN@RU_EfTkH
unexpected header	!HbTcUfK
unexpected reply	!J,VXHkK
unexpected response	!W-J1IKENHTIcWfE
unexpected rpc	!CWX^HbVcV
unexpected tls	!S1IKBcIlV
unexpectedly	#A&F'I(E*H-W.B0A1[2A4H5Y6=7D:B;I>HAHBUDIF8HFIBJ:LIMAO@PAQ:SGTFUHWJX:ZB[B]F^=aJdDeFf?gDhFiFl9
unexpectedly closed	!:#F&E(J)V-X0H2H5X6G7I8J:IBSFDHJIFJ?MFOIPIQCTEUJWEXAZF[H]I^CdIeIgHiGlA
unexplained	!=3T4SJILIRHSFTGaJb@cF
unexplained error	!=3T4SJILIRHSFTGaJb@cF
ungültig	"G&J+J,J/K3F5E7K9J;_<@>IBBKINHPHQKRFTIWIYIhJiJ
unhandled	"H&@0G1X2H8@;;=F?C@GBXFUGIHKJILUOAQESHVHWGYCZI[CaEhJiXjHlH
unhandled 'error'	!<IVPKSG[K
unhandled error	1W7HBSKZSG
unhandled exception	"J&I*S,K-K.I1K9I;DK@OIQDRWTE_JiU
unhandled promise	!V
unhealthy	!W
uni	!V"E-F.E/b0G1F3F5A7J8<9G<GBDGJK?LDNJOIR?SET>WDXG_FaJbFcJfEiEkGlG
uni de	!X"J,?-I.I/W0I1I5F6V8=9I<KBHKBRCSJTEWFXI_IbJfIiHlH
uni example	/V6F
unimplemented	!_,E-J<JPJQURJTE
unique	!W
unison	3JbTcUfJ
unison 2	!HbTcUfK
unit	!d/GLEfK
univ	TGkK
univ example	TH
unix	!T&^)S+J,F-D3H7I8B9J;DBKFDGIHIK=LCNGOIRDZT_BcIf>gVhJiGkG
unix sshd	)TBFiG
unix var	![
unknown	")#;%6&''<(7)8*Z,?-=.>/c011(2)3E4!5o718-9<:9<B=G>6?X@GB?CDE6FSG3I4J2K7M9NDO2P&QDR8S=TIUBV8W]YCZ8[3]9^2_!a1b,c.d.e=f)g8h;i#j,kCl3
unknown authority	!Y
unknown check	!F,T=TBUCTTW
unknown cipher	!<*b/I5H;KAIFJKJ
unknown command	!F3VNW
unknown desc	5WXX
unknown error	!I,D.Z/=5I6K7@;IBUKURKSVTaWHdIkA
unknown fingerprint	!A3@5b
unknown for	!B3D5XHVKW
unknown format	!B;^>G@FAIQXYK
unknown host	*F,8-B/^2D3,4G5Y6Y7=8E9D;C@JA@B8FIK<LFNDPKQDR?SIT-WDXJ_HdHfIiIk?
unknown ipaddr	!V
unknown issuer	!]
unknown key	!9*C+X.K2I3]5T8E9@<C=IASB>FFHIKHPFQ@TK
unknown option	!U&J*J3A5=>H?GKHLIRKSGTDWJ^IaGkT
unknown port	!4"H*J+J,V1A5E6H7IBUJHK>MJN8R]WeXT_9iJk/
unknown remote	!E+J/J3a5XBJHULINI
unknown server	!<*J,J/W5W9E;IRJTF
unknown ssh	!Z3A
unknown type	!>5IAZKJQK
unless	!V5E
unlock	;HPFRI
unmet	!T
unmodified	!Y
unnamed	@SAKQX
unpack	,H-I.V3H5D;XAYBIKESVTK_JfH
unpack failed	.W5HBKSW
unpacker	!D.XSZ
unpacker error	!D.XSZ
unprotected	<D=D@GBCDWEKFIQJ
unprotected private	<F=H@HBDCSDTFJ
unreachable	!>"E#E&D'J(G)?*>,D-I.B/K0F1;2>3>6B7q9;:E;<=B@KAAEFFAG;HII^J@L8N=OEP=Q>TEVJWCZE[B]I^C_HaDbEcGdDeIfGgIlC
unreachable 0	!W
unreachable 1	!D/G6S7ZkJ
unreachable changed	!-%K+I,H/W5a7K8X9I@KHJNDTT^JbGcGdHhHkJ
unreachable get	!S
unreachable msg	!8,J/B1K5;7G8F@KB8KXNIRZSTTVWIYS_CiEjEkE
unreachable true	!8+E5U7I8V9K;JBUCFKWPHSIXHYIiVjU
unrecognised	!G<G=JA]PFQD
unrecognised key	!E<HQH
unrecognized	!H>G?IA^BIPT
unrecognized private	!H>G?IA^BIPT
unrecoverable	!V-VKHQI
unrecoverable key	!WQI
unresolved	,E-U/Y7E9JJVKIRITF
unresponsive	!S
unsafe	!T
unsafe permissions	!T
unset	!XSJ
unsupported	!=">#I%A&=(A)F*:,<->.0/<0J1A3=4F5=6F7A8=:G;T<;=:>B@WAfB1C?DHECFXGAHCI?JDK4L2MIP8R=S;T8VBWCXIZX[<]G^C_AaobBc>dHeXf=gFhDi8j>k?lC
unsupported format	!E;Y=JAUPJQFYB
unsupported key	!8&H*D-K2:3J5K<I@YA^BGCJFXKKNIPBRJTIY[iH
unsupported net	?S
unsupported open	?S
unsupported option	!U
untar	LGOU
untar file	LGOU
unterbrochen	!?"G)I,9.G/F1F6H7KBKIHKdLJOHR>SIT=_HcJfHlI
unterstützt	!HfV
until	BH
until complete	!F
until the	3U5J
until this	!K3F5Y
untrusted	!Z&H3E
unused	8T
unverified	!J&K3G5J=I@KB_FHKGPHQVRGTKYIi^jJ
unverified ec	!X
unwrap	!=5Z8W
unwrap on	!=5Z8W
up	!A#Z&?'G)C+=-U0B1?3A4D5K6X7F8):C?B@:CJDIEDGIH@IFJ7K3M?PEQ@W6Y=ZE]T^:bBcVdYeDf9h>iCl5
up a	!IOU[J
up after	!E,VLUSV
up host	,E-H7JBIKJTFdViKkU
up openssh	!U
up php	<H=TAGBUFULV
up project	PIQSSJTS
up ssh	!?*T,>/E2U3K5J7C9XN[RDT8bVdJiHkU
up to	!^"G#]&J,K-J.J=KFINHPIQDRCSFTDUY_FkK
up unexpectedly	%S,I-E5USIWJ_UbJcTjJ
update	"<#H%E&H(U+H,?-?0X1E4I6I7A9B<>=E@HACCHFFGFHVI;JGLINDPAQ?RHT;VbWCXFYH[B]Y^>b=c@dCeGf?i4kIlH
update create	!?0X8UOYScVAa8
update failed	!Z.J3J5I9KBHKHRH
update hostkeys	HU
update known	HW
update read	!C.Y0ULGOGSGVX_[aD
update set	!KSGaX
update stat	!GIILDV]
update the	cK
updated	!]HE
updated https	!T
updates	!Y.HBILV
updates were	!W
updating	#U/H3U5K6VSJiY
updating project	#U
upgrade	!X"SKTfI
upgrade connection	!_fJ
upkeep	!a8GBJKATG
upload	!F"4#6%#&9)F*B+),?-K.c0E122I3=4;5.7E8A9C:D;6<4=C@IAGB6C;EAFBG:H1J:LdMJN>PBQ.R&SaT/U;W)X@YGZ>[V]F^F_6b5c+eTf:h'iDjGk@l3
upload '	LJ
upload a	!-"I&H'F(<,F-I.f/E0J1K3J5J6I7J9H=FB>GJI/K3OVRCS_TEV@YJ[@]H^KbHeEfGgJiGjIkJ
upload aborted	!?.U
upload async	ST
upload big	!J.Z8HLEOIS@
upload callback	LT
upload complete	!g.EL@SGaJ
upload completed	LISJaW
upload data	OTSE
upload ed	!1"Z%K&I-U2J;:<@=4>V?>@8A9CFEFFDGVKfLVPGQCR=VSY/_WhGiDjFkV
upload elapsed	!T
upload error	-I.G2W7XSC
upload example	!</UBZKIMVPVRUTJ
upload exception	!9([.>ITKDLCOCS=[JaU
upload failed	!G"@%H'K(A)H*D+J-B.S/C0@1E2E5H8S<C?XATB1FIGEH:LSMJNCOZR2T?WEYTZJ[]]I^D_BaEbFeEf>i5jCkB
upload failure	!B.=S;[b
upload file	!<-E.U0I1C<J=KBJHJJTKVTEVJ[Y^JaIfI
upload files	!K/TSFeX
upload finished	!e,G/J7J9JKHTH
upload home	,UTTkW
upload is	.JLJSG[W
upload large	!H-U1JJTNW_YkV
upload local	!JIXLJ
upload missing	!<IaLSSF
upload new	!A"U&J5;;C=H?I@JAGHEKXLHQJSWYKeJ
upload none	!1"J&H,G.D/E1D6@<ABKI'KDLsOJRJTJVB[6eKkG
upload none'	!EICL[SH
upload of	!D"J'V(E,I/J0J1K3H5I7W8F=JIETE]VcKfJgTiHkJ
upload on	TJkX
upload pack	!TFS
upload permission	!E=SS_a?
upload php	!^/J9IIJKJLISE
upload pl	!C,G.J/A1W7GNHPWR]TBfV
upload py	![/V6DLI
upload r	!ESXaV
upload rb	LI
upload reads	!h"I-I1HIBKCL<NISF[?^SaIcIfEkG
upload report	!ZLHSHaJ
upload rsa	;X<K=??e@UApB<DIECFXGGQKRGYZ
upload rsa'	CX
upload run	!I,U-VKINWSTTWaJ
upload sftp	.T<IIVLGRIaK
upload successful	!^
upload test	!G.VLVS^
upload the	!>.S8VLJO]S]
upload to	!D"V,H.K/G;V?XLUSWTIaJiT
upload x	!FLDS[aDeH
upload'	!Z.K/J<JLHSIWI^B
uploaded	!]">&J)E+F,<-D.8/B0B1<3;4K5;6I7I8:9G:I;A<@=H@TACB:CJHDI5L:NHOHPCQBR>SCT@VaWJYJ[>]@^F_Da^bEcDf=gZiFkBlF
uploaded 0	!Z
uploaded 14	!U
uploaded 3	!Z5IHI
uploaded data	VV
uploaded file	.IBJIFKDLHODRJSBVZaW
uploaded successfully	,KKW
uploaded to	!^KH
uploader	!["K.F/H1I8G;I=UAKBDDUFKKAQVSCTH[J_JfKkJ
uploader java	!T
uploaders	"U
uploaders lib	"U
uploading	";%K&I'X(?)B*F+H,:/=0X142I4G5D6E9F:U;F<E=@?K@JAIB6CGEJFGGJI-L]PFQFR;T4V=WFXIYE[Vc>dFf8gHi?jHkAlG
uploading a	!WKCLbOES@[Y
uploading file	!COZSZaH
uploading reads	!_"H-H.F0K1I8JIDLBNIVI[BbIcGfEkG
uploads	!V'S,H.K/F5J6S7SBCKGOFRDTI[IkJ
upstream	!d&G/J3J5D7VBGKCLGNJTUWE^HbGfFiKkE
upstream client	!YKI
upstream http	!Y,C
uptime	!J#V,YTUUJkW
ur	!X.K
uri	!Z1I5D6H8VBKIUL@OJRFSATEkJ
uriage	!W
url	!f"E&E,=-C.C/91K2F3T5X7J9F;D<KAIK>LANEOHSHT=WS_HbSjHkF
url 'https	!]BJ
url error	!]/I
url https	!f-J/HWW
url returned	!bSJ
urllib	!f/G
urllib 3	![
urllib error	!]/H
urlopen	!]/I
urn	!]
urn ietf	!]
us	&H-KBFIJLVVIWUiWjTkG
us ascii	!HLXVJ
us east	!F&KBHNTWVdSiYjTkI
us utf	!V
usable	NT
usage	!]"K+G,I-G/K3I5JBEKGNHRGSITFkV
usage of	!U
usage scp	!V
usage sftp	!T
usage ssh	!V
usar	!F&T;T=ZPUiK
usb	!j.?/J0K5I;I<U=J@KBSKGLGOIRIS8TI
use	!F",#D%9&C'U(?)A*@-6.8/J1<243*4G6U7@8@9F:e=U>Z?G@7AJBHCWDAGAH:I5JBK7L>MFN3QCR=S;TFUHW9XYZ=[9]A_;a4b8d>eCgChJi]lU
use a	!G:V;F=JBIESFVLJSJYG
use ansible	/JLVfS
use key	!=&E1K5H9I;S=W>[@CB7CVDJFFIIR>YSZKiAjF
use of	!X
use private	QJ
use sftp	!F5KNI^YbEfIlY
use ssh	;F<I=J>IAHBTCYFIPFQIRJYH
use the	!S,J5K6U>GLKTHWJXYjU
use this	!URH
use x	!?/XB[RX
used	![%Z&C(E*H-F/D0I1I2H3;4V586G7E8C9@;=<B=F@DA?CHECGCHFIHK6L=NJOAP>RIS9TAVJWJYE[U]I_HaAbIcFdKfDgKhJkGlI
used avail	!]
used for	!E"V%[3H5F;HAIBIPJQJXTiT
used to	4W5H
usekeychain	+T
user	"_#H%?'*(<+X,?-7/:091V263?496G7:9GBXEGFFGSJ=K0M=N<OARVTAU?V2W/X>])^B_>aEbHc>d@e?f@gGhCiejKkWl2
user '	/I1T6TfI
user 'root'	!S"IBFKVR=TJhWiAjS
user a	!JIZL;SG[S
user acme	!E8T:WBUFGjV
user admin	!@"WBFRUiX
user alice	BVRHiY
user and	!]"JRGiI
user anonymous	!KMX_JiI
user ansible	!K/Z1VKJLGSCbG
user app	!?/J5J7U:I=Y>I?SB?DEEHFBNUREVGWJ^K_TaFgJiGj@lB
user atom	!JNVlT
user auth	!A-H5I8F<D=F?J@JAFKSPVSKTTYJZUfHj]
user authentication	BJGW
user aws	!F<UCS
user backup	!G.J1X<UBBGULTSSTI_ShS
user cache	,W/VLDTU
user cannot	BJGVRI
user cargo	!I&T4TBH
user child	!J
user config	,J-U<GBIfJiHjK
user data	!SIULK
user deploy	!I"F&Z3J5E<JB^FZPUQGRJYTiSjS
user desktop	+H.J1H;I@JBEIYQKYH
user docs	!Y
user documents	!G,U;JIS[V
user does	1ULI
user downloads	;V
user dra	!JCS
user error	!?@DAFBXIULHRXSXYEaCiE
user file	!Z3G5DHC
user full	!=.e0_OUaa
user host	!I"D%I'?*W+E,K-J.H/C0K1?263@4B5@7G:I<9=I>IA^DDGWH+I?KEM7NIO4TGVHW>[J]?_>bJdIeIfHhHkflD
user i	CHDX
user id	!F"W+U5J;;=H@JAIFVPIQBYYiW
user in	!WSE[S
user information	!G,UKJTU
user ipaddr	!?"G#U&H-K1b5HATBIDVKCRXbC
user is	"V#W.GBJLKSFeW
user kekka	LK
user key	!G+J3G;A<B=F>>?a@bA4BDPDY9
user keys	&J5K:W;B=_>H?C@[B?DEHEIGPCQBSGiI
user known	+SWU
user lab	"HRUTIZU^T
user load	!D,VUJgXkV
user local	-I.G;U@JAJWVYKcS
user mnt	!ESZ
user name	!B,G-G/A3H5D8K;E<IAKG]IIKDLINJPKQDR][KibjIkG
user no	!11f<?HGI;LUk=
user none	!B<GI>LdcT
user nt	CK
user password	BEGFR^ZKiG
user pkey	!X,JRJZS
user postgres	!ZBIRFiI
user presence	%I&VPU
user proj	!FIULI
user public	!Y<T@JIITG[T
user readonly	!FLIO]S^aI
user root	!8"B&W9HAUKTZU^IfUic
user running	!E=TCU
user s	!BBWSV
user sftp	5I@IAUQKYT
user site	IV
user ssh	"C#B'G(G*H+k,G.=/C0D1:2:4C5D6D7A889C;F<X=U>U?K@AAKGFHcI!J>L&MANGO9PUR<S+THUGW:ZE[3]G^Aa8bEcEeFfFgChAk3l@
user ssh'	HW
user sub	!DLIRJiX
user successful	!Y
user system	!U
user taro	"U(E)G+G,I.80K1C5B8?;K<I=JBXFHGHIGKBLCOHQHRXS?TJZJ[H^H_HaCcEf?hIi5jK
user test	+I,>-K.J1@2I5E6C8DBWEHHKIELTMFOHRISE^S_GcJdHfUh=iYjAkC
user ubuntu	&G-J1KNJRC_Ii^jVkH
user unknown	+ED[
user upload	!X"H)G0V1<8J<K=KFTHSOTSDYJ_VbHcKfG
user user	!E"H&X3KAHFTG;ZHiajV
user vagrant	=WCD
user vendor	!U
user vscode	!J&J,K8H?X@EFAITL@NBRUST_DiGkV
user warning	!T3G
user work	;S<K?ISH
user www	!E1GFTIILZQXRI
user x	1KfS
user's	.W/J5B:UFEKELIOJRGSJ_HbIcIfJiBjS
userauth	!I(J)>*8+G,8.=/?0G1=2;3?4H5:6H7G8D9>>G@CA3BWF_GEHDIHJ@L=MDN;OGQ^RVS9TIVIWBXKYD[C^D_9aEb9c=dJf<gJi[jXk@lF
userauth fail	!F,J9GAIBEFCGJKGPXQZjJ
userauth failure	!ViW
userauth is	RViU
userauth keyprovider	!@;V<G@IAEQXYJ
userauth methods	![
userauth password	!E"SBSRViV
userauth pubkey	!@2HFa
userauth publickey	"D-I1K8J9K<UAKBZK;PGR<bJfDjJ
userauth request	!CBDRWZUiV
userauth success	!h"KBDKIRHiG
userauth user	"F9S;GTUZIjX
username	%I&7'G(D*6+3,K-+.G/>0<293'4A5G6A7/8B9E;D?I@8BWC<DEE;H:JEK@LDM;N-RYS=TIUHVFW7X?ZX[?]D^G_-aCbAcJd8eFg@h7irjakAlJ
username and	!G"G5H<HBdFSPIQCRITYjY
username for	!V
username lab	BJRJiU
username or	"C,I1JQHRYTG
username password	!IGYPIQ=RdZDcHiXkK
username public	!=5J=J@IBSFWYCZKiVjZ
username taro	1IBGRIfXiK
username test	!F"J&G)Z,D-B/G3J5@7G9H=T?HFHITNEPVQURVTHYTZW_JbJdJi7kD
username u	!D"VRKZViT
username user	,IB@GJZSkJ
username vagrant	!UKEjT
usernames	!DBUjT
usernames succeeded	!GBSjW
users	!D"K#@'D(A)B+c,B/J0B1T4A5=76:>;J<V>U?GBECEDfEHF=GCJ=KDLEM?NCR%SGUHVAW7XJZJ]C^=_Wa8b5c@dDeBfDgAhDiF
users only	!]
users s	!JBHDU
users user	!D"0#C'I(D)G+b,G0G1U2H4E5@7;99:B<W>U?IBJCEDZEKF@GEJAKILFMFNER.SJUKVCW;]H^B_Fa=b;cBdGeGfFgDiDk=
uses	!UASFS
using	!W"T#?&?'D(?)V*@+5-5.J/F0D2/3B475@67718@98:@;?>J?H@FC9D>EBGZHIJIKCM?NFRYSHTIUZVKWCX:[I]@^C_2aDeBhCiWk:
using a	!;"F&D*J,F2J3D9@;<=E>I@HA<BaGJKFP;Q8RXTJU_Y=iS
using an	!KFWNJlV
using base	SU
using cipher	QYRG
using default	!U
using defaults	,K-U<FBJLKfJiHjK
using hash	-U9IfJ
using keyboard	B>iT
using new	!T
using parent	!T
using password	!a<KBBQJjK
using public	!=&D;T<S=UATYKjB
using publickey	!["T%F&V)Y,A-F1U5J7G8H;E<F=E@GAGBBCGEIF>G[JJPKQJR<TEYGZG_IdIf[hGi@kG
using rsa	BJYU
using sftp	,I;K<TLSQKRTiU
using ssh	"E&J*G+G.H2I7J<IAUBAEGGTHINHRTSIWJYA_HbDcUdHhHiCjSkBlI
using the	%V&<;J<VBUGJPISJTIjD
using user	EIFB
using username	"X%B&:)V*K,:-:/B1U2J3B597C9B<XBAEJF@HJN;PWRTSHT?^H_@cUdFhIiVjSk;lH
usr	!T#C'E(C)I+U0@1:5H8':A;H>B?IDEE?F9G>J?KCLCM@OIPXR@TGV6WHX>YH[@]BaJbDe@f^g>hJiBkF
usr bin	"A%J*H/S1C6T7D8J9D;B=G@JAGFJHELIN>QJXJYH^TaGdJiKk?
usr lib	&X3G8B;KCGFEIIKGMKOIPTV=WA[?^HgJ
usr libexec	!<1A5H<KIILF^GfhkI
usr local	"F)J.J/J1H2I6I7G8I?GAYKGLBNDOIQERDSJTJWG_FaFf?hJk@
usr sbin	"T.I/IBFLJRJZUbIcIfG
usr share	&J,H8A<IAJB@KHRHTIcHdUhJiFkWlI
usr src	5F;G@TAJHYYK
usually	TT^TbI
usuario	"K,F-E/B1X5K7JGJK?QJRHSKTAXK_IbWcIfWiWkSlU
usuário	!Y
ut	!F8V;UVT
utc	,W2T8G;HKINGTTkJ
utc ssh	,VBSRK
utc taskinstance	RTjU
utc transport	!VNITW
utf	!W?SBKQX
utf 8	!W?K@IYJ
util	"G*G-J.G1H2I3C5C7S9D<T=E?HAFB@GJHGJ?KCOJPGRAT]YJ_GcHdYfDiHkY
util concurrent	!E8UJDTT
util create	!C-H/U3J5J8F9I;TBJKEQKRJTWWJ_HdYfI
util java	!B-H/U3J5I8F9H;SAKBJKEPKQJRJTWWJ_HdYfI
util js	kV
util pool	!ZTJ
util py	7T
util sftp	!J
utilisateur	!D"e(F)G,?.9/>0D1A3F5@6B7H8A<FBAI>K<L>O>QFR=S=T>XI[C^J_?aBbDc?f?iIkIlD
utils	&E-@.I3J;H<JLCQCaKcGjJ
utils js	!?-H1T7TKILFcI
uuid	!STW
v	!T"H#B&H'G(B*G,U.T/F4B6D7G8?9C<B>CATC?EEG;H=I;K>MCN<OSV@XCYIZB]E^S_Ia;b?fGhCjUkHl@
v 0	!_&WTJ
v 1	"V,K-K.J<E=K@KAWBHIELGNJQUiW
v 2	!^,I-J.TBBKIOURETBbJfKiG
v 20	!E
v 3	"F)J*K-I1I3V6H8K<G=F?T@DAAFSIHLF_HcIdJfEkH
v 4	3I5HRXgSiW
v 8	!V
v git	!K
v t	!B-K:U^X_UjS
v user	-cNB_CkD
vagrant	!F"D#J%I+J1I3H5E7J8K9K;E>F?J@DCYFSGKKJP=QARCYGZS_JbKhXiSjT
vagrant d	!J&S<V
vagrant insecure	!U
vagrant ipaddr	!A<HBTCJITZWiVjU
vagrant machines	!G<K=]BHIT
vagrant this	!G=U
vagrant was	TT
vagrant will	!U
valid	":%B(D)I*A+J-=.A/;0Z1@2B3B4H6F9>:I;V<6=:>D@YATBCCBDJEHF>GFITJHK:L6N:OBPBS8VDWBY]ZI[C]F^C_AaCbDcCeIf:hIiTkWlH
valid certification	!T
valid connections	RJk[
valid credentials	jU
valid for	;T
valid from	!S
valid openssh	;]<H?UA9PFQBYZ
valid private	!?<J?ZQFY]
valid rsa	!G;;<E@VAjP@
validate	!@*H,@-G/K1J3T4W5Z8H9I;D<HBZFJK?NFQITD_IfDiVjJkD
validate user	!BiU
validated	!F/K3Y5YLH
validating	+U5JBGLYRJ
validation	"H,E.C/G5X:W;TAEBUFSKDLGOFQITA[JfIjZ
validation error	!Z;VAHOJSK
validation failed	!I3E5V:WFVRKSIjT
validation of	!E3S
validator	IT
validator exception	!V
validator validator	!V
value	"<#H&X'J)F*F,H0A2D3G4I5W6C8T:H=;>G?J@IBHCDDIEFGBHTI<JDK=L8MIN8O=QSR4S5VDWBXGZF[?]F_?a=b?c9dFeIgGhFiJk@lA
value does	!J?TQGYW
value error	!6"G%S&[,F-E0J1G3A5;6K7S8B=D>K?GBFCKFIHUIFKJLBNFOFQZR@SCTBVIWJY=[J_KaIbIcFfCiJjGkHlK
value for	<T
value time	!ETT
values	!b"H5J;GBIPEQWRKSJ_EeJ
values mismatch	!U
vanished	"I*I+G,F-@.K/H2B3H5E7J8K9=;K<IBCGKHKK_NGRISK_GfHhFkJ
vanished before	!X
var	!["5#G%B&4'G(E)S*?+=,/.E/H0?3H4F6@758@:I<S=T>A?@@<AGBBDGEEG?JIKDLTMHNGOIRISWT:V@XDZC[:]F_;b;dBeBfIgFh@iGjAk;
var jenkins	!Z
var lib	,H/D9I;G<U=[@IBCCVFGIJLEQJRJSATHYIiJ
var log	!a,D5K9U=@BEKJRGTD_KiJ
var run	!gSI
var task	KHTT
var www	!F"@&A(J)U*G+G,<.?0I194J6G7C8H>I?H@AA;GHHUIGJIN=ODSdT9VJWIYTZJ[B^@_DbFdIhIkA
variable	!W"J&[.I/J5TAJIIKGLFPGQIRGSFfHiK
variable class	!JjW
variable sftp	!^SJ
variables	!G8TPHQSSJTS
vault	!_"J&J,J3K4V5J7T<HHJKIPHRBSBaBiCjH
vault example	4W5G
vbm	;U
vbm uaaaa	;U
vcf	!C(X,G0I1I8KITKGLIRISTTJ]IaEgK
vcf gz	!F(X,H0IKGRISTTK]KaF
vcs	!JBTFVRHjW
vendor	!J)S*:+J,C-J.I2:3V7J8V;G=JBHFCGIHII@JJNJOTPYRSWIYC_DbJhJiUkBlD
vendor example	!K,D/B1K3U6VKHTSjU
vendor keys	!S
vendor league	,G/K5I;GKULJOUPUQURUTIiS
vendor phpseclib	"U)U*>2?3J5K7F8ZBDFKIJLIRHSIYJ_IdIiHkClI
venv	LHSH
venv lib	LHSH
verbinde	"UBIRFiS
verbinde mit	"UBIRFiS
verbinden	!B"I)J*I,E-H.F/F0H1G3D5V7G8F9JBDGKKCLHNGOIR[TW]J^J_HaIbHcIfGiIlI
verbinden met	!I"J*J,G-J.H/J0J1J3J5F7H8F9KBHKDLINIOJR[TW^K_JbIcJfIlJ
verbinding	!="I,W-a.J/<0J1F3E4G5@6C7D9IBHEJGGK[LKR;TYWJXH_BaKbGcKfIiI
verbinding actief	!J,Z/J
verbinding maken	!J,Z/J
verbindung	!E":#@%C&H'@(;)J*A+=,e.0/I072A3/4@5+9@:D;:<9=@>D?E@CA@BCCCDEECF>G9HBI8J;KYL2M>N9O4P>Q7S1TZUEVAX7YA[:]=^;_Ea5b6c3d>e@f@g=h9j:kA
verbindung fehlgeschlagen	!I"HKHRZTF
verbindung hergestellt	!U,V/J7HKITE
verbindung mit	6JKJRKTU
verbindung verweigerte	!H,YTI
verbindung wurde	!?)V,Y/I1U3I5G8H9JBBKHRETCiK
verbindung zu	!J"K,Y-I/IKHRISHTFZUiDlV
verbindung zum	!J)G*K.I0J1B3H5C6J7T8S9F;KGJKWLINHOISITUWTXJZJ_EaJbJcJfFgKhKjJkJlI
verbindungsaufbau	!J"K.I/G1I7F8K9UK@LJRDSKTZ_JdIfIkE
verbindungsaufbau abgelehnt	,Y7HTCdKkG
verbindungsversuch	!?,]/H7VRJ
verbose	2J3X5B9IITTUXJ^U
verbunden	!X
verbunden mit	!X
verfügbar	&Y.V7G<WBTRBfHiJjJ
verifiable	!A3Z4VBGKGTJ
verifiable could	!H5Y
verifiable host	!G4W
verification	!C"8#G%?&1'J([)E*9+<,F-4.9/.0A182/3d4_5d6@7>8798:>;1<9=<>J?F@>A9B9C@DKECF?GhHaI<JAKHL7MIN:OCP4Q7R3S+T7VAW2X@Y?ZC[B]W^;_6a<b:c=dCeEfFgGhCi6j)k9lG
verification code	!6"H,J/J3G4K5@6H8EB>GkKELJRFSGTIaJkF
verification failed	!;"G%D&7)J*A+A,;-<.B/80K1?253j4a5g6K7F8G9A:A;:<@=C?K@EAABBCFEGFFG<HcIEJIKJL@NBOIP:Q@R7S6T=VJW7XGYEZJ[I]K^C_AaEbCcEdHhHi5j/kF
verification this	!U3J5H
verification update	!A(X3HIKKISI]ZaI
verified	!^"I&K(H*J,F-J.C/A1J2?3?4=5Z7J9F;D<H@JAHB;FIH;IGK<LEOKQGRESCTH]KaFfIgXiG
verified this	5U
verifier	,J-H2J3Y5X9KTI
verifier callback	!J-H3[5[
verifier server	!X
verifiers	!E3T5SHT
verifiers always	!I3UHT
verifique	!D.UBXRJSW
verify	%I&<([*C,H-?.D/;0I1E3X4G5_6G7B8A9U<E=J?JADCJIDJJLEOIPEQ8S>TCYF]T^J_?aDbGcEf>gUhIjXk?
verify certificate	!S
verify ecdsa	!H5W
verify failed	!]5J
verify host	!H3T5Y
verify ssh	!G5W
verify that	!@"URZ
verify the	&D3UFSGZQGTG
verify username	RDjW
verify'	!KHT
verifying	VX
verifying github	!V
vers	!W8T
version	!I"I#B%D&-'A(6*;+E,I-_.2/H0G1T2A3C4F5:6C7>8%:E;4<?=@>G?^@8BACHD@EFHDI1K:L9MeNiO8P.Q.R?S7UDWHX@[I]>^4a:chdBe@fYg;hBiCj?
version 'ssh	KXfK
version 1	!H9ZNB
version 11	1D5GLKNSTJf?lJ
version 2	!F,J-K6T7K8I?[JTLJMCPJWH_KiXkAlB
version 3	!n"I)J1C;K?U@JAHBHKGRIVTcBfC
version date	!U"G-E.K3G5K;K=KAVFKNIQKREkH
version dial	!S
version exchange	!F,W-Z9JKBNG_acIfWkK
version got	!B1^fX
version http	!F,U7TTWfK
version identification	!=-EM]N?_GlX
version idstring	!FWU
version in	!D-K/K1G9JNK_Kc]f^
version ipaddr	!I/T
version is	9T
version mismatch	!EbYcX
version number	MW
version of	!SNT
version open	!HJTNJRTZUiHkK
version packet	!@"H-K8J9JKENCRT_KcUkJ
version rb	!K-S1K8KkT
version self	1T
version set	!T
version ssh	,K2I8TFHJUKVMJiIkElE
version string	!B"J)I+G/=1C2I3A7F8E9@<D>JA?BHLJNgPFQKRGZKdHfIjIk]lB
version v	!VBHIFRT
version'	IS
versions	!V9K
versions of	KT
versuchen	5EBISFbSfW
verweigert	!@"@(B)H*K+J,g-J.6/;0F3G5C6D7C8D9H;H<JBYGJIAJKK4L>NIOAQHSWT7WJXHYJZK[C]H^J_Ea?bIcFeKfEgIhKjIkHlF
verweigerte	!H,YTI
verwende	REiTjY
verzeichnis	!E.E/G0G1I<IKILcOETH[V^CaHfJ
verzeichnisinhalt	!T
veuillez	!C.U0SRI
veuillez contacter	!H.U0TST
veuillez vérifier	&T
vfs	!X0T3K6K7H;KBHKEVKfFiIlH
vfs 2	!?5TBJKKfJlJ
vi	!H*]-E2Z5K9U
via	!I"4&?)E*D.</K0F1<2D5T9@:T;:>J@JA>CXDJEGFHG=I?JEL7O@P8Q:RJTFVHZG[B]I^Aa=eJgHj]kJlU
via 'publickey'	!Y
via borg	!U
via ftp	RKlY
via proxy	!JBJRIWY
via sftp	"G-_.B/B0K1K3J5W<IB@IEKJL@OES@TE[H_WaCcEfHiG
via ssh	!A"C&E*I,G1I2H9E;?ABCYEKGFJJKTLJP@QDRHSKTFXDbGfDiTjTlE
video	!T.EIJ]T
view	!a,E/G5I:TBKKALSTF
view it	!F:TLU
views	!U
violation	!<<H=HC]lT
virtual	!T
virtualbox	!A7V<I=]ITjJ
virtualbox private	!G<K=]BHIT
visit https	"S
vm	!H"D#W.Z5E7G9K;F<G=TAJCDDVPKQJSFTWYJ^EcUiIjF
vm 1	!E#W3SBJ
vm boot	!ETT
vm pem'	!JCJDV
vol	!K,G-H.^/G1H9HBJKYRHSYTD[EaHfJkK
vol 1	!F,J-J8U9KKWLUSYTG
vol 2	!J
volume	"E,E-G.T/E0U1E3J5E6T7U9J;K<J=IB@I?KGLbNIODRDSFTC[F^I_IbIcKeEiHkH
volume 1	!9,K.H1I6U7VBFICKJLeSJeHfUkK
volumes	!>-V/I5^7K8X9J;A<T@ILIRFTEYX_J
vom	!C"I#G%J&W)H*H,X.F/E1C2I3C5I7D8E9F:K;C<V@KAJBHEIFBGHHIJJKEOFPHQJSFTBWJYIZE^HbHcIhHiKlH
vom server	!6#I&X)I*I,X-E.G/J1D2K3F5C8I9I;F<TBEFFGJKANHOGRSSJTGYKZG^J_GaSbJcJhJiDjFkIlI
von	!I"B%J'K(K)J*J+G,D-H0H1I2J3V6J7G8G9H:J<E=V?J@HB>CHEKFKHIIGKTLENJPGR>SWTBXJ[I]J^J_KaFfKgIhIi@jI
von c	!U
votre	!<"X&J'K(J*J,C-B.T1I2K3D5C7T8K9G:J;J<JBUEJGKK@NFQHXI]KaIbSdJfKgJhIjIkDlI
votre hébergeur	!H.U0TST
vous	-J5W7KHKRHSK
vous avez	&T
vpn	!["K,K.I/F6ABCJXKZRATAWJiGkK
vps	"J&W)T-J1T3I8H;H=H@CAJBDCVKKPEQURFYHfXiK
vs	!4"G&I(Z*G,D-D/A0F2K3G5C7H8F9DB@IEKELENZOERCS?TJVWWH[J^J_HaBcWfBiFkFlD
vs class	!G;UAUPTQT
vs dst	!E(ZgV
vs ft	N]lI
vs hex	(UVJ
vscode	&I,I5K8F?X@EJGKGL?N>RUSSTZ_<fHiHkTlF
vscode extensions	!B&I8I?X@EITL@NDRVSU_GiI
vscode server	!X
vsftpd	!X
vsftpd refusing	!X
vulnerable	!V3J5I9JUXkK
vulnerable to	UX
vv	<XBIRJjV
vv xx	!U
vvv	cS
vz	!T,G
vérifier	!V&S
vérifier que	&T
vérifiez	!<(V,K-J/T3E5D7VBVKIOIQJSHTU_IgViT
w	%J&A(K)I*F+K->.A/<0K1>2E6I8@;=<@=D@IADBKF?JHKKL9MIOHPCQZRTVDWfXVYJZK[J^D_@b@cTdAhHk;lG
w '	!T,T
w bam	!V
w date	!?7YBIFJKIRSTViU
w failed	!D&K1I5T<FHAIGL@VJWc
wait	!?"E&F)F+G,E/G1^;C?IAGBFECFJIGJ[LGQBSJXI^EcFhSiHlK
wait action	KJ
wait connection	!A"H,I-E1]KHNJTJ_E
wait for	!C"J&I)I+I.G8D;G?KAJEDIJJSK]LJQDSHTHcD
wait handle	JTNJ_S
wait on	!HJTNK_S
wait remote	KZ
wait'	HS
waiter	,H-T1S5T7EKWNU_SfC
waiting	!I"H%>&5'E(D*>+D,T-U.5/H0C1T2:334D5G6C8W9?:G;=<==F>I?F@DA<CADFEHGTHCICJZKZL<MIO@P=Q:R.S4TXUJVDW=XJZD[@]Ga?bIdGeFgHh9jFlV
waiting for	"0%A&8'H(E*@+F,T-T.8/I0E1W2<374F6G8U9;:I;A<@=H>J?H@GABCBDHEJGUHFIEKYL@MIOAP@Q<R0S7TUVEWAYFZE[A]Ja@bFd<eIgIh:jHlV
waiting to	1G8KBGKIRJYSbSdXfH
want	(I1J2U;C<I@HAGGKKJLHPJhKkUlJ
want to	SIkVlK
wanted	!Z
wanted were	!Z
war	,E/F7TBFKJLKaZiG
war erfolgreich	!DaW
warn	"6#I%D&8(E)D*>+<,e-:.81:2=4H5;6>:I;J<<>I@AABBGCVDIEHI>JBKAL8N9OHPHW?Y=ZF[?]F^A_7b>c<dUeWf;hBiWk6lD
warn admin	!T
warn deprecated	![
warn dropbear	!G
warn ipaddr	!D7UBJGZ
warn o	!I3JMUOVaJ
warn permanently	!V
warn sender	0UST
warn sftp	!^"?/H5JO@RI
warn ts	,U
warn wmsg	HT
warning	!V%0&I'@)I*K+3.)/G031H2G3X4[6B7F8<:;=Y>8@9AJE8F9G;H<IHLDM>NAO0P5Q>RJT=UZV6W0X:Y?ZA[2_Aa,b)c*e=gUhEjHkG
warning 1	!>(X5YBVRG
warning all	!Z
warning authentication	!:&J*W2T<JB]CWKIRFi^jZ
warning blowfish	![
warning can't	!X/G5I9I
warning connection	!C"K,Y2J3H5F9?B=FJKUTEU__IiJjI
warning date	,TTT
warning failed	1Y5ULW
warning ftp	!HlX
warning identity	!/&@1@5D;W<[=Z@GAGCHHGI>L?PISGjBkC
warning message	!]LI
warning no	3F
warning permanently	3;4J55?TH2KJLTPTQKRSSViU
warning platform	!T
warning possible	!V3W
warning potential	!C3Y5H
warning remote	"K-X/I3i5DB>RHTE_IiEjF
warning retrying	!X,I
warning revoked	!@3A4e5A
warning setlocale	!V
warning setting	!X
warning sftp	LU^UfT
warning some	!X
warning ssh	!5%I)V+I/S3E5G6D8I9U=X>JFJKBPHYD[J^VcGhJiGj@kHl>
warning the	!d-I5IBEKHRFSKbKdT
warning unknown	!_3J5G
warning unprotected	;S<G=J@HBECUDTFK
warning unsafe	!T
warnings	!THSTI
warnings warn	HT
warranty	!X
was	!I"G#[%8&='?(2+3-Y.B/2001J61:8;6<(=2>A?;@0A7C7DBE8FEH9I<J4KWLKM<NHQIRJSSU?WGX3Y2Z6]V^SaId>e8f!g7jGk'
was 0	!a,I.CLGOHSCaI
was a	!:,T-SBJLKOJSGWJ[V
was aborted	*S,I-T2Z3?5>9SBIRHTI^J_VhIiFlJ
was added	5K
was beyond	!H.JKH]Z
was closed	!J,=-W/I2U3D8UKANDRCTCWSbCfFhViUlT
was forcibly	!GKU
was found	!^
was incorrect	AJBGKKPFQTRI
was interrupted	.W8UKWRKTH
was lost	!B,F-W1G8VKY
was made	!CIJSTVX
was not	!=#I%K&@)E*W,</C1=2S3Z5Y7D8E:I<D=I@IADGVIEJKK4N?PHS@T9VCWCZI]J^W_>aEcEf?jAlJ
was nothing	!aSK
was plink	!C5XKKRVTW
was previously	!X
was reached	,K7HTT
was received	!T"K)S,J-U8HK:RJTH_TbIcElU
was refused	!d,W-B5KB@KERCTDWH_FiAkI
was rejected	!G"I-T.F1H3F7JGTOJQISGT7^ZbCfI
was removed	!U
was reset	!]-IKJ_J
was revoked	4[5I
was set	!DBVPXRX
was specified	PX
was successful	!BaW
was umask	!K
was unable	TT
wasn't	!=2H4H5^
wasn't verified	!=2H4H5^
watch	!Z
way	!DSF[[
wb	!TOS
wb as	OTSS
we	"H,F/F0J3H4KAJJIKULJQHSEWJbFlK
we calculated	!U
we claim	!F3T8VBJKTTKkG
we did	;UBJGFRJ
we sent	EF
weak	!f9>;KFJ
web	"=#H%:&@'C)W*7+9,>0H1I2A3J6G7D8?9G:C;<>G?@A<C@DEEBF3G5H7I]JIK?LSMDNJOJQVSYTJUIW?X:YA[E]A^9_.aSb5dJfIgCi@k;
web 01	!3"E&H,E.H/A1E=HBZKTLIPVQWS]THaJkK
web 02	!H/T3I5TBVNJ
web 03	!T7J
web 1	"I&J(S,F.U/E1J5G7J9H<G=TBJKENHTDaIbHfK
web 2	"W,SIHRU
web dav	!^
web example	!K&Y/F6XiG
web exception	lT
web hosting	!9"C&H.U/K3K5JFKGIIHPIQK_IiJ
web socket	!]KK
webfactory	;X
webfactory user	;X
webhoster	!EBWRDhUiC
webhoster für	!EBWRDhUiC
websocket	-JWX
websocket bad	-JWX
wed	2U<T=TBKGJ
weekly	!]
weitere	!DhU
weitere hilfestellung	!EBWRDhUiC
welc	cV
welcome	!o"9&H,D-D.I/F1?3F5D7F8D9H;JB>KILIP>QBR3SHT<UIWH^J_Cb=cbdKfBi:kTlW
welcome message	!TKDTDkTlX
welcome to	!_"I&I,I-F.J/I1B3G5E8K9J;KBCLKP?QDRGSITDUIWI_Gb>cafFiB
well	BT
wenden	!E"VOSSV
wenden sie	!E"VOSSV
went	!D,U-U.F3U7JK]LHOKRGSEaH
went wrong	!I,V-V1S3YKWLIRJSF
werden	"<#G%F'F(C*D+E-?.;/Z0S2E394G6?8@9B:D;7<H=W>E?GAAB?DHEFFDGEHCI<JFK=MFNCPCRESDUHVFWCXTYAZC[C]D^D_@aWbEcCdHeEgDhEi:j?kElD
werden da	!H,YTI
were	"A&;*I+K,B-G.F/?0I1H2I3C6I7F8F9?;D<A=J@JAHCKFIHIK>NHOFPHQBR]T=VIWEXK^G_FbGcGeKfIkG
were added	!Z
were expecting	!V5J
were looking	!F:TLU
were not	!B"H&I/J5I8JKGR]TJ
were rejected	!W
were skipped	!Z
were supplied	!T
were unavailable	!T
wg	!a/I6AJU
wg 0	!UJU
wget	!_/:6DTJ
wgs	.JKJLYSW]W
what	!f3E4J5FBDHFRESK
what we	3HKWkU
what went	5S
wheel	!TbS
wheel for	!^
when	!q"6#G%D'I(D)B*=+H,:-6.I/J122;3;4I5E8797:I;:<5?J@BAFCHEKG8HDIWJBKCMUO7RHSEVAXBYDZF[S]H^@b<c<dAeEfHgKhDkE
when attempting	!FIT_T
when calling	!b-JIJKCNKRISDWW
when channel	IS
when connect	!A,I5HBTiXjS
when downloading	!D
when host	!Y5H
when logging	!=7UBVKURITY
when publishing	!<&H.H/E5K9I;IBHITKHL]SXTCiG
when the	!k,@/F1G3D5F<KBBIEKBL@NJRDSHTC_HfHiHkJlV
when trying	!I
where	!["I-C1A3I5J8@K@OJSG[V_IbJcVf?iJ
where a	!HKJOKSG[VcW
whether	5V
which	!D"J*K,G.F/E1G2V3=;G<H>KASBKFTGZIDNHPIRITEVVYG[H^I_IaFbAcTfGlI
which differs	!KcV
which does	!A3E5WIGSTVX
which is	!I9XFW
which this	!D.J/K2X3F5C9DAUBHFJGZOKTJYIaI
which to	!W
while	!H#A'B*K,B/C0@1[2E6<8S:A;2<@=;>H@?AGCADGECF3G.HJM?P3R=SVUHWXY8Z?[I]?bKcCdVe?fUgAhHi9jIkE
while connecting	"J.I8C<JB6KDLKPJRSSHYI_JdXfHiB
while copying	.VKGLJ
while establishing	"V.J/J1W3E8IIJKFTHbT
while executing	&W/K1J5HNIRBWJ_ThTkJ
while expecting	!J-W1FKJ^U
while getting	!XRF
while mounting	!W
while opening	!H(K)U-J1SKELFSWaJcVfU
while processing	5IBVTV
while reading	!T"G)U+V,C-C.F/E1U2K3J5C9@BAJEKVN;RDSHT@WJ_=fThHkH
while setting	!GaW
while synchronizing	!F,T.J1UBSLKOISG
while transferring	!68W<HIU
while trying	!_XS
while uploading	!G-U.WKFLTSW[V
while waiting	!="J&J,T-W.F1[2J3J5H7S88BFFGGAJ]KFNXOKR@SG_TbGcIkYlT
while writing	!D.V8UKXOGfI
whl	!Y
wi	8FKYNS
wi fi	8FKYNS
wiki	!W,I;TAT
will	"C#J&B'K)F*K+H,H-J.I1B2F7E8G9B>HAJBJCZDSIFJGMJNCOEP=QAR>SITGUJVDWEXTZD[H]X^IcSdFeHfBlI
will attempt	5K<KBI
will automatically	!V
will be	!H"G-K.J6U=DC[DTEIGKPDQERBTKbJgS
will not	!e,JBKKGTK^JfG
will request	!T
will retry	!J/V0VSKTEXX
will try	!A3GKKRKTU]Z
win	!X#I%I&['H(D)@*>+<-9.C/:0B192?3Z4F5C6E869K:I;:>Y@CA@B/CHDFEJFCGAHDI<J@L@MGO=PEQ@RHS>UKVGWAYCZE[>]D^4b7c?dUeIfCgHhFjD
win 32	"VRJiI
win error	!H-EKCNVTX_UdZ
win scp	!Y"8#K%K&['I(G)A*@+?,G->.E/=0E1:2@3[4G5D6F8::K;><@=A>X@FAEB5CIDHEKFFGDHFI?JBLBMIO@PHQBS@VJWDYEZG[?]F^6_9b9cBeJfDgIhHjI
window	![
windows	!Z&F)I*J.H2I3D5D8I;EAHB>GKLFNGPIQIWIYJbBdVfFkFlJ
windows 8	KT
windows 9	!X
windows error	!ARIdS
windows power	OT
windows system	!F=TISbIcTdSiS
winscp	!X,].J/I3J7G8KBJITKBNKOHQJRCSGTAdIiKkA
winscp exit	gT
winscp open	!J,^RJTFgTkD
winscp put	!HIUOISIgS
wird	!Y"J)J-H.I/F0I1H3F5D7G8U;H<J>JBBIJLHNGOHRCSHT?YS_JaBfTiElJ
wireguard	6U
with	!J"E#B%W'6(D)E+?,C.>0B1E4=6G7I8H:3;J=D>C?@@9BVDHECFSH:IGM/NHU;V(WAX(ZA[G]3a8bScWdCe1fFg1hFkD
with 'file'	&X
with 0	!J)V1V7JJKKYcVfV
with 1	!@"J(V.I/J5UBFKTOVRUVKiG
with 2	!ILUSJ
with a	!a
with agent	!8&[*F-H2H3J5K9K<FFHKJNJR@TDb_cbiEjB
with an	8KBHRI_SfKhS
with any	!JGTRT
with asyncssh	!I"J)J1HfH
with aws	!ITZjT
with code	!J-Y5JBIHKKENVSKTF
with configuration	QK
with connection	!G-H/WBSNH_EiS
with curve	!J-T9GJVfT
with econnrefused	!JTWlT
with ed	BTEJFCiU
with error	!E)K*U.G/F1A2U5B6W8];HAJGJKULANUOIPIRZSHWG^KcEfFiIjIkKlI
with errors	!E,SQYTTaUiG
with esm	!H
with exception	/I8TQSRS_VfIjT
with exit	&S*K.J1>5G6K8E9B=TAGBDGFNIQHR@^F_YaKbAfKhV
with exitcode	!A)G-[/T5S9JKDLKRJkH
with failure	%]&G.HLKOTSF
with file	!GBZ
with files	<U
with fingerprint	!:5b9KBSKK
with git	iU
with host	!T,CBTKJREiI
with hostname	/T5J6EkU
with io	-H3S5S7SdT
with ipaddr	!C*Y2X5HBJ
with key	FTRHiVjU
with message	!@*S.K2W9WBZLGOJ
with mic	;HPJQJSJZGkJ
with msg	!?,I7TBDFIGZRUiTjK
with name	/J<U
with no	!^"E&?*H.K2H3[9J;K<AB9FCGDLHPFR=bJi<jI
with non	/T3JBVRK[U
with null	!H;V
with open	;H<U=ULFPHQJSJYI
with output	!K7TdT
with parameters	8S
with partial	!I=KFKG^RIZGiJjI
with password	!T"J-TR__TiB
with path	<USK
with pre	!F"WBIRSiU
with private	!J;D<FATBKPHQTjX
with public	%S&B1T3G5E;C<F=H@HBVEKF?LIQVR9ZIbIcJi>j=
with publickey	!X
with reason	!@,T3K5K;^<^BCFFPJYJZIdUjDkV
with requested	!G%]&E
with result	!W^I
with return	^TbI
with rsa	YU
with self	!J
with server	!W/J3J5I9JKHRKTF
with sftp	!D.F9WKIOERXSVTF[G
with sha	BIFY
with shell	!U
with ssh	"K#T*F,>/F2H5D8I9B;C<XBTLISITWWHYUZJ^E_DbIcJfJhHjW
with status	!>"E0I1E5S8@;@<IIGKANFQKRTSVT?WK[I^VcJi<kH
with success	!Z
with the	!A#K%G&;)U.?/T5K9U;A<BABBVCHIKJIKGN?OEPBQ;WFYHZT_JaIbSdKi^jVkElI
with this	5G;KBDPEQIRUTXiI
with unknown	2KBJF[iJ
with user	!?"UAUBJKVRVhWiTjW
with username	,[3I5I6JBfLKR<cHfUiF
with writable	!X
with your	!I"J&TBVTVjU
within	"K&J*G.E/A1C2K3>598E9D;E<KBDFHGGJUKDLEN:OIPHQIRDSDT_WH^JaIbJcEdKfWhIiBjIlJ
within 30000	,J-HKCRFf[
within 60	!Z
within specified	!G5I7TBGJVNJfH
within the	,F-E3K=TBDKJT]
without	"D&G)H*I,B-<.C/F0K1E2J3K6J7J8^9E<J@FB=FJGIIJLEN?OGPXRDSAT>WDYF[T^F_?aEbDcHfChIiDjJkClI
without a	,JJVKH[V
without adding	QT
without exit	!F5I8[BJK^
wlan	!^
wlan 0	!U
wmsg	HT
wmsg user	HT
woke	!F-KBSKT
woke to	!F-KBSKT
won't	!Y.J3J5H
won't protect	!U3J5H
work	!D"A#E%I'H(D)F*G+E,B-B1=2E4G6H7G8D9D<@=?>BAJEDF@GBH@JIKJLSMHNDOBQ^R9SGTAUJVDWDXIYHZF[@]G^A_DaCb?cUdIeHfDgEj_kAlF
work actions	!IASITQS
work ed	<S
work ppk	!D;C>IKJPJQY
work rsa	iUjE
work site	!AIELZ
work temp	!T;W@DIGQJYI
work that	!T
worker	!A"I.J/I1H8]<IAJLSNHSU_H
workflow	5S;F<VLKSKiS
working	!Z)?*I-E/J9G;I<I=JEJFIGEHKKJNAW@XKZH[J^<_AbTcEf7gUi5kAlH
working directory	!_)K1C5HBAGIKFPJRFiJ
working on	&T)G-G.F3T5U8>9JBTNEPVR>WB^>_DbVcJf;i=jSkF
working tree	!U
works	">&U.I5G6I<TB?JTKFRC_IbGcKiFjTkKlW
works only	<U
workspace	-J;V@JAJHJIZLFQHSKWT
workstation	CVDI
world	6U=ICTkG
would	!K"J%W&C+K.X/I3F5E7U9H;G<F>UBEFJLHNKOIRDSJWCiGkX
would be	!U
would not	!D%W&E,T5K7XBJRJWGkW
wp	)W,V1S5I9KBDKFRBSST@cUiIkU
wp content	!SLHSU
wrap	"K)J-J/U1J8J<UBDGIKHLJiF
wrap after	/J7G
wrap onlookup	!G/U
wrap onlookupall	7S
wrapped	!K5K
wrapped resetting	!H5K
wrapper	!G-K.K2U8J;JOGRIST[XjG
writable	%SLUOJ[TkTlS
writable root	!X
write	!A"+#A%J&/(3)3*0+E,)-:.t/"243:4;58667.8[94:>;(<(=+>>?9@4A/B9C;DHE>F7G5I!JGLWM:N<O]P.Q,R!SpT4UFW?X:Y5Z@]3^0_/bFc3d;e7f0g9h9i*j3k;l@
write access	SWjJ
write byte	!U9SKG
write commit	!U
write completed	KJ
write connection	!F.G8FKXMINT_HkT
write create	aV
write data	8TSH
write due	!G.W
write error	!H-H1CKUOVSW
write failed	!1"F-?.e/K0H173I5E8^9KBEHHL;NKOFRIWD[I^J_AaDbJfH
write failure	!F.UKWLDSG
write file	!:,E.Y0I5H8X=KBAHJIJKTLXRHS_VC[Ea<fK
write home	%T[J
write i	SK
write inode	!YSG
write local	!D.W
write loop	SK
write modification	.GaX
write no	!FVU
write path	!SLU
write permission	!<.B0ILHOUSba>
write remote	!9.cKXLDS>[T
write sftp	!J.V
write stream	!FIDLV[TkUlT
write the	LS
write to	!G"G&H/E1?8;;J<GICKALZQKR@SaVF]Ja:bKcFfHiHkJlH
write usr	!X
write wait	!A"H,I-E1]KHNJTJ_E
writer	1SHT
writing	"D%K&D(E)I*H+K,C-A.^/@0X1@2I3C5?6J7E<B=G@JAGB<CJI=KbNEPGQGRASaT?VAWEYI]H^F_DbEcDdKeIf>iGjGkDlF
writing '	KTSJaJ
writing channel	!U
writing failure	!8.]0SKVLS[VaT
writing objects	KT
writing to	.]5K8HBIK9L=OWTJ[EaG
written	!H&K/J1E5J8GIIKSLHODTHV^aXbIcJfF
written num	!Y
written to	!D"VRTVX
wrong	!E"8#G%B&>'J(H)F*C+I.C0D2@4I5@6D8@99:E=:>E?@CDDHEEGBHHI@JEL=MTN@ODP;QkRbS?VGWCXGYHZC[E]I^G_@aCbBc@eHfAgJhEiTj9lC
wrong device	BHFTRSiV
wrong key	!U;J
wrong padding	!IQX
wrong passphrase	!D%K2I3J5B9E<F=@?GB:EKFHPEQiRDTKYEiH
wrong password	5J;B<E@JBDKEPJR]iF
wrong tcp	!I7UTUkV
wrong version	MW
wrong you	FT
wrote	!Z.K/HBHKHLJSETIVYaGiS
wrote ssh	!^
ws	5KIVLI^T
wsarecv	!U9HkT
wurde	!C"?#F%F&D'F(E*C+E,Z-T.?/40@2D4H5]6A7J9?:G;><:=B>F?H@GAFBWCFDIEGFEGCHEI=JDL<MENFO@PBQ@R3S>T<UIVFXFYDZF[D]E^Ca?bBcBdGeFhDi8jBlC
wurde nicht	)K,F-G/D0J1I5^7G;G<G=IBBHJIELFSJTG_KaIfJgJjK
wurde vom	!E,Z8J9JBGKIRETHfI
www	"J#H%G&9'H(D)U*E+B.7/F1?3J4E688D:J<A=U?D@=A5CGDIEIGBJCKKLXMHNFO:PKRFSaVAW=XEZG[S]B^<_=b=dEeGfJgEhDjGk2
www app	![;S=JBJIDLASZaI
www data	!I=V
www example	!T,B-J/U1K3K8K9WBIKCLTRGkI
www googleapis	!T
www html	.J/F3I=U@HAHFJHJIHNKQSRBSYTGYEaFiD
www index	"U)U7SFTLCQUfJ
www nextcloud	3V
www releases	LWSI
www site	!E5XLT
www ssh	!D5IH[SH
www ssh'	!I5KHU
www vendor	!Y*H2FSKTJ_IcT
wwwroot	=K
x	!I#C(:)@+U-G/E1/4G7B8<9I:C<>=;>;?5@:ABBDCDEGF@G;I>JAKHLdNCPKQTSXTJU@VWY;Z:]8^H_<aJd<fAgThCiAjGkDl0
x 0	!F3Ug[
x 00	WXbW
x 000	!Y
x 04000000	!D
x 08	!J
x 1	!U2T3TBHLIRJSK
x 10	!DKX
x 11	!d,E-G1I9HBFFJRI_KbS
x 2	!F.U<WHXKILISG
x 203	/T
x 25519	*W9F
x 5	!H*U2T9VNT
x 509	"I5H;AAJBGKJQ^RBTIiJ
x 64	!UdS
x 7	!JNJVUcTkU
x 800	!U
x 80004005	!K,D7ST[
x 80042109	!_RG
x 80070035	!_7K
x 80131904	!W
x 86	!Y"T%S;IHVLFSBUJbT
x 9	3S5J
x a	.ISV
x c	"X
x connect	TJWTXT
x crypto	!W
x csv	!F.FLWST
x failed	!I0SRYfG
x ipaddr	-KKWNU
x l	!E,URJTUkW
x permission	!GLDOKSeaIeK
x proxy	TJWTXT
x s	SS
x self	1SNHfS
x sshfs	!?/XB[RX
x tramp	!E+W5DTTbScV
x uploaders	"U
x x	,]/H6WNK_JkE
x y	5VLTST
x'	=GLZa?
xauth	!]/H6K<HIJLF
xc	9V
xe	!Y*W5J9FBINUTJWVkJ
xfer	-J.E1I5W8I;KBVKDLURJTK_JaKfG
xfer scp	KJLW
xfr	!W
xfr 1	!W
xk	!B.U5ULUST
xktdj	;V
xktdj eaaaaabg	;U
xlsx	!J,E/E0_1J;H<EBFHHKDRHSXTH[A^JaIbJ
xlsx'	!Z0ULEOKSJ
xml	"I'V(H*J,F/H1H3J5C8B;KBBIBNJOURASXTGVZ[A]H^V_KbIfFiHkK
xml'	!9<JLJOTV]aU
xmss	!V=JBJCJRWhV
xmss cert	%TFJRWhW
xmss type	!V%S=JCKFIRWhV
xr	8THXSDaK
xr x	8THXSDaK
xshell	!E7URITX
xterm	"A5I7H=KBGIIKGLFOJR[SATVWIaKbJdKiF
xx	/K7YKKlU
xx port	7WTJ
xx xx	!B7[lU
xx yy	!U
xxx	!E*U-T.J/W5C<GBAGUIJLVNJRD_EaIfJ
xxx 22	!UGKKTRI
xxx port	!S-WGKRI_G
xxx xxx	!E-W3TBJGW_G
xxxxx	&F9SbGcV
xxxxxx	:FBKSXjU
xyz	!D&UIUhUjU
xzf	!Z
y	#J%D(U*F+D-G.=/D0H5W6D7B:C<C=@>C?V@CA?BYCIDIEFFEGHHFIAJJNHO;SETCVHWEXJYAZH[D]X^I_Ja@bEcJdKgJhHkGlI
y 2	!F,J/J?WLH
y git	!G3S5W
y n	!Z(I3I5X:J<F=GCGIGKFODPHRGSC[KaHiT
y to	!HQT
ya	"I*K,V-J/E3H7H8I:X;J>HBHKFOVPJSVTJXK[UcKiJlG
ya que	,X
yamada	!WRUiH
yaml	!X"I,USJ_EeJ
yaml error	!T8S
yaml'	!i<:I9L;V?
yc	!W;I
yc 2	!W;I
yes	!b"?%J&H-J.I1J6B8J<E=@>JBFCKEIFJKCLHPCQFR@TIZXbKcJeShKiEkD
yes o	!BITWU
yes passphrase	!J
yes'	3S
yes' o	3S
yet	!U"E#[&J(J/I0J1K2J3>4K5Y:G;F<IBII@KFPGQIRGSAVK^J_TaHfK
yet valid	!T
ygen	PHQH
yield	!D-TKT_V
yml	!Z/J0J5H7T;I<HBHIDLTRKSCWKdT
you	!U"E#E%F'C(D)I*:,G-H.>0:2E5U7E8994;:=I?E@?A;BGCIDEFDG<I>JAK<LHMIP/QTR>SZTIUGVGW>XHZD[9]?_BbVcId@e:f3gEhJl]
you are	"B&K,J/I5@:J;J<UBVLHPJSUTDXJ^J_DbGeGjJkK
you can	!],J5UBDRKiH
you cannot	NJlV
you do	!H&TBVOVQSjU
you don't	:TBKLTSJ
you entered	TV
you have	!H"F*H.G8K9IFJGKHULEOJPJR>dJfJiI
you know	3U5K
you may	1S5HLK
you must	&X<U
you need	!T>HOV
you provided	!X
you see	!a&ABDjF
you specify	QX
you still	!E,IRWSUTH^XbTiS
you sure	lW
you think	3J5e
you trust	!J3IQT
you use	!C&UBVj]
you want	BTSJiUkVlK
you wanted	!Z
you were	!F:TLU
you're	!ABJF^
you're using	!HF[
you've	"ILJ
you've successfully	"JLJ
your	!I"_%1'?(8*7+=,I/90=2G3<47596K7<:2;4=3>@?I@JAIE:H0I5JGM?NDODP9Q;U@WHZ5]9_abWcZdGe:fFg>iZjFk=
your account	"U-D.H1G3G5G8H:FFJK@LDNIRASETJ_9bBiZ
your address	!G3JBKKG_Z
your authentication	!?&a.V;K<JBC
your client	!G2T5S
your connection	/UKS
your credentials	FT
your debugging	FT
your device	!V
your host	!I2H3J5E8I9XSJ_UhTjZ
your identification	!Z3JYK
your ip	!B"JKKTJ__
your key	!V%J&I5HBVSH
your known	!_4J5CHB
your network	5JBFRH
your password	!;"d&KBDTJZJ
your private	<F=J?T@SBFFH
your public	!^3J;H<JBKYD
your remote	KT
your sftp	!T"H)X.J1TBGKILHRHVTaJcKfViI
your shell	!:.KKHNJSJ^Ub]cWiK
your ssh	!<#X&I5I6I<UAIFTQURETZiHjGkY
your system	!C"S2S5JbU
your username	!="G,H1IBWRUTFiY
your web	!9"C&H.U/K3K5JFKGIIHPIQK_IiJ
yp	!F(T*[2C9I
yq	3TBKiS
yt	!X
yubi	!F%Y&IBG
yx	!H
yx zty	!H
yy	3S
y形	;U?T
y形 形式	;U?T
z	!J"6#G%H&>'Z(=)F*F+F-A.J0Y1=4I5>6>7I8<9C:I?F@EAACFDIEHFAG;HFJEK3L1MFN=ODPDQ@SJUKWBYDZF[=_=b;c@eEgAhGk:
z 0	!E(J0^
z 203	/T
z a	!G0Y
z error	!F7SB]REXVdTiEjHlU
z serwerem	!F,S/S0KBHKKLKRUSKTXjK
z setup	!JbG
z xktdj	;V
zdi	5J;IHWTJlK
zdi 1	5J;IHWTJlK
zeile	!H1J^VfI
zeitüberschreitung	!="G,8.I/D1G6F7J8GBIK<LIOJR>SJTf_IaJfIiHlI
zengin	<I
zero	,J-J.U1J5J;J<JLIRJSG^TbJ
zero exit	/T1K^TiI
zero status	!UiV
zi	!K
zi ip	!J
zielcomputer	!H,YTI
zielcomputer die	!H,YTI
zilla	&I.J9J;F<F=G>aAJBDPHRSSIYG[JiV
zilla 3	!W
zip	!?":#G%F&C'r)H*D+F,8-F.X/H0^1?2G3=4J5;7?8@:H;9<<>H?H@BAAB4CCEHFBGFHFIUJEL;MGN@OXPBQCR6T6V;W@XCYAZI[2_<a4bDcBdGe:fAhHi<jDk=l@
zip aes	!F(T9TLJOTSS
zip no	!JIULJ
zip to	'V.SKHSV
zip 形式	!V'Y0HOKSJ
zip'	!C.Z<IIWKJLH[S
zk	!E5JQX
zone	iS
zp	!F3I5HRXiW
zsh	!^-I1I5IBJKINHSJWYbC
zst	.U
zty	!H
zty 8	!H
zu	!="2#J%C&@'I(?)@*E+=-D.2/50>1:2D384I556;7<889<;><;=B>D@DACB>CCEEF@G?HBI9JBK/L8MEN;O9P>Q=R9S4T1W?XAYDZS[<]F^J_da;bKcGdFeHf>gGhei;jDk<
zu einem	!HlW
zu sftp	BU
zugriff	"F(G,D/A0K1U3J5E6I7I9J;IB[ICKJOCQKRVS_TG[F]Ka?fJjJ
zugriff verweigert	"G(H,E.9/C1V5F7K;KB[IGLCOERWSZTJ[IaBjK
zum	!D#K'J)D*I.D0G1@2I3E4K5@6F7]:K;G<G=I@KAJBFCJEJFIGHJJKVLFMJNEOFQGSBTVXVYKZG]J^I_BaGbHcHdGfBgIhHjGkFlE
zum server	)J-D1F5K7G8D9JKUNKTS_IfK
à	!T"B#K%F'I(F)H*E+G-H0D1E2G3X4I5=6A7Z8A9B:H;C<G=J>H?I@JAHCIDKEHFIGFHHIFJILKMINBPFQ@R5S<UKVHWFXFYHZH[D]U^H_?aCbEcFeIfHgGhGiAjGkAlV
à jour	!V
à la	.T/I7KKIOUTI]W
à renci	!F/HKUTU
à sftp	/T
à un	RJTFlX
è	,I.I/J3T5I;J<U>JBKIHKHLGODRFTC[HaJbKfIiJlV
é	.T/U0S5H9K=TBJIILIRESATI[U
échec	(U-I0J3C5F6V9IBIKEOHQJRTSJT=XJ_JiJ
échec de	!S-K3F5I6VKGQKRUT?_K
échoué	(K,B-F/A3I5H7T9JKBSETY[JkV
établie	!H,U
établie car	,U
établir	,C/DKJRWlU
établir une	!B,E/FRWlU
été	!B"J(J,E-A.I/H0V3@5Y9H:K;H<K>JEJGKKWLJODQ@RISIT@XI]J_GaIbIgJhTjW
être	!I.K/H@VAUKSTEcT
être établie	!H,U
öffentlichem	!TAUBHQUYViJ
öffentlichem schlüssel	!TAUBHQUYViJ
öffentlicher	!F"I,C.H1J3I5D8I<HBbIIKHLJOJPJQHRHSIYH_KaJcJfIiJ
öffentlicher schlüssel	!F"I,C.H1J3I5D8I<HBbIIKHLJOJPJQHRHSIYH_KaJcJfIiJ
überein	!E3^5A
übertragen	![
übertragung	"F(W*J+K,D-H.@/H0G1K5G7H8U9I;HBFIFJKKWLANJQIRHT@VJWJ[I]T^K_HaAbIcGfGgWiIlG
адрес	,H/W3JBDKKRASKTE_WiI
аутентификации	!B&T,E;EBTGJQGRZT<
байт	!X
байт за	!X
в	!G"C#X%F&@'H(I)H*D+C-C.D/?0D1G2F3V4H5<6F7B8A9B:H;;<C=D>S?H@AAGCFDHEFFDGDHEIEJGK=LAMGNBOUPDQ?SYT:UKVHWBXGYGZH[W]H^E_@aFbEcGdBeGfEgGhDj@kAlC
в доступе	,JBWKKSW
внешнего	!IRIdUjVkI
внешнего репозитория	!IRIdUjVkI
время	,F/JRJTZdKkT
входа	!C"DBFGSRTZI_WfV
доступ	BXSWTG
доступ к	BXSWTG
доступе	,JBWKKSW
за	,H.J/G3J7W9JBKKJRISJTS_WfJkW
и	!>/K0YBJiX
из	!A/JRFTF_WdTjTkG
из внешнего	!IRIdUjVkI
или	/T6JLXSJ
имя	0Y6JRK
к	"B#J%I&S'I(H)I*J+I,T-F.E/A0E1F2J3C4J5E6G8B9H:J;E<I=K@IAKBSCKEJFJGFHJIFJHKDLFMINGOFPHQERZTZVJWBXGYKZJ[G]I^I_BaGbGcGd@eJfFgIhHiBjGl@
к серверу	!@&J7KBJKIRZTUWIkHlH
ключ	!E"A#X%E&>'H(G)G*F+D,8-D.A/90?1F2G3a4I5X6G7A8B9C:G;W<A=E>T?HAECEDGEEFCGCHGIEJFK<LAMGNBO@PAR5S<T8UJVHW?XGYEZH[A]H^F_BaEbEcDdGeHfBgHhCiJkBlA
ключа	!B;J<I>V?F@AKJPJQY
код	!=(J+J,H/I0I1X7K8J9HBHFKIIKJLWMKOKRFSVTIWI[D_JaHbXeJfWgKiIjJlJ
на	!8"G#Z+F-I.H/G1H3E5G6J7E8G9H;G<H=J>I@JB=CKFKHIIKKBLVNGOIPGQHSCT;WIYKZH[F_DbKcKfHhHkGlW
не	"6#?%A&T'@(<)A*A+B->.60U1<2A3a4B5T69899=:C;U<@=B>B?EABCDDFECFBGIHCI:JBK5L8MBN?O9P@SEUFVBW:X=YCZ?[;]?^A_6a=b=c<eBf;g?hAjIl:
не удалось	!E"E&W,C.G/W0J1J3D5B6H8I<JAIBVIJKFLHOJPHQFRTT@XKZF[K_GbJcJfIiTkElI
невозможно	"I&I(K+K.H/E0I1J3K5I6I7K8G9J;JBDIIKELFMJNJOFQIRVS>VKWGXK[H]J_IaJbIcJfIgKiHkFlX
невозможно подключиться	!A&JBJKJRZTTWIkIlH
от	"J,H/I0I1K3J7XBBKKLIRCSVTSWK[F_JfHiJkWlK
отказано	,W7FBWKKSWTCdFkF
отказано в	,JBWKKSW
отклонил	!C/H;HBWQIRYSIZIi^jU
отчёт	!I0Y
ошибка	!B"3#<%>&:';(:)<*<+<-:.905162=3/4>516873859::<<;=>>=??A?BIC=D@E?F>G:H=I6J=K8M<N9P;U@V=WcX;Y>Z>]:^;_5a8b:c9d8e;f7g<h=iCk6lT
ошибка невозможно	!>"K&J.J/F0K5K8J;KBHIJKILGNKOIQJRWSGWH[I_IcKfJiJkGlX
передано	!X
передача	!X
передача файла	!X
по	"I#Z%I&G*J+F,D-H/G0J2K3A5G7F8I9E;E<H=J>I@JBBFHGJHIJJKCNFPHQIRFTAWI_VfHhGiFjKkHlI
подключение	*G,W-D/C7J8E9VBJK^NIRDTC_GhIkH
подключиться	!>&T7J;JBDGKKHRXTUWHiKjKkHlH
подключиться к	!>&T7J;JBDGKKHRXTUWHiKjKkHlH
после	!J"F,FR@TZfW
прочитать	!IRIdUjVkI
прочитать из	!IRIdUjVkI
репозитория	!IRIdUjVkI
с	!G,J3]5IBIKIRJSJ
сервер	!7"B#H%I&G'I(E)H*J+J,=-I.G/<0C1W3F5E6F7D8E9U:K;C<J=K?K@HAGBTCHDKEHFHIEJJKBL>MGNIOHPHQDSST<VHWEXJYKZE[A]G^FaDbUcEdIeFfSgGhIiXkHlW
сервер отклонил	!C/H;HBWQIRYSIZIi^jU
сервера	!E0J3Z5J;KBFLKRHSWTK[FiJ
сервером	!?"B%G&E*G+C,c-C/F2G3F5F7C8I9A;F<D=H>H@IAIBECHEIFFGGHGJJK@MKNEPEQIRGT:WGYJ^K_?bAhAiHkB
серверу	!@&J7KBJKIRZTUWIkHlH
соединение	!=">#G%C&A'I(D)F*A+?,^-E.>/:0B1V2C3>4I5=6A8>99:I;?<@=C>F?J@DABB<CDDKEEF@GAHCIBJBK8L>M@N9OBP@QAR.S;TVVGW>XDYFZF[D]H^CaBcBdEeGgEh=i?jDlV
соединения	!7"G#K%J&I'I(I*I+I,?-H.G/>0J1J2J4J5J6H7H8G9H:I;@<J=K?J@EAJB@CJDJEJFIGHHJIIJJKCL@MJNHOAPIQAR<S?UKVIWeXIYKZI[A]I^I_HaIbIcIdHeJfJgHhIiEjEkFlA
соединяюсь	!U
соединяюсь с	!U
статус	!WkK
статус передача	!X
статус соединяюсь	!U
только	9Z>V@J
удалось	!E"E&W,C.G/W0J1J3D5B6H8I<JAIBVIJKFLHOJPHQFRTT@XKZF[K_GbJcJfIiTkElI
удалось прочитать	!IRIdUjVkI
успешно	!W
установить	!@,D.J/G7XLJR>SGfKkWlY
установлено	!S,U7JRKTD
файл	!@,H/J<J>V@IAKLKOYQHRHSWWK[Z
файла	!I(J+K.I/I0Y3K8KIJLWRISETJ[K
хост	!<*F,A-B/^6C7J8=9FKVNITB_I
あり	"8#:'<(6+T-</C0G2?4A9G:B=W?<BJCJE:FCGHIUJJKIMDOITFUHWIX?[J^K_<a9bEcKd=e7gJh@jU
あり りま	":#;'=(7+U-</C0G2A4C9H:E=T?=E>FFGIIUJKKJMDOITFUIWJX@[J_=a:bEcKd=e7gJhA
ある	+VBKeU
いう	!Y7KCHTI
いか	!I'K/V0I1K<T@HAGGILTRFVKYFZKaJjGkK
いか かア	!T
いか か確	!E6SBV
いく	ITaS
いく くつ	ITaS
いず	!T
いず ずれ	!T
いた	"D#J%H)K+J,B-D.G/H0I2I6J7C8T;F<H@GB@CHFTIJJTKEOIRFSGTAVKWI[I]X_UaJbGcIdHeIfIgKiGkFlF
いた たた	!I8TKG_ShT
いた ため	"H%I+K,F-I.I/J0J2J5S7D;G<I@HBDCIESFTIJJVOJPSRISHTD[J]XbIdJeJfJhIiIkIlJ
いて	#U&I,K3K5JBZKKLG[H^UfS
いて てく	#VBTLISJ[JjV
いで	.W/JSJ
いで です	.WSJ
いな	!E"H%I&T'U.J3E8H>HLJRDXKZJ[I^J_KbJeEgJiEkKlJ
いな ない	!E"H%I&T'U.J3E8H>HLJRDXKZJ[I^J_KbJeEgJiEkKlJ
いの	PT
いの ので	PT
いま	!J)I+9,D-I/J0E3F7D9H<:=7>HD6GGH;IELGT<UEVG[HbFcCfJhEiDlU
いま ます	#D&F'4+A-H/G295@829@:T<9=C?4A2BAD?HCM;NJOJSJTJUHZ;cKe:gThIiDkIlT
いま ませ	!E"?%C'U)D+F.I0414324A687;8S:;;9<K=B><AVCEDEE=HHIAL=PGQ?T2VA[9]>_Eb8c@d>eSgHhD
いる	"F#I&G'H(J)K*K/F1D2J3T6H7D8D=I?K@KAHBGCJDUFHGKIFJJK=LDNHOEPGSBVGWHXHYIZK[I]F^U_HaIeIjUkIlE
いる るか	,TTW
いる るこ	^U
いる るた	0U3K4UDW
いる ると	!T
いる るも	!J3X
いる るコ	3I5V
いる る可	!?3T;TQTfS
いる る形	>V
いる る鍵	!KjV
いア	!D-SRTXS
いア アク	-SXT
いエ	7TKJ
いエ エラ	7TKJ
いパ	!IJT
いホ	,K7U
いホ ホス	,K7U
い可	,S3JKJfT
い可 可能	,S3JKJfT
い合	LVSW
い合 合わ	LVSW
い場	!^LHRH
い場 場合	!^LHRH
い形	!D0U@UYVeV
い形 形式	!D0U@UYVeV
い操	!GaY
い操 操作	!GaY
い文	!F0X
い文 文字	!F0X
い方	!X
うえ	(SgU
うえ え再	(SgU
うか	;W
うこ	!WjJ
うで	;TNT
うで です	;TNT
うと	,J5J7SlT
うと とし	,J5J7SlT
うな	/U;I=JVU[EeK
うな なフ	;J=KVV[E
うな なホ	/W
う一	;SPJQTiU
う一 一度	;SPJQTiU
えた	8V
えた たた	8V
えて	!F5W
えて てい	!F5W
えま	.E0V6S8I;I<HBEIHKJLFOHRHSF[H]KaKiS
えま まし	!T
えま ませ	0U6T;K<IIKLHOJSH[JiU
えら	!J0IIJOSgS
えら られ	!J0IIJOSgS
える	!D#U.WBJJTiJ
え再	(SgU
おり	!X
お問	!D"VRU
お問 問い	!D"VRU
かか	#ZBE
かか かり	#ZBE
かっ	!G8UlS
かっ った	!G8UlS
かの	ITaS
から	!E&T(:)<,J-X162?3@4B5@647K9>:A;7<<=I>B?@@AA=E@FJIBJ9MVP=Q=RDSTUJWKXZY@Z?]Z^6_UaEbId<fCiC
から 20	!G
から sftp	BG
から ssh	lT
から らな	!F#UBIISLWiS
から らの	"H&J*I-D2K3G5G6H9G<IBFFJIHK=MYOSWFXU]H^K_EcSgJhJjJ
から らリ	-T8INU
から ら再	!G#U_U
から ら切	-VBGNIRJSJTI_TcIfJhTiJ
から ら応	!E%U&S/UTS
から ら読	CViJ
から ら送	]V
かり	"I#Z%K'K(F+J,A-J.D/V0G3H5F8J<S==>J@JAHCKFJGJKDLJNGOGQCRBS<T:YD[G]EaHbJeJfIi=kFlH
かり りま	"J#X(F+J,C-J.D/V0G3H5F8J<S=>>J@KAIBEGJKDLJNGOGQDRCS<T:YE[G]EaIbJfJi>jEkGlH
かア	!T
かア アク	!T
か確	!G6SBV
か確 確認	!G6SBV
が	SKVTiV
があ	"@#B'E(A)B*J+Y-C081@2H4G69:I;S<C=[?E@?A9EDG@MINHO7PFQESVWJXFY:Z=_CaBdDeBhF
があ あり	"@#B'E(B)B*J-C081@2H4H69:I;S<C=[?E@?A:EDGAMINIO8PFQESVWJXFY:Z=_CaBdEeBhG
がす	!E"T)T1V8IBWKH
がす すべ	!FBX
がで	.<BELIOSSS
がで でき	.<BELIOSSS
がな	,J5K7C8WBJJWdJiKkI
がな ない	7IJYTK_T
がな なか	8UlT
がキ	!J5VBX
がキ キャ	5VRJiT
がサ	,E.H/G2H5I8I9HBUEVFSGKKGNJR@SCTGVJZT_HfDi?jKkI
がサ サー	,E.I/G2H5I8J9HBUEVFTGKKGNJR@SCTGVJZT_HfDi?jKkI
がタ	,;-J1J7IJVTWXTdUkT
がタ タイ	,;-J1J7IJVTWXTdUkT
がダ	!ETY
がダ ダウ	!ETY
がネ	)V,G7HBJKUTD
がネ ネッ	)V,G7HBJKUTD
がフ	!E0YBKL_OGSV
がフ ファ	!E0YBKL_OGSV
がホ	!F
がホ ホス	!F
がリ	,I-IKV_JbUfT
がロ	]Z_J
がロ ロッ	!T
がロ ロー	!F]Z
が一	%K(X+J,I.D/G0I5G6J9U;H=IBDFFGIIILFQIRDSBVHWJ[KaHbJfKgUiBjF
が一 一致	&J(Y.G/I5J9U;J<FBGFHIJLHOIRGSHTIVJgUiI
が上	!H"U
が上 上限	!H"U
が不	&J*J,C-I0G1G2J3C6U7J8H9I;T<J>I?IB>DHFFGHHKIKJKK@LGOFQARDSETBWIXIYG[I]U^I_HaGbIcFdIfFjI
が不 不明	3K
が不 不正	,J.G0J3J5I6T;U?KBECSDIKFOJQCRJSHTGYH]VcJfJkF
が不 不足	.TET
が中	!F,I-H.]8aJTTJ_T
が中 中断	!J.W8YJU
が中 中止	!K.U8W_U
が予	!C,J9HNJTH_JfX
が予 予期	!C,J9HNJTH_JfX
が保	3S
が停	.I5UJXKT
が停 停止	.I5UJXKT
が公	!A<XRHi]
が公 公開	!A<XRHi]
が切	)S,?.D/J3I5I8S9UB@JTKWLGNIOKRDSDWHhTiEjIkG
が切 切れ	,J-V.K1K9TRK_GiK
が切 切断	!7)U,E-K.J1SBFKVLISGhV
が動	!J)S1TKJbTcUfW
が受	!F%TRTiU
が受 受け	!H%T'SRTiU
が含	!E0Z6V;TDVKJYI^JlJ
が含 含ま	!E0Z6V;TDVKJYI^JlJ
が壊	-UOKWU]JgV
が壊 壊れ	-UOKWU]JgV
が変	3]5@
が変 変更	!H3Y5D
が多	!F"IKJRK_YhY
が多 多す	!F"KKJ_XhY
が大	]ScV
が大 大き	]ScV
が失	!1-G1D3I8T9J;X<IAFIVJWKSNJSHWD_IiVkF
が失 失わ	!F-J8V;TJXKV
が失 失敗	!51H;U<IAJIWKISIWGiVkH
が存	!J.J3G5E7K;H<XLVRJSHTI[FeK
が存 存在	!J.J3G5E7K;H<XLVRJSHTI[FeK
が完	!d-G.B1G8TBIVJ
が完 完了	!d-G.B1G8TBIVJ
が必	"H.JBHGYKIPYQDRKiI
が必 必要	"H.JBHGYKIPYQDRKiI
が応	!W,E.K/E3J5J9KBGRKSJTYWJlI
が応 応答	!W,E.K/E3J5J9KBGRKSJTYWJlI
が拒	%F&I)E,Y-F.I/J1G3H5I7H8B=TCJK=LIRVTFWFbJcGeGhK
が拒 拒否	%F&I)E,Y-F.I/J1G3H5I7H8B=TCJK=LIRVTFWFbJcGeGhK
が指	!I5V[S
が指 指定	!I5V[S
が接	!>*T-H1I3I5G8YBEKXRGSHTH_ThWiIjKkK
が接 接続	!>*T-H1I3I5G8YBEKXRGSHTH_ThWiIjKkK
が新	?W
が新 新し	?W
が既	!JOZ
が既 既に	!JOZ
が正	"K,I.H/F1I5I7B9G;S=H>HAUIFKELGNKPFQXRWSFWIYSZG^HfKiTlJ
が正 正し	!G&K,J/G5J7B9H;T=I>KAUIJKJLJPGQXRXSIWJYTZI^JiVjIlK
が正 正常	!S&TDT
が無	6VBHCGRUTIiU
が無 無効	6VBHRUTIiU
が異	ITLWST
が異 異常	ITLWST
が発	(K)J-A0J3J7I8C;I<KGINITHWWaTdJgJhJkIlJ
が発 発生	(K)J-A0J3J7I8C;I<KGINITHWWaTdJgJhJkIlJ
が登	!D3I5W
が登 登録	!D3I5W
が相	!J(S-T8INU
が相 相手	-T8INU
が確	!H-V.K1K3A5U8HKFNW_S
が確 確立	-V8IKHNW_T
が確 確認	!I3B5U
が終	!J-I1]KT_JbT
が終 終わ	KHbVfS
が終 終了	!D-J1YKZ
が続	!JKH_ThT
が続 続い	!KKH_ThT
が緩	!ICX
が緩 緩す	!ICX
が見	(F*J+I.C/U0G3I5E8I<T>H@KAHDIGKHJKANJOEQCRDSIWBYE[F]DaFbJeJfIjHkHlI
が見 見つ	(F*J+I.C/U0G3I5E8I<T>H@KAHDIGKHJKANJOEQCRDSIWBYE[F]DaFbJeJfIjHkHlI
が解	!T
が解 解決	!T
が設	!C&U3T5I
が設 設定	!C&U3T5I
が許	3KSZTSaU
が許 許可	3KSZTSaU
が起	!A"T&U,V.J<URIlI
が起 起動	!D"T&U,U.J<URIlI
が送	!J(TLTcW
が送 送信	!J(TLTcW
が違	"C1KBJGKPBQXRSbIcKfIiK
が違 違い	"C;J@SGKPDQXRS
が違 違う	!JNTlU
が鍵	!CB[iCjX
が鍵 鍵を	!CB[iCjX
が長	0V
が長 長す	0V
が閉	!D,J1WKSRJWGcSkC
が閉 閉じ	!D,J1WKSRJWGcSkC
が間	!W;I
が間 間違	!W;I
きい	!J]X
きい いた	!J]W
きす	!I[TcW
きす すぎ	cX
きず	!HHV
きで	!I
きな	#J'I,E.F/G0Z1J5S7W8I9K;HFHGIKALJNJPYSH_HaJbIeUiK
きな ない	#K'I,E/H0Z1J5S7W8I9K;IFHGIKBLKNJPYSI_HaKbIcKeUiK
きに	!T,XBTgJ
きに にネ	!T
きま	%E(2-H2I5I8G<:=EA?CEIBJCM=PJQJU=WGYF[E_?aKg:jF
きま まし	!X9ICHUHiS
きま ます	+VKKRDXSlS
きま ませ	%E(5-H2J5J8H<:=FA@CJIBJDM>OSPKQKUGWHYG[E_@g;jF
きる	!X&SBIPViGjJ
きる るの	!S
き容	.U
き容 容量	.U
き換	!F0HIJOVgV
き換 換え	!I0IIJOV
き込	!F'K,E.Z/F0F1E3K5G7H9I;G=HBCHXIEKWOCQKRFS^WF[V]J^JaEdJeEiGkI
き込 込み	!K.V0G1I;J<IBHHUIFKUOERIS[TIWI[SaFeF
き込 込め	!G.THV
き込 込も	!K-S
き領	!YSJ
き領 領域	!YSJ
ぎま	!B"I(K,J.J3J5J8I;E<I=K>I?U@JBICVETIJKFNKQIRFTFXJ_UhViJlK
ぎま ます	!B"I(K,J.J3J5J8I;E<I=K>I?U@JBICVETIJKFNKQIRFTFXJ_UhViJlK
ぎる	!I
ぎる るた	!J
くあ	!H/J7F=JAVIJLKPGQXSJTIYU
くあ あり	!H/J7F=JAVIJLKPGQXSJTIYU
くだ	!I%A(J)@*H-G.H0K1F2H3H4A6S7C8J>KGGHAI=J>K@NJTJUFV>WHaGd?fEiT
くだ ださ	!I%A(J)@*H-G.H0K1F2H3H4A6S7C8J>KGGHAI=J>K@NJTJUFV>WHaGd?fEiT
くつ	ITaS
くな	;UEUFV
けて	'X,I0JBCGTRHkWlI
けて てい	'X,JBHRIkWlI
けま	"H#T%I'F(E)I+D,K.=0J1A5A7E8D;A=U>G?H@JAICGDJFHGFIVJJK?NGPJQGVGXJYFZH[T]D^IaEdIfEgJi>jEkAlG
けま まし	#VBGRK
けま ませ	!F"K'I(F)K+F.?1C5D6S7G8G;B=U>G?HAJCHDJFJGJIVKBNJQIR@VIXKYG[T]E^KaFcSfGgKiAjIkFlJ
けら	!J0W<SBHOK
けら られ	!J0W<SBHOK
け付	#U'],H.I0S<KKJLJOESHTJWKiEjJlJ
け付 付け	#U'],H.I0S<KKJLJOESHTJWKiEjJlJ
け入	!J%UBSRTiV
け入 入れ	!J%UBSRTiV
け取	!HXU
こと	%U,I/H5HIKLFSKTK[W^SbKkI
こと とは	!ELKSJlU
こと とを	%VRT^T
この	%J&B(G)H*G+F,?-F.</@1>2E3=4W5H6A7A8@9E:V<E=D?@GTHJIGJHK;LAMJN@PBQES7T<VHWD[B]B^Ta@bVdGf?gDhFi=j<
この のア	!:1KGSSK^VbW
この のサ	"J,J.J3H4TBFNKTHiJ
この のネ	!U
この のフ	0W;TOI
この のホ	!GlS
この の公	!B#K:Y
この の鍵	@SCTEUYT
これ	!I.U
これ れま	.U
ご利	^W
ご利 利用	^W
ご確	!IBIQTTS
ご確 確認	!IBIQTTS
ご覧	bU
ご覧 覧く	bU
さい	!H%@(I)@*H-G.H0K1F2H3H4A6S7C8J>JGGHAI<K?NJTJUFV>WGaGd>fDhKiT
さが	EW
さら	8SJVKT
され	!I(@*H+2.;/I0I1G2H6+7E9>;)<D>JAGBTDJFBGDHJJHLFM7N9OJQ.TFUAVKZ0]FdJfKjTkI
され れた	#V%G&D(E)F*H+G-E1?2G4J5=6E8T9E:I;J=D?G@SADBWCGDGEJFHGEHFISNIPBQDRHWDXHYTZI]E^F_CaBbCeDf?hHiUlC
され れて	!H%A+F,J-9.91I6<9D:U;1<>=D@?CBDBE?FDG>HFI?L;MFN;PWQ=Z>]:^SaScFhBjVk;lB
され れま	#H%V(B*A+B,T.J/B0F2D4D6C7?9J:F;A<=>G?D@DABEEJAL9MCNIO;P?QCSHT@UIV<X>ZF[<^Ad?jE
され れる	!E1VEUOT^GcV
しい	!U"J,H/H;J?KAUTIWK^JeKkFlT
しい いア	-SXT
しく	"J&I,I.J/H0J1I3J5H9J=F?KATCHIHKHLIPFQWSGWHYSZJ[K]J^JaKiYjG
しく くあ	!H/J7F=JAVIJLKPGQXSJTIYU
しす	?W
しす すぎ	?W
した	"E'@)C*J/J0G2G4F6?7G:@;F>F?F@FAJDCEGFEIJODPEQHU?XCYFZE[@]?kIlG
した 1	!U
した 3	!V
した code	!ISSaW
した connect	7S
した connection	!J-T1JKT
した file	'U,I0URTSU
した ipaddr	,UBHTViGkT
した no	&SLXPVSIiJ
した open	;JAS
した sftp	!2"H,H-K/C1H3I5G7UBJJILUOUTYUTWJX]^U_KaEbIdKfJiIkJlJ
した ss	,U7UPURJiIkU
した ssh	!@"J1I8JBDJTKFSXTKhSiJ
した これ	.U
した たが	!0,F.D0I3K5G7I8EGVIHJJLASUTGVaWI[I_Ka]eKfJjFkKlI
した たた	"U,G8IBJKJMSTKhT
した たフ	(Y.J0JIHKJOISGgX
した た鍵	BGjZ
した また	7SdS
した アク	GUSEiT
した エラ	.DBUKFLHSSTY
した サポ	cT
した サー	"K#K*T,Y-C.?2T5T6GBHNGOFVGWEXJ_HaJcHfWi>jCkV
した ネッ	,DBETYXViUkH
した パス	!W;^<W=VBEQIRIiJ
した ファ	!>;SAVITOEQVRHaY
した プロ	!T
した ホス	/T2U6T7KBARDWCiKkU
した ポー	!G,TkWlW
した ユー	!<GURZTKZViVjJ
した リモ	!X,H.V/J5KBHK[LESBT<WJbW
した ログ	!:3VTWiV
した 再試	!GRWiW
した 反映	!A#aBG
した 接続	"H-S1I5J8G9IWI_Y
した 秘密	!VCXQJ
した 終了	!X&U
した 設定	!JRYkT
した 認証	!G,GBZRWTEWJi[
して	"E#F)C*?+I-?0E1I8D9F:3H8IDJDKGPGQ@SETFUCV3]H_AbJcJdHeJfJhKl^
して てい	"?#<'7*?+F-?.W054>5G658D9@:E=F@UBCC@DGHFP9Q;V@W7XCYG[<]I^5i@k2lY
して てお	!_CH
して てか	!S
して てく	!H"I%D)C.J1K4D7G:>HDICJAKEOHQJSGTIUHVDWJaKcHdBeJfI
して てソ	7U
して て認	@UYT
しで	"J;TGU
しな	"K8I9HBEIKNTOHSHTSWKbWiK
しな ない	1S7I8J9IBFNTOISIbXdK
しの	!J
しば	!H#U_V
しば ばら	!H#U_V
しま	"D&?';)E*?+I,D-J0C3T6J7H:9;H=<?F@KAKDBHFKILTNIQIUIXIYIZ-[G_HbGc@fEgJkI
しま まし	!U&C'D(F)@*G+I,I-I0I4H:@=H>:DIE<IKKFWUYIZ9]D_HcFfJ
しま ます	"A#G&G'J*G,J.80A6?:J;>=D>W?D@CDGEHFHGFHHJUN>OVR<WB[D^CaBb@cHdBeJg@hDi<k?l>
しま ませ	!A"@#F'C(W)F*G+B,70?1:3Z4I567;8A;<<X=@>A?F@EABB5DHG<HCLVMHNBO=P@QAR7V?W;XEYCZE[G^A_Da@bGcFe?f>hDjF
しよ	7UlT
しよ よう	7UlT
し直	!J;T
し直 直し	!J;T
じま	!C)T,D-U/J1U3H5J7GBDTAWJ_SkJ
じま まし	!@)U*S,D-W1V3I5K7G8JBENJTCWK_UkK
じま ます	8T
じら	!="J&K)X,B-T1[3I9F=KGHJGRETD_ShJ
じら られ	!="J&K)X,B-T1[3I9F=KGHJGRETD_ShJ
すか	!W+T,B-J.E/F0I2J6G7I9I;I<J>XBEIIJIKTLENFOCRHTBWJ^H_EaKbUc]fXkIlA
すが	!1&HBHJZKHPVQGSITJYKgJjWlK
すぎ	!>"E(J+K,I-J.H/J0T1J3I5I6J8G;D<H=G>H?U@IBFCYDKETIJKDLKNJOIPKQHRDSITEXI[J]K^K_WaKbJcTfJgJhXiGjKlJ
すぎ ぎま	!B"I(K,J.J3J5J8I;E<I=K>I?U@JBICVETIJKFNKQIRFTFXJ_UhViJlK
すぎ ぎる	!I
すべ	!XBXOGeGiV
すべ べて	!XBXOGeGiV
すま	!H3UCT
すま まし	3U
する	!T"E#I%S(H)J+G,H/F0@1B6A7H8A9C;B<@?J@IAHCDEJFFGHHIJIK:L<NCOTQEVEWFZF[Y]C^C_FaEcVdIeDgFi?kB
する るか	!H
する るこ	!=%VLJ[XeKlU
する るた	[S
する ると	.T6JKJTSXTlJ
する るも	IS
する る前	cW
する る権	!V
ずに	!T'S6JlH
ずれ	!T
ずれ れか	!T
ずネ	-Z1YKGbS
ずネ ネッ	-Z1YKGbS
ず終	1JcUfT
ず終 終了	1JcUfT
ず閉	!F)Y,J.SKITHiKlS
ず閉 閉じ	!F)Y,J.SKITHiKlS
せく	!D"VRU
せく くだ	!D"VRU
せず	!=)X,F-U/K1UISKJLJNHRKSJTC^KfThI
せず ずネ	-Z1YKGbS
せず ず閉	!F)Y,J.SKITHiKlS
せて	ST
せて てく	ST
せん	!D"D%H)E-@4@8D:<<TCHDGJGKEMDQKSTU;XE_=cCdIgChA
せん 0	!T*U2T
せん c	!a;J<WI>
せん d	!HIW
せん ed	!HF[
せん home	!A=TS^aS
せん open	;G>V@WAK
せん sample	!JOS
せん sf	!F)VlT
せん sftp	!;.I5I6XBIGVfSiGlT
せん ssh	!:,I/E6W9V<IEUKTLJTC
せん upload	!F.GSV
せん この	RUbS
せん その	!IIS
せん んか	!AMViTlT
せん んで	!G"C'=-G/J4C5T89:F;C?J@;A@BTFGGJHTJAKBMEN9PERGY>ZF[H]H_CcHdDeJgClI
せん エラ	![BJSJTG
せん サー	-T.H0H2S3J5J6J7I8I9GKHL@NISBVTWK]U_UeJlF
せん ディ	!K
せん パス	6U;HQURHiH
せん ファ	![0I<KIJL@S@[H]KeW
せん ホス	!T6GlH
せん ポー	!FTU
せん ユー	!DiS
せん リモ	!H,ULHSJ[UkS
せん 公開	RU
せん 接続	!H&T,[/JBGKKTJkIlD
せん 許可	iK
せん 適切	lT
その	+K,K.J/T0I;G=JKIQKVU[D^KeJ
その のよ	/U;I=JVU[EeK
その のホ	!S
たか	!W
たが	!/,F.D0I3H7I8EGVIHJJLASUTFV_WH[I_Ka]eJfIjEkJlI
たが パー	!GaW
たた	#J)J-C/D0J1A8^9EB>GHLFNIOIRGSGXKaKbIcIfJhUiEjI
たた ため	#J)J-C/D0J1A8^9EB>GHLFNIOIRGSGXKaKbIcIfJhUiEjI
たの	!B.WJV
たは	#F&E(F)G*D+E-E.>1?5G6U8B<A=F>G?G@FAUCDDGF]HGJJK;LTNKPDSETTVDXBYFZD[A^V_Eb>cDeBfCgFhIjAlD
たは はイ	!T
たは はバ	^S
たは はパ	AUBGLT
たは はフ	!I0URSSJiS
たは は外	^S
たは は接	7SdS
たは は鍵	!CAVBVEWFU
ため	!F%>'<(A)@-5/72>3K6>7I8[9K:F<:>A?A@<A?B9CVH@I<NEPSR2S1THUKWGX?Y@ZA]T^<_TaCb5c;e9f9hVi1jKkD
ため めサ	8VKJ_J
ため めセ	!K1T
ため め使	!FDSEV
ため め切	!HMT
ため め接	!?5Y7IKGTWlF
ため め終	!KTS
ため サー	!HhU
ため 以下	!S
ため 接続	,SJUKS_UlU
ため 確立	7SdS
たア	!S
たア アカ	!S
たパ	!CBHPGQViV
たパ パス	!CBHPGQViV
たフ	'G(X=K?KBIKCRKSEVDYW]GaIgViJ
たフ ファ	'G(X.C?KKCL9S?VEYW]HaIgV
たフ フォ	!K.VLY
た公	BYiKjI
た公 公開	BYiKjI
た利	!T#UiU
た利 利用	!T#UiU
た可	!I1K8WVT
た可 可能	!I1K8WVT
た接	!G
た接 接続	!G
た認	RHiI
た認 認証	RHiI
た鍵	#I3T5F@SKIiGja
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"V)U,J-J/JXUkK
ださ	!I%A(J)@*H-G.H0K1F2H3H4A6S7C8J>KGGHAI=J>K@NJTJUFV>WHaGd?fEiT
ださ さい	!I%A(J)@*H-G.H0K1F2H3H4A6S7C8J>KGGHAI=J>K@NJTJUFV>WHaGd?fEiT
ちま	.V8SKV
った	!C&K.U8TBHKJPFQV
った たた	!G8UlS
って	#V&>'D(B*H+K/@0A2G5=6E7A9I:I<I=J>G?H@HAEDJFEGHIFKULFMJR=SGVGWFXCZI[H^VaHbBdIeHhGjCk@
って てい	!J&E(H,G/F0I1G2J5A6H7J>KAIESFILJOEPDRCTDWKXH^W_EbHiUjIkK
って てか	!B#U
って てく	!I
って て拒	,S
って て接	KWTU
つか	'K(E)K*I+H-G.?/T0D3H5D8G<S>H?K@JAGCJDIFJGIHIIUK?NGOCQCRCTKYDZK[D]CbGcJeIfHkFlI
つか から	#SBGLV
つか かり	(G+K,E.E/T0H3J5G6S<S=?>JAIKELJNHOHQDRGS=T<YF[G]FaJfKiEkHlK
てい	!K%J'T)F*F+5,H-I/K3J6I7F9.<@=3CIGKH6I@LANKRJTGUBVC[D]HbHhCiGkKlS
てい いて	&KBW^U
てい いな	!E"H%I&T'U.J3E8H>HLJRDXKZJ[I^J_KbJeEgJiEkKlJ
てい いま	!I)J*J+<,E-J0F3G7E94<>=<>JD9GIH<IHLIQFT=UFVH[I]IbHcEhFiHlU
てい いる	"G#I&G'H(J)K*K/F1D2J3T6H7D8D=I?K@KAHBGCKDUFHGKIFJJK=LDNHOEPGSBVGWHXIYIZK[I]F^U_HaIeIjUkIlE
てお	!_CH
てお おり	!X
てか	"J#TBGTU_UiIjKkKlJ
てか から	"J#TBGTU_UiIjKkKlJ
てく	!J%C)B*J-J.J1I2J3J4C7F:<GJHCI@J@KCQHTGUHVAWIaIcGdAfH
てく くだ	!J%C)B*J-J.J1I2J3J4C7F:<GJHCI@J@KCQHTGUHVAWIaIcGdAfH
ての	!X
てソ	7U
てソ ソケ	7U
て失	,TBTTFXUkTlH
て失 失敗	,TBTTFXUkTlH
て拒	,S
て拒 拒否	,S
て接	KWTU
て接 接続	KWTU
て認	@UYT
て認 認識	@UYT
で	!JgU
であ	!TiS
であ ある	!UiT
でい	;T@UAS
でい いま	;T@UAS
でき	%B(.)J-K.J2K8E:J<:=DA=BICGI?J?KFM;NIU<VIWGYD[C_9aIeUg6iKjDkK
でき きず	!HHV
でき きな	#J'I,E.F/H0Z1J5S7W8I9K;HFHGIKALJNJPYSI_HaJbIcKeUiK
でき きま	%E(2-H2I5I8H<:=FA@CJIBJCKJM=PJQKU=WGYG[E_?g;jF
でき きる	!X&SBIPViGjJ
でし	!F"B'=-G/J4C5T89:F;B?J@:A@BTFGGJHTJAKBN8PERFY=ZF[H]H_CdDeJgBlH
でし した	!F"C'=-G/J4C5T89:F;B?J@:A@BTFGGJHTJAKBN8PERFY=ZF[H]H_CdDeJgBlH
です	#S%:&:(J)F*9+:,3-3253D4;5T6S708.95:<;X<-=H?E@UBKGSHBI/K;L(PVQ1R2S1T<UEVHW1X6[[^I_2bTh9l@
です sftp	!H/G6W
です すか	bVcV
です すが	!GjU
です サー	!G"T5TOS
です シェ	"HbX
でに	.U
でに 0	-V.JBXKFbTcS
でに に最	!V
での	#U,DBGTHWKXSjSkIlS
では	!/"D%J&E(H,@-J.A/@1>3E5I6C7E8G:J<>?DCHEHFDGTHKIAKBL:N]QDS8T?VEWDXHYEZW[A^C_IaFcHdIeXfDgDhKjU
では はあ	!J)U+T.K/K1G;E<G>UBJIFLDNWSGTGWKkElU
では はな	!A;WNWlI
では はパ	!IPT
では は接	!I*T2U9TRK
でエ	!=*J-J5TBTKELTRT_KkJ
でエ エラ	!=*J-J5TBTKELTRT_KkJ
でサ	,T>TBF
でサ サー	!H,T
でフ	.J0VSJVU
でフ ファ	.J0VSJVU
で保	;SOT
で保 保存	;SOT
で再	!SRI
で失	!FLIVUkUlW
で失 失敗	!FLIVUkUlW
で始	!J
で始 始ま	!J
で待	,U
で指	!I5U[U
で指 指定	!I5U[U
で接	"K#U&K,D/J1K3J5I6J8J9IBEKHMUNFRISTTG_JfKiGjZkDlW
で接 接続	"K#U&K,D/J1K3J5I6J8J9IBEKHMUNFRISTTG_JfKiGjZkDlW
で無	^T
で無 無効	^T
で終	<WIWLT
で終 終了	<WIWLT
で許	,U
で許 許可	,U
で認	"X3HKIPSbTiJjI
で認 認証	"X3HKIPSbTiJjI
で転	-SKJgU
で転 転送	-SKJgU
とい	!U.V7KCGTH
とい いう	!Y7KCHTI
とき	!T,XBTgJ
とき きに	!T,XBTgJ
とし	&K'J.G/H0G1E5C7S8I;U?UAKBBIFLDOCRGSCYT[W]K_HaIdGfJgKiHjIkTlU
とし して	'K-K.H0G1G5E8J;U<G?UBGIGKELFODRHSDT@YT[W_JaJfKiKjKkUlV
とし しま	!F7T
との	!E*S,Z.F3H5E8S9UBAJVLJNWSKbHcGhJiBjI
との の接	!?,W5JNTTThKiGkIlI
とは	!>BKLJSIjUlT
とは はで	!ELKSJlU
とを	%VRT^T
とを を確	RU^TiT
とパ	ZViU
とパ パス	ZViU
とポ	/K9JNVkW
とポ ポー	/K9JNVkW
と一	3_KKTJ]V
と一 一致	3_KKTJ]V
と異	!B([3Y5JKJ
と異 異な	!B([3Y5JKJ
と秘	;I<JYUiU
と秘 秘密	;I<JYUiU
と表	!V
と表 表示	!V
ない	'T(@)A+>.9/I0Y2J4C7T8K:D>=?FADBHC?D?HBMCNTODPXR9UJV<W<X<Z?_Ed;g=h?iJk7l<
ない いか	/V0I1K<T@HAGBFGILTRGVKYFaJjH
ない いた	"J%J,G-J0K2J5S7E;G<I@HBECJESFTJVPSRJSJTEbIdJfKhJiJkJlJ
ない いエ	7TKJ
ない いホ	7U
ない い可	,S3JKJfT
ない い場	!^LHRH
ない い形	!D0U@UYVeV
ない い操	!GaY
ない い文	!F0X
なか	!G8UlS
なか かっ	!G8UlS
なく	.K;WlI
なし	!G"H,F7I;VGTJYQKRJTT_IdViJkK
なし しで	"J;TGU
なっ	!I#SBJCSiSlK
なっ って	!A#UCTiU
など	cW
なり	!I#U([.G3V5I;JBFCIRISHaHiIjK
なり りす	3U
なり りま	!J#U([.H5J;JBFCIRISHaHiIjK
なる	!C#[3UBHTIiH
なエ	!A,I8U9KGTKHOTRX[XkI
なエ エラ	!A,I8U9KGTKHOTRX[XkI
なデ	PTcW
なフ	.S;I=JKDLTOJSTVU[BaJeJ
なフ ファ	.S;I=JKDLTOJSTVU[BaJeJ
なプ	lY
なプ プロ	lY
なホ	!F5T
なホ ホス	!F5T
な失	.ZSU
な失 失敗	.ZSU
な設	!H+W
な設 設定	!H+W
な認	!JFTZUjH
な認 認証	!JFTZUjH
に	!JDTlT
にあ	&K*TBFOURFSETKZTiJ
にあ あり	&K*T3JBFOURFSETKZTiJ
にお	!FBBRXSS
にお お問	!FBBRXSS
にし	CFDZOU
にし して	CFDZOU
にな	!F#c,G.J/K1JBBGKNJRFSKbIjJlG
にな なっ	!K#TBJCT^SiT
にな なり	!H#T
には	!_"G'J(J.H/G0E5I;=<HBCFJIJPKQJRFSITK[H]TbJgJjIkTlE
には は対	;GAT
によ	%V(J*E+K-;.</B2G4K7C8[9C;I<J=IFFGCHJIIJGLFNFOEPER:TDVIXH[K]I^VaAeFfGi8lT
によ よっ	)T-I8TBGfGkKlU
によ より	"T%U&J'T,<-F.E/J0S3I5K7K8YB<PJRGTEaIhKiE
によ よる	!@"J#S,K5SKKRETJZT^XhUiGkK
にア	,I7J8VBULDS>TViW
にア アク	,J7J8VBULES?TViX
にエ	!C-E/K4S8IIHLCRETGWXiIjI
にエ エラ	!C-E/K4S8IIHLCRETGWXiIjI
にコ	.UKT
にコ コピ	.UKT
にサ	!@-T8G9XGTJTKDhJ
にサ サー	-U8H9XJTKEhK
にネ	!T
にネ ネッ	!T
にフ	!D0HIGLHOG[[
にフ ファ	!E.S0JIILI[V
にロ	iT
にロ ログ	iT
に一	KXTTWHXT
に一 一時	KXTTWHXU
に不	+T6ScW
に使	PJ
に使 使用	PJ
に保	!Z
に保 保存	!Z
に入	6VPTiKlH
に入 入力	6VPTiKlH
に公	!GBZYViI
に公 公開	!GBZYViI
に再	TT
に切	!C"S-Y1TBK_[
に切 切断	!C"S-Y1TBK_[
に別	!I:WBJ
に別 別の	!I:WBJ
に到	!F/Y7X
に到 到達	!F/Y7X
に含	4TFU
に含 含ま	4TFU
に問	"I+U=UCIDYRI
に問 問い	ST
に問 問題	!H+U=UCJDY
に変	!<#V+I,I.F0G9K;H>W?I@UBJRGTHVX[KaJgViJkI
に変 変換	!D;J>W?J@V
に変 変更	!D#V.ILTTJVY
に失	!G"K'>+C-K7D8>:F>CBUDEEEIHJCKAMANGPFUHXDZ>[U^<d=eHfKh;kI
に失 失敗	!G"K'>+C-K7D8>:F>CBUDEEEIHJCKAMANGPFUHXDZ>[U^<d=eHfKh;kI
に存	<HKJO[SIVJ
に存 存在	<HKJO[SIVJ
に対	,I5J7TBEKJeSiJ
に対 対し	7UlS
に対 対す	=S
に対 対応	BJeT
に届	!K,K7WTH
に届 届き	!K,K7WTH
に強	8S
に強 強制	8S
に必	!T9T
に必 必要	!T9T
に成	![-I8HBJJTKFOSRKSHTG
に成 成功	![-I8HBJJTKFOSRKSHTG
に拒	!H,DBWRE_HaSiU
に拒 拒否	!H,DBWRE_HaSiU
に接	#@%J&V'G*>,T-S.=0G1<2>4I5<657T8<;F<J=J@JAKCHEGFDGGHFJTL>MJOEPGQIS=TVVIXGZ>]F^DaGb@eGkT
に接 接続	#@%J&V'G*>,T-S.=0G1<2>4I5<657T8<;F<J=J@JAKCHEGFDGGHFJTL>MJOEPGQIS=TVVIXGZ>]F^DaGb@eGkT
に書	,J.THU
に書 書き	,J.THU
に最	!V
に最 最新	!V
に登	!H"G&J:bFFGKKJPKRDYJiH
に登 登録	!H"G&J:bFFGKKJPKRDYJiH
に移	1VSF
に移 移動	1VSF
に空	.XKJLJSD
に空 空き	.YLKSE
に終	&U
に終 終了	&U
に置	LISI[IgV
に置 置い	LISJ[J
に誤	6SRT
に誤 誤り	6SRT
に追	!HOS]W
に追 追加	BS
に連	!G"W1U
に連 連絡	!G"X1U
に達	.S8IKH_ZhW
に達 達し	.T8IKH_ZhW
に鍵	!EBV
に開	!JLJ[W
に開 開け	!JLJ[W
の	+V.JKJLUOJcU
のい	!T
のい いず	!T
のう	(SgU
のう うえ	(SgU
のが	!GIS
のた	!I.I1K3G8H;T=KCXFIGTKFLHQGRHSF]KbJeJiDjG
のた ため	!I.I1K3G8H;T=KCXFIGTKFLHQGRHSF]KbJeJiDjG
のつ	/U
ので	.VJVPSTG
のと	!H3]
のと と一	!J3Y
のと と異	3U
のは は半	!S
のふ	3T
のふ ふり	3T
のみ	!=,I.J/I7J;G<J?IBCLJOFSITHfJiGjT
のみ みで	!HjU
のみ みを	bT
のよ	+K/T0I=JOKVU[DeJ
のよ よう	+K/T0I=JOKVU[DeJ
のア	!H%K&E(D)J*W+H,=-B0<1B2U3F5E6C7F9T:W;@<D=V>I?I@IAICWDSEJFGHIJGLENGOAPIQIR?VAWIXGYGZG]F_AbTcEdTfEgFhJi8j?kD
のア アカ	!7:XSJbUiJjF
のア アク	;H=XBCCZDUKIRBaKi@
のア アッ	'K0HOKVK[T
のア アド	!I/V6JdV
のア アル	!J*]2Y9X
のイ	1U;TATQTRHbU
のイ イン	1U;TATQTRHbU
のエ	!F.T1D7J<IRFSVTHWJiJ
のエ エラ	!C.T1E7K<IRFSVTIWJiJ
のオ	OTSU
のコ	,W-K.T1I3S9KBFKTRJWKaIcVkT
のコ コピ	!H.UKWST
のコ コン	,T3T
のサ	"H'K,E.G/H0J1J3F4T6GB9GILINIRXSHWJ]HfJgTi=jK
のサ サイ	!TKSVSgU
のサ サー	"I,H.I/I1K3I4T6HB;GKNKRYSKfKi>
のシ	1UbUcS
のソ	&U,G
のソ ソケ	&U,I
のダ	!V
のダ ダウ	!V
のチ	(W
のチ チェ	(W
のデ	!J.V1GHTKGLEMSOKTK[GcX
のデ ディ	.[1ILGST[I
のネ	!U,JJTTKXU
のネ ネッ	!V,JJUXV
のハ	]V
のバ	?U
のバ バー	?U
のパ	!W&S)U1U8J<D=HAHGHKJQUR9YH^J_JbUfTjT
のパ パス	!U&S)V1V;E<GGIKKQVR:^KbUfTjU
のパ パー	CT
のフ	'V(?+C.81D3J8I=G>F?H@HBGCFHHK;OWRIWI[;]c^I_KaUbGdKeCfGgAkJ
のフ ファ	'V(?+C.81G8J=H>F?H@IBICFHHK;LFOWRJWJ[;]c^IaUbGeDfGgAkJ
のプ	!B-J1[8GDSGU_KiU
のプ プロ	!B-J1[8GDSGU_KiU
のペ	!X
のペ ペア	!X
のホ	!C,A/B3Y4X5W6F8IBEHJKGRGfK
のホ ホス	!F,A/C1K3Y4X5W6F8IBEHJKGRHfK
のポ	'U,F0T2KEVFUSTTI
のポ ポー	!WkS
のメ	!_.KTH
のメ メタ	!V
のユ	!C"U=JBHRT
のユ ユー	!C"U=JBHRT
のロ	!J"X#S)U<W=UGILJPKQWSGTJiT
のロ ログ	"Y#T)UGJiT
のロ ロー	<X=WBK
の上	0HOTSK_V
の上 上限	_V
の不	TGXUkU
の位	!F7S8TBJaS
の位 位置	!F7S8TBJaS
の作	!D.COTaKeW
の作 作成	!D.COTaKeW
の保	!H.S
の先	!>MU]YlI
の先 先頭	!>MU]YlI
の入	!D8UGXKF
の入 入力	!D8UGXKF
の公	!J#J3U5J:Y;JYUiT
の公 公開	!J#J3U5J:Y;JYUiT
の内	!I]V
の内 内容	!I]V
の初	-H.I9U;T<U=UJVKDQV
の初 初期	-H.I9U;T<U=UJVKDQV
の取	!S/K1T4TBCSUTJWI[JbIcTeIjK
の取 取得	!T1T4UBDJSSVWJ[JbIcTeJ
の受	!V.I/JKGLKRISIXTeX
の可	!J3U
の可 可能	!J3U
の名	.H/E0H6WIHLEO]SXV_[J]TaJ
の名 名前	.H/E0H6WIHLEO]SXV_[J]TaJ
の問	!Y
の場	#VBTjV
の変	!T,J.H0JBILJSIVH[W
の変 変換	/S
の変 変更	!V.J0KBJVJ[W
の失	!J,T8J_UhX
の失 失敗	!J,T8J_UhX
の実	<JIGLGVKXW
の実 実行	<JIGLGVKXW
の形	!J/I0K;W<C=F?X@WBHCEGKQERHSI
の形 形式	!J/I0K;W<C=F?X@WBHCEGKQERHSI
の復	BJ
の復 復号	BJ
の応	.J/B3I5J6J8G9JBHKFLINXRCSH^JcViHkTl]
の応 応答	.J/B3I5J6J8G9JBHKFLINXRCSH^JcViHkTl]
の所	)VSU
の所 所有	)VSU
の指	!=+T3Y;G<YBJQH
の指 指定	!C+T;G<YQH
の指 指紋	!G3Y
の接	!F"E%K'J*G+K,V.@/I0K2E3=4K7I9K<JCKFJGEHGJKKELBOIPJQKSATYWZX=ZG[J^HaIcBeKgKh@
の接 接続	!F"E%K'J*G+K,V.@/I0K2E3=4K7I9K<JCKFJGEHGJKKELBOIPJQKSATYWZX=ZG[J^HaIcBeKgKh@
の提	!A2X3G4TBI
の提 提示	!B2S4T9SBJ
の操	=VBHSXVU
の操 操作	=VBHSXVU
の時	!GaT
の暗	*U2W9TBI
の暗 暗号	*U2W9TBI
の更	!U
の更 更新	!U
の書	!I.X0JBIOHSXWK[GaI
の書 書き	!J.YBKOHSX[GaJ
の有	!]
の有 有効	!]
の検	!K(W3U5V;KBEHVKJRESJgViJ
の検 検証	(S3U5VBFHVRF
の権	!@<G>JBSCYDSST
の権 権限	!@<G>JBSCYDSST
の状	"T.TiT
の状 状態	"T.TiT
の登	@TBTYTiJ
の登 登録	@TBTYTiJ
の直	!SXT
の確	)T*S,K3J9TBKHUKKWGfI
の確 確立	!C)T*T2T9UTTbSfJ
の確 確認	HVWK
の秘	;I@JCG
の秘 秘密	;I@JCG
の管	!S
の管 管理	!S
の経	!J,K7ZKKTI
の経 経路	!J,K7ZKKTI
の署	!V
の署 署名	!V
の表	!X1J
の表 表示	!X1J
の解	!H;V
の解 解析	!H;V
の設	!G#U+Z,E.J0H6I<TAIBILIOHPWRATFWF^JaZfHiD
の設 設定	!G#U+Z,E.J0H6I<TAIBILIOHPWRATFWF^JaZfHiD
の試	8KTH_IhZkK
の試 試行	"S,S8KTI_IhZ
の認	!V.K1J3I5JGCLJQVRASIW[i7
の認 認証	!V.K1J3I5JGCLJQVRASIW[i7
の読	!C.J@VBHCWKIQTRISIYSiI
の読 読み	!C.J@VBHCWKIQTRISIYSiI
の識	!H-S3W5S_T
の識 識別	!H-S3W5S_T
の起	,K1S3KBJ^TbWcWfV
の起 起動	,K1S3KBJ^TbWcWfV
の転	!E&S,V-I.T/W1K<HBGIVKXVHaTiCjGkI
の転 転送	!E&S,V-I.T/W1K<HBGIVKXVHaTiCjGkI
の送	!<8S;IBVFZITJTOKVIWJiWjU
の送 送信	!>8T;JBVFZITJUVIiXjU
の途	)SKJ]VbUfS
の途 途中	)SKJ]VbUfS
の通 通信	!HlS
の鍵	!I"C#>&>'D(I)J*F+E,A-F.E/B0F1E2D4J6C7G8D:I<C=F@WE]F^GBHGIIJHKBLGMINGOGQBR<SFTBWDXGZF[H]H^C_CaFbCcGeFfEgHhUiFjbkElB
の鍵 鍵が	!B3G5X;TBIFT
の鍵 鍵で	!A;UBIEUFUYKj[
の鍵 鍵に	&IhW
の鍵 鍵は	;J>H?K@XATCSETPJ
の鍵 鍵を	5J;F@JBUEVFVQKRHYJjT
の長	EW
の長 長さ	EW
は	;I>XAKBK
は file	>W
は 内部	^S
はあ	&K(J*H,F.@/D6G7E8J9H=DAFBDHIKENUOGQERHSDTCVSYHZJ[>^JaKbJeFfIgGjI
はあ あり	&K(J*H,F.@/D6G7E8J9H=DAFBDHIKENUOGQERHSDTCVSYHZJ[>^JaKbJeFfIgGjI
はい	!ZOI
はこ	^Y
はこ この	^Y
はす	eG
はそ	!^
はそ その	!X
はで	!C"H1JBFLHRHSHZTbUeSiIlT
はで でき	!C"H1JBFLHRHSHZTbUeSiIlT
はな	!A;WNWlI
はな ない	NU
はな なく	!D;WlI
はア	!T0HBTSS
はア アカ	BT
はイ	!T
はイ イン	!T
はエ	LKSX
はエ エラ	LKSX
はサ	!="J*K,I5E6T8K;I?UAWKEOKSITJWIXKZKeSfKiDjC
はサ サポ	2S5K?VAXBHKJRH
はサ サー	!C6TiFjG
はセ セッ	!C
はデ	!JSE[V
はデ ディ	!JSE[V
はバ	!T.H^S
はバ バッ	!T.H^S
はパ	ATBCLSPURUZI
はパ パス	ATBCLSPURUZI
はフ	!D.IODS?[VeY
はフ フォ	!D.IODS?[VeY
はプ	XT
はポ	,H9VTHkVlJ
はポ ポー	,H9VTHkVlJ
はロ	!T_TbHi;jV
はロ ログ	!S_TbHi;jV
は不	!H/Z6I
は不 不明	!H/Z6I
は作	#ULFSHeSiJ
は作 作成	#ULFSHeSiJ
は使	'J.I0X<J>JBFIHLEOFSE]JbIeJiX
は使 使え	0U6TLHOKSI[KiU
は使 使用	!A@SBIbKiSjS
は公	!B;F<JBGYZZUjW
は公 公開	!B;F<JBGYZZUjW
は利	!D@TBU
は利 利用	!D@TBU
は半	!S
は半 半角	!S
は受	!9'X.I0Y<KBFIIKJRJSIYK[IeTkT
は受 受け	!='Y0UBIOGRKSKeTkT
は外	^S
は外 外部	^S
は失	!=,J3F4]5DHUJTLKRG
は失 失効	!E3H4]5F
は失 失敗	!E&SHWJURHjS
は存	!D/T3JIKTHiW
は存 存在	!D/T3JIKTHiW
は完	!<"V.[SHVYbT
は完 完了	!<"V.[SHVYbT
は実	^TbS
は実 実行	^TbS
は対	;GATGS
は対 対応	;GATGS
は成	!FJSLISIVTaW
は成 成功	!FJSLISIVTaW
は拒	!K%W)UBIiE
は拒 拒否	!K%W)UBIiE
は接	*T,H/J2TBIRH
は接 接続	*T,H/J2TBIRH
は既	0I:W<KBIIILEOYSI
は既 既に	:W<KBIIILFOT
は暗	PX
は暗 暗号	PX
は有	!D"Y
は有 有効	!D"Y
は未	!H2W;IAUBIRI
は検	!V
は検 検証	!S
は正	!V
は正 正し	(S
は正 正常	!T
は無	!K,JBSCTRGZViH
は無 無効	*S,K3SBTRGZViI
は現	!TbJ
は現 現在	!TbJ
は異	!F-U
は異 異常	-U
は登	!7"I'Y/S6KBDEIFYLJOGRHSG^JeX
は登 登録	!7"I'Y/S6KBDEIFYLJOGRHSG^JeX
は相	-T_T
は相 相手	-T_T
は禁	OUXU
は禁 禁止	OUXU
は秘	!B;X<H@[BVYWiK
は秘 秘密	!B;X<H@[BVYWiK
は終	!I.KaT
は終 終わ	aU
は置	OY
は置 置き	OY
は記	!V
は記 記録	!V
は許	#S0KBIEUSBXUaHeUiT
は許 許可	#S0KBIEUSBXUaHeUiT
は認	!A,UBGRXTUZJjK
は認 認証	!A,UBGRXTUZJjK
は読	!W@UYV
は読 読み	!W@UYV
は転	!C]UaT
は転 転送	!C]UaT
は送	!FBJOUVTaT
は送 送信	!FBJOUVTaT
は通	JT
は鍵	!9%S2J9K;YAUBWEVFYRJTKjK
ばら	!H#U_V
ばら らく	!H#U_V
び出	&VRJiV
び出 出し	&VRJiV
ふり	3T
ふり りを	3T
への	%I'F(E)K+H,T-E0>1I2B3;4J7]8599;B<@?I@HAFBGCDDIFHGBI:J>K?NBOHQFSXTTYIZI[V^G_6a9cDdSeEfJgDhGj@l?
への のア	!X.F=TBEKHLFRE[VaKiD
への のロ	!W"V
への の接	,X.I/I2K3F8=9CJDKBLJNHSGTWXD_>bViVjGkTlD
への の書	!:.[KSLJOKSYVJ[H
への の経	!J,K7ZKKTI
へ接	!C7UX[
へ接 接続	!C7UX[
へ移	OTSVkT
へ移 移動	OTSV
べて	!XBXOGeGiV
まし	&J'D(@*D+D-S0G2F4A5J6E7I:9;J<I>5?GAJCGDJE4HGICPIQHUBXCYHZ0[I]=
まし した	&J'D(@*D+D-S0G2F4A5K6E7I:9;J<J>5?HAJCJDKE4HGICPIQIUBXCYIZ0[I]=
ます	&<''(X*G,I/C285H6G7D9;<E=4A6B<DIESFBGDH1JUNHS<U?W?YHZ,[C_VaHbGdJe-i=jDk<
ます 1	,VTT
ます num	cV
ます この	!IGT
ます しば	_V
ます すか	!W)S+U,C.F/G0J1T5H6K9J;K<J>XBFIKJJKULFNHODRITDWK_FcUfVlD
ます すが	!5&J,TJWKJPWQGSJgK
ます サン	!J0U
ます ファ	!G;K[T]VbS
ます 反映	!I#V
ます 接続	5IXS
ます 転送	g[
ませ	!D"D%H)E-@4@8D:<<TCHDGJGKEMDQKSTU;XE_=cCdIgChA
ませ せん	!D"D%H)E-@4@8D:<<TCHDGJGKEMDQKSTU;XE_=cCdIgChA
また	#E&D(E)G*D+E-E.>1?4K5F6U8B<A=E>G?G@FATCCDGF]HGJJK;LTMKNJPBSETTVDXBYEZD[A^U_Db=cDeAfCgEhHj@lC
また たは	#F&E(F)G*D+E-E.>1?5G6U8B<A=F>G?G@FAUCDDGF]HGJJK;LTNKPDSETTVDXBYFZD[A^V_Eb>cDeBfCgFhIjAlD
まっ	NS
まっ って	NS
まで	!D#a(G+K/H1F3J5J9I;KCSGHLENJOJRATJVSWI[U^KdKfHgIiGkClG
まで でに	.U8S
まれ	!G"K'J,J/K0Z3I5H6U8K?IAIBJDUFWKHOKPJRHSK^IaKgKjIkJlH
まれ れて	!H'K/K0Z3J5I6U?IAJBKDVFWKHOKPJRISK^IaKgKjJkKlI
みが	!K.@S]
みで	!=.KBJSH[JaXjW
みで です	!@SJaX
みに	!=,K.V?S@VBHCWQTRHVGWJYT[HiH
みに に失	!6.V?S@VBICWQURHVGWJYT[IiJ
みの	#I,I0JKHOV_TjU
みの のホ	7SdS
みの の鍵	#JjU
みま	!D.I0TS[VUaS
みま まし	!F.I0TS[VUaS
みを	!D.WKULTbS
みエ	!@.UAU
みエ エラ	!@.UAU
みフ	SKVX
み取	8J;I<K=YCJOJRKbJiHkK
み取 取り	=W
み取 取れ	!A&S8K
み台	!H%S&T,EBERFTWWaiJkJ
み権	.ESU
み権 権限	.ESU
み用	!JLJ[W
み用 用に	!JLJ[W
み込	"J#J%I'H(H*K,G-I.?/G0E1G2I3F5E6J7G9H;X>V?W@WAVBDCUDIEIFEGFHIJHLCNJOFQTRDS>T@VGWFXG[E]I^J_HaGbJcJdJeHfIgJjBkElG
み込 込み	,K.I8J?T@UAVBICWKEQURJSITGXJiJkJ
み込 込め	!@&J'K.G0I7K8S;W>YBGCJFKHGLJOKSETH[K]KjJ
めま	!5&H'H(H,G/G0F1J3J5G9I;X>X?UBDCGDJFIHSOHRHVKWJ]I^SaIbJdJeIfJjHlJ
めま ませ	!:&I'I(H,I/H0F1J3J5H7I9I;X>X?UBECGDJFJHSOHRJTDWJ]I^JaIeIjHkJ
める	CW
める る状	CW
めサ	8VKJ_J
めサ サー	8VKJ_J
めセ	!K1T
めセ セッ	!K1T
め使	!FDSEV
め切	!HMT
め切 切断	!HMT
め接	!?5Y7IKGTWlF
め接 接続	!?5Y7IKGTWlF
め終	!KTS
め終 終了	!KTS
もう	;SPJQTiU
もう うと	!K-S
もう う一	;SPJQTiU
もし	!S
もの	3[
もの のが	!GIS
もの のと	!H3]
やり	!HOKSW]S
やり り直	!HOKSW]S
やデ	ITSB[E
やデ ディ	ITSB[E
よう	"H#S'J(K+I,F-I.H0F5D6H7S8K=G>J@JAJB?CJHKKDNUOFQJRETEVTYH[B^J_KbEeHfJiDjBlU
よう うで	;TNT
よう うと	7UlT
よう うな	/U;I=JVU[EeK
よっ	)T-I8TBGfGkKlU
よっ って	)T-I8TBGfGkKlU
より	"S%U&I'T,;-E.B/I3H5J7J8X9JB;IKKJLKOJPIRFTD]Y^KaGeKhJiD
より り大	]V
よる	!@"J#S,K5SKKRETJZT^XhUiGkK
よる る認	!G#UBThVjS
らく	!H#U_V
らな	!F#UBIISLWiS
らな ない	!F#UBIISLWiS
らの	"H&J*I-D2K3G5G6H9G<IBFFJIHK=MYOSWFXU]H^K_EcSgJhJjJ
らの のエ	!9.UIJLUOTcJ
らの の応	,S/FRJbTcYfS
られ	!@"D%I&F(J)V*K+J,?-S/I1Y3E5E9C;H=GCJFKHKICJELGQJSAT@VHYI]HaFdJeJgThHiTjJ
られ れま	!7"G%J&G)V,@-T/I3G5F9D;I=GIDJGLHQJSCTBVJYJ]I_TaHeJhIiT
らリ	-T8INU
らリ リセ	-T8INU
ら再	!G#U_U
ら切	-VBGNIRJSJTI_TcIfJhTiJ
ら切 切断	-VBGNIRJSJTI_TcIfJhTiJ
ら応	!E%U&S/UTS
ら応 応答	!E%U&S/UTS
ら読	CViJ
ら読 読み	!B&S
ら読 読め	CW
ら送	]V
りが	6SRT
りす	3U
りす すま	3U
りま	"0%T'5,D-3.B0@2A4>5H8C9G:A?8@ICDF?G@ITJDKIM>O?RETHUFVYX8[E_3aCbGcEd7e1h:
りま まし	!E%U,G.D5F8CLJOJRCSCVVWK_JcJiHkUlT
りま ます	"D#X&J'K(Y)H*F-G.;/D0F3X4I6H7D9G:J;X<D=K?J@HAIB<C@EJFGGHHHJEL=MKPAS6WEXIYDZK[C]T_EaEeKhIkD
りま ませ	"=#<'<(6,:->0G2G324G8D:H?=D7FFGIIUKBMFO.TCUJXB[J]J_Ba9b5c;d=e8f/hDjDlI
りを	!J/T3S6K
りを をし	3T
りサ	!F8TKDXU]S
り大	]V
り大 大き	]V
り権	!I=X
り権 権限	!I=X
り直	!EOJSV]Y
り直 直し	!FOJSW]W
るか	,TTW
るこ	%U,J5JLGRG[W^SlS
るこ こと	%U,J5JLGRG[W^SlS
るた	"H'I+U,K.T0S4T5G8K;H=IBHDUFKIJKILIRJSFTG]KiJjJ
るた ため	"H'I+U,K.T0S4T5G8K;H=IBHDUFKIJKILIRJSFTG]KiJjJ
ると	!Z.T6JKHXSgIlI
ると とき	!WgJ
るの のは	!S
るも	3YIS
るも もの	3YIS
るコ	3I5V
るコ コン	3I5V
るサ	!H3Z
るサ サー	!H3Z
るパ	!HJTeU
る前	!J-VcV
る前 前に	-VcV
る可	!=3W;TQTfS
る可 可能	!=3W;TQTfS
る場	!TOU
る場 場合	!TOU
る形	>W
る形 形式	>W
る必	!I3S5ViT
る必 必要	!I3S5ViT
る状	CW
る状 状態	CW
る認	!H#URWZJhVjU
る認 認証	!H#URWZJhVjU
る鍵	!B&SBIPTiJjT
れか	!T
れた	"J#U%F&D(C)E*H+F-D.G1>2G4J5<6E9E:I;I=D?F@SADBWCFDGEIFHGDHFISKXNHPAQDRHWCXGYTZH]D^E_BaAbCeCf?hGiUlC
れた たた	.IKX
れた たフ	'I@TIUKJVIYU
れた た利	!T#UiU
れた た可	!I1K8WVT
れた た接	!G
れた た鍵	3U5I@TiIjV
れて	!F%=)J+A,G..3I7I9?:S<C=>@6C:E:G9HBI9L6M@NDPTQ8UIZ9]DbJc@gSh<iJjTk3l<
れて てい	!F%=)J+A,G..3I7I9?:T<C=>@6C:E:G9HBI9L6M@NDPTQ8UIZ9]Db<c@gSh<iJjTk3l<
れば	!XOI
れま	"K#F%U(8)S*8+G-W.G/E2A4=6<7?8U:A;7>A?>@>A;E?IJKSL0M<NIOJPGQ:SAT3UFV3XBZ?^Kd8jT
れま まし	!I%U(E*?+A-W/A0H2B4D5<6A7D8W:G;B<>>J?E@CABEFI=KUL;M@O<P>QDRISGT9UIV<WKX>ZF[@]Ad:
れま ます	!^"J)U1SBHIJKJSH^GcSiH
れま ませ	!D"I#J(F)J*J,B.?1B5X6K7I8E9I;H=H>KCILBQIRXSHTDVIYKeIfCgIhJjVkE
れま まで	.U
れる	1VEUOTSI^GcVgH
わせ	*S,J/K2TLVSWTJ
わせ せく	!D"VRU
わせ せて	ST
わっ	!J
わっ って	!J
わり	.H5JBGKESI^XbYfY
わり りま	.IBKKFSKbU
われ	!@,J-H8T;TJWKT_IjV
われ れて	;TJT
われ れま	!C,J-I8UJSKU_JjW
を	!W1JITLGSG
を stat	!T1KIULHSI
をお	#VBYRKiUjU
をご	BELHQS^U
をご ご利	^W
をご ご確	BIQT
をご ご覧	bU
をし	3T
をし して	3T
をア	0XIJKJLSVIaG
をア アッ	0XIJKJLSVIaG
をオ	OUSK
をコ	<TBG[V
をコ コピ	[V
をサ	FKjJ
をサ サポ	!GBH
をス	CTIS^V
をス スキ	CTIS^V
をロ	!E?TQKiJ
をロ ロー	!E?TQKiJ
を中	!6,G-I1K3U5U6J8F9JBGKSOJTC_HeT
を中 中断	!H3V5TTJkS
を中 中止	!:8IBJKTTJeT
を予	!I)WJTKI_Y
を予 予期	!I)WJTKI_Y
を付	!T6KlJ
を付 付け	!U6KlJ
を作	1IBHIJOISZ[HaJeZ
を作 作成	1IBHIKOJS[[KaKeX
を使	#I%V&I+J,F.E/I0J3H5H7I8I9J;C>U@JGHIKKGLJNIOKQGSITFWJYJZF_JbHfIhIkH
を使 使用	#J%T)S+J,H.H0K5J8J;F>UFSGJKHSKTHZGbIfKhKlI
を保	%S,K.U3GHXKFOVPDQHTHaT
を保 保存	.V0S3HBIHXOVQJRITI
を保 保持	%T
を修	!W
を修 修正	!W
を停	"V-SKI_IhU
を停 停止	"V-SKI_IhU
を入	/KGTRKiW
を入 入力	/KGTRKiW
を再	![.I0HLIOSTFXJ]YkJ
を再 再開	.J0HLJOT]Z
を出	cT
を出 出力	cT
を切	!I-S_JiUjW
を切 切断	!I-S_JiUjW
を初	!K"TcTfWlI
を初 初期	!K"TcTfWlI
を参	eG
を参 参照	eG
を取	!I-T1V3W6IBINSOHRITGVU]JeJiKkU
を取 取得	!H-T1X6JNSOHVU]JeJkU
を受	,G3KKFMVNTRDWJ_I
を受 受け	!U,KRG
を受 受信	!FKJMW
を含	/J0H6T;T<J@T
を変	!C3X
を変 変更	!C3X
を完	&JKVhW
を完 完了	&JKVhW
を実	!E7UBKCVcWfS
を実 実行	!E7UBKCVcWfS
を待	!J-T
を復	;SPSQW
を復 復号	;SPSQW
を拒	!G"E#G%S)G,X-A.J0S1C2J3B7H8A9F<TBUFTGDHKJKK?NFOER?^JbIcIdJeIhGjW
を拒 拒否	!I"E#G%S)G,X-B1C2J3C7I8A9F<TBVFTGEJKKANGOJR?^J_5bIcJdJeJhGjW
を持 持っ	BY
を指	!Z"J,I5I6G;F<J>I@KFKQGRGTJjYkV
を指 指定	!Z"J,I5I6G;F<J>I@KFKQGRGTJjYkV
を提	ST[SlT
を提 提供	ST[SlT
を検	,J/I3Z5X7IBFHWT@dVkI
を検 検出	3VTJ
を検 検索	TJdT
を無	!HDW
を登	#T3K;G@SEVQKRJiG
を登 登録	#T3K;G@SEVQKRJiG
を確	"K#B%K'D)G+@,W1;3W5T63?E@FDEEEFBG=HEJJMIO?QKVHXCYF[C]C_IaFcBdJeEfChEiG
を確 確立	/G1H3K7ILJRISJWTiHkHlX
を確 確認	#E'F+E,U/T1D3Y5S65?F@HDGEHFDGAHJMJOCSTXEYG[D]GaIb@cDeGfHhHiJlH
を終	!><I
を終 終了	!><I
を経	XV
を経 経由	XV
を続	!D5SHV
を行	!G.TJU
を行 行っ	!H.UJVKS
を要	!H%UGVjT
を要 要求	!H%UGVjT
を見	!GRW
を見 見直	!GRW
を解	!H,I.K/Z3J5I7IBKKILJPKSJTDXUcW
を解 解決	/Z7KTGXU
を解 解釈	!GcX
を設	aT
を設 設定	aT
を許	bS
を許 許可	bS
を試	%T^XfTiJ
を試 試行	%U
を読	&K(K-K.G0I;X=T>T@DBGCHHGKSLIOJSETHYB[K]KjJ
を読 読み	.H0J;U=T>U@DBGCJHHKTLJSFTHYDjJ
を起	!U,KTIbU
を起 起動	!U,KTIbU
を超	!I.Z8TBJKILJSI
を超 超え	.J8T
を超 超過	!G.]
を転	!Y0HIKLIOH]KaUgT
を転 転送	!Y0HIKLIOH]KaUgT
を返	"I.TOWTH[TiS
を返 返し	"I.TOWTH[TiS
を追	!Y3I5G
を追 追加	!Y3I5G
を送	!].G0KKKLJOGTGfS
を送 送信	!Z.GLJOHSSTIfT
を選	6H;EAJBIMUNKOKYWkKlS
を選 選択	6I;KBJMUYTlT
を閉	!C)H*S/K3H5I7KJJKX
を閉 閉じ	!C)H*S/K3H5I7KJJKX
を開	"G#H%J'H(C.A/K0G3J5<7B8A;@>F?G@JAIBTCEDJFIGEITJFNDOHPGQGRFVBXFYF[?]Aa>dGeDgHiHjElE
を開 開け	(H+G.C1D5F6T7H8H;E>J?KCJIWKDRCVKYI[D]GaHcTeJfHiDkI
を開 開始	)S-T/G0I1T3J5G8JOGTDVJ^S_HaHbJfS
んか	!AMViTlT
んで	!E"C'<-G.U/J4C5T89:F;D=J@GAIBTFGGJHTJAKBMEN8PDRGZF[G]H_CcGdDeIgBlI
んで でい	;T@UAS
んで でし	!G"C'=-G/J4C5T89:F;C?J@;A@BTFGGJHTJAKBMEN9PERGY>ZF[H]H_CcHdDeJgClI
ァイ	!K"B#:%=&7(T)<*=,1-@/10[1H2?354?54677?8C9<:?;S<TB=E<F?G7ITJIM>N8OYP?QHR?T?UDWHX;YTZ;[U]U^G_HbGc>eJfIhDi;j?kCl7
ァイ イル	"B#:%=&7(T)<*=,1-A/10[1H2?354?54677@8D9<:?;S<TB=E<F?G7ITJIM?N8OYP?QHR?T&UDWHX;YTZ;[U]U^G_HbGc?eJfIhDi;j?kCl7
アが	!T
アに	!H8UKU
アに によ	!H8UKU
アを	!W
アウ	"G)K*J-F.G/F1E3H5H6I7W9H;KBBGHIKLHRESHTXXWaIbHcIdVfHhJiEjJkT
アウ ウト	"G)K*J-F.G/F1E3H5H6I7W9H;KBBGHIKLHRESHTXXWaIbHcIdVfHhJiEjJkT
アカ	"[#X&D'H*J+I,J-I.H/G0G1E3H5F6G8G9K:U;H<I=T>J@JAICJEIFFKFLENJOFPGQJSFTFXGYKZH[J]J^G_CaJbTcIfGgIhKiZkIlG
アカ カウ	"[#X&D'H*J+I,J-I.H/G0G1E3H5F6G8G9K:U;H<I=T>J@JAICJEIFFKFLENJOFPGQJSFTFXGYKZH[J]J^G_CaJbTcIfGgIhKiZkIlG
アク	#E%D&I'C(C)H*H+E,5.?/@1?2H4J6H7?9F:J;@<B=U>H?H@IAGCVDWEJFEIILTO@PGQGSWTXWAYF[D]B^EbCcCdDeAfAgEhHiWjHk=l@
アク クセ	#G%F'E(G)I*I+F,6.A/C1A2J6I7E9G;@<B=U>H?I@IAHCVDWEKFGIJJHLUNHOAPHQHSXWCYF[E]C^FbDcEdHeCfBgFhIiWjKkBlE
アク クテ	BITV
アダ	AS
アダ ダプ	AS
アッ	"@#F%H&D'X)G*E+D,S-J.V1<2G4J6D8I;K>F?E@CADDGEIGBHGMINDPDQCR?WAXDZG]A_@b>dHeKfBg@hEiIjHkAlB
アッ ップ	"@#F%H&D'X)G*E+D,S-J.V1<2G4J6D8I;K>F?E@CADDGEIGBHGMINDPDQCR?WAXDZG]A_@b>dHeKfBg@hEiIjHkAlB
アド	!8"F/X1K5K6U7IBFKKLJRE_Td[iS
アド ドレ	!8"F/X1K5K6U7IBFKKLJRE_Td[iS
アル	!H"J*[,J/H2[5G9[BHEUKJRGSJTHiKkJlK
アル ルゴ	!A*[,J/H2[5H9[BIEUKJRHTHkK
アン	*U-SBKMTiKlI
アン ント	*U-SBKMTiKlI
アー	'V
アー ーカ	'V
ィス	.aSJ
ィス スク	.aSJ
ィブ	BDGXKU
ィブ ブに	!G
ィレ	"G#K&I'E(G*J+E,F-H.?/E0A1Z3H5H6H7I8F9H;C=E>H?J@HAHBDCIDJFIGIHHJJKCLWNIOAQIRDSSTGVJYF[[^G_IaDbFcHdKeYfGgFiCjHlG
ィレ レク	"G#K&I'E(G*J+E,F-H.?/E0A1Z3H5H6H7I8F9H;C=E>H?J@HAHBDCIDJFIGIHHJJKCLWNIOAQIRDSSTGVJYF[[^G_IaDbFcHdKeYfGgFiCjHlG
ィン	3YBERXiE
ィン ンガ	!F3Y
イア	"H*U,I3I5T8JKIMTRFSK_HlH
イア アン	*U-SBKMTiKlI
イク	-T9S
イス	.UPTSJ
イス スに	.USJ
イズ	(V0J8K<KICKXLFOISGVVaHcTgZ
イズ ズが	!@(SKYgX
イズ ズは	cV
イズ ズ確	!GLKVX
イダ	RX
イダ ダー	iT
イッ	5V
イッ ッチ	5V
イト	"K,E/K0H1F3I9J<IAKICJVKXLKMTOGRHTDVVWJ[I_GfIkHlF
イト トに	![
イト トを	.SJT
イト ト受	.U
イト ト数	VU
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!E,K-U.J1H8XWT_IgX
イプ プが	!D1K8XWU
イプ プに	!K-S
イム	"G#K&K)K*J+K-E.F/E0J1E3G5G6G7V9F;J<KAKBAGUIKLEOGPIR?SBTYXW[J^JbHcIdVfGgJhIiAjHkT
イム ムア	*K-G.H/F1G3I5I6I7W9HBFGILHRISHTXXWaJbJcJdVfIhJiIkT
イム ムス	aU
イム ムパ	GXRGiH
イル	"B#:%=&7(T)<*=,1-A/10[1H2?354?54677@8D9<:?;S<TB=E<F?G7ITJIM?N8OYP?QHR?T&UDWHX;YTZ;[U]U^G_HbGc?eJfIhDi;j?kCl7
イル '	!BLDOTVV]S
イル 'c	>TDJOFSGYU
イル 'd	OS
イル c	HWSJ
イル e	!G<F=J>T?WIV
イル opt	!G@UAT
イル ルが	'H+F.A/I0?1C7K;I<X=A>C?I@KAHBHCIIULDO_PIS@TKWJ[A^Ea@eKfH
イル ルで	!A'W@UOFRTSHaF
イル ルと	LJSG[S]V
イル ルに	!?+VSJ]V
イル ルの	"C'@(X+K,J-I0<1?3H5J8F9H=T@JCWDWHGIHJHPFR?TGWD[9]T^C_DfAgXkF
イル ルは	!A'V(F+J.D1H;V=H>IAJBJCKDII:KELHO]RJVWYW]@^JaBbKgH
イル ルへ	.T
イル ルま	!DIWLYSI
イル ルや	ITSB[E
イル ルよ	!K]V
イル ルを	!U(C+T,K1C8G9K;T<T>W@IAAB=CEHBK>OJPHQFRHTEVBWC[<^I_Ta<bEdJeDfBgHiIkI
イル ルサ	!D"TgTiT
イル ルシ	!I.T0TSI
イル ル名	'H(H.@0c;I<JIEKGSHVF[Z]FaEeIgI
イル ル転	!E.UIIfU
イル ル送	!B.UIUL[[G
イル 属性	!C.K0JLJOJSWaZ
イン	"X#T%B&?'C(D*A+D,=-<.50F2B3K4H6=9;<A=C>F@BCBDGEEFBGZHEI=JBK7MFN@O:P>RTVBW:YC[?]@a@dDe>f=gCi^k:
イン ンし	!Y"C5KBCRDZVi@
イン ンで	"S#V,H.H/C1E3K5E;KBXGYLIOJQJR[SIT@eKfKjU
イン ンに	GKiXjH
イン ンは	!C"V#T)UBFRH_KbU
イン ンイ	"UBFGTiS
イン ンス	!V1UBJTH^UbTcU
イン ンタ	!<,G/V7SBHGYRJXS
イン ンポ	;UATQURI
イン ン名	!HQS
イン ン失	!C8JKKTIhX
ウェ	,I8T@TKVTJ
ウェ ェア	!E8U@TKV
ウザ	!]TI
ウト	"G#K)K*J-F.G/F1E3H5H6I7W9H;KBBGHIKKTLHRESHTXXW^KaIbHcIdVfHhJiEjJkT
ウト トし	,=1JBIJVKGTWX[dU
ウト トに	8T
ウン	"Z#W%J&A'B(H)I*H+G-B.D/B0A2I3B5=6F8B9E:U<E>I?HADCGEHFDHJIGJIKHL@MKNHOBPFQFS>VIWHXDYFZF[F]F^E_?aEcFdEgFhIiZkDlD
ウン ンし	!ETY
ウン ント	"Z#W%K&B'G)J*I+H,E-D.H/D0F2J3D5?6G7I8E9G:U;G<H>J?K@JAICIEIFELCNIOFPGQISBTCWJXFYJZG[J]I^G_AaIbScHgIhJi[kHlF
ウン ンロ	!Y@T
ェア	!E8U@TKV
ェア アに	!H8UKT
ェイ	!T-T
ェイ イク	-T9SKS
ェッ	&H(Z.I3KCYKGLIOISDTGVT]J_GaJgKiJjGkX
ェッ ック	(Z.I3KBCCYKGLIOISFTGVT]J_GaJgKkY
ェル	!I"D,J1Y3KBHKKRKSKTIbgc[iH
ェル ルの	!C1U^UbXfT
ェル ルは	!B1UbUcY
ェル ルを	bX
ェン	"I#K%b&^1J3K5I8K9KFKGJRFSIWJhViC
ェン ント	"I#K%b&^1J3K5I8K9KFKGJRFSIWJhViC
エス	!J%T
エス スト	!J%T
エラ	!G"@#G%:*U4G5I6F8G9U:B=E>>?J@8C5E?GKJEM<NJOJPDUDX9YEZ=^I_DbCcSjB
エラ ラー	!G"@#G%:*U4G5I6F8G9U:B=E>>?J@8C5E?GKJEM<NJOJPDUDX9YEZ=^I_DbCcSjB
エー	"H#J%a&^,J.K/J1I2V3H5G8JFHGILJRDSGTJWIaJbJhViA
エー ーシ	!K*S2X9S
エー ージ	"I#K%b&^1J3K5I8K9KFKGJRFSIWJhViC
ォル	!I"K&K'I(K*K+H,E.I/B3I5G6T7I9H;G<C=JBCFJKGLbQKSUTDVHWJ[V]E^HaGbIcJe]fJgJiJjKkHlI
ォル ルダ	!F&K'I*K+I,F.I/C3I5G6T7J9H;H<D=JBCFJKGLbQKSUTDVIWJ[V]E^HaGbIcJe]fJiJjKkHlI
ォー	!F.Y
オフ	SJ]V
オプ	gU
オプ プシ	gU
オン	!XiE
オン ンで	!ZRIiK
オー	!JOSTS
オー ープ	OTSS
カイ	'V
カイ イブ	'V
カウ	"[#X&D'H*J+I,J-I.H/G0G1E3H5F6G8G9K:U;H<I=T>J@JAICJEIFFKFLENJOFPGQJSFTFXGYKZH[J]J^G_CaJbTcIfGgIhKiZkIlG
カウ ウン	"[#X&D'H*J+I,J-I.H/G0G1E3H5F6G8G9K:U;H<I=T>J@JAICJEIFFKFLENJOFPGQJSFTFXGYKZH[J]J^G_CaJbTcIfGgIhKiZkIlG
カル	'J(T-K0H;J<BBKIcLCODSCVG[F]YaH
カル ルと	!K]U
カル ルフ	!@<EI]OK
ガー	!F3Y
ガー ープ	!F3Y
キシ	,C.K/F5J6I7J9KB@GKKJRBSKTFWhX]iFjIkGlH
キシ proxy	XV
キシ シの	BGRFW^iJ
キシ シサ	!H,JTKWW
キス	!Eg]
キス スト	!Eg]
キッ	1S;JKHLIPVSJVJcS
キッ ップ	1S;JKHLIPVSJVJcS
キャ	,J.U1K5W8KIJLTTKiU
キャ ャン	!C.U5VIKLUiV
キュ	!W,J0G3TDWIUKFOHSXTH
キュ ュリ	3TDW
キュ ュー	0JIUKIOJSY
キー	"G#J&X(I*I+K,C-I.I/D0I1H3U6J7F<B=I?F@SAYB[FGGWHKKBLIOHQ@RCSCTDWFXJ[K^I_IaJbKcJfGgTiEkI
キー ーが	!V
キー ーの	3V5S<I@TASRFiF
キー ーを	BVRU
キー ース	!Y
クか	!ETUXV
クか から	!ETUXV
クさ	_X
クさ され	_X
クに	!V,G/T7WKUTA
クに に届	!K,K7WTH
クに に接	!V/UKTTG
クの	!^+U/K;HBG
クは	!B&U7X<WRJXWjU
クを	!F,K2T3SBVCTQT
クア	-H1J5U;IBW_IbIjK
クア アッ	-H1J5U;JBW_IbJ
クエ	!;%S,Z-JBJT]k?
クエ エス	!J%T
クエ エラ	!<,[T^k@
クサ	!F(]
クサ サム	!F(]
クシ	!D7T9KRWcViTkT
クシ ショ	!D7T9KRWcViTkT
クス	![
クセ	#G%F'E(G)I*I+F,6.A/C1A2J6I7E9G;@<B=U>H?I@IAHCVDWEKFGIJJHLUNHOAPHQHSXWCYF[E]C^FbDcEdHeCfBgFhIiWjKkBlE
クセ セス	#G%F'E(G)I*I+F,6.A/C1A2J6I7E9G;@<B=U>H?I@IAHCVDWEKFGIJJHLUNHOAPHQHSXWCYF[E]C^FbDcEdHeCfBgFhIiWjKkBlE
クテ	BDGXTVjK
クテ ティ	BDGXTVjK
クト	"G#K&I'E(G*I+F,D-H.>/D0A1Z3G5G6H7H8F9H;C=E>H?I@HAHBCDIFIGIHHJJKALVNHOAQIRDSSTDVJXKYFZK[[^G_IaDbFcHdKeYfGgEiBjHlG
クト トッ	!T
クト トリ	"G#K&I'F(H*J+F,F-H.?/E0B1Z3H5H6H7I8F9H;C=E>H?J@HAHBDCIDJFIGIHHJJKCLWNIOAQIRDSSTGVKYF[[^H_IaEbFcHdKeZfGgFiCjHlG
クラ	*UBJLKMTSJiJlI
クラ ライ	*U-SBKMTiKlI
クリ	!V-SBJc]
クリ リプ	-TcY
クレ	!U
クレ レッ	!U
ク容	!I._
ク容 容量	!I._
ク接	)T,J-V1U7DBDJWKUkH
ク接 接続	)T,J-V1U7DBDJWKUkH
ク関	!T
ク関 関連	!T
グを	!E
グを を参	!E
グア	!U
グア アウ	!U
グイ	"V#V%F&D'G(J*E+H,K-B.?0F2F4K6B7B9B<F=F@GAEBWCGDIEGFEHHIFJFK>LAMJNEODPCRUS:VIWBXDYGZT[F]H^BaFdGeDfBgHhTi]kA
グイ イン	"V#V%F&D'G(J*E+H,K-B.?0F2F4K6B7B9B<F=F@GAEBWCGDIEGFEHHIFJFK>LAMJNEODPCRUS:VIWBXDYGZT[F]H^BaFdGeDfBgHhTi]kA
グオ	!XiE
グオ オン	!XiE
グラ	!Y
グラ ラム	!Y
グル	CSDS
グル ルー	CSDS
グロ	5T
グロ ロー	5T
ケッ	!D&S-U.D/G1J3K8B9JBGJVLJRISETBc]iKkUlK
ケッ ット	!D&S-U.D/G1J3K8B9JBGJVLJRISETBc]iKkUlK
ケー	^W
ゲッ	!V
ゲッ ット	!V
コネ	!?,S-J7U9HBYKIRUTTcVfJ
コネ ネク	!?,S-J7U9HBYKIRUTTcVfJ
コピ	,I.U5I8IBEIUKVLJTHWK[T^VaJbSfGiK
コピ ピー	,I.U5I8IBEIUKVLJTHWK[T^VaJbSfGiK
コマ	!F(I*K,K/J1S3H6I;H<IAJFJGSJJVHYK]J^WbTcSjH
コマ マン	!F(I*K,K/J1S3H6I;H<IAJFJGSJJVHYK]J^WbTcSjH
コル	'J,B.I/C0J3G5G7H;KBIFKGKKJLFN]OHR@SFTBWHXI]J^YaIbTiDjKl[
コル ルが	!TlS
コル ルで	lV
コル ルに	!U6KbS
コル ルの	!H.TKSNW_ScElU
コル ルを	!B6KfVlZ
コル ルエ	!D*U2U9UhT
コン	/J1HGJRHSHTC
コン ンピ	5TTD
コー	"G#D%G(=)D+E1F2D3@5D6G:K;I@FBFCDDFEJFFHCJAMJNDPBR7VFW=XGYGZH]A^B_@cVhHiHkFlB
コー ード	"G#D%G(=)D+E1F2D3@5D6G:K;I@FBFCDDFEJFFHCJAMJNDPBR7VFW=XGYGZH]A^B_@cVhHiHkFlB
ゴシ	!K*S2X9S
ゴシ シエ	!K*S2X9S
ゴリ	!A*[,J/H2[5H9[BIEUKJRHTHkK
ゴリ リズ	!A*[,J/H2[5H9[BIEUKJRHTHkK
サイ	"S'J(V,H0G3H8G<JBAGSIBKVLBOESBTFVU[JaEbIcSeKgZ
サイ イズ	(V0J8K<KICKXLFOISGVVaHcTgZ
サイ イト	!^
サイ イン	"UBFGTiS
サブ	"I)T,H.I0JBJKJL?OJRHS@TJ[Fe_f]
サブ ブシ	!F"J)T,Jf]
サブ ブデ	!ELHSHe[
サブ ブフ	LHSI[JeU
サポ	!:,I.H3G5G8J;E>W?U@JAYFGKFNJSFTIWI^KcTfJkI
サポ ポー	!:,I.H3G5G8J;E>W?U@JAYFGKFNJSFTIWI^KcTfJkI
サム	!F(]
サム ムが	!J(X
サン	!I0V
サン ンプ	!I0V
サー	!D"G#E%=&D(E+2/T3S:;;.<>=B>:?6@6A/C7D6HBI,JCM7NVP4Q3UBWHY6[C^HaHbKgD
サー ーバ	!D"J#F%?&=(F+4/S2S3T:<;0<?=2>:?7@7A1C8D8HCI.JDM9NWP5Q5UCWIY7[D^IaHgE
サー ービ	"G5KGFKILKTEXKZGjJkUlI
ザー	!W#V&F*K+I,E/E0J3H6G7H9I;B<D=X>H?J@KAFFFIIJKKCLFMJNJOKPFRGSATBWHXKYJ^I_FaJbHcJfIgJhHi[kFlI
ザー app	![BKRDiG
ザー ー名	)TGSQJTJZTjJ
ザ名	"TFSRUiSjS
シの	BGRFW^iJ
シェ	"C,I.I1X3J8KBGLJNKOKRJSHTIbgcZiGlH
シェ ェイ	-T9SKS
シェ ェル	!J"D,K1Y3KBIKKRKSKTI^Sbhc[iHlI
シエ	!B2XWW
シエ エー	!K*S2X9S
シサ	!H,JTKWW
シサ サー	!H,JTKWW
シス	)S,F/KBHITKJLBOIRCSETJf]iF
シス ステ	)S,F/KBHITKJLBOIRCSETJf]iF
シュ	(UBH]TkU
シュ ュが	(I]U
ショ	#H%H&H(I/A0I1U2U3@4J5@6H8X9T;C<F=F>J?G@IDJFGGEHJIFLBMKOHPGQESATGVGWBXIYI[H]JdIeIhHlG
ショ ョン	#H%H&I(I.B/A0I1U2U3@4J5@6H8X9T;C<F=F>J?G@IDJFGGEHJIFLCMKOHPGQESATGVGWBXIYI[H]JdIeIhHlG
シー	'T,H0T2J3I9IBKEVFTLJ
シー ーク	!U
ジに	!U
ジの	!T1V^GcU
ジを	^UbVcT
ジェ	"I#J%b&^,K.J/K1J3J5I8J9JFJGJLKRESHTKWJaJgKhViB
ジェ ェン	"I#K%b&^1J3K5I8K9KFKGJRFSIWJhViC
ジス	!V
ジス スト	!V
ジト	1I4SKHLITHWKcUkK
ジト トリ	1I4SKHLITHWKcUkK
ジュ	.H=WOU
ジュ ュー	.H=WOU
ジョ	!="G&H)J*J-W.C/K0J1C2K3F4I6F7C8B9E;C<G>I?Z@FBJCHHSKFNUQFRSXV[J]J^IaHdGfFgIhGjFkSlG
ジョ ョブ	!G-G.G1I3K6I7I8K;JHUQIRUXXjI
ジョ ョン	!@-Y8I;I?[BIKGNVRJ_JkS
スが	#I%H&E'H)H*K-H.B0B1U2J3C5A6U7B9G;G<G=TCHDIFHJJNEOGPIRUVGWBXG]I_>bJeGhJjAlB
スが が不	!H6VTK
スが が拒	,A0J8I=UHTKDRZ_IeKfJiWjJ
スが が見	ITLU
スで	,H/G1K7H8V=KBSGJHJISOKVJaJdUiYlJ
スで でき	,H7I8VBTITTTVJiW
スと	!I,X<STTkS
スに	,J.TBKKITI[U
スに に失	!B;SLU
スに に接	!T
スに に空	.USJ
スの	5SBJ
スは	6T8HKJLHPSRISJ_SbSeT
スを	!],K/VTH
スを を解	/V
スイ	5V
スイ イッ	5V
スキ	(H0J8J;I<JBIKDOEPUSJVHaIfKgT
スキ キッ	1S;JKHLIPVSJVJcS
スキ キャ	!J.VLU
スク	"E*J,A.a/F0H1F5U8J;J<T=TBHFKGGKILBNIOHR>TDVFXT[K^H_GaGbIcVfFkIlI
スク クは	!B&U7X<WRJXWjU
スク クト	!T
スク クリ	-TcY
スク ク容	!I._
スタ	0T;KATOJTJaU
スタ タン	aU
ステ	)W,E-H/I3K8G9KB<KFOHSATGWJ[I^JbDcJeKf^i;jKlJ
ステ テム	)S,F/KBHITKJLBOIRCSETJf]iF
ステ テー	LSbJfT
スト	!F"6#8&A'<*B+A-I.9/]052T3]4W5f6a7[98:B;9<3=<>@?=@GBFC;DBE>F7G6I2LGN.O1P8Q6RGS=UGV9Y>[6]7_Ja3cHdJe9gUh7i+j<kD
スト ipaddr	!E,ZKGT[WIkU
スト sftp	!=,U3H5I7TKFLHkJlZ
スト トが	!=*T,C-U.U5E6E7UJTKWWKlJ
スト トで	!E,F/G6JBUKIbYcXfY
スト トに	&K/I5H9JBZHJTCWCdJjIkFlK
スト トの	/J3V5ZBFHKLUSJTH
スト トは	!G5J6UTJ
スト トへ	!F/G7XBJTIXS
スト トを	/A6ZSVTHXV
スト トア	!Y
スト トキ	!I2S3V5TRK
スト トリ	!U
スト トー	!S1UBK^UbT
スト ト上	!S
スト ト名	,F.I/f1H2I3@5:6^7BBCKFLHSJT>XJbHcKfIiHkDl@
スト ト鍵	&I(K*E,;-A.F/41I2V3b4[5f6<7<8A9BAKB6FIHYJJK@LJNGOKPJR?SHT9W?XI^I_EbDcGdEfAgKiHjDkDlC
スト 失敗	,X.J/X3J5FB@KILIRWTViH
スナ	!T
スナ ナー	!U
スフ	"I(K.K/K5I6K<A=F?JCHFJGHKJLKPaQeRESJYH^JgKiFjH
スフ フレ	"I(K.K/K5I6K<A=F?JCHFJGHKJLKPaQeRESJYH^JgKiFjH
スポ	!C3S
スポ ポン	!H
スワ	#G%K&I'J(K*J,B-H.F/G0H3I5F6H7E8F9J<H=H@JFIGUIHKBLEOJQJRZSFTBWJXJYKZS[K^G_HaJcJgIkGlJ
スワ ワー	#G%K&I'J(K*J,B-H.F/G0H3I5F6H7E8F9J<H=H@JFIGUIHKBLEOJQJRZSFTBWJXJYKZS[K^G_HaJcJgIkGlJ
ス固	!T
ス固 固有	!T
ス権	!:.K5H;I=SCZIJKILERGSXTJiU
ス権 権が	!@=TBUCYDIIKLGRJSUiV
ス権 権を	!JST
ス許	=KDWSI
ス許 許可	=KDWSI
ズが	.J<E>HAJIKKVOJPVQ[RKSJVJgWiK
ズが が不	!Y;KPJQH
ズが が正	!HPIQX
ズが が違	!B;VPDQZ
ズが が間	;K
ズの	PV
ズは	cV
ズは num	cV
ズを	;F>VQS
ズム	!A*[,J/H2[5H9[BIEUKJRHTHkK
ズム ssh	2W
ズム ムが	2S3J9S
ズム ムの	!J*[2V9W
ズ不	!E.V]JgT
ズ不 不一	!E.V]JgT
ズ確	!GLKVX
ズ確 確認	!GLKVX
セキ	!V3TDWTI
セキ キュ	!V3TDWTI
セス	#F%E'E(F)G*H,4.>/?2I6G7B8T9E;?<A=U>G?H@IAGCUDWEJFFIIJELTNCO@PFQGSWW=YF[E]B^BdCeBgEhGiVjIk@l@
セス スが	%J,<-K/J0H3I5I7K=UCKHSKTLHNJRXWG^K_AdJeJjGkJlG
セス スで	,H7I8VBTITTTVJiW
セス スは	"U1SbU
セス スを	!V
セス ス権	!:.K5H;I=SCZIJKILERGSXTJiU
セス ス許	=KDWSI
セッ	,A/H0J1W3E5F7G8YCIGJKULIOFSFTFVKXK[I]U^IaDcGeJgIhJkClI
セッ ッシ	)T,I.H1X3F5H8ZCJSKTIWJaHkJlK
セッ ット	!A,IBKKTNSOJWT]V
セー	!I,K9KBDIHKENJRITJWJcUeUfJiG
セー ージ	!I,K9KBDIHKENJRITJWJcUeUfJiG
ソケ	!E&T-V8ETG_TkV
ソケ ケッ	!E&T-V8ETG_TkV
ソッ	!JBTFUZJjS
ソッ ッド	!JBTFUZJjS
ソフ	,H8U@TKVTI
ソフ フト	,H8U@TKVTI
ソー	!Y5SBITJ
ソー ース	!Y5SBITJ
タが	!G;SPTcV
タの	!H.F8T<IBTIVJUTW
タの のダ	!V
タを	,I.UBHHTKTTH
タイ	"F#J&J(I)J*I+J,J-C.@/D1D3F5F6G7V9E;I<IAJB>GUIIOBPHQJR>TYVJXVZK[I]I^HbFcFdVeJfEgVhHi@jGkS
タイ イム	"G#K&K)K*J+K-E.F/E0J1E3G5G6G7V9F;J<KAKBAGUIKLEOGPIR?SBTYXW[J^JbHcIdVfGgJhIiAjHkT
タス	!F,G5W7U<S=TGJNKRCTIVKWJXV_IkK
タス 1	)SfU
タス スク	!G&S,I2S5W7U<V=ULHRDTJXV
タス スト	bS
タデ	!V
タデ デー	!V
タベ	!X
タベ ベー	!X
タン	!VSKaU
タン ンス	!T
タン ンプ	aU
ター	!X%U9JBBRDT>iGkFlG
ター ーに	,STG
ター ーゲ	!V
ダが	LS
ダを	!A0S1TOHSW[JeZ
ダを を作	LCSSeY
ダイ	!D(S5WRJiT
ダウ	!T@TKITV
ダウ ウン	!T@TKITV
ダプ	AS
ダプ プタ	AS
ダー	!JIJRK[U
チを	!GLT
チェ	"J(Z.I0K3K5K7K;HCYKFLIOIQGSETGVT]J_FaIgJjJkX
チェ ェッ	(Z.I3KBCCYKGLIOISFTGVT]J_GaJgKkY
チモ	!EGTPW
チモ モー	!EGTPW
チャ	)]1[KJ
チャ ャネ	)]1[KJ
ック	#F%H&B'G(X)I*E-B0B1A2F4J6F8H:G>F?I@HAFCYDJEJFFGHHHIBJSKGNGOBPARESJWEXEYFZK[C]C^D_Sa@bCcGdIeEfEgDhEiGjAkVlE
ック クさ	_X
ック クを	!JCTQT
ック クア	-H1J5U;IBW_IbIjK
ック クサ	!F(]
ッシ	#J%J&I(T+I,K.D/F0K1W6I7H8Y;E<I=H?JAHCTDKFIGIIILGOIPIQHSFVJWFXJYJ[J^FcGhIlF
ッシ シュ	(UBH]TkU
ッシ ショ	)S,H.G/K1W3E5G8Z;H<J=I?KAJCTGJIJLJPJQJSHTIWI^IaScIgIhKkHlJ
ッセ	!I,K9KBDIHKENJRITJWJcUeUfJiG
ッセ セー	!I,K9KBDIHKENJRITJWJcUeUfJiG
ッチ	&G3J5VFKGXIJPUQJjG
ッチ チを	!GLT
ッチ チモ	!EGTPW
ッチ ファ	^S
ット	"D#C%E'@(B*A+C-X0>2B3@4G5;6<7^9H:J<C=E>H?G@FBCCEDGEVF?G@HFIBJVKVL9MFO<P;QARIS7VDXWYGZE[?^>a>bFcXf<gBhHiJj;l8
ット 2048	!IEW
ット num	OJ]W
ット トが	!D-W8J_TcU
ット トさ	!FKVNU
ット トに	WUeU
ット トの	!D.IKJcY
ット トワ	&H*J.F/K5I6F7Z;JGIKXLINHR;SIWDXUZK^JcHfGjIlF
ット ト以	!HEZ
ット ト操	7U
ッド	BTFUZJjS
ップ	">#D%E&B'W(J)E*D+B-I.V1H2F3J4H6C8F:J;H>C?C@BAADCEFG@HEIVMGNBR=W>XCZF]=_=bGdFeJf=g;hCiHjEk@lA
ップ プし	PVQS
ップ プタ	JUTK
ップ プロ	"D#I%J&I'X)K*J+I.T0T1C3I5D6I8J9E;<=E>I?H@GAICHDIGENHPHQHR>WGXIZJ]E_HaSbEcDdJfFgDhKiHkFlG
ップ プ先	!D.T/I5K9TBGLVSV
ティ	&H,K-I5H7GB;DWGXKSRVSJTT_JiJjGkJlJ
ティ ィブ	BDGXKU
テキ	!Eg]
テキ キス	!Eg]
テス	"J,V-K.H1G5J6F7F8J9JKELGRWSHTW_IbHcJfFlH
テス スト	"J,V-K.H1G5J6F7F8J9JKELGRWSHTW_IbHcJfFlH
テム	)S,F/KBHITKJLBOIRCSETJf]iF
テム エラ	RK
テム ムが	!G"Kf[
テム ムで	!I0T
テー	!UBJLSRHSHbJfTiK
テー ータ	LSbKfU
ディ	"D#I%I&G'C(D*H+C,C-F.]/A0=1Y2J3D5D6F7F8C9F;A=D>G?H@FAGB@CGDIEJFGGGHFJHK>LVNFO=QGRATBVHXIYEZI[[^E_EaAbCcEdIeYfEgDhJi@jFlB
ディ ィス	.aSJ
ディ ィレ	"G#K&I'E(G*J+E,F-H.?/E0A1Z3H5H6H7I8F9H;C=E>H?J@HAHBDCIDJFIGIHHJJKCLWNIOAQIRDSSTGVJYF[[^G_IaDbFcHdKeYfGgFiCjHlG
デス	!T
デス スク	!T
デバ	.UPTSJ
デバ バイ	.UPTSJ
デプ	6S<KAFBWiU
デプ プロ	6S<KAFBWiU
デー	"J&H(I)K*K,>.F/C0W1A5I7C9GAHCVGIKTLJOEQKR>VDWH[G]G_HcVeKfFjHkDlF
デー ータ	"J&K(J,?.F/D0W1B5J7E9HAHCVGIKTLKOFQKR?VDWH[H]H_HcVfGjIkElG
デー ーモ	!U
トか	&V*S
トか から	&V*S
トが	#H%W(H,;-X1C2D3W4I6>7]:J;I<JB=EJGIIJJTLHMSNGOJPIRGSIWBXF^HaIfHgIhJiCjElA
トが が大	cV
トが が応	7SdS
トさ	,F3H5H7K>T?TAUKSOKSJTIWJkH
トさ され	,F3H5H7K>T?TAUKSOKSJTIWJkH
トし	,;-J.G/I0K1H3I5I6K;I@KAHB?FIGKJUKFLJSHTWX[bKdUfJiGjG
トし して	BE
トし しま	,=-K1JBIJVKGTWX[dU
トで	!7"J#S+I,A-J.C/B0S1Y5I6H7G8JGINKOHRISCTGbVcZfYkKlG
トで sftp	!J)S1TKJbTcUfW
トで でき	!I,H/J1WKSiT
トで です	cV
トで では	!H#V=UDTeTiF
トと	!H,XBJJTTUkV
トと との	!H,XBJJTTUkV
トに	"D#@%F'H*J,J-K.F/D0H2H5D9E:T<KB^CJDKFHGHHGIKJFLGMKNHOIPIRESDXF[I]I^HaIdDgFhFiGlB
トに によ	!B&S8SBJKCWTbUfS
トに にア	![
トに に失	;UAUQVTJ
トに に対	7U
トに に強	8S
トに に接	5S7FB[
トに に登	!E:V
トの	!H"W,D-I.C/C0I5Y7G8JB=GHHHIJKAOGS?WHXK[J_GaHcZfJgJhWiJjCkIlJ
トの の取	LV
トの の鍵	!B&H3G5XBGhY
トは	!B%T&K,K1I2J3H5F6T7K8H;J<IB>KELKTD^K_KcJiIjKlS
トは sf	"HbX
トは は不	/Z6K
トは は現	!UbJ
トへ	/D5J7WBGKTLFPTRJSAXSiHkW
トへ への	.S/G7YKTLGPTRKSATJiH
トま	"TGKiU
トま また	"TGKiU
トを	!_&J-G/;0J1G2J3G5E6W7G9G<HIIKINKOHRFWF]I_JbEgKjIkTlF
トを を指	!V
トを を転	.T
トア	!W
トウ	,I8T@TKVTK
トウ ウェ	,I8T@TKVTK
トエ	,V7KkW
トキ	2S3T5TRK
トキ キー	2S3T5TRK
トコ	'J,B.H/C0J3G5G7H;KBIFKGJKJLEN]OGR@SDTBWHXI[K]J^XaIbWeJgKiDjJl[
トコ コル	'J,B.I/C0J3G5G7H;KBIFKGKKJLFN]OHR@SFTBWHXI]J^YaIbTiDjKl[
トサ	,KTU
トサ サー	TV
トッ	!T
トッ ップ	!T
トデ	!HLV
トデ ディ	!HLV
トパ	!KBJLWSV
トフ	!<-U0E<KBHIJKILXOVSZ_UhS
トフ ファ	!@-U0GBIIJKJLTOXSU_UhS
トホ	&V*V5HKEbTfTjU
トホ ホス	&V*V5HKEbTfTjU
トリ	"C#G%G'D(D*E,?.I0?1X6D7D8H9B:J;?=@>F?H@FAECEDGEIGEJGKGLVMJNDO>QER=T>VIYEZI[[^Ca@dIeYfCgBhHlB
トリ home	!J1W
トリ の一	1T
トリ リか	!B&S
トリ リが	<GIFLWSHeJ
トリ リで	!>1HLB[b
トリ リに	!WLKSG]S
トリ リの	)U-S1K4VBDLDXTiK
トリ リは	;KISS?[DeT
トリ リを	!?/I1HLW[IbUcVeU
トリ リポ	!>4S
トリ リー	1JST
トワ	&H*J.F/K5I6F7Z;JGIKXLINHR;SIWDXUZK^JcHfGjIlF
トワ ワー	&H*J.F/K5I6F7Z;JGIKXLINHR;SIWDXUZK^JcHfGjIlF
トン	!@+K,X.K9GBUKILKSITSW]aKfG
トン ンネ	!@+K,X.K9GBUKILKSITSW]aKfG
トー	!U1UBJ^UbT
トー ール	1U^UbT
ト上	XT
ト上 上で	!S
ト以	!EEZJT
ト以 以上	!EEZJT
ト側	!@)TBIKG]V
ト側 側の	]S
ト受	.U
ト受 受信	.U
ト名	!K"E,F.I/f1G2I3@5:6^7B8K9KB?KFLHSJT>XI^KbFcJfIiWkCl@
ト名 名が	!?/_5KTJ
ト名 名の	/H6W
ト名 名を	!F"J/YiW
ト操	!G7USTaV
ト操 操作	!G7USTaV
ト数	VU
ト番	,U/G5H6TBENVRGTHWTiIkZ
ト番 番号	,U/G5H6TBENVRGTHWTiIkZ
ト転	!W
ト転 転送	!W
ト鍵	&I(K*E,;-A.F/41I2V3b4[5f6<7<8A9BAKB6FIHYJJK@LJNGOKPJR?SHT9W?XI^I_EbDcGdEfAgKiHjDkDlC
ト鍵 鍵が	3]5XBKKI
ト鍵 鍵の	!?HZ
ト鍵 鍵は	!I4]5T
ト鍵 鍵を	!T"V)U,H-J/H7HBITHkK
ト鍵 鍵検	!T3U
ドが	"I%J&J(G)H,C-E/D1>3I5J7D9J<G=KB9JIOERXSSTEVDWJYJ[H_GaBbGcGfEgXiUjEkK
ドが が完	!Z.HKK
ドが が正	ATBIGTRU
ドが が無	!JRUiW
ドが が見	!G/K^SgU
ドが が違	"FQHRTi@
ドし	'V.I0G;WLIOJSD
ドし した	!SSG
ドし して	!F'V0J;T
ドす	IU
ドす する	IU
ドで	"S'A(H,I/K0V3K;IB<FIIJKELIQHTHVGYHZU[G]J^IaDeJgZiIjJ
ドで でき	'D,J0W?SASBJFKKJQKSTTIVIYK^KaG
ドで では	PT
ドで で転	gU
ドに	"I#T&I-T0I5J7J<V=TCKGIIIJUOHRCSKTVVG[VaEiF
ドに に失	-T0I7J<V=UIIJUOHRITVVG[VaEiEjG
ドの	!V.JBBGXLKQJRFSJcKfJiFjJ
ドの のた	!HGT
ドは	BJ^V
ドま	BV^SiJ
ドま また	BV^SiJ
ドを	0F8KB9KTLURHTAZTaGcVjJ
ドを を確	!YB>ZV
ドを を開	!BKXLWSUTC
ドシ	-T9SKS
ドシ シェ	-T9SKS
ドル	8V
ドレ	!D"F/X0K1K5K6U7IBEKKLJRDSKWK^J_Td[iS
ドレ レス	!8"F/X1K5K6U7IBFKKLJRE_Td[iS
ド中	OT
ド中 中に	KTOU
ド失	!C,T<IFTST
ド失 失敗	!C,T<IFTST
ド完	.GSKaS
ド完 完了	.GSKaS
ド済	!X
ド済 済み	!X
ド認	!UBDRXZGiB
ド認 認証	!UBDRXZGiB
ナリ	gU
ナル	!C%V
ナー	,T-TKJNTSK_V
ナー ーが	!U
ネク	!?,S-J7U9HBYKIRUTTcVfJ
ネク クシ	!D7T9KRWcViTkT
ネゴ	!K*S2X9S
ネゴ ゴシ	!K*S2X9S
ネッ	&G'K*I+K.E2K5F6E7[;IAKFKGGKWLHNFPCQJSHWAXYZJ^IaKcGeKfEjGlB
ネッ ット	&G'K*I+K.E2K5F6E7[;IAKFKGGKWLHNFPCQJSHWAXYZJ^IaKcGeKfEjGlB
ネル	!>"J)[*I+J,V.G/I1Y9DBSKCLISEW[^I_JaJcJ
ネル ルの	)T
ネル ルを	!F,[BWTWfH
ノー	!E#W3UBVGI
ノー ード	!E#W3UBVGI
ハッ	(V3K]U
ハッ ッシ	(V3K]U
ハン	-S9S
ハン ンド	-S9S
バか	*K-V/D1H3H5J7KBFNVTDWHbIcHfG
バか から	*K-V/D1H3H5J7KBFNVTDWHbIcHfG
バが	!J#I%I*I,T/D0T2I3B5C6H7C<TGEKSNBOKTIVFWCXI]J^IaHdIeHfWiVkAl@
バが がネ	!G1KKV
バが がフ	!I.S0VLZOK
バが が予	"S-X1WKD_HbT
バが が公	!B<Xi]
バが が接	!K,T-G8WKT
バで	!CBKNXOURTfViK
バで では	!DNXOU
バと	!H)U,I-K1U2T8J9XBKfS
バと との	!J)V1V8KTTfU
バに	&I/G5I7T9KB[KINKRCSHTUiHjEkH
バに に接	!I/J7TRJTVkK
バの	'V*F.T/@1J2U4S6E8J9ABFEUFVGJKFLFNYOFR@TFVJXI]K^IaHbJfIjFkDlC
バの のホ	,K4UWU
バの の提	2X3K9K
バは	!G,G/K0G2KBELDOURXSUTHWIZE^KaGcHeJfElS
バは はエ	LKSX
バへ	KKWUXTkI
バへ への	WUkJ
バを	fT
バイ	"H&K'K)K*K+K,G.W/I0E1C3J5J9H<FAIGKI?JVKWLFMTNKODQJRTSJTDVUWGYK[E^J_FeKfGgXkGlF
バイ イス	.UPTSJ
バイ イダ	RX
バイ イト	,J0H1F9J<IIDJVKYLKMTOGRJTHVVWK[I_HfJkIlH
バイ イナ	gU
バッ	"H&I'I(J*J-D0H1F5T6J;DAIFHGWIEKKLUNKOHPTQFXKYI[HaGbFcKeJfJjHkIlJ
バッ ック	-H1J5U;JBW_IbJ
バッ ッチ	BEGYIKPUQK
バナ	!H-UNT_V
バナ ナー	!H-UNT_V
バル	5T
バー	"J%H&4'5(=+=-W/[0<4A6V9H:F;9<;=?>@?X@@C>DCE<F1GJI@LJMBO<P?Q?SGTXUIYA[9aBbEe1fIg;iJjI
バー smtp	!aRGTI
バー ーか	,K-C1GBIRJSK_DcTkG
バー ーが	"D#I*G,C-T.92F3@7J9@BSFJGDJFK=LGOCR@TWXI]J^G_WbDdIhSiBjUkClA
バー ーで	"I#UBGRT^TiE
バー ーと	!>*S,F-T1G2V9YBJNSTF
バー ーに	#G&H)T.<0J2F3J5:6?7_9ABTFJHJS;VKW@XJZF^GaJbCiTjAlT
バー ーの	!C)J,>/?3^5[6C7E8B9DBJGGHUK@OJRJT:VKWFXK]H^GfChJ
バー ーは	!H5SBI
バー ーへ	!X"T-J.I/D3G7H8I9HKFTXXW_HdIjEkKlG
バー ージ	!@-Y8I;I?[BIKGNVRJ_JkS
バー ー名	,J6ZRJTIiI
バ側	!C*J1H2I8V9TLJSGVU
バ管	!D"S.TBJLYSW
バ管 管理	!D"S.TBJLYSW
パイ	-V1G8XLKWU
パイ イプ	!J-V1I8XWU
パケ	!A.GJWKHc^
パケ ケッ	!A.GJWKHc^
パス	#=%B&J';(>*A+A,5->.5/52C3<4G56788;9=:E;H<S=T??@=BFC:DBEBF<HEIIJCK4LSMFNAO<P_QbRWSFT3UKV@W?X@Y:]?_>a=c?dCeVg<hDk9l?
パス 'c	=T
パス スが	!WBJITLT^T
パス スは	!G6ULJeUiJ
パス スフ	"I(K.K/K5I6K<A=F?JCHFJGHKJLKPaQeRESJYH^JgKiFjH
パス スワ	#G%K&I'J(K*J,B-H.F/G0H3I5F6H7E8F9J<H=H@JFIGUIHKBLEOJQJRZSFTBWJXJYKZS[K^G_HaJcJgIkGlJ
パー	CVaV
パー ーミ	;KCVaV
ビス	"G5KGFKILKTEXKZGjJkUlI
ビス スが	!D
ビッ	BKEZ
ビッ ット	BKEZ
ピュ	5TTD
ピュ ュー	5TTD
ピー	,I.T5I8IBEITKULJTHWK[S^VaIbSfFiK
ピー ーし	!S
ピー ー中	!F.UKXST
ファ	!K"B#:%=&7(T)<*=,1-@/10[1H2?354?54677?8C9<:?;S<TB=E<F?G7ITJIM>N8OYP?QHR?T?UDWHX;YTZ;[U]U^G_HbGc>eJfIhDi;j?kCl7
ファ ァイ	!K"B#:%=&7(T)<*=,1-@/10[1H2?354?54677?8C9<:?;S<TB=E<F?G7ITJIM>N8OYP?QHR?T?UDWHX;YTZ;[U]U^G_HbGc>eJfIhDi;j?kCl7
フィ	!F3Y
フィ ィン	!F3Y
フォ	!H"K&K'H(K*K+H,E.H/B3I5G6T7I9H;F<B=JBBFJKGLbQJSUTDVGWJ[V]E^HaGbIcIe]fJgJiJjKkHlI
フォ ォル	!I"K&K'I(K*K+H,E.I/B3I5G6T7I9H;G<C=JBCFJKGLbQKSUTDVHWJ[V]E^HaGbIcJe]fJgJiJjKkHlI
フト	,H8U@TKVTI
フト トウ	!F8U@TKV
フラ	!TeUgS
フレ	"I(K.K/K5I6K<A=F?JCHFJGHKJLKPaQeRESJYH^JgKiFjH
フレ レー	"I(K.K/K5I6K<A=F?JCHFJGHKJLKPaQeRESJYH^JgKiFjH
ブに	!G
ブに にな	!G
ブは	'VTU
ブを	=S
ブシ	!F"J)T,Jf]
ブシ シス	!F"J)T,Jf]
ブデ	!ELHSHe[
ブデ ディ	!ELHSHe[
ブフ	LHSI[JeU
ブフ フォ	LHSI[JeU
ブラ	![JSTHXK
ブラ ラウ	!]TI
ブロ	!D+U_Y
ブロ ロッ	!D+U_Y
プが	!D1K8XWU
プが が切	-H8Y
プし	PVQS
プし しま	PVQS
プに	-S
プに に書	!K-S
プの	!GaU
プの の設	!JaU
プを	!W.I<T
プシ	gU
プシ ショ	gU
プタ	;KASJTTJ
プタ タス	JUTK
プト	-TGUcXiS
プト bashrc	cU
プラ	!X
プラ ライ	!X
プリ	!Y,G/J3Y7I9IKJTG^V
プリ リン	!Z,H/J3Y7J9JTG
プル	!I0V
プロ	#;%C&9'U(I)B*I,I/72H344D507F9J:G;9<C=;>A?<@@A5C<ECFCHAJJMCNUOIPHQ9RJTJUJWeXVZ=]9^V_=d9eHg8j:lU
プロ ロイ	6S<KAFBWiU
プロ ロキ	,C.K/F5J6I7J9KB@GKKJRBSKTFWhX]iFjIkGlH
プロ ログ	!Y
プロ ロセ	!>"U1WKY_JbUcT
プロ ロト	'J,B.I/C0J3G5G7H;KBIFKGKKJLFN]OHR@SFTBWHXI]J^YaIbTiDjKl[
プロ ロバ	RX
プロ ロー	"D#I%J&I'X)K*J+I.T0T1C3I5D6I8J9E;<=E>I?H@GAICHDIGENHPHQHR>WGXIZJ]E_HaSbEcDdJfFgDhKiHkFlG
プン	OTSS
プ先	!D.T/I5K9TBGLVSV
プ先 先に	!D,F.U9VBILTiV
ベー	!X
ベー ース	!X
ペア	!W
ペア アを	!W
ペー	!X"KbT
ペー ージ	!TbT
ホス	!A"?#=%@&E'@(<*G+E-D.@/^0=2V3_4X5h6c7]8I9=:G;;<8=@>D?C@AA:BFC@DEE@F;G=I<JGL,M@N7O:P>Q=RGS2UJVAYBZ?[?]>^7_:a<cFe?g;h=i(jCkE
ホス スト	!B"@#=%@&F'@(<*G+E-D.@/^0=2V3_4X5h6c7]8I9=:G;;<8=@>D?C@AA:BIC@DEE@F;G>I<JGL,M@N7O:P>Q=R'S3UJVAYBZ?[?]>^7_:a<cGe?g;h>i,jDkE
ホー	!B1^JTLK
ホー ーム	!D1^
ボリ	.WSG
ポジ	1I4SKHLITHWKcUkK
ポジ ジト	1I4SKHLITHWKcUkK
ポリ	!D'U,J0UEWFU
ポリ リシ	!D'U,J0UEWFU
ポン	!H
ポン ンス	!H
ポー	"B#B%H&?'B(C)C*@,V-</D1:4H5I7J8:<B=E?S@CAZBICEDGEGF?GCHFJBK5PDS=TUVHX;YD^@_;aCb=eFf>gChJi<kelV
ポー ート	"B#E%H&@'C(C)C*@,V-=/D1<4H5J7J8:<B=E?S@CAZBECEDHEGF?GCHFJBK6L9PDS?TUVHX;YD^@_;aCb>eGf>gChJi=kelV
マウ	!S1W5JBH
マウ ウン	!S1W5JBH
マン	!F(I*K,K/J1S3H6I;H<IAJFJGSJJVHYK]J^WbTcSjH
マン ンド	!F(I*K,K/J1S3H6I;H<IAJFJGSJJVHYK]J^WbTcSjH
ミッ	!W;ICUaV
ミッ ッシ	;KCVaV
ムが	!;"J(X,H.U/J0H1K3E5KBJOKRJSFTHf[
ムが が一	!J(T*J3H
ムで	!H0T
ムに	.S
ムの	!X*[,K-V.H2U8K9VKERJWI^K
ムま	2KEVFT
ムま また	2KEVFT
ムア	*K-G.H/F1G3I5I6I7W9HBFGILHRISHTXXWaJbJcJdVfIhJiIkT
ムア アウ	*K-G.H/F1G3I5I6I7W9HBFGILHRISHTXXWaJbJcJdVfIhJiIkT
ムス	aU
ムス スタ	aU
ムデ	!F1Y
ムデ ディ	!F1Y
ムパ	GXRGiH
ムパ パス	GXRGiH
ム不	!I*V
ム不 不一	!J*V
メソ	!JBTFUZJjS
メソ ソッ	!JBTFUZJjS
メタ	!V
メタ タデ	!V
メッ	!I,K9KBDIHKENJRITJWJcUeUfJiG
メッ ッセ	!I,K9KBDIHKENJRITJWJcUeUfJiG
メー	!b"J.KBFRHTG
メー ール	!a"J.KBHRHTG
モン	!U
モー	!E"A#C%F'C(T/G2F6>7:9G:I;=<?=@>D?E@FACDGEFHKI9LUMGN?PUQ?R5V?WHYEZF]T^@cHdBeAfJg_iHl>
モー ート	"E#E%H'F-S/H2H6A7;9I:J;B<A=B>G?G@IAFBTCDDIEIGBI;LVMINAQFR9VBWIYIZI]U^EcKdDeCl@
モー ード	!FCSKHOJPVQIg_
ャネ	)]1[KJ
ャネ ネル	)]1[KJ
ャン	!C,K.U1K5TIJLTiV
ュが	(I]U
ュア	!W
ュリ	3TDW
ュリ リテ	3TDW
ュー	-J.T/H0A7I<K=UBCITRIT@aGfKlJ
ュー ータ	5TTD
ュー ーム	!E.W0JOTSG
ユー	"]#S&C'J(I*I+G,A-I.T/A0G2H3D6E7F9E:I;@<A=W>F?H@HACBSEGHIIFJHK@LCMINHOGPDT=VHWBXHYF[H]I^G_DaFbEcGdJeHfGgHhFibkDlG
ユー ーザ	"]#S&C'J(I*I+G,A-I.T/A0G2H3D6E7F9E:I;@<A=W>F?H@HACBSEGHIIFJHK@LCMINHOGPDT=VHWBXHYF[H]I^G_DaFbEcGdJeHfGgHhFibkDlG
ョブ	!G-G.G1I3K6I7I8K;JHUQIRUXXjI
ョン	#E%F&F'I(G-W.>/=0F1T2S3>4I5=6E8W;=<B=B>D?Y@CDHEIFDGAHGIDL?MGNTODPEQBS=TFVDW?XEYEZJ[E]G_IcTdEeFhDlB
ョン 3	?YAI
ョン ンが	"S-J1U8GCYKG
ョン ンで	AT
ョン ンと	^W
ョン ンに	!K*U9ScW
ョン ンの	!B)U*T2T9T_T
ョン ンは	!W8UCF
ョン ンを	8WBGJTKX
ョン ンロ	!E
ョン ン文	!I-XKINS
ライ	!X"I*U,E.J/F5H7JBCIIKHLTMTOIRFSS_JiFjKkKlF
ライ イア	*U-SBKMTiKlI
ライ イン	IKLWSU
ラウ	!]TI
ラウ ウザ	!]TI
ラム	!Y
ラム ムま	^S
ラン	.W3T
ラー	!G"@#F%9*U4G5I6F8G9U:B=E>>?J@8BTC5E?GJJEM<NJOJPDRHUDX9YEZ;^I_DbCcSjJ
ラー 0	!W.G2TDS
ラー 1	!U
ラー 20	!FJZTJ_VdK
ラー db	!T
ラー fatal	)V/A7C9GBFRHcUfUiKlJ
ラー ipaddr	7HTCdTkWlK
ラー java	;U
ラー libssh	!W
ラー sftp	!7;JBIKARU]VdSkUlS
ラー ssh	!D3TAVKJNJ_UkF
ラー アッ	!D.I0SKVLIOV[I
ラー コー	!8,J-S0U1D9K<SKJLWQTRK]JaJcIfHgI
ラー サー	!+&K*H0K1H2H3C5B7W9JBHLFR^WBbGcWfUjH
ラー ソフ	KU
ラー ディ	!<1VLUSZ
ラー ファ	!J.U0X<JITaJ
ラー ホス	!B,U/G7WKCTV
ラー メッ	!A.SIKL[[TeH
ラー リモ	!G&^,UPTjW
ラー ロー	!DIY
ラー ーが	!@)K-B0J3K7K8F;J<KGJNJWZaTgJhJjSkJlK
ラー ーで	!G)S.T1TbTcTfS
ラー ーの	!HLSSX
ラー ーを	.VBI[[aU
ラー ーコ	!H/J0H8TIKS[TUeJ
ラー ーメ	!GLJOTeS
ラー 接続	!F,J-IKWTJk]lT
ラー 最大	!J
ラー 相手	!J*U2T
ラー 致命	!F,F/I7KGURXT>
ラー 認証	!C,F/I7KGURXT>iW
ラー 送信	!KeU
ラー 鍵フ	!I+G;Y?DIG
ラー 非ア	!G
リか	!B&S
リか から	!B&S
リが	!T<GIFLWSHeJ
リが が存	1JLU
リで	!>1HLB[b
リで です	!CLE[^eH
リに	!WLKSG]S
リの	)U-S1K4VBDLDXTiK
リは	;KISS?[DeT
リは はあ	ITSB[E
リは は作	!HeV
リを	!?/I1HLW[IbUcVeU
リを を作	!H
リク	!J%T
リク クエ	!J%T
リシ	!D'U,J0UEWFU
リシ シー	!D'U,J0UEWFU
リス	4Y5BKJLW
リス スト	4Y5BKKLXST
リス スナ	!U
リズ	!A*[,J/H2[5H9[BIEUKJRHTHkK
リズ ズム	!A*[,J/H2[5H9[BIEUKJRHTHkK
リセ	!FKVNU
リセ セッ	!FKVNU
リソ	!S5S
リソ ソー	!S5S
リッ	!Z
リテ	3TDW
リテ ティ	3TDW
リプ	-TcY
リプ プト	-TcY
リポ	1I4SKHLITHWKcUkK
リポ ポジ	1I4SKHLITHWKcUkK
リモ	"E#E%H'E-S/H2H6A7;9H:J;B<A=B>G?G@IAFBTCDDIEIGAI;LVMINAQFR8VBWIYIZI]U^DcJdDeCgTiKl@
リモ モー	"E#E%H'E-S/H2H6A7;9H:J;B<A=B>G?G@IAFBTCDDIEIGAI;LVMINAQFR8VBWIYIZI]U^DcJdDeCgTiKl@
リン	!_,H/J3Y7J9JKKTG
リン ンタ	!b,ITI
リン ント	!F3Y
リー	1JSSbUcU
リー ーム	bS
ルか	!H.K1U[XbUcS
ルか から	!H.K1U[XbUcS
ルが	"J%T&J'G*J+D,F.>/F0>3G5J7H8H9D;G<W=?>B?I@JAGB?CHHJITLCO^PGRDS=TFWF[@a>cJeIiCjH
ルが があ	;KIXLKSI
ルが が壊	KU]K
ルが が存	<GLHOU
ルが が既	!KOY
ルが が見	!U(K;=<Z=IOIYI]JgI
ルさ	!E5VRI^UiT
ルさ され	!E5VRI^UiT
ルで	'V.G;K@TOFSGTSaFlU
ルで です	!G'W@USJaF
ルと	(T.K0IKGLIOHSE]ZaJ
ルと とし	SI[T^S
ルと と一	]T
ルに	+U/K0J6I;ILISFTJ]UbZ
ルに に失	1UbUcS
ルの	!H">#J%J&I'?(W*G+H,A/G0:2H6H7G9D<K@HCWDVGIHCIDJEMJPDR<TAW=XJ[6]YaJbVgWhI
ルの のア	;I=VDWLHSJ
ルの の先	!K;T
ルの の形	;B>T
ルの の読	<HAU
ルの の起	!C1U^UbXfT
ルの の転	SK
ルは	!;"H'V(E+I.@8I;V=H>HAHBFCIDIHKI9KBLGNJO[QJRCSJVVWJYW]?^T_Ka@cVfFgFiJkIlG
ルは は公	!JYV
ルは は受	!F0Z
ルは は既	!HOY
ルへ	.T
ルへ への	.T
ルま	!DIWLYSI
ルま また	!DIWLYSI
ルや	ITSB[E
ルや やデ	ITSB[E
ルよ	!K]W
ルよ より	!K]W
ルを	#H&G(A*C,T/A2F3E5B6D8F9@;S>V@FA@CBEKFGGHH>JKK<LHOFPEQDRJTEV@XGYJZK[:]I^=a8bUdFe?gFjGk>lX
ルを をア	!X0I
ルを を作	0ULV
ルを を初	!K"TcTfWlI
ルを を指	!UlV
ルを を確	,WBFTSWT
ルを を読	!F+G;W>T?CAJIG
ルを を送	![.JOKSUTJ
ルを を選	!JlY
ルを を開	!8+I-U.E;I<T=TBXKJSW[K]I_UaKfG
ルア	"KiT
ルア アド	!JiW
ルエ	*U2U9UhT
ルエ エラ	*U2U9UhT
ルゴ	!A*[,J/H2[5H9[BIEUKJRHTHkK
ルゴ ゴリ	!A*[,J/H2[5H9[BIEUKJRHTHkK
ルサ	!D"TgTiT
ルサ サー	!I"TRSiU
ルシ	!I.T0TSI
ルシ シス	!I.T0TSI
ルダ	!F&K'I*K+I,F.I/C3I5G6T7J9H;H<D=JBCFJKGLbQKSUTDVIWJ[V]E^HaGbIcJe]fJiJjKkHlI
ルダ '	!I.ILUOVSYeG
ルダ ダが	LS
ルダ ダを	!A0S1TOHSW[JeZ
ルダ ダー	!F.S0KIK[U
ルフ	!@<EI]OK
ルフ ファ	!@<EI]OK
ルリ	!G5TSV
ルー	/F7WBKKITJWT
ルー ープ	CSDS
ルー ール	WT
ル名	'G(G.?0c;I<JIEKGSHVF[Z]EaEeHgI
ル名 名が	!E0ULHSI[U
ル名 名に	!V0TOJ[K
ル名 名ま	!G0USI[V
ル接	!H,HBJKJWY_J
ル接 接続	!H,HBJKJWY_J
ル転	!E.UIIfU
ル転 転送	!E.UIIfU
ル送	.TBKIULZ[G
ル送 送信	.TBKIULZ[G
レク	"G#K&I'E(G*J+E,F-H.?/E0A1Z3H5H6H7I8F9H;C=E>H?J@HAHBDCIDJFIGIHHJJKCLWNIOAQIRDSSTGVJYF[[^G_IaDbFcHdKeYfGgFiCjHlG
レク クト	"G#K&I'F(H*J+F,F-H.?/E0B1Z3H5H6H7I8F9H;C=E>H?J@HAHBDCIDJFIGIHHJJKCLWNIOAQIRDSSTGVKYF[[^H_IaEbFcHdKeZfGgFiCjHlG
レジ	!UOU
レジ ジス	!V
レス	!4.K/V3H5G6TBGLHRESJWJ_VbKcKd[fIhKiS
レス スで	!IdV
レス スは	!HPT_U
レス スを	/W
レス スポ	!H
レッ	![
レッ ット	!Y
レポ	IT[UkF
レポ ポー	IT[UkF
レー	"H%K(J,I.J/J1K3K5H6J<A=F?J@KCHEKFJGHKHLJPaQdRDSJTJYG[K^J_GbJfKgJiEjHlJ
レー ーズ	"I(K.K/K5I6K<A=F?JCHFJGHKJLKPaQeRESJYH^JgKiFjH
ロイ	6S<KAFBWiU
ロキ	,C.K/F5J6I7J9KB@GKKJRBSKTFWhX]iFjIkGlH
ロキ キシ	,C.K/F5J6I7J9KB@GKKJRBSKTFWhX]iFjIkGlH
ログ	"W#U&?'A(D*B+F,H-=.<0@2C4I6@7@9><A=C>I@DAAB]CBDFEEF:HFIAJCK8L>MHNBO?P?RXS5VDX@YCZS[A]Da?dEe@f?gAi[k>
ログ グを	!E
ログ グア	!U
ログ グイ	"V#V%F&D'G(J*E+H,K-B.?0F2F4K6B7B9B<F=F@GAEBWCGDIEGFEHHIFJFK>LAMJNEODPCRUS:VIWBXDYGZT[F]H^BaFdGeDfBgHhTi]kA
ログ グオ	!XiE
ログ グラ	!Y
ログ 詳細	!E
ロセ	!>"U1WKY_JbUcT
ロセ セス	!>"U1WKY_JbUcT
ロッ	!V+TBJPJRJ_XiH
ロッ ック	!V+TBJPJRJ_XiH
ロト	'J,B.I/C0J3G5G7H;KBIFKGKKJLFN]OHR@SFTBWHXI]J^YaIbTiDjKl[
ロト トコ	'J,B.I/C0J3G5G7H;KBIFKGKKJLFN]OHR@SFTBWHXI]J^YaIbTiDjKl[
ロバ	RX
ロバ バイ	RX
ロン	!H0XGUSHiU
ロー	"<#B%E&A'V)E*B+C.S182D3;4H6>9<:I@SB?C@EGFIG?HDI^MHN@OJP?R5W=XDZD]Vb<c:dFeIf<hDi<k>lA
ロー ーカ	'J(T-K0H;J<BBKIcLCODSCVG[F]YaH
ロー ード	"A#E%I&G'X)J*G+H1A2H3C4K5?6G8H9B;S@SBFCBDFEJGCHIMKNFPBR:WEXHZG]A_GbCc?dIfBg?hJi@jIkElF
ロー ーバ	5T
ワン	GXRGiH
ワン ンタ	GXRGiH
ワー	#A%F&@'B(G*C+E.;/E0@2E3H4H5>6=7X:I;G<C=D>H?H@FCFDIEFFCHGIBKUL<MIN@OBQFRXS;VEW>YG[F]F^?_FaBcAeDgDhJl?
ワー ーク	&G'J*J+K.E/K0H2K5I6F7Z;IGHKXLHNHOIR9SEWCXUZK^IaIcHeKfFiKjHlF
ワー ード	#G%K&I'J(K*J,B-H.F/G0H3I5F6H7E8F9J<H=H@JFIGUIHKBLEOJQJRZSFTBWJXJYKZS[K^G_HaJcJgIkGlJ
ンが	-J/S1U3J8GBECYKFRTTS_JiI
ンし	!T"B3K5IBATWZV_Ii?
ンし して	"KBFTXZViE
ンし しま	!]"IiI
ンで	#V*I,G.F/B0K1D3I5C6J7K9J;E=K>J@JBWGYLHOIQHRXSFT?]J^IeJfIhKjT
ンで でき	#V*K,H.G/E1D3J5F;KBXGYLIOJQJRYSGT@eKfJjU
ンで です	!UcT
ンと	^W
ンに	#I,I-K.H1F5K8J;G<HGHKHQFTFaKbIcVgKiVjD
ンに に失	*T.I1IGKTKiUjH
ンの	)T*T2SGJRC_VfK
ンは	!S"U'K)U0X8T;K=KBACEOKRBSFTK_HaKbUcJfGjJlK
ンは はで	"IbV
ンは は拒	)ViH
ンま	!IRTiS
ンま また	!IRTiS
ンを	3U8WBCJTKXTH
ンを を終	8TKJ
ンを を開	!VBJ
ンイ	"UBFGTiS
ンイ イン	"UBFGTiS
ンガ	!F3Y
ンガ ガー	!F3Y
ンス	!X,I6JBELJRISITD^UfI
ンス fz	!I"S
ンス スタ	!T
ンス スト	1U^UbT
ンス ス固	!T
ンタ	"J,?/T5JBBG_R@THkIlJ
ンタ タイ	GXRGiH
ンタ ター	!U,A/URJTJ
ント	"X#U%_&Z'@(A)C+@,:.</80>3W4F5A6@7?:S;<>D?E@@AJCAEAHCJCKILKN?O=P>Q@RDS3T8VCW>X?YEZ?[@]A^?_=a?c?dEfEgBiWk>l:
ント トか	&V*S
ント トが	%V3V9KBHKJ_JiJ
ント トで	!@#T1U5HDSSFjU
ント トに	"I#F&U:UBWbKiF
ント トの	"Y%SBJhYjI
ント トは	"S#T%SBCGS
ント トま	"TGKiU
ント ト名	!H"JiZ
ンド	!G#K%K(H,J/K2J3G6H;G<HAIBKCJFJGTHKJHOJRJTJVHYJ]I^VhKiJjG
ンド open	!I"S
ンド put	!H'TLH
ンド ドが	!E/I1JLUSTgU
ンド ドま	^S
ンド ドシ	-T9SKS
ンネ	!@+K,X.K9GBUKILKSITSW]aKfG
ンネ ネル	!@+K,X.K9GBUKILKSITSW]aKfG
ンピ	5TTD
ンピ ピュ	5TTD
ンプ	0UGUSGaTiT
ンプ プの	!JaU
ンプ プル	!I0V
ンポ	;UATQTRI
ンポ ポー	;UATQTRI
ンロ	!S@T
ンロ ログ	!E
ンロ ロー	!Y@T
ン不	!IBVcT
ン名	!E
ン失	!B8JKKTIhX
ン失 失敗	!B8JKKTIhX
ン文	!I-XKINS
ン文 文字	!I-XKINS
ーか	"J,J-C1GBGRISK_DcSiKkG
ーか から	"J,J-C1GBGRISK_DcSiKkG
ーが	'E(D*>+D2@3F5J7@;B<C=E?J@KAFBTCIDIEJG:HCKKLTMIPFQFRGTUWYXCYJ[K]@_WaSdBgBiIjWk8l9
ーが があ	!U
ーが が切	!F-V8TLJSJ_UhS
ーが が応	!U,I/FBHKJSKTXlK
ーが が接	8IWThV
ーが が発	!B)K-B0J3K7K8F;JGJNJWWaTgJhKjSkJlK
ーが が見	#UBKiT
ーし	TS
ーし しま	TS
ーで	!@"E#U,F.U/G0J1V3I6J8JB>GKLESITB[X^Z_JaJbViAkIlI
ーで です	!D)S.S1SLHSH[UbScTfS
ーと	*S,B-T/J1F2V9YBINST@kI
ーと との	!F,I-U1H2T9VNUTI
ーに	!H&B+I2@566=7[9=<IETHFKHNKVEW<XHZD[J^DaCb@eFiVj=lS
ーに にあ	!G*UOSSI
ーに にな	!J
ーに によ	!H%S'U)T0U1TBCKFSU_SfGiJlX
ーに に拒	!J,EBYRF_JiU
ーに に接	&I*F,V.F1K2J5@6F7_8K9FBBLISHTUWEZKbJjH
ーの	"G#H'J)H+J,H/;0F3b5]6@7=9=<F=IBHEJFEGCHSJJQIRESST>VEWAXFYJ]E^DeFf@gJhFiB
ーの のた	!T
ーの のホ	!E3V5S
ーの の応	-TNS_T
ーは	!H6JBH
ーは はそ	!S
ーへ	!X"T-J.I/D3G7H8I9HKFTXXW_HdIjEkKlG
ーへ への	!T"T.K/G8K9JKHTX_HdJlH
ーを	!T,H.U9KTJ[[aTiI
ーカ	!K'T(S,K/K0F;I<BBJIcKJLBNKOCSBVGWI[F]Y^K_HaHkK
ーカ カイ	'V
ーカ カル	'J(T-K0H;J<BBKIcLCODSCVG[F]YaH
ーク	!W#J&F'I(J*I+J.D/J0G2J3J5G6D7Z<KAJFKGHIKKXLGNGOHQJR7SEVKWBXUZJ]J^HaIcGeJfFgKiIjGlE
ーク エラ	!>,A-H/G7_T=dSk_
ーク クか	!ETUXV
ーク クに	!T,G/T7WKUTA
ーク クエ	!<,[T^k@
ーク クレ	!U
ーク ク接	)T,J-V1U7DBDJWKUkH
ーク ク関	!T
ーク パス	!V
ーク リソ	!U
ーゲ	!V
ーゲ ゲッ	!V
ーコ	!H/J0H8TIKS[TUeJ
ーコ コー	!H/J0H8TIKS[TUeJ
ーザ	"]#S&C'J(I*I+G,A-I.T/A0G2H3D6E7F9E:I;@<A=W>F?H@HACBSEGHIIFJHK@LCMINHOGPDT=VHWBXHYF[H]I^G_DaFbEcGdJeHfGgHhFibkDlG
ーザ ザー	!W#V&F*K+I,E/E0J3H6G7H9I;B<D=X>H?J@KAFFFIIJKKCLFMJNJOKPFRGSATBWHXKYJ^I_FaJbHcJfIgJhHi[kFlI
ーザ ザ名	"TFSRUiSjS
ーシ	2X^W
ーシ ショ	2X^W
ージ	";#<%_&[(C)F*A+E,<-W/>1J2D3>4I5=6F7C9=:E;=<?=@>E?Y@ECDDHEHFAG?HGI@KAMFPDQCR6TBW=XEYEZE]B_CcTdFf?gChTiHjG
ージ failure	LSOSSUVV[XeC
ージ no	L^VK
ージ permission	!ILKSX
ージ ジに	!U
ージ ジの	!T1V^GcU
ージ ジを	^UbVcT
ージ ジェ	"I#K%b&^1J3K5I8K9KFKGJRFSIWJhViC
ージ ジョ	!@-Y8I;I?[BIKGNVRJ_JkS
ース	!f,IBEKIRFTFiIkK
ース スに	!S;S
ース スの	5TBK
ース スを	!T
ース スト	!Y
ーズ	!K"I%K(K,J.J/J1I3J5I6J8G<A=F?J@KCHEKFJGHJKLKPaQeRESJTKYG^JbKgKiFjH
ーズ ズが	<H>JPVQ[
ーズ ズの	!IPV
ーズ ズを	;F>VQS
ータ	#G(H*H+H/=0V2H4J6H9C=J@JAFCUFJGEKUOBQIR;VBWBXJYJZI[C]D_CbJcUdJeHhIjCk@lB
ータ タが	!G;SPTcV
ータ タの	!H.F8T<IBTIVJUTW
ータ タを	,I.UBHHTKTTH
ータ タス	LSfS
ータ タベ	!X
ータ ター	5TTD
ート	"8#:%?'9*I/?1F5I:D;G<5=8@=AWC:D@E?FIG5HEIJJFNBPDQIRJUIV:X>Y=]T^5aJe:f=i@k_
ート 22	!<,W-K/J1K6J7JBHNHkZlW
ート 443	!C7WdX
ート 5432	!b,FRJ
ート アク	!X
ート コン	!W
ート デス	!W
ート トが	/G7X
ート トさ	!D3I5I>T?TAUKI
ート トし	!EBG
ート トに	;UAVQVRI
ート トの	!B1UbU
ート トへ	!D.TKXLKPUSFTUkV
ート トを	!W/JkVlK
ート トサ	TV
ート トデ	!HLV
ート トパ	!KBJLWSV
ート トフ	!<-U0E<KBHIJKILXOVSZ_UhS
ート トホ	&V*V5HKEbTfTjU
ート トリ	!>4S
ート ト側	!C)UBJKH]VhS
ート ト番	,U/G5H6TBENVRGTHWTiIkZ
ート ホス	!D-UKXTD
ード	"H&C)H+5.U1I263=4I5E648I9B:>BID6E;F;GXH4JCM>N3QHTAUEW+X5YJ],^C_-eAfHgWh9k5l0
ード 0	![RS
ード 1	!I"U1W;J<T>W?UbU
ード 12	bS
ード 2	!=L]SFVHcT
ード 23	!GITSSaS
ード 255	!I1K7WKEiY
ード 3	!@,I3V7KBKLIS[TIaUdWkI
ード 4	!G0GKJOYVT[UaH
ード ドが	"K%K(I)I,D-G1D3J5K7G<IB:IDJJLCOHRXTHVF[I^I_JaDbJcIfGiUjF
ード ドし	'V.I0G;WLIOJSD
ード ドす	IU
ード ドで	!K"S'B(I,I/K0V3K;IB<FIIJKEQHSSTHVGYIZU[I]K^IaDeKgZiIjJ
ード ドに	!I"I#T-T0I7J<V=TCKGIIIJUOHRDTVVG[VaEiH
ード ドの	!VBCGXQJRFiGjK
ード ドは	BK
ード ドを	0GB;KULURITAZUaIjK
ード ド中	OT
ード ド失	!C,T<IFTST
ード ド完	.GSKaS
ード ド済	!X
ード ド認	!UBDRXZGiB
ーネ	!C,G/V7TXS
ーバ	!B"J#F%?&=(E+3.V3S:<;5<?=2>:?6@@A<C9DGHCI.JCM8NWP5Q4TTUCWIY5[D^IaHgD
ーバ から	!C.U0SIKLXVH
ーバ バか	*K-V/D1H3H5J7KBFNVTDWHbIcHfG
ーバ バが	!J#I%I*I,T/D0T2I3B5C6H7C<TGEKSNBOKTIVFWCXI]J^IaHdIeHfWiVkAl@
ーバ バで	!CBKNXOURTfViK
ーバ バと	!H)U,I-K1U2T8J9XBKfS
ーバ バに	&I/G5I7T9KB[KINKRCSHTUiHjEkH
ーバ バの	'V*F.T/@1J2U4S6E8J9ABFEUFVGJKFLFNYOFR@TFVJXI]K^IaHbJfIjFkDlC
ーバ バは	!G,G/K0G2KBELDOURXSUTHWIZE^KaGcHeJfElS
ーバ バへ	KKWUXTkI
ーバ バを	fT
ーバ バル	5T
ーバ バー	%I&5'7(?+@/[0>4B6V9I:G;@<>=B>F?C@EA?CBDEE>F2IBMEO>PAQBSHTXUJYE[<aCbCe3fJg=jJ
ーバ バ側	!C*J1H2I8V9TLJSGVU
ーバ バ管	!D"S.TBJLYSW
ービ	"G5KGFKILKTEXKZGjJkUlI
ービ ビス	"G5KGFKILKTEXKZGjJkUlI
ープ	(I3Y;JBJKI
ープ プリ	!F3Y
ープ プン	OTSS
ーミ	%V;KBICVaV
ーミ ミッ	;KCVaV
ーム	!>.W0I1]LFOU[JeJ
ーム ムデ	!F1Y
ーメ	!GLJOTeS
ーメ メッ	!GLJOTeS
ーモ	!U
ーモ モン	!U
ーラ	!D<S=VBHIS
ール	!e"F*K,F.@/E3G5F6J7H8I;KB>KILHNKR@SF^TfJjHkHlH
ール ルで	!S.JTT
ール ルに	1UbUcS
ール ルア	"KiT
ーン	&V<KBVQKcT
ー中	!F.UKXST
ー名	)T,E5H6Z7KLKQJTBjHkH
ー名 パス	!I"VBURUiT
ー名 名と	!XBFZV
ー名 名に	!G6WiT
ー名 名ま	!VGWiD
ー認	RGiG
ー認 認証	RGiG
一度	;SPJQTiU
一時	!H.I1KIIKWLESUVUWFXT[W]V
一時 時フ	!C.KIILFSVVU[W]V
一時 時的	KWTSWGXT
一次	RWiX
一致	#J%H&E'E(^*W+H,D-D/@0B1G3d4K6E7F8B;E<B=J>J?I@JAGCJEHFCGDHHIAJHLAOAPCRFS?T?VAWDXJYHZI[H^F_GaDeGfFgThIiCjCkJ
一致 致し	"J&I(X+K,J.E/E0I3_5G6I7J8J9U;I<DAKBDFGGJHKIHLEOFPKQJRESETCVHWJ]T^JaJbJfJgTiGjI
一般	!H(J.]0KKKSY[U]J
一般 般的	.T[W
一覧	&K1WBIKKRHSXZT[EbIcTeF
一覧 覧の	JSSY[IbJcTeK
上で	<T
上の	!DEWRHXS]X
上の の鍵	EW
上传	"D(F)J*I,B.U/@0I1G3J5I6H9K<KAJBDGHIDNJOGRBSVVSXJ[H]I_DaFbHcGdGfDhKiElI
上传 传失	!="H(J,H.W/I8JBIIJKFOJRGSTTS[K_JaJcJdJfIkS
上传 传完	VU
上传 传成	!V
上書	IKLIOWSF
上書 書き	IKLIOWSF
上注	BY
上注 注册	BY
上限	.WKJ_W
上限 限に	"T_X
下に	LHSG[HeV
下に に置	LISJ[J
下の	!S
下の の署	!S
不一	!@(X*U-K.S2U3V8J9JBEIJPJ]H
不一 一致	!@(X*U-K.S2U3V8J9JBEIJPJ]H
不到	!>"E#K&J'J(C)G*V+I,C-E.@/U0E1D2Z3@4J5@6E7F8D;G<]=GAHBCCIDJFJGIHKIBJIK@LEMJNHOEPJQHR@SBT>VIWHXHYHZJ[G]F^G_DaEbFcDdJeIfCgIhIiEjJkHlF
不到 到匹	!@*W-I/G2[3H5J8K9T<JBJ_J
不可	!B3S5UBTIILVOISU]UbK
不存	!8(H,E-I.A/C0G1H3K5E6F8G<BBDDTI[K>LZOCQJRJS;TJVK[G]H_EaHbIcGfGlI
不存 存在	!8(H,E-I.A/C0G1H3K5E6F8G<BBDDTI[K>LZOCQJRJS;TJVK[G]H_EaHbIcGfGlI
不明	!E+S,I/T1I3B5[BJRJTJ
不明 明で	!I/V3G5U
不明 明な	!J+T/K3J5W6K
不正	#J%I&J'H)J*F,B-E.A0E1H2G3B4J5B6W7E8C9F:K;Y<D=T>G?FEIFFGEHHIHJIK=LFNSOESAT@VHWFXIYAZI[G]T^G_DaFbGcEdGeIfEhIjHk@
不正 正で	.H0J5J;U?KBFCSDIKFOKQCSIYI]VcJ
不正 正な	!F6T;V=ICIQI
不正 正ア	!Y
不正 正确	;G=TDUQW
不符	3Z5HBK
不能	3D5YIKLH
不要	cW
不足	"G(K,H.b/H0K1J3K5J7J8KBHESKFLDOKRFS@TC]J_IcIfIkJlH
不足 足し	.TET
严重	!B,G8V?IBJKTRUTF
严重 重错	!E,G8V?IKTRUTF
个文	![.H3J
个文 文件	![.H3J
中で	!K#U8H;SbSiG
中で です	#ViH
中に	)I*V,=-V/J2K3J4S8=9aB=IEJ]LFNIRGTDWVfDhHiIjIkJlK
中に にエ	!F,D-F4T8JBAIJLIRITJWWaSfJjK
中に に切	!I-Y8K_[
中の	!A"W8JBKTXiEkV
中断	!A,D.V3T5U8X9KBJJZ
中断 断さ	!I,J.V8YJT
中断 断し	!I5UTJkT
中斷	"I,K.G/JKXLKRFSJTH
中止	!D"I&K(J,@-A/I0I1F3U7G8[9H;K?G@JBDIGJIK[OGRATAVKWH^JaIcJdIeSfKgJhHiGjJkHlJ
中止 止さ	!E,J.U8Z_U
中止 止し	!@8HBJKTOJTJeT
主机	!@#G%H&F'E(@)@*@+F,D-T.:/[0@3X4E5[6>7V8D9<:G;?<A=C>H?G@GACCGDGEHFBG?HFI:JCKDL:MENAO>PAQ>RJS:TKUIVDWBXTYFZF[@]B^B_Ka?c;eEfHgDh@jBl=
主机 机上	BY
主机 机密	"G(I)J*G,F-I.G/D0K1G3[4K5^7G8I9FB@IIKELIOJQJRBSITAXK[K]J_IaJbIcHfGhJiHjKkKlH
了し	#G%H(F)I*I,D0G1U3D5D6H7G8V;I=J?J@JBGCGFJITMINDQCR?SFTGVTXI[I]IaAdHeKgEhGiEkFlE
了し しま	#H%I(F)I*I,D0G1U3D5D6H7G8V;I=J?J@JBHCHFKITMINDQCR@SFTGVTXJ[I]IaAdHeKgEhGiFkFlE
了で	&IKVhW
了で でき	&IKVhW
了コ	&S,U-I0J8F=E>UCKGHIJKBOIRFVJ[KcKgKkS
了コ コー	&S,U-I0J8F=E>UCKGHIJKBOIRFVJ[KcKgKkS
予定	;TFT
予期	!7)X,D-U/H1Y5GGKRJTB^JbXfThH
予期 期せ	!=)X,F-U/K1UKJNHTCfThI
事録	!USG
二段	GW
二段 段階	GW
于目	,V
于目 目标	,V
于连	7VTTdUkV
于连 连接	7VTTdUkV
互換	!C1UbVcY
互換 換性	!C1UbVcY
交换	!F2H3F5J9^AJBGKKRETIhKiKjJ
交換	(J)J*X,G-Z.F/F1D2T3D5H8C9jBEIJJYK;LGOKRFSGTEWJaJcHfIhHkJlJ
交換 換ア	9T
交換 換方	!F*I9^
今回	!I3WBK
仓库	TU
他の	CV
付き	;V
付け	!T#T'],G.I/H0S5I6E;K<JKJLHOESGTHWJ^JbJiDjIlD
付け けて	'X,K0JBFRIkT
付け けま	#VeT
付け けら	0WOK
代理	!D&T,IBJKFNHRGTZXZ_FkI
以上	!A5JEYFSJWKSRH
以上 上の	EWRI
以下	!UJT
以下 下の	!S
以外	MS
以外 外の	MS
件	!a#J.G1KKGSJ
件传	SU
件传 传输	SU
件名	!H(H.I0YIKVJ]K
件数	![
会话	,J-K.J1U5J7K8XBJKDRKTG_KbSfTiJ
会话 话已	,J-K.K1U5J7K8XBJKETG_KbSfTiJ
传失	!="H(J,H.W/I8JBIIJKFOJRGSTTS[K_JaJcJdJfIkS
传失 失败	!="H(J,H.W/I8JBIIJKFOJRGSTTS[K_JaJcJdJfIkS
传完	VU
传完 完成	VU
传成	!V
传成 成功	!V
传输	!F*E-I.T0I3FBKIIKULHODRGTIVH[J]_gJlJ
伺服	"K,K.J/J0K8KBKIIKHLKRUSJTS[K_KlW
伺服 服器	"K,K.J/J0K8KBKIIKHLKRUSJTS[K_KlW
位置	!D8SBIcK
位置 送信	!I-S7TKIaS
体は	!I.HOGSFVWaZ
作が	!B8WSSTJXVaUdIkVlS
作が がな	8UlT
作が がタ	7JKTTJXX
作し	)U1T
作し して	)U1T
作で	!DTTaY
作で です	!DTTaY
作は	.W
作を	!F7UBJSUVUaT
作を を実	7U
作可	!S
作可 可能	!S
作成	"E#Y&J'C(K*K+I,G.>/G0U6H7H8K9H;G<F=G?KB:CKGIHJIAKCLbPIQKRASWTCVCWHYG[:]B^Ha>bEecfJgKi@jGkJlK
作成 成し	!UFSLUSG
作成 成で	'K0T1HIKKJOFSX[G]IaJeY
作成 成中	.HOW
使い	!W%TBXQK
使い い方	!X
使え	"J#T.K0W6T;J<IBEIKLGOIRJSH[J]KbJ
使え えま	0W6T;K<IBJIKLHOJSH[JiU
使用	#>'@(D+@,H-G.U/D1H2D3<4I5?9@;9<I>TDTEXFTG=HHIAJFK9L?MJNDO<Q?RXS;VEWCY?]A_?aBb=cEdFeBf@gDk@l>
使用 用さ	!FBKjS
使用 用し	!C"I)UCTEVZK^SlK
使用 用す	%VBG
使用 用で	!E'K+J.K0S;D>TBDDWEUOHRVbG
使用 用中	"VFUjU
使用 用可	!DRTZTiH
使用 用量	.U
例外	!TJV
供し	ST[SlT
保存	!["I'G(I+I,A-I.T/A0S1F3V5I6H7I8H9H<H=H>I?T@KAFB:CJDIFJHWIJKBNIOXPHQCR?T>WJYI[G]F^F_JbHcIeIfFgJi@jHkIlF
保存 存し	![.J3J?UBJQJSIaSiJ
保存 存で	.V0T3JBJHXOVRJTI
保存 存先	.WSU
保持	%TaT
信が	!@8SJUKUbT
信さ	!JBJcW
信さ され	!JBJcW
信し	!F'W-GBFKGLFMWNTRK_IlI
信し した	!FMS
信し して	!F'W
信し しま	-JLGfT
信で	!T.E9JBJLTRKTJ
信で でき	!T.E9JBJLTRKTJ
信に	!W*T.I/J;KBTFUKERESIjU
信に に失	!W*T.I/J;KBTFUKERESIjU
信は	!GBGSTVUXVaX
信を	!D.T3JITJVKTLJeU
信エ	!I*W3H5G8J9FBDKELYNSRUSXVK[K_TkH
信エ エラ	!I*W3H5G8J9FBDKELYNSRUSXVK[K_TkH
信サ	!^RG
信サ サー	!^RG
信タ	!E2T8YKUTFdK
信デ	NS
信デ デー	NS
信バ	BIGVVSiS
信フ	!=(Z0K;FKXOHgV
信フ ファ	!=(Z0K;FKXOHgV
信中	!W-K8JKW
信側	!@/T5K7UTVVUcH
信側 date	!H7SKI
信側 側で	!I(SVT
信元	([LJ
信先	LYOK[TeF
信処	!JIVLTjU
信処 処理	!JIVLTjU
信失	!F"I.SKJRKSJZVjW
信失 失敗	!F"I.SKJRKSJZVjW
信後	!BJWKHLGSJV]
信息	!TcT
信済	!C.KLJOVVXaT
信済 済み	!C.KLJOVVXaT
信用	"V)U
信結	!U
信結 結果	!U
信頼	!V4U5K
修正	+U0T
修正 正し	+U
個の	(TDT
個の のフ	DT
値が	!E(W+UNJ
停止	!D"a#K,J/J0K1G;KGDIJJ_KTLDNGOIPJRASDVIZHaJbJfIgJiGjIlH
停止 止し	"U1J5SBIJXKTLHNJRIhTiK
側が	!K)V
側で	!D1I8VBIVT
側に	!ESIVUjT
側の	!IRJZS]S
元の	]X
元の のフ	]X
先が	!F'S
先で	RT
先に	!8.T6J9TBFKIL]RITUXKeGkVlK
先に に接	!E,G9VBJiWkY
先の	.U0S5H6VBK
先は	!I
先サ	!F/I0S5T7S9UBBHWRISFiJ
先サ サー	!F/I0S5T7S9UBBHWRISFiJ
先デ	!A)ULX
先デ ディ	!A)ULX
先フ	!BLZSU
先フ フォ	!ELZSV
先ホ	,J7T
先ホ ホス	,J7T
先頭	!9(J.K;]?HBKMUOJQIYJ]YlH
先頭 頭に	!J;W
先頭 頭行	;G@UNS
入れ	!J%UBSRTiV
入力	!J#J&J,H/D0I1F3K5D6X9K;H<KB=FJGZLFOIPXRJSITHXJZJ[K^I_JaHbGeJiYjHlC
入力 力し	"H/F6YBIGSPHRGiYlF
入力 力で	!FPX
入的	!H=UDU
入的 的管	!H=UDU
公钥	,@.H/I1K3C5JB^KJR@SITCYVcKfGiFlI
公開	"@#T&?(E)G*D+G,:-A/?1F4H6D7E8>9?:U;H=C>D?D@?A<BcDFHFIEJFK<MHNCO?P:RGT<VAW?XFYaZ^[F]D^D_>aAcCdGeBf@gEhCjFlA
公開 開鍵	"@#T&?(E)H*E+H,:-A.@/?0B1F4H6D7F8?9@:U;I=C>E?D@?A<BcDGHHIFJFK<LBMHNCODP:RGS?T>VDW@XFYaZ^[F]G^D_>aBcCdHeCfBgEhCjFlB
共有	!Z8UBJRKTI
共有 にア	!V
共通	!I2W9W
共通 通の	!I2W9W
关闭	)U,B-Y.F/D1[3H5GBILJRHSFTA_Eb[fTiJ
内容	!J-J0S<S=SAJBVCTLJNUOKQFR@SITJ]U_JkG
内容 容が	]V
内部	%T&T^S
内部 部コ	^S
再度	!J'S_S
再接	#U8UKV
再接 接続	#U8UKV
再試	!@-S3I8IBVGJOKRTTXWG_TfIhJiUjIlE
再試 試行	!@-S3I8IBVGJOKRTTXWG_TfIhJiUjIlE
再试	RWiX
再试 试一	RWiX
再送	!F(XgU
再送 送し	!JgV
再開	!I(K.F0FIILG]e
再開 開し	KT
再開 開で	!A0JLJSS]_
写入	!H=TDULUSW
写入 入的	!H=UDU
写真	!Y
処理	!E"E#T&I(I*V-W.;0F1B2X6H7E9V;F=G?HCJFJIVK9NEPGQDRITSWB[>]K_AbFcFdGeIfEhJi>lG
処理 理が	IWKKLUVI
処理 理で	!C,T/TDTIVLSjU
処理 理の	VU
処理 理を	!CKGLIOUkS
処理 理中	!F#V9UBKJUKHTSiJ
出し	&V,K3TRHiT
出力	!I0K1T8KBVIGKVOJPTSA[U^FaJcXfIiH
出力 力エ	!H.U8KKW
出用	BUFUKKRJSKiTjV
分	!V.JKJ
分か	!D#YBH
分か かか	!D#YBH
分フ	]S
分フ ファ	]S
分間	_S
切な	lY
切な なプ	lY
切れ	"Y,I-U.J1J5K9TBIPJRJTD_FiI
切れ れて	!T
切れ れま	-X8T9TJTKG_K
切断	!9#H%G&H'J(I*K+K,4-U.H/?0H1T3>5>6K8Z;JAJB?FJGDHKIKKZLBMVN;ODR;S=TCVHW@XI[H]I^G_ZaEbTdHeHgFhYiHk>l@
切断 断さ	!D#K)U,;/I1U3E5GBHGIKYNGRASKWF^KaJgJhVi>jDkElD
切断 断し	!F1ILJMWNKSITH_ViSjV
切断 断メ	!F8S
列を	!H-XKI_K
列を を受	NT
初か	!KSW]W
初か から	!KSW]W
初期	!>&V,K-J.E/H0J1U3J5I9U;S<T=UBJJUKDNJOJQURETJ[IaKbTcWeIfYiHlH
初期 期化	!H.F/J1T6J9U;T<U=UJUKELJOJQUSJbUcWfYlG
別の	"K#J:YKIOSjW
別の のア	!H:YBF
別の の鍵	!DjX
別情	3V_S
別情 情報	3V_S
利用	!G"b(K)J*H+H,E-I.A/B0B1D2K3G6D7H8F:K;E=C>H?KAICIDHEHGBHJIEKDLCNGODQGRGS?TBVIWIXHYIZC[G]G_IaGcHfVjDlV
利用 用く	^W
利用 用で	"V'J.I/H0H1I5J=JBHFJGJIKLJOISGTIZJfWiHjJ
利用 用者	"TRDiUjG
到伺	!EKKRZTUlE
到伺 伺服	!EKKRZTUlE
到匹	!@*W-I/G2[3H5J8K9T<JBJ_J
到匹 匹配	!@*W-I/G2[3H5J8K9T<JBJ_J
到服	!D(K*J.J/Y1K3H5H7S9KBFRTSJcIfI
到服 服务	!D(K*J.J/Y1K3H5H7S9KBFRTSJcIfI
到達	!B/X7^
到達 達で	!B/X7^
制的	8S
制的 的に	8S
制限	!T"U,K8FBHKGRKSJfT
制限 限さ	"VfT
制限 限を	.S
削除	!ULJSH]V
削除 除し	.S
前に	!<#U-Y0S8FBENITEcVhI
前の	#T/G7KBJOZTJ
前の のフ	!GOV
前回	!E3W
前解	!BKWWGXT
前解 解決	!BKWWGXT
力し	"I/E5K6YBGLKPGREfKiXlE
力し して	!E"G/H6ZBIGSPJRGcSiY
力で	!FPX
力で でき	!FPX
力エ	!H.U8JKW
力エ エラ	!H.U8JKW
功し	!V-H.I8GBHJWKCLJRISCTFVK_JaZ
功し しま	!V-I.J8GBIJWKDLKRJSFTFVK_JaX
加し	!X3H
加し しま	!W3H
务器	!5"9#C%A&A'B+A0>2?3X4D6>87:C;<<?=B>E?D@BCCDDEEFBG=HCI=JBKJMAN?O>PAQ=TWUEV?W@X?YBZA[>^@_:a=bJdCeAg@k<
务器 器拒	!E(J-K.H/I1J3E5IBYKHLJSJTBcHfEiSlH
务器 器的	!J5X
効で	,F6VLKTHZV
効で です	,G6VTHZV
効な	!J"J/H0V6T?H@S
効に	!G#VDW^SiU
効に にな	#V^SiU
効化	!K*SRV
効化 化さ	!K*SRV
効期	!T"ZiJ
効期 期限	!T"ZiJ
動さ	VW
動さ され	VW
動し	"S&V,U.J<URGlH
動し して	"S&V,U.J<URGlH
動で	,J1WTHbU
動で でき	,J1WTHbU
動に	!TBHLVSV
動に に失	!TBHLVSV
動ス	cT
動ス スク	cT
動作	)T,I1TBJKJR?STTYlK
動作 作し	)U1T
化さ	PWQKRU
化さ され	PWQKRU
化で	!K"TcTfWlI
化で でき	!K"TcTfWlI
化エ	!G)S.J1S;T<V=VKHQVbT
化エ エラ	!G)S.J1S;T<V=VKHQVbT
匹配	!A">#G%A&?'H(H)H+=,;-<.A/<0G1E2X3b4G5<6C7@8?9W:G;><<=B>B?J@CABB<CADJEBF?G@HAIHJCK8LEMDN=OEP>QAR=SDT<VJW>XDYDZF[F^C_<aFb?cDdDeIf@gGh;iAjDk@lC
匹配 配的	!@*W-I/G2[3H5J8K9T<JBJ_J
协议	!I,KRGTDlY
原因	"W.S1IBFLI
参照	eG
参照 照し	BWRGiKjV
反映	#aBCiIjJ
反映 映に	#S
反映 映ま	#WBH
反映 映前	!I#V
取り	!T,J/K1K3U8I;J=WBEKERIXTiJ
取り り権	!I=X
取れ	!A&S8K
取れ れま	!A&S8K
取得	"I&I)U*K,C.A0E1^2K6F7K8I9H;IB>GJIGKBOBQKRASVTBVVWG[D]FaGcWeBfGgTiDjHlI
取得 得で	!J-T1S6JJSNSOGRKVU]IeJkU
取得 得に	!T1UBGLTSWbJcUeJ
取得 得中	!I4VLW
取远	!DTUVU
取远 远程	!DTUVU
受け	"H#T&J'](K,D-I.F/H1H3H5G6H8I9J;J<HAKIJKDLHODSEWH[J]K^H_IaIbIfJkY
受け け付	#U'],H.I0S<KKJLJOESHTJWKiEjJlJ
受け け入	!J%UBSRTiV
受け け取	!HXU
受付	!A"T.JIJOUSK_JeXhU
受信	"C#K'I(_)I*G,D-T.J/D0B1A2K3F5I6K9E;?<H?JCKGIIDLDMVNWPKRAS;TJVTWGXJYJ[F^EaAdIeJfCgYkClA
受信 信し	!BKJMWNUcT
受信 信デ	NS
受信 信フ	!@([;GKYOJgV
受信 信側	!H(SVV
受信 送信	-G.U8SKU
可が	!X+F.G0I7G;A<B=[BJCVHUI@L?QIRHSXTIVK[J]J^JiD
可が があ	!U+G.G7H;B<C=[BJCVHUI@L?QJRJSXTJ[J]KiE
可さ	!J&I'Z(I.H/H1G3F5E8C:J;K?JB@ETJKK@LJPGSXVJWFXSYI[E]J^H_HaYbKfHgGjDlI
可さ され	!J&I'Z(I.H/H1G3F5E8C:J;K?JB@ETJKK@LJPGSXVJWFXSYI[E]J^H_HaYbKfHgGjDlI
可し	!FbS
可し して	bS
可能	!J"A#G%E'E)F+H-B.</B0@1J2F3Z4I5>6H7B:J<D=E>H?H@JADCEEIGDHGJFL>MJO?PFS9VUXHYG[E^U_Ea@cSdIhGiHkD
可能 能で	DSeT
可能 能な	BSZU
可能 能性	!F(I.H3X5F7ILGOKRGSGVSWJfTiG
号で	!K"K;SPSQWiV
号で でき	;SPSQW
号で です	iV
号に	!WATBH
号に に失	!WATBH
号を	!H/I9TNUWUkW
号を を確	!>/J9TNUWUkX
号化	&J*^,G/I2[5I9];IBBLHNKPYQHRFSITAWJiIlK
号化 化さ	PW
号方	*Z2W9T
号方 方式	*Z2W9T
合は	!]#TBTLGOTRFSFiKjX
合わ	*S,J/K2TLVSWTJ
合わ わせ	*S,J/K2TLVSWTJ
合計	!W
同じ	!T
同名	!DOY
同時	!K_X
同時 時接	!K_X
同期	"J#T&T,H-T3V7H<DAKBYGHKVNKR?SHTIXX_IdIiDjSkI
名が	/^0U3I5IBKLGSGTH[T]K
名が が見	/V6K
名で	/I6T
名と	!U,JTHZUiT
名と とパ	ZViU
名に	!Y"G&K.J0S6V;KBILIOIPHQERHSI[H]KiU
名に には	!V0H
名に に失	!WQG
名の	!C6VOT
名は	!XBK
名は は検	!S
名ま	0TBJGWSH[ViB
名ま また	0TBJGWiB
名を	!K"F%W/XBEiV
名を を解	!I/Y
名リ	%T
名リ リク	%T
名前	"K'I,D-J.B0V1F3J5D6U7F;I<JBBFJIFL?O^RDV]WC[G]V^HaEbKeJfJiIlJ
名前 前の	/HO]SI
名前 前解	!BKWWGXT
否さ	%V*J,_-:.C1;2J3=5>6K7@889E<IBUCGDIIEJGK5LBNEOHPJTGVHWIXJ[H]J^HbDc@dGgIhC
否さ され	%V*J,_-:.C1;2J3=5>6K7@889E<IBUCGDIIEJGK5LBNEOHPJTGVHWIXJ[H]J^HbDc@dGgIhC
否し	!9"H#K%T&K-J/I1I3H8F9J<UBWFUGIKGNJOKRHTE_GhKiWjYkHlK
否し しま	!9"H#K%T&K-J/I1I3H8F9J<UBWFUGIKGNJOKRHTE_GhKiWjYkHlK
含ま	!H'K0Z3J5I6U?IAJBFDUFWKHOKPKRKSK^IaKgKkKlI
含ま まれ	!H'K0Z3J5I6U?IAJBFDUFWKHOKPKRKSK^IaKgKkKlI
启动	!],J.JKJLIRGSHTHcT
告値	!H(XgT
呼び	&VRJiV
呼び び出	&VRJiV
命令	)V,G1VRITIbUiT
命的	3T8K9J<JIHLERXSIWJiT
命的 的な	!D7EGURY
命的 的エ	3U<JIILG
命错	!SRGTU_HiK
命错 错误	!SRGTU_HiK
响应	(J)T*J,F-J.E/B1S3@5G7IB>JGLERCS?T[bIcEiHlK
問い	LVSW
問い い合	LVSW
問題	+U;K=UCIDXKJaSiJ
問題 題が	!H+U=UCIDYaT
器拒	!E(J-K.H/I1J3E5IBYKHLJSJTBcHfEiSlH
器拒 拒绝	!E(J-K.H/I1J3E5IBYKHLJSJTBcHfEiSlH
器的	5XTK
回数	!>8EBJKHRIh_iI
回数 数が	!D8Kh]
回数 数を	!J
図	!J0VeW
固有	!T
固有 有の	!T
图写	!H=UDU
图写 写入	!H=UDU
圧縮	'X0JOKSJ
在	!K-U/I8STH
在し	!K"I&I'J(F+H,J.D/V0F2I3A5C7D8H9G;C<Z=F>H?J@JAIBBCJFIHJJKLWOYPHQIRFS9VEWGYG[@]F_JaIdFeGfIgJiTjKkHlH
在し しな	!STT
在し しま	!F"J&J(H+I,E.G/V0I1C2I3A5C7G9H;E<Z=G>IAJBCCKFJLXOVPJQJRHS>T7VFWHYI[D]IeIfJiTlI
在す	[S
在す する	[S
在の	!E#VDSTIdX
在远	BY
在远 远程	BY
在连	!UBFKIiV
在连 连接	!UBFKIiV
域が	!YSJ
域が があ	.USJ
域が が不	!Z.E
報が	#U-T5KBG
報を	,S/H5S9IKJiZkS
報を を確	!B,U3S5UTU
報告	.USY
場合	!]#TBTLGOTRFSFiKjX
場合 合は	!]#TBTLGOTRFSFiKjX
場所	!91IB_GKKVRYS@TH_DiY
場所 renci	!G8T<TKY_E
場所 system	!H-J8T
場所 所に	BYRZSEiS
壊れ	(V-U.K0J1JOGWUaKgX
壊れ れて	(V-U.K0J1JOGWUaKgX
売上	!X.T<JIFKJLH
変わ	3U
変換	!K(H,I0H6J8K;E<K>W?H@UBIIJKFOJPKQJRK]K^Kga
変換 換さ	gT
変換 換し	!G;J>W?K@V
変更	#U'J(I+I,D.@/I1E3^5?8K9I;J<HBBI@KDOTRETFVZWH[T]S^K_JbJeIfHiGjKkF
変更 更さ	!H3Y5D
変更 更し	!C#V,K0S3WRKTJkK
変更 更で	LTOU
外の	,IMSXW
外の のア	!U
外部	XU
外部 部コ	^S
多す	!F"KKJ_XhY
多す すぎ	!F"KKJ_XhY
夜間	!H"J5T=TBTJUTKiJjW
夜間 間送	!F5T=W
大き	!F]YcY
大き きい	!J]X
大き きす	cX
大な	!F8VKFLTSW
大な なエ	8V
大サ	cS
大再	!J
大再 再試	!J
失わ	!F-J8V;TJXKV
失わ われ	!F-J8V;TJXKV
失効	!>"T3G4^5E
失敗	!@#H)A*H+;3E6I87:><F=F><BWD=E=F@GJIJJIM8N=PIRYUBVWXS^3cCd=fGgGjTkG
失敗 0	!_KI
失敗 ssh	;I<CB^GFR@ja
失敗 サー	.XSX
失敗 敗が	!D"S8EKHTI_Wh^iJ
失敗 敗し	!G"G%@'@+E-J8I:J>FCSDFEHKIMANJUIZE]J^=_9aKcIdHh:
失败	!G"H#@%;&='?);+</G0=172C3?4?546<869;:>;F<;=>>@?A@>C;DJE?FJGUH=I:J>KHM=N8O<P;Q3RVUBW<X:Y>Z=[=^>a<b9e@g=hYl7
失败 用户	!>BVGUQIRZiV
始さ	WV
始さ され	WV
始し	BHKVLUSTTAaK
始し して	!IKXSVTC
始し しま	!UBHIJKI
始で	!>)U/J1U5HBULHSF^TfT
始で でき	!>)U/J1U5HBULHSF^TfT
始ま	!J
始ま まっ	NS
子系	)U,I/J1WBHKKRHSKTGf[iG
子系 系统	)U,I/J1WBHKKRHSKTGf[iG
字が	!G0W
字が が含	!G0W
字と	!S
字は	iT
字は は使	iT
字列	!F-WKINT_J
字列 列を	!H-XKI_K
字节	!U
存し	![.J3J?UBJQJSIaSiJ
存し して	OTaS
存し しま	!]
存し し直	!J;T
存で	.V0T3JBJHXOVRJTI
存で でき	.V0T3JBJHXOVRJTI
存の	]W
存の の接	8S
存先	.WSU
存在	!>#F%F'A(;)B*C.4/V081E2B374E5J7@899?:I;9<W>D?D@CAABKC@EFF@G@HCI[JDKALeMFNBOXP?Q>RATHW?Y@ZE]:^A_Da<bBc>dDe@f;gAhCk9l=
存在 在し	!K"I&I'J(F+H,J.D/V0F2I3A5C7D8H9G;C<Z=F>H?J@JAIBBCJFIHJJKLWOYPHQIRFS9VEWGYG[@]F_JaIdFeGfIgJiTjKkHlH
存在 在す	[S
学内	7HBYGSREXV
安全	!TEVFS
安装	!U
完了	!]"T#G&E*I+I0>1S2H3E5A9C;E<C=JAHB4CGHJI<KALIMKNGO>PIQFRASFV_WCYI[B]H^H_BcEeGgChTi?jE
完了 了し	!V"T-FBFIHLIQKSGTKVUaKiJ
完了 了で	&IKVhW
完了 了コ	,X7TBJKJTXkV
完成	3IVT
定が	!A+T/V6K<WBGQIRUkH
定さ	!8'E(K,H0D1G2K6I7I8I;J=I>F?H@TAFFJGJITKCLSOCQHVIWKXJYU[T]J^IaHbIeHgIiWjTkJlI
定さ され	!8'E(K,H0D1G2K6I7I8I;J=I>F?H@TAFFJGJITKCLSOCQHVIWKXJYU[T]J^IaHbIeHgIiWjTkJlI
定し	"F#J'J,G-J/J3F5T8H9K;E>J@JKHNIQGRCTI[T^J_GaHbKgJjYkV
定し した	jU
定し して	!6"G'K3H5U;HLIRF[UjTkW
定し しま	!baJ
定で	SKaY
定で でき	SKaV
定と	!H9KjW
定に	!IRTiS
定の	FSPIRWdTiJ
定を	#V+S5HBIPWWHXIiF
定を を確	*T/T2T5JBKPSTUWKXJiHkH
定フ	+X.I<HOIaK
定フ ファ	+X.I<HOIaK
定中	!CaYkT
定中 中に	!DaY
定的	3D5Y
宛先	.I0T7WBGSJTY
実行	"H-G.I1G3J6H8H;I<G=YBICUIEKGLEPJRFSFVHWJXU_JaIbXcWiDjKlI
実行 行し	7UCV
実際	!D(UKU
実験	!IIVLI
容が	]V
容量	.dLISG
容量 量が	!?.]
容量 量の	!U
容量 量を	!S
密码	!<"K#J&I'I(E)E*V+G,;-E.=/A0F1A2H3B4J5@6D7B8@9@:K;B<F=J@JAEBBCIDJFJHKICJIK=L>MINFODPHQaR_S=T<VIWGXFYIZH[E]G^F_CaDbDc?dIeIfAgHhDiVjDkElC
密码 码错	!.(K)J,C.A/G0J1F5F6I7I8E;J<JBFIGKBLDOGQZRYSBTCXJ[I^K_GaGbHcDfGkKlG
密鍵	!B"?#C%D&>'A(A)G*B+;,?-B.</:0:1?2A3>4G596?7B8A9=:F;_<a=W>W?]AWBHCSEAGAH@I8JEK<L6MGNAO:Q]R9S6T=VAWAXEY_ZD[=]@^@_Ca?b@cEdDeBf@gAhEiBj=k>lC
密鍵 'c	!K;UFT
密鍵 鍵が	/J<ULJQJYT
密鍵 鍵と	@UYU
密鍵 鍵の	!E"J&I,J.J/H3K5I8K9I;[ASB<FGKILINKPGQ_RFSHTJiG
密鍵 鍵を	!B;Y<B=DAWCHDJFHPTQVYXiF
密鍵 鍵フ	!E0I<X=X>Z?VICLIOKPIQ@SI
密钥	!G"<#G%@&A'F(A)D+C,=-=.>/;0D1@3Y4E5U6C7>8?9Z:C<<=<?DCTDBEAF@GAHEICJEK:L@MENCODP@S?T4UIVGWDXCZD[D]D^D_?aDb@c?dEeFf=gEiCjUkBlB
密钥 钥交	!F*S2H3F5J9[AJBHRETJhKiKjJ
密钥 钥已	3Z5BBHTJ
密钥 钥未	BY
対し	7UlS
対し して	7UlS
対す	=S
対す する	=S
対応	!I"J&K'G(K*T,I.F/H0K1I3J5G6I8J9H<H?V@XAZB@CGGUIKKGLGNGOHPJQCSGTJWK[K]KaKbGcJfHiFjIkJlG
対応 応し	'I5I@TATBDGUlJ
対象	,S.H0W6J<KBKIXKILFSCTKVH[I
対象 象の	,T
対象 象外	!HOV
専用	!T"EbX
専用 用で	!W"GbW
尝试	!?%H&G,V-G5C7TKJRCSJcJdTiHjXkU
届き	!K,K7WTH
届き きま	!K,K7WTH
展開	!U
属性	!?.H0HLHOFVTa^
已关	1VbVfW
已关 关闭	1VbVfW
已被	!<"e(F)G,?.9/?0D1A3E5@6B7H8A<FB@I>K<L>O@QFRGS?T?XI[C^JaBbDc?f?iFkIlD
帳票	!J-TBXFVGHKHNVRGZJ_ViU
常に	!V&TDTGKRKiJ
常に に終	!T&U
常フ	!DSV
常フ ファ	!DSV
常終	"I,F-T.I5J7E8E;JBCCWKALTOI^J_HaKgKkE
常終 終了	"I,F-T.I5J7E8E;JBCCWKALTOI^J_HaKgKkE
年	!U
年度	!A0VICLbSK
度接	_S
度接 接続	_S
建立	,F/H3J7K;I=TDUKILJR;SJT;iKlb
式が	!4(J*T,J.H/E0J1K3F5J7J9V;V<B=GCHFVGIKKLGNIPGSHTIZI]KiJjEkIlI
式が があ	FUjJ
式が が一	!H3J9V
式が が不	;T@K
式が が正	!E;W<HETFU
式で	*S0T;I<J>W?K@WFJIJPJYTeU
式で です	!C0U@TYUeV
式で では	>V
式に	@V
式に に変	@V
式の	'X+K.I0C9T<I?TBIOGPKQISFYG
式の のみ	?K@T
式の の秘	@K
式の の鍵	@HFT
式を	%T2UlS
式エ	!H+UGVNJRIiI
式エ エラ	!H+UGVNJRIiI
張子	!JOKYT
強制	8S
強制 制的	8S
录失	"HBJGWQHhKiG
录失 失败	"HBJGWQHhKiG
录成	!X
录成 成功	!X
形式	!F"D#H%I&F'a(E)K*G+A,E-H.?/B1C3F4K5A7G8G9F:J;Y<5==>Z?X@_AbB:C=DDGCHHI?JIKBLAMHNEO@P:R;S=TEVDWFXIZG[C]C^D_IaCbDcGdJfEgDhIi@jCkFlF
形式 式が	!>/K;W<F=J@TBKCJQIRJ
形式 式で	0T;I<J>W?K@WFKIKPJYTeU
形式 式に	@V
形式 式の	'X.J0C<I?UASOGPKQISGYG
形式 式を	AS
待ち	!>#^,J.U/J7HBHKUTTiHlH
待ち ちま	.V8SKV
待っ	!I#U
待っ って	!I#U
待機	!EXS
待機 機中	!FXT
後に	!E"U-V1G8E9JBJJTRJhSiJlH
後に に再	TT
後に に接	!GXT
後の	!@"I#S.E1I3K8Y<JBEIFKDLFVa[KaZiGjI
得で	!J-T1S6JJSNSOGRKVU]IeJkU
得で でき	-T1S6JNSOHVU]JeJkU
得に	!T1UBGLTSWbJcUeJ
得に に失	1UBGLTSXbJcUeJ
得中	!I4VLW
復号	;T<KBEPSQW
復号 号で	;SPSQW
復号 号に	!WATBH
必要	"G*I-K.D2G8J;IBEGYKFNKPXQCRHTIjH
必要 要が	!I3S5ViT
必要 要で	"H.GBIGYKKPYQDiJ
応し	'I5I@TATBDGUlJ
応し して	'I5I@TATBDGUlJ
応答	!E"C#F(F)E*B+G.80H2A38576;8799;F<G=I?J@JAHB/CKEKFFGZHGIBJVK6MHNUO@PFQIRJTZVAX?YKZE[A]B^A_GaAd[gGhCiGj?l_
応答 ssh	!J'S
応答 答が	!>%T5K7FBBGWKISETTlV
応答 答し	!T-H.F/B1F3H5H6K8J9HBCKELJRHSHTYWGiIjJkS
応答 答で	!EGWNU
応答 答な	!@,H7KJYTU_JdV
応答 答を	!DNVcWlV
性が	!G.I3V5G7J;SLJRGSIWK]JfTiG
性が があ	!G.I3V5G7J;SLJRGSIWK]JfTiG
性を	!A.J0J5UHWLJOHTJVUaV
您有	&VBSRHiHjV
您有 有正	&VBSRHiHjV
您的	"X-H1H8KKHbKfI
情報	#S&J-V/A1I3W7G8G9FBXGJKBLESIVUXI^KaJbHcKfIiYjGlG
情報 報が	#U-T5KBG
情報 報を	,S/H5S9IKJiZkS
意味	!H3]5J
態を	!C"T,T.U
態を を確	!H,T.UKSLT
成し	!XLUSGYJ
成し して	!TFSLUSG
成で	'K0T1HIKKJOFSX[G]IaJeY
成で でき	'K0T1HIKKJOFSX[G]IaJeY
成に	eT
成に に失	eT
成中	.HOW
成中 中に	.HOW
成功	!j"D(F+J,D-B.F/E0E3B5H6I7I8>9D;J<IAIBCFHGEIDJUK8LCMKNIPGQKSBT?WH[E]H^J_BaXbGcHdJeGgIhHjHkHlI
成功 功し	!V-H.I8GBHJWKCLJRISCTFVK_JaZ
户名	BUGTQHRYTJiU
户密	!9"K5K;U<I=JBWCIDJEIQXYT
户密 密钥	!9"K5K;U<I=JBWCIDJEIQXYT
所に	BYRZSEiS
所に にア	BYRZSEiS
所有	)UST
所有 有者	)UST
所要	![
所选	!F;KBXYU
所选 选的	!F;KBXYU
手か	!K-Y8HNT_V
手か から	!K-Y8HNT_V
手元	!K]SjS
手先	!C0S9VkV
手先 先サ	9V
打开	!Z)W/J1XBJKJRHTFfS
找不	!>"E#K&J'J(C)G*V+I,C-E.@/U0E1D2Z3@4J5@6E7F8D;G<]=GAHBCCIDJFJGIHKIBJIK@LEMJNHOEPJQHR@SBT>VIWHXHYHZJ[G]F^G_DaEbFcDdJeIfCgIhIiEjJkHlF
找不 不到	!>"E#K&J'J(C)G*V+I,C-E.@/U0E1D2Z3@4J5@6E7F8D;G<]=GAHBCCIDJFJGIHKIBJIK@LEMJNHOEPJQHR@SBT>VIWHXHYHZJ[G]F^G_DaEbFcDdJeIfCgIhIiEjJkHlF
択し	6I;HBJMUYXiKlT
択し して	6I;KMUYTlT
报错	!V%JCSKINJTTXW_I
拒否	!A"D%Z'W(D*D+E,e-/.B/F112B334H5G6C758.99:V;G?I@GAFCBDFEHI?J@K-LEMGN;O?PDQFT;XBYHZE[B]E^@b<c9d@gCh9iVk[
拒否 否さ	%V*J,_-:.C1;2J3=5>6K7@889E<IBUCGDIIEJGK5LBNEOHPJTGVHWIXJ[H]J^HbDc@dGgIhC
拒否 否し	!9"H#K%T&K-J/I1I3H8F9J<UBWFUGIKGNJOKRHTE_GhKiWjYkHlK
拒绝	"=#J%K&J'I(B)B*B+H,b-?.=/=0E1@2H3>4J5C6F7A8@9B:J;F<F=I?K@JAEBbCIDJEKFJGFHKICJIK9LAMHNCODPIQGRVS?T4UKVHWGXDYKZI[E]D^G_=aFbCc<dEeHfUgHh:jFk@lA
拒绝 无法	,V
拡張	OJYT
拡張 張子	!JOKYT
持っ	BY
指定	"K%K&E'@(G)I*G,C-G0?1A2H3B4K7E8A9E:I;=<Y=?>A?DCEDFEGFDGGHGJGK?LWMKNEO>PWQ<T=VEWEXFZI[U]E^D_CaFbDcFdGeEfEgDhGj^kS
指定 定さ	!>'G0F1J3J5T6J=K>I?I@UAHIUKILTODTIVIYS[U^KeIgK
指定 定し	"G#K'J,G/J3J8J;F>J@KKJNJQGRDTK[T_IjYkV
指紋	3ZBF
指紋 hex	!ZBH
指纹	!G"E%F&E*@+B,@-C.G/D1I2?3h5D6I7F8G97;D<D=G>H@HAGBACGEHFEGFHFJHK>LIMINCPDQGRASIT?WEXJYI^I_DbEcHdJfCh@iGjIkFlG
接主	!A"X-U8JKD_VdJiU
接主 主机	!A"X-U8JKD_VdJiU
接到	"H)H-I/K1B3T5F7U8ELKRW_FbKhJkJ
接到 到服	!G7UBJRV
接失	!E7TGWTViV
接失 失败	!E7TGWTViV
接已	"J,B.J1J7K8EK]RGTA_?cJfIlK
接接	XW
接接 接続	XW
接的	!G,H7VBJRISKTSdTfYiJkT
接続	"#%-'C(/*B,b-V.*0&2J9W:8;3<==+>4?2@EAGBHCED5EIF9GDI/KTL!O!P9Q*RBS1T^UHV*Y0[,]*^=_ba"c=d_e(g,iJkV
接続 sftp	!D'SBTGS
接続 続が	!G"D%E&A'I(K*G+H,T/<0G1W3<4J5>6G7K;I<G=E@JAIBECGFHG?HHIJJ^KYLGMGOHPGQKR2S>VGXKYI[J]KaBbIdTeHgFi@lU
接続 続し	"C&I(K)I-D.G/=2J5?6F9GBDFJGJMTNUOKPKR=USWE[K^JcJfFgIi?jTkEl]
接続 続す	KKTSXTlU
接続 続で	"E%I&T'E*I,Y.;0C314I5G7W8=<A=E>F?I@GAGDHEDFAHBIJK>L:NHO@PCQES8TXUEVHXUYI[J]B^?aFb:eCfJkT
接続 続に	#J&H*G-C.F/X3>5<;K<KAIFIGFJSKILGSETSWTXK_FbGkZ
接続 続の	KIbWfTkJ
接続 続は	!=#S,G-U/J1I3K5I6K8UBCRFXVZT_SbJjKlH
接続 続を	"J#E%D'I+F-X.@0G2A5V6A7G;H<G=K@JAJBICIFGIILAMGOHQJRDS@VHX>ZC[J]H^AaGcAdBeGf=gJi4j<lT
接続 続エ	9V;KFVKGNIRFWKiT
接続 続タ	7VkH
接続 続テ	,V3JTTfJ
接続 続中	!E,J-S3T5I8GBFK?RKWY_S
接続 続先	"J)K,I-D.H1E6X8EAKB>GJHTJEK@LINTRBSEWEbHd]hKiDjI
接続 続処	!I,SkS
接続 続数	!H_^hE
接続 続要	WU
接続 続試	!?/SBJXTkYlT
接被	!>"J(J)S,^-T.H/I1T3F5I7K8HBCK<LINIR>SGT?_KfFiEkIlH
接超	!K"I,A-J.J1K3J8HBKKJRATc_DcIdKfJiIkKlH
接超 超时	!K"I,A-J.J1K3J8HBKKJRATc_DcIdKfJiIkKlH
提供	(J.UKHSY]IaJ
提供 供し	ST[SlT
提出	BUFUKJLKRJSJiTjV
提出 出用	BUFUKKRJSKiTjV
提示	!6"F#J%J&K/K3C5C:I<E=J@IBTCFEHGIKIPHRKSFWKYGi=jakT
提示 ssh	jT
提示 示さ	!B5KBUj]
提示 示し	!G4TjS
換え	!I0IIJOV
換え えら	!J0IIJOSgS
換さ	gW
換さ され	gW
換し	!G;J>W?K@V
換し して	>K@W
換し しま	!K>Y
換の	!J'T1K8J9ZJVKE_Z
換ア	9T
換ア アル	9T
換中	*V9WJUKF_J
換中 中に	*V9WJUKF_J
換性	!C1UbVcY
換方	!F*I9^
換方 方式	!F*I9^
操作	"B#K&F'F(E)K*I+J,;-C/D0C1A2I3F5B6J8[9F;H<J=SAJB:FGGFHIIDLBNGOTPHQJR>S]TJYK[G]J_?a_bDcFdAeJfCgGhGiIjE
操作 作が	!B8WSSTJXVaUdIkVlS
操作 作で	!DTTaY
操作 作は	.W
操作 作を	!F7UBJSUVUaT
操作 作可	!S
支持	!D*X9I;JBGcTiIjK
支援	!H"VRJ
收到	!E-JKKNU_JcTkK
改行	!D.J8J;UKFge
改行 行が	!J;VgT
改行 行コ	gW
敗が	!D"S8EKHTI_Wh^iJ
敗が が続	8I_ThU
敗し	!G"G%@'@+E-J8I:J>FCSDFEHKIMANJUIZE]J^=_9aKcIdHh:
敗し しま	!G"G%A'@+F-B3J8J:J>FCSDFEHJKKJMANHUIZE]J^=_5cIdHh:
数が	!A-K8HKHRJ_YcKhZ
数が が上	!J"U
数が が多	!F"KKJ_XhY
数の	!J_V
数の の上	_V
数を	!J
数を を超	!J
数字	!G(G0^SJ]J
数字 字と	!S
数据	(H.UKFLKRJTK]IcT
数过	!@"D+K,A-I.G/H1J3H5J6K7I8G9J;K<JB?GJIJK>LINKOJR>SIT@_^bJcGfGh[iCkJlI
数过 过多	!@"D+K,A-I.G/H1J3H5J6K7I8G9J;K<JB?GJIJK>LINKOJR>SIT@_^bJcGfGh[iCkJlI
文件	!J"6#E%D&C'B)C*<+?,9->/90U1@2@394E5=6?7?8;9=:C<X?E@BB5E@GCHGI[JCL4MCNBO8P@Q8R6T9UGWDXBZE[=]]^B_>aFbAc=dFe>f>g?hAi:j>kAl>
文件 件传	SU
文字	"I,I-W.J0X1J5K6T8I<JBHIJKCLINSOHRHSH[J_FaKiTkGlK
文字 が含	!I0V
文字 字が	!G0W
文字 字は	iT
文字 字列	!F-WKINT_J
断さ	!A#J)T,8.T/H1T3D5F8XBFGIKYNFRASIWE^JaIgIhUi>jCkBlC
断さ され	!A#J)T,8.T/H1T3D5F8XBFGIKYNFRASIWE^JaIgIhUi>jCkBlC
断し	!B,G1G9IBJLIMWNISHTB_UjU
断し しま	!E,G1G9IBJLIMWNISHTB_UhV
断开	!6"B)H*G+K,>-T.G/E0K3D5D6I7G8Y9D<J=J?W@FAJBEGIIHKYLINJOJPKQIRBSHT=WK[KaIcFiGkGlH
新し	!W;F<K>F?UAUBHOHiK
新し しい	!UAVBI
新し しす	?W
新で	!ZTK
新規	!V"W)U
方式	!@"I#I&I(J)J*_+J,B-J.E/C1C3B5D6H7G9];G<IAJKHLDNDOJPGSDT>WGZ[]I^JbIfGhKiD
方式 password	BHREZY
方式 publickey	BJZT
方式 式が	!?*U3I9WFSLKPKRSjH
方式 式の	!H9U
方式 式を	!H%U2TlT
方法	RTeGiU
方法 法が	!GiV
无法	!D"7#I%G&C'H(C*B+B-B.</b0C1K2D364H5I6?889>:H=W?I@GA?BGC@ECFCGCHHI=JFKGMFNBOBPCQ>UKWBXUY@ZG[C]E^F_EaCb>dBeHgGhAk@lT
无法 法访	,JRKXX
无法 法读	!C=WKJLUSSTS
无法 法连	!I,W-J7WRXiS
既に	0J:V<IBHIEKJLDO]SG]K
既に に別	!I:WBJ
既に に存	<JIILGO]
既存	!JOXSI]W
既存 存の	]W
日	!Y
日時	SIaX
时间	,I-J7T8XKF_JdTkU
明で	!H,H/V3G5TBIKF
明で です	!I/V3G5U
明な	!J+T/K3J5W6K
明書	!d
明書 書の	!Z
明書 書は	!Y
映に	#S
映に には	#S
映ま	#WBH
映ま まで	#WBH
映前	!I#V
是否	3V;I<HBJLVSSTI
時に	1UAJBITYbUcTfT
時フ	!C.KIILFSVVU[W]V
時フ ファ	!C.KIILFSVVU[W]V
時刻	!WaT
時接	!K_X
時接 接続	!K_X
時的	KWTSWGXT
時的 的に	KWTSWGXT
時間	!T#T,F-K3J5K8WRJiJjS
時間 間が	8VTK
時間 間を	!D#VBSjU
暗号	&I*e+K,E.H/F2]3H5F6I7I9];G<JB?FKKJLENIPYQGRCSET>WIZJ^JfKiGjJkKlH
暗号 号化	&J*^,G/I2[5I9];IBBLHNKPYQHRFSITAWJiIlK
暗号 号方	*Z2W9T
更さ	!H3Y5D
更さ され	!H3Y5D
更し	!C#V,K0S3WRKTJkK
更し した	!H3X
更し して	0T
更で	LTOU
更で でき	LTOU
更改	!C3b5>BGRJSITG
更新	!V%I&G(J,H-J/H3T5H9KRFSHT@WIaUcKfJiJjW
書き	"I&I'E(H*J+H,C.X/D0@1A3I5E6H7F8G9G;D=F?J@JAJBACKDKFJHWI>KTOTPIQIRCS[WDYJ[Y]E^G_JaAcJe@fIiEjIkFlI
書き き込	!F'K,E.Z/F0F1E3K5G7H9I;G=HBCHXIEKWOCQKRFS^WF[V]J^JaEdJeEiGkI
書の	!X;T
書の の有	!T
書は	!Y
最初	!KSW]W
最初 初か	!KSW]W
最大	!<#Y8IBEKJRIcX
最大 大サ	cS
最大 大再	!J
最後	!K1K8ZKGSUVUaU
最後 後の	!K1K8ZKGSUVUaU
最新	!T
最終	0[BHOKSJ
最終 終ロ	!XBJ
月	,K-K1H3T5X8I9JKINDRZTI_IhJiSjW
月 03	!T
月 11	!C"H-D3W5YBVRU
有の	!T
有の のエ	!T
有写	!B"J,J.J/I5J8KBKKHOJRIS^TFfK
有効	!W"YBJKKRKiI
有効 効期	!T"ZiJ
有权	!I.>S^
有权 权限	!I.>S^
有正	!F&V7V=JRFTSdUiFjTkT
有正 正确	!F7VTSdUkU
有者	)UST
服务	!4"8#C%@&A'B+A0>2?3X4C6=8H:C;<<?=A>E?D@ACCDDEEFBG=HCI<JBLKMAN>O=PAQ=TWUEV?W@X?YBZA[>^@_:a=bJdBeAg@k;
服务 务器	!5"9#C%A&A'B+A0>2?3X4D6>87:C;<<?=B>E?D@BCCDDEEFBG=HCI=JBKJMAN?O>PAQ=TWUEV?W@X?YBZA[>^@_:a=bJdCeAg@k<
服器	"K,K.J/J0K8KBKIIKHLKRUSJTS[K_KlW
期し	!K1UNVbW
期せ	!=)X,F-U/K1UKJNHTCfThI
期せ せず	!=)X,F-U/K1UKJNHTCfThI
期化	!H.F/J1T6J9U;T<U=UJUKELJOJQUSJbUcWfYlG
期化 化で	!K"TcTfWlI
期化 化エ	!G)S.J1S;T<V=VKHQVbT
期限	!T"ZiJ
期限 限が	!Z
未在	BY
未在 在远	BY
未登	!@2UFKPKRGiJj]
未登 登録	!@2UFKPKRGiJj]
未知	!A/J395dBJRJTJ
未設	!F&TXW
未設 設定	!F&TXW
末尾	;T
本地	!>"C*G,F.G/C1J3G6J7K<GBJI^KWL=OIRDSFTB]S_IcIfGiJ
本日	IULI
本番	5S;EBYiW
机上	BY
机上 上注	BY
机密	"G(I)J*G,F-I.G/D0K1G3[4K5^7G8I9FB@IIKELIOJQJRBSITAXK[K]J_IaJbIcHfGhJiHjKkKlH
机密 密钥	"H*H,I.H/F1I3^5W7J8J9GBCIJKGLJOKRESJTD_JbKcIfIiJlJ
机积	,V
机积 积极	,V
权限	"E&J(H)J*I+K-H.80F1K3I6F7H8E9I;E<BAGCUDUFJGJIDKBNJODQIRCSgT>VKWJXHYG[F]I^I_GaEbHcGfCgIiDkGlI
极拒	,V
极拒 拒绝	,V
构建	AS
析に	!H;V
析に に失	!H;V
析結	TT_T
析結 結果	TT_T
果を	!UHV
标计	,V
标计 计算	,V
格情	,JBXiU
格情 情報	,JBXiU
检查	![;I<HLWRJST
検出	3VTJ
検査	(VgV
検索	!F.W/WTIdT
検証	&J(W*H,G-H.G/D0J1F2B3c5d6I7H8I9F;IAJB<FJGIH[IKKALIR@SFTCWG_JaFbIfIgJiEjIkIlI
検証 証で	3[5]9KBJHWTJ
検証 証に	!I(S3V5WBFHVRG
権が	!@=TBUCYDIIKLGRJSUiV
権が があ	!FBULHSViW
権を	!JST
権限	!K+J,J.@0K<V=b>FAICWIJKJOJQDRGSZYJ[KaUiC
権限 限が	.D=WSY
権限 限を	!G=UCT
機中	!FXT
欄に	!T/H6WlG
次の	!Y*T0G2U9T
次回	!XgJ
止さ	!J,I.S8YOTXT
止さ され	!J,I.S8YOTXT
止し	!G"T#J(H,G/J0H1E5U7I9J;JBBIEJVKXLHODRDVGWI[J^JaHbKcKeSfJgHiEjIkIlI
止し して	.J8TJUKU
止し しま	!="T,J0I1G5U7J8A9KBFIIKTLJOHRIVIWJaJeTiHkJ
正し	"I*J+W,C.H/@0I1I2J3F5@8I9E=F>IATCIIHKELENGOKPDQWRUWEZG[I]H^EaJbIcJfIgIiS
正し しい	!S,I/I5JRTTJ^KiSkHlU
正し しく	!J&J,J.K/H0K1J5I9J;S=I>KAUBJIHKHLJPFQXSHWKYSZJ]J^KjJ
正し して	+U
正で	.H0J5J;U?KBFCSDIKFOKQCSIYI]VcJ
正で です	.H0J5J;U?KBFCSDIKFOKQCSIYI]VcJ
正な	!F6T;V=ICIQI
正ア	!Y
正ア アク	!Y
正在	3W5H8KBDKFRCTV_JiU
正在 在连	!UBFKIiV
正常	!h"H&S+K,K-K.D0J8J<EBEDSGHIDKDLDOJRDS@TFiBkV
正常 常に	!V&TDTGKRKiJ
正常 常終	!]IKLI
正确	"I&J*J-I2J3F4J6J8I9K:K;?<EAHBTCGDTFJGIHJKILJNKPJQVSHXJYJZK_I
段階	GW
段階 階認	GW
求し	!H%UGVjT
求を	!JWU
求を を拒	!JWU
決し	/V
決し して	/V
決で	/Z5I6V7KTEXU
決で でき	/Z5I6V7KTEXU
決に	!DKWWGXT
決に に一	KXTTWHXU
没有	!9"E(C)E*W,?-F.5/>0G1?3;5>6G7[8D9C<KAHB9GJIDK<ODQHR;SbT][F]H^K_EaEbGc@f>hHiCjHlA
法が	!GiV
法建	!E=UDVR@TElZ
法建 建立	!E=UDVR@TElZ
法访	,JRKXX
法访 访问	,JRKXX
法读	!C=WKJLUSSTS
法读 读取	!C=WKJLUSSTS
法连	!I,W-J7WRXiS
法连 连接	!I,W-J7WRXiS
法連	!EKKRZTUlE
法連 連線	!EKKRZTUlE
注册	BY
注册 请再	BY
消息	!D)W,H1VBJRFSSTJbWcT
済み	!J"T#G&K'E(H,F-H.B/J0B1K5B;I<H=JB>IDLAO[SFVZYJ[F]IaWgKjU
済み みで	!DSJaX
済み みの	#I,I0JKHOV_TjU
済み みフ	SKVX
無効	!H'K(J,D.F/K0T6X7H8J;E>J?EDVFJGHKFLJNHOIPHQJSITDWJXJZU[J_JaJbFcJgIiXjJkI
無効 効で	,G6VTHZV
無効 効な	!E"J/H0V6T?H@S
無効 効に	!A#VDW^SiU
無効 効化	!K*SRV
無法	"G%I&W,J-J.I/I0J3K5K7K8J;J=IGFIIKELKOKPKQJRTSITS[J_JaJcKiEkIlW
無法 法連	!EKKRZTUlE
無視	CT
無視 視さ	CT
無通	!I8]KD
無通 通信	!I8]KD
照し	BWRGiKjV
照し して	BWRGiKjV
版本	&X)W,H1VRGbWcTiI
状态	!T)U1VKHRFSFTEbU
状态 正在	TJiT
状態	#H&J'I(E*J,V0C1I2K3C5A6H9J;G<E=IB7CUFJKVLUODPJQIRHSTVFWBYJ[C]E^G_BbEiJjFkE
状態 ipaddr	!DlU
状態 sftp	,JKGT^
状態 サー	!U-G8CKV_K
状態 ディ	LT
状態 ファ	aT
状態 再試	!IXT
状態 態を	!C"T,T.U
状態 接続	!B/TLTXTlV
状況	!F#X<IBSCV
現在	#Z7KRHTTbDdWiE
現在 在の	!E#VDSTIdX
理が	IWKKLUVI
理で	!C,T/TDTIVLSjU
理で でエ	!G,T/TIVLSjU
理の	VU
理を	!CKGLIOUkS
理を を中	!JkT
理中	!F#V9UBKJUKHTSiJ
理员	"X)K-I1H3V5IBKKH_IbKfI
理由	!D'S*T/V2T9U:XBCRITHiHjH
理画	bV
理画 画面	bV
理者	"T,F0J1S7JLTOJRISWTKXUiSkJ
理者 者が	3S
理者 者に	"W,G0J1TLTOJRISWXVkK
生し	(K)J-A0J3I7I8C;I<KGIHKNITHWWaTdJgJhJkIlJ
生し しま	&I(K)J-A0J3J7I8C;J<KGINITIWVaTdJgJhJkIlJ
生成	!YQJ
用く	^W
用く くだ	^W
用さ	!EBKjS
用さ され	!EBKjS
用し	!B"H)UCTEUZJ
用し して	!G"KBHZK
用し しま	)VCU
用す	%VBG
用す する	%VBG
用で	#C%J'B(K*G+T.?/D1B2J3G5B7E8K9F:K;<@UAIB<CGDTG@HHIDKELBNJO;QFRTS=VIWJXJYGZD[E]C^FaDbTcJfVjBkF
用で でき	!F"T#F%J'C*H+U.@/E1D2J3H5C7F9G;=@UAJB>CHDUGCHHIEKGLCNJO>QGRUS>VJWJXKYHZF[F]D^GaEfVjCkG
用で です	!S"HbW
用に	!JLJ[W
用に に開	!JLJ[W
用の	iHj[
用デ	!V
用フ	!JBUFVKKRJiUjV
用フ ファ	!JBUFVKKRJiUjV
用中	"VFUjU
用可	!CRSZT
用可 可能	!CRSZT
用密	>S
用户	%J&J'J(I*H+K,D-F.G/H0I1I2J3H5G6J7G8G9G:I;T<F=G>IAHBVCFDGEGFGIIKELIMJNIOJPIQVRUSHTDVIWJXIZK[J]I^J_FaJbJcHdKeJfIgJhFi[jGkJlJ
用户 户名	BUGTQHRYTJiU
用户 户密	!9"K5K;U<I=JBWCIDJEIQXYT
用者	"TRDiUjG
用量	.U
用量 量制	.S
由し	XV
由し して	XV
由で	,E7CBXXVfK
由の	,W-J/XBGRJkK
由于	!H,T-G7S8XKDRJ_HdTkT
由于 于目	,V
由于 于连	7VTTdUkV
申告	!D(ZKT]JgX
申告 告値	!H(XgT
画面	!TbV
番へ	;EAKBXiWkT
番号	"F,T/E3J5G6S7IBBKKNURAWT^KbKiTjIkY
番号 号で	iV
番号 号を	!H/I9TNUWUkW
異な	!>([3[5I8KKI_K
異な なり	!D([
異常	!/"I(J,F-T.J5H8F<Y=X@KCVKBLZOGQDRDSXZI[K^J_HaJiUkE
異常 常終	!6"K,G-U5J7E8HBDCXITKFLWSSTT_JkG
発生	"J(K)J0I3I7H8C;I<JAKGHHKJVQJTFWW]KaSdIgJhJiIkFlI
発生 生し	(K)J-A0J3I7I8C;I<KGIHKNITHWWaTdJgJhJkIlJ
発行	!VRH
登录	"A&K(K*K+K,C-F.H1T3I5D6K7E8F9I;I<JB=FJGVIJKALHMJPJQERTSGWJXWcJdJhEi?jHkJlK
登录 录失	"HBJGWQHhKiG
登録	!K"6#U%B&C'U)G*D+D,;-D.@1?3K6?7E8A9@:_;G<;=@>@?@DBFWG<HFIDJFK:L?MGNCQ;RCS;T=VDW>XCZ@[B]A^<a@cCeTfAgAhDiHj^l?
登録 録が	!W
登録 録さ	!I"G'J(J-K2K3I8K:WBYFIKDRBSHTIWKbJiBlI
登録 録し	#T'K;G@SYKiG
登録 録で	#J'Y3J5G@KFULKOGPHSJbKeTiIjI
登録 録に	@TYV
登録 録を	!IRUkT
登録 録済	#JBKjW
登録 録番	iV
的な	!A.V7CGTRX[VaJeJ
的な なエ	!C7DGTRX[Y
的な な失	.ZSU
的に	"J,I-WBIKXPSSKWF_Z
的に に切	8S
的に に失	!K-TKVWGXS_V
的エ	3U<JIILG
的エ エラ	3U<JIILG
的主	!>"H*H,F-I.I/H1J5a8H9GBGKGLJRFSI_IbKcJfJiIjKkS
的主 主机	!>"H*H,F-I.I/H1J5a8H9GBGKGLJRFSI_IbKcJfJiIjKkS
的密	!A*V3W5EAJBDGKQYRBSKTHiFjI
的密 密码	!E*X9HBEQYRDiI
的密 密钥	!J*G3X5J9T
的用	;JBXYU
的用 用户	;JBXYU
的管	!H8T=UDUKI
的管 管道	!H8T=UDUKI
的路	!U,G7ZTCdGkH
的连	!G,K-T/H7K=UDVTT
的连 连接	!G,K-T/H7K=UDVTT
的错	RIST
的错 错误	RIST
監視	-U_V
目に	+U
目录	"B(I*J,D-J.B/C0G1C3K5E6F7K8G9J;I<IBEI8KBLgNKO>QKRBTCVI[E][_IaDbIcHeJfFgKiDkIlJ
目标	,V.JKILJOESCTI][aJ
目标 标计	,V
直し	!;;UAKOHRTSV]ViI
直し して	!=;VRU]UiI
直下	LISJ[J
直下 下に	LISJ[J
直後	!F#U-V1K8HKGNW
直接	!IX[
直接 接接	XW
相手	!:"H*W-[.I/F1F2W3I5H7U8B9XGHKHLIOJRJSFWGXKZU_XbEcIiGjKkXlI
相手 手か	!K-Y8HNT_V
相手 手先	!C0S9VkV
码错	(I)I*K,B-J.@/F0I1E3J5F6H7H8D;H<IBEIFK@LCNKOGQZRWSATBXI[H^J_FaFbGcCfFhJkJlF
码错 错误	(I)I*K,B-J.@/F0I1E3J5F6H7H8D;H<IBEIFK@LCNKOGQZRWSATBXI[H^J_FaFbGcCfFhJkJlF
确认	!F.G3IKHRETDcXfXiK
確立	"J#K&H+J.G/?2T3D6K8SGIHJLGNUR@SFTV_VbUcFfCi@jIlW
確立 立さ	!F
確立 立で	/H1H7JKSRISJWTiIkHlW
確立 立に	!E)T*S,T7T9TBIfIkU
確認	!A#<%T'@)H+A1<3V4I5Y6E?C@CDDEBF>GVIAJGLEMFO<PEVbYC[@]@_GaAb7dIeAfChCiGlE
確認 stat	!IVW
確認 認く	!JBIQTTS
確認 認し	#F'E(G+F,T/U1E3E6I?F@HDGEGFDGBMJODTTYG[D]HaJbAeGfIgFhIiJlH
確認 認で	!C.J/K3Z5ZBITGVU
磁盘	,K.]KILDRIS?TE
示さ	#K5JBUPKj[
示さ され	#K5JBUPKj[
示し	!G4TjS
示し した	!H4TZSjT
示成	!U1J
示成 成功	!U1J
禁止	OXSHXU
禁止 止さ	OUXU
私钥	!F"<%K&K'J(H)I*H+H,C-I.B/?0F1F2D3F4J5E6F7F8D9E:J<Z>F?KCSEHGFHKICJJK@LEMKNGOGPFQcR;SCTBVJWIXH[H]H^I_EaFbGcEdJeKfFgKhHiHjHkGlF
私钥 钥文	"I+K,J.G/D0J2F5K8J9I<Z>G@JBFCTEJIGKGLJPJQERJSHTK]J_JaKcKfKiJjI
秒	!Y.I8WSITTdI
秒後	!A,SR@TckKlK
秒後 後に	!D,TTW
秒間	!J1J8YJeKYTK_SdJ
秒間 間操	kUlT
秘密	!D"?#C%D&>'A(A)G*B+;,?-B.</:091?2A3>4G596?7B8A9=:F;^<a=W>W?]AWBHCSEAGAH@I8JEK<L6MGNAO:Q[R9S6T=VAW@XEY_ZD[=]?^@_Ca?b@cEdDeBf@gAhEiBj=k>lC
秘密 密鍵	!B"?#C%D&>'A(A)G*B+;,?-B.</:0:1?2A3>4G596?7B8A9=:F;_<a=W>W?]AWBHCSEAGAH@I8JEK<L6MGNAO:Q]R9S6T=VAWAXEY_ZD[=]@^@_Ca?b@cEdDeBf@gAhEiBj=k>lC
积极	,V
积极 极拒	,V
移動	!J.I1W<KBIKILXVU[E
移動 動さ	VW
移動 動で	1XOT
程主	!E-T/F1U5IBWTGbUfU
程主 主机	!E-T/F1U5IBWTGbUfU
程仓	TU
程仓 仓库	TU
程试	!H=UDU
程试 试图	!H=UDU
空き	!].YKILGSC
空き き容	.U
空き き領	!YSJ
窓口	!SRI
立さ	!F
立さ され	!F
立し して	!T
立で	/H1H7JKSRISJWTiIkHlW
立で でき	/H1H7JKSRISJWTiIkHlW
立に	!E)T*S,T7T9TBIfIkU
立に に失	!E)T*S,T7T9TBIfIkU
答が	!>%T5K7FBBGWKISETTlV
答が があ	!G%U/S7GBHRGSKTVkS
答し	!T-H.F/B1F3H5H6K8J9HBCKELJRHSHTYWGiIjJkS
答し して	!Y,SBJTD
答し しま	!A-K/H1K9KTZ
答で	!EGWNU
答な	!@,H7KJYTU_JdV
答な なし	!@,H7KJYTU_JdV
答を	!DNVcWlV
答を を解	!GcX
算し	(T
算し した	(T
算机	!G,U-K5XKJTF
算机 机积	,V
算法	!9"I%K&I(K*V+I,I-F.H/E0J1K2^3B4K5F6J7I8H9a;H<G>K@KAJBFCJEKFJGJHJIIJKKFLKNIOIPJQIRISJTHWIXKZK[J^J_FaJbJcKdKfJgKhIiJjJkJ
管理	"['J)I,A-E/G0G3Y5C7G8E9I;KBJFJKCMJNHOIRDSVTFWIXT^IeIfGjHkFlJ
管理 理员	"X)K-I1H3V5IBKKH_IbKfI
管理 理画	bV
管理 理者	"T,F0J1S7JLTOJRISWTKXUiSkJ
管道	!H8T=UDUKI
管道 道不	!H=UDU
系统	!D)T*I,E-K.J/F1U3U9J<KIKKGLHNKSGTCVTbKcHf[lJ
細は	!E
細は はセ	!E
終わ	.IBKKFSJaTbU
終わ わり	.IBKKFSKbU
終ロ	!XBJ
終ロ ログ	!XBJ
終了	!G#I%I(E,=.</E0C1[5G6C7>;B>T@EBGCSDIFFHFJ@MINAQBRAVTXHZJ[E]H_JeIfUgChGk<lD
終了 了し	!B"C(K)K,H-V.@1W3H5H6J8SGCIWJENHQIRDaGdJgIhKkIlG
終了 了コ	&T,I/I8I=G>V?TGJKHRJTHbS
経由	!J-H6J7CRGTKWUX[fJkF
経由 由し	XV
経由 由で	,E7DBXXV
経由 由の	,W-J/XBHRJkK
経路	!J,K7ZKKTI
経路 路が	!J,K7ZKKTI
経過	8VKGTT
結果	"G&K,H.E/J0U1F3H;I<JBHHUIVKGLKOES>VI[I]KaGiTjJkG
結果 果を	!UHV
絡し	!G"X1U
絡し して	!G"X1U
継続	!IKJOJ]Y
続い	8TKG_ShT
続い いた	8TKG_ShT
続が	!G"D%E&A'I(K*G+H,T/<0G1W3<4J5>6G7K;I<G=E@JAIBECGFHG?HHIJJ^KYLGMGOHPGQKR2S>VGXKYI[J]KaBbIdTeHgFi@lU
続が がタ	,=8<JVTUdVkS
続が がリ	!E,J-IKV_KbUfU
続が が中	!H,I-J.S8]JTTJ_T
続が が予	!I.T_JlT
続が が切	!<)V,C1U8>9WBHJW_GkK
続が が失	!J8VJTKW
続が が拒	)K,^7JB<KDRETIfIiC
続が が相	-T8INU
続が が確	-V8IKHNW_T
続が が閉	!D,K1WKTRKWHcTkD
続き	!J]Y
続け	!JGU
続し	&H(J)I-C.F/=2I5=6F9G;JBCFJGHMTNTOJPJR<WD[K^IaKcJfFgIhTi=jTkEl]
続し して	!F"F#S/B1H5I6J8IKDMURDTVWKiFlY
続し しま	!],H-I3D5KBCJIRJSSTDUT_IiIlS
続し しよ	lU
続す	KKTSXTlU
続す する	KKTSXTlU
続で	"E%I&T'E*I,Y.;0C314I5G7W8=<A=E>F?I@GAGDHEDFAHBIJK>L:NHO@PCQES8TXUEVHXUYI[J]B^?aFb:eCfJkT
続で でき	"I%J&T'F*J,Z.<0D1>314J5I7X8@<B=F>G?I@HAIDHEDFBHCKAL;MKNIO@PDQFS9TXUEVHXUYJ[J]C^AaFb<eDfJiIkU
続で では	!V
続で でエ	1TBIRV
続に	#J&H*G-C.F/X3>5<;K<KAIFIGFJSKILGSETSWTXK_FbGkZ
続に に失	#K&I-D.G/X3A5=9?AJFJGHJJKJLHSFTTWT_HbHkT
続の	KIbWfTkJ
続の の試	,TTJ
続は	!=#S,G-U/J1I3K5I6K8UBCRFXVZT_SbJjKlH
続は はリ	8S
続は は失	7SdS
続を	"J#E%D'I+F-X.@0G2A5V6A7G;H<G=K@JAJBICIFGIILAMGOHQJRDS@VHX>ZC[J]H^AaGcAdBeGf=gJi4j<lT
続を を中	!B3S5U
続を を予	!I)WJTKI_Y
続を を切	-S_JhT
続を を受	!V
続を を拒	!S,Z-IB4KIRDiE
続を を確	!V,@-U/S1E3I8S9EBTNKRDXJ_KiIkClV
続を を終	!C-T8K_U
続を を続	!D5SHV
続を を閉	!B)I*T,G3I5JBIJKKYTF
続エ	9V;KFVKGNIRFWKiT
続エ エラ	9V;KFVKGNIRFWKiT
続タ	7VkH
続タ タイ	7VkH
続テ	,V3JTTfJ
続テ テス	,V3JTTfJ
続中	!E,J-S3T5I8GBFK?RKWY_S
続先	"J)K,I-D.H1E6X8EAKB>GJHTJEK@LINTRBSEWEbHd]hKiDjI
続先 gw	4T7XTU
続先 ipaddr	!E,G7F_HdYkJ
続先 先の	!G/F6WkT
続先 先サ	5UHXTJ
続処	!I,SkS
続処 処理	!I,SkS
続数	!H_^hE
続数 数の	_V
続行	5SHU
続要	WU
続要 要求	WU
続試	!?/SBJXTkYlT
続試 試行	!?/SBJXTkYlT
線到	!@/KKIRVTTlX
線到 到伺	!EKKRZTUlE
緩す	!ICX
緩す すぎ	!ICX
置い	LISJ[J
置い いて	LISJ[J
置き	!H0IIJOV
置き き換	!H0IIJOV
署名	![%_&B/K2K3F5G9K;JBAFYKKQDRKSKiHjJ
署名 名に	!WQG
署名 名は	!T
署名 名を	%W
署名 名リ	%T
者が	!I)U3S
者が がホ	3S
者に	"W,F0J1T7KLTOJRISWXUkJ
者に に問	!TBJST
者に に連	!G"V1U
能で	DSeT
能で です	DSeT
能な	KJZU
能な なプ	!S
能な な認	!JFTZUjH
能性	!F(I.H3X5F7ILGOKRGSGVSWJfTiG
能性 性が	!G.I3V5G7J;SLJRGSIWK]JfTiG
自動	9KBTFWKJLVRBSWTHWKgUjU
致し	"J&I(X+K,J.E/E0I3_5G6I7J8J9T;I<DAKBDFGGJHKIHLEOFPJQJRESETCVHWJ]T^JaJbJfJgTiGjI
致し しな	*T
致し しま	&I(X+K,J.F/F0J3^5B6J7J8J9U;I<DBDFGGJIILGOFPKQJRFSETDVIWK]S^KaJbKgTiHjJ
致命	7J8J9I<HIHLDSGWF_F
致命 命的	3T8K9J<JIHLERXSIWJiT
致命 命错	!SRGTU_HiK
般的	.WST[VaK
般的 的な	.WST[VaK
获取	-VKKVU_F
行	!?+W1K;V<K=GCHQGWTgW
行 1	WU
行が	,T5K;ZBDKIPIRHTGgTiIkU
行が が失	!D;UTTkK
行さ	^TbS
行さ され	^TbS
行し	"H3I6J7WCUKGNJRTSIWKXJ^JbJiTjGlK
行し して	"KCVRUiUjH
行し しま	KJkS
行し しよ	7U
行す	!JbTcX
行す する	!JbTcX
行っ	!H.UJVKS
行っ って	!H.UJVKS
行で	=SHVRH
行で でき	=SHVRH
行に	;S
行の	TFXT_UkT
行コ	gW
行コ コー	gW
行回	!C"V8H_JhY
行回 回数	!C"V8H_JhY
行目	+W
行目 目に	+U
表示	!aBKLGeK
表示 示さ	!U
表示 示成	!U1J
被拒	,Z.KBKKGRITG_FfK
被拒 拒绝	,Z.KBKKGRITG_FfK
要が	!I3S5ViT
要が があ	!I3S5ViT
要で	"H.GBIGYKKPYQDiJ
要で です	"H.GBIGYKKPYQDiJ
要な	.S9ScW
要求	!<%X,F.J/F1EGYKIfWiEkJ
要求 求し	!H%UGVjT
要求 求を	!JWU
見つ	(F*J+H-I.A/T0F3H5B8I<X>H@KAHBHCJDIFKGJHJK@NGODQBRCSHTKYD[F]DaFbIeJfHjGkGlI
見つ つか	(F*J+I-I.C/T0G3I5E8I<T>H@KAHCKDIGKHJKANGOEQCRDSITKYE[F]DaFbJeJfIjHkGlI
見直	!GRW
見直 直し	!GRW
視さ	CT
視さ され	CT
覧く	bU
覧く くだ	bU
覧の	JSSY[IbJcTeK
覧の の取	!F1TJSSZbJcU
覧の の表	!T
解析	"C)K,?.B/c0J1B5=6J7C8I9K;U<G?JB=GKK>LCOGQHR=SBTAWKXEYK[JaHbGcFfAiDjFkHlF
解析 析に	!H;V
解析 析結	TT_T
解決	,D/^1K3I5F6S7HBIKULIRGSIWEiJkK
解決 決し	/V
解決 決で	/Z5I6V7KTEXU
解決 決に	!DKWWGXT
解釈	!GcX
解釈 釈で	!GcX
解除	!C"VQThU
計算	(T
計算 算し	(T
記録	!V
記録 録さ	!V
設定	!>"A%C&['F(G)J+d-C.@0A1B5J7B8C;?<K=A>B?H@EA?B7C@DIEHFBHFK;L:MHO@PSQHSDV@W6[D]F^?_Ba^bCcDeFgDhGkZ
設定 定さ	!>&T3T5GBEiU
設定 定で	!EaY
設定 定と	!H9KjW
設定 定の	RX
設定 定を	#V+T5IBJPXWHXIiF
設定 定フ	+X0K<HSH
設定 定中	!CaYkT
許可	"I&@'Y(E)H*B+B-H.;/?1>4I5;6E7@8<9D:H;:<?=Y>D?F@FADB3DWGFI;JGK7L8NCP?QDS^VBY@[=]A^=_CaXcFdIf>gBhJj<kDl@
許可 可が	!X+F.G0I7G;A<B=[BJCVHUI@L?QIRHSXTIVK[J]J^JiD
許可 可さ	!J&I'Z(I.H/H1G3F5E8C:J;K?JB@ETJKK@LJPGSXVJWFXSYI[E]J^H_HaYbKfHgGjDlI
許可 可し	!FbS
証が	"I#T,G/K3JBTGWTGWGiVjT
証が が必	!U"JGX
証さ	!V
証さ され	!V
証し	!V3IBU
証し して	BW
証で	*K3[5]9JBJHWTJ
証で でき	3V5WHWTJ
証に	!G"U%E'K*H,7-B.;/80G1J6D7B8B9@;@=H?I@FABBWIIJFK?L:NHOBR]S6T/VBWTXGYI[F^J_FaCbBcFeFgFhHiZjYkCl@
証に に失	!C"W%F)G*J,8-F.>/90I116E7C8G9B;B=I@GADBXIKJIKBL;NJOERZS7T0VDWUXI[G_JaFbDcIeGfCgHiZjZkDlB
証に に対	!ERU
証に に成	!U)SfU
証の	!D8HBGRUVS_Kh^
証は	BHZUiH
証を	!JPSRWhViI
証エ	!J&Y,D.J/K2JGKKJSKTGWIiVkJ
証エ エラ	,E2KKJTHiY
証エ エー	!E&ZRJiKjS
証プ	!U
証プ プロ	!U
証ロ	!C"VbU
証ロ ログ	!C"VbU
証中	"ZbU
証失	;UBGQT
証失 失敗	;UBGQT
証方	!>"I#K,I1G3K5I;KPIRXTHWKZ[lK
証方 方式	!E,K1IPJRUTKZ]iJ
証方 方法	!ERTiU
証明	!d,J/I3A5WBDKKSJTKWJ
証明 明書	!d
試し	RJ^XfUiU
試し して	BKRJ^XfU
試み	iT
試行	!J#G&B*H+J,W0G2J3C6G8B;ICHEKFHGAHJJHKFOGPIQITWW@ZH[K]J^G_UaIcGeJfBgJh[
試行 行が	,UBGRJTHXSiJkV
試行 行し	,SKKRVTSiVjJ
試行 行の	TFXU_UkT
試行 行回	!C"V8H_JhY
詳細	!D-K1K6J9KBTKFLGOUSUT[WJaIkS
詳細 細は	!E
認く	!JBIQTTS
認く くだ	!JBIQTTS
認し	#F%U'E(F+E,S/U1E3E6I?F@HDGEGFCGBMJODTTYG[D]HaIbAeGfHgFhHiIlH
認し して	#F'E(G+F,T/U1F6I?F@HDGEGFDGBMJODTUYG[D]HaJbAeGfJgFhIiJlI
認で	!C.J/K3Z5ZBITGVU
認で でき	!D.J/K3Z5ZBITG
認証	&T(7*6+>,@-+.2/"052H3?4A53627/829):S;I=8>@?<@IBZDAG^H:I<K&L4MAN5O1RbS2T0UHV5Y9Z^[7]:^8_5a2b:c4d>e5fAg8h[icjVk9l,
認証 ng	!I
認証 publickey	RFZS
認証 証が	"I#T,G/K3JBTGWTGWGiVjT
認証 証さ	!V
認証 証し	!V3IBU
認証 証に	!J"V%F(G*J,9-D.=/;0H5=6G7D8E9B;C=I?J@GAEBXHGIJJHKDL<NIODR_S8T2VEWUXHYJ[G_GaFbDcHeGgHhIi[jZkDlB
認証 証の	!G8IBIRV_Kh^
認証 証は	!DBIZUiH
認証 証を	!JPSRWhViI
認証 証エ	&Y,D2KTGWIiVkK
認証 証ロ	!C"VbU
認証 証中	"ZbU
認証 証失	;UBGQT
認証 証方	!>"I#K,I1G3K5I;KPIRXTHWKZ[lK
認識	;W@TYS
認識 識さ	!V
誤り	6SRT
誤り りが	6SRT
説明	!H7WKGbU
読み	"E#F%E'E(D)J*G,B.:0?1D4I6E7E9D:K;W=Y>U?V@VATCTEEGCJGL>MJNGO@R>S=T=VFWAZH[B]C^EaBbBcFdHeDfEgFhHk>lD
読み み取	8J;I<K=YCJOJRKbJiHkK
読み み込	"J#J%I'H(H*K,G-I.?/G0E1G2I3F5E6J7G9H;X>V?W@WAVBDCUDIEIFEGFHIJHLCNJOFQTRDS>T@VGWFXG[E]I^J_HaGbJcJdJeHfIgJjBkElG
読め	;U<J>KCW
読め める	CW
識さ	!V
識さ され	!V
識別	3VLTSG[T
識別 別情	3V_S
警告	,F-K.D0J1J3Y5A6H7F8F<I>F?V@GCFFKIIKDLGMYOKPKQGRBSEVJ_KbJcKfJjFlF
議事	!USG
議事 事録	!USG
计算	!G,U-K5XKJTF
计算 算机	!G,U-K5XKJTF
认证	%I&I(J*G+G,?-D.G0K1I2H3A5F6J7D8I9F:K;G<I=I>JAIBXCJEJFHGFHJIJJJK@LHMJNHOKPIQHRWSGVJWHXWZJ]J^J_?bJcHdJfEgKhYjHkHlH
认证 证失	!G&J(K*I+J,C-G.I/G3I7H8K9J;I<KAJBXFJGHKCLINJPKQJRWSHTDWKXJ]K_BcIfHhZjIkKlJ
设置	,G9KBFRDXXfYiJkK
访问	!I"E&J+K-I.J/S3J6J7H9K;J=IB[GJKHRWWKXW_KaJdKfIh>kH
证失	!D%K&J(J*H+J,A-G.I/F2J4J5I7F8J9I;H<K=KAIBZFHGEHJKBLINJPIQHRZSGTCVKWJXJ]J_AbKcHdKfGhZiXjHkJlJ
证失 失败	!D%K&J(J*H+J,A-G.I/F2J4J5I7F8J9I;H<K=KAIBZFHGEHJKBLINJPIQHRZSGTCVKWJXJ]J_AbKcHdKfGhZiXjHkJlJ
试一	RWiX
试一 一次	RWiX
试图	=UDU
试图 图写	!H=UDU
话已	,J-K.K1U5J7K8XBJKETG_KbSfTiJ
误或	"W;WGIQHRJYJ
请再	RWiX
请再 再试	RWiX
请检	!Y;J<HLWRKST
请检 检查	!Y;J<HLWRKST
请确	!D"K)K.E1J3HBKKFRATBXJcWfaiEkI
请确 确认	!F.G3IKHRETDcXfXiK
请选	!F,KBJRGTDYVlY
请选 选择	!F,KBJRGTDYVlY
请重	BIQYRJ
请重 重新	BIQYRJ
读取	=VKILT
读取 取远	TU
象の	,T
象の のコ	,T
象外	!HOV
資料	.J0Z
資格	,JBXiU
資格 格情	,JBXiU
起動	&X,W.D/E1T3E5F7J9H;G<UAJFJGIKILINGOIPJR?SGTCWG_JaJbXcWfVhKiDkFlB
起動 動し	"S&V,U.J<URHlI
起動 動で	!UTJbU
起動 動ス	cT
超え	.J8T
超え えた	8V
超时	"I,A.I/K1J3J8GBJKIRASKTb_BcIdJfJiHlH
超過	!G.]
超過 過し	!G.]
足し	.TET
足し して	.TET
路が	!J,K7ZKKTI
路が があ	!J,K7ZKKTI
路径	-V/EKSLUSSTI
踏み	!H%S&T,EBERFTWWaiJkJ
踏み み台	!H%S&T,EBERFTWWaiJkJ
転送	!F"0%J';(X)C*?+;1,2A354F566;93:H;1=K>B?@@?A:DCEEF>H>JKKYLUMCNJQ;R1T?UBVTZ?[J]X_JaZc7d>eKgeh>jHkEl=
転送 送が	1I8YJUKZ
転送 送さ	KIgT
転送 送し	!YSIaKgT
転送 送で	!GSTaW
転送 送に	&T,W-I/WBGLJOViDjHkI
転送 送は	!G.TSJVUaS
転送 送を	0F1J8JBJIGLIVHWK]Y^T_IaHfT
転送 送エ	!>(JIJLTSU
転送 送サ	#UBUFVGGRFZJ
転送 送ジ	ITKJLVST
転送 送モ	!J(SgX
転送 送中	!K.VK[[S
転送 送先	!E/V6GLT
転送 送完	!_KJaH
転送 送後	!F(X
転送 送済	aU
転送 送開	!I.SKSTJ
输入	!HBFGXQYRBiJ
込み	"J%K&J'J(H*K+H,E-I.U/G0D1D3H5G6J7I8F9H<G>I@TASB@CVFJGIHTIAJJOARBSZTAVSWCXH]I^J_IaBbHcJeCfIgHiDjHkFlI
込み みが	!K.@S]
込み みに	!>,K.V?S@VBHCWQTRHVGWJYT[HiJ
込み みエ	!@.UAU
込み み権	.ESU
込み み用	!JLJ[W
込め	!;&I'I(K,I/I0G3K5H7J9J;V>YBFCIFJHSOIRJTD]J^JaJeJjHkJ
込め めま	!;&I'I(K,I/I0G3K5H7J9J;V>YBFCIFJHSOIRJTD]J^JaJeJjHkJ
込も	!K-S
込も もう	!K-S
过多	!@"D+K,A-I.G/H1J3H5J6K7I8G9J;K<JB?GJIJK>LINKOJR>SIT@_^bJcGfGh[iCkJlI
过期	!U"X-H1HGIKHRF_HbKfI
返し	"I.TOWTH[TiS
返し しま	"I.TOWTJ[TiS
进程	!T=UDV
远程	!7"G.J1T3J6I7G9IB]IHNKVTWIdKkK
远程 程主	!E-T/F1U5IBWTGbUfU
远程 程仓	TU
连接	!G"D#>%@&<'<(6)G*7+:,[-S.//+084>5,648V9@:?<6>@@8AIB9C<E@FGH>I5J:KVL/M;N1O6P9Q1S.T]UAV<W9X6Y<Z=[8]9^:_Xa7bDcDdGe<f:g;h=j6k@
连接 ipaddr	,UTKiT
连接 接主	!A"X-U8JKD_VdJiU
连接 接到	"H)H-I/K1B3T5F7U8ELKRW_FbKhJkJ
连接 接失	!E7TGWTViV
连接 接已	"J,B.J1J7K8EK]RGTA_?cJfIlK
连接 接被	!>"J(J)S,^-T.H/I1T3F5I7K8HBCK<LINIR>SGT?_KfFiEkIlH
连接 接超	!K"I,A-J.J1K3J8HBKKJRATc_DcIdKfJiIkKlH
追加	!W%T3H
追加 加し	!X3H
退出	!I)W,I1VbWcT
送が	1I8YJUKZ
送さ	KIgT
送さ され	KIgT
送し	!UKKSFaIg[
送し して	!JgV
送し しま	!Z.JKGSJgU
送で	!GSTaW
送に	&T,W-I/WBGLJOViDjHkI
送に に失	!>&T,W-I/X0SBGaJiDjHkJ
送に に成	OTSJaS
送は	!G.TSJVUaS
送り	]V
送を	0F1J8JBJIGLIVHWK]Y^T_IaHfT
送を を中	!GKT
送を を再	!DOTST]Z
送を を開	KILISH^UfU
送エ	!>(JIJLTSU
送エ エラ	!@(KIJLTSU
送サ	#UBUFVGGRFZJ
送サ サー	#UBUFVGGRFZJ
送ジ	ITKJLVST
送ジ ジョ	ITKJLVST
送モ	!J(SgX
送モ モー	!J(SgX
送中	!K.VK[[S
送中 中に	[V
送信	!G#>%@&:'X(T)I+=-F/F0*1E3C4C:G;8<<>B?=@EDCEFFTGFH;IWJTLXMFNFQ7SUV_W0XAYE]4^J_>aUd9f>h=jZk9
送信 publickey	FURU
送信 信さ	!JBJcW
送信 信し	'WBILGfU
送信 信で	.ILUkS
送信 信に	!I*TBUFUKIRIiSjV
送信 信を	!JITeV
送信 信エ	!I*W3H5G8J9FBDKELYNSRUSXVK[K_TkH
送信 信サ	!^RG
送信 信バ	BIGVVSiS
送信 信中	!U-K8JKW
送信 信側	!G7VcK
送信 信元	([LJ
送信 信先	LYOK[TeF
送信 信処	!JIVLTjU
送信 信失	!F"I.SKJRKSJZVjW
送信 信後	!DJWKHLISJVZ
送信 信済	!ELKVXaT
送先	!E/V6GLT
送完	!_KJaH
送完 完了	!_KJaH
送後	!F(X
送済	aU
送済 済み	!IaU
送開	!I.SKSTJ
送開 開始	!I.SKSTJ
选择	,I/J5J;JBHLJRDTBYVlY
选的	!F;KBXYU
选的 的用	!F;KBXYU
途中	!?,U/K8G]ZbT
途中 中で	!H8I;TbU
通の	!I2W9W
通信	!>"H'J*T,C-E/C2U3G5D6I7E8gBBJSK]LJOJRASCWHXT^I_FcHdHhJiEkK
通信 信が	!EbUfS
通信 信は	XV
通常	!KSUcV
通常 常フ	!DSV
通过	!G1GGYKTREcW
連ま	!T
連ま また	!T
連絡	!D"Z1U
連絡 絡し	!G"X1U
連線	!J"B%J(H+K,E-J.C/C0G1H2J3I5E6H7H8H9H;J<JBDGHIFKXLENJOGPJQGSEWJXI[G]K_EaGbIcGeKfGhJiGjJkJlV
連線 線到	!@/KKIRVTTlX
週次	,J5UBT
過し	!E.]JT
過し しま	!KJT
道不	!H=UDU
道不 不存	!H=UDU
達し	.T8IKH_ZhW
達し して	!I.X_V
達し しま	_WhX
達で	!B/X7^
達で でき	!B/X7^
違い	"C;J@SGKPDQXRSiK
違い いま	"C;J@SGKPDQXRSiK
違う	!JNTlU
違っ	;HPCQY
違っ って	!W;I
遠隔	,T3S5UkS
適切	lY
適切 切な	lY
選択	,K3J6H;GBHMUYW^JcKfJiIkJlX
選択 択し	6I;HBJMUYXiKlT
部コ	^S
部コ コマ	^S
部分	!JLJODSB]^aJiS
配信	!X-TKINV_U
配布	!G&TITRJjU
配的	!@*W-I/G2[3H5J8K9T<JBJ_J
配置	7SeU
釈で	!GcX
釈で でき	!GcX
里云	!T
重大	!F8VKFLTSW
重大 大な	!F8VKFLTSW
重新	8X;IBHKGQYRGTI_KiK
重错	!E,G8V?IKTRUTF
重错 错误	!E,G8V?IKTRUTF
量が	!J.[
量が が不	!@.Y
量の	!U
量を	!S
量制	.S
量制 制限	.S
錯誤	/JKIRVTSlX
錯誤 無法	!@/KKIRVTTlX
録が	!W
録さ	"E'J(J,K-J1K2K3H8I:WBYFIKBRASETHWJXK^KaJbIfKgKiAlI
録さ され	"E'J(J,K-J1K2K3H8I:WBYFIKBRASETHWJXK^KaJbIfKgKiAlI
録し	#T'K;G@SYKiG
録し して	;G@TES
録し しま	!UBG
録で	#J'Y3J5G@KFULKOGPHSJbKeTiIjI
録で でき	'Y3K5HBDFUOGPISJeTiK
録に	@TYV
録を	RUkT
録済	#JBKjW
録済 済み	#JBKjW
録番	iV
録番 番号	iV
鍵	!0%Y&H;TACPSQVREYTi@
鍵 home	;S=HCHQH
鍵が	"E#D%='K(I)I*G+I,@-H.H/=0K1F2E3X4H5a6D7G8E9F:J<V=B?DBZCADJETGDHEIHJJK@LDNHOKQAR7SDTDVJWCXJYSZF]J^H_EaHbGcHfFgIhIiBjKkGlC
鍵が があ	!];DQIjV
鍵が が一	!TBIPVRKiHjK
鍵が が変	!H3Y5D
鍵が が登	!G5U
鍵で	!E"K#J'H/H3B5U6I;Z<I@GAIGKKGOJRITJYUbKiFjalJ
鍵で です	!?/K3J5V6J@KETFUYV
鍵で では	!C;WBSiJjV
鍵で で接	!FBKj[
鍵と	;T<EKJYZjT
鍵と とし	!G;Z?SYV
鍵と と秘	;J<JYUiU
鍵に	!@#U&HRJZUhWjS
鍵に によ	!B#V&IRKZUhWjT
鍵の	!J"@#?'E(E)I*C+D,=-C.?/;0C1?6@7D8B9=:F;b@UAWCYEVHVIEJFK>L>MGNCOCP<Q]RES<T=VDW>XFZG[C]E^D_DaDbAcDdJeCfCgDhHi5j:lA
鍵の のイ	;UATQURI
鍵の のパ	CTPG
鍵の の形	!D;YACYI
鍵の の復	BJ
鍵の の指	!I
鍵の の検	!F3SHW
鍵の の登	@TBTYUiJ
鍵の の解	!J;S
鍵の の読	!K;J=T?GC[QY
鍵の の長	EW
鍵は	!="?#T%J&C'D(J)J*J+H,G-K.I/D0F1G2G4[6D7I8G9J:a;C<H=I>@@ZATDHFZHIIJKELHNJOHQGR>SITGWIXIZG[I]I^E_GaHcIdJeDfFgIhIi=kIlG
鍵は は失	!E3H4]5F
鍵は は既	!I:WBJ
鍵は は登	!GFZ
鍵を	!I"H#V&?'@(E*E+@,4-=.;/90A1F2?3X4G5J6A7=8=9@<JAWB_DSFWGAIGJFKBL=MFN=OBR/S<T7VCW=XFYTZA[G]E^?_;aDb?cDdAeCf?gEj^k9l=
鍵を をロ	!G?Y@GAT
鍵を を使	!@=TBICUDSiI
鍵を を保	%T
鍵を を利	!S
鍵を を復	!C;TPTQW
鍵を を拒	!9%H,J.K<WB^FWR@iZj]
鍵を を指	;JBTiIjV
鍵を を登	#T3K;G@SEVQKRJiG
鍵を を確	3UiJ
鍵を を読	?DQV
鍵ア	2U3I9GEVFT
鍵ア アル	2U3I9GEVFT
鍵フ	!:"I'A(=+:.>091F7K8H9J;X<b=b>Y?W@ECVFHI4K?L:O9P@S7TJVBWHYW[?]<^G_Ja?bGcHdGeHfDg?iFjIkF
鍵フ ファ	!:"I'A(=+:.>091F7K8I9J;X<b=b>Y?W@ECVFHI4K?L:O9P@S7TJVBWHYW[?]<^G_Ja?bGcHdGeHfDg?iFjIkF
鍵交	(K)J*X,G-Z.G/G1E2T3D5H8D9hBFIJJYK;LHOKRGSHTEWKaJcHfIhHkJlJ
鍵交 交換	(K)J*X,G-Z.G/G1E2T3D5H8D9hBFIJJYK;LHOKRGSHTEWKaJcHfIhHkJlJ
鍵形	!HAU
鍵形 形式	!HAU
鍵検	!T3U
鍵検 検証	!T3U
鍵認	!GCXGGQKZa
鍵認 認証	!GCXGGQKZa
鍵読	!I;U?SAJ
鍵長	!E2KE^FT
钥不	!D3X5JBW
钥交	!F*S2H3F5J9[AJBHRETJhKiKjJ
钥交 交换	!F*S2H3F5J9[AJBHRETJhKiKjJ
钥已	3Z5BBHTJ
钥文	"I+K,J.G/D0J2F5K8J9H<Z@IBFCTEIIGKGLJPIQDRJSHTK]J_JaKcKfKiJjI
钥文 文件	"I+K,J.G/D0J2F5K8J9H<Z@IBFCTEIIGKGLJPIQDRJSHTK]J_JaKcKfKiJjI
钥未	BY
钥未 未在	BY
错误	!K"C#B%C&B'B(9*>+B,T-F/40=2A354C6?9>:B<;==>A?A@BA=B8CDD?EAFAHCI<J@MBN?O<PAQXRTSXUEV?W@XKY=ZB[>];^B_7aHdAeAf8g@hHiJjIkAlT
错误 严重	!FKIRXTH
错误 无法	!@/E3GSI_FcJlX
错误 误或	"W;WGIQHRJYJ
長が	!E;UEYFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!2%J&F)[,@-W/D1^2H3@5C6I<J=JFJGDKULKMKPKR?SHVKXH_WaJdGgK
閉じ じま	!>)T,D-V/J1U3H5J7GBETAWJ_TkJ
閉じ じら	!="J&K)X,B-T1[3I9F=KGHJGRETD_ShJ
開く	,VBU
開け	!I(H+F.@1C5E6S7G8H;B=U>H?IAKCIDKGKIVKCNJQJRBVJYG[T]FaGcTeHfHiCjKkH
開け けま	!I(H+F.@1C5E6S7G8H;B=U>H?IAKCIDKGKIVKCNJQJRBVJYG[T]FaGcTeHfHiCjKkH
開し	!HKS
開し しま	KT
開で	!=BKLUSV]_
開で でき	!=BKLUSV]_
開始	"E(H*I,I/C0F2I5?6I7>9H;KGJHIJKNHOCPK[K]K_BaDfVgJjHkJlJ
開始 始さ	WV
開始 始し	BHKVLUSTTAaK
開始 始で	!>)U/J1U5HBULHSF^TfT
開鍵	"@#T&?(E)H*E+H,:-A.@/?0B1F4H6D7F8?9@:U;I=C>E?D@?A<BcDGHHIFJFK<LBMHNCODP:RGS?T>VDW@XFYaZ^[F]G^D_>aBcCdHeCfBgEhCjFlB
開鍵 鍵が	,IB]RIiDjJ
開鍵 鍵で	3I;KYW
開鍵 鍵と	;J<JYUiU
開鍵 鍵の	#KBTETFTQHRSYIiJjK
開鍵 鍵は	"I:YiIjJ
開鍵 鍵を	!U#W%I,J.J5D<UGJRDSJiY
開鍵 鍵認	!GCXGGQKZa
間が	8VTK
間に	!VKH
間を	!D#VBSjU
間操	!J8UkTlS
間操 操作	!J8UkTlS
間送	!F5T=W
間送 送信	!F5T=W
間違	;HBKPBQYRK
間違 違っ	;HPCQY
関係	!Y
関連	!T
関連 連ま	!T
问题	!W"KBHRGiIkW
阿里	!T
阿里 里云	!T
限が	!X.C;K=WBIRJSYiI
限が があ	.DSY
限が が切	!Z
限さ	"VfT
限さ され	"VfT
限に	!V8F=TBIDSKG_WiI
限に に達	"T_V
限を	!G=UCT
限を を超	.S
除し	.S
除し して	.S
階認	GW
階認 認証	GW
集信	!I.T/UTS
集計	!T.TKJ
非ア	!G
非ア アク	!G
領域	!WKILGOISAe]
領域 域が	!YSJ
頭に	!J;W
頭行	;G@UNS
題が	!H+U=UCIDYaT
題が があ	!I+U=UCJDY
验证	"IGWKJTJiT
验证 证失	!GRUiX
대상	!<"D(K,U-H.W0J1H2K3H5H6H8G9H<GFJIHKDLGNJOXQGSVWJXJ[K_EaJbIcHdFfGhJiTkGlI
사용	"V(J,J-J.V/J1J8DBHK?RDSKTH_JbJiI
서버에	!9"F#I%H&F'H(H)I*G+F-D.D0F1G2H3G4I5G6H8B9E:H;G<D=J>I?J@IAHCHDJEHFFGFHGIGJHK?LGMHNEOEPGQBRcSBTUUJVHWFXIYIZH[H]H^H_FaHbGcHdHeHfFgHhGjHkFlH
성공	!_.G/J6GIIKHLIRJTC
세션을	"E&K'J(I)K*K+J,G-I.D/F0H1X3I5H6I7G8Y9I:K;J<IBFGJIGKCLGMKNIOGPJQGRDSGT=VKWJXJ[I]I^I_GaHbVcGdKeJfSgJhKiGkIlJ
수	"D%H&I'K(I)J*J+I-H.C0H1X2J3G5E6H8E9G:K;E=C?K@IAICJEJGIHJIGJJKCLDMJNHOFPEQURSSDWIXIYJ[I]K^J_FaHbVcHdJfSgJhHiSjIkIlI
수 없습니다	"K%I&J-K.H5K9J;G=D@JAJCKGKKHLJNKOJPGQVRTSHTU_JfJhJiUjJ
수 없음	"J,I.J/I1Y8KKJRITGbXfV
시	!A"?#F%E&E'E(B)G*D+E,B-A.A/B0C1D2E3C4G5C6D7D8?9B:E;C<E=F>G?G@GAFBACFDGEFFFGDHFIBJFKeLCMENCOCPDQCR>SBT@UHVDWCXEYGZE[D]C^D_AaCbBcIdGeEfDgChEiDjFkElE
시간	!I,G.K/I1J7G8YBKKIkI
실패	!:"F,G-J/J7J8I=JBGGJKGOKR]T;ZFaEiX
않습니다	KGPKQWRJ
없습니다	!J"H#K%F&G'I(J)J*G+I-H.A/T0J1F2J3G4I5F6G8E9H:J;B=A>J?I@IAHCIDIEIGHHIIBKALYMJNGOFPEQUWJXKYIZJ[D]H^B_GaBbBcGdJeKfGgIhIiSjHkElJ
없어	!8"E#I%H&H'H(H)J*H+H,A-E.F/G0F1D2H3G4J5G6H7Z8W9G:H;G<H=I>J?J@JAIBECIDJEIFHGGHIIGJIKBLHMHNFOGPGQGR>SHT_UJVHWGXGYJZH[H]G^H_EaGbEcHdUeHfEgHhHiGjIkTlI
없음	"J,I.J/I1Y8KKJRITGbXfV
연결	"B#K%K&J'J(J)J+K,B-C.C/C0I1F3G4K5F6D7C8>9K;H<K=JBCGIIEJJK;LFNIOHPIQHRDSGTaWIXJZE[I]K^J_GaFbGcIdJfJgKhKiWjKkElH
연결이	!I"F(K-I.G/F0J1Y3I5H6I8D9J<JBGIHKELINJOIQIRASHTUWKXJ[J_EaJbWcHfTiJlJ
연결하지	!6"C#G%H&G'G(G)H*F+G-@.E/D0E1D2F3D4H5E6E8=9D:G;F<G=I>I?I@IAHB@CHDIEHFGGFHHIEJFK=LFMGNDOFPFQFR]SETXUIVHWDXDYIZH[G]G^G_AaFbEcGeGfEgGhFiAjGlF
연결할	!T,T/U7WBGRCTWiH
연결할 수	!T,T/U7WBGRCTWiH
오류	!I"?#F%E&E'E(B)G*C+E,?-T.A/A0B1E2E3D4G5D6E7?9B:E;C<F=G>H?G@GAFB@CFDGEFFFGDHFIBJFKULDMFNCOCPDQCRYSBT]UHVDWCXEYGZF[D]C^E_AaDbFcDdFeFfDgChFi@jGkClE
완료	!W
전송	!E-Y8XKXRCSTTDaJ
접속	"JBERJbKiSjZ
중	"H.V/J8GKHRKTFfJ
호스트에	!I"I&J'K(K*K,K-W.I/J0J1J3J5J8U9J:K;J<KBIGJIJKWLJNJOJPKQJRASITXVKWJ[K]J^J_IaKbJcJeKfJgJhKiH
확인하십시오	!="F.W0K1I3K5I6J8I9K<HIHKELGOXQGSV[K_HaJbIcHfGiUlK
`
