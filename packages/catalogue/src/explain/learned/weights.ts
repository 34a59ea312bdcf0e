// Written by `npm run learn`; see ward/learn. One line a feature: weights-format.ts reads it.

/** SHA-256 of the texts that this was learned from, and of the programs that learned. */
export const corpus: string = 'ae5b3e7384e54c41853e714b5e89c8725661433987bcf83d466bf124599a574d'

export const classes: string =
  'nothing account-inactive account-not-yet-active agent-refused agent-unavailable archive-type-refused checksum-mismatch chroot-bad-ownership cipher-or-mac-mismatch config-file-error connection-refused connection-reset-before-banner disk-full-or-quota dns-failure file-name-refused home-missing host-key-algorithm-mismatch host-key-changed host-key-revoked host-key-unknown host-syntax-wrong host-unreachable idle-timeout kex-mismatch key-belongs-to-another-account key-file-corrupt key-file-missing key-file-unreadable key-format-openssh-in-putty key-format-ppk-too-new key-format-putty-in-openssh key-format-unsupported-new-openssh key-not-registered key-permissions-too-open key-permissions-too-open-windows key-too-weak key-type-refused keyboard-interactive-required known-hosts-unwritable local-file-missing mtu-blackhole network-drop no-such-directory not-an-ssh-client not-an-ssh-server overwrite-refused passphrase-missing passphrase-wrong password-not-accepted permission-denied-remote-path port-blocked post-quantum-warning post-upload-check-failed proxy-command-failed proxy-required public-key-given-as-private public-key-not-accepted remote-path-is-directory resume-mismatch scp-not-available server-busy-or-banned set-attributes-refused sftp-only-account sftp-protocol-garbage stale-address subdirectory-not-allowed subsystem-refused text-mode-corruption too-many-auth-failures username-wrong wrong-key-offered wrong-port wrong-protocol-ftp'

export const biases: string = `wXJLNNQJNNTRVSQQMQJSONXPNQMJGJIKVLHLLQKSL^SMQRORZSVFMPLIMPPOTQPPKLPONQKNM`

export const features: string = `'	!T":#2%1&>'1(<)@*G+W,J-2/=1G2H3I496_8>9H:2;K?A@EBGD=E:F?G-J@MSNHOTPERFTBU:WKX&ZE^C_4a:bJc5dAf8hJi?j9lD
' '	&S3I6T9I;SAEB;HFIJQHRVTD^JbGkJ
' 2	!W
' 22	!-"K+Y,Y-F/T3I6:8J9HIJJKK?MGNCR<WF_GiFkflF
' 220	NV
' 443	!Z
' app	!Y<X=HLJSH
' are	!FCXYD
' auth	!X/IBURCTKiE
' b'	,V
' because	!HLX
' begin	!?@XAUBJPGQCYW
' bin	!W-S
' builds	;KCW
' can't	39
' cannot	!J&S3W
' connection	!ZBJkG
' could	LKSEeW
' data	<TIIfI
' dist	<HI[
' does	!T1S5BfJ
' ecdsa	"S;H=TSH
' ed	!D"J5I;X=GAUGUHIZTiV
' etc	!b;HBICYHHLHSDYIaB
' expected	5E
' failed	&J/W7GAVKINIOHRISG[XaTkH
' for	3J5HBXTUiUjT
' from	!@BWFVMViU
' h	,S
' home	!I%I)G+7/K0I136A7G9G;9>U@?CSDAHUI9O@R<SUTAVIYXbKdJi@kD
' host	,J/D7H@TBGRATFYTiI
' in	!A&H(E*G+H,G/H2J3E5D6H8F9E;D<F>HAHB@FJIKKCNHO]QIRCTFYH[<]]bIcJeTfIiG
' in'	!W5I8KLIOG
' inbound	!JLU
' inbox	LGOU
' ipaddr	!G)I*I+J,T-E/<1E2F4K7X8G9C<G=E@HBKDJJJNJPJS=TTWEXKYH_DfJhXiHk[lE
' is	!c;IAU
' localhost	5K=U
' media	!^SF
' missing	!D;Z@YAHPIQCYW
' mnt	!?&J+J.U0T1H5F8Z;I<HBCCZDCHJIDKaLSPKR?TGVKWKYKbIcJeFiF
' not	5VLU
' opt	&J3IATBELCQT[VdT
' or	0TLK
' out	!ISV
' outbound	LD[W
' port	/V7URJ
' r'	;UAJgV
' returned	,V
' root	,J;I<YBKHTLHSC
' rsa	5KhU
' s	!J+T,T
' server	!K6V9VLK
' sftp	5UBDKJRUTKWSiJ
' simple	!V
' srv	!W+J.W1T5H<JBDHJIWKIOC[IaEcWiW
' ssh	!F+W0T3H5W9K?XAWBCCIHUIFP<RDTJYHiHjF
' the	ST[W
' tmp	&J3S5G;TIYOGkJ
' to	&U,U3D5I
' u	CTNKSJlW
' unable	!X
' upload	!J8JIAKELbS_[K
' user	&V.K/A5U6X9G;I=WAHKHLIPIQVSFTDiDkJ
' users	!@+W;I<T=JAGD@LGYX
' using	!bRE
' usr	5G<I=HSIZViH
' var	!X5U<E=<BIOIRIaF
' with	!G/IKXRHTIhWjT
''	-F/I1G3GBIKCLFNCRXSWTWWY_GcJfHiGlT
''type	@UAISJ
''type renci	@UAISJ
'a	!W-G.B0J1G5G8IBJKXLCRKSTa[
'a txt'	!B-H1I8KKZOUSTaZ
'a'	!^5K
'aaaac	!G3V5J
'aaaac 3	!G3V5J
'agent'	!>%W&Y,J-J.J/IBJKJTH
'amazon	BHLVRISU^UiV
'amazon ebs'	!KBHLVRISU^WiV
'app'	/U
'appstream'	!Y
'appstream' のメ	!X
'auth	!Z
'authentication	1YKJiT
'bad	!FGHRVZXiK
'bad authentication	!FGHRVZXiK
'bob'	5T
'borg	!G-W1JBK
'c	"A%H&;'I(G)K*D+T,F-E.H/D0J1=2G3B4K5A6H7I8F9D:I;>=W>X@=A@C;DfEHFWGHIeJKL6NHO4P8R?SCTBV<WBXJZJ[G]E^H_GaJbCcHdKeHfDgEhJi>jDkDlJ
'c a	!_LIaI
'c data	!BIdLEOBVHaT
'c export	<J
'c k	!K;F=?QU
'c keys	!@<E=G?F@DADCHDZF]PGQGYS
'c program	=W
'c users	!U&B+U1F3J5K=V>V?AC>DaFII9LCPGQCSFTIWIiKkK
'c windows	!W
'cannot	!T.S;ISUWI[SaU
'cannot connect	!VWK
'cd	!I(U5U
'client	!A&:*I.E/V0K3J5K9J;H<G@JAIBGG?IEKYLDPGQGRWSGVJ[KcHfFiCjGkIlI
'client authentication'	!K&@BJGERYiIjK
'client socket'	!7.I/WIIKXLKRKTI
'client timeout'	!C-[JUTW_JkI
'compute	![SJTJ
'connect	,b1H7WK>W__IbBf<
'connect'	.K6EBIRKTV_U
'connection	-J6W8HK?MUkK
'connection aborted	MV
'connection'	5U
'connection' object	5U
'could	,J;SBVTH
'could not	,J;SBVTH
'create	!G.U
'ctrl	-U2J9VKK_V
'ctrl alt	-U2J9VKK_V
'curl	!D.K5J6KI]LJOKRGSHTJ
'd	8H;H<Y@HBJCDDWIUL@SJ
'd keys	!G<]CHDS
'data	!JLJgV
'deploy	5]BSRJSGTV
'deploy'	;K@TQWiUjJ
'docker	!Z
'docker login'	!S
'docker run	!T
'e	!ICJDTJYKITI
'eacces'	HU
'econnrefused'	!T/H1H6J7BBJT@WKdGka
'econnreset'	"W)V,E.I/C1W6I7C9IIKSKTB_VdIkV
'enoent'	!I<T
'enotfound'	,K/X1H6Y7HTGkJ
'err	!F&J1U8WSCcJfS
'err bad	ISSI
'err generic	!C1V8XfTiT
'error	!Y
'error'	8K;KBJIVOKPJRKSDTK[J
'error' event	!<IVSF
'etimedout'	!U,I1JTWd[kI
'exit	!X
'exit code'	!X
'f	!EIKLXVS
'failed	!A"H,V-F/T1V3VKK_IbKcHkG
'failed to	!G"I,V-G1V3V_IbKcIkG
'file'	!U&X;IPJjI
'files	/I6SBGIXLJSIiV
'files example	6TBJiX
'foo'	!]"F*I+a,H/A2J3J5J6G9=<CBIIEJJKFL=NDRGSIkJlH
'ftp	BERTiT
'get	!J
'get'	IS
'getaddrinfo'	/V
'git	&SLJSJiU
'git example	5H
'github	&T3S
'github com	!T
'github com'	!I&T3T
'gitlab	3W
'global	iWjT
'global 1	iWjT
'gpu	!B,V/XBV
'gw	WT
'gw'	,X5W8GBTKGRJTI
'handshake'	5UKI
'host	!H/T3WB@GUKVRXTIZUiS
'host 1	!HBCGUKVRXZViT
'host key	3U
'host key'	!U
'host'	!d&G,I-K/D5J8J9G;JKJRETE
'https	!p,H/G3C5AB;KKLKRBSKTBiDjJkJ
'https git	!]
'https github	!^BI
'https gitlab	!Z
'https repo	!Y
'https svn	!XBJ
'id	!G>U@YCEQHfT
'id rsa'	!K>UQJfT
'ignore permission	aV
'incorrect	!H;IHYPTQW
'invalid	;Z<G=F?SATP@QT
'invalid private	!C;[<G=G?UATPAQT
'key	!D*X,H-H2Y9XKINJWF
'keyboard	!>"HFTG_KHQJR>hKiW
'keyboard interactive'	!>"HFTG_KHQJR>hKiW
'lab	!Y
'localhost'	!SBGR@SViC
'localhost' using	![RG
'login	!V3JdT
'main'	&W3V<WBEiK
'main' panicked	3V
'mnt	!7BKLUa^
'mode'	!T
'my	&J5JiV
'nas	!I/S6ULJ
'new	!],H
'new connection	!V,I
'no	&V.J1V5K<HiBjV
'no such	1WRI
'node	/S
'none	!S.I/I5FIYLIOKRGSG
'none type'	!_
'none'	!T
'none' authentication	!T
'not	;SWT
'office'	!V
'office' failed	!V
'open	!W&T
'open ssh	&V
'open'	!GHUSJ
'openssh	;T@JAUPJQDYK
'openssh'	*H5H;B?HAfKDPHRH
'openssh' is	*J5J;CAbKIPI
'origin'	4VAKBJFWQIjS
'paramiko'	!a
'password'	!:"F&IAJFJKJRTZe
'password' allowed	!IGKZY
'password' authentication	!EFGGTRYjC
'path'	!cLDSF
'path' to	!V
'phone'	5KBEFWQWRHjF
'pipeline'	!T
'posh	!Y
'posh ssh'	!Y
'protocol'	!JKSNV
'publickey	!G&KAJBJFVP=QVR^ZIiJ
'publickey gssapi	"TBGFXGWR=jY
'publickey keyboard	!JGIQXRTZJiDjI
'publickey password'	"JG8PCR^jC
'publickey'	!;"<#J%G)I*G,F-G.J/I1E2I3A5>7K8D9E;E=K@HADBhF^GJIKJJK>LHNHOKPAQ>RXSGTEWCXJYJZ2^I_EaKbGcGfChFiXjckJlJ
'publickey' authentication	!D&VBZFVR;
'publickey' method	![
'publickey' with	!DFYGGREi_jU
'put'	!W_FhG
'qemu	,WBT
'read'	!I)T-T7J8WKW
'reads	!?I^LDSYVJ
'reads fastq'	!KSZ
'reads r	!CI_LE
'release'	!X
'remote	+W
'remote'	!c5K
'renci	!]
'renci ssh	!]
'report	!UOVSETK
'root'	!V"B,I5JB>FZKSR:TH_JhTi9
'root' 'localhost'	![RFiJ
'root' from	!DF[iJ
'root' with	!W
'run	!H.KOJVWeU
's	!?"Y#J%H&I)^+H,C-A/J1Z3B5>8>9J;C<@ACCJDFEIFFG?K>LFNJP@QASAYEZV_CaHcWf]hF
's password	!@"X#J%H&I)^+H,E-B/K1Z3D5?8>9K;D<@ACCKDGEIFFG@K?LFNJP@QBSCTFYEZV_DaIcXf^hG
'sa'	!bBCRGiB
'sa' microsoft	!U
'scp'	!8,VWJ^[fX
'send build	=SLT
'send files	!TAT
'sftp	!V"G&9(I)F*<+G,9->/d0G1B2?5V6[798>9;:J;@A?FKI6JFK-LDN:OBP?QBVAW7XF[H^E_?aCeJgIiKk@lD
'sftp exampel	/X6H
'sftp example	!H&G*F,A-I/@2J5[7H8K9H<KJKK>LFNEPKRYWKZK_IdJiIkE
'sftp lab	/H6W
'sftp partner	5UBJTJdUkT
'sftp session	/J<T
'sftp vendor	jV
'sftp'	!d&K*I,C-E.B/D0I3H5F7G8J9H;CAEBDGIIIKGNFOAPJQGRAVJW?[J^1_HaGbFfaiCkJ
'sftp' could	!I1JAJKGLKOKSGTJfb
'ssh	!H"?%H(I)H*=+E-=0B1=5V7F8>;9<B=Z?JBUDGEUFVG@HIIBJFLJMSOEPAQ:TFVHXKZJ[I^D_CaDbAcAeGi/jDkAlU
'ssh 2	*J,I-F.J1J2G3F5FBIKSMURHkHlW
'ssh client'	!X
'ssh ed	!J5T;IYT
'ssh public	!G@TBUQJTKiE
'ssh rsa'	!C9HBJEVFU
'ssh user	!F&H,J/I2K4S5Y9K=bKIRBTJiH
'sshd'	"E-V9X_J
'sshd' started	!X
'subsystem'	!Y
'subsystem' channel	!Y
'sudo	!V
'sudo systemctl	!V
'tank	!S)K1HJYKV
'tank user	)K1HJY
'taro'	!@"WB=JUK[RYi?
'task	1ViT
'test	!J"?5SKIc9
'test 07	!J"?5SKIc9
'test'	-WLKNH_IiUkJ
'the	*T-J2T3U5SKH
'tunnel	!VWK
'tunnel connection	!VWK
'type	!ITT
'type microsoft	!ITT
'unable	&G,E3J5F7K<WJWR[TFWJfFjJkI
'unable to	&G,E3J5F7K<WJWR[TFWJfFjJkI
'user	-G/TMYNH
'user'	!XKTLDTT
'vendor	"VLJRViU
'virtualbox	!G,H7TBXKJiX
'wb'	!HLJSTVW[T
'web	!G.U/HLVRWSS
'web example	5T
'wss	!Y
'www	/GBGRViY
'x	.T1JSZ
'x'	;F<WWX
0	!^"K#2%8&A'1,D3J4:5C6689:8<J==><?B@@AJC3EIFAGEH>IJJ]KELCMTO8PIQ;R@S9TCUCXAZA]+c@d;eBh2i=lj
0 '	!S-K9KKJSJTJZW
0 0	!E(J)K-H.S/J0K1F2S3G7K9G;H<F=KHKIGJcKULHNEOJPJQJRGTEVJbSiJkE
0 00	ITJX
0 01	!]UJ
0 02	,UUJ
0 05	,VUJkW
0 1	"D.V8SSJ^If@
0 10	UU
0 100	.W<I
0 11	UU^T
0 2	"UAWcJgUkT
0 220	NI_Gka
0 3	![.ICHTGaT
0 31	!B(U
0 38	!ZKK
0 4	GU
0 48211	(?.]KF
0 5	!Z
0 6	!JKSMV
0 77	8UKVNK
0 78	!I-JNU
0 81	!V-TNI
0 9	!D(J0^MXSK
0 a	!J,D-I.I0J3V5F7K8H;KSITKaJg[kT
0 abc	WT
0 auth	!_
0 aws	lW
0 b	(S*S-J.K2S
0 b'	-S
0 bad	!G+_9J
0 beginning	!T
0 bytes	!G"A)V.46J8>9FIIJAKBLES:VKWI[JaBbWfWgJlG
0 c	BUFVUSiU
0 chan	![
0 changed	6U7T
0 client	/JBWF[VSfGiWjV
0 close	!KVX
0 closing	!Z
0 connected	!X5V
0 ctrl	!U
0 d	(K0I3HBKKJTK[IaKg_
0 date	!V
0 de	!U
0 dropbear	!F-J8TKUNFlV
0 e	*V/T9EjT
0 eof	)TfU
0 errno	!H,SSU
0 error	!T
0 errors	!V
0 exceeded	-AN@_^
0 f	/SBALUOKSSfJ
0 failed	!h,F-G.?/E3J5I9DBHRFSETDWJ_FfI
0 file	!AI]
0 files	!E,SITTU
0 free	)S1SfK
0 from	!FAV_YiG
0 gb	!G.V
0 gi	!G(U
0 http	!IMKNVWI
0 ibuf	"KcS
0 ignored	!S
0 incomplete	!J
0 ipaddr	!]
0 is	5GBVKGWT
0 jsch	!Y*K
0 k	!T3H5H
0 kb	!>.UIIJ]KWSH^KbW
0 key	!F5SLS
0 main	;V=J?X@WAWQV
0 mb	!B.SKa
0 mod	!IKTMVNFfHlY
0 ms	,T7YKITFdSkU
0 n	!U^WfJ
0 native	-K/B6FHSLGkT
0 net	!H.J0XLXOT[ZaZ
0 new	"T/SWK^UbSfS
0 no	!T
0 not	!YNH_XfDkI
0 num	!V.Z
0 of	GWRT
0 on	!Y
0 open	!D&E(J+;,J1I2I6A789IA@DJHEIFL8M]NIQHTUVTW[YIaIbGcKdDfGgIhJiJjJla
0 opened	!X1IRJVT
0 out	KYTT
0 p	!8,U5TBUKWMWRJfSlI
0 paramiko	WU
0 php	!?,T/U
0 pu	KTkG
0 r	^GbFfW
0 read	"K
0 received	!WbX
0 remote	!I.S9IBJJSNIZJiTkK
0 request	.IBIGT
0 requesting	!W
0 rtype	)T1T
0 s	!H"J-U5WJWKSNJSGTK
0 seconds	!DS[^UcS
0 sending	![
0 session	!U
0 setting	!K
0 sftp	!T.F1IKJLTRISWfKlV
0 size	8U
0 skipped	!a.I/I
0 speedup	IU
0 ssh	*K3W5V9IGTJHSHlH
0 sshj	!V-J
0 ssid	!U
0 stat	VX
0 subsystem	!U
0 symlinks	OTST
0 time	!W
0 to	!Z<IBHGJLURF
0 type	!Y
0 unreachable	6U
0 users	!G*U-V2^9X
0 var	!GSJYX
0 win	9INWSHlU
0 written	aV
0 x	"U%I'I(B)D*V+@,</I0@1A2X6C8F9UBHHJL:M@N8OFPZQCRHSDXEZI[B^HaDbIdEeHfHgWl@
0 z	!G2U3W5JB[RGiFjH
0 バイ	-V.H7T8JBUKBLUSSbT
0 件	!_.J
0 個の	DT
00	!V&D'H)F*B+F-E.J/;0X1A2E4J5;6G8H;><F=CAECIEIGEHSJSLCOTPDQER8TBUKV@YHZK[F]G^B_>aYdIeGf<gBhGk:lD
00 '	KIWXbV
00 00	.>0TIFKEMTNHOURKS>[JjIkH
00 01	!U&JBKST
00 02	-HNX
00 03	!W
00 09	!W
00 bytes	!S
00 error	!KiTjX
00 ki	!S
00 mb	!T
00 s	!Y
000	!a,G.H/I8EBJRGTE
000 2002	!Y
000 f	!Z
0000	&K,T-F3J5U9JKGiElV
000001	'S
0000274	!S
0001	-H3I9K<JBHIKKGNIPKVJaJlV
00017	!C(U8U
0002	-JKKNKlW
0003	RTSHiY
0005	.T
001	"G#Y'S(F-I0C7KBVLKMVNGREVK_HaTgKiT
0012	!A'TLHO^SJaI
0018	!D"J1IIBLgSDVKiS
0018 reads	!JICLdSDVK
002	!K0H8WKUOKRTaSiX
0020	!T
003	!J-C.IKUMWNVWG_BgSkI
003 001	!JMW
0031	(U
004	KKLHaT
004 c	!Z
006	,U7VBUTW
006 protected	!V
01	#A%=&C*9+>-3.Z0V1I2D3>4E5:678+9B:F;D=KAIC@ECFHH@IKJ=K?OHSWTHUEWDXSYGZ?]@_1bJc@d@eWf/gShEjZkJl7
01 02	!K.V
01 could	;T@IAWQJ
01 date	5GIXLJNTSHhJiTjX
01 deploy	!IgY
01 error	!J
01 example	!?"W,F.a/D1G8KGWRVS<TG^FbE
01 failed	!K.G<TISKURJTK[JeV
01 fastq	IHLU
01 git	!V&JBGST
01 ipaddr	CJDT
01 ln	!T
01 r	(Z
01 s	!U
01 tar	!ILT
01 to	!Y
01 unreachable	!WRCWTiH
01 を使	"HFVRFiBj]
0100	!YBK
01017	!]RCiF
011	PT
0117	*TKT
012	bT
012345	"IiZ
018	!HTViV
02	&E([)S+G-F3H6E<F=H@JBGGFHIIDJALSMYNTOJPGR;T9UHVIWSXGYI^HbDcDdFgIhIj>k9lD
02 '	!@)U/TMUWSfU
02 0	!XUJ
02 01	!JNT
02 02	-HNX
02 date	,I-H.VBDMTNGTK
02 failed	!ZBHRIiJ
02 mi	!X
02 s	!T
02 unreachable	!G/T3I5TBV
0200	!^7J<UBI
026	!JMW
026 003	!JMW
03	!H"W&F'J*E,S-A0H1D2D7?9D;IGJLCN]OFR=VJWU^J_CaGbKcKdHiDjHkXlE
03 00	-INV
03 date	"T/T6KiG
03 tar	KV
03 unreachable	!I5S6KBV
0388	!U
04	"F&J,X.F/X0H1J5?7E8EFFHJIFOTPTRGSTVKWHZU[IcKeEfHi>
04 00	!X
04 date	FJGWZWiH
04000000	!E
0412	!C"K(W.D/F1K6S7H8IOFRJSSTUVIWJXU[I]T_JaIiJ
048	!]
05	"G.U/J5JFTGJIKLSOIQKUIeViSkU
05 date	"J<V=TBK
06	.I2S5V9IASGTIGLZOJSCVH
06 '	!JLW
0600	!H<E=H@HAJC]QIYBaW
0612	!]OTSJ
0612 zip	!UOUSK
0640	!T
0644	!>"J%K&J.G5H8J<;=:>D?WBCCmD0EFFDKILJOKPFQCSDYX[JaYhIjJ
0644 for	!?;_=K?[A]D3Y^
0664	!I;J<J@GAJCYDB
0664 for	DDYT
0666	;G@JC]DIYHaJ
0666 for	!I;G@JC^DIYI
07	!;#I%I&H(T)V+@,K-6/D0D1=2:566:839I:V<GBYDDEJHFJ?NEOTRVT>UFW?X@YTZT[H]C^A_4b@d?e@gChUjGk8lA
07 '	!K"?5SKIc9
07 0018	!D"J1IIBLgSDVKiS
07 by	"YBGRJiF
07 failed	!FBYfWi@
07 from	!I1B8IFBGJKIZK_EhUiW
07 ipaddr	!S"<)@,J-F1B5K8I=HBeGKKFNFOTSXZK_HbHhIjGkE
07 key	!9&J<K?UATBHKVRJVSiK
07 not	!D3F:Y;IBIiG
07 password	!K
0755	!BC]DHYJ
0755 for	!EC]DHYJ
0777	;I=FCfD;YF
0777 for	!GCcD=YK
08	!?(X,G.H0J1J5C9J:X?J@EBKGJITKCLCOIPIQBS?TGVKYJ]J_KgJkJ
08 s	!G@IAWQIjU
08001	!T7TTEkV
080074	!W
080074 x	!W
09	"I,T.E/K1IGSIKKFLERISVTIUTVXjJkU
09 date	GTSU
09 or	!GbU
0900	!W
0906	!V;EQJ
0906 d	!V;EQJ
0909006	;SQTYV
0909006 c	;SQTYV
1	!U"H%E&E'7)F*I+F,?-B/Z1S2@3J468H:6<==9>:?I@;AVB@CADAE=FTGJHDIVK?LKM[QCTBU>WHX<Y:[@]C_9aTcBdIfKhFiIjGk<l:
1 '	.G/F0J1I3I6U8G9H;TKKLCMYNFOGQ@RASBTIWJYJeYfIkJlK
1 'sudo	!V
1 0	!H"K,I/K5J9G;KAYBTJIKZNXTI_IbGfHjIkD
1 00	![
1 1	&C(G*B+G-K/F0F1B2I3A4K5@6H8A9K;E<SAGB=FFHJJ=LGM^NYPDQIR9VC^CbSdKeJf?gHhHi?
1 10	!W<WKJRIfU
1 2	!U"H&K(H,F/G0T3G5E6S7H8I9H;GAUGUIDJJKDLANDOGPKRJS?VIWGaBcIfHiGjKlJ
1 200	!VlI
1 203	!U
1 204	!e1JBJKF
1 22	,F1J8T
1 234	.JKX
1 24	TSiT
1 25	9V
1 3	,J7Z8HBIRKTDdJkK
1 37	2T9J
1 4	!U9JKV
1 400	!>-IMAN_WJXW_JkV
1 403	!VNF
1 41	"U&Z
1 45	BVbU
1 5	!_*J-KKI
1 6	!Z"V&UBHIFRS
1 60	.UKVTH
1 8	(U
1 9	.T3H5TTT
1 96	!J*V
1 a	!Y3D5UAKBJSETKaJ
1 alert	!W
1 amazonaws	&JBJbTiW
1 and	!T9^
1 applying	!Z/JTFjV
1 argument	!K5TBKOSRV
1 as	!KKUSS
1 at	,K
1 attempt	FKiWjV
1 auth	RUiH
1 authenticating	!G7IJSKZi[kG
1 authentication	!e%K1J<IFIPKRGZI^TiKjE
1 authentications	&A1I4K5HPGZZhU
1 b	5GBXRSiU
1 backup	kS
1 bad	!D+]
1 bam	([IHLISH]KaH
1 c	(T+J/J8IKGLIPIRSSDTGaIiU
1 cannot	KJfT
1 channel	)S1SBJKJ^T
1 char	![
1 client	5JKISU
1 column	!Y
1 command	1C5FBJRKWYYS^JbG
1 compat	!E9K
1 computed	!C(Y
1 connect	-JWS_I
1 connecting	!9+J/H1K2K9HBHKZXJ^T_SdYiDjH
1 connection	!C,C-U/I2I7E8Y9DBHJTKaMITZWEdHiCjHlH
1 corp	!I/[5HRJ
1 d	BJSFVY
1 data	.W
1 date	"U
1 debian	3HMTTI
1 diffie	!E9ZCGYI
1 do	!Z
1 docker	3I5TBJ
1 duo	GV
1 e	!H0S5J;YAYKKLJNKQYRFTJaG
1 ecdh	FTiT
1 ed	hZ
1 entering	!U7JBIfT
1 err	!D,V8U
1 error	!;&W*K+J0I1C2J3G5B;TFHIGLGMJNJPdR@VKaJfUgIi@
1 errors	!JKV_S
1 etc	+CAT
1 example	!B.J1F3Y5V6B8U<S=TGDHHKXNIPJRDTBWHkD
1 exec	-?/JNFWd_I
1 executing	,SXT
1 exit	!Z&U)K5HKIWJ^UfJ
1 expecting	!A*D-F2JJeNH_IjK
1 f	!Y*T2TBDLIRFVSiI
1 failed	!I"S&E(Y*J,K.J0J1?3B8H9F;GAHFJGHHJIULUPHSWT8VEWI^Ib=fFjC
1 failure	!J.XBTLJOTSI[W
1 fastq	(V.B0T1G3JKFL?OS[H]IaAeJ
1 file	IEKBLDOSSIVW
1 files	!V
1 found	5IH@
1 fq	(H.I0JKJSJeS
1 from	-I_WiJ
1 gb	.T3JJE]V^IbX
1 get	!E%b:TBIFJhX
1 gi	!FJWKY
1 git	!Z
1 h	-U9S[S
1 has	!]
1 hmac	*[
1 home	!U/JRKiU
1 host	4K5EH?KH^T
1 hpc	!H/U7TTU
1 http	!YNHTK
1 id	;KAV
1 identity	+F-V/K1J9I<<AFFJKVTCXT_ViHjV
1 in	NKOKVKaUhUjT
1 incorrect	!H7UTUkU
1 invalid	iV
1 ipaddr	BAGURXZUkG
1 is	!H/I5YKHSK
1 k	!H3S5HgU
1 kbit	!WSI
1 kex	!H-8JUMEN[TUWKXKkI
1 key	!J1K5F9T;V<D=I@IFKQSYH
1 keys	%X
1 l	5J;IBKHW
1 level	!F3ZBTiT
1 libre	+UKUNTkI
1 libssh	!H,T-F6VKAND_F
1 line	;[@HAEQIYK
1 load	!F-K5TBSKFPJRUiT
1 local	!C-S/J2J9JJTKVMFTa_VkJlG
1 localhost	!HJX
1 m	!H5T8USI
1 main	!I"V)V1V
1 mb	!]OJ
1 message	.S
1 mi	!X
1 more	NT
1 ms	JS
1 n	!W
1 net	!G.SBHIFLV[KiU
1 next	1J5KBUPHj>
1 no	!<"K,C.I/Y5HCSHILJOGRJSATFZTbHcIfI
1 nte	5J;IHWTK
1 of	!H(S,X3J5HB_SH
1 offering	&F5I<9BIFTGSPBhY
1 ok	!_
1 open	BFKSSWfTiJjJ
1 p	+TKT
1 password	%W&HBJ
1 pledge	fU
1 port	,W/J7UT:dHk?
1 preauth	9U
1 previous	!X
1 private	!A"XFSiU
1 projects	!S
1 protocol	!_
1 r	0I;VVJ]W
1 read	!@.G5GOUP^QJVT
1 reading	BSJJKTjD
1 received	!K"]KKMXcEfHlS
1 rekey	5JJHKG
1 remote	9IBIJSNIZJiTkK
1 response	!=1IKTRKYSbT
1 root	!JjT
1 rsa	9V
1 running	.FTT[V
1 s	!Z.JBGKJLGRHSUeTiI
1 sample	0S
1 scp	!A1D5JIJWJ^]bE
1 second	.T8IOJSI
1 seconde	!W
1 seconds	"D,H.U5XKKS?^If?
1 send	!@%IFYLS
1 sending	)W1U8JKEWI^VcY
1 server	!S*D-K2I:S<IB;FJJHNSZF_KiC
1 setting	!U,S
1 sftp	OKeT
1 sh	gV
1 sha	!S*85G9YBGFBKJRI
1 signatures	!E2I9JBHF]
1 skipping	!E=JBTFY
1 smp	!T
1 ssh	&H)J*S+K,B2U3C6I7E<G?HBDDGKXLHMJN<PFVJWHZGdHiCjCkClJ
1 sshd	!E1F2V3T9UZVhIjV
1 started	"S/T
1 starting	"U
1 stat	!K.]SY
1 status	!=1IKTRKYSbT
1 structure	!F;[AU
1 success	!]
1 sum	!DITNS
1 target	!A,UBWjV
1 tb	bHcU
1 terminated	![
1 time	!H,SBVkI
1 tmp	/I3F5[BK
1 to	/JLTSU^WfVlT
1 trying	!S%Y&T;G=C@DCEEZGJPIQCRCYEZDhJi@jX
1 type	!T
1 ubuntu	-JMUNI^T
1 unreachable	!8&H,D-A3>5^7F8B;J<>=U@IAJCJGJKXNIRZ^J_AcKdKfKjGk>
1 upload	LT
1 user	*U,T/I3T=SCERIUIYHgTiIkT
1 userauth	!GBHRUZV
1 users	!E*Y2X9V
1 usr	WZ
1 w	QS
1 was	LS
1 which	!G9VFX
1 will	0V5J<KBIZK
1 windows	!IRT
1 write	KJ
1 x	!DKKMVeV
1 yc	!V;IYT
1 エラ	!H
1 コマ	!H
1 レス	!H
1 個の	!C(UDTSS
1 状態	!H
10	"F#['D(E)=*I,E.U/G0]1?276I8D:E;==G?E@EA<BBDCEKF?J5KCNFOFP@Q:RKSDVJY?[F]BbCeBhFiKjEkF
10 0	UTjT
10 00	!I.J0XHXLFSJaF
10 1	BJGHRTiU
10 10	!T
10 2	.T
10 at	!W
10 diffie	9V
10 error	<WRJfU
10 failed	"T_T
10 from	!H-V
10 ftplib	!IlV
10 gb	!K.U
10 m	!@5YIT
10 open	!<
10 pat	!E5SKI
10 s	!H0VSJXX
10 seconds	!C,T/W7W8GBJJJKATW_JdK
10 site	,K5S7UBSSI
100	!g"7#I%G&D(W)E*C+G,;-?/:1<2E394K5B6F7@8A9?<>=C>J?J@^A8B,CIDJEKFDGDHEIEMFN<P>Q9R3S1T7UJV]WDXHY;ZI[@]C^@_Ia_bBc?dGeDhGi6j?k>lE
100 00	![
100 12	.CIJJWKGSK
100 1204	!W
100 412	!Y
100 5	!Y
100 812	!V
100 84	!X
1000	!a"J)J1HJVK@TH
10000	![/J5J8HBHK?RATT
10000 ms	7Z
10001	!HK[TYfD
10001 milliseconds	!HK[TYfD
1001	![+J2S9TDV
1001 by	!X
10022	!@/D1;5K6T7GBEIAL<RGSBTVkg
1003	!Y.KBFKKTU
1004	,YBDDTiT
10054	,F-S/G5K7I8T9ZBKRJTG_X
10054 an	NVTU_W
10058	!G,T-C1T5K7INDR^TX_D
10060	!@&H,J-@2K5I7]8K9DBGKCNCRFT]dfkT
10060 a	,E7WKKTUdY
10060 接続	7CTZ
10061	,[-E/A5I7T8JBEKINJRGTE_IiJ
10061 no	!STJ
10061 由于	!J,V
10065	!H,E-D/S7a9JBKKFRFTS
1009	%T
101	"J&S,E-I.V/A0T1J5J7Z;JKDNIRFTC_IcCfFiIk@
101 c	.V
101 home	SUcHfJ
101 network	,J/I7XkH
102	!UQS
1021	OTSIfT
1022	,C8VKC_U
10233	V[
1024	!E"E%K&H)K,K.F1J2B3?4J5@8A9S:K;?<D=C?K@DA@B8CBDHEqF:HKJILJPAQDRESGYE]K^K_HbJfJhJiFjC
1024 bit	!DBJE^FBPJ
1024 bits	2J3D5G9I;F<J=JAGBGEaFHPJQI
1024 ビッ	!HEZ
10240	!U
103	8TjS
104	!W*F/>2E3D5=8W9C;JBBJINKRKT=_VcHdBkG
104 connection	!Y/K5F8IKFTK
104 in	1I
1045	!_BIRDiF
1045 28000	!]RIiI
1045 access	!V
105	!aLGTJUJfK
105 i	!Z
105 in	LJ
1052	!I.I[VaU
1058	!E&]
106	/H8WRJSS
1069	7T
1069 in	7T
107	!K0TkU
1071	!^.H9KKH[UcF
108	!Y
108 894	!V
1080	!G"K,K-J/V5IRKTJWXX[_J
1085	7T
1085 in	7T
109	/S6K8TJTTK
1090	LT
11	#C&V'E*C/J0G1F2G4K6G7H:D;H<G>B?C@CB<DDEAFDIGJ:KJLZMHO]PFQIT9V8WBX?Z;]D_ZdHeBg@h:jG
11 0	UU
11 1	!I2S9S
11 asyncio	!F
11 at	!@.YLX
11 date	"B&W,J->1G3X5[8FFUGGKFNKjU
11 disconnected	!c)F1A8E_EfChEiJ
11 error	!_<J=JKK
11 forwarding	!]-I1I9IBHRJ
11 gb	KY
11 in	!GLI
11 pecl	!GRUiU
11 preauth	!S"CRXhG
11 pro	!K
11 s	!Y
11 site	/S6KYJkT
11 socket	/X
11 月	!G1I3W5YNGR]_H
110	!U,<-F/G7JBINCQTRKTYXJ_HkBlI
110 connection	!E,C/KKFNGTbdTkK
11001	!=/_KJXW
11001 getaddrinfo	!@/[XW
111	!Z"H&D*K,b-B.K/81I3K5G6D728G9GBAJHK@NFRBT3XG_@d@fHiIkYlE
111 connect	!?,a7CkZ
111 connection	!]TIWI
112	!X"H(W-F.D1C3J5D8C;T<K?KAWBBIJOKPCQURFSGTTVKWJ]TaFbJcHfDiJ
112 bytes	!I(Y]VgU
1120	!S3H
1129	!S
113	!U,=-G/H5I7V8KBFRG_HdSgIiKkD
113 no	!F.J7UT[dWkJ
114	!T6S
1142	"T,I
1142 in	"T
116	!X
117	)W,E-H1T8JIJKHLJNKSU[J_GcTfEkT
117 5	!H
117 in	"S)Y1VcUfH
118	!W"J(J,E/E6S8FKCLJOURCSFTGVIWKaDbIfTlJ
118 in	!AfV
1183	aV
1183 sender	aV
119	;TBEPYRIiI
1190	!A"W,J-YBGMJ_Ji@
1196	!FIU
1198	,I.G1C89Ka[U
12	!a%J&E':(6);*B0+3T5A6F8=9I:B<>>J@ICDD?FJH7ICL.MIN>QJR=T?UDWDX:YGZ?[B]H_ZaHdDe6g6j>kC
12 0	NHkU
12 100	!Y
12 12	!Y
12 3	!Z
12 4	!JJVSKcX
12 7	!S
12 at	.>/B3I7S86=K@JBUGHNGRS_CbTkC
12 bad	!I+S
12 bytes	ITLI
12 date	"H1TiI
12 error	B?hYiA
12 failed	!<-U/I3JB]KWSFVYhIiE
12 files	![
12 in	![/J
12 kb	.G
12 m	!W
12 mb	!U
12 raw	!X
12 s	!S8IKU
12 site	!U
12 too	!?_bh>
12 u	3IMJTJ
12 user	!B"]BJi>
12 個の	!W
120	IHKT]I
120 bytes	gT
1200	!K-HJT
1202	FS
1203	1Y8XKD
1204	!Y,T
1206	1IfT
1207	!JSF[V
121	9S
12170	!U
12170 tns	!U
122	&S-K.Y1F8UKILFVX
122 26	/S
123	!f"J&X,E/K5J7G8DB?KBRBSAT?_KaCiH
1234	!p"8)=*K,G-G/D1:3I5E889JK8NJSITG^K_CcEf:hFkIlJ
12345	!T"X%H&EBEPIjH
124	!UBTFTQH
12541	!X
12541 tns	!X
126	!K,T@HAWQY
126 in	;]@I
127	"I,D-D.?/G1G3K7I8G;K=IBBHSK?LIOIRDS:TE^g_JaKfciI
127 in	!I=KHTLU
128	!I%B&_(K*_+F.I/I0K2D3;4J6U8C9H>JAHB_CTGIH=IDJFKEL9NCOJPAQFRBS?VKWGXIZJ[K^HaJbHcKfIhEiFj^lJ
128 3	!I"S_JdT
128 arcfour	FS
128 cbc	!?*e5J9F
128 ctr	!W*T
1288	!H,J6UdX
13	!T"6#H%C&6'G(F)?,.-V.C/A0A1:384J5C6?8:9K<7=XB?EJF@G>HVIVJDKJLEMDN[O@PBQIR3SbTIWJXHYDZH[:]J^G_]a6b>c8eEf6gHhCiSj:l;
13 5	!VlI
13 failed	!@*H,I/J2IBJKTNXRI_^
13 keine	!V
13 permission	"I&H.G5G;C<>=Z@GAIB@CKHUIWL?PGQFRCTIVSYHa>iFjJkJ
13 type	!W
13 許可	!Y
130	1G6JcV
130 in	1IcV
131	!Y
132	%T.J5TKIfX
132 12	;J
132 in	5UfU
1326	!T
133	!F&X3JBT
1338	!a(HLFSJ[EaE
1338 sender	aI
134	7T
1345	*S
1345 in	*S
1368	!J*J1K2T8HNUfGkW
137	OV
138	?WBJPJQHTS
139	!c;CAC
1394	S[aI
1394 sender	S[aI
14	!b#F%>&8'H(C,=-I.[/;1=3F587B8<:G>B@GAHBUCADGGAIDL@MFN6O8QUSCUEV>WBXCYCZD[>]F^B_5a:b@c@eEf=gFh>iZk;l>
14 22	!J=TFUQWRH
14 date	BZiY
14 files	!_
14 in	<T
14 of	!I.UBJLXSYfJ
14 s	IT
14 sha	9U
140	FTGTKKRJSV
1400	J[
1402	!E,H/U7V9H;TATBHKHQHTJdXiK
141	1VcGkVlU
1412	!@QURSiV
142	!Z,K;J<TBJLJQJSDTG^DbY
1420	!HJZ
144	)U1WKHfU
145	!IBHGTPVWTXT
146	!C;FASBVTKWUXT
147	!F.TWTXT
1472	!EJ]KI
1472 ipaddr	JT
149	ST
14991 date	!K
15	!J"6#E'I(D,B/=0A3I5B:I;W=I>FB6CGDJEEF<IFJ[L=MDNdO=RDSBUKVFXFYX]G^JaBb:dEeFgHh<i1jC
15 0	!JNTTJkU
15 1	!V
15 10	8V
15 an	1JKENS
15 date	;T?U@KYU
15 in	!<&T)J1IBTKKPKTWfJhJ
15 minutes	_S
15 seconds	!9,I-S/J1I2J7GBHJXKZbI
15 sha	9Y
150	!V
1500	!FJ[
15000	!>,HJFKGTb
151	)V,V1VAJKKcSfFkW
152 in	?T
1533	6T
154	2S
155	!TkVlU
1555	TE
1555 16	TE
1564	<TRV
1564 in	<TRV
157	!K*V2TWTXT
158	!GSS
16	!B"F#I%=(G)F.I/81E3=5G6B8B9I:J;c<_>JAUB=FDGIHVIHJGK?MTNWOWR=SSVGWFXIYXZB^HaGbIeJgIhCiDjEkUlA
16 unable	<?@TBV
16 vs	!E;UAVQU
160	!K,K/I5K@VAZBGFUKIOHRITKYX[U
160 224	!D;V@XA[FWQTYZ
1611	^WfJ
163	;HTU
163 23	;J
164	!H)Y1TKHLKSXfJ
164 in	!H)Y1TbSfJ
165	?S
165 in	?T
166	!F"TBJ
166 in	!H"U
167	!JST[UkTlT
167 10	LFSVkUlT
1675	!U;U
168	!E/F6VBHTJdKiS
168 in	?T
1683	!T
169	_JdT
169 8	!I"S_JdT
1698	!SKSRJkS
1698 12	KSkS
17	#V%G(J)H*?+V,<.?0F1<2B6?7=8=;9=HHCJIKBL;MKNJOZPVRUS?T<VEWFXJ[T^J_;aFbHdHf=gIhIjDk?lD
17 date	!W
17 sha	9Y
170	1JTK
170 in	1KbS
170013	ETbVcV
170013 unable	ETbVcV
171	!I,T;ZADNGQARJiWkI
172	2K9T
176	1UIUbBcZ
177	!T
178	!K"KcY
179	IU
18	!J"T#J&7(E,>.?/H0F1E3F7T889C:J;F=YAYBeCIHDJEK<LHMFNCOAP3WAXGYHZX[C^G_9aCdGeJfDgFh@iTkBlH
18 09	!GbU
18 date	!C"K,J-Y/G6UBJiI
18 in	!HVU
18 kb	!X
18 mb	![KG
18 sha	*S
18 username	!K<SFUQ=iZj[
180	!D8WJVKT
1800	8WKHTI
181	8TJTTJ
1819	!D;T@TIVSYYT
1819 info	;T@TYT
18220	!b<KKK
183	3J5VBWGJ
18456	!bBCRGiB
187	!H.GHSLV
187 in	HSLU
188	!V.I8TKHLKSHVW_VcI
189	;HAU
1890	!_3A
19	(J1B2G6J8B9C<?>JAWJHK>MIRBVJZJcJfKgJiZlD
19 date	!E"U
19 include	+DjT
19 sep	!Z
190	!DLV[I
190 in	!DLV[I
1909	!V-SNITW
1909 info	!Z
192	!J*T-K/E6UTG_KdIhKiU
192 168	!F/F6VBITJiT
192 cbc	FS
194	;J
194 in	;J
1956	LT
196	;I=X
198	<I=HBJQVYX
199	QU
2	":#D%:&D.J/F0F1D3F445F;I<J=<>TBKC,E3LcOEQBRHSJTEUFV]X2YKZ@[D]?^7_AaJb<d@fCg@hZkGla
2 '	!T+J/J1V6S7J9JHIIARBSITHgU
2 0	!?"G&@(F)C*D+2,-/41@3@5I7/8G9F<G?JDGIAL0M_NXOEP@QBRKT<UJ[B^HaBbGcDd?eKfIgFhDkUlu
2 00	!U
2 1	8CJTK[NJSK
2 10	CTNTWVkJ
2 11	!S
2 12	NIkV
2 147	!J.T
2 18	AYBVRE
2 2	AX
2 256	!?*W-J2W3C5H9DFVJINK
2 3	!F7WSUTK
2 31	!BI>L^SK
2 4	!S)TcJfT
2 48	KFc^
2 5	ATcU
2 512	!A*V-J2W3C5I9EFVJJTK
2 7	!X,HLESETJhTjT
2 8	!J(T-I2S9J_UaU
2 a	%I&U(T3:5ZIVRI
2 at	"S
2 auth	!<%D&U-J3J5G9K=YAWKILKNKRTSKZHfJj<
2 b	!d
2 bad	!?+ZPHQV
2 ban	_ZkJ
2 c	!G3EBWTU
2 changed	!T7S
2 channel	fT
2 cipher	!C+Z
2 compression	!JBTGV
2 connect	"E&K,U1G2T5K6F9T;D=IBAIGKEfJkHl?
2 connection	!A-S3D5A?SWTfI
2 create	!H.W3T5HLF
2 crypto	!J;F?T@XBE
2 d	!F*Y.V2X9UKJ
2 date	!_"G,KKJTJjS
2 deb	3JMJTJ
2 disconnect	!H8IKWTU
2 does	HH
2 e	*IBJVT
2 ed	"I)SBZjJ
2 error	!=*V-E1H2S5H8W;G<S@FAJHJPEQUSEVGWJYKZVcGiVjClJ
2 errors	!DLUSJeT
2 example	,I7F8TBIJSKSTYdGkJ
2 exceptions	!3+E,9-;.A/A1H2K3C5A7B>F@JAIBJFDGIIJKTL:MHN<PBR[S=T<WHYK^H_EbGc=f_h<jCkBl<
2 f	-HFTRI
2 failed	*F-S/E2V7V9EBKIDLTNWSVTE_I
2 failure	!B"U&H)T,F-W.G/J1X3H8XFULERCTFWK_TfFiDjJkV
2 fastq	!J(V-H1J<HHKI]LBNIS?]UaGeJkI
2 fastq'	!AIdLAVJ
2 fdocker	TS
2 file	!68SBIKJVUfIlG
2 files	!_SE
2 for	&THGdS
2 fq	!WIILJ
2 frun	TS
2 fvar	TS
2 fx	LEOU
2 fxp	"JKHNJcZ
2 gb	!_.I
2 git	!A&B*C-D2@;HAIHVKXLKPSQHfKhGjW
2 h	!b1K<IIHLG
2 hpc	!F8UBJKX
2 http	!JRTiT
2 in	LXSD
2 incorrect	QIjT
2 invalid	+T
2 ipaddr	9UREiUjX
2 is	?TAJ
2 js	GUlJ
2 kex	!H+Z,JKDNGhIkKlJ
2 key	3TjT
2 keys	!D:TBIjZ
2 levels	!INSkU
2 lib	!"&S+F/G<B=@CJHHIJMKNTWJbKhHl3
2 library	!W
2 local	!ZJJKH
2 m	!T
2 ma	!K
2 mb	!W8HJIKILJOGSIaS
2 message	LJ
2 missing	!U+W
2 more	!KB[NI
2 ms	kV
2 msg	&K)I+I,B-I/G3I7I<KBHGKJcKWLJMKN?PIWIZI_BdIhKiCjCkElG
2 name	,G/V5JTHkD
2 nistp	*C-G/K2Y9TAVJGLJMHNITI_IkIlK
2 no	!E,F-J/A106K7I8H9K<WJJK@NKO@QUTIVcW?aHgJk9
2 node	SG[UkUlT
2 not	/I5I<KITLTSEVJ^IfI
2 o	5U
2 ok	7T
2 open	!Y
2 operational	!Y
2 p	!I3EBWLKMCRWTF
2 peer	CGYK
2 php	!E&G+J-D2T3I5J6S8[;@=JASB:FCJILHQTR@SIYUf?hIi>l@
2 preauth	!>_HhUjU
2 private	&K<4=8>n@IA;BFCDP<QJRGY6
2 protocol	!J*G2VRK_IhYjT
2 pubkey	*T
2 public	!B;B<G=I>D@EACBYPHQFY_
2 put	!4"[&F.F9HAGBBKVQH_WcGdTkVlG
2 r	!E&W(GBIIJKKLEOVSJTT
2 received	^W
2 remote	!Z
2 resetting	!H
2 resolving	!AKX
2 rk	!GLK
2 rsa	!J"S1JBYFJfSiHjS
2 s	!J*U
2 scp	KDLSSW^W
2 seconds	"U7WBTcF
2 secs	gU
2 send	!I8SLS_T
2 server	!>)V-F/T1S3J5H7DB@KDNFTUfSiGkZlJ
2 session	!6&I)J,E-b.J/G1D3H5E83FGGIHIJTLINDSKTCWI_FjKkF
2 setup	!J
2 sft	!IKJNKcT
2 sftp	&B)W*A+J-<1Y2B3B5A9A<GAGB6FJHJLYOKPAQJRISWVJ_GbHcFeVhIiJkKl>
2 src	-U.E3SLTSV
2 ssh	!I,S;A>J@aAFQFSIkI
2 status	!JGUOViS
2 stream	BWRFiTkVlU
2 streams	&K,K-H/IBIKFLWOXRGSTTH_JcJfF
2 tb	,STU
2 the	!K.ILXSSVT
2 thread	QS
2 too	!*"E8KBCKG_>hpiHjI
2 transport	!D,H5U
2 unreachable	BJTUjT
2 user	!A#T&JAXCFDWRWiE
2 userauth	!B<HAUFSPJi[
2 we	;TRJZS
2 wrapped	!H
2 wrong	!H7UTUkU
2 x	!I"V;TbU
2 その	IDLF
20	!8"J#T&H'=(:*E,>-G/>0^1E25334H5@6B7U8U9@:?;K<A=E>=?C@JA<CBDAEFFEG>HKKZL@M=QCR!S>TuUCV8YHZ=]<^8b9cCdCe<fGg:hAiCjJ
20 2	!F
20 20	!CWTXS
20 date	"TRW
20 in	3IHV
20 s	,X7VBJITKITW
20 secondes	!HRITYlJ
20 seconds	!EJJKWNYT>lS
20 segundos	!G,JRFTVkX
20 秒後	!CR@T_
20 秒間	!EJZ_V
200	!T"G,J-J1H3G5G9H<J@VKWLHNHPUQHSTTEWGYKlG
2001	!GTU
2002	![
2002 connection	!S
2002 hy	!U
2003	!SBURJTG
2003 hy	!WTH
201	"G&H)T-K/U8K<TBEHUKDLDTSkF
201 b	/T
201 in	)VcT
201 ms	!_&K
20113	!U
20118	!Z
2012	!T
2013	AS
2017	!W
2018	2T9J<V=TBJ
2019	!W,K7HEHKJTEWSXTdUfT
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
2022	!<&G)I*H+K,a-B.C/<1=3:4U5?6[7?8F9D;A<F>J?K@GAEB3CJFHGCHFJIMKNBPDQFSSXFYF^I_@aJbGcHdIhJjTki
2022 '	!H=U
2022 no	!J/B6Y
2023	!V"@%I&S)J*G+C,;-B/?0J1E2H3?5K6E7D8=9D:K;H<C=H@IAGBACJGDHHIDJHK;LaMKNDPDR8T9VIWGXJYKZI[H^H_?aFbGcDfAhFi@jWkClG
2024	!I"C#J&A'H(I)D+H,I-A/<0W1D3;4K5G6D7C;J<<?K@FAGB3CKFEGFHCKJLdMKNCO7QBR8SYV>ZI[B]F^G_Dc@dJe^f>gJhJkBlE
2024 01	!F.K0XLG
2024 date	!J
2024 does	!W
2024 from	8IBHKUbViH
2024 no	!ALUSW
2025	!c+H,J-K.H/G3F5G8CB>GGIBK?LaRDTIVF[I_JaGeEfJiAkJ
2025 02	!W
2025 date	!b
2025 from	"UBKGJbUiJ
2026	)J,J0V1A2J3B6K9H<IBBJGK@LYOSRDT?VE[IaFeIi?jJlG
2026 date	!W
2026 from	8UBEiI
203	/U1G8T;I=SFSKGLF_VfGkF
203 g	!I/TIUkH
203 in	!H-T1I8U;J=TIJLI_WfH
203 x	/T
203 z	/T
204	!_.E1E5J8VBDIHJWLGRISBTHcKiJ
204 331	8T
204 bytes	aU
2041	!T
2048	!H"E#K%B&@*H,H-S.E/I1J2>4G6K8K9W:D<@=C>I?K@AAIBGC@DGEmFKGIHIIJKAP;Q:R?SGTHXK^I_IaHbIcIfJgKhGi?
2048 bits	2I;DADE[FFPCQH
2048 hex	![%K&E3KBKjI
2048 sha	9V
2048 ビッ	!HEZ
205	!E)F-V1I8KfG
205 in	!E)F-W1J2SKTfH
208	+TGT
2094	!KNV
2094 in	KT
21	!E"J#H&:'H(G,G-J.C0B2:345D8B9D;F<:>GAIDJGBHHICJ:KIMENkOFP@QBR3SAUKVAWBZC]H^KaXbWeEfWgFhKiJk^ll
21 applying	!<
21 に接	!E/K7Ilc
210	.K7TKERJSJTYWI_JfJkI
210 in	+T
2107	!E'VSH
211	!T;TNKQHSJ]U
212	7T8TG^KAQKRWgT
213	,I.JBTKIRUgTkUlT
214	*S.S9GAIBKITQTTTkG
214 seconds	!V
215	!F/V<TNJ
217	!F-WST
217 20	!H-W8T
218	"T)T.J/K7JBFRS
218 20	"U)U7K
219	-W
22	!<#G%C&8'6(A)E*J+T,k-T."1@3B465H7]8J:6;C<D>A?;@>A9C5D<FEGHH5IGLBMKNCO2PBQ=RBS5ThU8V;XcY<ZF[5]3^:_Sa<b1c4d[e4f<g;hIi>jFkclK
22 '	!F-G/W6>BYKINIRDWT_JiTkH
22 0	*U3H5T9VBIGIPTTFiGkG
22 2	!<1K8XKA_Ehb
22 a	!E"E+a,@6I7G8IIALKNGRFSJTAXHaHk^
22 after	!E7X8CK;RJTXd_kY
22 already	!Z
22 as	!F7HBTKSRJWKi]jVkF
22 bastion	!I+S
22 broken	!D"H,K-D1'9IKaNHTK_F
22 cannot	!I,T8VKWkJ
22 connect	!A,Z-E/C3I5I6C7WB?NGRJWT_FdC
22 connectex	!7,c7DTZdC
22 connection	!)"F&I*F+J,Y-@/51B2?3H538H9?EIN/RAXV_WdZfFhKiBkVlJ
22 data	8UMV
22 error	,X-@/T2J5I6S9DBHRGlK
22 exited	!7"B&E*G,B-V1A5>6>8<9TNaRGTEWE_YbH
22 failed	!3"A*J,[-I1H3>6G7X8:9C;JGIJHK5LIPVQTRHT_dVfIjGkC
22 from	!BTX
22 host	!G,C8>KYdVkH
22 i	!*3H5G8GBZJVKESKTZWDXG^Hk7
22 in	!E*H-F1J2J6K7Z9IAHBJKCLFMWNDQHSGTV_GdS
22 invalid	!F,=2W7B97E]JBK>NCTAdAka
22 ipaddr	,D5Z7ITS_KkT
22 is	!:,ZTTXUkK
22 local	!I,G-J/H7^kH
22 message	!F"K*X-J2I9EBHJURKgXiJ
22 mi	!XKK
22 n	!F,V5WiU
22 network	,?-I/cIhKHT9_JdCkW
22 new	8S
22 no	!;*X,6-J/H1K2T3E5@6U7aBCKGT:WIXK_GdUiH
22 on	,X-J/F5J9HBKRITE_IkU
22 operation	!B,;-D2KJcKENET[WJXI_FdUkI
22 past	!=,H-XMKTHiI
22 penalty	!GBI_Y
22 port	!b,@/f6V74IhKIT<XJdCkglI
22 rdomain	!B)T-FBCRS_ThIiU
22 read	!B5=B>dX
22 retrying	!A,S-I3T7TBKTX_J
22 ssh	!c#Z&X*F,B-?/D6J7E8F9C;BF=GTHELJNFSJWJYJZK_EbUdJhSiJkBlD
22 tcp	!V"I,1-E/G6K7G8JBHK?MKWaXX_FdHkTlF
22 the	!X5TkS
22 timed	!>-[748HJFK[NTRFWKXGd5kK
22 to	,E7K8XTB
22 upload	!G(T/DLZNTSE
22 user	!:,I<J?UATBCGVKXN<RTVS
22 using	!e"W%H)X,A-F/T1V5J7F8E9K;I<D=JAIB6GAJIPJRDTDYJZK_JbTdJf]hIiCj:kG
22 via	,H5K7TFJTHjT
22 に接	TIXT
22 ホス	,D7[TT
22 接続	!G7CTHdSkY
22 连接	RKTY
220	!E"@%J(K)H*E+G,>->.?/?0G1@2G3>5?6I7G8G9@<I=K?K@DB?FHGGIHJFK3LDMCNvOFPHQFR8S?T<VIWDXJYDZK[J^F_7aFbAdJf<gThGi:kW
220 bytes	gU
220 ftp	3K8FKFN_RJbJcEfIl;
220 microsoft	!HNX
220 pro	!HNX_Gk[lI
220 vs	N]lJ
220 welcome	-INU
2200	/H6JkV
2201	OXSTaK
221	!T(T.U7I8G=SKY]K
221 bytes	!V
2210	!V1T5J
2211	&T,J5G8KBHFXiK
2211 in	-TkS
2215	!G1UKKkS
2219	&U,I9T
222	!E*V-H/J2V5J9S?X@GAGBJT[YT
2222	!F"6#I&?)G*F+G,_-S.H/7193B4C5I6^739S;B<B@HAEB<DIEEHBI;J>L@MHNBOJPDQIR8S>W>XAYDZJ^HaIbCcAd6f9hVi0jIku
2222 '	!J5SCThW
2222 2	!EhW
2222 connection	!?,V-B_XdK
2222 failed	,B/F6TGUfGk^
2222 no	!CI8LCkf
2222 ops	!U
2222 user	!K,B/J6Kk_
2222 名前	/A6UkS
223	;V@JBI
2231	!H(U
224	!@;U@WAZBIFVKHQXYY_J
224 in	HSQS
224 or	!D;V@XA[FWQTYZ
225	!J(T.W/SKW
225 s	/T
226	"I*F+C,C/Z3K5_9I;I=I@HAIB]EKGFHJ^Bb:dGgTi;kD
226 276	/T
226 sender	!8"D+F-U.G/Y1=3B5cB]GIKJTG^Eb<i?
226 transfer	gU
227	!S;SAFFUKINKQKYU_JjJ
227 entering	!X
2271	_S
2271 in	_S
2275	KT
2275 in	KT
228	!E5F?WAUKSTIYS^X_IbUcJiGkK
228 sender	!E,J.X/E1K3T5@8V?X@TAVBAKYYT^Y
229	!E"T3U5DST
23	#K&U)H+I,>-9/;1<2T4J6G7984<TABCHFCGAHAJXKGNGOIQJR6VFWEXJ[U]G^Fa[b?eHgJiBlG
23 at	(E[S
23 code	!E&X3V5S;E<UAGPXQEYU
23 date	BKiI
230	.T;SAJGVLWRDSXfI
230 login	!T
231	!B,a-H.J1K3B4U5U@JHHISRJTS^C_HbXk=
231 sender	!G,U3E4V5VBEHITUkG
232	1J5IATCTKK^WiU
232 sender	ATCTiU
233	!J"V-H8G@KBHKFMVQVRV
234	.JBIKXRV
2345	!T(>.?KBVa
235	5D7J8J;C@UAHHVKBSIYJ^JbUiZ
235 sender	!A-U5JBBHWKHRZbYiV
236	ATIUPJ
237	NJ
2379	!W
24	"C&H(J)G*J-I.A/I0H1C3I5G8BAHBII@L>NHO@QTT]YU[W_IaGcJ
24 at	!U
24 containers	iT
240	-U3X5G
241	"V/Y1W6KfF
241 243	/U
243	/Y;G@IAYYH
243 13	;I@JAZYI
244	/c6?KIkJlY
244 202	/T
244 in	!ElZ
245	%S/a6?
248	HT
249	KI_TfS
249 in	!JfT
25	!Y%B)G,=.[/E0J1=5H8SB8CEEGFCGEIGJKMHOGSHTGVHXJ[IaCbIcDi>jC
25 aug	!S"W.E5K=JCKEKFKHHKSRVSAcAfUhK
25 connection	!W
25 in	!J"J)J1HfH
25 upload	!A.^IKO@[DaG
250	!J.W1G;GASQJfE
250 in	!I1HfE
252	/U
252 265	/U
254	!G"Z)[-U1[5VBJcCfH
255	!/"C'I(D*B,b.:/T0?2;3V5a9A:E;J?I@DAABgF4GII5L*MBN8O=P.QFRTS#TUUIWHZE[>]I^@aBb+dFeEfGgDjckHl@
255 at	!=-K4U6IJHLJRFSFTFaJbFcE
255 b''	,SkK
255 hex	!Z;K@IBEPJ
255 no	&G,UBWT[
255 please	iS
255 restarting	!F5F8VBGTU
255 stderr	&V
255 unknown	!C,W-T/F5IBWKUSITT
255 while	!JBWKUTT
25519	"F#G'A(@*C+C,F.?/D0@2T677G8?9W:J;F?FBJCGECGJI9LIMHNJO@R>TCWEX>YV]D_Fa=bFcFdEeCgBhHiFkBl6
25519 '	!F;K<U>UBHDTQ8Y=jJ
25519 1	!IAX
25519 255	2F3T5T9K;I@HBBHJPI
25519 256	3UiU
25519 aaaac	5H;C<K@HAIBHHXKKLJQJRDY]
25519 as	!I*T2JLS
25519 cert	5S;@==?I@AAGCCEBGXRTTJYBiYjDkV
25519 ecdsa	!G2W9I
25519 ed	%F;E<I=D@HAJBVCUEIF:GXRDYGhJi>j<
25519 fingerprint	![2A3A4J5HH=^U
25519 from	!K2V
25519 hex	!I&K)S*E-I2I3C4W9J:S<@BYCVFEJHNKPERJ_JhSiI
25519 host	!J*E4U9KBKJKKDTJ^T
25519 hybrid	!K
25519 in	!K5J
25519 incorrect	!J;E=EPZYJ
25519 is	!C>KA^YJ
25519 key	%E&I*I3K4B5Y9U>JAGB7FEKUP=QZRHSKZJiIjE
25519 known	!C&J;@<J=B?G@FAEKXPJQGRGTTVUYGiH
25519 no	!H%U<T
25519 open	!K<E>]YK
25519 permission	!H<C=[BIYIjK
25519 ppk	1S
25519 pub	![;=<C=B>J@@A@BJCHPEQCYb
25519 pub'	!E;AA>CCLTPKQIYd
25519 rsa	2SBS
25519 server	2U
25519 sftp	!J<]=IBH
25519 sftp'	<^=E
25519 sha	-H2;3J9[FKiKkJ
25519 sk	!H%U;K=EBHCIPSRVhW
25519 support	!JA[
25519 to	"E3H58;V=CH=SZiW
25519 type	5S;?=;?H@AAEBUCCEAF>GXRUTJYBkU
25519 user	!W%S&F*I4J5G<G>JAUPDQHjIkI
25519 using	-U9K
25519 鍵の	!U
25565	!^,J-JKFTC
256	"E#F%D&6'E(_)C*c,8-A.B0C1J2U4D6@7<8@=I>J?CBKCIDCEHGCI=KHLFM=N8O>P:R@SAT>V?W<X@ZB^F_9a?bFcGd@eEg@hGiDjIk7l<
256 '	!E2S
256 and	!D9]
256 bits	!D;V@XA[FWQTYZ
256 cbc	!G*_9K
256 ctr	*a
256 diffie	!B9^
256 ecdh	!A9[
256 ecdsa	!D*J2T
256 hex	![&E(TBHjJ
256 hmac	!H*W
256 host	3S5W
256 ipaddr	!U3V5I
256 key	!D3I5WiV
256 or	!JFT
256 public	LS
256 rsa	!H*E2T3K4J5H9FRS
256 sdctr	!T
256 server	!J2S
256 ssh	3KBTcKfI
256 theirs	!E9^
256 user	2J9Z
258	QS
259	-XGTNH
259 in	<SGVZS
26	"I&K+J,J-F.J/U1H7F8I;H<J=JAJBGIXKBNHQGRITH_GiKkI
261	YF
261 15	YF
262	"J)U/U1]K@cUfI
262 273	/U
263	/a6??X
264	KJST
265	/U
265 300	/U
265 304	/U
267	!H-U/X;I?UATKGQIYW
267 201	/T
268	&SBTFTiU
269	9IKTNY
27	!6"=,W.U1J2J7H8J9G;YAGIUJJKCLTNIPHR8SU^F_Df;iGlI
27 jan	!)"A.W/S5URBST^G_JcUfA
27017	!h,>BIRITKiJkIlI
271	"S-T1UKGNH_JcU
272	!I*S/T2U
273	!I/X
273 202	/T
273 326	/U
273 372	/U
274	.JIILHSG
274 in	!H.JIILISJ
276	/X
276 202	/T
278	.S0SaScFfI
278 11	.X0SaTcFfI
28	!Y&I(J)V,J-E1T2G3G5C8<;C<J=H@HAJB=GHHHJ<MKN6QGR@SJTXVIWIXJYH^IaFbHfXgJhIiBjKlB
28 connection	!GK?Ta
28 date	![BIKHcJ
28 failed	!G,Hd[kS
28 in	NK_KfV
28 no	!X.H
28 operation	)U.J1VJJaKfV
28000	!d"@BJRFiF
28000 access	!YRI
28000 ユー	!T
281	/[5ZB[KB
282	HS
282 in	HS
2846	!KLWSY[FaF
285	)S+T,B-D1V3G4U5>7I8E;IBFGTHUK@RHbKiDjH
285 sender	)T+T,C-E1V3G4U5>7K8E;IBFGTHUK@RHbKiDjH
2854	!I.S[ScGfK
2854 19	!I.S[ScGfK
287	!X;IBKQT
2873	!C0W1UIFKGLUVDfJ
288	5SBSNKSI[V
29	.K0U7X;H=TBDKKOJRESITIaKkK
29 date	!J/S0V6SSJ
2911	"F8@K][Jf<
292	7S
294	KT
294 967	KT
29418	!H&H,WF]RGYVjI
296	!YKW
3	!V"F%<&7'C*V.G0X1?3T4C5I6>8I9I:8;J<8>+?d@9A@BJC<D.E9FAG;HFJUK>OIPCQJRIScU6VEW6X;Z7[:^6b8cCdJf6gFh;jElJ
3 '	.J0I1KOKSEeViTjV
3 0	!WfK
3 1	!U9HSI]V_I
3 10	,G-I/J7TKKLJSHlV
3 11	&KBIaH
3 12	,V/JRS
3 2	ATLH
3 3	(U3I5J7T8TCHKGRJkJ
3 31	!BBKOYSSaD
3 4	0XLVOGSTaG
3 5	8TKSOWaJ
3 6	!ZLG
3 7	!T@KLJQVWVkJ
3 8	(U,H/K5G6SHHST_T
3 9	!U,H/J3J5V;K=GATHUKJLGQJSITK_KiT
3 a	!G,V/W5TTSVUWTXTaH
3 alert	!T
3 app	!H3TRYi[
3 applying	!GBT
3 attempts	!I,WBUSI
3 b	gU
3 bad	!E+XDH
3 blbn	!E;[AA
3 c	!U(SRJ
3 changed	6W
3 channel	!JTT
3 client	!I*K0TKINJaTcUfS
3 connect	!JkX
3 connecting	BIFURTiT
3 d	!Y
3 date	!T
3 des	!>*f3G5H9ERFSIkU
3 directories	eS
3 dist	!?(J/H5I8F;JFKLV[CjJlI
3 e	.S;I=T
3 ed	!Jh^
3 error	.U;KAIPTaS
3 example	RU
3 exception	!:)H-S2D5HBDKUQW_ZfJkJ
3 exceptions	!V
3 expanded	!J
3 f	!F%I&V3V5FBUIURTSCaK
3 failed	!I.JKULFOWRH
3 file	!X
3 files	!]1J5GHHIIKHSDeS
3 get	!KMW
3 hostkeys	!J
3 https	!U
3 ignored	!EST
3 in	<HLU
3 intermediate	!J/TkT
3 ip	!F
3 ipaddr	JX
3 is	?V@F
3 kb	aU
3 keys	!T5I
3 lab	!U/U6J
3 load	!K5J
3 mb	!Y
3 minutes	#UBI
3 mm	RUjU
3 more	?UBE
3 ms	ST
3 net	!S"T)U*K,H-F/G1Z;KITNESGTI
3 no	+V
3 none	!Y
3 not	?W@FAI
3 nz	!HYT
3 nza	!T*K2I5D9I;CAHBHHWNKQISJTGYTiKlJ
3 o	!WCH
3 ok	7T
3 open	!VWCbJ
3 permission	!8.J0J1YBFO8RESXiK
3 protocol	!V
3 read	!Y
3 receive	!TKGiS
3 received	"FSYbIcZ
3 record	5J
3 resolve	!F
3 retained	!J
3 rfc	!I2S9S
3 s	!^
3 seconds	!J,T7TTY
3 send	!SJTKBTI
3 set	!F
3 sftp	!c,E/I3C5H8HBFIIKHOURDSET?lH
3 sign	EIFA
3 ssh	!F,W-Y/H;F?TBUKSQGYJ
3 start	!T
3 suyr	!H
3 tif	!GaU
3 u	!K3J5IRXiW
3 ubuntu	MUTT
3 unable	!+&K,T3X6K<J=H?DAEFTKJaJkK
3 unreachable	!I3S7SBHKK_V
3 x	!G.TgW
30	!U"T%E&G(H,;/<2C375G6G9=;><D?KAFBEHDIGJdLFMHOAPDQBR7SCT[VHZJ[H^F_Jd:eJfFgIjGk@lA
30 date	WS
30 in	!J"W-J1VLK_J
30 jan	TT
30 s	!^7JTX
30 seconds	!H,F.E/K5I7I8GJUNSTZ
300	!X"H)J,I-E.S/V1E3G5E6J7J8VBHKGNGRISFWK_EbJfHkH
300 325	/U
300 s	!VJTTGfJ
3000	NJkT
30000	"J*H,<.E/F1F3G5D9I;GBDGJJZLKNXPJSJTTWJaJcIdEfYhFiK
30000 milliseconds	!6,E.J7JJXNZT]fIkU
30000 ms	!Z7G8HKETI
30000 msec	!K-C7DJVT>fZ
30001	!_KATAfF
30001 milliseconds	!_KATAfF
3001	-J_U
3008	6U
301	/VOKSF[V
301 in	!J
302	!F,Y-H5J7TKKNTRGTU_JiJkU
303	!J/a5T6?
304	/U
304 326	/U
305	/T
305 202	/T
307	!K"T.W
3072	3I
3072 hex	!W
308	;FAWLUXVkJ
308 in	;FAXLU
309	2S
31	!C"H&='I)I*B-E2D3B87;I<<?FAIDKI4JGLXOXPCR6S^VGWBXGZJ^Ta3b<c6gEiGjD
31 0	!J
31 2	!TNS
31 31	!W
31 in	!F
310	![,I/XTJdSkJ
310 203	/T
311	,U.V5VBZKDSK
312	!J*U,V2I5V8H9G;G@TAHBU
3128	,F/F7ABJKJTHXcdHkGlG
3129	PVQT
3129 in	PVQT
313	!E.A?VKTNFPIQF_FkJ
313 16	.A
3134	;U<K?UAWPC
3134 in	;U<K?UAWPC
314	/SBJ
314 202	/T
315	/T
315 225	/T
317	/TQV
318	!T8YPT_K
32	&G)H*C+G,E-I.X/?2I3B5@6J7F8V?K@HAFB7FKGFHGJTKULTNIQGRBSHTFWHYH^I_WaGb@f>gKhGjH
32 768	!B.U8JJX
32 broken	KH_T
32 cmd	!DITiT
32 error	!J-E8YKW_F
32 in	IULUOTVK
32 length	KJ
32 offset	!U,J-T8HJKTF
32 size	!U,J-UTF
32 x	!V
320	2VQTgT
321	!E"T.K/U[W
321 371	/U
321 in	!G"U.K=S[X
322	PS
322 in	PS
325	!@1KKJfIkK
325 25	!H
325 342	/U
325 in	IS
326	/U
326 252	/U
326 367	/U
327	!JdT
32768	-JKTTE
328	;W?I
329	<T=UKKQTRG
3299	HS
3299 in	HS
33	![*J/C0J1U2S3K5D8K9I<JAJFFKHLDOJPKRFSCTF
33 in	!YkS
330	*V9GKT
3306	-K3H5S6[7E9JKFTFWF_IdHkDlK
3306 '	!G6]
3307	,U5ViU
3307 ipaddr	!K,WBV
331	!]"K/S1JRE
331 password	RK
331 please	!Z
3310	!T
3312	3V5H8XKI
332	QS
34	!I/J3K9K;U<IAGBKIKKDP^RIcVfK
340	/]6C?X@TPHQG
340 in	!D/]6C?X@TPHQG
341	!H.TKHQT
342	!E/]6FkJ
342 321	/U
343	!I<VHVLJ
345	/T6JBSHVKK
346	!V/TkH
346 202	/T
346 abc	!Y
347	!H%U+T/U
3473	.TIK
3473 in	.TIK
349	/WTJ
35	&H)I*V.K3T5E8F;H<S=VBFHIIHKGLGMVRISEcEfGiJ
35 bytes	!U
35 open	!T
350	/T6J?S
350 in	?T
3524	bV
353	!I8TFVKTPW
353 in	!I8TKTPW
354	SJ[VjV
355	-S/T;JAJYT
3552	!Gc[
3552 received	!Gc[
3553	IT
3553 in	IT
356	/UCJDU
357	CJDU
358	!G7SdW
358 in	!G7SdW
36	(S.A1I8H;UBIIDJHKCLGOIRJSI]VaGfH
36 in	!JfK
361	!I/U
362	!I/V
365	/U
366	;UQS
367	/U
367 273	/U
37	!F"I,I.F/H1J2S8I9HBDIIK_LHNJOKRESGTF_IaJfJlK
371	/U<T
371 265	/U
372	/UOSSS
372 241	/U
372 in	OSST
377	!I(XKJ]VgU
38	!d&D'K8FBAOHRHVJ[JaGiHjKlK
38 0	!ZKK
38 in	!E
380	TUkX
380 in	TVkX
381	,WTV
381 in	,WTV
383	JUKG
383 in	JUKG
384	!>9U
384 384	5T
384 ecdh	!F9U
384 ecdsa	!D*J2W
384 redacted	5T
386	!E,Y-F8KJXKBXTdW
386 in	!F,ZJXKK
388	/U
389	!W;H@VAKTK
39	!V.I9G;SKELJNISH_U
390	-J/W6K8KKI
393	.V
393 receiver	!I.V
394	!GNFTVXIkS
3988	!J8TKU^Ub[
4	#?%3&>'G*>,6-;.c/C0T1B2C475.6;8E9B:?;@<1=H>F?5@4ADBCCFD=E:F>GFH>I#KFLGMUN*OcP,QES]T+UCWHXEY=Z?[e^Jb!cbdHgKhKiCjJk:
4 1	FTKKSJjS
4 10	GUKG
4 294	KT
4 31	!E.SKCLISK[TaH
4 4	!E"F,H.?/D7K8JKBLFO>RIS=TI[E_GcbfElH
4 8	(T
4 b	/U
4 bad	!I0USJ
4 bytes	!D"J-H.G3I5V8I;XAYBWK@RHSG[V_JfE
4 c	5TFVRK
4 connect	!S
4 date	GSiJ
4 error	.I0J8UKVLVOH
4 f	VY
4 failed	9ILFSF]X
4 failure	!6"E)K,F-J.W/B0T1@3J5I8J9I;KBBIGK3L]OWR?SWTJVI]T_HaUc<eIf;iH
4 files	!ZSJ
4 find	!S
4 fs	!S
4 gb	!Z
4 ipaddr	*T2V9S
4 j	!X
4 java	!J1W8IKT
4 k	aU
4 maxlen	"KcS
4 mb	!X
4 mi	JWKU
4 new	!FBJRK_Y
4 of	aS
4 p	5G
4 received	!VcXfK
4 s	!I3J5I7TRXTFiWkY
4 seconds	OTSU
4 ssh	LE
4 tu	!GLK
4 type	!U
4 ubuntu	-INJ^T_T
4 way	!S
4 月	!I
40	(S*I,F-G/D5F7I9AB@HHNARHS>TEVGcIiHkE
40 f	!X
40 in	!J
400	!A&H)J+J-C.E1J3F5F6S8F9I:S;J<GBACJIGJJLCM=NbOGRES@VJXU[K]K^K_FaHbFcIfClH
400 bad	!<-H3J:TM?NcWJXV_JkT
400 message	!G/U;KQTYT
40000	!T"8)D-91>7H8AFIJGK9MENARGXJfFhUiSkB
40000 ssh	!A"KBWhXi:
40022	-H_W
40022 on	-H_W
4003	,T-JTT
4003 'failed	,T-JTT
40040	!d"G)K8GBARI_HhEiD
40040 11	!X8I_HhJ
40040 ssh	!b"KBARJiE
401	!q"E&J.J0J5J@GAFB;KILFQDR=SCYJfKi=
401 unauthorized	!_BI
40122	!V
402	!U(I,K.D/I5JBJIJKGLJSFaKgY
403	!n"?#I%H&E'I(G)K*I+I,@-B.:/C0G1I3C5A6H7D8G:J;F<H=?AJB6CIEKFGGFHHIEJKK>L=MGN?OCPIQHR6S4T@VHWaX[YJZK[J^I_Ca:bEcHeHfHgJhJi:jAkElI
403 forbidden	!U"H&I(J,D-C.F/G0K3J5H6J7F8J9IBGIHKCLDMINAOIRIS@TDWbX^_FaKbIcKiKkHlJ
403 the	!T.J
403 user	!]
404	,T.G3F5C;T<FBFIFKJOJSSV[aKfH
404 message	!BIKSZVX
404 not	;U<K
405	SS
406	;SYU
407	"H&D,A-D.H/F1H3J5K7H8I;JB@GGKELKNEPJRESITDWYXc_HfJhHiH
407 proxy	&H,KBGGJRIWTXY
408	FVRFjV
4096	!UHWJJSH
4096 hex	!X
40960	!W(S.VKKVI
41	!Y%K*I+J-K.E/V1I2K3X7@8D9E=IFSGJHKIBJHKCNIOHQDSDVE_HdIgJiEjHlG
41 2	fS
41 20	!V
41 in	!@<SBJTW
41 provisioner	!HTX
410	NWTIdU
411	!X(U5K7F8JKI
412	!X"H(Z-E/F1J3H5A8DBCLTRASCTB[F_HaFcKfJgViFlS
412 27	!J.SLXSJ[K
412 412	!W
412 files	!Z
413	!YGViI
418	KU
42	!Y"T&S,A-G.F/A1F3G5E6KBBKJLURBaKbDfI
420	!F5YBTRKSI
42000	!V
421	!j"H,H-E1F7D8?BGJCK<RHT;_FbJcHdGfJhK
421 service	lS
422	!H:X
423	![SJ
423 locked	!Z
425	!_/I@GATTKYT
425 can't	!T
4253 11	!I2S9S
427	NW
43	!B"E&H(H*>,C-d.Z/@1I2?3A6K7G9G;JAJB8FIGIHHIHJINCPHQJRBSJT=aJbIcIfEiE
43 failed	9IKTNKTKWT
430	4SNH_K
430 in	4S7SNI_K
4312	!G"CRJbJcViZ
433	8GKS
435	!IAV
435 in	!IAV
44	!e&F*K,G/H1I3G8G9I;HFUIIK@OKRETBaD
440	,I-S1J7FKXNSPJ_VfI
440 in	,J-U7FNU_TkT
4410	!D"J8YMJiH
4412	!^,K
443	!_"A#T&H)F*G,-.H/:1=2H3J5A7=8A9F;G<I=E@KAEBCFKGJJCK>LJNfPJQHR9SIT>W4XV_EbIcIdcfDiAknl:
443 '	!U
443 after	TJkU
443 connection	,8-]7?K]NWXY_YdS
443 failed	7HTCdW
443 i	TFdV
443 invalid	!EM?NX_I
443 name	!F,W/?TWkc
443 read	!X
443 user	#W,TNTTHkS
443 に接	!V,JTJdTlK
443 接続	,ITUkD
4471	!V*U.G
448	/J6S9THS
448 in	!J/K6SHT
448 sha	9V
45	,J-E7U@SAJJIKWLUQTSJTHWU_IaKiJkE
450	!I&U-T9KBWNG
450 in	!J&UBXKJNK
453	!<,H-I5F7UBAK_bEc@
453 sender	!G,J7VKHLT
457	NTkT
46	!^,I-K;IBJOSRHSETI
46 aa	!V
4600	.^
4608	!UHU
4608 bytes	!UHU
466	-SBJ
47	,J;T<J?VBJOVkS
471	!J,V-JTKcHfUkV
4711	-IBFFS
4711 connection	BK
4716	;HYX
4716 format	;HYX
472	!J(T.W1XKW
475	!IbT
478	!V
479	1JfK
479 in	1JfK
48	"G(W)K,?-K/D0K1E3E5E6I7G8@9I;^AcBDJKKJL=OGPGQIRDS?TBWH[J]T^KaYbEcYdGfIgWiIlH
48 54	NS
48 n	KFc^
480	.H[VgU
48211	(?.[KF
48213	!U-G.UKU
49	(XRJ]UgTiK
49 in	!G8THTKT
493	!IPU
493 in	PU
5	!S"G#E&F'5(d)6*c+:,@-Y/H1;2X465-6?8S9_:;;J<6>A?>@EBEC<D;EAF:G@IFJJKFLFM?N@OGPGQ?R?T=U@Z1[E^)_UaBb&cDd4e8f?h<i8j/kJ
5 '	!J.KBVFVSIgUiV
5 0	!J;VAS
5 2	8TAUKIYJ
5 5	!S_T
5 7	!U
5 a	-U3X5E9T
5 aaaai	!VHKLT
5 aaaaioq	!GLK
5 at	!b.J
5 attempts	,GLVSWTS
5 b	!H*I-U2UaU
5 bad	+T
5 connection	7YWKXXkJ
5 d	!D/TLKOIWTXTgT
5 date	BKlZ
5 dropbear	!U
5 f	BV
5 failed	!@"T.TBZOK
5 fingerprint	3Y<GBFGK
5 hash	!C.KKHVX
5 hashes	!J(X
5 hmac	*U
5 k	LT[T
5 m	!DJXKV
5 minutes	/VBHRHTIkS
5 net	9S
5 of	!B"S(b.J3FKILEOJSJVG]BaI
5 open	TT
5 p	!W
5 passed	!U9I
5 public	LS
5 seconds	!J"J#U,T-I3I5J8SBHKGRIWW_XiI
5 sum	VH]W
5 unable	!E*Z,H-82[9_K;NATI_GkH
5 vbm	;U
5 x	NUWS
5 が一	(U
50	!;(X*H,H-G.Z5F6H9HIIKANZRETGbJcFjJ
50 2	NS
500	!_"H.?/J5H8I<KBHKSLENKRGSCTGbKfT
500 internal	fU
500 oops	!W
5000	-b7GBIJJNAT^_IdA
50000	-c9GKINK_=kJ
5001	KFTX
50051	!XTJ
501	%TNUSS
50112	RU
50122	"D,I8VBKKHRJTE_IiU
50122 ssh	1TiJ
502	+G0J2K8I;KBCGIJKKEMHNYQJRCSDXK[JiI
502 bad	!b,INJTJ
507	!W.U5AHK
508	!J.ULJOT
509	"J,K3K5G;B<JAJBHKJQ_RBTJiI
509 certificate	!c5I
509 check	!S
509 decryption	!:;FQaRF
51	2Y5DRHSJcIhSiUjS
51022	!TMS_K
51022 ssh	!W
51122	"JFS
512	&K(I*W+J,E-?.K/H2V3?8EAJFWJDNBPGTDVJ_@aKdJgIjUkBlJ
512 '	!I
512 and	2U
512 diffie	*S
512 ecdh	9V
512 hex	YU
512 hmac	!I
512 mb	!a"H.?RG
512 preauth	!JFVjU
512 rsa	%K2U3HBThK
512 unaccelerated	!K
512 user	*S
51234	!_RJ
517	!KKT
51820	!^/K6B
519	!K-E/J9GBWF^KHTG_Di[
52	8JbKcJfK
521	9TAUJIKI
521 ecdh	*J9V
521 ecdsa	2T
521 user	!G
52110	!IFY
524	!?KING_D
524 28	!CKJNG_E
53	)K*J,A/_1D6=7B8J9H;E<J@JBEIGKKSIT@XWbUcFdHfCiJkI
53 in	!KHS
53 no	/^6D
530	!t,F-K/H5JB6GDKJLJPKQIR+SATBXJ_HbHi2jJkGlK
530 login	!r"C,HBDNCR1TFi:l3
530 user	!X
535	!m"DB@R;i:
535 b'	!W
535 date	!j"FBCR>i<
536	!JNT
536 35	!JNT
54	-S.K1J8G9J;HNVVXfG
54 50	NU
54 54	NS
54 in	!T-W/KKH
540	IS
540 in	IS
543	!F;J<YFVRHhT
5432	!r,C7JBER@T6WJ_JdKiEk>
5432 failed	!URK
5432 のサ	!V
545	.VDUSJ[H
549	!VfU
55	-H.T/K1F8CBEKWRJ_KfH
55 18	7T
550	!s"G&F-I1@5H<?=DBAHAI<KIL:R?S>VGWH_Ta=fKiBjGkFlI
550 failed	!_-JKJ
550 no	!]1H<DIBLD
550 permission	!_=FBHRFS@aCiJ
551	!K.V8SKH
552	RSSW
553	.U[J
554	7SdT
5555	!Z,G
5555 '	!X,G
56	!X)I-B/H1E5CBHKXWKXG_BfI
561	;U<J
565	,H-Z/K1@8IK=TG_UbJf^
565 for	AS
567	!H.H1G8KKTNIc_fW
5672	![,H
568	/D6F
57	"S.K6H8J=JBHGTHTLJSJkV
57 in	KTkWlS
572	%T/V3S6V7JTGkJ
573	!I"T
573 in	"T
579	/C6FkT
58	!C"J)I*J1B3J5F<U>K?W@VBFKIN<TXY^fChJk@
58 in	!K-K?X@VNJ_KkG
583	!J9T
585	fH
585 23	fH
587	!],FLTTI
59	KTNXSSaUcG
590	!K2W9T
593	/D6F
594	0TIHSSVGaF
6	#I&='F);*>+A.=0I193G4@5_7I;=<A=F>A?DA:BBCCFFGUIEJHLJMWNGP<RBUHVFW?YDZC]C^8_Ib8c=d=eDhTiGk9
6 0	!FMWaUlI
6 14	!a"TBIIGTJ
6 2	!T
6 6	!K"YBIRXSUiY
6 c	!I
6 could	!VKHLHTIXJ
6 ed	!FBXRUSThV
6 f	gU
6 minutes	!T
6 num	!J8WSJTI
6 o	SJ
6 p	!XlH
6 received	HV
6 site	LI
6 write	!S
6 y	QX
6 月	!V
60	!U";#G&F(I)J*E/J0I1E2@5_6I9K:I<AEDF9IJLENEOEPEQER:WIXJZK[K]J^I_<aFbFcDd@gIk>lJ
60 exceeded	!@,UBTTSiT
60 s	!T,C8EBJJJKFT[
60 seconds	!Z
60 ssl	2J4U5WHU
60 秒	!GTV
600	"@)G*H+K,?-E.B/H0I1@2J5A7I8b9G<E=IC[DIFIGIKALJNDOGRBT>VJZT]K^Ib@fBhGiCjKkElH
600 seconds	!W1HK@TFfJ
6000	!V,TKDTI
6000 ms	KHNSTK
601	=VLKSI
601 3	!D=VIS
602	7TdT
606	!H
606 24	!H
607	;TAJ
607 in	;TAJ
609	_J
609 in	_J
61	!H-H1K5E;SAHKXNXQHaJkI
610	KW
611	!V
62	<T
622	"FNKbFc]
63	-H.G;X<J?IAUKXPHQSTT
632	/S
632 in	/S
633	!JdT
634	7T
634 in	7T
6379	!l,17GBHKJTCiKk=
6379 connection	!V,J
64	"T&D(K*C,:-<.X/92H3F4J576G7J8D9?;k@IA]B8CCFIGHHEIALSNIR9TEUHVIWEXJ^G_?cBf<hIi>jGk;lH
64 decoding	!J;ZKFQH
64 in	1U;I
64 linux	!K%T
64 server	KJ
640	.JIJLISJZVaJ
642	7YTU_KdW
642 in	7YTU_KdW
644	!CCSSDa[
6443	!h,A7IBET?kH
6443 connect	!U,J
6443 was	!W
648	.TKG
65	!J8J;H@JAUISKIaKbXfTkI
653	!BBGaU
653 in	!F
65535	!?,X-G/T1B5G6J7KBUJKKAN;R[WbXU_<iKk-
65536	.]gU
657	LS
657 receiver	LS
66	LSSG
66 0	_S
664	<H?DYT
67	!F";#I%H&=)J*H+I,X-I.?0I1D2J3A5J6H7U8G9I:I=@@HBbCHEKFEGEHSK?L=NHOFPAR]S;VJWFXFYFZI[H]K^I_CbHcFeJf@hIiTjCkF
67 authentication	!9&J.F1K5I;HAZB^KHLIPIQ^RSfIiV
67 bytes	IU
67 has	/UB[
67 login	!C"HRYiW
68	,H/GBKRTTEWT_TiVkS
686	.TSH
687	-VJINJ_TkT
687 19	-VJINJ_TkT
69	.YKJ
697	!KKSNTRJZU
699	1UKXfE
699 in	1UKXfE
7	%E&/'X(U)X*=,H.I/#092G4@5?679A:E;=>@?DACCEG=HCIKMWNDO@P@WJX<YHZ>^:b>e?g:iW
7 '	!Z
7 22	!GBUFKjW
7 4	!K+J5T9HMWRESFWKkIlU
7 8	!J(U
7 a	!U
7 b	.SLT
7 bad	+S
7 bam	.F8TBHRJ_V
7 c	!F(TOTRT
7 couldn't	!Z,I
7 csv	ITLJ
7 d	!J3I5HBURWUTiW
7 date	!ILVSX_T
7 error	!a
7 f	RJVT
7 failed	,T7UBEFVKJNIRETAWK
7 from	RUiH
7 h	SIaT
7 in	!U
7 ipaddr	"G8KfX
7 mb	!U
7 missing	+T
7 p	BKRS
7 site	,I@IAJKSLGPKQUWU[ThUjT
7 ssh	)X;S@XBJKILKRISJiK
7 z	!B']2U3TBKOISCaH
7 zip	KKSU
70	5KGTSTiG
704	!FAT
71	/J5X8ILGOSRKSHaK
71 b	!U
71 in	!B5ZFS
711	!Y
712	!K,EKY
714	(Z.EKI
714 in	(Z.EKI
72	!?8K<I@SAUBEKW
72 in	/S
721	!X5TKJ
73	(T-FgTkT
74	!H,V
747	;J?W@V
75	!E8CBVKW
753	KTNUkS
753 13	KS
754	1KKSSU
754 16	KSkS
757	!UIULJ
759	OUVU
759 in	OUVU
76	3V
761	*W
761 x	*X
765	)U1YfD
767	!S[TcJ
768	!K.U8I9DEZFKJXRT
768 in	<TRV
768 x	!Z9E
77	"T(a)I*I-;.I<G@JAHBBIGLAOSPJQURESUWSYJ[K_JaHfDiG
77 aa	(bV8
77 c	QT
77 f	!T
77 in	!GkUlV
77 mkdir	!J
771	!I/G6V
773	.B
773 21	.B
774	.USJgT
7777	!YTC
7782	1IfJ
7782 in	1IfJ
78	!G&I,G-F/G3G5HBIHII>KXL]NSOFTEWJ[IbJkG
78 could	!?.J1F<EIDLZSW
78 upload	!HLX
781	;SGT
781 in	;SGT
789	!G5ULV
7890	-TXV
79	!C"C%E)>*I+E,@.U/C0H182G3?5;7F9C;T<==C>H@FABB<CIFJHFI>JJLGMJPFQCR>T=WEYB]K^YaAbCcBeIfYiDlJ
79 error	!G&B,J3I5G8W;CBJKYRJfJiKkS
79 ssh	!D%H&T+J-K.]3J5H;Y<A=E>JAKBICKK=L>NKODQISSTHWIYE[H^IfBkJ
79 upload	!HIEKILY[V
790	!I(WgW
797	5U
7999	&U,H3SAVRFkT
8	!X#B%<&H'F(W*F,E.K3E4B6V8E:E<C=<?>B?C>EAFFG3HUIKKILDOFQDRHUIX>YFZA[8]E_AcHeDg@hJi?j7kGlZ
8 0	1I9EBKRJSSTKfHkIlX
8 1	+TKTNT
8 14	;J
8 2	^TkT
8 4	KVTS
8 5	!U
8 7	!W-KBJTI
8 8	(T
8 9	!T-G1JMTNFRGfHkHlV
8 a	DU
8 bad	!K+T
8 c	3W
8 d	3W
8 date	!H"W1VKETSbX
8 f	!F*U.T2T
8 in	bT
8 m	;S
8 manual	!T
8 mb	!Z
8 n	!D;JBHRXiJ
8 no	LT
8 pc	!GLK
8 s	!T&K/A
8 site	/K5G6SHHNSST_T
80	!_,D7IBKTGWJkG
800	&J3J8IK_NGRKSGTFfJ
800 ccc	!Y
8000	!YTEdJ
80004005	,E7TTZ
80042109	![RF
80070035	!a
801	,T7TKWNKTS_J
80131904	!W
80131904 a	!T
802	!W
8020	!Z
8022	!<"J,A6K7ZBJKKTW_JbJd^k_lW
8022 no	!FlX
803	!EBYFXRFiW
805	!DHYKKNH_EdS
805 12	!I"S_JdT
808	!U-W1KKT_TkW
808 7	KSkS
8080	!_"K-B/G3G6J7<BCKDNCRFT@Xe_Fd<iIk=
8080 connect	!S
8080 connection	!d,I7CT@d@kJ
8080 を経	XV
8081	!V
809	!d;IAHBJTD
8099	!BBBRVSHTJ[WeWiI
81	-TAHBIKSNCPWQH_KeT
811	-X5SBWLT_C
812	!G"F(V,C-G.T/I0G1F2J7H8F9K;JIWLDMINJODQKRHTDVK[FfHkB
82	*I,S.E9GBHIGLHRISHTXcJiJkX
82 21	!G
82 in	5THTfT
8200	!T
822	!SOT
822 in	OT
837	!EVY
84	-I8GKCNIc[
840	!I3J4T
840 in	4T
8443	!W
848	.T7T
848 sender	.U8T
852	-VKK[T
86	!Y"S%S,J3J5J;IBTHVKJLGSDTCUIbT
86 64	!X"T%TLISHUJbU
86 teraterm	!KHWSJ
863	FJGIiTkV
865	&JBWFZGJRFiTjT
865 21	&JBWFZGJRFiTjT
87	-K1JIIKJWV_JfIkG
870	fT
871	!DKSSUgX
873	!]5KBIKHbJcK
874	.J[JgT
874 in	!JOS
88	"C(T)G+K.K/G0F3?6J7G<G=JFKGJIDJHO=PIQTUGVIWJYIbBcEdJeKgUhJjKkElK
88 1	8V
88 120	!Z
880	=IS]
881	!Y
881 bytes	!V
8812	8Y@TQWTG
8888	!Y,B
89	!F,J8VHS
89 in	HS
894	!V.SOT[U
894 in	.TOU[U
896	8T
896 in	8T
9	#A&='@(_)G+K/B0W1I647K9I:C;G<J=K>F@FAFBYCFFJGII:JFMTP9UEWFXIYF[A]7^<_BbDc<dGe=g3lU
9 0	!C,UKUWKXV_TfVkH
9 2	3EBWFKLHMDRVTDZV
9 3	!B,J-G.UFUKFLWiTkV
9 4	WS
9 5	!W
9 6	!^9HBGK@MFRHT]WF_KfKk:
9 7	!]KJ
9 9	TU
9 a	3W
9 b	KVNXcJ
9 c	!U(S5KSH
9 d	!X
9 date	"I1J8TKX
9 e	!HRSaV
9 f	!H(W2W;K=T
9 in	!<0ULY
9 k	BWQWiU
9 mb	!Y
9 p	!X-I1K5JMTNJRHkJ
9 received	.T
9 s	(UBJKG
9 site	!F"T5UATFSHVLJQKiV
9 u	;U
9 upload	!I.SO]
90	!G"K(V*V/H5J9D;HBJNJPJSKcIfSgWlS
90 cc	!U
900	!B.A8]KIOXSY
9000	!Z,E
901	_Y
902	!X
903	LT
9042	!],IRG
9092	!Z
9092 could	!U
91	&J(V,I5JBHLIRIaKiDkK
9100	!^7G
911	ISKIfK
911 in	IS
92	-K<SKE
920	!K
9200	!^,D
93	!W5I9I
930	fH
930 16	fH
94	-H1JNJfGkT
94 home	fH
941	!HISaWfK
941 in	IS
95	!I*J2H5UKUNWcJ
96	*V;U@TBJLK
96 server	*U
962	/X
962 in	/X
967	!UKT
967 296	KT
97	!Y"T8J@VQJfH
973	7T
973 in	7T
98	!W,K2S8JBKIHLCSHTKaW
980	!XTG
986	ST
99	!g"@)C*H-:1?5K9IB9FJJGKFLHN@RF_BfChAi5kD
990	*I-U/H1H2H3H5D9GBEKJNVTYfJiKkX
991	!U
9921	LVOK
993	!W,KFZRKTJ
9999	!J2T9J
a	!I#D%?'"(V)5,=-C/41%2H3J4B5:6<7H80;G<'=+?:BECFD1EIFFHBITJ>KBLGM<NCOVPBQ@R;TCVEWCX>YXZ8[m^1_(adbIcGd3f>h7iAjGkH
a 0	!Z5H
a 01	OWS[
a 1	,T/U0KBVLISIjJ
a 11	!U,K
a 2	;KBUKVLJ[UaG
a 3	SUaI
a 4	!J
a 7	!B-U.TKUOKRT_V
a 71	!T
a 8	ST
a b	"A&J*D+J,X-E.C/90_1F2I5K8A9@;C<HAJB6HDI;K8NZO:QKR:SXT>XJYH[?]FaAbDc@eKfGgIi>jFkD
a bad	"TBGiU
a bam	!I.VBUKJ
a bin	0JKJLHSF[G
a bin'	!XaK
a c	FTjS
a chave	!K"IBVPWQURCSIaIiI
a client	!G*]9FBK
a conexão	!@"E,E-[/G3E5K8UGHK_OHQIRHSJ_WaIbBkW
a connection	!G"G&e,=->.U/A1H3F5D8C9G;H<JK9NXT[WHbCcKfIiGjKkV
a csv	(E,I0G5J8K9JBHKELVTJ^FbEcVfKiK
a csv'	!U.JaI
a dependency	*T
a different	!D2I3X5C:VFVNHYJcKk[
a directory	!-"F&B(I)F*I,C-I.9/J0D1B2K3F4K5@6K7D8D9K;A<I@IAIBAGKI0K;LUNIOHPGQKRASJTBVCWHYF[t]?^Db>cCeWfDgHiJkE
a expressément	,U
a failed	-J.D8DBJK]SG
a failure	.CLWSX[IeI
a fastq	!F'K0FIJLE[KaY
a fastq'	!?(J.J0J;J>JIELCOWS=VJ[E]]aEeJ
a few	#VFT
a file	!H.?0I1J3H5G9TKCOWRSTCVW[TbJcJfG
a firewall	!HTU
a folder	!E.JLJ[[
a format	!I>V
a fq	!JIISKeU
a from	!H%K&VSV
a git	!_3D5FBHiW
a host	!@5UBFGKiTjJ
a ipaddr	7XRUTF
a key	!F*E2G3H9];]=E>F@EA?BICHPEQFYG
a la	,S
a list	!V
a misconfigured	/T
a máquina	!E,XTD
a n	OVaJ
a network	!Y-G5S7JKH
a new	!V&J-I3D5B9JKINKPJTU_G
a newer	!I;H?T@IFX
a no	!X<KYJ
a non	!Y
a nonexistent	!<+U-U.G3S8I<UBUHVLGSG
a nonzero	!W
a packet	"J)K-V1H;TBHGENJRIZScJfI
a passcode	GV
a passphrase	!C;B@HACBJPbQBYH
a password	"IB@PFRa[JjK
a path	!D.U1U6ULD
a pem	!J;I@UYT
a period	,I7Vd[
a permission	!I
a personal	!J:UjT
a post	!J9BUa
a private	!8&F;@<<=B>D?I@BA@BfCFP2QIR7YbiS
a problem	!H,W-T8JBIRK
a protocol	!="I6YKHSKaKcUfJhTlT
a pu	,U
a public	!C&K3H<C=D>H@XA8B?CTFILJP=Q;Yd
a publickey	EF
a rate	!W
a recognised	<J>X?IYW
a reference	!DIJSTVX
a regular	!E(K;IIEL8OIS>[d]J^JaJ
a remote	&TOK
a repository	ETLWbVcU
a response	!K)V1WKH
a s	3ICSMU
a server	/Y
a session	&J,GBGbZf]
a settlement	!=*[2V5I9aFJKGTJ
a sftp	"E(T)U,@.U/E0J3D5E6H7J9DBDIJL>OXRIT?]ZaDbJ
a shell	"E5GBGbZiK
a socket	,K7XKG
a ssh	!K5T
a stolen	4W5I
a strict	!E=T
a supplied	!IQW
a supported	!<2J;G>U@IAZ
a tar	,USXTHkI
a terminal	!S
a tif	8IKIaW
a tls	!Y
a transport	!I*Z2V9T
a txt	"8#I%I&<'I(Z)B*>+B,>->.[/<071?2A3>4H596@7=8:9=:F;=<;=E>F?I@EAABFCGDJEIFEG@HCIYLEMIN>OFPFQCR3S]TIUIV(WDXDY?ZG[E_AaZb;c;dGe?f7g9hEi8j=k<l?
a txt'	!G.AIXKXSU[Ha9
a un	!C,J>TRITKl[
a user	OJ
a valid	!A%J&U(K,K-I/K0G2J3E5C9J;T<:=C>E@[BBCIFHIUKFLFNHOJPHRKSETIY][JaJcJfGiGjI
a vs	(U
a z	!E0Y
a échoué	"F(J,C-G/B3I5J7U9JBEKBSET[[IiTkV
a'	+Y,B6H7J;JBEIHKILVMINIOHRKSGTFaZkZ
aa	!W"K(_,K.B/H2J8H9J;TAGB@FJIJLFNIRHSFTIV5cJiGjK
aa cf	!V
aaa	;U@TAJQT
aaaa	!G3>5YAFBEPJY^
aaaab	!W;IYT
aaaab 3	!W;IYT
aaaac	5G;A@GAFBIHWQHTJY[
aaaac 3	5G;A@GAFBIHWQHTJY[
aaaai	!VHKLT
aaaai example	![
aaaaioq	!GLK
aaaaioq mg	!GLK
aarch	![
aarch 64	![
ab	(_/J3V5H9K;JBJLJOJRJTG]UgTiK
ab 12	ST
ab cd	3V
abandon	!GQT
abandon the	!GQT
abandoned	3T5U
abc	!U&W+K,F-J/H3U5E8J9IAGBVKHLINJPKRCSITD^J_JbJcDi@kI
abc opq	!Y
abcd	LS
aber	!KaX
aber beim	!IaY
abgebrochen	!E,S/I7U9IBKKINXiIkV
abgelehnt	!F"E%K&I)I*H+J,^-A.E/C0J1D2I3?5;6I7D8B9F;B<D@KB]EJFFGIIIK<LHNEOHPIQFSHT<WGXIYIZG[J]K^J_@aHbHcGdGfAhHjXkAlF
abgeschlossen	!h"H,A.B/I3I7J8JBJIKKCLCOJRGSFTE_IaJcJfJlF
able	!H.]1TST
able to	!H.]1TST
abnormally	!W,J
abort	"<&D)U*G,:-U.E/=1?2G5B7>8Y9A;H<J=I@IAJIIKWLHQIRSSDTDWAXG^J_?aKbHdIfAhKlI
abort error	-FKKRV
abort no	!JcU
aborted	!="9%H&T(F)D*V+E,I.V/D0I172T4T6E8I;<=D@HA@BTCKFGG>HCIAJ@K[MTN=OCP?R2TUVIW@XFYGZE[G^=b;cEdJeJf5gGkSl:
aborted '	MV
aborted at	3V
aborted by	!F,E-U.T/J2VBAKTRFTG^H_WbKhGiClI
aborted duration	!I5U7T
aborting	,J/Z5Y9V_JkI
about	3V
about remote	!X
about to	!G3U
above	+S5SfSkU
above exception	+SfSkV
absent	!S3J5U
absent the	!V
abstract	,D-F1G4V5V7J9I;ELFNTOITGXS_IfJiKkJ
abstract channel	!T
abstract client	3U4X5SBJRJ
abstract session	NS
abstract sftp	!KSK
abstraction	!A,UJENUTU
abstraction connect	!G,X
abstraction read	!J,J-VJGNVTU
abstractions	!A,UJENUTU
abstractions socket	!@,U/JJENUTU
ac	";#K&G(E)H*Y+I.C/U0I2E4S5@8B9<;@<>=C@HAGCJEJFEHDIDKDMIN?OCQFVJZE^H_BaFcGd[fEhGi@jJlG
ac jp	">&I(K)J*J+J.I/V2J4T5C8E9H;F<A=D@JAJFHHFIJKFL;MJNEOIQHSEZF^K_CaJcJd[fHhJi:jBlE
accedere	!?,U-W.K/V1J3J5H6I7H8HBIKELJOJSKTC_WcKfIiIlK
accedere alla	!D,W-K/XKJRHTH_J
accelerated	!W
accept	!X&G(J)H+H-F/C2U5V6J8B<FFTIGJ=KELFMUN<PIT7WGXFZE_=aHdGfHjAkClI
accept all	!W3K
accept any	!J5W
accept kexinit'	HS
accept received	1U5GJDiJ
accept run	!J5V
accept ssh	2JFUfK
accept the	!D3H5B7TBTGWkU
acceptable	&F*a,F-H.J/I1H2W3G5D7I9U;J<JFFGJHKKBLKNEPKRITG_JfBhKjIkH
acceptable ciphers	*d,J2H9E
acceptable host	!I*F2]3J5H9?
acceptable kex	!I*B2>9bKK
acceptable macs	*X2J9H
acceptable userauth	!]
accepted	"G#F%@&8'U(G)Y*D,5-7.D/@1W2G3D4B6C7A8593:I;;</=;>C?I@<A;BTCADGETFcHCIAJDK0L=MTN:P6Q;SET6VFWDXHY@Z<[E]C^?_2aCcGdHeUfIgJh2iIk>l@
accepted algorithms	!A2I=IEHFdiJ
accepted by	!<*K,J-E2G3U9HFUKI^IbWfIiXjW
accepted for	)UfT
accepted key	)UBCFUfSiJ
accepted keyboard	!V"JiG
accepted password	!W"F)XBKRFfGiA
accepted publickey	![8HB@RE_KhEjI
accepted to	!J5V
accepting	!W,EBVTK
accepting tcp	!Z,H
accepts	#I&E*E,F2F3F5C9H<AB2E4KKR=TJZVh9i=jV
accepts key	#J3J5I;T<JB9E6F(GTR?ZGh<iBjW
acceso	,GOVSW
access	"T#8%;&H'9(7*7,H-D.K/I0<1G2>3G4:5>6G7@8;9.;I<7=[><?I@EC?EHFIHKJ8KIM>NAOFPBQGRUSYT>UCV+WHXVYEZ0]8^BbYc>dDg>hCiVk8l:
access '	!S1G;T<FACHHICKWL>OGSYaJ
access 'files	!JIXLKSJ
access 'https	!gTJ
access a	!]
access control	!X
access denied	"Z#F%C'H(J)?*J+D,A-H.5/D0D1=2J3:576I7H8G9I:I;9<B=T?I@CCCDJEFHBI>JJK@LXMKNGO7Q9RXS]T5VGWAY@Z:[E^Ja,b5cGdKeDf=hEi[jTkAlJ
access exception	<G=[SK
access failed	!@"F%J&F'I(J-G.V/H1I5F;H<G=JBBHAKAR?VCWH[U_Ia^bJeUfIiEjHkI
access granted	!]"])Z-F1T3K5I9JB=NHRK_HfZiHjJ
access is	"@HTSJ^HfH
access location	!E4KfV
access only	"GSIbU
access rights	!7FJLJRHiI
access sftp	!A,Z-W1I3T4H5XBGKHTI
access ssh	!GHSWT
access the	!X5IBIKKLURHSHiJ
access this	&TBVjU
access to	"G&J,F3B7J;I<IAIB?KJL?ODPKQVRBSaTDXU^WaAiDjG
access token	!ULK
access write	!ZSG
accessed	!J.GAWLYQYSXfIiK
accessible	!C"C%J&<)J,I-I8E;V<X=YDXEHFDGKI;KDL8PDQJRCTCVKWG^J_EaKbIfHhJiEj@k?
accessible by	5H<D=F?T@SBEDYFISI
accessible no	!2&@1E5H;Y<_=AAGHHIBLDjGkD
accessible その	!F<ZLI
accession	!T
accesso	!UBT
accordée	!^OIS@
account	!F"x%9&B'F(C)=*>+?,2-4/20=1@2;3.4A5D6@7<8/94:W;2<5=;>E?E@>A6BDC?DEEAF2G>H>I;J>K'LIMGN6O5P/Q2RESCTAUFV@W8X<Y>Z?[=]C_Ha7bdc5dEf0gGh8j8k8l<
account account	!I"U
account configuration	!F"]BHiG
account expired	!B"ZKITG_KbI
account failed	!U"IiK
account has	!U"V&I,J-F/K1F3H5I8I:IB@KBNKOJRBTF_<b>iAjJ
account id	!FBFRHi[
account is	!A"g&E,G-I.G/G3K5@7J8C9K:I;J=KAKB<K@LDPHRASATC[J_<b[cHeJfFhHjH
account or	!W
account partition	!W
accès	(IIIOFSWTH_SaD
acessar	!X
acesso	!G"Y.H<K=TBIIIKJQKSITHaH
ack	KFLS^V
ack for	!SSJ
acl	!FDY
acm	!T
acm 0	!T
acme	%K&a'V(I*H,8-E.H/30F1?2D4J6=7@9A:a<D=C@AA>BaFCGEHFIAJJK4NEP=QBSBT>VIWHXIYH_@bDcCdHeVfBhTk?
acme app	!A5D6H;Y@FAJBZPIQJRGTJhYiIjX
acme challenge	!S
acme core	&Z
acme error	!Z
acme lib	!G&Z5VBYjJ
acme sftp	!]jS
acme site	&T:USG
acquire	!^TG
acquire the	!Y
acquiring	!Z
acquiring the	!Z
actief	!K,Z/J
actief heeft	!K,Z/J
action	"E*K,A-G.V1D3F6K<JAGB9HKKJPURUTTYW_GbJcJdDfEi>jEkDlJ
action 1	!H1HLU
actions	-U/J1I5FBCIVKULGRJ_[iJkH
actions for	!J-V5J8SKW
actions sam	!W
activate	!S;WAK
activating	!]
activation	!]
active	!^"G&E*I-@.J/H1D3<5=7K9B;A@JAEGKK[LKNBPCQ@RDT;WFXJ^J_GaIbCcKfBgZiHkI
active session	gT
active support	!X
actively	,]BGKKRJTJ_I
actively refused	,]BGKKRJTJ_I
activity	!G"I.J1H8^:UFCKELVRGiTjT
activity type	!G:UBSFDLURISTiUjU
actual	!F(W3T
actually	3T
actually connected	3S
ad	![
adapter	!c"I,=-J/A1I7K9K;FIILJNIQKT=[V_IfGkJ
adapter could	!W
adapter ftp	!ZSK
adapter php	!?,G8SKWOVRXSIiU
adb	!bBKSH
add	"6#>%U&W(J)J+=,I-7/80E1=2C344@6D7=8@9F:Y=J>B@]B3DHE@F8GAHbJDK5L<MJN<OBRKS.UKVHW>XIZD[B]K^B_;a<b:cKdGeIfEgIhDi7jAk;lF
add an	!U
add echo	!IITPJQT
add host	5HHW
add id	!C<^II
add identity	!@%V=JPF
add key	!E?T@HiT
add l	%JjU
add on	!U.JHS
add safe	!U
add ssh	!D.V2I3@5U9K:W?VBBFGHDIHLHPDRHiHjI
add the	%J&D3GBHH_jH
add this	5T
added	!d"J)K*I+C,E-H.G1G2F3C5=6I7H8G9G:F<:=I>F@IAHDDEEFBH)K@NIP9QISTVKYH^H_EaGbGcHdHfHgSkClK
added '	!H5D;WATBJDKHGLU
added 'sftp	!c5GHGRBSH
added 'web	![
added 1	!T
added home	!k%H;A<I=CCHP=Q?YKjK
added stdin	&I3V4U;DBGTT
added the	!Z&U3EHJ
added to	3HBUjY
added users	!Y<K=JQI
adding	"E%I&>4S5T<JCKP?RTSTiKjE
adding private	!V&C3V4UBFPDQHjJ
adding your	!D"I5YBXRW
additional	!b/F<I^S
additional info	^S
addons	!F-K5TkTlV
addons auto	!H5T
addr	-G/X1G2J3E5C7W8I;IBFKENGRD_HdWkH
addr info	!C,J/W
address	"9#@%@'J(G);*7+7-!.3/o0>1+254=6_8)9/:A;3<6=?>G?F@@A8B;C@DFECFFG3I<J8KFL0N6O7Q9R!S1UHVBW>X5YAZB[A]E^>_^aAbGc7dbeFf1gFh9iDjB
address '	&U,V/H5F6JdTiK
address already	!g,E/H:KTI
address associated	!H/T5K6EkU
address for	!G/[
address information	!I/V
address ipaddr	!B&H-</?2J3X5T6C9H<IGHJJKWMUNDPHR?XJbUdXi3kElW
address is	!D"IKKWH_]
address java	6T
address lookup	/U
address of	!W
address port	!T
address resolution	!C6X_JdH
address sftp	!D6WTI
address this	/T
address using	!T5U7SKE
address windows	!DTV
addresses	!U,H/VBHRKiJ
addresses hostname	/T
addressfamily	!e,H/G5H6F7KRJTH
addressfamily any	!e,H/G5H6F7KRJTH
addrinfos	!G6X
addrinfos socket	!G6X
admin	*H,>-G/B1C2T3G5E6V7H8F;K<>=B@VACB9FHGIIJKELHPHSGTBYTZJ_XaKbGcJdJfGjIkU
admin client	!W
admin includes	<J=HBKQTYW
admin ipaddr	!D"C,J-K/E1K2V5J6W<HRITI_IkU
adminclient	!W
adminclient 1	!W
administratively	"E&K+K,@-J.F/C1G3E5C7I8K9H;KAIBBHKIIKHL@NKOJQJRDTBW_[I^V_FaHbUf@iHkH
administratively prohibited	,B/F1K3K5I7JBGLJRISETEWaXS_HbXfE
administrator	!?"a,I-G1G3_5>8K<JKESCTH^G_AfK
administrator has	!G3X
adresse	!F,D5K6J7J9GBFKGNXRCTBaIhJiVkV
aenter	!H.JIILISJ
aes	%H&K*c+J,F.K/H0J2=3D5I7I9K?HBEHHIKJGKKLDNFTE^J_HaGfJhGiJkD
aes 128	%K*_,J-I2G3JHKKGNJQKRJTJhJkI
aes 192	*U
aes 256	%J*d-J2C3J?JHKJKTJhJkI
aes attempt	9USS
aes ni	!T
af	!K(U
affected	!V
affected files	!V
afp	!W
afp r	!W
after	!G#B%I&;'B(S)Z*G,J-8/?041Z263)4>5F648X9*:F;B<6=J>F?H@IA?B?CJDCFDHFI.L/M?P7Q9RFSGTYUGVdWEX@YIZA[7^K_AaXbBcEe?gZhTi0jGkU
after 0	,T7YTGdTkU
after 1	!E8XXViTjWkJ
after 10	!E7W8HJKKCTV
after 10000	!U7UTE
after 10001	!HK[TYfD
after 15	,TRW
after 2	!V.F8JBJK>LHSGkUlD
after 20	!@,UJJKWNYTClS
after 3	,X7JTE
after 30	!H7GT^dK
after 300	!VJTTGfJ
after 30000	!>-T7H8GKIN]TYkX
after 30001	!_KATAfF
after 4	!WKFTCdJkY
after 5	"T,F5H8KBELUOKSV
after 552	!K.WSW
after 6	!T
after 600	!F.H1I8YJS
after a	,I7Vd[
after auth	!U
after connect	/J7F
after connection	!W,I
after keyword	!F+W
after num	*I-G4I5G7F8UGTKINERTdIfJkI
after the	SIVU
after transferring	!A.[KXOESHTK
after upload	!F.FKILJSIaW
ag	&X,H<U
ag ge	&X,H<U
again	!B"W%?&A'I(T)G*J+?,I-C.C/Z0F1A2U4J5I6?7B8@9G:G;J=<>K?J@TDGECF?HAIDJIKHLDMKNCOBP9QTRWS5VEWEXJZ>[J]Y^F_Za;b>cEdKeIfGgJhFiSlE
again for	!;+J@XPFQU
again in	!V
again later	"I,I/I5IBAKIRATD_]iH
again sftp	!B/a6D7IBJKIRFkK
again unreachable	!K"UBH
against	!j58BHHB
against man	!Z3G5F
agent	!E"/#3%~&~'?(9)9*%+I,&-:.>/-0811273-4@5+627(839!:C;+<1=:>4?B@1A1BCC=D:E.F4G"H7I(J3K!L5M=N&O0PIQ!R,S5T/UAV7W3X3Y3[5]=^F_&a3cVd4e:f/g=h=i,jWk(l1
agent '	!I&V
agent 1	!Y5KBIFURJ
agent agent	![%_&WBAFHKHh;jE
agent and	!C&[BVjU
agent authentication	!C%UBVPKjV
agent binary	!D/U5V
agent class	BTjK
agent communication	%H&^
agent connection	!F&W,H
agent could	!E%X
agent dial	!@&[
agent error	!@%XBGPJ
agent failed	!;%W&b.J2I3J5G9H;K<IBIFHPJRGSJ_KbFcHfJiH
agent false	!YBJiJ
agent forwarding	![%B&K1K5I;JBIhKjJ
agent has	%>&X
agent identities	!C%a:TBDFIhX
agent ipc	!X&J
agent is	!I&X
agent js	!I%T&W
agent key	!X%TATBZFIRDjG
agent no	!=%T&_<>BGIELD
agent not	!A%B&_BF
agent on	!E&Z
agent pid	!Z%@&C?VATPY
agent proxy	!K&U
agent py	!H%Z;J
agent refused	!9%k,I<E=HBAFDPIQKbIhTjA
agent requested	!I&T
agent responded	!G%[&G.J
agent returned	!H%X:UhX
agent running	%I&T
agent s	%JiT
agent service	!E&]
agent sock	!T%H
agent socket	!<%D&^
agent ssh	&W
agent started	!V&H
agent to	%VhX
agent unable	!E/T5WTI
agent'	.WBK
aggregate	BTFURIjT
ago	!=#g5FRDjC
agree	!A&J*^,E-F/J2W3B5C8J9aB@FTKDNJRATDfIiG
agree a	!?*Z3H5I9XBGRJTK
agree on	-J3K9SFUKG
ah	!^BSjT
ai	!I6Y
airbyte	BVF]REXViWj[kJ
airflow	!A"K&H,U-K3E=K@JAGHTIUKJ
airflow exception	!<&J3E<BHTIUKK
airflow exceptions	!=&J3E;S<BAIHTIUQI
airflow providers	;U
al	!G"<#J%J&A'I)G*D+H.8/K0C1S2E3>4J5<6@9E:I;D<A=I>I?H@JAIB8CKEIFDG<HJIAJFKHMHNCO5PFQ@RYT_VEWAYHZG[@]V_<a@bTdGeHgFhEjE
al 2	BERViW
al server	!DKKRYTT
al servidor	"K&H-J.I1G8IBGGGKDLEOGPKSBTW^JbIcJfJiDkU
alert	!_(K,V.B/F3^5D7S8J;KBKIHK@LFNIOIRISE_JaJkX
alert handshake	!V
alg	!<"F%K&C*I+G,I-F.F/D1D2b586K7H8H9Y;H<F>KBFFHGHHFIDJHKELDNJOKPGRDSJTJVGWGYJZH[JcHfDhIiHjJkH
algo	!J&I,D-C/F2Z3@5?7F8H9^;E=H@IAEBIEHF]JIKENGPJRITAWKYI_FdHfKhJiGkF
algo kex	*K,K2@9]BGkK
algo kind	!U
algo nego	9S
algo not	BYF]
algo server	2X3K9K
algorithm	"@#G%G&4'H(D)B*n,--).>/-0D1A2k3#4E5-6@75829|:I;2<==J?A@@B5CJDFEGF_G@H?I;K0L5MEN-O?P.Q>R1S<T9U]VAW5X@Y@Z=[A]E^>_1a@bFc<d?eFf>gFhEi+j=k0l@
algorithm available	!D*D3J5K9[
algorithm curve	TT
algorithm for	!A5B9ZBFFTcK
algorithm found	!I9T
algorithm name	!G9S
algorithm negotiation	!B"J*k,H-E.K/I1J2m3D5E7I8G9h<KADB?FCGGK=LKNGOKPHQHR?SJTDWH_DcJfEiCjJkJ
algorithm not	!E*c/F5G8I9AAJKB^HfF
algorithm ours	!V
algorithm rsa	;@A[FT
algorithm server	2W
algorithm sntrup	!F5TKJ
algorithm ssh	![-K3=5<FYHGTX
algorithm supported	!?*Y2JFH
algorithm user	bT
algorithms	"F&?(K)H*Z+Y,=-I.H/<0K1B2a3E5?6I7E8C9^:K;;<>>H?H@GABCJFeGFIEJAK1L@MHN<OJPAQ@R1SFT;VIWAXHYGZB[J^H_?aJbIcJdJeIfFhIi;jCkClC
algorithms blowfish	!W
algorithms client	*T
algorithms exception	!I2J9T
algorithms found	!>*T2S3J5H9Z
algorithms preauth	!?2S9TBKF[
algorithms rb	HS
algorithms verbatim	!K
algos	!F9U
algos server	!H9T
algos sntrup	*W9D
algs	!G4I5IFT
algs ssh	!H
alias	![3TBBRITHiX
alias pve	3U
alice	FIRWSIfK
align	!S
alive	!]+V/H1J5A<JBINITA_JcJiJ
alive interval	+V-T/J3T5D<JKI
all	"@%<'X(?,@.7/C3;4E537<9Y:D=;>F?EA?BTCUEDIWJ=K7LUMANAO5S<UIW9YDZ6[F]B^:_Ha5b5c2dEe9g?h9kDl?
all authentication	!C&DBcFIGCRGi[jG
all bad	;K@JCcYG
all cannot	!T
all channels	!_
all configured	!F"H#S%I&W,D-C.I/I1G3I5G8G9H;C<?AIFYGXKDLENJPCSITEXKZH_DfHhJ
all files	,H;KIYKKLISBTV
all gems	!D2K;S@TBJYT
all host	!ZSI
all hosts	!V
all in	!APUTU
all keys	!]
all server	!W3K
all'	;K@JCdYF
all' are	;K@JCdYF
alla	!D,W-K/XKJRHTH_J
alla posizione	!D,W-K/XKJRHTH_J
allocate	!W"TSH
allocated	!W
allocated because	!S
allocation	"U.H/J1W8J9JKISKTJ^>b[cJf:
allocation request	!@"V1X^>b[f>
allow	"W&V/E1G5I6K7K8H9K;K<EFHGJKGLFNHQJRWSEWKZI_GfEkJ
allow other	!S
allow tcp	!W
allow users	!H
allowed	!B"Z#B%<&0'_(>)@*<+;,1-<.7/60^123-4C5'6;7<8696:=;2<=>F?D@:A3B9C>DDESGTH?I7JAK-L.MSN4OCP=Q4TAUDVAW=Y;Z^[=]=_[a6bSc8dBeWf5gCh;jJk4l<
allowed at	!B"I-ENFRKSKTIWK_ckG
allowed because	!?"iBHLJRG_GhI
allowed by	!E"G2V3G5DAJBIEVFJKFRY_J
allowed in	!W"I0EOJSB_DeY
allowed methods	BGGVRJZXiI
allowed on	!A"H'V0XOHSJ^E_IbJeKiD
allowed please	FX
allowed to	!W"E&J5I9KBELIRJSWTJeKiGjG
allowed types	!J"E%K&K*J,K3J;J@JAIFDGWKENJQFRVWHZZ_HhG
allows	!1-K.A/D1D3G5B6J7J8I9G<JB?IIKDLGNKOJRFS>TC^^_FaHb_cGeTiDkBlJ
allows sftp	!5,E.B/G1G3J5D6J8I9J<JBFIJKELGRDS?TC^^_GaJb_cIfIkClK
almost	!ZKKLKfI
alpine	TU
already	!S">#F'J(A)G*E+>,2-?.1/H0>1?2D374A547A8J9>:l;5<5=:>B?H@AA=B/C;DJE?F?GGHGI<JGK2L4N?OrP8Q8R;S-T4VAWGXGY=ZI[6]A^A_<a@b?cAdHeFf<gIhFi;j<k?lD
already allocated	!S
already been	!B&V3I:T
already exist	![OTSI
already exists	!X"I%J&G(F+C,D-E.5/B0F1F3E5E6G7J8?9I:T;B<>=@>J@IAHBCCCEEFIIBK;L;NIOmPEQCRFS6TCVGYB[<]G^I_HaDbHcIfFiJjIkH
already in	,D/H4J5E:d;GBJOJPFTHiK
already installed	/U6T
already locked	!U
already up	UT
also	bT
also try	bU
alt	-U2J9VKJ_V
alt '	-U2J9VKK_V
always	!I3THT
always rb	!I3THT
am	,J/I5G;V?XBTRK
amazon	#J-K8GB^JIK?LTNJ^U
amazon ebs	#J8GB^JIK?LUSU^U
amazon s	!T
amazonaws	&EBDSHbTdTi]
amazonaws com	&EBDSIdTi]
amd	TU
amd 64	TU
among	!J3WBTRJiT
amqp	!d/A6A
amqp connection	!c/A6A
an	#<%<&G'A(;)H*K+X.D/>091K3V4<65:=;F=5>@?<B9C<E<H7JCL>NeR;UCV7Z:[K];a5bGd;e=fHg>hHiAj,k+ld
an attacker	!E2T
an authentication	!YRH
an err	!D5Z8XTK
an error	":(K)K+[-:1@6I89;H=GFIGEHJKJNDODP?QGVHXIYD^@_8b>fCjGkElC
an established	!K*T,G-S2Y3=5=BIRITI^I_XhHiFlI
an exception	IVRJ_SfK
an existing	,J-H3J
an explanation	!GcX
an ftp	!B5IRITTlY
an http	!INV
an internal	KK^W
an invalid	;J@VASYK
an os	!U
an rsa	!IFXQW
an sftp	!9)W,?-I/A1V3C5<7J9HB@GXKEPHRCT9_GbViIla
an ssh	!D"H*J/I1G3E5D8H9HBFKBNhRJT@^JbIcJfCkDlT
an unexpected	!Z,I-K1HK?TIcHlT
an unknown	!E3H5Y
an unsupported	!G@TA^
ana	!U;K
anaconda	!J8UKT
and	%W'=(5+H-D.90V85:D;4=H?DACBTD;FUG=HJIHKEM>OYPJSJU@V1W4XAYDZ5_HbGcAdEfCg:hAjKk?l/
and accepting	![,J
and addresses	/T
and aes	*T
and cannot	3H5T
and carry	!JQT
and check	!V
and connection	!E,J5GB]KKRWTWiWkH
and create	!ELS
and credentials	!C"W,J/TBTPWiTjX
and curve	9^
and data	;JQW
and determine	!J3S4T
and did	.V1U
and diffie	!F9Y
and docker	!GbU
and ensure	RX
and file	PHSKTT
and initialize	!C"U)U-JFTNIPWQVTC
and is	IIO@S[[U
and matches	4K5EH?^T
and may	!EOZSH
and no	!A3G5TPU
and not	!b&D;=<<=D@CA@BHP>Q>Y>
and or	RGaW
and password	!>"@,H1I3U5G<HBeGJPJQBTWiT
and path	bT
and permission	!T
and port	!D,T/T3J5HKTRE
and private	!E%J&J=T@JAVFHPBQDRTiW
and public	!ERJjX
and ready	!d,I-GBDK@jI
and reconnecting	!V
and rejections	!FSJ
and send	!?"G%a5K<DBAEDFWRCSKZJhJiBj>
and server	!I*C9U
and signing	!U
and somebody	KS
and ssh	2T
and sshpass	5T
and that	&J,W3H7[LURCTYiAkV
and the	!D5GFEGSLDNUPEaKbFcJdKlJ
and then	>YBU
and try	!D3W
and update	!D8WLHNTOT_U
and user	!J*V5U
and will	6W
and you	!<3SHS
and your	!G,UTT
android	!_/GLH
angegebene	,J/_5C8JKE
angegebene host	,J/_5C8JKE
anmeldung	!A#K&J(H)I,<-U.@/?0G1D3@5?6E7C8E9F:J<C=I@JBSEJFFGGIFKBLEMKNIOBPHRdS>T<WSXGZE[I]J^J_DaAbHcEfFgKhCiZkJlH
anmeldung fehlgeschlagen	!8,G.H/JAUBXLKOIR]SCTHYU_JhH
ann	!Z
anna	:USF
annex	!A(U/ViT
annotated	!T
annotated connect	!T
anonymous	%G&F2H3H5I8C;?=EBFFKJHKDMWaIfJi@
anonymous app	!aTJ
anonymous home	%H8J
anonymous node	IJLV
anonymous users	!JGTTU
another	!U"H/K2F5T8G;HBIJHKZTKbHcJkS
another exception	+TfTkU
another process	!Z
another python	!T
another type	!E2H5_
ansiball	!JbF
ansiball z	!JbF
ansible	">&F(I)J+G,=/X0K1T3E5<6W7E8D9E;A=F@EAFBBHJIXKBLHOAPFQFT;VJWEXK[G]KaBdKfWiEkF
ansible cfg	!H.V1U
ansible controller	!JIXLKSJ
ansible debug	/ILTfU
ansible facts	6W
ansible tmp	!?"H/Y1U5J8J;JBGIEKELBOJ
answer	!;">&J)K*F,I.I/B1B2G3@8>;H<IFGGXIJK4LEOJPUQJRTSGTaWEXK^J_BbHcHdVfEhIiClI
answer interactive	!>5CGUPVRTiJ
answered	!A,H/K3G8JGYKFNJRJWXcXfGiG
antwort	![R>TKiH
any	!["A#J%G&7(I*F+G,5.F/G2A4K5]7>9>:E<I?J@SCGEIGVHHICJJLJNHOGP>RYTGVKXG[K]G^GaDbDcAdCfAhEiBk:lF
any address	,C3V5[7H
any fingerprints	!J5W
any in	!KRS
any of	@TBBGXLKQJiG
any other	!Z5J
any private	!W;?
any that	!H/U6TRT
any whl	!Y
anywhere	!V,HKJRVTG
ao	!G%J+K,J-J.B/T0J3E5I6K7E8K<B>JBTGAIKKHLDOIPVRTTS]K^JaDbIkJ
ao servidor	!DGERWTU
ap	!_-H/HBDRGTIbT
ap northeast	bT
apache	"B%G&<*E+G2@6<9<<H?C@@A5CIEDGJIALTMHNJQGRTSSVCWDY@Z;[B]J^Db<dCfUgKhHiJk7
apache camel	/E0I8H<KFU[KaIfFkI
apache commons	-I;KBIKCNGfCiKlT
apache hadoop	!Y
apache kafka	,I-U/HBSKGLTRITG
apache maven	!U
apache nifi	!I,X.J/IBVKIRG
apache org	!Z
apache spark	!^,JTI
apache sshd	!%"?%J&E*J,D/T2E9E=E?I@FAAEFFHGHHHIJKUOCQFYFZ>^IaGbCdJfXiIkClI
api	!s&?*F+J-A/30E1F2G3=4K5=6.7<8B9D:U<B=G>K@CAIBGCKGBHHIDJJK<N@OEQ>S;THWBXGYE[G^C_DaCbBcSdBfDhJjKk1lF
api error	BGRYiI
api errors	!D;VFTiS
api example	!p,A/668KKTBk@
api git	UT
api github	!G:X
api group	!T
api key	!^;F
api sftp	,GTU
api v	!X
apk	TUiT
apk add	!ETUiU
app	!X#@&D'A(:+<,A.:5H8H9I=U>?BSDDE<FIGBJ8KGM?OBPDQJTAUFV5W3X;ZF[H]=^8e=gTiFkK
app 1	BFRIiT
app app	!IIJOTSWgT
app asar	RX
app asyncssh	!F
app conf	IVST
app core	!F3UAVBXRKiIjT
app data	8S=GCVKS
app database	!V
app example	!E3TgU
app files	!A3YBURZi[
app git	!G&C,H3H6E:SAHB[LIPJSDTGhXj[
app index	!V1VLESGcX
app jar	IFLHgU
app js	!V1JKDLK[K
app net	!9"V&H-J8G=TB8JKPGQETJ_SdUiGkV
app no	IGLW
app node	"J&J*I+J3A5B8@<D=CBTHJJCKARSYThKiGjIlU
app paramiko	!8&S-I/KAKKKTUVH[KhH
app php	"U.H/D6K7S;E<H=IKWLHQKSHiSlK
app phpseclib	!H;V=J?X@WAWQV
app releases	!J-V/JKX
app sftp	!_SG
app ssh	!=&I.I;XBCHURTfI
app tmp	CT
app vendor	!J3U5K8W;S<I?VBHKH
app war	!YaS
app zip	IULG
app のパ	!YBJRDiG
app'	!U3I4U5K
append	!B*T-K2SHXKK
apple	&VkT
application	!X&G)U*B,A-G.A/C0J1S2H3@5;7K8S9=<F=F@IB;GEIXJJLCNAOHR8S?TB[I^T_HaIcFf9h>i:jIkGlF
application bash	!@^U
application error	"V)W-<1V8<9KKXRK_DfJhJiJ
applications	RWSSbK
apply	!X5H7VSGdU
applying	!F+HBVJJiWjW
applying options	!F+HBVJJiWjW
appropriate	!W
apps	!C3YLWRTSFiU
apps files	!J3YRUiW
apr	!T)I1D7H8JBICSSK
après	!C"U)U,J1T9KKHRGTXlJ
après 20	!HRITYlJ
apt	!V.J/C1X;JKJLJSH^JbIfG
após	!@"H)X,I-A/I1W5I8HBIKCRBTZ_IfWiJkS
arc	!F"U3KLSSU
arcfour	!H*^KJ^J
arcfour 128	FS
arcfour 256	FS
arcfour 3	*Z
arcfour arcfour	FSiS
archiv	!?"T/[6EBU
archive	"F&D'Z(I*K-I0D1E2J3C6J8J<==U>E?GAUCJDJFIGII[KJNGO:QDR?VEWKYW[F^F_IcEeFfIjEkDlK
archive 2025	SX
archive name	!X
archive site	!K
archive ubuntu	!X
archiver	8ZKE
archives	!J']
archives are	!F']
archivo	.J;S>VST
archivos	!X,J/K3T5VKJ
are	#F%4&:'Y(8);*1+3-*.1/=112/4=5?6G7J8D:8;2=->7?GA:BJCZDXEVFZGEI5J<K8L*M?NAO+P[Q+RVSGTAUDV<W2XUZ:[8^Ea1b@c;dIe]f0g;h:jCkD
are already	/U6T
are correct	!I,Z7SBERViE
are distributed	<T
are free	"VbV
are logged	!X
are not	"5#H%B&B'W(F)I*@+G,:-B.@/>0J1D2=36536A7G8B96:D;J<2=?>D?A@ZB:EWFUG@HDIDJJK;L=N=O;P[QDR*T;VIWCZE[F]Sa=b8cDeXfCgGhIi:j?kBl@
are prompted	BTRT
are refused	!J'X
are required	!Z
are too	!I"K&K+G5H;G<<=D>FAJB<C]D]EGFGPCQHSHYU_EbJhIiIjI
are up	!FBSPWiTjX
are using	!H<W
are wrong	!HBS
are you	lW
area	!D.G0DOESBeb
args	!F,J-K/U3U5H;TBIKKNJYTfI
argument	!S":%J&H(D*A+e,4-=.=/H0^1C2A385D7;8A9><U=D>JAABBCHEJFEGDHGJHLAN7QBS8T/VJWFXH[C]J^E_BaBbGc@d=f>gJhJi3kZlJ
argument after	!F+W
argument error	!G5K;V<H@TISPWYV
argument exception	!Z"I/G0A3K5J6HKILINHRGYS
argument s	!E5TBJKVRUTGiK
arguments	!f&H9HRI
arguments are	!X
arm	!W
arn	!U
arn aws	!U
arquivo	!J"J(I+I.B/G0H3I8J<X=S>IBIKFLXOFQFRFSETCVJ]KaViK
array	!C";)J,D-W.I0U1C3D5I8C;IB9GFJUKULTNdPGQER:WK[Y_VaUbJcEdTf>i:jJkclI
artifact	/E0J1JAUKILBO]TIfK
artifact com	AVBV
artifact org	!T
artifacts	BTLSiJ
artifacts over	=SLT
as	!>%F&V'B(7)G+8,T-A.E0:2H3J4V596W:C;H?A@HAGBWCKEJFEG>HHKGM@P4R^TIUFWEX9YFZ<_BbId?eBidjXl@
as 'test	!J"?5SKIc9
as a	!K#V@TAJQVTSiI
as an	5KKK^W
as deploy	!C-U8IBUKFRWSTTChV
as duplicity	!KKUSS
as error	!H,U2T9ULJRTiT
as f	!D;J<Y=TPIQKYJ
as home	!YHI
as kim	&YiG
as oncomplete	)J/T1J
as parse	!I
as part	<TFT
as read	SG[UkUlT
as revoked	!H3G4]5E
as root	"J&WB]R[iGjYlG
as sftp	!C6YLKNKSJ_JkI
as source	!HISLKOWSJ]X
as ssh	!G*V-J9VLS
as success	!Y
as taro	iT
as the	"DBDRCi^
as user	!D-E/D1C5E6H<INIRYSGfAi]jVkG
as well	BS
asar	RX
ascii	!?*J.F/J1K3J8H<KBJGKIDK@LTOFRHSDV?[K]FaDcJgo
ascii mode	gZ
ash	!@/J5HIJLI^Vf]
ash scp	!G^W
ash usr	!F5Kf^
ask	!Z
asked	5HGVRI
askpass	!<&I5V<GHEIKLKPfQCWC
askpass exec	!A<KP_
askpass no	!BP[
asks	!F3J5I>YBUGXaK
asks for	!F3J5I>YBUGXaK
asn	!A(J0K3K5J9J;^<JAUKJNEPbQVYFcDgK
asn 1	!A(J0K3K5J9J;^<JAUKJNEPbQVYFcDgK
assembly	!bIK
assembly 'renci	!T
assembly reference	!T
assembly's	!T
assembly's manifest	!T
assertion	!T(U.J/H3I5G;I<TITKDLDOGPKRKSJTI[KcHfI
assertion error	(U/J3I5H<TITKFLDOHTIcIfK
assets	!ILVRX
assign	/I6V
assign requested	/I6V
assigned	!]
assistance	!;"A&I.T/K5IFKGIIIPJTH_JiK
associated	!D/T3I6EBTjSkU
associated key	5S
associated with	!F/T5J6EBTjSkU
asuswrt	!B7TRWiS
asymmetric	@WPW
asymmetric key	@WPW
async	!^&I,>.F2J3G5I6I8[?UBDIIOGRG[HaKiG
async async	!H
async module	!H
async run	!H
async with	!H.JIILISJ
asyncio	!F
asyncio base	!F
asyncio run	!F
asyncio runners	!F
asyncio selector	7T
asyncio tasks	1IfJ
asyncio wait	1IfJ
asyncssh	!F"7#H&<'I(G)T2E5K6B7K8D9D:J<I>K?EA>BSCGDJGDHSIIKCTGVKXHZF]J^CaBb>cJdJeIfUgH
asyncssh config	!K+V
asyncssh conn	BEFTMV
asyncssh connect	!="I)I,T/X1GBSQSWKfG
asyncssh connection	!C,S.IIILHSJWT
asyncssh kex	HS
asyncssh misc	!,"E%J&G.F0J1U4TBVGJIFLAMJOJS<TJZJ[K^IaDbFcGiUjVlU
asyncssh opening	!VkU
asyncssh public	!?@VAGBIYS
asyncssh put	!F
asyncssh sftp	"G)V,J-G/I1J6I8H<JBJK@LTNGRGSVTK_Gf[kJ
at	"<#7%>'4(<)G*F+F,J-S0H1I2H3S4F9=:7>3AJD4FHGAKIM,N]QFRJSYU:W<XG^>_YbDfDgGj=kIlD
at '	!Y
at 'connect'	!C,J/S7IBJTY_T
at 0	!G/V6GKUSG
at 101	!H.WRKcFfI
at 94	fH
at a	!F/J3ELIN^
at app	!F"U&J-J1G6T9H;H<T=UB;PJQGTK_TdUiJkV
at async	!F
at byte	.I
at c	/I3H5TKILSOS
at ch	!E
at channel	!I0TLSaS
at client	!C*C-:.A1S2D7J8@;V<J=H@TB>FDIEKXLCNFOJR;S<YV[H_KcCfJlD
at com	!D&=(J+H,H-T/E4>=JBKCKEJHWOKQJZF^CeJfKgJlJ
at compat	!I"T
at connect	;GATPU
at connection	![@TBIKJPTQUTK
at data	(V
at date	!W9XBK
at db	!X
at do	!E&@-J.F;KBTFXIHKIQESB[TcSfIkSlS
at duplicati	-I3T5H8V
at emit	!H"SLK_JdT
at end	!D+S1J;UAIPF
at file	!DLJRW
at fmt	!J7T
at ftp	lV
at ganymed	!H,K
at get	!C,K/U
at handle	*S2S
at home	%S/J7I9K;EBCIULGPISITHfWiH
at https	WV
at internal	7W
at io	"H(K-H.G0I4S6H9HDIFTIFKTL>QHVJWJ[HaDfAhFjS
at ipaddr	"G,T1K5I<HATGISHWIXTZX_GfIiGjHlI
at java	)J1F3J5E6V;CBJKKLANKPJQKRKSGWJ[K
at jp	-V9XKGNJ
at jsch	!EBIHUPJ
at least	!DEZ
at line	3Y5HBJIILGWTXT
at list	KT_J
at load	LS
at localhost	!X,G
at location	!H,H.Z3JBIOURJSTVU
at main	(D.F5IBHKGLXRJcIiJ
at module	!C
at net	!7"T)T.C/E1K2C7J9I<I@EHSKCL@N<OHPIQ?VVYG_XcHfThTj@
at new	!V;E=SPISJ
at node	-E/J;HAJKJNaPK_JcFkK
at object	!F%T;J=YBHKKLGPYRU[IiHjGkT
at offset	.U
at okhttp	!Y/GNGTG
at on	%T.DKJNHOVSVcJfY
at org	!A"J&K-W/W2J4T6I7>9K;W<TK3LKT<YDZI[G_:aHbJfHhGkE
at port	!B6J7TBTRGkV
at process	!KNTSJ
at protocol	!H
at push	5WQWTIiT
at read	<S
at receiver	!C.YLJ
at renci	!J&J,G-U0U1B5K6G7>9H;F?GIGK9N[OUQ<T]WEXHZGbFdGjK
at send	/X1F5XBVKHTKfH
at sftp	!2"E)?*D+G0V1G2I6A9><=ABB^FKHHJGK@LZN<OWQISYVKWCXHYI[W_@bGdGiCl=
at socket	!H-T2K8G;J@JBKJKKGRJYK_UiK
at src	3W8J
at ssh	,E.K/D3H5@7I9K=TCXFJLHPHQJRCSFTE
at sun	!U
at system	!a,@-J8JAJKELJSJ
at tcp	%J-T/B6F7>KUNISI
at the	!?.U/G5IBFKFLWSUkT
at this	!<"G,I-D2I3IFJGKKINCSKTHWJ_cbKiIkF
at timeout	-T8VBKJUKHNWkUlK
at tls	!W
at top	!FBTeTiT
at trilead	!C
at unix	!U
at upload	,G-J.G/A1W7H<JISLHNGPWRZSETBcHfU
at url	ETbVcV
at usr	*T,V<WAVBGTHiFkH
at var	!V,B7KTE
at w	KU
at win	!F7TKHdSfT
atlas	!T
atlassian	5TBSLY
atmoz	!Z
atmoz sftp	!Z
atom	!J7KNVTSlT
atom packages	!J7KNVTSlT
attach	!X1JLIhU
attack	!X"G&I*J+I,B-G.C/E3_6G7J8F9H;K<IAKBAFIGJK@L@NFOIPJQGRASDTA_EbKcIfChKiHkG
attack or	!H3T
attacker	!E2T
attacker might	!E2T
attacks	!V3A5BUX
attempt	!K#H%I&F'J);*H+B,X112C354F5@6C7F9B;K<>>KADDGFVGIJ:LCMENEPFTeUJV>W=XBZ?]S^F_HcDdIeHfAgGhKiW
attempt 1	)J,S/F1D3K5F;JBTFCKXRTTGVIZJbIcKfJ
attempt 2	!T-K/J9J
attempt 3	/TBTRK
attempt failed	!7-B5JKCNJRCTb_GiFlU
attempt for	!I"EBJRJi[
attempt key	BI
attempt timed	!B,G-CKAT^_J
attempt to	,Z-G7>BKKENHRKSJd?
attempt was	!?-U.I9TBDKXNTRET8
attempt with	!AF[
attempted	!7#T%H*B,C-B.I/I2D3D7T8I9=<U=I?J@JIJKBLENBSHYJbHcJdHiTjWkE
attempted methods	!@#U%K*C-F.J/J2F3F7I9><U=I?J@JIJKHLFNDRSSJYJbHcKdJiTkF
attempted ssh	!DBWPKjW
attempted to	,J7XKH
attempting	#[&E*J-F2J3D5A6S8T<D@JAUFUKFP?QJSKTHWTYKZJdHjVkFlJ
attempting 'publickey'	GSRUiU
attempting publickey	BURHiSjZ
attempting to	#W&J-H5H6T8T9JBIKIPHTIWUdIkG
attempts	(I)J->.J0K1D2H3D5?6I7H8@9B;H<FAIGAJGKDNIOGQ>R?TGVKWJXJZJ]I_IaGbHcFfChgk?l>
attempts are	!U
attempts backend	KSLVSW
attempts exceeded	!>,KBFKKRI_>h_jU
attr	8TSJaV
attribute	&H,K.I/J0H3J;JIHKIO?SAVJa^
attribute '	5U
attribute error	!]&J
attributes	(D/I0H1?5H<EBEI>LCO=PHQVRIS<V_[G]IagbIfIgK
attributes of	!AVa
attributes sftp	SHaV
attrs	!F(T.FBJKJOJRKaf
attrs were	(T
au	"F&K(G)J*J-D.E0G1J2J3H5I6I8J9IBHGJIGK?LINKO?QKRTSVT[WKXJ[G_HaAbKcKdSfJiEkH
au serveur	-JKIRVTXiK
aucun	!E"D&I+J,:-</>1G3C5K6G7Z8G9d<?=J>HBGCIEGGFK9OIQER=SAT;WEXG_>aKbCdKfCh:iDjJkG
aucune	!F/E3H5V9JOGTFhVjW
aucune connexion	,U
audit	!b"E9JBJEG
auf	!E"A#J&K'J(F*J,;-H.X0B3B5>6E7B8B9F;E<G=IBJGJI@K>L:QESbT:VJXJYJ[F]H^I_Da>bFcCeKgKhIiFkJlG
auf dem	!F)S,H.^/E0J3H5E8KBFKILENJRDSDTG_JaJcIlJ
aufbauen	RJlW
aufbauen bitte	!JlX
aufgetreten	!X/G3K5IIKOJQHSKaX
auflösen	/SRK
aug	!V"W.D5J=JBKCKEJFKHHRVSAcAfUhK
aug 2026	!S"W.E5K=JCKEKFKHHKSRVSAcAfUhK
aur	?TBSCIPT
aus	;K@SQV
autenticación	,:/?7JRaT;
autenticazione	!V5JRYT@iD
autenticação	!J%J,K/K3FBVKKPJQJRaSJT?bKiT
auth	!A"Z#E&b'<(4),*!++,)->.!/!041!2/3!415(6'7!8!90:F;:<F>9?@@>BgC.D:E3FdGjH)I+K>L!N!O,P]RlS!T!U>V3W!X,YF[/]9^,_&a.b%c#d)e9f!g7iejfk!lB
auth 16	!J&Y;F<UAHPXQFYV
auth app	BYFYRDjU
auth attempt	!AF[
auth authentication	?TiJ
auth cancel	!6"?%J&C*G,D-;/C1I2H3B4I5A6H7I8C9@:K;B<H=F?F@EA=BAF8GeHJJFK9LKNCPcRXTCWGXJYGZG^K_BbGcIfBhEi@j>kFlJ
auth error	!E"I&E,H-J3H5HAKB^GHKEPHTGjG
auth exception	!8"W%J&I-F.H8I;B<H=JAIGZJILIRFTSYJZD_IjZ
auth fail	!,"7#K%E&7)F*9+K,;-3.I/A1@28394H526C7@8?9):J;;<@=A?E@DBgFgHGJDK)LAN<OFP!QCRfSCT5W>XGYEZH[J^J_3aHbDcEdGf=hCimjbk?lD
auth failed	!h"S.JGIKJR9iFjJ
auth failure	:VBWRF
auth failures	_GhW
auth for	!a
auth from	-GBHKKMT_J
auth handler	!HGU
auth home	BJFGR[iI
auth impl	!T
auth key	!J;W@KA[PFQS
auth log	!I-W9X
auth login	BGQXiF
auth method	-W;H<I=JAJCJKTPJRIiTjU
auth methods	!H&F,J9JBXjV
auth password	!I9HFKGZKVQIR[ZJ
auth pubkey	!;%J&@;T=ZAVPJjB
auth public	!EAIB?FHPXRCZWiDjI
auth publickey	ZT
auth py	!W
auth service	BWGIiW
auth sock	!H"E%Y&e,J-J/J5F7K9J<GBDFFGDIKKELJPBR7SKTFhKiA
auth ssh	!I&I5TFTRUjD
auth succeeded	!]
auth successful	!T
auth timeout	!H8<BJGWJTKTRW
auth tls	!SRK
authenticate	"T%6'J(I)@*3+E,7-I.H/-0E1>223'4A5'6<76859)=H>@A]BaC@DKEGFWGXH<I=J@KDL,MIN.O<RdSAT6UJVBW7X?YE[E]E^E_6a<bHcBd@eFf+gJh@idj]k4l>
authenticate and	!I.V1U
authenticate as	;IAXBTRHiXjT
authenticate attempted	!@#U&T*C-F.J/J2F3G7J9><V=J?J@JIJKHLFNDSJYJbIdJjSkF
authenticate i	!I
authenticate public	?UBE
authenticate ssh	!@"C&W-T1I3I5H8F9K;T<K=DA[GHLKQ_R7SITIbCfEjX
authenticate to	@UATBKFTGXQISI
authenticate unable	!@;?=UAIBTPCQ@RYYH
authenticate using	!8"I&X3K;8<A=JA>B_GUQ8RWY@
authenticate when	!F
authenticate with	"C%K&B,E-G/H1H3I5G;G?WAUB]FDKDQVSJTCbJfGiYjS
authenticate'	!G3K5G8KB?KJR^iH
authenticated	!a#H%=&D(J)W*G,9-<.J/@1W2F3?4J596F7A;8<8=9>I?F@@A=BHC9DYEBF3G^IGL@MFNAP?Q>RBT9VIWGXEY>Z=_?aGbTdEfZgKjFk?lD
authenticated as	)U1VbVcV
authenticated but	"ILJSK
authenticated to	!k"V%G)X,A-F1U5I7F8D9K;H<E=IAIB0CKFDG@JIPJRCTEYIZJ^T_JbTdIf[hHiAj4kH
authenticated users	!BCFDZ
authenticated using	=JFIG^ZKjI
authenticated via	![
authenticating	#K&W(H+G,?.H/@2>3;5H6G7A8=9=:K;I<=>IAEBVGHIAMHN@OJPJQTRWSHTAVHWEXHYJ[IaGbKcJdEeKfJgJjTk=lD
authenticating failed	!B&S,J.F/F3G5BBWKKLFRYSETGaJcJiGlJ
authenticating no	!C&VjS
authenticating to	!D2K7H9KBTKZRJWKi]jVkF
authenticating user	!<"J1HBVESFWRSZV_JfIiJ
authenticating with	"Z&C-S3H5H8K;C<F=G@GAEEJFAGIIIQWSKYEZG_SbJcHj=
authentication	&X'-(')9*-+!,!-!.!/!0!2(324(576!7!849!:8;C=:>C?<@<AGBpC=D8E@F[G_H+I!J9K@L*M'N(O!PAQHRiS!T!U7V<YDZc[!]+^2_Fa!b!c'd"e,f4g:hcigjak!l!
authentication agent	!7"H%[&a.V1J;H<GAJB6KJPIR>THWGiCjC
authentication attempts	!=,K<JBKKFPJRF_=hb
authentication authenticate	!I
authentication but	!DBWPKjW
authentication by	!8"S%G3K5F=DAbBUFAPAQYYEZDjY
authentication code	!D"J*X-J2I9DBGJTNURJgWiJ
authentication complete	)X1S8V<GB@GIKULSR@SVc^fZiHjI
authentication completed	1T
authentication credentials	!T
authentication error	%T&D,I3J5B8K9J;A<E=H>KAFBSG@K:LIPTQDRaTFWFYKZJ_IfEhCiVjU
authentication exception	#J%<*=+K,;-?.D/D2D3:7E8;9>;-<9=J?J@CA4BTFZGTHKJBKULBN>OGP6Q,RWS6T>W1X>YB^E_=aHbEcJdIf6h4kC
authentication failed	![#W&H'G(<)>*H+?,!-'.*/)0@1!2D4A6;728*9@:J=D>F?IC;DIEEF]H8I<J:K!L)MEN)O;PHRYS)T.UJV;XSZT[A]B^:_!a7b6c6d@eEf%gEh:i[j[k7l6
authentication failure	!W#I%;&0'J)I*F,@-F.5/B0E1=2G3C5:9I:J=F>J@GAVBUCTG>K2L<NJO?QSSAT?W>XBZA[@^G_=aIbJcJeIf=h=iWjS
authentication failures	"G%F&C)J*I,F-?.C1C2J3G5E6C7K8A9I;HAIB-GFJIK;LIN;PJR=SITDWIXJYKZJ_"bIcBfGhgi?jKkFlJ
authentication is	!D"FKJR_iF
authentication keyboard	BAGdR>ZK
authentication log	!E"UBF
authentication manager	!K?UBU
authentication method	!9"A#K&<)J*A,G-J/J1A2G3G4I5<7I8D9=:K;I>JACBUGYIGJILDNHQFRVTHVHWDXJZd_IhTkH
authentication methods	!5"*&['H(G)@*7+G,3-9.4/<0E1>2=344D5,6B7=8:96<ZAKB]GTH=IBJ<K.MFN;ODRYS6T@VBW<X<ZY[C]H^@_7aDb=c@dDeIfCgFhDiZj[k>lC
authentication no	"EBVGHRZZTi>
authentication not	,SFURGjW
authentication password	![GERDZX
authentication publickey	%J&J5G9K;G<FAIBVGHPIQKRgZJ
authentication refused	!@)BBcDERJiT
authentication rejected	!A3G5FBXQWRUiZjT
authentication required	!I"B&T,K.H1I3J5G8J;K<XFIGAKFLINHR?SHVIW^XYYKZE_HaJfKhEiKj?
authentication required'	!VWK
authentication session	!Y&JBARFZWiDjI
authentication succeeded	!Z"H%K1D8[<HFGKYPJQKR<ZGfJiCjD
authentication successful	1Y3J5HB?RFiEjI
authentication that	!C"H&SBTGEiTjV
authentication to	!?"J,HB^GSKIR]TJiUlG
authentication type	"A%F&H*I,I1I3I5J8J;GB@F?GVKBLJNIQ>R_SJTIWHXJZZ_GcJfIhEjI
authentication type'	!FGHRVZXiK
authentication unsuccessful	!U
authentication was	!V
authentication with	!8"K%K&[*E,E-I3I5F9G;H<HAFKJNJPTQHRVTBZI_GfKhIi[j]kK
authentication'	!K&@BJGERYiIjK
authentications	&@*K+S1H4J5FFKKKPFZZhT
authentications that	&A1I4J5GFKPFZZhT
authenticity	!I,D-J/E3V5a7I;JBDKGjI
authenticity of	!I,D-J/E3V5a7I;JBDKGjI
authentification	"W)T,C-J/A3I5J7I9H;JBTKFQIR_SJT>iZlJ
authentifizierung	!I#K%K&J'J(H)I*I+I,5-F.G/>0I1E2J3G4I5E6F7E8C9F:J;G<I?K@JAHB^CKEJFJHKIJJJK>LIMJNHOGPHQERbS>T7VJWHXGYIZF[K]J^I_GaHbHcIdJeKfHgIhFi]jTkIlH
authentifizierung fehlgeschlagen	!1*K,7-J.I/C1H3K7H8H9H;JB_GIKCNKOJQJRbS?T:XJZH]K^K_JcJfJhIi_jUlJ
author	!_KG
authorised	!_,D3J5T
authority	!V5IBGCEDZ
authority authenticated	!BCFDZ
authority invalid	!U
authorization	!i"I%T&C,D.H/K3J5I;JBBKFLGQFR?SITFiD
authorization failed	!XQJRI
authorize	!V,Z-EKFNFWY_G
authorized	!_"V%G&>*J+H1?2I3@4J589J:G;F<G=A?J@AAAB^CEDDEFF<GFKDLCPAQHR;WI_KaGhJiJkF
authorized keys	#U%K&F+J,V1D2K3G5E;J<J=E@DAFBaCHDEEHF@GJLHPGQKRFSUTUfUhK
authorized to	!S"K5HBV
authorized users	!Z
authpriv	!I
authpriv warn	!I
auto	!U"D&I)J*J+K,>1A2H3@7J8Z9E<BAGBHCKFJGJJIK9NGPJQURJT@^J_EbEcIdJeSfEi;jEkC
auto accept	!J5V
auto backup	!H5T
auto logout	!A8_KDTJ
auto o	-SIT
auto reset	KJ
automatic	aT
automatic merge	!U
automatic upload	aU
automatically	!Z2W5H
automatically replace	!V
autossh	-H3IRFiH
autossh exiting	5U8IBU
aux	0V
av	!W.K7UFUKGRHiJjU
avail	!W
available	"W#J%T&b'D(>):+<,C-3/50>1>3J4A54697A9J:J<XCJDDE>G@H4I4J4K0L<MDN3O5QIS*UEV;W5X<[9]>^J_.a4c5d<e>fDgBh=jUk*
available authentication	!1"?%J,H.E1H;B=JAHB]GEKILGPEQUhCi[jV
available commands	!XLI
available default	!V
available exception	3WTJiT
available for	!F&I*I5?9D<F@SAVKIPIQE
available last	!@,UBTTSiT
available no	BT
available on	,H.U/J5KBHTIfJ
available publickey	!W;H<HAKBAGJi[
available remote	lS
available server	!3*I1B9I;V=X>TFEGUPCYUfKhJ
available since	!U
available ssh	!C#V,U3JTS
available user	!G*W9VBJ
available with	!WPH
avec	"H*X,T-I.K/A1I2Y3J5H9YB@KIO@RESFT=_IbTfKiJlJ
average	,U-J2U9JkV
average 0	,VkW
avez	!D&S5X
avez les	&T
aviso	!J3TXT
avoid	!dKJTK
avz	!TkH
await	&K8@BBJKK@R=TIf^iIjK
await asyncio	1IfJ
await asyncssh	!I5T
await fut	7T
await loop	!I,U-IKKNG_H
await options	,I-U7FNT_TkT
await self	!F
await sftp	IT
awaiting	!S
away	/I7adG
away example	!C/J7adH
aws	!_"H+G,H-K.F/H1G3G5F7J8J9F;;<Y=G@JAFCUIIKCLDNIOKR;YB^JaHbKcIfIiEkJlU
aws iam	!S
aws instance	!K;F<VBGPVTW
aws key	!X<KYJ
aws pem	DS
aws sftp	lW
axios	!]
axios error	!]
ay	iS
az	#V5IB?SJTTbKiSkI
az delete	.T
az public	TU
azure	/Z1DLJSHYU
aの	!EFXeS
a鍵	!FEWFX
b	",#K%@&2'@(U)<*G+1-?.G0[114@5@648G:C<E=:>C?D@<A3BEC>DCEBFCG9HEIHNXOXP5Q.R=T<UGV/WGYIZ>[D^9_;b2cWd?f1gXhKkDl9
b 0	(S/T
b 080074	!W
b 1	*T2TKT
b 100	!V
b 2	!Z*J-T2T5F;IBGiJ
b 3	!I;TiUjV
b 33	!T
b 5	!Y
b 9	!W
b buffer	!U
b c	!S"C(F*G,Y-G.C0?1H7I8C9D;I<KB;HFIDK?N[OER?S?TCYK[F]Ja?bFcCfIiAjKkF
b failed	!GLZSX
b git	!b
b git'	!V
b in	TU
b of	!H.UJWKU
b s	(C,K-I/J3JBIIHJVNIOTSTTKVIcIgW
b sftp	!AJWTJcS
b txt	.K0YSVaK
b written	!SSKaS
b xml	.U0WOI
b です	cS
b'	*K,S.G0J3D5J8J9H;FAHFVIJLFOKRJTIVWWV_IbUkH
b' 0	!KBVFUiV
b' date	!W
b' home	-S<S
b' in	VU
b''	,SkK
b'error	!A5J9H<]BKPJQU
b'ssh	,T
back	"D,H/G1H2J3E5G6K8G9G;IAKFJKALHNGRBSDTH_Uc]fH
back from	!C(TKINJc[
back off	!d
back to	!aiK
backend	#I%H&C(I*?+F-I.K192F6G7J96;C=??KB?F<GSKELYNHSUTXXFYDZD]J^B_?aIb;cTdChCiGlI
backend exception	!I"6*H-E1D6C7E8:9D;GAEHUI?JKK@LVNCOGPTQFRXSTV?WHZK^I_FaGcXdGfAiEjDk4
backend repository	!S
backend sftp	!?/K5IHKLWSXVU
backend ss	!J-I3T5H
backend ssh	!K&G<D@UAUBAGZPTiJ
backend'	,T-JTT
background	5HBUSH
backtrace	!I5GKU
backtrace restricted	!E5GKV
backup	!D"T#A%>&*'E)6*9+:-=.f19274@7T95:D;1=T>F?F@?AIBJC>EDFIGAH;I)J<LVMFNEO-QFRVTTUKV8W3X:Y;Z=]?^:_Gb)d?eAf;gBl;
backup a	!GLHSCaW
backup completed	NSkS
backup date	!X
backup example	!?,I/X6U7ETXkV
backup failed	!B-K.JKERVSFkZ
backup ipaddr	!<&I,U/K5E<SFWGXRUdKiW
backup new	3S5IjU
backup of	BVRVTUiV
backup sftp	!C.J/J1YLTRKfU
backup sh	/S5TBTfIjV
backup ssh	"X5WHFRHiX
backup sync	!K"X/J7TBHTT
backup tar	!^.ULHR@SEaG
backup task	,K.W8VKTRJTH
backup to	!Y/K<VBFiJjT
backup vm	.VSJ
backup web	!JIGLU
backups	!<,K.T/J1D3J5G<GB?IJLeOJRDSfTIaEiJ
backups restic	!F1HBKSYbVfV
bad	!9"=#6%/&?';(5)Z*;+},/-*.#/!1!2(4J5!6U798!97;><!=!>1?:A8BGCaDYEHF'HFISJ7K<LFMXNbO+P!QZSDT8U@V/WHXBY=[I^=_!bFcSd2eEf=h;i:j'kU
bad authentication	!H"B%K&K*J,J3J8K;J@JAIBIFDGWKANJQFRWTKWHZZ_FfK
bad certificate	!V
bad command	"T
bad configuration	!;+iBGKKNHbK
bad decrypt	!I;K@DBHP@QfRKYI
bad entry	3V5I
bad gateway	!X7XBHKJNCRJTU
bad handshake	-JWX
bad host	+K2F3W4V5B;IHYKDQJ
bad interpreter	<JIILHWKgV
bad key	!G&J+W3I;I@TBHPJ
bad line	!F"U+JKJNEbScT
bad message	.I0Y5I6KBIRKSJ[JaUfW
bad owner	!@+b3KBDSK
bad ownership	!8"I)d+J1CBYGKKIRGSIfJiJkJ
bad packet	!C"K*U,I-J8K9JLKNeRIbTcJ
bad padding	;T
bad passphrase	!T%I+F<J>J?J@UBFCHP;RJYW
bad password	!=3I5J<G@HAGPFQdiY
bad path	!:0IIYKKSXVHaI
bad path'	!IISSJ
bad permissions	!A%E&I3I5I;D<>=1ChDaE:FEGKPFQ>RGYEiGjB
bad protocol	!A-HM]N?_HlY
bad request	!=-J3J:TM@N_WJXV_KkV
bad session	!U
bad ssh	!?*J+c9>JJKGNERJkJlH
badmatch	9U
badmatch false	9U
bam	!D"?&G'W(Y)E*F+H,;/H0Y1<2J3<5;6H7C9C;@<C=H@JAGFIGHHELCMUPIQDR@TCWGXKYJ[=]d_WaIb>c?eDf?gEhHi@jFlD
bam failed	!A(Z-W.E8YBEIILERG_X
bam hdr	!Y
bam no	.SLI
bam permission	!TaK
bam to	!F-T.U1HJVKSLINVOF]T_XkT
bam'	!GOJSV]U
ban	!F"F-K8I9JBGKHMHRFTK_diFkH
ban actions	!I_[kJ
ban filter	_S
ban ipaddr	!="G8IBIKIMIRI_eiIkH
ban jail	!X
ban server	!V
bank	!J,J.T3V;H@UAKBHRHTH[V
bank example	3WBKRJTKWS
banned	!<"E*J,C-C/K2H3D5B8E9HBAFKKANFRETJ_mbIfJhJiDkI
banner	!6"E#H%J&9'H(D)9*@+7,'-g.E/-0B122@3@5D697*8*9,:H;;<9>G?F@GA<B/DGFEGFHEI@JWK9L;M[NrOFP=Q9R2SCTIUGVAWTXIYHZC[E]G^A_gaEb>c;d0eGf8g@hEi0j=kb
banner 13	NETH_TkT
banner errno	!E-X
banner exchange	!2"H*J,F-Z2F7E8F9HK3MTNYWTXBd=iKkDlF
banner http	!JNU
banner in	!J*I,F-Z7IKYT@_S
banner line	!@-@TK_Uk]
banner match	!E
banner ssh	9KNHk[lJ
banner str	kT
bap	!B"S,G5IPI
bap publisher	!B"S,G5INJPI
bare	!B&W3VgU
bare repository	!H3X
base	!G"W&K'K(H-J0E3B5<6V8T;b>H?I@EA;BJC?DKEGISJ@LEMJO>VDW?XDYFZE[?]GaHb=eJfJgGiDlB
base 64	,K3G5G8K;h<E=F@FADBKCGKCNIPFRHSTTIYI
base client	"Y-C1F8SKINZ_FkT
base commons	!D)S-S/J1T7HSKTI
base connected	!W
base de	!Z
base events	!F
base exceptions	!D9J^T
base ftp	!EBHRXiJ
base java	!F"U3J5G6V;FBGGTIUKFLGQJSK
base provisioning	!T
base py	!H8TKT
base ssh	!E;J<JBWFWRETTjT
base sun	9J
base using	!T
base waiting	!T
base'	!V
based	&KLKPHSJTS
based variables	PHSKTT
bash	!h"J#E%E&;'G(I*A+I,=/40E1?2F3J4J5;6G7G8>9A:G<4=5?I@CADB0CJDJEGFFGCH;I-JGK5L?MIN8OCPBQFR3S7TDV@WSXFYDZE[G]G^c_Ea6bdeFfUhHi8j<k5lF
bash deploy	!U<KLJRJS?aJgW
bash is	!@^U
bash line	!I-G/H1D3J5DBFIJKGNHWTbbfU
bash m	<JIILHWKgV
bash run	![SH
bash scp	!C^^bI
bash warning	!V
bash 行	!KWU
bashrc	!E"HKGbGca
bashrc など	cU
basic	.SBGRFSTiJlX
basic access	!U
bastion	!:"D#I&B*I.J1@2K4K5K6<9J=FCJGDHEIJJBK;LGNARKSJTHWqX5YH_<aKbHd?fBiHjFlJ
bastion example	!F,B/I6J7EFUKHWaXE_KiJkE
bastion failed	!F,U-J;E@UBEKJQTWUXF
batch	"9%I&@'H(B)D*D+A,D-=.H182C4J5T6F7E889>:J;3=K?G@@A<DHGVHHIUJFL=MJN>PWQ=S7T:VDWCXJZZ]F^V_Cc;dIeUf9gUhHjJk@lG
batch file	!G^[
batch i	!GPW
batch ipaddr	!W
batch job	!Z
batch mode	!K"I&K,K.J1J2H5X9H;FIDKELIOJPUQJSETIZ[^KaJbIcFfC
batch response	!T
batch sftp	![/E5KLISJ
batch txt	!KIULG
batchmode	!b,I/G5I6GTI
batchmode no	!b,I/G5I6GTI
bb	3T;YLIQI
bb bf	!H;Z
bc	!T
bcl	!U
bcrypt	!;;JAVPZ
bcrypt pbkdf	!IAX
be	"@&7'<*-+0-G/S0(1:2)3V456F8-97:K>4?BB>C[HCI'J3K?M<N2OVRASSUSW6XJ]0^;_7a2bIc>dCeTh2iIjIk7lJ
be a	![5JLTOJiW
be accepted	!J5V
be accessed	!F.HAWLYQYSXfJ
be allocated	!S
be allowed	5GBWRGjT
be an	!EATQU
be available	!U.J_J
be changed	!GS[aT
be completed	!<,S.W3S5K7TKKLUiI
be created	!F/K<TLGOGSATIe^
be denied	5S
be down	!=9TBINSRH
be established	#U,B-G/B3U5_9I;GAIFGKDQISJ_KdJiUjW
be exactly	!D;V@XA[FWQTYZ
be example	!T
be executed	!E.JBJKKLJOSRISTTJf[
be found	&I.G1J3@5;:T;F<IGIKJLXOHSJTUVIWJbIfAiGkJ
be ignored	!8<D=FBEC]FIPGQJ
be in	!I;V<H>DPJQVYH
be incorrect	;JAJQT
be installed	!I/U6TBSRT
be loaded	!X<HBH
be made	,U3U5HBUKJRViJ
be opened	!J"I)J.G/D1F3F5G;D<X=Z@FB@KDOHPKQGRWTV
be overwritten	!T
be owned	!ICT
be properly	!=9TBINSRH
be read	!G;V@KATSIVU
be removed	6W
be replaced	!C3JO]SFgU
be resolved	!F,B.F/e3F5G6JBKLEOGRGSDTDfG
be saved	.TBJLZfI
be sent	BSTJ
be set	CV
be specified	;IPWQK
be started	"X)V,9-E/=1T3I5D7J9I;JAFBCK;L<NDOJQJSFTKVIWJb]cVeKiIkJ
be the	3T
be transferred	!Z
be used	!E"J%[&F,H-J/K3G5D9I;D<J@JAFGIKHLJOJPGQDRISGTIXTZU[W
be validated	!A3Z5]LJ
be verified	/J2KHJKILIVS
be vulnerable	UX
be written	!H.UKUSV
bean	!Y/FRJ
bean of	!]<K
bean with	/J<T
beans	!U/H
beans factory	!U/H
became	!@,S-V2T9U<T=WFFPFRI
became not	!A,S-V2T9U<T=XFFPFRI
because	!X"f#H%F&?*D+H-:/30?1C2?3I4H5T6@7K8I9D:H;<=F>K?J@GA?CGDJEGF?GAHEI?JGLSMHN>PBQBR7S9UKVDWEXFYFZG[<^:_DaSeEfEgJiJk?lE
because account	"VhJi8
because connected	!I,KTTdT
because host	5T
because it	!D,H.X3C5B<WBTKHTBjT
because none	"Y3JBJiE
because not	!H
because of	3JBSjV
because path	LW
because shell	!<"^
because stdin	!S
because the	!Z&J-I/E2JB<KCLKRESJbJiFjKkH
because they	!]
because you	KS
become	!T5J8IKF
become available	8JBXKHiT
been	#C'K(J*G+H,F/=0G2?6H;8=F>H?I@CA=BJCCDHEEGDHEIGJAL<MJN<Q8R=WBXIY>ZH[G]H^F_VdJeGfKgJhAkDlD
been able	!I.V1U
been added	!B%S&V3JiUjU
been changed	"H3g4H55BFRFiH
been configured	!H<V
been deprecated	!U
been exceeded	!V.J
been moved	!S
been saved	!e3I;G<JPKQKYD
been unexpectedly	!<,J-T3?5D8GB=STVV^JaUcV
befehl	!H"WRIiU
before	!?%E&=(J*;+F,G-m.<0I2:4F5T6B7?8/9I:J<C=F>I?I@CABB4CFEIGFHHIUJAKAL=ODP@Q@SCT6VJXAYFZI[E]K^B_XaFb:cWdHeKgJh@iHjEl@
before any	!HWU
before auth	!C-H5XBKKIMTRJ_S
before handshake	!=)I*F,I-^/I1C2H7E8GNXRJT?_YdKkV
before identification	-aKAWE_H
before retry	!F/TBT
before the	!WKH
before they	!Y
before you	!Y
begin	!B%E&<)J,B/K1C5J6I7J8F<?=?>E?GApBACCDKEKFAGGHHKAN?PEQ4RDTCYVZJbHcHfChHiIkB
begin '	!G;F?T@_PJQGYY
begin copy	IT
begin openssh	!6&I<B=I>G?B@IAtB@CJQGjI
begin rsa	!E;Z@IBIQKYH
begin session	&K*S.K2U8K9UKK
beginning	"K,E-T1I3I5I8H;FAGBDKERJTEYV]VbKfJiG
beginning auth	![
beginning max	!C,J-U
begins	@HASYS
begins with	@HATYS
bei	,@.J/G1U5J6F7J8@;JBXIKNJOHQKSGXKYSaJbJfHhGiT
bei der	TV
bei renci	1W8GKI_V
bei sftp	!DB[RThKiX
beim	!D"C&J'I(H*J,>-H.>/>0F3D5A6E7C8D9I<F=IATB?GKIAJKK<LYMJNIPKR>TZVIWHXHYSZK[F]I^I_GaTbJcDeJgIhJiBjHkJlG
beim setzen	!IaY
being	"=&J)I,J-B.>/F0I1@3D4V5=6K7K8^9J;F<I@KAIFGGHIDJFK]LENAOAPIQER?S<T?WJXKYK[E_8aIbEcGdKf6hKiAjHlH
being used	!V4W5H
beispiel	!C"T/S5I6HBUKJTDiY
beispiel de	!C"T/S5I6HBUKJTDiY
below	BKETIT
below the	!H
ben	BU
benutzer	"Y,G/K1K3J5E;C=[@KBFDUQGRISETIYJaK
benutzername	!X,K/JBXTK_KhIiV
berechtigung	!S
berechtigungen	!GCIDSST
bereits	!C"E,G.D/E0F1H3J5H6I8HBGI@K@L<OcQJRFSCTHXJ[J_GaCbJcGfGiKlI
best	5K
best preference	!K
beta	&J/T5W
better	5TBTbVcV
between	!Y
beyond	!G.JKH]Z
bf	!H;Z
bgzf	!W
bgzf block	!W
bgzf read	!W
bien	/J3K5WbFcV
big	"I)I,H-E.a/G1C3I5F8T9I;JBBIDJUKEL@NDO9RFSBTDVF[A]]^F_CaCbHfEgHiKkI
big bam	]U
big iso	.B0VJVK=OH[G]XaJ
big tar	8Z
bigger	!F(K.HKILIOUSI[J]^
bigger or	!HISLKOWSJ]X
bigger than	]W
bin	%B&K'I)?*<-I091-2J3W4F5D8997:G;6=3>G?F@IDIEEF;G@IIJDK;L5MHNEPSQ?S?TTV;WbZD]C_BeDgXk+lE
bin bash	-H/J<IIILGNKWXbVcGgVkK
bin corkscrew	WV
bin git	iK
bin git'	!V&T
bin ld	!c<GICLHSG
bin permission	!DRTiX
bin python	!W6W
bin rsnapshot	,S5UBS
bin rsync	!D.IBULWSSbJ
bin sh	,J/JBIWa_J
bin ssh	!>"J&E-I.J7J9J;I<[IJKKLIWU^ViW
bin'	.VBJgV
binary	!H*K-F3J8SL<NGSHTG^Z
binary 100	!_
bind	!q"K,?/D5I6I7H9I:KBHKIRDSITA_IiEkJ
bind for	!S
bind invalid	!X
bind simple	!U
bind to	!_,J
binding	!JfV
bio	!d;DKKQJ
bit	!A2K3K<J@JBGCJEeFJKIPGYK
bit rsa	BKEZFBPK
bitbucket shell	!W
bits	"K%I&I*K,J-I/J2A3@5?9D:I<D=FASB>CHEhHIKHP<RISITJiJjE
bits is	!FEX
bits long	!D;V@XA[FWQTYZ
bitte	!F"T&G(J)H,<-K0G1E3D7E8G9J;G<H=JFJGHHJIHKFLCNGPJQCWGXZYKZI[I^J_IaCbIcHfDiUkHlV
bitte kontaktieren	!EhU
bitte wenden	!D"VSV
bk	!>"G&J.V/K3K9I;HBCKELXNJOKSTTI_UaViU
blast	!V
blbn	!E;[AA
blbn nza	!J;X
blink	!H/V6G7UIUTK
blink ssh	/V6G7VTK
blob	!I"J-J0T3H8JLIOURISGbJgViJ
block	&H+I,K/:5G6I8=9G<F=EAFB:FHGJKTLJNWPBRBTIVHWFYS]J^H_WbCcAhEiDjIkT
block 2	!INSkU
block corrupted	;V
block data	!W;T
block failed	!W
block in	/C8KBKfT
block size	!F.TIJSV
blocked	!B"U'V,H3I5H:KBCLJRKSFTFXZaJiIjK
blocked by	!B'VBKSIXUaJ
blocking	!E/TTYkT
blocking access	!J/TkT
blocks	5JJHKG
blowfish	!W*W
blowfish cbc	*W
blowfish has	!X
bluez	![BFRFiK
bluez error	![BFRFiK
bob	,T
body	!J,U;[>J?K@JADQHTVYH
bom	!I;V?V@IQV
bookworm	!Y
bookworm in	!X
bool	!D+W.T5K;JIEKDLWSXlT
boolean	-J1U9J=KfG
boolean null	!H1VfH
boolean owns	,T
boot	TTjT
boot this	,Y-UBVFTTHiJ
boot timeout	!DTU
booted	!d,I-GBDK@jI
booted and	!d,I-GBDK@jI
bootstrap	!I,VTY
borg	"G)E-G._/K0H5T6I8:9G<E=JFJL=NBOKQIR8SYTDW@[K^=_AaIf7i9kClI
borg error	!T
borg passcommand	!U
borg passphrase	!U
borg working	&T)H-H.F1S3U5W8>9JBTNFPVR>TJWC^?_DbTcGf9i>kE
borgmatic	5JKU_TbI
borgmatic config	!T8T
botocore	!]
botocore exceptions	![
bouncy	!W
bouncy castle	!W
bouncycastle	!K;WQY
bouncycastle openssl	!@;UQY
bound	!E"U%VBURUTJhXiT
bound agent	%VhX
box	!E"F&T)I+H,C-J.H5D6Z7J8F9J;C=SBSGBHJIFKALDNKOKPHQIRSSCT@VTZJaTb@cUdJfDi:kK
box example	!F/G6VjU
box new	!I&X/F1U5H6V<HGIRIcWfJiI
box via	!E=W
br	,H-I.J/]5HBXKHRESJTHWB
branch	!X&K5H6K;SBHQI
branch hook	!U
branch is	!U
branch update	!V
branches	!V&W<XBEiK
breach	!C3Y5F
breaks	!C;XAIQKgW
brew	![
bridge	@UAUBGNFPTXYkY
broken	#F%B&<'G(F)[*7+C,2-H.H/E0E1b29354E5>6@7E8Z9@:F;>?JAFBGECF@GBH@ICK^LINEOARDS>TCUIVAXAYHZF[A]D^;aBb?cDdIeFgDh=i4j?kHl@
broken at	!8"H.E1U3J8E9KJKPT_DbGfYiH
broken by	!W,I
broken pipe	#I%C&A'J(I)[*=+E,0-</=0H1Z2@3=4G506I7@8Z96:H;C<B=H?K@HAHB-CHEHFEGDHBIFK]MHNEOGPGQGR>SCT7VFXEYKZH[G]K^AaFbJcCdCeJfEgJhDi?jElH
broken transport	!D,C1Z8TBKKWNGTG
broker	!a,E
broker may	!T
brokers	!Y
browser	![/X7HRI
bs	!HOVQS
bsd	!Z/J
bsd secure	!Y/J
bucket	BILZRJSTaJ
buf	!B-UWU_W
buf self	!C-VWU_X
buffer	!Z"C&I)I+G,;/C1B3D7F;U=I@KAVFKIHKHNGOCPIQGWF[U^I_JbEcAfAhHiFlJ
buffer int	!V,J-UTF
buffer is	!W
buffer size	!U
buffered	1U8S_WfJ
bug	!j-ABCJKKENDTF_DkI
bug fix	!_BH
build	!_"9#F%E(H)H*@+A-8.B/60H1;4F6G7S8::F;T<:?CABCKEJH;I[J?K,NFOBPVQ7RCVDW>XGYBZI[G^T_>aEb;c@f9gIkJlD
build 'amazon	BHLVRISU^UiV
build 'qemu	,WBT
build 'virtualbox	!G,H7TBXKJiX
build app	!HIZ
build artifacts	=SLT
build error	!gBH
build example	!SBHGTPV
build failed	3VAJITPWQISI^TfK
build failure	!U
build gem	!]
build result	FS
build ssh	!GPS
build step	FS
builder	#W5DBIHZ
building	!V
building failed	!W
building wheel	!TbS
builds	!E-V5JAJCWNV
built	-KBJIVTI
built in	!HIT
builtin	;J=IBJDb
builtin users	!C=KBKDb
bump	!U
bundle	!X'V2I;I=JLHRJSEaIiHjJ
bundle exec	dT
bus	!f&A,K1E<BHIIBLGWDkF
but	!?#@%:&]'E(9)@*7+>-0.>/%0A1:2E3U4B5C7284;4=E?G@CAEDFEBF6GVH<I0J?K6LEMBPeQHRDUGVYW5XHY;ZA^G_/aYdBeAfJgAh=iCjUlV
but another	!E2H5_
but error	!CSIVTa]
but future	!T
but git	"JLJ
but gitea	!V
but it	!E5JBHQWTTiHkX
but never	!]
but no	!="U*I1J2G3E9C;A<X@FAAFKGEIJKJLDNKPcQ9RASGTJVGWGYGcIjT
but not	!V9ZNBRK
but passphrase	PV
but received	!EbTcXfI
but session	!K5V
but ssh	!B&T,XTWlS
but the	!I,G/I3S5C6U?SNHQJSKTFiJlW
bw	!E,U1J7W8KBKGVKGSJTYcIkU
bwa	!V
bxv	!GLK
bxv 3	!GLK
by	!H#?&C'U(F)Z+:,B-V.90!6F7::-;G>J?F@CAEH7I&L>M:OHP?QDRCS;T:U6V*XY[;]-_Xa>c?dAeJjGkE
by 'new	!V,I
by 3	1ZLGSJ
by 4	!H.E8UKZLWSE
by a	!D5K<TGUTT
by an	!KOV
by another	!^
by any	5I;T@WAU
by application	!Y*I-81H8X9FK]NI_JfJhD
by auth	!JQYRJiSjW
by authenticating	!="K1HBVESFVRTZV_KfIhJ
by borg	!U
by client	!]
by com	!9,W6C7E?CB3GTK;L>NJR^SVWEXHYTcVdIf7jFk@
by default	!ZfF
by file	!A3K4V5K>VHI
by foreign	!="J*H,H-T/G1G2G3J5EBENdTJWI_XfEiJkW
by having	/T
by invalid	!?"=)E-D1H8GBdKFNERJ_FfIiakF
by io	!V
by ipaddr	"a#T)E*<+G,1/J24718!B?EBJWKUM@N[RHWBXTZE^IbAd,fGiFjIkSlC
by java	!S&E)F-E.@/U1:2J8:<U=EB:FEGAHEJHKKLBOHRUSDW9YV[F_JcEf[hHi;jG
by key	!H;E<B=EAXB_PHiXjT
by name	6T
by net	!I&X-U8IBFKFRFSXhWiH
by org	3S5FBFLITG
by others	!C;T?U@TASBIDT
by pam	!F"]BHiG
by paramiko	;T
by peer	!C%K&F'K(H)Z*?-S0J4H5V6C=D?IBSCHDJEFFIIHKILFMGNTOEPHQFSET8VJW@XBYI[I^E_TaFbAcHfSgFiJjGkW
by pid	!U
by public	!F;W<YQUREiGjG
by remote	!+"F#G)S*>+E2=4H5F6J8]:K;I<G=E@JEEFBGCHGJ>LBMHSCTAWXZG^6c7dDf>hXi%
by root	)X
by server	!G"/%I&I)T*U+J,U-Z.B/81U3<5/6I7D;F<D=J@KAIEHGDJ@K<OEPJQJR/STTIW=XFYKZG^C_YaKb:dJfThWjB
by ssh	!H/F3J=SCTGT
by the	"/#H&:'J)7*B+K,C.</30D1,2V4D5J6I7<8I9V:K;:<;?H@BA8BCDJFVG8HGJDKXL@N2P9Q<S=TFUKW3XBYBZV[I]J^Tc6dIeJgJk?l;
by this	!C'SBIFS^UfK
by uid	"D
by unknown	,[-H5G8HBUK>N;R[TJWZXV_<iKk.
by user	%S&E)?*H-D/G192K5c889F;C<F=Z@HAEB9CJFJGGK:LKPGQGR=SJTIYJ_4bFfTh@kH
bye	!k"B)K,C.>/E0I1A3H5@6F7I8F<JBFI@K>L>OBQJRAS<TBXK[H_GaBbGcFfElA
bye quit	!XLI
byte	(K,=/@1B2J3H5D6H7B;b<J=J?KAdBBJYNARBSIT<WHbGdHhJiIkIlI
byte buffer	![,J-T8HJJKHOKTE
byte data	!K9T
byte handle	KJ
bytes	#D%K&>'C*>092=3E4E6;9E:C;T<A>F?GBKCJF<IIL9M=N;ODP@RBS7TEUHV^W<XAYGZB]ZaXcSdFgbhGiFkJl5
bytes 0	.ISI[W
bytes 1	!T
bytes at	!SSJ
bytes in	!b(I)I,K-F.Z5J7J9J;KBEIJJJLFNFOBRISITBVIfIgDkJlI
bytes num	,U
bytes of	!T3JKI
bytes read	!T-H.KKFSJ_SaVfT
bytes received	(G.I0J2J6I8F9EJ?MJOJQJSKVGWH[G]JfSlF
bytes s	!W
bytes sec	!Z
bytes sent	!GVSgU
bytes transferred	-U.XIJ
bz	!B'XISLESJ
bz 2	!A'XISLESJ
błąd	&G,S.K/S0KFIGFKKLKRWSJTWiEjE
błąd krytyczny	!>,W/WRW
c	#4%@&A'7(T)1*Y-A.J1J294E6:7C8H:2==>XDdEHFCG5KDLAM.O?PJSBUJV#WBX9Z,^J_=a>bHdCe0f=gEh7j8l-
c '	WS
c 0	!b3T5H
c 1	&U+I,E/E0G3V5=7H@IABBJFJHVIJJIKANDPHRJ_JaFjSkIlH
c 11	!D(TiU
c 1183	aV
c 1207	!JSF[V
c 1338	!a(HLFSJ[EaE
c 1394	S[aI
c 178	"KcY
c 2	"J(T*X.HCHDUFTRAjJ
c 226	!5"D+E,H/]1;5b;KAKB_GH^Cb;dKi>kK
c 228	!B5F?WAUKSTIYS^X_IbUcJiHkK
c 231	!D,a.K3C4U5V@KHHRKTT^C_KbXk>
c 232	1J5IATCTKK^WiU
c 235	5D7K8K;IBFHVKBRYSJ^JbUiX
c 285	)T+T,C-E1V3G4U5>7K8E;IBFGTHUK@RHbKiDjH
c 3	!D"W,S1W3IBJRGSJbViJkV
c 393	!I.V
c 4	RT
c 453	!<,H-I5F7UBAK_bEc@
c 600	3V5JcU
c 622	"FbFc]
c 657	LS
c 7	!T
c 8	!K/[5YB[KB
c 848	.T
c 9	!SSJfS
c a	!Z.IKJOJSV
c c	CS
c cipher	!W
c conn	!X,G
c connection	![TK
c data	!d(H.B<H=JL>S=aI
c e	7GdJ
c fatal	,]1F5W8J9GKJNIR?TGWW_ViEkK
c in	!G0UBUIILHQSSH
c ipaddr	![
c k	!I1V3I;S=J>Y@>AJBIQVYEfI
c key	5E9Y;G>VAK
c keys	!=&J/H1J3H5H9E=B@aB>D]FHIFKKLIPCQ6RHTJYUiEjJ
c net	/ZB^LISGTFiI
c o	!U-S
c out	0W[S
c pem	AXQSYV
c plink	&AB@GJRbiAjJ
c program	!I3KDXHYSF
c pscp	!KRISS^UbG
c psftp	!D"HBDRYiHkW
c python	!H/W6KTJ
c run	!S"T(KbH
c s	*Y9G
c scripts	!G,I-U8XKWiS
c server	9T
c sftp	!B"A,E/V1E6K7EBIDTKFTXbJiUkJ
c src	&U
c ssh	!GNV
c url	!W
c users	!I"<)H,?175E7H8T9H==ABDZF9GBIVJJN;PAQJR8WHYJZI_CbGdGfDhGi6jBkElI
c utf	!K
c windows	!?=UbIcTdTiS
c work	!>.H0V;SAJLZYS
ca	!e5J<FBHIJKFLIOUbJ
cache	"J*H+G-F.D/T0T1G2E3X8G;@<B=F@KAHGKIAK@LIOEPGR=VIYI_JbIcIdUiGjHkC
cache and	!JQT
cache enter	!JQT
cache key	!Z
cache miss'	!H3VHT
cache y	QT
cache you	!I5X
cached	!F,F5Z7IBHKHRITDdW
cached for	!E5WQT
cached in	!G5Z
calculated does	!X
call	!Z(I.S/J2K3@8I=KAIBICIIIKHOJQGR@TFXJ]K^IcJfKgIi@kU
call failed	&F,T-H5JBIRIT?dHkY
call last	.J2F6SIKQIgK
call to	!X9I
callback	!I"I#K%F&T*A+K,8-8.J1D2<4E5_6D9=:K<X?JCVEIGAHBIBJGQUR5T<WAXHZJ[U^J_BaIcJdJgJhEj>kDlJ
callback packet	KVNXcJ
callback returned	!9&<,G-F/G5F7J9J;XAXBWCXFTK=LKQYR?SHTIjG
callback set	!@&[<[GJWJiJ
callback start	!J
called	"J+I.H/J5Z7K8W9J;IAKKALHSITCbIcKiI
called for	!_
called process	,V
called result	!E5Z8XKH
caller	!].USH[TaI
caller does	!ZSG
calling	!X"K,J-I3F;H?SBEIHLINIS?TCWVaJiG
calling open	5T?TBKRV
calling the	!_-KKDNKRISDWV
calls	&WBVIKPY
cam	.TRIfT
camel	/E0I8H9K<KFUGK[KaHfFkI
camel component	/E0I8H<KFU[KaIfFkI
can	"@%J&J(J)E*E+J,@-=.I1=2C3K4E6F7G9C:I;G<K=I>CBTCSDFIHJFL@NDOEP:T:VGWEXFYCZ^]KbHeKgHlH
can be	3KQKRETIZVjK
can continue	"G#K)K*K1H4J5FDKPDQKZY
can find	kT
can happen	!F
can not	!DAUBWHSYJ
can read	!BCU^U
can use	!U5S
can't	"A#A%@&E'F(C)<+K,8.1071A3W4A5[7U82:E<D=4??@DAIBICHDFECFIG3IWJ?K4MDN?OERVTCUIVXW4X:YHZ=[I]D^=_HbEc6d7eDf5gBjKk4l;
can't access	3THTLV
can't be	,A-K/E3V5X7G;KBBKJRTiVjI
can't connect	"I&=,C-T/91H2V3I5U6I7T;C=HAJLKPEQJTEWJdHhUjXkF
can't create	!XSI
can't find	3K5J6U
can't get	!C1TLTRJVZ
can't initialize	!;/V6J@WATFSHSPKQ]YV
can't open	+J.H/G0K1F2J5S6H7K;I<?=JIZKIL?OFPYQCTDVGWK[G_IaIfJiFjHkJlI
can't retrieve	!J"VbW
can't save	!?/K5IHKLWSXVU
can't set	RHSHaY
can't sync	!X
cancel	!6"?%J&C*G,D-;/B1H2H4I5@6H7H8C9@:K;B<H=F?F@EA=BAF8GeHJJFK9LJNCPcRXTCWGXJYGZG^J_BbGcHfBhEi@j>kElJ
cancel for	FGGEPAQVRSiF
canceled	,W/XWV
cancelled	%T&H9KBEKJNSRJ_FiK
cancels	QT
cancels connection	!KQT
candidate	BU
cannot	"B#@%V'4())9+I-D/V1T2H3K42667H8?:4=F>+?BBHC(D6E4F<GXI9JCKDLKM7N2P]QBSGU<WHYBZI[]]V^B_8aWb8d?fTg-h>iJjGk.
cannot access	!T,J/I1E;V<D@SAIHGIAKUL>OKRUSFTJYUiJ
cannot answer	!>3HGUPVRTiJ
cannot assign	/I6V
cannot authenticate	!I@VAUjV
cannot be	!1"E%Y)J*J,?-C.T/Z0F1B2K5X6J7G8E9D?JAJB;CIDKFDGXHHIFK:LINJP:QASVWGZH[T]I^B_GaBbDcEf<hKi:jFkG
cannot change	!I"J.?5IBCIFKJLWO?R?TJVV[Caj
cannot chdir	!C"I+X1C3S5K8JAWKGLJPVSKTIfKiH
cannot confirm	!C5X
cannot connect	!;%J)G+I,V.E/X1C2>3U8>;?<E@KBIG:HIIKKHL:N;OIPAQGRTS:TZW:XC[J^I_EaIb?cDfVkH
cannot continue	!J.IIJ]X
cannot create	+K.X0X1T5H;E=E@JBCIGKILWOKPIRGSKVHWKa:eBfKiK
cannot decode	!I;DPUQS
cannot establish	!4&S*Z,A1J2Y3I5H8HGKKCNVTEWHXSYV_VdUiJjH
cannot execute	bT
cannot find	!J&J.I/E1X3J5E;I=JIXKIOEPJRJVWaJfI
cannot handle	!]"J.F/H1J5JLGRESGTHaJfI
cannot import	!]
cannot initialize	!B"U)W.J1W3K5EKFNK_JbYfV
cannot invoke	!V
cannot list	8VKWRJ
cannot load	!^;X=JAAIILBPHQISIYCfG
cannot log	!J&U,K/J5C6GBZLJPSR>THhXj[
cannot make	!B3K;T@IA]BHQCTUlU
cannot negotiate	!=*S,K-J2Z3E5E7J9V;JKJN>TH_IbJcZf_kI
cannot open	!g"I&A+J,F.?/G1=7J8J;H<9=CB<HDIDKDLGOUPDQJRSS@TAVIWCXU[JaAfCiWlI
cannot overwrite	!CLIOV[U
cannot parse	!/%K&B-J5I9K<F=G>G@WB9FGKKNGP_RHSJTEYTfJiC
cannot prepare	!V
cannot reach	!C%b&>,Y/F7]KJTW
cannot read	<TLDQTSEYG[VjK
cannot receive	.U
cannot recv	!I3WkJ
cannot resume	!H]X
cannot send	)K1HJY
cannot set	aS
cannot start	!X"G/G5ABHPKRBSFTEWVbHcJfFiK
cannot stat	!]1B<FHHI?L=SXVC
cannot store	!CLZSXaK
cannot verify	5T
cannot write	!?,J/J0H1I3H5@<IBFHVLVOURGVJfK
canonicalize	!I+E/J1b<JICRKkE
canonicalize no	!>1^<JIDkG
cap	!<&Y,H5F<YBSIKRHT[jT
cap aborted	!>&Y,H5F<YBTIKRHT[jT
capacity	!V
car	!H,W-I/DKHTUdTkU
car l	,U
card	!I%V
cargo	&S4TBH
carry	!JQT
carry on	!JQT
cartella	"K,H.@/I1W3G5G6J8JBJKFLZOFR@TB[I_KaKcJfHiJlJ
case	!g"J)J,I-B.A1?5K8<BHK7OKRGTG^K_GbHcKf=iU
cases	.V1T
cases you	.V1U
castle	!W
cat	!]1I3V5K7W;X<D@KBDCIIFLFRISCTTYJaGdIiI
cat etc	!X7W=HSJTUaJdJ
catch	!c=KBGKGLHRFS@aH
category	!E-WKSLT^TiS
category info	!E-WKSLT^TiS
caught	KHMURTiU
cause	!X"K,B-@/?6H7H=IBYGKK>R:SHTW_BaTjSkH
cause of	!I3SNU
caused	!E"K%C'J(G)7,I/T0C6H7F8W9>:J<V>J?BAGB@CGEIFBIBKUMFSJVCWJYT]H^>b9dIeHgHiGjKkJlB
caused by	!H%D(I);-D/V0E2S6J7K8J9B<W?CAHBBCHEJFCIDJ?MKVEYU]I^Ab<eIgJiJlF
caused connection	!C"J,@-X/C1I7F8]9GBGKZN8RDWGXJ_BfJk?
causes	!E7STWjTkU
causes of	!E7STWjTkU
cb	!T%T.S5J7HSK[KkU
cb home	%T.T
cbc	!H*i,I1J2C3J5F9;BJKHNKRGSJTIYKfJkJ
cbc aes	*TFS
cbc blowfish	*W
cc	!X&J(T*J,J/H1E5G8S9J;KBHLGRUTGfC
cc 0	!U
ccc	!Y
ccc 0	!Y
cd	!F#K%J'K)J*F+H->.:0B2I4G5^6G7C8E9F<8=I@JAHBZGCHAICJJK1LoN<P?QGSXTDV=XJZF[:]G^G_;a=bDc?dIeEf<gHhKjJk>lJ
cd access	!C.EIKL_OHSX
cd fatal	!>"E-H/=1A4K5f7IBfK8NBRHTJ_AcGfGi>
cd path	!XLI
cd srv	!J/X;T
cd upload	!WIGSJaJ
cd var	LSST
cdn	![,J
ce	/G3G5V6VBJSIaU
centos	&W
central	gT
central https	!V
cert	!_)J+F/F1J3J7I9J<FBDIGKUTBZK_VdKiVj@
cert authority	!U
cert date	!S
cert pub	BEFViZjE
cert type	-UKYTF_W
certbot	!Z
certbot failed	!X
certificate	!s"=%K&A(H)J*D+H,:-?.C/;0I1B4W5S6B7E8B9<;7<>=J@HB9FEGHIBJKK5MKNAODPFR4S>T4VIWEXJYI[K]I^I_EaFbDcEeKfAgKi9j@kElF
certificate 17	!F3[5U
certificate chain	!V
certificate for	!Z
certificate from	!X
certificate has	!Z5K
certificate in	!X
certificate is	!T
certificate issued	!W
certificate or	!=2X3T4V5VHU
certificate problem	!Y5H
certificate routines	!X
certificate signed	!U
certificate verification	!Z3J5B
certificate verify	![5J
certificates	!X3HBGLTRFTI
certification	!U
certification path	!U
certs	IKLT
cest	!V
cet	bU
cf	!X-IKIWW
cf gg	!T
cf npqrv	!U
cfg	!A,W-T/G5I8K9a;F=KAFKHLTNJOJRU_JbI
cfg to	!J.V1V
ch	!K)T*G-H1J2C3I9V;K<IAIRKSGiI
ch ethz	!E
ch net	!I6E7TdU
ch nio	!GdS
chain	WV
challenge	"I%^&E-J5KBCKJiD
chan	"X)Z*I,I-B1S5J8U9JBDKYLHNDRBTJVV_BiHkJ
chan 0	)V-I1TBGREVWfTiJ
change	"]%I&<(J)C*I+K,>.90E1F6K8=9E;=<9=J@VA?B;CJFEGGHAIbJIK8LWNDO9PBQ=R/SJTHWBYSZG[:]G^D_Haib>cBdJeIf;gKhIjFkKlE
change dir	IX
change directory	"H&J,G.F5C8F;A?S@YADHJI@K@LeOEQCRDVJWIYX[GaIbKfE
change locale	!V
change permissions	S@a^
change remote	!XLI
change the	2S
change timestamp	!J.FBILGRDS3VXag
change to	!?BGIIL_RISX[J
change your	!G"]RFiH
changed	"A#D%J&E'J)B*@+?,C-C.@0E1=273~4C577B99:G;E>I@JAEDIEBFHGAHAJBK9MIO<PEQ;RITDUJVEWFX@Y>ZF[?^6b9cBdJeDfAgEkGl?
changed 0	6U
changed 1	7T
changed and	!J3]5>
changed at	!D3^5I
changed build	FS
changed false	*J+G2I3A5V7H8T9I;IBUGIJJKHPHQKXGYHbDiU
changed for	!H3T5J
changed host	!]3W5EHI^AfK
changed it	!E3X
changed on	!FBKRVSVTUaT
changed r	3V
changed sftp	3[5@
changed since	!I3Y5K
changed the	!I3V
changed true	(U
changelog	!d,AKHQGTH
changes	![3J5HFVRHiUjX
changing	!W(J+I,F0I3K5F8IBDKCLVO=RGTEVE[H]JaTbIfK
changing mode	!VLI
changing the	.V1U
channel	"S#>%0&"'>(9)g*!+.,I-'.@/C0B1r2>3!475!6-789!:?;!<(=)>>?4@+A5B!C9DDE=F)G(H:IIJAKILEM7N!O;P!Q!R!SBUEWfX-Y-Z5^^_GbjcUd0e;fug>h,i!j,kCl+
channel 0	!E"V%J*I-A/U3J4K5D6I7E8?9K;J=J@KAJB<CJEJFHGHIJJIK7LGNFRGTZVIW_^Y_?aHbXhKiEjEkClH
channel abstract	!T
channel annotated	!T
channel channel	"V)VSH
channel close	!Y
channel closed	!I)V,E-F.F/J1Y5KLHSGWH^W_@bZcEfT
channel connect	&J)W,G1UKGRJTDWIcXfX
channel data	!FaVfF
channel direct	!T
channel exception	"C&J)G+J,Z-C.H112H3I5H7T8;9H;FAGFFGIJFLINGPGQHRHSGTDWYZI^@bXcFhHkH
channel failed	!>/V1SKKWUfI
channel failure	fZ
channel is	!@)d,B/H1U5E7J8J;JADBGK[LIPIQJRBSGTCW@^G_TbHcZiH
channel java	)U8VRJc^fK
channel message	!B"V)U,H1]TGcKfZ
channel open	!D"W&D)^*H+I-@.80@1d2H3B5B7E9C;F<F=F@KADBAHFIKNEO<PFQFR@S8T3XK[;^FaHcYfThKiFkUlJ
channel opened	!W
channel polled'	IS
channel py	!E1XKVbW
channel rb	1I
channel req	1SfK
channel request	!D)Y,A.H/G8>BEK9LGNKRHSFTBWJ_JaIb^cIf^iJ
channel send	!K8WKUcYfH
channel sftp	!W*J,>-=/C2H3H5D7G9F;C<F=K@JADBEHGN@PHQGRDT9VTWAYI[U]U^G_4bFiJkB
channel success	!T
channel will	!T
channel'	IS
channels	!U"I,I/Z1H5JGKKGNKSKTH_IfK
channels closed	!]1K8KKJ
char	!T.I/G3HKJSF
char 1	<S
character	!J"T+J;UKINCSKcT
characters	"@%J&I'I(F*K+[,B.B/;0_1K2I3D4J5D6^8G9H:I;J<D=E>I?I@CAEB:CEE=FGGJHKIFJIK@L>NKO?P?Q>R<S>TBVJXFY?[E]F^B_?aGbGcCeJfDgCiXjDlH
charset	!T
charset utf	!T
chart	!b8GKBT?
chat	!^TC
chave	!B"C%I+G,H-H.E/E1J3Y5=7G8I9I<W@KAKCHFJGFKCLJOIPVSCTA[H^I_JaFbGfJhJiDjJkIlJ
chdir	!7&E+W.J1a5F8I<;AVHEICKEOKPUS>TGV?WJ[IaHb]cJfFiEkE
chdir to	!7&F+W1a5H8I<BAVHFIIKFL5PUSCTG[JaIb]cKfGiFkE
check	#B&I'G*@+>,S.F0F1H2E677G8@:=;E<D@8AJDGECFJI3J6KBMFNIO3P+QeTSUIWGX<Y9Z@[9]>^J_Hb@d8eCfIgDi]l5
check 0	!ILS
check banner	!B-VKJNZTJWU_Y
check by	/J3K=SBTCTKITZ
check bytes	3KQS
check ciphers	FS
check failed	!U.J5];J?WACBFKDNJPCQZRFTA
check for	8T
check host	!G3THZKKRJiK
check if	!H&T2U3T
check kexes	FTiT
check keys	3U4X5SBJRJ
check password	!EQX
check private	!S
check signatures	FTiT
check status	!G*V-K0V2U3Ha^
check that	!I&Y3IB[LYOISVTH
check the	&D-T.D/X1H2H3=57;F<CB3FJHJIJKCLBN>PJQSSATWWJ_BcIfEk<lI
check to	!V
check user	!@Rf
check values	!EPGQZ
check your	!B&E)U-F.E/A3C5@8J9C<SAGGUNHRXWJ[J^J_FaFbAcShUiYkKlK
checked	!U
checker	9SKWTH
checking	"D&G*F,G-J.I/H0K1F2G5W7V8F@GAICGEJFIGJK?L<OIPHQIR>TUYI]T^H_GbGcIdXfFkI
checking accept	!X
checking for	3J7W8KBFKGNTTVdY
checking is	!V
checking no	!I+T5I=SBKIT
checking out	!HUTiT
checkints	;F@HAHQZ
checkints do	;F@HAHQZ
checkout	![4T5J;I<HBGRJTJiI
checkout and	!J3S4T
checkout failed	!V&T
checks	!XTSiU
checksum	!V"G(h*C+H,J-I.=/E0J1H2D395A7H9?;E<F=J@KAGBFFHI<JHKBNJOEPHRHS?TGVKYK[Ha@bIcHfEgHhJiJ
checksum did	!C(Y
checksum mismatch	!D(b.B3HIKKKLFOHSCaE
checksums	!Y
chemin	,H7[THkK
chgrp	!HIFab
chiave	!>"K,J.K/I3]6K<VBIHYKILBOJRDSETFYXiI
child	"G5X8SPJRCSGTG_K
child connection	!VFK
child is	!KfS
child pid	5S8TKCTH
chilkat	!A,S/F2W9SBKRJTI
chilkat log	!A,S/F2W9SBKRJTI
chk	!U
chmod	!V"G&E'I(F+E,E.?/F0E1D3I5A6K8F;T<C=H?K@IA=B:CYDHHFI:KCLBO:QDR>S3THVDWJYG[H]F^J_GaqbHcHeEfHgIiEjJkH
chmod 600	!ECZSV
chmod access	!V<KIELCS@a]
chmod h	!T
choose	!D"S&S
choose alg	*S
chown	SJaW
chr	!U.H8TBK_V
chr 7	!T.I8T_V
chrome	!V
chroot	"I)f1d5I8H<FB9HJI>KFL?RFSDcJfHiHkG
chroot directory	)f1D8KB<KJLKRISJ
chroot stat	!@1bIGLG
chunk	!F"J,I-G8cBKKZNGOTSSTH_GfJ
ci	!T,K5E8K;H<JKITJiY
ci 01	=T
ci host	!S&TiV
ci runner	iT
cible	!A/I7[SUTGaVkK
cible l	,U
cifs	!bSJTI
cifs 8	!W
cifs vfs	!XTI
cipher	"E%G&@'G(G)F*s+V,9-;.C/70H1E2,3<5C6A7@8>9):J;G<F>F?H@IADB;DGFDGEHII?KBL:MHN8OFPFQXR<SET7UIVGW?XGZA[F]G^E_AaFbJcDdGeIfDgFhIi9jEkKlC
cipher aes	!U
cipher available	!I*W
cipher c	*U
cipher found	!I*Y2F9J
cipher please	!EQX
cipher spec	+Z
cipher the	!G*W
cipher type	!9*a,I/J5G;JAIFJKHQKTJ^I
cipher user	!X*@
ciphers	!Y%J*b,G-I2B7K9>KENHQERETH_JhIkJ
cisco	/Z9TFUKIRWiC
cisco ios	!H/ZFURXiD
cj	!W,H
cj jdbc	!W,H
cjs	!S
cl	!T,G/S5J6V7KKKTG
claim	!B3T8VBKKTTKVUkE
claim version	!F3T8VBKKTTKkF
class	!c"@%H(I)J+G,;.<0E1C2V3W4J6G7C;K=>?J@BCJFAGBHFI@KKL7O@R6S@TGVJW@YXZI[G^D_;aBbDcBeKf<hHiJjSkA
class algorithms	!U
class def	!]*K5K
class not	!^5KLJ
class ssh	!8/K2Y;A=K@IACBVFKK@NSPTRHTGYTjW
class wp	<J=HBKQTYW
classes	;T@VAU
clave	!="D(J,=-@.E/>0J1E3V6I7D8E9G:W?V@JAIEKFJGIIJK=LFOCQWR;SAT=WHXGYJ]J^J_BaKbFcJfHhIiBjI
clave privada	!K;T=T
cle	OJSJ
clean	NKbWcX
cleaning	!D"K&IBTFTLKPFSJiXjV
cleaning up	!D"K&IBTFTLKPFSJiXjV
cleanup	!J+W/S5B;TAJIUcU
cleanup this	!D+X5CTScV
clear	BK
clearing	!I"U3V5EBIkJ
clearing connection	"UiS
cles	!V3H5I<H>SBIQE
cli	!UBUjY
client	"G#I%?&E'9(H)]*i+2-A0>2Y3I5D667@8Y9U:;;?<7=D>6?JBIDCEGGVIDLBMbN?OJP?QGRDT<UCW7XHYH]5^B_BaAb8d:e6gKh9jEk8
client 2	BHRV
client 3	!@)Z/YLGSI
client aes	*U
client algorithm	!K*[2F9D
client alive	!Y
client and	!H*E2T9W
client as	1S
client auth	!T&IRUjD
client authentication	GX
client begin	!C*T.K2V9VBSjS
client cannot	GX
client change	LZSK
client cipher	!U*B
client client	,K<JIVTT
client config	!F2J3T5UBJ
client conn	!BHSQXRGTV
client connect	!:&W)I+I,^-:.C/T1;2B3F5E8@;V@SB?CJFAGHIDJHK9LCOJRIS>WIXKYUZU[F_IaKcJdIf<hDjJlE
client connected	!H1HNCTFkHlb
client connection	)K,W-I/I1H5HBIKGMVNIRKTE_KfK
client create	.H;KBJLT[U
client curve	!F9YKY
client dart	-W.FLUSW
client date	!T,H/FBJKJSKTU
client diffie	9V
client ecdh	9V
client emit	!G-K6UGT
client encryption	!G*c/I2F9?KGfI
client error	&J*I/HGKJSR[TGWUiV
client fatal	8S
client fmt	!HBVRK
client from	!F"T)V-G1Z8FKG_KbYfY
client get	!^.E/J1HIIKBLFOIVI[IaB
client has	!Y
client hello	!FMZ
client host	!G/[5>BCGGR[TKiI
client id	!ZiK
client identity	-I<I=IC^
client impl	!F)V-I/I1SSITGcU
client in	IT
client init	!E)U,I/E8SKHRITGcU
client input	)S1S5J
client instance	!G
client internal	.TLK
client into	!E2T
client ip	!C"JMV_K
client ipaddr	!W"V#W1KKGMJSHTJ
client is	!J"A&IG^KJPERI[J
client java	!7&F*J0S1D3J7J9G;J@JFTHTK=NFQGYK_HcSfTjE
client js	!D*K+I-T/K2<;T<F=DHKIDLJSDYS_ThKiTl:
client kex	!J9V
client kexinit	!TJJKI
client key	!J;GAUKXRJiVjT
client keys	!GBSQU
client library	!HYV
client load	!;5^<D?THULI
client loop	!."S&K)Y*G+K,J-F.D/H1X3H5D7J8Z9J:J@KBBGIHKKVLJPJQGRGSHTGZK^J_EcJdIfThHiHjJ
client mode	VTWU
client new	RXiT
client not	!G*A,F/I1E8]9HNHRKiJ
client offered	2T5GFJ
client on	!G)Y1SKHNKTU_I
client open	"T-J.A2KFUNKVJ[ViT
client or	FX
client preferences	*V
client protocol	!W
client put	!C;IKILT[X
client py	!)(W+H-?.V/V2D6F;I=F@IFIJUKJPEQASUWFYKiIlF
client request	!W8VBHKV_SfJ
client sent	-J8HKGMWNI_I
client server	*Y,I-T/J2@3K7J9<LJTG
client session	!H*H,K-J3V4U8@9I;E@IAJPJREZJ^ThG
client sftp	!T-T/K1I;JSJfIiS
client socket	TH_X
client software	!W
client sql	!W
client src	!<*K-E1S8JBGGWKCPHcH
client ssh	*I-J.I/Z2X5C7IBHFKKERH_KiKlJ
client timeout	kT
client to	!B*f,G8JBFNKRETGiK
client transport	)T*T2SfU
client trying	!ENHTFkGl[
client upload	-GJTK_LTSJTH
client user	BUGGiV
client version	5S9JMU
client'	!^"I&F,I.I/F1U5J8VIHOKSETHcI
client' custom	LTiV
cliente	!I<I=SFW
clients	!G)ZBGKJ
clogin	!F*H,T5KBJGXRUSJkW
clogin error	!F*H,T5KBJGXRUSJkW
clone	!8"J&V*E,G-B/T2T3V5Y6G:J;D<B=HAHFILCQHS@WH_TdIiXjKkD
clone 'ssh	!I4S
clone of	&S/U
clone ssh	&G-I3U5EBBKT_ViXjF
clone user	!G5WBKdJiIkG
cloning	!G"=%G,D-T1F3]4H5X:7=B@HB^CKEKFAGKKELHNDR?TCWE_E
cloning into	!B"?%G,E-T1F3W4I5[:7=B@HB^EKFEKFLINDRCTCWE_EjE
close	!T"J%H&E(H*<+G,G-X.U0D2A3K4J5<93;B<E=I?J@EAFBCCJEJFBGEHGI>JAKeLIMGNEPEQDR8S@VTW@XGYG[?]H^@b=cIeIgHhGjFlJ
close 0	!ZKK
close failed	!CKZ_J
close i	!SSJ
close in	!T
close nt	!I"S_JdT
close path	!^SH
close remote	!HKZLJOE[K
closed	!>"_#D%B&(':(2)h*I,G-].A/70-1k2B334F5G6!7>8a9E:B;@<==C>:?J@AA;CFDDEIFFGDH?I&JFKZL-M8O#P3QKR<S/T1U5V9XDYA[;]2_Ua5bccJe7fcg4lG
closed 0	!I"D.</T8A9KJJK4LHS>aJbWfHjS
closed before	!@"D-T1FBGRTXH_Z
closed by	!C'J(J+8,F-_.G/I0H1J3F4A516E7F8S9E:G;<<B=@?E@CACCJDFGFHAL=M<NUOGQ@RBS>T=UIVKWWYE[I]J^+_SaHbJcHd+eJf<gGhWiTjE
closed connection	";*D,E-U.J1G2F5I7I83BaJHMJNGWB^FdHhJiCkE
closed exception	"K)G*H,HK_N?RK_WbJf;
closed for	"T)U8IBFZVbVfHiH
closed network	!;+J,/-X.I/65<7>9UBJGJJJNUT5WHXG^@_Vb=c=dEfChGi@jK
closed num	!>8HBDKebGc@
closed prematurely	!A"G)G,K-[1C8YBKKYNC_WcKfD
closed retrying	-W3J
closed server	"A,H3?5C8FB>NJSTVV^JaUbScV
closed ssh	!C"@,E.G/J1AKZRJSITAWKbHcHfX
closed the	">)B,1.E/;2K395G6I7H9@B3GTKXLHRCT7^Gb<cBdJfAhHi;jI
closed unreachable	!>,K-E/F5@7G8WB@KcRHTB_IiI
closes	!_BGRJiJ
closing	!J&H,E/?5J6G7?8[;@AEB5FHGUHDJCKINEQESUT6WCXGaIbCdFfbhGjJk<lH
closing connection	!9*T-W7J8K9_;IAIB?K@PSRXTCWJcXfUkF
closing socket	!D8X9IKV
cloud	!W.IATKFPXRFTJiT
cloud example	!X
cloudflared	-IW[
cls	!J1I
cls chan	1KbS
cls filename	!K
cluster	"[&F)K-J.J3H5D7G8C9J;FAEGVHKLG_IbUdUfHiXjDkHlJ
cluster example	!V8IbG
cluster unreachable	!T
clé	!A"C#B%?&>'C(;)=*<+<,/-7.3/005152=3U4A5T67768696:B;^<c==?C@IB[C=DEFCG;H>I8J?K/L8MAN9O0P9QWR8S3T-UGVCW:X9Y=ZB[=]=^=_4a:b6c8d?eBf6g@h7iKj>k:l<
clé d'hôte	3Z5=QJ
clé privée	!9"@#I%G&D)K*E+C,A-C.C/B0I1F2D39596E7E8B9@;_<Y=E?KB;CFECFDGFHFIHJGK@LGMIN@OJP@QVR<SGTBWDXGYFZI[I^G_CbDcGdHfDhDiAjIkDlF
cm	8S
cmd	&W+H,@-F.A1D3F6I7E8C;U<D=JFIGIHKJJK@NHRGTYWKYJ^G_FbHcEdIiTkD
cmd exe	!DITiT
cmd run	!G"U
cmd stat	LHVV
cmd usr	!CLXST
cn	!_7J;U@TTBkK
cnopts	5T;H
co	&I,J-U.K1F5K6U7J8I9U;H<UFKGGIJKBLSNFRSSDfHiUjHkElX
co example	!S
co jp	!J,I1K3J6U<UQTRISHTFiXlY
code	!F"J%3'4(D);+>,E/G3=4G8D9W:0;F>6?2@JA9CJDCECF/GkKFMGNFPKQ?RASYU<Y;Z,].^B_HcId=fAg;jDlH
code 'eacces'	HU
code 'econnrefused'	,X/H1I6K7BBJT@dGka
code 'econnreset'	"W)V,E.I/C1W6I7C9IIKSKTB_VdIkV
code 'enoent'	!I<T
code 'enotfound'	,K/X1H6Y7HTGkJ
code 'err	!F&J1U8WSCcJfS
code 'etimedout'	!U,I1JTWd[kI
code 0	!c.J5K9UBJLEOK
code 1	!G"X#J%I(I)G*G+G,S-=.D/J0E1W2J6F7K8><S?F@TB8DJG@HGJBKEMINGO@P]QJRAVGWT[G^=_=a?bUc;eI
code 10	IILWTK
code 10060	!H-G9GNGTY
code 11	!9.WIKKILZOZ
code 12	!C)K-J.H/B3H=J@IBTGGIKNFS]_AaJjJkB
code 127	,J5JTK^T
code 128	!I&^SI
code 13	!C-VNXTH_T
code 14	!J.U
code 18	!W
code 2	!E*G,G-H.</H0I1?2J3K5A7J8H9E;I=KB@GIHJITLXO?PIRHTEV][C_JaCbUfFiGkH
code 20	!C0_5J;IKILKOJSKTI
code 23	(T.J0IOISSaW
code 24	!XSJ
code 255	!+"@#U&D,T0I3U7EBUFIHUIDL=OKP@QFRSS7VKXJYK[I_TaEb?c<fChKiT
code 3	!,"J*^,E-G.B/G2a3D5E8I9V;K=JGJKBNJOWRVShVG[F_GaTeKfJiZ
code 4	!@"I-G.^/A1H3F5B7C8J9GB=IIK;OVSVTF[_^J_Da^cAeUfAiGkJ
code 400	!]KJ
code 401	!a;KSJ
code 403	!X
code 407	-HWU
code 5	*W,U.H8I9WBHKHLJRJSGWJXH
code 502	,U7TNHTV
code 530	!ZBIRJiH
code 9	!IaY
code access	!XSI
code auth	!J&Y;F<UAHPXQFYV
code certificate	!F3[5U
code e	!T
code eacces	!ZSJ
code econnreset	!X
code enoent	<IIULTSH
code eresolve	!Z
code exists	.T0SaU
code exit	3U
code exited	!Y1ISKbKfI
code from	!G5T9S
code incorrect	!D"J*X-J2I9DBGJTNURJgWiJ
code is	!F*U.G/J1T2V5J7IKGRXTU_CcK
code libssh	!E8I9TB]GEJXRBSJTIi>
code name	!U
code pe	!G*U-K2V9UBJiV
code server	!F&K.X1IBGcZ
code session	!<-X.H1<5G8JB]GDKGLHNSOJR?SDTHWH[J_Yb]fUiAkJ
code sftp	!9,B/>0H1K5C7H9I@XGUIJLTNJPDRHSXTV_KfHiX
code sign	!W
code ssh	!CMVNFSTXYaFkW
code to	!d"I&KBHS>_HjH
code unavailable	!]TJ
code undefined	NU
code unknown	/V5X;JXX
code'	!X
codes	!U"T
codice	!E"J/G5HBCLJRETJiZjVkK
collect	!],JBXFUIISEjT
collect 2	!]IJSG
collected	!V
collected packages	!V
collecting	!V
collection	!V(H0J8S
collegarsi	!>KKRYTU
collegarsi al	!>KKRYTU
colons	!D6WTI
colons in	!D6WTI
column	!dKJ
com	!X#@%B'=(4+B0=1H4^6T7J8G<F=B><C=D@EFFDGII;J?KKM8NJOGRISHTKVHYGZ5^@_GaHbCe;jIl+
com 2022	!C"U4V5HRS
com 22	!F"H&I)T+J.K/Y2J3@5A6D7@8J9S<IBJGKK?LIPFTYXV_IcTdHhWjUkWlF
com 443	!_
com 80	!T
com 8200	!U
com a	.K3X5XRG
com acme	/I5UBTRJ
com and	5^
com android	!W/G
com apple	!J&VkT
com br	!D/^RJ
com closed	"J8UKJ
com error	"G&F.a;cBAFJLEPcR<S<^FbIi@jH
com example	!^
com exampleorg	!U
com freerdp	!W
com github	!?,H-K/I6U7T9SBVKVTI
com hierynomus	;YAFQU
com intellij	!E&X-KBHHUKJNViIk[
com ipaddr	!b)U1I5J8IBHKGPTRK
com jcraft	!:#G%D'F(D)J+C,K/G0J6K:F<K>ICFDHEDIIJJMFTJUGZBaKdIeFgDjJlE
com jetbrains	!X
com lab	,U
com mysql	!W,H
com net	AS
com on	!S/J5Z
com pkg	!T
com port	!T-J/HBCKCTXWFXW_Ek=
com ssh	!X
com sshtools	!J*SPJQT
com sucesso	!V
com team	!S
com trilead	!8,A-T/F5T8K;D@VTKXKcT
com ubuntu	!Y
com user	!J/I6V:X
com v	"S3EbTiZ
com'	"H1J3T;I=KB@GVHJKKNKRUSHTAiZ
com' at	!J5JBFdU
com' ed	&S
comando	"T3JGUKIRJTGbVi]
comando pass	"VGVRKi^
combination	!G"J5G;K=K@IAUBUFUGJYAZFcKfIjX
combination invalid	!=&S5I=K@JAVBWFUQVRIYBZJjX
combination specified	!W
come	!J,XRJTW_V
come back	!I_V
comes	dV
comm	!c8KHHKJSJ
comm sshd	!W
command	"A%H&6'<(7)?*++_,B-J/I0A1C203B465I6>7=9H:8;J<F>>?8@?A<BJCID?E;FHHGIJJ2KILEM6TAUCV?W_YKZ9[)]8^d_2bgd>fEg5hGi?jEk4lA
command '	,[3UBWKJ
command 'borg	!G-W1JBK
command again	!J#T
command cd	!CLW
command code	!W
command done	!A"V7TbVdS
command error	!F+H-J/T3H5V8F<aB[IKLGRGSFTZWJbKcIiH
command exception	!]LJ
command exec	/TBSXTkK
command execution	!A=SBJCVRGSJTTbY
command exit	!D,C-S/F3<5;8E<WNKTVVUWI^HaScVjI
command exited	!F,E.G/X1G3H5T8_KYTFWG^IfK
command failed	!D"J%F&@+H-H.]6K8G9H<H=KA@BHGJHJK=LANFO@PSQWR@YG_Ka8dJeIfFiCjGkH
command failure	KJWX
command for	!UBJIT
command from	,S
command git	!G&T3K<TB[SI
command keyfile	!>1T;U<GBDPVRHYTfC
command line	"F+a-H1I3F8J9C;GBJKDNCRTTUWH^K_JbBcJkH
command mkdir	!E"IbJeX
command mlsd	!aKC
command nc	!HTJWXXT
command not	*I,I-=/>1<3A578K;I<JB<IDK=L<NKRHSGTJWW^X_@bVcKjJk?
command open	1S5JBJTFkJlI
command output	!T
command pass	!=1FBBGVR_fV
command pasv	!U
command put	0WOUSU
command rsync	!JITSS
command run	!HfS
command scp	!D.HLESC^cfK
command ssh	!5%S,H/K;J<T=SCIHUKHNURDaUkJlU
command to	!U>HaU
command trust	!E"S-INJYUbU
command usr	!G+SjU
command was	5I9SBI
commands	!]"G;K<KASLE
commands over	AT
commands to	!V
comment	!^3IBI
commit	!f.J2TBFKDLKRK
commit object	!T
commit the	!U
common	!/"D#A%;&8'H(D)F*X+>,;.J/K0D1J2U3H5F6<9U:C;Z<9=/>ABECJDHH:IJKUMBSUUFV>ZI[I]CaJcHdCeEfTgEk>l:
common algo	!U
common algorithm	*U2V5D9UFG
common causes	!F7UTUjTkU
common errors	!ZBJRI
common frames	TT
common kex	!82I9_
common key	!D*H2T
common proxy	!J,>/JKIWXXW
common reasons	!E&UBWOKjV
common session	!K8S
common sftp	!:/I8J<BBHIDKJL_R>SbaCf?iJ
common shared	!ITT
common ssh	!%#F%A&8(J+F,D2<6E9I:J;V<*=<>FBGCFFGHDIJKWL6MFP?S=TEUJVJW0X>]Id@f[gJk?lA
commons	!E1S3J6H8U;HBGGJHKJKNE[KfIiIkHlS
commons 217	!H-W8T
commons 218	"U)U7K
commons net	-J1KKHRJfJlV
commons vfs	!88SBJKKfJlG
communicate	TT
communicate with	TT
communicating	,H/H1I3C5A7GBCJWK[REbHiI
communicating for	!<1J3F5C7IJWK[bI
communication	&]/J5F8KBCKHXTbHiKjG
communication with	!J&]BEbJjG
communications	!W,H
communications exception	!V,H
communications link	!V,H
communicator	!VTI
communicator to	!UTI
community	!]<IQFRKiJ
companion	TU
compare	!W
comparing	!J,T/STU
compat	!B"T-H9JNI_J
compat 0	!F
compat banner	!E9K
compat c	!I"T
compatibility open	!U
compatible	!8*^-J/F3G5D7S9Y;JBCRHTUiG
compatible cipher	!C*[9G
compatible key	!B2<9c
compatible server	!G2W5J9F
compilation	!_1K<KIJLHSJ
compilation terminated	!Y
compile	!^BJSJ
compiled	!X
compiler	!X
completato	![LITI
complete	!b#I%F&>'K(C*G,F2E3C5S6B7H8I9G;J<A>H?JAFCHDKEJFJJFK=L?MIO>TIVBWAXHZS[D]HbKdJeIfUi>j8kGlD
complete after	!fBJTG
complete authentication	!@9K;HBUGULJRTZVfJ
complete successfully	,V/W5ETV
complete task	!F
completed	!V"<#J%I&G(I)F*V+J-G.V516F8;A@BEGBHJK8NDOJP=R>W<^DaWb=cAdEeHgJhFi=jDlE
completed after	!]
completed because	!H.Z
completed in	!WSI
completed successfully	!]
completed with	"H&H,H1B3H5@7J8H9E=UAHGHJSKJPBQTRDWC^K_UaWbEcJfJhKiHjI
component	&J)[*W+K,K/80G1F6F7G<DBBIAJJKEP>TKWCXGYK[I^KaCbGcDf9iVkC
component file	/E0I8H<KFU[KaIfFkI
component home	!I)V
component t	!?/K3S;TFKKDPFTHVT_GfJ
components	"J,S.J/G5T<WKKR[SHTDjGkF
components asuswrt	!B7TRWiS
components mqtt	!W
components shell	5W<YRK
compose	/T
compose pull	!J/U
composer	&T)SKScHfU
compress	!CLXST
compressed	!HIK]WgZ
compressed data	!DIK]WgZ
compression	!]'U*B,K-J/H2H3K8K9BLJTKiFkH
compression ctos	!K
compression level	!T
compression none	!T*A9I
compression stoc	!K
compute	"K#T&E-F/H3J5E9J;F<IKKPKRASETTXW^I_JkD
compute cache	!Z
compute ssh	!U#U&K,HSI
compute start	-ITSWT
compute v	!S
computed	(X3H
computed checksum	!C(Y
computer	"H-F.J/T0J1G2K5[6G7A8J;H<IB@GKOIRESDWG_FfIkD
computer is	!_RITI
computer name	"K/W6I@SKIQKSK
computer pretending	3T
computer you	!B3E5WQS
con	!@"U&A'K(H*G+J.?/A0I1A2G3X4K5?6C9F:F;E<C=I>F?HBCEJFHGCHIIFJJKSL>MINHOSPFQGR=TVVIXAYKZJ]H_BaIdIeKfDgHhIi?jKkC
con el	"W,C-H/D1J3J8K:JKUOESGbHiJlI
con la	!G3U^WbTcU
conch	!7"H%J&D*F+K,K-J.C/H1J2E3Y5X8I9D;B<E=JACCKFGGJHHIJKELHOIQCRUSHTHWKYJ[I^JbJcJfK
conch error	!:"H&E*G-J.D/H1K2F3[5X8I9F;F<F@GAHFIHHIKKGLHOIPBQJRUSHTH[J^KbJcK
conch ssh	!J@TPTQJ
concurrent	!7,I-W3J5F7J8WNE_XkG
concurrent promise	!D-W5JJTTG
conda	KGcU
conda lib	!J5T
conditional	!Y
conditional check	!Y
conditional request	!T
conectado	,K-J/K3T7SKIRJkX
conectado a	3TRK
conectando	![,I/J1K7VBKGJKHTAiK
conectando a	!X7WTE
conectar	!H#K%J&?'J(E)I*G+H,]-=.<0F1>2E3?4J5<6S7U8>9C:J;C<?=G>I?G@JAIB;EKFIHJIEJHK5L;MKO<PAQ>RVS5TcVHW?YIZG[C]G^D_@aCb>cAdFeJf?gHhFjHkU
conectar al	!I&I/SBHKJLGOISFTXiEkU
conectar ao	!FGERWTU
conectar con	/H7VTT
conexión	"D&H(I*H,_.B/;0J1V2J3B5C6C9E;H<I>J?JBCEKGCIIJKLBMKNFO=PJQFR7S>[F]J^HaJcDdIfTgKhJiBlV
conexión con	!J,U-IKUOISJWTbJlK
conexión ya	,X
conexão	!D"7(E)I-d.B/:0H1D3<4K5=6B7K8W9?<GB@EIG?JIKZLHOBQAR5S?TZWFXD[I]I^Ia@bTcFdGfCgIhGiAjJkH
conf	'K(G,H0I1F2G5I6F<H>IBEDEHIJGLYMJRISbXK[SbIdIgHlJ
conf d	<HIILTST
conf entry	!Y
conf line	+TBT
conf matched	+DjT
conf not	,J-U<GBJLIfJiIjJ
conf'	!W.T1H5K;H<GLHVK
config	!W";#D%B&F'C(>)F*G+~.B/D0:1+214H5>647G8?:D<J=J>:@EACBGDHEFGDHEI1K9MANIO@SHUFVGW=X=[F]?aGb9c=dDeAf5g>hCiJkGl9
config 'release'	!X
config and	&T
config config	!H+U5T
config d	JK
config deploy	BZFURDiTjU
config error	;IBTFULIRJYTjT
config file	!U+Y,U.@1H5G9X=FB<HISC^JbDcHfBiAjE
config global	!U
config id	!E;U
config json	!Z
config line	!I&I)K+g1I2J3G9H;H<DFJHKIJJHLIPEQJjW
config md	!DITNS
config or	!YSK
config parse	!I+a,J-J5I;DKFNJPJQHfI
config php	!W.TBJ
config prod	!I"I-K/UQIRUkV
config rclone	,J-UBILIfJiIjJ
config sha	!DITNS
config shell	!AHKVV
config ssh	!?&K2I3S5T=TBFCTFKRDiT
config terminating	!F+^
config vm	!DTU
config yaml	!K,V8S
config'	&J+^<>=FHBIHJVSI
configuration	"T#J%K&7(E)B+h,?-J.J/@0I1;6E7I8A9Y;=<X>G@GBVDFFHGFHEIWJBK?MHOHP8Q;R;TEVEXEYGZG[J]K^F_DaEbJdFeIfFgHiUj7k9lA
configuration data	BSJJKTjD
configuration error	!J,Y<UBHiT
configuration file	!I+W5T<JBTbVcV
configuration option	!<+gBI
configuration options	!B+a
configuration or	!G3S
configuration parsing	![;GAJ
configuration preauth	!F"]BHiG
configuration prod	!TLXSF
configuration source	<T
configuration web	!HIZRKS]
configure	!T"I&I*J,@.G/E1J2V3E7J8J9J;K<I=GB@GKHKIHKELDOITDWFXY^U_JaEbGfEiEkJ
configure permission	!W
configured	!G"G%C&Y'I(F)E*F+I.>/E0B1:2:4G5W:J;8=G>K?J@CA?CHFUGZI=J@L:MJODS=UKVGW@YCZC[H]H^C_KaFbDcBeJf=gKhFkGlC
configured authentication	!F"H#S%I&W,D-C.I/I1G3I5G8G9H;C<>AIFYG[KDLENJPCSITEXKZH_DfHhJ
configured config	!DTU
configured key	3U
configuring	!W
confirm	!D%H,T2J5V8J;J<K=IHHIEKDOVSDV^aIeSjJ
confirm 1	.J
confirm a	!C5X
confirm user	%J&UPV
confirmation	!YKK
confirmation dialog	!U
conflict	!W
conflict content	!U
conflict in	!U
conflicts	!_
conflicts and	!U
confluent	LT
confuse	!E2T
confuse your	!E2T
conn	"F)I*H-D.H/D1E4V7D8V9G=U@JAJBBK?LIMUNDPGQVR?SH_CcHdHfDhJjIk?lK
conn 0	!Y
conn connect	!VTJ
conn error	!CQXRGTV
conn validate	HS
connect	!H">#?%9&S'7(+)D*G+G,^-T.!/]0+1E2?3H4F5J7g8,:9;D<C>.?BD5EBFCGGH<I5JFK=L!M(NWO!PHQFS!TeU8V!WZYJ[-]-^/_Ga!b(c3dVe1fEg2hEjDkZlY
connect 0	-U/C6F9UBHKI_WfJkT
connect 2	!I&T,W-IKCTZ_K
connect addr	!F7UdZ
connect address	7WdSkG
connect and	!C"U)U-JFTNIPWQVTC
connect app	!F7T@FAY
connect as	/J7F
connect attempt	,T/KTbdB
connect authentication	!@"YGCPXRIZJib
connect c	/W7G;S?[AHTI
connect call	-G5IBJNKPXRBT=WK_IdHiFkX
connect cb	7JkW
connect channel	)Y1WcYfI
connect connect	!a,CTG
connect connection	!["K&G/J1K3?5<6A7H8FB8RGX7_IfKiIlE
connect core	,T
connect debugging	![
connect dial	!;,G<WIJTTdVkW
connect direct	!?KX
connect econnrefused	"G&J)I*K,a-F/?1C3H5H6D768I9HBBKFNDRFT7XJ_Hd>fIiGkXl_
connect ehostunreach	,D-H/I7bTG_JkG
connect error	&K*T,@/A2W3T7J9W;H<JREWTXJdJiTkIlK
connect etimedout	!T,=-E/H1H6J7ABHKGNHTc_IkD
connect exception	!D,d-;/H1H5F8C9D;J<KBVGJK>PIQIR<WB_AdWfHiTjWkU
connect failed	"I%J&4)H*C,X.C/V0K162I3?546T8?9<;A<=B8CWFDGCHGIDJHK@LDOJPARASEW[X?ZK[H^FaGbJcDf^iBj@lB
connect failure	!V
connect from	!G"K,J-[BJ_HiI
connect future	!F,V5K7V8KBIJKK?R?TVXS
connect get	!>,J-V/A6UBYGGKCNIR=_FbSkJ
connect home	?S
connect host	!U,C/J2H3@9YBFGJTHiHkJ
connect if	!@&J+V5VBWcTiJ
connect in	!Z9I
connect ipaddr	!]TH
connect java	!?"I,@-T/@1T3J5G6J7B8A9T;FAGBEJXN_PKRIWHdHf/kZ
connect native	-JKKTYkF
connect net	/C6FkT
connect network	!B,I7WTFXVkF
connect nio	!JdT
connect no	&Y,F/H1U5I6I7X8V<FBHIHKDLERITEWKkC
connect node	!G,J/J7V;T@[NFQDTHY<iW
connect or	!D,U-S/U;D?T@YAEQERJTVYXiS
connect permission	&KiTjX
connect proxy	!WNIWTlI
connect runtime	-VKILU
connect s	!E-F/A2W7ERJTY
connect secure	!S
connect self	!T
connect session	!3"E&H)F-W/S1B4I5J819K;B<I=H?G@EA=F^KBLFRVSIYI_XbJcGdIf9hH
connect sftp	!8"T,X-X/>1Z3JBHNHR?TF_DcFf]iDkE
connect sleeping	!F/TBT
connect sock	7T
connect socket	&A,U-Z/I2I8H9?BJK_NARGXK_DfJ
connect socks	!JdT
connect ssh	!5#J%K&E)A*I+G,D.J1C6X8I;J?E@FA7BHF<GTHCJBKVLBNeQ@SETXVJWBYFZU_UbEcGf@hHkUlE
connect sshd	!=*U,I2TBCG[P[RUTK
connect stdio	/T
connect the	&G,E-T/J5F7]9FB:GVRUTVWAYJiG
connect timed	!>,G-@7Z8KTF_Fd[lY
connect timeout	!U/@3F8HJWK>NDRJXU_GbTdSiFkD
connect to	!J"E%=&T'G(D*?+I,^-E.&/U0:1E2H4?5F6J7]899F:>>?@=DDFJH=JAK:L&MDNEO/P3Q1S!T[UEV:Z4[;]?^Ea1b?cFdaeAf2gDiDkY
connect unable	!="G*U,T/U1G2X6T7T;F=JBDIHKER>dUfKiJlB
connect user	!A&^*I,IAIBVFKG?PHTEkF
connect username	!HkTlV
connect users	!I;DAXPWQT
connect using	!=&@<VB^QSjC
connect usr	!A&W@V
connect via	!J
connect wrap	/J7F
connect x	TJWSXT
connected	!b"F#F%A&1'G(=*B+>,@.H/"1Z3@4@50608V9H:J;7<<=K?@ADB>C?DGEAGKHHIFJ=KZLBM?PFQ5RFTCUDYAZD[F]E_>bFcIdDeCfIg@h9i2kVlf
connected and	!T
connected failed	!F7T
connected host	!I,KTTdT
connected party	!J,H7UKJTUdY
connected to	!^"D#I%K&F(K+J,'/<0U1^3?4G5C6<7;87;;<F=H?J@CA?B3CHEIF>K<OTQBR-T=UHVEW;Y>ZKd:gHhCi+k^l^
connected version	!JBWFYVTiXjV
connected when	KGWX
connecter	!Z7S
connecter à	!Z
connectex	7DTZdC
connecting	!A#J&g'G(@)B.90E184H7X87:C;G<S?CBSFFGIJCK3L>M>NJO:PGRSSATWUEV<XHZ=[E]E^Ja>b<cGdTeCfHgAhFi^lI
connecting 4003	,T-JTT
connecting from	=SFTIKLT
connecting just	QT
connecting to	!I&c'I(G)D.?/F0J1:4K7V8=:F<U=H?GAGCJFFG?HII5JCK<L7MANJO?S?UGVAZ@[H]HaDbAcKdUeHgDhJiZ
connecting with	%G,G-H/K2K3J5I7E;I<IBUIVKFLTPJQIRETXWIjI
connecting yes	RS
connection	!K#<%,&F'((!*J+>,]-f.30(1T3C416E7C8W:.;><<=1>-?8@:A8C/D2E?F>G6H8I"K_L!O!P<Q9RJS!TXV.WTY1Z6[!]*^S_Xa!c@e&g,h<iJj;kT
connection 'office'	!V
connection 0	!K"G)T*U5T9V;FAGB=GHKIQJTDYK_XcYi@
connection 1	,D/I1I6J8A;XAXBJFJK@PGQTTC_SfIkH
connection 10	!H-V
connection 13	!KTF_Y
connection 5	!I*W,H-82Y9XK?NETK
connection abandoned	!C3T5U
connection abort	!A"J,@-U/B1H7E8[9FBGKWRDWFXJ_BfJiK
connection aborted	!D-C1J3W5S8BBHK^TJ_GhJ
connection after	!U
connection all	!A#W&9-JFGQER[iU
connection anonymous	!]
connection as	!C/F1H6I<KR]fCi[
connection attempt	"F&K.F/T1H3F5BB<JIR7SIT^WGXK^JbJcJfJi>
connection attempts	!V
connection authenticate	!I?UBU
connection authentication	!E,V5GAVFXLXRU
connection broken	,HKIMV
connection but	!I5KTViIkX
connection channel	,U/U1EKF_G
connection client	!K_X
connection close	!H,G-Z1J8G9JBSKVTD_UfIiVkT
connection closed	!/%J&>'F(D)]+S,;-W/>0B1_2G3B5I6/899D<E>F@FD@GII;KHLBM2NSOAPGRBS<TIUDV@WW[?]E_Ta<dTeFfigCjTlF
connection connect	!B"J)I,T1@3D5B6E7T;IBGQTd[kS
connection connection	!H&K*G,@-T.D1U2I3G6J7F8U9>;IKXLJPTSKWJ^H_IbFiClJ
connection container	!ZfG
connection could	,Y-H/E1I3T5F7VBJKCRVfDiH
connection details	!A&D;T@ZATJTTBYV_TjYkS
connection disconnect	,T-ZBDTGiJjH
connection dropped	,E-@1W5@8YKVNDRHTE_CbIfG
connection during	!I,F-X9EK@TK_V
connection echo	BI_U
connection end	!K-E8W_J
connection eof	KYfJ
connection error	!U"F#V)J*J.J1A6;8=;GFUGCHJIKJWK,LBMTN@PJQJRAW>XI^KbHfAlA
connection established	!Z&K)J+J,5-T/@2E3C5J798@<GBJJUMCNUTGW=XEd>i?jClW
connection exception	!;"K&D*X.A0K1F6H7=8Z;6<I?H@IA=BCFBG>J/K]LCMIOEPHQ:RESBT2W5X?YKZG^2b?dEf3hTjIlB
connection failed	!?"D#I%F&1(K*8+F-I.6/_0G2J4I5D6H809JCJG9HCIFJWK3L:NHODP;Q7S9TaVGX]ZI[I]I^7_JaCbBcJeKf<i]jJk9
connection failure	!E,YkK
connection for	#V&K1J5B7S8IBEGHRVT^XX_IbJcVfJiHkG
connection from	!I&K*K,A2K3E5E8U9EBIGJK<M]NDTFXIZU_JbEhBjH
connection getaddrinfo	!G,J-J/W1I6VRFTHkJ
connection has	!B,H3>5C8AB<KYNESTTEVV^IaUcU
connection host	!T,H
connection i	!KQT
connection id	!J.U
connection info	!X,H8J;GAKTE
connection is	"?)I*W,>-Z/?1X2U4J5H6J7C81;GAFB<HIJJKDN^PHQJR@T>U_W@XI^H_YbBdKf<iCk[
connection java	!>3C5?6K8J?SBYTJdT
connection js	!U@TBJPSQU
connection log	!C,T/XBU_K
connection lost	!J"5#J&;(I+E,:-V/*0A1@384F5-6@7F8b;:<A=G?J@HAHB(EIFIGGHDI<KkL2MENTO@PDQARES7TAV@W>XCYH[?]K^/_UaBb7dAeIh6i=jDlA
connection master	!H,U-IBX
connection message	!C"U)U-JFTNIPWQVTC
connection method	!GBHRUZV
connection object	9S
connection ok	!Y
connection on	,VkE
connection pool	![
connection py	.H2KAUBJIHLGSIWS
connection read	!@,G-X/F1U3K5H7K8FBINJTGkI
connection refused	!^"+#H%>'I(I)7*7+A,i-).=/*0C1+2:324G586F7!8@9.:J;><?=D>K?E@FAAB)CGEEF>G?HDIFJ=K4L@MANAOGP@Q=R!S>T!UIVGW[YHZI[H]G^7aIb=c=d9eKf)gJh=i!j7kh
connection refused'	,S
connection rejected	"H*K,E-C/K5^8F9IB<KCNIRGTJ^J_TfHiFkI
connection remote	,W1E5F8JBJKFRTkK
connection reset	!E#H%H&A'I(H)U*9,B-].10H1a4F5W697H8I:J;J<H=@>H?F@HCDDEEAF?GIIFKaLAM<ODP?Q>S8T,UHVGW:X7YF[F]J^@aAb=cKeJgHhGi;j>kIl=
connection server	!W1JRJVT
connection service	JZTK
connection ssh	,B-U7I9XKCRJTXfI
connection start	1S
connection terminated	!W
connection test	!9,J/H7T;T@VAUBWKVjVkX
connection the	!J,A-H.I/K9JKBRbSVfIiTjT
connection timed	"=&F):*F+H,!/,0J182<3B5=7d8.99;G<J=J@KAJB?EKFIG@HGIJKDLIMFOIPJQJSGTbVJX[^GbFcDdif6hGi<jFkKlS
connection timeout	*J-A1F2J5F7f899@B;JCK:NCRJTSXE_Bd_fK
connection to	"Z%>&Z'J(G*:+5.E0A1T3@4>6W8]:H<J>B?G@HA=CHDGG<H5I:L,M/NUO9QARIS*U@V>WCX+YAZ<[?]A^!_Da;b]eGfBhEiGk9lK
connection transport	7TdT
connection unexpected	!F"K)Y-I3T8IK9NIRUbU
connection unexpectedly	!T-=1I6K9GIJJHKGND_FaHfDlJ
connection was	!T"F)H*S,0-X.D/>1;2Z3<5.7F8UB5FJGIJKNER7SFTKW@^=b>cCfA
connection while	![KI
connection will	5EBWRGjT
connection with	)I-@/T1?3K5K6J7U9H;WB[KENFPJQERB^DbGfFiE
connection'	+Y5GBE
connections	"K#J%J&A'J(H)F*?+F-8.A/;0F1?2A3H4H5I6>8D97;@<B?H@GACB)CFDJEJFDG?HFIEJDK;LAMJN6ODPDQARKSCUKVIW=XYYGZH[I]I^]_iaCb[cEeGf9gJh+i2jCkSl=
connections are	XW
connections error	RIkY
connections from	!I,K_[hI
connections on	!X
connections only	!5,E.B/G1G3J5D6J8I9J<JBFIJKELGRDS?TC^^_GaJb_cIfIkClK
connections to	5IXV
connections will	!I5T
connectivity	+T,T-J3I8T9K;IKFR<_J
connectivity on	!T
connectivity ssh	5TFT
connector	!C"D,]-D.<0I1H6I8D9S;I<GAUFVIIK;NEQDWJ[H^J_HaFbHcEfCjHkC
connector ''type	AJSJ
connector failed	!CdT
connector id	!GBUFYLTRISG
connecté	,K/ITV
connecté à	!W
connessione	"D&K*G+J,U-E.C/@0H1G2J3B5C6F7T8C9H;IAIB?EKFHGBIIJJKBLANFOCQIRISETZVKZI[F]J^I_EaFbFcGdVgJhJiUkElU
connessione a	BEiYjU
connexion	!B"J#E%E&>'C(7*B+?,a.8/K041=2=314C5/8292:A;><;=C>B?D@DACB,CDDFE@FCG<HEI8J?K_L7MAN8O,PAQ5RKS1T]UFVBW:Y?ZC[:]:^>a8b7c7dTeAf7g=h9iKj<
connexion a	,I/H7XKITUkY
connexion au	-J7JKHRVTX_KdUiJ
connexion ftp	!KRITGlY
connexion n	,U
connexion refusée	!J"G,f.J/A1H6H7GBGKFOIRBSHT>XK_HdIiHkDlI
connexion sftp	!="D,V.D1H5K6T7D8KBIIHK?LHOIQIR?SFT[XJ[K_FaIcIfGiKkIlG
connexion à	!_/HKIRD
connnection	-JWT
connnection to	-JWT
consider	!Z.U1TBKPHQF
consider changing	!J.V1V
console	!_
const	!X,J
consult	5HKCNKRJ^YbUfGiK
consult the	5HKCNKRJ^YbUfGiK
consumer	![,D8TKULKRGSHTI
conta	!>"X.E/GBWIHKELJOHQJRISGTC[JaGbVcHfI
contact	!Y#I%I&D'J(K,E-G/F2X6I:J@KCIEJFFGFHJIGKJPFQHTDWGXJZK]K^D_:bWdJeJiCjJkGlH
contact slurm	!V
contact support	bW
contact your	!5"U&H,J.T/I5BFJGIIHPIQKTGWJ^J_EiIkK
contacted	7V9VRVTV
contacter	!H.U0TST
contacter votre	!H.U0TST
contain	!>"H&J(K*I,G-T.I/@0V1G2K3?5D6^8G9C;V<A=H>K@JBHFHIHK>L?OGPDQHRESBTGWKYZ^FaHbIcEfBiFkU
contain a	!G/J0J6_<G@HLFPJQASJYZcJfJkK
contain an	!IQV
contain ssh	!J/J3J9IKEkZ
container	!_"H&I'V.E/H0I5B<HBGIFLGOURESATG^G_JbGeJfDiJ
container not	!ZfG
container process	!Z
container sftp	!U
containers	.G3I<VIJiS
containers json	3J5SiT
containing	3W
contains	"<#J%E'H(@)K*B+[,A-K.@/:0W1I2@3:4H586_7H8A9<:G;B<9=B?@@8A9B8CEDJGFHGIFJFK5L<MUNHO@P?Q6R:S=TAVHXEYTZJ[F]E^@_:aEbDc>dJeIfDhHiXjBkKlG
contains characters	0ZOI^J
contains illegal	!?/D0V6YSG
contains invalid	!7"F(J+^/F075K6X8K;GBGEGKIRIXIYJ_DcJgFiZ
contains key	?I@GAGFYQIYF
contains work	!T
content	!I"I(T.F/I1J5FAXB=GKOGPJQGSXVWWKZS[J_KbKiD
content merge	!U
content plugins	SU
content to	&U<VBHRHSUZU
content type	kS
contents	.F1S3G5F;^AJB=CCHAL>PCQ:TIYD]SaFcWfJiJ
contents retained	![HF
context	"F&I+J-I.J/E8J;E<G?KBHI=JTOHPKQSVJYI[V_AbIcKeGiDkIlW
context deadline	5X7ITK
context on	lV
continue	"D#I(H)J*H-J.K/H1E2F4G>KAIDIIFJIKFLHPBQGSITEYJZY[I]X_J
continue connecting	!K5V
continue keyboard	FKGZjK
continue password	!EBAR@ZbiGjI
continue publickey	"G*K1H4J5GBXDKGBPERTZ!
continue y	!ZBK
contraseña	-I/I1J3E5HKEQXRJTG_K
contrib	!U
control	"G&G*J.E/S1D3D5=6K7D9E;F<JFKGIK?LEMJOEPIS>TYXJ[K^VaGb?dGhIiBjJk?l[
control connection	!?,I-IJEKCNJT]_G
control master	!F/TIT
control persist	-SIT
control process	!a5KBITI
control socket	,I-G/I8STDkGl^
controller	,W-D3H4U5IIXKBNDWX_F
controller connect	!V
conversation	!Y
conversation with	!Y
conversion	IILFQW
convert	!D"J,F.Y/G1F5H8H<B=E>X?KBKHJI:KCLSQDSTV>YGcGfF
convert status	!7,G.Y/H1K5J8I<J=HI?KDLVSTV?[ScHfG
converted	!AaJg_
copia	/H7WSUTV
copied	#W(Z,K.J3F5JBKIFKVLIOHSCTKiSjU
copied file	([3HIJKU
copier	.TIK
copier block	.TIK
copy	!>"C#C%B&;'H(T)A*:+?,9-5.U0Y1/2>3/4F59769B:G<V=:>H?H@DA6BCC@DJEIFFGGH9JAKTLUMGOTQ8R?TIVaW:XEYB[F]C^Zc7dAf2hAkFlC
copy failed	,VLE
copy fastq	!C.Y
copy file	&I,I/F0J1H5H7J8J;T=KAIBKGDIAKCLXO>PURHV=ZIaEbYcKfJjH
copy files	!].I
copy googleapi	![.I
copy id	&G6S<]
copy set	aT
copy sftp	!D.C/T8IKWLKTJ
copy srcfs	IT
copy update	!1&I(G,J.V/F0Z5G9K;J<HBCHKIBRGTHVa[I^G_VbIfJiJjJ
copying	!G"F)I,?-;.T/D0J1;3D5E7I9GB?IHJXKaNDRBSWT<WI[H_AaEbDcFfDiJkG
copying file	!J-C.U1D8DK_SV
copying files	-K8HK]
copying the	SU
copyright	!S
copyto	!A
copyto update	!JLINTOUkS
core	":#I%J&Y(K)D+F.C0G2I4H5I6B8T<[=C@IBEGTHBIDKGNSP?QBRITUVCWBXHYDZG[B^Fa>bBcBdCf:hIiFk;lI
core 2	!I,T7U9TGSTT
core example	KIOS
core exceptions	!a5EBHKIRF
core git	!J&U3SAWRJiHjS
core nested	!>5H8VBFLU
core pom	!T
core socket	,T
core transport	!W
cores	!S
corkscrew	!H,J-F/GNCWdXT_IkJ
corkscrew no	WV
coro	.JIILISJ
coro result	!H.JIILISJ
corp	,E.F/c6C7H:TBHIJKILJNKRGSGWCXVkH
corp example	3S6KWJXYkK
corp local	!E/]RK
correct	,V0I3W8I9G;GAFBEFIGHIILCOHPAQYWJ^HbGcIdJiBlT
correct access	!7FJLJRHiI
correct and	,T7TkT
correct configuration	!G3S
correct length	![;GAJ
correct password	!HQY
correct the	"X7KBJTUkW
correct you	3V5I
correctamente	!X
correctly	!DQTTUgUiV
correo	,I/FTHiX
correspond	!@3_BITA
correspond pas	!C3^5ATA
corresponding	3VBYF]
corresponding algo	BYF]
corrupt	"C&F*T,H-G1I2J3A4I5C8@9@:J;V<@=I>D?H@;AABACIDKFIGGHJKdP5Q^RBTKWIYC_FbIf?iIkJ
corrupted	!0";(a+K,=->.K/E0E1G2B3F5F7C8@97;_=K@JADBAEII@J8KaLCNGOCPARBS>T@VWYJ[H]G^F_CaAb>cYdJfBhJiDkBlJ
corrupted exception	!C;TKHMUWTXT
corrupted mac	!JJJKU
corrupted on	!>(]/J0J8KIFLINJOISETKVWaEcI
could	!E"G#H'5(E*I+G-J081Z2J3F5I83=<>KCED7E@FIIGJIKDN>OGPDQKU9XSZ2]H^#_AcFdGeJg3hDiK
could be	"J&J-J/G3Z5G7IBUFTKJTAkI
could change	!T
could mean	4W5I
could not	!D"H#I'6(&*J+G091Z2J3A4@84=<CFD8EAFGIHJJKDN?OGPEU:XTZ4]E^%_BcGdHeKg4hE
couldn	!>,U3K7TKILYRJSX
couldn t	!>,U3K7TKILYRJSX
couldn't	!>"9%:'@(>)I*U-B/G0E2U4:5H8B9_:D<G=:@5ABC:DBE>F5G@HDJ4K*LVMCNFO2P9Q,RJSTUFW/ZF[?^:_2aSdCe>fWg?hIiIjEl7
couldn't agree	!?*Z3H5I9XBGRJTK
couldn't be	#WiUjV
couldn't canonicalize	!;1b<JIDRKkF
couldn't connect	!?#I)?*J+G1@2A4G6V8I=B?F@FA>BVFFGKHBJEKGLAP>QERSSFVIW?YG_CbGcGfBhHkTlG
couldn't create	.JHKS^aI
couldn't find	bTcS
couldn't get	!01F<B=JIELbRIS^aG
couldn't initialise	!>,D-H.F/D1S3D5F6I8G9JBFIKLFNERDSFTH_JaKbYf]
couldn't load	!8>X@DCKDKPFQA
couldn't login	!I*I,UTVkX
couldn't open	STaH
couldn't read	!G"I)I,W192T3J5>6E9Y;IB;K;N;RJSV_GaIcJfYk8
couldn't resolve	!X
couldn't setstat	S>a[
couldn't stat	!A1J<IIDLV
couldn't write	!J.T0ULJSCaT
count	!S,X-H/F3H7J9J<IOHQKRFSHiG
count 1	!S5T8HBTKJ
counts	!WLH
cp	!W"H&H'J+G.T/G0S1<5H7V8G;G<?=BBBCJGJH@O<PHQGR@V=WFYK]FbHcJdTeEfGiEjJkI
cp '	!SKJSEaT
cp cannot	0U1G<F=JHEIJOKVG[IaA
cp error	KVSKaK
cp 通常	!FSV
cpp	!aQI
cpu	!^
cpu features	!]
cr	*[2C8F9GLFOV[HaDgV
cr 3	8JKTOW
cram	!I^TbH
crash	!b
crashed	!_
crates	BJ
crc	!A(].K3JIJKTOJ]KgW
crc error	!C(Z3JIKKUgX
create	!J"4%:&K'?(:)H*@-A0Y2K478<9D:C>??@@BABBJC;DEEBF1GDHWI!J9K*LXMDQDRBSbUHW]XIY4ZG]5^8_8cIdSeTfHg>h6iCj9l9
create a	!J,JOURKSXTJeX
create acquire	!X
create an	!X3U5HBJ
create and	!JLXSV
create connection	!K,V-H3V5IBJKGNHWS_I
create directory	!S&I,J3G5T;J=KB@IJRATJWK[Je@iH
create failed	!=&S,J0X8T<TBILTOYRFS]V@a5iH
create file	"I%J(J+T-G2H4I8JFJHEIAOCR?T@VXWJ]Ja;bGdTeKkE
create folder	OJRJSYTIbY
create hostkeycallback	!JHU
create lock	!S
create new	.KOS
create parent	LU
create process	!:1J5T<EHAIFL@VJWc
create regular	0U=JHJLXOK[IaA
create remote	!A0VSTaK
create repository	!F&T,E-J1CRSSYTDaUbKiIjKkH
create session	!G7U;V@TBGNHRFTXcJ
create sftp	!?"I.I1C2W3I5[6J7I8E9G;D<BB]GJKDLAOJPJQGR^S@TVbIcJi<kH
create socket	!D-J/V8HKFTW_IdY
create ssh	!B-H=KTUiW
create ssl	!U
create temporary	!W.V1WBGLKaKbS
create the	!@&B/J5D=VATLWQ^RGTDbK
create truncate	aU
create'	-X5K
created	!T"H#W.D3F7H;DBEIHKIL?OCPIR@S=VTWT_IaGbKe]iIjJkH
created at	![BJ
creating	">#I%K(J*J+I-F2I3G4J5J6I8E9F=DCKFJHAK9L8NDPFQWR7SZVGWIYH^U_AaBbAcGebf?hGjDkDlK
creating 5	!F7STTdS
creating a	3SOK
creating bean	/J<T
creating machine	!ABUiU
creating remote	!E&J.WKDS]^WfI
creation	!d.I/E7I8H9H<SBIJTK=LJSFT>[J_UcJeVfJ
creation complete	!]TK
credential	!<&=.J/C0I1J3I5>9J<[=J?J@VIJKGLEP:QUR[TDfJi]
credential id	!C"X;JFSiU
credential provided	!K@TBDQJRXiH
credentials	#F%A&J'G(A)D*@+A-:.7/5071K2A334G5*6:778;97:F;=<6=D>J?GAFBZCEDJEDGeH@I<JEK2LKMCN6O<PGQFRrS=T@VCW<X@Y?ZE[C]D^>_5a=c9dEeFf:gFh@ibjYk6l=
credentials 49	!X
credentials are	!=";/F0E6GGWNIPSR[cJjV
credentials as	FT
credentials available	!V
credentials for	!I1VGWLSSS
credentials invalid	!KiU
credentials were	5JBCIHKJLIR[_KiEjJ
crit	&F,VBVKJNVSJ
critical	!E"V&B)I*@+U,V.F1>2G5;6G7X8@ADB;FHJHLBNWOJPEQDR[SBWDXJYI_SaJbHdEfAiUjH
critical error	!I"Z&J/F1F5H7I9HB@NWR[T>WJcJkF
critical failed	!I+W/S5H;F=SLK
critical socket	!H7X
critique	!B/TRV
critique impossible	!B/TRV
crlf	!B(D,J.D/J3J5J8J;S@JAIBGKCLKOISGYJ]JaGge
crlf lf	gU
crlf line	;T
cron	&V,I.G/I1G3G4I5TFKHTIBKHLFPTQIRAZUaHcIfDjWlU
cron user	!F5UHVPUQJSTfIiK
crt	,U-E/V3J5F8H9JBJKWLENJTIWH^K_EaWfI
crt ssh	!B,V-F/W5I8HKXWH_F
crt'	IKLJ
crypt	!S9J<S?S
crypto	!_"G%J&I,I-F/G2F3D5C7G;?<E=JAKB;EVFGKBRCTF_HfSiFkH
crypto bad	;T
crypto cipher	QU
crypto pem	!X;;?S@WBD
crypto rsa	!IEX
crypto ssh	!U
cryptographic	!V;YPKQVbK
cryptography	![QV
cryptography deprecation	!X
cryptography hazmat	;KQT
créer	OFSY
créer le	OFSY
crítico	!B&H.T/W3H5J7A8K;KBHKELFPIQJRZST[TcKkC
crítico no	/Z7FLKSITViKkE
cs	-T2I5T9IKFLJNTRJTU
cs ctos	!K
cs line	!I-VISKHNVTW_T
cs stoc	!K
css	!>-W0T5S<IBIJVKIOYSW
csv	!J"6#I%D&;'@)@*>+@-I/30c1,2B374H5J7:8.98:F;2<8=6>E?C@@A=B=CDDHEGFBG@H8IcJ@K6N9OaP?QIR+SVT,UKW;XEZF^I_7aUb9dCe@f5hCi9j>
csv 18	!X
csv bytes	,VSG
csv error	!AISaT
csv mode	LT
csv no	<DI[LD
csv not	.V
csv permission	O[aD
csv sftp	!F<WIULJQURJ
csv tmp'	!JLY
csv to	.I0UBKIFOGSBVTaX
csv'	!?*J,J.:/I0E1C3I5I6J8K9K;J<8=KBCHHI^KBLHOWRFSVTEV[WJ]SaVeKfIgKiIkIlI
csv' '	LV
csv' was	S=a[
ctl	!V
ctor	!T,J/D;@=UAFLJOTSFTG
ctor string	!G;D<S=U@SAH
ctos none	!K
ctr	!X*[KJ
ctr aes	*Z
ctr and	*V9J
ctr arcfour	FS
ctr server	*V
ctr user	9T
ctrl event	!U
ctx	!XSJ
ctx use	!W
cuenta	!="W&I,K/I3G8J:X>JBHGKKJOHPKSIXI[K_KiX
culture	LV
culture neutral	LV
curl	!@"5#=%1'<(8*I+J,=.[0@6C7J8J9?:==)>8?@@5AEC6DCE@F1G4H<IYJ1KYMVNIOJP/Q=UFV3W7XFYCZ>_Hb+dJe5fSg<h9j0lG
curl 1	MX
curl 2	!D"V)T,F-Y.H/J1X3H8XBDLERETFWK_TfFkV
curl 22	!^
curl 25	!?.aIKO@[DaG
curl 28	)T,G.F1U7G8FJCKTNHRJTV_JaJfUlI
curl 35	MW
curl 56	!W)I-C1F5CBHKXXG_GfJ
curl 6	!VKGLHTG
curl 60	2F3T4T5f;KBDKH
curl 67	"?&B.D1H3G5F;T=CB]FGGJIJKFLEOIPDRSS?XHYH[K_FaEfEjF
curl 7	)W1T7UBENGRET@WI_Jc[fW
curl 78	!<.J1E<EI@L_SW
curl 79	!6"D%F)?*K+F,A.U/E0I182H3@5<7F9F;U<==D>I@GACB=CIHFI>LHPHQDR?T>WEYC^YaAbDcCeIfXiD
curl 9	!EBJLKO[SUa@
curl curl	!G3T5VBXRETJYX
curl error	LVRXSUTJ
curl failed	!S
curl fetch	3U5V
curl haxx	!G2T5T
curl se	!T5J
curl t	!:.F<WIUKYLHMWQTRGaJ
current	"E&^+K,C-A.@/B0K2T6I7J9G<S@JAIB?FKGKIHKFNGOHQJT@WJ^W_Fb[cFfFgKkD
current branch	!X
current directory	1TLHSW
current time	!X
current user	!]
currently	"a&E,V-J.H/E3?7T8G9I;KB=KDLDNJOHPIRAS@TSWJ[J^C_GcKeKfEi>jHkJ
currently exists	5S
currently not	!B"Y8KBIKJRJSKbT
curve	%J*J293E9[BIFIHIJVKYMKNIfShHiIkKlK
curve 25519	%J*J293E9[BIFIHIJVKYMKNIfShHiIkKlK
curve 448	9V
curve curve	!K-T9HJWfT
custom	!@,S-B.H1G7U8KKALSNGRU[ZkV
custom true	!E-D.I1IKDNJ[ZkW
cut	;[<J
cve	!i"I&J*K+I,D-H.C/G3F5F6G8F9J;H<G=G@IAHBEFKKBLANIOJPFQDRDSDTBYK_GfDiJkH
cwd	!D1cIGOSRJaIkE
cyberduck	!b
cygdrive	!E@UAWCG
cygdrive c	!F@UAWCG
código	!@,J.W/G1IGYKD[WcJ
d	!@"=%H&J)>,F-G.W153H5A6=7I8E:C<X?IB<CCEJFDGEHCJ;KHM?NJOEPJSXVWYF]:^J_FbCcDdFeAfFg_hHjI
d '	;UAJ
d 0	!>-J/T0I5H;JLH[IaJg]iK
d 1	!^
d 10	9SBT
d 2	!J(W
d 3	!HTUgU
d 41	!H(SUT
d 77	!X
d 8	!J3W
d 9	OU
d a	VV
d conf	+DjT
d date	!VkV
d key	;KYS
d sftp	;H@VAK
d établir	!A,E/FRWlU
d'	!U
d'accès	!D,H7[THkJ
d'accéder	,I7ZdW
d'accéder à	,I7ZdW
d'attente	"I,A.I/E6JKERGTd_IdTkGlK
d'hôte	"I,B.F/[3Y5;9JBGKGLJOCQGRDSCTD_JaKcKfI
d'établir	!A,S/TTUkJ
d'établir une	!C,T/UTU
da	!D.E1J5^7U8EJXQIRDSITCXJdCkX
da der	!K,W/E7T
dados	'WKKRK
daemon	!n"J&D/E5B7JB<KGRDSHTAfHiFkV
daemon at	!Z
daemon driver	!T
daemon pull	![
daemon running	!Y
daemon socket	!U
dag	!U
dagster	!B8VKW
daily	!C-K1J3G8JLYRESXbI
daily 1	!S
dal	!E&J*H,V-I.I/E0J1I3H5J8Y9IFJGIKGLKNHOIRBTHZI^J_GbJcIkJlI
dal repository	<T
dal server	!E*H,V-I.I/E0J1I3H5J8Y9IBGGKKGLKNHOIRETIZJ^J_GbJcIiIlI
dana	5FBILXSVjV
dans	!e5FBGTE
darf	!A/K6T;F<J=WLKOU
dart	"H.DBIRVSV
dartssh	-U.E3SLTSV
dartssh 2	-U.E3SLTSV
das	"H&I)J+H,?/B1H3D7T9K;F<K=IBSIJKHNJOGR?S@fShKiKkH
dashboard	<V=TBK
dass	!>)V.K/H1T3H5XRKfU
dat	!A(V0C1K8J<FIXLFO^RKSV[<]EfK
dat'	!HOV
data	"5#=%U&?+@,<-I0F263C4H5B6:7K8H9<:<<=>5?HCEECF;G4HEIdJFNFQVR;TEUAWFX5YJZ5]T^I_>cWdDeJf5gbhCiGj+kI
data 0	8KKY
data 2	LT
data a	(F.K0I<HKJSa[BeH
data app	!IlV
data c	!Z+E/JOS
data connection	!V8IJUKENW_W
data could	!CBS
data csv	!BMWSHaX
data data	;Y?J
data does	!A(F3H@TAJQV]W
data etc	!>+IjK
data example	/STI
data failed	!ERVSEVYaGiV
data format	!@(JKHNJWX]W^HbUcW
data found	!B<C@UAKPXQF
data from	1IBHIXKHNUSKcJfJ
data home	!U/H7JKSfGjH
data in	BVSJ
data int	-J8J
data keys	=TBI
data local	8TCWKT
data node	!T
data out	!HIaLGOTSTVG
data packs	!V
data passphrase	PVQT
data private	;U
data provider	!U
data quota	!T
data reads	!EKXaU
data run	LJSVaF
data s	!Z
data self	!I-I8K?TKFSJcT
data sftp	)V
data source	!X
data sql	!W
data ssh	!H=UQKkJ
data stream	)J.I/D1A3J=J@JBUGIIGNFVV_CkB
data to	!U-I.Y8FBGSHiS
data transfer	!J/J@UKJLTQKYU
data users	!F1^IELEfJ
data with	!H%[&C
data zip	'WCJDTSI
data'	!YIJJXLHfI
database	!a"G&J.I1I5V7H;K<IB;KGTJWK_JdKi;kJ
database is	!Z
database server	/U
database system	!V
databases	!XTJ
dataprovider	BU
dataset	!G8VRKiKjW
datasource	&G,WBVTS
date	!S"Y%3&7'B(?)E*>+G,J1F2@4I6G7U9H:;;8<I>4@EC4DTEIHGI<JJO<QFRFSVUEWJXCYBZJ]:^6_WbHcEd[e-f?h>jF
date '	!X
date 0	!J,T2U3SBZRETUiEjH
date 00	,J.FBULJMUNHRJSEaJjW
date 0000	,U5VBTiG
date 0200	<UBJ
date 09	!TST
date 1	,H/H7V;KAKBEKFTT
date 11	!I"W,U7V9URTTUiD
date 19	!Z
date 2	!@"V2URUXVbVdUlT
date 2024	"K8HBGKTbV
date 2025	!Y"T+KBFGIbTiH
date 2026	"J8UBC_TiH
date 25	!S"W.E5K=JCKEKFKHHKSRVSAcAfUhK
date 27	!)"A.W/S5URBST^G_JcUfA
date 3	!I2UJUKIXVdTlT
date 30	TS
date 4	.UBHGHKELJXVdUiTlT
date 545	DU
date aarch	!U
date access	!X"UKJbTiT
date ago	!G#]RFjJ
date am	!U
date attempting	iUjT
date authenticating	-U_ViU
date authentication	!ZBJjS
date automatic	aU
date bad	+W
date be	!T
date build	AS
date c	!EJX
date can't	!E-X/I5T9XRJTD_W
date cannot	!H,TTU
date child	!Z
date closing	KKSJ
date connecting	,T-WBIKJNG_GiF
date connection	"J,H-Z1I8BBCMINS_GfJkS
date copying	KISH^U
date could	!H9S<VHXLI
date create	!J
date critical	/U3S
date culture	LV
date d	!J9T
date date	!_"K,W3K;G<JKINGTTkJ
date debug	"Y,J.G5J9G<VBAFFGFJFTF^TjIlG
date dial	!D,I/S7[BAJJKGkX
date dist	/SGT
date doing	!Y
date e	!;-G8BASKWSWbT
date err	!I,TWU
date error	!D#F%J(T)J*J+E,12F394K5V6T97=:@=A:CIEKHGJUKUMCNTPTRDTDVUW;YKZF^1b1c=eIfGgDhGkIlB
date exception	!B.Z
date exit	BK
date extension	!U
date f	!I^T
date fail	!DPYQIRI_ZiKkJ
date failed	!:.D0J5W6C8IFJHIKURJSIXS^J
date fatal	HS
date file	<KIILW
date found	TT
date from	![US
date gateway	!IBIFS
date gems	!EWTjU
date got	5H8JBCKGRYSK
date gulp	8JKW
date gw	MS
date handler	!="JBZGJR[
date host	1K3b5ERJ
date https	!T
date info	!k"A*H,6-H.A/H0S1@2G<J=I@JAEB5FFJIK:MJPJR;T6YJ^J_EbDcFdFfGhIi;jHk>lH
date initialised	!V
date install	!?"V7SBJbViS
date invalid	!_BIRDiF
date ipaddr	!JdX
date is	,SdUkV
date jar	!HhT
date jst	8SKI
date level	"I)T,V/I1T9IFJKFSSTH_GaJbUfH
date lib	!F"J+K,I5I6F7T9HBJGIKEREZKcI
date local	FWKSiU
date log	0T
date looking	KJTHdW
date lts	!WUJ
date main	!G,I7G9URSdJiU
date mod	KXOTfJ
date msg	!H"I,URX
date network	!J-K8BKWTGdW
date no	!>,T7JGTTGdX
date node	!<&G-S.Y/F8J?X@ENBPHRV_FiHkV
date notice	,J-T<GBILKfKiHjJ
date num	+IBU
date offer	!W
date offered	![
date on	!?CGDWLVST
date opened	!]bU
date opening	!T"S-JKG
date p	!a
date packer	#U7UBFKUNWRK
date permission	!;"B.X0XBCLXOXRZSJ[X
date permissions	CHDW
date preparing	AT
date pubkey	!W
date py	!Y
date r	!JTU
date reading	!T
date received	!H"V7TbTdS
date remote	-TNH
date resolved	!U
date resolver	"V/V5FBHKHWUbT
date running	!V5H
date script	.TST
date sender	"GMVNJ_J
date server	!Y-G9H<ABaFHKHNHRJ_Ii=j<lY
date session	!X,J8FBGK?TDaTdW
date sftp	"@,C-U.A0U1E3J5F6J7C8@9U=UB>IILUNFOESE[XaZcSfUiUkKlK
date socket	/S
date ssh	";#A&8*K.J/E2I7T8S9F;X<1=K?BBVF[JJNHWHZH_CbHdTkF
date sshd	!D"G8KBKKKMJ_[iK
date started	!Z
date startup	!Y
date status	LI
date sun	!V
date the	!>+U,T-Z.H5U8J<VBIHWKCLGSGbG
date thr	!E-SVU
date thread	!ThT
date to	!_;J
date trace	/T6S
date transfer	!UGTKILG
date type	LI
date unable	!<"W&;)Z*H,C-G1U2@3C5H91;><G=U?_FWGXKgNaPER7XIZW_ZbTf<i>jCke
date up	,VUJkW
date upload	!J,TBVKVaI
date user	!F"I&K/K5KBUCIDSGWIKKKLHR?jTkE
date username	!V
date using	!XiS
date usr	5SBTPS
date utc	,W.G2T8H;IKINGTUjSkJ
date warn	!H"F.EGTKHSW
date warning	KU
date we	-UNI
date web	!J"VBIQTRU
date x	dT
date xfr	!U
date z	a[
date サー	8T
date セッ	!W
date 公開	!Y
date 接続	7XTUdS
date 認証	"T.SKJbU
date 転送	!TKJaJ
datei	!E"9#I%I&E'F(?)@*C+D,;-C.7/31;2E3:4H586@7=8<9B:G;=<5=C?I@FAEB8CHDIEIFGGCHIIaJELIMFN@OaPCQ=R9SJT7UJVDWCXBZH[=]B^>_<aZb@c=dGeCf:hEi<jEkClA
dateien	![,FKJTK
dateiübertragung	!T
dateiübertragung erfolgreich	!T
daten	!],J/EBKSWTJaJ
datos	!ZST
dav	!i.EBKKGOJRI
dav files	!X
davfs	!TBIMWRHlH
davfs mounting	BJMWRHlH
day	OS
days	!Z"I,S-I6IKJLINIRFTKUIWTkU
days 3	!XUJ
db	"V%J&=+I-@/81C6]8C;K<C=T>JAECIFEHFJKK<L=NDQCRAT>XJYI^J_@aEbFcHfEhKi]jFk2lI
db 01	WTjT
db 1	"W&J/I5I<H=WRHTHdTiUjI
db 2	!J,V
db dump	!J.V0V[K
db example	!H6]kI
db ipaddr	5UBI
db php	!W
dbc	BTFT
dbclient	!3"@&E*H,A-V/T1@5:6T8;;Z<KJJN]RDTCWD_XbEcG
dbclient connection	!6"B&E*I,A-V/T1A5<6T8<AJN_RDTDWE_YbH
dbeaver	!I9S?JPTRJ
dbeaver model	!J9S@SBSFSRK
dblock	!D(T9TOU
dblock zip	!D(T9TOU
dc	!U
dcim	!D.TBFKSLVRUaGjJ
ddbj	!I,C1I5G;I<XBBIILHPIRIT=dbjW
ddbj key	!D<VBHjU
ddbj nig	!H,HTGdY
ddbj sftp	!S
de	!>"?#+%*&-'*(W)D*%+'-].4/Z2!3A4>7<8A9Y:A;(=@>K@(A%B1C@D/F*H(I!J5KSL)M'N!OHP!SDU1V*WEY5Z'[!^4_UaJc?d:e*hXk<l!
de ce	!T
de clé	"I(J,I/D0J1J3J5F6H<_BJIHKGOHQGRCSFTK_JaJfK
de conexión	!F,X7IKEkY
de connexion	,V-F/@7U9KKGOJRIdW
de créer	OFSY
de datos	!U
de destino	!C,_-G/F9JKD
de doelcomputer	!K,Z/J
de espera	!A,D/E1J7UKHRCT^fKkG
de fichier	0W
de home	!X
de inactividad	7TkY
de l'aide	!H.U0TST
de l'envoi	!]
de l'hôte	3A5]KHQCRK
de la	!V-E.K/V1G6U7J8IBBK@QHRITBXI_FfJiHkK
de lire	!G&S:VCJLJjT
de passe	)U,H-G/F0K8GBHKAQFRYTH_HbHcJfS
de sftp	!<,E.G1X5G6E<GKERDSDTD_JaWfX
de verbinding	!K,Z/J
deadline	5X7ITK
deadline exceeded	5X7ITK
deb	!I,S.W3GLFMTNH[U
deb 12	,U3JMJ
deb debian	!U
deb num	!E-SVU
debian	!U#V&J,H2K3E8KFKLIMTPJRITCiFkI
debian 2	3IMFTJlU
debian connected	!X
debian date	"VbV
debian dists	!W
debian gnu	"UbV
debian org	!U
debug	!S'F(>)G*K+C,D.8/G1F2I3>4J5F6J7G9K;8<H=7>9?I@GBJCGFUHGI2JdLANUSIVGWEXGY?ZX[C]D^WaCbHeDg@iIjS
debug 1	#B(G*H+F,J.>0K395J6A8H9=;=<A=>>?CKI=JcKKM6NXPVQ3SJWCYDZZ[H]K^SbFdTeIgFjUk6l=
debug 2	+A1I9J<JAJFJHIJEQU
debug 3	8J<HBVDGFJJTKF
debug a	!]
debug asyncssh	BGFT
debug client	!GNHTFkHl[
debug handshake	![
debug handshaking	!H#U7VBGKVNWRK
debug inbound	!V
debug jsch	BCRW
debug local	lK
debug message	!Z
debug msg	!Z,KRT
debug net	!VBJkV
debug outbound	!V
debug outgoing	!S9UKU
debug pacer	!K<WRJfU
debug paramiko	-FBVWUiW
debug parser	9UKV
debug remote	,VLHTTkUlK
debug sender	,I1F8IBFKJRB
debug sftp	^V
debug ssh	!=#X7UASFTKSNVRIbVcUjK
debug time	!GMVNKRUiK
debug using	BJjT
debugging	!a/HFTTJ
debugging process	FT
debugging turned	![
dec	iJ
declined	%_&B5JBHRKSKbI
decode	!K"I%J&G,H-I/K3I5F8I9I<A=G@]ATB7KBNIP]QURCSVTHWKfKiHjIkJ
decode encrypted	;FPUQT
decode key	;J@WYV
decode pem	;FBEPZQV
decode private	!G<I@]AXYH
decoder	!G"K/J9I;T@XAZBAKGNJQWRFhS
decoder decode	!F?S@XBBKIRKhS
decoder java	!E?T@YBCKIRKYShS
decoder parse	?WPJQH
decoding	;YKFQHRK
decoding error	;VKHQJ
decrypt	"D%C&@+I,J-H/I1F2B3B4J5A7I8K9J:J;G<5=8>B?@@6A>BGC@DJEJFDGJHFJJKCNEP^QgR:TFUXVJWKY3_IaKbJi=j@kG
decrypt home	!J
decrypt key	;CAHBHPZ
decrypt later	UX
decrypt private	!?=AAJCJQWYE
decrypt the	;HAJPX
decrypted	;JQW
decrypted pem	!IQY
decrypting	!B;Y@SAS
decryption	"F%K&H)I*S,H-H/I1E2I3E5E8F9C;5<D=GA=B<CJFJIKKZLHNBQdR>SATHYH^F_IbFc?fFiDjIkK
decryption failed	!^3J;?<K@UAEBG
decryption of	!H;JQW
decryption password	!:;FQaRF
def	!h*J5A9J;HBDKKRESBaFfIiK
def found	!]*K5K
default	!d"2#G%C*D+C,Y.=/J0J3;4H5F6F7S819?:J;;=V>I?I@CAGEGFHGCHGIGJTL9OFPIQ7RCUJVHYFZF[J]I^?_Bb?dCeKfAjVkDlE
default cache	!V
default connect	!J,T5K7V8KBHJKK?R>TVXS
default key	!V
default machine	!d,I-GBDK@jI
default server	!E2T
default sftp	)V,U-I5K8IBHKGcU
default ssh	&J,=-U5G;G<H=JAICJK_PIiUjU
default unreachable	,SkK
default vagrant	!V
default virtualbox	=]BI
default waiting	FUiJ
default warning	!C"J&I,V-X3I5G;G<G=JAIBUCVKYPJRETJ_HhIiYjXkK
defaults	,J-U<GBJLJfJiIjK
deferred	!JBIRJ_Y
defined	!i,G.H/I0J;JIJKCLGRKSC
definition	!]<K
definition does	!T
definitions	PWRKTHiTjX
definitions and	!FBSPWiTjX
del	!B"W&E,=-D.F3Y5U6H7F8H9K:J;I<T>JGJK@LIPJQHR@WSXJ[I^K_GbHcJfKiDjU
del host	,B3U5UTUWU
del servidor	!F3UkTlV
delay	LXST
delete	&G;D<WLCOYRBSbTI[Ua<bFiGkF
delete the	!EOZSW
deleted	!HIXLHOU
deleted files	!T
deleting	OVS^
deleting old	SVaT
delivered	!^
delivery	!GKJOSTY
delivery exception	!GKJTY
della	!C"J,H-K.I/I3[6I7W8J;J<V>KBGGJHXIKKGL@OHQIR@SI[JcJdXiGkJlK
della chiave	!A,K/K3]6K<WBIHYKKLCRDSJTFiI
delta	!T
deltas	!Y
deltas 100	!Y
dem	"B#H%J&J'I(K*H,=.]/=0E2I3Z5S6J7F8F9F;E<F=H@KCJEKFHGHHJIIJJKCLAMKNDPJQIR>S>T<VJWJXJZI[K]I^HaCbGcEgJhHiDjTkGlE
dem gerät	.U
dem server	)T,F.Z/E3I5FBFKJLJODRBSGTF_KcJlI
demo	!ZBHiW
den	!<"V(J)I,D-I.@/A0F1D5=7G8F9H;B<H@JAJB8GIIEKDLDNGPWQSR>T@WIXI[J]J^J_Ga<bGcFfChEiTjKkIlF
denegado	.KLGOJSZ[KaF
denegó	,X
denegó expresamente	,X
denied	!I&H(*)!*(+?,!-!.#/!0;1+2+4,5F6%7!8!9%;D<F=d>1?<@GA7BSCKD>EJI0J-K!LBM/N!PEQ<R^SjT5U8VIW7XKYIZK[#]/^!_Da_c!d)f1g0h.iYj[kCl'
denied '	!T5I;E<@=^@IAJBGHXIYPHQIRHS<YIaI
denied 13	!EBJRJSfa?iK
denied 3	!ABKOYSTaB
denied access	!F:TSWjY
denied at	!F=KOJRWSU
denied by	!U5FBFLVSTTKiJjU
denied client	SJ
denied error	!WRGaW
denied errors	!T
denied establishing	!E3]5G
denied exception	!a"@.I1J;I<D=[B?GJL:PJQIR6YJa;i>
denied for	#H%H3J5E;J<H=A@KBXCGG;HJLHOJPDQHR^SFTIZH_Ja?bHjXkJ
denied in	!UaE
denied keyboard	!8;G=C@IBWCJFGGdRJSGZHjCkK
denied mkdir	!]=JSG
denied on	!VSC
denied open	+V<G=THTS?
denied password	!-"^#I&J=@B3CHFBPVQER^S>ZdaBiVj=k<
denied permission	!4"G.K=JBWLWOIS_aAiVjY
denied please	!*"X#E%G&J'K+J.F1J5F<E=?CAEFFDLHOFPIQDRYSUTGVHZA_GbChKiW
denied publickey	!!#a%U&^'@(J)A*C+/-8.F/;0F1)2E354C576C7D8B9D:?<c>B@SBcCVFTGIH#IEJEK=L5MINDO;PVRBS!T,UGV8X@YUZ-[I]J^A_>a#b(c>dGe>f:gGhHiZjckXlJ
denied r	<E=]BEiFjF
denied requested	!V
denied sftp	"D=IBEOJRCa=bUiJ
denied ssh	&G'J0I;J<E=CBCHCO3PJRESVVTe?iHjI
denied the	!S
denied to	!="U&;+K.H3G5B:d;H<J=FB;HJPJRISVTDaIbKi[je
denied until	!I5T
denied upload	!KOKSZa9
denied user	!ZSG
denied verification	!A3b5^BHGIHGKIRGSI_I
denied when	!dRJSEaG
denied while	!Y
denied'	SW
denying	!C.XOS
denying file	!I.W
dep	!G3V
dependabot	!Z
dependencies	!^/EQHRKTI
dependency	!a*S/JKI
deploy	!D#?%=&Y'H(C)=*=+9.70@1I2I4>8797;S<d>A?HDDE;G2H5I6J>K.LCMFNBO@PXRTSSTKUJVBW7XBZ@[@]G^<_>c<eFf7jUkVlE
deploy action	"JBERYiH
deploy error	&ZBTREjI
deploy failed	!G&U=IBHCVTIiGjDkT
deploy from	!X%U&J
deploy ipaddr	!G"E&X-X7J8G;IFYGJKERGTThVkI
deploy key	!@%I3C5?;W<CATB6EKHJLHPSRHSWYUbKiAjX
deploy log	!T
deploy pem	!H<T
deploy sh	<JLIRJaIgW
deploy symlink	!T
deploy user	!V
deploy using	!J;T<UASB>YU
deploy web	!X
deployed	!]kH
deployer	&T,X5FBXKJTUiV
deploying	&X;TASQJiIjH
deployment	"F,H-H/K1C5V7T8J:T;K<GBVHHICKGNKSZ_HfEj^
deployment failed	!="G,J-H1I5Z7UBXKIL]_IfIiSjX
deployment to	!G5VBSL[
depot	!F)U,A-I/G3J5I8H9F;VAUBEKDQTTEdViUkJ
deprecated	!k&K*I+D,F-F2J3I5D6T7J8F9D;D<I=F>C?G@DABBDCKEKFYGIHEK?LHNHPGQGRDTGYB_IhIiEkIlI
deprecated and	6W
deprecated keys	HH
deprecated option	!T+I
deprecated user	!ZRK
deprecation	!h"K/K3I5IKJ
deprecation warning	!b
deps	.H
depth	/T3I5WiT
depth 1	3J5X
der	!U"C#D%C&A'@(B*;+A-=.4/]0:2>3W4D7J9;:B;?<>=B>@?CA=BCCDDEECF?G=HCI<JAKBL3M@ODPAQJSBUEV@W<X=Y@Z?[A]?^<_Eb<dBeBg>h=jKk;l;
der angegebene	,J/_5C8JKE
der datei	aX
der dienst	!],KRJSJTK
der hostschlüssel	!G3[5KOJSH
der server	!<3S5WRJ
der verbindung	!F1J3J6I7F8HKANJTYlK
der zielcomputer	,YTH
des	"6#H%G&C'E(<)?*a+B-:.6//0:1;2S3]4G6A7=8?9T:E;?<B=E>F?G@GAEBACFDHEGGBHGI@JDK6L;MEN?OUPFQ@R1T>UIVEWBXBYEZG[<]A_:c=dEeCgCi@l?
des cbc	*Z9H
des ctr	FSiS
des servers	!5"B'J(G)H*F+K,C-K.@/A0F1F2I3a5V6H7H8H9F;I<JB@FKIFKELDNGOTQIRDSVTCWIXJ[C]I_Fa>cDeIhHiGjIkIlI
desc	!Z&K,K/U5WBDSFXWiK
desc connection	!YTJ
desc error	!D/X5W
desc ssh	!I
desc transport	!YTJ
describe	!X.SSHaS
describe the	.T0SaU
description	!W"K.ZBKKDRITJ_KiF
descriptor	!Z-JKDfK
desktop	+F,Y.J1G3F7U;E?F@HB@HJIYKJOJRITVYK^HbGfFiIkI
despite	!ABV
despite accepting	!ABV
después	!B,G-K/H1X7CKEbWfXkX
después de	!B,G-K/H1X7CKEbWfXkX
dest	!C#I&F'T(K)K*I+J,=-G.X/C0X1<3G5A6K7C9I=FAEBGG@HBI0JJQERASUVCWGZF[[_Ha8cDdKeJfAiJjIkHlK
dest error	!I"W.5;=GIL=OFP=SUTT^UbTiVkJ
dest open	!+"K&J'U0Y1D<F=JBJHDI3KIOTRJSXTJVK[]^Ka>bIfHkI
destination	!)"=%E&K'V(B+<,?->.T/@1@2B3J4B6;7e8J9H:K<5>JAIBHCCDJEGHDIGJFKEL]OXUJW>XZ]W^;_@aEc;dAe?f8gDhClE
destination address	!I5U7T
destination file	!?.IKILEO_SS][
destination host	!G,<.G/D3J5E6J7]8GBIKELIRDSITFWFX__JkG
destination is	!FSI[U
destination l	!Y
destination please	!D,Y/HBDNUTXbViEkT
destination sftp	!8<J?TASFSKUSA
destination ssh	'ULSSF
destino	!9"G(Z,]-C.G/@0I1J5H6I8E9CBJGILKOERASEXJ]Y_GbJcJfGgIhHiEkJ
destino denegó	,X
destroy	_IdS
destroy 128	!I"S_JdT
destroy 169	!I"S_JdT
detached	iS
detail	!?"W,F-K1S5K<W@UASGKRJSKVTbJjY
detailed	!J.IBJKULTSWTI^WaUfV
detailed information	LU^WfV
details	!G&:*J-C.E/J1E3K5U7C8G<F@VG]IFK=LFNETTWGYT^K_UbDcIfHiSj[lJ
details error	!D&E@SFTJTTF_UkS
details see	_U
detected	!D&F)K*F,>-@1G2I3I4b5:7B9H;?<K?K@EACB8FIHJKALGP[Q9TYWIXKYH^KaJbJcGdHfBhFjHkFlF
detected auth	!H8<BJGWJTKTRW
detected but	!F;F@IAHP^Q?
detected dubious	!X
detected idle	8^JBR>TE
detected vagrant	!V
detecting	!B,X7SBU
detecting os	!B,X7SBU
determine	!E&V.H1U4S5J8H<WBBKURHTKaFfJiH
determine revision	!J3S4T
dev	"A%H(F)K*H,?.=0J1I2E4J6C7C9B;D>K?J@HBKEUFCHJL@OJPZRUSET<VGWVXKYKZK[J^G_CaHdHfJgJhJi=lI
dev dev	!U
dev fd	ITPKQT
dev null	(J+T5G;F=T
dev nvme	!Y
dev sdb	!V
dev tty	&F/K5W<JIGLKPYQGRUSIjK
devbox	/Z5K6H
devbox bash	!S
device	!U";#H&E'I)I*C+E,D-?._/C0D1;2E3>6F9>:J;<<8=C>I?K@FA@CEHJI:JBKCL4NJO>PUQ9RUS3TGVBW@XFYFZJ[C]F_Ja?b>eHf<gHhJi_jGlG
device '	!I.W
device 28	!G.V
device dev	!X
device failed	!C7SGVKJTT
device not	!<&S8WRXTH
device number	!U
device or	&H5UPVQJ
device sdb	!S
device settings	!H/WBAFTGWR^
device ssh	!G.X
device unauthorized	!W
df	"K5K9KAWFJJ]KDLHRFSETIfIiIjKlK
df h	.V
dh	!E-I9]K?NGTK
dh gex	!F9]K@
dh py	HS
di	"E#J%J&F'I(I*I+I-C/A0C1D2K3@5@6K8A;H<C=H>J?J@JAJCKEIFIGFHJIFJJK=LYMJNFO<PIQGS<TXVHWIYIZI[I]H^G_DaHbDcDdUeKgIhJiGjVkFlD
dial	!E#B&X)D*D+G.E0I182U4D5H6[8699;9=B>I?J@HACBXCGEIFIH@I<J2K7L9MHN@OIP=QDRDSAVHWSYHZE[K_<aHc=dVf?jEl=
dial dial	!D,SBJdH
dial nas	2VRKiK
dial ssh	!A,X-I2V3U5@7F;K<VGVWXbVdGiSjI
dial stdio	!F"T&UbT
dial tcp	!J"C#I&@)H*G+J-/.I1E2I3=5<6]7U8<9F;H<G=JGHHIIIJ:K;LDN8PHRCSFTTXUZJ^D_4bFcIdYfGhGjKlG
dial to	!K-VRJ_UkU
dial unix	&^1J<FIILG
dialog	!]
dialog on	!U
dicha	,X
dicha conexión	,X
did	!@"J(T)F*<+H,S-G.D0C1C2:3K5W7W;I<@?KA@FKHDJAK=PAQURHT^VIWAXDYJ[F]G_4a@bIcTeIf6gIhDjHkTl>
did not	!?(U)G*>+I-J.G0D1E2<5Y6E7Y;K<CABHEJBK@PARKT_VGWBXE[H]H_6aAcUdTeJf7gIhFjIlG
did you	/T5F6VBIKIQYRFkSlH
didn't	!a;JB@LHR]SIiD
didn't find	!bLJ
die	!F":#F%G&D'H(C)C*H+B.>//0U1A2G3E4H5I6B7T9B:G;<<@=@>T?I@DADCBEGFDGEHFI>JHMHNCPCQ>VHXDZG[D]D_BaVdHeFgDhEiWjVkDlF
die anmeldung	!G"H,E-X/JTGWViV
die datei	!E,K.K/K0V5K7J;H<K=K>SBIIGQJTJaYfKiJ
die verbindung	!C,T/H7U8VBJ
died	!=/T5J6I8]BFK^RJcEkH
dienst	!Z)V,H.J1S3J5HBINKRHSHTHfT
diff	&TPU
differ	(]/I0H8I;HBIIDLFNHOGRIS@TIVWaAcH
differ hex	(TVK
differ src	!F([VKgU
different	!<"J(U.K2I3[4J5=9J:VFVKWNFRJTJYJbHk[
different from	!F(V3U5IKU
different key	!H5KFX
different versions	KS
differs	!6([.D/J3]5@8I9IBEIGLHNIOHSITHVH]V_JaGbHcTdSfKgY
differs at	cV
differs from	!?(W.J3[5EBJKFdSgT
diffie	%J*H,J-H/I2G3J9^HJJIKHLKNIRJTHhJ
diffie hellman	%J*H,J-H/I2G3J9^HJJIKHLKNIRJTHhJ
difftar	!KKUSS
difftar gpg	!KKUSS
digest	!J(Y.JKK
digital	&K.I3W5WBJLKRDSITJiK
digitalocean	&T;H<XBGGJRI
digitalocean droplet	&T;H<XBGGJRI
dir	"E&J+K,G3E5?6I8T9H;D<E=GB>HSI]KYPJQHR@TCVGWIaDbHfCiCjJlI
dir exists	!IKZ
dir failed	!TKT
dir home	!GI]LC
dir string	LT
direct	!D1H7F8H9GBKHKRBWWXb^HdKiIkE
direct connections	!HXX
direct entering	!F
direct session	!T
direct tcpip	!?/VKKWYfKkK
directories	!I"E&I,I.G/H0I1I3E5A;J<JB@KHLeOCRDSCTH[IaAbFediH
directories is	!G"ILTSKbJeV
directorio	<SIILVSJ
directory	",#;%='7(-)Y*=+',8-A.0/*0I1^213!4B5D6(7F9*:8;><T=(>9?B@JA,BFC9D:EBF6G4HUKHL]M8N*O5P:Q/R;STT0U>V8X4Y;Z7[o];^J_,a!c>d/e]fFgThDi*j5l+
directory '	&F-K.H/J0I1;3G5Z7V;D<d=@BCHTICLAOBPGRXVEWEaKbIeTfIkA
directory 'c	!E<YHTLF
directory 2	!41G<JHHI^L^S<
directory and	PHSKTT
directory at	!>,JOUSXTJeX
directory call	!U
directory component	!E)]BH
directory consider	!J.V1V
directory data	LU
directory directory	!IIVLU
directory error	,W7J8JKFRUTWVT[J
directory for	!G&F.H1F<FBJHIICKJLWS_[KfFkJ
directory home	!;&J1[<BBTHFI<KGRHSFb[kE
directory in	!@.W5K8U;KBJKVL<OJRI[W
directory inaccessible	!Y
directory incoming	IHLUSI[I
directory is	!T"K)K1W5I8HBAGJITKHPJRE[H_HiK
directory lblock	!S
directory listing	!W)K-I.J7G8>KTLWNASET?_HbJcJdHfHkDlK
directory mnt	1U
directory nested	!G,T1TBSKUOJSG
directory not	!J1VBJLT[T
directory open	&F+E1I<U=IHCL=
directory opt	SW
directory or	IELW[EeU
directory permission	!:BGHHLTS_aG
directory r	!I<]BC
directory sftp	!HSF[V
directory srv	)VBISI[U
directory ssh	!B[U
directory string	LX
directory to	!K.F5H<HBJI]KIOCTJVG[FaH
directory unable	LUOU
directory upload	<IIBL]SE
dirs	!S
disable	3HBHGEOVRHZS
disable method	;TBJGERJZS
disabled	!_"a#I%?&<'I(F)A*?+F,4-A.?0?1J2B4G5B6?7B889V:G;?<A=D?I@HAABECEDKEIG<HHI:JFK0MIN?P<Q?R8T3VHW@YD[=]E^Z_<a>bJc9dIfEgKhEiJk>lD
disabled id	!U
disabled in	9ZRISJ
disabled on	!V^S
disabled or	!_
disabling	!_8JHUTJ
disabling multiplexing	!_8K
discarding	,J.T8VBJK[LIRISGfI
discarding closed	KZfJ
disco	!?(V.WLJRISFTI]Z
disconnect	!<#C%?&4'G(E)V*D+=,<-W.*/-0@1Y2A4B5H6=7.8e9B:B;6<;=9>G?A@<A7B+C?DEE@F7H>IAL4M9N<O>P5Q9RAS0T+UGVDWEX=Y>Z>[?]F^:_ha>b:c.d6eEfEgChmi1j8l?
disconnect 11	"JKG_WhI
disconnect 12	_U
disconnect 2	!J-VLKSJhZ
disconnect broken	!3"_)a.F3K5J8TBGJTSJ
disconnect code	!>hT
disconnect connection	!>"E)4-V1Y8>BEJAK_QJTHWH_JfJhU
disconnect error	!C.K3X5U8SRJ_K
disconnect from	"C%K)>,E-@2JBAK7MFNJRTTH_Xh[iIjIkJ
disconnect key	!T*V2V9I_J
disconnect message	"I-K1H8SBJKBNJRJcHhVkJ
disconnect reason	!F"T)V-F1VhS
disconnect received	!Z
disconnect retrying	,T-ZBDTGiJjH
disconnect too	!I"J_W
disconnect transport	!KhT
disconnect while	8W
disconnected	"A#>'E(=+=,2-_.)/*0<1]314A5'68748X:>;/<C=7A:B:C?DGE@F4HAI>J9L/M5NJO4P7Q4RDS>T0UGV?W6XIY>[9]B^7_Ja3bGdFe?fZg<hliAjHlH
disconnected 0	!E*U-V2^9X
disconnected by	!k)A*I-E195K8G9GBJGKMJNKRF_If=hUiElK
disconnected connection	!X
disconnected from	!]"D)=,G-H.I2K3I5H88BAKUMGN:SJTG_?bHcEh[iHjIkHl@
disconnected no	!C%T&[;FFCRF
disconnected too	!G
disconnecting	!J"J%I&G(G)H+C-=.?0C1W2T3K6G7A;G<G=H@JAFB3CKEKHJIXKaMHODPFQFSDTDVGWHXKZK[G]K^F_<aBb@dGeJf?gGi5jFkGlH
disconnecting and	!V
disconnecting configuration	BHI^KHRHTK
disconnecting from	!X*K,U/T1H3S5J8EBGKENSRW_GkF
disconnecting ipaddr	*KKT
disconnecting too	iH
disconnecting with	!G*V2XKVNSSHcJ
disconnects	!G*W2W9T
disconnects with	!G*W2W9T
discovered	!V6WBJ
discovered interpreter	6W
discovered key	![
discovered python	!T
discovery	!UkU
disk	!T"C&I(E+I,E-I.k/A0B1D3C5B6E7H8E9H;D=T@HADB?FIGJI?K=L=NCODPEQFR?S8TBVJWJYH^G_EaCbHcDfAgJiCkGlH
disk 0	!I.W
disk full	!ULJOHSI[JaJ
disk quota	.aIIKIOFSH
disk space	!B.]TKfI
dispatch	!K";)I,9-K/H1<2U5D7>8:9W;JB>EUIJJ[KSRCT8XG_;bKd>gVhFiDk=
dispatch run	!:"?,:1C2U5G7@8<9WB@EUJ]KTRGT9XI_=d@gWhFiFk@
display	!aRITJ
display name	!V
disponible	5SXTbU
disposed	!]
dist	(C,@/G0J1H3F8>;D<ABSFDHKIiKGLDR<TIVFW?[:]I^EeJfIgHi8jDk@lU
dist app	<GIXL=OT
dist cannot	!Y1KI@LE
dist extension	/TGT
dist failed	!FI^LC
dist index	!YBXR@SFiJ
dist packages	!B(I/F8E;JFJLVWJ[BjIlH
distant	!8"J*W,A/K2X9Y:TCJKTLHNIRDSTT@WT_HkE
distributed	!T,C-J<TBJ
distributed as	<T
distribution	1YLV
dists	!_SI
dists jammy	!U
django	!c5EBFKIRH
dl	![
dll	IULJ
dn	!J/UTKdU
dn ns	!J/UTKdU
dns	!F"J-D.J/i1I3[5>9J<KBBIJKFLFNGRDSKT;WJ_GdTfJiGkBlK
dns 122	/S
dns get	/U
dns is	!F/Y
dns lookup	!I/Z5I
dns spoofing	!G3Y
do	"<#G%@'G)G*X+F,3-60F1J2Z3S4G6?738@9X:D<E=3?B@6A4DEEDH@JTK2L=MHP;SUT/UIVAW@XEY5ZE[U]A^A_5a?b@dCgEhBkG
do connect	!Y
do fatal	cU
do handle	!V1U
do next	!J&BBUFXQFRS
do not	!V"J%I*Y,H.J/G1J2[325A7I8K9Z;V<<=>>H@AA=CAFFIHKALJNJOTPHQWRITGY<[K]H^K_JcIfH
do s	!HJY
do servidor	!?.H/I3cBGOJQIRASITJ
do store	LHOT
do version'	IS
do you	5VRIiUjU
docker	!c*J,8-E.I1C2I6H7<8G9H;E<GAIBSGIHIIVK@LGNJPUQGR9S?WCXI^B_DcHdGiKk@
docker 18	!GbU
docker compose	/U
docker daemon	!b&KTJ
docker error	!]
docker example	!F"T&U3F5TbU
docker exit	!YBJ
docker h	iT
docker image	TU
docker info	!H"VbW
docker login	![BIRBiH
docker permission	!T
docker pull	!S
docker run	!@IZPV
docker sock	![TI
docker stderr	!YBJ
docker system	!F"T&UbT
docker v	!D3VTU
docs	!b,E-T.I/J1J7J:W;EBJHGKELFNURJTI_HiCjB
docs git	3T:WBJSIjG
docs github	!U
docs troubleshooting	kT
doctype	!J;]
doctype html	!J;]
document	.YKJLFOW[a
documentation	!GW[
documentation here	!FW[
documents	!D,V1G;I<WBK[U
docx	IYLHkH
doelcomputer	!K,Z/J
doelcomputer de	!K,Z/J
does	#?%7&/'?(T);*4+8,*.93X485=6U778.9G;J<U=D><?F@BAEB/C8D@E=G6H2J=K"L]M@NUOEP8RFSIT*UAW6XDZ=[9^6_AbBc>d?e;g<h=jCk@l9
does not	!I#?%7&/'?(T);*4+8,*.93Z4=5J6U778.9G;J<U=D><?F@BAEB/C8D@E=G6H7J=K"L]M@NUOEP8RFSIT*UAW6XDZ=[9^6_AbBc>d?e;g<h=jCk@l9
doesn't	!G&J,I.A9J;I<W=IIIKILXNKPIQISDTGYK[G^XaIbFfH
doesn't exist	.I<SLZSE[H
doesn't support	!D.JVT^XbHfI
doing	3T5J9GJV
doing ecdh	!K-T9HJWfT
doing ntru	!K
doing something	3V
dokku	;AB]REYUiCjW
dom	iT
domain	*W/F3G5I8I9VBEKGNHkJ
domain code	!Z
domain nsurl	!Z
domains	!]"J,J3J5IBCTHbIiV
don't	!U2J3H5J:T@KASBELSQSSJ
don't have	:UBKLT
don't know	!U
don't match	!E;UAVQU
done	!l&E'I(B)E,:.?/?0E1?2F3K4F5I6F8;9@:I;D<@=K>J?IAICHDIGHHBK8L9MHN@O=PEQCR=SDT=XHZH[B]D^CeEfIgDjAkBlH
done 'c	!bLH
done 1	!V
données	0W
door	!@,F-b/A1K3J4H5B6I7I8UK^RHTF_I
dopo	!;,D-W.I/F3J5J7U8IBJJXLHOKTX_WdXiJ
dossier	!G"K.I/J0K5IBJL_OERISSTHaJ
dot	!H0ZRGSJ
double	FT
double check	FT
dovecot	!W
down	!:"C#J%I&D'K(J)T*B.?/60G1<2B374F526B7_8_9J:K;?<A=F@DA?CIEJF7G<HDIFJGKdL=NHOCP<Q>S>VIW9X?YFZG[I]F^CaFb>c=dSf3gHhCi5j>k6lC
down or	!;5I9TB>FGGKRXWJiG
download	!a"H&G(J,F-G.G/J1E3A5F8C;FB@IGK7LCNKOHQJRCT>[[]U^J_JaFbGcBfBiG
download failed	!T
download file	!T
download from	!V
download of	]V
downloaded	!_
downloaded h	!S
downloading	!U.I3JKI
downloading repository	!F
downloads	!Z"K.JAJBGRHbIcTiJ
dpkg	!^SJ
dpkg frontend	!T
dpkg lock	!Z
dra	!7"H'V.H1H;H<T=D>G?K@KB?FIIBOSPIQJRG[DaFeYiV
drive	!^.D
drive storage	!V.J
driver	!o"H/F0A3K5J6H;JAIBEKHLHNHRBiF
driver failed	!T
droits	!@"H&S,F.@0I6H8H;JIFKDLAOFQIRCS_TH[J_IaGcIfH
droits d'accès	&T
drone	!@#K&?*H,G/J1F2G3J5A9B;U@KAFGBIEKGPJRTTVYHZI[KfKiEjF
drone scp	!?#K&?*H,G/J1F2G3J5A9C;U@KAFGBIEKGPJRUTVYHZI[KfKiEjF
drop	!;"?)U,?-V.C/H1E2J3J5G8F9JB=FKIBK@LXMHRDTJ_YbIcGi@kH
drop connection	!="G,E-X1I8KBEMITF_YiD
dropbear	!@"V)H,F-A.K/J3F5B9HB>FZGHLIN@QJR?TE_AbGcHfUhIiXjIkGlT
dropbear ssh	!U
dropbox	!V"G/V6FBHIGKKRJSFVJbIeU
droplet	&T;H<XBGGJRI
dropped	!F"T)K*K,?-</I1T3H5?8V9IBCKbNCR<TA^K_?bSfEiF
drr	!GSJ
drwx	!V
drwx 2	!V
drwxr	!]8TSF
drwxr x	!S
drwxr xr	!W8TSF
ds	"JFXLKRHiJ
dsa	!J"J&I*G,J-K2F3C5F9?;?=<?G@VBEC=E=FiGIKHP9SKYAZE^H_JfJhSiC
dsa cert	%T;I=F@JBZCJEGRVhV
dsa corresponding	BYF]
dsa not	FT
dsa type	!X%T;I=E@JBYCJEFRVhV
dsn	,UgS
dss	!:&H*=+K-K2h3:4C56<F>JAUBFFdJJKGPETKZJ_JiHjGkK
dss ecdsa	;T
dss key	2D9Y=JBVEKFY
dss not	FW
dss ssh	!H*J5J
dss'	!D2W9J
dst	([.VgU
dst sftp	!H(Y
dstfile	IT
dstfile preserve	IT
dstfs	IT
dstfs srcfile	IT
dtn	!F"T5S8TJVXUbE
du	!F">#I%I&E'G(X)D*C+G,6-?1B2F3b4H5^6D8B9A:E;E<D=H>H?H@HAGB7CGDJEGFGGDHIICJGK:MHNFPGQ@RAUJVGWFXCYGZG[C]D^F_>bBcBdAeHfCgUhCi=jBk@lF
du fichier	!?(U0U3KS[aV
du serveur	!>"D&J(A)I*H+J,@-G.A0E1H2J3d5a6H8G9H;H<J@KAKB@GKIGKALBNIO@PJQCR<SCWJXIYK[G]J^J_DaFbHcFeKfGgIhIiFjJkGlD
dubious	!X
dubious ownership	!X
due	!X"H)I*H,@-J.T/>0H1<2I5J6K7A8]9A;E<F=JAGFHGIHKIAJKLCNAPEQBR=VIWHXK[C^HbEcAf<hIiCjEkBlF
due to	!U"I)I*H,A-J.U/>0I1=2J5K7B8]9B;F<F=JAHFHGJIALDNBPFQCR=VJWIXK[D^HbEcAf=hIiCjFkBlG
dump	!D.U0TLH[F]X
dump sql	!D0ULI[G]W
dumped	!]/K8KBFRISKaI
duo	!CG[
duo push	GV
duo two	!JGW
duplicate	!^
duplicati	!;"J(S*H-G.I/E1I8T;J<GBEI;LeNIOSTVWH^C_JaJkJ
duplicati b	!G(TOU
duplicati library	!G-H8UBHLVNJTW_K
duplicity	,J<TKWLITJ
duplicity full	!KKUSS
duration	,J5T8WTF
duration date	!A,J5T8WTF
durch	,SRISITIaJcTgT
during	#K(K*8,,-[.=/A0G4J6E7G8H;;<A=E@FACCKEJGBHJJXL?MEOGS;VJW9X@YIZI[H^?_UaGcUd=f[gKhKjFl=
during banner	!@-V7IKDNWXKdCkJlK
during connect	"Z/HRIb[
during handling	+SfTkU
during identification	!I,F-X9EK@TK_V
during login	!HBaiW
during negotiation	&K)Z-=1U3H5G9HK9NBQKRI_GbHc^f[hKkI
during query	!Z
during web	!Y
dying	!?*J-IBFFYGJRF
dying because	!B-IKT
dynamic	!]KI
délai	!H"H(K,@-I.G/D3K5K6I7TBIIKKBLJOJRESJTeXJ[K_GiJkTlJ
délai d'attente	"I,A.I/E6JKERGTd_IdTkGlK
démarrage	!VcU
démarrage de	!V
dépassé	!F"I,E-J.H/E6I7[BKKCRGT^_IdWkV
dépôt	&S,K:VCJLJRHjT
dépôt distant	!G&S:VCJLJjT
dépôt existe	&T
e	!T#F%I'@*W1@3<4;5?6H859^:G<=?J@JATCADHF<G9H1J3KCLEM;P:QVRTVUWFX:Y3ZJ[1^4_BbCc?f<g5h6iUkJl5
e 0	!>.X3SBYUSjW
e 1	!_
e 170013	ETbVcV
e 2	!U0U
e 3	!IkT
e 31	NS
e 4	*W9FVY
e 401	!T
e 5	aU
e 8	5U
e bgzf	!W
e c	/T6S
e date	&T-TBJKK
e dpkg	!T
e fatal	!E"S-G8BKWbU
e hts	!]IGLJ
e mail	7FBGRJaKi]
e none	!K/U3U
e permission	!ES^
e sftp	7HIKRSSTTTdJ
e ssh	ITkG
e unable	!]
e ロッ	!U
ea	!X<U
eaaaaabg	;U
eaaaaabg 5	;U
eacces	!T&I*J+U,J.H1J3J5G;G<>=ZBACIHXLFPIQHRFSHTKYKaEiH
eacces permission	+V<D=XBGOJRIS9
eacces text	!ILKOTSZ
each	5SBTfJ
each channel'	IS
each'	!I/INK_H
eai	!F,E/f3H5D6A7HBIKGRFTB
eai again	!H,I/_6D7JKJRITF
eai noname	!K/Z5G
earlier	"K3V5JKJ
early	.XBHJWKYNJcK
early eof	.X8SJWKU
east	!G&JBGNTWVdTiYjTkI
east 2	!I&KBGdTiYjT
ebm	;U
ebm 9	;U
ebs	#J8GB^JIK?LUSU^U
ebs base	!WBKFV
ebs'	!KBHLVRISU^WiV
ebs' errored	!KBHLVRISU^WiV
ec	#S&H,I3G5J<UATCFDVLJPJQJRVTHiD
ec 2	!G#T&J;H<VCFDWRWdSiE
ec key	!W3K
ecdh	+I,G-J/J2:3B7J9T>HAKJ^KVLIMFNAWI_CdIkGlG
ecdh key	!K-T9HJWfT
ecdh reply	!A*D,J-D2HJ[KWNG_H
ecdh sha	!W2A3H9VHKJGKGMKhI
ecdsa	&@*I+H,G-E/G2Z3V4J6J7F8I9A:KBACVDEHKJJMINHPBRSTAVKWJZH_EgKjEkElI
ecdsa cert	%U=JFKRWhW
ecdsa host	!VHIdS
ecdsa in	!K5J
ecdsa key	"T3U5JBSHFRTcI
ecdsa no	%T
ecdsa or	!F;SFT
ecdsa sha	!C-J2^3V5S9CKS
ecdsa sk	%V;J=IBJRVhW
ecdsa to	;G=SBIHJPSSHjI
ecdsa type	!U%T;K=IFJRWhW
echo	!Z%K/B3H5:7I8D9G<@=J@DB3CHFHGVK?NIOIR:SDWIYEaUbTcVfGjEkB
echo agent	!U&J
echo ssh	;c@IA=QCTT
echo test	BI_U
echo upload	!]SG
eclipse	!<-I5GAUKHPVRKTKYJ
eclipse jgit	!<5HATKH
econnaborted	!J-C1J8IK__GhJ
econnaborted connection	!K-D1K8BK__HhK
econnrefused	!H"<#I%K&B(I)A*A+J,{-1.E//0H172F3>4K5;657+8<9<;E<G=H@JAHB+CJEJFHGCIJJGK3LGMIN;ODPIQHR0S@T0VKW=X@ZJ[K]J^H_3aIbCcBd5f>gJhBi5jCkXlc
econnrefused 1	!T
econnrefused connection	!C,X-JTT_HlU
econnrefused ipaddr	"H&K)J,]-F/@1D3I5I6D778J9IBCKGNERGT8XK_Hd?fJiGkSl_
econnrefused サー	!JTUkUlU
econnreset	&D)X*J,:-Y.A/80K1]2J3E5?6F7>8H9E;H<J=KB>FIGFICJFKeLCN@OKPIQIR<SCT:WK[H^KcDdEfJiCjIkBlK
ed	"G#H'B(@*K+E,G.B/E0A2V697G8=9F;G?GCHEDI:JEKJLJMJOBRCTEUAXJYW[J]E_Ga?bGcGdGeDfJgBhIiHkCl9
ed 25519	"G#H'B(B*K+E,H.B/E0B2V697H8=9F;H?GCHEDI:JEKJLJMJOBRATFUBWFX?YW[J]E_Ga@bGcGdGeDfJgChIiHkDl9
eddsa	%W&I;KBGPJQFWUXT
edge	5H9JBG_X
edi	!7"C'V(W-H.F0I1C3G6H7K8H9K;I?JCFFDGKIHK?LVOVPJRES:VWYI[I]U_FbHeIfHgWjK
edi'	!F"VBSRViV
edit	RHSUaIkVlU
edu	!D,C-F.K/W3H5F8VJHNHSKWH_JbGfHkBlK
edu closed	!F"V1C8SKT
edu ipaddr	![
een	!@,F-b/A1K3J4H5B6I7I8UK^RHTF_I
ef	5H;Z
ef bb	!H;Z
efault	!?"a&I3I5UBbR>iYjU
egress	!F7IX]
ehostunreach	!J,@-F/@1J3K7k9KBFKGNJRHT@_IiKkE
ehostunreach ipaddr	,D-H/I7bTG_JkG
ehostunreach no	7UTIdJ
ein	!9,E.E/E0G7U>TIGLIOFRJSD[VaXlU
ein fehler	!IaY
eine	!D,H-UST_XaJcTkT
einem	!JlX
einem sftp	!JlX
einen	YT
eingang	SW
either	!H3^BI
either not	!G3S
either the	3T
ejecución	&VPW
el	!B#B%B'D(:)@*7+=-S.F/S0:3.4C518A99:=;H?=@AA?B6C@DFE?GSHBI:J@PIQ3R'UGV=W3Y?ZA]>a:c_d:eAfKg?h;j>k*
el 9	!U
el archivo	!G;S>V
el directorio	LW
el equipo	,X
el host	!D-T6V8WKTRHTFdJkH
el servidor	">&F(H)J*J-90I1T2H3B5E6C8>:J;H<F=J>H?KBFEJFJGWIJJKL=MJNIPIQCR;TIVKWG]H^C_?aKdJgIhIiBkEl;
el tiempo	!H,J7WTVXSkJ
el usuario	![
elapsed	!d.KKJ
elapsed ms	![
elapsed time	![
elastic	!U3S
elasticsearch	![,J
electerm	!EGJKWNJRYSS_J
electerm resources	GKKWNJ_J
element	7UdS
em	'V,K-V.I/S3J5H6J7J<A>F?J@IAWBICKPIQGRDTDYH_J
em m形	;IAX
emerg	!]
emerg ssl	!W
emit	!D6T8IQIRKiHlK
emit error	!I"S_JdT
emit events	/SGT
emit node	!B8K
emitted	!G
emitted 'error'	!G
emitter	!Y
empty	,D-J/@1F3D5I6A8I;I<T=K@CAJIZKELFPZRBSG[U^JfF
empty archive	!>I[
empty exception	PV
empty for	!X
empty ssh	!H
en	#B%B&T'B(?)C*V+?/0172H3T526:7E8I92:T<9=;@AA?BJCADEE@G7HDI>JAK9L4MBN;OZQ:R:T*UHV@W:Y@ZA]A^;b7c8eBf8gAhBj>k7l8
en 1	!W
en ejecución	&VPW
en el	,C/FOVSWTJ_T
en la	&I.V/J3K>KKHOTSX[U
en nt	!I&W,H
enable	!d"J,G6VBIKHRJTDfEkK
enabled	";&H(V)J*G,E-J.</?0A7E8G9G;JB>IEKIL>NDODPJQIS=T<VJ[J_FaHbTc?fai:jKkJlI
enabled and	!V"I5TiK
enabled on	!?0J1E3K5EBFKF^@cJfciI
enabling	!FKV
enabling strict	!K
enc	;U@I
encode	!]QJ
encoding	!X;SKE
encountered	!="U#W&J1X5F;X@GAAFJKULGNKQDSKT?YI
encountered a	"T
encountered an	!D3T5DiW
encountered eof	!D,C1Z8TBKKWNGTG
encountered error	!J#XBKjU
encrypt	!W
encrypted	!F#J%C*F,E-C.G/F0H1F2?3=4E566J7G9?:C;5<4=;>B?=@(B2CDDHE?F:GFHEIIJILFNHOJP~RHSDWHY-ZH^J_JaIbHcHfEhEj=kIlJ
encrypted but	!KAIPaQC
encrypted key	!E@FP^RJ
encrypted no	!W&U2I;HAFEIFHQG
encrypted open	;I@IASPSQI
encrypted private	!C&K;=<K@DPbYG
encryption	!G"E%I&:)H*r+I.C/71G2V334I5,6I7A8@9U:K;B<H=I?@B-CJEJGGHFIGJDLANFOGPBQZR=SATBWDXJYA[J^E_:aGbBc?dJf5hFi9jCkG
encryption algorithm	!I*_/J9DKHfI
encryption algorithms	*]2I9E
encryption client	!J*Y2J9G
encryption error	;EQX
encryption exception	!BQZ
encryption keys	!<&C*X,B-S/G2[3D5C7J9^;K<H=JB>FJKYPGQKRFTB_CcKfDiJjIkC
encryptor	!X
encryptor invalid	!X
end	"J#D'E*=+T-T.C/B2?3=4G5A6;7I9H:D;e<<=2>A?>@1A3B@C@DGEEFZG;H?I5J@L>MFNJO8PYR)T?V9W:XCY5ZD[:^Ta=d?eEfXh?iDjJkEl:
end connection	!ZKJ
end decode	PVQT
end event	!D"H,I.H/J8HIGK[RJSITG
end hung	%S,H-F5U8KSJWJ_UbIcTjJ
end line	![AHPJQI
end of	!D'J)S*G+S,7-X/=0E2K3=577@9J<D=D>H?I@DA<BHCJGJHFIIKHOER>SFT6VDWEYE[F^XaHcHdIf]hHlB
end openssh	!I;W<WA@BFQJ
end password	;IPW
end point	,T
end readable	KSkS
end rsa	!H;e@CA?QGYB
ended	!D"I1^3A5J7K8F9G;G<IBCLKR;SJWT_UcIhUjW
ended with	!E1J5HBIREWVhVjY
endings	!J;UgW
endpoint	"B&E,Y-G.H0K1C7J8F9K;JGJKYLGNGRHSCWHXKcHfEjJkE
endpoint connection	!V
endpoint is	!J1HK[
endpoint sftp	![
endpoint time	,T
endpoint url	!Z
ends	!CgU
engine	7HTTaTdJ
engine java	!JaU
engine set	SHaV
enoent	!B&Z+B,H.E/G1A3K5H7J<^=D?T@GBEH=IUKHLUOIPDQGS>TEVKWVYF[F^KaIbHcKfFkF
enoent no	+D1C;H<^=EH>L7PISKkI
enoent text	LV
enospc	.X
enotfound	!K"D&K)H,;-C.D/Y1C3E5C6j7A8D9H;JBCIKK@LEMKNDOJQJR<SET<WJXI_EbJcIdGfIiFkAlE
enotfound sftp	!<"H)K,B-I.G1F3I5H6j7E8JBIKELINHRASIT@_HcJdJiKkGlI
enough	.]LJ^J
enough space	.U
ensure	!G"T,E.G1@3I8T<JBGGJHJLHOISWTDVVWK[KbUfF
ensure key	;T
ensure status	LJSTVX
ensure the	"UBKLKSIbVfJ
enter	!c"F#H&?*G+C,A-H.I/<2I3D4H5@6@7H8J:K<===>E?J@UB;C?DHEEFDHDIHJKK>NIPVR3SWT:WHY<ZJ^I_GaJbGhGi:j?kE
enter a	GV
enter file	!T
enter n	!GQT
enter passphrase	!X#J&B+E,K.G/K3F5=9E<@=?>G@UB?CADJEHFGGGHGKFLKPWRFSJTGY?_KbIhIiFjCkJ
enter password	ST
enter same	!W
enter y	!GQS
entered	!E"UBAQJTT
entered password	!E"XBIiV
entering	!S/K7GdJeT
entering interactive	!U7JBIfT
entering passive	!X
enthält	!HYT
enthält einen	!HYT
entity	!_
entrada	!F,G/T6VLWTH
entries	BJH[
entries failed	!IHV
entries link	!GHV
entry	"I&I(V*G,B-D.C1E2S3Y4U5H6I9K?WFIGKHEIFNEOFRBT;[H_EbJcHdTfDjSkI
entry currently	5S
entry for	4V5G
entry from	3V5I
enumerating	RSiU
enumerating objects	!T
env	!;.W/H7K;K=KBGIUOYSVTSVHcSkK
env confirm	!J
env fp	!EST
env home	!J
env local	.TIVOUVJ
env logname	!J
env path	ST
env pwd	!J
env remote	.TIVOUVJ
env shell	!J
env shlvl	!EST
env term	!J
env user	!J
enviar	!G.H/T3W5WLGRESTTH[H
envio	kUlV
environ	!HPT
environ sftp	PS
environment	&[1G2X3H6U;IBBGJIIKGLERFcXiCjC
environment is	!^5I
environment variable	&U2X5T
envoi	!F"V)V.V1U5TKJTJ
envs	8TKT
eo	(T
eof	!>":#D%9&J'G(<)q*3,<-b.>/F0=1q283348556C738X9?:G;-<2=9>J?C@>A8BECEEDF7G1H;I1JJK]L)MAPFQ3S(T5V?W3X<Y>Z=[7]C_Ua;d9eDffgDhHi1jGl6
eof during	&K)Z-=1U3H5G9HK9NBQKRI_GbHc^f[hKkI
eof error	!H"I(K)d,H-X.C/A1c5J9I;HBEIGKILENTOEQJRGSBVD[I_TbVfV
eof in	KU
eof marker	!V
eof the	,E-J8C9WKXTJ
eof while	)U,I-A.F1b8@9JBDJHLKNBRHSHTE_IcKfd
eow	"V;VAIcK
eperm	!>+Y=KTTaU
equal	!B(W3]5FKISK
equal to	!H3]5G
equipo	,X
equipo de	,X
er	8K=KBJIVPKRFSCTK[KiI
er unhandled	!<IVSF
eresolve	!Z
erfolgreich	!UKJaX
erfolgreich aber	!FaX
erl	!X
erlang	9T
erlang ssh	!I9U
err	!h"4%D&;'W(B)D+;,G-A0<174F6>7D8U9H:G;==A>H?G@CCADGEHG5HBJFMDNAO<PSQ9R6TIUKVAZC]E^=_5a:b;d8eFf7gEhGi?j4kGl9
err cert	!X
err code	!f/J<JIKKKLGSH
err connection	!d,FKHTG
err could	LVSS
err errno	!W
err error	!c-F5I8K9HK>NJ_I
err failed	-JWX
err network	!V
err nil	!U3K8T
err path	!Z
err sec	!W
err sftp	!E,XSU
err ssh	!@#Y&H7V;K<JFWGFKVRETEjH
err syscall	!a<K
err value	!D5Z8XTK
errconnect	!Y
errconnect tls	!U
erreur	!^":#J%J&G'H(@)E*F+I,W-@1@2H3>5=6@7A8?9D:H;G<B=I>J?I@KAKB:CIDJEHFJGFIAJGK4L@MINEPIQASIVGWEXCYIZI[D]E^F_=bCc@dFeIfAgDhEi?jEkC
erreur critique	!B/TRV
erreur erreur	!G,IRXTD
erreur impossible	/GTVlW
erreur lors	,H0UST
errno	!S"A#G%>'F(<*1+:,^-J/Y091I2:334D5;6U7Y9-:G;A<V=]>G??@6A4B7DKEGF>G;HTJ:K;MDN3OIPCQ3R'VVY6ZD]C^@_Ia+b;c3eAf*gCh<i,j:kSl:
errno 101	,J/I7XkI
errno 104	!W)U,H-X.I/G5G7ETEfJ
errno 110	!H,DKGNKT]kJ
errno 11001	!@/[XW
errno 111	!J,i-E/=6I79BJKJT<WV_GdFkV
errno 113	!W,?-J.J5K7WBJRJTHkG
errno 13	!G"J+J,J.D5G;C<:=]@FAHBCCUH[IVL;PFQFRFSSTGYG[Ia?iHkI
errno 2	&=*K,>.A1<6T7G8J;B<_=>BHKFODPBRIS.TBVVW@[DaFfGk3
errno 28	!W
errno 3008	6U
errno 32	KG_T
errno eacces	!C<I=XLKOTSY
errno econnrefused	!TkT
errno enoent	!C&T<YIDLS
errno etimedout	7TTTdT
errno exception	,S-T_UkU
errno none	!=,U/I7URKkW
erro	&D*K,I-I.B/S2T6I7A8I9J;GBIFJIHKFLHNJOIPGQERSSJTVXK[G_JaEbJcKdUfJkI
erro ao	/URK
erro crítico	!EGTRYTBiU
erro erro	!EGTRYTBiU
error	!H"?#;%7&Z'=)A+I0G1E476<:B<I=A>7?;@JC6D)E,F<GAH<IIJCKVOGTVU(X@YGZ0[?]1_DaCd@gCh;kF
error '	![+S
error 'cannot	!TWK
error 'connection	KGMV
error 'connection'	5U
error 'invalid	!H;Z<G=F?TATP@QT
error 'tunnel	!VWK
error 'unable	&I,H3J5G8K<WKIR]TIjJ
error 0	-J.J/V3F6U7E9T;FBEK@NJOGSFTB[WcKfKi[kG
error 0906	!V;EQJ
error 0909006	;SQTYV
error 1	*V+K,G-A.F0K2Y3F5E7J;W@JAZBGGKIGKDLJNCPEQZS?TDaFfKjJ
error 10054	!H,J-U/J7K9[NTRKTI_]
error 10060	!D,ETXd_
error 10061	,[TIkH
error 104	!U5J
error 1045	!]RIiI
error 1058	!E&]
error 11	ASBTiT
error 110	TX
error 111	,TTJ
error 13	!ZSE
error 15	!W,K1JKDRKTH
error 2	!9"K,E.F/H1E3I8I9G;IBGH@IBKCLYRES<TFVHWe_GbJcCfCkHlJ
error 2002	!U
error 2003	!SBURJTG
error 2013	![
error 28	!Z.HTK
error 3	.JLHOKSWaJ
error 31	,J.ILW
error 4	!B/J0TBJLWOGRHS^TI
error 40	!V
error 401	!X
error 403	![-G.DBIKIRKSHW]X=_J
error 404	!c
error 407	!D&JX^
error 5	*H2W7Y9TXE
error 500	!WLI
error 530	!cl@
error 535	!X
error 550	!^-JKK
error 60	!X
error 67	!G/U5KB^RWiV
error 7	JYfI
error a	!C&J(Z.H3K9KBEIHKXLERHTHVTcKfJ
error access	!A"WLURJi]jV
error acquiring	!Z
error agent	!F%a-K.KBEKJRK
error al	!J(V,I-K.I/G9KRHSFTF]Z^WbTfJ
error all	!6"J&a,F-J8J9I;G<HFTG@KFPIQ:RTTJ_IfKiU
error an	*V-E2Z@UKD
error app	&S7SBIGYLJTKiS
error at	!YKG
error attempt	!GKV
error auth	!T;U@JA[BCPERFiI
error authenticating	!=&Y.J5K;KBYLKPHRESJiGjW
error authentication	!C"T#X%K*C,:-E.F/G3E5:7H8H9F;B<6=HBZF_GSK=LHNDPWQ@RTSET?VKWAXIYI_AcJfFhHi^jWkG
error bad	!I"S+I-H3I9J;H=IBFCUKSMINJPJRKcVfK
error badmatch	9U
error batch	!TgW
error beginning	!I-W
error big	.[0W8WKHSY
error broken	!Z-E1E5G9HBJNJ_F
error c	3K5E9ZBGRXTDiW
error call	!Z9I
error can't	-F/G7V<X=JBFKKPIRUTUYJ_K
error cannot	"=%G(J)D*<+B-6.:/10B172:5V7<8@9K:J;Z<8=;>DBICIFCHGJHK1L@MHO;QTTGVCW@[>]J^F_<a<b@dBeSfVgIhGjBkJ
error certificate	!W5F
error channel	!:"G,K0T8TIDK=LWOUSUVA[G]KcH
error checking	![
error class	!K&I-U3J5H8V;E<WAKBEJSQJYV_D
error client	!T1G8V
error cloning	PXRHiDjT
error close	!I"S_JdT
error closed	!D"@,G-J.E1C8[NISHTAWK_UbIcHfY
error code	!:"1&G'H(=)F0V1@2V3I8J9V:G;G<G>I?KAJDEF>GGKBLTMCOXP2R?SaVTW+YGZG]F^Ic*gDh=iGkJl<
error com	!a*K5I9JBFPJ
error command	!?%K.G5U;V<K@EAEBWIUKKLFQYRGS?TJYK^HjJ
error compilation	!U
error connect	"=)G*D-I.I1<2F5?7Y8>9<;?<@=J@KADBYFIIDJELHMKN:PBQERISFW:XCZK^K_5bKcHdCf@hGiKjBkWl6
error connecting	!>"G&f,F-?.G/U1F2H5W6C8I;F<:GKIBKBL9NDOKPHQIRSSBTWWSXJ_@d8fGk4lI
error connection	!B%I&E(H)X+E,T-c/!0E566>7T8>;9<B=I?I@FABB/FHG?HIIDJHKHL?MFNXOGPCQCR6VFXAYBZI[I^9_TaIb*c4d^f!gJhAi*jCkblK
error copy	!D,J;TAJGDKHL3OBPVRITTZJ
error copying	SU
error could	!D%A&7(K)[*4+B,C-Z0H1W344K5G6=7A8D9I:B;Y==>GAUBSF;GWH=I=JUL0MHRIS1VAW"X<YT^HcIeJkGlT
error couldn't	"J,S1J2I3I9U;K<UBGGILJRASJiFkU
error creating	!W"H/D0G=KKKLCOJQTRASC_JeVhK
error critical	!E"[,E/I1G5K7K9KBDNXR[TBkJ
error crítico	!E&J.U/X7CKGLHSVTV[UiIkE
error data	!Y
error date	-W7A8K9VBGKCRFSJ_UdJkJ
error desc	!YTJ
error description	!T.VRJiG
error detecting	!B,X7SBU
error device	![
error dial	!8,h-I8KBeJJKJWAiUkC
error directory	!@LZ
error disconnected	!="J*F,?-g.I/A1V2E3J6J7C8;9<;F<=?S@KGGKVNYPJRDSGT:ZI_abJcCf@hFkIlF
error domain	*X/H3J8J9WBJKJRITT
error during	"Z,D-B1G5U7J8H9T;K<JB_K>NJSJ_HbYfGiTkJ
error e	!d9K
error eacces	+V<GBJS;
error encrypted	!HAS
error enoent	!8&H<f=GSI
error eof	!>)V1[=KLFR7SET;fIjUkT
error err	,T7H<TITLGNHkU
error errno	"I&<(F*C+H/80G2J3H6E7Z9C;K<C=W?G@CABB<CJFJGKHTJKK:N<P;QBR@SKVZWBYA_Ja;bHcEdTeJfAgJhIiDjGkTlJ
error error	"B#G%B&D'I(B)D*2+I-G.T/I0>14254D8G;D<G>F@FAJCEDIEGFSIHK@MCOHQHRfWSYFZG[4]H_4a5bTdJeEgCiS
error errors	!J,UT]
error establishing	!F,X5TBIkF
error event	"U-D8YBKKVNJRJTJ_EiI
error ex	!X
error exception	!A"@*I,Y.G1F2J3D5>6K9C;E<G@JJKKHLXOIPWSXTGWG^IaHbGcKfEhIkB
error executing	!T*S5J<J=UBEKSSGjJ
error exit	!^/J5IBCSJiGjV
error expected	"J&K(G,I-F.I/F0J3E5E7K9I;Y@TA<BJIIK@LFMJNSOGPZQGRGSHTEYT[I^W_GbGfAgJiJkHlD
error failed	"8%C&V(G*7,E-'.H0S1U2?6A7+8.9B<S?I@[ADCGFYI4NCRKS<THW1YU[?]K^9_Ea4d;eHhIkJl=
error failure	!G&J'S(H)J*J,C-H.d/B0U1B2J3D7H8E9I;GAKBBIBK3LENEPKRDTDVD[^_IcAeVf=iHkHlK
error falló	!H,X-J/J3T5UKDRKTK
error fast	!;<IIaSJ
error fatal	&;)G*I-c1l5F6G8G;D<:=TBZGFKINCR5T:WKdIf4hSi2jAkD
error fetch	!Z6K
error fetching	%I&_,J7JiJ
error file	!G"J#H,H-H.V1G5F;D@HAANEOYPGR>VFWJ[>^Ja>fEkH
error forbidden	-KNIWZ
error from	!^,W-D.I5GBHLHRKTJWX_DaUfB
error ftp	3F5V
error garbage	!I"Z)J1EKGfT
error gcloud	!X#T&F,U-G/J5H<ILKRFSFTY^I_K
error general	!E,T1I3S7X8BK?LJRZSJTS
error get	!;"H#V&7*G-[.C/S1U2H3F5<86;G<IB;FGI?LUMEOJQIR[S7TKVBWGXJ^BbHlF
error getaddrinfo	!F"J,B-K.H1J3H5H6g7F8IBHKELGNJRFSITB_KiIlK
error getting	!E,U7H8IKBLBRSSDTT[G^Xb^kJ
error gh	!Y
error git	!D&S-V3W5I<INVQTTKjT
error gnu	!S1JKDNS
error gnutls	!UKJcJ
error gpg	!Z
error handshake	!B*T-I2X;GBJKJNGRK
error has	!S.T
error home	!J1K
error host	!9&K-K/X2B3e4?6I7I9I;G<JB@GJHHIHKELHNJRESHTHWK_KkG
error http	:WNIXX
error https	!Z
error i	!JFTXVjTkK
error id	!I,T;J<H=TBIOSRG^SiJ
error in	!@":#E%;'I(A)D*?+C-T/;152>3C4F5G6E:B;b<(=!>D?^@cAZBCDGE4F9HAI5JCLTMHNCPDQUT>VKW@XJY^ZD]I_?cGdAeCf5gCj-lB
error incompatible	.KLKSIcXfF
error incorrect	!@"H*@1F;SBHK]NBQVRHbCc?fD
error initializing	BTFT
error installation	!W
error invalid	!I"<&A*G,D-=.F/;2I3S4K6E7I8H9F;S=FB6EJFJGUHUJIK=LBM;NVOJP3SGTEVIWFXK^H_Hc=fDhKjGlS
error ipaddr	!?&G,G-H/J7IBYGHKDPK
error is	.J5IIJ
error it	!H5KBUCJDUiW
error java	!_.FKGcKfK
error job	!G.K3A5T@CATCTLIPXRISFYHjT
error keepalive	!?,H-F7FBKJFK^NERJT>cJ
error kex	!D*[,I-E2]BKKHM^NDWJ_D
error key	!C*e2a3>4U;C<I=JAFBGCHDTETQJjK
error la	!D,;/@7SRaTKkG
error ld	!W
error libssh	&D*J,H1H5I6J7G8K<CATBWHJIELAPERGSDTXWK_TfJiJkG
error list	!E8UFWIULTRIjV
error listing	!BBHLUS^
error load	-V;X=T@DAJBHNVQHYG
error loading	!G"J%I&;(K*J+B,H-J.E/D0J1F2F3?4K5?8I9E:H;[>W?Z@UB<CEFJHFI@KDL@MKNJOFQUR9SATBVHWIYX[JaFbHcFfHgKi=jCkI
error local	!S.G0S<EIVLH
error lost	*U-G/Y1D5G9GBZNITG^E_IfJ
error main	!J,H5V<XRUjK
error max	!6&H.E2K6J8A9F:K;H=J@KBUIHKWSEWHXHYK^H_JbHhHiUjHkJ
error maximum	!9,SBS_FhUjU
error message	!F#I&D(J)I*G+J-E.V/;2H3:588:9?:J<K?KAJG;HHJVKKMINHR:WFXUYHZG_=dGeSf9gIhHkXlC
error microsoft	!V
error migration	!I3T5T7T
error missing	!b,J/K2G3G5@8K;WKGPHQJRITH
error mkdir	!9"ILYSYaKbIeX
error module	!T,Z7ITE
error msg	5I7U9K=HITKILIRGTDaFkT
error mtime	!B"UKJSJ^WbScXfI
error name	!W/UKIRJSJ
error native	!b,D/JKKNKTE
error neither	!E@S
error net	!A"G*T/K5KBVRCSIiKjY
error network	!9"J)K,X-6.E1C5I7S8aBGNERBTEWC_GdDlI
error nil	!S
error no	"?%A(G)F*D+@,/-@/C0G1G5H6:7W<W=X?:@CA=CGF5HAJDKVLTMIN=O:PIQ9RUS9W5XFZI[=^@_EaAbAc2d;eFf0gEh?iGj8lU
error noauth	!X
error node	IWSU
error not	!B&C(K,I-J.U/J2J7J8X9J;IK]LJNFPJR?SHTC^IfIiTlJ
error nt	!TNK_JdS
error num	AS
error nxdomain	!A&I(K*K,E-I.I/d3J5J7B8I9G;IBFKELKNJQKRGSJTAWKcKkJ
error o	KJ^SbW
error occurred	!V"C)K+U-=/G1>6T7F9E<ABJGIIBJKKEL=N;PBXKYI[S^F_<aVbEcCdJf@iAjJ
error on	!T*T.G2X3D9EBIKJOWRFSWiJ
error open	&I1G3T5E<Y=IAXBIIJLIRFSDfT
error opening	!C,[.J5I9]@JBGKILUOFQVRZ^H_KaBiXkJ
error org	!V,J/F8VRISH
error output	!C.V^S
error packet	!H/J1JKJc^fF
error paramiko	!ET_WV
error passphrase	!H;E@JAFPZ
error password	!D&VBSPYQK
error path	.J5JLWSC
error perm	!]SK
error permission	!J"W%H&3+H,H.B/J3F5@:c;?<B@GCIFFGEHDIIPCRYSYT=VIYI[Ga2bWjakD
error please	"JBSbT
error private	!B<T=K@GAJBHQBY_
error process	"H&G1A3H5?7J8H9F=TAHBEGIJSKIOTPBQHR@SYWB^H_UbDcJfJhKjI
error processing	!].H
error proto	!Dl[
error protocol	!C-F.IAKKHLHNZSG_JbUfJkT
error proxy	!?7WXU
error public	!B5KAUB]FUPJQGRAiX
error put	!8-I<KOWVC[TaC
error q	!JAVQY
error read	,I.G/F7GIIKbLIRKSJTI
error reading	"E%K&G)H+I,C-].E/F0K1D2V3D5?7D;@=U@DADB>GHHJJWMIOJPGQARBS<TUYG[J^I_[bDcCf?hGiC
error reads	!>'U0KIGLEV[gJ
error received	!B"W)U+K,=-B.I/C5J7H9E;GB?K?N;RCT=^[_@bacSfaiGkClD
error receiving	!FNFRV
error remote	!="3#Y&T'U(F)/*J+J,9-G/60H2I5J7A8B9:;E<]@KAKB4FEGDHVIIJIK=NgR1SUT?VJWTXD[K^B_eaGb>c<f8hTiKjDk_lI
error renci	!EOURUSTiV
error report	!U8UKT
error repository	!T"E&9/<1H3E58:d;J<=B:IFL>TIWAfHiDjjkE
error request	!Z
error required	!]/K
error resolving	,J/V6WBJRJTKkH
error response	KHSVlV
error retrying	!</Y5V8FBTOKTIaU
error root	IYLH
error rpc	!c-JKE_K
error rsync	;URFjT
error run	(W8HCVLKSF
error running	"K&H,B-T/G1J3K7S<WBIHUKTLIPJRHSJWGbJcJkW
error russh	!0"G#J%I(K)H*B+J,C-:.I/B1A2=3F4G7F8U:A;Y<;=D?I@@B9CJEIFSGFHFIHJILHNBQ@RVSJTBVGWBXJYCZE^I_>aIbDcDeKfWhFiBjCkGlI
error s	&T<WBFGJPWRI
error scp	!C.C5I;IBJIIKGLYOHSTTG^[bWfK
error self	!W
error sender	!b"J,H3I5IBFRETHiK
error sending	!V[T
error server	!>"S&G)X,A-I/C1<7I8E9D;E<EK<LKNVPKQJRWSFT>WKcDhSk>
error session	!D)X*U2Z9IKIWI_TiUkT
error set	SJ
error setting	!FATSVaU
error sftp	!D"C&C(A+I,K->1W2I7H;=<D=F@DACBEI<KZMKNHOTPERUT2WDYJ^E_Eb@eEhJiXkGl@
error size	!<(V.X8C;JIENHOEQKSIV^[HcJeK
error skipping	)Y8HBIKC^UcTfH
error socket	&F)H*F-K.;2E3J5H6S8];JBDJUKVLEN8OHRDS=VIWHXW[GbJcHf>iK
error software	!@,B/D1I7F8Z9HBHK^NFRET?WHfKkE
error some	(T
error src	!Z
error ssh	!I"J#V%E&T(I)B*H+I-F/J1Z4G5I7Y849]=C>I?I@TAGCDGDH?I<JBKAL?MSNGRFTUVFW,XGZ@^?aJbBcHdVgJlB
error starting	!U*T,?.I2W6H7E9X;JBGNSRFSJT:_SiK
error status	!A"I,U-D.H0J1F3E5@7W8T@TBUFXLSR@TTYWfIjJkT
error subprocess	!G#XiJjT
error subsystem	!ISJfY
error syncing	3V5GCV
error tags	!E;UAVQU
error tar	!BLFOV
error target	!YBHLKTJfT
error task	-Y/E1JKENIQSRTSK_TfHjT
error testing	!E/X5TFT
error tests	!Y
error text	!F0VKGLFOUVI[VaUeW
error the	"I#T&G-F.G/U1G3]4E5:8E;S=IA9B@CJEJFJIFKANIOHPTQHRETGVIWYYC^IbBdSfEkHlK
error this	!EBJCJDUSV_TjI
error timed	!/,T-Y.I/I8<BBGIJZKAT]XS_YcHdIfEiKkYl0
error timeout	!?&G,H-C.I/T7@BgGJJ^KKNUSHXS_XcGdFl[
error tls	!Z
error too	!BBVNE_ChZjV
error transferring	KWOH
error true	!J*S,V2T9VRTiT
error ts	!W"H,URVSH
error type	!6"V-H/T1K8TGKKCNJ_FcHdTfJhS
error unable	!Z"T%T)D*@,5->.@/G152<5V7A8C98;<=A?JAFBWDSGEHJI:KHL;NAOFPAREVGWG^F_GaJb<c4fXkDlI
error uncaught	!T)T*A,G-F2I5K7K<T@YAVBEIJKCLHRGfIkJ
error unexpected	"G.H5JBXIJKDLGNHRUSBTHaJbZfCiWjIlJ
error unexplained	!=3U4S6UJILIRGSFTGaJbFcE
error unknown	*F,C-J/V2J3W5S9C;FBAKEQKRGSKT?WK
error unsupported	*F9U;@@KA[FW
error upload	!:.S/T6E7U8HBJIWNGTC_GaGdWeS
error uploading	!G8KLUSZ^W
error url	!W
error urlopen	!W
error user	!7*J.H/K1K5c9I;G<I=F@GAHBUFJKJRDSHi@j:kG
error using	!E,F;K<SG_QJialK
error usr	!JBWKTSVTS
error version	!F,V7UNITW
error waiting	!K7WFT
error warning	1Y;TCDDTLXYK
error was	7VLTSJ
error websocket	-JWX
error when	&H,EGJNVRESWTHWK_DjIkTlW
error while	"F&?(F*F,8-J.]/=1E2F7D8>;C=I@CB5HGLUNGPATJVHWbYK^F_HbJcKdHeJfDiAjDk6
error win	!EKFTTdZ
error with	&K,D.E/G2V3H5H7T8G9X;WBAKDLGOHQTRDSD_JcJfI
error write	!I8YLJOKTK
error writing	.[0K8EKWL<OJSE[EaE
error wrongpass	!V
error you	!]"I&V5JBGS=TK_GiIjH
error you're	FX
error your	!B"^&I5H:HBDFTLHRTSIiTjI
error 秘密	;IPT
error 説明	-T7WKH
error'	!U-IKGdU
errore	"I*K,F-G.I/H0J1H3F5E7I8H<GBIGJIJKELEOCRWSITS[K]K^J_GaJbHcHlU
errored	!J5KKGLURHSTTTi]
errored after	,V7UBY^J
errores	!_"F,I.B/H1J5J6J8JBIIHKCLHOHRGSETH[J_IaJcIfHlJ
errors	!b"6%F&G'J)C*;.0/F162=3J4F5E6;7A;G=C>J@@CGDKG:HAJBKJMJN@P6R7TKV<WAXEYBZG]H^B_Cb=dFf;gFhDiHkHlC
errors 0	!V
errors and	!FKV
errors code	(T
errors contact	!T
errors sasl	!VRJ
errors ssh	!D-SATFS
errors ssl	!S
errors transport	!>5I;TAUKHQK
es	"D-F.G1I3H6F8F;H<IAHK@LHNHOGPHQHSCWJXYYS^U_IdKfIiGkKlK
es konnte	!H,U7GXX
es posible	^WbTcU
escape	-U2J9VKK_U
escape to	-U2J9VKK_V
esm	!UNJSK
esm loader	!H
esm module	!H
esmtp	!HNY
esp	!f/HK?TG
espera	!A,D/E1J7UKHRCT^fKkG
est	"C(A)F*I-B.A/U0C1A2K3:5_6F8F9E;JB?GJIEJJK=NJO8QFS@TAVKWIXF[J]H^I_BaFbEdUeKfEgGhGiDjIkFlD
esta	!>"V&K,J-H.J/J0J1K3G8I:XBHKGOFRJSGTHXI[J_GbVcHiH
establecer	7KKIRJWUlY
establecer una	,S/EKITGlY
establish	!C",#J%G&J)<*Y+C,J.F0E1@2V3X4I637G8*9S;7<CB]EIH@IDJWK.L7MHOCQHSFVDZH[G]G^=a@dVeIf;hCjTkB
establish an	!WBFGYKKPI
establish authenticity	!=,I3bBJR=T@iI
establish connection	!F"E*J-:1>2F3U5;;I<GAJBYHKLINBPVTT_EcXfGiHkGlK
establish ftp	!GNYRGTH
establish master	!;,U-D1J2K3>5W9J<IBYFVKGNJQKRU_Ji[
establish session	!D,T9IBXQURIbHiT
establish sftp	!7"G.C3A6G8F9EBVJWKGPURE_EbGdVj]
establish ssh	"H&@*_1J2_3>5;6G8D9W;G<GB=FDGIK:N;P@RGTB^H_YfGiH
establish the	!W
establish tunnel	!A,J/JBEFUPKQJRTXTYWdV
establish within	,I-HJUTT
established	"E&@)B+D,G-U/>1B5X6A8C;K<?>IAABKFJGGIIKKL@M@OKP?QDRISJTTUHVHW5X[ZF]IbKcHdZeKfCgIhHlT
established broker	!T
established connection	!F*T,@/G2YBCRE^H_WdShGiClI
established initializing	NVlV
established waiting	!XKETCkTlZ
established with	!S
establishing	!I&A(F*V-U.=/=0H3X7C8:9[;G<FAGFAGFHKIFJIK>LAODQESATGW9XI[I^IaHcEfDhFi>jElK
establishing a	!X
establishing connection	!WBJRH
establishing sftp	!C"W/J1W5D8KIJKFTJbT
establishing ssh	!="C&I(K,@-U.E/G1D3Y5@7J8G9VFHKHLIOGPKSIWFbDfDiEkU
estado	!^"J,I7VBIKJiG
estado conectando	!X7WTE
este	,I/U3G5J9IBIFVRUTG
está	"U#J%I'J(J*H+G,A-G.D/E0H1I2I4J5G6I7E8E9K:W;E<E=F?HBFCHDJEJFFGFHKIGKALHMJNJO?QGSATCVKWHYIZI[C]I^H_GaEbGcGdIeJfJgJhKjIkIlH
está en	!@"I&U:X=J>SPSiH
et	"G(H,T-J.J/[0V1I4J6C7V8F:KBTGJLIOHR@SGTTWJ_JaIbKlJ
et que	&T
eta	"J(H-D.Y1I8VBJJAK[LUND[TaUgJ
eta 0	!V
eta date	LXOS[V
etc	![#F%H'D(C-K.K/I0@1:324T506@7K:F;=<W=d>B?AABB>D?EIFCGGJAO=P3QIR6TFUJV=WFXDZB[?]F_EbHcJdbeFfHgChJiCjCkClE
etc ansible	!F<UBJIV
etc app	!C;JHWSU
etc borgmatic	!T8T
etc git	!F;J=UCUHT
etc hosts	!H,CTGde
etc hosts'	!]SE
etc letsencrypt	!T
etc nginx	LHSX[J
etc passwd	!H"T
etc sftp	!F=U
etc shadow	!]=HSEaF
etc ssh	!a3=4X5;6K<IDKHBJILJPK
etc ssl	;J
eth	!X
eth 0	!X
ethz	!E
ethz ssh	!E
etimedout	"@)I*J,1-=/<1@3F5H6C8F9F;KB@IJK9LJNBR;SJTrWG_@bIcJf=iDkBlC
etimedout connection	!C7UKITU
etimedout ipaddr	,>-H/J1I6K7DBIKINKTe_JkD
etl	,WITLITE
etl sftp	!H,X5TTF
eu	&I,E/UBGRKT^iV
ev	!DKU
ev preprocess'	1I
eva	!Z
eval	%I&J.WiS
eval ssh	!S%J&FiT
event	!J"W&B(F+I,@/J0K2E3B4J5>6K9J;><J=F?H@DADB>FGK_MKQ?SJVEWGXJYE^FdIhGiIlE
event emitter	!Y
event error	!V"UTJiJ
event log	-TKJNI
event on	!CSKiU
event raised	!D"J)T-X8KRJTXcV
event ssid	!U
event wait	KJ
events	!G&E2H8CBCFHITNUVIjHkS
events 502	!G
events 524	!CKJNG_E
events 536	!JNT
events js	!B.G1JGSIUiK
events py	!F
everyone	!JCID[
everything	3G5F6VBTPAQGUSiV
everything up	!cPAQGUS
ex	"H&J*J,A-F.C1J2H3G5D7T8J9T<G=JAXJYKFLVNIOIPHRESVTS_HaKcHfCiFkGlK
exact	!U
exactly	!D;V@XA[FWQTYZ
exactly 160	!D;V@XA[FWQTYZ
exampel	"F*K,C-H/k1C3F5A6F7C9J;I<GBGHKIHKCL>NERESFTAWDXI_JbKcIdJfDiJk4
exampel invalid	!?,J/r627JNITJk>
exampel invalid'	/X6H
exampel org	"K,I/[1F3I5D7K<HIIKGLARGSHTHWHfGkJ
example	#;%;&9'B*:+6-=.B/Z011K273X4X6r8I9;:=<@=;>@?F@AAIC4D=EGF:GKI?KINBO=PJQ?S0U?V7XTYDZ<[E]/^0_>a@bIc2e2f4g@hFj7
example 2022	!K6Z
example 22	!7"H-E/U1H3J6C9DBVKALKM^NIQVSKTU_IdGjTkAlY
example 8080	!HTSXV
example a	!T
example ac	">&I(K)J*J+K.J/V2J4T5B8F9I;E<A=D@JAKFHHEIJKFL;MJNFOJQHSEZF^K_DaJcJfHhJiBlF
example br	!WBZWD
example closed	,G-I1TBGRJTKfViK
example cn	![TD
example co	!G,H1K3I6U<UQTRISHiXkKlY
example com	"[&G)U*E-7.Y/F4U6X7?;^=D?U@GBJG>H?IEJGK6NHODPYQJS=TFVJYG[I^@_;aThGj5l?
example com'	!B;K?TPSR[TFdU
example core	!U
example de	(J,;-U/[1F4J5C7F8G9IGTK@LKR>T;WT_GbJhFiD
example dev	WU
example edu	!D,C-F.K/W3H5F8VJHNHWH_JbGfHkBlK
example es	![
example example	![-H3K7VBJKTTDXX_V
example found	5W
example fr	"K,S1K3J5H6K@TATKHTBYTkF
example gov	-T
example in	,I3IRVSK
example io	/G3T
example ipaddr	!Y,J1UBEGIKJTIfVjI
example it	,I.G3V5F6HBKJXKTLHTCiU
example jp	"Y&I*K-C.E/V1T4H6V9D;H<JGFHIJHKGL?NTSDX>_DaKbZd>fGiDjJ
example jp'	3I^TdT
example kr	,H5T7KTT
example lan	TJ
example ne	!J
example net	&S-C.E/C2K3W6]8E;AAIFJGGHJJXLENFQIRGSCXIaHdAfFhKjAlG
example net'	!GbTjU
example nl	!W
example on	,A7FTUXYkG
example org	!J"H%G&E'B(=*J+9/A0K6Z7Z9A>HBGCFDCFEHYJ=PHQCRIU>VJXJ[D]B^CaGcBeBfAiJ
example org'	"I&G)J*E,@-H/A1G2F5U6V7C8I9E<JHELENFPJRUWHZJ_KdHiHjFkF
example port	"T-D6T8J9KKCNIWKXW_GdS
example report	!U
example rsa	3J5X
example ru	![,D/I7EBJRJTTdTkD
example sftp	!ULJ
example ssh	,V-W1K3VBHKIRITK
example'	/U5ZB>GIHGLJRJSGZVjG
example' not	5Y
example' rsa	!W
exampleorg	!Y
exc	!W,FKG_HfThKkI
exc from	KJfU
excedido	SI
exceed	!I.Y
exceeded	"H#D%F&:'F(A)C*C+H-=.n0A1G2C3K6A7G99:E;<<?=@>H?G@CACCDDIEFFHGCI<L:MANJO=PFQ?R9S1V@W?X>YC[>]F^=_^a;b<c@dIeEfCgCh]k?lI
exceeded connect	!H7SKJdW
exceeded connection	!G"E,C-V1?7GK9N[_SdBkd
exceeded for	!BhUjV
exceeded host	!D/Z4T5?BKHUKDTJ
exceeded max	"J-2KEN;WF_mkF
exceeded ssh	,]TFkA
exceeded storage	!V.J
exceeded while	8IJXKHNWTT
exceeds	.AKDNESJ]Tc]
exceeds max	.IKHNGc]
except	!c,IBCGIRBSHiE
exception	!B"I#1%='-(G)9+90@1J4B6E7B:+=F>!@KAZC7D*E:FEH@I?KXLTM7OJQUU0V:X?ZK[>]A_GaAbFcEdJe)g%hBiJjCkHl8
exception 0	,D7TTY
exception 1	,?1ABSK;RGWH^J_XfWjS
exception 10060	dT
exception 10061	!X/HTD
exception 2	!H,b1H7WK>W__IbBf<
exception 4	!D"A-E.V0I1F3I5H879K;JAGNFO:QIRHS5WI]W_BaFcTf]
exception access	!WSI
exception algorithm	!A*f-G2d3J8I9]AHBFFIGKKBNHPJRETHWJ_GfHiI
exception an	!Y*F,J3G5G8T9:KTN@T>hJ
exception another	+TfTkU
exception auth	!;"E&J*=,3-//<1D2=3:4I556G7C8<9-;=<D=B?B@CA2B_FXGWHGJHK)LKN8P_RUT2W>XHYE^J_3bGcEdJf8hCiXjUkB
exception authentication	!6%?&/*B,D-B.I1A2D3=7H8?9B;8<;@HA:B[FXJDKYLIN?OJP;Q7RTSJTFW7XBYF^K_?bIcKdKf=h<iYjTkI
exception bad	!A"I%J*V+H-K2I3f5;8K9I;<@CAEBFFGGTKEN;QVWKYIZW_KcYfFhIiT
exception base	;VKHQJ
exception broken	"S.C1Y8I9JKXNJ
exception c	=GHYIJSJ
exception calling	!D5T?TBJKVRUTGiK
exception cannot	!G&V*X-?7G8D;D<HGFHJIIKILVNKOHQHSXVHWG[GaHcKf@kB
exception caught	KJMURU
exception channel	!9"H&I)X*E+I,V->.G/G1Z2D3C5>8*9D;@=K@HA=BFFEGFHKJDKFLGNAOJPAQCR=SFT:WWYKZJ[K_WbWcWf]hFiGkD
exception client	!D&T*X,A/A1A2I5G8X;KAJLIRGSGTAWS^KfFiJ
exception code	aF
exception com	!W
exception communications	!V,H
exception config	+Z-J5J;FKGQIfJ
exception connect	!D&G,C-F/K7?BXGHKANGPKdU
exception connection	!Y"D&I*7,S-^.@/81E2;537I;D<J=J?I@HAFB>FFGFHIKULHNCPDQBR4SEW6X?YJ^D_UbGcGdXfAhGkZlH
exception could	"I%B&[)I*V,I-D/I3J6E9J;<=F?K@HAAB@FHGGJKK8NDPGQDVKWFYJ_HbJcIf<k?lU
exception decrypted	!IQY
exception decryption	!IQW
exception default	!J5J8GBGJXK@iI
exception der	!K/]5D8KKF
exception detected	8WBJNKRUT;fH
exception disk	!]LI
exception encountered	3H5G;Z@JADPKQH
exception end	!@-U5HAGBGPIQK_UcCfUkU
exception eof	!K&K->1T3I5G9HK9NBQKRJ_GcWf^hJkI
exception errno	!U,H5JHV
exception error	!T&D)K*D,<-Z/@0G1C2E3A7E8;9>;@=I@CAJBUGEHGITK?OST]VJW;YH^G_VaEbCcDf=hHjI
exception exception	,H5I;IKJQX
exception exhausted	!JQ?TWZHj]
exception exit	!U,W5GBUKHTU
exception failed	!>"T&A0G2C3K4I6K;V<@=FGDH>IIJAN@QYVIW?XG[E]J^E_HaDbYcCdEiKjAkI
exception failure	!F,J.d0Z1D8GK9NIO[S@a^fC
exception file	.I3UKJLDOXSCVS
exception for	!U
exception general	!HKV
exception home	!?;J<K=e
exception host	!G*I,F-G1K3p4C6K9D;FAFB@FFHIK=QIRDTD_KfK
exception hostname	!G-S3U5JKIiU
exception http	WZX;
exception illegal	!U8J;D@JAJEGLKNUQH
exception in	!H&J(J.X1C2S4J=DFBK=NVOGTJZI]K^KhIjIk[
exception incompatible	!E*V2[3J5F9UKFNJfJ
exception incorrect	!E-I9J;EAIBFKCMUNXP<Q[RE_IcJ
exception indecipherable	NU
exception inputstream	!<"B-B5F8S;JAFNDQKWH[H_DcKf[
exception invalid	!1"7&E(H*:,?.F/:1F2A394E546?7G8:98;]<6=B>I?Z@VAXB3ECFCG:HCJUK/L?MJNdOHP0R2SDT@W<XHYWZH[J]I^A_@bHf6gJhFi2jF
exception io	!W
exception is	!A"J-F.@/E0J5]7J;GAIBeHJNJQKWK[DaKbJfE
exception java	!S"K*H,X-</V1F2J3D576W8=9F<U=V?H@FABB=GJHSK8N@OIPFQGR<WEXIYH_@fDiG
exception key	!=%[*@,K1I8G;9=I?J@CA^BIFHGGJJKTNCP?Q@RHYHZI_JfA
exception keystore	!Y
exception login	!F"E3XR]iJ
exception message	!I"G&C*I-H.C/A1I2K3?5E7E8G;I<IGGK;L[ST^J_HbHcIfFkG
exception negotiation	*T-Y3D5E9U;KNFfF
exception net	!C7UKWSW_[hI
exception no	!C";%@&D)J*K+G.</D1320324I5W6T81<Y=HBCEKFSHJI1KIL]NGOAQFW:[B^C_AaEbAcAhVi=lJ
exception not	!G&J<@=H>I@]AVP6Q@YY
exception object	FWiV
exception occurred	+S;KIVJTKISJTH_TkU
exception open	!D;?=J@FIJOUQaYI[TfJ
exception opt	!D=WITRI
exception org	"S,I-VKKLTRISUTI
exception pad	;V
exception password	!I;F<J@KBWP[QCRVYJZC
exception pem	!@5I;[KIPVQG
exception permission	!A"T&J.J1H8J;B=ABTFWGIKEL6PKQDSgTIZ;
exception pipe	!@-F1D8UKbNJWK[G_Gf>
exception pkix	!V
exception premature	!INW_X
exception private	!C;F<@=F?I@BATBJCXDJFIP^Q<YF
exception problem	!<,S.K1S<JBVKTLJOIPZSFiU
exception process	!G,Y/JBJKJiU
exception proxy	!D&K*I,U-G3F5H7V8G9FAJBFGKKANFPJRGTJWfX:_IfE
exception publickey	!A;I<K?T@XBHRAY[ZVjJ
exception read	!Y-H7JJYKD_I
exception reject	!C2B4?5a6J9I;FAGB@HFKDPIQFRATG
exception renci	-XBJGU_J
exception rescued	9V
exception revoked	!I3C4_5CKK
exception root	LU
exception scp	!G^Z
exception server	!A"K&K*S,?/<1>2E4Y5d98;?@KB<FHGIJFLJPKQIR5T<WGbDf5hGiDjK
exception session	!B">)H*D,=-S/>162F3@4J6I798Z;C?G@HA@B<FKGDHHJcK^P>QER;TWWA_TbFcEdGf%hJiH
exception sftp	!E"?*K-E/X0T1T3;5U6a7B8D9I;G<I=IAGB4GEIIKGLTNEOCQFRVTJWGXK[I^I_EaGbJdKf<iDkC
exception socket	-[KE
exception sql	!V
exception ssh	!+&S(E*2,H.<2&3J5W67739=:J;U>B?ICDECF+GHHFIBKUL-MGNTOEP?R>SEVEW#Z,[F]J_TaHcWd<gJhTiDkC
exception ssl	!U
exception stack	aT
exception subsystem	1KAJKGTJbHfa
exception system	!T
exception tcp	!G7UTUkT
exception the	!@*=,<-U.I/@1D5T7H8,;U<J@JAEFIGGIJPGQUT9WH^AbUcIhUiVlT
exception there	!8,X.T3TBK
exception timed	!TKHNXRYTA
exception timeout	!6"G)S*H-H.C/B2K3F5C7T8G9I;HAJBAGJJXLHPKQJRISGTbWJXX[K^JdYf=hJiIk>
exception tmp	!ZIALK
exception to	!A;D@VP[WTXT
exception unable	!9"H&H*X-D/J1D3D5@7V8I;[?U@TB;FTIIK?Q]TKYS_KaIcIdWfDiSjJ
exception unexpected	!?"H)G,J-W1W8IK]NGTT_KbIc?fV
exception unknown	!E385ZHVQS
exception user	!A"K/K5K;UGT_ShH
exception userauth	9H;GAJKFQJRXiW
exception using	!EQX
exception util	,TkV
exception var	SK
exception was	NU
exception when	"J&H-J.H/E1I3J5I9G;I<GBIKFOJSWTCWKaKfIiF
exception while	!D&V,F/J1J5HNJPTRB_WfKhTjV
exception キー	!XAWKJRG
exception サー	8SKJ_V
exception ファ	=J
exception 接続	dJ
exception 秘密	;X<F
exceptions	#F%A&K'J(B)A+8-<.F0C152J4D638;:F;S<_>@?B@6A-CEEHFAGGLKN=PFQARWSHTHVCW1XAY5Z>]G_:aCbIc2eFf[gEhJkKl2
exceptions 0	.U7TSJ
exceptions airflow	!=&J3E;S<BAIHTIUQI
exceptions authentication	!E;IGIK?R]fIhI
exceptions client	!U
exceptions communications	!V,H
exceptions connection	!V-I/K5I8H9GBGK@MURGkGlJ
exceptions endpoint	!V
exceptions host	!H5X
exceptions key	!@3E5E9X<[AIBIJKKEPHQIRJ
exceptions netmiko	!C-U7SGVJIKHkX
exceptions scrapli	!>"J3V5V;JGKRFjK
exchange	!*"2#=%5&)'C(=)5*a+3,E-b.7/E0:1-2[3G4>5D6?7(8!9z:;;%<5=>>H?9@:A,B,C>DBE@F2G<H@I:KHL0NZO<P*Q*R<S4T;UZV<WZY:Z=[?]B^4_[a9b,cAd+eAfDg=h/i#j.l-
exchange algorithm	!C*&,J-G213H5A9lBIKERJTHU_
exchange algorithms	!W2J5K
exchange client	*J9X
exchange connection	!:,J-U2K8JK;MTWVXI_SdJkI
exchange encryption	!<&C*X,B-S/G2[3D5C7J9^;K<H=JB>FJKYPGQKRFTB_CcKfDiJjIkC
exchange error	3K9Z<HKJ
exchange failed	!>*e,J->/I2^3F9UBFRGTH_EbK
exchange for	*T
exchange identification	!%"9#J%I&E)<*@+?-Y.G1/2<3-4I5'7@89:I;I<G=F@HAJBECGEFFGGFHFJ@LJMVPJSHUJVKW]YJZJ^E_Zb=cBdCf3gJhAi;j>k]lF
exchange method	!G*>279c
exchange negotiation	!D->3c5VK6fJ
exchange semantics	!K
exchange started	JTTV
exchange using	!K
exchange was	!>*]-S2W9VKE
exchange with	!I*V2T3H5IJWKVfT
exchanger	-V2K5TJTKFTI_V
exchanger java	!K3U
exclude	!F.TIT
exclusive	!Z5K;KKJTKaS
exclusive timeout	!X
exe	!K)H+G-I.H/I0T1]2T3D;@<C=JAFB[CKFIG?JHKCNEOHPFQJTTWBXUYKZF^A_?aHb?fUhJkE
exe connection	"Z)I,K-A1_5HB]GCKFNGRAZK^F_AfTiAkB
exe ssh	!C5WKJRWTW
exec	"5#V%F)E+A,B-C.?/A0I136H7J85<@?J@@BCG>H:I4JEKUL:MINDODPZQFR@SFTFVBWeYEZI[H^c_2a?blc?dUf.hHj?k5lH
exec completed	!]
exec connected	!_TK
exec connecting	!Y#UBCjJ
exec corkscrew	WSXV
exec dbc	BTFT
exec exit	!Y
exec failed	fK
exec host	!WBH
exec nc	WX
exec private	BITS
exec provisioner	!G#[BFRGWXdW
exec request	!7"B,H.J1GBJKESJWH^]bhf5
exec ssh	,I/T5K
exec usr	!?,U<KP_WT
executable	!U"T5FIJLI
execute	!I"E&T*J,V-C.E1G5;8U;J<HATBSGKHUIGOJPFTAaHbTcHhIjTkD
execute commands	AT
execute error	!E&V-IKSRG_SjT
execute goal	!V
execute scp	bT
executed	!T,K.G3K5KBFKILGRFTE^Jf[
executed commands	!V
executed transfer	!YSJ
executing	"B%J&X.>1C5:FHGIIGLJMJODQER<[J^WaGbWcFjTk?
executing as	!JRH_XhT
executing on	!GPURJTSjT
executing process	!Y
executing program	!G^Y
executing proxy	,SXT
executing task	&V
executing tmp	KT
execution	!I"A*J-H.D/C0I1G7I;EBHCTFIGHHIIUNBODQTRJWK^Y_DbVcIfDhKiHjJlK
execution failed	3V=TBJCVTU
executor	-JKSNK_J
exemple	"C)U-C/T6U7I8E9KBHKBR?T?XK_EbTdUfSiJkC
exemple fr	/S6V7JKJRGTBdUkI
exhausted	!?"@,Y1I7S8J;E<BB_KGLCPISFTVhDjV
exhausted available	!;"B,J.F1J;G<CB_GILGPJhDjV
exist	#G%A&:'G(3)C*?+?,6-4.=/U032F314G5E6U7=8;99:@;,<d=H>B?@@5A3B,C:DFEEG>HCIZJEK1LbMHN1P7Q1R,S@T6UIW=X@Y5ZA[4]9^D_:a1bFcJdEf9gEhBi.j:k:lE
exist and	LU
exist at	!A<TIT
exist on	!ZSI
exist or	!H/J1I5U;G=T@IIDQHSW
exist yet	!^IBSD
existe	!H"C(I*K,A.A/K0I1G2J6F8I9I;G=G>KGII@KENKOcPHQIRET@VKWJXIYJ[Y_IaIbIcFdFfGkClE
existence	!F/SBVRS]U
existence of	!F/SBVRS]U
existiert	!:"B(H)H,@-K.;0?1B3B5E6@7G8E9H;F<E=JBJGKI8K;LZNIObQER<S8T<WKXIYJ[G]K^J_Ba;bGcCf?gKkHlG
existiert nicht	!E,H.E0J3F5>6F;K<JBEIDKIL^O@RFSATBaGfGiJ
existing	"C&B(?*D,<.I/C1A2F3J597D8G9C;@<C@HAGB<FGGFHIIBJXKXLDO]PCQER;WE[I]Y^IaDbAcFeJf>h^i>jV
existing connection	,J-H3K
existing file	!GO[
existing installation	!Y
existing session	!D&F*G,G1I3K5B7J8H9@;E<H@KBFFIGJJYKXPGRBTIfChaiGjY
exists	!U"=#J'I(;*B+U,D.60>1J5I7F9<;A=I>D@IACBDCBDJF?GDI1JEL@OtP6Q6R0S8T@WEY@ZK^:_Ja<b7c5dDe@f6gGi>k@l@
exists and	.J1K5JKIOV
exists at	!S;IYH
exists disabling	!_8K
exists file	!KOW
exists in	!J5SOUSK
exists stat	!IKZ
exists to	!^,K/J3J5HKFLISHTHaScIfK
exit	!J#;%E'A(7*3+C.G071W25495g719=:=;I=B>J?8A@B[E<G;HFIVJEN'O/Q8R9UDVDX6YIZ>[J]@_JaDdCe<iGk4l:
exit 0	,K5G<YBUKHTX
exit 1	!V.E/I5H;G<FBHKEL[
exit 255	!B,Y3C5VBXTXiJ
exit before	!E-HMT
exit code	!H"T#F%A(C)H*A-I.H/@0C1U2A4E5a6;7C829J:J>J?CEJG5H?LGMDNAO@PYQGSDVBXFZI[>]K^8_Sa:cFeGgDkHlF
exit request	!U
exit root	!Z
exit signal	!E5H8ZBIK]SJ
exit status	!I"G#H'I(J*D+=.D0I2F4F7>8T9@:G=C?H@?A<DKEGF@G@IXJEL0MBN=OEP=QBR1TJXEY?ZJ]I_EaIcUdGeIfUgCiJjSk>lF
exit tab	!C1IBYKUTI_J
exitcode	!B)F-^/U1TKELKRJSKkHlJ
exited	!8"J#D'H(D)8*4+40<1Y4>5X8U:E<B>E?E@=A]BTDDE=G3H9I7J9M=P3Q8RZTGUHVCX;Y<ZB[=]H_Ha:c@dGeEfHgAhCjFkAl:
exited code	!Y1ISKbKfI
exited connect	!C-F/U6X7WBENHRG_IdV
exited no	!F"J&J*H,C-F/H2S7G9VFTKITG_KdIkG
exited normally	!H
exited remote	!G,E-X/H1G5I8D9JBAN]RHTG_ZiGkV
exited status	!Y1ISKbKfI
exited string	!?"G5H=JAbBJCGN>YJ_HbIcChJ
exited unexpectedly	-C1I3J5S9KBWKENIRYTX
exited with	!;&U(K)H*G+I,U/C0F2G4G6F7?9<;F<?@IAAFEGDHFIDN=PCQFSVYI[G_HaGc=dKiTjHk@lJ
exited without	!E5H8ZBIK]SJ
exiting	!W"A&A*F,T-I.?1A2I8B9E;E<FAJBFGJHKIEK>LTPGSKWJXW^IaIbFcJfBjG
exiting now	!UIK
exiting with	OT
exmaple	,J/_5I6I7FRJTH
exmaple org	!H/]7G
exp	!@,Y0VISeW
expanded user	!J
expanduser	!<5XLJ
expected	!A"6#I%D&;'J(_)J*7+;,/-1..//0<224B6<7782:H;e<7=<>S??B&DHEDF<G=H@IJJ@L3M>O3Q<R.S,T4V<W<XCYTZG]F_Ha6bKcgdBeFh;i5j>
expected 'aaaac	!K3U
expected a	;IIVYS
expected hex	!H3V5I
expected key	!V3G5I9U
expected net	!B-K1Z9KKBNH_JcYf^
expected ssh	!</K1I3Y5C9H;IBJKJNVTIcYlJ
expected unison	!EbTcXfI
expecting	!T"I)F*B+H,G/I1?2F3I7K9I;G<KJ^KVLHNAPJWJ_DdKfGjIkGlJ
expecting any	!W;?
expecting ssh	!A*C,I-D2H9KJ^KWNF_HjJkK
expects	RITTiTlT
experienced	!?7UBUJUNTTT_T
experienced an	!B7VBVJUKSNTTT
expire	!W"KBTRJ
expired	"m#H%I&@(K)D*D+F,@-E.80J1;2D3:4U5F6F798I9H:K;E<E=J>K?J@HAHB6CHEJFHGDHCIKJWKVL@OIPEQDR1SAWDXFYIZD[E]J^F_HaFb:c>dAf@hCi5jFlD
expired 30000	!DJSTV
expired account	!I"U
expired or	!W
expired please	"[bHiJ
expires	!Y-JNJWT
expires in	!Y-JNJWT
expiré	!U"X-F3G5KKFNK_GkJ
explain	!W2J
explanation	!GcX
explicit	!I%:5J<HR:ZDh@
export	!E"C&I(G*H,T-E/C0B2J3S6J7I8S9G<@?KB7GGHKIYJKK=L<NGO>PHQHS]T?VBWJYV[S_EbDcGeWfDgIhJjHkClJ
export home	1T
export sftp	3T
export ssh	!S&JQS
export task	!V
exporter	,U7HFVQKRHiG
exports	!E-K0K8JBHIKKFSZVG[TkU
exports errno	,VTTkW
expresamente	,X
expresamente dicha	,X
expression	-VNV
expressément	,U
expressément refusée	,U
ext	,H2K3JKGNTOVSWTHkJ
ext 4	!S
ext build	!]
ext info	!H
extension	"F&G'V-F1H3@5>8E9GBYHJIHKANKOIPKQJ_GaEbKcGfEjIkB
extension host	,K3IB_RXTDiI
extension js	/SGT
extension sftp	!FLITTVUkJ
extension user	!Z
extensions	"K&C,J.X1K8I?W@DNBQKRU[J_FfJiGjK
extensions liximomo	!A-I.TAWBHJUKJNIOIPIRXiJ
extensions natizyskunk	.T;T?Z@EAIQF
external	"H,G/I1I3W7J8J;IIFKGLFNIOJQFRWSCTHWIXU^WfHiY
external command	KK^W
external connectivity	!T
external lib	!H3UBT
external message	!DBWRYiX
extra	;Y@U
extract	!=&J;V<H>J?IA_FGQVY>iE
extract public	!D&K;V<H>J?IA_FGY>iF
ey	*C/K2Z9DRK
f	!B";#H%A)C,<-9183X4E6D798F:H;B>BAJBSECGEKJOBPBSVVbXHYGZF[8]E_>b=c7dDeCf6lB
f 0	!Z.J
f 1	!H(U.T/J5AIIKJLGOKRXVTaGiW
f 2	%I&W/K0J3CITKIRGVZaJ
f 3	!D;J=SRJVU
f 31	!HNS^T
f 4	/U
f 5	!E.TBWFWiW
f 6	LW
f 7	!].K
f 8	*U2T
f 9	9JSITS
f home	!I3V5JHI^S
f l	5U
f m	!Z
f option	<S
f ssh	!^;B<GAKPJ
f var	!T
fa	!S"K/J1K3G5F9J;IFIGTIJNJRJSITF]S^HcJgIiGjG
fa gz	!VKH
fab	bT
fab h	bT
factor	!C"B&F9KBBGeKHPGR@iFjK
factor login	!JGW
factory	!S"T,U-G3K5F7I<SB;FJLGNIPKSHXUfJkF
factory java	!J,U/U5K<T
factory rb	!E
factory'	!U/H
facts	6[BK
fail	"(#E&.'G(C)9*_+A,8-%../;0:1*2c3*4B5#687-879e:F;?<5=6>K@9AAB]DIEHFaH>I8J:KILCMEN)PTRbS@T:UIV?WHX<Y:ZB[;]B^=aCb1c4d;eEf(gEh:ihj[k1l6
fail 'type	SHTV
fail 2	_ZkJ
fail algorithm	!G9S
fail error	iY
fail exception	!I,V/V9S_H
fail for	BUF]GSPGRIj]
fail src	![OJRJ
fail test	!XSI
fail to	,G/HBJPZQIRH
failed	!E"F#<%V'=)0*I+B-S.V0D1=2D5W6:7H8@:8<D=<>!?7@5BUCAD#E'FGH[IGJ=KAMBPJRTSVTIU*VHY:Z>[G]G^HaXbKcDd<eCg8h2kDl7
failed '	!@,[1X5IKGRITGdKkY
failed 0	!c.G/F6TBJIKRHTJ
failed 1	NIWK_W
failed 111	!W,IWKkV
failed 13	!TSJ
failed 18	!@"W;VAFBVFVGIQFZUiSjT
failed 3	![_K
failed 4	!GKGOY[XaI
failed 407	!VWK
failed a	7VQWkS
failed access	AXSHjK
failed address	!W7HTKkU
failed administratively	!X/IWXbEfK
failed after	!>(G,K-J.XKYLKNIOCSATHVK]WaW
failed agent	!J%X&CCT
failed at	"WFX
failed attempts	!?"U&WPXTT_T
failed authentication	!*#K%D&Y*J,A-E.I/H1G8F9J;]AUBZFXKELISJTAWCXDZU__fIhG
failed backend	!F.YBKRW
failed bad	!W;B@AADKKPCQYYKiJ
failed because	(U,A/I3A5TRHSJTVbKiEjU
failed broken	!<"J,<.=1@5I8j9VBDKXNISKTCWJfK
failed building	![
failed cannot	,I.C/W3I5I;H<VIJKJLVRFTH[JaH
failed certificate	!V
failed changed	(U/B3K5DBDLSRDiI
failed check	!CR^
failed cleaning	!HBTFTiWjT
failed client	!C"J*G2UMV_K
failed code	*U,J-I.I2U3K5G9VBJLWSSTGiV
failed com	BbKKR6
failed command	!J
failed connect	!I,T-J/b7GKHTWWY_GfBkJ
failed connecting	!7%G&]-J<^HDLDSJTHjH
failed connection	"@&D*H,V-:/;1?2F3[5K6J7W8U9>;IBGJHLEN@QJS@VGWXX9^E_JaFcHf@jUlI
failed container	!X
failed could	"J&D,V-D1F2W3J5C6I7D;IAEFTLTQJRAWHaJfHiHkI
failed couldn't	.K0U[T
failed curl	!_-JKF
failed dial	!b,AkE
failed dir	!IKZ
failed disk	.U
failed e	!c.BKGLBOERHS>
failed eof	!;"D%I&G)U*D,I-c/A2G3:4C527J8E;D<DB8FIGBJHK]NVPIR6T=WJZJ_ZbCcKdHhIiBjHlJ
failed err	!A,U/USU
failed errno	!H,]-H5F6GBIHHIZKKRFWIdHk<
failed error	!="T&G-I0J1D2W3@6W8F9D;@<I=C@KA_GGH?IBKTLFNFOGP?Q[S;T:WaXUYF[V^HaGbHcJk<
failed exception	*J-G.I/A3I7J8A9G;@<HAEGGHHIFKFLTQXSVWH[C^Ia@bKcIf>kF
failed exhausted	!KBUjE
failed exit	!@"J,E/X1I9I;S@AKBLGP[RESBTZYGbFcHfFiTjb
failed failed	!J,I-W.A1K6W8SBHK]LHRJSI_YaIbJfJkK
failed failure	!5"J(H,I-G.e/D;JBHIGLVRETJ]J_HaIeGfH
failed fatal	3U5IRK
failed file	3I<HBTIIOISC
failed fix	!U
failed flow	!JdT
failed for	%h&c)T*B,?-J.>/V2I3>4I6G7?8>9>CCIHJHK6L?N@OJQKS;T<WGXH[H^J_JaEbBcFdCh;k>
failed get	5YKJ_W
failed getting	!>"I&J*=,<-].H/?1J2A3G5G6G7@8K9F;IAJBBKXLJN[RBSFTE__bFdJfFiHkY
failed host	!8,H-A/Y4A9E;JBDHDNJRJWJ_UdXkJ
failed http	![
failed https	!J:X
failed in	!E%U&F(J,T7UKDLGRFSETW[U_JaXiI
failed inappropriate	!W
failed invalid	!X"F/K0Z5JB>LIPSQFRESHYJaKi?
failed java	!^,I9JKITHfG
failed knownhosts	!4"J#K%H&C*@,K->/D3c4^5V7J9;;9<B=IADB8EKFGGHHHKFN>P@QFR?TAZI_GdGiEjEkI
failed libssh	!G&TAXFXRDZX
failed login	!23K;JBaGJKGNKPUbJkI
failed mkdir	BJKTRKSX
failed msg	"U/I3H<TB?LJWIbTcIjJ
failed name	,J/W6ETJ
failed no	!4"B%B*c+K-A/72X3;4F5C6I7J8G9X;:<3@JAEF<G;HYJHK=N@OFQFRESIT<V7YIZB[H_Fa?bGcDdJf>iTk9
failed notify	!TRI
failed nt	!]RI
failed object	!HVX
failed on	!D"U&I(G)B*C+H-C._/90I2E7F8?9B;F<IFHGIIGK7MKOIPJRCSCTBVIWG[I^X_Ba=bWc>fWi@lE
failed operation	!>%K+H,F.V0J3D5G7E8H;JBIIGK8LDNHOVRGS5WJ[W^H_JaedJfH
failed password	!7BJGDPCQFRjZJfIjJ
failed permission	!&"C#J%I&E0T5J;C<J==BGFKGGH?IELJOVPHQKRCS[WJa]eEiCkI
failed please	!?"K,J-X.I5J9W<KATGUNGR[TGiEjI
failed port	!S
failed programming	!T
failed publickey	!:;Y<KBbFERDhGiT
failed r	/J4J5WWU
failed rc	!G;W<YBDLXQVST
failed read	,H2K3H5;7DB6J[NT
failed reason	!I"J,E-U/H1F5J8TFKGWLJTHfG
failed remote	!@"U(T,H/F3T5I8JKDLWOERSTG_JfK
failed rfd	"KcS
failed scp	!ILWOJ
failed server	!B"J'V*I,K.V/F5Y9V<HBBFTKFLEOER:S:THZX_KaCbJcIfFiA
failed session	8I_TfHkW
failed set	!HSDa^
failed sftp	!G"I,T.I/A1H3C6J7J8I9G;DATBIIIK@NKO_PJQJRGT=VU_IaVbJcGeHfGiEkI
failed ssh	!!%>)J*I+H.H/G0H1D3H5V8E=C>K?GCIEEHBIBJAMKQTRYT>VIW>XFY@[G^G_EaGc>d8eJf@kTlF
failed ssl	!Y
failed subsystem	!FfX
failed tests	!W
failed the	!C(U*T,T-E.K/I5H;F<H@VAFB@GHHHNKOIPIR[STWF_KbFfHiX
failed this	!E.TBV
failed timed	!T,T-F7T8ABGJJK:NFRF_FdHkW
failed to	!H"@#1';*G+S/H2K3J6A7C8I:7;Y>BAZCAD=E9FFH]I?NGO=RJSJTIU@VWWHXDYUZ>_CdKg7k<lE
failed ubuntu	#TBVRHiC
failed unable	*J,X.I/=1<2G5>7I9D;S=H@IAVBJCXFGGIHJL@T;WHYDbEiIjWkX
failed unexpected	!E,I1H7TJTTScU
failed unknown	!Y
failed unreachable	3X
failed updating	&F/I6UPTRJiU
failed upload	!<.J3VOZa<
failed user	!C"YBERWTY
failed username	!<"V#S&H:T;@BZGWQUZJ
failed verification	!A(X3IIJKJSJ]ZaI
failed while	!X
failed with	!@#J%>&D)H*?-U.91<2@6T7W9D;X<W=E@EBCCIF7HEL@R]VEW;XJY@Z@bIdVf<hEj?
failed write	-H.Y1J8HKUSW
failed'	*W,_-D.K/K1G2W3J5J7W8J9UBJK;NFRGTGW]_CbBcHf;kJ
failing	KSPU
failing and	KS
fails	&T,H/I1H3K5X7U<HB9IJKESVcIdTfJiA
failure	!4"?#/%W&H(9)B+&,D-I.y0a1F3B4/6/758!9H:?;@<<=!>0?.@:AHCEDCE1G!H'I!J#KHM*N6OxP>Q'RCSTT<U:V2WIXBY=Z([l]?^F_AbEc8d)eVg)h;iIjJl!
failure an	.T0SaU
failure at	!B&V,I/S6K7HBINKTY_TiE
failure authentication	"G&G;XBVPU
failure build	3S5S
failure code	!>"Y.VBFOD[F
failure connecting	!9"F%I;WPURVfKjT
failure connection	!@"I)I,U-F.B/G1A5C7X9JB@KWRCT]WT_BbDfCiKk^
failure establishing	!D"F,A-U.E/G1F3=5H8I9WFIKKLKOHWGbGfFiGkV
failure failure	!E/B1IBIKCO[RGSV[ZaXfC
failure file	OS
failure for	/TBTRTiF
failure from	BTSW
failure in	,J/a0E1J9JBGKGLDOUSVTI[FbJ
failure initializing	!<"W)W.G/K8[BGLFRGcWfZ
failure invalid	!E.J@WOVRKSY[K
failure message	!>BZLVR@SWTIiKjU
failure method	!C:VBTiUjU
failure open	!C&I.C/C10KGLIOFSHTDW6[HbIf_kJ
failure please	.T0TOWSA
failure proxy	KJWX
failure requesting	!H%E&Y.D
failure retrying	!;B]CWKIRJi]j^
failure server	!B,I.V1^KB_GbAf@
failure sftp	!F,X.V1J5JBHKGLYOIRS
failure ssh	!H"I,H-J/D5F8K9I<WBDFIK9NIOWRFTFWJ[Y_HaYeEfFiI
failure status	.ILIOWSH[X
failure the	!A.TBVSW
failure throw	.K[S
failure to	!V%X1JBFKFjJ
failure unable	!E-I2SAULUQHSXYW
failure when	.TBWOFSJTFaUiUjS
failure with	!@2I3]BGKG
failure'	.UKJfT
failures	!T"H#K%E&@)F*F,C-=/J1>2H5@6A7I8?9E;D<F=K?H@JAGB'CJEIFEGDJFK8N7PFQHR9T?VJWHXJYIZG^I_<bFc@f>hiiJjGkClG
failures 0	!U
failures for	!D"FBJ_GhdiK
failures preauth	!EjW
fait	!S
fake	WUXU
falha	!@"V&E,G-G.@1I5F7E9J<F>JBUIHKDLTOHPWRYT:WAXK^I_JaEbGfJkFlK
falha ao	"I&K.I;SBJLGPXQVRH[TaJ
falha na	!E"T.I/HGULWRJSJTHiX
falhou	!J-I.U3JBWRISXkX
fallback	3V5GiH
falling	;FBTFWiWjU
falling back	!V
falló	,T-H/=1I3S5T7I8IKAQJR^SJT9_JbJcKfKkIlJ
falló la	,K3U5V
falsch	,E.J/GBBKJRZSJTGfK
false	!Z#F&K'I(A)E*J+A,B-I.E0E3B7B9V:J;I>JDJEHFBG=HJJCKILYMINIPJQ<SJVWWIXAY>ZF[>]D^Ja6bKdJeGfFgFkI
false elapsed	!X
false kex	9U
false msg	%J+I,93K4J5X7J8W9F@JAKHGLCNBPKRJXJ^Jb@cEdFhGjWk+
families	/T
families and	/T
family	!H6X
family type	!J/S6X
far	!C-K6J9JIJJHWJaHfF
far receiver	!]-I5CBKKDRKTTbDcEjT
far sender	!&5T8JJJKCaJbTfHhI
fast	!Y(S/H1I5J;J<GI]LASBVJfJ
fast forward	!X
fast put	!V<HI]L;SF
fasta	!V
fastq	!C"@#E%C&>'Y(U)I*@+J,E/G0Z1J2B3E5E6;7A879::D;8<8=<>E?A@>A>B5CAEEF?GIIaJALIMBOYPHQ>R2T5UGVVW;XCY>[T^FaXb;c6dIe_fEh?i3j>kUl@
fastq 4	.W
fastq bz	!FITLFOS
fastq failed	!F0TOX[T
fastq failure	!C.U0W[WaW
fastq fatal	!?,I-V1T4U5J8IGTHZK5NZPTTIZUiG
fastq full	!C.U0W[WaW
fastq gz	"G'])I*H+J,H-B.A/F0U1E2K3D5I7I8F9I;JBGCIFJIGJFK_MKNCRHT<VW[A^G_Ga3bJe?fIiIjKkDlI
fastq gz'	0S8HaJeT
fastq no	!7.Y1H<HHKIWLHSXVGkJ
fastq open	!@IXO[SI
fastq permission	!>OVS_
fastq readonly	!@OXSS
fastq remote	.U0TIHaV
fastq ssh	/W
fastq to	!^"H1GIFKDSJaSbGcHfEkE
fastq upload	!].?HVLFO@SF[KaUkJ
fastq 致命	!C3T
fastq'	!2(H+I1G;G<G=K>HAJBJHJI]KGOWSVYI[H]]eEgJ
fastq' no	!HIT
fastq' permission	!HaT
fastqc	!Z
fata	5T
fatal	#5%D'5(B)^,I.?/T0)1_2K3J4D6;7K8K9U;F<J?B@CA6C@D:FDGGHAIALFM+NVO!PKQ'RFU<V&YEZK[(]-a!bTe-fWg<iAkYl6
fatal access	!G"[BHiG
fatal app	!FL[SS
fatal authentication	!YRJ
fatal bad	!?)b1GBB
fatal connection	!:"?,:1C2U5G7@8<9WB@EUJ]KTRGT9XI_=d@gWhFiFk@
fatal could	!@#K(J)I.?0K1G8A9C:WCEGGIHK;LUOGQFVI^GaEb=c@eIf=jUlK
fatal create	!I&T,F-J1CRTS^TEbKiIkH
fatal db	!T/G7S<I=WBFRHTIWXdUiEjJ
fatal default	!J,SkK
fatal detected	!X
fatal early	.X8SJWKU
fatal edge	BJKTTU_V
fatal error	!'%9&K'B(8)U+:,J.&0;1T2H3J5U61:C<D@IAICADIE?F9HHIDJ<L)M<NaO:QGS,UIV:WH[=]B^S_Va;dSe>f]g;jGkglD
fatal failed	!Y,W-I9IBHNGR?XU^E_VfTiEkI
fatal fetch	!H.X8TJWKU
fatal h	!D.J1F7KKCScTY^JbX
fatal host	"F,H-G.S3G5;6I7:8F<JGKK[R]TZWI_HbHcKd?i;kE
fatal impossibile	<T
fatal impossible	&S:VCJLJjT
fatal ipaddr	!A&W3W5K6[^WdSfJkH
fatal msg	!E)U,K1VbVcV
fatal no	&K.E5E9[BHLHRJkI
fatal node	-W/J5G8YBENJkI
fatal password	!g"@B:GKR=i<
fatal protocol	"U+JKGNEcT
fatal safely	!C1_IGLH
fatal ssh	!F&S,W-F1F5W6H8JNIRITGWT
fatal sw	iV
fatal the	%S&I,K-H3X7U8KBCWJ_UbHcT
fatal unable	!T"A&J)6-B6G7A8S9C;K<@=FBUIBNAR3S;WYXV_AbHcSdHk7
fatal web	(U,G3D7F<V=JBTLFRESHWJfI
fatal wrong	!^;F<FQKRH
fatal не	!IBSRJdUjUkI
fatal ユー	!YBJRCiF
fatal リモ	!F
fatal 无法	/T_X
fatale	3J5DKJLKR^T=bK
fault	!^,J/JBFLKRHSJaJ
favor	,ETJlY
fd	!SPGTI
fd 3	kJ
fd 4	!TfS
fd 63	ITPKQT
fd is	!U
fdocker	TS
fdocker sock	TS
fe	!D&H,D-J.U/C5I8S9GBDK]NVRIcWkK
fe 1	!B&J,H.X/G1I7T8TBGcY
feat	!VHJNK
feature	!b
features	!a
feb	iJ
feb 12	!V
feed	)T,E.F1T8I<IBHCUKHLSOWRDSSTFbUcTfG
feeds	!6,S.J/C1J5H6K7JBYL_OISYTBiZ
feeds example	/JBWTHiX
fehler	"D#C%C&B'@(>*=+A-;.U/H062?304C516=869;:A;_<7>C?CB>C@DDEAFBG?H?I7J@K2LTM?N:PASTUDV?W=Z?[=]?^=_7b<dBeAfCg>h?iKj;k=
fehler aufgetreten	!IaY
fehler authentifizierung	!@"T,G/JBSRZTCiT
fehler beim	!G"J)T.D/E0K1T3I5E7H<IAUBDIELZQSRHSUT>YUaBcIfTiHjK
fehler herstellen	!K7J8JKGTT
fehler kann	!E,J/TRHTJlX
fehler kritischer	,C/HRUT?
fehler verbindung	!W
fehlercode	,K-J.F0J3DBKKIOVS^[HfH
fehlercode 4	!B.G0K3EOVS_[IfJ
fehlermeldung	!>.F/I0J1W3B5EOVRUS][IfHiI
fehlgeschlagen	!J#B%A&>'@(<)=*>+>,Z-7.C09162?374B566985:A<;=A>B?C@BB[CBDCEAF<G9HGI<J@K-L8MAN:OFP?QJRcUDVAW:[;]=^=_4a8b:c8dBe@f8g>iZk=l8
fermée	!C"^)W,K1TTHiX
fetch	!U";%T&^(J)I+E-J0I6@7A9G:C;I=A@EAFEHGFHAIHJSNEOFR0TEW>[K^HaEbEcBdJhIkDlK
fetch failed	!X&T3T5G6KiE
fetch first	!Z5HBFiI
fetch http	!U
fetch into	!G&S*T4TBI
fetch memory	3U5V
fetch origin	-T3U;SASBEXU_TjI
fetch pack	!H.X8TJWKU
fetch ssh	&XBF
fetch tags	UT
fetched	#V,T/J6SOUTSaJ
fetching	"H%I&^,G.S3I7IBJIKKJLEOHR>S<TG[TaEkI
fetching home	!K.X
fetching identities	!@%I&^
few	!J#VFSjU
few minutes	#VFT
ff	-U3UKKNH_IkT
ffff	!E,WKJT=_HkK
ffff ipaddr	!E,WKJT=_HkK
ffs	.U[K
ffs tmp	.U[K
fi	!b"C&I.E/J5E8E;A<DAHBBFGGIKWNXPHRCSHTKWIYJaIfKiCjG
fichier	!="9&I'H)D*D+I,7->.7/10U1>2H3;4I576:7A8@9<:F;G<[=H>J?IAJB7CIEIFKGDIWJFK7LGMJNFOaPJQ>R5SYT9VHWBX@YGZK[>]>^F_:b@c=dHeGf<gAh@i=jDkBlD
fichiers	!Z-K/J5E9IBKOVSFTF
field	!X,T.I/B3K5J7UKGLDSI
fig	!EIVSK
file	!G"*#&%=&@'K(U)<*,,?-=/90V2.364<5=6-7/8=92:(<_=a>a?XAEB<CEDKE9F;G1HWIeJ1KJLZM)N6OgPCQIR/SWT0U0V[WDX*Z.[e]T_.aUb?c8d?e?fIgHh1i1j?l<
file '	!E&E(J+T.E0V3A6J7I9H;8=7?H@HASBCDKIJR6SUT@VIZJ^IbIcTeHgJi>jBkJ
file 'a	!F-G1G8KKYLGOSSUa_
file 'c	!C.J;<?G@BAFBKDJFWITOEPE
file 'd	<T=G
file 'path'	!V
file 'reads	!KSZ
file 0	OTSU
file 2	!D;=<D>D@fA?IKPIQDYH
file 3	!F;A>K?cADQGYE
file a	!SKHO?S9[TaCeT
file access	=_LJ
file already	!H.@0H5KKCL<OkS9VK[FaI
file and	3U5JOS
file app	!Y;HAJQI
file asyncssh	!A%T)U-K8J<K@KKGQJWTYJcV
file at	!A,K.V5H;J=TBHIIKIVYaF
file attributes	!B.V8WLKOKaZ
file authentication	!?%J&A;U<S=VAVPKjB
file backup	!T9TLFSI
file based	PHSKTT
file because	!ESIaZ
file begin	!H<GAWBDPT
file bigger	!HISLKOWSJ]X
file c	!:"K%J&D(J*I+>,J.H/U1G9H=2?UA4BUDWEKFCITLANJRGSFTCYWaIcIfKiAkI
file cannot	SV
file checkints	;F@HAHQZ
file connection	,S5FBURFjT
file copier	.TIK
file could	/JLY
file ctor	!D;D<T=U@SAH
file d	!E;V<G>UCJDVLUYJ
file data	!HSFaX
file descriptor	!Y-JKDfK
file dev	!D+U5I=TIT
file does	!="J(Z.I/>0F1I3C5H;H<8LgOFS:]DaDfJ
file duplicati	SX
file error	&J,T.I1K5J<[=VISKHLGQHfKiEkH
file etc	"S3J4V5J;JHILHSHYX
file exception	<S
file exists	!H+W,D.C/H0G1E3J5F8J;EAKBDIFKCL;OcRHS8TFVUYF[>]TaHfJ
file failed	(TBGIGKJOGS]aA
file failure	!H.[0UKELKOIS>aT
file file	!T6V7ULJ
file filename	!D<UAVLH[S
file first	;I?WAJ
file for	.I3K<JLTSX
file format	!4&I(I+I.C/J0H5G;d<<==>H?cBCFIHJIJKHLFNHOJRFSJVHWB[J]IiFkK
file from	!7"W)W+K-E.I/D0U1T5F7I8T9J;GBAK<N?RDT?^[_EaIbUfYiGkDlD
file generic	!<.K/H8KFUfHkI
file handle	KKSU
file has	@TAUQK
file home	!<'K(K+E/G1<2B5@6H:KAKC;DJFIIHJHKUMJNTWT]KaGeJgHhUiDkblF
file id	!H;E<V@UAHQJ
file in	"K,J0W1J3J8J;@B>FGIWKCOUPJRGYUeJfEiG
file inbox	IW
file input	LG
file into	SU
file invalid	!J?T@HKHQT^V
file io	!?.ZLX
file is	"I&G,F-H.=/J0@1A3D4K5B8H;C<@=B>U?E@@BDCHHFI@L;NKO>P^Q=RESTTJVHWKYC[W]]^BaDbCcGfCiJjIkG
file j	OV
file java	!C
file k	!A;F<Z=JLI
file key	&J@TATB]PI
file language	!X
file list	BJIUKK
file load	!T
file loaded	!K5J
file matching	!AIZ
file message	!JLW
file mode	OVSH
file must	!J<VCJOV
file name	!4+H,X0e1I6@;U=W?IA:GUI@KENIPFQDSJTDYC[S]J^DaKbBcIfHi=k=lJ
file nested	!A1T8TBIKVLWOF
file new	!H<T=JAS
file no	!B.J1CGTHJIHLakH
file not	"J&>(D*F,E.G/<1>8J9J;D<d>C?B@4B@KDNHODP=Q@RBSDTCW?Y<[K]G^D_JaVbFcIf:gJiIjHk@
file on	!I.UOVS[
file open	!B.J5V;C<]=X>Y?GBILEQ=RJSD
file operation	!C/F8G9J<KFTGJHIIILTPJSWWK[DfDkH
file opt	!I-J5V;F<X=IKJLJTKkTlV
file or	"J'H(H)@+7,;-F.H/60F1W2E3@6<7@8D9D<T=:>D?F@DCGDEFDGIHVIYJEK?MJNKO>PIRAS=T>VIXJYFZH[6^Da;cIdFeFhKi:jFlF
file out	!B.]0TIKVW
file output	!J.HHUIWLI
file paramiko	!<"F&E(S)Y*K+E-Y/U0I1U5@6C7A9G;S<C?I@?BEJYLEPBQ>RESIWEaCdEfSkFlH
file parse	;I
file path	3S5H<FBVHIIGLWRTST
file permission	=IBGSZaF
file permissions	;G@IAHCTDUSVYE
file please	!G1I<>L]SD
file provisioner	!>#G&W;KBWFJGJIS
file push	;J@T
file put	![.ISH
file pysftp	5T
file r	LISS
file read	;[AESI
file record	BJKHSS[UaEiK
file ref	!W
file remote	!T.T0I1G8DBUKDTJ[JaIfJ
file root	!Y+J;<=Z@JBECIHJLINJPKRISBTVYIaI
file rsa	;J
file run	;KAJIGLVYT
file s	.JIYKHLGSFVT
file server	.EKZOGSK
file set	!@'U,J0U5US[VSaI
file sft	.H[V
file sftp	!9"K,C.T/>1U3J5G6A<FKYLTO]RBVJa=cHfDkI
file size	!D(JK@LHSC]]aFcJ
file source	AKPXRGSHiU
file specified	IYLIST
file srv	!H
file ssh	!d%;&5)H/91K3?5I6I7A9E;[<U=ZBCHBI?JFOGR9S9T8V5Z?[IaBdAh9iIlJ
file stat	LIVS
file stdin	!HaWhUjU
file stream	!C-F.T1G8F=TKYOT
file sync	!C<U=V@UAJYI
file system	"F%I-D.I0B4H9K>JAGDJHSJKKFOFRHSHWGXJYI[A]J^JbCdUeKhJkClC
file test	LX
file tmp	!S(T,U.G7SBKSG
file to	!9#K&F(K)I+G-E.W/V0H3E7H8@9U=H@JADBFG@HGK6LKOHQCRJVEWHZH_HaBbUdJ
file transfer	"C)H,?-F.U/>3J5D7G8J9G;F<I=I@JAIBCL8T?V=^GbKcAiSkF
file transferred	SE
file transfers	!D.KOV^W
file txt	!W(JBIIHKKLGOT[KaCbJcS
file type	'YBJSFaI
file unable	.W1H;Z<T=U>G@DAKB:IKPBQKVHYHaIbXfGiK
file upload	!H.TKFSX[H^UaG
file uploaded	!I.H;J<K@VAJKELKODQGaW
file uploaders	"V
file users	;J<J@TITXV_UkI
file usr	/F3K8D;KIKOISKWF[>kIlU
file var	<T=IPIQK
file version	;K?Z@JAI
file was	LKSI[W
file with	!J.F3J9VIKKILVOTRVTE[E
file write	!G.VLUOI[J
file wrong	!I?J@WATBJPW
file x	;U?I@EAKPBQU
file yes	!K
file zilla	&J.J9K;G<G=H>aAHBCOKPISIYH[JiU
file'	!F&J,I.T1U2K3G5D9E;X<]@JAGBBPHQFRASZTFYJfKiF
filename	"C%J&C(B)J*I+D,C-F.7/D0q1E3B4J6H7F8F9HAWB@CEI=K=LBN?ODRBS7TAVAWI^I_Ha@bGcDeIfCgHhJiDjJkFlJ
filename filename	!J
filename is	!D0]5J;IKITI
filename mode	<W=T
filename password	!JAW
filename r	=S
filepart	OV
filepart'	!<1KIHKJO^SVVb]]
filepath	!I
filer	!V
files	!T"@#B%G&4'W*B+3,D-@.,/F052A3@4I5@6Y8D9F:D<J=C>??F@SB=EJFAIhM=N?OIP0Q6UEV1W;X8Z>[I]8^:_<bFc=d;eXg7hEiTl7
files 0	!X
files 1	,TTU
files 2	!V
files 3	!T
files are	!D;T?U@TASBIDT
files attrs	!K(TSUaT
files example	!E)T.H/:3E6b7W8F9I;J<KGSJWK<LCOJRJSF_JdKiVkZ
files external	!C3ZBURZi[
files failed	!ZSH
files for	!V
files from	/T9SBIKSSG
files have	!S
files in	!CS]
files into	;KIYLISBTV
files java	,U
files num	!U
files or	!EATIU
files over	![
files sent	,S3G5@ITTU
files storage	.I3XBTiT
files that	<T
files to	!F/S8DBHKVRIeS
files transferred	!]
files uploaded	,J8KKY
files vanished	!Y
files would	!T
files x	HWSI
fileserver	!b/I7ITE
filespec	!ISI[V
filesystem	)J.a/E3J5F7I8H9J<W=B@IACBBFIGJHGIJKDLGOHPJRITSYTjGkK
filesystem no	!A&V<[BTREiE
filezilla	NV
fill	!X8HKXLJSHTJ[F_Jf:
fill channel	!@.T8JKY[Hf>
film	KUOVRIaJ
filter	'T.I6SBVOJTH_T
filter out	!H/U6TRT
final	!J"I0VBIPKQZRETK_K
find	!["G%D(F)D*?+B,0-:.8/Y0C1T2=3<4I7;8?:G;9<X=>>I?H@?A<B)CJFEG@I]JHK/N<O8P@Q=R.S=T0WDXCYAZJ[A]D^D_?a;eHfBgJhFi5jAl@
find a	!SBILFbScU
find any	5U
find directory	LWSJ
find entry	!S
find file	!F<T=JIT
find found	!J
find host	!;/_6E
find lssh	!WII
find module	!]
find or	IXLJSI
find out	!U
find package	!T
find remote	!U/WWH
find section	!bLJ
find ssh	!C&Y
find the	!U&I,A/J1H3H5B6U7I9J;H=IBDIZKINHQHRHT@YJbJfHiH
find valid	!T
finger	!B3W
finger print	!B3W
fingerabdruck	"G(K,H.H/D3V5ZBHIJKKOERISATIaJbJfG
fingerabdruck des	!B"H,I.J/F3V5ZBIIJOFRJSATIaJbJfG
fingerprint	!B"6#C%@&<(A)K*8+G,5-:.C/50E1D2-3m465t6F7@8?94:W;1<C=D?H@?A6CJDGE<F1G>IHJJKCL;MKN9OCPIS=T9UHVGWAXFY>ZG[F]H^J_:aEb=cBdFeJf?gJhAiJk=lB
fingerprint ecdsa	5T
fingerprint failed	!G3S
fingerprint for	!<2H3W9GBF^U
fingerprint has	!H3V
fingerprint hex	2A3d5S9H:J;D<FAHKSQHjE
fingerprint is	!F,H-J/G2F4H5h7J9J;FAHBDHTKFNHPITHbK
fingerprint of	!B3^LJ
fingerprint remote	!E3]5G
fingerprint ssh	!:2F5ZRViU
fingerprint to	5T
fingerprint yes	!d58
fingerprints	5W
fingerprints not	5T
finish	!B-J/I5SFKIIKJLSST^UdTjTkJ
finish successfully	!JLTSUTJ^V
finished	!Z%J)J*V0J1A2V6H7H;B<F=G@JFGHIIIJGLJNJQGRESEWH^J_CaBbDdAfChJkGlG
finished 0	!W
finished after	!T
finished all	!APUTU
finished connection	!>*Y2W9TKJ
finished failure	&T
finished in	IULTVI
finished job	!U
finished success	!a&GID
finished with	!S(UBJTGcS
finishing	!W
firefox	!d,FRJTC
firewall	!I"I,T/V5K7UBEKGR?T]XX_HiJkZ
firewall blocking	!E/TTYkT
firmware	3U5ISV^IaIfW
first	#X%I&I(J,F-A.H2H6F7I8I;B<JBEJUKDLHPIQBRGTU]U_HaJbGcFfEiVjDk@lG
first key	-J5J9UJSTU
first line	!I;E@S
fix	!m"F#J%I&B,E-H3F7T9J;F@JAIB8FDKGPHQIR=SDYH_IaGbJdSfJi=j?kH
fix conflicts	!U
fix host	!U3I
fix the	!H=T
fixed	!f"H,@-?1K7J8EB?JIK<NBRET=_@cKfJiKjXkClI
fixes	!a;J@KAJBK
fl	!ELS
flag	/K3J5SOTRK
flags	"I)J,I->1T6W=KKENG[J_AaTkG
flags boolean	1VOSfI
flags flags	!B-J1V7TLIOUdS
flags write	aU
fleet'	3W
fleet' ssh	3W
flow	!<"J&T1H3I8J<D=J@SNKTTVGYJ[TaAdXfKiDlI
flow file	KGST[UaC
flow run	!F&WIUVJ
flow socket	!B7JTU
fluent	!Z
fluent ftp	!Z
flush	KU
flutter	!V"I-E.Y9KKIOHRW[J
fly	!AHKVV
fly backend	!AHKVV
flysystem	!E"?&E)F*F,[1A2F6@7I9E<B=E>K?B@GAACKGHI@LVWKXK[K]F^KbFcDeGfAkIlI
flysystem phpseclib	!K"J,S3V6J<I=H?DAEFSIGLIOSSAkI
flysystem sftp	!8"I,[1J5E6H;GLTOUPVQTSDfJ
flysystem src	8SKWOURK
flysystem unable	!=.X/K3G5J8I;KBBLTOSRESYTFVT]JaSeKiI
fmt	1I3IBUGVKJPJQJTK_K
fmt error	!D1IBUGVKJTK
fn	*K-G
foi	%G&U(G)J*H+K,B-T/:0I1E2I3S5T6D9E:J@IAHCFEIFIIGJKKILCNJODPTWHXHYG[C]I^H_DaTbDcGdJfEgIhGjBkElJ
foi possível	!K&T(J,H-G/B0K1I3?5G6I8G9J=HAKBJCIFKIKKELHOIPU[H]J^J_JaUbHfIgJhJjDkI
folder	!="9%I&>'H(E)I*F+G,9-G/90<1X2I3<537@8C9F:J;A<0=@@JAHB@CJFDGFHCK:LqNBOJPGQDT7WBXIYHZJ[W]D_Ca3bXeVf4gIiCj@kBlG
folder '	!E.HIFLSOJ^SbY
folder incoming	!KL]SHfH
folder missing	!HLW
folder sftp	!?,J1ULVS^aJcX
folder var	LG
folders	!G.IKHOGSBaJe_
following	!U%J*G+J-E0J1G2I3>4K5<6J7U8H@DAVBIESFCHJIIK<LSPARISJWJXJ^I_DbGfDgKhKkJlJ
following arguments	!d&H9H
following error	,H7UBKEVRJTD
following gems	!EA[
following key	!A=T
following location	!JLW
following options	!XGU
foo	&T)W9JAUjI
foo from	)X
fopen	!FIIKFSYTK
fopen etc	!IKI
fopen home	!GKI
for	!C%^(I*<+B,B-A072:3X5W6G7;8U9F:;;D<>=2>8?9@JAGBTDTE@FTGUHEI8L>M1N@OJU1VCW%X9Y@ZD]E^4bTe@g?iTkFl>
for '	!=+J.S3I5G<E=G?UB?CeDEEKFHLKOIPHQJRHSFYXgTiI
for 'c	!J@IC?DhYA
for 'd	CEDX
for 'https	![BHRIiJ
for 'none'	!T
for 'password'	!HBHRVjI
for 'publickey'	!C&WBZFUR4
for 'root'	"KBIF[SSiI
for 'sftp'	!Y
for 'ssh	!K@TBDCTDKQJRXiH
for 6	!SSJ
for a	"G&E,A.K8CGWKATYaIbKiIkJ
for an	!DPUcX
for app	!T
for assistance	!;"A&I.T/K5IFKGIIIPJTH_JiK
for backup	"VBIRTiT
for bastion	!G/W;F@VQU
for box	&W/F1T5G6V<HGGREcVfIiI
for c	!A"W1X6SbW
for changes	!^
for chroot	!<)f1EB=KJRK
for client	*X9K
for config	!="G-F9JAJFWKILJQSRSkS
for connection	,J7JTX^U
for could	!D:ULUjS
for decrypting	!B;Y@SAS
for deploy	&JB=PGQFR]jI
for destination	!8<J?TATKVSAVSiK
for details	,@/G5WBWGTKILJSF_KbKjH
for dev	3V5G
for device	!UcT
for directory	)FBW
for domains	!a,K3JBHRFTI
for ed	!;%Z&V=HA[BDFDjK
for example	!IBT
for file	!A)IBVKILASGVUaT
for foo	!S)X
for ftp	!C,S/U3D5S<VATBIQETWiG
for git	!@&W5Z<XBEiJ
for github	!=4UPUjT
for gitlab	!Y3D4J5G
for handshake	!<&K,F-X.I/K7W8<B@FJGCJWKDN[RETU_XcHfFiDjIkVlV
for home	!B%J;T@UAIYK
for host	!C)J*F-G.I/V1A2W5Y6D8C9G;B<TAGFHGDHILGNHR1SE^S_FaJcEdJfAhI
for hpc	+W;I
for https	!Y
for input	!A8_KDTJ
for invalid	!FBDiY
for ip	&UdS
for ipaddr	,U/H3V5[9HBDHGKI_I
for jenkins	!C"X;JFSiU
for kex	9Y
for key	%=&X*?+K-B293>4J59;9<>=;>G@?B8C=EEFHGEHGK[NHPUQcRDY>ZF_JiDjAlK
for keys	!SRY
for lab	"J5GGV
for local	!]
for localhost	!V,G5J9J
for machine	FU
for message	!TSJ
for method	!A2V3J9U
for methods	9JAJBWFYKJP8QVjZ
for mft	3Y
for more	!E"V&H-J/F3J5C6I:K;JB;IVJYLCOISFTYbUfGi>jHkJ
for nas	3W5D<UiTjJ
for new	!HSG[[
for no	!X
for node	!K
for non	!H"U7TBKKJSKbVfJ
for nonexistent	!E"EBJRIi[
for on	!AHKVV
for one	;T
for path	!J<SVT
for reading	!J&E.F1C5K;J<DBHIUKILTOJPKSWTK[JfFkH
for realm	!S
for refs	!V
for remote	!H,WTJjT
for reply	!TEE
for repository	!T-U/K5E8SBIKV
for res	!J/S6X
for response	!BGSKFcZfX
for root	!K
for rsa	!K&V
for rule	!V
for s	!V"S)U,H1ERIcFfYiK
for server	!B,G/I2K5U8G;HBCK[QHT>cI
for sftp	!U"F%K&G'U)D*C-H.J/V1@2D3V5[6C7H859F;B=I@JAJB3EJFGGEHIIHJIK8LBNAOFPFQFSDT6YJ_CaFdKfUhCiTjJkD
for signing	%[&K3H5E9K;GAIBJFUPJQH
for ssh	!E#a%F)T*F+G->.E2G3K7Y8?;C<T@GAEB]CFEKG@HHJEK:LCOIP;RJTZWJXTYK_Cb9dUfAhAiZj?lB
for stdin	!?.K;@PVQZ
for target	!XSJ
for taro	!B":)H1G8I;I<DAFBVF?GKKSQ?RbfDi;
for task	1ViT
for test	"H,I-J/G1C5W8J9JFCKHMJNGPJQJTI_GhXiE
for testing	5T
for the	%I&I,S.E1C2I3U4J8T9I;E<I>W@IAHCKFEGEHIOEPIQFSD^I_;b@cAdXfAhGlG
for this	!.#E%E'S*J+K,B.F/I1D4F5a6T7J8I9>;G<G=I@KAJB;CHFDGSHKKELJOTPAQSR8S<T>XKYJZG[H^F_Ya?b]cCeSfFhIiDkDlI
for unknown	!E*I5@9G<I@TAWKKPKQG
for url	!Z
for user	%6&U.U/>2G3.4H506E7B839;:J;6<6=??J@?A5BaDXEGHFIIJEK4L<NAOGP2Q.S1WFXHYAZT[G^I_Fa<b:dEf9iVjck4lJ
for users	!CQW
for vagrant	!FBShX
for volume	!U
for web	AHQVTT
for welcome	!WKETCkTl[
for win	!S,U7HJKNJRIdI
for windows	!T
for write	!9.Z0UBJIIKGLJOZa<
for writing	!I.HSY[T
for www	5V
for x	!YNU
for you	!E"IbY
for your	3S
forbidden	"V&F(H)J*H+J,?-;.C/A0I1E2G3B5A6I7C8B9D;F<G=I@IADB>CKGJHKIFK;LAMHN:OFPFQGRAT>VKWiX]YK[H^J_?aHbWcFfDgKhIiAjKkClI
forbidden pods	!U
forbidden user	!V
force	,UUSkV
force progress	UT
forcibly	,J-H3K
forcibly closed	,J-H3K
foreach	!;&J1F5T<EHdI?L@SKWI
foreach failed	!>&J1F5T<EHdI@L@WJ
foreach reading	!J
foreach'	/S
foreign	!T"G*E,C.J/B1=2F3G5A7J;J>GB<KJLFNiOKPJRDSCTBWE_ZbJcJiFk[
foreign host	!A"J*G,F-U/F1F2G3I5D7JBDKKNfRJTHWF_[fDiIkZ
foreign pm	!U
foreign put	-J1IBGNU
forge	,^@UAUKEPTR<iA
fork	!D&I,J1I5G7J8I<J@KBWGGIJKALHNIQGTYYJ_IdIhKi?
fork lift	!<"B,J3S7K8JBWKCQITY_JbJcHdIi@
form	!JEV
format	!:".#=%5&&(H)>*.+0,3-</4143-4;5'6:7<849+::;l<!=!>^?l@_AdB!C!D0E!FHG:H3I2J<K+L/O3P-Q<R,S,T0UEVFXKYdZ9[6^4_3a5d@e?f5gEj(kD
format error	;d<C=H>J?A@GQIYG
format exception	;T?T@FAHQSWSXT
format failed	!Z
format from	!AKJNKWX^HbUcW
format ip	!FiU
format is	!?-H0X;SAGKENIRHiX
format key	!B@UAHQV
format or	!G;TAVYV
format private	!T>F@FQ[
format s	(T.TKF
format ssh	!I;IATPSQJlV
format tag	@TPEYW
format too	!E;@<K>A?d@;AIYG
format win	>U
formato	!@'V,H/H;J<H>Y?WOKPFRJSKTI
formats	;T
formats rsa	;T
forward	/SBJ
forwarder	!I-BKU_V
forwarder error	!ETT
forwarding	!["E%@&K)H*H+I-4/X1B2I4I5C6[7C8G9B;F<K=J@IAIB<CHEKFFGIIHJJK;LGN<PGRAWeXIYJ^I_8dKfHhGiDjGk?lJ
forwarding disabled	!^%E&@
forwarding failed	!=-</^7IKHNIWe_AbIfJ
forwarding request	!X"A^HfE
forwarding server	!V
foto	.U
fots	!E"IBZCSDKREgXiJ
found	!X",#=%A';(0)H*^+',6-!.4/F051<3<4E6%7:84:V<X=E?EA@BAC8D8ECF/HCIZJ1K!LUM<N<O1P8Q,S>T:U>WVX2[;]4^[_=a/bFc4d5e7h;iHjTkTl:
found 0	!IgT
found at	!F)UBEfSiJ
found but	!B3Z5J
found client	!D*U
found ecdsa	!J
found error	!Z&G*E/F1I9I;C=DBKPGRKS:WIfGkI
found exception	&F*B,H/@2I3E5;;J<a=U?J@DAAB?HWKKLUOHPCQERASKTFVIWGYD^JaKf=iFjHkJ
found existing	!Y
found for	!c&G/J9T<EBDIGLARK
found host	![*T-H/E3C6H9S;HBGH?YIiJkJ
found in	%A&[*J,G/=29315f<6=G>ZA=BKGKHII<KGL7NFQ?RBS<TCVGWIY=ZI^GbGfAiGkF
found key	4I5GH?
found line	!^3IHF
found on	!A/I5JLSSG^TbG
found or	3V:U<JBJTK
found please	!@,J/Y5FRGTEW[^KfK
found remote	/TBS
found sftp	!^*J/D5G<HBIL?RJSJ^EfC
found ssh	!F*J2I5G9E;Y
found their	!A*Y2Y5FBK
found to	!?9K;HBVGULJRTZVfJ
found using	,J-U<GBJLJfJiIjK
fout	!@"J*J,H-J.J0I1J5H7J8HBIKENIOKR[TW^K_JbJcJfJlK
fp	!K:XBFiJjI
fp r	!V
fq	!F'F,I.B/J0W3KBII>KALJOSRJTH[F_JbHeWgH
fq gz	!E'F,J.D/J0WBKI?KBLKOTSDTI[I]F_JbHeWgI
fr	"E(H)J-F.F/U0K1D5A6T7D8I9J<JHJK?QJT7VIWJXH_EaGbJcJdTfHk@lI
frame	!^.JKF
frames	!I*J,K.I2H3]7J9K;JBCKHRHTSiJ
frames omitted	TT
framework	!HBGRSTWfJiU
free	!J"S,I.a5J8HBIKD_IbUfI
free client	)S1SfK
free software	"VbV
free space	!C.^
freerdp	!W
freerdp core	!W
fri	!VBGWUXTiI
fri may	!X
from	#1&S'5*6+I,D-C/>2H4G6?7/8Y9?;?<C?S@JAHD3E:G>H@J+KTLEMZNJOKPEQIR4TCUBVDWIYDZ@[4]Ha<bUcYgCiTjKk6l@
from agent	"I%a,U3K5J;J<H=GCJFBPEQFRJYJhIiDj>
from an	<U
from app	BJiK
from c	>T@EAI
from client	!Z1J
from d	VV
from daemon	!_
from data	IT
from date	!_;J
from failed	!E.X0ULKOJSS_[
from file	!EIX
from filepath	=S
from home	!E-JFTHYiUkUlS
from host	!Y"D1J5H8HAKIIKDPKRVTKhK
from https	!Y
from in	OU
from ip	MV_J
from ipaddr	!D#D%>&<(H*=+@,>-U.@/;0C3B4G586@7C95:F;@<B=C>F?H@BADBFCDDFE?FTGDHCIFJ;K4L>M^N-OEP8Q@S<TKVJW@X;YE[I]K^A_YaDbVc6d1eJf:gHhYibjIk2
from local	!G.ZL@SDgT
from master	!I8WBIKW_U
from net	!H;JKINTfS
from none	;HKJNKQWfU
from open	!G;KYV
from pem	;JAHPT
from private	!7%H&D1J=V>F@]A_BJCHFCLISKfHiCjK
from proxy	,S
from remote	!.#J&U(G)E*J.;0G1C80:WBSIHKXLUMJNJOCQCRCTIVH[G]Ia@bKeGf8gJjTlI
from server	!>%C&1'J(I)I*8,C/K274H5F6I7=8G:G;9<==B>H?C@@A@CIEHF?GCH;I;JGK_M=PBQ=R@TXXDYEZB]E^TbXdAfVgCh5i.jBk3l2
from sftp	!7"W)Y-D.J1c2V5D7F8Z;JBCLHOKQKR<T6^D_?cbiBk=lB
from socket	*W-@2Z8T9WNB_BkK
from ssh	"F%B&Y(T,H-J/J1I2H5@8J9F;F<J@HAFBIC^FFHKK@NSPGQKRDTHYFbJcZfHi@jAlG
from the	!J"J.F/B0J1E2H3[596U8EB<HJIJNEOIRCTC]I^GcVf@iCkS
from this	!XSTXV_A
from tmp	<SSV
from to	AVBU
from transport	!F"S)^-F1]8CKCSK_Ib_
from unknown	!X
from upstream	!]KI
from user	"F&T)C-K/J1>8^<HFIKBMCPJR@TJ_FhD
from users	!U
from usr	8K
from your	!J_ZhJ
fromfile	!DATFVKJPHQWREiVjJ
frontend	#YBWRHSJiU
frun	TS
frun 2	TS
fs	!H#K%J)W+B-S/G1S2E4F7V8G9F;/<S=Z>KA=CJFGH9ISJDOFQ@TIV<WEXHY>ZK^J_EaHbEeKhIjGk;
fs 01	!U
fs 601	!D=VIS
fs couldn't	!3)[+J-W1W2H3T4I9J;:<0=B?F@IACBTHAJHL?NTPBQGRTSBVHYJ_KbKdAkC
fs error	!S
fs failed	!Z<J=T
fsetstat	!B.K=HBGLGOCRFSEaeiI
fsetstat operation	aX
fsetstat permission	!?=IBHOIRGSFa^iJ
fsockopen	!J/T
fsspec	<URISWiJ
fsspec implementations	<UBSRISSiJ
ft	!9#?%E&B'B(C)W+B0A2F3G4E5E7F:E;E>ECEDFEEF>GIHDIEJ?M?N[P@Q>RIUIVCW;YB]@^Ba?bUcHdKeBfXgBh@jGlX
ft pd	-FNbWK_HkGlJ
ft tp	!;#@%F&C'B(D)W+D0B2I3I4F5H7G:F;G>FCFDGEFF@GJHEIEJBMDPAQAUJVDW;YC]A^Ca?bUcJeBfYgChBjG
ftp	!H"/#?%>&+'<(7)0*9+7,B-8.-/c051!2K4:6B718C9G:A;A<6=6>A@CB1CBDFEAF/G=H4I(J9K!L@N[O'P/QBRVS>UEW'XIY6Z<[D]6^)_/a-b5c6e:f/g<h9iDj.l~
ftp adapter	5X8TKT
ftp client	!BNGlY
ftp connect	!Y,;WGdGk9lT
ftp connection	"I,H-=/G1G7T8F;UATBCGTKB_AdTfGkI
ftp connections	!J,TTYiJ
ftp context	lX
ftp deploy	!W
ftp error	,T-<.J/S1I3G5C8EBGKBLHNERCSITUWJbJcKfGiKkAlU
ftp example	!^,D-T3D6J7FBINKR?T>dGiFkJlV
ftp ftp	!c-G1KKENK
ftp ftps	!D9JRITJkXl_
ftp in	!BIKLXVSlU
ftp lab	!H,Z/CRUTX
ftp login	!BTUlZ
ftp node	;IQYRSTS_W
ftp open	!I3SSSlV
ftp php	!]SJ
ftp private	,F/S6EdX
ftp protocol	!D,WRHlU
ftp put	![.H8SIFS?aK
ftp server	!W
ftp sftp	!BBWTFiTkWlU
ftp ssh	!H/J3b5YNJRH
ftp upload	!H,I.H/UBUKKSDXVdTlS
ftp user	lU
ftp verbindung	!JlX
ftp à	!KRITGlY
ftp プロ	1JcUfTlV
ftp 接続	lY
ftpd	!G/IKJNWRJTH_FkYlS
ftpd server	!HNW_Gk[lI
ftplib	!VSIlZ
ftplib error	!VSIlZ
ftplib py	lZ
ftps	!b"G&I,J/E3G5A9FB>FIGEKJMUR>SKTFWJXIZKbIi?jDkUla
ftpuser	BGZW
full	!U&J(H)J*J,D-G.c/C0[1F3F5C6K8@9J;HAKBIHKIAKDNGOBQJTGVJ]H^H_Fa[bAf?kI
full reads	!<._0fL_OSaifK
fully	!I,T;J<H=TBIOSRG^SiJ
fully qualified	!I,T;J<H=TBIOSRG^SiJ
func	!c3H5E;JKJ
function	!W"H-H.E3F6K8I;F=KAGFGHSKGLDNFOHS<VIWJ[I_HcIfHkGlK
function argument	;JITYI
function open	!JHU
function type	*S,V2T9VRTiT
function works	<T
functions	<U=TBJSJ
further	!TB[RETHZK
further information	!UTI
fuse	![&G1C5G<BBIHBI>KVLFRIS[VGWF
fuse sshfs	SV
fut	1IfJ
fut result	1IfJ
future	5J7T8BB?JWKANSiG
future installation	!S
future result	!F
future user	!G,IBJKFRBTYWTXT
futures	TK
fvar	TS
fvar 2	TS
fw	!H&S;UBIGWRGiJ
fwd	/T
fx	!B"3#E%C&6'U(C)D*A+=,1-:.V/30^142@3:516@7<98:K;7<5=8@BA>B*CDEHF>GAH:I;J>K=LUMIN7O]P9Q<R,SWW:X>YCZH[]]H^>_7aTb5c=d?e^f/gHhCi3j?k7lA
fx bad	5JBJLSaU
fx connection	!_-K.?1IKEOKTH[JfG
fx failure	!9"F&G*I,B-E.U/>0Y1F2J3F5A6J7I8D9C;H<FAJBAFKLJNFOXPIQJRASTT?WI[Y^I_EbEcIeXf?hJiHkF
fx file	!FLGOTSD[W
fx invalid	!G0YLISJ
fx no	!d<CHHIHOHS0a>kJ
fx ok	![LISG
fx op	!F.GLGaUeU
fx permission	"B#J%J&D'W.G0D5J;F<C=>B<CJFIGHHCPGQKR=SVTHWKbHiAjFkG
fx quota	!I.U
fxp	!D"I)V*G+J,B-C.G/A2I3J5J6J7J9C;I<G@KAJBBICJGN?RF_GbFcgfGhKiFkGlG
fxp init	KHNJc[
fxp open	!T
fxp realpath	!W
fxp status	IJ[T
fxp version	!D)X,H-H/G8G9JBIKENETD_KbJccfJ
fxp write	8VS?TU
fz	1@5GLJNSTJcVlD
fz sftp	1D5GLKNSTJlG
fzsftp	!]"H,G/ELFOIRFSHTCbH
für	"<#J%H&G'J(B)I*J+F,C-F.B/C0?1E2J3A4I5?6C7F8C9F:J;A<D=J>G@EAFCEEJFIHHIBJIK?L?MINFO9PUS:TAVIWFXFYFZI[F]G^I_DaYbGcFdIeGfEgGjBkIlF
für den	!>"K.J5J;IBDKKPXQTRKSJaJhI
für weitere	!EhU
g	!X&T,J1J5T9J<I=WBINFR@SFTKWH_UcIiHkC
g 202	/T
g r	!V
gaierror	,F-I/S6a7K8IKHNJTHXW_JkE
gaierror errno	,H-J6a8IKITIXW_JkE
galaxy	!@-H8X<JKHLUPYRJiVkI
game	!ZKI
ganymed	!H,K
ganymed put	!H,K
garbage	!E"[)H+S1BKELKbScV
garbage packet	!I"Z)I.J1CKFSIcV
gate	!A-I/G7Y8HBDKFRDTWWV_F
gate example	!K"V1SbV
gateway	!G"K#V%D*E+I-J.F/:0I1C2C3=4J576B7]8>9G;B<B=J@HABBFDKGWHHIDKALANHS@TXVJYJZF[J^J_VaGbAcFdUgJhHj?lE
gateway sshd	!IBIFS
gathering	/J6T
gathering facts	/J6T
gave	,B.FBVRJTZiUjW
gave up	!A,B.FBWRKT[iVjW
gb	"='G(C)I*J+I,C-C.h/C0?1D3B5D6I7H9F;J<KB=GJIDJALBMJNEOAQJR?S<TCVD[G]T^B_Aa?bTcEeJfEgGiHkJlH
gb 88	!H.S8U
gc	!A#ZBXRITSiV
gcc	!d&D1@<=HGI@L@cTfIkG
gcloud	!X#T&F,U-G/J5H<ILKRFSFTY^I_K
gcloud compute	!T#T&I,U-G/J5JRHSHTY^I
gdrive	!U
ge	&W,G2J9V<T
ge en	!F&W,H
gea	!HFVSKeWiFjV
geen	!K,Z/J
geen verbinding	!K,Z/J
gefunden	"E&H(J)C*H+H,?-F.>0A1=2I3=596C7C8F9F;6<_=B>I@HAJB=CGDHEJFJGJHGI_JHK@MKNFO=PGQDR@S<T:WHXIYGZJ[H]K^J_Da=bAcGdJf9gJhHiCjHkHlH
gelesen	!S;E<I=WAJBKPKSJYK
gem	!e&J/JBJLJSF
gem ext	!]
gem native	!]
gems	-K6F7J8FAWGJKJPFRGSKTGkT
gems date	SHWTjU
gems for	!EA[
gems net	!76I8GAHPJRITJWTkU
gen	!X
gen banner	!U
gen compatibility	!U
gene	MX
general	!H"G*I-E.T1C2K7W8@9E;J<KBCHJKJNKRWWXXT^J_HbJcJfEiG
general failure	!?"K,I-H.U/T3J5H9JBIKERITGWYXU_HfKiI
general sftp	!C,U1I3S7X8CK?LJRZSKTT
generate	!B"X;CAGBKPZQC
generate a	!K
generated	!a5H
generating	!g2H3F5G;D<F=JAJBDFJPHYK
generating public	!];F<HBHPJ
generator	!DITLIS^
generator failed	aS
generator mkdir	SXaD
generic	!K&F)K*I.F/A1X7J9G;J<IAJHIIALVNJPHQHSTUIWI[Ta?cFkF
generic client'	!C1V8XfTiT
generic file	!C/F8G9J<KFTGJHJIILUPJSXWK[DaAfDkH
generic x	!UUJ
genome	,S/U8KkE
genome fa	LS
geo	0IeV
gerrit	BXFXRHjGkE
gerät	.U
gerät ist	.U
geschlossen	,E-^7K8KBGRITGWV_WiJ
gesendet	&Y,G<XBVRCfKiJ
gespeichert	!T3W5IYH
gesperrt	"U,F/HSHTHXUiS
get	":%X'A)H*>+;-Z.7/U1I2D3G4=6T7I8J9A=E>C?B@>AJBHC;DGEBF4G8H3IBJWLXMfNJO=PAQJTJUHVIW5X?Z?]E^Sa"b5c6dAe>f'i<jDkG
get a	SU
get addr	!C,J/W
get afp	!W
get agent	!E%b:TBIFJhX
get connection	!,"H#V&6-c.I/T1T3B82;C<FAJFJGKJGK/LCMDPJQERXSFTEWCXH^C_UbHhJlD
get host	!J5S
get hostkey	!J5]
get http	!I,D7FMbNDRJWKbS
get https	!d7KTF
get local	!Y5J
get name	;SQTYV
get no	!@&J1A8KIGK]L]SAVFcI
get operation	!G5I7TBGJUfH
get or	!FWTXT
get remote	!F,F1U3I5J9HBGKGLSMUNZRG_V
get session	!C,V-J/U8UTT
get sftp	.H0X8KAHBXKCLCOSRDXKaIiC
get the	3S
get this	!KlX
getaddresses	,S
getaddresses getaddrinfo	/T
getaddrinfo	!9"<&E(I)D*F+J,3-9.=/n0I1>2G3<4K5;6i758;9?;B<F=J@JAGB;GHHHIDJIK2L=MHN:ODPHQDR3S=T1VIWBXS[E^J_;aHbEcDdAfChHi@k3l?
getaddrinfo eai	!H,I/_6D7JKJRITF
getaddrinfo enotfound	!B"D)I,>-D.D/Y1C3F5D6j7A8E9H;JBDIKK@LEMKNEOJQKR<SFT<XI_EbJcIdHfJiGkDlE
getaddrinfo failed	,G-J/^8KKHTHXW
getaddrinfo host	!J/S6X
getrennt	,G-D1J8VBJKZTI
getresp	lZ
getting	"D&A(K)J*;,I-[.A0J1B2>3A5?6A788A9C;@<F=HAGB7FKGIHJICJIL9NZOGS8TJ[C^V_^aEbYcGdHfAhIi?jIkTlJ
getting banner	!>"I&J*=,<-].H/?1J2A3G5G6G7@8K9F;IAJBBKXLJN[RBSFTE__bFdJfFiHkY
getting initial	!^RE
geweigerd	!K,Z/J
gex	!@-G9^NG_K
gex group	!@-G9^NG_K
geändert	!B3c5>BJOHSDTKfJ
gg	!T
gg kk	!T
gh	!_/TQJ
gh 006	!V
ghost	!C"Y-J1^5KBI
gi	(TBDJUK]SJhX
gi b	(TJUK]
gid	!U
gio	!-"C,V-G.H1Y3U4H687F8CIHKGNJOKR@SXTTWJ_CaHbJhTkGlH
gio sftp	!3"C,V-G.I1Y687F8CIHKHNJRBTTWJ_CaKbJhTkGlH
git	"!#<&W'F)<*B+H,D-F.F0>1+2J3V5U7F8,9F:Z=H?9@BAJDBG&HUI5J>LBMEO7PaQIR9SITHV>W*XSYBZ6[;]I^7a0bBc1eAfGhJiXjgk=l?
git '	!eBERFTIiI
git annex	!B(U/ViT
git auth	!?G?P_RWiA
git c	!K<VPU
git cannot	!C&V5D6HBYRDTJhYjU
git clone	!C&U,J-G5U6ISFWJ_UdJiWjHkG
git config	!U
git corp	!F/T
git denied	!I&@5G:gB8LGSCiAjd
git did	&T;J@TBH
git error	!7*A,K/I2>5T;CAEBTHUKWLHNXRJSJTG_IfHhGjY
git example	!U&K,E/H7J<KHTKJPSRDTGdUiA
git exe	!T;F@TiG
git fetch	!@/KBACVPXTVUSWHXU_TiG
git head	!S&J<V
git hub	"I%U&H3H;BLIPIRHSI
git ipaddr	-J_U
git lab	!Z&H,K/E6U8JBFRJTJiE
git ls	&Z<TBWHUSJ
git plink	!U&W<IBJjU
git pull	/V<SBECKUT
git push	!;"J3V5F:W;I<J=JBUETHTKHLGNJPJRBSXXT_Fi9ja
git refs	UTiW
git repository	;KLSRVi_jJ
git secret	!FCVHT
git ssh	!K-G/J3G5T=KBBCIWKYU_ViE
git to	!W
git wrapper	STjG
git'	!Z&X/I:J;JBTRKTIiV
git' failed	!V&T
gitea	"J5G:G;JLYRFSWiHj^
gitea does	!V
gitea under	!V
gitee	;I@U
github	"D%I&E(K)J*J+E,3-I.I/F0H1C2H4S5K6X8H:U;G<F=HCKEJGJI]LDMKPSQ>R?S>TVX[^K_=aJbBcIdHf@hZi?k@
github com	!S"F&I+G,:/I1J2G4T6V9H:U;GFIKILEPHQHRASDTXXY_>bDfEhViAjTk<
github com'	!T
github example	TGXVkW
github home	!B@TPXYU
github workspace	!C5SI[
gitlab	!W&G,I/_3H4H5H6@;EB@HKKHRHSTiD
gitlab corp	!W
gitlab example	!b3B4I
gitlab runner	TU
given	!H"I&A*K,=-K.D/=0W1F2I3D5=6H7A8J9B;CGUIJKDNFOHP[QW_JbJcIfJiWkG
given credentials	!A,H/GGXRZiZ
given identity	?S
giving	!6"G,Z-J5F8IBAGJLSNJOJRXSTTVXS_HdUiFkC
giving up	!6"G,Z-J5F8IBAGJLSNJOJRXSTTVXS_HdUiFkC
gl	![
global	![)K/J1D5F7H8IBJKGTHlV
global add	!U
global request	!U
gnu	"T%T1IKCUJbU
gnu linux	"UUJbV
gnu tls	!S1JKDNS
gnupg	!V
gnupg'	!V
gnutls	!UKJcJ
go	!d"H&I,I-E.G/E2J3D5B7K8G9F;A<K=J@DACEVGJIJK?LENCPCQDRTSIYG_GcKfIiBkKlW
go anywhere	RV
go sum	!T
goal	!V
going	_UfS
going to	fS
golang	!Z
golang org	!Z
gone	!H,K-G.E/D1T7Y8X9JLGNFSDT__KdlkC
gone example	!@-I/F7ZNITddmkD
goodbye	!V
google	!e"J.FBHKIRISIkT
google cloud	!X
google drive	!U.K
googleapi	!^.E
googleapi error	!^.E
googleapis	!V
googleapis com	!V
goroutine	.F[V
goroutine 1	.F[V
got	"@%K&D)E*E+J,8-I.>/60H1T4I6C7A8B9<;b<E=D>J?I@CA_EKFAGGHFIBJAK>LGMANWOKPZQ:SIT<VDXH[D]I^>_GaBbUcVdJeJgDiDjG
got 'aaaac	!H3V
got a	(T
got an	;KYT
got disconnect	!KhT
got error	!XKJ
got some	"UiS
got unexpected	!AKJNKWX^HbUcW
gov	!U-SKHTK
gpg	!~"I%J&?(K*E+I,F-I/B0J1G2G3A5;6J7D8I9B;7<B=I@IAGB0CHFCGGHEICLDNIODP<Q2R;TCVGWGYHZI[G]J_JaEbJcHeKfIi?jDkKlJ
gpg can't	!]&H<JBJIH
gpg decryption	!bBKQ>
gpg error	!T
gpg failed	!VKT
gpg keyserver	![.I7K
gpg public	!aQF
gpg signing	!V
gpg stdin	!Z
gpg warning	!T
gpg 公開	!Y;IQI
gpg 復号	!Z;H
gpg 署名	!ZQG
gpu	&J,X-J1J5E6E8SBWLGSJWJbFjI
gpu 02	!T
grafana	![.G/JIJKHLHSE
grant	!]"HRIiG
grant error	!XiH
granted	!Z"Y)Y,G-F1T3F5E9I<KB:NGRGSSTG^U_GbTfYiDjIkJ
greeting	!9,C.C/H0K1H3J5F8JBGKGNbOIRBSHT?_IcGfDkI
grep	!D-V9XSVdWkI
grep i	!HTV
grep sshfs	SV
group	!Z"H%E&J(I)H*E+G,C-C.H/B1J3=5G6J7D8C9g:K;D<B=F>JAGBGC^DKHGKILDNCOIPFQERASGT@VKWHYI[K^I_FaFbGcIdGfIgKhEiIjIkJlJ
group 1	!T*85F9YBGFBKJRI
group 14	9U
group 15	9Y
group 17	9Y
group 18	*S
group id	!U
group in	!S
group or	=ICS
group sftponly	!V
grpc	!W
gss	!X
gssapi	;HPIQHRKSJZHcKjTkI
gssapi keyex	%G;G=DPJQJYHZIjUkJ
gssapi with	;HPIQHRKSJZHcKjTkI
guacd	!7"E)W*T-U1V2]5K9W@JA[BUFVKFPEbJcIf[iW
guarantee	!B3E5WQS
guarantee that	!C3E5WQS
guess	@T
guest	&J/I3F7I8F9J<IBZGIKKLGSI_FbBcUiAjIkJ
guest machine	!B,UTU
guest vm	!J)T1VBV^HcX
gui	!V*U2U
gulp	!S/J1I8IBGKUQTTJfI
gulp sftp	1J8JBKKVQTfJ
gw	":%J&I)E*G+H.H1<2D6Y7U8B9A;H<I=I@IAHEKGCHHIIJHK;LHMVN@PIQTRDSGTXXEZJ[KaKcKd[fDhHlG
gw 2	!Z
gw example	!F"F,H1G6[;JGHKJQUTZWGXK
gw lab	!^6J
gw sshd	MS
gyp	![
gyp err	!Z
gz	!H"@#C%B&;'n([)<*:+=,K-2/20Y102?304D526;7798:A;2<5=>>B??@@A;B:C>EBF8G;H=IWJ9LBM?N4OUP;Q;R>TGUDW<XBY@ZA[C_4aHb7c7d?f5gXh?i=jGl>
gz 100	!]KGOH
gz bam	!H'W
gz corrupted	!IVX
gz failed	!@.KKJLFVT]XeT
gz invalid	!DIK]XgY
gz no	!@IiLA
gz ok	!VIJ
gz permission	!I'KO@S_
gz to	!W'K0GI@LV[UaF
gz user	!JLH^UbGkV
gz'	!B*I.G/J6G7H8F;H<II]L@OERHTK[GkJ
gz' num	!W8K
gzip	!['I.E0E1J8K;@AIICLIOFSGVG^EaHcKfKgZ
h	!Y#K%K&<(D)G,G-H.Y/<145H6G8=<E=H@GAEB?CHEJFHGFI;JDK5LBMIN>OIPFQER?S]TFVDX]YIZT^D_@bXcAdEeJfJhIjJk5lH
h 0	!V
h 1	!W
h 5	LKSVaIgT
h mode	!T
h no	!a&J1I<HHKIHLEkJ
h p	TJXZ
h p'	,S
h ssh	&J5I<ViY
h unreachable	!EKGSYTZ
h user	!IbT
h web	LV
h その	!Y1K<KIJLI
ha	"J&F*I,=/A1K2F3H5J6K7B9T<JBHLGOVPKRHXI[U^K_SbEcIfSiGlH
haben	ST
hacchu	!EKTOYaG
had	!F)Y1Y5F;TBCKHLWSU^KfX
hadoop	!^,J/JIG
hanako	"Y)G1I7VTGbVcT
hand	!H&U/S7T9KRHTJjU
hand side	!I/S7T9KTJ
handle	!e#K%I&B)U+H,<-I.J/E2S7B;=?J@CA@B1FEGDHEI;K=LYMJN5OGR?S[VEWDXHYDZJ[G]J^E_Kb<c:dIeKfEiCjFk9lC
handle error	"U
handle id	!X
handle int	-KKV
handle kex	!I*S2S
handle message	!V-HKK
handle request	!V
handle sftp	!b"J,E.E/H1I5JKKLGRESFTHaJfH
handle time	8TJUTJ
handle u	KJ
handle wait	!JJT_SfI
handler	!D"C&D-E1E2I5U6D7F8G;E<F?IB]GZJKKJN<PHRYSAVH^J_?aFbAcGdKhFjJk>
handler for	!H5HBKGWRH
handler process	!E5Y=XRI
handler py	!JGU
handler self	+T
handler wait	GU
handlers	!D-I0T1KKFNF_HkI
handlers resptype	!K
handling	+S,E9I;KPKiUkS
handling of	+TfTkU
handshake	!F"=&='C(;)0*b+6,!-c.'/90;1+2_4V607<8&9a:G=3>A?;@5A?B>C<DFFKH3I0JXKAL)M8NXO7P<Q8RCS*TFUHV9XEY5]D^4__a9bUcUe@f;gBiCkU
handshake aborted	!J*V3J5JFHKK
handshake completed	!T
handshake err	!E#X7VBEKVNWRI
handshake error	*S2T9Z<TBG
handshake exception	!^
handshake failed	!B"G&G'I(F)?*X+=,--[.6/#0E192X4X687)8:=9>F?@@<ADBGC@DJH6I>L7MBNTOBPBQ?RGS9T4VCW/X=Y;[@]I^?_VaAb?c3eGf0gIiJkU
handshake failure	!Y
handshake kex	*U2W
handshake origin	-JWX
handshake timeout	!X
handshake unexpected	!Y
handshaking	#U7U<SBAFIGINU^GiI
handshaking with	#U7U<SBBFIGJNV^GiJ
hangs	!KJS
happen	!B*J2U9G
happen because	KS
happen if	!HBS
happens	!<&J+V3G5]BWGK_JcTiJ
happens repeatedly	!@&J+V5VBWcTiJ
harvest	!]/JRGiT
has	"h#T&U'=(5)J*9+0,C-=/>021U2J3d60728E97:S;I=4>A?1@5ABFFG(H-IDL8M:N@OFP=R?S6T?U=VAWIX1Y*Z6[;]7^2a5bHd@fTg6hCi=jEk3
has a	!W
has already	!<#K&T3E5I:[;I<JQI
has been	!T#H%E&>*H+K,9.D/A0J2C3[526J7J9A:B;=<<=H>J@HACCHDKEIGGHJIJJELBMKN?Q=R8T6WDXKY@ZK[K^C_VdKeJhBkFlF
has cached	!I3U5H
has changed	!J,C-B.I/B3n4C5(8IB=HGKALHNIR@SHTEWH_DcJfIiK
has closed	5YKI_W
has disconnected	!5"D&F,J-@.H/F1e2E3>4J5?6J7I9EB?K9LGN@R<SGT>WD^IcWeKfhgKiHjJkGlK
has exited	!E"T&UbT
has expired	"i&H,C/J1I3I5GBDKHNKR>TD_JbFiE
has failed	!G"H*T-D.J/G5AAJBEKKLKRVSJTWWXbFcJdSfHjH
has invalid	!C"XBJCUiD
has no	!X"J%@&_,I.G/I1J3I9J;E<ABHKGLGPDQDRETKVJcIiI
has not	!G"E#]-K2K3=4J5a;J<VBIKJPKRHTU_I
has occurred	,J.S/U3I5H;KBZIIKJLKiK
has terminated	!DJT
has timed	!C,J.I1J2Y7BKYNYRFTGWH^SdCfCkX
has unexpectedly	!?"D1?3C5_8A9G;FB^K=NCTC_CcJfGiCkD
has wrong	!IQY
hash	(V*E,I.E/E0I2G3Y5U7K9B;JBCFIIJJUKCLINCOITHVW^I_KaIbEcEgJiEkJlG
hash differ	!E.KKHVX
hash sha	!H-S9GJW
hashes	!T(^.I3HIHKGSI
hashes differ	!H(Z
hashicorp	!V
hashicorp aws	!V
hat	!:"J,C.K/D3b5<7TCHDSKINJOFRASCfIiWj[
have	">#F'J*K0B8>9V>JCHDIFGGJI?JELJPASVUJVBWDXUZI[E_Ka9dEeGfEiHkIlD
have a	!b
have access	RX
have actually	3S
have been	!X.U1TBKTK
have different	KS
have locally	!T
have matching	!K
have no	!D3C5V9TXU
have permission	5J:TBTLSRIaIjW
have permissions	.U1TOVSU
have requested	!;3THS
have storage	!U
have the	!;FJLJRHiI
have write	SWjK
having	/S
having no	/T
haxx	!G2T5T
haxx se	!G2T5T
hazmat	;KQT
hba	![
hba conf	!Y
hbs	"X7S
hbs 3	"X7S
hdfs	![SF
hdr	EX
hdr read	!Y
head	"I%H,H-F.I/E3E5B7K8J9I:H=IA^HTKCLENZPAQ@RDSUTCWHYB_FbJcJfH
head 1	;@AYQHYJ
head main	SVjK
head refs	FSiJ
head title	!F-I;W<JKJN[SJ_I
header	"U,H-A/I0K1W3D5G7J9H;T<JB@JKKVLFPFQCRFSCTBYE^H_BaJcWfGiIkHlJ
header eof	!D8TKcSI
header from	1K3KNJbScXfH
headers	,U7T;DAKNCP[QUTU
heads	US
heads main	iI
heads refs	UT
health	!_
healthz	!W
healthz dial	!W
heeft	!K,Z/J
heeft geweigerd	!K,Z/J
held	!T
hell	!GbFcZkK
hellman	%J*H,J-H/I3I9]HJJIKHLKNIRJTHhJkK
hellman group	%J*H,J-H/I3I9]HJJIKHLKNIRJTHhJkK
hello	*K,I-U8K9JMYTHkS
hello init	-W_TkU
hello java	-W_TkU
hello read	KSNS_UkV
helm	!h,I.G/J8FBHK>LJRGSJT>fH
help	"I,T-H/D<KATLJNJTHWScJiFkI
help 1	AVBV
help for	!Z
help'	!C.J5H6JBJI]LJOKRFSH_J
helper	!U&I,@-U/F5U7E8W<UBWRVSITG
helpers	!D1VBJKHLSRF
helpers abstract	NS
here	!C"G'[(G,G.E/I0D1K5T7J8G;JBJIFKHLBNKODRGTHWZ^D_JaIbGeXfHiHkV
hergestellt	"J,Y-I/A5K7V8HKDWKiI
hergestellt werden	!E,]/C7WKKTU
herstellen	!J7I8JKDTT
herstellen der	!J7I8JKDTT
hex	!Z%[&3'A(Z*3+;,0-B.G0A2&3[4V5J657<8I:S;A<7=;>F?@@<AIB]DJFGGIJ5KBLCMKN:O<PJQ=RGSJTAUDV7XCY5[C]C^G_4bHdAeCfJg:jXk7l=
hex '	;S@SAJQT
hex agent	!H:S;I=JCFEJGFR[YJZThbi;
hex cause	!I3T
hex does	!C3b5D
hex ed	BK
hex error	!];?@JQBSUhT
hex explicit	!E%>;S<I?SBSEGR?ZGhBiDjU
hex failed	!ESS
hex for	!C2H3cTT
hex found	)UBGfT
hex from	!V
hex head	![BJ
hex is	!<5TBSHUcWjG
hex refs	!W
hex role	!S
hex user	!i%G&C3B5F;I@JBCEJPJYJ
hex var	!T
hex vs	(XVI
hex work	!V
hex 未登	!KBFjZ
hg	KKcT
hi	!U"HBILIRKSI
hi octo	:IbYfXiE
hi taro	!lb=fB
hierynomus	;YAFQU
hierynomus sshj	;YAFQU
high	!HKWNXcJ
hilfestellung	!FBXREhUiC
hint	!i,G3@;TAHBEKJQKSEkS
hint updates	!V
history	IUSI
hit	"G5XBXKHRVTI_K
hit an	"G5XBXKHRVTI_K
hmac	%J(I*o,I-G/H2<3G5K8H9?FJHJJKKCLKNGQJTI^G_JfIhIiIkI
hmac client	*U9I
hmac md	!F*e2J5J9E
hmac sha	!E*c2F3K9FhK
hochladen	"F,E/K5JBIKJLXOWRISTTFfKiJ
home	!H";#9&<'8(5*F+T-J/K0A1k2B3J5?8?9A=X?EA@B>D-FGGCHTJ?KGLYM7QIR>SVTGU=V;WAX4Z>[T]8^@_KbHcKdKe@fAg4hCi5kVlB
home directory	!>&J)J1n8EBFHFKFLCRHSD_Gb^fJkG
home example	RJTX
home tar	aV
home user	!K"@#:&?'<(9*H+U,A.J0I1U2D3K5B8F9C=Y?GABBBD.FIGFHVJBK>LZM:QJR=SWTDU?V=WGX:Z@[V]<^CbIeDfFg8hFi9j@kTlE
home'	!U
homeassistant	5T<XRVSKTFjHkG
homeassistant components	5T<XRVSKTFjHkG
homebridge	!U7S;F
homedir	!T
homedir '	!T
homes	!B5WHFSX
hook	!l;A<A=F>K@IA@BDCGKKPFQBY=jH
hook declined	!b
hooks	6H7T;T
host	")#@%7&='*(3)A*E+J.:/o031B2[3b4^5i6c7W9>:1;9<3==>6?<@DCBD;E@F=GKI4J:L@M#N=O!P;Q:S@UEV4XFY=[;]"^G_Ha>b8cGe6fAg@hGiDkVl,
host '	"G&E)K*J.I/@6W9G;I=VAGJWPIQURYTYiHkD
host 'files	!S
host 's	!?"W)^5G8C;G<JAGBSFJGDKJLHPHQGSJYIZUbScWfWiHjS
host 'sftp	!B*I,?/W364I6SBZH7KELKTD^T
host 0	!K5JKJNJ_V
host 1	"<*F+D,>-5.J/G1U3U4H6==C?ICFG>HDI9KWL@MKNDOKSBVJW8XHYS[K^7_:aDb@cBd>f6gThVi&j>kYlI
host 192	!IBJTJiT
host 2	![BJiSjS
host 2022	!G"W5J6VRXTJiUkG
host 22	"J#K(U*<+@.>/W2=3K769V;@<@@IA=GCHFIfJ:NVOGQCS6T]WJX;ZH[H^FaCbJfDhGkclD
host 2222	,D/H6UBFRGfGk]
host 23	!]9U<KBEJXLDTJ_K
host 29418	YX
host 7999	!H&U,H3SAVRFkU
host a	!I/V=USW
host acme	!A&h,J/G6G;IB_LERCSDhX
host address	!S6D
host aes	9U
host and	!A/TKVRE
host api	!Y/C
host app	!V5K<V
host authentication	!?&I5GBZKURDhViXjb
host away	7YkE
host backup	!?/]1B5T6T7C8JB@KFLHR@SFTV_KaWfFiJ
host bastion	,B-H/D1H5I6K7HBFRFT<WbXGfKkG
host build	!W
host can	!CBS
host can't	3@5TBE
host cannot	!B/[3I5DPVRBTTiIjUlT
host cd	!KLX
host check	!@,F/U3VBSLSTV
host ci	=SLU
host client	"B)=1;8_
host closed	"H,G/K3K5F8VBGGXNHTH_BkH
host connection	!["I&F,=-B/@3K5^6C7FB;RDWDXK_GfHiFkH
host connections	5S
host curve	*S
host data	!G&WLISTaG
host db	!_THkI
host ddbj	!X
host denied	!A3b5^BHGIHGKIRGSI_I
host diffie	!J9_
host docker	"U&Y,C/IBWTHkG
host does	!0"A,I-G/f1?2B5D6Z7J9I<8IBL9RHTHfFiK
host due	!ABJOWRTSBTZ_U
host ecdsa	!K*J5J
host ed	!V%U3E4K5@9T=JFHHHYJjI
host enter	QT
host errno	!I,C-D/TW]_IkH
host error	,T/V;X@JBJKGLISH
host etc	BWKTTS
host example	!C,J-F/B6WBARIWHXW_V
host exception	*I,8-E/d3H596[8H9F;HAHBAK>LHNERDTJWG_JiKk:
host exit	,T5G7K8KBIRX
host failed	"H.S/E5@BVGALKTWZH[Vi[jJ
host files	!F,T5W6F7VTG
host fingerprint	!E3[LJ
host finished	!Y
host from	"H%Y&HB;iZ
host ftp	!A"U/T3JBTKKRTXKiSlK
host git	BETT_JdT
host github	,A/JBFTaWHXZ_HdGkE
host gone	!K7KTmd]kC
host gw	!H-TBGNKT[dDiT
host has	!."E#K%K&D*S,=-C.E/>1c384I5I6I:JB6GKLEN<RISDTUW=ZK^G_GaKcWeJfhgJh;iEjHkC
host hmac	!J
host home	!8,W193U<GBHIDLaPUQJRWkB
host host	,D/H2I3[7[9GBWT<WKdDkA
host identification	!T,H-E/G3U5DBGKFLKRJSJTKWJ_G
host in	/H3F7G9JBFiU
host infra	!I&K5YjT
host ipaddr	!G#B%I)H*J+D-2.J//192H6B7_899@;?<^=B@GBBCGEGFEGIH:IIJKKHL@QIR@SAWGXDYKZG^CaIdch@jVkIlH
host is	"@#H)B*E,<-A.?0I2C3Y4F5H6T8B9B;E=JAEDJEIFGGDHGJUKYL?NJQKRBSFUJW;XBZG[I]K^?_?c=f1lG
host ist	,J/_5C8JKE
host key	"I#:%;&/'F(?)B*,+F,1-!.A/!0D1<2m3m4n5l6)7)809!:4;/<3=@>D?6@0A!B-C>F&G?HbIJJAK-L-MCN&OEP!Q;R;S5T&U=V?WAX;Y3Z1[A]D^F_(a9b@c:eEf?gChCi=j-k)lB
host keys	&J*H,K.H/J5_9A;D<J=HAIB?FCHUKCLFPGQFSGTHfHiK
host lab	!F&]/V9W<I>YKGQTTS
host localhost	!W
host login	!<B^GVQIRCcUiDkJ
host lookup	!F
host ls	!F,J/S1U6GTHbXkHlT
host mac	*C
host machine	2F5J8K9XTF_C
host mirror	!X
host mnt	"J)J/H1H5I8GCSGJKHLCR@SSZKaYfSiHkJ
host name	!W"G*I,F.G0>2H5D6b8I;G<C=D@JB<GIJILENJPKQIR9WD^I_HbGcIfJi:k?
host nas	/I5XkF
host no	*K,W/I5K7VBTKILKRFTUjK
host node	&V<XPXRIiH
host not	!U"X&H*K,K/U2J3J9H;K<KBCKJRBWF^KkK
host optionally	5T
host or	!V
host p	/VkH
host permission	!!"9&W)F*E+4,W->.H/A0K112J3@4E5:6I7I8F9I:D>I?WFYGVH3IJJIKCL?NHPUQTRUS!T<UKVIXEZ[^D_Ca4b2cDdJeHfBh9iJkZ
host please	!W,J/I5I7TBIRU
host port	&K5G6[7@BFKHNKWFXT_JiF
host preauth	!T
host press	QT
host proxy	,Z-GNJkH
host public	!@5d;KBE
host r	1K3UfV
host relay	!T
host remote	!H,W/WBHRX
host reply	!["TcH
host repo	!@"C&F)G,D-S/E1U3=5<6B<H=KAJLaP^RTSSTEaKbCf@i>jDkD
host rsa	!T%E&D2W9T;KBIhJ
host rsync	7WBJHW
host run	!I^GbV
host running	!E"U)V1W5E_JbX
host s	!D/V5[
host scp	,UTIfSkI
host scratch	BURIjV
host server	!95K9JB[GHRYTG^TkE
host session	!K3UBHHV
host sftp	!="I#S%J+H-I.=/_0J1F2D4A6T87:U;J<DAJBICJEHHDICJEKWLDO@SUW1YG[I^T_HaIbGcFfJh@jTlE
host site	!T
host srv	!E&T)J-X/K1EBXLFPVRH[TcBfIiHkF
host ssh	!E&F*J3C5F6KAUFJNDT]XTd=jWk5
host sshd	BS
host stderr	!GbU
host storage	!F6VRFTJiV
host store	,I7UdT
host sudo	"EKW
host taro	!J&I3VBEiYjG
host team	!G&J4TFT
host the	!=/J3aBIR:iIlU
host their	!I9V
host tmp	!G3U5JbKcT
host to	!:5SH]
host unable	!B,]3A5H6C7ZB<R9iKkG
host unreachable	!J,H-J.G/=3I5B6H7d8IBBKBLHRASIWVXH_JiK
host up	/H6V
host upload	!75J6Y=SIEKFOJPSSdTJa@iHkK
host user	!@"S*h+J,H-C/K3D5G7KBFJJLENSTBXKZGi<kG
host username	RS
host using	!F,S/KBJGVRYTUcUiKkI
host usr	!E.S5SfIjU
host var	RVSS
host verification	!@3J5A8JBGGaRIiHkH
host via	!D"G&J,K1J2J7I9H;EKWPIR;TIXHbEiJ
host vol	.YLI
host want	;IYS
host web	!W
host with	!FEIRISJ_TjS
host x	!G5VkK
host zlib	!K
host ワン	!GGY
host'	!a,C/I3E;A@IAIKKPIQGTFWX
host's	!K5T
host's fingerprint	5T
hosted	![
hostfile	!DHY
hostfile replace	!DHY
hosting	!5"@%K,J.T/H3F5C;F@JAKFIGHHIIHNUPHQHWK_IiIkIlH
hosting service	!8"A%K,K.T/I3H5E;F@JFIGIHIIIPHQHTH_JiI
hostkey	!F#I&>'J(I,5-E.H/50J1H2f3Y5n6?798C95:J;9<?>G?G@HA=B;FBIDJDK5MGN3OIP?QAR@SJT4VGWAXGZD[H]J^E_<aKd@eJgGi;jDk5lC
hostkey alg	!@"I&I*E-I.I/J1G2c5;8I9@<JBKFKHKIHKKLGPKRKVJfG
hostkey algorithms	!K
hostkey for	!A,I/F3E5j;JKCRGTGfIkH
hostkey found	!G
hostkey once	!E"S-INJYUbU
hostkey type	!G*V-J9VLS
hostkey was	!G-G2J3]5[9K
hostkeyalgs have	!K
hostkeycallback	!JHU
hostkeycallback function	!JHU
hostkeys	&E1A2F3@9G<AHiI>JKKGL>PIRJVHWGZKiFjJkH
hostkeys 3	!J
hostkeys file	.T5IHFSS
hostkeys find	!J
hostkeys fopen	!GKI
hostkeys foreach	!;&J1F5T<EHdI?L@SKWI
hostkeys no	HH
hostkeys searching	HD
hostname	!J#F%A&3'H(A)=*8+X,H-F.4/o081(2C3H4B6d7;8>93:B;<<9=A>F@AA=B0CEDHEAF;G8H6I4J?K@L&M=NCO9P8Q9R+S1TGUJVAXaYBZE[>]E_5a>b7c:eEf1gDh>i-jHkTl<
hostname 'sftp	/S
hostname bastion	/DW]
hostname ftp	/X6IkI
hostname github	6X
hostname gitlab	/a6BkK
hostname host	3K5U
hostname ipaddr	+E/S6X
hostname nas	/U
hostname or	!H7UTUkU
hostname port	/T
hostname server	3V5J
hostname sftp	"J,E1I6^7E;HBFLKRDWHiJk1
hostname specified	!Z&H7J<JIJKJLJRJTI
hosts	"C#D&<'F(C)J+H,2-?.C/C0C1A2J4Y5_6.7I8<9>:F<==G>:@IACCJD=EGF@GIHtIIJ>K9LJMDNGO?QBRJSJT7UGX>YD[=]C^Aa>bCcHdfeFfFgBk3l@
hosts 1	!F5CH@
hosts 12	!F3[5GHG
hosts 14	!?3K4SHV
hosts 2	!K
hosts 3	!I5I
hosts 31	3KdT
hosts 4	2V
hosts 7	!HdT
hosts file	!I2S4J6J<B>JCIHXL?OJRASF[KaKdG
hosts for	"S
hosts home	!=Hh
hosts is	!T&I[J
hosts java	HV
hosts known	HV
hosts no	!<1I5_<JHYIIKILF
hosts old	!WHS
hosts open	!B5]HULJ
hosts operation	!KHT
hosts permission	!A5];J=HBJH[SD
hosts r	"S3V5GHH
hosts read	!CHY
hosts set	HV
hosts ssh	5c;J
hosts the	5IHX
hosts to	!FHV
hosts updated	![HF
hosts upload	!8<J?TATKVSAVSiK
hosts var	!H5HHU
hosts ファ	!HHWSIdV
hosts リス	!V5F
hosts 許可	HVSI
hosts'	+H5U6I;K<@=AH^LCRJS?TJ
hosts' '	!J
hosts' permission	!VHSSC
hostschlüssel	!3"6'J(D)B*I+I,8-F.5/:0?1;2K3X5m6=7@8<9E;C<?=GB8GHHJI8JHK8L9MJNCO9PJQ>R8S7T8VIWFXBYI[?]G^D_:a<b@c;dJeHf:gHhGiBjJkDl@
how	!c"J&H;J=HBBRESIiCjE
how to	!c"J&H;J=HBBRESIiCjE
hp	![
hpc	!5"J#K%H&>(H)F*J+T,J.?/V0I2J3=4J5D6C8d9C;=<C=FAECEEHFEGTHFIDKZN@ODQERBVIWBXHYEZK[H^B_BaBbFcVf@gVhDjWk?lD
hpc example	!>,E/@3G5G6J8VGVLVNISUWJ_GjAkF
hpc login	!H,G5WBTTTbV
ht	!F
ht tt	!H
htdocs	!G/J0TBILTS]aK
html	"?#J%H'F(H)E*D+G,=-C.D/;0H1>3D6G7D8C9C;Z>D@CB:CDEJFAGEH=IIJFKFLVMKN^OEQSRJSfT7V@WDXIYBZG]H^F_JbEcCdKeIgGhIi3jC
html failed	SEaT
html head	!F-I;TKJN[_I
html index	LISW
html lang	;U
html vendor	;A<WPUQV_U
hts	!]IGLJ
hts open	!Z
http	!b"=#D&C'E(A)<*;+=,2-'.//'09112=3:4D5:67758.91:T;4<J>G?E@AA8B8CCDIEDFKG4HAI9J9K!L1MfNhO5P:Q8R7TAUIVAWdXeYBZC[?]D^<_(a7bBc3d7eAf<gBh:iDj>l0
http 1	!K"J+K-=.H/F0K1K3F5G6I8H9E;KAKBGGHJEK>LJMdNaRHSDXS_BbGcIfDiGlC
http 2	TS
http basic	!U
http deb	!U
http docker	"T&T/IbT
http error	!b
http http	!S,EKKMV
http ipaddr	!i,A7E<U=TBDTBdG
http java	NIWZ
http localhost	!W,J
http pecl	!GRUiU
http proxy	!E&K,G7IBKNJWZXdkK
http request	!a,A
http response	NV
http status	!IMVWXX=
http www	!T
httpd	!^LJ
https	!u%I&?(I)G*E+J,G-6.=//0H1>3>4H5C6W7<8=9>:U;=<A=I@JB,ETGGHFICJGK.L2MSN=OEPCQFR3S3T2VIYJ[H^G_=aEbAcDd@fAgJhIi7jBk9lC
https api	:XTG
https cloud	!W
https connection	!Z
https git	!dSG
https gitlab	!S
https ipaddr	!W
https nexus	!U
https proxy	TSWHXU
https registry	![
https repo	!Z
https rubygems	!U
https s	![
https sftp	!A/I6YMW
https ssh	-JWX
https support	"S
https www	,V
hub	"F%U&F,D/J3D5I7T;A<J=JGKKTLHPEQJRXSHTIi[
hub does	"JLJ
hudson	-STJiW
hung	"I,E-X.J/D1J8I9EFKNFRKSIWIbGfJjI
hung up	"I,E-X.J/D1J8I9EFKNFRKSIWIbGfJjI
hv	!G-I3T5HBTiVjU
hv 2	!G-I3T5HBTiVjU
hy	!d,GRJTF
hy 000	!d,GRJTF
hybrid	!D"X.I/I3KBBTYfK
hybrid backup	!K"X/J7TBHTT
hybrid delivery	!ITT
hybrid key	!K
hyper	"H,J.I3G5C8IB@GKKKRci@jH
hébergeur	!H.U0TST
hébergeur pour	!H.U0TST
hôte	!@,C/Z3H5W6WKKRE
hの	!A*U+W,J0I2X9VBIRKSITJcWfJ
hバ	!J-TNWkV
hポ	!JMT
hポ ポー	!JMT
h形	?K@S
h形 形式	?K@S
h接	!?,J2T<ICURUTGWKdTkS
h接 接続	!?,J2T<ICURUTGWKdTkS
h鍵	JT
i	!H%>'I(B)@*9-@.I0A1C2<355B6C9=;F<B>I?3@UBWDUGBH=JXMERBTZVCZS[C]H_Cb?cFeHf<gDhKjUlJ
i 0	KHW[
i 2	WUXT
i 5	!SSJ
i 6	!SSJ
i c	AHCHDU
i connection	!H
i date	!YkV
i flag	!J5V
i for	!KQT
i id	!BDTQHTXfT
i k	!JBGGHRDZX
i key	;EBaRJiJjI
i mykey	!TCS
i o	!H"G&J,E.I1J3E5B6I9I<JBVIKJVKGLKRISHTYW=X>^FbHcJdWfJhI
i root	!JAU
i session	!I
i sftp	OVSH
i ssh	!G#T&S,T5K7V;D==?GAGCJEJFHGJISKIPAQGRFSIYVdHjbkK
i users	!A"K+S<I=JBTZWiWjV
iam	!S
iam hex	!S
iap	-ITSWT
iap tunnel	-ITSWT
ibuf	"KcS
ibuf empty	"KcS
icmp	XU
id	!J#?&C'9(,)2*(+9,E-4.E0@132#3.4/52607D8<9?:J<l=f>e?7@DBCC^DXG8H!I8J@K5M5N/O?PUQTRJSKTAU:VIW2YVZ-[G]1^G_<aFb5c0d8e7f4g3hDiWk2l.
id 0	1HKGLWSV
id 01	LJ[U
id 1	"IFWRKaTiT
id 2	!ASIVXaU
id 3	!IIUS]
id 4	"U.IBXFVKKLTOIRSTIiU
id 5	/ULKSK
id a	BWRT
id adminclient	!W
id agent	!D%T&I;JFTPKRDiTjJ
id c	BUFYRHSJ
id deploy	!G&K<Y=JPSQV
id dsa	;E=D@IADBBCCEGFVPGQTYHZJhViK
id ecdsa	!Z;C=A@IAEBDCSEEFIPFYGZJhUiJ
id ed	!V"J&S)K*I-C.D/@2G3;4H5B6I7H8K9F:F;3<V=X>U?A@%BECKE;F9H=IEJIK;L;NEOKPVR=S=TBVIYUZ5_DaJcIdGfBiJk?
id error	!>&H6T<]
id export	!V
id hex	!X
id info	/S6T
id not	;JBGRHiU
id num	!^TWiK
id ppk	;H?SAJQK
id push	!V
id rsa	!K"6#A'G(G)G*A+C,H-E/C0B1C273=4>5D7K8B97;X=Z?A@DAJBDC[D[F?G7H4IHJFKHL4MFNDO=RJS4UHVCW<XBYVZ5[>]G^?a?b?cAdBeGfCgFjVkIlD
id rsa'	!H%J&H+I1J<H=T>b?H@AB?CUEKFHIBLHRISIY3iHjJ
id sftp	,I.T/_6?<GLXSI
id ssh	!D,UOT^U
id user	FU
id warning	!]
id x	!FRJSW
id xmss	!V%T=HBJRWhV
id'	!J
ident	KJlJ
ident 'ssh	lJ
identical	([.JIHKJOASI[JgW
identification	!;"+#E%C&:'H(A)3*0+8-f.90<1!2/4B5!6B748!9B:B;/<==@>G?E@>A8B<C?DIE?F;G=H?ICJ6K0L8MeNjOAP<Q<RDS6TFUEVDWYY;ZC[C]D^8_Ya@b0c+d=eFf#gAh3i)j6kd
identification banner	!@-@TK_Uk]
identification client	!GMWNI
identification connection	!1"C&H)C*H+H,Y/S182H395:7H8?9)=JCKEKFKGJJFKGMJNYW^^Hb?cIf;hFiAjA
identification exchange	!I,F-X9EK@TK_V
identification has	!^,G-D.K/F3W5CBDKDLJNJRHSITJWIYJ_E
identification line	!E;JKIMUNVXT_JcK
identification read	!>"J)K,5-[//1F2H3D579TB6KUMBRJW>XB_ZfH
identification string	!8"K0J3F8I9J;@@JAFBJK:MUNbRGWGXW_UcGiIlI
identifier	/JMW
identifier get	!HMT
identities	"F%_&c'K*G+G,G-F.9/A0J1I2E3E5B6I7J8E9C;;=?>I@FACB=EEF=GGHIKCLENKOIP>QFR=SETCVJYEZJ[I^F_GbFcEfDhWi?jVkI
identities agent	!@&Z:ThX
identities bound	%VhX
identities communication	!I%E&V
identities only	;J<G=GBIITjU
identities ssh	%Z&SBJjH
identity	"H#H%['H(F)J,D.F/;0G132?6B7B8@9@:D;W<_=Y>8?G@VB?CVF>GGH:ICJDL=MFNHOEPHR;S>TKUJV@YBZB[C]D^HaBbJdDeIfHgEhJi3jTlD
identity added	!k%>&<+H3T;A<@=:>I@EAABHCAP5QGSJYDjK
identity file	!K%I&6'K(I)I+U/G0K182H3C5J6I7I8H9D;U<Y=Y>BAWCGFEHCI7JJL7MKOJP:RISET;VDZH[I]GaHdHgIi<jZlJ
identity home	!8%Y&C;H<Y=CBDC]IIYIjJ
identity is	?S
identity j	!I
identity string	!V-J
identity users	!E
identity'	!E;T>EAKF^PJYJ
idle	"5(I)@*F,<-;.;/51:3@5?6B7B8q9C;J<JB8GAIDJ7K-LBN>OEQCR-SIT/WHXF[D^I_:aCb>c<dEf8hBiEkClG
idle connection	!C8VST_I
idle timeout	!S,H-G1E3K7I8bBFGJJ>K>NHR:T:_EcHfD
idstring	!JWU
idstring ssh	!JWU
idx	!XIK
idx load	!WIK
ietf	!]
ietf params	!Z
if	!b":%?(G)G*D+S,@-@.</F0G4C6F7@9;;4<I=<>J?G@@BUC>DFEEG=I=KJNCOUP6RISTUKWFXBY=ZG]G_<bXcKdKeHf=hHjJk?lB
if ed	!GAY
if failure	.K[S
if sftp	!a2UBDRCSEiI
if that	!T
if the	!Y,G/J2K3G5>8SJVLJVS_IbKcIiE
if this	!K"J&I+V5T9J;JAKBVQI^K_KcSiG
if you	"D%I&E,I2V<I=JCHKIOUSV^Tb[
if your	!DAT
ignore	!_&K2B3@4E5@9K;F<G=G@JAIB@CaDFEJHHPJQKYGiKjH
ignore key	!K;K=JBIC]DGYK
ignored	.K3J<B=B>KBCC]DVEHFGPEQH
ignored 0	!S
ignored env	!EST
ignored r	CU
ignoring	TS
ihr	!SYI
ihre	![)V,G/I1U5GBETHYHfViJ
ihren	!@"B.TOSSWhTjH
ihren webhoster	!FBXREhUiC
ike	!^BJRK
ike auth	!X
il	"C&I(F)K*J+F,?-F.=/S0C1D3A5?6D7E8@9I;D<T=F?J@HAHBJCKGHHJJWL:NJOWPIQDR;S<VEWIYVZJ[B]?^G_FaAbCcGdIeKgHiXkBlH
il file	(J.J0K;I<U>HKJLCOXSATJVIYW[F]CaG
illegal	!@"E&K)J*J-;.=/F0W1?2F6W7G8:9J<A=I?K@CAGEEGGHIIEJJO<PBQIVKWHYF[T^J_GaDbEf>hJiUkH
illegal argument	!F;TQS
illegal characters	!?/D0V6YSG
illegal path	!@.K5I<JIJLVOFST[V
illegal state	!E,S-I.K1H5X8I;JKHLCQIRXSDTWcKfEiH
im	,G.I/G0X3I7KBJLTOERHTIXUaGfI
image	!^#W;J=JRDTSiE
imap	!v"D,E/C3J5HB@R8TEi8
imap example	!c5JBFRHiG
imap login	!e"KR?i=
img	"I,E-H.X0C1H3C5F6D7D8@9I;K<HB@IGNJOeQGR>T?VC]Y_HaYbIcHeKfFiF
impersonate	4W5I
impersonate this	4W5I
impl	!T"E*C2C;E<J=JBIFIKSLEMSN8OJPJQHR>S@WIXK[K_GbGiDjIlJ
impl abstract	!KSK
impl client	!W-J
impl connect	!E/UdS
impl disconnected	!]BT
impl dying	!EhT
impl got	!KhT
impl impl	!K-T
impl java	!F"J-U/T8T9GNH
impl read	!T-U
impl server	!W-J
impl session	!W
impl socket	TVkK
implementation	&T@TBTFT
implementations	!W<UQGRIiJ
implementations sftp	<UBSRISSiJ
implemented	!DA[NU
implemented error	!EA[
implicit	!X*B-JkJ
implicit compression	*G
implicit proxy	,S
import	!Y"E%G&@*E+E,C-E.F/?0I1E2F3A4K5;6I7E8J9>:J<V>S?K@TAYCGFGGKHDIBK?LENEOGR@S>T?VHWJYZ[H_HaKbKcGfDhIjEkH
import encrypted	;IPWQK
import error	+K.K/I2K3H5E9E;Y<W@VAFBEKHQ8RHSJTIYTiJ
import failed	<J@IAaIJPFYK
import name	!]
import node	!H
imported	#V5D;I>D?KAIFIGJPJRA
imported tasks	!E5GKV
impossibile	"A#I%K&D'G(E)G*E+C.<0A2G3?4I5@6C8>9E:I;C=E>F?H@GAIBHCIEGFEGBHFI?JGK9MINCOVPGQDRZSFTWUKVDWFXGYDZF[>];^D_Ua?bBcBdUeFf?gEhFiVjKk@lA
impossibile accedere	!?,U-W.K/V1J3J5H6I7H8HBIKELJOJSKTC_WcKfIiIlK
impossibile collegarsi	!>KKRYTU
impossibile leggere	<T
impossible	!>"G#C%D'B(;)?+C,U.J/X0:1:2T3D4B5<6=7U8<9V;;<9=>?D@DACCBDEE?FCG=HDI>JDK5L8MDP?STUGVCWAX=ZB[@]S^B_Db<c>eCf<g?h>jHk8
impossible d	!A,E/FRWlU
impossible d'accéder	!B,I/S7[dX
impossible d'établir	!A,S/TTUkJ
impossible de	"B(F*J,=-D.G/Z0F1G5K6J7J9@;J<C=ICGEJGGKFLDOTQAR:SYT>XJ_FbHcKfHgJhHkI
improperly	!_5DBJKH
in	"9#0%I'H)E*K+K,?-K.K/C1>3I4@6H7C9T<>=;?JBKC-D(E/GJH5IJJ>KJLeM;NIPJRGSjTIU3W=X1^<_CbEc?d7fAh>k?lK
in '	!d/I0T3I5:6HHBLJSH
in 0	!F,T;JKIPTgU
in 1	,F.T5X8HBUOJSHTJ
in 10	!Y0V7JLISITCXX
in 14	!VISRH
in 15	!F)U-TKHfU
in 2	!]
in 2024	!<,H.C/F0J1D5CBKIIKGLjRHS@TIVGaHcIfJ
in 3	,T7TBIISKJSKTX_K
in 30	,H.KKWTK
in 31	!FTVeT
in 4	OTST
in 5	!@#V,V-J/W8UKKWVkT
in 9	3S5S
in a	!;"B%K(U*G+D,@-D.(051I2G3A5>6G7G8D9A:I<H=K@GCKFFGCHJI2K1LBNGO^PDQ>RESUTGWIY:]Z^Ia]bBcEfEgBjFkH
in accept	HS
in address	!D6WTI
in aenter	!H.JIILISJ
in after	!H
in agent	%UBJ
in allow	!C"ZBIRJ
in an	!A+W,XAWSHTWYH
in ansible	!J.V1V
in api	!S
in app	5J8W;V?VKGNK
in as	!Y
in ascii	!DgZ
in at	!@&V/K5D6GB[PTR@TJhYj[
in auth	!D&U9KBVNHPJhTjU
in backend	!S
in batch	,K-F/J0H2H5V8I9H;GGTIJLGPUTI[H^KcIfGiH
in begin	IT
in big	!GKESE[J]Y
in block	!@/C8GBIKHfThJkV
in borg	!U
in c	!J<E>]@EAKPJYH
in cache	!JQT
in certificate	!X
in check	!=-VNYTIWU_X
in choose	*S
in client	9TiJjS
in common	!G*Y3G5D9Y;IBIKFLGSH
in component	!?/K3S;TFKKDPFTHVT_GfJ
in config	!W&J+V/K3J5GLEPJQJSH
in connect	!;"K)G,[/Y2C3U6H8EJVQKSBVGWFbGc?hTjSlG
in connection	!T
in convert	!7,G.Y/H1K5J8I<J=HI?KDLVSTV?[ScHfG
in copy	!JITSTVT
in create	,TNI_I
in csv	!e<IIALISD
in curl	!F3T5VBXREYY
in d	!IgS
in data	!J*Z2T9UBKJXKTNB_HcFkJ
in decode	PVQT
in dispatch	1JIKfS
in do	1I
in each	!KISfK
in each'	!I/INK_H
in example	!;1W8JKHTJbXlT
in families	/T
in file	.X0W5E6D;G<JIAKDOJRJiH
in foreach'	/S
in from	!H)W-K=TKISJ_KbW
in function	!D,U9T;JAJLKRTiV
in get	(U,H5[9K=KKSNUSFVGgX
in getaddrinfo	!J/S6X
in getresp	lZ
in home	&E+F,H/J1U3T4E5@6E>G?TBFH.KXQIYGZIjG
in host	!C2V3FBFFEjY
in import	<G=F?S
in init	,I-I/I6U9JAXBHHHLJNDSETK_HhK
in initialize'	)K/T1F<J
in k	!F;TATQJVU
in key	!UAGPIQS
in known	!7"J&J*G/E2J4X5k;BLINJR;THfHiI
in lambda	!G7STS
in libcrypto	!-"F#I%C&<*J+H,K-I.G2H3C5<9A:G;f<7=!>H?c@dAcB'DJE8F7G>HHIJKELGPHQYR5S>TEY_ZJbFcJhGi6j:kD
in libcurl	!^
in line	!V
in load	!A?TQW
in login	BV
in loop'	!E/I
in main	!@2I8IBEiIjK
in make	!K
in memory	!KRS
in missing	!I4THT
in mode	0XOUSX[UaS
in module	-J/H2G;JAEFIWIhSiKlE
in name	,J/a9KBIIVKKOKSDTJ
in negotiate	!H1IfKkT
in new'	!HITfI
in node	BVRFTTjX
in open	!8"U-G.F/G?H@?HJIGNHPFQVSWVFWSYE_EaHfSkG
in orders	!XKK
in out	SJ
in packetdataafter	9UKV
in parse	!J+S2S?G@KNJPJQT
in path	&S5GIJLG
in pem	!><G@XAYLKPXQFYK
in poll	!HHS
in proceed	HS
in process	&V3XHWKINI_K
in progress	!WKK
in pubkey	!@2I=IAKEHFeiJ
in push	!HLT
in put	!7,J-K.X3K5I7J8C9K;H<JISKENFRJTJVc[TaGcGeKfGgAkK
in putfo	!E([IBLJV_cJ
in read	!6%J&I(J*J+G,F-X.A/F3J5E7I9H<S?SBFHFIBKJRJS=VJYTaTcWhI
in read'	!G@TAJ
in readline	-SJTkT
in readpartial'	-WKJ
in recv	!S-IKK
in release	!b
in repository	!WBI
in request	!G.H1H8SKWSJaVfJ
in rescue	/IWTkT
in resource	&SRKTZ
in response	"Z)Y1WK]fG
in root	3TBS
in rsync	/E1C3J@JBUGINHRS_DkD
in rule	!W
in run	!<&I,K-T.I/G0T2JBBK]LFRJ[HbKcKgTiJjKkU
in send	!C)U-@.D/I;JKVLGNGOKSEVH[H_TcU
in server	!XBFRXSJ
in sftp	"I,J-H/J1T2V8F9UBEGTKCLDNSRES@TJ[TaGcH
in sign	!G%Z&K;HQK
in sock	7T
in socket	6X7KTJ
in some	.V1U
in src	!XgJ
in srv	!D;UFGQVTWlT
in ssh	!U+C-^.H/F3@7C8=9V;E<T=Z>K@IBGFEGFK8LENDPDRZSFWH_HfEjDkFlI
in start	!E)Y-J.H9UIJSTTJcZfU
in start'	!C8KRK
in stat	LHVU
in state	IULTVIfV
in tcp'	/S
in the	!J"D%E&V(G*I+H-H.J/;0C1G2?3W4J5c6I9=:H;7=G>F@?BECJFDGGHCK[L7O?PAQ?R7SHT8VGWIYB[K]H^BaEf?gUi9j?kTlH
in this	"E'H*G.F0B3K9ZAJODPJRIS=[J^J_BbHe]
in thread	"I-J1I3K8E=GFJGJKJNVRGVIYSZJiEk^
in tmp	!J.]1U;VBIOH
in to	!7"U/G3F9JGTKELCRcS@T@aJfJi^jU
in transport	!_
in upload	!TISKI
in use	&J,B/C0J4J5C6J7J9J:d;FBGOEPERJSGTEiHkJ
in users	!U)S5CHFcHfU
in usr	!G,G1I2T6T8GKKdVfDkW
in validate	HS
in var	!]"K&K)C,D1F2F5H7I;:<AAFNAQSSCTC_?kI
in vendor	@WBTPWQKRU
in verify'	!KHT
in wait	!F1I;H=I?J@HGSQIYIcK
in wait'	HS
in when	1I
in which	!T
in with	!T"H/T5K6TBHRWTX
in write	.V;KSC
in x	'Y.V[H
in your	![2U3;5A8J9X;J<WBGHHRHTD_BiJ
in'	!W5I8KLIOG
inaccessible	![
inactive	!E8YBIMIiG
inactividad	!G,J-I7T8VKH_KkX
inactivity	!3"A&H(K)E*K,C-I.K/J1?3H5?7H8o9IBAIHJBLINSOER@SCT6WHXH^JaGbGcBfAhGiK
inactivity timeout	!A5C7J8bK9RJTE
inappropriate	!VcT
inappropriate ioctl	!UcT
inbound	.G1W8I9KBTIIKHLXSFTJ[HaTlK
inbound channel	aU
inbound received	aU
inbox	!:"G'V.D1F5J<IBIKHOURESUVV^I_JaUbHeTiKkJ
inc	!X<U=TBJSGfT
include	"H&V+C1F<FIFJJLBPJRHjWkJ
include etc	+DjT
include libssh	!^<JIILH
included	!I"UbZ
included in	bT
included with	"VbV
includes	<J=HBKQTYW
includes class	<J=HBKQTYW
incoming	!G"3#K&A'A(7)C+D,3-;.3/7041-2B384H557:8199:J;=<;=E?K@GAFB2CFFFGBHBI'LaMSN4OVPAQ@R.SgT/U@WAXDYEZI^;_6b4c3dHe;gAhEi:jFl;
incoming 2024	!WIDSG
incoming a	!5"F(E*J,G.;/I0K1K3I5I7K9IBFIBK<L9NJOZRESaTCVJ[>]FaTbIcHf?kGlF
incoming reads	OKST
incoming run	!IKILJOU[X
incoming x	!HL_OJSG[IfF
incompatibility	!HbU
incompatibility code	!HbU
incompatible	!A&H*_,C.C/E1K2W3C5B7F8F9T;G@KAJB@FGGJHJK=LDNCOJPIRCSDTAWI^XbVcUf<hIiIkGlK
incompatible peer	*X2S5IKJNK
incompatible ssh	!>&K*a,F-H.K/J2W3G5D7I9U;JBDFIKCNFRGTG_KfFkI
incompatible with	!@^U
incomplete	!U3J5GSF
incomplete match	!J
inconnu	!D/^RJ
incorrect	!I"H#?&/'B(=)6*I+<,5-,.3/51(243,4@5'687D8+9*:@<@=E>B?=@1AJC5DCE<F;G0H?I9L5O6PFQsRaS/T=UGVAW@XDYEZ=[9]=^8_)a8bTdGeBf*h3iZj=k>l0
incorrect for	!B%I&J=S@IATFHP>RTiVjK
incorrect hostname	!H7UTUkU
incorrect identification	!C-K;IKJMUNZXT_JcK
incorrect or	;KAKQSRG
incorrect padding	;VKHQJ
incorrect passphrase	!>9J<K=?@EAABECJKGPIQfREY@
incorrect password	!T;J<GB=PIRW
incorrect ssh	!IjT
incorrect username	BCQJRWi8
incremental	.TLT
incremental file	LU
incremental stream	!D.VKS
indecipherable	NU
indecipherable protocol	NU
indented	;T?XQY
indented error	?VQW
index	!_%I&9'H(@*F+E,B-?0T2F586D9?=>CGEJHAN:OESVT7VCWHXJ]H^I_?bEdHeIfHgAhIjBk8l@
index file	!XIILK
index html	;J=HBFKELTS[iI
index js	&D,H-J1GBSKENERFTF_IcIgIkKlJ
index out	!X
index pack	!I.Z8SJWKU
index php	/S3UBGSS
index php'	"W)V1VFTLBQURGSEcXfK
indicate	-I5UKI
indicated	!V.GKFNDcW
indicated length	KKNEcU
individual	'W.KOJ
inet	6T
inet address	6T
inf	!DNVVU
info	!p"D&C)H+:4F5C7K8H:E<A>CCIDBEJFSGJHIIHJ5K5L=N<OBPFQIS6T=UFVUW<XFYJZ6]?_IaKcJeCfJg=kDl5
info 1	RS
info 100	!HVS
info a	8S
info asyncssh	MVkS
info attempting	!G#W/U6T
info authentication	)WB?RJcZfW
info authentications	!]
info available	!U
info build	3SAKPXQJ
info c	!U5S9TKJQK
info check	!U
info command	"U&W3VBK
info connected	;T@SYT
info connecting	!f7HBINTRKTC_I
info connection	BSNURS_IkI
info date	!K,STU
info disconnecting	!^NV
info error	!J"VbW
info failed	!C/UBZTViU
info host	![3J5E
info i	!I
info internal	!I
info jail	!X
info local	!].HIVSD
info message	BGRW
info msg	)T,E1TKJRJ[S_JbUcTfH
info n	9WBU
info net	!ZKJkV
info next	!]
info no	,W-U_V
info not	!I-W
info o	!Y
info paramiko	!SBUiW
info received	!H
info remote	!]BKSS
info req	!D/U
info running	!TRKjU
info sender	.S
info server	!H
info sf	!W1J
info sftp	!h"D,D-I.C/I1E7E8FBJIIKBO?SHTB_GbJdVfG
info source	!F/U6TBTRT
info ssh	!Y7VATBAKJTJ
info starting	!J"F-G1G5Y8JBWKGL[SK_FfHjX
info string	/T
info there	!d
info time	!["JBERDiH
info transfer	!Y
info transport	2S
info upload	3ULB
info uploaded	!]LJ
info uploading	!U
info user	!G-T2]5I9WKJiG
info using	GT
info 送信	'S
information	"U-H6G7F8I9H;><JBIGJISK>OFPZQAR:^U_IaKbTiHkI
information exception	!G,VKJTV
information from	!W
infra	!J&B/H3I5U6U7VBDSFdUiTjV
infra git	/I6V
ingest	;KAKYT
ini	1J<IIFLFSXgT
iniciar	!X,I/JKJRKTF^SbW
inicio	!E,J-H/H1IGYKFOHSITJ^WcS
init	!J%@&6'K(F)[.7/_0F1[3F4B5F8B9[;G<T>DB=CFEGF@G=H6I8J7K7L>MDN>OCPJQFR7S=W5X?ZD[>]J^E_<a=bAc[dXeIf_gHh9i5jCl<
init client	!F-W<T_TkU
init failed	!F*K3I5A9YKKcUfF
init home	9T
init name	!A/d6BkF
init network	!=,T-K6U7UKET[WJXJdA
init no	!G,K/J3WT]dakI
init py	,S5X7JHGSI
init sftp	!F"W)Z,?-H/91Z5F8W9E<KLHRASJT?bHfV
initial	!X5IBIKHNUQKRDfK
initial credentials	!^RE
initialise	!E"E&F)X*I,9-D.B/;0J1^3B5?6E7F8C9A;I<HB8GKHJIEL=NAOGQJR7S>T;VJWIXI^I_DaBbTc[fciBkElI
initialise sftp	!6"I&H*K,=-F.D/=0K1^3B5?6F7F8F9D;J<IB=IFLANBOJQKR>SCT<WIXI^J_GaIbUcYfaiHkGlK
initialised	KIcT
initialised aes	!U
initialization	*D,T-T/J2T5E9E;KBTJGK;RDf[
initialization failed	,U5GBUKKTU
initialize	"V&@)^*B+K,I-K.@0H1f2D3D5>6C7I8J9:BGFVGEIHJJK:L8OIQ]RES;T>WAXJZJ[K_JaTfcjHkHlI
initialize sftp	!B"U)W.K1W5FKFNK_Jb[fV
initialize ssh	!@"U)U-H/T9JAKFTNIPVQVTB
initialize transport	,J_T
initialize tunnel	!D5KFTQWYW
initialize'	)K/T1F<J
initialized	&J3G5E;J<FGHPJ^HbGcXia
initialized password	BDiX
initialized ssh	<GBJLTRJ
initializer	-FRX
initializing	!H"V)V,G-G.G/H2K3H5B8ZLFNTRASKTHcVfZlU
initializing sftp	!<"W)W.G/K8[BGLFRGcWfZ
initializing tls	NVlV
inner	KKTXaT
inner exception	!JaT
inode	!^SG
input	&;'J(C+D,@-D.T/:0E3;4C5@6G7<8_9;:J>D?HA9BECJDIFIHJIIJ:KYL@MCNVODP9Q7T6UKVBW?XBZE[@]G^S_AbGcTdAeFgCiUj=kBlA
input auto	!A8_KDTJ
input channel	1SfK
input drain	"KcS
input exception	!V
input ext	!H
input files	!X
input hostkeys	HD
input is	!T
input output	!?8TKYLJSG
input stream	"T.V;H<ULE
input string	.S
input userauth	!@BIRSiY
inputs	!]
inputstream	!;"A-A5F;IAFNCQKWH[H_DbJf[
inputstream is	!;"A-A5F;IAFNCQKWH[H_DbJf[
insecure	![2B3A4E5A;H=JAJBIEVFJHHN[PJ
insecure key	!U
insecure private	!K<T
inserted	gT
inserted disconnecting	!V
inserting	!Y
inside	8WTH
inside chroot	!W
inspect	IT
inst	5S
inst 4	!X
inst example	5T
install	!W&@,A-F.?7T8I9I@JAFHHKAL=NDOIPESITHVJ^X_HaGbUjIkFlK
install failed	!X
install module	!V
install output	!F"W7TbTcSdS
install packages	![
install sh	WS
install terminal	!A"V7TbVdS
install the	.KBF^XbHfI
install エラ	!Y
installation	!e5JRHTJ
installation at	!Y
installation failed	!W
installation of	!T
installed	!X"D,I-J.I0J1C5I7I9F<I@KIHL@NIOJQFSD^X_HaJjIkJ
installed home	!F/U6TBTRT
installed if	BTRT
installed on	!C&J1ILK^Y
installing	!Y<G=IBXQFR>SJiCkK
installing collected	!V
instance	!F+I0I2C3X8D<X=BB9DJGKHHKFOEQWR?SBTU[F^GaJbJ
instance at	!G
instance identity	!H<T=JAS
instance of	WUXU
instance specific	!V
instance traceback	!G2I3]BH
instance web	jT
instances	!^SITI
instead	"I&I+G.G/D1I3?5W7K8G9I;E=I>J@JAJB?CIGJIKKCLGNWPHQHR?THWK_GaKcEfCgVhJiCjKkTlE
instead of	!7+K,W3E5SBIKJNXRGcIfKgVlI
insufficient	"E,B-I.[/@0H1E3@5<8B9I;FB=IHK=L7NIOBQIR:SaTB[H_HaHbCc=fBiF
insufficient free	!A.^
insufficient storage	!X.TSK
int	!Y2T3K5K7J8H;DAIBFCGIKJBLINHfE
int 32	!V/J8IJCfG
int 64	KJ
intact	![<IBHGKLURF
integer	"K+X,J;EBJKGQURKcW
integration	&J,X2H6I8>=KAJJJK=LJPIRKSATIWIbHcJhJkT
integration all	!D2K;S@TBJYT
integration file	!G5T8KBWRU
integration sftp	,T-T5JBGKGLJ
integration util	![TK
integrity	!=(b-H.I3H;I?WACBILJPCQZTKYJcJ
integrity check	!F(T;K?WADPDQ[
intellij	!E&X-KBHHUKJNViIk[
intellij ssh	!B&X-JBIHUKFNUiIkU
interactive	#;%B&B'H(H)A*<+C,9-?.I/<0F1H2@374C5/6F7>8:9::C;H<5==>C?D@?AGDFECFDGyIAJBK3L;MFN=OAQ8S?T7UIVDWFX@YCZ][C]G^F_=a@dBeDfKgEhAj>k3lA
interactive authentication	FIGTPHZ?hJjK
interactive pam	!V"JiG
interactive password	!T"IBEG7RaZGiD
interactive prompt	GV
interactive prompts	!>5CGUPVRTiJ
interactive session	!U7JBIfT
interactive sessions	!@"VbVfJ
interactive'	!;%J&H3J5K8K;I<IAHBJGaKGPFQVWJhJ
interactive' authentication	!FFW
interface	!T/JBJKGLVNKfJiK
interface folder	!HLW
interface user	!G,VKJTV
intermediate	kT
intermediate firewall	!J/TkT
intern	/X6J
internal	!e"J#H&D(J+E,<-G/X0C2B3G4J6C8I9I=SCHEJFTHFJBKCLHMJOEQVRJT<VIWJZC[<]Ka<bJcJeKgJhFiJkFlE
internal component	!W
internal connect	,I/K7WBIGTPVTJ
internal connection	TK
internal crypto	!XAHQT
internal error	fU
internal example	/V6FTJ
internal mirrorlist	!V
internal modules	!H
internal or	KK^W
internal process	SJ
internal server	5T
internal sftp	!Z"E1JBHRESYaGfIiG
internal stream	!D)S-S/J1T7HSKTI
internal streams	!CSH
internal timers	KT_J
internal upload	.TLK
internet	!C,F/WTHWJX_
internet address	/Y
internet or	/T
interoperability	!F.I9YhW
interoperability failure	!F.I9YhW
interpreter	5H6V<IBIIHLFTIWIgV
interpreter at	!T
interpreter could	!T
interpreter discovery	kU
interpreter no	<JIILHWKgV
interpreter python	6W
interrompue	!?">)J,;-I.@/A1G5J6D7HBKIFKdLGR<SGTIXG_?aKcGfFkIlB
interrupted	"K&W,E-G/J7JK[RHSVTE_GjV
interval	!X+V-T/J3S5D<JKFTH
interval 15	!W
interval 60	!V
into	!F"F%C'I(K)I+J,;.D0J1=2U5Z8F:5;H<C=>>T@DABBYCJEHF<GGIWK9LBN?QIRFWAYG[G_BaDbEcFdIfFgKhJjD
into '	!E3Y;VBFHS
into a	!J>V
into bare	!F3X
into home	&T4TBKIG
into submodule	&S/U
into the	#T
into thinking	!E2T
into tmp	!E;KI^LKSCTV
intranet	!b,J
intranet example	!^
introuvable	!3"?&H(=)H*H+G,J-B.=/X0@1A2I3@597D8B9B;4<h=J>E@HADB<CJEIFIGGHJIZJGK:LDNDO:PIQ9S:T<XEYK[G]E^H_=a@bCcBdJeJf@gHhCiBjKkDlF
inv	ISKJST[U
invalid	!="T#4%!&C'1(G)!*8+V,)-4.#0h1!2E344F566X7%8+95:1;a<4=!>J@gA[B=C0D+EdF6G5I9JDK.LFMWN_O(PDQXRKS!T!U8V%W>X=YZZ![!]<^A_!a!b!d!e*f2h!idj;lH
invalid 22	/V
invalid access	!WLJ
invalid account	![
invalid api	!U
invalid argument	"G(I,<-J0_5K6U7?@HADBJIIKDLENAQJRDSGT?YHaJd@iIk^
invalid banner	!JMUiJkS
invalid because	!]"K
invalid characters	!4"D(H+],J.H/C5J6W8J;C@HAKBFEGIKKGLCOIQJRDXIYH[K]J_CcIgEiY
invalid client	MV
invalid command	-U;F@WKGNVPTQHlU
invalid compressed	!DIK]WgZ
invalid credentials	!UGXQKRZ
invalid empty	!I
invalid filename	!C.A0hKKL=NJO@S=[H
invalid format	">#F%F&B+A,K/D0K2F3H4J5G6K9I:H;W<6=+>7@]ATB3C.DCE%F?GKHFJKKIMTNTQ@RGSKTKYb_BcIj7
invalid function	;JITYI
invalid grant	!Z"IRKiG
invalid host	!?/>0F3J6^HYRG
invalid identification	!C-I;HAJMCN[XX
invalid incorrect	!@BCQKR]
invalid index	!H.X8TJWKU
invalid key	!I"F%H&F*F+H-G/K2V3@4H5=:J<8=:>S?:AEB9C>DGEoF=HIJ<K:LKN;QCRFY;cKi>j@kH
invalid login	!^BIRCiF
invalid logins	!T
invalid message	!X
invalid name	!I/f6@kF
invalid on	!B/^
invalid operation	!SLT
invalid option	!;"b(J+A/J0D6H;H@HAJBKEGLKMHNFQHRKWTYJcIgFiGkFlK
invalid or	!D&J+H/F3a5X6J;G<JBGFKHTKINGPKRHWKgTiFjJ
invalid packet	!?"G*J-J0J2I9H;GKSNGc]fVkS
invalid passphrase	!B-J0J;1?K@<A8BKKCNAP5QmRDYF^IfHiI
invalid pem	!<0F;U@SAXBHNEPEQFRIYUcJiI
invalid permissions	!FCU
invalid port	/Y
invalid private	!><5=B>B@dBEPGQCRFYYiI
invalid privatekey	!4"=&D*?+D,B->.J/:0J1J2E3=4H576@7F8@9>;e<;=F>K?Y@hAmB2EIFDG@HCK@LDN9P<R1TAWHY]^I_GbKcCfAi3jCk4
invalid protocol	!GMWNI
invalid root	!HLV
invalid server	!D6VLKNKRUlU
invalid server's	!K9J;I@JABKKN]cJkU
invalid sftp	!G@SBBGWPIQS
invalid signature	!Z
invalid ssh	!B-D3I5F9H;T<J@JACBUHJKFNaQ@RDiIjVkG
invalid unrecognized	!K@TBJPX
invalid user	"F)C*K+K,J-B1E8BEHFCGGKCM@N@QJR9ZJ_CfFhEinjGkA
invalid username	!X"D;EAJNGPIQFRKiW
invalid value	!I+W;K<T
invalid version	cIkWlX
invalid'	/X6H
invalide	!>"F&J*I+I,G-G.K/J0V2I3@5?6K8F9E;d<8>FATBDEKFJGIKENEQGRCTFWJ_HbIfIhIiGkI
invoke	)T;HDTK@iT
io	"A#A%H'@(I*S,G.S/D0J2B6I7K9H:B=V>BAVBJCJD>FAGIIJJGM@QGR?S@T@UFX8]6aGdEg:hGkIl6
io api	!T
io c	!C"G(K.K0H4S6G9FDIIDKYNKQISJVJWI[HaBcKfFgK
io code	!K.YKILXTJ
io confluent	LT
io error	"J*J,E-E.T/G0U1H5I7H9J;EAIBFHJI?NFQJRKSJTFV^_UbKcDeUfDiJkK
io exception	"J#K%G(H)I*G+F-U.>/?0C4E6A7A:K<F@SAZB=CGEHF<G=JALINTPGRGTHVCWTXB]@^Ba>b>eJfWgJhBi:j?lI
io file	.G/K3J5E<X=]?K@FABBIHXPIQIRFSBTKYHfK
io get	"SKY
io io	"K#K%H(I)I*H+G-T.</B0E4F6B7C<0=3@TAZBACIEIF=G>IEJBL:NTPHRHSETJVIWUXC]B^CaAbAfWgKhCi<j@lJ
io netty	!a,J-J1KKDTJ_KfK
io on	!K*[2C9I
io os	PS
io piped	!K"T.W
io sftp	!H/KGWTVfJiV
io stream	!@-T3J5GBFPHQJRJTK_UfUkU
io string	PS
io v	!U
ioctl	!YcT
ioctl for	!UcT
ioredis	!]TK
ioredis unhandled	!]TK
ios	!J"W,T/X7U9SBDFSGKKHR_SFiVjH
ios ipaddr	!H/ZFURXiD
ip	!H"8%J&S(E)A*C,F-3.B/U0B182E4I5<7H809J;7=K>G?H@HA=BDCDGAIDK/L<MVNDOBP=Q>UJVGXFYGZC[E]G^>_vaBb<cDeHf?h?jHlA
ip address	!B"F.J/Y4J5>6HBJKELKRCSIWG_^bKcJdTfJhKi>kX
ip connections	!^,F
ip end	,T
ip in	!GdT
ip ipaddr	!7">#S*K,J-D/I1H3G5J7J8I9F:U;JAKGKKGLJMZNDRT_cfGiVkFlJ
ip port	,A_YkH
ip pア	!GTK_V
ip p接	!W
ip tos	!F
ip アド	!I,WTT
ipaddr	%*&9'-(2)B*F+;,X.&/<003]4?7]:5;A<C=9>:?"@AA=C=ECFGG>H5I8KIL=M]OAPDQ*S>UGV#W8Y1ZJ[6]*^;_^a3b=c9dce+f>g4iV
ipaddr '	)I*H+I,Z-D/?1D2D4J6A7W8G<E=D@HB@FKJIMINDPGRTS;TXWFXKYH_DfJiKk[lE
ipaddr 's	!J,H-H1a3H5H8F<F=H>JBJDJK@PIRWSKTJ^J_Ib@fWkJ
ipaddr 0	!I,H/F7X<XRJTVdTjVkF
ipaddr 1	!UGJ
ipaddr 10	9V
ipaddr 2	!ChT
ipaddr 2022	RUiFkX
ipaddr 21	"I-G/H1J5K6K7CBHKCNERH_GcGdIfIiHkVlf
ipaddr 22	!@">%;&<'I(@*K+7,b-[.C/71F4@5@6G7d:C;E<H=4>@?B@7C<DBE9FJHEI6K7LHM2NDO<P/Q<R:TXUFVDWSY8Z3[@]Fa<cBdVeHgDhEiHjBlI
ipaddr 2222	!J"F&J,^-B/G3I7E8K9IKXRJSJT?_DdJhTi=
ipaddr 2379	!W
ipaddr 25	!YTK
ipaddr 25565	!UTI
ipaddr 27017	!d,?kIlI
ipaddr 3128	!IXW
ipaddr 3306	,VATBSiI
ipaddr 40022	-I_W
ipaddr 40122	!V
ipaddr 443	,>7@BHT<d^lJ
ipaddr 50051	!XTJ
ipaddr 50122	8WTG
ipaddr 51820	!X
ipaddr 52110	!IFY
ipaddr 53	,E/a6@7IBITDXXkH
ipaddr 5432	!d,CT>kK
ipaddr 5555	!Z,G
ipaddr 5672	!Z,J
ipaddr 6379	!l,47GBIKKTCiKk?
ipaddr 6443	!g,B7JBFT?kH
ipaddr 80	!Z
ipaddr 8000	!WTI
ipaddr 8022	!J,GdZkV
ipaddr 8080	!W,HWGXW
ipaddr 8081	!S
ipaddr 9000	!W
ipaddr 9042	!],IRG
ipaddr 9092	!Y
ipaddr 990	*J-I/J1I2J5G9IBFKDNVRTTZ_IfJkZ
ipaddr and	7J
ipaddr as	!BB]RXTUlG
ipaddr authentication	!D&W<JBXPTRFia
ipaddr backup	3U
ipaddr can't	!B"V5URKTKbV
ipaddr cause	3W5I
ipaddr client	!V
ipaddr closed	!Y)E,9-0/A112J3H5:7@8U9CB4N<R>T;WAbTdCfAjHkDlI
ipaddr connect	!H7VTT
ipaddr connection	!I-T7G8IKETIdFhWkVlY
ipaddr data	!TOW
ipaddr docker	!T
ipaddr error	,H-J/H7GBWKJRWTG
ipaddr export	!ZBJiG
ipaddr failed	!B"Z6W9KKGRUSTTY^VdKfGkJ
ipaddr fatal	!]
ipaddr for	3J5T7ITGdW
ipaddr found	5T
ipaddr has	!I_U
ipaddr ipaddr	!C"I-[5W7IBDFJKU_GbSdDfWiFjE
ipaddr is	!I+E-I/I2V3EKJ_]
ipaddr mnt	!E.UBIKUR[SIfI
ipaddr net	!CHTPUTU
ipaddr network	!A,U7UTHXWdTkF
ipaddr no	!J5S7UTK
ipaddr not	"Z*H-J3A5T8I9J@IB@HEJHK]NIQVRETD_DjI
ipaddr ok	!J6U
ipaddr on	!J,S2S5VdUkU
ipaddr opt	!B,UIWSVTIkI
ipaddr p	!F"W,[-I;JRD_TkE
ipaddr permission	!*"T#T&T,K5@;S?D@UBWGDHHPJQ?S@THfHhUkC
ipaddr port	!B#B%H&9'H(G)J+/,D.I/-0G3B4K5C648X:E;A<B=I?G@EA?BJCIDII@JSKXM[NVOJPHQ@SIUEVFW5X<YF[J]IaIb@cEdTeIfBi_kG
ipaddr raised	!C,J7U9TRT
ipaddr rsa	3H5W
ipaddr server	!XKI
ipaddr sftp	7GTGd[
ipaddr srv	!A&U,I/E1XISKHSHcWfDiVjS
ipaddr ssh	!J5SMW
ipaddr timed	!A,E-J7G8KKANITX_KdUkI
ipaddr tmp	!I^EfT
ipaddr unreachable	!E&W3X5E6UdSkH
ipaddr use	!V/KLJSE^T
ipaddr user	"V#X5JBKRS
ipaddr username	!CiU
ipaddr var	!Z
ipaddr から	"U8HBDMZTI
ipaddr に接	TTlH
ipaddr のパ	!B)W1WBWRCbXfVjX
ipaddr への	!I,T8IBITKWIbYfT
ipaddr ポー	,I/J6K7VBKRHTXWIdX
ipaddr 致命	!Y1K<KIJLI
ipc	!b&ELJ
ipc connect	!]&ELK
ipp	!W,J7J
ipp print	!W,J7J
is	"X#I%;&J'A(D)H*=+!,A.@/K2?3?4Y5V6?7X8K99<'>D?C@<B<CBF:GDI?J7M+NGO@P^Q>RCS<T6V3WAYEZ9[]_Ja,bXd;g%h*i=jCkFl>
is 0	IU
is 1	bHcU
is 3	LISX
is 4	.G1T8YBJKTLI[H
is a	!G"=&C(J,F-G.5/D0A1E3C4I5@7C8G9H:J;;<D>G@@A=B9EJFGGJI9K7L'O5P;Q?R>S3TCVHYa[v]F^EaDb;cEeEfFi?jHkF
is absent	!S3J5U
is accessible	2SDV
is added	!C&T5SBVjU
is already	!I4J5E:d;HPF
is available	!X5J;JAXBJ
is being	!]-G1C4W5D8<KdRJ_JbJf:
is bigger	]W
is blocked	XV
is borg	&T)H-H.F1S3U5W8>9JBTNFPVR>TJWC^?_DbTcGf9i>kE
is broken	!8"H.E1U3J8E9KJKPT_DbGfYiH
is closed	"2*V,7-V.@/91T2U4H6I7?8T;>=I?I@JA?B;GIHHJJLFNYOHPBQDR:SGT<VJW:XHYI[?^G_Tb8dIhHi@kU
is connected	!D*H-V2X7SKGkJ
is correct	3V5I
is corrupt	!F&H3I5J;_>F@FP>QZ
is corrupted	;XQV
is currently	!:"]&I,W/H5A7U8IBEKGLIRFSITU^E_KbSfFiF
is denied	!U"H5J;J<H=SBHIKLBRBS:TK^KbX
is deprecated	!c,J-J6V8I9IKCcKfJ
is different	!F(V3U5IKU
is disabled	"],D/B0I1A7I8C9KB>GJK?LBPIRDS?TG[G^U_Jb:cFeTf@jKkJ
is doing	3V
is down	!D"C*I,=/G1:2J3I5D8e9BAHBAGJKcLDNBPERBSJWHbDcHdUf<kD
is either	!I3S
is empty	!E1J;I<WAJPZQGRJ
is enabled	"C(UKUTJiE
is encrypted	!F3F5@:J;0<?=D>I?J@BAABACJKGPqRDYAiHjI
is failing	KS
is false	!XKEOF[K
is for	!T,JKK_IkV
is full	!T.X8GKELISB[K
is hex	3DBIHV
is home	!Y1F5JBAGKITOTPKRFSJ
is in	"J,V;I>IA]BIPIQITVYBbS
is included	bT
is incorrect	"K0W5IKHPHRSiZ
is installed	bV
is insufficient	!H.X
is invalid	"@-G/F0F5F6J<HIEKEL[NHSIiW
is java	!C/J5]BaLJRI
is known	!;&K*G/T3/475U6V?UJJKFLHTF^SkI
is larger	!F]]
is locked	"Z5J8KAJKEPJQVRF_CbHfJhI
is marked	!H3G4]5E
is missing	LZSK[G
is most	/T
is no	!C3F5U7[9UBKFW
is not	"C#G&I)V+>-'.:/!0Z4#6+7E809!:*;V<#?JAWCED8F<G1H;IKLFMEP<QKRBSKTKUXWUY-Z3[+^T_9a-bHcCdUfTg?h?j5k1l,
is now	!_"I,J4J5B7K8HKETB
is null	!Y
is num	!G-X8KKINVTJ
is of	!@5I;[@SKJQKYS
is off	!Y"K)X3F4KfU
is ok	RUiU
is on	"G,J.E/I0H3F4V5GBDIHKELGPISY[J]H^E_WbGcJiJkK
is open	TU
is org	,T.J8VLISDTI
is over	!T
is passphrase	!G5E;>@IAFBJPbQ@YI
is possible	!G#T5T
is printing	KS
is probably	8KBJKGRJTJ^U
is prohibited	.JSJeV
is protocol	!K5V
is provided	!X
is recommended	!DCXDJ^U
is required	"A.J/I0K3J5F6J<E=G?TB;DUEHFIGGKJLFQAR:SJYYiFjH
is response	!JLISXVX
is restricted	!J"@^TbV
is revoked	!F2H3;4h58;JHFPK
is running	!T%W&X,H7I<JBIPIRGTEiHjE
is set	!I"U&VPIbViJ
is ssh	!E/V3[KJWGkT
is supported	!I;I?T^V
is the	"T)W,A/U1Y7HBEKGNJRIT?_HbUkJlK
is there	LW
is to	BTRT
is too	"D5G;B=IADBGCFKDNGPAQETJYJ_KbFcbfI
is typically	BV
is undefined	!Z
is unix	!TSITVjT
is unknown	!F&G*J-I/Z2A38405k9H;=AEB?KSPFRHTEjJ
is unreachable	"D,4-=1H5B6D7b8G9HBAIfK9NCR?T*WGXT_@d7iG
is using	!T
is valid	;TTGbT
is world	!T
is wrong	!HRSiY
is your	!DbWcX
isn't	!c.E/I7VBFKGLJRESJiHkW
iso	"K&J(T,E.A/I1K5J7S8H9IIHJVL?OTRA]baCbKcIjK
iso'	!E,G.X7SBXKJiX
issue	-G7GKDTV_I
issue or	!F-I5UBSKH
issue when	!ITX
issued	!T
issuer	!c5DTI
issuer certificate	!Y5J
issues	!HASQS
issues 565	AS
ist	!G"f#B%A&@'@(=*<+>,?-6.A062>4C5V648199:A;[<1=<?C@>A<CBDEEAF?G=HAI4J>K0L1M@O0P;Q6S5TCUEV@WJX;Y9Z>]?^;_2b8cIdAeAf>g?h:iBj7k:l9
ist ein	!H.G0HIHLJOHSE[VaY
ist fehlgeschlagen	"G,F/D7VBViT
ist kein	.U
ist nicht	!T3J5F7U;GBJRIaG
ist unbekannt	!;"F*J,D-I.J/]1H395e8G9K;JBEKCNHOHRDSETE_JaJbJcJfFiJ
it	"+#S%D&A'F(?)?*<+C,T-5/?07102B4?5D748394;Z=:CVE>F3G:H9JVK:MJNHP2SCUGW:ZC]<_4a6bHc3dAeAf2lI
it doesn't	.JLZOHSH[J
it is	!A"H&J*K,C-G.H/H1J2I3T8H;X<G=F@VBFDSEJFGGJHJIIK=NIOEPEQVS<TDWK[U_KcIfIjGkJ
it listens	!I5KTViIkX
it may	!ZBJ
it to	!J
it was	5FIXLHSF
it's	!J3K5ULESJ[W
item	"E&C,Z.C/=0W1C6J;?=U@HAJGHICNGPAQAWGYKZK[VaJbFcHfEiKkTlI
item not	![TK
item ssh	AXFKJSLJRISH^UiK
items	!W.U/JBIKKRISTTH
items to	.V/KLUSVTJ
its	!B"B#V&J+I,C-Z/T0K1H2D5X7I9@<E@IAGB@CKFJGJHHIIK=LANBO@PFQIRDS6TCVTWJYI[F_Ba[bCcBfFiIkFlJ
its associated	5S
its data	!T
its dependencies	!S
its host	!C5W
its internet	!F/Y
itself	!@=T
itself please	!E=T
iv	;U@I
j	%G&9'G(B)I+?,J.1/I0=1J:E>HCEDHEBJKL3MEPUS.UFV@XJZD[8]<a9dHeFgDjKlD
j destination	!Y
j sch	!;#H%F&;'I(G)K+F.90A1K:G>JCHDIEEI@L8MHO:PSS7UHVBXJZE[;]>aAeIgGlG
ja	!I+W;VYK
jail	"X1WRI_IbW
jail 'sshd'	!X
jammy	!X
jammy in	!X
jan	)G1B3IHWJJLJMIR7^B_DbHiGjK
jan 2024	TT
jan 2026	!)"A.W/S5URBST^G_JcUfA
jar	BHLATI_KgThS
java	!X">#H%<&;'B(9*D.F1K2G3G4G5I:E;S=W>BATBJC<DCE5GIIAJBKHMANTOFUDV@^1bDe@hIiIj;kEl8
java 106	!G/H8WRJ
java 110	QU
java 119	!J;TBEPYRJiI
java 12	!X<H
java 13	!I,HNV_U
java 138	?WPJQHTS
java 140	SV
java 145	!IBHGTPVWTXT
java 160	<T
java 17	?UBE
java 180	!JQS
java 183	BWGK
java 21	.H[V
java 215	!C/V<TNJ
java 22	!I,T
java 223	BK
java 227	FVjJ
java 231	2S
java 269	KTNY
java 27	;U
java 2846	!KLWSY[FaF
java 287	QT
java 2873	!C0W1UIFKGLUVDfJ
java 2911	!C"G)S8@K][Jf=
java 307	!K"T.W
java 31	8HBKHV_T
java 313	?WPJQH
java 314	BK
java 318	8TPU
java 320	2VQT
java 327	!JdT
java 33	KT
java 342	RT
java 345	BTHW
java 355	-T
java 366	;UQS
java 386	XU
java 394	!GNFTVXIkS
java 40	!J<T=KQS
java 406	;SYU
java 407	<S
java 413	2S
java 466	-SBJ
java 480	.I[W
java 519	-F9GBTFYKJNITK_IiZ
java 543	!F;J<YFVRHhT
java 561	;UQT
java 565	-Z8KKBTH_U
java 568	/D6F
java 57	!H"V)UHU_JfU
java 572	/V3T6V7KTH
java 579	/C6FkT
java 58	1H9WNHRS_WfJ
java 583	!J9T
java 590	2W9T
java 593	/D6F
java 594	0TIHSSVGaF
java 633	!JdT
java 664	<H?DYT
java 68	KSNS_UkV
java 686	.TSI
java 697	KSNT
java 747	;J?W@V
java 753	NT
java 765	)U1YfD
java 797	5U
java 805	-THW
java 840	!I
java 88	!S
java 92	<S
java base	!I"U3J5F6V;DITKHLFSI
java io	"J#J%G(H*F+F-S.=/?0D4E6A7A=UAXB=CHDKEHF<G<HWIKJ?LGO6PFRCS>TEVDWTXB]A^Aa=b?fUgIhBi8j=lI
java jar	gU
java lang	!c"B&J)H-A.E0G1<8<<B=K@JFKGDHHIKK;LJODPBRUWGXJYJ[E_EaCbFc?f8hK
java net	&I*A,Y.E/Y1D2B3?516Z7U;B<I=H?I@IAAB4FGGDHGJULCPEQBR5SCW:YK[JbKcFfEhHiAlK
java nio	,F-H.I/Z5J6T8G;I=^BJKFLEOHPHQKRKS?
java security	!W3G5H;S?JAGEE
java sql	!e,G/KTA
java util	!J8UJETU
javax	!X,E1TBGQVRIcWfD
javax crypto	;T
javax net	!Z
javax security	!HBJQX
jcraft	!:#G%D'F(D)J+C,K/G0J6K:F<K>ICFDHEDIIJJMFTJUGZBaKdIeFgDjJlE
jcraft jsch	!:#G%D'F(D)J+C,K/G0J6K:F<K>ICFDHEDIIJJMFTJUGZBaKdIeFgDjJlE
jdbc	!Z,G
jdbc exceptions	!W,H
jdoe	!F"T:USIiD
jenkins	"X%J&F,B1J3E9G;D=B@TFVGKHJKHSAWJ^K_IbIcKfHiV
jenkins credential	!C"X;JFSiU
jenkins plugins	!B"S,G5IPI
jenkins ssh	!G<U
jetbrains	!X
jga	!>&K'^<JBWRBSFdVjT
jgit	!<5HATKH
jgit api	!D;VFTiS
jgit errors	!GATRHiFjS
jkiss	!I9S@SBSFSQIRK
jkiss dbeaver	!I9S@SBSFSQIRK
jks	!Y
jl	&S-V<HNVQTjT
job	"D#J%E'K(E)F+C-9.J0=4I6D8J=XDJHAJDKIMJN8ODPWW@XHZK[T]I_9a;bCc<dTeHf9gSk<lF
job 325	!H
job cleanup	!IIU
job entry	!IBVKKRJSTTKiVjW
job failed	!?3A5U@CATCTLJPXRUSIYHiU
job for	!c5HBGRKTG
job id	!C"ShU
job run	!H
job submission	!Z
job succeeded	!Z;I
jobs	-F3H8[;H@TAJLJSI
joined	!J*Y2X9V
jour	!X
journal	8HKJSX
jp	"S#E%G&>)I*@+B,J.6/Y0D1T2A3G5F6X8G:K?F@AA>CEEGH;I:K:MEO=SFVEZA]Ha>bVc@dXeEf7gFhAj8
jp 22	,J/F6SBEGWKKPVTF
jp 443	!I'S
jp 8080	!GWTXX
jp closed	!?"_,J/J1a8BBGKCTIba
jp co	-W9XKGNJ
jp example	!U
jp found	!U
jp home	!J/I6W
jp ipaddr	/H6KBD^TdciHk@
jp port	!?7TBIXHkX
jp が存	TK
jp に接	,X7WTYlG
jp のア	/U
jp 名前	/Z6BKXTKXTkD
jp'	^TdT
jpg	/J1JKFRFTIa]
js	!Z"<#H'J(C+;,F0H4D8H9D:I<J>ECDDJEHFKH=ITJGMCNISXV>W@XE]H^Db@cKeEg@hAjG
js 0	GU
js 1	-H8X
js 132	!U%T;J
js 160	LTSI[V
js 163	;JTU
js 167	!JST[UkTlT
js 171	;JNGiW
js 214	!FAJQT
js 220	;V@HAWYHcV
js 223	;U@JAKQH
js 243	;H@JAZYI
js 261	YF
js 278	.X0SaTcFfI
js 2854	!I.S[ScGfK
js 313	.A
js 412	!J.SLXSJ[K
js 53	;HATGT
js 55	7T
js 585	fH
js 687	-VJINJ_TkT
js 72	!E-VLS_V
js 753	KS
js 754	KSkS
js 773	.B
js 803	BYFXRFiX
js 805	!I"S_JdT
js 808	KSkS
js 865	&JBWFZGJRFiTjT
js 90	![;J
js 930	fH
js app	!CIXLT
js v	!F
js'	!WSI
jsch	!A#F%A'F(C)I+B,I/F0I6K:E<J>HCEDGECIIJIMETIUFZAaJdHeEgDlD
jsch channel	!E*J,?-?/C1W2J3F5A6K7F9H;A<G=G?K@IABBCHFN@PFQFR?T<VTWAYI[V]U^K_?bDiHkC
jsch date	!WFV
jsch identity	!H<T=JAS
jsch j	!1#I%G&;'I(G)K+F.90A1K9S:H>KCHDJEFI@L8MHO:PSS7UHVBXJZE[;]>aAeIgGlH
jsch key	!C;K<W?XYT
jsch known	HV
jsch proposal	!G9S
jsch put	!EBIHUPJ
jsch request	"X1V8JKIbX
jsch session	!J"I)H*S,K-V.K1?2U4G;A<G=F?D@EA>FYGVLKPIQ<YH[K_UbHcDdJf7iT
jsch sftp	!<"A1A5H8=<HBEKUNJR@SZTKVD]W_IaKf8
jsch user	!G;SBDKVPYRIiH
jsch util	!@-H/U3J5I8F9J;TAKBJKEPKQJTVWJ_HdXfJ
jsjh	!GLK
jsjh u	!GLK
json	!f"F&D'J(C*I+H,C-G.:0T1C3B7H8E9F;A<?AHHJI6K8OTPGQGR>T@VTWG[A]I^A_IaTbDcCeIf?gFkElI
json file	!]LK
json no	!U
json web	!U
json'	;S<GIILCSW
jsonwebtoken	!f3JAIQG
jst	8SKI
jsub	!G'VBGiX
juice	!A&H;E<EAEFHPGQFR]YIiBjI
juice ssh	!A&H;E<EAEFHPGQFR]YIiBjI
jul	!E&X8TjU
jul 10	!U
jump	"H&F*I+H-@.J/H1C2J3C5>6E7:8H9F;J=G>HBXFKGGKBLHNGPGQCR@SFWeXV_DbHfChKk=lI
jump example	,STIkI
jump host	,=/D1F5H6K7DBDRDTAWdfHkI
jump ssh	!S
jun	!aGIiI
jun 11	3SGJ
jun 2025	!V
june	!FIFL[S@[EaTeK
junos	!?"J&G,G-I7IBVKEPKRUTFiUjK
jupyter	!T
just	!?>YBTRUTS
just once	QT
jwt	!f3I;EAHQE
já	SJ[V
k	!D#J%D&G'J(<)B*D+C,>->/50J2A4I5<6F7B8?9@:H<a>VA/C]ECFAG@HDIAJTK0L@MDN>OFPVQ^SJTTXGYGZU]F^D_AaSbCc>dGeHf:hGj<k>lF
k 0	!Y
k 2	!CBVIJSXaUiW
k 3	!W3H5H
k 8	!X/A
k accept	!W3K
k b	!GISJWKFLW[VaTgT
k id	!/;@<_=7A=C]DAIKLG
k ppk	!E1W>G?E@HBJPWQUfJ
k ppk'	!?;;<W=Z?I@HIGLIPHQXSJ
k user	!G5VGHZXiH
kafka	!Y,D-T.I/GKFLTRHTE
kafka common	!ZBJRI
kafka connect	!K,J-U/IBVKHLTTH
kaiseki	!D1JIYLV
kaisha	BJ
kan	!;"I*I,X-F.H/D0H1H3K5G6K7T8C9IBTGIK?LJNGOJR[SKTU]J^J_FbIcIfHiJkIlJ
kan geen	!K,Z/J
kann	,C3D5T;HCTLKSJTBfJiClW
kann keine	iIlW
kann nicht	3J5W
kb	"E(G,S/H0G1J3J5HBDIAJ[KSLDO@RGS>TFVU[H^H_JbVfJiIkG
kb 0	.UJSSJ
kb 1	!V.IaI
kb s	!D"H.UBHIGJ]KVOJRISCTKVJ^JaUbW
kbd	iH
kbd interactive	iH
kbit	!WSI
kbit s	!WSI
kc	!B1Y3J5ILWRXiW
kdc	!S
kdc for	!S
kdjf	!A2V9TBERX
ke	!X*B/K2Z9DRIiGjI
ke ey	*C/K2Z9DRK
keep	8S
keep alive	8S
keepalive	"=&J*J,B-A.H/C0J1E3G5E7B8]9HBDK]LJNARDSIT:WGXH^I_GbHcFdKeJfGiIkIlJ
keepalive timeout	!?,H-F7FBKJFK^NERJT>cJ
keeping	!^8HBJKDTG
kein	!B"=#J%E&B*B+>,8-?/>0K1F2B3>5>7@8@9e;@<@=D>F@FADB<CDEFFAGDHCIHJDK:MIOHP@QCR;T8WAXEYHZI[J^I_>aJbAdHf@h;i@jHlC
kein speicherplatz	.U
keine	"=#I%J&Y'I(H)E*H+I-E.8/G0C1A2J3D4K5>6C7X8@9E:J;G?J@IAICFEIFGGEICJJK>L=MJNDO<PFQBR?S[TFVHWEXUYGZE[E]G_@aBcCdFeIgIhFiAjDkBlS
keine berechtigung	!U
keine ftp	!JlX
keine route	,I7ZTD
keine verbindung	,X/J7JBUTG
kekka	!J(V1J<GITVVaJgVkJ
kenkyu	!I+V/[6DkF
kenkyu example	/[6DkF
kennwort	"V,IiS
kerberos	!cB@GHRBiAjE
kerberos credentials	!V
kernel	!].H/U6I7UKJTEkG
kex	!9":#B%F&4'C(@)8*T.=/G0>193G5G647'889y:B;><;=F>??B@BA8B:CIDDEGF:G;I8JYL2MSO?P7Q=R@S9TFWTYCZ<]C^?a@bCc<d1eAfAgAh>i)j4l3
kex alg	!B*D/J2C9]
kex algorithm	!>*A,H-D/J2D7J9nLKNGWJ_HiIkF
kex algorithms	!>+Z2H9[JKKHNHRJhK
kex algos	!F9U
kex client	*D
kex curve	9J[S
kex dh	!IHSJU
kex ecdh	!D*C,J-D2HJ[KWNG_HkK
kex error	!A2V3J9U
kex exchange	!*"?#J%J&J)B*C+B,U-V.J192A3:4K526F7D8@9!:K<J=H@JCIEGFIGHHIJBMVSJUKWWXT^H_VbEcHdEfCgKhEi?jCkWlH
kex failure	!G*^->2cBKKB
kex host	!IKWTZ
kex init	*W-J2W3J5IKJNGcJfJ
kex input	!H
kex js	!GNHSK
kex jsch	*I2I9V
kex manager	!I3T5W
kex preferences	!J9V
kex server	!X*?9V
kex user	*V9DVU
kexes	FTiT
kexes diffie	FTiT
kexinit	)J*Z,D/E1E2X3F7G9b<JBJJ[MIN>PJRIWGdIhHjKk?lF
kexinit client	9U
kexinit failed	9U
kexinit proposal	!TJJKI
kexinit received	!E-HKUTV_K
kexinit sent	-HKXNGkG
kexinit session	!J*[2_9]KJRK
kexinit'	HS
key	!?"!&8'%(!)0*6+6,!-!.!/!0!1(2_3l4c5e6!7!8!:U;o<]=b?W@cAbE_G!I*J>K!L!M!N!O!P]Q[R!S!T!V%W!X!Y][!]!^!_!a0b!c!d-e"f!g%h*i+k!l!
key '	%F<<=>>E?K@;BCCBFJQWY]iJjG
key 'global	iWjT
key 'openssh'	*J5J;CAbKIPI
key 'ssh	2T9J
key 0	!VjT
key aaaac	!ILS
key accepted	3G5DGTRYiZjS
key algo	2X3K9K
key algorithm	!W%K*I2c38579G;B<HATBJHGKTPFQETWZKjJ
key algorithms	!K2a5K9CFJ
key alias	3U
key and	3E5A>XBYHYRI
key app	!A3S5SQU
key asn	!J;WAF
key at	5K;S<I=UBGCYPDQF
key authentication	!3%?&;3;57;Y<^=3>I@ECGGDHKLVR3YJZUiI
key available	&a5H;I<WB>RHiI
key b'	!CBUFWiX
key bad	!V@;AABCCTRJY@
key c	%T+W3J5A<>=E@ZB6C>DbFJP?RJiIjA
key callback	&J2I3J<;=GATFUQHRCYHiC
key cannot	!K%[3H5F;HAJQK
key cert	?V@[AV
key changed	!A3g5@BDHH
key check	3J5C;I<WAJPDQ_RGiG
key checking	+S2J3J4JBECJIS
key client	!J*H2U3V9GFI
key cls	!K;S
key combination	!>&U5I=K@JBTFUYBZJiVjY
key connection	!K?UBE
key could	!B3a;UAUKI
key d	;F@YCHDYQK
key data	!E%J&J*K2I9J;h<A=@>J?CAUBACKIUKILFNIPAQV
key decryption	!W;CBHQZ
key deploy	@GPKQYYI
key detected	!B3C4c5A;D@GAFBIP^Q>YK
key dev	!F
key did	!F3b4U5V8I9J;GBBKDRCTJfJ
key do	3K
key does	!G3Y;V<GAGBGLJQASVYKjH
key ed	!E"K&U)U3I4U5J=G@]B?CKFDHHPUiI
key encrypted	;E@IAIPZ
key encryption	;EQX
key end	PVQT
key error	!Z%K&G+J2C3E4I569G:J;_<C=;?JB5C?EHFEGJHURESIYHiEjC
key etc	3K5C9U<F=^@IAKBHHHQHYFjJ
key exception	/F2C4]6G9G;A<A=J?C@HASBACYDKEEHHKFNJPXQ?RCY8
key exchange	!="G#C%C&?(I*[+G,6-E.D/30I4;6H7A8B9v:F;0<C=F?B@;A4B*CFDKEDF4GCH?IGJULDMDN.OHP9Q6R<S?TFU]VJW;XEY<ZG[H^E_2aEbDc=dDfEhEi9jBk@lA
key exchanger	-V2K5TJTKFTI_V
key exists	!@3Z
key expected	!A3G5G<K>V@HBIPFQGYU
key factory	!E
key failed	%H&F3F5C;8=B>I?K@=A@CBFEHVQVRA
key file	!!"C#E%0&,'G(E*E+9,3-<.8/H0?1D253:4;5"6A7H8B9D:A;U<l=]>a?_@hATB8CWE4FHH7I,JBK=L<MINJO:QVR1S8TFUFW=XFYW[7]C^A_JaDb>c>dCeGfBgFh<i=jBk?lA
key file'	!A5J9H;Y<]@KAHPIQJYJ
key filename	!I
key files	!:3D5T<I=I?F@[BFDTFFPFRH
key fingerprint	!E*H-H/J2;4G5d9E;GAIFJHUKENKPJQWRWTJYKjH
key for	"H%G*I,J/C1G2K3]4W6J7J9F;;<D=G@JAGBSCGEIFFGJHHKJPDQER:SJTGYIZKbJcJhJi?jG
key format	!4&D*=-I2Y3A5C9;<D=G>D?bAYB@CJFEIJKKNEP=RGTGcIfKiB
key found	"I%C&J)J*;+K/G1I3B4K567I94:J;X<9=6>^?U@ZCAEIF<GCH=IILAP%R<SKTHVJYfZAdIfJ
key from	!J"J&=+I-J1E2H3X4I5?9J:I?[BBC@DKF=HIK=LGNISKTKZJcIfCi@jE
key get	!X3H5K
key git	3T
key github	!@@TYUhT
key has	!D"I&S2E3_5T9J:J;@<D=I@KAECHHJKIPFQCRCTKYC_JiXjT
key hex	!T#V/_3C5D6?=HAIFEPKRJcH
key home	!H%?&=+?3E5B9I:V;Y<6>:?HBICSD?EXHDKKLKSETKZ4fGiUkE
key host	!K3W4U
key id	/_6>;l<B=H?IA@BHCFDVEEP>Q?iJ
key import	!9&J2J3I5F9F;_<W@UAXBCQJRIYTiKjJ
key imported	!G"U#X)SQSRF
key in	!>)K*G-J/J1E2@3[4C7I9B?S@UFWH0IIKCLGPWQURETFZI
key inserted	!V
key integrity	!G?WADPDQ[
key invalid	2@3J5K9K>KA?BHCJE]FIPAQTYXiH
key io	PS
key ipaddr	!I3A5_
key is	!<";#>%?&H(I)G*8+K-9.G/:0@1@2(3<4g5Y6H7@8H95:d;T<7=3>B?;@=A=B?C9DCF6GDIFJFK0LBN=OFPbR1UCWBXF[C]H^C_?aGb@c?dGeHf@hFi9jTkClI
key java	!F;UBEPYQWRJiI
key key	!I3K5T;W<<==>U?GBG
key keys	!J&K5J;B<T=Z@IAEBHPHQHYK
key length	!C"G&I*I+K-I2X3G5E;/<E=>>K?K@=A=B=CADJErF@J>K;N?PAQDRJY?cGiCjCkI
key load	!X;G<FDUKT
key loaded	!>9GPSQ[YT
key malformed	!A;X@FP>YD
key matches	5ABVRFjT
key message	!A5K;[<KBFRKiJ
key method	!HAUBXRAiT
key mismatch	!T%J&I*G-G/H3e415F9?;@<E=JAIB;EKFJGKH>NDQBRCTFZJdSiFjH
key mnt	CWDF
key must	!<;V>DBJCJPEYG
key mykey	CUDK
key name	!W
key named	!V
key nb	;T
key needs	!J5V
key negotiation	!X-G2J3K5H9@K]fJ
key nested	!H@T
key new	;?<>=E>_?J@JAFBKPHQGRKY>
key no	!C&I5J@WASBIPVQIYU
key nor	!F@SAS
key not	!;%D&Y*I,G-K/I1G3[4W9H:J=U>Y?J@GA7CFEJFGIHKDLANJP:Q<RASFTD_KiAkI
key null	LS
key num	!V%E3J;C=JAHBTEJFDREYGiDjE
key of	!:2K5F;E=JBGEa
key ok	BUiU
key old	;B<J>ZAH
key open	;4=U?J@7BIIHP>QZYT
key openssh	?SPUQT
key or	3TPG
key our	3V5J
key p	?S
key pair	!U*J+I-H/K2G3B5?9G<[?ZCHEHHDIIKILHNFPSRDYV_KfJkK
key pairs	!H
key paramiko	!C<V
key parse	!@;U@TAKQV
key passphrase	!J;IBJPJQX
key password	!B;IAJBTPZRIiVjV
key path	!B&H<b=HFKLDTJiHjJ
key pem	!T&K3K5H=C@8BXCWQ:RJY9kG
key permission	;C=^@EBICFEISIYG
key pi	hT
key ppk	;E<J@_BTPJQHYHiK
key preferences	2S
key presented	!?"J3W:Y;HAKBFQK
key prior	!JPY
key private	;bAEBHCSDHYB
key project	hZ
key provided	;Z@TBG
key pu	!K;G?SAJYI
key public	!Z3G5F
key py	!@+K5K;W=S?THJQV
key rejected	!=2I3?4U;G<HBaPIQJRHYFjH
key required	3U5H
key rfc	;HYX
key root	!9<@=S@]ASB<CWFJPWRGYTZIi>
key rsa	3I5I<H=F?KF>QVRDYGiE
key s	"W%K&D/T5I6T<ICJP@QARViW
key self	PJ
key sent	!?3ZBIKJ
key sftp	/G1J2C4Y6D9I;?<EABBWHTK@PHQ>R<SITGYGfJ
key should	!V3J5FCV
key signature	BW
key size	;F@KEXPKQJ
key ssh	!:#K&9*J+J-J3I5E;J<A=[>E?z@UATD>JHLHQ_RHY]ZEj=kC
key start	;TBEPYRJiI
key stdin	!6&F/G5K;]AVBIP]Q;REYUiH
key string	<J=IQFYV
key tag	PS
key the	;=BJPSYY
key tmp	!F?K@VATYS
key to	"J%F&:+K3J5TBFCWFBHIRFTH
key token	LV
key tr	;UAJ
key true	BHTS
key type	!C#J&D*B+K-J1H2_3:549::G<@=I>IAbCHDJEFFgIKJKKEP3R>TJUKZB^KiA
key types	+X3J5IBGFU
key unable	!5&E3F<^=U>F?B@@AHBUCKF7QUR6YZi=jF
key unknown	!D3D5V;WACHU
key unrecognised	!I<I>W?A@SATQJ
key unsupported	!@&J@_AUBIFJNKPFTJY^iG
key user	%V&K5D@ICWDFFSQURHYI
key username	;X<@RSiXjJ
key users	!E%F>I?HAUDDEHhWi@jV
key v	;S@KAT
key vagrant	BHCW
key validation	3D5X
key value	?SQGYX
key values	!X
key verification	!I%E&9(K)J*D+C-A.F/;1>243]4c5b6J7E8H9E:A;8<>=C?K@GACBCCGEGFHGDHbIHJJK4LCNIP?QCR?S;TBW=XJYHZJ^F_GaIbDcCdIhIi;j2kI
key verifier	!U
key was	#X5W9D<G=JAFB?FSGUHIKJPGSJcHiU
key wasn't	!A2I4I5_
key when	!U
key will	!8<D=FBEC]FIPGQJ
key with	&I1K5_9F;A=J>DACCYFWKIPCQ@RJTIYHjG
key work	!FBKhSjW
key wrong	!@AJPDQX
key x	;Y@EAEPD
key y	;J
key で認	!UbU
key'	!J"D%J&B*G+G,F-F.@/A0G1G2K3F5T6J7J8J9E;[=WATC]FGGGKBLDNHOCPGQSS>TAVIWJ[E_HaIbHcGfFhIi8jEkH
key' are	!@;E@EAHBIC_Y?
key' authentication	!K@TBDQJRXiH
key' is	!FAUPY
keyboard	!;#=%E&I'K)F*D+G,E-G.G/H0K1:2I3F4J5@7J8E9G:J<9=A>H?J@DDJEIFFGqHFJIKCLGMINHOHPIS?TEVIWCXGYJZY[K^F_BaBb?cDdJeJfIhHjBk:lH
keyboard interactive	!<#?%G)F*D+G,E-H.H/I1;2I3H4K5A7J8F9H:K<;=B>H?K@EDJEIFIGpHGJJKDLHMJNHOIQ@S?TEVJWDXHYKZZ^G_CaCb@cEdJeKfJhHjCk;lI
keyboard interactive'	!JBEFIQXZJiC
keychain	!ULKPGQT
keyex	%G;G=DPJQJYHZIjUkJ
keyex gssapi	!H%G;G=DFSPJQJYHZIjUkJ
keyexchange	9^
keyfile	&H*J1S3I6I8K<S=@@KATBCCDDJGILIR?SHf?iI
keyfile c	1W;U<IPVTIfJkK
keyfile home	!8"S1H5U<GBKGJKWRD_UdSfE
keygen	!X2I5=<E=D>IBBCVEIFHPCRKSHY@jJ
keygen 9	!JTU
keygen f	3V5HHH
keygen generating	!^2J3J5K;G<J@JAJBKQJ
keygen r	HU
keypair	<T>FBTPJQaiK
keypair for	;F@VBVQU
keypairs	!I=T
keyprovider	!G;U@IACPGQYYJ
keyprovider open	!C;Y<KAG
keys	!9".#D%E&X'7(8)I++,6-F.5/&041-4I5H61728&<a=h>J@aBWDTETFZG=I'J1K@L!M:N2O5P^Q<R9S6T.U@V1W1X7Z1[8]7^8_"b:c:d6e8f<g9iBk3l3
keys '	9SBW
keys 0	!J*T
keys 1	!U1H;I=KBDEEFGfW
keys 2	!Y
keys abstract	!J4Y<TRK
keys archive	!E;V<@=Y>G?IAYPTQIYX
keys are	!4%J*H,G-I2E9@:J;E<@=I@?CFE_F^KHNHQIRCYG^K_IiHjG
keys error	!@&W2D3C4K5A8H9B:E;[<E=I@CFVHKK;QERKYGjG
keys exception	!H5X
keys for	#X<XBKIJiUjU
keys found	!E&V5XBJ
keys from	%H&X.S3G;WBJKIPGQG
keys git'	!T
keys id	!G&K.J/I;K<Y>T@JATBDCGDVFJIELHPARJiFjG
keys in	!I*],K-C2cAJKDNF
keys incorrect	!E%J&J=T@JAVFHPBQDRTiW
keys lab	!F;X<J=J>J?GPGQJ
keys of	!F3S
keys only	AX
keys partner	!E<W
keys prod	!G;I<[BJ
keys sftp	!@5J;?<X=YABBKPGQFYG
keys ssh	!T*?2>9Z?UKJPIQH
keys to	!T;DPSjS
keys upload	=XBJ
keys were	!]
keys with	!B<F@CA>BDP_
keys'	BUjT
keyscan	!SBJHURK
keyserver	![.I7K
keyserver receive	![.I7K
keystore	!g<GIKLFPKQH
keystore file	!Y
keystore was	!Y
keytool	!Z
keyword	+W
ki	gT
ki b	gT
kill	!U
killed	!]-K.JKIRJ
kim	![&Y7USJdSiFkI
kimura	BJGTRK
kind	!V"I'W2K;HAKRK
kinit	!bBGQIRATIiJ
kio	,SKJNW_I
kirkland	!W
kirkland ftp	!W
kit	,I-I5J<KRFTIiU
kit command	!^BH
kit runner	!E&V-IKSRG_SjT
kk	!T
kk m	!T
klass	!G&UBJPJ
kmori	![
know	3T5H
know that	3V5I
known	#D%@&A'C(B)H+C,1-7.@/W0;1>2H3X5h6^77879?:A;I<"=>>8@JAIB<CHD<EJF>GFHwIBJ;K1LAMDNAO;P@Q>R>SCT1UDVJX9YF[;]A^I_<a:bAcDeDf?gAiIl9
known acme	!S
known and	3=4J5UH?KK^T
known but	?S
known by	!Z5J
known for	!@324=5ZHU
known host	!H5SHT
known hosts	"I#H%D&I'H(F+I,>-D.F/C0F1C3S4V5^687A8A9H:H<-=I>?@JAGBHD?EHFDHuJBKAMGOCPFQERJTAUHXEYG[?]F^D_Ea@bFcJeHfHgDiIk<lE
known hosts'	+I5V6I<A=BH^LCSITK
known key	!K3W
known unreachable	!I/WkJ
known'	!D/]6I
knownhost	!=5V<E=IH]LGOJSF[K
knownhosts	!4"I#J%G&?*?,J-=/D2V3a4^5U7J99:J;6<@=F@KAAB6CJEIFEGGHSJKKEN=P>QDR>T@WJYJZH_FbKdThKiDjBkH
knownhosts key	!9"J#K%H&@*B-@/D2X3_4^7J9<:J;8<B=IACB8EJFGGHHEKHN?P?QFR@T@ZI_IdUiEjDkK
ko	,V/I5T7STUkX
kommando	)T,G/I1S5HBJIGLHTJ^TbI
konnte	!A"@#I%I'H(H*H+H-E.:/[0T2H3A4I5C6@8C9F:I;a<==;>J?JAEBFCFDJEIFHGGHDI>JHKAMHNGOGPHR@SJUKVHWFXUYFZH[G]G^D_Ca3bGcDdHeHgHhHiIkFlD
konnte keine	!H,U7GXX
konnte nicht	"J&J.E/[0A3F5H6G7V8J;G<H=HHJIGKGR>SGXH^K_Ja=kKlK
kontaktieren	!EhU
kontaktieren sie	!EhU
kopia	!S-J/J3JBZTGiF
kq	QX
kr	!J"W,G1J5T7JBJKITTiKkK
kritischer	,C/HRUT?
kritischer fehler	,C/HRUT?
krytyczny	!>,W/WRW
krytyczny nie	!>,W/WRW
kt	7JFVHUNJRFjUkU
ku	!GLK
ku 4	!GLK
kube	!]<G=@SF
kubectl	!c
kubelet	!],J
kubernetes	!]
kubernetes cluster	!T
kunde	!G/T6KRGTUZWiG
kunde example	!I/T6KTU
kwargs	,H-I8S;TNI_J
l	!K"9#I(A)I,b-;0G2B4I6@7>9<:E<C=B?HAJCVDIEHFCGEHSI?KBMFN;P<R[SUTGVHXFZH[D]J^C_>a@bGdFeJgFhHl>
l 3307	!F,U5WiU
l a	,U
l limit	!W
l ordinateur	,U
l rancid	!G,TRKTUkW
l root	/VBTRIWVbH
l zdi	5J;IHWTK
l'accès	!S"U,H/I1IKITIbUiW
l'adresse	,J/W3H5I7WRJTT
l'aide	!H.U0TST
l'authentification	!V3G5KBIRTTJiV
l'empreinte	!=(T,I.I/C3T5Z7H9JKJLJOHRESIT<
l'envoi	!ZOITI
l'envoi de	!Y
l'erreur	TJcU
l'hôte	!I,E/H3@5]7Z8I;KBIQARHTB_IdJkI
l'utilisateur	BIRUiV
la	!C""#<%;&G'9(,)4*;+70@263a485Y9,:5;E</=7?5@IAGBHC8D>F=G-H:I2J8M8N:PDQbS@TJU>V6Z:[B^Ja.e9fHg1h2i6j1l=
la base	!Z
la clave	!@,F-G/F1J3X5S8KKCOJPUQXRBSJTF_IbJiGkJ
la clé	!="H(H)K,G-I.A/C0E1F3Y5X6F7F8F<?=HBBCKEFIHKBLDOEPEQ^R@SFT?WJXGYF[H]G^J_GaHbFcEdKfHhJiHkIlJ
la conexión	,8-E1W3J5K8JKSOHRHSIWTXI_JbUfWkF
la connexion	"H(H-V.F0H1I3F5G6U7S9HBHEJKVLJOAQHR:SIXGYJ[J]G_UaKbIcJdIfJgKiEjKkZlJ
la ssh	!T
la taille	!F/KKHOSQJ]WcT
la transferencia	!A,J.V/IKVOTSYTJ[V
lab	!F"A#B%<(@)G*<+=.C/S0>2;4B5<7D;V=.?HA3BJCJEAH9J?L]N3QHTTUJV?W9Y@]B_0c;eEgCh@k2
lab 2	;T@I
lab 3	!C,W7W9WRWTW^T
lab 7	"JBHLU
lab archive	!W
lab example	!E&J,Y.J6W7C8@9F;F<D=HGIHIIFKGMVNJPGQJSFWGXDYTZK[T^K_GbKiCjJk@lT
lab example'	/T
lab from	!^
lab ipaddr	!H,F1G9TLWPVTIZViH
lab key	!UBJ
lab ppk	;U<B=J>I?I@UPHQHYK
label	0WBFRV
labo	/Y6FTH
labo example	/Y6GTI
lacks	!J"URWiX
laden	!J"K)J,D.H/B0H1G3K5I7E;b<G=EATBFIJL?OFRESCT?XJYUaHfGiEjK
lake	OSSI
lambda	,H/V6D7TWTXTdZ
lambda sock	!F7UdZ
lan	"I&D,]-E/Y1I2K3T6D7U8K9G;IBJHHKESHTKWE_IbKdHfGkE
lan 22	/U3K5T
lan port	,[BJkF
landing	!I(ULYSU
lane	(E.HLDSEaJeY
lane 1	(K.JKJOHSHeZ
lane 2	(J0ILIOV
lang	!^&I)H-?.C1E4J8;;S<C=E?F@AAHFEGCIHJIK;LJP@RUSTWFXJYC_BfIhG
lang c	!K
lang class	!^5KLJ
lang illegal	!A-H.I1G5W8GKELBOKPKRWSCTVcJfEiG
lang no	!]*K5K
lang null	!Z
lang runtime	!JLUSV
lang thread	!I
language	!X1KLSfK
laptop	!W#W%F&Y/J5U;JGILCPKRITIi@
laravel	!_0EAKSK
large	!A"B'K*J,J.J/I0D1E5I6K9H?JADBECIEIIILANYPHQJRIS?TG[I]U_KaHbDc_fKhGiJjJkX
large bam	-[1HJTLJN^SI_]k]
large num	KFcX
larger	!DKJOK]]
larger than	!F]Z
last	"T%J'J(F)G+F/F0F2F3[8T:G;I=I>IADCDDIE@FBG7IGJJMEOHQCSFUKWSXB]G^E_IaUbYeHfHgEjIlJ
last error	#X&W-A/C1H5D8G9K;HB[F@G@JGKENIR?SJWTXIZK_AbJiVjKk:
last full	!V
last login	"T)F+J,J3FB:GFKYRATJ_Gb]cSi2jI
last time	!D3[5G
latency	!^.F/JIJKHLHOKSH
later	"A&I,B-J.G/E1K2K8H9HBJKDNHR=SIT<UXWK^I_gfJhEjJkKlJ
later attacks	UX
later is	!GbU
latest	!^
launch	!G"J/T5J7UBWFSKKTViSjT
launch failed	!HBTFTiWjT
layer	!Y&A,H3H5E8T9H;CAKBHKWLJRITI^KbIfGiI
lblock	!S
lblock 0	!S
lc	!_
lc all	!U
ld	!d,J.K/F5J<DBFHWIAKILDOJRHS@TEaJfI
ld cannot	!^<HIFLI
ld returned	!W
ldap	!g,J/G7IBHRDTFiH
ldap bind	!]
ldap sasl	!U
le	!F#>%?&I'?+<,G0G314=617E8/;8<H=;>=?>@>A=BTC>DCE8F@G4H?I5J:KFM=NBOZP;Q0R:UCV<W5YIZ=[7]6^;_Fa.dTe<hGiJkJ
le dossier	!@.J/J5JBJL]OFRJSTTH
le dépôt	!G&S:VCJLJjT
le fichier	!G"H(H,I-J.G/B0G1J5I9FBEIHKHL?ObRITG_JaJcJfIiJjKlJ
le serveur	!B"F#I%I&D'J(<+G.?1K364I5/6D7;8E9T:D;F<A=J>G?I@HAGBWCHEGGFHJIEJHKGL?MHNDPGQDSDTTUJVIWFX?YEZI[G]F^GaEb@cBdCeIf@gDjSl:
league	!E"?&E)F*F,[1A2F6@7I9E<B=E>K?B@GAACKGHI@LVWKXK[K]F^KbFcDeGfAkIlI
league flysystem	!E"?&E)F*F,[1A2F6@7I9E<B=E>K?B@GAACKGHI@LVWKXK[K]F^KbFcDeGfAkIlI
leak	!Z
learn	!K
learned	!^HJ
learned new	!^HJ
least	!DEZ
ledger	!I(TBVKGOISHTJiVjW
leer	!H,J?X
left	!a"H(K,C-A.]/F1C7E8F9D;H<C=KB=FKGGIEK=NKOIPER?SCTCVJ^K_IaHcJfHiDjJkF
left intact	![<IBHGKLURF
left on	!T*J,J.]/I1J5I7I8JBIIEKELAOJRKSDTJVKaJkJ
left pad	!S
legacy	5J^W
leggere	<T
leggere dal	<T
len	!W)K-J.J3D5J8B9KBHLHRFSHTIcafAhK
len is	!V
len num	!F3I8GK<NDRJcbfB
length	!E"J#G%E&@'K(C)@+=,E-7/F1=2U384E566D7B8::F;D<>=9>G?D@7AFB1C:DDErF;G@HFIAJAKKLHMAN]QAR5SJT>VFWEXGY:ZF[G]E^S_?aFcXdIeGf<hAi9j>lB
length auto	KJ
length character	!F"U+JKJNEbScT
length num	!="I,H.C/J0J8E9D;IBJEIIHKKLCNdOIQIRHSD[K]JaJbGcVfJ
length of	.IKHNGc]
length or	![;GAJ
length preauth	!JEY
les	!V(H,H0V;K=K>JEJGJKHLJOEQKRGTAYJaTkK
les droits	&T
less	!FBcGHR<SIZIidjK
less than	!XSI
let's	!T
let's encrypt	!T
letsencrypt	!T
level	#@%W'E(A*G+@,Y5=9H:D;6>I?DBECADJFGHALIMSO;PBQ5RVSHUKV@W>X?Y=ZK]G^=a3bEcIdEeUgEh=j-kFl;
level 'agent'	!>%W&Y,J-J.J/IBJKJTH
level 'client	!0&;*J.E/V3K9K;J<JAIBGG@IGKYLHPHQIRWSH[KcHfGiDjGkIlI
level 'handshake'	5V
level 'protocol'	!JKSNV
level 3	!C3XBURZi[
level auto	!T
level debug	,A-I1@8EFHKFMXNETHcKfHkH
level error	">&I,X/>1I4T5@6K8I9H;H<F=IAJBFGHK@LGQJ[T_IaGbHcFdJiF
level fatal	!>)U,K1V=TITSJbVcV
level info	!Y"D.T8I=KB=GIKGSE_HbTfEiC
level retry	!K<WRJfU
level warn	!?,S0T1UBZRK
levels	!DNSeVkU
levels in	!INSkU
lf	!D(B,J.B/I3I5J8IAKBGIKKALJOHSF]HaDgi
lftp	3H6FBIIKKILWNERETGaDiJkFlV
lftp e	eT
lftp user	/U6GLXSGkIlT
lib	#B&S'C(?+:,G0F1C9H:A;K><DBE?FEGAJVM=OJQTRHUGVFX=ZF]A^;bGe@g>jC
lib agent	!I%T&W
lib c	!b;:QEYJ
lib client	!3+J-T2<;U<F=DIDLJSDYT_UiTl:
lib connection	@TPSQU
lib dpkg	!Z
lib file	"V
lib gems	!J2SWU
lib git	!I&UAVBTQViHjF
lib jenkins	!E<U
lib lib	.J3UBT
lib mysql	!U
lib nagios	,T5J=SBTCT
lib net	!>6H9KGJKFPGRGTGcK
lib node	&WSI
lib openssh	!S
lib protocol	!@"K&J-G/I0S1K2T7G;E@JBEKJPIQSRDSSTGYI[ScTiG
lib python	/H3ECIIGJJYJ[GfJgJlT
lib ruby	/VjU
lib sftp	!7&J,C-H1I5I7E;J<IB@JYKDLYNDOWRCSV_JcHiIkBlI
lib site	!F/WTI
lib ssh	!A,I.JKHLWPVQKRKSHTJYUcGfJkU
lib storage	!H3UBT
lib x	!I%T
libcrypto	!3"F#I%C&<*J+G,J-I.F2H3C5;9A:G;f<7=!>H?c@dAcB'DJE8F7G>HHIJKDLGPHQYR5S>TEY_ZJaKbFcJhGi6j:kD
libcurl	!a
libexec	!@1?5I<IIILERJ^IfgkI
libexec sftp	!A1@5ILGRJ^IfgkI
library	!g"F&D*G-B.D/?1F2I7F9C;G<EAUB?GFHJIBKENCOCQEVIWJ^K_EaGbJcH
library backend	!J-I3T5H
library error	!WTJ
library interface	!B,UKJLVTV
library sftp	!HYV
libre	+UBKKUNTkI
libre ssl	+UKUNTkI
libs	!T
libssh	"D#J%E'I(D)C*Y+@,B-Y.H/H0J153@547J:H;><D>J?F@=BVFSHWI4L?MFNEPTREV>W7XEY@[I]I^BaKb=c6eEf;gIh>j8l>
libssh 2	!A"K%G'K(G)G*W+F-X/E1;2V3F59:I;B<G>K?G@?BWFVHWI8LDMHNJPURHTFV@W<XJYC^EbCc=eGfDgKhDj:lC
libssh failure	!B&V,J/S7IBITY_TiE
libssh h	!U
libssh libssh	!U
license	!b,D-IBJNITKWTkK
license server	![,D
lifetime	%U&I
lift	!<"B,J3S7K8JBWKCQITY_JbJcHdIi@
ligne	!H/VRJ
like	"J,F.B/G0J1G3H5E8J;J>UBFKFLJNaOCR@SDTB_HaKbKfDiJkJlE
likely	7V=KdU
limit	!k"E*J,D-H/B1H3G5C6S7J8C9D;KB<K<LJNFQKRAT>_WaKcEfBhKiEkF
limit o	!W
limit of	!T
limited	"B,E.IBFLKRHSG^Kb^
limited to	"C,E.IBGRHSG^Kb_
limits	!J.Y
lims	!J"X<JBICSRGiH
line	!A"C#9'6(C)J+o0+8D9G:;;Z>0@IBKCHD:E@FCG9J?KDLJMZNTOEPFQIRGS@U?XIZ<[G]0^=aEbTe1fTgZhH
line 0	!B+a-7/K3J5G9G;JBFIKJKKKM=TKWG_WbIkW
line 1	!]"G%J&I*G,D-H.C/91?3E5;7E8I9H;A<F@JAHBJIEKHL>OHPFQKRAS@T>VFWT[K_?aUb_cHhTjX
line 10	!V"W<IBKYJ
line 1069	7T
line 1085	7T
line 11	!H<T=U
line 1142	"T
line 118	!AfV
line 12	"D+V.I/J1V2J3W5B9G?VB;ICK=LENHOKPCS=^I_?bHcGeJiGkI
line 1288	!H,J6UdX
line 13	SH
line 130	1HcV
line 132	5UfT
line 1345	*S
line 1368	!J*J1K2T8HNUfGkW
line 14	;UBJQK
line 15	!I&T)J1IBTKKPKTWfJhI
line 1564	<TRV
line 157	*W2VWTXU
line 164	!J)Y1TbSfJ
line 17	-H/K1F5UBXKIPXRUfH
line 170	1KbS
line 18	/K<U=VBKFJQSRETSVT
line 19	<ICSjS
line 190	!ELV[I
line 194	;J
line 2	+^;JKJLH[ViTjI
line 20	!IBU
line 201	)VcT
line 203	!I-T8U;K=T_WfJ
line 205	!H)F-W1JKUfI
line 2094	KT
line 21	!J+I
line 22	!^+I,D-Y/F1F5F9J<T=HKGNJPKQ@T?YHaIcTiBkKlI
line 2211	-TkS
line 2271	_S
line 2275	KT
line 244	!ElZ
line 249	!K
line 25	!J"J)J1HfH
line 259	<SGVZS
line 27	!BST
line 274	!H.JIILISJ
line 28	!I1S
line 282	HS
line 3	"H+Z,J/@1H3D5G6J;B<E=GIFLJRCSDYJdVlI
line 30	!J"T
line 301	!J
line 31	,D-B1G5X7J<HAJKTLINEPKQTT@_KcJfVkI
line 3129	PVQT
line 3134	;U<K?UAWPC
line 32	IULUOTVK
line 321	!H"U=SiS
line 322	PS
line 3299	HS
line 33	,V-G1WFGKGNJQTfT
line 34	jT
line 340	!D/]6C?X@TPHQG
line 3473	.TIK
line 350	?T
line 353	!I8TKTPW
line 3553	IT
line 358	!G7SdW
line 372	OSST
line 38	!F
line 380	!KTVkX
line 381	,WTV
line 386	!F,ZJXKK
line 4	+T
line 40	!HSHaS
line 41	!HFWTWiG
line 430	4S7SNI_K
line 435	!IAV
line 44	5JFXRI
line 440	,J-U7FNU_TkT
line 450	!J&UBXKJNK
line 479	1JfK
line 493	PU
line 5	+T
line 573	"T
line 58	?V@S
line 6	!G"T;I@SiZ
line 601	!W
line 607	;TAJ
line 609	_J
line 634	7T
line 64	;J
line 653	!F
line 699	1UKXfE
line 7	+U
line 71	!C5ZFTjS
line 714	(Z.EKI
line 759	OUVU
line 768	<TRV
line 77	!ILIVTkTlV
line 7782	1IfJ
line 781	;SGT
line 8	!C+S6U;KRFbSkS
line 822	OT
line 840	4T
line 874	!JOS
line 88	,J-T2K5TBUKFLJNURTfTiK
line 894	.TOU[U
line 896	8T
line 9	-F5D9G;JICLUSETE_K
line 962	/X
line 973	7T
line breaks	!C;XAIQKgW
line contains	!EM[_E
line endings	!J;UgW
line error	=J?_AXBIQdYU
line length	!F"U+JKJNEbScT
line line	+b5I9JBINK
line of	;GAV
line pem	!U;EQK
line ppk	;V<J
line pu	;HAJ
line rn	KSNS_UkV
line was	!C5WKJRWTW
lines	!E%S;T<I?DNVPS
lines matching	%T
lines start	PV
link	"G+I-J.D/G1E3E7J8I9H;H<FAJHUI]JVKVLINJOHPKRHS?T>WK_HaHbJcJfHkJ
link failure	!V,H
link stat	!?I^
lint	!W
linux	!f#T&H(K,B-G.T/D0J1G3F5C6K8F;F<J=IAJBAFJGIHIIFKCLDNJOIPCQ@RCSBUHWJ^J_FaJcHdJfFiBjH
linux date	!UUJ
linux gnu	%T
linux on	!T
linux raspberrypi	!Y
linux system	"VbV
linux x	!ZSF
lire	!D&S:VCJLJjT
lire le	!G&S:VCJLJjT
list	%J&K'T(?)A*@.5/C0>2>3J5D6I8S<EDDGEHVJILXO;QFRSSSV;WAXIZT[@]E^?_Tb;cJdEeEfAgDkAlE
list directory	!?,U1G7X<KIJRZSITT
list files	8U9SKK
list of	*F384H5A?TDHHYKHPSQJSWTKkJ
list on	KT_J
list remote	F_REiIj^
list self	/T
list sftp	!F-UKU_V
list size	!S
lista	!X,E-X/C5J6J7JKDOKSITF_W
listed	!?"ZBHRGSY_K
listed in	!C"ZBIRJ
listen	!Y
listener	!U,J/F1F8VNURHTG
listeners	&U
listening	!e*D-<.I/C2I3G5F7>8?9DB<GJJIK<NASJT6XJZT^K_EbJcJdHhElD
listening on	!i*E,3-=/E2I3H5G7?8B9EB>JJK?NCT8ZT_FdIhFlE
listens	!I5JBDTUiDk_
listens for	!I5KTViIkX
listing	"G&G)I.E/G5I7C8A9J;J<BBTGKHIIIJKKWLcNIOJPUR9SXT:VIWJ[I^HaFbEcFdKfAjJkJlG
listing directory	!J1FBFLYRIS]
listing of	!U1TKFSI
lists	0KOIRISUeT
lite	!X
literal	!Z;S@JYK
literal data	!U
live	!W,T.KBHKGSTiI
live'	5U
liximomo	!@.TAWBHKFNGOIPIRW_JiJkX
liximomo sftp	!@.TAWBHKFNGOIPIRW_JiJkX
ln	!V
ln s	!T
load	"@#8%8&!'F(B);+7,E.@/.0@1)2B394D5C6<788A9H:6;^<==h?]@]B!DWEWF4GHHTI#JFK<L<MANHO?PBR3S/TAUEV6W7XBY[Z4[=]B^D_@a4bBcAd>eCf:hEi!j!kDlA
load average	,VkW
load certificate	!Y
load data	;U
load error	![-V5I;EBKIHKJLBNUSHfE
load exception	!T
load file	!W
load host	3F4J9U<B=KDSLJ
load hostkeys	!GKI
load identity	!J;[@CAEE^FJYJ
load key	!!"7#9%7&/)I*B+9,F-D.E/F0I1C2<374C5.6I7H8I97:;;^<J=i>2?c@cAaB!CXDVEUF!G0H2IFJHK@LBNCOIR*S4TBVKWHYdZ>[I^H_IaAbAcBdKfDgJh@i!j"k5
load keypairs	!I=T
load keys	!B5J;Z<S=J?U@JPHQI
load private	!J&G3E;d<1=CB?CAEKFIPGRDiJjI
load pubkey	!e;6<J=G>G?J@>A<BDCHE[FCQGY9iIjG
load public	!W;J<FKT
load signer	=TLI
load ssh	!A;D>Y?K@HAGPI
load the	!E,J5F;KGWLVNS
load this	!H;F<U
loaded	!^(J-G/F1I2K3D5I7J8I9A:JIFKBL>NJQZRASHTAVJWKYWiJjH
loaded 3	!K5J
loaded exception	!A9HQXYT
loaded open	?T
loader	!K,H-G/D5D7U9J<T?YBGCUIJKHNJQVRCTT
loader 606	!H
loader import	!H
loader node	!H
loading	"C%G&>(I)I*H+@-F.@/@0G1@2C3<4I5:6K7I8E9@:H;[>W?]@TB<CBEJFFGJHDI=K?MJNEOCQTS?TIVFWEYV[G^H_HaAbCeKfAgJhJiAjJkFlI
loading key	!(&A+K/F2I3C5C9J;Z<?=H>E?^@WBACIQYRATJYTiBjG
local	!F"1#C%D&@';(b)1*K+@/W0B1-2E3F4G5<6W8A:@<>=H>=?I@?BFDIEFG@HBIvKAL!M3NFO2P>Q7R.SATHV'XCY=Z>[K]g^6aCbAdIfBgZi@jHkVl-
local 2222	!FI8LGkd
local a	IVLG
local address	!V
local bin	<T@SA[BBFJPV
local c	IUkH
local client	!TJJKI
local data	!CIYLK
local directory	!E,S.K<KI_KTL<OISE
local download	!T
local env	OVVK
local error	/GFWJWiV
local etc	=S
local exception	!C.X
local file	!H.S/E0J1I5J8K;I<@BIIdKBLDO>S5VI]aaDcHfHgJkH
local forwarding	!D6]
local fs	IT
local ident	lK
local ipaddr	!G-G/E7]KJTT_IkD
local issuer	!Y5J
local lib	,T-J/I9JIHLDRJWT_FfJhTjXkD
local name	!G/W7UdS
local port	!STKkH
local reads	.V0VLKaX
local remote	!V.FISKJaUbJ
local sbin	/S5TBTfIjV
local share	*T.G<VBKSG
local shell	-U2J9VKK_V
local small	!C.Y
local unable	!>.HIaLHSC
local user	![
local version	!G+K-S/IKVMDT]WS_UlE
locale	.T3JKILIOURK]W
locale en	!T
locale failed	!W
localhost	!m#F%H&?)K*E+J,'-C.I/D1B6G7>8A9A<W@HB;CJEJFGGHHJIHJUK9LGN@OJPEQIR>T3WUXFYH^K_CaJbHcJdHfFhKiDjBlD
localhost 3306	5UiV
localhost 8080	!Y
localhost 9000	!X,H
localhost ipaddr	!W
localhost port	!c,=kG
locally	/F3H5JI]L@SIfJ
localpath	!KI[SIVI
localpath st	IWLHVJ
locate	!gBJRISI
locate package	!Z
located	![
located assembly's	!T
located at	!Y
location	!8"D&D+K.U/@1W2J4E5I7J8C9F;C=GAHB5HGIFKHLXNHOSPHQIRbSETAVUWV^J_Ja>bCcUi<jIkE
location exports	!G.YS_
location ssh	&K,E/K1Z3I5I8K9JBHKGRFWWcY
lock	!e,@-J.V/V5S7H8F;H<E=EHJIIK<L?OFQIRES9T@VIWJ^JaHbIcJfI
lock exclusive	!X
lock file	!X<J=JSI
lock frontend	!Z
lock in	!S
lock var	!S
lock was	!S
locked	"i%K&B)K*J,E-@.E/F0K1F3G5A7J8>9G;A=I?J@GACB:FIG=K7LFNGOEQUR6TCWJYI[J^JaJbAcJfChCiKjGkH
locked by	!U
locked out	!A"W8JKJ_V
locks	!T
lodash	!S
lodash failed	!S
log	!V#D%=&F'G(C)=*D-S.</D0W153A4H7G8-:D;@<3@<BYCADJEGFHH=K!L(PDQIRXSDT>V>WAYAZD]C^>_TaCc@dIe@fEgEiWk-l:
log app	=C
log auth	!K-W9X
log could	!]1I8J
log database	!V
log error	!f,F.BBFKGLBOERCS=iI
log for	5TBXGJSKTI^JbWfIjJ
log in	!:%K-E.>0I1F3<7G8E9D;A<F>W@JAEBYFFIHKAL=NHOEQDReS9[H_[aDbBcIfGhWiZj[kI
log level	!T-S3W5FISRF
log revision	!T
log see	!E"UBF
log'	"V0V=CHJIILG
logged	!d"F5JKDLIRFSCTIVJbK
logged in	!d5JKDLIRGSETIVJ
logged invalid	!T
logger	"K,U.J/?5G7DBESGTYhIkK
logger homeassistant	,T7I
logging	&I,J3J5J6I7W8I9K;JAIBXKTLDPIQHR?SETXdJiC
logging in	&K.I5K6J7W8K;JAIBYKTLGPJQIRDSITYdJiF
logging into	!V
login	"d#V%.&"':(5)S*G+0,F-E.!/70,2J3J485-6=7>8B9K:8;%<!=/>J?9@JA*BUC6D>E8F&H3I*KAL!M1NVO)PKQCRcS!T@U@V3W:XHYDZ-[,]5^-a%e7g7inlJ
login 1	!H"T
login 2	1G3I5URJ_KiJ
login as	!E8UB@RSiV
login attempt	!GBFRFbViZ
login attempts	!D*I,KNHTJ_BhZ
login authentication	!bRAlA
login denied	!9,H3JBUR]SITCYW_JaIbKi]kI
login error	#XGJiU
login example	BIGWPW
login exception	!EBIPVQWRK
login failed	!=#G%F&C(J)F*K+J,=-S.>0H193H4K5=8;;D<B=I@JAEBXCKFHGGHGIBL>NbOHR[S?TJVIWBXAYHZI[G^HaBb:c<f8h<k[lE
login fehlgeschlagen	!C"V,JBIhUiT
login for	!B"W#VBAGViKjH
login fri	!VBJ
login from	RK_UiJ
login hpc	!TGFiUjJ
login incorrect	*I,B.J/D0K1J3H5K6J7H8J9IBYGFJIK?N;PEQ5RVT:XJ_GbAcBfIiTkBl:
login mon	!U8HBEKViF
login name	!B/T6GBGi^kH
login or	"KTV
login prohibit	!XRH
login shell	!GbScW
login ssh	!GlW
login successful	!i1FlJ
login sun	!V
login thu	8V
login to	!C"X,D5I8KB[QWRXTFcKfGiU
login tue	8IKTbUcUiK
login type	!B"TiS
login user	!WRK
login was	!URK
login wed	!cGJ
login with	!<,[3I5I6JBZLKcFfSiWjUkJ
login'	!W
logins	"@1IBCNHRXTJ_BfFh[iG
logname	!J
logo	!?"J)X-E1X5J8IBGKDRFSVTJfWgUiJkI
logo png	!FgU
logon	"U-I.F/J5JB9KFR[SFi=jI
logon denied	!I"8B?R_iD
logon failure	!X"U-JBHKHRGiH
logout	!b"9,E-D1>BEJJK9NGRHTG_Db@dHiFlJ
logs	!c&U,G-J.F/I3J8F=IK@LJNKOKS=TH[S^Z_IaFbEjT
long	!?#J%G&E'K(H)B*D+G,;-=.?/;172F3=4I6C7A8@9?:I;_<B=A>K?CAbBGC>DGEEGDHFIEK3L@MGOCPAR;S;T9VGWJZJ[F]H^C_9aCcddIeIf2gHh=i@jCk@lH
long mtu	JU
long num	!6.I/K1H5G8K;FAHBDGJKCLJNERGSGTH_JaJccfBhK
longer	*G2F5I9SBHFa
longer allowed	FX
look	/YOKRUSKiJ
look like	!X
looking	,B-F3H5G7J:UBBKHSUTEdWiGjS
looking for	:UBJLS
looking up	,C-G7JBIKHSUTEdWiKkT
lookup	!>&F*I+J,>/r1F2G3>5<6V9D;G<HB@HFIJK?LBNIPFQKR=TCWHXU^H_IbJdCi<jJk=
lookup address	!I/V
lookup api	!]/@
lookup failed	!E/a5ERITK
lookup for	/T
lookup sftp	!:,D/_7GTAWKXX
loop	!;%G&E(I)Y/E1Z5D6K8Z:H<KB:CGDKEIFHGEKWMIQJRASJTCVHWEXIZG^GcGdHeKfTgIiCjElG
loop ack	!SSJ
loop create	,U
loop run	!F
loop send	!-&J)Y*G+K,J-F.B/H1X3H5D7J8Z9I:J@KBBGIHKIKKXLJPJQGRGSHTFZK^J_EcJdIfThHiHjJ
loop transport	2S
loop'	!E/I
lors	!S,E0TRISTTJ
lors de	!S,E0TRISTTJ
los	(U,D-T.J5I6K7J8V9ICTKXRDSHTD]Z
los permisos	CU
lost	!0"!#B%7&S'E(B)9+9,9-T.K/G091T3?4=5<667@8[:F<K>F@CAFBJCFF;G;JTKdM:O8P4QFR3S+THUBV9W)X6YGZB[8]C^ka9bDc=d+eDf=gChJi-kDl2
lost before	!=)I*F,I-^/I1C2H7E8GNXRJT?_YdKkV
lost connection	!/":#J)E+C,I-J0J1]2I3I4C5J6B7G92;=?G@GAHFFGHKKLWMCOIPBQER5S@UHVJW9XCYFZI[J]J^maHbHd6gIi>kFlC
lost error	!F*U.G/J1T2V5J7IKGRXTU_CcK
lost line	;U<J=J?TATQY
lost ssh	!A%@&[-H.J
low	!F/T<WRIfUkI
low level	!F/T<WRIfUkI
lpwd	!X
ls	#J%F'J(F)F*A+D,J->.C/W0A1G2E3>4B6@7;8b:G<C=B>K?K@FACBEEJFCGBHUI8JXKWLEMJN:P?QCTIUBW>XDYDZJ[@]G^=_=a<bYcAd<eDf>gHhHiXkDlX
ls cannot	!W1G<FHHIDKWL@
ls fatal	"W,[/X3C4I5UB?K=NIRI_JiUkA
ls l	!H8JCTJTST
ls la	!W
ls reading	!K8UKT
ls remote	&X<TBWHUSH
ls'	!E/V6HkKlW
lssh	![<KIILI
lssh 2	!^IJLJ
lstat	!GITLUSEVT
lts	!WUJ
lts gnu	!UUJ
läuft	)W1UfV
m	"H#J&I(G+W-A/V0I2I3G4I6D;E<>?I@JBCCGEKFJGFHEJ_MKOIPAQ?VGZJ[I^G_>fHgShHiAlJ
m 0	!E5X8TJXKWdS
m 2	!I
m 6	!J8U
m bad	<JIILHWKgV
m do	!HJY
m nnqs	!T
m num	!Z
m self	!K"SKU
m x	+W5CTScV
ma	*W5U
ma cs	!F5V
mac	"G#K%I&B(J)J*i+G,>-@.J/?1J2/3D5K6J7T8=94;W<I?EAGDJFEGKIDKeLEMJN9PARCT>VIWGXIZI^K_CbGc<fBgIjUk:lH
mac algorithm	!G*b2C5J9;FF
mac client	*U
mac failed	!I;^<G?J@GBJ
mac found	!F*[2H9K
mac implicit	*B
mac on	!JJJKU
mac user	!X*I
machine	"@#F%J&J)I*G+J,Y-K.B/;1B6F8A;K<U>K?KAECWEJHJIFL<N=OGQBRHS<TSVJWEXFYDZK^F_@aHfChClB
machine actively	,S7T
machine booted	!d,I-GBDK@jI
machine error	!ABUiU
machine to	!J,X-UBUFTiUjV
machine verify	!D&E@SFTJTTF_UkS
machine via	!CCZ
machine with	!V
machine within	!DTU
machines	!H<J=]BHIT
machines default	=]BI
machines or	KS
macs	*X2J9H
made	,U3V5EBUIJKJRUVXiI
made because	,STF
made to	!DIJSTVX
mail	!b"C&I,D-H/B1I3G5E6K7A8SB9IJLENUOIR>S?WH_DaFbKcKdKfJiYk?lK
mail example	!VNWTI
main	!^#A%>'E(4*G+E,K-@.J0G1J2J3K7E8@:A=C>AAFDFEBF4G3HUJAMBO9REV6W=XIYVZ:[U]@^9b6cIdEeAgAhIkUl;
main '	!F
main 117	!H
main c	(C,H.C5H7D<JBEKDLZRIaTcHdIiHkH
main ch	[S
main channel	!S-KcT
main class	![SH
main com	-J8J<JAHBFHUPGRJYTk]
main css	IT
main debug	8T
main error	!D&V,UST
main ganymed	!H,K
main go	5KHT
main info	!ZKK
main ipaddr	![1J<JIILH
main java	"K3G6JBSKILGSI
main jsch	!EBIHUPJ
main main	!U,J/J3IBEKHSWTI[ViJ
main non	!T
main origin	!Y
main pre	!T
main process	!a,J5CBASKbKfI
main protected	!U
main rs	!U3V8H
main session	"S-J8TKUNJ_KbCfV
main string	!FYT
main tf	&I5T;TAKBITW
main thread	5U<XRUjK
main trilead	!C
main unpacker	!C.YSY
main'	!T
mainsailos	!V,ITH
mainsailos local	!V,ITH
maintenance	!b"I,G.IBJ_T
mais	![
make	!e"=(J)I.C1J2I3G7J8D<D>H@EAWCGDKF>G?HKI9JFKJL7MJNSPFQ8RGSDVJW@YGZG[W]GaGc<gIjS
make connection	!F,[TViJlU
make makefile	![/ISG^T
make sure	!J"G.I9GFDLCOGQGRGWJ[HaKcIiTjTlJ
makefile	!^/IIJSC^T
makefile 12	!W
makefile 41	!T
maken	!K,Z/J
maken omdat	!K,Z/J
making	eT
malformed	!@&I5I;e<G=K>KBHCJKILKMVP6SKlV
malformed open	!@;Y@FP>YD
malformed server	lX
man	!T"G3ZBEKENJSITK^KcW
man in	3ZBIKI
man mount	!W
man page	"KcU
manage	5S
manage this	5T
managed	!X
management	!E)X1S8ULKSKWW_JfV
manager	!K"H&E1H<E?V@UFIKGLGSHW_YUZK^JcJjI
manager 1	2S
manager authenticate	!K?UBU
manager documentation	!FW[
manager error	!V,S-J/V?SBKKFNHQIkV
manager establish	7TdT
manager get	!K
manager handle	-I
manager initialize	,J_T
manager java	!B,G5U<K?TBS
manager plugin	!FW[
manager receive	2S
manifest	!]
manifest definition	!T
manpage	!I"TcT
manpage for	!I"TcT
manual	!WBV
manual page	!T
manually	2V3_BJ
many	"?#D%?&J'G(G)B*A+D,G-6.;/>0D1;2A3;4G547J839::E;;<C=F>I?A@EA=C>DEEEFCG=HDIGJ>K,LAMENDODQBR7S?TKUKVFW@XAYBZD[G]H^B_aaCb6c4dCeGf<gGhfiDk9l@
many authentication	"G%F&D)J*I,F-?.C1C2K3H5E6C7K8A9I;H?KAJB.GGJIK;LIN;PJR=SITEWIXJYKZJ_&bIcBfGhfi?kFlJ
many colons	!D6WTI
many connections	"A,E-K5J8H9GBEKCNHTG_abGcIfJh2kJ
many retries	!@,UBTTSiT
map	!^iJ
maps	!_
mar	,K-G1G2U8GB=FUKENJQKSETIiV
mar 02	BHFS
mar 14	!KRT
mar 2	!]BI
mar 4	!S
maria	!X"SRGiF
mark	!U
marked	!@(T.K/H4]BSKHLJOTSFTIaS
marked as	!I3F4]5C
marker	;IHW
marker is	!V
marking	(W
master	"B#K%H&D)K*F1A2D3I4K5Z6E7A9>;==G@JADBSCIFUGDHJJIKWNAS=TFXF^Jb>fAk;
master auto	/TIT
master master	!X5IRJiG
master process	!F,Y-H5TBZKKiT
master running	!U
master ssh	!;,U-D1J2K3>5W9J<IBYFVKGNJQKRU_Ji[
match	"B#H%J&8'G(Y)D*Z,7-9.F192U3h6=899V:D;Y<4=D>?@KADB=CIDGFAGHHBJJK2LJMDN0O=QWR7S<T9UFV>W>XDYGZB[>^D_8a9bHcGdDeCf?gBi8j<k8lA
match 0	!J
match 16	!E;UAVQU
match any	5T@TAJQV
match configured	!G3U
match error	!I/S7T9KTJ
match for	!;2U3_5@9U
match got	3U5:
match known	!K3W
match num	3K
match of	!I/S7T9KTJ
match open	!E
match the	2K3_5I9J;KIJLJQK
match'	!V3F
matched	&J+B1J2C3V5G6F9D<GBGI_LDPJRJ
matched data	!S
matched no	!E+C2K6H9J<JI[JJLH
matches	!^2?4B55BTH4KH^T
matches cached	!T
matches key	5GBWRGjT
matches the	!J3T4J5@H?ISKJ^T
matching	!H"G(I)E*g+G,=->.E/:1=2b3I4A5;6E788D9[;;<@>I?I@JAFFDGJH@IVJDK@L;OHPCQFR6SHT9VFWEYJZF[H^HaKbIcHfIgKi9k@lH
matching 'c	!AIZ
matching algo	!I*I,I-I2S9WBETKkI
matching best	!K
matching c	!H*Y9B
matching cipher	2E9I
matching client	!G*Y2G9E
matching host	!9*92k5B9;;HBI
matching key	!G%J*/205G9gBUFJiI
matching mac	!D*a2B9>
matching original	%T
matrix	.JaSeTkT
maven	AVBT
maven 2	!Z
maven apache	!W
maven plugins	!U
max	"F#J%K&C'J(F)G*D.H0J2C6E7K8599:H;@<F=E>K?I@GAGCKEHFGI<JDL?M@NGOHPJQFRCVGWAX?YG[J]H^A_daGb?c_eJfGgHh>jCkBlK
max length	.IKHNGc]
max packet	!X
max requests	.TIK
max retries	!A&H.E2J6J8A9E:K;G=J@KBTIHKWSEWGXHYK^H_IbGhGiUjHkJ
max retry	!T
max startups	!>"E,C1H8IBKKAMGN:TCWF_hiFkC
max supported	cT
maximum	!<&J*E-E/I1G2K3B5?8D9F;J<KGDK?NBOJPIR@_XaJb?cGfEhfkHlI
maximum authentication	!DhUjV
maximum number	!@"C.E3G5BGKKIRI_YbCcJhZjI
maxlen	"KcS
maxlen 32768	"KcS
may	#V%G'K(E)E+H.J/;0V3K4K5C6E7J9I:I<@=J@FCGGBHIIAJHL9MKOVPCR5UWXGYG[D]Ea>hHiGk=lE
may 30	!WWS
may also	bU
may be	"H1J5EBAFIQVRBUWWK^IbHiGkJ
may have	!T.U1TBI
may help	!F
may indicate	-I5UKI
may need	BS
may not	!F"H.H/I1J3I5IBCLEOWRCaJgTiG
may require	!S
may take	"J#YRI
may want	!ZFT
maybe	!H;J<WkT
mb	!_";'I(?)E*H+I,E-<.T/D0I1?3F5F6G7F9D;J=KBAGJHHI@J;KbLDMJNBQKR>S>TAVDWKXK^F_>aScDeIfDgFhJiHkGlI
mb 0	KS
mb 10	.T
mb 88	!U
mb s	!T"J(G)K-F1IHJICJ@K]LJNGSGVI_JaV
mb this	!T
mc	!Y-JKH
mcu	!WKJTH
md	"A%I&E'G(i)I*X+E,@-E.4/;1K2@4J6H7C8G9<:K;<<A=C>H?I@FA?B7CJEJFBG@HDIDJHKJMHNKOIQ@RFSKT<VSWFXIYCZG[A^@_FaCbFcEdJeIgVhHiIjFkGlE
md 5	"C%J&G'H(i)J*X+I,C-G.7/@062A4J6K7E8I9<;?<D=E>I?J@GAAB:CKEKFCGAHFIIJIMJOKQCRHSBT?VTWHXJYDZH[E^G_HaFbIcHdJeKgVhIiKjHkJlG
me	!@'S,I-J/J6U7S<T>KTJWT
me ipaddr	!J
mean	!]3I4V5:HGNT
mean that	!I4W5G
meaning	!Z
meaning of	!T
means	,X-U5ETH^SbI
means that	!J,Y-U5KTH^TbJ
means the	!Y3J
mechanism	!W"H,J/HBDLTRCfUiD
mechanism failed	/ILTfU
media	!W"I)X,T-F.E0C1V7G8F;KBHHIICK?LFODPITUVI]H^F_HaBbHfWiKkJ
media usb	!]SCaK
meet	!>,G5IBWTTiXjS
meet authentication	!CBXTGiVjT
meet network	!ITW
mehr	.UBViFjV
mehr verfügbar	.U
memory	!d&I)S,G-K.;/E2G7I9B;E<KAJKALINGOJQKSBT=_CaF
memory leak	!Z
memory ssh	!Y9G;JFUGJKIRETJfGiWjT
merge	!h+I,J1J3E5C9JBGKGLJRGSGTGbJfJiI
merge conflict	!U
merge failed	!U
merge pull	!T3J
message	!G"B#7%3&='<(0+0,J-A/?0U2?465A6A7H9G<;=H>;?@C7DIE5G@HHICKIL]NBRGSVUCW0XKYKZ1[?]6^Tcbd=fTgDjD
message a	IJLFSVVX
message access	!GBSFYLZRF
message auth	"H,G/JFXPBQ:RXTJ
message authentication	!E"J*X-J2I9DBGJTNURJgWiJ
message cannot	!?/H1U7U@UBGSJYV
message channel	"W)W8WKS
message conditional	!Y
message connection	!T"D1G8IKJM=iK
message could	!D,V/E7WBCLVSWT?dTkV
message delivery	BSSITV
message denying	!I.W
message dial	TZ^K
message encryptor	!X
message error	&UBHSK
message exception	.I3WBWPXiZ
message exec	!Y
message failed	!;"T&I)T*K-D.E1J3I5G7G;BBHFSGJLYMVQSYT_CbIcHfGiCkH
message failure	!ELYS[
message for	LVSU
message from	!6.U1C<HBBICKFLXSWTIVV^JbIeUfIiJ
message home	!Y
message host	3W
message invalid	!K"K5I;X<JATB>LHNDPIQHRUXXYVfViBkW
message is	!D"H3SBJKHc[fK
message java	!C,W=T
message kex	-I
message login	3G
message meet	!G/KBYR?TTjU
message message	1I8VSK
message no	!AB[LYSF
message or	KS
message permission	!@1WBTLJSXTG
message process	!H.T;GBCL8OERSTD^TbS
message rsa	!C:VBTiUjU
message server	3H5X
message source	IULISK
message ssh	9J;WAGBHGEKGPYQITEZJaUbGcJfJ
message the	!J.K/T7TBEKKLXOIRJSYTKaDfJkU
message timed	!?,TBBJTKWTVkV
message too	!7.J1J5I;IBFJSKDNIRJSHTJaKbTc[fG
message type	!B3K9W;JKV_UcH
message unable	!U"H&J,E.J1K3G5JBXQaRDTDjS
message user	!Z
message when	!_,IKJQGTI
message your	!@^U
message'	!HHS
messages	!a;J
messaging	-I.S8URU
messaging exception	-J8URU
messaging messaging	-J8URU
messung	ST
messung csv	ST
mesures	!S
met	"I*J-I.I/I0I1I3K5F7G8G9KBGKDLINHOJR[TW^K_IbIcJfIiJlJ
meta	ISLISEVYaFeT
metabase	iV
metadata	#U.GLEOJSBVZaI
metadata done	#U
method	#B&0'I(G)<*B+F.;/?0E102G4C5:66859b;D>A?E@CAECGGUIIJ=KHL5MEN;P>Q;RZSBUHVAW=XAYBZh[B]H^E_<a@bHeHfBgFjVlE
method 'publickey'	!DFYGGREi_jU
method found	!<"K*?2=9X;G<JBSGWKJLIRUZUfJhJjJ
method gssapi	!V
method kex	!H*J9X
method keyboard	!DBUFUZJ
method none	ZV
method not	BGRHZW
method password	!I"F%J;K<CAICFF@GFKVPGQJRehUjK
method plain	!W
method private	-W;H<I=KAJCJKTPJiUjV
method publickey	"X&K)G*J1E4J5E9K:TKIRGZXjU
method server	2X3K9K
methods	!)"F&Y'C(C)8*)+B,*-+.+//0@17203*4<5+6:72819A<[@HAIBaF^G[H6I9J4K!LCMAN.O=PJQSRYS.T<UHV:W6X7Zf[>]C^:_/a=b1c6d9eDf:gBh>i^jfk1l<
methods 'publickey	!G&KAJBJFVP=QVR^ZIiJ
methods 'publickey'	!GBbG?QHRAj_
methods available	)I*@,F.K/J1I2F3C5?7I8I9B<^=V>S@IAFFCHKJIKDNIPUQITB_JkHlK
methods bitte	jI
methods failed	!D"F%H&V,D-C.H/I1G3H5F8G9H;B<;AHBXFWGWIKKCLDNIPBSHTEWJXJZD_DfGhJ
methods none	!I#U%J&T*C-F.J/J2E3G7I9><V=J?J@JGSIJKHLFNDSJYJbIcJdJkF
methods password	"K&C<GBEFGGARBZ_iGjF
methods please	BX
methods publickey	!S&G<JB>F[ZKfIiZjZ
methods remain	!B#U&S*C-F.J/J2F3G7J9><V=J?J@JIJKHLFNDSJYJbIdJjTkG
methods succeeded	!?BXPURIiV
methods to	!9CSHJRISHZTbJcJfK
metrics	,U7I[T
mft	!>1H2K3V7U8TB>CJDUKARUSHTV[ScHiHkS
mft example	!B/J3Y6S8UKISK[T
mg	!GLK
mg y	!GLK
mi	(J-K0IKYLKaFgJ
mi b	(J0IJSKYTSaFgK
mic	;HPJQJSJZHcKkI
mic password	"XBFiU
mic publickey	"JBYRJjV
microsoft	!_"E&K,G-J.I/E3J5J9K=I@SB=IHKDNWQGRGlI
microsoft data	/K@UKKQJYU
microsoft ftp	!HNX
microsoft power	!Y
microsoft sql	!XBIiJ
middle	.H3Z8HBDK[RJSJ]K_K
middle attack	!>3^
middle attacks	!_3D5E
might	!Y2T
might be	![
might change	!E2T
migrate	!Y
migration	3T5T7S
migration aborted	!I3T5T7T
mii	;[AC
milliseconds	)U*I,A.B/G1V2J3I5I7?9IBHGJJTNWOJRHSGT]WIXJ[K^JaEd<fShI
milliseconds at	!W
milliseconds with	)U.J1U8KJIaKfV
min	!="K#W)T-W/H2J3H5C8TBIEWTI_IcKfS
mini	7UdTkG
minimum	3H5K;D=IAHBJCGE_PAQEYK
minio	!]HHSA
minion	!F/U5S6J7TBVRJiWjW
minion 3	!G/U6J7TBVRKiWjW
minute	!cSI
minutes	"F#]&I-H.J/T3F5H8H9GK=R@SEWJ_VaKiD
mirror	!U"?)I+J-B0I1A3D5G6F8G9K;E<G=KB6GKHHKXN;PIQGRST?VUWHXJ[G_@a[bGdJeVfDiDk=lF
mirror example	!W,STEkF
mirror fatal	!S-G/J1G3IB;KZNDTK_FkGlK
mirror r	SVaHeS
mirrorlist	!V
mirrorlist curl	!V
misc	!="B#J%G&E1T2J4T9GBUCJGIMISFTFZJ^GaFbBfSiTjVlT
misc channel	!E)W
misc connection	!I*F-[1U7J9ITJ_ZfIhAkT
misc host	!G4X
misc permission	!;"IBYRUSBaIiWjZ
misc protocol	-J_IcIhXkUlX
misc py	!E.JIHLFSJ
misconfigured	/T
misconfigured network	/T
mismatch	!J#H%C&@'I(j)D*9+D,<-B/<0A1?2K3l4.5D6D7=8H99:H;F<==B>G?F@AA;B.CFDKEFFCG@H9I9J@KFL9MSO:P=R3S7T7V]WDXJYCZE[<]B^A_8a;bScTeEf<hCi8j@kAlC
mismatch 0	!U
mismatch exception	!I3X5H
mismatch fingerprint	!E3X5CKX
mismatch for	!I(J3d5>
mismatch in	!4(c,I.T0K3H7J8?9J;II@LCMJNTO@QJS?TIV^[D]I_FaBcFeJ
mismatch is	!DbWcX
mismatch md	!K3V
mismatched	!B3[5HBJPGQZ
mismatched private	!EPGQZ
miss'	!H3VHT
miss' fingerprint	HT
missing	!h"9%E'J(@)D*C+T,7-?.7/60?2@326A7?8;9@:J;W<9=AACB/CGEJFEG@HUIYJHK1LVMKN<O6P9Q3R-S,T6VAXHZF[5]D^T_Aa<b8c<dJeFf9gIhGi;jCk;lG
missing argument	!@+_
missing exception	!HLW
missing fastq	!=IbLSSF
missing host	!G3K4THT
missing input	!V
missing on	SK^VbH
missing or	!V
missing required	!X
missing sudo	!ZRH
mistake	NKlV
mit	!T%J&I(J*H+H,U.B/80H2I3X6B7C8B9D:K;C<F=J>J@IAHCJEJFFGFHIIIJIK<LFMHOCPFQER<SCVJWFXJYIZH[J]J^HaBbFdJgHhBkB
mit dem	,G/I1K3[5UNKRITFfI
mit ipaddr	!I"WRIiT
mit sftp	,H/H6KKITX
mjs	.I
mjs 11	.K[S
mjs 8	;J
mk	!X8JKS
mk parent	!WKT
mkato	!Z
mkdir	"6#B%@&>'<(=)D*B+?,9-=.S/40D2D3H4I5B6C7@839?:F;7<5=6?I@DACB6CBEIFAG=H9I0JFKILdMIN<P<QAR#S^T4V;W=XEYDZG[8]>^>_=a&cGdIewf9gDhGi9j6k9lF
mkdir '	!]=JSG
mkdir access	!D0KLHOVaGeW
mkdir all	BHLdRJaHeJ
mkdir bad	!JLES[eV
mkdir cannot	!_<IHHOHS@eJ
mkdir data	!C.FL^SX[JeI
mkdir dra	LKSIeW
mkdir home	!E.H0U1HOWaTeX
mkdir mnt	1USE
mkdir p	5V;KBTRHbTjH
mkdir srv	!ALZS_aE
mkdir upload	!;0[LBOYSZ[YaSeC
mkdir var	!ELTSU
mkstemp	!70XBKHZLJSdaI
mkstemp home	!ISX
mktemp	!KKUSS
mktemp 1	!KKUSS
mkv	!K.VLF]S
mkv'	!T.HKVRKSHaK
ml	!E&K
mlkem	!Z9E
mlkem 768	!Z9E
mlsd	!aKC
mm	!E-W9YRTjU
mm answer	!E-W9YRTjU
mnt	"8#G%H&:'I(C)F*C+<,<-J.W/70U2F3;4J5=6@8U9@:H;;<K>I?G@BA@BGCUD>EHFDG@H?I8JEKhMINEPAQCR@T8UKVCWAXGYAZD]D^B_Ja_b=dGgEhGi<jKkDlG
mnt backup	!TBTLFRJ
mnt c	!F=JC_DB
mnt lab	1W5J8XBEfS
mnt nas	0V
mnt sftp	!6IJKULWOK
mnt sshfs'	!;8@Kc
mnt usb	!a.CBTRHSDaT
moba	!F"C7J=KBIKFLIR]SBTW_JdKiH
moba xterm	!F"C7J=KBIKFLIR]SBTW_JdKiH
mod	"C&K,J.F/E1C2J3F5F8D<JGJIDLAMUNCRAS>THVF_GabcJfBgTiTjJkElY
mod sftp	!H"E.G/F1E3G5H8EBCIHLEMVNDRDSD_IcKfCgTiVkGlY
mod sftp'	KXfJ
mod time	OJSBac
mode	!F"=&?'E)D+A,:-J.K/D0J1A4C5V6C7@9J:I;;>C?J@BA:BGC[DFFIH@IFJ?K?MENDO[Q7T5UJXDY=ZY[E^=_EaSb:cDdEeBf;gjhKiCkJl>
mode 0	VTWU
mode 0644	;F<G=JAHC^PGQJYI
mode 0666	aK
mode 10	gU
mode as	<W=T
mode create	0WLUSX
mode fail	!HOV
mode mode	OVSH
mode on	!VLI
mode path	!T
mode selected	!I
mode yes	!AGHREZX
model	.V/K7G@VJELKNKRGbXdIkK
model exec	BTFT
model net	!J@TBTFT
models	!D-K5TBUiTkTlV
modes	!I"H)d+J1B5J8KBYGJKGLKRFSIfIiIkI
modes for	!8"I)d+J1CBYGKKIRGSIfJiJkJ
modification	!B.BBKKHLJOKRKad
modification time	!B.BBKKHLJOKRKad
modified	!E3S5IBHLHac
modify	!IOKaZ
module	!m"S#I&H'K(H+I-D.B/C0H1J2;3D5H6U8I:I;G>IABB@CGEJF@GFHKI@JKKGL?MJOHPTR=SDTGW@XJ]H^FcJeHfIgTkFl=
module 'paramiko'	!Y
module backup	!X
module job	!H
module loader	!H
module named	!^&K<JLE
module not	!dLI
module ssh	9T
modules	"C#J(H+>,G4I6J:K>HBICGEIHBIVJJMGNWOTVGWEXIZI^GbDeIgIhDjI
modules axios	![
modules esm	!H
modules gulp	!KQT
modules jsonwebtoken	!]
modules mongodb	!U
modules pg	!Y
modules run	!H
modules ssh	!)"H+B9I<;=;>JBGCJFIHFLSMINYSVVJWHXKbIhFl=
modules'	!W
mon	!c)J+JB@RIiC
mon apr	!T
mon date	!S
mon jan	"D1JbD
mon jun	!T
mon mar	!YBI
mongo	!g,F7JB>CHKGRAcKiCkT
mongo db	!W
mongo server	!dBCREiI
mongodb	/VBIRK
mongodb lib	!U
monitor	!W
monitored	!V
monitoring	"T
more	!H#G%V&J'K(I)D+I,D/H0F1C4E5I6B:H;J>I?SBXGKISJTL:MJOERIS<TVVEXG[D]FaDeIfBgHlI
more authentication	!6"G*J5F;EBUHIJIKEPHQISHbIcJf>iT
more data	!T
more details	!UIJLI
more info	!DITQT
more information	"W.K3I5DBCIUKILJRISHTG^IbVcJfJiEjJ
more retries	3T5V
more than	!I"I%K3F5F9UAJGJJYQKTZbIfKjI
mori	!UiI
mori from	"S
mosh	!Z/VWH
most	.I2ECJIJQIRKgJiJ
most often	/T
most recent	.J2F6SIKQIgK
mot	!K)U,I-H/G1S8HBIKBQFRZTI_IbIcJfS
mot de	!K)U,I-H/G1S8HBIKBQFRZTI_IbIcJfS
motd	!Y"ERG
mount	!["4#I%H&C'K(K*G+G,<.@/;0C1T2F4J5W6I7<8B9A:H;@=B?JAGCHFGGDHCIGJDMUN>OBR[SAT9VFWBXCZK[G]G^B_8a6b?cBd?eHhXj@k<lB
mount cifs	!W
mount davfs	!TBIMWRHlH
mount error	!^SJTI
mount failed	!D)Y1X5FBBKGLWRJSXfX
mount grep	SV
mount mnt	5TBX
mount nfs	!e8JBFKERHSKTD_JdFiD
mount point	!S1IKT
mount sftp	!>1V5VBWSGhXiW
mount volume	!U
mounted	!b0INFSCaI
mounting	!X"K&I,D.J/H1X3F5G8H9GBBKCLHMWNHR>SDTIWU_HbJcXfGiGlG
mounting failed	BJMWRHlH
mov	!="V#W(F-J/J3J5IKW]V
move	.J0GKKLDOcRJSGaF
moved	IVLCOW
mover	(U
movie	OFSI]WaT
można	!B"G#J%J&I'I(J)J*J+J-J.G0H1J2K3I5H6J7K8H9J:J;I<J=G@KCJEJFKGIIHKHLWMKNJOIPJQHRTTVVJWJXJZJ[I]I^J_JaHbKcIdKeKfIgJhKiDjUkIlK
można połączyć	,S.K/S0KBHKKLKRUSJTW
mp	0KIHKDLESUVH[H]VaT
mp 4	0KIHKDLESUVH[H]VaT
mput	!E7SIVLHNIRWTTdV
mq	!U
mqtt	!],G
mqtt server	!Z,I
ms	!["=(G)F+E,?-40E1<2G3B6G7W9B;><F=I@IAFB@F@HIJULFMGNHO@PCQATYVGW=XDYJ[G^G_9bGc@fHgIh?i3jHkTl@
ms connection	!X,JkI
ms couldn't	!C,a7YKJNIRGT<dbk^
ms date	&UBI
ms timeout	7ITU
msec	-95HBIJSTTfZ
msg	!<#>%F&4'C)@*J+H/E091C3E5Z:D;9>B?J@FA4DCFKIUJ_KTM<N<OAP<Q5SUUGVKW>X5Z6]D^EbYdCe?g@j@kAl8
msg as	!J*S,V2T9VRTiT
msg authentication	!7&J1J5@BTFGGUKGR^SWTJjC
msg channel	)K188JKELJSI[K_Vb^fY
msg could	/G5J9VITLHSHTK
msg data	!DBTiTkH
msg disconnect	!E"Y-E5F8SAJBFKKNKPKRI_WbKfEiK
msg error	CVIUKWRHSE_I
msg ext	!H
msg failed	!!,4-T7K9G;DFIGFIHJKKTLIPJR<XHbWfSjTkJ
msg invalid	!JBEiT
msg kex	!>*C,I-D1K2H9KJ^KWNF_HkK
msg kexinit	,H1H9UJYNEWKhJkFlJ
msg missing	!ZRH
msg newkeys	!Z4K5FJJKJjK
msg no	IU
msg self	VS
msg service	-U1T5FJDKSZK_JiJ
msg sftp	"H)T/K1TBBKKRU_JbTcTfGiAkK
msg ssh	!?"K)T,G1U6V7IKHRVbTcTfHiW
msg unable	,F/B5HBHRGTZ
msg userauth	!VBS
msg using	5S
mt	!TJYTG
mtime	!E"UKILKSJ^WbScXfI
mtime sec	!B"UKJSJ^WbScXfI
mtu	!>-J9KJeKFTI_J
mtu 1420	!IJX
mule	!A,S/T7JKKLITVVTkH
mule extension	!FLITTVUkJ
mule runtime	!H,U/W
multiple	!JLV[H
multiplexing	!],V-I/J5G8JBTKHTS
munge	!X
munge munge	!X
museum	!JUV
museum example	!JUV
music	!WRHSD
must	%G&S(E)I*H+E,8-A.=/:1E2C354F6Z7B8F9D:I<V>@?EAVB4DHGGHFI?JKK9L8NBPVR;SDT7VEWBYK]J^E_EaAbAc?eGf?gIhJi:jDkBlB
must be	!J"G%J&E,D-H.F/G3B5?7H9J<;>C?J@TAUBACSETFUGJIJKBLFNKPXRFTDVKWHaJbJcIfIiDjJlJ
must exist	!E<Z
must not	!T,J/B0J3J5I6^LESHTJcJfJ
mutual	!:"J%I&F=ICJEKFbPHRFZJcJiFjI
mutual signature	!=%I&F=ICJEKFbPHRGZJiFjI
mux	5J8VBHKV_T
mux client	8VBIKV_T
mv	!SSI
mx	![TJ
mx example	!X
my	.H/H1A8E;H@KB7FJHKIJK?LHNCRUSTTF^K_EbUfHiBjUlF
my event	GU
my project	!E,VTUkW
my sql	!h,B-J1K3K5F7J8IATBHKHTBkJ
myhost	7SMUNIdT
mykey	1K<ZBGCbDJLJQH
mykey ppk	;S<VBJ
mysql	!f,GRH
mysql cj	!W,H
mysqld	!V
mysqld mysqld	!V
mz	!H
mz ml	!G
máquina	!C,[KJTC_TkG
möglich	!G,G.U3H5I6VBGKHRHTDaIiW
möglicherweise	!@)V1V5IBITKcTfX
m形	;IAX
m形 形式	;IAX
n	!G"J#H%E&9(>*A,V-H.F/Y0E1K2@4C5[7D8F:E;K<J=<?DDHEDF?G@H>JBL<MGQST7VDWDXEY9ZI]Ga8bWeHgXiGk:lB
n 1	!HATIV
n 8	!C-J;JBHRWiJ
n 9	QX
n a	,U
n but	!HKDbVcW
n connection	!I,K/H5IKGNU^T_TbK
n l	,U5ViU
n nodes	!EBHRXiJ
n nsubsystem	bG
n permission	"S<U
n return	!KQT
n s	!I+S5J9WBT
n this	CV
n warning	!K3V
n y	!](JIGKFOFSEaJ
n'	!@"F/F1I3S;H<I=T@JASB?KBMUNBTU^V_BbFiFjIlW
n' b''	-S
n'a	!F"K(K,B-D.J/C0G1H5Z6K7K8I9G@TASKBLIOERHSJXJ_IbHhTiJjW
n'a pas	!K,G-H.K/E0J1K5[8J@TATBJKDLIRJbJ
n'est	/K3JbU
n'existe	.J/K5JL]OISFTH
n'existe pas	.J/K5JL]OISFTH
na	&J*J,C-H.C0J1G5D6K7H8G9J;E<IAKBAFKIJKAL^NIOGQER@SATWVKYI[J^J_IaIbHcJfIhKiSjEkFlI
nach	!G(X,B/C7UBKKERGTZ]UgTiK
nagios	,T5J=SBTCT
name	"?%:&2'>(4)2*@+,,;-..8/d0c1!3:4:5!6h7:8,9I:;>F?9A3B<C=D?E=F3H1IJJ?K7L=M9N)PEQ>S?UEV=X-YAZA]7_#a;c"d?e7f!g7h4iSj;kJl/
name '	OSVS
name 'sftp	!V/F<T
name a	GU
name and	!EGVRU
name archive	!K
name cannot	/HRVTT
name cipher	*U
name contains	!D/D0W6YOI^JiK
name could	,K/[;G<I@TLHPWQSSH
name db	!X/E
name does	!I6UkG
name error	!bKJ
name handler	!A/T5V<KGVLUbK
name host	!H3U
name ipaddr	!b=J
name kex	*I2I9V
name lookup	!F/_5JBHKCRJTGiJ
name no	;SQTYV
name of	HJKILJOHRJSJ[K^Xb^
name or	!J"8&E)H*J+H,A-B.E/T0T1B2I3A556Z7D8I9E;D@EAFB<HCIBK?L<NDOEPEQBRXS>TCXHYJ[E^H_IaJbDcIdGfDjFkVlJ
name resolution	,J/aBIKKSITI
name sftp	!J"K,T0G3K5@6Y;I<HBFITKELJNHQJRIk>
name string	!I<T
name to	!J/Y
name too	!C;_A<
name user	!V
name web	!Z
named	!h&F,G/?5H9K<BBHIIL?RGSKTEbIfJiI
names	0^3K5ILJ
namespace	!V
napalm	!D8S9J^S
napalm base	!D9J^T
nas	!I"2#H%D&3'J(Z)?*@+@,W-Y4G5@6>7b98:J;J=>>K?I@CA@BFDJEHF=GHJAKKL.MDNCP=Q:TVUKVCW:X?YDZD[>]E^@_;d=eFfJgCjUk7l=
nas 01	!X
nas 2	!S,F7XTK
nas 22	!J,V2V7I8KKHTViK
nas backup	.D8VLKSD
nas example	!I(T/J8HBJkI
nas failed	;S<V
nas lan	3TRI
nas local	!F,T.K/H7XIJKKRKS[TJ
nasty	3V
native	!c*F-?.F/H2G3J5E6B8F9B;FAIB@KCLDNEPFSJTT_IfI
native extension	!]
native method	-E.H6C7T8J;JKILFTY
natizyskunk	.T;T?Z@EAIQF
natizyskunk sftp	.T;T?Z@EAIQF
nb	!I.W8T;TKJ
nb 3	;T
nc	"F&H*Z,7-;.J/G1I2B5J6I7E8I9FBFKAMJRJTGWk^I_@cJdGfHk;lG
nc not	WU
nc x	!HTJWXXSkI
ncat	!H,b-FWFXX
ncat proxy	,c-GW?XV
ncbi	,X-H1WBSKFTGfU
ncbi nlm	!U
nchannels	)S1SfK
nchannels 1	)S1SfK
nd	;S
ne	!A%J&H(I*F+I,?-B.I/@0U1I2E3Y5G6K7D8J9@;H<H>J@KAJB>CIEJGJHHKCLGNIOEPIRBSITZXIaJbCdIfJgKhEiDjGkE
ne correspond	!C3^5ATA
ne jp	!J
ne peut	!T5TTJ
need	"G*I,D-H.I1b2J3D7J8I9E;B<J>GAHIEJHNWOSQFRDSWTA^UaFbWcKfIkB
need cwd	!<1cIHRKkF
need to	,J3E>GOUSYTI^V
needed	!J5I9HJXKHP[TFiJ
needs	&I5S
needs to	!J5V
nef	LVOJSU
nef failed	LVOJSU
negada	SU
negato	!SLFSV
nego	9S
nego fail	9S
negotiate	!-"A&G)G*b,?-J.E/A1=2c384K557B8A9e;@<J=J@HADB<GFHHIIJHK<LGNGOJPIQDR?SDT>WIYJ[J^JaJbCcWdJfZhFiCjI
negotiate '	NSkU
negotiate a	!H*Z2T9V
negotiate key	9X
negotiate proposals	!D*U2]3F5H9a
negotiate with	!B*X2Y5G
negotiated	!Y
negotiating	kV
negotiating protocol	!U-GNJkTlS
negotiation	!<"I#I%A&:(H)T*h+?,4.</40G2l3T4D5K6F7<8<9d;6<@=E?F@@A5B-CJEJF6G:HBICJBL@MHNHOAP8Q4R+S=T<UJVHW:XAYBZF[F]K^C_.aDb8cWdCeJfTh>i7jA
negotiation error	!A*V-H/I2T3I5G9ZKK
negotiation fail	!G"J*l,H-F.K/I1J2i3H5F7I8G9gADB@FDGHK>NGOKPHQHR@SJTDWH_DcJfEiDkJ
negotiation failed	!E"J&G,A.F/E1E2V3^7K8H9U;C<GAGBAHKIKJHK5LHPJQDR?SHTAWH_FbIcGf=iGjJkSlI
neither	!E@SAS
neither pub	!F@SAS
nest	!JfT
nested	!9"H&J.K/A0G3C5[7H9I<J=K@SBeHHIIPGVJWI[CaFbHcJeYfCiKkK
nested asn	!H@T
nested exception	!B"J-F.A/E0J3H5^7J8S;GAIBeHJNJWK[DaKbJfE
nested io	!>5H8VBFLU
net	"8#5%K&K':(C)H+:,U/[0I1I3;485B6b7U:8<9>6@ABJC9D;E>FDH<IGMIODP:R@U=V;Y>ZK_KbGe8g5iFjGlI
net '	@UAJSK
net 1555	TE
net 2022	!J,U
net 22	!TTK
net abstractions	!A,UJENUTU
net backup	!IIGLUSI
net base	"Y-C1F8SKINZ_FkT
net client	!I
net closed	!I"G)U-H1X8GBJKHREbTfV
net common	!'#J%G&@+I,@2B4J6G7J<5=;>HBECIEGHHICMIPJSUTAVKdEjFkBlE
net connect	!I,d-@/:5J7X8G9IBBKBNCRCTTWF_@dX
net connection	!T,E;KBFKJ
net dns	/V
net err	![
net ftp	-KKJ
net http	!^,;MV
net inet	6T
net ipaddr	3SBJbT
net java	!I6E7TdU
net js	-T_U
net malformed	lX
net no	7TTXkE
net packages	!GRUiU
net plain	TVkK
net port	dK
net private	!B;J=T
net schmizz	!4"F%F(I+J.S/I0E4J6B7A;S<@@<AACIEIFIGHIBKUMGOJPJRGXGZAdDfEiIlH
net scp	!E5KBKIKLW^[
net security	5S9J
net session	-W.J1B3H5K6K7@8UBIGJJUK=N]SGTZWKdIfGiI
net sftp	&A(C+G-?/:0U2K3F5B6<9F;B<IAFB7FDMJNKPCQ<RJSUT4V>WAXGZC[U^=_Bb:cUeJgJhAjCkIl?
net socket	*J,G.K/E1K2H3K5IBHJXNURISKXKkU
net sockets	!F"J&J*J.J/a1I3I5GBJGKLJNCRJSH^K_KfKiKkH
net socks	!JdT
net ssh	!E"H#G(J)=*^,J.A0H1G2T3@5>7V8S>I?HAVCEEGFSLJMDOIR<S;TXVKX?YGZS^BaGb;dZf<hUl=
net ssl	!Z
net subsystem	-I
net unknown	*K,=-F/b3I5=6]7@8H9H;IAHBFK?LINERFT5WH_KdJkE
net use	!F/[B[RUiG
net version	LU
net web	lU
net'	!HbTjU
netmiko	!@7Z8J;JGVJFKAPJQJ_TdUkV
netmiko authentication	!JGW
netmiko exceptions	!C-U7SGVJIKHkX
netmiko timeout	!F7UJIKG_VkX
netty	!a,J-J1KKDTJ_KfK
netty channel	!a,J-J1KKDTJ_KfK
network	!C"I#A%A&/'E(A*=+;,T.I213"4A556H7e9I:B;:<2=<>F?@@IAIB?CADHE@FCG;IWKXL1MAO8P5QGS.TZUCV<WXX^Y?ZA[<]A^,a<b,c5eBf*gBh7iAj2l+
network adapter	!W
network client	!Y
network connection	!F+I,8-W.I/=3I5F799TGIJJNTTGWGXF^@_UbBdDfChGi:jJlK
network connectivity	!S,S7VRITJkW
network error	!*"5&A(K)8*F+K,[-6.</U0J1/2D3A596K7_9<;F<F@JAHB4GIIDKWLFMJN,PHQIR+SIT_W]XX^I_)bDcFdUfBhJi@jJl<
network getaddresses	,S
network is	"D,5-=1I5G6E7a8G9IBEIfKENDRFT,WHXU_Ad8iJ
network issue	!ITW
network may	!=9TBINSRH
network name	/HRU
network path	5TBVIKLFRW
network related	!V
network request	!Y
network service	!F/Y
network settings	NVRGTWkU
netzwerk	7VTV
netzwerkfehler	!>,I5J6IKURJTU
neutral	LV
neutral public	LV
never	3G5UBGRK
never used	!]
new	#>%<&:'D(>)W+G-E.>/T3T7J8499:C;=<E>U?bBCC7D@F.H:I>J;K.M<PEQJSSTCUFV2W6X>ZC]@a5g?h5j6k'l8
new 3	!HeT
new branch	!S
new client	!D"I,G.K/E1TKHRISH^SbTc_f[
new connection	!J"J-G/UNJTUkIlJ
new error	!Y,J/C5H7F;SBJRGTEYU
new fastq	!>OIShaJ
new fastq'	!HSU
new file	!UOTSG
new format	;@<?=E>_@JAFBKPIQHRKY>
new fs	!>)Z+G-V.J1W2H3T4I9J;7</?D@FAAH@JGNTOIPEQJVCYH[I_JaIbIkC
new host	!T2K3H
new hostkey	!T-I5JHJNJYUbUfJ
new instance	!H<T=JAS
new key	/T3H6T
new keys	!^9IFJiI
new one	OS
new or	HH
new promise	;J
new session	BI
new sftp	!6">)F.H/]0J1;2W3W5D6G7J8B9Y;E=WB9K=LEOFRUSCTCZH_KaKcEdKf=iV
new ssh	!^2H3S9FBIKI
new win	!T?T
new'	!C1KITLIfI
newer	!I;H?T@IFX
newer client	FX
newkeys	!_4K5FJHKHiJjK
newkeys received	!Y4K5FJJKKRSjK
newkeys sent	5H
newline	!AKILKNJSH^Sb[fE
next	&:)H+K/C1@2K3D4I8V9FAHBZIGJHK<LETEgUiS
next auth	!J&BBUFXQFRS
next authentication	!V1I4K5Ij>
next client	BWGIiWjS
next key	!GQV
next run	!E8UKI
nextcloud	3U
nexus	!W
nexus example	!U
nexus https	!U
nfs	!g"I-J1K8GBDJJK?NKRFSGTC_IdFhHjU
nfs access	!X
nfs connection	!YKHTEdH
nfs server	!YKJ
ng	!1#E&K-I.G/F0J1K2G5J6S9U:K;I=JBTCHESFIGJIEKEOCPGQKRGVSYH[I]F_IaDbGeSgEiUjTkHlK
nginx	!e"G&J+I,J-J/C3J5G7J;J<GBDGJKGL@MKQGRCSWWH[H^I_IaJbIcJfIiJ
nginx conf	IGLJSS
nginx date	!X
nginx emerg	!^
nginx nginx	!S
nginx service	!Z
ngs	!C"T'S1I<VBJLH
ni	![
ni accelerated	!W
ni fi	!W"K
nicht	!;"&#6%6&2'5(1)I*5+4,B-2.C28465Y8#9;:5;T<[>6?7@AA2CDD8E5F5G1I[J5K!L_M6N+ODP2Q<R<SDU;V5W1X/Y1Z5[0]2^E_5b.c+d7e4g2h4iKjHk.l/
nicht gefunden	"E&I(J)C*H+H,?-F.>0A1=2I3>596C7C8F9F;6<_=B>I@HAJB=CHDHEJFJGJHHI_JIK@MKNFO=PGQDR@S<T:WHXIYGZJ[H]K^J_Da=bAcGdJf9gKhHiCjHkHlH
nicht hergestellt	!D,S/I7YTY
nicht mit	!@)V,E1U3]5>BFTHfU
nicht möglich	!G,G.U3H5I6VBGKHRHTDaIiW
nicht verfügbar	7J
nie	!B"G#J%J&D'I(I)J*J+J-J.G0H1J2K3H5G6J7K8H9J:J;H<I=G@KCJEJFFGBIHKHLWMKNJOIPIQGRVTVVJWJXJYKZI[I]I^J_JaGbKcIdKeKfIgJhKi>jTkIlK
nie można	!B"G#J%J&I'I(J)J*J+J-J.G0H1J2K3I5H6J7K8H9J:J;I<J=G@KCJEJFKGIIHKHLWMKNJOIPJQHRTTVVJWJXJZJ[I]I^J_JaHbKcIdKeKfIgJhKiDjUkIlK
niet	!="J*J,G-I.I0I1J5H7U8GBUGJKCLKNHOKR[TV^K_IbIcJfIkJlK
nifi	!H,X.F/HBTKGOJRG
nifi processor	!G,Y/JBJKJiU
nifi processors	BWOKRGTI
nig	!K,HTGdY
nig ac	!H,HTGdY
nightly	!G-[/S1?2K5D7T8JB?K=RFSJTVcT
nih	!U
nih gov	!U
nil	!S"V)X,X-I/G1U2E4H5X9I<C=KAWB:GTHKLINFRDSITSbIcGfFiHkH
nio	"I)J*K-[.G/Y1C3C6T8E9F;C=]AKBCHHJJK;LCNCOFRFSJYI[K_GaHf>iI
nio 2	-^8FKAfF
nio ch	9K
nio channels	,J-J/[8IKITJ
nio file	6U7U;J=]LEOHPJaK
nio socket	!GdS
nistp	*C-G/K2Y9TAVBKJGLJMHNITH_IkIlK
nistp 256	*E-H2Z3T9SJJNJTJ_KkJ
nistp 384	!>9U
nistp 521	9TAUJIKI
nkex	/IBUWW
nkex exchange	/IBUWW
nl	!X
nlm	!U
nlm nih	!U
nmap	!e9?
nmap scan	!c9?
nmssh	!6"Z-X1I2V8Z9Y;B<CAXGJKTNKQVRHWJ_IdUiVjK
nmssh password	!@"]8]BBKYRKiY
nn	!Y
nn 1	!Z
nnqs	!T
nnqs tt	!T
no	"4#9%=&c')(-)!*f+D,A-(0!1I2d304#6J7W869b:.<]=5?E@IADBFC1D2E,FTGEIYJCK6LZM!N3O>Q+RHS<T?U.WDX8YI[A]=^1_!a2b0c;dHe:f7g8hCiJjDkJl>
no acceptable	!E&F*a,F-H.K/I2W3G5D7I9U;JFGKCNFPKRITG_KfFjJkI
no address	!H/T5K6EkU
no agent	!E%H&]<KBG
no algorithms	!I2X9VLKSJ
no argument	!F+W
no attribute	!_&J
no auth	!<"J&X,J9JB]GJPJRFiHjb
no authentication	!W"B%G*I1E3I5>8K9G;;<aAHBFF=G8K>LHP^QKYIZ<fJhEi@j?
no cache	!E3UTU
no callback	!@&[<[GJWJiJ
no class	!]*K5K
no common	&J-J.I/J1I2c3H5=9[;D<IAIBBFWGGJJK>LHPIQKR@THWKZJfIiK
no compatible	!6*^3H5D9Y;J
no connection	&J,W5JBA
no credentials	!W
no ed	!@384?5WHU
no encryption	*X2F9AKIlW
no entry	5S
no errors	!e,K/H3F5<6HBJKGLETH
no está	&T>TPTiJ
no existe	!I,G7U<UTHdJ
no existing	!D&F*G,G1I3K5B7J8H9@;E<H@KBFFIGJJYKXPGRBTIfChaiGjY
no file	.I/J5J;EI]LHSKYF
no files	!B+C2K6G9J<IBKIaJJLG
no fingerprint	3;5]RH
no further	!TBUTI
no guarantee	!B3E5WQS
no host	!b2H3=BIQJ
no hostkey	!5"G&F*B+K,D-G.G/A1E2c3A5d6H7F8G9>;E<DBCFJGGHIIGK?LCPHR@SKTCVJYJZKcJf@hHiJkE
no hostname	!Z&H7J<JIJKJLJRJTI
no hosts	3KBWRU
no identities	!3%]&V.K/H<XPJRJ
no identity	PU
no kerberos	!V
no kex	!B*F/I2C9]BKKJ
no key	!G"H%F&I)K*3+J,J-K.K/B1G2,364J5B7K:I;g<D==>=?Y@fBECFEIF7GCH=IFKEL=NIP/QVR8VIWJYjZ@cKfIj;kH
no keys	!F&[BBPTRHiHjE
no listener	!T
no longer	*G2F5I9SBHFa
no match	!F&J*T2V3F5H7S;KFKRJTH
no matching	!>"F%E*h+K,A->.E/@1C2a3D4F5>6H7B8H9];?<F=K@IAGF@GFHGJGK>LCN=PGQKR=SFTAWIYJZJ_BbJcEdFfEhJi>k>
no module	!^&K<JLE
no more	!4%X*I.I1J5E8I9K;EAJBTHIJIKDQISGTKbHcIf>
no mutual	!=%I&F=ICJEKFbPHRGZJiFjI
no new	HH
no o	!A=UIT
no output	!:"U&F,T.J5ZBUKHSJTZbUfI
no package	!^
no passphrase	!W%K2G5I9K;:<D>H@BA<EEFCGSP^YEjI
no password	!7&_3J5A9K;H<aFJGKP^Q@R8YHZHi@jG
no pg	!Y
no provider	!E*I5@9G<I@TAWKKPKQG
no pubkey	!W
no public	![BGFK
no reply	!@,X7V9JJ]KITT
no response	!C&W*I,J-H.D/F1W2I3H5G7J9B;HBFKdL;NFOKPIR>SJT@VG^DbKc:hJiGlH
no route	"F&F*C,)-C.B/.1A2B3C5<7h8G9?;I<HAKB;FKGIHIIFK<LDNDPIR>SIXD_DcId^fHiDkHlJ
no rsa	3K5V
no se	!D">#H%J(G*A+G,Z-?.8/^0J1=2A3E598=9=:J;G=V>G?U@FAFBCCIEKFBG>HGI@JGK2MKNEOXQESUTTVDXBYFZF]H^D_GaGbAc?dIeHfBgIhEiFjB
no secret	!c
no servidor	"J/F7JLVRCSUTF
no sftp	!B"K,I.D/U8Z9HBFIJKTRSTF
no space	*I,H.b/G1I5H7H8I9J<KBHIDKCL=OHRISATIVJaIfKiJkJ
no specific	.T0SaU
no ssh	!;%I&b*A,I.J2B5K7H9?;D<EBGFHNWPIRKTDfJkUlI
no start	/K5J;U@IA]BJPTYT
no such	!K"B#F%F'B(?);*>+2,--=.#0;2:375J6V7.8593:G;@<T=E>:?@@<A3B5CADBEHF=G?IWJ?K-LhMGN>O9Q4R/T,UHVcXBY9Z@[:]<^>_CaJbGc>d;e>hEj:l>
no suitable	!;"J&H*K1K9I;G<JBTGWKFLIRUZV^KcTfIhJjJ
no supported	!3#U)G,H-D.G/E1=3B4J5E6K7F8K9S:T;T<S=U@GEKGUHJIHJJKDLBN@PIRTSGVIZW^J_KaKbEcEdHfFhEkClJ
no trusted	!D2I3T5]KHRJ
no user	+UBIHHiI
no usernames	!FBSjY
no valid	&J5JRFiJkY
no version	!E,W-UNS_V
no yes	5DBURU
noauth	![BHGJRIWI
noauth authentication	!XBIRIWJ
node	!D#@'G(A+C0F3E4D9@:F>D?IC>DGH<JDMANTUJV?WCZB]F^8_KaAb9cGdHeBgBh<iT
node 1	BKYTkS
node 12	!I&U<XPXRF
node 17	"W-TBIKJRJ
node 3	!J"UBWRTSI_V
node 5	!H-XLXSX^J_FfX
node 7	!<"H-G5G8X9K@WBVKTR]TV_FfIjAkJ
node app	!@"I@XBXPVR]iB
node dns	!E6T
node events	!H8J
node fs	!@.J=X
node internal	&K0J3K5KBGKTOGQURHS=[DaKiH
node js	!I
node modules	"E#J(J+@,H4J9H:K<9=7>IBFCHEJHDJJMGNWVHWEXIZJ^IbFeIgJhDjJ
node net	/E6I7TKSNI_J
node type	RJ
nodelay	!H5V
nodename	/V5K6TTKdVkH
nodename nor	/V5K6TTKdVkH
nodes	!V&I,F.F5J=JBBGKRWSITIWHXYiClK
nodes base	!EBHRXiJ
nodev	SV
nodev relatime	SV
nologin	"^(I+@.H/E0B1V5H6F;G<K@GAHBGEFGFIJLIMHPHQERAWEYI]J^I_UbCcCfJgEiBkKlH
nom	!D"H(H-I.H/b0V1I5G6H9J<JBIKDOBQISBTDXJ_HaHbJcJfIiIkI
nom ou	!I/X
nombre	!;&I(V,B.K/X5G6C7G9K<GBJGKKHLIOVRHSVT@XJ[VcKgWiWlK
nombre de	!E,G/V6HTEiX
nome	,H/a6JKHTK
nome o	!J,I/]
non	!F#G%F&<'G(D)A*A+D,F.2/?152B3T4F5E6A8:99:D=C?G@CABBKC@DFEAFBGYHUJBK6MHNAP=Q>SDUJVDW?XBY@ZE[X]C_6dVeFgC
non accordée	!^OIS@
non fast	!T
non interactive	!F&I.K3H9I;KBEEKG]HJKJPDRFSI[IbUfG
non properly	!W
non regular	[U
non riuscita	!ABEGJR]TBjU
non zero	-S/S1HBTRHSJ^TbI
non è	!J<VOKRITKlV
noname	!K/Z5G
none	!F"U%A'E)@*8-(.7/=0A1/203G6G869:<K=C>@??@JAFBWCJDDEJHJITK>LwMDNCO<QIRTS>T=UGVFWEXJYAZY[/]<^@_2a;bAe@fIg@hKlA
none a	IDL[SA
none any	!Y
none at	!G-D6VKKRK_F
none delay	!S
none does	!G
none no	!,"6#B&a*I1>3J5B9G;T<ZB:F*GUHHLaNJPXRISJTHVIZ]i.jIk>
none o	!C+S3UBK
none of	!8"X.J3A5GBaFJKCQEZUcIiGjU
none password	"f&3;@<,F<P>R^Z0i]j7
none publickey	!D"8#U&75T<!AEBeFeP;QKR@TSZ7i]j]
none to	ITVJ
none txt	!?<KIULYSJ
none unable	!=,U/I7URKkW
none'	1K<F@TI?LXSE
nonexistent	!0"A-T1F8C<TGKHbKJLEPKQJRFSEcJi[
nonexistent pipe	!=+U-U.G3S8I<UBUHVLGSG
nonexistent ssh	!C5HH[
nonexistent user	!I"EBJRJi[
nonzero	&WBIKGWW
nonzero exit	&WBIKGWW
nor	!@,I.K/Y3H5B6TBIKHLJPJSKTHWJdVkG
nor priv	!F@SAS
nor servname	!H,J/Y5J6TKJTIdVkG
normal	!]BFRHiK
northeast	bT
northeast 1	bT
nosuid	SV
nosuid nodev	SV
not	!E#H&W)D+>,K-<.0/X2I3K447C9J:G=D>C?;@HBGC9D?E9G8HKIUJALWM@ODPBQDRHTKVGY?ZF[@_IbCcFd7eHgCh!iEjBkGl@
not a	!>";%F&5(=)I*F+F,C-F.C/F0:1F2C374K556J7E8F9H:E;Y<0=3@aAWB6DIEDF>GIHEK6LZNCO<QGR@S@T>UEVGWGZI[[^?_Ja?f?gGiAj@kC
not able	.U
not accept	!>2U3?7T9EBTFTGVTKkT
not accepted	!9&J'W*D,B-B0H1H3T7J9@;G<I@KAHBUEYIKKDLJNGOHPGSGTB^G_HbVfFiVjU
not accessible	!?"D%K&<)J-K3H8F;V<X=YEIFFI;KFL9PFRHTGVKWH_EbIfIhKiGj@k@
not active	,J-C3J5K8U9JK^NDRJ_IfE
not add	!B%[&E<H?T
not allow	!>"E1K<IPURYfHiFjU
not allowed	!F"_#G%E&='Z(B)G*F+D,;-@.=/<0X18384I536B7E8?9?:C;:<;=:>J?I@CA=B7CEDIF6GAHEI=JGK7L2MUN=OGP=QCSUT8UGVEWDX>YDZ>[A]A_^a:c@dJeXf=gIhDk;lA
not among	!I3WiU
not an	!I,E5FNdTFfHlH
not answer	5K7_BITUWIkZ
not answered	!G5VGTKJTTiJ
not apply	!^5H
not authenticate	!X"C,>-H/B1D3J5G9I@HATBSFUGUKGLFPESBT>WFYGbJfH
not authorised	!^,D
not authorized	!^"W&J,I5BRHSHjE
not available	"X%@&T*K-J.B2J5=6J7E8?9F;C<F=KACIJKALBNHOIPHQKS?TTWJ_EaHcJeKfAjHkI
not be	#B%:&4'I(C*A+G0<1A2A4H6/8C9C;E<H@HCADJEIF7G7H7I>JDLTMGNEOYP9QGRHUGWHX<ZH[;]@^>aHeWfTgFhJi;l<
not been	!C"I,V3>5d7W9V<VBJTWiF
not being	BV
not cached	!J345]QS
not chdir	!<"T1a<EHIL8SJb_kJ
not communicating	!<1J3F5C7IJWK[bI
not compile	!_
not complete	,V/W3F5WBVRKiI
not configured	!@&S3B5Z8WBHRVTG
not connect	!:#I%E&E)Z*B+C-[.C/E0J1X2J3/4K5K60:J;E=B>KCGH@I?JUL/OCS9TYVIX.ZK^HaCb@dJj)kK
not connected	!9"E&E)E*;,K.F/G0F1;2E3A5?7X8^9A;F<J@JAFB?IFKfL<N6OBPGQJRUS;TUWTXJ[I^G_CaHbGcAdGfBiDlT
not contain	!>"H&K*J,H-T/B0G1G3@5E6^8H9D;W<C=JBJFIIJK?LAOKPFQJRFSGTHY[^G_SaIbJcFfCiHkU
not correct	3SPIQU
not create	&I,C.@/?1@6H;GB<HXIDKIODQKRBS]TAVHWC[Da?bJfHkK
not currently	!Y3I5S
not decrypt	;@AJBHP@QY
not defined	!cKELJSF
not determine	!J1WKWLHSJaJ
not download	5V
not enabled	!H"G,G.H/K0H3G5?BCK?LINKSKTI]H_KcJfZiG
not enough	!C._^J
not equal	!?(W3]5FKISK
not establish	!I"F192F3D5E6F8F9=;F<CBYGXHIJHKHLDRJSGXIcXf@jIlJ
not established	!7"K,W-D1I3K5F7_8=BFK5RJTaXe_FdefJkV
not exist	#I%E&@'H(4)E*E+C,;-6.E/U052I3-4I5G6V7@8?9>:B;1<^>G?C@:A9B9CADHEHF4GFHEI[JHK:L^MJN3O3P=Q6R1SFT:UJWBXCY:ZH[=];^H_<a4bIdGf;gGhHi3j?k=lH
not fetch	!T&I5USHTEjS
not find	!W"F%H&U*I,>-H.J/Y1=2G5C6>7G9T;C<V=H@HAFB9FJHCIXKBNIOKQKR>S5T;VFWEXI_IaIbBcIfBiCjJkDlH
not finish	!JLTSUTJ^V
not finished	!;*Y.U2W9TKG
not found	"0#F%I&U'@(7)B*U+6,D--.-/G09132:3J677I8*9+:Y;6<]>3?@@9A-B=C:DCEBF2GCIXJ?K!LUMDN:O;PAQ;R3S?T9UDVSWZX9Y/ZJ[C];^__+a7c-dAe?fWh?iDjZkWl9
not get	%D&X,I-I/H5GBSKFTG
not have	"F(I-J/G0I3D5D6J:J;H<GIIKKL>QJRDSTaDfHgT
not implemented	!DA[NU
not in	!E">%F&A'V(D*K,K.F/C0B1J2W3.4H5V6K8H9I;T<A=B>S?J@EBHEEF^GEH=IFK?L@NIODPBQ>RHS=TJVJWIY>Z]]F^I_JaGbJcJfHgKhJi5
not install	!V
not known	!I&D)H*G+H,@-A.I/V0E1@2D5Y6^7B8H9D;G=K@GAFB6FIGEIGK>LBN=OJPHQJR0SAT@XDYK^F_GaKbDcGf@hKjDkVlE
not known'	!D/]6I
not listed	!H
not load	&H1J3G<U=>>DAABJCGIFKKLFPU
not loaded	!U
not log	!F,W/K5H>YKJLJRYSJTIiTjT
not login	!@"Y,[3I5I6JBTKKLJcGfT
not look	!X
not match	"B%G&D(^*U+H,C-E.E/60@1C3k4G5J6E7D8F9U:J;U<7=;>G?IA5B8C@EIFAGJH@JIK=L2N>OBPEQWR8S8TAVFWHYHZK[H^E_Da>bFcAf<gJi<jDkGlJ
not ok	!?2X3T4V5UBKHU
not open	!@%I&[-C1F3G6I7W;H=B@CFJH@ISKANIO?PDQBR?SYTJVJWXYH[?_AaFbCcKdJiDlH
not opened	!=)d,?/H1b5E7I;KADBFLHPIQJRASGT?W?^F_VbJcYf_iH
not parse	!C5K;UBHLJMWPVQHfH
not permitted	!?#S%D&B'E(C)J*F+U,?-F.;/@0A1?2H3C5=6H7F8@9E;C<E>I@FACB=CDDGFDI;JIK7L4NDOSPEQET=VDWCYF[@^C_UaebTcHe]fAgIiIjJkGlE
not possible	!>&K3ILU]YiI
not present	"[3@;V>KAHHBYI^Tb[cK
not private	!V
not properly	!E,F7UBJKITU^SbJdY
not provide	"H/K1K3JBJLGRJSJfX
not provided	!Y"K,K-K/I9YBGNBRFTKWI
not reach	!>,^.H1I3I5F6I7UBCKHLFRCSIT]iHkblJ
not reachable	!H,B5HB]iXkH
not read	#I%J(H)G*H.B0I1C2G8;98:V;ZGFIEK3MJOEQ5RIVD[I]J^Fa@b:c<eGf7gKjTlI
not readable	5J;D<I=[AGPIQJ
not receive	"K)K-H1A5HBINITJ_JcYfD
not recognized	KK^W
not recoverable	!UIK
not resolve	!J";%F&>)D*G+B,A-=.>/_0K162E394J5.6[7@8B9B:F;J<I=K@JAIB<FGGFHAI@JJMKNAOBPIQDR2S4T6VIXd[G_@aAb>cDf8hKi=j>kZlE
not responding	!F"G*J,;.J/E1?3F5E6H7=8cBDJXKZLGOJRDSJT9WK^KbKcKdIfKiFlE
not running	!H"H&f,E.J1J3E5EIGKELANJRGSCTA[K^H_KaFbJfCkG
not secure	5T
not send	-I8F;TBFGEKINVRJZSfJkI
not set	!W%a&E/H1H3F;IKHLERFSCTIXT^KaXbHcJfIiH
not settle	!>*Y,J1K2U5JAJBKFJKHTHfI
not sign	!>"S%_&>RTiT
not signed	!V
not specified	!9%K,J-U3IBKIGLGR]SITJaK
not start	!H&J,X1G7WBKfW
not support	"K/J3D9[ASLINJRHVKaZbJfF
not supported	!T"/#G&0(E)I+I,J-F.B/E1<39537A8;9G:H;!<F>BA_B=CADFEDFTHFIAJCK.L9MKNTO>P^Q1RDS9T5UJVIWAXCY6[D]F^2_8b=c3dJeEf/gHhHi.j<
not the	3V5G;FAH]V
not transfer	AVBU
not transferred	(T
not translate	!Y/D6K
not trust	QT
not trusted	*K,I3Z4>5]9J;JBJHSKDNITHfJ
not upload	-F/JKSNTS^_SaJ
not using	!J9BUa
not valid	"I&F0[5@B=IKKELIPFQURDTG^JbJfKiT
not validate	3T4V5[8J;JBEKDRDfJ
not verifiable	!?,J3Z4XBGKGTI
not verified	!K5VjW
not verify	3U5ZBFKKQJTJ
not write	1KBHKIRIS]TJ[KaA
not yet	!c3E5B
not zero	!Y
note	3I8UJW
notes	&K.J/J0X5H:_BEIHKJRJTJiIj^
nothing	!J*I.J/F1H3H5J7H8I9GBCIcKCL@NFSA^J_VfGkIlJ
nothing to	/K9KIaL@RJSBTJ
notice	%J(D*S+B,H0D3G4J<?>DB3FFHJJIRCTFWHXK]I^E_YaHbBcXdWgJhFi8jCl=
notice can't	!AHKVV
notice cannot	!D6UKKNJdV
notice config	,J-U<GBJLJfJiIjK
notice connection	!?"I)G*W,I/F1A2WKTcSfGlJ
notice expected	!B-K/K1T9IIJNI_JcZf^
notice failed	!E,J1U3G7JTHcWdVfJ
notice no	2C9U
notice sftp	!].S/K5KIDKFLVSXTJ_JfK
notice sshd	!E_[kJ
notify	!U@JBJQVRH
notify error	!VBKRH
nov	-KRS
now	!Z"Y)E*U,A-G.E/F1>2S3T4F5;6K8J;HBFIGKBNFTGUXZI[K^K_FbIcGfGiJjIkB
now decrypt	UX
now it	KJRT
now try	!V
npm	!q"K+H,B-J.I/C1K6J7F8I9F;J<G=KFIGJKCLANJRBSBTTXDiCjJkClK
npm ci	IT
npm err	!f/J<JIKKJLGSHTXXEkJ
npm error	!^
npm run	IT
npm warn	!^RJ
npmjs	!]/G6I
npmjs example	![/G6J
npp	!9"G&I,G.I/B2K3Y9J;J<JAJKILINEQGRbSITFbJfGlB
npp ftp	!9"G&I,G.I/B2K3Y9J;J<JAJKILINEQGRbSITFbJfGlB
npqrv	!U
npqrv b	!U
nr	!U
ns	!Z/U5JKJTIdU
nscp	1ISY^FbWfV
nscp connection	1ISY^FbWfV
nsubsystem	bG
nsubsystem request	bG
nsurl	/U5I
nsurl error	/U5J
nt	!_%K&T*I,J.>0H3H5G8H9H;C@JAJBFCBDZFJGJIDKJL@OBQHR?S@WEYI[DaEcJfFiDjG
nt authority	!ACED[
nt node	!G
nt status	!h"K,G-J.C/G0K7IBJKGLIOERESFTJWH[GaH
nte	5J;IHWTK
nte 5	5J;IHWTK
ntru	!K
ntru prime	!K
nubuntu	"S
nubuntu ipaddr	"S
null	!f"C%I&J(H)I,:-A.>/90H1T3<5:6I?J@CA>BGCKFFGEHGJIKHMTN@PVQ;RBTAY?ZJ[I^D_BaCbFhHkE
null on	!H1VfH
null or	PV
null pointer	!Z
null resource	!T#S;XBGKJPKRIYIiTjC
num	!B"B%E&,'8)7+1,G-K.U/;0E1!283D455)6@72:@;I<'>>?:@BAEC@DFECF;H?IGJHKTLCNdP:QUS5THU@W+X4YJZ1[?]b^;_!aYbJcrd;f/g[h:i>j8k6l.
num 1	!V
num 10	jU
num 4	=T
num 9	KVNXcI
num b	!B,IKINJcc
num blocks	5JJHKG
num bytes	"E(F,F-E/K3K5F8>9K;FB:IHJIKTLENERBTD]UbDfFgTiH
num date	!6BYGINJR[TJaW
num error	!S-I0VLKMWNHSI
num exceeds	.IKHNGc]
num from	!]BHjH
num milliseconds	K@
num ms	!B-J7H8VBGGTNJRTfGhJ
num num	!D"H(U*F+H,I-E/K1J3D5H7G8U9IAJLKNDOHPCQWSITBfDgZhHiI
num open	!HaW
num received	!X.WHTSDcHfI
num ssh	!B3I9aKK
num ssl	!U
num too	KHNDcW
num unable	TX
num username	!X
num was	!G.JKH]Z
num バイ	-H.SKX
number	"=#K%C&B(G)J*C-A.9/?0I1C2G3=5:6C8B9A;E<E=I@JAHBICIFGGEHKIGJJK6L?MUNBPHR6SKWJXHYKZJ[E]J^F_WaCbYc^dIfCgIhYjDkClI
number of	"B,T.D/J1J3D5@8J9K;J<JCKGJKGOJRESK_XaHbBcHhZjH
numpy	!U
nur	!B3H5I6T;JBDRY
nvme	!Y
nvme 0	!Y
nxdomain	!B&H(J*J,E-H.H/f3I5G6K7A8G9G;IBDKCLJNIPKQKRESHT@WJcJfJiJkJ
nz	!HYT
nza	*J/J2H5C9I@JADBGHWNIQHSITFYSiJlJ
nza c	*J/J2H5E9I@JADBHHWNIQHSITFYSiJlJ
não	!G"A#G%G'U(?)C*A+E,6-60A1:2A3U4G879::F?G@EAEB@CCDFEEFDHGI9JEK1MGNBO9RVUIVCWCXAYFZF]C_<bXc>dGeEf;gBhAiKj>lB
não foi	!F&S(I*J,G-G/?0K1I3U5U6H8G9H=H@KAJBICIEKFKIHKDLDOFPUXK[E]J^J_JaTbGcJfHgJhJjDkG
não é	!I/U=ULJRKSI[U
o	#?%H&H'E(6*<,F-Y.B/W071J2A4G5G6D9-:@;G>:@CA@D?EFFBG?H2IILAN:OBP=R9S?UCV<Y?[2]=^W_Ge@g:i7j;kBl:
o 'host	3U
o 0	QX
o 1	!J5TLTSV
o 3	.S
o a	.GBCKIMURJTGfK
o arquivo	.K/J=TRHSJTIaX
o batch	GHIJRDZX
o check	!U
o connect	BTTIbU
o control	!B,V/Y5IBT
o error	!V8V
o identity	!G
o port	!J,X_JkJ
o proxy	!ITJWTXU
o reconnect	!T
o server	!E-U3Y5I
o servidor	!E(K,G-[.I/E3C5H7J8UBFK^OGQGSFT<_WaGfHiIkI
o servizio	!J,I/]
o ssh	!Y
o strict	!A+U5H=TBJIT
o timeout	!C"J&K,F3G5G6I8@9KBVJWK=RJSJTZW@X>^GcKdWhK
o user	!C-S=UITWU
oauth	!T
obj	!X
object	!Z"B&J)K*@+J-D.G/81C2F6D7D8D;>=W?F@DAXBCGHK6L-NCTHVYWEYF^H_Ga@bFcAeKf@iJjA
object anonymous	!XSI
object at	3T5J
object file	!WLJ
object has	!V5S
object name	!V.G/K0T6KLIOTRH[F
object not	!EIKLISIV[
object open	!?=ZSH
object operation	!_SI
object read	!H=T
objects	!V.S3I8JBKSX
objects 100	!Z
obtain	!T"J.D/F1E8E;D<TFTKDLCOJPJSBTTVTaKfJ
obtain pooled	!F,T3U8IRXTT
obtenir	.USS
obtenir de	!H.U0TST
oca	!U
occur	[V
occur within	!Y
occurred	"6#K%J(F)H+V-I0J2K4K7?9@;F=GFEG=HGKHL4NFQAWTXHYG]I^@aTb=c9dFeGfJgKi5
occurred access	!YSI
occurred but	.T0SaU
occurred during	5J8UBJIVJTRGSKTB_V
occurred target	KGWX
occurred while	!D"I+V,V-E0I3A7F9J<EIHLFNHPGSUWCYK^H_CaVbIfIiEkGlI
oci	!^5JLJ
oci runtime	!Z
ocp	!E3YBTiT
ocp files	!G3YBTiT
oct	!H1X8HBJKGNK_JbWiJlY
octets	.U
octo	,J:IbYfXiE
octoprint	!J,I.I7WIXLHSEdGkG
octoprint plugins	!@.J7TIXLHSETUdJ
od	;J@U
odbc	!YTK
oder	!J"Y-J.E1G3S5G6H7S8J9J;JBBIWKFLYNJOGRF^B_IaTfHhJ
odoo	!C,K-K;TBTQTTIYJiWkTlV
odoo addons	!F-K5TkTlV
of	!H"B#2%+&;(W*4+J,F-D/D0:233Z4-68:3<B=X>I?9ESFGGII!JCL5M0OAP:RGS?THU;W*X3Y:ZJ[<]a_Va_bHe-gWiDj=l@
of '	!Z+K3H5T=G?SCJHILFPSSDVTa6
of 0	KYTT
of 10	,V/XBK
of 100	!T
of 1024	!HEV
of 2	JWKU
of 3	!F,T5JBT
of 4	!E"K-K3J5K8K9J;XAYBGKKRVSJTU_J
of 5	"C.=3I8XBWGIOJ_XaJiJ
of 6	!H9XKW_XcJ
of a	5TIKS<aZ
of an	3TNX
of another	!T
of authentication	!B"J_Bh[iCjV
of available	!W
of c	(T.BDTKTSHaH
of created	TTiU
of d	!T;KAT
of errors	5S
of file	"S&H'K)T,9.>/>0E1T3D5?7E9C<C=H@IB8HHIELENJO>PJQER?SKT8V[WKYJ[K^YaXfWgIhJiDkAlB
of files	!W
of first	!D]V
of home	!_
of host	,G/E3X5];JBKKIRJT:iJjJ
of img	!ILXOJgS
of inactivity	!C)J,K1F8]JINWT=fJ
of inner	aT
of io	!A-U5H;DAIBGPI_UcCfUkU
of ipaddr	!E,T/X7EdK
of its	!S
of key	!B/T2S3X6T;TAI
of known	384H5A?TDIHYKIPTQJRSSWiTkK
of memory	!])U,J.=/I9HBGKINIRESFTD_F
of num	K?NGSJTFc]fK
of public	!V
of remote	!H(YLG]J
of retries	!@,UBTTSiT
of right	!I/S7T9KTJ
of root	;?=i@AAGB?CFEDFJHKRHYGiIjG
of root'	<E=a
of scp	bU
of server	3SBKKKSW
of sftp	!@,V.D5EBSKILGQVa[iD
of size	EW
of space	.XKG
of ssh	!JNT
of successful	!Z1F
of that	/I[U
of the	!>"9#K%F)E*H,4-H/<1?4J6H8=9;:J==>UAYBSDJEEF?GWHBIEJKL7NSO@P7SKWGXKZS^D_Ea8b:c9dSfJh>iBkXlE
of these	!]
of this	!F"H1J3TKDQJSI]V^F_CbIkY
of time	,I7Vd[
of tmp	!JLVSW
of type	!Y/K5K;K<GBGFTRJ
of undefined	!V
of unison	KS
of unknown	!?5IAYKJQJ
of uploaded	(YKJVK
of user	!F"W;WAHRS
of your	!E,V/WBWFTTUbUcU
off	"C)V,D-G.D/E0I2G3=4H7I8W9IJTLDNIRGTS[JbEcFeShKiD
off restarting	!U
offending	!>3c5:H?dS
offending ecdsa	!J3W5GHH
offending ed	!I3Z5D
offending key	!GdT
offer	!C*Y,J/H2[3C5@9Y<KBEFINKRHTKcGfViKkK
offer aes	*X2G9K
offer diffie	!J*F2>9[
offer hmac	*[2I
offer of	!V
offer ssh	!D*F2c5K9E
offered	!<&H*V,I.H359W;G<D=I@KAHBbGBKCLKNKPIQJR7SKTJaJcFfHiH
offered curve	9T
offered diffie	9T
offered ecdsa	3I5V
offered hmac	*U
offered public	!X
offered rsa	2X
offered ssh	2X5G9HFK
offered user	*S
offering	!G&A5F<9BKFTPAh[jZ
offering public	&F5I<9BIFTGSPBhY
offers	!=2Y3@5A9ZBGFFiJjW
office	7S_T
offline	/HBJKIRTTXfG
offset	(V,D.T/H1H3H7J8@9J;HBJIEJHNKQISJTAVI]abKcFfJgJ
offset byte	KJ
offset int	!U,J-T8HJKTF
offset num	!I(J.HIKOJSK]]
offsite	!<,Z.S7W8JHJKDT]
often	/S5H
often caused	/T
oj	!GLK
oj jsjh	!GLK
ok	!x"6#K%G&C'J(S*9+C,.-F.8/70=7:82;;=E>J?I@GA>B9CGEHFEGCI5J[K+L@MEN<OBP>Q<R9S<TAVUW>XJYHZH]B^@_>a>c;d8eFgDhAiIk4l;
ok 0	!H6U7T
ok 2	!U7S
ok example	!T
ok host	[T
ok web	-S
okada	5WRKiU
okhttp	!^/BNGTF
okhttp 3	!Y/GNGTG
okuri	!T
okuru	!F<VLHVT
ol	!_
old	!^"E#C%D&E+B,C-F/A1A3<5=6J7K9U:D;0<J=:>U?H@>A8B3C=DJEVFGGIIEJHKDLVNVOWP9Q?RASVUHWIY>ZH^J_HaTbEcEfAhFiE
old example	FS
old pem	;B<J>ZAI
old rsa	!E;KBKEV
omdat	!K,Z/J
omdat de	!K,Z/J
omitted	TT
on	#K%:'I(U)B*W-C.[0D3>4J5B647G8E9D:.;8<9=J>1?4@6A7CEE<G5H*J4M<NBOEQ8RFTEUFW(XDYAZ>[>^ba]dAfXgIh:j@
on 1	,TBVjV
on a	2I3J5JBEFUKHLKRJSKfT
on an	!E5Z8XTK
on backup	.V
on c	!IDT
on channel	!J"W)G*J,A-I.E/B5G8HBDKANJTHWH^Y_GaHbXcVfTiJkI
on client	!TSK
on cluster	!C"bBTRCSGiW
on connect	!U-TKITH_J
on connecting	!D*U2X5J9H
on connection	!YRJSJ
on control	lV
on device	*J,J.]/I1J5I7I8JBIIEKDLAOJSDTJ^KaJkJ
on encryption	*W2K9H
on endpoint	!T
on error	!S&V,I.I/I1UBIISNJTBcJfF
on failure	!]"H,C.>/B0HBIKDRHTH_IaJiI
on file	!C(S.J5KBWCTDYiJjJ
on filesystem	!C._LK
on handle	!JJT_SfI
on home	!<+Y.WBJLKS]aJ
on homedir	!T
on host	!H"B&X*E,?/G1K2W5@BaFFGKKDLKS=_JaFfHi[jXkD
on input	JJKU
on ipaddr	"B#J(K*F+<,b.A/Z0J1F2H35506;809D;C<H=KAJB:EHGCIHJAK*L<OJPCRAS:WHXTaFbAcEfDh9l6
on kex	!G2J9_
on line	!H%I(H*Y+A,I.@0I2W3>5A7TATBDIUJJLIODPFR:SBVJ[E^JaAbGcSfTiCjDlT
on main	&J;UBJTW
on mnt	.SSHaT
on module	!VTT
on node	!BBVLWRUSU^JfWjU
on open'	.I[V
on pid	!KfS
on port	!T)I*=+G-2.I/U1=2F5T8>95;I=KB6FFIHJFK.LKMDNTR9SIWIXD^J_/bIcIhHi8kXlW
on remote	"H&E(G+I,@1H3>5F7J8J9GB:IILENIOYRCWK[J^YbVf?jJkI
on root	+U
on save	/STHkX
on server	!E(J,I.X/H1K5GBHKFLWOJRGSH]U^EaEfU
on sftp	!E/ILX[U
on signal	7UdZ
on socket	RSiV
on stream	!D)S-S/J1T7HSKTI
on that	!]
on the	!4":#F(D+E,:-C.X/20U2=4T5C6D879G:K;?<I@FADDHEGF>GBHCIVJJKCLTNBQDR!TFUJW=XEYEZF]S^^aBdJeEf[gIi>k9
on this	!A"C'V,J.F/J3J5BB@KGLIOHRUSB[H_GaJbBeYjK
on timeout	-T8VBKJUKHNWkUlK
on transfer	!>(]/J0J8KIFLINJOISETKVWaEcI
on upload	BSIJLHS=aW
on var	aV
on web	!U,C/J=UBKKJNKRJSJTD
on your	bW
once	!H,K-HBSNIRGYUaUbTfJ
once without	QT
oncomplete	)J.H/S1J
oncomplete net	TS
oncomplete node	)J.H1J6S
one	">%I&C(I)J+I-E.?0F1B2A3a5H7G8E<C=D?TBFCFEHFBGdH@IFL;N>P@R:TKVJYUZJ[B]F^@a@b<f=hGi<jEkSlH
one line	;S?UQX
one of	"J/T3D5>9WGUKUQURJYX_VcGkJ
one time	!D.J3J5E9JBCGbOJRDaJ
ones	;G@UQUYV
online	!V7SRH
onlookup	!G/X
onlookup as	!G/X
onlookupall	6V
onlookupall as	6V
only	!F"C#E%C&8'C(<)A+>,.-3.,/20Z2U3=4?5!6?77839W;@<I=2@KB!CADAE?F4GIIJJ@K(L+MIO2P1Q5R7T<UGV;WJXUY7ZX[5^[_)bnc7d?eSf/gDi.jV
only access	!T
only all	!T
only do	*T
only file	!Y5G<IHXIJLES7aK
only offers	!F2W3I5JFK
only pu	>S@I
only supported	!GAY
only supports	!E9YlW
only the	^V
only with	<T
only yes	IT
oo	)V
oops	"J+J,T-S.I5IIFKSLTNGOJRGaHbJ
oops something	!<,U-U1T3UJSKURJSF
oops vsftpd	!W
op	%U&H.E1J8JKHLEaUeUfT
op unsupported	!F.GLGaUeU
open	!H"3#I%.(%*,+T,C-6.H/F0V2)3C485E7H829/:8;A<^=]>g?6BDE=F4G9IXJAK!N4OWPFRDSUTEU;V9XKZA[Z]'^1_Ga1cBd7e(fTgKh?iBj7k<lW
open '	&G+V1I<aAEBIL8OIPIRKYJ
open 'c	!V&J+W<I=JHCIF
open 0	!WHSLF
open 13	!Y
open a	!9"H&d,@-K.S/H3J5F7I;J<FB9IULHPIRDS?TAWSaJbVcJfYiGjIkJlJ
open b'	!IVX
open bsd	!Y/J
open c	!A.I0UIYLFSE
open channel	!@&J)V,D-F/F1W5I8Z=KAIKVPKRDTDWE_JcTfV
open config	!E<^LW
open connection	!I"J&K,A-K1C5I6c7U<CBKLHRITDfEkI
open connnection	-JWT
open data	<J=UIK
open dev	&F/K5W<KIGLKPYQGRUjK
open directory	&E.H1G<EBJHIIAKJS^[JfFkJ
open dra	!IIJOVSJ[J
open error	!>)WLUOIWX_IbIkG
open etc	<C=VHHIJLGaU
open failed	!D"A&D)J+H,U-C.=/U0E1>5B6G7D8J9G;HAEBBCJHGIGK?L=NJOBPIQGR@S=TXWWXI[A^HaIf]iGk@lI
open failure	!8"F&G)F-G.;/>0D1W3K5K9H<JBGK9LAO?RJSAT?WB[@_UcFfYkX
open file	&<+H,A-F/E1;3D5=7I8H9I;1<e=g>;?C@BAABICJHUKBNIP=Q4R;SYT@VBWHY>^KaKbDcFf;iAjFkH
open filename	!E
open for	!:.Z0U1I<IBJHIKILSOUa=
open format	!Z
open home	!G"J.F5_;@<[@HAJBIITOXPBQHSJYG[XfI
open https	!W
open id	II
open in	'X.XLEOYSI[FaH
open incoming	ST
open local	!HIU
open no	!]1J<FI?LI
open output	![.GSI
open path	0U<WIILCSV
open permission	!_=KR@SDaG
open pipe	&T
open private	!F;V<Z@CAJB<PBQJYG
open public	!?;5<[=]BGFAQURAYSi=
open r	CV
open read	!CI[LKSJ
open remote	!?&J.Y/E1H5K<GBILTRIS]VJWKaCfH
open repo	/Z1D5VfI
open repository	!K)A=JB]KJLIR=SEjVkD
open root	!W;I<V=>HUPKRISB
open session	"V,I/J1Y7TBGGVLFSEfKkI
open sftp	!2"T&H)],X-C.@/U5W677G8B9H;I=GAJBAICK>L;NFOEQFRWTJWDXU[I_CaCbGcXfZgTi]k;
open shared	!WLJ
open ss	;I?J@SAV
open ssh	!F"B%F&H'F(E)H*E,-.9/;1?2B5A6<8D9@:K<A=<>o?+AYBIC>DKFJGJHFI:KGLJMXNBO=PJQ_TIUHV@WBXK[:]J_IaAb=dFeIfDgDh@l]
open ssl	&I1J3E;U<E>J@TAUBFIIJFLHMEPEQVVKgKiEjJlF
open storage	!U2I3WLG
open stream	@SQFSG
open string	!G1VLKOSfI
open sync	!?=ZSH
open tcp	/VTUXX
open test	ST
open the	!YHTLHRI
open to	;K@JCdYF
open tunnel	!I5SFVRFWTiSjU
open upload	!<.;IEL[OH[aa7
open user	!H3:5]6IAIBaLIQHR8THi<kJlG
open with	5TBKRV
open'	.HWU[V
opendir	!ZLT
opened	!_%K&I)U,@-7.9/80D1U2D38546F7@9@:K;=<W=V>J?G@@A=B#CKDKFHGBHIIEK=LFN>O?P@Q=SAW7XFYGZS[C]I^?_FbCcTdIeKf^hEjBk@lG
opened for	!T8IBFZVfJiE
opened main	!S-KcT
opened sftp	!Z1IRJVT
opened version	!U
opening	!H#J%H&>(C*D+@,W-A0D1W2B354J6D8E=V>H?K@@BDCGEIHCI=JDKALTMGN9P>R]VEYBZI[?]Ja5cVeJgIhFkAlE
opening connection	+J/HBFGUKJRWTTWJbJcViIkH
opening direct	!A/VWU
opening file	SXaJ
opening main	"T-K1T8UKWNJfJ
opening scp	!C,[9YLIRYSE^JiW
opening sftp	)T,F-I/J1X8J9TKELVSTTGcV
opening ssh	/S3G5I;J@IBSFXQUiT
openssh	#H%A(K*C,>-B.=/=0G1K2J394H556K7D8C9=:H;[<:=5@GAlBCC=DGECF<GGHGIBJHK4L@N>OCR9S=VHWFZE[H]J^H_CaBbCc>dJhGiFjEkClD
openssh 9	!Y
openssh client	TU
openssh f	?T
openssh key	3F5F;WFJKHPFYIiK
openssh keygen	!JTU
openssh private	!0&C;W<?=>>A@DAiB<CFFJQAYSjG
openssh server	!_
openssh sftp	!g"K,G.E/E1D5IBEKILINHOJRFSFTEaIcHlJ
openssh ssh	!G&XBJ
openssl	;S@CASBJPJQ[YEiG
openssl encryption	!C;TQX
operating	3T8JKSbJ
operating system	!H3T8KKTTSiU
operation	!>"/#B%d&=(4)I*>,B-6.V/:1H4?5H659>:=;'<)>@?;@8A>BACID@E=F>G)IFJ[K[M<NGP5Q6RCSZTTUDX*Y6Z;]6^6_8amb)c=dBfHg9h4i*j9k?l:
operation access	!X
operation couldn	!A,V.H7TLVRK
operation error	QW
operation exception	!S
operation fail	!G.IBIKTLWaU
operation failed	!9%D&=(K)I*F+E,I-C.Y/:0W2C6J7A899?;@<CAFBIGFH@IUJGKDNFOZPDQCS]THVTW@XJ[T]I^Da1bGcEeEf4k?lI
operation has	!;.J1J2Y7EKSN[RGWI^TdEfDkX
operation i	KGWX
operation not	"H%G&I'K(J+W,J.A/I0H1J3I5I7K8I;I<G@JAIBGCGDKIBKBL@NJOAQJRFTFVJYI[H]K_IacbIfJiKlI
operation on	!U.EOTSIVT
operation put	9USS
operation result	!E3I5H7TBFJUKUSGfH
operation the	!V
operation timed	)T,F-;.E1T2E5J6K7C9IBCGKJYKaN7RBTUXB_9aHfUkElD
operation timeout	!E,E8JJ]KTRK^S_U
operation unsupported	!=,I.?0J3J8KKDL@OCRJS>TH[H^JafeTfJ
operation was	!K,K7XKH
operational	!e,KBGRFiK
operational error	!e,KBGRFiK
operations	"S,G.T/E1D3H5F8J9J<IBHKFR?SSTTaYfEiVkH
operations connected	!V
operations do	!FST
operations java	!K.VLAOU
operations upload	LIST
operator	"K,V-I5D7E;JBWFYKJTI_UiV
operator error	"K5E;JBXFYiW
opq	!Y
opq rrs	!Y
ops	"G&G<I=WBKTKbTiKjI
opt	#J%H&:'K(J*F+I-D0E1E3I6J8A9A;:=Z>H?FBDDJEJFKGBH>IUJIKFNAVHWBZJ[T]I_;bScAeHf:hIiCjA
opt app	;G<JAUBIQUgT
opt bin	,W-F/W1I7VBHKITYfI
opt conda	!U
opt electerm	GKKWNJ_J
opt etl	IT
opt keys	!F=UCU
opt out	[W
opt venv	<S
optimized	!X
option	"[#I%I&;'I(D)E*@+e,7-<.=/80>1A2D3>4F6@7B8B9A:H;5=E>B?>@?A<BFCDDGE@FBGZHAIAJEK2L9MBN3OCP?Q<R4TAUJVFXBY@ZH[F]F^=_AbKcHdFeHf?hEi6jB
option 1	!CG]
option p	kV
option rhostsrsaauthentication	!Y+I
option stricthostkeycheck	+X
option use	lT
option usr	!C+V
optional	!Z"EBHGTPS
optional dependency	!W
optionally	5T
optionally you	5T
options	"G&C'J)@+^1:2E3E5U6A8A9G<G>KAJDIFHGSIBJGKBL>RVSGVJXGZEaIfJgHiYjVkUlI
options for	!F+HBVJJiWjW
options protocol	!K5V
options session	!G7UdS
options ssh	!J3I5X
options waiter	,I-U7FNT_TkT
or	";#4%=(,)V*?-E.-0H2D4A8@96:C<Y=5>'?ACCD:E9IXJ7K:M4N<OATBU7V<XFYBZ([0^@_3aBb+c5dIe?fIgIhAiIlH
or 256	!D;V@XA[FWQTYZ
or a	!G-HFWKI
or access	!CIXSV
or account	!W
or address	&H5UPVQJ
or assembly	!X
or authentication	!A"X3I5TBYhHjV
or because	KS
or cannot	;H=U@IQI
or change	!B-S/T;D?T@YAEQERIS[YXiT
or corrupted	!W;WQG
or create	WUXT
or deprecated	HH
or directory	'H(I)A+8,=-G.I/:0H1W2F3C6?7A8E9E<Y=<>D?H@DA=BECHDFFEGJHUIXJFKBMKOCPJQBRDS9TAVBXJYCZH[6]B^Ea=cJdFeGi<jGlH
or disable	3J
or disabled	!^
or does	!GLVYT
or ed	!F;SFT
or empty	PV
or established	!I,KTTdT
or execute	AT
or exit	!E5H8ZBIK]SJ
or external	KK^W
or folder	!:<HIUVW
or format	![;GAJ
or host	!:+K,J/G3T7]8H<IBGIKKELGR?TDjTkJ
or inaccessible	!T
or incorrect	!]SJ
or instance	!V
or invalid	!G@SBIPVQVRH
or ip	!H7UTUkU
or is	!H/H0K1G3D5W;K<EIERUSYiV
or it	!T
or key	!E5H;AB]FJGUHIPAQWRGTXi?
or later	bT
or man	!G3S
or may	!S
or modes	!8"I)d+J1CBYGKKIRGSIfJiJkJ
or no	!_;F<FQJRH
or not	!I,I-H/W3J5I6TBKHJICKJLVNKRHTJXF[DdWeTkE
or one	!S
or option	!CG]
or passphrase	?T@F
or password	)G,@-K/F1@3H6B8H;F<DAJK@LKPAQ5R^SIT@cIfEjKkD
or path	!F,Y=UBIL[RS
or permission	!YBJ
or permissions	!G+b3JBDCKSK
or port	!V
or protocol	!K5V
or public	!A&b<YAZBDFIRDiFjI
or rsa	!IBJFV
or same	!HISLKOWSJ]X
or select	GV
or service	"F&G)J+I,D-D/U0I1E2J3D576Z7E8K9G;J@JAJB?GJHDIHKDLFNER=SGTEXI^K_JbHdHfHiAjHkW
or ssh	!:.K2X3T4V5XHTSV
or the	!H3V5K;WBJPIQURGS^
or timestamp	!HaX
or unknown	!D+I/I3b5X;FBIHTLGNH
or user	!]"JRGiH
or via	!U
or wait	!K
or was	!W
or world	=ICS
or wrong	!D;Y@TATQI
or you	!:&H5A:S;J<VBDLZSXiJjZ
or your	!>9TBJNS
ora	!q"?,J.J/F5J;IBHIJKGLIR>SETHWJiAkK
ora 01017	!]RCiF
ora 12170	!U
ora 12541	!X
oracle	!S
ord	!GLJOXaJ
order	OS
orders	-J1I5I8F;I<HGKIYKAOWPIQGVT]KaFkH
orders csv	!YKILDOW
orders csv'	!U
ordinateur	,U
ordinateur cible	,U
ordner	LZOHaH
org	"A#J%E&5'<(4*C+?.I/V0E1K2@6V7V9;:J<I>C?C@IBHC>D=FEGEHUIBPDU9VKXDYEZA[3]6^6_FaAbIc:e:gIiG
org 2022	!G,U/B6UKJRKkS
org 21	!G,K-XKJNVXV
org 22	"I)F+I,X/H1?3?6X7E8@9H;JAJB]HJIIJAK2MUNEPUTA_GjUkKlG
org 2222	!V,K/C3B4I5I6[KKTWkElS
org 443	!_,D/X1K7GT@dHkT
org and	!K3D4E5kH>
org apache	"B%G&<*E+G2@6<9<<H?D@@A5CIEEGJIALTMHNJQHRTSTVDWEY@Z;[B]J^Db<dDfUgKhIiJk8
org b'	!Z5J
org bluez	![BFRFiK
org bouncycastle	!K;WQY
org closed	!="])V,8-;.I/A1K5?6I7IB;K]RATAW@_JiK
org connection	,b-J/H1D5E8IBHKX_Jk>lJ
org could	!J/S
org data	!F.SIJLX
org debian	!W
org eclipse	!;-I5GAUKHPVRKTKYJ
org example	,T
org failed	5G6H7H;WABB5GVKILSRdTEiH
org for	!G,F-JNTkU
org found	3H5]KHRKTK
org has	!C3[5=
org in	!D"J*U/D6G7T;E=KBJITSJiIlK
org ipaddr	!V)G*S,J-T/E6G7I<JBHJGPJWJXIZJdDiAjJ
org is	4Y5J
org jkiss	!I9S@SBSFSQIRK
org left	!]<JBIGKLURF
org maven	!Y
org mule	!CLITTVUkJ
org name	6J;JW[k@
org no	!S6;
org nodename	/[6A
org none	!JHGIGL[
org not	!A,C-Z/J5J6J7K8SJ[KXNTTF_W
org on	!B*H,Z-H1K6H9DBKKAN>RHTI_FkHlZ
org packages	!S
org port	!1+H,=/!1E3H617e8F<GBDHIIKJHLINUQVRGTXWYd]i>jGlF
org refused	!I,c6JKBRFTG
org remote	!W
org repo	!V
org request	!U
org rsa	!J3CHW
org sftp	/G6T
org sftpsync	!T
org springframework	"J*K,V-T5I7I9J;GAIHIIKOUQJVJWJ[HaJfFiKkI
org ssh	3DBJH[RG
org the	!A,F-I1]5F8KKUTI
org timed	!F,E8HK3TadU
org unreachable	!I,I-J3F4W5B6F?SBDHWNYSJT@^UcVdVkV
org upload	!E,J.Y/G1GKUOATIaC
org was	4X5J
org x	!Y
org に接	/>KHTW
org への	!</F7WK:kV
org'	"I&G)J*E,@-H1F2F5U6U7C8I9E<JHELDNEPJRTWGZJ_KdHiHjEkE
org' does	!G5U
org' ed	!b5DHJSJ
org' is	!J5UHA
org' not	3K4T5S
org' port	6V
origin	%F/B:E;J=FBSCJHHLHQIR?SXWUdT
origin error	-JWX
origin head	!GSViI
origin main	,HUSjGkU
origin master	!J,U3UBSPTRJTIdUiGjTkF
origin url	-JWX
original	!U%S&V*H.K/K<WBKHE]UjI
original contents	![HF
original error	FT
original stack	%T
os	!I":#I%F&>'X)<*@+B-2/61C2B3:4G6B7X8U:H?KA<EKFBGDJDKTL+MFN2R8S4VUW@XCZH]C^B_4b:c7dHf5h@iCk@lC
os environ	!HPT
os error	!H"C&D)B*E+J-8/=1I2G3C5;6G7X8U9A@IAEB@GKHFI6JIKUL2MIN:OTPDQCRCS8T;VWWDXFYG]G^I_<bBc>dJeSf:hJiFjHkGlI
os path	!=5X<DLJ
os stat	IWLHVJ
os too	!B,X7SBU
os type	!SSITVjT
os x	!T
ossl	![AIQF
other	2V3Z569UBKFKSJjS
other names	!Z5J
others	!C<I=I?TBFCWDTFJ
otherwise	CV
ou	!C"W%K&G'V(C)J*G+I,@-D.?/S1H2H3Y4J5T6D8D9F:I;F<E=K>H?JAKBTDJEJGFHKJHK>LZMJNJPJQBRJVEWIXGYKZI[B]E^H_FaAbHcIdGeIfIgFhIiYjJlJ
ou service	!I/X
our	!H"G%A&7)J*H,X-D/C1D2F5;7D9[;><K=B>K@EAGB^EEG>HJJKKFLGPCQDRGSITZWHYCZ:bCcHf>hFiTjVlJ
our key	"I%E&=1J5F9J;F=F@KB^EIFXGDPKQJRJTTYJZ>fEiXjX
ours	!T9T
ours curve	!G9Z
out	#<%A&/':(3)H*6+2,5-F/31-2I35445/6D7U8U:>;C<)=@>?@?A=B:CDD>EEFKHDIVJULEM8OTP3QARASTTbVIXWYHZ:]0^<a@b5c<dde7fIg5hFi?j>kI
out 110	!ZTG
out a	.Y0UKJLTaF
out after	*J,A/J2K4J5F7@8KN]OKVJWFXFaFdIfSgJiKkT
out any	!H/U6TRT
out b	!Y
out connect	!A,I-J6VJJK=NHTf_JkH
out connection	!J-DKDTWdY
out csv	IEOZTK
out during	!?-V7IJTKCNWXKdCkJlK
out in	TT
out inv	!HITOSSS[V
out of	!W"K,A-F.[/E0K2J3F5E7A8E9Z;IBAGJJ>KALIN>OHR@SBTF[J_>aFdIiJkGlH
out report	!K.USYVI
out revision	UT
out the	-H7SKITTdU
out unreachable	7CKITbkI
out waiting	,H-=2J3J5G7>8_9?BDGTKTN?TCXJ_?cJdAfCiJkGlD
out when	!=7XBUKURKTZ
out while	!>&J,T-].I/J1J7V88FHGBJVKGNZRDSK_WcGfEkVlU
out'	,H.I/D1V8ULIOKSDTaiJ
outbound	!F*I,F-J/H0K2H3C4V5H7K8I9JIIKHNJOFSTWDXa[VcIiJkJ
outbound encryption	!U
outbound sending	aU
outbound traffic	XV
outbox	!C.E1IIILTSIVS[V
outgoing	!U"I)J*[,E-K.I/B1D2D5JBIOHR@SWTD_JaJbJcJfEiJlI
outgoing writing	!S9UKU
output	!:#J%D'J(C)D*B-6/A154H5U6F9<:I;:=E>J?J@EADDIEGFEG@MFN8OSPAQER<V?XFYFZK[I]F_:bXc_eFf8gCkIlF
output clearing	"UiS
output error	!=&V/KKXLISGTHjU
output file	<JIJLW
output for	!E"VBKbVfJ
output from	!F&F,UBVKGT[cT
output stream	HULFOT
output to	0WKJLSOK[SaV
outra	!V-[KFNT_J
outside	!T"J,B/H1H5F7J8WBHIJKCLGOJSJTEXUfE
over	"X&@*E+J0I1D2H4I6I7G9?;J<BBSIFJGKIP?WEXG[I^EaIbXcAfJj@lF
over bap	!B"S,G5INJPI
over its	!T
over ssh	!F"W&I,Z-D9J;K=IGKNTSJb^fJjH
over ssh'	AS
overflow	!D-I5I9KKJMVNUTI_Dk_
overflow reading	!D-I5I9KKJMVNUTI_Dk_
override	!_f?
overwrite	"I(H+J,H.>/J0H1I3J5E9J;J<E=EBDCGEJIDK<L>NJOjPJQIRES@TFYK]Ja=bIcIfEiJjJlH
overwrite remote	!HOV
overwrite y	!_<G=HCH
overwriting	LHOWaH
overwritten	!T
overwritten by	!T
own	>HBGRG_UiIkX
owned	!F)XBJCTiJ
owned by	!H)XiK
owner	!@&J+b,J/J3J7KBASITXXF
owner or	!@+b3KBDSK
ownership	!F"H)d+J1B5I8JBYGJKHLIRFSDfJiIkJ
ownership in	!X
ownership or	!8"I)d+J1CBYGKKIRGSIfJiJkJ
owns	,T
owns socket	,T
oxidized	!KGURU
oxidized ipaddr	!KGURU
p	";%G&<'F)B*H,J.>/A082J687?879A:F?HCEDGHBIFJJMUPERKUGV=XSZA[<]E_Ba]d5hDiWj?kn
p 1	!V+S,I0I3<6KHKIKKULEMXPHQFRUVJXJaJgKiIjKkJ
p 10022	!G,IkY
p 2	-JTU_U
p 2022	!;,T/J6J=UBKOURISXkZ
p 22	!CKGNGSITEiUkUlV
p 2222	!G"K,D/I6J7FBHLHRH_IdHiIke
p 3	.UgW
p 443	#W,TNTdF
p 8022	/VcU
p echo	^TcT
p key	!?5J=K@TAXBKPTYI
p link	!F5WiU
p port	!T+J,J-IBGRJTEWT
p user	TJXU
p ポー	!Y
p'	,S
pacer	!K<WRJfU
pacer low	!K<WRJfU
pack	"I(G-H.Y/K1K3EBGJVKZLGNJSJcIfJiK
pack invalid	!H.X8TJWKU
pack output	!H.X8TJWKU
pack reused	!T
pack unexpected	8W
package	!m"E*I,A.@/B1G2J3V7J9D<EAIBGICNHOKPJQJR?TD_JbJcIfFkJ
package dartssh	!E-U.E3SLUSW
package openssh	![
packages	'K(C)I+K1H:JBHCHEKJDMJOHXJYI]H^IeJgH
packages asyncssh	!>
packages due	!V
packages fsspec	!W
packages json	!S
packages paramiko	!>+E/T1I;GBKFGIAPKYJfHiHlG
packages pysftp	5VHH
packages remote	!J7KNVTSlT
packages ssh	!GRUiU
packagist	!S
packagist org	!S
packer	!C#U5I7T8Z<JKUNURIjJ
packer experienced	!HBS
packet	!9#C%F&4'C(9*V+5,D-D.:/E0A1_2H3=576/7>:C;D<3=F>B??@CA5B6CJDCEGF@G<I?KiL<M9NXOBP.Q.R2SJT-UFV:W>X8YA[B]9^6_>a7cnd-e?gGhEi:j4k7
packet connection	!D)I,W1;2U5@6I9[BBHTK=N<_HfZk9
packet corrupt	!F"D*U,I-H1J2K3J5I8A9A;GAIBFGHKePHQCRFWJ_GbJf@
packet disable	;TBJGERJZS
packet eof	!I-W1J8]KUcJfG
packet from	!F9TKENERV
packet handlers	!IKKNJ
packet header	8WK^LKSITG
packet in	"[)Z1ZK_cKfG
packet indicated	KKNEcU
packet len	!CKUNW
packet length	!H"D)I-F.E1J2H3J7K8F9@;FBFEHIHNdQJRDTH[I]K_IaHfHkT
packet max	cT
packet py	!HJS
packet read	KK
packet received	!H"Z)H.J1CKELKSIfY
packet send	!H
packet size	!B-I8JKYNW
packet socket	KVNXcJ
packet too	!A"T)K,I/H1B5G9J;HNKRJcYf>kS
packet type	1Z8G9JJTK?NJSXTIfX
packet userauth	!aBCRHiG
packet wait	EF
packet was	"F)G*U,F-E/I1?5K7K8E9EBIKXRJSDTF^F_GbEfDlS
packet write	!;"E,F-?1[7ENHTGdHkJ
packetdataafter	9UKV
packetdataafter packet	9UKV
packetizer	!AKZWU_T
packetizer read	!K"SKU
packetizer readline	!EKVWU_U
packets	!UJWKF
packs	!W
packs to	!T
pad	2F;UBY
pad block	;V
pad failed	!S
padding	*J,J-H8J9H;YAHBHNVPGQYRHTGfK
padding did	!IQY
padding exception	;T
page	!W"E,G-K.G7K8J<K>I?SBCKELHPJQURASFTFXS_JfJiE
page for	cU
page html	>J?U@TAUQYYV
pageant	!@"@%Y&r(H)H*G,>-F.B/E0G1@2G3<5G6J7H8D9A:G;;=G>T@FADFDGFIDK5L<NGOCPBQGR9S>T:WHXGYGZG[H]I^D_DaAb@cBf<hSi;jZkClH
pageant is	%X&X<JRIjG
pages	!S
pair	!["B%J*I+H-G/J2G3A4K5>9F<[?YCHEGGJHDIIKILGNFTKYVZK_JcKfJhKkJ
pair java	!C;K<W?XYT
pair load	!C;K<W?XYT
pair or	"J&WPXRFiG
pairs	!H
pam	"Y)S1[8IB3FDLBZU_SbIfDhIjH
pam account	"[BGRKiE
pam for	!V"JiG
pam unix	)UBEZViD
pandas	.T
panel	BJKK_TkV
panic	!T-H.JKKLUNWOGSD[WkE
panic ssh	-I5SNYkF
panicked	3V
panicked at	-S3W8H
paper	LT
par	"K%J&H'J(C*E+J-H.C/82G4J5:6F7C8C9?:V;H<A=B>D?IB[CIEIGHHIIIJILFMJNFPGQDR;VKWJXVYGZK[I]H^J_<aFbFdSeKfEgGi@jUkAlD
par le	!6(H*J-B.J/>2K3G5A6J7K8K9B<JB]K=LJRBTDXX_DcIdJfIhSiFjWkHlJ
para	"W(J,>-D.C/B0J1D3>5B6J8G;J>IBIGHIFK=LGOCPSQWR=SBTUWJXH[G]I^J_EaDbDcEdJfDiDkB
para el	!W
parameter	!]"J,F-H.H/?1K3I5E8F<V@HAUBIKBLGOJRDSH^KaJfHiJlS
parameter 1	TTlT
parameter no	<T
parameters	!W*S2W3K5F9ZBEKJ_JcJhG
parameters rclone	!K
paramiko	"D#C'B*D,I062H4D6D9A:E<F>7?<AHB@C5DBE9GIICKULJM;OITHUFXKYJ]?^@aHcWe@g<iDjAl>
paramiko 2	!HWU
paramiko agent	!E&XKH
paramiko auth	!JGU
paramiko channel	!E1UKUbV
paramiko client	!=+K,W-E.E/[1E2G6I8CFJHUIHJVKFLEOJPHQFSAVGWJ[IaKfZlK
paramiko date	!^(F3HKI
paramiko ed	!BPIQUYT
paramiko ensure	;T
paramiko packet	!IJTkS
paramiko pkey	=U
paramiko put	!:&S-J/KPJTVVH[KhH
paramiko rsa	!I;@?J@aPTQ?
paramiko rsakey	!B3S5I;XQF
paramiko sftp	!!"U&H(V)a*H+J,8-U.T/40J1T3E5?6J7E9E;@<:==@JAHBDHBLSN=PIQER@SSTBWKYJc]hJiJkDlI
paramiko ssh	!!"?#E'K(B.-//0D2D6<9J:H<H=2>@?FAICADIE@HEI@L2MEO7S0TFUKVAWS[9]H^Ia:cKeJfUgI
paramiko transport	!G"T&D+H,C.D/T2U4I5<;?<J=F?H@IAGBTFUHDIJJJLENTOJPJQ<S@TVYK[I_WaHfDiWlI
params	!T5T=S
params acme	!Z
parent	!Z0J5G8I;KBII?L][BeS
parent dir	!WKT
parent directories	!Y
parent not	!FIALZ[DeU
parent snapshot	!T
parquet	!F(UOS
parquet to	ISOS
parse	!@#E&I(G+e,B-:.@/30F19304C6E758=9I:G;Y<!=#>9?U@[BFC>DHEFG5I@J?K6MTOJP]QYR*SBT*V<WFXHYTZ7]H^Ea@cJd=eIgHhDi@j1k3
parse error	+a,J-I3H5FAEKFNIPIQTfI
parse kex	2S
parse key	!C@TACPTYV
parse known	!B5_;K=JHYSH
parse open	!J;J
parse p	!IAXPX
parse pem	?WPJQH
parse private	!C"G#J%F&2)J*D+J,H-H.J/B1J2E3D5=7C9C;T<)=2>=?V@XCDDJEJG@H>IKKFL@NDP]QTR:SFT=VKZ?_JcKdEfFj;kKlI
parse remote	!D"Y+S,T-I.J5WTI
parse response	!E1HKIMWSK
parse signing	;U?JQU
parse ssh	!B;V=JQ@
parsed	;W@VAT
parser	;@@TAHKTN@PYQYSI
parser in	9UKV
parser java	NGQS_U
parser js	!U;IQU
parser parse	!^;JNE_U
parsing	!T&J+W5H<@=D@DA^B@P@Q<YB
parsing error	![;GAJ
part	&I-G.C/J0J3F5H8W9K;GLENIOWQJRFTIVF]]^K_KaEbJjK
part of	FT
partial	/K1J5J8J;G=I@JCJF>GgIKKGR@SXTIZBaG
partial success	!D;J=JFEGgRCZEiAjF
partially	]U
partially transferred	]U
partition	!Z
partition combination	!W
partner	"E,E-H.F1G2J3S5Z6B7^8H9G;@<T=WACB5HKIFKAL@NHOIPJQCRETYWJYIfEkV
partner example	,>3U5Y7[B>KHLITX
partner example'	/T5UBKTI
parts	!E"T*Y2Z9SSJ
party	!H,F7U8HKDTUdY
party did	!J,H7UKJTUdY
pas	":#H%G&B'H(@)D*@+D,6-7.;/11>2@3Z4G5W6B7<8>99:F<A=F>C?FB5CFDIECFDGDHEICJEK5LXMFNAO7PDR:S9T]UJVEWBXBYEZG[D]C^D_9aBc@dDeGf>gCh>i=j@k?l?
pas pu	@WAVQS
pass	!H"^&G)F,A-F.H/C0F1?3@7G9G;C?GB5FJG]IIJTLEOIRUSBT9VUWGZHaJbHfSibjGkHlF
pass phrase	;H
pass test	!W
passcode	!CG]
passcode or	!CG]
passcommand	!U
passcommand or	!U
passe	)U,H-G/F0K8GBHKAQFRYTH_HbHcJfS
passe incorrect	!K,K/J1JKFQFRZTJfI
passed	!e"H*J9GQKRI
passed 0	!U9I
passed 1	!afK
passive	!h1J8GJXNIRJTJ
passive mode	!dRJ
passphrase	!I")#8&6'@(=)<*.+0,+--.0/.061?2.3"435<65778/96:4;?<%=,><?8ABB2C!D3E&F"GBH>I2J5K(L/M>N,O6P~Q~R3S8T-UCV;W5X;Y3Z;[3]<^6_1a?b1c1d=e?f3g>hIi!j1k-l9
passphrase again	!W
passphrase by	!U
passphrase can't	!8&J5XIKPZQGRV
passphrase empty	!W
passphrase fd	!U
passphrase for	#I&A+E,K.F/J3E4K5;9D<==?>F@VB:C>DHECFDGEHHKFLJPWQ^RASITFY>ZJ_KbIhHiCjAkI
passphrase given	!?;E@GAGP]
passphrase is	"I,K1I;A=IACBJCHEFPYRGYJ
passphrase may	!IQW
passphrase must	!J;F@JAJP[QF
passphrase no	!FGU
passphrase or	!I@SBHPT
passphrase protected	!G5E;>@IAFBJPbQ@YI
passphrase required	!<<E>J?I@JP_
passphrase supplied	!I=AAICJQYYE
passphrase try	!;+J@XPFQU
passphrase you	QW
passwd	!FGYRVTJiS
password	"[#I%B&>'7(5*2+*,5--.!/!0*2,334253687(8?99:1;3<I=3>E?>@@A?BJCHD1E3F-H'I'J5K=L!M1N2O)PbQjRvS4T/V2WAX8Y?Zr[D]6^8_)a,b4cHd2e6g7h@iaj<kCl9
password and	QXRU
password are	RS
password attempts	!YQGRCiK
password auth	!W
password authentication	"U%I&?1A3J5D8Z;J=JAIKVNKPBQ>R]Z2_EfBhH
password connection	B[
password failed	!E"GAYRXiH
password for	!X"E%K&J,H/G3B5D6J8B9JB.FGG=MKPETHZ;_DbGcJf>hBjEkF
password has	!@"[
password incorrect	!A;FBKQ_R?iH
password instead	5T
password is	!Z"@&T1J5E;G<IKCPTZJ[HcJfGiVjK
password key	!E3VB_iU
password keyboard	":&J<HCWFIG:RFZcjA
password libssh	iX
password no	"e&1;@<,BFF<P=RdZ-iXj7
password not	R_ZEiB
password or	!C&^1G2K3E5E9G;A<^?K@?B>FIKUPJQZTUYAZGhViUjS
password pair	!]"JRGiH
password password	!F;S
password permission	!HB?RW
password prompt	!HBUiW
password protected	!FAKP]
password provider	!HP[
password publickey	;T@UAUB=R[YUi?jI
password pw	R]iK
password required	!H"@;F<J@KPYQ>RZYJjV
password server	!GPVRViFjU
password ssh	!E"XBTGWRJ
password successful	!bRH
password unreachable	<TiGjW
password username	<SRV
password was	AHBAGVPTQTTI
password yes	!^"IGSRDiC
password'	"IFXG6PCR[jD
passwort	"?,H.I/G1K3H5E;F<IBGKKLJOKQIRdSITGYJZKfIjI
past	!=,H-XMKTHiI
past max	!=,H-XMKTHiI
pasv	![
pat	!F
pat open	!E
path	!;"0#C%I&S'B(5)5*1+A-@.7/@2H3J4@7A8@9/:>;<<a=T>??J@:A.BGDCE?F5G6IYJVK5LlM@N8PBQ2RGS_TEUHVUW3X?Y:Z?[T]6_7bBc=dDeIf+g8hGi<j9k/l8
path '	!E&T,J.G0S1H5H6J;JBIICKJLTRITJ[UaKiJ
path 'c	!Z
path 'vendor	!cLK
path action	LU
path boolean	LYSF
path building	!W
path c	iT
path cannot	!G.JL[OH[J
path change	!XLI
path data	1X5V<JIELESVjS
path dist	!C/D6E<GI[LB
path does	!F<ZIFLWSI
path exists	LUOK
path expanduser	!=5X<DLJ
path file	!?3S5H;K<VHIOVPVRISHiU
path flags	!I1VOVfG
path home	+K/V1D=KISRJS>[K
path in	/K5GBIIDL]
path is	PS
path mtu	!BJ[
path not	!E"J/I<BBHIDL^OIRIS]fE
path opt	!F=UIT
path parameter	<T
path path	+T5K<JLGPXRISYiU
path resource	!E<Y
path rooted	!J.V1V
path specified	!@<JHSLS
path srv	!Y
path string	1JOTSGaUfI
path to	&W,J5J;V@JAKBKKILUOHQITH
path upload	!HIDL8Sc[VeU
path usr	!]
path var	!J
path was	5TBVIKLFRW
path www	![IELASF
path you	bU
path'	ISSG
paths	LV[H
pattern	/K3G5IHVIT
pay	!GVU
payload	;GAJKJQGgT
pbkdf	!IAX
pbkdf 1	!IAX
pc	5KLYSTTBdGkF
pc ty	!GLK
pd	!W-F<JIFKKLHNbVKWJ_HkGlJ
pd date	N]lJ
pdf	!E"J,E.V0]1F3H8I9K<JBCKBRESYTFVV]JbJcJfHgTiHkJ
pdf no	!H.TLS
pdf'	!C9JISLHOV
pdo	!Z
pdo exception	!Y
pe	!D*U-J2U5J9TAXBIiV
pe em	AX
pecl	!GRUiU
pecl php	!GRUiU
pecl ssh	!GRUiU
peer	!>"G#B%9&5'E(?)U+A,D-U0A2Y5T69:D;><@=E>A?A@IACB]C6DEEFF?GGI<JIKXL5M;O;P8Q7R@S5T6UFVAW3X8Y;ZG[@]E^8a;b.c:eEg?hCi8j;lI
peer 104	!F-D8W_I
peer authentication	)Y1Y5GB@fY
peer certificate	!C2X3T4V5UBJHT
peer closed	!8"E)A,E-9/H1>5D8B9JBcK^NCTK_<bJfAkH
peer in	!T
peer incompatible	*X2T5IKJNK
peer no	!D*=2Y3I5F9[KH
peer r	/I5JBJKGNU_T
peer server	CGYK
pem	!2"=#H%B&;'H(C)I*>+;,>-G.>/<0>1:2>354F5,6E7F8>9<:B;c<a>_?6@XAgBEC[EBF=GEH:I;JEK=L6MGN=OBPZR4S9T:VCW<XIZA[@]E_JaAbEc>dHeJf>gChDi1j6k7lF
pem bad	@HDTYD
pem decoder	!J;F?T@XBE
pem ec	CIDT
pem file	<B>]@EAIPJYH
pem format	!B<F>Z@FAXYJ
pem has	!IQY
pem is	!IAIPYQJ
pem lib	!b;:QEYJ
pem no	!K&J1G;I<dASBAIILDQT
pem open	;J
pem pem	!Y;I?SBG
pem problem	!@5I;[@SKJQKYS
pem read	!X;EQJ
pem routines	AUPIYU
pem structure	!D@XBKPHQBYV
pem user	;GB^CX
pem'	!H5J;?=V?F@=ABDaHDPGQIRISFY6iGjJ
pem' are	;J@BD[Y<
penalty	!@"IBCRI_biH
penalty failed	!@"IBCRI_biH
pending	KV
per	(I)E*G+H,A-I.G/;1@3W6A7E8A9J;B<D=H@HAFCJFJGBHYICJVLTNGOIPHQSR9WJXHYE[JaFfCgKhDiWjIkAlD
per sftp	"E,G.B/E1J3Z6H<JBFGJHYIIKDLVOGQIRAS>TA[J_JaIbJcFfGiIkIlG
perform	3URSSK_S
perform the	3T4SOS
perform this	![
performed	!S
performing	,Z-EKGNFWY_HiW
perhaps	!V
period	7T8HTVdZ
period of	,I7Vd[
perl	*TBK
perl 5	*T
perl warning	!W
perm	!]SK
perm 550	!YSK
permanently	3:4I5-?TDIH0KJPTQKRTSXiT
permanently added	3:4I5.?TDIH0KJPTRTSXiT
permesso	LGSV
permesso negato	LGSV
permiso	LHOJS[[KaG
permiso denegado	LHOJS[[KaG
permisos	CU
permission	(2)-*/+C,+-".!/!0:15233!435-6,7#8&9-;G<I=^>4?@@KA8DBI8J3K!L2M8N*OJPIQ@SoT?U<W?X(YK[-]2^(_!acb:c#d/f!g3h5jYkHl1
permission denied	!K"J(6)0*1+E,/-'.!/'0=19263!45556/7'8)91:*;H<K=_>6?AA;BTDBI:J5K!L-M:N.PJQBSjTCU=WBX.[0]6^._!adb>c'd1f!g5h7kIl4
permission error	.G5I;E<@=V@HAJBJHYLBPIQHVTYI[KaE
permission non	!^OIS@
permission on	!HSEaY
permission to	!J"F&F/I3F5@:g;H<F=IBEHIOJRFTJaJbJiBji
permissions	!J":#E%?&5'F(B)D*G+],<-D.A/<0?1G2I374H516B7D8C9C:E;.<7=">;?H@@A6BCCwDdE0F9G@H>I7JHK6LEMJNAP/Q.R4T9V=WDXHZF[<]@^F_?agbJcFdIeDf?gEhCi6j3k?lF
permissions 0644	!<;]<H=I?ZAZCVD3SKY^
permissions 0664	DDYT
permissions 0666	!I;G@JC^DIYI
permissions 0755	!EC]DHYJ
permissions 0777	!GCcD=YK
permissions and	aX
permissions are	;ICVYG
permissions for	!D;D<H?HADBSC2DrSHY9
permissions ignore	!K;K=JBIC]DGYK
permissions of	![CXDDS?aI
permissions on	&H+b,J/J3H5I<KB=CJIJKILENKOKTGaUiJkJ
permissions or	!J
permissions r	BJCV
permissions to	LIOVSV
permissions try	!@BTDZ
permissão	!TST[K
permissão negada	SU
permissões	!D.T/JRDSVTIaX
permit	!S-KRHiU
permit root	!XRH
permitted	!<%C&A'E(C)I*E+U,=-D.:/>0@1>2G3?5:6F7E8>9B;C<E>I@FACB:CDDGEKFDGHI;JHK5L4NBPCQERIT;VDWCYF[?^B_Taeb^cFe]f?gIiGjJkElC
permitted 1	!<.JIILIaa
permitted by	"VbV
permitted for	!D";5IOUSF_BaHb^
permitted to	!C"HSE_ZeW
persist	-SIT
persist 60	!T-S
persists	!DSUVT
personal	:UiVjW
personal access	!KiVjS
peut	5STHcU
pg	!l,F.GBHKJTF
pg hba	![
pg lib	!]
pgp	!]QE
phase	!KRKjU
phone	!EjU
photo	"J'W.T0[1J3K5J8KBILIOERGTH^K
photos	-E1H8JOFSST]fH
php	"I#K%A&S(B+E-G.?/K4H5.9V:J>HCHFHGFHBJ?L7MIQSTFVBW@XFYUZE[F]F^Bb?eGfUgGhEjIkI
php 12	!H;V=J?X@WAWQV
php 14	;JPWQU
php 5	!W8T9KKU
php dav	!_.HKJ
php fatal	!T)T*B,H-F2I5K<T@YAWBEIJKCLHRHfI
php line	&^BWSHjV
php net	!GRUiU
php network	,S
php notice	!7.J;JBGKSRHTIcXdTfXiIlF
php on	!I%I(H*Y+A,I.@0I2W3>5B7TATBDIUJJLJODPGR:S=VJ[E^JaBbHcTiCjDlT
php phpseclib	!B,G-K1I6U8GKKdVfDkW
php ssh	!?"U/E7T;G<I=JKXLJSK_SiWkS
php warning	!9%K,V.I2K3G5H6G8J9[;F<SFBIUL7Y;aKcJiEjG
php'	"V)V.J/K1V=JFTHJIKLJOKQTRFcWfJ
php' could	!B"W)V1VFUQURGcWfJ
php' to	!Y
phpseclib	!E%I(J+F.D8T:K;U=@>IAGCJGDJBL:S1VIWFXJZH[K]J^FaHbEeJgKhEl;
phpseclib 3	2B3I5E7JBAISJJLIQVRHSC_XcJfFiIkG
phpseclib crypt	!F9K<T?TPS
phpseclib net	!J&J+J.J2S3I8W9T;BAJBBFJLHPKQGRCSIhKiDlA
phpseclib phpseclib	*<1F3H5I7F8[BDFJIJLGRGSGYJ_IdJiGkDlH
phpseclib put	!H;V=J?X@WAWQV
phpseclib v	!K"J,S3V6J<I=H?DAEFSIGLIOSSAkI
phrase	!E"B#J%G&D*F+D,@-C.C/C0F1F2F3?5>6G7E8D9A;A<I>E?HBACDEGFEGGHGIGJHK>LCMKNBOGPcQYR?SDT@WEXGZJ[I^H_CaJbDcHdJfDhCiBjIkElG
phrase null	PV
phrase secrète	!<"D%I&F*H+D,B-E.D/E0K1H2G3A5A6H7F8E9B;@<@=E>G@GAEBDCGEHFGGHHHJIK@LGNEOIPcQWRBSGTBWFXHYGZK[J^J_DbFcIdJfEhDiGjKkFlH
pi	!F"T&H,G-H/S1J2U7X9J;J<H=TKSRCSJTHXGdGhSiTjEkF
pi ipaddr	!F"W2X5U7U<K=UREiVjJkJ
pid	!d"=%=&A(K*I+G-A.B/B0I2I3A6K7E9G:J<K>K?TCGEKGEHIIGJHKALSMGNEOGPWQJRDSKVJWHZI[I^G_AaEbCcEgKhGiKkHlI
pid 14	?TAUYI
pid is	!S5S8TKCTH
ping	!m"K,C/71J3J5A687>8JBHJ_K@LHRGSJUTWHd?fJkF
ping ipaddr	!_7@TFdA
ping local	JW
ping m	!HJY
ping pong	!X
pip	!^(H3FBVKJTJkT
pip install	![
pipe	#F'H(G)Y*7,0-F/30C1W2:3F4A6D7?8d90:E;:=C?G@CA>CKEDFAG?I?K_LIMEN;O;P@Q?R0S=T9UJV?X?YDZE[9]Fa=bEc;dDeGf2gFh?i5j?kDlB
pipe 32	!G1G8T
pipe closed	!>-E.W1A5I8UBIKeLGNJRJWJ[G_Ff=
pipe openssh	!H&XBJ
pipe the	,@K[TG
piped	!K"T.W
piped input	!K"T.W
pipefail	!V
pipeline	!F"I7T8T:E<KKSLJPXQWSDaHdTjZ
pipeline git	:FSKiTjX
pipeline sh	!X
pk	?T
pkalg	!EBUFJiSjS
pkcs	%T
pkcs 11	%T
pkey	%K&I,H5H=U@ZBEGIKKR@SKZXiGkJ
pkey key	RCZY
pkey paramiko	;E@YA=QH
pkey py	=U
pkformat	?T
pkformat data	?T
pkg	!W.X/D5C;B<F@EADEWLIOTPEQERKSGYI[WfKiH
pkg user	!T
pki	;JAK
pkix	!W
pkix path	!W
pl	!J&B)F+J.92J3H8=9@;CBWCTFVHHICJDKHOBQURFWGXJYJ[H]JbBhKjClA
pl line	!1&C)I+K,W.?8?9B;E<TCTHIIHJEOEQVWI[K]KbCfTjFlH
plain	!T"IBDKJRFTUiEkH
plain socket	TVkK
plan	"E0TBKKGSVkV
plate	!E.TITLHSJVXeV
plate 7	IULJ
platform	.W7T;JAIBJPTdT
platform linux	!J.X
play	!Z&V/G6TRITA
play example	!YTD
play recap	6T
playbooks	&EiT
please	!G#5%@&='?(?*7,E0A3H4C6E8=;<??@<ACD?GJHDIJJIK6MEOBRUSKUDVJXFZ0[@]=^^c9d:e<fGgBiXlT
please add	!F3J5[
please check	!H&D)V,X-T.E/T2H3?599S;H<GBGGVK@LCPKQYS?WF^G_@aJcFkTlI
please contact	"F#J%J&G,I.S/I5A6KCJFHGHIHPHQJTGWI^G_CbXiHkKlJ
please decrypt	!JPY
please fix	!D=T
please login	"EBJREiZ
please make	!<7TBJFILHPJQJ
please provide	YT
please refer	!D5JRUW[
please select	!C,H/KNVRDTClY
please set	!J2Y5V
please specify	!Z
please try	!I"Y#G%I&K+I5C<F=BBSCBEGFEOJPKQAR^S9TDZB_Ja?bFiV
please use	5H:V;D=F>W?J@IAFBECJFXPGQJYGiKjH
please verify	!9R[TVjU
please visit	!I"S
pledge	fU
pledge filesystem	!KHIfW
pledge fork	.S
pledge network	HV
plink	!F"H&[+J-J1F5V8G9K;C=I>UAJBCFJGBKDLHNJPUQJR^WGYIZE^JbIfGgSiEkU
plink batch	!IPW
plink exe	5WKJLKRWTW
plink's	5XQI
plugin	!W"C#U(J)J*G+J,^-?.@/<1>2J5@6G8B9A;ABAFCGTI@JJOJQCRBWXXDYK^G_JbEcEdGf=hKi:jHkAlC
plugin could	!D,H7UBIKKRETelI
plugin is	!FW[
plugins	!J&I.D/K1G3D5H7S9F<FBVCKFTHJIWKFOKPERKWEXI[JbIcJdDfHjI
plugins maven	!U
plugins publish	!B"S,G5IPI
plus	!@KILSSUTGdVkT
pm	"J*W,E-I/E3I6UJSKHLKNKPKQKRUSGTHbJ
pm 2	!X
pm line	!H*T,H5TRWTK
png	!K.J3T5FIUKJRITIgT
po	,E.H/FKITZVU
pod	!YBKKT
pod sftp	!_
pods	!_5KfD
pods is	!X
point	-J.F/J1E5JBJIINJRJSD[J_JfK
point remote	,T
point with	!H
pointer	!^
pointer exception	!Z
policy	!^*I,<-F.A/?0D1G2H3C5A7I9KBAK@LCNDOURES=TBWIXX[J_AaHbJeKfBiSkD
policy missing	!J4T
polkit	!c"KB?GHRBSFaKiAjF
poll	!E,E-H/K1C4J5G8HJKKcLINKRU_JkH
poll 2	!H
poll message'	!HHS
polled'	IS
poller	TT
polling	!Y
pom	AVBU
pom 1	AVBU
pom'	!X
pong	!X
pool	!i"H,;.G/A1I2T3I5G7C85BARBaKdHfFiIkF
pool host	!W
pool item	![TK
pooled	,S3T8IRX
pooled item	!F,T3U8IRXTT
pop	!]BFRFiG
pop 3	!]BFRGiG
por	!<">%K&C(I)J*G+E,[.C/>0H1C2G4K6B7?8W:W;F<B=GAJCIDJEJFIHJIFJJKELDMHNBOAPDQDS@T7W:YJZK[D^H_TaIbBcFdIfEgJhGiKjJk=lV
por el	!@,W8UTI_TiK
por favor	,ETJlY
porque	!E,W-EKIkW
port	!V"E#7%D&.'>(8)A+Z,f.//I031A3=4=5F9I::;5<)==>D?A@DA0BBC;D@F?GHH=L6MVNWO0P;Q@R;S3U<VFY:ZJ[3];^<a6b2c6dSe<f:gDj9kflK
port '	!<+Y/WKFMINGRBWJiJkZ
port 10022	!I7KBJTT
port 2022	!J"J,[-G5IFKKERDTB_EiTjVk[lJ
port 21	,I-C/J3F5H7JKZNcSETDWH_DaJdKiKkZlY
port 22	!,#D&C'H(D)I,Y-T.E/H0B1K3E4H5I6G7T:F;D<9=H@JACB8CHDJFJHHITJSKVLFM=NIOEPIRESKTZUEW=XSYG[B]G_WaFb>cDdVeGfHiFj/kZl9
port 2222	!6"K,W-W/H7C9WBDEGJGK:RJTVWFdEhUiK
port 40000	!W":)E-;1@7I8BBSFJJHK:MGNBRI_9fHhUiTkC
port 40040	!d"G)K8GBARI_HhEiD
port 443	"I*K,2/D1J3H5G6F7<B@JIKFNgRGW<XY_JfHiIk_lF
port 50122	"F1SiS
port 51022	MS
port 5432	!c,>RITHkJ
port 65535	!8,X-G/T1B5G6J7KBUKAN;R]WbXU_<iKk-
port 80	!],GkJ
port 8022	!J,I7STTdTkT
port 8080	!e,H7CT@d@kI
port and	!C,W/VTZiJ
port are	,T7TkT
port family	!J/S6X
port forwarding	3T
port from	!D"Y+S,T-I.J5WTI
port is	7TTT
port of	!W5G7JBJNVQJRIkT
port tcp	!^,FTEkKlI
porta	!W
portal	!d,I/F5H7HBDGURGTHiJ
portal example	!a/HTJ
ports	![
posible	3UKK^VbTcT
posix	!H&K1J<DHAIEL@SIVJWckJ
posix spawnp	!>5C<IHKIILEWb
posizione	!D,W-K/XKJRHTH_J
possible	!?"J#S(K,E.I/K3[KDLSSI]X^I_IbJcKiIjJ
possible because	5T
possible man	!G3X5J
possible reasons	!I%S&V
possible that	!H#T3V
possível	!H(H*K,F-C/>0J1H5C6H8E9G<V@JAJBHCIEJFJIEK@LCOEPTVKXJ]I^I_IaTbFcJdJfGgIhJjCkF
possível conectar	QJRWTUiT
post	!W"I*J,I.K2I3F5CAIB>ISKBLJNGRDSGTCUafJiD
post api	!Z
post http	!X/KTH
post https	!]
post job	!IIU
post quantum	!J9BUa
postauth	!C8IBKKISX
postfix	!ZKJNVTI
postfix smtp	!ZTK
postfix smtpd	!W
postgre	!]SG
postgre sql	!]SG
postgres	!g"G-A1>3K5F8EBBGKK9NGR@_DbKiAkK
postgresql	!aTJ
postponed	!G"SBHfT
postponed publickey	!G"SBHfT
potential	3Y5D
potential security	3Y5D
pour	&I(I,D-J/E1H3D6J7]8I9J:K;F<IB?GKIIKDLEPIQXT>WJXJ[H]H_IaFbIcHdHfIgKiYjIkGlI
pour obtenir	!H.U0TST
power	!U;T<T=ULHQU
power shell	!XOS
poweroff	!F<XHVRK
poweroff return	!F<XHVRK
połączyć	,S.K/S0KBHKKLKRUSJTW
połączyć się	,S.K/S0KBHKKLKRUSJTW
pp	?T
pp pk	?T
ppk	!7"<#A%=&6'D(B)C*;+?,8-=.>/40?2=334C516>7@8=97:A;J>S?h@~A!B8CDDGE9F3G;H;I:JCK9L8MFN>O=R,S8T8UIVCWAXEY"Z=[A]B^C_Aa=b@c:dEeEf9gDh@i+j3k9lB
ppk error	!H;6=A@jAUB@ChFJPEQ>jI
ppk file	!I;]<C=I@HRJYH
ppk invalid	!J;E?;@bAHQKY>
ppk pu	;D>C?b@=
ppk type	;I@_
ppk unable	!A;B<]=_>>?DBFPTQWRG
ppk user	;C?J@[QKYJ
ppk'	!7.J1J;G<W=d>C@]A=CBIAKJLDOJPBQVRKSFTIY;fI
ppk' does	!J=T
pq	(T
pr	!SSWTG
pre	!W"V5JB@iX
pre entered	!E"XBIiV
pre receive	!]
preauth	!)%K,H-<3V5U8<;G<I@JAGEUF]JGK8MANCPGQIR[TJ_5hSiYjSkD
preempt	!T
preference	!K
preference key	!K
preferences	!A*S9T<XQWRHiH
preferences aes	*U
preferences diffie	9Y
preferences ssh	2S
preferences user	9V
preferred	RT
preferred keyboard	GE
prefix	!S"A&J(G/H3F5D6XBHIGKJLHRISG]YaJbJcIfJhKiJkG
premature	!G,H-[9KBUTF_ViW
premature connection	!G,H-[9KBUTF_ViW
prematurely	!D"B)?*F-a/B2I5T9IJKRETCWG^I_]bGcIdKf>iIkElJ
prematurely in	!D-X8^KXNGfI
prepare	*S-J.J1U5HAWJJKKNJRGTIcKfJ
prepare done	*T
prepare internal	!V
preparing	;VAYBKPTQHTS
preparing the	TU
preprocess'	1I
presence	%J&UPV
presence for	%J&UPV
present	"[&I*V2T3?9S;U>J@IAFBGHBKKQIYG^TbZcJiJ
presented	!H"I2E3_5A9K:Y;GAJB@QJRJ
presented by	!D3^5B
presented unverified	!W3K
preserve	!X"J(J,J/I1E8IKALIOFSHVF[J]KaYfD
preserving	!HaY
press	"F%K)K,G.K1E2G3K7J9VBUNGTBWJ^KbFfKiTjJkH
press 'ctrl	-U2J9VKK_V
press enter	!U
press return	!T1HBTKUTH_I
pretending	3S5J
pretending to	3S5J
previous	(T.I/J5H8JBGKHRJTH
previous error	!X
previous errors	(T.I/K8JBGKHTH
previously	!ZBK
previously located	!Y
prices	!U
prime	!K
prime curve	!K
principals	!J5WiU
print	!^,B3U7HBAGIRASKiE
printed	!HbTcX
printer	!Y,E-J/E7F<IBCKHLHRUT>iX
printing an	KS
prints	!G
prior	PY
prior to	PY
priv	@TAUBIPJ
priv key	@TAUPK
privada	=S>TPFQH
private	!>"4#,%E'8(5).*#+(,#-@.?/:0+112!3!475!6*76819!;e<U=U>^?T@[AeBICVE<FFG2H/I6J/K2L6M:N!O,PbQ[R=S<T>U8V.W;X3Y_Z@[,]7^3_,a*b-c*e5f4g8h;iEjEkCl7
private data	PVQT
private ddbj	!G,GTDd[
private ed	!U
private example	7ITXdE
private key	!6"<#0%I'A(;)3**+-,)-E../*03162&3!4:5!6676899":#;d<W=T>^@]AeBICXE@G7H!I!J4K9L<M>N(O4PYQ[R6S!T;U:V2W@X<YaZC[2]<^7_3a2b5c2d8e=f8g=h?iCjHk-l6
private key'	!:;a<E=D?VAVBICV
private keys	!1%F&B'K:J;A>ICEDHF4KIPdQGTJiSjG
private open	PWQH
private rsa	!X;H<K@KAKQJ
privatekey	!>"<&C*?+D,B->.J/90J1I2E3=4G576@7F8@9>;d=D>G?V@iAmB2EIFDG?HCK?LCN9P9R1SKTAWHY]^I_GbJcCfAi3jCk4
privatekey user	!6"?&F*A+F,D-A.K/;1J2H3?4I5:6A7G8A9A;n<B=I?[@UAoB4EJFGGAHFKBLFN<PER3TCWJYX^K_HcEfCi5jDk5
privater	!6"D%K&G*J+G,G-I.J/C2I3B5@7H9F;]<Y=J>G@IAIB>CIEKFIGKHHIEJKKFLENGPEQFRFTEWH_IbKfIhIiFjIkJ
privater schlüssel	!6"D%K&G*J+G,G-I.J/C2I3B5@7H9F;]<Y=J>G@IAIB>CIEKFIGKHHIEJKKFLENGPEQFRFTEWH_IbKfIhIiFjIkJ
privilege	!W
privilege separation	!W
privée	!9"@#I%G&D)K*E+C,A-C.C/B0I1F2D39596E7E8B9@;_<Y=E?KB;CFECFDGFHFIHJGK@LGMIN@OJP@QVR<SGTBWDXGYFZI[I^G_CbDcGdHfDhDiAjIkDlF
pro	!E,G-T/H7TBIKGNXRGTG_AkWlS
pro ftpd	!F/IKKNWRJTI_FkYlS
probably	,K8JBJKFRJTJ^U
probably incompatible	!@^U
probably truncated	!V
probe	!Z,AJVKFTJWK
probe failed	!a,BkG
problem	!C"B%H&@)K,^-S.C0K6F;Z<?=H?G@WCIGIHGIGL?NIQKRJTWW@XIZK[C]H^FaUbGcGfBhKlI
problem are	!F7UTUjTkU
problem it	!@5I;[@SKJQKYS
problem occurred	!D,T1TBSKUOJSG
problem persists	!DSUVT
problem unable	!U
problem while	!6,W-T8JBI
problems	!YKHRJTIbTcU
proc	!^
proceed '	HS
process	!W"1#@%6&;'G(A)J*@+I0:255W6D92:F?B@GA0CCEDGFLJMCNIOJP+QBTGUJV4W]X@YIZC[6]D^TaBbWcVeCfAgBjBkDl9
process '	!V&SdT
process cache	!H3VHT
process cannot	!TLS
process completed	"H&H,H1C3I5@7K8I9F=UAHBGGJJSKJPCQHRCWC_UbFjJ
process ended	!?5IKWRGTKWVhVjY
process error	,V
process exception	!G,Y/JBJKJiU
process exit	!E&J/T1UGXWJ
process exited	"D&D,B1V3>5K6H7E8?9F;>=GFIGJIGKCN=QKSTT9W=^U_@aJcDhIiTjGk?
process fastqc	!Y
process kexinit	*S
process original	FT
process process	!KNTSJ
process reply	HS
process task	!ESJ
process ticks	!FSJ
process tried	!=+U-U.G3S8I<UBUHVLGSG
process w	!:1J5T<EHAIFL@VJWc
processed	!X
processes	!H
processing	!Z-W.D3D8SKULFRFSCbJcGfEiG
processing user	!JBWKUTT
processor	!G,Y/JBIKJiU
processor exception	!G,Y/JBJKJiU
processors	BVOTRGTH
processors standard	!IBWOTRGTI
prod	%F)I*H+G-I.F/X1E2I3<5@7I8F9A;D<^>I?T@TCVGEHGIANHOJP=Q;RGWEXJYC_CcHdJfChHkS
prod example	!E"U/W;V?XBDRHaKiT
prod message	FTRI
prod pem	!H<]BG
prod ppk	;D@WAJ
prod web	/WBBRWSIkU
producer	!W
produces	!@"VbVfJ
produces no	!@"VbVfJ
production	&W3ViIjG
profile	-I.F/E1J8I9I;GKALKNJOJPJQGRFSJTFaJbJcefGjY
profiles	!T
proftpd	!a"F)D1@8AKGfD
program	"A*I+G-U.H1U2I556G7F8G9A;?=S@GADBKDXGKHWI@K9LJNCQFR8T=YI[H^^_GaBcVi@jI
program data	!>=VDY
program files	HWSH
program or	!H^[
program ssh	&T
program usr	!G^Y
programming	!T
programming external	!T
programs	"URGbU
programs included	"VbV
progress	!W-J9H;ERHUSiD
progress origin	!U;KiHjS
progress user	UT
prohibit	!XRH
prohibit password	!XRH
prohibited	"J,A-J.E/E0J1I3J5G7IAKBEKJLFOJRGS@TDWaXS[G_GaJbVeUfDiJkK
prohibited open	!U,J/H5KBKRJSITK_IbXfG
proj	"X5K<I=HRH
project	"A#T%H&E(S-I.D/D1E3S7F=E@EBHFFHDKELYNJOIP?R>WIXHYH^G_DbGcKdKfJhX
project 1	2K3V5UhZ
project 2	hZ
project 3	hZ
project directory	PHSKTT
project ssh	#U
project you	!D:ULUjS
projects	.C8SBFLVOERISUTI
projects a	8TKU
promise	!U-V5J;GJSNFRKTD
promise anonymous	;J
promise rejection	!T
prompt	!2"@%T&>*J+J-D.D1B3>8H9D;I<G=JBZFJGdIJK@LFNJOKP^QASEZJ^J_EaIfDjH
prompt on	RHWUcU
prompted	BTRT
prompted now	BTRT
prompts	!D"G/G1J3J8J9I;IBXGZKFPYRVSITC^IcIfJjGkK
prompts from	!G5WBTGURE
prompts in	!>5AGUPVRTZSiJ
propagate	!K#[BIRKjK
proper	,KNXRETEcK
proper protocol	!GNYRGTH
properly	!B"I&J(T/H1J3F5D7VFKPKRBTUWJbFd]fKiCjJkI
properly configured	!=9TBINSRH
properly respond	!J,H7UKJTUdY
properly terminated	!W
properties	!U<IaT
properties of	SSaT
property	!U/H9KATBJKHPXiS
proposal	!T9SJHKF
proposal aes	*U
proposal curve	*J9[
proposal user	*U
proposals	!C*Z2^3D5E9]
proposals do	!C*Z2^3D5E9]
protect	.D3G5FKFOZST
protect against	!Y3H5G
protected	!=&K.H3K5@;<<J=J@GA?BCFJKJLJOUPgQ<S[YG
protected branch	!Y
protected keys	!JPY
proto	!E6Xl[
proto flags	!J/S6X
proto resp	!ElZ
proto ssh	!Dl[
protocol	#=%J&?'>(2)C*F+2,<-S.E/#1?394F5B7F8F:=;><3=@>G?>@EA;B=CED?EEFFGAHFI7K@LDMdN^O:P,QFR4SKT;UCV1W6XGZ;[J]9^daJb]cjd?e8fZg5hZiHjAlY
protocol 2	KT
protocol banner	"H&J)K*H+K,E-b.H/K1G2F3F5@7F8@9@;E<H@JAHBBGJJWKGLJNVPKQDRDSGTV^J_cbFcFfBhHiG
protocol code	!_.J
protocol data	/E1C3J@JBUGINHRS_DkD
protocol error	!*&A(F)E+C,9-3.G/B0A1@2@3A5<6E7?8;9A:J;<<G=K@IAHBCFJHJIBKFM;N>OCPHQBR2TAVJWEXTYG[A^b_1bbc^eJf[gHhdi:jFkSlJ
protocol identification	!J/J3J9IKEkZ
protocol identifier	!GMWNI
protocol incompatibility	!HbU
protocol instead	!I,Y
protocol is	)W,J.J/I1W3FBKKFNFRJSKTK^U_I
protocol kex	!GNHSK
protocol parse	!I
protocol scp	!K5V
protocol sftp	!T"A)H*J-I.W/E0U1D3G6H8J;F<H=GAKB>KBNCPIQIR:SUYH[U^J_IcSf>i;kC
protocol ssh	,K-K6K9JBUMUNHSJTI_HbH
protocol version	!K&C(J+F,G-K/I0F1?2K6D8C9SA@B=DIFKIELJMXNXPESCT@VIWAXF[C^F_KaHbScZfZgJjDlU
protocole	!KRITGlY
protokoll	!<"K,F/G3I5H6S9HBIKHNWOKRHSDTE_JfViIkVlW
prov	IJLV
provide	"D%U&E,K.T/F1F2K3C5E9F;H<F=IAIB<FGGWKFNIQHRDTF^I_IcGfW
provide a	!I%W&IBGYT
provide error	!G.V
provide shell	"IBKLJSK
provided	!Y"F%I&>(H)J*F+K-A.D/V0I1D2E39567E8B9W:J<?=F?ICIFJG=HGIGK7L>N<OHQUS?T<VKW?XE[K^G_?aGbCcCdTf?hEiTj?k=lI
provided cannot	!D;[@UASBK
provided check	,VBKiK
provided credentials	!CBXRTiZ
provided for	!HBDPTQERXiG
provided is	;T
provided or	!@/W6TdWkH
provider	!T">%G'K(J+J,C/;2F3<6H7F8T=ABECHDKEJFBGBHEKKPUT?ZH]J^H_GbGcHdIjHlI
provider available	!E*I5@9G<I@TAWKKPKQG
provider error	!VcK
provider for	!;"A%K&H.T/K3J5HFJGIIIPWQ?TH_JiJ
provider java	!C<S
providers	!S5J;TAKHVLHQE
providers sftp	HVLI
provides	9TN[
provision	#U;TiS
provisioner	!C"J#V&T-H.I5G7W8J<TFCGEKDRCWVdXkI
provisioner error	!?#W&V<DFGR?WWdU
provisioner file	&S7TTV^G
provisioner remote	!ATW^U
provisioning	&X,G;KBITWiVjJ
provisioning with	!W&XjJ
proxy	!1"&#D%>'F(D)?*6+=-%.4/@0A132;3>4D5'658.90:F;4<4=@>E?C@?A8B:CBDJEDF;G1H?I?J<K'L:M:N/O;P4Q4R*S6TAVEW~X~Y@ZA[>]F^9_#a@b3c6d8eFf.gFh7i+j;k#l:
proxy '	!VWK
proxy 3128	TGXW
proxy authentication	!?"D&@,H1K3J5I7J<CB6GCKGNKPJQIR8WgXe_JhHi?jI
proxy command	!D"K&I,K-G3J5D7GBFKETBWhXZ_FbHdKfJk>
proxy connection	!I/D7JBKRJTDWUXS
proxy corp	WGXS
proxy could	-HWW
proxy error	!E"K&F,T-A/K7U8H9IAKBFKENAPJRGTGWa_FfIkI
proxy example	!I,YXV
proxy exception	!C&S*J,=.J/JAJBJGKKFRKSKW^
proxy http	,G-J7JNHWWXZ
proxy jump	-F/J7KBWRKTGXW_J
proxy not	!KXU
proxy returned	!A,W-G7XX]
prune	!K&K<VTWXJiS
prune origin	!K&K<VTWXJiS
prüfen	,J/J9IBVKJNXTIiTkW
ps	"E&Y+K.J0J1@3C7@8Z9F;V@IACB>CTDTIJNJPJQGSCTZWJ_IdFfI
ps 1	!F-U/I3H5T8V=TLTSG
ps c	&X,H1D5H8V<D@KBJDTTYdG
ps ssh	;TAKCW
pscp	!0"D&H(I)D*I,E.I/E0I1:5E8A9J<J=E>T@@AGHEIaK:NJOFPIQHR?VKYE[U]H^faGbUc=eIf4iCjG
pscp remote	!ISI[V
pseudo	kS
pseudo terminal	!S
psftp	"?(K)F,J173F6F;J<@=IB4GGHGIVL^NJPFQKRUSTTG[C_DbHcIfGhFi?jGkT
psftp cd	1FIDL]
psftp home	!AIXOV
psftp local	LI
psftp put	IYODSW[FfK
psftp quit	!XLK
psql	!v"F,3/J1J8IB@KHR8TFWI_Ji?kA
psql error	!g,;RGkJ
psql エラ	!f,EBJRG
pssh	!2&U/U5I;I=KBXKTPYQC
pssh exceptions	!8/V5JBYKUPT
psycopg	!Y
psycopg 2	!Y
pt	!H*[2D9IITkI
pts	!eTK
pts 0	!^
pty	!E"W1VKK^Fb[fG
pty allocation	!@"V1X^>b[f>
ptype	!IKT
ptype m	!K"SKU
pu	!>"K%C'F(F+B.@0C4F5G8W98:I;F<===>b?m@^AGBIC;D=EAF>G?HBIAJBMEODP/QGRFS;UJWDYBZB[H]G^C_>aEb>c@eFfCgGiBjFkHlA
pu tt	=K>W?[PIQF
pu tty	!F%F'J+F.H0I4I5E8S9=;6<A=B>Y?i@ZA8BKC@DAEEFCGCHFIIJELCMIOJP4QHRISCVKWGY>ZE[I^H_BaIbDcEeKfHiGjIkJlE
pu ut	-K8VVT
pu être	,T@VAVTI
pub	"B#J%?&;)I*I+E,E-H.@0G1E2D3<4K5=7G8J9A:T;8<2=E>7B0C6D;E:FDGFHFI;JINDOTP-QCRKSST?VFWJY~ZI[A^J_IbJcJdIfHhIlH
pub bad	;k?c@ZAhC;DFYX
pub error	!I;==F@BAGCXQBYf
pub invalid	!F;;=E@<ADCKQJYfiJ
pub is	!B=S@YAI
pub key	!F@SAS
pub no	!VII
pub not	!Y
pub ssh	;C<J>G@JAIY^
pub type	!J;SCHYZkT
pub user	YX
pub'	!I;G=?>C?V@[BDC3D?FHPBQ@RJYujG
pub' are	!F;h?b@YAdC3DBYh
pub' no	!B;EYY
pubkey	"B#H%]'K(K)F,D-A.F/C0I1?273=4F506H7H8E9::I;1<J>>?A@=AKBGDHEVFvG;HBIGJAK?LBMHNAOIPFQFR>S?TDVIXJY<[J^F_CaGbDcCdJeKfHgJhCiAj>k?lI
pubkey accepted	!?"K2G;J=I@KAJEHFgRJiIjK
pubkey algorithm	!JBKFU
pubkey auth	!KBIF[iK
pubkey file	!;%J&@;T=ZAVPJjB
pubkey hex	!W
pubkey key	!KFY
pubkey no	!E&IFZ
pubkey prepare	*T
pubkey signature	!KFW
pubkey signing	!?"K%]&Y<JBEEFF4iJjD
pubkey ssh	;I@IBEEbFI
pubkey test	!@%HFY
pubkey using	EIFB
public	!F">#I'B(@)D*.+8,E-@.>/40<2.3K435H6>7F8=9);T>5?>BdCEDCECFTH:I2J9K7LSMCN>O=SFTGU?V>W<XAY]ZT]B^J_=a:bEc?d:eAfHg@k6l?
public and	!E%J&J=T@JAVFHPBQDRTiW
public html	1I@IBHIFLYPITG[T
public key	!<"D'D(D)H*4+;-7.G/<0B21465H6C8B9.<Z>9?EB_DFEFFWGJH?I;J<K7MFN<ODRJS=TFU@VCW@XDYbZU[>]E^D_<a?bIcCdBeEgDjSkAlC
public key'	!G@TBUQJTKiE
public no	!W;J<FKT
public private	![;E<E=K@JAIPFQFRHYIjU
public user	!V
publickey	!2#]&a'4(8*%+&,9-!.3/&042'3!445%627,849!:F;U<[BoDGFYGIH+I/JDK)L8MBN#O+RVS!T)U=VGWFX/YVZU[7]9^E_"a!b4c4d2e4fAg7h=iijgl-
publickey auth	!Y
publickey authentication	!D"J&F;E<D?S@VBdFEGHR6YZZUiD
publickey failed	BYFUi]
publickey for	-J8F<KB]FFGJKHR@_Hh>iK
publickey from	!Y
publickey fromfile	!DATFVKJPHQWREiVjJ
publickey gssapi	!H%H;H=DBSFAG9YIZJiS
publickey keyboard	"F#I<IATCKGVPFRYSIZJiJkF
publickey no	!G"9#V&15T<#AEBeFeP<R=TTZ7iYja
publickey packet	EF
publickey password	"T%>&S)J,W1E;W=-?JCSE@FHG/HIQ9RbS@WUZ,bJfEhI
publickey preauth	jT
publickey protocol	"TBURK
publickey r	=U
publickey request	"J<TBXK@QKRHbKfI
publickey succeeded	!X
publickey successful	!^)SB@FHRDVTiH
publickey unreachable	!J&T=VRA
publickey unverified	!I=JASBUKHQ[RIia
publickey username	&VRJZTiJjV
publickey with	;K=JBTFEG[RFZGiG
publish	!F,E3KHIPISK^SfJ
publish failed	!S
publish over	!B"S,G5IPI
publisher	!J"S,G5INJPISK
publisher exception	!B"S,G5INJPI
publishing	!7&H-J.G/H3K5J9I;IBHKFLZOJS^TBaIfKiE
publishing exception	!;&H-K.H/H3K5J9I;IBIKGL[OKSXTCiF
pudo	!A"F(K*I,]-I.C1F2I5C6B8F9G;E<E=I?VFIGGIGKBOSQJTUVIXIZK[I^KbIcHfIjH
pudo conectar	!J&F,a.H1J5J6J8I;KBDGKIKKGLBOFPJSCTTWIiC
pudo leer	!H,J?X
puede	!U*K-I.H5I6H8J9J<C=SKCLHOHRESEiKlX
puede conectar	,J/I7VTV
puede establecer	,S/EKITGlY
puerto	!V,U/G7KRH
pull	"J&Z,E-I.H/[6G8FAIHIKBLDPSQDSATIUT_IbK
pull access	![
pull image	!Z
pull request	!U3J
purchase	!T
purchase more	!T
push	!H"3#I%S(J)H.X/=1:4G6A7<8D:S?GBVJHKINAPDRGWAZI^Hb@dFeJhIjckI
push c	.V
push code	!d"I&KBHS>_HjH
push home	fH
push origin	!D,I5KSYiFkT
push php	!EAXBHTUlU
push pl	5WQWTIiT
push py	;J@S
push sftp	!V
push some	!_
push to	!E.TGVST[V
pushed	!I,V
put	!7"=#9%?&5)A*J+;,;-J.Y/80Z1>2B3<5:6E8T9J:6;G<A==>9@KABB6C8D;E7F(G9ItK^PCQHR=SSTFU=VaW&X0YCZJ[e][^*aIb*c1f=gAh<i-j;kIl#
put '	(X.C
put 0	!<(I.Y0I8IIHOHSGVa[GaKgF
put 1	LJVU
put a	!Y(H.X/J0C5J9TBSJWK>LFO<RWS;TDVG[3]Ja5
put access	!JIJKJLXOZSS[UaCeK
put afp	!V
put bad	!>0JIYVIeG
put big	!B8IJWSI
put c	!I(J.G0X<KIWKIL?SUaFgJ
put channel	!=0T1C8DLIOVVB[V]WcJfE
put contents	![.ISH
put d	'T0IOI
put data	!EIZLE
put enoent	!?<HIX
put env	OVVK
put error	!JBWKGLI[TiVjW
put failed	!G.HIV
put failure	!@.W0SIHK?LEO[
put file	!<IHLZOTSY[IaF
put files	LGSHTEeT
put format	.]KI
put home	!H.UITLHOT[TaH
put index	!JSY
put java	!95J8JFKGKHTNURJVJWK_SiH
put local	!ZLKOJ
put main	!95J8JFKGKHTNURJVJWK_SiH
put mjs	!E.I
put no	!D,J.E/K8Z9IBHKTRVTG
put none	!I(V.HIWKILG
put object	!YSI
put of	!@LXRKS_[UaI
put ok	!VLJRIVU
put p	!DOHa[
put permission	!XaK
put php	!:"T-U/C2S6K7S=B?V@TLIPGSIiVlJ
put pl	!="U&J-I1G6T9H<Z=TB;PETK_TdUiCkU
put py	!42I8ITUVF[IaI
put r	!F.I0G1K8SIWKGS>[JeZ
put rb	!F
put reads	!['G,I-V.C1T4U5H6H8CBJH[IIK0NYRHVFZT^JaDbFcGhJiD
put report	!VIULDSJaK
put sftp	"G.F/E0H8K;I<IBUIGK@RJTU[ZaV
put with	9USS
put write	!BIGLSSZVJ[G
putfo	!E([IBLJV_cJ
putty	!G;E@VAHPI
putty private	!I;I?SAIPI
puttygen	!@;[=]>J@GAHIGLIPHRJSITJYIfK
puttygen error	!=;[=]?K@HAJIGLIPHSITKfK
pv	!GIJKHLUNJcT
pv 3	!FIJKILUNJcT
pve	-K3U_T
pw	!A"J&@3K5U;K<JB<GZRaTVZEiYjFkI
pwd	+TKHLEbS
py	!T"H#H'E*G+=/X0@6I7K:F>C?F@JB=C@DIEGFJGCIHMCNKUKXEYJZJ]DaIdKeDg@iCkGlS
py 100	!S
py 1819	;T@TYT
py 1909	!V-SNITW
py 219	!U
py 3	8TKT
py line	!8#K%S'G)T*J+A/W0D:H>E?H@KBACCDKEIFKGIHTIHJTMGTBVSXH]G^CeGgBiHlV
py n	!JbF
py test	!Z
py'	ST
pycharm	!J1WLSRJSW
pygit	!A&B*C-D2@;HAIHVKXLKPSQHfKhGjW
pygit 2	!A&B*C-D2@;HAIHVKXLKPSQHfKhGjW
pyinfra	!G&J;C<X=GBV
pyinfra api	PU
pyinfra error	!B;E<Z=KBWPCRV
pysftp	&J3K5Z;H<ZBGKJLIPEQI
pysftp connection	!I5U
pysftp exceptions	!?<[PFQJRC
pysftp init	5YHH
pytest	!_fK
python	!T(I)J+I/S1J6V8I:KBGCGIJJHMJOGPKTJYI]J^IeJfHgHlS
python 2	,HLJSGhUjT
python 3	(E/I3D6V9ICIIGYJ[H^JgJjKlT
python interpreter	!W5JBKTJkT
python usr	6W
pyx	!A"S*U-J2T<V=]KH
pyx line	!A"S*U-J2T<V=]KH
pública	!W"J&K:X<F=E>HPJRJiI
pで	!GNKSUkJlY
pの	!G)V
pは	kV
pア	!?.T;KATTI_V
pア アダ	AT
pア アッ	!F.T
pア アド	TK
pサ	!V)J*I-H1E3F5H6K8I9GBIGKKILINURAXV[U_HbI
pサ サー	!V)K*J-H1F3G5I8J9GBJKILINVRBXV[U_IbJfD
pセ	-HfW
pセ セッ	-HfW
pチ	)V1W
pチ チャ	)V1W
pプ	!H
pプ プロ	!H
pロ	!G"SBS_HiT
pロ ログ	!G"SBS_HiT
p専	"FbX
p専 専用	"FbX
p接	"J*K/U1I6I8J@TBIKENJTXbIfHkDlI
p接 接続	"J*K/U1I6I8J@TBIKENJTXbIfHkDlI
p転	!T
p転 転送	!T
p送	*X/F6TGSLKZUjT
p送 送信	*X/F6TGSLKZUjT
q	!U"G#J%J(T*G+G-B/A0]1K2E4H5;6J8I9@<F=JAXBVGHHAJHKJNDO;PGQWRJVHYX[A]J^I_EfKiCjCkAlJ
q '	.ULV
q 1	!F0V3WLGOHSI[I
q 2	(T
q 3	!H0ULHQW
q kex	![9C
q must	!D;V@XA[FWQTYZ
qemu	#V,U7HKJRKiWkG
qemu debian	!X
qualified	!I,T;J<H=TBIOSRG^SiJ
qualified error	!I,T;J<H=TBIOSRG^SiJ
quantum	!J9BUa
quantum key	!J9BUa
que	!E"B*K,V-D.G1H3Z4K5V6H8I9H:K>F?KGIKALJOGQJRCSDT@WI^T_IaJbXdKfHkE
que el	,XKIXS
que le	!F"J&TbU
que vous	&T
query	!_.J7U8JBKKGRJWJkX
queue	![&JiJjT
queued	!T
queues	!FSJ
queues 82	!G
quick	!W/K6B
quit	!d"K.D/H0I8JBII@KEL<NJOGS@[I^JaFlW
quit sftp	!XLI
quit with	!J7UdT
quota	!G"5#H%G&H'H(D)G*H+E,>-G.y/>0B1<2K3?4K5<6D7D879E:J;E<E=F@JAIB3CIDJEKFJGDHII@JIK4L;MKNCO7PHQFR9S4T8VDWIXIYJZI[@]D^D_;a=b=dJeGf@gEhFi:jHkDlF
quota exceeded	"E,H.m/G0J1G3J5F8E<JBDIFK@LBOFRFS<TEVK[H_HaBcIfIiGkJ
quota has	!V.J
quota limits	!I.W
qw	0U
r	!<"@#B%J(V);*8,G.E1,2;4<5D6G7J92:C=V>DA9B9CWDCEAF<G;IgJ=KFL;NAOUP<R4TAUHVJXAZC[5aXbTdJeYgUi;k;
r 0	!FTUaV
r 1	!V(V.BKILFOUSJVD[J]KeJ
r 2	!F(U-H.S0C1E<DHIIgL;NKS?[KaGkH
r 3	!U8TKJ
r 4	!HTU
r as	=S
r dist	ITSI
r failed	!H&W/H0U5VBTSJTJfF
r fastq	!GSX
r local	!V
r n	!?,@5?;G@SK=^@fTgViGjG
r n'	!@3T<J=UBEKJMVNHTJ_GjJkGlV
r nkex	/IBUWW
r nubuntu	"S
r r	!U?SPSSC
r remote	!T&U
r sftp	!G-F3U5H6SBEHWNSSJ_SiVjTkS
r to	!F-V8X?TBJCIKEPT
r user	!B&J;J<T=UBBCJRG_XiJjTkG
r z	!J;X
r'	;UAJgV
raise	!D'K.I/33S6;8I;D=+BTCJFBGGHTI?KIMJQURASWTIWB^IcWgHjUlU
raise bad	3V5J
raise e	!B9T@JGTKUTK
raise eof	-T1V8G_EcEfW
raise error	lX
raise exceptions	.USITT_J
raise host	HS
raise incompatible	2S
raise io	!>0W8HIGOWSXVW[TaScIeV
raise key	<G=F
raise no	!J,UT]
raise saved	!D&HBXFINJhTiUj_
raise sftp	!H.I1JKHLJSFc^
raise ssh	!?"F&S*G+K,G/I1I5V9D=ELJNTPJQTRGSITHYTZG_VbJcGhIjIkT
raised	&H.I/C9WAHBEFFGVJGLGNGPJQISFTVWJZI^J_JbKdKhKiVjGkE
raised net	!?,H7U9TBDFJGXKKRUiUjJ
raises	![SDaJ
ran	!F,U
ran on	!E,U
rancid	!F,T3KBFGSRCTUiWkW
random	3J
random check	3K
range	!T.H9]JBK@
rar	!:"H'f(J,K0F8JBGFJOGRGSEVJ^I_IaEbKeFiH
raspberrypi	"E,K-I/T1K3V5X6FBTKF_FkB
raspberrypi date	!Y
raspberrypi local	!B/^kE
rate	!_.J
rate limit	![
rate of	!Z
rather	RJiZ
rather than	RJiZ
raw	"E'G0B8T;J<IBEL@OURFTG[H]Ua@bFe_gTiH
raw'	!HVW
rb	!:6G7H9J=VCJGJKELFPCRFTEZKcK
rb 104	1I
rb 105	LJ
rb 11	LJ
rb 126	;]@I
rb 152	?T
rb 165	?T
rb 168	?T
rb 187	HSLU
rb 190	HS
rb 210	HS
rb 224	HS
rb 250	!I1HfE
rb 28	1I
rb 325	IS
rb 36	!JfK
rb 49	HT
rb 53	!KHS
rb 54	-WKJ
rb 540	IS
rb 57	KTkWlS
rb 58	?S
rb 632	/S
rb 72	/S
rb 82	HTfT
rb 89	HS
rb 9	!F
rb 911	IS
rb 941	IS
rb sysopen	!D<X=XLJ
rbenv	FUdT
rc	!Z"S&G)K*E,C-B1A3E5B6J7F8G9H;S<U=IAGBFCJFFITKANHPIQUTEWJYIZK_HjCkG
rc 0	!]
rc 1	!T<KLDaT
rc 12	BHGV
rc 2	!J-J/TBXIUKILUbS
rclone	!X"T%J(J+G,D.H/J5H6TB8GHHKLERS^I_TbJcJfHiFjF
rclone conf	,J-U<GBJLJfJiIjJ
rclone config	!S
rclone id	!E;K=T
rclone rclone	,J-U<GBJLJfJiIjJ
rcv	!B-Y1F8WLSSS
rd	!XRK
rdomain	!B)T-FBCRS_ThIiU
re	"U1H5FBEPJQKR?bIhXjX
reach	!2"I%a&<*Y,b-G.A/J1D2U3A5=6E7a8I9^;HB9FHK<L?NIR<SCT_WJXS_JaHbIfHiBjIk_lH
reach a	!=*[2V5I9aFJKGTJ
reachable	!@3I5EB]TXiT
reached	"<&H)D*D+I,9/H1<2J3>6I7A8E9?;G<I=JAJHJJJKFLFNJOGPJRESAWJXK[J^I_caHb:c@f8hXjFlF
reached over	!CBS
reached try	!FRHTJ_Z
react	!J/T1H7TIKLU
read	!@#8%C';(E)F*1,@-^.I0F2E3>4B5X687A9>;T=V>F?J@VBVCUEFFHG;HSJULBM/OAR;T5U=W<XFYUZ=].^Cb1dIe1gChGiDl?
read 0	!T-H8KKKSKaV
read all	!E-Z.J1XLJOJSHVJ_TcB
read as	SG[UkUlT
read bgzf	!W
read bio	!X;EQJ
read block	!W
read by	;T
read bytes	!V
read connection	!9"1&J)H,7/_2;5b7F829S=IBbEIHHJKK<MKNSTBWEXDcJdUhIjK
read data	.IB[KJRCiH
read econnreset	!C&J,>-].D/<3H5D6G7A9J;JBCIGJJKbLGNGPKRCSHT>cHdGfFkE
read eof	!T.FKJLTOUVUaS
read error	!Z;F<E@YCKKGQW
read failed	"J
read file	<Z=W@WIGKUSE
read from	!4#J(G)E*J.U1C9@:WGGIBKZMJO@QDRJTIVB[I]K^DaAb:c=eHf8gKjTlI
read key	!E&=*J-J/I1F2D3E5;9=:F;c@bB4FDHHKIRISJTIYciIjB
read line	!K,JKXNVTFk]
read message	!K"SKU
read nio	-T8T
read node	!D)S-S/J1T7HSKTI
read only	!_"G&I(H+J,H-G.?/I0<3E4I5>8F;B<D=G@JAFBFDIHVI?K=L<NAOCPESVTKVEXKYJ[B]D^Ca>bCcEeKfDjWkI
read operation	!G8HJTK8N[TWkT
read packet	!@,V.I1I2T3I5=6E9[;JB?JJK6LKN8RKSFcVdKfXk8
read passphrase	!8&J5XIKPZQGRV
read piped	!K"T.W
read poll	!H
read private	!J"J%J&E+J-G1F3I5G<V=^?UB>CHHEIHKILFNJPDQWSGfJjJ
read properties	!X
read response	.JNFSITJaV
read seqnr	!H
read socket	!I,H-YJGNUTT_TkS
read ssh	!C<G@XAIYW
read stream	.KLJSVkTlT
read tcp	!E,G2J3H5;7C8JB4J[NS
read the	!KKK^U_T
read timed	!]-G7JJXKC_H
read timeout	-[
read 接続	-UKBNV
read'	!G@TAJ
read' could	?T
readable	"H&H/K1I5E7I;A<@=a@GADBDPFQHSITJYI[JiEjH
readable 1698	KSkS
readable by	;E<I=[AGPJQJ
readable nt	KSkS
readdir	!DRJS^aF
reader	!?"T)X*K,G.H/F2J8U9UJGN@QJRGfYiJkF
reader error	9U
reader info	9TBU
reader java	!F"X)W-C8UfYhS
reader run	!I"X)W-C8UfYhS
readiness	!^,BkG
readiness probe	!^,BkG
reading	"C#H%I&5'J(F,:-U.;/A0F325;6C7J8V9?:J;@=T@GA;B<DFFFGFHJISKVO=P8R2VBXBYHZD[=]K^Fa@bHcJdCeGfFgEhFj9kZlJ
reading configuration	BSJJKTjD
reading directory	!I8ZKU
reading file	!J
reading from	*W-@2Z8T9WNB_BkK
reading key	>SRH
reading no	!J1H<GIBL]SE
reading response	!]KI
reading sideband	8W
reading source	!TIUSG
reading ssh	"G&G)J*G+V,B-b.F/G1D2F3D5?7F8?9?;D=K@IAEB@GIJWKFLGNVPHQCRASETTYJ^J_cbEcFfAhHiG
reading version	!D-I5I9KKJMVNUTI_Dk_
readline	!C-W;K@JATNSWU_V
readline timeout	!EKVWU_U
readme	!X5HBKHJIDLYOKRJ^IaAfT
readme txt	IDLYRJaA
readonly	!C"K=HBKHJLCOZRISe[KaD
readonly new	!;=JOFSgaH
readonly reads	!EO_SI
readpartial'	-WKJ
reads	!I"E#I%G&B']*G,H2G3I5B6>7F8:9@:G;;<<=@>I?F@JB8CHDJEIFBI[JIKDMTNTPKQ@R5SXT7VXWAXFYA[X]?^VaSb;c7e:fIg;i9jCkWlF
reads 1	!TITLH
reads 2	!T
reads bam	!IITLJMWST^UaFbG
reads fastq	"J%J&K'B-S0^2K4T5F6E7I8?9F:K;D<J=F?J@HAGBCFKHWI-KCMKNVO[QHR@T9VXWGXIYH[Z]HaYbGc?eEgChFi@jIkZ
reads fastq'	!FLXSZaU
reads fq	!K^SbK
reads r	!A0K<HIcLCVE
ready	"G#W&I*J,@->.K/H1I2H5?7J8C9F<JAIFEK6NhPJR@SJTBWJ^J_EbGcCfGhKjEkYl?
real	LWSK
real path	!HLWSK
realm	!V
realpath	IFLa
realpath home	LU
reason	!>%E&=(I*U+G-U0C2W38576G8U;V<W=H@JAVBCCJF=GUHHI?JCLVMGO;P<QUR?STVEWDXEYDZC[C^Ha?b=c@dSeJiCj;lA
reason 11	!C"V)W1W
reason 2	!C,T_KdUhXkU
reason auth	,X/XAVTWiE
reason error	-S
reason java	,F/T
reason unable	-TKSNTRG
reasons	!E&Z5JBUOJjS
reasons include	!?&ZBVjT
rebex	!7"T-D.I2S3J5K8V;HGUIGJWK=LENSZK_GaKfK
rebex net	!7"T-D.I2S3J5K8V;HGUIGJWK=LENSZK_GaKfK
reboot	!U
recap	6T
receive	!^&H)A*V,?/=172]3A5G6J7F9X;H<GAIB=FHHGIHLBN;OIPGQFR<SHT7WG[K^HaJbEc[dIfBjJkB
receive data	!Y1J
receive failed	![.I7K
receive hook	!]
receive incremental	!D.VKS
receive kexinit	!I*]2a9ZKIRJ
receive loop	2S
receive packet	!TKGiS
received	#B%H&7'C(8*I+J,:.I/K071Y3K5F697A98:C;F<:=J>@?H@JA>B4CIFKIGJHL8O4Q8RAS3TEUDV7W/X;Z9[6]<cfdFfchSi8jDk?
received 12	IU
received 35	!U
received 4608	!UHU
received authentication	!TRI
received client	!_9K
received disconnect	!K"C%K)=,E2JB@K7LHMFNJRTSHTG_[cJh[iJjIkJ
received exit	!H"W/J1W5D8JBKIJKFTJbT
received http	!DMX
received install	!F"W7TbTcSdS
received message	!D,K.H/J1F5G8G;FAHBDGJK@LJNERGSGTH^J_IaJccf@hJ
received process	!WBK
received so	!E6K8F9JIKJIWKaHfG
received ssh	;IYThH
received stat	!Z
received status	aU
received too	cT
received unexpected	!0"W)W+J,?-D.J/D1T3E5E7I8T9H;GBBKDN;RDT?^[_CbYcUfYiHkDlB
received userauth	!W
received version	!^
received welcome	KU
receiver	!E"?(D*I+D.[/I0Z1D5A6K7=8;9K;@<K=I@JAHGHHII;L^NFOIR<SYTJVKWJ[I^G_FaVb8eKfKkD
receiver c	!D.YLJ
receiver chown	SJaW
receiver date	!S"D+K,I-@.V1J3I5B7C8C;FIFKYL]NKRC^J_KaKb4kJ
receiver failed	SX
receiver mkdir	!KLZSK
receiver mkstemp	!@0XS^
receiver write	!C.[SF
receiving	"D8JLINTRU_HcJhJiJkD
receiving objects	!Y
receiving version	!H3TKGNHRVbS
recent	.J2E6SIKQIgJ
recent call	.J2F6SIKQIgK
rechazada	,b/D7IKERBT?kJlF
recognised	<I>X?H@HABYU
recognised key	<J>X?IYW
recognized	3I5H@SAHIIKJQV^W
recognized as	KK^W
recommended	!ICWDJ^U
recommended that	CXDK
reconnect	!b"H,D-A.K/>1F5K6J9IBHRCSITFWU_FbIfJiK
reconnecting	#V-G7[TX_JdU
reconnecting using	!V
record	(J/C1J3J5@9H;CBKIHKHLJMUNBRJWG[T^W_JaCbHiGjIkHlH
record hostkey	!K5J
record to	!IOUSTTJaK
record uuid	TW
recorded	(THS
recoverable	!Y.J1IIJ
recoverable exception	!W
recoverable exiting	!UIK
recusou	!G"V,X-K7HRXTG
recv	!K"I&E+I.C/<0K2G3V5J6T7@8@9D;G<H=K@KB>IDJEK_LSN9PHR@SXT<_HaAbGcUdJeFf;hIiJkBlE
recv data	!I3WkJ
recv generator	SXaD
recv packet	!GKEcU
red	!I7SXV
redacted	!K5TAGPT
redacted to	5T
redis	!t&G,2-C/F3I5B7B8I9DB=KANGR=SHT6WK_Fi@kC
redis at	!X,F
redis connection	!d,D-I5F9GBFRIT>iI
redis exceptions	!_,@KGRI
ref	!_,K/J3G5I9KIHKVLCNJRISDTI[GcI
refer	5JRTWZ
refer to	5JRTWZ
reference	!d.G/C1J5GIGKFOHRKVZaJ
reference was	!DIJSTVX
refresh	!TRJ
refs	!]%J.J3GF^LJPJR@jW
refs heads	US
refs remotes	UT
refs to	!^
refspec	!W
refused	"<#8%f&K(>))*-+1,z-B.)/!1!2.3!4;5&6=7!839!:8;'<7=->A?H@5A2CGD:G:H5I7J2K!L.M6N4O0P*Q@R1S@T!U=V;WWXIY4Z.[9^Ea7bYc(d2e>g>hAiJkh
refused 111	!^,CkJ
refused bad	!F)BB^
refused by	!H"K'W,U-A/J1K3I6J8ABCKBNJOHTSWCX__=bFfGiT
refused check	!W
refused connect	!F"I,T-YBITEWJ_BdJiIk[
refused connection	!@,i-@/D5H8IB<KCRCTEWF_C
refused did	!V
refused error	!J,H7IWIkZl[
refused for	,H
refused in	kV
refused it	,V<WTEjJkH
refused login	"XBCGJjK
refused not	!^,D
refused operation	!A%i<F=IBCFEPJhKjE
refused or	!V,J7VBI
refused our	"J%F&>,J3H5K;F=FB]EJFXGDQJRJYKZ>fGiYjX
refused the	!7,n-;8IK>NHRSTGWH^J_9bHfGlI
refused to	!E&F,<-K1HB@KKNJRHWG_Jb[cIf^iJkD
refused while	!^,AkJ
refused'	,S
refuses	,E.E3KBHKCLJNJO^RFSATCaFcIfElH
refuses to	!G.IKILJO^RHSBTJaFfGlI
refusing	"E&F,I/H1F2H5S7J8I9H:K;B<D=G>J@HAEB>C^EWFFKGNJOKPCQGRBSHTFYG^JbGcHfJiFjGkJ
refusing rsa	!EBJEW
refusing to	!X"H&H,J/I1H5U7K9J;F<H=JAIBFCYKHPFQJRDSJTGYKbIcJfK
refusé	(U.JIIKJOCRKSWTJaCgW
refusée	!5"K(H*H,e-B.C/72I3C5B6E7B8G9C;I<GBYIHK<LFNGQESTT4WKXEYK[J]J^K_BaHbIcFdEfFhGjGk?lD
refusée par	!="G)I/F1I3I5IB[RFTCiJ
reg	!T
register	!b.IBI
register layer	!U.J
registered	!I#[%K&I3F5G:W;F<HBCPJQIiG
registry	!c&S/E6HBGTK
registry example	!U
registry npmjs	![/G6J
registry terraform	!V
registry you	5[
regular	!H"J&I(I+J.F0T1H5J;E<H=I@KBGHFI>KIO@RHTJVJ[j]G^Ia9bIfIkI
regular file	!G"J&I(I+J.G0T1I5J;E<I=I@KBGHFI>KIO@RHTJVJ[j]G^Ia9bIfIkJ
reject	!:"H'W,J/J2@3Y4<5a6H9H;DAFB>HDKCPGQER>TE^K_IiI
reject host	!;,K/K2A3Y4=5a6I9I;EAGB>HDKCPIQFRATF
rejected	!9"V#@%:&1'T(A)=*6+?/00V10273>5a6@768F9=:A;6<1==>E?D@JBZC@DFE@GEH>I?JAL6MANBO6P1QIT9UGVBX?Y9Z6[>]C^X_Wa8c7d>fFgCh6jUl:
rejected because	!V
rejected by	!J"C'T*F,?-=.H/H1G2G3B5W8A9A;J<GBYF@GGK7NCOIR7SJTFWJZG^Yb>eVfAhFi9jDkG
rejected fix	!W
rejected main	.W5FBIKJSX
rejected sftp	!I5JTUiIkX
rejected the	!6"T-T3K5H7K9S;F<J@TATGKKTNTPIQER]T7YIkJ
rejection	!T
rejection warning	!T
rejections	!FSJ
rejections node	!FSJ
rejects	!U
rekey	JG
rekey in	!H
rekey out	5JJHKG
related	7UBTJUNT
related or	!V
related to	7UBUJUKSNUTT
relatime	SV
relative	!XLK
relay	,B-DNKW__IkG
relay none	!S
release	!i"H&J*J+J,G.D/C2G7G8I9A;F@JAIB>FIJJK>MJNUPJQJRJS9TCWJYK[HaJbKcKiCkC
release 0	3UBHkJ
release 5	9INWSIlU
release'	!Y
releases	!F-U/G3JBDKWL]
releases current	!T
releases hex	IT
reload	<G=HC^YJ
reload the	!Y
remain	!:#U%K,K.I/H2V3C7I<U=I?J@IIJKFLFN@RSSIYI_JbHcKdJkD
remain to	BTRT
remaining	!J"E&E.S3JGTKKQCRZZD
remaining authentication	!EBIG=QFRcZI
remessa	!E.I/V0JISKGLYSH[IaK
remota	!C"K,K.J/D7UKHLWRHSJTU_UkI
remote	!-"?#:%>&J(W)H*++=.[0J2?3U4<6=7E;9<E=?>=?/@;A9C7D-ECFJG:HCI!JILcM<OXP7Q,RFSVU@VAX>Y3Z4]YaXd8gThHjGkGl;
remote address	!]TK
remote backup	,UjUkW
remote client	)H-J1G8ZKTTV
remote closed	!G,E-X/H1G5I8D9JBAN]RHTG_ZiGkV
remote command	!7"D&K,D-G.B/A1I3J8Y9J;K=SKYLDOHSIT]WB^DaIbZcIfEhKiG
remote computer	!Z
remote connection	"J.W1:5A8[9GB<FKKYNIRUWU_?fJiFjGkJ
remote contains	!T
remote debug	!VBW
remote desktop	,Z/J5E7WTX^KbIfH
remote dir	!GLXSJ
remote directory	&I(I,F-I/G0C1G3G5F7J8A;I<IBAICJWK<L]R>T?WJ[@^VaEb[cHeIfGiIkF
remote disconnected	!VKK
remote edit	!ERHSVaIkVlU
remote end	"I,T/J5T8G9SKKSITIWH_XbFcSfGiIjJkE
remote endpoint	,T
remote enumerating	!^
remote error	!W&?-K.H/I1K3@5>7D;H<DB7KGLUNIPJRJTUXHbKdJiB
remote exception	)K,E-D1D3U8EB@KVLTNHZW^H_IiJ
remote exec	#Z,J5J<IBBFKKIRDWW^TdUjK
remote file	"F&I)J+G,=-F.V0T143@5=6J7J8@9F;==F>K@JAIB8FGGIHCI6KJNDPIQHR:T=WE]U^S_IbEcAeHf8gHiAk=lI
remote filespec	!ISI[V
remote folder	!F.J6VLZOKfH
remote fsetstat	!@=HBGLJOFRFSFadiI
remote ftp	-B.K/U5K7TKILHSIdTkEl@
remote hg	!JcU
remote home	)K.W0Z1I@KBKKKLEa]
remote host	!;"?#K%F&F'G(@)S*C+8,C.D/E0B1X23485G:?;8<5=8>F?F@=A9BHCADEE<F5GHH;ICJ3KXMDQIRXUEVEWTYBZ<[<]Aa2cSdFeAfXg?j<kH
remote http	!X
remote https	!ZKJ
remote ident	!X
remote invalid	HY
remote ip	/WWH
remote is	9SBGRHiJkY
remote key	!=2X3T4V5VHU
remote local	.W/S
remote login	!TbH
remote machine	-K3V5IJTKJLFSETC_TbWcT
remote mkdir	!>.@1FBIKGOZRJbKec
remote name	!D/[LGSG
remote no	!;.]LVSZ
remote open	!3'Z(J.@BGIGKHLcOXRGVJ[Va6eIfJgKiJ
remote packet	1B8Z
remote path	!T"H,I.G/H0K1F<I=IBHICKIOIRISVTHVVaH
remote permission	!XBCPYjW
remote php	!a.HKJ
remote port	"W-I.J3J5WTCiK
remote protocol	!I9IBJJSNJZJiT
remote readdir	!@S^aF
remote rejected	.W5GBHKISX_J
remote remote	.Y0Y8JBKKELERJSS
remote rename	!H.>LEOcSJ[E
remote repository	!2#J(J)I.E0J1G8@9C:WGGIJK8LTOGRJVI^GaDb<c@eHf<jVlK
remote scp	3J5DKG^YbG
remote server	!;&B)D*D-U.</I0F2D346I7W;EB[F@GCIJJUL9OGQHSHTXWE]G^BaGcCgJhDiFkY
remote setstat	!AOISAag
remote sftp	!I"W,J5HBFKKSSTTkU
remote shell	!W,I.J1IGTKJLJSHTK^?fBiG
remote side	!8"J&H)K*J+H,?-U.>/B1I5=7=93;J<KGIJIKWL;N]OFPKS=T2WGXF^C_UaEdFfUhUi@jHkVlH
remote software	!I9IBJJSNJZJiT
remote ssh	!C"K+F,B3a5X6K7U9G;J<KBbFIGJK<LENJSHTFWF_FbDi7j@kI
remote system	&J,X.K/J5JKCLHTK^Y_Jb?fJ
remote the	!H:VLJ
remote this	^IbT
remote tmp	.Z1U
remote total	!T
remote unpack	.X5JSW
remote upload	!I.bIJKAOKSBaG
remote user	&a1JBTHVRESHbHkJ
remote version	!X,D7KAIBCMTTAWKcKfJkClI
remote warning	!XSK
remote working	!b1D5JB@GKISKHOSPKRESIiK
remotepath	!ELIVZ
remotepath wb	OT
remotes	UT
remotes origin	UT
remoting	-K8K9TBFTHZW
remoto	!9"J&V,?-Z.G/D1I3H5H6I7G8[;I=KIFO_PKRATA[H]D_HaHbVfJkD
remove	/K3V6UKJOTQTRJSKTIaJbUcTiK
remove file	!YSJ
remove the	!@3VBTOVbVcV
removed	!W&H5K6U;TAFIJSJ
removed in	6W
removing	!<BSDZSX
removing permissions	!@BTDZ
rename	!9"K&J(K,F-J.3/G1D3I5D8F9I;I<IAKBCIGK<L@NJOtRBTGVT[W]JbIcIeJfAiI
rename '	LTST
rename in	OU
rename operation	LKOTVS
rename the	LKOTVS
renaming	!FS^VV
renci	!;#H%D&;(J+F,U2?4I6<7C9K:K>FBBCFEEFJHEI>JJMGPHUKVI]I_Hd<gKjDlJ
renci ssh	!;#H%D&;(J+F,U2?4I6<7C9K:K>FBBCFEEFJHEI>JJMGPHUKVI]I_Hd<gKjDlJ
render	!W
renew	!U
repeatedly	!>&J+V1K3J5V8VAKBWcT
repeatedly try	!@&J+V5VBWcTiJ
replace	HY
replace entries	!DHY
replaced	!C3JBKO]SEgX
replaced by	gX
replacing	!IOU
replica	!I3G5X
replication	!>-F.J/T1U4K7]B]FKGHHJNJRJTXWIXJ_HdHiXjUkV
replication run	1ViT
replication tank	!F,B-K/V7XBT
replication task	!F"U1VBXRGiWjW
reply	!="D&C(K*7+B-4.I/=0J2@3J6F8B9A<FBHFJGJIEJeMCPDR>SITVVHXCZH[K]J^I_:aIbIc]dDeJgHhJi?jCk7l_
reply 0	)S1S
reply exception	lX
reply from	%Y&IBUKJ
reply received	!G*G5TKJlU
reply ssh	!FRJSJl^
repo	"=%I&8(V)A*G+F.@3H4K5F6<8G9D:J;C<==C@IACB>CXFEHHI<KBL^NHP[QBWFXGYEZI^HaFb:dJf9hFj9
repo 01	!B7VBCG]RSkW
repo at	/Z1D5VfI
repo error	!E-W1K5JCSKS
repo example	!W
repo git	&D5JB;G@P_RXiTjA
repo maven	!W
repo packagist	!S
repo unable	!I1XB^RGbJfA
repo was	!Y
repo'	!I&K3TETbVcViV
report	"B&I(U-E.F/D0[1B2V5?6H7H;C<D@JAJCJHJISKHNFPIQHS^T@VBWJYJ[A^I_CaGbHcGeJfCgViCkC
report 2024	IXLGVK
report csv	!D(V0IVKgXkK
reported	!K"J,J-G/WBHKFRITJWVXX_GiJ
reports	!J.U3KBJIEL^RJ[DeJ
repos	"I&H,K5KBCDILCSZiV
repository	#?'F(;);*=,I.3/E0>1G2<5]6B7D8E92:W;A<H=I?J@HAIBVCEDGG4I0JIK>LWMENCO=QGR:SXUGV;YBZ?[B]@^;b=cGdCe?fEgCjbkHlB
repository '	!GBS
repository 1	!U
repository at	&U)H-J6J7J;H<I=EBWESKKNISZ_GaJk>
repository can't	!G2J5YHTRIiK
repository connectivity	!E/X5TFT
repository exists	!7FJLKRHiI
repository exit	!E&H/H5T6ViWjT
repository mnt	!W<ILF
repository not	!I&9/D3G58:d;K<FB:LHSSTIW@fIiEjjkE
repository or	!a5JLJ
repository remoto	<T
repository ssh	!J"I&S/@1J5C<EL[PSiKjF
repository unable	&J5VHSRH
reput	(K.A/KI;KCLSO9VH]eaD
reput big	]V
req	!E*J,G-J/T3V8H;G=J@KAKBVGKIHKDLJTD_JiSjJkI
req channel	1SfK
req id	!D3YRWiX
req wrap	!D/U
request	!X#@&E'C(<*.+:,I-).D/<21304=5-68758K9#;4<==1>D?=@=A2BDC;DDFJGHHBI4JCK<P/Q+R:T3UFVHW)XGYA]?^[_,bfc5d2e>fmg@h/iDj6kBl1
request cmd	!HaV
request code	!CaU
request denied	!>"@1GBIKJRIWI^IaHb_
request env	!J
request error	!X
request exception	!X,G
request failed	"T&H+K,9-E.7/<0G3G5C7H8B9I;K<JB=GJHKIIK<L@MKNAOCRCS:TBVKWB[G^X_CaAbWc@fbiBjKkE
request for	!D%S&G)D/H1?B=GJZU_KbEfZhJjK
request get	MX
request id	!G.G/TL]OHSTfI
request is	!Y
request open	!F0U1TIKSTfD
request real	!HLWSK
request request	"Y1X
request sent	!Y
request session	1H8WBJKX_T
request sftp	!JBJLFRJSEf^
request signature	!X
request subsystem	.H1JfS
request timeout	7VBTJUNSTT
request to	,]/FBBRBTD^IbWfFiI
request user	!Y
request was	!G"T)X,JKB^ZbHfD
request write	1J8IKEbY
request'	NU
requested	!Y"B%Z*G+I,I-J.F/;1I2K9J;F<G=IB7FJGKIJKANKOGPFQER?WGbIcHdJfHi>jB
requested access	!V
requested address	/I6V
requested but	&T
requested strict	!;3THS
requested target	!V
requested url	!iBJiF
requesting	&VKIfTjJ
requesting new	!W
requesting sftp	fU
requests	!^IIKDMU
requests 0	.TIK
requests exceptions	!XKEMV
require	!c,JRJSJ
require 'docker	!S
required	!X"G#?%:'F(A)A*>+B,3-5/50=13284<576>7<879U:?;0=2>9?H@FA@BEEVF1G]H?I>J?K+L4MDNHO=P]Q6SCT.UHV?W[XVZ6]C^J_8a;b2c5dEeDf/gDh9i7j>k8l=
required but	!C&X,H.I3H5E9B<ZG]KILHNIPER@TJVJWEXI[FbJcJiFlK
required by	!G-J9^bJfK
required exception	!J;GP[QE
required for	&VBHPYRI
required rsa	!FEU
required that	!D;T?V@TATBJDU
required'	!VWK
requirement	&H,U5H9K=TiK
requirement from	!E=T
requirements	![(I3I
requires	!K"E&H+J,F-J.J/J3E5D8J9J;U<K@BA]B9G]KDNJP]Q?RDSITGYBZJ_JaIbKcJfEhGiE
requires a	3K5I@IASBHGKKGP^QBRKTJYGfI
requires the	!JA[
res	"F6X
res in	!J/S6X
rescue	!c,J/H2=3>5=9IBJQHWTkT
rescue in	/IWTkT
rescued	,I7T9S
rescued runtime	!F,I7U9T
reset	#G%G&='H(G)T*7+K,@-X.C1_4D5V687F8G:I;I<G=?>G?E@GCCDEE@F>GHIEJKKdLCM;NJP=Q=RHSAT(UHVFW6X6YF[K]I^=aGb:cGeIgGhFi9j=kHlE
reset by	!@"T%K&F(J)X*>,E.51X4I5X6B=D>J?IBSCHDIEDFGIHLGMEOJPGQGSFT0VJW?X;YJ[J^DaJbBgJhKiDjGlB
reset error	!VKKTG
reset event	KJ
reset retrying	5KB@KW
reset the	,C.I1G3J5J8UBGK]NU
resetting	5K
resetting read	!H
resetting send	!H
resolution	"J-G/_3K5H6Y9GKENJOKSH_GdEfKkJ
resolution finished	!D/XTS_JdH
resolution in	/W
resolution of	!F,T/X7EdK
resolve	!T"A%J&8(G)@*E+7,<-A.@/c0G2?315.6W7799:D;D<D>K@KAEB9CJDJFJGHH8I:JEKHMGNDO?PAQ?RGSCT=VCXbZJ[D]H^E_Ca:b<cGeHf=gJi8j=kWlB
resolve dependency	!Z
resolve file	!D/F6DBTL^RWaK
resolve host	!^1K2J3I6G7HHJKJLCREXFkH
resolve hostname	!!"?%H&B)J*J+C,G-@.I/_132I3>546^7H8H9G:HB5FHGJHCIIL;NEOIPJQIR>S=TDXe_FaJb@cHdTf?iAj@kZlJ
resolved	!T"J,?.?/e1K3C5E7J8KBFIIKAL@OBRDSGT@_IaHbJcJfEiKkGlI
resolved ssh	!U
resolver	"S.F/[7H8GBHK<LHNGRDSGiIkJ
resolver called	!_
resolver error	!>"V,Z.I/V5U8IK?NIRJSKTV
resolving	&K,G/b1J3K9HBGR?dTiFkA
resolving 'sftp	!I/W6XBKRJ
resolving address	!W
resolving deltas	!U
resolving sftp	-TKW
resource	!S"@%H&I*J+I,<-F.>/>1F2I3@5=6J7I8H9C<T=BA=BDCKFEGJHKIBK<L[NHOCPYQVRFSWTUVIWCXJ^H_DaCbDcGf?kF
resource aws	;JBJTXYIjS
resource definitions	!FBSPWiTjX
resource id	!CLVRJS]
resource in	;T<T
resource is	!X
resource not	!T<ILT
resource null	!E<S
resource provision	#V;VBIiT
resources	&JGIKUNIRVTJ_I
resources app	!KGJKVNJRY_J
resp	_KlX
respond	!;"I-I/D1A3I5C8?B@IIJGK_NBRFTX_GbJcDdWfEiGkElI
respond after	,I7Vd[
responded	%[&E-J3K5B7JBDKHRF[U
responded with	!I%[&G.J
responding	!C"G*F.G/B1>3E5D6H8c9GBAJXKZLDNKOJRASGT=WK^IbJcJdHfIiEkVlE
response	"E#G'H(B*2+>,6.5/60<1V293;4E5(6<7996:G;.<<=>>E?B@>A7B.CFEHF5GCH;I6JGKULBODP=Q9SKT?]E^W_GbEc_dAeEi@j=kElV
response 220	!cN@RKlA
response 403	XW
response code	!WKJTJlX
response does	!H-U/H3H8K9HKC_UfJkY
response ensure	!JLISXVX
response error	SW
response from	!H"E&U)H*H,D-E.?/B0J1Y2G5E7H9@;E<IB>FHGIK]LGMIN@OFPGR:T9VFWJ_FbFcZfThGi?kKlE
response fz	1DTHlI
response header	!]KI
response java	!I1KLHSZVX
response my	GU
response num	!JaV
response ssh	!CNDl[
response status	LIMWSJlH
response this	!T
response to	"Y)Y1VKW^ScIfF
resptype	!K
resptype self	!K
respuesta	!XRHkUlV
rest	!X
restart	!a-U8WBDKBRHTJiK
restarted	!Y
restarting	!X3K5C8UBFRIiJ
restarting failed	!W
restarting ssh	!F5F8VBGTU
restic	"J&X)G-I1>;J=HB[LcPTQJRASHaBcDeIfJjU
restic failed	!IBTST
restic r	-F6TBFKSNS_TiWjUkT
restic unable	!I)J1@5TBUPVRIcDiSjXkG
restore	!UjU
restore access	!T
restricted	!;"J%U5EKSRHSI^TbZ
restricted to	!C"B5FKTRJSJ^T
result	#J%E&B'J(G)H*I,G-D/<0J2F3T5T6I8V9G:J;G?I@KAICGDJEIGDKUMHODSYZI]IaIcBdGeIfGgJjBlE
result 'exit	!X
result 1	.U
result await	!H.JIILISJ
result ok	!W9I
result self	NJkK
result to	FS
result unwrap	!D5Z8XTK
result within	!G5I7TBGJUfH
results	!A"K.@1C5G<IIXKSLSOHRFVI[VaIeViHjUkE
resume	!4(V,F.9/H0F1J3F5F8H;JBEIDKGLARJSITJ[?]q^F_Ja>bHcEfGgHkJ
resume download	]V
resume upload	]V
resuming	!U
resuming upload	!T
retained	(D/J3G5JHE]Z
retained 0	!J
retained as	![HF
retcode	5T6JiGjW
retries	!["J#J&D'I(@)I*F,Y.50@2E6E869J:I;C<G=G?J@HAIBWCJFJIAJHL<MJO:QGSHVEWCXCYG[F]J^C_Ea>bBcFeEfIgIh>iUjCkG
retries 60	!@,UBTTSiT
retries exceeded	!A&H.E2J6J8A9E:K;G=J@KBTIHKWSEWGXHYK^H_IbGhGiUjHkJ
retries left	3T5V
retries waiting	!@,UBTTSiT
retrieval	!Z;F=KAJBIEK
retrieve	"U,H.H1K3J5G7G8AKSLSN@RKSGVUbTdFkH
retrieve directory	7J8DKVLUNCTA_KdIkJ
retrieve docker	!J"VbW
retrieving	1U2UKETH
retrieving directory	1U
retry	&F(S+I-J.9/W1D3=5D7W8S9K;C<TAEB6FEIFLGO;PGQJRES4VIW@XT[G]J^Ia<cJdXeTgJhIiEjDl@
retry 1	-J7U9H<WBHKIRFfTiH
retry attempt	!C/TGTRK
retry in	!I)U/W0VSJTDXXfU
retry on	7URJSIdZ
retry s	!D,S/V
retry total	!T
retry when	!]5H
retryable	!Y9SKG
retrying	!H"@%J&@(H)H*F+J,V-X1D2C5Z8@9K;@<A=G@JACBVCTGJJAKWLHN>OEPFQGR<VKWEYJZK[K^I_@aSbIcJdFfEhEjVk>lG
retrying after	,D/X5V8DBSOJTGaT
retrying in	!<#U5[KCTZ_GiG
retrying may	!G8S
retrying retry	!X
retrying try	!^
return	!l&<*F-G.I/@0H1I2=3;6H8K9T:K;EAACEDKEJFBJEKCLHMKOES@XJYJ_HbIeJfIgIjAkDlF
return await	!D.G8JSFWT
return cancels	!KQT
return cls	1KbS
return code	!8"I,V-J/E1I7K8I9[<T=SGIHVKELGODRVTW[H^VaGcIfHjG
return fut	1IfJ
return future	!F
return runner	!F
return self	!;&J8I9KaU
return sftp	"T
return to	!T1HBTKTTH_I
returned	!>"5#H%X'I)A*@+<-H0<142@4G5]6A7T8596=H?G@GBWDKEFFJG=JCMCN?O>PGR.SWTGXZZH[I]F^=_Fb7c9dFeEf6gEjJk@
returned 1	%X.T3TBJIU
returned 2	!G:ULJVT
returned 255	!JBWKUTT
returned an	IJLVSV
returned error	"I%I&8(K+K,C-A0I2J3?7T8A9F;TAUBVCWFSGKIILAMKNGOGQWR;T<VJXB_KaTbIcJfFhJjAkHlK
returned false	!A.TICKFLUS]VKlT
returned fingerprint	!G3S
returned non	!K,U-V1IbK
returned nonzero	!H&WBJKGWW
returned status	!J&J-D/I3J<TBUKJOUXV[V
returns	,Y7X9KKJWUfK
reused	!V
revision	!J.W4S5J8URTTTUSdU
revision unable	!J3S4T
revoked	!U"D#B%H&H*E+J,K-H/J1J293)4{5&6I7J9<:B;9<:=>>>?J@DA>B9CAE@F>GKH6JIK>NHP;Q=RETGWJYEZG_GfKhHiFj?
revoked and	4Y5J
revoked for	!H3G4Y5K
revoked host	!@2I3;4l5:BHHKKI
reçu	cU
rfc	;GYX
rfc 4716	;HYX
rfd	"KcS
rfd 4	"KcS
rhostsrsaauthentication	!Y+I
rifiutata	!K,X/G8JKKRIbHfV
right	!@"W&I)c,>-C1_5C7U8:9GK:QKSK_CbJfahJkUlJ
right hand	!I/S7T9KTJ
right host	!V
rights	!C<UFJLJRGiI
risk	!^"JiJ
riuscita	!ABEGJR]TBjU
rk	!ELKST
rk tu	!GLK
rm	-U/F3TBGKWLDOGRGS[TGaC
rm f	3V
rn	!STK_UkU
rn client	KSNS_UkV
ro	)V
role	"J#VBHRIiV
role arn	!S
root	!I#E%>&F'E)Z*@-7.4/80A124C5F6F8>9G:A;B=n>??BCVFJG/H[J<KGNBO6Q5T@UIVIWHYI]E_7aAdCeEgDiUkIl7
root ansible	"J1HSXbVfS
root cause	!Z
root cmd	!JiU
root config	!XSJ
root connecting	!F"ZBURBSGiW
root dir	!YSJ
root directory	!JIVLU
root exception	!HLV
root from	!W"EiV
root inside	!W
root ipaddr	!:)K+I/H1G2A3T5V8J;U=<CTGCHJKELKQIRSTCWJYT^TdJfShHiHkI
root login	!XRH
root permission	!F;A<K=h@AAHB@CFEDFJHJRGSSYHiJjH
root root	!HHX
root ssh	!4"I%G+V,E/J1I5@9J<W=[>I@ZAUB>C]DJFCHWIEKILBQJR?S>TIWHZGbJhJi6kI
root'	;J<C=^BGHJRFS]
rooted	!J.V1V
rooted in	!J.V1V
ros	5J?TBFIWPT_K
route	"C&B*B+J,'-?.J/+1?2A3A597m8E9<;G<EAHB6FIGGHGICK9L?NBPFR9SBYKZJ_BaJbJcFd]fEhJi?jIkFlF
route to	"G&G*D,*-C.C/.1B2C3C5=7h8H9?;I<IAKB<GIHIIGK=LENDPIR>SJXE_FcIdXfHiEkH
route zum	,I7ZTD
router	!V&J,F-S/J2S7V8I9UAJKERSSETIaJiV
routines	"K&I(H*G+I,I-J.H/@0I2K3G5H7J9C<G=J?I@AAaBCIGKELKMUNFPCQ_RCTDaHcIiI
routines get	;SQTYV
routines ossl	![AIQF
routines pem	!V;EQJ
routines ssl	MW
routines x	!S
routing	.HRUT[
routing to	.HRUT[
row	![;K
rows	!F,U/K6SRFiV
rpc	,A-B.X0J1I3F7I8E9J<HAKB>IKK:LFNDOIRISDTDWTXV^F_FaIbTcWiGkH
rpc data	!AKJNKWX^HbUcW
rpc error	!Y,J/U5WBGSFXW
rpc failed	!a-JKF
rpi	!U;J@K
rpt	[T
rrs	!Y
rrs tv	!Y
rs	!Z"K,J/J3T8F;C@JAEBCEVFWPKQCRDSHTKiG
rs sa	!FEWFX
rsa	!I"9#.%I&D'5(6)4*.+>,9-+.B//03142h3F5G6>7:8+9>;V<S=U>IAYCWDXEtFeG.H<I?J1K+L#M4N,O0PBR+S,T5U9V5W+X2YVZ#[4]6^3_7a-b4c8d8e6f:g6hCi:jUk6l2
rsa 1024	;JBKE[FKPJ
rsa 2048	*K2C3T;T<G=JABBCCHDKKJPBQ@RJYSiJjI
rsa aaaab	!Z;IYT
rsa bad	!G%I;>=;@CAJCaDXEBQHY=
rsa cardno	%S
rsa cert	!U%T;==>?J@@AFB@EXFSGIKSNHRUYB_VhT
rsa client	2Y
rsa deploy	!H%U&G<Y
rsa dsa	!IHS
rsa dss	;T
rsa ecdsa	3KFT
rsa error	!A;_=A?J@WC>Y2
rsa explicit	E^FHiUjJ
rsa failed	!X;?<A=@AVB^CFEFFKP>YFiW
rsa filename	;J
rsa hex	!G"T&F)H1@5D<<=6CGG>HJZAjf
rsa host	&S2U3H5W9HFFiJ
rsa in	5J;@QI
rsa incorrect	!I;VP2
rsa invalid	!X%J&H+G<==2>>@GB>C6DEEeF@PBQ:Y:i>j@
rsa is	!92S3K5D;Z<F=A>>?IBJDJEFFVQTYC
rsa key	!H%:&C*J-J/I1I4B8J:D>I?@@VA;CADIEbGJKBNJR=SGY9ZIhGi9j4
rsa no	!71H;B<n=JICLG
rsa not	!<2T3I5D;F=SBGFY
rsa o	!C+U=T
rsa old	!FEW
rsa open	!I;?<G=E>gAIPJQHYE
rsa or	!@;Y<V@TATQIjJ
rsa permission	!@;@<?=iBJC=EDPJYDjJ
rsa ppk	;K=C?[@[AaBDQKY[jK
rsa private	!6&K5I<C=B>H?E@TAdBDCHFJP6YDjK
rsa pub	"I&H5K6S:V;7<>>A?Y@GAHBJC5DEEDFCIFPAQ:YpjB
rsa pub'	<@=J?b@ZA]C7DJQKYg
rsa rsa	%I*J4K5I<EFWR[ZGhTiJjW
rsa sha	!?*H-J2W3@5F9F:TBTFdJILKNHTK_KiAjTkK
rsa size	!FEU
rsa ssh	*H2V5K9Z?GFJ
rsa to	!a5JhT
rsa type	!Z+J;5<@=:?I@<ABEXGHPJQKRTY>_UhTjT
rsa user	,D7W;G<G@JAIDWP@Q>T]YGdIfSiTkU
rsa のみ	jV
rsa は	!IDS
rsa'	!8%F&A*I+F,G.J3E5?9B<X=W>d?B@8B5CXETH>I=KDL<OJRESETJVKY-[IiFjJkF
rsa' are	!E;G@HAHCXDUY<
rsa' is	!I>V
rsa' key	!G2JEWFU
rsa' は	>W
rsaa'	!B<]IJ
rsakey	!B3S5I;XQF
rsakey py	!D;XQG
rsnapshot	,S5U
rsnapshot daily	,S5U
rsync	!A#B%H&5'C)A*A-E.^1D2D91:F<6=J>H?HAIBIF;GHHCIVMAN5O4P:Q5RXS^TFUIV6WIXAZS^G_?a]bWcSdIe<f6g=kGl=
rsync a	BJHWSI
rsync av	!V7UBURKjV
rsync az	.SBETUiX
rsync chgrp	!EIJaY
rsync connection	!F6K8F9JIKJIWKaHfG
rsync error	!A#J&D*I-E.T/F0>8T9?<GDFKUMHNAOEPHQERHSVTDVCWCXK]J_IbWeHfAgGlG
rsync exited	;TRFjT
rsync failed	!F(U.V7IKTSTTJ
rsync generator	aW
rsync io	!G,J7VKHLT
rsync man	cU
rsync manpage	!I"TcT
rsync mkdir	!BLaSS
rsync mkstemp	!FS[
rsync protocol	/E1C3J@JBUGINHRS_DkD
rsync receiver	!3(K,J.Z0[I>KGLYRJSVaU
rsync returned	!JBWKUTT
rsync rsync	,I5K7UKFLTTJ
rsync sender	1AIbKSLCSCaI
rsync server	BJRXbJiJ
rsync ssh	!A"GBAGERXZXiAjH
rsync stderr	;XRFjT
rsync warning	!Y
rsync write	!D.ZSJ
rsync エラ	-W.JBVKFbT
rsync 接続	.U7X
rt	!G,T.J3T5JOKRJSTTTkW
rtmp	!WKH
rtsp	![
rtype	)S1S
rtype exit	)T1T
rtype user	!V1G
ru	!Z,D6F7EBJRJTSdTkB
ruby	/V7VKKSG_JdVjT
ruby date	/S7VdW
ruby gems	SIjU
rubygems	2K8K;S@TBHYT
rubygems integration	!D2K;S@TBJYT
rubygems org	!U
rule	!_.S5IHJIILGRK[U
rule align	!T
rules	!YSF
run	"J#:%H+B1I3A4J5F7H:B;I<Y>C?F@KAJDCF=G4H<KTQCR-T?UFW7X9Z;_GaDcGd<eTgUi<j0kEl7
run 1	.J0JITKILDaDeU
run 12	!^(I.J8H
run 2	SIeT
run 42	!D7SLTOS
run 5	!V
run 77	!FLIOWS[VS
run 9	(U
run build	ITSH
run command	/T6S
run docker	!Z
run entry	!H
run fatal	!:"?,:1C2U5G7@8<9WB@EUJ]KTRGT9XI_=d@gWhFiFk@
run for	1ViT
run git	!D(U/W5DBGCVKSTWiV
run help'	!T
run in	!E-TKGNTTV
run main	!>
run mysqld	!V
run node	!H
run parts	"T
run pipeline	8UKT
run reader	!I"X)W-C8UfYhS
run salt	!J5V
run scp	!G&J/U5W
run secrets	!?=ZPS
run sh	!TSDaKgU
run test	!V
run thread	!I
run transport	2S
run until	!F
run user	TK
run webfactory	;X
runner	!="J%K&SAIBTGKRAWIXTaJjX
runner artifacts	;S
runner execute	!E&V-IKSRG_SjT
runner run	!B
runners	!;8WBJKJ
runners py	!C
running	"C#S&g'K(F+J,?.;/12A3>4F5J6>9F:H;4>E@CA;BECUDJEHF=G8I:JSK;MFN?OHQ=R1VFWJX@YAZC]F^8aEeEgHhKiFl8
running actions	!J-V5J8SKW
running an	!C"V)X1W5FbX
running and	!_,I7KTF
running command	&I<WBTHVRHiI
running docker	!FTU
running in	!V5H
running on	,HTI_T
running pid	!U
running remote	!JbT
running script	fS
running ssh	!J
running this	!G#TTSiU
running vagrant	!BCU
running with	TU
runs	.A0TIGLWOISB[_aUfK
runtime	&D(H+K-V.D/I1F2E3A5:6C7U8><J=EAJBFEII?JVK4MKOFQGVIWDYW[J]I^H_JaGbBc@dHiTlH
runtime error	!W,G-G.J1J7TKERK
runtime exception	!<(J)U,C-W2K6H9H=H?TEJIHJYKENTOJPFR@TFYXcHfHiSkG
russh	!6"E#J%I(I)F*A+I,B-9.B/A0J1>2<3E4G7E8X:A;Y<:=C>K?I@?B8CIEHFSGEHFIFJHKTLDMKNAOIQ?RVSCT@VFWAXJYCZE[J^H_=aGbCcCeJfUgKhFiBjBkGlI
russh error	!3"H&>)I*E,E-;.E/D1B2F3J5U7H8Y9T;=<CAGBAFFGHIJKULGNCPCRXSGTCVKWCZG^K_?bEcHfWhJiEjKkH
russh keys	!D&W2D3C4K5@8H9B:E;[<G=J@CBDFVK;QERJYGjI
rust	!_1K
rw	!V=ICSST
rw 0600	!Z
rw 1	!T
rw nosuid	SV
rw r	!X?SCUPSSG
réseau	-X5GKXOIRUTA_XkK
réussi	!T
s	#8&?(V)6*V+J,H-:1!2D495G6D7?9@:><A=H>H?A@:AAB<E9F9GHH5JdKUL?RUSEU@VYWIY>Z;[:]I_0cCd3h?i7j:kGl?
s 0	!U
s 00	!Y(J.:0F8KHKIDJEK5LARKSAVJ[Ka]
s 01	.T@IAVQIjU
s 1	([.F/K0I3K5K8E;JBKIBLHOFRJSC]UaFeS
s 12	8FKX
s 1472	!HJY
s 2	'S
s 226	/T
s 3	!v,K.J/K=KBFLDR?S7TGaIiB
s added	!Y
s binary	!_
s c	!D*T2H3IBKCSISNVSV
s cipher	!J*X9C
s context	!G5Y
s date	!?8FBTDZJXKT
s done	!X
s elapsed	!I7STSdS
s eta	(J.TJJKHLV[UaUgK
s for	"W;IFSQKiU
s found	5]
s ftp	!@-F/@1J2V5K7EKJRITXcTlJ
s i	!U
s id	!X
s in	![KH
s jsch	*U
s none	!E+S
s num	!SSJ
s o	!T-S
s occurred	!F&T<XBGGJPWRI
s remain	BTRT
s retry	!D,S/V
s s	!H/V5FBCMURWSHiHkH
s s'	!C+S,S/V
s self	!IIGLBV]
s server	!T
s sshj	9WBU
s st	(UVT
s stalled	!@JXKWbX
s to	&F/T6TPDQGjK
s var	=U
s you	!V
s'	/VCHkG
s'est	,F-J/D1Y9JBJKGRHSHTH_IfX
sa	BJEWFX
sa a鍵	!FEWFX
safe	!V5IQI
safe directory	!U
safe file	!I
safely	!@1bIGLG
safely chroot	!@1bIGLG
said	"J&K'V5JBUFKKJLHaDiVjGkK
said permission	!D'VRIaH
salt	!E5UBVRJiWjW
salt ssh	!D5VBVRJiWjW
sam	!X
sam kirkland	!W
same	OVSH]X
same passphrase	!W
same size	!HISLKOWSJ]X
sample	"H'W*J+J,I/H0Y3G5F7K8H9G;B<H@JAHBEFJLBPHQDRESSVE[G^F_IaJbJcKgFiHkJ
sample 01	!I0S
sample 1	0U
samtools	!dIJSGaK
samtools sort	!ZSH
samtools view	!V
sasl	!fB@R>iB
sasl authentication	!dBCRBiD
sasl bind	!U
sat	!T
sauvegarde	!G,E.T/T6WKGOU]X
save	"F&H(K*F+F-H/U0H1D2K3A9C;<<D=B>FBJFJGJKSLVPAQJRASYTFVSWI^I_JaTbFcGfEiCjHk[
save config	!AHKVV
save data	!B.W8FKXSU
save the	!T
saved	!a"E&C*H,@-H/D0K1E2K3Z596K7E8H9E<E=EAIF@HIIJKALUNDPAQ?RCT?WKYH[I]J_HaHbIcEdVfBjXkI
saved exception	!D&HBXFINJhTiUj_
saved in	!b;F<JQKYD
saving	!X;F=JCHEGIUPCQG
says	!A'V3J5I>XIIKHRTSH^K_VhI
sbatch	!TgW
sbatch error	!TgW
sbin	!W.E1T3I9KIJLFMWRASETHWIZU_JbBcCf=lF
sbin mount	!TBIMWRHlH
sbin nologin	!X"I.J1XbEcJ
sbin sshd	!U"G
sc	*T2T3T5S9ULHSI
scan	"I(U,J/G1T2U8T9?KZRISXVK[EfJiKkK
scanned	RTiW
scanning	,T/SBKRGSGTU
sch	!;#H%F&;'I(G)K+F.90A1K:G>JCHDIEEI@L8MHO:PSS7UHVBXJZE[;]>aAeIgGlG
sch add	!I
sch algo	9S
sch changed	3S
sch exception	!=#I%G&<'I(H+G.:0B2B4!:H<J>KCHDJEFIBL9MHO;PTS8UIVBXKZF[<]>aBeIfSgHlH
sch java	!G
sch revoked	!I3C4_5CKK
scheduled	!D,X3I5WBZRKiZ
scheduler	AIPW
schema	!V
scheme	!g,K.J/C5C6K<IBDIEL@OKRJSATI
scheme sftp	!e,K.K/C5C6K<JBJIEL@RJSBTJ
schlüssel	!G"1#C%?&>'D(C)?*?+<,2-=.8/60@182@4E6=778:99:D;[<W=>?FB^C@DFEBF>G<H>I8J@K6L8MAN9O<QSR3S8T5UHVEW=X?ZA[>]D^?_9a:b=c>dBeCf9gBh9jSk=l>
schlüsseldatei	!2)I,C.D/=0H1D3H5@7E;]<X=Y>U@FAIBCDIHJIBL:OGPIQARESDT?XKYC^JaEfGiFjK
schmizz	!8"F%F(H+J.S/I0E4J6B7A;S<@@<AACIEIFIGGIAKUMGOIPJRGXGZAdDfEiIlH
schmizz concurrent	!D-W5JJTTG
schmizz sshj	!8"F%F(H+J.S/I0E4J6B7A;S<@@<AACIEIFIGGIAKUMGOIPJRGXGZAdDfEiIlH
sconosciuto	!@"J,G.J/Y3I5E6F8KBEKFLIRFTEiZkI
scope	!X7T
scp	!!"9#,%0&H'/('*?+5,F-!/:0!276+7<8!9;:3;G<*=??G@+A9BEC<DEE1F,G8H?J,K>LcM-NCO@P4Q!RHSeTIU8V!W!X2Y:[V];^~_7bhc5d4e,g(h=i>j#kXl9
scp 346	!Y
scp backup	!B,X.W7URHTT
scp but	!K5V
scp command	!:,I.H/I3J5DBJKFNJRJTJWI^baKb9
scp connection	"H)V,J-A.D/G3D8B;JATBBGUH^KCPWR=TKWEXFZX^acUdJfVi?k@
scp data	!B.I1IBJKJLYSATJ^DbGkJ
scp dest	!=.E1H<KI=LVOF[ZaI
scp did	!JLTSUTJ^V
scp error	!0"G&=*G,D/E1E2F3G5=7J8J9A;V@JAEGCKELXPJQIRUSTTZYHZJ[K^XfIi>j;
scp exception	!>"D.E1F3K5E9JBJKFL>OJRISU^aaKfF
scp exe	"Y)H,J-A1_5FB[GBKENFR?ZJ^E_AaJbFcTfSi@k@
scp failed	!5&G1H5KBHHJKBO?RJTK[V^_bDfB
scp file	,K.S1I;IB?IIKHL7OFSYb<kK
scp home	!E.T1JIBLYSI
scp i	!G;KIT
scp ipaddr	!J9YLHRZSETK^JiW
scp is	!E"F,K1K3K5EBGKHLJTJ^ebHf@
scp item	!JJSSX^UaK
scp not	!@*J5HIJLEWI^cbIf<kK
scp o	!J3S5E^]bCfK
scp p	!=,IIHLGOTRKSXTC^EaXkc
scp process	&J/T5VKJ^V
scp protocol	"ZbV
scp q	!K.ULV
scp r	!I7SBSIS
scp realpath	!KLXSI
scp release	3K9IIUKKLKNVSHlU
scp remote	.JKILUS^^HaU
scp s	!F^[
scp scp	!?"D.D1F3J5G9JBJKDOJRISWTJ[J^]aJ
scp send	KDLSSW^W
scp server	!B3G5W^WiS
scp session	"J)I,F-B1C3T8D9K;J?VBEKVNHOKRF_HbJiI
scp sftp	!<"I&a.K/J1H3E5FBJIHKCLINIOHSG[H^H_KaEbIcIkF
scp srv	!BBILHSZ[T
scp stat	!:1C<HHJL=SIVJkb
scp supports	>T
scp to	!>,U7KKTTU
scp upload	!AIGL]SZaK
scp user	LISH[TbKcT
scp v	!?"J1U^YcW
scp var	!;IHLUSZ^J
scp version	IF
scp write	!F.]LJSH[G
scp は	>T
scrapli	!>"J3V5V9U;JGJRFjJ
scrapli authentication	!>"J3V5V9U;JGJRFjJ
scrapli exceptions	!>"J3V5V;JGKRFjK
scratch	"J1JIEKJRESZVKiIjU
script	!U"E)K*K-F/A0K1C2J3J4I7G8A9H<D=J@JAIGIHIICK:L@NAPGQIRBTCVHWJYK^E_AbBcXgYhJjKkClI
script setup	!X
scripts	,E-T/J5J8VBFKTRTTI
sd	!U
sd date	!U
sda	NTkS
sdb	!W
sdb 1	!V
sdc	<S
sdctr	!T
sdctr aes	!T
se	!I"8#E%C'I(@)H*>+B,W.J/[0C162I3D4I5F98:G=T>D?T@CABCEDJEFF>G7HDI>JCLIMFNHOWQ=UKVAYBZB]C_<a?dBeEf<gChAi@j=lS
se ha	!B,F-T/H7I8VKSOWSVTJ[W
se pudo	!A"F(K*I,]-I.C1F2I5C6B8F9G;E<E=I?VFIGGIGKBOSQJTUVIXIZK[I^KbIcHfIjH
se puede	-J5J6H9J<C=SKDLIOIRESGlX
search	!V
searched	IU
searching	BHHDQS
searching for	QS
searching home	HG
sec	!e&I(H*I-I.F/G0H1J3F7I8G9H;DAJBDKALDNFOIPJQDRESGTCVK[I^V_JcVfEiHkHlJ
sec error	!Y
sec internal	!W
sec not	!B"UKJSJ^WbScXfI
second	.W0S1I8G
seconde	!W
secondes	!ERITYlJ
seconds	"C%D&F'H(?)9*=+F-I/H0E1>2>4G6E7T8T9=:J;;<F=F?H@DBACFDJEFF?G>I@JSKWL;MJNSQAR2TaUJVBXCYFZI[G]C_Va9bJcFf:g?hBi:jJkF
seconds 2	eT
seconds check	!Y
seconds of	!C)J,K1F8ZJJKSNXT=fJlS
seconds retrying	!^
seconds there	3T5V
secret	&H3F;T<YB>CUIJLHPCQBRKiJ
secret key	![5K;H<TPKQH
secrets	!W&G,J5I9G;E<U=XBDIGLFQHRFSITFiJ
secrets sftp	!E;K<XPS
secrets ssh	=X
secrète	!<"D%I&F*H+D,B-E.D/E0K1H2G3A5A6H7F8E9B;@<@=E>G@GAEBDCGEHFGGHHHJIK@LGNEOIPcQWRBSGTBWFXHYGZK[J^J_DbFcIdJfEhDiGjKkFlH
secs	gU
secsh	!J,Z/HTXfG
section	!Y.JBSLIbTcT
section in	!bLJ
secure	"=&B)J+I-5.C/W0J1A2U3F6G7?8;9V=U@JB5FHGGHJJFKILENJOHPIQHSETUXD[K^X_9aKcEdAf=hGjFk?lA
secure connection	!YTG
secure crt	!B,V-F/W5I8HKXWH_F
secure file	!HiW
secure for	5T
secure shell	!V"E/H5H9IKKNHbU
security	!e"<%J&G(I,C-E.I/;0I1H2B3b4G586H7E8H9><B=F?FA<B5CJGGHJIIJKK;LCOKQVR@SAT?YEZK^K_GbFcHfGiFjEkIlJ
security access	!X
security auth	!EBKQX
security breach	!C3Y5F
security error	RTiS
security invalid	!Y;DEG
security provider	WUXU
security unrecoverable	!UQJ
security validator	!V
see	#F%E&>)K*G+J-B.;0F1A2F3:4K5K6H8@9A;A<@=F@GBCEUHGJHK6NAOBPDQCTVVGWFXKYG]IcUeIgKhIiGj>kDlI
see 'docker	!T
see detailed	LU^WfV
see https	!IEW
see previous	(T
see session	!E"UBF
see the	!UBIKIRFSJTJ_JcWiK
seed	!S
seems	5J;G@XPUQIiV
seen	!F3I5XBU
segundos	,IRETVkX
segundos de	!G,JRFTVkX
sekunden	,>/J8VBKRFTWiJ
select	&I,E-K/H3J5H7J9H=IBAGUKUNUR=SFT@fHiCjHlY
select one	GV
select proper	!GNYRGTH
selected	!K;J@VASNHOTYKkX
selection	![
selection error	!Z
selector	7T
selector events	7T
self	(J,K.I1U2B3CAWCJIGLGQHT<V^gJjH
self auth	!F&UBUNI
self begin	IT
self check	KT
self choose	*S
self connect	7T
self convert	!JaV
self copy	IT
self coro	!H.JIILISJ
self dst	.TIK
self families	/T
self from	;IAT
self host	!T
self key	3HPK
self loop	!F
self open	"X1UAVKW
self packet	!IKKNJ
self packetizer	!AKZWU_T
self parse	;X?J
self policy	!J4T
self read	!@)T.E1U8E9K?SAKHKIJKGSCaU
self request	!J
self resp	!K
self run	!H8TKT
self signed	!b<J
self sock	7T
self socket	NJ_S
self ssh	8S
self stat	!AIELJSCVc
self transport	!F"UGTNK
self user	"U
semantics	!K
send	!.#E%Z(8)W+6,@-B.E/H0422334F5B6:7.8f9H:D;H<H>??>@HA0DCFZG;HAIKJUKbM>O,Q;RCSAT6UFV@W1X=Y@[I];aEd:e>g=hDi@jJk9
send 'tank	)K1HJY
send 2	!H
send a	!I;TBIGEZS
send channel	!B,A/GAKBFJWLKNKPJRDTAWJ^IbZcWfX
send data	-J.Y8GBJfJ
send disconnect	!-&J)Y*G+K,J-F.B/H1X3H5D7J8Z9I:J@KBBGIHKIKKXLJPJQGRGSHTFZK^J_EcJdIfThHiHjJ
send eof	"KcS
send error	!H.I8XJXSKfC
send failed	[S
send failure	!J&I.H1G8IBJKTSW^WfI
send files	8TLWSI
send message	!E-Z1H8Z9SKW
send packet	!H)J-Y/I1B8c9HBJHKK]LFNGRGSJTG_VbJfJ
send pl	/X1F5XBVKHTKfH
send pubkey	!9"D#H%_*I1K5J:J<ABFF^QJR?SJZHhHi=j?
send receive	!HJXKV
send seqnr	!H
send unable	.E8VSCTU
send userauth	"J<TBXK@QKRHbKfI
send version	)X-F.J8HKCSI_KcVfU
sender	!I"T#J&C(G)E*I,G-I.V2J6@9><BFDIdL@MUNDOCPGQBTBVDWCXGZH[=]KbTeHf;gIhAlF
sender connection	!C"JMV_K
sender dataprovider	BU
sender date	!.(K,D0I4U6I7S9HDJIWJSQJ[GaTfKhIkV
sender link	!CIX
sender login	!]"JBERDiG
sender service	!V
sender sftp	!D.U0T
sender sftpd	,H8GBFKINIRHSKTKiBkK
sender upload	IS
sender write	!J1IKT
sending	!X"B#J%H&F(K*D,C-[.X2E3E4J5<6K7D8Z9C;B<F=F?J@IAGB@CHEIFCGCJCMIN<PJQGRFSST;VIXKYIZJ^T_<bHdHgKhFi<jCkFlG
sending acceptable	!]
sending channel	!JaU
sending command	"J/SBSSH^[cGfF
sending disconnect	!X
sending incremental	LU
sending request	!X
sending ssh	8T
sending subsystem	!F)X1WSW^?bEc^fU
sends	!W
senha	"@)W,J-C/H1W3F5G8GBCGUKCQJRXTG^J_IbHfUiXkF
sensor	iW
sent	"='H)J+A,B-J/G0E255E6D7;9I<H@JAGBIDEEJFFHFL7MSOBP8SVUGW=XE]F^?aXeGiDlJ
sent 1	!X
sent 3552	!Gc[
sent 4	!W
sent a	EF
sent by	!>-K3ZBGKHcIkXlX
sent command	!H"?,J-S3?5A8HB=STVV^JaUbTcV
sent curve	9V
sent disconnect	!<8UKINKcJhV
sent exit	!K"V)T
sent invalid	!GMWNI
sent num	.WHTSDbKcH
sent publickey	!6*J1B9K;W=X>UFGPDYUZ=
sent server	KXfJ
sent ssh	!a8HKF
sent status	!?SZaT
sent to	!CBS
sent user	!I1TfI
sep	!H"S,I-Y0V8K<U=SB>FJRHSF_IbTiC
sep 2023	!Z
separation	!W
seq	!^"J,G-F.J/V6I;I<HGUITKALJNJRJ_IkJ
seq 2	!Z
seqcore	/T6GTTdH
seqcore ipaddr	TUdI
seqnr	!H
seqnr 3	!H
sequence	@ZAZYZ
ser	!T,X-J7HTG
serial	!b
serve	!]
serve sftp	!Z
server	!@"3#A%6&5'I(!*^+>1X3V465T6.7F9T:1;)<<=->8?9@4A"C'D/ECH6I!JBKTLGM=N]P0Q!RVS>UGVCW/X0Y,[-]IaBd3e=fVg@jFlX
server 'sftp	!9*K,E5a7I;JBWGVKHLJNGR@SJTWfIiW
server 'ssh	9T
server 1	!XRK^S
server accepts	#J,G3J5H;T<JB8E6F(GTR?ZGh<iBjWkS
server address	,C.F/b3E5B6UBIKDLHNKOIRDT=fHiKlH
server administrator	3S
server aes	*T
server alive	+V-T/K3U5E<JKJ
server and	!G5YbS
server app	!V
server at	"D&K)F-E.J0J1.3;6J9H<E?VBFFIGFKAL9N[OIPJQJSDZ]_GcJfAi6k:lD
server aufbauen	!JlX
server auth	!JBDRYiG
server authentication	5IjV
server backup	!B-T<JKGLYTT
server before	!@)T3I5WcU
server but	5S
server certificate	!S3K
server check	!A,U/T5K7ZBIiXkT
server cipher	!F*Z2J9C
server client	!Y*I9F
server closed	!Z"?)@*G,7.F/D2J3G5>859@B9GJNJTBWF^Ib;cCf9iBkKlB
server connection	!>"J*I/F1U2J3B7B8Y9FBDKUN>^J_WbGfDkAlF
server consider	!V
server could	!TKHNFbXcW
server date	!_
server dial	!k/>7FBBT:dGkB
server did	.J/E3;7W8JGUKBLJNDOKSJTX_KcFfKkU
server diffie	!C9[
server disconnected	,K-FBDNERHTS_BfIhZiI
server does	!>">-G.K/?1?2E5;9X<BIIL?PSQJRUVH]F^I_IaYbFcIfUi>
server due	!X,HBYKJRGiE
server during	!Z
server econnaborted	KX
server encryption	*W9H
server error	!]&J/E3]5JBTKKRJTGi>jJkS
server example	!KTGfU
server failed	!G"B&X*B,V->/72K3D5;7T8B;G<TFBK7LVN<OEPXRHWC^G_@cWf:hJiT
server failure	!G.TaU
server fehlgeschlagen	!G.I7I8I9UKFTT
server file	OU
server fingerprint	!E5V
server for	!T.GRHjW
server forbidden	!Z
server getrennt	-FKW
server got	KI
server has	!F"Y.J1I5U8XBTSETKhT
server have	9U
server hello	-W_TkU
server hmac	!J*]5I9HKH
server host	*6+K,V-C/61H2a6K7@8I95B@EZFEJFKGLGNAR?WJZK_FiGjKkX
server hostkey	,H2F3Z5[9FKHNGTJ
server identification	!I,S-S/W3SKENDkU
server identity	!V-J
server imap	![BIRJiI
server in	!D)J*X,K/I1D2X8BKGcU
server ip	,I-K5F<SBIKJTI_XkU
server ipaddr	"H*J/D1C2K5C7I8H9ABDGWJFKTN=RUT[_=dEfJiElH
server is	"8&B)E.W0@2>5U6I7S8<EGFDGIIJJFKAL:NCO@R2SAWEXH[J]F^>_4b6cGjGkGlT
server kex	!J9V
server kexinit	CGYK
server key	,G-D/D2V3g5^7K8D9I;6<G=G?G@AA>B3EJF>HEK;PDQ=R?SITGYHcGfAhJiEjJ
server listening	!l*F,1->/E2J3H5H7@8A9FB>JJK?NCT9ZT_FdIhElE
server localhost	!a,CKK
server log	.IMTNJRG^JbWfJiT
server mac	!I*]2I
server machines	KS
server may	!K5JBHRG
server message	!DAUBCRHTUhUiU
server name	!H,F/_5BRJTC
server nas	RJiW
server nicht	fU
server no	!9&G*g,F/I1<2@5F7I9>BCFXGKHJIAKFNFOIRGTFVYWJ_KbIf^hIkC
server not	"I*J,G.J/B1F3@5X8T9KBFIKKALDNERESJTE^A_IbHff
server num	!B#XRHaWiH
server offered	!F*S2T3=5[FI
server offers	2TRS
server offset	KJ
server on	"J,<.J/I5F7IBAKFNZRETD^X_JbEfCkSlH
server only	!D,K2W3F5FBJFJRGTJlW
server os	!SSITVjT
server output	!D"Y+S,T-I.J5WTI
server path	!ULTOSSGaT
server permission	BCOGRESkaJiG
server please	-G5E9GBCKBNVR=^Z_DbEfJiD
server port	kJ
server proposal	!H*S
server protocol	!_.J
server ready	!I-KNUk[lJ
server refused	!;"A#J%A&7)H*I,8-H0K1A2I3C5D8I9F:K;?=D>K@HAJB]FTG@IKKGLKNHPHQASITFWFYFZ<_TbZcCf[hHiWjVkDlI
server rejected	!J&K-H.I0V1I3H5A9G;H<IBYFTGCKENGQGSFZI^F_CbBcJhJkVlH
server reply	!DNIRIlb
server response	!E*I,H-U/H1I3E5I8B9FJVK=RG_SfDkW
server returned	.IBIKVLJSIWG[U
server rsa	FT
server running	![,J
server said	!H"J&K'VBVKJLHaDiVjG
server selection	![
server sent	!2"H,D/G2H5:8U9K;U=W>TFCGSKKPBTCVSWIYT^CcSiIkDlG
server server	)SK:NIRVbU
server session	MU
server sftp	!7"F)J,J-X.U/U0J1A3D7E8I9KFSGJIJJZKTL?QVRFS9_TaEbHcIfElT
server should	!G.V
server sig	!G5KFT
server smtp	!^RH
server socket	!F,F-T7V9^BKKENHTI
server ssh	*H,G-H2X3ABYFJKCNIRWTG_KfJlD
server sshd	!JlZ
server supports	*V5IGHcKjK
server that	3S
server the	!H#U,V-H/X7FKFRIiY
server thread	!Z-UBIKIRIiH
server to	*T,I1J8I9JBJK]T?
server too	!7KH_Ihc
server unauthorized	!Z
server unexpectedly	!F)^1U8B9WBIN3WI^C_JiJk9
server upload	-VKHNVSKTW_T
server us	!GLWVJ
server user	9T
server version	)K*H,E-W.H/D2H3E5G8F<JBDFHGULIMJRHSHhGiB
server was	,H3V8UBKTG
server while	!X
server will	!e,J.KKI
server with	!F"T)F,D-_1TBFKFRWTEkHlJ
server www	,G/X9XKITW
server x	!V&U5K
server への	,U
server'	!T^CfZ
server's	!H"@&I*K,H/H0J1K3U4D8J9Y;><I=K?I@DA;B;FBGUH@KALJN[PDSKTHWFXKYGZV^H_AbJcEfDiKkS
server's fingerprint	!@5[
server's host	!?2U3Z
server's key	!_3H5?HI
server's ssh	!KQT
server's version	!K9J;I@JABKKN]cJkU
servers	!G">&G'J(F)H*E+I-I.?0E1C2H3a6H7G8F9E;E<H=JAHCKFIGIIDJKKBLBOSPIQGR=S[VJWHXIYK[B]H_Ca<cBeHgKhHiAjGkElE
serveur	!H"8#?%>&9'?+<./0B1@3[4?5X6786:9;8<7=?>=?@@>A=C>DBE<FBG;H@I9J=K9L2M>N9P<Q4S8TZUAV>W9X3Y;Z>[:]9^<_Ja7b4c5d6e>f4g6
serveur a	!;"H,T-X/C3Y5?7JBDOEQJT>_YiUkT
serveur est	!D(J,H.J/@3=5b7HBJLJOJRFSKTCcK
serveur ne	!<"J&K*H,F-G/G2G3X5<7K9BBCKIOJRIT[_GhHiKjKkJlJ
serveur sftp	!E,C/W0T5FBGRAT?lX
service	!V#A'B(?)<*3+8-C/V0B2C374<5I6V7H8>96:C;?<F=H>D?F@IA:BBCGDDGIH>I.JSK=LHM?OFPJQ4RJSJUGVHX3YE[E]@^Y_7bXcHe>f>gBi=
service accept	1U4K5GJDZJiJjK
service allows	!5,E.B/G1G3J5D6J8I9J<JBFIJKELGRDS?TC^^_GaJb_cIfIkClK
service com	!C5U
service connection	!["G&E-G1H5JFSJTKINJTAfI
service error	!F&]
service exception	3F5X
service failed	!i,K/J5FBDLHRFSFTE
service inconnu	!I/X
service is	1TfH
service java	PTiT
service main	!a5DBASKbKfI
service message	!V
service nginx	![/I
service not	"A&B)J*I+I,B-B/U0I1B2I3B556Z7D8H9E;H<J=K@IAEB<GJHDIFKAL@NBPIQJR;SETBXIYK^F_IbDcKdGfDi@jGkW
service provider	!;"A&I.T/K5IFKGIIIPJTH_JiK
service request	8T
service ssh	!H&V,V-T/K9KBDKINJRTZV_U
service that	!F/Y
service try	BWGIiWjS
service unit	!U
service'	NT
serviceaccount	!V
serviceaccount ci	!S
services	!]5WHFbJ
servicio	!V
servidor	!A#A%A&,'@(7*7+;091W283[4?5F628G9=:;;5<1=;>8?;@@A@BCC>DEE:F=H@I6J<KVM?NAP3RXUDV<W4XAY>Z;[G]8_Ja2c?d<e=g:h8i;j:
servidor de	!V,I/H7UTT
servidor en	!Y,J
servidor no	!D.W/J3UKHXS[W
servidor não	!B"I.I/I3V5WBJGKKGLJRTSITGbVkJ
servidor sftp	!>"I.B/T1I5I6H7BBJIIKHLTOTR?TE[IcKfKlX
servizio	!J,I/]
servizio sconosciuto	!J,I/]
servname	!D,F/[3K5F6[BFKHRFTEdVkF
servname provided	!H,J/Y5J6TKJTIdVkG
serwerem	!8,T/TBIRUTX
sesión	!Z"H,@-D.I/A1B7F8UGXKAOFRASET@XJ_EbDcHfH
session	!F"I#7%&&:'6(B)_+',F-e.-0B1d2S5>627E8h9Z:4;3<B=:>@?A@@A;C1DAE0HDI*KdL;MKNUO9P=Q@S1V'WVXBY&[1]-^9a5cJdGe-fYgFiGjIl#
session 0	!ZKH
session 1	_XgT
session 13	!C2I9HBJNZSJTUWKkV
session 18	!@"I-D9EBdGEKHTK_J
session 2	!T
session 21	!I,F-J.I/@1V9IBELEOIRHSGTF[K_Ub]f[kJ
session 43	!E8U9KKWWT
session 5	!B2V9XKDkJ
session abstract	3U4X5SBJRJ
session await	NI_J
session channel	-JKTNI_KbCfW
session check	!H3X4U5UBBHUKIRF
session client	!J*S;IBUGEiV
session closed	!V)W*I,A.G/B3J5H8X9IB0FIGIJJNIQKRESCTAWEZTcBhCiBjJ
session computer	/W@S
session connect	!-&H)E,I-W3I4I5H7D82;:<F=E?D@BA:FXGTLKNgPHQ9SKYHZJbIcBfEhAi]
session could	"T)X,KBFTJ
session default	,V/TBKTT
session ended	!S)U1Z3G5@KH
session error	!8)E*I-U2G;F=IBTKGLEPUQGSCWJ_WcT
session exception	!G1J8X?TKGTJ
session factory	!G,V/U<TBJKTTT
session factory'	!U/H
session failed	!J*S-T1H2W9UKI_W
session for	!:"E)J-E/U1H3I5J7X8G9HAJFVGJKALGSITWcHkZ
session handshake	!G*]-H2_9YBIJXKETI_J
session has	!F1I3IKZNJf>
session helpers	8SNS
session id	!WLS
session impl	!J3T8HKVMURKTT
session is	!U";)C*G,C-H/E2H3B5?7F8a9@;IAGB?GHK^LBN@PCQJR<SIT?WEb?c?iHkJ
session java	!4"K)H*T,J-V1?;@<H=G?D@EA?FULKPIQ<SIYI_UbIcCdJfFiS
session key	293]KVQJfK
session log	!B"T7TBEKGdSfT
session manager	!FW[
session may	UX
session mismatch	!E3]5G
session nchannels	)S1SfK
session negotiate	2K
session new	/XRHiJ
session no	!I/T5KBUiXjK
session not	!D->1B3H5G7X8]9IBJLINBQJRZSI_BbJfCkK
session on	!JLVc[fH
session open	!V-J7SLISI_GdSfJ
session opened	!^(T-J.K1JBDGKKBRFSGZU_IbKcJf@iC
session operation	!<-C1K2Y7JJYRHTTWV^TdHfG
session options	5W7TKDLISIdS
session permission	!F"HBJSKi_
session pyx	!D"S*V-J2T=TKH
session rb	!?6J8IBJfT
session read	!A5J8VBGK]_V
session receive	!I*]2a9ZKIRJ
session remote	,F-E1D3U8GBHKWNJRJ_J
session request	!J)V,E-K/F0W1T<HIINFOURHSUTJWJaTbIf?
session send	1I8W9T
session sent	![
session server	9JKKMURK
session session	&I*X,I-C/K2]3K8=9GK;PJSCTCZT_FdKf<hIjEkJ
session setup	!Y
session sftp	!F)V,I-U/E8WLSRGTJcYfV
session socket	!E/K9UBKJW_E
session ssh	!A&W,[-C2TBIGSKJNCRWWX_FiZkK
session start	KV
session started	!Z"T3F5@BFgT
session stopped	!="F1HBXNJT[WF^I_HbYdI
session subsystem	!UKU
session to	!F/C1K5H9C<JAJBUKFQT^UfG
session unable	!@&U,I-5.G/H3F5F=B@KAXKULDR>SJTHbBfTiDjT
session upkeep	!c8FBJK@SJTG
session userauth	!E"S<T=TKJ
session username	&S;G<IBJPTRJjT
session wait	!JJT_SfI
session with	!I)V,I1T8TBJKERKTJcUfT
sessions	"U/J6JBGGKRKSITHbUfI
set	#J%W&W'V(7)<+K,B-G.7/)0D1=3#4H5I6=73839<:D;/<T=?>E?B@CA8BTDEEKFJG?I/JUK>LHMCN<O6Q2R4S;T:UGVIW;Y@ZB[6^A_<a~c?d=e=fEhHj>k<
set attributes	!B.ILIOJS@ac
set attrs	!CS?ad
set but	!J
set in	!W
set known	HV
set mod	!BOJSBac
set modification	!JaV
set on	BUCViK
set permission	!HSEaY
set permissions	!AaZ
set sock	!F
set socket	!F
set ssh	!B*V-J5T9U
set the	2X5UBKLJSHaW
set times	!:STa]
set to	!]"T,F.T/H1J3D5>8=;JBUCUHKJKSFTBaIbUcJ
set up	!Y"V5KLKTJbX
setlocale	!X
setlocale lc	!X
setstat	!-"K'J(K,I.</J0E1K3J5J8JBBIJKDL>RES9TGVD[EazcJeFfJiI
setstat unsupported	!GOTSHaZ
setting	+H/H1H3I7I9I=JBCCKJJOJQIRAT@VH_IahiEjKkC
setting env	!K
setting implicit	,S
setting locale	!W
setting o	!H
setting the	!C.HKJab
setting up	AS
settings	"?&D*J-V.F0J1A2G3=5:6K8J;@A@BJIBKJL=OJPFS>VIWH]K^I_BaHbFcEfEg]jVkWlI
settings and	!INVRGTWkT
settings cisco	!I,S/ZFURXiD
settle	&K*Y,I1J2U3K5IAJBIFJKGRJSGTGfG
settle on	!>*Y,J1K2U5JAJBKFJKHTHfI
settlement	!=*[2V5I9aFJKGTJ
settlement curve	!H9V
settlement diffie	!J9c
setup	!X&K,X-H.D1H3I5G6J9J<JBVGJKDPJQKTG_KbCiSjTkS
setup failed	![
setup gitea	!V
setup id	!J
setup py	bF
setup sh	!X
setzen	!IaY
setzen der	!IaY
severity	!a+I5J9JBIKKRISJ
sf	!;#@%F&C'B(C)W+D0B2I3J4F5H7G:F;F>FCEDGEFF@GKHEICJBMDNJPAQAUJVDW;YC]@^CaIbUcJeBfYgChBjH
sf ft	!<#@%F&C'B(D)W+D0B2I3J4F5I7G:F;G>FCFDGEFF@GKHEIFJBMDNJPBQAUJVDW<YC]A^Ca@bUcKeCfYgDhBjH
sft	!DIJKHLUNJcT
sft pv	!FIJKILUNJcT
sftp	!-"W#+%!&.'2(@)J*2+9,T-4.h/Y0I203F4+7F8F9>:!;6=8>!?!@2A/BIC%D&E!F%G6H)IXJ=LXM2NAP-QKRUS[U!V6W<XJY<Z)]:^=bGcXd6e<f^g2h:iAj'kC
sftp 0	!h.C/I5IIJKESI^JaIbJf?
sftp 01	/T<STH
sftp 1	!>">&J(F*A+F-C.3/m0<152G4J5]6V798A98;D<JAIB?GFHFI5JGK.L-MIN>O5PFQFR1S4VHWFXK[B^D_Da=bDc=dJeIf:gJhGjGk@
sftp 12	!@.EKHOZS]aH
sftp 2	!C/T;G<WIHLEOVSYVK
sftp 3	aF
sftp 4	!F"D,F.?/@1F3K7I8IBIK;LDRATH_Ecbf@iKlG
sftp 46	!U
sftp a	"J,I.:/G0C3U5V7HBHIFKTLBNDOURCS;TV[DaBcGkJ
sftp account	!H"^.I3JBIKJ_H
sftp adapter	!Y"J,B/E3B5D;KIJLCOVSKTH[XfK
sftp api	!JTU
sftp archive	!T'USI
sftp authentication	!D":&J/H1G3F5AAWBVFVGEKIQGRXT@ZWfJiSjW
sftp b	!Z(I.K/A3KBFLAOJRJSBaFgUiG
sftp backup	"H,W/T5B7F=HIKKDOIR]SBaBfIiX
sftp bad	!:"=)H+_,>0H3B5U6E7GBAGKI?K=NDQ?RWT@XG[IaTcJfTiCk]lJ
sftp bank	RKWT
sftp by	"E)KfV
sftp bye	!e"D,F.@/F0K1D3K5E6G7J8HBIIBK@LEODQKRCSATC[K_HaEbIcGfFlE
sftp c	!T3H
sftp cannot	!U"H&K.D/H0S3U5DBJIJRCSI[TaIbHcKfG
sftp cd	.E1E<KKJLaOFVJaG
sftp chan	!V1JVT
sftp channel	!J"U)X,A.I/D1i;IBIIKK@LARHSBTAWG^J_Ib?cZfV
sftp check	!I,Y0VBHa]iT
sftp chmod	.KIHLFOHaZ
sftp client	%I&7'K)[*A+D,X-5/V1[3G4G596E9K;H<6@ICIFDGDKCMBN?P8RHSVW=YBZB]G^A_AeHgBh<kAl5
sftp close	!aSG
sftp com	!H/Y3E5T
sftp command	!d5FIHLGRJWD^@bFfD
sftp common	!U1FBJKIL]OKRDSWTKfH
sftp config	!Z
sftp conn	=U
sftp connect	!H*S-B.G/@1T5C6J7T9D;H<KAJGIIJK;LJQISGTZWIXS_FdJfTlC
sftp connected	"X)W1U8HKCSS
sftp connecting	,W/J<URGTFiI
sftp connection	!H"=&@(J*D+I.J/I0D1?3?5I72<H@VBcGWHKI=JWL2MGNJOBPHQ?RTSCW;X9[G]G^7_6aCb-cJfFhDkUl7
sftp connections	!A,D-H.B/G1G3G5@6J8I9G<JBCIJKELGNJRDS?TB^^_DaIb_cIfIkClK
sftp connectivity	!H/E8UBUKJRFTGkK
sftp connector	!7,[.J5J9WBEKHOFQKRJT@YUcHfHkJ
sftp core	KIOS
sftp could	!7"D&H)H,T/<1V3J5B6E7B9F;E<HAIB;IBKALTOHR:SGT8VTW[XHaYbHc@fXiIlD
sftp credential	!I@SBBGWPIQS
sftp data	RW
sftp date	"D&C)I+J.W2C3K5J<C=G?XBGMINHPCQIbKhFiSjH
sftp deploy	!>"F,VLXQKRYiGk^
sftp deployment	!?"G,J-I1I5[BXKIL]RS_IfIiTjX
sftp destination	,K/E3I5B6J7]8JBHIIKERCSBTEXGcKfJkK
sftp dial	!D,XTVkH
sftp did	!D,I1E6VNSTFcYfGkJ
sftp dir	!X/K8SJTTK
sftp disconnected	!E"H.D1D8_BHK?LJOIRISD_GaJcHfGh[
sftp do	.S/ULJRGSV
sftp edi	<WQU
sftp end	!c1EIELASG_JfK
sftp engine	!JaU
sftp eof	!I.JKHRJbEcFf[
sftp error	!-&@(=*A+F.A0T1]2@6:7<8=9G<9=B@?A_BBGEI5JGK7LbMKNJOHP<Q6SaT-VHWBXJY>^C_7a?cceFfIhFi;jIk=l=
sftp ex	!G7VBJJZTK
sftp exampel	!+"G,C-H/s1D3G5A7C9K;J<GBHIIKDL?NERFSGTBWHXK_KcIdKfDiKk8
sftp example	!H&H(:+@.J/:4U6^7J8B9G;S=EAUBFCKEIFGGCIEKVM<PGQGTXUJWIXA]DaHcCeDfDg=iKjH
sftp exception	!@"G&B(K)A*E,J-5.Y/52G3B546A9@;><4=B@KAFB7FJHGI.JAKXPEQ>R?SYT.VVWAXJYGZI[S]U^C_<b?dJfIhHiHjGk<lH
sftp exemple	!F/T
sftp exit	!W.IaK
sftp exmaple	!J/]5J7GTI
sftp failed	!:,W-W/C1J5J;JBUQK_JaUbKcH
sftp failure	!="E*H,E-A.S/B1F2J3F5G8J9A<JBTK5NEOXRVSVT@VU[V_BaWbHcHeDf@hKkH
sftp fast	!^IFLASH
sftp file	"H&K(E,C.C/E0W1?3K5H6K8B;D<S=@@KAKI9NHPIQIRBTGVC^F_IaZbGcEfBkJ
sftp files	!J/>5J6bBWGVKKTJiV
sftp fill	!V8IKXLJSI[F_Jf:
sftp foreign	!U-I1HBFLFNTSCTJ
sftp ftp	5T
sftp get	.TBIOGRB[TaG
sftp go	lW
sftp gw	/D6XTJkK
sftp h	!J]T
sftp handle	)Y1TLJfU
sftp handshake	2S9W
sftp help	!T
sftp host	!?+I,U0E1A2F4G5J6W<@BTFSHJIAKHL@OCWEXH[H^Ga@bFcEdHf?hWiVj]k=lJ
sftp hostname	!C,I/^5ILITDfJ
sftp i	!E#U5K7V;>?E@VAEB^CTKIPHQAT[dH
sftp id	!E"F/E0K;I<HBUIGPJTUfJ
sftp illegal	!@.K5I<JIJLVOFST[V
sftp impossible	!D"E,W-K.E/Z1I6J9J;I<EBFKDODPKQTRASATA_FaKcJfHiJlI
sftp in	!["I,D.D1I5A8H9H;KKALENKOWQKR=TAVJ_HaFcKfEjVkJlU
sftp inbound	aU
sftp init	"T)U/H1T9HBFKFNJTJcUfE
sftp instead	bU
sftp internal	!W/SRH
sftp invalid	!4"J,H.G/:0b3I5G6[8J;C<JGTIEKENIOFPGRWSATH[KcHfHiUkI
sftp ipaddr	!4">,X-T.V/E0I6U7V;J<IBAGKIEJKKISJWIXJ[J_9aCbIdSf?hI
sftp is	!K"<,G.K/J0>1C3F5?;C<H=[@JABBFKBLHNHOJPFQHRB[S^?_DbUcGfb
sftp java	!>*K,E-F/F1W2K3I5E7I8D9H;F<IAGBDHIKVNDPIQIRETCV=WFYJ[S]U_AbJf7iJkF
sftp job	!F*UYT
sftp js	"H&H)K*I,E-F/B0T1D3I5F7E8I9H;F<H=WB@IUK<LUN>OYPIQHR;SXT?YJ[W_Ef:iEk?lH
sftp json	!V/J5JFSIJLCNSRJSIfK
sftp key	!<5D;S<T=J?IBDPWQ:YZiI
sftp lab	!J5H7D8F;I<H=IB:K=LUMVOEPUQJTFXHYK[S^K_Ii?kClT
sftp labo	/T
sftp le	!:"D(F)I,C.A/V0D1F3J5?6I7J8J9H<BBBIDKCLYNKO[RCS9T>XJ[I_GaIbGcEfEiIlE
sftp live'	5U
sftp login	!U":)G*W,H.J/H1B2S3H8EBAIJKANBQCRWSKTCbGc=fDkFlI
sftp ls	"G1G5I8UBJIJJ[LHRGSWUDaG
sftp message	0TLUOHSV
sftp mirror	!V
sftp mkdir	.A/H0]1B5IBCKCOVRETHaTe]fHkI
sftp museum	!JUV
sftp nas	!D,Y-I.:0I1C3J5J<HBDIELASW[IaUiK
sftp new	!:)X,J.I/D1Y@SBJRGSGbUcgfa
sftp no	!:*I,<.V/V1E2E5E6I7D8GBJK9LTNIRFSDT__HiJkF
sftp not	!b<VBHSI
sftp num	!E,U1J7W8KBKGVKGSJTYcIkU
sftp o	IJTJXUiT
sftp on	!VITKDSTTF
sftp only	!@"ERHSJ^FbbfK
sftp open	!</A1H3V7V<<BCIFL[NKSSTT_KcJiGlI
sftp operation	!A.D2K3X5TBFIYLVOFREaU
sftp operations	.U1HKHOSSTfIkJ
sftp or	!K5V
sftp out	!E"T0TBSKURSTH_GkJ
sftp outbound	!SBSSKTU
sftp p	"G,I/<5E6D7KBGRGTS_JcUdIiHki
sftp packet	!G"KK=NBbJcefJ
sftp partner	,A/S5Y6G7X;E?J@UAIB?KILIQITYlS
sftp password	!e"HBJQJRBiJ
sftp path	!G1T5W<@BJIGLaRGfFiH
sftp permission	"A.E0F1J;G<K=>B8GHHKIJKJL[QIR4STTCVVbJeBi>jJ
sftp php	!?,G-H.K/F5J8H;D<KAJBTFVIVKFLENFQERTSCTIYJ_GcYfZiUkJ
sftp plugin	"D,a-K.C/B1F5H6I8GIEK8NHWHXF_BaJcKdIfEiGk@lE
sftp port	!e,J5EOKQGSJTI
sftp prod	=T
sftp protocol	&I)T*J,?/C1U3D5@6H7E8E9?;K<IB<GKIHJHK1MHQIR;T@_>cTfdhBiDkEl=
sftp push	!C.VNIRUcVfFiX
sftp put	!D"3#J%I&C)<+D,D-H/K0X153B4F596378:J;D<3=;AFBICHFGGDIeJWLJMFNFP@QGR+STUJWAXEYGZG[Y^@_Fb3c-dEf5gBhBiHkClA
sftp pwd	!Y8SKI
sftp py	(H)]+H-V.E/<1U3H5?7I9I;A<G=IAJBCHTK9LBN@PKQGRDTCVF[JcWfZkElI
sftp quit	!a.H0KIGKILFSHaI
sftp rb	!F
sftp recv	!D/E6WKGcV
sftp remote	!^5WBFO@iT
sftp rename	!E.@KKLHO[
sftp reput	.CICKFLTO@VJ]baF
sftp request	"W1VaTfJ
sftp resource	!ALVRJS]
sftp response	!I1KLHSZVX
sftp scp	"HBJGURWSJTW^UbGiI
sftp send	!F/T<TBSCYIIRFjW
sftp server	!?"E#G%F'A(D*.-22A3J4E618K:I;B<-=@>K@CCIDJEGFFGWHBJ:KGL>MAN]P?SBTTUFVKW2X7YFZ>[=]5^"b;cHd<e>gCh7iAjJlU
sftp service	!G"C,W-J/=1C5TBHKGNHTX_IbJkK
sftp session	!A#J&G'J)[+H-F.G1h4C6=9<;8>J?EA=CKF@H?ICJBKILGMDN4PKSJT?UKVDW1X<YCZA]D^8_)aCb;cTeEfagGhJkJl?
sftp setstat	!KOKaY
sftp sftp	!&&A'J(C)J*>+C,B-+.Z/D0V2I344H5)6i7;9<;4<?=<?G@DA=BCH@J9L_MFN(OTPAQ9SWW8X?YAZI^=_.b?cXdUeHgHi6jFk-l7
sftp shop	,E/WFUQXRGTV
sftp source	-VKILT
sftp src	,JRYSHiV
sftp ssh	!Y)T-K.>/B0K1J5I7@8GK?LFNJOTRBSB[I^J_JaGbFdHfTkF
sftp start	!B"T,C-F.D/F1W5I6J8<;HAJBFIVK1LFNHSFTXWD[H_@bCcSfbiTkI
sftp started	1D5GLKNSTJlG
sftp status	!7"H,F.Y/A0W1C<HBFI>K>LYOURDS^VF[VcHf>iIkJ
sftp storage	!J"I.T/@2W5K6G7I;H<BBVKHL[RVfI
sftp stream	!BBJIVLW[SiUkG
sftp sub	!A.FLJOGST[JeZ
sftp subsystem	!F&H)]*F,8-E.@/@0F1S2G3<5A6F7F8<9A;H<DB<FJIAKCL6N@ODQIR5S;T:WJXJ[K_BaDfli;kDlE
sftp sync	!a"G/E5I6J7J8G<JICKELFOJSE_IaGcIfJlK
sftp target	!8(K,T.H1K5H<HIFKHLWOWSG[AfIkJ
sftp taro	!G/H3V5J8WRJ
sftp task	"J/W0J1H3GBFIGKALEOTRETE[SbKfDkT
sftp test	!Y"I,C.E/H0K1K3TB9IHOEQJReTAaHcIfEiU
sftp the	!<"I,J.I/U1G5@6X;]<K@EA6GVIJKGOEQ>SHTIYD[J^KaGbHcFeWfSkK
sftp throw	!<"I.T0U8IICK<OVSU]KcIfE
sftp transfer	!F.S/KBJLWSW^WfW
sftp u	,D.U/G6TOJkV
sftp unable	!=)W,C-K/W1V5J7CB>IHLFNIRDS>T[_IaTfTiGkHlF
sftp uni	!V"I,?-I.H/X0I1H5F6V8<9HBJKAOJRCSITF_IbKfGiI
sftp upload	!W"@&J'H(U)J*G,6-?.G/00>1?2I3>5?6:9A;I<G=KAJBFGKJHMJNCPJQDRCT:V?WIXDYI[2]?^B_>aGbFcAdIeDf9gWhGiAkElD
sftp uploaded	!d1KKE
sftp uploader	![,J.K/J=SKILJSH
sftp user	!'"V%K&F*4.J0T1W3T4D6S7J;:<6?K@ABCCJI5KJLHNJO>Q7R^TGUUVFW7YBZ@[2_Kb4dUhHkXlC
sftp username	!T"GBCiS
sftp v	!<,H.V5K;HBELJO[PVQUTEgSiI
sftp vendor	!I,F3V5SBU
sftp verbindung	!5":&K(D)D*K+K,[-F.=/;0D1;3G5F6=7@8:9F;I<FB3I?JKKXL?NFOAQCS<TUWDXFYI[C]H^H_=aBbFc@eIf=hIi:kGl>
sftp version	"J)J*J,J-F.K/I1U8J9GIHK>NASITK_HcYfbkJlK
sftp web	!J/GBYKWRW
sftp write	!6.V/K0G8TIJJVK[L;OFSY[Ta>cIfH
sftp を選	6JMUlE
sftp アッ	<WLESX
sftp サブ	!G,Kf]
sftp サー	!8,_/Y1S5=6I7C8G9IB;KDLJNCR?SITVXI^I_BcVdIfYiIkAlT
sftp セッ	)U1S
sftp ディ	!D.W
sftp パケ	!E.GKJc[
sftp パス	!<PFQWR_
sftp ファ	!G0UOTSJ
sftp プロ	"TcTfVlI
sftp ホス	!J/V3A5T6AXS
sftp ログ	!HRX_ThTiX
sftp 上传	"K,J.X7KBKIJKHRGTD_KaKcKfJkK
sftp 接続	!@)I,G-G.K/I3K5K8@BJKZRKTJ_ZbUhAlI
sftp 服务	!?"I(F)D*H,7-F.</:1>3U586J7E8I9GBZIIK:L?OIQKR4S:T[[K]H_JaKbFc>f9hGiAlV
sftp 秘密	!G;D<XIK
sftp 経由	BG
sftp 连接	!4";(G)B+K,U-D.>/B0E192J3A5E6C7C889H;E<F=GBCGGI@JKKWLANHOAPKQER;SBTXVJWIXGYK[D]I^G_ZaCbAcIeIfHh@iDkGl@
sftp 送信	!E.K/T5JBJKKRWSG
sftp'	!c&F+J.K/F1D3I5H;J<Y=CBIFIGVHJIEKUL?OFPJQJSBTKVI[Ha<fFkH
sftpd	,H8GBFKINIRHSKTKiBkK
sftpd connection	!S
sftpd message	"B,H8HBKKJNJiH
sftpgo	!b"IBCRBcGiF
sftponly	!V
sftpsync	!T
sftpuser	!J+U
sh	"0%I'=(=)9-G.1/@1+2T4@5B687>8B9Y:C<V=C?EBCCZD?E>FFI1K@LDO3PEQ7TAUHV5W[ZG]>_5b+e<fZgZh>l8
sh 1	-CNIW^^YfA
sh bin	<JIILHWKgV
sh c	!UWS
sh hの	!A*U+W,J0I2X9VBIRKSITJcWfJ
sh hバ	!J-TNWkV
sh hポ	!JMT
sh h形	?K@S
sh h接	!?,J2T<ICURUTGWKdTkS
sh h鍵	JT
sh line	!V
sh permission	!]&H=FBDCHRDaAiEjG
sh usr	!<fc
sh'	OHSF[XaX
sha	"E#G%G&='D(b)B+>,:-F.@/50@1J2S4J6A7>8E9W;?<C=K>J?F@DBGCJDDEGFdGCHAK?M>N<OKP9Q9R>SFT@V;W?XDYCZB^D_=aFbDcFdBeDg@hGi7kAl>
sha 1	!E%F&I*X+J,F-K.I/A0J1J2J3=5D6J7H9];H<JAEB?FeHHJGKFNKPHQHR@TCVFWK[J]K^HbHeKfIhHiKjE
sha 2	&I(J)K*T+K,H-D/F2Y7J8HATF^IKJELFMGNEPFQJTEUKVIWJ_FfJkGlH
sha 256	#G%B&G'J(c*?+E,E.E/F0H2H6I7H9U:U;>?H@HA>BJCIDJF8H@IGJSMHNCODPFQ>SHVHWHXIYI^G_DaFbEdHeKgFh?i;kFlF
sha 512	*U2GJJRS
shadow	!^=HSEaF
share	%I&@'J(C+F,G-I.D0W3H5G8;9T:K>HADB/CHFDGGJGK=MJPCQKRCVIWAXJYIZI[W]IbCcAeTfJgIhFiCjAlC
share nginx	!H
share perl	*T
share php	!B,G1I6U8GdVfEkW
share rubygems	!D2K;S@TBJYT
share x	"V
share にア	!T
shared	!Z"?&J,A-@/A1?3H5I7A<EB7DHICNFR=S]WI_@b?dHfFi@jIkF
shared connection	!^"D,E-B/F1F5?7FB?KUNHRFT@_DbFdJfKiGkK
shared hybrid	!ITT
shared object	!WLJ
shared txt	!GSY
sharp	AVQV
sheet	!J.S
shell	!I"b#?%?&3'F(<*B+9,".@051Y2C3&4?5E657:84;1<G>B?C@=A6B>C;E?F9H8IDJ;K7LDN6P3Q5R4S@T3UFWHX:Y:ZA[I]=_Ja>bwcadCeAfIgAh9iFjDkGl8
shell access	"9/K1G5JBHLHRISI^EbX
shell clean	!DbWcX
shell command	"C1G5T<U=TBJRFTK^VbScTiEjHkJ
shell failed	!C/WBCGWKITV^KiT
shell is	"H.G/I1X5IBI^TbVfH
shell press	-U2J9VKK_V
shell produces	!@"VbVfJ
shell prompt	/TBS
shell request	"X1[SH^<bWf:
shell script	!Z
shell server	!Y/J
shell type	!S/I5H=IHHPJVV
shell usr	!;"[.S
shlvl	!EST
shop	!T,C/U1J8KF[KCR@SXTUi@jIkI
shop example	,D/VFUQXRHTW
short	!X%K(V.I2K5G7G;==B@EACB?CDE_FCIJPAQDRGSATGYFdUjHkK
short rsa	;I@IBEEbFI
short txt	(V.KSD
should	!^,I.U/I3E5B<I=JAKBCCXKFQJRFSKbKfKiI
should be	!Z3I5E<JCX
should provide	!G.V
show	!],G-H3A<XKISJ_HaTbJjX
shown	!]BJ
shut	BBFJKBR[
shut down	BBFJKBR[
shutting	!KKT
shutting down	!KKT
si	JYKVTJ
sich	"T&J(J)J*I+J,B-J/E0J1F3Y6K7H8H9H;I<J>JBJFKIIKFLIMJQJRETBWK[J^J_HaIbGcJfChHjIkKlG
sich an	!D"VSV
sicher	!G)W1UfV
sicher dass	!G)W1UfV
side	!*"I%K&B(J)H*C+E,B-T.:0K1F2E3J596I:K;D=J@IAGFHGFHKIJJSKWL8N[ODPGQGS;T;WEXD[J^B_TaCbIdCfThTiBjEkSlC
side failed	!G,V-H.J/V1J8CBIK[LIRVSI
side sent	!HhW
side unexpectedly	!E)6,9-[/=5G7B9=K9NYR8T=XI_YbDcFdHf=hJkX
side value	!I/S7T9KTJ
sideband	8W
sideband packet	8W
sie	#I%H&D'H(I*G+D,>-E/<0E2H4J5U6H7B8E9D:I;A<D=F>S?J@IAGCIDJEIFFGDHGIEJIKCLAMHNBPEQCSUT:VIWGXFYDZD[F]H_DcEdJeIfVgIkFlT
sie ihre	!Z
sie ihren	!EhU
sie sich	!<"U1K3G5WSV
sie sicher	!G)W1UfV
sig	*H4K5I9KFS
sig algs	!G5KFT
sign	!E%y&8(J)J*A+E,?-B.@/?0I1A2D3>4G596H7F8D9@:G;6<9=JADB3FUGJHEIDJIK<L>NUOEPKQ8S9T>VIWFXJZE[G^F_BaCb<c?dJeJfIj2kAlH
sign and	!?"G%a5K<DBAEDFWRCSKZJhJiBj>
sign failed	![
sign in	"IBJNYiT
sign ssh	%U
sign the	%X&H
sign' the	?T
signal	"E,A-B.G/D1A3F8XBAIJJWK[LGNJRXSFWH^I_CdXiHkF
signal lambda	!F7UdZ
signature	"E#H%_&3(D*E+J-K.G/F0I2>3;5;8K9B:J;;<>=B>I@DA@CEEDFfGDHGIFLBNIOJP?Q=R6SCTKVKYBZE[J]H^IaGbDcEfChJi6j>kJ
signature algorithm	%HF_RKiH
signature despite	!ABV
signature does	![(J3D
signature supported	!E&IFZ
signature we	!X
signature you	!X
signatures	!K*C2F5H<KBJFeRJfI
signatures ecdsa	FTiT
signed	!g5G<J
signed by	!W5K
signed cert	!V<J
signed certificate	!]
signer	=T
signing	"F%g&V*H.I2J3B5?9F<??HAJB>EDHJKFLIRCSEZJbJcIhHiDj?
signing config	!X
signing failed	%[&Y<I=FBBF?iKjE
signing key	;U?JQU
signing method	!U
signing using	EIFB
sigterm	!XBK
simple	!^,C/S7KAJRJTGWI
simple paramiko	!V,I
sin	!b"F,H.A/H1J5J6J8JBJIHKBLHOHRGSETH[J_IaJcIfH
since	!K"J1J3]9JKILCSE[V_KbHcIfKiI
since open	!U
since the	!@3W5TBJRS
sind	!HCIDTXU
single	"U<HBJ
sink	VT
site	"K#T%C&H)E*C+B-G/S0I192E3J<H?C@:CFEKGDJFL_NIOARBS]Y9ZH]J^F_DeIf>gIiJlE
site can't	!T
site conf	!C.TS[[J
site git	!T3H:SBDiEjT
site git'	!]
site index	!X
site key	#WiJ
site packages	!I%J&G*H+J/U1F2J4K9C?I@BIDJJKSL3PDY?_KbHdTfFjTlJ
sites	ST
sitzung	)W/K1U5IBJfV
six	!Y
size	"8#G%D&?'@(Z+>,1/2091G2E3;4A576=788E9<:D;-<D=:>F?<@8A6B,CCDFEbF=G?H?L@M@P;Q2R2T1UIV_W=XDY8ZD[J]h^<_GaKb:dDe>f2g]hAi6j>l>
size 0	!T8T
size 1024	!HEX
size 2048	!EEV
size as	!HISLKOWSJ]X
size bytes	![
size differs	!K]T
size in	!H*X2U9SNEcJ
size is	!TKI
size limit	!T
size max	.TIK
size mismatch	!<(V.X8C;JIENHOEQKSIV^[HcJeK
size num	!C(K-G8GKWNWOKVJ]YcBgV
size os	IWLHVJ
size size	(UVT
size time	,K-XTG_T
size used	!W
sizes	!J(X*KLKOKaIcHgX
sizes differ	!E(YSKaI
sizes num	gU
się	,S.K/S0KBHKKLKRUSJTW
się z	,S.K/S0KBHKKLKRUSJTW
sk	%X;H<I=DBFCHEKRUYKhVjJ
sk cert	%U=KRWhW
sk device	!E&TPT
sk from	%U
sk hex	%K&UPV
sk home	!D&SPT
sk type	%U=JFKRWhW
skipped	!_"F,F.I/B1I3I5I8I<JB@FJIVKBRATDZWfFiCjI
skipped 0	!S7S
skipped because	!]
skipping	!g%H&H(G)W*J,I.A/I0H3H5C8E9J=?@BBGCEEZFVGGIBK=LAO>PHQCSGTGYC[@]K^TaCfE
skipping key	BIE^FG
skipping ssh	!I=KBWEKFY
skipping startup	!>)Y8HBJKD^UcUfI
sleeping	!E/TBT[T
sleeping before	!F/TBT
slot	!GIWLI
slurm	!a,I7J8GBHRESTTB
slurm controller	!V
slurm load	!]RJ
slurmstepd	!_8IKJ
slurmstepd error	!Y
small	!G.YTU
small copy	!C.Y
smart	!E,VFTjT
smb	!YSJTJ
smp	!V
smp preempt	!T
smtp	!~"F&E,=-D.J/>1I3I5G7A8H9I;GAFB6GJK>LJQGR1SJT7WD_JdHfGi:jJkElJ
smtp authentication	!X
smtp error	![/G
smtp example	!^RITJ
smtp smtp	![KJRI
smtpd	!X
smtplib	!^
smtplib py	!W
smtplib smtp	![
snakefile	!V
snakefile line	!V
snap	)SLJOTSG[XcHfU
snapshot	!a,J/I3I5G8TB@LHTFaJcI
snapshot 9	!X
snapshots	!UBFiVjT
sntrup	*X
sntrup 761	*X
so	%T&H-J.G6J8D9HIFJHOKQIVJWH[J^TaFfD
so far	!E-K6K8F9JIKJIWKaHfG
so the	!U
sock	"C#K%Y&m)K*B+D,J-J.I/>1H2A3G5I6H8G9;<9>H?IAIB@FGGHHAIEJFKBLDNHP;QKR0SIVJWJXIZG[J^I_IbJdVgKi;lG
sock 1	!T%J&I
sock address	7T
sock await	7T
sock connect	7XKKNJTUd_
sock dial	!J&S
sock is	!J&W
sock not	!>%_
sock tmp	!T&I;X
sock tos	!F
sock v	TS
sock variable	!C&VjS
sock が設	&V
sock'	!]<JLK
socket	"7#@%G'A(8)I*?+4-c.?/_061@2H3>4F5+6e7[8_:@;'<-=<>B?7@EA,B!CADFEGF;G5H/I3K]L5M9NVO8P6Q,R/SCTaUDV6W(XVY<Z=[?]=^1_ca4b)c7e>f8g?h9i-j2
socket 3	!F
socket abstraction	!@,U/JJENUTU
socket anonymous	%H-U8H;K@KKHTS_V
socket byte	!K,J-WKVTF
socket callback	KVNXcJ
socket client	!IkS
socket closed	!H-X8VKX_T
socket connect	-C7U9JRJTZ
socket connection	!d,E8FBJKBNHTIdT
socket connector	!DTV
socket data	lV
socket disconnect	-B9TBKJXKVNGTG_Z
socket error	!0"H&:)I-_.G1@3E5?B<JKNWOIPKRCWKXD_YcHdCfAiCk3l?
socket exception	!H&G*D.C/^2D3A5>8Y;H=J?J@KAHBBGFIKJALFOIPJQIRBSAWHXF[K^HbIcGdFfGhHiFlI
socket gaierror	,H-J6a8IKITIXW_JkE
socket getaddrinfo	!E6[
socket handshake	!Y
socket home	!]
socket impl	9KNKTW
socket io	!]TK
socket ip	,T
socket is	!B"F&G)F*E,S-J.G2H3G5>7[8T9H;HAGBAJIKULJNFPGRBSJT]VJWHXd[H^K_?bEcEddfAiJkT
socket java	!I
socket make	!I
socket none	!H,T-F6VKAND_F
socket on	&T
socket py	!J/S6X
socket rb	/S
socket read	!A-W8DKDN]_VkY
socket recv	!A&H,D/G7H8J9CJKK_NCRGTDfHlK
socket send	-I.C1K8ZJXLJSBfF
socket socket	!D-W/I7K8KJETU_U
socket ssh	3Z5J
socket timeout	,C/G8>J_KENXRV_Kd>kI
socket to	TV
socket transport	!F-G/U6W8VKUTI
socket util	!D-J/V8HKFTW_IdY
socket write	8T9T
socket'	.I/VIGKXLJRJSKTH
sockets	!E"I&H*J+K,T.I/c1H3F5C;JGJIHLGNBOJRGSC^J_KaHcKfJiJkG
sockets socket	!F"J&J*J.J/a1I3I5GBJGKLJNCRJSH^K_KfKiKkH
socks	!B"A*A-?.C1F2E3@5@7_8@9>;HAJB<FJGJJIK=LJNBOIPJQJR=SFTKWjXf^I_=bHcGf@hKiB
socks 5	*F-I.K/G3I7V8G9GBHKDRITJW[X^_HfGkI
socks port	!T
socks proxy	!A/C7VBIKKRITCWbXT
socks socket	!JdT
soft	!WBK
software	&F)D+H,8/:1@3@6E7?8Z<G>HAIB:DKIIKaLGMCPHRKTIVJWAXDZE]J^V_6dDfJgIjEkGlB
software caused	!A"J,@-U/B1H7E8[9FBGKWRDWFXJ_BfJiK
software in	2F5J8K9XTF_C
software version	-K9GBJNIZJiTkJ
solo	!E,H/H?WFW
solve	!U&W.H
solve failed	!T&U.I
some	&T(S,C.W/F0K3D5<9K;F<JGHHKLINIOEPJR@SXTE_GaSeJfEiTkI
some cases	.V1U
some files	(TKISTaT
some output	"UiS
some refs	!_
somebody	KS
somebody is	KS
someone	!J3V5H:W;J<K
someone could	!J3U
someone is	3V
something	!9,T-U3Y5JJSKXLKRJSFbJ
something itself	KS
something nasty	3V
something went	!<,U-U1T3UJSKURJSF
sometimes	!JlX
sont	0W
sorry	!W,JBIQJRESTTJ^XiI
sort	!]SH
source	!F"=%J'J(Z)F+C,J.6/Z0<133<4H8:;A=@>K?ECGEKH@IhJFKEMJNBQ7S?V>WAXT[9]Z^@_;a8bHc=dFeIf9gFhI
source code	5V<T
source file	!A(S.F/J;J<IIZKFL@RFSDVK[I]WaJ
source files	IXLK
source ip	:WiJjS
source microsoft	!H@UYU
source of	!F/U6TBTRT
source renci	!J@UAJSJTJkW
sources	!SkT
space	"A%J&H(D)H*D+H,@-F.v/?0B1<2H3E5>6J7=889B;E<E=IAJB>FJGJHJI=K/L3NEO=PFQJR?S2T;VCWJ[B]E^@_Ba@bCc<eKf;gJiAkDlF
space left	!T*J,J.]/I1J5I7I8JBIIEKELAOJRKSDTJVKaJkJ
space on	!>.eKJLESFfK
span	!C-W/K8S
span connect	,T
span read	-XNG
span timeout	!H,HJTTE_S
spark	!^,JTI
spawn	!I"K&C,X/U1G7I9I<GHCIGLDRESITTWYbHcIfEiJ
spawn ssh	!D,T5FRJTUkW
spawnp	!>5C<IHKIILEWb
spawnp no	!>5C<IHKIILEWb
spec	+Z.H<IAIBHKILSNKPTQCRGSIYJ[IaJlK
special	&G,WBVTT
specific	!Y.SRJSKaT
specific error	.S0SaT
specific password	!X
specified	"B#J%C'J(F*>+D,I.?/I0B1D2?4H5B6A9;:G;0<W>I?E@<A5B6CIDKEIFEIYN?Q4RYW@XEY=ZG[V]F^D_JaBbDc@dFeGf:gIhHiFjCkTlF
specified key	!VcK
specified timeout	!F5I7SBGJUfH
specified to	;IPWQK
specify	,K3GBJNJOTQXRJ
specify the	!UQYRJ
speed	!V-K2U9K
speedup	!VaS
speedup is	!VaS
speicherplatz	!F._1EBKKKLKOFRHSGTKcKfD
speicherplatz mehr	.U
sperrdatei	!V
sperrdatei var	!V
spoofing	!G3Y
spool	!CITiS
spring	!_RJ
springframework	"J*K,V-T5I7I9J;GAIHIIKOUQJVJWJ[HaJfFiKkI
springframework beans	!U/H
springframework core	!;5H8V<TBFLT
springframework integration	,S-T1I8EKCLHNJSI_K
springframework messaging	-J.S8URU
spurious	!Z
sq	!X8S
sq lite	!X
sql	!i"C&F(J*E+I-?.W1B2E3A5C6I798>9A;I<HFJGFIHJGK8LANBPJR<S>TIVIWCXG]V_CaFbHcEdAfEgKjHlF
sql client	!X
sql error	,T7IBUKJRITWdJ
sql exception	!bTE
sql gz	!G.V
sql no	!@.WBVRHiW
sql recoverable	!W
sql server	!o,E-J.K1I3I5E8GBAKFNKRESFTBbJiE
sql sql	!e,G/KTA
sql サー	!XTH
sqlalchemy	!S
sqlite	!X
sqlstate	!]RJ
sqlstate hy	!Y
src	!b%J(W*C+C,?-E.E/J2F4J9G<DAJB4CJFAIGJHKFLHMHNGPJVJWGXIYV]I^H_KbDc8eGfHjCkFl>
src adapter	!W8TKUSJ
src app	;F@UAJYK
src index	1J;SBILTPJgJ
src ipaddr	!W"JhT
src local	(V
src main	!Y/J3V8GLJ
src refspec	!W
src sftp	(S,F.I/G3D5G8JIGOFQIRUTIVJYZ[IfJgUiS
src ssh	&T-U<K
src utils	!C-G1U7TKGLG
srcfile	IT
srcfile dstfile	IT
srcfs	IT
srcfs dstfs	IT
srv	"/#F%E'H(A)T*C,B0;2E3A5H6G9<:D<H>F?F@@A8BSCCDIEIF=JJKHLUMGPJR,SjUKW>X@]B^>aCb3cBd@eBgCh@k6
srv app	!B,I-U.G/T1W5T6H;B<KAJIHPIQJRITG[J_TaWcViJ
srv backup	!F,K7TSVTI
srv borg	.X
srv data	!K,V5JBVSVaF
srv git	5JLTSTiX
srv restic	1F3G5XBVPVRIcAfHiSjXkG
srv sftp	!a)W.B/JBEKGLGSEfI
srv site	!T
srv www	!KBKITTT[U
ss	!9":&E'D(E)C*X-F.</A0=1:2W4G5B6@7G9Z:I=@?>CXDBEDHBIDKEL?NVO=Q=S<VBYBZC[B]C^>_Aa=b<eCfWg@hDiXl=
ss hv	!G-I3T5HBTiVjU
ss sh	!;"@&J'D(E)D*Y-K.=/C0>1=2W3I4G5H6@7G8:9[:I=A??ATCWDCEEHCIDK>L:NWO?Q?S3VCYCZE[C]C^>_Ea>b=eCfUg@hFiTkSl=
ssh	!)"G#F%K&U')(&)1+Z,[.@001?4;6B8B9g:4<W?.D/EFGEI/JKKUL<M>NTO3QCRKS=TVU'V!XEYEZ?[3]!^<a+c6dDe1g2hbiHjDlJ
ssh '	![
ssh 1	!T9U<J>D?J@GAEBJF]NZPGQIYD
ssh 2	!A"D#=%B'@(8)T*J+U-I.A3D4H5;7J8D:@;J<A>c?=@IA?C<D7EFGGH:IGJ^MTNVOFPBQIRUTKUAV1W@X<Z5]Aa@b1e<fTg:hCiHjIlh
ssh 2020	!U
ssh 23	!=-G2Z3T;D<T@JAFBSKEPWQBRIYT
ssh 46	!T
ssh 6	!Z9IBJKJMVlF
ssh 7	!I+J-J5T9HBGMVRHSIWJ_SkHlV
ssh 8	!S*H,E-I.J/G1F3G5B7J9A;V<I=JBBLKNJPKQITDcIl[
ssh 9	!S,D0J2C3=6K8JAHBWHIKJLEM4TUZUjJ
ssh accept	!J5W
ssh access	!?&J;D?UAWPUSU^YiZ
ssh add	!C"H&W+H,G/J1F2K3F588K9E<T=G>J?G@ZAGEJFHGIHCKHLAPWRCSFWGbGcKfHkI
ssh address	,I-G5JKZiF
ssh admin	!E,A/F2G6W9T<J_ZiIkI
ssh ag	!I&W,H
ssh agent	"8#H%a&m(J)K*A+@,8-7.</:0I1>2<3F5C6F7>8<9;:C;F<.=<>C?E@:A8C=EGF8GDH<ICJDK3L9MJN?OFPIQ@R0S<TEVKW<XEYBZB[G^=_AaIb3c;dFeKf8gJiIjTk?lC
ssh askpass	!B5X<IHFIKP_WC
ssh auth	!K"V%W&]*I+H,A.I/G1J2F5J7I8I9A:J<:=B>J?H@DA@BGCDEJFDGVHIJALIMKP5QBSIT>WFXIYFZF^H_JbGdJfHh@jIlG
ssh authenticated	!C)T1UcVfT
ssh authentication	!9#V%T&h*?,<-C.F/@1K325.6K7D8G9@<>=A>IAEBVCGEKFZG]HFJHK<NDQSRVS6W<XCZU^G_;aJbHdHiUjTkE
ssh authorized	+K,V1D3J5H=H@HAJB]CIDHEIFBTVYIfUhKiC
ssh backend	"Y,E8VBF
ssh backup	!I<S=V
ssh banner	!B-B9I;@@JAKKGNdQIRKWJ_JfJkD
ssh c	!_&D,T1B3J5I<=BIHFIAL@RITS
ssh cannot	!D%F&W.J3J;J<H=I@CAZBCHUKIPTRGSKYK
ssh channel	!7"A&E)I-F.>/:0H1W3J5I8G9I;J<IAJBHKVLEOCPKRHSBT@[E^FcHiKkW
ssh child	5S8UTH
ssh client	#U%K&9)H.C/Y1?2U4I7=8H;KBHCJEIFKHSJELDN:OJRZSHWFXIZG[J_9aKbIcFdKf;hEj<kClH
ssh command	!I#U&I.H/U1J3I<WBUCJKJSITXWJdKiH
ssh communicator	!UTI
ssh compat	!E
ssh config	!T"G%K)F+u,@.I/C1A2F3F6E7K8D9=;G<5=I>F@HBFCJFGGJH>I?JCKGL:MINIOIPJQ@R<SBTGVJXHYHZG[I^K_IaHbJfKgIlD
ssh config'	!S+^<>=GHBIHSI
ssh configuration	!W
ssh connect	!&"=#J)G+9.K1732596T7Y87:K;;<:?JCTFAG9H@IcJ9K+LDR=SKTTWEXV^FbCd]fAhEi;j2kVl4
ssh connected	!c,D-H7F9HKITG
ssh connecting	"J&F-B/C2H3@5=6U7H9C;I<IIVKALSNWPKQTTA_YiVjFkH
ssh connection	!6"H%D&>)I*V+E.?/X0G1=4E5U6J;E?C@;AFCDEDFUG?H;KUL=MBOCS>UJVIWHYA^*b3dWf;iSjCk@l8
ssh copy	&G6S<]
ssh could	!?";%F&9)I*I+A,B-A.B/X172H3=526_7F8G9D:H;W<==A>G@HAHB3CEEKFFGHIIJJL8NEOIPDQBR:SUT>XEYE[G_FaIb?cHdThKiEj=k[lH
ssh count	,U/H3J7KKSRGTSiI
ssh critical	NVkG
ssh cut	;[<J
ssh data	%U-J.X;IBI
ssh date	!?2U6H9FGJKERGSITIlV
ssh ddbj	!C5K<YBHLJjU
ssh default	!G
ssh deploy	&I/S5G;W<_=BAFB>CDLJPKQERJYSiGjE
ssh dial	!3&K*J3B5B6X7X9HB9RDTUWJXSiI
ssh disconnect	"G&F)I,D-[.H/E1=3B5F9FFKGHJJKJRISKTFWA_VbIfAh]
ssh disconnected	!:"K)XBIKJTK_Bh^
ssh disconnecting	BHI^KHRHTK
ssh dispatch	!:"?,:1C2U5G7@8<9WB@EUJ]KTRGT9XI_=d@gWhFiFk@
ssh done	!_RJ
ssh dss	!8&I*=+K2h3;4C59;C<H>KAUBGFdJKKHPHTKZK_KiHjHkK
ssh e	3U
ssh ed	!S#K%K&C(K+F,?-9/A2[4I7D9A;A<K>KDHMGN@P<VKWDYWZI_AdGiJj<k@lE
ssh error	!2&;*W,A-A/S2W5D7T9Y;@=J@JATBDFGGEMUNBPDR_T?YJ_GdTfIiX
ssh example	WT
ssh exception	!%"3#>&H'F(:,G.D/!0J63:B;V<<=&>7ATBDC8DDEHGJH=I8L5M;SBTDUFV<[G]B_KcDeEfbgBiFjIlA
ssh exchange	!B)J,4-T1D3A5=6S8H9ZB2KFRCTGWUX7_ZbHf?kY
ssh exec	"G;GBHSI_HbW
ssh exited	!D"C&H+I-B.J/A1H2J3A6J9E;8<J=HA_FJLJN@RVTTYK^I_EbFcEhHiTjGkI
ssh failed	!5&[,Y-X/C3G7H8J9W<FAHBVK@NSPIQIWJ_SbJfFiTkH
ssh file	;FRJYTlT
ssh fingerprint	!B5c9K
ssh for	!T3J5H9IKT_S
ssh format	!B;=<F=I?K@WPGQCYV
ssh fx	!G"6#F%D&8'U(E)E*B+>,2-;.V/40_162A3:536B7A98;9<7=:@DA?B-CEEHF@GBH;I=JBKALWMIN;OYP;Q>R/T,VSW?XFYDZI[]]J^?_:aUb6c?e]f1gHhCi6j@k;lE
ssh fxp	)Y,H-H.K/H8F9J<JBHIGJKKDNETE_JaTcZlK
ssh gateway	!B,T9JBXQURIbHiT
ssh get	8T
ssh git	&JBIiW
ssh github	TSWKX_dD
ssh gitlab	iJjU
ssh handshake	!3"F&H'I(I)@+>,.-[.;/@0G1;2S4X5V68788:=:>E?A@>AFBJCADKH8IDJTL9MGNVODPCQARIS<T;VEX<Y>]K^@_WaCb@c7eHf4gJiKkTl;
ssh has	!ICU
ssh host	!W"F#K%H&C*B+J,T-;.H/7243G5X6I;?=@>K@CA=DVEIFKGGJJPCSCTSW@YBZH^V_BdFhHjT
ssh hostkey	&K*U+F-D/H3c5Z;GAIBGFKKHNFTKWJiIkJ
ssh hpc	5KBJgWjT
ssh i	!3"G#J%J+J<F>H?FAUBJFEGIP7Q<RCZSj]
ssh id	".'K(J)B*=+7,K-A/=0E1=2;3,4@5H6K7I8?93;G<^=b>W?E@>BDC_GGH-IJJEKEL)MFNAO;PXRAS.T:UFVFWFXAZ;[J^J_KaAbCc@dAeHf4gIk:lD
ssh identification	!GKGNT_U
ssh indented	;T?XQY
ssh init	!7"D-C/d1I2H3I5F6@7T9F;K<CIKKCLENFPJRJTdWEXIYK_JdXfJkF
ssh invalid	!G"J-K;[AAKYMVRKYJ_IcFiHkT
ssh ip	!U2T9U
ssh ipaddr	!I/G2U3D5C6X7TRJdYjU
ssh is	!J"W,TBIb_iA
ssh issues	AS
ssh itself	!E=T
ssh js	!HQKYVkVlU
ssh jsch	;V@U
ssh kex	,V/E5GBEK?WV
ssh key	"C#[%6&1)J*A+>,C-G.G0I1A263@425/6I7G8H9*:^>W?G@=E0GBH5I?J@L=MKNIOGQZR=S>T9UJXJYDZ>[H^F_JaFbEcFdIfBhAk@lJ
ssh key'	!J=T
ssh keyfile	!?<Y
ssh keygen	!Z2I5><E=D>IBCCVEIFHPCSIY@jJ
ssh keys	"I%J&B3D5C9G;T<@CHGGKGQDR;SDYDiUkU
ssh keyscan	!SBJHURK
ssh kit	,I-I5J<KRFTIiU
ssh known	!D%K&I+4,I1I2V3Z6:7G;K<.=A>ABBCIDIFHHuI<JGL@PIRES8TJXJYJ[CaGgJi8jJkE
ssh l	"K-KTIWWiT
ssh lab	.S7USUTG
ssh layer	!G&B,J3I5G8W;CBJKYRJfJiKkS
ssh load	=GBHCSYS
ssh locked	;IPT
ssh login	3U5C
ssh lost	;U<J=J?TATQY
ssh md	5V;I<JBEGI
ssh metadata	#U
ssh msg	"W,G.K/K1B3G5?8U9S;JAHGIJHNFPHQIRETD_YbCcJkH
ssh must	!<3H5SCT
ssh mykey	;EATC]
ssh nas	!K(Z3H5HHVKGRH
ssh negotiation	!?*S5J9VNWfIkVlJ
ssh net	!H#H%C&:(J+E,T2=4H6;7C9J:J>EBACEEEHDI=JIMGPHUJVI]I_Hd<gJjClJ
ssh new	!H,U=T
ssh no	!>"I%I&4*[+J,G/?354K5H6I7C9@;f>C?Z@bB?CGF6H9KJLANEP%QVR=SKTBVKWHY]ZBdDiHj;kD
ssh node	;GAT
ssh o	!b&E,X1D5I<BBFGHHGIAKKLANKRDZX_IiJkC
ssh of	!J;<=n?J@>AEB?CFECFJHIPHQHRHYCiIjG
ssh ok	!W
ssh old	ETUJ
ssh on	!B,DBKRYTIiYkY
ssh one	;S?UQX
ssh open	+W;H=J@HCcYE
ssh opening	3H7SBUFYRB
ssh operation	!;,E8IJZKZRJ^S_TdEfGkJ
ssh operator	"K5E;JBXFYiW
ssh option	!Y
ssh overflow	!D-I5I9KKJMVNUTI_Dk_
ssh p	"I,D=IF]ITNTRDTTdGjIkV
ssh packer	FT
ssh packet	5J8IBJJKK[NViFjJ
ssh page	>J?U@TAUQYYV
ssh parse	!U&G<=?@F?GIREZGiUjA
ssh pass	PV
ssh password	!9"C5UKFR^fKiV
ssh peer	!2"B#J%H&G*9+B,?-S.B1G2U3>4I5>6K8D9T;D<D=H>I@GAEB:CJEIFEGHHDJGK]N=PGQHRASKTBWHYKZI_=bHcFdUf@hCiHk>lI
ssh pem	;WAS
ssh pi	!I2Y5U7TkK
ssh port	!7"B*K+H,b-@/H1E5I7E8I9GBCGTKCTF_@dKfGiI
ssh private	"J%@&H*I+K-J2I3B4K9E:J?7@HB-CZDDEFF=GKHGKIPAQYRDSIWJZSi9jB
ssh prod	!K=VBFCY
ssh protocol	";%H&E*=+F,<-_.B/?0H2=5B6I7A889Y?KB:FBHGJVKALAMANWOJPFQ>RES?XSYB[H^?_baGb7c<dJf<h?i8jHkY
ssh proxy	!=&G3K9JBHNFTTWZXU
ssh public	!H"T3F5@:X;T=>>I@GB[CIEJF?QFYBZIi9jD
ssh put	SY
ssh py	,U-K3B<JAGBTLKRGSJ
ssh q	!Y9C
ssh r	3V
ssh rb	!G1KfJ
ssh received	!ENU_JcS
ssh remote	!D"K+J,U-D.K/C2W4U5T8H9E;IFJK?LGNJRTSJTWWH_IfHiHkA
ssh requires	!JA[
ssh resolver	!_
ssh root	"V7X;IkE
ssh rsa	!8#J%J&;'J(J*?,=-=.F/A0H2o4G6F7C8E:H;5<B=K?S@TAAB<CJDEEUFoHGIHJBK:LDMIN;OIP9Q9RISHT;UJVJWFXI[K]K^J_@aIbIdGeIfEgJhHiJj9kAlD
ssh run	!C,S-V2T9UATFIRI
ssh server	!J"=#E%F)E*a+<-D/70H1.22314J5&6C819+:K;:</=C>B@BA>BWCGEBFTGSIEJAK%MINZOFQBR<SIVIW?XDYCZ;]J_Vc:dSeKhTiBkB
ssh service	!X&B,T-E/C5?BGKETUbJiIkW
ssh session	!1"A#J%E(E)@*U+G-e.:/E0C1.2T3U4H5>6H9[:K=:>G?K@>CIG9H>L8MHNUO>QURCS6THWHXDYFZF[E_WaEc;dIeKf@h@iGlC
ssh set	!D-WKULU^T
ssh sftp	!V&H)G*H+H->.7/80K152J3>5:6_7C8S9=;@@IB9ICJFKBL]ODPEQFRGS@W@XH[I^K_;aJb=cVhCk=lC
ssh sha	!](;*D2F3A5I9@;IFIJJ
ssh shell	!E"D2TSIbZfK
ssh short	;I@IBEEbFI
ssh sign	%[&H
ssh socket	-J/TKI
ssh ssh	"K#G)</X185F6J8<;+<B>o??@FADBGH?IGK9L=MHNUQ@R[SFTSVGW?X@Y9[K_?bHcIdDf?gJhIlB
ssh sshd	!S
ssh start	AJBSiV
ssh subsystem	!C"J1CbJfa
ssh t	!_"G&J,K/K5JBELJRHSKXV_IbBfEkI
ssh tailless	;T?XQY
ssh test	!E,SBZKH_TfDiEjJ
ssh the	!F,I-J/H1T2V3_9HBDFHGWREWH^K_JbKfIiJlJ
ssh this	!B;?@IAFPaQAYJ
ssh to	"K&J,W7U8HB]KFRGTW_HhJi]
ssh transfer	!F.F8[;<=^>G?Y@fAWBDFIKUQGRDSFTS
ssh transferred	IZKI
ssh transport	"C)G-U.H/X1@6H;KAGB>FEJFLIMKPKQKSFWIbGcHf>iCkT
ssh tunnel	!I";%C&@)F+D.C/U1;2G3I4I6A7W859S;I?FAWBYCEEFH=IHJBK5LAOISATTXAZH^IaIc@dEf8hCiWjXkUlC
ssh tunneling	!H"WbW
ssh unable	!3"W#U%J*=,:-W.J/>1I293=4J5>6E7<=G>H?HBTGUIJK_LFN7SIT<XKYIZS_@cIdEfFhJiTjTk>lI
ssh unexpected	!C"X)Y1W3G9X;KK]_XcEfG
ssh upload	!."X%E&E+J-T2H6I;K<:=%>Y?VAbBJCJDFE5FWJJKeLUPEQ=R8VSYS_UhAiAjEkU
ssh user	!I#U%C&T)G*C.F/G1U5V7B8C9=:I;A<HBAEFF6H@IGJJLYNFPIQ>R<W@XCZT^=_XaIbfdAfCgUjFkC
ssh userauth	!a8TBIRGiG
ssh username	!U-FFTKGRF^TiZjU
ssh using	!G"VBUREbWiU
ssh usr	!J,KWT
ssh v	!H-a:T;EASBJKGN:TTdJjVkA
ssh verifiers	!H3VHT
ssh version	KIN]_JkD
ssh w	,K
ssh warning	&H
ssh web	7K<JATIJkJ
ssh will	CW
ssh with	5V9TKW
ssh work	iT
ssh x	!J&W,H
ssh サー	!A/IT[
ssh プロ	-T_T
ssh 形式	;I@VAH
ssh 秘密	!H;U<W@IAF
ssh 設定	!G+V;IjW
ssh'	,I.H1J3E;GCUHUIHKJQKRITK
ssh' changed	FS
ssh' no	<VLJ
ssh' permission	!J5^HK
sshd	"W#;%7&-'C(@*B+4,'-S.E0J2E3G657?:?;C<==6>>?<@5A3CJGKH8I5L4MZN2O4Q<S>T:UEV=W9X>Y7ZI[;]B^6_Za6bCcAd/eBfVg>iSjBkI
sshd 12	!@"Z)A+J,H-D2H3J8J;J<KGIKFLHNKR>SJTJ_ThWkH
sshd 4711	!IBIFS
sshd 8	!W
sshd 812	!W"J,K_JkE
sshd account	!H"V
sshd bad	!IDT
sshd ban	!="G8IBIKIMIRI_eiIkH
sshd client	!A,H-J/[4W8J;JGGKIPHRGTHiT
sshd common	!-"A%J&E)D*K,J.@2F9F=H?I@FABEGFIGIHJKWLBOGQGRSSAYGZ>^IbCcGfYkElK
sshd num	!GMWNH
sshd on	!=*U,I2TBCG[P[RUTK
sshd service	!f/F5EBBLJRFTKbKfF
sshd session	!Y)U8GFEGFKJRA_IfCh@i6
sshd sftp	!E)U-I.S/IBILYRDSTTFcU
sshfs	!J"A&E(K)T*G,B-A.=/V0F1S4K5I6F7H8?9G:J<?=D?JCGEJFJGCHJI=LaNIOHPTQGSXVKWKZG[A^H_DaTbHfZgKjDkB
sshfs rw	SV
sshfs user	"I)J*J+J,K.K/Z1H3J5F6K8F;JAIBUGIKFLCSSZJaWcUfTiDjKkI
sshfs'	!;8@Kc
sshj	!1"E%F(H+I/H0D4J6A;Y<?>K@:A:CIEIFHGGIAKTMGOIPFRFTJXEZ@fCiHlD
sshj 0	!V-J
sshj common	*H5D9G;]@JABBKKEYU
sshj connection	-8/T5H8X9JBKJDKYNAT8^K_=
sshj date	hT
sshj sftp	!@"K,E.Z/J1<5J8?;H=JBDIGNGRDT;VSaUfI
sshj socket	!IkS
sshj ssh	&H5TFSHUKHQIRU_KjD
sshj transport	&K,F-W.>/C5V8G;@?HAKBIFIGKLFMKQDRESDWG[J]J^I_UaIbGcDiGjF
sshj userauth	!E"E-I.K<H@HAALJQVTUYHZHjY
sshj xfer	KILV
sshlib	!I2V9GlV
sshpass	!A"1&G(J,C-F.E/A0I1E3D5i6J8J9J;G<G=K@KB0CHI=K;LAMJOKPJQHRfS6T>WFZJ[I^D_GaCbCfFgJhDjGkG
sshpass does	5T
sshpass p	!GBAGYi[
sshtools	!J*SPJQT
sshtools common	*S
sshtunnel	!K&T,U-D@JBEKTQUTV_V
ssid	!U
ssid temp	!U
ssl	!t"H#I&>'H(C)E,?-H.E/G0E1=6D8A:I<5>DB4CJFHGHI@JBKKL6OAP;RDS?TCUKV@WFXFYGZF[E]G_IaSbGcEdIeIgCi8j@k@l>
ssl 3	MW
ssl authentication	!S
ssl c	!]TF
ssl cert	!Z
ssl certificate	!a3K5E
ssl connect	!U
ssl connection	!W
ssl ctx	!W
ssl date	!G+W3IBIKYMF^SiElG
ssl error	!Z.J;VTIWEcG
ssl handshake	!^
ssl off	!T
ssl p	!D@U
ssl peer	!@2X3T4V5UBJHU
ssl private	!U;I
ssl protocol	!Y
ssl read	!c-JKE
ssl record	!T
ssl routines	MW
ssl site	!T
ssl ssl	!h-H5JKE_J
ssl tls	!U
ssub	!IiT
st	(T;GCHIU
st size	!K(UIVLF
stable	!i.JKILIRIfG
stack	"V&D*V,E/C0J7G?TFJJWNHOFP?QWRYT=bKcBf@iTjEkK
stack error	!X
stack trace	!;"Y%S)S*I,J/I<U?UAWOIPDQTTGfF
stage	!;"H.K5H;HAGB[FYKGOSPGQKTJXUYKZSjJ
staging	!K-H5I7W8X<ZIJKGLFTH
stale	!V
stale file	!T
stalled	!:,F-E/H1DJbK[NIRFTV_HbVcIfFiI
standard	&U/I1K7J8D<JBTK?OVRE[T^KcSiB
standard flow	BJKHSS[UaEiK
standard put	BWRGTI
standard util	SS
start	!I"V#E%F&U'J(E)V,?-H.1/I0=356?7B8(9G:G<*>H?CCGDJFAG<H5J:K6L!MFNFO/PUQJR7S6V=W^X:ZA[6]A_Fa0bUcad=eCffgFiBj@kJl<
start a	"K1H5JBGb[cHfJ
start channel	!A"T)T,D.H/H1]6J8AK6NJTYWE_HbDcWfV
start client	!W1I9UTJ
start container	!Z
start end	PV
start host	9KKWTT
start iap	-ITSWT
start line	/K5J;U@IA]BJPTYT
start of	@XAIYX
start service	!a"H&T/F5CBHRBSFTHbHcKfG
start session	KGWX
start sftp	!="U)_,G.I/E1a5J9KBGIGNIRJSITE_IfZkJ
start ssh	!5"G&V1I3G5]7T;D<J=WAKFHGJKXN[P@QKRAWE_Tb@cHf=j@kG
start subsystem	!>"X/K1DKKTIc?f^
start the	!<)E/S9J=JBTLFSCWKcU
start transfer	bT
start user	!G;SBDKVPYRIiH
start'	!C8KRK
started	!W"Z#I%D(I)S*F+I,Y0F1H2E304J5C6>8@9I:H;?<?=H>I@FB9CJFAGKHGIHK:L?QAS;TUVEXFZJ[DaBbScWeHgUj@kBl;
started a	!UcTfS
started on	!JKHNGbXcW
started protocol	1D5GLKNSTJlG
started session	!E"[1WbW
starting	"A%E&7(F)>+D,T.A1:2T3H7I<:==>I?DABEIJ?KULYMDPBQ<RKS8WTXDY>[Ca9b9dJf7hDl@
starting a	!A-K/X7TTV_I
starting address	!F,T/X7EdK
starting client	!_.J
starting sftp	!D"G,I-I1I5Z8KBXKIL]_IfIiSjX
starting ssh	%I&@,T-I/G4T7I9I;V@EA@CJLKPEQIYHiSjE
starting thread	VTWU
starting up	!?*T,?/G2V7D9X;JBHN]RHT:kV
starting upload	.AKWSEaCgU
starts	2J;DQIYY
starts with	2K;FQIYU
startup	!B&J)^*B-^.@/A0J1[2A3G5C7G8J9=;H<H=IAJBKFHGGHHIFJKKCL=NDOEPHQIR?S>TAWH^T_KaFcWi@jIkGlJ
startup channel	!I"[)V.I1X8WLH
startup conversation	!Y
startup message	!>)Y8HBJKD^UcUfI
startup sftp	!G)X1YKSLKSI
startups	!>"E,C1H8IBKKAMGN:TCWF_hiFkC
startups throttling	!C,J-U
stat	!<">%G&5'I(?*B+C,=-C.@/80A1V2I3>4K506D9E:J;:<#=>?I@EAFBBCIFGGDHGIeLBO7P?QER6VxW:YGZI[<^@_FaIb=c;eDg@hJi=jDk^lK
stat '	!IVT
stat b'	VX
stat failed	!8&K(J,G.A/H0H1W3G5G7S<JHEI?JSKXOERHVdaAcKfH
stat github	!GIV
stat home	1TIXKD
stat local	!71C<GHIL7SHVIkb
stat localpath	IWLHVJ
stat no	1D<HHJL?VU
stat path	VT
stat remote	"K.Y1><DHGI4KJL^VYbJcJfHkH
stat remotepath	!IIGLBV]
stat reply	!Z
stat sftp	!F1YIHLGST
stat でき	IULHSI
state	!^"7#I%J&H(E*D+G,S-W/J192@4J6H8H:J;8<>=E@JA@CIGVHGJGKKLCQ=S:TGVDW?XIYI^EaBb>cGdHgKhHi:jHlI
state error	!A-Z1JKXLJOSRKWI[W_U
state exception	!E,S-I.K1H5X8I;JKHLCQIRXSDTWcKfEiH
state failed	!D-I.JBIFTGXRGVI
state from	!]
state kexinit	9U
state lock	!Z
statement	!X&K,U=JRGSGiHjI
static	1G2J5K;JFKIJdViT
statistics	!U
stato	"J,J.F3H5K6K;J<VBJIHKHLEOFRKSG[GaIfKlU
stats	!U
status	#8%A'8(,)G*=+E.[2=475J6;7J9C:8;B=&>A?8@FACCKD>E8F@GIH7J,LXMWNKOSP%Q-RHS]T:U@X?Z8[X],_@bGd:e5hF
status 0	!["U)H,K1?5D8JBGKGRJWJ^Gb?cTf8
status 1	!D)E+J-T0J5J6G7I869I@HAEB?GKHIIYK<MJNEOBPEQGR;S]T:VJWDYIaDbWhJi>jFkH
status 100	!V
status 127	!F-G.B1G8IBJKBLES?^acUfc
status 128	!?/H6U;UCVSIjU
status 137	!V
status 2	!B-V1H5IBHOVbK
status 255	!:"K&W)W*J--.8/V2I5X6I8T9E;@=JAIB]FKGIHHIGLDMJNCOHR4S<TU^8_:b>fFjXkElK
status 4	!G0TKCLDOd[X
status 400	!J/U;KQTYT
status 401	!X
status 403	!VSJ
status 404	!BIKSZVX
status 5	RYiD
status access	GSfV
status active	!Y
status broken	KJWX
status channel	0Va^
status code	!W"K&B,>->/D1E8E9J;KGHIHK>LIMVNITEWTaHbJcHfHiX
status connected	!V"S)D,D.C7IBJOIRESETEaGfCk;lG
status connecting	!Z,E.K1I5D8U;I<UAJB>KILHNJRJSKTFWI_TdIfVkV
status connection	,I-G1K7IBJKBNVTI_IkVle
status dateiübertragung	!T
status deferred	!V
status directory	!f1<KGLCSI
status disconnected	!Z1K8KKVN@fKlJ
status due	OT
status error	!7"H&C,W-I.[3F5D7U8@9G<GBUFWGFI=K4OUQKR9TWWJYT]J_IbJcBf=jW
status exception	!?.[/JIHKHRJfG
status failed	!A"E,Y-Y.K1F5E7X9VB?LVOJSGTTVTWJaHbKfBiGkW
status file	.HKBOJSHaT
status id	aU
status is	LJSSVX
status listing	!e1I
status logged	!V
status logon	!Z
status message	!D,Y/I7Z@UFYRFSIYWkW
status msg	!JaV
status no	!>,T7U9T<IIDLYTTVGaV
status not	!Y
status or	!E5H8ZBIK]SJ
status permission	!@S^aA
status rc	!]-K/S1I<KBWKILD
status reply	)T1T
status resolving	!W
status retrieving	1U
status size	LJ
status starting	.AKWSEaCgU
status tls	!V
status using	!A"U&J,F-H1D<INHRVTKYUcVfUjJkK
status verbinde	"VRGiT
status verbindung	-F1KKW
status verbunden	!W
status waiting	!?1GBGKKRJTTYSbTdXfIkS
statut connecté	!W
statut démarrage	!T
std	8T
stderr	!J#I,X-C.E6G@HAGFJHDPVQBSAT8UVYF^HcJdIkA
stderr error	!YBJ
stderr from	!T
stderr host	3V4TBE
stderr ssh	,]kF
stderr warning	!FUV
stdin	"B%B&;*J,F-F.B/C1J5E7I8F9F;X<DB7GHHHIIKJNFOGP^R>S@WH[HaTfGi@kG
stdin error	!?&H;TAWPVQEYT
stdin gitlab	!T;J
stdin invalid	!B/H;a?TRGiI
stdin is	PU
stdin line	!HaWhUjU
stdin user	TU
stdio	!9-8/^6K7G8UNCRJWc_?fGkF
stdio forwarding	!7-:/_7IKHNFWe_AbJfKkH
stdio fwd	/T
stdio has	!E"T&UbT
stdout	"I&E-J.T3E6I8HBUKGRJSGTG^FbTdKiJjW
steam	!c,I-I5G8K9JB=KJR@TJ_JiF
stellen	!G)W1UfV
stellen sie	!G)W1UfV
step	!T&I,B-K2I8U;T<I@HAFHJIHKSOIPFQFRGTBVSWJYKaFjHkH
step 'send	FS
steps	![&I8T=JBDKTRGSKiEjG
steve	BKRAiX
still	"F#V-I/E0K1G3C5@;JAJBJFJJXLGOJQKTXWK[J^TcIfIjFkI
still creating	!I7STSdS
still trying	!V
still waiting	!@5J8SJYTU
stimmt	!E3^5B
stimmt nicht	!E3^5B
stoc none	!K
stolen	4W5I
stolen key	4W5I
stop	!F&T/S1J3I8GFYKBRWXXbKfIiUjS
stopped	!<"E-J/I1F9JBUNETd^H_DbXdHhKkG
stopping	8T
stor	!U7SBKSGTJ
storage	"5#J%F&<(F)E*C+H-C.^/J0A193a4G5S6V799=:K=8>K?J@CA<BSCFFFGAI7JGKCMJNJO:P>Q<SITUVBWBXDYAZK[C]G^F_Ba6b=c@dFeGfEgJhIjFlF
storage at	!C5IBFLVNS
storage error	5T
storage example	!F/I5U6URGiW
storage not	!E,T.I/W3VLJSJTX
storage objects	!U
storage path	!ILW
storage quota	!G.^LI
storage sftp	!D3WBYSTaK
storage unable	!>&H-I2U;E<U=JBWHSPJTDiE
storagebox	!XSK
store	!C"H&I,I-I1D2I3:7V8H9G;A<H=K@IADBTHULUNKPFTIUXVV[G^JaBbFcKiCjK
store example	!F(T,E3J7TB[KHSHdT
store file	!@.ULUOTST[JaJ
store key	QT
store now	UX
stored	!T"H,J1J3WKCLKR?SHaKfHgWiE
str	!S;IKDfT
str e	!JkT
str exc	KJfU
stream	!I&;(F*H+H,=/*0F1I2<314H5K6@8^;J>K?DCEDKEGF@G9J>LSNJOWPFQ.TBWAXSYIZH]Fa?bIcUd;eIgEj@
stream anonymous	!KSW
stream base	!D)S-S/J1T7HSKTI
stream code	/E1C3J@JBUGINHRS_DkD
stream connection	!U
stream corrupted	!C;TKHMUWTXT
stream ctor	<KOVSH
stream error	!H.H0JBIIGKJOURSSXVJ[UiU
stream init	!J<W
stream input	!J-G1J8HKX
stream java	"T.VSK
stream no	!K<T
stream open	HTLG
stream permission	!T
stream private	<K=I@SATQFYT
stream read	!4"T&J,C-Y/D1T2J3I5C6J7B;?<I=I@HADBAHIOEPDQHRHT@WIYK_UdHfUiIkX
stream to	LJVW
stream transform	!DKKLXRK
stream write	!]-H8IKF
streaming	!W
streams	&H2J3J5I8F;G<I=J@IBEJIKGLVOUPHQKRCYJfKiH
streams destroy	!I"S_JdT
streams lib	!?-K/KBKKILXOXRHSTTIcJfG
streams readable	!J1K7K
strict	%H&J-K/K2C9K=XBDHSPKQHSFTFcHfGiG
strict checking	!;3SHS
strict host	!S+T2H3?4JBFHGIS
strict key	!K
strict requirement	!E=T
stricthostkeycheck	+X
string	">#H%J&;'G(C)C*G+<,D-V/H0C283=5E667?9?:G;X>A?=AhB0CIDEEJFHGCHEKALDMUNlQ9R0TDUIVBZA[E]F^AaGbAcFdGeGf8gBhCi4j;kXl2
string args	!FYT
string file	!C;D<T=U@SAH
string from	!F,W-WKJNJ_Z
string io	;T
string pass	!FYS
string path	!A,K-U/K1TIU[JaKfE
string remote	!]3H5F
string ssh	+K/G5S7K<KMBT[_SkGlB
string too	!?"G5H=JAbBJCGN>YJ_HbIcChJ
structure	!?;Z@VBINJYU
structure '	!D@XBKPHQBYV
structure error	!F;[AU
studio	![RHTH
study	!I.ISH[WeT
style	!G-WJVKILHOTlT
style css	!J-WJWKJLHOT
su	!["=%G&D'J*J,C-E/C0J1F5E6I8J9H:K;G<F>IAIB8CJF@GFKBLJOFPHQGR7SHTFWEZG[J^ScVfHhDj>kI
sub	!7"V,K.@/H0F1K5H9K;G<E?GBAIGKFLCOAPJQJR=[GaEbIediZ
subir	!E<X=XBFLT
subject	!I3JHVPUQISSWTXTfHiI
subject cron	!F5UHVPUQJSTfIiK
submission	"F&I'U,I.G/I0E1H5G<TAJIDKEO>PJR>TKVIaBeeiF
submission failed	!Z
submissions	LU
submit	,F@SAILGRITJeUkY
submit example	,GLJkZ
submodule	!X&V/TLJSJiJjH
submodule path	!a/TLJSJ
subprocess	!E"J#W&[)I,T173TPUSEWHbDc=jZkT
subprocess exited	!HBW
subprocess ssh	!B&[)J18BGPVRSSHWJbEc>kU
subsystem	!I#K%H&;'K(H)[*6+E,%-1.</20B1T2>324H506?788>93;8<:=B?H@DA>B&CJEIF?G<I7J?K2L*N,O:PAQ;R/S8T#VEW<XBYBZF[F]F_.a=b?dFeHf~gJh<jBk5l:
subsystem 'sftp'	!J,J-J/J;JAILIOJRKSETHbKfdiK
subsystem confirm	.J
subsystem in	!J)H1=KJfc
subsystem not	!C^Hf^
subsystem request	!:"6)?,F-I/F1H5H8FBCKBLINHRESJTI_Hb,fshK
subsystem session	)X,F-G1U9JBJRHTEcXfUiJ
subsystem sftp	!S"U&I)Y*K,E-J/C5E7J8G9J;IB@GKK=LINGRHTA^?_Jb>f]kJlJ
subsystem ssh	)T1UKW
subsystem unable	!E)X1ZKZLJSH
subvolume	!IBTRJjS
succeeded	!q"9%E(I)S,=-@.@/B1S2K3F5<6B7C8W9G;?<J=I@JAFCIEJF<GHIEJFLCOJQER4S>VJXKYJZ@_?aGbKcJdHhAk@lE
succeeded for	&T<WFKPW
succeeded git	!FBSjY
succeeded password	!cBF
succeeded publickey	!c1KRG^TiKjI
success	!d%E&E*I-I.</F2J3G5F6I7K8@9G;D<F=D@GAJB@CFEJF?GfJIK9NHOJPGQHR9TAYIZA^I_GbFcFhHi2j=kFlG
success 0	!W
success dag	!V
success status	!W
successful	!m">%H&H,B-F.>/H0J1X5>7I8@9H;I<E=KAIB)FAGHIFK3L:MINGO@PIQHR-SHTEVVWJ[F]I^K_Fa[bFcEfShHi2j@kClD
successful but	!BVTaX
successful login	)IfW
successful transferred	.HKBOJSHaT
successfully	!f"8#J%H&I'K(F)C*J+I-A.?0G1:2I3>5>6B8=<E=H>E?J@FCIFHGEHJI?JKNBPJQARHWHXIYJZK[C]G_Ca=cAdJgIhKk>lK
successfully authenticated	"IBKLJSK
successfully connected	!_,JTH
successfully executed	!^SI
successfully installed	;TQI
successfully started	!T
successfully transferred	!W
successfully uploaded	!U
sucesso	!V
such	"?#F%F'A(=);*>+1,*-;.!0729344K5I6^7-8292:F;?<T=E>:??@;A1B4CADAEHF=G>IVJ>K)LgMFN;O7QER)T*UHVcXAY8Z?[7]:^;_@aHbEc;d;e=hDiJj9l<
such device	&F/J5UPVQJ
such directory	!JLU
such file	"F#I%H'C(?)=*D+4,4-A.&/&0:1T2?3?5I6378879;:I;E<T=3>>?B@?A7B>CEDCEJF@GCIXJAK0LgMGNBO:P@Q9R:SET8UJVeXGY=ZD[:]<^?_FaJbIc@dBe@hGi3jCl@
such host	!?&J,F/[1F5;6_7DBILCT@dJiJkB
such identity	!D%S&F<]=WBGiEjE
such key	!Y<J
sudo	!i"5#J%J(J)G*J,F/D0J1E3H5D6E8F9G;H=IAJBCCKFDGFLJNGOJQAR;SETEWGYKZI[F^KaIbGfJhIi;kB
sudo 3	!b"KQGRAiH
sudo password	"B1J5J8KBTKUiI
suitable	!9"J*K1J9I;G<IBSGWKFLERUZV^KcTfIhJjJ
suitable authentication	!>"K9I;G<KBTGWKKLIRUZVfJhKjK
suitable response	!JcU
sum	(V3H5JVG]W
sum c	!SIJ
sum command	!DITNS
sum h	!T
sum warning	!C(Y
sum 警告	!K(U
summary	IHLUSTVW
sun	!X"J;KBIKKLINIOK
sun nio	9JNK
sun security	!X
supplied	%G&=/I2J3D5A9I;E<5=;>H@:A5B@C:EJFCKHOJPKQcRSTJZTaJbK
supplied in	!U
supplied or	!T
supplied passphrase	!IQW
supplied to	!C;S=BCKQSYF
support	"V&C(J)U*E+K-?.>0B2B3:6S7I8E9U;C<B=I@IA[HJICJKK:L4N;PEQDRFT;VUWHXJYJZJ[J]F^U_=aWcDhJi;kAlH
support for	!U6WBI
support message	!X
support the	!X
support this	!C5TATFS
supported	"C(@)<*X+@,B-:.5/<1)3.4@5+74839F;HAiBIC8D@E:F^GTH<I6J9K"L,MEO6PYQ:S0T5UCV>W8X;Zb[;]>^F_1b;d>e=f*gBh8iHk>lC
supported algorithms	!I2J9T
supported authentication	!3*I1B9I;V=X>TFEGUPCYUfKhJ
supported by	!G"F%T&B'K*W,D-F/G0J2A3D5E8K;F<B=I>T@EA?BIFZGDKCNAP?QHYJZY_DcKfFiAjHkKlJ
supported for	!D'V6YBJRI
supported if	!GAY
supported key	!@2T9V;BAZ
supported methods	!>#U%J*C-F.J/J2F3G7J9><U=I?J@JIJKHLFNDSJYJZ]bHcKdJkF
supported or	!^
supported packet	cT
supported please	!EAJP[
supported ssh	!J2TAJFIaS
supports	!H&J*U3J5F9W>TFIGGZK^KcJjIlW
supports only	>T
supports sftp	lW
supports these	!D*W
sur	"G(K,S-H.K/B0H1H3I5D6H8F9I;KBDIEK>L?OCQIRAS_T;[I_GaGbKcHfGiIkTlG
sur le	,V-JKHTFkU
sure	"F.H0J5K9EFCGKLBOFQERKWIYJ[HaJcHiSjSlU
sure port	TU
sure ssh	!E
sure that	!]BGTK
sure the	#V&J,KTFi[j[
sure you	!F7TFILI
sure your	!E/U6JPWRHjXlW
suspended	,I5E8UBCLJRFSKTE_GbDcJiF
suspended please	!b"FBIbGiI
suyr	!H
suzuki	!JRTiT
sv	,K8TKTkU
svc	7J;HNVjJ
svn	ETbVcV
svn e	ETbVcV
svn example	BJET
sw	!8"F,S.K/I3U7U8I9U;IB@G[KHLVRVTTiX
sw 1	!>"H,G3U;KBDGXLWRTTEiV
switch	,J2I3D5V9WLW
symbol	!X
symlink	IT
symlink release	!T
symlinks	OSST
sync	"J#T%G&<'I(>)E*H+C/>1=385H8^9I:J;A=U>I?GA>CGEJFBG@HHLJMJNIOFQJTAVAW@YAZH[A]E^Cb<cJeFf<gGiXjGkBl@
sync failed	!S"VBKRSTI_IjH
sync node	!@=XSI
synchronize	5T8JBVCVKIRUTI
synchronized	!W
synchronizing	!E,T1TBSKUOJSG
synchronizing '	!E,T1V8SBTOJSG
syncing	3V5FDS
syntax	!S+V.G/K0V5J;HBJKFLEOKRJSG[JcJ
syntax error	!^
sys	![<IBHKJNHRHTIWI_WbSiJ
syscall	!X6I8TBKHSOJS<TEVJ[H_IaIkI
syscall 'connect'	!]/H
syscall 'getaddrinfo'	/V
syscall 'open'	!AHU
syscall 'read'	!I)T-T7J8WKW
syscall mkdir	!X
sysopen	!D<X=XLJ
sysopen home	!G<YLJ
system	!W"W#C%I'E)J*D,U-6../Y011B2C4:6T8D9<:C;G=U><@ACHE?FHGJI[J:K;L=MENJOIPAQAR@S=UHVJW,X9ZG[.]<_GaCbSdTe?fFgAhEjHk(
system 32	!A=UbIcSdTiS
system administrator	!C"X2T5I
system are	"VbV
system at	(U
system cannot	!CI[
system dial	!F"T&UbT
system error	!J,I/T3J5D;I<JBYI^KHL?SCiJ
system exception	!66S7VBIKITSfJlG
system for	"J%K+T-J.E0K2K4JFJHHIBODR?SFTB[HaCbIdTfSkH
system io	.J;G=UIUKKLE
system is	!Y"I_U
system library	!U
system net	"G&H*I.F/_1G2J3G5D;JAKGHLEN@OJQISDWHXK^I_JaJbJcJfIhIkG
system security	;S
system serviceaccount	!V
system unauthorized	!T<G=W
systemctl	!k,J5IBELJRJTG
systemctl restart	!W
systemd	!e,F.A1E6I8EIJKCLHRCSDTF_DaJbJcIfF
systemd 1	1KBV
systemd system	!V
système	,XRV
t	!F#T%C&:'J+H-G/D0T4C598H9I:T<I=:>IBACCDJEFF9JDKKODP@R?UKW:Y;ZB^[aFdHeFf6gUhA
t 0	!I.W
t 105	!Z
t 4	3S5G
t a	!AK[TW
t be	!A,V.H7TLVRK
t data	)T-KKGSKcT
t ed	!W
t ftp	!B-H;VATBEGUNCQSVT
t msg	VS
t sftp	!S,G-T3T8H9E@VASGKKBNVPJTH_K
t start	kT
t user	!X"I&J3K7H:WBFLKRISJTGXV_JbDfFjUkJ
tab	!T1I5KBSGTNKTG_HjT
table	!a&I5J;K<K=IBCPIRISDiHjH
tag	!F.H<G=I@SAVBKKJLVOIPUQWYT
tags	!D;UAUBJQUUS
tags don't	!E;UAVQU
tags force	UT
taille	!F/KKHOSQJ]WcT
tailless	;T?XQY
tailless error	?VQW
tailscale	!T-KiV
tailscale com	![
take	"I#YRI
take a	FU
take up	#YBFRJiH
taken	!@'V3J5J7K:TBJFSKHTF^KdW
talk	!H%I&X0UBKRH
talk to	!K%J&XRJ
tampered	!Y
tampered with	!Y
tanaka	!Z"J<JBERJjS
tank	"V,@-I4K7WBVHJKHLSSJjJ
tank data	!IRViW
tap	!G,J-J8[KYTI
tar	!U"J#I%I&<'g(U)E*E+F-C.Z/:112H3;4J5A6C7A9B:H;:<7=B>J?I@GAEBICFDJEJF?GDH?ISJGKEL?MHNCPAQBR=SFV7W@XHYHZG_BbAcCdHe?f;hHiAk:lI
tar all	;KIYLISBTV
tar data	!VIGLJ
tar dist	!X1KIELE
tar empty	!>I[
tar error	!UIK
tar exiting	OT
tar gz	&I'a/H1F3H5H7H8B;D<EFHHHI[K=LFNJPKSIVCWK]F_JaEbGcJeIfHgVkB
tar no	!B.UIU
tar to	IJOJ]U
tar xzf	!T
tar zst	.T
tar'	.T
target	"8#I%G&3(B)G*B+C,X->.=/01H2B4I6C7T8:99:I;6==@GA@BHCGEKFAG?HBJGK/L]NAO[P<Q>XBYHZH[T]D^C_?aCbFgGhGlA
target address	!DTV
target already	OT
target directory	!?.U5KLYOK
target failed	!WBI
target host	!B3A5UBFRUdTiT
target is	!WRH
target machine	,W7SBJ
target not	KGWX
taro	!["Z#G%E&6(B):*I-B.1/30C1-2J4J5E6A7E9C:T;:<3==@EA<DIEJFFG;HFI:JHLIMHNBO;P:Q4RTSAT6VGXEYAZB[?]J_9a9b.cJdJeHfHgHjUk;lC
taro from	!U"HRKfFjT
taro ipaddr	"D3VBARK^UfHhTjK
taro using	;K<FAGBXFBQJRUiG
taro you've	!lb=fB
task	!C"U#F%?&T'I(C,U-U/T0=2A5U7V9::I<I=I?I@JAABTEIF>G;HIIVJGKGMGOIPHQKRHV@WKXBZF]D^;bKc;eTfDgGjZkZlA
task '	!Y
task 'task	1ViT
task 3	!UKS
task compile	3S5S
task copy	SX
task deploy	!UaSiI
task error	!D5W7TOXSW[U
task execution	!GIV
task failed	!B"I.I/X1J@KAJBHIHKILJSV_UfGjT
task gathering	/K6T
task ping	!IUU
task queues	!FSJ
task task	1ViT
task upload	!F,VTTkW
taskinstance	/I1J8TBKKJQSRTSK_VfIjT
taskinstance py	/I1J8TBKKJQSRTSK_VfIjT
tasklet	/V
tasks	"E)J.J1F8I?JCHDUIIKVNSPFQFSGfHkT
tasks py	1I<I@KPJYIfJ
tb	TTbHcT
tc	!GTX
tc cp	!ETX
tcp	!a";%?&3'I(C*D+;.I0?1I233)4E566X9G:G;8<8=@>H?F@AA@BECDDIECF:G6H@IEKAL@M=NBO=P<Q?R'S4TZUIVDXbYBZB[@]G^:_Ja=b;dXeGfBgEh9i;j>l4
tcp 22	!>,VBGT[WGXW^JkB
tcp address	!D6WTI
tcp anonymous	!TKUNJ_J
tcp closed	-IKJkWlI
tcp connect	6JTVkX
tcp connection	!9#U&K,[-A/T1K5I7W8T9JB<FKK@RBTaWJXT_IbIfFiFkH
tcp forwarding	!W
tcp i	!9/V7UBFTWd@kY
tcp ip	!f,BTH
tcp ipaddr	"C#H&E)H*H/71E2E3;526<8?;I<IGIJWKIRFcKd_fGhIlI
tcp lookup	,B5J6Y7EBGT@XXdJkB
tcp nodelay	!H5V
tcp on	!D%J)T-T/K1T7HTJ
tcp open	TIkWlG
tcp port	7TRJiKkU
tcp'	/S
tcpip	!?/VKKWYfKkK
tcpip channel	!>/VKKWYkK
team	!W"I&E4T;BAG
team app	;HAICSFT
teleport	"WBJRK
telnet	!g&J,:-J/JBFTFWE_FkA
temp	;Y@DAICVLCOSQFSWYHaG
temp disabled	!U
temp file	LKOTVS
template	!U
templates	!ZIH
tempo	!K,A-E3G7[KJRDTd_IdWiJkK
temporarily	!G"D.K3J8I<H=IKERJ_cbJfJiG
temporarily banned	!@"JBKKJ_]iH
temporary	&I/a7J9I;GLCRGSJTB[JaGfIiGjKkF
temporary directory	.W1WSJbT
temporary failure	,J.J/a9KBHKJOJSGTJ
tentative	!B,W/HTU
tentative de	!B,W/HTU
tera	!D,Y/T6I
tera term	!D,Y/T6I
teraterm	!KHWSJ
teraterm ssh	!KHWSJ
term	,Y/T6IkK
term エラ	!D,T/T6I
terminal	,C-H.I/D1F3G6J8E;I<GBIFKGTHIIGKBLCQKRGTH^H_GaKb[fHjKkI
terminal command	!A"V7TbVdS
terminal quit	!J7UdT
terminal shell	!E"H/KbWiS
terminal will	!S
terminated	!a"T&I,=.H/C1C2I5T7I8W<HBFICLENCRVSFTJWE_JbKcHfGiGkFlH
terminated abnormally	!Y,K
terminated unexpectedly	!a
terminated with	![IGLK
terminating	"C+a-=3H5C7I8U9G<HBXK@LBMFNFRJSGTH^I_BcIfIiBkB
terminating 1	!I+Y
terminating 2	+U
terminating with	!]-K/S1I<KBWKILD
terminée	!T,K7JTUdJ
terraform	!e"B+K,J.H1H3I7T;F<I=EAKCJGHIFLEQJRCS=ZUbJdSfJjX
terraform error	!f"J<EIHLKRES@iG
terraform io	!V
test	#V%8&D'C(:)V*E+E-F/>2E4A7D8F9@?GB_C;DEEIFSGKH>IBJ:K6LXM9NAUIVIW9X=[6]C_FaFb6cKd?e@gChSkH
test 07	!@%E)X+E,7-;/J1C2C3G4H556=7D8<<KBZCGDKEAHGJGKFLWM?NIOSQTRXTFWFXFYTZV[F_<bCdDeJgKhUj;k?lF
test 1	/I3E5^BIkG
test connection	!S7SRCjXkW
test failed	!C"C&K,T-T0T1D8I9@;G<IAIGKIIOBQIVIWJ[J^J_UaBcHfAiYjZkY
test keys	!U9I
test new	!K/I5XBI
test no	!J%IFY
test permission	#WiJ
test result	!U9I
test sftp	!^RJSFaJ
test ssh	;G<X
test test	!a,G.@0U3I5I9KBELARFVH[J^JaC
test ts	!^OJRHSH
test upload	!e,J.EBILIOIRJSBaD
testing	!I/W5X;KFZGKRDiWjU
testing repository	!E/X5TFT
tests	!j5W;;<@=F@JABBWCGPGQAR>SKY>iYjG
tests test	!Z
text	!;"B&H(A)J*I+K,F-D/F1H3G5E7H8?9H;X<C@EBCCKGJHII@K6NIOTPHRETEVDWGYD^H_EbEeTfDgjiHjJlH
text html	!UkT
tf	!K7K;X@IAGQKRJTY
tf line	;SAIRKTZ
tgz	'U,H0V
than	!D"@#J%I&I(E)K-G.B/G0I1E2G5;<G=I@DAGCKESFGGGHKIEJXLDOEPFQERIS>TXWJYIZK[E]baDbBfCiYjBkU
than 15	!@5J8SJYTUbK
than local	]V
than remote	!J]X
than the	!ABJEUNHRKiXkX
that	"B%E'H)B*>+F.@15293Y5I8A:T;B=C>BAAHHI=JBK9MJN=P2QISDTJUGVCWAXCZV[T]A_9aCbJcAdEeEfEgGlA
that a	!J4W5H
that are	!I/T6T<SRS
that can	"G#K)K*K1H4J5FDKPDQKZY
that either	3T
that file	!ZSF
that host	!X
that is	!U5I;JAKLJQJSJYV
that name	!A/IOY[U
that only	!V
that path	!T
that scp	!K^W
that someone	3V
that the	&H-K0K1J7Y;K<IKILUOGRVSU^IbJfKjGkV
that translates	!F/Y
that you	!ZTK
that your	!@#S=K?U@TBTDTFIiS
the	"@#F%J''(=)<*6+B-K/D0W1E2I3U6J7?8B9D<K=H>7?5CDDFF@GHHJIJJ;M+PGTCUFXBYHZ?[7aId;eIgDhCiU
the 'ssh	!KEW
the 1	!C"X;JFSiU
the above	+SfSkV
the account	"Z,H.HGVRVTHi_
the address	/K3I6V7TBIiIkT
the administrator	"V3U_G
the agent	#I&Z-J5A;K<H=JAJBBCJPGRGbHcIiE
the ansible	!JIXLKSJ
the application	!H^U
the authentication	!D%I&X3V5IB=KKQHZV
the authenticity	!I,D-J/E3V5a7I;JBDKGjI
the available	!<&@<VB_FVGJQSRJ
the backup	.ULVRK
the bad	3V5I
the cache	3IQT
the certificate	!W
the check	4SQT
the chunk	!E.V8WOZSV
the client	!a3J5J9TBHOTRJSITFaT
the command	!A-V/I3UKWiJ
the computer	,F3D5WKKQSRITI
the conditional	!T
the config	!T
the configured	!>GWTUiH
the connected	,JKJTX
the connection	"4#J%K&A)>*B+I-].:/.0G2@4J5?6E9E;E<FAHB=EHFEHIIIJGL?OGPJQDR=S@UJVIW[XB]J^7aJb2c9f4kJl9
the control	!_5KBITI
the correct	5ILGPHQViJlU
the credentials	!C,T/JFUG_TSjY
the current	!W&J.FBGiU
the data	!YcI
the database	!_
the debian	"VbV
the default	!W"I2TiJ
the destination	!4"D&J-G.Y/E5A8TOYQJRYSV_J
the device	&C.K5JBDRV^WfJiV
the directory	!YIGLFeW
the discovered	!T
the docker	![&JBK
the ecdsa	!W5IHKdS
the ed	!A*K4Y5@H=^T
the endpoint	!a
the error	!KITOJ
the failure	.T0SaU
the file	!D&G(J+J,@-J/>0=1:3E5B;<=D>SBACJHCK<LXOTPEQDRAS^TE[@^DaTbDcHfBiJkJ
the filename	!@0c5J;HKGLHTI
the filesystem	.Y
the fingerprint	!K3S5XBEKK
the firewall	!K,V
the first	!D5T9V
the fly	!AHKVV
the folder	!?L^Sb
the following	!U%J*G+J-E0J1G2I3>4K5<6J7U8H@DAVBIESFCHJIIK<LSPARISJWJXJ^I_DbGfDgKhKkJlJ
the ftp	!JTKkW
the given	!@,K0X?SBHGX
the guest	!<,SBTTT^TbFfUiH
the host	!I#H&E)T*H.D0G2F3U4F6W7H9C;8ACBIEGFEGBHVIEJIL@NHOIP@R7S?VKXDZJ[J^?aEi:kWlE
the http	XU
the i	!J5V
the index	!^(J
the input	!T
the internet	!J/T
the ip	!A,W3U5KBITV_TdT
the key	!B"?%X*K,H-H/G0J1H3W4;577I9C:U<7=<>T@ZATBIE?FGGIHAIGK>LEOJPXQSR7SFTFUHVJWJZG]J^F_KaHbDcFfIiCjC
the known	!?/I3W5^
the last	3V5SBFKJLKSG_JaV
the list	/K374H5@?TDHHYKHPSQISWTJkK
the located	!T
the lock	![
the login	"G/K3UBWRWTHbUcJiU
the machine	,Y-UCYTH
the meaning	!T
the message	RJVS
the middle	.H3ZBEKVRKSJ
the minimum	!IEU
the mount	!U
the my	!U
the name	6V
the namespace	!S
the network	!T"I,B-?.H0K1C3C8=9H<IIFKYLBNIOKQKRTSGWH^H_EbGfKi<kI
the new	6T>KATYI
the one	!93b5SBFKJ
the open	3K
the operation	!I,].G/]5GBEKCLVRBSXWTiJ
the option	lT
the passphrase	!>;F>YAGBTPEQ_RJ
the password	!XGUKJfJiX
the path	!T5J<@LTOHSCbJ
the peer	-K.YBH
the permissions	!KCVaX
the port	!G,TBFNURFT]iHkX
the printer	!e,I7GBIKIR@T@
the private	!:%I&C3H5?;T=S>DBKCWDIP5QVRETJiCjF
the problem	!K8TJWSTVT
the process	!G"K+T-S.B/H1F7T8W<THUKTLCOKRIS?cCdUfJiFjK
the programs	"VbV
the project	!D:ULUjS
the protocol	!J"E.KbCcY
the provided	;GAJBSQGiX
the proxy	XV
the public	#V5>BaRBiUjX
the put	!ZSI
the random	3K
the registry	5Z
the remote	!5"V#H&B(G)W+D.B/S0@2G4G9T:A;;<:=F@ECGEEF=H@IEJENBPDTWVDWHXDYH[C]Ba9bTdFeCgFh<iGj4
the repository	!G3U5JFJLHRF
the request	!j5KBERGSK^IbWiG
the requested	!X.I/H0T3K5G@UAUKKOKQK
the resource	LW
the result	3T
the right	!T,C5KNXkU
the rsa	&T5D
the rsync	!A,TBITJbScXiI
the secret	<W
the secure	!V9K=UbG
the server	!G"9#@%I&A'C(F)/+B.>1B2U3Z4?5W6:84:F;4<2=>>I?F@=A8CIDEE9GHH<I?K@L?MGPKQJS7V<W-X:Y@_Ea8cJdGeAgDlY
the server's	2I4HBEGTHEKINK_I
the session	)I,F-D/I1G5F8@9KB@KaNA_AcHfE
the sftp	!T"/&I(I*F,Y-J.G072>4H556?7F8S9::K;6<<=B@BA:CKFIG?HII6JIK@N<ODPZQ9RKSBV@W?XBYTZJ[D]C_4a9bEdHeEfWiKjTl:
the signature	![
the software	!U2E5I8J9XRKTF_C
the source	(V3JKV
the specified	!Y.I/K3H5C;K<IGUIJKHOFRJTG[WiG
the ssh	!0"@%:+A/80E1D4C5S6G8V9<:E<V>F?JBTCAE@IDL5O@PDQASCVIW?XGY6ZG[K^?_VaEbHdFeJfTh=iZkJl:
the ssl	!U
the start	KGWX
the state	!T
the storage	5JBKLVRJSS
the submission	SJeV
the supplied	!C;HAKPHQVRJSWZV
the system	&G1I3H5D7J;KBCIZRHfHiI
the target	.U/K1T3@5T7JB@LKRSkK
the temp	LKOTVS
the tls	!Y
the transfer	!CKXLI
the tunnel	!C,[-I3I5H7WKJTYWCjVkW
the type	1W3K@TKVLDSCaJ
the underlying	!W"V,E-=1]3J5D8FBGNARFTCWJ_AbIiTkFlT
the unlock	!HQW
the upload	!]
the url	!@LXiX
the user	!E&K/I1I5H;G<CAFCTG[LFPJQERXTKYJi^jI
the user's	!Y"@.W1EKFbKcJ
the username	,F/UBHRWTWiF
the verifier	!G-G2J3]5[9K
the web	!JSFeX
the wrong	BIFTRTiT
their	!<*Z2[3K5D9TBG
their offer	!=*Z2[5D9TBH
theirs	!T9T
theirs diffie	!G9Y
them	!Z
theme	SS
themes	SU
then	!T2W3I;D<E>XAHFJKJPJQIRDSFTYaKiE
then commit	!U
then try	!B,U2Y5VTT
there	"@#J&E(H+K.W/I0E1@4H5T6E7[8A:K;C<S=I@IACB9FJGJJKK?LVPAQER8VHWCXKYH]I^F_GaDbAcDfBi=jFlD
there a	!JLW
there are	!W3S5U
there is	!=.Z/G3F5U7[KJLFRJSI[T
there was	"K1K8F9TAIBCKHLHOIQJRFWFaJiJlJ
there were	!X
these	!i(G*V3D5F<HBBIJKJLEOISCTKaKbJiGkK
these ciphers	!G*W
these methods	!IRT
they	!e
they already	!]
they could	!Y
think	!I3E5WQS
think it	!B3E5WQS
thinking	!E2T
thinking the	!E2T
this	!C%K&G'T(J)0*/+K,@-2.>/?0<1:5[6@738.:/;;=H>E@AABCXDJE1H)I(J1K0L!M:N.Q8RAS2T@V/WC^^_Zblc=dCe]f!g7h2iDj?
this account	!6"U&I5I8IBEKHRGSETJ^DaKb_cKeTiI
this archive	!T
this box	!E=W
this can	!C[V
this change	!I3W
this client	!9.J2W3E5D9YBHFHGXOJRKSJTKaJ
this command	#T5KBJOTRJSX
this connection	+BTUcV
this context	!]"JSJ_FeK
this could	!J(U4W5DKW
this destination	'Y3G5SSI
this directory	!U
this does	!b
this error	!FaUlX
this exceeds	!T
this file	<SSH]V^K
this function	<T
this happens	!<&J+V3G5]BWGK_JcTiJ
this host	!2"F-H1I2H4V5_9JHKRGSITF^VbGfJkW
this host's	5T
this ip	!Z_B
this is	!Z"B&I5E;H<JAIKKPJRE^Gi?jJ
this key	;U<W=U?KBKQCRGYG
this may	-H5SFSKGTT
this means	!J,Z-V3SBSTI
this message	!F3V
this module	6W
this network	XY
this new	3F5X
this operation	!Z
this passphrase	!WPH
this please	5T
this private	!85H;C<B=D>JB@C]FFP^Q=jK
this problem	!F7UTUjTkU
this project	!b"I&I5H:HBE_GiKjC
this repository	!I&TBWjV
this server	!5"C%I,D/J1H3T4G5T9E<IGKKKOGTIVK_HaYcKfG
this service	!5,E.B/G1G3J5D6J8I9J<JBDGKIJKELGS?TC^^_GaJb_cIfIiDkClK
this session	UX
this site	!T
this stage	!DZT
this time	!F"H,J-ENFRJSKTIWK_ckG
this user	"A3K5EBGOTQKSDTJ_YaEbUiI
this version	;J>IPKYH
this with	!U
this won't	!U3J5H
though	!T
though it	!T
thr	!E-SVU
thread	&A(K)I,J.T1E2V4EAJBFCKFGGCMJOJQTSITCYVZH]J^GbIiKjFkZlI
thread 'main'	3V
thread 1	2V9I
thread client	VTWU
thread homeassistant	5V<XRUjK
thread main	!E"J-J1J8E=HFJGJKJNVRHVJYSZKiEk[
thread run	!G
threshold	5T
threw	-V<TKH
throttling	!C,J-U
through	!E"J&G,C-G/F1D3I5D6B9G<FATB<KDLKNJPIRKSJTKWeXZYK_HdHfEiGkClK
through ssh	!C/T6J7W@TAXBI
throw	!X"J&C,C.V/H0U2H3E5?8?<B=EB:FKGHHJKILTQIR7T:WG]HaJfEi>jKlK
throw er	!<IVSF
throw failure	.K[S
throw new	!d,I/C1K5G7FBERCSITDiJ
throw status	!:"I,J.V/I0W8HICK;OUSU]KcHfD
thrown	,J-G2V;T=J?X@VAUKIPJQU
thrown in	,J-H2V;U=J?X@VAUKIPKQU
thu	"K8UBGKFWS
thu jul	!F8V
thu may	WS
ti	!G*[2D9I
ticket	!^5KBF_K
ticks	!FSJ
ticks and	!FSJ
tiempo	!C,A/D1J6K7SKFRBSKT]_JfJkW
tiempo de	!C,A/D1J6K7SKFRBSKT]_JfJkW
tif	!?"I'I/I0T1J3J5JBFKKLHOUPKRISUTHVV[Da_eUiI
time	"+#E%F'E(@*G.7/5094E5E6>8F9D:J;=<>=C?H@EA>CFDIEGG[HEI=JIK;L4NJO3PJQ@R=UJV=WIYEZB]D^;_^ahbCc?eAfFi>l;
time 0	!Y
time 2	!W
time date	"=*K-F/F5G7I8H<KBUGDK@LJMUTE_@aFjH
time failed	!?.GBJKHLJOHVJab
time is	!W
time of	!J.H7SaW
time or	!I,KTTdT
time period	!DTU
time set	aT
time span	!C-W/K8S
timed	"(#A%=&5'D(A)?*7+;,B-I.7/;0:1:3*4A5%6<7]8J9*:B;6<?=?>E?A@?A;B?CBDFE@F9H=I8JZL2M>O3P=Q8RCS*TeUDV<XUY?ZB[8]D^Da5b6c@dfeCfIgBh8i4jC
timed out	"(#A%=&5'D(A)?*7+<,A-J.7/<0:1:3*4A5&6<7Z8J9+:B;6<?=?>E?A@?A;B?CBDFE@F9H=I8JZL3M>O3P=Q8RCS*TdUDV<XUY?ZB[8]D^Da5b6c@dfeCfIgBh8i4jC
timelapse	!B.K7WIKLCSX
timeout	"3#J%0&:'7(0)8*;+4-G.!/50.1@2&30415!6#7h8d9.:8;!<1=,><?4@-A'BBC4D;E5F.G>H>I*JoKaL!M1O&P"Q%R-S%T|V1Y.Z,[0]3^0_Fa'b<dae7f-g5hFi;j-lH
timeout 10	-SUT
timeout 10000	!V,S7?BJKCRCTZ_T
timeout 15	!Y,J
timeout 30	!^3K7K8KKCTGbT
timeout 30000	,H-CJVKSRUTC
timeout after	!>-H7U8UBDGTNDRV_JfFhIkJ
timeout boolean	,T
timeout c	-ZkW
timeout connecting	!?"K&I,J-H/I7U9KBBKARCTg_JdEiJkI
timeout during	7VJTNT
timeout error	!X,[-J/J7F8BBKJVK>_IdXkE
timeout exceeded	8XJWKCNVTS
timeout exception	"J*I.J1F3H5JBAGIJ[NVSKTWWFXEdVfFiD
timeout expired	!A"I.C/S1G5J7CBHJXKYLJSITXcGdIfJ
timeout home	JVNV
timeout last	!?"T#Y&Y,V-H8K;KBYFBGBJJKJRATHWVXK_IhUiTkA
timeout net	!I,F7]8JKGTTd^
timeout node	-K8WdS
timeout of	!Y,U/W7KBHJKKBTD
timeout on	,H-S/J8UBGJTKFNViKlI
timeout server	!8,>/F1D3H5G6I7F8WBFJZKcLHRGT>lG
timeout socket	!:,G-D1J5G7d8ABFK:RJTcX]_GdffJkV
timeout timeout	!D7WJSKK
timeout value	!DTU
timeout waiting	!D"H&K)F,T-C/K3K5I8-BdGBJ9KWNARH_BbFcWdEfTiXjJkClD
timeout was	!S,K7HKHTS
timeout while	!H-J3J7a8FB?KCRITTXV_Jd^kV
timeout your	!T8ZKA_I
timeout'	-[JUTU_JkI
timeouts	8T
timer	!Y"I,I.D/J8IBFIJKGOHRFTI
timers	NT_GdT
times	"D&F+K,@-E.I/H1K3F5H=D@HAJB9CKFGGFHJJJLINIOJR>TWWJYIadiAjDkC
times for	!HaX
times on	!DSY
times operation	SBaU
timestamp	!C"J,U.B1FBBKGL>OGRAS9TFVU]JaqfFkE
timestamp of	!E.E1HBJKKL@OHRKS9VWaffG
title	-H9I;W<IKGN[SI_GbK
tls	!r"B&I)H*E,?->.G/A1?2G3B5>6K7F8@9A;F<DAJB>FKGGIJK3LFM[NUOJPJQIR9SDT7WFXJ^I_?bCcAfFhJiAjJkC
tls bad	!V
tls client	!IM_
tls connect	!V
tls connection	!^
tls error	!Z1JKCTJ
tls failed	!T
tls handshake	!]
tls key	!Y
tls packet	!W1HK@cHlT
tls socket	!S
tls wrap	!W
tlsv	!W
tlsv 1	!W
tmp	!B"<#E%:&S'C)?*<+:,K-=.J073S4B7C9K:F<J=8>E?<AHBACWDKEGF9H4IeJCKILEMHNFOUQIR:S^WGXEYIZC[U_AaCdIe@g@iCj?lD
tmp a	SZ
tmp ansible	.K1H^WbIcV
tmp apt	/F1YSK
tmp deploy	;H@T
tmp duplicity	!IKXSS
tmp git	!J&H;VBJ
tmp k	!D;WQJTU
tmp key	!F;HAUQJYViU
tmp num	!ISI^TcU
tmp path	!J.V1V
tmp pip	!IBW
tmp ssh	%I&V,E;YBHCVIKPKTK
tmp terraform	KT
tmp test	/I5XBI
tmp user	CU
tmp v	!J.ULV
tmp x	!I1JIHLTS]^KbY
tmp'	!F.JKTLV
tnk	!C"S3F:Y;I
tns	!a/JTI
tns no	!T
tns リス	!U
to	%I&V'6(0+=-E.J/D0>1U3D4D5I6::J;F<H=E>F?>@<AJCGDAE7FIG9JGKHM3NBRSUHXIY?Z:[G]D_AaKbXeCg9h>
to '	&@,D-J/@1D8I9F<I=WBHIJLWRSTGWF[VbJdJfHhWiFkJ
to 'gpu	!D,V/XBV
to 'mode'	!T
to 'path'	!XLI
to 'sftp	!GB@R]STiD
to 'wss	!Y
to 0	FTiT
to 0600	!C?TPT
to 1	!X
to 10	!I#XBFiIjJ
to 3	SEaX
to a	"?#U*I,K/G2J5]8>9H;GAICJFJGIICKELHNDQKR@VV_KfKi;kB
to abandon	!GQT
to accept	3JMWNJ_J
to access	!S"A,S-U.J1C4A5S7H;KBVHGKBL?OFR?SUTKaFbEdKiK
to acme	&K:^BGSA
to acquire	!W
to add	!?&J*U-K3D;U<J?WBBH_LHPDQWRHSGiH
to address	-H/A6HBKKINK_FiJkJlX
to agent	!;"K%8&r,:.B/D1G4S5I7E9G<@CKHFIDKFLANGP<QDRGSJT9WD_KbJcJfDjBkG
to agree	!K,I2S9XBIFURHTJ
to all	!_;J@ICcSIYF
to all'	;K@JCdYF
to an	"K,=-H.J/D1H2K3C5V7V8G9HBJKCNVR?SITJcKfHiHl_
to another	3T
to any	,C3V5[7I
to api	!d,DTIkA
to authenticate	!;"W%>)F*:+I,3/70J1J273/4D526C7=8<91>C?@@9B_CDEJGTHBIBJDL6N8OBReSJT7VFWCXGY3[J]I^J_AaBcHdBeIf5hDiZjXk;lB
to authorize	!V
to auto	!H5V
to away	!C/J7[TUdI
to backend	)XBTRDfSjV
to backend'	,T-JTT
to backup	!B<TBSFWRGiWjI
to bastion	-K8SBAFURTWX
to be	"F#S&G-K.I3J9I:J;?<C@TADKANIODQBYG[H^U_FcEfEhHiUjAkJlS
to become	!T5J8IKF
to begin	!X-HBGXU
to bitbucket	!W
to boot	,Y-UBVFTTHjV
to build	!^&G,V5H7VFJKJRHjT
to c	0VHXLISG
to carry	!JQT
to central	!S
to change	![-H1KBJKHLYRJ
to check	,G/SRVSHTUiV
to checkout	3S4T
to chk	!U
to client	!]*T2K8I9I
to clone	!G*F3V5S;J<FKHLKPKQJRU
to close	!F.[
to cluster	!@-J/V1TGXKTRT
to collect	!TBTFVRHiXjU
to communicate	!DTU
to complete	!8"K&J*K,G.U/J1J5I;G<JBTGUKDLHRWSKZV^SfFhKjJ
to compute	!Z
to configure	!I2Y5VSV
to confuse	!E2T
to connect	"D%A'J(G)=*G.60@1B2J3H6C8<>HAUCTDHGWH;I,JIKDL*MGO=QGRGS-UIV@[B]B^Ga:bGcIeDfEgHh?lV
to connection	!Z
to contact	2X5U
to continue	,USFkV
to convert	!H>Y
to copy	!J"B&F*G+J,>-C/J0Z1C2J3D7G8I9A;;=HAGBGFHGFHDI6JJKZNIPDQGR5SJT8VaWH[@bScFfCi:jIkI
to copyto	!B
to correct	!T
to create	!>">#G%E'K(J*I.G0E4C839?=T>I@KAECFEKF@I>JHK=QGW<XCYE[@]G^IbSeZhHjKkClJ
to data	LVNS
to database	,J/URHiK
to date	!g2G9H;H<H=I@KAHEUKFNIPFQBRISJTJUYjV
to db	"ViU
to decode	@V
to decrypt	&J<@=>>F?G@HA@BECGP]QZYA
to delete	!DO[SV
to deploy	!>&C5I:HAZBUPZQDiVja
to describe	.T0SaU
to dest	!D,J;TAJGDKHL3OBPVRITTZJ
to destination	!A,U0W5T7UKFRKaVkU
to device	!@-I7Y8KGVKERVdUiU
to dial	!:,C-D2[7E9K;FBWGUPJbVdEkI
to do	!]BFRE
to double	FT
to download	!h&J.I3F5HBIKILKRISK
to enable	!W/U6WTIfF
to error	SS
to escape	-U2J9VKK_V
to esp	!a/HKFTG
to establish	";&=)G,I.<3[6B7H8<;BAJGEJ_K=LENJPAQ?XF^DaJcJhKj]kClG
to exception	!Z,I
to exchange	!?&A*Y,B/F2]3B5A7J9];H<G=JAJB=FIKXPEQIRCTAWI_BcJfCiIjIkA
to execute	!H,Y5H8VBSLJTJWSXT
to exit	!F1IBXKUTI_J
to extract	!D&K;V<H>J?IA_FGY>iF
to failure	.HRUT[
to fe	!H&K,I.X/G7TBGcZ
to fetch	&[2T3F4S5F;IAGBZFTKEPFR@TJ
to file	.VKALJ[HaI
to files	!D)U,T8JBIITKIRWTV
to filter	!H/U6TRT
to find	,J-J/T5X6V;J<TQJTHWU
to fix	!]&I=JBDRGSKiEjF
to ftp	,U-T3J5G6D7E9JBH_SdUiHk@lD
to gateway	!H,I-E7BKSNST]_V
to get	"J%V&J.A/C1E2I9E;DAJBHIKJTKIL@MTNXPJQJRHS=WI[E^Z_XbHf>i>jD
to git	![&J3J5J7J8JBFTHdUiFkG
to github	!a-KWWXIbGfK
to gitlab	!U
to gone	!B/J7_df
to gw	!U"J7JQXRFTJbTjT
to home	%J&F)F*J,I/W0U1e3H5E6I;A<<=C@HAIBACHICKGLDPFQIRFSFTGVKYI^F_UaTbXf<jGkD
to host	!3"=#G%G&*)<*6+9,^-'/K0J2/364D5/7a8/91:J;5=>>I?K@DA6BICEEEH7IVJ?K-L:N<P:Q?RAS>TYVDXTYBZD^?a?c;ddf1gKh>i6j1k]lG
to hostkey	%VhX
to hosts	%U&C5J;JBUFJ
to hpc	!HKJ
to http	!W
to https	!^/G6TLJSE
to import	;GPWQK
to imported	!E5GKV
to in	!<-K.B8BIWK=OTRGSYTHaJbVfJkJ
to inbox	!KSW
to incoming	!G.UJTLF[W
to init	!D)T,I1Y9KBGRITJbGfW
to initialise	"H)J,F/F1X5K9JBEKHRESHTCbHcXf[iK
to initialize	)V,G1S5H;IBEKHRISHTHaVfS
to install	!T&G/SBTSITK
to ipaddr	"I#U%F&-)@+@.B0H3F4G5B6;7T:J;8<C=H?J@>CCDHHBICL=M4O>P<RHTEUHVKYBZG[F^@aCcIi@kI
to it	!ILUbS
to its	!F/Y
to jump	!J,TWK
to lab	!@,G-W1F8SBJKZLS
to lake	OS
to learn	!J
to list	!E8TBGLWNSRFSVaIiJ
to load	"I%J&A+I,C.J/G1E4G5K7J9I;e<A==>@?TB=CHEIFHGTIAKIRESDYSZJaKbJcGdKfEiCjF
to local	!K-T.I2J7J9VBTLHOISETH_UbJkI
to localhost	"W,@5GBJSXWKkJ
to locate	!cBKRI
to log	!2-J.G3J5B6S9KFKG]KILKQIRdSG_]bJiZ
to login	!F"X)F-D/F3J5J7J9HNDQW_Gb=cKfGiTkHlH
to lookup	!I/V
to make	!W.I<UBCLJSI[JeViA
to manage	5T
to mount	!I"K-U1G5_B^KGLKRESJTIfKhY
to mqtt	!Z,I
to mx	!W
to my	!_,I5F8KAVBIKJ
to nas	&H,X1K7]B@KJRTSGTDiTjH
to negotiate	!:"I*^,H-H.J/K1J2]3F5A8J9^;IAIBDFTKCRFSITIfFiH
to net	!F-JOWSDTViJjK
to nexus	!U
to no	!T
to node	!A&A,U-K5J;Z<K@VAUBUPSQKSBTGWD_GfJiW
to obtain	!W"K.D/G1H8EKELGRTSHTT
to occur	!Y
to open	!@"3#I%G(J*?+C,G-:.<0=1J2A3@4G6^7H8095;@<k=h>0?=A<BDC?DHF3GBHXIdJEK+N<O1PFQ=RCSDTIV>W6ZE]D^B_7a9dBf]gIk2l=
to org	TUiV
to origin	-JWX
to others	!T
to override	!T
to parse	!>"S%K&=*D+U-E.F/E2C3?5T7E9@<?=7>H?^@[FWGIIHL9NFOKQ]RES@T@VGYS_JaIdGfJiAjJ
to path	!C.JL[SB
to perform	!S-T3VBIKS_U
to plink's	5XQI
to port	!G"G*J,a-E/B1I5F9EBHKENHRGWAXV_KiGkZ
to previous	OT
to printer	!Z
to process	!^SD
to propagate	!H#[BIjK
to proxy	!U
to pull	!X&W/JBJ
to push	!m"G3E5@:KFGLHRGS;TK_GjT
to put	SZ
to quota	!I.W
to reach	!E*[2V3K5I9aBIFJKGTJ
to read	!B"D&;)K*H,B-W.B/@1<2H3C8I9=;T<W=[@WBUCHFHHDKJOIPTR9S<T@VJWHYbaGbJf<i;jCkC
to reconnect	!C-G8ZKUWW
to redis	!j,A-I/K5E7G9GBBRGT=_KiGkH
to register	!W.I
to remote	"K%G&G(G)@*@+G,:.^0]2?3C4I5@7V8+9I;EAHEIGEHEI?J[KILTN?RVSUTVVAW.X=YI^:_IaCb1eGhEjGl;
to remove	OV
to rename	!A.HBKKILEOWVU[V
to renew	!U
to repo	!UBHGU
to repository	2J5_<XBIFJR@TGj[
to request	!H"AKTLHRKSHbJcKf_
to requested	!V
to resolve	,E.K/W1W3I5A6F8UBGRBSHTBWJkI
to respond	!=1H8DBEJIKbNKRKcIiIkJ
to restart	-V8XBIKE
to restore	!T
to resume	!@(S.@5KLIOISA[D]eaH
to retrieve	,J.H7J8DKWLSNCSHT@VU_JdIkI
to retry	!91F6T8VBFRHYSbSdXfHiJ
to root	!<"W&G,?-H/I1D2D7HBXGIKDRFSWTD^YbWiTjJkK
to rsync	,KBIITRXTJiI
to run	!f"C&C,?/X1B3I8I<JIFKBL@OJRHSD_KbHcFfC
to s	!UBERXSEiJ
to save	!a5G8V;B>GBEPIYS
to see	LU^WfV
to send	!3%I*I,F.U/H0J1E3H5D7G8a9B;BAFGKHGIIJTKWLJOIPDQCR8VIWI[I_WaBbVc@fWiEkG
to server	!F#H%I&()Y*^+F/J2J3/4K5:6B8a=E>K?G@BADCJF:G:HHICJ=LFOEQCRHSVTHVGZG]J^+_IaHb-dYf>j0
to session	,JW[
to set	!H&J,J.H3H5GIHOFRDTHadbTiC
to sftp	!8'H(D+U,_.F1J2W344J5;6B7G8G9T;Z>D@GA^GSHAI+KKLHMFSVTTUFV;WDZ>]CaIb]c>dTeDfDgDhDjUlE
to sign	%g&@-J3I5H9K;HBCFKPGRDSKbJiFjG
to socket	!Z,C-SKTTG_UkH
to solve	!U&W.H
to sql	!_BFRHTIiJ
to ssh	%E&d)H*C+H1:2@385-6H7F8K9:;=<;=I@KA?BCGCHFIGJFKEOKR=SUW;^GcFdJhIl:
to staging	7UTI
to start	!F"V%G)U*I+I,D0J3F4I7=8A9H;:<>@JAAFDGBHEI9JIL3OAPJQ=R:S4TCVIXEYI[K]K^UaCb[dKeJfWiDlH
to startup	!B"U)Y,H.H/G1Z2J8UBIIILBRISDTH
to storage	!=&J,G-H2W3A5T;E<U=JB_HTLJPKRViE
to store	!J3K5GHWUX
to submission	!W
to submit	LIkV
to success	!T
to target	TV
to taro	:YBHSAj[
to tcp	#V7UBHJTNSRK
to test	ST
to the	!S%@&V(J)B*>,?.S0B1)264I6I7E8T9,:B;I>HCWDBE@FHHUI8LSOCP?SIUIV@WD[C]C^:_Gb@dBfCgIl=
to this	!^"H&G3K5H:G=VBBLKXK_GiIjB
to transfer	!9"U&F+K-E.I/U0S1V3H5B6J7F8A;B<B=A@JAGBIHBK4NHPIRBSbTJVDWJYJ[B]I_JaUcTiBkC
to trust	!F3E5_
to try	!85JCSHIRHSHZTbIcJfJ
to ubuntu	!d5IPCQFUJ
to unknown	!G1G8SNGW[
to unlock	!X;IBIPH
to unstable	FS
to up	!GIILKSK]U
to update	!X*TKJTH
to upgrade	!ZfG
to upload	"I&A'I(G*J,D-S/E1E3G5H7I9G;I<G=JB<HEI]NFOXPJR@TEV?[[]I^D_Ia=bEcHeGfAgKjHkG
to upstream	!b,@kJ
to use	!D*J/H1G2H3D5;9C:K;S<H=U>U@=B3C^DHGKIKKJNJR8SJZG^IbHcHfIi9j?kV
to user	!8"9&T*H-S/a1@2F87;G<I>XAGFEGGKCLJNXPUQKSVWCbH
to validate	!@BViW
to var	5SLI
to verify	!Z5XBGRHiH
to view	!D:ULUjS
to web	!F"I1JBbITKTLTSFTKjI
to write	!T"H%I&E/I0I2I4J9H;F=IAICJIDKJLdNHO=PJQHRASYV<[I_Ja?bIcDfGiEjJkH
to www	!JLX
to x	.IKUSV
to xxx	!@1YGVJUKZLW
to your	!6"J&a.W7IRHTXWKkU
today	!D<JBKRUSTTU
todo	!f,F-E1C8@K@_JfB
token	!f"T+H,D-H.D/D0G3H5G8H9J;<<I@IA@BIGTIEK@NDOIPGQ@R9S@TEZJ^KaJbGcFfFiC
token error	!U
token expired	!V
token hex	LV
token is	!YBJ
tomcat	aT
too	#7%/&:';(8)2*0+3,:-#.#/(0I1"213'475:7<8!9A:7<!=%>0?_@6BGC]DWF/G)H5I5JHK?L,M6NSO0P+Q&R'S%T?UAV8W8X?Z7[4]8^2_[a0bKchd9e:f!g9hci7k>l5
too large	!D"D-H.H0I5J9JAEBGCIEIJILKNWPISJTJ_BbGc_hHiK
too long	!C%I&G(J)D*F+I,=-@.@/>192G3@4J6E7C8A9A:K;]<D=A?D@DAYBHC?DHEGFGGFHHIFK5LBMIOEPDQBR=S=T;VIY=ZK[H]I^D_:aDcddJeJf4gIh>iBjDkA
too many	"?#D%?&J'G(G)B*A+D,H-6.;/>0D1;2A3;4G557J839::E;;<C=F>I?A@EA=C>DEEEFCG=HDIGJ>K,LAMENDODQBR7S?TKUKVFW@XAYBZD[G]H^C_aaCb6c4dCeGf<gGhfiDk9lA
too new	!E;@<K>A?d@;AIYG
too open	!G+G5I;C<8=B>DAEB;C_D]EGFFP>QCSIYT_IbKhIiIjI
took	!Y
tool	!a&KLJTV
tool git	!VTV
tools	!T&I/I1J3F:H<FBACWDKGUIGLUSWTJYWiSkV
top	!I<HKHSKeX
top level	!CBTKKSHeXiT
topic	!W
topology	!T
torch	!c,E-J
tortoise	!U&W<IBJjU
tortoise git	!U&W<IBJjU
tos	!F
tos 0	!F
tos set	!F
total	!l"E(F+J,I-D.@/F0K2T5I7J8G9H;GBCK7L?NIOGRVS?TH[H_FbKgIi@kI
total 3	eS
total 4	!T
total size	!UaV
touch	=GBJSBaU
tp	!C#?%E&B'A(C)W+C0A2H3G4E5G7F:E;F>ECEDFEFF?GJHDIEJ@PAQ@RJTIUIVCYC]A^Ba?bUcIdKeAfYgBhAjF
tp pで	!GNKSUkJlY
tp pの	!G)V
tp pア	!D.TAT
tp pサ	)K*I-H1F3G5H8J9GKILINURBXV[U_HbJ
tp pセ	-HfW
tp pチ	)V1W
tp pプ	!I
tp pロ	!G"SBS_HiT
tp p専	"FbX
tp p接	"J/V1J6J@TBJKGNJbIfIkGlK
tp p転	!T
tp p送	*X/F6TGSLKZUjT
tr	;UAJ
tr d	;UAJ
trace	!6"U&K)U*F,C.X0J2I<T?TLHOCTEbHfT
trace 0	9U_U
trace c	!IfZ
trace handle	/T6S
trace run	/T6S
traceback	!F(J.G2@3ZCIIJRH^JeKgJ
traceback most	.J2F6SIKQIgK
traffic	!IXV
train	!TBTiH
tramp	!H"D&F+U-H.I1H3H5W8I9G;H<FAJBWFKGSIJKELSPJQJ^E_FbTcWdJi@jHkE
tramp cleanup	!D+X5CTScV
tramp failed	!@&J+V5VBWcTiJ
tramp file	!A/T5U<KGVLUTJbJ
tramp found	/TBS
tramp opening	+K/HBFGURXTUbJcViIkI
tramp ssh	5TGVTT
transaction	.V1I8IBJ
transfer	!H"D#C%?&/'=(e)C*5+8,6-6.V/K2;3)4B5!647J9H:D;9<<>;@[B=C:DDEBGHH3J6K]M=N@OTP1QAR@TEUIW6X9ZF[K_+aUcFd8e;gkh8iDj8k<lG
transfer aborted	,V/H7UKJTUkX
transfer artifact	AVBU
transfer client	!HYV
transfer common	!ITT
transfer complete	!Z,K.F/J6HKFLGRITHaTgUlJ
transfer data	!YSJ
transfer done	!dLH
transfer failed	!2(V.]/I1JBEITKVNJSTTF[EaCfF
transfer file	!.-K.;/W0T1Y5H8I9J;F<F=EHCI=K?R@S^TD[FcUiFkH
transfer java	!HSW
transfer key	;K=I?Z@fAXQH
transfer md	!D(U.GIJKDSJVWgJ
transfer mechanism	/ILTfU
transfer mode	!HgU
transfer of	!S
transfer on	SS
transfer please	bT
transfer ppk	=c>GBIRH
transfer protocol	!BGTiVlT
transfer sftp	!FYT
transfer sizes	!F(YaJ
transfer standard	!GKIOTSVTSaH
transfer successful	.HKBOJSHaT
transfer uploader	SIaT
transferencia	!W"E,B-J/B0I1D3F5G6H7H8GBGIGKSLEQHRCTBXJ^K_FaIbGcEfEiKlJ
transferred	!W%H&I'J)D*D+D,A/>1G2I3A5?6I7F9B;@<E=D?H@FAEB:CHEJFHGDIXJCLBMJN@PJQGR=T=WHYHaWgZhHiBjHkFlH
transferred 0	!HI]KJ
transferred 1	!Y.JKGaF
transferred 12	!Y
transferred 14	!W
transferred 18	!ZIE
transferred 2	!X
transferred 3	!GaW
transferred code	!Y
transferred file	]U
transferred in	!JKIaHgY
transferred see	(T
transferred standard	!W
transferring	!;"J(I,I-C.[/H1E3K7H8W9J<FBGHKITK^NDRITCVH^J_IaIbIfJkG
transferring file	!CKXeS
transferring from	!FIUVT
transferring none	!G<JISLUV?
transferring tmp	!HLJ
transfers	.HKGLJOU^ZfJ
transfert	!_"C(U,<-G.9/=0E1F3J5D6G7K8H9K<IBHIDLCO?QIR;S@T>XJ[I_EbIcEfDgViJlD
transfert de	KV
transform	!@BHKJLXQSRJTKfJ
transform js	!JSS[UkSlT
transform read	!JSS[UkSlT
transform users	!K.YLTS=kTlT
translate	!W/D6I
translate host	!Y/D6K
translates	!F/Y
translates a	!F/Y
transmission	!=-U.X8TIEL[
transmit	!:"K&J,G1H5E7E;K<EAJBYKKQGRaTVjI
transmit could	!D,I1I5J7G<GAKQHR_TWi>
transport	!I%I&/'G(?*V,0-W.8/V092Z3S4<7>9X:I;=<;=5>F?8@AAJCBDHG;HFI8KYL?NUO4P?Q=SFUHWDX>YD[4]@^9_Ta4bHc@dHeEfAgDl<
transport 0	!T
transport algorithms	HS
transport auth	GU
transport authentication	5JBYFSVTi]
transport banner	-HWV
transport buf	!HWUkU
transport chan	!W
transport client	,H-U/ITHkT
transport component	!I*Z2V9T
transport connected	!EBXFWVTiYjW
transport connection	!TKIMWTC
transport encountered	!D,C1Z8TBKKWNGTG
transport endpoint	!J1HK[
transport eof	KUNHkU
transport error	.W5IKGLWRSiWkK
transport exception	!,%K&I,C-X.>3V4J6F7F8F=J?G@HGGHILBNTPHQ?SCYG[J]J^I_UaHbGcCdH
transport file	!JWV
transport host	!I*V6W7S9D
transport impl	8UKVNG
transport kex	5WFIVTfJ
transport key	-V2G5TJTKGTH_U
transport line	9U
transport local	WU
transport manager	,I
transport open	"S)T1TfU
transport paramiko	NJTXkT
transport py	&G+I,D-T.F/T4J5?;K=H?IBGHDKJLENSOKQ?S@TUVH[J_UaIbTfGhElI
transport raise	NIkV
transport reader	!E"V)V8[fW
transport remote	!U
transport self	"TNGkU
transport server	-V2J8GBIKJfIhJkU
transport session	/U1I8KfIkW
transport sftp	!S/V1J6WRKTIVT
transport starting	VTWU
transport thread	!_
transport traceback	!HWUkU
transport transport	!I&J,>-X.=2T5U6I8F;>?IAIBHFHGKHKLFMKNTQCRCSDWFYJ[J]J^I_VaIbGcDiFjFlK
transport trying	BSFViW
transport userauth	"TRUiU
transports	BURTiJ
tree	,JBHOURJSIeV
tried	!B"I&T+T,J.F1G7I8G9E<SFIGBHUKHLEN>RESETUZXcIfKiDjWk>lV
tried publickey	&XBFGERGZY
tried to	!>+U-T.G1J8I<TBTHVLGNFRKSFcJlW
tries	XVkK
trigger	7T
trilead	!7,A-T/F5T8J;D@VTKXKcT
trilead put	!C
trilead ssh	!8,A-T/F5T8K;D@VTKXKcT
trop	!>"=&I(C)I+I,9-=.>/90C1>3B5<6@7E8A9;;I<>=H>IBBEGGDIJJJK6LENJO?Q?R9S?T8WEXAYK]I_]aCb@f=gIhaiAjJkF
trop de	!A">&I(C)I+J,:->.@/90D1?3C5>6@7E8B9;<>=J>IBDCHEHGEIJJJK7LGNJOBQAR9S@T9WEXC]J_]aDbAc?f>gJhaiBjJkG
troubleshooting	!h#J%J&@3G5FBFHIKJRASJTS^HbJcFiCjB
true	"K#E&D'J+@,G.A0F2I3H6G:F>HBUC;DJEDFAGFIGJALKMIOCS<X@Y<ZH[V]F^JaGbJeFgHiWlB
truncate	.EaW
truncate mode	aU
truncate write	.J0SLTOT
truncated	;]ABPDQD
trust	,I-G/J2H3@5X;KBKNHRIYTfGkK
trust new	!E"S-INJYUbU
trust the	!Y5K
trust this	!D3I5VQS
trusted	"H&I*F,E.G/H1H2;3_465e7J8G9C;EAKB?HWKGLGNHPIQJRBSITH_JbIfFiI
trusted for	!J4G
try	!E&J'C)>*;,B-H.3/G163I4>6B7B8F9@:E;D=A>A?HAABWDWH3IYKAL1MCN8OJP@S1THUHYD[<]V__a.bIcFdFeCf6gCh?iTl=
try 2	!b
try again	!A"U#D%A&E'J)J+@-G.G/J0H1F2J587K8E9I:H=>@TC;DHEEFAHDIFJJK=LINGOEP<QURXS7VGWHZ?]X^H_Za=bBcGeJfJhHiSlI
try later	!B_XhH
try list	/T
try logging	!V
try next	!DBXFZGEQURJiY
try removing	!@BTDZ
try running	!J#T
try sftp	!J^TbT
try to	OSVT
try turning	!G8UJWSU
trying	!T"B%T.G7A8D;C=:>E@?C?EWG8HHJGK<OJP@RGS@WFY=ZS_CaKbIhDiJjZkFlX
trying again	!X
trying discovered	![
trying ipaddr	,H3I5U9TLSTJfUkK
trying private	!]%Y&T;H<S=D@EB3CEEZGKPJQCRCYFZDhJiAjU
trying public	!FBXDKjT
trying publickey	!TBFRGZWiF
trying ssh	BH
trying to	,G5J7EKGLJSHWK_JdHkJ
ts	!d"D,T;E<HBHGIIJKILFOFPKS?YIaEiI
ts 12	!U
ts date	"H,URW
tsv	SUVV
tsv'	LJeT
tt	5J<J=J>V?ZBGFJPHQERJTJWTiK
tt tp	!H
tt ty	;T?WAH
tt vv	!T
tt ygen	>TPJQH
ttssh	!>-W;D@IKVNWQVRAYW_GhKiWkV
ttssh エラ	;D@JQVYX
tty	!G%C'H(I+B.E0G4G99:J;3<;=?>Y?i@]A5BIC=D?EBF?G?HII?JCL<MGOHPZQCRKS?UKVEWDY<ZB[F]J^F_?aEb=eIfDgIiBjDlB
tty acm	!T
tty fatal	!A"U-X/T6G7V8@>H?FBHGHKBNDTDYXZIdU
tty format	!B;U<J>T@CQYYK
tty key	!G;><H>>?_@UAGBJPFQHYF
tty no	&H5UPVQJ
tty user	!@3I;4<E=H>@?d@bA6BIPEQ;Y?
tty エラ	/S6I7HKHTXdH
tty 重大	8U
tu	!AJYLJ
tu ku	!GLK
tu oj	!GLK
tue	!J&W,I8DTIbUcTiFjT
tue sep	!X
tunnel	!D"2%>&;(J)>*J+>,^.@0F102E4A6<7X:I;[?<ATBXCADJEAGEH8IDJ<K+L=MIOEPVRFS?TUUKVHWUXEZ@[G]J^CaDbJc;eHf2gJh?iTjTl=
tunnel could	!A<UBUFJjU
tunnel error	!J&G@VAFFYRGiV
tunnel established	!i,=-F/I3J5B7H9DBBNHRGT:_IiFkG
tunnel failed	,W7TRHT[WKXGiKjU
tunnel forwarder	!K-DKT_V
tunnel has	!A"E-;1H3D5b8E9H;FB^K@NDRCTD_<fHiCkE
tunnel server	!?9]FJiUjV
tunnel ssh	!J;Z<J@SBYFTGJR@_S
tunnel to	!I@IASFUPIRTiS
tunnel unable	!I/V;T@IAWQJ
tunneling	!="V,<-IKDWc_JbVkB
tunneling for	!H"WbW
turn	!DlT
turn off	!F
turn on	!HlT
turned	)X,G3F5J<IBZFCKIRITDfDjK
turned on	![
turning	!G8UJWSU
turning off	!G8UJWSU
tv	![
tv c	!X
twice	!^BK
twisted	!@&H.I5Z8J9I;E<H=KAFFIHHKHQDRUSJTK
twisted conch	!@&H.I5Z8J9I;E<H=KAFFIHHKHQDRUSJTK
two	!C"C&F9HAJBDGbKBPGRAiG
two factor	!E"C&FBDGbKHPGRAiG
txt	"'#@%A&1'9(]);*@+7,1-5.X/.1+2D3/4?5I65728,9<:?;B<,=5>>?;@:ACB;C=DBEBF;G8H4IcKJM@N4P7Q4R!S_T@UEW8X<YIZ=_6aZb-cDd@e4f*h?i2j<k,l7
txt 100	.BIJJWKCOVSKaC
txt 12	!^LI
txt corrupted	(Z.>K@aK
txt failed	(V.a8HBHKTL?VIaD
txt failure	!E.XLFOV[?aH
txt is	!Y(K.CIFKHLFOJSEaI
txt no	!(1G<EHJIhS?VHkK
txt not	(G.JIYL<OC[GaA
txt open	!E._IALYO6SIaE
txt operation	!KSV
txt permission	!;LFaV
txt to	LYSE[WaD
txt upload	0TSDaS
txt user	(JBXITLG
txt'	"F&J(I)I+H,F-A.D/E1A3F5A7I8C9I;C<?=<@JAIB=CKFJHGIdK[NFPIQFR<TDVAWJ]J^H_DbEcIeKfEgKiFkG
ty	!C?WAFLJ
ty bxv	!GLK
ty y形	;T?S
type	#>%I&%'Z(5)0*_+*,E.E/D042Y3C4A5:779C:K;H<6=C?HA_C?DGFXIFJIKHLJM3N6P5QBTCU?VHW=XBYD[J]:^BaJb?d=e9f?kFl0
type 'bad	!FGHRVZXiK
type 0	%H+J-T;S=>GFRITJWJXUYU_ThIjS
type 1	!]-S1J7K9H<?KTPITC_VdKiKjF
type 12	!J_VhH
type 2	_HcIhYkK
type 20	KF
type 3	!G%E/J3I9V=TE9F6JIKXOSRGTEYC_WhBiJ
type 30	!J*IJXKFTK
type 31	*J
type 5	*T
type 50	!KiT
type 51	!JiT
type 52	!W
type 6	!XSK
type 60	EIFC
type 7	!K
type 91	!J
type allowed	!>"HFGGXKHQIRT_JhJ
type bad	FJGURHZTiV
type ecdsa	!H5IAS
type ed	!K5J
type error	!e,?/A1K3I5D6H7J;CABFTIIK@OHQJR@T@_KcIfJ
type for	!EHKVV
type found	!G*F2a9E;J
type fuse	SV
type host	3H5FBTRUSS
type is	KJRKTUjS
type msg	!J*S,V2T9VRTiT
type n	RJ
type of	!?1W3Y@TKWLDSDaI
type password	!HRTiT
type proto	!J/S6X
type publickey	"TBTRK
type rsa	!U2C5F<IFUPCQF
type sftp	!I-I/S3K6K8TIUKESG_J
type ssh	!S3D5E9C;=@IAZBDEJF_HKKJLHRGhJ
type text	kS
type'	!W&K5JBJGGKKRVZWiJ
type' 'password'	!IGKZY
types	"D%I&H*H+V,J-H2H3C5D9G;E@GAEBFCJEJGVKCNGQARUTIWGXKYIZZ_FbKfJhF
types '	!E+X
types 'password'	!HG@RGZfiF
types 'publickey'	!@"J<SFJKJRfZ6
types preauth	FS
typically	BV
typically caused	BV
u	!C"Y#K)I-H.[/H0I1U5F8D?JBHCJDCHIIDJJKALSPBSZT<VDWJXGYJZS_GaHdKeJgHiUlS
u 0	,GkV
u 1	AWBDFXLWRJSX
u 10	!:JIiK
u 2	!TMViTlG
u 3	!b
u int	!WCHKJ
u rw	!Z
u user	!A"YSX
u yx	!GLK
uaaaa	;U
uaaaa ebm	;U
ubuntu	#Y%K&H*J+J,D-C.F/E1E2I3D5J7D8I9G;@=C>J@IAHGGHILIMSNDP?QAR=SAUHYHZJbEfGhIicjf
ubuntu 0	!IMU^T
ubuntu 13	!WlH
ubuntu 3	-KMU
ubuntu 4	-INJ^T_T
ubuntu com	![
ubuntu date	!WUJ
ubuntu dists	!U
ubuntu ipaddr	!A#];HB_jZ
ubuntu rather	!DRJiZ
uc	!K"T3WRS
ueda	PThX
ug	!HIY
ui	AS
uid	!Y"?REfJiF
uid 0	"CiKjT
uid 1001	!X
uk	TV
um	,J-I.G7SBJIILHOH[UkX
uma	,G-U/F3D5I8SBJRU_HkW
umask 77	!J
un	!<"A&D(H)K*I+J,8-C.@/90G1E2I3C5F6H8D9G:W;H<E=I?IBBCJFJGWIIJKK=LCNGPFQGR;T8VJWJ]H^H_EaGbCdEfEgIhIiCkGld
un serveur	!KRITGlY
una	!J/A3I7H8TRESKT@l^
una conexión	-S/C7I8URKTDlY
unable	!E"J#H%I'=(5+/.D042X7G8B:<<S@EAKCGDCEHH=JEKJM=NKODPHU<VHW>XJZH[(^;_FdBfTg7h?kGlC
unable to	!E"J#H%I'=(5+/.D042X7G8B:<<S@EAKCGDCEHH=JEKJM=NKODPHU<VHW>XJZH[(^;_FdBfTg7h?kGlC
unaccelerated	!K
uname	!YbV
unauthorized	!g"A&C,H.I/H1H3G5@:F;?<D=ZAHBFKCLUOJPIQGR<THWKXK_JbHiKjZ
unauthorized access	!S<G=[SJ
unauthorized incorrect	!WRCiJ
unavailable	!Y/S5T7CBSKJRJTFiK
unavailable desc	!YTJ
unavailable or	!T
unbekannt	!;"F*J,D-I.J/]1H395e8G9K;JBEKCNHOHRDSETE_JaJbJcJfFiJ
uncaught	&I)S*?,?-Y.H2G3I5F7F8?@ZB@IDJKLBR@TT[K_EcFfBiG
uncaught error	!^-H/J8F9E;HKSLJSETGkT
uncaught exception	!K-ZTY
uncaught pdo	!W
uncaught phpseclib	!C*E<U@TPTYJ
uncaught runtime	!D"U)V9J;U=J?X@VAVKJPKQV
unchanged	!_.DIGKILHOKSE[DaI
unchanged skipping	!_.EIHKJLIOKSF[DaI
und	"D%K&I(K)K*J+E,?-H.E0F1J2J3G6J7D8H9D;G<I=H>K@KBSCKEJFJGJHHIJJKKELBMKNWPJQGS=WIXWYKZK^J_IbKfFgKhHiZkUlJ
und das	!T
undefined	!q"D&J*D+I-H.=/?1F2D3?4C5?6J7@8F9V;=<I=D@CADB>CIEIHGICK<PBQBRTT<YC[H^FaGbIcDdJi@kKlF
undefined reading	!V
undefined variable	!]SK
under	<WGTQU
underlying	!W"V,E-=1]5C8FBGNARET@WJ_AbIiTkFlT
underlying connection	lU
une	5K7I8J9JBJNJRUT[_HiJkJlV
une connexion	7JBKNKRUTV_IiKkKlV
unencrypted	QU
unexpected	!I#H%D&:'B)Y*9+C-C.0/B041X2<3<4E5K6?7A8I:E;G<A=A>F?B@=A9CEDIEFFAG8HAI8JFKSL.M=NWO4P;Q:RIS)UJV;X=Y:ZD[;]:^T_?a4bacfdAeBg@h6j9kBlW
unexpected disconnect	8W
unexpected end	!D"U)X,;->.D/?0G1V3K5E7G9FB@IFLIN;OHQJR@SET:VI]E^Z_?aGfYiGkClC
unexpected eof	!V"H-G8EKGNARU_DkI
unexpected error	!IBZRZiYjJ
unexpected header	!EbTcXfI
unexpected reply	!H,UXI
unexpected response	!V-K1HKENGTIcWfF
unexpected rpc	!AKJNKWX^HbUcW
unexpected tls	!T1IKAcIlU
unexpectedly	!J#A&E'I(F)T*H-W.B0@1[2?3J4G5X6>7E:B;J<J>HAGBUF8HFIAJ:LHMAO@PAQ9SITCUHWKX:ZD[D]E^CdFeFf@gChEiFl8
unexpectedly at	!H,U-IBX
unexpectedly closed	!8#F&C(J)W-X0G2H4K5V6F7J8H:IBSFCHJIFJ?MFOIPIQCTCUJWFXAZG[H]I^HdKeJgHiGlA
unexplained	!=3U4S6UJILIRGSFTGaJbFcE
unexplained error	!=3U4S6UJILIRGSFTGaJbFcE
ungültig	"E&K+K,J/K3F5D7K9J;_<A>JBBKINIPIQKRGTIWJYJiJ
unhandled	!I"G&?(J,I.J0E1X2F8=;;=F?B@GBVFUGVHIO?PFQCRSSHVFWEXJZI[A^JaBbJfKhJiVjGlH
unhandled 'error'	!<IVSF
unhandled error	-K/K1WBSJSKVSF
unhandled exception	"I&I.I1J9J;CKBLUNKOIQCRWTF[K_KiU
unhandled promise	!T
unhealthy	!U
uni	!X"E-E.E/c0G1E3G5B6T7J8;9E<HBDGJK>LCNJOGR=SDT?WCXF_FaKbHcJfCiEkElG
uni de	!["I,?-G.I/X0I1H5F6V8<9G<KBHKCRBSITEWEXH_IbKfGiHkIlH
uni example	/V6F
unimplemented	!^*K,D-J/J<JNJPHQURITD
unison	3JbTcXfI
unison 2	!EbTcXfI
unit	!^/ILF
univ	TG
univ example	TI
unix	![&[+I,D-B.K3G7H8A9J;CBIFEGGHGK>L?NGOGPIR?SHWJZT[J_BbIcIdKf=gUhIiEkE
unix run	!TTJ
unix sshd	)UBFiG
unix var	!Y
unknown	"&#<%6&3';(7)9*[,;-@.?/e011%2=3G4!5q7(8099:8<==J>2?[@KBDCDE6G1I3J1K<M9NIO1P%QBR6SBUBV8W[YDZ7[2]9^2_!a0b*c,d.e<f(g8hDi!j)k>l3
unknown authority	!U
unknown ca	!S
unknown check	!F/K3K=TBTCTKITZ
unknown cipher	!9*a,I/J5G;JAIFJKHQKTJ^I
unknown command	!J3VNV
unknown desc	/V5X;JXX
unknown error	,E.Z/86J7?;HBWKSRGSTT]WIiHjHkB
unknown fingerprint	!E3=5b
unknown for	!F3C5WHUKW
unknown format	!C;]>F@DAHQ[
unknown host	!T*E,9-C/b2A3,4I5V6Y7>8G9D;AA@B7FIK<LFNCPKQFR?SJT/WC_IdIfKiIkA
unknown ipaddr	![
unknown issuer	!Z
unknown key	!8*E+Y2H3]5V8G9B<D=IB?FGHKKHPFQ@RK
unknown option	!Y&K.I/K3?5=>I?GKGLGNKRISFTB^JaGkT
unknown port	!5"I*J,X/T1A5E6I7KBUJHK?MJN9R[WeXU_:iKk-
unknown remote	!E+I/I3b5XBIHULGNI
unknown server	!?*J,I/X2I5Y9F;JKJRJTE
unknown ssh	!]3@BK
unknown type	!?5IAYKJQJ
unless	!W5E
unlock	;GBGPEQURG
unmet	!U
unmodified	!Y
unnamed	!I@TAKQW
unpack	-J.X3H5F;XAYBIKERKSW_JfH
unpack failed	.X5JSW
unpacker	!C.YSY
unpacker error	!C.YSY
unprotected	<F=D@HBDCVD[FIQKYJ
unprotected private	<G=H@IBECVDVFJYJ
unreachable	!?"C#C&B'I(G)@*<,D-H.?0C1<2:3<6B7u96:E;:>J@JA?DJECF@G9HII^J>KKL7MKN:OBP<Q=SHTEUJVGWAZB[B]H^B_HaCcGeGfHgIhIlB
unreachable 0	!W
unreachable 1	!C/G6T7YkJ
unreachable changed	!<+K,G/X5_8X9J@KCSHINDTTXK^KbCcHdGhIkI
unreachable get	!T
unreachable msg	!8,H/B1H5;7J8FB5KYNIR[SUTVWJYT^I_BiFjGkD
unreachable true	!:+G2K5V7H8U9J;IBWC@KYLKPHSHXHYGiWjT
unrecognised	!G<H=JAbPGQD
unrecognised key	!E<IATQH
unrecognized	!H>J?HA[BJPT
unrecognized private	!H>J?HA[BJPT
unrecoverable	!T*J-VKHQJ
unrecoverable key	!UQJ
unresolved	,C/_2K5H7T9EBEJUKARETA_JdX
unsafe	!T
unsafe permissions	!T
unset	!ZSJ
unspecified	!U
unstable	AS
unsuccessful	!U
unsupported	!@"?#J%B&=(B)G*;,;->.//=0J1A394F5:6G7A8=:H<;=:>C@WAfB4C@DHEDFYG@HEI@JDK4L0MJNKP9R=S7T6V@WDXJZX[<]G^D_AanbCc>dHeXf>gFhDi8j?k@lD
unsupported format	!E;[ATQGYD
unsupported key	!8&F*E-J293K9T<I=J@ZA^BECJFYKKNIPARKTHYZiG
unsupported net	?T
unsupported open	?T
unsupported option	!V
untar	LFOU
untar file	LFOU
unterbrochen	!@"H)I,8.G/F1E6HIHKdLJOIR>SJT;_IcJfHlI
unterstützt	!IfU
until	BH
until complete	!F
until the	3V5H
until this	3F5X
untrusted	!c&H3D9K
unused	8V
unverified	!J&I3G5J=HBaFHKGPFQXRFTKYJi_jJ
unverified ec	!W3K
unwrap	!D5Z8XTK
unwrap on	!D5Z8XTK
up	!D#Z&?'F)C+=0@1?3A4D5F6Y7G8<:C?C@9CFDGEDGHH=IDK8M@PBQ>VJW7XKY:ZD]U^8cUdZeCf9h=iEl3
up a	OWSJ[J
up after	!B"J,W8TBIKVLUOKSVkK
up connection	!HBTFTiWjT
up failed	!U
up host	,C-G7JBIKITEdWiKkT
up openssh	!V
up php	<HAHBTFULU
up project	PHSKTT
up ssh	!@"S*T,?/E2U3J5J7D9XN]RDT7bUdKiHkU
up to	!["E#^&K,K-KBKFINIPHQDRCSGTDUX_H
up unexpectedly	%S,H-F5U8KSJWJ_UbIcTjJ
update	":#I%E&E(V+H,=-A0W1E4J6H7B9D;K<>=F@IACCHFHGDHWI:JFLGNEPAQ@RJT7VbWDXGYI[C]X^?b>c=dCeGf>gKi5kHlI
update create	!?0X8UOYS^V@a6
update failed	!]3K5JBIKIRI
update hostkeys	HU
update read	!A.X0ULIOHSHVX_[aE
update set	!JSEa[
update stat	!FIGLDSIV^
update the	3V
updated	!aHF
updated https	!S
updates	!W.I5KLV
updates were	!V
updating	#U/H3T5G6UPSRHSIiZ
updating project	#U
updating repository	!I&F/I6VPTiW
updraft	!GLSSU
updraft plus	!GLSSU
upgrade	!W5KLK^I
upgrade connection	!ZfG
upkeep	!c8FBJK@SJTG
upload	!E"6#8%&&='U)G*C+(,B-J.d0G133C4>5*7G8A9B:E;5<1=E@HAEB:C;E@FJG9H3JBKSLdN=PCQ,R/SdT/U<W(XBYJZC[V]D^@_6aSb2c*eUf8hFiIk?l;
upload '	LJ
upload a	!6"G&I'G(=,I.f/G0J3J5K6J7J9H=IB<FJGKI1K2OTR?S_TEVAYK[;]IbJeFfJgJiBjG
upload aborted	!?.U
upload big	!K.[8JLGOIS@
upload callback	LT
upload complete	!f.FL?SHaK
upload completed	SKaW
upload data	OTSD
upload ed	!0"Z%K&I-U2J6J;4<?=4>Y?>@9A;CGEEFCGWKgLUPHQDR<VSY._VhFiDjFkW
upload elapsed	!Y
upload error	-H.D/K2V3T5I7WOJSCaK
upload example	!;/TBZKIMVPTTKkK
upload exception	!;([.>ITKFL@ODS=[KaV
upload failed	!F"?%I'I(A)G*B+J,H-@.S/A0>1D2E5H<B?XAUB/FHGEH8KJMJNAO[R0T<WEYVZJ[Z]I^;_CaGbDcIeCgKhKi4jBkA
upload failure	!C.<S;[c
upload file	!:-E.U0I1D<F=JBIHJJSKURJTFVK[ZfIiJ
upload files	!J/SSEaKeX
upload finished	!d,H7H9KKGTI
upload from	!YBJ
upload home	,VTUkW
upload is	LISG[W
upload large	!H-U1IJTNW_YkV
upload local	!IIZLI
upload missing	!=IbLSSF
upload new	!?"W5:;D=F?I@JAHHEKXLIS[TUeI
upload none	!7"K&H,G.D/F1D6A<CBKI.KELsOIRHTKVC[4eJkH
upload none'	!BIDL_SF
upload num	LT
upload of	!C"K'V(E,I-J/H0H1J3G5J7V8E=JIETE]X_JcJfJgTiGkI
upload on	TJkX
upload pack	!Y
upload permission	!DSYa>
upload php	!b/J9IKJLJSG
upload pl	!F,G-K.J/B1W7JNHPWR[TCcJfV
upload py	!^/V6FLK
upload r	!FSYaV
upload rb	LIST
upload reads	!j"I-J1HHTIDKDL;NJSH[?^ScKfGkG
upload report	!ZLGSHaJ
upload rsa	;X==?d@WAqB<DHEDFXGGQKRHY[
upload rsa'	C]
upload run	!K,T-UKHNWSTTV_SaI
upload sftp	.T<IIVLFOKRGaJ
upload successful	!]
upload test	!G.VSV
upload the	8VLIO^S]
upload to	!D"U,F/G;V?XOTSWTIiT
upload upload	!T
upload x	!DLDS_aFeJ
upload'	!X.J/I<JLHSJWI^BfJ
uploaded	!W"=#U&H(T)C*J+F,;-A.6/A0@192J39566H7G899D:I;?<<=E@TABCJFJGKHBI2JJL0NFPAQAR;T=VbWHYH[;]?^F_CaWbDcBeJf:gZi@jFk?lC
uploaded 14	!W
uploaded 3	!^5IHI
uploaded but	!<.H<JLFSYaW
uploaded data	LJVW
uploaded file	"J.H1K<JBHIEKCLDO@RJS?VZ[KaW
uploaded successfully	8KKW
uploaded to	!ZKH
uploader	!Y"I-J.E/F3J5I6J8C;I=TAKBCDTFJK=OJQUSATG[I_HcIkJ
uploader java	!V
uploader upload	SI
uploaders	"V
uploaders lib	"V
uploading	!T":&G'X(?)@*E+I,9/=0X142I4G5B6E8J9D:U;E<D=A@IAHB5CFEIFFGJI+L_PFQER9T4V=WFXIYD[Uc?dFf8gGhJi=jFkAlG
uploading a	!VKCLbOCSA[W
uploading file	!BOZSYaH
uploading reads	!_"H(K-I.I1IIFLBNJVJ[CbHcHfFkE
uploading to	!W-UKI
uploads	!T'S,G/B1K5I6W8KBCIXKGOERCTH[IiJkJ
upstream	!c&E/I5E7VBGKELITVWG^JbHfGiJkD
upstream client	!aKI
upstream http	!Y,G
uptime	!G#U,Z=UBHTTUJiJjJkW
ur	!X
uri	!X0S1I5B6G8VBIIUKKL>OIRFS=TCkJ
uriage	!X
url	!f"E&D,;-A.@/;1I2H3U5X7G8I9G;D<JAIESIJK:NDOHT6WU_GaKbVfKjGkB
url '	!XiH
url 'https	!YBJ
url error	![/K
url http	!U
url https	!]-I/JWX
url is	!GbU
url returned	!d
urllib	!d/J
urllib 3	!Y
urllib error	!]/K
urlopen	!Y
urlopen error	!W
urn	!Z
urn ietf	!Z
us	&I.SBFIJLVVIWUiXkG
us ascii	!GLWVJ
us east	!G&JBGNTWVdTiYjTkI
us utf	!U
usable	NT
usage	![+I,J-H3I5IBEKGNIRGSJTGWSkX
usage scp	!W
usage sftp	!U
usage ssh	!T
usar	!E&T;U=ZPUiK
usb	!j,J.@/J1I5H;I<U=KHJKGLGOHRDS<TI
usb device	!U
usb restic	BX
use	!E")#C%:&H'U(>)A*?+T-6.70J1:233,4E6V7=8?9C:d<J=S>Y@6AHBFCYD@G@H:I3JAK5L;MFN0QCRAS=TEUFWIX^Z;[8]?^V_;a2b4d>eBfKgBi[lU
use a	:V;F=JBHESFVLJSJYHjJ
use ansible	/ILTfU
use git	iT
use key	!9&C,J/K1I3J5H9H;T=W>]@AB8CUDIFFR>YTZIi@jE
use of	!Y
use private	QK
use proxy	!HXX
use sftp	!C5GNH^[bEcKfHlZ
use ssh	;F<I>KAIBTCYFIPGQJRJYJjS
use the	,J5H6U>GBJLJTHWIXYiIjT
use this	!VRI
use x	!</]B]RVTS
used	!_%Z&C(F*H-F/C0H1I2H3<4V596G7E8E9A;><C=G@EA@CJECGCHFIGK7L=NJOAP?RHS8T@VJWJYFZS[T]I_HaBbJcEdKeKfEhKkHlI
used avail	!W
used by	!Z
used for	!C"U%[3H5E;HAJBIQJXTiU
used instead	!T
used to	4W5I
usekeychain	+S
user	!I"c#J%G'*(7+Y,7-7/:0<1W203<496E788J9F;I=VBWEGFIJ<K.M?N:OCQKRWT>UFV4W/X<ZS])^@_=aHbHc>d;eEfEgDh@ihl9
user '	/J1S6TfJ
user 'root'	!S"HBEKWR=TKhWi@jS
user 1000	TK
user a	IXL9OSSFaJ
user account	!K"WKJRFTK_HiX
user acme	!I:VBSFHjU
user admin	!B"VBDRTiW
user alice	BURIiW
user and	!T"H3UiE
user anonymous	"KMXNJ_KiH
user ansible	!I.I/Z1VIJKJLESB^KbFfJ
user app	!F5I7T:I=V>IB>DIEHFBNURFVCWJ_SaEgJiJjAl@
user atom	!J7KNVTSlT
user auth	!C-H.J1J5I8G<D=G?J@KAEKTLJPWRJTTYJZUfGj]
user authentication	BJGV
user aws	!G<U
user backup	!J.J1W<UB@GTLTTIhT
user build	;W@G
user builtin	CT
user cache	,W/W<JIILCTV
user cannot	BIGTRI
user cargo	&S4TBH
user child	!KfS
user config	,J-U<GBILJfJiHjK
user data	LJ
user deploy	!I"F&X5FB^FZGJPVQHYSjS
user desktop	+G.K1I5T;I?J@IBEIZQJYH
user docs	!Y
user documents	!B,V;J[V
user does	1TLJ
user downloads	;U@I
user dra	!HCT
user error	!E<K@DACBXITLGOKRXSVYEaEiF
user file	![3H5@HC
user full	!>.c0_OVab
user gnupg'	!T
user host	!I"E%G'?*W+G.K/B1@243F4E5F7D:I<;>JA_DFGWH/ICKAM6NGO/SHTGVHW6[I]?_AbJcIdHeIfChDkelB
user i	CHDU
user id	"W+T;>=G@IAHFVPHQCYXiU
user in	!VSD
user info	!T
user information	!G,VKJTV
user ipaddr	!<"E#T&I-I1a5I<SATBGCJDSKCRXbC
user is	"T#X.G5KBJSEeW
user kekka	!VLK
user key	!E+J3F;@<@=E>@?b@dAIBCFKPBRJY6iJ
user keys	!I:W;D=^>D?A@^BDDEHFIFPGQFSG
user known	!E+S=TWT
user lab	"HRTTIZV^T
user load	!D,VUJgXkW
user local	-J.G;T<X@JAKIHQSWV
user mnt	!ESZ
user n'	-S
user name	,J-G/A0J3I5F;E<GAKG]IJKELJNKPJQDRWiZjIkG
user no	!11g<>HDI9LTbKk?
user none	!@1J<GI=L]
user not	BTiT
user nt	CI
user or	!W
user oxidized	!KGURU
user password	!JBDGGRaZKiH
user pkey	!X,JRI
user postgres	![BHRGiJ
user presence	%J&UPV
user proj	!ELJ
user public	!W<S@JBKIHPJTH[U
user rate	!X
user readonly	!ELIO[SbaI
user results	!I.E1HLYOKeX
user root	!>"@9HATKSSJZV^IfSic
user running	CT
user s	!B"TBWSV
user sftp	5I@HAVQJYT
user site	.J<IIY
user ssh	"@#A&I'H(H*J+k,E.:/C0D1<274C5E6D7A889B<W=T>U?K@CAIBGGHH^I!J>L&MANGO9PUR=S'TJUEWAYSZF[5]H^A_Ja9bFcFeEfFgChEk2l>
user ssh'	HW
user sub	!CLIRJiZ
user successful	!]
user system	!W
user taro	"V&K(G)H+H,J.80J1B5E8B;J<I=HBYFHGHIFKALCOFPKQHRWS>TIYJZJ[H^I_GaCcEf?hIi5jJ
user test	+I,;-J.J1@2J5F6A7J8DBWEGIFLTMEOISE^S_GaJcKdIfSh<iXjAkC
user ubuntu	&G-I1JNJRD_Ji^jUkJ
user unknown	+EDZ
user upload	!X"H)G0V1;<K=JBGFTHTOTRKSGYJ_VbJfH
user user	!D"B3IAIBTFTG:ZHidjW
user vagrant	<V=VCE
user vscode	!I&I,K8I?X@EFAISLANAPIRTST_EiFkV
user warning	!U3E
user web	!J)[RGiI
user work	<K?IBIKJOTiKjJ
user www	!D1GFUIHLZQXRI
user x	!V1JfX
user's	"T,K.W/J1X5A:UFFKDLIOKRFTK_HbJcHfJiA
user's drive	!V.J
userauth	!E(I*:+G,:.</@0G283>4H596I7G8@9?>G@DAIBVCKF_GEHEIGJ?L<MDN<OCQ_RTS:TIVGWBXKYC[C^D_9aEb7c=dKf?gJiZjXk?lD
userauth fail	!G,I9FAGBFFDGKKDPYQ[jJ
userauth failure	!]RHiT
userauth is	RViU
userauth keyprovider	!B;U<I@IACPHQZYJ
userauth methods	!]
userauth password	!F"SBSRWiV
userauth pubkey	!=2GFa
userauth publickey	"C-J1J8J<TASBXFSK;PCQTR8bIfDjI
userauth request	!DBDRXZViU
userauth success	!["U)V1U8HBAKCRDiEjK
userauth user	"E;GTUZIjY
username	"S%G&='G(C*6+4,H-+.E/>0;293&4A5G6=7.8A9E;F>K?J@8BVC<DEE;GJH:JEK=LAM<N+RYS2THUGVDW8X@ZW[?]D^F_.aBbAcGd8eFg@h7isj^k>lJ
username admin	BHRY
username and	!H"G5I<HBcFTPIQERJTY^SjY
username for	!T
username lab	BHRIiU
username or	"B)J,I1G6JKEQERWTH
username password	!HGXPHQ>RaZFcHiXkJ
username public	!>&U5I=K@JBTFUYBZJiVjY
username taro	1JBFRIfY
username test	!I"K&F)[,C-B/F3J5@7G9H=T?GFGITNDPUQVRWSITHYUZW_JbJdKfHhJi8kE
username u	!E"VRJZU
username user	,HBB
username vagrant	!YKEjS
usernames	!DBWPKjW
usernames succeeded	!FBSjY
users	!@"I#?'E(A)C+d,B/H0A4@5476:?;H<V>V@SBFCDDgEGFDGCJ=KFLCM?NAOJR#SHTKUGV@W>ZJ]D^>_Xa7b4cBdCeBfCgAhEiF
users only	!Z
users remain	!E*U-V2^9X
users s	BHDU
users user	!D"0#B'J(F)I+c,I/K0G1T4D597<9::C;J<U>W@TCFDYEJFFGFJBLFMGNDR-UJVDWB]I^C_Fa<b<cEdGeGfFgEi@k=
uses	!UAT
using	!S"T#?&@'D(>)W*C+4,F-7.I/G0C203C475C66788<9;:@;A>C?K@FC7D>E@FTG[HGJJK?M?NHQTRZSGU]WCX:[H]@^D_0aCeBhBiXk:
using a	!<"F&C*J,J2J3D9@;5=H>J@IA=BaKHP8Q8RUTIU_Y?
using an	!IFXNJlV
using base	SU
using cipher	BJQXRG
using config	!S
using default	!V
using defaults	,J-U<GBJLJfJiIjK
using hash	-U9IfI
using hostkey	!K
using keyboard	B<iS
using new	!V
using parent	!T
using password	!cBAQJjK
using public	!;%J&?5S7S;T=UAUPHj?
using publickey	!^"U%E&U)W,A-E1U5J7F8D9J;C<D=C@GAGBICGEHF?G[JHKKPGQJR<TEYFZF_IbTdIf[hGiEkG
using rsa	BIYU
using sftp	,I<TLSQKRSiT
using ssh	!T"E&I*F+G.G2I7J;E<FAYBDEFGVHHNGRTSHWJYA_GbEcTdHhHi@kClH
using the	"J%W&:,G5K;H<UAJGTPJSKTFjA
using user	EIFC
using username	"Y%B&9)W*J,;-;/A1U2K3B587C9B<WBBEJF@HKN:PWQSRUSDT?[K^I_@cVdFhHiWk<lH
usr	!U#H'E(A+T0?1E5G8':A;F>A?IDEE@F:G=J?KGLCMAOGPTQKR=SHTKVAWHX>YH[A]A^JaIbCe@f_g?iBkG
usr bin	"?%J*H.K/U1A6U7B8H9D;C=E@IAFBVFJGJHDLIN?OJQJVJXJYI[KaDdIk?
usr lib	&W(G3F8B;J=HCGFDIIOGVIWA[=^IcKgJlT
usr libexec	!<1?5I<IIILE^IfgkI
usr local	!U"F)J+J/J1G2H6H7E8J?HAYKCL?NDOIQERDSFTHWI_EaEf@hJk@
usr sbin	.H/I1VBELJRJSJZUbDcIfG
usr share	&J,H8A<I=FAJBAKGPJRGTIcGdUhJiFkVlI
usr src	5E;F@UAIHYYK
usually	TT^SbH
usuario	"K,G-D/C1W5I8KK?QIRFSKTBXK_HbUcIfViXlU
usuário	!W
ut	!G-K8V;UVS
utc	!T,W.G2T8H;HKINGTUkJ
utc ssh	,VRJ
utc taskinstance	RUjU
utc transport	!T-SNITW
utf	!W?TBJQX
utf 8	!X@IBJ
util	"G&J*F-K.H1G2I3D5B9E<T=E?HAEFJGHHHIKJ?KCOIPCRCTZYI_IaKcGdXfDjJkY
util concurrent	!F8UJETU
util create	!D-H/U3J5J8F9J;TAKBJKEPKQJTVWJ_HdYfJ
util java	!@-H/U3J5I8F9J;TAKBJKEPKQJTVWJ_HdXfJ
util js	,TkV
util pool	![TK
util py	7STS
util sftp	SS
utilisateur	!E"e(H)H,?.9/>0E1@3E5@6A7G8B9J<EBAI=K;L>NHO>QCR<S=T=XG[D^J_?aBbEc?f>iIkIlD
utils	&F-@.I3J;H<JLBQDaKcG
utils js	!@-I1T7SKKLFcI
uuid	TW
v	"G#B&I'G(C*D/F2G4B6A7F8A9B<<=J>B@JC?EEG8H=KAMBN=RTV?XBYIZB]E^S_Ka:bDdHhBjUkGl>
v 0	!aTK
v 1	!T"V,H-K.J/J6J<EAVBHIDLINKQSWKiV
v 2	!_,H-K.T/KBBKIOVRDTBbJfKiH
v 20	!F
v 3	"F&J)H*J-H1G3U6I<G=F?S@BA@IUL@SK_HcIdKfEkG
v 4	3J5IRWgSiV
v 6	!T
v 8	!Y
v git	!KjT
v t	!A-J:U^Y_UjS
v user	-cNB_CkD
vagrant	!A"D#J%J+I1G3G5D7J9J;B<S>F?J@CCXEJGKP=QARCYGZS_IdKhViSjS
vagrant d	!F<X
vagrant insecure	!V
vagrant ipaddr	!B"K<IBTCJITZWiWjU
vagrant machines	!F=]BIIT
vagrant this	!E=T
vagrant was	TT
vagrant will	!V
valid	":%D(D)I*B+I-=.B/90Z1@2A3D4I6H9>:I;V<3=;>B@ZBFCBDJEIF>GCJHK<L6N:O?P?S8VEWDY]ZI[B]F^B_BaCcAeIf9hJkVlH
valid and	!GbU
valid certification	!T
valid connections	RIkY
valid credentials	jU
valid file	IW
valid for	;T
valid openssh	;]<I?TA;PEQ@YZ
valid private	!?<J?XQEY^
valid rsa	!F;8<E@XAjP>
validate	!@"I*G,?-F/J1F3U4X5X8G;D<HB^FJK=NFQJ_HfCiZjJkE
validate server	HS
validate user	!FiU
validated	!C3Z5]LI
validating	+U5KBFLZRJ
validation	!T"G,@-G.A/H5V9I:W;SADBTKBLFOGQHRJT?^K_GbIcIfGjZ
validation error	!];VAGSJ
validation failed	,K-K3D5U:XFURHSI_JjT
validation of	!G3S
validator	IT
validator exception	!S
validator validator	!V
value	"<#I&W'J)G*F+X,H0@2G3I4I5X6D8T:H<U=;>F?K@JBECEDJEHG@HTI<JDK>L7MJN8O=QWR3S4VCWCXGZF[@]F_?a=b>cAdFeIgFhFiGk>lA
value does	!I?SQGYX
value error	!8"H%S&[,F-E0J1E3A5:8C=C>J?HBECKFIGKHUIGKJLBNGOGQ^R@SDTAVJWKY?[JaIbHcEfBiIjGkGlK
value for	!H+W;J<T
value time	!DTU
values	!a"I5J;JBIPEQXRKSI_FeK
values mismatch	!X
vanished	"I+I,F-@.J/E2B3H5F7E8H9=<KBDK_NGRJTJ_HfIhIkI
vanished before	!Y
var	!]"5#G%C&4'G(F)U*?+=,..D/I0@1I4F6@748>:I<S>C?@@>AGBBDGEFG?IJJHKDLTMINDODRHSUT4VAXDYUZD[9]G_;b;dBeCfJgFhAiHjAk9
var jenkins	!bSK
var lib	&K,I/D9H;F<Y=Z@HBCFFIILBQIRIS>TGYIiH
var log	!],B5J7K9V=CBFKKRGTDiKkK
var run	!_SJ
var task	KHTV
var www	!E"?&A(J)W*G+G,<.@0I184J6G7C8G<H>J?H@BA:GIHVIEJILUN;ODScT7VJWIYVZJ[B^@_DbFdJhIkA
variable	"I&Y.H/J2V5W9KAJIHKGLGPFQIRDSGfHiJ
variable class	!JjW
variable sftp	!_SK
variables	!H8TKTPGSJTS
vault	!U"J&G,H-J3F4V5H7S9J;J<FHIIUKJLFSCaCiSjI
vault example	4V5H
vbm	;U
vbm uaaaa	;U
vcf	!G(X,H0J1H8KKFLDRJTJ]IaEgJ
vcf gz	(Y,I0KIHKGRKTKaFgK
vcs	BTFVRIjW
veeam	BHGU
vendor	)T*9+I,C.K2:3T7H8X;H=K@UBEFBGGHJI@JJOTPYQSRTWIYA_DbJhJiTkBlC
vendor example	!I,E/C3V6VBTKIjU
vendor example'	TT
vendor league	,F/I5I;EKVLIOUPUQTRVTIiT
vendor phpseclib	"U)V*>2?7F8ZBDFKIJLHRGSHYJ_IdIiHkClH
venv	LHSH
venv lib	LHSH
verbatim	!K
verbinde	"UBJRG
verbinde mit	"UBJRG
verbinden	!C"I)J*I,F-I.G/G0H1G3E5V7H8F9KBDGKKCLINGOIR[TW]J^J_IaJbHcIfGiIlI
verbinden met	!J"J*J,G-I.I/K0I1I5G7I8GBHKDLJNIOJR[TW^K_JbIcJfJlK
verbinding	!<"I,W-a.K/;0I1G3G4G5@6D7D9IBHEJGHK]R;TXWJXI^K_CbHcIfHiIjKkJ
verbinding actief	!K,Z/J
verbinding maken	!K,Z/J
verbindung	!E":#A%C&J'A(<*=+=,g.2/J072A3.4B5,9?:D;9<9=@>E?E@BAABBCDDEECF@G9HBI8J;KYL3M?N7O4P?Q7S1TYUEV@X8Y?[:]=^;_Da5b7c5d?e@fAg>h8iKj9k@
verbindung fehlgeschlagen	!G"HKGR[TF
verbindung hergestellt	!U,V/J7HKITD
verbindung mit	6JKJTU
verbindung verweigerte	,YTH
verbindung wurde	!@)V,Y/I1U3J5F8G9JBBKHRETD
verbindung zu	!H,Z-K/JKIRISHTGZViDlW
verbindung zum	!J)F*K.I0J1A2K3H5D6K7U9F;JBKGKKWLHNHOISITVWTXKZJ_EaJbJcJfFgKhJjIkJlI
verbindungsaufbau	!E.I/F1I7F9UK@LIRDSKTZ_JdJfIkF
verbindungsaufbau abgelehnt	,Y7HTCkG
verbindungsversuch	!=,Z/H7VRK
verbose	2K3X5A9JITTXXJ^U
verbunden	![
verbunden mit	![
verfügbar	&Y.U7H<XBTRCfIiJjK
verifiable	!?,J3Z4XBGKGTI
verifiable could	!G5Y
verifiable host	!G4X
verifiable str	HS
verification	!?"I#F%>&0'I(^)E*9+<,D-3.8/.0?162.3d4a5d6>7;8599:=;0<8=:>I?F@?A9B9C@DJEBF@GiH^I<JAKGL4MIN<OAP9Q8R4S-T4UKVBW7XAYBZA[A]W^=_5a:b7c:dCeDfGgFhBi7j,k8lG
verification code	!7"D,I/I3G4J5?6G8F=KB<GkKGLJRGSHTHZKaJkF
verification error	!V
verification failed	!7"D%C&6)J*A+A,9-<.B/80J1>253j4c5f6I7C8E9A:@;8<?=B?J@EAAB@CGEGFGG;HaIEJIKIL?NCOIP=Q@R7S7T=VJW;XGYHZJ[I]J^D_?aCb@cAdIhHi6j1kE
verification this	!V3J5G
verification update	!A(X3IIJKJSJ]ZaI
verified	!]&J(H*J,F-I.C/@1J2@3A4?5b7J9E;C<IAHB@FHH=IIK>LEOJQHRFSBTF]JaEfIgYiG
verified this	3K5V
verifier	,J-F2I3X5Y9ITI
verifier callback	!G-G2J3]5[9K
verifier server	!W3K
verifiers	!F3T5THT
verifiers always	!I3THT
verifique	!F.UBXRISW
verify	%J&;([*C-;.E/:0G1C3W4G5c6H7>8@;G<C=I?JABCJIDLCOGPEQ:S=TGVVYF]S^G_JaCbEcCdJf?gUhIjW
verify ecdsa	!G3T5W
verify failed	![5J
verify host	!H5Y
verify ssh	!G5X
verify that	!G"TR[
verify the	&C,UGZJSQG_T
verify username	!URDjW
verify'	!KHT
verifying	VX
vers	!Y8S
version	"I#B%E&*'A(8*<+@,H-b.2/K0I2E3@4H596E7?8&:F;1<?=@>G?[@BBED?EGGKHGI2K9L:MdNjO8P,Q-R>S8UDWJXB[G]>^4a=cidBe@f[g<hEiDj@kT
version 'ssh	KXfJ
version 1	9YNC
version 11	1C5HLKNTTJf?lH
version 2	!F,J6U8J?[JTLJMDPJWIiVkAlB
version 3	!l"I)J-J1@9J;K?U@IAIBHKFNJRFVTcBfC
version date	!X"G-E.K3F5J;H=KAUFJIJNHQIRCTIcKkG
version dial	!T
version exchange	!G,W-X9KKCND__fVkK
version got	!E1_fY
version http	!F,U7UTW
version identification	!A-HM]N?_HlY
version idstring	!JWU
version in	!D1I9JNKc]f]
version ipaddr	!K/S
version is	9U
version mismatch	!GbWcX
version number	MW
version of	!TNT
version open	!FJSNIRSZUiGkK
version or	;J
version packet	!A"I3SKENDRUcSkK
version rb	-T1K8KKKkU
version ssh	2I8TFHGTJUKUMJiHkDlE
version string	!A"K&K)I+H,J-T/>1C2H3C7E8C9@<E>JA?BHLJNiPHRHZKdHfHjJk^lC
version v	!W"SBHIFRS
version'	IS
versions of	KS
versuchen	!S5DBHSEbSfW
verweigert	!B"?(C)H*J+J,h-J.5/=0F3F5B6D7D8E9H;G<K=KAKBYGJIAK5L>NHO@QGSXT7WIXHYIZJ[C]H^J_Fa@bJcFeJfEgIhJjIkHlF
verweigerte	,YTH
verwende	RFiTjX
verzeichnis	!C.C/H0G1I<IKILbOGTH[V^BaHfK
verzeichnisinhalt	!X
veuillez	!D.U0SRH
veuillez contacter	!H.U0TST
veuillez vérifier	&T
vfs	!Z)K0T3H6H;IBFGKKENJVJWKfGiHlE
vfs 2	!88SBJKKfJlG
vi	!G*[-F2Z5K9T
via	!F"1&;)D,J.7/G0E1:2J6K9D:T;8>I@IA<CVEEFIG=I=JCMKO=P8Q9THVEXVZF[A]I^@a;dKeIfJgHjZkFlT
via 'publickey'	![
via borg	!U
via ftp	!JlY
via proxy	BKRKWX
via sftp	"H-_.B/C1K3J5W<JBAIEL>OCRTS>TFVJ[G_WaCcEfHiH
via ssh	!?"@&C,B1I9K;?=TABCYEJGFJIKTLKP@QDRJSITIbCf@iUlE
video	.G
view	!a,G/G5J:UBKKDLTTE
view it	!D:ULUjS
views	!U
violation	<H=HC^KISHlU
virtual	!V
virtualbox	!A7W<J=]ITjI
virtualbox private	!F=]BIIT
visit https	"S
vm	!A"V#V.^5F7H;I<G=TAKBJCEDWPKSFTXYK^FcUjA
vm 1	!F#V3TBJiJ
vm boot	!DTU
vm pem'	!JDX
vol	,F-H.[/F1H9HBJIJKZRHSYTD[BaHfKkJ
vol 1	!E,J-K/K8S9JKXLUSYTG
vol 2	!H
volume	"E,E-F.S/E0X1E3J5C6S7U9J;J<H=IB@I?KGLbNIOARASCTBVJ[B^H_IbHcIeEiFkHlK
volume 1	!=,K.H1I5K6U7VBGICKJLeOIRJSJTKeGfViJkJ
volume set	!U
volumes	!@,K-U/I5^7J8X9I;C<SBVLIRHTFYX
vom	!C"H#H%I&W)H*H,W.G/F0J1B2I3C5I7D8D9G;C<W@JBGEHFCGHHHJIKDOGPIQJRSSFTBWJYIZE^HbHcIhHlH
vom server	!="K&X)J*J,X-D.H/K1C2K3E5C8H9J;H<TBEEKFGGKKANHOHRTSJTHZG^J_GbJcJhJiDjFkHlI
von	!I"B%K(K)K*K+F,D-I0I1H2K3V6K7H8H9I:K<E=U>S?J@HB?CIEKFKHJIGKTLENKPHR>SYTA[IaGfKgJhKi@jJ
von c	!T
vorhanden	SW
votre	!>"X&J'K(I)J*J,C-B1H2J3D5C7T8J9G:J;J<JBTEJK@NFQHWKXI]KaIbTdJfJgJhJjJkDlI
votre hébergeur	!H.U0TST
vous	-K5VRISK
vous avez	&T
vpn	![,I.I/H3K6BBBJVKYR@T>WJiGkK
vpn example	!Z6B
vps	"J&W)W-J1T3J5T8H;J=H@BAKBECWKJPEQSRFYHfXkK
vs	!5"G&F(]*G,D-D/A0G2K3G5C7H8E9DB@GJIDLCN[OFRAS@TJVWWI[J]J^J_HaCcWfDiDkElE
vs class	!E;UAVQU
vs dst	!F([VKgU
vs ft	N]lJ
vs hex	(UVJ
vscode	&G+K,I5J8G<H?W@EIWKIL>N<PHRUSSTY_?fIiHkTlG
vscode extensions	!B&H8K?X@EISLANCPIRVST_HiI
vscode server	!Y
vscode sftp	<KJDKITb
vsftpd	!X
vsftpd refusing	!W
vulnerable	!U3H5G9KBKUX
vulnerable to	UX
vv	<XBKRJjV
vv xx	!T
vvv	,S^TcS
vz	!T,F
vérifier	!U&S
vérifier que	&T
vérifiez	!<(V/U3E5D7VBWKIOIQJRSSITU_JgViT
w	%K&?)J*F+J-@.C/;0J1>2G6I8@;=<==F@JAEBIF@JIL4MJOIPCQZRSSXVDWeXVYJZK[J^E_BbBdAhIk;lE
w '	!T
w bam	!V
w date	!?7Z9SBIFKGUKIRSTViUjK
w failed	!D&K1J5S<EHAIFL@SJVJWc
wait	!:"E&E)F+G,D/F1b3K;C?IAGBEE@FJIGJZLGPJQBSIXJ^FcEhSiIlJ
wait action	KJ
wait connection	!>"G,J-C1]KGNJTK_E
wait for	!="J&I)H+J.H8D;F?JAJEBIJK[LIQDSGTH[JbTcD
wait handle	JTfI
wait on	!JJT_SfI
wait remote	!JK[
wait'	HS
waiter	,H-T1S7EKVNT_TfBkS
waiting	!G"E%>&5'F(C*>+D,U-T.5/H0D2<334C5J6D8V9B:I;<<==F>H?H@DA=C@DFEFHCIBJ[KXL;MIO>P<Q:R-S5TZUJVEW=ZC[?]Fa@bJdGeGgGh9jFlW
waiting for	!K"/%@&8'H(E*@+F,U-S.7/F0F1U2>374E6G8T9;:J;@<A=H>J?I@FACCBDGEHGSHFIDKVL>MIO@P?Q=R0S8TWVFWAYEZE[A]IaAbGd;eIgHh:jGlX
waiting to	1G8KBFKIRIYSbTdXfHlK
want	(J1J2S;B<J@HAHKJLGNKPJkTlK
want to	SIkT
wanted	!V
wanted were	!V
war	,E/E7UBFKILJa[iG
war erfolgreich	!FaX
warn	"5#G%D&6(E)C*>+;,d-8.:/K2=4G6>7J8S:I;F<==V>I@?A@BFCUDHEHI;JBKGL7N8OGPFW>Y=ZE[>]F^?_4b=c;dSeWf9hAiVk7lC
warn admin	!W
warn deprecated	!ZRK
warn dropbear	!I
warn ipaddr	!D,J7URT
warn o	!H3JCSMUOV
warn permanently	!X
warn sender	!E0T1U
warn sftp	!b"@/J1H5GO?RGSJXK
warn ts	,U
warn wmsg	HU
warning	!U%0&H'@)I+4.(/D031G2G3W4[6C7F8?:;<T=V>9@;AGE6F9G:H;IILDM>N?O.P2Q=RGT@U[V5W0X9YFZA[2_Aa,b(c*e=gVhGjIkD
warning 1	!?(Y5YBVRHiS
warning all	!]
warning authentication	!7&J*W2S<JB^CWKIRIi_j[
warning blowfish	!X
warning can't	!W/H5J9I
warning cannot	)K1HJY
warning connection	!E,Y2K3I5D9?B<FJKVTJUa_IiJjHkT
warning date	,TTT
warning failed	1YLW
warning ftp	SFTUlZ
warning identity	!+&@1A5G;W<Z=[@HAFCIHEI?L?PJSFYKjDkC
warning in	gW
warning message	!aLH
warning no	3D
warning permanently	&S3;4I5.?TDIH1KJPTRUSXiU
warning platform	!T
warning possible	!V3U
warning potential	!C3X5G
warning remote	"K-W/I3b5B<KB>FKRHTDWJ_GiEjF
warning retrying	!W,I
warning revoked	!A3D4c5B
warning setlocale	!V
warning setting	!W
warning sftp	^WfV
warning some	!Y
warning ssh	!0%H)V+J3C5D6E8J9T=WFHKBPF^VcHhJiGj?kHl;
warning the	!c-I3T5J9KBDKHRG_KbJdS
warning unknown	!^3J5F
warning unprotected	;S<H=I?S@IBFCXDVFKYJ
warning unsafe	!T
warnings	HTTI
warnings warn	HU
warranty	!X
was	"B#Z%8&4'@(3+2-X.E/3001J62:9;1<B=2>@?<@0A@BTC8DAE8FEH9J4KULHM=NEPSQFU>X4Y2Z7]W^WaHcKd>e9f!g7k&
was 0	!a,J.ELJOKSE
was a	!D-S8IBHLJOJRJSHWG[W
was aborted	*T,G-S2Y3=5=BIRITI^I_XhHiFlI
was added	5K
was an	!I9S<SST
was beyond	!G.JKH]Z
was closed	!H-X/H2U3C8TKBNERA^IbCfEhUiTlT
was created	!S
was forcibly	,J-H3K
was found	!_
was incorrect	AKBKPIQURJ
was interrupted	.U8UKWRJTI
was lost	!A,D-W1H8VKW
was made	!BIJSTVX
was non	!W
was not	!=#I%J&B)G*W,:/?0K1;2S3W5Z7D8A:J;K<<=I@JAABSGTI?JJK5N?PDS>T8VDWBZI]J^V_?aEcEf?lJ
was nothing	!c
was plink	!D5XRWTW
was previously	!Y
was reached	!S,K7HKHTS
was received	!S,I-S1S8HK8RJTG_TcDlT
was refused	!a"I,U-CBAKFRDTDWH_GiCkJ
was rejected	!E"I-T.G1I3E7JGUKTQISGT6^YbBfK
was reset	!Z
was revoked	4Y5J
was set	!DBVPWRX
was specified	PW
was successful	!BVTaX
was successfully	VS
was tampered	!Y
was umask	!J
was unable	!STT
wasn't	!A2I4I5_
wasn't verified	!A2I4I5_
watch	!X
way	!ISF[[
way handshake	!S
wb	!VOT
wb as	OT
we	"C&G,I.K/D0J3E4I9VAHJIKSLGQGSATTWHbDjJlJ
we calculated	!X
we claim	!F3T8VBKKTTKkF
we did	;TBJGERJZS
we only	*T
we sent	EF
weak	!f9>;JBKFJ
web	"G#G&D'C)V*5+:,=-G.T/I0H1F2@4D7@8<9?:B;;>F??A:DDEAF2G3H6IYJHK;LVMCOGQVSXUIVKW:X9YA[D]@^9_,aUbAdHfHgCi?k:
web 01	!;&H,C.I/A1F5J=JBYKTLIPVQWS[TGaJ
web 02	!G-V/T3I5UBVNI
web 03	!V7KBSTT
web 1	"E(T,F.V/F1I5B7I8J9I<E=SKDNGRHTAaHbCcSkK
web 2	"V%U&F,SBFIG
web 3	!I-S5VBH
web dav	!]
web example	!E&Y/C5S6ZBULTiF
web exception	lU
web hosting	!8"A&H.T/K5IFKGIIIPJ_IiK
web socket	![
web token	!U
webfactory	;X
webfactory user	;X
webhoster	!FBXREhUiC
webhoster für	!FBXREhUiC
websocket	!V,H-H/HBKTHWW
websocket bad	-JWX
wed	2U<U=TBJGJ
wed apr	!T
weekly	!^
weitere	!EhU
weitere hilfestellung	!FBXREhUiC
welc	cV
welcome	!m"7&H)J,D-D.I/F1>3E5B7G8D9H;JB>GKKJLJNSP@QBR6SIT<UIWI^K_Cb=cbfBi9kTlZ
welcome message	!WKETCkTl[
welcome to	!]"G&I,J-G.J/I1C3G5D8K9J;KBCLKNTPAQCRFSJTGUIWJ_Gb>cbfHiB
well	BSOWSY
well known	!S
wenden	!D"VSV
wenden sie	!D"VSV
went	!B,T-T.G3T8JJSK]LGOJQKRHSDaI
went wrong	!F,U-U1S3XJSKTLIRJSF
werden	"<#H%F'F(D*E+E-B.:/Z2F394G6@8@9C:D;><I=X>E?GABB>DHEFFEGDHDI<JGK=MFNDPDRESDUIVFWDXTYBZD[C]D^C_AaVbEcCdGeEgDhEi:j?kFlC
werden da	,YTH
were	!V"@&;'K*I+J,?-F.G/?0H1F2I3D5H6H7E8D9><@=J@IAECKFHHHJKK<NGOEPEQ?RZT<VIWG]J^E_DbEcGeKfHgJiGkF
were added	!V
were expecting	!U5K
were looking	!D:ULUjS
were not	!?"H&J/J5J8JGKKHOKR]TI
were rejected	!_5KBFREiJ
were skipped	!]
were supplied	!T
were unavailable	!T
wf	!S
wg	![/J6B;KJV
wg 0	!TJV
wget	!_/>6H
wget unable	!^/D6J
wgs	!K.JLYSV]V
what	!j3D4J5EBDHHKTRD
what we	3HKWkT
what went	3S
wheel	!TbS
wheel for	![
when	!q"6#H%E'J(D)A*=+G,I-7.I/G0I102;3:4I5B8698:I;<<5?J@CCHG6HEIUKCMUO4RJSJVCWYXBYEZF[T]H^@_Gb;c<dAeEfDgJhDjKkC
when attempting	!DIT_U
when calling	!_-KKDNKRISDWV
when channel	IS
when connect	!>,G5IBWTTiXjS
when downloading	!F
when host	!^5G
when logging	!=7XBUKURKTZ
when publishing	!;&H-K.H/H3K5J9I;IBIKGL[OKSXTCiF
when the	!r,>/I1H3E5D<JBCIFKBL?NJRCSITC_IfIiIkJlV
when trying	!IBS
where	!Z"I-D1B3J8@K>LJOKRKSH[W_IbJcUfAiJ
where a	!IKKSH[WcU
whether	!G,U3K5UbX
which	!I"J,I.I/H1G2V3:;G<G>J@JFTGWIENJPHRJTGVWYG[I^K_JaGbDcSfI
which differs	cV
which does	!@3D5XIGSTVX
which is	!G9VFX
which this	!B2W3F5F9FAUBKFJGXYJ
which to	!T
while	!I"J#@'B,@/I0?1Y2G5J6:7S:A;1<J=8>G@@AEC?DGECF1G+HIM?NKPER@STUHWXY8Z?[I]>bIcAdWe>g@hIi6kE
while connecting	!J"I.K8D<HB7KFPISIYI_JdYfHiBjI
while copying	!K.WKELKOT
while downloading	!T
while establishing	!J"V.J/J1W3H8JBIIJKETGbT
while executing	!E"K&U.J/I1I5G8K9JNJQKRBWK_UfJhSjVkI
while expecting	!H)K-W1F^SfJ
while getting	!YREVS
while loading	,V?T@IBJQTRW
while mounting	!X
while opening	)V-I1TKELGRJSUaJcVfT
while processing	BWKTTS
while reading	"H)W+W,D-E.F/F1W2K3J5E9ABCJFKWN=RCSITA_?fVhJkH
while resolving	,J/W7VTJ
while sending	!H,I8]KZRH
while setting	!HaX
while synchronizing	!D,T1TBSKUOJSG
while transferring	!78W<HIVLSST
while trying	!ZTF
while uploading	!G-U.XKFST[W
while waiting	!="J&I,S-W.E1Z3J5G7S89BIFFG?J[KINXOKRASHWK_UbGcIkYlT
while writing	.T8UKVOJRK[SfG
whl	!Y
wi	.J8F;KBFGJKXNXREiG
wi fi	.J8F;KBFGJKXNXREiG
wiki	!X;SAS
will	"C#J&A'J*K+H-I.F1J2E7B9A<J=J>GAKBGC[IFJFMJNAODP<Q?RISGTDUJVDWDXSZD[G]W^I_JdEeGfHlH
will attempt	BI
will automatically	!V
will be	!I"H,J.J6U8J=DC[EIGIPDQER@TKbJgT
will not	!d,HBKKFTI^JfG
will request	!T
will retry	!B)U,U/V0VBJRSSHTCXW
will try	!@3HTT]Z
win	!U#I%H&Z'H(D)>*@+=-9.D/70@152A3[4F5B6D859J:I;9>Z@AA?B<CFDDEIFDG?HDI<J?L?MGO;PDQ@S>UKVGWAYBZD[=]D^3b7c@dTeHfBgGhBjA
win 32	"VBKRJiI
win error	!F-GKANVTX_UdZ
win rm	!Z
win scp	!X"7#K%J&['J(G)@*B+A,I-<.F/<0E172C3]4H5@6F8;:K;><A=C>X@EADB2CHDGEKFGGDHGI?JAKTLBMIO?PGQCRJS@TIVKWEYDZG[@]F^5_9b;cCeKfEgJhEjI
window	!^
windows	&D)I*H.G2H3>8H;D@KAHBKGJHKLDNFPGQHWHYJ[K^JbAdVfFjJkElJ
windows 8	KT
windows 9	!W
windows cannot	5UBVRSTJ
windows error	!@RIdSiK
windows power	OT
windows system	!A=UbIcSdTiS
winscp	!W,Y.H/K3H6J7IBIIUKCNJOHQJRASFT=dIgSiJkB
winscp exit	gT
winscp open	!I,ZRHTGgTkE
winscp put	!JIUOISHgT
wird	!V"J)J+K-I.H/F0I1G3E5C7H8U;G<J>JB@IILHNFOHQJRCSGT@YS_JaBfTiDlJ
wireguard	6U
wireguard wg	!S
with	!I"C#B%Y'5(H)C+E.70D1F496F7J8J:2=G>@?<@=BWDDECH7IFKJLGM.NKQHSIU:V)X*Z?[E]2a@cWdEe/g0hIkE
with 'file'	&Y
with 0	)V1VJJKUcUfV
with 1	!@"J(V/J0K3J5TBEKVOVRUVKiH
with 2	!ILUSK
with 255	!E,I3H=YBTKKRETUiU
with a	!YBIRS
with agent	!8&^*G-G2I5K9J<HFGKHNKPJR?TEb_cbiCjD
with an	!Z8KBHRJfGhT
with any	!KRS
with asyncssh	!J"J)J1HfH
with aws	!HTXjT
with begin	!H@HBIQKYV
with code	&I*V,J-Y2V3T5F=IHJKENVSITEiS
with configuration	,I;KIVLTQJRJTI
with connection	!G-I/V7TBTNH_E
with curve	!K-T9HJWfT
with econnrefused	!ETVlV
with ed	BTEIFEiV
with error	!I&J)J.G/D1>2U5=6V8X;D<JAIGHKWLANSOGPHRZSJWC^JcDfChJiGjGkIlH
with errors	!C,SQYTUaUiH
with esm	!H
with exception	/I8TKJQSRT_VfIjT
with exit	*K,I/I1<5C6I8E9B=SAEBCGENJOKQER7^G_XaIbKfFhV
with exitcode	!B)F-^/U1TKELKRJSKkHlJ
with failure	%[&F.HOSSI
with file	.JB[LKOI
with files	<T
with fingerprint	!:3S5a9JBTKKTK
with git	iT
with given	,J/HBWRTiU
with host	!S6JBSRFiK
with hostname	!H/T5K6EkU
with io	!JKI
with ipaddr	!C*X2Y5G
with key	FURHiWjT
with message	!?*T2W9XBZLGOJ
with mic	;HPJQJSJZHcKkI
with msg	!?,H7U9TBDFJGXKKRUiUjJ
with name	/J<T
with no	!]"E&>*G.K1E2H3]9K;I<?B:FCGDLHPDR<i<jG
with non	,H-J/UBSRI[UiS
with null	!A;YYK
with open	!J;J<YLIPHQKYJ
with or	!Y
with output	7UdT
with partial	!H=JFJG]RHZGiIjI
with password	"J-TPJRZ_TiB
with path	<TSK
with pre	!E"XBIiV
with private	!J;D<GAUPHQUjX
with provided	!F"UBU
with pu	;F?IAIPK
with public	&B3E5E;C=G@HBTEJF?QYR7ZIbJcIi>j<
with publickey	![
with reason	!=*S,T3J5J;]<]B?FFGKPIRHYJZIdUjDkV
with requested	!F%]&B
with result	!V.S^J
with return	!F5JBSTW
with rsa	YU
with self	!J
with server	!U3K5K9KKITGiT
with sftp	!D.G9VKJOFRWSVTF[H
with sha	!IBHF[
with shell	!Z
with ssh	"J#T%J*C+K,=/F2J3C5B8H9C;A<X=JAKBTCKLJRJSITXWFYVZI^E_DbHcKfHhHjV
with status	!9"F&K-K0H1E8A;@<IAKBKIGKANEQJRTSWT>WH[J^UcIfVi;kH
with success	!W
with the	!I%G&=)U+K.?/T2I9U;@<A@JAABUCIIKJIKGN>OCPCQ<WCYHZT_CaIcHdJhJi_jVkClG
with this	5H;JBCPFQJRUTYiJ
with unknown	2IBIF[iK
with url	!T
with user	!A"UAUKWhViUjX
with username	,[3J5I6JBfLKR>cGfTiI
with writable	!W
with your	"K&TBUTUjU
within	"I&H*G.D0K1D2J3>588C9C;E<KAKFIGHJUKELDN:OIPGQIRESCTaWD^JaHbJcFdIfYhIiBjIlJ
within 30000	,I-GKDREf[
within 60	!Y
within specified	!G5I7TBGJUfH
within the	!U-H3J8H=TBAKCT^_J
without	!V"E&F)I*J,@-<.C/H0K1F2I5I7J8^9D;T<J@GB=FJGIIKLEN@OFPXRBSAT?WDYH[U]K^E_@aGbDcIfChHiDjJkClI
without a	,KJVKH[V
without adding	QT
without exit	!E5H8ZBIK]SJ
wlan	!]
wlan 0	!U
wmsg	HU
wmsg user	HU
woke	!G-KBS
woke to	!G-KBS
won't	!W.K3J5G
won't protect	!U3J5H
work	!E"?#E'H(E)F*G+D,C-A1<2E3J4F5J6I7G8C9D<?=>>AEDF@GAH@JHKGLSMINEPHQaR9TAUKVDWEXIYIZE[?]G^B_CaBb=cTdIeIfCgFjckAlE
work actions	ITQS
work ed	<S
work ppk	!D;E>IKKPKQY
work rsa	hSiUjE
work site	!AIEL[
work temp	!T;[@EIGQIYI
work that	!T
worker	!F"I,G.I/F1E7T8]9K<IAIBJLSNESU_FfJ
workflow	!I;F<VKKRU
workflow error	!F5WRViT
working	!X)@*J-G2J9F;I<H=IEJFBGEKKNBWAZH[J^=_AbScBf5gUi3jYk@lG
working directory	!a1C5JB@GKKGOSPJRE[KiK
working on	&T)H-H.F1S3U5W8>9JBTNFPVR>TJWC^?_DbTcGf9i=kE
working tree	!T
works	"?&U-J.I1D5F6I;J<SB?KERC_GbHcJiGjTkJlW
works only	<T
workspace	!F-F8V;U<J@JAJBJHHI_LGQGSGTJ
workstation	CW
world	!V6V=ICSkF
would	"J%W&C.Y/K3E5G7U9J;G<G>UAGBFFJLIOJRDWEiGkW
would be	!T
would not	!E%X&E7XWIkW
wp	)V,U.I1S5H9I;I<G=GBAKFNKR@STTBYWcTfJiFkT
wp admin	<J=HBKQTYW
wp content	LHSV
wp filesystem	<J=HBKQTYW
wrap	)J-J/S1J8J;K<UBCGIKHLJiE
wrap after	/J7F
wrap onlookup	!G/X
wrap onlookupall	6V
wrapped resetting	!H
wrapper	!K"T-K2U5J8K;J<K=KBJOFRFTK[WjF
writable	%T1KIJKJLWOHSV[TkTlT
writable root	!W
write	!B")#@%I&,(2)2*.+B,'-?.p/#23364;56667,8_92:=;'<:=*>??;@3A.B9C9DEE=F7G4I!KVLYM;N;O^P.Q+R!SqT2UFVUWDX9Y5Z@[V]3^._0bDc2d<e6f5g8h8i'j3k:l@
write access	SXjK
write byte	!TKG
write commit	!T
write completed	KJ
write connection	!I.G8FKWMINT_HkT
write create	aU
write data	8TKSSJ
write due	!G.X
write error	!I-I.T1AKVOUSW
write failed	!4"G-?.g/K0H1:5F8ZBFHIJJKSL9OFRIWD[F^J_CaDbIfG
write failure	!H.XKVLDSK
write file	!E,E.W0H5H8W;J<I=IBAHHIJLWRHSZVC[Aa;fJ
write home	%T[J
write i	!SSJ
write inode	!ZSG
write local	!C.Y
write loop	!SSJ
write modification	.HaW
write no	!FVU
write path	!WLT
write permission	!;.A0JLISda>
write remote	!8.dKWLDS>
write sftp	!G.Y
write stream	!@.H0IIEKIOSSUVJ[YaKkUlT
write the	.V
write to	!D"G&G/G1@8=;KIDK@LWQJRASaVE[S]Ka<cFfHiHkJlI
write usr	!Z.I
write wait	!>"G,J-C1]KGNJTK_E
writer	1SHT
writing	"B&C(C)G*G+J,C-A._/?0V1>2H3B5>6J7C<C=F@JAFB<CIHKI=K_NDPFQFR>S[T?V@WDYI]H^F_DbCcBdKeHf;gJiFjFkDlE
writing '	KVSKaK
writing channel	!V
writing failure	!9.[0SKULT[VaV
writing ssh	!V<I
writing to	.[8HBJK8L=OVRJ[DaI
written	&J-J/I1E5H8CBJIJLJOATFV^aXbIcJfF
written num	!U
written to	!J"VKIVX
wrong	!J"5#F%A&='J(G)E*C+G.B0C1H2@4H5>6E8<99:E=:>E?<CCDGECG@HFIBL>MSN@OCP8QkRcS>VGWCXFYGZC[D]I^G_?aBbBc?eGf@gHhDiXj8lC
wrong device	BIFURTiT
wrong key	!T;K
wrong padding	!IQY
wrong passphrase	!D%G*J2I3I5B9D<E=@?EB:EHFGPAQhRBYBiFjJ
wrong password	"I5J;D<D@IBCKEPKR]YKiD
wrong tcp	!H7UTUkU
wrong version	MW
wrong you	FT
wrongpass	!YiK
wrongpass invalid	!YiK
wrote	!^.J/HBGKHLKSDTHVYaGiS
wrote ssh	!_
ws	!X,H/H5IBIIVLIRKTG^TfJ
wsarecv	!U8K9HkT
wurde	!B"?#G%F&C'G(E*C+D,Y-U.?/40@2C4H5[6B7K9?:F;><;=B>F?H@FAGBYCFDIEGFEGDHEI=JDL<MENGOAPBQ@R4S?T<UIVEXFYCZF[D]F^Ca?bBcBdGeGhDi8jAlC
wurde nicht	)J,F-J/E0J1J5^7I;G<F=JBBHJIELFSKTGaIfJgJiK
wurde vom	!E,Z8I9KBGKIRETHfI
www	"I#H%G&:'G(D)W*E+B.6/G1?3G4D698C:J<<=T>K?E@?A4CGDIEIGBJCKKLWMHNHO8PIRFS^VAW>XFYUZF[U]B^;_>b=dEeGfJgEhDjGk3
www app	!Z=KBJIEL?SXaH
www data	=U
www example	,D/V1I9WBIHKKELURHTSkI
www googleapis	!U
www html	.J/H3H=U@HAIFJHIIIRBS[THYC_SaHiD
www index	"V)U7SFTLCQUfK
www nextcloud	3U
www releases	LXSJ
www shop	KG
www site	!G5XBTLU
www ssh	!A5FH[SH
www ssh'	!H5HHU
www vendor	!W*H/T2F_IcU
wwwroot	=K
x	!J#D(3)A+T-I/G1.4H7@8@9K:C;U<==;>8?5@9ABBBCCEGFBG;IAJ?LaN?RTSVTJUAVYY;Z;]9^I_<aFd>f?gThCiJjHkDl-
x 0	!H5VgZ
x 00	WXbV
x 000	!U
x 0000274	!S
x 0020	!T
x 04000000	!E
x 08	!J
x 1	!T2SBILIRDiJ
x 10	!CKX
x 11	!c,E-H1I9HBFFJKKRH_K
x 2	!@.U;X<VAIHXKHLGNKPaSGcG
x 203	/T
x 25519	*W9F
x 5	!I*S2T9VNU
x 509	"J3K5G;B<JAJBHKJQ_RBTJiI
x 64	!UdT
x 7	NIVTkU
x 800	!Y
x 80004005	,E7TTZ
x 80042109	![RF
x 80070035	!a
x 80131904	!W
x 86	!["T%S;JHVLGSDUIbT
x 9	3T5J
x a	.HSV
x c	"XWS
x connect	TJWSXT
x crypto	!X
x csv	.GLX
x failed	!FRZfI
x ipaddr	-JKWNT
x l	!E,T3KRKTUbKkW
x permission	!ELCOISdaJ
x proxy	TJWSXT
x self	NHfT
x sshfs	!</]B]RVTS
x tramp	!D+X5CTScV
x uploaders	"V
x x	,]/G6W_JkC
x y	5ULTSU
x'	=HL[aA
xauth	!_/J<IIILF
xb	IS
xc	2K9V
xe	!Y*W5K9EBINUTHWVkJ
xfer	"J-G.E1H5W8F9J;IBULURITK_KaKfEkK
xfer scp	KILV
xfr	!U
xfr 1	!U
xhr	![
xk	!D.T5TLVST
xktdj	!K;V
xktdj eaaaaabg	;U
xlsx	!E"G,C/E0b1H;I<HBCHHISKCRCSXTF[@^H_IaIbGeJiKkKlJ
xlsx'	!b0U=HLEOJSD
xml	"H'V(H*K,F/H1E3J5B8B9K;J<IBAI?NJOVR?SXTFV^[A]H^UbIfDiGkK
xml'	!;1K<JV_aU
xmss	!V%T=HBJRWhV
xmss cert	%U=KRWhW
xmss type	!V%T=IFJRWhV
xr	8THWSDaJ
xr x	8THWSDaJ
xshell	!F7TRJTY
xterm	"A7H=JBGIJKFLEOKR]SBTVWIXK_IaKbIdJiG
xx	,K7XlU
xx port	!H7V
xx xx	!>7ZTIkSlV
xx yy	!T
xxx	!D*V-U.K/X5G<GBBGSIIJTKSLWR@_FaJfK
xxx 22	!TKTRI
xxx port	!T-WBJRI_G
xxx xxx	!E-V3V5KBGGV_G
xxxx	!WKH
xxxxx	!U&E9SbHcU
xxxxxx	:GBKSXjU
xyz	!E&UITKShVjU
xz	RTiT
xzf	!X
y	#J%D(V*E+D-H.>/B0H5W6C7A:D<C=A>C?U@DA?BWCGDIEEFEGHHEI@JJNIO7SDTDVHWFXKY@ZH[C]X^J_JaAbGcIgJhHkDlI
y 2	!D,J/I?XLG
y git	!F5V
y n	!Y(J3J5W<F=GCFEKIGKEOBPHRGSB[KaIiS
y to	!GQS
ya	"I,W-J/E3I7H8I:X;K>HBIKFOVPKSVTJXJ[UiJlH
ya que	,X
yamada	!XRWiG
yaml	!Z"I,USI_EeK
yaml error	!T8T
yaml'	!i<9I8L;V@
yc	!V;IYT
yc 2	!V;IYT
yes	!c"=%K&H-J.H1I6B7K8J;J<D=@>JBEEJFIKDLHPBQFR@TGZWbJcJhJiCkD
yes no	RS
yes o	!CITWU
yes passphrase	!K
yet	"D#[&J(J/J0K1J2J3:5Y:H;F<KAJBGI@KFOKPFQIRHS>TKVK_TaHfK
yet valid	!U
ygen	>TPJQH
yield	!D-TKU_V
yml	!Z/K0K5G7T;I<HBHIELVSCWJdT
you	!U"I#D%F'C(B)H*;,D-H.@095U7D8892;8=I?F@AA8BGCKDCFDG9I<JAKALIMHP/QTR?SXTEUFVIW?XFZD[:]?_Ab^cJdAe;f4gDhJl[
you are	!U"B&J,G/H5?7K:J;J<UBTLGPHSVT?XI^J_DbEeHjHkI
you can	!],JBERKiI
you cannot	NJlV
you do	!G&SBVOVQSjU
you don't	:UBKLT
you entered	TU
you have	!H"F#K*H.G8J9IGKHTLEOJPIR=dIfJiI
you know	3V5I
you may	5HLJTKbV
you must	&W<T
you need	>HOVbW
you provided	!X
you see	!b&ABAiIjC
you specify	QY
you still	!D,IRWSTTH^X
you sure	lW
you think	3I5Y
you trust	!H3JQT
you use	!E&TBVj^
you want	SJiUkT
you wanted	!V
you were	!D:ULU
you're	!DASBJF]
you're using	!IFZ
you've	"IBKLJSK
you've successfully	"IBKLJSK
your	!E"a%0'>(7*7+;/=0<3@465@6J7<:4;3=2>>?I@IAIE8H/I4JFKHM>NDOBP6Q9U@Z5]8_abXc[dFe:fDg>i]jGk<
your account	"U,J-E.G1D3G5E8H:FFJKALENJRBSETG^K_;iX
your address	!GKJ_Y
your api	!T
your authentication	!E&a.WBC
your client	!E2T
your connection	!J"V,K/T3H5TBURJiJ
your credentials	!E,VFTRV
your debugging	FT
your device	!U
your file	!>.GL[SX[V
your host	!I2D3J5D8I9X_ThTj[
your identification	![3J
your ip	!D"J,K/KKKTI_^
your key	!V#K%J&G5HBTRKSH
your known	!^5EHC
your network	3K5JBERDiI
your password	!:"d&KBJTJZJ
your private	<H=J?T@SBEDTFH
your public	!b3J;HBJYE
your remote	KS
your resource	!FBSPWiTjX
your server	!KTTiJlW
your session	8ZKC_J
your sftp	!V"H)X.J1SBGKJLGRDVScJfTiH
your shell	!:.KKHNJSK^TbZcWiK
your ssh	!8#W&J2W6I<VAHFSQVRETYiGjGkZ
your system	!G"W2S5IAS
your username	!;"H,I1KBYRUTHiZ
your web	!8"A&H.T/K5IFKGIIIPJ_IiK
yp	!C*[2D9I
yq	3TiS
yt	!W
yubi	!G%X&IBH
yx	!GLK
yx zty	!GLK
y形	;T?S
y形 形式	;T?S
z	"5#F%F&>'[(;)E*C+E->0X1<4I5?6?7G8;9A:H?F@DAACFDIEGF@G;HFJDK1L2MEN=OAPBQ?SITSUKWBYCZF[<_<aSb:c?eEgBhEk9
z 0	!C(J0^
z 203	/T
z a	!E0Y
z error	!EB[RCXVdUiFjHlT
z serwerem	!8,T/TBIRUTX
z setup	!JbF
z xktdj	!K;V
zabbix	!H=XjK
zdi	5J;IHWTK
zdi 1	5J;IHWTK
zeile	!G1J^UfH
zeitüberschreitung	!?"H,7.I/D1G6F7J8HBIK<LHOJR>SJTf_JaKfIiIlJ
zengin	<J
zero	.U1G;I<JLHRFSB^S_KbGjJ
zero exit	-T/S1IBV^TbIiE
zero status	!TiV
zettarepl	1ViT
zettarepl replication	1ViT
zh	!S
zi	'T
zi ip	!K'T
zielcomputer	,YTH
zielcomputer die	,YTH
zilla	&J.J9K;G<G=H>aAHBCOKPISIYH[JiU
zilla 3	!T
zip	!=":#G%F&B'q)G*C+F,7-G.X/I0Z1>2F3=4J5<7?8A:H;:<;>G?H@BAAB3CAEHFAGDHDIUJEL9MGNAPBQCR5T7V;W@XDY@ZI[/_<a3bBcAdGe:f@hHi;jCk=lA
zip aes	!D(T9TLJOTST
zip no	!JIXLJ
zip to	'VKHST
zip 形式	!U'Y0HOKSJ
zip'	!@.Z<IIVLH[S
zk	!E5JQX
zp	!F3J5IRXiV
zsh	!]-H1I5IBJKINIWZ^KbC
zst	.X
zty	!GLK
zty 8	!GLK
zu	!A"0#G%D&?'J(A)B*A+<,J-?.3/60>192C374J546;7:889:;=<9=A>D@DAAB<CAEEF@G?HAI8JAK/L8MGN8O8P>Q:R7S4T1VIW>X>YB[=]F_ca;cIdFeGf>gHhei;jDk:
zu einem	!JlX
zu sftp	9TBVRS
zugriff	"E(G)K,C/B0J1U3I5D6I7J9K;HB[ICKJOBQJRWS^THXK[F]KaAfJjI
zugriff verweigert	"F(I,E.8/D1V3J5E;JB[IGLCOERWSZTJ[IaCjK
zum	!C#K%K'J)D*I+J.D0G1?2I3F4K5A6G7^:K;F<G=I@JBFCJEJFJGHJJKVLEMJNEOEPKQGSBTVVKXUYKZG]J^I_CaGbHcHdGfBgIhHjGkFlE
zum server	)I-B1E5K7H8D9KKUTT_J
à	!U"B#K%F'I(F)H*E+G-H0D1E2G3X4I5<6B7Z8A9A:G;E<G=J>H?I@JAICJEHFJGFHHIFJILKMINCPFQ@R5S<UKVHWGXFYIZH[D]U^H_?aDbEcGeIfGgGhGi@jGkAlV
à jour	!X
à la	.T/H3TKHOTTH]W
à renci	!I/HKTTU
à sftp	/T
à un	!KRITGlY
è	,I.I3T5I;K<U>KIHKHLHOCRETB[HfJiIlV
é	-K/U0S5H9J=TBIIJKILIRDSBTJ[TiJ
é possível	=USI[U
échec	"I(T-E.H0J1W3B5C6U9E<GBDGKK@LJODQIRTSDT;XI_DbJfWhIiFjKlJ
échec de	"J-F.H1W3E5E6U9H<IBFKAOHQJRTSFT<XJ_EbKfWhKiHlK
échoué	"F(J,C-G/B3I5J7U9JBEKBSET[[IiTkV
établie	!J,U5T
établie car	,U
établir	,C/DKKRWlU
établir une	!A,E/FRWlU
été	!>"I(G,D-A.J/G0U1J3@5Z9H:J;I<J>KEIGKKWLJOCQ@RHSHT?XI]I_GaJbHgHhTiJjW
être	!J.K/H@VAURKTEcT
être établie	!J,U5T
öffentlichem	;SAUBHQTRKYViJ
öffentlichem schlüssel	;SAUBHQTRKYViJ
öffentlicher	!G"K,D.H1J3I5E8J<IBaIJKHLKQHRHSJYGaKcJfJiI
öffentlicher schlüssel	!G"K,D.H1J3I5E8J<IBaIJKHLKQHRHSJYGaKcJfJiI
überein	!E3^5B
übertragen	!]
übertragung	"F(V*J+K,D-H.A/H0G1J5G7I8U9I;HBEIFJJKWLANJQHRGTAVIWK[H]T^K_HaAbIcGfGgWiIlG
адрес	,G/W3H6J;JBCKKLKRASJTE_WiI
аутентификации	!A&T,D3A;FBTQHRZT;
байт	!Y
байт за	!Y
в	!G"B#X%F&@'I(I)I*D+C,T-C.B/?0C1F2F3Y4H5=6G7D8A9B:H;<<D=E>T?I@AAGCEDHEFFEGEHFIEJFK>LAMHNBOUPDQ@SZT8VHWCXGYHZH[X]H^E_AaFbEcIdAeHfEgGhDjAkAlC
в доступе	,KBWSW
вас	7S
вас есть	7S
внешнего	!IBSRJdUjUkI
внешнего репозитория	!IBSRJdUjUkI
время	,F/IRJT[kS
входа	!B"D8IBFKKRTZI_WfU
доступ	BXSWTH
доступ к	BXSWTH
доступа	7S
доступе	,KBWSW
есть	7S
есть необходимые	7S
за	,G.J/G3J7W9KBJKJRHSI_WfKkW
и	!=0YiX
и репозиторий	7S
из	!B/KRFTF_WdTjTkG
из внешнего	!IBSRJdUjUkI
или	/T6KLWSH
имя	(K0Y6J
к	"B#I%H'I(G)H*I+I-E.D/A0D1E2I4I5D6F8B9H:I;D<I=J>K?J@HAJCJDKEJFIGEHJIFJGK?LEMINFOEPHQDRXTZVIWBXFYJZJ[F]H^I_BaGbGcFd@eIfEgHhGiBjGl?
к серверу	!?&I7K8K;KBIKIOKQKRZSJTTWI[JkHlG
ключ	"B#X%F&A'J(I)I*G+E,9-E.A/<0B1F2H3]4J5V6H7C8B9D:H;Y<C=G>T?I@TAFCFDIEFFEGEHHIFJGK>LAMINDOAPBR5S=T8VJWAXHYFZI[B]I^H_CaGbFcFdIeJfDgIhEkDlB
ключа	!B;J<I>V?G@@KJQY
код	!F"J(J+K,I/J0I1X9I;GAIBGFKGKIIKJLWMJRFSUTIWG[F_IaIbXcHeJfXgJiHjKlI
код ошибки	;ILWSVWI[GcI
на	!9"G#Z+G-I.H/G1I3B5H6J7F8G9H;G<J>JB=HJKCLVNFOJPHQHSBT<WIZI[H_EfHhIiJkGlX
не	"6#A%B'A(=)B*@+C->.6/S0W1<2A3Y4C69899=:C;X<@=B>D?E@TACCDDFEDFCGHHDI;JBK5L7MBN@O9P?SFUGVCW:X=YCZ?[;]@^A_7a=b>c=eCf<g@hAjJl:
не прошёл	3W5Y
не совпадает	!D3^RETI
не удалось	!G"F&U,C.G/V0J1J3C5B6H8J<KAJBWIKKGLHOJPHQFRTTAXKZG_GcKfIiTkElJ
невозможно	"I&H'K(J*K+J-J.G/E0I1I5H6I7J8F9J;I@KBBCKIIJKKELFMINIOFPKQGRWS>VJWGXK[F]I^K_IaJbIcJeKfIgJhKiHjKkElX
невозможно подключиться	!@&I8K;KBIKJOKQKRZSJTSWI[JkHlG
необходимые	7S
необходимые права	7S
от	"J,H/I0J3I7WBCKJLHRCSV[H_JfIiKkWlK
отказано	,W7GBWSWTDdFkG
отказано в	,KBWSW
отклонил	!D/H;HBWQIRYSHZIi]jT
отчёт	!H0YIJ
ошибка	!D"4#=%?&<'=(<)=*=+>-<.=07182>4@536:74879<:><==?>??@A?C?DBE@F@G;H?I9J>K4M=N:P=UCV>W]X<Y?Z?[T]<^=_7a9b;c:d8e=f9g>h=iFk7lV
ошибка невозможно	!<"J&I(K-K.I/F0J1J5J6K7K8I;JBGIJKILGMKNJOIQIRWSGWHXK[H_IaJbJcJfIiIkFlX
ошибка при	!D"H(J-J.I/F0J3F5J6K7I8I9J;D@JAJBDGKIJKGLFNJOGQGRBSETAWb[G]K^K_IaKbJcGgKhKiHjIlF
ошибки	;ILWSVWI[GcI
передано	!Y
передача	!Y
передача файла	!Y
по	!U"G#Y%I&G*J+F,B-H.I/F0J2J3>5B7F8G9E;F<H=K>J@JBCCKFIGJHIJJKBNEPHQHRGSJTAWH_VbJfHhHiGjKkGlI
подключение	*F,V-D/A3J5J7K8E9TBJK[NIRETDWK_GhKiKkH
подключиться	!="J%K&T-K/K7J8J;IBCGJKHLKOJQJRXSJTTWH[J_KiIjJkGlG
подключиться к	!="J%K&T-K/K7J8J;IBCGJKHLKOJQJRXSJTTWH[J_KiIjJkGlG
после	!J"F,E8IRATZfW
права	7S
права доступа	7S
при	!D"H(J-J.I/F0J3F5J6K7I8I9J;D@JAJBDGKIJKGLFNJOGQGRBSETAWb[G]K^K_IaKbJcGgKhKiHjIlF
проверку	3W5Y
прочитать	!IBSRJdUjUkI
прочитать из	!IBSRJdUjUkI
прошёл	3W5Y
прошёл проверку	3W5Y
репозиторий	7S
репозиторий существует	7S
репозитория	!IBSRJdUjUkI
с	,I3^BJKJRD
сервер	!6"C#I%J&G'K(F)I*J+J,>-I.J/>0D1W3E5E6G7E8F9U;C<J@IAHBUCIEHFJIEJJKCL?MGNHOJPHQCT=VHWGXJYKZE[B]H^GaEbUcGdIeGfTgHhIiYkIlW
сервер отклонил	!D/H;HBWQIRYSHZIi]jT
сервера	!I3WBJLJSX[I
сервером	!?"@%I&E*H+D,c-B.J/G2G3G5F7C8D9B;F<E=I>J@JAIBECHEJFGGJHGJJK?NEPFQIRGT:WG_@bAhCiIkBlI
серверу	!?&I7K8K;KBIKIOKQKRZSJTTWI[JkHlG
совпадает	!D3^RETI
совпадает с	!D3^RETI
соединение	!>"?#F%D&B'J(F)H*B+@,^-J.</;0C1V2C3:4I5=6B8?9::J;@<@=E>G?J@FACB<CDEFFBGAHDIBJBK:L?MBN:OAP@QAR/S;TVVHW@XDYGZF[E]I^DaCcEdFeGgFh?i?jFlV
соединения	!F"I(K,@-K.I/E3I5K6K7H8J;E@JAJBFGKIKKHLGNJOGQGRESFWb[G^K_JbJcHdJgKiIjJkGlH
соединяюсь	!U
соединяюсь с	!U
статус	!UkK
статус передача	!Y
статус соединяюсь	!U
существует	7S
только	9Y>V@I
у	7S
у вас	7S
удалось	!G"F&U,C.G/V0J1J3C5B6H8J<KAJBWIKKGLHOJPHQFRTTAXKZG_GcKfIiTkElJ
удалось прочитать	!IBSRJdUjUkI
удостоверьтесь	7S
удостоверьтесь что	7S
успешно	!U
установить	!A,C.J/H3K7WLKR?SHfKkWlY
установлено	!S,UTF
файл	!?,H3G<J>V@HAKLKOYQHRGSW[Z
файла	!I(J.I/J0YKKLWSETJ
хост	!=*F,?-A/^6A7J8<9FKXNITB_I
что	7S
что у	7S
あり	"9#;'<(7+V-</D0F2=4@6J9C:B=W?<BKCIE<FCGHITJJKIMCOKTGUHWHX?^K_<a<bDd>e6gGh@jW
あり りま	";#<'=(7+V-</D0F2?4B6J9D:D=U?=E@FGGHIUJKKJMCTHUIWHX@_<a=bEd?e7gHhBiT
ある	+UBJeU
いう	!Y7KCHTH
いか	'K-K/V0I1J<V@IAHGHLTRGVJYFaIjG
いか かア	!U
いか か確	!D6SBV
いく	IVaT
いく くつ	IVaT
いた	"D#J%H)K+J,B-E.G/I0I2I6J7D8U;F<I@HB@CHFTIJJTKEOIPSRFSGTAVKWIYK[I]X_VaIbGcIdIeJfHgKiGkFlG
いた たた	!G8TKG_ThT
いた ため	"H%I+K,F-J.I/J0J2J5S7E;G<I@HBDCIESFTIKJVOJPTRISHTD[J]YaKbIdJeJfJhIiIkIlI
いて	#U&I3J5IBYKKLG[H^UbSfS
いて てく	#VBTLISJ[JjV
いで	.W/I0KSI
いで です	.W0KSI
いな	!G"H%I'U.J3F8H>HJKLJNKRDXKZJ[I^J_JbJeEgKiElI
いな ない	!G"H%I'U.J3F8H>HJKLJNKRDXKZJ[I^J_JbJeEgKiElI
いの	PT
いの ので	PT
いま	!J)G+9,B-J/K0E3E7C9K<;=7>CD7GJH;IHLHT:UEVH[IbGcAfJhDi@lU
いま ます	#E&B'4+B-J.S/G2958839@:U<9=C?5A3BED?FJHCM;NJSJTHUIZ;e9gUhIiDkHlT
いま ませ	!@"?%B'T)E+F.G0313364>6:7;8U:;;<<J=C><AVCEDFE?HGI?L;PGQAT4VA[8]<_Db8c<dBeThFiJ
いる	"F#I&H'G(I)K*K/F1C2K3T6I7E8E=I@KAHBGCJDTFGGKIFJIK=LDNHODPHSBVGWIXIYIZK[H]E^T_HaHeIjUkIlF
いる るか	,TTV
いる るこ	^U
いる るた	0U3K4TDW
いる ると	!U
いる るも	!K3W
いる るコ	3H5V
いる る可	!@;TKKQSfT
いる る形	>U
いる る鍵	!JjV
いア	!D-SRTXS
いア アク	-SXT
いエ	-S7SKJ
いエ エラ	-S7SKJ
いパ	!IJT
いホ	,J7V
いホ ホス	,J7V
い可	,T3JKJfTiK
い可 可能	,T3JKJfTiK
い合	LVSW
い合 合わ	LVSW
い場	!^LHRH
い場 場合	!^LHRH
い形	!D0U@UYVeV
い形 形式	!D0U@UYVeV
い操	!FaX
い操 操作	!FaX
い文	!G0X
い文 文字	!G0X
い方	!XQK
うえ	(SgT
うえ え再	(SgT
うか	;W
うこ	!WjJ
うで	;TNT
うで です	;TNT
うと	,J5J7TdKlT
うと とし	,J5J7TdKlT
うな	+K/S0K;I=JKKVV[DeK
うな なフ	;J=JVV[DeK
うな なホ	!K/U
う一	;SQTiU
う一 一度	;SQTiU
えた	8V
えた たた	8V
えて	!F&T5V
えて てい	!F&T5V
えま	'K.G0W6S8I;H<G=KBFIHKKLFOHRHSFYS[H]J
えま まし	!S
えま ませ	.K0U6T;I<GIJLHOJSHYT[KiT
えら	!J0JIKOTgS
えら られ	!J0JIKOTgS
える	!B#U.UBJJTiI
え再	(SgT
おり	!Y
お問	!D"URUSS
お問 問い	!D"URUSS
かか	#ZBDiK
かか かり	#ZBDiK
かっ	!G8UlS
かっ った	!G8UlS
かの	IVaT
から	!B&U(:);-Y/T162I3A4A5A627E9?:A;7<?=J>B?@@AA=E@FJIBJ8MVP>Q=RGSSUJWIXYY@Z?]Y^8_Va@bJd<fDgJiC
から 20	!G
から sftp	BG
から ssh	lS
から らな	!E"S#U7SBILXSSiT
から らの	"H&I*I-D2J3G5G6G9G<H=KBHFKIHK=MXWHXU]H_EhJ
から らリ	-U8HNV
から ら再	!H#U_T
から ら切	-V1JBFKTNJRJSJTI_ScIfKiKlK
から ら応	!E%U&S/UTT
から ら接	!J,Y
から ら読	CViJ
から ら送	]W
かり	"J#Z'J(G+I,A-K.D/V0G3G5E8J<S==>I@JAHCKFJGIHKKDNGOGQBRAS<T;YD[G]EaIbJcKeKfIi<kFlH
かり りま	"K#X(G+J,C.D/V0H3H5E8J<S==>I@JAHBECKGJHKKDNGOGQBRBS<T;YD[G]EaIbJcKfJi=jEkGlI
かア	!U
かア アク	!U
か確	!G6SBV
か確 確認	!G6SBV
が	SKVTiV
があ	"@#C'E(B)A*D+W-D091A2G4G6<:I;S<@=Z?E@?A:EEGAMINKO6PIQGSUWEXFY;Z>_CaDdEeBhF
があ あり	"@#C'E(B)A*D-D0:1A2G4G6<:I;S<@=[?F@@A;EEGAMINKO7PIQGSUWEXFY;Z>_CaDdFeBhG
がす	!F"T)T1V8GBUKH
がす すべ	!GBW
がで	.>BDLISTWJiJ
がで でき	.>BDLISTWJiJ
がな	,J7C8WBJJXdJiKkI
がな ない	7IJYTK_T
がな なか	8VlT
がキ	5VBX
がキ キャ	5VRJiT
がサ	*S,E.I/H2H5I8J9HBUEVFTGJKINJRASCTGVIZT_HfFi?jKkI
がサ サー	*S,E.I/H2H5I8J9HBUEVFTGJKINJRASCTGVIZT_HfFi?jKkI
がタ	,<-J1J7H8KJVTVXTdU
がタ タイ	,<-J1J7H8KJVTVXTdU
がダ	!FTW
がダ ダウ	!FTW
がネ	)V,F7IBJKUTE
がネ ネッ	)V,F7IBJKUTE
がフ	!E0YBKL_OGSU
がフ ファ	!E0YBKL_OGSU
がホ	!F
がホ ホス	!F
がリ	,I-HKV_KbUfT
がロ	(K][_J
がロ ロッ	!T
がロ ロー	!F][
が一	(Y+K,I.E/G0I5H6J9V;I=IBEFGGJIHLFPSQIRDSAVIWJaIbJfKgSiBjG
が一 一致	&K(Y.G/I9V;K<GBHFJIILHOIQKRHSHTJVKgTiI
が上	!H"U
が上 上限	!H"U
が不	*K+K,E-I0G1H2J3E6U7J8I9J;S<J>J?IB?DHFGGHIKJKK@LGOGQCRDSDTAWIXIYF[I]T^J_HaHbIcFdIfFjK
が不 不正	,J.G0I3J5I6S;U?JBEDIKEOJQDRJSGTGYH]UaKcJfJkF
が不 不足	.UET
が中	!C,H-H.[8^JTTJ_S
が中 中断	!H.V8XJU
が中 中止	!K.U8W_U
が予	!D,I9HNJTH_JfW
が予 予期	!D,I9HNJTH_JfW
が停	.H5UJXKT
が停 停止	.H5UJXKT
が公	!?<WRGi]
が公 公開	!?<WRGi]
が切	,?.C/J3I5I9UB?GKJTKVLGNHRDSEWHiEjHkF
が切 切れ	!T,I-V1J8S9UBKRJ_G
が切 切断	!7)T,E-K.IBEKVLIRKSHfShTiK
が動	!K)T1TKJbUcVfW
が受	!E%TiU
が受 受け	!F%TRSiU
が含	!D0Z6V;SAKDVKJYI^J
が含 含ま	!D0Z6V;SAKDVKJYI^J
が壊	-UOKWU]KgV
が壊 壊れ	-UOKWU]KgV
が変	3^5B
が変 変更	!J3Z5D
が多	!F"IKJRK_YhY
が多 多す	!G"KKJ_XhY
が大	]ScV
が大 大き	]ScV
が失	!3-G1D3I9K;X<IAFIVJUKTNKQKSHWC_IiVkF
が失 失わ	!C-J8U;SJWKW
が失 失敗	!81I;T<JAIIVKISIWEiVkH
が存	!K.J3G5E7K;H<Y=KLVRISHTH[FeJ
が存 存在	!K.J3G5E7K;H<Y=KLVRISHTH[FeJ
が完	!c-H.A1GBIVJ
が完 完了	!c-H.A1GBIVJ
が必	"H.JBHGYKIPXQDRKiI
が必 必要	"H.JBHGYKIPXQDRKiI
が応	!W,E.K/E3J5K9JBGLKRKSITYWJlI
が応 応答	!W,E.K/E3J5K9JBGLKRKSITYWJlI
が拒	%G&K)E,X-E.J/J1F3I5J7H8B=TCJDJFJK:LJRWTFWHbJcHeIhJ
が拒 拒否	%G&K)E,X-E.J/J1F3I5J7H8B=TCJDJFJK:LJRWTFWHbJcHeIhJ
が指	!J5V;K
が指 指定	!J5V;K
が接	!@*T-H1H3I5F8YBEKXRFSHTGWS_UhViIjKkK
が接 接続	!@*T-H1H3I5F8YBEKXRFSHTGWS_UhViIjKkK
が新	?V
が新 新し	?V
が既	OY
が既 既に	OY
が正	,I.G/G1I5I7B8J9H=H>GAUIFKDLFPFQWRVSEWIZG^IiTlJ
が正 正し	!F&J,J/H1K5I7B9I=I>JAUIIKJLIPGQWRWSHWJYSZI^KiVjIlK
が正 正常	!T&TDT
が無	6WBHCHRVTIiU
が無 無効	6WBIRVTIiU
が異	!JITKKLWST
が異 異常	!JITKKLWST
が発	"K)J-C0J3J7G8C;I<KGIHKNKQKTGWVaTdJgIhJkHlJ
が発 発生	"K)J-C0J3J7G8C;I<KGIHKNKQKTGWVaTdJgIhJkHlJ
が登	!D5W
が登 登録	!D5W
が相	!I(S-U8HNU
が相 相手	-U8HNV
が確	!H-U1K3B5U8HKFNV_S
が確 確立	-V8IKINW_T
が確 確認	!I3B5U
が終	!H-I1]KSbU
が終 終わ	)S1TKHbVfT
が終 終了	!C-J1Y5S8SKZ
が続	!KKH_ThT
が続 続い	KH_ThT
が緩	!ICW
が緩 緩す	!ICW
が見	(G*K+I.C/V0G3I5D8J<T>G@KAHCKDJGJHJKANIOEQBRDSGWCYD[F]DaGbJcKeJfIjHkHlI
が見 見つ	(G*K+I.C/V0G3I5D8J<T>G@KAHCKDJGJHJKANIOEQBRDSGWCYD[F]DaGbJcKeJfIjHkHlI
が解	!S
が解 解決	!S
が設	!E&U3T5IjK
が設 設定	!E&U3T5IjK
が許	3KSZaUeJ
が許 許可	3KSZaUeJ
が起	!A"T&U,V.J<UBSRIlI
が起 起動	!D"T&U,U.J<UBSRJlI
が送	!I(SLScW
が送 送信	!I(SLScW
が違	"C.K1KBJGIOKPAQWRS^KbIcKfIiJ
が違 違い	"C;IBKGJPCQWRSiK
が違 違う	NTlU
が鍵	!CBZiCjX
が鍵 鍵を	!CBZiCjX
が長	0V
が長 長す	0V
が閉	!D,J1XKSRKWHkC
が閉 閉じ	!D,J1XKSRKWHkC
が間	!V;IPKQT
が間 間違	!V;IPKQT
きい	!J]Y
きい いた	]X
きす	!I[ScW
きす すぎ	cW
きず	!H9SHV
きで	!J
きな	#J'I,E.G/I0Z1I5S7W8H;HFIGHKALJNKPZSI_HaJbIeU
きな ない	#K'I,E/I0Z1J5S7W8H;HFIGHKBLKNKPZSJ_HaKbIeV
きに	,XBSgJ
きに にネ	!U
きま	%D(3-H2G5I8H<9=EA?CFIAJCM<NHOSPJQJU=WIYF[F_>g;jG
きま まし	!Z9JCHUG
きま ます	+VKJRDXTlS
きま ませ	%E(6-I2H5J8I<:=FA@CJIBJDM=NIOTPKUHWJYF[F_?g<jG
きる	!X&TBJPUiGjJ
きる るの	!S
き容	.U
き容 容量	.U
き換	!F0IIJOVgV
き換 換え	!I0IIKOV
き込	!F'K,E.Z/F0G1F3K5G7G9J;G=HBDHXIEKXODQKRGS^VSWG[VaFdKeEiGkJ
き込 込み	!J.W0H1J;K<IBHHUIFKUOERIS[TIVSWJaGeG
き込 込め	!F.THV
き込 込も	!K-T
き領	!YSJ
き領 領域	!YSJ
ぎま	!C"I(K,K.J3J5J8J;E<J=K>H?U@JBICVETIJKFQIRFSKTFXK_VcShViJlK
ぎま ます	!C"I(K,K.J3J5J8J;E<J=K>H?U@JBICVETIJKFQIRFSKTFXK_VcShViJlK
ぎる	!I
ぎる るた	!K
くあ	!G/J7E=IAVGSIJLKPGQWSJTIYU
くあ あり	!G/J7E=IAVGSIJLKPGQWSJTIYU
くだ	!I%A&J(I)@*H-G.H1G2H3I4A6T7C8KGGHBI=J>K@NJTJUGV>WHaHd?fDhIiT
くだ ださ	!I%A&J(I)@*H-G.H1G2H3I4A6T7C8KGGHBI=J>K@NJTJUGV>WHaHd?fDhIiT
くつ	IVaT
くな	;UEUFV
けて	'Y,I0JBDGTRHkWlI
けて てい	'Y,JBIRIkWlI
けま	"H#U%J'F(F)J+E,J.=0J1A5A7E8E;@=U>G?G@JAICFDJFHGFIUJJK?NGPJQFVHXJYEZI[S]E^JaFdJfGgIi=jFkBlH
けま まし	#VBG
けま ませ	!E'I(G+F.>1C5D7F8H;B=V>G?HAJBSCHDKFJGJIUKBNIQHR@VJXKYF[T]EaHfHgKiAjIkFlJ
けら	!H0V<SBHOK
けら られ	!H0V<SBHOK
け付	#U'],H.I0TKKLKOESHTJWKiEjJlJ
け付 付け	#U'],H.I0TKKLKOESHTJWKiEjJlJ
け入	!J%UBTiV
け入 入れ	!J%UBTiV
け取	!GXU
こと	%U,H/H5H;KLFTJ[V^SkI
こと とが	[S
こと とは	!ELKSJlU
こと とを	%VRT^T
この	!S%K&A(G)H*F+F,?-F.;/@1=2E3>4V5H6B7B8@9D:V<F=D?@GTHIIHJHK:L@MHN@PBQFS8T<VGWE[A]A^Ta?bVdHeTf>gEhFi>j<
この のア	!:"TGSSK^VbV
この のサ	"J,H.K3H4TBFGKNJRTTHiJ
この のネ	!W
この のフ	0V;TOI
この のホ	!G4SlS
この の公	!C#K:Y
この の鍵	!J@TCTEVYT
これ	!I.U
これ れは	3S
これ れま	.V
ご利	^W
ご利 利用	^W
ご確	!JBHQSTS
ご確 確認	!JBHQSTS
ご覧	bU
ご覧 覧く	bU
さい	!H%@&J(I)@*H-G.H1F2H3I4A6T7C8JGFHBI=K@NJTJUGV=WHaHd?fDhIiT
さが	EW
さら	8TJVKT
され	!I(E*H+2.90K2D6,7G9?;)<F>K?IBTFGGFJJLHM6N7Q,SKTIUBZ0]CdIfJjUkGlJ
され れた	"K#T%G&D(D)E*H+G-E1>2G4J5;6F8T9E:I;J=D?G@TADBXCFDGEJFHGDHFISNJPAQDRIWDXHYTZI]F^E_CaBbCeDf@hGiTlC
され れて	!>%A)K+E,I-8.:1J6>9C:U;0<>=D@=CBDBE@FCG;HFI?L8MEN7PXQ=Z>]9aUcJhBjVk<l:
され れま	#H%U(B*@+C,T.I/@0F2D4D6C7?:F;A<=>G?E@CABEEJBKSL6MCNJO:P@QCSHT?UIV<X>ZF[;^Dd?gJjH
され れる	!D1VEUOS^GcU
しい	!T"J,F/H;KAVTH^JeKkFlU
しい いア	-SXT
しく	!I"J&I,I.J/H0K1I3J5G9K=F?KATCHIHKHLHPFQVSGWHZJ[K]I^JgKiXjGlJ
しく くあ	!G/J7E=IAVGSIJLKPGQWSJTIYU
しす	?V
しす すぎ	?V
した	"D&J'?)B*J,S0F2H4F6B7F:B;E>G?B@HAJDEEIFHOCPBQKU@XEZ@[D]=dJlE
した 1	!W
した 3	!S
した code	!HSSaW
した connection	!J-T1JKU
した file	'U,I0VRTST
した ipaddr	,WBITWiHkT
した no	&TLWPWSIiI
した open	;IAS
した sftp	!3"I,E-J/B0S1I3K5I7UBKGJJILVOVTWUSWIX]^UaFbJfKiHkJ
した ss	&S,U7UPURJiIkU
した ssh	!@"J1I8KBDJSKFSYTKhSiK
した これ	.V
した たが	!1,G.D0I5H7J8FGVIIJJKSLAOSSUTGVaWI[Ia]eJjFlJ
した たた	"V,G/K8HBJKJLKMTTKhS
した たフ	(Y.I0JIHKJOISFgX
した た鍵	BGj[
した また	7S
した アク	GUSGiU
した エラ	.DBUKELHSTTX
した サー	"K#K,Y-C.>2T5U6FBIFKNGOFVFWFXI_GaJcEfWi=jCkV
した ネッ	!J,FBFTZXViUkI
した パス	!W;^<W=VBDQJRJiK
した ファ	!?;TAVITODQVRHaZ
した プロ	!T
した ホス	/U2U6T7KBAKKRDWCiKkU
した ポー	!E,XBITJkVlW
した ユー	!>GURYTJZViVjJ
した リモ	!W,I.V/JBHK[LESCT=WJbW
した ログ	!;3VTZiV
した 再試	!BRViX
した 反映	!C#aBG
した 接続	"H-T1H5J8G9ITGWI_XhS
した 秘密	!V<ICXQJ
した 終了	!X&T
した 設定	!HRZkS
した 認証	!D,HBZRWTEWIiZ
して	"C#F)C*?+J->0F1F8G9I:3H9IFJEKKPAQESFTIUCV3WI_EbIcHdGfIhJl]
して てい	">#<'8*>+E-=.W/J054>5C678E9@:E=F@UBFCADGHFP:Q>V@W8XDYE[;]J^6i@k3lX
して てお	!]CI
して てか	!TBK
して てく	!I"J%D)C.J4C7H:=GKHDICJAKEQJSHTHUIVDXScEdBfI
して てソ	7V
して て認	@UYS
しで	"K;TGU
しな	1S8H9HBEIKOHSHTSWJbW
しな ない	1S7H8J9IBFOISIbWdK
しの	!K
しば	!H#U_V
しば ばら	!H#U_V
しま	"G&C'>)D*F+C,B-F0A7G:8;H=<?CAKD@EIFJHFNEQJUJXIYDZ-[J^J_GbFcGfCkK
しま まし	!V&G'E(E)@*H+D,G-E0H2K4H:?=G>:DGE;IJKIWTYIZ9]B_HcKfJ
しま ます	"A#H&H'J*F,I-S.;0A6?:J;==D>X?D@BDGEHFIGDHIJWN>OUR<WD[B^CaCbAcFdCeJg@hEi<k@l?
しま ませ	!:"@#F'C(W)E+B,70?193Y4F547:8A;<<X=@>@?E@EABB6DIG=HALWMGN?O<PAQ@R7V@W<XEYCZE[H^B_CaCbEcAe>f=hEjF
しよ	7UlU
しよ よう	7UlU
し直	!J;T
し直 直し	!J;T
じま	!B)T,D-U/K1S3G5I7GBERKTBWJ_TkJ
じま まし	!?)U*S,E-V1U3H5J7H8I9SBFNKTD_V
じま ます	8U
じら	!>"J)X,B-T1[3J9G=KGHJGRFTD_ShK
じら られ	!>"J)X,B-T1[3J9G=KGHJGRFTD_ShK
すか	!V+T,B-J.E/F0I1S2J6G7J9I;J<K>X@KBEIJJIKTLENFODRITCWJ^H_EbUcZfXkJlA
すが	!4&IBHJZKHPVQFRKSJTJYKgKjX
すぎ	!>"F(J,I-J.H/K0T1J3I5I6K8G;D<I=H>H?U@JBFCYDKETIJKELKNJOJPKQHRDSITEXJYJ[J]K_WaKbJcUfKgKhXiGlJ
すぎ ぎま	!C"I(K,K.J3J5J8J;E<J=K>H?U@JBICVETIJKFQIRFSKTFXK_VcShViJlK
すぎ ぎる	!I
すべ	!XBWOGeGiV
すべ べて	!XBWOGeGiV
すま	!H3TCT
すま まし	3T
する	!T"E#I%S(H)I*S+G,G/E0@1B6A7H8A9D;B<A?J@IAHCDDIEKFEGHHIJIK;L=NCOSQDVEWGZF[Y]D^D_EaEcVdIeEgFi?kB
する るか	!G
する るこ	!?%VLK[XlU
する るた	[S
する ると	.T6JKJTUXSlJ
する るも	BSIU
する るア	!W
する る前	cW
ずに	!U'T6JlI
ずネ	!K-Z1YKGbT
ずネ ネッ	!K-Z1YKGbT
ず終	1JcUfT
ず終 終了	1JcUfT
ず閉	!D)Y,J.SKITHiJlT
ず閉 閉じ	!D)Y,J.SKITHiJlT
せく	!D"URUSS
せく くだ	!D"URUSS
せず	!@)X,E-V/K1VKKLKNHRKSJTD_SfThH
せず ずネ	!K-Z1YKGbT
せず ず閉	!D)Y,J.SKITHiJlT
せて	!SST
せて てく	!SST
せん	!E"B%G(K)F-?0J4D8A:<<TCHDFEJJHKDMGPKSTU;VIXF_>aGcIdDgDh@
せん 0	*U2S
せん c	!_;JI<
せん d	!JIV
せん ed	!GF[
せん home	!A=TS^aU
せん open	;H>U@VAJ
せん sample	!HOS
せん sf	!F)U
せん sftp	!<.I5I6ZBIGVNKcSfTiFlU
せん ssh	!>,I/F6W9V<H>H@KBKEVKTLJTCYU
せん upload	.GSU
せん この	RUbT
せん その	!K1SIT
せん んか	!BMUiTlT
せん んで	!G"E'=-I/K4A5U8::G;D@:ABBTFHGJJAKDMEN;PGRGTSY=ZH[H]I_DcFdFeJgC
せん エラ	!ZBJSJTF
せん サー	-T.I0I3H5J7I8J9GKHLANJSCVT]U_UeKlG
せん ディ	!K
せん パス	6U;IAKQURIiH
せん ファ	!Z0JIJLASB[G]KeW
せん ホス	!T6FlI
せん ポー	!FTV
せん ユー	!FiS
せん リモ	!I,ULHSI[VkS
せん 公開	RU
せん 処理	LK
せん 接続	!H&T,Z/JBGTJkIlE
せん 適切	lY
その	+J,J.J/S0H6K;G=I>KKIQKVU[C^JeJ
その のよ	+K/S0K;I=JKKVV[DeK
その のホ	!S
たか	!V
たが	!0,F.D0I3H7I8EGVIIJJL@OSSUTGVaWI[Ia]eJjFkKlJ
たが パー	!GaW
たた	!J#J)J-C/C0K1A8^9EB>GHLENIOIRGSGXKaKbJcIfJhUiEjJ
たた ため	!J#J)J-C/C0K1A8^9EB>GHLENIOIRGSGXKaKbJcIfJhUiEjJ
たの	!D.WJV
たは	#F&E(F)H*D+F-F.>1?4K5F6V8B<A=F>G?G@GAUCDDHF[HHJJK<LUPDSETTVEXBYFZD[A^V_Eb?cDeBfDgFhIjAlE
たは はイ	!U
たは はバ	^S
たは はパ	AUBGITLT
たは はフ	!I0URTSKiS
たは は外	^S
たは は接	7S
たは は鍵	!B2KAVBUEWFU
ため	!D%>'<(A)@-6/62>6>7J8[9J:F<<>B?@@<A?B<CVH@I<LKNEPSR2S2THWFX?Y?ZA]T^=_TaIb6c<e:f:hVi0jHkD
ため めサ	8WKJ_I
ため めセ	!J1T
ため め使	!GDSEVFT
ため め切	!IMT
ため め接	!A5Y7JKGTXlF
ため め終	!KTS
ため サー	!GhV
ため 以下	!U
ため 接続	,TJUKS_VlU
ため 確立	7S
たア	!S
たア アカ	!S
たパ	!BBHPGQWiV
たパ パス	!BBHPGQWiV
たフ	'F(X?KBJKBRKSDVDYW]GaHgViJ
たフ ファ	'F(Y.C?KISKCL9S?VEYW]HaIgV
たフ フォ	!J.VLX
た公	BZiKjI
た公 公開	BZiKjI
た利	#UiV
た利 利用	#UiV
た可	!J1J8WKSVS
た可 可能	!J1J8WKSVS
た接	!G7S
た接 接続	!G7S
た認	RIZSiI
た認 認証	RIZSiI
た鍵	#J3T5EKIRKiFja
た鍵 鍵と	jU
た鍵 鍵は	@T
だけ	"W)U,J-K/KXU
ださ	!I%A&J(I)@*H-G.H1G2H3I4A6T7C8KGGHBI=J>K@NJTJUGV>WHaHd?fDhIiT
ださ さい	!I%A&J(I)@*H-G.H1G2H3I4A6T7C8KGGHBI=J>K@NJTJUGV>WHaHd?fDhIiT
ちま	.V8TKV
った	!F.V8TBGKIPGQV
った たた	!G8UlS
って	#V&H'D(B*I/@0B2G5=6F7B9I:I<J=I>H?I@HAEDJFEGFIEKVLEMJR=SFVGWFXCZJ[G^VbCdIeHhHjDk@
って てい	&E(G,G/F0J1G2J5B6I7K@KAIESFILJOEPDRBTDXH^W_EbIiUjJ
って てか	!A#U
って てく	!JOS
って て拒	,S
って て接	KVTU
つか	'J(F)K*J+H-H.?/U0D3H5D8G<T>G?K@JAHCJDIFJGIHIISK?NFOCQBRBTKYCZK[D]CbGcIeIfHkGlH
つか から	#S7SBGLWSS
つか かり	(H+J,E.E/U0I3J5G<T=>>IAIKENHOHQCRGS=T=YF[H]FaKbKfJiDkIlJ
てい	%J'T)D*G+5,G/J3K6H7E8I9.<@=2CIH6ICLBQETHUBVD[F]GbFdKhAiEkJ
てい いて	&JBX^V
てい いな	!G"H%I'U.J3F8H>HJKLJNKRDXKZJ[I^J_JbJeEgKiElI
てい いま	!I)I*K+=,D0G3F7E94<@==>ED:H<IJLJQ=T;UFVI[K]HbHcChEiFlV
てい いる	"F#I&H'G(I)K*K/F1C2K3T6I7E8E=I@KAIBGCJDTFHGKIFJIK=LDNHODPHSBVGWIXIYI[H]E^T_HaHeIjUkJlF
てお	!]CI
てお おり	!Y
てか	"J#TBGRKTU_UiIjJlK
てか から	"J#TBGRKTU_UiIjJlK
てく	!J%C)B*K-J.J1I2J4C6S7F:<GJHDIAJ@KCQITGUHVAWJaJcDdAfH
てく くだ	!J%C)B*K-J.J1I2J4C6S7F:<GJHDIAJ@KCQITGUHVAWJaJcDdAfH
ての	!Y
ても	!S
てソ	7V
てソ ソケ	7V
て失	,TRSTFXUkSlG
て失 失敗	,TRSTFXUkSlG
て拒	,S
て拒 拒否	,S
て接	KVTU
て接 接続	KVTU
て認	@UYS
て認 認識	@UYS
で	!JVSgT
であ	3I5SiS
であ ある	!T3KiS
でい	;T@UAS
でい いま	;T@UAS
でき	%B(0)J-K.I2J8F:J<9=CA=CHI?J?KFM:NFU<WJYD[D_9cIeUg6jE
でき きず	!H9SHV
でき きな	#J'I,E.H/I0Z1I5S7W8H;HFIGHKALJNKPZSI_HaJbIeU
でき きま	%E(3-H2G5J8I<:=FA?CJIBJCM<NHOTPJQKU>WJYF[F_?g;jG
でき きる	!X&TBJPUiGjJ
でし	!F"D'=-I/K4A5T89:F;D@:AABTFGGJJAKCN:PFRGY<ZG[H]H_CdFeJgBlJ
でし した	!F"D'=-I/K4A5T89:F;D@:AABTFGGJJAKCN:PFRGY<ZG[H]H_CdFeJgBlJ
です	!F%:&:(J)F*9+E,,-2/S263B4<5T6S718.96:;;V<,=K?H@UBKGUHFI.K=L&PWQ/R0S5TAUEVHW3X6[[^G_1bUcTh:kDlH
です sftp	!I/G6V
です すか	bUcV
です すが	!GjU
です サー	!G"T.S5SOS
です シェ	"HbW
でに	.U
でに 0	-V.JBVKEbT
でに に最	!U
での	#T,EBHTHXSkIlS
では	!6"B%J&F(H,A-J.@/A1>3E5J6D7E8G:J<??DCGEHFDGTHJIBKCL:MKN]QDS9T@VFWEXHYEZW[A^D_HaFcGdKeYfDgEjU
では はあ	!J)U+T.K/K1H;F<G>UIGLENXSGTHkFlU
では はな	!@;WNWlK
では はパ	!JPS
では は接	!I*U2U9TRK
でエ	!=*J,S-I5T9HBTKDRT_JkJ
でエ エラ	!=*J,S-I5T9HBTKDRT_JkJ
でサ	,T>TBF
でサ サー	!I,T
でフ	.J0VSIVV
でフ ファ	.J0VSIVV
で保	;SOS
で保 保存	;SOS
で再	!TRIgS
で失	!GLIVTkUlY
で失 失敗	!GLIVTkUlY
で待	,V
で指	!J5U[U
で指 指定	!J5U[U
で接	!I"K#U,A/J3J5J6K8J9IBDKHMUNGRISTTGWK_JfJiGjZkDlX
で接 接続	!I"K#U,A/J3J5J6K8J9IBDKHMUNGRISTTGWK_JfJiGjZkDlX
で無	^T
で無 無効	^T
で終	.J<WIVLU
で終 終了	.J<WIVLU
で許	,U
で許 許可	,U
で認	"W3HKIbTiIjI
で認 認証	"W3HKIbTiIjI
で転	-SKJgU
で転 転送	-SKJgU
とい	!T.W7KCHTH
とい いう	!Y7KCHTH
とが	[S
とき	,XBSgJ
とき きに	,XBSgJ
とし	"K'J(J.G/H0G1E5C7T8H;T?UAJBBIFLCOBRFSBYS[V]K_HaIdGfJiHjHkSlT
とし して	'K-J.H0G1G5E8K;T<G?VAKBFIGKELEOBRGSCT@YS[V_JaJfKiJjJkUlU
とし しま	!G7T
との	!F,Z.F3H5F9TBAJULINWbHcGhIiBjI
との の接	!>,W5KBKNTTVhKiFkIlI
とは	!?BJLKSJjTlT
とは はで	!ELKSJlU
とを	%VRT^T
とを を確	RU^TiT
とパ	ZViT
とパ パス	ZViT
とポ	/J9INVTKkW
とポ ポー	/J9INVTKkW
と一	3_5KKKTJ]U
と一 一致	3_5KKKTJ]U
と異	!@([3Z5JKI
と異 異な	!@([3Z5JKI
と秘	;I<IYUiU
と秘 秘密	;I<IYUiU
と表	!X
と表 表示	!X
ない	!K'U(A)B+?.9/I0Z3I4B7T:D>??JAEBIC?D?FSHAMDNUOFPWR9UJV;W<X=Z?_Fd<g>h@iJk7l=
ない いか	'K-K/W0I1K<V@IAHBGGILTRHVJYFaJjH
ない いた	"J%J,G-J0K2K5S7E;H<J@IBECIESFUJVPTRJSJTDbIdKfJhKiJkJlJ
ない いエ	-S7SKJ
ない いホ	7V
ない い可	,T3JKJfTiK
ない い場	!^LHRH
ない い形	!D0U@UYVeV
ない い操	!FaX
ない い文	!G0X
なか	!G8UlS
なか かっ	!G8UlS
なく	;XbSlI
なし	!H"H,F7I;VGTJXQKRJTT_JdViJkK
なし しで	"K;TGU
なっ	!J#TBJCTiS
なっ って	!A#UCT^SiU
など	cV
なり	!H#U([.I3U5I;JBFCJRISHVSaHiIjK
なり りす	3T
なり りま	!I#U([.I5J;JBFCJRJSHVSaHiI
なる	!C#[3UBHTHiH
なエ	!>,J8TGTKHOTRYWK[XkJ
なエ エラ	!>,J8TGTKHOTRYWK[XkJ
なデ	PTcW
なフ	!K+K.S;I=JKDLTOISTVV[BaJeJ
なフ ファ	!K+K.S;I=JKDLTOISTVV[BaJeJ
なプ	!SlY
なプ プロ	!SlY
なホ	!F5T
なホ ホス	!F5T
な失	.ZSU
な失 失敗	.ZSU
な接	![
な接 接続	![
な設	!H+W
な設 設定	!H+W
な認	!JBSFTZUjH
な認 認証	!JBSFTZUjH
に	!IDTlT
にあ	&K*TBFOSRFSEZTiI
にあ あり	&K*T3HBFOTRFSEZTiJ
にお	!GBDRXSS
にお お問	!GBDRXSS
にし	CFDZOS
にし して	CFDZOS
にな	!G#b,G.K1JBAGJNJRFbJjJlI
にな なっ	#TBJCT^SiT
にな なり	!I#T
には	!_"G'J(J.H/I0D5I;?<HBCFJIKQJRFSITK[H]TbJgJjIkTlF
には は対	;HAU
によ	%W(J*E-;.=/B2G4K7C8Z9C;H<J=JFFGCHJIIJFLENFOEPFR;TDVIXHZS[J]I^VaAeGfHi8
によ よっ	)T-I.K8SBGfHkKlS
によ より	"T%U&K'T,?-F.E/K3I5K8XB<PJRGTDaIhJiE
によ よる	!A"J#T,K5TKJRETJZT^XhUiGkJ
にア	7K8WBTLDS?TUiW
にア アク	7K8WBTLDRSS@TUiW
にエ	!I-F/K4S8IIHLHRFTEWX^SbSiJjI
にエ エラ	!I-F/K4S8IIHLHRFTEWX^SbSiJjI
にコ	.UKS
にコ コピ	.UKS
にサ	!A-U8H9XGTJTKDhJ
にサ サー	-U8H9XJTKEhK
にネ	!U
にネ ネッ	!U
にフ	!E0IIGLJOF[Z
にフ ファ	!F.T0JIILK[V
にロ	iU
にロ ログ	iU
に一	KXTTWGXT
に一 一時	KXTTWHXT
に不	+T6TcW
に使	PI
に使 使用	PI
に保	!Z
に保 保存	!Z
に入	6UPTiKlI
に入 入力	6UPTiKlI
に公	!GBYYUiI
に公 公開	!GBYYUiI
に再	TU
に切	!C"S)T-W1TBK_[bK
に切 切断	!C"S)T-W1TBK_[bK
に別	!J:WBI
に別 別の	!J:WBI
に到	!G/Z7XKS
に到 到達	!G/Z7XKS
に含	4SFS
に含 含ま	4SFS
に問	"J+U=TCHDYRJSS
に問 問い	!SST
に問 問題	!F+U=UCIDY
に変	!=#V+K,I.G0G;G>W?J@UBJRGTIVX[JaJgViJkI
に変 変換	!D'S;I>W@V
に変 変更	!E#V.ILSRKTJVYkK
に失	!F"J'=+G7D8>:F>CBVDDEEIEJBKCMBNIUHXDZ>[S^>d=eFfJh:kG
に失 失敗	!F"J'=+G7D8>:F>CBVDDEEIEJBKCMBNIUHXDZ>[S^>d=eFfJh:kG
に存	<GKIO[SIVJ
に存 存在	<GKIO[SIVJ
に完	!V
に完 完了	!V
に対	,I/K3K5K7TBFKJeTiKlT
に対 対し	7UlW
に対 対応	BKeT
に届	,I7WTH
に届 届き	,I7WTH
に強	8SKS
に強 強制	8SKS
に必	!T9T
に必 必要	!T9T
に成	!Z-J8HBJJTKERKSGTG
に成 成功	!Z-J8HBJJTKERKSGTG
に拒	!H,CBWRF_HaSiU
に拒 拒否	!H,CBWRF_HaSiU
に接	#@%J&U'F*>,T-S.>0G1=2?4H5=667T8<;F<J=J@JAKCGEHFEGEHFIKJTL=MKOEPGQJS<TVVHXGZ>]F^EaHb@eGkT
に接 接続	#@%J&U'F*>,T-S.>0G1=2?4H5=667T8<;F<J=J@JAKCGEHFEGEHFIKJTL=MKOEPGQJS<TVVHXGZ>]F^EaHb@eGkT
に書	,J.THV
に書 書き	,J.THV
に最	!U
に最 最新	!U
に登	!I"G&I:aAKEKFEGJPJRDYJiJ
に登 登録	!I"G&I:aAKEKFEGJPJRDYJiJ
に移	1USF
に移 移動	1USF
に空	.X0TKKLJSE
に空 空き	.YLKSF
に終	&T
に終 終了	&T
に置	LISI[IgV
に置 置い	LISJ[J
に誤	6SRT
に誤 誤り	6SRT
に追	!D]W
に追 追加	!K
に連	!F"X1U
に連 連絡	!G"X1U
に達	8IKH_ZhV
に達 達し	.T8JKH_ZhW
に鍵	!DBV
に開	!JLJ[W
に開 開け	!JLJ[W
の	+U.IKILUOJcT
のう	(SgT
のう うえ	(SgT
のが	!GBTIU
のた	!J.H1K3G8H;T=K@KCXFIGTKELHQGRHSFVSbJeJiDjG
のた ため	!J.H1K3G8H;T=K@KCXFIGTKELHQGRHSFVSbJeJiDjG
のつ	/T
ので	.WJUPTTH
のと	!H3[
のと と一	!J3X
のは は半	!S
のみ	!:,I.J/I7K;G<J?JBDLKOFSITHYKeSfJiGjT
のみ みで	!HjV
のみ みを	bT
のよ	+J,K.K0I6J=IKJOJVU[CeJ
のよ よう	+J,K.K0I6J=IKJOJVU[CeJ
のア	&E(E)K*W+I,=-C0=1C2U3F5E6C7F9T:X;A<E=W>J?J@IAICXDTEKFGHIJHLFNHOAPIQIRBVBWIXGYGZH]G_BbTcCdTfEgGhJi:j@kDlE
のア アカ	!8"S:XSKbUiJjE
のア アク	,J;I=XBCCYDUKIRBaKi@
のア アッ	'K0HBTOK[T
のア アド	!J/V6JdV
のア アル	!I*^2Y9X
のイ	1U;TATQTRHbU
のイ イン	1U;TATQTRHbU
のエ	!B.T1D7J<IRDSTTIWIiI
のエ エラ	!=.T1E7K<IRDSTTIWIiI
のオ	OTSU
のコ	,X-K.S1I3S9KBGKTRKaIcUkT
のコ コピ	!G.UKWST
のコ コン	,T3T
のサ	"G'K,D.G/I0J1J3F4T6GB;GILHNIRXSHWKXK]G_KfJi@
のサ サイ	!T,IKSVSgT
のサ サー	"H,I.J/J1K3I4T6IB=GJLKNJRYSKfKiA
のシ	!S1UbUcS
のソ	&V,F
のソ ソケ	&V,I
のダ	!X
のダ ダウ	!X
のチ	(V
のチ チェ	(V
のデ	.X1G8KHTKFLFMSOKTK[GcX
のデ ディ	.Z1JLHSU[I
のネ	!W,IJTTIXU
のネ ネゴ	9S
のネ ネッ	!X,JJUTJXU
のハ	]V
のバ	?U
のバ バー	?U
のパ	!Y&S)U-K1U8J<D=H>KAHGHKIQVR:YH^J_JbUfTjT
のパ パス	!V&T)V1V;D<GGIKKQVR:^KbVfTjU
のパ パー	!SCS
のフ	'V(?+D.71C7J8J=H>G?H@HBHCFHGK;OWRIWK[;]b^G_KaSbFeDfIg@
のフ ファ	'V(?+D.71F7J8K=H>G?H@HBICFHHK<LKOWRJ[;]b^HaTbGeEfJgA
のプ	!E-I1Z8FDTGUiU
のプ プロ	!E-I1Z8FDTGUiU
のペ	!T
のペ ペア	!W
のホ	!E,A/B3Y4W5W6F8IBEKFRH
のホ ホス	!G,A/C3Y4W5W6G8IBEKGRH
のポ	'U,F0T2JEWFUSTTJ
のポ ポー	!XkS
のメ	!aTH
のメ メタ	!X
のユ	!F"V=IBHQKRT
のユ ユー	!F"V=IBHQKRT
のロ	"X#S)U<W=UGIPKQVRJSGTJiS
のロ ログ	"Y#T)UGJUSiU
のロ ロー	<X=W
の一	1T
の一 一覧	1T
の上	0HOS_V
の上 上限	_V
の不	TGXUkU
の位	!F8TBIaT
の位 位置	!F8TBIaT
の作	!F.COTeV
の作 作成	!F.COTeV
の保	!G.U
の先	!@(KMU]XlJ
の先 先頭	!@(KMU]XlJ
の入	!D8UGWKFPS
の入 入力	!D8UGWKFPS
の公	!G#J3U5J:X;I<KYTiT
の公 公開	!G#J3U5J:X;I<KYTiT
の内	!J]V
の内 内容	!J]V
の初	-I.J9V;T<V=VJUKDQV
の初 初期	-I.J9V;T<V=VJUKDQV
の取	&K/K1U4TBBSUTIWH[JbIeI
の取 取得	1U4TBDLSSVWI[JbIeI
の受	!W.I/JKGLJRISIXTeX
の可	!J
の可 可能	!J
の名	.H/E0H6WIHLEO[SWV_[J]TaJ
の名 名前	.H/E0H6WIHLEO[SWV_[J]TaJ
の問	![
の場	#VBTjV
の変	!U,J.H0KBILKVJ[W
の変 変換	/T
の変 変更	!V.J0KBJ[W
の失	!I,T8I_ShW
の失 失敗	!I,T8I_ShW
の実	<KIGLHXW
の実 実行	<KIGLHXW
の形	/J0K6S;Y<D=F>T?X@XBICEQDRHSI
の形 形式	/J0K6S;Y<D=F>T?X@XBICEQDRHSI
の復	!SBJ
の復 復号	!SBJ
の応	.K/C3I5J6K8G9KBHKGLINWRDSG^JcUiIkTl[
の応 応答	.K/C3I5J6K8G9KBHKGLINWRDSG^JcUiIkTl[
の所	)USU
の所 所有	)USU
の指	!A+T3X;F<YBKQH
の指 指定	!D+T;G<YQH
の指 指紋	!J3X
の接	"E%J'J*F+K,W-T.@/I0K2D3<4J7J<ICJFJGEHGKELAOHPJQJS@TYVKWYX>ZH[I^HaHcBeKgKh?
の接 接続	"E%J'J*F+K,W-T.@/I0K2D3<4J7J<ICJFJGEHGKELAOHPJQJS@TYVKWYX>ZH[I^HaHcBeKgKh?
の提	!C2V3G4SBJ
の提 提示	!C*S4TBJ
の操	,J=VBGSXVU
の操 操作	,J=VBGSXVU
の時	!GaT
の暗	*W2W9UBI
の暗 暗号	*W2W9UBI
の更	!X
の更 更新	!X
の書	!J.Y0KBJOISY[GaJ
の書 書き	.YOISY[GaJ
の有	![
の有 有効	![
の検	!K(X3V5X;JBEHVKJRESJgViJ
の検 検証	(S3V5XBFHWRF
の権	!A<H=S>KBSCZDTSTiK
の権 権限	!A<H=S>KBSCZDTSTiK
の状	"S.TiT
の状 状態	"S.TiT
の登	@SBSYSiIjK
の登 登録	@SBSYSiIjK
の直	!TXT
の確	)T,J3J9TBJHVKKWFfH
の確 確立	!D)T*T2T9UbSfI
の確 確認	HVWJ
の秘	;J@JCH
の秘 秘密	;J@JCH
の管	!T
の管 管理	!T
の経	,J7[KJTJ
の経 経路	,J7[KJTJ
の署	!Y
の署 署名	!Y
の表	!^
の表 表示	!^
の解	!G;V
の解 解析	!G;V
の設	!C#U+[,E.J0H6I<SAIBJCKLINSOHPWRATEWE^JaZfHiD
の設 設定	!C#U+[,E.J0H6I<SAIBJCKLINSOHPWRATEWE^JaZfHiD
の試	,STH_Kh[
の試 試行	,STJ_Kh[
の認	!T&S.K3I5JGCLKQURDSHTKW[i8
の認 認証	!T&S.K3I5JGCLKQURDSHTKW[i8
の読	!C.I?S@WBGCWKIPJQSRJSJYSiI
の読 読み	!C.I?S@WBGCWKIPJQSRJSJYSiI
の識	!G-S3V_T
の識 識別	!G-S3V_T
の起	,K1SBI^UbXcWfV
の起 起動	,K1SBI^UbXcWfV
の転	!C&S,V-H.T/W1K<HBGIVKWVIaTiDjGkI
の転 転送	!C&S,V-H.T/W1K<HBGIVKWVIaTiDjGkI
の送	!>8S;JBXFZITJTOJVJWKiXjV
の送 送信	!?8T;KBXF[ITJUOKVJiXjV
の途	!J)S1TKJ]SbVfS
の途 途中	!J)S1TKJ]SbVfS
の通	lS
の通 通信	!HlS
の鍵	!J"C#>&?'D(I)K*F+E,B-F.E/B0E1D2C4J5T6D7G8D:I<C=F@VE]FaGAHHIJJHKBLFMINHOFQBR=SFTBWDXGYKZF[H]G^C_CaGbBcGeFfEgHhUiIjbkElB
の鍵 鍵が	!D3G5XBIFT
の鍵 鍵で	!B;UBIETFUj[
の鍵 鍵に	&IhX
の鍵 鍵は	5K;J>H?J@XATCSEUPJ
の鍵 鍵を	#K5I;F@JBTEVFWQJRIYJjT
の長	EW
の長 長さ	EW
は	0K;I>XAKBK
は file	>V
は pu	>T
は 内部	^S
はあ	&K(J*H,G.@/D6I7D8J9K=CAEBEHHKENUOFQERGSBTDVTYHZJ[=^KaKbJcKeFfIgGjI
はあ あり	&K(J*H,G.@/D6I7D8J9K=CAEBEHHKENUOFQERGSBTDVTYHZJ[=^KaKbJcKeFfIgGjI
はい	![OH
はこ	^Y
はこ この	^Y
はす	eG
はそ	!^
はそ その	!X
はで	!C"H1KBFLHRHSHZTbTeSiHlT
はで でき	!C"H1KBFLHRHSHZTbTeSiHlT
はな	!@;WNWlK
はな ない	NU
はな なく	!B;XbSlI
はア	!U0HBS
はア アカ	BS
はイ	!U
はイ イン	!U
はエ	LJSY
はエ エラ	LJSY
はサ	!;"K,I5F6T;I?VAWKFNKOJSJTJWJXKeSfJiEjC
はサ サポ	2S5K?WAXBHKJRG
はサ サー	!@6TiGjH
はセ セッ	!B
はデ	!JSC[T
はデ ディ	!JSC[T
はバ	!T.H^S
はバ バッ	!T.H^S
はパ	ATBCLSPURTZI
はパ パス	ATBCLSPURTZI
はフ	!E.IODS@[VeX
はフ フォ	!E.IODS@[VeX
はプ	XT
はポ	,E9WTGkVlJ
はポ ポー	,E9WTGkVlJ
はロ	!S#S5K_TbHi;jV
はロ ログ	#S_TbHi;jV
は不	!G/V6I
は不 不明	!G/V6I
は作	#ULGSHeSiJ
は作 作成	#ULGSHeSiJ
は使	'J.I0X6S<J>IBFIHLEOFSE]JbIeKiY
は使 使え	0V6TLHOJSHiU
は使 使用	!C@SBIbKiUjS
は公	!C;F<KBFYZZUjW
は公 公開	!C;F<KBFYZZUjW
は利	!D@SBT
は利 利用	!D@SBT
は半	!S
は半 半角	!S
は受	!<'Y.I0YBGIIKJRJSI[JeTkT
は受 受け	!@'Z0UBIOGRKSKeTkT
は外	^S
は外 外部	^S
は失	!=,J3I4[5GHVJTRH
は失 失効	!F3H4]5G
は失 失敗	!D&SHWJURIjS
は存	!D/T3JIJTGiW
は存 存在	!D/T3JIJTGiW
は完	!="V.ZSHVZaKbT
は完 完了	!="V.ZSHVZaKbT
は実	^S
は実 実行	^S
は対	;HATGS
は対 対応	;HATGS
は成	!FJSLHSJVTaX
は成 成功	!FJSLHSJVTaX
は拒	%V)UBHiE
は拒 拒否	%V)UBHiE
は接	*T,H/J2TBIRH
は接 接続	*T,H/J2TBIRH
は既	0I:V<JBHIIKJLEOYSI
は既 既に	:W<KBIIIKKLEOUSK
は暗	PY
は暗 暗号	PY
は有	!F"X0S
は有 有効	!F"X0S
は未	!G2X5U;JAUBIRI
は検	!X
は検 検証	!U
は正	!V
は正 正常	!T
は無	!I*S,KBSCURGZViH
は無 無効	*S,K3SBTRHZViI
は現	!UbJ
は現 現在	!UbJ
は異	!H-UWS
は異 異常	-UWT
は登	!:"J'YBEEJFYLJOFRJSG^JeX
は登 登録	!:"J'YBEEJFYLJOFRJSG^JeX
は相	-T_T
は相 相手	-T_T
は禁	OTXU
は禁 禁止	OTXU
は秘	!C;X<H@[BVYViK
は秘 秘密	!C;X<H@[BVYViK
は終	!HaU
は終 終わ	aU
は置	OX
は置 置き	OX
は記	!X
は記 記録	!X
は許	!H#S0JBIEURJSAXUaHeUiT
は許 許可	!H#S0JBIEURJSAXUaHeUiT
は認	!B,VBGRXTVZJjKkK
は認 認証	!B,VBGRXTVZJjKkK
は読	!V@UYV
は読 読み	!V@UYV
は転	!DIU]VaT
は転 転送	!DIU]VaT
は送	!FBJOTVUaU
は送 送信	!FBJOTVUaU
は通	JT
は鍵	!9%S'K2J;ZAUBWEVFYRJjK
ばら	!H#U_V
ばら らく	!H#U_V
び出	&VRIiU
び出 出し	&VRIiU
への	%I'F(E+H,U-F/I0@1K2A3;4K7]8599;B<A?K@HAEBHCEDIFHGAI<J>KALINCQFSZTTYIZI[V^G_7a:cBeEgEhGj?lA
への のア	!X,J.G=UBEKILHRE[ViE
への のロ	!X"U
への の接	!K#K,Y.I/I2J3F8=9BGKJEKCLINISGTWXD_>bVhKiVjFkTlE
への の書	!>.ZKTSZVJ[H
への の経	,J7[KJTJ
へ接	!A7TXZ
へ接 接続	!A7TXZ
へ移	!IOTSVkT
へ移 移動	!IOTSV
べて	!XBWOGeGiV
まし	&F'E(?*F+=-S0G2E4B5H6F7I:8;J<I>5?FAJCHE3HIIDMKPGQJUCXCYHZ0[K]:fJ
まし した	&F'E(?*F+=-S0G2E4B5H6F7I:8;J<I>6?FAKCKE3HIIDMKPGQJUCXCYHZ0[K]:fJ
ます	&6'((Z*H,I/D295H6F7B9=<A=9A6B<DKETF?GJH2LIMHNIS=U@VKWCYIZ,[E]S_VaFbFdHe,gTi@jDk:
ます 1	,VTU
ます num	cV
ます この	!JGS
ます しば	_V
ます すか	!V)S+U,C.F/H0J1T5I9J>XBFIKJJKULGNHODRJTDWK_EcVfUlD
ます すが	!8&J,TJWKJPWQGSK
ます サン	!J0T
ます ファ	!G(S;KOK[S]VbT
ます 反映	!I#W
ます 接続	!T4S5IXT
ます 転送	g]
ませ	!E"B%G(K)F-?0J4D8A:<<TCHDFEJJHKDMGPKSTU;VIXF_>aGcIdDgDh@
ませ せん	!E"B%G(K)F-?0J4D8A:<<TCHDFEJJHKDMGPKSTU;VIXF_>aGcIdDgDh@
また	#F&E(F)H*D+F-F.>1?4K5F6V8B<A=F>G?G@FAUCDDHF[HHJIK<LUMKPCSDTTVDXBYEZD[A^V_Db>cDeBfDgEhIj@lE
また たは	#F&E(F)H*D+F-F.>1?4K5F6V8B<A=F>G?G@GAUCDDHF[HHJJK<LUPDSETTVEXBYFZD[A^V_Eb?cDeBfDgFhIjAlE
まで	!H#a(H/H0K1F3J5J9IGHLENKOJR?THVSWI[U^KfHgIiFkBlG
まで でに	.V8S
まれ	!F"K'K,J/K0Z3J5I6U?IAIDUFWKHOJPJRISJ^IaKgKjIkKlJ
まれ れて	!G"K'K0Z3J5I6U?IAIDVFWKIOKPJRISK^IaKgKjIkKlJ
みが	.@S^
みで	!>.KSG[IaWjW
みで です	!ASI[KaWjS
みに	!<.V?T@WBGCWPKQSRHVGWJYT[HiG
みに に失	!9.V?T@WBHCWPKQSRIVGWJYT[IiJ
みの	#J,I0JKHOV_UjU
みの のホ	7S
みの の鍵	jV
みま	!E.ISZVUaT
みま まし	!F.I0SSZVUaT
みを	!G.UKULTbT
みエ	!C.TAU
みエ エラ	!C.TAU
みフ	SKVW
み取	8J;I<K=YCJOJRJbJiH
み取 取り	=W
み取 取れ	!C&S8KKS
み台	!E%T&U,DBERGTWWciJkJ
み権	.DSU
み権 権限	.DSU
み用	!JLJ[W
み用 用に	!JLJ[W
み込	"J#J%I'H(G*J,G-I.>/G0D1G2H3F5E6J7F9H;X>U?V@VATBECUDIEIFEGFJHLCNJOFQTRDS>T@VGWFXG[E]H^J_HaGbIcHdIeGfIgIjBkElG
み込 込み	.H8J>J?U@VAVBHCWKEQTRJSJTFWKXJiJkI
み込 込め	!A&J'K.G0H7I8T;W>XBFCJFKHFLIOJSETH[J]KjJ
めま	!7&I'H(H,F/G0F1J3I5F9I;X>V?UBBCGDJFIOGRGWK]H^TaJbJcKdKeIfIjHkJlJ
めま ませ	!;&I'I(I,H/H0F1J3J5G7H9J;X>V?UBDCGDJFJOHRJTD]I^JaJeIfKjHkKlK
める	CW
める る状	CW
めサ	8WKJ_I
めサ サー	8WKJ_I
めセ	!J1T
めセ セッ	!J1T
め使	!GDSEVFT
め切	!IMT
め切 切断	!IMT
め接	!A5Y7JKGTXlF
め接 接続	!A5Y7JKGTXlF
め終	!KTS
め終 終了	!KTS
もう	;SPKQTiT
もう うと	!K-T
もう う一	;SQTiU
もの	3Z5KIT
もの のが	!GBTIU
もの のと	!H3[
やり	!JOKSW
やり り直	!JOKSW
やデ	ISSB[E
やデ ディ	ISSB[E
よう	"G#S'J(J)J+I,E-I.G0E5D6G8J=F>I@IAIB?CIFKGJHJKCNUOFQIRDTDVTYGZK[A]K^J_JbFeHfJiCjBlT
よう うで	;TNT
よう うと	7UlU
よう うな	+K/S0K;I=JKKVV[DeK
よっ	)T-I.K8SBGfHkKlS
よっ って	)T-I.K8SBGfHkKlS
より	"T%U&J'S,>-E.C/J3H5I7K8X9KB;LKOJPIRFTD]YaGhIiE
より り大	]W
よる	!A"J#T,K5TKJRETJZT^XhUiGkJ
よる る認	!G#UBThWjS
らく	!H#U_V
らな	!E"S#U7SBILXSSiT
らな ない	!E"S#U7SBILXSSiT
らの	"H&I*I-D2J3G5G6G9G<H=KBHFKIHK=MXWHXU]H_EhJ
らの のエ	!;.UIJKKLSOScH
らの の応	,T/GRJbTcYfS
られ	!C"D%I&H(J)V+K,?-S/H1Y2J3F5E9D;H=FCJFJHKIDJELGQJSBT@VIYI]IaFbKdKeKgThGiTjJ
られ れま	!7"G%J&H)W,@-U/I3G5F9E;J=GCKIEJGLHQJSDTBVJYJ]I_TaHhHiTjK
らリ	-U8HNV
らリ リセ	-U8HNV
ら再	!H#U_T
ら切	-V1JBFKTNJRJSJTI_ScIfKiKlK
ら切 切断	-V1JBFKTNJRJSJTI_ScIfKiKlK
ら応	!E%U&S/UTT
ら応 応答	!E%U&S/UTT
ら接	!J,Y
ら接 接続	!J,Y
ら読	CViJ
ら読 読み	!D&T
ら読 読め	CW
ら送	]W
りが	6SRT
りす	3T
りす すま	3T
りま	"0'5+T,D-3.C0?2A4=8D9A:A?7@HCDEJF@G?IUJDKJM=OBRGTIUFVXX8YJ[G_2aDbFcId8e1fJh:
りま まし	!E%V,G.D/S5G8DIKLIOIRDSCVW_JcJiHkTlT
りま ます	"C#W&J(X)H*G-H.>/D0F1K3W4J6I7D9H:J;X<D=K?K@HAIB:C@EJFGGGHHJEL=PBS5WFXIYEZK[B]T_EaDeKhIkD
りま ませ	">#='<(7,8->0F2G3,4E8F9G:H=S?=D9FGGIIVKFMEO,T<UJXA_Ba>b5c6d@e8f1hDjDlI
りを	!K/T
りサ	!F8TKDXU]S
り大	]W
り大 大き	]W
り権	!J=X
り権 権限	!J=X
り直	!GOJSV]Y
り直 直し	!IOJSW]W
るか	,TTV
るこ	%U,I5ILGRG[V^TlS
るこ こと	%U,I5ILGRG[V^TlS
るた	"H'I+U,J.S0S4S5H8K;H=IBHDUFKIJKILIRJSFTG]K^KiIjJ
るた ため	"H'I+U,J.S0S4S5H8K;H=IBHDUFKIJKILIRJSFTG]K^KiIjJ
ると	!Z.T6IKIgJlI
ると とき	!XgJ
るの のは	!S
るも	3XIT
るも もの	3XIT
るア アク	!W
るコ	3H5V
るコ コン	3H5V
るサ	!H3Y
るサ サー	!H3Y
るパ	!IJTeU
る前	!I-VcW
る前 前に	-VcW
る可	!>3U;TKJQSfT
る可 可能	!>3U;TKJQSfT
る場	!SOT
る場 場合	!SOT
る形	>V
る形 形式	>V
る必	!G3S5UBKiS
る必 必要	!G3S5UBKiS
る状	CW
る状 状態	CW
る認	!J#URWZJhVjV
る認 認証	!J#URWZJhVjV
る鍵	!C&TBJPUiIjU
れた	"J#T%G&C(B)D*H+G-D.H1=2G4J5:6E9E:H;J=D?F@SADBWCFDGEIFGGCHFKWNIPAQCRHWDXHYSZI]E^E_BaAbBeDf@hFiTlC
れた たた	.IBKKW
れた たフ	'I@SIUKIVHYU
れた た利	#UiV
れた た可	!J1J8WKSVS
れた た接	!G7S
れた た鍵	3U5I@SiHjV
れて	!H%=)H+A,E..0S3G7I9>:T<D=>@5C:E;G5HBI9L3M?NFOKPTQ?UIZ:]EbGcGgTh>jTk5l2
れて てい	!H%=)H+A,F..0S3G7I9>:T<D=>@5C:E;G6HBI9L3M?NFOKPTQ?UIZ:]Eb=cGgTh>jTk5l2
れは	3S
れば	!VOH
れま	"I#G%T(8*7-V.F/J2I4=6:7@8U:@;8>A??@=A;E?IDL,M=NIPGQ:S@T2UFV3WKXBZ@d7eJjU
れま まし	!G%T(D*>+C-V/@0H2B4C5<6A7E8W:G;B<>>J?G@CABEFI>KUL:MAO;P?QCRFSHT8UIV<X>ZF[>]Cd:
れま ます	!_"J)U1SBIKISH^FaKcTiH
れま ませ	!F"J#J(G)J*K,B.@1B5X6J7I8F9I;H=H>JCILAQIRWSHTDVJYJeJfDgIhJjVkFlK
れま まで	.V
れる	1VEUOSSI^GcUgH
わせ	*T,K/K2SLVSWTI
わせ せく	!D"URUSS
わせ せて	!SST
わっ	!J
わっ って	!J
わり	.H5J8KBGKESH^XbZcKfY
わり りま	.I1SKGSJbU
われ	!>,J-H;SJVKU_JjV
われ れて	!K;TJT
われ れま	!B,J-I8TJSKV_JjW
を	!VITLHSH
を stat	IULHSI
をお	#VBYRKiUjV
をご	BDLH^V
をご ご利	^W
をご ご確	BHQT
をご ご覧	bU
をア	.T0YIJKKVHaH
をア アッ	.T0YIJKKVHaH
をオ	OTSK
をコ	<TBG[ViK
をコ コピ	[V
をサ	FKjJ
をサ サポ	!GBH
をサ サー	BU
をス	CTISSK^V
をス スキ	CTISSK^V
をロ	!G?TiK
をロ ロー	!G?TiK
を中	!6,G-J1K3T5V6J8F9K<TBHJKOKRKTC_HeT
を中 中断	!G3V5TTJkS
を中 中止	!:8I<UBJKTTKeT
を予	!I)W9SJTKI_Z
を予 予期	!I)W9SJTKI_Z
を付	!T6JlJ
を付 付け	!U6JlJ
を作	1IBHIJOIS[[He[
を作 作成	1JBHIJOIS[eY
を使	#I%W&I'K+I,E.D/I0J3H5H7I8H9J;A>T@JFSGGIJKFLJNHOJQGSHTFWJZE_IbHfIhJjSkH
を使 使用	#J%T)S+J,H.G0K3K5J7K8I;F>VFTGIKHQKSJTHYKZGbIlI
を保	%S,K.U0S3EHXKFOVPEQHTGaU
を保 保存	.V0S3FBHHYOVQJRJTIaSiK
を保 保持	%T
を修	!Y
を修 修正	!Y
を停	"V-TKI_IhT
を停 停止	"V-TKI_IhT
を入	/KGSiX
を入 入力	/KGSiX
を再	!Z.I0HLIOTTFXJ]ZkJ
を再 再開	.J0HLJOT]Z
を出	cT
を出 出力	cT
を切	!E_JiTjW
を切 切断	!E_JiTjW
を初	"TcTfVlI
を初 初期	"TcTfVlI
を利	eS
を利 利用	eS
を参	aTeG
を参 参照	aTeG
を取	!J,K-T1V3W6IBHNTOHRITFVU]JeJiJkU
を取 取得	!J-U1X6JNTOHVU]JeKkU
を受	,FGKKFMWNWRFWI_JiK
を受 受け	!T#S,JRH
を受 受信	!EKIMWNT
を含	/I0H6T;T<J@TAS
を変	!E3W
を変 変更	!E3W
を完	&IKVhW
を完 完了	&IKVhW
を実	!G,J7UBKCVcX
を実 実行	!G,J7UBKCVcX
を待	!I
を待 待機	!K
を復	PSQV
を復 復号	PSQV
を拒	!I"E#G)G*K,Y-B.K0T1C2J3B6K7H8@9F<TBUFSGBHJIKJJK?NGOER>XK^KbIcHdJeIhFjW
を拒 拒否	!J"E#G)G*K,Y-C1C2J3C7I8A9G<TBVFSGCHKJJKANGOJR?XK_5bIcHdJeIhGiSjW
を持	BS
を持 持っ	&KBY
を指	!["J,H5H6H;F<J>I@KFKQFRGTJjYkV
を指 指定	!["J,H5H6H;F<J>I@KFKQFRGTJjYkV
を提	ST[SlT
を提 提供	ST[SlT
を検	,J/I3Z5X7IBFHWLJSKTBdVkH
を検 検出	3VTJ
を検 検索	TKdT
を検 検証	!J3V5WHW
を求	PT
を求 求め	PT
を無	!IDW
を登	#U;FEViG
を登 登録	#U;FEViG
を確	#B%J'D)H+A,W1;3V5T63?F@GDFEFFCG>HGJKMHO?QKVHWTXAYF[C]C_IaFcBdJeEfDhFiF
を確 確立	/G1H7IKSLKRHSJWUiHkHlX
を確 確認	#E'F+E,T/T1D3X5S65<S?G@HDGEHFDGAHKMJOCSSXCYF[D]G_JaIbAcDeGfIhHiIlI
を終	!A<IKJ
を終 終了	!A<IKJ
を経	XV
を経 経由	XV
を続	!EHV
を行	!G&S.TJUKS
を行 行っ	!H.UJVKT
を要	!I%UGUjT
を要 要求	!I%UGUjT
を見	!FRT
を見 見直	!FRT
を解	!F,H/Y3J5I7IBJKJLKSJTCXUcV
を解 解決	,K/ZTGXU
を解 解釈	!GcX
を設	aU
を設 設定	aU
を許	!KbT
を許 許可	!KbT
を試	%T^XfTiJ
を試 試行	%U
を読	(K-K.G0H7J;X=S@CBFCIHGKTLIOISDTHYA[K]JjJ
を読 読み	-K.H0I7J;V=T>T@DBFCJHGKULJOKSETHYCjK
を起	!U,KTJbU
を起 起動	!U,KTJbU
を超	!I.Y8SBJKILJSJ
を超 超え	.K8TJS
を超 超過	!F.[
を転	!X0HLIOHaTgT
を転 転送	!X0HLIOHaTgT
を返	"H.TOWTH[TiS
を返 返し	"H.TOWTH[TiS
を追	!Z3I5F
を追 追加	!Z3I5F
を送	!].GKJLJOHSTTGfT
を送 送信	!['S.HLJOHSTTIfT
を選	/K6H;EAJBJMUNJOKYWkK
を選 選択	6H;KBKMUYTlS
を閉	!D)I*S3H5H7KJJKZ
を閉 閉じ	!D)I*S3H5H7KJJKZ
を開	!K"G#I%J'H(D+T-U.B0G3J5<7A8A;@>E?G@JAIBWCDDJFIGFITJFNEOGPHQGRGSTVCXGYE[@]Ba?dHeEgHiGjElF
を開 開け	!K(I+H.C1D5F6S7G8I;E>I?JCIIVKDNKRBYH[E]GaJcTeJfIiCkI
を開 開始	)S-T/F0I1S3J5G8ILSOGTCVJ^T_HaHbJfT
んか	!BMUiTlT
んで	!E"D'<-H.U/K4A5T89:F;F=K@GAJBTFGGJJAKCMDN9PFRGZG[G]H_CcEdEeJgB
んで でい	;T@UAS
んで でし	!G"E'=-I/K4A5U8::G;D@:ABBTFHGJJAKDMEN;PGRGTSY=ZH[H]I_DcFdFeJgC
ァイ	"C#:%=&7(S);*=,1-A/20]1I2>354>53687C8C9<:?<UB=E<F@G7IUJJM>N8OYP@QIR@T<UDWFX;YVZ;[U]U^H_IaSbGc>eJfGhDi;j?kAl7
ァイ イル	"C#;%=&7(S);*=,2-A/20]1I2?354>54687C8D9<:?<UB=E<F@G7IUJJM>N8OYP@QIR@T'UDWFX;YVZ;[U]U^I_IaSbGc>eJfGhDi;j@kBl7
アが	!V
アに	!H8TKU
アに によ	!H8TKU
アを	!Y
アウ	"F#K)J*I-F.G/F1D3G5H6I7V9H;KBBGGIKLGOKRDSGTWXWaIbHcHdVfHhIiDjJkS
アウ ウト	"F#K)J*I-F.G/F1D3G5H6I7V9H;KBBGGIKLGOKRDSGTWXWaIbHcHdVfHhIiDjJkS
アカ	"]#X&D'H*J+H,J-I.H/G0G1E3H5E6H8G9J:U;H<J=T>K@JAICJEJFFKFLFNKOGPHQJSFTGXGYJZH[J]J^H_CaKbTcIfGgJiZkJlH
アカ カウ	"]#X&D'H*J+H,J-I.H/G0G1E3H5E6H8G9J:U;H<J=T>K@JAICJEJFFKFLFNKOGPHQJSFTGXGYJZH[J]J^H_CaKbTcIfGgJiZkJlH
アク	#E%D&J'B(C)G*H+F,C.?/@1?2H4J6G7@9G:J;@<B=V>H?H@HAGCVDWEJFEIILSO?PGQGSWTWWAYF[D]C^EbCcCdDeAfAgEhHiWjHk=l@
アク クセ	#G%G'E(G)H*I+F,D.A/B1A2J6H7E9H;@<B=V>H?I@IAHCVDWEKFGIIJHLTNIOAPHQGRSSXWBYF[E]C^FbDcEdHeCfCgFhIiWjKkBlD
アク クテ	!SBITW
アダ	AT
アダ ダプ	AT
アッ	"@#F%H&E'X)G*E+F,S-K.W1<2G4I6D8I>G?E@CADDGEIGAHGMINDPDQCR?WAXDZG]B_@b?dHeKfCg@hEiIjHkBlC
アッ ップ	"@#F%H&E'X)G*E+F,S-K.W1<2G4I6D8I>G?E@CADDGEIGAHGMINDPDQCR?WAXDZG]B_@b?dHeKfCg@hEiIjHkBlC
アド	!6"G/Y1K3K6U7IBFLJRE_Td[iT
アド ドレ	!6"G/Y1K3K6U7IBFLJRE_Td[iT
アル	!F"J(K*Y,J/H2[5H9ZBHEUKJNKRGSJTHiJkJlK
アル ルゴ	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
アン	*U-T9SBJMTiJlJ
アン ント	*U-T9SBJMTiJlJ
アー	'V
アー ーカ	'V
ィス	.aSJ
ィス スク	.aSJ
ィブ	BDGXKT
ィブ ブに	!G
ィレ	"H&I'E(G*J+E,F-I.>/D0A1Y3H5G6H7H8G9I;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[]^H_IaDbFcGeZfGgEiBjHlG
ィレ レク	"H&I'E(G*J+E,F-I.>/D0A1Y3H5G6H7H8G9I;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[]^H_IaDbFcGeZfGgEiBjHlG
ィン	3YBFRWiF
ィン ンガ	!E3Y
ィ侵	3S
ィ侵 侵害	3S
イア	"H*U,I-T1J3I5T8J9SKIMTRESJ_HlH
イア アン	*U-T9SBJMTiJlJ
イス	.UPTSJ
イス スに	.USK
イズ	(V0I<JIDKWLEOGSFVU[KaGcTg[
イズ ズが	!AKZgY
イズ ズは	cU
イズ ズ確	!GVX
イダ	RX
イダ ダー	iS
イッ	5W
イッ ッチ	5W
イト	,C/K0H1F3I9J<IAKICJVKXMTOGRHTDVVWI[H_GfIkHlF
イト トに	!^,J
イト トを	.SJT
イト ト受	.V
イト ト数	VU
イナ	gU
イナ ナリ	gU
イブ	'V
イブ ブは	'V
イプ	!D,K-U.J1H8VWT_IgX
イプ プが	!F1J8WWU_K
イプ プに	!K-T
イム	"G#K)J*I,J-E.E/E0J1E3G5F6G7V9F;J<KAJBAGUIJLEOGPIQJR?SBTYXVZK[J^JbHcHdVfGgJhIiAjHkS
イム ムア	)K*J-F.H/F1G3H5I6I7V9HBEGHLHRHSHTWXWaIbJcIdVfHhJiIkT
イム ムス	aV
イム ムパ	GYRHiI
イル	"C#;%=&7(S);*=,2-A/20]1I2?354>54687C8D9<:?<UB=E<F@G7IUJJM>N8OYP@QIR@T'UDWFX;YVZ;[U]U^I_IaSbGc>eJfGhDi;j@kBl7
イル '	!CLDOTSSVV
イル 'c	!J>TOFSGYT
イル 'd	.TOS
イル c	HVSK
イル e	!G<G=J>U?WIV
イル opt	!I@UAS
イル ルが	'G+H.@/I0?1C7H;I<X=A>C?J@JAHBHCIIVLCO_PIRJS?WK[A^Fa?eJfJ
イル ルで	!A'W@TOGSIaG
イル ルと	LJSF]W
イル ルに	!@+VSK]V
イル ルの	!I"B'@(X,J-I0<1?3H5J7I8F9G=T@ICXDWHFIFJHPGR?TGWF[9]U^C_CfDgXkH
イル ルは	!@'W(F+K.D1H;W=I>HAIBKCJDJHKI9KELGO[QKRISKVWYV]@^IaBbJgH
イル ルへ	.T
イル ルま	!EIXLXSI
イル ルや	ISSB[E
イル ルよ	!K]W
イル ルを	!T(D+T,J1C8H9J;T<U>V@IAAB>CDHAK>PHQCRGTFVCWFYI[=^H_Ta<bEdKeEfDgHiI
イル ルサ	!D"SKSOKgViU
イル ルシ	!I.S0TSI
イル ル名	'G(H.B0c;JIEKHRKSJVGYJ[Z]FaEeIgJ
イル ル転	!G.UIIbSfU
イル ル送	!E.VIUL][G
イル 属性	!C0JITLIOJSWa[
イン	"X#T%B&@'B(D*@+E,=-<.50F2B4H6<9;<@=C>F@ACBDGEEFBGZHEI>JBK6MGN@O9P?RTVBW9YC[>]@a@dDe?f=gCi]k9
イン date	US
イン ンし	!["C5KBBRDZViA
イン ンで	"T#V,H.H/C1E3J5DBXGYLIOKQJR^SHT?^KbIfKjT
イン ンに	GJiWjH
イン ンは	!D"U#T)UBGRH_KbU
イン ンイ	"UBFGTiT
イン ンス	!T1TBJTH^UbT
イン ンタ	!=,G/V7TBHGYRJXS
イン ンポ	;TATQURI
イン ン名	!H
イン ン失	!C8JTIhX
ウェ	,H8T@SKUTJ
ウェ ェア	!F8T@SKV
ウザ	!ZTHXK
ウト	"F#K)J*I,K-F.G/E1D3G5H6I7V9H;KBBGGIKKTLGOKRDSGTWXW[KaIbHcHdVfHgKhIiDjJkS
ウト トし	,?1JBIJUKCTWX[dUiK
ウト トに	8T
ウン	"[#X%J&B'B(H)I*H+F-B.C/B0@2I3B5=6F8B9E:U<F>I?HADCGEHFDHJIFJIKIL@MKNHOBPFQFS?VHWHXCYFZG[E]F^E_?aEcFdFgGhIi[kElE
ウン ンし	!FTW
ウン ント	"[#X&C'H)J*I+G,D-D.G/D0F2K3E5?6G7J8E9G:U;G<I>J@IAICIEIFELDNJOFPGQISCTCWJXFYJZH[J]I^G_BaIbScHgJhJi[kHlF
ウン ンロ	!W0K@S
ェア	!F8T@SKV
ェア アに	!H8TKT
ェイ	!S
ェイ イク	KS
ェッ	&H(Z.I3K5K7KCYKHLIOISETGVT]J_GaJiJjGkX
ェッ ック	(Z.I3KBCCYKHLIOISFTGVT]J_GaJkY
ェル	!H"D,J.K1X3KBHKKRJSJTHbgcZiH
ェル ルの	!C1U^VbYfT
ェル ルは	!B1UbVcX
ェル ルを	bY
ェン	"I#J%a&^1J3K5I8KFJGIRESHTKWJhViC
ェン ント	"I#J%a&^1J3K5I8KFJGIRESHTKWJhViC
エス	!K%T
エス スト	!K%T
エラ	!F"?#G%9*S4G5J6G8H9T:A=E>F@8AJC5E>GGJEM<NJOJPFRJUDX8YDZ:^F_DbAcSjA
エラ ラー	!F"?#G%9*S4G5J6G8H9T:A=E>F@8AJC5E>GGJEM<NJOJPFRJUDX8YDZ:^F_DbAcSjA
エー	"H#J%a&^,J.J/J1H2U3H5G8JFHGHLJRCSGTIWIaKbJhUiA
エー ーシ	*T2W9T
エー ージ	"I#J%a&^1J3K5I8KFJGIRESHTKWJhViC
ォル	!I"K'H(K*K+H,E.H/C3H5G6T7I9H;G<B=JBBFJHKKGL_NKQJSTTDVGWJ[V]D^HaGbIcIe[fJgJiJjKkHlH
ォル ルダ	!D"K'H*K+H,E.H/C3H5G6T7I9H;G<C=JBCFJHKKGL_NKQJSTTDVHWJ[V]D^HaGbIcIe[fJiJjKkIlH
ォー	!F.YTS
オフ	KKSJ[K]W
オプ	gU
オプ プシ	gU
オン	![iG
オン ンで	![RHiK
オー	.STS
オー ープ	OSST
カイ	'V
カイ イブ	'V
カウ	"]#X&D'H*J+H,J-I.H/G0G1E3H5E6H8G9J:U;H<J=T>K@JAICJEJFFKFLFNKOGPHQJSFTGXGYJZH[J]J^H_CaKbTcIfGgJiZkJlH
カウ ウン	"]#X&D'H*J+H,J-I.H/G0G1E3H5E6H8G9J:U;H<J=T>K@JAICJEJFFKFLFNKOGPHQJSFTGXGYJZH[J]J^H_CaKbTcIfGgJiZkJlH
カル	!J'J(T-K0H;I<BIbLCODSCVG[F]ZaI
カル ルと	!K]U
カル ルフ	!D<EI]OK
ガー	!E3Y
ガー ープ	!E3Y
キシ	,C.K/F3K5J6H7J9KB@GKKJRASKTDWgX]iFjIkGlH
キシ proxy	XV
キシ シの	BHRFW^iJ
キシ シサ	!E,ITKWX
キス	!Fg]
キス スト	!Fg]
キッ	.J1T;JKHLJPVQSSIVJcS
キッ ップ	.J1T;JKHLJPVQSSIVJcS
キャ	,J.U1J5W8JIKLTTKiU
キャ ャン	!F.U5VLUiV
キュ	!W,J0H3SDWITKFOHSWTI
キュ ュリ	3TDW
キュ ュー	0KIUKIOISX
キー	"H#K&Y(I*I+K,B-I.I/C0J1H3U6J7F<C=H?F@TAYBZFGGWKELJOHQ@RDSCTCWFXJ[J^J_IaJbKcIfGgTiEkI
キー ーが	!V
キー ーの	3U<I@TASRGiF
キー ーを	BVRT
キー ース	!Y
クか	!ETUXU
クか から	!ETUXU
クさ	_X
クさ され	_X
クに	!U,F/T7WKSTA
クに に届	,I7WTH
クに に接	!W/VKUTG
クの	![+U;HBG
クの の空	!T
クは	!B&U7X<WRJXWjU
クを	!E,K2T3SBVCTQT
クア	-G1J5T;HBV_IbIjK
クア アッ	-G1J5T;IBV_IbI
クエ	!6%S,Z-J7JBJTYk?
クエ エス	!K%T
クエ エラ	!7,[7JTYk@
クサ	!E([
クサ サム	!E([
クシ	!D7TRVcViTkU
クシ ショ	!D7TRVcViTkU
クス	![
クセ	#G%G'E(G)H*I+F,D.A/B1A2J6H7E9H;@<B=V>H?I@IAHCVDWEKFGIIJHLTNIOAPHQGRSSXWBYF[E]C^FbDcEdHeCfCgFhIiWjKkBlD
クセ セス	#G%G'E(G)H*I+F,D.A/B1A2J6H7E9H;@<B=V>H?I@IAHCVDWEKFGIIJHLTNIOAPHQGRSSXWBYF[E]C^FbDcEdHeCfCgFhIiWjKkBlD
クテ	BDGXTV
クテ ティ	BDGXTV
クト	"G#K&I'E(G*I+E,D-H.>/D0A1Y3G5G6H7H8F9H;C=E>H?I@HAHBCDIFIGIHGJJKBLUNIOAQHRDTDVKXKYEZK[[^H_IaDbEcGeZfGgEiBjHlG
クト トリ	"H&I'F(H*J+F,F-I.?/D0B1Z3H5G6H7H8G9I;C=E>H?J@HAHBDCIDJFJGIHHJJKCLVNIOAQHRESSTGYF[]^H_IaDbFcGeZfHgEiBjIlG
クラ	*U-T5J9SBILJMTRKSHiIlI
クラ ライ	*U-T9SBJMTiJlJ
クリ	!S-TBJc]
クリ リプ	-TWScX
クレ	!U
クレ レッ	!U
ク容	!H._
ク容 容量	!H._
ク接	!H)T,J-U1T7DBEJWKSTIkH
ク接 接続	!H)T,J-U1T7DBEJWKSTIkH
ク関	!U
ク関 関連	!U
グを	!E
グを を参	!E
グア	!W
グア アウ	!W
グイ	"V#U%F&D'F(I*D+H,J-C.?0G2F4J6B7C9B<E=F@FAEBWCGDIEGFEHHIEJFK>LAMJNEOCPDRUS:VHWAXCYFZS[E]H^BaFdHeDfBgGhTi[kA
グイ イン	"V#U%F&D'F(I*D+H,J-C.?0G2F4J6B7C9B<E=F@FAEBWCGDIEGFEHHIEJFK>LAMJNEOCPDRUS:VHWAXCYFZS[E]H^BaFdHeDfBgGhTi[kA
グオ	![iG
グオ オン	![iG
グラ	!Y
グラ ラム	!Y
グル	CS
グル ルー	CS
ケッ	!E&T-U.D/H1J3K8D9JBGJVRJSETCc]kU
ケッ ット	!E&T-U.D/H1J3K8D9JBGJVRJSETCc]kU
ケー	^W
ゲッ	!V
ゲッ ット	!V
コネ	!?-K1J7U9HBXKIRUTUcVfJ
コネ ネク	!?-K1J7U9HBXKIRUTUcVfJ
コピ	,I.T5I8IBDITKULJTGWJ[T^VaJbSfFiJ
コピ ピー	,I.T5I8IBDITKULJTGWJ[T^VaJbSfFiJ
コマ	!E(I*K/I1S2K3H6I;H<HAKFKGSJJKKOJRKTKVHYK]J^XbTcSjH
コマ マン	!E(I*K/I1S2K3H6I;H<HAKFKGSJJKKOJRKTKVHYK]J^XbTcSjH
コル	'J,B.I/C0J3G5G7H;KBIGJKJLFN[OGR@SFTBWHXI]J^YaIbSiEjKlZ
コル ルが	!U9JlT
コル ルで	lV
コル ルに	!U6JbSlJ
コル ルの	!J.TKTNV^K_ScElV
コル ルを	!C6JfUlZ
コル ルエ	!E*U2U9UhT
コン	/J1H5SGJRHSHTC
コン ンピ	5TTE
コー	"H#E%G(>)D+E1F2C3?5E6F:K;I@FBGCDDFEKFGHCJAMKNCPBR6VFW<XGYGZI]A^A_@cVhGiHkFlA
コー ード	"H#E%G(>)D+E1F2C3?5E6F:K;I@FBGCDDFEKFGHCJAMKNCPBR6VFW<XGYGZI]A^A_@cVhGiHkFlA
ゴシ	*T2W9T
ゴシ シエ	*T2W9T
ゴリ	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
ゴリ リズ	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
サイ	'I(U,F0G3I8G<IBAGSICKULAODSBTFVU[JaEbIcSeKg[
サイ イズ	(V0I<JIDKWLEOGSFVU[KaGcTg[
サイ イト	!^,J
サイ イン	"UBFGTiT
サブ	"J)T,H.I0JBKKKLAOJRHS?TJ[Fe_f]
サブ ブシ	!F)T,Jf]
サブ ブデ	!FLHSGeZ
サブ ブフ	LISI[JeU
サポ	!:,I.H3G5G;E>W?V@IAXFGKFNJSGTHWJfJkI
サポ ポー	!:,I.H3G5G;E>W?V@IAXFGKFNJSGTHWJfJkI
サム	!E([
サム ムが	!I(X
サン	!I0U
サン ンプ	!I0U
サー	!A"G#F%>&F(F+2/T3S:;;-<?=B>:?6@5A/C7D6GJHBI,JBM7NXP4Q2UBWDY5[A^G_SaEbHdKg?jJ
サー ーバ	!A"J#G%?&@(F+33T:<;0<@=2>:?7@6A0C8D7HCI-JCM9NXP5Q4UCWEY6[C^H_TaFbIg@
サー ービ	!I"G5KGFKJLKTEXKZGjJkUlI
ザー	!V#V&F*J+H,E/D0J3H6G7H9I;B<D=X>I?J@KAEFFIHJJKBLFMJNJOJPFRESBTCWHXKYJ[K^I_FaJbHcIfIgJhDi[jJkFlI
ザー app	!YBJRDiG
ザー ー名	)TGSQJTKZTjJ
ザ名	"SRVjS
シの	BHRFW^iJ
シェ	"C,I.I1X3J8JBFLJOJRJSHTHbgcYiGlH
シェ ェイ	KS
シェ ェル	!I"D,J1Y3KBHKKRKSJTIbhcZiHlH
シエ	!B*S2W9TWV
シエ エー	*T2W9T
シサ	!E,ITKWX
シサ サー	!E,ITKWX
シス	)S,F/JBHITKJLCOJRCSFTJf]iF
シス ステ	)S,F/JBHITKJLCOJRCSFTJf]iF
シュ	(UBHKJ]TkU
シュ ュが	(I]U
ショ	#H%G&H(I.J/A0I1U2T3?4J5A6G8Y9T;C<F=F>J?G@HDJEKFGGEHJIFLBMKOHPHQESATGVGWBXJYI[G]JdHeIhHlF
ショ ョン	#H%G&I(I.A/A0I1U2T3?4J5A6G8Y9T;C<F=F>J?G@HDJEKFGGEHJIFLCMKOHPHQESATGVGWBXJYI[G]JdHeIhHlF
シー	'T,I0T2J3I9IEVFTLJ
シー ーク	!U
ジに	!V
ジの	!U1V^HcU
ジを	^UbV
ジェ	"H#J%a&^,K.I/K1J3J5I8JFJGILJRDSHTJWJaJgKhViC
ジェ ェン	"I#J%a&^1J3K5I8KFJGIRESHTKWJhViC
ジス	!V
ジス スト	!V
ジト	,K1I4SKHLJTIWKcTkK
ジト トリ	,K1I4SKHLJTIWKcTkK
ジュ	.I=VOT
ジュ ュー	.I=VOT
ジョ	!?"G&I)J*J-W.C/J0I1C2K3I4J6F7D8C9E;E<G>I?Z@GCHHSKGNVQFXV[J]J^IaHdHfGgIhHjFlG
ジョ ョブ	!H"K-G.F1I6I7J8K;KHUQIRUXXjJ
ジョ ョン	!C,K-Z8I;I?[BHKGNXRI_J
スが	#I%I&F'H)I*J,J-J.C0B1V2K3D5B6U7A9G;H<G=TBJCHDHFHJJNEOGPIRUVHWCXH]I_>bKeGhJjAlC
スが が不	!H6W
スが が拒	,90J8I=UHTKGR]_IfKiVjJ
スが が見	7KITLT
スで	/G1K7H8V=JGJHJISOKTSVIWKaKdUiYkJlI
スで でき	/K7J8VGKHKITTTVJiV
スと	!I,WTTkS
スに	,J.TKJTJ[U
スに に失	!DLT
スに に接	!S
スに に空	.USK
スの	!TBJ
スは	"T6T8GKJLHPSRISI_SbTeU
スを	!],J/WRKTI
スを を使	!W
スを を解	/U
スイ	5V
スイ イッ	5W
スキ	(I0J8J;H<JBJKCOEPUVI[JaHgT
スキ キッ	.J1T;JKHLJPVQSSIVJcS
スキ キャ	!J.VLURS
スク	"E*J,@.a/F0I1F5V7S8I;J<S=SBIGFKGLANIOHR?TFVGXS[J^H_GaHbIcVfGhKkIlI
スク クの	!T
スク クは	!B&U7X<WRJXWjU
スク クリ	-TWScX
スク ク容	!H._
スタ	0T;IATOJTKaU
スタ タン	aV
ステ	)W,E-H/H8G9KB?KFOISCTGWK[J^JbEcJf^i>jJlJ
ステ テム	)S,F/JBHITKJLCOJRCSFTJf]iF
ステ テー	bJfU
スト	!E"6#9&B'<*@+@-F.9/^052T3[4V5e6b7Z97:B;9<2=<>@?=@FBDC;DBE>F8G5I3LEN-O0P8Q6RHS?UGV8Y=[5]7_Ja4cFdJe9h7i)j<kD
スト ipaddr	!F,X/JKGT]WJkU
スト sftp	!;/T3H5I7TKFLHlZ
スト トが	!>*T,B-V.U2J5D6E7VJTKWWJlJ
スト トで	!F)S,F/F1S6JBUKHbYcYfZlK
スト トに	/H5IBZTCWD_TdJjIkFlK
スト トの	/I3W5ZBGLVSJTH
スト トは	!F5J6UTJ
スト トへ	!H/F7WBKKKTIXT
スト トを	/A6ZSVTHXV
スト トア	!Y
スト トキ	!I3V5TRK
スト トリ	!V
スト トー	!T1UBJ^VbT
スト ト上	!S
スト ト名	,D.I/e1H2I3@5:6^7B9JBBKFLHSIT>XJbHcJfIiHkDlB
スト ト鍵	&H(K*E,;-C.G/71J2V3b4[5f6=7<8B9DB8FIHYJJK@LJNHPJR@SHT:W@XI^J_EbEcGdFfAiHjEkElC
スト 失敗	,X.J/Y3J5FB@KJLIRWSKTUiJ
スナ	!T
スナ ナー	!U
スフ	"I(K.J/K5I6J<B=F?J@JCHEKFJGHKJLKP_QdRESKYG[K^JgKiFjH
スフ フレ	"I(K.J/K5I6J<B=F?J@JCHEKFJGHKJLKP_QdRESKYG[K^JgKiFjH
スポ	!D3S
スポ ポン	!H
スワ	#G&I'J*J+K,C-H.G/G0I3I5G6I7E8G9J<I=H@JFIGUIHKCLENKOJQJRZSETAWJXJZT[K^G_HaJcJgJiSkGlJ
スワ ワー	#G&I'J*J+K,C-H.G/G0I3I5G6I7E8G9J<I=H@JFIGUIHKCLENKOJQJRZSETAWJXJZT[K^G_HaJcJgJiSkGlJ
ス固	!U
ス固 固有	!U
ス権	!:.J5H;JCYIJKJLERFSYTJiU
ス権 権が	!==TBUCXDIIKLHRISUiV
ス権 権を	!JST
ス許	!TDVSK
ス許 許可	!TDVSK
ズが	!K.J<E=J>HAJIKKVOJPUQ[RKSIVJYK[JgXiK
ズが が不	!Z;KPKQH
ズが が正	!HPJQW
ズが が違	!B;UPDQY
ズが が間	QT
ズの	PW
ズは	cU
ズは num	cU
ズを	;D>V
ズム	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
ズム ssh	2W
ズム ムが	3I9T
ズム ムの	!I*]2V9Y
ズ不	!C(S.V]KgT
ズ不 不一	!C(S.V]KgT
ズ確	!GVX
ズ確 確認	!GVX
セキ	!V,K3TDWTJ
セキ キュ	!V,K3TDWTJ
セス	#F%F'D(F)G*H+H,B.>/>1S2H4K6G7A8T9F;@<B=U>H?H@HAGCVDWEJFFIIJEKTNEO?PFQGSWW=YF[D]C^CdCeBgEhGiVjIk?l@
セス スが	%K,5.K/K0I1T3J5J=UCKHSKTLIRYWH_BdKeKjGkKlH
セス スで	/K7J8VGKHKITTTVJiV
セス スは	"V1SbU
セス スを	!S
セス ス権	!:.J5H;JCYIJKJLERFSYTJiU
セス ス許	!TDVSK
セッ	,A/H0J1V3C5F7G8YCIGJKULIOFSFTFVKXK[H]U^JaDcFeJgIhIkClI
セッ ッシ	)S,I.H1W3E5H8ZCJSJTIWJaHcKkJlJ
セッ ット	!?,HBKKTNTOJWS]W
セー	!I,K/K<KBCIHKENJRHTIWKcUeUfKiF
セー ージ	!I,K/K<KBCIHKENJRHTIWKcUeUfKiF
ソケ	!D&U-W8FTH_UkV
ソケ ケッ	!D&U-W8FTH_UkV
ソッ	!JBTFUZKjS
ソッ ッド	!JBTFUZKjS
ソフ	,H8U@TKVTI
ソフ フト	,H8U@TKVTI
ソー	!Y,KBITJ
ソー ース	!Y,KBITJ
タが	!HPTcV
タの	!G.F8T<JBTIVJUTW
タの のダ	!X
タを	,I.UBIHTKUTH
タイ	"F#J&J'K(I)I*H+K,I-C.?/D1D2K3F5F6G7U9E;I<IAJB=CKGUIIOAPIQJR>TYVJXVZJ[H]I^IbFcFdVeJfEgVhGi@jG
タイ イム	"G#K)J*I,J-E.E/E0J1E3G5F6G7V9F;J<KAJBAGUIJLEOGPIQJR?SBTYXVZK[J^JbHcHdVfGgJhIiAjHkS
タス	!E,F5X7T<S=UGIRDTJWJXV_IkK
タス 1	)SfU
タス スク	!F&S,G2S5Y7U<V=UGKLHRETJXV
タデ	!X
タデ デー	!X
タベ	!V
タベ ベー	!V
タン	!VaV
タン ンス	!U
タン ンプ	aV
ター	!W%U5S9KBBRDT@iGkGlG
ター ーに	!U,STG
ター ーゲ	!V
ダが	LU
ダを	!B.K0S1TOHSV[IeY
ダを を作	LDeX
ダイ	!E(S5WRKiT
ダウ	!S0KKITU
ダウ ウン	!S0KKITU
ダプ	AT
ダプ プタ	AT
ダー	!HIJ[U
チを	!HLU
チェ	"K(Z.I3K5K7K;H=KCYKGLIOIQGSFTGVT]J_FaJgKjKkY
チェ ェッ	(Z.I3KBCCYKHLIOISFTGVT]J_GaJkY
チモ	!FGTPW
チモ モー	!FGTPW
チャ	)]1[KJ
チャ ャネ	)]1[KJ
ック	#F%H&C'G(X)I*E-A0B1@2G4I6F8I:G>G?J@HAFCZDKEJFGGGHHICJSKFNGOBPARDSJWEXEYFZK[C]C^DaAbCcEdIeEfEgDhEiGjAkWlE
ック クさ	_X
ック クを	!ICTQT
ック クア	-G1J5T;HBV_IbIjK
ック クサ	!E([
ッシ	#J%J&J(T+J,I.C/G0K1V6I7H8Y;F<I=H?I@KAICSDKEKFIGHIILGOHPIQGSFVJWFXJYJ[J^GcGhIlF
ッシ シュ	(UBHKJ]TkU
ッシ ショ	,H.G/J1W3D5G7K8Z;H<J=I?KAJCTGJIKLJPKQISHTHWI^JaScIgIhKkHlI
ッセ	!I,K/K<KBCIHKENJRHTIWKcUeUfKiF
ッセ セー	!I,K/K<KBCIHKENJRHTIWKcUeUfKiF
ッチ	&H3J5WFJGYIKPVQJYJjG
ッチ チを	!HLU
ッチ チモ	!FGTPW
ッチ ファ	^S
ット	"E#C%E'@(B*A+B-X0>2C3@4G5;6<7]9I:J<C=E>G?G@FBBCEDHEVF?G?HFIAJVKUL:MEO=P;Q@RGS6VDXVYFZF[?^?a>bGcYf<gBhKiIj;l9
ット 2048	!IEX
ット num	!JOJ]W
ット トが	!F-W8JJS_TcU
ット トさ	!E,JKUNU
ット トに	WUeU
ット トの	!E.IKJcY
ット トワ	&H'K*J+K.F/K5I6F7Z;JGJIKKYLHNHR;SHWDXUZK^JaKcHfGjIlF
ット ト以	!HEZ
ット ト操	7V
ッド	BTFUZKjS
ップ	">#D%E&C'X(K)E*D+C-I.V1H2F4H6C8F:J;I>D?C@BAADDEFG@HEIVMHNCR>W?XCZF]=_=bFdFeJf>g;hCiGjEkAlA
ップ プし	PVQT
ップ プタ	JUTK
ップ プロ	"D#I%K&J'X)K*I+K.T0T1C3I5E6I8J9D;;=F>J?H@GAICHDJGENIPIQHR?VTWGXIZJ]E_HaSbFcCdJfFgEhKiIkGlH
ップ プ先	!H/H5K9TBGLWSV
ティ	!S&H,K-I5I7GB=DWGXRWSJTU_JjHkK
ティ ィブ	BDGXKT
ティ ィ侵	3S
テキ	!Fg]
テキ キス	!Fg]
テス	"K,U-K.H1G5J6G7G8J9KKELGRWSHTVWK_IbHcJfFlG
テス スト	"K,U-K.H1G5J6G7G8J9KKELGRWSHTVWK_IbHcJfFlG
テム	)S,F/JBHITKJLCOJRCSFTJf]iF
テム エラ	!U
テム ムが	!Hf]
テム ムで	!I0T
テー	!VBJRHSIbJfTiJ
テー ータ	bKfU
ディ	"D#J%I&H'C(D*G+C,C-G.^/A0=1Y2I3D5D6F7F8D9F;A=D>G?H@FAGBACGDIEJFHGGHFJHK>LUNGO=QFRATCVIXIYEZJ[[^E_FaAbCcEdJeYfEgDhJi@jFlB
ディ ィス	.aSJ
ディ ィレ	"H&I'E(G*J+E,F-I.>/D0A1Y3H5G6H7H8G9I;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[]^H_IaDbFcGeZfGgEiBjHlG
デバ	.UPTSJ
デバ バイ	.UPTSJ
デプ	6T<KAGBWiU
デプ プロ	6T<KAGBWiU
デー	"J&H(I)J*K+K,?.F/C0X1A2K5H7C9GAHCUGILJOEQKR>VDWF[G]G_HcUfFjHkDlF
デー ータ	"J&K(I)K,@.F/D0Y1B5I7D9HAHCVGILJOEQKR?VDWG[G]H_HcUfGjIkElG
デー ーモ	!X
トか	&V*T
トか から	&V*T
トが	#H%W(H,;-X1C2C3Y4I6>7Z:J;I<JB?EKGIIKJTLHMTNGOJPJRGSJWBXF^IaJcSfHgJhJiDjElB
トが が大	cV
トが が応	7S
トさ	,E1K3H5I7K>T?TAUKSOJSKTHWJkH
トさ され	,E1K3H5I7K>T?TAUKSOJSKTHWJkH
トし	,<-J.F/I1H3I5I6K8J;H@JAHB?FIGJJUKBLISHTVX[dUfJiFjGlS
トし して	BF
トし しま	,?1JBIJUKCRKTWX[dUiK
トで	!7"I#T+I,?-I.B/B0S1Y5J6G7G8IGINKOIRKSCTEWKbVcUfZkKlF
トで sftp	!K)T1TKJbUcVfW
トで でき	!J,G/J1WBTiT
トで では	!G#V=UDTeTiE
トと	!G,XBJJTTTkV
トと との	!G,XBJJTTTkV
トに	"C#A%F'H*I,J.E/D0H2G5C8S9F:T<KB^CJFHGHHHIKJELGNHOHPJRESEXEYJ[H]I^IaIdDgFhGiDlB
トに によ	!@&S8SBJKBWTbU
トに にア	!^,J
トに に失	!J;UAUQVTK
トに に対	7V
トに に強	8SKS
トに に接	!K7GB[
トに に登	!D:V
トの	!F"T,D-I.B/B0I3S5X7G8JB>GHHIIKK@OGS>WGXK[K_GaHcZfJgJhViJjCkIlI
トの の取	LX
トの の鍵	!E&H3G5XBHhX
トは	!B#S,G1I2J3H5G6T8G;K<JB>KELKTDXK^K_KcJiIjK
トは sf	"HbW
トは は不	!K/V6J
トは は現	!VbJ
トへ	.S/C5J7WBGKTLHPTRJSBXSiGkX
トへ への	&T.S/G7XKTLHPTRKSBTJiH
トま	"SGKiV
トま また	"SGKiV
トを	!]&J-G/;0J1G2I3G5E6X7G9F<IIJKHOGRFWG]I_JaKbEfKgKjIkTlG
トを を指	!T
トを を転	!S.T
トア	!W
トウ	,I8T@SKVTK
トウ ウェ	,I8T@SKVTK
トエ	,U7KkW
トキ	3T5TRK
トキ キー	3T5TRK
トコ	!K'I,A.H/C0J3F5G7H;KBIGJKJLDN[OFR@SDTAWGXH[K]I^YaHbWeJgKiDjKlZ
トコ コル	'J,B.I/C0J3G5G7H;KBIGJKJLFN[OGR@SFTBWHXI]J^YaIbSiEjKlZ
トサ	,KTT
トサ サー	TT
トデ	!GLX
トデ ディ	!GLX
トパ	!KBJLWSV[J
トフ	!=(K-U0EBIIJKJLWOVSZ[K_UaKhS
トフ ファ	!@-U.S0GBIIJKKOWSU_UhS
トホ	&V*V5HBKKFbUfUjU
トホ ホス	&V*V5HBKKFbUfUjU
トリ	"C#G%G'D(D*E,?.H0?1X6C7C8G9C:J;>=@>F?G@FAECDDGEIGEJFKJLUMJNEO>QDR=T>VIYEZI[[^Ca@dJeYfDgAhHlB
トリ home	1U
トリ の一	1U
トリ リか	!D&T
トリ リが	!S<GIGLXSIeK
トリ リで	!?1ILC[b
トリ リに	!VSF]S
トリ リの	)U-S1K4VBELDXTiK
トリ リは	;KS?[CeT
トリ リを	!@/I1ILX[IbUcUeU
トリ リポ	!A4S
トリ リー	LSST
トワ	&H'K*J+K.F/K5I6F7Z;JGJIKKYLHNHR;SHWDXUZK^JaKcHfGjIlF
トワ ワー	&H'K*J+K.F/K5I6F7Z;JGJIKKYLHNHR;SHWDXUZK^JaKcHfGjIlF
トン	!?,X.J9HBVKILKSITSW[fH
トン ンネ	!?,X.J9HBVKILKSITSW[fH
トー	!V1TBJ^VbT
トー ール	1U^VbT
ト上	XT
ト上 上で	!S
ト以	!FEZJT
ト以 以上	!FEZJT
ト側	!A)UBIKG]V
ト側 側の	!K
ト受	.V
ト受 受信	.V
ト名	!J"D,C.I/e1H2I3?596^7B8J9JB?KFLHRKSIT>XIbEcIfHiWkClA
ト名 名が	!A/[TI
ト名 名の	/G6W
ト名 名を	!F"J/XiW
ト操	!H7VaV
ト操 操作	!H7VaV
ト数	VU
ト番	,T/G3J5H6TBENWRHTIWTiIkZ
ト番 番号	,T/G3J5H6TBENWRHTIWTiIkZ
ト転	!U
ト転 転送	!U
ト鍵	&H(K*E,;-C.G/71J2V3b4[5f6=7<8B9DB8FIHYJJK@LJNHPJR@SHT:W@XI^J_EbEcGdFfAiHjEkElC
ト鍵 鍵が	/K3]5XBKKI
ト鍵 鍵の	!A3TH[
ト鍵 鍵は	!E4[
ト鍵 鍵を	!T"V)U,H-J/H7HBJTH
ト鍵 鍵検	!S3T
ドが	"I%K&K(G)H,C-E/D1>3J5J7D9K<GB8JHOERYSTTFVEWJ[G_IaBbGcGfFgYiVjF
ドが が完	!X.HKJ
ドが が正	AUBIGURU
ドが が無	!I"SRViW
ドが が見	!G/J^UgV
ドが が違	"FQHRTi@
ドし	!S'U.I0G;WLIOJSD
ドし した	!SSG
ドし して	!E'U0K;T
ドす	IV
ドす する	IV
ドで	"S'@(I,I/K0W;IB=FIIJKFLHQITHVFYIZU[G]K^HaDeJgYiHjK
ドで でき	'C,J0X;J?SBJTIVI^JaG
ドで で転	gU
ドに	"J#T&I-T0J5J7J;K<V=TCJGIIIJUOGRCTTVG[UaFiD
ドに に失	-U0J7J<V=UIIJUOGRITTVG[UaFiFjG
ドの	!V.KBBGXQKRFSJcJfKiFjJ
ドの のた	!HGTPS
ドは	!GBK^U
ドま	BV^SiK
ドま また	BV^SiK
ドを	0F8KB:KTLVRHTAZTaGcVjJ
ドを を確	!YB>RKZV
ドを を開	!AKXLXSUTC
ドシ	KS
ドシ シェ	KS
ドル	8U
ドレ	!F"G/Y0K1K3J6U7IBELJRDSKWK^J_Td[iT
ドレ レス	!6"G/Y1K3K6U7IBFLJRE_Td[iT
ド中	OT
ド中 中に	!KKSOU
ド失	!E,T<IFTST
ド失 失敗	!E,T<IFTST
ド完	.GaS
ド完 完了	.GaS
ド済	!V
ド済 済み	!V
ド認	!UBDRXZFiB
ド認 認証	!UBDRXZFiB
ナリ	gU
ナル	!E%V
ナー	,T-SKKNT_V
ナー ーが	!T
ネク	!?-K1J7U9HBXKIRUTUcVfJ
ネク クシ	!D7TRVcViTkU
ネゴ	*T2W9T
ネゴ ゴシ	*T2W9T
ネッ	&H'K*I+K.E2J5G6D7];IAJFKGFHKIKKXLHNGPCQJSHWAXYZJ^IaKcGeKfEjHlC
ネッ ット	&H'K*I+K.E2J5G6D7];IAJFKGFHKIKKXLHNGPCQJSHWAXYZJ^IaKcGeKfEjHlC
ネル	!>"J)[*I+K,W.G/I1Y9FBTKCLISFW[^J_JaKcI
ネル ルの	)T
ネル ルを	!F,ZBWTVfH
ノー	!F#W3TBVGI
ノー ード	!F#W3TBVGI
ハッ	(V3J]U
ハッ ッシ	(V3J]U
バか	*J-V/D1H2K3H5K7KBGFKNUTDWIbIfH
バか から	*J-V/D1H2K3H5K7KBGFKNUTDWIbIfH
バが	!J#I%H'K*H/D0T2H3B5C6H7C<TGDNBOJTHVEWDXI]I^JaIdJeHfViVkAl@
バが がネ	!G1JKV
バが がフ	!I.S0VLZOK
バが が予	"S-W1WKD_HbT
バが が公	!@<Xi]
バが が接	!J,T-H8VKS
バで	!@BJNWOTRSfV
バで では	!BNWOU
バと	!F)U,I-K1V2T8K9XBJfS
バと との	!J)U1VTTfU
バに	&I/G5I7T9KB]KINKRDSHTViIjEkI
バに に接	!J/K7TRKTVkKlS
バの	'U*F.T/?1J2T6E8K9ABEEUFVGIKGLFNYOFR@T;VIXH]K^JaIbJfHiJjFkClD
バの のホ	,J4TWU
バの の提	2W3K9K
バは	!G'K,G0G2JBDFSLDOTRXSTTHWJZE^KaIcGeJfF
バは はエ	LJSY
バへ	KKWUXTkI
バへ への	WUkJ
バを	fS
バイ	"H'K)K*K,G.V/I0E1C3J5J9I<F@KAIGKHKI?JVKWLHMTNKODQIRSSKTEVUWHYK[E^J_FeKfHgXkHlF
バイ イス	.UPTSJ
バイ イダ	RX
バイ イト	,I0H1F9J<IICJVKYMTOGRJTIVVWK[I_HfJgSkJlH
バイ イナ	gU
バッ	!H"I&J'I(I*K-C0H1E5V6J;DAHFHGXIEKJLUNKOHPUQFXKYH[HaGbFcJeIfJjIkHlJ
バッ ック	-G1J5T;IBV_IbI
バッ ッチ	BEGYIKPVQK
バナ	!J-TNT_V
バナ ナー	!J-TNT_V
バー	"J%H&2'5(=+=-W/[0<4>6U:F;9<:=?>@?W@AC=DCE=F0IAKHLKMBO;P@Q?SHTYUIWJYA[9aDbHe0fIg=iHjI
バー smtp	!_RFTI
バー ーか	,K-C1GBIKVRJSK_DcTkG
バー ーが	"C#I*E,B-U.9/I2E3?7K9@BTFJGBJFK>LGODR?TXXI]J^I_XbEdJhTiFjVkClA
バー ーで	"I#UBGRT^TiF
バー ーと	!?*T,F-T1G2W9WBJNTTF
バー ーに	#F&G)S.=0J2F3K596@7]9?FJHJS:VJW@XIZE^GaKbCiUjAlT
バー ーの	!D)K,>/@3a5[6E7E8C9CBIGFHUKALJOJRIT:VJWHXJZS]H^HfChK
バー ーは	!GBJ
バー ーへ	!X"T-K.J/D3H7I8J9HKHTZXW_HdIjFlH
バー ージ	!C,K-Z8I;I?[BHKGNXRI_J
バー ー名	,I6ZRJTHiI
バ側	!C*K1H2J8V9ULJRKSGVU
バ管	!E"S.UBKLYSW
バ管 管理	!E"S.UBKLYSW
パイ	-V1F8WLKWT_K
パイ イプ	!J-V1H8WWU_K
パケ	!@.FJWKHc^
パケ ケッ	!@.FJWKHc^
パス	#>%C';(>*@+A,5->.5/42C3<4F57778;9=:D;G=T??@=BFC9DBEAF<HEJCK4LSMFNAO<P^QbRWSET3UKVAW?X@Y:]?_>a=c?dCeVg<hDk9l>
パス 'c	=T
パス スが	!U7JBIISLT^T
パス スは	!I6ULKeUiJ
パス スフ	"I(K.J/K5I6J<B=F?J@JCHEKFJGHKJLKP_QdRESKYG[K^JgKiFjH
パス スワ	#G&I'J*J+K,C-H.G/G0I3I5G6I7E8G9J<I=H@JFIGUIHKCLENKOJQJRZSETAWJXJZT[K^G_HaJcJgJiSkGlJ
パー	CUaV
パー ーミ	CUaV
ビス	!I"G5KGFKJLKTEXKZGjJkUlI
ビス スが	!E,S
ビッ	BJEZ
ビッ ット	BJEZ
ピュ	5TTE
ピュ ュー	5TTE
ピー	,I.S5I8IBDITKULJTGWJ[S^VaIbSfFiJ
ピー ー中	!F.UKXST
ファ	"C#:%=&7(S);*=,1-A/20]1I2>354>53687C8C9<:?<UB=E<F@G7IUJJM>N8OYP@QIR@T<UDWFX;YVZ;[U]U^H_IaSbGc>eJfGhDi;j?kAl7
ファ ァイ	"C#:%=&7(S);*=,1-A/20]1I2>354>53687C8C9<:?<UB=E<F@G7IUJJM>N8OYP@QIR@T<UDWFX;YVZ;[U]U^H_IaSbGc>eJfGhDi;j?kAl7
フィ	!E3Y
フィ ィン	!E3Y
フォ	!I"K&K'H(K*J+G,E.H/C3H5G6T7H9H;F<B=I>KBAFJHJKFL_NJQISTTCVGWI[V]D^HaGbIcHe[fJgJiJjJkHlH
フォ ォル	!I"K'H(K*K+H,E.H/C3H5G6T7I9H;G<B=JBBFJHKKGL_NKQJSTTDVGWJ[V]D^HaGbIcIe[fJgJiJjKkHlH
フト	,H8U@TKVTI
フト トウ	!G8U@TKV
フラ	!SeUgS
フレ	"I(K.J/K5I6J<B=F?J@JCHEKFJGHKJLKP_QdRESKYG[K^JgKiFjH
フレ レー	"I(K.J/K5I6J<B=F?J@JCHEKFJGHKJLKP_QdRESKYG[K^JgKiFjH
ブに	!G
ブに にな	!G
ブは	'VTU
ブシ	!F)T,Jf]
ブシ シス	!F)T,Jf]
ブデ	!FLHSGeZ
ブデ ディ	!FLHSGeZ
ブフ	LISI[JeU
ブフ フォ	LISI[JeU
ブラ	![JSTHXJkK
ブラ ラウ	!ZTHXK
ブロ	!C+U_Z
ブロ ロッ	!C+U_Z
プが	!F1J8WWU_K
プが が切	-H8X
プし	PVQT
プし しま	PVQT
プに	-T
プに に書	!K-T
プの	!FaU
プの の設	!JaU
プを	!V.H
プシ	gU
プシ ショ	gU
プタ	;KATJTTJ
プタ タス	JUTK
プト	-T8KBKGUcXiS
プト bashrc	cU
プラ	!V
プラ ライ	!V
プリ	!Y,G/J3X7J9IKJTG^V
プリ リン	!Z,H/K3X7J9JTH
プル	!I0U
プロ	#;%C&:'V(J)B*H+C,J/82H344C507F:G;<<D=<>A?<@=A7BKC;ECFCHAJJKTMCNVOKQ8RFUJWeXUZ>]9^U_=d:eGg7iJj8kKlT
プロ ロイ	6T<KAGBWiU
プロ ロキ	,C.K/F3K5J6H7J9KB@GKKJRASKTDWgX]iFjIkGlH
プロ ログ	!Y
プロ ロセ	!>"U1WKWbVcT
プロ ロト	'J,B.I/C0J3G5G7H;KBIGJKJLFN[OGR@SFTBWHXI]J^YaIbSiEjKlZ
プロ ロバ	RX
プロ ロー	"D#I%K&J'X)K*I+K.T0T1C3I5E6I8J9D;;=F>J?H@GAICHDJGENIPIQHR?VTWGXIZJ]E_HaSbFcCdJfFgEhKiIkGlH
プン	OSST
プ先	!H/H5K9TBGLWSV
プ先 先に	!D,E.U9VBILTiV
ベー	!W
ベー ース	!W
ペア	!Y
ペア アを	!Y
ペー	!VbT
ペー ージ	bT
ホス	!?"@#=%@&G'@(=*E+D-F.?/^0=2V3^4W5g6c7]8H9<:F;:<8=?>D?B@@A:BFC@DEEAF;G=I<JFL-M@N6O:P>Q=RCS2UJV@YAZ?[?]?^8_;a=cFe?g<h=i*jBkD
ホス スト	!?"@#>%@&G'@(=*E+D-F.@/^0=2V3^4W5g6c7]8H9<:F;:<8=?>D?C@@A:BHC@DEEAF<G=I<JGL-M@N6O:P>Q=R(S2UJVAYAZ?[?]?^8_;a=cFe?g<h=i+jCkD
ホー	!C1^JT
ホー ーム	!E1_
ボリ	.W0KSG
ポジ	,K1I4SKHLJTIWKcTkK
ポジ ジト	,K1I4SKHLJTIWKcTkK
ポリ	!D'U,J0U2KEWFU
ポリ リシ	!D'U,J0U2KEWFU
ポン	!H
ポン ンス	!H
ポー	"B#B%H&@'C(C)C*@+E,Z-</A1:4G5I7K89<B=D>S?S@BAXBICDDGEGF?GBHFJBK5PDS>TVVHX;YD^A_:aCb>eFf>gDhHi=kglT
ポー ート	"C#E%I&@'C(C)D*@+E,Z-</A1<4G5I7K89<B=E>S?S@BAXBECEDGEGF?GCHFJBK5L9PDS?TVVHX;YD^A_;aCb?eGf>gDhHi>kglT
マウ	1W5JBJ
マウ ウン	1W5JBJ
マン	!E(I*K/I1S2K3H6I;H<HAKFKGSJJKKOJRKTKVHYK]J^XbTcSjH
マン ンド	!E(I*K/I1S2K3H6I;H<HAKFKGSJJKKOJRKTKVHYK]J^XbTcSjH
ミッ	!U;JCUaV
ミッ ッシ	CUaV
ムが	!="K(X,H.U/J0H1K3DBJOKRJSFTIf[
ムが が一	!I(T*J3G
ムで	!H0T
ムの	!Y*[-V.H2V8J9XKDRKWI^K
ムま	2JEWFU
ムま また	2JEWFU
ムア	)K*J-F.H/F1G3H5I6I7V9HBEGHLHRHSHTWXWaIbJcIdVfHhJiIkT
ムア アウ	)K*J-F.H/F1G3H5I6I7V9HBEGHLHRHSHTWXWaIbJcIdVfHhJiIkT
ムス	aV
ムス スタ	aV
ムデ	!G1Z
ムデ ディ	!G1Z
ムパ	GYRHiI
ムパ パス	GYRHiI
ム不	!I*W
ム不 不一	!J*W
メソ	!JBTFUZKjS
メソ ソッ	!JBTFUZKjS
メタ	!X
メタ タデ	!X
メッ	!I,K/K<KBCIHKENJRHTIWKcUeUfKiF
メッ ッセ	!I,K/K<KBCIHKENJRHTIWKcUeUfKiF
メー	!d"K.KBFRJTG
メー ール	!a"K.KBIRJTGiS
モン	!X
モー	!G"A#C%F'C(T-S/J6=799H:I;><?=@>E?E@FADBSDGEGI9LWMHN?PUQ@R6V?WIYEZF]T^@cHdCeBfKgaiKl?
モー ート	"E#F%H'F-T/J6?7;9I:K;C<A=C>H?G@IAFBTCEDIEJGBI<LXMJNAQFR9VBWIYIZI]U^EcJdDeClA
モー ード	!G3KCSKHOJPWQJgb
ャネ	)]1[KJ
ャネ ネル	)]1[KJ
ャン	!E.U1J5TIKLTiV
ュが	(I]U
ュア	!W
ュリ	3TDW
ュリ リテ	3TDW
ュー	-J.U/I0B1K5S7I=UBCISRITAaHlJ
ュー ータ	5TTE
ュー ーム	!F.W0JSF
ユー	"Z#S&B'I(H*H+F,A-I.S/A0G2H3C4K6D7E9E:I;?<A=V>F?H@HABEGGJHIIFJGK?LCMHNHOGPCT>VHWBXHYF[G]I^F_CaEbEcGdIeHfFgHhBibkClF
ユー ーザ	"Z#S&B'I(H*H+F,A-I.S/A0G2H3C4K6D7E9E:I;?<A=V>F?H@HABEGGJHIIFJGK?LCMHNHOGPCT>VHWBXHYF[G]I^F_CaEbEcGdIeHfFgHhBibkClF
ョブ	!H"K-G.F1I6I7J8K;KHUQIRUXXjJ
ョン	#E%E&F'H(G-X.>/>0E1T3;4H5>6E8X;=<A=B>D?Y@DDHEIFDG@HGIEL?MGNUOCPEQBS<TGVDW?XFYDZI[D]G_IcUdDeEhDlA
ョン 3	!K?YAI
ョン ンが	"S-J1U8ECYKG
ョン ンで	AS
ョン ンと	^W
ョン ンに	!K*U9TcW
ョン ンの	!C)U*T2T9T_T
ョン ンは	!Z8VCF
ョン ンを	8VBFJTKW
ョン ンロ	!E
ョン ン文	!I-XKINT
ライ	!["J*T,E-S.J/F1K3J5H7IBBGKIHKILUMTOIRESSTJ_JiFkKlF
ライ イア	*U-T9SBJMTiJlJ
ライ イン	IJLWSU
ラウ	!ZTHXK
ラウ ウザ	!ZTHXK
ラム	!Y
ラム ムま	^S
ラン	.W3T8SKI
ラー	!F"?#G%9*S4G5J6G8H9S:A=E>F@8AJBSC5E>GFJEM<NJOJPERGUDX8YDZ8^F_DbAcSjI
ラー 0	!_.G2TKJ
ラー 1	![
ラー 20	!FJZTKXS_VdK
ラー db	!T
ラー fatal	)V/?7B9HBERIcUfTiKlJ
ラー ipaddr	7ITEdTkXlK
ラー java	;T
ラー libssh	!V
ラー sftp	!5;JBIK;RU]VdSkUlT
ラー ssh	!EAVKJNK_UkG
ラー アッ	!E0SKVLIOV[I
ラー コー	!9,I-S0U1DLWQSRJ]KcHfHgI
ラー サー	!(&K*H0K1H2H3B5A7V9IBGLER_WBbHcVfUjH
ラー ソフ	KU
ラー ディ	!@1WLWSZ
ラー ファ	!J.T0X<JITaJ
ラー ホス	!C/F7WKDTW
ラー メッ	!BL[[TeH
ラー リモ	!H&^,UPTjX
ラー ロー	!EIX
ラー ーが	!C)K-C0K3J7J8E;JGJNKTJWYaTgJhJjTkJ
ラー ーで	!H)T.T1TbTcUfS
ラー ーの	!HLSSW
ラー ーを	.VBH[[aU
ラー ーコ	!E/K0H8UIKS]TUeJ
ラー ーメ	!GOU
ラー 接続	!E,K-IKWTGk]lU
ラー 相手	!J*V2T
ラー 致命	!D,G/I7KGVRYT@
ラー 認証	!A,G/I7KGURXT@iX
ラー 送信	eU
ラー 鍵フ	!G+F;Y>J?DIG
ラー 非ア	!G
リか	!D&T
リか から	!D&T
リが	!T<GIGLXSHeK
リが が存	LU
リで	!?1ILC[b
リで です	!FLF[_eH
リに	!VSF]S
リの	)U-S1K4VBELDXTiK
リは	;KS?[CeT
リは はあ	ISSB[EeK
リは は作	!IeW
リを	!@/I1ILX[IbUcUeU
リを を作	!I
リク	!K%T
リク クエ	!K%T
リシ	!D'U,J0U2KEWFU
リシ シー	!D'U,J0U2KEWFU
リス	!T4X5@LX
リス スト	4X5ALYST
リス スナ	!U
リズ	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
リズ ズム	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
リセ	!E,JKUNU
リセ セッ	!E,JKUNU
リソ	!T
リソ ソー	!T
リッ	!Y
リテ	3TDW
リテ ティ	3TDW
リプ	-TWScX
リプ プト	-TWScX
リポ	,K1I4SKHLJTIWKcTkK
リポ ポジ	,K1I4SKHLJTIWKcTkK
リモ	"E#E%H'E-T/J6?7;9I:K;C<A=C>H?G@IAFBTCDDIEJGBI<LWMJNAQFR8VBWIYHZI]U^DcIdDeClA
リモ モー	"E#E%H'E-T/J6?7;9I:K;C<A=C>H?G@IAFBTCDDIEJGBI<LWMJNAQFR8VBWIYHZI]U^DcIdDeClA
リン	!^,H/K3X7J9JTH
リン ンタ	!_,ITI
リン ント	!E3Y
リー	STbTcT
ルか	!E.J1U[WbUcS
ルか から	!E.J1U[WbUcS
ルが	"J%T&K'F*J+F,F.=/F0>3G5K7F8I9E;H<X=?>B?I@IAGB?CHHIIULBO_PHRCS=TGWH[?_Ja=cHeIiBjH
ルが があ	IYSI
ルが が壊	(S;SKV
ルが が存	<GLIOV
ルが が既	OY
ルが が見	;<<Y=IOIYH]JgH
ルさ	!H5VRI^ViT
ルさ され	!H5VRI^ViT
ルで	'W.H@TOFSHTSaGlU
ルで です	!H'W@TaH
ルと	(U0IKHLIOHSE]ZaJ
ルと とし	SI^S
ルと と一	]U
ルに	+V/J0I6I;JLISFTJ]UbZlH
ルに に失	1UbUcS
ルの	!F"=#J%J&I'>(W*G,A/G0:2H3J5K6H7E=S@HCWDVGIHCICJEMKPDR;TAW>XJ[6]YaJbVgWhI
ルの のア	;K=UDWLHSJ
ルの の先	!K;T
ルの の形	;A>U
ルの の読	<HAUQJ
ルの の起	!C1U^VbYfT
ルの の転	SK
ルは	!:"G'V(E+J.@8J;V=H>HAHBGCIDIHJI8KBLFNJOZQIRBSJVWWKYV]?^T_Ja@cWfHgFiJlH
ルは は公	!KYU
ルは は受	!G0Z
ルは は既	!ILKOX
ルへ	.T
ルへ への	.T
ルま	!EIXLXSI
ルま また	!EIXLXSI
ルや	ISSB[E
ルや やデ	ISSB[E
ルよ	!K]W
ルよ より	!K]W
ルを	#I&G(B*D,U/A1J2F3E5B6C8G9?;S<T>V?K@FA@CAFHGHH>JJK<LIOGPEQ@RJTHVAXGYHZK[;^<a8bUdHe@gGjHk@lW
ルを をア	!X0H
ルを を作	0ULT
ルを を初	"TcTfVlI
ルを を指	!UlU
ルを を確	,WBFWS
ルを を読	!E+F;W?CAJIG
ルを を送	!Z.JOKSUTJ
ルを を選	lY
ルを を開	!9+I-U.E;J<T=TBYKKSX]I_UfH
ルア	iU
ルア アド	!HiX
ルエ	*U2U9UhT
ルエ エラ	*U2U9UhT
ルゴ	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
ルゴ ゴリ	!@*Y,J/H2[5H9ZBIEUKJRHTHkJ
ルサ	!D"SKSOKgViU
ルサ サー	!I"TRSiU
ルシ	!I.S0TSI
ルシ シス	!I.S0TSI
ルダ	!D"K'H*K+H,E.H/C3H5G6T7I9H;G<C=JBCFJHKKGL_NKQJSTTDVHWJ[V]D^HaGbIcIe[fJiJjKkIlH
ルダ '	!I.ILUOVSYeF
ルダ ダが	LU
ルダ ダを	!B.K0S1TOHSV[IeY
ルダ ダー	!FIK[U
ルフ	!D<EI]OK
ルフ ファ	!D<EI]OK
ルリ	!FSW
ルー	/E7WKITJWT
ルー ープ	CS
ルー ール	WU
ル名	'G(H.B0c;J<KIEKGRJSIVGYJ[Z]FaEeIgI
ル名 名が	!F0VLHSH[U
ル名 名に	!V0TOJSK[K
ル名 名ま	!H0USI[V
ル接	!F,JBKKJWY_J
ル接 接続	!F,JBKKJWY_J
ル転	!G.UIIbSfU
ル転 転送	!G.UIIbSfU
ル送	.UBKIUL[RK[G
ル送 送信	.UBKIUL[RK[G
レク	"H&I'E(G*J+E,F-I.>/D0A1Y3H5G6H7H8G9I;C=E>H?J@HAHBDCIDJFJGIHGJJKCLVNIOAQHRDTGVKXKYF[]^H_IaDbFcGeZfGgEiBjHlG
レク クト	"H&I'F(H*J+F,F-I.?/D0B1Z3H5G6H7H8G9I;C=E>H?J@HAHBDCIDJFJGIHHJJKCLVNIOAQHRESSTGYF[]^H_IaDbFcGeZfHgEiBjIlG
レジ	!TOT
レジ ジス	!V
レス	!2/X3G5G6TBGLHRESIWJ_UbKcJd]fIhJiTlI
レス スで	!IdV
レス スは	!IPT_U
レス スを	/X6K
レス スポ	!H
レッ	!Y
レッ ット	!X
レポ	IT[VkF
レポ ポー	IT[VkF
レー	"H%K(J,I.I/J1K3J5H6J<B=E?J@JCHEKFJGHKHLJOKP_QdRESJTIYG[J^J_GaKbJfKgJiEjHlJ
レー ーズ	"I(K.J/K5I6J<B=F?J@JCHEKFJGHKJLKP_QdRESKYG[K^JgKiFjH
ロイ	6T<KAGBWiU
ロキ	,C.K/F3K5J6H7J9KB@GKKJRASKTDWgX]iFjIkGlH
ロキ キシ	,C.K/F3K5J6H7J9KB@GKKJRASKTDWgX]iFjIkGlH
ログ	"W#T&@'A(D*A+F,G-=.;/K0@2C4H6@7@9><A=C>I@CA@B]CBDFEEF9HFIAJCK7L=MHNBO?P@RWS5VDX?YB[@]Da?dFe@f@gAhSiZk>
ログ グを	!E
ログ グア	!W
ログ グイ	"V#U%F&D'F(I*D+H,J-C.?0G2F4J6B7C9B<E=F@FAEBWCGDIEGFEHHIEJFK>LAMJNEOCPDRUS:VHWAXCYFZS[E]H^BaFdHeDfBgGhTi[kA
ログ グオ	![iG
ログ グラ	!Y
ログ 詳細	!E
ロセ	!>"U1WKWbVcT
ロセ セス	!>"U1WKWbVcT
ロッ	!V+TBIPJRI_XiG
ロッ ック	!V+TBIPJRI_XiG
ロト	'J,B.I/C0J3G5G7H;KBIGJKJLFN[OGR@SFTBWHXI]J^YaIbSiEjKlZ
ロト トコ	'J,B.I/C0J3G5G7H;KBIGJKJLFN[OGR@SFTBWHXI]J^YaIbSiEjKlZ
ロバ	RX
ロバ バイ	RX
ロン	0XGUSHiT
ロー	"<#B%E&B'W)E*A+D192C3<4G6?9<:J@TB=CAEGFIG>HDI^MHNAP?R6W>XEZD]Ub<c8dFeJf=hDi;k?lA
ロー ーカ	!J'J(T-K0H;I<BIbLCODSCVG[F]ZaI
ロー ード	"A#E%I&G'X)J*F+I/K1B2I3C4J5@6G8H9B@SBECBDGEJGCHIMKNFPCR:WEXHZG]B_GbCc>dIfCg?hJi@jHkElF
ワン	GYRHiI
ワン ンタ	GYRHiI
ワー	#A%G&@'B(F*B+E.;/D0@1T2E3H4H5?6>7X:I;G<B=D>I?G@FCEDIEFFCHGIAKVL;MIN?OAQFRXS;VEW>YG[E]F^?_GaBc@eDgDl?
ワー ーク	&H'I*I+K.E/K0H2K5I6F7Z;IGIIJKXLGNHOHR9SEVKWCXUZK^IaIcHeKfFiKjHlF
ワー ード	#G&I'J*J+K,C-H.G/G0I3I5G6I7E8G9J<I=H@JFIGUIHKCLENKOJQJRZSETAWJXJZT[K^G_HaJcJgJiSkGlJ
ンが	-J/S1U3J8EBECYKGRUTS_JbKiI
ンし	!U"B3J5JBATUZV_Ii@
ンし して	"JBETVZV_JiF
ンし しま	!["IiI
ンで	#V)K*J,F.G/B0K1D3H5B6J7K9I;F@JBVFKGXLGOJQGRYSET>]J^HeJfIjS
ンで でき	#V,H.H/E1E3I5E9KBWGYLIOJQIRZSGT?^KbIfJjT
ンで です	!TcS
ンと	^W
ンに	#I,I-K.G1F5K8J9S;H<HGHKIQFTFWKaJbIcUgKiVjC
ンに に失	*T.H1I9TGJTJcKiTjG
ンの	)T*S2S9TGJRC_UfK
ンは	!S"U'K)U0W8T;KBACERDSF_HaKbTcIfHjJ
ンは はで	"IbV
ンは は拒	)UiJ
ンま	!HRTiS
ンま また	!HRTiS
ンを	3V8VBCJTKWTH
ンを を終	8SKJ
ンを を開	!XBJ
ンイ	"UBFGTiT
ンイ イン	"UBFGTiT
ンガ	!E3Y
ンガ ガー	!E3Y
ンス	!X,H/J6KBELJRHSITD^UfIiK
ンス fz	!H
ンス スタ	!U
ンス スト	1U^VbT
ンス ス固	!U
ンタ	"K,A/T5JBCGbRATIkIlJ
ンタ タイ	GYRHiI
ンタ ター	,B/VRJTK
ント	"Y#U%^&Y'A(A)B+?,:.9/80?3Y4E5D6@7@:T;<>D?E@@CAEAHCJDKJN?O=P>Q@RES5T7VCW>X?YDZ@[@]A^?_@a@c?dFfFgCiWk?l:
ント トか	&V*T
ント トが	%V3W9JBHKJ_KiJ
ント トで	!B#U+K,K1V5HDTGKSGjT
ント トに	"I#F&U:UBXbKiF
ント トの	"V%TBKhWjI
ント トは	"S#T%TBCGSiK
ント トま	"SGKiV
ント ト名	!I"JiZ
ンド	!K%K(H,J/I2I3G6H;G<GAICJFJGSHJJHOIRJTIVHYI[K]I^WbShKiJjG
ンド keyfile	!K
ンド open	!H
ンド put	!J'TLH
ンド ドが	!E/ILVST^TgU
ンド ドま	^S
ンド ドシ	KS
ンネ	!?,X.J9HBVKILKSITSW[fH
ンネ ネル	!?,X.J9HBVKILKSITSW[fH
ンピ	5TTE
ンピ ピュ	5TTE
ンプ	0UGUSHaUiT
ンプ プの	!JaU
ンプ プル	!I0U
ンポ	;TATQTRH
ンポ ポー	;TATQTRH
ンロ	'K0KIK
ンロ ログ	!E
ンロ ロー	!W0K@S
ン不	!HBUcT
ン名	!E
ン失	!B1K8JKKTIhX
ン失 失敗	!B1K8JKKTIhX
ン文	!I-XKINT
ン文 文字	!I-XKINT
ーか	"I,J-C1FBHKURISK_CcTkG
ーか から	"I,J-C1FBHKURISK_CcTkG
ーが	'E(E*=+F/G2?3G5J7@;B<D=F?J@KAGBUCIDIEKG9HDLTMJPFQGRGTVWZXC]A_VaTdCgBiJjYk9l9
ーが があ	!U
ーが が切	!F-V8ULJSJ_UhT
ーが が応	!V,I/FBHKJSJTX
ーが が接	!K8IWT_ShV
ーが が発	!D-D0K3K7J8F;JGJTJWWaTgJhJjTkJ
ーが が見	"S#UBJiT
ーで	!@"E#U,F.U/G0J1W3I6J8JB>LDSHTA[W^Z_JaJbWiAkJlH
ーで です	!F)T.S1TLGSH[UbTcU
ーと	*T,C-T/J1E2W9WBINSTAkJ
ーと との	!F,I-U1H2S9VNUTI
ーに	&A+I2A3K556=7Z9;<IETHFKJNIVEW<XGZD[J^DaDbAeGfKiVj>
ーに にあ	!G*UOTSI
ーに にな	!J
ーに によ	!D%S'U)T0U1TBDKGST_TfIiKlX
ーに に拒	!K,EBXRH_JiU
ーに に接	&I*F,V.G1K2J5@6F7^9EBAJSLHSGTTWDZKbKjI
ーの	"G#H'J(K)H+J,G/;0F3c4J5]6A7=8I9=<F=IBIEJFFGBJJQIRCT?VDWCXFYI]E^EeFf?gKhFiB
ーの のた	!U
ーの のホ	!D2S3W5U
ーの の応	-T_TlS
ーは	!JBI
ーは はそ	!S
ーへ	!X"T-K.J/D3H7I8J9HKHTZXW_HdIjFlH
ーへ への	!S"T/G9IKIT[_HdJlI
ーを	,G.U/K0KTJ[[aTiH
ーカ	!H'T(T,K/J0F;I<BBJIbKJLBNJOCSCVGWI[E]Y^K_HaHkJ
ーカ カイ	'V
ーカ カル	!J'J(T-K0H;I<BIbLCODSCVG[F]ZaI
ーク	!V#J&F'H(J*I+J.D/J0G2J3J5G6D7Z<JAJCKFJGHHKIJKXLFNGOHQJR7SDVJWBXUZJ]J^HaIcGeJfFgKiIjGlE
ーク エラ	!=,A-H/F7]T=dTk_
ーク クか	!ETUXU
ーク クに	!T,F/T7WKSTA
ーク クエ	!7,[7JTYk@
ーク クレ	!U
ーク ク接	!H)T,J-U1T7DBEJWKSTIkH
ーク ク関	!U
ーク パス	!V
ーク リソ	!T
ーゲ	!V
ーゲ ゲッ	!V
ーコ	!E/K0H8UIKS]TUeJ
ーコ コー	!E/K0H8UIKS]TUeJ
ーザ	"Z#S&B'I(H*H+F,A-I.S/A0G2H3C4K6D7E9E:I;?<A=V>F?H@HABEGGJHIIFJGK?LCMHNHOGPCT>VHWBXHYF[G]I^F_CaEbEcGdIeHfFgHhBibkClF
ーザ ザー	!V#V&F*J+H,E/D0J3H6G7H9I;B<D=X>I?J@KAEFFIHJJKBLFMJNJOJPFRESBTCWHXKYJ[K^I_FaJbHcIfIgJhDi[jJkFlI
ーザ ザ名	"SRVjS
ーシ	*S2W9S^W
ーシ ショ	*S2W9S^W
ージ	";#<%^&Z(C)F*A+D,=-X/>1J2D3>4I5<6G7D9>:E;=<?=A>E?Y@ECDDIEHFAG>HFI@KCMGPEQCR4TBW?XFYEZF]B_DaIcTdGf?gChTiDjG
ージ failure	OSSUVV[XeA
ージ no	!KLYVJ
ージ permission	!ISW
ージ ジに	!V
ージ ジの	!U1V^HcU
ージ ジを	^UbV
ージ ジェ	"I#J%a&^1J3K5I8KFJGIRESHTKWJhViC
ージ ジョ	!C,K-Z8I;I?[BHKGNXRI_J
ース	!c,H/KBDKHRFTFiIkK
ース スに	!S
ース スを	!W
ース スト	!Y
ーズ	!I"I(J,J.J/J1H3J5I6J8F<B=F?J@JCHEKFJGHJKLJOKP_QdRESJTKWKYG[J^JbKcKgJiFjH
ーズ ズが	<G>JPVQ[
ーズ ズの	!HPX
ーズ ズを	;D>V
ータ	#G(G*H+H/>0W2H4I6I9C=J@JAFCUFJGEKTOAQIR:SJVAWBXJYJZI[C]D_CbIcSdJeIhIjCk@lB
ータ タが	!HPTcV
ータ タの	!G.F8T<JBTIVJUTW
ータ タを	,I.UBIHTKUTH
ータ タス	fS
ータ タベ	!V
ータ ター	5UTE
ート	"8#:%?'9*H,T/B1H5I6J:E;I<5=8@;AUC:D@E@FIG6HFIIJFNAPDQHUIV:X>Y<]T^6e;f>iEkb
ート 22	!<,Z-K/J1K6J7JBENIRJkZlU
ート 443	!C7WdX
ート 5432	!a,FRK
ート アク	!W
ート コン	!T
ート デス	!T
ート トが	/G7W
ート トさ	!D3J5I>U?UAUKIOK
ート トし	!EBH
ート トに	;UAVQVRH
ート トの	!B1UbU
ート トへ	!F.UKXLKPUSFTTkV
ート トを	!T/JkU
ート トサ	TT
ート トデ	!GLX
ート トパ	!KBJLWSV[J
ート トフ	!=(K-U0EBIIJKJLWOVSZ[K_UaKhS
ート トホ	&V*V5HBKKFbUfUjU
ート トリ	!A4S
ート ト側	!D)UKH]V
ート ト番	,T/G3J5H6TBENWRHTIWTiIkZ
ート ホス	!D-VKYTE
ード	"I&D)H+51J263<4J5<638F9D:>BID7E;F;G[H5JDM>N3QHRTTCUEW,X5YG]-^H_-eDfFgWh:k7l/
ード 0	!]
ード 1	!I"T1V;K<T>W?UbT
ード 2	!@L]SFVGcT
ード 23	!GIVST
ード 255	!J1K7W=KKFfSiXjT
ード 3	!C,I3T7KLKSZTIaUdWkI
ード 4	!H0GKJOXVU[UaIcJ
ード ドが	"K(I)I,D-G/K1D7H<IB:IDJJLCOHRYTGVF[H^IaDbJcJfHgSiVjF
ード ドし	!S'U.I0G;WLIOJSD
ード ドす	IV
ード ドで	!J"S'A(I,I/K0W;IB=FIIKKFQITHVFYIZU[H]K^HaDgYiHjK
ード ドに	!H"J#T-T0J7J<V=TCJGIIIJUOGRDTTVH[UaFiG
ード ドの	!WBCGXQKRGiFjK
ード ドは	!J
ード ドを	0FB<KVLVRITAZUaI
ード ド中	OT
ード ド失	!E,T<IFTST
ード ド完	.GaS
ード ド済	!V
ード ド認	!UBDRXZFiB
ーネ	!C,G/V7TXS
ーバ	!@"J#F%?&@(F+33S:<;6<?=2>:?5@@A>C:DJHCI-JBM8NXP5Q4UBWEY5[B^H_SaEbIg?jK
ーバ から	!D0TLXVG
ーバ バか	*J-V/D1H2K3H5K7KBGFKNUTDWIbIfH
ーバ バが	!J#I%H'K*H/D0T2H3B5C6H7C<TGDNBOJTHVEWDXI]I^JaIdJeHfViVkAl@
ーバ バで	!@BJNWOTRSfV
ーバ バと	!F)U,I-K1V2T8K9XBJfS
ーバ バに	&I/G5I7T9KB]KINKRDSHTViIjEkI
ーバ バの	'U*F.T/?1J2T6E8K9ABEEUFVGIKGLFNYOFR@T;VIXH]K^JaIbJfHiJjFkClD
ーバ バは	!G'K,G0G2JBDFSLDOTRXSTTHWJZE^KaIcGeJfF
ーバ バへ	KKWUXTkI
ーバ バを	fS
ーバ バー	%I&4'7(?*S+@/]0>4?6U:H;@<==C>F?C@EA>CADEE?F2IBKIMEO=PBQBSITYUJYE[<aFbCe3fJg?iIjK
ーバ バ側	!C*K1H2J8V9ULJRKSGVU
ーバ バ管	!E"S.UBKLYSW
ービ	!I"G5KGFKJLKTEXKZGjJkUlI
ービ ビス	!I"G5KGFKJLKTEXKZGjJkUlI
ープ	(I3Y9KBJKI
ープ プリ	!E3Y
ープ プン	OSST
ーミ	%VBICUaV
ーミ ミッ	CUaV
ーム	!=.W0H1^LFOU[IeJ
ーム ムデ	!G1Z
ーメ	!GOU
ーメ メッ	!GOU
ーモ	!X
ーモ モン	!X
ーラ	!D<T=VBIIS
ール	!d"F*J,F.A/E3F5F6J7I8IB?KILHRCSF^TfJjHkIlI
ール ルで	.JTU
ール ルに	1UbUcS
ール ルア	iU
ーン	&V<KBWQKcT
ー中	!F.UKXST
ー名	)T,D5H6Y7K9KLJQITCjHkGlK
ー名 パス	!G"VBTRUiS
ー名 名と	!WBFZV
ー名 名に	!F6XiU
ー名 名ま	!VGWiB
ー認	!TRHiH
ー認 認証	!TRHiH
一度	;SQTiU
一時	!H.I1KIIKWLESUVVWFXT[V]V
一時 時フ	!@.KIILFSWVV[V]V
一時 時的	KXWGXT
一次	RWiY
一致	#J%H&E'E(_*W+H,D-E/@0B1G3b4J5J6D7F8B9T;E<C=J>J?I@IAGBHCJEIFDGDHHI@JHLAO@PCRGS?T?VAWEXIYHZI[H^E_FaDeGfFgUhJiDjDkI
一致 致し	"J&I'K(X+K,I.D/E0I1K3^5E6I7I8J9V;I<DAKBDFHGJHJIGLEOEQIRFSETCVIWJ]T^KaKbIfJiGjJ
一般	!I.Y0JSX[U]KeK
一般 般的	.U[W
一覧	&K1XBHKJRHSWZU[EbIeF
一覧 覧の	JSSY[IbJeK
上で	<U
上の	!EEWRHXS]W
上の の鍵	EW
上传	"D(G)J*H,B.V/B0I1G3J5I6H9K;KBDGIICJKNJOGRBSWVSXJ[H]J_CaFbHcGdGfDhJiFlI
上传 传失	!>"I,I.X8KBIIJKGOJRGSUTS[K_JaJcJdJfJkT
上传 传完	VU
上传 传成	!X
上書	IKLJOWSG
上書 書き	IKLJOWSG
上注	BY
上注 注册	BY
上限	.VKJ_X
上限 限に	"T_W
下に	LGSG[HeU
下に に置	LISJ[J
下の	!U
下の の署	!U
不一	!B(X*U-K.S2T3U8K9JBFIJPJ]I
不一 一致	!B(X*U-K.S2T3U8K9JBFIJPJ]I
不到	!="E&J'J(D)G*U+I,B-E.?/U0E1D2Z3@4J5@6E7F8D;F<]=GAHBCCIDJFJGIIBJIK@LEMJNHOFPJQGRASAT>VHWHXHYGZJ[G]F^G_DaEbFcDdJeIfCgIhIiEjJkHlE
不到 到匹	!?*V-J/H2[3H5J9T<JBJ_K
不可	!B5TBTIHLVOJSU]V
不存	!:(I,E-I.A/C0H1G5E6E8G;K<BBDDTI[K>LZNJOCQIRJS;TIVJXK[G]I_FaHbIcGfGhKlI
不存 存在	!:(I,E-I.A/C0H1G5E6E8G;K<BBDDTI[K>LZNJOCQIRJS;TIVJXK[G]I_FaHbIcGfGhKlI
不明	!H+S,J/U1J3D5]BKRJTJ
不明 明で	!K/V3H5T
不明 明な	+U3J5W
不正	#J%J&J'I)J*G,B-E.A0D1H2H3B4J5B6W7F8C9G:K;Y<D=T>G?FEIFGGEHIIHJIK=LFNSOFS@T@VHWGXIYAZI[G]T^H_EaEbGcEdGeJfEhJjHk@
不正 正で	.H0J5J;U?JBFDIKFQESHYH]UcJ
不正 正な	!F6T;V=ICIQI
不正 正ア	!Y
不正 正确	;H=TDUQX
不符	3Z5HBKTK
不能	3D5YIKLH
不要	cW
不足	!S"I,H.b/I3K5K7KBIESKGLDRGS?TC_IcJfJkKlI
不足 足し	.UET
严重	!?,H8V?IBJKURUSTTF
严重 重错	!D,H8V?IKURUTF
个文	!Z.G3ISI
个文 文件	!Z.G3ISI
中で	!J"K#U8H;SiG
中で です	#UiH
中に	)I*V,=-U/J2J3J4S8;9aB=IEJ[LKNJRGTCWV_SaSfEhHiIjIkJlK
中に にエ	,D-G4T8JBAIJRITHWVaTfK
中に に切	!I-X8J_Z
中の	!@"W8KBKRKTWiEkV
中断	,C.V3T5T8W9KBJJY
中断 断さ	!F,J-K.V8YJS
中断 断し	!HTKkS
中斷	"J,J.G/J5JIKKYLJRESJTH_KcKlK
中止	!E"I(K,A-B.S/I0J1F3V7H8[9I<T?H@JBEIHJIKZOHRATBWIaJcJdIeSgJhGiGjKkH
中止 止さ	!E,J.U8Y_U
中止 止し	!@8I<TBKKSOJTJeT
主机	!>#G%H&E'E(@)@*A,@.9/a0@3W4E5[6>7V8C9;:G;?<A=C>I?G@GADCGDGEHFCG>HGI;JCKCL:MEN@O>PAQ=RHS9UIVCWBXTYEZF[@]B^C_Ka@c;eEfIgEh?jCl<
主机 机上	BY
主机 机密	"G(I)J*G,F-I.F/C0J1F3Z4K5^6K7G8I9EB@IIKELHOIQIRBSHTAXJ[J]J_IaJbIcGfFhIiHjKkKlH
了し	#G%G(F)I*H,D-S0G1W3E5E6G7H8V;H=J?K@JBKCGFJMKNEQCR@SFTGVSXJ[H]IaAdHeJgDhFiFkFlF
了し しま	#I%H(F)I*H,D-S0G1W3E5E6G7H8V;I=J?K@JCGFKISMKNEQCR@SFTGVSXJ[H]IaAdHeJgEhFiGkFlF
了で	&IKUhW
了で でき	&IKUhW
了コ	,V-I0J8G=F>VCKGHIKKBOIREVK[KcJkS
了コ コー	,V-I0J8G=F>VCKGHIKKBOIREVK[KcJkS
予定	;TFU
予期	!8)W,D-U/H1Z5HGJRITC^IbXfShG
予期 期せ	!=)X,E-V/K1VKKNHTD_SfThH
事録	!USI
二段	GW
二段 段階	GW
于目	,TTK
于目 目标	,TTK
于连	7VTSdUkV
于连 连接	7VTSdUkV
互換	!B1UbTcY
互換 換性	!B1UbTcY
交换	!E2G3F5I9]AJBGKJRESKTIhKiJjJ
交換	)J*W,F-Y.F/G1D2T3D5F8D9jBEIIJZK<LGOKRFSGTDWIaJcGfHhHkJlJ
交換 換ア	9S
交換 換方	!E*H9_
今回	!G3X
仓库	TT
他の	CV
付き	;V
付け	#U'],G.I/H0S3K5I6E<KKJLIODSGTHWJ^KbJiCjIlE
付け けて	'Y,J0KBGRIkT
付け けま	#VeT
付け けら	0VOK
代理	!E&U,HBJKFNJRGTYX[_GkJ
以上	!C5J8SEZFTJVKTRH
以上 上の	EWRI
以下	!TJT
以下 下の	!U
以外	MT
以外 外の	MT
件	!a.FKFSJ
件传	SU
件传 传输	SU
件名	!I(I.J0YIJLSVJ]K
件数	!]
会话	"K,J-K.K1U5J7K8WBKKERJTF_KfTiJ
会话 话已	"K,J1U5J8WBKKERJTGfTiJ
传失	!>"I,I.X8KBIIJKGOJRGSUTS[K_JaJcJdJfJkT
传失 失败	!>"I,I.X8KBIIJKGOJRGSUTS[K_JaJcJdJfJkT
传完	VU
传完 完成	VU
传成	!X
传成 成功	!X
传输	!D*E-J.T0I3FAKBJIIKVLHOCRGSSTJVH[I]^gJlJ
伺服	!H"K,K.J/J0K5K8JBKIIKGLKRVSJ[K_KlW
伺服 服器	!H"K,K.J/J0K5K8JBKIIKGLKRVSJ[K_KlW
位置	!E8SBHaTcK
位置 送信	!J-T7SKIaT
体は	!J.HOFSFVWa[
作が	!B8VTHXVaVdIkUlS
作が がな	8VlT
作が がタ	7IKUTJXX
作し	)U1T
作し して	)U1T
作で	!DTSaX
作で です	!DTSaX
作は	.U
作を	!F7UBJSUVUaT
作を を実	7V
作成	!H"E#Y'C(K*K+I,F.>/G0T6H7I9G;G<F=G?KB:CKGIHJI@KDLaPJQJRBSZTBVCWHYG[:]C^Ha>bEcKecfKi>jGkKlK
作成 成し	!VFSLVSF
作成 成で	'J0S1HIKLTOFSX[G]JeZ
作成 成中	.IOW
使い	!W%TBVQJjS
使い い方	!XQK
使え	"J#U.K0W6T;I<HBEIJLGOIRISGYS[J]KbJ
使え えま	0W6T;I<HBJIJLHOJSHYT[KiT
使用	#>'@(D+A,G-G.U/D1H2C3;4H5>9@;8<I>UDSEWFTG=HHIAJFK9L?MINDO<Q>RWS;VEWCY>]A_@aAb<cEdGeBfAgEk@l>
使用 用さ	!IBKjS
使用 用し	!H"I)UCTEUZKlK
使用 用す	%VBG
使用 用で	!G'K+I.J0S;D>TBCDWEUOHRWbF
使用 用中	"VFTjU
使用 用可	!CRTZTiH
使用 用量	.T
例外	!VJV[J
供し	ST[SlT
侵害	3S
侵害 害の	3S
保存	!Z"I'G(I*K+I,A-I.T/A1F3W5F6H7I8G9G<H=H>H?T@JAFB9CJDIFJHWIJKBNIOYPIQCR?T<WJXKYH[F]F^F_IbHcHeIfGgJi@jIkIlF
保存 存し	![.J3I?VBIKKQISIaSiJ
保存 存で	.V0T3JBIHYOVRJTI
保存 存先	.XSU
保持	%T
信が	!@8SJUKUbU
信さ	!JBJcW
信さ され	!JBJcW
信し	!C'W-G.KBFKGLFMWNU_IfSkKlJ
信し した	!FMT
信し して	!G'Y
信し しま	-JLGfU
信で	!U.G9JLTTK
信で でき	!U.G9JLTTK
信に	!X.H/JFUKDLKRESJjT
信に に失	!X.H/JFUKDLKRESJjT
信は	!FBHVUXVaX
信を	!G.S3J8TISJVKTeU
信エ	!I*W2T5G8J9GBDKHLZNSRTSX[K_SkHlK
信エ エラ	!I*W2T5G8J9GBDKHLZNSRTSX[K_SkHlK
信サ	!ZRF
信サ サー	!ZRF
信タ	!E2T8WKUTGdJ
信デ	NTgS
信デ デー	NTgS
信バ	BIGV
信フ	!=([0J;FKWOIgW
信フ ファ	!=([0J;FKWOIgW
信中	!W-J8KKW
信側	!?/U5K7UTWVUcH
信側 date	!I-S7SKIaT
信側 側で	!H(SVT
信元	(]LJ
信先	LXOJRJ[TeF
信処	!JIVLTSSjU
信処 処理	!JIVLTSSjU
信失	!H"IKKZVjW
信失 失敗	!H"IKKZVjW
信後	!AJWKHLGSJV[
信息	cT
信済	!D.KLJOVVWaT
信済 済み	!D.KLJOVVWaT
信用	"W)U
信結	!U
信結 結果	!U
信頼	!U4T
修正	+U0T
修正 正し	+U
個の	(TDT
個の のフ	DT
値が	!F(W+UNJ
停止	!C"a%K,K/J1GGDIKJ^KULDNGOIPKRASGVJZI[KaJbJfJiGjIlI
停止 止し	"U5SBIJXKULHNJRIhSiK
側が	)V
側で	!C(S1I8VBHVS
側に	!E<KSIVUjT
側の	!IRI
元の	]W
元の のフ	]W
先が	!F
先で	RT
先に	!8.S5K9TBEKIL]RHTVeHkV
先に に接	!B,G9WBJiWkX
先の	.U5I6VBKOK
先は	!H
先サ	!G/J0S5T7S9UBBHWRJSEiJ
先サ サー	!G/J0S5T7S9UBBHWRJSEiJ
先デ	!A)ULV
先デ ディ	!A)ULV
先フ	!DLZSU
先フ フォ	!FL[SV
先ホ	,I/T6S7V
先ホ ホス	,I/T6S7V
先頭	!:(J.K;]?HBKMUOJQIYJ]XlI
先頭 頭に	!J;W
先頭 頭行	;G@S
入れ	!J%UBTiV
入力	!G#J,G/E0I1F3K5E6X9J;I<KB=FJGZLFOHPYRESHTGXIZK[K^J_JaHbGeJiWjHlD
入力 力し	"I/G5K6YBIGSPIRGiYlG
入力 力で	!GPY
入力 力を	PT
入的	!H+S=UDU
入的 的管	!H+S=UDU
全な	![
全な な接	![
公钥	,?.G/H1K3C5I;KB^KIR?SITDYUcJfGiGlI
公開	"@#S&@(E)H*C+G,<-A/?1D4G6D7E8>9?:U;J=B>A?D@?A<BcDFHFIEJFK;MHNDO?P:QJRET=VAW@XFYbZ][E]D^D_>aAcBdGeBfAgEhCjFlB
公開 開鍵	"@#S&A(E)H*D+H,=-B.@/?0B1D4H6E7F8?9@:U;J=C>A?E@?A<BcDGHHIFJFK<LAMHNDODP:QJRFS>T>VDW@XFYbZ][F]G^E_?aBcCdHeCfBgEhCjGlB
共有	!]8VTI
共有 にア	!V
共通	!I2T9Y
共通 通の	!I2T9Y
关闭	)V,A-X.F/E1[3I5GBIIKLJRGSETA_Db[fUiK
内容	!G-K0S<T=TAJBVCTLJNTOJQERASITK]UkH
内容 容が	]V
内部	%T&T
内部 部コ	^S
再度	!I'S
再接	#U8VKU
再接 接続	#U8VKU
再試	!@-S3I8IBUGIOKRTTWWF_TfIhJiTjIlE
再試 試行	!@-S3I8IBUGIOKRTTWWF_TfIhJiTjIlE
再试	RWiY
再试 试一	RWiY
再送	!E(XgX
再送 送し	!JgX
再開	!K(J.F0FIJLG]e
再開 開し	!K
再開 開で	!C0JLJ]_
写入	!I=UDULTSWiK
写入 入的	!H=UDU
写真	!W
処理	!B"E#T&J(I*V-W.;0E1B2X6H7E9W;D=G?HASBKCJFJIUK7NFPGQCRIW@[>_@bGcEdGeIfEgJhHi>lG
処理 理が	IWKJLUVI
処理 理で	!D,T/TDTIVLTjU
処理 理の	VT
処理 理を	!CKFLIOU
処理 理中	!E#V9VBKJUKHiJ
出し	&V,K3URHiS
出力	!J1TBTIGKWOJPTSA[U^FaKcXfJiJ
出力 力し	cS
出力 力エ	!H.UKX
出用	BVFUKKRJiUjV
分	!V.JKJ
分か	!F#YBH
分か かか	!F#YBH
分間	_S
切な	lY
切な なプ	lY
切れ	"Y,I-U.J1J9TBHPKRJTD_FiI
切れ れて	!T
切れ れま	-X8U9UJTKF_J
切断	!8#G%G&I'J(I*K,4-W.H/>0G1S3>5>6K8[;JAJBACKFIGCHKIKK[LBMUN;ODR;S>TCVGWAXH[H]I^F_ZaDbUcJdGeIgFhYiFk>l?
切断 断さ	!E#J)W,;/G1T3E5GBHGHKYNGRASJWG^KaIgKhUi>jDkElD
切断 断し	!E1IBKLJMWNJSITG_VjV
切断 断メ	!H8ShS
列を	!H-XKINT_K
列を を受	NV
初か	SW]W
初か から	SW]W
初期	!@&V-K.E/H0J1W3J5I9U;T<UJUKENIOJQURETJ[IaKbTcXeIfYiIlI
初期 期化	!J.F/J1T6J9U;T<V=VBJJUKELJOJQUSJaKbUcXfYlF
別の	#J:YKIOSjX
別の のア	!H:YBD
別の の鍵	!EjX
別情	-S3V_T
別情 情報	-S3V_T
利用	!H"a)J*I+H,E-J.A/B0C1D3G6E7I8F:J;G=C>H?KAJCIDHEHGBHJIFKDLCNGODQHRGS>TBVIWIXHYIZC[G]G^T_IaGcIfVjClT
利用 用く	^W
利用 用で	"W'K.I/H0H1J5K=KBHFKGJLKOJPTSGTJZJfWiHjK
利用 用者	"TRCiTjH
到伺	!FKKRYTVlE
到伺 伺服	!FKKRYTVlE
到匹	!?*V-J/H2[3H5J9T<JBJ_K
到匹 匹配	!?*V-J/H2[3H5J9T<JBJ_K
到服	!A*J.I/Y1J3I5H7T9JBFRTSJcJfJ
到服 服务	!A*J.I/Y1J3I5H7T9JBFRTSJcJfJ
到達	!D/Y7]
到達 達で	!D/Y7]
制的	8SKS
制的 的に	8SKS
制限	!T"U,J3K8FBHKGRKSJcJfT
制限 限さ	"UfU
削除	!ULJSH]V
削除 除し	.S
前に	!=#U-Y0T8FBFNITEcVhI
前の	#T/H7JBJOYTJ
前の のフ	!FOU
前回	!C3XUS
前解	!CKWWGXT
前解 解決	!CKWWGXT
力し	"J/G5J6YBGLKPHRFiXkKlF
力し して	!F"H/I6ZBIGSPKRGcTiY
力で	!GPY
力で でき	!GPY
力を	PT
力を を求	PT
力エ	!H.UKW
力エ エラ	!H.UKW
功し	!T-I.I8GBHJXKCLJRISCTF_JaZ
功し しま	!T-I.J8GBIJXKCLJRJSETF_KaX
加し	!W3H
加し しま	!W3H
务器	!8"9#C%@&A'C+@0>2?3W4D6>88:C;=<>=B>F?D@BCCDDEDFBG=HCI=JBKJLJMAN>O>PAQ=TVUEV?W@X?YBZA[>^A_:a<bJdAeBg@k<
务器 器拒	!D-J.G/I1J3E5IBZKHLJSITCcHfElG
务器 器的	!F5X
効で	,G6VTGZV
効で です	,H6VTHZV
効な	"J/H0V6T?H@T
効に	!H#VDW^SiU
効に にな	#V^TiU
効化	!K*SRT
効化 化さ	!K*SRT
効期	!T"ZiJ
効期 期限	!T"ZiJ
動さ	VW
動さ され	VW
動し	"T&X,T.J<URHlH
動し して	"T&X,T.J<URHlH
動で	,J1WTI[KbU
動で でき	,J1WTI[KbU
動に	!VBHLWSV[J
動に に失	!VBHLWSV[J
動ス	cU
動ス スク	cU
動作	)T,I1TBJKJR?STTZlK
動作 作し	)U1T
化さ	PXQKRT
化さ され	PXQKRT
化で	"TcTfVlI
化で でき	"TcTfVlI
化エ	!G)T.K1T;U<V=VKHQVbT
化エ エラ	!G)T.K1T;U<V=VKHQVbT
匹配	!A"<#E%B&?'J(I)I+=,:-<.@/<0G1D2X3b4F5;6C7?8=9W:H;><<=B>C?J@CAAB;C@DJECF?GAH@IGJBK9LCMFN=OEP>Q@R<SCT;VJW?XCYDZD[E^D_<aGb?cFdDeIf?gHh;i@jDk?lB
匹配 配的	!?*V-J/H2[3H5J9T<JBJ_K
协议	!GRHTDlY
原因	"W1JBELH
参照	!UaSeG
参照 照し	BWRGjV
反映	#aBBiHjJ
反映 映に	#S
反映 映ま	#WBH
反映 映前	!I#W
取り	!T,I/J1J3U8H;J=WBEKFOKRJSKXSiJ
取り り権	!J=X
取れ	!C&S8KKS
取れ れま	!C&S8KKS
取得	"I&I'K)U*J,B.A0F1]3T6F8J9H;IB=GJIGKAOAQJRBSTTBVVWF[D]FaGcSeBfHgTiDjIlH
取得 得で	-T1S6JJSNTOGVT]JeKkU
取得 得に	!T1VBGLUSW[JbIeJ
取得 得中	!I4VLVSS
取远	!ETTVU
取远 远程	!ETTVU
受け	"I#T'],C-I.F/G1H3H5G6H8I9J;J<IAKIJKDLHOCRSSEWI[J]K^H_IaJbIfJkY
受け け付	#U'],H.I0TKKLKOESHTJWKiEjJlJ
受け け入	!J%UBTiV
受け け取	!GXU
受付	!D"U.JIIOUSK_JeXhT
受信	"C#K'I(_)J*G,E-S.J/E0B1A2J3F5I6K9F;><H?J@KCKGHIBLFMVNWPKRBS;VUWGXJYI[E^Ea@dIeIfEgZkDlB
受信 信し	!@KJMWNUcS
受信 信デ	NTgS
受信 信フ	!>([0K;GKYOJgW
受信 信側	!G(SVV
受信 送信	-F.UKU
可が	!V+E.F/K0J5I7G;@<B=[>KBJCVIAL?QIRHSVTJ[I]JiC
可が があ	!T+F.F5J7H;B<B=[BJCVIAL?QJRJSWTK[J]KiD
可が がな	!W
可さ	!J&I'Z(G.H/G1E2K3E5F8D:J;JAKB>ETJJK@LJNKPFSXVJWGYG[E]K^H_HaYbJcJfHgGjClJ
可さ され	!J&I'Z(G.H/G1E2K3E5F8D:J;JAKB>ETJJK@LJNKPFSXVJWGYG[E]K^H_HaYbJcJfHgGjClJ
可し	!FbS
可し して	bT
可能	!G"A#G%E'E)F+H-B.9/C0?1I2E3]4I5=6I7B:J<D=E>H?G@JAECFEIGCHGJFL<MJO>PES:VVXIYG[D^T_Ea@cTdIhGiGkE
可能 能で	eT
可能 能な	BTZU
可能 能性	!C(I.G3U5E7JLGOJRFSFVSaJfUiF
号で	"KPSQViU
号で でき	PSQV
号で です	iV
号に	!XATBI
号に に失	!XATBI
号を	!I/I9TNUWUkW
号を を確	!=/J9TNUWUkX
号化	&K*^,F/I2[3K5I9^;IBBLHNJPYQHRFSITBWKiI
号化 化さ	PX
号方	*X2W9T
号方 方式	*X2W9T
合は	![#TBTLGRESFiKjX
合わ	*T,K/K2SLVSWTI
合わ わせ	*T,K/K2SLVSWTI
合意	*S
合意 意で	*S
合計	!W
同じ	!UOS
同名	!HOZ
同時	!K_W
同時 時接	!K_W
同期	"J#T&T,I-V3V7H<CAKBWGHKUR@SITJXX_IdIiCkH
名が	/]0U3I5IBKLFSGTH[U
名が が見	/U6K
名で	/H6T
名と	!T,ITHZUiT
名と とパ	ZViT
名に	!Y"G&K.J0S6WBILIOHPIQERHSI[H]KiV
名に には	!T0G
名に に失	!UQG
名の	!F6VOT
名は	!YBK
名は は検	!U
名ま	0TBJGVSH[Ui@
名ま また	0UBJGWi@
名を	!H"F%W/X5KBCiV
名を を解	!I/Y
名リ	%T
名リ リク	%T
名前	'I,E-K.C/T0V1E3K5E6T7F;J<JBCFKIFKSL@O]RDV]WC[F]V^IaEeJiIlJ
名前 前の	/HOYSITK
名前 前解	!CKWWGXT
否さ	%V*J,_-:.D1;2J3=5=6J7?899F<IBVCGDHIFJHK1LCNFOHPKTFVHWJXJ[H]K^HbCcAdHgIhB
否さ され	%V*J,_-:.D1;2J3=5=6J7?899F<IBVCGDHIFJHK1LCNFOHPKTFVHWJXJ[H]K^HbCcAdHgIhB
否し	!8"H#K%T-J/I1I3H8E9J<UBWFUGIKGNJOKRHTE_GhKiWjZkH
否し しま	!8"H#K%T-J/I1I3H8E9J<UBWFUGIKGNJOKRHTE_GhKiWjZkH
含ま	!G'K0Z3J5J6U?IAJBFDVFWKIOKPKRKSK^IaKgKkKlJ
含ま まれ	!G'K0Z3J5J6U?IAJBFDVFWKIOKPKRKSK^IaKgKkKlJ
启动	!YKKLIRHSITIcT
告値	!I(XgS
呼び	&VRIiU
呼び び出	&VRIiU
命令	)V,H1VRKTJbUcTiT
命的	3S8J<JGSIHLERXSIWH
命的 的な	!A7DGURY
命的 的エ	3U8K<JIHLG
命错	!URFTT_H
命错 错误	!URFTT_H
响应	)T*J,G-J.D/B3A5H7JB>JELFRCS?T^bJcFiI
問い	LVSW
問い い合	LVSW
問題	+U=TCIDYKJiJ
問題 題が	!H+U=TCIDYiK
器拒	!D-J.G/I1J3E5IBZKHLJSITCcHfElG
器拒 拒绝	!D-J.G/I1J3E5IBZKHLJSITCcHfElG
器的	5XTK
回の	US
回数	!?8EBJKHRJhbiI
回数 数が	!F8Kh_
図	!K0VeW
固有	!U
固有 有の	!U
图写	!H=UDU
图写 写入	!H=UDU
土	!UUS
圧縮	'X0JOKSJ
在	!J,T-T/ITH
在し	!J"H&H'J(G*J+I,I.D/V0F2H3@5B7C8H9G;C<[=F>H?J@IAIBBCJFJHIJKLWOZPIQHRFS8VEWFXKYG[?]F_IaIdGeGfIgIiSjKkHlH
在し しま	!D"J&J(H+J,E.G/V0I1B2I3A5C7G9H;E<Z=H>I@KAJBDCJHJLXOVPJQHRHS>T8VFWHYH[C]HeIfJiTlI
在す	[S
在す する	[S
在の	!A#VTIdX
在远	BY
在远 远程	BY
在连	!UBFKIiV
在连 连接	!UBFKIiV
域が	!YSJ
域が があ	.USK
域が が不	!Y.E
報が	#U-TBG
報を	,T-S/H5S9IKKNSi[kS
報を を確	!@,V3S5UTU
報告	.ULKSW
場合	![#TBTLGRESFiKjX
場合 合は	![#TBTLGRESFiKjX
場所	!71I;KB]GKKVRYSATH_EiX
場所 renci	!J8T<TKX_F
場所 system	!J-J8UKS
場所 所に	!JBXRYSFTJ
壊れ	(X-U.J0J1JOGWUaKgY
壊れ れて	(X-U.J0J1JOGWUaKgY
売上	![<KIFKJLH
変わ	3U
変換	!K(I,I0I6I8J;D>W?I@UBIIJKGOIQJRJTK^Kga
変換 換さ	gU
変換 換し	!H;J>W@V
変更	!J#U'J(I+K,D.@/H1D3b5@7K8J9J;J<HBBIAKDOURETFV[WI[T]T_IbJcJeHfIiGjJkF
変更 更さ	!J3Z5D
変更 更し	!D#V0S3WRJTJkJ
変更 更で	LTOV
外の	,IMTXW
外の のア	!S
外部	TSXU
外部 部コ	^S
多す	!G"KKJ_XhY
多す すぎ	!G"KKJ_XhY
夜間	!H"J=UBTJURJTKiIjW
夜間 間送	!G5S=W
大き	!F]ZcY
大き きい	!J]Y
大き きす	cW
大な	!G8UKGLTSW
大な なエ	8U
失わ	!C-J8U;SJWKW
失わ われ	!C-J8U;SJWKW
失効	!A"T3G4]5F
失敗	!@"J#H)A*K+?1I3D6K85:><F=F><BWD<E<F>GIIKJHM9N=PJRXUBVVYJ^4cHd=fFgGkE
失敗 0	!a8JKI
失敗 ssh	;G<CB^GFR@j^
失敗 サー	.XSX
失敗 敗が	!E"S1K8EKHTH_Xh_iJ
失敗 敗し	!F"G%?'?+J-J8G:I>FCSDEEHKFMBNJUHZE^>_8aIcKdGh9
失败	!A"G#?%;&='@);+=/@0=172C3<4>576=859<:>;G<;=>>A?@@>C;E?FIGVH>I:J>KGM=N7O;P;Q4RWSSUCW=X;Y?Z=[<^>a<b9e@g=hYl6
失败 用户	!?BVGUQJRZiV
始さ	WW
始さ され	WW
始し	<TBGKULVSTTA
始し して	!IKXSVTC
始し しま	!U<TBGIJKGLS
始で	!=)U/J1U5IBTLHSE^UfU
始で でき	!=)U/J1U5IBTLHSE^UfU
子系	)U,H/J1WBHRGSJTHf[iHlK
子系 系统	)U,H/J1WBHRGSJTHf[iHlK
字が	!H0V
字が が含	!H0V
字は	iT
字は は使	iT
字列	!E-XKINU_K
字列 列を	!H-XKINT_K
字节	!U
存し	![.J3I?VBIKKQISIaSiJ
存し して	OSaT
存し しま	!]3K
存し し直	!J;T
存で	.V0T3JBIHYOVRJTI
存で でき	.V0T3JBIHYOVRJTI
存の	]W
存の の接	8SKS
存先	.XSU
存在	!=#F%F'A(<)B*B,I.4091F2B364E7?8:9?:I;:<W>D?D@BABBKCAEGFAG?HCIZJDKBLdMFNAOYP@Q=RATJW>XJY?ZE]:^B_Da=bBc>dEe?f;gBhCk:l=
存在 在し	!J"H&H'J(G*J+I,I.D/V0F2H3@5B7C8H9G;C<[=F>H?J@IAIBBCJFJHIJKLWOZPIQHRFS8VEWFXKYG[?]F_IaIdGeGfIgIiSjKkHlH
存在 在す	[S
学内	7HBZGTRDXV
安全	!XEWFTTKWK
安全 全な	![
完了	!]"T#G&E*H+K.U0?1V2H3E5A9C;E<C=KAIB5CFFKHII9KDLJNGO=PIQFRASGV_WBYJ[B]I^G_CcCeGgCi?jE
完了 了し	!U"T-FBFIHLIQJSGTJVUaJiJ
完了 了で	&IKUhW
完了 了コ	,X7TBKKJTXkV
完成	!S3HVU
定が	!@+T/V6K<VBHQIRUWKkI
定さ	!5'D(J,H0D1G2K6I7H8J;J=I>F?H@TAEFIGJITKDLTOBQHVIWKXIYT[T]J^H_KaIbIcKeGgIiXkKlJ
定さ され	!5'D(J,H0D1G2K6I7H8J;J=I>F?H@TAEFIGJITKDLTOBQHVIWKXIYT[T]J^H_KaIbIcKeGgIiXkKlJ
定し	!T"F#J'I,C-K/I3G5U8H;F<K>J@JKINJQFRCTIXK[T_FaGbKjYkV
定し した	LTjU
定し して	!7"H'J,J3I5V;HLJRF[U_JjTkX
定し しま	!aQKaK
定で	aY
定で でき	aV
定と	!G9JjW
定に	!JRTiS
定の	FTPJRTdViK
定を	#V+T5HBIPWWHXIiE
定を を確	*T/U2T5JBKPSTUWKXKiHkH
定フ	+X.I<HOJaK
定フ ファ	+X.I<HOJaK
定中	!EaYkT
定中 中に	!EaY
定的	3D5Y
宛先	.I0T7ZBFSJTZ
実行	"I-G.J1G3J6G7S8G;I<G=YCUIEKGLEPJRGSFVIWKXV_JaJbWcWiCjKlJ
実行 行し	7UCV
実際	!E(UKU
実験	!HIULI
害の	3S
害の の可	3S
容が	]V
容量	.dLIOKSGTK
容量 量が	!<.[
容量 量の	!U
容量 量を	!S
密码	!<#J&I'I(E)E*U+G,;-E.</A0F1@2I3B4J5?6D7C8@9@:J;B<F=I@JAEBBCIDJFJICJIK=L>MINFODPHQaR[S=T<VHWGXFYHZH[E]G^F_CaCbDc?dIeHfAgHhCiVjDkElC
密码 码错	!0)J,C-J.A/G0J1E3K5F6H7I8E;I<IBEIFKALCNJOHQZRWSBTBXI[I^K_GaGbHcDfFhJkKlF
密鍵	!A"?#D%D&>'A(A)H*A+;,?-B.;/:0:1?2A3>4G596?7@8B9=:F;a<a=W>X?]AXBHCSEBGAH@I8JDK<L7MHNAO:PSQ]R9S6T<VBWAXEY_ZD[=]@^A_Ca?b?cDdEeBfAgAhFiBj>k?lC
密鍵 'c	!K;UFU
密鍵 鍵が	/K<ULJYT
密鍵 鍵と	!J@UYU
密鍵 鍵の	!I"J&J,J.J/H0K3K5I6K8K9J;[B<FGKJLINKPHQ_RFSHTJWKaKiG
密鍵 鍵を	!B;Z<B=DAWCHDKFHPTQVYWiF
密鍵 鍵フ	!E0H<W=X>Y?VIBLJOKPIQ<SI
密钥	!E"<#F%@&A'G(B)D+B,;-=.</;0D1?3X4D5U6C7>8?9Z:C<?=;?DCSDAE@FAGAHFICJEK:L@MENCOCP@QTS>T6UIVFWDXCZD[C]D^D_?aCb@c?dEeFf=gEiCjTkBlA
密钥 钥交	!E2H3F5I9]AJBGKJRESKTIhKiJjJ
密钥 钥已	/K3[5BBGRJTI
密钥 钥未	BY
対し	7UlW
対し して	7VlW
対応	!H"J'G*T,I.F/H0K1I3I5G6J8J9I<I?V@WAZB@CGGTIJKGLGNGOIPJQCSGTJ[K]KbHcJfGiGjIkKlF
対応 応し	'I5IATBDGTlJ
対象	!J,T.H0V6JBKIXKILGSBVI[J
対象 象の	,T
対象 象外	!HOV
専用	"EbX
専用 用で	!W"GbW
尝试	!>%H&G,V-G.J5D7UKJRCSIcKdTiGjXkUlJ
届き	,I7WTH
届き きま	,I7WTH
展開	!U'T[K
属性	!@.I0HITLFOFVUa]
已关	1UbVfW
已关 关闭	1UbVfW
已被	!<"f(I)H,?.9/>0E1@3E5@6B7G8B9J<EB?I>K<L>NHO@QCRFS=T>WKXF[D^JaBbEc?f?hJiGkHlC
帳票	!JBWFVGIKJNVRFZK_UiU
常に	!U&TDTGKiK
常に に終	!V&T
常フ	!FSV
常フ ファ	!FSV
常終	"J,F-T5J6K7D8E;JBACWK@LTOJQK^J_HaJkE
常終 終了	"J,F-T5J6K7D8E;JBACWK@LTOJQK^J_HaJkE
年	!V
年度	!@0VICL^SJ
建立	,D/H3J7J;I=TDUKIR:T;iKlb
式が	!4*U,J.H/F0K3G5J7J9X;W<C=GCHFWGILGNJPHSGTJZIiIjEkJlI
式が があ	FUjJ
式が が一	!K9X
式が が不	;T
式が が正	!E;W<HETFU
式で	*S0T;I<J>W?J@WFJIJPJYTeU
式で です	!C0U@UYUeV
式で では	>U
式に	@V
式に に変	@V
式の	'X.I0C9T<I?UATBIOFPJQISFYG
式の のみ	@S
式の の鍵	@GFT
式を	%T2VTKlS
式エ	!J+UBKGVRIiJ
式エ エラ	!J+UBKGVRIiJ
張子	!J'SSKYT
強制	8SKS
強制 制的	8SKS
录失	"HBJGVQHhKiF
录失 失败	"HBJGVQHhKiF
录成	!X
录成 成功	!X
形式	!F"E#H%I&F'_(E)K*F+A,F-I.?/D1C3F4K5B7G8G9F:J;Z<6=<>Z?Y@_AcB;C=DDGBHHIAJHKBL@MHNEO>P:R;S<TEVDWGXIZG[C]C^E_IaDbEcGdJfFgDhJi@jDkGlF
形式 式が	!>/K6S;X<F=J@TBKCJQIRJ
形式 式で	0T;I<J>W?J@WFKIKPJYTeV
形式 式に	@V
形式 式の	'X.J0C<J?UATOGPKQISGYH
待ち	!A#^,J.U/J5K7IBHKUTTiHlH
待ち ちま	.V8TKV
待っ	!H#U
待っ って	!H#U
待機	!FTKXSlK
待機 機中	!GXT
後に	!G"U-V1G8E9JBJJTNTRJhSiJlG
後に に再	TU
後に に接	!FXT
後の	!D"I#T.E1H3K8Y<JBFIFKDLETKVb[JaYiGjI
得で	-T1S6JJSNTOGVT]JeKkU
得で でき	-U1S6JNTOHVU]JeKkU
得に	!T1VBGLUSW[JbIeJ
得に に失	1VBGLUSW[KbJeJ
得中	!I4VLVSS
復号	;TBFPTQX
復号 号で	PSQV
復号 号に	!XATBI
必要	"G*H.D/K2G8J;HBCGYKENKPXQBRHSKTHjH
必要 要が	!G3S5UBKiS
必要 要で	"I.GBIGYKKPYQDiJ
応し	'I5IATBDGTlJ
応し して	'I5IATBDGTlJ
応答	!F"C#F(F)E*B+G.90H2@38586;889;;F<G=I?K@JAHB1CKFFGZHFIBJUK7MINVO@PGQIRJTYVAX>ZD[A]B^B_GaBdZgHhDiGj@la
応答 ssh	!J'S
応答 答が	!>%T5K7GBCGWKJSFTUlV
応答 答し	!U-H.F/B1F3H5H8K9HBDKFLIRHSGTXWHiJjKkS
応答 答で	!FGVNU
応答 答な	!@,G7KJXTU_KdV
応答 答を	!ENWcWlV
性が	!D.H3S5E7JLJRGSH]JfUiF
性が があ	!D.H3S5E7JLJRGSH]JfUiF
性を	!B.J0J5UHWLIOHVUaV
您有	&W=KBSRHiHjU
您有 有正	&W=KBSRHiHjU
您的	"X-H1H8JKHbJfI
情報	#T&K-V/A1I3W7G8G9F<KBYGJKBLDSGVUXIaKbIcJfIiZjHlF
情報 報が	#U-TBG
情報 報を	,T-S/H5S9IKKNSi[kS
意で	*S
意で でき	*S
意味	!G3]5J
態を	!C"S,S.T
態を を確	!H,T.ULT
成し	!YBKLUSFYJ[K
成し して	!VFSLUSF
成で	'J0S1HIKLTOFSX[G]JeZ
成で でき	'J0S1HIKLTOFSX[G]JeZ
成に	eT
成に に失	eT
成中	.IOW
成中 中に	.IOW
成功	!i"C(G*J,D-C.E/E0E2J3B5G6I7I8?9D;J<IAIBBFHGCICJVK9LENIPHQJSAT?WH[E]I^J_BaXbHcHdJeGgIhGiJjHkHlI
成功 功し	!T-I.I8GBHJXKCLJRISCTF_JaZ
户名	BUGTQIRZTKiV
户密	!:;V<I=JBVCHDJEHQXYTjJ
户密 密钥	!:;V<I=JBVCHDJEHQXYTjJ
所に	!JBXRYSFTJ
所に にア	!JBXRYSFTJ
所有	)UST
所有 有者	)UST
所要	!Z.K
所选	!FBXYU
所选 选的	!FBXYU
手か	-Y8GNU_V
手か から	-Y8GNU_V
手元	jS
手先	!B9VkW
手先 先サ	9W
打开	!Z)W/K1XBKLJRHTGfT
找不	!="E&J'J(D)G*U+I,B-E.?/U0E1D2Z3@4J5@6E7F8D;F<]=GAHBCCIDJFJGIIBJIK@LEMJNHOFPJQGRASAT>VHWHXHYGZJ[G]F^G_DaEbFcDdJeIfCgIhIiEjJkHlE
找不 不到	!="E&J'J(D)G*U+I,B-E.?/U0E1D2Z3@4J5@6E7F8D;F<]=GAHBCCIDJFJGIIBJIK@LEMJNHOFPJQGRASAT>VHWHXHYGZJ[G]F^G_DaEbFcDdJeIfCgIhIiEjJkHlE
択し	6H;HBKMUYWlS
択し して	6I;KMUYTlS
报错	!WCTKJTUXW_I
拒否	!A"D%Y'V(D*B+G,d-/.C/F112B334H5I6B758.9::U;G?I@FAFBTCBDEEHI?J@K.LEMGN<O?PDQFRKT9XBYGZE[A]F^@b=c9d@gDh9iWkZ
拒否 否さ	%V*J,_-:.D1;2J3=5=6J7?899F<IBVCGDHIFJHK1LCNFOHPKTFVHWJXJ[H]K^HbCcAdHgIhB
拒否 否し	!8"H#K%T-J/I1I3H8E9J<UBWFUGIKGNJOKRHTE_GhKiWjZkH
拒绝	"=#J%K&I'I(C)B*A+H,b->.</>0F1?2H3=4J5B6F7@8@9A:J;F<F=I?J@JAEBaCIDIEJFJGEIDJIK9L@MHNCOEPIQGRTS>T4VGWFXDYJZI[E]D^G_<aFbCc=dEeHfUgHh8jFk>l@
拒绝 无法	,TTK
拡張	OKSJYS
拡張 張子	!J'SSKYT
持っ	&KBY
指定	"K&E'@(G)I*G,=-G0?1A2G3@4J7D8@9F:I;?<Z=?>@?DCDDFEGFDGHHGJGK?LVMJNEO>PVQ:T=VEWFXFYTZH[U]E^D_CaEbEcFdFeEfFgDhGj]
指定 定さ	!<'F0F1J3I5T6K>I?J@UAGIUKILTODTHVJ[T^KeIgK
指定 定し	"G#K'J,C/J3I8J;F>J@KKJNJQFRDTJ[T_IjYkV
指紋	3ZBF
指紋 hex	!UBH
指纹	!H"C#K%H&D*?+C,?-C.E/D1H2?3g5C6I7F8E97;D<D=G>I@IAGBACGEIFEGGHFJHK>LINCPDQGR@SGT?WEXIYJZK^J_DbEcJdKfChAiFjIkElG
接主	!B"W-U8IKDTT_VdIiT
接主 主机	!B"W-U8IKDTT_VdIiT
接到	"H)H-I/K1B3S5F7U8FLKRW_GbKhJkJ
接到 到服	!D7UBJRV
接失	!F7SBKGWTViV
接失 失败	!F7SBKGWTViV
接已	"J,A.J1J7J8FK]RGTA_?cJfIlJ
接接	XW
接接 接続	XW
接的	!G,G7VBJRIdUfYiJkU
接続	"#%-'D(/)J*?,a-U.(0&2J:8;4<A=*>4?1@CAJBFCFD4EDF9GHI.KTL&O!P>Q*RCS0T[UIV)WTY/[*]*^<_^a"c<d_e)g+kW
接続 sftp	!E'SBSTS
接続 続が	!F"C%E&B'H(J*F+I/;0G1V3;4J5=6F7J;H<F=E@IAIBGCGDKFFG=HGIIJ[KYLEMGOGPGQJR1S=VGWJXJYH[H]KaAbHdTeHgEi?lT
接続 続し	"C&J(K)I-D.G/=2I5?6G9G;JBDFKGHMSNSOJR=WE[J^KaKcJfGgJi?jSkEl]
接続 続す	TUXTlU
接続 続で	"E%J&T'D*J,X.<0C304H5I7W8=<B=F>F?H@GAGDHEFFBHCIJK?L9NHO@PCQES7TWUDVGXUYI[J]B^?aGb9eDfIiKkT
接続 続に	#J&I*F-D.G/X3>5;;I<JAHFIGFJSKILGSEWSXK_FbGcIkX
接続 続の	KIbWfTkK
接続 続は	!>#S,F-V/J1I3K5J8UBBRFXVZT_TbKjJlI
接続 続を	"J#F%E'I+G-Y.@0G2A5V6A7H;I<G@JAJBICIFGIILAMHOHQJRKS@VIX>ZD[J]I^B_SaHcBdCeHf=gJi2j=lT
接続 続エ	9V;JFVKGNIRGWJ
接続 続タ	7VTSkH
接続 続テ	,V3JTUfJ
接続 続中	,J-T3S5H8FBFKBRJWX_TdUfK
接続 続先	"J)J,J-C.H1D6X8DAKB>GIHTJFK@LHNURCSEWFbHd]hKiCjI
接続 続処	!HkS
接続 続数	!H_^hE
接続 続要	!KWU
接続 続試	!ABJXTkYlS
接被	!>"J)S,^-T.G/I1T3F5I8IBCK<LINHR?SFT?fGiEkIlG
接超	!I"J,B-K.J1K3K8IBKKJRBTd_EcJfJiIlG
接超 超时	!I"J,B-K.J1K3K8IBKKJRBTd_EcJfJiIlG
提供	(K.UKISX]JaJ
提供 供し	ST[SlT
提出	BVFUKKLKRJSJiUjV
提出 出用	BVFUKKRJiUjV
提示	!3"G#J%K&K/J3D5B:I<E=I@JCGEHGIKJPHRJSFYGi=jakU
提示 ssh	jT
提示 示さ	!@5JBVj[
提示 示し	!G4TZSjS
換え	!I0IIKOV
換え えら	!J0JIKOTgS
換さ	gY
換さ され	gY
換し	!H;J>W@V
換し して	>J@W
換し しま	!J>Y
換の	!J'T1J8J9ZJVKD_Z
換ア	9S
換ア アル	9S
換中	*V9VJTKG_J
換中 中に	*V9VJTKG_J
換性	!B1UbTcY
換方	!E*H9_
換方 方式	!E*H9_
操作	!K"B#K&F'F(E)K*I+K,;-C/D0C1@2H3G5C6J8^9G;G<K=SAJB:CKFGGFHIIDKIL@NGOUPIQJR?S^TIYJ[G]K_?a^bDcFdAeIfDgGhGiIjE
操作 作が	!B8VTHXVaVdIkUlS
操作 作で	!DTSaX
操作 作は	.U
操作 作を	!F7UBJSUVUaT
支持	!F*X9I;JBFcTiI
支援	!H"SBSRI
收到	!FNTcU
改行	!D(K.J8J;UKGgd
改行 行が	!J;UgU
改行 行コ	gX
敗が	!E"S1K8EKHTH_Xh_iJ
敗が が続	8I_UhU
敗し	!F"G%?'?+J-J8G:I>FCSDEEHKFMBNJUHZE^>_8aIcKdGh9
敗し しま	!F"G%@'@+J-A3H8G:I>FCSDEEHJJKGMBNJUIZE^>_5aIcKdHh9
数が	!C8IKHRJ_[cKh]
数が が上	"U
数が が多	!G"KKJ_XhY
数の	!J_V
数の の上	_V
数字	!I(H0^SI]JaK
数据	(I.UKGRJ]JcT
数过	!@"C+K,@-I.G/H1I3G5J6J7I8G9I;J<JB>GJIJK>LINJOJR<SIT?__bJcGfGh[iCkJlI
数过 过多	!@"C+K,@-I.G/H1I3G5J6J7I8G9I;J<JB>GJIJK>LINJOJR<SIT?__bJcGfGh[iCkJlI
文件	!I"5#E%D&B'C)B*;+>,:->/90V1@2?394E5<6?7?8;9=:C<Y?D@BB4E?GBHGI[JBL3MBNAO7P@Q7R5T8UHWCXAZE[<]Z^B_>aHbAc=dEe?f>g?hAi8j=kAl=
文件 件传	SU
文字	"I,H-X.J0Y1J5J6U8I<JBGIJKCLINSOHRHSG[J_FiUkGlK
文字 が含	!I0V
文字 字が	!H0V
文字 字は	iT
文字 字列	!E-XKINU_K
断さ	!A#J)V,8.S/F1T3D5F8WBGGHKXNGRASIWF^JaHgJhUi>jCkClC
断さ され	!A#J)V,8.S/F1T3D5F8WBGGHKXNGRASIWF^JaHgJhUi>jCkClC
断し	!@"J,G1G9JBIJKLHMWNISHTA_UjU
断し しま	!D,G1G9JBJLHMWNISHTA_UhT
断メ	8ShS
断メ メッ	8ShS
断开	!8"B)I*H,>-S.G/E3D5D6I7G8X9D<J=K?W@GAHBEGIIHKYLINJOJPKQHRBSHT=WJYKaJcGiGkGlH
新し	!V;F>F?UAVBGOGiJ
新し しい	!VAVBH
新し しす	?V
新で	!XTK
新規	!U"W)U
方式	!A"I#I&I'J(K)J*^+K,A-K.E/B1D3B5C6I7H9_;G<IAJKILDNDOJPHSCT>VKWGZ[]I^KbIcKfGiB
方式 password	BHRCZY
方式 publickey	!JBJZT
方式 式が	!A*V3J9XFSLKjH
方式 式の	!F9U
方式 式を	!G%U2TlT
方法	RTeGiV
方法 法が	!HBSiW
无法	"6#I%G&C'I(D*B+A-B.;/a0C1J2D364I5J6@889>:H<J=V?I@GA@BHCAECFCGDHHI=JFKFMGNBOBPCQ>UKWAXUY@ZG[C]E^F_FaCb>d@eHgHhAk@lT
无法 法访	RKXX
无法 法读	!B=VCKKJLUSSTS
无法 法连	,U-I/J3K7V8JRW_KhKkK
既に	0I:V<IBHIEKILDO]SG]K
既に に別	!J:WBI
既に に存	<JIIKJLFO[
既存	!JOXSI]W
既存 存の	]W
日	!Z
日時	SJaX
时间	!H,J7T8XKG_KdTkU
明で	!J,I/V3G5TBIKF
明で です	!K/V3H5T
明な	+U3J5W
明書	!b
明書 書の	!Y
明書 書は	!X
映に	#S
映に には	#S
映ま	#WBH
映ま まで	#WBH
映前	!I#W
是否	3U;H<HBJLVSTTJ
時に	1U;JAJBIT]bUcSfT
時の	!K
時フ	!@.KIILFSWVV[V]V
時フ ファ	!@.KIILFSWVV[V]V
時刻	!WaT
時接	!K_W
時接 接続	!K_W
時的	KXWGXT
時的 的に	KXWGXT
時間	#T,F1J3J5K8WRJWKiJjS
時間 間が	8VTK
時間 間を	!D#VBSjU
暗号	&J*d+K,C.I/F1J2]3H5E6I7I9];G<JB>KJLFNIOKPYQGRCSET>WIZJ^JfJiFjJkKlI
暗号 号化	&K*^,F/I2[3K5I9^;IBBLHNJPYQHRFSITBWKiI
暗号 号方	*X2W9T
更さ	!J3Z5D
更さ され	!J3Z5D
更し	!D#V0S3WRJTJkJ
更し した	!H3X
更し して	0S
更で	LTOV
更で でき	LTOV
更改	!D3b5>BGRJSGTG
更新	%I&G(K,H-K/I3S5G9JRGSHT@WIaVfKiIjX
書き	"J&J'E(H*J+I,C.Y/D0A1B3I5E6H7F8H9H;E=G?K@JAJBBCKFKHXI?KUOTPJQIRDS]WFXKYJ[Y]F^H_JaBcJeAfIiEjIkGlI
書き き込	!F'K,E.Z/F0G1F3K5G7G9J;G=HBDHXIEKXODQKRGS^VSWG[VaFdKeEiGkJ
書の	!W;S
書は	!X
最初	SW]W
最初 初か	SW]W
最大	!>#Y.K8IBEKKRJc[
最後	!J1J8YKGSUVUaU
最後 後の	!J1J8YKGSUVUaU
最新	!X
最終	0ZBHOJSJ
最終 終ロ	!ZBI
月	"J,I1F3S5X7J8I9KKJNERYTH_JhGjV
月 03	!X
月 11	!E"G-C3W5YBVRU
有の	!U
有の のエ	!U
有写	!B,J.J/I5JBJKHOJRIS^TEfJ
有効	!W"ZBIKKRKiH
有効 効期	!T"ZiJ
有权	!H.@S^
有权 权限	!H.@S^
有正	!E&V7V=JRFdUiGjT
有正 正确	!E7VdUkT
有者	)UST
服务	!7"8#C%@&@'C+@0>2?3W4D6=7J8G:C;<<>=B>F?C@BCCDDEDFBG=HCI<JBLJMAN=O=PAQ<TUUEV?W@X?YBZA[>^@_9a<bJd@eAg@k;
服务 务器	!8"9#C%@&A'C+@0>2?3W4D6>88:C;=<>=B>F?D@BCCDDEDFBG=HCI=JBKJLJMAN>O>PAQ=TVUEV?W@X?YBZA[>^A_:a<bJdAeBg@k<
服器	!H"K,K.J/J0K5K8JBKIIKGLKRVSJ[K_KlW
期し	!J1UNTbV
期せ	!=)X,E-V/K1VKKNHTD_SfThH
期せ せず	!=)X,E-V/K1VKKNHTD_SfThH
期化	!J.F/J1T6J9U;T<V=VBJJUKELJOJQUSJaKbUcXfYlF
期化 化で	"TcTfVlI
期化 化エ	!G)T.K1T;U<V=VKHQVbT
期限	!T"ZiJ
期限 限が	!Z
未在	BY
未在 在远	BY
未登	!B2URGiJj^
未登 登録	!B2URGiJj^
未知	!B/J385cBJKKRJTJ
未設	!F&UXW
未設 設定	!F&UXW
末尾	;T
本地	!?"D*G,F.F/D1I3G5J6I7K<GBJI^KVL>OIRESETBVK]T_HcIfHiJ
本日	IVLI
本番	;DBYiW
机上	BY
机上 上注	BY
机密	"G(I)J*G,F-I.F/C0J1F3Z4K5^6K7G8I9EB@IIKELHOIQIRBSHTAXJ[J]J_IaJbIcGfFhIiHjKkKlH
机密 密钥	"H*H,I.H/E1H3]5W7I8J9GBCIJKGLJOKQJRDSJTDXK_JbJcIfHiJlJ
机积	,TTK
机积 积极	,TTK
权限	"E&J(H)J*I+J-H.:0G1J3I6F7H8E9I;E<DAGCUDUFJGJIDKBNJOCPKQHRCSeT>VJWJXHYG[F]I^I_FaEbHcGfCgJiDkHlH
极拒	,TTK
极拒 拒绝	,TTK
构建	ATSJ
析に	!G;V
析に に失	!G;V
析結	-STT_T
析結 結果	-STT_T
果を	!THV
标计	,TTK
标计 计算	,TTK
格情	,JBYiU
格情 情報	,JBYiU
检查	![;I<HLVRKST
検出	3VTJ
検査	(VgV
検索	!E.X/WTJdT
検証	(W*H,F-H.H/D0K1G2C3c5d6I7I8I9G;HAJB=GJH[KALIR@SFTCWF]K_KaFbIfHgJiEjIkIlJ
検証 証で	3Z5]BJHWTJ
検証 証に	(S3V5XBFHWRG
権が	!==TBUCXDIIKLHRISUiV
権が があ	!DBVLISWiW
権を	!JST
権を を持	BS
権限	+I,K.?<V=a>FAICWIJKJOJQCRGSYYJ[JaViC
権限 限が	.C=WSX
権限 限を	!G=TCT
機中	!GXT
欄に	!T/F6WkKlH
次の	![*U0G2U9T
次回	!]gJ
止さ	,I.S8XOTXU
止さ され	,I.S8XOTXU
止し	!H"T(I,H/J0I1F5U7J;KBBIFJVKWLHOERDVHWI[JaIcJgHiEjIkIlJ
止し して	.I8TJUKT
止し しま	!?"T,J0J1H5U7K8ABFIIKSLJOHRIVJWJaKeSiHkJ
正し	"I*J+W,A.G/A0J1I2J3E5?8I9F=E>IATCIHKIGKDLDNGOJPEQWRUWEZG[I]H^FaKbIcIfJgIiS
正し しい	,H/H5JRTTI^KiTkGlU
正し しく	!H&J,J.J/H1J3K5I=I>JAUBJIHKHLIPFQWSHWKZJ]J^KjJlK
正し して	+U
正で	.H0J5J;U?JBFDIKFQESHYH]UcJ
正で です	.H0J5J;U?JBFDIKFQESHYH]UcJ
正な	!F6T;V=ICIQI
正ア	!Y
正ア アク	!Y
正在	!T3W5H8KBDKFRETV_JiUlK
正在 在连	!UBFKIiV
正常	!h"I,J-K.C/J8J<EBHDSGHIDKDLCOJRDS@TFiCkU
正常 常に	!U&TDTGKiK
正常 常終	!^LI
正确	"I&J*K+K-J2J3F4J6K7S8I:K;@<EAHBSCGDTFJGIHKKILJPIQWSIXJYKZK_J
段階	GW
段階 階認	GW
求し	!I%UGUjT
求め	PT
求を	!JWU
求を を拒	!JWU
決し	/U
決し して	/U
決で	,K/Y5J6VSJTDXU
決で でき	,K/Y5J6VSJTDXU
決に	!EKWWGXT
決に に一	KXTTWHXT
没有	!I"E(D)F*U,=-E.5/>0H1>3;5>6G7[8D9B;J<JAHB8GIICK<NJODQGR;S^T]VK[F]G^K_FaEbGc@f>hGiDjGl?
法が	!HBSiW
法建	!F=UDVR?TElZ
法建 建立	!F=UDVR?TElZ
法访	RKXX
法访 访问	RKXX
法读	!B=VCKKJLUSSTS
法读 读取	!B=VCKKJLUSSTS
法连	,U-I/J3K7V8JRW_KhKkK
法连 连接	,U-I/J3K7V8JRW_KhKkK
法連	!FKKRYTVlE
法連 連線	!FKKRYTVlE
注册	BY
注册 请再	BY
消息	!D)W,I1VBJRFSTTKbWcU
済み	"T#G'E(H,F-H.C/J0C1K5B;J<G=JB?GKIBLBO[SIVYYJ[F]IaXgKjU
済み みで	!DSIaW
済み みの	#J,I0JKHOV_UjU
済み みフ	SKVW
無効	!G'J(J,E.G6Y7I8J;F?EDVFJGHKGLKNHOIPHQJSITDWKXJZU[J_JaJbGcKfSgIiWjKkJ
無効 効で	,H6VTHZV
無効 効な	!G"J/H0V6T?H@T
無効 効に	!D#VDW^TiV
無効 効化	!K*SRT
無法	"F%J&X,J-J.I/I0J3J5J8J;J=HGGIIKELKNKOKPJQJRUSJ[J_JaJiEkHlW
無法 法連	!FKKRYTVlE
無視	CS
無視 視さ	CT
無通	!I8[KC
無通 通信	!I8[KC
照し	BWRGjV
照し して	BWRGjV
版本	!K&X)W,I1VRFbWcUiI
状态	)U1VKHRISDTFbUcSiS
状态 正在	iU
状態	#H&K'I(F*J,V0C1J2K3B5A6H9J;G<E=JB6CTFJGKKULTODPKQIRHSUVGWBYK[C]F^H_BbFiKjGkD
状態 ipaddr	!DlT
状態 sftp	,JKGT^
状態 サー	!W-G8BKV_J
状態 ディ	SS
状態 ファ	aT
状態 再試	!HTKXTlK
状態 態を	!C"S,S.T
状態 接続	!EXTlV
状況	!G#X<JBTCU
現在	#Y7JRGbDdWiD
現在 在の	!A#VTIdX
理が	IWKJLUVI
理で	!D,T/TDTIVLTjU
理で でエ	!G,T/TIVLTjU
理の	VT
理を	!CKFLIOU
理を を中	!IkS
理中	!E#V9VBKJUKHiJ
理员	"X)K-I1H3V5IBKKI_IbKfI
理由	!F'S*T/V2T9U:XBDRJTHiGjH
理画	!TbV
理画 画面	!TbV
理者	"T,G/K0J1S7KLTOJRHSWTJXUiTkJ
理者 者に	"W,H0J1TLTOJRISXTKXUkK
生し	"K)J*K-C0J3J7G8C;I<KGIHKNKQKTGWVaTdJgIhJkHlJ
生し しま	"K&J)J-C0J3J7G8C;I<KGINKQKTHWUaTdJgIhJkIlJ
生成	!XQJ
用く	^W
用く くだ	^W
用さ	!IBKjS
用さ され	!IBKjS
用し	!F"H)UCTEUZJ
用し して	!HBH^S
用し しま	)VCU
用す	%VBG
用す する	%VBG
用で	"T#D%K'B*H+T.@/E1C2K3H5C7E9E:K;<@UAIB<CGDUGAHHIDKFLBNJO;QGRWS=VIWJXIYFZD[E]B^FaEbSfUjBkF
用で でき	!F"V#F'C*H+U.@/F1D3I5D7F9F;=@UAJB>CGDVESGDHIIEKHLCNKO>QHRXS>VIWJXJYGZF[F]D^GaFfVjCkG
用で です	!S"HbW
用に	!JLJ[W
用に に開	!JLJ[W
用の	iHj[
用デ	!V
用フ	!HBVFVKKRJiUjV
用フ ファ	!HBVFVKKRJiUjV
用中	"VFTjU
用可	!AZS
用可 可能	!AZS
用户	%K&K'K(I*H+K,E-G.G/I0J1I2J3H5G6J7H8G9H:I;U<G=G>JAHBVCFDGEFFHIIKELIMJNJOJPIQVRWSHTDVIWKXJ[J]I^J_FaJbJcIdJfIgJhFi[jGkJlJ
用户 户名	BUGTQIRZTKiV
用户 户密	!:;V<I=JBVCHDJEHQXYTjJ
用者	"TRCiTjH
用量	.T
由し	XV
由し して	XV
由で	,E7DBXXVfK
由の	,W-I/WBGRJWSkJ
由于	-G3K7S8WKDRI_HdTiKkT
由于 于目	,TTK
由于 于连	7VTSdUkV
申告	!B([KT]JgW
申告 告値	!I(XgS
画面	!UbV
番へ	;DBYiWkT
番号	"F,T/F3I5F7IBBKJNVR@WTiUjJkY
番号 号で	iV
番号 号を	!I/I9TNUWUkW
異な	!>([3]5H8KKH_K
異な なり	!D([
異常	!1"J(J,F-U5I8G<Y=VCUKBLZOGQDRFSXZI[K^J_HaKiTkE
異常 常終	!8,G-V5K7E8HBCCXITKELWTT_JkG
発生	"J)J*J0J3I7G8B;I<JGHHKJVNJQITDWV[KaSdJgIhIiIkElJ
発生 生し	"K)J*K-C0J3J7G8C;I<KGIHKNKQKTGWVaTdJgIhJkHlJ
発行	!WRI
登录	"A&J*J+J,C-F.H1T2K3I5D7E8G9J;I<KB=FJGUIIKALHMJPJQFRTSGWJXWbScKdJfShFi?jHkJlJ
登录 录失	"HBJGVQHhKiF
登録	"6#T%A&D'V)G*D+D,<-D.@1?3J6?7E8B9@:_;F<;=A>@?ADBFWG<HFIDJEK@L>MGNCQ:R@S:T<VDW>XBYJZ@[A]B^=a@bKcBeTfBgAhEj^lA
登録 録が	!S
登録 録さ	!J"G'J(J-J1J2K3H:WBZFHKGRBSHTIWKbJeJiB
登録 録し	#U'K;GYJiG
登録 録で	#J'Y3J5F;JFVOFPISIeUiHjJ
登録 録に	@TYV
登録 録を	!IRUkU
登録 録済	#KjW
登録 録番	iT
的な	!>.W0K7CGTRY[VaKeJ
的な なエ	!@7DGTRY[Y
的な な失	.ZSU
的に	"K,I-UBIKYPSWF_Y
的に に切	8SKS
的に に失	-TKWWGXS_V
的エ	3U8K<JIHLG
的エ エラ	3U8K<JIHLG
的主	!;"H(K*H,F-I.H/H1J5a8H9GBGKGLJQKRFSI_IbJcJfJhKiIkS
的主 主机	!;"H(K*H,F-I.H/H1J5a8H9GBGKGLJQKRFSI_IbJcJfJhKiIkS
的密	!@*U3X5DAJBCGKQYRBSKTIiFjI
的密 密码	!F*W9HBEQYRDiI
的密 密钥	!H*G3X5J9S
的用	;KBXYU
的用 用户	;KBXYU
的管	!H8T=UDUKI
的管 管道	!H8T=UDUKI
的路	!W,G7YTCdHkH
的连	!F,J-T/I=UDVTS
的连 连接	!F,J-T/I=UDVTS
的错	RJSU
的错 错误	RJSU
監視	-T_V
目に	+U
目录	"C(H)J*J+J,E-I.A/D0H1B3J5D6F7J8G9J;H<IAJBDGKI7KCLfNJO>QJRATBVHYK[E][_IaDbHcHeIfFgKiEkJlI
目标	,S.JKILJOESCTH][aI
目标 标计	,TTK
直し	!>;VAKOGRSSV]ViI
直し して	!=;VAKRS]TiI
直下	LISJ[J
直下 下に	LISJ[J
直後	!G#U-V1J8HKHNW
直接	!HX[
直接 接接	XW
相手	!8"H*W-[.I/G1F2V3I5H7V8A9XGHKILIOIRKSFWGXKZU_XbFcHiGjJkXlH
相手 手か	-Y8GNU_V
相手 手先	!B9VkW
码错	(J)I*J,B-I.?/F0I1D3J5E6G7H8D9K;G<HBDIFK@LBNJOGQZRVS@TAWJXH[H]K^J_EaFbGcCfFhIkJlE
码错 错误	(J)I*J,B-I.?/F0I1D3J5E6G7H8D9K;G<HBDIFK@LBNJOGQZRVS@TAWJXH[H]K^J_EaFbGcCfFhIkJlE
确认	!F.F3JKHRFTDcYfX
確立	"J&I+J.H/?2T3D6KGIHKLGNUR?SFTV_VbUcEfBi@jJlV
確立 立さ	!F
確立 立し	!T
確立 立で	/H1H7JKTRISKWUiIkHlW
確立 立に	!E)T,T7T9TBIfIkU
確認	!A#<%U'A)H+B1<3T4I5X6E?C@DDDEBF?GVI?JGLDMFO;PGV_YB[@]@_Fa@b8dIeAfChDiGlE
確認 stat	!IVW
確認 認く	BHQTTS
確認 認し	#F'F(G+F/U1E3H6I<S?G@HDGEGFDGCMIOCTSYF[D]G_JaIbAeHfIgGhJlI
確認 認で	!D.K/K3Y5ZBITGVU
磁盘	,K.]KILDRJS?TF
示さ	#J5IBUj[
示さ され	#J5IBUj[
示し	!G4TZSjS
示し した	!I4TZSjT
示成	!Z
示成 成功	!Z
禁止	OWSHXU
禁止 止さ	OTXU
私钥	!F"<&J'K(I)I*G+H,C-I.A/@0F1F2D3G4J5D6F7F8D9E:K<Z>G?KCTEHGEICJJK@LENGOGPFQbR:SCTBVJWIXH[H]H^I_EaFbGcEdJfEhHiIjHkFlF
私钥 钥文	"J*J+K,J.G/E0J2F5K8K9I<Z>G@JBECTEIIGKGLJPJQDRJSHTK]J_JaJcKfKiJjI
秒	!].H7K8WSHTTaKdH
秒後	!AR?TblK
秒後 後に	!D,TTX
秒間	1J8YJdKYTK_SdJ
秒間 間操	kTlT
秘密	!B"?#D%D&>'A(A)H*A+;,?-B.;/:091?2A3>4G596?7@8A9=:F;a<_=W>X?]AXBHEBGAH@I8JDK<L6MGNAO:Q]R9S6T<VBWAXEYaZD[=]@^A_Ca?b?cDdEeBfAgAhFiBj=k?lC
秘密 密鍵	!A"?#D%D&>'A(A)H*A+;,?-B.;/:0:1?2A3>4G596?7@8B9=:F;a<a=W>X?]AXBHCSEBGAH@I8JDK<L7MHNAO:PSQ]R9S6T<VBWAXEY_ZD[=]@^A_Ca?b?cDdEeBfAgAhFiBj>k?lC
积极	,TTK
积极 极拒	,TTK
移動	!J.I1WBIKILWVV[D
移動 動さ	VW
移動 動で	1XOT
程主	!E-T/G1U5IBXTGbUfV
程主 主机	!E-T/G1U5IBXTGbUfV
程仓	TT
程仓 仓库	TT
程试	!H=UDU
程试 试图	!H=UDU
空き	!].XKILGSC
空き き容	.U
空き き領	!YSJ
空白	0S
窓口	!S"SRJ
立さ	!F
立さ され	!F
立し	!T
立し して	!U
立で	/H1H7JKTRISKWUiIkHlW
立で でき	/H1H7JKTRISKWUiIkHlW
立に	!E)T,T7T9TBIfIkU
立に に失	!E)T,T7T9TBIfIkU
答が	!>%T5K7GBCGWKJSFTUlV
答が があ	!F%U/S7HBIRGSKTWkT
答し	!U-H.F/B1F3H5H8K9HBDKFLIRHSGTXWHiJjKkS
答し して	!Y,SBJTD
答し しま	!=/H1J9KTZ
答で	!FGVNU
答な	!@,G7KJXTU_KdV
答な なし	!@,G7KJXTU_KdV
答を	!ENWcWlV
答を を解	!HcX
算し	!K(U
算し した	!K(U
算机	-J5XKIRJTE
算机 机积	,TTK
算法	!:"H%K&I(K*U+H,H-F.H/E0J1K2[3A4J5F6J7I8G9^;H<G>K@KAJBFCIEJFJGJHJIIJJKELJNIOIPIQIRHSJTHWIXKZJ[J^J_FaJbIdJfJgKhIiJjJkJlK
管理	"]'J)I,C-E/H0G3Y5C7H8D9I;KFJKCMJNHOIRDSWTFWIXT[K^IeIfGjHkFlI
管理 理员	"X)K-I1H3V5IBKKI_IbKfI
管理 理画	!TbV
管理 理者	"T,G/K0J1S7KLTOJRHSWTJXUiTkJ
管道	!H8T=UDUKI
管道 道不	!H+S=UDU
系统	!B)T*I,E-J.J/F1U3T9JIKKHLGSGTDVTbJcJf[lH
細は	!E
細は はセ	!E
終わ	.I1SKFSJaTbU
終わ わり	.I1SKGSJbU
終ロ	!ZBI
終ロ ログ	!ZBI
終了	!G#J%H(F*J,>.J/H0C1Z3J5G6C7=8S;C>U@FBHDIFGHEJ@MKNBQBRAVTXHZK[E]IeIfVgChGk=lD
終了 了し	!B"C,I-V.=1X3I5I6IGBIWJENHQJRD^SaHdKgIhKkIlI
終了 了コ	,I/I8I=G>V?SGJKHRITH
経由	!J-G/S6J7CKKRHTJWUX]fJkF
経由 由し	XV
経由 由で	,E7DBXXV
経由 由の	,X-I/XBGRJWSkJ
経路	,J7[KJTJ
経路 路が	,J7[KJTJ
経過	8UKGTT
結果	"G,H.E/J0T1E3H;I<JBICKHUIWKGLIODS>VJWJ[IaGjJkFlK
結果 果を	!THV
絡し	!G"X1U
絡し して	!G"X1U
継続	!HKJOJ]Z
続い	8TKG_ShT
続い いた	8TKG_ShT
続が	!F"C%E&B'H(J*F+I/;0G1V3;4J5=6F7J;H<F=E@IAIBGCGDKFFG=HGIIJ[KYLEMGOGPGQJR1S=VGWJXJYH[H]KaAbHdTeHgEi?lT
続が がタ	,>8;JUTUdV
続が がリ	!A,J-IKVbUfU
続が が中	!F,I-J.S8[JTTJ_T
続が が予	!I-K.T_JlT
続が が切	!7)U,C1T8>9WBGJW_HfTkJ
続が が失	!H8VJUKX
続が が拒	)J,_7JB;KBRFTIfJiC
続が が相	-U8HNV
続が が確	-V8IKINW_T
続が が閉	!D,K1XKTWIkD
続き	!J]Y
続け	!JGU
続し	&I(J)I*K-D.F/=2I5=6G9G;IBCFJGFMSNSOIPKR;WD[J^KaJcIfGgIhUi=kEl]
続し して	!I"F/B1H5J6J8IKCMTRCTUWJiGlY
続し しま	!X,I-J3D5KBBJJRJSSTDUT_IiIlU
続し しよ	lU
続す	TUXTlU
続す する	TUXTlU
続で	"E%J&T'D*J,X.<0C304H5I7W8=<B=F>F?H@GAGDHEFFBHCIJK?L9NHO@PCQES7TWUDVGXUYI[J]B^?aGb9eDfIiKkT
続で でき	"I%K&U'E,X.=0D1>314H5J7X8A<C=F>F?H@HAIDIEFFCHCKBL:MKNIO@PDQFS8TXUEVGXVYJ[K]C^AaGb<eEfIiHkU
続で でエ	!J1TBIRViS
続に	#J&I*F-D.G/X3>5;;I<JAHFIGFJSKILGSEWSXK_FbGcIkX
続に に失	#J&I-E.H/Y3A5<9@;J<KAJFJGGJKKKLHSFTSWT_GbHcJkT
続の	KIbWfTkK
続の の試	,TTJ
続は	!>#S,F-V/J1I3K5J8UBBRFXVZT_TbKjJlI
続は はリ	8SKS
続は は失	7S
続を	"J#F%E'I+G-Y.@0G2A5V6A7H;I<G@JAJBICIFGIILAMHOHQJRKS@VIX>ZD[J]I^B_SaHcBdCeHf=gJi2j=lT
続を を中	!C3S5UNS
続を を予	!I)W9SJTKI_Z
続を を切	_K
続を を受	!W
続を を拒	,Z-J3KB0KJRBiDjK
続を を確	!T,?-V/S1E3J8T9EBSRCXJ_KiIkDlV
続を を終	!D-U8K_U
続を を続	!EHV
続を を閉	!B)I*T,G3H5JBJJKKYTF
続エ	9V;JFVKGNIRGWJ
続エ エラ	9V;JFVKGNIRGWJ
続タ	7VTSkH
続タ タイ	7VTSkH
続テ	,V3JTUfJ
続テ テス	,V3JTUfJ
続中	,J-T3S5H8FBFKBRJWX_TdUfK
続中 中に	,I-S8K9IKGTKWX_U
続先	"J)J,J-C.H1D6X8DAKB>GIHTJFK@LHNURCSEWFbHd]hKiCjI
続先 gw	4T7XTT
続先 ipaddr	!E,G7F_HdYkJ
続先 先の	!J/F6WkT
続先 先サ	5UHXTI
続処	!HkS
続処 処理	!HkS
続数	!H_^hE
続数 数の	_V
続行	HV
続要	!KWU
続要 要求	!KWU
続試	!ABJXTkYlS
続試 試行	!ABJXTkYlS
線到	!B/KKIRVTSlX
線到 到伺	!FKKRYTVlE
緩す	!ICW
緩す すぎ	!ICW
置い	LISJ[J
置い いて	LISJ[J
置き	!G0IIJOV
置き き換	!G0IIJOV
署名	!]%_&D/K2J3G5G9K;JB@FYKKQDRKiHjI
署名 名に	!UQG
署名 名は	!S
署名 名を	%WFS
署名 名リ	%T
者が	!J)U
者に	!S"V,H0J1TLTOJRHSWTKXUkK
者に に問	!UBJST
者に に連	!G"V1U
者の	!U
能で	eT
能で です	eT
能な	BTKJZU
能な な認	!JBSFTZUjH
能性	!C(I.G3U5E7JLGOJRFSFVSaJfUiF
能性 性が	!D.H3S5E7JLJRGSH]JfUiF
自動	BTFWKJLWRBSXTHWJgUjU
致し	"J&I'K(X+K,I.D/E0I1K3^5E6I7I8J9U;I<DAKBDFHGJHJIGLEOEQIRFSETCVIWJ]T^KaKbIfJiGjJ
致し しな	*T
致し しま	"K&I(X,J.E/F0J3]5A6I7J8J9V;J<EBEFHGJIHLGOFQJRGSFTEVI]SbJiHjK
致命	!T8I9I<HIGKKLDSEWD_FfK
致命 命的	3S8J<JGSIHLERXSIWH
致命 命错	!URFTT_H
般的	.X[VeK
般的 的な	.X[VeK
获取	-VVU_F
行	!>+W1K;V<K=GCHQGWTgW
行 1	!KWU
行が	,U;YBEKJPJRHTGgUiIkV
行が が失	!E;TTTkK
行さ	^S
行さ され	^S
行し	"H3I6J7V8KCVKFNKRTSJWKXJ^KbJiTjF
行し して	CVRUiUjG
行し しま	KJ
行し しよ	7V
行す	bScX
行す する	bScX
行っ	!H.UJVKT
行っ って	!H.UJVKT
行で	HVRH
行で でき	HVRH
行に	bS
行の	TFXT_TkT
行を を待	!K
行コ	gX
行コ コー	gX
行回	!C"V8Hh[
行回 回数	!C"V8Hh[
行目	+V
行目 目に	+U
表示	!_LHeK
表示 示さ	!U
表示 示成	!Z
被拒	,ZKHRITH_FfKkJ
被拒 拒绝	,ZKHRITH_FfKkJ
要が	!G3S5UBKiS
要が があ	!G3S5UBKiS
要で	"I.GBIGYKKPYQDiJ
要で です	"I.GBIGYKKPYQDiJ
要な	.S9TcW
要求	!;%Y,J.J/F1FBSGWKHfXiD
要求 求し	!I%UGUjT
要求 求を	!JWU
見つ	(G)K*J+H-I.A/U0G3H5A8J<Y>G?K@JAHBHCJDIGJHIK@NFODQARCSFTKYDZK[F]DaGbHcKeJfHjGkHlI
見つ つか	(G*K+I-I.B/U0G3I5D8J<T>G@KAHCKDJGJHJKANGOEQBRDSGYD[F]DaGbIcKeJfIjHkHlI
見直	!FRT
見直 直し	!FRT
視さ	CT
視さ され	CT
覧く	bU
覧く くだ	bU
覧の	JSSY[IbJeK
覧の の取	!E1TJSSZbJ
覧の の表	!Y
解析	"D,?.B/b0K1A5>6I7B8J9J;U<G?JB<GJK>LCOHQGR<SBT@WIXCYJ[JaIbHcFfAiEjGkGlF
解析 析に	!G;V
解析 析結	-STT_T
解決	,D/_3J5G6U7HBIKULIRHSHWDiIkK
解決 決し	/U
解決 決で	,K/Y5J6VSJTDXU
解決 決に	!EKWWGXT
解釈	!GcX
解釈 釈で	!GcX
解除	!C"VQThU
計算	(U
計算 算し	!K(U
記録	!U
記録 録さ	!X
設定	!A"A%D&]'F(G)J+d-C.@0A1B5I7B8B;?=?>C?I@EA@B8C?DIEIFBHEK;L<MIO?PTQFSEVBW7[D]F^@_Ba^bCcDeFgDhGkY
設定 定さ	!B&T3S5GBEiU
設定 定で	!GaY
設定 定と	!G9JjW
設定 定の	RU
設定 定を	#V+T5IBJPXWHXIiE
設定 定フ	+X0K<HSI
設定 定中	!EaYkT
許可	"I&?'Y(D)G*B+A-G.:/>1=3G4I596F7@8<9F:H;9<?=Y>D?F@EACB1DXGEI;JFK6L7MKNBP>QCSZVBY?[<]A^>_BaXcDdJf>gBhJj;kDlA
許可 可が	!V+E.F/K0J5I7G;@<B=[>KBJCVIAL?QIRHSVTJ[I]JiC
許可 可さ	!J&I'Z(G.H/G1E2K3E5F8D:J;JAKB>ETJJK@LJNKPFSXVJWGYG[E]K^H_HaYbJcJfHgGjClJ
許可 可し	!FbS
証が	"I#T,H/K3IBUGWTFWGiVjT
証が が必	!S"KGW
証さ	!Z
証さ され	!Z
証し	!W3IBV
証し して	BW
証で	3Y5]9JBJHWTJ
証で でき	3U5VHWTJ
証に	!H"V%D'K*F,8-C.;/80I1J6B7A8C9A;?=H?K@EABBWIIJEK?L;NHOBR]S8T0VBWUXGYI[D^K_FaDbBcCeEgFhIiZjYkBlA
証に に失	!F"W%F)H*G,9-G.>/90K136C7C8H9B;A=I@FADBXJHKCL<NKOER[S9T1VEWUXI[F_JaGbDcEeGfEgHi[jZkDlB
証に に対	!ERU
証に に成	!X)S1SfU
証の	!D8HBHRVVT_Jh_
証は	BHZUiI
証を	!IPTRVhViIjK
証エ	&Y,D.K/K2JGKKJSJTFWIiUkJ
証エ エラ	(S,E2KBSKKTHiY
証エ エー	!F&ZRIiJjS
証プ	!U
証プ プロ	!U
証ロ	!C"VbU
証ロ ログ	!C"VbU
証中	"ZKKbU
証失	;UBGQS
証失 失敗	;UBGQS
証方	!?"J,I1H3J5I;KPJRXTIZ[
証方 方式	!E,K1IPKRTTKZ]iI
証方 方法	!FRTiV
証明	!c,K/I3B5WBE
証明 明書	!b
試し	RJ^XfUiU
試し して	BKRJ^XfU
試み	iT
試行	!F#G&C*H+J,V0G2J3C6G8B;ICHFHGAHIJHKEOFPJQHTWW@ZH[J]K^GaIcFeKfBgJh^
試行 行が	,UBHRJTHXSiKkW
試行 行し	,SKJRViWjK
試行 行の	TFXT_TkT
試行 行回	!C"V8Hh[
詳細	!;/T1K6I9KBTKGLGOVSTT]WJaIcK
詳細 細は	!E
認く	BHQTTS
認く くだ	BHQTTS
認し	#F%T'F(G+E/T1E3H6I?G@HDGEGFDGBMIOCYF[D]G_JaIbAeGfIgGhIiJlI
認し して	#F'F(G+F/U1F6I<S?G@HDGEGFDGCMJOCTTYF[D]G_KaIbAeHfJgGhJlI
認で	!D.K/K3Y5ZBITGVU
認で でき	!E.K/K3Y5ZBITG
認証	&T(8*5+>,>-,.3/%072H3C4@55627/8.9*:S;I=8>A?=@HB[CKDAG^H:I;K*L5MAN6O2RcS4T/UHV6XKY9Z^[6];^9_4a3b:c2d>e5fCg9hYicjWk8l,
認証 ng	!J
認証 publickey	RDZS
認証 証が	"I#T,H/K3IBUGWTFWGiVjT
認証 証さ	!Z
認証 証し	!W3IBV
認証 証に	!J"W%F(G*H,:-D.=/;0J5>6E7C8E9B;C=I@GAEBXHGIJJHKDL=NIODR^S:T3VFWUXHYJ[F_GaFbDcEeGgHhIi[jZkClC
認証 証の	!F8IBIRV_Jh_kS
認証 証は	!DBIZUiI
認証 証を	!IPTRVhViIjK
認証 証エ	&Z,E2KGKSJTGWIiUkK
認証 証ロ	!C"VbU
認証 証中	"ZKKbU
認証 証失	;UBGQS
認証 証方	!?"J,I1H3J5I;KPJRXTIZ[
認識	;WYS
認識 識さ	!U
誤り	6SRT
誤り りが	6SRT
説明	!I7WKGbU
読み	"F#G%F'E(D)J*G,B.:0?1D4H6D7D9E:K;W=Y>T?U@UASEEGBJFL>MINGO?R>S=T=VFWAZI[A]C^FaBbBcDdHeDfEgFhHk?lD
読み み取	8J;I<K=YCJOJRJbJiH
読み み込	"J#J%I'H(G*J,G-I.>/G0D1G2H3F5E6J7F9H;X>U?V@VATBECUDIEIFEGFJHLCNJOFQTRDS>T@VGWFXG[E]H^J_HaGbIcHdIeGfIgIjBkElG
読め	;U<JCV
読め める	CW
識さ	!U
識さ され	!U
識別	3VLTSG[T_S
識別 別情	-S3V_T
警告	,C-K.C0K1I3[5B6H7F8F9J<J>G?V@GCFFIIIKDLGMYOJPJQGRASCVJbKcKfJjGkKlG
警告 セキ	3T
議事	!USI
議事 事録	!USI
计算	-J5XKIRJTE
计算 算机	-J5XKIRJTE
认证	!K#K%J&H(I)K*G+F,?-D.F0J1I2G3B5E6K7D8H9G:K;G<I=I>J@KAIBWCJDKEJFHGFHJIJJJK@LGMKNIOJPIQHRWSFVJWHXWZJ[J]J^J_?aKbIcIdIfEgKhZjHkGlH
认证 证失	!G&J(K*I+J,C-G.H/H2K3I5K7H8J9J;IAJBXFJGHKCLHNKPJQJRXSGTCWKXJ]K_AbKcJfHhZjIkJlJ
设置	,FBFREXXfXiJ
访问	!K"E&K+J-J.I/U3J6K7I;J=JB^GJKHLKRVWKXW_KaJdJfIh=kI
证失	!D%K&J(J*H+J,B-G.H/H2J4J5J7F8J9I;H<KAIBZCKDKEKFHGEHJKBLHNJPIQHR[SGTBVKWJXJZK]J_AbKcJdKfGhZiXjHkJlI
证失 失败	!D%K&J(J*H+J,B-G.H/H2J4J5J7F8J9I;H<KAIBZCKDKEKFHGEHJKBLHNJPIQHR[SGTBVKWJXJZK]J_AbKcJdKfGhZiXjHkJlI
试一	RWiY
试一 一次	RWiY
试图	=UDU
试图 图写	!H=UDU
话已	"K,J1U5J8WBKKERJTGfTiJ
误或	"W;WBKGIQHRJYJ
请再	RWiY
请再 再试	RWiY
请检	!Y;I<HLVST
请检 检查	!Y;I<HLVST
请确	!C)K.D1J3H6K9KKFRCTBXJcWfaiFkJ
请确 确认	!F.F3JKHRFTDcYfX
请选	!DBJRHTDYVlY
请选 选择	!DBJRHTDYVlY
请重	BJQYRJ
请重 重新	BJQYRJ
读取	=VCKKJLTSS
读取 取远	TT
象の	,T
象の のコ	,T
象外	!HOV
資料	.K0Z
資格	,JBYiU
資格 格情	,JBYiU
起動	&Y,X.D/E1T3F5G7J9H;F<VFJGIKHLINGOHR@SFTCWG_IaKbWcXfViDkFlB
起動 動し	!J"T&X,U.J<URHlI
起動 動で	!U,KTJbU
起動 動ス	cU
超え	.K8TJS
超え えた	8V
超时	!J"J,B.I/K1K3J8HBJKIRBSKTc_CcIfJiHlG
超過	!F.[
超過 過し	!F.[
足し	.UET
足し して	.UET
路が	,J7[KJTJ
路が があ	,J7[KJTJ
路径	-V/FKTLUSTTH
踏み	!E%T&U,DBERGTWWciJkJ
踏み み台	!E%T&U,DBERGTWWciJkJ
転送	!E"0%K'<(X)C*?+=1+2A364G566;96:I;1<K>C?B@>A;DCEFF@H>KZLVMEQ:R3T?UBVSZ@[E]Y_Ia[c7d?geh?jIkEl=
転送 送が	1I8XJUKZ
転送 送さ	ITKIgT
転送 送し	!ZSJaJgT
転送 送で	!GSTaW
転送 送に	&T,W-H/W;KBGLKOTiDjHkI
転送 送は	!E.TSJVV
転送 送を	,K0G1K8JBKIHLIVIWK]Y^T_JaIfT
転送 送エ	!ALUSU
転送 送サ	#UBUFVGHRFZJ
転送 送ジ	ITKJLWST
転送 送モ	!J(SgY
転送 送中	!J.WKZ[T
転送 送先	!F/W6GLT
転送 送完	!ZKJaH
転送 送後	!E(X
転送 送済	aU
転送 送開	!K.SKSTJ
输入	!EBFGXQYRBiJ
込み	"J&J'J(I*J+H,F-J.U/F0D1E3I5G6J7J8F9I<G>H?S@TASB@CVFKGJHVIBJJOAQSRBSZTAVTWDXH]J_HaCbHcIeDfJgHiDjIkFlI
込み みが	.@S^
込み みに	!?.V?T@WBHCWPKQSRIVGWJYT[HiJ
込み みエ	!C.TAU
込み み権	.DSU
込み み用	!JLJ[W
込め	!=&J'I(K,I/H0G3J5H7I8S9J;V>XBECIFJOIRJTD]J^KaKeJjIlK
込め めま	!=&J'I(K,I/H0G3J5H7I8S9J;V>XBECIFJOIRJTD]J^KaKeJjIlK
込も	!K-T
込も もう	!K-T
过多	!@"C+K,@-I.G/H1I3G5J6J7I8G9I;J<JB>GJIJK>LINJOJR<SIT?__bJcGfGh[iCkJlI
过期	!T"X-I1H8KGJKHRF_HbJfI
过程	+T
过程 程试	+T
返し	"H.TOWTH[TiS
返し しま	"I.TOWTJ[TiT
进程	!T=UDV
远程	!9"G.J1T3J6I7G9IB]IHVTWIdKfSkK
远程 程主	!E-T/G1U5IBXTGbUfV
远程 程仓	TT
连接	!K"E#?%@&;'=(7)H*7+:,]../.084?5,658S9A:?<7>@@8AIB9C=E@FHH?I5J:KVL/M;N1O6P9Q1S.T[UCV;W9X6Y;Z>[7]9^:_Xa7bEcEdFe=f;g<h@j7kA
连接 ipaddr	!K,WKKiU
连接 接主	!B"W-U8IKDTT_VdIiT
连接 接到	"H)H-I/K1B3S5F7U8FLKRW_GbKhJkJ
连接 接失	!F7SBKGWTViV
连接 接已	"J,A.J1J7J8FK]RGTA_?cJfIlJ
连接 接被	!>"J)S,^-T.G/I1T3F5I8IBCK<LINHR?SFT?fGiEkIlG
连接 接超	!I"J,B-K.J1K3K8IBKKJRBTd_EcJfJiIlG
追加	!W%T3G
追加 加し	!X3H
退出	!J)W,I1VbWcU
送が	1I8XJUKZ
送が が完	!W
送さ	ITKIgT
送さ され	ITKIgT
送し	!VKJOKSFaIg]
送し して	!JgX
送し しま	![.JKGSJgT
送で	!GSTaW
送に	&T,W-H/W;KBGLKOTiDjHkI
送に に失	!B&T,W-I/X0TBGaJiEjHkJ
送に に成	KKOSSIaS
送は	!E.TSJVV
送り	]V
送を	,K0G1K8JBKIHLIVIWK]Y^T_JaIfT
送を を中	!F.SKT
送を を再	!FOUSS]Z
送を を開	<TKHLISH^UfU
送エ	!ALUSU
送エ エラ	!CLUSU
送サ	#UBUFVGHRFZJ
送サ サー	#UBUFVGHRFZJ
送ジ	ITKJLWST
送ジ ジョ	ITKJLWST
送モ	!J(SgY
送モ モー	!J(SgY
送中	!J.WKZ[T
送中 中に	[W
送信	!H#>%@&;'V(U)I*T+=-J/E0*1A3C4C8J:G;4<C>B?=@FDDEGFTGHH<IVJTLXMFNHPGQ6RTSTV]W1X@YF]4_@aTd;f?h=jZk;
送信 publickey	FURU
送信 信さ	!JBJcW
送信 信し	'X)SBILGfU
送信 信で	.JLUSTkS
送信 信に	!FBTFUKIRIiTjV
送信 信を	!KITeU
送信 信エ	!I*W2T5G8J9GBDKHLZNSRTSX[K_SkHlK
送信 信サ	!ZRF
送信 信バ	BIGV
送信 信中	!V-J8KKX
送信 信側	!H7VaScK
送信 信元	(]LJ
送信 信先	LXOJRJ[TeF
送信 信処	!JIVLTSSjU
送信 信失	!H"IKKZVjW
送信 信後	!CJWKHLHSJVY
送信 信済	!ELJVWaU
送先	!F/W6GLT
送完	!ZKJaH
送完 完了	!ZKJaH
送後	!E(X
送済	aU
送済 済み	!IaU
送開	!K.SKSTJ
送開 開始	!K.SKSTJ
选择	,J;KBHLKRETCYVlY
选的	!FBXYU
选的 的用	!FBXYU
途中	!>,T8G]ZbU
途中 中で	!F8I;SbV
通の	!I2T9Y
通信	!C"H'I*T,B-D/C2U3F5D6I7E8eBBK]LJOJRBSDWIXS^J_EcHdHhJiFkJ
通信 信が	!CTSbUfS
通信 信は	XV
通常	SUcX
通常 常フ	!FSV
通过	!G1GGXKSREcVfS
連ま	!U
連ま また	!U
連絡	!D"Z1U_K
連絡 絡し	!G"X1U
連線	!B"B%K(I,D-I.B/D0H1H2J3I5D6G7H8H9H;I<JBDGHIFKWLENJOGPJQFSEVKWIXH[G]K_DaGbIcFfFhIiHjKkJlW
連線 線到	!B/KKIRVTSlX
週次	,J.S5UBT
過し	!D.[JT
過し しま	!JJT
道不	!H+S=UDU
道不 不存	!H+S=UDU
達し	.T8JKH_ZhW
達し して	!I.X_V
達し しま	_VhW
達で	!D/Y7]
達で でき	!D/Y7]
違い	"C;IBJGJPCQWRSiK
違い いま	"C;IBJGJPCQWRSiK
違う	NTlU
違っ	;HPCQZ
違っ って	!V;IPKQT
遠隔	,T3S5UkS
適切	lY
適切 切な	lY
選択	,J/K3H5K6H;GBIMUTJYW^JcJfJiJkKlW
選択 択し	6H;HBKMUYWlS
部コ	^S
部コ コマ	^S
部分	!HBJLIODSB]_aIiS
配信	!VKJNV_U
配布	!G&UITRJjU
配的	!?*V-J/H2[3H5J9T<JBJ_K
配置	eU
釈で	!GcX
釈で でき	!GcX
重大	!G8UKGLTSW
重大 大な	!G8UKGLTSW
重新	8X;IBHKHQYRHTI
重错	!D,H8V?IKURUTF
重错 错误	!D,H8V?IKURUTF
量が	.Z
量が が不	!?.Y
量の	!U
量を	!S
錯誤	/K8KKIRVTSlX
錯誤 無法	!B/KKIRVTSlX
録が	!S
録さ	"E'J(I,J-J1J2J3H8I:WBZFHKEOKRASFTHWKXKaJbIeJiAlK
録さ され	"E'J(I,J-J1J2J3H8I:WBZFHKEOKRASFTHWKXKaJbIeJiAlK
録し	#U'K;GYJiG
録し して	;G@SES
録し しま	BG
録で	#J'Y3J5F;JFVOFPISIeUiHjJ
録で でき	'Y3J5G;KBDFVOFPJSIeUiJ
録に	@TYV
録を	RUkT
録済	#KjW
録済 済み	#KjW
録番	iT
録番 番号	iT
鍵	!2%Z&I;U@UACPTQXRFYWi@
鍵 home	;T=HCHQH
鍵が	"E#E%>&V'K(I)I*G+H,@-H.H/=1E2D3X4H5b6D7G8E9G:J<V=A?EB[CBDJETGDHEIHJJK@LDNHOKQDR9SDTDWCXJZG[K]J^I_EaIbGcHfFgJhIiBjJkGlD
鍵が があ	!a;DQJiKjV
鍵が が一	&TBKPViH
鍵が が変	!J3[5E
鍵が が登	!H5T
鍵で	!D'H/H3B5V6I;Z<I@HAJFSKGOJRITJYUiFjalJ
鍵で です	!A/K3J5W6JETFUYV
鍵で では	!B;XBTiIjW
鍵で で接	!FBJj[
鍵と	<DKJYYjT
鍵と とし	!G;Y?SYU
鍵と と秘	;I<JYUiU
鍵に	!A#U&HRJZUhWjS
鍵に によ	!B#U&IRKZUhWjT
鍵の	!G"@#@'E(E)I*B+D,=-C.?/;0C1@6?7D8B9>:F;c@UAXCYEWHVIFJFK>L>MHNDOCP=Q]RDS=T<VDW>XFZG[C]F^E_DaDbAcCdJeCfDgDhIi5j:lA
鍵の のイ	;TATQURI
鍵の のパ	!SCTPG
鍵の の形	!E;ZADYI
鍵の の復	!SBJ
鍵の の検	!G3THW
鍵の の登	@TBSYTiIjK
鍵の の解	!J
鍵の の読	!K;I=T?GC[QY
鍵の の長	EW
鍵は	!7">#T%J&C'C(K)J*J+H,H.I/C0G1G2F4Z6E7I8H9J:a;C<H=I>@@ZASDHFZHJIKKELHNJOHQFR>SITHWIXIZH[I]I^E_HaHcIdJeEfFgJhIi<kJlG
鍵は は失	!F3H4]5G
鍵は は既	!J:WBI
鍵は は登	!FFZ
鍵を	!H"I#U&@'@(E*D+A,5-@.;/90B1G2@3X4F6A7>8=9AAXB_FXGAIGJFKBL=MGN?OBR1S<T7VDW>XEYTZB[F]E^@_;aEb@cCdAeCf@gEj]k9l>
鍵を をロ	!H?Y@GAT
鍵を を使	!A=TBHCUDTiH
鍵を を保	%T
鍵を を利	!U
鍵を を復	!B;SPTQW
鍵を を拒	!7%H,J.K<WB[FWRBiZj^
鍵を を指	;JBTiHjV
鍵を を登	#U;FEViG
鍵を を確	3TBSiK
鍵を を読	?EQU
鍵ア	2U3H9GEVFT
鍵ア アル	2U3H9GEVFT
鍵フ	!8"I'A(=+;.=081E7H8I9J;W<a=b>X?V@DCWFHI4JKK?L:O9P@S8VBWIYW[?]<^F_Ia?bGcGdGeHfGg>iFjIkG
鍵フ ファ	!8"I'A(=+;.=081E7H8I9J;W<a=b>X?V@DCWFHI4JKK?L:O9P@S8VBWIYW[?]<^F_Ia?bGcGdGeHfGg>iFjIkG
鍵交	)K*W,F-Y.G/G1E2T3D5G8D9iBFIIJZK<LHRGSHTEWJaKcGfHhHkJlJ
鍵交 交換	)K*W,F-Y.G/G1E2T3D5G8D9iBFIIJZK<LHRGSHTEWJaKcGfHhHkJlJ
鍵形	!GAV
鍵形 形式	!GAV
鍵検	!S3T
鍵検 検証	!S3T
鍵認	!F&KCWGFQKZbjK
鍵認 認証	!F&KCWGFQKZbjK
鍵読	!K;SAJ
鍵長	!E2KE^FT
钥不	!D3X5JBW
钥交	!E2H3F5I9]AJBGKJRESKTIhKiJjJ
钥交 交换	!E2H3F5I9]AJBGKJRESKTIhKiJjJ
钥已	/K3[5BBGRJTI
钥文	"J*J+K,J.G/E0J2F5K8K9I<Z@IBECTEHIGKGLJPIQCRJSHTK]J_JaJcKfKiJjI
钥文 文件	"J*J+K,J.G/E0J2F5K8K9I<Z@IBECTEHIGKGLJPIQCRJSHTK]J_JaJcKfKiJjI
钥未	BY
钥未 未在	BY
错误	"C#B%C&A'B(9*=+B-E/40=2@344B6?9>:B<;=<>A?A@BA=B<CBD>EAFAHCI<J@MBN>O;PAQVRVSXUEV?W?XJY<ZB[=]:^B_7aJd@eBf9g@hJjJkAlT
错误 严重	!CKJRWSTTI
错误 无法	!>/E3H7SRTSJWK_FlX
错误 误或	"W;WBKGIQHRJYJ
長が	!G2K;TEZFU
長さ	EW
長さ さが	EW
長す	0V
長す すぎ	0V
閉じ	!6%J&G)[,@-X/D1]2G3@5B6J8T<K=JFJGCKULJR>SHXI_WaJdH
閉じ じま	!>)T,D-U/K1T3G5I7GBERKTCWJ_TkJ
閉じ じら	!>"J)X,B-T1[3J9G=KGHJGRFTD_ShK
開く	!J,WBT
開け	!H(H+F.?1C5E7F8I;B=V>G?HAJCHGKIUKCNJQIRBVJYF[T]FaIcSeHfHiCjKkIlK
開け けま	!H(H+F.?1C5E7F8I;B=V>G?HAJCHGKIUKCNJQIRBVJYF[T]FaIcSeHfHiCjKkIlK
開し	!H'T
開し しま	!K
開で	!ABKLUSU]_
開で でき	!ABKLUSU]_
開始	!T"E(I*J,H/B0F2I5?6I7>9H;KGJHIJKLSNIOC[K^S_DaDfUgJjGkIlK
開始 始さ	WW
開始 始し	<TBGKULVSTTA
開始 始で	!=)U/J1U5IBTLHSE^UfU
開鍵	"@#S&A(E)H*D+H,=-B.@/?0B1D4H6E7F8?9@:U;J=C>A?E@?A<BcDGHHIFJFK<LAMHNDODP:QJRFS>T>VDW@XFYbZ][F]G^E_?aBcCdHeCfBgEhCjGlB
開鍵 秘密	!U
開鍵 鍵が	,IB^RJiEjJ
開鍵 鍵で	3I;KYW
開鍵 鍵と	;I<JYUiU
開鍵 鍵の	#KBTETFSQHYIiIjJ
開鍵 鍵は	"H:XiIjJ
開鍵 鍵を	!T#W%I,J.K5D<UGJRESJiXjS
開鍵 鍵認	!F&KCWGFQKZbjK
間が	8VTK
間に	!UKI
間を	!D#VBSjU
間操	!I8UkSlS
間操 操作	!I8UkSlS
間送	!G5S=W
間送 送信	!G5S=W
間違	;HBJPCQZRJ
間違 違っ	;HPCQZ
関係	!Y
関連	!U
関連 連ま	!U
问题	!VBIRHiJkV
限が	!X.B;K=WBIRJSXiI
限が があ	.CSX
限が が切	!Z
限さ	"UfU
限さ され	"UfU
限に	!U,J8F=UBHDTKH_WiH
限に に達	"T_V
限を	!E=TCS
除し	.S
除し して	.S
階認	GW
階認 認証	GW
集信	!I,S.S/UTT
集計	!WKKVT
非ア	!G
非ア アク	!G
領域	!WKJLGOISAe]
領域 域が	!YSJ
頭に	!J;W
頭行	;G@S
題が	!H+U=TCIDYiK
題が があ	!G+U=UCIDY
项目	!T
验证	"IGVKKTJiS
验证 证失	!GRUiY
대상	!<"D+K,V-G.W0J1G2K3H5G6H8G9H<HFJIHKDLGNIOXQFSVWJXI[K_DaJbIcHdGfGhJiTkGlI
사용	"V,J-J.V/K1I8EBHK?RFTI_JbJiJ
서버에	!9"E#I%H&F'H(H)I*G+F-D.C0F1G2G3G4I5F6H8A9F:H;G<E=J>I?I@IAICHDJEHFFGGHHIHJHK?LFMHNFOEPGQCRbSBTVUJVHWFXIYIZH[G]H^H_FaHbFcHdHeIfFgHhGjHkElH
성공	!^.H/J6GIIKGLIRJTD
세션을	"E&K'K(I*J+K,G-I.D/G0I1X3I5H6I7H8Y9J;J<IBFGJIGKDLGNIOGPJQGRESGT=VKWJXJ[H]I^J_GaHbVcGdJeKgJhJiHkIlJ
수	"D%H&I(I)K*J+J-I.B0H1X2J3G5E6H8E9H:K;F=C?K@JAICJEJGIHJIGJJKCLDMKNHOFPFQURSSCWIXIYI[H]K^J_FaHbVcHdJgKhHiTjJkIlI
수 없습니다	"J%H&J.H5K9J;H=E@JAJCKEKKILJOJPGQURUSHTT_KbKfJhKiUjJ
수 없음	"K,H.J/H1YKJRITFbXfV
시	!A"?#G%E&E'E(B)G*C+E,B-A.A/B0C1D2E3C4G5C6D7E8?9C:E;C<E=F>H?G@GAFBACFDHEFFFGCHFICJFKeLCMENDOCPDQCR?SBT@UIVEWCXEYGZE[D]C^E_AaCbAcIdGeFfDgDhEiDjFkElE
시간	!H,G.K/J1K7G8YBKKIRKkH
실패	!:"E,G-K/J7J8J=JBGGJKGOKPKR]T:ZFaEiW
않습니다	KFQW
없습니다	"G#K%F&H'J(J)J*I+I-H.A/V0J1F2J3G4I5F6F8E9H:J;C=A>K?I@IAHCHDIEIGIHJIBJKK@LYMKNGOEPEQTWJYIZJ[D]H^B_HaCbBcIdJfHgIhHjIkFlJ
없어	!8"D#I%H&H'H(G)I*H+H,@-F.F/H0F1D2H3G4I5G6H7Z8Y9G:H;G<I=J>K?J@JAJBECIDJEIFIGGHIIGJIKBLGMHNGOGPGQGR?SGT^UKVIWGXHYJZH[G]H^H_EaGbEcHdTeIfEgHhHiGjIkTlH
없음	"K,H.J/H1YKJRITFbXfV
연결	"A#K%K&K'J(J)J+K,C-D.C/D0I1F3G5F6D7C8>;H<K=JBDGIIEJKK;LENHOHPIQHR?SCTbWIXKZE[H]K^K_HaFbHcIdJfJgKhKiWjKkElH
연결이	!G"F(K-I.F/G0J1X3I5H6I8C9J<JBGIHKELHNJOIQIRASHTSWKXJ[J_EaJbWcIdSfTiJlJ
연결하지	!7"B#G%G&G'G(F)G*F+F-?.E/D0E1C2E3D4H5D6E8<9D:G;F<G=I>I?H@IAHB@CHDIEGFGGEHHIEJFK>LFMFNEOFPFQFR]SETYUIVGWEXDYIZG[F]F^F_AaFbEcGeHfEgFhFiAjGlF
연결할	!T,T/V7XBGRDTXiH
연결할 수	!T,T/V7XBGRDTXiH
오류	!H"@#G%E&E'F(B)G*C+E,@-S.A/B0B1E2D3D4G5D6E7@9C:E;D<F=G>H?G@GAFBACFDHEFFGGDHGICJFLDMFNDOCPDQCRZSBT]UHVEWCXEYGZF[C]D^E_AaDbEcDdEeFfEgDhFi@jGkClE
완료	!Z
전송	!B-Y8XKYRDSTTCaJ
접속	"IBERKbKcTjZ
중	!T"I.U/K8HKHTGfJ
호스트에	!J"I&K'K(J*K+K,J-W.H/J0J1I3J5J8U9J:J;JBIGJIJKWLJMKNJOJPKQJRBSITXVKWJ[J]J^J_IaJbIcJfJgJhKiH
확인하십시오	!>"F.W1I3J5I6J8I9K<HIHKELGNKOXQFSV_HaJbJcIfGiUlK
`
